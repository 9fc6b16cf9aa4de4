"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3436
# comentário	2626
# comentários	2626
# gün ücretsiz deneyin	3237
# głosów	91
# hlasů	91
# hozzászólás	1770
# komentářů	432
# komentāri	2278
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3300
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3356
# коментарів	3356
# комментариев	2835
# комментарий	2835
# комментария	2835
# הצבעות	91
# שניות אחורה	1629
# שניות קדימה	1629
# תגובות	1585
# تعليقات	118
# ثانيه جلو	1326
# ثانيه عقب	1326
# راي	91
# صوت	91
# نظر	1282
# कमेंट	1678
# वोट	91
# सेकंड आगे	1719
# सेकंड पीछे	1719
# € al mes durante # meses	1176
# € al mese per # mesi	1984
# € por mês durante # meses	2667
#か月無料	2045
#カ月無料	2045
#ヶ月無料	2045
#件のコメント	2061
#則留言	3536
#条评论	3536
#票	91
#秒戻る	2104
#秒進む	2104
#명 참여	91
#초 뒤로	2195
#초 앞으로	2195
""", 'a': """
a apărut o eroare	2791
a carregar vídeo	2680
a cikk a hirdetés alatt folytatódik	1766
a cikk a hirdetés után folytatódik	1766
a cikk meg is hallgatható	1764
a cikk meghallgatása	1773
a cikk megosztása	1764
a folytatáshoz regisztráljon	1758
a hirdetés után folytatjuk	1766
a kommentelés lezárult	1770
a lire également	1474
a nap kérdése	91
a rovat további cikkei	1771
a szerző a lap munkatársa	1781
a szerző jogász	1781
a szerző közgazdász	1781
a szerző politológus	1781
a szerző történész	1781
a szerző újságíró	1781
a témában további cikkek	1771
abo abschließen	579
abonați-vă	2720
abone değil misin	3315
abone değil misiniz	3315
abonează-te	2720
abonelere özel	3237
abonelere özel avantajlar	3300
abonelere özel indirim	3300
abonelere özel içerik	3315
aboneliğini seç	3315
aboneliğinizi seçin	3315
abonner nå	2437
abonner på nyhetsbrevet	2442
abonné	1526
abonnér	498
abonnér nu	498
abonnés	1441
abonnés uniquement	1514
abonē	2272
abonē jaunumus	2296
abonē un lasi visus rakstus	2272
abonēt	2272
abrir menú	1137
acasă	2734
accede a todos los contenidos sin límites	1176
accept termenii și condițiile	2791
accepto la política de privacitat	394
acceptér	512
acceptă toate	2742
acceptă tot	2778
acceptă și afișează conținutul	2742
acceptă și continuă	2778
accéder au dossier	1551
accéder à l'article	1441
accéder à la page de dons	1542
aceitar e ver o conteúdo	2648
aceito receber comunicações	2696
aceito receber comunicações de marketing	2696
aceito receber comunicações e ofertas	2662
acepto la política de privacidad	1207
acest articol este rezervat abonaților	2757
acest câmp este obligatoriu	2791
acesta este ultimul tău articol gratuit	2757
acheter ce numéro	1501
achetez ce numéro	1501
activează	2782
activează alertele	2751
activează notificările	2751
activează sunetul	2774
actualitza la pàgina	387
actualités	1474
actualizar la página	1200
ad 광고	2173
adaugă ca sursă preferată	2801
adaugă un comentariu	2731
add meg az e-mail-címed	1776
además	1134
adhérer	1432
adja meg az e-mail-címét	1776
adja meg e-mail-címét	1776
adomány	1756
adományozok	1756
adományozás	1756
adresa de email nu este validă	2791
adresă de email invalidă	2791
adreça electrònica	360
afficher la vidéo	1537
afficher les réponses	1525
afișează comentariile	2766
afișează conținutul	2742
afișează conținutul extern	2742
afișează originalul	2735
afișează postarea	2778
afișează subtitrările	2774
agora não	2599
ai deja un abonament? autentifică-te	2757
ai găsit o greșeală	2797
ai observat o greșeală	2731
ai सारांश	1693
ai से तैयार सारांश	1693
ai 摘要	3609
ai 기사 요약	2221
ai 번역	2221
ai 요약	2173
ai 음성으로 듣기	2195
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1773
aicinām ievērot cieņu komentāros	2278
aiheeseen liittyvää	1381
aiheesta lisää	1381
ainda não tem conta	2694
ainda não é assinante	2694
aitäh liitumast	1254
aizvērt	2280
aizvērt reklāmu	2281
aiが要約	2129
aiによる要約	2129
ai总结	3609
ai摘要	3556
ai生成	3609
ai翻訳	2129
ai翻譯	3609
ai翻译	3609
ai要約	2129
ai語音朗讀	3583
ai语音朗读	3583
ai重點整理	3556
ai音声で聴く	2104
ai가 읽어주는 기사	2195
ajouter à mes favoris	1460
ajouter à mes sources préférées	1559
ajouter à vos sources préférées	1559
ajouter à vos sélections	1460
ajándékozza a cikket	1764
ajándékozza a cikket barátjának	1764
ajánlataink	1771
ajánljuk	1771
ajánljuk még	1771
ajánlott	1771
ajánlott cikkek	1771
ajánló	1771
akceptuję	2533
akkurat nå	2458
aktuálně	433
alege-ți abonamentul	2789
alegeți abonamentul	2789
algo salió mal	1208
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2732
alterar preferências de cookies	2648
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3301
altyazilari göster	3301
altă sumă	2786
alătură-te conversației	2745
am înțeles	2735
amazon'da gör	3300
amazonで見る	2102
amazonで詳しく見る	2102
amazonで詳細を見る	2102
amazonで買う	2102
amazonで購入	2102
amazonで購入する	2102
amintește-mi mai târziu	2718
ana sayfaya dön	3321
anasayfaya dön	3321
andra läser	19	3115
andra läser just nu	19
andra läste även	3115
andre har også lest	19
andre leser nå	2458
andre leste også	2458
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anmäl dig	3098
anmäl dig till nyhetsbrevet	3098
annonce - artiklen fortsætter nedenfor	511
annonces légales	1501
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3107
annonsen slutar här	3107
annonsinnehåll	3122
annonslänk	3107
annonsörsinnehåll	3122
annonsørinnhold	87	2466
anulează oricând	2789
anulezi oricând	2757
anuluj odpowiedź	2536
användarvillkor	3108
anzeigensonderveröffentlichung	677
anúncio	2621
anúncios	2621
apmaksāts saturs	2281
aportació mensual	389
aportació única	389
aportación mensual	1202
aportación única	1202
app storeからダウンロード	2109
app storeでダウンロード	2109
app store에서 다운로드	2201
apple ile giriş yap	3315
appleでサインイン	2117
appleでログイン	2117
appleで続ける	2117
app内打开	3589
après la publicité	1465
após a publicidade	2621
apóyanos	1095
apóyanos en patreon	1202
apúntate	1107
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2778
arată mai mult	2795
arată mai puțin	2735
arată răspunsurile	2766
arată tot	2735
arkadaşina gönder	3244
arkadaşinla paylaş	3244
article abonné	1441
article ajouté à vos sélections	1460
article lu par une voix de synthèse	1533
article précédent	1474
article réservé aux abonnés	1441
article següent	398
article sponsorisé	1501
articles associés	1474
articles liés	1474
articles recommandés	1474
articles récents	1474
articol exclusiv pentru abonați	2757
articole asemănătoare	2732
articole înrudite	2732
articoli più letti	1987
articolul continuă după reclamă	2728
articolul continuă mai jos	2728
articolul următor	2732
artikeln finns också som ljud	3103
artikeln fortsätter efter annonsen	3107
artikeln fortsätter nedan	3107
artikeln fortsätter under bilden	3107
artikeln går att lyssna på	3103
artikeln är låst	3093
artikeln är uppläst av en dator	3103
artikkel jätkub pärast reklaami	1238
artikkel jätkub reklaami järel	1238
artikkel täieneb	1236
artikkelen er låst	2437
artikkelen finnes også som lyd	2446
artikkeli jatkuu kuvan jälkeen	1375
artikkelin voi myös kuunnella	1373
artiklen er låst	498
artiklen er læst op af en robot	507
artiklen findes også som lyd	507
artiklen fortsætter efter annoncen	511
artiklen fortsætter nedenfor	511
artiklen fortsætter under billedet	511
artiklen kan også høres	507
artikli loeb ette tehishääl	1234
artiklit loeb tehishääl	1234
artykuł dla subskrybentów	2518
artykuł sponsorowany	2532
artykuły na e-mail	2521
artículo anterior	1134
artículo relacionado	1134
artículo siguiente	1211
artículos recomendados	1180
artículos relacionados	1134
as notícias mais lidas	2670
ascultă	2725
ascultă articolul	2774
ascunde răspunsurile	2766
aslini göster	3254
assine já	2604
atbalstīt	2272
atcel jebkurā laikā	2272
atradi kļūdu rakstā	2278
atualizar a página	2689
atualizar página	2689
atvērt	2280
atšaukti galite bet kada	2231
aucun commentaire à ce niveau	1505
audio narrado por una voz automática	1159
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1541
avantage abonnés	1531
avantages abonnés	1531
avantaje pentru abonați	2772
avançar # segundos	2680
aveți deja cont	2789
avis de décès	1501
avoimet työpaikat	1383
avsluta när du vill	3093
avslutt når du vil	2437
avís legal	349
aylik bağiş	3312
ayrintilar için tiklayin	3253
ayrintilar için tiklayiniz	3253
az első hónap csak # ft	1758
aç	3254
añadir a favoritos	1119
añadir a mi lista	1179
añadir comentario	1130
añadir como fuente preferida	1219
añadir usuario	1100
añádenos como fuente preferida	1219
aún no eres suscriptor	1205
aún no estás registrado	1205
aún no te has registrado	1100
aún no tienes cuenta	1205
ačiū, kad užsiprenumeravote	2256
ați uitat parola	2789
ați votat deja	2766
""", 'b': """
baixar episódio	2680
baixar o áudio	2680
baixar áudio	2680
banküberweisung	578
bağiş sayfasina git	3312
bağiş yap	3236
bağiş yapin	3236
bağlanti kopyalandi	3329
bağlantiyi kopyala	3244
başa dön	3253
başka tutar	3312
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1758
belépés	1758
benefício do assinante	2652
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1755
beğen	3295
beğenme	3295
bild vergrößern	618
bildirimleri aç	3292
bildirimleri açin	3292
bir hata oluştu	3317
bir şeyler ters gitti	3318
bir şeyler yanliş gitti	3318
bitte versuchen sie es später erneut	662
bize ulaşin	3250
biểu quyết	91
bjud en vän på artikeln	3103
bli månadsgivare	3090
bli støttemedlem	2434
bliv støttemedlem	495
boletín	1107
browserul tău nu poate reda acest video	2742
brukervilkår	2451
bu haber abonelere özeldir	3237
bu haber yapay zeka tarafindan seslendirilmiştir	3301
bu haber yapay zekâ ile seslendirilmiştir	3301
bu içerik abonelere özeldir	3237
bu içerik faydali oldu mu	3294
bu içerik görüntülenemiyor	3304
bu içerik gösterilemiyor	3304
bu içerik kilitli	3315
bu video artik mevcut değil	3301
bu video bulunduğunuz ülkede izlenemiyor	3301
bu video mevcut değil	3301
bu video ülkenizde izlenemiyor	3301
bugün değil	3235
bulmaca çöz	3297
bunlar da ilginizi çekebilir	3251
butlletí	360
buzón anónimo	1214
buzón seguro	1214
buďte v obraze	422
bài cùng chuyên mục	3464
bài cùng tác giả	3464
bài khác	3437
bài khác của tác giả	3496
bài liên quan	3437
bài mới nhất	3464
bài quảng cáo	3465
bài tiếp theo	3437
bài trước	3496
bài viết có hữu ích không	3469
bài viết có hữu ích với bạn không	3469
bài viết liên quan	3437
bài viết mới	3463
bài viết này bị khóa	3490
bài viết này có hữu ích không	3469
bài viết tiếp theo	3496
bài viết trước	3496
bài được dịch tự động	3463
bài đọc nhiều	3464
báo cáo	3470
báo cáo vi phạm	3470
báo lỗi	3436
báo lỗi bài viết	3469
bármikor leiratkozhat	1776
bármikor leiratkozhatsz	1776
bármikor lemondhatja	1758
bármikor lemondható	1758
bình chọn	91	3470
bình chọn của bạn đã được ghi nhận	3469
bình luận	3436
bình luận (#	3436
bölümü indir	3301
búsqueda	1137
bülten	3274
bülten üyeliği	3274
bültene abone oldunuz	3274
büyüt	3253
bądź na bieżąco	2521
bővebben	1773
būkite pirmas	2237
būkite pirmas, pakomentavęs	2237
bạn chưa có tài khoản	3490
bạn chưa đăng ký	3490
bạn có muốn nhận thông báo	3483
bạn có muốn nhận thông báo không	3483
bạn có thể hủy đăng ký bất cứ lúc nào	3492
bạn có thể quan tâm	3437
bạn muốn nhận thông báo	3483
bạn thấy bài viết này thế nào	3469
bạn đang theo dõi chủ đề này	3501
bạn đã bình chọn	3469
bạn đã bình chọn rồi	3469
bạn đã có tài khoản	3490
bản ghi	3477
bật	3484
bật thông báo	3483
bật tiếng	3476
bắt buộc	3493
bắt đầu trắc nghiệm	3472
bỏ qua	3420
bỏ theo dõi	3501
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1175
cada contribuição conta	2665
cada doação conta	2691
cada donación cuenta	1202
cadastre-se grátis	2604
califica este artículo	1130
campo obrigatório	2696
campos obrigatórios	2696
cancel·la quan vulguis	392
cargando el vídeo	1191
cargando vídeo	1191
cargar más	1137
cargar más comentarios	1183
cargar más noticias	1211
cargar publicación	1195
cargar vídeo	1195
carrega la publicació	381
carrega més comentaris	370
carregando o vídeo	2680
carregando vídeo	2680
carregant el vídeo	377
carregar conteúdo	2684
carregar mais comentários	2672
carregar mais notícias	2700
carregar o conteúdo	2684
carregar publicação	2684
carregar vídeo	2684
carte de crédit	1440
cartão de crédito	2603
categorieën	2349
categorías	1134
caută	2734
caça-palavras	2677
ce contenu vous a-t-il été utile	1499
ce résumé vous a-t-il été utile	1499
cea mai bună ofertă	2789
cela vous a-t-il été utile	1525
cele mai citite știri	2760
cele mai noi știri	2732
celý článek	435
cerrar menú	1137
cerrar sesión	1100
cet article est en accès libre pour les abonnés	1514
cet article est lu par une voix de synthèse	1499
cet article vous a-t-il été utile	1525
cette page vous a-t-elle été utile	1525
cette réponse est-elle utile	1525
cette vidéo est indisponible	1533
cette vidéo ne peut pas être lue	1533
cevaplari göster	3294
chargement du lecteur vidéo	1533
charger la vidéo	1537
charte de déontologie	1555
charte éditoriale	1555
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3440
chia sẻ	3427
chia sẻ bài viết	3427
chia sẻ facebook	3463
chia sẻ lên facebook	3503
chia sẻ qua email	3503
chia sẻ qua facebook	3463
chia sẻ qua zalo	3503
chia sẻ zalo	3503
chia sẻ ý kiến của bạn	3436
cho chúng tôi biết ý kiến	3469
cho phép	3484
cho phép thông báo	3483
chuyên mục	3437
chuyển đến công thức	61
chép liên kết	3463
chính sách bảo mật	3435
chính sách bảo mật | điều khoản sử dụng	3435
chính sách cookie	3435
chính sách quyền riêng tư	3435
chơi miễn phí	3472
chơi ngay	3472
chưa có tài khoản	3490
chấp nhận tất cả	3435
chấp nhận tất cả cookie	3435
chấp nhận và tiếp tục	3480
chất lượng	3477
chỉ dành cho thuê bao	3490
chỉ dành cho thành viên	3490
chọn	3491
chọn gói	3490
chọn gói của bạn	3490
chọn gói đăng ký	3490
chủ đề	3437
chủ đề liên quan	3437
chủ đề nóng	3464
cikk megosztása	1764
cikk mentése	1764
cikkünk frissül	1773
citeşte şi	2732
citește articolul complet	2795
citește articolul integral	2795
citește fără limite	2757
citește mai departe	2732	2734
citește mai mult	2732	2734
citește regulile comunității	2745
citește tot articolul	2795
citește transcrierea	2774
citește în aplicație	2780
citește și	2732
citi šobrīd lasa	2274
citit de o voce sintetică	2774
citiți și	2732
cobrança anual	2694
codi deontològic	400
col·labora	336
comandă acum	2772
comandă cartea	2772
comentariul tău așteaptă moderarea	2745
comentează	2731
comentário	2626
comentário aguardando moderação	2658
comentários	2626
comentários exclusivos para assinantes	2658
commander ce numéro	1501
comment désactiver mon adblocker	1541
comment désactiver mon bloqueur	1541
commentaire en attente de modération	1505
commerciële bijdrage	2394
compre a edição impressa	2652
conditions générales	1467
conectează-te cu facebook	2757
conectează-te cu google	2757
confidentialité	1467
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1127
configuración de cookies	1127
configuración de privacidad	1195
configurações de cookies	2623
configurações de privacidade	2684
conheça todas as nossas newsletters	2662
consenti la pubblicità	2010
consigue tu entrada aquí	1161
consulta les normes de participació	352
consultez notre charte de modération	1505
consíguelo en tu quiosco	1161
contacta amb la redacció	400
contacta con la redacción	1214
contactar a redação	2703
contactar con la redacción	1214
contactați redacția	2797
contacte a redação	2703
contactează redacția	2797
contacter la rédaction	1555
contactez la rédaction	1555
contenu externe recommandé	1497
contenu proposé par notre partenaire	1501
contenu réservé	1545
contenu réservé aux abonnés	1545
contenu sponsorisé	1465
contenus recommandés	1518
contenus sponsorisés	1465	1474
conteúdo de marca	2621
conteúdo exclusivo	2604
conteúdo exclusivo para assinantes	2667
conteúdo externo	2648
conteúdo externo recomendado	2648
conteúdo pago	2678
conteúdo para assinantes	2604
conteúdo patrocinado	2621
conteúdo premium	2667
conteúdo produzido pela marca	2652
conteúdo relacionado	2630
conteúdos relacionados	2670
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	1999
continua após a publicidade	2621
continua després de l'anunci	354
continuar leyendo aquí	1100
continuarea articolului după reclamă	2747
continue a ler esta notícia	2670
continuer après la publicité	1465
continuă cu apple	2757
continuă cu facebook	2757
continuă cu google	2757
continuă pe site	2780
continuă să citești după publicitate	2747
continuă în browser	2780
continúa abajo	1125
contáctanos	1130
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2757
conținut extern	2742
conținut extern recomandat	2742
conținut pentru abonați	2720
conținut plătit	2772
conținut premium	2757
conținut sponsorizat	87	2728
cookie を管理する	2107
cookie 設定	3587
cookie 设置	3587
cookieinställningar	3108
cookieの管理	2107
cookieの設定	2058
cookieを管理	2107
cookieを管理する	2107
cookie政策	3532
cookie設定	2058	3532
cookie设置	3532
copia enllaç	406
copia l'enllaç	343
copiază	2804
copiază link	2725
copiază linkul	2725
copy link thành công	3463
correo electrónico	1107
correo electrónico no válido	1207
correo no válido	1207
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2720
créer mon compte	1441
créer un compte	1441
créer une alerte	1507
créer une alerte sur ce thème	1507
csak előfizetőknek	1758
cualquier aportación ayuda	1202
cum îl dezactivez	2785
cumpără acum	2772
cumpără bilet	2772
cumpără bilete	2772
cumpără bilete online	2772
cumpără cartea	2772
cumpără de pe emag	2772
cumpără revista	2747
cuvinte încrucișate	2771
czytaj całość	2543
czytaj również	2540
czytaj także	2540
czytaj też	2540
czytaj też nasze inne artykuły	2540
czytaj więcej	2540	2543
czytaj więcej o	2540
cài đặt cookie	3480
cài đặt quyền riêng tư	3480
cài đặt ứng dụng	3482
các tin khác	3437
cách tắt	3487
cách tắt trình chặn quảng cáo	3486
câmp obligatoriu	2791
câmpuri obligatorii	2791
cât de util a fost acest articol	2745
câu đố	3474
címkék	1771
címlap	1771
címlapról ajánljuk	1771
có lẽ để sau	3420
có lỗi xảy ra	3492
có thể bạn quan tâm	19	3437
có thể bạn thích	19
có, tôi muốn	3483
código de ética	2703
código postal	1208
código ético	1214
cómo desactivar el bloqueador	1200
cómo desactivarlo	1201
cómpralo aquí	1189
cómpralo en amazon	1189
cùng chuyên mục	3437
cùng chủ đề	3464
cùng tác giả	3464
cũ nhất	3470
cảm ơn bạn đã bình chọn	91	3469
cảm ơn bạn đã tham gia	3469
cảm ơn, tin nhắn của bạn đã được gửi	3492
cỡ chữ	65
cửa hàng	3505
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3254
daha fazla göster	3253
daha fazla haber için tiklayin	3253
daha fazla yorum yükle	3294
daha önce oy kullandiniz	3294
daha önce oy verdiniz	3294
dalies ar šo rakstu	2277
dalinkitės	2231
dalinkitės straipsniu	2236
dalsza część artykułu pod materiałem wideo	2532
dalsza część artykułu pod wideo	2532
dalsza część tekstu pod wideo	2532
dalīties	2272
dalīties ar draugiem	2277
dalīties facebook	2277
další	435
další strana	435
další z rubriky	433
další zprávy	433
další článek	433
další články	19	433
další čtení	433
danke für dein feedback	656
danke für deine stimme	91
danke für ihr feedback	656
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1166
dans l'actualité	1518
dans la même catégorie	1474
dans la même rubrique	1474
dans la même série	1474
darovat článek	425
darovať	2970
darovať článok	2978
darujte tento článek	425
darujte tento článok	2978
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2233
deblochează articolul	2757
definições de cookies	2684
definições de privacidade	2684
deixar um comentário	2626
deixe um comentário	2626
del på e-post	2446
del på facebook	507	2446
del på mail	507
del på twitter	507	2446
del på x	507	2446
dela inlägget	3103
dela på facebook	3103
dela på twitter	3103
dela på x	3103
deli članek	3037
delite članek	3037
dernière minute	1474
dernières actualités	1474
dernières infos	1474
dernières nouvelles	1474
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1200
desactívalo para seguir leyendo	1200
desbloquear artículo	1176
desbloqueie este conteúdo	2667
descarcă aplicația	2780
descarcă audio	2774
descarcă din app store	2780
descarcă din google play	2780
descarcă episodul	2774
descargar pódcast	1191
descarrega l'àudio	377
descarregar áudio	2680
deschide aplicația	2780
deschide în aplicație	2780
descárgala en app store	1197
descárgala en google play	1197
destekçi ol	3312
destekçimiz olun	3312
det er gratis å opprette en bruker	2437
det læser andre	520
det är gratis att skapa ett konto	3093
detaylar için tiklayin	3253
detaylar için tiklayiniz	3253
detta material är skyddat enligt lagen om upphovsrätt	3145
detta är en annons	3107
detta är en plusartikel	3093
devam etmek için üye girişi yapin	3237
devami için abone olun	3237
devamini okumak için abone olun	3237
dezactivează sunetul	2774
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2696
din aceeași categorie	2732
din aceeași secțiune	2760
din röst är registrerad	91
disponibil în app store	2780
disponibil în app store și google play	2751
disponibilă în app store și google play	2751
disponível na app store	2686
distribuiți	2725
diğer haberler	19	3251
diğer okurlar bunlari okuyor	3251
diğer seçenekler	3329
diğer tutar	3312
diğer yazilari	3321
dla subskrybentów	2518
do góry	2543
doar abonații pot comenta	2745
doar pentru abonați	2720
doação mensal	2600
doação única	2600
doba čtení # min	435
dolgozzon nálunk	1773
domiciliación bancaria	1099
domů	435
don régulier	1542
dona suport al periodisme en català	363
dona'ns la teva opinió	370
donació mensual	389
donació única	389
donación mensual	1095
donación puntual	1202
donación única	1095
donativo único	2691
donați	2719
donație lunară	2786
donație unică	2786
donează	2719
donează acum	2719
donează lunar	2719
donează lunar # euro	2756
donează lunar # lei	2756
donează o dată	2786
doner nå	2434
données personnelles	1467
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dołącz do dyskusji	2589
dołącz do nas	2515
dołącz do newslettera	2521
drukāt	2277
drukāt recepti	61
du er nå påmeldt	2442
du er nå påmeldt nyhetsbrevet	2442
du kan när som helst avsluta prenumerationen	3098
du kan når som helst melde deg av	2442
du kan opsige når som helst	498
du kanske också gillar	3115
du modtager snart en bekræftelse på mail	503
du même auteur	1474
du prenumererar nu på nyhetsbrevet	3098
du vil kanskje også like	2458
duración	1192
durată	2775
duração	2681
durée	1534
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2521
dành cho bạn	3437
dành cho thuê bao	3422
dành riêng cho thành viên	3490
dárkovat článek	418
därefter # kr/mån tills du säger upp	3093
débloquer l'article	1441
débloquez cet article	1514
déconnexion	1441
découvrez tous nos jeux	1528
découvrir l'offre	1441
découvrir la boutique	1531
découvrir nos offres	1514
découvrir toutes nos offres d'abonnement	1514
déjà un compte	1441
déjà un compte ? connectez-vous	1441
déplier	1478
détails	1478
dê a sua opinião	2672
dê sua opinião	2672
dölj	3119
düzeltme politikasi	3323
dāvini rakstu	2277
dāvini rakstu draugam	2277
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3500
""", 'e': """
e-bülten	3274
e-bülten aboneliği	3274
e-mail inválido	2662
e-mailová adresa	422
e-posta gönder	3244
e-posta ile paylaş	3329
ecrã inteiro	2681
edición digital	1100
edición impresa	1100
editöre yaz	3323
editöre yazin	3323
editörün seçtikleri	3251
edição impressa	2604
egyszeri támogatás	1756
ehkä myöhemmin	1364
ei tänään	1364
eiti į receptą	61
el juego es solo para mayores de # años	1189
el millor de la setmana a la teva bústia	360
el más popular	1206
el més llegit	340
el més popular	393
el més vist	367
el reproductor se está cargando	1191
el. paštas	2256
elfelejtett jelszó	1758
elige tu suscripción	1176
elküldöm	91	1764
elmentem későbbre	1764
elrejtés	1774
els lectors també han llegit	367
elírást talált	1770
előfizetek	1758
előfizetés	1758
előfizetői tartalom	1758
előfizetőknek	1758
előfizetőként megoszthatja a cikket	1764
előző	1773
előző cikk	1771
email inválido	2696
email không hợp lệ	3492
email không đúng định dạng	3492
email no válido	1207
emlékeztess később	1755
empfehlungen für sie	676
en beğenilen	3295
en beğenilenler	3295
en colaboración con	1222
en col·laboració amb	408
en este artículo	1134
en popüler	3316
en çok okunan	3251
en çok okunan haberler	3251
en çok okunanlar	3251
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3090
enllaç copiat	366
ensemble, faisons vivre un média libre	1513
enthält werbung	605
entre em contato com a redação	2703
enviament gratuït	408
enviar comentário	2626
enviar corrección	1130
envoyer à un ami	1460
envoyer à un proche	1460
envoyez-nous vos témoignages	1495
envíanos tu opinión	1183
envío gratis	1222
eredeti megjelenítése	1774
eredmény megtekintése	91
eredmények	91	1774
erinnern sie mich später	573
erről bővebben itt írtunk	1773
erről is írtunk	1771
erről itt írtunk bővebben	1773
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1172
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1197
escreva um comentário	2626
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2278
esimene kuu # €	1229
esta funcionalidad es sólo para registrados	1100
esta matéria foi útil para você	2650
esta notícia foi útil	2650
esta página foi útil	2672
este artigo está bloqueado	2694
este artigo foi útil	2672
este artículo está bloqueado	1205
este campo é obrigatório	2696
este espaço é moderado pela redação	2658
este resumo foi útil	2650
este video ya no está disponible	1191
este vídeo já não está disponível	2680
este vídeo no está disponible	1191
este vídeo não está disponível	2680
este vídeo não está mais disponível	2680
este vídeo ya no está disponible	1191
estás de acuerdo? vota	1166
etkinleştir	3308
evaluează rețeta	61
evästeasetukset	1376
evästeet	1376
exclusiv pentru abonați	2757
exibir conteúdo	2684
experimente grátis por um mês	2667
ez is érdekelhet	1771
ez is érdekelheti	1771
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1771
ezt olvasta már	1771
ezt olvastad már	1771
ești de acord? votează	2745
ești deja abonat	2765
ești deja abonată	2765
""", 'f': """
facebook ile giriş yap	3315
facebook'ta paylaş	3244
facebookでシェア	2052
facebookでシェアする	2052
facebookでログイン	2117
facebookで共有	2131
facebookで続ける	2117
facturació anual	392
facturació mensual	392
facturación anual	1205
facturación mensual	1205
facturare anuală	2789
facturare lunară	2789
facturé annuellement	1545
facturé mensuellement	1545
faire un don défiscalisé	1542
fale com a redação	2703
faça login	2604
faça o quiz	2675
faça o teste	2675
faça uma pergunta sobre esta reportagem	2650
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2786
fiecare donație contează	2756
fiecare leu contează	2756
fin de la publicité	1531
fine della pubblicità	1999
fine pubblicità	1999
fiyati gör	3300
fizetett hirdetés	87	1766
fiók létrehozása	1758
fiókom	1758
fontu büyüt	3329
forstået	524
forstått	2462
forstør billede	523
forstørr bilde	2461
fortsett uten å støtte	2433
fortsätt läsa efter annonsen	3107
fortsätt utan att stödja	3089
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1134
fotoğraf galerisi	3321
fotoğrafi büyüt	3321
fotoğraflari gör	3321
fotoğraflari görmek için tiklayin	3253
frete grátis	2711
friss hírek	1771
fråga vår ai om artikeln	3111
fuldskærm	523
fäll ihop	3119
fäll ut	3119
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3098
få de viktigste nyhetene hver morgen	2442
få nyheder på mail	503
få nyheter på e-post	2442
få nyheter på mejlen	3098
få overblikket her	523
få tilgang	2437
få varsel når vi skriver om dette	2461
följ	3104
följ oss	3104
följ skribent	3104
följ ämnet	3104
för prenumeranter	3093
förderer werden	574
fördermitglied werden	574
föregående	3118
föregående artikel	3115
förstora	3118
følg	508	2447
følg emne	508
følg os	508
følg oss	2447
følg sagen her	523
følg tema	2447
følg temaet og få varsel	2461
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2719
fă quizul	2769
fă testul	2769
fără obligații	2757
fără spam	2791
fără sunet	2775
fără tine nu putem	2756
""", 'g': """
galeriyi aç	3253
galeriyi gör	3321
galeriyi görmek için tiklayin	3253
galéria	1773
galéria megtekintése	1773
garanta já o seu ingresso	2652
gastos de envío incluidos	1189
gastos de envío no incluidos	1189
gelişmelerden aninda haberdar olun	3307
gem til læseliste	507
genişlet	3254
gestionează consimțământul	2778
gestionează preferințele	2778
geçerli bir e-posta adresi girin	3317
geçerli süre	3302
geçersiz e-posta	3317
geçersiz e-posta adresi	3317
ghi nhớ đăng nhập	3490
giriş	3237
giriş yap	3237
giriş yapin	3237
giriş yapin veya üye olun	3237
giv os feedback på artiklen	515
già abbonato	1922
già registrato	1922
giải đố ngay	3472
giảm cỡ chữ	3503
giọng đọc ai	3476
giọng đọc tự động	3476
gli articoli più letti	1987
glömt lösenord	3093
godkänn	3108
godkänn alla	3108
google ile giriş yap	3315
google playからダウンロード	2109
google playで手に入れよう	2109
google play에서 다운로드	2201
google से जारी रखें	1733
googleでログイン	2117
googleで登録	2117
googleで続ける	2117
gorące tematy	2540
gracias por tu opinión	1159
gratuit, fără spam	2791
grazie, il tuo messaggio è stato inviato	2017
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2696
guardar artículo	1119
guardar configuración	1195
guardar para después	1179
guardar para leer después	1179
guardar preferências	2684
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2442
gå til indhold	523
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1467
gérer les préférences	1497
gérer mes alertes	1507
gérer mes choix	1467
gérer mon consentement	1537
gérer vos préférences	1537
gérer vos préférences de cookies	1497
góp ý	3436
gönder	91	3318
gönderiyi göster	3304
gönderiyi yükle	3304
görseli büyüt	3321
görüş bildir	3294
görüşünü bildir	3294
görüşünüzü bildirin	3294
gündem	3251
günün anketi	91
günün haberleri	3251
günün özeti	3251
głosuj	91
gợi ý	3437
gửi	91	3436
gửi bài cho tòa soạn	3497
gửi bài viết	3497
gửi bình luận	3436
gửi cho bạn bè	3463
gửi email	3427
gửi góp ý	3469
gửi phản hồi	3469
gửi thành công	3492
gửi tin bài	3497
gửi trả lời	3469
gửi ý kiến	3436
gửi ý kiến của bạn	3469
gửi đi	3493
gửi ảnh cho chúng tôi	3497
""", 'h': """
haber bülteni	3274
haber güncelleniyor	3253
haberi arkadaşina hediye et	3244
haberi özetle	3326
hai già un account	1922
hai già votato	1993
harici içerik	3253
haritayi aç	3254
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1157
has olvidado tu contraseña	1205
hasznos volt az összefoglaló	1770
hasznosnak találta a cikket	1770
havi támogatás	1756
hayir teşekkürler	3235
hayir, teşekkürler	3235
haz una pregunta sobre este artículo	1159
he leído y acepto la política de privacidad	1172
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1205
hela artikeln fortsätter nedan	3107
henüz abone değil misiniz	3315
hepsini gör	3253
her destek önemli	3312
her katki değerli	3312
her katki önemli	3312
her zaman göster	3304
hesap oluştur	3237
hi estàs d'acord? vota	352
hiba jelentése	1774
hibát talált	1770
hier reinhören	652
hinweis schließen	573
hirdetés	1766
hirdetés bezárása	1766
hirdetés, görgessen tovább	1766
hiển thị bài đăng	3480
hiển thị nội dung	3480
hiện phụ đề	3476
hjälp oss att rätta fel	3111
hlasovať	91
hlavné správy	2975
hlavní zprávy	433
ho già donato	1916
ho già un account	2015
hoje não	2599
hoppa till innehåll	3118
hoppa över inlägg från facebook	3118
hoppa över inlägg från instagram	3118
hoppa över inlägg från x	3118
hozzászólok	1770
hozzászólás	1770
hozzászólások	1770
hozzászólások megtekintése	1770
hylkää	1376
hylkää kaikki	1376
hyppää reseptiin	61
hyväksy	1376
hyväksy evästeet	1376
hyväksy kaikki	1376
hàng năm	3489
hàng tháng	3489
här kan du kommentera artikeln	3111
hääleta	91
håll dig uppdaterad	3098
hírfolyam	1771
hírlevelek	1776
hírlevél	1776
hírlevél-feliratkozás	1776
hören sie diesen artikel	652
hør saken	2446
hằng tháng	3489
hết quảng cáo	3475
họ tên	3493
họ và tên	3493
hủy bất cứ lúc nào	3490
""", 'i': """
i più commentati	1948
i più letti	1948
i più letti della settimana	1987
i più visti	1948
iba pre predplatiteľov	2971
ich unterstütze schon	573
identifícate	1176
ielogojies, lai komentētu	2278
ienākt	2272
iesakām	2274
ieși din ecran complet	2774
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2458
ikke nå	2433
il più popolare	2016
il più scelto	2015
il tuo browser non può riprodurre il video	1965
il tuo commento sarà pubblicato dopo l'approvazione	1975
il tuo messaggio è stato inviato	2017
il tuo voto è stato inviato	1993
il tuo voto è stato registrato	1993
iletişim	3250
ilgili içerikler	3251
ilginizi çekebilecek haberler	3251
ilginizi çekebilir	3251
ilmoita asiavirheestä	1380
ilmoita virheestä	1380
imprimir artículo	1179
imprimir esta matéria	2669
in bài	3427
in bài viết	3427
in công thức	61
in trang này	3463
indlæg fra facebook	523
indlæg fra instagram	523
indlæs flere	523
ingresá	1176
ingyenes regisztráció	1758
inicia la sessió per comentar	370
inicia sesión	1100
inicia sesión con google	1205
inicia sesión para comentar	1183
inicia sessió	337
inicia sessió amb google	392
iniciar sesión	1100
iniciar sesión con apple	1176
iniciar sesión con facebook	1176
iniciar sesión con google	1176
iniciar sessão	2604
inicie sesión	1100
inne artykuły	2540
innhold fra annonsør	2466
inscription à la newsletter	1450
inscrivez-vous à notre newsletter	1450
inscrição realizada com sucesso	2696
insira o seu endereço de email	2662
insira um e-mail válido	2696
instagramの投稿を読み込む	2107
instalează aplicația	2751
inställningar	3108
introduce un correo electrónico válido	1207
introduce un correo válido	1207
introduce un email válido	1172
introduceți o adresă de email validă	2791
introdueix un correu vàlid	394
intră în cont	2720
invítanos a un café	1095
início	2633
ir a la página de donaciones	1202
ir para a página de doações	2691
ir para a página de donativos	2691
ir para o conteúdo	2633
ispiši	2914
ispiši recept	61
isso foi útil	2672
istediğin zaman iptal et	3315
istediğiniz zaman abonelikten çikabilirsiniz	3274
istediğiniz zaman iptal edin	3237
isto foi útil	2672
izbor uredništva	3034
izdrukāt	2277
izmēģini # dienas bez maksas	2272
içeriğe geç	3253
içeriği görüntüle	3304
içeriği göster	3304
içeriği yükle	3304
iş birliği	3246
iş birliğiyle	3331
išbandykite # dienų nemokamai	2231
išorinis turinys	2249
išsaugoti	2236
išsaugoti straipsnį	2236
""", 'j': """
j'ai déjà donné	1431
j'ai déjà un compte	1441
j'ai désactivé adblock	1541
j'ai désactivé mon adblock	1541
j'ai désactivé mon bloqueur	1541
ja hi estàs subscrit	364
ja hi estàs subscrit? entra	364
ja n'ets subscriptor? inicia sessió	337
ja tens compte? inicia sessió	364
jaa twitterissä	1373
jaa x:ssä	1373
jag förstår	3108
jag stödjer redan	3089
jaga sõbraga	1234
jaunākie	2274
jautā mākslīgajam intelektam	2278
javascript està desactivat	381
javascript đã bị tắt	3480
javascript מושבת	1633
javascript ถูกปิดใช้งาน	3208
javascriptが無効になっています	2107
javascript已停用	3587
javascript已禁用	3587
je commande ce numéro	1501
je consens au traitement de mes données	1547
je fais un don défiscalisé	1542
je gère mes cookies	1467
je soutiens déjà	1431
jede spende zählt	666
jeder beitrag zählt	666
jeder euro zählt	666
jednorázově	417
jeg forstår	2451
jeg støtter allerede	494	2433
jegyek itt kaphatók	1773
jelentkezzen be vagy regisztráljon	1758
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2769
joacă gratuit	2769
joacă responsabil	2772
jobs in ihrer nähe	650
jogar grátis	2675
jogue grátis	2675
još vesti	2911
još vijesti	2911
junte-se à conversa	2658
jurnalismul de calitate costă	2756
juttu jatkuu kuvan jälkeen	1375
juttu jatkuu mainoksen jälkeen	1375
juttu jatkuu videon jälkeen	1375
juttua päivitetään	1375
jutun lukee koneääni	1373
jutun lukee tekoälyääni	1373
jutun voi myös kuunnella	1373
już wspieram	2514
já desativei	2689
já desativei o bloqueador	2689
já doei	2599
já nas bancas	2652
já segue este autor	2707
já segue este tema	2707
já sou apoiador	2599
já sou assinante	2604
já tem conta	2604
já tem uma conta	2604
já tenho conta	2694
já votou	2672
já é assinante? faça login	2604
já é subscritor	2667
já é subscritor? inicie sessão	2667
jätä kommentti	1380
jūsų el. paštas	2256
jūsų el. pašto adresas	2256
""", 'k': """
k tématu	433
k téme	2975
kalan süre	3301
kapcsolódó	1771
kapcsolódó cikk	1771
kapcsolódó cikkek	1771
kapcsolódó tartalom	1771
kapcsolódó témák	1771
karte öffnen	619
kas kokkuvõte oli kasulik	1235
kategóriák	1771
katso kuvat tästä	1383
katso myös	1381
katso video tästä	1383
katso video yltä	1383
kaupallinen yhteistyö	87	1375
kaydiniz için teşekkürler	3274
keresés	1773
kezdőlap	1773
không biết	3470
không có ý kiến	3470
không phải bây giờ	3420
không spam	3492
không thể hiển thị nội dung này	3480
không thể phát video	3476
không thể phát video này	3476
không, cảm ơn	3420
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1758
kingi artikkel sõbrale	1234
kinyitás	1774
kipróbálom	1758
kirjaudu sisään	1366
kirjoita sähköpostiosoitteesi	1369
kişisel verilerimin işlenmesini kabul ediyorum	3317
kiểm tra hộp thư của bạn	3492
kiểm tra kiến thức của bạn	3472
kjøp abonnement	2437
kjøp tilgang	2437
klausies podkāstu	2279
klausies podkāstu šeit	2279
klausies šo rakstu	2277
klausies šo rakstu (# min	2277
klausykite tinklalaidės	2238
klausykite tinklalaidės čia	2238
klausykitės straipsnio	2236
klausīties	2277
klausīties rakstu	2277
ključne besede	3034
ključne reči	2911
ključne riječi	2911
klíčová slova	433
kokeile # päivää maksutta	1366
kolačići	2927
komentavimas išjungtas	2237
komentavimo taisyklės	2237
komentáre	2978
komentář	432
komentáře	432
komentāri	2272
komentēt	2272
komentēšana ir slēgta	2278
komentēšanas noteikumi	2278
komerčné oznámenie	2974
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2461
kommentarerna förhandsmodereras	3111
kommentek megtekintése	1770
kommentelési szabályzat	1770
kommentér	515
koostöö	1238
kopiera länk	3103
kopiera länken	3103
kopijuoti nuorodą	2231
kopiraj povezavo do članka	3037
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	2978
kopēt saiti	2272
korábban írtunk róla	1771
kreiraj račun	2904
kullanim koşullari	3247
kup dostęp	2518
kupi naročnino	3030
kuula taskuhäälingut	1236
kuuntele podcast tästä	1383
kysy tekoälyltä	1380
käyttöehdot	1376
kérdezze ai-asszisztensünket	1770
kérem a hírlevelet	1776
később	1755
kích thước chữ	65
köp	3093
köszönjük a feliratkozást	1776
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1755
következő	1773
következő cikk	1771
køb abonnement	498
køb adgang	498
kúpiť predplatné	2971
küfür, hakaret içeren yorumlar onaylanmamaktadir	3250
küldje el barátjának	1764
küldés	91	1764
küldés e-mailben	1764
külső tartalom	1773
künye	3247
küpsiste seaded	1247
küsi tehisarult	1235
küsitlus	91
kā tev patika raksts	2278
kā tu domā? balso	2279
ką manote? balsuokite	2238
kết thúc quảng cáo	3475
""", 'l': """
la discussione è chiusa	1944
la donazione è detraibile	2012
la más popular	1206
la nota continúa después del anuncio	1125
la pregunta del día	91
la rédaction vous conseille	1474
la sélection de la rédaction	1474
la vidéo ne peut pas être lue	1533
lahjoita artikkeli ystävälle	1373
lai komentētu, ielogojies	2278
lai komentētu, pieslēdzies	2278
laisser une réponse	1525
las más leídas	1134
las más leídas de hoy	1180
las noticias más leídas	1180
lasi arī	2274
lasi komentārus	2278
lasi tālāk	2272
lasi vairāk šeit	2279
lasi vēl	2274
lasiet arī	2274
lasiet vēl	2274
lasă un comentariu	2731
lasă un răspuns	2766
lasīt komentārus	2278
lasīt tālāk	2279
lasīt vairāk	2279
lasīt vēlāk	2277
lasītākie	2274
lataa lisää	1383
le choix de la rédaction	1474
le club des abonnés	1531
le journal numérique	1441
le lecteur vidéo est en cours de chargement	1533
le lien a été copié	1517
le lien a été copié dans le presse-papiers	1517
le notizie più lette	1987
le più lette	1948
lea también	1134
lee sin límites	1176
lee también	1134
leer artículo completo	1137
leer el artículo completo	1211
leer más	1137
leer también	1134
leer transcripción	1191
legfrissebb hírek	1771
leggi di più	1951
leggi più tardi	1986
legnépszerűbb	1771
leia a matéria completa	2670
leia a notícia completa	2700
leia as notícias no aplicativo	2660
leia também	2630
len pre predplatiteľov	2971
ler transcrição	2680
les choix de la rédaction	1474
les lecteurs ont aussi consulté	1518
les mieux notés	1526
les més llegides	367
les også	2458
les plus commentés	1474
les plus consultés	1551
les plus partagés	1474
les plus récents	1526
les prix indiqués sont susceptibles d'évoluer	1501
les våre debattregler	2454
leído por una voz sintética	1191
leído por voz sintética	1191
li e aceito a política de privacidade	2662
lido por uma voz sintética	2680
lien copié	1460
lien copié dans le presse-papiers	1517
lietošanas noteikumi	2289
liitudes nõustud kasutustingimustega	1254
liity jäseneksi	1365
lineでシェア	2052
lineでシェアする	2081
lineでログイン	2117
lineで共有	2131
lineで送る	2052
link a vágólapra másolva	1764
link bài gốc	3463
link copiado para a área de transferência	2669
link kopiëren	2334
link másolva	1764
link másolása	1764
lire la suite pour #€	1441
lire la vidéo	1477
lire à haute voix	1460
lire également	1474
lisätiedot	1384
lisää aiheesta	1381
livrare gratuită	2805
liên hệ	3436
liên hệ quảng cáo	3497
liên hệ tòa soạn	3497
liên hệ với tòa soạn	3497
liên quan	3437
llegeix la transcripció	377
llegeix sense límits	364
llegeix també	340
llegir més	367
llegit per una veu sintètica	377
lo + leído	1134
lo más comentado	1134
lo más compartido	1134
lo más leído	1134
lo más popular	1134
lo más visto	1134
lo más visto hoy	1180
lo último	1134
locuri de muncă	2747
loe lähemalt	1236
loe lähemalt siit	1236
logi sisse või loo konto	1229
los lectores también leyeron	1180
luba kõik	1247
lubię to	2528
lucrează cu noi	2747
lue keskustelun säännöt	1380
lue lisää	1381
lue lisää aiheesta	1381
lue myöhemmin	1373
lue myös	1381
lugu jätkub pärast reklaami	1238
lugu täieneb	1236
lui écrire	1495
luôn cho phép	3480
luôn hiển thị	3480
làm bài trắc nghiệm	3472
làm mới trang	3486
làm trắc nghiệm	3472
lähetä	91
lähetä sähköpostilla	1373
lämna en kommentar	3111
länk kopierad	3103
länken kopierad	3103
länken är kopierad	3103
läs dokumentet	3119
läs domen	3119
läs hela artikeln	3118
läs hela texten	3118
läs hela texten här	3118
läs kommentarer	3111
läs mer	3115	3118
läs mer om	3115
läs också	3115
läs senare	3103
läs vidare	3093	3115
läs våra kommentarsregler	3111
läs även	3115
läsarfrågan	91
lästid	3118
lästid # min	3118
lås op	498
lås opp artikkelen	2437
lås opp saken	2437
lås upp artikeln	3093
læs debatreglerne	515
læs debatreglerne her	515
læs hele artiklen	523
læs kommentarer	515
læs mere	520	523
læs mere om	520
læs også	520
læs også disse artikler	520
læs senere	507
læs videre	498	520
læs vores regler for debatten	515
læsetid # min	523
lên đầu trang	3439
lùi # giây	3476
lütfen geçerli bir e-posta adresi girin	3317
lưu	3427
lưu bài	3427
lưu bài viết	3427
lưu bài để đọc sau	3463
lưu cài đặt	3480
lưu công thức	61
lưu tùy chọn	3480
lấy link	3463
""", 'm': """
magari più tardi	1916
mai multe articole de același autor	2795
mai multe opțiuni	2803
mai târziu	2718
mainos päättyy	1375
mais notícias	2630
mais opções	2709
mais opções de partilha	2709
maksettu sisältö	1375
mantener la sesión iniciada	1205
mantener sesión iniciada	1205
manter sessão iniciada	2694
mantén la sessió iniciada	392
manşetler	3251
masquer la publicité	1501
masquer les réponses	1525
masz już konto	2518
masz już konto? zaloguj się	2518
materialet är skyddat enligt lagen om upphovsrätt	3145
materiał partnera	2532
materiał promocyjny	2532
materiał sponsorowany	2532
materiał zewnętrzny	2532
matéria exclusiva para assinantes	2667
matérias relacionadas	2630
mağazamiz	3300
mağazaya git	3300
media społecznościowe	2529
megnyitás	1774
megnézem	1773
megosztás	1764
megosztás a facebookon	1764
megosztás facebookon	1764
megosztás twitteren	1764
mehr für dich	676
mehr für sie	676
meld deg på	2442
meld deg på nyhetsbrevet	2442
mentions légales	1467
mentés	1764
mentés későbbre	1764
menú	1137
menü	618	1773	3253
menü schließen	618
menü öffnen	618
mer från	3115
mer läsning	3115
merci ! votre message a bien été envoyé	1547
merci d'avoir voté	91	1505
merci de le désactiver pour continuer	1541
merci, votre vote a été pris en compte	1525
mergi la pagina de donații	2786
mergi la rețetă	61
mesajiniz başariyla gönderildi	3317
mesajiniz gönderildi	3317
mesajul dumneavoastră a fost trimis	2791
messaggio pubblicitario con finalità promozionale	1970
mest läst	3115
mest lästa	3115
mest læst	520
mest læste	520
mi-összefoglaló	1773
micșorează textul	2803
mida sina arvad? hääleta	1236
minn meg på det senere	2433
mira el vídeo	358
mitä mieltä olet? äänestä	1383
miễn phí vận chuyển	3505
miễn phí, không spam	3492
modalità di pagamento	1920
moderálási elvek	1770
modifică preferințele cookie	2742
modifier mes préférences	1497
modifier vos préférences	1537
modtag en notifikation, når vi skriver om emnet	523
mogoče kasneje	3041
mogą cię zainteresować	2540
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	2975
mohlo by vás zajímat	433
mohlo by vás zaujímať	2975
monatlich kündbar	671
mostra aquesta publicació a instagram	349
mostra di più	1951
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2672
mostrar conteúdo	2684
mostrar conteúdo externo	2648
mostrar más	1137
mostrar o conteúdo	2684
mostrar subtítulos	1191
mot de passe oublié	1441
mots clés	1474
mots croisés	1530
mots fléchés	1530
mots mêlés	1530
mots-clés	1474
może cię zainteresować	2540
może później	2514
možda kasnije	2919
možda vas zanima	2911
možda će vas zanimati	2911
možno neskôr	2982
možná později	416
mua sách	3475
mua sách tại đây	3475
mua trên lazada	3475
mua trên shopee	3475
mua trên tiki	3475
mua vé	3475
mua vé ngay	3475
muistuta myöhemmin	1364
mulțumim că ai votat	2766
mulțumim pentru feedback	2745
mulțumim pentru vot	91	2766
mulțumim, mesajul a fost trimis	2791
mulțumim, te-ai abonat cu succes	2752
mutasd az eredményt	91
mutass többet	1773
muut lukivat myös	1381
myöhemmin	1364
már előfizető	1758
más	1137
más antiguos	1184
más artículos	1134
más artículos de este autor	1211
más artículos del autor	1153
más detalles	1138
más en	1134
más historias	1134
más información	1134
más leídas	1134
más leído	1134
más leídos	1134
más noticias	1134
más noticias de este autor	1211
más opciones	1127
más opciones para compartir	1220
más popular	1206
más recientes	1184
más sobre este tema	1134
más tarde	1094
más valorados	1184
más vistas	1134
más vistos	1134
más votados	1184
mások ezt olvassák	1771
mások ezt olvasták	1771
másolás	1764
máte již účet	418
máte předplatné? přihlaste se	418
märksõnad	1231
månadsgåva	3090
månedlig gave	2434
månedligt bidrag	495
måske senere	494
måske vil du også kunne lide	520
més antics	371
més articles d'aquest autor	398
més informació	340
més llegides	340
més notícies	367
més opcions	406
més recents	371
més tard	385
més valorats	371
més votats	371
método de pago	1098
métodos de pagamento	2602
métodos de pago	1098
mākslīgā intelekta kopsavilkums	2279
mă abonez	2752
mărește fotografia	2795
mărește imaginea	2795
mărește textul	2803
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3488
mỗi đóng góp đều quý giá	3488
một lần	3489
mới nhất	3437
mời chúng tôi ly cà phê	3488
mở	3440
mở khóa bài viết này	3463
mở rộng	3439
mở trong ứng dụng	3482
mở ứng dụng	3482
""", 'n': """
nadaljevanje članka pod oglasom	3033
nahlásit chybu	432
nahlásiť chybu	2978
najchętniej czytane	2540
najchętniej czytane dziś	2540
najczęściej czytane	2540
najczęściej czytane artykuły	2540
najnovejše	3034
najnovejše novice	3034
najnoviji članci	2911
najnovšie	2975
najnovšie správy	2975
najnovšie články	2975
najnowsze artykuły	2540
najnowsze wiadomości	2540
najčitanije	2911
najčitanije vesti	2911
najčitanije vijesti	2911
najčitanije vijesti dana	2911
najčítanejšie	2975
najčítanejšie články	2975
najčítanejšie články dňa	2975
napišite komentar	3037
napsat komentář	432
naročena vsebina	3033
naročite se	3029
naročnina	3029
nastavení	429
nastavení cookies	429
nastavi čitanje	2963
nastavi čitati	2963
nastavite čitanje	2963
nastavite čitati	2963
nastavitve piškotkov	3049
następna strona	2543
następny	2543
następny artykuł	2540
natisni članek	3037
naudojimo taisyklės	2249
naujausios žinios	2233
naujienlaiškis	2256
načíst další	435
našli jste chybu	432
našli jste v článku chybu	432
ne děkuji	416
ne ratez rien de l'actualité	1540
ne, děkuji	416
nejdiskutovanější	433
nejnovější	433
nejnovější zprávy	433
nejnovější články	433
nejčtenější	433
nejčtenější články	433
nejčtenější články dne	433
nem, köszönöm	1755
nenhum comentário	2626
neueste beiträge	615
nghe bài báo	3476
nghe bài viết	3476
nghe nội dung bài viết	3476
nghe đọc bài	3476
nhà tài trợ	3505
nhận thông báo	3483
nhắc tôi sau	3420
nhớ đăng nhập	3490
nie dziękuję	2514
nie dziś	2514
nie pamiętasz hasła	2518
nie ďakujem	2982
nie, dziękuję	2514
nie, ďakujem	2982
no es pot reproduir el vídeo	377
no ho sé	371
no se ha podido reproducir el vídeo	1191
no se puede reproducir el vídeo	1191
no sé	1184
només els subscriptors poden comentar	352
només per a subscriptors	392
non seguire più	2028
normas de participación	1183
normes de participació	370
norėdami komentuoti, prisijunkite	2237
nosūti draugam	2277
nosūtīt draugam	2277
nosūtīt e-pastā	2277
noteで書く	2052
notifications activées	1540
notre charte déontologique	1555
notre charte éditoriale	1555
notre sélection	1474
notre sélection d'articles	1518
notícia anterior	398	2700
notícia següent	398
notícias relacionadas	2630
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1555
nous écrire	1555
nouveau ! suivez vos auteurs préférés	1559
nu ai cont? înregistrează-te	2757
nu aveți cont	2789
nu ești abonat	2789
nu ești încă abonat	2789
nu mai urmări	2801
nu mulțumesc	2718
nu putem afișa acest conținut	2778
nu sunteți abonat	2789
nu știu / nu răspund	2767
nu, mulțumesc	2718
nuestro código ético	1214
numele tău	2792
nyhetsdøgnet	2458
nyomtatás	1764
não foi possível carregar o vídeo	2680
não foi possível reproduzir o vídeo	2680
não perca	2630
não sabe / não responde	2673
não sei	2673
não tem conta	2694
não tem uma conta	2694
não é assinante	2694
não, obrigada	2599
não, obrigado	2599
nächste seite	618
nächster artikel	615
näita kõiki	1237
näita rohkem	1236
näita veel	1236
näita vähem	1237
näköislehti	1366
nästa	3118
nästa artikel	3115
näytä alkuperäinen	1384
näytä kaikki	1383
näytä kartta	1384
näytä kommentit	1380
näytä käännös	1384
näytä lisää	1383
näytä sisältö	1376
näytä tiedot	1384
näytä tulokset	91	1384
näytä vähemmän	1384
næste	523
næste artikel	520
népszerű	1771
nézze meg galériánkat	1773
nézze meg képeinket	1773
nõustun	1247
nõustun kõigiga	1247
nøgleord	520
nāc strādāt pie mums	2279
nổi bật	3437
nội dung quảng cáo	3465
nội dung tài trợ	3432
nội quy bình luận	3469
""", 'o': """
o dată	2787
o leitor está a carregar	2680
o que achou desta notícia	2650
o singură dată	2787
o singură donație	2786
o vídeo começará em alguns segundos	2648
ocenite članak	2914
ocenite članek	3037
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	2989
ocijenite članak	2914
ocorreu um erro ao carregar o vídeo	2648
ocultar anúncio	2652
ocultar comentários	2672
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	2971
odkaz skopírovaný	2978
odkaz zkopírován	425
odkleni članek	3030
odklenite celoten članek	3030
odmietnuť	2989
odmietnuť všetko	2989
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	2975
odporúčame prečítať	2975
odporúčame tiež	2975
odporúčané články	2975
odpovědět	432
odrzuć	2533
odrzuć wszystkie	2533
odtwórz	2543
odštampaj	2914
odštampaj recept	61
odštampaj članak	2914
ofertă pentru abonați	2772
ofertă pentru cititori	2772
oferă acest articol	2803
oferă acest articol cadou	2759
oferă articolul	2803
offre abonnés	1531
offre limitée	1546
offre réservée aux lecteurs	1531
offre spéciale	1441
offre à durée limitée	1545
offrez-nous un café	1432
offrici un caffè	1917
oglasno sporočilo	87	3033
ogłoszenie	2532
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	2978
okuma süresi # dk	3253
okurlara özel	3300
okurlarimiza özel	3300
okurlarimiza özel indirim	3300
oliko artikkeli hyödyllinen	1380
oliko juttu hyödyllinen	1380
oliko tiivistelmä hyödyllinen	1380
olvasson korlátlanul	1758
olvasson tovább	1758
olvasta már	1771
olvastad már	1771
olvidaste tu contraseña	1100
omröstning	91
onayi geri çek	3304
onayi yönet	3304
onayimi geri çek	3304
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3254
os leitores também leram	2670
os preços podem variar	2652
osale küsitluses	1236
ostatnie artykuły	2540
ota yhteyttä	1380
otevřít	436
otevřít mapu	436
otključaj članak	2904
otključajte ceo članak	2904
otključajte cijeli članak	2904
otomatik çeviri	3326
otros artículos	1134
oturumu açik tut	3315
otwórz	2544
otwórz mapę	2544
outras notícias	19	2630
ouvir este conteúdo	2680
ouça esta reportagem	2680
ouça este conteúdo	2616
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3294
oynatici yükleniyor	3301
oyunuz için teşekkürler	3294
""", 'p': """
padovanokite straipsnį	2236
padovanokite straipsnį draugui	2236
page précédente	1477
pagina următoare	2734
pague um café	2600
paiement sécurisé	1439
paketi seç	3315
paldies par pieteikšanos	2296
palun jää viisakaks	1235
pamanīji kļūdu	2278
pamanījāt kļūdu	2278
par šo tēmu	2274
paramètres de confidentialité	1537
paramètres des cookies	1467
paramétrer	1467
paramétrer les cookies	1467
parašyk komentarą	2237
parašykite komentarą	2237
partajează	2725
partenerii noștri	2732
participez à la conversation	1505
participă la sondaj	2766
partnerių turinys	2240
partnerski sadržaj	2910
pas encore abonné	1545
pasidalinkite šiuo straipsniu	2236
pasitikrinkite žinias	2238
passer la publicité	1465
passer à la recette	61
pastebėjote klaidą	2237
patreonで支援する	2114
pausar vídeo	1191
pauză video	2774
paylaş	3244
paylaşin	3244
pažiūrėkite vaizdo įrašą	2238
pe aceeași temă	2760
pentru a citi în continuare	2757
per saperne di più	1987
pergunte à nossa ia	2650
permite întotdeauna	2778
permitir anúncios	2689
peut-être plus tard	1431
phát hiện lỗi	3469
phát video	3476
phóng to ảnh	3496
phối hợp với	3505
phổ biến nhất	3491
phụ đề	3477
piedalies aptaujā	2279
piekrist visām	2289
piekrītu	2289
piesakies vebināram	2279
piesakoties tu piekrīti lietošanas noteikumiem	2296
pieslēdzies vai izveido kontu	2272
pieslēdzies, lai komentētu	2278
pieslēgties	2272
pievieno savu komentāru	2278
pievienot komentāru	2272
pirmais mēnesis par # €	2272
pirmas mėnuo tik # €	2231
più lette	1948
più letti	1948
più popolare	2016
più recenti	1994
più tardi	1916
più vecchi	1994
più votati	1994
piškotki	3049
placená inzerce	87	428
plan seç	3315
plani seç	3315
planini seç	3315
platená inzercia	87	2974
plaćeni oglas	87	2910
plaćeni sadržaj	2910
plačana objava	87	3033
plačiau skaitykite čia	2238
plein écran	1477
plus d'actualités	1474
plus d'articles du même auteur	1551
plus de détails	1478
plus récents	1526
poate mai târziu	2718
podari članek	3037
podarite ta članek	3037
podaruj artykuł	2518
podaruj ten artykuł	2528
podcast anhören	652
pode ler também	2670
podeli članak	2914
podijeli članak	2914
podmienky používania	2989
podmínky použití	429
podmínky užití	429
podobne artykuły	2540
podobné články	433	2975
podporiť	2970
podporte nezávislú žurnalistiku	2970
podporte nás	2970
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	2903
podrži nas	2903
podržite nas	2903
podržite naš rad	2903
podržite nezavisno novinarstvo	2903
podziel się	2528
podziel się na facebooku	2528
pogledajte još	19
pokaż komentarze	2536
pokaż mniej	2543
pokaż oryginał	2544
pokaż treść	2533
pokaż tłumaczenie	2544
pokaż więcej	2543
pokaż wszystkie	2543
pokaż wszystko	2544
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3049
pokloni članak	2914
poklonite ovaj članak	2914
pokračovat bez podpory	416
pokračovať bez podpory	2982
polecamy również	2540
polecamy także	2540
polecamy też	2540
polecane artykuły	2540
politica de corecții	2797
politica editorială	2797
politique de confidentialité	1467
polityka prywatności	2533
política de cookies	1127	2623
política de correcciones	1214
política de correccions	400
política de correções	2703
política de galetes	349
política de privacidad	1127
política de privacidade	2623
política de privacitat	349
poprzedni artykuł	2540
populární	433
populära artiklar	3115
populärt	3115
populære artikler	520
populære saker	2458
populært	520	2458
populārākie	2274
popüler	3251
popüler haberler	3251
popüler konular	3251
por mês	2692
por qué estás viendo esto	1100
portes grátis	2711
poslať e-mailom	2978
poslušaj vest	2914
poslušaj članak	2914
poslušaj članek	3037
poslušajte članek	3037
postanite naročnik	3029
postanite član	2903	3029
postavke kolačića	2927
postaw kawę	2515
postaw nam kawę	2515
posłuchaj	2528
pour continuer à lire	1514
pourquoi voyez-vous cette publicité	1501
pouze pro předplatitele	418
povezani sadržaj	2911
povezani članci	2911
povezani članki	3034
powiązane	2540
powiązane artykuły	2540
powiązane tematy	2540
powiększ	2543
powiększ zdjęcie	2543
powrót do góry	2543
později	416
pozostała część artykułu pod materiałem wideo	2532
pošalji	91
pošalji e-mailom	2914
pošalji komentar	2914
pošalji mejlom	2914
pošalji prijatelju	2914
pošalji članak e-mailom	2914
pošaljite komentar	2914
pošlji po e-pošti	3037
pošlji prijatelju	3037
pošlji članek po e-pošti	3037
pr članek	3033
praneškite apie klaidą	2237
pranešti apie klaidą	2237
pravidlá diskusie	2978
pre predplatiteľov	2971
preberite še	3034
predplatiť	2970
predplaťte si	2970
preferințe cookie	2778
preferències de galetes	381
preferências de cookies	2684
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2231
prenumerata nuo # €	2231
prenumerera på vårt nyhetsbrev	3098
prenumeruodami sutinkate su taisyklėmis	2256
prenumeruokite naujienlaiškį	2256
preporučeno	2911
preporučujemo	2911
preporučujemo da pročitate	2911
preporučujemo i	2911
presentear matéria	2709
prečítajte si	2975
prečítajte si aj	2975
prețurile pot varia	2747
pridať komentár	2978
prihlásiť	2971
prihlásiť sa	2971
prihvaćam	2927
prihvaćam sve	2927
prijavi grešku	2914
prijať	2989
prijať všetko	2989
prikaži manj	3035
prikaži manje	2912
prikaži rezultate	91
prikaži sadržaj	2927
prikaži sve	2912
prikaži več	3035
prikaži više	2912
prikaži vse	3035
prima lună gratuită	2757
prima pagină	2795
primește alerte despre acest subiect	2751
printează	2725
printează rețeta	61
pripomenúť neskôr	2982
priporočamo	3034
priporočamo tudi	3034
priporočamo v branje	3034
priporočeno	3034
prisijunkite arba susikurkite paskyrą	2231
prisijunkite prie mūsų komandos	2238
prisijunkite, kad galėtumėte komentuoti	2237
prispieť	2970
privatsphäre-einstellungen	608
privātuma politika	2289
pro předplatitele	418
prohibido a menores de # años	1189
promocijsko sporočilo	3033
promotivni sadržaj	2910
promotivni članak	2910
promóció	1766
proovi # päeva tasuta	1229
proposé par	1563
proteção de fontes	2703
pročitajte i	2911
pročitajte još	2911
prywatność	2533
przeczytaj również	2540
przeczytaj także	2540
przeczytaj też	2540
przejdź bez wsparcia	2514
przejdź do przepisu	61
przejdź do serwisu	2533
przejdź do treści	2543
przejdź do ustawień prywatności	2533
przypomnij mi później	2514
právě se děje	433
präsentiert von	605
précédent	1477
préférences cookies	1467
prélèvement	1440
prémium	1758
prénom	1548
présenté par	1563
próbálja ki # forintért	1758
próxima	2633
próxima notícia	2700
próxima página	2633
próximo artigo	2630
prøv # dager gratis	2437
prøv gratis	498	2437
prøv nu	498
prøv nå	2437
prを含みます	2081
pr記事	2102
pubblicità	1939
publi-rédactionnel	1465
publicité	1465
publicité - la suite ci-dessous	1465
publicités	1465
publică	2767
publică comentariul	2766
pular para o conteúdo	2633
página siguiente	1137
päivän kysymys	91
pääuutiset	1381
påmind mig senere	494
påminn mig senare	3089
później	2514
pārbaudi savas zināšanas	2279
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2282
pērc abonementu	2272
předchozí	435
předchozí článek	433
předplatit	418
předplatné	418
přehrát	435
přejít k obsahu	435
přejít k receptu	61
přejít na obsah	435
přejít na recept	61
přečtěte si	433
přečtěte si také	433
přidat komentář	432
přidejte názor	432
přihlásit	418
přihlásit k odběru	422
přihlásit se	418
přihlášení	418
přijmout	429
přijmout vše	429
připomenout později	416
přispějte	417
přispět	417
""", 'q': """
qr कोड स्कैन करें	1725
qr কোড স্ক্যান করুন	310
qr 코드를 스캔하세요	2201
qrコードからダウンロード	2109
qrコードを読み取ってください	2109
qr코드로 다운로드	2201
qr코드를 스캔하세요	2201
qu'avez-vous pensé de cet article	1499
qual o seu nível de satisfação com esta notícia	2650
qualcosa è andato storto	2018
quan tâm nhất	3470
quellen und weiterführende links	615
queremos conocer tu opinión	1166
queremos saber a sua opinião	2658
questa pagina ti è stata utile	1993
questo articolo ti è stato utile	1993
questo articolo è bloccato	2015
questo campo è obbligatorio	2017
questo riassunto ti è stato utile	1967
questo video non è disponibile	2001
questo video non è più disponibile	2001
quieres añadir otro usuario a tu suscripción	1100
quitter le plein écran	1533
quizi çöz	3297
quizás más tarde	1094
quizás te interese	1134
quy định bình luận	3469
quyên góp	3421
quyên góp ngay	3421
qué te ha parecido esta noticia	1166
quét mã qr	3482
quét mã qr để tải	3482
quét mã qr để tải ứng dụng	3482
quên mật khẩu	3422
quản lý cookie	3480
quản lý sự đồng ý	3480
quảng cáo	3432
quảng cáo - bài viết tiếp tục bên dưới	3465
""", 'r': """
r$ # por mês durante # meses	2667
radote klaidą	2237
radote klaidą tekste	2237
rafraîchir la page	1541
raksti komentāru	2278
raksts tiek papildināts	2279
raksts turpinās pēc reklāmas	2281
rakstīt komentāru	2278
rao vặt	3432
raportează	2767
raportează o eroare	2745
raportează o greșeală	2797
rapportér fejl	515
rašyti komentarą	2231
recargar la página	1200
recargar página	1200
recarrega la pàgina	387
recarregar a página	2689
recarregar página	2689
receber notificações	2660
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1507
recevez une alerte à chaque article de l'auteur	1507
reclamă	2728
recomandarea redacției	2760
recomandări	2732
recomandările editorilor	2760
recomandările redacției	2732
recomendado para você	2630
recommandé	1474
recommandé pour vous	1474
recommandés	1474
recordar más tarde	1094
recuérdamelo más tarde	1094
redare automată	2775
redirecționează # la sută	2786
redirecționează #%	2719
redă video	2774
redă videoclipul	2774
refuză toate	2742
refuză tot	2778
regala este artículo	1220
regalar artículo	1100
regalar este artículo	1220
registrovať sa	2971
registruokitės nemokamai	2231
registruokitės į seminarą	2238
registrácia	2971
regisztráció	1758
regisztrálok	1758
regras de comentários	2672
regras dos comentários	2672
regístrate	1100
rekisteröidy	1366
rekisteröidy maksutta ja lue	1366
reklam içeriğidir	3300
reklami geç	3246
reklám	1766
reklāma	2272
reklāmas raksts	2281
reklāmraksts	87	2281
relaterade ämnen	3115
reportar erro nesta página	2650
reproducció automàtica	378
reproducción automática	1192
reproducir vídeo	1191
reproduzir vídeo	2680
reproduzir áudio	2680
reprodução automática	2681
resmi büyüt	3321
responda à enquete	2672
rester connecté	1545
restez informé	1450
restez informés	1450
resumen automático	1159
resumo da notícia	2650
retour à l'accueil	1551
retour à la liste	1551
retrage consimțământul	2778
revenir à l'accueil	1551
rezervă-ți locul	2772
rezolvă testul	2769
reîmprospătează pagina	2784
reîncarcă pagina	2784
reģistrējies bez maksas	2272
reģistrēties	2272
ricordamelo più tardi	1916
rodyti mažiau	2239
rodyti viską	2239
rozumím	436
rozwiń	2543
rozwiń wszystko	2544
rätta	3111
rätta oss	3111
rättelse	3111
règles de commentaires	1525
règles des commentaires	1525
réactions	1470
réagir	1460	1470
réagir à cet article	1470
réagissez	1470
réagissez à cet article	1470
réduire le texte	1561
répondez au quiz	1528
répondez au sondage	1525
répondre	1470
réseaux sociaux	1461
réserver mes places	1531
réservez vos places	1531
réservé aux inscrits	1441
résiliable à tout moment	1514
résultats	91
résultats du sondage	1505
résumé de l'article	1499
résumé de l'article en # points	1499
résumé en # secondes	1499
résumé ia	1558
résumé par l'ia	1558
részletek	1774
rétablir le son	1533
rösta	91
rösta här	3118
rösta i omröstningen	3118
rösta nu	91
rút lại sự đồng ý	3480
rādīt mazāk	2280
rādīt vairāk	2279
rādīt visu	2280
rămâi conectat	2789
răspunde	2731
rėmimas	2240
""", 's': """
s'abonner à partir de #€	1441
s'està carregant el reproductor	377
s'està carregant el vídeo	377
s'ha produït un error	394
s'inscrire à la newsletter	1450
s-ar putea să-ți placă	2732
saada sõbrale	1234
saber más	1137
sadarbības raksts	2281
sadece abonelere özel	3315
sadržaj je zaključan	2904
saglabāt	2277
saglabāt rakstu	2277
sair do ecrã inteiro	2680
saistītie raksti	2274
saistītās ziņas	2274
saite nokopēta	2277
saken er låst	2437
saken finnes også som lyd	2446
saltar anúncio	2621
salvar preferências	2684
salvează	2725
salvează articolul	2759
salvează pentru mai târziu	2759
salvează preferințele	2778
salvează rețeta	61
sans engagement, résiliable à tout moment	1514
sao chép	3504
sao chép liên kết	3427
sao chép đường dẫn	3463
sari la conținut	2734
sari la rețetă	61
satura turpinājums pēc reklāmas	2281
sačuvaj	2914
sačuvaj recept	61
sačuvaj vest	2914
scanează codul qr	2780
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1922
scrie redacției	2797
scrieți redacției	2797
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3093
se bilderna här	3118
se connecter et réagir	1470
se déconnecter	1441
se grafiken här	3118
se ha producido un error al cargar el vídeo	1157
se klippet här	3118
se klippet øverst i saken	2461
se videon här	3118
se încarcă playerul	2774
se încarcă video	2774
se încarcă videoclipul	2774
sedan # kr/mån tills du säger upp	3093
segui già questo argomento	2028
segui già questo autore	2028
seguir tópico	2660
seguí leyendo	1180
sei già abbonato	1922
sei già iscritto alla newsletter	1980
selección de la redacción	1134
selectează	2790
selvä	1384
sem opinião	2673
sem si não seria possível	2665
sem você não seria possível	2665
semnalează o eroare	2731
send artiklen på mail	507
send på e-post	2446
sense permanència	364
sesi aç	3301
setări confidențialitate	2778
setări cookie	2742
setări cookie-uri	2778
setări cookies	2778
setări de confidențialitate	2778
seuls les abonnés peuvent commenter	1505
seuraa meitä	1374
seç	3316
seçenekleri yönet	3304
seçimimi kaydet	3304
seções	2630
sfârșit publicitate	2772
sfârșitul reclamei	2772
shrani članek	3037
si opp når du vil	2437
si è verificato un errore	2017
si è verificato un errore durante il caricamento del video	1965
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1505
signaler un problème	1470
siguiente artículo	1134
siirry sisältöön	1383
sikeres feliratkozás	1776
sin ti no sería posible	1175
siz ne düşünüyorsunuz? oy verin	3253
sizin için öneriler	3251
siųsti draugui	2236
siųsti el. paštu	2236
skaitykite daugiau čia	2238
skaityti plačiau	2238
skaityti vėliau	2236
skaties arī	2274
skatīt foto	2279
skatīt galeriju	2279
skatīt rezultātus	91
skatīt video	2279
skjønner	2462
sklenite naročnino	3030
skopírovať odkaz	2978
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3111
skrýt	436
slapukų nustatymai	2249
slažem se	2927
slične vesti	2911
slične vijesti	2911
slični članci	2911
snsをフォロー	2053
sofortüberweisung	578
son dakika bildirimlerini aç	3307
son dakika gelişmelerinden haberdar olun	3307
son gelişmelerden haberdar olun	3307
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1916
sonuçlar	91
sonuçlari gör	91	3254
sonuçlari göster	91	3295
sorodni članki	3034
sortează	2767
sortează după	2767
souhlasím	429
souhlasím se zobrazením	429
soutenez-nous dès maintenant	1432
související	433
související témata	433
související články	433
související články z webu	433
soyez le premier à commenter	1470
soyez le premier à réagir	1470
spausdinti receptą	61
spela videon här	3118
spis treści	2543
sponsorisé	1465
sponsorlu içerik	87	3246
sponsoroitu sisältö	1375
sponsrat innehåll	3107
sponzorirani sadržaj	2910
sponzorirani članak	2910
sponzorované	2974
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2518
spremi članak	2914
sprijină-ne	2719
spune-ne părerea ta	2766
spune-ți părerea	2745
spune-ți părerea în comentarii	2745
spuneți-ne părerea	2766
später	573
später erinnern	573
spør vår ki om saken	2454
staňte sa členom	2970
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2240
straipsnis tęsiasi po reklamos	2240
strona główna	2540
stäng	3089	3118
stöd oss	3090
støt os	495
støtt oss	2434
subtitrări	2775
subtítols	378
subtítulos	1192
sugerir correção	2650
sugerir una corrección	1166
sugestões	2630
suite après la publicité	1531
suivez vos auteurs préférés	1559
suivre ce thème	1507
suivre le thème	1559
sumă liberă	2786
sunt de acord cu termenii și condițiile	2791
sur le même sujet	1474
sur le même thème	1474
suscripción	1100
suscríbase	1100
suscríbete	1100
suscríbete a nuestro boletín	1107
suscríbete ahora	1100
susiję straipsniai	2233
susikurti paskyrą	2231
susține	2719
susține-ne	2719
susține-ne pe patreon	2786
susțineți-ne	2719
susținut de	2805
syötä sähköpostiosoitteesi	1369
szavazás	91
szczegóły	2544
szponzorált tartalom	87	1766
szólj hozzá	1770
szóljon hozzá	1770
sähköposti	1369
sähköpostiosoite	1369
så # kr/mnd til du sier opp	2437
så kommenterar du	3111
sé el primero en comentar	1130
sé parte	1095
sélections	1460
sì, grazie	2009
sí, quiero	1199
sí, vull	385
síganos	1120
síguenos	1120
só para assinantes	2694
sólo para suscriptores	1205
sök	3118
søg	523
søk	2461
súhlasím	2989
súhlasím so zobrazením	2989
súmate	1095
súvisiace	2975
súvisiace články	2975
súvisiaci článok	2975
süre	3302
sīkdatņu iestatījumi	2289
słowa kluczowe	2540
sắp xếp theo	3470
số tiền khác	3488
số điện thoại	3493
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3098
tack för din röst	91
taip pat žiūrėkite	2233
takaisin ylös	1383
takipten çik	3327
takk for påmeldingen	2442
tallenna myöhemmäksi	1373
talán később	1755
tam ekrandan çik	3301
tamaño de la letra	1220
tamaño de letra	65	1119
tamaño del texto	65
también te puede gustar	1134
también te puede interesar	1134
també et pot interessar	340
também pode gostar	2670
tarjeta de crédito	1099
tarjeta de débito	1099
te ha parecido útil	1183
te ha resultado útil	1183
te ha resultado útil este artículo	1159
te ha resultado útil este resumen	1159
te ha sido útil	1183
te ha sido útil este resumen	1159
te poți dezabona oricând	2752
te rugăm să îl dezactivezi	2784
te-ar putea interesa și	2760
tehisaru kokkuvõte	1236
tek seferlik bağiş	3312
teklifi gör	3300
tekoälyn tekemä tiivistelmä	1383
tekoälyn tiivistelmä	1383
tekoälytiivistelmä	1383
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2236
teljes hozzáférés	1758
temas del día	1134
termos e condições	2623
teste başla	3297
teste grátis	2604
testează-ți cunoștințele	2769
testează-ți cunoștințele cu quizul nostru	2745
testi başlat	3297
testi çöz	3297
teszteld a tudásod	1773
tesztelje tudását	1773
texten fortsätter nedan	3107
texten fortsätter under bilden	3107
teď ne	416
teşekkürler, mesajiniz gönderildi	3317
tham gia bình chọn	3469
tham gia khảo sát	3469
tham gia thăm dò	3469
thanh toán hàng năm	3490
thanh toán hàng tháng	3490
theo dõi chủ đề	3501
theo dõi chủ đề này	3501
theo dõi tác giả	3501
thoát toàn màn hình	3476
thu gọn	3439
thèmes	1474
thématiques	1474
thêm làm nguồn ưu tiên	3501
thích	3427
thích nhất	3470
thông tin bắt buộc	3492
thông tin doanh nghiệp	3432
thông tin quảng cáo	3465
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3496
thẻ	3437
thời gian còn lại	3476
thời gian hiện tại	3477
thời lượng	3477
ti è stato utile	1993
tienes que iniciar sesión para guardar artículos	1179
tilbakemelding på saken	2454
timp rămas	2774
tin bài liên quan	3463
tin cùng chuyên mục	3437
tin cùng tác giả	3464
tin khác	3437
tin liên quan	3437
tin mới	3437
tin mới nhất	3437
tin nhắn của bạn đã được gửi	3492
tin nóng	3464
tin nổi bật	3437
tin quảng cáo	3465
tin tiếp theo	3496
tin trước	3437
tin tài trợ	3437
tin tức liên quan	3437
tin đọc nhiều	3437
tipărește	2725
tipărește articolul	2759
tipărește rețeta	61
tiêu điểm	3437
tiến # giây	3476
tiếp theo	3439
tiếp tục trên trình duyệt	3482
tiếp tục trên web	3482
tiếp tục với apple	3490
tiếp tục với facebook	3490
tiếp tục với google	3490
tlačiť	2978
to cię może zainteresować	2540
to może cię zainteresować	2540
toate știrile	2795
toda contribuição ajuda	2691
toda la información	1211
todas as notícias	2700
todavía no eres suscriptor	1205
todavía no estás registrado	1205
todos los vídeos	1211
todos os comentários	2626
todos os vídeos	2700
totes les notícies	398
tots els vídeos	398
toute l'actualité	1474
toutes les actualités	1551
toutes les vidéos	1551
toutes nos vidéos	1551
tovább	1773
tovább a recepthez	61
tovább a rovatra	1771
tovább olvasom	1773
további cikkek	1771
további cikkek a témában	1771
további hírek	1771
további részletek itt	1773
továbbiak betöltése	1773
toàn màn hình	3477
traducció automàtica	403
traducción automática	1218
traducere automată	2800
traducido automáticamente	1218
tradução automática	2650
traduït automàticament	403
trang chủ	3439
trang này có hữu ích không	3469
transcripció	378
transcripción	1192
transcrição	2681
transferência bancária	2603
treści partnerskie	2532
treść sponsorowana	2532
tria la teva subscripció	364
trimite răspunsul	2766
trò chơi	3474
trước	3439
trường bắt buộc	3492
trường này là bắt buộc	3492
trả lời	3436
trở lại	3439
trở lại đầu trang	3496
tu ce părere ai? lasă un comentariu	2745
tu donación desgrava	1202
tu navegador no puede reproducir este vídeo	1157
tue meitä	1365
tule meile tööle	1236
turpini lasīt	2272
turpinājums pēc reklāmas	2281
turpināt lasīt	2272
twitter'da paylaş	3244
twój adres e-mail	2521
twój e-mail	2521
tài khoản của tôi	3422
tài trợ	3432
tài trợ bởi	3505
támogass minket	1756
támogasson minket	1756
támogatom	1756
támogatott tartalom	87	1766
támogatás	1756
támogatói tartalom	1766
täname liitumast	1254
tässä olisi upotus facebookista	1383
tässä olisi upotus instagramista	1383
télécharger l'appli	1539
télécharger l'audio	1533
télécharger l'épisode	1533
télécharger le mp#	1533
télécharger le podcast	1533
téléchargez l'appli	1539
témata	433
témy	2975
témák	1771
térkép megnyitása	1774
términos de uso	1127
términos y condiciones	1127
tên của bạn	3493
tìm kiếm	3439
tóm tắt ai	3500
tóm tắt bằng ai	3500
tóm tắt bởi ai	3500
tópicos	2630
tópicos relacionados	2630
tôi đã hiểu	3440
tôi đã tắt	3487
tôi đã tắt trình chặn quảng cáo	3486
tôi đồng ý với chính sách bảo mật	3492
tôi đồng ý với điều khoản sử dụng	3492
több	1773
töltsd ki a kvízt	1773
töltse ki a kvízt	1773
tùy chọn cookie	3480
tùy chọn khác	3503
tühista igal ajal	1229
tüm fotoğraflar	3321
tüm fotoğraflari gör	3321
tüm haberler	3251
tüm haberleri gör	3321
tüm oyunlar	3297
tüm videolar	3321
tüm videolari gör	3321
tüm yazilari	3251
tüm yazilari gör	3321
tüm yorumlar	3250
tümünü gör	3253
tümünü göster	3254
tümünü kabul et	3247
tümünü reddet	3247
tăng cỡ chữ	3503
tēmas	2274
tęsinys po reklamos	2240
tạm dừng video	3476
tạo tài khoản	3422
tải audio	3476
tải bài đăng	3480
tải lại trang	3486
tải nội dung	3480
tải thêm	3439
tải thêm bình luận	3469
tải trên app store	3482
tải trên google play	3482
tải tập này	3476
tải về từ app store	3482
tải về từ google play	3482
tải âm thanh	3476
tải ứng dụng	3482
tải ứng dụng ngay	3482
tất cả tin tức	3496
tất cả trò chơi	3472
tất cả video	3496
tắt tiếng	3477
tặng bài viết	3463
tặng sao	3463
tặng sao cho bài viết	3463
tốc độ phát	3476
từ chối tất cả	3480
từ khóa	3437
tự động phát	3477
""", 'u': """
udostępnij	2528
udostępnij na facebooku	2528
udostępnij na twitterze	2528
udostępnij na x	2528
udostępnij w mediach społecznościowych	2528
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2962
uključi obavijesti	2962
uključite notifikacije	2962
uključite obaveštenja	2962
uključite obavijesti	2962
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	2978
uložiť na neskôr	2978
uložiť recept	61
uložiť článok	2978
ultima oră	2732
ultimele știri	2732
um assinante presenteou você com este artigo	2669
un abonat ți-a oferit acest articol	2759
un abonné vous offre cet article	1517
un e-mail de confirmation vous a été envoyé	1510
un suscriptor te ha regalado este artículo	1179
une erreur s'est glissée dans l'article	1470
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3103
uppläst med ai-röst	3103
url 복사	2151
urlをコピー	2052
urlをコピーしました	2131
urlをコピーする	2081
url복사	2151
urmărește acest subiect	2751
urmărește autorul	2801
urmărește live	2751
urmărește subiectul	2801
urmărești deja acest subiect	2801
următorul	2734
uslovi korišćenja	2927
ustawienia plików cookie	2533
uvjeti korištenja	2927
uygulamada aç	3306
uygulamayi aç	3306
uygulamayi yükle	3306
uz sākumu	2279
uzyskaj dostęp	2518
už komentarus atsako jų autoriai	2237
už máte predplatné? prihláste sa	2971
už máte účet	2971
už máte účet? prihláste sa	2971
už podporujem	2982
už podporuji	416
uždaryti	2239
uždaryti reklamą	2240
užpildykite apklausą	2238
užsakomasis straipsnis	2240
užsakomasis turinys	87	2240
užsisakyti prenumeratą	2231
""", 'v': """
vaata kõiki tellija soodustusi	1229
vaata lähemalt	1236
vaba töökoht	1236
vad tycker du? rösta här	3118
vai kopsavilkums bija noderīgs	2278
vai raksts bija noderīgs	2278
vairāk par tēmu	2274
vaizdo įrašas	2238
vaizdo įrašą rasite čia	2238
van már fiókja	1758
var artikeln till hjälp	3111
var det här till hjälp	3118
var resuméet nyttigt	515
var sammanfattningen till hjälp	3111
vari atteikties jebkurā laikā	2272
vasta küsitlusele	1236
vastaa kyselyyn tästä	1383
vaš komentar	2914
veja esta publicação no instagram	2648
veja também	2630
veja todas as opções de assinatura	2667
velikost písma	65
veličina teksta	65
velocidad de reproducción	1191
velocidade de reprodução	2680
velocitat de reproducció	377
velocità di riproduzione	2001
ver # comentários	2658
ver biografía	1153
ver comentários	2626
ver conteúdo	2684
ver conteúdo externo	2648
ver dossiê	2700
ver esta publicación en instagram	1157
ver esta publicação no instagram	2648
ver fotogalería	1211
ver galería	1137
ver galería de fotos	1211
ver la galería	1211
ver mais notícias	2700
ver más	1137
ver más artículos	1214
ver más artículos del autor	1153
ver más noticias	1180
ver más vídeos	1211
ver preço	2678
ver también	1134
ver também	2630
ver todas as notícias	2700
ver todas las opciones de suscripción	1176
ver todos los artículos	1211
ver todos los vídeos	1211
ver todos os vídeos	2700
ver traducción	1138
ver tradução	2634
ver transcripción	1191
ver transcrição	2680
ver vídeo	1137
vergrößern	619
verificați adresa de email	2791
verifică-ți emailul	2791
verifică-ți inboxul	2791
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1166
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2742
vezi conținutul	2778
vezi mai multe știri	2760
vezi prețul	2772
vezi răspunsurile	2766
vezi toate știrile	2795
vezi și	2732
već imate nalog	2904
već imate pretplatu	2904
već imate račun	2904
već podržavam	2919
već ste pretplatnik	2904
več iz rubrike	3034
več novic iz regije	3034
več o tem	3034
več o temi	3034
veľkosť písma	65
viac k téme	2975
viac si o tom prečítate tu	2975
video không khả dụng	3476
video không tồn tại	3476
video mevcut değil	3301
video này không còn tồn tại	3476
video này không khả dụng	3476
video oynatici yükleniyor	3301
video yükleniyor	3301
videon voi katsoa jutun yläosasta	1383
videoyu izlemek için tiklayin	3253
videoyu yükle	3304
videó	1771
videók	1771
videónkat itt nézheti meg	1773
vidéo	1477
vidéo indisponible	1533
vidéo non disponible	1533
vielen dank für ihr feedback	656
vielen dank für ihre anmeldung	587
vielen dank für ihre teilnahme	91
vielleicht später	573
vilkår	512	2451
vipps et beløp	2434
vis færre	523	2461
vis oversættelse	524
visa bilden i helskärm	3118
visa färre	3118
visa inlägg från facebook	3118
visa inlägg från instagram	3118
visa innehåll	3108
visa översättning	3119
vissza a tetejére	1773
visszajelzés	1770
viteză de redare	2774
vizitează magazinul	2772
više o temi	2911
više vijesti iz regije	2911
viết bình luận	3436
viết bình luận của bạn	3469
viết trả lời	3469
voce generată de ai	2774
você concorda? vote	2658
você já segue este tema	2707
você já votou	2672
você pode gostar	2630
você pode se interessar	2630
você também pode gostar	2630
voir le détail	1478
voir les détails	1478
voir les réponses	1525
voir les résultats	91	1478
voir les résultats du sondage	1505
voir toute l'actualité	1551
voir toutes les vidéos	1551
voltar ao início	2700
voltar à página inicial	2700
vos réactions	1470
votează	91
votează în sondaj	2766
votează în sondajul nostru	2745
votre avis nous intéresse	1505
votre message a bien été envoyé	1547
votre prénom	1548
votre vote a bien été pris en compte	1525
votre vote a été enregistré	1525
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2766
votul tău a fost înregistrat	2766
vous aimerez peut-être	1474
vous avez déjà un compte	1441
vous avez déjà un compte ? connectez-vous	1441
vous avez déjà un compte ? identifiez-vous	1441
vous avez déjà voté	1525
vous n'êtes pas abonné	1545
vous n'êtes pas encore inscrit	1545
vous n'êtes pas inscrit	1545
vous possédez déjà un compte	1441
vous pourriez être intéressé	1474
vous suivez déjà ce sujet	1559
vous suivez déjà ce thème	1559
vous suivez déjà cet auteur	1559
vreau să donez	2786
vreau să primesc newsletterul	2752
vreau să susțin	2786
vsebina sporočila	3033
vstúpiť do diskusie	2978
vui lòng kiểm tra email	3492
vui lòng nhập email	3492
vui lòng nhập email hợp lệ	3492
vui lòng nhập họ tên	3492
vytisknout článek	425
vytlačiť	2978
vytlačiť recept	61
vytlačiť článok	2978
vytvořit účet	418
vyzkoušet	418
válasz	1770
váš e-mail	422
väline sisu	1247
värsked uudised	1231
vérifiez votre boîte de réception	1547
vérifiez votre boîte mail	1547
vés a la recepta	61
více	433
více k tématu	433
více o tématu	433
více si o tom přečtete zde	433
vídeo indisponível	2680
vídeo no disponible	377	1191
vídeo não disponível	2680
vídeos	1134	2630
výber redakcie	2975
výběr redakce	433
výsledky	91
về trang chủ	3496
về tác giả	3497
về đầu trang	3439
""", 'w': """
warto przeczytać	2540
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2589
whatsapp'ta paylaş	3244
whatsapp'tan paylaş	3329
whatsappで読む	2081
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2540
więcej artykułów	2540
więcej informacji	2540
więcej na ten temat	2540
więcej o	2540
więcej z	2540
wpisz swój e-mail	2521
wprowadź adres e-mail	2521
wpłać	2515
wpłać teraz	2515
współpraca reklamowa	2532
wypróbuj	2518
wyraź zgodę	2533
wyślij	91
wyślij e-mailem	2528
wyślij znajomemu	2528
""", 'x': """
x'te paylaş	3244
xem bình luận	3436
xem bản ghi	3476
xem bản gốc	3440
xem bản đồ	3440
xem bộ ảnh	3496
xem chi tiết	3440
xem chuyên đề	3496
xem các câu trả lời	3469
xem công thức	61
xem giá	3475
xem kết quả	91	3440
xem nhiều	3437
xem nhiều nhất	3437
xem nhiều trong tuần	3464
xem nội dung	3480
xem thêm	3437	3439
xem thêm bài của tác giả	3496
xem thêm bình luận	3436
xem thêm tin	3496
xem thêm video	3496
xem thêm ảnh	3496
xem tiếp	3439
xem toàn bộ	3439
xem trên ứng dụng	3482
xem trả lời	3469
xem tất cả	3439
xem tất cả bình luận	3469
xem tất cả ảnh	3496
xem ưu đãi	3475
xem ảnh cỡ lớn	3496
xem ảnh lớn	3496
xでシェア	2052
xでシェアする	2081
xでポスト	2052
xで共有	2131
x로 공유	2223
""", 'y': """
ya estás suscrito	1176
ya tenés suscripción	1176
yahoo! japan idでログイン	2117
yahoo!ショッピングで見る	2102
yahoo!ショッピングで購入	2102
yanit gönder	3294
yanitlari gör	3294
yanitlari göster	3294
yapay zeka ile seslendirilmiştir	3301
yapay zeka ile özet	3253
yapay zeka ile özetle	3326
yapay zeka özeti	3253
yapay zekâ ile seslendirildi	3301
yapay zekâ tarafindan seslendirildi	3301
yapay zekâ özeti	3326
yazara e-posta gönder	3323
yazara mesaj gönder	3323
yazarin diğer haberleri	3251
yazarin diğer yazilari	3251
yazarin tüm yazilari	3251
yaziyi büyüt	3329
yaziyi küçült	3329
ymmärrän	1384
yorum gönder	3250
yorum yapmak için giriş yap	3294
yorumlari gör	3250
yorumu gönder	3294
yorumunu gönder	3294
youtube-tartalom megjelenítése	1773
yukari çik	3321
yz özeti	3253
""", 'z': """
z titulní strany	433
zabudnuté heslo	2971
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2518
zapisz na później	2528
zapisz się	2521
zapisz się na newsletter	2521
zapomenuté heslo	418
zarejestruj się	2518
zarządzaj zgodami	2533
zaten üye misiniz	3237
zavřít	416
załaduj więcej	2543
załóż konto	2518
zaštita osobnih podataka	2927
zaštita privatnosti	2927
zdieľajte tento text	2978
zdieľajte článok	2978
zdieľať	2978
zdieľať na facebooku	2978
zdieľať článok	2978
zgadzam się	2533
zgadzam się na wyświetlanie treści	2533
zgłoś	2536
zgłoś błąd	2536
ziņa tiek papildināta	2279
ziņo par kļūdu	2278
ziņot par kļūdu	2278
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2529
značky	2975
zobacz galerię	2543
zobacz mapę	2544
zobacz również	2540
zobacz szczegóły	2544
zobacz także	2540
zobacz także inne	2540
zobacz też	2540
zobacz więcej	2540
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	2978
zobraziť menej	2976
zobraziť obsah	2989
zobraziť viac	2976
zobraziť výsledky	91
zobraziť všetko	2976
zostań patronem	2515
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2543
""", '£': """
£# at amazon	1086
""", '©': """
©ntb	2489
""", 'à': """
à découvrir	1474
à la une	1474
à lire	1474
à lire aussi	1474
à lire dans ce dossier	1474
à lire dans la même rubrique	1474
à lire ensuite	1474
à lire également	1474
à ne pas manquer	1474
à voir	1474
à voir aussi	1474
""", 'á': """
áudio gerado por ia	2650
áudio gerado por voz sintética	2650
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1369
ämnen	3115
ämnen i artikeln	3115
är du redan prenumerant	3093
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1383
""", 'å': """
åbn	524
åbn kort	524
åpne	2462
åpne faktaboks	2462
åpne kart	2462
""", 'ç': """
çengel bulmaca	3299
çerez ayarlari	3247
çerez ayarlarini yönet	3304
çerez politikasi	3247
çerez tercihleri	3304
çerez tercihlerini yönet	3304
çerezler	3247
çeviriyi göster	3254
çikiş yap	3237
çok okunanlar	3251
""", 'è': """
è gratis e ci vuole solo un minuto	1980
è stato utile	1993
""", 'é': """
é grátis e leva menos de um minuto	2662
écouter	1460
écouter (# min	1460
écouter le podcast	1477
écrire à la rédaction	1555
édition du jour	1474
épingler	61
épingler la recette	61
értem	1774
értékeld a receptet	61
étiquettes	1551
""", 'í': """
írd meg a véleményed	1770
írja meg véleményét	1770
""", 'î': """
îmi place	2767
în fiecare lună	2787
în parteneriat cu	2805
înainte # secunde	2774
înapoi # secunde	2774
înapoi la prima pagină	2795
înapoi sus	2734
încarcă conținutul	2778
încarcă mai multe	2734
încarcă mai multe comentarii	2766
încarcă postarea	2778
încarcă videoclipul	2778
închide	2718
înregistrare	2720
înregistrează-te	2720
îți mulțumim pentru vot	2745
""", 'ô': """
ô chữ	3474
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1773
önceki	3253
önceki haber	3251
öne çikan haberler	3251
öne çikanlar	3251
önerilen haberler	3251
önerilenler	3251
öppna	3119
öppna karta	3119
összes	1773
özet faydali oldu mu	3250
""", 'ú': """
új hozzászólás	1770
última hora	1134
últimas	2630
últimas entradas	1134
últimas noticias	1134
últimas notícias	2630
últimes notícies	340
últimos artículos	1134
únete	1095
únete a la conversación	1130
única	1203	2692
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3237
ücretsiz haber limitinize ulaştiniz	3315
ücretsiz kargo	3331
ücretsiz oyna	3297
ücretsiz üye ol	3237
ücretsiz üye olun	3237
ücretsiz, spam yok	3317
ürünü incele	3300
üye girişi	3237
üye ol	3236	3237
üye olun	3237
""", 'ý': """
ý kiến	3436
ý kiến bạn đọc	3436
ý kiến của bạn	3436
""", 'ā': """
ārējais saturs	2289
""", 'č': """
članak je zaključan	2904
članak se nastavlja ispod oglasa	2910
članek je zaklenjen	3030
članek se nadaljuje pod oglasom	3033
članek se nadaljuje spodaj	3033
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	2975
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2975
ďalšie články	19	2975
""", 'đ': """
đang theo dõi	3501
đang tải	3476
đang tải trình phát	3476
đang tải video	3476
điều khoản sử dụng	3435
điều khoản sử dụng | chính sách bảo mật	3435
đáng chú ý	3437
đã có tài khoản	3422
đã hiểu	3440
đã sao chép	3427
đã sao chép liên kết	3463
đã xảy ra lỗi	3492
đã đóng bình luận	3469
đóng	3420
đóng góp	3421
đóng góp hàng tháng	3488
đóng góp một lần	3488
đăng ký	3422
đăng ký ngay	3422
đăng ký nhận thông báo	3483
đăng ký thành công	3492
đăng nhập	3422
đăng nhập / đăng ký	3422
đăng nhập bằng apple	3490
đăng nhập bằng facebook	3490
đăng nhập bằng google	3490
đăng nhập với facebook	3490
đăng nhập với google	3490
đăng nhập để bình luận	3469
đăng xuất	3422
đường dây nóng	3497
được quan tâm	3464
được tài trợ	3432
đặt báo	3422
đặt mua ngay	3475
đặt vé ngay	3475
đến công thức	61
đến trang quyên góp	3488
đến trang ủng hộ	3488
đề xuất	3437
để sau	3420
đọc nhiều	3437
đọc nhiều nhất	3437
đọc sau	3463
đọc thêm	3437	3439
đọc tiếp	3439
đọc tiếp về chủ đề này	3464
đọc toàn bộ bài viết	3496
đọc trên ứng dụng	3482
đồng ý và tiếp tục	3480
đừng bỏ lỡ	3437
""", 'į': """
į viršų	2238
įveskite savo el. pašto adresą	2256
""", 'ś': """
śledź nas	2529
""", 'ş': """
şifremi unuttum	3237
şifrenizi mi unuttunuz	3315
şikayet et	3295
şikâyet et	3295
şimdi değil	3235
şurada paylaş	3244
""", 'š': """
štampaj	2914
štítky	433
""", 'ž': """
že imate račun	3030
že naročnik	3030
že podpiram	3041
žiūrėkite nuotraukas	2238
žiūrėkite vaizdo įrašą	2238
žiūrėti galeriją	2238
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3475
ưu đãi cho độc giả	3475
ưu đãi tốt nhất	3490
""", 'ș': """
știrea anterioară	2795
știrea următoare	2795
știri pe aceeași temă	2760
știri recomandate	2732
știri similare	2732
știrile zilei	2732
""", 'ț': """
ți-a fost util	2766
ți-a fost util acest articol	2745
ți-a fost util acest rezumat	2745
ți-ai uitat parola	2757
ți-ar putea plăcea și	2760
ține-mă minte	2789
""", 'ά': """
άκουσε το άρθρο	800
άλλες ειδήσεις	19
άλλο ποσό	813
άνοιγμα	746
άνοιγμα εφαρμογής	807
άνοιγμα στην εφαρμογή	807
άνοιγμα χάρτη	746
""", 'έ': """
έξοδος από πλήρη οθόνη	800
έχετε ήδη λογαριασμό	731
έχετε ήδη ψηφίσει	792
έχω ήδη λογαριασμό	816
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	818
έχω λογαριασμό	816
""", 'ή': """
ήταν χρήσιμο	792
""", 'ί': """
ίσως αργότερα	729
ίσως σας ενδιαφέρει	743
""", 'α': """
αγορά από amazon	798
αγορά από το amazon	798
αγορά βιβλίου	798
αγορά εισιτηρίων	798
αγοράστε εισιτήρια	798
αγοράστε εισιτήριο	798
αγοράστε το βιβλίο	798
ακολουθήστε μας	828
ακολουθήστε το θέμα	828
ακολουθήστε τον συντάκτη	828
ακολουθείτε ήδη αυτό το θέμα	828
ακολούθησε	828
ακούστε	736
ακούστε το άρθρο	736
ακυρώνετε όποτε θέλετε	816
ακύρωση οποιαδήποτε στιγμή	816
ανάκληση συγκατάθεσης	804
αναζήτηση	745
ανανέωση σελίδας	811
ανανέωση της σελίδας	811
αναπαραγωγή βίντεο	800
αναφορά	793
αναφορά λάθους	742
αντιγραφή	831
αντιγραφή link	736
αντιγραφή συνδέσμου	736
αντιγραφή συνδέσμου άρθρου	736
απάντηση	742
απενεργοποίησα τον ad blocker	811
απενεργοποιήστε το για να συνεχίσετε	811
αποδέχομαι	749
αποδέχομαι τους όρους χρήσης	818
αποδοχή	749
αποδοχή και συνέχεια	804
αποδοχή όλων	749
αποθήκευση	736
αποθήκευση επιλογών	804
αποθήκευση προτιμήσεων	804
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	736
αποκλειστικά για συνδρομητές	816
απομαγνητοφώνηση	801
απομνημόνευση	816
αποστολή	819
αποστολή με email	736
αποστολή σχολίου	792
αποσύνδεση	731
αποτελέσματα	91
απόκρυψη	746
απόκρυψη απαντήσεων	792
απόρριψη	749
απόρριψη όλων	749
αργότερα	729
αρχική	745
αρχική σελίδα	822
αυτό το άρθρο είναι κλειδωμένο	816
αυτό το βίντεο δεν είναι διαθέσιμο	800
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	800
αυτό το πεδίο είναι υποχρεωτικό	818
αυτόματη αναπαραγωγή	801
αυτόματη μετάφραση	827
αφήγηση με συνθετική φωνή	800
αφήστε ένα σχόλιο	792
αφήστε σχόλιο	742
αφήστε το σχόλιό σας	792
""", 'β': """
βίντεο	743
βαθμολογήστε το άρθρο	742
βρήκατε κάποιο λάθος	824
βρήκατε λάθος	824
""", 'γ': """
γίνε συνδρομητής	731
γίνε υποστηρικτής	813
γίνετε μέλος	730
γίνετε συνδρομητής	731
γίνετε υποστηρικτές	813
γράψτε σχόλιο	742
""", 'δ': """
δείτε και	743
δείτε περισσότερα	745
δείτε τα αποτελέσματα	91	746
δείτε τα σχόλια	742
δείτε τη συλλογή	822
δείτε τη συνταγή	61
δείτε την προσφορά	798
δείτε τις απαντήσεις	792
δείτε τις φωτογραφίες	822
δείτε το αφιέρωμα	822
δείτε το προφίλ	824
δείτε το στο amazon	798
δείτε το φωτορεπορτάζ	822
δείτε φωτογραφίες	822
δείτε όλα	745
δείτε όλα τα άρθρα	822
δείτε όλα τα βίντεο	822
δείτε όλα τα παιχνίδια	795
δείτε όλες τις ειδήσεις	822
δείτε όλες τις προσφορές	798
δείτε όλες τις φωτογραφίες	822
δεν έχετε λογαριασμό	816
δεν είναι δυνατή η αναπαραγωγή του βίντεο	800
δεν είναι δυνατή η εμφάνιση του περιεχομένου	804
δεν είστε ακόμη συνδρομητής	816
δεν είστε συνδρομητής	816
δεν μου αρέσει	793
δεν ξέρω	793
δεν ξέρω / δεν απαντώ	793
δημιουργία λογαριασμού	731
δημοσίευση σχολίου	792
δημοσκόπηση	91
δημοφιλέστερα	743
δημοφιλέστερο	817
δημοφιλή	743
δημοφιλή άρθρα	743
διάρκεια	801
διαβάζεται από συνθετική φωνή	800
διαβάστε ακόμα	743
διαβάστε ακόμη	743
διαβάστε επίσης	743
διαβάστε επίσης στο	743
διαβάστε και	743
διαβάστε ολόκληρο το άρθρο	822
διαβάστε περισσότερα	743	745
διαβάστε στην εφαρμογή	807
διαβάστε το στην εφαρμογή	807
διαβάστε όλο το άρθρο	822
διαθέσιμη στο app store	807
διαθέσιμο στο app store	807
διαφήμιση	739
διαφημίσεις	739
διαφημιση	739
διαφημιστικό περιεχόμενο	87	739
διαχείριση cookies	804
διαχείριση επιλογών	804
διαχείριση συγκατάθεσης	804
δωρήστε	730
δωρίστε το άρθρο	830
δωρεά	730
δωρεάν αποστολή	832
δωρεάν, χωρίς spam	818
""", 'ε': """
είσοδος	731
είστε ήδη συνδρομητής	816
εγγραφή	731
ειδήσεις σήμερα	743
ειδήσεις τώρα	743
εισάγετε έγκυρο email	818
εκτυπώστε το άρθρο	736
εκτύπωση	736
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	818
ελέγξτε το email σας	818
ελεύθερο ποσό	813
εμφάνιση ανάρτησης	804
εμφάνιση απαντήσεων	792
εμφάνιση λιγότερων	822
εμφάνιση περιεχομένου	804
εμφάνιση περισσότερων	822
εμφάνιση πρωτοτύπου	746
εμφάνιση υποτίτλων	800
εμφάνιση όλων	746
ενεργοποίηση	809
ενεργοποίηση ειδοποιήσεων	808
ενεργοποιήστε τις ειδοποιήσεις	808
επαναφόρτωση σελίδας	811
επικοινωνήστε μαζί μας	824
επικοινωνήστε με τη σύνταξη	824
επικοινωνήστε με τον συντάκτη	824
επικοινωνία	742
επικοινωνία με τη σύνταξη	824
επιλέξτε	817
επιλέξτε πακέτο	816
επιλέξτε συνδρομή	816
επιλέξτε τη συνδρομή σας	816
επιλογές συντακτών	743
επιλογή	817
επισκεφθείτε το κατάστημα	798
επιστροφή στην αρχική	822
επιστροφή στην κορυφή	745
επιτρέπεται	809
επόμενη είδηση	822
επόμενο	745
επόμενο άρθρο	743
επώνυμο	819
ερώτηση της ημέρας	91
ετήσια	814
ετήσια χρέωση	816
ετικέτες	743
ευχαριστούμε για την ψήφο σας	91	792
ευχαριστούμε, το μήνυμά σας στάλθηκε	818
εφάπαξ	814
εφάπαξ δωρεά	813
""", 'η': """
η ψήφος σας καταχωρήθηκε	792
η ψήφος σας καταχωρίστηκε	792
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	808
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	808
θέματα	743
θα θέλατε να λαμβάνετε ειδοποιήσεις	808
""", 'κ': """
κάθε ευρώ μετράει	813
κάθε μήνα	814
κάθε συνεισφορά έχει αξία	813
κάθε συνεισφορά μετράει	813
κάνε το κουίζ	795
κάντε δωρεά	730
κάντε μια δωρεά	730
κάντε το κουίζ	795
κάντε το τεστ	795
κάτι πήγε στραβά	819
καλύτερη προσφορά	816
κανόνες σχολιασμού	742
κατάλαβα	746
κατάργηση σίγασης	800
κατάστημα	832
κατεβάστε από το app store	807
κατεβάστε από το google play	807
κατεβάστε την εφαρμογή	807
κατεβάστε το app	807
κατεβάστε το επεισόδιο	800
κατεβάστε το ηχητικό	800
κατηγορίες	743
κεράστε μας έναν καφέ	813
κλείσιμο	729
κλείστε θέση	798
κοινοποίησε	736
κοινοποίηση	736
κοινοποίηση στο facebook	736
κοινοποίηση στο twitter	736
κοινοποίηση στο whatsapp	830
κοινοποιήστε	736
κοινοποιήστε το άρθρο	736
κρυπτόλεξο	797
κώδικας δεοντολογίας	824
""", 'λ': """
λήψη ήχου	800
λεπτομέρειες	746
λιγότερα	822
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	830
μέγεθος κειμένου	65
με την υποστήριξη	739
με την υποστήριξη της	832
με την υποστήριξη του	832
μεγέθυνση	822
μεγέθυνση εικόνας	822
μεγαλύτερα γράμματα	830
μενού	745
μετάβαση στη σελίδα δωρεών	813
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	818
μη έγκυρο email	818
μη διαθέσιμο βίντεο	800
μη χάσετε	743
μην το χάσεις	743
μην χάσετε	743
μηνιαία	814
μηνιαία δωρεά	813
μηνιαία συνεισφορά	813
μηνιαία χρέωση	816
μηνιαίως	814
μικρότερα γράμματα	830
μοιράσου το	736
μοιραστείτε	736
μοιραστείτε το	736
μοιραστείτε το άρθρο	736
μου αρέσει	793
μπορεί να σας αρέσει	743
μόνο για συνδρομητές	731
""", 'ν': """
να επιτρέπεται πάντα	804
να επιτραπεί	809
να με θυμάσαι	816
ναι, θέλω	809
νεότερα	793
νεότερα πρώτα	793
""", 'ξ': """
ξέχασα τον κωδικό μου	816
ξεχάσατε τον κωδικό	731
ξεχάσατε τον κωδικό σας	816
""", 'ο': """
ο λογαριασμός μου	731
ο σύνδεσμος αντιγράφηκε	736
οι συνεργάτες μας	804
ονοματεπώνυμο	819
""", 'π': """
πάντα να επιτρέπεται	804
πάρτε μέρος στη δημοσκόπηση	792
πήγαινε στη συνταγή	61
πίσω στην κορυφή	822
παίξε τώρα	795
παίξε υπεύθυνα	798
παίξτε δωρεάν	795
παίξτε τώρα	795
παίξτε υπεύθυνα	798
παιχνίδια	797
παλαιότερα	793
παρουσιάστηκε σφάλμα	818
παύση βίντεο	800
παύση παρακολούθησης	828
πείτε μας τη γνώμη σας	792
πείτε τη γνώμη σας	792
περίληψη ai	827
περίληψη με ai	827
περισσότερα	743	745
περισσότερα άρθρα	743
περισσότερα άρθρα του συντάκτη	822
περισσότερα σχόλια	792
περισσότερες ειδήσεις	743
περισσότερες επιλογές	830
πες τη γνώμη σου	792
πλήρης οθόνη	801
πολιτική cookies	749
πολιτική απορρήτου	749
πολιτική διορθώσεων	824
προβολή περιεχομένου	804
προηγούμενη είδηση	822
προηγούμενο	745
προηγούμενο άρθρο	743
προνόμια συνδρομητών	798
προσθήκη σχολίου	742
προσθήκη ως προτιμώμενη πηγή	828
προστασία προσωπικών δεδομένων	749
προσφορά για αναγνώστες	798
προσφορά για συνδρομητές	798
προτείνουμε	743
προτείνουμε επίσης	743
προτεινόμενα	743
προτιμήσεις cookies	804
προωθητικό περιεχόμενο	739
πρόσφατα άρθρα	743
πώς να απενεργοποιήσετε τον ad blocker	811
πώς να το απενεργοποιήσετε	812
""", 'ρ': """
ροή	743
ροή ειδήσεων	743
ρυθμίσεις cookie	804
ρυθμίσεις cookies	749
ρυθμίσεις απορρήτου	804
""", 'σ': """
σίγαση	801
σας βοήθησε αυτό το άρθρο	792
σας φάνηκε χρήσιμο	792
σε συνεργασία με	832
σκανάρετε το qr code	807
σταυρόλεξα	797
σταυρόλεξο	797
στείλε το σε φίλο	736
στείλτε μας τις φωτογραφίες σας	824
στηρίξτε μας	730
στηρίξτε μας στο patreon	813
συμφωνώ	749
συμφωνώ με την επεξεργασία των δεδομένων μου	818
συμφωνώ με τους όρους χρήσης	818
συνέχεια ανάγνωσης	745
συνέχεια με apple	816
συνέχεια με facebook	816
συνέχεια με google	816
συνέχεια στην ιστοσελίδα	807
συνέχεια στο site	807
συνέχεια στον browser	807
συνδεθείτε	731
συνδρομή	731
συνδρομητές	731
σχετικά	743
σχετικά άρθρα	743
σχετικά θέματα	743
σχετικά νέα	743
σχετικές ειδήσεις	743
σχετικό άρθρο	743
σχολιάστε	742
σχολιάστε το άρθρο	742
σχόλια	742
σχόλιο	742
σύνδεση	731
σύνδεση με apple	816
σύνδεση με facebook	816
σύνδεση με google	816
σύνοψη με ai	827
""", 'τ': """
τέλος διαφήμισης	798
τέλος της διαφήμισης	798
τέσταρε τις γνώσεις σου	795
τα πιο δημοφιλή	743
τα πιο δημοφιλή της ημέρας	743
τα πιο διαβασμένα	743
τα πιο πρόσφατα	743
ταξινόμηση	793
ταξινόμηση κατά	793
ταχύτητα αναπαραγωγής	800
τελευταία άρθρα	743
τελευταία νέα	743
τελευταίες ειδήσεις	743
τεστάρετε τις γνώσεις σας	795
το απενεργοποίησα	811
το βίντεο δεν είναι διαθέσιμο	800
το βίντεο φορτώνει	800
το μήνυμά σας εστάλη	818
το μήνυμά σας στάλθηκε	818
το πεδίο είναι υποχρεωτικό	818
το πιο δημοφιλές	817
τρέχων χρόνος	801
""", 'υ': """
υπενθύμιση αργότερα	729
υποβολή	91	819
υποβολή σχολίου	742
υπολειπόμενος χρόνος	800
υποστηρίξτε μας	730
υποχρεωτικά πεδία	818
υποχρεωτικό πεδίο	818
υπότιτλοι	801
""", 'φ': """
φόρτωση ανάρτησης	804
φόρτωση βίντεο	800
φόρτωση περιεχομένου	804
φόρτωση περισσότερων	745
φόρτωση περισσότερων σχολίων	792
φόρτωση προγράμματος αναπαραγωγής	800
""", 'χ': """
χαρίστε αυτό το άρθρο	736
χορηγοί	832
χορηγούμενο	739
χορηγούμενο άρθρο	739
χορηγούμενο περιεχόμενο	739
χορηγός	832
χρόνος που απομένει	800
χωρίς spam	818
""", 'ψ': """
ψήφισε	91	793
ψηφίστε	91	793
ψηφίστε στη δημοσκόπηση	792
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	822
όλα τα βίντεο	822
όλα τα νέα	822
όλα τα παιχνίδια	795
όλα τα σχόλια	742
όλες οι ειδήσεις	743
όνομα	819
όροι σχολιασμού	742
όροι χρήσης	749
όχι ευχαριστώ	729
όχι τώρα	729
όχι, ευχαριστώ	729
""", 'а': """
абонамент	208
абонирай се	209
абонирайте се	208
авторизация	2819
авторизоваться	2819
адрес электронной почты	2822
актуално	216
актуальне	3358
анкета	91
архив	2838
""", 'б': """
банковская карта	2818
банковский перевод	2818
безопасный платеж	2817
больше	2838
больше материалов по теме	2838
больше новостей	2838
будьте в курсе	2822
была ли статья полезной	2835
більше за темою	3358
більше матеріалів за темою	3358
більше на цю тему	3358
більше новин	3358
більше новин на тему	3358
більше по темі	3358
""", 'в': """
в избранное	2827
в тренде	2838
важливо	3358
вам будет интересно	2838
вам може бути цікаво	3358
вам може сподобатися	3358
вам может быть интересно	2838
вам может понравиться	2838
вам також може сподобатися	3358
вас може зацікавити	3358
вас может заинтересовать	2838
ваш e-mail	2822
ваш email	2822
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2822
введите email	2822
введите ваш email	2822
введите ваш адрес электронной почты	2822
версия для печати	2827
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3343
вже є акаунт	3343
вибір редакції	3358
видео	2838
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3343
включите уведомления	2896
включить уведомления	2896
вконтакте	2828
влез	209
влезте	209
во весь экран	2841
водещи новини	216
войти	2819
войти в аккаунт	2819
войти в чат	2835
воспроизвести	2841
время на чтение	2841
время чтения # мин	2841
все	2841
все комментарии	2835
всі новини	3360
вход	209	2819
вхід	3343
выберите сумму	2817
выбор редакции	2838
выйти	2819
відео	3358
відео вище	3382
відео нижче	3382
відкрити	3361
відкрити карту	3361
відповісти	3356
відхилити	3353
""", 'г': """
главная	2841
главное	2838
главное за день	2838
главные новости	2838
гласувай	91
гласувайте	91
головна	3360
головне	3358
головне за день	3358
головні новини	3358
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2841
далі	3360
дарете	208
дари	208
дари сега	208
детали	2842
детальніше	3360
деталі	3361
дзен	2828
дивіться відео	3382
дивіться відео вище	3382
дивіться відео нижче	3382
дивіться також	3358
дивіться також відео	3382
дивіться у відео	3382
для подписчиков	2819
до рецепту	61
до теми	3358
добавить комментарий	2835
додати коментар	3356
дозвольте сповіщення	3412
докладвай грешка	219
докладніше	3360
долучитися	3340
доступно по подписке	2819
другая сумма	2817
други новини	19
другие материалы	19	2838
другие материалы рубрики	2838
другие новости	19	2838
другие новости раздела	2838
другие статьи	2838
друк	3349
дякуємо за ваш голос	91
""", 'е': """
единоразово	2814
ежемесячно	2814
еще новости	2838
еще по теме	2838
ещё	2838
ещё новости	2838
ещё по теме	2838
""", 'з': """
за темою	3358
забравена парола	209
забули пароль	3343
забыли пароль	2819
завантажити ще	3360
загрузить еще	2841
загрузить ещё	2841
задонатити	3340
задонатить	2814
закрити	3339
закрыть	2813
залишити коментар	3356
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3356
зарегистрироваться	2819
зареєструватися	3343
затвори	223
зберегти	3349
зберегти рецепт	61
зберегти статтю	3349
збільшити	3360
згорнути	3361
зміст	3360
зробити внесок	3340
зрозуміло	3353
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2838
""", 'к': """
к началу	2841
к рецепту	61
категории	2838
категорії	3358
ключови думи	216
коментар	3356
коментари	219
коментарі	3356
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3356
комментарии	2835
комментарии отсутствуют	2835
комментарий	2835
комментировать	2835
контакти	3356
контакты	2835
конфиденциальность	2832
копирай линк	219
копирай линка	219
копировать ссылку	2827
копіювати посилання	3349
купи абонамент	209
купить подписку	2819
към рецептата	61
""", 'л': """
лента новостей	2838
личный кабинет	2819
""", 'м': """
материалы партнеров	2831
материалы по теме	2838
матеріали за темою	3358
матеріали по темі	3358
меню	2841	3360
метки	2838
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2813
может позже	2813
можливо, пізніше	3339
мой профиль	2819
моят профил	209
мы в социальных сетях	2829
мы в соцсетях	2829
мы вконтакте	2829
мій профіль	3343
мітки	3358
""", 'н': """
на главную	2841
на правах реклами	3352
на правах рекламы	2831
наверх	2841	3360
нагадати пізніше	3339
надіслати	91	3349
надіслати другу	3349
надіслати поштою	3349
надіслати статтю поштою	3349
назад	2841	3360
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3358
найпопулярніше за добу	3358
найпопулярніше за тиждень	3358
найти	2841
найчитаніше	3358
налаштування	3353
написати коментар	3356
написать комментарий	2835
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2813
направете дарение	208
настройки	2832
настройки cookie	2832
наступна	3360
наступна стаття	3358
не зараз	3339
не пропустите	2838
не пропустіть	3358
не сега	223
не сегодня	2813
не сейчас	2813
не сьогодні	3339
не, благодаря	223
нет комментариев	2835
нет, спасибо	2813
новини	3358
новини за темою	3358
новини компаній	3352
новини партнерів	3352	3358
новости	2838
новости smi#	2838
новости партнеров	2831
новости партнёров	2831
новости по теме	2838
новости сми#	2838
ні, дякую	3339
""", 'о': """
обговорити	3356
обратная связь	2835
обсудить	2835
обсуждение	2835
одноклассники	2828
одноразово	3340
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2835
останні новини	3358
останні статті	3358
ответить	91	2835
отиди на рецептата	61
отказаться	2832
отклонить	2832
отключете цялата статия	209
отключи статията	209
открыть	2842
открыть карту	2842
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2827
отправить по почте	2827
оформити підписку	3343
оформить донат	2814
оценете статията	219
оцените материал	2835
оцените рецепт	61
оцените статью	2835
оценить рецепт	61
оцініть матеріал	3356
оцініть рецепт	61
оцініть статтю	3356
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2831
партнерский проект	2831
партнерський матеріал	3352
партнерський проєкт	3352
партньорско съдържание	215
партнёрский материал	2831
партнёрский проект	2831
переглянути результати	91
передплата	3343
передплатити	3343
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2841
печать	2827
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2819
по теме	2838
по-късно	223
повідомити про помилку	3356
повідомити про помилку в тексті	3356
погоджуюсь	3353
погоджуюся	3353
подарете тази статия	219
подарить материал	2827
подарить статью	2819
подарувати статтю	3349
поддержать	2814
поддержать автора	2814
поддержать нас	2814
поддержать проект	2814
поддержать редакцию	2814
поддержите нас	2814
поделитесь	2827
поделиться	2827
поделиться в telegram	2827
поделиться в twitter	2827
поделиться в одноклассниках	2827
поделиться в соцсетях	2827
поделиться вконтакте	2827
поделиться новостью	2827
поделиться ссылкой	2827
поделиться статьей	2827
поделиться статьёй	2827
подкасти	3358
подкасты	2838
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2819
подписаться в max	2829
подписаться в telegram	2829
подписаться на канал	2829
подписаться на новости	2822
подписаться на рассылку	2822
подписаться на телеграм-канал	2829
подписка	2819
подписывайтесь	2829
подпишитесь на рассылку	2822
подробнее	2841
подробнее по теме	2838
поділитись	3349
поділитися	3349
поділитися в telegram	3349
поділитися в соцмережах	3349
поділитися новиною	3349
поділитися статтею	3349
поділіться	3349
пожертвовать	2814
пожертвувати	3340
позже	2813
поиск	2841
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3360
показати все	3361
показати коментарі	3356
показати оригінал	3361
показати результати	91
показати ще	3360
показать больше	2841
показать все	2842
показать еще	2841
показать ещё	2841
показать карту	2842
показать комментарии	2835
показать меньше	2842
показать оригинал	2842
показать перевод	2842
показать результаты	91
политика конфиденциальности	2832
политика обработки персональных данных	2832
пользовательское соглашение	2832
політика конфіденційності	3353
помочь	2814
помочь нам	2814
помочь проекту	2814
помочь редакции	2814
понятно	2832
попередня	3360
попередня стаття	3358
попробовать бесплатно	2819
популярне	3358
популярное	2838
популярные	2838
популярные новости	2838
популярные статьи	2838
популярні новини	3358
посилання скопійовано	3349
последнее	2838
последни	216
последни новини	216
последние новости	2838
послухати новину	3349
посмотреть результаты	91
похожие материалы	2838
похожие статьи	2838
поширити	3349
поширити у facebook	3349
пошук	3360
правила за коментиране	219
правила использования	2832
правила коментування	3356
правила комментирования	2835
предложить новость	2835
предыдущая	2841
предыдущая статья	2838
премиум	2819
преміум	3343
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3353
прийняти всі	3353
принтирай	219
принтирай рецептата	61
принять	2832
принять все	2832
принять всё	2832
прислать новость	2835
приєднатися	3340
приєднатися до спільноти	3340
проголосовать	91
проголосувати	91
продовження під рекламою	3352
продовження статті під рекламою	3352
продолжить без поддержки	2813
продължава след рекламата	215
промо	2831	3352
прослушать	2827
прослушать новость	2827
прочетете и	216
підписатись	3343
підписатися	3343
підписка	3343
підтримайте нас	3340
підтримати	3340
підтримати автора	3340
підтримати журналістів	3340
підтримати нас	3340
підтримати редакцію	3340
пізніше	3339
""", 'р': """
радимо прочитати	3358
радимо також	3358
развернуть	2841
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2814
разпечатай	219
разрешите уведомления	2896
разрешить уведомления	2896
раскрыть	2842
распечатать	2827
распечатать рецепт	61
распечатать статью	2827
рассказать друзьям	2827
рассылка	2822
рассылки	2822
регистрация	209	2819
редакция рекомендует	2838
результати	91	3361
результаты	91	2842
реклама	215	2831	3352
реклама - статията продължава по-долу	215
реклама на сайте	2831
реклама на сайті	3352
реклама. продовження нижче	3352
реклама. продолжение ниже	2831
рекламно каре	215
рекламно съдържание	215
рекомендуем	2838
рекомендуем почитать	2838
рекомендуем также	2838
рекомендуемое	2838
рекомендуємо	3358
рекомендуємо прочитати	3358
рекомендуємо також	3358
реєстрація	3343
розгорнути	3361
роздрукувати	3349
роздрукувати рецепт	61
роздрукувати статтю	3349
розмір тексту	65
розмір шрифту	65
рубрики	2838	3358
""", 'с': """
самое важное	2838
самое популярное	2838
самое читаемое	2838
самое читаемое за день	2838
самое читаемое за неделю	2838
свежее	2838
свежие новости	2838
свернуть	2841
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2835
сделать пожертвование	2814
сейчас читают	2838
скопировать ссылку	2827
скопировать ссылку на статью	2827
скопіювати посилання	3349
скопіювати посилання на статтю	3349
скрыть	2842
следующая	2841
следующая статья	2838
слухати	3349
слухати новину	3349
слушай новината	219
слушать	2827
слушать новость	2827
см. также	2838
смотреть все	2841
смотри также	2838
смотрите также	2838
советуем почитать	2838
согласен	2832
согласиться	2832
содержание	2841
создать аккаунт	2819
сообщить об опечатке	2835
сообщить об ошибке	2835
сохранить	2827
сохранить рецепт	61
сохранить статью	2827
социальные сети	2829
спасибо за ваш голос	91
спасибо за подписку	2822
спецпроект	2831
спецпроєкт	3352
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2817
способы оплаты	2817
ссылка скопирована	2827
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3340
стати частиною спільноти	3340
стать патроном	2814
стать соучастником	2814
стать спонсором	2814
створити акаунт	3343
стрічка новин	3358
сховати	3361
сходни новини	216
схожі матеріали	3358
схожі новини	3358
схожі статті	3358
създай профил	209
сюжет	2838
сюжеты	2838
""", 'т': """
тагове	216
також читайте	3358
твитнуть	2827
твиттер	2828
твітнути	3349
теги	2838	3358
текст продовжується під рекламою	3352
телеграм	2828
тема дня	2838
теми	3358
темы	2838
только для подписчиков	2819
""", 'у': """
увеличить	2841
увійти	3343
увімкнути сповіщення	3412
увімкніть сповіщення	3412
уже есть аккаунт	2819
уже зарегистрированы	2819
уже зареєструвалися	3343
умови використання	3353
усі новини	3360
""", 'ф': """
файлы cookie	2832
фейсбук	2828
фото	2838
фоторепортаж	2838
""", 'х': """
харесай	219
хорошо	2832
""", 'ч': """
час читання # хв	3360
чи була стаття корисною	3356
читайте еще	2838
читайте ещё	2838
читайте ниже	2831
читайте по теме	2838
читайте также	2838
читайте також	3358
читати далі	3360
читати повністю	3360
читати також	3358
читать в max	2829
читать в telegram	2829
читать далее	2841
читать дальше	2841
читать ещё	2841
читать комментарии	2835
читать полностью	2841
читать также	2838
что еще почитать	2838
что ещё почитать	2838
""", 'щ': """
ще за темою	3358
ще новини	3358
що ще почитати	3358
щомісяця	3340
""", 'э': """
электронная почта	2822
""", 'я': """
я вже підтримую	3339
я уже поддерживаю	2813
яндекс.дзен	2828
""", 'і': """
інші новини	19	3358
""", 'א': """
אהבתי	1622
אודות הכותב	1652
אולי גם יעניין אותך	1586
אולי יעניין אותך	1586
אולי יעניין אותך גם	1614
אולי יעניין אתכם	1586
אולי יעניין אתכם גם	1614
אולי מאוחר יותר	1569
אולי פספסתם	1614
אחר כך	1637
איך מכבים	1640
איך מכבים חוסם פרסומות	1639
אימייל	1647
אימייל לא תקין	1646
אין לי דעה	1622
אין לך חשבון	1644
אין לכם חשבון	1644
אינציקלופדיית ynet	1586
אירעה שגיאה	1646
אישור הכל	1633
אישור והמשך	1633
אני מאשר את תנאי השימוש	1646
אני מאשר קבלת דיוור	1646
אני מאשר/ת קבלת דברי פרסומת	1646
אני מאשר/ת קבלת דיוור	1646
אני מסכים לתנאי השימוש	1646
אני מסכים/ה לתנאי השימוש	1646
אפשר	1637
אפשר התראות	1636
אפשר לבטל בכל רגע	1644
אפשר תמיד	1633
אפשרויות נוספות	1658
אשר הכל	1633
אשר והמשך	1633
""", 'ב': """
בדקו את תיבת הדואר	1646
בדקו את תיבת המייל	1646
בחירה	1645
בחן את עצמך	1624
בחנו את עצמכם	1624
בחסות	1617
בחר	1645
בחר מסלול	1644
בחרו את המינוי שלכם	1644
בחרו מינוי	1644
בחרו מסלול	1644
בטל השתקה	1629
ביטול הסכמה	1633
ביטול השתקה	1629
בלי ספאם	1646
בלעדי למנויים	1644
במעקב	1656
בשיתוף	1581
בשיתוף עם	1660
""", 'ג': """
גודל גופן	65
גודל הטקסט	1658
גודל טקסט	65
""", 'ד': """
דווח על טעות	1585
דווחו לנו על טעות	1621
דחה הכל	1633
דחיית הכל	1633
דיווח	1622
דיווח על טעות	1621
דלג לתוכן	1588
דלגו למתכון	61
דף הבית	1588
""", 'ה': """
האזינו	1577
האזינו לכתבה	1629
האזן לכתבה	1629
האם הכתבה עזרה לך	1621
האם הכתבה עניינה אותך	1621
האם העמוד עזר לך	1621
האם זה היה מועיל	1621
הבא	1588
הבנתי	1589
הגב	1585
הגדל טקסט	1658
הגדל תמונה	1650
הגדלת טקסט	1658
הגדלת תמונה	1650
הגדרות עוגיות	1633
הגדרות פרטיות	1633
הדפיסו את המתכון	61
הדפיסו כתבה	1613
הדפס	1577
הדפס מתכון	61
הדפסה	1577
הדפסת המתכון	61
הדפסת כתבה	1613
ההודעה נשלחה	1646
ההצבעה שלך נקלטה	1621
ההצעה המשתלמת ביותר	1644
הודעתך נשלחה	1646
הווידאו אינו זמין	1629
הוסיפו תגובה	1585
הוסף כמקור מועדף	1656
הוסף תגובה	1585
הוספת תגובה	1585
הוקרא בקול סינתטי	1629
הורד שמע	1629
הורדת הפרק	1629
הורדת השמע	1629
הורידו את האפליקציה	1635
הזכירו לי מאוחר יותר	1569
החדשות ביותר	1622
החדשים ביותר	1622
החנות	1660
החשבון שלי	1571
הטבה לקוראים	1627
הטבות למנויים	1627
הטופס נשלח בהצלחה	1646
הירשם	1571
הירשמו להתראות	1636
הישנות ביותר	1622
הכי נצפים	1586
הכי נקרא	1586
הכי נקראות	1586
הכי נקראות היום	1614
הכי פופולרי	1645
הכתבה הבאה	1586
הכתבה המלאה למנויים	1613
הכתבה הקודמת	1586
הכתבה נעולה	1644
המייל האדום	1652
המלצות	1586
המשך בדפדפן	1635
המשך לאתר	1635
המשך לקרוא	1588
המשך עם google	1644
המשך עם אפל	1644
המשך עם גוגל	1644
המשך עם פייסבוק	1644
המשך קריאה	1588
הנגן נטען	1629
הנצפים ביותר	1614
הנקראות ביותר	1586
הנקראים ביותר	1614
הסרטון אינו זמין	1629
הסרטון לא זמין	1629
הסרטון נטען	1629
הסתר	1589
הסתר תגובות	1621
הסתר תשובות	1621
העדפות עוגיות	1633
הענק כתבה במתנה	1658
הענקת כתבה במתנה	1658
העתיקו את הקישור	1613
העתיקו קישור	1613
העתק	1659
העתק קישור	1577
העתקת הקישור	1613
העתקת קישור	1577
הפופולרי ביותר	1645
הפופולריות ביותר	1622
הפסק לעקוב	1656
הפסקת מעקב	1656
הפעל התראות	1636
הפעל סרטון	1629
הפעלה אוטומטית	1630
הפעלת התראות	1636
הצביעו	91	1622
הצביעו בסקר	1621
הצבע	91	1622
הצבעה	91
הצבעתך נקלטה	1621
הצג הכל	1589
הצג כתוביות	1629
הצג מפה	1589
הצג מקור	1589
הצג עוד	1588
הצג פוסט	1633
הצג פחות	1589
הצג תגובות	1621
הצג תוכן	1633
הצג תוצאות	91	1622
הצג תמיד	1633
הצג תשובות	1621
הצגת התוכן	1633
הצטרפו	1570
הצטרפו אלינו	1570
הצטרפו לתומכים	1641
הצעה לקוראים	1627
הקודם	1588
הקטן טקסט	1658
הקטנת טקסט	1658
הקישור הועתק	1613
הקראה אוטומטית	1629
הרשמה	1571
השאר אותי מחובר	1644
השב	1585
השתק	1630
השתקה	1630
השתתפו בסקר	1621
התחבר	1571
התחבר עם google	1644
התחברות	1571
התחברות באמצעות גוגל	1644
התחברות עם גוגל	1644
התחברות עם פייסבוק	1644
""", 'ו': """
ווטסאפ	1577
וידאו	1586
""", 'ז': """
זהו שדה חובה	1646
זכור אותי	1644
זמן נוכחי	1630
זמן נותר	1629
""", 'ח': """
חד פעמי	1642
חד-פעמי	1642
חדשות אחרונות	1586
חודש ראשון ב-#	1612
חודש ראשון ב-# ש"ח	1612
חודש ראשון בשקל	1612
חודש ראשון חינם	1612
חודשי	1642
חזרה למעלה	1588
חזרה לעמוד הבית	1650
חיוב חודשי	1644
חיוב שנתי	1644
חינם, בלי ספאם	1646
חיפוש	1588
""", 'ט': """
טוויטר	1577
טוען וידאו	1629
טוען נגן	1629
טלגרם	1577
טלפון	1647
טעינת הפוסט	1633
טען מחדש	1639
טען מחדש את הדף	1639
טען עוד	1588
טען פוסט	1633
טען תגובות נוספות	1621
טען תוכן	1633
""", 'י': """
יציאה	1571
יציאה ממסך מלא	1629
יש לי חשבון	1644
""", 'כ': """
כבר הצבעת	1621
כבר הצבעתם	1621
כבר יש לך חשבון	1644
כבר מנוי	1644
כבר מנויים	1644
כבר מנויים? התחברו	1571
כבר נרשמת	1571
כותרות אחרונות	1586
כיביתי	1640
כיביתי את חוסם הפרסומות	1639
כל חודש	1642
כל שקל חשוב	1641
כל תרומה חשובה	1641
כל תרומה עוזרת	1641
כללי התגובות	1621
כן, אני רוצה	1636
כניסה	1571
כניסה למנויים	1571
כתבה זו היא תוכן ממומן	1613
כתבה ממומנת	1617
כתבה נעולה	1644
כתבו לנו	1652
כתבו תגובה	1585
כתבות אחרונות	1586
כתבות מומלצות	1586
כתבות נוספות	1586
כתבות נוספות בנושא	1614
כתבות נוספות שיעניינו אתכם	1614
כתבות נוספות של הכתב	1650
כתבות קשורות	1586
כתבות שאולי פספסתם	1614
כתבות שיעניינו אתכם	1614
כתוב תגובה	1621
כתוביות	1630
כתובת אימייל לא תקינה	1646
כתובת מייל לא תקינה	1646
כתיבת תגובה	1621
""", 'ל': """
לא אהבתי	1622
לא יודע	1622
לא כעת	1569
לא ניתן להפעיל את הסרטון	1629
לא ניתן להציג את התוכן	1633
לא ניתן להציג תוכן זה	1633
לא ניתן לנגן את הסרטון	1629
לא עכשיו	1569
לא תודה	1569
לא, תודה	1569
לגלריה	1650
לגלריה המלאה	1650
לגלריית התמונות	1650
לדף הבית	1650
לדף התרומות	1641
להאזנה לכתבה	1629
להורדה ב-app store	1635
להורדה ב-google play	1635
להורדה מ-app store	1635
להורדה מ-google play	1635
להורדת האפליקציה	1613
להזמנת כרטיסים	1627
להמשך קריאה	1571
להרשמה	1571
לחידון	1624
לחידון המלא	1624
לחנות	1627
לידיעה המלאה	1650
לכל החדשות	1650
לכל החידונים	1624
לכל הכתבות	1588
לכל הכתבות בנושא	1614
לכל הכתבות של הכתב	1650
לכל המשחקים	1624
לכל הסרטונים	1650
לכל העדכונים, הכתבות והסרטונים	1614
לכל התגובות	1585
לכל התמונות	1650
לכתבה הבאה	1650
לכתבה הבאה בסדרה	1614
לכתבה המלאה	1650
לכתבה הקודמת	1650
לכתבה הקודמת בסדרה	1614
למנויים בלבד	1574
למתכון	61
לעמוד הבית	1650
לעמוד התרומות	1641
לפרויקט המלא	1650
לפרופיל הכתב	1652
לפרטים	1589
לצפייה בתוצאות	91
לקריאה באפליקציה	1635
לראש הדף	1650
לראש העמוד	1650
לרכישה	1627
לרכישה באמזון	1627
לרכישה לחצו כאן	1627
לרכישת הספר	1627
לרכישת כרטיסים	1627
לרכישת כרטיסים לחצו כאן	1627
לרכישת מינוי	1571
לרכישת מינוי לחצו כאן	1613
לתיק המלא	1650
לתמונות	1650
לתרום	1570
לתרומה	1570
לתרומה לחצו כאן	1641
""", 'מ': """
מאוחר יותר	1637
מבזקים	1586
מדיניות הפרטיות	1584
מדיניות הפרטיות ותנאי השימוש	1584
מהירות הפעלה	1629
מהירות ניגון	1629
מודעה	1581
מומלץ עבורך	1614
מומלץ עבורכם	1614
מומלצים	1586
מוקרא בקול סינתטי	1629
מיון לפי	1622
מייל	1647
מיין לפי	1622
ממומן	1581
מסך מלא	1630
מעבר למתכון	61
מעוניינים לקבל התראות	1636
מצאת טעות	1621
מצאתם טעות	1585
מצאתם טעות בכתבה	1621
משהו השתבש	1647
משחקים	1626
משך	1630
משלוח חינם	1660
מתנה לחבר	1658
""", 'נ': """
נא להזין כתובת מייל תקינה	1646
נגן וידאו	1629
נושאים	1586
נושאים קשורים	1586
ניגון אוטומטי	1630
ניהול הסכמה	1633
ניהול עוגיות	1633
ניתן לבטל בכל עת	1644
נרשמת בהצלחה	1646
""", 'ס': """
סגור	1569
סגירה	1569
סודוקו	1626
סוף הפרסומת	1627
סוף פרסומת	1627
סיכום ai	1599
סיכום אוטומטי	1655
סיכום הכתבה	1599
סכום אחר	1641
ספרו לנו מה דעתכם	1621
סקר	91
סקר היום	91
סרטון זה אינו זמין	1629
סרטון זה אינו זמין עוד	1629
סרקו את הקוד	1635
סרקו את קוד ה-qr	1635
""", 'ע': """
עדיין לא מנוי	1644
עדיין לא מנויים	1644
עוד	1588
עוד באותו נושא	1614
עוד בנושא	1586
עוד בערוץ	1586
עוד חדשות	1586
עוד כתבות	19	1586
עוד כתבות בנושא	19
עוד כתבות מעניינות	1613
עוד לא מנויים	1644
עוד סיפורים	1614
על הכותב	1652
עקבו אחר הכתב	1656
עקבו אחר הנושא	1656
עקבו אחרי הכתב	1656
עקבו אחרי הנושא	1656
עקוב אחרי הכתב	1656
""", 'פ': """
פייסבוק	1577
פנייה לכתב	1652
פנייה למערכת	1652
פרטים	1589
פרסום	1581
פרסומת	1581
פרסם	1622
פתח	1589
פתח באפליקציה	1635
פתיחה באפליקציה	1635
""", 'צ': """
צור חשבון	1571
צור קשר	1585
צרו קשר	1652
צרו קשר עם המערכת	1652
""", 'ק': """
קבל הכל	1633
קבלת התראות	1636
קוד אתי	1652
קרא גם	1586
קרא עוד	1588
קראו באפליקציה	1635
קראו גם	1586
קראו עוד	1588
""", 'ר': """
רוצה לקבל התראות	1636
רוצים לקבל התראות	1636
רענון העמוד	1639
רענן את הדף	1639
רעננו את הדף	1639
""", 'ש': """
שדה זה הוא חובה	1646
שדה חובה	1646
שדות חובה	1646
שחק עכשיו	1624
שחקו עכשיו	1624
שיתוף	1577
שיתוף בוואטסאפ	1658
שיתוף בווטסאפ	1577
שיתוף בטוויטר	1577
שיתוף במייל	1613
שיתוף בפייסבוק	1577
שכחת את הסיסמה	1644
שכחת סיסמה	1644
שכחתי סיסמה	1571
שלח	91	1647
שלח לחבר	1577
שלח תגובה	1621
שלחו את הכתבה במתנה	1613
שלחו במתנה	1613
שלחו לחבר	1658
שלחו לנו סרטונים	1652
שלחו לנו תמונות	1652
שלחו משוב	1621
שליחה	1647
שליחה במייל	1577
שליחת משוב	1621
שליחת תגובה	1621
שם	1647
שם מלא	1647
שם משפחה	1647
שם פרטי	1647
שמור	1659
שמור העדפות	1633
שמירה	1577
שמירת הגדרות	1633
שמירת המתכון	61
שמירת כתבה	1613
שמרו כתבה	1613
שמרו לקריאה מאוחרת	1613
שנתי	1642
שתף	1577
שתפו	1577
שתפו את הכתבה	1577
שתפו בוואטסאפ	1613
שתפו בווטסאפ	1613
שתפו בטוויטר	1658
שתפו בטלגרם	1613
שתפו בפייסבוק	1577
""", 'ת': """
תגובה	1585
תגובות	1585
תגובות נוספות	1621
תגיות	1586
תודה על ההצבעה	1621
תודה על הצבעתך	91
תודה שהצבעת	1621
תודה שהצבעתם	1621
תודה, ההודעה נשלחה	1646
תוכן למנויים	1571
תוכן ממומן	87	1581
תוכן מסחרי	1617
תוכן מקודם	1581
תוכן פרסומי	1617
תוכן שיווקי	87	1581
תוכן שיווקי בשיתוף	1617
תוצאות	91
תורגם אוטומטית	1613
תיקון טעות	1613
תמכו בנו	1570
תמכו בנו בפטריאון	1641
תמלול	1630
תנאי השימוש	1584
תנאי השימוש | מדיניות הפרטיות	1584
תנאי השימוש ומדיניות הפרטיות	1584
תנאי פרסום תגובות	1621
תפריט	1588
תקציר ai	1599
תקציר בינה מלאכותית	1599
תקציר הכתבה	1599
תרגום אוטומטי	1655
תרומה	1570
תרומה חד פעמית	1641
תרומה חד-פעמית	1641
תרומה חודשית	1641
תרמו	1570
תרמו עכשיו	1570
תשבץ	1626
תשבצים	1626
תשחץ	1626
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1334
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1310
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1283
اخبار مرتبطة	152
اخبار پيشنهادي	1310
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
اخرين اخبار	1283
اخرين خبرها	1310
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1285
ادامه با google	1340
ادامه با گوگل	1340
ادامه خبر	1346
ادامه در مرورگر	1332
ادامه مطلب	1285
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1276
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1319
ارسال به تلگرام	1302
ارسال به دوستان	1276
ارسال تعليق	162
ارسال خبر	1348
ارسال ديدگاه	1319
ارسال راي	91
ارسال رايگان	1356
ارسال سوژه	1348
ارسال نظر	1282
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1310
از راي شما متشكريم	1319
از شركت شما در نظرسنجي متشكريم	1319
از ما حمايت كنيد	1272
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
اشتباهي ديدهايد	1319
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1273
اشتراك خود را انتخاب كنيد	1340
اشتراك در تلگرام	1354
اشتراك در واتساپ	1354
اشتراك گذاري	1276
اشتراك گذاري در تلگرام	1302
اشتراكگذاري	1276
اشتراكگذاري در تلگرام	1354
اشتراكگذاري در واتساپ	1354
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
افزودن به منابع ترجيحي	1352
افضل عرض	185
افضل قيمة	185
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
اكنون بازي كنيد	1322
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
الان نه	1271
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
امكان نمايش اين محتوا وجود ندارد	1330
امكان پخش ويدئو وجود ندارد	1326
انت تتابع هذا الموضوع	197
انتخاب	1341
انتخاب اشتراك	1340
انتخاب طرح	1340
انتشار	1320
انتقل الي الوصفة	61
انتهاي پيام	1302
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1354
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
اولين نفري باشيد كه نظر ميدهد	1302
ايا اين مطلب براي شما مفيد بود	1319
ايا اين مطلب مفيد بود	1319
ايا اين مقاله مفيد بود	1319
ايا مايليد اعلان دريافت كنيد	1333
ايا ميخواهيد اعلان دريافت كنيد	1333
ايجاد حساب	1273
ايقاف مؤقت	169
ايميل	1343
ايميل خود را بررسي كنيد	1342
ايميل معتبر وارد كنيد	1342
ايميل نامعتبر	1342
ايميل نامعتبر است	1342
اين فيلد الزامي است	1342
اين فيلد ضروري است	1342
اين مطالب را هم بخوانيد	1310
اين مطلب را هم بخوانيد	1310
اين مطلب مفيد بود	1319
اين مقاله قفل است	1340
اين ويدئو در دسترس نيست	1326
اين ويدئو ديگر در دسترس نيست	1326
اين ويديو در دسترس نيست	1326
اپليكيشن را دانلود كنيد	1332
اپليكيشن را نصب كنيد	1332
اگهي	1278
اگهيها	1314
""", 'ب': """
با تشكر، پيام شما ارسال شد	1342
با حمايت	1356
با ما تماس بگيريد	1348
با همكاري	1356
با پردازش دادههايم موافقم	1342
بارگذاري دوباره صفحه	1336
بارگذاري مجدد صفحه	1336
بارگذاري محتوا	1330
بارگذاري پست	1330
باز كردن	1286
باز كردن در اپليكيشن	1332
باز كردن در برنامه	1332
بازخورد بدهيد	1319
بازرگاني	1314
بازي رايگان	1322
بازي كنيد	1322
بازيها	1324
بازگشت به بالا	1285
بازگشت به صفحه اصلي	1346
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1319
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1283
برچسبها	1283
بزرگتر كردن متن	1354
بزرگنمايي تصوير	1346
بستن	1271
بعدا	1334
بعدا ياداوري كن	1271
بعدي	1285
بلغ عن خطا	142
بله، ميخواهم	1333
به اشتراك بگذاريد	1276
به اين مطلب گوش دهيد	1326
به اين مقاله گوش دهيد	1326
بهترين پيشنهاد	1340
بيشتر	1283	1285
بيشتر ببينيد	1310
بيشتر بخوانيد	1283
بيصدا	1327
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1283
تازهسازي صفحه	1336
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1278
تبليغات	1278
تبليغات در گوگل	1314
تبليغات متني	1314
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
تخفيف ويژه خوانندگان	1325
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	196
ترجمه ماشيني	1351
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
تلگرام	1276
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1348
تماس با ما	1282
تماس با نويسنده	1348
تماشاي ويديو	1302
تمام صفحه	1327
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1330
تنظيمات كوكي	1281
تنظيمات كوكيها	1281
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1326
تويتر	109
توييتر	1276
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1319
ثبت راي	91
ثبت نام	1273
ثبت نظر	91	1282
ثبتنام	1273
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1330
جدول	1324
جدول كلمات متقاطع	1324
جديدترين	1320
جديدترين اخبار	1283
جديدترينها	1320
جزئيات	1286
جستجو	1285
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1271
حامي ما شويد	1338
حامي مالي	1356
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1281
حساب كاربري	1273
حساب كاربري دارم	1340
حساب كاربري داريد	1340
حساب كاربري نداريد	1340
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
حمايت كنيد	1272
حمايت مالي	1272
حمايت مالي از ما	1338
حمايت ماهانه	1338
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1285
خبر بعدي	1302
خبر قبلي	1302
خبرهاي بيشتر	1310
خبرهاي داغ	1310
خبرهاي مرتبط	1283
خبرهاي پيشنهادي	1310
خروج	1273
خروج از تمام صفحه	1326
خريد از امازون	1325
خريد انلاين	1325
خريد اين كتاب	1325
خريد اينترنتي	1325
خريد بليت	1325
خريد بليط	1325
خريد كتاب	1325
خطايي ديدهايد	1319
خطايي رخ داد	1343
خلاصه با هوش مصنوعي	1351
خلاصه هوش مصنوعي	1351
خواندن در اپليكيشن	1332
خواندهشده با صداي مصنوعي	1326
خودتان را بيازماييد	1322
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1322
دانلود از اپ استور	1332
دانلود از بازار	1332
دانلود از گوگل پلي	1332
دانلود اپليكيشن	1332
دانلود صدا	1326
دانلود فايل صوتي	1326
دانلود ويدئو	1326
دانلود پادكست	1326
در حال بارگذاري	1326
در حال بارگذاري ويدئو	1326
در حال بارگذاري ويديو	1326
در نظرسنجي شركت كنيد	1319
در همين رابطه	1310
در همين زمينه	1310
در پاتريون حمايت كنيد	1338
درباره نويسنده	1348
دريافت از اپ استور	1332
دريافت از بازار	1332
دريافت از كافه بازار	1332
دريافت از مايكت	1332
دريافت از گوگل پلي	1332
دريافت اعلانها	1333
دستهبندي	1283
دعوت به همكاري	1302
دنبال كردن	1352
دنبال كردن اين موضوع	1352
دنبال كردن موضوع	1352
دنبال كردن نويسنده	1352
ديدگاه	1282
ديدگاه خود را بنويسيد	1319
ديدگاهتان را بنويسيد	1302
ديدگاهها	1282
""", 'ذ': """
ذات صلة	119
ذخيره	1276
ذخيره تنظيمات	1330
ذخيره خبر	1302
ذخيره دستور پخت	61
ذخيره مطلب	1302
ذخيره مطلب براي بعد	1302
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1320
راي شما ثبت شد	91	1319
راي شما ثبت شده است	1319
رايگان و بدون هرزنامه	1342
ربما لاحقا	98
رد	118
رد همه	1330
رزرو بليت	1325
رفتن به بالا	1346
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1338
رفض الكل	173
رمز عبور خود را فراموش كردهايد	1340
رمز عبور را فراموش كردهايد	1273
رپورتاژ	1278
رپورتاژ اگهي	1278
""", 'ز': """
زمان باقيمانده	1326
زمان فعلي	1327
زيرنويس	1327
""", 'س': """
سؤال اليوم	91
سالانه	1339
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1326
سنويا	183
سودوكو	167	1324
سوژه بفرستيد	1348
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1281
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
شايد بعدا	1271
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1319
شرايط استفاده	1281
شرايط استفاده و حريم خصوصي	1281
شرايط را ميپذيرم	1342
شركاؤنا	173
شركاي ما	1330
شركت در ازمون	1322
شركت در نظرسنجي	1319
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1322
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1352
شما قبلا راي دادهايد	1319
شنيدن اين مطلب	1326
شنيدن مقاله	1326
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1285
صفحه كمك مالي	1338
صندوق ورودي خود را بررسي كنيد	1342
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
عضويت	1273
عطلت مانع الاعلانات	180
عكس	1283
عكسهاي بيشتر	1346
عكسهايتان را براي ما بفرستيد	1348
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1337
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1340
فروشگاه	1356
فعال كردن	1334
فعال كردن اعلانها	1333
فعالسازي اعلانها	1333
فعل الاشعارات	177
فعلا نه	1334
فقط براي مشتركان	1273
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1276
فيلد الزامي	1342
فيلدهاي الزامي	1342
""", 'ق': """
قبلي	1285
قبول الجميع	173
قبول الكل	173
قبول همه	1330
قبول و ادامه	1330
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1320
قديميترينها	1320
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1319
قوانين و مقررات را ميپذيرم	1342
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1332
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
كليدواژهها	1283
كمك كنيد	1272
كمك مالي	1272
كمك ماهانه	1338
كمك يكباره	1338
كن اول المعلقين	151
كن داعما	99
كوكيها	1281
كوچكتر كردن متن	1354
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1327
كپي	1355
كپي شد	1302
كپي كردن لينك	1302
كپي لينك	1276
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
لطفا ان را غيرفعال كنيد	1337
لطفا يك ايميل معتبر وارد كنيد	1342
لغو در هر زمان	1340
لغو دنبال كردن	1352
لغو رضايت	1330
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1276
لينك كوتاه خبر	1302
لينك كپي شد	1302
""", 'م': """
مادة اعلانية	113
ماهانه	1339
مبلغ اخر	182
مبلغ دلخواه	1338
مبلغ ديگر	1338
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1346
متن كامل مقاله را بخوانيد	1346
متن پيادهشده	1327
متوجه شدم	1286
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1341
محبوبترينها	1320
محتواي تبليغاتي	1278
محتواي حمايتشده	1302
محتواي پولي	1325
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1340
مدت	1327
مدت زمان	1327
مديريت رضايت	1330
مديريت كوكيها	1330
مرا به خاطر بسپار	1340
مرة واحدة	183
مرتبسازي	1320
مرتبسازي بر اساس	1320
مزايا المشتركين	168
مزاياي مشتركان	1325
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1336
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1285
مشاهده عكسها	1346
مشاهده قيمت	1325
مشاهده محتوا	1330
مشاهده نتايج	91	1320
مشاهده همه	1285
مشاهده پاسخها	1319
مشاهده پرونده	1346
مشاهده گالري	1346
مشترك شويد	1273
مشكلي پيش امد	1343
مطالب بيشتر	1310
مطالب ديگر اين نويسنده	1346
مطالب مرتبط	1283
مطالب پيشنهادي	1310
مطلب بعدي	1346
مطلب قبلي	1346
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1283
مقاله بعدي	1346
مقاله قبلي	1346
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1285
مهمترين اخبار	1283
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميثاق الشرف المهني	193
ميخواهيد اعلان دريافت كنيد	1333
""", 'ن': """
نام	1343
نام خانوادگي	1343
نام و نام خانوادگي	1343
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1326
نسخه چاپي	1302
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1332
نظر	1282
نظر بدهيد	1302
نظر خود را با ما در ميان بگذاريد	1302
نظر خود را بنويسيد	1282
نظر خود را بگوييد	1319
نظر سنجي	91
نظر شما	1282
نظر شما درباره اين خبر چيست	1302
نظرات	1282
نظرتان را بگوييد	1319
نظرسنجي	91	1302
نظري ندارم	1320
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1330
نمايش بيشتر	1285
نمايش زيرنويس	1326
نمايش كمتر	1286
نمايش متن اصلي	1286
نمايش محتوا	1330
نمايش نتايج	91
نمايش نظرات	1319
نمايش نظرات بيشتر	1319
نمايش نقشه	1286
نمايش همه	1286
نمايش پاسخها	1319
نمايش پست	1330
نميدانم	1320
ننصح بقراءة	119
نه ممنون	1271
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1354
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1342
هر كمكي مهم است	1338
هر ماه	1339
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
همرساني	1276
همه اخبار	1346
همه بازيها	1322
همه خبرها	1346
همه عكسها	1346
همه مطالب	1346
همه مطالب نويسنده	1346
همه ويدئوها	1346
هميشه اجازه داده شود	1330
هميشه نمايش بده	1330
همچنين ببينيد	1310
همچنين بخوانيد	1283
هنوز ثبتنام نكردهايد	1340
هنوز مشترك نيستيد	1340
""", 'و': """
واتساب	109
واتساپ	1276
ورود	1273
ورود / ثبت نام	1273
ورود با اپل	1340
ورود با فيسبوك	1340
ورود با گوگل	1340
وسوم	119
ويدئو در دسترس نيست	1326
ويديو	1283
ويديو در دسترس نيست	1326
ويژه خوانندگان	1325
ويژه مشتركان	1273
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1339
يكبار	1339
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1282
پايان اگهي	1325
پايان تبليغ	1325
پخش خودكار	1327
پخش ويدئو	1326
پخش ويدئو ممكن نيست	1326
پخش ويديو	1326
پذيرش همه	1330
پذيرش و ادامه	1330
پربازديدترين	1283
پربازديدترينها	1283
پربازديدها	1283
پربازديدهاي امروز	1310
پربازديدهاي هفته	1310
پربحثترينها	1283
پربينندهترين	1310
پربينندهترين خبرها	1310
پربينندهترينها	1310
پرداخت سالانه	1340
پرداخت ماهانه	1340
پسنديدم	1320
پنهان كردن پاسخها	1319
پيام بازرگاني	1314
پيام شما ارسال شد	1342
پيام شما با موفقيت ارسال شد	1342
پيشنهاد خواندني	1310
پيشنهاد سردبير	1283
پيشنهاد ما	1283
""", 'چ': """
چاپ	1276
چاپ دستور پخت	61
چگونه غيرفعال كنم	1337
چگونه مسدودكننده را غيرفعال كنم	1336
""", 'گ': """
گالري تصاوير	1346
گالري عكس	1346
گزارش تخلف	1319
گزارش خطا	1282
گزارش خطا در اين خبر	1302
گزينههاي بيشتر	1354
""", 'अ': """
अकाउंट नहीं है	1733
अक्षर का आकार	65
अक्षर छोटे करें	1746
अक्षर बडे करें	1746
अगला	1681
अगला लेख	1739
अगली खबर	1679
अगली स्टोरी	1739
अनफॉलो करें	1744
अनम्यूट	1719
अनिवार्य	1736
अनुमति दें	1727
अन्य खबरें	19	1679
अन्य राशि	1731
अन्य विकल्प	1746
अपना इनबॉक्स देखें	1735
अपना ईमेल दर्ज करें	1735
अपना ईमेल देखें	1735
अपना ज्ञान परखें	1715
अपना प्लान चुनें	1733
अपनी तस्वीरें हमें भेजें	1740
अपनी प्रतिक्रिया दें	1712
अपनी राय दें	1678
अपनी राय बताएं	1712
अभी खरीदें	1718
अभी खेलें	1715
अभी डाउनलोड करें	1725
अभी तक सब्सक्राइबर नहीं हैं	1733
अभी दान करें	1668
अभी नहीं	1667
अमान्य ईमेल	1735
अमेजन पर खरीदें	1718
अवधि	1720
""", 'आ': """
आगे पढें	1681
आज का सवाल	91
आज की अन्य खबरें	1705
आप इस विषय को फॉलो कर रहे हैं	1744
आप कभी भी अनसब्सक्राइब कर सकते हैं	1735
आप पहले ही वोट कर चुके हैं	1712
आपका वोट दर्ज हो गया	1712
आपका वोट दर्ज हो गया है	1712
आपका संदेश भेज दिया गया है	1735
आपके लिए	1679
आपको यह भी पसंद आ सकता है	1705
आपको ये भी पसंद आ सकता है	1705
आवश्यक फील्ड	1735
""", 'इ': """
इस विषय को फॉलो करें	1744
इसे भी देखें	1705
इसे भी पढें	1679
""", 'ई': """
ई-पेपर	1669
ईमेल	1736
ईमेल से शेयर करें	1746
""", 'ऊ': """
ऊपर जाएं	1681
""", 'ए': """
एआई आवाज में सुनें	1719
एआई द्वारा तैयार	1693
एआई समरी	1693
एआई सारांश	1693
एआई से तैयार सारांश	1693
एक बार	1732
एक बार का दान	1731
एप डाउनलोड करें	1725
""", 'ऐ': """
ऐप इंस्टॉल करें	1725
ऐप खोलें	1725
ऐप डाउनलोड करें	1725
ऐप में खोलें	1725
ऐप में पढें	1725
ऐप स्टोर से डाउनलोड करें	1725
""", 'ऑ': """
ऑटोप्ले	1720
ऑडियो डाउनलोड करें	1719
ऑफर देखें	1718
""", 'औ': """
और खबरें	1679
और टिप्पणियां देखें	1712
और देखें	1681
और पढें	1679	1681
और भी पढें	1705
""", 'क': """
कभी भी रद्द करें	1733
कम दिखाएं	1682
कमेंट	1678
कमेंट करें	1678
कमेंट लिखें	1712
कमेंट्स	1678
कह नहीं सकते	1713
किताब खरीदें	1718
कीमत देखें	1718
कुकी नीति	1677
कुकी सेटिंग्स	1723
कुकीज प्रबंधित करें	1723
कुछ गलत हो गया	1736
के सहयोग से	1748
केवल सदस्यों के लिए	1669
केवल सब्सक्राइबर के लिए	1733
कैसे बंद करें	1730
कॉपी	1747
कॉपी करें	1747
कॉपी लिंक	1672
क्या आप नोटिफिकेशन चाहते हैं	1726
क्या आप नोटिफिकेशन पाना चाहते हैं	1726
क्या आप सूचनाएं पाना चाहते हैं	1726
क्या यह उपयोगी था	1712
क्या यह खबर उपयोगी थी	1712
क्या यह पेज उपयोगी था	1712
क्या यह लेख उपयोगी था	1712
क्यूआर कोड स्कैन करें	1725
क्रमबद्ध करें	1713
क्विज खेलें	1715
""", 'ख': """
खबर सुनें	1719
खाता नहीं है	1733
खाता बनाएं	1669
खोजें	1681
खोलें	1682
""", 'ग': """
गलती की सूचना दें	1712
गलती बताएं	1682
गलती मिली	1712
गूगल प्ले से डाउनलोड करें	1725
गूगल से जारी रखें	1733
गूगल से लॉगिन करें	1733
गेम्स	1717
गैलरी देखें	1739
गोपनीयता नीति	1677
गोपनीयता सेटिंग्स	1723
""", 'च': """
चर्चा में क्यों है	1705
चुनें	1734
""", 'ज': """
जरूर पढें	1705
जवाब छिपाएं	1712
जवाब दें	1678
जवाब देखें	1712
जवाब भेजें	1712
जावास्क्रिप्ट बंद है	1723
ज्यादा दिखाएं	1739
ज्यादा पढी गई	1705
""", 'ट': """
टिकट खरीदें	1718
टिकट बुक करें	1718
टिप्पणियां	1678
टिप्पणी	1678
टिप्पणी करें	1678
टिप्पणी के नियम	1712
टिप्पणी के लिए लॉगिन करें	1712
टिप्पणी भेजें	1712
टिप्पणी लिखें	1712
टेक्स्ट साइज	65
टैग्स	1679
टॉप न्यूज	1679
टॉप स्टोरीज	1705
ट्रांसक्रिप्ट	1720
ट्रेंडिंग	1679
ट्विटर	1672
ट्विटर पर शेयर करें	1746
""", 'ठ': """
ठीक है	1682
""", 'त': """
तस्वीर बडी करें	1739
तस्वीरें देखें	1739
ताजा खबरें	1679
ताजा समाचार	1679
""", 'द': """
दान करें	1668
दान पेज पर जाएं	1731
देश की और खबरें	1705
दोस्तों को भेजें	1693
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1735
""", 'न': """
नक्शा देखें	1682
नतीजे देखें	91
नवीनतम	1713
नहीं धन्यवाद	1667
नहीं, धन्यवाद	1667
नाम	1736
नियम और शर्तें	1677
नियम और शर्तें | गोपनीयता नीति	1677
नोटिफिकेशन ऑन करें	1726
नोटिफिकेशन चालू करें	1726
""", 'प': """
पता नहीं	1713
परिणाम देखें	91	1713
पसंदीदा स्रोत के रूप में जोडें	1744
पहले से खाता है	1733
पहले से सब्सक्राइबर हैं	1733
पाठकों के लिए विशेष ऑफर	1718
पार्टनर कंटेंट	1708
पासवर्ड भूल गए	1733
पिछला	1681
पिछला लेख	1739
पिछली खबर	1679
पूरा नाम	1736
पूरा लेख पढें	1739
पूरी खबर पढें	1681
पेज दोबारा लोड करें	1729
पेज रिफ्रेश करें	1729
पेज रीफ्रेश करें	1729
पेड कंटेंट	1718
पोल	91
पोल में हिस्सा लें	1712
पोस्ट लोड करें	1723
प्रचार	1675
प्रतिक्रिया दें	1678
प्रतिलिपि	1720
प्राइवेसी सेटिंग्स	1723
प्रायोजक	1748
प्रायोजित	1675
प्रायोजित सामग्री	1708
प्रिंट	1747
प्रिंट करें	1672
प्रीमियम	1669
प्लान चुनें	1733
प्ले स्टोर से डाउनलोड करें	1725
प्लेबैक गति	1719
प्लेबैक स्पीड	1719
प्लेयर लोड हो रहा है	1719
""", 'फ': """
फीडबैक दें	1712
फीडबैक भेजें	1712
फुल स्क्रीन	1720
फुल स्क्रीन से बाहर निकलें	1719
फेसबुक	1672
फेसबुक पर शेयर करें	1672
फेसबुक से जारी रखें	1733
फेसबुक से लॉगिन करें	1733
फॉन्ट आकार	1746
फॉन्ट साइज	65
फॉलो कर रहे हैं	1744
फॉलो करें	1744
फोटो	1679
फोटो गैलरी	1705
फोटो गैलरी देखें	1739
फ्लिपकार्ट पर खरीदें	1718
""", 'ब': """
बंद करें	1667
बडी खबरें	1679
बाद में	1667
बाद में याद दिलाएं	1667
ब्राउजर में जारी रखें	1725
""", 'भ': """
भेजें	1736
""", 'म': """
मशीनी अनुवाद	1743
मान्य ईमेल दर्ज करें	1735
मासिक	1732
मासिक दान	1731
मासिक भुगतान	1733
मासिक सहयोग	1731
मुख्य समाचार	1679
मुझे याद रखें	1733
मुफ्त डिलीवरी	1748
मुफ्त में खेलें	1715
मुफ्त, कोई स्पैम नहीं	1735
मूल देखें	1682
मेन्यू	1681
मेरा खाता	1669
मेरा खाता है	1733
मैं नियम और शर्तों से सहमत हूं	1735
मैंने ऐड ब्लॉकर बंद कर दिया	1729
मैंने बंद कर दिया	1730
म्यूट	1720
""", 'य': """
यह खबर सुनें	1719
यह फील्ड अनिवार्य है	1735
यह फील्ड आवश्यक है	1735
यह भी देखें	1705
यह भी पढें	1679
यह लेख लॉक है	1733
यह लेख सुनें	1719
यह वीडियो अब उपलब्ध नहीं है	1719
यह वीडियो उपलब्ध नहीं है	1719
यह सामग्री नहीं दिखाई जा सकती	1723
ये खबरें भी पढें	1705
ये भी जानें	1705
ये भी देखें	1705
ये भी पढें	1679
""", 'र': """
रजिस्टर करें	1669
रिपोर्ट करें	1713
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1713
लाइक करें	1713
लिंक कॉपी करें	1672	1693
लिंक कॉपी हो गया	1746
लेख उपहार में दें	1746
लेख सुनें	1719
लेखक के अन्य लेख	1739
लेखक के और लेख	1739
लेखक के बारे में	1740
लेखक को फॉलो करें	1744
लेखक परिचय	1740
लॉग इन	1669
लॉग इन करें	1669
लॉगआउट	1669
लॉगिन	1669
लोकप्रिय	1679
लोड हो रहा है	1719
""", 'व': """
वर्ग पहेली	1717
वर्तमान समय	1720
विज्ञापन	1675
विज्ञापन के बाद जारी	1708
विज्ञापन समाप्त	1718
विज्ञापन हटाएं	1693
विवरण	1682
विषय	1679
विषय को फॉलो करें	1744
वीडियो	1679
वीडियो उपलब्ध नहीं है	1719
वीडियो चलाएं	1719
वीडियो नहीं चलाया जा सकता	1719
वीडियो लोड हो रहा है	1719
वोट करने के लिए धन्यवाद	1712
वोट करें	91	1713
वोट दें	91
वोट देने के लिए धन्यवाद	1712
व्हाट्सएप	1672
व्हाट्सएप पर शेयर करें	1746
व्हाट्सऐप पर शेयर करें	1746
""", 'श': """
शायद बाद में	1667
शिकायत करें	1713
शेयर	1672
शेयर करें	1672
शेष समय	1719
""", 'स': """
संपर्क करें	1678
संपादक को लिखें	1740
संबंधित खबरें	1679
संबंधित लेख	1679
संबंधित वीडियो	1705
संबंधित समाचार	1679
सदस्य बनें	1668
सबटाइटल	1720
सबटाइटल दिखाएं	1719
सबमिट करें	1736
सबसे अच्छा ऑफर	1733
सबसे ज्यादा पढी गई	1679
सबसे ज्यादा पढी गई खबरें	1705
सबसे ज्यादा पढी गईं	1705
सबसे नए	1713
सबसे पुराने	1713
सबसे लोकप्रिय	1734
सब्सक्राइब	1669
सब्सक्राइब करें	1669
सभी अस्वीकार करें	1723
सभी कमेंट देखें	1712
सभी खबरें	1739
सभी खबरें देखें	1739
सभी गेम	1715
सभी गेम्स	1715
सभी टिप्पणियां देखें	1712
सभी तस्वीरें देखें	1739
सभी दिखाएं	1682
सभी देखें	1681
सभी फोटो देखें	1739
सभी वीडियो	1739
सभी वीडियो देखें	1739
सभी स्वीकार करें	1723
समझ गया	1682
समर्थन करें	1668
सर्वे	91
सर्वे में हिस्सा लें	1712
सहमति प्रबंधित करें	1723
सहमति वापस लें	1723
सहयोग करें	1668
सही ईमेल दर्ज करें	1735
साइन अप	1669
साइन इन	1669
साझा करें	1672
सामग्री दिखाएं	1723
सामग्री देखें	1723
सामग्री लोड करें	1723
सालाना	1732
सालाना भुगतान	1733
सिर्फ सब्सक्राइबर के लिए	1733
सीधे रेसिपी पर जाएं	61
सुडोकू	1717
सुधार नीति	1740
सूचनाएं चालू करें	1726
सेव करें	1672
स्पॉन्सर्ड	1675
स्पॉन्सर्ड कंटेंट	1708
स्वचालित अनुवाद	1743
स्वीकार करें और जारी रखें	1723
""", 'ह': """
हमसे संपर्क करें	1740
हमारा समर्थन करें	1668
हमारी मदद करें	1731
हमें लिखें	1740
हमें सपोर्ट करें	1731
हमें सहयोग दें	1731
हमेशा अनुमति दें	1723
हर महीने	1732
हर योगदान महत्वपूर्ण है	1731
हर योगदान मायने रखता है	1731
हां, चाहिए	1726
होम	1681
होम पेज पर जाएं	1739
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	307
অডিও ডাউনলোড করুন	306
অনুদান দিন	271
অনুদান পাতায যান	315
অনুমতি দিন	312
অনুসরণ করছেন	327
অনুসরণ করুন	327
অন্য পরিমাণ	315
অ্যাকাউন্ট আছে	317
অ্যাকাউন্ট নেই	317
অ্যাপ ডাউনলোড করুন	310
অ্যাপ স্টোর থেকে ডাউনলোড করুন	310
অ্যাপে খুলুন	310
অ্যাপে পডুন	310
""", 'আ': """
আগের খবর	322
আপনার জন্য নির্বাচিত	297
আপনার বার্তা পাঠানো হযেছে	319
আপনার ব্রাউজার অডিও সমর্থন করে না	306
আপনার ব্রাউজার ভিডিও সমর্থন করে না	306
আপনার ভোট গৃহীত হযেছে	302
আপনার ভোট গ্রহণ করা হযেছে	302
আপনার মতামত জানান	302
আপনি আগেই ভোট দিযেছেন	302
আপনি কি নোটিফিকেশন পেতে চান	311
আবশ্যক	320
আমাকে মনে রাখুন	317
আমাদের সমর্থন করুন	315
আমাদের সহাযতা করুন	315
আমি শর্তাবলিতে সম্মত	319
আরও খবর	273
আরও দেখুন	273
আরও পডতে পারেন	297
আরও পডুন	273
আরও মন্তব্য দেখুন	302
আরও সংবাদ	297
আরো খবর	297
আরো পডুন	297
""", 'ই': """
ইমেইল	320
ইমেইল সঠিক নয	319
""", 'উ': """
উত্তর দিন	303
উত্তর দেখুন	302
উপরে যান	322
""", 'এ': """
এ জাতীয আরও খবর	297
এ জাতীয আরো খবর	297
এ সম্পর্কিত আরও খবর	273
এ সম্পর্কিত আরও পডুন	297
এআই সারাংশ	326
এই কনটেন্ট দেখানো যাচ্ছে না	308
এই ঘরটি আবশ্যক	319
এই বিভাগের আরও খবর	297
এই বিভাগের আরো খবর	297
এই বিষয অনুসরণ করুন	327
এই ভিডিওটি আপনার দেশে দেখা যাবে না	306
এই ভিডিওটি আর নেই	306
এই ভিডিওটি পাওযা যাচ্ছে না	306
এই লেখাটি কি উপকারী ছিল	302
এককালীন	316
এককালীন অনুদান	315
এখন নয	312
এখনই কিনুন	305
এখনই খেলুন	304
""", 'ক': """
কনটেন্ট দেখান	308
কনটেন্ট লোড করুন	308
কপি করুন	329
কপি লিংক	296
কম দেখুন	322
কিউআর কোড স্ক্যান করুন	310
কিছু ভুল হযেছে	320
কুইজ খেলুন	304
কুইজে অংশ নিন	304
কুকি সেটিংস	308
""", 'খ': """
খবরটি শুনুন	306
খবরটি শেযার করুন	296
""", 'গ': """
গুগল দিযে লগইন করুন	317
গুগল প্লে থেকে ডাউনলোড করুন	310
গোপনীযতা সেটিংস	308
গ্যালারি দেখুন	322
গ্রহণ করে এগিযে যান	308
""", 'ছ': """
ছবি দেখুন	322
ছবি বড করুন	322
ছবির গ্যালারি	322
""", 'জ': """
জনপ্রিয খবর	297
জমা দিন	320
জরিপ	91
জরিপে অংশ নিন	302
জানি না	303
জাভাস্ক্রিপ্ট বন্ধ আছে	308
""", 'ট': """
টিকিট কাটুন	305
টিকিট কিনুন	305
টুইটারে শেযার করুন	328
""", 'ন': """
নতুন	303
নাম	320
নিবন্ধন	271
নোটিফিকেশন চালু করুন	311
নোটিফিকেশন পেতে চান	311
""", 'প': """
পরবর্তী খবর	322
পরে	312
পাঠকের পছন্দ	297
পাঠান	320
পাসওযার্ড ভুলে গেছেন	317
পুরো খবর পডুন	322
পুরোনো	303
পেজ আবার লোড করুন	314
পেজ রিফ্রেশ করুন	314
পেজটি রিফ্রেশ করুন	314
পোস্ট লোড করুন	308
পোস্টটি শেযার করুন	296
প্রচ্ছদে ফিরুন	322
প্রতিটি অনুদান গুরুত্বপূর্ণ	315
প্রতিলিপি	307
প্রিন্ট	275
প্রিন্ট করুন	296
প্লে স্টোর থেকে ডাউনলোড করুন	310
প্লেব্যাক গতি	306
প্ল্যান বেছে নিন	317
""", 'ফ': """
ফন্ট সাইজ	328
ফলাফল দেখুন	91	303
ফলো করুন	327
ফুল স্ক্রিন	307
ফেসবুক দিযে লগইন করুন	317
ফেসবুকে শেযার করুন	296
ফ্রি ডেলিভারি	330
""", 'ব': """
বই কিনুন	305
বইটি কিনুন	305
বন্ধুদের সঙ্গে শেযার করুন	296
বাকি সময	306
বার্ষিক	316
বিজ্ঞাপন	275
বিজ্ঞাপন শেষ	305
বিস্তারিত পডুন	297
বেছে নিন	318
""", 'ভ': """
ভিডিও চালান	306
ভিডিও লোড হচ্ছে	306
ভিডিওটি চালানো যাচ্ছে না	306
ভিডিওটি পাওযা যাচ্ছে না	306
ভুল জানান	302
ভুল সংশোধন জানান	302
ভোট দিন	91	303
ভোট দেওযার জন্য ধন্যবাদ	302
""", 'ম': """
মতামত জানান	302
মতামত পাঠান	302
মন্তব্য	275
মন্তব্য করতে লগইন করুন	302
মন্তব্য করুন	275
মন্তব্য নেই	303
মন্তব্য পাঠান	302
মন্তব্য লিখুন	302
মন্তব্যের নিযম	302
মাসিক	316
মাসিক অনুদান	315
মিউট	307
""", 'য': """
যেকোনো সময বাতিল করুন	317
যোগাযোগ করুন	323
""", 'র': """
রকমারি থেকে কিনুন	305
রিপোর্ট করুন	303
রেজিস্টার	271
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	271
লগইন	271
লাইক	303
লিংক কপি	275
লিংক কপি করুন	296
লিংক কপি হযেছে	296
লিঙ্ক কপি করুন	296
লেখক পরিচিতি	323
লেখক সম্পর্কে	323
লেখককে অনুসরণ করুন	327
লেখকের অন্যান্য লেখা	322
লেখকের আরও লেখা	322
লেখাটি কি উপকারী ছিল	302
লেখাটি শুনুন	306
লেখাটি সেভ করুন	296
লোড হচ্ছে	306
""", 'শ': """
শুধু গ্রাহকদের জন্য	317
শেযার	275
শেযার করুন	275
""", 'স': """
সংশ্লিষ্ট খবর	273
সঠিক ইমেইল দিন	319
সব খবর	322
সব খেলা দেখুন	304
সব গ্রহণ করুন	308
সব ছবি দেখুন	322
সব দেখুন	322
সব প্রত্যাখ্যান করুন	308
সব মন্তব্য দেখুন	302
সব সময অনুমতি দিন	308
সবচেযে জনপ্রিয	318
সবচেযে নতুন	303
সবচেযে পুরোনো	303
সমযকাল	307
সম্পর্কিত	297
সম্পর্কিত খবর	273
সম্পর্কিত বিষয	297
সম্পর্কিত সংবাদ	297
সম্পাদককে লিখুন	323
সম্পূর্ণ খবর পডুন	322
সম্মতি প্রত্যাহার করুন	308
সর্বশেষ	273
সর্বশেষ সংবাদ	273
সর্বাধিক আলোচিত	297
সর্বাধিক পঠিত	273
সর্বোচ্চ পঠিত	297
সহাযতা করুন	271
সাজান	303
সাবটাইটেল	307
সাবস্ক্রাইব	271
সেভ করুন	296
সেরা অফার	317
সৌজন্যে	330
স্পনসর	330
স্বযংক্রিয অনুবাদ	326
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	328
""", 'ก': """
กฎการแสดงความคิดเห็น	3202
กติกาการแสดงความคิดเห็น	3202
กรุณากรอกข้อมูลให้ครบถ้วน	3219
กรุณากรอกอีเมล	3219
กรุณากรอกอีเมลให้ถูกต้อง	3219
กรุณาตรวจสอบอีเมล	3219
กลับขึ้นด้านบน	3222
กลับด้านบน	3222
กลับหน้าแรก	3222
การตั้งค่าความเป็นส่วนตัว	3208
การตั้งค่าคุกกี้	3208
กำลังติดตาม	3225
กำลังโหลด	3206
กำลังโหลดวิดีโอ	3206
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3222
ขอบคุณที่ร่วมโหวต	3202
ขอบคุณสำหรับการโหวต	3202
ข่าวก่อนหน้า	3222
ข่าวถัดไป	3222
ข่าวทั้งหมด	3222
ข่าวที่คุณอาจสนใจ	3195
ข่าวที่น่าสนใจ	3195
ข่าวที่เกี่ยวข้อง	3172
ข่าวนี้มีประโยชน์หรือไม่	3202
ข่าวยอดนิยม	3172
ข่าวล่าสุด	3172
ข่าวอื่นที่น่าสนใจ	3195
ข่าวอื่นๆ	19	3195
ข่าวอื่นๆ ที่น่าสนใจ	3186
ข่าวเกี่ยวข้อง	3195
ข่าวแนะนำ	3172
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3216
คลิกชมวิดีโอ	3186
คลิกเพื่อขยายภาพ	3222
คลิปแนะนำ	3195
ความคิดเห็น	3175
ความยาว	3207
ความเร็วในการเล่น	3206
คัดลอก	3227
คัดลอกลิงก์	3175
คัดลอกลิงก์แล้ว	3186
คัดลอกลิงค์	3186
คัดลอกลิงค์แล้ว	3186
คำบรรยาย	3207
คุณต้องการรับการแจ้งเตือนหรือไม่	3211
คุณอาจสนใจ	3195
คุณโหวตแล้ว	3202
คุ้มที่สุด	3217
""", 'จ': """
จดจำฉัน	3217
จดจำฉันไว้	3217
จบโฆษณา	3205
จองตั๋ว	3205
จองบัตร	3205
จัดการความยินยอม	3208
จัดการคุกกี้	3208
จัดส่งฟรี	3228
จำนวนอื่น	3215
จำเป็นต้องกรอก	3219
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3219
ฉันยอมรับเงื่อนไขการใช้งาน	3219
""", 'ช': """
ชมคลิป	3186
ชมคลิปวิดีโอ	3186
ชมวิดีโอ	3186
ชมวิดีโอด้านบน	3186
ชมวิดีโอเต็มได้ที่นี่	3186
ชำระรายปี	3217
ชำระรายเดือน	3217
ชื่อ	3220
ชื่อ-นามสกุล	3220
ช่องนี้จำเป็นต้องกรอก	3219
""", 'ซ': """
ซื้อที่ lazada	3205
ซื้อที่ shopee	3205
ซื้อบัตร	3205
ซื้อบัตรที่นี่	3205
ซื้อหนังสือ	3205
ซื้อหนังสือเล่มนี้	3205
ซื้อเลย	3205
""", 'ด': """
ดาวน์โหลดบน app store	3210
ดาวน์โหลดบน google play	3210
ดาวน์โหลดเสียง	3206
ดาวน์โหลดแอป	3210
ดาวน์โหลดแอปพลิเคชัน	3210
ดาวน์โหลดได้ที่ app store	3210
ดาวน์โหลดได้ที่ google play	3210
ดูการตอบกลับ	3202
ดูข่าวทั้งหมด	3222
ดูคลิป	3186
ดูความคิดเห็นทั้งหมด	3202
ดูความคิดเห็นเพิ่มเติม	3202
ดูทั้งหมด	3173
ดูผลลัพธ์	91
ดูผลโหวต	91	3203
ดูภาพทั้งหมด	3222
ดูภาพเพิ่มเติม	3222
ดูราคา	3205
ดูรูปทั้งหมด	3222
ดูวิดีโอ	3186
ดูเพิ่มเติม	3175
ดูแกลเลอรี	3222
ดูแกลเลอรี่	3222
""", 'ต': """
ตกลง	3212
ตอบกลับ	3203
ตัวเลือกเพิ่มเติม	3226
ตั้งค่าความเป็นส่วนตัว	3208
ตั้งค่าคุกกี้	3208
ติดตามผู้เขียน	3225
ติดตามหัวข้อ	3225
ติดตามหัวข้อนี้	3225
ติดต่อกองบรรณาธิการ	3223
ติดต่อเรา	3186
ติดต่อโฆษณา	3223
ต้องการรับการแจ้งเตือนหรือไม่	3211
""", 'ถ': """
ถอดเสียง	3207
ถอนความยินยอม	3208
ถูกใจ	3203
""", 'ท': """
ทดสอบความรู้ของคุณ	3204
ทำแบบทดสอบ	3204
ทุกการสนับสนุนมีความหมาย	3215
ทุกเดือน	3216
""", 'บ': """
บทความก่อนหน้า	3222
บทความถัดไป	3222
บทความทั้งหมดของผู้เขียน	3222
บทความที่น่าสนใจ	3195
บทความที่เกี่ยวข้อง	3172
บทความนี้ถูกล็อก	3217
บทความนี้มีประโยชน์หรือไม่	3202
บทความล่าสุด	3172
บทความอื่นของผู้เขียน	3222
บทความอื่นๆ ของผู้เขียน	3222
บทความแนะนำ	3195
บริจาค	3169
บริจาคครั้งเดียว	3215
บริจาคตอนนี้	3215
บริจาครายเดือน	3215
บริจาคเลย	3169
บันทึก	3186
บันทึกการตั้งค่า	3208
บันทึกคะแนนของคุณแล้ว	3202
บันทึกคะแนนโหวตแล้ว	3202
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3186
""", 'ป': """
ปฏิเสธทั้งหมด	3208
ปิดการแสดงความคิดเห็น	3202
ปิดเสียง	3207
""", 'ผ': """
ผู้สนับสนุน	3228
""", 'พ': """
พิมพ์	3175
พิมพ์บทความ	3186
พิมพ์สูตร	61
พิมพ์หน้านี้	3186
""", 'ฟ': """
ฟรี ไม่มีสแปม	3219
ฟังข่าว	3206
ฟังข่าวนี้	3206
ฟังบทความ	3206
ฟังบทความนี้	3206
ฟังรายการย้อนหลัง	3186
""", 'ภ': """
ภายหลัง	3212
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3186
มีบัญชีอยู่แล้ว	3217
มีบัญชีแล้ว	3217
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3219
ยกเลิกได้ทุกเมื่อ	3217
ยอดนิยม	3195
ยอดนิยมในตอนนี้	3195
ยอมรับทั้งหมด	3208
ยอมรับและดำเนินการต่อ	3208
ยังไม่มีบัญชี	3217
ยังไม่เป็นสมาชิก	3217
""", 'ร': """
ระบุจำนวนเงิน	3215
รับการแจ้งเตือน	3211
รับการแจ้งเตือนข่าวด่วน	3186
รายงาน	3203
รายปี	3216
รายเดือน	3216
รีเฟรชหน้า	3214
รีเฟรชหน้านี้	3214
รูปแบบอีเมลไม่ถูกต้อง	3219
ร่วมงานกับเรา	3186
ร่วมตอบแบบสอบถาม	3186
ร่วมตอบแบบสำรวจ	3202
ร่วมบริจาค	3169
ร่วมสนับสนุน	3215
ร่วมแสดงความคิดเห็น	3186
ร่วมโหวต	3202
ร้านค้า	3228
""", 'ล': """
ลงทะเบียน	3169
ลงทะเบียนเรียบร้อยแล้ว	3219
ลดขนาดตัวอักษร	3226
ลืมรหัสผ่าน	3169
ลืมรหัสผ่านหรือไม่	3217
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3206
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3206
วิดีโอไม่พร้อมใช้งาน	3206
วิธีปิดโปรแกรมบล็อกโฆษณา	3214
""", 'ส': """
สนับสนุนรายเดือน	3215
สนับสนุนเรา	3169
สนับสนุนโดย	3228
สปอนเซอร์	3175
สมัครงานกับเรา	3186
สมัครสมาชิก	3169
สมัครเรียบร้อยแล้ว	3219
สรุปด้วย ai	3224
สรุปโดย ai	3224
สั่งซื้อหนังสือ	3205
สั่งซื้อเลย	3205
สำหรับสมาชิกเท่านั้น	3217
สิทธิพิเศษสำหรับผู้อ่าน	3205
สิทธิพิเศษสำหรับสมาชิก	3205
สแกน qr code	3210
สแกนคิวอาร์โค้ด	3210
ส่ง	3220
ส่งข่าว	3223
ส่งข้อความเรียบร้อยแล้ว	3219
ส่งความคิดเห็น	3202
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3186
""", 'ห': """
หน้าแรก	3222
""", 'อ': """
อนุญาต	3212
อนุญาตเสมอ	3208
ออกจากโหมดเต็มจอ	3206
อีเมล	3220
อีเมลไม่ถูกต้อง	3219
อ่านข่าวที่เกี่ยวข้อง	3195
อ่านข่าวผ่านแอป	3186
อ่านข่าวอื่นๆ	3195
อ่านฉบับเต็ม	3222
อ่านต่อ	3175
อ่านต่อหลังโฆษณา	3205
อ่านต่อเรื่องนี้	3195
อ่านต่อในเบราว์เซอร์	3210
อ่านบทความฉบับเต็ม	3222
อ่านบนแอป	3210
อ่านเพิ่มเติม	3172
อ่านเรื่องที่เกี่ยวข้อง	3195
อ่านโดย ai	3206
อ่านในแอป	3210
""", 'เ': """
เกมทั้งหมด	3204
เกิดข้อผิดพลาด	3220
เกิดข้อผิดพลาด กรุณาลองใหม่	3219
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3219
เกี่ยวกับผู้เขียน	3223
เก่าที่สุด	3203
เขียนความคิดเห็น	3202
เขียนโดย ai	3224
เข้าสู่ระบบ	3169
เข้าสู่ระบบด้วย apple	3217
เข้าสู่ระบบด้วย facebook	3217
เข้าสู่ระบบด้วย google	3217
เข้าสู่ระบบด้วย line	3217
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3202
เฉพาะสมาชิกเท่านั้น	3217
เต็มจอ	3207
เนื้อหาต่อจากโฆษณา	3205
เนื้อหาที่เกี่ยวข้อง	3195
เนื้อหาสนับสนุน	3205
เนื้อหาโฆษณา	3205
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3206
เบราว์เซอร์ของคุณไม่รองรับเสียง	3206
เบอร์โทรศัพท์	3220
เปิดการแจ้งเตือน	3211
เปิดรับการแจ้งเตือน	3211
เปิดเสียง	3206
เปิดแอป	3210
เปิดในแอป	3210
เป็นคนแรกที่แสดงความคิดเห็น	3186
เพิ่มขนาดตัวอักษร	3226
เริ่มทำแบบทดสอบ	3204
เรียงตาม	3203
เรื่องที่คุณอาจสนใจ	19	3195
เรื่องที่น่าสนใจ	3195
เรื่องที่เกี่ยวข้อง	3172
เรื่องล่าสุด	3195
เรื่องอื่นที่น่าสนใจ	3172
เรื่องแนะนำ	3195
เลิกติดตาม	3225
เลือก	3218
เลือกแพ็กเกจ	3217
เลือกแพ็คเกจ	3217
เล่นวิดีโอ	3206
เล่นอัตโนมัติ	3207
เล่นเกม	3204
เล่นเลย	3204
เวลาที่เหลือ	3206
เสียงอ่านโดย ai	3206
""", 'แ': """
แจ้งข่าว	3223
แจ้งข้อผิดพลาด	3202
แจ้งคำผิด	3202
แจ้งลบความคิดเห็น	3202
แจ้งเบาะแส	3223
แชร์	3175
แชร์ข่าวนี้	3186
แชร์บทความ	3186
แชร์บทความนี้	3226
แชร์บน facebook	3226
แชร์ผ่าน line	3226
แชร์หน้านี้	3186
แชร์ไปที่ line	3186
แชร์ไปยัง facebook	3226
แชร์ไปยัง line	3226
แท็ก	3195
แท็กที่เกี่ยวข้อง	3195
แบบสำรวจ	91
แปลอัตโนมัติ	3186
แปลโดย ai	3224
แปลโดยอัตโนมัติ	3224
แสดงความคิดเห็น	3175
แสดงคำบรรยาย	3206
แสดงน้อยลง	3173
แสดงเนื้อหา	3208
แสดงเพิ่มเติม	3222
แสดงโพสต์	3208
""", 'โ': """
โฆษณา	3175
โหลดหน้านี้ใหม่	3214
โหลดหน้าใหม่	3214
โหลดเนื้อหา	3208
โหลดเพิ่มเติม	3222
โหลดแอป	3210
โหลดแอปฟรี	3186
โหลดโพสต์	3208
โหวต	91	3203
""", 'ใ': """
ใหม่ล่าสุด	3203
ให้คะแนนบทความนี้	3202
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3215
ไม่มีความเห็น	3203
ไม่สามารถเล่นวิดีโอนี้ได้	3206
ไม่สามารถเล่นวิดีโอได้	3206
ไม่สามารถแสดงเนื้อหานี้ได้	3208
ไม่แน่ใจ	3203
ไม่ใช่ตอนนี้	3212
""", 'ẩ': """
ẩn	3440
ẩn trả lời	3469
""", 'ủ': """
ủng hộ	3421
ủng hộ chúng tôi	3421
ủng hộ chúng tôi trên patreon	3488
ủng hộ hàng tháng	3488
ủng hộ một lần	3488
""", 'あ': """
あとで	2039
あとで読む	2052
あなたにおすすめ	2064
あなたにおすすめの記事	2064
あなたへのおすすめ	2064
あわせて読みたい	2064
あわせて読む	2091
""", 'い': """
いいえ、結構です	2039
いいね	2052
いいね!してニュースをチェック	2053
いいね!で応援する	2081
いいね順	2099
いつでも解約ok	2117
いつでも解約できます	2117
いつでも解約可能	2117
いつでも配信停止できます	2120
いま読まれています	2091
いま読まれている記事	2091
""", 'お': """
おすすめ	2064
おすすめの記事	2064
おすすめプラン	2117
おすすめ情報pr	2056
おすすめ記事	2064
おすすめ関連記事	2091
おすすめ順	2099
お住まいの地域ではご覧いただけません	2104
お住まいの地域では再生できません	2104
お名前	2121
お問い合わせ	2058
お問い合わせありがとうございました	2120
お問い合わせありがとうございます	2120
お役に立ちましたか	2098
お気に入り	2052
お気に入りに追加	2052
お申し込み	2042
お酒は#歳になってから	2102
""", 'こ': """
こちらの記事もおすすめ	2091
こちらの記事も読まれています	19	2091
こちらもおすすめ	2064
こちらも読む	2091
このコンテンツは表示できません	2107
このコンテンツを表示できません	2107
このテーマをフォロー	2130
このテーマをフォローする	2130
このページは役に立ちましたか	2098
この動画の配信は終了しました	2104
この動画はお住まいの地域では再生できません	2104
この動画はご覧いただけません	2104
この動画は公開を終了しました	2104
この動画は再生できません	2104
この動画は現在ご覧いただけません	2104
この本を購入する	2102
この著者の記事	2064
この著者の記事を見る	2124
この著者の記事一覧	2124
この記事に関連するニュース	2091
この記事のタグ	2064
この記事の写真	2124
この記事の写真をすべて見る	2092
この記事の写真を見る	2124
この記事の画像	2124
この記事の画像をもっと見る	2124
この記事の画像を見る	2124
この記事の筆者	2125
この記事の関連ニュース	2091
この記事はロックされています	2117
この記事は会員限定です	2042
この記事は参考になりましたか	2098
この記事は役に立ちましたか	2098
この記事もチェック	2081
この記事をシェア	2052
この記事をプレゼント	2081
この記事をプレゼントする	2081
この記事を保存	2081
この記事を印刷	2081
この記事を印刷する	2081
この記事を書いた人	2125
この記事を書いた記者	2125
この記事を聞く	2104
この記事を聴く	2104
この記事を評価する	2081
この記者の記事をもっと見る	2124
この記者の記事を見る	2124
この記者の記事一覧	2064
この記者をフォローする	2130
この連載の記事	2064
この音声はaiが読み上げています	2104
この項目は必須です	2120
この項目は必須項目です	2120
""", 'ご': """
ご寄付はこちら	2114
ご意見	2061
ご意見をお聞かせください	2098
ご投票ありがとうございました	2098
ご支援のお願い	2040
ご支援はこちら	2114
ご登録ありがとうございました	2120
ご登録ありがとうございます	2120
ご購入はこちら	2102
ご購読の申し込み	2042
""", 'さ': """
さらに読み込む	2066
""", 'す': """
すでにアカウントをお持ちの方	2117
すでに会員の方	2117
すでに投票済みです	2098
すべてのコメントを見る	2098
すべてのニュースを見る	2124
すべての写真を見る	2092
すべての記事を見る	2124
すべて受け入れる	2058
すべて拒否	2107
すべて拒否する	2107
すべて表示	2067
すべて見る	2066
すべて許可	2058
""", 'そ': """
その他のオプション	2131
その他の記事	2064
その他の金額	2114
""", 'ど': """
どちらともいえない	2099
""", 'は': """
はい、受け取る	2110
はじめての方はこちら	2117
はてなブックマーク	2052
はてなブックマークに追加	2081
はてブ	2052
""", 'ま': """
まずは無料で	2117
また後で	2039
まだ会員でない方	2117
""", 'み': """
みんなのコメント	2061
""", 'も': """
もっと見る	2066
もっと詳しく知りたい方は	2091
もっと読む	2064
もどる	2066
""", 'よ': """
よく読まれています	2091
よく読まれている記事	2064
よく読まれている記事ランキング	2064
""", 'わ': """
わからない	2099
わかりました	2067
""", 'ア': """
アカウントをお持ちでない方	2117
アカウントをお持ちの方	2117
アカウントをお持ちの方はこちら	2117
アクセスランキング	2064
アプリで続きを読む	2109
アプリで見る	2109
アプリで読む	2109
アプリで開く	2109
アプリなら	2109
アプリのダウンロード	2051
アプリをインストール	2051
アプリをダウンロード	2051
アプリを入手	2109
アプリを開く	2051
アプリダウンロード	2051
アンケート	91
アンケートに参加する	2098
アンケートに回答する	2098
アンケートに答える	2098
アンケート実施中	2081
""", 'エ': """
エラーが発生しました	2120
""", 'オ': """
オススメ記事	2064
オフにする	2111
オンにする	2111
オンラインショップ	2102
""", 'カ': """
カテゴリ	2064
カテゴリー	2064
""", 'キ': """
キーワード	2064
""", 'ギ': """
ギャラリーを見る	2124
""", 'ク': """
クイズ	2101
クイズに挑戦	2081
クイズに挑戦する	2081
クイズに答える	2100
クッキー	2058
クッキーの設定	2107
クッキー設定	2058
クリックで拡大	2124
クリップ	2052
クリップする	2052
クロスワード	2101
""", 'ゲ': """
ゲーム	2101
ゲームで遊ぶ	2100
ゲーム一覧	2100
""", 'コ': """
コピー	2132
コピーしました	2052
コメント	2061
コメント#件	2061
コメント(#	2061
コメントする	2061
コメントのルール	2098
コメントの受付は終了しました	2098
コメントの受付を終了しました	2098
コメントはまだありません	2061
コメントをすべて見る	2098
コメントをもっと見る	2061
コメントを投稿	2061
コメントを投稿する	2098
コメントを書く	2061
コメントを残す	2061
コメントを見る	2061
コメントを送信	2098
コメントを送信する	2098
コメントを閉じる	2098
コメントガイドライン	2098
コメントポリシー	2098
コメント一覧	2061
コンテンツを表示	2107
コンテンツを表示する	2107
コンテンツを読み込む	2107
コーヒーをおごる	2114
""", 'サ': """
サイトで続ける	2109
サイトポリシー	2058
サイトマップ	2058
サインイン	2042
サポーターになる	2114
サポートする	2040
""", 'シ': """
シェア	2052
シェアしよう	2052
シェアする	2052
""", 'ス': """
スキップ	2039
スクラップ	2052
スクラップする	2052
スポンサー	2056
スポンサードリンク	2056
スポンサーリンク	2056
スポンサー企業	2102
""", 'タ': """
タイアップ	2056
タグ	2064
""", 'チ': """
チケットを予約する	2102
チケットを購入	2102
チケットを購入する	2102
チケット購入はこちら	2102
チップを送る	2040
チャンネル登録	2053
""", 'ツ': """
ツイート	2052
ツイートする	2052
ツイートを読み込む	2107
""", 'ト': """
トップ	2066
トップに戻る	2124
トップへ戻る	2066
トップニュース	2064
トップページ	2066
トップページに戻る	2124
トップページへ	2124
トピックス	2064
""", 'ド': """
ドネーション	2040
""", 'ナ': """
ナンプレ	2101
""", 'ニ': """
ニックネーム	2121
ニュースを読む	2066
ニュースレター	2046
ニュースレター登録	2046
ニュース一覧	2124
ニュース一覧へ	2124
""", 'バ': """
バックナンバー	2064
""", 'パ': """
パスワードをお忘れですか	2117
パスワードをお忘れの方	2117
パスワードをお忘れの方はこちら	2117
パスワードを忘れた方	2042
パスワードを忘れた方はこちら	2117
パズル	2101
""", 'ピ': """
ピックアップ	2064
""", 'フ': """
フィードバックを送る	2098
フィードバックを送信	2098
フォトギャラリー	2124
フォトギャラリーを見る	2124
フォロー	2053
フォローしています	2130
フォローしてね	2053
フォローしました	2053
フォローする	2053
フォローを解除	2130
フォローを解除する	2130
フォロー中	2053
フォロー解除	2130
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2105
""", 'ブ': """
ブックマーク	2052
ブックマークする	2052
ブラウザで続ける	2109
ブラウザで見る	2109
ブラウザで読む	2109
""", 'プ': """
プッシュ通知	2051
プッシュ通知を受け取りますか	2110
プッシュ通知を受け取る	2110
プライバシーの設定	2107
プライバシーポリシー	2058
プライバシーポリシーに同意する	2120
プライバシー設定	2107
プランを見る	2117
プランを選ぶ	2117
プランを選択	2117
プラン一覧	2117
プレゼント	2042
プレミアム	2042
プレミアム会員	2045
プロフィール	2126
""", 'ヘ': """
ヘルプ	2058
""", 'ペ': """
ページの先頭に戻る	2124
ページの先頭へ	2066
ページの先頭へ戻る	2124
ページを再読み込み	2112
ページを再読み込みする	2112
ページを更新する	2112
ページトップ	2066
ページトップへ	2066
ページトップへ戻る	2124
""", 'ホ': """
ホーム	2066
ホームに戻る	2124
""", 'ポ': """
ポスト	2052
ポストする	2052
""", 'マ': """
マイページ	2042
マンスリーサポーターになる	2114
""", 'ミ': """
ミュート	2105
ミュートを解除	2104
ミュート解除	2104
""", 'メ': """
メニュー	2066
メルマガ	2046
メルマガ登録	2046
メールでシェア	2131
メールで送る	2052
メールで送信	2052
メールをご確認ください	2120
メールアドレス	2046
メールアドレスが正しくありません	2120
メールアドレスを入力	2046
メールアドレスを入力してください	2120
メールマガジン	2046
メールマガジン登録	2046
""", 'ラ': """
ライター	2126
ランキング	2064
""", 'リ': """
リンクをコピー	2052
リンクをコピーしました	2081
リンクをコピーする	2081
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2042
ログイン	2042
ログイン/会員登録	2042
ログインしてコメント	2098
ログインしてコメントする	2098
ログイン・会員登録	2042
ログイン状態を保持	2117
ログイン状態を保持する	2117
""", '一': """
一回だけ	2115
一回だけ寄付する	2114
一回のみ	2115
一時停止	2105
一次性	3596
一次性捐款	3595
一番人気	2118
一覧	2066
一覧に戻る	2124
一覧へ	2066
一覧を見る	2066
""", '上': """
上一张	3605
上一篇	3537
上一篇文章	3605
上一頁	3539
上一页	3539
""", '下': """
下一张	3605
下一篇	3537
下一篇文章	3605
下一頁	3539
下一页	3539
下次再說	3512
下次再说	3512
下載app	3589
下載客戶端	3589
下載音檔	3583
下載音訊	3583
下载app	3589
下载客户端	3589
下载音频	3583
""", '不': """
不,謝謝	3512
不,谢谢	3512
不用了	3512
不知道	3577
不適切な内容を報告	2098
""", '专': """
专题	3537
""", '並': """
並び替え	2099
並べ替え	2099
""", '个': """
个人中心	3516
""", '中': """
中	2132	3613
""", '为': """
为你推荐	3537
为您推荐	3537
""", '主': """
主要ニュース	2064
""", '举': """
举报	3536
""", '了': """
了解	2067
""", '京': """
京东购买	3581
""", '人': """
人才招聘	3556
人気の動画	2091
人気の記事	2064
人気ランキング	2064
人気記事	2064
人気記事ランキング	2064
人気順	2099
人氣文章	3565
""", '仅': """
仅限会员	3598
仅限订阅用户	3598
""", '今': """
今、あなたにオススメ	2064
今、読まれている記事	2091
今すぐプレイ	2100
今すぐ遊ぶ	2100
今はしない	2039
今はやめておく	2039
今回のみ	2115
今回のみ支援する	2114
今回はしない	2039
今日の注目	2064
今日最熱門	3565
今日热点	3537
今日焦点	3537
今日熱門	3565
""", '从': """
从app store下载	3589
""", '他': """
他の記事	19
他の記事も読む	2064
""", '付': """
付費閱讀	3516
付费内容	3516
付费阅读	3516
""", '以': """
以下为广告内容	3556
以下為廣告內容	3556
以后再说	3512
以後再說	3591
""", '企': """
企画・制作	2133
""", '会': """
会员专享	3519
会员专享内容	3519
会员专属	3516
会员中心	3516
会员登录	3516
会員でない方	2117
会員でない方はこちら	2117
会員の方はこちら	2042
会員の方はログイン	2042
会員特典	2102
会員登録	2042
会員登録する	2042
会員登録はこちら	2042
会員限定	2042
会員限定特典	2102
会員限定記事	2042
""", '作': """
作者更多文章	3605
作者简介	3606
作者簡介	3606
""", '你': """
你可能也喜欢	3537
你可能也喜歡	3537
你可能感兴趣	3537
你可能还想看	3565
你可能還想看	3565
""", '使': """
使用 apple 登入	3598
使用 facebook 登入	3598
使用 google 帳號登入	3598
使用 google 登入	3598
使用 google 繼續	3598
使用apple登录	3598
使用facebook登入	3598
使用facebook登录	3598
使用google登入	3598
使用google登录	3598
使用google繼續	3598
使用google继续	3598
使用google账号登录	3598
使用条款	3532
使用條款	3532
""", '保': """
保存	2052
保存する	2052
保存设置	3587
保持登入	3598
保持登入狀態	3598
保持登录状态	3598
""", '個': """
個人情報の取り扱い	2058
個人情報の取り扱いについて	2058
個人情報の取り扱いに同意する	2120
個人情報の取扱いについて	2058
個人情報保護方針	2058
""", '倍': """
倍速	3584
""", '僅': """
僅限會員	3598
僅限訂戶	3598
""", '優': """
優先するソースに追加	2130
""", '儲': """
儲存設定	3587
""", '允': """
允許	3591
允許通知	3590
允许	3591
允许通知	3590
""", '元': """
元の記事を読む	2092
元記事で読む	2092
元記事を読む	2066
""", '免': """
免責聲明	3532
免費訂閱	3520
免費註冊	3516
免費試讀	3516
免责声明	3532
免费,无垃圾邮件	3601
免费注册	3516
免费订阅	3520
免费试读	3516
免运费	3614
免運費	3614
""", '入': """
入力必須	2120
""", '全': """
全ての写真を見る	2092
全屏	3584
全文はこちら	2092
全文を読む	2066
全文表示	2066
全画面	2105
全画面表示	2104
全画面表示を終了	2104
全螢幕	3584
全記事読み放題	2045
全部拒絕	3587
全部拒绝	3587
全部接受	3532
全部新闻	3605
全部游戏	3579
全部视频	3605
全部评论	3536
""", '公': """
公众号	3527
公式sns	2053
公式twitter	2053
公式x	2053
公式アプリ	2051
公式サイトで見る	2102
公式ショップ	2102
公式ショップはこちら	2102
""", '共': """
共有	2052
共有する	2052
共有オプション	2131
共有リンクをコピー	2081
""", '关': """
关于作者	3606
关于我们	3532
关注	3527
关注作者	3610
关注我们	3527
关注此话题	3610
关注话题	3610
关键词	3537
关闭	3512
""", '其': """
其他新聞	3537
其他新闻	19	3537
其他金額	3595
其他金额	3595
""", '再': """
再生	2066
再生時間	2105
再生速度	2104
再読み込み	2112
再読み込みする	2112
""", '写': """
写真(#枚	2092
写真をすべて見る	2124
写真をもっと見る	2092
写真を拡大	2124
写真を拡大する	2124
写真を見る	2066
写真を見る(全#枚	2092
写真・動画の投稿はこちら	2125
写真特集	2064
写评论	3536
""", '出': """
出錯了	3602
出错了	3602
""", '分': """
分享	3526
分享到	3526
分享到facebook	3556
分享到line	3556
分享到qq	3612
分享到whatsapp	3612
分享到微信	3526
分享到微博	3526
分享到朋友圈	3612
分享本文	3556
分享此文	3556
分享給好友	3556
分享給更多人看到	3556
分享给好友	3556
分享给更多人	3556
分享至	3526
分享至facebook	3526
分享至line	3556
分类	3537
分類	3537
""", '列': """
列印	3526
列印本頁	3556
列印食譜	61
""", '初': """
初めての方はこちら	2117
初割で無料体験する	2042
初月無料	2045
""", '利': """
利用規約	2058
利用規約に同意します	2120
利用規約に同意する	2120
""", '刷': """
刷新页面	3592
""", '前': """
前のページ	2066
前の写真	2124
前の画像	2124
前の記事	2064
前の記事へ	2064
前へ	2066
前回の記事はこちら	2091
前回はこちら	2092
前往捐款	3595
前往捐款頁面	3595
前往捐款页面	3595
前往購買	3581
前往贊助	3595
""", '剩': """
剩余时间	3583
剩餘時間	3583
""", '加': """
加入google偏好來源	3610
加入line好友	3527
加入会员	3516
加入我们	3556
加入我们的团队	3556
加入我們	3556
加入我們的團隊	3556
加入書籤	3526
加入會員	3516
加入白名单	3592
加载中	3583
加载内容	3587
加载帖子	3587
加载更多	3539
加载更多评论	3576
""", '動': """
動画	2064
動画で見る	2081
動画の公開は終了しました	2104
動画の配信は終了しました	2104
動画は再生できません	2104
動画をもっと見る	2124
動画を再生する	2081
動画を再生できません	2104
動画を再生できませんでした	2104
動画を見る	2066
動画を読み込み中	2104
動画を読み込んでいます	2104
動画プレーヤーを読み込み中	2104
動画一覧	2124
""", '包': """
包邮	3614
""", '協': """
協賛	2133
協賛企業	2102
""", '单': """
单次	3596
单次捐款	3513
""", '単': """
単発の寄付	2114
""", '博': """
博客來購買	3581
""", '占': """
占い	2101
""", '印': """
印刷	2052
印刷する	2052
印刷用ページ	2081
印刷用ページを表示	2081
""", '即': """
即时新闻	3537
即時新聞	3537
""", '原': """
原文を表示	2067
原文を見る	2067
原文連結	3566
原文链接	3566
""", '去': """
去京东看看	3581
去京东购买	3581
去天猫购买	3581
去淘宝购买	3581
""", '参': """
参与投票	3576
参与评论	3536
参加测验	3579
参加者募集中	2077
参加问卷调查	3556
""", '參': """
參加問卷調查	3556
參加測驗	3579
參與投票	3576
""", '友': """
友だち追加	2053
友だち追加する	2053
友善列印	3556
友達に教える	2081
""", '反': """
反馈	3536
""", '发': """
发现错误	3576
发现错误?请告诉我们	3556
发生错误	3601
发表留言	3536
发表评论	3536
发送	3602
发送成功	3601
""", '取': """
取材・文	2126
取消关注	3610
取消追蹤	3610
取消關注	3610
取消静音	3583
取消靜音	3583
""", '受': """
受け取る	2111
""", '古': """
古い順	2099
""", '可': """
可随时退订	3601
可隨時取消	3598
""", '合': """
合わせて読みたい	2064
合作伙伴	3614
合作夥伴	3614
合成音声による読み上げ	2104
合成音声による読み上げです	2104
""", '同': """
同じカテゴリの記事	2064
同じ著者の記事	2091
同意	3532
同意して続ける	2107
同意して続行	2107
同意して閉じる	2107
同意しない	2058
同意する	2058
同意の管理	2107
同意を撤回	2107
同意を撤回する	2107
同意を管理	2107
同意を管理する	2107
同意並繼續	3587
同意并继续	3587
""", '后': """
后退#秒	3583
""", '听': """
听全文	3556
听文章	3583
听新闻	3526
听这篇文章	3556
""", '商': """
商业推广	3581
商品を見る	2102
商品ページへ	2102
商城	3614
商業推廣	3581
""", '單': """
單次	3596
單次捐款	3513
單筆	3596
單筆捐款	3595
單筆支持	3595
""", '回': """
回到頂端	3605
回到頂部	3539
回到顶部	3605
回复	3536
回答する	91
回覆	3536
回頂端	3539
回首頁	3539
""", '在': """
在 app store 下載	3589
在 google play 下載	3589
在amazon購買	3581
在app store下载	3589
在app中打开	3589
在app中阅读	3589
在google play下载	3589
在patreon上支持我们	3595
在亚马逊购买	3581
在浏览器中继续	3589
在瀏覽器中繼續	3589
""", '地': """
地図を見る	2067
地図を開く	2067
""", '執': """
執筆者	2126
執筆者プロフィール	2125
""", '填': """
填字游戏	3580
填字遊戲	3580
""", '复': """
复制	3613
复制成功	3526
复制网址	3556
复制链接	3526
""", '外': """
外部コンテンツを表示	2107
外部コンテンツを表示する	2107
""", '大': """
大	2132	3613
大号字	65
大字	3526
大家还在看	3537
大家都在看	3537
""", '头': """
头条	3537
""", '好': """
好的	3591
""", '如': """
如何关闭	3593
如何关闭广告拦截器	3592
如何關閉	3593
如何關閉廣告攔截器	3592
""", '始': """
始終允許	3587
始终允许	3587
""", '姓': """
姓名	3602
""", '字': """
字体	65
字体大小	3526
字号	3526
字幕	2105	3584
字幕をオン	2104
字幕を表示	2104
字級	65	3526
字级	65
字號	3612
字體大小	65	3526
""", '官': """
官方微博	3527
""", '定': """
定期定額	3513
定期定額捐款	3595
定期定額支持	3595
定期捐款	3595
""", '寄': """
寄付	2040
寄付する	2040
寄付で応援する	2081
寄付のお願い	2040
寄付はこちら	2114
寄付はこちらから	2114
寄付をする	2040
寄付ページはこちら	2114
寄付ページへ	2114
""", '專': """
專題	3537
""", '小': """
小	2132	3613
小字	3526
小編推薦	3537
小调查	91
""", '尚': """
尚未成為會員	3598
尚無留言	3556
""", '展': """
展开	3539
展开全文	3539
展开全部	3540
展开回复	3576
展開	3539
展開全文	3605
""", '已': """
已关注	3527
已是会员	3516
已是訂戶	3598
已有帐号	3516
已有帳號	3598
已有账号	3598
已經是會員	3516
已經是會員?登入	3516
已经是订户	3598
已经有账号	3598
已複製連結	3612
已關注	3610
""", '常': """
常に表示する	2107
常に許可	2107
常に許可する	2107
""", '年': """
年払い	2118
""", '广': """
广告	3531
广告后继续阅读	3581
广告结束	3581
""", '広': """
広告	2056
広告の下に記事が続きます	2102
広告の後に続きます	2056
広告はここまで	2102
広告をスキップ	2056
広告を閉じる	2056
広告ブロッカーをご利用中です	2112
広告ブロックの解除方法	2112
広告ブロックを解除してください	2112
広告ブロックを解除しました	2112
広告企画	2056
広告終わり	2102
""", '廣': """
廣告	3531
廣告後繼續閱讀	3581
廣告結束	3581
廣編企劃	3581
廣編特輯	3581
""", '延': """
延伸閱讀	3537
延伸阅读	3537
""", '开': """
开启app	3589
开启推送	3590
开启通知	3590
开始测验	3579
开通会员	3516
""", '当': """
当前时间	3583
当当购买	3581
""", '影': """
影片已下架	3583
影片已移除	3583
影片無法播放	3583
影片載入中	3583
影音	3537
""", '後': """
後で	2039
""", '微': """
微信	3526
微信扫一扫	3612
微信扫码分享	3612
微信登录	3598
微博	3526
""", '必': """
必填	3602
必填字段	3601
必填欄位	3601
必填項	3601
必填项	3601
必須	2121
必須項目	2120
必須項目です	2120
""", '忘': """
忘記密碼	3516
忘记密码	3516
""", '応': """
応援する	2040
""", '快': """
快进#秒	3583
""", '总': """
总是允许	3587
""", '您': """
您可能也喜歡	3537
您可能感兴趣	3537
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3565
您可随时退订	3601
您可隨時取消訂閱	3601
您已关注此话题	3610
您已投过票	3576
您已投過票	3576
您已经投过票	3576
您的信息已发送	3601
您的投票已提交	3576
您的訊息已送出	3601
您的邮箱	3520
您的電郵	3520
""", '情': """
情報をお寄せください	2125
情報提供のお願い	2125
情報提供はこちら	2125
""", '想': """
想接收即時新聞通知嗎	3590
想接收通知吗	3590
""", '意': """
意見反饋	3576
意見回饋	3576
意见反馈	3536
""", '感': """
感想を送る	2061
感謝您的參與	3576
感謝您的投票	91	3576
感谢您,您的信息已发送	3601
感谢您的参与	3576
感谢您的投票	91	3576
""", '成': """
成为会员	3513
成為會員	3513
""", '我': """
我们无法显示此内容	3587
我同意	3532
我同意处理我的个人数据	3601
我同意接收电子邮件	3601
我同意隱私權政策	3601
我已关闭	3592
我已关闭广告拦截器	3592
我已閱讀並同意隱私權政策	3601
我已關閉廣告攔截器	3592
我已阅读并同意隐私政策	3601
我的帐户	3516
我的帳戶	3516
我知道了	3532
我要举报	3576
我要投票	3576
我要檢舉	3576
我要爆料	3606
我要留言	3536
我要糾錯	3556
我要纠错	3536
我要评论	3536
""", '或': """
或	3599
""", '戻': """
戻る	2066
""", '所': """
所有新闻	3605
所有留言	3536
""", '手': """
手机号	3602
""", '打': """
打印	3526
打印本页	3556
打印食谱	61
打开	3540
打开app	3589
打开app查看更多	3589
打开app阅读	3589
打开app阅读全文	3589
打开客户端阅读	3589
打开微信扫一扫	3612
打开推送	3590
打赏	3513
""", '扫': """
扫一扫分享	3612
扫描二维码下载	3589
扫码下载	3589
扫码下载app	3589
扫码下载客户端	3589
""", '投': """
投票	91	3577
投票ありがとうございました	91	2098
投票する	91	2081
投票を受け付けました	2098
投票区	91
投票成功	3576
投票済みです	2098
投票結果を見る	91
投稿する	2061
投稿を表示	2107
投稿を表示する	2107
投稿を読み込む	2107
投稿须知	3606
""", '折': """
折りたたむ	2067
""", '报': """
报告错误	3540
""", '拒': """
拒絕	3532
拒绝	3532
拒绝全部	3587
""", '招': """
招聘启事	3556
""", '拡': """
拡大	2052
拡大する	2066
""", '按': """
按年計費	3598
按年计费	3598
按月	3596
按月捐款	3595
按月计费	3598
按讚	3527
""", '捐': """
捐款	3513
捐贈	3513
捐赠	3513
""", '掃': """
掃描qr code下載	3589
掃碼下載	3589
""", '排': """
排序	3577
排行榜	3537
""", '採': """
採用情報	2077
""", '接': """
接受	3532
接受並繼續	3587
接受全部	3532
接受并继续	3587
接受所有	3532
接收通知	3590
""", '推': """
推广	3531
推广内容	3531
推廣	3531
推荐	3537
推荐文章	3537
推荐方案	3599
推荐阅读	3537
推薦	3537
推薦文章	3537
推薦閱讀	3537
""", '提': """
提交	91	3602
提交成功	3601
提交评论	3576
提供	2056
提供反馈	3576
提供意見	3576
提供新聞線索	3606
提供新闻线索	3606
""", '搜': """
搜尋	3539
搜索	3539
""", '撤': """
撤回同意	3587
""", '播': """
播放	3539
播放器加载中	3583
播放速度	3583
""", '支': """
支持我们	3513
支持我們	3513
支援する	2040
支援はこちら	2114
""", '收': """
收合	3540
收听	3526
收听文章	3583
收听本文	3556
收聽文章	3556
收聽本文	3583
收藏	3526
收藏文章	3526
收藏本文	3556
收藏食譜	61
收藏食谱	61
收起	3539
收起回复	3576
""", '放': """
放大图片	3605
放大圖片	3605
放大字体	3612
放大字體	3612
""", '数': """
数独	2101	3580
""", '數': """
數獨	3580
""", '文': """
文字の大きさ	65	2052
文字を大きくする	2131
文字を小さくする	2131
文字サイズ	2052
文字サイズを変更	2131
文字サイズ変更	65
文字拡大	2131
文字稿	3584
文字起こし	2105
文字起こしを表示	2104
文字起こしを見る	2104
文章未完 廣告後繼續	3581
""", '新': """
新しい順	2099
新着	2064
新着ニュース	2064
新着記事	2064
新着記事一覧	2091
新着順	2099
新聞線索	3606
新聞自律	3606
新規会員登録	2042
新規登録	2042
新闻简报	3520
新闻线索	3606
""", '无': """
无所谓	3577
无法显示此内容	3587
""", '早': """
早割	2133
早鳥票	3614
早鸟票	3614
""", '时': """
时长	3584
""", '明': """
明白了	3540
""", '是': """
是否允许通知	3590
是否接收推送通知	3590
是否接收通知	3590
是否開啟通知	3590
""", '显': """
显示全部	3605
显示内容	3587
显示原文	3540
显示字幕	3583
显示帖子	3587
显示更多	3539
""", '時': """
時長	3584
""", '暂': """
暂不	3512
暂无评论	3556
""", '暫': """
暫不	3512
""", '更': """
更多	3537
更多作者文章	3605
更多内容	3537
更多分享方式	3612
更多图片	3605
更多圖片	3605
更多報導	3537
更多影片	3605
更多报道	3537
更多文章	3537
更多新聞	3537
更多新聞請看	3565
更多新闻	3537
更多游戏	3579
更多精彩	3565
更多精采內容	3556
更多视频	3605
更多选项	3612
更多選項	3612
更正政策	3606
更正與說明	3606
""", '書': """
書籍を購入する	2102
""", '最': """
最受欢迎	3599
最受歡迎	3599
最多人看	3565
最新	3577
最新ニュース	2064
最新ニュースを通知で受け取る	2110
最新号	2091
最新影音	3565
最新文章	3537
最新新聞	3537
最新新闻	3537
最新消息	3537
最新記事	2064
最旧	3577
最早	3577
最热	3577
最熱	3577
最舊	3577
最超值	3598
""", '會': """
會員中心	3516
會員專享	3519
會員專享內容	3519
會員專屬	3516
會員登入	3516
""", '月': """
月払い	2118
月額#円	2045
月額#円(税込	2045
""", '有': """
有効なメールアドレスを入力してください	2120
有料会員登録	2042
有料会員記事	2081
有料登録	2042
有料記事	2042
""", '朋': """
朋友圈	3526
""", '服': """
服务条款	3532
服務條款	3532
""", '朗': """
朗读全文	3583
""", '朝': """
朝刊・夕刊	2042
""", '未': """
未满十八岁禁止饮酒	3581
未滿十八歲禁止飲酒	3581
""", '本': """
本を購入する	2102
本周热门	3565
本文へ	2066
本文へ移動	2066
本文对您有帮助吗	3576
本文已锁定	3598
本文由ai语音朗读	3583
""", '机': """
机器翻译	3556
机翻	3609
""", '来': """
来测测你的知识	3579
""", '查': """
查看专题	3605
查看作者主页	3606
查看作者更多文章	3605
查看全部	3539
查看全部图片	3605
查看全部評論	3576
查看全部评论	3576
查看原图	3539
查看原文	3566
查看回复	3576
查看回覆	3576
查看图集	3605
查看圖集	3605
查看地图	3540
查看專題	3605
查看投票结果	91
查看文字稿	3583
查看更多	3539
查看更多图片	3605
查看更多评论	3576
查看留言	3536
查看結果	91
查看结果	91	3540
查看訂閱方案	3598
查看詳情	3540
查看订阅方案	3598
查看评论	3536
查看详情	3540
查看逐字稿	3583
查看高清图集	3605
""", '标': """
标签	3537
""", '検': """
検索	2066
""", '業': """
業配	3531
""", '楽': """
楽天で見る	2102
楽天で詳細を見る	2102
楽天で購入	2102
楽天で購入する	2102
楽天市場で見る	2102
楽天市場で購入	2102
""", '標': """
標籤	3537
""", '機': """
機器翻譯	3556
機械翻訳	2129
""", '檢': """
檢舉	3536
""", '次': """
次のページ	2066
次の写真	2124
次の画像	2124
次の記事	2064
次の記事へ	2064
次へ	2066
次ページ	2066
次回から自動的にログイン	2117
""", '正': """
正しいメールアドレスを入力してください	2120
正在加载播放器	3583
""", '此': """
此影片無法播放	3583
此文章已锁定	3598
此欄位為必填	3601
此視頻無法播放	3583
此视频不可用	3583
此视频已被删除	3583
此項為必填	3601
此页面对您有帮助吗	3576
此项为必填项	3601
""", '残': """
残り時間	2104
""", '毎': """
毎年	2115
毎月	2115
毎月寄付する	2114
毎月支援する	2114
""", '每': """
每一份支持都很重要	3595
每一份支持都重要	3595
每年	3596
每月	3596
每月捐款	3513
""", '氏': """
氏名	2121
""", '民': """
民調	91
""", '沒': """
沒意見	3577
""", '没': """
没意见	3577
没有账号	3598
""", '注': """
注册	3516
注目の記事	2064
注目キーワード	2064
注目ワード	2064
注目記事	2064
""", '测': """
测测你的知识	3579
""", '清': """
清晰度	3584
""", '游': """
游戏	3580
""", '点': """
点击图片查看大图	3605
点击排行	3537
点击播放	3556
点击放大	3605
点击查看原文	3566
点击查看大图	3539
点击阅读原文	3566
点我看视频	3556
点赞	3526
""", '為': """
為您推薦	3537
""", '热': """
热点	3537
热点推荐	3537
热门	3537
热门排行	3537
热门文章	3537
热门新闻	3537
""", '無': """
無料で体験する	2042
無料で始める	2117
無料で試す	2117
無料で読む	2042
無料アプリをダウンロード	2109
無料ゲーム	2100
無料会員登録	2042
無料会員限定	2042
無料体験	2042
無料登録	2042
無法播放影片	3583
無法顯示此內容	3587
""", '焦': """
焦點新聞	3537
""", '熱': """
熱門	3537
熱門排行	3537
熱門文章	3537
熱門新聞	3537
熱門話題	3537
""", '爆': """
爆料信箱	3606
爆料專線	3606
爆料热线	3606
""", '特': """
特別協賛	2133
特定商取引法に基づく表記	2058
特集	2064
特集を見る	2124
特集ページへ	2124
特集一覧	2124
""", '猜': """
猜你喜欢	3537
猜你喜歡	3537
""", '現': """
現在の再生時間	2104
""", '用': """
用app開啟	3589
""", '由': """
由ai生成	3609
由ai语音朗读	3583
""", '申': """
申し込む	2042
""", '电': """
电子报	3520
电子邮箱	3520
""", '画': """
画像をクリックして拡大	2124
画像を拡大	2066
画像を拡大する	2124
画像を見る	2066
画質	2105
""", '留': """
留言	3536
留言(#	3536
留言已關閉	3576
留言規則	3576
留言规则	3576
""", '登': """
登入	3516
登入/註冊	3516
登入後留言	3576
登出	3516
登录	3516
登录/注册	3516
登录后发表评论	3576
登錄	3516
登録	2042
登録が完了しました	2081
登録して続きを読む	2042
登録する	2042
""", '發': """
發現錯誤	3576
發現錯誤?請告訴我們	3556
發生錯誤	3601
發表留言	3536
發表評論	3536
""", '皆': """
皆さまのご支援が力になります	2114
""", '監': """
監修者	2126
""", '目': """
目前時間	3583
目录	3539
目次	2066
目錄	3539
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3537
相关报道	3537
相关推荐	3537
相关文章	3537
相关新闻	3537
相关标签	3537
相关视频	3565
相关阅读	3537
相關主題	3537
相關報導	3537
相關影片	3565
相關推薦	3537
相關文章	3537
相關新聞	3537
相關標籤	3537
相關閱讀	3537
""", '看': """
看了这篇文章的人也看	3537
看全文	3605
看原文	3566
看更多	3537
看更多作者文章	3605
看更多文章	3565
看更多新聞	3565
看更多照片	3605
看結果	91
""", '知': """
知道了	3540
""", '確': """
確認メールをお送りしました	2120
確認画面へ	2121
""", '禁': """
禁止酒駕	3581
禁止酒駕,飲酒過量有害健康	3581
""", '稍': """
稍后	3591
稍后再说	3512
稍后提醒我	3512
稍后阅读	3556
稍後	3591
稍後再說	3512
稍後提醒我	3512
稍後閱讀	3556
""", '立': """
立即投票	91
立即捐助	3595
立即捐款	3513
立即捐赠	3595
立即訂閱	3516
立即订阅	3516
立即试玩	3579
立即購票	3581
立即贊助	3595
立即购票	3581
立即选购	3581
立即選購	3581
立即開始玩	3579
""", '筆': """
筆者	2126
筆者プロフィール	2125
""", '管': """
管理cookie	3587
管理同意	3587
管理同意设置	3587
管理同意選項	3587
""", '粉': """
粉絲團	3527
""", '精': """
精彩推荐	3565
精彩推薦	3565
精选	3537
""", '紙': """
紙面ビューアー	2042
""", '結': """
結果を見る	91	2067
""", '続': """
続きはこちら	2092
続きをみる	2066
続きを読む	2042
""", '網': """
網友留言	3536
""", '編': """
編輯推薦	3537
編輯準則	3606
編輯精選	3537
編集ポリシー	2125
編集方針	2125
編集部おすすめ	2064
編集部のおすすめ	2064
""", '縮': """
縮小	2052
縮小字體	3612
""", '繼': """
繼續使用網頁版	3589
繼續閱讀	3539
繼續閱讀請往下	3581
""", '纠': """
纠错	3536
""", '继': """
继续在浏览器阅读	3589
继续浏览内容	3539
继续阅读	3539
""", '编': """
编辑准则	3606
编辑推荐	3537
编辑精选	3537
""", '缩': """
缩小字体	3612
""", '网': """
网友评论	3536
""", '翻': """
翻訳を表示	2067
""", '联': """
联系作者	3606
联系我们	3532
联系编辑部	3606
""", '聯': """
聯絡我們	3532
聯絡編輯部	3606
""", '聽': """
聽全文	3556
聽文章	3583
聽新聞	3526
聽這篇文章	3556
""", '脳': """
脳トレ	2101
""", '自': """
自动播放	3584
自動再生	2105
自動播放	3584
自動翻訳	2129
自定义金额	3595
自訂金額	3595
""", '菜': """
菜单	3539
""", '著': """
著作権	2058
著者の記事一覧	2124
著者をフォロー	2130
著者をフォローする	2130
著者プロフィール	2125
""", '複': """
複製	3613
複製網址	3556
複製連結	3526
""", '要': """
要接收推送通知吗	3590
要接收通知嗎	3590
""", '觀': """
觀看更多	3565
""", '视': """
视频	3537
视频不可用	3583
视频加载中	3583
视频已下架	3583
视频已失效	3583
视频无法播放	3583
视频正在加载	3583
""", '解': """
解鎖全文	3556
解锁全文	3556
解除しました	2113
解除方法	2113
解除方法はこちら	2113
""", '訂': """
訂戶專享	3581
訂戶專享優惠	3581
訂戶專享內容	3598
訂正について	2125
訂閱	3516
訂閱推播	3590
訂閱會員	3516
訂閱會員專屬內容	3556
訂閱郵件	3520
訂閱電子報	3520
""", '記': """
記事に関するお問い合わせ	2125
記事の続きはこちら	2092
記事の続きを読む	2124
記事は広告の下に続きます	2102
記事は広告の後に続きます	2102
記事へのお問い合わせ	2125
記事へのご意見	2061
記事をサポートする	2040
記事をプレゼント	2042
記事をプレゼントする	2081
記事を保存	2052
記事を保存する	2081
記事を印刷する	2052
記事を聴く	2104
記事を読む	2066
記事を音声で聞く	2104
記事を音声で聴く	2104
記事ランキング	2064
記事一覧	2066
記事一覧へ	2124
記事一覧を見る	2092
記事全文を読む	2066
記住我	3598
記者をフォロー	2130
記者プロフィール	2125
記者募集	2077
記者募集中	2077
""", '設': """
設定を保存	2107
設定を保存する	2107
""", '許': """
許可	2111
許可する	2058
""", '註': """
註冊	3516
""", '評': """
評価順	2099
評論	3536
評論已關閉	3576
評論規則	3576
""", '話': """
話題の記事	2064
""", '該': """
該作者更多文章	3605
""", '詳': """
詳しく見る	2067
詳細	2067
詳細・購入はこちら	2102
""", '語': """
語音播報	3556
語音朗讀	3556
""", '誤': """
誤りを報告	2067
誤字脱字の報告	2081
誤字脱字を報告	2125
誤字脱字を報告する	2081
""", '読': """
読まれている記事	2064
読み上げ	2081
読み放題	2045
読み込み中です	2104
読者限定	2102
""", '請': """
請填寫讀者問卷	3556
請我們喝杯咖啡	3595
請查收郵件	3601
請檢查您的收件匣	3601
請繼續下滑閱讀	3581
請繼續往下閱讀	3531
請輸入有效的電子郵件	3601
請輸入有效的電子郵件地址	3601
請輸入電子郵件	3520
請關閉廣告攔截器	3592
""", '讀': """
讀者優惠	3581
讀者專享	3581
""", '讚': """
讚	3526
讚賞支持	3513
""", '订': """
订户专享	3581
订户专享优惠	3581
订阅	3516
订阅会员	3516
订阅推送	3590
订阅邮件	3520
""", '记': """
记住我	3598
记者简介	3606
""", '设': """
设为google首选来源	3610
""", '评': """
评论	3536
评论(#	3536
评论已关闭	3576
评论规则	3576
""", '诚': """
诚聘英才	3556
""", '话': """
话题	3537
""", '该': """
该视频不可用	3583
该视频已下架	3583
""", '详': """
详情	3540
""", '语': """
语音朗读	3556
语音由ai生成	3583
""", '请': """
请先登录再评论	3556
请关闭广告拦截器	3592
请我们喝杯咖啡	3595
请查收邮件	3601
请检查您的收件箱	3601
请继续往下阅读	3531
请输入有效的电子邮件地址	3601
请输入有效的邮箱地址	3601
请输入邮箱	3520
""", '读': """
读者专享	3581
读者优惠	3581
""", '購': """
購入はこちら	2102
購票	3614
購票連結	3581
購読	2042
購読する	2042
購読のお申し込み	2042
購読プランを見る	2117
購読申し込み	2042
購買本書	3581
""", '贈': """
贈る	2132
贈送文章	3556
贈送文章給朋友	3556
贈送此文	3556
""", '贊': """
贊助	3513
贊助內容	3531
贊助商	3531
贊助我們	3595
""", '购': """
购买本书	3581
购买此书	3581
购票	3614
购票链接	3581
""", '赞': """
赞	3577
赞助	3513
赞助内容	3531
赞助商	3614
赞助商链接	3531
赞助我们	3595
赞赏	3513
""", '赠': """
赠送文章	3612
赠送此文	3556
""", '超': """
超值方案	3598
""", '跳': """
跳到主要內容	3539
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3577
""", '載': """
載入中	3583
載入內容	3587
載入更多	3539
載入貼文	3587
""", '轉': """
轉發	3526
""", '转': """
转发	3526
""", '载': """
载入内容	3587
""", '返': """
返信	2061
返信する	2061
返信を表示	2098
返信を見る	2098
返信を隠す	2098
返回頂部	3605
返回顶部	3539
返回首頁	3605
返回首页	3539
""", '还': """
还不是会员	3598
还没有账号	3598
""", '这': """
这篇文章对你有帮助吗	3576
这篇文章对您有帮助吗	3576
""", '进': """
进入专题	3605
进入专题页	3605
""", '连': """
连结已复制	3612
""", '追': """
追蹤	3527
追蹤中	3610
追蹤主題	3610
追蹤作者	3610
追蹤我們	3527
""", '退': """
退出全屏	3583
""", '送': """
送信	91	2121
送信が完了しました	2120
送信しました	2120
送信する	91	2121
送信完了	2120
送出	91	3602
送出成功	3601
送出留言	3576
送出評論	3576
送料無料	2133
""", '选': """
选择	3599
选择方案	3598
选择订阅方案	3598
""", '逐': """
逐字稿	3584
""", '這': """
這篇文章對你有幫助嗎	3576
這篇文章對您有幫助嗎	3576
""", '通': """
通報	2099
通報する	2061
通知をオン	2051
通知をオンにする	2110
通知を受け取らない	2110
通知を受け取りますか	2110
通知を受け取る	2081
通知を設定する	2110
通知を許可	2110
通知を許可しますか	2110
通知を許可する	2110
""", '速': """
速報	2064
速報を通知で受け取る	2110
速報通知を受け取る	2081
""", '連': """
連結已複製	3556
連載	2064
連載をフォロー	2130
連載をフォローする	2130
連載を見る	2124
連載一覧	2124
""", '遊': """
遊戲	3580
""", '運': """
運営会社	2058
""", '違': """
違反を報告	2098
違反を報告する	2098
違反報告	2061
""", '選': """
選單	3539
選択する	2118
選擇	3599
選擇方案	3598
選擇訂閱方案	3598
""", '還': """
還不是會員	3598
還沒有帳號	3598
""", '邮': """
邮箱	3520
邮箱格式不正确	3601
邮箱格式错误	3601
""", '配': """
配信停止はいつでも可能です	2120
""", '重': """
重新加载页面	3592
重新整理頁面	3592
重新載入頁面	3592
""", '金': """
金額を入力	2114
金額を指定	2114
金額を指定する	2114
""", '链': """
链接已复制	3556
""", '閉': """
閉じる	2039	2066
""", '開': """
開く	2067
開啟推播	3590
開啟通知	3590
開始測驗	3579
開通會員	3516
""", '間': """
間違いを見つけたら	2125
""", '関': """
関連	2064
関連する記事	2064
関連キーワード	2064
関連タグ	2064
関連トピックス	2064
関連ニュース	2064
関連リンク	2064
関連動画	2064
関連情報	2064
関連記事	2064
関連記事はこちら	2091
""", '閱': """
閱讀全文	3539
閱讀原文	3566
閱讀更多	3539
""", '關': """
關於作者	3606
關於我們	3532
關注	3527
關注作者	3610
關注我們	3527
關注此主題	3610
關鍵字	3537
關閉	3512
""", '阅': """
阅读全文	3539
阅读原文	3566
阅读更多	3539
""", '随': """
随时取消	3598
随时可取消	3598
""", '隐': """
隐私政策	3532
隐私权政策	3532
隐私设置	3587
""", '隨': """
隨時取消	3598
""", '隱': """
隱私政策	3532
隱私權政策	3532
隱私權設定	3587
隱私設定	3587
""", '離': """
離開全螢幕	3583
""", '電': """
電子信箱	3520
電子信箱格式錯誤	3601
電子報	3520
電子版	2042
電子郵件格式不正確	3601
電郵	3602
""", '静': """
静音	3584
""", '靜': """
靜音	3584
""", '音': """
音声で聞く	2052
音声をダウンロード	2104
音声読み上げ	2081
""", '頭': """
頭條	3537
""", '顯': """
顯示內容	3587
顯示原文	3540
顯示字幕	3583
顯示更多	3539
顯示貼文	3587
""", '飲': """
飲酒過量,有害健康	3581
飲酒過量有害健康	3581
""", '首': """
首頁	3539
首页	3539
""", '马': """
马上开始	3579
马上玩	3579
""", '验': """
验证码	3602
""", '點': """
點我看影片	3556
點擊播放	3583
點擊播放本文	3556
點擊放大	3605
點擊看大圖	3605
點閱排行	3565
""", '가': """
가	2151
가로세로 낱말퀴즈	2193
가입하기	2142
가장 많이 본 뉴스	2158
가장 인기	2212
""", '개': """
개인정보 설정	2199
개인정보 수집 동의	2213
개인정보 수집 및 이용 동의	2213
개인정보 수집 및 이용에 동의합니다	2213
개인정보 수집·이용에 동의합니다	2213
개인정보 처리방침	2156
개인정보처리방침	2156
""", '갤': """
갤러리 보기	2218
""", '거': """
거부	2156
""", '검': """
검색	2160
""", '게': """
게시물 보기	2199
게시물 불러오기	2199
게임	2193
게임 전체보기	2191
게임 하러 가기	2191
""", '결': """
결과 보기	91	2161
""", '계': """
계속 읽기	2142
계정이 있으신가요	2211
""", '고': """
고객센터	2156
고충처리인	2219
""", '공': """
공감	2190
공감순	2190
공유	2151
공유하기	2151
""", '과': """
과거순	2190
""", '관': """
관련 기사	2158
관련 뉴스	2158
관련 영상	2181
관련 태그	2158
관련기사	2158
관련뉴스	2158
관련키워드	2158
""", '광': """
광고	2155
광고 닫기	2155
광고 아래에 기사가 계속됩니다	2194
광고 영역	87
광고 종료	2194
광고 차단 해제 방법	2204
광고 차단을 해제해 주세요	2204
광고 차단을 해제했습니다	2204
광고 차단이 감지되었습니다	2204
광고 후 계속됩니다	2194
광고성 정보 수신 동의	2213
광고성 정보 수신에 동의합니다	2213
""", '괜': """
괜찮습니다	2139
""", '교': """
교보문고에서 구매	2194
""", '구': """
구글 계정으로 계속하기	2211
구글 계정으로 로그인	2211
구글 선호 매체로 추가	2222
구글 플레이에서 다운로드	2201
구글로 계속하기	2211
구글로 로그인	2211
구글플레이에서 다운로드	2201
구독	2142
구독 상품 보기	2211
구독 상품 선택	2211
구독 신청	2142
구독 신청이 완료되었습니다	2213
구독 신청하기	2211
구독 전용	2142
구독 중	2142
구독 취소	2222
구독권 선택	2211
구독신청	2142
구독이 완료되었습니다	2173
구독자 전용	2144
구독자 전용 기사	2211
구독자 전용 혜택	2194
구독자 혜택	2194
구독중	2222
구독하고 이어서 읽기	2173
구독하기	2142
구매하기	2194
구매하러 가기	2194
""", '글': """
글씨 크기	65
글씨크기	2151
글자 작게	2223
글자 크게	2223
글자 크기	2151
글자 크기 변경	65	2173
글자 크기 조절	65	2173
글자크기	2151
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2207
""", '기': """
기계 번역	2221
기부하기	2140
기사 공유	2223
기사 공유하기	2151
기사 더보기	2173
기사 듣기	2173
기사 링크 복사	2173
기사 본문	2160
기사 선물하기	2173
기사 스크랩	2223
기사 스크랩하기	2173
기사 오류 신고	2173
기사 오류 제보	2173
기사 요약	2221
기사 원문 보기	2173
기사 음성으로 듣기	2195
기사 저장	2223
기사 저장하기	2173
기사 전문 보기	2218
기사 전체보기	2218
기사 제보	2219
기사 제보 및 문의	2173
기사 후원하기	2140
기사는 광고 아래에 계속됩니다	2194
기사는 광고 후 계속됩니다	2194
기사듣기	2195
기사에 대한 의견	2157
기사원문	2160
기사저장	2151
기사제보	2219
기자 구독	2168
기자 구독하기	2168
기자 소개	2219
기자 페이지	2168
기자 프로필 보기	2168
기자구독	2222
기자에게 메일 보내기	2219
기자에게 이메일 보내기	2219
기자의 다른 기사	2168
기자의 다른 기사 보기	2218
기자의 다른기사	2158
기자의 다른기사 보기	2218
기자페이지 바로가기	2218
기획 기사 보기	2218
""", '나': """
나중에	2139
나중에 보기	2173
나중에 읽기	2173
나중에 하기	2139
""", '남': """
남은 시간	2195
""", '낱': """
낱말퀴즈	2193
""", '내': """
내 정보	2142
""", '네': """
네, 받을게요	2202
네이버 구독	2154
네이버 로그인	2211
네이버 밴드 공유	2223
네이버 블로그	2151
네이버로 로그인	2211
네이버에서 구독	2154
네이버에서 구독하기	2154
""", '놓': """
놓치면 안 되는 기사	2181
""", '뉴': """
뉴스 더보기	2218
뉴스 듣기	2173
뉴스레터 구독	2147
뉴스레터 구독 신청	2147
뉴스레터 무료 구독	2173
뉴스레터 신청	2147
""", '다': """
다른 공유 찾기	2151
다른 금액	2207
다른 기사	19	2158
다른 기사 더 보기	19
다른 기사 보기	2168
다른기사	2158
다른기사 보기	2158
다시 보지 않기	2139
다음	2160
다음 기사	2158
다음 기사 보기	2173
다음 사진	2218
다음 페이지	2160
다음글	2218
다음기사	2158
다음에	2139
다음에 하기	2203
""", '닫': """
닫기	2139
""", '답': """
답글	2157
답글 달기	2189
답글 더보기	2189
답글 보기	2189
답글 쓰기	2189
답글 접기	2189
답글쓰기	2157
""", '당': """
당신이 좋아할 만한	2158
""", '댓': """
댓글	2157
댓글 #	2157
댓글 #개	2157
댓글 닫기	2189
댓글 더보기	2189
댓글 등록	2189
댓글 등록하기	2189
댓글 보기	2157
댓글 쓰기	2157
댓글 운영 원칙	2189
댓글 운영 정책	2173
댓글 운영정책	2173
댓글 작성	2189
댓글 작성 규칙	2189
댓글 작성하기	2189
댓글 정책	2189
댓글보기	2157
댓글쓰기	2157
댓글을 입력해주세요	2157
댓글이 닫혔습니다	2189
""", '더': """
더 많은 옵션	2223
더 보기	2160
더보기	2158	2160
""", '도': """
도서 구매하기	2194
도움이 되었나요	2189
""", '독': """
독자 의견 조사	2173
독자 특별 할인	2194
독자 할인	2194
""", '동': """
동영상	2158
동영상 로딩 중	2195
동영상 재생	2195
동영상을 불러오는 중입니다	2195
동영상을 재생할 수 없습니다	2195
동의	2156
동의 관리	2199
동의 철회	2199
동의 철회하기	2199
동의 후 계속	2199
동의하고 계속	2199
동의하고 계속하기	2199
동의합니다	2156
""", '등': """
등록	2157
""", '디': """
디지털뉴스부	2168
디지털뉴스팀	2168
디지털콘텐츠팀	2168
""", '또': """
또는	2212
""", '라': """
라인	2151
""", '랭': """
랭킹	2158
랭킹뉴스	2158
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
로그아웃	2142
로그인	2142
로그인 상태 유지	2211
로그인 유지	2211
로그인 전용 기사	2211
로그인 후 댓글 쓰기	2173
로그인 후 댓글을 작성할 수 있습니다	2189
로그인 후 이용해 주세요	2189
로그인/회원가입	2142
로그인이 필요	2144
로딩 중	2195
로딩 중입니다	2195
로딩중	2195
""", '링': """
링크 복사	2151
링크가 복사되었습니다	2173
""", '마': """
마이페이지	2142
""", '많': """
많이 본 기사	2158
많이 본 뉴스	2158
많이 본 영상	2181
많이 읽은 기사	2158
많이본 기사	2158
많이본 뉴스	2158
""", '매': """
매달	2208
매월	2208
""", '맨': """
맨 위로	2160
맨위로	2160
""", '메': """
메뉴	2160
메뉴 닫기	2160
메시지가 전송되었습니다	2213
메일	2151
메일함을 확인해 주세요	2213
""", '모': """
모두 거부	2199
모두 동의	2156
모두 허용	2199
모르겠다	2190
모름/무응답	2190
모바일 웹으로 계속	2201
""", '목': """
목록	2160
목록 보기	2218
목록보기	2160
목록으로	2218
""", '무': """
무료 게임	2191
무료 배송	2225
무료 체험 시작하기	2142
무료 회원가입	2142
무료, 스팸 없음	2213
무료배송	2225
""", '문': """
문의	2157
문자 크기	65
""", '바': """
바로 구매하기	2194
바로가기	2151
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2196
""", '밴': """
밴드	2151
""", '번': """
번역 보기	2161
""", '베': """
베스트	2158
""", '보': """
보내기	2215
""", '복': """
복사	2224
복사하기	2151
""", '본': """
본문 글씨 줄이기	2151
본문 글씨 키우기	2151
본문 바로가기	2160
본문으로 바로가기	2160
""", '북': """
북마크	2151
""", '브': """
브라우저에서 계속	2201
브라우저에서 계속 보기	2201
""", '비': """
비공감	2190
비밀번호 찾기	2142
비밀번호를 잊으셨나요	2211
""", '사': """
사이트맵	2156
사진 더 보기	2218
사진 더보기	2218
사진 모두 보기	2218
사진 크게 보기	2218
사진 크게보기	2218
사진 확대	2160
""", '삭': """
삭제된 동영상입니다	2195
""", '새': """
새로고침	2204
""", '선': """
선택	2212
선택 저장	2199
선호 매체로 추가	2222
""", '설': """
설문	91
설문 참여 바로가기	2173
설문 참여하기	2173
설문에 참여하기	2189
설문조사	91
설문조사 참여하기	2173
설정 저장	2199
""", '속': """
속보	2158
속보 알림 받기	2173
속보 알림 신청	2173
속보 알림을 받으시겠습니까	2202
""", '스': """
스도쿠	2193
스크랩	2151
스크랩하기	2173
스크립트	2196
스크립트 보기	2195
스토어	2225
스토어 바로가기	2194
스폰서	2155
""", '시': """
시리즈 보기	2218
""", '신': """
신고	2157
신고하기	2189
신문구독	2142
신청이 완료되었습니다	2213
""", '실': """
실시간 뉴스	2158
""", '아': """
아마존에서 구매	2194
아마존에서 보기	2194
아이디 저장	2211
아이디 찾기	2211
아직 회원이 아니신가요	2211
""", '알': """
알겠습니다	2161
알라딘에서 구매	2194
알라딘에서 보기	2194
알림 받기	2150
알림 설정	2150
알림 설정하기	2202
알림 켜기	2202
알림 허용	2202
알림을 받으시겠습니까	2202
알림을 받으시겠어요	2202
알림을 켜시겠습니까	2202
""", '애': """
애드블록을 해제해 주세요	2204
애드블록이 감지되었습니다	2204
애플로 계속하기	2211
애플로 로그인	2211
""", '앱': """
앱 다운로드	2150
앱 다운로드하기	2150
앱 다운받기	2201
앱 설치	2150
앱 설치하기	2150
앱스토어에서 다운로드	2201
앱에서 계속 읽기	2201
앱에서 보기	2201
앱에서 열기	2201
앱에서 이어보기	2201
앱으로 보기	2201
""", '언': """
언제든 해지 가능	2211
언제든지 수신 거부할 수 있습니다	2213
언제든지 해지 가능	2211
""", '에': """
에디터 추천	2158
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2207
""", '연': """
연간 결제	2211
연간 구독	2211
연관기사	2158
연락처	2215
연재 보기	2218
""", '열': """
열기	2161
""", '영': """
영상	2158
영상 더보기	2218
영상 보기	2173
영상 재생	2195
영상으로 만나보세요	2173
영상으로 보기	2173
영상을 불러오는 중입니다	2195
영상을 재생할 수 없습니다	2195
""", '예': """
예매 바로가기	2194
예매하기	2194
예스#에서 구매	2194
예스#에서 보기	2194
""", '오': """
오늘 하루 보지 않기	2139
오늘은 그만 보기	2139
오늘의 운세	2193
오늘의 추천	2158
오늘의 핫뉴스	2181
오디오 다운로드	2195
오디오로 듣기	2173
오래된순	2190
오류 신고	2157
오류 신고하기	2173
오류가 발생했습니다	2213
오타 신고	2189
오탈자 신고	2173
""", '온': """
온라인뉴스팀	2168
""", '올': """
올바른 이메일 주소를 입력해 주세요	2213
올바른 이메일을 입력해 주세요	2213
""", '요': """
요약	2160
""", '원': """
원문 보기	2161
원문보기	2160
""", '월': """
월간 결제	2211
월간 구독	2211
""", '웹': """
웹에서 계속 보기	2201
""", '위': """
위로	2160
위로 가기	2218
""", '유': """
유료 구독자 전용	2211
유료 기사입니다	2173
유료회원 전용	2211
유료회원 전용 기사	2211
유튜브 구독	2154
유튜브 구독하기	2154
""", '음': """
음성 다운로드	2195
음성 재생하기	2173
음성으로 듣기	2151
음소거	2196
음소거 해제	2195
""", '응': """
응원하기	2140
""", '의': """
의견 남기기	2189
의견 보내기	2189
의견 쓰기	2157
""", '이': """
이 기사 어땠나요	2173
이 기사 어떠셨나요	2189
이 기사가 도움이 되었나요	2189
이 기사는 잠겨 있습니다	2211
이 기사를 공유합니다	2173
이 기사를 추천합니다	2173
이 기사와 함께 읽은 기사	2173
이 기자의 다른 기사	2173
이 기자의 다른 기사 더보기	2218
이 동영상을 재생할 수 없습니다	2195
이 시각 많이 본 기사	2181
이 시각 많이 본 뉴스	2181
이 시각 주요뉴스	2158
이 시각 추천뉴스	2158
이 음성은 ai가 생성했습니다	2195
이 주제 팔로우	2222
이 콘텐츠를 표시할 수 없습니다	2199
이 페이지가 도움이 되었나요	2189
이런 기사는 어때요	2181
이름	2215
이메일	2151
이메일 주소를 입력하세요	2213
이메일 형식이 올바르지 않습니다	2213
이메일로 공유	2223
이메일무단수집거부	2156
이메일을 입력하세요	2213
이메일을 입력해 주세요	2213
이메일을 확인해 주세요	2213
이미 계정이 있으신가요	2211
이미 구독 중이신가요	2142
이미 참여하셨습니다	2189
이미 투표하셨습니다	2189
이미 회원이신가요	2142
이미지 크게 보기	2160
이미지 크게보기	2218
이미지 확대	2160
이슈	2158
이용권 구매	2211
이용권 선택	2211
이용약관	2156
이용약관에 동의합니다	2213
이전	2160
이전 기사	2158
이전 기사 보기	2173
이전 사진	2218
이전글	2218
이전기사	2158
""", '인': """
인기 급상승	2181
인기 기사	2158
인기기사	2158
인기뉴스	2158
인쇄	2151
인쇄하기	2151
인스타그램 팔로우	2173
""", '일': """
일시	2208
일시 후원	2207
일시 후원하기	2207
일시정지	2196
일시후원	2140
""", '자': """
자동 번역	2221
자동 재생	2196
자동재생	2196
자막	2196
자막 보기	2195
자막 켜기	2195
자바스크립트가 비활성화되어 있습니다	2199
자세히	2161
자세히 보기	2161
""", '작': """
작게	2224
""", '잘': """
잘 모름	2190
""", '재': """
재생	2160
재생 속도	2195
재생 시간	2195
재생속도	2195
재생할 수 없는 동영상입니다	2195
""", '저': """
저자 소개	2219
저작권규약	2156
저장	2151
""", '전': """
전송	2215
전송되었습니다	2213
전체 기사 보기	2218
전체 뉴스 보기	2218
전체 댓글	2157
전체 동의	2199
전체 보기	2160
전체 사진 보기	2218
전체 화면	2196
전체메뉴	2160
전체보기	2160
전체화면	2196
전체화면 종료	2195
""", '접': """
접기	2160
""", '정': """
정기	2208
정기 후원	2207
정기 후원하기	2140
정기구독	2142
정기후원	2140
정기후원하기	2207
정렬	2190
정정·반론보도 신청	2219
정정보도 신청	2219
정정보도 요청	2219
""", '제': """
제보	2157
제보 바로가기	2219
제보하기	2157
제작 지원	2225
제작지원	2225
제출	91	2215
제휴 광고	2194
제휴 콘텐츠	2194
""", '좋': """
좋아요	2151
좋은 기사 후원하기	2140
""", '주': """
주소 복사	2173
주소가 복사되었습니다	2173
주소복사	2151
주요 기사	2158
주요 뉴스	2158
주요 뉴스 더보기	2181
주요기사	2158
주요뉴스	2158
주제 팔로우	2222
""", '지': """
지금 구매하기	2194
지금 뜨는 기사	2181
지금 뜨는 뉴스	2181
지금 플레이	2191
지금 플레이하기	2191
지나친 음주는 건강에 해롭습니다	2194
지나친 음주는 건강을 해칩니다	2194
지도 보기	2161
지면보기	2142
""", '직': """
직접 입력	2208
""", '차': """
차단	2203
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2194
""", '청': """
청소년보호정책	2156
""", '최': """
최고의 혜택	2212
최신 기사	2158
최신 뉴스	2158
최신기사	2158
최신뉴스	2158
최신순	2190
""", '추': """
추천	2212
추천 기사	2158
추천 영상	2181
추천기사	2158
추천뉴스	2158
추천순	2190
""", '취': """
취재 윤리	2219
""", '친': """
친구 추가하기	2173
""", '카': """
카카오 계정으로 로그인	2211
카카오 로그인	2211
카카오로 로그인	2211
카카오로 시작하기	2211
카카오스토리	2151
카카오톡	2151
카카오톡 공유	2151
카카오톡 공유하기	2223
카카오톡으로 공유	2173
카카오톡으로 공유하기	2173
카테고리	2158
""", '커': """
커피 한 잔 사주기	2207
커피 한 잔 후원하기	2207
""", '콘': """
콘텐츠 보기	2199
콘텐츠 불러오기	2199
콘텐츠 표시	2199
""", '쿠': """
쿠키 관리	2199
쿠키 설정	2156
쿠키 설정 관리	2199
쿠팡에서 구매	2194
쿠팡에서 구매하기	2194
쿠팡에서 보기	2194
""", '퀴': """
퀴즈	2193
퀴즈 도전하기	2191
퀴즈 풀기	2173
퀴즈 풀러 가기	2191
""", '크': """
크게	2224
""", '키': """
키워드	2158
""", '태': """
태그	2158
""", '텔': """
텔레그램에서 소식 받기	2173
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2189
투표가 완료되었습니다	2189
투표에 참여해 주셔서 감사합니다	2189
투표하기	91	2173
투표해 주셔서 감사합니다	91	2189
""", '트': """
트위터	2151
트위터 공유	2151
트위터로 공유	2223
""", '특': """
특집 더보기	2218
특집 보기	2218
""", '티': """
티켓 예매	2194
티켓 예매하기	2194
""", '팔': """
팔로우 중	2222
팔로우 취소	2222
""", '페': """
페이스북	2151
페이스북 공유	2151
페이스북으로 공유	2173
페이스북으로 로그인	2211
페이지 새로고침	2204
페이지를 새로고침하세요	2204
""", '편': """
편집 원칙	2219
""", '펼': """
펼치기	2160
""", '포': """
포토	2158
포토 갤러리	2218
""", '폰': """
폰트 크기	2151
""", '푸': """
푸시 알림 받기	2202
""", '프': """
프리미엄	2142
프린트	2151
""", '피': """
피드백 보내기	2189
""", '필': """
필수	2215
필수 입력	2213
필수 입력 항목	2213
필수 입력 항목입니다	2213
필수 항목	2213
필수 항목입니다	2213
필자 소개	2219
""", '한': """
한 번	2208
한번만	2208
""", '함': """
함께 보면 좋은 기사	2158
함께 볼 기사	2181
함께 읽으면 좋은	2158
함께 읽은 기사	2181
""", '핫': """
핫뉴스	2158
핫이슈	2158
핫클릭	2181
""", '항': """
항상 허용	2199
""", '해': """
해제 방법	2206
해제했습니다	2206
""", '허': """
허용	2203
""", '헤': """
헤드라인	2158
""", '현': """
현재 시간	2195
""", '협': """
협찬	2155
""", '홈': """
홈	2160
홈으로	2218
홈으로 가기	2218
""", '화': """
화제의 뉴스	2158
화질	2196
""", '확': """
확인	2161
""", '회': """
회사소개	2156
회원 전용	2144
회원 전용 기사	2211
회원가입	2142
회원이 아니신가요	2211
""", '후': """
후원	2140
후원 바로가기	2207
후원 신청	2207
후원 안내	2140
후원 페이지 바로가기	2207
후원 페이지로 이동	2207
후원 하기	2140
후원자 되기	2207
후원하기	2140
후원회원 가입	2140
후원회원 되기	2207
"""}

START = {'a': """
abonē	2298 K par	2298 K no	2298 K un	2300 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1447 K illimité
această	52 K investigație	2744 K traducere	2799 K știre a fost
además	1136 K:	1181 K, en
ai가	2170 K 자동 번역한	2170 K 번역한	2170 K 핵심	2170 K 요약한
ai에게	2170 K 물어	2170 K 질문	2170 K 물어보기
ajánljuk	1772 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3133 K dig till vårt	3149 K
apoyá	81 K
apúntate	1162 K a nuestro seminario	1162 K a nuestro evento
aquí	1194 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2548 K ukazał się	2548 K pochodzi z	2554 K przetłumaczony	2554 K został przetłumaczony	2554 K czyta	2554 K wygenerowany
artykuły	2545 K autora
artículo	1216 K publicado originalmente
artículos	1106 K gratuitos
ascultă	1 K	2733 K:	2750 K podcastul	2750 K acest articol
atradāt	44 K
atsisiųskite	2260 K
autorė	2264 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1170 K la app
beiträge	27 K
benefício	2653 K do assinante:
berätta	59 K i	59 K gärna
beställ	3149 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1112 K diario	1112 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3438 K liên quan:	3451 K viết này có	3451 K viết có hữu ích	3498 K viết được bảo vệ	3499 K viết được thực hiện	3499 K viết được viết	3499 K viết này được	3506 K viết tiếp tục
báo	3451 K lỗi bài viết
bình	5 K luận	27 K luận	3452 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1772 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3451 K phát hiện	3451 K thấy bài viết
bản	3451 K tóm tắt này	3499 K dịch được
bấm	3453 K để nghe
bật	3429 K thông báo
""", 'c': """
caractères	1527 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3009 K u nás pracovať
chefredaktör	3147 K och ansvarig utgivare:	3147 K:
chơi	3473 K ngay:
chưa	32 K có bình luận
citeşte	2733 K şi	2733 K şi:
citește	2733 K și	2733 K și:	2733 K:	2733 K mai mult	2733 K aici	2733 K mai departe:
citiți	2733 K și
ciąg	2558 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2607 K exclusivo para	2651 K gerado	2656 K oferecido por	2683 K incorporado d	2683 K externo d	2683 K incorporado do	2683 K incorporado da	2683 K externo do
conținut	2744 K generat	2748 K oferit de	2777 K încorporat de	2777 K extern de
crédit	1521 K photo	1521 K photos
crédits	1521 K photo	1521 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3455 K đặt ứng dụng	3455 K ứng dụng	3455 K app
còn	3471 K lại # ký tự
có	72 K thắc mắc	3438 K thể bạn quan tâm:	3494 K lỗi xảy ra
cấm	3498 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2739 K ai informații	2746 K ai observat o
dalinkitės	2260 K
další	437 K články autora
darovať	3003 K
dernières	1475 K actualités
descarcă	13 K	2764 K aplicația
descargá	13 K	1170 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2614 K no google play	2661 K na app store	2661 K no google play	2661 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2781 K să primești notificări
doriți	2781 K să primiți notificări
dostępna	2561 K w
dostępne	2561 K w
dostępny	2561 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2572 K do	2585 K do dyskusji
držte	28 K se
découvrez	1476 K aussi	1500 K la boutique	1500 K notre boutique	1500 K nos jeux	1500 K notre hors-série	1508 K notre application	1508 K notre appli
décryptage	1476 K :
déductible	1437 K des impôts	1437 K à #
déjà	1445 K abonné	1445 K inscrit	1445 K client
dùng	3462 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1798 K
encuéntranos	12 K
envía	3 K
envíanos	1151 K
ermöglicht	701 K von
erről	1772 K bővebben
escríbenos	1139 K
estagiária	2644 K sob supervisão	2644 * K sob supervisão
estagiário	2644 K sob supervisão
""", 'f': """
faça	2659 K o quiz	2659 K o teste	2659 K o nosso
felelős	1795 K szerkesztő:	1795 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3151 K läsa
fortæl	59 K mig
fotogalería	1212 K:
fotogaléria	2977 K:
fotografía	1182 K:
fotoğraf	3320 K # / #	3320 K #/#
fotoğraflar	3322 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2467 K full tilgang til	2493 K tilgang	2493 K fri	2493 K full	2493 K beskjed	2493 K varsel	2493 K ukas	2493 K dagens	2493 K de	2493 K nyheter	2493 K siste	2505 K	2507 K varsel	2507 K varsler	2507 K push	3124 K full tillgång till	3149 K tillgång	3149 K fri	3149 K full	3149 K besked	3149 K en notis	3149 K veckans	3149 K dagens	3149 K de	3149 K nyheter	3149 K senaste	3160 K
férjen	1798 K hozzá
följ	12 K	3128 K	3149 K
følg	12 K	12 K oss	533 K	552 K	2471 K	2493 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1795 K:
""", 'g': """
gazeteciliğimizi	3276 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3452 K cửa hàng trực tuyến
giữ	3498 K bản quyền nội dung
glöm	3149 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3451 K ý cho bài viết
gör	3133 K quizet	3133 K vårt quiz	3149 K vårt
görmemiz	3281 K gereken
görsel	3325 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1799 K lát
hintergründe	699 K dazu:
hjälp	3133 K oss bli bättre	3133 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	2990 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3452 K trả lời khảo sát	3460 K ủng hộ
hämta	13 K	3137 K
häng	3149 K med
hääleta	1259 K
håll	28 K	28 K dig
hình	3495 K #/#	3499 K ảnh được tạo
hör	651 K dir	707 K	3149 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2460 K også	2460 K også:	2493 K
""", 'i': """
iesūti	2286 K savu	2286 K
ilustración	1217 K generada
ilustração	2705 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2260 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2770 K acum:	2773 K responsabil
já	59 K fez	2607 K é assinante
jäikö	1388 K juttu kesken
jälgi	1259 K
""", 'k': """
kapcsolódó	1772 K	1772 K:
kezdőlap	96 K >	96 K /
không	3498 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3452 K tra kiến thức của bạn
kjøp	2476 K billetter	2476 K billett	2493 K
klausykitės	2245 K
klikněte	434 K zde
ključne	2928 K točke	2928 K tačke
klõpsates	1259 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2300 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3003 K
kopē	2300 K
kvíz	434 K:	1785 K	2977 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1798 K
kérjen	1798 K
kérjük	28 K
kênh	3429 K youtube của báo
köp	3133 K biljetter	3133 K biljett	3149 K
kövess	12 K
kövesse	1798 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1780 K el nekünk
küldje	1780 K el nekünk	1798 K	1798 K tovább
ký	3471 K tự còn lại
kļūsti	2300 K
kết	3443 K nối với chúng tôi
""", 'l': """
laimē	2300 K
laimėkite	2260 K
legyél	1798 K
lejupielādē	2300 K
leé	1181 K también	1181 K más	1181 K:
lisää	1412 K meidät
lásd	1772 K még
lásson	1798 K több
lát	1780 K valami
láttál	1780 K valami
lägg	3149 K till
lähetä	1391 K juttuvinkki	1391 K uutisvinkki	1391 K vinkki	1395 K mielipidekirjoituksesi	1395 K mielipidekirjoitus	1412 K
lämna	3127 K dina tips	3127 K ditt tips
läs	3116 K mer om	3117 K också	3117 K också:	3117 K även	3117 K mer	3117 K mer:	3117 K:	3117 K här	3117 K även:	3124 K vidare med	3124 K mer på	3137 K e-tidningen	3137 K tidningen	3149 K	3151 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1412 K meidät
löysitkö	7 K
lütfen	28 K	3311 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2558 K wideo
mesterséges	1806 K intelligencia írta
mirá	1165 K el video	1181 K también	1181 K:
mitä	8 K pidit	33 K mieltä	1413 K mieltä sinä
mišljenja	2925 K autora	2925 K iznesena	2925 K izneta
mišljenje	2925 K autora
możliwość	5 K komentowania
mándanos	1151 K
más	1135 K noticias de	1135 K noticias sobre	1135 K sobre	1135 K en	1135 K de	1136 K información	1136 K información:	1139 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1244 K midagi	1250 K viga	1250 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2300 K vari
mời	3438 K xem	3438 K bạn đọc	3438 K độc giả	3443 K bạn tham gia	3443 K độc giả theo dõi	3443 K bạn đọc theo dõi	3453 K quý vị theo dõi	3453 K quý độc giả	3453 K bạn xem video	3453 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3012 K chybu
nahláste	3012 K chybu
najważniejsze	2554 K informacje
naloži	3057 K
naložite	13 K	3057 K
naročite	3064 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3010 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3447 K:	3447 K :
nhận	3429 K thông báo
nové	454 K číslo	454 K vydání	2993 K číslo	2993 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2685 K é possível mostrar este conteúdo	2685 K foi possível mostrar este conteúdo
näe	1412 K enemmän
nägid	1260 K viga
näita	1259 K
näitkö	1413 K virheen
näytä	1412 K sisältö
nå	3149 K vår
nézd	1772 K meg	1798 K meg
nézze	1772 K meg	1798 K meg
nāc	2291 K strādāt
nội	3478 K dung này không	3479 K dung này từ	3479 K dung nhúng từ	3479 K dung từ	3498 K dung được bảo vệ	3499 K dung được tạo	3499 K dung này được tạo
""", 'o': """
oceń	8 K	2555 K ten	2555 K artykuł	2555 K tekst
ocurrió	1209 K un error
odporučte	3003 K
odporúčame	2977 K:
odsłuchaj	2566 K	2566 K ten
ofereça	3 K
oglądaj	2542 K:
ohodnoťte	452 K	2991 K
opýtajte	2990 K sa
opširnije	2913 K:	2913 K na
otázky	72 K
ouça	1 K	2632 K:	2657 K o podcast
oír	1 K
""", 'p': """
pamanīji	2292 K kļūdu
pamanījāt	44 K	2292 K kļūdu
pastebėjote	44 K	2246 K įdomų	2252 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3447 K viên:
piditkö	8 K	69 K	82 K	1413 K
pidätkö	82 K	1413 K
piše	2940 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	2943 K
podés	12 K seguir	1152 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2566 K
poslať	3003 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	2913 K:	3036 K:
posłuchaj	1 K	2542 K:	2542 K też:
poznáte	66 K niekoho
pozostała	2558 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3003 K
poți	2739 K contacta autorul	2739 K contacta autoarea
praneškite	2246 K redakcijai
predplaťte	3007 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2977 K si tiež	2977 K si aj	2977 K si	2977 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2260 K
pronašli	44 K ste
pročitaj	2913 K još	2913 K i
pročitajte	2913 K još	2913 K i	2913 K više	2913 K:	2913 K više o ovoj temi
prvý	3002 K mesiac len za	3002 K mesiac za	3002 K mesiac už za	3002 K mesiac zadarmo
prześlij	2566 K dalej
präsentiert	701 K von
prüfen	707 K sie
publié	1556 K initialement dans	1556 K initialement sur	1556 K pour la première fois
pàgina	397 K # de #
página	1210 K # de #	1210 K #/#	2699 K # de #	2699 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2991 K sa
páčilo	69 K sa
päivitä	1412 K
pääset	1412 K lukemaan
päätoimittaja	1410 K:
pódcast	1212 K:
păstrați	28 K
pērc	2291 K biļetes	2300 K
předplaťte	469 K si
přehrajte	434 K si
přetisk	68 K povolen	68 K možný
přečtěte	434 K si také	434 K si	434 K si:	434 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1152 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	472 K posloucháte
radšej	3010 K počúvate
radši	472 K posloucháte
rašykite	2246 K autorei	2246 K autoriui
recibí	1151 K las noticias
recomandări	2733 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1797 K ingyenesen
regisztráljon	1785 K	1797 K ingyenesen
regístrate	1103 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2558 K tekstu
rezervē	2300 K
rešite	2913 K kviz
riješite	2913 K kviz
rozwiąż	2542 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1500 K vos places pour la soirée de la rédaction
réservé	1445 K aux abonnés
réservée	1445 K aux abonnés
réservés	1445 K aux abonnés
résumer	1490 K cet article	1490 K l'article
résumé	1490 K généré	1490 K rédigé	1490 K réalisé	1490 K produit	1490 K par
rösta	3149 K
rādīt	2300 K
""", 's': """
saglabā	2300 K
saistīts	2275 K:
saņem	2300 K
sažetak	2928 K	2928 K članka	2928 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1151 K el canal	1181 K leyendo:
sesizări	2739 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2246 K savo	2260 K
sjefredaktør	2490 K:	2490 K og ansvarlig redaktør:
skopírovať	3003 K
skrót	2554 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	3069 K napako
sprawdź	2542 K:	2542 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2990 K sa
stališča	3047 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3124 K
stötta	81 K	3124 K
støt	81 K	529 K
støtt	81 K	2467 K
suscríbete	1097 K a
susidūrėte	2246 K su
susiję	2234 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1490 K générée
syötä	1412 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1804 K:
szívesen	1799 K meghallgatjuk
szöveg	1804 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1156 K
síganos	12 K
sígueme	1156 K
síguenos	12 K
só	2607 K para assinantes
sólo	1103 K para suscriptores
søg	552 K nu
súhrn	2990 K
súmate	12 K	56 K a las #
súvisiace	2977 K:
súvisiaci	2977 K článok
sūti	2286 K savu	2300 K
số	3471 K ký tự còn lại
""", 't': """
también	1124 K en facebook	1136 K puedes leer	1136 K puedes leer:	1136 K te puede interesar:
també	342 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1417 K on
tekstą	46 K galima
tenés	1146 ¿K información
thấy	44 K lỗi
thử	3452 K sức với
tiedätkö	1391 K aiheesta	1391 K asiasta	1391 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3506 K tục đọc sau
todavía	32 K no hay comentarios
további	1772 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3429 K google news
trình	3478 K duyệt của bạn không	3478 K duyệt không
trả	3452 K lời câu đố
trải	3462 K nghiệm
turpinājums	2302 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1391 K
tác	3447 K giả:	3447 K giả là
támogasd	81 K	1790 K a	1790 K az
támogassa	81 K	1790 K a	1790 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1456 K l'application
téléchargez	13 K
tóm	3451 K tắt này	3499 K tắt được
töltsd	13 K le
töltse	13 K le	1798 K le	1798 K ki
történeteiket	1780 K
tüm	27 K yorumlar
tęsinys	2262 K
tłumaczenie	2554 K
tải	13 K	13 K ứng dụng	3429 K ứng dụng	3429 K app	3455 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2948 K na grešku
uključi	2936 K
uključite	2936 K
uložit	464 K
uložiť	3003 K
uložte	464 K si	3003 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3012 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2733 K și:	2750 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1785 K részt
već	2964 K za #	2964 K od #
več	3036 K:	3036 K v videu	3061 K o tem	3061 K novic	3061 K preberite
vidéo	1476 K :
visą	2260 K interviu
više	2913 K o:
você	2632 K pode gostar:
vprašaj	3050 K
vprašajte	3050 K
vypočujte	1 K si	2977 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3003 K
vytlačte	3003 K
vyzkoušeli	59 K jste
válaszolj	1798 K
válaszoljon	1798 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	552 K med
véleménycikkeit	1780 K
více	434 K zde	434 K k tématu:
vídeo	1212 K:
võida	1259 K
võta	1244 K ühendust	1259 K
vă	28 K rugăm să
věnujte	464 K
všechny	27 K komentáře	437 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	617 K artikel:
weź	2585 K udział w dyskusji
więcej	2541 K o	2541 K na temat	2541 K z	2542 K na ten temat:	2545 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3270 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2577 K uwagę	2577 K błąd	2577 K literówkę	2577 K uwagi	2577 K nieścisłość
ziņo	2286 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2574 K reporterem	2574 K reporterką	2574 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	912 K #	912 K
""", 'à': """
à	1476 K lire aussi	1476 K lire également	1476 K lire :	1476 K lire sur	1476 K voir aussi	1476 K écouter	1476 K relire	1476 K découvrir	1476 K lire sur le même sujet	1476 K consulter :	1476 K voir également	1479 K propos de l'auteur	1479 K propos de l'autrice	1500 K retrouver dans le numéro
àudio	351 K generat
""", 'á': """
áudio	2651 K gerado
""", 'ä': """
är	3127 K du
äänestä	1412 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2629 K preciso estar logado
écouter	1 K l'article	1 K cet article	1476 K aussi
écoutez	1 K cet	1 K l'article	1504 K le podcast
épinglez	1523 K cet article	1523 K cette recette	1523 K cette page	1523 K la recette	1523 K ce billet	1523 K-la	1523 K-le	1523 K l'article	1523 K l'image
""", 'í': """
írd	1798 K be
írj	1780 K a szerzőnek
írja	1798 K be
írjon	1780 K a szerzőnek	1798 K közvetlenül	1798 K nekünk
""", 'î': """
în	2796 K imagini:
întreabă	2744 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1799 K szerint
""", 'ú': """
últimas	1135 K noticias de	2631 K de	2631 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	2913 K još
čitajte	2913 K i	2913 K još	2913 K još:
članak	46 K se može	46 K možete	2928 K je preveden	2928 K čita	2931 K je objavljen u
članek	46 K lahko	3050 K je preveden	3050 K bere	3050 K je prebral	3053 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	2990 K bol preložený	2990 K načítal	2993 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	2977 K aj	2977 K tiež	2977 K viac
""", 'đ': """
đánh	3451 K giá bài viết
đã	3494 K xảy ra lỗi	3494 K có lỗi
đăng	3452 K ký tham dự hội thảo	3498 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3468 K dây nóng: #	3468 K dây nóng #
được	68 K phép đăng lại
để	3481 K xem nội dung này	3481 K hiển thị nội dung này
đọc	3438 K thêm	3438 K thêm:	3438 K:	3438 K tiếp:	3443 K tin nhanh
""", 'į': """
įsigykite	2260 K
įtraukite	2260 K mus
įveskite	2260 K
""", 'ś': """
ściągnij	13 K	2590 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2570 K:
źródło	2570 K:
""", 'ž': """
želite	2945 K raditi kod nas	2945 K da radite kod nas	3066 K delati pri nas
želiš	2945 K raditi kod nas	3066 K delati pri nas
žinote	2246 K daugiau	2261 K istoriją
žiūrėkite	2234 K taip pat	2260 K
""", 'ș': """
știrea	2806 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	790 K κάποια πληροφορία	790 K πληροφορίες	790 K πληροφορία	790 K φωτογραφία	790 K φωτογραφίες	790 K κάποια φωτογραφία	790 K κάποιο θέμα	790 K μια ιστορία
""", 'ή': """
ήταν	760 K χρήσιμο	760 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	775 K τον	775 K τα	775 K
ακούστε	1 K	744 K:
αναδημοσίευση	68 K με
αναφέρετε	780 K λάθος	780 K κάποιο λάθος
αναφορά	780 K λάθους
αντιγράψτε	770 K
αντιγραφή	770 K
αξιολογήστε	760 K
απαγορεύεται	825 K η αναδημοσίευση	825 K η αναπαραγωγή
αποθηκεύστε	770 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	759 K η περίληψη	759 K η σύνοψη
αυτό	802 K το βίντεο δεν είναι	803 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	744 K:
βαθμολογήστε	760 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	805 K να δείτε αυτό το περιεχόμενο	805 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	791 K	791 K για να
""", 'δ': """
δείτε	744 K επίσης	744 K:	744 K το βίντεο	744 K εδώ	744 K επίσης:	744 K ακόμα:	744 K φωτογραφίες	744 K ακόμη	744 K ακόμη:	757 K όλα τα άρθρα	771 K όλες	771 K όλα	771 K τις	823 K φωτογραφίες:	823 K βίντεο:
δειτε	744 K επισης	744 K ακομη	744 K:
δεν	778 K έχετε χρόνο να διαβάσετε	802 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	825 K αρχικά
δημοσιεύτηκε	825 K αρχικά
διάβασε	744 K επίσης	744 K ακόμη
διαβάζεται	759 K από
διαβάστε	744 K επίσης	744 K επίσης:	744 K ακόμη	744 K ακόμη:	744 K ακόμα	744 K:	744 K εδώ	744 K περισσότερα	744 K ακόμα:	744 K εδώ περισσότερα	744 K σχετικά	744 K αναλυτικά	757 K όλα τα άρθρα	771 K όλες	771 K όλα	771 K τις
διαβαστε	744 K επισης	744 K ακομη	744 K ακομα	744 K:
διαθέσιμη	767 K στο
διαθέσιμο	767 K σε	767 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	791 K
εικόνα	821 K # από #	821 K # / #
εκτυπώστε	770 K
ενεργοποιήστε	767 K
ενσωματωμένο	803 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	825 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	759 K περίληψη	759 K σύνοψη	759 K ανάγνωση	759 K περίληψη αυτή	826 K εικόνα	826 K μετάφραση	826 K περίληψη	833 K διαφήμιση συνεχίζεται	833 K είδηση συνεχίζεται
""", 'θ': """
θέλεις	777 K να εργαστείς μαζί μας
θέλετε	777 K να εργαστείτε μαζί μας	777 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	820 K πήγε στραβά
κατέβασε	767 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	767 K	775 K την εφαρμογή	789 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	744 K:	823 K:
""", 'λ': """
λήψη	767 K από	767 K στο
""", 'μ': """
μάθετε	771 K όλες
με	773 K πληροφορίες από
μείνετε	771 K ενημερωμένοι
μετάφραση	759 K
μοιράσου	770 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	757 K απόψεις	757 K γνώμες
""", 'π': """
παίξε	796 K τώρα:
παίξτε	796 K τώρα:
παρουσιάστηκε	820 K σφάλμα
περίληψη	759 K
περιεχόμενο	803 K από
περισσότερα	744 K:
πηγές	773 K:
πηγή	773 K:
προέκυψε	820 K σφάλμα
προτείνετε	770 K
προτιμάτε	778 K να ακούτε	778 K να ακούσετε
πρώτη	825 K δημοσίευση
πώς	760 K σας φάνηκε
""", 'ρ': """
ρωτήστε	759 K
ρώτα	759 K
ρώτησε	759 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	760 K φάνηκε	760 K βοήθησε	760 K άρεσε
σελίδα	821 K # από #	821 K # / #
σου	69 K άρεσε
στείλτε	770 K
στηρίξτε	81 K	775 K	775 K τον	775 K τα	775 K την
σύνοψη	759 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	757 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	757 K άρθρο εκφράζει	759 K άρθρο μεταφράστηκε	759 K κείμενο μεταφράστηκε	802 K βίντεο δεν είναι	802 K περιεχόμενο δεν είναι	803 K περιεχόμενο αυτό προέρχεται	825 K άρθρο προστατεύεται	825 K παρόν άρθρο προστατεύεται	826 K κείμενο	826 K άρθρο	826 K παρόν άρθρο	826 K κείμενο αυτό	826 K άρθρο αυτό	833 K άρθρο συνεχίζεται	833 K κείμενο συνεχίζεται
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	821 K # από #	821 K # / #
φωτορεπορτάζ	823 K:
""", 'χ': """
χαρίστε	770 K
χαρακτήρες	794 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	757 K τα άρθρα	823 K για τη	823 K για το	823 K για την	823 K για τον
όλες	771 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	250 K се за
автор	2855 K - обозреватель	2855 K - корреспондент	2855 K - колумнист	2855 K - редактор	3375 K - оглядач	3375 K - колумніст	3375 K - кореспондент
авторка	3375 K - оглядачка	3375 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2839 K новостей	2840 K по теме:	2878 K любите слушать	2878 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2858 K ли материал	2858 K ли пересказ	2858 K ли этот пересказ	2858 K ли этот	2858 K ли текст
была	2858 K ли статья	2858 K ли эта	2858 K ли новость
більше	3359 K по темі:	3359 K за темою:	3359 K на тему:	3359 K про це:	3390 K новин	3390 K матеріалів
""", 'в': """
вакансии	2861 K "	2861 K редакции
вакансії	3380 K "	3380 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2858 K понравилась	2858 K понравился	2858 K помогла	3378 K сподобалась	3378 K сподобалася	3378 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2839 K новости на тему	2839 K материалы	2839 K новости	2839 K статьи	2843 K статьи автора	2843 K материалы автора
всички	245 K новини
встановлюйте	3385 K
встановіть	13 K	3385 K	3411 K застосунок
встигніть	3414 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2857 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3377 K від	3377 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3359 K:	3359 K про це
джерела	3392 K:
джерело	3392 K:
дивіться	3359 K також	3359 K:	3359 K також:	3359 K відео:
до	3359 K теми:
докладніше	3359 K:	3359 K про це
доступно	2866 K в	2866 K на	2866 K для	3385 K в	3385 K у	3385 K на	3385 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2843 K материалы автора
думка	3375 K автора	3375 K редакції	3375 K, висловлена
думки	3375 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2843 K новость?
еще	2840 K по теме:
ещё	2839 K больше	2840 K по теме:
""", 'з': """
за	3359 K темою:
забелязахте	7 K
завантажити	3385 K в	3385 K з	3385 K у
завантажте	13 K	3385 K в	3385 K з	3411 K застосунок	3411 K додаток
завантажуйте	13 K	3385 K	3395 K застосунок
загрузите	2866 K в	2866 K на
задайте	2857 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3377 K
зберегти	3389 K
збережіть	3389 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3398 K слухати
""", 'и': """
идет	2897 K подписка
идёт	2897 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2872 K:
источники	2872 K:
""", 'к': """
как	2858 K вам статья	2858 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3377 K виклад	3377 K переказ
коротко	2857 K от	3377 K від
краткий	26 K пересказ	2857 K пересказ
кратко	2857 K от
краткое	2857 K содержание
куиз	218 K:
""", 'л': """
лучшее	2839 K за
любите	3398 K слухати
""", 'м': """
материал	46 K можно	2840 K по теме:	2860 K опубликован в	2863 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2869 K подписки за
мнение	2855 K автора	2855 K редакции
мнението	230 K на автора
мнения	2855 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3389 K
надішліть	3 K	3389 K
накратко	232 K от
началась	2897 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2897 K забудьте подписаться	3414 K забудьте передплатити
немає	3398 K часу читати
нет	32 K комментариев	2878 K времени читать
новия	235 K брой
новият	235 K брой
новости	2839 K партнеров
новый	2860 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2840 K этом подробнее	2843 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2857 K	3377 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2866 K в
открыта	2897 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2870 K
отправьте	3 K	2870 K
оформити	3414 K передплату
оформить	2897 K подписку
оценете	233 K
оцените	8 K	2858 K
оцініть	3378 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2869 K месяц за
перевод	2857 K выполнен	2857 K сделан
передплата	3388 K за #	3388 K від #	3414 K на перше півріччя	3414 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3377 K
переклад	3377 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2857 K
перший	3388 K місяць за
питання	73 K до статті
по	89 K подписке	2840 K теме:
повече	218 K по темата:	245 K новини
повідомити	3400 K про помилку
повідомте	3400 K про помилку	3400 K нам про помилку
погляди	3375 K авторів
подарете	244 K
подарите	2870 K
подарить	2870 K
подарувати	3389 K
подаруйте	3389 K
поддержать	2875 K
поддержи	81 K
поддержите	81 K	2875 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2869 K за #	2869 K от #	2869 K за рубль	2897 K на первое полугодие	2897 K на второе полугодие
подписывайтесь	12 K	2875 K на
подпишись	12 K	2890 K на
подпишитесь	12 K	2875 K на	2890 K на нас
подробнее	2840 K:	2840 K в материале	2840 K - в	2840 K читайте в материале	2840 K об этом
подробности	2840 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2855 K автора
позицията	230 K на автора
позиція	3375 K автора
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
порадьте	3389 K
порекомендуйте	2870 K
последвайте	12 K	250 K
последние	2839 K новости о
послухати	1 K
послушать	1 K
поставте	3377 K запитання
почитать	2840 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2891 K чем оставить комментарий	2891 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2843 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3414 K передплата
продолжается	2897 K подписка	2897 K подписная кампания
пройдите	2840 K тест
пройдіть	3359 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3388 K за #	3388 K від #
підписуйся	12 K
підписуйтесь	12 K	3395 K на
підпишіться	12 K	3395 K на
підсумок	3377 K
підтримайте	81 K	3395 K
підтримати	3395 K
""", 'р': """
работа	2861 K в "
радимо	3359 K прочитати:
разрешете	240 K
распечатайте	2870 K
распечатать	2870 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2840 K:
рекомендуємо	3359 K:
робота	3380 K в "	3380 K у "
роздрукувати	3389 K
роздрукуйте	3389 K
розкажіть	59 K у
розпочалася	3414 K передплата
розпочато	3414 K передплату
""", 'с': """
саммари	2857 K
свалете	13 K	240 K	265 K приложението
свежий	2860 K номер
свързани	218 K:
связаться	2843 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2866 K в	2866 K из	2875 K приложение	2895 K приложение
скачать	13 K	2866 K в	2866 K на
скопировать	2870 K
скопируйте	2870 K
скопіювати	3389 K
скопіюйте	3389 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3359 K:	3359 K також:
слухати	1 K
слушайте	2840 K:	2840 K также:
слушать	1 K
см	2840 K. также:
смотрите	2840 K также	2840 K:	2840 K	2840 K также:	2840 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2880 K об ошибке	2880 K нам об ошибке
сообщить	2880 K об ошибке
сохраните	2870 K
сохранить	2870 K
спитайте	3377 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2857 K
спросить	2857 K
станьте	31 K первым	31 K першим	2875 K подписчиком	2875 K соучастником	3395 K частиною спільноти	3395 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3377 K перекладено
статью	46 K можно	2863 K можно
статья	2857 K переведена	2857 K озвучена	2858 K была	2860 K опубликована в
стежте	12 K за
стислий	3377 K виклад	3377 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3359 K читайте:
текст	46 K можно	46 K можна	2857 K переведён	2857 K переведен	2857 K озвучен	3377 K перекладено	3377 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2855 K зрения автора	3375 K зору автора	3375 K зору редакції
триває	3414 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2878 K слушать
успейте	2897 K подписаться
установите	13 K	2895 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2840 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2877 K работать у нас	2877 K у нас работать	2877 K работать в нашей
хочете	3397 K працювати в нас	3397 K в нас працювати	3397 K працювати у нас
хочеш	3397 K працювати в нас
хочешь	2877 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3377 K переказ	3377 K короткий виклад	3377 K короткий переказ	3377 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3378 K була стаття	3378 K був матеріал	3378 K був переказ	3378 K був цей переказ	3378 K була ця	3378 K був цей	3378 K сподобалась	3378 K сподобалася	3378 K сподобався
читай	2890 K нас
читайте	12 K нас	13 K	2840 K также	2840 K также:	2840 K:	2840 K подробнее	2840 K еще	2840 K по теме:	2840 K подробнее:	2840 K материал	2840 K в материале	2866 K нас без	2866 K без	2875 K	2875 K нас в	3359 K також	3359 K також:	3359 K:	3359 K ще	3359 K також на тему:	3359 K по темі:	3359 K також на тему	3395 K
читать	2840 K также	2840 K по теме:
что	33 K вы думаете	2840 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3359 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2857 K краткое содержание
этот	26 K пересказ	2857 K пересказ	2857 K краткий пересказ	2863 K материал можно	2863 K текст можно
эту	2863 K статью можно
""", 'я': """
як	3378 K вам стаття	3378 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1600 K את
אולי	1615 K פספסתם:
אזהרה	1628 K: צריכה מופרזת של אלכוהול	1628 K - צריכה מופרזת
אין	1653 K להעתיק	1653 K לעשות שימוש
אירעה	1648 K שגיאה
אל	1606 K תפספסו: הפעילו
ארעה	1648 K שגיאה
""", 'ב': """
בואו	1601 K לעבוד איתנו
בחנו	1603 K את עצמכם
""", 'ד': """
דווחו	1600 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1587 K:	1602 K לפודקאסט	1602 K לפרק
האם	8 K אהבתם	1600 K הכתבה	1600 K הסיכום	1600 K המידע
הדוא	1594 K"ל האדום
הדפדפן	1631 K שלך אינו	1631 K שלך לא
הווידאו	1631 K אינו
הורידו	13 K	1580 K את האפליקציה	1605 K
הטקסט	1654 K נוצר
היו	31 K הראשונים
הירשמו	1601 K לוובינר	1601 K לכנס
הכותב	1595 K הוא
הכותבים	1595 K הם
הכותבת	1595 K היא
הכנתם	59 K
הכתבה	1600 K עניינה	1616 K ממשיכה	1653 K מוגנת	1654 K נכתבה	1654 K תורגמה	1661 K ממשיכה
המחבר	1595 K הוא
המחברת	1595 K היא
המייל	41 K האדום
המשך	1616 K הכתבה	1661 K הכתבה
הסיכום	1654 K נוצר
הסרטון	1631 K אינו	1631 K לא
הפעילו	1606 K התראות	1606 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1661 K ממשיכה
הפרק	1602 K המלא זמין
הצביעו	1603 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1580 K לערוץ הטלגרם	1580 K לקבוצת הוואטסאפ	1580 K לקבוצת הווטסאפ	1591 K אלינו	1591 K לערוץ	1591 K לקבוצה	1591 K לקבוצת	1591 K לקבוצות	1591 K עכשיו	1591 K גם	1592 K	1601 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1602 K לפודקאסט
השתתפו	1603 K בסקר
התגובות	5 K
התוכן	1631 K אינו	1653 K מוגן
התחקיר	52 K הזה
התמונה	1654 K נוצרה
התרגום	1654 K נעשה
""", 'ח': """
חודש	1611 K ראשון ב
""", 'י': """
יש	72 K שאלות	1594 K לכם מידע	1594 K לכם סיפור	1594 K לך מידע	1594 K לך סיפור
""", 'כ': """
כדי	1611 K לקרוא את	1634 K לצפות בתוכן	1634 K להציג את התוכן
כל	1591 K החדשות	1651 K מה שצריך לדעת על	1651 K מה שרציתם לדעת על
כתבות	1615 K נוספות:
""", 'ל': """
להאזנה	1602 K לכתבה	1602 K לפודקאסט
להורדת	1605 K
להמשך	1611 K קריאה
לכל	1595 K הכתבות של	1615 K הכתבות:
לכתבה	1587 K המלאה
לכתבות	1615 K נוספות:
לעדכונים	1591 K נוספים	1591 K
לערוץ	1580 K הטלגרם
לפניות	1594 K לכתב	1594 K לכתבת
לפרק	1602 K המלא
לצפייה	1602 K בסרטון	1602 K בווידאו	1602 K במשדר	1634 K בתוכן
לקבוצת	1580 K הווטסאפ	1591 K הוואטסאפ	1591 K הווטסאפ
לקבלת	1591 K עדכונים
לקריאה	1587 K נוספת	1587 K נוספת:	1611 K מלאה
לקריאת	1611 K הכתבה המלאה
לרכישת	1601 K כרטיסים לכנס	1601 K כרטיסים לחצו	1601 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1603 K דעתכם? הצביעו
מייל	1594 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1648 K השתבש
""", 'נ': """
נותרו	1623 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1594 K במשהו	1594 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1631 K זה אינו
""", 'ע': """
עוד	1587 K בנושא:	1615 K במדור:	1615 K כתבות:
עמוד	1649 K # מתוך #
ענו	1603 K על הסקר	1603 K על הסקר:	1603 K על החידון
עקבו	12 K	1591 K אחרינו	1592 K אחרי
""", 'פ': """
פורסם	1653 K לראשונה	1653 K במקור
פרסומת	1616 K
""", 'צ': """
צפו	1587 K:	1587 K גם	1602 K בסרטון	1602 K בתיעוד	1602 K בווידאו	1602 K בכתבה
צריכה	1628 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1606 K התראות	1606 K עדכונים על	1606 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1587 K גם	1587 K גם:
קראו	1587 K גם	1587 K גם:	1587 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1591 K להיות	1591 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1625 K עכשיו:
שחקו	1625 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1623 K נותרו	1623 K שנותרו
תוכן	1632 K מוטמע	1632 K זה מגיע	1632 K חיצוני	1632 K זה מוצג	1654 K זה נוצר
תמונה	1649 K # מתוך #	1649 K # / #
תמכו	81 K	1609 K	1610 K בעיתונות	1610 K בנו	1610 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1357 K مطلب	1357 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1311 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1349 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1299 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1323 K بازي كنيد:
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
انتشار	1349 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1296 K اين	1296 K خطايي
اين	52 K گزارش	1296 K	1311 K مطلب را هم بخوانيد:	1328 K ويدئو در	1328 K ويديو در	1328 K محتوا در	1329 K محتوا از	1349 K مقاله تحت	1350 K متن	1350 K مقاله	1350 K خلاصه	1350 K ترجمه	1350 K تصوير	1350 K خبر
اينجا	1311 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1357 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1349 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1284 K:
بخوانيد	1284 K:
براي	1331 K ديدن اين محتوا	1331 K مشاهده اين محتوا	1331 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1296 K اين
بيشتر	1284 K بخوانيد	1284 K بخوانيد:	1284 K ببينيد	1311 K بدانيد:
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
تصوير	1345 K # از #
تعداد	1321 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1292 K با نويسنده
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
خبرنگار	1292 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1344 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1299 K خود را
در	1284 K اين باره بخوانيد	1299 K اين نظرسنجي	1299 K نظرسنجي ما	1299 K نظرسنجي	1311 K همين زمينه:	1311 K همين رابطه:
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
شما	1299 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1345 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1292 K:
عكس	1345 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1321 K باقيمانده
كد	1292 K خبر:	1292 K خبر :
كسي	66 K را ميشناسيد
كل	192 K ما تريد معرفته عن
كن	31 K اول
كپيبرداري	1349 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1331 K جاوااسكريپت
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
مترجم	1292 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1329 K جاسازيشده از	1329 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1328 K شما
مشكلي	1344 K پيش امد
مصيتم	7 K
مطالب	1284 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1292 K:	1292 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نخستين	1349 K بار در
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K لاول مرة في	194 K هذا المقال
نظر	1296 K شما درباره
نظرات	5 K
نظرسنجي	1299 K:
نقل	68 K مطالب با ذكر	1349 K مطالب
نويسنده	1292 K:	1292 K :
نويسههاي	1321 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همه	1347 K چيز درباره
همچنين	1284 K بخوانيد	1284 K بخوانيد:	1311 K ببينيد:
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
گزارش	1292 K:	1296 K خطا
""", 'अ': """
अभी	1716 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1721 K ब्राउजर
आपको	1694 K यह	1694 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1722 K पोस्ट
इनपुट	1689 K-	1689 K:	1689 K -	1689 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1680 K भी पढें	1680 K भी पढें:	1707 K भी पढें-	1707 K भी देखें:
""", 'ए': """
एक	1737 K त्रुटि हुई
एजेंसी	1689 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1680 K पढें:	1707 K भी पढें:
""", 'क': """
कुछ	1737 K गलत हो गया
केवल	1703 K # रुपये में
कोई	44 K गलती	72 K सवाल	1737 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1694 K यह	1694 K आपको
""", 'ख': """
खबर	1694 K में कोई	1749 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1722 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1689 K:
""", 'त': """
तस्वीर	1738 K #/#
""", 'द': """
देखें	1680 K:	1680 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1707 K:
पढें	1680 K:	1707 K-
पसंद	69 K आया
पेज	1738 K #/#	1738 K # / #
""", 'फ': """
फेसबुक	1722 K पोस्ट
फोटो	1738 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1689 (K
""", 'म': """
मात्र	1703 K # रुपये में
""", 'य': """
यह	1680 K भी पढें	1680 K भी पढें:	1680 K भी देखें:	1689 (K लेखक के	1694 K खबर आपको	1707 K भी पढें-	1707 K भी पढें -	1721 K वीडियो आपके	1721 K सामग्री आपके	1722 K सामग्री	1724 K सामग्री देखने के लिए	1724 K वीडियो देखने के लिए	1741 K लेख कॉपीराइट	1741 K सामग्री कॉपीराइट	1742 K लेख	1742 K खबर	1742 K अनुवाद	1742 K सारांश	1742 K तस्वीर	1742 K सामग्री
यूट्यूब	1722 K वीडियो
ये	1680 K भी पढें	1680 K भी पढें:	1689 (K लेखक के	1707 K भी पढें-	1707 K भी देखें:
""", 'ल': """
लेख	1749 K विज्ञापन के
लेखक	1689 K के बारे में	1689 (K	1689 K वरिष्ठ पत्रकार हैं	1689 K स्वतंत्र पत्रकार हैं
लेखिका	1689 K के बारे में	1689 (K	1689 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1749 K के बाद
वीडियो	1724 K देखने के लिए
""", 'श': """
शेष	1714 K अक्षर
""", 'स': """
संबंधित	1680 K:	1707 K खबर:	1707 K खबरें:
सर्वाधिकार	1741 K सुरक्षित
सिर्फ	1703 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	324 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	274 K পডুন:	274 K পডুন	274 K দেখুন:	299 K পডুনঃ	299 K পডুন-	299 K পডুন :
আরো	274 K পডুন	299 K পডুন:	299 K পডুনঃ
""", 'এ': """
এই	309 K কনটেন্ট	325 K লেখাটি	325 K খবরটি
""", 'ক': """
কিছু	321 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	279 K:
""", 'ত': """
ত্রুটি	321 K হযেছে
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
লেখাটি	325 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	324 K সংরক্ষিত
সূত্র	279 K:
সূত্রঃ	279 K
স্পনসরড	300 K
স্পন্সরড	300 K
""", 'ก': """
กด	12 Kติดตาม	3178 Kติดตาม	3178 Kไลก์
""", 'ข': """
ขอ	3181 Kบคุณภาพจาก	3181 Kบคุณข้อมูลจาก
ข่	3174 Kาวที่เกี่ยวข้อง:	3181 Kาวโดย	3187 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3187 Kิป:
คุ	3184 Kณรู้สึกอย่างไรกับ	3184 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3187 Kคลิป:	3187 Kคลิป :
""", 'ซ': """
ซื	3185 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3174 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3178 Kดตามช่อง	3178 Kดตามเรา	3178 Kดตามข่าว	3196 Kดตามอ่านข่าวอื่นๆ	3196 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3183 Kม ai
""", 'ท': """
ทด	3185 Kสอบความรู้ของคุณ
ทำ	3185 Kแบบสำรวจสั้น
ที	3181 K่มา:	3181 K่มา :
""", 'บ': """
บท	3183 Kความนี้ใช้ ai	3183 Kสรุปนี้	3183 Kความนี้แปล	3183 Kความนี้เรียบเรียง	3184 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3183 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3181 K้เขียน:	3181 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3184 Kข้อผิดพลาดในบทความ
พื	3197 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3185 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3181 Kพ:	3221 Kพที่ # จาก #	3221 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3185 Kวมโหวต:	3185 Kวมโหวต :	3185 Kวมทำแบบสำรวจ	3185 Kวมสนุก	3192 Kวมสนับสนุน
ร้	3200 Kองทุกข์	3200 Kองเรียน
""", 'ล': """
ลง	3185 Kทะเบียนเข้าร่วมสัมมนา	3185 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3192 Kับสนุน
สร	3183 Kุปโดย	3183 Kุปข่าวด้วย	3183 Kุปนี้	3183 Kุปข่าวโดย	3184 Kุปนี้มีประโยชน์
สา	3200 Kยด่วนข่าว	3200 Kยด่วนทีมข่าว
ส่	3200 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3221 K้า # จาก #
""", 'อ': """
อ่	3174 Kานเพิ่มเติม:	3174 Kานต่อ:	3174 Kานข่าวต้นฉบับ:	3174 Kานเพิ่มเติม	3174 Kานประกอบ:	3187 Kานข่าวเพิ่มเติม:	3187 Kานข่าวเพิ่มเติม	3187 Kานข่าวที่เกี่ยวข้อง:	3187 Kานข่าว:	3187 Kานเรื่องอื่น:	3196 Kานข่าวอื่นๆ	3196 Kานข่าวต้นฉบับได้ที่	3196 Kานบทความอื่นๆ	3196 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3181 Kางอิง:
""", 'เ': """
เก	3181 Kี่ยวกับผู้เขียน
เข	3178 K้าร่วมช่อง
เน	3183 Kื้อหานี้สร้าง	3197 Kื้อหาสปอนเซอร์	3197 Kื้อหาโฆษณา	3197 Kื้อหาสนับสนุนโดย
เพ	3178 Kิ่มเพื่อน
เร	3181 Kื่อง:	3181 Kื่อง :	3181 Kื่องและภาพ
""", 'แ': """
แจ	3184 K้งแก้ไขข่าว	3200 K้งเบาะแส	3200 K้งข่าว
แช	3 Kร์
แป	3183 Kลโดย
แอ	3178 Kดไลน์
""", 'โ': """
โฆ	3197 Kษณา -
""", 'ใ': """
ให	3184 K้คะแนนบทความ
""", 'ไ': """
ไม	3178 K่พลาดทุกข่าวสาร	3178 K่พลาดข่าว
""", 'ả': """
ảnh	3447 K:	3495 K #/#	3495 K # / #
""", 'ủ': """
ủng	3447 K hộ tác giả	3460 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2065 Kせて読みたい	2065 【Kせて読みたい】	2065 Kせて読みたい:
""", 'こ': """
こち	2065 Kらもおすすめ	2065 Kらもおすすめ:	2093 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2073 K記事を書いた人	2073 K記事の筆者	2076 K要約はai	2076 K要約は、ai	2076 K要約は役に立ち	2076 ※K要約	2076 K記事の翻訳	2076 K記事の要約	2076 K記事はai	2076 K翻訳	2076 K見出しはai	2084 K記事は	2084 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2065 Kと見る:	2093 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2122 Kーが発生しました
""", 'オ': """
オリ	2093 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2097 【Kゼント】	2097 Kゼント応募
""", 'ペ': """
ペー	2123 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2093 【K】
""", '下': """
下載	13 K	3524 Kapp	3524 K應用程式
下载	13 K	3524 Kapp	3524 K应用
""", '以': """
以上	3550 K内容由ai
以下	3608 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3547 K:	3547 (K	3547 K係	3547 K为	3547 K為
""", '你': """
你做	59 K了吗
你可	3538 K能會喜歡:	3569 K能想看:
你有	3545 K线索
你覺	3552 K得這篇
你觉	3552 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3547 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3550 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3530 K微信公众号	3530 K官方微信
""", '内': """
内容	3550 K由ai
""", '写': """
写真	2065 【K】	2065 K:	2093 【Kを見る】	2093 【Kギャラリー】	2123 K #/#	2123 K#/#	2123 K # / #
""", '出': """
出典	2073 K:
出现	3603 K问题
出錯	3603 K了
出错	3603 K了
""", '分': """
分享	3 K
""", '前': """
前回	2093 【K】	2093 Kの記事:
""", '剩': """
剩余	3578 K字数
剩餘	3578 K字數
""", '加': """
加入	12 K	3543 K	3564 K
""", '動': """
動画	2065 【K】	2093 【Kを見る】
""", '升': """
升級	3564 K
升级	3564 K
""", '原': """
原文	3568 K刊于	3568 K刊於
""", '参': """
参与	3554 K我们的
参考	69 Kになった	2065 K:
""", '參': """
參與	3554 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3553 K错误
发生	3603 K错误
""", '取': """
取材	2073 K・文	2073 K・執筆
""", '另': """
另请	3538 K参阅
""", '可': """
可以	3544 K在x上
可自	68 K由转载
""", '合': """
合わ	2065 Kせて読みたい:
""", '同': """
同场	3538 K加映:
同場	3538 K加映:
""", '問': """
問問	3550 K我們的ai
問題	2122 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3608 K由ai
""", '圖': """
圖片	3608 K由ai
""", '執': """
執筆	2073 K:	2073 K/
""", '報': """
報名	3555 K參加
""", '填': """
填写	3554 K问卷
填寫	3554 K問卷
""", '如': """
如发	3553 K现
如有	3545 K线索	3545 K線索
如果	3545 K您有相关线索	3545 K你掌握	3545 K您掌握	3546 K您有
如發	3553 K現
""", '官': """
官方	3530 K微信:	3530 K微信公众号:
""", '審': """
審校	3547 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3538 K閱讀	3538 K阅读	3538 K閱讀:	3538 【K閱讀】	3569 K阅读:
""", '开': """
开启	3524 K通知	3524 K推送通知
""", '引': """
引用	2073 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3569 K:
影音	3569 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3569 K看更多:
""", '微': """
微信	3524 K扫	3530 K公众号:
""", '您': """
您对	3552 K这篇文章
您對	3552 K這篇文章
您有	3545 K线索
您的	27 K评论
您覺	3552 K得這篇
您觉	3552 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3524 K客户端
""", '打': """
打开	13 K	3524 K微信
""", '扩': """
扩展	3538 K阅读:
""", '扫': """
扫一	3524 K扫
扫描	3524 K二维码关注	3543 K
扫码	3543 K
""", '投': """
投票	3554 K:
投稿	27 Kは
""", '报': """
报名	3555 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3543 K追蹤
""", '掃': """
掃一	3524 K掃
""", '採': """
採訪	3547 K撰文:
""", '推': """
推荐	3538 K阅读	3538 K阅读:
推薦	3538 K閱讀:
""", '提': """
提供	2073 K:
""", '摘': """
摘要	3550 K由	3608 K由ai
""", '撰': """
撰文	3547 K:
撰稿	3547 K:
""", '支': """
支持	3562 K
""", '收': """
收听	1 K	3557 K我们的播客	3557 K我们的节目
收聽	1 K	3557 K我們的播客	3557 K我們的節目
""", '文': """
文/	2073 K
文:	2073 K
文・	2073 K
文章	44 K有误	3547 K来源:	3553 K有误	3553 K有誤
""", '新': """
新聞	41 K爆料	3545 K線索
新闻	41 K热线	41 K报料	41 K爆料	3545 K线索热线	3545 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3538 K:	3538 K新聞:	3538 K內容:	3538 【K新聞】	3538 K相關	3538 K阅读:	3538 K報導:	3538 K报道:	3568 K精彩内容	3568 K精彩內容	3568 K资讯	3568 K資訊	3568 K内容请	3568 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3545 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3607 K授權	3607 K許可
未经	3607 K授权不得转载	3607 K许可不得转载	3607 K授权	3607 K许可
""", '本': """
本主	76 K题已关闭
本内	3550 K容由ai
本报	41 K热线
本摘	3550 K要
本文	3547 (K作者	3547 K作者	3550 K摘要	3550 K由ai	3550 K由人工智能翻译	3550 K由人工智能生成	3550 K由人工智慧	3568 K章來自	3568 K转载自	3568 K轉載自	3568 K来自	3568 K來自	3607 K受版权保护	3607 K受著作權保護	3607 K原载于	3607 K首发于	3607 K原刊於	3607 K轉載自	3607 K转载自	3608 K由ai	3608 K由人工智能	3608 K由 ai	3608 K由人工智慧	3608 K使用ai	3608 K经ai
本翻	3608 K译由
""", '来': """
来发	31 K表第一
来源	3547 K:
""", '校': """
校对	3547 K:
""", '構': """
構成	2073 K・文
""", '次': """
次に	2065 K読む:
次の	2093 Kページ:	2093 【K記事】
次ペ	2093 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3543 K加入	3544 K在	3544 K关注	3545 K提供线索	3545 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3543 K加入	3544 K在	3545 K提供線索	3545 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3550 K要	3608 K要由ai
""", '测': """
测一	3554 K测:
""", '測': """
測一	3554 K測:
""", '点': """
点击	3538 K查看	3538 K阅读:	3557 K观看视频	3557 K收听
点我	3543 K加入
""", '熱': """
熱門	3569 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3545 K请	3545 K請
""", '版': """
版权	3607 K声明	3607 K所有
版權	3607 K聲明
""", '用': """
用微	3524 K信扫
""", '画': """
画像	2065 【K】	2093 【Kを見る】	2123 K#/#	2123 K #/#	2123 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3553 K錯誤
發生	3603 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3538 K阅读	3538 K新闻	3538 K报道:	3538 K阅读:	3569 K新闻:	3569 K文章:
相關	3538 K新聞	3538 K報導	3538 【K新聞】	3538 K閱讀:	3569 K新聞:	3569 K文章:	3569 K報導:
""", '看': """
看更	3538 K多:
""", '立': """
立即	3543 K加入	3554 K报名	3554 K報名
""", '筆': """
筆者	2073 Kプロフィール
""", '編': """
編輯	3547 K:
編集	41 K部への情報提供
""", '线': """
线索	3545 K征集
""", '编': """
编辑	3547 K:	3547 (K:
""", '聽': """
聽我	3557 K們的podcast
""", '著': """
著者	2073 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3557 K上方影片
""", '观': """
观看	3557 K上方视频
""", '视': """
视频	3569 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3564 K	3574 K本報	3574 K我們	3574 K本刊
""", '記': """
記事	7 Kの誤り	2084 Kの誤り	2084 Kに誤り
記者	2073 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2065 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2097 【Kプレゼント】	2097 Kプレゼント
""", '請': """
請支	3562 K持
""", '订': """
订阅	3564 K	3574 K本报	3574 K我们	3574 K本刊	3574 K本公众号	3574 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3562 K持
""", '責': """
責編	3547 K:
""", '資': """
資料	3547 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3562 K
""", '责': """
责任	3547 K编辑:	3547 (K编辑
责编	3547 K:
""", '赞': """
赞助	3562 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3578 K输入
""", '这': """
这个	3551 K摘要
这段	3551 K摘要
这篇	8 K文章	52 K调查	52 K报道	3551 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3551 K摘要
這篇	3551 K文章
""", '還': """
還可	3578 K輸入
""", '采': """
采写	3547 K:
""", '長': """
長按	3543 K
""", '长': """
长按	3543 K
""", '開': """
開啟	3524 K通知	3524 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2065 K記事	2065 K記事:	2065 【K記事】	2065 K:	2065 【K】	2093 【K写真】
""", '閱': """
閱讀	3538 K更多
""", '问': """
问问	3550 K我们的ai
""", '阅': """
阅读	3538 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3607 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3554 K報名
""", '马': """
马上	3554 K报名
""", '點': """
點我	3543 K加入
點擊	3538 K查看	3538 K閱讀:	3557 K觀看影片
""", '같': """
같이	2159 K 보기:
""", '관': """
관련	2159 K 기사:	2182 K 기사 :	2182 [K 기사]	2182 K 기사-
관련기사	2159 K	2159 K:	2159 [K]	2182 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2170 K #줄 요약
기사에	73 K 대해 궁금	2175 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2182 K 기사:
""", '당': """
당신의	2174 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2159 K 읽기:
더보기	2159 [K]	2159 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2174 K 설문에	2174 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2182 [K 본 기사]
""", '문': """
문제가	2216 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2170 K 요약은
""", '사': """
사진	2217 K #/#	2217 K # / #
사진출처	2185 K:
""", '생': """
생성형	2170 K ai가 요약
""", '선': """
선택	2214 (K) 개인정보	2214 [K] 개인정보	2214 (K) 광고성	2214 [K] 광고성
""", '설': """
설문에	2174 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2174 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2159 [K]
""", '오': """
오류가	2216 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2170 K 요약은 ai	2170 K 요약이 도움	2170 K 기사는 인공지능	2170 K 기사는 ai	2170 K 번역	2175 K 기사가 도움이	2175 K 기사를 어떻게	2175 K 뉴스에 대한 의견	2175 K 기사에 대한 의견
이미지	2217 K #/#	2217 K # / #
이슈	2182 [K]
이어	2159 K 읽기:
""", '인': """
인기기사	2182 [K]
""", '일': """
일시적인	2216 K 오류가
""", '자': """
자료출처	2185 K:
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
지금	2192 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2159 K 기사:
추천기사	2182 [K]
""", '출': """
출처	2185 K:	2185 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2217 K #/#
""", '필': """
필수	2214 (K) 개인정보	2214 [K] 개인정보	2214 (K) 이용약관	2214 [K] 이용약관
""", '함': """
함께	2159 K 볼 만한 기사:	2159 K 보면 좋은 기사:	2182 [K 읽기]
""", '핫': """
핫클릭	2182 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2159 [K]
""", '후': """
후원	2210 K 계좌
후원계좌	2210 K
"""}

CONTAINS = {',': """
,说:	3618 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2807 K-vă	2811 K
abonații	50 K pot	2808 K noștri
abonează	80 K-te	2721 K-te pentru	2726 K-te pe youtube	2807 K-te
abonné	50 en tant qu'K	1442 pas encore K	1444 déjà K	1446 en tant qu'K
abonnés	1442 réservé à nos K	1444 réservé aux K	1565 nos K	1568 K
abonējiet	80 K	2307 K
actualisé	97 cet article a été K
actualité	1452 l'essentiel de l'K	1462 suivez l'K	1462 suivez toute l'K	1462 retrouvez toute l'K	1485 couvre l'K
actualizată	97 știrea a fost K
acționari	2788 fără K
adatkezelési	1768 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1227 K
adomány	1816 K
adományoddal	1812 K
adományok	1816 K
adományozz	1812 K
adományozzon	1789 K itt
advirtió	1227 K
adó	1757 K #%
adód	1814 K #
adója	1789 K #
adăugat	2810 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3144 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1567 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1227 K
afișată	60 email nu va fi K
agregó	1227 K
aicināja	2310 K
aizsargātas	2276 visas tiesības K
aiškino	2270 K
ai가	2220 K 작성	2220 K 생성	2220 K 요약	2220 K 번역
ai로	2220 K 작성	2220 K 생성
ai를	2220 K 활용해
ajouté	1567 a K
ajută	2807 K-ne
ajánld	1812 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1765 töltsd le az K
alkalmazásban	1787 az K
alkalmazást	1787 K
alkalmazásunk	1813 K
alkalmazásunkat	1765 töltse le K
alkalmazásunkban	84 K
alăturat	2740 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1506 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2559 naszą K	2559 krótką K
ankstesnėje	97 K versijoje
anmäl	3164 K dig till vårt	3164 K dig till våra
anmäla	3139 genom att K dig
annoncé	1567 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3144 K
annonsör	3153 betalt av en K	3153 betald av en K
annonsør	2498 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1227 K
anunțat	2810 a K
använder	3109 vi K cookies	3110 K kakor
anúncio	2655 após o K	2655 depois do K
anúncios	70 sem K	2714 sem K
apelował	2595 K
apelowała	2595 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1113 descarga la K	1113 descarga nuestra K
aplicația	84 în K noastră	2727 descarcă K	2807 descarcă K noastră	2807 descarcă gratuit K	2807 descarcă K și	2808 K noastră
aplikacją	84 z naszą K
aplikację	2524 pobierz naszą K	2525 pobierz K	2525 ściągnij K	2582 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2998 našej K
aplikáciu	2998 mobilnú K	2998 K
aportació	410 la teva K
aportación	1148 tu K	1174 haz tu K
apoyá	1224 K
applikációnk	1787 K
applikációnkat	1787 K
applikációnkban	84 K
apsolīja	2310 K
apóyanos	1148 K	1224 K
apóyenos	1148 K	1224 K
apúntate	1092 K a	1108 K a nuestra	1108 K gratis	1224 K gratis
apărat	2810 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3280 bir K paylaş
artykuł	15 darmowy K	20 cały K	2513 podoba ci się ten K	2560 nasz K do końca	2580 ostatni darmowy K	2593 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1093 te ha gustado este K	1101 regala este K	1101 regalar este K	1104 último K gratis	1104 te queda # K	1177 y lee este K	1225 este K
artículos	15 K gratis	1104 K gratis este mes	1104 te quedan # K	1104 límite de K
aseguró	1227 K
associés	1468 cookies K à ce contenu
assuré	1567 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	702 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2721 K-te pentru
autorką	2551 kontakt z K
autorská	439 K práva
avertizează	2810 K
avísanos	1224 K
ayúdanos	1148 K	1224 K a
açikladi	3336 K
açin	3280 K
añadió	1227 K
año	1226 al K
""", 'b': """
bağirdi	3336 K
bağirdilar	3336 K
bağiriyor	3336 diye K
bağiriyordu	3336 K
bağiş	3333 K yap	3337 K
bağişiniz	3333 K
bağlantilari	74 satiş ortakliği K	3277 satiş ortakliği K
başlayan	3279 tl'den K
başvurun	3280 K
behält	29 K sich vor	29 K sich das recht
behöver	3091 vi K ditt stöd	3164 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1765 értesítések K
beløb	568 fast K
beløp	2508 gi et K	2510 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3167 K
berättar	3167 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3168 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	2992 náš K webinár	3015 posledný K článok
bezplatných	3001 K článkov
bezpłatne	2565 K konto
bezpłatny	2556 nasz K webinar	2580 ostatni K artykuł
bezpłatnych	2565 limit K
beğendiyseniz	3334 bu haberi K	3334 bu yaziyi K
biết	3510 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1108 recibe el K	1108 nuestro K	1111 K diario	1224 recibe el K	1225 nuestro K	1228 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1451 dans votre K mail	1451 dans votre K e-mail
brezplačen	3072 zadnji K članek
brezplačne	3059 K članke
brezplačni	3052 naš K webinar	3072 zadnji K članek
brezplačnih	3059 K člankov
bronił	2595 K się
brzmiał	2595 K
brzmiała	2595 K
brzmiało	2595 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1815 K
buzdította	1815 K
buzón	79 en tu K	1109 en tu K
bájate	1224 K la app
bölümünde	85 yorum K
bönföll	3167 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3167 K
bønfaldt	569 K
bønn	2432 vi har en K til deg
bønnfalt	2511 K
bústia	361 a la teva K
bülten	3273 e-K	3337 K
bültene	3240 K abone	3240 K kayit	3240 K kaydol
bülteni	3273 haber K
bültenimiz	78 K	3334 K
bültenimize	78 K	78 e-K	3240 K	3333 K	3334 K
bültenine	3273 K
błagał	2595 K
błagała	2595 K
bạn	49 gửi cho K bè	3425 hộp thư của K	3459 sự ủng hộ của K	3507 mời K	3507 cần sự ủng hộ của K	3507 nhờ sự ủng hộ của K
bằng	3467 K văn bản của báo
""", 'c': """
caffè	1958 un K
café	54 me paga um K	1149 un K	1174 un K al mes	1488 un K
caractères	1506 limitées à # K
catedrática	1145 es K
catedrático	1145 es K
celého	419 pro čtení K
cercetătoare	2740 este K
cercetător	2740 este K
changés	97 prénoms ont été K
chaîne	1565 notre K
chefredaktör	3129 är politisk K	3129 är K
chefredaktør	534 er K
chuyện	3446 bạn có câu K
chép	3441 cấm sao K	3467 mọi sao K
chính	97 đính K	3434 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3425 bản tin của K tôi	3428 theo dõi K tôi	3446 cho K tôi qua	3446 liên hệ với K tôi	3507 ủng hộ K tôi	3507 K tôi cần sự giúp đỡ	3507 giúp K tôi	3507 theo dõi K tôi	3507 hãy gửi cho K tôi	3507 hãy liên hệ với K tôi	3507 hãy báo cho K tôi	3508 K tôi trên	3508 của K tôi	3508 cho K tôi
chọn	3507 hãy bình K
cikkünk	1813 minden K
cikkünkhöz	1813 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2628 nos K
comentó	1227 K
comisión	1163 recibir una K
comissió	356 rebre una K
comissão	2654 receber K	2654 receber uma K
commerciële	2392 K partner
communauté	1493 K whatsapp	1493 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1982 parte della nostra K
condamné	1567 a K
condiții	2730 termeni și K
confidentialité	1469 politique de K
confidențialitate	2730 politica de K
conférences	1485 est maître de K
connecté	1471 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2605 acesse todo o K	2649 ao exibir este K	2649 ao ver este K
contribuição	2641 com a sua K	2713 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1227 K
conversación	1131 participar en la K
conținut	9 acest K	2721 K doar pentru abonați
conținutului	2737 preluarea K
cookieinställningar	3131 K
corespondentă	2740 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2807 K un cont pentru a citi
csatornájára	1779 viber-K
csatornánk	1813 K
csatornánkhoz	1779 telegram-K	1779 whatsapp-K
csatornánkra	1779 youtube-K	1812 iratkozz fel K	1812 iratkozzon fel K
csábított	1815 K
cuéntanos	38 K	67 K	1131 K en	1224 K
cuéntenos	38 K	67 K
czytać	2519 aby K dalej	2519 żeby K dalej	2592 chcesz K dalej
czytelników	36 naszych K	2560 opiniami K	2571 z wpłat K	2571 dzięki wsparciu K	2588 K	2593 naszych K	2593 z wpłat K
câmpurile	60 K cu steluță
cântau	2810 K
címével	1811 e-mail-K
cùng	51 hãy tham gia K họ
của	3448 là cây bút K	3508 độc giả K
""", 'd': """
daní	3006 # % z K	3006 #% z K
darbą	2268 mūsų K
darowiznę	2517 przekaż K	2592 przekaż nam K	2592 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2472 er K
debattør	534 er K
declaró	1227 K
decía	1227 K
demandé	1567 a K
denmişti	3336 K
denunció	1227 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1113 K la	1113 K nuestra
destekçimiz	3280 K olun	3333 K olun
desteğiniz	3333 K
desteğinizle	3334 K
desteğiyle	18 okurlarin K	3266 yapay zeka K	3275 K ayakta	3285 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2997 K môžu
disponível	2613 K no google play
doação	2601 faça uma K	2641 sua K	2713 sua K	2713 faça uma K	2717 K
doações	2717 K
dodał	2595 K
dodała	2595 K
dodává	491 K
događaj	2930 naš K
domagał	2595 K się
donació	410 fes una K	414 K
donación	1096 haz una K	1096 tu K	1148 tu K	1148 una K	1224 tu K	1224 haz una K	1228 K
donația	2807 K ta
donație	2807 fă o K	2811 K
donații	2811 K
donează	90 K cât poți	2807 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	2941 bez K
doradzał	2595 K
dorzuć	2592 K się
dostawać	2581 chcesz K
dostávajte	3021 K
dostávat	478 chcete K
dostávať	3016 chcete K
dostávejte	484 K
dostęp	80 kup K	2519 masz już K	2565 pełny K do	2565 wykup K	2592 kup K
dostępny	2519 artykuł K tylko
dotazník	458 krátký K	2996 krátky K
dotazníka	2996 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2594 K kwotą
dočtete	465 více se K
dołóż	2592 K się
dołącz	51 K do nich	51 K	2530 K do nas na	2592 K do nas	2592 K do grona	2592 K do nich
drastické	97 obsahuje K
draudžiama	2242 K kopijuoti	2242 be leidimo K	2242 be sutikimo K
draudžiamas	2263 be leidimo K
dueños	1204 sin K	1204 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2593 K dalej
dziennikarką	2552 jest K
dzięki	2593 K wam	2593 K tobie
dziękujemy	2562 K za zapisanie	2562 K za zapis	2592 K, że nas czytasz
där	42 var du K
débloquer	1444 pour K
déclare	1567 K
déclaré	1567 a K
découvrez	1442 K nos offres	1564 K nos offres
déductible	1436 K des impôts	1436 K à #	1566 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1567 K
déplore	1567 K
déposés	1498 des cookies seront K
désabonner	1451 K à tout moment
désactiver	1466 K adblock
désactivez	1466 K adblock
désinscrire	1452 vous K à tout moment
díky	489 K vám
dôvery	97 linku K
dömde	3167 K
dømte	569 K	2511 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3430 tải ứng K	3507 tải ứng K của	3507 hãy tải ứng K	3507 tải ngay ứng K
""", 'e': """
edellyttää	1419 K tunnusta
editörlerimize	39 K
editörüdür	3263 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1163 no ha participado en la K
electrònic	339 el teu correu K
electrónico	60 correo K no se mostrará	1109 tu correo K	1131 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1759 a teljes cikk K
elsőként	1788 értesülj K
előfizetés	1816 K
előfizetéssel	1791 K
előfizető	1759 már K	1812 legyen K
előfizetőink	50 K	1759 K olvashatják	1791 K számára	1813 K
előfizetők	50 az K	1801 csak K	1816 K
előfizetőknek	1760 csak K	1801 K szól
előfizetőként	50 K
előfizetőnktől	1811 K
emlékeztetett	1815 K
emoțional	97 pot afecta K
endereço	2627 seu K de email não será
engedély	1794 K nélkül tilos
engedélyezze	1767 K a javascript
engedélyhez	1794 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1565 cette K	2408 onze korte K	2408 onze K
enquêtent	1565 K pour vous
enquêtes	1565 nos K
ensaísta	2702 é K
ensimmäinen	1425 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1554 ctrl+K	1554 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1224 K
epizódu	2994 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3280 K
erklärt	727 K
erklärte	727 K
erkände	3167 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	724 K sie es weiter
erzählt	67 K uns	727 K
erzählte	727 K
escribió	1227 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1131 K a	1224 K
estimé	1567 a K
estás	1093 ya que K aquí	1093 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3248 javascript'i K
evästeasetuksiasi	1396 K
evästeet	1396 K	1421 K
evästeitä	1379 K
existují	468 K díky
experiência	67 conte sua K
explicó	1227 K
expliqué	1567 a K
expérience	67 partagez votre K
externého	2988 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	2988 K obsah
""", 'f': """
favoritkälla	3125 K
faça	2713 K um pix
felelősséget	30 nem vállal K
felhasználási	1768 K feltételek
feliratkozás	1761 K a hírlevélre	1761 hírlevél K
feliratkozásommal	1777 K
feliratkozással	1777 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2730 K cookie
folytatásához	1759 a cikk K
fordítóval	1784 gépi K
forintért	1791 havi # K
formulára	2999 odoslaním K
formulário	2713 inscreva-se no K
formuláře	461 odesláním K
forrásként	1778 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3167 K
früheren	97 K version	97 K fassung
férjen	1812 K hozzá
följ	3105 K oss på	3164 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3121 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3125 K källa
föredragna	3125 K källa
föreslog	3167 K
författare	3129 är K och
förklarade	3167 K
förklarar	3167 K
försvarade	3167 K sig
følg	509 K os på	566 K os	2448 K oss på	2508 K oss
første	547 K måned	568 K måned	2486 K måned	2510 K måned
független	1757 támogassa a K	1813 K sajtó
főszerkesztője	1782 K
""", 'g': """
gadā	2309 K
gazeteciliği	3334 bağimsiz K
gazeteciliğimiz	3334 K
gazetę	2591 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3234 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2967 K
gridò	2037 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2715 teste K
grâce	18 K à vous	1433 K à vos dons
gwiazdką	60 pola z K
gärna	3164 vill K höra från dig
går	493 før du K	2432 før du K
gåva	3091 ge en K i dag	3091 ge en K nu	3092 din K	3092 ge en K	3164 din K gör	3164 ge en K i dag	3168 K
gönderdik	3287 size bir e-posta K
gönderin	3280 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3165 K mer
göre	3336 K
görün	3280 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3280 K
gösterilmeden	3256 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2595 K
głosiła	2595 K
głosiło	2595 K
głosuj	2576 K
głosujcie	2576 K
głównej	2567 na stronie K
gương	64 trang K
gửi	49 hãy K	3446 xin K về
""", 'h': """
használ	1767 cookie-kat K	1768 sütiket K
használat	1767 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	727 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1815 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3132 K av ai	3154 K av ai	3164 K oss
hjälper	3164 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3027 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1815 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1397 tekoälyä K
hágase	80 K socio
hájil	491 K se
hájila	491 K se
häng	3164 K med i
häufiger	635 bei google K
hävdar	3167 K
håller	43 K du med	43 K du inte med	3161 läsare som K
hævder	569 K
hébergé	1468 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1811 K
hírekben	1765 a google K	1778 google K
hírlevelére	1777 K
hírlevelünk	78 K	1813 K
hírlevelünket	1777 K
hírlevelünkre	78 K	1761 K	1812 iratkozzon fel K	1812 iratkozz fel K	1813 K
hírlevél	1816 K
hírlevélre	78 K	1812 iratkozz fel a K	1812 iratkozzon fel a K
hó	1814 ft/K
hónap	1791 első K	1814 első K
hören	717 K sie hier.
hører	2477 der du K
hükmetti	3336 K
hüüdis	1269 K
hüüdsid	1269 K
hűségidő	1801 K nélkül
hồng	3466 nhận hoa K
""", 'i': """
iecienītāko	2284 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2511 K
illimité	1446 accès K	1515 en K
imágenes	40 tus K	97 contiene K
incorporó	1145 se K a
independentă	2808 presa K
independência	2714 a K
indicó	1227 K
indiqué	1567 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1565 notre K
indépendant	1433 soutenez le journalisme K	1565 journalisme K	1565 média K
indépendante	1512 la presse K a	1565 presse K	1565 information K
información	1121 sigue toda la K	1121 siga toda la K	1145 cubre la K	1225 esta K
informację	2551 wyślij K
informações	97 com K de
informațiilor	2737 preluarea K
informó	1227 K
informē	2310 K
ingresá	77 K tu correo
innehåll	3110 externt K	3131 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2511 K
innrømmet	2511 K
inquiète	1567 s'K
inquérito	35 nosso K
inscrição	2609 cancelar a K	2663 sua K foi
inscríbete	1092 K
insändare	43 K	3130 skicka din K	3130 din K till	3130 skriva en K
intelektą	2250 dirbtinį K	2265 dirbtinį K
inteligencję	2573 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1784 mesterséges K készült	1803 mesterséges K
introduceți	77 K adresa de email
intégralité	1442 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1225 esta K
investigação	2714 esta K
investigație	2808 această K
investigațiile	2808 continua K
invítame	54 K a un café	54 K un café	1224 K a
invítanos	1224 K a
ismételgette	1815 K
istediğiniz	3239 K zaman iptal	3335 K zaman iptal
izražavaju	2935 komentari K
içeriği	9 K
içeriğin	3265 harici K
içermektedir	97 sahneler K
išorinio	2248 K turinio
""", 'j': """
jautāja	2310 K
javascript가	2200 K
javascript를	2200 K
javasolják	1815 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2513 skoro już tu K	2513 skoro tu K
jugé	1567 a K
jurnalistă	2740 este K
jurnaliștii	39 K noștri	2763 K noștri îți trimit	2808 K noștri
jälgi	1266 K meid
jäljellä	1415 ilmaista juttua K
jäseneksi	80 liity K	1423 liity K
""", 'k': """
kanał	2593 nasz K
kannatusjäseneksi	1423 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2968 K
kedykoľvek	2973 odhlásiť sa môžete K
keresőben	1778 google-K
khoản	3423 bạn đã có tài K	3434 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3441 K sao chép
khẳng	3510 K định
kiabált	1815 K
kiabálta	1815 K
kiabálták	1815 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1815 K
kirjeessä	1426 luki K
kiáltott	1815 K
kiáltotta	1815 K
kiáltották	1815 K
kiến	3454 ý K của bạn sẽ	3507 hãy gửi ý K	3507 vui lòng gửi ý K
kliknutím	461 K na
kolačića	2926 K	2956 K
kolačiće	2926 K	2956 K
kolačići	2926 K
komentować	6 K	2539 aby K
komentár	6 pridať K	2997 pridajte K
komentára	2997 pridanie K	2997 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	2986 je K
komentátorom	2986 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1397 K
konferencję	2556 naszą K
konuştu	3336 diye K	3336 K
kopírovanie	2979 K obsahu bez	2979 K je zakázané
kopēšana	2283 K bez
korespondentką	2552 jest K
korespondentė	2247 K
korábban	1810 K itt írtunk	1810 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2595 K
krzyczała	2595 K
krzyknął	2595 K
krzyknęła	2595 K
krävde	3167 K
krævede	21 K felter er	569 K
krönikör	3129 är K
kulturalną	2560 K dyskusję
kulturredaktör	3129 är K
kulturredaktør	534 er K	2472 er K
kumppanuuslinkkejä	74 K	1409 K
kvíz	457 náš K	2996 náš K
kvíze	2996 našom K	2996 v K
kvízu	457 našem K	457 v K
kyltissä	1426 luki K
kysyivät	1426 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1814 K
käsitellään	97 jutussa K
käyttää	1377 tämä sivusto K
käyttöehdot	1404 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1815 K
kérdezték	1815 K
kérdőívünket	35 K
kért	1815 K
kérte	1815 K
kérték	1815 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	724 K sie uns
könyörgött	1815 K
könyörögtek	1815 K
köszönjük	1812 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1765 K minket	1812 K minket
követelte	1815 K
követelték	1815 K
közlése	1802 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1815 K
kúpte	3024 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	727 K an
künstlichen	653 K stimme vorgelesen	653 K stimme vertont
künstlicher	710 mithilfe von K
küpsised	1246 K
küpsistega	1246 K	1265 K
küsis	1269 K
kč	463 za # K	463 od # K	490 od # K
kļūsti	2307 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3510 K
""", 'l': """
labākie	2303 K raksti tavā
lamentó	1227 K
lançait	1567 K
lasītu	2273 lai K tālāk
lasītāji	2308 mūsu K
lasītājiem	2308 mūsu K
lejupielādē	2307 K
lelkisegély	97 K
leverandør	2474 ekstern K
leverantör	3131 extern K
leído	1177 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2293 K
linkistä	1408 lisää tästä K
lisenssillä	47 K
lisäsi	1426 K
llicència	47 K cc
lucrează	2740 K în presă
lunedì	17 ogni K
lună	2809 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3423 đăng nhập để bình K	3454 bình K của bạn sẽ	3507 đăng nhập để bình K
lájkolj	1765 K minket
lákal	491 K
läget	3140 koll på K
lähdet	1363 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3143 du kan K mer	3143 kan du K mer	3143 K mer om	3165 fri att K
läsare	36 våra K	3141 våra K	3165 våra K
läsarna	18 tack vare K
läser	3164 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2503 K for	3158 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1104 K de notas
límites	1101 sigue leyendo sin K
lòng	3446 vui K gửi về	3507 vui K gửi về
löd	3167 K
lød	569 K	2511 K
lūdza	2310 K
lập	3458 ủng hộ báo chí độc K	3508 báo chí độc K
""", 'm': """
magyarázta	1815 K
mailovú	2999 e-K adresu
mainoslinkkejä	37 K	74 K	1409 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1248 K abil
materiał	9 ten K
matéria	20 ler esta K	2605 esta K é só	2668 para ler esta K	2714 esta K
matérias	2640 limite de K
matí	410 rep cada K
mawiał	2595 K
mawiała	2595 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1815 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1423 tue K
meitä	1406 tukea K	1406 tue K	1423 tue K	1423 auta K
mencióname	62 K
menționat	2810 a K
mesačne	3026 K
mesečno	2967 K	3085 K
mesélte	1815 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2594 za K
miesięcznie	2594 K
minkä	90 anna K voit
miễn	15 bài K phí	3461 hết số bài K phí	3509 dùng thử K phí
mjesečno	2967 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1506 charte de K	1506 K par la rédaction
mokė	2270 K
mondták	1815 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1101 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1227 K
mulțumim	2807 K că ne citești
munkatársa	1782 K
munkatársunknak	39 K
munkánk	1813 K
munkánkat	1757 támogasd K	1757 támogassa K	1789 K	1812 támogasd K	1812 támogassa K	1813 K
myönsi	1426 K
másodközlés	1775 K
märkis	1269 K
määräsi	1426 K
mån	3142 kr/K	3166 kr/K
månad	3094 testa en K	3142 en K för	3164 testa en K	3166 per K	3166 varje K
månaden	3142 första K	3166 i K	3166 första K
månader	3142 K för #	3164 testa # K
månadsgivare	3164 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2486 en K for	2508 prøv en K	2510 per K
måneden	568 om K	2510 i K
måneder	547 i # K	2486 K for #
média	1565 notre K
mês	2714 até o fim do K	2715 por K	2715 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2595 K
mówili	2595 K
mówił	2595 K
mówiła	2595 K
môžete	2995 článok si K
müşterimiz	3291 K
mācīja	2310 K
mākslīgais	2290 K intelekts
mēnesis	2309 pirmais K
mēnesī	2309 K
mėgstamiausią	2243 K
mėnesį	2269 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3510 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2595 K
namawiała	2595 K
napisał	2595 K
napisała	2595 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3027 K
napíšte	38 K nám	2985 K nám	2985 K, prosím	3018 K na	3024 K nám
naročilo	3058 hvala za K
naročite	80 K se	3032 K se na naše	3083 K se
naročnik	50 kot K	3031 že K
naročnike	3039 samo za K	3039 le za K
naročniki	50 K lahko	3071 lahko berejo le K	3071 berejo samo K	3087 K
naročnikom	3031 dostopen le K	3031 na voljo K	3031 na voljo samo K	3031 na voljo le K	3071 dostopna le K	3071 dostopna samo K	3071 dostopen le K	3071 dostopen samo K
naročnina	3059 K	3087 K
naročnino	3059 z K	3081 z K
narzędzi	2573 przy wsparciu K ai
naujienlaiškio	2255 K
naujienlaiškis	2268 mūsų K	2271 K
naujienlaiškį	2235 mūsų K	2255 K	2267 užsisakykite K	2268 mūsų K
navođenja	2941 bez K izvora
navođenje	2941 uz K izvora
nawoływał	2595 K
našeho	453 do K týmu	453 K e-shopu
našem	2930 K timu
našich	479 K zpráv	3017 K správ
neatkarīgu	2307 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1812 segíts K	1812 írjon K	1812 írj K	1812 jelezd K	1813 K adód
nemokamą	2259 K paskyrą
neobmedzený	2972 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2257 paremkite K žurnalistiką	2267 paremkite K	2268 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1389 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3025 K médiá
nezávislú	3024 podporte K
ngoài	3449 nội dung bên K
nguồn	3444 K ưu tiên	3444 K tin ưu tiên	3467 ghi rõ K	3502 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3454 chịu trách K về nội dung bình luận
nhân	3450 trí tuệ K tạo
nhấn	3507 K vào đây
nhận	3425 đăng ký K bản tin	3425 đăng ký K tin	3507 đăng ký K bản tin	3507 đăng ký K tin
nhập	24 đăng K	3423 vui lòng đăng K	3423 đăng K để đọc	3423 đăng K để xem	3423 đăng K để lưu	3423 hãy đăng K để	3507 đăng K để đọc	3507 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2553 materiał wideo jest K
niezależne	2592 wesprzyj K	2592 wspieraj K	2593 K media
niezależność	2593 K
niezależną	2593 jesteśmy K
noastră	2808 munca K
nolēma	2310 K
norāda	2310 K
nosūtīsim	57 jums K
notificações	14 as K	2615 ative as K	2615 ativar K	2615 receba K
notificările	14 K	2727 activează K
notifikácie	2998 K
notícia	2714 esta K
notícias	2609 receba as K	2609 receba K	2618 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	2986 je K	2986 , K
novinári	3025 naši K
novinárka	2986 je K	2986 , K
novinárkou	2986 je K
novinárom	2986 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3032 na e-K
novičnik	3040 K	3040 e-K	3084 naš e-K	3087 K
novičnika	3040 K
nuotraukų	40 K ir vaizdo
nusprendė	2270 K
nášho	2992 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3510 K
nõus	43 ei ole K?
năm	3509 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3097 K tillgång
obećala	2968 K
obećao	2968 K
obiecał	2595 K
obiecywał	2595 K
obligāta	2283 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2627 campos K são
obveščanje	3058 na naše K
obľúbené	2983 K zdroje
obľúbených	2983 K zdrojov
obľúbenými	2983 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3016 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2595 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2595 K
odpowiedziała	97 nie K	2595 K
odpowiedziało	97 nie K
odražavaju	2935 komentari K	2935 komentari ne K
odídete	2981 kým K
ofereça	2605 K este artigo
ograniczeń	2519 czytaj bez K	2519 czytaj więcej bez K
også	51 bli med du K
ogłosił	2595 K
ogłosiła	2595 K
oikaisupyynnöt	1400 K
oikaisupyyntö	1400 K
olvashatják	1809 csak előfizetők K
olvasási	0 K idő
olvasóiból	1789 K él
olvasóink	36 K	1813 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1224 danos tu K
ordenó	1227 K
ordonné	1567 a K
ortakliği	3277 iş K linkleri
orzekł	2595 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	2988 K údajov
ostrzegał	2595 K
ostrzegała	2595 K
ostrzegł	2595 K
otrzymywać	2581 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3027 K
oznámila	491 K	3027 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2267 K mums
pageidaujamą	2243 K šaltinį
paklausė	2270 K
palīdzi	2297 ziedo un K	2307 K mums
palīdzību	2290 mākslīgā intelekta K	2305 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2267 K mums
parsisiųskite	2267 K
participación	1132 normas de K
partnerské	74 K odkazy	466 K odkazy	3004 K odkazy
partneři	430 my a naši K
pastā	2295 e-K
pastāstiet	38 K mums	67 K mums
patronką	2571 zostań naszą K
patrões	2693 sem K	2714 sem K
paylaşin	25 K	49 K	3280 K
paziņoja	2310 K
paziņojumus	2294 K
państwa	2551 czeka na K
pašte	2255 jūsų el. K
pažadėjo	2270 K
periódico	1225 este K	1225 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2453 K
phê	54 mời tôi một ly cà K	3458 mời bạn một ly cà K
phóng	3446 liên hệ K viên	3448 là K viên báo	3448 là K viên của	3507 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1227 K
pidätetään	1385 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2595 K
pisała	2595 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2923 K nam	2955 K nam na	2955 K na	2965 K nam	3045 K nam	3045 K na	3075 K nam na	3075 K na	3083 K nam
piškotke	3048 K	3076 K
piškotki	3048 K
piškotkov	3048 K	3076 K
pište	480 K na	480 K nám na
plakáton	1815 állt a K
plânge	2810 se K
pochází	450 obsah K
podcastów	2557 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2595 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	2965 vaša K
podrške	2942 bez vaše K	2966 vaše K
podršku	2965 vašu K
podržite	2942 K	2965 K nas	2965 K naš
podělte	67 K se s námi	67 K se o
podľa	3027 K
poinformował	2595 K
poinformowała	2595 K
pokračovanie	2972 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3004 článok K	3004 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1129 K de cookies	2625 K de cookies	2642 cobre K
pomocí	470 K ai
pomocą	2573 z K ai
pomoć	2965 vašu K
pomóż	2592 K nam
pomôžte	3024 K nám
poprosił	2595 K
poprosiła	2595 K
poprosiło	2595 K
poručila	2968 K
poručio	2968 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3015 K článok zadarmo
poslušajte	3074 K nas
postafiókjába	1761 K
postaládádba	79 a K	1777 a K
postaládájában	1777 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	2988 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2595 K
powiedziała	2595 K
powtarzał	2595 K
powtarzała	2595 K
poznámka	97 K redakce
pozostało	2519 K # %	2519 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	2923 K nam	2923 K na	2965 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	2985 K nám	3024 K nám
pošljemo	57 vam K
pošljite	49 K ga	3045 K nam	3045 K jo nam	3045 K na	3083 K nam
požádal	491 K
požádala	491 K
pracę	2593 naszą K
pranešimus	2254 K
praneškite	38 K mums	67 K mums
pranešė	2270 K
prašė	2270 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3019 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2972 už ste K	2972 ste K
predplatiteľom	80 staňte sa K	2980 K	3024 staňte sa K
predplatiteľov	2980 pre K
predplatné	2972 už máte K	3001 K	3024 kúpte K	3024 kúpte si K	3028 K
predplatného	3001 K
predplatným	3001 K	3022 s K
predplaťte	80 K si
preferată	2738 sursă K	2802 sursă K	2802 sursa K
preferované	445 K zdroje	2983 K zdroje
preferovaný	445 K zdroj	2983 K zdroj
preferovaných	445 K zdrojů	2983 K zdrojov
preferovaným	445 K zdrojem	2983 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2519 tylko dla K	2579 tylko dla K
prenumeratą	2565 z K
prenumeratę	80 kup K	2519 masz już K	2565 zamów K	2565 kup K	2565 wykup K	2591 kup K
preporučila	2968 K
preporučio	2968 K
pretlačiť	45 K
prevziať	45 K
prečítate	2972 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2965 K se našoj	2965 K im se	3083 K se nam
pridržana	2915 sva prava K
pridržane	3038 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2270 K
prihlásenie	2973 ďakujeme za K	2999 ďakujeme za K
prihlásení	3001 po K
prihlásením	2999 K súhlasíte
prihláste	24 K	2972 K sa a čítajte	3024 K sa na odber
prihvaćate	2937 prijavom K
pripažino	2270 K
programėlėje	2253 K
programėlę	2253 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	2953 K nas
proposé	1502 conçu et K par
prosił	2595 K
prosiła	2595 K
pročitali	2907 da biste K
pročitate	2905 da K cijeli	2905 da K ceo
prośbę	2513 mamy do ciebie K	2513 mamy małą K
prošnjo	3042 imamo majhno K	3042 majhno K
prywatności	2535 polityka K	2535 polityce K
przeczytać	2519 aby K cały	2519 aby K ten artykuł
przeczytałaś	2560 dziękujemy, że K
przeczytałeś	2560 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2516 K nam #%	2592 K nam	2592 K #
przekonywał	2595 K
przekonywała	2595 K
przesyłajcie	2551 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2551 K nam	2551 K je do nas	2592 K nam
przyznał	2595 K
przyznała	2595 K
przyłącz	51 K się
przyślij	2551 K nam	2551 K je do nas	2592 K nam
práca	3025 naša K
práce	489 naší K
práci	489 naši K
prácu	3025 našu K
précision	97 K:
précisé	1567 a K
précédente	97 version K de cet
préférée	1492 source K
préférées	1492 sources K
prévient	1567 K
príspevky	2997 K v diskusii
príspevok	3024 váš K
próxima	2714 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1940 blocco della K	2035 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1782 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1466 bloqueur de K	1466 bloqueurs de K	1565 sans K
publicités	1466 bloqueur de K
publicystką	2552 jest K
publicystą	2552 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1471 votre adresse e-mail ne sera pas K
pytał	2595 K
pytała	2595 K
pytały	2595 K
pytań	2559 na kilka K
pyyntö	1363 pieni K
pyysivät	1426 K
pásale	1224 K esta
pásalo	49 K
päevakokkuvõte	1253 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1394 K
päätti	1426 K
påminde	3167 K
pénzbe	1813 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3019 bez K súhlasu
píšte	3018 K na	3018 K nám na
pódcast	34 nuestro K	1225 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2276 K bez	2283 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	438 K článků
předchozí	97 K verzi článku
předchozího	439 bez K souhlasu	482 bez K souhlasu
předplatitel	50 jako K	50 K může	419 už jste K	419 jste K
předplatitele	442 pro K
předplatitelem	80 staňte se K	488 staňte se K
předplatitelé	50 K mohou	476 jen K	476 pouze K	476 najdou K	476 přečtou K	489 naši K	492 K
předplatitelům	442 K	476 pouze K	476 jen K
předplatné	419 koupit K	420 už máte K	463 K	492 K
předplatného	463 K
předplatným	419 dostupné s K	463 K	485 s K
předplaťte	80 K si	421 K si	488 K si
přehrání	450 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	419 zbývá vám K
přidej	51 K se
přidejte	51 K se	479 K si nás	488 K se	488 K se k nám
přihlaste	24 K	419 K se a čtěte	423 K se k odběru	488 K se k odběru
přihlášení	461 děkujeme za K	463 po K
přihlášením	461 K k odběru	461 K souhlasíte
připojte	51 K se
připomněl	491 K
připustil	491 K
přispějte	90 K, kolik můžete	90 K, čím můžete	468 K	488 K	488 K i vy
přiznal	491 K
přiznala	491 K
přiznává	491 K
příspěvek	488 váš K
příspěvku	450 zobrazení K
příspěvky	459 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3507 K góp ngay	3511 K góp
quyền	3441 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3485 trình chặn K cáo	3485 chặn K cáo
""", 'r': """
radził	2595 K
radziła	2595 K
radí	491 K
rakstīja	2310 K
rappelé	1567 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2267 K mums
rašė	2270 K
recibirás	57 K
reclamă	11 K
reconoció	1227 K
recordó	1227 K
rectificación	97 K:
recunoaște	2810 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1173 la K te envía	1213 se incorporó a la K	1225 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2763 K îți trimite	2808 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2592 wesprzyj K
redaktorką	2552 jest K
redaktorė	2247 K
redaktör	3129 är K för	3129 är K på	3129 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2472 er politisk K	2472 er K i	2472 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2663 a K envia	2702 entrou para a K	2714 nossa K
reenvíalo	49 K
refusé	1468 K le dépôt
registrácii	3001 po K
registráciou	2999 K súhlasíte
registráciu	2999 ďakujeme za K
regisztrálj	1812 K ingyenesen	1812 K, hogy
regisztráljon	1812 K ingyenesen	1812 K, hogy
regisztrálnia	1809 K kell
regístrate	1101 K gratis	1102 K para
reinhören	649 jetzt K:
rejestrując	2562 K się
reklamlänkar	74 K	3144 K
reklamą	11 K
reklám	70 nincs K	3025 bez K
reklámok	1813 K nélkül
reportaż	2593 ten K
reporterką	2552 jest K
reportér	448 , K	2986 , K
reportérem	448 je K
reportérka	448 , K	2986 , K
reportérkou	448 je K	2986 je K
reportérom	2986 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1142 prohibida su K	1142 prohibida la K
reprodução	2638 proibida a K	2638 K proibida	2671 K permitida desde	2671 K é permitida desde
reprodúcelo	45 K
republié	45 K	1482 K avec	1520 cet article est K
repórter	39 nosso K	2642 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1227 K
rezervăm	29 ne K dreptul
riêng	3434 chính sách quyền K tư	3461 dành K cho thuê bao	3467 quan điểm K của tác giả
rovatvezetője	1782 K
ročne	3026 K
ročně	490 K
rät	727 K
rätta	3135 K fel
rättar	3135 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1269 K
råber	569 K
råbte	569 K
rådde	3167 K
rådede	569 K
réagir	1472 pour K
réagissez	1564 K à
réalisation	1502 n'a pas participé à la K
rédacteur	1485 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1485 a rejoint la K	1502 n'a pas participé à sa K	1511 la K vous	1515 pour soutenir la K	1564 soutenez la K	1564 alertez la K	1565 notre K
rédactrice	1485 est K
régulièrement	1485 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1567 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1442 cet article est K	1442 ce contenu est K	1442 article K
réservée	1442 K à nos abonnés	1442 la suite est K	1444 K aux abonnés
réservés	1444 K aux abonnés	1482 tous droits K
résiliable	1566 K à tout moment
részesített	1778 előnyben K forrásként
röst	3132 ai-K
răspuns	97 nu a K	97 nu au K	2810 a K	2810 au K
răspunsul	21 anulează K
rằng	3510 viết K	3510 cho K
""", 's': """
sacīja	2310 K
sadržaj	9 ovaj K	2926 vanjski K	2926 spoljni K
sadržaja	9 ovog K	2926 vanjskog K	2926 prikaz ovog K	2926 prikaz K
sakė	2270 K
samobójcze	97 myśli K
sanctionné	1567 a K
sandučić	79 u vaš K	2908 u vaš K
sandučiću	2908 u vašem K	2937 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	2973 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	2973 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1812 K, hogy
segítségedre	1812 szükségünk van a K
según	1227 K
sensível	97 pode ser K
sentenció	1227 K
sería	1174 sin ti no K
sesión	24 inicia K	24 inicie K	1101 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2713 inicie K
señaló	1227 K
sfătuia	2810 K
sfătuiește	2810 K
sfătuit	2810 a K
sisällön	9 K	1396 ulkoisen K
sisältö	1367 tämä K on vain
sisältöä	1396 ulkoista K
siunčiame	57 jums K
sjefredaktør	2472 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3167 K
skarży	2595 K
skarżył	2595 K się
skrzynkę	79 na twoją K	2522 na twoją K	2522 na swoją K	2562 K mailową
slažete	43 K se	43 ne K se
slobodné	3024 podporte K
slobodnú	3024 podporte K
slušajte	2953 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2559 naszą K
sonuçlarinda	3259 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3446 về hộp thư của tòa K	3458 hãy ủng hộ tòa K	3467 bằng văn bản của tòa K	3507 hãy gửi về tòa K	3507 hãy liên hệ tòa K	3507 hãy báo cho tòa K	3508 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3004 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3045 K nam
sportkrönikör	3129 är K
sportsredaktør	534 er K
spracovaním	2999 K osobných údajov
sprijiniți	2807 K
sprijină	2807 K-ne
správach	2984 google K
správy	2984 google K
spuneți	38 K-ne	67 K-ne	2808 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2266 šį K	2268 visą K
stronę	2582 naszą K
stwierdził	2595 K
stwierdziła	2595 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2511 K det på	2511 K det i	3167 K det på
stöd	3091 med ditt K	3164 K oss	3164 K vår	3164 ditt K
stödja	3141 K oss med
stödlinjen	83 K
stödmedlem	3164 bli K
stödprenumerant	3164 bli K
stötta	3141 K oss med	3164 K oss	3164 K vår	3164 K vårt
støt	546 K os	566 K os	566 K med
støtt	2508 K oss	2508 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2435 med din K	2485 K oss med	2508 din K
støtteabonnent	2508 bli K
støttemedlem	80 bli K	566 bliv K	2508 bli K
stāstīja	2310 K
stăpâni	2788 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2519 tylko dla K	2519 dostępna dla K	2519 dostępne dla K	2579 tylko dla K
subskrypcją	2565 z K	2587 z K
subskrypcję	2519 kup K	2519 masz już K	2562 dziękujemy za K	2565 wykup K	2592 kup K
suosikkilähteeksesi	1389 K
suosikkilähteeksi	1389 K
sursă	2762 link activ către K
suscripción	1101 ya tengo una K	1224 cambia tu K	1228 K
suscríbase	80 K	1224 K
suscríbete	80 K	1101 K para	1101 K por	1101 K en	1108 K al boletín	1224 K
susțin	2754 care ne K lunar	2808 ne K lunar
susține	2807 K-ne	2807 K presa	2810 K că
susținerea	2807 K ta
susțineți	2807 K-ne
svarīgākie	2306 nedēļas K
svarīgākās	2306 nedēļas K
svěřte	447 K se nám
szerkesztője	1782 K
szerkesztőségünk	39 K	1813 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1813 K
szerzője	1782 külső K
szólított	1815 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3142 tills du K upp	3167 K
sähköpostiin	1370 suoraan K
sähköpostiisi	79 K	1371 K
sähköpostillasi	1421 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1371 K
sélection	1511 K d'articles
sélections	1442 ajouter l'article à vos K
síganos	1121 K en
síguenos	1121 K en	1224 K
sócio	80 seja K
sõltumatut	1266 toeta K
sõnul	1269 K
sök	3156 K nu
sökresultat	3125 K på google
sökt	97 vi har K	97 har K
söyledi	3336 K
söylediler	3336 K
söylüyor	3336 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2501 K nå
søkene	2468 google-K dine
søkeresultatene	2468 K dine på google
súhlasu	3019 bez K
súhlasíte	43 K?	2999 odoslaním K
súmate	51 K	1224 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1783 K
sütiket	1783 K
săptămână	17 o dată pe K	2809 pe K
sīkdatnēm	2288 K	2306 K
sống	3458 nuôi K tờ báo	3458 bạn đọc nuôi K
""", 't': """
találatok	1778 google-K
tanácsolja	1815 K
tanácsolják	1815 K
tanácsolta	1815 K
tanácsolták	1815 K
tanította	1815 K
taşiyin	3280 K
teigė	2270 K
tekemään	1424 K sitä
tekijänoikeus	1385 K suojaa
tekoäly	1397 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1397 K
tekoälyn	1397 K avulla	1397 K tekemä
tekoälyä	1397 käyttää K
telefonā	2294 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3333 okuduğunuz için K
thiết	3467 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3461 dành cho K bao	3461 đã là K bao	3511 K bao
thuộc	3442 bản quyền K
thành	3424 dành cho K viên	3456 bạn đã đăng ký K công	3507 trở K thành viên
tháng	3461 đọc miễn phí trong K	3509 mỗi K	3509 hàng K	3509 K đầu
thích	3444 nguồn tin ưa K	3444 nguồn yêu K
thông	14 K báo	3430 bật K báo	3430 nhận K báo	3446 bạn có K tin	3446 bạn đọc cung cấp K tin	3467 khi phát hành lại K tin	3507 hãy gửi K tin	3507 đăng ký nhận K báo	3507 hãy bật K báo
tilføjede	569 K
tillgång	3164 få fri K
tillåtet	3153 inte K att återge
tiếng	3454 K việt có dấu
tiếp	3423 để K tục đọc	3423 để đọc K	3423 đăng nhập để K tục	3458 K sức cho báo chí	3461 để K tục đọc	3507 đăng ký để đọc K	3507 hãy K sức	3507 đăng nhập để K tục
tjänst	3088 en liten K att be
tjänsten	3156 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1759 a K
toàn	20 K bộ bài	3423 để đọc K bộ	3423 đọc K bộ bài	3461 để đọc K bộ bài	3507 đăng ký để đọc K bộ
tražila	2968 K je
tražili	2968 K su
tražio	2968 K je
tretích	2988 cookies K strán
treści	9 tej K	2565 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3430 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3454 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1782 K
turpinātu	2273 lai K lasīt
tuần	17 mỗi K	3456 bản tin hằng K của	3456 bản tin hàng K của	3509 mỗi K
tvrdí	491 K
työmme	1424 K
työtämme	1423 tue K	1424 K
tájékoztató	1768 adatvédelmi K
támogass	1812 K minket
támogasson	1812 K minket
támogathat	1789 K minket
támogatása	1789 K nélkül	1789 olvasók K nélkül	1812 az ön K
támogatásod	1812 a te K
támogatásából	1789 olvasóink K
támogatásával	1792 partnerünk K
támogatónk	1789 legyen ön is K	1789 legyél te is K
täglich	588 K per mail
tähtsamad	1265 nädala K
tärkeimmät	1421 K jutut
tästä	1408 lisää K
täällä	1363 kun kerran olet K
täältä	1408 lisää K
téléchargez	1428 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1812 K le
týden	17 každý K
týdně	490 K
týždenne	17 raz K
tłumaczy	2595 K
tłumaczył	2595 K
tłumaczyła	2595 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2595 K
ulaş	38 bize K
ulaşin	38 bize K	3261 bize K	3280 K
ulaşmak	3261 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	725 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1959 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	724 K uns	724 K unsere	724 K mich	724 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	724 K sie uns	724 K sie unsere	724 sie können das K	724 freiwillig K	724 K sie mich	724 K sie meine	724 K uns
unterstützt	607 ihr browser K	724 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	724 mit deiner K	724 deine K	724 eure K
upišite	77 K svoj e-mail
upozornění	427 zapněte si K	460 K
upphovsrätt	3121 skyddat enligt lagen om K
upphovsrättslagen	3121 skyddat enligt K
uprednostňované	3020 K zdroje
uprednostňovaný	3020 K zdroj
uprednostňovaných	3020 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3038 brez dovoljenja K	3038 brez soglasja K
uredništvo	3052 v naše K	3084 naše K
uredništvu	39 našemu K	3045 pišite K
urmărește	2726 K-ne pe	2726 K-ne și pe	2727 K știrile	2807 K-ne
urmăriți	2726 K-ne pe	2807 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2625 K de cookies
utilizează	2729 K cookie
utilizăm	2729 K cookie
utánközlés	1775 K
utánközölhető	45 K
uutislähteeksesi	1389 ensisijaiseksi K
uutislähteeksi	1389 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2595 K
uznała	2595 K
uzsvēra	2310 K
użyciu	2573 przy K ai
użytkowników	2560 opiniami K
używamy	2534 K plików cookie
užsisakykite	2232 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2985 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	727 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	648 suchen K
versão	2 K em áudio
vervielfältigung	624 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	612 deine e-mail-adresse wird nicht K	612 ihre e-mail-adresse wird nicht K
veröffentlichung	678 seit der K geändert	678 seit K geändert
već	2920 kad ste K tu	2967 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1400 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3448 là biên tập K của	3461 dành cho hội K
viết	3507 hãy K thư	3508 bài K này	3510 ông K	3510 bà K
você	18 sem K	2714 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3055 K
vyhradené	2979 všetky práva K	2979 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	2995 si môžete K
vysvetľuje	3027 K
vysvětlil	491 K
vysvětlila	491 K
vysvětloval	491 K
vysvětlovala	491 K
vysvětluje	491 K
vytvořila	470 K ai
vyzýval	491 K
vyzývala	491 K
vyzývali	491 K
vyzývá	491 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1815 K
válaszolták	1815 K
változatában	97 korábbi K	97 eredeti K
vás	468 bez K by	489 bez K by	3006 bez K by	3025 bez K by
väitis	1269 K
väitti	1426 K
väittää	1426 K
välise	1246 K sisu
våre	2508 meld deg på K
vårt	2443 meld deg på K	2508 meld deg på K
vær	51 K med
védekezett	1815 K
véli	1815 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3025 K vám
vēlamo	2284 K avotu
vēstkopai	2295 K
vēstulei	2295 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3013 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2992 náš K
webinář	453 náš K
według	2595 K
weißt	637 K du mehr
wezwał	2595 K
wiadomościach	2582 google K
wołali	2595 K
wołał	2595 K
wołała	2595 K
wpłata	2571 każda K	2592 twoja K
wpłatom	2593 dzięki K
wpłać	2592 K
wspierającym	2592 zostań K
współpracy	2568 we K z partnerem
wyjaśnia	2595 K
wypisać	2522 K się w każdej chwili
wyrażam	2523 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2551 K nam	2551 K je do nas
wzywał	2595 K
wzywała	2595 K
wöchentlichen	592 K newsletter
właściciela	2593 nie mamy K
""", 'y': """
yazdiğimiz	3290 daha önce K haber
yazmişti	3336 diye K
yhteistyössä	1409 K mainostajan
yönetmenidir	3263 genel yayin K
""", 'z': """
zaakceptować	2553 K pliki cookie
zaapelował	2595 K
zaapelowała	2595 K
zachęcali	2595 K
zachęcano	2595 K
zachęcał	2595 K
zachęcała	2595 K
zadaním	2999 K e-mailu
zadržana	2915 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2576 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2942 K vama	2966 K vama
zakázané	2979 šírenie je K
založte	488 K si účet
zamknutý	2972 článok je K
zamčený	419 článek je K
zapisując	2562 K się
zapowiedział	2595 K
zapowiedziała	2595 K
zapytał	2595 K
zapytała	2595 K
zastrzeżone	2546 wszelkie prawa K	2546 wszystkie prawa K
zawołał	2595 K
zawołała	2595 K
zašlete	447 K nám
zašlite	2985 K nám
zaželen	3078 K vir
zaželene	3078 K vire
zaželeni	3078 K vir
zbiórka	2596 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2556 do naszego K
zewnętrzna	2553 treść K
zewnętrzne	9 treści K	2534 treści K	2553 treści K
zewnętrznej	9 treści K	2553 treści K
zewnętrznych	9 treści K
zgłoś	2551 K go nam	2592 K nam
ziņas	2306 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2583 daj nam K	2592 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2592 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3021 K
získávejte	484 K
zł	2565 za # K	2565 od # K	2594 od # K
złotówka	2571 każda K	2593 każda K
""", 'á': """
állt	1815 ez K
állítja	1815 K
átvehető	45 K
""", 'ä': """
ägare	3141 inga rika K
ähnliches	637 K erlebt
ändå	3088 nu när du K är här
äpp	1251 K
äppi	1251 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2464 beskyttet av K
året	568 om K
återges	3121 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3267 bizimle K
çalişmalarimiz	3334 K
çağrisinda	3336 K bulundu
çerezler	3248 K kullan
çerezlere	3265 K
çerezleri	3248 K kullan	3265 K	3291 K kabul
çözün	3280 K
""", 'é': """
échanos	1224 K una mano	1224 K un cable
économiste	1553 est K
écris	38 K-nous	67 K-nous
écrit	1485 K pour	1567 a K
écrivain	1485 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1564 K-nous
éditorialiste	1553 est K
électronique	1451 dans votre boîte aux lettres K
énekelték	1815 K
équipe	1565 notre K
értesítéseket	14 K	1788 K
értesüljön	1788 K elsőként
étoile	60 champs avec une K
évente	1814 K
""", 'í': """
ígérte	1815 K
ígérték	1815 K
írta	1815 K
""", 'î': """
îmbia	2810 K
îndemna	2810 K
îndemnat	2810 a K
îndemnau	2810 K
întrebat	2810 a K
întrebau	2810 K
""", 'õ': """
õpetas	1269 K
""", 'ö': """
öffnen	594 app K
önemli	3291 günün en K
önerdi	3336 K
önskad	3125 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1813 független K	1813 a jó K
újságírásunk	1813 K
újságíróink	1813 K
újságíróinkkal	1811 K
újságíróinknak	39 K
újságírója	1782 K
última	1121 siga la K hora	1121 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3278 K üye olun
ügyfelünk	1811 K
ühendust	38 võta meiega K	67 võta meiega K	1266 võta K
ütles	1269 K
ütlesid	1269 K
üyeliği	3273 bülten K
üzente	1815 K
üzenték	1815 K
üçüncü	3265 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2953 K nas
čitalaca	43 pisma K	2942 uz podršku K	2960 K	2966 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2960 K	2966 naši K
čitatelia	3023 K	3025 naši K
čitatelja	43 pisma K	2942 uz podršku K	2960 K	2966 naših K	2966 uz podršku K
čitatelji	36 naši K	2960 K	2966 naši K
čitateljima	2960 K
čitateľom	18 vďaka K	3023 K
čitateľov	36 našich K	3006 vďaka podpore K	3023 K	3025 našich K	3025 vďaka podpore K
članak	20 cijeli K	2920 svidio vam se K	2938 cijeli K	2938 ceo K	2966 ovaj K
člancima	2949 svim K
članek	3042 vam je bil K všeč	3084 ta K
člankov	3070 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3024 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3001 všetkým K	3013 k všetkým K	3013 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	2981 páčil sa vám K	3001 celý K	3025 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3017 K nás	3024 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3024 K, že nás čítate
""", 'đ': """
đây	3507 bấm vào K
đóng	3507 K góp của bạn	3507 hãy K góp
đăng	45 K lại	3456 cảm ơn bạn đã K ký	3456 bằng việc K ký, bạn	3507 K ký để đọc bài
đường	3446 K dây nóng của tòa soạn	3446 K dây nóng của báo	3507 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3461 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3026 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2593 nasze K
śledztwo	2593 to K
śledź	2530 K nas na	2592 K nas
śpiewali	2595 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3336 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2923 K nam
šaukė	2270 K
šiandien	2257 aukokite K
šodien	2297 ziedo K
""", 'ź': """
źródło	2546 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2595 K
""", 'ž': """
žalio	2968 K se
želene	3078 K vire
želeni	3043 K vir
željene	2921 K izvore
željeni	2921 K izvor
žiadny	71 K spam
žurnalistai	2268 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2247 K
žurnalistika	489 naše K	489 nezávislá K	2268 K kainuoja	2268 gera K	3025 nezávislá K
žurnalistiku	489 nezávislou K	3025 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2247 K
žurnāliste	2287 K
žurnālisti	2308 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2308 neatkarīga K	2308 K maksā	2308 laba K
žurnālistiku	2297 atbalsti neatkarīgu K	2308 neatkarīgu K
žurnālists	2287 K
žádal	491 K
žádala	491 K
žádali	491 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	785 χωρίς K
άρθρα	835 τα K μας
άρθρο	835 αυτό το K
""", 'έ': """
έγγραφη	785 χωρίς K άδεια
έγραφαν	837 K
έγραφε	837 K
έγραψε	837 K
έλεγαν	837 K
έλεγε	837 K
έρευνά	763 K μας
έρευνές	835 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	753 K σου πηγές	753 K σας πηγές	753 K πηγές
αγαπημένη	753 K πηγή
ακολουθήστε	737 K μας	834 K μας
ακολουθείστε	737 K μας
ακόμη	774 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	837 K
αναγνωστών	788 K
αναγνώστες	18 χάρη στους K	788 K	835 οι K μας
αναδημοσίευση	45 K	747 απαγορεύεται η K	747 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	748 K χωρίς
ανεξάρτητη	834 ενισχύστε την K
ανταποκρίτρια	756 είναι K
ανταποκριτής	756 είναι K
απάντησαν	837 K
απάντησε	97 δεν K	837 K ο	837 K η
απάντησης	21 ακύρωση K
απαγορεύεται	748 K η αντιγραφή	748 K η αναπαραγωγή
αποδεχθείτε	758 K τα cookies
αποδεχτείτε	758 K τα cookies
απορρήτου	750 πολιτική K
από	769 K # €
αρθρογράφος	756 είναι K
αρχισυντάκτης	756 είναι K
αρχισυντάκτρια	756 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	815 χωρίς K
""", 'β': """
βιβλιοπωλείο	761 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	834 K μας
βοηθούν	835 μας K
βρείτε	737 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	834 K μέλος	834 K κι εσείς
γνώσεις	764 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	755 K μας	834 K μας
γραπτή	785 χωρίς K άδεια
""", 'δ': """
δήλωσαν	837 K
δήλωσε	837 K ο	837 K η	837 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	835 οι K μας
δημοσιογράφος	756 είναι K	756 , K	756 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	835 η K μας	835 ανεξάρτητη K	835 η ανεξάρτητη K
δημοσκόπησή	763 K μας
δημοσκόπηση	763 στη K
διαβάσετε	732 για να K ολόκληρο
διαβεβαίωσε	837 K
διαμαρτυρήθηκε	837 K
διαφήμιση	11 τη K	772 μετά τη K
διαφημίσεις	70 χωρίς K	835 χωρίς K
διαφημίσεων	810 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	735 τη K email	735 η K email	768 K email	768 K e-mail
δικαιώματος	747 με επιφύλαξη παντός K
διοργανωτές	837 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	835 η K μας
δωρεά	774 κάντε μια K	834 η K σας	834 κάντε μια K	838 K
δωρεάν	15 K άρθρα	769 K άρθρα
δωρεές	838 K
""", 'ε': """
είμαστε	835 K μια μικρή
είπαν	837 K
είπε	837 K
εβδομάδα	17 κάθε K	836 την K
εγγραφή	768 με την K σας
εγγραφείτε	733 K για να	769 K δωρεάν	834 K δωρεάν	834 K τώρα	834 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	734 στα K σας
εκδήλωσή	761 K μας
εκδοχή	97 αρχική K
εκφράζουν	766 τα σχόλια K	766 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	738 K τις ειδοποιήσεις	740 K τη javascript
ενημερωτικά	735 K δελτία
ενημερωτικό	78 το K δελτίο	735 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	755 K μας
ενισχύστε	774 K	834 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	758 K περιεχόμενο
εξήγησε	837 K
επανέλαβε	837 K
επαναλάμβανε	837 K
επιβεβαιώστε	768 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	755 K μαζί μας	755 K με τον συντάκτη	755 K με τη συντάκτριά	755 K με τη συντάκτρια	755 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	837 K
επιστολή	43 την K σας
ερωτηματολόγιο	765 το K
εσάς	774 χάρη σε K	835 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	769 με # K
ευχαριστούμε	768 K για την εγγραφή	834 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	837 K
ζήτησε	837 K ο	837 K η	837 K στο	837 K από
ζητούσαν	837 K
ζητούσε	837 K
""", 'η': """
ηλεκτρονικό	761 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	815 χωρίς K
ισχυρίζεται	837 K
ισχυρίστηκε	837 K
""", 'κ': """
κάλεσε	837 K ο	837 K η
κάνε	62 K μου tag
κάνοντας	768 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	799 K εθισμού
καλούσαν	837 K
καλούσε	837 K
κανάλι	835 το K μας
κατάστημά	761 στο K μας
κατήγγειλε	837 K
καταγγέλλει	837 K
καταγγελία	755 κάντε μας την K
κατεβάστε	738 K την εφαρμογή
κεθεα	799 K
κεράστε	54 K με έναν καφέ
κουίζ	763 το K	763 στο K	763 το K μας
κυκλοφορεί	761 K το νέο τεύχος
κυριότερες	768 τις K ειδήσεις
""", 'λ': """
λάβετε	786 K
λέει	837 K
λαμβάνεις	783 θέλεις να K
λαμβάνετε	783 θέλετε να K	786 K
""", 'μ': """
μήνα	836 τον K	836 το K	836 ανά K	836 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	769 K # €
μεγαλομετόχους	815 χωρίς K
μετόχους	815 χωρίς K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	776 με τεχνητή K	776 από τεχνητή K
νοημοσύνης	776 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	732 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	769 K το άρθρο
ομάδα	761 στην K μας	834 ελάτε στην K	835 η K μας
""", 'π': """
παράκληση	752 έχουμε μια μικρή K	752 μια μικρή K
παραδέχεται	837 K
παραδέχθηκε	837 K
παραδέχτηκε	837 K
παρακάλεσε	837 K
παρακαλούσαν	837 K
παρακαλούσε	837 K
πατώντας	768 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	758 εξωτερικού K
περιεχόμενο	9 αυτό το K	758 αυτό το K	758 το K αυτό	758 εξωτερικό K
πολιτική	750 K cookies
πρέπει	758 δείτε το βίντεο K
προέτρεπαν	837 K
προέτρεπε	837 K
προέτρεψε	837 K
προειδοποίησε	837 K
προειδοποιεί	837 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	834 ενισχύστε την K
προσωπικών	750 K δεδομένων
προτεινόμενη	753 K πηγή
προτιμώμενες	753 K πηγές	829 K πηγές
προτιμώμενη	753 K πηγή	829 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	781 K σε όλα
πρόσθεσαν	837 K
πρόσθεσε	837 K ο	837 K η
πρώτο	769 τον K μήνα
πρώτος	836 K μήνας
""", 'ρ': """
ρεπορτάζ	835 το K μας	835 αυτό το K
ρωτούσαν	837 K
ρωτούσε	837 K
ρώτησαν	837 K
ρώτησε	837 K ο	837 K η
""", 'σ': """
σημαντικότερες	768 τις K ειδήσεις
σημείωσε	837 K ο	837 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	834 K μας
στήριξή	774 χωρίς τη K	834 η K σας	834 τη K σας	835 χωρίς τη K
στήριξη	774 χάρη στη K	835 χάρη στη K
στείλε	38 K μας	67 K μας	755 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	755 K μας	834 K μας
στηρίξτε	774 K	834 K μας	834 K την	834 K το	834 K τη
συγκατάθεση	758 K για cookies
συμβουλεύει	837 K
συμβούλευε	837 K
συμβούλευσε	837 K
συμβούλεψε	837 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	761 K μας
συνέδριό	761 K μας
συνέστησε	837 K
συνδεθείτε	24 K	733 K για να
συνδρομή	769 με K	769 K από	787 με K	838 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	732 διαθέσιμο μόνο σε K	732 διαθέσιμο σε K	751 μόνο για K	751 μόνο σε K	834 γραφτείτε K	835 οι K μας	838 K
συνδρομητής	50 ως K	80 γίνετε K	732 είστε ήδη K	834 γίνετε K
συνεργασία	772 σε K με χορηγό	772 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	772 συνδέσμους K
συνεχίζεται	772 K παρακάτω
συνεχίσετε	732 για να K την ανάγνωση	732 να K την ανάγνωση
συνεχίσουμε	835 να K
συνεχίστε	732 K την ανάγνωση
συνιστούσε	837 K
συντάκτης	756 είναι K
συντάκτρια	756 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	766 στα K
σύμφωνα	837 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	782 K δωρεάν άρθρο
τραγουδούσαν	837 K
τόνιζε	837 K
τόνισε	837 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	799 παίξε K	799 παίξτε K
υπογράμμισε	837 K
υποσχέθηκε	837 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	752 αφού K ως εδώ
φωνάζει	837 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	752 πριν K
φώναζαν	837 K
φώναζε	837 K
φώναξαν	837 K
φώναξε	837 K
""", 'χ': """
χάνετε	783 μη K
χρήσης	750 όροι K	768 όρους K
χρειαζόμαστε	834 K τη βοήθειά σας
χρησιμοποιεί	741 K cookies
χρησιμοποιούμε	740 K cookies
χρόνο	836 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	779 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	763 στην K
""", 'а': """
абонамент	212 вече имате K	243 с K	243 K за	263 с K	270 K
абонамента	241 с K си	241 благодарим за K
абонат	50 като K	210 вече сте K
абонати	222 само за K	270 K
абонатите	50 K могат
абонирайте	80 K се	210 K се, за да	213 K се за бюлетина	266 K се
абонирането	241 с K
авторизованные	2865 только K
авторизованным	2865 K пользователям
авторизовані	3384 лише K
авторизуйтесь	24 K
авторкою	3372 зв'язатися з K
автором	3372 зв'язатися з K
автору	54 на каву K	2853 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3405 пишіть за K
адресу	2885 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2864 K	3383 K
анонимно	2853 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3369 K джерел
безкоштовна	3403 остання K стаття
безкоштовний	3379 наш K вебінар	3387 K акаунт	3403 останній K матеріал
безкоштовних	3387 ліміт K	3387 K статей
безкоштовні	15 K статті	3387 K статті
безлимитный	2820 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2883 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2868 K статьи
бесплатный	2859 наш K вебинар	2868 K аккаунт	2883 последний K материал
бесплатных	15 K статей	2868 лимит K	2868 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3418 K
благала	3418 K
благали	3418 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2874 K донатам	2899 K вам	2899 K вашей
блокировщик	2833 отключите K	2833 K рекламы
блокувальник	3354 K реклами
бот	39 наш K
браузер	10 ваш K	2846 ваш K	3364 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3370 K
вайбър	16 K	226 K
ватсапе	2851 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2859 наш K
вебінар	3379 наш K
взывал	2901 K
видео	9 это K	40 фото и K
виділіть	3368 K
визнав	3418 K
визнала	3418 K
визнає	3418 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3364 K cookie	3393 будь-яке K матеріалів	3393 K матеріалів сайту
використанні	3362 при K матеріалів
використовує	3355 K cookie
використовуємо	3354 K cookie
вимагав	3418 K
вимагала	3418 K
вимагали	3418 K
виправлення	97 K:
випуск	3381 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3418 K
вк	2851 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2851 K
влезте	24 K
вміст	9 цей K
внескам	3394 завдяки K	3416 завдяки K
внесок	3415 ваш K
войдите	24 K	2821 K, чтобы
вотсапе	2851 K
вотсапі	3370 K
впн	64 без K
всеки	249 K лев
встановіть	3348 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2836 K ее	2836 K текст
выпуск	2862 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3418 K
відповідав	3418 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3418 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2901 K
гласила	2901 K
гласит	2901 K
гласувайте	254 K
гледайте	259 K ни
говорил	2901 K
говорила	2901 K
говорили	2901 K
говорит	2901 K
год	2900 в K
годишно	268 K
голосуйте	2879 K	3399 K
гривень	3417 # K
грн	3417 # K
група	260 viber K
гукав	3418 K
гукали	3418 K
гукнув	3418 K
гукнула	3418 K
гіперпосилання	3362 K обов
""", 'д': """
дальше	2820 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3369 обрані K	3369 бажані K
джерелом	3369 основним K	3369 бажаним K
дзен	2851 K
дзене	2851 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2901 K
добавила	269 K	2901 K
добавьте	2830 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3418 K
додала	3418 K
додатку	84 у нашому K
додає	3418 K
дозволить	3415 ваша підтримка K
дозволяється	3393 матеріалів K лише
долучайтесь	51 K	3415 K до нас	3415 K до нашої	3415 K до нашого	3415 K до спільноти	3415 K до читачів
долучайтеся	51 K	3415 K до нас	3415 K до нашої	3415 K до нашого	3415 K до спільноти	3415 K до читачів
донат	2898 ваш K	3415 ваш K	3419 K
донатам	3394 завдяки K
донати	3419 K
донатом	3417 K
донаты	2902 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3415 ваша підтримка K
допомога	3415 нам потрібна ваша K
допомогою	3396 за K ші
допоможе	3416 K нам
допоможуть	3394 K нам працювати	3416 K нам
допоможіть	90 K, скільки можете
допускается	2873 материалов K только
допълнена	97 статията е K
доступ	2868 полный K	3387 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2812 вы K до конца	3338 ви K до кінця
дочитати	3344 щоб K
дочитать	2820 чтобы K	2868 K
""", 'е': """
евро	243 за # K
ежедневную	2823 K рассылку
ежемесячно	2900 K
ежемесячное	2898 оформите K
ежемесячный	2874 K донат
еженедельную	2823 K рассылку
електронна	214 вашата K поща
електронної	3386 адресу K пошти
електронну	3386 K адресу	3386 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2901 K
жаловался	2901 K
жалуются	2901 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2854 - K	2854 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2899 независимая K
журналистике	2899 независимой K
журналистики	2899 независимой K
журналистику	2899 независимую K
журналистка	229 е K	229 , K	2854 - K	2854 , K
журналисты	2899 наши K
журналіст	3374 - K	3374 , K
журналістам	39 нашим K
журналісти	3416 наші K
журналістика	3416 незалежна K
журналістику	3416 незалежну K	3416 якісну K
журналістка	3374 - K	3374 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3348 K застосунок
завантажте	3348 K додаток
завдяки	3394 існує K	3416 K вам	3416 K вашій
зависимост	88 хазартът създава K
задонатьте	2898 K	3415 K
задължителните	21 K полета
зазначив	3418 K
зазывал	2901 K
закликав	3418 K
закликала	3418 K
закликали	3418 K
закончились	2820 бесплатные статьи K
залишає	29 K за собою право
залишилося	3345 K #%	3345 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2837 K ошибку
замолчим	2899 мы не K
запазени	220 всички права K
запевняв	3418 K
запевняла	3418 K
запевняє	3418 K
записи	58 новые K на почту
запитав	3418 K
запитала	3418 K
запитань	3383 на кілька K
запишете	213 K се за нашия
зарегистрированные	2865 только K
зарегистрированным	2820 доступен только K
зарегистрированы	2820 уже K
зарегистрируйтесь	2821 K, чтобы	2868 бесплатно K	2868 K бесплатно	2898 K бесплатно	2898 K, чтобы читать
зареєстровані	3384 лише K	3384 тільки K
зареєструйтесь	3345 K, щоб	3387 безкоштовно K	3387 K безкоштовно	3415 K безкоштовно	3415 K, щоб читати
зареєструйтеся	3387 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3366 нашому K
застосунок	3348 завантажте K	3366 наш K	3366 мобільний K	3415 завантажте K і	3415 завантажте K та
захищено	3362 усі права K
захищені	3362 усі права K	3362 всі права K
защищенной	2853 K формой
защищены	2844 все права K
защищённой	2853 K формой
заяви	269 K
заявив	3418 K
заявил	269 K	2901 K
заявила	269 K	2901 K	3418 K
заявили	2901 K	3418 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2812 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3368 якщо ви K
знанията	237 K си
зобов	3418 K'язав
зовнішнього	3376 K вмісту	3376 K контенту
зовнішній	3376 K вміст	3376 K контент
зробіть	3342 K внесок	3415 K внесок у	3415 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2850 K
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
иностранного	2844 выполняющим функции K агента
иностранным	2899 K агентом
инстаграм	226 K
искусственного	2876 с помощью K интеллекта
искусственным	2876 K интеллектом
использование	2846 K cookie	2856 K cookie	2873 любое K материалов	2873 K материалов сайта
использовании	2844 при K материалов	2873 полном или частичном K	2873 частичном K материалов
используем	2833 K cookie
использует	2834 K cookie
исправление	97 K:
источники	2850 избранные K	2850 любимые K
источников	2850 избранных K	2887 избранных K
источником	2850 основным K
исчерпали	2820 K лимит
""", 'к': """
каждое	17 K утро
каждый	2900 K месяц
каже	3418 K
каза	269 K
казав	3418 K
казал	269 K
казала	269 K	3418 K
казали	3418 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2899 наш K	3416 наш K
канала	2899 нашего K
каналу	3416 нашого K
колумнист	2854 - K	2854 , K
колумніст	3374 - K
колумністка	3374 - K
команде	2859 к нашей K
команди	3379 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3363 у K	3363 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2836 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2845 в K
комментировать	6 K
контент	9 этот K	9 цей K	2856 внешний K
контента	9 этого K	2856 внешнего K
контенту	9 цього K
конференцию	2859 нашу K
конференция	234 нашата K
конференцію	3379 нашу K
конфиденциальности	2833 политикой K	2846 политика K
конфіденційності	3354 політикою K	3364 політика K
копирование	2873 K материалов сайта
кореспондент	229 е K	229 , K	3374 - K	3374 , K
кореспондентка	3374 - K	3374 , K
короткий	2864 K опрос
корреспондент	2854 - K	2854 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3418 K
крикнул	2901 K
крикнула	2901 K	3418 K
кричав	3418 K
кричал	2901 K
кричала	2901 K	3418 K
кричали	2901 K	3418 K
кричит	2901 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2859 нашу K
лекцію	3379 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2859 нашего K
магазине	2859 в нашем K	2859 в нашем интернет-K
магазину	3379 нашого K
магазині	3379 у нашому K	3379 в нашому K	3379 нашому інтернет-K
материал	2836 обсудить K	2856 внешний K	2889 K создан	2899 этот K
материалам	2881 ко всем K
материалы	2899 наши K
матеріал	3416 цей K
матеріали	3416 наші K
матеріалу	97 першій версії K
матеріалів	3393 копіювання K сайту	3393 K посилання обов'язкове	3401 до всіх K	3401 до усіх K
мероприятие	2859 наше K
месенджері	3370 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2851 K
месте	42 вы были на K
месяц	2900 в K
мобільний	3366 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3417 на K	3417 перший K
""", 'н': """
навчання	48 K ші
нагадав	3418 K
нагадала	3418 K
наголосив	3418 K
наголосила	3418 K
надпис	269 такъв K
надпись	2901 такая K
надсилайте	3372 K нам	3372 K її	3372 K їх нам	3373 K фото	3373 K відео	3373 K свої	3415 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3369 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3372 K нам	3372 K їх нам	3373 K фото	3415 K нам
нажимая	2867 K кнопку	2867 K на кнопку	2867 K "
нажмите	2836 K ctrl
намерете	259 K ни
напис	3418 такий K
написа	269 K
написав	3418 K
написал	2901 K
написала	2901 K	3418 K
написано	2901 было K	3418 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2853 K нашему	2853 K нашей	2853 K автору	2853 K нам	2898 K нам
напишіть	38 K нам	67 K нам	3372 K нашому	3372 K нашій	3372 K автору	3372 K авторці	3372 K нам	3415 K нам
напомнил	2901 K
напомнила	2901 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3386 K кнопку	3386 K на
нашем	2836 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2812 K просьба
неделю	17 раз в K	17 каждую K	2900 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2815 поддержите K	2898 поддержите K
независимые	2899 K медиа
незалежні	3416 K медіа
нейросети	2876 с помощью K
несколько	2864 на K вопросов
никакого	71 K спама
новинами	3351 стежте за K
новини	226 google K	3370 google K
нуждаем	266 K се от вашата
нужна	2874 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2901 K
обещала	2901 K
обещали	2901 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2854 - K	2854 , K
обраних	3369 K джерел
обучения	48 K ии
объявил	2901 K
объявила	2901 K
объяснил	2901 K
объяснила	2901 K
объясняет	2901 K
объяснял	2901 K
объясняла	2901 K
обязал	2901 K
обязательна	2844 гиперссылка K	2873 материалов ссылка K	2873 ссылка на источник K
обязательные	21 K поля	2836 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3418 K
обіцяла	3418 K
обіцяли	3418 K
огледален	64 K сайт
оглядач	3374 - K	3374 , K
оглядачка	3374 - K	3374 , K
оголосив	3418 K
ограничений	2820 читайте без K
одноклассниках	2851 K
одному	3386 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2836 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3383 наше K	3383 коротке K
опитуванні	35 нашому K	3383 K читачів	3383 нашому K	3383 в K
оприлюднюватиметься	22 не K	3357 ваша e-mail адреса не K
опрос	35 наш K	2864 наш K
опросе	35 нашем K	2864 нашем K	2864 в K
опубликован	22 не будет K	2836 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2901 зовут K
організатори	3418 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2867 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2821 K #%	2821 K # %
отбележете	62 K ме
ответил	97 не K на	2901 K
ответила	97 не K на	2901 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2901 K
отвечала	2901 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2900 K в любой момент
отметил	2901 K
отметила	2901 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2823 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2853 K их нам	2898 K нам
отримувати	3404 хочете K
отримуйте	3408 K
очакваме	227 K вашите
ошибку	2837 нашли K
оштрафовал	2901 K
оштрафовала	2901 K
оштрафував	3418 K
""", 'п': """
партнером	2871 совместно с K	3391 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2871 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3391 K посилання
партнеры	2833 мы и наши K
партньорски	246 K линкове
партнёром	2871 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2871 K ссылки
партнёрским	74 K ссылкам
патроном	2898 станьте K
пееха	269 K
пели	2901 K
первинній	97 K версії
первоначальной	97 K версии
первый	2900 K месяц	2900 рубль в K
переведите	2898 K нам
перевірте	3383 K себе	3386 K пошту
передплатник	50 як K	3344 уже K	3344 вже K
передплатникам	3344 доступний лише K	3344 доступна лише K	3344 доступно лише K
передплатники	50 K можуть	3402 лише K	3402 тільки K
передплатників	3344 тільки для K
передплатою	3344 доступна за K	3344 доступний за K	3387 за K	3409 з K
передплату	80 оформіть K	3387 K за	3415 оформіть K
передплатіть	80 K
передрук	45 K	3367 K
передруковувати	45 K
передруку	3367 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2849 K
перепечатке	2849 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3365 K даних
персональных	2847 K данных
писав	3418 K
писал	2901 K
писала	2901 K	3418 K
писати	3416 нам K
писменото	248 без K съгласие
письме	2867 в одном K
письменного	2888 без K согласия
письмової	3407 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2853 K нам	2885 K на	2898 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3372 K нам	3405 K на
платной	2820 в K версии
побачили	3413 K помилку
повний	20 K текст	3387 K текст
повтаря	269 K
повтаряше	269 K
повторював	3418 K
повторює	3418 K
повторяет	2901 K
повторял	2901 K
повторяла	2901 K
повідомив	3418 K
повідомила	3418 K
повідомили	3418 K
повідомте	38 K нам	67 K нам	3372 K нам	3372 K нас	3415 K нам
подайте	228 K сигнал
поддержать	2898 K нас	2898 K редакцию	2898 K нашу
поддерживайте	2898 K нас	2898 K нашу
поддержите	2815 K нашу	2815 K нас	2874 K	2898 K нас	2898 K нашу	2898 K редакцию	2898 K проект	2898 K автора	2898 K наш
поддержка	2816 ваша K	2898 ваша K поможет	2898 ваша K помогает	2898 ваша K позволит
поддержке	2871 при K партнёра	2871 при K партнера	2874 благодаря вашей K	2899 вашей K
поддержки	2899 без вашей K	2899 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2862 K	2899 наш K	3381 K	3416 наш K
подкаста	236 K	2862 K	2899 нашего K
подкасте	34 нашем K	2862 K
подкасти	34 наші K	236 K	3381 K
подкастов	2862 K
подкасту	3381 K
подкастът	236 K
подкасты	2862 K
подкасті	34 нашому K	3381 K
подкастів	3381 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2820 уже K
подписка	2820 уже есть K	2902 K
подписке	2820 доступен только по K	2820 доступна по K	2820 доступен по K	2868 по K
подписки	2902 K
подпиской	2893 с K
подписку	80 оформите K	80 оформить K	2820 оформить K	2820 оформите K	2867 спасибо за K	2868 K за	2898 оформите K	2898 оформить K
подписчик	50 как K	2820 уже K	2820 вы уже K
подписчикам	2820 доступна только K	2820 доступно только K	2820 доступен только K	2882 только K
подписчики	50 K могут	2882 только K	2902 K
подписчиков	2820 только для K
подписчиком	2898 станьте K
подписывайтесь	2823 K на рассылку	2830 K на нас	2830 K на наш	2830 K на канал	2830 K на telegram	2898 K на
подписываясь	2867 K
подпишитесь	80 K	2815 K на регулярное	2823 K на рассылку	2830 K на наш	2830 K на канал	2898 K на
подчеркнул	2901 K
подчеркнула	2901 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3379 нашу K
пожертвование	2815 оформите K	2816 сделайте K	2874 регулярное K	2874 ежемесячное K	2898 ваше K	2898 сделайте K	2898 оформите K	2902 K
пожертвования	2899 на K	2902 K
пожертвованиям	2874 благодаря K	2899 благодаря K
пожертвуйте	2898 K
позволяет	2898 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2820 чтобы прочитать K
полный	20 K текст	2868 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2892 K
получать	2884 хотите K
помилку	3413 знайшли K
помогите	90 K, сколько можете	2898 K нам
помогнете	266 K ни
помогут	2899 K нам
поможет	2899 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2898 нам нужна ваша K
помощью	2876 с K ии
помітили	3368 якщо ви K	3413 K помилку
помічник	63 наш K
понравилась	2899 K статья
понравился	2899 K материал	2899 K текст
пообещал	2901 K
пообещала	2901 K
пообіцяв	3418 K
пообіцяла	3418 K
попереджає	3418 K
попередив	3418 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3418 K
попросил	2901 K
попросила	2901 K	3418 K
попросили	2901 K	3418 K
попросило	2901 K
порадив	3418 K
порадила	3418 K
посилання	3393 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2901 K
посоветовала	2901 K
постановив	3418 K
постановил	2901 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2901 K
потребовала	2901 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2867 вашей K
почтовом	2867 вашем K ящике
почту	79 на K	2824 на вашу K	2824 вам на K	2867 вашу K
пошту	79 на K	79 на вашу K	3347 на вашу K
пошті	3386 вашій K
пощенска	214 вашата K кутия
пояснив	3418 K
пояснил	2901 K
пояснила	2901 K	3418 K
пояснював	3418 K
пояснювала	3418 K
пояснює	3418 K
поясняет	2901 K
правото	29 си запазва K
працювати	3394 допоможе нам K	3416 K далі
працюємо	3416 ми K
предишна	97 K версия на
предпочитаемые	2850 K источники
предпочитаемых	2850 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2850 K источники	2887 K источники
предпочтительный	2850 K источник
предпочтительных	2887 K источников
предупреди	269 K
предупредил	2901 K
предупреждава	269 K
предупреждает	2901 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2901 K
призвала	2901 K
призвали	2901 K
призна	269 K
признава	269 K
признавал	2901 K
признает	2901 K
признал	2901 K
признала	2901 K
признали	2899 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2901 K
призывала	2901 K
призывали	2901 K
приложение	84 в нашето K	267 нашето K	2825 скачать K	2826 скачайте K	2826 установите K	2848 наше K	2848 мобильное K	2898 скачайте наше K	2898 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2825 открыть в K	2848 нашем K
приложения	2848 нашего K	2899 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2850 K источником
присоединяйтесь	51 K	2898 K к нам	2898 K к нашему	2898 K к нашей	2898 K к нашим	2898 K к сообществу	2898 K к читателям	2898 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2853 K нам	2853 K фото	2853 K видео	2853 K новости	2853 K свои	2853 K их нам	2898 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2853 K нам	2853 K фото	2853 K их нам	2898 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3415 K до нас	3415 K до нашої	3415 K до нашого	3415 K до спільноти	3415 K до читачів
приєднуйтеся	51 K	3415 K до нас	3415 K до нашої	3415 K до нашого	3415 K до спільноти	3415 K до читачів
проверьте	2864 K себя	2867 K почту
проголосуйте	2879 K	3399 K
продовження	3391 реклама. K
продовжити	3344 щоб K читання	3394 допоможуть нам K
продовжувати	3416 K роботу
продолжаем	2899 мы K работать
продолжать	2874 помогут нам K	2899 K работу
продолжение	2871 реклама. K
продолжить	2820 чтобы K чтение	2874 помогут нам K	2874 поможет нам K	2899 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2844 настоящий материал (информация) K	2889 материал K
произведён	2889 материал K
пройдите	2864 K тест
пройдіть	3383 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2884 не K
пропустити	3404 не хочете K
пропустить	2884 не хотите K
пропустіть	3404 не K
просив	3418 K
просил	2901 K
просила	2901 K	3418 K
просили	2901 K	3418 K
просьба	2812 у нас к вам K	2812 у нас есть K
просять	3418 K
проучване	237 нашето K
прохання	3338 маємо до вас K	3338 невелике K
прочетете	211 за да K цялата
прочитать	2820 осталось K	2820 чтобы K статью
пріоритетне	3369 K джерело
пріоритетним	3369 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3346 K на розсилку
підписка	3419 K
підписку	3344 оформіть K	3386 дякуємо за K	3415 оформіть K
підписники	3402 лише K	3419 K
підписників	3344 тільки для K
підписуйтесь	3350 K на нас	3350 K на наш	3350 K на канал	3350 K на telegram	3415 K на
підписуйтеся	3350 K на наш	3350 K на канал
підписуючись	3386 K
підпишіться	3346 K на розсилку	3350 K на наш	3415 K на
підтримайте	3341 K нашу	3341 K незалежну	3341 K нас	3394 K	3415 K нас	3415 K нашу	3415 K незалежну	3415 K редакцію	3415 K автора	3415 K роботу	3415 K наш
підтримати	3415 K нас	3415 K нашу
підтримка	3342 ваша K	3415 ваша K допоможе
підтримки	3391 за K партнера	3416 спільноти K	3416 вашої K
підтримуйте	3415 K нас	3415 K нашу
підтримці	3394 завдяки вашій K	3394 завдяки K читачів	3416 вашій K
піти	3338 перш ніж K
""", 'р': """
работа	267 нашата K	2899 наша K
работаем	2899 мы K
работать	2874 помогут нам K	2874 поможет нам K	2899 K дальше
работу	2899 нашу K
радив	3418 K
радила	3418 K
радили	3418 K
радить	3418 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2888 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2898 K нам
рассказал	2901 K
рассказала	2901 K
рассказывать	2899 K правду
расследование	2899 наше K	2899 это K
расследования	2899 наши K
рассылка	2899 наша K	2902 K
рассылку	78 на K	78 нашу K	78 K	2823 нашу K	2823 K самых	2899 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2867 K
регулярний	3394 K внесок
редактор	229 е K	229 - K	229 , K	2854 - K	2854 , K	3374 - K	3374 , K
редакторка	3374 - K	3374 , K
редакцией	39 нашей K	2853 связаться с K
редакции	97 поправка K	2888 без согласия K	2899 нашей K
редакцию	39 в нашу K	2853 напишите в K	2853 пишите в K
редакция	234 в нашата K	267 нашата K	2899 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3372 напишіть у K	3372 пишіть у K
редакція	3416 наша K
редакцією	39 нашою K	3372 зв'язатися з K
редакції	43 письма до K	97 від K:	3372 пишіть до K	3407 без згоди K	3407 без дозволу K	3416 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3391 після K	3391 на правах K	3416 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2871 после K	2871 на правах K	2899 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2854 - K	2854 , K	3374 - K	3374 , K
репортери	39 на нашите K	267 нашите K
репортерка	3374 - K	3374 , K
репортёр	2854 - K	2854 , K
решил	2901 K
реєструючись	3386 K
робота	3416 наша K
роботу	3416 нашу K
розкажіть	38 K нам	67 K нам
розповів	3418 K
розповідати	3416 K правду
розповіла	3418 K
розсилка	3416 наша K	3419 K
розсилку	78 на K	78 нашу K	78 K	3346 нашу K	3346 щоденну K	3416 нашу K
розслідування	3416 наші K	3416 це K
рублей	2900 # K
рік	3417 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2853 K с нами
связаться	2853 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3418 K
сказал	2901 K
сказала	2901 K	3418 K
скаржаться	3418 K
скаржився	3418 K
скаржилася	3418 K
скачайте	2825 K наше
скиньте	2898 K нам	2898 K донат
сколько	2898 скиньте K
скриньку	3386 вашу K
скриньці	3386 вашій K
следите	2830 K за нами
словам	2901 по K
словами	3418 за K
слушайте	259 K ни
слідкуйте	3350 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2901 K
советовала	2901 K
советовали	2901 K
советует	2901 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2856 внешнее K
содержит	97 K сцены
сообщение	2844 данное K (материал) создано	2889 K создано
сообщил	2901 K
сообщила	2901 K
сообщили	2901 K
сообщите	38 K нам	67 K нам	2853 K нам	2898 K нам
соучастником	2874 станьте K	2898 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3348 увімкнути K	3348 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3416 K текст	3416 K матеріал
сподобалась	3338 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2901 K
спросил	2901 K
спросила	2901 K
співали	3418 K
співучасником	3415 станьте K
спільнота	3416 наша K
спільноти	3342 стань частиною K	3394 частиною K	3416 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2898 K нашим	3415 K нашим
статей	3401 до всіх K	3401 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3416 ця K
статья	2899 эта K
статьям	2881 ко всем K
стверджує	3418 K
стежте	3350 K за нами
стигнали	224 щом сте K дотук
стороннего	2856 K сервиса
сторонним	2856 K сервисом
стороннього	3376 K сервісу
стороннім	3376 K сервісом
суммой	2900 любой K
сумму	2900 любую K
сутрин	17 всяка K
существуем	2899 мы K
существует	2874 K благодаря
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
телеграм	16 K	226 K	2830 наш K-канал	2830 в нашем K	2851 K	2851 K-канал	2851 K-канале	2885 пишите в K	2899 наш K	3350 наш K-канал	3370 K	3370 K-канал	3370 K-каналі
телеграме	16 K	2851 K
телеграмі	3370 K
телефон	97 K довіри
тест	2864 наш K	3383 наш K
тиждень	17 раз на K	3417 на K
требовал	2901 K
требовала	2901 K
требовали	2901 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2826 включите K	2826 включить K	2826 разрешить K
уверяет	2901 K
уверял	2901 K
уверяла	2901 K
увійдіть	24 K	3345 K, щоб
уговаривал	2901 K
уговаривала	2901 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2812 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3369 K джерел
улюблені	3369 K джерела
умовляв	3418 K
умоляваше	269 K
умолял	2901 K
умоляла	2901 K
умоляли	2901 K
утверждает	2901 K
уточнение	97 K:
уточнення	97 K:
уточнив	3418 K
уточнил	2901 K
уточнила	2901 K	3418 K
учасником	3415 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2899 K нашу
цитировании	2849 при K
цитування	3367 у разі K
цитуванні	3367 при K
""", 'ч': """
частиною	3415 станьте K
частковому	3393 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2898 спасибо, что K
читай	3350 K нас
читайте	2830 K нас в	3350 K нас у	3350 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2864 опросе K	2874 благодаря поддержке K	2894 K	2899 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2812 дорогие K	2894 K	2899 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2894 K	2899 благодаря K
читати	3344 щоб K далі	3415 щоб K далі
читачам	18 завдяки K	3410 K
читачі	36 наші K	3410 K	3416 наші K
читачів	43 листи K	3410 K	3416 наших K
читаєте	3415 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3417 K
щомісячний	3394 K внесок
щомісячно	3417 K
щоранку	17 K
щотижневу	3346 K розсилку
""", 'э': """
электронной	2867 адрес K почты
электронную	2867 K почту
""", 'я': """
яжіться	38 зв'K з нами	3372 зв'K з нами
язкові	21 обов'K поля	3357 обов'K поля
якщо	3338 K ви вже тут
""", 'і': """
інтелектом	3396 штучним K
інтелекту	3396 за допомогою штучного K
""", 'א': """
אדבלוק	1638 K
אומר	1665 K
אומרת	1665 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1578 עקבו K	1662 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1576 דואר K
אמר	1665 K
אמרה	1665 K
אמרו	1665 K
אתכם	1608 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1664 K
ביקש	1665 K
ביקשה	1665 K
במייל	1607 K שלכם
בסרטון	1597 לצפות K זה
בעוגיות	1583 שימוש K
בעיתונות	1608 לתמוך K
בעלי	1643 בלי K הון	1643 ללא K הון
בקובצי	1582 משתמש K
בשבוע	17 פעם K	1664 K
בתגובות	85 K
בתוכן	1619 לעשות שימוש K
""", 'ד': """
דווחו	1662 K לנו
דיוור	1607 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1579 הורידו את K	1663 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1665 K
הודיעה	1665 K
הוואטסאפ	1579 לקבוצת K
הווטסאפ	1579 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1665 K
הוסיפה	1665 K
הזהיר	1665 K
הזכויות	1590 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1620 הכתבות K
הטלגרם	1579 לערוץ K
הטקסט	1598 K
היום	1662 תרמו K
הירשמו	1662 K לקבלת
הכותב	1619 על דעת K
הכתבה	45 לפרסם את K	1572 להמשך קריאת K	1598 K	1663 K הזאת
המדור	1596 הוא עורך K	1596 היא עורכת K
המובעות	1619 הדעות K במאמר	1619 הדעות K בטור	1619 הדעות K בכתבה
המועדף	1593 למקור K	1593 כמקור K
המייל	1575 לתיבת K	1576 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1576 K היומי	1607 K השבועי של	1607 K שלנו	1663 K
הסביר	1665 K
הסיכום	1598 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1598 הנקודות K
העיתונות	1663 K העצמאית
הפרטיות	1583 מדיניות K
הפרסומות	1638 חוסם K
הפרסומים	1638 חוסם K
הפרסומת	11 K
הצביעו	1662 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1579 K לערוץ	1662 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1583 תנאי K
השמות	97 K שונו
התגובות	1604 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1608 בזכות K שלכם
התראות	14 K
התרגום	1598 K
התרומה	1662 K שלכם
""", 'ו': """
ובטוויטר	1578 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1608 K בכם
ותלויה	1608 K בכם
""", 'ז': """
זקוקה	1662 K לכם
""", 'ח': """
חודשית	1662 תרומה K
חיצוני	1597 תוכן K	1597 תוכן ממקור K
""", 'ט': """
טען	1665 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1607 K למייל	1607 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1572 הצטרפו K
כתב	1665 K
כתבה	1598 K זו	1663 K זו	1665 K
כתבו	38 K לנו	67 K לנו	1662 K לנו
כתבות	1620 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1596 היא K
כתובת	77 הזינו K מייל	1576 K דוא"ל
""", 'ל': """
לדברי	1665 K
להגיב	6 כדי K	1604 K
להמשיך	1572 כדי K לקרוא	1608 עזרו לנו K
להעתיק	1590 אין K	1619 לשכפל, K
לחודש	1664 K
לחוק	1619 סעיף #א K
לחצו	1662 K כאן
לידיעון	1662 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1573 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1575 הירשמו K	1575 הרשמה K	1575 K שלנו	1607 בהצלחה K	1662 הירשמו K
לעזרתכם	1662 אנחנו זקוקים K
לענייני	1596 הוא כתב K	1596 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1597 K בתוכן
לקבוצת	1579 הצטרפו K
לקריאה	1620 כתבות K
לקריאת	20 K הכתבה
לשנה	1664 K
לתומכים	1608 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1620 K חינם
מועדף	1593 מקור K	1593 כמקור K	1657 מקור K	1657 כמקור K
מינוי	1572 רכשו K	1662 רכשו K	1666 K
מנוי	1572 כבר K
מנויים	1666 K
מניות	1643 בלי בעלי K	1643 ללא בעלי K
מסכימים	43 לא K	43 K?	1607 בהרשמה אתם K
מסר	1665 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1607 K שבועי	1666 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1598 K
סיפר	1665 K
סיפרה	1665 K
סעיף	1619 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1662 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1607 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1596 הוא K
עיתונאית	1596 היא K
עיתונות	1608 לעשות K	1663 K עצמאית
עכשיו	1662 תרמו K
עלולים	97 K להיות קשים
עמלה	1618 נקבל K	1618 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1638 חוסם K	1663 ללא K
פרסומת	11 K
פרשן	1596 הוא K
פרשנית	1596 היא K
""", 'צ': """
ציין	1665 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1663 K
קרא	1665 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1664 חודש K
""", 'ש': """
שאלו	1598 K את
שולחים	57 אנחנו K לכם
שיווקי	1607 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1662 K לנו
שלנו	39 לכתב K	1663 K
שנקבל	1618 K עמלה
שקראתם	1662 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1604 K
תוכן	9 K זה	1597 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1608 K בכם
תלויה	1608 K בכם
תמיכתכם	1662 K
תמכו	1662 K בנו
תקציר	1598 K
תרומה	1666 K
תרומות	1666 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1313 K مطلب	1313 K خبر	1358 براي K مطلب
ادبلاك	1335 K
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1291 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1279 از كوكي K ميكنيم	1279 از كوكيها K ميكنيم	1280 شرايط K	1287 K از مطالب اين سايت	1287 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1308 K تهيه كنيد	1358 K تهيه كنيد	1362 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1291 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1361 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1361 K
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
اول	1360 ماه K
اوليه	97 نسخه K اين
ايميل	1274 K خود را	1274 به K شما	1275 ادرس K	1275 نشاني K	1304 در K خود	1358 K خود را وارد كنيد
ايميلتان	1304 به K
اينجا	1312 K كليك كنيد	1358 K كليك كنيد
اينستاگرام	1277 در K دنبال
اينه	64 K
اپ	1303 K
اپليكيشن	1303 K	1358 K ما را	1358 K را دانلود كنيد	1358 K را نصب كنيد	1359 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1317 الزاما K	1317 لزوما K	1317 K ديدگاه
بازنشر	45 K
باشيد	1291 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1298 را K
بحسب	206 K
بخوانيد	1289 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1359 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1298 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1291 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1291 براي ما K	1358 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1289 K	1297 به تيم ما K	1358 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1291 با ما در ميان K	1358 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1291 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1361 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغ	1335 ضد K
تبليغات	70 بدون K	1335 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1290 منبع K	1290 منابع K	1353 منابع K	1353 منبع K
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
تلگرام	1277 ما را در K	1277 در K دنبال	1277 كانال K ما	1291 با ما در K
تماشا	1298 K كنيد
تمامي	1288 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1361 K داد
تيم	1359 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1279 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1288 كليه K	1288 همه K	1288 تمام K
حمايت	1305 K مالي خود	1306 به K شما نياز	1306 با K شما	1307 K كنيد	1358 از ما K كنيد	1358 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1359 اين K
خبرنامه	1274 K ما	1274 اشتراك K	1275 در K	1304 K روزانه	1304 K هفتگي	1359 K ما	1359 K	1362 K
خبرنگار	39 K ما	1291 K ما را	1293 K
خبرنگاران	39 K ما	1359 K ما
خصوصي	1280 سياست حريم K
خواست	1361 K
خواستند	1361 K
خواندن	1308 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1306 به K خود تكيه	1359 K ما
خواهد	1300 منتشر K شد
خواهند	1300 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1293 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1277 ما را K كنيد	1289 K كنيد	1289 K كنيم	1358 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1291 به ما خبر K	1298 گوش K	1309 هديه K	1358 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1300 نوشتن K	1300 ارسال K	1300 بيانگر K	1317 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1297 وبينار K ما	1308 اشتراك K	1318 مقاله K	1318 مطلب K	1318 مطالعه K	1358 K ثبت نام كنيد
روزنامه	1317 ديدگاه K
روزنامهنگار	1293 K
روزنامهنگاري	1359 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1360 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1359 K ما
سايتهاي	1294 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1289 عضو K	1289 K	1358 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1304 خبرنامه K
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
علاقه	1290 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1297 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1300 K	1301 حروف لاتين (K)
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
كار	1359 K ما
كاربري	1308 حساب K خود شويد	1358 حساب K خود شويد
كانال	1277 به K ما	1289 K ما	1359 K ما
كتب	206 K
كتبت	206 K
كردهايد	1308 ثبت نام K	1308 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1315 K دريافت كنيم	1315 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1297 ديدن K	1298 گوش K	1309 هديه K	1312 روي لينك كليك K	1312 كليك K	1358 به ما كمك K	1358 روي لينك كليك K	1358 همين حالا ثبت نام K
كوكي	1280 از K
كوكيها	1280 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1300 حروف K	1301 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1317 K نظر
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
ما	1359 به K
مالكين	184 بلا K
مالي	1306 كمك K شما	1358 كمك K شما	1362 كمك K
ماه	1360 در K
ماهانه	1360 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1294 K خارجي	1294 اجازه ميدهيد K
محتوايي	1294 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1287 حقوق K است
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
مستقل	1359 رسانه K
مستقلة	204 صحافة K
مسدودكننده	1335 K تبليغات
مشترك	149 هل انت K	1308 K شويد	1358 K شويد
مشتركا	50 بصفتك K
مشتركان	1308 ويژه K است
مصنوعي	1295 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1359 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1313 ادامه K
ملاك	184 بلا K
منبع	1316 ذكر K
منتخب	1290 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1303 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1304 عضويت شما با K	1304 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1294 از شما اجازه K
ميدهد	1300 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1361 K
ميگويد	1361 K
ميگيريم	1315 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1300 منتشر K شد
نخواهند	1300 منتشر K شد
نداد	97 پاسخ K
ندهيد	1358 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1303 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1358 در K ما	1359 K ما
نميشود	60 ايميل شما نمايش داده K	1300 منتشر K
نوشت	1361 K
نويسنده	1291 ايميل K	1293 K
نياز	1306 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1308 مشترك K
هماكنون	1358 K ثبت نام كنيد
همايش	1297 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1306 به حمايت شما K
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
وبينار	1297 K ما	1297 در K
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
ويديو	40 عكسها و K	40 عكس و K	1294 ديدن اين K
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
پژوهشگر	1293 K
""", 'گ': """
گزارش	1359 اين K
گزارشهاي	1359 K ما
گفت	1361 K
گفتند	1361 K
گفته	1361 K است	1361 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1690 का K रखने
अनुवाद	1692 K
अनुसार	1753 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1697 K राय दें
अपील	1753 K की
अलर्ट	1699 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1750 K दान
आपको	57 हम K
आर्टिकल	1711 फ्री K	1711 मुफ्त K
आर्थिक	1701 K सहयोग दें	1701 K सहयोग करें	1750 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1671 ऐप K करें	1699 K करें
इनबॉक्स	1670 आपके K	1700 अपने K में
""", 'उ': """
उपयोग	1676 कुकीज का K	1676 कुकी का K
""", 'ए': """
एजेंसी	1710 K की फीड
एडिटर	1690 सब K हैं	1690 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1728 K
""", 'क': """
कमीशन	1709 हमें K मिल	1709 K मिल सकता है
कमेंट	1697 अपनी राय K	1698 K करने के लिए	1698 K में अपनी राय	1698 K हटा	1698 K करने वाले
करके	1700 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1670 ईमेल दर्ज K	1673 फॉलो K	1685 जॉइन K	1685 लाइक K	1688 हमें ईमेल K	1695 टिकट बुक K	1697 पोल में वोट K	1700 साइन अप K	1704 शेयर K	1704 साझा K	1704 सेव K	1750 फॉलो K	1750 लॉग इन K	1750 साइन अप K
कहती	1753 K
कहते	1753 K
कहा	1753 K
कहानी	67 अपनी K हमें
कीजिए	1750 मदद K
कॉपी	1704 लिंक K हो गया
कॉपीराइट	1684 K
क्लिक	1685 K करें	1750 यहां K करें	1750 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1751 इस K	1751 यह K
खबरें	1706 और K पढने के लिए	1711 मुफ्त K
खबरों	1706 अन्य K के लिए	1706 ताजा K के लिए	1706 की K के लिए
खरीदें	1695 यहां से K
खेलें	1697 क्विज K और
""", 'ग': """
गिफ्ट	1704 K करें
गोपनीयता	1676 K नीति
""", 'ज': """
जनरेट	1710 ऑटो-K
जरूर	1688 हमें K दें
जावास्क्रिप्ट	1676 K
जुडने	1686 K के लिए
जुडिए	51 आप भी K	1750 K
जुडें	51 आप भी K	1673 चैनल से K	1685 K	1695 हमारी टीम से K	1750 हमसे K
ज्वाइन	1685 K करें
""", 'ट': """
टिप्पणियों	1698 K के लिए
टिप्पणी	97 K करने से इनकार	1698 K करने के लिए	1698 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1671 ऐप K करें	1699 K करें	1699 K कीजिए	1750 ऐप K करें	1750 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1754 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1750 राय K
देखें	1750 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1676 K नीति
निर्भर	1701 आपके सहयोग पर K
नोटिफिकेशन	14 K	1671 K चालू करें	1699 K ऑन करें	1699 K ऑन कर लें
नौकरी	1695 K के अवसर
न्यूज	1674 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1670 हमारे K	1670 हमारा K	1670 हमारा साप्ताहिक K	1670 K के लिए	1751 हमारे K	1754 K
""", 'प': """
पढने	0 K का समय	1702 K के लिए
पढें	0 मिनट में K	1671 ऐप में K	1750 पूरी खबर K
पत्रकार	1751 हमारे K
पत्रकारिता	1690 K में सक्रिय हैं	1751 हमारी K	1751 स्वतंत्र K
पसंदीदा	1687 K सोर्स	1687 K स्रोत	1687 K न्यूज सोर्स	1745 K स्रोत	1745 K सोर्स
पाठकों	18 K के सहयोग	1701 K के सहयोग से चलते
पाने	1700 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1710 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1753 K
पूछें	1692 K
पूरी	1702 बनकर K खबर
पॉडकास्ट	1696 K सुनें	1696 K सुनने के लिए	1751 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1752 K माह	1752 K वर्ष
प्रतिक्रिया	1697 अपनी K
प्रिफर्ड	1687 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1688 हमें K	1688 कमेंट करके K	1750 हमें K	1750 राय K
बताते	1753 K
बताया	1753 K
बदल	97 नाम K
बाहरी	1691 K साइट
बिंदु	1692 मुख्य K
बॉक्स	1698 कमेंट K में
बोला	1753 K
बोले	1753 K
ब्राउजर	10 आपका K
ब्लॉकर	1728 ऐड K	1728 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1688 हमें K	1750 हमें K	1750 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1752 हर K
मांगते	1691 आपकी इजाजत K हैं	1691 आपकी अनुमति K हैं
मुताबिक	1753 K
मुफ्त	1711 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1702 पढना जारी K के लिए
रजिस्टर	1750 अभी K करें
रहिए	1706 जुडे K
रहें	1706 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1753 K
लिखें	38 हमें K	67 हमें K	1750 हमें K
लेख	1751 यह K	1751 इस K
लॉग	24 K इन
लॉगिन	1750 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1710 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1728 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1696 K देखें	1696 K यहां देखें	1696 K भी देखें	1696 K देखने के लिए
वेबसाइट	1751 हमारी K
वेबिनार	1695 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1688 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1676 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1688 हमसे K करें
संपादित	1710 ने K नहीं किया
संवाददाता	39 हमारे K	1690 वरिष्ठ K हैं	1690 K हैं
संस्करण	97 पिछले K में
सकते	1686 जुड K हैं	1686 फॉलो कर K हैं	1688 हमें भेज K हैं
सदस्य	55 मासिक K	1702 पहले से K हैं	1750 K बनें
सदस्यता	1702 K लें
सप्ताह	1752 प्रति K
सब्सक्राइब	1670 न्यूजलेटर को K	1670 न्यूजलेटर K	1673 चैनल को K	1685 K करें	1700 K करके आप	1750 K करें
सब्सक्राइबर	50 K	1702 K हैं
सब्सक्राइबर्स	1702 K के लिए है
सब्सक्रिप्शन	1700 K सफल	1754 K
समरी	1692 K
समर्थन	1750 K करें
सर्वाधिकार	1683 K सुरक्षित
सर्वे	1697 K में भाग लें	1697 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1701 हमें K करें	1750 आपका K	1750 हमें K	1750 K करें	1750 आपके K
सहयोगी	55 मासिक K
सामग्री	1691 से मिली K शामिल है	1691 K उपलब्ध नहीं है
सारांश	1692 K
सिंडीकेट	1710 K फीड
सीनियर	1690 K सब एडिटर हैं
सुझाएं	1750 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1696 को K	1696 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1691 कुकीज K करें
""", 'ह': """
हमारा	1671 K ऐप	1751 K काम	1751 K ऐप
हमारी	39 K टीम से	1750 K मदद करें	1751 K टीम
हमारे	1751 K पाठक	1751 K चैनल	1751 K साथ
हिस्सा	1697 सर्वे में K लें
""", 'অ': """
অনলাইন	287 K শপ
অনুদান	292 আজই K দিন	331 K দিন	335 K
অনুমতি	281 K ছাডা কপি	281 K ছাডা নকল	283 আপনার K চাই
অনুমতিতে	282 বিনা K
অনুসরণ	277 K করুন	331 K করুন
অ্যাডব্লকার	313 K
অ্যাড্রেস	289 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	291 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	278 K জানান	278 K পাঠান	278 K লিখুন	278 K ইমেইল করুন	292 K পাশে থাকুন	331 K লিখুন	331 K ইমেইল করুন	331 K সঙ্গে কাজ করুন	332 K পাঠক	332 K সঙ্গে
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
করুন	277 ফলো K	277 যোগ K	331 লগইন K	331 ফলো K
কর্তৃপক্ষ	281 মন্তব্যের জন্য K দাযী নয
কিনুন	287 টিকিট K
কুইজে	287 K অংশ নিন
ক্লিক	277 K করুন	331 এখানে K করুন	331 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	294 K পডতে	332 K
""", 'গ': """
গ্রহণ	283 কুকি K করুন
গ্রাহক	331 K হোন
গ্রাহকদের	294 শুধু K জন্য
""", 'চ': """
চাকরির	287 K সুযোগ
চালিযে	294 পডা K যেতে
চ্যানেল	332 আমাদের K
""", 'জ': """
জরিপে	287 K অংশ নিন	287 K ভোট দিন
জানতে	298 আরও খবর K
জানান	331 মতামত K	334 K
জানিযেছে	334 K
জানিযেছেন	334 K
""", 'ট': """
টাকায	294 মাত্র # K
টেলিগ্রাম	332 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	290 অ্যাপ K করুন	290 অ্যাপটি K করুন	331 অ্যাপ K করুন	331 অ্যাপটি K করুন
""", 'থ': """
থাকুন	277 যুক্ত K	331 পাশে K
""", 'দ': """
দাঁডান	293 পাশে K
দিন	277 যোগ K
দেখতে	288 ভিডিও K
দেখুন	288 ভিডিও K
""", 'ধ': """
ধরিযে	278 ভুল K দিন
""", 'ন': """
নামিযে	290 অ্যাপ K নিন
নিউজলেটার	272 আমাদের K	272 K পেতে	291 সাপ্তাহিক K	332 আমাদের K	332 K	335 K
নিউজলেটারের	332 K
নিজস্ব	281 মতামত লেখকের K
নিবন্ধন	331 এখনই K করুন
নোটিফিকেশন	290 K চালু করুন
""", 'প': """
পডতে	294 বাকি অংশ K	294 লেখা K	298 আরও খবর K
পাঠকেরাই	292 K আমাদের ভরসা
পাঠান	278 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	286 ভুল K
প্রকাশ	281 অনুমতি ছাডা K	289 ঠিকানা K করা হবে না
প্রতি	333 K মাসে
প্রতিবেদক	39 আমাদের K	280 জ্যেষ্ঠ K	280 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	278 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	332 এই K
প্রযোজন	283 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	332 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	334 K
বললেন	334 K
বলেছে	334 K
বলেছেন	334 K
বলেন	334 K
বুদ্ধিমত্তা	285 কৃত্রিম K
ব্যবহার	284 কুকি K
ব্লকার	313 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	288 K দেখুন
""", 'ম': """
মতামত	287 আপনার K দিন	331 K দিন
মন্তব্য	281 অশালীন K প্রকাশ	289 K করতে	289 K লিখতে	289 আপনার K লিখুন
মাসিক	333 K
মূল্যে	294 বিনা K পডতে
মূল্যের	295 বিনা K লেখা
মোবাইল	332 আমাদের K
""", 'য': """
যুক্ত	277 K হোন	277 K করুন	331 K হতে	331 K হোন
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
সংবাদটি	332 K
সংরক্ষিত	276 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	298 আমাদের K থাকুন	298 K থাকুন
সদস্য	331 K হোন
সম্পাদকীয	281 K নীতির সঙ্গে
সর্বস্বত্ব	276 K সংরক্ষিত
সহযোগিতা	331 K করুন
সহাযতা	331 আমাদের K	331 K করুন
সাংবাদিক	332 আমাদের K
সাংবাদিকতা	332 স্বাধীন K
সাংবাদিকতাকে	292 স্বাধীন K	332 K
সাংবাদিকতার	292 K পাশে
সাপ্তাহিক	291 আমাদের K
সাবস্ক্রাইব	272 নিউজলেটারে K	277 K করুন	291 K করলে আপনি	291 K করার জন্য ধন্যবাদ	331 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	332 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3201 Kเพิ่มเพื่อน	3229 Kติดตาม
กร	3171 Kอกอีเมล
กล	3232 K่าว
กอ	3230 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3229 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3189 Kบคุณที่สมัคร	3189 Kบคุณที่ลงทะเบียน	3230 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3229 Kิกที่นี่	3229 Kิกชม
คว	3199 Kามเห็นส่วนตัวของผู้เขียน
ค่	3198 Kาคอมมิชชั่น	3198 Kาคอมมิชชัน
""", 'จ': """
จด	3170 Kหมายข่าวของเรา	3189 Kหมายข่าวรายสัปดาห์ของเรา	3233 Kหมายข่าว
จะ	3188 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3229 Kวน์โหลดแอปของเรา	3229 Kวน์โหลดแอปได้	3229 Kวน์โหลดแอปเลย	3229 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3180 Kดต่อผู้สื่อข่าวของเรา	3180 Kดต่อกองบรรณาธิการ	3229 Kดตามเรา
ต่	3231 Kอเดือน	3231 Kอปี
""", 'ถ': """
ถื	3189 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3193 Kลองอ่าน
ทั	38 Kกมา	3199 Kศนะของผู้เขียน
ทา	3188 Kงเว็บไซต์ขอสงวนสิทธิ์	3190 Kงอีเมลทุก
ทุ	3190 Kกเช้าทางอีเมล
""", 'บ': """
บท	3194 Kความฟรี	3230 Kความนี้
บร	3233 Kิจาค
บล	3213 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3232 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3191 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3232 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3180 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3182 Kมรับคุกกี้
""", 'ร': """
ระ	3232 Kบุว่า
รา	3231 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3191 Kวมสนับสนุนการทำงานของเรา	3229 Kวมสนับสนุน	3229 Kวมบริจาคให้เรา	3229 Kวมบริจาคกับเรา	3229 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3199 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3230 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3176 Kวนลิขสิทธิ์	3177 Kวนสิทธิ์
สน	3191 Kับสนุนสื่ออิสระ	3191 Kับสนุนการทำงานของเรา	3191 Kับสนุนนักข่าว	3229 Kับสนุนเรา	3229 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3170 Kัครรับจดหมายข่าว	3170 Kัครรับข่าวสาร	3229 Kัครรับ	3229 Kัครสมาชิกวันนี้	3229 Kัครสมาชิกเลย	3229 Kัครสมาชิกเพื่อ	3229 Kัครสมาชิกได้ที่	3229 Kัครสมาชิกของเรา	3233 Kาชิก
สำ	3193 Kหรับสมาชิกเท่านั้น
สื	3230 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3180 Kงเรื่องราวของคุณ	3180 Kงข่าวหาเรา	3229 Kงข้อมูลมาที่	3229 Kงคลิปมา
""", 'ห': """
หา	3180 Kกคุณมีข้อมูล
ห้	3176 Kามคัดลอกหรือ	3176 Kามคัดลอกข้อความ	3176 Kามคัดลอกเนื้อหา	3176 Kามคัดลอกบทความ	3177 Kามทำซ้ำ
""", 'อ': """
อย	3229 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3170 Kเมลของคุณ
อ่	3193 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3229 Kียนถึงเรา	3229 K้าสู่ระบบเพื่อ
เฉ	3193 Kพาะสมาชิก
เน	9 Kื้อหานี้	3182 Kื้อหาจากภายนอก	3182 Kื้อหาภายนอก	3209 Kื้อหานี้มาจาก	3209 Kื้อหาจาก
เป	3193 K็นสมาชิกอยู่แล้ว	3232 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3188 Kื่อแสดงความคิดเห็น	3193 Kื่ออ่านต่อ	3193 Kื่ออ่านบทความ	3201 Kิ่มเพื่อนไลน์	3201 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3188 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3180 K้งเบาะแสข่าว	3180 K้งเรา	3229 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3179 Kล่งข่าวที่ต้องการ	3179 Kล่งข่าวโปรด	3179 Kล่งที่มาที่ต้องการ
แอ	3201 Kดไลน์	3201 Kดไลน์เพื่อ	3229 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3213 Kรแกรมบล็อกโฆษณา
โห	3229 Kวตเลย	3229 Kลดแอป
""", 'ใ': """
ให	3230 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3507 hãy gửi K
""", 'ủ': """
ủng	3458 ly cà phê K hộ	3507 hãy K hộ
""", 'あ': """
あと	2090 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2134 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2057 Kいのブラウザ
お寄	2134 Kせください
お届	57 Kけします
お申	2078 Kし込みはこちら	2134 Kし込みください	2134 Kし込みはこちら
お聞	2134 Kかせください
お見	2134 K逃しなく
お試	2134 Kしください
お読	2134 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2095 K転載したものです	2095 Kの転載です
か月	2044 K無料	2136 K無料
""", 'が': """
が作	2128 aiK成
が無	2057 javascriptK効
が生	2128 aiK成
が翻	2128 aiK訳
が要	2128 aiK約
""", 'こ': """
ここ	2043 Kからは有料	2044 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2043 K記事は有料	2043 K記事は会員	2062 K記事についてのご意見	2108 Kコンテンツは	2108 K投稿は	2108 K外部コンテンツは	2135 K記事が	2135 K記事を	2135 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2057 K用のブラウザ
ご協	2134 K力ください
ご存	2096 Kじの方は
ご寄	2041 K付をお願い	2134 K付
ご意	43 K見・ご反論	2062 K見・ご感想	2062 K見をお寄せ
ご感	2062 K想をお寄せ
ご支	2041 K援をお願い	2134 K援
ご登	2087 K録ありがとうございます	2134 K録
ご覧	2134 Kください	2134 Kいただけます
ご購	2134 K読
ご連	2134 K絡ください
""", 'す': """
すで	2090 Kに会員の方
すべ	2044 Kての記事が
""", 'ぜ': """
ぜひ	2054 Kフォロー
""", 'で': """
でも	2054 K配信中
で作	2128 aiK成
で受	2071 lineKけ取る
で届	2071 lineKく
で最	2071 lineK新
で生	2128 aiK成
で要	2128 aiK約
""", 'と': """
と強	2137 K調
と書	2137 Kい
と発	2137 K表
と話	2137 Kし	2137 Kす
と語	2137 Kっ	2137 Kる
と説	2137 K明
と述	2137 Kべ
""", 'に': """
によ	2128 aiKって生成	2128 aiKる要約	2137 Kると
""", 'の': """
の使	2060 cookieK用
の学	48 aiK習
の採	2078 K用情報
の提	2095 K供記事です
""", 'を': """
をフ	2054 Kォローする	2054 Kォローしよう
を使	2060 cookieK用
を利	2060 cookieK用
を有	2057 javascriptK効	2057 javascript K効
を発	2137 K表した
を許	2075 cookieK可
""", 'ア': """
アカ	2071 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2094 Kィリエイト広告	2094 Kィリエイトプログラム	2094 Kィリエイトリンク	2103 Kィリエイトリンク	2103 Kィリエイト広告	2103 Kィリエイトプログラム
アプ	2049 Kリで開く	2049 Kリで読む	2049 Kリはこちら	2050 Kリを開く	2050 Kリをダウンロード	2050 Kリのダウンロード	2050 Kリをインストール	2086 Kリなら通知	2086 Kリなら速報	2086 Kリなら、	2086 Kリで読むと	2086 Kリなら
アン	2082 Kケートにご協力	2082 Kケートはこちら	2082 Kケート実施中	2083 Kケートに答えて
""", 'カ': """
カ月	2044 K無料	2136 K無料
""", 'ク': """
クイ	2083 Kズに答えて
クッ	2059 cookie(Kキー)	2060 Kキーを使用	2060 Kキーを利用	2075 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2062 Kントを投稿するには	2062 Kントするには	2062 Kントをお寄せ	2063 Kント欄で	2063 Kント欄に	2063 Kント欄から	2063 Kント欄へ	2085 Kントは削除します	2085 Kントは削除することが	2085 Kントは削除する場合	2085 Kントは承認	2085 Kントは公開前	2085 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2041 Kートをお願いします	2134 Kートをお願い	2134 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2134 Kンロードしてください
""", 'チ': """
チケ	2078 Kット販売中
チャ	2055 Kンネル登録を	2071 Kンネルに参加する	2071 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2047 Kースレターに登録	2048 Kースレターを	2071 googleKースで	2087 Kースレター登録はこちら	2138 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2054 Kローして最新	2054 Kローをお願い	2134 Kローしてください
""", 'ブ': """
ブラ	2106 Kウザは音声	2106 Kウザは動画	2106 Kウザではこの動画	2106 Kウザはvideo	2106 Kウザはaudio
""", 'プ': """
プッ	2050 Kシュ通知
プラ	2059 Kイバシーポリシーに
プレ	2044 Kミアム会員
プロ	2094 Kモーションが含まれ	2094 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2047 Kマガに登録	2048 Kマガで	2087 Kマガ登録はこちら	2087 Kマガの登録	2135 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2047 Kルマガジンに登録	2048 Kルマガジンで	2048 Kルマガジンを	2048 Kルでお届け	2062 Kルアドレスが公開されることはありません	2087 Kルアドレスを入力してください	2138 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2043 Kインして続きを	2043 Kインしてください	2044 Kインが必要	2134 Kインして
""", 'ヶ': """
ヶ月	2044 K無料	2136 K無料
""", '上': """
上优	3542 在googleK先
上優	3542 在googleK先
""", '下': """
下方	3616 K留言
下載	3523 K客戶端	3525 Kapp	3525 K應用程式
下载	3523 K客户端	3525 Kapp	3525 K应用	3615 K客户端
""", '不': """
不代	3541 K表本站	3558 K表本站立场	3571 K表本報立場	3571 K表本报立场	3571 K表本站立场	3571 K表本站立場	3571 K表本媒體立場	3571 K表本網立場	3571 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3597 K于任何财团
不屬	3597 K於任何財團
不得	3541 K转载	3541 K轉載
不认	43 K同本文
不錯	3615 K過
不错	3615 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3541 K表作者
仅供	3558 K其表达个人看法
仅限	3563 K会员	3563 K订户
""", '他': """
他說	3618 K
他说	3618 K
""", '付': """
付費	3518 K後	3619 K牆
付费	3518 K后	3619 K墙
""", '以': """
以下	3586 K内容来自
以閱	3517 K讀全文
以阅	3517 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3518 K专享	3563 K限定内容
会員	50 Kの方は	50 Kは月に	2043 K限定です	2043 K限定の記事	2043 K登録できます	2044 K登録すると	2044 K登録が必要	2090 Kの方はこちら	2090 K登録で続きを読む	2090 K登録後にご覧	2119 Kだけが読める	2119 Kのみがお読み	2119 Kのみ閲覧	2134 K登録して	2134 K登録は	2134 K登録がお済み	2134 K登録をお願い	2134 K登録で	2134 K登録のうえ	2134 K登録はこちら	2134 K登録ください	2135 Kの方
会費	2088 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3515 K支持	3615 K支持,	3615 K支持让	3615 K支持讓	3615 K支持是
""", '使': """
使用	3533 Kcookie改善	3533 Kcookie以	3533 K cookie 以	3533 K cookie 来	3533 K cookie 來	3534 Kcookie来	3534 Kcookie來
""", '來': """
來自	3549 K外部平台的內容
""", '依': """
依靠	3561 K读者的支持	3561 K讀者的支持
""", '侵': """
侵权	3541 K请	3541 K必究
侵權	3541 K必究
""", '個': """
個人	2060 K情報の取り扱い	2095 Kの見解です	3558 K看法
""", '偏': """
偏好	3542 K來源	3542 K来源	3611 K來源
""", '僅': """
僅限	3563 K會員	3563 K訂戶
""", '優': """
優先	2070 Kソース	2070 K表示に設定	2070 Kする情報源	2070 K的に表示
""", '免': """
免費	15 K閱讀	3572 K文章	3572 K閱讀篇數	3572 K閱讀額度	3573 K註冊即可	3573 K註冊後	3600 K文章	3615 K訂閱	3617 K試用
免费	15 K阅读	3572 K文章	3572 K阅读篇数	3573 K注册即可	3573 K注册后	3600 K文章	3615 K订阅	3617 K试用
""", '全': """
全文	20 Kを	2043 Kを読むには	2043 Kをお読み
""", '公': """
公众	16 K号	3528 K号:
公式	2050 Kアプリ	2054 Kアカウントをフォロー	2054 Kアカウントを友だち	2071 Klineはこちら	2135 Kline
""", '关': """
关注	3528 K我们的	3615 K我们
""", '内': """
内阅	3523 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3618 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2136 K
初月	2090 K#円で	2136 K無料
""", '判': """
判断	2137 Kした
""", '利': """
利用	2059 K規約に同意
""", '前': """
前請	3558 K先登入
前请	3558 K先登录
""", '剩': """
剩余	3517 K#%
剩餘	3517 K#%
""", '力': """
力を	2088 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3528 Kline好友	3528 Kline官方	3528 Kline@	3561 K贊助行列	3561 K赞助行列	3615 K会员	3615 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2135 Kになります
""", '動': """
動画	40 Kや写真	2079 Kをご覧ください	2079 Kはこちら	2080 Kでも詳しく	2080 Kでも解説	2106 Kを再生するには	2106 Kをご覧いただくには	2106 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3617 K
""", '化': """
化名	97 K
""", '即': """
即可	3558 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2055 Kち追加
""", '収': """
収益	2094 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3521 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2072 K班までご	2088 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2047 Kトレイに
""", '只': """
只靠	3561 K讀者	3561 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3549 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3588 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3618 K
告诉	38 K我们	67 K我们	3618 K
""", '呼': """
呼び	2137 Kかけた	2137 Kかける	2137 Kかけて	2137 K掛け
""", '命': """
命じ	2137 Kた
""", '啟': """
啟用	3588 Kjavascript
""", '喊': """
喊道	3618 K
""", '因': """
因为	3615 K有你的支持
因為	3615 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2094 Kの一部が還元
""", '外': """
外部	2075 Kコンテンツ	3549 K内容	3549 K內容
""", '她': """
她說	3618 K
她说	3618 K
""", '好': """
好評	2078 K発売中
""", '如': """
如侵	3541 K权
如有	3541 K侵权	3541 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3529 K微信
""", '定': """
定期	3615 K定額
""", '寄': """
寄付	2116 Kで成り立って	2116 Kで運営され	2116 Kによって運営され	2134 Kをお願い	2138 K
寄到	3521 K您的信箱	3560 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3618 K
""", '居': """
居合	2096 Kわせた方は
""", '已': """
已是	3517 K會員	3563 K订户	3563 K訂戶
已经	3517 K是会员
""", '年': """
年額	2136 K
""", '广': """
广告	11 K	3535 K拦截	3594 K拦截	3594 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2057 Kブロック	2088 Kに頼らず
""", '廣': """
廣告	11 K	3535 K攔截	3594 K攔截	3594 K封鎖
""", '开': """
开启	3525 K通知	3588 Kjavascript
""", '弊': """
弊社	2135 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2135 Kイト
当初	97 Kの記事で
当社	2135 Kの
当編	2135 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3525 K扫	3529 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2041 Kをお願いします	2134 Kをお願い	2134 Kして
""", '您': """
您已	3560 K成功订阅	3560 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3515 K支持	3561 K每一份捐款	3561 K每一筆捐款	3615 K捐款	3615 K支持,	3615 K支持让	3615 K支持讓	3615 K支持是
""", '情': """
情報	2072 Kをお寄せください	2072 K提供はこちら	2072 K提供を募集	2072 K提供をお待ち	2072 Kをお待ちして	2096 Kをお持ちの方は	2096 K提供窓口
""", '感': """
感謝	3560 K您的訂閱	3615 K閱讀	3615 K您的支持
感谢	3560 K您的订阅	3615 K阅读	3615 K您的支持
""", '成': """
成为	51 K其中一员	3517 K会员即可	3563 K付费会员	3615 K会员,	3615 K会员即可	3615 K我们的会员
成果	2103 K報酬型広告
成為	3517 K會員即可	3561 K我們的贊助	3563 K付費會員	3615 K會員,	3615 K會員即可	3615 K我們的會員
""", '我': """
我们	3533 K使用cookie	3533 K使用 cookie	3616 K的
我們	3533 K使用cookie	3533 K使用 cookie	3616 K的
""", '手': """
手机	3525 K客户端
""", '打': """
打开	3523 Kapp	3525 K微信
打開	3523 Kapp
""", '扫': """
扫一	3525 K扫
扫描	3523 K二维码下载	3523 K二维码加入	3525 K二维码关注	3615 K二维码下载	3615 K二维码关注	3615 K二维码加入	3615 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3541 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3618 K
指摘	2137 Kした
""", '捐': """
捐助	3561 K我们	3561 K我們
捐款	3615 K支持	3619 K
""", '掃': """
掃一	3525 K掃
掃描	3523 K qr	3615 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3525 K通知
推送	14 K	3525 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3594 K告
""", '支': """
支持	3514 K獨立媒體	3514 K独立媒体	3515 K我们的	3515 K我們的	3615 K我们,	3615 K我們,	3615 K我们。	3615 K我們。	3615 K我们的报道	3615 K我們的報導	3615 K我们的新闻	3615 K我們的新聞	3615 K我们的记者	3615 K我們的記者	3615 K我们的工作	3615 K我們的工作	3615 K我们继续	3615 K我們繼續
支援	2116 Kで成り立って	2116 Kで運営され	2116 Kによって成り立って	2116 Kによって運営され	2134 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3541 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3542 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2137 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3563 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2047 K情報をお届け
""", '會': """
會員	50 K每月	3518 K專享	3563 K限定內容
""", '月': """
月額	2044 K#円	2136 K
""", '有': """
有了	3615 K你的支持	3615 K您的支持
有料	50 K会員は	2043 K会員限定	2043 K会員になる	2043 K会員の方	2090 K記事が読めます	2138 K会員
有权	3558 K删除
有權	3558 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3582 K#歲	3582 K十八歲
未經	3541 K授權不得	3541 K授權,不得	3541 K授權禁止	3541 K授權請勿	3541 K授權,請勿
未经	3541 K授权不得	3541 K授权,不得	3541 K授权禁止	3541 K授权,禁止	3541 K授权请勿	3541 K授权,请勿
""", '本': """
本ま	2090 月#Kで無料で
本ア	2135 Kプリ
本サ	2135 Kイト
本內	3586 K容來自
本内	3586 K容来自
本刊	3616 K
本報	3616 K導
本报	3616 K读者	3616 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3541 K来源	3616 K
本站	3616 K
本紙	38 Kまで	67 Kまで
本網	3533 K站使用	3616 K
本网	3533 K站使用
本記	2135 K事
本誌	2135 K
""", '来': """
来自	3549 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2128 K翻訳
""", '欢': """
欢迎	3528 K关注	3615 K加入	3615 K赞助	3615 K订阅	3615 K投稿
""", '歡': """
歡迎	3528 K追蹤	3615 K加入	3615 K贊助	3615 K訂閱	3615 K投稿
""", '此': """
此內	9 K容	3586 K容來自	3586 K容由
此内	9 K容	3586 K容来自	3586 K容由
此前	97 K版本
此影	3585 K片在您所在
此视	3585 K频在您所在
""", '残': """
残り	2043 K#文字	2043 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3617 K
每日	3522 K简报	3522 K簡報	3522 K電子報
每月	3617 K
""", '求': """
求め	2137 Kた	2137 Kている
""", '沒': """
沒有	70 K廣告	3597 K股東	3597 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3597 K股东	3597 K财团
""", '浏': """
浏览	3535 K器版本	3585 K器不支持音频	3585 K器不支持视频	3585 K器不支持播放	3585 K器不支持html#	3585 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3585 K器不支援影片	3585 K器不支援音訊
""", '点': """
点击	3615 K关注	3615 K这里
""", '無': """
無料	15 K記事	2043 Kで会員登録	2043 K会員に登録	2090 Kで読める記事の上限	2090 K会員になると	2119 K記事の閲覧	2119 K記事は残り	2119 Kで読める記事	2119 K閲覧	2134 K会員に登録	2134 K会員登録	2136 K体験
無断	2069 K転載	2069 K複製	2127 K転載・複製	2127 K転載を禁じ	2127 Kでの転載	2127 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3541 K所有	3541 K归本	3541 K归原	3541 K归作者	3541 K归属
版權	3541 K所有	3541 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2135 Kしたジャーナリズム	3616 K新闻	3616 K媒体
""", '獨': """
獨立	3616 K新聞	3616 K媒體
""", '獲': """
獲得	3570 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3616 K者
由读	3616 K者
""", '申': """
申し	2078 K込みはこちら
申込	2078 Kみはこちら	2078 Kはこちら
""", '电': """
电子	3619 K报
""", '畅': """
畅读	3563 K全站
""", '留': """
留言	85 K区	85 K區	3616 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2072 Kをお寄せ
""", '登': """
登入	24 K或	3517 K後繼續	3517 K會員	3573 K或註冊
登录	24 K或	3517 K后继续	3517 K后查看全文	3517 K后查看完整	3573 K或注册
登録	2090 Kして続きを読む	2134 Kしてください	2134 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2135 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3523 appK多
""", '禁': """
禁止	3541 K转载
禁無	2068 K断
""", '私': """
私た	2135 Kちの
""", '科': """
科し	2137 Kた
""", '称': """
称	3618 K
""", '稱': """
稱	3618 K
""", '立': """
立即	3615 K加入我们	3615 K加入我們	3615 K订阅	3615 K訂閱	3615 K下载	3615 K下載	3615 K报名	3615 K報名	3615 K成为会员	3615 K成為會員
""", '第': """
第一	3558 K条评论	3558 K則留言	3558 K條評論
""", '筆': """
筆者	2095 K個人の見解
""", '紙': """
紙の	2135 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2043 Kを読むには	2043 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2135 K部では
""", '繼': """
繼續	3517 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3517 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3618 K
者说	3618 K
""", '联': """
联盟	74 K链接	3570 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3570 K行銷連結	3570 K連結
聯絡	38 K我們
""", '自': """
自動	2128 K翻訳
""", '若': """
若有	3541 K侵权	3541 K侵權
""", '获': """
获得	3570 K佣金
""", '著': """
著作	2069 K権は	2127 K権法により保護	2127 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3558 K本站立场
表示	3618 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3517 K即可	3517 K後繼續	3521 K我們的	3521 K電子報	3615 K我們	3619 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2072 Kまでご連絡ください
""", '訴': """
訴え	2137 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2137 Kた
認為	3618 K
""", '說': """
說:	3618 K
說。	3618 K
說道	3618 K
""", '読': """
読み	2044 K放題
読者	18 Kの寄付	18 Kの支援	2088 Kの会費で	2135 Kの皆様	2135 Kの皆さ	2135 Kアンケート
""", '請': """
請先	3615 K登入
請啟	3533 K用javascript
請我	54 K喝咖啡
請捐	3615 K款
請支	3514 K持我們	3615 K持我們
請登	3615 K入後	3615 K入以
請立	3615 K即捐款
請輸	3560 K入您的電子	3615 K入您
請點	3615 K擊此處	3615 K擊這裡	3615 K擊下方	3615 K擊連結
""", '讀': """
讀者	43 K投書	3616 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3517 K即可	3517 K后继续	3521 K我们的	3521 K电子报	3615 K我们	3619 K费
""", '认': """
认为	3618 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3558 K服务协议
""", '该': """
该视	3585 K频在您所在
""", '说': """
说:	3618 K
说。	3618 K
说道	3618 K
""", '请': """
请先	3615 K登录
请启	3533 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3615 K款
请支	3514 K持我们	3615 K持我们
请点	3615 K击此处	3615 K击这里	3615 K击下方	3615 K击阅读	3615 K击关注	3615 K击链接
请登	3615 K录后	3615 K录以
请立	3615 K即捐款
请输	3560 K入您的电子邮箱	3560 K入您的邮箱	3615 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3616 K问卷	3616 K群
""", '責': """
責任	3541 K編輯:
""", '賺': """
賺取	3570 K佣金
""", '購': """
購読	2043 K者の方は	2044 Kすると	2134 Kしてください	2135 K者の方	2138 K料
""", '贊': """
贊助	3514 K我們	3615 K我們
""", '责': """
责任	3541 K编辑:
""", '赚': """
赚取	3570 K佣金
""", '赞': """
赞助	3514 K我们	3615 K我们
""", '身': """
身边	3616 K的新鲜事
身邊	3616 K的新鮮事
""", '転': """
転載	45 K	2068 Kを禁じ
""", '輸': """
輸入	3560 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3541 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3541 K请注明
""", '输': """
输入	3560 Kemail
""", '这': """
这篇	3616 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3528 K我們的	3542 Kgoogle news	3615 K我們
""", '送': """
送っ	49 Kてください
送到	3560 K你的邮箱	3560 K您的邮箱	3560 K您的信箱
""", '這': """
這篇	3616 K文章
""", '通': """
通知	14 K	2050 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2087 Kニュースレター
""", '邀': """
邀請	3615 K您
邀请	3615 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3618 K
""", '长': """
长说	3618 K
""", '開': """
開啟	3525 K通知	3588 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3517 K全文請
""", '關': """
關注	3528 K我們的	3615 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3517 K全文请
""", '随': """
随时	3615 K掌握
""", '隐': """
隐私	3534 K政策
""", '隨': """
隨時	3615 K掌握
""", '隱': """
隱私	3534 K權政策	3534 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3619 K報
""", '需': """
需接	3549 K受cookie
需要	3549 K接受cookie	3615 K您的支持	3615 K你的支持
""", '音': """
音声	2079 Kでもお聴き
""", '飲': """
飲酒	3582 K過量
""", '首': """
首年	3575 K仅需
首月	3563 K仅需	3563 K只要	3575 K免费	3575 K免費	3575 K仅	3575 K僅	3575 K只需	3617 K
首选	3542 K来源	3542 K新闻来源	3611 K来源
首選	3542 K來源	3542 K新聞來源	3611 K來源
""", '點': """
點擊	3615 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2226 K
가입해	2226 K 주세요
""", '강': """
강조했다	2229 K
""", '게': """
게시물	2198 K 불러오기
""", '계': """
계속	2143 K 읽으려면	2143 K 읽으시려면
계신	2166 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2205 K 차단
광고도	70 K
광고차단	2205 K
""", '구': """
구글	2153 K 뉴스에서
구독	50 K 회원은	2143 K 후 이용
구독료	2230 K
구독을	2226 K 신청하세요
구독자	2143 K 전용 기사	2143 K 전용 콘텐츠	2143 K 전용입니다	2143 K 전용 서비스	2227 K
구독자는	50 K
구독자만	2143 K 볼 수	2180 K 읽을
구독자에게만	2180 K 제공
구독하고	2153 K
구독하세요	2165 K	2226 K
구독하시면	2143 K
구독해	80 K 주세요	2152 K 주세요	2178 K 주셔서	2226 K 주세요
구독해주세요	2152 K
구독해주셔서	2178 K
""", '금': """
금요일	2178 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2143 전체 K 보려면	2180 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2179 K 응원해
기자에게	2166 K 연락해 주세요
""", '남': """
남겨주세요	2226 K
""", '네': """
네이버	2153 K 메인에서	2165 K 구독
네이버에서	2153 K 구독
""", '놓': """
놓치지	2226 K 마세요
""", '눌': """
눌러주세요	2226 K
""", '뉴': """
뉴스레터	78 K	2145 K 구독하기	2145 K 구독하세요	2145 K 신청하기	2145 K 구독 신청하기	2227 K	2230 K
뉴스레터로	2145 K 받아
뉴스레터를	2145 K 받아	2145 K 구독하세요	2145 K 구독해	2145 K 구독하고	2145 K 구독하면	2226 K 신청하세요
""", '다': """
다운로드하세요	2226 K
""", '달': """
달	2180 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2166 K 제보가	2227 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2176 K 삭제될	2176 K 삭제합니다	2176 K 통보	2176 K 예고	2176 K 운영자	2176 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2229 K
""", '독': """
독립	2227 K 언론
독립언론	2227 K
독립언론을	2179 K 지켜
독자	2188 K 후원으로	2226 K 여러분의	2227 K 여러분
독자님의	2141 K 후원	2188 K 후원으로
독자들의	18 K 후원	2188 K 후원으로	2209 K 후원
독자의	2188 K 후원으로	2209 K 후원	2227 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2178 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2226 K
""", '로': """
로그인	24 K	2143 K 후 이용
로그인이	2143 K 필요합니다	2143 K 필요한 서비스	2143 K 필요해요
로그인하거나	2226 K
로그인하고	2180 K 계속
로그인하면	2180 K 계속
로그인하시면	2143 K
""", '링': """
링크에서	2226 K 확인하세요
""", '마': """
마음에	2179 기사가 K 드셨다면
""", '만': """
만나보세요	2226 K
""", '말': """
말했다	2229 K
""", '매': """
매월	2228 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2178 K 보내드려요
메일함으로	2145 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2163 K 복제	2163 K 전재
무단전재	2162 K
무료	15 K 기사	2186 K 기사	2228 K 체험
무료로	15 K 볼 수 있는	2180 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2226 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2229 K
""", '보': """
보내	57 K 드립니다	2226 K 주세요
보내드리는	2178 K
보내드립니다	57 K	2178 K
보내주세요	2226 K
""", '본': """
본	2227 K 기사
본사의	2184 K 편집 방향	2184 K 편집방향
본지는	2227 K
본지의	2184 K 편집 방향	2184 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2197 K 오디오를	2197 K 비디오를	2197 K 동영상을
브라우저는	2197 K 동영상
브라우저에서는	2197 K 동영상을
""", '사': """
사연을	2166 K 보내주세요	2166 K 보내 주세요
사전	2171 K 등록하기	2171 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2164 K 매체로	2164 K 출처로	2164 K 언론사	2164 K 매체
선호하는	2164 K 출처
""", '설': """
설명했다	2229 K
설문에	2226 K 참여하세요
설치하세요	2226 K
""", '세': """
세미나	2171 K 신청하기
""", '소': """
소식을	2178 K 전해드립니다
""", '속': """
속보를	2177 K 받아보세요
""", '수': """
수수료를	2183 K 받을 수 있습니다	2183 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2188 K 후원으로
시민의	2209 K 후원
시작하세요	2226 K
""", '아': """
아래에서	2226 K 확인하세요
""", '알': """
알려	2226 K 주세요
알려주세요	2226 K
알림	2149 K 받기	2149 K 설정
알림을	14 K	2177 K 켜고
""", '애': """
애드블로커	2205 K
애드블록	2205 K
""", '앱': """
앱	2149 K 다운로드	2149 K 설치	2177 K 설치하기
앱에서	2148 K 보기	2148 K 열기	2177 K 더 편하게	2226 K 확인하세요
앱으로	2148 K 보기	2177 K 더
앱을	2149 K 다운로드	2177 K 다운로드하세요	2177 K 설치하세요
""", '언': """
언론을	2179 독립 K 지켜
""", '여': """
여기서	2226 K 확인하세요
여러분	2227 K 덕분
여러분의	2166 K 제보를	2179 K 후원이	2209 독자 K 후원	2226 K 후원
""", '영': """
영상에서	2172 K 확인하세요	2172 K 확인할 수 있습니다	2226 K 확인하세요
영상으로	2172 K 확인하세요
영상을	2172 K 확인하세요
""", '온': """
온라인	2171 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2169 K 콘텐츠	2198 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2227 K 기자
우리의	2227 K 저널리즘
""", '운': """
운영되고	2179 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2179 K 응원
""", '월': """
월	2228 K #원
""", '유': """
유료	2143 K 구독자만
유튜브	2153 K 구독
""", '음': """
음성으로	2172 K 들으려면	2172 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2226 K
응원해	2141 K 주세요	2226 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2226 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2227 K 기사가	2227 K 기사는	2227 K 기사
이메일	2146 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2145 K 입력하세요	2145 K 입력해 주세요	2145 K 입력해주세요	2145 K 입력하시면
이미	2180 K 구독자이신가요
이벤트에	2226 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2220 K 작성	2220 K 생성	2220 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2171 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2220 K 번역
자바스크립트가	2200 K
자바스크립트를	2200 K
자살예방	97 K
자주	2164 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2162 K 금지
재배포금지	2162 K
재생할	2197 K 수 없습니다
""", '저': """
저작권법	2163 K
저작권법의	2163 K
저작권자	2163 K
저작권자의	2163 K
저희	2227 K 뉴스레터	2227 K 채널	2227 K 앱
저희는	2227 K
저희를	2227 K
""", '적': """
적었다	2229 K
""", '전': """
전문을	20 K
전용	2143 회원 K 기사	2143 회원 K 콘텐츠	2143 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2229 K
""", '정': """
정기후원	2228 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2198 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2166 K 부탁드립니다
제보는	2166 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2166 K 기다립니다	2166 K 받습니다
제보해	38 K 주세요	67 K 주세요	2226 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2183 K 링크
제휴링크	2183 K
""", '좋': """
좋아요	2165 구독과 K 부탁
좋아요를	2165 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2226 K 확인하세요	2226 K 신청하세요	2226 K 참여하세요
지켜주세요	2226 K
""", '채': """
채널	2152 K 추가	2165 K 추가하기	2165 K 구독하기	2187 K 추가하고	2187 K 추가하면
채널에	2165 K 참여하세요
채널에서	2165 K 소식을	2226 K 확인하세요
채널을	2187 K 추가하고	2187 K 추가하면	2187 K 추가해	2187 K 구독하고	2187 K 구독하면
채용	2171 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2228 K 달
""", '추': """
추가해	2165 K 주세요
추가해주세요	2165 K
""", '친': """
친구	2165 K 추가하세요
""", '카': """
카카오톡	2187 K 채널에서	2187 K 채널
""", '커': """
커피	54 K 한 잔 사	2179 K 한 잔 값으로
""", '콘': """
콘텐츠	2198 K 불러오기
""", '쿠': """
쿠키	2169 K 동의가
쿠키를	2169 K 허용해야	2169 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2171 K 보기
""", '파': """
파트너스	2183 K 활동
""", '팔': """
팔로우하기	2152 K	2165 K
팔로우하세요	2226 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2184 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2183 K 받아
""", '활': """
활용	2162 ai 학습 및 K 금지
""", '회': """
회원	2143 K 전용입니다
회원가입	2143 K 후	2226 K 후
회원가입은	2226 K
회원가입을	2226 K 하
회원가입하고	2226 K
회원가입하면	2180 K 월
회원가입하세요	2226 K
회원가입하시면	2226 K
회원만	2143 K 볼 수
""", '후': """
후원금	2230 K
후원으로	2179 독자의 K 운영됩니다	2179 독자의 K 운영하는
후원을	2141 K 부탁드립니다	2226 K 부탁
후원이	2141 K 필요합니다	2141 K 큰 힘이
후원하세요	2226 K
후원해	80 K 주세요	2141 K 주세요	2226 K 주세요
후원회원의	2188 K 후원으로	2209 K 힘
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
অ্যাডব্লকার
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
ব্লকার
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
