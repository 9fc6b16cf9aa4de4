"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3302
# comentário	2519
# comentários	2519
# gün ücretsiz deneyin	3103
# głosów	91
# hlasů	91
# hozzászólás	1663
# komentářů	363
# komentāri	2171
# lượt bình chọn	91
# příspěvků	363
# röster	91
# yaşindan küçükler oynayamaz	3166
# ääntä	91
# δευτερόλεπτα μπροστά	731
# δευτερόλεπτα πίσω	731
# σχόλια	673
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3222
# коментарів	3222
# комментариев	2728
# комментарий	2728
# комментария	2728
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
# € al mes durante # meses	1107
# € al mese per # mesi	1877
# € por mês durante # meses	2560
#か月無料	1938
#カ月無料	1938
#ヶ月無料	1938
#件のコメント	1954
#則留言	3402
#条评论	3402
#票	91
#秒戻る	1997
#秒進む	1997
#명 참여	91
#초 뒤로	2088
#초 앞으로	2088
""", 'a': """
a apărut o eroare	2684
a carregar vídeo	2573
a cikk a hirdetés alatt folytatódik	1659
a cikk a hirdetés után folytatódik	1659
a cikk meg is hallgatható	1657
a cikk meghallgatása	1666
a cikk megosztása	1657
a folytatáshoz regisztráljon	1651
a hirdetés után folytatjuk	1659
a kommentelés lezárult	1663
a lire également	1405
a nap kérdése	91
a rovat további cikkei	1664
a szerző a lap munkatársa	1674
a szerző jogász	1674
a szerző közgazdász	1674
a szerző politológus	1674
a szerző történész	1674
a szerző újságíró	1674
a témában további cikkek	1664
abo abschließen	510
abonați-vă	2613
abone değil misin	3181
abone değil misiniz	3181
abonează-te	2613
abonelere özel	3103
abonelere özel avantajlar	3166
abonelere özel indirim	3166
abonelere özel içerik	3181
aboneliğini seç	3181
aboneliğinizi seçin	3181
abonner nå	2330
abonner på nyhetsbrevet	2335
abonné	1457
abonnér	429
abonnér nu	429
abonnés	1372
abonnés uniquement	1445
abonē	2165
abonē jaunumus	2189
abonē un lasi visus rakstus	2165
abonēt	2165
abrir menú	1068
acasă	2627
accede a todos los contenidos sin límites	1107
accept termenii și condițiile	2684
acceptér	443
acceptă toate	2635
acceptă tot	2671
acceptă și afișează conținutul	2635
acceptă și continuă	2671
accéder au dossier	1482
accéder à l'article	1372
accéder à la page de dons	1473
aceitar e ver o conteúdo	2541
aceito receber comunicações	2589
aceito receber comunicações de marketing	2589
aceito receber comunicações e ofertas	2555
acepto la política de privacidad	1138
acest articol este rezervat abonaților	2650
acest câmp este obligatoriu	2684
acesta este ultimul tău articol gratuit	2650
acheter ce numéro	1432
achetez ce numéro	1432
activează	2675
activează alertele	2644
activează notificările	2644
activează sunetul	2667
actualités	1405
actualizar la página	1131
ad 광고	2066
adaugă ca sursă preferată	2694
adaugă un comentariu	2624
add meg az e-mail-címed	1669
además	1065
adhérer	1363
adja meg az e-mail-címét	1669
adja meg e-mail-címét	1669
adomány	1649
adományozok	1649
adományozás	1649
adresa de email nu este validă	2684
adresă de email invalidă	2684
adreça electrònica	331
afficher la vidéo	1468
afficher les réponses	1456
afișează comentariile	2659
afișează conținutul	2635
afișează conținutul extern	2635
afișează originalul	2628
afișează postarea	2671
afișează subtitrările	2667
agora não	2492
ai deja un abonament? autentifică-te	2650
ai găsit o greșeală	2690
ai observat o greșeală	2624
ai सारांश	1624
ai से तैयार सारांश	1624
ai 摘要	3475
ai 기사 요약	2114
ai 번역	2114
ai 요약	2066
ai 음성으로 듣기	2088
ai-genereret resumé	454
ai-resumé	454
ai-összefoglaló	1666
aicinām ievērot cieņu komentāros	2171
aiheeseen liittyvää	1312
aiheesta lisää	1312
ainda não tem conta	2587
ainda não é assinante	2587
aitäh liitumast	1185
aizvērt	2173
aizvērt reklāmu	2174
aiが要約	2022
aiによる要約	2022
ai总结	3475
ai摘要	3422
ai生成	3475
ai翻訳	2022
ai翻譯	3475
ai翻译	3475
ai要約	2022
ai語音朗讀	3449
ai语音朗读	3449
ai重點整理	3422
ai音声で聴く	1997
ai가 읽어주는 기사	2088
ajouter à mes favoris	1391
ajouter à mes sources préférées	1490
ajouter à vos sources préférées	1490
ajouter à vos sélections	1391
ajándékozza a cikket	1657
ajándékozza a cikket barátjának	1657
ajánlataink	1664
ajánljuk	1664
ajánljuk még	1664
ajánlott	1664
ajánlott cikkek	1664
ajánló	1664
akceptuję	2426
akkurat nå	2351
aktuálně	364
alege-ți abonamentul	2682
alegeți abonamentul	2682
algo salió mal	1139
alle abo-angebote im überblick	602
alle angaben ohne gewähr	608
alle inhalte sind urheberrechtlich geschützt	649
alle newsletter im überblick	593
alle preise ohne gewähr	608
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	532
als podcast hören	603
alte știri	2625
alterar preferências de cookies	2541
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3167
altyazilari göster	3167
altă sumă	2679
alătură-te conversației	2638
am înțeles	2628
amazon'da gör	3166
amazonで見る	1995
amazonで詳しく見る	1995
amazonで詳細を見る	1995
amazonで買う	1995
amazonで購入	1995
amazonで購入する	1995
amintește-mi mai târziu	2611
ana sayfaya dön	3187
anasayfaya dön	3187
andra läser	19	3008
andra läser just nu	19
andra läste även	3008
andre har også lest	19
andre leser nå	2351
andre leste også	2351
andre læser	451
andre læser lige nu	451
andre læser også	19
andre læste også	451
angebot wählen	602
anhören	531
anhören # min	531
anmäl dig	2991
anmäl dig till nyhetsbrevet	2991
annonce - artiklen fortsætter nedenfor	442
annonces légales	1432
annoncørbetalt	87
annoncørbetalt indhold	87	459
annons - artikeln fortsätter nedan	3000
annonsen slutar här	3000
annonsinnehåll	3015
annonslänk	3000
annonsörsinnehåll	3015
annonsørinnhold	87	2359
anulează oricând	2682
anulezi oricând	2650
anuluj odpowiedź	2429
användarvillkor	3001
anzeigensonderveröffentlichung	608
anúncio	2514
anúncios	2514
apmaksāts saturs	2174
aportación mensual	1133
aportación única	1133
app storeからダウンロード	2002
app storeでダウンロード	2002
app store에서 다운로드	2094
apple ile giriş yap	3181
appleでサインイン	2010
appleでログイン	2010
appleで続ける	2010
app内打开	3455
après la publicité	1396
após a publicidade	2514
apóyanos	1026
apóyanos en patreon	1133
apúntate	1038
arată conținutul	2671
arată mai mult	2688
arată mai puțin	2628
arată răspunsurile	2659
arată tot	2628
arkadaşina gönder	3110
arkadaşinla paylaş	3110
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
articol exclusiv pentru abonați	2650
articole asemănătoare	2625
articole înrudite	2625
articoli più letti	1880
articolul continuă după reclamă	2621
articolul continuă mai jos	2621
articolul următor	2625
artikeln finns också som ljud	2996
artikeln fortsätter efter annonsen	3000
artikeln fortsätter nedan	3000
artikeln fortsätter under bilden	3000
artikeln går att lyssna på	2996
artikeln är låst	2986
artikeln är uppläst av en dator	2996
artikkel jätkub pärast reklaami	1169
artikkel jätkub reklaami järel	1169
artikkel täieneb	1167
artikkelen er låst	2330
artikkelen finnes også som lyd	2339
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
artykuł dla subskrybentów	2411
artykuł sponsorowany	2425
artykuły na e-mail	2414
artículo anterior	1065
artículo relacionado	1065
artículo siguiente	1142
artículos recomendados	1111
artículos relacionados	1065
as notícias mais lidas	2563
ascultă	2618
ascultă articolul	2667
ascunde răspunsurile	2659
aslini göster	3120
assine já	2497
atbalstīt	2165
atcel jebkurā laikā	2165
atradi kļūdu rakstā	2171
atualizar a página	2582
atualizar página	2582
atvērt	2173
atšaukti galite bet kada	2124
aucun commentaire à ce niveau	1436
audio narrado por una voz automática	1090
auf apple podcasts hören	583
auf spotify hören	583
ausgewählt für sie	607
autoriser la publicité	1472
avantage abonnés	1462
avantages abonnés	1462
avantaje pentru abonați	2665
avançar # segundos	2573
aveți deja cont	2682
avis de décès	1432
avoimet työpaikat	1314
avsluta när du vill	2986
avslutt når du vil	2330
avís legal	320
aylik bağiş	3178
ayrintilar için tiklayin	3119
ayrintilar için tiklayiniz	3119
az első hónap csak # ft	1651
aç	3120
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
ačiū, kad užsiprenumeravote	2149
ați uitat parola	2682
ați votat deja	2659
""", 'b': """
baixar episódio	2573
baixar o áudio	2573
baixar áudio	2573
banküberweisung	509
bağiş sayfasina git	3178
bağiş yap	3102
bağiş yapin	3102
bağlanti kopyalandi	3195
bağlantiyi kopyala	3110
başa dön	3119
başka tutar	3178
bei google als quelle hinzufügen	532
bei spotify hören	583
bejelentkezés	1651
belépés	1651
benefício do assinante	2545
betrag wählen	508
betygsätt receptet	61
betűméret	65
bezárás	1648
beğen	3161
beğenme	3161
bild vergrößern	549
bildirimleri aç	3158
bildirimleri açin	3158
bir hata oluştu	3183
bir şeyler ters gitti	3184
bir şeyler yanliş gitti	3184
bitte versuchen sie es später erneut	593
bize ulaşin	3116
biểu quyết	91
bjud en vän på artikeln	2996
bli månadsgivare	2983
bli støttemedlem	2327
bliv støttemedlem	426
boletín	1038
browserul tău nu poate reda acest video	2635
brukervilkår	2344
bu haber abonelere özeldir	3103
bu haber yapay zeka tarafindan seslendirilmiştir	3167
bu haber yapay zekâ ile seslendirilmiştir	3167
bu içerik abonelere özeldir	3103
bu içerik faydali oldu mu	3160
bu içerik görüntülenemiyor	3170
bu içerik gösterilemiyor	3170
bu içerik kilitli	3181
bu video artik mevcut değil	3167
bu video bulunduğunuz ülkede izlenemiyor	3167
bu video mevcut değil	3167
bu video ülkenizde izlenemiyor	3167
bugün değil	3101
bulmaca çöz	3163
bunlar da ilginizi çekebilir	3117
butlletí	331
buzón anónimo	1145
buzón seguro	1145
buďte v obraze	353
bài cùng chuyên mục	3330
bài cùng tác giả	3330
bài khác	3303
bài khác của tác giả	3362
bài liên quan	3303
bài mới nhất	3330
bài quảng cáo	3331
bài tiếp theo	3303
bài trước	3362
bài viết có hữu ích không	3335
bài viết có hữu ích với bạn không	3335
bài viết liên quan	3303
bài viết mới	3329
bài viết này bị khóa	3356
bài viết này có hữu ích không	3335
bài viết tiếp theo	3362
bài viết trước	3362
bài được dịch tự động	3329
bài đọc nhiều	3330
báo cáo	3336
báo cáo vi phạm	3336
báo lỗi	3302
báo lỗi bài viết	3335
bármikor leiratkozhat	1669
bármikor leiratkozhatsz	1669
bármikor lemondhatja	1651
bármikor lemondható	1651
bình chọn	91	3336
bình chọn của bạn đã được ghi nhận	3335
bình luận	3302
bình luận (#	3302
bölümü indir	3167
búsqueda	1068
bülten	3140
bülten üyeliği	3140
bültene abone oldunuz	3140
büyüt	3119
bądź na bieżąco	2414
bővebben	1666
būkite pirmas	2130
būkite pirmas, pakomentavęs	2130
bạn chưa có tài khoản	3356
bạn chưa đăng ký	3356
bạn có muốn nhận thông báo	3349
bạn có muốn nhận thông báo không	3349
bạn có thể hủy đăng ký bất cứ lúc nào	3358
bạn có thể quan tâm	3303
bạn muốn nhận thông báo	3349
bạn thấy bài viết này thế nào	3335
bạn đang theo dõi chủ đề này	3367
bạn đã bình chọn	3335
bạn đã bình chọn rồi	3335
bạn đã có tài khoản	3356
bản ghi	3343
bật	3350
bật thông báo	3349
bật tiếng	3342
bắt buộc	3359
bắt đầu trắc nghiệm	3338
bỏ qua	3286
bỏ theo dõi	3367
""", 'c': """
cada aportació compta	334
cada aportación cuenta	1106
cada contribuição conta	2558
cada doação conta	2584
cada donación cuenta	1133
cadastre-se grátis	2497
califica este artículo	1061
campo obrigatório	2589
campos obrigatórios	2589
cargando el vídeo	1122
cargando vídeo	1122
cargar más	1068
cargar más comentarios	1114
cargar más noticias	1142
cargar publicación	1126
cargar vídeo	1126
carregando o vídeo	2573
carregando vídeo	2573
carregar conteúdo	2577
carregar mais comentários	2565
carregar mais notícias	2593
carregar o conteúdo	2577
carregar publicação	2577
carregar vídeo	2577
carte de crédit	1371
cartão de crédito	2496
categorieën	2242
categorías	1065
caută	2627
caça-palavras	2570
ce contenu vous a-t-il été utile	1430
ce résumé vous a-t-il été utile	1430
cea mai bună ofertă	2682
cela vous a-t-il été utile	1456
cele mai citite știri	2653
cele mai noi știri	2625
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
cevaplari göster	3160
chargement du lecteur vidéo	1464
charger la vidéo	1468
charte de déontologie	1486
charte éditoriale	1486
chci odebírat	353
chci podpořit	348
chci přispět	348
chi tiết	3306
chia sẻ	3293
chia sẻ bài viết	3293
chia sẻ facebook	3329
chia sẻ lên facebook	3369
chia sẻ qua email	3369
chia sẻ qua facebook	3329
chia sẻ qua zalo	3369
chia sẻ zalo	3369
chia sẻ ý kiến của bạn	3302
cho chúng tôi biết ý kiến	3335
cho phép	3350
cho phép thông báo	3349
chuyên mục	3303
chuyển đến công thức	61
chép liên kết	3329
chính sách bảo mật	3301
chính sách bảo mật | điều khoản sử dụng	3301
chính sách cookie	3301
chính sách quyền riêng tư	3301
chơi miễn phí	3338
chơi ngay	3338
chưa có tài khoản	3356
chấp nhận tất cả	3301
chấp nhận tất cả cookie	3301
chấp nhận và tiếp tục	3346
chất lượng	3343
chỉ dành cho thuê bao	3356
chỉ dành cho thành viên	3356
chọn	3357
chọn gói	3356
chọn gói của bạn	3356
chọn gói đăng ký	3356
chủ đề	3303
chủ đề liên quan	3303
chủ đề nóng	3330
cikk megosztása	1657
cikk mentése	1657
cikkünk frissül	1666
citeşte şi	2625
citește articolul complet	2688
citește articolul integral	2688
citește fără limite	2650
citește mai departe	2625	2627
citește mai mult	2625	2627
citește regulile comunității	2638
citește tot articolul	2688
citește transcrierea	2667
citește în aplicație	2673
citește și	2625
citi šobrīd lasa	2167
citit de o voce sintetică	2667
citiți și	2625
cobrança anual	2587
col·labora	307
comandă acum	2665
comandă cartea	2665
comentariul tău așteaptă moderarea	2638
comentează	2624
comentário	2519
comentário aguardando moderação	2551
comentários	2519
comentários exclusivos para assinantes	2551
commander ce numéro	1432
comment désactiver mon adblocker	1472
comment désactiver mon bloqueur	1472
commentaire en attente de modération	1436
commerciële bijdrage	2287
compre a edição impressa	2545
conditions générales	1398
conectează-te cu facebook	2650
conectează-te cu google	2650
confidentialité	1398
configuración	1058
configuración de cookies	1058
configuración de privacidad	1126
configurações de cookies	2516
configurações de privacidade	2577
conheça todas as nossas newsletters	2555
consenti la pubblicità	1903
consigue tu entrada aquí	1092
consulta les normes de participació	323
consultez notre charte de modération	1436
consíguelo en tu quiosco	1092
contacta con la redacción	1145
contactar a redação	2596
contactar con la redacción	1145
contactați redacția	2690
contacte a redação	2596
contactează redacția	2690
contacter la rédaction	1486
contactez la rédaction	1486
contenu externe recommandé	1428
contenu proposé par notre partenaire	1432
contenu réservé	1476
contenu réservé aux abonnés	1476
contenu sponsorisé	1396
contenus recommandés	1449
contenus sponsorisés	1396	1405
conteúdo de marca	2514
conteúdo exclusivo	2497
conteúdo exclusivo para assinantes	2560
conteúdo externo	2541
conteúdo externo recomendado	2541
conteúdo pago	2571
conteúdo para assinantes	2497
conteúdo patrocinado	2514
conteúdo premium	2560
conteúdo produzido pela marca	2545
conteúdo relacionado	2523
conteúdos relacionados	2563
contingut només per a usuaris registrats	335
continua a leggere dopo la pubblicità	1892
continua após a publicidade	2514
continua després de l'anunci	325
continuar leyendo aquí	1031
continuarea articolului după reclamă	2640
continue a ler esta notícia	2563
continuer après la publicité	1396
continuă cu apple	2650
continuă cu facebook	2650
continuă cu google	2650
continuă pe site	2673
continuă să citești după publicitate	2640
continuă în browser	2673
continúa abajo	1056
contáctanos	1061
conținut disponibil doar utilizatorilor înregistrați	2650
conținut extern	2635
conținut extern recomandat	2635
conținut pentru abonați	2613
conținut plătit	2665
conținut premium	2650
conținut sponsorizat	87	2621
cookie を管理する	2000
cookie 設定	3453
cookie 设置	3453
cookieinställningar	3001
cookieの管理	2000
cookieの設定	1951
cookieを管理	2000
cookieを管理する	2000
cookie政策	3398
cookie設定	1951	3398
cookie设置	3398
copia l'enllaç	314
copiază	2697
copiază link	2618
copiază linkul	2618
copy link thành công	3329
correo electrónico	1038
correo electrónico no válido	1138
correo no válido	1138
creează cont	2613
créer mon compte	1372
créer un compte	1372
créer une alerte	1438
créer une alerte sur ce thème	1438
csak előfizetőknek	1651
cualquier aportación ayuda	1133
cum îl dezactivez	2678
cumpără acum	2665
cumpără bilet	2665
cumpără bilete	2665
cumpără bilete online	2665
cumpără cartea	2665
cumpără de pe emag	2665
cumpără revista	2640
cuvinte încrucișate	2664
czytaj całość	2436
czytaj również	2433
czytaj także	2433
czytaj też	2433
czytaj też nasze inne artykuły	2433
czytaj więcej	2433	2436
czytaj więcej o	2433
cài đặt cookie	3346
cài đặt quyền riêng tư	3346
cài đặt ứng dụng	3348
các tin khác	3303
cách tắt	3353
cách tắt trình chặn quảng cáo	3352
câmp obligatoriu	2684
câmpuri obligatorii	2684
cât de util a fost acest articol	2638
câu đố	3340
címkék	1664
címlap	1664
címlapról ajánljuk	1664
có lẽ để sau	3286
có lỗi xảy ra	3358
có thể bạn quan tâm	19	3303
có thể bạn thích	19
có, tôi muốn	3349
código de ética	2596
código postal	1139
código ético	1145
cómo desactivar el bloqueador	1131
cómo desactivarlo	1132
cómpralo aquí	1120
cómpralo en amazon	1120
cùng chuyên mục	3303
cùng chủ đề	3330
cùng tác giả	3330
cũ nhất	3336
cảm ơn bạn đã bình chọn	91	3335
cảm ơn bạn đã tham gia	3335
cảm ơn, tin nhắn của bạn đã được gửi	3358
cỡ chữ	65
cửa hàng	3371
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3120
daha fazla göster	3119
daha fazla haber için tiklayin	3119
daha fazla yorum yükle	3160
daha önce oy kullandiniz	3160
daha önce oy verdiniz	3160
dalies ar šo rakstu	2170
dalinkitės	2124
dalinkitės straipsniu	2129
dalsza część artykułu pod materiałem wideo	2425
dalsza część artykułu pod wideo	2425
dalsza część tekstu pod wideo	2425
dalīties	2165
dalīties ar draugiem	2170
dalīties facebook	2170
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
darovať	2863
darovať článok	2871
darujte tento článek	356
darujte tento článok	2871
das könnte dich auch interessieren	546
das könnte ihnen auch gefallen	546
das könnte sie auch interessieren	546
das könnte sie interessieren	546
das wichtigste in kürze, zusammengefasst von ki	577
datenschutzerklärung	539
daugiau šia tema	2126
deblochează articolul	2650
definições de cookies	2577
definições de privacidade	2577
deixar um comentário	2519
deixe um comentário	2519
del på e-post	2339
del på facebook	438	2339
del på mail	438
del på twitter	438	2339
del på x	438	2339
dela inlägget	2996
dela på facebook	2996
dela på twitter	2996
dela på x	2996
deli članek	2930
delite članek	2930
dernière minute	1405
dernières actualités	1405
dernières infos	1405
dernières nouvelles	1405
desa per llegir després	337
desactívalo para continuar	1131
desactívalo para seguir leyendo	1131
desbloquear artículo	1107
desbloqueie este conteúdo	2560
descarcă aplicația	2673
descarcă audio	2667
descarcă din app store	2673
descarcă din google play	2673
descarcă episodul	2667
descargar pódcast	1122
descarregar áudio	2573
deschide aplicația	2673
deschide în aplicație	2673
descárgala en app store	1128
descárgala en google play	1128
destekçi ol	3178
destekçimiz olun	3178
det er gratis å opprette en bruker	2330
det læser andre	451
det är gratis att skapa ett konto	2986
detaylar için tiklayin	3119
detaylar için tiklayiniz	3119
detta material är skyddat enligt lagen om upphovsrätt	3038
detta är en annons	3000
detta är en plusartikel	2986
devam etmek için üye girişi yapin	3103
devami için abone olun	3103
devamini okumak için abone olun	3103
dezactivează sunetul	2667
diese funktion steht nur angemeldeten nutzern zur verfügung	603
digite um e-mail válido	2589
din aceeași categorie	2625
din aceeași secțiune	2653
din röst är registrerad	91
disponibil în app store	2673
disponibil în app store și google play	2644
disponibilă în app store și google play	2644
disponível na app store	2579
distribuiți	2618
diğer haberler	19	3117
diğer okurlar bunlari okuyor	3117
diğer seçenekler	3195
diğer tutar	3178
diğer yazilari	3187
dla subskrybentów	2411
do góry	2436
doar abonații pot comenta	2638
doar pentru abonați	2613
doação mensal	2493
doação única	2493
doba čtení # min	366
dolgozzon nálunk	1666
domiciliación bancaria	1030
domů	366
don régulier	1473
dona suport al periodisme en català	334
donación mensual	1026
donación puntual	1133
donación única	1026
donativo único	2584
donați	2612
donație lunară	2679
donație unică	2679
donează	2612
donează acum	2612
donează lunar	2612
donează lunar # euro	2649
donează lunar # lei	2649
donează o dată	2679
doner nå	2327
données personnelles	1398
donér	426
donér nu	426
doporučené	364
doporučené články	364
doporučujeme	364
doporučujeme přečíst	364
doporučujeme také	364
dołącz do dyskusji	2482
dołącz do nas	2408
dołącz do newslettera	2414
drukāt	2170
drukāt recepti	61
du er nå påmeldt	2335
du er nå påmeldt nyhetsbrevet	2335
du kan när som helst avsluta prenumerationen	2991
du kan når som helst melde deg av	2335
du kan opsige når som helst	429
du kanske också gillar	3008
du modtager snart en bekræftelse på mail	434
du même auteur	1405
du prenumererar nu på nyhetsbrevet	2991
du vil kanskje også like	2351
duración	1123
durată	2668
duração	2574
durée	1465
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2414
dành cho bạn	3303
dành cho thuê bao	3288
dành riêng cho thành viên	3356
dárkovat článek	349
därefter # kr/mån tills du säger upp	2986
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
dê a sua opinião	2565
dê sua opinião	2565
dölj	3012
düzeltme politikasi	3189
dāvini rakstu	2170
dāvini rakstu draugam	2170
děkujeme za hlasování	91
děkujeme za přihlášení	353
děkujeme za váš hlas	91
dịch tự động	3366
""", 'e': """
e-bülten	3140
e-bülten aboneliği	3140
e-mail inválido	2555
e-mailová adresa	353
e-posta gönder	3110
e-posta ile paylaş	3195
ecrã inteiro	2574
edición digital	1031
edición impresa	1031
editöre yaz	3189
editöre yazin	3189
editörün seçtikleri	3117
edição impressa	2497
egyszeri támogatás	1649
ehkä myöhemmin	1295
ei tänään	1295
eiti į receptą	61
el juego es solo para mayores de # años	1120
el millor de la setmana a la teva bústia	331
el más popular	1137
el més llegit	311
el més vist	338
el reproductor se está cargando	1122
el. paštas	2149
elfelejtett jelszó	1651
elige tu suscripción	1107
elküldöm	91	1657
elmentem későbbre	1657
elrejtés	1667
els lectors també han llegit	338
elírást talált	1663
előfizetek	1651
előfizetés	1651
előfizetői tartalom	1651
előfizetőknek	1651
előfizetőként megoszthatja a cikket	1657
előző	1666
előző cikk	1664
email inválido	2589
email không hợp lệ	3358
email không đúng định dạng	3358
email no válido	1138
emlékeztess később	1648
empfehlungen für sie	607
en beğenilen	3161
en beğenilenler	3161
en colaboración con	1153
en este artículo	1065
en popüler	3182
en çok okunan	3117
en çok okunan haberler	3117
en çok okunanlar	3117
engangsbeløb	426
engångsgåva	2983
enllaç copiat	337
ensemble, faisons vivre un média libre	1444
enthält werbung	536
entre em contato com a redação	2596
enviar comentário	2519
enviar corrección	1061
envoyer à un ami	1391
envoyer à un proche	1391
envoyez-nous vos témoignages	1426
envíanos tu opinión	1114
envío gratis	1153
eredeti megjelenítése	1667
eredmény megtekintése	91
eredmények	91	1667
erinnern sie mich später	504
erről bővebben itt írtunk	1666
erről is írtunk	1664
erről itt írtunk bővebben	1666
erscheint täglich	593
erscheint wöchentlich	593
es gratis y solo te llevará un minuto	1103
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	593
escanea el código qr	1128
escreva um comentário	2519
escriu el teu correu electrònic	331
esi pirmais, kas komentē	2171
esimene kuu # €	1160
esta funcionalidad es sólo para registrados	1031
esta matéria foi útil para você	2543
esta notícia foi útil	2543
esta página foi útil	2565
este artigo está bloqueado	2587
este artigo foi útil	2565
este artículo está bloqueado	1136
este campo é obrigatório	2589
este espaço é moderado pela redação	2551
este resumo foi útil	2543
este video ya no está disponible	1122
este vídeo já não está disponível	2573
este vídeo no está disponible	1122
este vídeo não está disponível	2573
este vídeo não está mais disponível	2573
este vídeo ya no está disponible	1122
estás de acuerdo? vota	1097
etkinleştir	3174
evaluează rețeta	61
evästeasetukset	1307
evästeet	1307
exclusiv pentru abonați	2650
exibir conteúdo	2577
experimente grátis por um mês	2560
ez is érdekelhet	1664
ez is érdekelheti	1664
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1664
ezt olvasta már	1664
ezt olvastad már	1664
ești de acord? votează	2638
ești deja abonat	2658
ești deja abonată	2658
""", 'f': """
facebook ile giriş yap	3181
facebook'ta paylaş	3110
facebookでシェア	1945
facebookでシェアする	1945
facebookでログイン	2010
facebookで共有	2024
facebookで続ける	2010
facturación anual	1136
facturación mensual	1136
facturare anuală	2682
facturare lunară	2682
facturé annuellement	1476
facturé mensuellement	1476
faire un don défiscalisé	1473
fale com a redação	2596
faça login	2497
faça o quiz	2568
faça o teste	2568
faça uma pergunta sobre esta reportagem	2543
fes una donació	307
fiecare contribuție contează	2679
fiecare donație contează	2649
fiecare leu contează	2649
fin de la publicité	1462
fine della pubblicità	1892
fine pubblicità	1892
fiyati gör	3166
fizetett hirdetés	87	1659
fiók létrehozása	1651
fiókom	1651
fontu büyüt	3195
forstået	455
forstått	2355
forstør billede	454
forstørr bilde	2354
fortsett uten å støtte	2326
fortsätt läsa efter annonsen	3000
fortsätt utan att stödja	2982
fortsæt med at læse	442
fortsæt uden at støtte	425
fotogalería	1065
fotoğraf galerisi	3187
fotoğrafi büyüt	3187
fotoğraflari gör	3187
fotoğraflari görmek için tiklayin	3119
frete grátis	2604
friss hírek	1664
fråga vår ai om artikeln	3004
fuldskærm	454
fäll ihop	3012
fäll ut	3012
få adgang	429
få artiklen læst op	438
få de vigtigste nyheder hver morgen	434
få de viktigaste nyheterna varje morgon	2991
få de viktigste nyhetene hver morgen	2335
få nyheder på mail	434
få nyheter på e-post	2335
få nyheter på mejlen	2991
få overblikket her	454
få tilgang	2330
få varsel når vi skriver om dette	2354
följ	2997
följ oss	2997
följ skribent	2997
följ ämnet	2997
för prenumeranter	2986
förderer werden	505
fördermitglied werden	505
föregående	3011
föregående artikel	3008
förstora	3011
følg	439	2340
følg emne	439
følg os	439
følg oss	2340
følg sagen her	454
følg tema	2340
følg temaet og få varsel	2354
für abonnenten	510
für den newsletter anmelden	518
für dich empfohlen	607
für sie empfohlen	607
für sie entstehen keine mehrkosten	608
fă o donație	2612
fă quizul	2662
fă testul	2662
fără obligații	2650
fără spam	2684
fără sunet	2668
fără tine nu putem	2649
""", 'g': """
galeriyi aç	3119
galeriyi gör	3187
galeriyi görmek için tiklayin	3119
galéria	1666
galéria megtekintése	1666
garanta já o seu ingresso	2545
gastos de envío incluidos	1120
gastos de envío no incluidos	1120
gelişmelerden aninda haberdar olun	3173
gem til læseliste	438
genişlet	3120
gestionează consimțământul	2671
gestionează preferințele	2671
geçerli bir e-posta adresi girin	3183
geçerli süre	3168
geçersiz e-posta	3183
geçersiz e-posta adresi	3183
ghi nhớ đăng nhập	3356
giriş	3103
giriş yap	3103
giriş yapin	3103
giriş yapin veya üye olun	3103
giv os feedback på artiklen	446
già abbonato	1815
già registrato	1815
giải đố ngay	3338
giảm cỡ chữ	3369
giọng đọc ai	3342
giọng đọc tự động	3342
gli articoli più letti	1880
glömt lösenord	2986
godkänn	3001
godkänn alla	3001
google ile giriş yap	3181
google playからダウンロード	2002
google playで手に入れよう	2002
google play에서 다운로드	2094
googleでログイン	2010
googleで登録	2010
googleで続ける	2010
gorące tematy	2433
gracias por tu opinión	1090
gratuit, fără spam	2684
grazie, il tuo messaggio è stato inviato	1910
gràcies per la teva opinió	323
gràcies per votar	323
gràcies, ja estàs subscrit	331
grátis e sem spam	2589
guardar artículo	1050
guardar configuración	1126
guardar para después	1110
guardar para leer después	1110
guardar preferências	2577
gå ikke glip af	451
gå ikke glip af noget	434
gå ikke glipp av noe	2335
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
góp ý	3302
gönder	91	3184
gönderiyi göster	3170
gönderiyi yükle	3170
görseli büyüt	3187
görüş bildir	3160
görüşünü bildir	3160
görüşünüzü bildirin	3160
gündem	3117
günün anketi	91
günün haberleri	3117
günün özeti	3117
głosuj	91
gợi ý	3303
gửi	91	3302
gửi bài cho tòa soạn	3363
gửi bài viết	3363
gửi bình luận	3302
gửi cho bạn bè	3329
gửi email	3293
gửi góp ý	3335
gửi phản hồi	3335
gửi thành công	3358
gửi tin bài	3363
gửi trả lời	3335
gửi ý kiến	3302
gửi ý kiến của bạn	3335
gửi đi	3359
gửi ảnh cho chúng tôi	3363
""", 'h': """
haber bülteni	3140
haber güncelleniyor	3119
haberi arkadaşina hediye et	3110
haberi özetle	3192
hai già un account	1815
hai già votato	1886
harici içerik	3119
haritayi aç	3120
has arribat al límit d'articles gratuïts	335
has iniciado sesión	1088
has olvidado tu contraseña	1136
hasznos volt az összefoglaló	1663
hasznosnak találta a cikket	1663
havi támogatás	1649
hayir teşekkürler	3101
hayir, teşekkürler	3101
haz una pregunta sobre este artículo	1090
he leído y acepto la política de privacidad	1103
he llegit i accepto la política de privacitat	320
he olvidado mi contraseña	1136
hela artikeln fortsätter nedan	3000
henüz abone değil misiniz	3181
hepsini gör	3119
her destek önemli	3178
her katki değerli	3178
her katki önemli	3178
her zaman göster	3170
hesap oluştur	3103
hi estàs d'acord? vota	323
hiba jelentése	1667
hibát talált	1663
hier reinhören	583
hinweis schließen	504
hirdetés	1659
hirdetés bezárása	1659
hirdetés, görgessen tovább	1659
hiển thị bài đăng	3346
hiển thị nội dung	3346
hiện phụ đề	3342
hjälp oss att rätta fel	3004
hlasovať	91
hlavné správy	2868
hlavní zprávy	364
ho già donato	1809
ho già un account	1908
hoje não	2492
hoppa till innehåll	3011
hoppa över inlägg från facebook	3011
hoppa över inlägg från instagram	3011
hoppa över inlägg från x	3011
hozzászólok	1663
hozzászólás	1663
hozzászólások	1663
hozzászólások megtekintése	1663
hylkää	1307
hylkää kaikki	1307
hyppää reseptiin	61
hyväksy	1307
hyväksy evästeet	1307
hyväksy kaikki	1307
hàng năm	3355
hàng tháng	3355
här kan du kommentera artikeln	3004
hääleta	91
håll dig uppdaterad	2991
hírfolyam	1664
hírlevelek	1669
hírlevél	1669
hírlevél-feliratkozás	1669
hören sie diesen artikel	583
hør saken	2339
hằng tháng	3355
hết quảng cáo	3341
họ tên	3359
họ và tên	3359
hủy bất cứ lúc nào	3356
""", 'i': """
i più commentati	1841
i più letti	1841
i più letti della settimana	1880
i più visti	1841
iba pre predplatiteľov	2864
ich unterstütze schon	504
identifícate	1107
ielogojies, lai komentētu	2171
ienākt	2165
iesakām	2167
ieși din ecran complet	2667
ihre meinung zählt	542
ihre stimme wurde gezählt	91
ikke gå glipp av	2351
ikke nå	2326
il più popolare	1909
il più scelto	1908
il tuo browser non può riprodurre il video	1858
il tuo commento sarà pubblicato dopo l'approvazione	1868
il tuo messaggio è stato inviato	1910
il tuo voto è stato inviato	1886
il tuo voto è stato registrato	1886
iletişim	3116
ilgili içerikler	3117
ilginizi çekebilecek haberler	3117
ilginizi çekebilir	3117
ilmoita asiavirheestä	1311
ilmoita virheestä	1311
imprimir artículo	1110
imprimir esta matéria	2562
in bài	3293
in bài viết	3293
in công thức	61
in trang này	3329
indlæg fra facebook	454
indlæg fra instagram	454
indlæs flere	454
ingresá	1107
ingyenes regisztráció	1651
inicia sesión	1031
inicia sesión con google	1136
inicia sesión para comentar	1114
inicia sessió	308
iniciar sesión	1031
iniciar sesión con apple	1107
iniciar sesión con facebook	1107
iniciar sesión con google	1107
iniciar sessão	2497
inicie sesión	1031
inne artykuły	2433
innhold fra annonsør	2359
inscription à la newsletter	1381
inscrivez-vous à notre newsletter	1381
inscrição realizada com sucesso	2589
insira o seu endereço de email	2555
insira um e-mail válido	2589
instagramの投稿を読み込む	2000
instalează aplicația	2644
inställningar	3001
introduce un correo electrónico válido	1138
introduce un correo válido	1138
introduce un email válido	1103
introduceți o adresă de email validă	2684
intră în cont	2613
invítanos a un café	1026
início	2526
ir a la página de donaciones	1133
ir para a página de doações	2584
ir para a página de donativos	2584
ir para o conteúdo	2526
ispiši	2807
ispiši recept	61
isso foi útil	2565
istediğin zaman iptal et	3181
istediğiniz zaman abonelikten çikabilirsiniz	3140
istediğiniz zaman iptal edin	3103
isto foi útil	2565
izbor uredništva	2927
izdrukāt	2170
izmēģini # dienas bez maksas	2165
içeriğe geç	3119
içeriği görüntüle	3170
içeriği göster	3170
içeriği yükle	3170
iş birliği	3112
iş birliğiyle	3197
išbandykite # dienų nemokamai	2124
išorinis turinys	2142
išsaugoti	2129
išsaugoti straipsnį	2129
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
jag förstår	3001
jag stödjer redan	2982
jaga sõbraga	1165
jaunākie	2167
jautā mākslīgajam intelektam	2171
javascript đã bị tắt	3346
javascript מושבת	1564
javascriptが無効になっています	2000
javascript已停用	3453
javascript已禁用	3453
je commande ce numéro	1432
je consens au traitement de mes données	1478
je fais un don défiscalisé	1473
je gère mes cookies	1398
je soutiens déjà	1362
jede spende zählt	597
jeder beitrag zählt	597
jeder euro zählt	597
jednorázově	348
jeg forstår	2344
jeg støtter allerede	425	2326
jegyek itt kaphatók	1666
jelentkezzen be vagy regisztráljon	1651
jen pro předplatitele	349
jetzt angebot wählen	602
jetzt anhören	531
jetzt reinhören	583
jetzt unterstützen	505
již mám předplatné	349
joacă acum	2662
joacă gratuit	2662
joacă responsabil	2665
jobs in ihrer nähe	581
jogar grátis	2568
jogue grátis	2568
još vesti	2804
još vijesti	2804
junte-se à conversa	2551
jurnalismul de calitate costă	2649
juttu jatkuu kuvan jälkeen	1306
juttu jatkuu mainoksen jälkeen	1306
juttu jatkuu videon jälkeen	1306
juttua päivitetään	1306
jutun lukee koneääni	1304
jutun lukee tekoälyääni	1304
jutun voi myös kuunnella	1304
już wspieram	2407
já desativei	2582
já desativei o bloqueador	2582
já doei	2492
já nas bancas	2545
já segue este autor	2600
já segue este tema	2600
já sou apoiador	2492
já sou assinante	2497
já tem conta	2497
já tem uma conta	2497
já tenho conta	2587
já votou	2565
já é assinante? faça login	2497
já é subscritor	2560
já é subscritor? inicie sessão	2560
jätä kommentti	1311
jūsų el. paštas	2149
jūsų el. pašto adresas	2149
""", 'k': """
k tématu	364
k téme	2868
kalan süre	3167
kapcsolódó	1664
kapcsolódó cikk	1664
kapcsolódó cikkek	1664
kapcsolódó tartalom	1664
kapcsolódó témák	1664
karte öffnen	550
kas kokkuvõte oli kasulik	1166
kategóriák	1664
katso kuvat tästä	1314
katso myös	1312
katso video tästä	1314
katso video yltä	1314
kaupallinen yhteistyö	87	1306
kaydiniz için teşekkürler	3140
keresés	1666
kezdőlap	1666
không biết	3336
không có ý kiến	3336
không phải bây giờ	3286
không spam	3358
không thể hiển thị nội dung này	3346
không thể phát video	3342
không thể phát video này	3342
không, cảm ơn	3286
ki-übersicht	577
kiitos äänestäsi	91
kijelentkezés	1651
kingi artikkel sõbrale	1165
kinyitás	1667
kipróbálom	1651
kirjaudu sisään	1297
kirjoita sähköpostiosoitteesi	1300
kişisel verilerimin işlenmesini kabul ediyorum	3183
kiểm tra hộp thư của bạn	3358
kiểm tra kiến thức của bạn	3338
kjøp abonnement	2330
kjøp tilgang	2330
klausies podkāstu	2172
klausies podkāstu šeit	2172
klausies šo rakstu	2170
klausies šo rakstu (# min	2170
klausykite tinklalaidės	2131
klausykite tinklalaidės čia	2131
klausykitės straipsnio	2129
klausīties	2170
klausīties rakstu	2170
ključne besede	2927
ključne reči	2804
ključne riječi	2804
klíčová slova	364
kokeile # päivää maksutta	1297
kolačići	2820
komentavimas išjungtas	2130
komentavimo taisyklės	2130
komentáre	2871
komentář	363
komentáře	363
komentāri	2165
komentēt	2165
komentēšana ir slēgta	2171
komentēšanas noteikumi	2171
komerčné oznámenie	2867
komerční sdělení	87	359
kommentarer blir gjennomgått før publisering	2354
kommentarerna förhandsmodereras	3004
kommentek megtekintése	1663
kommentelési szabályzat	1663
kommentér	446
koostöö	1169
kopiera länk	2996
kopiera länken	2996
kopijuoti nuorodą	2124
kopiraj povezavo do članka	2930
kopiér link	438
kopiér linket	438
kopírovat odkaz	356
kopírovať odkaz	2871
kopēt saiti	2165
korábban írtunk róla	1664
kreiraj račun	2797
kullanim koşullari	3113
kup dostęp	2411
kupi naročnino	2923
kuula taskuhäälingut	1167
kuuntele podcast tästä	1314
kysy tekoälyltä	1311
käyttöehdot	1307
kérdezze ai-asszisztensünket	1663
kérem a hírlevelet	1669
később	1648
kích thước chữ	65
köp	2986
köszönjük a feliratkozást	1669
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1648
következő	1666
következő cikk	1664
køb abonnement	429
køb adgang	429
kúpiť predplatné	2864
küfür, hakaret içeren yorumlar onaylanmamaktadir	3116
küldje el barátjának	1657
küldés	91	1657
küldés e-mailben	1657
külső tartalom	1666
künye	3113
küpsiste seaded	1178
küsi tehisarult	1166
küsitlus	91
kā tev patika raksts	2171
kā tu domā? balso	2172
ką manote? balsuokite	2131
kết thúc quảng cáo	3341
""", 'l': """
la discussione è chiusa	1837
la donazione è detraibile	1905
la más popular	1137
la nota continúa después del anuncio	1056
la pregunta del día	91
la rédaction vous conseille	1405
la sélection de la rédaction	1405
la vidéo ne peut pas être lue	1464
lahjoita artikkeli ystävälle	1304
lai komentētu, ielogojies	2171
lai komentētu, pieslēdzies	2171
laisser une réponse	1456
las más leídas	1065
las más leídas de hoy	1111
las noticias más leídas	1111
lasi arī	2167
lasi komentārus	2171
lasi tālāk	2165
lasi vairāk šeit	2172
lasi vēl	2167
lasiet arī	2167
lasiet vēl	2167
lasă un comentariu	2624
lasă un răspuns	2659
lasīt komentārus	2171
lasīt tālāk	2172
lasīt vairāk	2172
lasīt vēlāk	2170
lasītākie	2167
lataa lisää	1314
le choix de la rédaction	1405
le club des abonnés	1462
le journal numérique	1372
le lecteur vidéo est en cours de chargement	1464
le lien a été copié	1448
le lien a été copié dans le presse-papiers	1448
le notizie più lette	1880
le più lette	1841
lea también	1065
lee sin límites	1107
lee también	1065
leer artículo completo	1068
leer el artículo completo	1142
leer más	1068
leer también	1065
leer transcripción	1122
legfrissebb hírek	1664
leggi di più	1844
leggi più tardi	1879
legnépszerűbb	1664
leia a matéria completa	2563
leia a notícia completa	2593
leia as notícias no aplicativo	2553
leia também	2523
len pre predplatiteľov	2864
ler transcrição	2573
les choix de la rédaction	1405
les lecteurs ont aussi consulté	1449
les mieux notés	1457
les més llegides	338
les også	2351
les plus commentés	1405
les plus consultés	1482
les plus partagés	1405
les plus récents	1457
les prix indiqués sont susceptibles d'évoluer	1432
les våre debattregler	2347
leído por una voz sintética	1122
leído por voz sintética	1122
li e aceito a política de privacidade	2555
lido por uma voz sintética	2573
lien copié	1391
lien copié dans le presse-papiers	1448
lietošanas noteikumi	2182
liitudes nõustud kasutustingimustega	1185
liity jäseneksi	1296
lineでシェア	1945
lineでシェアする	1974
lineでログイン	2010
lineで共有	2024
lineで送る	1945
link a vágólapra másolva	1657
link bài gốc	3329
link copiado para a área de transferência	2562
link kopiëren	2227
link másolva	1657
link másolása	1657
lire la suite pour #€	1372
lire la vidéo	1408
lire à haute voix	1391
lire également	1405
lisätiedot	1315
lisää aiheesta	1312
livrare gratuită	2698
liên hệ	3302
liên hệ quảng cáo	3363
liên hệ tòa soạn	3363
liên hệ với tòa soạn	3363
liên quan	3303
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
locuri de muncă	2640
loe lähemalt	1167
loe lähemalt siit	1167
logi sisse või loo konto	1160
los lectores también leyeron	1111
luba kõik	1178
lubię to	2421
lucrează cu noi	2640
lue keskustelun säännöt	1311
lue lisää	1312
lue lisää aiheesta	1312
lue myöhemmin	1304
lue myös	1312
lugu jätkub pärast reklaami	1169
lugu täieneb	1167
lui écrire	1426
luôn cho phép	3346
luôn hiển thị	3346
làm bài trắc nghiệm	3338
làm mới trang	3352
làm trắc nghiệm	3338
lähetä	91
lähetä sähköpostilla	1304
lämna en kommentar	3004
länk kopierad	2996
länken kopierad	2996
länken är kopierad	2996
läs dokumentet	3012
läs domen	3012
läs hela artikeln	3011
läs hela texten	3011
läs hela texten här	3011
läs kommentarer	3004
läs mer	3008	3011
läs mer om	3008
läs också	3008
läs senare	2996
läs vidare	2986	3008
läs våra kommentarsregler	3004
läs även	3008
läsarfrågan	91
lästid	3011
lästid # min	3011
lås op	429
lås opp artikkelen	2330
lås opp saken	2330
lås upp artikeln	2986
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
lên đầu trang	3305
lùi # giây	3342
lütfen geçerli bir e-posta adresi girin	3183
lưu	3293
lưu bài	3293
lưu bài viết	3293
lưu bài để đọc sau	3329
lưu cài đặt	3346
lưu công thức	61
lưu tùy chọn	3346
lấy link	3329
""", 'm': """
magari più tardi	1809
mai multe articole de același autor	2688
mai multe opțiuni	2696
mai târziu	2611
mainos päättyy	1306
mais notícias	2523
mais opções	2602
mais opções de partilha	2602
maksettu sisältö	1306
mantener la sesión iniciada	1136
mantener sesión iniciada	1136
manter sessão iniciada	2587
manşetler	3117
masquer la publicité	1432
masquer les réponses	1456
masz już konto	2411
masz już konto? zaloguj się	2411
materialet är skyddat enligt lagen om upphovsrätt	3038
materiał partnera	2425
materiał promocyjny	2425
materiał sponsorowany	2425
materiał zewnętrzny	2425
matéria exclusiva para assinantes	2560
matérias relacionadas	2523
mağazamiz	3166
mağazaya git	3166
media społecznościowe	2422
megnyitás	1667
megnézem	1666
megosztás	1657
megosztás a facebookon	1657
megosztás facebookon	1657
megosztás twitteren	1657
mehr für dich	607
mehr für sie	607
meld deg på	2335
meld deg på nyhetsbrevet	2335
mentions légales	1398
mentés	1657
mentés későbbre	1657
menú	1068
menü	549	1666	3119
menü schließen	549
menü öffnen	549
mer från	3008
mer läsning	3008
merci ! votre message a bien été envoyé	1478
merci d'avoir voté	91	1436
merci de le désactiver pour continuer	1472
merci, votre vote a été pris en compte	1456
mergi la pagina de donații	2679
mergi la rețetă	61
mesajiniz başariyla gönderildi	3183
mesajiniz gönderildi	3183
mesajul dumneavoastră a fost trimis	2684
messaggio pubblicitario con finalità promozionale	1863
mest läst	3008
mest lästa	3008
mest læst	451
mest læste	451
mi-összefoglaló	1666
micșorează textul	2696
mida sina arvad? hääleta	1167
minn meg på det senere	2326
mira el vídeo	329
mitä mieltä olet? äänestä	1314
miễn phí vận chuyển	3371
miễn phí, không spam	3358
modalità di pagamento	1813
moderálási elvek	1663
modifică preferințele cookie	2635
modifier mes préférences	1428
modifier vos préférences	1468
modtag en notifikation, når vi skriver om emnet	454
mogoče kasneje	2934
mogą cię zainteresować	2433
mohlo by se vám líbit	364
mohlo by vás také zajímat	364
mohlo by vás tiež zaujímať	2868
mohlo by vás zajímat	364
mohlo by vás zaujímať	2868
monatlich kündbar	602
mostra aquesta publicació a instagram	320
mostra di più	1844
mostra'n més	312
mostrar comentários	2565
mostrar conteúdo	2577
mostrar conteúdo externo	2541
mostrar más	1068
mostrar o conteúdo	2577
mostrar subtítulos	1122
mot de passe oublié	1372
mots clés	1405
mots croisés	1461
mots fléchés	1461
mots mêlés	1461
mots-clés	1405
może cię zainteresować	2433
może później	2407
možda kasnije	2812
možda vas zanima	2804
možda će vas zanimati	2804
možno neskôr	2875
možná později	347
mua sách	3341
mua sách tại đây	3341
mua trên lazada	3341
mua trên shopee	3341
mua trên tiki	3341
mua vé	3341
mua vé ngay	3341
muistuta myöhemmin	1295
mulțumim că ai votat	2659
mulțumim pentru feedback	2638
mulțumim pentru vot	91	2659
mulțumim, mesajul a fost trimis	2684
mulțumim, te-ai abonat cu succes	2645
mutasd az eredményt	91
mutass többet	1666
muut lukivat myös	1312
myöhemmin	1295
már előfizető	1651
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
mások ezt olvassák	1664
mások ezt olvasták	1664
másolás	1657
máte již účet	349
máte předplatné? přihlaste se	349
märksõnad	1162
månadsgåva	2983
månedlig gave	2327
månedligt bidrag	426
måske senere	425
måske vil du også kunne lide	451
més informació	311
més llegides	311
més notícies	338
método de pago	1029
métodos de pagamento	2495
métodos de pago	1029
mākslīgā intelekta kopsavilkums	2172
mă abonez	2645
mărește fotografia	2688
mărește imaginea	2688
mărește textul	2696
mărime text	65
můj účet	349
mọi đóng góp đều quý giá	3354
mỗi đóng góp đều quý giá	3354
một lần	3355
mới nhất	3303
mời chúng tôi ly cà phê	3354
mở	3306
mở khóa bài viết này	3329
mở rộng	3305
mở trong ứng dụng	3348
mở ứng dụng	3348
""", 'n': """
nadaljevanje članka pod oglasom	2926
nahlásit chybu	363
nahlásiť chybu	2871
najchętniej czytane	2433
najchętniej czytane dziś	2433
najczęściej czytane	2433
najczęściej czytane artykuły	2433
najnovejše	2927
najnovejše novice	2927
najnoviji članci	2804
najnovšie	2868
najnovšie správy	2868
najnovšie články	2868
najnowsze artykuły	2433
najnowsze wiadomości	2433
najčitanije	2804
najčitanije vesti	2804
najčitanije vijesti	2804
najčitanije vijesti dana	2804
najčítanejšie	2868
najčítanejšie články	2868
najčítanejšie články dňa	2868
napišite komentar	2930
napsat komentář	363
naročena vsebina	2926
naročite se	2922
naročnina	2922
nastavení	360
nastavení cookies	360
nastavi čitanje	2856
nastavi čitati	2856
nastavite čitanje	2856
nastavite čitati	2856
nastavitve piškotkov	2942
następna strona	2436
następny	2436
następny artykuł	2433
natisni članek	2930
naudojimo taisyklės	2142
naujausios žinios	2126
naujienlaiškis	2149
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
nem, köszönöm	1648
nenhum comentário	2519
neueste beiträge	546
nghe bài báo	3342
nghe bài viết	3342
nghe nội dung bài viết	3342
nghe đọc bài	3342
nhà tài trợ	3371
nhận thông báo	3349
nhắc tôi sau	3286
nhớ đăng nhập	3356
nie dziękuję	2407
nie dziś	2407
nie pamiętasz hasła	2411
nie ďakujem	2875
nie, dziękuję	2407
nie, ďakujem	2875
no se ha podido reproducir el vídeo	1122
no se puede reproducir el vídeo	1122
no sé	1115
només els subscriptors poden comentar	323
non seguire più	1921
normas de participación	1114
norėdami komentuoti, prisijunkite	2130
nosūti draugam	2170
nosūtīt draugam	2170
nosūtīt e-pastā	2170
noteで書く	1945
notifications activées	1471
notre charte déontologique	1486
notre charte éditoriale	1486
notre sélection	1405
notre sélection d'articles	1449
notícia anterior	2593
notícias relacionadas	2523
notícias relacionadas que podem lhe interessar	19
notícies destacades	338
notícies relacionades	311
nous protégeons nos sources	1486
nous écrire	1486
nouveau ! suivez vos auteurs préférés	1490
nu ai cont? înregistrează-te	2650
nu aveți cont	2682
nu ești abonat	2682
nu ești încă abonat	2682
nu mai urmări	2694
nu mulțumesc	2611
nu putem afișa acest conținut	2671
nu sunteți abonat	2682
nu știu / nu răspund	2660
nu, mulțumesc	2611
nuestro código ético	1145
numele tău	2685
nyhetsdøgnet	2351
nyomtatás	1657
não foi possível carregar o vídeo	2573
não foi possível reproduzir o vídeo	2573
não perca	2523
não sabe / não responde	2566
não sei	2566
não tem conta	2587
não tem uma conta	2587
não é assinante	2587
não, obrigada	2492
não, obrigado	2492
nächste seite	549
nächster artikel	546
näita kõiki	1168
näita rohkem	1167
näita veel	1167
näita vähem	1168
näköislehti	1297
nästa	3011
nästa artikel	3008
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
népszerű	1664
nézze meg galériánkat	1666
nézze meg képeinket	1666
nõustun	1178
nõustun kõigiga	1178
nøgleord	451
nāc strādāt pie mums	2172
nổi bật	3303
nội dung quảng cáo	3331
nội dung tài trợ	3298
nội quy bình luận	3335
""", 'o': """
o dată	2680
o leitor está a carregar	2573
o que achou desta notícia	2543
o singură dată	2680
o singură donație	2679
o vídeo começará em alguns segundos	2541
ocenite članak	2807
ocenite članek	2930
oceń przepis	61
ochrana osobních údajů	360
ochrana osobných údajov	2882
ocijenite članak	2807
ocorreu um erro ao carregar o vídeo	2541
ocultar anúncio	2545
ocultar comentários	2565
oddaj głos	91
odebírat	353
odebírat newsletter	353
odemknout článek	349
odhlásit se	349
odhlásiť sa	2864
odkaz skopírovaný	2871
odkaz zkopírován	356
odkleni članek	2923
odklenite celoten članek	2923
odmietnuť	2882
odmietnuť všetko	2882
odmítnout	360
odmítnout vše	360
odoslať	91
odporúčame	2868
odporúčame prečítať	2868
odporúčame tiež	2868
odporúčané články	2868
odpovědět	363
odrzuć	2426
odrzuć wszystkie	2426
odtwórz	2436
odštampaj	2807
odštampaj recept	61
odštampaj članak	2807
ofertă pentru abonați	2665
ofertă pentru cititori	2665
oferă acest articol	2696
oferă acest articol cadou	2652
oferă articolul	2696
offre abonnés	1462
offre limitée	1477
offre réservée aux lecteurs	1462
offre spéciale	1372
offre à durée limitée	1476
offrez-nous un café	1363
offrici un caffè	1810
oglasno sporočilo	87	2926
ogłoszenie	2425
ohodnotiť recept	61
ohodnoťte článek	363
ohodnoťte článok	2871
okuma süresi # dk	3119
okurlara özel	3166
okurlarimiza özel	3166
okurlarimiza özel indirim	3166
oliko artikkeli hyödyllinen	1311
oliko juttu hyödyllinen	1311
oliko tiivistelmä hyödyllinen	1311
olvasson korlátlanul	1651
olvasson tovább	1651
olvasta már	1664
olvastad már	1664
olvidaste tu contraseña	1031
omröstning	91
onayi geri çek	3170
onayi yönet	3170
onayimi geri çek	3170
oplæst af en robot	438
oplæst af kunstig intelligens	454
opsig når som helst	429
orijinali göster	3120
os leitores também leram	2563
os preços podem variar	2545
osale küsitluses	1167
ostatnie artykuły	2433
ota yhteyttä	1311
otevřít	367
otevřít mapu	367
otključaj članak	2797
otključajte ceo članak	2797
otključajte cijeli članak	2797
otomatik çeviri	3192
otros artículos	1065
oturumu açik tut	3181
otwórz	2437
otwórz mapę	2437
outras notícias	19	2523
ouvir este conteúdo	2573
ouça esta reportagem	2573
ouça este conteúdo	2509
oversættelsen er lavet af en maskine	454
oy verdiğiniz için teşekkürler	91	3160
oynatici yükleniyor	3167
oyunuz için teşekkürler	3160
""", 'p': """
padovanokite straipsnį	2129
padovanokite straipsnį draugui	2129
page précédente	1408
pagina următoare	2627
pague um café	2493
paiement sécurisé	1370
paketi seç	3181
paldies par pieteikšanos	2189
palun jää viisakaks	1166
pamanīji kļūdu	2171
pamanījāt kļūdu	2171
par šo tēmu	2167
paramètres de confidentialité	1468
paramètres des cookies	1398
paramétrer	1398
paramétrer les cookies	1398
parašyk komentarą	2130
parašykite komentarą	2130
partajează	2618
partenerii noștri	2625
participez à la conversation	1436
participă la sondaj	2659
partnerių turinys	2133
partnerski sadržaj	2803
pas encore abonné	1476
pasidalinkite šiuo straipsniu	2129
pasitikrinkite žinias	2131
passer la publicité	1396
passer à la recette	61
pastebėjote klaidą	2130
patreonで支援する	2007
pausar vídeo	1122
pauză video	2667
paylaş	3110
paylaşin	3110
pažiūrėkite vaizdo įrašą	2131
pe aceeași temă	2653
pentru a citi în continuare	2650
per saperne di più	1880
pergunte à nossa ia	2543
permite întotdeauna	2671
permitir anúncios	2582
peut-être plus tard	1362
phát hiện lỗi	3335
phát video	3342
phóng to ảnh	3362
phối hợp với	3371
phổ biến nhất	3357
phụ đề	3343
piedalies aptaujā	2172
piekrist visām	2182
piekrītu	2182
piesakies vebināram	2172
piesakoties tu piekrīti lietošanas noteikumiem	2189
pieslēdzies vai izveido kontu	2165
pieslēdzies, lai komentētu	2171
pieslēgties	2165
pievieno savu komentāru	2171
pievienot komentāru	2165
pirmais mēnesis par # €	2165
pirmas mėnuo tik # €	2124
più lette	1841
più letti	1841
più popolare	1909
più recenti	1887
più tardi	1809
più vecchi	1887
più votati	1887
piškotki	2942
placená inzerce	87	359
plan seç	3181
plani seç	3181
planini seç	3181
platená inzercia	87	2867
plaćeni oglas	87	2803
plaćeni sadržaj	2803
plačana objava	87	2926
plačiau skaitykite čia	2131
plein écran	1408
plus d'actualités	1405
plus d'articles du même auteur	1482
plus de détails	1409
plus récents	1457
poate mai târziu	2611
podari članek	2930
podarite ta članek	2930
podaruj artykuł	2411
podaruj ten artykuł	2421
podcast anhören	583
pode ler também	2563
podeli članak	2807
podijeli članak	2807
podmienky používania	2882
podmínky použití	360
podmínky užití	360
podobne artykuły	2433
podobné články	364	2868
podporiť	2863
podporte nezávislú žurnalistiku	2863
podporte nás	2863
podpořit	348
podpořte naši práci	348
podpořte nás	348
podpořte redakci	348
podrži	2796
podrži nas	2796
podržite nas	2796
podržite naš rad	2796
podržite nezavisno novinarstvo	2796
podziel się	2421
podziel się na facebooku	2421
pogledajte još	19
pokaż komentarze	2429
pokaż mniej	2436
pokaż oryginał	2437
pokaż treść	2426
pokaż tłumaczenie	2437
pokaż więcej	2436
pokaż wszystkie	2436
pokaż wszystko	2437
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2942
pokloni članak	2807
poklonite ovaj članak	2807
pokračovat bez podpory	347
pokračovať bez podpory	2875
polecamy również	2433
polecamy także	2433
polecamy też	2433
polecane artykuły	2433
politica de corecții	2690
politica editorială	2690
politique de confidentialité	1398
polityka prywatności	2426
política de cookies	1058	2516
política de correcciones	1145
política de correções	2596
política de galetes	320
política de privacidad	1058
política de privacidade	2516
política de privacitat	320
poprzedni artykuł	2433
populární	364
populära artiklar	3008
populärt	3008
populære artikler	451
populære saker	2351
populært	451	2351
populārākie	2167
popüler	3117
popüler haberler	3117
popüler konular	3117
por mês	2585
por qué estás viendo esto	1031
portes grátis	2604
poslať e-mailom	2871
poslušaj vest	2807
poslušaj članak	2807
poslušaj članek	2930
poslušajte članek	2930
postanite naročnik	2922
postanite član	2796	2922
postavke kolačića	2820
postaw kawę	2408
postaw nam kawę	2408
posłuchaj	2421
pour continuer à lire	1445
pourquoi voyez-vous cette publicité	1432
pouze pro předplatitele	349
povezani sadržaj	2804
povezani članci	2804
povezani članki	2927
powiązane	2433
powiązane artykuły	2433
powiązane tematy	2433
powiększ	2436
powiększ zdjęcie	2436
powrót do góry	2436
později	347
pozostała część artykułu pod materiałem wideo	2425
pošalji	91
pošalji e-mailom	2807
pošalji komentar	2807
pošalji mejlom	2807
pošalji prijatelju	2807
pošalji članak e-mailom	2807
pošaljite komentar	2807
pošlji po e-pošti	2930
pošlji prijatelju	2930
pošlji članek po e-pošti	2930
pr članek	2926
praneškite apie klaidą	2130
pranešti apie klaidą	2130
pravidlá diskusie	2871
pre predplatiteľov	2864
preberite še	2927
predplatiť	2863
predplaťte si	2863
preferințe cookie	2671
preferências de cookies	2577
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2124
prenumerata nuo # €	2124
prenumerera på vårt nyhetsbrev	2991
prenumeruodami sutinkate su taisyklėmis	2149
prenumeruokite naujienlaiškį	2149
preporučeno	2804
preporučujemo	2804
preporučujemo da pročitate	2804
preporučujemo i	2804
presentear matéria	2602
prečítajte si	2868
prečítajte si aj	2868
prețurile pot varia	2640
pridať komentár	2871
prihlásiť	2864
prihlásiť sa	2864
prihvaćam	2820
prihvaćam sve	2820
prijavi grešku	2807
prijať	2882
prijať všetko	2882
prikaži manj	2928
prikaži manje	2805
prikaži rezultate	91
prikaži sadržaj	2820
prikaži sve	2805
prikaži več	2928
prikaži više	2805
prikaži vse	2928
prima lună gratuită	2650
prima pagină	2688
primește alerte despre acest subiect	2644
printează	2618
printează rețeta	61
pripomenúť neskôr	2875
priporočamo	2927
priporočamo tudi	2927
priporočamo v branje	2927
priporočeno	2927
prisijunkite arba susikurkite paskyrą	2124
prisijunkite prie mūsų komandos	2131
prisijunkite, kad galėtumėte komentuoti	2130
prispieť	2863
privatsphäre-einstellungen	539
privātuma politika	2182
pro předplatitele	349
prohibido a menores de # años	1120
promocijsko sporočilo	2926
promotivni sadržaj	2803
promotivni članak	2803
promóció	1659
proovi # päeva tasuta	1160
proposé par	1494
proteção de fontes	2596
pročitajte i	2804
pročitajte još	2804
prywatność	2426
przeczytaj również	2433
przeczytaj także	2433
przeczytaj też	2433
przejdź bez wsparcia	2407
przejdź do przepisu	61
przejdź do serwisu	2426
przejdź do treści	2436
przejdź do ustawień prywatności	2426
przypomnij mi później	2407
právě se děje	364
präsentiert von	536
précédent	1408
préférences cookies	1398
prélèvement	1371
prémium	1651
prénom	1479
présenté par	1494
próbálja ki # forintért	1651
próxima	2526
próxima notícia	2593
próxima página	2526
próximo artigo	2523
prøv # dager gratis	2330
prøv gratis	429	2330
prøv nu	429
prøv nå	2330
prを含みます	1974
pr記事	1995
pubblicità	1832
publi-rédactionnel	1396
publicité	1396
publicité - la suite ci-dessous	1396
publicités	1396
publică	2660
publică comentariul	2659
pular para o conteúdo	2526
página siguiente	1068
päivän kysymys	91
pääuutiset	1312
påmind mig senere	425
påminn mig senare	2982
później	2407
pārbaudi savas zināšanas	2172
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2175
pērc abonementu	2165
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
qr 코드를 스캔하세요	2094
qrコードからダウンロード	2002
qrコードを読み取ってください	2002
qr코드로 다운로드	2094
qr코드를 스캔하세요	2094
qu'avez-vous pensé de cet article	1430
qual o seu nível de satisfação com esta notícia	2543
qualcosa è andato storto	1911
quan tâm nhất	3336
quellen und weiterführende links	546
queremos conocer tu opinión	1097
queremos saber a sua opinião	2551
questa pagina ti è stata utile	1886
questo articolo ti è stato utile	1886
questo articolo è bloccato	1908
questo campo è obbligatorio	1910
questo riassunto ti è stato utile	1860
questo video non è disponibile	1894
questo video non è più disponibile	1894
quieres añadir otro usuario a tu suscripción	1031
quitter le plein écran	1464
quizi çöz	3163
quizás más tarde	1025
quizás te interese	1065
quy định bình luận	3335
quyên góp	3287
quyên góp ngay	3287
qué te ha parecido esta noticia	1097
quét mã qr	3348
quét mã qr để tải	3348
quét mã qr để tải ứng dụng	3348
quên mật khẩu	3288
quản lý cookie	3346
quản lý sự đồng ý	3346
quảng cáo	3298
quảng cáo - bài viết tiếp tục bên dưới	3331
""", 'r': """
r$ # por mês durante # meses	2560
radote klaidą	2130
radote klaidą tekste	2130
rafraîchir la page	1472
raksti komentāru	2171
raksts tiek papildināts	2172
raksts turpinās pēc reklāmas	2174
rakstīt komentāru	2171
rao vặt	3298
raportează	2660
raportează o eroare	2638
raportează o greșeală	2690
rapportér fejl	446
rašyti komentarą	2124
recargar la página	1131
recargar página	1131
recarregar a página	2582
recarregar página	2582
receber notificações	2553
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1438
recevez une alerte à chaque article de l'auteur	1438
reclamă	2621
recomandarea redacției	2653
recomandări	2625
recomandările editorilor	2653
recomandările redacției	2625
recomendado para você	2523
recommandé	1405
recommandé pour vous	1405
recommandés	1405
recordar más tarde	1025
recuérdamelo más tarde	1025
redare automată	2668
redirecționează # la sută	2679
redirecționează #%	2612
redă video	2667
redă videoclipul	2667
refuză toate	2635
refuză tot	2671
regala este artículo	1151
regalar artículo	1031
regalar este artículo	1151
registrovať sa	2864
registruokitės nemokamai	2124
registruokitės į seminarą	2131
registrácia	2864
regisztráció	1651
regisztrálok	1651
regras de comentários	2565
regras dos comentários	2565
regístrate	1031
rekisteröidy	1297
rekisteröidy maksutta ja lue	1297
reklam içeriğidir	3166
reklami geç	3112
reklám	1659
reklāma	2165
reklāmas raksts	2174
reklāmraksts	87	2174
relaterade ämnen	3008
reportar erro nesta página	2543
reproducción automática	1123
reproducir vídeo	1122
reproduzir vídeo	2573
reproduzir áudio	2573
reprodução automática	2574
resmi büyüt	3187
responda à enquete	2565
rester connecté	1476
restez informé	1381
restez informés	1381
resumen automático	1090
resumo da notícia	2543
retour à l'accueil	1482
retour à la liste	1482
retrage consimțământul	2671
revenir à l'accueil	1482
rezervă-ți locul	2665
rezolvă testul	2662
reîmprospătează pagina	2677
reîncarcă pagina	2677
reģistrējies bez maksas	2165
reģistrēties	2165
ricordamelo più tardi	1809
rodyti mažiau	2132
rodyti viską	2132
rozumím	367
rozwiń	2436
rozwiń wszystko	2437
rätta	3004
rätta oss	3004
rättelse	3004
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
részletek	1667
rétablir le son	1464
rösta	91
rösta här	3011
rösta i omröstningen	3011
rösta nu	91
rút lại sự đồng ý	3346
rādīt mazāk	2173
rādīt vairāk	2172
rādīt visu	2173
rămâi conectat	2682
răspunde	2624
rėmimas	2133
""", 's': """
s'abonner à partir de #€	1372
s'inscrire à la newsletter	1381
s-ar putea să-ți placă	2625
saada sõbrale	1165
saber más	1068
sadarbības raksts	2174
sadece abonelere özel	3181
sadržaj je zaključan	2797
saglabāt	2170
saglabāt rakstu	2170
sair do ecrã inteiro	2573
saistītie raksti	2167
saistītās ziņas	2167
saite nokopēta	2170
saken er låst	2330
saken finnes også som lyd	2339
saltar anúncio	2514
salvar preferências	2577
salvează	2618
salvează articolul	2652
salvează pentru mai târziu	2652
salvează preferințele	2671
salvează rețeta	61
sans engagement, résiliable à tout moment	1445
sao chép	3370
sao chép liên kết	3293
sao chép đường dẫn	3329
sari la conținut	2627
sari la rețetă	61
satura turpinājums pēc reklāmas	2174
sačuvaj	2807
sačuvaj recept	61
sačuvaj vest	2807
scanează codul qr	2673
schlagwörter	546
schließen	549
schrift vergrößern	531
schriftgröße	531
scopri di più	1815
scrie redacției	2690
scrieți redacției	2690
sdílejte	356
sdílejte tento text	356
sdílejte text	356
sdílejte článek	356
sdílet	356
sdílet na facebooku	356
sdílet na twitteru	356
sdílet na x	356
sdílet článek	356
se alla erbjudanden för prenumeranter	2986
se bilderna här	3011
se connecter et réagir	1401
se déconnecter	1372
se grafiken här	3011
se ha producido un error al cargar el vídeo	1088
se klippet här	3011
se klippet øverst i saken	2354
se videon här	3011
se încarcă playerul	2667
se încarcă video	2667
se încarcă videoclipul	2667
sedan # kr/mån tills du säger upp	2986
segui già questo argomento	1921
segui già questo autore	1921
seguir tópico	2553
seguí leyendo	1111
sei già abbonato	1815
sei già iscritto alla newsletter	1873
selección de la redacción	1065
selectează	2683
selvä	1315
sem opinião	2566
sem si não seria possível	2558
sem você não seria possível	2558
semnalează o eroare	2624
send artiklen på mail	438
send på e-post	2339
sense permanència	335
sesi aç	3167
setări confidențialitate	2671
setări cookie	2635
setări cookie-uri	2671
setări cookies	2671
setări de confidențialitate	2671
seuls les abonnés peuvent commenter	1436
seuraa meitä	1305
seç	3182
seçenekleri yönet	3170
seçimimi kaydet	3170
seções	2523
sfârșit publicitate	2665
sfârșitul reclamei	2665
shrani članek	2930
si opp når du vil	2330
si è verificato un errore	1910
si è verificato un errore durante il caricamento del video	1858
sie können diesen artikel kostenlos weitergeben	628
signaler ce contenu comme inapproprié	1436
signaler un problème	1401
siguiente artículo	1065
siirry sisältöön	1314
sikeres feliratkozás	1669
sin ti no sería posible	1106
siz ne düşünüyorsunuz? oy verin	3119
sizin için öneriler	3117
siųsti draugui	2129
siųsti el. paštu	2129
skaitykite daugiau čia	2131
skaityti plačiau	2131
skaityti vėliau	2129
skaties arī	2167
skatīt foto	2172
skatīt galeriju	2172
skatīt rezultātus	91
skatīt video	2172
skjønner	2355
sklenite naročnino	2923
skopírovať odkaz	2871
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3004
skrýt	367
slapukų nustatymai	2142
slažem se	2820
slične vesti	2804
slične vijesti	2804
slični članci	2804
snsをフォロー	1946
sofortüberweisung	509
son dakika bildirimlerini aç	3173
son dakika gelişmelerinden haberdar olun	3173
son gelişmelerden haberdar olun	3173
sondaż	91
sonderveröffentlichung	608
sono già sostenitore	1809
sonuçlar	91
sonuçlari gör	91	3120
sonuçlari göster	91	3161
sorodni članki	2927
sortează	2660
sortează după	2660
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
spela videon här	3011
spis treści	2436
sponsorisé	1396
sponsorlu içerik	87	3112
sponsoroitu sisältö	1306
sponsrat innehåll	3000
sponzorirani sadržaj	2803
sponzorirani članak	2803
sponzorované	2867
sponzorovaný obsah	359
sponzorováno	359
sprawdź ofertę	2411
spremi članak	2807
sprijină-ne	2612
spune-ne părerea ta	2659
spune-ți părerea	2638
spune-ți părerea în comentarii	2638
spuneți-ne părerea	2659
später	504
später erinnern	504
spør vår ki om saken	2347
staňte sa členom	2863
staňte se členem	348
stem nå	91
stichwörter	546
stil spørgsmål til artiklen	446
straipsnio tęsinys - po reklama	2133
straipsnis tęsiasi po reklamos	2133
strona główna	2433
stäng	2982	3011
stöd oss	2983
støt os	426
støtt oss	2327
subtitrări	2668
subtítulos	1123
sugerir correção	2543
sugerir una corrección	1097
sugestões	2523
suite après la publicité	1462
suivez vos auteurs préférés	1490
suivre ce thème	1438
suivre le thème	1490
sumă liberă	2679
sunt de acord cu termenii și condițiile	2684
sur le même sujet	1405
sur le même thème	1405
suscripción	1031
suscríbase	1031
suscríbete	1031
suscríbete a nuestro boletín	1038
suscríbete ahora	1031
susiję straipsniai	2126
susikurti paskyrą	2124
susține	2612
susține-ne	2612
susține-ne pe patreon	2679
susțineți-ne	2612
susținut de	2698
syötä sähköpostiosoitteesi	1300
szavazás	91
szczegóły	2437
szponzorált tartalom	87	1659
szólj hozzá	1663
szóljon hozzá	1663
sähköposti	1300
sähköpostiosoite	1300
så # kr/mnd til du sier opp	2330
så kommenterar du	3004
sé el primero en comentar	1061
sé parte	1026
sélections	1391
sì, grazie	1902
sí, quiero	1130
síganos	1051
síguenos	1051
só para assinantes	2587
sólo para suscriptores	1136
sök	3011
søg	454
søk	2354
súhlasím	2882
súhlasím so zobrazením	2882
súmate	1026
súvisiace	2868
súvisiace články	2868
súvisiaci článok	2868
süre	3168
sīkdatņu iestatījumi	2182
słowa kluczowe	2433
sắp xếp theo	3336
số tiền khác	3354
số điện thoại	3359
""", 't': """
t'ha estat útil aquest article	323
t'ha estat útil aquest resum	323
tack för din anmälan	2991
tack för din röst	91
taip pat žiūrėkite	2126
takaisin ylös	1314
takipten çik	3193
takk for påmeldingen	2335
tallenna myöhemmäksi	1304
talán később	1648
tam ekrandan çik	3167
tamaño de la letra	1151
tamaño de letra	65	1050
tamaño del texto	65
también te puede gustar	1065
también te puede interesar	1065
també et pot interessar	311
também pode gostar	2563
tarjeta de crédito	1030
tarjeta de débito	1030
te ha parecido útil	1114
te ha resultado útil	1114
te ha resultado útil este artículo	1090
te ha resultado útil este resumen	1090
te ha sido útil	1114
te ha sido útil este resumen	1090
te poți dezabona oricând	2645
te rugăm să îl dezactivezi	2677
te-ar putea interesa și	2653
tehisaru kokkuvõte	1167
tek seferlik bağiş	3178
teklifi gör	3166
tekoälyn tekemä tiivistelmä	1314
tekoälyn tiivistelmä	1314
tekoälytiivistelmä	1314
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2129
teljes hozzáférés	1651
temas del día	1065
termos e condições	2516
teste başla	3163
teste grátis	2497
testează-ți cunoștințele	2662
testează-ți cunoștințele cu quizul nostru	2638
testi başlat	3163
testi çöz	3163
teszteld a tudásod	1666
tesztelje tudását	1666
texten fortsätter nedan	3000
texten fortsätter under bilden	3000
teď ne	347
teşekkürler, mesajiniz gönderildi	3183
tham gia bình chọn	3335
tham gia khảo sát	3335
tham gia thăm dò	3335
thanh toán hàng năm	3356
thanh toán hàng tháng	3356
theo dõi chủ đề	3367
theo dõi chủ đề này	3367
theo dõi tác giả	3367
thoát toàn màn hình	3342
thu gọn	3305
thèmes	1405
thématiques	1405
thêm làm nguồn ưu tiên	3367
thích	3293
thích nhất	3336
thông tin bắt buộc	3358
thông tin doanh nghiệp	3298
thông tin quảng cáo	3331
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3362
thẻ	3303
thời gian còn lại	3342
thời gian hiện tại	3343
thời lượng	3343
ti è stato utile	1886
tienes que iniciar sesión para guardar artículos	1110
tilbakemelding på saken	2347
timp rămas	2667
tin bài liên quan	3329
tin cùng chuyên mục	3303
tin cùng tác giả	3330
tin khác	3303
tin liên quan	3303
tin mới	3303
tin mới nhất	3303
tin nhắn của bạn đã được gửi	3358
tin nóng	3330
tin nổi bật	3303
tin quảng cáo	3331
tin tiếp theo	3362
tin trước	3303
tin tài trợ	3303
tin tức liên quan	3303
tin đọc nhiều	3303
tipărește	2618
tipărește articolul	2652
tipărește rețeta	61
tiêu điểm	3303
tiến # giây	3342
tiếp theo	3305
tiếp tục trên trình duyệt	3348
tiếp tục trên web	3348
tiếp tục với apple	3356
tiếp tục với facebook	3356
tiếp tục với google	3356
tlačiť	2871
to cię może zainteresować	2433
to może cię zainteresować	2433
toate știrile	2688
toda contribuição ajuda	2584
toda la información	1142
todas as notícias	2593
todavía no eres suscriptor	1136
todavía no estás registrado	1136
todos los vídeos	1142
todos os comentários	2519
todos os vídeos	2593
toute l'actualité	1405
toutes les actualités	1482
toutes les vidéos	1482
toutes nos vidéos	1482
tovább	1666
tovább a recepthez	61
tovább a rovatra	1664
tovább olvasom	1666
további cikkek	1664
további cikkek a témában	1664
további hírek	1664
további részletek itt	1666
továbbiak betöltése	1666
toàn màn hình	3343
traducción automática	1149
traducere automată	2693
traducido automáticamente	1149
tradução automática	2543
trang chủ	3305
trang này có hữu ích không	3335
transcripción	1123
transcrição	2574
transferência bancária	2496
treści partnerskie	2425
treść sponsorowana	2425
tria la teva subscripció	335
trimite răspunsul	2659
trò chơi	3340
trước	3305
trường bắt buộc	3358
trường này là bắt buộc	3358
trả lời	3302
trở lại	3305
trở lại đầu trang	3362
tu ce părere ai? lasă un comentariu	2638
tu donación desgrava	1133
tu navegador no puede reproducir este vídeo	1088
tue meitä	1296
tule meile tööle	1167
turpini lasīt	2165
turpinājums pēc reklāmas	2174
turpināt lasīt	2165
twitter'da paylaş	3110
twój adres e-mail	2414
twój e-mail	2414
tài khoản của tôi	3288
tài trợ	3298
tài trợ bởi	3371
támogass minket	1649
támogasson minket	1649
támogatom	1649
támogatott tartalom	87	1659
támogatás	1649
támogatói tartalom	1659
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
témy	2868
témák	1664
térkép megnyitása	1667
términos de uso	1058
términos y condiciones	1058
tên của bạn	3359
tìm kiếm	3305
tóm tắt ai	3366
tóm tắt bằng ai	3366
tóm tắt bởi ai	3366
tópicos	2523
tópicos relacionados	2523
tôi đã hiểu	3306
tôi đã tắt	3353
tôi đã tắt trình chặn quảng cáo	3352
tôi đồng ý với chính sách bảo mật	3358
tôi đồng ý với điều khoản sử dụng	3358
több	1666
töltsd ki a kvízt	1666
töltse ki a kvízt	1666
tùy chọn cookie	3346
tùy chọn khác	3369
tühista igal ajal	1160
tüm fotoğraflar	3187
tüm fotoğraflari gör	3187
tüm haberler	3117
tüm haberleri gör	3187
tüm oyunlar	3163
tüm videolar	3187
tüm videolari gör	3187
tüm yazilari	3117
tüm yazilari gör	3187
tüm yorumlar	3116
tümünü gör	3119
tümünü göster	3120
tümünü kabul et	3113
tümünü reddet	3113
tăng cỡ chữ	3369
tēmas	2167
tęsinys po reklamos	2133
tạm dừng video	3342
tạo tài khoản	3288
tải audio	3342
tải bài đăng	3346
tải lại trang	3352
tải nội dung	3346
tải thêm	3305
tải thêm bình luận	3335
tải trên app store	3348
tải trên google play	3348
tải tập này	3342
tải về từ app store	3348
tải về từ google play	3348
tải âm thanh	3342
tải ứng dụng	3348
tải ứng dụng ngay	3348
tất cả tin tức	3362
tất cả trò chơi	3338
tất cả video	3362
tắt tiếng	3343
tặng bài viết	3329
tặng sao	3329
tặng sao cho bài viết	3329
tốc độ phát	3342
từ chối tất cả	3346
từ khóa	3303
tự động phát	3343
""", 'u': """
udostępnij	2421
udostępnij na facebooku	2421
udostępnij na twitterze	2421
udostępnij na x	2421
udostępnij w mediach społecznościowych	2421
udělit souhlas	360
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2855
uključi obavijesti	2855
uključite notifikacije	2855
uključite obaveštenja	2855
uključite obavijesti	2855
uložit	356
uložit na později	356
uložit recept	61
uložit článek	356
uložiť	2871
uložiť na neskôr	2871
uložiť recept	61
uložiť článok	2871
ultima oră	2625
ultimele știri	2625
um assinante presenteou você com este artigo	2562
un abonat ți-a oferit acest articol	2652
un abonné vous offre cet article	1448
un e-mail de confirmation vous a été envoyé	1441
un suscriptor te ha regalado este artículo	1110
une erreur s'est glissée dans l'article	1401
unterstütze uns	505
unterstützen	505
unterstützen sie uns	505
unterstützen sie uns per paypal	597
uppläst av en dator	2996
uppläst med ai-röst	2996
url 복사	2044
urlをコピー	1945
urlをコピーしました	2024
urlをコピーする	1974
url복사	2044
urmărește acest subiect	2644
urmărește autorul	2694
urmărește live	2644
urmărește subiectul	2694
urmărești deja acest subiect	2694
următorul	2627
uslovi korišćenja	2820
ustawienia plików cookie	2426
uvjeti korištenja	2820
uygulamada aç	3172
uygulamayi aç	3172
uygulamayi yükle	3172
uz sākumu	2172
uzyskaj dostęp	2411
už komentarus atsako jų autoriai	2130
už máte predplatné? prihláste sa	2864
už máte účet	2864
už máte účet? prihláste sa	2864
už podporujem	2875
už podporuji	347
uždaryti	2132
uždaryti reklamą	2133
užpildykite apklausą	2131
užsakomasis straipsnis	2133
užsakomasis turinys	87	2133
užsisakyti prenumeratą	2124
""", 'v': """
vaata kõiki tellija soodustusi	1160
vaata lähemalt	1167
vaba töökoht	1167
vad tycker du? rösta här	3011
vai kopsavilkums bija noderīgs	2171
vai raksts bija noderīgs	2171
vairāk par tēmu	2167
vaizdo įrašas	2131
vaizdo įrašą rasite čia	2131
van már fiókja	1651
var artikeln till hjälp	3004
var det här till hjälp	3011
var resuméet nyttigt	446
var sammanfattningen till hjälp	3004
vari atteikties jebkurā laikā	2165
vasta küsitlusele	1167
vastaa kyselyyn tästä	1314
vaš komentar	2807
veja esta publicação no instagram	2541
veja também	2523
veja todas as opções de assinatura	2560
velikost písma	65
veličina teksta	65
velocidad de reproducción	1122
velocidade de reprodução	2573
velocità di riproduzione	1894
ver # comentários	2551
ver biografía	1084
ver comentários	2519
ver conteúdo	2577
ver conteúdo externo	2541
ver dossiê	2593
ver esta publicación en instagram	1088
ver esta publicação no instagram	2541
ver fotogalería	1142
ver galería	1068
ver galería de fotos	1142
ver la galería	1142
ver mais notícias	2593
ver más	1068
ver más artículos	1145
ver más artículos del autor	1084
ver más noticias	1111
ver más vídeos	1142
ver preço	2571
ver también	1065
ver também	2523
ver todas as notícias	2593
ver todas las opciones de suscripción	1107
ver todos los artículos	1142
ver todos los vídeos	1142
ver todos os vídeos	2593
ver traducción	1069
ver tradução	2527
ver transcripción	1122
ver transcrição	2573
ver vídeo	1068
vergrößern	550
verificați adresa de email	2684
verifică-ți emailul	2684
verifică-ți inboxul	2684
verlagssonderveröffentlichung	608
vertrag kündigen	539
verträge hier kündigen	539
verwandte beiträge	546
ves algún error? comunícalo	1097
veure aquesta publicació a instagram	320
vezi această postare pe instagram	2635
vezi conținutul	2671
vezi mai multe știri	2653
vezi prețul	2665
vezi răspunsurile	2659
vezi toate știrile	2688
vezi și	2625
već imate nalog	2797
već imate pretplatu	2797
već imate račun	2797
već podržavam	2812
već ste pretplatnik	2797
več iz rubrike	2927
več novic iz regije	2927
več o tem	2927
več o temi	2927
veľkosť písma	65
viac k téme	2868
viac si o tom prečítate tu	2868
video không khả dụng	3342
video không tồn tại	3342
video mevcut değil	3167
video này không còn tồn tại	3342
video này không khả dụng	3342
video oynatici yükleniyor	3167
video yükleniyor	3167
videon voi katsoa jutun yläosasta	1314
videoyu izlemek için tiklayin	3119
videoyu yükle	3170
videó	1664
videók	1664
videónkat itt nézheti meg	1666
vidéo	1408
vidéo indisponible	1464
vidéo non disponible	1464
vielen dank für ihr feedback	587
vielen dank für ihre anmeldung	518
vielen dank für ihre teilnahme	91
vielleicht später	504
vilkår	443	2344
vipps et beløp	2327
vis færre	454	2354
vis oversættelse	455
visa bilden i helskärm	3011
visa färre	3011
visa inlägg från facebook	3011
visa inlägg från instagram	3011
visa innehåll	3001
visa översättning	3012
vissza a tetejére	1666
visszajelzés	1663
viteză de redare	2667
vizitează magazinul	2665
više o temi	2804
više vijesti iz regije	2804
viết bình luận	3302
viết bình luận của bạn	3335
viết trả lời	3335
voce generată de ai	2667
você concorda? vote	2551
você já segue este tema	2600
você já votou	2565
você pode gostar	2523
você pode se interessar	2523
você também pode gostar	2523
voir le détail	1409
voir les détails	1409
voir les réponses	1456
voir les résultats	91	1409
voir les résultats du sondage	1436
voir toute l'actualité	1482
voir toutes les vidéos	1482
voltar ao início	2593
voltar à página inicial	2593
vos réactions	1401
votează	91
votează în sondaj	2659
votează în sondajul nostru	2638
votre avis nous intéresse	1436
votre message a bien été envoyé	1478
votre prénom	1479
votre vote a bien été pris en compte	1456
votre vote a été enregistré	1456
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2659
votul tău a fost înregistrat	2659
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
vreau să donez	2679
vreau să primesc newsletterul	2645
vreau să susțin	2679
vsebina sporočila	2926
vstúpiť do diskusie	2871
vui lòng kiểm tra email	3358
vui lòng nhập email	3358
vui lòng nhập email hợp lệ	3358
vui lòng nhập họ tên	3358
vytisknout článek	356
vytlačiť	2871
vytlačiť recept	61
vytlačiť článok	2871
vytvořit účet	349
vyzkoušet	349
válasz	1663
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
vídeo indisponível	2573
vídeo no disponible	1122
vídeo não disponível	2573
vídeos	1065	2523
výber redakcie	2868
výběr redakce	364
výsledky	91
về trang chủ	3362
về tác giả	3363
về đầu trang	3305
""", 'w': """
warto przeczytać	2433
was können wir besser machen	587
weitere beiträge	546
werbung überspringen	536
weź udział w dyskusji	2482
whatsapp'ta paylaş	3110
whatsapp'tan paylaş	3195
whatsappで読む	1974
wie gefällt ihnen dieser artikel	587
wielkość czcionki	65
więcej	2433
więcej artykułów	2433
więcej informacji	2433
więcej na ten temat	2433
więcej o	2433
więcej z	2433
wpisz swój e-mail	2414
wprowadź adres e-mail	2414
wpłać	2408
wpłać teraz	2408
współpraca reklamowa	2425
wypróbuj	2411
wyraź zgodę	2426
wyślij	91
wyślij e-mailem	2421
wyślij znajomemu	2421
""", 'x': """
x'te paylaş	3110
xem bình luận	3302
xem bản ghi	3342
xem bản gốc	3306
xem bản đồ	3306
xem bộ ảnh	3362
xem chi tiết	3306
xem chuyên đề	3362
xem các câu trả lời	3335
xem công thức	61
xem giá	3341
xem kết quả	91	3306
xem nhiều	3303
xem nhiều nhất	3303
xem nhiều trong tuần	3330
xem nội dung	3346
xem thêm	3303	3305
xem thêm bài của tác giả	3362
xem thêm bình luận	3302
xem thêm tin	3362
xem thêm video	3362
xem thêm ảnh	3362
xem tiếp	3305
xem toàn bộ	3305
xem trên ứng dụng	3348
xem trả lời	3335
xem tất cả	3305
xem tất cả bình luận	3335
xem tất cả ảnh	3362
xem ưu đãi	3341
xem ảnh cỡ lớn	3362
xem ảnh lớn	3362
xでシェア	1945
xでシェアする	1974
xでポスト	1945
xで共有	2024
x로 공유	2116
""", 'y': """
ya estás suscrito	1107
ya tenés suscripción	1107
yahoo! japan idでログイン	2010
yahoo!ショッピングで見る	1995
yahoo!ショッピングで購入	1995
yanit gönder	3160
yanitlari gör	3160
yanitlari göster	3160
yapay zeka ile seslendirilmiştir	3167
yapay zeka ile özet	3119
yapay zeka ile özetle	3192
yapay zeka özeti	3119
yapay zekâ ile seslendirildi	3167
yapay zekâ tarafindan seslendirildi	3167
yapay zekâ özeti	3192
yazara e-posta gönder	3189
yazara mesaj gönder	3189
yazarin diğer haberleri	3117
yazarin diğer yazilari	3117
yazarin tüm yazilari	3117
yaziyi büyüt	3195
yaziyi küçült	3195
ymmärrän	1315
yorum gönder	3116
yorum yapmak için giriş yap	3160
yorumlari gör	3116
yorumu gönder	3160
yorumunu gönder	3160
youtube-tartalom megjelenítése	1666
yukari çik	3187
yz özeti	3119
""", 'z': """
z titulní strany	364
zabudnuté heslo	2864
zadejte svůj e-mail	353
zagłosuj	91
zahlungsart wählen	508
zaloguj się	2411
zapisz na później	2421
zapisz się	2414
zapisz się na newsletter	2414
zapomenuté heslo	349
zarejestruj się	2411
zarządzaj zgodami	2426
zaten üye misiniz	3103
zavřít	347
załaduj więcej	2436
załóż konto	2411
zaštita osobnih podataka	2820
zaštita privatnosti	2820
zdieľajte tento text	2871
zdieľajte článok	2871
zdieľať	2871
zdieľať na facebooku	2871
zdieľať článok	2871
zgadzam się	2426
zgadzam się na wyświetlanie treści	2426
zgłoś	2429
zgłoś błąd	2429
ziņa tiek papildināta	2172
ziņo par kļūdu	2171
ziņot par kļūdu	2171
zkopírovat odkaz	356
zkopírovat odkaz na článek	356
znajdź nas na facebooku	2422
značky	2868
zobacz galerię	2436
zobacz mapę	2437
zobacz również	2433
zobacz szczegóły	2437
zobacz także	2433
zobacz także inne	2433
zobacz też	2433
zobacz więcej	2433
zobrazit méně	367
zobrazit originál	367
zobrazit více	366
zobrazit výsledky	91	367
zobrazit vše	366
zobraziť diskusiu	2871
zobraziť menej	2869
zobraziť obsah	2882
zobraziť viac	2869
zobraziť výsledky	91
zobraziť všetko	2869
zostań patronem	2408
zpět nahoru	366
zur leseliste hinzufügen	628
zur merkliste hinzufügen	531
zur übersicht	549
zurück	542
zurück nach oben	549
zvětšit	366
zwiń	2436
""", '£': """
£# at amazon	1017
""", '©': """
©ntb	2382
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
áudio gerado por ia	2543
áudio gerado por voz sintética	2543
""", 'ä': """
ähnliche artikel	546
ähnliche beiträge	546
ähnliche themen	546
älä missaa mitään	1300
ämnen	3008
ämnen i artikeln	3008
är du redan prenumerant	2986
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1314
""", 'å': """
åbn	455
åbn kort	455
åpne	2355
åpne faktaboks	2355
åpne kart	2355
""", 'ç': """
çengel bulmaca	3165
çerez ayarlari	3113
çerez ayarlarini yönet	3170
çerez politikasi	3113
çerez tercihleri	3170
çerez tercihlerini yönet	3170
çerezler	3113
çeviriyi göster	3120
çikiş yap	3103
çok okunanlar	3117
""", 'è': """
è gratis e ci vuole solo un minuto	1873
è stato utile	1886
""", 'é': """
é grátis e leva menos de um minuto	2555
écouter	1391
écouter (# min	1391
écouter le podcast	1408
écrire à la rédaction	1486
édition du jour	1405
épingler	61
épingler la recette	61
értem	1667
értékeld a receptet	61
étiquettes	1482
""", 'í': """
írd meg a véleményed	1663
írja meg véleményét	1663
""", 'î': """
îmi place	2660
în fiecare lună	2680
în parteneriat cu	2698
înainte # secunde	2667
înapoi # secunde	2667
înapoi la prima pagină	2688
înapoi sus	2627
încarcă conținutul	2671
încarcă mai multe	2627
încarcă mai multe comentarii	2659
încarcă postarea	2671
încarcă videoclipul	2671
închide	2611
înregistrare	2613
înregistrează-te	2613
îți mulțumim pentru vot	2638
""", 'ô': """
ô chữ	3340
""", 'ö': """
öffnen	549
ön mit gondol? szavazzon	1666
önceki	3119
önceki haber	3117
öne çikan haberler	3117
öne çikanlar	3117
önerilen haberler	3117
önerilenler	3117
öppna	3012
öppna karta	3012
összes	1666
özet faydali oldu mu	3116
""", 'ú': """
új hozzászólás	1663
última hora	1065
últimas	2523
últimas entradas	1065
últimas noticias	1065
últimas notícias	2523
últimes notícies	311
últimos artículos	1065
únete	1026
únete a la conversación	1061
única	1134	2585
""", 'ü': """
übersetzung anzeigen	550
überweisung	509
ücretsiz dene	3103
ücretsiz haber limitinize ulaştiniz	3181
ücretsiz kargo	3197
ücretsiz oyna	3163
ücretsiz üye ol	3103
ücretsiz üye olun	3103
ücretsiz, spam yok	3183
ürünü incele	3166
üye girişi	3103
üye ol	3102	3103
üye olun	3103
""", 'ý': """
ý kiến	3302
ý kiến bạn đọc	3302
ý kiến của bạn	3302
""", 'ā': """
ārējais saturs	2182
""", 'č': """
članak je zaključan	2797
članak se nastavlja ispod oglasa	2803
članek je zaklenjen	2923
članek se nadaljuje pod oglasom	2926
članek se nadaljuje spodaj	2926
článek pokračuje pod reklamou	359
čtěte dále	364
čtěte i	364
čtěte také	364
číslo účtu pro dary	348
číst dál	366
číst dál s předplatným	349
číst více	366
čítajte aj	2868
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2868
ďalšie články	19	2868
""", 'đ': """
đang theo dõi	3367
đang tải	3342
đang tải trình phát	3342
đang tải video	3342
điều khoản sử dụng	3301
điều khoản sử dụng | chính sách bảo mật	3301
đáng chú ý	3303
đã có tài khoản	3288
đã hiểu	3306
đã sao chép	3293
đã sao chép liên kết	3329
đã xảy ra lỗi	3358
đã đóng bình luận	3335
đóng	3286
đóng góp	3287
đóng góp hàng tháng	3354
đóng góp một lần	3354
đăng ký	3288
đăng ký ngay	3288
đăng ký nhận thông báo	3349
đăng ký thành công	3358
đăng nhập	3288
đăng nhập / đăng ký	3288
đăng nhập bằng apple	3356
đăng nhập bằng facebook	3356
đăng nhập bằng google	3356
đăng nhập với facebook	3356
đăng nhập với google	3356
đăng nhập để bình luận	3335
đăng xuất	3288
đường dây nóng	3363
được quan tâm	3330
được tài trợ	3298
đặt báo	3288
đặt mua ngay	3341
đặt vé ngay	3341
đến công thức	61
đến trang quyên góp	3354
đến trang ủng hộ	3354
đề xuất	3303
để sau	3286
đọc nhiều	3303
đọc nhiều nhất	3303
đọc sau	3329
đọc thêm	3303	3305
đọc tiếp	3305
đọc tiếp về chủ đề này	3330
đọc toàn bộ bài viết	3362
đọc trên ứng dụng	3348
đồng ý và tiếp tục	3346
đừng bỏ lỡ	3303
""", 'į': """
į viršų	2131
įveskite savo el. pašto adresą	2149
""", 'ś': """
śledź nas	2422
""", 'ş': """
şifremi unuttum	3103
şifrenizi mi unuttunuz	3181
şikayet et	3161
şikâyet et	3161
şimdi değil	3101
şurada paylaş	3110
""", 'š': """
štampaj	2807
štítky	364
""", 'ž': """
že imate račun	2923
že naročnik	2923
že podpiram	2934
žiūrėkite nuotraukas	2131
žiūrėkite vaizdo įrašą	2131
žiūrėti galeriją	2131
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3341
ưu đãi cho độc giả	3341
ưu đãi tốt nhất	3356
""", 'ș': """
știrea anterioară	2688
știrea următoare	2688
știri pe aceeași temă	2653
știri recomandate	2625
știri similare	2625
știrile zilei	2625
""", 'ț': """
ți-a fost util	2659
ți-a fost util acest articol	2638
ți-a fost util acest rezumat	2638
ți-ai uitat parola	2650
ți-ar putea plăcea și	2653
ține-mă minte	2682
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
авторизация	2712
авторизоваться	2712
адрес электронной почты	2715
актуално	216
актуальне	3224
анкета	91
архив	2731
""", 'б': """
банковская карта	2711
банковский перевод	2711
безопасный платеж	2710
больше	2731
больше материалов по теме	2731
больше новостей	2731
будьте в курсе	2715
была ли статья полезной	2728
більше за темою	3224
більше матеріалів за темою	3224
більше на цю тему	3224
більше новин	3224
більше новин на тему	3224
більше по темі	3224
""", 'в': """
в избранное	2720
в тренде	2731
важливо	3224
вам будет интересно	2731
вам може бути цікаво	3224
вам може сподобатися	3224
вам может быть интересно	2731
вам может понравиться	2731
вам також може сподобатися	3224
вас може зацікавити	3224
вас может заинтересовать	2731
ваш e-mail	2715
ваш email	2715
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2715
введите email	2715
введите ваш email	2715
введите ваш адрес электронной почты	2715
версия для печати	2720
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3209
вже є акаунт	3209
вибір редакції	3224
видео	2731
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3209
включите уведомления	2789
включить уведомления	2789
вконтакте	2721
влез	209
влезте	209
во весь экран	2734
водещи новини	216
войти	2712
войти в аккаунт	2712
войти в чат	2728
воспроизвести	2734
время на чтение	2734
время чтения # мин	2734
все	2734
все комментарии	2728
всі новини	3226
вход	209	2712
вхід	3209
выберите сумму	2710
выбор редакции	2731
выйти	2712
відео	3224
відео вище	3248
відео нижче	3248
відкрити	3227
відкрити карту	3227
відповісти	3222
відхилити	3219
""", 'г': """
главная	2734
главное	2731
главное за день	2731
главные новости	2731
гласувай	91
гласувайте	91
головна	3226
головне	3224
головне за день	3224
головні новини	3224
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2734
далі	3226
дарете	208
дари	208
дари сега	208
детали	2735
детальніше	3226
деталі	3227
дзен	2721
дивіться відео	3248
дивіться відео вище	3248
дивіться відео нижче	3248
дивіться також	3224
дивіться також відео	3248
дивіться у відео	3248
для подписчиков	2712
до рецепту	61
до теми	3224
добавить комментарий	2728
додати коментар	3222
дозвольте сповіщення	3278
докладвай грешка	219
докладніше	3226
долучитися	3206
доступно по подписке	2712
другая сумма	2710
други новини	19
другие материалы	19	2731
другие материалы рубрики	2731
другие новости	19	2731
другие новости раздела	2731
другие статьи	2731
друк	3215
дякуємо за ваш голос	91
""", 'е': """
единоразово	2707
ежемесячно	2707
еще новости	2731
еще по теме	2731
ещё	2731
ещё новости	2731
ещё по теме	2731
""", 'з': """
за темою	3224
забравена парола	209
забули пароль	3209
забыли пароль	2712
завантажити ще	3226
загрузить еще	2734
загрузить ещё	2734
задонатити	3206
задонатить	2707
закрити	3205
закрыть	2706
залишити коментар	3222
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3222
зарегистрироваться	2712
зареєструватися	3209
затвори	223
зберегти	3215
зберегти рецепт	61
зберегти статтю	3215
збільшити	3226
згорнути	3227
зміст	3226
зробити внесок	3206
зрозуміло	3219
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2731
""", 'к': """
к началу	2734
к рецепту	61
категории	2731
категорії	3224
ключови думи	216
коментар	3222
коментари	219
коментарі	3222
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3222
комментарии	2728
комментарии отсутствуют	2728
комментарий	2728
комментировать	2728
контакти	3222
контакты	2728
конфиденциальность	2725
копирай линк	219
копирай линка	219
копировать ссылку	2720
копіювати посилання	3215
купи абонамент	209
купить подписку	2712
към рецептата	61
""", 'л': """
лента новостей	2731
личный кабинет	2712
""", 'м': """
материалы партнеров	2724
материалы по теме	2731
матеріали за темою	3224
матеріали по темі	3224
меню	2734	3226
метки	2731
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2706
может позже	2706
можливо, пізніше	3205
мой профиль	2712
моят профил	209
мы в социальных сетях	2722
мы в соцсетях	2722
мы вконтакте	2722
мій профіль	3209
мітки	3224
""", 'н': """
на главную	2734
на правах реклами	3218
на правах рекламы	2724
наверх	2734	3226
нагадати пізніше	3205
надіслати	91	3215
надіслати другу	3215
надіслати поштою	3215
надіслати статтю поштою	3215
назад	2734	3226
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3224
найпопулярніше за добу	3224
найпопулярніше за тиждень	3224
найти	2734
найчитаніше	3224
налаштування	3219
написати коментар	3222
написать комментарий	2728
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2706
направете дарение	208
настройки	2725
настройки cookie	2725
наступна	3226
наступна стаття	3224
не зараз	3205
не пропустите	2731
не пропустіть	3224
не сега	223
не сегодня	2706
не сейчас	2706
не сьогодні	3205
не, благодаря	223
нет комментариев	2728
нет, спасибо	2706
новини	3224
новини за темою	3224
новини компаній	3218
новини партнерів	3218	3224
новости	2731
новости smi#	2731
новости партнеров	2724
новости партнёров	2724
новости по теме	2731
новости сми#	2731
ні, дякую	3205
""", 'о': """
обговорити	3222
обратная связь	2728
обсудить	2728
обсуждение	2728
одноклассники	2721
одноразово	3206
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2728
останні новини	3224
останні статті	3224
ответить	91	2728
отиди на рецептата	61
отказаться	2725
отклонить	2725
отключете цялата статия	209
отключи статията	209
открыть	2735
открыть карту	2735
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2720
отправить по почте	2720
оформити підписку	3209
оформить донат	2707
оценете статията	219
оцените материал	2728
оцените рецепт	61
оцените статью	2728
оценить рецепт	61
оцініть матеріал	3222
оцініть рецепт	61
оцініть статтю	3222
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2724
партнерский проект	2724
партнерський матеріал	3218
партнерський проєкт	3218
партньорско съдържание	215
партнёрский материал	2724
партнёрский проект	2724
переглянути результати	91
передплата	3209
передплатити	3209
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2734
печать	2720
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2712
по теме	2731
по-късно	223
повідомити про помилку	3222
повідомити про помилку в тексті	3222
погоджуюсь	3219
погоджуюся	3219
подарете тази статия	219
подарить материал	2720
подарить статью	2712
подарувати статтю	3215
поддержать	2707
поддержать автора	2707
поддержать нас	2707
поддержать проект	2707
поддержать редакцию	2707
поддержите нас	2707
поделитесь	2720
поделиться	2720
поделиться в telegram	2720
поделиться в twitter	2720
поделиться в одноклассниках	2720
поделиться в соцсетях	2720
поделиться вконтакте	2720
поделиться новостью	2720
поделиться ссылкой	2720
поделиться статьей	2720
поделиться статьёй	2720
подкасти	3224
подкасты	2731
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2712
подписаться в max	2722
подписаться в telegram	2722
подписаться на канал	2722
подписаться на новости	2715
подписаться на рассылку	2715
подписаться на телеграм-канал	2722
подписка	2712
подписывайтесь	2722
подпишитесь на рассылку	2715
подробнее	2734
подробнее по теме	2731
поділитись	3215
поділитися	3215
поділитися в telegram	3215
поділитися в соцмережах	3215
поділитися новиною	3215
поділитися статтею	3215
поділіться	3215
пожертвовать	2707
пожертвувати	3206
позже	2706
поиск	2734
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3226
показати все	3227
показати коментарі	3222
показати оригінал	3227
показати результати	91
показати ще	3226
показать больше	2734
показать все	2735
показать еще	2734
показать ещё	2734
показать карту	2735
показать комментарии	2728
показать меньше	2735
показать оригинал	2735
показать перевод	2735
показать результаты	91
политика конфиденциальности	2725
политика обработки персональных данных	2725
пользовательское соглашение	2725
політика конфіденційності	3219
помочь	2707
помочь нам	2707
помочь проекту	2707
помочь редакции	2707
понятно	2725
попередня	3226
попередня стаття	3224
попробовать бесплатно	2712
популярне	3224
популярное	2731
популярные	2731
популярные новости	2731
популярные статьи	2731
популярні новини	3224
посилання скопійовано	3215
последнее	2731
последни	216
последни новини	216
последние новости	2731
послухати новину	3215
посмотреть результаты	91
похожие материалы	2731
похожие статьи	2731
поширити	3215
поширити у facebook	3215
пошук	3226
правила за коментиране	219
правила использования	2725
правила коментування	3222
правила комментирования	2728
предложить новость	2728
предыдущая	2734
предыдущая статья	2731
премиум	2712
преміум	3209
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3219
прийняти всі	3219
принтирай	219
принтирай рецептата	61
принять	2725
принять все	2725
принять всё	2725
прислать новость	2728
приєднатися	3206
приєднатися до спільноти	3206
проголосовать	91
проголосувати	91
продовження під рекламою	3218
продовження статті під рекламою	3218
продолжить без поддержки	2706
продължава след рекламата	215
промо	2724	3218
прослушать	2720
прослушать новость	2720
прочетете и	216
підписатись	3209
підписатися	3209
підписка	3209
підтримайте нас	3206
підтримати	3206
підтримати автора	3206
підтримати журналістів	3206
підтримати нас	3206
підтримати редакцію	3206
пізніше	3205
""", 'р': """
радимо прочитати	3224
радимо також	3224
развернуть	2734
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2707
разпечатай	219
разрешите уведомления	2789
разрешить уведомления	2789
раскрыть	2735
распечатать	2720
распечатать рецепт	61
распечатать статью	2720
рассказать друзьям	2720
рассылка	2715
рассылки	2715
регистрация	209	2712
редакция рекомендует	2731
результати	91	3227
результаты	91	2735
реклама	215	2724	3218
реклама - статията продължава по-долу	215
реклама на сайте	2724
реклама на сайті	3218
реклама. продовження нижче	3218
реклама. продолжение ниже	2724
рекламно каре	215
рекламно съдържание	215
рекомендуем	2731
рекомендуем почитать	2731
рекомендуем также	2731
рекомендуемое	2731
рекомендуємо	3224
рекомендуємо прочитати	3224
рекомендуємо також	3224
реєстрація	3209
розгорнути	3227
роздрукувати	3215
роздрукувати рецепт	61
роздрукувати статтю	3215
розмір тексту	65
розмір шрифту	65
рубрики	2731	3224
""", 'с': """
самое важное	2731
самое популярное	2731
самое читаемое	2731
самое читаемое за день	2731
самое читаемое за неделю	2731
свежее	2731
свежие новости	2731
свернуть	2734
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2728
сделать пожертвование	2707
сейчас читают	2731
скопировать ссылку	2720
скопировать ссылку на статью	2720
скопіювати посилання	3215
скопіювати посилання на статтю	3215
скрыть	2735
следующая	2734
следующая статья	2731
слухати	3215
слухати новину	3215
слушай новината	219
слушать	2720
слушать новость	2720
см. также	2731
смотреть все	2734
смотри также	2731
смотрите также	2731
советуем почитать	2731
согласен	2725
согласиться	2725
содержание	2734
создать аккаунт	2712
сообщить об опечатке	2728
сообщить об ошибке	2728
сохранить	2720
сохранить рецепт	61
сохранить статью	2720
социальные сети	2722
спасибо за ваш голос	91
спасибо за подписку	2715
спецпроект	2724
спецпроєкт	3218
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2710
способы оплаты	2710
ссылка скопирована	2720
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3206
стати частиною спільноти	3206
стать патроном	2707
стать соучастником	2707
стать спонсором	2707
створити акаунт	3209
стрічка новин	3224
сховати	3227
сходни новини	216
схожі матеріали	3224
схожі новини	3224
схожі статті	3224
създай профил	209
сюжет	2731
сюжеты	2731
""", 'т': """
тагове	216
також читайте	3224
твитнуть	2720
твиттер	2721
твітнути	3215
теги	2731	3224
текст продовжується під рекламою	3218
телеграм	2721
тема дня	2731
теми	3224
темы	2731
только для подписчиков	2712
""", 'у': """
увеличить	2734
увійти	3209
увімкнути сповіщення	3278
увімкніть сповіщення	3278
уже есть аккаунт	2712
уже зарегистрированы	2712
уже зареєструвалися	3209
умови використання	3219
усі новини	3226
""", 'ф': """
файлы cookie	2725
фейсбук	2721
фото	2731
фоторепортаж	2731
""", 'х': """
харесай	219
хорошо	2725
""", 'ч': """
час читання # хв	3226
чи була стаття корисною	3222
читайте еще	2731
читайте ещё	2731
читайте ниже	2724
читайте по теме	2731
читайте также	2731
читайте також	3224
читати далі	3226
читати повністю	3226
читати також	3224
читать в max	2722
читать в telegram	2722
читать далее	2734
читать дальше	2734
читать ещё	2734
читать комментарии	2728
читать полностью	2734
читать также	2731
что еще почитать	2731
что ещё почитать	2731
""", 'щ': """
ще за темою	3224
ще новини	3224
що ще почитати	3224
щомісяця	3206
""", 'э': """
электронная почта	2715
""", 'я': """
я вже підтримую	3205
я уже поддерживаю	2706
яндекс.дзен	2721
""", 'і': """
інші новини	19	3224
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
अक्षर का आकार	65
अगला	1612
अगली खबर	1610
अन्य खबरें	19	1610
अपनी राय दें	1609
अभी दान करें	1599
अभी नहीं	1598
""", 'आ': """
आगे पढें	1612
आज का सवाल	91
आज की अन्य खबरें	1636
आपके लिए	1610
आपको यह भी पसंद आ सकता है	1636
आपको ये भी पसंद आ सकता है	1636
""", 'इ': """
इसे भी देखें	1636
इसे भी पढें	1610
""", 'ई': """
ई-पेपर	1600
""", 'ऊ': """
ऊपर जाएं	1612
""", 'ए': """
एआई द्वारा तैयार	1624
एआई समरी	1624
एआई सारांश	1624
एआई से तैयार सारांश	1624
""", 'औ': """
और खबरें	1610
और देखें	1612
और पढें	1610	1612
और भी पढें	1636
""", 'क': """
कम दिखाएं	1613
कमेंट	1609
कमेंट करें	1609
कमेंट्स	1609
कुकी नीति	1608
केवल सदस्यों के लिए	1600
कॉपी लिंक	1603
""", 'ख': """
खाता बनाएं	1600
खोजें	1612
खोलें	1613
""", 'ग': """
गलती बताएं	1613
गोपनीयता नीति	1608
""", 'च': """
चर्चा में क्यों है	1636
""", 'ज': """
जरूर पढें	1636
जवाब दें	1609
ज्यादा पढी गई	1636
""", 'ट': """
टिप्पणियां	1609
टिप्पणी	1609
टिप्पणी करें	1609
टेक्स्ट साइज	65
टैग्स	1610
टॉप न्यूज	1610
टॉप स्टोरीज	1636
ट्रेंडिंग	1610
ट्विटर	1603
""", 'ठ': """
ठीक है	1613
""", 'त': """
ताजा खबरें	1610
ताजा समाचार	1610
""", 'द': """
दान करें	1599
देश की और खबरें	1636
दोस्तों को भेजें	1624
""", 'न': """
नक्शा देखें	1613
नतीजे देखें	91
नहीं धन्यवाद	1598
नहीं, धन्यवाद	1598
नियम और शर्तें	1608
नियम और शर्तें | गोपनीयता नीति	1608
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1639
पिछला	1612
पिछली खबर	1610
पूरी खबर पढें	1612
पोल	91
प्रचार	1606
प्रतिक्रिया दें	1609
प्रायोजित	1606
प्रायोजित सामग्री	1639
प्रिंट करें	1603
प्रीमियम	1600
""", 'फ': """
फेसबुक	1603
फेसबुक पर शेयर करें	1603
फॉन्ट साइज	65
फोटो	1610
फोटो गैलरी	1636
""", 'ब': """
बंद करें	1598
बडी खबरें	1610
बाद में	1598
बाद में याद दिलाएं	1598
""", 'म': """
मुख्य समाचार	1610
मूल देखें	1613
मेन्यू	1612
मेरा खाता	1600
""", 'य': """
यह भी देखें	1636
यह भी पढें	1610
ये खबरें भी पढें	1636
ये भी जानें	1636
ये भी देखें	1636
ये भी पढें	1610
""", 'र': """
रजिस्टर करें	1600
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1603	1624
लॉग इन	1600
लॉग इन करें	1600
लॉगआउट	1600
लॉगिन	1600
लोकप्रिय	1610
""", 'व': """
विज्ञापन	1606
विज्ञापन के बाद जारी	1639
विज्ञापन हटाएं	1624
विवरण	1613
विषय	1610
वीडियो	1610
वोट करें	91
वोट दें	91
व्हाट्सएप	1603
""", 'श': """
शायद बाद में	1598
शेयर	1603
शेयर करें	1603
""", 'स': """
संपर्क करें	1609
संबंधित खबरें	1610
संबंधित लेख	1610
संबंधित वीडियो	1636
संबंधित समाचार	1610
सदस्य बनें	1599
सबसे ज्यादा पढी गई	1610
सबसे ज्यादा पढी गई खबरें	1636
सबसे ज्यादा पढी गईं	1636
सब्सक्राइब	1600
सब्सक्राइब करें	1600
सभी दिखाएं	1613
सभी देखें	1612
समझ गया	1613
समर्थन करें	1599
सर्वे	91
सहयोग करें	1599
साइन अप	1600
साइन इन	1600
साझा करें	1603
सीधे रेसिपी पर जाएं	61
सेव करें	1603
स्पॉन्सर्ड	1606
स्पॉन्सर्ड कंटेंट	1639
""", 'ह': """
हमारा समर्थन करें	1599
होम	1612
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
ข่าวที่คุณอาจสนใจ	3088
ข่าวที่น่าสนใจ	3088
ข่าวที่เกี่ยวข้อง	3065
ข่าวยอดนิยม	3065
ข่าวล่าสุด	3065
ข่าวอื่นที่น่าสนใจ	3088
ข่าวอื่นๆ	19	3088
ข่าวอื่นๆ ที่น่าสนใจ	3079
ข่าวเกี่ยวข้อง	3088
ข่าวแนะนำ	3065
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3079
คลิปแนะนำ	3088
ความคิดเห็น	3068
คัดลอกลิงก์	3068
คัดลอกลิงก์แล้ว	3079
คัดลอกลิงค์	3079
คัดลอกลิงค์แล้ว	3079
คุณอาจสนใจ	3088
""", 'ช': """
ชมคลิป	3079
ชมคลิปวิดีโอ	3079
ชมวิดีโอ	3079
ชมวิดีโอด้านบน	3079
ชมวิดีโอเต็มได้ที่นี่	3079
""", 'ด': """
ดูคลิป	3079
ดูทั้งหมด	3066
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	3079
ดูเพิ่มเติม	3068
""", 'ต': """
ติดต่อเรา	3079
""", 'บ': """
บทความที่น่าสนใจ	3088
บทความที่เกี่ยวข้อง	3065
บทความล่าสุด	3065
บทความแนะนำ	3088
บริจาค	3062
บริจาคเลย	3062
บันทึก	3079
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3079
""", 'พ': """
พิมพ์	3068
พิมพ์บทความ	3079
พิมพ์สูตร	61
พิมพ์หน้านี้	3079
""", 'ฟ': """
ฟังรายการย้อนหลัง	3079
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3079
""", 'ย': """
ยอดนิยม	3088
ยอดนิยมในตอนนี้	3088
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3079
ร่วมงานกับเรา	3079
ร่วมตอบแบบสอบถาม	3079
ร่วมบริจาค	3062
ร่วมแสดงความคิดเห็น	3079
""", 'ล': """
ลงทะเบียน	3062
ลืมรหัสผ่าน	3062
""", 'ส': """
สนับสนุนเรา	3062
สปอนเซอร์	3068
สมัครงานกับเรา	3079
สมัครสมาชิก	3062
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3079
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3088
อ่านข่าวผ่านแอป	3079
อ่านข่าวอื่นๆ	3088
อ่านต่อ	3068
อ่านต่อเรื่องนี้	3088
อ่านเพิ่มเติม	3065
อ่านเรื่องที่เกี่ยวข้อง	3088
""", 'เ': """
เข้าสู่ระบบ	3062
เนื้อหาที่เกี่ยวข้อง	3088
เป็นคนแรกที่แสดงความคิดเห็น	3079
เรื่องที่คุณอาจสนใจ	19	3088
เรื่องที่น่าสนใจ	3088
เรื่องที่เกี่ยวข้อง	3065
เรื่องล่าสุด	3088
เรื่องอื่นที่น่าสนใจ	3065
เรื่องแนะนำ	3088
""", 'แ': """
แชร์	3068
แชร์ข่าวนี้	3079
แชร์บทความ	3079
แชร์หน้านี้	3079
แชร์ไปที่ line	3079
แท็ก	3088
แท็กที่เกี่ยวข้อง	3088
แบบสำรวจ	91
แปลอัตโนมัติ	3079
แสดงความคิดเห็น	3068
แสดงน้อยลง	3066
""", 'โ': """
โฆษณา	3068
โหลดแอปฟรี	3079
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3306
ẩn trả lời	3335
""", 'ủ': """
ủng hộ	3287
ủng hộ chúng tôi	3287
ủng hộ chúng tôi trên patreon	3354
ủng hộ hàng tháng	3354
ủng hộ một lần	3354
""", 'あ': """
あとで	1932
あとで読む	1945
あなたにおすすめ	1957
あなたにおすすめの記事	1957
あなたへのおすすめ	1957
あわせて読みたい	1957
あわせて読む	1984
""", 'い': """
いいえ、結構です	1932
いいね	1945
いいね!してニュースをチェック	1946
いいね!で応援する	1974
いいね順	1992
いつでも解約ok	2010
いつでも解約できます	2010
いつでも解約可能	2010
いつでも配信停止できます	2013
いま読まれています	1984
いま読まれている記事	1984
""", 'お': """
おすすめ	1957
おすすめの記事	1957
おすすめプラン	2010
おすすめ情報pr	1949
おすすめ記事	1957
おすすめ関連記事	1984
おすすめ順	1992
お住まいの地域ではご覧いただけません	1997
お住まいの地域では再生できません	1997
お名前	2014
お問い合わせ	1951
お問い合わせありがとうございました	2013
お問い合わせありがとうございます	2013
お役に立ちましたか	1991
お気に入り	1945
お気に入りに追加	1945
お申し込み	1935
お酒は#歳になってから	1995
""", 'こ': """
こちらの記事もおすすめ	1984
こちらの記事も読まれています	19	1984
こちらもおすすめ	1957
こちらも読む	1984
このコンテンツは表示できません	2000
このコンテンツを表示できません	2000
このテーマをフォロー	2023
このテーマをフォローする	2023
このページは役に立ちましたか	1991
この動画の配信は終了しました	1997
この動画はお住まいの地域では再生できません	1997
この動画はご覧いただけません	1997
この動画は公開を終了しました	1997
この動画は再生できません	1997
この動画は現在ご覧いただけません	1997
この本を購入する	1995
この著者の記事	1957
この著者の記事を見る	2017
この著者の記事一覧	2017
この記事に関連するニュース	1984
この記事のタグ	1957
この記事の写真	2017
この記事の写真をすべて見る	1985
この記事の写真を見る	2017
この記事の画像	2017
この記事の画像をもっと見る	2017
この記事の画像を見る	2017
この記事の筆者	2018
この記事の関連ニュース	1984
この記事はロックされています	2010
この記事は会員限定です	1935
この記事は参考になりましたか	1991
この記事は役に立ちましたか	1991
この記事もチェック	1974
この記事をシェア	1945
この記事をプレゼント	1974
この記事をプレゼントする	1974
この記事を保存	1974
この記事を印刷	1974
この記事を印刷する	1974
この記事を書いた人	2018
この記事を書いた記者	2018
この記事を聞く	1997
この記事を聴く	1997
この記事を評価する	1974
この記者の記事をもっと見る	2017
この記者の記事を見る	2017
この記者の記事一覧	1957
この記者をフォローする	2023
この連載の記事	1957
この音声はaiが読み上げています	1997
この項目は必須です	2013
この項目は必須項目です	2013
""", 'ご': """
ご寄付はこちら	2007
ご意見	1954
ご意見をお聞かせください	1991
ご投票ありがとうございました	1991
ご支援のお願い	1933
ご支援はこちら	2007
ご登録ありがとうございました	2013
ご登録ありがとうございます	2013
ご購入はこちら	1995
ご購読の申し込み	1935
""", 'さ': """
さらに読み込む	1959
""", 'す': """
すでにアカウントをお持ちの方	2010
すでに会員の方	2010
すでに投票済みです	1991
すべてのコメントを見る	1991
すべてのニュースを見る	2017
すべての写真を見る	1985
すべての記事を見る	2017
すべて受け入れる	1951
すべて拒否	2000
すべて拒否する	2000
すべて表示	1960
すべて見る	1959
すべて許可	1951
""", 'そ': """
その他のオプション	2024
その他の記事	1957
その他の金額	2007
""", 'ど': """
どちらともいえない	1992
""", 'は': """
はい、受け取る	2003
はじめての方はこちら	2010
はてなブックマーク	1945
はてなブックマークに追加	1974
はてブ	1945
""", 'ま': """
まずは無料で	2010
また後で	1932
まだ会員でない方	2010
""", 'み': """
みんなのコメント	1954
""", 'も': """
もっと見る	1959
もっと詳しく知りたい方は	1984
もっと読む	1957
もどる	1959
""", 'よ': """
よく読まれています	1984
よく読まれている記事	1957
よく読まれている記事ランキング	1957
""", 'わ': """
わからない	1992
わかりました	1960
""", 'ア': """
アカウントをお持ちでない方	2010
アカウントをお持ちの方	2010
アカウントをお持ちの方はこちら	2010
アクセスランキング	1957
アプリで続きを読む	2002
アプリで見る	2002
アプリで読む	2002
アプリで開く	2002
アプリなら	2002
アプリのダウンロード	1944
アプリをインストール	1944
アプリをダウンロード	1944
アプリを入手	2002
アプリを開く	1944
アプリダウンロード	1944
アンケート	91
アンケートに参加する	1991
アンケートに回答する	1991
アンケートに答える	1991
アンケート実施中	1974
""", 'エ': """
エラーが発生しました	2013
""", 'オ': """
オススメ記事	1957
オフにする	2004
オンにする	2004
オンラインショップ	1995
""", 'カ': """
カテゴリ	1957
カテゴリー	1957
""", 'キ': """
キーワード	1957
""", 'ギ': """
ギャラリーを見る	2017
""", 'ク': """
クイズ	1994
クイズに挑戦	1974
クイズに挑戦する	1974
クイズに答える	1993
クッキー	1951
クッキーの設定	2000
クッキー設定	1951
クリックで拡大	2017
クリップ	1945
クリップする	1945
クロスワード	1994
""", 'ゲ': """
ゲーム	1994
ゲームで遊ぶ	1993
ゲーム一覧	1993
""", 'コ': """
コピー	2025
コピーしました	1945
コメント	1954
コメント#件	1954
コメント(#	1954
コメントする	1954
コメントのルール	1991
コメントの受付は終了しました	1991
コメントの受付を終了しました	1991
コメントはまだありません	1954
コメントをすべて見る	1991
コメントをもっと見る	1954
コメントを投稿	1954
コメントを投稿する	1991
コメントを書く	1954
コメントを残す	1954
コメントを見る	1954
コメントを送信	1991
コメントを送信する	1991
コメントを閉じる	1991
コメントガイドライン	1991
コメントポリシー	1991
コメント一覧	1954
コンテンツを表示	2000
コンテンツを表示する	2000
コンテンツを読み込む	2000
コーヒーをおごる	2007
""", 'サ': """
サイトで続ける	2002
サイトポリシー	1951
サイトマップ	1951
サインイン	1935
サポーターになる	2007
サポートする	1933
""", 'シ': """
シェア	1945
シェアしよう	1945
シェアする	1945
""", 'ス': """
スキップ	1932
スクラップ	1945
スクラップする	1945
スポンサー	1949
スポンサードリンク	1949
スポンサーリンク	1949
スポンサー企業	1995
""", 'タ': """
タイアップ	1949
タグ	1957
""", 'チ': """
チケットを予約する	1995
チケットを購入	1995
チケットを購入する	1995
チケット購入はこちら	1995
チップを送る	1933
チャンネル登録	1946
""", 'ツ': """
ツイート	1945
ツイートする	1945
ツイートを読み込む	2000
""", 'ト': """
トップ	1959
トップに戻る	2017
トップへ戻る	1959
トップニュース	1957
トップページ	1959
トップページに戻る	2017
トップページへ	2017
トピックス	1957
""", 'ド': """
ドネーション	1933
""", 'ナ': """
ナンプレ	1994
""", 'ニ': """
ニックネーム	2014
ニュースを読む	1959
ニュースレター	1939
ニュースレター登録	1939
ニュース一覧	2017
ニュース一覧へ	2017
""", 'バ': """
バックナンバー	1957
""", 'パ': """
パスワードをお忘れですか	2010
パスワードをお忘れの方	2010
パスワードをお忘れの方はこちら	2010
パスワードを忘れた方	1935
パスワードを忘れた方はこちら	2010
パズル	1994
""", 'ピ': """
ピックアップ	1957
""", 'フ': """
フィードバックを送る	1991
フィードバックを送信	1991
フォトギャラリー	2017
フォトギャラリーを見る	2017
フォロー	1946
フォローしています	2023
フォローしてね	1946
フォローしました	1946
フォローする	1946
フォローを解除	2023
フォローを解除する	2023
フォロー中	1946
フォロー解除	2023
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	1998
""", 'ブ': """
ブックマーク	1945
ブックマークする	1945
ブラウザで続ける	2002
ブラウザで見る	2002
ブラウザで読む	2002
""", 'プ': """
プッシュ通知	1944
プッシュ通知を受け取りますか	2003
プッシュ通知を受け取る	2003
プライバシーの設定	2000
プライバシーポリシー	1951
プライバシーポリシーに同意する	2013
プライバシー設定	2000
プランを見る	2010
プランを選ぶ	2010
プランを選択	2010
プラン一覧	2010
プレゼント	1935
プレミアム	1935
プレミアム会員	1938
プロフィール	2019
""", 'ヘ': """
ヘルプ	1951
""", 'ペ': """
ページの先頭に戻る	2017
ページの先頭へ	1959
ページの先頭へ戻る	2017
ページを再読み込み	2005
ページを再読み込みする	2005
ページを更新する	2005
ページトップ	1959
ページトップへ	1959
ページトップへ戻る	2017
""", 'ホ': """
ホーム	1959
ホームに戻る	2017
""", 'ポ': """
ポスト	1945
ポストする	1945
""", 'マ': """
マイページ	1935
マンスリーサポーターになる	2007
""", 'ミ': """
ミュート	1998
ミュートを解除	1997
ミュート解除	1997
""", 'メ': """
メニュー	1959
メルマガ	1939
メルマガ登録	1939
メールでシェア	2024
メールで送る	1945
メールで送信	1945
メールをご確認ください	2013
メールアドレス	1939
メールアドレスが正しくありません	2013
メールアドレスを入力	1939
メールアドレスを入力してください	2013
メールマガジン	1939
メールマガジン登録	1939
""", 'ラ': """
ライター	2019
ランキング	1957
""", 'リ': """
リンクをコピー	1945
リンクをコピーしました	1974
リンクをコピーする	1974
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1935
ログイン	1935
ログイン/会員登録	1935
ログインしてコメント	1991
ログインしてコメントする	1991
ログイン・会員登録	1935
ログイン状態を保持	2010
ログイン状態を保持する	2010
""", '一': """
一回だけ	2008
一回だけ寄付する	2007
一回のみ	2008
一時停止	1998
一次性	3462
一次性捐款	3461
一番人気	2011
一覧	1959
一覧に戻る	2017
一覧へ	1959
一覧を見る	1959
""", '上': """
上一张	3471
上一篇	3403
上一篇文章	3471
上一頁	3405
上一页	3405
""", '下': """
下一张	3471
下一篇	3403
下一篇文章	3471
下一頁	3405
下一页	3405
下次再說	3378
下次再说	3378
下載app	3455
下載客戶端	3455
下載音檔	3449
下載音訊	3449
下载app	3455
下载客户端	3455
下载音频	3449
""", '不': """
不,謝謝	3378
不,谢谢	3378
不用了	3378
不知道	3443
不適切な内容を報告	1991
""", '专': """
专题	3403
""", '並': """
並び替え	1992
並べ替え	1992
""", '个': """
个人中心	3382
""", '中': """
中	2025	3479
""", '为': """
为你推荐	3403
为您推荐	3403
""", '主': """
主要ニュース	1957
""", '举': """
举报	3402
""", '了': """
了解	1960
""", '京': """
京东购买	3447
""", '人': """
人才招聘	3422
人気の動画	1984
人気の記事	1957
人気ランキング	1957
人気記事	1957
人気記事ランキング	1957
人気順	1992
人氣文章	3431
""", '仅': """
仅限会员	3464
仅限订阅用户	3464
""", '今': """
今、あなたにオススメ	1957
今、読まれている記事	1984
今すぐプレイ	1993
今すぐ遊ぶ	1993
今はしない	1932
今はやめておく	1932
今回のみ	2008
今回のみ支援する	2007
今回はしない	1932
今日の注目	1957
今日最熱門	3431
今日热点	3403
今日焦点	3403
今日熱門	3431
""", '从': """
从app store下载	3455
""", '他': """
他の記事	19
他の記事も読む	1957
""", '付': """
付費閱讀	3382
付费内容	3382
付费阅读	3382
""", '以': """
以下为广告内容	3422
以下為廣告內容	3422
以后再说	3378
以後再說	3457
""", '企': """
企画・制作	2026
""", '会': """
会员专享	3385
会员专享内容	3385
会员专属	3382
会员中心	3382
会员登录	3382
会員でない方	2010
会員でない方はこちら	2010
会員の方はこちら	1935
会員の方はログイン	1935
会員特典	1995
会員登録	1935
会員登録する	1935
会員登録はこちら	1935
会員限定	1935
会員限定特典	1995
会員限定記事	1935
""", '作': """
作者更多文章	3471
作者简介	3472
作者簡介	3472
""", '你': """
你可能也喜欢	3403
你可能也喜歡	3403
你可能感兴趣	3403
你可能还想看	3431
你可能還想看	3431
""", '使': """
使用 apple 登入	3464
使用 facebook 登入	3464
使用 google 帳號登入	3464
使用 google 登入	3464
使用 google 繼續	3464
使用apple登录	3464
使用facebook登入	3464
使用facebook登录	3464
使用google登入	3464
使用google登录	3464
使用google繼續	3464
使用google继续	3464
使用google账号登录	3464
使用条款	3398
使用條款	3398
""", '保': """
保存	1945
保存する	1945
保存设置	3453
保持登入	3464
保持登入狀態	3464
保持登录状态	3464
""", '個': """
個人情報の取り扱い	1951
個人情報の取り扱いについて	1951
個人情報の取り扱いに同意する	2013
個人情報の取扱いについて	1951
個人情報保護方針	1951
""", '倍': """
倍速	3450
""", '僅': """
僅限會員	3464
僅限訂戶	3464
""", '優': """
優先するソースに追加	2023
""", '儲': """
儲存設定	3453
""", '允': """
允許	3457
允許通知	3456
允许	3457
允许通知	3456
""", '元': """
元の記事を読む	1985
元記事で読む	1985
元記事を読む	1959
""", '免': """
免責聲明	3398
免費訂閱	3386
免費註冊	3382
免費試讀	3382
免责声明	3398
免费,无垃圾邮件	3467
免费注册	3382
免费订阅	3386
免费试读	3382
免运费	3480
免運費	3480
""", '入': """
入力必須	2013
""", '全': """
全ての写真を見る	1985
全屏	3450
全文はこちら	1985
全文を読む	1959
全文表示	1959
全画面	1998
全画面表示	1997
全画面表示を終了	1997
全螢幕	3450
全記事読み放題	1938
全部拒絕	3453
全部拒绝	3453
全部接受	3398
全部新闻	3471
全部游戏	3445
全部视频	3471
全部评论	3402
""", '公': """
公众号	3393
公式sns	1946
公式twitter	1946
公式x	1946
公式アプリ	1944
公式サイトで見る	1995
公式ショップ	1995
公式ショップはこちら	1995
""", '共': """
共有	1945
共有する	1945
共有オプション	2024
共有リンクをコピー	1974
""", '关': """
关于作者	3472
关于我们	3398
关注	3393
关注作者	3476
关注我们	3393
关注此话题	3476
关注话题	3476
关键词	3403
关闭	3378
""", '其': """
其他新聞	3403
其他新闻	19	3403
其他金額	3461
其他金额	3461
""", '再': """
再生	1959
再生時間	1998
再生速度	1997
再読み込み	2005
再読み込みする	2005
""", '写': """
写真(#枚	1985
写真をすべて見る	2017
写真をもっと見る	1985
写真を拡大	2017
写真を拡大する	2017
写真を見る	1959
写真を見る(全#枚	1985
写真・動画の投稿はこちら	2018
写真特集	1957
写评论	3402
""", '出': """
出錯了	3468
出错了	3468
""", '分': """
分享	3392
分享到	3392
分享到facebook	3422
分享到line	3422
分享到qq	3478
分享到whatsapp	3478
分享到微信	3392
分享到微博	3392
分享到朋友圈	3478
分享本文	3422
分享此文	3422
分享給好友	3422
分享給更多人看到	3422
分享给好友	3422
分享给更多人	3422
分享至	3392
分享至facebook	3392
分享至line	3422
分类	3403
分類	3403
""", '列': """
列印	3392
列印本頁	3422
列印食譜	61
""", '初': """
初めての方はこちら	2010
初割で無料体験する	1935
初月無料	1938
""", '利': """
利用規約	1951
利用規約に同意します	2013
利用規約に同意する	2013
""", '刷': """
刷新页面	3458
""", '前': """
前のページ	1959
前の写真	2017
前の画像	2017
前の記事	1957
前の記事へ	1957
前へ	1959
前回の記事はこちら	1984
前回はこちら	1985
前往捐款	3461
前往捐款頁面	3461
前往捐款页面	3461
前往購買	3447
前往贊助	3461
""", '剩': """
剩余时间	3449
剩餘時間	3449
""", '加': """
加入google偏好來源	3476
加入line好友	3393
加入会员	3382
加入我们	3422
加入我们的团队	3422
加入我們	3422
加入我們的團隊	3422
加入書籤	3392
加入會員	3382
加入白名单	3458
加载中	3449
加载内容	3453
加载帖子	3453
加载更多	3405
加载更多评论	3442
""", '動': """
動画	1957
動画で見る	1974
動画の公開は終了しました	1997
動画の配信は終了しました	1997
動画は再生できません	1997
動画をもっと見る	2017
動画を再生する	1974
動画を再生できません	1997
動画を再生できませんでした	1997
動画を見る	1959
動画を読み込み中	1997
動画を読み込んでいます	1997
動画プレーヤーを読み込み中	1997
動画一覧	2017
""", '包': """
包邮	3480
""", '協': """
協賛	2026
協賛企業	1995
""", '单': """
单次	3462
单次捐款	3379
""", '単': """
単発の寄付	2007
""", '博': """
博客來購買	3447
""", '占': """
占い	1994
""", '印': """
印刷	1945
印刷する	1945
印刷用ページ	1974
印刷用ページを表示	1974
""", '即': """
即时新闻	3403
即時新聞	3403
""", '原': """
原文を表示	1960
原文を見る	1960
原文連結	3432
原文链接	3432
""", '去': """
去京东看看	3447
去京东购买	3447
去天猫购买	3447
去淘宝购买	3447
""", '参': """
参与投票	3442
参与评论	3402
参加测验	3445
参加者募集中	1970
参加问卷调查	3422
""", '參': """
參加問卷調查	3422
參加測驗	3445
參與投票	3442
""", '友': """
友だち追加	1946
友だち追加する	1946
友善列印	3422
友達に教える	1974
""", '反': """
反馈	3402
""", '发': """
发现错误	3442
发现错误?请告诉我们	3422
发生错误	3467
发表留言	3402
发表评论	3402
发送	3468
发送成功	3467
""", '取': """
取材・文	2019
取消关注	3476
取消追蹤	3476
取消關注	3476
取消静音	3449
取消靜音	3449
""", '受': """
受け取る	2004
""", '古': """
古い順	1992
""", '可': """
可随时退订	3467
可隨時取消	3464
""", '合': """
合わせて読みたい	1957
合作伙伴	3480
合作夥伴	3480
合成音声による読み上げ	1997
合成音声による読み上げです	1997
""", '同': """
同じカテゴリの記事	1957
同じ著者の記事	1984
同意	3398
同意して続ける	2000
同意して続行	2000
同意して閉じる	2000
同意しない	1951
同意する	1951
同意の管理	2000
同意を撤回	2000
同意を撤回する	2000
同意を管理	2000
同意を管理する	2000
同意並繼續	3453
同意并继续	3453
""", '后': """
后退#秒	3449
""", '听': """
听全文	3422
听文章	3449
听新闻	3392
听这篇文章	3422
""", '商': """
商业推广	3447
商品を見る	1995
商品ページへ	1995
商城	3480
商業推廣	3447
""", '單': """
單次	3462
單次捐款	3379
單筆	3462
單筆捐款	3461
單筆支持	3461
""", '回': """
回到頂端	3471
回到頂部	3405
回到顶部	3471
回复	3402
回答する	91
回覆	3402
回頂端	3405
回首頁	3405
""", '在': """
在 app store 下載	3455
在 google play 下載	3455
在amazon購買	3447
在app store下载	3455
在app中打开	3455
在app中阅读	3455
在google play下载	3455
在patreon上支持我们	3461
在亚马逊购买	3447
在浏览器中继续	3455
在瀏覽器中繼續	3455
""", '地': """
地図を見る	1960
地図を開く	1960
""", '執': """
執筆者	2019
執筆者プロフィール	2018
""", '填': """
填字游戏	3446
填字遊戲	3446
""", '复': """
复制	3479
复制成功	3392
复制网址	3422
复制链接	3392
""", '外': """
外部コンテンツを表示	2000
外部コンテンツを表示する	2000
""", '大': """
大	2025	3479
大号字	65
大字	3392
大家还在看	3403
大家都在看	3403
""", '头': """
头条	3403
""", '好': """
好的	3457
""", '如': """
如何关闭	3459
如何关闭广告拦截器	3458
如何關閉	3459
如何關閉廣告攔截器	3458
""", '始': """
始終允許	3453
始终允许	3453
""", '姓': """
姓名	3468
""", '字': """
字体	65
字体大小	3392
字号	3392
字幕	1998	3450
字幕をオン	1997
字幕を表示	1997
字級	65	3392
字级	65
字號	3478
字體大小	65	3392
""", '官': """
官方微博	3393
""", '定': """
定期定額	3379
定期定額捐款	3461
定期定額支持	3461
定期捐款	3461
""", '寄': """
寄付	1933
寄付する	1933
寄付で応援する	1974
寄付のお願い	1933
寄付はこちら	2007
寄付はこちらから	2007
寄付をする	1933
寄付ページはこちら	2007
寄付ページへ	2007
""", '專': """
專題	3403
""", '小': """
小	2025	3479
小字	3392
小編推薦	3403
小调查	91
""", '尚': """
尚未成為會員	3464
尚無留言	3422
""", '展': """
展开	3405
展开全文	3405
展开全部	3406
展开回复	3442
展開	3405
展開全文	3471
""", '已': """
已关注	3393
已是会员	3382
已是訂戶	3464
已有帐号	3382
已有帳號	3464
已有账号	3464
已經是會員	3382
已經是會員?登入	3382
已经是订户	3464
已经有账号	3464
已複製連結	3478
已關注	3476
""", '常': """
常に表示する	2000
常に許可	2000
常に許可する	2000
""", '年': """
年払い	2011
""", '广': """
广告	3397
广告后继续阅读	3447
广告结束	3447
""", '広': """
広告	1949
広告の下に記事が続きます	1995
広告の後に続きます	1949
広告はここまで	1995
広告をスキップ	1949
広告を閉じる	1949
広告ブロッカーをご利用中です	2005
広告ブロックの解除方法	2005
広告ブロックを解除してください	2005
広告ブロックを解除しました	2005
広告企画	1949
広告終わり	1995
""", '廣': """
廣告	3397
廣告後繼續閱讀	3447
廣告結束	3447
廣編企劃	3447
廣編特輯	3447
""", '延': """
延伸閱讀	3403
延伸阅读	3403
""", '开': """
开启app	3455
开启推送	3456
开启通知	3456
开始测验	3445
开通会员	3382
""", '当': """
当前时间	3449
当当购买	3447
""", '影': """
影片已下架	3449
影片已移除	3449
影片無法播放	3449
影片載入中	3449
影音	3403
""", '後': """
後で	1932
""", '微': """
微信	3392
微信扫一扫	3478
微信扫码分享	3478
微信登录	3464
微博	3392
""", '必': """
必填	3468
必填字段	3467
必填欄位	3467
必填項	3467
必填项	3467
必須	2014
必須項目	2013
必須項目です	2013
""", '忘': """
忘記密碼	3382
忘记密码	3382
""", '応': """
応援する	1933
""", '快': """
快进#秒	3449
""", '总': """
总是允许	3453
""", '您': """
您可能也喜歡	3403
您可能感兴趣	3403
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3431
您可随时退订	3467
您可隨時取消訂閱	3467
您已关注此话题	3476
您已投过票	3442
您已投過票	3442
您已经投过票	3442
您的信息已发送	3467
您的投票已提交	3442
您的訊息已送出	3467
您的邮箱	3386
您的電郵	3386
""", '情': """
情報をお寄せください	2018
情報提供のお願い	2018
情報提供はこちら	2018
""", '想': """
想接收即時新聞通知嗎	3456
想接收通知吗	3456
""", '意': """
意見反饋	3442
意見回饋	3442
意见反馈	3402
""", '感': """
感想を送る	1954
感謝您的參與	3442
感謝您的投票	91	3442
感谢您,您的信息已发送	3467
感谢您的参与	3442
感谢您的投票	91	3442
""", '成': """
成为会员	3379
成為會員	3379
""", '我': """
我们无法显示此内容	3453
我同意	3398
我同意处理我的个人数据	3467
我同意接收电子邮件	3467
我同意隱私權政策	3467
我已关闭	3458
我已关闭广告拦截器	3458
我已閱讀並同意隱私權政策	3467
我已關閉廣告攔截器	3458
我已阅读并同意隐私政策	3467
我的帐户	3382
我的帳戶	3382
我知道了	3398
我要举报	3442
我要投票	3442
我要檢舉	3442
我要爆料	3472
我要留言	3402
我要糾錯	3422
我要纠错	3402
我要评论	3402
""", '或': """
或	3465
""", '戻': """
戻る	1959
""", '所': """
所有新闻	3471
所有留言	3402
""", '手': """
手机号	3468
""", '打': """
打印	3392
打印本页	3422
打印食谱	61
打开	3406
打开app	3455
打开app查看更多	3455
打开app阅读	3455
打开app阅读全文	3455
打开客户端阅读	3455
打开微信扫一扫	3478
打开推送	3456
打赏	3379
""", '扫': """
扫一扫分享	3478
扫描二维码下载	3455
扫码下载	3455
扫码下载app	3455
扫码下载客户端	3455
""", '投': """
投票	91	3443
投票ありがとうございました	91	1991
投票する	91	1974
投票を受け付けました	1991
投票区	91
投票成功	3442
投票済みです	1991
投票結果を見る	91
投稿する	1954
投稿を表示	2000
投稿を表示する	2000
投稿を読み込む	2000
投稿须知	3472
""", '折': """
折りたたむ	1960
""", '报': """
报告错误	3406
""", '拒': """
拒絕	3398
拒绝	3398
拒绝全部	3453
""", '招': """
招聘启事	3422
""", '拡': """
拡大	1945
拡大する	1959
""", '按': """
按年計費	3464
按年计费	3464
按月	3462
按月捐款	3461
按月计费	3464
按讚	3393
""", '捐': """
捐款	3379
捐贈	3379
捐赠	3379
""", '掃': """
掃描qr code下載	3455
掃碼下載	3455
""", '排': """
排序	3443
排行榜	3403
""", '採': """
採用情報	1970
""", '接': """
接受	3398
接受並繼續	3453
接受全部	3398
接受并继续	3453
接受所有	3398
接收通知	3456
""", '推': """
推广	3397
推广内容	3397
推廣	3397
推荐	3403
推荐文章	3403
推荐方案	3465
推荐阅读	3403
推薦	3403
推薦文章	3403
推薦閱讀	3403
""", '提': """
提交	91	3468
提交成功	3467
提交评论	3442
提供	1949
提供反馈	3442
提供意見	3442
提供新聞線索	3472
提供新闻线索	3472
""", '搜': """
搜尋	3405
搜索	3405
""", '撤': """
撤回同意	3453
""", '播': """
播放	3405
播放器加载中	3449
播放速度	3449
""", '支': """
支持我们	3379
支持我們	3379
支援する	1933
支援はこちら	2007
""", '收': """
收合	3406
收听	3392
收听文章	3449
收听本文	3422
收聽文章	3422
收聽本文	3449
收藏	3392
收藏文章	3392
收藏本文	3422
收藏食譜	61
收藏食谱	61
收起	3405
收起回复	3442
""", '放': """
放大图片	3471
放大圖片	3471
放大字体	3478
放大字體	3478
""", '数': """
数独	1994	3446
""", '數': """
數獨	3446
""", '文': """
文字の大きさ	65	1945
文字を大きくする	2024
文字を小さくする	2024
文字サイズ	1945
文字サイズを変更	2024
文字サイズ変更	65
文字拡大	2024
文字稿	3450
文字起こし	1998
文字起こしを表示	1997
文字起こしを見る	1997
文章未完 廣告後繼續	3447
""", '新': """
新しい順	1992
新着	1957
新着ニュース	1957
新着記事	1957
新着記事一覧	1984
新着順	1992
新聞線索	3472
新聞自律	3472
新規会員登録	1935
新規登録	1935
新闻简报	3386
新闻线索	3472
""", '无': """
无所谓	3443
无法显示此内容	3453
""", '早': """
早割	2026
早鳥票	3480
早鸟票	3480
""", '时': """
时长	3450
""", '明': """
明白了	3406
""", '是': """
是否允许通知	3456
是否接收推送通知	3456
是否接收通知	3456
是否開啟通知	3456
""", '显': """
显示全部	3471
显示内容	3453
显示原文	3406
显示字幕	3449
显示帖子	3453
显示更多	3405
""", '時': """
時長	3450
""", '暂': """
暂不	3378
暂无评论	3422
""", '暫': """
暫不	3378
""", '更': """
更多	3403
更多作者文章	3471
更多内容	3403
更多分享方式	3478
更多图片	3471
更多圖片	3471
更多報導	3403
更多影片	3471
更多报道	3403
更多文章	3403
更多新聞	3403
更多新聞請看	3431
更多新闻	3403
更多游戏	3445
更多精彩	3431
更多精采內容	3422
更多视频	3471
更多选项	3478
更多選項	3478
更正政策	3472
更正與說明	3472
""", '書': """
書籍を購入する	1995
""", '最': """
最受欢迎	3465
最受歡迎	3465
最多人看	3431
最新	3443
最新ニュース	1957
最新ニュースを通知で受け取る	2003
最新号	1984
最新影音	3431
最新文章	3403
最新新聞	3403
最新新闻	3403
最新消息	3403
最新記事	1957
最旧	3443
最早	3443
最热	3443
最熱	3443
最舊	3443
最超值	3464
""", '會': """
會員中心	3382
會員專享	3385
會員專享內容	3385
會員專屬	3382
會員登入	3382
""", '月': """
月払い	2011
月額#円	1938
月額#円(税込	1938
""", '有': """
有効なメールアドレスを入力してください	2013
有料会員登録	1935
有料会員記事	1974
有料登録	1935
有料記事	1935
""", '朋': """
朋友圈	3392
""", '服': """
服务条款	3398
服務條款	3398
""", '朗': """
朗读全文	3449
""", '朝': """
朝刊・夕刊	1935
""", '未': """
未满十八岁禁止饮酒	3447
未滿十八歲禁止飲酒	3447
""", '本': """
本を購入する	1995
本周热门	3431
本文へ	1959
本文へ移動	1959
本文对您有帮助吗	3442
本文已锁定	3464
本文由ai语音朗读	3449
""", '机': """
机器翻译	3422
机翻	3475
""", '来': """
来测测你的知识	3445
""", '查': """
查看专题	3471
查看作者主页	3472
查看作者更多文章	3471
查看全部	3405
查看全部图片	3471
查看全部評論	3442
查看全部评论	3442
查看原图	3405
查看原文	3432
查看回复	3442
查看回覆	3442
查看图集	3471
查看圖集	3471
查看地图	3406
查看專題	3471
查看投票结果	91
查看文字稿	3449
查看更多	3405
查看更多图片	3471
查看更多评论	3442
查看留言	3402
查看結果	91
查看结果	91	3406
查看訂閱方案	3464
查看詳情	3406
查看订阅方案	3464
查看评论	3402
查看详情	3406
查看逐字稿	3449
查看高清图集	3471
""", '标': """
标签	3403
""", '検': """
検索	1959
""", '業': """
業配	3397
""", '楽': """
楽天で見る	1995
楽天で詳細を見る	1995
楽天で購入	1995
楽天で購入する	1995
楽天市場で見る	1995
楽天市場で購入	1995
""", '標': """
標籤	3403
""", '機': """
機器翻譯	3422
機械翻訳	2022
""", '檢': """
檢舉	3402
""", '次': """
次のページ	1959
次の写真	2017
次の画像	2017
次の記事	1957
次の記事へ	1957
次へ	1959
次ページ	1959
次回から自動的にログイン	2010
""", '正': """
正しいメールアドレスを入力してください	2013
正在加载播放器	3449
""", '此': """
此影片無法播放	3449
此文章已锁定	3464
此欄位為必填	3467
此視頻無法播放	3449
此视频不可用	3449
此视频已被删除	3449
此項為必填	3467
此页面对您有帮助吗	3442
此项为必填项	3467
""", '残': """
残り時間	1997
""", '毎': """
毎年	2008
毎月	2008
毎月寄付する	2007
毎月支援する	2007
""", '每': """
每一份支持都很重要	3461
每一份支持都重要	3461
每年	3462
每月	3462
每月捐款	3379
""", '氏': """
氏名	2014
""", '民': """
民調	91
""", '沒': """
沒意見	3443
""", '没': """
没意见	3443
没有账号	3464
""", '注': """
注册	3382
注目の記事	1957
注目キーワード	1957
注目ワード	1957
注目記事	1957
""", '测': """
测测你的知识	3445
""", '清': """
清晰度	3450
""", '游': """
游戏	3446
""", '点': """
点击图片查看大图	3471
点击排行	3403
点击播放	3422
点击放大	3471
点击查看原文	3432
点击查看大图	3405
点击阅读原文	3432
点我看视频	3422
点赞	3392
""", '為': """
為您推薦	3403
""", '热': """
热点	3403
热点推荐	3403
热门	3403
热门排行	3403
热门文章	3403
热门新闻	3403
""", '無': """
無料で体験する	1935
無料で始める	2010
無料で試す	2010
無料で読む	1935
無料アプリをダウンロード	2002
無料ゲーム	1993
無料会員登録	1935
無料会員限定	1935
無料体験	1935
無料登録	1935
無法播放影片	3449
無法顯示此內容	3453
""", '焦': """
焦點新聞	3403
""", '熱': """
熱門	3403
熱門排行	3403
熱門文章	3403
熱門新聞	3403
熱門話題	3403
""", '爆': """
爆料信箱	3472
爆料專線	3472
爆料热线	3472
""", '特': """
特別協賛	2026
特定商取引法に基づく表記	1951
特集	1957
特集を見る	2017
特集ページへ	2017
特集一覧	2017
""", '猜': """
猜你喜欢	3403
猜你喜歡	3403
""", '現': """
現在の再生時間	1997
""", '用': """
用app開啟	3455
""", '由': """
由ai生成	3475
由ai语音朗读	3449
""", '申': """
申し込む	1935
""", '电': """
电子报	3386
电子邮箱	3386
""", '画': """
画像をクリックして拡大	2017
画像を拡大	1959
画像を拡大する	2017
画像を見る	1959
画質	1998
""", '留': """
留言	3402
留言(#	3402
留言已關閉	3442
留言規則	3442
留言规则	3442
""", '登': """
登入	3382
登入/註冊	3382
登入後留言	3442
登出	3382
登录	3382
登录/注册	3382
登录后发表评论	3442
登錄	3382
登録	1935
登録が完了しました	1974
登録して続きを読む	1935
登録する	1935
""", '發': """
發現錯誤	3442
發現錯誤?請告訴我們	3422
發生錯誤	3467
發表留言	3402
發表評論	3402
""", '皆': """
皆さまのご支援が力になります	2007
""", '監': """
監修者	2019
""", '目': """
目前時間	3449
目录	3405
目次	1959
目錄	3405
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3403
相关报道	3403
相关推荐	3403
相关文章	3403
相关新闻	3403
相关标签	3403
相关视频	3431
相关阅读	3403
相關主題	3403
相關報導	3403
相關影片	3431
相關推薦	3403
相關文章	3403
相關新聞	3403
相關標籤	3403
相關閱讀	3403
""", '看': """
看了这篇文章的人也看	3403
看全文	3471
看原文	3432
看更多	3403
看更多作者文章	3471
看更多文章	3431
看更多新聞	3431
看更多照片	3471
看結果	91
""", '知': """
知道了	3406
""", '確': """
確認メールをお送りしました	2013
確認画面へ	2014
""", '禁': """
禁止酒駕	3447
禁止酒駕,飲酒過量有害健康	3447
""", '稍': """
稍后	3457
稍后再说	3378
稍后提醒我	3378
稍后阅读	3422
稍後	3457
稍後再說	3378
稍後提醒我	3378
稍後閱讀	3422
""", '立': """
立即投票	91
立即捐助	3461
立即捐款	3379
立即捐赠	3461
立即訂閱	3382
立即订阅	3382
立即试玩	3445
立即購票	3447
立即贊助	3461
立即购票	3447
立即选购	3447
立即選購	3447
立即開始玩	3445
""", '筆': """
筆者	2019
筆者プロフィール	2018
""", '管': """
管理cookie	3453
管理同意	3453
管理同意设置	3453
管理同意選項	3453
""", '粉': """
粉絲團	3393
""", '精': """
精彩推荐	3431
精彩推薦	3431
精选	3403
""", '紙': """
紙面ビューアー	1935
""", '結': """
結果を見る	91	1960
""", '続': """
続きはこちら	1985
続きをみる	1959
続きを読む	1935
""", '網': """
網友留言	3402
""", '編': """
編輯推薦	3403
編輯準則	3472
編輯精選	3403
編集ポリシー	2018
編集方針	2018
編集部おすすめ	1957
編集部のおすすめ	1957
""", '縮': """
縮小	1945
縮小字體	3478
""", '繼': """
繼續使用網頁版	3455
繼續閱讀	3405
繼續閱讀請往下	3447
""", '纠': """
纠错	3402
""", '继': """
继续在浏览器阅读	3455
继续浏览内容	3405
继续阅读	3405
""", '编': """
编辑准则	3472
编辑推荐	3403
编辑精选	3403
""", '缩': """
缩小字体	3478
""", '网': """
网友评论	3402
""", '翻': """
翻訳を表示	1960
""", '联': """
联系作者	3472
联系我们	3398
联系编辑部	3472
""", '聯': """
聯絡我們	3398
聯絡編輯部	3472
""", '聽': """
聽全文	3422
聽文章	3449
聽新聞	3392
聽這篇文章	3422
""", '脳': """
脳トレ	1994
""", '自': """
自动播放	3450
自動再生	1998
自動播放	3450
自動翻訳	2022
自定义金额	3461
自訂金額	3461
""", '菜': """
菜单	3405
""", '著': """
著作権	1951
著者の記事一覧	2017
著者をフォロー	2023
著者をフォローする	2023
著者プロフィール	2018
""", '複': """
複製	3479
複製網址	3422
複製連結	3392
""", '要': """
要接收推送通知吗	3456
要接收通知嗎	3456
""", '觀': """
觀看更多	3431
""", '视': """
视频	3403
视频不可用	3449
视频加载中	3449
视频已下架	3449
视频已失效	3449
视频无法播放	3449
视频正在加载	3449
""", '解': """
解鎖全文	3422
解锁全文	3422
解除しました	2006
解除方法	2006
解除方法はこちら	2006
""", '訂': """
訂戶專享	3447
訂戶專享優惠	3447
訂戶專享內容	3464
訂正について	2018
訂閱	3382
訂閱推播	3456
訂閱會員	3382
訂閱會員專屬內容	3422
訂閱郵件	3386
訂閱電子報	3386
""", '記': """
記事に関するお問い合わせ	2018
記事の続きはこちら	1985
記事の続きを読む	2017
記事は広告の下に続きます	1995
記事は広告の後に続きます	1995
記事へのお問い合わせ	2018
記事へのご意見	1954
記事をサポートする	1933
記事をプレゼント	1935
記事をプレゼントする	1974
記事を保存	1945
記事を保存する	1974
記事を印刷する	1945
記事を聴く	1997
記事を読む	1959
記事を音声で聞く	1997
記事を音声で聴く	1997
記事ランキング	1957
記事一覧	1959
記事一覧へ	2017
記事一覧を見る	1985
記事全文を読む	1959
記住我	3464
記者をフォロー	2023
記者プロフィール	2018
記者募集	1970
記者募集中	1970
""", '設': """
設定を保存	2000
設定を保存する	2000
""", '許': """
許可	2004
許可する	1951
""", '註': """
註冊	3382
""", '評': """
評価順	1992
評論	3402
評論已關閉	3442
評論規則	3442
""", '話': """
話題の記事	1957
""", '該': """
該作者更多文章	3471
""", '詳': """
詳しく見る	1960
詳細	1960
詳細・購入はこちら	1995
""", '語': """
語音播報	3422
語音朗讀	3422
""", '誤': """
誤りを報告	1960
誤字脱字の報告	1974
誤字脱字を報告	2018
誤字脱字を報告する	1974
""", '読': """
読まれている記事	1957
読み上げ	1974
読み放題	1938
読み込み中です	1997
読者限定	1995
""", '請': """
請填寫讀者問卷	3422
請我們喝杯咖啡	3461
請查收郵件	3467
請檢查您的收件匣	3467
請繼續下滑閱讀	3447
請繼續往下閱讀	3397
請輸入有效的電子郵件	3467
請輸入有效的電子郵件地址	3467
請輸入電子郵件	3386
請關閉廣告攔截器	3458
""", '讀': """
讀者優惠	3447
讀者專享	3447
""", '讚': """
讚	3392
讚賞支持	3379
""", '订': """
订户专享	3447
订户专享优惠	3447
订阅	3382
订阅会员	3382
订阅推送	3456
订阅邮件	3386
""", '记': """
记住我	3464
记者简介	3472
""", '设': """
设为google首选来源	3476
""", '评': """
评论	3402
评论(#	3402
评论已关闭	3442
评论规则	3442
""", '诚': """
诚聘英才	3422
""", '话': """
话题	3403
""", '该': """
该视频不可用	3449
该视频已下架	3449
""", '详': """
详情	3406
""", '语': """
语音朗读	3422
语音由ai生成	3449
""", '请': """
请先登录再评论	3422
请关闭广告拦截器	3458
请我们喝杯咖啡	3461
请查收邮件	3467
请检查您的收件箱	3467
请继续往下阅读	3397
请输入有效的电子邮件地址	3467
请输入有效的邮箱地址	3467
请输入邮箱	3386
""", '读': """
读者专享	3447
读者优惠	3447
""", '購': """
購入はこちら	1995
購票	3480
購票連結	3447
購読	1935
購読する	1935
購読のお申し込み	1935
購読プランを見る	2010
購読申し込み	1935
購買本書	3447
""", '贈': """
贈る	2025
贈送文章	3422
贈送文章給朋友	3422
贈送此文	3422
""", '贊': """
贊助	3379
贊助內容	3397
贊助商	3397
贊助我們	3461
""", '购': """
购买本书	3447
购买此书	3447
购票	3480
购票链接	3447
""", '赞': """
赞	3443
赞助	3379
赞助内容	3397
赞助商	3480
赞助商链接	3397
赞助我们	3461
赞赏	3379
""", '赠': """
赠送文章	3478
赠送此文	3422
""", '超': """
超值方案	3464
""", '跳': """
跳到主要內容	3405
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3443
""", '載': """
載入中	3449
載入內容	3453
載入更多	3405
載入貼文	3453
""", '轉': """
轉發	3392
""", '转': """
转发	3392
""", '载': """
载入内容	3453
""", '返': """
返信	1954
返信する	1954
返信を表示	1991
返信を見る	1991
返信を隠す	1991
返回頂部	3471
返回顶部	3405
返回首頁	3471
返回首页	3405
""", '还': """
还不是会员	3464
还没有账号	3464
""", '这': """
这篇文章对你有帮助吗	3442
这篇文章对您有帮助吗	3442
""", '进': """
进入专题	3471
进入专题页	3471
""", '连': """
连结已复制	3478
""", '追': """
追蹤	3393
追蹤中	3476
追蹤主題	3476
追蹤作者	3476
追蹤我們	3393
""", '退': """
退出全屏	3449
""", '送': """
送信	91	2014
送信が完了しました	2013
送信しました	2013
送信する	91	2014
送信完了	2013
送出	91	3468
送出成功	3467
送出留言	3442
送出評論	3442
送料無料	2026
""", '选': """
选择	3465
选择方案	3464
选择订阅方案	3464
""", '逐': """
逐字稿	3450
""", '這': """
這篇文章對你有幫助嗎	3442
這篇文章對您有幫助嗎	3442
""", '通': """
通報	1992
通報する	1954
通知をオン	1944
通知をオンにする	2003
通知を受け取らない	2003
通知を受け取りますか	2003
通知を受け取る	1974
通知を設定する	2003
通知を許可	2003
通知を許可しますか	2003
通知を許可する	2003
""", '速': """
速報	1957
速報を通知で受け取る	2003
速報通知を受け取る	1974
""", '連': """
連結已複製	3422
連載	1957
連載をフォロー	2023
連載をフォローする	2023
連載を見る	2017
連載一覧	2017
""", '遊': """
遊戲	3446
""", '運': """
運営会社	1951
""", '違': """
違反を報告	1991
違反を報告する	1991
違反報告	1954
""", '選': """
選單	3405
選択する	2011
選擇	3465
選擇方案	3464
選擇訂閱方案	3464
""", '還': """
還不是會員	3464
還沒有帳號	3464
""", '邮': """
邮箱	3386
邮箱格式不正确	3467
邮箱格式错误	3467
""", '配': """
配信停止はいつでも可能です	2013
""", '重': """
重新加载页面	3458
重新整理頁面	3458
重新載入頁面	3458
""", '金': """
金額を入力	2007
金額を指定	2007
金額を指定する	2007
""", '链': """
链接已复制	3422
""", '閉': """
閉じる	1932	1959
""", '開': """
開く	1960
開啟推播	3456
開啟通知	3456
開始測驗	3445
開通會員	3382
""", '間': """
間違いを見つけたら	2018
""", '関': """
関連	1957
関連する記事	1957
関連キーワード	1957
関連タグ	1957
関連トピックス	1957
関連ニュース	1957
関連リンク	1957
関連動画	1957
関連情報	1957
関連記事	1957
関連記事はこちら	1984
""", '閱': """
閱讀全文	3405
閱讀原文	3432
閱讀更多	3405
""", '關': """
關於作者	3472
關於我們	3398
關注	3393
關注作者	3476
關注我們	3393
關注此主題	3476
關鍵字	3403
關閉	3378
""", '阅': """
阅读全文	3405
阅读原文	3432
阅读更多	3405
""", '随': """
随时取消	3464
随时可取消	3464
""", '隐': """
隐私政策	3398
隐私权政策	3398
隐私设置	3453
""", '隨': """
隨時取消	3464
""", '隱': """
隱私政策	3398
隱私權政策	3398
隱私權設定	3453
隱私設定	3453
""", '離': """
離開全螢幕	3449
""", '電': """
電子信箱	3386
電子信箱格式錯誤	3467
電子報	3386
電子版	1935
電子郵件格式不正確	3467
電郵	3468
""", '静': """
静音	3450
""", '靜': """
靜音	3450
""", '音': """
音声で聞く	1945
音声をダウンロード	1997
音声読み上げ	1974
""", '頭': """
頭條	3403
""", '顯': """
顯示內容	3453
顯示原文	3406
顯示字幕	3449
顯示更多	3405
顯示貼文	3453
""", '飲': """
飲酒過量,有害健康	3447
飲酒過量有害健康	3447
""", '首': """
首頁	3405
首页	3405
""", '马': """
马上开始	3445
马上玩	3445
""", '验': """
验证码	3468
""", '點': """
點我看影片	3422
點擊播放	3449
點擊播放本文	3422
點擊放大	3471
點擊看大圖	3471
點閱排行	3431
""", '가': """
가	2044
가로세로 낱말퀴즈	2086
가입하기	2035
가장 많이 본 뉴스	2051
가장 인기	2105
""", '개': """
개인정보 설정	2092
개인정보 수집 동의	2106
개인정보 수집 및 이용 동의	2106
개인정보 수집 및 이용에 동의합니다	2106
개인정보 수집·이용에 동의합니다	2106
개인정보 처리방침	2049
개인정보처리방침	2049
""", '갤': """
갤러리 보기	2111
""", '거': """
거부	2049
""", '검': """
검색	2053
""", '게': """
게시물 보기	2092
게시물 불러오기	2092
게임	2086
게임 전체보기	2084
게임 하러 가기	2084
""", '결': """
결과 보기	91	2054
""", '계': """
계속 읽기	2035
계정이 있으신가요	2104
""", '고': """
고객센터	2049
고충처리인	2112
""", '공': """
공감	2083
공감순	2083
공유	2044
공유하기	2044
""", '과': """
과거순	2083
""", '관': """
관련 기사	2051
관련 뉴스	2051
관련 영상	2074
관련 태그	2051
관련기사	2051
관련뉴스	2051
관련키워드	2051
""", '광': """
광고	2048
광고 닫기	2048
광고 아래에 기사가 계속됩니다	2087
광고 영역	87
광고 종료	2087
광고 차단 해제 방법	2097
광고 차단을 해제해 주세요	2097
광고 차단을 해제했습니다	2097
광고 차단이 감지되었습니다	2097
광고 후 계속됩니다	2087
광고성 정보 수신 동의	2106
광고성 정보 수신에 동의합니다	2106
""", '괜': """
괜찮습니다	2032
""", '교': """
교보문고에서 구매	2087
""", '구': """
구글 계정으로 계속하기	2104
구글 계정으로 로그인	2104
구글 선호 매체로 추가	2115
구글 플레이에서 다운로드	2094
구글로 계속하기	2104
구글로 로그인	2104
구글플레이에서 다운로드	2094
구독	2035
구독 상품 보기	2104
구독 상품 선택	2104
구독 신청	2035
구독 신청이 완료되었습니다	2106
구독 신청하기	2104
구독 전용	2035
구독 중	2035
구독 취소	2115
구독권 선택	2104
구독신청	2035
구독이 완료되었습니다	2066
구독자 전용	2037
구독자 전용 기사	2104
구독자 전용 혜택	2087
구독자 혜택	2087
구독중	2115
구독하고 이어서 읽기	2066
구독하기	2035
구매하기	2087
구매하러 가기	2087
""", '글': """
글씨 크기	65
글씨크기	2044
글자 작게	2116
글자 크게	2116
글자 크기	2044
글자 크기 변경	65	2066
글자 크기 조절	65	2066
글자크기	2044
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2100
""", '기': """
기계 번역	2114
기부하기	2033
기사 공유	2116
기사 공유하기	2044
기사 더보기	2066
기사 듣기	2066
기사 링크 복사	2066
기사 본문	2053
기사 선물하기	2066
기사 스크랩	2116
기사 스크랩하기	2066
기사 오류 신고	2066
기사 오류 제보	2066
기사 요약	2114
기사 원문 보기	2066
기사 음성으로 듣기	2088
기사 저장	2116
기사 저장하기	2066
기사 전문 보기	2111
기사 전체보기	2111
기사 제보	2112
기사 제보 및 문의	2066
기사 후원하기	2033
기사는 광고 아래에 계속됩니다	2087
기사는 광고 후 계속됩니다	2087
기사듣기	2088
기사에 대한 의견	2050
기사원문	2053
기사저장	2044
기사제보	2112
기자 구독	2061
기자 구독하기	2061
기자 소개	2112
기자 페이지	2061
기자 프로필 보기	2061
기자구독	2115
기자에게 메일 보내기	2112
기자에게 이메일 보내기	2112
기자의 다른 기사	2061
기자의 다른 기사 보기	2111
기자의 다른기사	2051
기자의 다른기사 보기	2111
기자페이지 바로가기	2111
기획 기사 보기	2111
""", '나': """
나중에	2032
나중에 보기	2066
나중에 읽기	2066
나중에 하기	2032
""", '남': """
남은 시간	2088
""", '낱': """
낱말퀴즈	2086
""", '내': """
내 정보	2035
""", '네': """
네, 받을게요	2095
네이버 구독	2047
네이버 로그인	2104
네이버 밴드 공유	2116
네이버 블로그	2044
네이버로 로그인	2104
네이버에서 구독	2047
네이버에서 구독하기	2047
""", '놓': """
놓치면 안 되는 기사	2074
""", '뉴': """
뉴스 더보기	2111
뉴스 듣기	2066
뉴스레터 구독	2040
뉴스레터 구독 신청	2040
뉴스레터 무료 구독	2066
뉴스레터 신청	2040
""", '다': """
다른 공유 찾기	2044
다른 금액	2100
다른 기사	19	2051
다른 기사 더 보기	19
다른 기사 보기	2061
다른기사	2051
다른기사 보기	2051
다시 보지 않기	2032
다음	2053
다음 기사	2051
다음 기사 보기	2066
다음 사진	2111
다음 페이지	2053
다음글	2111
다음기사	2051
다음에	2032
다음에 하기	2096
""", '닫': """
닫기	2032
""", '답': """
답글	2050
답글 달기	2082
답글 더보기	2082
답글 보기	2082
답글 쓰기	2082
답글 접기	2082
답글쓰기	2050
""", '당': """
당신이 좋아할 만한	2051
""", '댓': """
댓글	2050
댓글 #	2050
댓글 #개	2050
댓글 닫기	2082
댓글 더보기	2082
댓글 등록	2082
댓글 등록하기	2082
댓글 보기	2050
댓글 쓰기	2050
댓글 운영 원칙	2082
댓글 운영 정책	2066
댓글 운영정책	2066
댓글 작성	2082
댓글 작성 규칙	2082
댓글 작성하기	2082
댓글 정책	2082
댓글보기	2050
댓글쓰기	2050
댓글을 입력해주세요	2050
댓글이 닫혔습니다	2082
""", '더': """
더 많은 옵션	2116
더 보기	2053
더보기	2051	2053
""", '도': """
도서 구매하기	2087
도움이 되었나요	2082
""", '독': """
독자 의견 조사	2066
독자 특별 할인	2087
독자 할인	2087
""", '동': """
동영상	2051
동영상 로딩 중	2088
동영상 재생	2088
동영상을 불러오는 중입니다	2088
동영상을 재생할 수 없습니다	2088
동의	2049
동의 관리	2092
동의 철회	2092
동의 철회하기	2092
동의 후 계속	2092
동의하고 계속	2092
동의하고 계속하기	2092
동의합니다	2049
""", '등': """
등록	2050
""", '디': """
디지털뉴스부	2061
디지털뉴스팀	2061
디지털콘텐츠팀	2061
""", '또': """
또는	2105
""", '라': """
라인	2044
""", '랭': """
랭킹	2051
랭킹뉴스	2051
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
로그아웃	2035
로그인	2035
로그인 상태 유지	2104
로그인 유지	2104
로그인 전용 기사	2104
로그인 후 댓글 쓰기	2066
로그인 후 댓글을 작성할 수 있습니다	2082
로그인 후 이용해 주세요	2082
로그인/회원가입	2035
로그인이 필요	2037
로딩 중	2088
로딩 중입니다	2088
로딩중	2088
""", '링': """
링크 복사	2044
링크가 복사되었습니다	2066
""", '마': """
마이페이지	2035
""", '많': """
많이 본 기사	2051
많이 본 뉴스	2051
많이 본 영상	2074
많이 읽은 기사	2051
많이본 기사	2051
많이본 뉴스	2051
""", '매': """
매달	2101
매월	2101
""", '맨': """
맨 위로	2053
맨위로	2053
""", '메': """
메뉴	2053
메뉴 닫기	2053
메시지가 전송되었습니다	2106
메일	2044
메일함을 확인해 주세요	2106
""", '모': """
모두 거부	2092
모두 동의	2049
모두 허용	2092
모르겠다	2083
모름/무응답	2083
모바일 웹으로 계속	2094
""", '목': """
목록	2053
목록 보기	2111
목록보기	2053
목록으로	2111
""", '무': """
무료 게임	2084
무료 배송	2118
무료 체험 시작하기	2035
무료 회원가입	2035
무료, 스팸 없음	2106
무료배송	2118
""", '문': """
문의	2050
문자 크기	65
""", '바': """
바로 구매하기	2087
바로가기	2044
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2089
""", '밴': """
밴드	2044
""", '번': """
번역 보기	2054
""", '베': """
베스트	2051
""", '보': """
보내기	2108
""", '복': """
복사	2117
복사하기	2044
""", '본': """
본문 글씨 줄이기	2044
본문 글씨 키우기	2044
본문 바로가기	2053
본문으로 바로가기	2053
""", '북': """
북마크	2044
""", '브': """
브라우저에서 계속	2094
브라우저에서 계속 보기	2094
""", '비': """
비공감	2083
비밀번호 찾기	2035
비밀번호를 잊으셨나요	2104
""", '사': """
사이트맵	2049
사진 더 보기	2111
사진 더보기	2111
사진 모두 보기	2111
사진 크게 보기	2111
사진 크게보기	2111
사진 확대	2053
""", '삭': """
삭제된 동영상입니다	2088
""", '새': """
새로고침	2097
""", '선': """
선택	2105
선택 저장	2092
선호 매체로 추가	2115
""", '설': """
설문	91
설문 참여 바로가기	2066
설문 참여하기	2066
설문에 참여하기	2082
설문조사	91
설문조사 참여하기	2066
설정 저장	2092
""", '속': """
속보	2051
속보 알림 받기	2066
속보 알림 신청	2066
속보 알림을 받으시겠습니까	2095
""", '스': """
스도쿠	2086
스크랩	2044
스크랩하기	2066
스크립트	2089
스크립트 보기	2088
스토어	2118
스토어 바로가기	2087
스폰서	2048
""", '시': """
시리즈 보기	2111
""", '신': """
신고	2050
신고하기	2082
신문구독	2035
신청이 완료되었습니다	2106
""", '실': """
실시간 뉴스	2051
""", '아': """
아마존에서 구매	2087
아마존에서 보기	2087
아이디 저장	2104
아이디 찾기	2104
아직 회원이 아니신가요	2104
""", '알': """
알겠습니다	2054
알라딘에서 구매	2087
알라딘에서 보기	2087
알림 받기	2043
알림 설정	2043
알림 설정하기	2095
알림 켜기	2095
알림 허용	2095
알림을 받으시겠습니까	2095
알림을 받으시겠어요	2095
알림을 켜시겠습니까	2095
""", '애': """
애드블록을 해제해 주세요	2097
애드블록이 감지되었습니다	2097
애플로 계속하기	2104
애플로 로그인	2104
""", '앱': """
앱 다운로드	2043
앱 다운로드하기	2043
앱 다운받기	2094
앱 설치	2043
앱 설치하기	2043
앱스토어에서 다운로드	2094
앱에서 계속 읽기	2094
앱에서 보기	2094
앱에서 열기	2094
앱에서 이어보기	2094
앱으로 보기	2094
""", '언': """
언제든 해지 가능	2104
언제든지 수신 거부할 수 있습니다	2106
언제든지 해지 가능	2104
""", '에': """
에디터 추천	2051
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2100
""", '연': """
연간 결제	2104
연간 구독	2104
연관기사	2051
연락처	2108
연재 보기	2111
""", '열': """
열기	2054
""", '영': """
영상	2051
영상 더보기	2111
영상 보기	2066
영상 재생	2088
영상으로 만나보세요	2066
영상으로 보기	2066
영상을 불러오는 중입니다	2088
영상을 재생할 수 없습니다	2088
""", '예': """
예매 바로가기	2087
예매하기	2087
예스#에서 구매	2087
예스#에서 보기	2087
""", '오': """
오늘 하루 보지 않기	2032
오늘은 그만 보기	2032
오늘의 운세	2086
오늘의 추천	2051
오늘의 핫뉴스	2074
오디오 다운로드	2088
오디오로 듣기	2066
오래된순	2083
오류 신고	2050
오류 신고하기	2066
오류가 발생했습니다	2106
오타 신고	2082
오탈자 신고	2066
""", '온': """
온라인뉴스팀	2061
""", '올': """
올바른 이메일 주소를 입력해 주세요	2106
올바른 이메일을 입력해 주세요	2106
""", '요': """
요약	2053
""", '원': """
원문 보기	2054
원문보기	2053
""", '월': """
월간 결제	2104
월간 구독	2104
""", '웹': """
웹에서 계속 보기	2094
""", '위': """
위로	2053
위로 가기	2111
""", '유': """
유료 구독자 전용	2104
유료 기사입니다	2066
유료회원 전용	2104
유료회원 전용 기사	2104
유튜브 구독	2047
유튜브 구독하기	2047
""", '음': """
음성 다운로드	2088
음성 재생하기	2066
음성으로 듣기	2044
음소거	2089
음소거 해제	2088
""", '응': """
응원하기	2033
""", '의': """
의견 남기기	2082
의견 보내기	2082
의견 쓰기	2050
""", '이': """
이 기사 어땠나요	2066
이 기사 어떠셨나요	2082
이 기사가 도움이 되었나요	2082
이 기사는 잠겨 있습니다	2104
이 기사를 공유합니다	2066
이 기사를 추천합니다	2066
이 기사와 함께 읽은 기사	2066
이 기자의 다른 기사	2066
이 기자의 다른 기사 더보기	2111
이 동영상을 재생할 수 없습니다	2088
이 시각 많이 본 기사	2074
이 시각 많이 본 뉴스	2074
이 시각 주요뉴스	2051
이 시각 추천뉴스	2051
이 음성은 ai가 생성했습니다	2088
이 주제 팔로우	2115
이 콘텐츠를 표시할 수 없습니다	2092
이 페이지가 도움이 되었나요	2082
이런 기사는 어때요	2074
이름	2108
이메일	2044
이메일 주소를 입력하세요	2106
이메일 형식이 올바르지 않습니다	2106
이메일로 공유	2116
이메일무단수집거부	2049
이메일을 입력하세요	2106
이메일을 입력해 주세요	2106
이메일을 확인해 주세요	2106
이미 계정이 있으신가요	2104
이미 구독 중이신가요	2035
이미 참여하셨습니다	2082
이미 투표하셨습니다	2082
이미 회원이신가요	2035
이미지 크게 보기	2053
이미지 크게보기	2111
이미지 확대	2053
이슈	2051
이용권 구매	2104
이용권 선택	2104
이용약관	2049
이용약관에 동의합니다	2106
이전	2053
이전 기사	2051
이전 기사 보기	2066
이전 사진	2111
이전글	2111
이전기사	2051
""", '인': """
인기 급상승	2074
인기 기사	2051
인기기사	2051
인기뉴스	2051
인쇄	2044
인쇄하기	2044
인스타그램 팔로우	2066
""", '일': """
일시	2101
일시 후원	2100
일시 후원하기	2100
일시정지	2089
일시후원	2033
""", '자': """
자동 번역	2114
자동 재생	2089
자동재생	2089
자막	2089
자막 보기	2088
자막 켜기	2088
자바스크립트가 비활성화되어 있습니다	2092
자세히	2054
자세히 보기	2054
""", '작': """
작게	2117
""", '잘': """
잘 모름	2083
""", '재': """
재생	2053
재생 속도	2088
재생 시간	2088
재생속도	2088
재생할 수 없는 동영상입니다	2088
""", '저': """
저자 소개	2112
저작권규약	2049
저장	2044
""", '전': """
전송	2108
전송되었습니다	2106
전체 기사 보기	2111
전체 뉴스 보기	2111
전체 댓글	2050
전체 동의	2092
전체 보기	2053
전체 사진 보기	2111
전체 화면	2089
전체메뉴	2053
전체보기	2053
전체화면	2089
전체화면 종료	2088
""", '접': """
접기	2053
""", '정': """
정기	2101
정기 후원	2100
정기 후원하기	2033
정기구독	2035
정기후원	2033
정기후원하기	2100
정렬	2083
정정·반론보도 신청	2112
정정보도 신청	2112
정정보도 요청	2112
""", '제': """
제보	2050
제보 바로가기	2112
제보하기	2050
제작 지원	2118
제작지원	2118
제출	91	2108
제휴 광고	2087
제휴 콘텐츠	2087
""", '좋': """
좋아요	2044
좋은 기사 후원하기	2033
""", '주': """
주소 복사	2066
주소가 복사되었습니다	2066
주소복사	2044
주요 기사	2051
주요 뉴스	2051
주요 뉴스 더보기	2074
주요기사	2051
주요뉴스	2051
주제 팔로우	2115
""", '지': """
지금 구매하기	2087
지금 뜨는 기사	2074
지금 뜨는 뉴스	2074
지금 플레이	2084
지금 플레이하기	2084
지나친 음주는 건강에 해롭습니다	2087
지나친 음주는 건강을 해칩니다	2087
지도 보기	2054
지면보기	2035
""", '직': """
직접 입력	2101
""", '차': """
차단	2096
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2087
""", '청': """
청소년보호정책	2049
""", '최': """
최고의 혜택	2105
최신 기사	2051
최신 뉴스	2051
최신기사	2051
최신뉴스	2051
최신순	2083
""", '추': """
추천	2105
추천 기사	2051
추천 영상	2074
추천기사	2051
추천뉴스	2051
추천순	2083
""", '취': """
취재 윤리	2112
""", '친': """
친구 추가하기	2066
""", '카': """
카카오 계정으로 로그인	2104
카카오 로그인	2104
카카오로 로그인	2104
카카오로 시작하기	2104
카카오스토리	2044
카카오톡	2044
카카오톡 공유	2044
카카오톡 공유하기	2116
카카오톡으로 공유	2066
카카오톡으로 공유하기	2066
카테고리	2051
""", '커': """
커피 한 잔 사주기	2100
커피 한 잔 후원하기	2100
""", '콘': """
콘텐츠 보기	2092
콘텐츠 불러오기	2092
콘텐츠 표시	2092
""", '쿠': """
쿠키 관리	2092
쿠키 설정	2049
쿠키 설정 관리	2092
쿠팡에서 구매	2087
쿠팡에서 구매하기	2087
쿠팡에서 보기	2087
""", '퀴': """
퀴즈	2086
퀴즈 도전하기	2084
퀴즈 풀기	2066
퀴즈 풀러 가기	2084
""", '크': """
크게	2117
""", '키': """
키워드	2051
""", '태': """
태그	2051
""", '텔': """
텔레그램에서 소식 받기	2066
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2082
투표가 완료되었습니다	2082
투표에 참여해 주셔서 감사합니다	2082
투표하기	91	2066
투표해 주셔서 감사합니다	91	2082
""", '트': """
트위터	2044
트위터 공유	2044
트위터로 공유	2116
""", '특': """
특집 더보기	2111
특집 보기	2111
""", '티': """
티켓 예매	2087
티켓 예매하기	2087
""", '팔': """
팔로우 중	2115
팔로우 취소	2115
""", '페': """
페이스북	2044
페이스북 공유	2044
페이스북으로 공유	2066
페이스북으로 로그인	2104
페이지 새로고침	2097
페이지를 새로고침하세요	2097
""", '편': """
편집 원칙	2112
""", '펼': """
펼치기	2053
""", '포': """
포토	2051
포토 갤러리	2111
""", '폰': """
폰트 크기	2044
""", '푸': """
푸시 알림 받기	2095
""", '프': """
프리미엄	2035
프린트	2044
""", '피': """
피드백 보내기	2082
""", '필': """
필수	2108
필수 입력	2106
필수 입력 항목	2106
필수 입력 항목입니다	2106
필수 항목	2106
필수 항목입니다	2106
필자 소개	2112
""", '한': """
한 번	2101
한번만	2101
""", '함': """
함께 보면 좋은 기사	2051
함께 볼 기사	2074
함께 읽으면 좋은	2051
함께 읽은 기사	2074
""", '핫': """
핫뉴스	2051
핫이슈	2051
핫클릭	2074
""", '항': """
항상 허용	2092
""", '해': """
해제 방법	2099
해제했습니다	2099
""", '허': """
허용	2096
""", '헤': """
헤드라인	2051
""", '현': """
현재 시간	2088
""", '협': """
협찬	2048
""", '홈': """
홈	2053
홈으로	2111
홈으로 가기	2111
""", '화': """
화제의 뉴스	2051
화질	2089
""", '확': """
확인	2054
""", '회': """
회사소개	2049
회원 전용	2037
회원 전용 기사	2104
회원가입	2035
회원이 아니신가요	2104
""", '후': """
후원	2033
후원 바로가기	2100
후원 신청	2100
후원 안내	2033
후원 페이지 바로가기	2100
후원 페이지로 이동	2100
후원 하기	2033
후원자 되기	2100
후원하기	2033
후원회원 가입	2033
후원회원 되기	2100
"""}

START = {'a': """
abonē	2191 K par	2191 K no	2191 K un	2193 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1378 K illimité
această	52 K investigație	2637 K traducere	2692 K știre a fost
además	1067 K:	1112 K, en
ai가	2063 K 자동 번역한	2063 K 번역한	2063 K 핵심	2063 K 요약한
ai에게	2063 K 물어	2063 K 질문	2063 K 물어보기
ajánljuk	1665 K:
aktivér	483 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3026 K dig till vårt	3042 K
apoyá	81 K
apúntate	1093 K a nuestro seminario	1093 K a nuestro evento
aquí	1125 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2441 K ukazał się	2441 K pochodzi z	2447 K przetłumaczony	2447 K został przetłumaczony	2447 K czyta	2447 K wygenerowany
artykuły	2438 K autora
artículo	1147 K publicado originalmente
artículos	1037 K gratuitos
ascultă	1 K	2626 K:	2643 K podcastul	2643 K acest articol
atradāt	44 K
atsisiųskite	2153 K
autorė	2157 K:
autoři	380 K jsou
außerdem	630 K lesenswert:	630 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1101 K la app
beiträge	27 K
benefício	2546 K do assinante:
berätta	59 K i	59 K gärna
beställ	3042 K
bestätigen	524 K sie ihre
bestätigungsmail	524 K
besøg	469 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1043 K diario	1043 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3304 K liên quan:	3317 K viết này có	3317 K viết có hữu ích	3364 K viết được bảo vệ	3365 K viết được thực hiện	3365 K viết được viết	3365 K viết này được	3372 K viết tiếp tục
báo	3317 K lỗi bài viết
bình	5 K luận	27 K luận	3318 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1665 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3317 K phát hiện	3317 K thấy bài viết
bản	3317 K tóm tắt này	3365 K dịch được
bấm	3319 K để nghe
bật	3295 K thông báo
""", 'c': """
caractères	1458 K restants
chceš	402 K u nás pracovat	2902 K u nás pracovať
chefredaktör	3040 K och ansvarig utgivare:	3040 K:
chơi	3339 K ngay:
chưa	32 K có bình luận
citeşte	2626 K şi	2626 K şi:
citește	2626 K și	2626 K și:	2626 K:	2626 K mai mult	2626 K aici	2626 K mai departe:
citiți	2626 K și
ciąg	2451 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2500 K exclusivo para	2544 K gerado	2549 K oferecido por	2576 K incorporado d	2576 K externo d	2576 K incorporado do	2576 K incorporado da	2576 K externo do
conținut	2637 K generat	2641 K oferit de	2670 K încorporat de	2670 K extern de
crédit	1452 K photo	1452 K photos
crédits	1452 K photo	1452 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3321 K đặt ứng dụng	3321 K ứng dụng	3321 K app
còn	3337 K lại # ký tự
có	72 K thắc mắc	3304 K thể bạn quan tâm:	3360 K lỗi xảy ra
cấm	3364 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2632 K ai informații	2639 K ai observat o
dalinkitės	2153 K
další	368 K články autora
darovať	2896 K
dernières	1406 K actualités
descarcă	13 K	2657 K aplicația
descargá	13 K	1101 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2507 K no google play	2554 K na app store	2554 K no google play	2554 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	395 K
dorești	2674 K să primești notificări
doriți	2674 K să primiți notificări
dostępna	2454 K w
dostępne	2454 K w
dostępny	2454 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2465 K do	2478 K do dyskusji
držte	28 K se
découvrez	1407 K aussi	1431 K la boutique	1431 K notre boutique	1431 K nos jeux	1431 K notre hors-série	1439 K notre application	1439 K notre appli
décryptage	1407 K :
déductible	1368 K des impôts	1368 K à #
déjà	1376 K abonné	1376 K inscrit	1376 K client
dùng	3328 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1691 K
encuéntranos	12 K
envía	3 K
envíanos	1082 K
ermöglicht	632 K von
erről	1665 K bővebben
escríbenos	1070 K
estagiária	2537 K sob supervisão	2537 * K sob supervisão
estagiário	2537 K sob supervisão
""", 'f': """
faça	2552 K o quiz	2552 K o teste	2552 K o nosso
felelős	1688 K szerkesztő:	1688 K kiadó:
fiți	31 K primul
foretrækker	484 K du
fortsätt	3044 K läsa
fortæl	59 K mig
fotogalería	1143 K:
fotogaléria	2870 K:
fotografía	1113 K:
fotoğraf	3186 K # / #	3186 K #/#
fotoğraflar	3188 K:
frågor	72 K	73 K om artikeln
få	460 K fuld adgang til	483 K adgang	483 K fri	483 K fuld	483 K besked	483 K ugens	483 K dagens	483 K de	483 K nyheder	483 K en notifikation	483 K breaking	483 K seneste nyt	494 K	2360 K full tilgang til	2386 K tilgang	2386 K fri	2386 K full	2386 K beskjed	2386 K varsel	2386 K ukas	2386 K dagens	2386 K de	2386 K nyheter	2386 K siste	2398 K	2400 K varsel	2400 K varsler	2400 K push	3017 K full tillgång till	3042 K tillgång	3042 K fri	3042 K full	3042 K besked	3042 K en notis	3042 K veckans	3042 K dagens	3042 K de	3042 K nyheter	3042 K senaste	3053 K
férjen	1691 K hozzá
följ	12 K	3021 K	3042 K
følg	12 K	12 K oss	464 K	483 K	2364 K	2386 K
füge	12 K uns	638 K
fügen	12 K sie uns	638 K sie
für	527 K android und ios	578 K diesen artikel	578 K diesen	627 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1688 K:
""", 'g': """
gazeteciliğimizi	3142 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3318 K cửa hàng trực tuyến
giữ	3364 K bản quyền nội dung
glöm	3042 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3317 K ý cho bài viết
gör	3026 K quizet	3026 K vårt quiz	3042 K vårt
görmemiz	3147 K gereken
görsel	3191 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1692 K lát
hintergründe	630 K dazu:
hjälp	3026 K oss bli bättre	3026 K oss att bli bättre
hjælp	469 K os med at blive bedre
hlavné	2883 K body
hlavní	382 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3318 K trả lời khảo sát	3326 K ủng hộ
hämta	13 K	3030 K
häng	3042 K med
hääleta	1190 K
håll	28 K	28 K dig
hình	3361 K #/#	3365 K ảnh được tạo
hör	582 K dir	638 K	3042 K
hören	582 K sie	638 K sie
hörzeit	654 K
hør	1 K artiklen	1 K artikkelen	1 K saken	453 K også	453 K også:	469 K mere på	483 K	2353 K også	2353 K også:	2386 K
""", 'i': """
iesūti	2179 K savu	2179 K
ilustración	1148 K generada
ilustração	2598 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2153 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2663 K acum:	2666 K responsabil
já	59 K fez	2500 K é assinante
jäikö	1319 K juttu kesken
jälgi	1190 K
""", 'k': """
kapcsolódó	1665 K	1665 K:
kezdőlap	96 K >	96 K /
không	3364 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3318 K tra kiến thức của bạn
kjøp	2369 K billetter	2369 K billett	2386 K
klausykitės	2138 K
klikněte	365 K zde
ključne	2821 K točke	2821 K tačke
klõpsates	1190 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2193 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	483 K
kopírovat	395 K
kopírovať	2896 K
kopē	2193 K
kvíz	365 K:	1678 K	2870 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1691 K
kérjen	1691 K
kérjük	28 K
kênh	3295 K youtube của báo
köp	3026 K biljetter	3026 K biljett	3042 K
kövess	12 K
kövesse	1691 K
kövessen	12 K
køb	469 K billetter	469 K billet	483 K
küfür	27 K içeren
küldd	3 K el	1673 K el nekünk
küldje	1673 K el nekünk	1691 K	1691 K tovább
ký	3337 K tự còn lại
kļūsti	2193 K
kết	3309 K nối với chúng tôi
""", 'l': """
laimē	2193 K
laimėkite	2153 K
legyél	1691 K
lejupielādē	2193 K
leé	1112 K también	1112 K más	1112 K:
lisää	1343 K meidät
lásd	1665 K még
lásson	1691 K több
lát	1673 K valami
láttál	1673 K valami
lägg	3042 K till
lähetä	1322 K juttuvinkki	1322 K uutisvinkki	1322 K vinkki	1326 K mielipidekirjoituksesi	1326 K mielipidekirjoitus	1343 K
lämna	3020 K dina tips	3020 K ditt tips
läs	3009 K mer om	3010 K också	3010 K också:	3010 K även	3010 K mer	3010 K mer:	3010 K:	3010 K här	3010 K även:	3017 K vidare med	3017 K mer på	3030 K e-tidningen	3030 K tidningen	3042 K	3044 K vidare
læs	452 K mere om	453 K også	453 K også:	453 K mere	453 K mere:	453 K:	453 K her	453 K hele	460 K videre med	474 K e-avisen	474 K avisen	483 K	485 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	383 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1343 K meidät
löysitkö	7 K
lütfen	28 K	3177 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2451 K wideo
mesterséges	1699 K intelligencia írta
mirá	1096 K el video	1112 K también	1112 K:
mitä	8 K pidit	33 K mieltä	1344 K mieltä sinä
mišljenja	2818 K autora	2818 K iznesena	2818 K izneta
mišljenje	2818 K autora
możliwość	5 K komentowania
mándanos	1082 K
más	1066 K noticias de	1066 K noticias sobre	1066 K sobre	1066 K en	1066 K de	1067 K información	1067 K información:	1070 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	368 K tip?	368 K tip na článek	368 K tip na téma	368 K tip pro
märkasid	44 K	1175 K midagi	1181 K viga	1181 K artiklis viga
még	32 K nincs
més	313 K informació:	339 K notícies de	339 K notícies sobre
mød	469 K os
mūs	2193 K vari
mời	3304 K xem	3304 K bạn đọc	3304 K độc giả	3309 K bạn tham gia	3309 K độc giả theo dõi	3309 K bạn đọc theo dõi	3319 K quý vị theo dõi	3319 K quý độc giả	3319 K bạn xem video	3319 K nghe
""", 'n': """
nahlásit	405 K chybu
nahlásiť	2905 K chybu
nahláste	2905 K chybu
najważniejsze	2447 K informacje
naloži	2950 K
naložite	13 K	2950 K
naročite	2957 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	403 K čas číst	2903 K čas čítať
než	412 K vložíte komentář	412 K začnete diskutovat	412 K napíšete příspěvek
nguồn	3313 K:	3313 K :
nhận	3295 K thông báo
nové	385 K číslo	385 K vydání	2886 K číslo	2886 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2578 K é possível mostrar este conteúdo	2578 K foi possível mostrar este conteúdo
näe	1343 K enemmän
nägid	1191 K viga
näita	1190 K
näitkö	1344 K virheen
näytä	1343 K sisältö
nå	3042 K vår
nézd	1665 K meg	1691 K meg
nézze	1665 K meg	1691 K meg
nāc	2184 K strādāt
nội	3344 K dung này không	3345 K dung này từ	3345 K dung nhúng từ	3345 K dung từ	3364 K dung được bảo vệ	3365 K dung được tạo	3365 K dung này được tạo
""", 'o': """
oceń	8 K	2448 K ten	2448 K artykuł	2448 K tekst
ocurrió	1140 K un error
odporučte	2896 K
odporúčame	2870 K:
odsłuchaj	2459 K	2459 K ten
ofereça	3 K
oglądaj	2435 K:
ohodnoťte	383 K	2884 K
opýtajte	2883 K sa
opširnije	2806 K:	2806 K na
otázky	72 K
ouça	1 K	2525 K:	2550 K o podcast
oír	1 K
""", 'p': """
pamanīji	2185 K kļūdu
pamanījāt	44 K	2185 K kļūdu
pastebėjote	44 K	2139 K įdomų	2145 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3313 K viên:
piditkö	8 K	69 K	82 K	1344 K
pidätkö	82 K	1344 K
piše	2833 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	400 K
podrži	81 K
podržite	81 K	2836 K
podés	12 K seguir	1083 K enviarnos
podívejte	365 K se:	365 K se na video
poleć	2459 K
poslať	2896 K
poslechněte	1 K si	365 K si	365 K si:
poslušajte	1 K	2806 K:	2929 K:
posłuchaj	1 K	2435 K:	2435 K też:
poznáte	66 K niekoho
pozostała	2451 K część
pošaljite	41 K vijest
pošlete	395 K
pošlite	3 K	2896 K
poți	2632 K contacta autorul	2632 K contacta autoarea
praneškite	2139 K redakcijai
predplaťte	2900 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2870 K si tiež	2870 K si aj	2870 K si	2870 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2153 K
pronašli	44 K ste
pročitaj	2806 K još	2806 K i
pročitajte	2806 K još	2806 K i	2806 K više	2806 K:	2806 K više o ovoj temi
prvý	2895 K mesiac len za	2895 K mesiac za	2895 K mesiac už za	2895 K mesiac zadarmo
prześlij	2459 K dalej
präsentiert	632 K von
prüfen	638 K sie
publié	1487 K initialement dans	1487 K initialement sur	1487 K pour la première fois
página	1141 K # de #	1141 K #/#	2592 K # de #	2592 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2884 K sa
páčilo	69 K sa
päivitä	1343 K
pääset	1343 K lukemaan
päätoimittaja	1341 K:
pódcast	1143 K:
păstrați	28 K
pērc	2184 K biļetes	2193 K
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
radšej	2903 K počúvate
radši	403 K posloucháte
rašykite	2139 K autorei	2139 K autoriui
recibí	1082 K las noticias
recomandări	2626 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1690 K ingyenesen
regisztráljon	1678 K	1690 K ingyenesen
regístrate	1034 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2451 K tekstu
rezervē	2193 K
rešite	2806 K kviz
riješite	2806 K kviz
rozwiąż	2435 K quiz
rätsel	621 K mit
rätseln	621 K sie mit
réservez	1431 K vos places pour la soirée de la rédaction
réservé	1376 K aux abonnés
réservée	1376 K aux abonnés
réservés	1376 K aux abonnés
résumer	1421 K cet article	1421 K l'article
résumé	1421 K généré	1421 K rédigé	1421 K réalisé	1421 K produit	1421 K par
rösta	3042 K
rādīt	2193 K
""", 's': """
saglabā	2193 K
saistīts	2168 K:
saņem	2193 K
sažetak	2821 K	2821 K članka	2821 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1082 K el canal	1112 K leyendo:
sesizări	2632 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	382 K	382 K článku
siųskite	2139 K savo	2153 K
sjefredaktør	2383 K:	2383 K og ansvarlig redaktør:
skopírovať	2896 K
skrót	2447 K artykułu
skúsili	59 K ste
související	365 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2962 K napako
sprawdź	2435 K:	2435 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2883 K sa
stališča	2940 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	418 K si aplikaci
stöd	81 K	3017 K
stötta	81 K	3017 K
støt	81 K	460 K
støtt	81 K	2360 K
suscríbete	1028 K a
susidūrėte	2139 K su
susiję	2127 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1421 K générée
syötä	1343 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1697 K:
szívesen	1692 K meghallgatjuk
szöveg	1697 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1087 K
síganos	12 K
sígueme	1087 K
síguenos	12 K
só	2500 K para assinantes
sólo	1034 K para suscriptores
søg	483 K nu
súhrn	2883 K
súmate	12 K	56 K a las #
súvisiace	2870 K:
súvisiaci	2870 K článok
sūti	2179 K savu	2193 K
số	3337 K ký tự còn lại
""", 't': """
también	1055 K en facebook	1067 K puedes leer	1067 K puedes leer:	1067 K te puede interesar:
també	313 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1348 K on
tekstą	46 K galima
tenés	1077 ¿K información
thấy	44 K lỗi
thử	3318 K sức với
tiedätkö	1322 K aiheesta	1322 K asiasta	1322 K lisää
tiivistelmä	26 K on
tilføj	483 K
tiếp	3372 K tục đọc sau
todavía	32 K no hay comentarios
további	1665 K részletek
traducció	322 K feta
transparentní	375 K účet:
trên	3295 K google news
trình	3344 K duyệt của bạn không	3344 K duyệt không
trả	3318 K lời câu đố
trải	3328 K nghiệm
turpinājums	2195 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1322 K
tác	3313 K giả:	3313 K giả là
támogasd	81 K	1683 K a	1683 K az
támogassa	81 K	1683 K a	1683 K az
täglichen	524 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1387 K l'application
téléchargez	13 K
tóm	3317 K tắt này	3365 K tắt được
töltsd	13 K le
töltse	13 K le	1691 K le	1691 K ki
történeteiket	1673 K
tüm	27 K yorumlar
tęsinys	2155 K
tłumaczenie	2447 K
tải	13 K	13 K ứng dụng	3295 K ứng dụng	3295 K app	3321 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2841 K na grešku
uključi	2829 K
uključite	2829 K
uložit	395 K
uložiť	2896 K
uložte	395 K si	2896 K si
unbeschränkter	601 K zugang
unterstütze	81 K	507 K
unterstützen	81 K sie	507 K sie	507 K sie die
uočili	7 K ste
upozorniť	2905 K na chybu
upozorněte	405 K na chybu
urmărește	12 K	2626 K și:	2643 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1678 K részt
već	2857 K za #	2857 K od #
več	2929 K:	2929 K v videu	2954 K o tem	2954 K novic	2954 K preberite
vidéo	1407 K :
visą	2153 K interviu
više	2806 K o:
você	2525 K pode gostar:
vprašaj	2943 K
vprašajte	2943 K
vypočujte	1 K si	2870 K si:
vyskúšali	59 K ste
vytiskněte	395 K
vytlačiť	2896 K
vytlačte	2896 K
vyzkoušeli	59 K jste
válaszolj	1691 K
válaszoljon	1691 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	483 K med
véleménycikkeit	1673 K
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
weź	2478 K udział w dyskusji
więcej	2434 K o	2434 K na temat	2434 K z	2435 K na ten temat:	2438 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	524 K newsletter
""", 'y': """
yanlişlik	3136 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2470 K uwagę	2470 K błąd	2470 K literówkę	2470 K uwagi	2470 K nieścisłość
ziņo	2179 K redakcijai
zkopírovat	395 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2467 K reporterem	2467 K reporterką	2467 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	557 K dpa	843 K #	843 K
""", 'à': """
à	1407 K lire aussi	1407 K lire également	1407 K lire :	1407 K lire sur	1407 K voir aussi	1407 K écouter	1407 K relire	1407 K découvrir	1407 K lire sur le même sujet	1407 K consulter :	1407 K voir également	1410 K propos de l'auteur	1410 K propos de l'autrice	1431 K retrouver dans le numéro
àudio	322 K generat
""", 'á': """
áudio	2544 K gerado
""", 'ä': """
är	3020 K du
äänestä	1343 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2522 K preciso estar logado
écouter	1 K l'article	1 K cet article	1407 K aussi
écoutez	1 K cet	1 K l'article	1435 K le podcast
épinglez	1454 K cet article	1454 K cette recette	1454 K cette page	1454 K la recette	1454 K ce billet	1454 K-la	1454 K-le	1454 K l'article	1454 K l'image
""", 'í': """
írd	1691 K be
írj	1673 K a szerzőnek
írja	1691 K be
írjon	1673 K a szerzőnek	1691 K közvetlenül	1691 K nekünk
""", 'î': """
în	2689 K imagini:
întreabă	2637 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1692 K szerint
""", 'ú': """
últimas	1066 K noticias de	2524 K de	2524 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	551 K die autor:in	551 K die autoren	551 K die autor:innen	553 K die autorin	553 K den autor	554 K die autorin	554 K den autor
übersetzung	635 K:	635 K aus dem
""", 'č': """
čitaj	2806 K još
čitajte	2806 K i	2806 K još	2806 K još:
članak	46 K se može	46 K možete	2821 K je preveden	2821 K čita	2824 K je objavljen u
članek	46 K lahko	2943 K je preveden	2943 K bere	2943 K je prebral	2946 K je objavljen v
článek	46 K lze	46 K můžete	382 K byl přeložen	382 K přeložen	382 K načetl	385 K vyšel v
článok	46 K možno	46 K môžete	2883 K bol preložený	2883 K načítal	2886 K vyšiel v
čo	33 K si myslíte
čtěte	365 K také	365 K také:	365 K i	365 K více	365 K:
číslo	375 K účtu pro dary	375 K transparentního účtu
čítajte	2870 K aj	2870 K tiež	2870 K viac
""", 'đ': """
đánh	3317 K giá bài viết
đã	3360 K xảy ra lỗi	3360 K có lỗi
đăng	3318 K ký tham dự hội thảo	3364 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3334 K dây nóng: #	3334 K dây nóng #
được	68 K phép đăng lại
để	3347 K xem nội dung này	3347 K hiển thị nội dung này
đọc	3304 K thêm	3304 K thêm:	3304 K:	3304 K tiếp:	3309 K tin nhanh
""", 'į': """
įsigykite	2153 K
įtraukite	2153 K mus
įveskite	2153 K
""", 'ś': """
ściągnij	13 K	2483 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2463 K:
źródło	2463 K:
""", 'ž': """
želite	2838 K raditi kod nas	2838 K da radite kod nas	2959 K delati pri nas
želiš	2838 K raditi kod nas	2959 K delati pri nas
žinote	2139 K daugiau	2154 K istoriją
žiūrėkite	2127 K taip pat	2153 K
""", 'ș': """
știrea	2699 K continuă
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
автор	2748 K - обозреватель	2748 K - корреспондент	2748 K - колумнист	2748 K - редактор	3241 K - оглядач	3241 K - колумніст	3241 K - кореспондент
авторка	3241 K - оглядачка	3241 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2732 K новостей	2733 K по теме:	2771 K любите слушать	2771 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2751 K ли материал	2751 K ли пересказ	2751 K ли этот пересказ	2751 K ли этот	2751 K ли текст
была	2751 K ли статья	2751 K ли эта	2751 K ли новость
більше	3225 K по темі:	3225 K за темою:	3225 K на тему:	3225 K про це:	3256 K новин	3256 K матеріалів
""", 'в': """
вакансии	2754 K "	2754 K редакции
вакансії	3246 K "	3246 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2751 K понравилась	2751 K понравился	2751 K помогла	3244 K сподобалась	3244 K сподобалася	3244 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2732 K новости на тему	2732 K материалы	2732 K новости	2732 K статьи	2736 K статьи автора	2736 K материалы автора
всички	245 K новини
встановлюйте	3251 K
встановіть	13 K	3251 K	3277 K застосунок
встигніть	3280 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2750 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3243 K від	3243 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3225 K:	3225 K про це
джерела	3258 K:
джерело	3258 K:
дивіться	3225 K також	3225 K:	3225 K також:	3225 K відео:
до	3225 K теми:
докладніше	3225 K:	3225 K про це
доступно	2759 K в	2759 K на	2759 K для	3251 K в	3251 K у	3251 K на	3251 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2736 K материалы автора
думка	3241 K автора	3241 K редакції	3241 K, висловлена
думки	3241 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2736 K новость?
еще	2733 K по теме:
ещё	2732 K больше	2733 K по теме:
""", 'з': """
за	3225 K темою:
забелязахте	7 K
завантажити	3251 K в	3251 K з	3251 K у
завантажте	13 K	3251 K в	3251 K з	3277 K застосунок	3277 K додаток
завантажуйте	13 K	3251 K	3261 K застосунок
загрузите	2759 K в	2759 K на
задайте	2750 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3243 K
зберегти	3255 K
збережіть	3255 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3264 K слухати
""", 'и': """
идет	2790 K подписка
идёт	2790 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2765 K:
источники	2765 K:
""", 'к': """
как	2751 K вам статья	2751 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3243 K виклад	3243 K переказ
коротко	2750 K от	3243 K від
краткий	26 K пересказ	2750 K пересказ
кратко	2750 K от
краткое	2750 K содержание
куиз	218 K:
""", 'л': """
лучшее	2732 K за
любите	3264 K слухати
""", 'м': """
материал	46 K можно	2733 K по теме:	2753 K опубликован в	2756 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2762 K подписки за
мнение	2748 K автора	2748 K редакции
мнението	230 K на автора
мнения	2748 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3255 K
надішліть	3 K	3255 K
накратко	232 K от
началась	2790 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2790 K забудьте подписаться	3280 K забудьте передплатити
немає	3264 K часу читати
нет	32 K комментариев	2771 K времени читать
новия	235 K брой
новият	235 K брой
новости	2732 K партнеров
новый	2753 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2733 K этом подробнее	2736 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2750 K	3243 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2759 K в
открыта	2790 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2763 K
отправьте	3 K	2763 K
оформити	3280 K передплату
оформить	2790 K подписку
оценете	233 K
оцените	8 K	2751 K
оцініть	3244 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2762 K месяц за
перевод	2750 K выполнен	2750 K сделан
передплата	3254 K за #	3254 K від #	3280 K на перше півріччя	3280 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3243 K
переклад	3243 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2750 K
перший	3254 K місяць за
питання	73 K до статті
по	89 K подписке	2733 K теме:
повече	218 K по темата:	245 K новини
повідомити	3266 K про помилку
повідомте	3266 K про помилку	3266 K нам про помилку
погляди	3241 K авторів
подарете	244 K
подарите	2763 K
подарить	2763 K
подарувати	3255 K
подаруйте	3255 K
поддержать	2768 K
поддержи	81 K
поддержите	81 K	2768 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2762 K за #	2762 K от #	2762 K за рубль	2790 K на первое полугодие	2790 K на второе полугодие
подписывайтесь	12 K	2768 K на
подпишись	12 K	2783 K на
подпишитесь	12 K	2768 K на	2783 K на нас
подробнее	2733 K:	2733 K в материале	2733 K - в	2733 K читайте в материале	2733 K об этом
подробности	2733 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2748 K автора
позицията	230 K на автора
позиція	3241 K автора
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
порадьте	3255 K
порекомендуйте	2763 K
последвайте	12 K	250 K
последние	2732 K новости о
послухати	1 K
послушать	1 K
поставте	3243 K запитання
почитать	2733 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2784 K чем оставить комментарий	2784 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2736 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3280 K передплата
продолжается	2790 K подписка	2790 K подписная кампания
пройдите	2733 K тест
пройдіть	3225 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3254 K за #	3254 K від #
підписуйся	12 K
підписуйтесь	12 K	3261 K на
підпишіться	12 K	3261 K на
підсумок	3243 K
підтримайте	81 K	3261 K
підтримати	3261 K
""", 'р': """
работа	2754 K в "
радимо	3225 K прочитати:
разрешете	240 K
распечатайте	2763 K
распечатать	2763 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2733 K:
рекомендуємо	3225 K:
робота	3246 K в "	3246 K у "
роздрукувати	3255 K
роздрукуйте	3255 K
розкажіть	59 K у
розпочалася	3280 K передплата
розпочато	3280 K передплату
""", 'с': """
саммари	2750 K
свалете	13 K	240 K	265 K приложението
свежий	2753 K номер
свързани	218 K:
связаться	2736 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2759 K в	2759 K из	2768 K приложение	2788 K приложение
скачать	13 K	2759 K в	2759 K на
скопировать	2763 K
скопируйте	2763 K
скопіювати	3255 K
скопіюйте	3255 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3225 K:	3225 K також:
слухати	1 K
слушайте	2733 K:	2733 K также:
слушать	1 K
см	2733 K. также:
смотрите	2733 K также	2733 K:	2733 K	2733 K также:	2733 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2773 K об ошибке	2773 K нам об ошибке
сообщить	2773 K об ошибке
сохраните	2763 K
сохранить	2763 K
спитайте	3243 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2750 K
спросить	2750 K
станьте	31 K первым	31 K першим	2768 K подписчиком	2768 K соучастником	3261 K частиною спільноти	3261 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3243 K перекладено
статью	46 K можно	2756 K можно
статья	2750 K переведена	2750 K озвучена	2751 K была	2753 K опубликована в
стежте	12 K за
стислий	3243 K виклад	3243 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3225 K читайте:
текст	46 K можно	46 K можна	2750 K переведён	2750 K переведен	2750 K озвучен	3243 K перекладено	3243 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2748 K зрения автора	3241 K зору автора	3241 K зору редакції
триває	3280 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2771 K слушать
успейте	2790 K подписаться
установите	13 K	2788 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2733 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2770 K работать у нас	2770 K у нас работать	2770 K работать в нашей
хочете	3263 K працювати в нас	3263 K в нас працювати	3263 K працювати у нас
хочеш	3263 K працювати в нас
хочешь	2770 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3243 K переказ	3243 K короткий виклад	3243 K короткий переказ	3243 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3244 K була стаття	3244 K був матеріал	3244 K був переказ	3244 K був цей переказ	3244 K була ця	3244 K був цей	3244 K сподобалась	3244 K сподобалася	3244 K сподобався
читай	2783 K нас
читайте	12 K нас	13 K	2733 K также	2733 K также:	2733 K:	2733 K подробнее	2733 K еще	2733 K по теме:	2733 K подробнее:	2733 K материал	2733 K в материале	2759 K нас без	2759 K без	2768 K	2768 K нас в	3225 K також	3225 K також:	3225 K:	3225 K ще	3225 K також на тему:	3225 K по темі:	3225 K також на тему	3261 K
читать	2733 K также	2733 K по теме:
что	33 K вы думаете	2733 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3225 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2750 K краткое содержание
этот	26 K пересказ	2750 K пересказ	2750 K краткий пересказ	2756 K материал можно	2756 K текст можно
эту	2756 K статью можно
""", 'я': """
як	3244 K вам стаття	3244 K вам матеріал
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
""", 'आ': """
आप	12 K हमें
आपको	1625 K यह	1625 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1620 K-	1620 K:	1620 K -	1620 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1611 K भी पढें	1611 K भी पढें:	1638 K भी पढें-	1638 K भी देखें:
""", 'ए': """
एजेंसी	1620 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1611 K पढें:	1638 K भी पढें:
""", 'क': """
केवल	1634 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1625 K यह	1625 K आपको
""", 'ख': """
खबर	1625 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1620 K:
""", 'द': """
देखें	1611 K:	1611 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1638 K:
पढें	1611 K:	1638 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1620 (K
""", 'म': """
मात्र	1634 K # रुपये में
""", 'य': """
यह	1611 K भी पढें	1611 K भी पढें:	1611 K भी देखें:	1620 (K लेखक के	1625 K खबर आपको	1638 K भी पढें-	1638 K भी पढें -
ये	1611 K भी पढें	1611 K भी पढें:	1620 (K लेखक के	1638 K भी पढें-	1638 K भी देखें:
""", 'ल': """
लेखक	1620 K के बारे में	1620 (K	1620 K वरिष्ठ पत्रकार हैं	1620 K स्वतंत्र पत्रकार हैं
लेखिका	1620 K के बारे में	1620 (K	1620 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1611 K:	1638 K खबर:	1638 K खबरें:
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
กด	12 Kติดตาม	3071 Kติดตาม	3071 Kไลก์
""", 'ข': """
ขอ	3074 Kบคุณภาพจาก	3074 Kบคุณข้อมูลจาก
ข่	3067 Kาวที่เกี่ยวข้อง:	3074 Kาวโดย	3080 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3080 Kิป:
คุ	3077 Kณรู้สึกอย่างไรกับ	3077 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3080 Kคลิป:	3080 Kคลิป :
""", 'ซ': """
ซื	3078 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3067 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3071 Kดตามช่อง	3071 Kดตามเรา	3071 Kดตามข่าว	3089 Kดตามอ่านข่าวอื่นๆ	3089 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3076 Kม ai
""", 'ท': """
ทด	3078 Kสอบความรู้ของคุณ
ทำ	3078 Kแบบสำรวจสั้น
ที	3074 K่มา:	3074 K่มา :
""", 'บ': """
บท	3076 Kความนี้ใช้ ai	3076 Kสรุปนี้	3076 Kความนี้แปล	3076 Kความนี้เรียบเรียง	3077 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3076 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3074 K้เขียน:	3074 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3077 Kข้อผิดพลาดในบทความ
พื	3090 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3078 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3074 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3078 Kวมโหวต:	3078 Kวมโหวต :	3078 Kวมทำแบบสำรวจ	3078 Kวมสนุก	3085 Kวมสนับสนุน
ร้	3093 Kองทุกข์	3093 Kองเรียน
""", 'ล': """
ลง	3078 Kทะเบียนเข้าร่วมสัมมนา	3078 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3085 Kับสนุน
สร	3076 Kุปโดย	3076 Kุปข่าวด้วย	3076 Kุปนี้	3076 Kุปข่าวโดย	3077 Kุปนี้มีประโยชน์
สา	3093 Kยด่วนข่าว	3093 Kยด่วนทีมข่าว
ส่	3093 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	3067 Kานเพิ่มเติม:	3067 Kานต่อ:	3067 Kานข่าวต้นฉบับ:	3067 Kานเพิ่มเติม	3067 Kานประกอบ:	3080 Kานข่าวเพิ่มเติม:	3080 Kานข่าวเพิ่มเติม	3080 Kานข่าวที่เกี่ยวข้อง:	3080 Kานข่าว:	3080 Kานเรื่องอื่น:	3089 Kานข่าวอื่นๆ	3089 Kานข่าวต้นฉบับได้ที่	3089 Kานบทความอื่นๆ	3089 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3074 Kางอิง:
""", 'เ': """
เก	3074 Kี่ยวกับผู้เขียน
เข	3071 K้าร่วมช่อง
เน	3076 Kื้อหานี้สร้าง	3090 Kื้อหาสปอนเซอร์	3090 Kื้อหาโฆษณา	3090 Kื้อหาสนับสนุนโดย
เพ	3071 Kิ่มเพื่อน
เร	3074 Kื่อง:	3074 Kื่อง :	3074 Kื่องและภาพ
""", 'แ': """
แจ	3077 K้งแก้ไขข่าว	3093 K้งเบาะแส	3093 K้งข่าว
แช	3 Kร์
แป	3076 Kลโดย
แอ	3071 Kดไลน์
""", 'โ': """
โฆ	3090 Kษณา -
""", 'ใ': """
ให	3077 K้คะแนนบทความ
""", 'ไ': """
ไม	3071 K่พลาดทุกข่าวสาร	3071 K่พลาดข่าว
""", 'ả': """
ảnh	3313 K:	3361 K #/#	3361 K # / #
""", 'ủ': """
ủng	3313 K hộ tác giả	3326 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1958 Kせて読みたい	1958 【Kせて読みたい】	1958 Kせて読みたい:
""", 'こ': """
こち	1958 Kらもおすすめ	1958 Kらもおすすめ:	1986 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1966 K記事を書いた人	1966 K記事の筆者	1969 K要約はai	1969 K要約は、ai	1969 K要約は役に立ち	1969 ※K要約	1969 K記事の翻訳	1969 K記事の要約	1969 K記事はai	1969 K翻訳	1969 K見出しはai	1977 K記事は	1977 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1958 Kと見る:	1986 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2015 Kーが発生しました
""", 'オ': """
オリ	1986 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1990 【Kゼント】	1990 Kゼント応募
""", 'ペ': """
ペー	2016 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1986 【K】
""", '下': """
下載	13 K	3390 Kapp	3390 K應用程式
下载	13 K	3390 Kapp	3390 K应用
""", '以': """
以上	3416 K内容由ai
以下	3474 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3413 K:	3413 (K	3413 K係	3413 K为	3413 K為
""", '你': """
你做	59 K了吗
你可	3404 K能會喜歡:	3435 K能想看:
你有	3411 K线索
你覺	3418 K得這篇
你觉	3418 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3413 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3416 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3396 K微信公众号	3396 K官方微信
""", '内': """
内容	3416 K由ai
""", '写': """
写真	1958 【K】	1958 K:	1986 【Kを見る】	1986 【Kギャラリー】	2016 K #/#	2016 K#/#	2016 K # / #
""", '出': """
出典	1966 K:
出现	3469 K问题
出錯	3469 K了
出错	3469 K了
""", '分': """
分享	3 K
""", '前': """
前回	1986 【K】	1986 Kの記事:
""", '剩': """
剩余	3444 K字数
剩餘	3444 K字數
""", '加': """
加入	12 K	3409 K	3430 K
""", '動': """
動画	1958 【K】	1986 【Kを見る】
""", '升': """
升級	3430 K
升级	3430 K
""", '原': """
原文	3434 K刊于	3434 K刊於
""", '参': """
参与	3420 K我们的
参考	69 Kになった	1958 K:
""", '參': """
參與	3420 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3419 K错误
发生	3469 K错误
""", '取': """
取材	1966 K・文	1966 K・執筆
""", '另': """
另请	3404 K参阅
""", '可': """
可以	3410 K在x上
可自	68 K由转载
""", '合': """
合わ	1958 Kせて読みたい:
""", '同': """
同场	3404 K加映:
同場	3404 K加映:
""", '問': """
問問	3416 K我們的ai
問題	2015 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3474 K由ai
""", '圖': """
圖片	3474 K由ai
""", '執': """
執筆	1966 K:	1966 K/
""", '報': """
報名	3421 K參加
""", '填': """
填写	3420 K问卷
填寫	3420 K問卷
""", '如': """
如发	3419 K现
如有	3411 K线索	3411 K線索
如果	3411 K您有相关线索	3411 K你掌握	3411 K您掌握	3412 K您有
如發	3419 K現
""", '官': """
官方	3396 K微信:	3396 K微信公众号:
""", '審': """
審校	3413 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3404 K閱讀	3404 K阅读	3404 K閱讀:	3404 【K閱讀】	3435 K阅读:
""", '开': """
开启	3390 K通知	3390 K推送通知
""", '引': """
引用	1966 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3435 K:
影音	3435 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3435 K看更多:
""", '微': """
微信	3390 K扫	3396 K公众号:
""", '您': """
您对	3418 K这篇文章
您對	3418 K這篇文章
您有	3411 K线索
您的	27 K评论
您覺	3418 K得這篇
您觉	3418 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3390 K客户端
""", '打': """
打开	13 K	3390 K微信
""", '扩': """
扩展	3404 K阅读:
""", '扫': """
扫一	3390 K扫
扫描	3390 K二维码关注	3409 K
扫码	3409 K
""", '投': """
投票	3420 K:
投稿	27 Kは
""", '报': """
报名	3421 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3409 K追蹤
""", '掃': """
掃一	3390 K掃
""", '採': """
採訪	3413 K撰文:
""", '推': """
推荐	3404 K阅读	3404 K阅读:
推薦	3404 K閱讀:
""", '提': """
提供	1966 K:
""", '摘': """
摘要	3416 K由	3474 K由ai
""", '撰': """
撰文	3413 K:
撰稿	3413 K:
""", '支': """
支持	3428 K
""", '收': """
收听	1 K	3423 K我们的播客	3423 K我们的节目
收聽	1 K	3423 K我們的播客	3423 K我們的節目
""", '文': """
文/	1966 K
文:	1966 K
文・	1966 K
文章	44 K有误	3413 K来源:	3419 K有误	3419 K有誤
""", '新': """
新聞	41 K爆料	3411 K線索
新闻	41 K热线	41 K报料	41 K爆料	3411 K线索热线	3411 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3404 K:	3404 K新聞:	3404 K內容:	3404 【K新聞】	3404 K相關	3404 K阅读:	3404 K報導:	3404 K报道:	3434 K精彩内容	3434 K精彩內容	3434 K资讯	3434 K資訊	3434 K内容请	3434 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3411 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3473 K授權	3473 K許可
未经	3473 K授权不得转载	3473 K许可不得转载	3473 K授权	3473 K许可
""", '本': """
本主	76 K题已关闭
本内	3416 K容由ai
本报	41 K热线
本摘	3416 K要
本文	3413 (K作者	3413 K作者	3416 K摘要	3416 K由ai	3416 K由人工智能翻译	3416 K由人工智能生成	3416 K由人工智慧	3434 K章來自	3434 K转载自	3434 K轉載自	3434 K来自	3434 K來自	3473 K受版权保护	3473 K受著作權保護	3473 K原载于	3473 K首发于	3473 K原刊於	3473 K轉載自	3473 K转载自	3474 K由ai	3474 K由人工智能	3474 K由 ai	3474 K由人工智慧	3474 K使用ai	3474 K经ai
本翻	3474 K译由
""", '来': """
来发	31 K表第一
来源	3413 K:
""", '校': """
校对	3413 K:
""", '構': """
構成	1966 K・文
""", '次': """
次に	1958 K読む:
次の	1986 Kページ:	1986 【K記事】
次ペ	1986 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3409 K加入	3410 K在	3410 K关注	3411 K提供线索	3411 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3409 K加入	3410 K在	3411 K提供線索	3411 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3416 K要	3474 K要由ai
""", '测': """
测一	3420 K测:
""", '測': """
測一	3420 K測:
""", '点': """
点击	3404 K查看	3404 K阅读:	3423 K观看视频	3423 K收听
点我	3409 K加入
""", '熱': """
熱門	3435 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3411 K请	3411 K請
""", '版': """
版权	3473 K声明	3473 K所有
版權	3473 K聲明
""", '用': """
用微	3390 K信扫
""", '画': """
画像	1958 【K】	1986 【Kを見る】	2016 K#/#	2016 K #/#	2016 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3419 K錯誤
發生	3469 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3404 K阅读	3404 K新闻	3404 K报道:	3404 K阅读:	3435 K新闻:	3435 K文章:
相關	3404 K新聞	3404 K報導	3404 【K新聞】	3404 K閱讀:	3435 K新聞:	3435 K文章:	3435 K報導:
""", '看': """
看更	3404 K多:
""", '立': """
立即	3409 K加入	3420 K报名	3420 K報名
""", '筆': """
筆者	1966 Kプロフィール
""", '編': """
編輯	3413 K:
編集	41 K部への情報提供
""", '线': """
线索	3411 K征集
""", '编': """
编辑	3413 K:	3413 (K:
""", '聽': """
聽我	3423 K們的podcast
""", '著': """
著者	1966 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3423 K上方影片
""", '观': """
观看	3423 K上方视频
""", '视': """
视频	3435 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3430 K	3440 K本報	3440 K我們	3440 K本刊
""", '記': """
記事	7 Kの誤り	1977 Kの誤り	1977 Kに誤り
記者	1966 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1958 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1990 【Kプレゼント】	1990 Kプレゼント
""", '請': """
請支	3428 K持
""", '订': """
订阅	3430 K	3440 K本报	3440 K我们	3440 K本刊	3440 K本公众号	3440 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3428 K持
""", '責': """
責編	3413 K:
""", '資': """
資料	3413 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3428 K
""", '责': """
责任	3413 K编辑:	3413 (K编辑
责编	3413 K:
""", '赞': """
赞助	3428 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3444 K输入
""", '这': """
这个	3417 K摘要
这段	3417 K摘要
这篇	8 K文章	52 K调查	52 K报道	3417 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3417 K摘要
這篇	3417 K文章
""", '還': """
還可	3444 K輸入
""", '采': """
采写	3413 K:
""", '長': """
長按	3409 K
""", '长': """
长按	3409 K
""", '開': """
開啟	3390 K通知	3390 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1958 K記事	1958 K記事:	1958 【K記事】	1958 K:	1958 【K】	1986 【K写真】
""", '閱': """
閱讀	3404 K更多
""", '问': """
问问	3416 K我们的ai
""", '阅': """
阅读	3404 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3473 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3420 K報名
""", '马': """
马上	3420 K报名
""", '點': """
點我	3409 K加入
點擊	3404 K查看	3404 K閱讀:	3423 K觀看影片
""", '같': """
같이	2052 K 보기:
""", '관': """
관련	2052 K 기사:	2075 K 기사 :	2075 [K 기사]	2075 K 기사-
관련기사	2052 K	2052 K:	2052 [K]	2075 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2063 K #줄 요약
기사에	73 K 대해 궁금	2068 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2075 K 기사:
""", '당': """
당신의	2067 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2052 K 읽기:
더보기	2052 [K]	2052 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2067 K 설문에	2067 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2075 [K 본 기사]
""", '문': """
문제가	2109 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2063 K 요약은
""", '사': """
사진	2110 K #/#	2110 K # / #
사진출처	2078 K:
""", '생': """
생성형	2063 K ai가 요약
""", '선': """
선택	2107 (K) 개인정보	2107 [K] 개인정보	2107 (K) 광고성	2107 [K] 광고성
""", '설': """
설문에	2067 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2067 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2052 [K]
""", '오': """
오류가	2109 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2063 K 요약은 ai	2063 K 요약이 도움	2063 K 기사는 인공지능	2063 K 기사는 ai	2063 K 번역	2068 K 기사가 도움이	2068 K 기사를 어떻게	2068 K 뉴스에 대한 의견	2068 K 기사에 대한 의견
이미지	2110 K #/#	2110 K # / #
이슈	2075 [K]
이어	2052 K 읽기:
""", '인': """
인기기사	2075 [K]
""", '일': """
일시적인	2109 K 오류가
""", '자': """
자료출처	2078 K:
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
지금	2085 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2052 K 기사:
추천기사	2075 [K]
""", '출': """
출처	2078 K:	2078 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2110 K #/#
""", '필': """
필수	2107 (K) 개인정보	2107 [K] 개인정보	2107 (K) 이용약관	2107 [K] 이용약관
""", '함': """
함께	2052 K 볼 만한 기사:	2052 K 보면 좋은 기사:	2075 [K 읽기]
""", '핫': """
핫클릭	2075 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2052 [K]
""", '후': """
후원	2103 K 계좌
후원계좌	2103 K
"""}

CONTAINS = {',': """
,说:	3484 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2700 K-vă	2704 K
abonații	50 K pot	2701 K noștri
abonează	80 K-te	2614 K-te pentru	2619 K-te pe youtube	2700 K-te
abonné	50 en tant qu'K	1373 pas encore K	1375 déjà K	1377 en tant qu'K
abonnés	1373 réservé à nos K	1375 réservé aux K	1496 nos K	1499 K
abonējiet	80 K	2200 K
actualisé	97 cet article a été K
actualité	1383 l'essentiel de l'K	1393 suivez l'K	1393 suivez toute l'K	1393 retrouvez toute l'K	1416 couvre l'K
actualizată	97 știrea a fost K
acționari	2681 fără K
adatkezelési	1661 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1158 K
adomány	1709 K
adományoddal	1705 K
adományok	1709 K
adományozz	1705 K
adományozzon	1682 K itt
advirtió	1158 K
adó	1650 K #%
adód	1707 K #
adója	1682 K #
adăugat	2703 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3037 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1498 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1158 K
afișată	60 email nu va fi K
agregó	1158 K
aicināja	2203 K
aizsargātas	2169 visas tiesības K
aiškino	2163 K
ai가	2113 K 작성	2113 K 생성	2113 K 요약	2113 K 번역
ai로	2113 K 작성	2113 K 생성
ai를	2113 K 활용해
ajouté	1498 a K
ajută	2700 K-ne
ajánld	1705 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1658 töltsd le az K
alkalmazásban	1680 az K
alkalmazást	1680 K
alkalmazásunk	1706 K
alkalmazásunkat	1658 töltse le K
alkalmazásunkban	84 K
alăturat	2633 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1437 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	580 jetzt K:
anketě	388 naší K	388 v K
ankietę	35 naszą K	2452 naszą K	2452 krótką K
ankstesnėje	97 K versijoje
anmäl	3057 K dig till vårt	3057 K dig till våra
anmäla	3032 genom att K dig
annoncé	1498 a K
annoncør	487 betalt af en K	487 betalt af K
annonslänkar	37 K	74 K	3037 K
annonsör	3046 betalt av en K	3046 betald av en K
annonsør	2391 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1158 K
anunțat	2703 a K
använder	3002 vi K cookies	3003 K kakor
anúncio	2548 após o K	2548 depois do K
anúncios	70 sem K	2607 sem K
apelował	2488 K
apelowała	2488 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1044 descarga la K	1044 descarga nuestra K
aplicația	84 în K noastră	2620 descarcă K	2700 descarcă K noastră	2700 descarcă gratuit K	2700 descarcă K și	2701 K noastră
aplikacją	84 z naszą K
aplikację	2417 pobierz naszą K	2418 pobierz K	2418 ściągnij K	2475 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2891 našej K
aplikáciu	2891 mobilnú K	2891 K
aportació	341 la teva K
aportación	1079 tu K	1105 haz tu K
apoyá	1155 K
applikációnk	1680 K
applikációnkat	1680 K
applikációnkban	84 K
apsolīja	2203 K
apóyanos	1079 K	1155 K
apóyenos	1079 K	1155 K
apúntate	1023 K a	1039 K a nuestra	1039 K gratis	1155 K gratis
apărat	2703 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3146 bir K paylaş
artykuł	15 darmowy K	20 cały K	2406 podoba ci się ten K	2453 nasz K do końca	2473 ostatni darmowy K	2486 ten K
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
autentifică	24 K-te	2614 K-te pentru
autorką	2444 kontakt z K
autorská	370 K práva
avertizează	2703 K
avísanos	1155 K
ayúdanos	1079 K	1155 K a
açikladi	3202 K
açin	3146 K
añadió	1158 K
año	1157 al K
""", 'b': """
bağirdi	3202 K
bağirdilar	3202 K
bağiriyor	3202 diye K
bağiriyordu	3202 K
bağiş	3199 K yap	3203 K
bağişiniz	3199 K
bağlantilari	74 satiş ortakliği K	3143 satiş ortakliği K
başlayan	3145 tl'den K
başvurun	3146 K
behält	29 K sich vor	29 K sich das recht
behöver	2984 vi K ditt stöd	3057 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1658 értesítések K
beløb	499 fast K
beløp	2401 gi et K	2403 fast K
bemängeln	658 K
bemängelt	658 K
berätta	67 K för oss	67 K din
berättade	3060 K
berättar	3060 K
bestätigen	523 K sie ihre
bestätigungslink	624 K
bestätigungsmail	523 K	624 K
betalvägg	3061 K
bezpečí	97 linka K
bezplatný	408 poslední K článek	2885 náš K webinár	2908 posledný K článok
bezplatných	2894 K článkov
bezpłatne	2458 K konto
bezpłatny	2449 nasz K webinar	2473 ostatni K artykuł
bezpłatnych	2458 limit K
beğendiyseniz	3200 bu haberi K	3200 bu yaziyi K
biết	3376 cho K
blokování	362 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1039 recibe el K	1039 nuestro K	1042 K diario	1155 recibe el K	1156 nuestro K	1159 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1382 dans votre K mail	1382 dans votre K e-mail
brezplačen	2965 zadnji K članek
brezplačne	2952 K članke
brezplačni	2945 naš K webinar	2965 zadnji K članek
brezplačnih	2952 K člankov
bronił	2488 K się
brzmiał	2488 K
brzmiała	2488 K
brzmiało	2488 K
butlletí	310 subscriu-te al K	310 el nostre K	342 el nostre K	345 K
buzdított	1708 K
buzdította	1708 K
buzón	79 en tu K	1040 en tu K
bájate	1155 K la app
bölümünde	85 yorum K
bönföll	3060 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3060 K
bønfaldt	500 K
bønn	2325 vi har en K til deg
bønnfalt	2404 K
bústia	332 a la teva K
bülten	3139 e-K	3203 K
bültene	3106 K abone	3106 K kayit	3106 K kaydol
bülteni	3139 haber K
bültenimiz	78 K	3200 K
bültenimize	78 K	78 e-K	3106 K	3199 K	3200 K
bültenine	3139 K
błagał	2488 K
błagała	2488 K
bạn	49 gửi cho K bè	3291 hộp thư của K	3325 sự ủng hộ của K	3373 mời K	3373 cần sự ủng hộ của K	3373 nhờ sự ủng hộ của K
bằng	3333 K văn bản của báo
""", 'c': """
caffè	1851 un K
café	54 me paga um K	1080 un K	1105 un K al mes	1419 un K
caractères	1437 limitées à # K
catedrática	1076 es K
catedrático	1076 es K
celého	350 pro čtení K
cercetătoare	2633 este K
cercetător	2633 este K
changés	97 prénoms ont été K
chaîne	1496 notre K
chefredaktör	3022 är politisk K	3022 är K
chefredaktør	465 er K
chuyện	3312 bạn có câu K
chép	3307 cấm sao K	3333 mọi sao K
chính	97 đính K	3300 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3291 bản tin của K tôi	3294 theo dõi K tôi	3312 cho K tôi qua	3312 liên hệ với K tôi	3373 ủng hộ K tôi	3373 K tôi cần sự giúp đỡ	3373 giúp K tôi	3373 theo dõi K tôi	3373 hãy gửi cho K tôi	3373 hãy liên hệ với K tôi	3373 hãy báo cho K tôi	3374 K tôi trên	3374 của K tôi	3374 cho K tôi
chọn	3373 hãy bình K
cikkünk	1706 minden K
cikkünkhöz	1706 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2521 nos K
comentó	1158 K
comisión	1094 recibir una K
comissió	327 rebre una K
comissão	2547 receber K	2547 receber uma K
commerciële	2285 K partner
communauté	1424 K whatsapp	1424 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1875 parte della nostra K
condamné	1498 a K
condiții	2623 termeni și K
confidentialité	1400 politique de K
confidențialitate	2623 politica de K
conférences	1416 est maître de K
connecté	1402 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2498 acesse todo o K	2542 ao exibir este K	2542 ao ver este K
contribuição	2534 com a sua K	2606 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1158 K
conversación	1062 participar en la K
conținut	9 acest K	2614 K doar pentru abonați
conținutului	2630 preluarea K
cookieinställningar	3024 K
corespondentă	2633 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2700 K un cont pentru a citi
csatornájára	1672 viber-K
csatornánk	1706 K
csatornánkhoz	1672 telegram-K	1672 whatsapp-K
csatornánkra	1672 youtube-K	1705 iratkozz fel K	1705 iratkozzon fel K
csábított	1708 K
cuéntanos	38 K	67 K	1062 K en	1155 K
cuéntenos	38 K	67 K
czytać	2412 aby K dalej	2412 żeby K dalej	2485 chcesz K dalej
czytelników	36 naszych K	2453 opiniami K	2464 z wpłat K	2464 dzięki wsparciu K	2481 K	2486 naszych K	2486 z wpłat K
câmpurile	60 K cu steluță
cântau	2703 K
címével	1704 e-mail-K
cùng	51 hãy tham gia K họ
của	3314 là cây bút K	3374 độc giả K
""", 'd': """
daní	2899 # % z K	2899 #% z K
darbą	2161 mūsų K
darowiznę	2410 przekaż K	2485 przekaż nam K	2485 przekaż K na
datenschutzerklärung	540 unserer K	656 unserer K	656 unsere K
datenübertragung	574 der K zu
dați	62 K-mi tag
debatindlæg	466 send dit K	466 skrive et K
debatredaktør	465 er K
debattredaktør	2365 er K
debattør	465 er K
declaró	1158 K
decía	1158 K
demandé	1498 a K
denmişti	3202 K
denunció	1158 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1044 K la	1044 K nuestra
destekçimiz	3146 K olun	3199 K olun
desteğiniz	3199 K
desteğinizle	3200 K
desteğiyle	18 okurlarin K	3132 yapay zeka K	3141 K ayakta	3151 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	2890 K môžu
disponível	2506 K no google play
doação	2494 faça uma K	2534 sua K	2606 sua K	2606 faça uma K	2610 K
doações	2610 K
dodał	2488 K
dodała	2488 K
dodává	422 K
događaj	2823 naš K
domagał	2488 K się
donació	341 fes una K	345 K
donación	1027 haz una K	1027 tu K	1079 tu K	1079 una K	1155 tu K	1155 haz una K	1159 K
donația	2700 K ta
donație	2700 fă o K	2704 K
donații	2704 K
donează	90 K cât poți	2700 K acum
doplněn	97 článek byl K
doporučil	422 K
doporučila	422 K
doporučovala	422 K
dopuštenja	2834 bez K
doradzał	2488 K
dorzuć	2485 K się
dostawać	2474 chcesz K
dostávajte	2914 K
dostávat	409 chcete K
dostávať	2909 chcete K
dostávejte	415 K
dostęp	80 kup K	2412 masz już K	2458 pełny K do	2458 wykup K	2485 kup K
dostępny	2412 artykuł K tylko
dotazník	389 krátký K	2889 krátky K
dotazníka	2889 nášho K
dotazníku	388 našeho K	389 krátkého K
dowolną	2487 K kwotą
dočtete	396 více se K
dołóż	2485 K się
dołącz	51 K do nich	51 K	2423 K do nas na	2485 K do nas	2485 K do grona	2485 K do nich
drastické	97 obsahuje K
draudžiama	2135 K kopijuoti	2135 be leidimo K	2135 be sutikimo K
draudžiamas	2156 be leidimo K
dueños	1135 sin K	1135 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2486 K dalej
dziennikarką	2445 jest K
dzięki	2486 K wam	2486 K tobie
dziękujemy	2455 K za zapisanie	2455 K za zapis	2485 K, że nas czytasz
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
dömde	3060 K
dømte	500 K	2404 K
düzeltme	97 K:
děkujeme	419 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3296 tải ứng K	3373 tải ứng K của	3373 hãy tải ứng K	3373 tải ngay ứng K
""", 'e': """
edellyttää	1350 K tunnusta
editörlerimize	39 K
editörüdür	3129 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1094 no ha participado en la K
electrònic	310 el teu correu K
electrónico	60 correo K no se mostrará	1040 tu correo K	1062 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1652 a teljes cikk K
elsőként	1681 értesülj K
előfizetés	1709 K
előfizetéssel	1684 K
előfizető	1652 már K	1705 legyen K
előfizetőink	50 K	1652 K olvashatják	1684 K számára	1706 K
előfizetők	50 az K	1694 csak K	1709 K
előfizetőknek	1653 csak K	1694 K szól
előfizetőként	50 K
előfizetőnktől	1704 K
emlékeztetett	1708 K
emoțional	97 pot afecta K
endereço	2520 seu K de email não será
engedély	1687 K nélkül tilos
engedélyezze	1660 K a javascript
engedélyhez	1687 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1496 cette K	2301 onze korte K	2301 onze K
enquêtent	1496 K pour vous
enquêtes	1496 nos K
ensaísta	2595 é K
ensimmäinen	1356 K kuukausi
enthält	574 dieses element K daten
entraînement	48 K d'ia
entrée	1485 ctrl+K	1485 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1155 K
epizódu	2887 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	465 er K
erhältlich	580 shop K	653 im shop K
erişin	3146 K
erklärt	658 K
erklärte	658 K
erkände	3060 K
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
etkinleştir	3114 javascript'i K
evästeasetuksiasi	1327 K
evästeet	1327 K	1352 K
evästeitä	1310 K
existují	399 K díky
experiência	67 conte sua K
explicó	1158 K
expliqué	1498 a K
expérience	67 partagez votre K
externého	2881 K obsahu
externí	381 K obsah
externího	381 K obsahu	381 obsah z K
externý	2881 K obsah
""", 'f': """
favoritkälla	3018 K
faça	2606 K um pix
felelősséget	30 nem vállal K
felhasználási	1661 K feltételek
feliratkozás	1654 K a hírlevélre	1654 hírlevél K
feliratkozásommal	1670 K
feliratkozással	1670 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2623 K cookie
folytatásához	1652 a cikk K
fordítóval	1677 gépi K
forintért	1684 havi # K
formulára	2892 odoslaním K
formulário	2606 inscreva-se no K
formuláře	392 odesláním K
forrásként	1671 kedvenc K
fortæl	67 K os
fortæller	500 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3060 K
früheren	97 K version	97 K fassung
férjen	1705 K hozzá
följ	2998 K oss på	3057 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3014 alla rättigheter K
fördere	655 K
fördermitglied	80 werden sie K	595 werde K	595 werden sie K
fördern	655 jetzt K	655 K sie
föredragen	3018 K källa
föredragna	3018 K källa
föreslog	3060 K
författare	3022 är K och
förklarade	3060 K
förklarar	3060 K
försvarade	3060 K sig
følg	440 K os på	497 K os	2341 K oss på	2401 K oss
første	478 K måned	499 K måned	2379 K måned	2403 K måned
független	1650 támogassa a K	1706 K sajtó
főszerkesztője	1675 K
""", 'g': """
gadā	2202 K
gazeteciliği	3200 bağimsiz K
gazeteciliğimiz	3200 K
gazetę	2484 kup K
gefällt	624 K ihnen, was sie	624 K dir, was du
gelmişken	3100 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	543 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2860 K
gridò	1930 K
gràcies	333 K a gent com tu	342 K a tu
grátis	2608 teste K
grâce	18 K à vous	1364 K à vos dons
gwiazdką	60 pola z K
gärna	3057 vill K höra från dig
går	424 før du K	2325 før du K
gåva	2984 ge en K i dag	2984 ge en K nu	2985 din K	2985 ge en K	3057 din K gör	3057 ge en K i dag	3061 K
gönderdik	3153 size bir e-posta K
gönderin	3146 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3058 K mer
göre	3202 K
görün	3146 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3146 K
gösterilmeden	3122 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2488 K
głosiła	2488 K
głosiło	2488 K
głosuj	2469 K
głosujcie	2469 K
głównej	2460 na stronie K
gương	64 trang K
gửi	49 hãy K	3312 xin K về
""", 'h': """
használ	1660 cookie-kat K	1661 sütiket K
használat	1660 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	658 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	566 bei google K
hirdették	1708 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3025 K av ai	3047 K av ai	3057 K oss
hjälper	3057 din gåva K
hjælp	468 K af ai	468 K fra ai	488 K af ai	497 vi har brug for din K	497 K os
hjælper	497 dit bidrag K
hlásal	422 K
hlásala	422 K
hlásá	422 K
hovorí	2920 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1708 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1328 tekoälyä K
hágase	80 K socio
hájil	422 K se
hájila	422 K se
häng	3057 K med i
häufiger	566 bei google K
hävdar	3060 K
håller	43 K du med	43 K du inte med	3054 läsare som K
hævder	500 K
hébergé	1399 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1704 K
hírekben	1658 a google K	1671 google K
hírlevelére	1670 K
hírlevelünk	78 K	1706 K
hírlevelünket	1670 K
hírlevelünkre	78 K	1654 K	1705 iratkozzon fel K	1705 iratkozz fel K	1706 K
hírlevél	1709 K
hírlevélre	78 K	1705 iratkozz fel a K	1705 iratkozzon fel a K
hó	1707 ft/K
hónap	1684 első K	1707 első K
hören	648 K sie hier.
hører	2370 der du K
hükmetti	3202 K
hüüdis	1200 K
hüüdsid	1200 K
hűségidő	1694 K nélkül
hồng	3332 nhận hoa K
""", 'i': """
iecienītāko	2177 K avotu
iepriekšējā	97 K versijā
ifølge	500 K	2404 K
illimité	1377 accès K	1446 en K
imágenes	40 tus K	97 contiene K
incorporó	1076 se K a
independentă	2701 presa K
independência	2607 a K
indicó	1158 K
indiqué	1498 a K
indrømmede	500 K
indrømmer	500 K
indépendance	1496 notre K
indépendant	1364 soutenez le journalisme K	1496 journalisme K	1496 média K
indépendante	1443 la presse K a	1496 presse K	1496 information K
información	1052 sigue toda la K	1052 siga toda la K	1076 cubre la K	1156 esta K
informację	2444 wyślij K
informações	97 com K de
informațiilor	2630 preluarea K
informó	1158 K
informē	2203 K
ingresá	77 K tu correo
innehåll	3003 externt K	3024 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2404 K
innrømmet	2404 K
inquiète	1498 s'K
inquérito	35 nosso K
inscrição	2502 cancelar a K	2556 sua K foi
inscríbete	1023 K
insändare	43 K	3023 skicka din K	3023 din K till	3023 skriva en K
intelektą	2143 dirbtinį K	2158 dirbtinį K
inteligencję	2466 przez sztuczną K
inteligencí	401 umělou K
intelligenciával	1677 mesterséges K készült	1696 mesterséges K
introduceți	77 K adresa de email
intégralité	1373 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1156 esta K
investigação	2607 esta K
investigație	2701 această K
investigațiile	2701 continua K
invítame	54 K a un café	54 K un café	1155 K a
invítanos	1155 K a
ismételgette	1708 K
istediğiniz	3105 K zaman iptal	3201 K zaman iptal
izražavaju	2828 komentari K
içeriği	9 K
içeriğin	3131 harici K
içermektedir	97 sahneler K
išorinio	2141 K turinio
""", 'j': """
jautāja	2203 K
javascript가	2093 K
javascript를	2093 K
javasolják	1708 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2406 skoro już tu K	2406 skoro tu K
jugé	1498 a K
jurnalistă	2633 este K
jurnaliștii	39 K noștri	2656 K noștri îți trimit	2701 K noștri
jälgi	1197 K meid
jäljellä	1346 ilmaista juttua K
jäseneksi	80 liity K	1354 liity K
""", 'k': """
kanał	2486 nasz K
kannatusjäseneksi	1354 liity K
kanál	420 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2861 K
kedykoľvek	2866 odhlásiť sa môžete K
keresőben	1671 google-K
khoản	3289 bạn đã có tài K	3300 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3307 K sao chép
khẳng	3376 K định
kiabált	1708 K
kiabálta	1708 K
kiabálták	1708 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1708 K
kirjeessä	1357 luki K
kiáltott	1708 K
kiáltotta	1708 K
kiáltották	1708 K
kiến	3320 ý K của bạn sẽ	3373 hãy gửi ý K	3373 vui lòng gửi ý K
kliknutím	392 K na
kolačića	2819 K	2849 K
kolačiće	2819 K	2849 K
kolačići	2819 K
komentować	6 K	2432 aby K
komentár	6 pridať K	2890 pridajte K
komentára	2890 pridanie K	2890 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	379 je K	379 , K
komentátorem	379 je K
komentátorkou	379 je K	2879 je K
komentátorom	2879 je K
komentář	6 přidat K
komentáře	6 pro přidání K	390 vložení K	390 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1328 K
konferencję	2449 naszą K
konuştu	3202 diye K	3202 K
kopírovanie	2872 K obsahu bez	2872 K je zakázané
kopēšana	2176 K bez
korespondentką	2445 jest K
korespondentė	2140 K
korábban	1703 K itt írtunk	1703 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2488 K
krzyczała	2488 K
krzyknął	2488 K
krzyknęła	2488 K
krävde	3060 K
krævede	21 K felter er	500 K
krönikör	3022 är K
kulturalną	2453 K dyskusję
kulturredaktör	3022 är K
kulturredaktør	465 er K	2365 er K
kumppanuuslinkkejä	74 K	1340 K
kvíz	388 náš K	2889 náš K
kvíze	2889 našom K	2889 v K
kvízu	388 našem K	388 v K
kyltissä	1357 luki K
kysyivät	1357 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1707 K
käsitellään	97 jutussa K
käyttää	1308 tämä sivusto K
käyttöehdot	1335 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1708 K
kérdezték	1708 K
kérdőívünket	35 K
kért	1708 K
kérte	1708 K
kérték	1708 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	655 K sie uns
könyörgött	1708 K
könyörögtek	1708 K
köszönjük	1705 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1658 K minket	1705 K minket
követelte	1708 K
követelték	1708 K
közlése	1695 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1708 K
kúpte	2917 si K
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
kļūsti	2200 K par
křičel	422 K
křičela	422 K
křičeli	422 K
kể	3376 K
""", 'l': """
labākie	2196 K raksti tavā
lamentó	1158 K
lançait	1498 K
lasītu	2166 lai K tālāk
lasītāji	2201 mūsu K
lasītājiem	2201 mūsu K
lejupielādē	2200 K
lelkisegély	97 K
leverandør	2367 ekstern K
leverantör	3024 extern K
leído	1108 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2186 K
linkistä	1339 lisää tästä K
lisenssillä	47 K
lisäsi	1357 K
llicència	47 K cc
lucrează	2633 K în presă
lunedì	17 ogni K
lună	2702 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3289 đăng nhập để bình K	3320 bình K của bạn sẽ	3373 đăng nhập để bình K
lájkolj	1658 K minket
lákal	422 K
läget	3033 koll på K
lähdet	1294 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3036 du kan K mer	3036 kan du K mer	3036 K mer om	3058 fri att K
läsare	36 våra K	3034 våra K	3058 våra K
läsarna	18 tack vare K
läser	3057 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	492 K for	2396 K for	3051 K för
læser	497 tak fordi du K
læserbrev	43 K	466 skrive et K	466 send dit K
læsere	36 vores K	498 vores K
læseres	477 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1035 K de notas
límites	1032 sigue leyendo sin K
lòng	3312 vui K gửi về	3373 vui K gửi về
löd	3060 K
lød	500 K	2404 K
lūdza	2203 K
lập	3324 ủng hộ báo chí độc K	3374 báo chí độc K
""", 'm': """
magyarázta	1708 K
mailovú	2892 e-K adresu
mainoslinkkejä	37 K	74 K	1340 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1179 K abil
materiał	9 ten K
matéria	20 ler esta K	2498 esta K é só	2561 para ler esta K	2607 esta K
matérias	2533 limite de K
matí	341 rep cada K
mawiał	2488 K
mawiała	2488 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1708 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1354 tue K
meitä	1337 tukea K	1337 tue K	1354 tue K	1354 auta K
mencióname	62 K
menționat	2703 a K
mesačne	2919 K
mesečno	2860 K	2978 K
mesélte	1708 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2487 za K
miesięcznie	2487 K
minkä	90 anna K voit
miễn	15 bài K phí	3327 hết số bài K phí	3375 dùng thử K phí
mjesečno	2860 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1437 charte de K	1437 K par la rédaction
mokė	2163 K
mondták	1708 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1032 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1158 K
mulțumim	2700 K că ne citești
munkatársa	1675 K
munkatársunknak	39 K
munkánk	1706 K
munkánkat	1650 támogasd K	1650 támogassa K	1682 K	1705 támogasd K	1705 támogassa K	1706 K
myönsi	1357 K
másodközlés	1668 K
märkis	1200 K
määräsi	1357 K
mån	3035 kr/K	3059 kr/K
månad	2987 testa en K	3035 en K för	3057 testa en K	3059 per K	3059 varje K
månaden	3035 första K	3059 i K	3059 första K
månader	3035 K för #	3057 testa # K
månadsgivare	3057 bli K
måned	430 prøv en K	478 i # K	497 prøv en K	499 pr. K	2379 en K for	2401 prøv en K	2403 per K
måneden	499 om K	2403 i K
måneder	478 i # K	2379 K for #
média	1496 notre K
mês	2607 até o fim do K	2608 por K	2608 ao K
mình	54 mời K ly cà phê	62 tag K
míní	422 K
mówi	2488 K
mówili	2488 K
mówił	2488 K
mówiła	2488 K
môžete	2888 článok si K
müşterimiz	3157 K
mācīja	2203 K
mākslīgais	2183 K intelekts
mēnesis	2202 pirmais K
mēnesī	2202 K
mėgstamiausią	2136 K
mėnesį	2162 per K
měsíc	394 první K	421 za K	421 první K
měsíčně	421 K
můžete	387 článek si K
mạnh	3376 nhấn K
""", 'n': """
nabádal	422 K
nabádala	422 K
naléhal	422 K
namawiał	2488 K
namawiała	2488 K
napisał	2488 K
napisała	2488 K
napiš	38 K nám	67 K nám
napište	38 K nám	378 K nám	411 K na	419 K nám
napísal	2920 K
napíšte	38 K nám	2878 K nám	2878 K, prosím	2911 K na	2917 K nám
naročilo	2951 hvala za K
naročite	80 K se	2925 K se na naše	2976 K se
naročnik	50 kot K	2924 že K
naročnike	2932 samo za K	2932 le za K
naročniki	50 K lahko	2964 lahko berejo le K	2964 berejo samo K	2980 K
naročnikom	2924 dostopen le K	2924 na voljo K	2924 na voljo samo K	2924 na voljo le K	2964 dostopna le K	2964 dostopna samo K	2964 dostopen le K	2964 dostopen samo K
naročnina	2952 K	2980 K
naročnino	2952 z K	2974 z K
narzędzi	2466 przy wsparciu K ai
naujienlaiškio	2148 K
naujienlaiškis	2161 mūsų K	2164 K
naujienlaiškį	2128 mūsų K	2148 K	2160 užsisakykite K	2161 mūsų K
navođenja	2834 bez K izvora
navođenje	2834 uz K izvora
nawoływał	2488 K
našeho	384 do K týmu	384 K e-shopu
našem	2823 K timu
našich	410 K zpráv	2910 K správ
neatkarīgu	2200 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1705 segíts K	1705 írjon K	1705 írj K	1705 jelezd K	1706 K adód
nemokamą	2152 K paskyrą
neobmedzený	2865 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	374 K přístup
neomezeně	350 K číst
nepiekrītat	43 K
nepriklausomą	2150 paremkite K žurnalistiką	2160 paremkite K	2161 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1320 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	419 podpořte K
nezávislá	420 K média
nezávislé	2918 K médiá
nezávislú	2917 podporte K
ngoài	3315 nội dung bên K
nguồn	3310 K ưu tiên	3310 K tin ưu tiên	3333 ghi rõ K	3368 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3320 chịu trách K về nội dung bình luận
nhân	3316 trí tuệ K tạo
nhấn	3373 K vào đây
nhận	3291 đăng ký K bản tin	3291 đăng ký K tin	3373 đăng ký K bản tin	3373 đăng ký K tin
nhập	24 đăng K	3289 vui lòng đăng K	3289 đăng K để đọc	3289 đăng K để xem	3289 đăng K để lưu	3289 hãy đăng K để	3373 đăng K để đọc	3373 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2446 materiał wideo jest K
niezależne	2485 wesprzyj K	2485 wspieraj K	2486 K media
niezależność	2486 K
niezależną	2486 jesteśmy K
noastră	2701 munca K
nolēma	2203 K
norāda	2203 K
nosūtīsim	57 jums K
notificações	14 as K	2508 ative as K	2508 ativar K	2508 receba K
notificările	14 K	2620 activează K
notifikácie	2891 K
notícia	2607 esta K
notícias	2502 receba as K	2502 receba K	2511 siga as últimas K
novinařina	420 naše K
novinařinu	420 nezávislou K
novinár	2879 je K	2879 , K
novinári	2918 naši K
novinárka	2879 je K	2879 , K
novinárkou	2879 je K
novinárom	2879 je K
novinář	379 je K	379 , K
novinářem	379 je K
novináři	420 naši K
novinářka	379 je K	379 , K
novinářkou	379 je K
novičke	2925 na e-K
novičnik	2933 K	2933 e-K	2977 naš e-K	2980 K
novičnika	2933 K
nuotraukų	40 K ir vaizdo
nusprendė	2163 K
nášho	2885 do K tímu
nächste	21 in diesem browser für die K	655 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3376 K
nõus	43 ei ole K?
năm	3375 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	384 našem K
obegränsad	2990 K tillgång
obećala	2861 K
obećao	2861 K
obiecał	2488 K
obiecywał	2488 K
obligāta	2176 atsauce K
oblíbené	376 K zdroje
oblíbených	376 K zdrojů
oblíbenými	376 K zdroji
obrigatórios	21 campos K são	2520 campos K são
obveščanje	2951 na naše K
obľúbené	2876 K zdroje
obľúbených	2876 K zdrojov
obľúbenými	2876 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	409 chcete K
odebírejte	354 K náš	415 K	419 K
odemkněte	350 K si
odhlásit	355 K se můžete kdykoli
odoberať	2909 chcete K
odpoveď	21 zrušiť K
odpovídal	422 K
odpověděl	422 K
odpověděla	422 K
odpověď	21 zrušit K
odpowiadał	2488 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2488 K
odpowiedziała	97 nie K	2488 K
odpowiedziało	97 nie K
odražavaju	2828 komentari K	2828 komentari ne K
odídete	2874 kým K
ofereça	2498 K este artigo
ograniczeń	2412 czytaj bez K	2412 czytaj więcej bez K
også	51 bli med du K
ogłosił	2488 K
ogłosiła	2488 K
oikaisupyynnöt	1331 K
oikaisupyyntö	1331 K
olvashatják	1702 csak előfizetők K
olvasási	0 K idő
olvasóiból	1682 K él
olvasóink	36 K	1706 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1155 danos tu K
ordenó	1158 K
ordonné	1498 a K
ortakliği	3143 iş K linkleri
orzekł	2488 K
osobních	372 ochrany K údajů	372 ochraně K údajů
osobných	2881 K údajov
ostrzegał	2488 K
ostrzegała	2488 K
ostrzegł	2488 K
otrzymywać	2474 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	422 K	2920 K
oznámila	422 K	2920 K
ozvěte	38 K se nám	67 K se nám	378 K se nám	419 K se nám
""", 'p': """
padėkite	2160 K mums
pageidaujamą	2136 K šaltinį
paklausė	2163 K
palīdzi	2190 ziedo un K	2200 K mums
palīdzību	2183 mākslīgā intelekta K	2198 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2160 K mums
parsisiųskite	2160 K
participación	1063 normas de K
partnerské	74 K odkazy	397 K odkazy	2897 K odkazy
partneři	361 my a naši K
pastā	2188 e-K
pastāstiet	38 K mums	67 K mums
patronką	2464 zostań naszą K
patrões	2586 sem K	2607 sem K
paylaşin	25 K	49 K	3146 K
paziņoja	2203 K
paziņojumus	2187 K
państwa	2444 czeka na K
pašte	2148 jūsų el. K
pažadėjo	2163 K
periódico	1156 este K	1156 nuestro K
permanència	343 sense K
persiųskite	49 K
personvernerklæring	2346 K
phê	54 mời tôi một ly cà K	3324 mời bạn một ly cà K
phóng	3312 liên hệ K viên	3314 là K viên báo	3314 là K viên của	3373 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1158 K
pidätetään	1316 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2488 K
pisała	2488 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2816 K nam	2848 K nam na	2848 K na	2858 K nam	2938 K nam	2938 K na	2968 K nam na	2968 K na	2976 K nam
piškotke	2941 K	2969 K
piškotki	2941 K
piškotkov	2941 K	2969 K
pište	411 K na	411 K nám na
plakáton	1708 állt a K
plânge	2703 se K
pochází	381 obsah K
podcastów	2450 K
podcastů	386 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2488 K
podporovatelé	420 naši K
podporují	420 nás K
podpoře	420 díky K
podpořte	399 K	419 K nás	419 K naši	419 K naše	419 K mě
podrška	2858 vaša K
podrške	2835 bez vaše K	2859 vaše K
podršku	2858 vašu K
podržite	2835 K	2858 K nas	2858 K naš
podělte	67 K se s námi	67 K se o
podľa	2920 K
poinformował	2488 K
poinformowała	2488 K
pokračovanie	2865 pre K v čítaní
pokračování	350 K je dostupné	397 K článku níže
pokračuje	397 článek K	397 text K	2897 článok K	2897 text K
pokračujte	350 K ve čtení s
política	321 K de galetes	1060 K de cookies	2518 K de cookies	2535 cobre K
pomocí	401 K ai
pomocą	2466 z K ai
pomoć	2858 vašu K
pomóż	2485 K nam
pomôžte	2917 K nám
poprosił	2488 K
poprosiła	2488 K
poprosiło	2488 K
poručila	2861 K
poručio	2861 K
poslední	408 K článek zdarma	408 K článek, který můžete
posledný	2908 K článok zadarmo
poslušajte	2967 K nas
postafiókjába	1654 K
postaládádba	79 a K	1670 a K
postaládájában	1670 ön K
posílat	392 nechte si K
posílejte	378 K nám
posíláme	57 vám K	57 K vám
potřebujeme	419 K vaši pomoc	419 K vaši podporu
používame	2881 K cookies
používá	361 tento web K
používáme	361 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2488 K
powiedziała	2488 K
powtarzał	2488 K
powtarzała	2488 K
poznámka	97 K redakce
pozostało	2412 K # %	2412 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	422 zvou K
pošaljite	49 K ga	2816 K nam	2816 K na	2858 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	378 K nám	419 K nám
pošli	49 K ho
pošlite	49 K ho	2878 K nám	2917 K nám
pošljemo	57 vam K
pošljite	49 K ga	2938 K nam	2938 K jo nam	2938 K na	2976 K nam
požádal	422 K
požádala	422 K
pracę	2486 naszą K
pranešimus	2147 K
praneškite	38 K mums	67 K mums
pranešė	2163 K
prašė	2163 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2912 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2865 už ste K	2865 ste K
predplatiteľom	80 staňte sa K	2873 K	2917 staňte sa K
predplatiteľov	2873 pre K
predplatné	2865 už máte K	2894 K	2917 kúpte K	2917 kúpte si K	2921 K
predplatného	2894 K
predplatným	2894 K	2915 s K
predplaťte	80 K si
preferată	2631 sursă K	2695 sursă K	2695 sursa K
preferované	376 K zdroje	2876 K zdroje
preferovaný	376 K zdroj	2876 K zdroj
preferovaných	376 K zdrojů	2876 K zdrojov
preferovaným	376 K zdrojem	2876 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2412 tylko dla K	2472 tylko dla K
prenumeratą	2458 z K
prenumeratę	80 kup K	2412 masz już K	2458 zamów K	2458 kup K	2458 wykup K	2484 kup K
preporučila	2861 K
preporučio	2861 K
pretlačiť	45 K
prevziať	45 K
prečítate	2865 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2858 K se našoj	2858 K im se	2976 K se nam
pridržana	2808 sva prava K
pridržane	2931 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2163 K
prihlásenie	2866 ďakujeme za K	2892 ďakujeme za K
prihlásení	2894 po K
prihlásením	2892 K súhlasíte
prihláste	24 K	2865 K sa a čítajte	2917 K sa na odber
prihvaćate	2830 prijavom K
pripažino	2163 K
programėlėje	2146 K
programėlę	2146 K
prohlásil	422 K
prohlásila	422 K
prohlížeč	10 váš K
pronađite	2846 K nas
proposé	1433 conçu et K par
prosił	2488 K
prosiła	2488 K
pročitali	2800 da biste K
pročitate	2798 da K cijeli	2798 da K ceo
prośbę	2406 mamy do ciebie K	2406 mamy małą K
prošnjo	2935 imamo majhno K	2935 majhno K
prywatności	2428 polityka K	2428 polityce K
przeczytać	2412 aby K cały	2412 aby K ten artykuł
przeczytałaś	2453 dziękujemy, że K
przeczytałeś	2453 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2409 K nam #%	2485 K nam	2485 K #
przekonywał	2488 K
przekonywała	2488 K
przesyłajcie	2444 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2444 K nam	2444 K je do nas	2485 K nam
przyznał	2488 K
przyznała	2488 K
przyłącz	51 K się
przyślij	2444 K nam	2444 K je do nas	2485 K nam
práca	2918 naša K
práce	420 naší K
práci	420 naši K
prácu	2918 našu K
précision	97 K:
précisé	1498 a K
précédente	97 version K de cet
préférée	1423 source K
préférées	1423 sources K
prévient	1498 K
príspevky	2890 K v diskusii
príspevok	2917 váš K
próxima	2607 nossa K
průzkumu	35 našeho K
ptá	422 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1833 blocco della K	1928 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1675 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1397 bloqueur de K	1397 bloqueurs de K	1496 sans K
publicités	1397 bloqueur de K
publicystką	2445 jest K
publicystą	2445 jest K
publikování	369 K nebo šíření
publiée	22 ne sera pas K	1402 votre adresse e-mail ne sera pas K
pytał	2488 K
pytała	2488 K
pytały	2488 K
pytań	2452 na kilka K
pyyntö	1294 pieni K
pyysivät	1357 K
pásale	1155 K esta
pásalo	49 K
päevakokkuvõte	1184 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1325 K
päätti	1357 K
påminde	3060 K
pénzbe	1706 K kerül
pénzéből	18 olvasók K
písemného	370 bez K souhlasu
písomného	2912 bez K súhlasu
píšte	2911 K na	2911 K nám na
pódcast	34 nuestro K	1156 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2169 K bez	2176 K bez
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
quyên	3373 K góp ngay	3377 K góp
quyền	3307 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3351 trình chặn K cáo	3351 chặn K cáo
""", 'r': """
radził	2488 K
radziła	2488 K
radí	422 K
rakstīja	2203 K
rappelé	1498 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2160 K mums
rašė	2163 K
recibirás	57 K
reclamă	11 K
reconoció	1158 K
recordó	1158 K
rectificación	97 K:
recunoaște	2703 K
redacció	39 la nostra K	43 cartes a la K	332 la K t'envia	342 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1104 la K te envía	1144 se incorporó a la K	1156 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2656 K îți trimite	2701 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2485 wesprzyj K
redaktorką	2445 jest K
redaktorė	2140 K
redaktör	3022 är K för	3022 är K på	3022 är politisk K
redaktør	465 er K på	465 er K for	465 er politisk K	2365 er politisk K	2365 er K i	2365 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2556 a K envia	2595 entrou para a K	2607 nossa K
reenvíalo	49 K
refusé	1399 K le dépôt
registrácii	2894 po K
registráciou	2892 K súhlasíte
registráciu	2892 ďakujeme za K
regisztrálj	1705 K ingyenesen	1705 K, hogy
regisztráljon	1705 K ingyenesen	1705 K, hogy
regisztrálnia	1702 K kell
regístrate	1032 K gratis	1033 K para
reinhören	580 jetzt K:
rejestrując	2455 K się
reklamlänkar	74 K	3037 K
reklamą	11 K
reklám	70 nincs K	2918 bez K
reklámok	1706 K nélkül
reportaż	2486 ten K
reporterką	2445 jest K
reportér	379 , K	2879 , K
reportérem	379 je K
reportérka	379 , K	2879 , K
reportérkou	379 je K	2879 je K
reportérom	2879 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	315 prohibida la K	340 K sense permís
reproducción	1073 prohibida su K	1073 prohibida la K
reprodução	2531 proibida a K	2531 K proibida	2564 K permitida desde	2564 K é permitida desde
reprodúcelo	45 K
republié	45 K	1413 K avec	1451 cet article est K
repórter	39 nosso K	2535 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1158 K
rezervăm	29 ne K dreptul
riêng	3300 chính sách quyền K tư	3327 dành K cho thuê bao	3333 quan điểm K của tác giả
rovatvezetője	1675 K
ročne	2919 K
ročně	421 K
rät	658 K
rätta	3028 K fel
rättar	3028 vi K fel
rättelse	97 K
räumte	658 K ein	658 K der	658 K die
rääkis	1200 K
råber	500 K
råbte	500 K
rådde	3060 K
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
részesített	1671 előnyben K forrásként
röst	3025 ai-K
răspuns	97 nu a K	97 nu au K	2703 a K	2703 au K
răspunsul	21 anulează K
rằng	3376 viết K	3376 cho K
""", 's': """
sacīja	2203 K
sadržaj	9 ovaj K	2819 vanjski K	2819 spoljni K
sadržaja	9 ovog K	2819 vanjskog K	2819 prikaz ovog K	2819 prikaz K
sakė	2163 K
samobójcze	97 myśli K
sanctionné	1498 a K
sandučić	79 u vaš K	2801 u vaš K
sandučiću	2801 u vašem K	2830 vašem K
sbírka	423 K
schließ	51 . K dich
schließen	51 . K sie sich	511 K sie ein abo	655 K sie ein abo
schránke	2866 vašej K
schránky	79 do vaší K	79 do vašej K	354 do vaší K	2866 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1705 K, hogy
segítségedre	1705 szükségünk van a K
según	1158 K
sensível	97 pode ser K
sentenció	1158 K
sería	1105 sin ti no K
sesión	24 inicia K	24 inicie K	1032 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2606 inicie K
señaló	1158 K
sfătuia	2703 K
sfătuiește	2703 K
sfătuit	2703 a K
sisällön	9 K	1327 ulkoisen K
sisältö	1298 tämä K on vain
sisältöä	1327 ulkoista K
siunčiame	57 jums K
sjefredaktør	2365 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3060 K
skarży	2488 K
skarżył	2488 K się
skrzynkę	79 na twoją K	2415 na twoją K	2415 na swoją K	2455 K mailową
slažete	43 K se	43 ne K se
slobodné	2917 podporte K
slobodnú	2917 podporte K
slušajte	2846 K nas
slíbil	422 K
slíbila	422 K
sollicité	97 K par
sollicitée	97 K par
sondę	2452 naszą K
sonuçlarinda	3125 google arama K
sorumluluğu	30 K
souborů	371 K cookie
souhlasíte	43 K?	392 e-mailu K	392 odesláním K	392 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3312 về hộp thư của tòa K	3324 hãy ủng hộ tòa K	3333 bằng văn bản của tòa K	3373 hãy gửi về tòa K	3373 hãy liên hệ tòa K	3373 hãy báo cho tòa K	3374 tòa K
spandér	54 K en kaffe
spolupráci	397 ve K s partnerem	2897 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2938 K nam
sportkrönikör	3022 är K
sportsredaktør	465 er K
spracovaním	2892 K osobných údajov
sprijiniți	2700 K
sprijină	2700 K-ne
správach	2877 google K
správy	2877 google K
spuneți	38 K-ne	67 K-ne	2701 K-mi mai jos
stellenbörse	579 in unserer K
stjärna	60 fält med K
straipsnį	2159 šį K	2161 visą K
stronę	2475 naszą K
stwierdził	2488 K
stwierdziła	2488 K
stáhněte	419 K si naši	419 K si náš
stálo	422 K na	422 K ve	422 K v
står	30 K för	500 K der på	2404 K det på	2404 K det i	3060 K det på
stöd	2984 med ditt K	3057 K oss	3057 K vår	3057 ditt K
stödja	3034 K oss med
stödlinjen	83 K
stödmedlem	3057 bli K
stödprenumerant	3057 bli K
stötta	3034 K oss med	3057 K oss	3057 K vår	3057 K vårt
støt	477 K os	497 K os	497 K med
støtt	2401 K oss	2401 K vår
støtte	427 med din K	427 vi har brug for din K	477 K os med	477 din K gør	497 din K	497 bliv K	2328 med din K	2378 K oss med	2401 din K
støtteabonnent	2401 bli K
støttemedlem	80 bli K	497 bliv K	2401 bli K
stāstīja	2203 K
stăpâni	2681 fără K
stěžuje	422 K
subscripció	345 K
subskrybentów	2412 tylko dla K	2412 dostępna dla K	2412 dostępne dla K	2472 tylko dla K
subskrypcją	2458 z K	2480 z K
subskrypcję	2412 kup K	2412 masz już K	2455 dziękujemy za K	2458 wykup K	2485 kup K
suosikkilähteeksesi	1320 K
suosikkilähteeksi	1320 K
sursă	2655 link activ către K
suscripción	1032 ya tengo una K	1155 cambia tu K	1159 K
suscríbase	80 K	1155 K
suscríbete	80 K	1032 K para	1032 K por	1032 K en	1039 K al boletín	1155 K
susțin	2647 care ne K lunar	2701 ne K lunar
susține	2700 K-ne	2700 K presa	2703 K că
susținerea	2700 K ta
susțineți	2700 K-ne
svarīgākie	2199 nedēļas K
svarīgākās	2199 nedēļas K
svěřte	378 K se nám
szerkesztője	1675 K
szerkesztőségünk	39 K	1706 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1706 K
szerzője	1675 külső K
szólított	1708 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3035 tills du K upp	3060 K
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
sök	3049 K nu
sökresultat	3018 K på google
sökt	97 vi har K	97 har K
söyledi	3202 K
söylediler	3202 K
söylüyor	3202 K
søg	490 K nu
søgeresultater	461 K på google
søgning	461 google-K
søk	2394 K nå
søkene	2361 google-K dine
søkeresultatene	2361 K dine på google
súhlasu	2912 bez K
súhlasíte	43 K?	2892 odoslaním K
súmate	51 K	1155 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1676 K
sütiket	1676 K
săptămână	17 o dată pe K	2702 pe K
sīkdatnēm	2181 K	2199 K
sống	3324 nuôi K tờ báo	3324 bạn đọc nuôi K
""", 't': """
találatok	1671 google-K
tanácsolja	1708 K
tanácsolják	1708 K
tanácsolta	1708 K
tanácsolták	1708 K
tanította	1708 K
taşiyin	3146 K
teigė	2163 K
tekemään	1355 K sitä
tekijänoikeus	1316 K suojaa
tekoäly	1328 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1328 K
tekoälyn	1328 K avulla	1328 K tekemä
tekoälyä	1328 käyttää K
telefonā	2187 savā K
tesszük	22 nem K közzé
textům	406 ke všem K
teşekkürler	3199 okuduğunuz için K
thiết	3333 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3327 dành cho K bao	3327 đã là K bao	3377 K bao
thuộc	3308 bản quyền K
thành	3290 dành cho K viên	3322 bạn đã đăng ký K công	3373 trở K thành viên
tháng	3327 đọc miễn phí trong K	3375 mỗi K	3375 hàng K	3375 K đầu
thích	3310 nguồn tin ưa K	3310 nguồn yêu K
thông	14 K báo	3296 bật K báo	3296 nhận K báo	3312 bạn có K tin	3312 bạn đọc cung cấp K tin	3333 khi phát hành lại K tin	3373 hãy gửi K tin	3373 đăng ký nhận K báo	3373 hãy bật K báo
tilføjede	500 K
tillgång	3057 få fri K
tillåtet	3046 inte K att återge
tiếng	3320 K việt có dấu
tiếp	3289 để K tục đọc	3289 để đọc K	3289 đăng nhập để K tục	3324 K sức cho báo chí	3327 để K tục đọc	3373 đăng ký để đọc K	3373 hãy K sức	3373 đăng nhập để K tục
tjänst	2981 en liten K att be
tjänsten	3049 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1652 a K
toàn	20 K bộ bài	3289 để đọc K bộ	3289 đọc K bộ bài	3327 để đọc K bộ bài	3373 đăng ký để đọc K bộ
tražila	2861 K je
tražili	2861 K su
tražio	2861 K je
tretích	2881 cookies K strán
treści	9 tej K	2458 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3296 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3320 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1675 K
turpinātu	2166 lai K lasīt
tuần	17 mỗi K	3322 bản tin hằng K của	3322 bản tin hàng K của	3375 mỗi K
tvrdí	422 K
työmme	1355 K
työtämme	1354 tue K	1355 K
tájékoztató	1661 adatvédelmi K
támogass	1705 K minket
támogasson	1705 K minket
támogathat	1682 K minket
támogatása	1682 K nélkül	1682 olvasók K nélkül	1705 az ön K
támogatásod	1705 a te K
támogatásából	1682 olvasóink K
támogatásával	1685 partnerünk K
támogatónk	1682 legyen ön is K	1682 legyél te is K
täglich	519 K per mail
tähtsamad	1196 nädala K
tärkeimmät	1352 K jutut
tästä	1339 lisää K
täällä	1294 kun kerran olet K
täältä	1339 lisää K
téléchargez	1359 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1705 K le
týden	17 každý K
týdně	421 K
týždenne	17 raz K
tłumaczy	2488 K
tłumaczył	2488 K
tłumaczyła	2488 K
třetích	381 cookies K stran
""", 'u': """
uafhængigt	498 K medie
ubegrænset	433 K adgang
udostępnij	25 K
ukarał	2488 K
ulaş	38 bize K
ulaşin	38 bize K	3127 bize K	3146 K
ulaşmak	3127 yazara K
unabhängig	633 K von unserer redaktion	633 von unserer redaktion K	646 damit wir K bleiben	656 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1852 insegna all'K
unterstütze	506 K unsere arbeit	506 K uns mit	655 K uns	655 K unsere	655 K mich	655 K meine
unterstützen	506 K sie unsere arbeit	506 K sie uns mit	506 mit einer spende K	506 können sie uns K	655 K sie uns	655 K sie unsere	655 sie können das K	655 freiwillig K	655 K sie mich	655 K sie meine	655 K uns
unterstützt	538 ihr browser K	655 K uns
unterstützung	502 ihre K	502 mit ihrer K	595 ihrer K	595 deiner K	641 mit K von ki	655 mit deiner K	655 deine K	655 eure K
upišite	77 K svoj e-mail
upozornění	358 zapněte si K	391 K
upphovsrätt	3014 skyddat enligt lagen om K
upphovsrättslagen	3014 skyddat enligt K
uprednostňované	2913 K zdroje
uprednostňovaný	2913 K zdroj
uprednostňovaných	2913 K zdrojov
upřednostňované	414 K zdroje
upřednostňovaný	414 K zdroj
upřednostňovaných	414 K zdrojů
upřesnění	97 K:
uredništva	2931 brez dovoljenja K	2931 brez soglasja K
uredništvo	2945 v naše K	2977 naše K
uredništvu	39 našemu K	2938 pišite K
urmărește	2619 K-ne pe	2619 K-ne și pe	2620 K știrile	2700 K-ne
urmăriți	2619 K-ne pe	2700 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2518 K de cookies
utilizează	2622 K cookie
utilizăm	2622 K cookie
utánközlés	1668 K
utánközölhető	45 K
uutislähteeksesi	1320 ensisijaiseksi K
uutislähteeksi	1320 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2488 K
uznała	2488 K
uzsvēra	2203 K
użyciu	2466 przy K ai
użytkowników	2453 opiniami K
używamy	2427 K plików cookie
užsisakykite	2125 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	354 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2878 dajte nám K
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
već	2813 kad ste K tu	2860 K od
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
viên	3314 là biên tập K của	3327 dành cho hội K
viết	3373 hãy K thư	3374 bài K này	3376 ông K	3376 bà K
você	18 sem K	2607 sem K
vollständigen	511 K artikel lesen
volontär	569 ist K
volontärin	569 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2948 K
vyhradené	2872 všetky práva K	2872 autorské práva sú K
vykřikl	422 K
vykřikla	422 K
vypočuť	2888 si môžete K
vysvetľuje	2920 K
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
válaszolta	1708 K
válaszolták	1708 K
változatában	97 korábbi K	97 eredeti K
vás	399 bez K by	420 bez K by	2899 bez K by	2918 bez K by
väitis	1200 K
väitti	1357 K
väittää	1357 K
välise	1177 K sisu
våre	2401 meld deg på K
vårt	2336 meld deg på K	2401 meld deg på K
vær	51 K med
védekezett	1708 K
véli	1708 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2918 K vám
vēlamo	2177 K avotu
vēstkopai	2188 K
vēstulei	2188 ziņu K
vědět	38 dejte nám K	67 dejte nám K	378 dejte nám K	419 dejte nám K
všetkým	2906 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2885 náš K
webinář	384 náš K
według	2488 K
weißt	568 K du mehr
wezwał	2488 K
wiadomościach	2475 google K
wołali	2488 K
wołał	2488 K
wołała	2488 K
wpłata	2464 każda K	2485 twoja K
wpłatom	2486 dzięki K
wpłać	2485 K
wspierającym	2485 zostań K
współpracy	2461 we K z partnerem
wyjaśnia	2488 K
wypisać	2415 K się w każdej chwili
wyrażam	2416 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2444 K nam	2444 K je do nas
wzywał	2488 K
wzywała	2488 K
wöchentlichen	523 K newsletter
właściciela	2486 nie mamy K
""", 'y': """
yazdiğimiz	3156 daha önce K haber
yazmişti	3202 diye K
yhteistyössä	1340 K mainostajan
yönetmenidir	3129 genel yayin K
""", 'z': """
zaakceptować	2446 K pliki cookie
zaapelował	2488 K
zaapelowała	2488 K
zachęcali	2488 K
zachęcano	2488 K
zachęcał	2488 K
zachęcała	2488 K
zadaním	2892 K e-mailu
zadržana	2808 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	392 K e-mailu
zagłosuj	2469 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2835 K vama	2859 K vama
zakázané	2872 šírenie je K
založte	419 K si účet
zamknutý	2865 článok je K
zamčený	350 článek je K
zapisując	2455 K się
zapowiedział	2488 K
zapowiedziała	2488 K
zapytał	2488 K
zapytała	2488 K
zastrzeżone	2439 wszelkie prawa K	2439 wszystkie prawa K
zawołał	2488 K
zawołała	2488 K
zašlete	378 K nám
zašlite	2878 K nám
zaželen	2971 K vir
zaželene	2971 K vire
zaželeni	2971 K vir
zbiórka	2489 K
zbývá	350 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2449 do naszego K
zewnętrzna	2446 treść K
zewnętrzne	9 treści K	2427 treści K	2446 treści K
zewnętrznej	9 treści K	2446 treści K
zewnętrznych	9 treści K
zgłoś	2444 K go nam	2485 K nam
ziņas	2199 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2476 daj nam K	2485 daj nam K
zněl	422 K
zněla	422 K
znělo	422 K
zobrazení	381 K tohoto obsahu	381 K obsahu
zobrazený	60 e-mail nebude K
zostań	2485 K z nami
zpracováním	355 souhlasím se K	362 K osobních údajů
zprávy	377 google K
zprávách	377 google K
zpívali	422 K
zugänglich	596 frei K
zunächst	555 dieser artikel erschien K
zurück	625 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2914 K
získávejte	415 K
zł	2458 za # K	2458 od # K	2487 od # K
złotówka	2464 każda K	2486 każda K
""", 'á': """
állt	1708 ez K
állítja	1708 K
átvehető	45 K
""", 'ä': """
ägare	3034 inga rika K
ähnliches	568 K erlebt
ändå	2981 nu när du K är här
äpp	1182 K
äppi	1182 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2357 beskyttet av K
året	499 om K
återges	3014 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3133 bizimle K
çalişmalarimiz	3200 K
çağrisinda	3202 K bulundu
çerezler	3114 K kullan
çerezlere	3131 K
çerezleri	3114 K kullan	3131 K	3157 K kabul
çözün	3146 K
""", 'é': """
échanos	1155 K una mano	1155 K un cable
économiste	1484 est K
écris	38 K-nous	67 K-nous
écrit	1416 K pour	1498 a K
écrivain	1416 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1495 K-nous
éditorialiste	1484 est K
électronique	1382 dans votre boîte aux lettres K
énekelték	1708 K
équipe	1496 notre K
értesítéseket	14 K	1681 K
értesüljön	1681 K elsőként
étoile	60 champs avec une K
évente	1707 K
""", 'í': """
ígérte	1708 K
ígérték	1708 K
írta	1708 K
""", 'î': """
îmbia	2703 K
îndemna	2703 K
îndemnat	2703 a K
îndemnau	2703 K
întrebat	2703 a K
întrebau	2703 K
""", 'õ': """
õpetas	1200 K
""", 'ö': """
öffnen	525 app K
önemli	3157 günün en K
önerdi	3202 K
önskad	3018 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1706 független K	1706 a jó K
újságírásunk	1706 K
újságíróink	1706 K
újságíróinkkal	1704 K
újságíróinknak	39 K
újságírója	1675 K
última	1052 siga la K hora	1052 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	556 K von	634 von der agentur K	634 deutschen presse-agentur K
übersicht	562 K	618 diese K wurde
ücretsiz	15 K haber	15 K makale	3144 K üye olun
ügyfelünk	1704 K
ühendust	38 võta meiega K	67 võta meiega K	1197 võta K
ütles	1200 K
ütlesid	1200 K
üyeliği	3139 bülten K
üzente	1708 K
üzenték	1708 K
üçüncü	3131 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2846 K nas
čitalaca	43 pisma K	2835 uz podršku K	2853 K	2859 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2853 K	2859 naši K
čitatelia	2916 K	2918 naši K
čitatelja	43 pisma K	2835 uz podršku K	2853 K	2859 naših K	2859 uz podršku K
čitatelji	36 naši K	2853 K	2859 naši K
čitateljima	2853 K
čitateľom	18 vďaka K	2916 K
čitateľov	36 našich K	2899 vďaka podpore K	2916 K	2918 našich K	2918 vďaka podpore K
članak	20 cijeli K	2813 svidio vam se K	2831 cijeli K	2831 ceo K	2859 ovaj K
člancima	2842 svim K
članek	2935 vam je bil K všeč	2977 ta K
člankov	2963 do vseh K
členem	80 staňte se K	419 staňte se K
členom	2917 staňte sa K
článek	20 celý K	346 líbil se vám K	350 celý K za	394 celý K	420 tento K	420 líbil se vám K
článkom	2894 všetkým K	2906 k všetkým K	2906 ku všetkým K
článku	20 celého K
články	420 naše K
článků	394 limit K
článkům	394 všem K	406 ke všem K
článok	20 celý K	2874 páčil sa vám K	2894 celý K	2918 tento K
čtenáři	417 K	420 naši K
čtenářů	36 našich K	43 listy K	399 díky podpoře K	417 K	420 našich K	420 na podpoře K	420 díky podpoře K
čtenářům	18 díky K	36 našim K	417 K
čtení	0 doba K
čtěte	410 K nás
číst	420 K dál bez
čítajte	2910 K nás	2917 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2917 K, že nás čítate
""", 'đ': """
đây	3373 bấm vào K
đóng	3373 K góp của bạn	3373 hãy K góp
đăng	45 K lại	3322 cảm ơn bạn đã K ký	3322 bằng việc K ký, bạn	3373 K ký để đọc bài
đường	3312 K dây nóng của tòa soạn	3312 K dây nóng của báo	3373 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3327 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2919 K sumou
""", 'ř': """
řekl	422 K
řekla	422 K
říká	422 K
""", 'ś': """
śledztwa	2486 nasze K
śledztwo	2486 to K
śledź	2423 K nas na	2485 K nas
śpiewali	2488 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3202 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2816 K nam
šaukė	2163 K
šiandien	2150 aukokite K
šodien	2190 ziedo K
""", 'ź': """
źródło	2439 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2488 K
""", 'ž': """
žalio	2861 K se
želene	2971 K vire
želeni	2936 K vir
željene	2814 K izvore
željeni	2814 K izvor
žiadny	71 K spam
žurnalistai	2161 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2140 K
žurnalistika	420 naše K	420 nezávislá K	2161 K kainuoja	2161 gera K	2918 nezávislá K
žurnalistiku	420 nezávislou K	2918 nezávislú K
žurnalistiky	420 nezávislé K
žurnalistė	2140 K
žurnāliste	2180 K
žurnālisti	2201 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2201 neatkarīga K	2201 K maksā	2201 laba K
žurnālistiku	2190 atbalsti neatkarīgu K	2201 neatkarīgu K
žurnālists	2180 K
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
авторизованные	2758 только K
авторизованным	2758 K пользователям
авторизовані	3250 лише K
авторизуйтесь	24 K
авторкою	3238 зв'язатися з K
автором	3238 зв'язатися з K
автору	54 на каву K	2746 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3271 пишіть за K
адресу	2778 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2757 K	3249 K
анонимно	2746 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3235 K джерел
безкоштовна	3269 остання K стаття
безкоштовний	3245 наш K вебінар	3253 K акаунт	3269 останній K матеріал
безкоштовних	3253 ліміт K	3253 K статей
безкоштовні	15 K статті	3253 K статті
безлимитный	2713 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2776 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2761 K статьи
бесплатный	2752 наш K вебинар	2761 K аккаунт	2776 последний K материал
бесплатных	15 K статей	2761 лимит K	2761 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3284 K
благала	3284 K
благали	3284 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2767 K донатам	2792 K вам	2792 K вашей
блокировщик	2726 отключите K	2726 K рекламы
блокувальник	3220 K реклами
бот	39 наш K
браузер	10 ваш K	2739 ваш K	3230 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3236 K
вайбър	16 K	226 K
ватсапе	2744 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2752 наш K
вебінар	3245 наш K
взывал	2794 K
видео	9 это K	40 фото и K
виділіть	3234 K
визнав	3284 K
визнала	3284 K
визнає	3284 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3230 K cookie	3259 будь-яке K матеріалів	3259 K матеріалів сайту
використанні	3228 при K матеріалів
використовує	3221 K cookie
використовуємо	3220 K cookie
вимагав	3284 K
вимагала	3284 K
вимагали	3284 K
виправлення	97 K:
випуск	3247 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3284 K
вк	2744 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2744 K
влезте	24 K
вміст	9 цей K
внескам	3260 завдяки K	3282 завдяки K
внесок	3281 ваш K
войдите	24 K	2714 K, чтобы
вотсапе	2744 K
вотсапі	3236 K
впн	64 без K
всеки	249 K лев
встановіть	3214 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2729 K ее	2729 K текст
выпуск	2755 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3284 K
відповідав	3284 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3284 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2794 K
гласила	2794 K
гласит	2794 K
гласувайте	254 K
гледайте	259 K ни
говорил	2794 K
говорила	2794 K
говорили	2794 K
говорит	2794 K
год	2793 в K
годишно	268 K
голосуйте	2772 K	3265 K
гривень	3283 # K
грн	3283 # K
група	260 viber K
гукав	3284 K
гукали	3284 K
гукнув	3284 K
гукнула	3284 K
гіперпосилання	3228 K обов
""", 'д': """
дальше	2713 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3235 обрані K	3235 бажані K
джерелом	3235 основним K	3235 бажаним K
дзен	2744 K
дзене	2744 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2794 K
добавила	269 K	2794 K
добавьте	2723 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3284 K
додала	3284 K
додатку	84 у нашому K
додає	3284 K
дозволить	3281 ваша підтримка K
дозволяється	3259 матеріалів K лише
долучайтесь	51 K	3281 K до нас	3281 K до нашої	3281 K до нашого	3281 K до спільноти	3281 K до читачів
долучайтеся	51 K	3281 K до нас	3281 K до нашої	3281 K до нашого	3281 K до спільноти	3281 K до читачів
донат	2791 ваш K	3281 ваш K	3285 K
донатам	3260 завдяки K
донати	3285 K
донатом	3283 K
донаты	2795 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3281 ваша підтримка K
допомога	3281 нам потрібна ваша K
допомогою	3262 за K ші
допоможе	3282 K нам
допоможуть	3260 K нам працювати	3282 K нам
допоможіть	90 K, скільки можете
допускается	2766 материалов K только
допълнена	97 статията е K
доступ	2761 полный K	3253 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2705 вы K до конца	3204 ви K до кінця
дочитати	3210 щоб K
дочитать	2713 чтобы K	2761 K
""", 'е': """
евро	243 за # K
ежедневную	2716 K рассылку
ежемесячно	2793 K
ежемесячное	2791 оформите K
ежемесячный	2767 K донат
еженедельную	2716 K рассылку
електронна	214 вашата K поща
електронної	3252 адресу K пошти
електронну	3252 K адресу	3252 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2794 K
жаловался	2794 K
жалуются	2794 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2747 - K	2747 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2792 независимая K
журналистике	2792 независимой K
журналистики	2792 независимой K
журналистику	2792 независимую K
журналистка	229 е K	229 , K	2747 - K	2747 , K
журналисты	2792 наши K
журналіст	3240 - K	3240 , K
журналістам	39 нашим K
журналісти	3282 наші K
журналістика	3282 незалежна K
журналістику	3282 незалежну K	3282 якісну K
журналістка	3240 - K	3240 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3214 K застосунок
завантажте	3214 K додаток
завдяки	3260 існує K	3282 K вам	3282 K вашій
зависимост	88 хазартът създава K
задонатьте	2791 K	3281 K
задължителните	21 K полета
зазначив	3284 K
зазывал	2794 K
закликав	3284 K
закликала	3284 K
закликали	3284 K
закончились	2713 бесплатные статьи K
залишає	29 K за собою право
залишилося	3211 K #%	3211 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2730 K ошибку
замолчим	2792 мы не K
запазени	220 всички права K
запевняв	3284 K
запевняла	3284 K
запевняє	3284 K
записи	58 новые K на почту
запитав	3284 K
запитала	3284 K
запитань	3249 на кілька K
запишете	213 K се за нашия
зарегистрированные	2758 только K
зарегистрированным	2713 доступен только K
зарегистрированы	2713 уже K
зарегистрируйтесь	2714 K, чтобы	2761 бесплатно K	2761 K бесплатно	2791 K бесплатно	2791 K, чтобы читать
зареєстровані	3250 лише K	3250 тільки K
зареєструйтесь	3211 K, щоб	3253 безкоштовно K	3253 K безкоштовно	3281 K безкоштовно	3281 K, щоб читати
зареєструйтеся	3253 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3232 нашому K
застосунок	3214 завантажте K	3232 наш K	3232 мобільний K	3281 завантажте K і	3281 завантажте K та
захищено	3228 усі права K
захищені	3228 усі права K	3228 всі права K
защищенной	2746 K формой
защищены	2737 все права K
защищённой	2746 K формой
заяви	269 K
заявив	3284 K
заявил	269 K	2794 K
заявила	269 K	2794 K	3284 K
заявили	2794 K	3284 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2705 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3234 якщо ви K
знанията	237 K си
зобов	3284 K'язав
зовнішнього	3242 K вмісту	3242 K контенту
зовнішній	3242 K вміст	3242 K контент
зробіть	3208 K внесок	3281 K внесок у	3281 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2743 K
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
иностранного	2737 выполняющим функции K агента
иностранным	2792 K агентом
инстаграм	226 K
искусственного	2769 с помощью K интеллекта
искусственным	2769 K интеллектом
использование	2739 K cookie	2749 K cookie	2766 любое K материалов	2766 K материалов сайта
использовании	2737 при K материалов	2766 полном или частичном K	2766 частичном K материалов
используем	2726 K cookie
использует	2727 K cookie
исправление	97 K:
источники	2743 избранные K	2743 любимые K
источников	2743 избранных K	2780 избранных K
источником	2743 основным K
исчерпали	2713 K лимит
""", 'к': """
каждое	17 K утро
каждый	2793 K месяц
каже	3284 K
каза	269 K
казав	3284 K
казал	269 K
казала	269 K	3284 K
казали	3284 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2792 наш K	3282 наш K
канала	2792 нашего K
каналу	3282 нашого K
колумнист	2747 - K	2747 , K
колумніст	3240 - K
колумністка	3240 - K
команде	2752 к нашей K
команди	3245 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3229 у K	3229 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2729 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2738 в K
комментировать	6 K
контент	9 этот K	9 цей K	2749 внешний K
контента	9 этого K	2749 внешнего K
контенту	9 цього K
конференцию	2752 нашу K
конференция	234 нашата K
конференцію	3245 нашу K
конфиденциальности	2726 политикой K	2739 политика K
конфіденційності	3220 політикою K	3230 політика K
копирование	2766 K материалов сайта
кореспондент	229 е K	229 , K	3240 - K	3240 , K
кореспондентка	3240 - K	3240 , K
короткий	2757 K опрос
корреспондент	2747 - K	2747 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3284 K
крикнул	2794 K
крикнула	2794 K	3284 K
кричав	3284 K
кричал	2794 K
кричала	2794 K	3284 K
кричали	2794 K	3284 K
кричит	2794 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2752 нашу K
лекцію	3245 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2752 нашего K
магазине	2752 в нашем K	2752 в нашем интернет-K
магазину	3245 нашого K
магазині	3245 у нашому K	3245 в нашому K	3245 нашому інтернет-K
материал	2729 обсудить K	2749 внешний K	2782 K создан	2792 этот K
материалам	2774 ко всем K
материалы	2792 наши K
матеріал	3282 цей K
матеріали	3282 наші K
матеріалу	97 першій версії K
матеріалів	3259 копіювання K сайту	3259 K посилання обов'язкове	3267 до всіх K	3267 до усіх K
мероприятие	2752 наше K
месенджері	3236 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2744 K
месте	42 вы были на K
месяц	2793 в K
мобільний	3232 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3283 на K	3283 перший K
""", 'н': """
навчання	48 K ші
нагадав	3284 K
нагадала	3284 K
наголосив	3284 K
наголосила	3284 K
надпис	269 такъв K
надпись	2794 такая K
надсилайте	3238 K нам	3238 K її	3238 K їх нам	3239 K фото	3239 K відео	3239 K свої	3281 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3235 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3238 K нам	3238 K їх нам	3239 K фото	3281 K нам
нажимая	2760 K кнопку	2760 K на кнопку	2760 K "
нажмите	2729 K ctrl
намерете	259 K ни
напис	3284 такий K
написа	269 K
написав	3284 K
написал	2794 K
написала	2794 K	3284 K
написано	2794 было K	3284 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2746 K нашему	2746 K нашей	2746 K автору	2746 K нам	2791 K нам
напишіть	38 K нам	67 K нам	3238 K нашому	3238 K нашій	3238 K автору	3238 K авторці	3238 K нам	3281 K нам
напомнил	2794 K
напомнила	2794 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3252 K кнопку	3252 K на
нашем	2729 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2705 K просьба
неделю	17 раз в K	17 каждую K	2793 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2708 поддержите K	2791 поддержите K
независимые	2792 K медиа
незалежні	3282 K медіа
нейросети	2769 с помощью K
несколько	2757 на K вопросов
никакого	71 K спама
новинами	3217 стежте за K
новини	226 google K	3236 google K
нуждаем	266 K се от вашата
нужна	2767 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2794 K
обещала	2794 K
обещали	2794 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2747 - K	2747 , K
обраних	3235 K джерел
обучения	48 K ии
объявил	2794 K
объявила	2794 K
объяснил	2794 K
объяснила	2794 K
объясняет	2794 K
объяснял	2794 K
объясняла	2794 K
обязал	2794 K
обязательна	2737 гиперссылка K	2766 материалов ссылка K	2766 ссылка на источник K
обязательные	21 K поля	2729 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3284 K
обіцяла	3284 K
обіцяли	3284 K
огледален	64 K сайт
оглядач	3240 - K	3240 , K
оглядачка	3240 - K	3240 , K
оголосив	3284 K
ограничений	2713 читайте без K
одноклассниках	2744 K
одному	3252 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2729 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3249 наше K	3249 коротке K
опитуванні	35 нашому K	3249 K читачів	3249 нашому K	3249 в K
оприлюднюватиметься	22 не K	3223 ваша e-mail адреса не K
опрос	35 наш K	2757 наш K
опросе	35 нашем K	2757 нашем K	2757 в K
опубликован	22 не будет K	2729 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2794 зовут K
організатори	3284 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2760 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2714 K #%	2714 K # %
отбележете	62 K ме
ответил	97 не K на	2794 K
ответила	97 не K на	2794 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2794 K
отвечала	2794 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2793 K в любой момент
отметил	2794 K
отметила	2794 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2716 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2746 K их нам	2791 K нам
отримувати	3270 хочете K
отримуйте	3274 K
очакваме	227 K вашите
ошибку	2730 нашли K
оштрафовал	2794 K
оштрафовала	2794 K
оштрафував	3284 K
""", 'п': """
партнером	2764 совместно с K	3257 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2764 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3257 K посилання
партнеры	2726 мы и наши K
партньорски	246 K линкове
партнёром	2764 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2764 K ссылки
партнёрским	74 K ссылкам
патроном	2791 станьте K
пееха	269 K
пели	2794 K
первинній	97 K версії
первоначальной	97 K версии
первый	2793 K месяц	2793 рубль в K
переведите	2791 K нам
перевірте	3249 K себе	3252 K пошту
передплатник	50 як K	3210 уже K	3210 вже K
передплатникам	3210 доступний лише K	3210 доступна лише K	3210 доступно лише K
передплатники	50 K можуть	3268 лише K	3268 тільки K
передплатників	3210 тільки для K
передплатою	3210 доступна за K	3210 доступний за K	3253 за K	3275 з K
передплату	80 оформіть K	3253 K за	3281 оформіть K
передплатіть	80 K
передрук	45 K	3233 K
передруковувати	45 K
передруку	3233 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2742 K
перепечатке	2742 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3231 K даних
персональных	2740 K данных
писав	3284 K
писал	2794 K
писала	2794 K	3284 K
писати	3282 нам K
писменото	248 без K съгласие
письме	2760 в одном K
письменного	2781 без K согласия
письмової	3273 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2746 K нам	2778 K на	2791 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3238 K нам	3271 K на
платной	2713 в K версии
побачили	3279 K помилку
повний	20 K текст	3253 K текст
повтаря	269 K
повтаряше	269 K
повторював	3284 K
повторює	3284 K
повторяет	2794 K
повторял	2794 K
повторяла	2794 K
повідомив	3284 K
повідомила	3284 K
повідомили	3284 K
повідомте	38 K нам	67 K нам	3238 K нам	3238 K нас	3281 K нам
подайте	228 K сигнал
поддержать	2791 K нас	2791 K редакцию	2791 K нашу
поддерживайте	2791 K нас	2791 K нашу
поддержите	2708 K нашу	2708 K нас	2767 K	2791 K нас	2791 K нашу	2791 K редакцию	2791 K проект	2791 K автора	2791 K наш
поддержка	2709 ваша K	2791 ваша K поможет	2791 ваша K помогает	2791 ваша K позволит
поддержке	2764 при K партнёра	2764 при K партнера	2767 благодаря вашей K	2792 вашей K
поддержки	2792 без вашей K	2792 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2755 K	2792 наш K	3247 K	3282 наш K
подкаста	236 K	2755 K	2792 нашего K
подкасте	34 нашем K	2755 K
подкасти	34 наші K	236 K	3247 K
подкастов	2755 K
подкасту	3247 K
подкастът	236 K
подкасты	2755 K
подкасті	34 нашому K	3247 K
подкастів	3247 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2713 уже K
подписка	2713 уже есть K	2795 K
подписке	2713 доступен только по K	2713 доступна по K	2713 доступен по K	2761 по K
подписки	2795 K
подпиской	2786 с K
подписку	80 оформите K	80 оформить K	2713 оформить K	2713 оформите K	2760 спасибо за K	2761 K за	2791 оформите K	2791 оформить K
подписчик	50 как K	2713 уже K	2713 вы уже K
подписчикам	2713 доступна только K	2713 доступно только K	2713 доступен только K	2775 только K
подписчики	50 K могут	2775 только K	2795 K
подписчиков	2713 только для K
подписчиком	2791 станьте K
подписывайтесь	2716 K на рассылку	2723 K на нас	2723 K на наш	2723 K на канал	2723 K на telegram	2791 K на
подписываясь	2760 K
подпишитесь	80 K	2708 K на регулярное	2716 K на рассылку	2723 K на наш	2723 K на канал	2791 K на
подчеркнул	2794 K
подчеркнула	2794 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3245 нашу K
пожертвование	2708 оформите K	2709 сделайте K	2767 регулярное K	2767 ежемесячное K	2791 ваше K	2791 сделайте K	2791 оформите K	2795 K
пожертвования	2792 на K	2795 K
пожертвованиям	2767 благодаря K	2792 благодаря K
пожертвуйте	2791 K
позволяет	2791 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2713 чтобы прочитать K
полный	20 K текст	2761 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2785 K
получать	2777 хотите K
помилку	3279 знайшли K
помогите	90 K, сколько можете	2791 K нам
помогнете	266 K ни
помогут	2792 K нам
поможет	2792 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2791 нам нужна ваша K
помощью	2769 с K ии
помітили	3234 якщо ви K	3279 K помилку
помічник	63 наш K
понравилась	2792 K статья
понравился	2792 K материал	2792 K текст
пообещал	2794 K
пообещала	2794 K
пообіцяв	3284 K
пообіцяла	3284 K
попереджає	3284 K
попередив	3284 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3284 K
попросил	2794 K
попросила	2794 K	3284 K
попросили	2794 K	3284 K
попросило	2794 K
порадив	3284 K
порадила	3284 K
посилання	3259 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2794 K
посоветовала	2794 K
постановив	3284 K
постановил	2794 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2794 K
потребовала	2794 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2760 вашей K
почтовом	2760 вашем K ящике
почту	79 на K	2717 на вашу K	2717 вам на K	2760 вашу K
пошту	79 на K	79 на вашу K	3213 на вашу K
пошті	3252 вашій K
пощенска	214 вашата K кутия
пояснив	3284 K
пояснил	2794 K
пояснила	2794 K	3284 K
пояснював	3284 K
пояснювала	3284 K
пояснює	3284 K
поясняет	2794 K
правото	29 си запазва K
працювати	3260 допоможе нам K	3282 K далі
працюємо	3282 ми K
предишна	97 K версия на
предпочитаемые	2743 K источники
предпочитаемых	2743 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2743 K источники	2780 K источники
предпочтительный	2743 K источник
предпочтительных	2780 K источников
предупреди	269 K
предупредил	2794 K
предупреждава	269 K
предупреждает	2794 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2794 K
призвала	2794 K
призвали	2794 K
призна	269 K
признава	269 K
признавал	2794 K
признает	2794 K
признал	2794 K
признала	2794 K
признали	2792 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2794 K
призывала	2794 K
призывали	2794 K
приложение	84 в нашето K	267 нашето K	2718 скачать K	2719 скачайте K	2719 установите K	2741 наше K	2741 мобильное K	2791 скачайте наше K	2791 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2718 открыть в K	2741 нашем K
приложения	2741 нашего K	2792 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2743 K источником
присоединяйтесь	51 K	2791 K к нам	2791 K к нашему	2791 K к нашей	2791 K к нашим	2791 K к сообществу	2791 K к читателям	2791 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2746 K нам	2746 K фото	2746 K видео	2746 K новости	2746 K свои	2746 K их нам	2791 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2746 K нам	2746 K фото	2746 K их нам	2791 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3281 K до нас	3281 K до нашої	3281 K до нашого	3281 K до спільноти	3281 K до читачів
приєднуйтеся	51 K	3281 K до нас	3281 K до нашої	3281 K до нашого	3281 K до спільноти	3281 K до читачів
проверьте	2757 K себя	2760 K почту
проголосуйте	2772 K	3265 K
продовження	3257 реклама. K
продовжити	3210 щоб K читання	3260 допоможуть нам K
продовжувати	3282 K роботу
продолжаем	2792 мы K работать
продолжать	2767 помогут нам K	2792 K работу
продолжение	2764 реклама. K
продолжить	2713 чтобы K чтение	2767 помогут нам K	2767 поможет нам K	2792 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2737 настоящий материал (информация) K	2782 материал K
произведён	2782 материал K
пройдите	2757 K тест
пройдіть	3249 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2777 не K
пропустити	3270 не хочете K
пропустить	2777 не хотите K
пропустіть	3270 не K
просив	3284 K
просил	2794 K
просила	2794 K	3284 K
просили	2794 K	3284 K
просьба	2705 у нас к вам K	2705 у нас есть K
просять	3284 K
проучване	237 нашето K
прохання	3204 маємо до вас K	3204 невелике K
прочетете	211 за да K цялата
прочитать	2713 осталось K	2713 чтобы K статью
пріоритетне	3235 K джерело
пріоритетним	3235 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3212 K на розсилку
підписка	3285 K
підписку	3210 оформіть K	3252 дякуємо за K	3281 оформіть K
підписники	3268 лише K	3285 K
підписників	3210 тільки для K
підписуйтесь	3216 K на нас	3216 K на наш	3216 K на канал	3216 K на telegram	3281 K на
підписуйтеся	3216 K на наш	3216 K на канал
підписуючись	3252 K
підпишіться	3212 K на розсилку	3216 K на наш	3281 K на
підтримайте	3207 K нашу	3207 K незалежну	3207 K нас	3260 K	3281 K нас	3281 K нашу	3281 K незалежну	3281 K редакцію	3281 K автора	3281 K роботу	3281 K наш
підтримати	3281 K нас	3281 K нашу
підтримка	3208 ваша K	3281 ваша K допоможе
підтримки	3257 за K партнера	3282 спільноти K	3282 вашої K
підтримуйте	3281 K нас	3281 K нашу
підтримці	3260 завдяки вашій K	3260 завдяки K читачів	3282 вашій K
піти	3204 перш ніж K
""", 'р': """
работа	267 нашата K	2792 наша K
работаем	2792 мы K
работать	2767 помогут нам K	2767 поможет нам K	2792 K дальше
работу	2792 нашу K
радив	3284 K
радила	3284 K
радили	3284 K
радить	3284 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2781 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2791 K нам
рассказал	2794 K
рассказала	2794 K
рассказывать	2792 K правду
расследование	2792 наше K	2792 это K
расследования	2792 наши K
рассылка	2792 наша K	2795 K
рассылку	78 на K	78 нашу K	78 K	2716 нашу K	2716 K самых	2792 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2760 K
регулярний	3260 K внесок
редактор	229 е K	229 - K	229 , K	2747 - K	2747 , K	3240 - K	3240 , K
редакторка	3240 - K	3240 , K
редакцией	39 нашей K	2746 связаться с K
редакции	97 поправка K	2781 без согласия K	2792 нашей K
редакцию	39 в нашу K	2746 напишите в K	2746 пишите в K
редакция	234 в нашата K	267 нашата K	2792 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3238 напишіть у K	3238 пишіть у K
редакція	3282 наша K
редакцією	39 нашою K	3238 зв'язатися з K
редакції	43 письма до K	97 від K:	3238 пишіть до K	3273 без згоди K	3273 без дозволу K	3282 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3257 після K	3257 на правах K	3282 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2764 после K	2764 на правах K	2792 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2747 - K	2747 , K	3240 - K	3240 , K
репортери	39 на нашите K	267 нашите K
репортерка	3240 - K	3240 , K
репортёр	2747 - K	2747 , K
решил	2794 K
реєструючись	3252 K
робота	3282 наша K
роботу	3282 нашу K
розкажіть	38 K нам	67 K нам
розповів	3284 K
розповідати	3282 K правду
розповіла	3284 K
розсилка	3282 наша K	3285 K
розсилку	78 на K	78 нашу K	78 K	3212 нашу K	3212 щоденну K	3282 нашу K
розслідування	3282 наші K	3282 це K
рублей	2793 # K
рік	3283 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2746 K с нами
связаться	2746 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3284 K
сказал	2794 K
сказала	2794 K	3284 K
скаржаться	3284 K
скаржився	3284 K
скаржилася	3284 K
скачайте	2718 K наше
скиньте	2791 K нам	2791 K донат
сколько	2791 скиньте K
скриньку	3252 вашу K
скриньці	3252 вашій K
следите	2723 K за нами
словам	2794 по K
словами	3284 за K
слушайте	259 K ни
слідкуйте	3216 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2794 K
советовала	2794 K
советовали	2794 K
советует	2794 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2749 внешнее K
содержит	97 K сцены
сообщение	2737 данное K (материал) создано	2782 K создано
сообщил	2794 K
сообщила	2794 K
сообщили	2794 K
сообщите	38 K нам	67 K нам	2746 K нам	2791 K нам
соучастником	2767 станьте K	2791 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3214 увімкнути K	3214 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3282 K текст	3282 K матеріал
сподобалась	3204 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2794 K
спросил	2794 K
спросила	2794 K
співали	3284 K
співучасником	3281 станьте K
спільнота	3282 наша K
спільноти	3208 стань частиною K	3260 частиною K	3282 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2791 K нашим	3281 K нашим
статей	3267 до всіх K	3267 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3282 ця K
статья	2792 эта K
статьям	2774 ко всем K
стверджує	3284 K
стежте	3216 K за нами
стигнали	224 щом сте K дотук
стороннего	2749 K сервиса
сторонним	2749 K сервисом
стороннього	3242 K сервісу
стороннім	3242 K сервісом
суммой	2793 любой K
сумму	2793 любую K
сутрин	17 всяка K
существуем	2792 мы K
существует	2767 K благодаря
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
телеграм	16 K	226 K	2723 наш K-канал	2723 в нашем K	2744 K	2744 K-канал	2744 K-канале	2778 пишите в K	2792 наш K	3216 наш K-канал	3236 K	3236 K-канал	3236 K-каналі
телеграме	16 K	2744 K
телеграмі	3236 K
телефон	97 K довіри
тест	2757 наш K	3249 наш K
тиждень	17 раз на K	3283 на K
требовал	2794 K
требовала	2794 K
требовали	2794 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2719 включите K	2719 включить K	2719 разрешить K
уверяет	2794 K
уверял	2794 K
уверяла	2794 K
увійдіть	24 K	3211 K, щоб
уговаривал	2794 K
уговаривала	2794 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2705 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3235 K джерел
улюблені	3235 K джерела
умовляв	3284 K
умоляваше	269 K
умолял	2794 K
умоляла	2794 K
умоляли	2794 K
утверждает	2794 K
уточнение	97 K:
уточнення	97 K:
уточнив	3284 K
уточнил	2794 K
уточнила	2794 K	3284 K
учасником	3281 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2792 K нашу
цитировании	2742 при K
цитування	3233 у разі K
цитуванні	3233 при K
""", 'ч': """
частиною	3281 станьте K
частковому	3259 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2791 спасибо, что K
читай	3216 K нас
читайте	2723 K нас в	3216 K нас у	3216 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2757 опросе K	2767 благодаря поддержке K	2787 K	2792 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2705 дорогие K	2787 K	2792 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2787 K	2792 благодаря K
читати	3210 щоб K далі	3281 щоб K далі
читачам	18 завдяки K	3276 K
читачі	36 наші K	3276 K	3282 наші K
читачів	43 листи K	3276 K	3282 наших K
читаєте	3281 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3283 K
щомісячний	3260 K внесок
щомісячно	3283 K
щоранку	17 K
щотижневу	3212 K розсилку
""", 'э': """
электронной	2760 адрес K почты
электронную	2760 K почту
""", 'я': """
яжіться	38 зв'K з нами	3238 зв'K з нами
язкові	21 обов'K поля	3223 обов'K поля
якщо	3204 K ви вже тут
""", 'і': """
інтелектом	3262 штучним K
інтелекту	3262 за допомогою штучного K
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
अनुसार	1646 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1628 K राय दें
अपील	1646 K की
अलर्ट	1630 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1643 K दान
आपको	57 हम K
आर्टिकल	1642 फ्री K	1642 मुफ्त K
आर्थिक	1632 K सहयोग दें	1632 K सहयोग करें	1643 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1602 ऐप K करें	1630 K करें
इनबॉक्स	1601 आपके K	1631 अपने K में
""", 'उ': """
उपयोग	1607 कुकीज का K	1607 कुकी का K
""", 'ए': """
एजेंसी	1641 K की फीड
एडिटर	1621 सब K हैं	1621 सब-K हैं
""", 'क': """
कमीशन	1640 हमें K मिल	1640 K मिल सकता है
कमेंट	1628 अपनी राय K	1629 K करने के लिए	1629 K में अपनी राय	1629 K हटा	1629 K करने वाले
करके	1631 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1601 ईमेल दर्ज K	1604 फॉलो K	1616 जॉइन K	1616 लाइक K	1619 हमें ईमेल K	1626 टिकट बुक K	1628 पोल में वोट K	1631 साइन अप K	1635 शेयर K	1635 साझा K	1635 सेव K	1643 फॉलो K	1643 लॉग इन K	1643 साइन अप K
कहती	1646 K
कहते	1646 K
कहा	1646 K
कहानी	67 अपनी K हमें
कीजिए	1643 मदद K
कॉपी	1635 लिंक K हो गया
कॉपीराइट	1615 K
क्लिक	1616 K करें	1643 यहां K करें	1643 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1644 इस K	1644 यह K
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
जुडिए	51 आप भी K	1643 K
जुडें	51 आप भी K	1604 चैनल से K	1616 K	1626 हमारी टीम से K	1643 हमसे K
ज्वाइन	1616 K करें
""", 'ट': """
टिप्पणियों	1629 K के लिए
टिप्पणी	97 K करने से इनकार	1629 K करने के लिए	1629 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1602 ऐप K करें	1630 K करें	1630 K कीजिए	1643 ऐप K करें	1643 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1647 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1643 राय K
देखें	1643 यहां K
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
न्यूजलेटर	1601 हमारे K	1601 हमारा K	1601 हमारा साप्ताहिक K	1601 K के लिए	1644 हमारे K	1647 K
""", 'प': """
पढने	0 K का समय	1633 K के लिए
पढें	0 मिनट में K	1602 ऐप में K	1643 पूरी खबर K
पत्रकार	1644 हमारे K
पत्रकारिता	1621 K में सक्रिय हैं	1644 हमारी K	1644 स्वतंत्र K
पसंदीदा	1618 K सोर्स	1618 K स्रोत	1618 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1632 K के सहयोग से चलते
पाने	1631 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1641 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1646 K
पूछें	1623 K
पूरी	1633 बनकर K खबर
पॉडकास्ट	1627 K सुनें	1627 K सुनने के लिए	1644 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1645 K माह	1645 K वर्ष
प्रतिक्रिया	1628 अपनी K
प्रिफर्ड	1618 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1619 हमें K	1619 कमेंट करके K	1643 हमें K	1643 राय K
बताते	1646 K
बताया	1646 K
बदल	97 नाम K
बाहरी	1622 K साइट
बिंदु	1623 मुख्य K
बॉक्स	1629 कमेंट K में
बोला	1646 K
बोले	1646 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1619 हमें K	1643 हमें K	1643 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1645 हर K
मांगते	1622 आपकी इजाजत K हैं	1622 आपकी अनुमति K हैं
मुताबिक	1646 K
मुफ्त	1642 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1633 पढना जारी K के लिए
रजिस्टर	1643 अभी K करें
रहिए	1637 जुडे K
रहें	1637 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1646 K
लिखें	38 हमें K	67 हमें K	1643 हमें K
लेख	1644 यह K	1644 इस K
लॉग	24 K इन
लॉगिन	1643 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1641 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1627 K देखें	1627 K यहां देखें	1627 K भी देखें	1627 K देखने के लिए
वेबसाइट	1644 हमारी K
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
सदस्य	55 मासिक K	1633 पहले से K हैं	1643 K बनें
सदस्यता	1633 K लें
सप्ताह	1645 प्रति K
सब्सक्राइब	1601 न्यूजलेटर को K	1601 न्यूजलेटर K	1604 चैनल को K	1616 K करें	1631 K करके आप	1643 K करें
सब्सक्राइबर	50 K	1633 K हैं
सब्सक्राइबर्स	1633 K के लिए है
सब्सक्रिप्शन	1631 K सफल	1647 K
समरी	1623 K
समर्थन	1643 K करें
सर्वाधिकार	1614 K सुरक्षित
सर्वे	1628 K में भाग लें	1628 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1632 हमें K करें	1643 आपका K	1643 हमें K	1643 K करें	1643 आपके K
सहयोगी	55 मासिक K
सामग्री	1622 से मिली K शामिल है	1622 K उपलब्ध नहीं है
सारांश	1623 K
सिंडीकेट	1641 K फीड
सीनियर	1621 K सब एडिटर हैं
सुझाएं	1643 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1627 को K	1627 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1622 कुकीज K करें
""", 'ह': """
हमारा	1602 K ऐप	1644 K काम	1644 K ऐप
हमारी	39 K टीम से	1643 K मदद करें	1644 K टीम
हमारे	1644 K पाठक	1644 K चैनल	1644 K साथ
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
กด	3094 Kเพิ่มเพื่อน	3095 Kติดตาม
กร	3064 Kอกอีเมล
กล	3098 K่าว
กอ	3096 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3095 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3082 Kบคุณที่สมัคร	3082 Kบคุณที่ลงทะเบียน	3096 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3095 Kิกที่นี่	3095 Kิกชม
คว	3092 Kามเห็นส่วนตัวของผู้เขียน
ค่	3091 Kาคอมมิชชั่น	3091 Kาคอมมิชชัน
""", 'จ': """
จด	3063 Kหมายข่าวของเรา	3082 Kหมายข่าวรายสัปดาห์ของเรา	3099 Kหมายข่าว
จะ	3081 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3095 Kวน์โหลดแอปของเรา	3095 Kวน์โหลดแอปได้	3095 Kวน์โหลดแอปเลย	3095 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3073 Kดต่อผู้สื่อข่าวของเรา	3073 Kดต่อกองบรรณาธิการ	3095 Kดตามเรา
ต่	3097 Kอเดือน	3097 Kอปี
""", 'ถ': """
ถื	3082 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3086 Kลองอ่าน
ทั	38 Kกมา	3092 Kศนะของผู้เขียน
ทา	3081 Kงเว็บไซต์ขอสงวนสิทธิ์	3083 Kงอีเมลทุก
ทุ	3083 Kกเช้าทางอีเมล
""", 'บ': """
บท	3087 Kความฟรี	3096 Kความนี้
บร	3099 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3098 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3084 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3098 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3073 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3075 Kมรับคุกกี้
""", 'ร': """
ระ	3098 Kบุว่า
รา	3097 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3084 Kวมสนับสนุนการทำงานของเรา	3095 Kวมสนับสนุน	3095 Kวมบริจาคให้เรา	3095 Kวมบริจาคกับเรา	3095 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3092 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3096 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3069 Kวนลิขสิทธิ์	3070 Kวนสิทธิ์
สน	3084 Kับสนุนสื่ออิสระ	3084 Kับสนุนการทำงานของเรา	3084 Kับสนุนนักข่าว	3095 Kับสนุนเรา	3095 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3063 Kัครรับจดหมายข่าว	3063 Kัครรับข่าวสาร	3095 Kัครรับ	3095 Kัครสมาชิกวันนี้	3095 Kัครสมาชิกเลย	3095 Kัครสมาชิกเพื่อ	3095 Kัครสมาชิกได้ที่	3095 Kัครสมาชิกของเรา	3099 Kาชิก
สำ	3086 Kหรับสมาชิกเท่านั้น
สื	3096 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3073 Kงเรื่องราวของคุณ	3073 Kงข่าวหาเรา	3095 Kงข้อมูลมาที่	3095 Kงคลิปมา
""", 'ห': """
หา	3073 Kกคุณมีข้อมูล
ห้	3069 Kามคัดลอกหรือ	3069 Kามคัดลอกข้อความ	3069 Kามคัดลอกเนื้อหา	3069 Kามคัดลอกบทความ	3070 Kามทำซ้ำ
""", 'อ': """
อย	3095 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3063 Kเมลของคุณ
อ่	3086 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3095 Kียนถึงเรา	3095 K้าสู่ระบบเพื่อ
เฉ	3086 Kพาะสมาชิก
เน	9 Kื้อหานี้	3075 Kื้อหาจากภายนอก	3075 Kื้อหาภายนอก
เป	3086 K็นสมาชิกอยู่แล้ว	3098 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3081 Kื่อแสดงความคิดเห็น	3086 Kื่ออ่านต่อ	3086 Kื่ออ่านบทความ	3094 Kิ่มเพื่อนไลน์	3094 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3081 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3073 K้งเบาะแสข่าว	3073 K้งเรา	3095 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3072 Kล่งข่าวที่ต้องการ	3072 Kล่งข่าวโปรด	3072 Kล่งที่มาที่ต้องการ
แอ	3094 Kดไลน์	3094 Kดไลน์เพื่อ	3095 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3095 Kวตเลย	3095 Kลดแอป
""", 'ใ': """
ให	3096 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3373 hãy gửi K
""", 'ủ': """
ủng	3324 ly cà phê K hộ	3373 hãy K hộ
""", 'あ': """
あと	1983 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2027 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	1950 Kいのブラウザ
お寄	2027 Kせください
お届	57 Kけします
お申	1971 Kし込みはこちら	2027 Kし込みください	2027 Kし込みはこちら
お聞	2027 Kかせください
お見	2027 K逃しなく
お試	2027 Kしください
お読	2027 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1988 K転載したものです	1988 Kの転載です
か月	1937 K無料	2029 K無料
""", 'が': """
が作	2021 aiK成
が無	1950 javascriptK効
が生	2021 aiK成
が翻	2021 aiK訳
が要	2021 aiK約
""", 'こ': """
ここ	1936 Kからは有料	1937 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1936 K記事は有料	1936 K記事は会員	1955 K記事についてのご意見	2001 Kコンテンツは	2001 K投稿は	2001 K外部コンテンツは	2028 K記事が	2028 K記事を	2028 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1950 K用のブラウザ
ご協	2027 K力ください
ご存	1989 Kじの方は
ご寄	1934 K付をお願い	2027 K付
ご意	43 K見・ご反論	1955 K見・ご感想	1955 K見をお寄せ
ご感	1955 K想をお寄せ
ご支	1934 K援をお願い	2027 K援
ご登	1980 K録ありがとうございます	2027 K録
ご覧	2027 Kください	2027 Kいただけます
ご購	2027 K読
ご連	2027 K絡ください
""", 'す': """
すで	1983 Kに会員の方
すべ	1937 Kての記事が
""", 'ぜ': """
ぜひ	1947 Kフォロー
""", 'で': """
でも	1947 K配信中
で作	2021 aiK成
で受	1964 lineKけ取る
で届	1964 lineKく
で最	1964 lineK新
で生	2021 aiK成
で要	2021 aiK約
""", 'と': """
と強	2030 K調
と書	2030 Kい
と発	2030 K表
と話	2030 Kし	2030 Kす
と語	2030 Kっ	2030 Kる
と説	2030 K明
と述	2030 Kべ
""", 'に': """
によ	2021 aiKって生成	2021 aiKる要約	2030 Kると
""", 'の': """
の使	1953 cookieK用
の学	48 aiK習
の採	1971 K用情報
の提	1988 K供記事です
""", 'を': """
をフ	1947 Kォローする	1947 Kォローしよう
を使	1953 cookieK用
を利	1953 cookieK用
を有	1950 javascriptK効	1950 javascript K効
を発	2030 K表した
を許	1968 cookieK可
""", 'ア': """
アカ	1964 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1987 Kィリエイト広告	1987 Kィリエイトプログラム	1987 Kィリエイトリンク	1996 Kィリエイトリンク	1996 Kィリエイト広告	1996 Kィリエイトプログラム
アプ	1942 Kリで開く	1942 Kリで読む	1942 Kリはこちら	1943 Kリを開く	1943 Kリをダウンロード	1943 Kリのダウンロード	1943 Kリをインストール	1979 Kリなら通知	1979 Kリなら速報	1979 Kリなら、	1979 Kリで読むと	1979 Kリなら
アン	1975 Kケートにご協力	1975 Kケートはこちら	1975 Kケート実施中	1976 Kケートに答えて
""", 'カ': """
カ月	1937 K無料	2029 K無料
""", 'ク': """
クイ	1976 Kズに答えて
クッ	1952 cookie(Kキー)	1953 Kキーを使用	1953 Kキーを利用	1968 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	1955 Kントを投稿するには	1955 Kントするには	1955 Kントをお寄せ	1956 Kント欄で	1956 Kント欄に	1956 Kント欄から	1956 Kント欄へ	1978 Kントは削除します	1978 Kントは削除することが	1978 Kントは削除する場合	1978 Kントは承認	1978 Kントは公開前	1978 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1934 Kートをお願いします	2027 Kートをお願い	2027 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2027 Kンロードしてください
""", 'チ': """
チケ	1971 Kット販売中
チャ	1948 Kンネル登録を	1964 Kンネルに参加する	1964 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1940 Kースレターに登録	1941 Kースレターを	1964 googleKースで	1980 Kースレター登録はこちら	2031 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1947 Kローして最新	1947 Kローをお願い	2027 Kローしてください
""", 'ブ': """
ブラ	1999 Kウザは音声	1999 Kウザは動画	1999 Kウザではこの動画	1999 Kウザはvideo	1999 Kウザはaudio
""", 'プ': """
プッ	1943 Kシュ通知
プラ	1952 Kイバシーポリシーに
プレ	1937 Kミアム会員
プロ	1987 Kモーションが含まれ	1987 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1940 Kマガに登録	1941 Kマガで	1980 Kマガ登録はこちら	1980 Kマガの登録	2028 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1940 Kルマガジンに登録	1941 Kルマガジンで	1941 Kルマガジンを	1941 Kルでお届け	1955 Kルアドレスが公開されることはありません	1980 Kルアドレスを入力してください	2031 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1936 Kインして続きを	1936 Kインしてください	1937 Kインが必要	2027 Kインして
""", 'ヶ': """
ヶ月	1937 K無料	2029 K無料
""", '上': """
上优	3408 在googleK先
上優	3408 在googleK先
""", '下': """
下方	3482 K留言
下載	3389 K客戶端	3391 Kapp	3391 K應用程式
下载	3389 K客户端	3391 Kapp	3391 K应用	3481 K客户端
""", '不': """
不代	3407 K表本站	3424 K表本站立场	3437 K表本報立場	3437 K表本报立场	3437 K表本站立场	3437 K表本站立場	3437 K表本媒體立場	3437 K表本網立場	3437 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3463 K于任何财团
不屬	3463 K於任何財團
不得	3407 K转载	3407 K轉載
不认	43 K同本文
不錯	3481 K過
不错	3481 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3407 K表作者
仅供	3424 K其表达个人看法
仅限	3429 K会员	3429 K订户
""", '他': """
他說	3484 K
他说	3484 K
""", '付': """
付費	3384 K後	3485 K牆
付费	3384 K后	3485 K墙
""", '以': """
以下	3452 K内容来自
以閱	3383 K讀全文
以阅	3383 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3384 K专享	3429 K限定内容
会員	50 Kの方は	50 Kは月に	1936 K限定です	1936 K限定の記事	1936 K登録できます	1937 K登録すると	1937 K登録が必要	1983 Kの方はこちら	1983 K登録で続きを読む	1983 K登録後にご覧	2012 Kだけが読める	2012 Kのみがお読み	2012 Kのみ閲覧	2027 K登録して	2027 K登録は	2027 K登録がお済み	2027 K登録をお願い	2027 K登録で	2027 K登録のうえ	2027 K登録はこちら	2027 K登録ください	2028 Kの方
会費	1981 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3381 K支持	3481 K支持,	3481 K支持让	3481 K支持讓	3481 K支持是
""", '使': """
使用	3399 Kcookie改善	3399 Kcookie以	3399 K cookie 以	3399 K cookie 来	3399 K cookie 來	3400 Kcookie来	3400 Kcookie來
""", '來': """
來自	3415 K外部平台的內容
""", '依': """
依靠	3427 K读者的支持	3427 K讀者的支持
""", '侵': """
侵权	3407 K请	3407 K必究
侵權	3407 K必究
""", '個': """
個人	1953 K情報の取り扱い	1988 Kの見解です	3424 K看法
""", '偏': """
偏好	3408 K來源	3408 K来源	3477 K來源
""", '僅': """
僅限	3429 K會員	3429 K訂戶
""", '優': """
優先	1963 Kソース	1963 K表示に設定	1963 Kする情報源	1963 K的に表示
""", '免': """
免費	15 K閱讀	3438 K文章	3438 K閱讀篇數	3438 K閱讀額度	3439 K註冊即可	3439 K註冊後	3466 K文章	3481 K訂閱	3483 K試用
免费	15 K阅读	3438 K文章	3438 K阅读篇数	3439 K注册即可	3439 K注册后	3466 K文章	3481 K订阅	3483 K试用
""", '全': """
全文	20 Kを	1936 Kを読むには	1936 Kをお読み
""", '公': """
公众	16 K号	3394 K号:
公式	1943 Kアプリ	1947 Kアカウントをフォロー	1947 Kアカウントを友だち	1964 Klineはこちら	2028 Kline
""", '关': """
关注	3394 K我们的	3481 K我们
""", '内': """
内阅	3389 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3484 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2029 K
初月	1983 K#円で	2029 K無料
""", '判': """
判断	2030 Kした
""", '利': """
利用	1952 K規約に同意
""", '前': """
前請	3424 K先登入
前请	3424 K先登录
""", '剩': """
剩余	3383 K#%
剩餘	3383 K#%
""", '力': """
力を	1981 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3394 Kline好友	3394 Kline官方	3394 Kline@	3427 K贊助行列	3427 K赞助行列	3481 K会员	3481 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2028 Kになります
""", '動': """
動画	40 Kや写真	1972 Kをご覧ください	1972 Kはこちら	1973 Kでも詳しく	1973 Kでも解説	1999 Kを再生するには	1999 Kをご覧いただくには	1999 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3483 K
""", '化': """
化名	97 K
""", '即': """
即可	3424 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1948 Kち追加
""", '収': """
収益	1987 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3387 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	1965 K班までご	1981 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1940 Kトレイに
""", '只': """
只靠	3427 K讀者	3427 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3415 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3454 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3484 K
告诉	38 K我们	67 K我们	3484 K
""", '呼': """
呼び	2030 Kかけた	2030 Kかける	2030 Kかけて	2030 K掛け
""", '命': """
命じ	2030 Kた
""", '啟': """
啟用	3454 Kjavascript
""", '喊': """
喊道	3484 K
""", '因': """
因为	3481 K有你的支持
因為	3481 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1987 Kの一部が還元
""", '外': """
外部	1968 Kコンテンツ	3415 K内容	3415 K內容
""", '她': """
她說	3484 K
她说	3484 K
""", '好': """
好評	1971 K発売中
""", '如': """
如侵	3407 K权
如有	3407 K侵权	3407 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3395 K微信
""", '定': """
定期	3481 K定額
""", '寄': """
寄付	2009 Kで成り立って	2009 Kで運営され	2009 Kによって運営され	2027 Kをお願い	2031 K
寄到	3387 K您的信箱	3426 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3484 K
""", '居': """
居合	1989 Kわせた方は
""", '已': """
已是	3383 K會員	3429 K订户	3429 K訂戶
已经	3383 K是会员
""", '年': """
年額	2029 K
""", '广': """
广告	11 K	3401 K拦截	3460 K拦截	3460 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1950 Kブロック	1981 Kに頼らず
""", '廣': """
廣告	11 K	3401 K攔截	3460 K攔截	3460 K封鎖
""", '开': """
开启	3391 K通知	3454 Kjavascript
""", '弊': """
弊社	2028 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2028 Kイト
当初	97 Kの記事で
当社	2028 Kの
当編	2028 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3391 K扫	3395 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1934 Kをお願いします	2027 Kをお願い	2027 Kして
""", '您': """
您已	3426 K成功订阅	3426 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3381 K支持	3427 K每一份捐款	3427 K每一筆捐款	3481 K捐款	3481 K支持,	3481 K支持让	3481 K支持讓	3481 K支持是
""", '情': """
情報	1965 Kをお寄せください	1965 K提供はこちら	1965 K提供を募集	1965 K提供をお待ち	1965 Kをお待ちして	1989 Kをお持ちの方は	1989 K提供窓口
""", '感': """
感謝	3426 K您的訂閱	3481 K閱讀	3481 K您的支持
感谢	3426 K您的订阅	3481 K阅读	3481 K您的支持
""", '成': """
成为	51 K其中一员	3383 K会员即可	3429 K付费会员	3481 K会员,	3481 K会员即可	3481 K我们的会员
成果	1996 K報酬型広告
成為	3383 K會員即可	3427 K我們的贊助	3429 K付費會員	3481 K會員,	3481 K會員即可	3481 K我們的會員
""", '我': """
我们	3399 K使用cookie	3399 K使用 cookie	3482 K的
我們	3399 K使用cookie	3399 K使用 cookie	3482 K的
""", '手': """
手机	3391 K客户端
""", '打': """
打开	3389 Kapp	3391 K微信
打開	3389 Kapp
""", '扫': """
扫一	3391 K扫
扫描	3389 K二维码下载	3389 K二维码加入	3391 K二维码关注	3481 K二维码下载	3481 K二维码关注	3481 K二维码加入	3481 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3407 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3484 K
指摘	2030 Kした
""", '捐': """
捐助	3427 K我们	3427 K我們
捐款	3481 K支持	3485 K
""", '掃': """
掃一	3391 K掃
掃描	3389 K qr	3481 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3391 K通知
推送	14 K	3391 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3460 K告
""", '支': """
支持	3380 K獨立媒體	3380 K独立媒体	3381 K我们的	3381 K我們的	3481 K我们,	3481 K我們,	3481 K我们。	3481 K我們。	3481 K我们的报道	3481 K我們的報導	3481 K我们的新闻	3481 K我們的新聞	3481 K我们的记者	3481 K我們的記者	3481 K我们的工作	3481 K我們的工作	3481 K我们继续	3481 K我們繼續
支援	2009 Kで成り立って	2009 Kで運営され	2009 Kによって成り立って	2009 Kによって運営され	2027 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3407 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3408 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2030 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3429 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1940 K情報をお届け
""", '會': """
會員	50 K每月	3384 K專享	3429 K限定內容
""", '月': """
月額	1937 K#円	2029 K
""", '有': """
有了	3481 K你的支持	3481 K您的支持
有料	50 K会員は	1936 K会員限定	1936 K会員になる	1936 K会員の方	1983 K記事が読めます	2031 K会員
有权	3424 K删除
有權	3424 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3448 K#歲	3448 K十八歲
未經	3407 K授權不得	3407 K授權,不得	3407 K授權禁止	3407 K授權請勿	3407 K授權,請勿
未经	3407 K授权不得	3407 K授权,不得	3407 K授权禁止	3407 K授权,禁止	3407 K授权请勿	3407 K授权,请勿
""", '本': """
本ま	1983 月#Kで無料で
本ア	2028 Kプリ
本サ	2028 Kイト
本內	3452 K容來自
本内	3452 K容来自
本刊	3482 K
本報	3482 K導
本报	3482 K读者	3482 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3407 K来源	3482 K
本站	3482 K
本紙	38 Kまで	67 Kまで
本網	3399 K站使用	3482 K
本网	3399 K站使用
本記	2028 K事
本誌	2028 K
""", '来': """
来自	3415 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2021 K翻訳
""", '欢': """
欢迎	3394 K关注	3481 K加入	3481 K赞助	3481 K订阅	3481 K投稿
""", '歡': """
歡迎	3394 K追蹤	3481 K加入	3481 K贊助	3481 K訂閱	3481 K投稿
""", '此': """
此內	9 K容	3452 K容來自	3452 K容由
此内	9 K容	3452 K容来自	3452 K容由
此前	97 K版本
此影	3451 K片在您所在
此视	3451 K频在您所在
""", '残': """
残り	1936 K#文字	1936 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3483 K
每日	3388 K简报	3388 K簡報	3388 K電子報
每月	3483 K
""", '求': """
求め	2030 Kた	2030 Kている
""", '沒': """
沒有	70 K廣告	3463 K股東	3463 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3463 K股东	3463 K财团
""", '浏': """
浏览	3401 K器版本	3451 K器不支持音频	3451 K器不支持视频	3451 K器不支持播放	3451 K器不支持html#	3451 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3451 K器不支援影片	3451 K器不支援音訊
""", '点': """
点击	3481 K关注	3481 K这里
""", '無': """
無料	15 K記事	1936 Kで会員登録	1936 K会員に登録	1983 Kで読める記事の上限	1983 K会員になると	2012 K記事の閲覧	2012 K記事は残り	2012 Kで読める記事	2012 K閲覧	2027 K会員に登録	2027 K会員登録	2029 K体験
無断	1962 K転載	1962 K複製	2020 K転載・複製	2020 K転載を禁じ	2020 Kでの転載	2020 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3407 K所有	3407 K归本	3407 K归原	3407 K归作者	3407 K归属
版權	3407 K所有	3407 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2028 Kしたジャーナリズム	3482 K新闻	3482 K媒体
""", '獨': """
獨立	3482 K新聞	3482 K媒體
""", '獲': """
獲得	3436 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3482 K者
由读	3482 K者
""", '申': """
申し	1971 K込みはこちら
申込	1971 Kみはこちら	1971 Kはこちら
""", '电': """
电子	3485 K报
""", '畅': """
畅读	3429 K全站
""", '留': """
留言	85 K区	85 K區	3482 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1965 Kをお寄せ
""", '登': """
登入	24 K或	3383 K後繼續	3383 K會員	3439 K或註冊
登录	24 K或	3383 K后继续	3383 K后查看全文	3383 K后查看完整	3439 K或注册
登録	1983 Kして続きを読む	2027 Kしてください	2027 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2028 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3389 appK多
""", '禁': """
禁止	3407 K转载
禁無	1961 K断
""", '私': """
私た	2028 Kちの
""", '科': """
科し	2030 Kた
""", '称': """
称	3484 K
""", '稱': """
稱	3484 K
""", '立': """
立即	3481 K加入我们	3481 K加入我們	3481 K订阅	3481 K訂閱	3481 K下载	3481 K下載	3481 K报名	3481 K報名	3481 K成为会员	3481 K成為會員
""", '第': """
第一	3424 K条评论	3424 K則留言	3424 K條評論
""", '筆': """
筆者	1988 K個人の見解
""", '紙': """
紙の	2028 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1936 Kを読むには	1936 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2028 K部では
""", '繼': """
繼續	3383 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3383 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3484 K
者说	3484 K
""", '联': """
联盟	74 K链接	3436 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3436 K行銷連結	3436 K連結
聯絡	38 K我們
""", '自': """
自動	2021 K翻訳
""", '若': """
若有	3407 K侵权	3407 K侵權
""", '获': """
获得	3436 K佣金
""", '著': """
著作	1962 K権は	2020 K権法により保護	2020 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3424 K本站立场
表示	3484 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3383 K即可	3383 K後繼續	3387 K我們的	3387 K電子報	3481 K我們	3485 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1965 Kまでご連絡ください
""", '訴': """
訴え	2030 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2030 Kた
認為	3484 K
""", '說': """
說:	3484 K
說。	3484 K
說道	3484 K
""", '読': """
読み	1937 K放題
読者	18 Kの寄付	18 Kの支援	1981 Kの会費で	2028 Kの皆様	2028 Kの皆さ	2028 Kアンケート
""", '請': """
請先	3481 K登入
請啟	3399 K用javascript
請我	54 K喝咖啡
請捐	3481 K款
請支	3380 K持我們	3481 K持我們
請登	3481 K入後	3481 K入以
請立	3481 K即捐款
請輸	3426 K入您的電子	3481 K入您
請點	3481 K擊此處	3481 K擊這裡	3481 K擊下方	3481 K擊連結
""", '讀': """
讀者	43 K投書	3482 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3383 K即可	3383 K后继续	3387 K我们的	3387 K电子报	3481 K我们	3485 K费
""", '认': """
认为	3484 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3424 K服务协议
""", '该': """
该视	3451 K频在您所在
""", '说': """
说:	3484 K
说。	3484 K
说道	3484 K
""", '请': """
请先	3481 K登录
请启	3399 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3481 K款
请支	3380 K持我们	3481 K持我们
请点	3481 K击此处	3481 K击这里	3481 K击下方	3481 K击阅读	3481 K击关注	3481 K击链接
请登	3481 K录后	3481 K录以
请立	3481 K即捐款
请输	3426 K入您的电子邮箱	3426 K入您的邮箱	3481 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3482 K问卷	3482 K群
""", '責': """
責任	3407 K編輯:
""", '賺': """
賺取	3436 K佣金
""", '購': """
購読	1936 K者の方は	1937 Kすると	2027 Kしてください	2028 K者の方	2031 K料
""", '贊': """
贊助	3380 K我們	3481 K我們
""", '责': """
责任	3407 K编辑:
""", '赚': """
赚取	3436 K佣金
""", '赞': """
赞助	3380 K我们	3481 K我们
""", '身': """
身边	3482 K的新鲜事
身邊	3482 K的新鮮事
""", '転': """
転載	45 K	1961 Kを禁じ
""", '輸': """
輸入	3426 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3407 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3407 K请注明
""", '输': """
输入	3426 Kemail
""", '这': """
这篇	3482 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3394 K我們的	3408 Kgoogle news	3481 K我們
""", '送': """
送っ	49 Kてください
送到	3426 K你的邮箱	3426 K您的邮箱	3426 K您的信箱
""", '這': """
這篇	3482 K文章
""", '通': """
通知	14 K	1943 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1980 Kニュースレター
""", '邀': """
邀請	3481 K您
邀请	3481 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3484 K
""", '长': """
长说	3484 K
""", '開': """
開啟	3391 K通知	3454 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3383 K全文請
""", '關': """
關注	3394 K我們的	3481 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3383 K全文请
""", '随': """
随时	3481 K掌握
""", '隐': """
隐私	3400 K政策
""", '隨': """
隨時	3481 K掌握
""", '隱': """
隱私	3400 K權政策	3400 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3485 K報
""", '需': """
需接	3415 K受cookie
需要	3415 K接受cookie	3481 K您的支持	3481 K你的支持
""", '音': """
音声	1972 Kでもお聴き
""", '飲': """
飲酒	3448 K過量
""", '首': """
首年	3441 K仅需
首月	3429 K仅需	3429 K只要	3441 K免费	3441 K免費	3441 K仅	3441 K僅	3441 K只需	3483 K
首选	3408 K来源	3408 K新闻来源	3477 K来源
首選	3408 K來源	3408 K新聞來源	3477 K來源
""", '點': """
點擊	3481 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2119 K
가입해	2119 K 주세요
""", '강': """
강조했다	2122 K
""", '게': """
게시물	2091 K 불러오기
""", '계': """
계속	2036 K 읽으려면	2036 K 읽으시려면
계신	2059 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2098 K 차단
광고도	70 K
광고차단	2098 K
""", '구': """
구글	2046 K 뉴스에서
구독	50 K 회원은	2036 K 후 이용
구독료	2123 K
구독을	2119 K 신청하세요
구독자	2036 K 전용 기사	2036 K 전용 콘텐츠	2036 K 전용입니다	2036 K 전용 서비스	2120 K
구독자는	50 K
구독자만	2036 K 볼 수	2073 K 읽을
구독자에게만	2073 K 제공
구독하고	2046 K
구독하세요	2058 K	2119 K
구독하시면	2036 K
구독해	80 K 주세요	2045 K 주세요	2071 K 주셔서	2119 K 주세요
구독해주세요	2045 K
구독해주셔서	2071 K
""", '금': """
금요일	2071 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2036 전체 K 보려면	2073 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2072 K 응원해
기자에게	2059 K 연락해 주세요
""", '남': """
남겨주세요	2119 K
""", '네': """
네이버	2046 K 메인에서	2058 K 구독
네이버에서	2046 K 구독
""", '놓': """
놓치지	2119 K 마세요
""", '눌': """
눌러주세요	2119 K
""", '뉴': """
뉴스레터	78 K	2038 K 구독하기	2038 K 구독하세요	2038 K 신청하기	2038 K 구독 신청하기	2120 K	2123 K
뉴스레터로	2038 K 받아
뉴스레터를	2038 K 받아	2038 K 구독하세요	2038 K 구독해	2038 K 구독하고	2038 K 구독하면	2119 K 신청하세요
""", '다': """
다운로드하세요	2119 K
""", '달': """
달	2073 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2059 K 제보가	2120 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2069 K 삭제될	2069 K 삭제합니다	2069 K 통보	2069 K 예고	2069 K 운영자	2069 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2122 K
""", '독': """
독립	2120 K 언론
독립언론	2120 K
독립언론을	2072 K 지켜
독자	2081 K 후원으로	2119 K 여러분의	2120 K 여러분
독자님의	2034 K 후원	2081 K 후원으로
독자들의	18 K 후원	2081 K 후원으로	2102 K 후원
독자의	2081 K 후원으로	2102 K 후원	2120 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2071 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2119 K
""", '로': """
로그인	24 K	2036 K 후 이용
로그인이	2036 K 필요합니다	2036 K 필요한 서비스	2036 K 필요해요
로그인하거나	2119 K
로그인하고	2073 K 계속
로그인하면	2073 K 계속
로그인하시면	2036 K
""", '링': """
링크에서	2119 K 확인하세요
""", '마': """
마음에	2072 기사가 K 드셨다면
""", '만': """
만나보세요	2119 K
""", '말': """
말했다	2122 K
""", '매': """
매월	2121 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2071 K 보내드려요
메일함으로	2038 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2056 K 복제	2056 K 전재
무단전재	2055 K
무료	15 K 기사	2079 K 기사	2121 K 체험
무료로	15 K 볼 수 있는	2073 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2119 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2122 K
""", '보': """
보내	57 K 드립니다	2119 K 주세요
보내드리는	2071 K
보내드립니다	57 K	2071 K
보내주세요	2119 K
""", '본': """
본	2120 K 기사
본사의	2077 K 편집 방향	2077 K 편집방향
본지는	2120 K
본지의	2077 K 편집 방향	2077 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2090 K 오디오를	2090 K 비디오를	2090 K 동영상을
브라우저는	2090 K 동영상
브라우저에서는	2090 K 동영상을
""", '사': """
사연을	2059 K 보내주세요	2059 K 보내 주세요
사전	2064 K 등록하기	2064 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2057 K 매체로	2057 K 출처로	2057 K 언론사	2057 K 매체
선호하는	2057 K 출처
""", '설': """
설명했다	2122 K
설문에	2119 K 참여하세요
설치하세요	2119 K
""", '세': """
세미나	2064 K 신청하기
""", '소': """
소식을	2071 K 전해드립니다
""", '속': """
속보를	2070 K 받아보세요
""", '수': """
수수료를	2076 K 받을 수 있습니다	2076 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2081 K 후원으로
시민의	2102 K 후원
시작하세요	2119 K
""", '아': """
아래에서	2119 K 확인하세요
""", '알': """
알려	2119 K 주세요
알려주세요	2119 K
알림	2042 K 받기	2042 K 설정
알림을	14 K	2070 K 켜고
""", '애': """
애드블로커	2098 K
애드블록	2098 K
""", '앱': """
앱	2042 K 다운로드	2042 K 설치	2070 K 설치하기
앱에서	2041 K 보기	2041 K 열기	2070 K 더 편하게	2119 K 확인하세요
앱으로	2041 K 보기	2070 K 더
앱을	2042 K 다운로드	2070 K 다운로드하세요	2070 K 설치하세요
""", '언': """
언론을	2072 독립 K 지켜
""", '여': """
여기서	2119 K 확인하세요
여러분	2120 K 덕분
여러분의	2059 K 제보를	2072 K 후원이	2102 독자 K 후원	2119 K 후원
""", '영': """
영상에서	2065 K 확인하세요	2065 K 확인할 수 있습니다	2119 K 확인하세요
영상으로	2065 K 확인하세요
영상을	2065 K 확인하세요
""", '온': """
온라인	2064 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2062 K 콘텐츠	2091 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2120 K 기자
우리의	2120 K 저널리즘
""", '운': """
운영되고	2072 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2072 K 응원
""", '월': """
월	2121 K #원
""", '유': """
유료	2036 K 구독자만
유튜브	2046 K 구독
""", '음': """
음성으로	2065 K 들으려면	2065 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2119 K
응원해	2034 K 주세요	2119 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2119 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2120 K 기사가	2120 K 기사는	2120 K 기사
이메일	2039 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2038 K 입력하세요	2038 K 입력해 주세요	2038 K 입력해주세요	2038 K 입력하시면
이미	2073 K 구독자이신가요
이벤트에	2119 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2113 K 작성	2113 K 생성	2113 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2064 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2113 K 번역
자바스크립트가	2093 K
자바스크립트를	2093 K
자살예방	97 K
자주	2057 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2055 K 금지
재배포금지	2055 K
재생할	2090 K 수 없습니다
""", '저': """
저작권법	2056 K
저작권법의	2056 K
저작권자	2056 K
저작권자의	2056 K
저희	2120 K 뉴스레터	2120 K 채널	2120 K 앱
저희는	2120 K
저희를	2120 K
""", '적': """
적었다	2122 K
""", '전': """
전문을	20 K
전용	2036 회원 K 기사	2036 회원 K 콘텐츠	2036 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2122 K
""", '정': """
정기후원	2121 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2091 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2059 K 부탁드립니다
제보는	2059 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2059 K 기다립니다	2059 K 받습니다
제보해	38 K 주세요	67 K 주세요	2119 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2076 K 링크
제휴링크	2076 K
""", '좋': """
좋아요	2058 구독과 K 부탁
좋아요를	2058 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2119 K 확인하세요	2119 K 신청하세요	2119 K 참여하세요
지켜주세요	2119 K
""", '채': """
채널	2045 K 추가	2058 K 추가하기	2058 K 구독하기	2080 K 추가하고	2080 K 추가하면
채널에	2058 K 참여하세요
채널에서	2058 K 소식을	2119 K 확인하세요
채널을	2080 K 추가하고	2080 K 추가하면	2080 K 추가해	2080 K 구독하고	2080 K 구독하면
채용	2064 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2121 K 달
""", '추': """
추가해	2058 K 주세요
추가해주세요	2058 K
""", '친': """
친구	2058 K 추가하세요
""", '카': """
카카오톡	2080 K 채널에서	2080 K 채널
""", '커': """
커피	54 K 한 잔 사	2072 K 한 잔 값으로
""", '콘': """
콘텐츠	2091 K 불러오기
""", '쿠': """
쿠키	2062 K 동의가
쿠키를	2062 K 허용해야	2062 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2064 K 보기
""", '파': """
파트너스	2076 K 활동
""", '팔': """
팔로우하기	2045 K	2058 K
팔로우하세요	2119 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2077 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2076 K 받아
""", '활': """
활용	2055 ai 학습 및 K 금지
""", '회': """
회원	2036 K 전용입니다
회원가입	2036 K 후	2119 K 후
회원가입은	2119 K
회원가입을	2119 K 하
회원가입하고	2119 K
회원가입하면	2073 K 월
회원가입하세요	2119 K
회원가입하시면	2119 K
회원만	2036 K 볼 수
""", '후': """
후원금	2123 K
후원으로	2072 독자의 K 운영됩니다	2072 독자의 K 운영하는
후원을	2034 K 부탁드립니다	2119 K 부탁
후원이	2034 K 필요합니다	2034 K 큰 힘이
후원하세요	2119 K
후원해	80 K 주세요	2034 K 주세요	2119 K 주세요
후원회원의	2081 K 후원으로	2102 K 힘
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
