"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3463
# comentário	2653
# comentários	2653
# gün ücretsiz deneyin	3264
# głosów	91
# hlasů	91
# hozzászólás	1797
# komentářů	432
# komentāri	2305
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3327
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3383
# коментарів	3383
# комментариев	2862
# комментарий	2862
# комментария	2862
# הצבעות	91
# שניות אחורה	1656
# שניות קדימה	1656
# תגובות	1612
# تعليقات	118
# ثانيه جلو	1326
# ثانيه عقب	1326
# راي	91
# صوت	91
# نظر	1282
# कमेंट	1705
# वोट	91
# सेकंड आगे	1746
# सेकंड पीछे	1746
# € al mes durante # meses	1176
# € al mese per # mesi	2011
# € por mês durante # meses	2694
#か月無料	2072
#カ月無料	2072
#ヶ月無料	2072
#件のコメント	2088
#則留言	3563
#条评论	3563
#票	91
#秒戻る	2131
#秒進む	2131
#명 참여	91
#초 뒤로	2222
#초 앞으로	2222
""", 'a': """
a apărut o eroare	2818
a carregar vídeo	2707
a cikk a hirdetés alatt folytatódik	1793
a cikk a hirdetés után folytatódik	1793
a cikk meg is hallgatható	1791
a cikk meghallgatása	1800
a cikk megosztása	1791
a folytatáshoz regisztráljon	1785
a hirdetés után folytatjuk	1793
a kommentelés lezárult	1797
a lire également	1474
a nap kérdése	91
a rovat további cikkei	1798
a szerző a lap munkatársa	1808
a szerző jogász	1808
a szerző közgazdász	1808
a szerző politológus	1808
a szerző történész	1808
a szerző újságíró	1808
a témában további cikkek	1798
abo abschließen	579
abonați-vă	2747
abone değil misin	3342
abone değil misiniz	3342
abonează-te	2747
abonelere özel	3264
abonelere özel avantajlar	3327
abonelere özel indirim	3327
abonelere özel içerik	3342
aboneliğini seç	3342
aboneliğinizi seçin	3342
abonner nå	2464
abonner på nyhetsbrevet	2469
abonné	1526
abonné à ce thème	1582
abonnér	498
abonnér nu	498
abonnés	1441
abonnés uniquement	1514
abonē	2299
abonē jaunumus	2323
abonē un lasi visus rakstus	2299
abonēt	2299
abrir menú	1137
acasă	2761
accede a todos los contenidos sin límites	1176
accept termenii și condițiile	2818
accepto la política de privacitat	394
acceptér	512
acceptă toate	2769
acceptă tot	2805
acceptă și afișează conținutul	2769
acceptă și continuă	2805
accessibilité	1570
accès à tous les articles	1577
accéder au dossier	1551
accéder à l'article	1441
accéder à la page de dons	1542
aceitar e ver o conteúdo	2675
aceito receber comunicações	2723
aceito receber comunicações de marketing	2723
aceito receber comunicações e ofertas	2689
acepto la política de privacidad	1207
acest articol este rezervat abonaților	2784
acest câmp este obligatoriu	2818
acesta este ultimul tău articol gratuit	2784
acheter ce numéro	1501
achetez ce numéro	1501
activează	2809
activează alertele	2778
activează notificările	2778
activează sunetul	2801
actualitza la pàgina	387
actualités	1474
actualizar la página	1200
ad 광고	2200
adaugă ca sursă preferată	2828
adaugă un comentariu	2758
adblock détecté	1574
add meg az e-mail-címed	1803
además	1134
adhérer	1432
adja meg az e-mail-címét	1803
adja meg e-mail-címét	1803
adomány	1783
adományozok	1783
adományozás	1783
adresa de email nu este validă	2818
adresă de email invalidă	2818
adreça electrònica	360
afficher la vidéo	1537
afficher les réponses	1525
afișează comentariile	2793
afișează conținutul	2769
afișează conținutul extern	2769
afișează originalul	2762
afișează postarea	2805
afișează subtitrările	2801
agora não	2626
ai deja un abonament? autentifică-te	2784
ai găsit o greșeală	2824
ai observat o greșeală	2758
ai सारांश	1720
ai से तैयार सारांश	1720
ai 摘要	3636
ai 기사 요약	2248
ai 번역	2248
ai 요약	2200
ai 음성으로 듣기	2222
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1800
aicinām ievērot cieņu komentāros	2305
aiheeseen liittyvää	1381
aiheesta lisää	1381
ainda não tem conta	2721
ainda não é assinante	2721
aitäh liitumast	1254
aizvērt	2307
aizvērt reklāmu	2308
aiが要約	2156
aiによる要約	2156
ai总结	3636
ai摘要	3583
ai生成	3636
ai翻訳	2156
ai翻譯	3636
ai翻译	3636
ai要約	2156
ai語音朗讀	3610
ai语音朗读	3610
ai重點整理	3583
ai音声で聴く	2131
ai가 읽어주는 기사	2222
ajouter une réponse	1565
ajouter à mes favoris	1460
ajouter à mes sources préférées	1559
ajouter à mes sujets	1582
ajouter à mes thèmes	1582
ajouter à vos sources préférées	1559
ajouter à vos sélections	1460
ajándékozza a cikket	1791
ajándékozza a cikket barátjának	1791
ajánlataink	1798
ajánljuk	1798
ajánljuk még	1798
ajánlott	1798
ajánlott cikkek	1798
ajánló	1798
akceptuję	2560
akkurat nå	2485
aktuálně	433
alege-ți abonamentul	2816
alegeți abonamentul	2816
algo salió mal	1208
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2759
alterar preferências de cookies	2675
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3328
altyazilari göster	3328
altă sumă	2813
alătură-te conversației	2772
am înțeles	2762
amazon'da gör	3327
amazonで見る	2129
amazonで詳しく見る	2129
amazonで詳細を見る	2129
amazonで買う	2129
amazonで購入	2129
amazonで購入する	2129
amintește-mi mai târziu	2745
ana sayfaya dön	3348
anasayfaya dön	3348
andra läser	19	3142
andra läser just nu	19
andra läste även	3142
andre har også lest	19
andre leser nå	2485
andre leste også	2485
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anmäl dig	3125
anmäl dig till nyhetsbrevet	3125
annonce - artiklen fortsætter nedenfor	511
annonces légales	1501
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3134
annonsen slutar här	3134
annonsinnehåll	3149
annonslänk	3134
annonsörsinnehåll	3149
annonsørinnhold	87	2493
anulează oricând	2816
anulezi oricând	2784
anuluj odpowiedź	2563
användarvillkor	3135
anzeigensonderveröffentlichung	677
anúncio	2648
anúncios	2648
apmaksāts saturs	2308
aportació mensual	389
aportació única	389
aportación mensual	1202
aportación única	1202
app storeからダウンロード	2136
app storeでダウンロード	2136
app store에서 다운로드	2228
apple ile giriş yap	3342
appleでサインイン	2144
appleでログイン	2144
appleで続ける	2144
app内打开	3616
après la publicité	1465
após a publicidade	2648
apóyanos	1095
apóyanos en patreon	1202
apúntate	1107
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2805
arată mai mult	2822
arată mai puțin	2762
arată răspunsurile	2793
arată tot	2762
arkadaşina gönder	3271
arkadaşinla paylaş	3271
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
articol exclusiv pentru abonați	2784
articole asemănătoare	2759
articole înrudite	2759
articoli più letti	2014
articolul continuă după reclamă	2755
articolul continuă mai jos	2755
articolul următor	2759
artikeln finns också som ljud	3130
artikeln fortsätter efter annonsen	3134
artikeln fortsätter nedan	3134
artikeln fortsätter under bilden	3134
artikeln går att lyssna på	3130
artikeln är låst	3120
artikeln är uppläst av en dator	3130
artikkel jätkub pärast reklaami	1238
artikkel jätkub reklaami järel	1238
artikkel täieneb	1236
artikkelen er låst	2464
artikkelen finnes også som lyd	2473
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
artykuł dla subskrybentów	2545
artykuł sponsorowany	2559
artykuły na e-mail	2548
artículo anterior	1134
artículo relacionado	1134
artículo siguiente	1211
artículos recomendados	1180
artículos relacionados	1134
as notícias mais lidas	2697
ascultă	2752
ascultă articolul	2801
ascunde răspunsurile	2793
aslini göster	3281
assine já	2631
atbalstīt	2299
atcel jebkurā laikā	2299
atradi kļūdu rakstā	2305
atualizar a página	2716
atualizar página	2716
atvērt	2307
atšaukti galite bet kada	2258
aucun commentaire à ce niveau	1505
audio narrado por una voz automática	1159
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1541
avantage abonnés	1531
avantages abonnés	1531
avantaje pentru abonați	2799
avançar # segundos	2707
aveți deja cont	2816
avis de décès	1501
avoimet työpaikat	1383
avsluta när du vill	3120
avslutt når du vil	2464
avís legal	349
aylik bağiş	3339
ayrintilar için tiklayin	3280
ayrintilar için tiklayiniz	3280
az első hónap csak # ft	1785
aç	3281
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
ačiū, kad užsiprenumeravote	2283
ați uitat parola	2816
ați votat deja	2793
""", 'b': """
baixar episódio	2707
baixar o áudio	2707
baixar áudio	2707
banküberweisung	578
bağiş sayfasina git	3339
bağiş yap	3263
bağiş yapin	3263
bağlanti kopyalandi	3356
bağlantiyi kopyala	3271
başa dön	3280
başka tutar	3339
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1785
belépés	1785
benefício do assinante	2679
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1782
beğen	3322
beğenme	3322
bild vergrößern	618
bildirimleri aç	3319
bildirimleri açin	3319
bir hata oluştu	3344
bir şeyler ters gitti	3345
bir şeyler yanliş gitti	3345
bitte versuchen sie es später erneut	662
bize ulaşin	3277
biểu quyết	91
bjud en vän på artikeln	3130
bli månadsgivare	3117
bli støttemedlem	2461
bliv støttemedlem	495
bloqueur de publicité détecté	1574
bloqueur détecté	1574
boletín	1107
browserul tău nu poate reda acest video	2769
brukervilkår	2478
bu haber abonelere özeldir	3264
bu haber yapay zeka tarafindan seslendirilmiştir	3328
bu haber yapay zekâ ile seslendirilmiştir	3328
bu içerik abonelere özeldir	3264
bu içerik faydali oldu mu	3321
bu içerik görüntülenemiyor	3331
bu içerik gösterilemiyor	3331
bu içerik kilitli	3342
bu video artik mevcut değil	3328
bu video bulunduğunuz ülkede izlenemiyor	3328
bu video mevcut değil	3328
bu video ülkenizde izlenemiyor	3328
bugün değil	3262
bulmaca çöz	3324
bunlar da ilginizi çekebilir	3278
butlletí	360
buzón anónimo	1214
buzón seguro	1214
buďte v obraze	422
bài cùng chuyên mục	3491
bài cùng tác giả	3491
bài khác	3464
bài khác của tác giả	3523
bài liên quan	3464
bài mới nhất	3491
bài quảng cáo	3492
bài tiếp theo	3464
bài trước	3523
bài viết có hữu ích không	3496
bài viết có hữu ích với bạn không	3496
bài viết liên quan	3464
bài viết mới	3490
bài viết này bị khóa	3517
bài viết này có hữu ích không	3496
bài viết tiếp theo	3523
bài viết trước	3523
bài được dịch tự động	3490
bài đọc nhiều	3491
báo cáo	3497
báo cáo vi phạm	3497
báo lỗi	3463
báo lỗi bài viết	3496
bármikor leiratkozhat	1803
bármikor leiratkozhatsz	1803
bármikor lemondhatja	1785
bármikor lemondható	1785
bình chọn	91	3497
bình chọn của bạn đã được ghi nhận	3496
bình luận	3463
bình luận (#	3463
bölümü indir	3328
búsqueda	1137
bülten	3301
bülten üyeliği	3301
bültene abone oldunuz	3301
büyüt	3280
bądź na bieżąco	2548
bővebben	1800
būkite pirmas	2264
būkite pirmas, pakomentavęs	2264
bạn chưa có tài khoản	3517
bạn chưa đăng ký	3517
bạn có muốn nhận thông báo	3510
bạn có muốn nhận thông báo không	3510
bạn có thể hủy đăng ký bất cứ lúc nào	3519
bạn có thể quan tâm	3464
bạn muốn nhận thông báo	3510
bạn thấy bài viết này thế nào	3496
bạn đang theo dõi chủ đề này	3528
bạn đã bình chọn	3496
bạn đã bình chọn rồi	3496
bạn đã có tài khoản	3517
bản ghi	3504
bật	3511
bật thông báo	3510
bật tiếng	3503
bắt buộc	3520
bắt đầu trắc nghiệm	3499
bỏ qua	3447
bỏ theo dõi	3528
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1175
cada contribuição conta	2692
cada doação conta	2718
cada donación cuenta	1202
cadastre-se grátis	2631
califica este artículo	1130
campo obrigatório	2723
campos obrigatórios	2723
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
carregando o vídeo	2707
carregando vídeo	2707
carregant el vídeo	377
carregar conteúdo	2711
carregar mais comentários	2699
carregar mais notícias	2727
carregar o conteúdo	2711
carregar publicação	2711
carregar vídeo	2711
carte de crédit	1440
cartão de crédito	2630
categorieën	2376
categorías	1134
caută	2761
caça-palavras	2704
ce contenu vous a-t-il été utile	1499
ce résumé vous a-t-il été utile	1499
cea mai bună ofertă	2816
cela vous a-t-il été utile	1525
cele mai citite știri	2787
cele mai noi știri	2759
celý článek	435
cerrar menú	1137
cerrar sesión	1100
cet article est en accès libre pour les abonnés	1514
cet article est lu par une voix de synthèse	1499
cet article vous a-t-il été utile	1525
cette adresse est déjà inscrite	1578
cette information vous a-t-elle été utile	1565
cette page vous a-t-elle été utile	1525
cette réponse est-elle utile	1525
cette vidéo est indisponible	1533
cette vidéo ne peut pas être lue	1533
cevaplari göster	3321
chargement du lecteur vidéo	1533
charger la vidéo	1537
charte de déontologie	1555
charte éditoriale	1555
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3467
chia sẻ	3454
chia sẻ bài viết	3454
chia sẻ facebook	3490
chia sẻ lên facebook	3530
chia sẻ qua email	3530
chia sẻ qua facebook	3490
chia sẻ qua zalo	3530
chia sẻ zalo	3530
chia sẻ ý kiến của bạn	3463
cho chúng tôi biết ý kiến	3496
cho phép	3511
cho phép thông báo	3510
chuyên mục	3464
chuyển đến công thức	61
chép liên kết	3490
chính sách bảo mật	3462
chính sách bảo mật | điều khoản sử dụng	3462
chính sách cookie	3462
chính sách quyền riêng tư	3462
chơi miễn phí	3499
chơi ngay	3499
chưa có tài khoản	3517
chấp nhận tất cả	3462
chấp nhận tất cả cookie	3462
chấp nhận và tiếp tục	3507
chất lượng	3504
chỉ dành cho thuê bao	3517
chỉ dành cho thành viên	3517
chọn	3518
chọn gói	3517
chọn gói của bạn	3517
chọn gói đăng ký	3517
chủ đề	3464
chủ đề liên quan	3464
chủ đề nóng	3491
cikk megosztása	1791
cikk mentése	1791
cikkünk frissül	1800
citeşte şi	2759
citește articolul complet	2822
citește articolul integral	2822
citește fără limite	2784
citește mai departe	2759	2761
citește mai mult	2759	2761
citește regulile comunității	2772
citește tot articolul	2822
citește transcrierea	2801
citește în aplicație	2807
citește și	2759
citi šobrīd lasa	2301
citit de o voce sintetică	2801
citiți și	2759
cobrança anual	2721
codes de réduction	1589
codi deontològic	400
col·labora	336
comandă acum	2799
comandă cartea	2799
comentariul tău așteaptă moderarea	2772
comentează	2758
comentário	2653
comentário aguardando moderação	2685
comentários	2653
comentários exclusivos para assinantes	2685
commander ce numéro	1501
comment désactiver mon adblocker	1541
comment désactiver mon bloqueur	1541
commentaire en attente de modération	1505
commentaires désactivés	1565
commerciële bijdrage	2421
compre a edição impressa	2679
conditions générales	1467
conectează-te cu facebook	2784
conectează-te cu google	2784
confidentialité	1467
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1127
configuración de cookies	1127
configuración de privacidad	1195
configurações de cookies	2650
configurações de privacidade	2711
conheça todas as nossas newsletters	2689
consenti la pubblicità	2037
consigue tu entrada aquí	1161
consulta les normes de participació	352
consultez notre charte de modération	1505
consíguelo en tu quiosco	1161
contacta amb la redacció	400
contacta con la redacción	1214
contactar a redação	2730
contactar con la redacción	1214
contactați redacția	2824
contacte a redação	2730
contactează redacția	2824
contacter la rédaction	1555
contactez la rédaction	1555
contenu externe recommandé	1497
contenu proposé par notre partenaire	1501
contenu réservé	1545
contenu réservé aux abonnés	1545
contenu sponsorisé	1465
contenus recommandés	1518
contenus sponsorisés	1465	1474
conteúdo de marca	2648
conteúdo exclusivo	2631
conteúdo exclusivo para assinantes	2694
conteúdo externo	2675
conteúdo externo recomendado	2675
conteúdo pago	2705
conteúdo para assinantes	2631
conteúdo patrocinado	2648
conteúdo premium	2694
conteúdo produzido pela marca	2679
conteúdo relacionado	2657
conteúdos relacionados	2697
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2026
continua após a publicidade	2648
continua després de l'anunci	354
continuar leyendo aquí	1100
continuarea articolului după reclamă	2774
continue a ler esta notícia	2697
continuer après la publicité	1465
continuer sans désactiver	1574
continuer à lire	1580
continuă cu apple	2784
continuă cu facebook	2784
continuă cu google	2784
continuă pe site	2807
continuă să citești după publicitate	2774
continuă în browser	2807
continúa abajo	1125
contáctanos	1130
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2784
conținut extern	2769
conținut extern recomandat	2769
conținut pentru abonați	2747
conținut plătit	2799
conținut premium	2784
conținut sponsorizat	87	2755
cookie を管理する	2134
cookie 設定	3614
cookie 设置	3614
cookieinställningar	3135
cookieの管理	2134
cookieの設定	2085
cookieを管理	2134
cookieを管理する	2134
cookie政策	3559
cookie設定	2085	3559
cookie设置	3559
copia enllaç	406
copia l'enllaç	343
copiază	2831
copiază link	2752
copiază linkul	2752
copy link thành công	3490
correo electrónico	1107
correo electrónico no válido	1207
correo no válido	1207
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2747
créer mon compte	1441
créer un compte	1441
créer une alerte	1507
créer une alerte sur ce thème	1507
csak előfizetőknek	1785
cualquier aportación ayuda	1202
cum îl dezactivez	2812
cumpără acum	2799
cumpără bilet	2799
cumpără bilete	2799
cumpără bilete online	2799
cumpără cartea	2799
cumpără de pe emag	2799
cumpără revista	2774
cuvinte încrucișate	2798
czytaj całość	2570
czytaj również	2567
czytaj także	2567
czytaj też	2567
czytaj też nasze inne artykuły	2567
czytaj więcej	2567	2570
czytaj więcej o	2567
cài đặt cookie	3507
cài đặt quyền riêng tư	3507
cài đặt ứng dụng	3509
các tin khác	3464
cách tắt	3514
cách tắt trình chặn quảng cáo	3513
câmp obligatoriu	2818
câmpuri obligatorii	2818
cât de util a fost acest articol	2772
câu đố	3501
címkék	1798
címlap	1798
címlapról ajánljuk	1798
có lẽ để sau	3447
có lỗi xảy ra	3519
có thể bạn quan tâm	19	3464
có thể bạn thích	19
có, tôi muốn	3510
código de ética	2730
código postal	1208
código ético	1214
cómo desactivar el bloqueador	1200
cómo desactivarlo	1201
cómpralo aquí	1189
cómpralo en amazon	1189
cùng chuyên mục	3464
cùng chủ đề	3491
cùng tác giả	3491
cũ nhất	3497
cảm ơn bạn đã bình chọn	91	3496
cảm ơn bạn đã tham gia	3496
cảm ơn, tin nhắn của bạn đã được gửi	3519
cỡ chữ	65
cửa hàng	3532
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3281
daha fazla göster	3280
daha fazla haber için tiklayin	3280
daha fazla yorum yükle	3321
daha önce oy kullandiniz	3321
daha önce oy verdiniz	3321
dalies ar šo rakstu	2304
dalinkitės	2258
dalinkitės straipsniu	2263
dalsza część artykułu pod materiałem wideo	2559
dalsza część artykułu pod wideo	2559
dalsza część tekstu pod wideo	2559
dalīties	2299
dalīties ar draugiem	2304
dalīties facebook	2304
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
darovať	2997
darovať článok	3005
darujte tento článek	425
darujte tento článok	3005
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2260
deblochează articolul	2784
definições de cookies	2711
definições de privacidade	2711
deixar um comentário	2653
deixe um comentário	2653
del på e-post	2473
del på facebook	507	2473
del på mail	507
del på twitter	507	2473
del på x	507	2473
dela inlägget	3130
dela på facebook	3130
dela på twitter	3130
dela på x	3130
deli članek	3064
delite članek	3064
demander un droit de réponse	1565
dernière minute	1474
dernières actualités	1474
dernières infos	1474
dernières nouvelles	1474
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1200
desactívalo para seguir leyendo	1200
desbloquear artículo	1176
desbloqueie este conteúdo	2694
descarcă aplicația	2807
descarcă audio	2801
descarcă din app store	2807
descarcă din google play	2807
descarcă episodul	2801
descargar pódcast	1191
descarrega l'àudio	377
descarregar áudio	2707
deschide aplicația	2807
deschide în aplicație	2807
descárgala en app store	1197
descárgala en google play	1197
destekçi ol	3339
destekçimiz olun	3339
det er gratis å opprette en bruker	2464
det læser andre	520
det är gratis att skapa ett konto	3120
detaylar için tiklayin	3280
detaylar için tiklayiniz	3280
detta material är skyddat enligt lagen om upphovsrätt	3172
detta är en annons	3134
detta är en plusartikel	3120
devam etmek için üye girişi yapin	3264
devami için abone olun	3264
devamini okumak için abone olun	3264
dezactivează sunetul	2801
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2723
din aceeași categorie	2759
din aceeași secțiune	2787
din röst är registrerad	91
disponibil în app store	2807
disponibil în app store și google play	2778
disponibilă în app store și google play	2778
disponível na app store	2713
distribuiți	2752
diğer haberler	19	3278
diğer okurlar bunlari okuyor	3278
diğer seçenekler	3356
diğer tutar	3339
diğer yazilari	3348
dla subskrybentów	2545
do góry	2570
doar abonații pot comenta	2772
doar pentru abonați	2747
doação mensal	2627
doação única	2627
doba čtení # min	435
dolgozzon nálunk	1800
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
donativo único	2718
donați	2746
donație lunară	2813
donație unică	2813
donează	2746
donează acum	2746
donează lunar	2746
donează lunar # euro	2783
donează lunar # lei	2783
donează o dată	2813
doner nå	2461
données personnelles	1467
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1580
dołącz do dyskusji	2616
dołącz do nas	2542
dołącz do newslettera	2548
droit de réponse	1565
droits réservés	1585
drukāt	2304
drukāt recepti	61
du er nå påmeldt	2469
du er nå påmeldt nyhetsbrevet	2469
du kan när som helst avsluta prenumerationen	3125
du kan når som helst melde deg av	2469
du kan opsige når som helst	498
du kanske också gillar	3142
du modtager snart en bekræftelse på mail	503
du même auteur	1474
du prenumererar nu på nyhetsbrevet	3125
du vil kanskje også like	2485
duración	1192
durată	2802
duração	2708
durée	1534
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2548
dành cho bạn	3464
dành cho thuê bao	3449
dành riêng cho thành viên	3517
dárkovat článek	418
därefter # kr/mån tills du säger upp	3120
débloquer l'accès	1577
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
dê a sua opinião	2699
dê sua opinião	2699
dölj	3146
düzeltme politikasi	3350
dāvini rakstu	2304
dāvini rakstu draugam	2304
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3527
""", 'e': """
e-bülten	3301
e-bülten aboneliği	3301
e-mail inválido	2689
e-mailová adresa	422
e-posta gönder	3271
e-posta ile paylaş	3356
ecrã inteiro	2708
edición digital	1100
edición impresa	1100
editöre yaz	3350
editöre yazin	3350
editörün seçtikleri	3278
edição impressa	2631
egyszeri támogatás	1783
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
el. paštas	2283
elfelejtett jelszó	1785
elige tu suscripción	1176
elküldöm	91	1791
elmentem későbbre	1791
elrejtés	1801
els lectors també han llegit	367
elírást talált	1797
előfizetek	1785
előfizetés	1785
előfizetői tartalom	1785
előfizetőknek	1785
előfizetőként megoszthatja a cikket	1791
előző	1800
előző cikk	1798
email inválido	2723
email không hợp lệ	3519
email không đúng định dạng	3519
email no válido	1207
emlékeztess később	1782
empfehlungen für sie	676
en beğenilen	3322
en beğenilenler	3322
en colaboración con	1222
en col·laboració amb	408
en este artículo	1134
en popüler	3343
en çok okunan	3278
en çok okunan haberler	3278
en çok okunanlar	3278
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3117
enllaç copiat	366
ensemble, faisons vivre un média libre	1513
enthält werbung	605
entre em contato com a redação	2730
enviament gratuït	408
enviar comentário	2653
enviar corrección	1130
envoyer à un ami	1460
envoyer à un proche	1460
envoyez-nous vos témoignages	1495
envíanos tu opinión	1183
envío gratis	1222
eredeti megjelenítése	1801
eredmény megtekintése	91
eredmények	91	1801
erinnern sie mich später	573
erről bővebben itt írtunk	1800
erről is írtunk	1798
erről itt írtunk bővebben	1800
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1172
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1197
escreva um comentário	2653
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2305
esimene kuu # €	1229
esta funcionalidad es sólo para registrados	1100
esta matéria foi útil para você	2677
esta notícia foi útil	2677
esta página foi útil	2699
este artigo está bloqueado	2721
este artigo foi útil	2699
este artículo está bloqueado	1205
este campo é obrigatório	2723
este espaço é moderado pela redação	2685
este resumo foi útil	2677
este video ya no está disponible	1191
este vídeo já não está disponível	2707
este vídeo no está disponible	1191
este vídeo não está disponível	2707
este vídeo não está mais disponível	2707
este vídeo ya no está disponible	1191
estás de acuerdo? vota	1166
etkinleştir	3335
evaluează rețeta	61
evästeasetukset	1376
evästeet	1376
exclusiv pentru abonați	2784
exibir conteúdo	2711
experimente grátis por um mês	2694
ez is érdekelhet	1798
ez is érdekelheti	1798
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1798
ezt olvasta már	1798
ezt olvastad már	1798
ești de acord? votează	2772
ești deja abonat	2792
ești deja abonată	2792
""", 'f': """
facebook ile giriş yap	3342
facebook'ta paylaş	3271
facebookでシェア	2079
facebookでシェアする	2079
facebookでログイン	2144
facebookで共有	2158
facebookで続ける	2144
facturació anual	392
facturació mensual	392
facturación anual	1205
facturación mensual	1205
facturare anuală	2816
facturare lunară	2816
facturé annuellement	1545
facturé mensuellement	1545
faire un don défiscalisé	1542
fale com a redação	2730
faça login	2631
faça o quiz	2702
faça o teste	2702
faça uma pergunta sobre esta reportagem	2677
fermer la fenêtre	1580
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2813
fiecare donație contează	2783
fiecare leu contează	2783
fin de la publicité	1531
fine della pubblicità	2026
fine pubblicità	2026
fiyati gör	3327
fizetett hirdetés	87	1793
fiók létrehozása	1785
fiókom	1785
fontu büyüt	3356
formulaire envoyé	1578
forstået	524
forstått	2489
forstør billede	523
forstørr bilde	2488
fortsett uten å støtte	2460
fortsätt läsa efter annonsen	3134
fortsätt utan att stödja	3116
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1134
fotoğraf galerisi	3348
fotoğrafi büyüt	3348
fotoğraflari gör	3348
fotoğraflari görmek için tiklayin	3280
frete grátis	2738
friss hírek	1798
fråga vår ai om artikeln	3138
fuldskærm	523
fäll ihop	3146
fäll ut	3146
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3125
få de viktigste nyhetene hver morgen	2469
få nyheder på mail	503
få nyheter på e-post	2469
få nyheter på mejlen	3125
få overblikket her	523
få tilgang	2464
få varsel når vi skriver om dette	2488
följ	3131
följ oss	3131
följ skribent	3131
följ ämnet	3131
för prenumeranter	3120
förderer werden	574
fördermitglied werden	574
föregående	3145
föregående artikel	3142
förstora	3145
følg	508	2474
følg emne	508
følg os	508
følg oss	2474
følg sagen her	523
følg tema	2474
følg temaet og få varsel	2488
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2746
fă quizul	2796
fă testul	2796
fără obligații	2784
fără spam	2818
fără sunet	2802
fără tine nu putem	2783
""", 'g': """
galeriyi aç	3280
galeriyi gör	3348
galeriyi görmek için tiklayin	3280
galéria	1800
galéria megtekintése	1800
garanta já o seu ingresso	2679
gastos de envío incluidos	1189
gastos de envío no incluidos	1189
gelişmelerden aninda haberdar olun	3334
gem til læseliste	507
genişlet	3281
gestionează consimțământul	2805
gestionează preferințele	2805
geçerli bir e-posta adresi girin	3344
geçerli süre	3329
geçersiz e-posta	3344
geçersiz e-posta adresi	3344
ghi nhớ đăng nhập	3517
giriş	3264
giriş yap	3264
giriş yapin	3264
giriş yapin veya üye olun	3264
giv os feedback på artiklen	515
già abbonato	1949
già registrato	1949
giải đố ngay	3499
giảm cỡ chữ	3530
giọng đọc ai	3503
giọng đọc tự động	3503
gli articoli più letti	2014
glömt lösenord	3120
godkänn	3135
godkänn alla	3135
google ile giriş yap	3342
google playからダウンロード	2136
google playで手に入れよう	2136
google play에서 다운로드	2228
google से जारी रखें	1760
googleでログイン	2144
googleで登録	2144
googleで続ける	2144
gorące tematy	2567
gracias por tu opinión	1159
gratuit, fără spam	2818
grazie, il tuo messaggio è stato inviato	2044
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2723
guardar artículo	1119
guardar configuración	1195
guardar para después	1179
guardar para leer después	1179
guardar preferências	2711
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2469
gå til indhold	523
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1571
généré par l'ia	1571
gérer la confidentialité	1570
gérer les cookies	1467
gérer les préférences	1497
gérer les traceurs	1570
gérer mes alertes	1507
gérer mes choix	1467
gérer mes cookies	1570
gérer mes préférences	1570
gérer mon consentement	1537
gérer vos préférences	1537
gérer vos préférences de cookies	1497
góp ý	3463
gönder	91	3345
gönderiyi göster	3331
gönderiyi yükle	3331
görseli büyüt	3348
görüş bildir	3321
görüşünü bildir	3321
görüşünüzü bildirin	3321
gündem	3278
günün anketi	91
günün haberleri	3278
günün özeti	3278
głosuj	91
gợi ý	3464
gửi	91	3463
gửi bài cho tòa soạn	3524
gửi bài viết	3524
gửi bình luận	3463
gửi cho bạn bè	3490
gửi email	3454
gửi góp ý	3496
gửi phản hồi	3496
gửi thành công	3519
gửi tin bài	3524
gửi trả lời	3496
gửi ý kiến	3463
gửi ý kiến của bạn	3496
gửi đi	3520
gửi ảnh cho chúng tôi	3524
""", 'h': """
haber bülteni	3301
haber güncelleniyor	3280
haberi arkadaşina hediye et	3271
haberi özetle	3353
hai già un account	1949
hai già votato	2020
harici içerik	3280
haritayi aç	3281
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1157
has olvidado tu contraseña	1205
hasznos volt az összefoglaló	1797
hasznosnak találta a cikket	1797
havi támogatás	1783
hayir teşekkürler	3262
hayir, teşekkürler	3262
haz una pregunta sobre este artículo	1159
he leído y acepto la política de privacidad	1172
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1205
hela artikeln fortsätter nedan	3134
henüz abone değil misiniz	3342
hepsini gör	3280
her destek önemli	3339
her katki değerli	3339
her katki önemli	3339
her zaman göster	3331
hesap oluştur	3264
hi estàs d'acord? vota	352
hiba jelentése	1801
hibát talált	1797
hier reinhören	652
hinweis schließen	573
hirdetés	1793
hirdetés bezárása	1793
hirdetés, görgessen tovább	1793
hiển thị bài đăng	3507
hiển thị nội dung	3507
hiện phụ đề	3503
hjälp oss att rätta fel	3138
hlasovať	91
hlavné správy	3002
hlavní zprávy	433
ho già donato	1943
ho già un account	2042
hoje não	2626
hoppa till innehåll	3145
hoppa över inlägg från facebook	3145
hoppa över inlägg från instagram	3145
hoppa över inlägg från x	3145
hozzászólok	1797
hozzászólás	1797
hozzászólások	1797
hozzászólások megtekintése	1797
hylkää	1376
hylkää kaikki	1376
hyppää reseptiin	61
hyväksy	1376
hyväksy evästeet	1376
hyväksy kaikki	1376
hàng năm	3516
hàng tháng	3516
här kan du kommentera artikeln	3138
hääleta	91
håll dig uppdaterad	3125
hírfolyam	1798
hírlevelek	1803
hírlevél	1803
hírlevél-feliratkozás	1803
hören sie diesen artikel	652
hør saken	2473
hằng tháng	3516
hết quảng cáo	3502
họ tên	3520
họ và tên	3520
hủy bất cứ lúc nào	3517
""", 'i': """
i più commentati	1975
i più letti	1975
i più letti della settimana	2014
i più visti	1975
iba pre predplatiteľov	2998
ich unterstütze schon	573
identifícate	1176
ielogojies, lai komentētu	2305
ienākt	2299
iesakām	2301
ieși din ecran complet	2801
ignorer la publicité	1571
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2485
ikke nå	2460
il più popolare	2043
il più scelto	2042
il tuo browser non può riprodurre il video	1992
il tuo commento sarà pubblicato dopo l'approvazione	2002
il tuo messaggio è stato inviato	2044
il tuo voto è stato inviato	2020
il tuo voto è stato registrato	2020
iletişim	3277
ilgili içerikler	3278
ilginizi çekebilecek haberler	3278
ilginizi çekebilir	3278
ilmoita asiavirheestä	1380
ilmoita virheestä	1380
image précédente	1580
impossible de charger la vidéo	1571
impossible de lire la vidéo	1571
imprimir artículo	1179
imprimir esta matéria	2696
in bài	3454
in bài viết	3454
in công thức	61
in trang này	3490
indlæg fra facebook	523
indlæg fra instagram	523
indlæs flere	523
ingresá	1176
ingyenes regisztráció	1785
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
iniciar sessão	2631
inicie sesión	1100
inne artykuły	2567
innhold fra annonsør	2493
inscription confirmée	1578
inscription à la newsletter	1450
inscrivez-vous à notre newsletter	1450
inscrição realizada com sucesso	2723
insira o seu endereço de email	2689
insira um e-mail válido	2723
instagramの投稿を読み込む	2134
instalează aplicația	2778
inställningar	3135
introduce un correo electrónico válido	1207
introduce un correo válido	1207
introduce un email válido	1172
introduceți o adresă de email validă	2818
introdueix un correu vàlid	394
intră în cont	2747
invítanos a un café	1095
início	2660
ir a la página de donaciones	1202
ir para a página de doações	2718
ir para a página de donativos	2718
ir para o conteúdo	2660
ispiši	2941
ispiši recept	61
isso foi útil	2699
istediğin zaman iptal et	3342
istediğiniz zaman abonelikten çikabilirsiniz	3301
istediğiniz zaman iptal edin	3264
isto foi útil	2699
izbor uredništva	3061
izdrukāt	2304
izmēģini # dienas bez maksas	2299
içeriğe geç	3280
içeriği görüntüle	3331
içeriği göster	3331
içeriği yükle	3331
iş birliği	3273
iş birliğiyle	3358
išbandykite # dienų nemokamai	2258
išorinis turinys	2276
išsaugoti	2263
išsaugoti straipsnį	2263
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
jag förstår	3135
jag stödjer redan	3116
jaga sõbraga	1234
jaunākie	2301
jautā mākslīgajam intelektam	2305
javascript està desactivat	381
javascript đã bị tắt	3507
javascript מושבת	1660
javascript ถูกปิดใช้งาน	3235
javascriptが無効になっています	2134
javascript已停用	3614
javascript已禁用	3614
je commande ce numéro	1501
je consens au traitement de mes données	1547
je découvre l'offre	1577
je découvre les offres	1577
je fais un don défiscalisé	1542
je gère mes cookies	1467
je m'équipe	1589
je soutiens déjà	1431
jede spende zählt	666
jeder beitrag zählt	666
jeder euro zählt	666
jednorázově	417
jeg forstår	2478
jeg støtter allerede	494	2460
jegyek itt kaphatók	1800
jelentkezzen be vagy regisztráljon	1785
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2796
joacă gratuit	2796
joacă responsabil	2799
jobs in ihrer nähe	650
jogar grátis	2702
jogue grátis	2702
još vesti	2938
još vijesti	2938
junte-se à conversa	2685
jurnalismul de calitate costă	2783
juttu jatkuu kuvan jälkeen	1375
juttu jatkuu mainoksen jälkeen	1375
juttu jatkuu videon jälkeen	1375
juttua päivitetään	1375
jutun lukee koneääni	1373
jutun lukee tekoälyääni	1373
jutun voi myös kuunnella	1373
już wspieram	2541
já desativei	2716
já desativei o bloqueador	2716
já doei	2626
já nas bancas	2679
já segue este autor	2734
já segue este tema	2734
já sou apoiador	2626
já sou assinante	2631
já tem conta	2631
já tem uma conta	2631
já tenho conta	2721
já votou	2699
já é assinante? faça login	2631
já é subscritor	2694
já é subscritor? inicie sessão	2694
jätä kommentti	1380
jūsų el. paštas	2283
jūsų el. pašto adresas	2283
""", 'k': """
k tématu	433
k téme	3002
kalan süre	3328
kapcsolódó	1798
kapcsolódó cikk	1798
kapcsolódó cikkek	1798
kapcsolódó tartalom	1798
kapcsolódó témák	1798
karte öffnen	619
kas kokkuvõte oli kasulik	1235
kategóriák	1798
katso kuvat tästä	1383
katso myös	1381
katso video tästä	1383
katso video yltä	1383
kaupallinen yhteistyö	87	1375
kaydiniz için teşekkürler	3301
keresés	1800
kezdőlap	1800
không biết	3497
không có ý kiến	3497
không phải bây giờ	3447
không spam	3519
không thể hiển thị nội dung này	3507
không thể phát video	3503
không thể phát video này	3503
không, cảm ơn	3447
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1785
kingi artikkel sõbrale	1234
kinyitás	1801
kipróbálom	1785
kirjaudu sisään	1366
kirjoita sähköpostiosoitteesi	1369
kişisel verilerimin işlenmesini kabul ediyorum	3344
kiểm tra hộp thư của bạn	3519
kiểm tra kiến thức của bạn	3499
kjøp abonnement	2464
kjøp tilgang	2464
klausies podkāstu	2306
klausies podkāstu šeit	2306
klausies šo rakstu	2304
klausies šo rakstu (# min	2304
klausykite tinklalaidės	2265
klausykite tinklalaidės čia	2265
klausykitės straipsnio	2263
klausīties	2304
klausīties rakstu	2304
ključne besede	3061
ključne reči	2938
ključne riječi	2938
klíčová slova	433
kokeile # päivää maksutta	1366
kolačići	2954
komentavimas išjungtas	2264
komentavimo taisyklės	2264
komentáre	3005
komentář	432
komentáře	432
komentāri	2299
komentēt	2299
komentēšana ir slēgta	2305
komentēšanas noteikumi	2305
komerčné oznámenie	3001
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2488
kommentarerna förhandsmodereras	3138
kommentek megtekintése	1797
kommentelési szabályzat	1797
kommentér	515
koostöö	1238
kopiera länk	3130
kopiera länken	3130
kopijuoti nuorodą	2258
kopiraj povezavo do članka	3064
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3005
kopēt saiti	2299
korábban írtunk róla	1798
kreiraj račun	2931
kullanim koşullari	3274
kup dostęp	2545
kupi naročnino	3057
kuula taskuhäälingut	1236
kuuntele podcast tästä	1383
kysy tekoälyltä	1380
käyttöehdot	1376
kérdezze ai-asszisztensünket	1797
kérem a hírlevelet	1803
később	1782
kích thước chữ	65
köp	3120
köszönjük a feliratkozást	1803
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1782
következő	1800
következő cikk	1798
køb abonnement	498
køb adgang	498
kúpiť predplatné	2998
küfür, hakaret içeren yorumlar onaylanmamaktadir	3277
küldje el barátjának	1791
küldés	91	1791
küldés e-mailben	1791
külső tartalom	1800
künye	3274
küpsiste seaded	1247
küsi tehisarult	1235
küsitlus	91
kā tev patika raksts	2305
kā tu domā? balso	2306
ką manote? balsuokite	2265
kết thúc quảng cáo	3502
""", 'l': """
l'accès à tous les articles	1577
l'offre intégrale	1577
la discussione è chiusa	1971
la donazione è detraibile	2039
la lecture automatique est désactivée	1571
la más popular	1206
la nota continúa después del anuncio	1125
la pregunta del día	91
la rédaction n'a pas participé	1589
la rédaction vous conseille	1474
la sélection de la rédaction	1474
la vidéo ne peut pas être lue	1533
lahjoita artikkeli ystävälle	1373
lai komentētu, ielogojies	2305
lai komentētu, pieslēdzies	2305
laisser une réponse	1525
lancer la vidéo	1571
las más leídas	1134
las más leídas de hoy	1180
las noticias más leídas	1180
lasi arī	2301
lasi komentārus	2305
lasi tālāk	2299
lasi vairāk šeit	2306
lasi vēl	2301
lasiet arī	2301
lasiet vēl	2301
lasă un comentariu	2758
lasă un răspuns	2793
lasīt komentārus	2305
lasīt tālāk	2306
lasīt vairāk	2306
lasīt vēlāk	2304
lasītākie	2301
lataa lisää	1383
le choix de la rédaction	1474
le club des abonnés	1531
le journal numérique	1441
le lecteur vidéo est en cours de chargement	1533
le lien a été copié	1517
le lien a été copié dans le presse-papiers	1517
le notizie più lette	2014
le più lette	1975
lea también	1134
lecteur vidéo	1571
lee sin límites	1176
lee también	1134
leer artículo completo	1137
leer el artículo completo	1211
leer más	1137
leer también	1134
leer transcripción	1191
legfrissebb hírek	1798
leggi di più	1978
leggi più tardi	2013
legnépszerűbb	1798
leia a matéria completa	2697
leia a notícia completa	2727
leia as notícias no aplicativo	2687
leia também	2657
len pre predplatiteľov	2998
ler transcrição	2707
les choix de la rédaction	1474
les commentaires sont réservés aux abonnés	1565
les lecteurs ont aussi consulté	1518
les mieux notés	1526
les més llegides	367
les også	2485
les plus commentés	1474
les plus consultés	1551
les plus partagés	1474
les plus récents	1526
les prix indiqués sont susceptibles d'évoluer	1501
les résultats du vote	1565
les våre debattregler	2481
leído por una voz sintética	1191
leído por voz sintética	1191
li e aceito a política de privacidade	2689
lido por uma voz sintética	2707
lien copié	1460
lien copié dans le presse-papiers	1517
lietošanas noteikumi	2316
liitudes nõustud kasutustingimustega	1254
liity jäseneksi	1365
lineでシェア	2079
lineでシェアする	2108
lineでログイン	2144
lineで共有	2158
lineで送る	2079
link a vágólapra másolva	1791
link bài gốc	3490
link copiado para a área de transferência	2696
link kopiëren	2361
link másolva	1791
link másolása	1791
lire l'article précédent	1580
lire la suite pour #€	1441
lire la vidéo	1477
lire à haute voix	1460
lire également	1474
lisätiedot	1384
lisää aiheesta	1381
livrare gratuită	2832
liên hệ	3463
liên hệ quảng cáo	3524
liên hệ tòa soạn	3524
liên hệ với tòa soạn	3524
liên quan	3464
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
locuri de muncă	2774
loe lähemalt	1236
loe lähemalt siit	1236
logi sisse või loo konto	1229
los lectores también leyeron	1180
luba kõik	1247
lubię to	2555
lucrează cu noi	2774
lue keskustelun säännöt	1380
lue lisää	1381
lue lisää aiheesta	1381
lue myöhemmin	1373
lue myös	1381
lugu jätkub pärast reklaami	1238
lugu täieneb	1236
lui écrire	1495
luôn cho phép	3507
luôn hiển thị	3507
làm bài trắc nghiệm	3499
làm mới trang	3513
làm trắc nghiệm	3499
lähetä	91
lähetä sähköpostilla	1373
lämna en kommentar	3138
länk kopierad	3130
länken kopierad	3130
länken är kopierad	3130
läs dokumentet	3146
läs domen	3146
läs hela artikeln	3145
läs hela texten	3145
läs hela texten här	3145
läs kommentarer	3138
läs mer	3142	3145
läs mer om	3142
läs också	3142
läs senare	3130
läs vidare	3120	3142
läs våra kommentarsregler	3138
läs även	3142
läsarfrågan	91
lästid	3145
lästid # min	3145
lås op	498
lås opp artikkelen	2464
lås opp saken	2464
lås upp artikeln	3120
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
lên đầu trang	3466
lùi # giây	3503
lütfen geçerli bir e-posta adresi girin	3344
lưu	3454
lưu bài	3454
lưu bài viết	3454
lưu bài để đọc sau	3490
lưu cài đặt	3507
lưu công thức	61
lưu tùy chọn	3507
lấy link	3490
""", 'm': """
magari più tardi	1943
mai multe articole de același autor	2822
mai multe opțiuni	2830
mai târziu	2745
mainos päättyy	1375
mais notícias	2657
mais opções	2736
mais opções de partilha	2736
maksettu sisältö	1375
mantener la sesión iniciada	1205
mantener sesión iniciada	1205
manter sessão iniciada	2721
mantén la sessió iniciada	392
manşetler	3278
masquer la publicité	1501
masquer les réponses	1525
masz już konto	2545
masz już konto? zaloguj się	2545
materialet är skyddat enligt lagen om upphovsrätt	3172
materiał partnera	2559
materiał promocyjny	2559
materiał sponsorowany	2559
materiał zewnętrzny	2559
matéria exclusiva para assinantes	2694
matérias relacionadas	2657
mağazamiz	3327
mağazaya git	3327
me réabonner	1577
media społecznościowe	2556
megnyitás	1801
megnézem	1800
megosztás	1791
megosztás a facebookon	1791
megosztás facebookon	1791
megosztás twitteren	1791
mehr für dich	676
mehr für sie	676
meld deg på	2469
meld deg på nyhetsbrevet	2469
mentions légales	1467
mentés	1791
mentés későbbre	1791
menú	1137
menü	618	1800	3280
menü schließen	618
menü öffnen	618
mer från	3142
mer läsning	3142
merci ! votre message a bien été envoyé	1547
merci d'avoir voté	91	1505
merci de le désactiver pour continuer	1541
merci, votre vote a été pris en compte	1525
mergi la pagina de donații	2813
mergi la rețetă	61
mesajiniz başariyla gönderildi	3344
mesajiniz gönderildi	3344
mesajul dumneavoastră a fost trimis	2818
messaggio pubblicitario con finalità promozionale	1997
mest läst	3142
mest lästa	3142
mest læst	520
mest læste	520
mettre de côté	1590
mi-összefoglaló	1800
micșorează textul	2830
mida sina arvad? hääleta	1236
minn meg på det senere	2460
mira el vídeo	358
mitä mieltä olet? äänestä	1383
miễn phí vận chuyển	3532
miễn phí, không spam	3519
modalità di pagamento	1947
moderálási elvek	1797
modifică preferințele cookie	2769
modifier mes préférences	1497
modifier vos préférences	1537
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1565
mogoče kasneje	3068
mogą cię zainteresować	2567
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3002
mohlo by vás zajímat	433
mohlo by vás zaujímať	3002
monatlich kündbar	671
montant personnalisé	1575
mostra aquesta publicació a instagram	349
mostra di più	1978
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2699
mostrar conteúdo	2711
mostrar conteúdo externo	2675
mostrar más	1137
mostrar o conteúdo	2711
mostrar subtítulos	1191
mot de passe oublié	1441
mots clés	1474
mots croisés	1530
mots fléchés	1530
mots mêlés	1530
mots-clés	1474
może cię zainteresować	2567
może później	2541
možda kasnije	2946
možda vas zanima	2938
možda će vas zanimati	2938
možno neskôr	3009
možná později	416
mua sách	3502
mua sách tại đây	3502
mua trên lazada	3502
mua trên shopee	3502
mua trên tiki	3502
mua vé	3502
mua vé ngay	3502
muistuta myöhemmin	1364
mulțumim că ai votat	2793
mulțumim pentru feedback	2772
mulțumim pentru vot	91	2793
mulțumim, mesajul a fost trimis	2818
mulțumim, te-ai abonat cu succes	2779
mutasd az eredményt	91
mutass többet	1800
muut lukivat myös	1381
myöhemmin	1364
már előfizető	1785
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
mások ezt olvassák	1798
mások ezt olvasták	1798
másolás	1791
máte již účet	418
máte předplatné? přihlaste se	418
märksõnad	1231
månadsgåva	3117
månedlig gave	2461
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
métodos de pagamento	2629
métodos de pago	1098
mākslīgā intelekta kopsavilkums	2306
mă abonez	2779
mărește fotografia	2822
mărește imaginea	2822
mărește textul	2830
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3515
mỗi đóng góp đều quý giá	3515
một lần	3516
mới nhất	3464
mời chúng tôi ly cà phê	3515
mở	3467
mở khóa bài viết này	3490
mở rộng	3466
mở trong ứng dụng	3509
mở ứng dụng	3509
""", 'n': """
nadaljevanje članka pod oglasom	3060
nahlásit chybu	432
nahlásiť chybu	3005
najchętniej czytane	2567
najchętniej czytane dziś	2567
najczęściej czytane	2567
najczęściej czytane artykuły	2567
najnovejše	3061
najnovejše novice	3061
najnoviji članci	2938
najnovšie	3002
najnovšie správy	3002
najnovšie články	3002
najnowsze artykuły	2567
najnowsze wiadomości	2567
najčitanije	2938
najčitanije vesti	2938
najčitanije vijesti	2938
najčitanije vijesti dana	2938
najčítanejšie	3002
najčítanejšie články	3002
najčítanejšie články dňa	3002
napišite komentar	3064
napsat komentář	432
naročena vsebina	3060
naročite se	3056
naročnina	3056
nastavení	429
nastavení cookies	429
nastavi čitanje	2990
nastavi čitati	2990
nastavite čitanje	2990
nastavite čitati	2990
nastavitve piškotkov	3076
następna strona	2570
następny	2570
następny artykuł	2567
natisni članek	3064
naudojimo taisyklės	2276
naujausios žinios	2260
naujienlaiškis	2283
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
nem, köszönöm	1782
nenhum comentário	2653
neueste beiträge	615
nghe bài báo	3503
nghe bài viết	3503
nghe nội dung bài viết	3503
nghe đọc bài	3503
nhà tài trợ	3532
nhận thông báo	3510
nhắc tôi sau	3447
nhớ đăng nhập	3517
nie dziękuję	2541
nie dziś	2541
nie pamiętasz hasła	2545
nie ďakujem	3009
nie, dziękuję	2541
nie, ďakujem	3009
no es pot reproduir el vídeo	377
no ho sé	371
no se ha podido reproducir el vídeo	1191
no se puede reproducir el vídeo	1191
no sé	1184
només els subscriptors poden comentar	352
només per a subscriptors	392
non seguire più	2055
normas de participación	1183
normes de participació	370
norėdami komentuoti, prisijunkite	2264
nosūti draugam	2304
nosūtīt draugam	2304
nosūtīt e-pastā	2304
noteで書く	2079
notifications activées	1540
notre charte déontologique	1555
notre charte éditoriale	1555
notre sélection	1474
notre sélection d'articles	1518
notícia anterior	398	2727
notícia següent	398
notícias relacionadas	2657
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1555
nous écrire	1555
nouveau ! suivez vos auteurs préférés	1559
nu ai cont? înregistrează-te	2784
nu aveți cont	2816
nu ești abonat	2816
nu ești încă abonat	2816
nu mai urmări	2828
nu mulțumesc	2745
nu putem afișa acest conținut	2805
nu sunteți abonat	2816
nu știu / nu răspund	2794
nu, mulțumesc	2745
nuestro código ético	1214
numele tău	2819
nyhetsdøgnet	2485
nyomtatás	1791
não foi possível carregar o vídeo	2707
não foi possível reproduzir o vídeo	2707
não perca	2657
não sabe / não responde	2700
não sei	2700
não tem conta	2721
não tem uma conta	2721
não é assinante	2721
não, obrigada	2626
não, obrigado	2626
nächste seite	618
nächster artikel	615
näita kõiki	1237
näita rohkem	1236
näita veel	1236
näita vähem	1237
näköislehti	1366
nästa	3145
nästa artikel	3142
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
népszerű	1798
nézze meg galériánkat	1800
nézze meg képeinket	1800
nõustun	1247
nõustun kõigiga	1247
nøgleord	520
nāc strādāt pie mums	2306
nổi bật	3464
nội dung quảng cáo	3492
nội dung tài trợ	3459
nội quy bình luận	3496
""", 'o': """
o dată	2814
o leitor está a carregar	2707
o que achou desta notícia	2677
o singură dată	2814
o singură donație	2813
o vídeo começará em alguns segundos	2675
ocenite članak	2941
ocenite članek	3064
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3016
ocijenite članak	2941
ocorreu um erro ao carregar o vídeo	2675
ocultar anúncio	2679
ocultar comentários	2699
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	2998
odkaz skopírovaný	3005
odkaz zkopírován	425
odkleni članek	3057
odklenite celoten članek	3057
odmietnuť	3016
odmietnuť všetko	3016
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3002
odporúčame prečítať	3002
odporúčame tiež	3002
odporúčané články	3002
odpovědět	432
odrzuć	2560
odrzuć wszystkie	2560
odtwórz	2570
odštampaj	2941
odštampaj recept	61
odštampaj članak	2941
ofertă pentru abonați	2799
ofertă pentru cititori	2799
oferă acest articol	2830
oferă acest articol cadou	2786
oferă articolul	2830
offert par un abonné	1590
offre abonnés	1531
offre intégrale	1577
offre limitée	1546
offre réservée aux lecteurs	1531
offre spéciale	1441
offre à durée limitée	1545
offrez-nous un café	1432
offrici un caffè	1944
oglasno sporočilo	87	3060
ogłoszenie	2559
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3005
okuma süresi # dk	3280
okurlara özel	3327
okurlarimiza özel	3327
okurlarimiza özel indirim	3327
oliko artikkeli hyödyllinen	1380
oliko juttu hyödyllinen	1380
oliko tiivistelmä hyödyllinen	1380
olvasson korlátlanul	1785
olvasson tovább	1785
olvasta már	1798
olvastad már	1798
olvidaste tu contraseña	1100
omröstning	91
onayi geri çek	3331
onayi yönet	3331
onayimi geri çek	3331
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3281
os leitores também leram	2697
os preços podem variar	2679
osale küsitluses	1236
ostatnie artykuły	2567
ota yhteyttä	1380
otevřít	436
otevřít mapu	436
otključaj članak	2931
otključajte ceo članak	2931
otključajte cijeli članak	2931
otomatik çeviri	3353
otros artículos	1134
oturumu açik tut	3342
otwórz	2571
otwórz mapę	2571
outras notícias	19	2657
ouvir este conteúdo	2707
ouça esta reportagem	2707
ouça este conteúdo	2643
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3321
oynatici yükleniyor	3328
oyunuz için teşekkürler	3321
""", 'p': """
padovanokite straipsnį	2263
padovanokite straipsnį draugui	2263
page précédente	1477
pagina următoare	2761
pague um café	2627
paiement sécurisé	1439
paketi seç	3342
paldies par pieteikšanos	2323
palun jää viisakaks	1235
pamanīji kļūdu	2305
pamanījāt kļūdu	2305
par šo tēmu	2301
paramètres de confidentialité	1537
paramètres des cookies	1467
paramétrer	1467
paramétrer les cookies	1467
parašyk komentarą	2264
parašykite komentarą	2264
partajează	2752
partenerii noștri	2759
participez à la conversation	1505
participă la sondaj	2793
partnerių turinys	2267
partnerski sadržaj	2937
pas encore abonné	1545
pasidalinkite šiuo straipsniu	2263
pasitikrinkite žinias	2265
passer la publicité	1465
passer à la recette	61
pastebėjote klaidą	2264
patreonで支援する	2141
pausar vídeo	1191
pauză video	2801
paylaş	3271
paylaşin	3271
pažiūrėkite vaizdo įrašą	2265
pe aceeași temă	2787
pentru a citi în continuare	2784
per saperne di più	2014
pergunte à nossa ia	2677
permite întotdeauna	2805
permitir anúncios	2716
peut-être plus tard	1431
photo précédente	1580
phát hiện lỗi	3496
phát video	3503
phóng to ảnh	3523
phối hợp với	3532
phổ biến nhất	3518
phụ đề	3504
piedalies aptaujā	2306
piekrist visām	2316
piekrītu	2316
piesakies vebināram	2306
piesakoties tu piekrīti lietošanas noteikumiem	2323
pieslēdzies vai izveido kontu	2299
pieslēdzies, lai komentētu	2305
pieslēgties	2299
pievieno savu komentāru	2305
pievienot komentāru	2299
pirmais mēnesis par # €	2299
pirmas mėnuo tik # €	2258
più lette	1975
più letti	1975
più popolare	2043
più recenti	2021
più tardi	1943
più vecchi	2021
più votati	2021
piškotki	3076
placená inzerce	87	428
plan seç	3342
plani seç	3342
planini seç	3342
platená inzercia	87	3001
plaćeni oglas	87	2937
plaćeni sadržaj	2937
plačana objava	87	3060
plačiau skaitykite čia	2265
plein écran	1477
plus d'actualités	1474
plus d'articles du même auteur	1551
plus de détails	1478
plus récents	1526
poate mai târziu	2745
podari članek	3064
podarite ta članek	3064
podaruj artykuł	2545
podaruj ten artykuł	2555
podcast anhören	652
pode ler também	2697
podeli članak	2941
podijeli članak	2941
podmienky používania	3016
podmínky použití	429
podmínky užití	429
podobne artykuły	2567
podobné články	433	3002
podporiť	2997
podporte nezávislú žurnalistiku	2997
podporte nás	2997
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	2930
podrži nas	2930
podržite nas	2930
podržite naš rad	2930
podržite nezavisno novinarstvo	2930
podziel się	2555
podziel się na facebooku	2555
pogledajte još	19
pokaż komentarze	2563
pokaż mniej	2570
pokaż oryginał	2571
pokaż treść	2560
pokaż tłumaczenie	2571
pokaż więcej	2570
pokaż wszystkie	2570
pokaż wszystko	2571
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3076
pokloni članak	2941
poklonite ovaj članak	2941
pokračovat bez podpory	416
pokračovať bez podpory	3009
polecamy również	2567
polecamy także	2567
polecamy też	2567
polecane artykuły	2567
politica de corecții	2824
politica editorială	2824
politique de confidentialité	1467
politique de protection des données	1570
polityka prywatności	2560
política de cookies	1127	2650
política de correcciones	1214
política de correccions	400
política de correções	2730
política de galetes	349
política de privacidad	1127
política de privacidade	2650
política de privacitat	349
poprzedni artykuł	2567
populární	433
populära artiklar	3142
populärt	3142
populære artikler	520
populære saker	2485
populært	520	2485
populārākie	2301
popüler	3278
popüler haberler	3278
popüler konular	3278
por mês	2719
por qué estás viendo esto	1100
portes grátis	2738
poslať e-mailom	3005
poslušaj vest	2941
poslušaj članak	2941
poslušaj članek	3064
poslušajte članek	3064
postanite naročnik	3056
postanite član	2930	3056
postavke kolačića	2954
postaw kawę	2542
postaw nam kawę	2542
posłuchaj	2555
pour continuer à lire	1514
pourquoi voyez-vous cette publicité	1501
pouze pro předplatitele	418
povezani sadržaj	2938
povezani članci	2938
povezani članki	3061
powiązane	2567
powiązane artykuły	2567
powiązane tematy	2567
powiększ	2570
powiększ zdjęcie	2570
powrót do góry	2570
později	416
pozostała część artykułu pod materiałem wideo	2559
pošalji	91
pošalji e-mailom	2941
pošalji komentar	2941
pošalji mejlom	2941
pošalji prijatelju	2941
pošalji članak e-mailom	2941
pošaljite komentar	2941
pošlji po e-pošti	3064
pošlji prijatelju	3064
pošlji članek po e-pošti	3064
pr članek	3060
praneškite apie klaidą	2264
pranešti apie klaidą	2264
pravidlá diskusie	3005
pre predplatiteľov	2998
preberite še	3061
predplatiť	2997
predplaťte si	2997
preferințe cookie	2805
preferències de galetes	381
preferências de cookies	2711
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2258
prenumerata nuo # €	2258
prenumerera på vårt nyhetsbrev	3125
prenumeruodami sutinkate su taisyklėmis	2283
prenumeruokite naujienlaiškį	2283
preporučeno	2938
preporučujemo	2938
preporučujemo da pročitate	2938
preporučujemo i	2938
presentear matéria	2736
prečítajte si	3002
prečítajte si aj	3002
prețurile pot varia	2774
pridať komentár	3005
prihlásiť	2998
prihlásiť sa	2998
prihvaćam	2954
prihvaćam sve	2954
prijavi grešku	2941
prijať	3016
prijať všetko	3016
prikaži manj	3062
prikaži manje	2939
prikaži rezultate	91
prikaži sadržaj	2954
prikaži sve	2939
prikaži več	3062
prikaži više	2939
prikaži vse	3062
prima lună gratuită	2784
prima pagină	2822
primește alerte despre acest subiect	2778
printează	2752
printează rețeta	61
pripomenúť neskôr	3009
priporočamo	3061
priporočamo tudi	3061
priporočamo v branje	3061
priporočeno	3061
prisijunkite arba susikurkite paskyrą	2258
prisijunkite prie mūsų komandos	2265
prisijunkite, kad galėtumėte komentuoti	2264
prispieť	2997
privatsphäre-einstellungen	608
privātuma politika	2316
pro předplatitele	418
prochaine vidéo	1571
prohibido a menores de # años	1189
promocijsko sporočilo	3060
promotivni sadržaj	2937
promotivni članak	2937
promóció	1793
proovi # päeva tasuta	1229
proposé par	1563
protection des données	1570
proteção de fontes	2730
pročitajte i	2938
pročitajte još	2938
prywatność	2560
przeczytaj również	2567
przeczytaj także	2567
przeczytaj też	2567
przejdź bez wsparcia	2541
przejdź do przepisu	61
przejdź do serwisu	2560
przejdź do treści	2570
przejdź do ustawień prywatności	2560
przypomnij mi później	2541
právě se děje	433
präsentiert von	605
précédent	1477
préférences cookies	1467
préférences de confidentialité	1570
prélèvement	1440
prémium	1785
prénom	1548
présenté par	1563
próbálja ki # forintért	1785
próxima	2660
próxima notícia	2727
próxima página	2660
próximo artigo	2657
prøv # dager gratis	2464
prøv gratis	498	2464
prøv nu	498
prøv nå	2464
prを含みます	2108
pr記事	2129
pubblicità	1966
publi-rédactionnel	1465
publicité	1465
publicité - la suite ci-dessous	1465
publicités	1465
publică	2794
publică comentariul	2793
pular para o conteúdo	2660
página siguiente	1137
päivän kysymys	91
pääuutiset	1381
påmind mig senere	494
påminn mig senare	3116
później	2541
pārbaudi savas zināšanas	2306
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2309
pērc abonementu	2299
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
qr कोड स्कैन करें	1752
qr কোড স্ক্যান করুন	310
qr 코드를 스캔하세요	2228
qrコードからダウンロード	2136
qrコードを読み取ってください	2136
qr코드로 다운로드	2228
qr코드를 스캔하세요	2228
qu'avez-vous pensé de cet article	1499
qual o seu nível de satisfação com esta notícia	2677
qualcosa è andato storto	2045
quan tâm nhất	3497
quellen und weiterführende links	615
queremos conocer tu opinión	1166
queremos saber a sua opinião	2685
questa pagina ti è stata utile	2020
questo articolo ti è stato utile	2020
questo articolo è bloccato	2042
questo campo è obbligatorio	2044
questo riassunto ti è stato utile	1994
questo video non è disponibile	2028
questo video non è più disponibile	2028
quieres añadir otro usuario a tu suscripción	1100
quitter le plein écran	1533
quizi çöz	3324
quizás más tarde	1094
quizás te interese	1134
quy định bình luận	3496
quyên góp	3448
quyên góp ngay	3448
qué te ha parecido esta noticia	1166
quét mã qr	3509
quét mã qr để tải	3509
quét mã qr để tải ứng dụng	3509
quên mật khẩu	3449
quản lý cookie	3507
quản lý sự đồng ý	3507
quảng cáo	3459
quảng cáo - bài viết tiếp tục bên dưới	3492
""", 'r': """
r$ # por mês durante # meses	2694
radote klaidą	2264
radote klaidą tekste	2264
rafraîchir la page	1541
raksti komentāru	2305
raksts tiek papildināts	2306
raksts turpinās pēc reklāmas	2308
rakstīt komentāru	2305
rao vặt	3459
raportează	2794
raportează o eroare	2772
raportează o greșeală	2824
rapportér fejl	515
rašyti komentarą	2258
recargar la página	1200
recargar página	1200
recarrega la pàgina	387
recarregar a página	2716
recarregar página	2716
receber notificações	2687
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1507
recevez une alerte à chaque article de l'auteur	1507
reclamă	2755
recomandarea redacției	2787
recomandări	2759
recomandările editorilor	2787
recomandările redacției	2759
recomendado para você	2657
recommandé	1474
recommandé pour vous	1474
recommandés	1474
recordar más tarde	1094
recuérdamelo más tarde	1094
redare automată	2802
redirecționează # la sută	2813
redirecționează #%	2746
redă video	2801
redă videoclipul	2801
refuză toate	2769
refuză tot	2805
regala este artículo	1220
regalar artículo	1100
regalar este artículo	1220
registrovať sa	2998
registruokitės nemokamai	2258
registruokitės į seminarą	2265
registrácia	2998
regisztráció	1785
regisztrálok	1785
regras de comentários	2699
regras dos comentários	2699
regístrate	1100
rekisteröidy	1366
rekisteröidy maksutta ja lue	1366
reklam içeriğidir	3327
reklami geç	3273
reklám	1793
reklāma	2299
reklāmas raksts	2308
reklāmraksts	87	2308
relaterade ämnen	3142
reportar erro nesta página	2677
reproducció automàtica	378
reproducción automática	1192
reproducir vídeo	1191
reproduction réservée	1585
reproduzir vídeo	2707
reproduzir áudio	2707
reprodução automática	2708
resmi büyüt	3348
responda à enquete	2699
rester connecté	1545
restez informé	1450
restez informés	1450
resumen automático	1159
resumo da notícia	2677
retour à l'accueil	1551
retour à la liste	1551
retrage consimțământul	2805
revenir à l'accueil	1551
revoir la vidéo	1571
rezervă-ți locul	2799
rezolvă testul	2796
reîmprospătează pagina	2811
reîncarcă pagina	2811
reģistrējies bez maksas	2299
reģistrēties	2299
ricordamelo più tardi	1943
rodyti mažiau	2266
rodyti viską	2266
rozumím	436
rozwiń	2570
rozwiń wszystko	2571
rätta	3138
rätta oss	3138
rättelse	3138
règles de commentaires	1525
règles des commentaires	1525
réactions	1470
réagir	1460	1470
réagir à cet article	1470
réagissez	1470
réagissez à cet article	1470
réductions et codes promo	1589
réduire le texte	1561
répondez au quiz	1528
répondez au sondage	1525
répondre	1470
réseaux sociaux	1461
réservation en ligne	1589
réserver en ligne	1589
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
részletek	1801
rétablir le son	1533
rösta	91
rösta här	3145
rösta i omröstningen	3145
rösta nu	91
rút lại sự đồng ý	3507
rādīt mazāk	2307
rādīt vairāk	2306
rādīt visu	2307
rămâi conectat	2816
răspunde	2758
rėmimas	2267
""", 's': """
s'abonner à ce dossier	1582
s'abonner à ce sujet	1582
s'abonner à ce thème	1582
s'abonner à cet auteur	1582
s'abonner à partir de #€	1441
s'està carregant el reproductor	377
s'està carregant el vídeo	377
s'ha produït un error	394
s'inscrire à la newsletter	1450
s-ar putea să-ți placă	2759
saada sõbrale	1234
saber más	1137
sadarbības raksts	2308
sadece abonelere özel	3342
sadržaj je zaključan	2931
saglabāt	2304
saglabāt rakstu	2304
sair do ecrã inteiro	2707
saistītie raksti	2301
saistītās ziņas	2301
saite nokopēta	2304
saken er låst	2464
saken finnes også som lyd	2473
saltar anúncio	2648
salvar preferências	2711
salvează	2752
salvează articolul	2786
salvează pentru mai târziu	2786
salvează preferințele	2805
salvează rețeta	61
sans engagement, résiliable à tout moment	1514
sao chép	3531
sao chép liên kết	3454
sao chép đường dẫn	3490
sari la conținut	2761
sari la rețetă	61
satura turpinājums pēc reklāmas	2308
sačuvaj	2941
sačuvaj recept	61
sačuvaj vest	2941
scanează codul qr	2807
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1949
scrie redacției	2824
scrieți redacției	2824
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3120
se bilderna här	3145
se connecter et réagir	1470
se déconnecter	1441
se grafiken här	3145
se ha producido un error al cargar el vídeo	1157
se klippet här	3145
se klippet øverst i saken	2488
se réabonner	1577
se videon här	3145
se încarcă playerul	2801
se încarcă video	2801
se încarcă videoclipul	2801
sedan # kr/mån tills du säger upp	3120
segui già questo argomento	2055
segui già questo autore	2055
seguir tópico	2687
seguí leyendo	1180
sei già abbonato	1949
sei già iscritto alla newsletter	2007
selección de la redacción	1134
selectează	2817
selvä	1384
sem opinião	2700
sem si não seria possível	2692
sem você não seria possível	2692
semnalează o eroare	2758
send artiklen på mail	507
send på e-post	2473
sense permanència	364
sesi aç	3328
setări confidențialitate	2805
setări cookie	2769
setări cookie-uri	2805
setări cookies	2805
setări de confidențialitate	2805
seuls les abonnés peuvent commenter	1505
seuraa meitä	1374
seç	3343
seçenekleri yönet	3331
seçimimi kaydet	3331
seções	2657
sfârșit publicitate	2799
sfârșitul reclamei	2799
shrani članek	3064
si opp når du vil	2464
si è verificato un errore	2044
si è verificato un errore durante il caricamento del video	1992
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1505
signaler un problème	1470
siguiente artículo	1134
siirry sisältöön	1383
sikeres feliratkozás	1803
sin ti no sería posible	1175
siz ne düşünüyorsunuz? oy verin	3280
sizin için öneriler	3278
siųsti draugui	2263
siųsti el. paštu	2263
skaitykite daugiau čia	2265
skaityti plačiau	2265
skaityti vėliau	2263
skaties arī	2301
skatīt foto	2306
skatīt galeriju	2306
skatīt rezultātus	91
skatīt video	2306
skjønner	2489
sklenite naročnino	3057
skopírovať odkaz	3005
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3138
skrýt	436
slapukų nustatymai	2276
slažem se	2954
slične vesti	2938
slične vijesti	2938
slični članci	2938
snsをフォロー	2080
sofortüberweisung	578
son dakika bildirimlerini aç	3334
son dakika gelişmelerinden haberdar olun	3334
son gelişmelerden haberdar olun	3334
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1943
sonuçlar	91
sonuçlari gör	91	3281
sonuçlari göster	91	3322
sorodni članki	3061
sortează	2794
sortează după	2794
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
spela videon här	3145
spis treści	2570
sponsorisé	1465
sponsorlu içerik	87	3273
sponsoroitu sisältö	1375
sponsrat innehåll	3134
sponzorirani sadržaj	2937
sponzorirani članak	2937
sponzorované	3001
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2545
spremi članak	2941
sprijină-ne	2746
spune-ne părerea ta	2793
spune-ți părerea	2772
spune-ți părerea în comentarii	2772
spuneți-ne părerea	2793
später	573
später erinnern	573
spør vår ki om saken	2481
staňte sa členom	2997
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2267
straipsnis tęsiasi po reklamos	2267
strona główna	2567
stäng	3116	3145
stöd oss	3117
støt os	495
støtt oss	2461
subtitrări	2802
subtítols	378
subtítulos	1192
sugerir correção	2677
sugerir una corrección	1166
sugestões	2657
suite après la publicité	1531
suivez vos auteurs préférés	1559
suivre ce thème	1507
suivre le thème	1559
sumă liberă	2813
sunt de acord cu termenii și condițiile	2818
sur le même sujet	1474
sur le même thème	1474
suscripción	1100
suscríbase	1100
suscríbete	1100
suscríbete a nuestro boletín	1107
suscríbete ahora	1100
susiję straipsniai	2260
susikurti paskyrą	2258
susține	2746
susține-ne	2746
susține-ne pe patreon	2813
susțineți-ne	2746
susținut de	2832
syötä sähköpostiosoitteesi	1369
szavazás	91
szczegóły	2571
szponzorált tartalom	87	1793
szólj hozzá	1797
szóljon hozzá	1797
sähköposti	1369
sähköpostiosoite	1369
så # kr/mnd til du sier opp	2464
så kommenterar du	3138
sé el primero en comentar	1130
sé parte	1095
sélections	1460
sì, grazie	2036
sí, quiero	1199
sí, vull	385
síganos	1120
síguenos	1120
só para assinantes	2721
sólo para suscriptores	1205
sök	3145
søg	523
søk	2488
súhlasím	3016
súhlasím so zobrazením	3016
súmate	1095
súvisiace	3002
súvisiace články	3002
súvisiaci článok	3002
süre	3329
sīkdatņu iestatījumi	2316
słowa kluczowe	2567
sắp xếp theo	3497
số tiền khác	3515
số điện thoại	3520
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3125
tack för din röst	91
taip pat žiūrėkite	2260
takaisin ylös	1383
takipten çik	3354
takk for påmeldingen	2469
tallenna myöhemmäksi	1373
talán később	1782
tam ekrandan çik	3328
tamaño de la letra	1220
tamaño de letra	65	1119
tamaño del texto	65
también te puede gustar	1134
también te puede interesar	1134
també et pot interessar	340
também pode gostar	2697
tarjeta de crédito	1099
tarjeta de débito	1099
te ha parecido útil	1183
te ha resultado útil	1183
te ha resultado útil este artículo	1159
te ha resultado útil este resumen	1159
te ha sido útil	1183
te ha sido útil este resumen	1159
te poți dezabona oricând	2779
te rugăm să îl dezactivezi	2811
te-ar putea interesa și	2787
tehisaru kokkuvõte	1236
tek seferlik bağiş	3339
teklifi gör	3327
tekoälyn tekemä tiivistelmä	1383
tekoälyn tiivistelmä	1383
tekoälytiivistelmä	1383
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2263
teljes hozzáférés	1785
temas del día	1134
termos e condições	2650
teste başla	3324
teste grátis	2631
testează-ți cunoștințele	2796
testează-ți cunoștințele cu quizul nostru	2772
testi başlat	3324
testi çöz	3324
teszteld a tudásod	1800
tesztelje tudását	1800
texten fortsätter nedan	3134
texten fortsätter under bilden	3134
teď ne	416
teşekkürler, mesajiniz gönderildi	3344
tham gia bình chọn	3496
tham gia khảo sát	3496
tham gia thăm dò	3496
thanh toán hàng năm	3517
thanh toán hàng tháng	3517
theo dõi chủ đề	3528
theo dõi chủ đề này	3528
theo dõi tác giả	3528
thoát toàn màn hình	3503
thu gọn	3466
thème suivi	1582
thèmes	1474
thématiques	1474
thêm làm nguồn ưu tiên	3528
thích	3454
thích nhất	3497
thông tin bắt buộc	3519
thông tin doanh nghiệp	3459
thông tin quảng cáo	3492
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3523
thẻ	3464
thời gian còn lại	3503
thời gian hiện tại	3504
thời lượng	3504
ti è stato utile	2020
tienes que iniciar sesión para guardar artículos	1179
tilbakemelding på saken	2481
timp rămas	2801
tin bài liên quan	3490
tin cùng chuyên mục	3464
tin cùng tác giả	3491
tin khác	3464
tin liên quan	3464
tin mới	3464
tin mới nhất	3464
tin nhắn của bạn đã được gửi	3519
tin nóng	3491
tin nổi bật	3464
tin quảng cáo	3492
tin tiếp theo	3523
tin trước	3464
tin tài trợ	3464
tin tức liên quan	3464
tin đọc nhiều	3464
tipărește	2752
tipărește articolul	2786
tipărește rețeta	61
tiêu điểm	3464
tiến # giây	3503
tiếp theo	3466
tiếp tục trên trình duyệt	3509
tiếp tục trên web	3509
tiếp tục với apple	3517
tiếp tục với facebook	3517
tiếp tục với google	3517
tlačiť	3005
to cię może zainteresować	2567
to może cię zainteresować	2567
toate știrile	2822
toda contribuição ajuda	2718
toda la información	1211
todas as notícias	2727
todavía no eres suscriptor	1205
todavía no estás registrado	1205
todos los vídeos	1211
todos os comentários	2653
todos os vídeos	2727
totes les notícies	398
tots els vídeos	398
tous droits de reproduction réservés	1585
toute l'actualité	1474
toutes les actualités	1551
toutes les vidéos	1551
toutes nos vidéos	1551
tovább	1800
tovább a recepthez	61
tovább a rovatra	1798
tovább olvasom	1800
további cikkek	1798
további cikkek a témában	1798
további hírek	1798
további részletek itt	1800
továbbiak betöltése	1800
toàn màn hình	3504
traducció automàtica	403
traducción automática	1218
traducere automată	2827
traducido automáticamente	1218
tradução automática	2677
traduït automàticament	403
trang chủ	3466
trang này có hữu ích không	3496
transcripció	378
transcripción	1192
transcrição	2708
transferência bancária	2630
treści partnerskie	2559
treść sponsorowana	2559
tria la teva subscripció	364
trimite răspunsul	2793
trò chơi	3501
trước	3466
trường bắt buộc	3519
trường này là bắt buộc	3519
trả lời	3463
trở lại	3466
trở lại đầu trang	3523
tu ce părere ai? lasă un comentariu	2772
tu donación desgrava	1202
tu navegador no puede reproducir este vídeo	1157
tue meitä	1365
tule meile tööle	1236
turpini lasīt	2299
turpinājums pēc reklāmas	2308
turpināt lasīt	2299
twitter'da paylaş	3271
twój adres e-mail	2548
twój e-mail	2548
tài khoản của tôi	3449
tài trợ	3459
tài trợ bởi	3532
támogass minket	1783
támogasson minket	1783
támogatom	1783
támogatott tartalom	87	1793
támogatás	1783
támogatói tartalom	1793
täname liitumast	1254
tässä olisi upotus facebookista	1383
tässä olisi upotus instagramista	1383
télécharger l'appli	1539
télécharger l'audio	1533
télécharger l'épisode	1533
télécharger le mp#	1533
télécharger le podcast	1533
téléchargez l'appli	1539
téléphone	1579
témata	433
témy	3002
témák	1798
térkép megnyitása	1801
términos de uso	1127
términos y condiciones	1127
tên của bạn	3520
tìm kiếm	3466
tóm tắt ai	3527
tóm tắt bằng ai	3527
tóm tắt bởi ai	3527
tópicos	2657
tópicos relacionados	2657
tôi đã hiểu	3467
tôi đã tắt	3514
tôi đã tắt trình chặn quảng cáo	3513
tôi đồng ý với chính sách bảo mật	3519
tôi đồng ý với điều khoản sử dụng	3519
több	1800
töltsd ki a kvízt	1800
töltse ki a kvízt	1800
tùy chọn cookie	3507
tùy chọn khác	3530
tühista igal ajal	1229
tüm fotoğraflar	3348
tüm fotoğraflari gör	3348
tüm haberler	3278
tüm haberleri gör	3348
tüm oyunlar	3324
tüm videolar	3348
tüm videolari gör	3348
tüm yazilari	3278
tüm yazilari gör	3348
tüm yorumlar	3277
tümünü gör	3280
tümünü göster	3281
tümünü kabul et	3274
tümünü reddet	3274
tăng cỡ chữ	3530
tēmas	2301
tęsinys po reklamos	2267
tạm dừng video	3503
tạo tài khoản	3449
tải audio	3503
tải bài đăng	3507
tải lại trang	3513
tải nội dung	3507
tải thêm	3466
tải thêm bình luận	3496
tải trên app store	3509
tải trên google play	3509
tải tập này	3503
tải về từ app store	3509
tải về từ google play	3509
tải âm thanh	3503
tải ứng dụng	3509
tải ứng dụng ngay	3509
tất cả tin tức	3523
tất cả trò chơi	3499
tất cả video	3523
tắt tiếng	3504
tặng bài viết	3490
tặng sao	3490
tặng sao cho bài viết	3490
tốc độ phát	3503
từ chối tất cả	3507
từ khóa	3464
tự động phát	3504
""", 'u': """
udostępnij	2555
udostępnij na facebooku	2555
udostępnij na twitterze	2555
udostępnij na x	2555
udostępnij w mediach społecznościowych	2555
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2989
uključi obavijesti	2989
uključite notifikacije	2989
uključite obaveštenja	2989
uključite obavijesti	2989
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3005
uložiť na neskôr	3005
uložiť recept	61
uložiť článok	3005
ultima oră	2759
ultimele știri	2759
um assinante presenteou você com este artigo	2696
un abonat ți-a oferit acest articol	2786
un abonné vous offre cet article	1517
un e-mail de confirmation vous a été envoyé	1510
un suscriptor te ha regalado este artículo	1179
une erreur s'est glissée dans l'article	1470
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3130
uppläst med ai-röst	3130
url 복사	2178
urlをコピー	2079
urlをコピーしました	2158
urlをコピーする	2108
url복사	2178
urmărește acest subiect	2778
urmărește autorul	2828
urmărește live	2778
urmărește subiectul	2828
urmărești deja acest subiect	2828
următorul	2761
uslovi korišćenja	2954
ustawienia plików cookie	2560
uvjeti korištenja	2954
uygulamada aç	3333
uygulamayi aç	3333
uygulamayi yükle	3333
uz sākumu	2306
uzyskaj dostęp	2545
už komentarus atsako jų autoriai	2264
už máte predplatné? prihláste sa	2998
už máte účet	2998
už máte účet? prihláste sa	2998
už podporujem	3009
už podporuji	416
uždaryti	2266
uždaryti reklamą	2267
užpildykite apklausą	2265
užsakomasis straipsnis	2267
užsakomasis turinys	87	2267
užsisakyti prenumeratą	2258
""", 'v': """
vaata kõiki tellija soodustusi	1229
vaata lähemalt	1236
vaba töökoht	1236
vad tycker du? rösta här	3145
vai kopsavilkums bija noderīgs	2305
vai raksts bija noderīgs	2305
vairāk par tēmu	2301
vaizdo įrašas	2265
vaizdo įrašą rasite čia	2265
van már fiókja	1785
var artikeln till hjälp	3138
var det här till hjälp	3145
var resuméet nyttigt	515
var sammanfattningen till hjälp	3138
vari atteikties jebkurā laikā	2299
vasta küsitlusele	1236
vastaa kyselyyn tästä	1383
vaš komentar	2941
veja esta publicação no instagram	2675
veja também	2657
veja todas as opções de assinatura	2694
velikost písma	65
veličina teksta	65
velocidad de reproducción	1191
velocidade de reprodução	2707
velocitat de reproducció	377
velocità di riproduzione	2028
ver # comentários	2685
ver biografía	1153
ver comentários	2653
ver conteúdo	2711
ver conteúdo externo	2675
ver dossiê	2727
ver esta publicación en instagram	1157
ver esta publicação no instagram	2675
ver fotogalería	1211
ver galería	1137
ver galería de fotos	1211
ver la galería	1211
ver mais notícias	2727
ver más	1137
ver más artículos	1214
ver más artículos del autor	1153
ver más noticias	1180
ver más vídeos	1211
ver preço	2705
ver también	1134
ver também	2657
ver todas as notícias	2727
ver todas las opciones de suscripción	1176
ver todos los artículos	1211
ver todos los vídeos	1211
ver todos os vídeos	2727
ver traducción	1138
ver tradução	2661
ver transcripción	1191
ver transcrição	2707
ver vídeo	1137
vergrößern	619
verificați adresa de email	2818
verifică-ți emailul	2818
verifică-ți inboxul	2818
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1166
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2769
vezi conținutul	2805
vezi mai multe știri	2787
vezi prețul	2799
vezi răspunsurile	2793
vezi toate știrile	2822
vezi și	2759
već imate nalog	2931
već imate pretplatu	2931
već imate račun	2931
već podržavam	2946
već ste pretplatnik	2931
več iz rubrike	3061
več novic iz regije	3061
več o tem	3061
več o temi	3061
veľkosť písma	65
viac k téme	3002
viac si o tom prečítate tu	3002
video không khả dụng	3503
video không tồn tại	3503
video mevcut değil	3328
video này không còn tồn tại	3503
video này không khả dụng	3503
video oynatici yükleniyor	3328
video yükleniyor	3328
videon voi katsoa jutun yläosasta	1383
videoyu izlemek için tiklayin	3280
videoyu yükle	3331
videó	1798
videók	1798
videónkat itt nézheti meg	1800
vidéo	1477
vidéo indisponible	1533
vidéo non disponible	1533
vidéo précédente	1571
vidéo suivante	1571
vidéo à la une	1571
vielen dank für ihr feedback	656
vielen dank für ihre anmeldung	587
vielen dank für ihre teilnahme	91
vielleicht später	573
vilkår	512	2478
vipps et beløp	2461
vis færre	523	2488
vis oversættelse	524
visa bilden i helskärm	3145
visa färre	3145
visa inlägg från facebook	3145
visa inlägg från instagram	3145
visa innehåll	3135
visa översättning	3146
vissza a tetejére	1800
visszajelzés	1797
viteză de redare	2801
vizitează magazinul	2799
više o temi	2938
više vijesti iz regije	2938
viết bình luận	3463
viết bình luận của bạn	3496
viết trả lời	3496
voce generată de ai	2801
você concorda? vote	2685
você já segue este tema	2734
você já votou	2699
você pode gostar	2657
você pode se interessar	2657
você também pode gostar	2657
voir le détail	1478
voir les détails	1478
voir les réponses	1525
voir les résultats	91	1478
voir les résultats du sondage	1505
voir toute l'actualité	1551
voir toutes les vidéos	1551
voix de synthèse	1571
voix générée par ia	1571
voltar ao início	2727
voltar à página inicial	2727
vos réactions	1470
votează	91
votează în sondaj	2793
votează în sondajul nostru	2772
votre avis nous intéresse	1505
votre demande a bien été envoyée	1578
votre demande a été envoyée	1578
votre message a bien été envoyé	1547
votre nom et prénom	1578
votre prénom	1548
votre soutien fait la différence	1575
votre vote a bien été pris en compte	1525
votre vote a été enregistré	1525
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2793
votul tău a fost înregistrat	2793
vous aimerez peut-être	1474
vous avez déjà un compte	1441
vous avez déjà un compte ? connectez-vous	1441
vous avez déjà un compte ? identifiez-vous	1441
vous avez déjà voté	1525
vous bloquez nos publicités	1574
vous n'êtes pas abonné	1545
vous n'êtes pas encore inscrit	1545
vous n'êtes pas inscrit	1545
vous possédez déjà un compte	1441
vous pourriez être intéressé	1474
vous suivez ce thème	1582
vous suivez déjà ce sujet	1559
vous suivez déjà ce thème	1559
vous suivez déjà cet auteur	1559
vous êtes bien inscrit	1578
vous êtes déjà inscrit	1578
vous êtes inscrit	1578
vreau să donez	2813
vreau să primesc newsletterul	2779
vreau să susțin	2813
vsebina sporočila	3060
vstúpiť do diskusie	3005
vui lòng kiểm tra email	3519
vui lòng nhập email	3519
vui lòng nhập email hợp lệ	3519
vui lòng nhập họ tên	3519
vytisknout článek	425
vytlačiť	3005
vytlačiť recept	61
vytlačiť článok	3005
vytvořit účet	418
vyzkoušet	418
válasz	1797
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
vídeo indisponível	2707
vídeo no disponible	377	1191
vídeo não disponível	2707
vídeos	1134	2657
výber redakcie	3002
výběr redakce	433
výsledky	91
về trang chủ	3523
về tác giả	3524
về đầu trang	3466
""", 'w': """
warto przeczytać	2567
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2616
whatsapp'ta paylaş	3271
whatsapp'tan paylaş	3356
whatsappで読む	2108
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2567
więcej artykułów	2567
więcej informacji	2567
więcej na ten temat	2567
więcej o	2567
więcej z	2567
wpisz swój e-mail	2548
wprowadź adres e-mail	2548
wpłać	2542
wpłać teraz	2542
współpraca reklamowa	2559
wypróbuj	2545
wyraź zgodę	2560
wyślij	91
wyślij e-mailem	2555
wyślij znajomemu	2555
""", 'x': """
x'te paylaş	3271
xem bình luận	3463
xem bản ghi	3503
xem bản gốc	3467
xem bản đồ	3467
xem bộ ảnh	3523
xem chi tiết	3467
xem chuyên đề	3523
xem các câu trả lời	3496
xem công thức	61
xem giá	3502
xem kết quả	91	3467
xem nhiều	3464
xem nhiều nhất	3464
xem nhiều trong tuần	3491
xem nội dung	3507
xem thêm	3464	3466
xem thêm bài của tác giả	3523
xem thêm bình luận	3463
xem thêm tin	3523
xem thêm video	3523
xem thêm ảnh	3523
xem tiếp	3466
xem toàn bộ	3466
xem trên ứng dụng	3509
xem trả lời	3496
xem tất cả	3466
xem tất cả bình luận	3496
xem tất cả ảnh	3523
xem ưu đãi	3502
xem ảnh cỡ lớn	3523
xem ảnh lớn	3523
xでシェア	2079
xでシェアする	2108
xでポスト	2079
xで共有	2158
x로 공유	2250
""", 'y': """
ya estás suscrito	1176
ya tenés suscripción	1176
yahoo! japan idでログイン	2144
yahoo!ショッピングで見る	2129
yahoo!ショッピングで購入	2129
yanit gönder	3321
yanitlari gör	3321
yanitlari göster	3321
yapay zeka ile seslendirilmiştir	3328
yapay zeka ile özet	3280
yapay zeka ile özetle	3353
yapay zeka özeti	3280
yapay zekâ ile seslendirildi	3328
yapay zekâ tarafindan seslendirildi	3328
yapay zekâ özeti	3353
yazara e-posta gönder	3350
yazara mesaj gönder	3350
yazarin diğer haberleri	3278
yazarin diğer yazilari	3278
yazarin tüm yazilari	3278
yaziyi büyüt	3356
yaziyi küçült	3356
ymmärrän	1384
yorum gönder	3277
yorum yapmak için giriş yap	3321
yorumlari gör	3277
yorumu gönder	3321
yorumunu gönder	3321
youtube-tartalom megjelenítése	1800
yukari çik	3348
yz özeti	3280
""", 'z': """
z titulní strany	433
zabudnuté heslo	2998
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2545
zapisz na później	2555
zapisz się	2548
zapisz się na newsletter	2548
zapomenuté heslo	418
zarejestruj się	2545
zarządzaj zgodami	2560
zaten üye misiniz	3264
zavřít	416
załaduj więcej	2570
załóż konto	2545
zaštita osobnih podataka	2954
zaštita privatnosti	2954
zdieľajte tento text	3005
zdieľajte článok	3005
zdieľať	3005
zdieľať na facebooku	3005
zdieľať článok	3005
zgadzam się	2560
zgadzam się na wyświetlanie treści	2560
zgłoś	2563
zgłoś błąd	2563
ziņa tiek papildināta	2306
ziņo par kļūdu	2305
ziņot par kļūdu	2305
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2556
značky	3002
zobacz galerię	2570
zobacz mapę	2571
zobacz również	2567
zobacz szczegóły	2571
zobacz także	2567
zobacz także inne	2567
zobacz też	2567
zobacz więcej	2567
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3005
zobraziť menej	3003
zobraziť obsah	3016
zobraziť viac	3003
zobraziť výsledky	91
zobraziť všetko	3003
zostań patronem	2542
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2570
""", '£': """
£# at amazon	1086
""", '©': """
©ntb	2516
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
à voir ensuite	1580
""", 'á': """
áudio gerado por ia	2677
áudio gerado por voz sintética	2677
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1369
ämnen	3142
ämnen i artikeln	3142
är du redan prenumerant	3120
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1383
""", 'å': """
åbn	524
åbn kort	524
åpne	2489
åpne faktaboks	2489
åpne kart	2489
""", 'ç': """
çengel bulmaca	3326
çerez ayarlari	3274
çerez ayarlarini yönet	3331
çerez politikasi	3274
çerez tercihleri	3331
çerez tercihlerini yönet	3331
çerezler	3274
çeviriyi göster	3281
çikiş yap	3264
çok okunanlar	3278
""", 'è': """
è gratis e ci vuole solo un minuto	2007
è stato utile	2020
""", 'é': """
é grátis e leva menos de um minuto	2689
écouter	1460
écouter (# min	1460
écouter le podcast	1477
écrire à la rédaction	1555
édition du jour	1474
épingler	61
épingler la recette	61
értem	1801
értékeld a receptet	61
étiquettes	1551
""", 'í': """
írd meg a véleményed	1797
írja meg véleményét	1797
""", 'î': """
îmi place	2794
în fiecare lună	2814
în parteneriat cu	2832
înainte # secunde	2801
înapoi # secunde	2801
înapoi la prima pagină	2822
înapoi sus	2761
încarcă conținutul	2805
încarcă mai multe	2761
încarcă mai multe comentarii	2793
încarcă postarea	2805
încarcă videoclipul	2805
închide	2745
înregistrare	2747
înregistrează-te	2747
îți mulțumim pentru vot	2772
""", 'ô': """
ô chữ	3501
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1800
önceki	3280
önceki haber	3278
öne çikan haberler	3278
öne çikanlar	3278
önerilen haberler	3278
önerilenler	3278
öppna	3146
öppna karta	3146
összes	1800
özet faydali oldu mu	3277
""", 'ú': """
új hozzászólás	1797
última hora	1134
últimas	2657
últimas entradas	1134
últimas noticias	1134
últimas notícias	2657
últimes notícies	340
últimos artículos	1134
únete	1095
únete a la conversación	1130
única	1203	2719
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3264
ücretsiz haber limitinize ulaştiniz	3342
ücretsiz kargo	3358
ücretsiz oyna	3324
ücretsiz üye ol	3264
ücretsiz üye olun	3264
ücretsiz, spam yok	3344
ürünü incele	3327
üye girişi	3264
üye ol	3263	3264
üye olun	3264
""", 'ý': """
ý kiến	3463
ý kiến bạn đọc	3463
ý kiến của bạn	3463
""", 'ā': """
ārējais saturs	2316
""", 'č': """
članak je zaključan	2931
članak se nastavlja ispod oglasa	2937
članek je zaklenjen	3057
članek se nadaljuje pod oglasom	3060
članek se nadaljuje spodaj	3060
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3002
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3002
ďalšie články	19	3002
""", 'đ': """
đang theo dõi	3528
đang tải	3503
đang tải trình phát	3503
đang tải video	3503
điều khoản sử dụng	3462
điều khoản sử dụng | chính sách bảo mật	3462
đáng chú ý	3464
đã có tài khoản	3449
đã hiểu	3467
đã sao chép	3454
đã sao chép liên kết	3490
đã xảy ra lỗi	3519
đã đóng bình luận	3496
đóng	3447
đóng góp	3448
đóng góp hàng tháng	3515
đóng góp một lần	3515
đăng ký	3449
đăng ký ngay	3449
đăng ký nhận thông báo	3510
đăng ký thành công	3519
đăng nhập	3449
đăng nhập / đăng ký	3449
đăng nhập bằng apple	3517
đăng nhập bằng facebook	3517
đăng nhập bằng google	3517
đăng nhập với facebook	3517
đăng nhập với google	3517
đăng nhập để bình luận	3496
đăng xuất	3449
đường dây nóng	3524
được quan tâm	3491
được tài trợ	3459
đặt báo	3449
đặt mua ngay	3502
đặt vé ngay	3502
đến công thức	61
đến trang quyên góp	3515
đến trang ủng hộ	3515
đề xuất	3464
để sau	3447
đọc nhiều	3464
đọc nhiều nhất	3464
đọc sau	3490
đọc thêm	3464	3466
đọc tiếp	3466
đọc tiếp về chủ đề này	3491
đọc toàn bộ bài viết	3523
đọc trên ứng dụng	3509
đồng ý và tiếp tục	3507
đừng bỏ lỡ	3464
""", 'į': """
į viršų	2265
įveskite savo el. pašto adresą	2283
""", 'ś': """
śledź nas	2556
""", 'ş': """
şifremi unuttum	3264
şifrenizi mi unuttunuz	3342
şikayet et	3322
şikâyet et	3322
şimdi değil	3262
şurada paylaş	3271
""", 'š': """
štampaj	2941
štítky	433
""", 'ž': """
že imate račun	3057
že naročnik	3057
že podpiram	3068
žiūrėkite nuotraukas	2265
žiūrėkite vaizdo įrašą	2265
žiūrėti galeriją	2265
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3502
ưu đãi cho độc giả	3502
ưu đãi tốt nhất	3517
""", 'ș': """
știrea anterioară	2822
știrea următoare	2822
știri pe aceeași temă	2787
știri recomandate	2759
știri similare	2759
știrile zilei	2759
""", 'ț': """
ți-a fost util	2793
ți-a fost util acest articol	2772
ți-a fost util acest rezumat	2772
ți-ai uitat parola	2784
ți-ar putea plăcea și	2787
ține-mă minte	2816
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
авторизация	2846
авторизоваться	2846
адрес электронной почты	2849
актуално	216
актуальне	3385
анкета	91
архив	2865
""", 'б': """
банковская карта	2845
банковский перевод	2845
безопасный платеж	2844
больше	2865
больше материалов по теме	2865
больше новостей	2865
будьте в курсе	2849
была ли статья полезной	2862
більше за темою	3385
більше матеріалів за темою	3385
більше на цю тему	3385
більше новин	3385
більше новин на тему	3385
більше по темі	3385
""", 'в': """
в избранное	2854
в тренде	2865
важливо	3385
вам будет интересно	2865
вам може бути цікаво	3385
вам може сподобатися	3385
вам может быть интересно	2865
вам может понравиться	2865
вам також може сподобатися	3385
вас може зацікавити	3385
вас может заинтересовать	2865
ваш e-mail	2849
ваш email	2849
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2849
введите email	2849
введите ваш email	2849
введите ваш адрес электронной почты	2849
версия для печати	2854
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3370
вже є акаунт	3370
вибір редакції	3385
видео	2865
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3370
включите уведомления	2923
включить уведомления	2923
вконтакте	2855
влез	209
влезте	209
во весь экран	2868
водещи новини	216
войти	2846
войти в аккаунт	2846
войти в чат	2862
воспроизвести	2868
время на чтение	2868
время чтения # мин	2868
все	2868
все комментарии	2862
всі новини	3387
вход	209	2846
вхід	3370
выберите сумму	2844
выбор редакции	2865
выйти	2846
відео	3385
відео вище	3409
відео нижче	3409
відкрити	3388
відкрити карту	3388
відповісти	3383
відхилити	3380
""", 'г': """
главная	2868
главное	2865
главное за день	2865
главные новости	2865
гласувай	91
гласувайте	91
головна	3387
головне	3385
головне за день	3385
головні новини	3385
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2868
далі	3387
дарете	208
дари	208
дари сега	208
детали	2869
детальніше	3387
деталі	3388
дзен	2855
дивіться відео	3409
дивіться відео вище	3409
дивіться відео нижче	3409
дивіться також	3385
дивіться також відео	3409
дивіться у відео	3409
для подписчиков	2846
до рецепту	61
до теми	3385
добавить комментарий	2862
додати коментар	3383
дозвольте сповіщення	3439
докладвай грешка	219
докладніше	3387
долучитися	3367
доступно по подписке	2846
другая сумма	2844
други новини	19
другие материалы	19	2865
другие материалы рубрики	2865
другие новости	19	2865
другие новости раздела	2865
другие статьи	2865
друк	3376
дякуємо за ваш голос	91
""", 'е': """
единоразово	2841
ежемесячно	2841
еще новости	2865
еще по теме	2865
ещё	2865
ещё новости	2865
ещё по теме	2865
""", 'з': """
за темою	3385
забравена парола	209
забули пароль	3370
забыли пароль	2846
завантажити ще	3387
загрузить еще	2868
загрузить ещё	2868
задонатити	3367
задонатить	2841
закрити	3366
закрыть	2840
залишити коментар	3383
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3383
зарегистрироваться	2846
зареєструватися	3370
затвори	223
зберегти	3376
зберегти рецепт	61
зберегти статтю	3376
збільшити	3387
згорнути	3388
зміст	3387
зробити внесок	3367
зрозуміло	3380
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2865
""", 'к': """
к началу	2868
к рецепту	61
категории	2865
категорії	3385
ключови думи	216
коментар	3383
коментари	219
коментарі	3383
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3383
комментарии	2862
комментарии отсутствуют	2862
комментарий	2862
комментировать	2862
контакти	3383
контакты	2862
конфиденциальность	2859
копирай линк	219
копирай линка	219
копировать ссылку	2854
копіювати посилання	3376
купи абонамент	209
купить подписку	2846
към рецептата	61
""", 'л': """
лента новостей	2865
личный кабинет	2846
""", 'м': """
материалы партнеров	2858
материалы по теме	2865
матеріали за темою	3385
матеріали по темі	3385
меню	2868	3387
метки	2865
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2840
может позже	2840
можливо, пізніше	3366
мой профиль	2846
моят профил	209
мы в социальных сетях	2856
мы в соцсетях	2856
мы вконтакте	2856
мій профіль	3370
мітки	3385
""", 'н': """
на главную	2868
на правах реклами	3379
на правах рекламы	2858
наверх	2868	3387
нагадати пізніше	3366
надіслати	91	3376
надіслати другу	3376
надіслати поштою	3376
надіслати статтю поштою	3376
назад	2868	3387
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3385
найпопулярніше за добу	3385
найпопулярніше за тиждень	3385
найти	2868
найчитаніше	3385
налаштування	3380
написати коментар	3383
написать комментарий	2862
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2840
направете дарение	208
настройки	2859
настройки cookie	2859
наступна	3387
наступна стаття	3385
не зараз	3366
не пропустите	2865
не пропустіть	3385
не сега	223
не сегодня	2840
не сейчас	2840
не сьогодні	3366
не, благодаря	223
нет комментариев	2862
нет, спасибо	2840
новини	3385
новини за темою	3385
новини компаній	3379
новини партнерів	3379	3385
новости	2865
новости smi#	2865
новости партнеров	2858
новости партнёров	2858
новости по теме	2865
новости сми#	2865
ні, дякую	3366
""", 'о': """
обговорити	3383
обратная связь	2862
обсудить	2862
обсуждение	2862
одноклассники	2855
одноразово	3367
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2862
останні новини	3385
останні статті	3385
ответить	91	2862
отиди на рецептата	61
отказаться	2859
отклонить	2859
отключете цялата статия	209
отключи статията	209
открыть	2869
открыть карту	2869
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2854
отправить по почте	2854
оформити підписку	3370
оформить донат	2841
оценете статията	219
оцените материал	2862
оцените рецепт	61
оцените статью	2862
оценить рецепт	61
оцініть матеріал	3383
оцініть рецепт	61
оцініть статтю	3383
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2858
партнерский проект	2858
партнерський матеріал	3379
партнерський проєкт	3379
партньорско съдържание	215
партнёрский материал	2858
партнёрский проект	2858
переглянути результати	91
передплата	3370
передплатити	3370
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2868
печать	2854
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2846
по теме	2865
по-късно	223
повідомити про помилку	3383
повідомити про помилку в тексті	3383
погоджуюсь	3380
погоджуюся	3380
подарете тази статия	219
подарить материал	2854
подарить статью	2846
подарувати статтю	3376
поддержать	2841
поддержать автора	2841
поддержать нас	2841
поддержать проект	2841
поддержать редакцию	2841
поддержите нас	2841
поделитесь	2854
поделиться	2854
поделиться в telegram	2854
поделиться в twitter	2854
поделиться в одноклассниках	2854
поделиться в соцсетях	2854
поделиться вконтакте	2854
поделиться новостью	2854
поделиться ссылкой	2854
поделиться статьей	2854
поделиться статьёй	2854
подкасти	3385
подкасты	2865
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2846
подписаться в max	2856
подписаться в telegram	2856
подписаться на канал	2856
подписаться на новости	2849
подписаться на рассылку	2849
подписаться на телеграм-канал	2856
подписка	2846
подписывайтесь	2856
подпишитесь на рассылку	2849
подробнее	2868
подробнее по теме	2865
поділитись	3376
поділитися	3376
поділитися в telegram	3376
поділитися в соцмережах	3376
поділитися новиною	3376
поділитися статтею	3376
поділіться	3376
пожертвовать	2841
пожертвувати	3367
позже	2840
поиск	2868
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3387
показати все	3388
показати коментарі	3383
показати оригінал	3388
показати результати	91
показати ще	3387
показать больше	2868
показать все	2869
показать еще	2868
показать ещё	2868
показать карту	2869
показать комментарии	2862
показать меньше	2869
показать оригинал	2869
показать перевод	2869
показать результаты	91
политика конфиденциальности	2859
политика обработки персональных данных	2859
пользовательское соглашение	2859
політика конфіденційності	3380
помочь	2841
помочь нам	2841
помочь проекту	2841
помочь редакции	2841
понятно	2859
попередня	3387
попередня стаття	3385
попробовать бесплатно	2846
популярне	3385
популярное	2865
популярные	2865
популярные новости	2865
популярные статьи	2865
популярні новини	3385
посилання скопійовано	3376
последнее	2865
последни	216
последни новини	216
последние новости	2865
послухати новину	3376
посмотреть результаты	91
похожие материалы	2865
похожие статьи	2865
поширити	3376
поширити у facebook	3376
пошук	3387
правила за коментиране	219
правила использования	2859
правила коментування	3383
правила комментирования	2862
предложить новость	2862
предыдущая	2868
предыдущая статья	2865
премиум	2846
преміум	3370
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3380
прийняти всі	3380
принтирай	219
принтирай рецептата	61
принять	2859
принять все	2859
принять всё	2859
прислать новость	2862
приєднатися	3367
приєднатися до спільноти	3367
проголосовать	91
проголосувати	91
продовження під рекламою	3379
продовження статті під рекламою	3379
продолжить без поддержки	2840
продължава след рекламата	215
промо	2858	3379
прослушать	2854
прослушать новость	2854
прочетете и	216
підписатись	3370
підписатися	3370
підписка	3370
підтримайте нас	3367
підтримати	3367
підтримати автора	3367
підтримати журналістів	3367
підтримати нас	3367
підтримати редакцію	3367
пізніше	3366
""", 'р': """
радимо прочитати	3385
радимо також	3385
развернуть	2868
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2841
разпечатай	219
разрешите уведомления	2923
разрешить уведомления	2923
раскрыть	2869
распечатать	2854
распечатать рецепт	61
распечатать статью	2854
рассказать друзьям	2854
рассылка	2849
рассылки	2849
регистрация	209	2846
редакция рекомендует	2865
результати	91	3388
результаты	91	2869
реклама	215	2858	3379
реклама - статията продължава по-долу	215
реклама на сайте	2858
реклама на сайті	3379
реклама. продовження нижче	3379
реклама. продолжение ниже	2858
рекламно каре	215
рекламно съдържание	215
рекомендуем	2865
рекомендуем почитать	2865
рекомендуем также	2865
рекомендуемое	2865
рекомендуємо	3385
рекомендуємо прочитати	3385
рекомендуємо також	3385
реєстрація	3370
розгорнути	3388
роздрукувати	3376
роздрукувати рецепт	61
роздрукувати статтю	3376
розмір тексту	65
розмір шрифту	65
рубрики	2865	3385
""", 'с': """
самое важное	2865
самое популярное	2865
самое читаемое	2865
самое читаемое за день	2865
самое читаемое за неделю	2865
свежее	2865
свежие новости	2865
свернуть	2868
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2862
сделать пожертвование	2841
сейчас читают	2865
скопировать ссылку	2854
скопировать ссылку на статью	2854
скопіювати посилання	3376
скопіювати посилання на статтю	3376
скрыть	2869
следующая	2868
следующая статья	2865
слухати	3376
слухати новину	3376
слушай новината	219
слушать	2854
слушать новость	2854
см. также	2865
смотреть все	2868
смотри также	2865
смотрите также	2865
советуем почитать	2865
согласен	2859
согласиться	2859
содержание	2868
создать аккаунт	2846
сообщить об опечатке	2862
сообщить об ошибке	2862
сохранить	2854
сохранить рецепт	61
сохранить статью	2854
социальные сети	2856
спасибо за ваш голос	91
спасибо за подписку	2849
спецпроект	2858
спецпроєкт	3379
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2844
способы оплаты	2844
ссылка скопирована	2854
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3367
стати частиною спільноти	3367
стать патроном	2841
стать соучастником	2841
стать спонсором	2841
створити акаунт	3370
стрічка новин	3385
сховати	3388
сходни новини	216
схожі матеріали	3385
схожі новини	3385
схожі статті	3385
създай профил	209
сюжет	2865
сюжеты	2865
""", 'т': """
тагове	216
також читайте	3385
твитнуть	2854
твиттер	2855
твітнути	3376
теги	2865	3385
текст продовжується під рекламою	3379
телеграм	2855
тема дня	2865
теми	3385
темы	2865
только для подписчиков	2846
""", 'у': """
увеличить	2868
увійти	3370
увімкнути сповіщення	3439
увімкніть сповіщення	3439
уже есть аккаунт	2846
уже зарегистрированы	2846
уже зареєструвалися	3370
умови використання	3380
усі новини	3387
""", 'ф': """
файлы cookie	2859
фейсбук	2855
фото	2865
фоторепортаж	2865
""", 'х': """
харесай	219
хорошо	2859
""", 'ч': """
час читання # хв	3387
чи була стаття корисною	3383
читайте еще	2865
читайте ещё	2865
читайте ниже	2858
читайте по теме	2865
читайте также	2865
читайте також	3385
читати далі	3387
читати повністю	3387
читати також	3385
читать в max	2856
читать в telegram	2856
читать далее	2868
читать дальше	2868
читать ещё	2868
читать комментарии	2862
читать полностью	2868
читать также	2865
что еще почитать	2865
что ещё почитать	2865
""", 'щ': """
ще за темою	3385
ще новини	3385
що ще почитати	3385
щомісяця	3367
""", 'э': """
электронная почта	2849
""", 'я': """
я вже підтримую	3366
я уже поддерживаю	2840
яндекс.дзен	2855
""", 'і': """
інші новини	19	3385
""", 'א': """
אהבתי	1649
אודות הכותב	1679
אולי גם יעניין אותך	1613
אולי יעניין אותך	1613
אולי יעניין אותך גם	1641
אולי יעניין אתכם	1613
אולי יעניין אתכם גם	1641
אולי מאוחר יותר	1596
אולי פספסתם	1641
אחר כך	1664
איך מכבים	1667
איך מכבים חוסם פרסומות	1666
אימייל	1674
אימייל לא תקין	1673
אין לי דעה	1649
אין לך חשבון	1671
אין לכם חשבון	1671
אינציקלופדיית ynet	1613
אירעה שגיאה	1673
אישור הכל	1660
אישור והמשך	1660
אני מאשר את תנאי השימוש	1673
אני מאשר קבלת דיוור	1673
אני מאשר/ת קבלת דברי פרסומת	1673
אני מאשר/ת קבלת דיוור	1673
אני מסכים לתנאי השימוש	1673
אני מסכים/ה לתנאי השימוש	1673
אפשר	1664
אפשר התראות	1663
אפשר לבטל בכל רגע	1671
אפשר תמיד	1660
אפשרויות נוספות	1685
אשר הכל	1660
אשר והמשך	1660
""", 'ב': """
בדקו את תיבת הדואר	1673
בדקו את תיבת המייל	1673
בחירה	1672
בחן את עצמך	1651
בחנו את עצמכם	1651
בחסות	1644
בחר	1672
בחר מסלול	1671
בחרו את המינוי שלכם	1671
בחרו מינוי	1671
בחרו מסלול	1671
בטל השתקה	1656
ביטול הסכמה	1660
ביטול השתקה	1656
בלי ספאם	1673
בלעדי למנויים	1671
במעקב	1683
בשיתוף	1608
בשיתוף עם	1687
""", 'ג': """
גודל גופן	65
גודל הטקסט	1685
גודל טקסט	65
""", 'ד': """
דווח על טעות	1612
דווחו לנו על טעות	1648
דחה הכל	1660
דחיית הכל	1660
דיווח	1649
דיווח על טעות	1648
דלג לתוכן	1615
דלגו למתכון	61
דף הבית	1615
""", 'ה': """
האזינו	1604
האזינו לכתבה	1656
האזן לכתבה	1656
האם הכתבה עזרה לך	1648
האם הכתבה עניינה אותך	1648
האם העמוד עזר לך	1648
האם זה היה מועיל	1648
הבא	1615
הבנתי	1616
הגב	1612
הגדל טקסט	1685
הגדל תמונה	1677
הגדלת טקסט	1685
הגדלת תמונה	1677
הגדרות עוגיות	1660
הגדרות פרטיות	1660
הדפיסו את המתכון	61
הדפיסו כתבה	1640
הדפס	1604
הדפס מתכון	61
הדפסה	1604
הדפסת המתכון	61
הדפסת כתבה	1640
ההודעה נשלחה	1673
ההצבעה שלך נקלטה	1648
ההצעה המשתלמת ביותר	1671
הודעתך נשלחה	1673
הווידאו אינו זמין	1656
הוסיפו תגובה	1612
הוסף כמקור מועדף	1683
הוסף תגובה	1612
הוספת תגובה	1612
הוקרא בקול סינתטי	1656
הורד שמע	1656
הורדת הפרק	1656
הורדת השמע	1656
הורידו את האפליקציה	1662
הזכירו לי מאוחר יותר	1596
החדשות ביותר	1649
החדשים ביותר	1649
החנות	1687
החשבון שלי	1598
הטבה לקוראים	1654
הטבות למנויים	1654
הטופס נשלח בהצלחה	1673
הירשם	1598
הירשמו להתראות	1663
הישנות ביותר	1649
הכי נצפים	1613
הכי נקרא	1613
הכי נקראות	1613
הכי נקראות היום	1641
הכי פופולרי	1672
הכתבה הבאה	1613
הכתבה המלאה למנויים	1640
הכתבה הקודמת	1613
הכתבה נעולה	1671
המייל האדום	1679
המלצות	1613
המשך בדפדפן	1662
המשך לאתר	1662
המשך לקרוא	1615
המשך עם google	1671
המשך עם אפל	1671
המשך עם גוגל	1671
המשך עם פייסבוק	1671
המשך קריאה	1615
הנגן נטען	1656
הנצפים ביותר	1641
הנקראות ביותר	1613
הנקראים ביותר	1641
הסרטון אינו זמין	1656
הסרטון לא זמין	1656
הסרטון נטען	1656
הסתר	1616
הסתר תגובות	1648
הסתר תשובות	1648
העדפות עוגיות	1660
הענק כתבה במתנה	1685
הענקת כתבה במתנה	1685
העתיקו את הקישור	1640
העתיקו קישור	1640
העתק	1686
העתק קישור	1604
העתקת הקישור	1640
העתקת קישור	1604
הפופולרי ביותר	1672
הפופולריות ביותר	1649
הפסק לעקוב	1683
הפסקת מעקב	1683
הפעל התראות	1663
הפעל סרטון	1656
הפעלה אוטומטית	1657
הפעלת התראות	1663
הצביעו	91	1649
הצביעו בסקר	1648
הצבע	91	1649
הצבעה	91
הצבעתך נקלטה	1648
הצג הכל	1616
הצג כתוביות	1656
הצג מפה	1616
הצג מקור	1616
הצג עוד	1615
הצג פוסט	1660
הצג פחות	1616
הצג תגובות	1648
הצג תוכן	1660
הצג תוצאות	91	1649
הצג תמיד	1660
הצג תשובות	1648
הצגת התוכן	1660
הצטרפו	1597
הצטרפו אלינו	1597
הצטרפו לתומכים	1668
הצעה לקוראים	1654
הקודם	1615
הקטן טקסט	1685
הקטנת טקסט	1685
הקישור הועתק	1640
הקראה אוטומטית	1656
הרשמה	1598
השאר אותי מחובר	1671
השב	1612
השתק	1657
השתקה	1657
השתתפו בסקר	1648
התחבר	1598
התחבר עם google	1671
התחברות	1598
התחברות באמצעות גוגל	1671
התחברות עם גוגל	1671
התחברות עם פייסבוק	1671
""", 'ו': """
ווטסאפ	1604
וידאו	1613
""", 'ז': """
זהו שדה חובה	1673
זכור אותי	1671
זמן נוכחי	1657
זמן נותר	1656
""", 'ח': """
חד פעמי	1669
חד-פעמי	1669
חדשות אחרונות	1613
חודש ראשון ב-#	1639
חודש ראשון ב-# ש"ח	1639
חודש ראשון בשקל	1639
חודש ראשון חינם	1639
חודשי	1669
חזרה למעלה	1615
חזרה לעמוד הבית	1677
חיוב חודשי	1671
חיוב שנתי	1671
חינם, בלי ספאם	1673
חיפוש	1615
""", 'ט': """
טוויטר	1604
טוען וידאו	1656
טוען נגן	1656
טלגרם	1604
טלפון	1674
טעינת הפוסט	1660
טען מחדש	1666
טען מחדש את הדף	1666
טען עוד	1615
טען פוסט	1660
טען תגובות נוספות	1648
טען תוכן	1660
""", 'י': """
יציאה	1598
יציאה ממסך מלא	1656
יש לי חשבון	1671
""", 'כ': """
כבר הצבעת	1648
כבר הצבעתם	1648
כבר יש לך חשבון	1671
כבר מנוי	1671
כבר מנויים	1671
כבר מנויים? התחברו	1598
כבר נרשמת	1598
כותרות אחרונות	1613
כיביתי	1667
כיביתי את חוסם הפרסומות	1666
כל חודש	1669
כל שקל חשוב	1668
כל תרומה חשובה	1668
כל תרומה עוזרת	1668
כללי התגובות	1648
כן, אני רוצה	1663
כניסה	1598
כניסה למנויים	1598
כתבה זו היא תוכן ממומן	1640
כתבה ממומנת	1644
כתבה נעולה	1671
כתבו לנו	1679
כתבו תגובה	1612
כתבות אחרונות	1613
כתבות מומלצות	1613
כתבות נוספות	1613
כתבות נוספות בנושא	1641
כתבות נוספות שיעניינו אתכם	1641
כתבות נוספות של הכתב	1677
כתבות קשורות	1613
כתבות שאולי פספסתם	1641
כתבות שיעניינו אתכם	1641
כתוב תגובה	1648
כתוביות	1657
כתובת אימייל לא תקינה	1673
כתובת מייל לא תקינה	1673
כתיבת תגובה	1648
""", 'ל': """
לא אהבתי	1649
לא יודע	1649
לא כעת	1596
לא ניתן להפעיל את הסרטון	1656
לא ניתן להציג את התוכן	1660
לא ניתן להציג תוכן זה	1660
לא ניתן לנגן את הסרטון	1656
לא עכשיו	1596
לא תודה	1596
לא, תודה	1596
לגלריה	1677
לגלריה המלאה	1677
לגלריית התמונות	1677
לדף הבית	1677
לדף התרומות	1668
להאזנה לכתבה	1656
להורדה ב-app store	1662
להורדה ב-google play	1662
להורדה מ-app store	1662
להורדה מ-google play	1662
להורדת האפליקציה	1640
להזמנת כרטיסים	1654
להמשך קריאה	1598
להרשמה	1598
לחידון	1651
לחידון המלא	1651
לחנות	1654
לידיעה המלאה	1677
לכל החדשות	1677
לכל החידונים	1651
לכל הכתבות	1615
לכל הכתבות בנושא	1641
לכל הכתבות של הכתב	1677
לכל המשחקים	1651
לכל הסרטונים	1677
לכל העדכונים, הכתבות והסרטונים	1641
לכל התגובות	1612
לכל התמונות	1677
לכתבה הבאה	1677
לכתבה הבאה בסדרה	1641
לכתבה המלאה	1677
לכתבה הקודמת	1677
לכתבה הקודמת בסדרה	1641
למנויים בלבד	1601
למתכון	61
לעמוד הבית	1677
לעמוד התרומות	1668
לפרויקט המלא	1677
לפרופיל הכתב	1679
לפרטים	1616
לצפייה בתוצאות	91
לקריאה באפליקציה	1662
לראש הדף	1677
לראש העמוד	1677
לרכישה	1654
לרכישה באמזון	1654
לרכישה לחצו כאן	1654
לרכישת הספר	1654
לרכישת כרטיסים	1654
לרכישת כרטיסים לחצו כאן	1654
לרכישת מינוי	1598
לרכישת מינוי לחצו כאן	1640
לתיק המלא	1677
לתמונות	1677
לתרום	1597
לתרומה	1597
לתרומה לחצו כאן	1668
""", 'מ': """
מאוחר יותר	1664
מבזקים	1613
מדיניות הפרטיות	1611
מדיניות הפרטיות ותנאי השימוש	1611
מהירות הפעלה	1656
מהירות ניגון	1656
מודעה	1608
מומלץ עבורך	1641
מומלץ עבורכם	1641
מומלצים	1613
מוקרא בקול סינתטי	1656
מיון לפי	1649
מייל	1674
מיין לפי	1649
ממומן	1608
מסך מלא	1657
מעבר למתכון	61
מעוניינים לקבל התראות	1663
מצאת טעות	1648
מצאתם טעות	1612
מצאתם טעות בכתבה	1648
משהו השתבש	1674
משחקים	1653
משך	1657
משלוח חינם	1687
מתנה לחבר	1685
""", 'נ': """
נא להזין כתובת מייל תקינה	1673
נגן וידאו	1656
נושאים	1613
נושאים קשורים	1613
ניגון אוטומטי	1657
ניהול הסכמה	1660
ניהול עוגיות	1660
ניתן לבטל בכל עת	1671
נרשמת בהצלחה	1673
""", 'ס': """
סגור	1596
סגירה	1596
סודוקו	1653
סוף הפרסומת	1654
סוף פרסומת	1654
סיכום ai	1626
סיכום אוטומטי	1682
סיכום הכתבה	1626
סכום אחר	1668
ספרו לנו מה דעתכם	1648
סקר	91
סקר היום	91
סרטון זה אינו זמין	1656
סרטון זה אינו זמין עוד	1656
סרקו את הקוד	1662
סרקו את קוד ה-qr	1662
""", 'ע': """
עדיין לא מנוי	1671
עדיין לא מנויים	1671
עוד	1615
עוד באותו נושא	1641
עוד בנושא	1613
עוד בערוץ	1613
עוד חדשות	1613
עוד כתבות	19	1613
עוד כתבות בנושא	19
עוד כתבות מעניינות	1640
עוד לא מנויים	1671
עוד סיפורים	1641
על הכותב	1679
עקבו אחר הכתב	1683
עקבו אחר הנושא	1683
עקבו אחרי הכתב	1683
עקבו אחרי הנושא	1683
עקוב אחרי הכתב	1683
""", 'פ': """
פייסבוק	1604
פנייה לכתב	1679
פנייה למערכת	1679
פרטים	1616
פרסום	1608
פרסומת	1608
פרסם	1649
פתח	1616
פתח באפליקציה	1662
פתיחה באפליקציה	1662
""", 'צ': """
צור חשבון	1598
צור קשר	1612
צרו קשר	1679
צרו קשר עם המערכת	1679
""", 'ק': """
קבל הכל	1660
קבלת התראות	1663
קוד אתי	1679
קרא גם	1613
קרא עוד	1615
קראו באפליקציה	1662
קראו גם	1613
קראו עוד	1615
""", 'ר': """
רוצה לקבל התראות	1663
רוצים לקבל התראות	1663
רענון העמוד	1666
רענן את הדף	1666
רעננו את הדף	1666
""", 'ש': """
שדה זה הוא חובה	1673
שדה חובה	1673
שדות חובה	1673
שחק עכשיו	1651
שחקו עכשיו	1651
שיתוף	1604
שיתוף בוואטסאפ	1685
שיתוף בווטסאפ	1604
שיתוף בטוויטר	1604
שיתוף במייל	1640
שיתוף בפייסבוק	1604
שכחת את הסיסמה	1671
שכחת סיסמה	1671
שכחתי סיסמה	1598
שלח	91	1674
שלח לחבר	1604
שלח תגובה	1648
שלחו את הכתבה במתנה	1640
שלחו במתנה	1640
שלחו לחבר	1685
שלחו לנו סרטונים	1679
שלחו לנו תמונות	1679
שלחו משוב	1648
שליחה	1674
שליחה במייל	1604
שליחת משוב	1648
שליחת תגובה	1648
שם	1674
שם מלא	1674
שם משפחה	1674
שם פרטי	1674
שמור	1686
שמור העדפות	1660
שמירה	1604
שמירת הגדרות	1660
שמירת המתכון	61
שמירת כתבה	1640
שמרו כתבה	1640
שמרו לקריאה מאוחרת	1640
שנתי	1669
שתף	1604
שתפו	1604
שתפו את הכתבה	1604
שתפו בוואטסאפ	1640
שתפו בווטסאפ	1640
שתפו בטוויטר	1685
שתפו בטלגרם	1640
שתפו בפייסבוק	1604
""", 'ת': """
תגובה	1612
תגובות	1612
תגובות נוספות	1648
תגיות	1613
תודה על ההצבעה	1648
תודה על הצבעתך	91
תודה שהצבעת	1648
תודה שהצבעתם	1648
תודה, ההודעה נשלחה	1673
תוכן למנויים	1598
תוכן ממומן	87	1608
תוכן מסחרי	1644
תוכן מקודם	1608
תוכן פרסומי	1644
תוכן שיווקי	87	1608
תוכן שיווקי בשיתוף	1644
תוצאות	91
תורגם אוטומטית	1640
תיקון טעות	1640
תמכו בנו	1597
תמכו בנו בפטריאון	1668
תמלול	1657
תנאי השימוש	1611
תנאי השימוש | מדיניות הפרטיות	1611
תנאי השימוש ומדיניות הפרטיות	1611
תנאי פרסום תגובות	1648
תפריט	1615
תקציר ai	1626
תקציר בינה מלאכותית	1626
תקציר הכתבה	1626
תרגום אוטומטי	1682
תרומה	1597
תרומה חד פעמית	1668
תרומה חד-פעמית	1668
תרומה חודשית	1668
תרמו	1597
תרמו עכשיו	1597
תשבץ	1653
תשבצים	1653
תשחץ	1653
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
अकाउंट नहीं है	1760
अक्षर का आकार	65
अक्षर छोटे करें	1773
अक्षर बडे करें	1773
अगला	1708
अगला लेख	1766
अगली खबर	1706
अगली स्टोरी	1766
अनफॉलो करें	1771
अनम्यूट	1746
अनिवार्य	1763
अनुमति दें	1754
अन्य खबरें	19	1706
अन्य राशि	1758
अन्य विकल्प	1773
अपना इनबॉक्स देखें	1762
अपना ईमेल दर्ज करें	1762
अपना ईमेल देखें	1762
अपना ज्ञान परखें	1742
अपना प्लान चुनें	1760
अपनी तस्वीरें हमें भेजें	1767
अपनी प्रतिक्रिया दें	1739
अपनी राय दें	1705
अपनी राय बताएं	1739
अभी खरीदें	1745
अभी खेलें	1742
अभी डाउनलोड करें	1752
अभी तक सब्सक्राइबर नहीं हैं	1760
अभी दान करें	1695
अभी नहीं	1694
अमान्य ईमेल	1762
अमेजन पर खरीदें	1745
अवधि	1747
""", 'आ': """
आगे पढें	1708
आज का सवाल	91
आज की अन्य खबरें	1732
आप इस विषय को फॉलो कर रहे हैं	1771
आप कभी भी अनसब्सक्राइब कर सकते हैं	1762
आप पहले ही वोट कर चुके हैं	1739
आपका वोट दर्ज हो गया	1739
आपका वोट दर्ज हो गया है	1739
आपका संदेश भेज दिया गया है	1762
आपके लिए	1706
आपको यह भी पसंद आ सकता है	1732
आपको ये भी पसंद आ सकता है	1732
आवश्यक फील्ड	1762
""", 'इ': """
इस विषय को फॉलो करें	1771
इसे भी देखें	1732
इसे भी पढें	1706
""", 'ई': """
ई-पेपर	1696
ईमेल	1763
ईमेल से शेयर करें	1773
""", 'ऊ': """
ऊपर जाएं	1708
""", 'ए': """
एआई आवाज में सुनें	1746
एआई द्वारा तैयार	1720
एआई समरी	1720
एआई सारांश	1720
एआई से तैयार सारांश	1720
एक बार	1759
एक बार का दान	1758
एप डाउनलोड करें	1752
""", 'ऐ': """
ऐप इंस्टॉल करें	1752
ऐप खोलें	1752
ऐप डाउनलोड करें	1752
ऐप में खोलें	1752
ऐप में पढें	1752
ऐप स्टोर से डाउनलोड करें	1752
""", 'ऑ': """
ऑटोप्ले	1747
ऑडियो डाउनलोड करें	1746
ऑफर देखें	1745
""", 'औ': """
और खबरें	1706
और टिप्पणियां देखें	1739
और देखें	1708
और पढें	1706	1708
और भी पढें	1732
""", 'क': """
कभी भी रद्द करें	1760
कम दिखाएं	1709
कमेंट	1705
कमेंट करें	1705
कमेंट लिखें	1739
कमेंट्स	1705
कह नहीं सकते	1740
किताब खरीदें	1745
कीमत देखें	1745
कुकी नीति	1704
कुकी सेटिंग्स	1750
कुकीज प्रबंधित करें	1750
कुछ गलत हो गया	1763
के सहयोग से	1775
केवल सदस्यों के लिए	1696
केवल सब्सक्राइबर के लिए	1760
कैसे बंद करें	1757
कॉपी	1774
कॉपी करें	1774
कॉपी लिंक	1699
क्या आप नोटिफिकेशन चाहते हैं	1753
क्या आप नोटिफिकेशन पाना चाहते हैं	1753
क्या आप सूचनाएं पाना चाहते हैं	1753
क्या यह उपयोगी था	1739
क्या यह खबर उपयोगी थी	1739
क्या यह पेज उपयोगी था	1739
क्या यह लेख उपयोगी था	1739
क्यूआर कोड स्कैन करें	1752
क्रमबद्ध करें	1740
क्विज खेलें	1742
""", 'ख': """
खबर सुनें	1746
खाता नहीं है	1760
खाता बनाएं	1696
खोजें	1708
खोलें	1709
""", 'ग': """
गलती की सूचना दें	1739
गलती बताएं	1709
गलती मिली	1739
गूगल प्ले से डाउनलोड करें	1752
गूगल से जारी रखें	1760
गूगल से लॉगिन करें	1760
गेम्स	1744
गैलरी देखें	1766
गोपनीयता नीति	1704
गोपनीयता सेटिंग्स	1750
""", 'च': """
चर्चा में क्यों है	1732
चुनें	1761
""", 'ज': """
जरूर पढें	1732
जवाब छिपाएं	1739
जवाब दें	1705
जवाब देखें	1739
जवाब भेजें	1739
जावास्क्रिप्ट बंद है	1750
ज्यादा दिखाएं	1766
ज्यादा पढी गई	1732
""", 'ट': """
टिकट खरीदें	1745
टिकट बुक करें	1745
टिप्पणियां	1705
टिप्पणी	1705
टिप्पणी करें	1705
टिप्पणी के नियम	1739
टिप्पणी के लिए लॉगिन करें	1739
टिप्पणी भेजें	1739
टिप्पणी लिखें	1739
टेक्स्ट साइज	65
टैग्स	1706
टॉप न्यूज	1706
टॉप स्टोरीज	1732
ट्रांसक्रिप्ट	1747
ट्रेंडिंग	1706
ट्विटर	1699
ट्विटर पर शेयर करें	1773
""", 'ठ': """
ठीक है	1709
""", 'त': """
तस्वीर बडी करें	1766
तस्वीरें देखें	1766
ताजा खबरें	1706
ताजा समाचार	1706
""", 'द': """
दान करें	1695
दान पेज पर जाएं	1758
देश की और खबरें	1732
दोस्तों को भेजें	1720
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1762
""", 'न': """
नक्शा देखें	1709
नतीजे देखें	91
नवीनतम	1740
नहीं धन्यवाद	1694
नहीं, धन्यवाद	1694
नाम	1763
नियम और शर्तें	1704
नियम और शर्तें | गोपनीयता नीति	1704
नोटिफिकेशन ऑन करें	1753
नोटिफिकेशन चालू करें	1753
""", 'प': """
पता नहीं	1740
परिणाम देखें	91	1740
पसंदीदा स्रोत के रूप में जोडें	1771
पहले से खाता है	1760
पहले से सब्सक्राइबर हैं	1760
पाठकों के लिए विशेष ऑफर	1745
पार्टनर कंटेंट	1735
पासवर्ड भूल गए	1760
पिछला	1708
पिछला लेख	1766
पिछली खबर	1706
पूरा नाम	1763
पूरा लेख पढें	1766
पूरी खबर पढें	1708
पेज दोबारा लोड करें	1756
पेज रिफ्रेश करें	1756
पेज रीफ्रेश करें	1756
पेड कंटेंट	1745
पोल	91
पोल में हिस्सा लें	1739
पोस्ट लोड करें	1750
प्रचार	1702
प्रतिक्रिया दें	1705
प्रतिलिपि	1747
प्राइवेसी सेटिंग्स	1750
प्रायोजक	1775
प्रायोजित	1702
प्रायोजित सामग्री	1735
प्रिंट	1774
प्रिंट करें	1699
प्रीमियम	1696
प्लान चुनें	1760
प्ले स्टोर से डाउनलोड करें	1752
प्लेबैक गति	1746
प्लेबैक स्पीड	1746
प्लेयर लोड हो रहा है	1746
""", 'फ': """
फीडबैक दें	1739
फीडबैक भेजें	1739
फुल स्क्रीन	1747
फुल स्क्रीन से बाहर निकलें	1746
फेसबुक	1699
फेसबुक पर शेयर करें	1699
फेसबुक से जारी रखें	1760
फेसबुक से लॉगिन करें	1760
फॉन्ट आकार	1773
फॉन्ट साइज	65
फॉलो कर रहे हैं	1771
फॉलो करें	1771
फोटो	1706
फोटो गैलरी	1732
फोटो गैलरी देखें	1766
फ्लिपकार्ट पर खरीदें	1745
""", 'ब': """
बंद करें	1694
बडी खबरें	1706
बाद में	1694
बाद में याद दिलाएं	1694
ब्राउजर में जारी रखें	1752
""", 'भ': """
भेजें	1763
""", 'म': """
मशीनी अनुवाद	1770
मान्य ईमेल दर्ज करें	1762
मासिक	1759
मासिक दान	1758
मासिक भुगतान	1760
मासिक सहयोग	1758
मुख्य समाचार	1706
मुझे याद रखें	1760
मुफ्त डिलीवरी	1775
मुफ्त में खेलें	1742
मुफ्त, कोई स्पैम नहीं	1762
मूल देखें	1709
मेन्यू	1708
मेरा खाता	1696
मेरा खाता है	1760
मैं नियम और शर्तों से सहमत हूं	1762
मैंने ऐड ब्लॉकर बंद कर दिया	1756
मैंने बंद कर दिया	1757
म्यूट	1747
""", 'य': """
यह खबर सुनें	1746
यह फील्ड अनिवार्य है	1762
यह फील्ड आवश्यक है	1762
यह भी देखें	1732
यह भी पढें	1706
यह लेख लॉक है	1760
यह लेख सुनें	1746
यह वीडियो अब उपलब्ध नहीं है	1746
यह वीडियो उपलब्ध नहीं है	1746
यह सामग्री नहीं दिखाई जा सकती	1750
ये खबरें भी पढें	1732
ये भी जानें	1732
ये भी देखें	1732
ये भी पढें	1706
""", 'र': """
रजिस्टर करें	1696
रिपोर्ट करें	1740
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1740
लाइक करें	1740
लिंक कॉपी करें	1699	1720
लिंक कॉपी हो गया	1773
लेख उपहार में दें	1773
लेख सुनें	1746
लेखक के अन्य लेख	1766
लेखक के और लेख	1766
लेखक के बारे में	1767
लेखक को फॉलो करें	1771
लेखक परिचय	1767
लॉग इन	1696
लॉग इन करें	1696
लॉगआउट	1696
लॉगिन	1696
लोकप्रिय	1706
लोड हो रहा है	1746
""", 'व': """
वर्ग पहेली	1744
वर्तमान समय	1747
विज्ञापन	1702
विज्ञापन के बाद जारी	1735
विज्ञापन समाप्त	1745
विज्ञापन हटाएं	1720
विवरण	1709
विषय	1706
विषय को फॉलो करें	1771
वीडियो	1706
वीडियो उपलब्ध नहीं है	1746
वीडियो चलाएं	1746
वीडियो नहीं चलाया जा सकता	1746
वीडियो लोड हो रहा है	1746
वोट करने के लिए धन्यवाद	1739
वोट करें	91	1740
वोट दें	91
वोट देने के लिए धन्यवाद	1739
व्हाट्सएप	1699
व्हाट्सएप पर शेयर करें	1773
व्हाट्सऐप पर शेयर करें	1773
""", 'श': """
शायद बाद में	1694
शिकायत करें	1740
शेयर	1699
शेयर करें	1699
शेष समय	1746
""", 'स': """
संपर्क करें	1705
संपादक को लिखें	1767
संबंधित खबरें	1706
संबंधित लेख	1706
संबंधित वीडियो	1732
संबंधित समाचार	1706
सदस्य बनें	1695
सबटाइटल	1747
सबटाइटल दिखाएं	1746
सबमिट करें	1763
सबसे अच्छा ऑफर	1760
सबसे ज्यादा पढी गई	1706
सबसे ज्यादा पढी गई खबरें	1732
सबसे ज्यादा पढी गईं	1732
सबसे नए	1740
सबसे पुराने	1740
सबसे लोकप्रिय	1761
सब्सक्राइब	1696
सब्सक्राइब करें	1696
सभी अस्वीकार करें	1750
सभी कमेंट देखें	1739
सभी खबरें	1766
सभी खबरें देखें	1766
सभी गेम	1742
सभी गेम्स	1742
सभी टिप्पणियां देखें	1739
सभी तस्वीरें देखें	1766
सभी दिखाएं	1709
सभी देखें	1708
सभी फोटो देखें	1766
सभी वीडियो	1766
सभी वीडियो देखें	1766
सभी स्वीकार करें	1750
समझ गया	1709
समर्थन करें	1695
सर्वे	91
सर्वे में हिस्सा लें	1739
सहमति प्रबंधित करें	1750
सहमति वापस लें	1750
सहयोग करें	1695
सही ईमेल दर्ज करें	1762
साइन अप	1696
साइन इन	1696
साझा करें	1699
सामग्री दिखाएं	1750
सामग्री देखें	1750
सामग्री लोड करें	1750
सालाना	1759
सालाना भुगतान	1760
सिर्फ सब्सक्राइबर के लिए	1760
सीधे रेसिपी पर जाएं	61
सुडोकू	1744
सुधार नीति	1767
सूचनाएं चालू करें	1753
सेव करें	1699
स्पॉन्सर्ड	1702
स्पॉन्सर्ड कंटेंट	1735
स्वचालित अनुवाद	1770
स्वीकार करें और जारी रखें	1750
""", 'ह': """
हमसे संपर्क करें	1767
हमारा समर्थन करें	1695
हमारी मदद करें	1758
हमें लिखें	1767
हमें सपोर्ट करें	1758
हमें सहयोग दें	1758
हमेशा अनुमति दें	1750
हर महीने	1759
हर योगदान महत्वपूर्ण है	1758
हर योगदान मायने रखता है	1758
हां, चाहिए	1753
होम	1708
होम पेज पर जाएं	1766
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
กฎการแสดงความคิดเห็น	3229
กติกาการแสดงความคิดเห็น	3229
กรุณากรอกข้อมูลให้ครบถ้วน	3246
กรุณากรอกอีเมล	3246
กรุณากรอกอีเมลให้ถูกต้อง	3246
กรุณาตรวจสอบอีเมล	3246
กลับขึ้นด้านบน	3249
กลับด้านบน	3249
กลับหน้าแรก	3249
การตั้งค่าความเป็นส่วนตัว	3235
การตั้งค่าคุกกี้	3235
กำลังติดตาม	3252
กำลังโหลด	3233
กำลังโหลดวิดีโอ	3233
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3249
ขอบคุณที่ร่วมโหวต	3229
ขอบคุณสำหรับการโหวต	3229
ข่าวก่อนหน้า	3249
ข่าวถัดไป	3249
ข่าวทั้งหมด	3249
ข่าวที่คุณอาจสนใจ	3222
ข่าวที่น่าสนใจ	3222
ข่าวที่เกี่ยวข้อง	3199
ข่าวนี้มีประโยชน์หรือไม่	3229
ข่าวยอดนิยม	3199
ข่าวล่าสุด	3199
ข่าวอื่นที่น่าสนใจ	3222
ข่าวอื่นๆ	19	3222
ข่าวอื่นๆ ที่น่าสนใจ	3213
ข่าวเกี่ยวข้อง	3222
ข่าวแนะนำ	3199
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3243
คลิกชมวิดีโอ	3213
คลิกเพื่อขยายภาพ	3249
คลิปแนะนำ	3222
ความคิดเห็น	3202
ความยาว	3234
ความเร็วในการเล่น	3233
คัดลอก	3254
คัดลอกลิงก์	3202
คัดลอกลิงก์แล้ว	3213
คัดลอกลิงค์	3213
คัดลอกลิงค์แล้ว	3213
คำบรรยาย	3234
คุณต้องการรับการแจ้งเตือนหรือไม่	3238
คุณอาจสนใจ	3222
คุณโหวตแล้ว	3229
คุ้มที่สุด	3244
""", 'จ': """
จดจำฉัน	3244
จดจำฉันไว้	3244
จบโฆษณา	3232
จองตั๋ว	3232
จองบัตร	3232
จัดการความยินยอม	3235
จัดการคุกกี้	3235
จัดส่งฟรี	3255
จำนวนอื่น	3242
จำเป็นต้องกรอก	3246
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3246
ฉันยอมรับเงื่อนไขการใช้งาน	3246
""", 'ช': """
ชมคลิป	3213
ชมคลิปวิดีโอ	3213
ชมวิดีโอ	3213
ชมวิดีโอด้านบน	3213
ชมวิดีโอเต็มได้ที่นี่	3213
ชำระรายปี	3244
ชำระรายเดือน	3244
ชื่อ	3247
ชื่อ-นามสกุล	3247
ช่องนี้จำเป็นต้องกรอก	3246
""", 'ซ': """
ซื้อที่ lazada	3232
ซื้อที่ shopee	3232
ซื้อบัตร	3232
ซื้อบัตรที่นี่	3232
ซื้อหนังสือ	3232
ซื้อหนังสือเล่มนี้	3232
ซื้อเลย	3232
""", 'ด': """
ดาวน์โหลดบน app store	3237
ดาวน์โหลดบน google play	3237
ดาวน์โหลดเสียง	3233
ดาวน์โหลดแอป	3237
ดาวน์โหลดแอปพลิเคชัน	3237
ดาวน์โหลดได้ที่ app store	3237
ดาวน์โหลดได้ที่ google play	3237
ดูการตอบกลับ	3229
ดูข่าวทั้งหมด	3249
ดูคลิป	3213
ดูความคิดเห็นทั้งหมด	3229
ดูความคิดเห็นเพิ่มเติม	3229
ดูทั้งหมด	3200
ดูผลลัพธ์	91
ดูผลโหวต	91	3230
ดูภาพทั้งหมด	3249
ดูภาพเพิ่มเติม	3249
ดูราคา	3232
ดูรูปทั้งหมด	3249
ดูวิดีโอ	3213
ดูเพิ่มเติม	3202
ดูแกลเลอรี	3249
ดูแกลเลอรี่	3249
""", 'ต': """
ตกลง	3239
ตอบกลับ	3230
ตัวเลือกเพิ่มเติม	3253
ตั้งค่าความเป็นส่วนตัว	3235
ตั้งค่าคุกกี้	3235
ติดตามผู้เขียน	3252
ติดตามหัวข้อ	3252
ติดตามหัวข้อนี้	3252
ติดต่อกองบรรณาธิการ	3250
ติดต่อเรา	3213
ติดต่อโฆษณา	3250
ต้องการรับการแจ้งเตือนหรือไม่	3238
""", 'ถ': """
ถอดเสียง	3234
ถอนความยินยอม	3235
ถูกใจ	3230
""", 'ท': """
ทดสอบความรู้ของคุณ	3231
ทำแบบทดสอบ	3231
ทุกการสนับสนุนมีความหมาย	3242
ทุกเดือน	3243
""", 'บ': """
บทความก่อนหน้า	3249
บทความถัดไป	3249
บทความทั้งหมดของผู้เขียน	3249
บทความที่น่าสนใจ	3222
บทความที่เกี่ยวข้อง	3199
บทความนี้ถูกล็อก	3244
บทความนี้มีประโยชน์หรือไม่	3229
บทความล่าสุด	3199
บทความอื่นของผู้เขียน	3249
บทความอื่นๆ ของผู้เขียน	3249
บทความแนะนำ	3222
บริจาค	3196
บริจาคครั้งเดียว	3242
บริจาคตอนนี้	3242
บริจาครายเดือน	3242
บริจาคเลย	3196
บันทึก	3213
บันทึกการตั้งค่า	3235
บันทึกคะแนนของคุณแล้ว	3229
บันทึกคะแนนโหวตแล้ว	3229
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3213
""", 'ป': """
ปฏิเสธทั้งหมด	3235
ปิดการแสดงความคิดเห็น	3229
ปิดเสียง	3234
""", 'ผ': """
ผู้สนับสนุน	3255
""", 'พ': """
พิมพ์	3202
พิมพ์บทความ	3213
พิมพ์สูตร	61
พิมพ์หน้านี้	3213
""", 'ฟ': """
ฟรี ไม่มีสแปม	3246
ฟังข่าว	3233
ฟังข่าวนี้	3233
ฟังบทความ	3233
ฟังบทความนี้	3233
ฟังรายการย้อนหลัง	3213
""", 'ภ': """
ภายหลัง	3239
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3213
มีบัญชีอยู่แล้ว	3244
มีบัญชีแล้ว	3244
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3246
ยกเลิกได้ทุกเมื่อ	3244
ยอดนิยม	3222
ยอดนิยมในตอนนี้	3222
ยอมรับทั้งหมด	3235
ยอมรับและดำเนินการต่อ	3235
ยังไม่มีบัญชี	3244
ยังไม่เป็นสมาชิก	3244
""", 'ร': """
ระบุจำนวนเงิน	3242
รับการแจ้งเตือน	3238
รับการแจ้งเตือนข่าวด่วน	3213
รายงาน	3230
รายปี	3243
รายเดือน	3243
รีเฟรชหน้า	3241
รีเฟรชหน้านี้	3241
รูปแบบอีเมลไม่ถูกต้อง	3246
ร่วมงานกับเรา	3213
ร่วมตอบแบบสอบถาม	3213
ร่วมตอบแบบสำรวจ	3229
ร่วมบริจาค	3196
ร่วมสนับสนุน	3242
ร่วมแสดงความคิดเห็น	3213
ร่วมโหวต	3229
ร้านค้า	3255
""", 'ล': """
ลงทะเบียน	3196
ลงทะเบียนเรียบร้อยแล้ว	3246
ลดขนาดตัวอักษร	3253
ลืมรหัสผ่าน	3196
ลืมรหัสผ่านหรือไม่	3244
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3233
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3233
วิดีโอไม่พร้อมใช้งาน	3233
วิธีปิดโปรแกรมบล็อกโฆษณา	3241
""", 'ส': """
สนับสนุนรายเดือน	3242
สนับสนุนเรา	3196
สนับสนุนโดย	3255
สปอนเซอร์	3202
สมัครงานกับเรา	3213
สมัครสมาชิก	3196
สมัครเรียบร้อยแล้ว	3246
สรุปด้วย ai	3251
สรุปโดย ai	3251
สั่งซื้อหนังสือ	3232
สั่งซื้อเลย	3232
สำหรับสมาชิกเท่านั้น	3244
สิทธิพิเศษสำหรับผู้อ่าน	3232
สิทธิพิเศษสำหรับสมาชิก	3232
สแกน qr code	3237
สแกนคิวอาร์โค้ด	3237
ส่ง	3247
ส่งข่าว	3250
ส่งข้อความเรียบร้อยแล้ว	3246
ส่งความคิดเห็น	3229
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3213
""", 'ห': """
หน้าแรก	3249
""", 'อ': """
อนุญาต	3239
อนุญาตเสมอ	3235
ออกจากโหมดเต็มจอ	3233
อีเมล	3247
อีเมลไม่ถูกต้อง	3246
อ่านข่าวที่เกี่ยวข้อง	3222
อ่านข่าวผ่านแอป	3213
อ่านข่าวอื่นๆ	3222
อ่านฉบับเต็ม	3249
อ่านต่อ	3202
อ่านต่อหลังโฆษณา	3232
อ่านต่อเรื่องนี้	3222
อ่านต่อในเบราว์เซอร์	3237
อ่านบทความฉบับเต็ม	3249
อ่านบนแอป	3237
อ่านเพิ่มเติม	3199
อ่านเรื่องที่เกี่ยวข้อง	3222
อ่านโดย ai	3233
อ่านในแอป	3237
""", 'เ': """
เกมทั้งหมด	3231
เกิดข้อผิดพลาด	3247
เกิดข้อผิดพลาด กรุณาลองใหม่	3246
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3246
เกี่ยวกับผู้เขียน	3250
เก่าที่สุด	3230
เขียนความคิดเห็น	3229
เขียนโดย ai	3251
เข้าสู่ระบบ	3196
เข้าสู่ระบบด้วย apple	3244
เข้าสู่ระบบด้วย facebook	3244
เข้าสู่ระบบด้วย google	3244
เข้าสู่ระบบด้วย line	3244
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3229
เฉพาะสมาชิกเท่านั้น	3244
เต็มจอ	3234
เนื้อหาต่อจากโฆษณา	3232
เนื้อหาที่เกี่ยวข้อง	3222
เนื้อหาสนับสนุน	3232
เนื้อหาโฆษณา	3232
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3233
เบราว์เซอร์ของคุณไม่รองรับเสียง	3233
เบอร์โทรศัพท์	3247
เปิดการแจ้งเตือน	3238
เปิดรับการแจ้งเตือน	3238
เปิดเสียง	3233
เปิดแอป	3237
เปิดในแอป	3237
เป็นคนแรกที่แสดงความคิดเห็น	3213
เพิ่มขนาดตัวอักษร	3253
เริ่มทำแบบทดสอบ	3231
เรียงตาม	3230
เรื่องที่คุณอาจสนใจ	19	3222
เรื่องที่น่าสนใจ	3222
เรื่องที่เกี่ยวข้อง	3199
เรื่องล่าสุด	3222
เรื่องอื่นที่น่าสนใจ	3199
เรื่องแนะนำ	3222
เลิกติดตาม	3252
เลือก	3245
เลือกแพ็กเกจ	3244
เลือกแพ็คเกจ	3244
เล่นวิดีโอ	3233
เล่นอัตโนมัติ	3234
เล่นเกม	3231
เล่นเลย	3231
เวลาที่เหลือ	3233
เสียงอ่านโดย ai	3233
""", 'แ': """
แจ้งข่าว	3250
แจ้งข้อผิดพลาด	3229
แจ้งคำผิด	3229
แจ้งลบความคิดเห็น	3229
แจ้งเบาะแส	3250
แชร์	3202
แชร์ข่าวนี้	3213
แชร์บทความ	3213
แชร์บทความนี้	3253
แชร์บน facebook	3253
แชร์ผ่าน line	3253
แชร์หน้านี้	3213
แชร์ไปที่ line	3213
แชร์ไปยัง facebook	3253
แชร์ไปยัง line	3253
แท็ก	3222
แท็กที่เกี่ยวข้อง	3222
แบบสำรวจ	91
แปลอัตโนมัติ	3213
แปลโดย ai	3251
แปลโดยอัตโนมัติ	3251
แสดงความคิดเห็น	3202
แสดงคำบรรยาย	3233
แสดงน้อยลง	3200
แสดงเนื้อหา	3235
แสดงเพิ่มเติม	3249
แสดงโพสต์	3235
""", 'โ': """
โฆษณา	3202
โหลดหน้านี้ใหม่	3241
โหลดหน้าใหม่	3241
โหลดเนื้อหา	3235
โหลดเพิ่มเติม	3249
โหลดแอป	3237
โหลดแอปฟรี	3213
โหลดโพสต์	3235
โหวต	91	3230
""", 'ใ': """
ใหม่ล่าสุด	3230
ให้คะแนนบทความนี้	3229
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3242
ไม่มีความเห็น	3230
ไม่สามารถเล่นวิดีโอนี้ได้	3233
ไม่สามารถเล่นวิดีโอได้	3233
ไม่สามารถแสดงเนื้อหานี้ได้	3235
ไม่แน่ใจ	3230
ไม่ใช่ตอนนี้	3239
""", 'ẩ': """
ẩn	3467
ẩn trả lời	3496
""", 'ủ': """
ủng hộ	3448
ủng hộ chúng tôi	3448
ủng hộ chúng tôi trên patreon	3515
ủng hộ hàng tháng	3515
ủng hộ một lần	3515
""", 'あ': """
あとで	2066
あとで読む	2079
あなたにおすすめ	2091
あなたにおすすめの記事	2091
あなたへのおすすめ	2091
あわせて読みたい	2091
あわせて読む	2118
""", 'い': """
いいえ、結構です	2066
いいね	2079
いいね!してニュースをチェック	2080
いいね!で応援する	2108
いいね順	2126
いつでも解約ok	2144
いつでも解約できます	2144
いつでも解約可能	2144
いつでも配信停止できます	2147
いま読まれています	2118
いま読まれている記事	2118
""", 'お': """
おすすめ	2091
おすすめの記事	2091
おすすめプラン	2144
おすすめ情報pr	2083
おすすめ記事	2091
おすすめ関連記事	2118
おすすめ順	2126
お住まいの地域ではご覧いただけません	2131
お住まいの地域では再生できません	2131
お名前	2148
お問い合わせ	2085
お問い合わせありがとうございました	2147
お問い合わせありがとうございます	2147
お役に立ちましたか	2125
お気に入り	2079
お気に入りに追加	2079
お申し込み	2069
お酒は#歳になってから	2129
""", 'こ': """
こちらの記事もおすすめ	2118
こちらの記事も読まれています	19	2118
こちらもおすすめ	2091
こちらも読む	2118
このコンテンツは表示できません	2134
このコンテンツを表示できません	2134
このテーマをフォロー	2157
このテーマをフォローする	2157
このページは役に立ちましたか	2125
この動画の配信は終了しました	2131
この動画はお住まいの地域では再生できません	2131
この動画はご覧いただけません	2131
この動画は公開を終了しました	2131
この動画は再生できません	2131
この動画は現在ご覧いただけません	2131
この本を購入する	2129
この著者の記事	2091
この著者の記事を見る	2151
この著者の記事一覧	2151
この記事に関連するニュース	2118
この記事のタグ	2091
この記事の写真	2151
この記事の写真をすべて見る	2119
この記事の写真を見る	2151
この記事の画像	2151
この記事の画像をもっと見る	2151
この記事の画像を見る	2151
この記事の筆者	2152
この記事の関連ニュース	2118
この記事はロックされています	2144
この記事は会員限定です	2069
この記事は参考になりましたか	2125
この記事は役に立ちましたか	2125
この記事もチェック	2108
この記事をシェア	2079
この記事をプレゼント	2108
この記事をプレゼントする	2108
この記事を保存	2108
この記事を印刷	2108
この記事を印刷する	2108
この記事を書いた人	2152
この記事を書いた記者	2152
この記事を聞く	2131
この記事を聴く	2131
この記事を評価する	2108
この記者の記事をもっと見る	2151
この記者の記事を見る	2151
この記者の記事一覧	2091
この記者をフォローする	2157
この連載の記事	2091
この音声はaiが読み上げています	2131
この項目は必須です	2147
この項目は必須項目です	2147
""", 'ご': """
ご寄付はこちら	2141
ご意見	2088
ご意見をお聞かせください	2125
ご投票ありがとうございました	2125
ご支援のお願い	2067
ご支援はこちら	2141
ご登録ありがとうございました	2147
ご登録ありがとうございます	2147
ご購入はこちら	2129
ご購読の申し込み	2069
""", 'さ': """
さらに読み込む	2093
""", 'す': """
すでにアカウントをお持ちの方	2144
すでに会員の方	2144
すでに投票済みです	2125
すべてのコメントを見る	2125
すべてのニュースを見る	2151
すべての写真を見る	2119
すべての記事を見る	2151
すべて受け入れる	2085
すべて拒否	2134
すべて拒否する	2134
すべて表示	2094
すべて見る	2093
すべて許可	2085
""", 'そ': """
その他のオプション	2158
その他の記事	2091
その他の金額	2141
""", 'ど': """
どちらともいえない	2126
""", 'は': """
はい、受け取る	2137
はじめての方はこちら	2144
はてなブックマーク	2079
はてなブックマークに追加	2108
はてブ	2079
""", 'ま': """
まずは無料で	2144
また後で	2066
まだ会員でない方	2144
""", 'み': """
みんなのコメント	2088
""", 'も': """
もっと見る	2093
もっと詳しく知りたい方は	2118
もっと読む	2091
もどる	2093
""", 'よ': """
よく読まれています	2118
よく読まれている記事	2091
よく読まれている記事ランキング	2091
""", 'わ': """
わからない	2126
わかりました	2094
""", 'ア': """
アカウントをお持ちでない方	2144
アカウントをお持ちの方	2144
アカウントをお持ちの方はこちら	2144
アクセスランキング	2091
アプリで続きを読む	2136
アプリで見る	2136
アプリで読む	2136
アプリで開く	2136
アプリなら	2136
アプリのダウンロード	2078
アプリをインストール	2078
アプリをダウンロード	2078
アプリを入手	2136
アプリを開く	2078
アプリダウンロード	2078
アンケート	91
アンケートに参加する	2125
アンケートに回答する	2125
アンケートに答える	2125
アンケート実施中	2108
""", 'エ': """
エラーが発生しました	2147
""", 'オ': """
オススメ記事	2091
オフにする	2138
オンにする	2138
オンラインショップ	2129
""", 'カ': """
カテゴリ	2091
カテゴリー	2091
""", 'キ': """
キーワード	2091
""", 'ギ': """
ギャラリーを見る	2151
""", 'ク': """
クイズ	2128
クイズに挑戦	2108
クイズに挑戦する	2108
クイズに答える	2127
クッキー	2085
クッキーの設定	2134
クッキー設定	2085
クリックで拡大	2151
クリップ	2079
クリップする	2079
クロスワード	2128
""", 'ゲ': """
ゲーム	2128
ゲームで遊ぶ	2127
ゲーム一覧	2127
""", 'コ': """
コピー	2159
コピーしました	2079
コメント	2088
コメント#件	2088
コメント(#	2088
コメントする	2088
コメントのルール	2125
コメントの受付は終了しました	2125
コメントの受付を終了しました	2125
コメントはまだありません	2088
コメントをすべて見る	2125
コメントをもっと見る	2088
コメントを投稿	2088
コメントを投稿する	2125
コメントを書く	2088
コメントを残す	2088
コメントを見る	2088
コメントを送信	2125
コメントを送信する	2125
コメントを閉じる	2125
コメントガイドライン	2125
コメントポリシー	2125
コメント一覧	2088
コンテンツを表示	2134
コンテンツを表示する	2134
コンテンツを読み込む	2134
コーヒーをおごる	2141
""", 'サ': """
サイトで続ける	2136
サイトポリシー	2085
サイトマップ	2085
サインイン	2069
サポーターになる	2141
サポートする	2067
""", 'シ': """
シェア	2079
シェアしよう	2079
シェアする	2079
""", 'ス': """
スキップ	2066
スクラップ	2079
スクラップする	2079
スポンサー	2083
スポンサードリンク	2083
スポンサーリンク	2083
スポンサー企業	2129
""", 'タ': """
タイアップ	2083
タグ	2091
""", 'チ': """
チケットを予約する	2129
チケットを購入	2129
チケットを購入する	2129
チケット購入はこちら	2129
チップを送る	2067
チャンネル登録	2080
""", 'ツ': """
ツイート	2079
ツイートする	2079
ツイートを読み込む	2134
""", 'ト': """
トップ	2093
トップに戻る	2151
トップへ戻る	2093
トップニュース	2091
トップページ	2093
トップページに戻る	2151
トップページへ	2151
トピックス	2091
""", 'ド': """
ドネーション	2067
""", 'ナ': """
ナンプレ	2128
""", 'ニ': """
ニックネーム	2148
ニュースを読む	2093
ニュースレター	2073
ニュースレター登録	2073
ニュース一覧	2151
ニュース一覧へ	2151
""", 'バ': """
バックナンバー	2091
""", 'パ': """
パスワードをお忘れですか	2144
パスワードをお忘れの方	2144
パスワードをお忘れの方はこちら	2144
パスワードを忘れた方	2069
パスワードを忘れた方はこちら	2144
パズル	2128
""", 'ピ': """
ピックアップ	2091
""", 'フ': """
フィードバックを送る	2125
フィードバックを送信	2125
フォトギャラリー	2151
フォトギャラリーを見る	2151
フォロー	2080
フォローしています	2157
フォローしてね	2080
フォローしました	2080
フォローする	2080
フォローを解除	2157
フォローを解除する	2157
フォロー中	2080
フォロー解除	2157
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2132
""", 'ブ': """
ブックマーク	2079
ブックマークする	2079
ブラウザで続ける	2136
ブラウザで見る	2136
ブラウザで読む	2136
""", 'プ': """
プッシュ通知	2078
プッシュ通知を受け取りますか	2137
プッシュ通知を受け取る	2137
プライバシーの設定	2134
プライバシーポリシー	2085
プライバシーポリシーに同意する	2147
プライバシー設定	2134
プランを見る	2144
プランを選ぶ	2144
プランを選択	2144
プラン一覧	2144
プレゼント	2069
プレミアム	2069
プレミアム会員	2072
プロフィール	2153
""", 'ヘ': """
ヘルプ	2085
""", 'ペ': """
ページの先頭に戻る	2151
ページの先頭へ	2093
ページの先頭へ戻る	2151
ページを再読み込み	2139
ページを再読み込みする	2139
ページを更新する	2139
ページトップ	2093
ページトップへ	2093
ページトップへ戻る	2151
""", 'ホ': """
ホーム	2093
ホームに戻る	2151
""", 'ポ': """
ポスト	2079
ポストする	2079
""", 'マ': """
マイページ	2069
マンスリーサポーターになる	2141
""", 'ミ': """
ミュート	2132
ミュートを解除	2131
ミュート解除	2131
""", 'メ': """
メニュー	2093
メルマガ	2073
メルマガ登録	2073
メールでシェア	2158
メールで送る	2079
メールで送信	2079
メールをご確認ください	2147
メールアドレス	2073
メールアドレスが正しくありません	2147
メールアドレスを入力	2073
メールアドレスを入力してください	2147
メールマガジン	2073
メールマガジン登録	2073
""", 'ラ': """
ライター	2153
ランキング	2091
""", 'リ': """
リンクをコピー	2079
リンクをコピーしました	2108
リンクをコピーする	2108
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2069
ログイン	2069
ログイン/会員登録	2069
ログインしてコメント	2125
ログインしてコメントする	2125
ログイン・会員登録	2069
ログイン状態を保持	2144
ログイン状態を保持する	2144
""", '一': """
一回だけ	2142
一回だけ寄付する	2141
一回のみ	2142
一時停止	2132
一次性	3623
一次性捐款	3622
一番人気	2145
一覧	2093
一覧に戻る	2151
一覧へ	2093
一覧を見る	2093
""", '上': """
上一张	3632
上一篇	3564
上一篇文章	3632
上一頁	3566
上一页	3566
""", '下': """
下一张	3632
下一篇	3564
下一篇文章	3632
下一頁	3566
下一页	3566
下次再說	3539
下次再说	3539
下載app	3616
下載客戶端	3616
下載音檔	3610
下載音訊	3610
下载app	3616
下载客户端	3616
下载音频	3610
""", '不': """
不,謝謝	3539
不,谢谢	3539
不用了	3539
不知道	3604
不適切な内容を報告	2125
""", '专': """
专题	3564
""", '並': """
並び替え	2126
並べ替え	2126
""", '个': """
个人中心	3543
""", '中': """
中	2159	3640
""", '为': """
为你推荐	3564
为您推荐	3564
""", '主': """
主要ニュース	2091
""", '举': """
举报	3563
""", '了': """
了解	2094
""", '京': """
京东购买	3608
""", '人': """
人才招聘	3583
人気の動画	2118
人気の記事	2091
人気ランキング	2091
人気記事	2091
人気記事ランキング	2091
人気順	2126
人氣文章	3592
""", '仅': """
仅限会员	3625
仅限订阅用户	3625
""", '今': """
今、あなたにオススメ	2091
今、読まれている記事	2118
今すぐプレイ	2127
今すぐ遊ぶ	2127
今はしない	2066
今はやめておく	2066
今回のみ	2142
今回のみ支援する	2141
今回はしない	2066
今日の注目	2091
今日最熱門	3592
今日热点	3564
今日焦点	3564
今日熱門	3592
""", '从': """
从app store下载	3616
""", '他': """
他の記事	19
他の記事も読む	2091
""", '付': """
付費閱讀	3543
付费内容	3543
付费阅读	3543
""", '以': """
以下为广告内容	3583
以下為廣告內容	3583
以后再说	3539
以後再說	3618
""", '企': """
企画・制作	2160
""", '会': """
会员专享	3546
会员专享内容	3546
会员专属	3543
会员中心	3543
会员登录	3543
会員でない方	2144
会員でない方はこちら	2144
会員の方はこちら	2069
会員の方はログイン	2069
会員特典	2129
会員登録	2069
会員登録する	2069
会員登録はこちら	2069
会員限定	2069
会員限定特典	2129
会員限定記事	2069
""", '作': """
作者更多文章	3632
作者简介	3633
作者簡介	3633
""", '你': """
你可能也喜欢	3564
你可能也喜歡	3564
你可能感兴趣	3564
你可能还想看	3592
你可能還想看	3592
""", '使': """
使用 apple 登入	3625
使用 facebook 登入	3625
使用 google 帳號登入	3625
使用 google 登入	3625
使用 google 繼續	3625
使用apple登录	3625
使用facebook登入	3625
使用facebook登录	3625
使用google登入	3625
使用google登录	3625
使用google繼續	3625
使用google继续	3625
使用google账号登录	3625
使用条款	3559
使用條款	3559
""", '保': """
保存	2079
保存する	2079
保存设置	3614
保持登入	3625
保持登入狀態	3625
保持登录状态	3625
""", '個': """
個人情報の取り扱い	2085
個人情報の取り扱いについて	2085
個人情報の取り扱いに同意する	2147
個人情報の取扱いについて	2085
個人情報保護方針	2085
""", '倍': """
倍速	3611
""", '僅': """
僅限會員	3625
僅限訂戶	3625
""", '優': """
優先するソースに追加	2157
""", '儲': """
儲存設定	3614
""", '允': """
允許	3618
允許通知	3617
允许	3618
允许通知	3617
""", '元': """
元の記事を読む	2119
元記事で読む	2119
元記事を読む	2093
""", '免': """
免責聲明	3559
免費訂閱	3547
免費註冊	3543
免費試讀	3543
免责声明	3559
免费,无垃圾邮件	3628
免费注册	3543
免费订阅	3547
免费试读	3543
免运费	3641
免運費	3641
""", '入': """
入力必須	2147
""", '全': """
全ての写真を見る	2119
全屏	3611
全文はこちら	2119
全文を読む	2093
全文表示	2093
全画面	2132
全画面表示	2131
全画面表示を終了	2131
全螢幕	3611
全記事読み放題	2072
全部拒絕	3614
全部拒绝	3614
全部接受	3559
全部新闻	3632
全部游戏	3606
全部视频	3632
全部评论	3563
""", '公': """
公众号	3554
公式sns	2080
公式twitter	2080
公式x	2080
公式アプリ	2078
公式サイトで見る	2129
公式ショップ	2129
公式ショップはこちら	2129
""", '共': """
共有	2079
共有する	2079
共有オプション	2158
共有リンクをコピー	2108
""", '关': """
关于作者	3633
关于我们	3559
关注	3554
关注作者	3637
关注我们	3554
关注此话题	3637
关注话题	3637
关键词	3564
关闭	3539
""", '其': """
其他新聞	3564
其他新闻	19	3564
其他金額	3622
其他金额	3622
""", '再': """
再生	2093
再生時間	2132
再生速度	2131
再読み込み	2139
再読み込みする	2139
""", '写': """
写真(#枚	2119
写真をすべて見る	2151
写真をもっと見る	2119
写真を拡大	2151
写真を拡大する	2151
写真を見る	2093
写真を見る(全#枚	2119
写真・動画の投稿はこちら	2152
写真特集	2091
写评论	3563
""", '出': """
出錯了	3629
出错了	3629
""", '分': """
分享	3553
分享到	3553
分享到facebook	3583
分享到line	3583
分享到qq	3639
分享到whatsapp	3639
分享到微信	3553
分享到微博	3553
分享到朋友圈	3639
分享本文	3583
分享此文	3583
分享給好友	3583
分享給更多人看到	3583
分享给好友	3583
分享给更多人	3583
分享至	3553
分享至facebook	3553
分享至line	3583
分类	3564
分類	3564
""", '列': """
列印	3553
列印本頁	3583
列印食譜	61
""", '初': """
初めての方はこちら	2144
初割で無料体験する	2069
初月無料	2072
""", '利': """
利用規約	2085
利用規約に同意します	2147
利用規約に同意する	2147
""", '刷': """
刷新页面	3619
""", '前': """
前のページ	2093
前の写真	2151
前の画像	2151
前の記事	2091
前の記事へ	2091
前へ	2093
前回の記事はこちら	2118
前回はこちら	2119
前往捐款	3622
前往捐款頁面	3622
前往捐款页面	3622
前往購買	3608
前往贊助	3622
""", '剩': """
剩余时间	3610
剩餘時間	3610
""", '加': """
加入google偏好來源	3637
加入line好友	3554
加入会员	3543
加入我们	3583
加入我们的团队	3583
加入我們	3583
加入我們的團隊	3583
加入書籤	3553
加入會員	3543
加入白名单	3619
加载中	3610
加载内容	3614
加载帖子	3614
加载更多	3566
加载更多评论	3603
""", '動': """
動画	2091
動画で見る	2108
動画の公開は終了しました	2131
動画の配信は終了しました	2131
動画は再生できません	2131
動画をもっと見る	2151
動画を再生する	2108
動画を再生できません	2131
動画を再生できませんでした	2131
動画を見る	2093
動画を読み込み中	2131
動画を読み込んでいます	2131
動画プレーヤーを読み込み中	2131
動画一覧	2151
""", '包': """
包邮	3641
""", '協': """
協賛	2160
協賛企業	2129
""", '单': """
单次	3623
单次捐款	3540
""", '単': """
単発の寄付	2141
""", '博': """
博客來購買	3608
""", '占': """
占い	2128
""", '印': """
印刷	2079
印刷する	2079
印刷用ページ	2108
印刷用ページを表示	2108
""", '即': """
即时新闻	3564
即時新聞	3564
""", '原': """
原文を表示	2094
原文を見る	2094
原文連結	3593
原文链接	3593
""", '去': """
去京东看看	3608
去京东购买	3608
去天猫购买	3608
去淘宝购买	3608
""", '参': """
参与投票	3603
参与评论	3563
参加测验	3606
参加者募集中	2104
参加问卷调查	3583
""", '參': """
參加問卷調查	3583
參加測驗	3606
參與投票	3603
""", '友': """
友だち追加	2080
友だち追加する	2080
友善列印	3583
友達に教える	2108
""", '反': """
反馈	3563
""", '发': """
发现错误	3603
发现错误?请告诉我们	3583
发生错误	3628
发表留言	3563
发表评论	3563
发送	3629
发送成功	3628
""", '取': """
取材・文	2153
取消关注	3637
取消追蹤	3637
取消關注	3637
取消静音	3610
取消靜音	3610
""", '受': """
受け取る	2138
""", '古': """
古い順	2126
""", '可': """
可随时退订	3628
可隨時取消	3625
""", '合': """
合わせて読みたい	2091
合作伙伴	3641
合作夥伴	3641
合成音声による読み上げ	2131
合成音声による読み上げです	2131
""", '同': """
同じカテゴリの記事	2091
同じ著者の記事	2118
同意	3559
同意して続ける	2134
同意して続行	2134
同意して閉じる	2134
同意しない	2085
同意する	2085
同意の管理	2134
同意を撤回	2134
同意を撤回する	2134
同意を管理	2134
同意を管理する	2134
同意並繼續	3614
同意并继续	3614
""", '后': """
后退#秒	3610
""", '听': """
听全文	3583
听文章	3610
听新闻	3553
听这篇文章	3583
""", '商': """
商业推广	3608
商品を見る	2129
商品ページへ	2129
商城	3641
商業推廣	3608
""", '單': """
單次	3623
單次捐款	3540
單筆	3623
單筆捐款	3622
單筆支持	3622
""", '回': """
回到頂端	3632
回到頂部	3566
回到顶部	3632
回复	3563
回答する	91
回覆	3563
回頂端	3566
回首頁	3566
""", '在': """
在 app store 下載	3616
在 google play 下載	3616
在amazon購買	3608
在app store下载	3616
在app中打开	3616
在app中阅读	3616
在google play下载	3616
在patreon上支持我们	3622
在亚马逊购买	3608
在浏览器中继续	3616
在瀏覽器中繼續	3616
""", '地': """
地図を見る	2094
地図を開く	2094
""", '執': """
執筆者	2153
執筆者プロフィール	2152
""", '填': """
填字游戏	3607
填字遊戲	3607
""", '复': """
复制	3640
复制成功	3553
复制网址	3583
复制链接	3553
""", '外': """
外部コンテンツを表示	2134
外部コンテンツを表示する	2134
""", '大': """
大	2159	3640
大号字	65
大字	3553
大家还在看	3564
大家都在看	3564
""", '头': """
头条	3564
""", '好': """
好的	3618
""", '如': """
如何关闭	3620
如何关闭广告拦截器	3619
如何關閉	3620
如何關閉廣告攔截器	3619
""", '始': """
始終允許	3614
始终允许	3614
""", '姓': """
姓名	3629
""", '字': """
字体	65
字体大小	3553
字号	3553
字幕	2132	3611
字幕をオン	2131
字幕を表示	2131
字級	65	3553
字级	65
字號	3639
字體大小	65	3553
""", '官': """
官方微博	3554
""", '定': """
定期定額	3540
定期定額捐款	3622
定期定額支持	3622
定期捐款	3622
""", '寄': """
寄付	2067
寄付する	2067
寄付で応援する	2108
寄付のお願い	2067
寄付はこちら	2141
寄付はこちらから	2141
寄付をする	2067
寄付ページはこちら	2141
寄付ページへ	2141
""", '專': """
專題	3564
""", '小': """
小	2159	3640
小字	3553
小編推薦	3564
小调查	91
""", '尚': """
尚未成為會員	3625
尚無留言	3583
""", '展': """
展开	3566
展开全文	3566
展开全部	3567
展开回复	3603
展開	3566
展開全文	3632
""", '已': """
已关注	3554
已是会员	3543
已是訂戶	3625
已有帐号	3543
已有帳號	3625
已有账号	3625
已經是會員	3543
已經是會員?登入	3543
已经是订户	3625
已经有账号	3625
已複製連結	3639
已關注	3637
""", '常': """
常に表示する	2134
常に許可	2134
常に許可する	2134
""", '年': """
年払い	2145
""", '广': """
广告	3558
广告后继续阅读	3608
广告结束	3608
""", '広': """
広告	2083
広告の下に記事が続きます	2129
広告の後に続きます	2083
広告はここまで	2129
広告をスキップ	2083
広告を閉じる	2083
広告ブロッカーをご利用中です	2139
広告ブロックの解除方法	2139
広告ブロックを解除してください	2139
広告ブロックを解除しました	2139
広告企画	2083
広告終わり	2129
""", '廣': """
廣告	3558
廣告後繼續閱讀	3608
廣告結束	3608
廣編企劃	3608
廣編特輯	3608
""", '延': """
延伸閱讀	3564
延伸阅读	3564
""", '开': """
开启app	3616
开启推送	3617
开启通知	3617
开始测验	3606
开通会员	3543
""", '当': """
当前时间	3610
当当购买	3608
""", '影': """
影片已下架	3610
影片已移除	3610
影片無法播放	3610
影片載入中	3610
影音	3564
""", '後': """
後で	2066
""", '微': """
微信	3553
微信扫一扫	3639
微信扫码分享	3639
微信登录	3625
微博	3553
""", '必': """
必填	3629
必填字段	3628
必填欄位	3628
必填項	3628
必填项	3628
必須	2148
必須項目	2147
必須項目です	2147
""", '忘': """
忘記密碼	3543
忘记密码	3543
""", '応': """
応援する	2067
""", '快': """
快进#秒	3610
""", '总': """
总是允许	3614
""", '您': """
您可能也喜歡	3564
您可能感兴趣	3564
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3592
您可随时退订	3628
您可隨時取消訂閱	3628
您已关注此话题	3637
您已投过票	3603
您已投過票	3603
您已经投过票	3603
您的信息已发送	3628
您的投票已提交	3603
您的訊息已送出	3628
您的邮箱	3547
您的電郵	3547
""", '情': """
情報をお寄せください	2152
情報提供のお願い	2152
情報提供はこちら	2152
""", '想': """
想接收即時新聞通知嗎	3617
想接收通知吗	3617
""", '意': """
意見反饋	3603
意見回饋	3603
意见反馈	3563
""", '感': """
感想を送る	2088
感謝您的參與	3603
感謝您的投票	91	3603
感谢您,您的信息已发送	3628
感谢您的参与	3603
感谢您的投票	91	3603
""", '成': """
成为会员	3540
成為會員	3540
""", '我': """
我们无法显示此内容	3614
我同意	3559
我同意处理我的个人数据	3628
我同意接收电子邮件	3628
我同意隱私權政策	3628
我已关闭	3619
我已关闭广告拦截器	3619
我已閱讀並同意隱私權政策	3628
我已關閉廣告攔截器	3619
我已阅读并同意隐私政策	3628
我的帐户	3543
我的帳戶	3543
我知道了	3559
我要举报	3603
我要投票	3603
我要檢舉	3603
我要爆料	3633
我要留言	3563
我要糾錯	3583
我要纠错	3563
我要评论	3563
""", '或': """
或	3626
""", '戻': """
戻る	2093
""", '所': """
所有新闻	3632
所有留言	3563
""", '手': """
手机号	3629
""", '打': """
打印	3553
打印本页	3583
打印食谱	61
打开	3567
打开app	3616
打开app查看更多	3616
打开app阅读	3616
打开app阅读全文	3616
打开客户端阅读	3616
打开微信扫一扫	3639
打开推送	3617
打赏	3540
""", '扫': """
扫一扫分享	3639
扫描二维码下载	3616
扫码下载	3616
扫码下载app	3616
扫码下载客户端	3616
""", '投': """
投票	91	3604
投票ありがとうございました	91	2125
投票する	91	2108
投票を受け付けました	2125
投票区	91
投票成功	3603
投票済みです	2125
投票結果を見る	91
投稿する	2088
投稿を表示	2134
投稿を表示する	2134
投稿を読み込む	2134
投稿须知	3633
""", '折': """
折りたたむ	2094
""", '报': """
报告错误	3567
""", '拒': """
拒絕	3559
拒绝	3559
拒绝全部	3614
""", '招': """
招聘启事	3583
""", '拡': """
拡大	2079
拡大する	2093
""", '按': """
按年計費	3625
按年计费	3625
按月	3623
按月捐款	3622
按月计费	3625
按讚	3554
""", '捐': """
捐款	3540
捐贈	3540
捐赠	3540
""", '掃': """
掃描qr code下載	3616
掃碼下載	3616
""", '排': """
排序	3604
排行榜	3564
""", '採': """
採用情報	2104
""", '接': """
接受	3559
接受並繼續	3614
接受全部	3559
接受并继续	3614
接受所有	3559
接收通知	3617
""", '推': """
推广	3558
推广内容	3558
推廣	3558
推荐	3564
推荐文章	3564
推荐方案	3626
推荐阅读	3564
推薦	3564
推薦文章	3564
推薦閱讀	3564
""", '提': """
提交	91	3629
提交成功	3628
提交评论	3603
提供	2083
提供反馈	3603
提供意見	3603
提供新聞線索	3633
提供新闻线索	3633
""", '搜': """
搜尋	3566
搜索	3566
""", '撤': """
撤回同意	3614
""", '播': """
播放	3566
播放器加载中	3610
播放速度	3610
""", '支': """
支持我们	3540
支持我們	3540
支援する	2067
支援はこちら	2141
""", '收': """
收合	3567
收听	3553
收听文章	3610
收听本文	3583
收聽文章	3583
收聽本文	3610
收藏	3553
收藏文章	3553
收藏本文	3583
收藏食譜	61
收藏食谱	61
收起	3566
收起回复	3603
""", '放': """
放大图片	3632
放大圖片	3632
放大字体	3639
放大字體	3639
""", '数': """
数独	2128	3607
""", '數': """
數獨	3607
""", '文': """
文字の大きさ	65	2079
文字を大きくする	2158
文字を小さくする	2158
文字サイズ	2079
文字サイズを変更	2158
文字サイズ変更	65
文字拡大	2158
文字稿	3611
文字起こし	2132
文字起こしを表示	2131
文字起こしを見る	2131
文章未完 廣告後繼續	3608
""", '新': """
新しい順	2126
新着	2091
新着ニュース	2091
新着記事	2091
新着記事一覧	2118
新着順	2126
新聞線索	3633
新聞自律	3633
新規会員登録	2069
新規登録	2069
新闻简报	3547
新闻线索	3633
""", '无': """
无所谓	3604
无法显示此内容	3614
""", '早': """
早割	2160
早鳥票	3641
早鸟票	3641
""", '时': """
时长	3611
""", '明': """
明白了	3567
""", '是': """
是否允许通知	3617
是否接收推送通知	3617
是否接收通知	3617
是否開啟通知	3617
""", '显': """
显示全部	3632
显示内容	3614
显示原文	3567
显示字幕	3610
显示帖子	3614
显示更多	3566
""", '時': """
時長	3611
""", '暂': """
暂不	3539
暂无评论	3583
""", '暫': """
暫不	3539
""", '更': """
更多	3564
更多作者文章	3632
更多内容	3564
更多分享方式	3639
更多图片	3632
更多圖片	3632
更多報導	3564
更多影片	3632
更多报道	3564
更多文章	3564
更多新聞	3564
更多新聞請看	3592
更多新闻	3564
更多游戏	3606
更多精彩	3592
更多精采內容	3583
更多视频	3632
更多选项	3639
更多選項	3639
更正政策	3633
更正與說明	3633
""", '書': """
書籍を購入する	2129
""", '最': """
最受欢迎	3626
最受歡迎	3626
最多人看	3592
最新	3604
最新ニュース	2091
最新ニュースを通知で受け取る	2137
最新号	2118
最新影音	3592
最新文章	3564
最新新聞	3564
最新新闻	3564
最新消息	3564
最新記事	2091
最旧	3604
最早	3604
最热	3604
最熱	3604
最舊	3604
最超值	3625
""", '會': """
會員中心	3543
會員專享	3546
會員專享內容	3546
會員專屬	3543
會員登入	3543
""", '月': """
月払い	2145
月額#円	2072
月額#円(税込	2072
""", '有': """
有効なメールアドレスを入力してください	2147
有料会員登録	2069
有料会員記事	2108
有料登録	2069
有料記事	2069
""", '朋': """
朋友圈	3553
""", '服': """
服务条款	3559
服務條款	3559
""", '朗': """
朗读全文	3610
""", '朝': """
朝刊・夕刊	2069
""", '未': """
未满十八岁禁止饮酒	3608
未滿十八歲禁止飲酒	3608
""", '本': """
本を購入する	2129
本周热门	3592
本文へ	2093
本文へ移動	2093
本文对您有帮助吗	3603
本文已锁定	3625
本文由ai语音朗读	3610
""", '机': """
机器翻译	3583
机翻	3636
""", '来': """
来测测你的知识	3606
""", '查': """
查看专题	3632
查看作者主页	3633
查看作者更多文章	3632
查看全部	3566
查看全部图片	3632
查看全部評論	3603
查看全部评论	3603
查看原图	3566
查看原文	3593
查看回复	3603
查看回覆	3603
查看图集	3632
查看圖集	3632
查看地图	3567
查看專題	3632
查看投票结果	91
查看文字稿	3610
查看更多	3566
查看更多图片	3632
查看更多评论	3603
查看留言	3563
查看結果	91
查看结果	91	3567
查看訂閱方案	3625
查看詳情	3567
查看订阅方案	3625
查看评论	3563
查看详情	3567
查看逐字稿	3610
查看高清图集	3632
""", '标': """
标签	3564
""", '検': """
検索	2093
""", '業': """
業配	3558
""", '楽': """
楽天で見る	2129
楽天で詳細を見る	2129
楽天で購入	2129
楽天で購入する	2129
楽天市場で見る	2129
楽天市場で購入	2129
""", '標': """
標籤	3564
""", '機': """
機器翻譯	3583
機械翻訳	2156
""", '檢': """
檢舉	3563
""", '次': """
次のページ	2093
次の写真	2151
次の画像	2151
次の記事	2091
次の記事へ	2091
次へ	2093
次ページ	2093
次回から自動的にログイン	2144
""", '正': """
正しいメールアドレスを入力してください	2147
正在加载播放器	3610
""", '此': """
此影片無法播放	3610
此文章已锁定	3625
此欄位為必填	3628
此視頻無法播放	3610
此视频不可用	3610
此视频已被删除	3610
此項為必填	3628
此页面对您有帮助吗	3603
此项为必填项	3628
""", '残': """
残り時間	2131
""", '毎': """
毎年	2142
毎月	2142
毎月寄付する	2141
毎月支援する	2141
""", '每': """
每一份支持都很重要	3622
每一份支持都重要	3622
每年	3623
每月	3623
每月捐款	3540
""", '氏': """
氏名	2148
""", '民': """
民調	91
""", '沒': """
沒意見	3604
""", '没': """
没意见	3604
没有账号	3625
""", '注': """
注册	3543
注目の記事	2091
注目キーワード	2091
注目ワード	2091
注目記事	2091
""", '测': """
测测你的知识	3606
""", '清': """
清晰度	3611
""", '游': """
游戏	3607
""", '点': """
点击图片查看大图	3632
点击排行	3564
点击播放	3583
点击放大	3632
点击查看原文	3593
点击查看大图	3566
点击阅读原文	3593
点我看视频	3583
点赞	3553
""", '為': """
為您推薦	3564
""", '热': """
热点	3564
热点推荐	3564
热门	3564
热门排行	3564
热门文章	3564
热门新闻	3564
""", '無': """
無料で体験する	2069
無料で始める	2144
無料で試す	2144
無料で読む	2069
無料アプリをダウンロード	2136
無料ゲーム	2127
無料会員登録	2069
無料会員限定	2069
無料体験	2069
無料登録	2069
無法播放影片	3610
無法顯示此內容	3614
""", '焦': """
焦點新聞	3564
""", '熱': """
熱門	3564
熱門排行	3564
熱門文章	3564
熱門新聞	3564
熱門話題	3564
""", '爆': """
爆料信箱	3633
爆料專線	3633
爆料热线	3633
""", '特': """
特別協賛	2160
特定商取引法に基づく表記	2085
特集	2091
特集を見る	2151
特集ページへ	2151
特集一覧	2151
""", '猜': """
猜你喜欢	3564
猜你喜歡	3564
""", '現': """
現在の再生時間	2131
""", '用': """
用app開啟	3616
""", '由': """
由ai生成	3636
由ai语音朗读	3610
""", '申': """
申し込む	2069
""", '电': """
电子报	3547
电子邮箱	3547
""", '画': """
画像をクリックして拡大	2151
画像を拡大	2093
画像を拡大する	2151
画像を見る	2093
画質	2132
""", '留': """
留言	3563
留言(#	3563
留言已關閉	3603
留言規則	3603
留言规则	3603
""", '登': """
登入	3543
登入/註冊	3543
登入後留言	3603
登出	3543
登录	3543
登录/注册	3543
登录后发表评论	3603
登錄	3543
登録	2069
登録が完了しました	2108
登録して続きを読む	2069
登録する	2069
""", '發': """
發現錯誤	3603
發現錯誤?請告訴我們	3583
發生錯誤	3628
發表留言	3563
發表評論	3563
""", '皆': """
皆さまのご支援が力になります	2141
""", '監': """
監修者	2153
""", '目': """
目前時間	3610
目录	3566
目次	2093
目錄	3566
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3564
相关报道	3564
相关推荐	3564
相关文章	3564
相关新闻	3564
相关标签	3564
相关视频	3592
相关阅读	3564
相關主題	3564
相關報導	3564
相關影片	3592
相關推薦	3564
相關文章	3564
相關新聞	3564
相關標籤	3564
相關閱讀	3564
""", '看': """
看了这篇文章的人也看	3564
看全文	3632
看原文	3593
看更多	3564
看更多作者文章	3632
看更多文章	3592
看更多新聞	3592
看更多照片	3632
看結果	91
""", '知': """
知道了	3567
""", '確': """
確認メールをお送りしました	2147
確認画面へ	2148
""", '禁': """
禁止酒駕	3608
禁止酒駕,飲酒過量有害健康	3608
""", '稍': """
稍后	3618
稍后再说	3539
稍后提醒我	3539
稍后阅读	3583
稍後	3618
稍後再說	3539
稍後提醒我	3539
稍後閱讀	3583
""", '立': """
立即投票	91
立即捐助	3622
立即捐款	3540
立即捐赠	3622
立即訂閱	3543
立即订阅	3543
立即试玩	3606
立即購票	3608
立即贊助	3622
立即购票	3608
立即选购	3608
立即選購	3608
立即開始玩	3606
""", '筆': """
筆者	2153
筆者プロフィール	2152
""", '管': """
管理cookie	3614
管理同意	3614
管理同意设置	3614
管理同意選項	3614
""", '粉': """
粉絲團	3554
""", '精': """
精彩推荐	3592
精彩推薦	3592
精选	3564
""", '紙': """
紙面ビューアー	2069
""", '結': """
結果を見る	91	2094
""", '続': """
続きはこちら	2119
続きをみる	2093
続きを読む	2069
""", '網': """
網友留言	3563
""", '編': """
編輯推薦	3564
編輯準則	3633
編輯精選	3564
編集ポリシー	2152
編集方針	2152
編集部おすすめ	2091
編集部のおすすめ	2091
""", '縮': """
縮小	2079
縮小字體	3639
""", '繼': """
繼續使用網頁版	3616
繼續閱讀	3566
繼續閱讀請往下	3608
""", '纠': """
纠错	3563
""", '继': """
继续在浏览器阅读	3616
继续浏览内容	3566
继续阅读	3566
""", '编': """
编辑准则	3633
编辑推荐	3564
编辑精选	3564
""", '缩': """
缩小字体	3639
""", '网': """
网友评论	3563
""", '翻': """
翻訳を表示	2094
""", '联': """
联系作者	3633
联系我们	3559
联系编辑部	3633
""", '聯': """
聯絡我們	3559
聯絡編輯部	3633
""", '聽': """
聽全文	3583
聽文章	3610
聽新聞	3553
聽這篇文章	3583
""", '脳': """
脳トレ	2128
""", '自': """
自动播放	3611
自動再生	2132
自動播放	3611
自動翻訳	2156
自定义金额	3622
自訂金額	3622
""", '菜': """
菜单	3566
""", '著': """
著作権	2085
著者の記事一覧	2151
著者をフォロー	2157
著者をフォローする	2157
著者プロフィール	2152
""", '複': """
複製	3640
複製網址	3583
複製連結	3553
""", '要': """
要接收推送通知吗	3617
要接收通知嗎	3617
""", '觀': """
觀看更多	3592
""", '视': """
视频	3564
视频不可用	3610
视频加载中	3610
视频已下架	3610
视频已失效	3610
视频无法播放	3610
视频正在加载	3610
""", '解': """
解鎖全文	3583
解锁全文	3583
解除しました	2140
解除方法	2140
解除方法はこちら	2140
""", '訂': """
訂戶專享	3608
訂戶專享優惠	3608
訂戶專享內容	3625
訂正について	2152
訂閱	3543
訂閱推播	3617
訂閱會員	3543
訂閱會員專屬內容	3583
訂閱郵件	3547
訂閱電子報	3547
""", '記': """
記事に関するお問い合わせ	2152
記事の続きはこちら	2119
記事の続きを読む	2151
記事は広告の下に続きます	2129
記事は広告の後に続きます	2129
記事へのお問い合わせ	2152
記事へのご意見	2088
記事をサポートする	2067
記事をプレゼント	2069
記事をプレゼントする	2108
記事を保存	2079
記事を保存する	2108
記事を印刷する	2079
記事を聴く	2131
記事を読む	2093
記事を音声で聞く	2131
記事を音声で聴く	2131
記事ランキング	2091
記事一覧	2093
記事一覧へ	2151
記事一覧を見る	2119
記事全文を読む	2093
記住我	3625
記者をフォロー	2157
記者プロフィール	2152
記者募集	2104
記者募集中	2104
""", '設': """
設定を保存	2134
設定を保存する	2134
""", '許': """
許可	2138
許可する	2085
""", '註': """
註冊	3543
""", '評': """
評価順	2126
評論	3563
評論已關閉	3603
評論規則	3603
""", '話': """
話題の記事	2091
""", '該': """
該作者更多文章	3632
""", '詳': """
詳しく見る	2094
詳細	2094
詳細・購入はこちら	2129
""", '語': """
語音播報	3583
語音朗讀	3583
""", '誤': """
誤りを報告	2094
誤字脱字の報告	2108
誤字脱字を報告	2152
誤字脱字を報告する	2108
""", '読': """
読まれている記事	2091
読み上げ	2108
読み放題	2072
読み込み中です	2131
読者限定	2129
""", '請': """
請填寫讀者問卷	3583
請我們喝杯咖啡	3622
請查收郵件	3628
請檢查您的收件匣	3628
請繼續下滑閱讀	3608
請繼續往下閱讀	3558
請輸入有效的電子郵件	3628
請輸入有效的電子郵件地址	3628
請輸入電子郵件	3547
請關閉廣告攔截器	3619
""", '讀': """
讀者優惠	3608
讀者專享	3608
""", '讚': """
讚	3553
讚賞支持	3540
""", '订': """
订户专享	3608
订户专享优惠	3608
订阅	3543
订阅会员	3543
订阅推送	3617
订阅邮件	3547
""", '记': """
记住我	3625
记者简介	3633
""", '设': """
设为google首选来源	3637
""", '评': """
评论	3563
评论(#	3563
评论已关闭	3603
评论规则	3603
""", '诚': """
诚聘英才	3583
""", '话': """
话题	3564
""", '该': """
该视频不可用	3610
该视频已下架	3610
""", '详': """
详情	3567
""", '语': """
语音朗读	3583
语音由ai生成	3610
""", '请': """
请先登录再评论	3583
请关闭广告拦截器	3619
请我们喝杯咖啡	3622
请查收邮件	3628
请检查您的收件箱	3628
请继续往下阅读	3558
请输入有效的电子邮件地址	3628
请输入有效的邮箱地址	3628
请输入邮箱	3547
""", '读': """
读者专享	3608
读者优惠	3608
""", '購': """
購入はこちら	2129
購票	3641
購票連結	3608
購読	2069
購読する	2069
購読のお申し込み	2069
購読プランを見る	2144
購読申し込み	2069
購買本書	3608
""", '贈': """
贈る	2159
贈送文章	3583
贈送文章給朋友	3583
贈送此文	3583
""", '贊': """
贊助	3540
贊助內容	3558
贊助商	3558
贊助我們	3622
""", '购': """
购买本书	3608
购买此书	3608
购票	3641
购票链接	3608
""", '赞': """
赞	3604
赞助	3540
赞助内容	3558
赞助商	3641
赞助商链接	3558
赞助我们	3622
赞赏	3540
""", '赠': """
赠送文章	3639
赠送此文	3583
""", '超': """
超值方案	3625
""", '跳': """
跳到主要內容	3566
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3604
""", '載': """
載入中	3610
載入內容	3614
載入更多	3566
載入貼文	3614
""", '轉': """
轉發	3553
""", '转': """
转发	3553
""", '载': """
载入内容	3614
""", '返': """
返信	2088
返信する	2088
返信を表示	2125
返信を見る	2125
返信を隠す	2125
返回頂部	3632
返回顶部	3566
返回首頁	3632
返回首页	3566
""", '还': """
还不是会员	3625
还没有账号	3625
""", '这': """
这篇文章对你有帮助吗	3603
这篇文章对您有帮助吗	3603
""", '进': """
进入专题	3632
进入专题页	3632
""", '连': """
连结已复制	3639
""", '追': """
追蹤	3554
追蹤中	3637
追蹤主題	3637
追蹤作者	3637
追蹤我們	3554
""", '退': """
退出全屏	3610
""", '送': """
送信	91	2148
送信が完了しました	2147
送信しました	2147
送信する	91	2148
送信完了	2147
送出	91	3629
送出成功	3628
送出留言	3603
送出評論	3603
送料無料	2160
""", '选': """
选择	3626
选择方案	3625
选择订阅方案	3625
""", '逐': """
逐字稿	3611
""", '這': """
這篇文章對你有幫助嗎	3603
這篇文章對您有幫助嗎	3603
""", '通': """
通報	2126
通報する	2088
通知をオン	2078
通知をオンにする	2137
通知を受け取らない	2137
通知を受け取りますか	2137
通知を受け取る	2108
通知を設定する	2137
通知を許可	2137
通知を許可しますか	2137
通知を許可する	2137
""", '速': """
速報	2091
速報を通知で受け取る	2137
速報通知を受け取る	2108
""", '連': """
連結已複製	3583
連載	2091
連載をフォロー	2157
連載をフォローする	2157
連載を見る	2151
連載一覧	2151
""", '遊': """
遊戲	3607
""", '運': """
運営会社	2085
""", '違': """
違反を報告	2125
違反を報告する	2125
違反報告	2088
""", '選': """
選單	3566
選択する	2145
選擇	3626
選擇方案	3625
選擇訂閱方案	3625
""", '還': """
還不是會員	3625
還沒有帳號	3625
""", '邮': """
邮箱	3547
邮箱格式不正确	3628
邮箱格式错误	3628
""", '配': """
配信停止はいつでも可能です	2147
""", '重': """
重新加载页面	3619
重新整理頁面	3619
重新載入頁面	3619
""", '金': """
金額を入力	2141
金額を指定	2141
金額を指定する	2141
""", '链': """
链接已复制	3583
""", '閉': """
閉じる	2066	2093
""", '開': """
開く	2094
開啟推播	3617
開啟通知	3617
開始測驗	3606
開通會員	3543
""", '間': """
間違いを見つけたら	2152
""", '関': """
関連	2091
関連する記事	2091
関連キーワード	2091
関連タグ	2091
関連トピックス	2091
関連ニュース	2091
関連リンク	2091
関連動画	2091
関連情報	2091
関連記事	2091
関連記事はこちら	2118
""", '閱': """
閱讀全文	3566
閱讀原文	3593
閱讀更多	3566
""", '關': """
關於作者	3633
關於我們	3559
關注	3554
關注作者	3637
關注我們	3554
關注此主題	3637
關鍵字	3564
關閉	3539
""", '阅': """
阅读全文	3566
阅读原文	3593
阅读更多	3566
""", '随': """
随时取消	3625
随时可取消	3625
""", '隐': """
隐私政策	3559
隐私权政策	3559
隐私设置	3614
""", '隨': """
隨時取消	3625
""", '隱': """
隱私政策	3559
隱私權政策	3559
隱私權設定	3614
隱私設定	3614
""", '離': """
離開全螢幕	3610
""", '電': """
電子信箱	3547
電子信箱格式錯誤	3628
電子報	3547
電子版	2069
電子郵件格式不正確	3628
電郵	3629
""", '静': """
静音	3611
""", '靜': """
靜音	3611
""", '音': """
音声で聞く	2079
音声をダウンロード	2131
音声読み上げ	2108
""", '頭': """
頭條	3564
""", '顯': """
顯示內容	3614
顯示原文	3567
顯示字幕	3610
顯示更多	3566
顯示貼文	3614
""", '飲': """
飲酒過量,有害健康	3608
飲酒過量有害健康	3608
""", '首': """
首頁	3566
首页	3566
""", '马': """
马上开始	3606
马上玩	3606
""", '验': """
验证码	3629
""", '點': """
點我看影片	3583
點擊播放	3610
點擊播放本文	3583
點擊放大	3632
點擊看大圖	3632
點閱排行	3592
""", '가': """
가	2178
가로세로 낱말퀴즈	2220
가입하기	2169
가장 많이 본 뉴스	2185
가장 인기	2239
""", '개': """
개인정보 설정	2226
개인정보 수집 동의	2240
개인정보 수집 및 이용 동의	2240
개인정보 수집 및 이용에 동의합니다	2240
개인정보 수집·이용에 동의합니다	2240
개인정보 처리방침	2183
개인정보처리방침	2183
""", '갤': """
갤러리 보기	2245
""", '거': """
거부	2183
""", '검': """
검색	2187
""", '게': """
게시물 보기	2226
게시물 불러오기	2226
게임	2220
게임 전체보기	2218
게임 하러 가기	2218
""", '결': """
결과 보기	91	2188
""", '계': """
계속 읽기	2169
계정이 있으신가요	2238
""", '고': """
고객센터	2183
고충처리인	2246
""", '공': """
공감	2217
공감순	2217
공유	2178
공유하기	2178
""", '과': """
과거순	2217
""", '관': """
관련 기사	2185
관련 뉴스	2185
관련 영상	2208
관련 태그	2185
관련기사	2185
관련뉴스	2185
관련키워드	2185
""", '광': """
광고	2182
광고 닫기	2182
광고 아래에 기사가 계속됩니다	2221
광고 영역	87
광고 종료	2221
광고 차단 해제 방법	2231
광고 차단을 해제해 주세요	2231
광고 차단을 해제했습니다	2231
광고 차단이 감지되었습니다	2231
광고 후 계속됩니다	2221
광고성 정보 수신 동의	2240
광고성 정보 수신에 동의합니다	2240
""", '괜': """
괜찮습니다	2166
""", '교': """
교보문고에서 구매	2221
""", '구': """
구글 계정으로 계속하기	2238
구글 계정으로 로그인	2238
구글 선호 매체로 추가	2249
구글 플레이에서 다운로드	2228
구글로 계속하기	2238
구글로 로그인	2238
구글플레이에서 다운로드	2228
구독	2169
구독 상품 보기	2238
구독 상품 선택	2238
구독 신청	2169
구독 신청이 완료되었습니다	2240
구독 신청하기	2238
구독 전용	2169
구독 중	2169
구독 취소	2249
구독권 선택	2238
구독신청	2169
구독이 완료되었습니다	2200
구독자 전용	2171
구독자 전용 기사	2238
구독자 전용 혜택	2221
구독자 혜택	2221
구독중	2249
구독하고 이어서 읽기	2200
구독하기	2169
구매하기	2221
구매하러 가기	2221
""", '글': """
글씨 크기	65
글씨크기	2178
글자 작게	2250
글자 크게	2250
글자 크기	2178
글자 크기 변경	65	2200
글자 크기 조절	65	2200
글자크기	2178
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2234
""", '기': """
기계 번역	2248
기부하기	2167
기사 공유	2250
기사 공유하기	2178
기사 더보기	2200
기사 듣기	2200
기사 링크 복사	2200
기사 본문	2187
기사 선물하기	2200
기사 스크랩	2250
기사 스크랩하기	2200
기사 오류 신고	2200
기사 오류 제보	2200
기사 요약	2248
기사 원문 보기	2200
기사 음성으로 듣기	2222
기사 저장	2250
기사 저장하기	2200
기사 전문 보기	2245
기사 전체보기	2245
기사 제보	2246
기사 제보 및 문의	2200
기사 후원하기	2167
기사는 광고 아래에 계속됩니다	2221
기사는 광고 후 계속됩니다	2221
기사듣기	2222
기사에 대한 의견	2184
기사원문	2187
기사저장	2178
기사제보	2246
기자 구독	2195
기자 구독하기	2195
기자 소개	2246
기자 페이지	2195
기자 프로필 보기	2195
기자구독	2249
기자에게 메일 보내기	2246
기자에게 이메일 보내기	2246
기자의 다른 기사	2195
기자의 다른 기사 보기	2245
기자의 다른기사	2185
기자의 다른기사 보기	2245
기자페이지 바로가기	2245
기획 기사 보기	2245
""", '나': """
나중에	2166
나중에 보기	2200
나중에 읽기	2200
나중에 하기	2166
""", '남': """
남은 시간	2222
""", '낱': """
낱말퀴즈	2220
""", '내': """
내 정보	2169
""", '네': """
네, 받을게요	2229
네이버 구독	2181
네이버 로그인	2238
네이버 밴드 공유	2250
네이버 블로그	2178
네이버로 로그인	2238
네이버에서 구독	2181
네이버에서 구독하기	2181
""", '놓': """
놓치면 안 되는 기사	2208
""", '뉴': """
뉴스 더보기	2245
뉴스 듣기	2200
뉴스레터 구독	2174
뉴스레터 구독 신청	2174
뉴스레터 무료 구독	2200
뉴스레터 신청	2174
""", '다': """
다른 공유 찾기	2178
다른 금액	2234
다른 기사	19	2185
다른 기사 더 보기	19
다른 기사 보기	2195
다른기사	2185
다른기사 보기	2185
다시 보지 않기	2166
다음	2187
다음 기사	2185
다음 기사 보기	2200
다음 사진	2245
다음 페이지	2187
다음글	2245
다음기사	2185
다음에	2166
다음에 하기	2230
""", '닫': """
닫기	2166
""", '답': """
답글	2184
답글 달기	2216
답글 더보기	2216
답글 보기	2216
답글 쓰기	2216
답글 접기	2216
답글쓰기	2184
""", '당': """
당신이 좋아할 만한	2185
""", '댓': """
댓글	2184
댓글 #	2184
댓글 #개	2184
댓글 닫기	2216
댓글 더보기	2216
댓글 등록	2216
댓글 등록하기	2216
댓글 보기	2184
댓글 쓰기	2184
댓글 운영 원칙	2216
댓글 운영 정책	2200
댓글 운영정책	2200
댓글 작성	2216
댓글 작성 규칙	2216
댓글 작성하기	2216
댓글 정책	2216
댓글보기	2184
댓글쓰기	2184
댓글을 입력해주세요	2184
댓글이 닫혔습니다	2216
""", '더': """
더 많은 옵션	2250
더 보기	2187
더보기	2185	2187
""", '도': """
도서 구매하기	2221
도움이 되었나요	2216
""", '독': """
독자 의견 조사	2200
독자 특별 할인	2221
독자 할인	2221
""", '동': """
동영상	2185
동영상 로딩 중	2222
동영상 재생	2222
동영상을 불러오는 중입니다	2222
동영상을 재생할 수 없습니다	2222
동의	2183
동의 관리	2226
동의 철회	2226
동의 철회하기	2226
동의 후 계속	2226
동의하고 계속	2226
동의하고 계속하기	2226
동의합니다	2183
""", '등': """
등록	2184
""", '디': """
디지털뉴스부	2195
디지털뉴스팀	2195
디지털콘텐츠팀	2195
""", '또': """
또는	2239
""", '라': """
라인	2178
""", '랭': """
랭킹	2185
랭킹뉴스	2185
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
로그아웃	2169
로그인	2169
로그인 상태 유지	2238
로그인 유지	2238
로그인 전용 기사	2238
로그인 후 댓글 쓰기	2200
로그인 후 댓글을 작성할 수 있습니다	2216
로그인 후 이용해 주세요	2216
로그인/회원가입	2169
로그인이 필요	2171
로딩 중	2222
로딩 중입니다	2222
로딩중	2222
""", '링': """
링크 복사	2178
링크가 복사되었습니다	2200
""", '마': """
마이페이지	2169
""", '많': """
많이 본 기사	2185
많이 본 뉴스	2185
많이 본 영상	2208
많이 읽은 기사	2185
많이본 기사	2185
많이본 뉴스	2185
""", '매': """
매달	2235
매월	2235
""", '맨': """
맨 위로	2187
맨위로	2187
""", '메': """
메뉴	2187
메뉴 닫기	2187
메시지가 전송되었습니다	2240
메일	2178
메일함을 확인해 주세요	2240
""", '모': """
모두 거부	2226
모두 동의	2183
모두 허용	2226
모르겠다	2217
모름/무응답	2217
모바일 웹으로 계속	2228
""", '목': """
목록	2187
목록 보기	2245
목록보기	2187
목록으로	2245
""", '무': """
무료 게임	2218
무료 배송	2252
무료 체험 시작하기	2169
무료 회원가입	2169
무료, 스팸 없음	2240
무료배송	2252
""", '문': """
문의	2184
문자 크기	65
""", '바': """
바로 구매하기	2221
바로가기	2178
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2223
""", '밴': """
밴드	2178
""", '번': """
번역 보기	2188
""", '베': """
베스트	2185
""", '보': """
보내기	2242
""", '복': """
복사	2251
복사하기	2178
""", '본': """
본문 글씨 줄이기	2178
본문 글씨 키우기	2178
본문 바로가기	2187
본문으로 바로가기	2187
""", '북': """
북마크	2178
""", '브': """
브라우저에서 계속	2228
브라우저에서 계속 보기	2228
""", '비': """
비공감	2217
비밀번호 찾기	2169
비밀번호를 잊으셨나요	2238
""", '사': """
사이트맵	2183
사진 더 보기	2245
사진 더보기	2245
사진 모두 보기	2245
사진 크게 보기	2245
사진 크게보기	2245
사진 확대	2187
""", '삭': """
삭제된 동영상입니다	2222
""", '새': """
새로고침	2231
""", '선': """
선택	2239
선택 저장	2226
선호 매체로 추가	2249
""", '설': """
설문	91
설문 참여 바로가기	2200
설문 참여하기	2200
설문에 참여하기	2216
설문조사	91
설문조사 참여하기	2200
설정 저장	2226
""", '속': """
속보	2185
속보 알림 받기	2200
속보 알림 신청	2200
속보 알림을 받으시겠습니까	2229
""", '스': """
스도쿠	2220
스크랩	2178
스크랩하기	2200
스크립트	2223
스크립트 보기	2222
스토어	2252
스토어 바로가기	2221
스폰서	2182
""", '시': """
시리즈 보기	2245
""", '신': """
신고	2184
신고하기	2216
신문구독	2169
신청이 완료되었습니다	2240
""", '실': """
실시간 뉴스	2185
""", '아': """
아마존에서 구매	2221
아마존에서 보기	2221
아이디 저장	2238
아이디 찾기	2238
아직 회원이 아니신가요	2238
""", '알': """
알겠습니다	2188
알라딘에서 구매	2221
알라딘에서 보기	2221
알림 받기	2177
알림 설정	2177
알림 설정하기	2229
알림 켜기	2229
알림 허용	2229
알림을 받으시겠습니까	2229
알림을 받으시겠어요	2229
알림을 켜시겠습니까	2229
""", '애': """
애드블록을 해제해 주세요	2231
애드블록이 감지되었습니다	2231
애플로 계속하기	2238
애플로 로그인	2238
""", '앱': """
앱 다운로드	2177
앱 다운로드하기	2177
앱 다운받기	2228
앱 설치	2177
앱 설치하기	2177
앱스토어에서 다운로드	2228
앱에서 계속 읽기	2228
앱에서 보기	2228
앱에서 열기	2228
앱에서 이어보기	2228
앱으로 보기	2228
""", '언': """
언제든 해지 가능	2238
언제든지 수신 거부할 수 있습니다	2240
언제든지 해지 가능	2238
""", '에': """
에디터 추천	2185
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2234
""", '연': """
연간 결제	2238
연간 구독	2238
연관기사	2185
연락처	2242
연재 보기	2245
""", '열': """
열기	2188
""", '영': """
영상	2185
영상 더보기	2245
영상 보기	2200
영상 재생	2222
영상으로 만나보세요	2200
영상으로 보기	2200
영상을 불러오는 중입니다	2222
영상을 재생할 수 없습니다	2222
""", '예': """
예매 바로가기	2221
예매하기	2221
예스#에서 구매	2221
예스#에서 보기	2221
""", '오': """
오늘 하루 보지 않기	2166
오늘은 그만 보기	2166
오늘의 운세	2220
오늘의 추천	2185
오늘의 핫뉴스	2208
오디오 다운로드	2222
오디오로 듣기	2200
오래된순	2217
오류 신고	2184
오류 신고하기	2200
오류가 발생했습니다	2240
오타 신고	2216
오탈자 신고	2200
""", '온': """
온라인뉴스팀	2195
""", '올': """
올바른 이메일 주소를 입력해 주세요	2240
올바른 이메일을 입력해 주세요	2240
""", '요': """
요약	2187
""", '원': """
원문 보기	2188
원문보기	2187
""", '월': """
월간 결제	2238
월간 구독	2238
""", '웹': """
웹에서 계속 보기	2228
""", '위': """
위로	2187
위로 가기	2245
""", '유': """
유료 구독자 전용	2238
유료 기사입니다	2200
유료회원 전용	2238
유료회원 전용 기사	2238
유튜브 구독	2181
유튜브 구독하기	2181
""", '음': """
음성 다운로드	2222
음성 재생하기	2200
음성으로 듣기	2178
음소거	2223
음소거 해제	2222
""", '응': """
응원하기	2167
""", '의': """
의견 남기기	2216
의견 보내기	2216
의견 쓰기	2184
""", '이': """
이 기사 어땠나요	2200
이 기사 어떠셨나요	2216
이 기사가 도움이 되었나요	2216
이 기사는 잠겨 있습니다	2238
이 기사를 공유합니다	2200
이 기사를 추천합니다	2200
이 기사와 함께 읽은 기사	2200
이 기자의 다른 기사	2200
이 기자의 다른 기사 더보기	2245
이 동영상을 재생할 수 없습니다	2222
이 시각 많이 본 기사	2208
이 시각 많이 본 뉴스	2208
이 시각 주요뉴스	2185
이 시각 추천뉴스	2185
이 음성은 ai가 생성했습니다	2222
이 주제 팔로우	2249
이 콘텐츠를 표시할 수 없습니다	2226
이 페이지가 도움이 되었나요	2216
이런 기사는 어때요	2208
이름	2242
이메일	2178
이메일 주소를 입력하세요	2240
이메일 형식이 올바르지 않습니다	2240
이메일로 공유	2250
이메일무단수집거부	2183
이메일을 입력하세요	2240
이메일을 입력해 주세요	2240
이메일을 확인해 주세요	2240
이미 계정이 있으신가요	2238
이미 구독 중이신가요	2169
이미 참여하셨습니다	2216
이미 투표하셨습니다	2216
이미 회원이신가요	2169
이미지 크게 보기	2187
이미지 크게보기	2245
이미지 확대	2187
이슈	2185
이용권 구매	2238
이용권 선택	2238
이용약관	2183
이용약관에 동의합니다	2240
이전	2187
이전 기사	2185
이전 기사 보기	2200
이전 사진	2245
이전글	2245
이전기사	2185
""", '인': """
인기 급상승	2208
인기 기사	2185
인기기사	2185
인기뉴스	2185
인쇄	2178
인쇄하기	2178
인스타그램 팔로우	2200
""", '일': """
일시	2235
일시 후원	2234
일시 후원하기	2234
일시정지	2223
일시후원	2167
""", '자': """
자동 번역	2248
자동 재생	2223
자동재생	2223
자막	2223
자막 보기	2222
자막 켜기	2222
자바스크립트가 비활성화되어 있습니다	2226
자세히	2188
자세히 보기	2188
""", '작': """
작게	2251
""", '잘': """
잘 모름	2217
""", '재': """
재생	2187
재생 속도	2222
재생 시간	2222
재생속도	2222
재생할 수 없는 동영상입니다	2222
""", '저': """
저자 소개	2246
저작권규약	2183
저장	2178
""", '전': """
전송	2242
전송되었습니다	2240
전체 기사 보기	2245
전체 뉴스 보기	2245
전체 댓글	2184
전체 동의	2226
전체 보기	2187
전체 사진 보기	2245
전체 화면	2223
전체메뉴	2187
전체보기	2187
전체화면	2223
전체화면 종료	2222
""", '접': """
접기	2187
""", '정': """
정기	2235
정기 후원	2234
정기 후원하기	2167
정기구독	2169
정기후원	2167
정기후원하기	2234
정렬	2217
정정·반론보도 신청	2246
정정보도 신청	2246
정정보도 요청	2246
""", '제': """
제보	2184
제보 바로가기	2246
제보하기	2184
제작 지원	2252
제작지원	2252
제출	91	2242
제휴 광고	2221
제휴 콘텐츠	2221
""", '좋': """
좋아요	2178
좋은 기사 후원하기	2167
""", '주': """
주소 복사	2200
주소가 복사되었습니다	2200
주소복사	2178
주요 기사	2185
주요 뉴스	2185
주요 뉴스 더보기	2208
주요기사	2185
주요뉴스	2185
주제 팔로우	2249
""", '지': """
지금 구매하기	2221
지금 뜨는 기사	2208
지금 뜨는 뉴스	2208
지금 플레이	2218
지금 플레이하기	2218
지나친 음주는 건강에 해롭습니다	2221
지나친 음주는 건강을 해칩니다	2221
지도 보기	2188
지면보기	2169
""", '직': """
직접 입력	2235
""", '차': """
차단	2230
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2221
""", '청': """
청소년보호정책	2183
""", '최': """
최고의 혜택	2239
최신 기사	2185
최신 뉴스	2185
최신기사	2185
최신뉴스	2185
최신순	2217
""", '추': """
추천	2239
추천 기사	2185
추천 영상	2208
추천기사	2185
추천뉴스	2185
추천순	2217
""", '취': """
취재 윤리	2246
""", '친': """
친구 추가하기	2200
""", '카': """
카카오 계정으로 로그인	2238
카카오 로그인	2238
카카오로 로그인	2238
카카오로 시작하기	2238
카카오스토리	2178
카카오톡	2178
카카오톡 공유	2178
카카오톡 공유하기	2250
카카오톡으로 공유	2200
카카오톡으로 공유하기	2200
카테고리	2185
""", '커': """
커피 한 잔 사주기	2234
커피 한 잔 후원하기	2234
""", '콘': """
콘텐츠 보기	2226
콘텐츠 불러오기	2226
콘텐츠 표시	2226
""", '쿠': """
쿠키 관리	2226
쿠키 설정	2183
쿠키 설정 관리	2226
쿠팡에서 구매	2221
쿠팡에서 구매하기	2221
쿠팡에서 보기	2221
""", '퀴': """
퀴즈	2220
퀴즈 도전하기	2218
퀴즈 풀기	2200
퀴즈 풀러 가기	2218
""", '크': """
크게	2251
""", '키': """
키워드	2185
""", '태': """
태그	2185
""", '텔': """
텔레그램에서 소식 받기	2200
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2216
투표가 완료되었습니다	2216
투표에 참여해 주셔서 감사합니다	2216
투표하기	91	2200
투표해 주셔서 감사합니다	91	2216
""", '트': """
트위터	2178
트위터 공유	2178
트위터로 공유	2250
""", '특': """
특집 더보기	2245
특집 보기	2245
""", '티': """
티켓 예매	2221
티켓 예매하기	2221
""", '팔': """
팔로우 중	2249
팔로우 취소	2249
""", '페': """
페이스북	2178
페이스북 공유	2178
페이스북으로 공유	2200
페이스북으로 로그인	2238
페이지 새로고침	2231
페이지를 새로고침하세요	2231
""", '편': """
편집 원칙	2246
""", '펼': """
펼치기	2187
""", '포': """
포토	2185
포토 갤러리	2245
""", '폰': """
폰트 크기	2178
""", '푸': """
푸시 알림 받기	2229
""", '프': """
프리미엄	2169
프린트	2178
""", '피': """
피드백 보내기	2216
""", '필': """
필수	2242
필수 입력	2240
필수 입력 항목	2240
필수 입력 항목입니다	2240
필수 항목	2240
필수 항목입니다	2240
필자 소개	2246
""", '한': """
한 번	2235
한번만	2235
""", '함': """
함께 보면 좋은 기사	2185
함께 볼 기사	2208
함께 읽으면 좋은	2185
함께 읽은 기사	2208
""", '핫': """
핫뉴스	2185
핫이슈	2185
핫클릭	2208
""", '항': """
항상 허용	2226
""", '해': """
해제 방법	2233
해제했습니다	2233
""", '허': """
허용	2230
""", '헤': """
헤드라인	2185
""", '현': """
현재 시간	2222
""", '협': """
협찬	2182
""", '홈': """
홈	2187
홈으로	2245
홈으로 가기	2245
""", '화': """
화제의 뉴스	2185
화질	2223
""", '확': """
확인	2188
""", '회': """
회사소개	2183
회원 전용	2171
회원 전용 기사	2238
회원가입	2169
회원이 아니신가요	2238
""", '후': """
후원	2167
후원 바로가기	2234
후원 신청	2234
후원 안내	2167
후원 페이지 바로가기	2234
후원 페이지로 이동	2234
후원 하기	2167
후원자 되기	2234
후원하기	2167
후원회원 가입	2167
후원회원 되기	2234
"""}

START = {'a': """
abonē	2325 K par	2325 K no	2325 K un	2327 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1447 K illimité
această	52 K investigație	2771 K traducere	2826 K știre a fost
además	1136 K:	1181 K, en
ai가	2197 K 자동 번역한	2197 K 번역한	2197 K 핵심	2197 K 요약한
ai에게	2197 K 물어	2197 K 질문	2197 K 물어보기
ajánljuk	1799 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3160 K dig till vårt	3176 K
apoyá	81 K
après	1576 K déduction fiscale
apúntate	1162 K a nuestro seminario	1162 K a nuestro evento
aquí	1194 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2575 K ukazał się	2575 K pochodzi z	2581 K przetłumaczony	2581 K został przetłumaczony	2581 K czyta	2581 K wygenerowany
artykuły	2572 K autora
artículo	1216 K publicado originalmente
artículos	1106 K gratuitos
ascultă	1 K	2760 K:	2777 K podcastul	2777 K acest articol
atradāt	44 K
atsisiųskite	2287 K
autorė	2291 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1170 K la app
beiträge	27 K
benefício	2680 K do assinante:
berätta	59 K i	59 K gärna
beställ	3176 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1112 K diario	1112 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3465 K liên quan:	3478 K viết này có	3478 K viết có hữu ích	3525 K viết được bảo vệ	3526 K viết được thực hiện	3526 K viết được viết	3526 K viết này được	3533 K viết tiếp tục
báo	3478 K lỗi bài viết
bình	5 K luận	27 K luận	3479 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1799 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3478 K phát hiện	3478 K thấy bài viết
bản	3478 K tóm tắt này	3526 K dịch được
bấm	3480 K để nghe
bật	3456 K thông báo
""", 'c': """
caractères	1527 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3036 K u nás pracovať
chefredaktör	3174 K och ansvarig utgivare:	3174 K:
chơi	3500 K ngay:
chưa	32 K có bình luận
citeşte	2760 K şi	2760 K şi:
citește	2760 K și	2760 K și:	2760 K:	2760 K mai mult	2760 K aici	2760 K mai departe:
citiți	2760 K și
ciąg	2585 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2634 K exclusivo para	2678 K gerado	2683 K oferecido por	2710 K incorporado d	2710 K externo d	2710 K incorporado do	2710 K incorporado da	2710 K externo do
conținut	2771 K generat	2775 K oferit de	2804 K încorporat de	2804 K extern de
coût	1576 K après déduction	1576 K réel après
crédit	1521 K photo	1521 K photos
crédits	1521 K photo	1521 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3482 K đặt ứng dụng	3482 K ứng dụng	3482 K app
còn	3498 K lại # ký tự
có	72 K thắc mắc	3465 K thể bạn quan tâm:	3521 K lỗi xảy ra
cấm	3525 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2766 K ai informații	2773 K ai observat o
dalinkitės	2287 K
další	437 K články autora
darovať	3030 K
dernières	1475 K actualités
descarcă	13 K	2791 K aplicația
descargá	13 K	1170 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2641 K no google play	2688 K na app store	2688 K no google play	2688 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2808 K să primești notificări
doriți	2808 K să primiți notificări
dostępna	2588 K w
dostępne	2588 K w
dostępny	2588 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2599 K do	2612 K do dyskusji
držte	28 K se
durée	1572 K de la vidéo	1572 K : # min	1572 K de l'épisode
découvrez	1476 K aussi	1500 K la boutique	1500 K notre boutique	1500 K nos jeux	1500 K notre hors-série	1508 K notre application	1508 K notre appli	1566 K notre nouveau jeu
décryptage	1476 K :
déductible	1437 K des impôts	1437 K à #
déjà	1445 K abonné	1445 K inscrit	1445 K client
dùng	3489 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1825 K
encuéntranos	12 K
envía	3 K
envíanos	1151 K
ermöglicht	701 K von
erről	1799 K bővebben
escríbenos	1139 K
estagiária	2671 K sob supervisão	2671 * K sob supervisão
estagiário	2671 K sob supervisão
""", 'f': """
faça	2686 K o quiz	2686 K o teste	2686 K o nosso
felelős	1822 K szerkesztő:	1822 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3178 K läsa
fortæl	59 K mig
fotogalería	1212 K:
fotogaléria	3004 K:
fotografía	1182 K:
fotoğraf	3347 K # / #	3347 K #/#
fotoğraflar	3349 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2494 K full tilgang til	2520 K tilgang	2520 K fri	2520 K full	2520 K beskjed	2520 K varsel	2520 K ukas	2520 K dagens	2520 K de	2520 K nyheter	2520 K siste	2532 K	2534 K varsel	2534 K varsler	2534 K push	3151 K full tillgång till	3176 K tillgång	3176 K fri	3176 K full	3176 K besked	3176 K en notis	3176 K veckans	3176 K dagens	3176 K de	3176 K nyheter	3176 K senaste	3187 K
férjen	1825 K hozzá
följ	12 K	3155 K	3176 K
følg	12 K	12 K oss	533 K	552 K	2498 K	2520 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1822 K:
""", 'g': """
gazeteciliğimizi	3303 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3479 K cửa hàng trực tuyến
giữ	3525 K bản quyền nội dung
glöm	3176 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3478 K ý cho bài viết
gör	3160 K quizet	3160 K vårt quiz	3176 K vårt
görmemiz	3308 K gereken
görsel	3352 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1826 K lát
hintergründe	699 K dazu:
hjälp	3160 K oss bli bättre	3160 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3017 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3479 K trả lời khảo sát	3487 K ủng hộ
hämta	13 K	3164 K
häng	3176 K med
hääleta	1259 K
håll	28 K	28 K dig
hình	3522 K #/#	3526 K ảnh được tạo
hör	651 K dir	707 K	3176 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2487 K også	2487 K også:	2520 K
""", 'i': """
iesūti	2313 K savu	2313 K
ilustración	1217 K generada
ilustração	2732 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2287 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2797 K acum:	2800 K responsabil
já	59 K fez	2634 K é assinante
jäikö	1388 K juttu kesken
jälgi	1259 K
""", 'k': """
kapcsolódó	1799 K	1799 K:
kezdőlap	96 K >	96 K /
không	3525 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3479 K tra kiến thức của bạn
kjøp	2503 K billetter	2503 K billett	2520 K
klausykitės	2272 K
klikněte	434 K zde
ključne	2955 K točke	2955 K tačke
klõpsates	1259 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2327 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3030 K
kopē	2327 K
kvíz	434 K:	1812 K	3004 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1825 K
kérjen	1825 K
kérjük	28 K
kênh	3456 K youtube của báo
köp	3160 K biljetter	3160 K biljett	3176 K
kövess	12 K
kövesse	1825 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1807 K el nekünk
küldje	1807 K el nekünk	1825 K	1825 K tovább
ký	3498 K tự còn lại
kļūsti	2327 K
kết	3470 K nối với chúng tôi
""", 'l': """
laimē	2327 K
laimėkite	2287 K
legyél	1825 K
lejupielādē	2327 K
leé	1181 K también	1181 K más	1181 K:
lisää	1412 K meidät
lásd	1799 K még
lásson	1825 K több
lát	1807 K valami
láttál	1807 K valami
lägg	3176 K till
lähetä	1391 K juttuvinkki	1391 K uutisvinkki	1391 K vinkki	1395 K mielipidekirjoituksesi	1395 K mielipidekirjoitus	1412 K
lämna	3154 K dina tips	3154 K ditt tips
läs	3143 K mer om	3144 K också	3144 K också:	3144 K även	3144 K mer	3144 K mer:	3144 K:	3144 K här	3144 K även:	3151 K vidare med	3151 K mer på	3164 K e-tidningen	3164 K tidningen	3176 K	3178 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1412 K meidät
löysitkö	7 K
lütfen	28 K	3338 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2585 K wideo
mesterséges	1833 K intelligencia írta
mirá	1165 K el video	1181 K también	1181 K:
mitä	8 K pidit	33 K mieltä	1413 K mieltä sinä
mišljenja	2952 K autora	2952 K iznesena	2952 K izneta
mišljenje	2952 K autora
możliwość	5 K komentowania
mándanos	1151 K
más	1135 K noticias de	1135 K noticias sobre	1135 K sobre	1135 K en	1135 K de	1136 K información	1136 K información:	1139 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1244 K midagi	1250 K viga	1250 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2327 K vari
mời	3465 K xem	3465 K bạn đọc	3465 K độc giả	3470 K bạn tham gia	3470 K độc giả theo dõi	3470 K bạn đọc theo dõi	3480 K quý vị theo dõi	3480 K quý độc giả	3480 K bạn xem video	3480 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3039 K chybu
nahláste	3039 K chybu
najważniejsze	2581 K informacje
naloži	3084 K
naložite	13 K	3084 K
naročite	3091 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3037 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3474 K:	3474 K :
nhận	3456 K thông báo
nové	454 K číslo	454 K vydání	3020 K číslo	3020 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2712 K é possível mostrar este conteúdo	2712 K foi possível mostrar este conteúdo
näe	1412 K enemmän
nägid	1260 K viga
näita	1259 K
näitkö	1413 K virheen
näytä	1412 K sisältö
nå	3176 K vår
nézd	1799 K meg	1825 K meg
nézze	1799 K meg	1825 K meg
nāc	2318 K strādāt
nội	3505 K dung này không	3506 K dung này từ	3506 K dung nhúng từ	3506 K dung từ	3525 K dung được bảo vệ	3526 K dung được tạo	3526 K dung này được tạo
""", 'o': """
oceń	8 K	2582 K ten	2582 K artykuł	2582 K tekst
ocurrió	1209 K un error
odporučte	3030 K
odporúčame	3004 K:
odsłuchaj	2593 K	2593 K ten
ofereça	3 K
oglądaj	2569 K:
ohodnoťte	452 K	3018 K
opýtajte	3017 K sa
opširnije	2940 K:	2940 K na
otázky	72 K
ouça	1 K	2659 K:	2684 K o podcast
oír	1 K
""", 'p': """
pamanīji	2319 K kļūdu
pamanījāt	44 K	2319 K kļūdu
parrainé	1588 K par
pastebėjote	44 K	2273 K įdomų	2279 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3474 K viên:
piditkö	8 K	69 K	82 K	1413 K
pidätkö	82 K	1413 K
piše	2967 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	2970 K
podés	12 K seguir	1152 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2593 K
poslať	3030 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	2940 K:	3063 K:
posłuchaj	1 K	2569 K:	2569 K też:
poznáte	66 K niekoho
pozostała	2585 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3030 K
poți	2766 K contacta autorul	2766 K contacta autoarea
praneškite	2273 K redakcijai
predplaťte	3034 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3004 K si tiež	3004 K si aj	3004 K si	3004 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2287 K
pronašli	44 K ste
pročitaj	2940 K još	2940 K i
pročitajte	2940 K još	2940 K i	2940 K više	2940 K:	2940 K više o ovoj temi
prvý	3029 K mesiac len za	3029 K mesiac za	3029 K mesiac už za	3029 K mesiac zadarmo
prześlij	2593 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1572 K dans #
publié	1556 K initialement dans	1556 K initialement sur	1556 K pour la première fois	1586 K avec l'autorisation
pàgina	397 K # de #
página	1210 K # de #	1210 K #/#	2726 K # de #	2726 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3018 K sa
páčilo	69 K sa
päivitä	1412 K
pääset	1412 K lukemaan
päätoimittaja	1410 K:
pódcast	1212 K:
păstrați	28 K
pērc	2318 K biļetes	2327 K
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
radšej	3037 K počúvate
radši	472 K posloucháte
rašykite	2273 K autorei	2273 K autoriui
recibí	1151 K las noticias
recomandări	2760 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1824 K ingyenesen
regisztráljon	1812 K	1824 K ingyenesen
regístrate	1103 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2585 K tekstu
rezervē	2327 K
rešite	2940 K kviz
riješite	2940 K kviz
rozwiąż	2569 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1500 K vos places pour la soirée de la rédaction
réservé	1445 K aux abonnés
réservée	1445 K aux abonnés
réservés	1445 K aux abonnés
résumer	1490 K cet article	1490 K l'article
résumé	1490 K généré	1490 K rédigé	1490 K réalisé	1490 K produit	1490 K par
rösta	3176 K
rādīt	2327 K
""", 's': """
saglabā	2327 K
saistīts	2302 K:
saņem	2327 K
sažetak	2955 K	2955 K članka	2955 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1151 K el canal	1181 K leyendo:
sesizări	2766 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2273 K savo	2287 K
sjefredaktør	2517 K:	2517 K og ansvarlig redaktør:
skopírovať	3030 K
skrót	2581 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1588 K par
sporočite	3096 K napako
sprawdź	2569 K:	2569 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3017 K sa
stališča	3074 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3151 K
stötta	81 K	3151 K
støt	81 K	529 K
støtt	81 K	2494 K
suscríbete	1097 K a
susidūrėte	2273 K su
susiję	2261 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1490 K générée
syötä	1412 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1831 K:
szívesen	1826 K meghallgatjuk
szöveg	1831 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1156 K
síganos	12 K
sígueme	1156 K
síguenos	12 K
só	2634 K para assinantes
sólo	1103 K para suscriptores
søg	552 K nu
súhrn	3017 K
súmate	12 K	56 K a las #
súvisiace	3004 K:
súvisiaci	3004 K článok
sūti	2313 K savu	2327 K
số	3498 K ký tự còn lại
""", 't': """
también	1124 K en facebook	1136 K puedes leer	1136 K puedes leer:	1136 K te puede interesar:
també	342 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1417 K on
tekstą	46 K galima
tenés	1146 ¿K información
thấy	44 K lỗi
thử	3479 K sức với
tiedätkö	1391 K aiheesta	1391 K asiasta	1391 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3533 K tục đọc sau
todavía	32 K no hay comentarios
további	1799 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3456 K google news
trình	3505 K duyệt của bạn không	3505 K duyệt không
trả	3479 K lời câu đố
trải	3489 K nghiệm
turpinājums	2329 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1391 K
tác	3474 K giả:	3474 K giả là
támogasd	81 K	1817 K a	1817 K az
támogassa	81 K	1817 K a	1817 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1456 K l'application
téléchargez	13 K
tóm	3478 K tắt này	3526 K tắt được
töltsd	13 K le
töltse	13 K le	1825 K le	1825 K ki
történeteiket	1807 K
tüm	27 K yorumlar
tęsinys	2289 K
tłumaczenie	2581 K
tải	13 K	13 K ứng dụng	3456 K ứng dụng	3456 K app	3482 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2975 K na grešku
uključi	2963 K
uključite	2963 K
uložit	464 K
uložiť	3030 K
uložte	464 K si	3030 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3039 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2760 K și:	2777 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1812 K részt
već	2991 K za #	2991 K od #
več	3063 K:	3063 K v videu	3088 K o tem	3088 K novic	3088 K preberite
vidéo	1476 K :
visą	2287 K interviu
više	2940 K o:
você	2659 K pode gostar:
vprašaj	3077 K
vprašajte	3077 K
vypočujte	1 K si	3004 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3030 K
vytlačte	3030 K
vyzkoušeli	59 K jste
válaszolj	1825 K
válaszoljon	1825 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	552 K med
véleménycikkeit	1807 K
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
weź	2612 K udział w dyskusji
więcej	2568 K o	2568 K na temat	2568 K z	2569 K na ten temat:	2572 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3297 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2604 K uwagę	2604 K błąd	2604 K literówkę	2604 K uwagi	2604 K nieścisłość
ziņo	2313 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2601 K reporterem	2601 K reporterką	2601 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	912 K #	912 K
""", 'à': """
à	1476 K lire aussi	1476 K lire également	1476 K lire :	1476 K lire sur	1476 K voir aussi	1476 K écouter	1476 K relire	1476 K découvrir	1476 K lire sur le même sujet	1476 K consulter :	1476 K voir également	1479 K propos de l'auteur	1479 K propos de l'autrice	1500 K retrouver dans le numéro	1573 K écouter sur spotify	1573 K écouter sur apple podcasts	1573 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2678 K gerado
""", 'ä': """
är	3154 K du
äänestä	1412 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2656 K preciso estar logado
écouter	1 K l'article	1 K cet article	1476 K aussi	1567 K sur
écoutez	1 K cet	1 K l'article	1504 K le podcast
épinglez	1523 K cet article	1523 K cette recette	1523 K cette page	1523 K la recette	1523 K ce billet	1523 K-la	1523 K-le	1523 K l'article	1523 K l'image
""", 'í': """
írd	1825 K be
írj	1807 K a szerzőnek
írja	1825 K be
írjon	1807 K a szerzőnek	1825 K közvetlenül	1825 K nekünk
""", 'î': """
în	2823 K imagini:
întreabă	2771 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1826 K szerint
""", 'ú': """
últimas	1135 K noticias de	2658 K de	2658 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	2940 K još
čitajte	2940 K i	2940 K još	2940 K još:
članak	46 K se može	46 K možete	2955 K je preveden	2955 K čita	2958 K je objavljen u
članek	46 K lahko	3077 K je preveden	3077 K bere	3077 K je prebral	3080 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3017 K bol preložený	3017 K načítal	3020 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3004 K aj	3004 K tiež	3004 K viac
""", 'đ': """
đánh	3478 K giá bài viết
đã	3521 K xảy ra lỗi	3521 K có lỗi
đăng	3479 K ký tham dự hội thảo	3525 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3495 K dây nóng: #	3495 K dây nóng #
được	68 K phép đăng lại
để	3508 K xem nội dung này	3508 K hiển thị nội dung này
đọc	3465 K thêm	3465 K thêm:	3465 K:	3465 K tiếp:	3470 K tin nhanh
""", 'į': """
įsigykite	2287 K
įtraukite	2287 K mus
įveskite	2287 K
""", 'ś': """
ściągnij	13 K	2617 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2597 K:
źródło	2597 K:
""", 'ž': """
želite	2972 K raditi kod nas	2972 K da radite kod nas	3093 K delati pri nas
želiš	2972 K raditi kod nas	3093 K delati pri nas
žinote	2273 K daugiau	2288 K istoriją
žiūrėkite	2261 K taip pat	2287 K
""", 'ș': """
știrea	2833 K continuă
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
автор	2882 K - обозреватель	2882 K - корреспондент	2882 K - колумнист	2882 K - редактор	3402 K - оглядач	3402 K - колумніст	3402 K - кореспондент
авторка	3402 K - оглядачка	3402 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2866 K новостей	2867 K по теме:	2905 K любите слушать	2905 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2885 K ли материал	2885 K ли пересказ	2885 K ли этот пересказ	2885 K ли этот	2885 K ли текст
была	2885 K ли статья	2885 K ли эта	2885 K ли новость
більше	3386 K по темі:	3386 K за темою:	3386 K на тему:	3386 K про це:	3417 K новин	3417 K матеріалів
""", 'в': """
вакансии	2888 K "	2888 K редакции
вакансії	3407 K "	3407 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2885 K понравилась	2885 K понравился	2885 K помогла	3405 K сподобалась	3405 K сподобалася	3405 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2866 K новости на тему	2866 K материалы	2866 K новости	2866 K статьи	2870 K статьи автора	2870 K материалы автора
всички	245 K новини
встановлюйте	3412 K
встановіть	13 K	3412 K	3438 K застосунок
встигніть	3441 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2884 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3404 K від	3404 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3386 K:	3386 K про це
джерела	3419 K:
джерело	3419 K:
дивіться	3386 K також	3386 K:	3386 K також:	3386 K відео:
до	3386 K теми:
докладніше	3386 K:	3386 K про це
доступно	2893 K в	2893 K на	2893 K для	3412 K в	3412 K у	3412 K на	3412 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2870 K материалы автора
думка	3402 K автора	3402 K редакції	3402 K, висловлена
думки	3402 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2870 K новость?
еще	2867 K по теме:
ещё	2866 K больше	2867 K по теме:
""", 'з': """
за	3386 K темою:
забелязахте	7 K
завантажити	3412 K в	3412 K з	3412 K у
завантажте	13 K	3412 K в	3412 K з	3438 K застосунок	3438 K додаток
завантажуйте	13 K	3412 K	3422 K застосунок
загрузите	2893 K в	2893 K на
задайте	2884 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3404 K
зберегти	3416 K
збережіть	3416 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3425 K слухати
""", 'и': """
идет	2924 K подписка
идёт	2924 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2899 K:
источники	2899 K:
""", 'к': """
как	2885 K вам статья	2885 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3404 K виклад	3404 K переказ
коротко	2884 K от	3404 K від
краткий	26 K пересказ	2884 K пересказ
кратко	2884 K от
краткое	2884 K содержание
куиз	218 K:
""", 'л': """
лучшее	2866 K за
любите	3425 K слухати
""", 'м': """
материал	46 K можно	2867 K по теме:	2887 K опубликован в	2890 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2896 K подписки за
мнение	2882 K автора	2882 K редакции
мнението	230 K на автора
мнения	2882 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3416 K
надішліть	3 K	3416 K
накратко	232 K от
началась	2924 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2924 K забудьте подписаться	3441 K забудьте передплатити
немає	3425 K часу читати
нет	32 K комментариев	2905 K времени читать
новия	235 K брой
новият	235 K брой
новости	2866 K партнеров
новый	2887 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2867 K этом подробнее	2870 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2884 K	3404 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2893 K в
открыта	2924 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2897 K
отправьте	3 K	2897 K
оформити	3441 K передплату
оформить	2924 K подписку
оценете	233 K
оцените	8 K	2885 K
оцініть	3405 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2896 K месяц за
перевод	2884 K выполнен	2884 K сделан
передплата	3415 K за #	3415 K від #	3441 K на перше півріччя	3441 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3404 K
переклад	3404 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2884 K
перший	3415 K місяць за
питання	73 K до статті
по	89 K подписке	2867 K теме:
повече	218 K по темата:	245 K новини
повідомити	3427 K про помилку
повідомте	3427 K про помилку	3427 K нам про помилку
погляди	3402 K авторів
подарете	244 K
подарите	2897 K
подарить	2897 K
подарувати	3416 K
подаруйте	3416 K
поддержать	2902 K
поддержи	81 K
поддержите	81 K	2902 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2896 K за #	2896 K от #	2896 K за рубль	2924 K на первое полугодие	2924 K на второе полугодие
подписывайтесь	12 K	2902 K на
подпишись	12 K	2917 K на
подпишитесь	12 K	2902 K на	2917 K на нас
подробнее	2867 K:	2867 K в материале	2867 K - в	2867 K читайте в материале	2867 K об этом
подробности	2867 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2882 K автора
позицията	230 K на автора
позиція	3402 K автора
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
порадьте	3416 K
порекомендуйте	2897 K
последвайте	12 K	250 K
последние	2866 K новости о
послухати	1 K
послушать	1 K
поставте	3404 K запитання
почитать	2867 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2918 K чем оставить комментарий	2918 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2870 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3441 K передплата
продолжается	2924 K подписка	2924 K подписная кампания
пройдите	2867 K тест
пройдіть	3386 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3415 K за #	3415 K від #
підписуйся	12 K
підписуйтесь	12 K	3422 K на
підпишіться	12 K	3422 K на
підсумок	3404 K
підтримайте	81 K	3422 K
підтримати	3422 K
""", 'р': """
работа	2888 K в "
радимо	3386 K прочитати:
разрешете	240 K
распечатайте	2897 K
распечатать	2897 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2867 K:
рекомендуємо	3386 K:
робота	3407 K в "	3407 K у "
роздрукувати	3416 K
роздрукуйте	3416 K
розкажіть	59 K у
розпочалася	3441 K передплата
розпочато	3441 K передплату
""", 'с': """
саммари	2884 K
свалете	13 K	240 K	265 K приложението
свежий	2887 K номер
свързани	218 K:
связаться	2870 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2893 K в	2893 K из	2902 K приложение	2922 K приложение
скачать	13 K	2893 K в	2893 K на
скопировать	2897 K
скопируйте	2897 K
скопіювати	3416 K
скопіюйте	3416 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3386 K:	3386 K також:
слухати	1 K
слушайте	2867 K:	2867 K также:
слушать	1 K
см	2867 K. также:
смотрите	2867 K также	2867 K:	2867 K	2867 K также:	2867 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2907 K об ошибке	2907 K нам об ошибке
сообщить	2907 K об ошибке
сохраните	2897 K
сохранить	2897 K
спитайте	3404 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2884 K
спросить	2884 K
станьте	31 K первым	31 K першим	2902 K подписчиком	2902 K соучастником	3422 K частиною спільноти	3422 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3404 K перекладено
статью	46 K можно	2890 K можно
статья	2884 K переведена	2884 K озвучена	2885 K была	2887 K опубликована в
стежте	12 K за
стислий	3404 K виклад	3404 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3386 K читайте:
текст	46 K можно	46 K можна	2884 K переведён	2884 K переведен	2884 K озвучен	3404 K перекладено	3404 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2882 K зрения автора	3402 K зору автора	3402 K зору редакції
триває	3441 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2905 K слушать
успейте	2924 K подписаться
установите	13 K	2922 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2867 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2904 K работать у нас	2904 K у нас работать	2904 K работать в нашей
хочете	3424 K працювати в нас	3424 K в нас працювати	3424 K працювати у нас
хочеш	3424 K працювати в нас
хочешь	2904 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3404 K переказ	3404 K короткий виклад	3404 K короткий переказ	3404 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3405 K була стаття	3405 K був матеріал	3405 K був переказ	3405 K був цей переказ	3405 K була ця	3405 K був цей	3405 K сподобалась	3405 K сподобалася	3405 K сподобався
читай	2917 K нас
читайте	12 K нас	13 K	2867 K также	2867 K также:	2867 K:	2867 K подробнее	2867 K еще	2867 K по теме:	2867 K подробнее:	2867 K материал	2867 K в материале	2893 K нас без	2893 K без	2902 K	2902 K нас в	3386 K також	3386 K також:	3386 K:	3386 K ще	3386 K також на тему:	3386 K по темі:	3386 K також на тему	3422 K
читать	2867 K также	2867 K по теме:
что	33 K вы думаете	2867 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3386 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2884 K краткое содержание
этот	26 K пересказ	2884 K пересказ	2884 K краткий пересказ	2890 K материал можно	2890 K текст можно
эту	2890 K статью можно
""", 'я': """
як	3405 K вам стаття	3405 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1627 K את
אולי	1642 K פספסתם:
אזהרה	1655 K: צריכה מופרזת של אלכוהול	1655 K - צריכה מופרזת
אין	1680 K להעתיק	1680 K לעשות שימוש
אירעה	1675 K שגיאה
אל	1633 K תפספסו: הפעילו
ארעה	1675 K שגיאה
""", 'ב': """
בואו	1628 K לעבוד איתנו
בחנו	1630 K את עצמכם
""", 'ד': """
דווחו	1627 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1614 K:	1629 K לפודקאסט	1629 K לפרק
האם	8 K אהבתם	1627 K הכתבה	1627 K הסיכום	1627 K המידע
הדוא	1621 K"ל האדום
הדפדפן	1658 K שלך אינו	1658 K שלך לא
הווידאו	1658 K אינו
הורידו	13 K	1607 K את האפליקציה	1632 K
הטקסט	1681 K נוצר
היו	31 K הראשונים
הירשמו	1628 K לוובינר	1628 K לכנס
הכותב	1622 K הוא
הכותבים	1622 K הם
הכותבת	1622 K היא
הכנתם	59 K
הכתבה	1627 K עניינה	1643 K ממשיכה	1680 K מוגנת	1681 K נכתבה	1681 K תורגמה	1688 K ממשיכה
המחבר	1622 K הוא
המחברת	1622 K היא
המייל	41 K האדום
המשך	1643 K הכתבה	1688 K הכתבה
הסיכום	1681 K נוצר
הסרטון	1658 K אינו	1658 K לא
הפעילו	1633 K התראות	1633 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1688 K ממשיכה
הפרק	1629 K המלא זמין
הצביעו	1630 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1607 K לערוץ הטלגרם	1607 K לקבוצת הוואטסאפ	1607 K לקבוצת הווטסאפ	1618 K אלינו	1618 K לערוץ	1618 K לקבוצה	1618 K לקבוצת	1618 K לקבוצות	1618 K עכשיו	1618 K גם	1619 K	1628 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1629 K לפודקאסט
השתתפו	1630 K בסקר
התגובות	5 K
התוכן	1658 K אינו	1680 K מוגן
התחקיר	52 K הזה
התמונה	1681 K נוצרה
התרגום	1681 K נעשה
""", 'ח': """
חודש	1638 K ראשון ב
""", 'י': """
יש	72 K שאלות	1621 K לכם מידע	1621 K לכם סיפור	1621 K לך מידע	1621 K לך סיפור
""", 'כ': """
כדי	1638 K לקרוא את	1661 K לצפות בתוכן	1661 K להציג את התוכן
כל	1618 K החדשות	1678 K מה שצריך לדעת על	1678 K מה שרציתם לדעת על
כתבות	1642 K נוספות:
""", 'ל': """
להאזנה	1629 K לכתבה	1629 K לפודקאסט
להורדת	1632 K
להמשך	1638 K קריאה
לכל	1622 K הכתבות של	1642 K הכתבות:
לכתבה	1614 K המלאה
לכתבות	1642 K נוספות:
לעדכונים	1618 K נוספים	1618 K
לערוץ	1607 K הטלגרם
לפניות	1621 K לכתב	1621 K לכתבת
לפרק	1629 K המלא
לצפייה	1629 K בסרטון	1629 K בווידאו	1629 K במשדר	1661 K בתוכן
לקבוצת	1607 K הווטסאפ	1618 K הוואטסאפ	1618 K הווטסאפ
לקבלת	1618 K עדכונים
לקריאה	1614 K נוספת	1614 K נוספת:	1638 K מלאה
לקריאת	1638 K הכתבה המלאה
לרכישת	1628 K כרטיסים לכנס	1628 K כרטיסים לחצו	1628 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1630 K דעתכם? הצביעו
מייל	1621 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1675 K השתבש
""", 'נ': """
נותרו	1650 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1621 K במשהו	1621 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1658 K זה אינו
""", 'ע': """
עוד	1614 K בנושא:	1642 K במדור:	1642 K כתבות:
עמוד	1676 K # מתוך #
ענו	1630 K על הסקר	1630 K על הסקר:	1630 K על החידון
עקבו	12 K	1618 K אחרינו	1619 K אחרי
""", 'פ': """
פורסם	1680 K לראשונה	1680 K במקור
פרסומת	1643 K
""", 'צ': """
צפו	1614 K:	1614 K גם	1629 K בסרטון	1629 K בתיעוד	1629 K בווידאו	1629 K בכתבה
צריכה	1655 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1633 K התראות	1633 K עדכונים על	1633 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1614 K גם	1614 K גם:
קראו	1614 K גם	1614 K גם:	1614 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1618 K להיות	1618 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1652 K עכשיו:
שחקו	1652 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1650 K נותרו	1650 K שנותרו
תוכן	1659 K מוטמע	1659 K זה מגיע	1659 K חיצוני	1659 K זה מוצג	1681 K זה נוצר
תמונה	1676 K # מתוך #	1676 K # / #
תמכו	81 K	1636 K	1637 K בעיתונות	1637 K בנו	1637 K בעבודתנו
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
अभी	1743 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1748 K ब्राउजर
आपको	1721 K यह	1721 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1749 K पोस्ट
इनपुट	1716 K-	1716 K:	1716 K -	1716 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1707 K भी पढें	1707 K भी पढें:	1734 K भी पढें-	1734 K भी देखें:
""", 'ए': """
एक	1764 K त्रुटि हुई
एजेंसी	1716 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1707 K पढें:	1734 K भी पढें:
""", 'क': """
कुछ	1764 K गलत हो गया
केवल	1730 K # रुपये में
कोई	44 K गलती	72 K सवाल	1764 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1721 K यह	1721 K आपको
""", 'ख': """
खबर	1721 K में कोई	1776 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1749 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1716 K:
""", 'त': """
तस्वीर	1765 K #/#
""", 'द': """
देखें	1707 K:	1707 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1734 K:
पढें	1707 K:	1734 K-
पसंद	69 K आया
पेज	1765 K #/#	1765 K # / #
""", 'फ': """
फेसबुक	1749 K पोस्ट
फोटो	1765 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1716 (K
""", 'म': """
मात्र	1730 K # रुपये में
""", 'य': """
यह	1707 K भी पढें	1707 K भी पढें:	1707 K भी देखें:	1716 (K लेखक के	1721 K खबर आपको	1734 K भी पढें-	1734 K भी पढें -	1748 K वीडियो आपके	1748 K सामग्री आपके	1749 K सामग्री	1751 K सामग्री देखने के लिए	1751 K वीडियो देखने के लिए	1768 K लेख कॉपीराइट	1768 K सामग्री कॉपीराइट	1769 K लेख	1769 K खबर	1769 K अनुवाद	1769 K सारांश	1769 K तस्वीर	1769 K सामग्री
यूट्यूब	1749 K वीडियो
ये	1707 K भी पढें	1707 K भी पढें:	1716 (K लेखक के	1734 K भी पढें-	1734 K भी देखें:
""", 'ल': """
लेख	1776 K विज्ञापन के
लेखक	1716 K के बारे में	1716 (K	1716 K वरिष्ठ पत्रकार हैं	1716 K स्वतंत्र पत्रकार हैं
लेखिका	1716 K के बारे में	1716 (K	1716 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1776 K के बाद
वीडियो	1751 K देखने के लिए
""", 'श': """
शेष	1741 K अक्षर
""", 'स': """
संबंधित	1707 K:	1734 K खबर:	1734 K खबरें:
सर्वाधिकार	1768 K सुरक्षित
सिर्फ	1730 K # रुपये में
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
กด	12 Kติดตาม	3205 Kติดตาม	3205 Kไลก์
""", 'ข': """
ขอ	3208 Kบคุณภาพจาก	3208 Kบคุณข้อมูลจาก
ข่	3201 Kาวที่เกี่ยวข้อง:	3208 Kาวโดย	3214 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3214 Kิป:
คุ	3211 Kณรู้สึกอย่างไรกับ	3211 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3214 Kคลิป:	3214 Kคลิป :
""", 'ซ': """
ซื	3212 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3201 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3205 Kดตามช่อง	3205 Kดตามเรา	3205 Kดตามข่าว	3223 Kดตามอ่านข่าวอื่นๆ	3223 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3210 Kม ai
""", 'ท': """
ทด	3212 Kสอบความรู้ของคุณ
ทำ	3212 Kแบบสำรวจสั้น
ที	3208 K่มา:	3208 K่มา :
""", 'บ': """
บท	3210 Kความนี้ใช้ ai	3210 Kสรุปนี้	3210 Kความนี้แปล	3210 Kความนี้เรียบเรียง	3211 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3210 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3208 K้เขียน:	3208 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3211 Kข้อผิดพลาดในบทความ
พื	3224 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3212 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3208 Kพ:	3248 Kพที่ # จาก #	3248 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3212 Kวมโหวต:	3212 Kวมโหวต :	3212 Kวมทำแบบสำรวจ	3212 Kวมสนุก	3219 Kวมสนับสนุน
ร้	3227 Kองทุกข์	3227 Kองเรียน
""", 'ล': """
ลง	3212 Kทะเบียนเข้าร่วมสัมมนา	3212 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3219 Kับสนุน
สร	3210 Kุปโดย	3210 Kุปข่าวด้วย	3210 Kุปนี้	3210 Kุปข่าวโดย	3211 Kุปนี้มีประโยชน์
สา	3227 Kยด่วนข่าว	3227 Kยด่วนทีมข่าว
ส่	3227 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3248 K้า # จาก #
""", 'อ': """
อ่	3201 Kานเพิ่มเติม:	3201 Kานต่อ:	3201 Kานข่าวต้นฉบับ:	3201 Kานเพิ่มเติม	3201 Kานประกอบ:	3214 Kานข่าวเพิ่มเติม:	3214 Kานข่าวเพิ่มเติม	3214 Kานข่าวที่เกี่ยวข้อง:	3214 Kานข่าว:	3214 Kานเรื่องอื่น:	3223 Kานข่าวอื่นๆ	3223 Kานข่าวต้นฉบับได้ที่	3223 Kานบทความอื่นๆ	3223 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3208 Kางอิง:
""", 'เ': """
เก	3208 Kี่ยวกับผู้เขียน
เข	3205 K้าร่วมช่อง
เน	3210 Kื้อหานี้สร้าง	3224 Kื้อหาสปอนเซอร์	3224 Kื้อหาโฆษณา	3224 Kื้อหาสนับสนุนโดย
เพ	3205 Kิ่มเพื่อน
เร	3208 Kื่อง:	3208 Kื่อง :	3208 Kื่องและภาพ
""", 'แ': """
แจ	3211 K้งแก้ไขข่าว	3227 K้งเบาะแส	3227 K้งข่าว
แช	3 Kร์
แป	3210 Kลโดย
แอ	3205 Kดไลน์
""", 'โ': """
โฆ	3224 Kษณา -
""", 'ใ': """
ให	3211 K้คะแนนบทความ
""", 'ไ': """
ไม	3205 K่พลาดทุกข่าวสาร	3205 K่พลาดข่าว
""", 'ả': """
ảnh	3474 K:	3522 K #/#	3522 K # / #
""", 'ủ': """
ủng	3474 K hộ tác giả	3487 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2092 Kせて読みたい	2092 【Kせて読みたい】	2092 Kせて読みたい:
""", 'こ': """
こち	2092 Kらもおすすめ	2092 Kらもおすすめ:	2120 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2100 K記事を書いた人	2100 K記事の筆者	2103 K要約はai	2103 K要約は、ai	2103 K要約は役に立ち	2103 ※K要約	2103 K記事の翻訳	2103 K記事の要約	2103 K記事はai	2103 K翻訳	2103 K見出しはai	2111 K記事は	2111 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2092 Kと見る:	2120 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2149 Kーが発生しました
""", 'オ': """
オリ	2120 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2124 【Kゼント】	2124 Kゼント応募
""", 'ペ': """
ペー	2150 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2120 【K】
""", '下': """
下載	13 K	3551 Kapp	3551 K應用程式
下载	13 K	3551 Kapp	3551 K应用
""", '以': """
以上	3577 K内容由ai
以下	3635 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3574 K:	3574 (K	3574 K係	3574 K为	3574 K為
""", '你': """
你做	59 K了吗
你可	3565 K能會喜歡:	3596 K能想看:
你有	3572 K线索
你覺	3579 K得這篇
你觉	3579 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3574 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3577 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3557 K微信公众号	3557 K官方微信
""", '内': """
内容	3577 K由ai
""", '写': """
写真	2092 【K】	2092 K:	2120 【Kを見る】	2120 【Kギャラリー】	2150 K #/#	2150 K#/#	2150 K # / #
""", '出': """
出典	2100 K:
出现	3630 K问题
出錯	3630 K了
出错	3630 K了
""", '分': """
分享	3 K
""", '前': """
前回	2120 【K】	2120 Kの記事:
""", '剩': """
剩余	3605 K字数
剩餘	3605 K字數
""", '加': """
加入	12 K	3570 K	3591 K
""", '動': """
動画	2092 【K】	2120 【Kを見る】
""", '升': """
升級	3591 K
升级	3591 K
""", '原': """
原文	3595 K刊于	3595 K刊於
""", '参': """
参与	3581 K我们的
参考	69 Kになった	2092 K:
""", '參': """
參與	3581 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3580 K错误
发生	3630 K错误
""", '取': """
取材	2100 K・文	2100 K・執筆
""", '另': """
另请	3565 K参阅
""", '可': """
可以	3571 K在x上
可自	68 K由转载
""", '合': """
合わ	2092 Kせて読みたい:
""", '同': """
同场	3565 K加映:
同場	3565 K加映:
""", '問': """
問問	3577 K我們的ai
問題	2149 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3635 K由ai
""", '圖': """
圖片	3635 K由ai
""", '執': """
執筆	2100 K:	2100 K/
""", '報': """
報名	3582 K參加
""", '填': """
填写	3581 K问卷
填寫	3581 K問卷
""", '如': """
如发	3580 K现
如有	3572 K线索	3572 K線索
如果	3572 K您有相关线索	3572 K你掌握	3572 K您掌握	3573 K您有
如發	3580 K現
""", '官': """
官方	3557 K微信:	3557 K微信公众号:
""", '審': """
審校	3574 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3565 K閱讀	3565 K阅读	3565 K閱讀:	3565 【K閱讀】	3596 K阅读:
""", '开': """
开启	3551 K通知	3551 K推送通知
""", '引': """
引用	2100 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3596 K:
影音	3596 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3596 K看更多:
""", '微': """
微信	3551 K扫	3557 K公众号:
""", '您': """
您对	3579 K这篇文章
您對	3579 K這篇文章
您有	3572 K线索
您的	27 K评论
您覺	3579 K得這篇
您觉	3579 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3551 K客户端
""", '打': """
打开	13 K	3551 K微信
""", '扩': """
扩展	3565 K阅读:
""", '扫': """
扫一	3551 K扫
扫描	3551 K二维码关注	3570 K
扫码	3570 K
""", '投': """
投票	3581 K:
投稿	27 Kは
""", '报': """
报名	3582 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3570 K追蹤
""", '掃': """
掃一	3551 K掃
""", '採': """
採訪	3574 K撰文:
""", '推': """
推荐	3565 K阅读	3565 K阅读:
推薦	3565 K閱讀:
""", '提': """
提供	2100 K:
""", '摘': """
摘要	3577 K由	3635 K由ai
""", '撰': """
撰文	3574 K:
撰稿	3574 K:
""", '支': """
支持	3589 K
""", '收': """
收听	1 K	3584 K我们的播客	3584 K我们的节目
收聽	1 K	3584 K我們的播客	3584 K我們的節目
""", '文': """
文/	2100 K
文:	2100 K
文・	2100 K
文章	44 K有误	3574 K来源:	3580 K有误	3580 K有誤
""", '新': """
新聞	41 K爆料	3572 K線索
新闻	41 K热线	41 K报料	41 K爆料	3572 K线索热线	3572 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3565 K:	3565 K新聞:	3565 K內容:	3565 【K新聞】	3565 K相關	3565 K阅读:	3565 K報導:	3565 K报道:	3595 K精彩内容	3595 K精彩內容	3595 K资讯	3595 K資訊	3595 K内容请	3595 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3572 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3634 K授權	3634 K許可
未经	3634 K授权不得转载	3634 K许可不得转载	3634 K授权	3634 K许可
""", '本': """
本主	76 K题已关闭
本内	3577 K容由ai
本报	41 K热线
本摘	3577 K要
本文	3574 (K作者	3574 K作者	3577 K摘要	3577 K由ai	3577 K由人工智能翻译	3577 K由人工智能生成	3577 K由人工智慧	3595 K章來自	3595 K转载自	3595 K轉載自	3595 K来自	3595 K來自	3634 K受版权保护	3634 K受著作權保護	3634 K原载于	3634 K首发于	3634 K原刊於	3634 K轉載自	3634 K转载自	3635 K由ai	3635 K由人工智能	3635 K由 ai	3635 K由人工智慧	3635 K使用ai	3635 K经ai
本翻	3635 K译由
""", '来': """
来发	31 K表第一
来源	3574 K:
""", '校': """
校对	3574 K:
""", '構': """
構成	2100 K・文
""", '次': """
次に	2092 K読む:
次の	2120 Kページ:	2120 【K記事】
次ペ	2120 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3570 K加入	3571 K在	3571 K关注	3572 K提供线索	3572 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3570 K加入	3571 K在	3572 K提供線索	3572 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3577 K要	3635 K要由ai
""", '测': """
测一	3581 K测:
""", '測': """
測一	3581 K測:
""", '点': """
点击	3565 K查看	3565 K阅读:	3584 K观看视频	3584 K收听
点我	3570 K加入
""", '熱': """
熱門	3596 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3572 K请	3572 K請
""", '版': """
版权	3634 K声明	3634 K所有
版權	3634 K聲明
""", '用': """
用微	3551 K信扫
""", '画': """
画像	2092 【K】	2120 【Kを見る】	2150 K#/#	2150 K #/#	2150 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3580 K錯誤
發生	3630 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3565 K阅读	3565 K新闻	3565 K报道:	3565 K阅读:	3596 K新闻:	3596 K文章:
相關	3565 K新聞	3565 K報導	3565 【K新聞】	3565 K閱讀:	3596 K新聞:	3596 K文章:	3596 K報導:
""", '看': """
看更	3565 K多:
""", '立': """
立即	3570 K加入	3581 K报名	3581 K報名
""", '筆': """
筆者	2100 Kプロフィール
""", '編': """
編輯	3574 K:
編集	41 K部への情報提供
""", '线': """
线索	3572 K征集
""", '编': """
编辑	3574 K:	3574 (K:
""", '聽': """
聽我	3584 K們的podcast
""", '著': """
著者	2100 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3584 K上方影片
""", '观': """
观看	3584 K上方视频
""", '视': """
视频	3596 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3591 K	3601 K本報	3601 K我們	3601 K本刊
""", '記': """
記事	7 Kの誤り	2111 Kの誤り	2111 Kに誤り
記者	2100 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2092 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2124 【Kプレゼント】	2124 Kプレゼント
""", '請': """
請支	3589 K持
""", '订': """
订阅	3591 K	3601 K本报	3601 K我们	3601 K本刊	3601 K本公众号	3601 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3589 K持
""", '責': """
責編	3574 K:
""", '資': """
資料	3574 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3589 K
""", '责': """
责任	3574 K编辑:	3574 (K编辑
责编	3574 K:
""", '赞': """
赞助	3589 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3605 K输入
""", '这': """
这个	3578 K摘要
这段	3578 K摘要
这篇	8 K文章	52 K调查	52 K报道	3578 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3578 K摘要
這篇	3578 K文章
""", '還': """
還可	3605 K輸入
""", '采': """
采写	3574 K:
""", '長': """
長按	3570 K
""", '长': """
长按	3570 K
""", '開': """
開啟	3551 K通知	3551 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2092 K記事	2092 K記事:	2092 【K記事】	2092 K:	2092 【K】	2120 【K写真】
""", '閱': """
閱讀	3565 K更多
""", '问': """
问问	3577 K我们的ai
""", '阅': """
阅读	3565 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3634 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3581 K報名
""", '马': """
马上	3581 K报名
""", '點': """
點我	3570 K加入
點擊	3565 K查看	3565 K閱讀:	3584 K觀看影片
""", '같': """
같이	2186 K 보기:
""", '관': """
관련	2186 K 기사:	2209 K 기사 :	2209 [K 기사]	2209 K 기사-
관련기사	2186 K	2186 K:	2186 [K]	2209 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2197 K #줄 요약
기사에	73 K 대해 궁금	2202 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2209 K 기사:
""", '당': """
당신의	2201 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2186 K 읽기:
더보기	2186 [K]	2186 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2201 K 설문에	2201 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2209 [K 본 기사]
""", '문': """
문제가	2243 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2197 K 요약은
""", '사': """
사진	2244 K #/#	2244 K # / #
사진출처	2212 K:
""", '생': """
생성형	2197 K ai가 요약
""", '선': """
선택	2241 (K) 개인정보	2241 [K] 개인정보	2241 (K) 광고성	2241 [K] 광고성
""", '설': """
설문에	2201 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2201 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2186 [K]
""", '오': """
오류가	2243 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2197 K 요약은 ai	2197 K 요약이 도움	2197 K 기사는 인공지능	2197 K 기사는 ai	2197 K 번역	2202 K 기사가 도움이	2202 K 기사를 어떻게	2202 K 뉴스에 대한 의견	2202 K 기사에 대한 의견
이미지	2244 K #/#	2244 K # / #
이슈	2209 [K]
이어	2186 K 읽기:
""", '인': """
인기기사	2209 [K]
""", '일': """
일시적인	2243 K 오류가
""", '자': """
자료출처	2212 K:
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
지금	2219 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2186 K 기사:
추천기사	2209 [K]
""", '출': """
출처	2212 K:	2212 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2244 K #/#
""", '필': """
필수	2241 (K) 개인정보	2241 [K] 개인정보	2241 (K) 이용약관	2241 [K] 이용약관
""", '함': """
함께	2186 K 볼 만한 기사:	2186 K 보면 좋은 기사:	2209 [K 읽기]
""", '핫': """
핫클릭	2209 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2186 [K]
""", '후': """
후원	2237 K 계좌
후원계좌	2237 K
"""}

CONTAINS = {',': """
,说:	3645 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2834 K-vă	2838 K
abonații	50 K pot	2835 K noștri
abonează	80 K-te	2748 K-te pentru	2753 K-te pe youtube	2834 K-te
abonné	50 en tant qu'K	1442 pas encore K	1444 déjà K	1446 en tant qu'K
abonnés	1442 réservé à nos K	1444 réservé aux K	1592 nos K	1595 K
abonējiet	80 K	2334 K
actualisé	97 cet article a été K
actualité	1452 l'essentiel de l'K	1462 suivez l'K	1462 suivez toute l'K	1462 retrouvez toute l'K	1485 couvre l'K
actualizată	97 știrea a fost K
acționari	2815 fără K
adatkezelési	1795 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1227 K
adomány	1843 K
adományoddal	1839 K
adományok	1843 K
adományozz	1839 K
adományozzon	1816 K itt
advirtió	1227 K
adó	1784 K #%
adód	1841 K #
adója	1816 K #
adăugat	2837 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3171 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1594 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1227 K
afișată	60 email nu va fi K
agregó	1227 K
aicināja	2337 K
aizsargātas	2303 visas tiesības K
aiškino	2297 K
ai가	2247 K 작성	2247 K 생성	2247 K 요약	2247 K 번역
ai로	2247 K 작성	2247 K 생성
ai를	2247 K 활용해
ajouté	1594 a K
ajută	2834 K-ne
ajánld	1839 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1792 töltsd le az K
alkalmazásban	1814 az K
alkalmazást	1814 K
alkalmazásunk	1840 K
alkalmazásunkat	1792 töltse le K
alkalmazásunkban	84 K
alăturat	2767 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1506 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2586 naszą K	2586 krótką K
ankstesnėje	97 K versijoje
anmäl	3191 K dig till vårt	3191 K dig till våra
anmäla	3166 genom att K dig
annoncé	1594 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3171 K
annonsör	3180 betalt av en K	3180 betald av en K
annonsør	2525 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1227 K
anunțat	2837 a K
använder	3136 vi K cookies	3137 K kakor
anúncio	2682 após o K	2682 depois do K
anúncios	70 sem K	2741 sem K
apelował	2622 K
apelowała	2622 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1113 descarga la K	1113 descarga nuestra K
aplicația	84 în K noastră	2754 descarcă K	2834 descarcă K noastră	2834 descarcă gratuit K	2834 descarcă K și	2835 K noastră
aplikacją	84 z naszą K
aplikację	2551 pobierz naszą K	2552 pobierz K	2552 ściągnij K	2609 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3025 našej K
aplikáciu	3025 mobilnú K	3025 K
aportació	410 la teva K
aportación	1148 tu K	1174 haz tu K
apoyá	1224 K
applikációnk	1814 K
applikációnkat	1814 K
applikációnkban	84 K
apsolīja	2337 K
apóyanos	1148 K	1224 K
apóyenos	1148 K	1224 K
apúntate	1092 K a	1108 K a nuestra	1108 K gratis	1224 K gratis
apărat	2837 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3307 bir K paylaş
artykuł	15 darmowy K	20 cały K	2540 podoba ci się ten K	2587 nasz K do końca	2607 ostatni darmowy K	2620 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1093 te ha gustado este K	1101 regala este K	1101 regalar este K	1104 último K gratis	1104 te queda # K	1177 y lee este K	1225 este K
artículos	15 K gratis	1104 K gratis este mes	1104 te quedan # K	1104 límite de K
aseguró	1227 K
associés	1468 cookies K à ce contenu
assuré	1594 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	702 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2748 K-te pentru
autorką	2578 kontakt z K
autorská	439 K práva
avertizează	2837 K
avísanos	1224 K
ayúdanos	1148 K	1224 K a
açikladi	3363 K
açin	3307 K
añadió	1227 K
año	1226 al K
""", 'b': """
bağirdi	3363 K
bağirdilar	3363 K
bağiriyor	3363 diye K
bağiriyordu	3363 K
bağiş	3360 K yap	3364 K
bağişiniz	3360 K
bağlantilari	74 satiş ortakliği K	3304 satiş ortakliği K
başlayan	3306 tl'den K
başvurun	3307 K
behält	29 K sich vor	29 K sich das recht
behöver	3118 vi K ditt stöd	3191 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1792 értesítések K
beløb	568 fast K
beløp	2535 gi et K	2537 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3194 K
berättar	3194 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3195 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3019 náš K webinár	3042 posledný K článok
bezplatných	3028 K článkov
bezpłatne	2592 K konto
bezpłatny	2583 nasz K webinar	2607 ostatni K artykuł
bezpłatnych	2592 limit K
beğendiyseniz	3361 bu haberi K	3361 bu yaziyi K
biết	3537 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1108 recibe el K	1108 nuestro K	1111 K diario	1224 recibe el K	1225 nuestro K	1228 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1451 dans votre K mail	1451 dans votre K e-mail
brezplačen	3099 zadnji K članek
brezplačne	3086 K članke
brezplačni	3079 naš K webinar	3099 zadnji K članek
brezplačnih	3086 K člankov
bronił	2622 K się
brzmiał	2622 K
brzmiała	2622 K
brzmiało	2622 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1842 K
buzdította	1842 K
buzón	79 en tu K	1109 en tu K
bájate	1224 K la app
bölümünde	85 yorum K
bönföll	3194 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3194 K
bønfaldt	569 K
bønn	2459 vi har en K til deg
bønnfalt	2538 K
bústia	361 a la teva K
bülten	3300 e-K	3364 K
bültene	3267 K abone	3267 K kayit	3267 K kaydol
bülteni	3300 haber K
bültenimiz	78 K	3361 K
bültenimize	78 K	78 e-K	3267 K	3360 K	3361 K
bültenine	3300 K
błagał	2622 K
błagała	2622 K
bạn	49 gửi cho K bè	3452 hộp thư của K	3486 sự ủng hộ của K	3534 mời K	3534 cần sự ủng hộ của K	3534 nhờ sự ủng hộ của K
bằng	3494 K văn bản của báo
""", 'c': """
caffè	1985 un K
café	54 me paga um K	1149 un K	1174 un K al mes	1488 un K
caractères	1506 limitées à # K
catedrática	1145 es K
catedrático	1145 es K
celého	419 pro čtení K
cercetătoare	2767 este K
cercetător	2767 este K
changés	97 prénoms ont été K
chaîne	1592 notre K
chefredaktör	3156 är politisk K	3156 är K
chefredaktør	534 er K
chuyện	3473 bạn có câu K
chép	3468 cấm sao K	3494 mọi sao K
chính	97 đính K	3461 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3452 bản tin của K tôi	3455 theo dõi K tôi	3473 cho K tôi qua	3473 liên hệ với K tôi	3534 ủng hộ K tôi	3534 K tôi cần sự giúp đỡ	3534 giúp K tôi	3534 theo dõi K tôi	3534 hãy gửi cho K tôi	3534 hãy liên hệ với K tôi	3534 hãy báo cho K tôi	3535 K tôi trên	3535 của K tôi	3535 cho K tôi
chọn	3534 hãy bình K
cikkünk	1840 minden K
cikkünkhöz	1840 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2655 nos K
comentó	1227 K
comisión	1163 recibir una K
comissió	356 rebre una K
comissão	2681 receber K	2681 receber uma K
commerciële	2419 K partner
communauté	1493 K whatsapp	1493 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2009 parte della nostra K
condamné	1594 a K
condiții	2757 termeni și K
confidentialité	1469 politique de K
confidențialitate	2757 politica de K
conférences	1485 est maître de K
connecté	1471 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2632 acesse todo o K	2676 ao exibir este K	2676 ao ver este K
contribuição	2668 com a sua K	2740 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1227 K
conversación	1131 participar en la K
conținut	9 acest K	2748 K doar pentru abonați
conținutului	2764 preluarea K
cookieinställningar	3158 K
corespondentă	2767 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2834 K un cont pentru a citi
csatornájára	1806 viber-K
csatornánk	1840 K
csatornánkhoz	1806 telegram-K	1806 whatsapp-K
csatornánkra	1806 youtube-K	1839 iratkozz fel K	1839 iratkozzon fel K
csábított	1842 K
cuéntanos	38 K	67 K	1131 K en	1224 K
cuéntenos	38 K	67 K
czytać	2546 aby K dalej	2546 żeby K dalej	2619 chcesz K dalej
czytelników	36 naszych K	2587 opiniami K	2598 z wpłat K	2598 dzięki wsparciu K	2615 K	2620 naszych K	2620 z wpłat K
câmpurile	60 K cu steluță
cântau	2837 K
címével	1838 e-mail-K
cùng	51 hãy tham gia K họ
của	3475 là cây bút K	3535 độc giả K
""", 'd': """
daní	3033 # % z K	3033 #% z K
darbą	2295 mūsų K
darowiznę	2544 przekaż K	2619 przekaż nam K	2619 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2499 er K
debattør	534 er K
declaró	1227 K
decía	1227 K
demandé	1594 a K
denmişti	3363 K
denunció	1227 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1113 K la	1113 K nuestra
destekçimiz	3307 K olun	3360 K olun
desteğiniz	3360 K
desteğinizle	3361 K
desteğiyle	18 okurlarin K	3293 yapay zeka K	3302 K ayakta	3312 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3024 K môžu
disponível	2640 K no google play
doação	2628 faça uma K	2668 sua K	2740 sua K	2740 faça uma K	2744 K
doações	2744 K
dodał	2622 K
dodała	2622 K
dodává	491 K
događaj	2957 naš K
domagał	2622 K się
donació	410 fes una K	414 K
donación	1096 haz una K	1096 tu K	1148 tu K	1148 una K	1224 tu K	1224 haz una K	1228 K
donația	2834 K ta
donație	2834 fă o K	2838 K
donații	2838 K
donează	90 K cât poți	2834 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	2968 bez K
doradzał	2622 K
dorzuć	2619 K się
dostawać	2608 chcesz K
dostávajte	3048 K
dostávat	478 chcete K
dostávať	3043 chcete K
dostávejte	484 K
dostęp	80 kup K	2546 masz już K	2592 pełny K do	2592 wykup K	2619 kup K
dostępny	2546 artykuł K tylko
dotazník	458 krátký K	3023 krátky K
dotazníka	3023 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2621 K kwotą
dočtete	465 více se K
dołóż	2619 K się
dołącz	51 K do nich	51 K	2557 K do nas na	2619 K do nas	2619 K do grona	2619 K do nich
drastické	97 obsahuje K
draudžiama	2269 K kopijuoti	2269 be leidimo K	2269 be sutikimo K
draudžiamas	2290 be leidimo K
dueños	1204 sin K	1204 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2620 K dalej
dziennikarką	2579 jest K
dzięki	2620 K wam	2620 K tobie
dziękujemy	2589 K za zapisanie	2589 K za zapis	2619 K, że nas czytasz
där	42 var du K
débloquer	1444 pour K
déclare	1594 K
déclaré	1594 a K
découvrez	1442 K nos offres	1591 K nos offres
déductible	1436 K des impôts	1436 K à #	1593 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1594 K
déplore	1594 K
déposés	1498 des cookies seront K
désabonner	1451 K à tout moment
désactiver	1466 K adblock
désactivez	1466 K adblock
désinscrire	1452 vous K à tout moment
díky	489 K vám
dôvery	97 linku K
dömde	3194 K
dømte	569 K	2538 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3457 tải ứng K	3534 tải ứng K của	3534 hãy tải ứng K	3534 tải ngay ứng K
""", 'e': """
edellyttää	1419 K tunnusta
editörlerimize	39 K
editörüdür	3290 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1163 no ha participado en la K
electrònic	339 el teu correu K
electrónico	60 correo K no se mostrará	1109 tu correo K	1131 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1786 a teljes cikk K
elsőként	1815 értesülj K
előfizetés	1843 K
előfizetéssel	1818 K
előfizető	1786 már K	1839 legyen K
előfizetőink	50 K	1786 K olvashatják	1818 K számára	1840 K
előfizetők	50 az K	1828 csak K	1843 K
előfizetőknek	1787 csak K	1828 K szól
előfizetőként	50 K
előfizetőnktől	1838 K
emlékeztetett	1842 K
emoțional	97 pot afecta K
endereço	2654 seu K de email não será
engedély	1821 K nélkül tilos
engedélyezze	1794 K a javascript
engedélyhez	1821 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1592 cette K	2435 onze korte K	2435 onze K
enquêtent	1592 K pour vous
enquêtes	1592 nos K
ensaísta	2729 é K
ensimmäinen	1425 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1554 ctrl+K	1554 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1224 K
epizódu	3021 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3307 K
erklärt	727 K
erklärte	727 K
erkände	3194 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	724 K sie es weiter
erzählt	67 K uns	727 K
erzählte	727 K
escribió	1227 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1131 K a	1224 K
estimé	1594 a K
estás	1093 ya que K aquí	1093 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3275 javascript'i K
evästeasetuksiasi	1396 K
evästeet	1396 K	1421 K
evästeitä	1379 K
existují	468 K díky
experiência	67 conte sua K
explicó	1227 K
expliqué	1594 a K
expérience	67 partagez votre K
externého	3015 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3015 K obsah
""", 'f': """
favoritkälla	3152 K
faça	2740 K um pix
felelősséget	30 nem vállal K
felhasználási	1795 K feltételek
feliratkozás	1788 K a hírlevélre	1788 hírlevél K
feliratkozásommal	1804 K
feliratkozással	1804 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2757 K cookie
folytatásához	1786 a cikk K
fordítóval	1811 gépi K
forintért	1818 havi # K
formulára	3026 odoslaním K
formulário	2740 inscreva-se no K
formuláře	461 odesláním K
forrásként	1805 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3194 K
früheren	97 K version	97 K fassung
férjen	1839 K hozzá
följ	3132 K oss på	3191 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3148 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3152 K källa
föredragna	3152 K källa
föreslog	3194 K
författare	3156 är K och
förklarade	3194 K
förklarar	3194 K
försvarade	3194 K sig
følg	509 K os på	566 K os	2475 K oss på	2535 K oss
første	547 K måned	568 K måned	2513 K måned	2537 K måned
független	1784 támogassa a K	1840 K sajtó
főszerkesztője	1809 K
""", 'g': """
gadā	2336 K
gazeteciliği	3361 bağimsiz K
gazeteciliğimiz	3361 K
gazetę	2618 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3261 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2994 K
gridò	2064 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2742 teste K
grâce	18 K à vous	1433 K à vos dons
gwiazdką	60 pola z K
gärna	3191 vill K höra från dig
går	493 før du K	2459 før du K
gåva	3118 ge en K i dag	3118 ge en K nu	3119 din K	3119 ge en K	3191 din K gör	3191 ge en K i dag	3195 K
gönderdik	3314 size bir e-posta K
gönderin	3307 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3192 K mer
göre	3363 K
görün	3307 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3307 K
gösterilmeden	3283 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2622 K
głosiła	2622 K
głosiło	2622 K
głosuj	2603 K
głosujcie	2603 K
głównej	2594 na stronie K
gương	64 trang K
gửi	49 hãy K	3473 xin K về
""", 'h': """
használ	1794 cookie-kat K	1795 sütiket K
használat	1794 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	727 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1842 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3159 K av ai	3181 K av ai	3191 K oss
hjälper	3191 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3054 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1842 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1397 tekoälyä K
hágase	80 K socio
hájil	491 K se
hájila	491 K se
häng	3191 K med i
häufiger	635 bei google K
hävdar	3194 K
håller	43 K du med	43 K du inte med	3188 läsare som K
hævder	569 K
hébergé	1468 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1838 K
hírekben	1792 a google K	1805 google K
hírlevelére	1804 K
hírlevelünk	78 K	1840 K
hírlevelünket	1804 K
hírlevelünkre	78 K	1788 K	1839 iratkozzon fel K	1839 iratkozz fel K	1840 K
hírlevél	1843 K
hírlevélre	78 K	1839 iratkozz fel a K	1839 iratkozzon fel a K
hó	1841 ft/K
hónap	1818 első K	1841 első K
hören	717 K sie hier.
hører	2504 der du K
hükmetti	3363 K
hüüdis	1269 K
hüüdsid	1269 K
hűségidő	1828 K nélkül
hồng	3493 nhận hoa K
""", 'i': """
iecienītāko	2311 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2538 K
illimité	1446 accès K	1515 en K
imágenes	40 tus K	97 contiene K
incorporó	1145 se K a
independentă	2835 presa K
independência	2741 a K
indicó	1227 K
indiqué	1594 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1592 notre K
indépendant	1433 soutenez le journalisme K	1592 journalisme K	1592 média K
indépendante	1512 la presse K a	1592 presse K	1592 information K
información	1121 sigue toda la K	1121 siga toda la K	1145 cubre la K	1225 esta K
informację	2578 wyślij K
informações	97 com K de
informațiilor	2764 preluarea K
informó	1227 K
informē	2337 K
ingresá	77 K tu correo
innehåll	3137 externt K	3158 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2538 K
innrømmet	2538 K
inquiète	1594 s'K
inquérito	35 nosso K
inscrição	2636 cancelar a K	2690 sua K foi
inscríbete	1092 K
insändare	43 K	3157 skicka din K	3157 din K till	3157 skriva en K
intelektą	2277 dirbtinį K	2292 dirbtinį K
inteligencję	2600 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1811 mesterséges K készült	1830 mesterséges K
introduceți	77 K adresa de email
intégralité	1442 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1225 esta K
investigação	2741 esta K
investigație	2835 această K
investigațiile	2835 continua K
invítame	54 K a un café	54 K un café	1224 K a
invítanos	1224 K a
ismételgette	1842 K
istediğiniz	3266 K zaman iptal	3362 K zaman iptal
izražavaju	2962 komentari K
içeriği	9 K
içeriğin	3292 harici K
içermektedir	97 sahneler K
išorinio	2275 K turinio
""", 'j': """
jautāja	2337 K
javascript가	2227 K
javascript를	2227 K
javasolják	1842 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2540 skoro już tu K	2540 skoro tu K
jugé	1594 a K
jurnalistă	2767 este K
jurnaliștii	39 K noștri	2790 K noștri îți trimit	2835 K noștri
jälgi	1266 K meid
jäljellä	1415 ilmaista juttua K
jäseneksi	80 liity K	1423 liity K
""", 'k': """
kanał	2620 nasz K
kannatusjäseneksi	1423 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2995 K
kedykoľvek	3000 odhlásiť sa môžete K
keresőben	1805 google-K
khoản	3450 bạn đã có tài K	3461 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3468 K sao chép
khẳng	3537 K định
kiabált	1842 K
kiabálta	1842 K
kiabálták	1842 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1842 K
kirjeessä	1426 luki K
kiáltott	1842 K
kiáltotta	1842 K
kiáltották	1842 K
kiến	3481 ý K của bạn sẽ	3534 hãy gửi ý K	3534 vui lòng gửi ý K
kliknutím	461 K na
kolačića	2953 K	2983 K
kolačiće	2953 K	2983 K
kolačići	2953 K
komentować	6 K	2566 aby K
komentár	6 pridať K	3024 pridajte K
komentára	3024 pridanie K	3024 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3013 je K
komentátorom	3013 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1397 K
konferencję	2583 naszą K
konuştu	3363 diye K	3363 K
kopírovanie	3006 K obsahu bez	3006 K je zakázané
kopēšana	2310 K bez
korespondentką	2579 jest K
korespondentė	2274 K
korábban	1837 K itt írtunk	1837 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2622 K
krzyczała	2622 K
krzyknął	2622 K
krzyknęła	2622 K
krävde	3194 K
krævede	21 K felter er	569 K
krönikör	3156 är K
kulturalną	2587 K dyskusję
kulturredaktör	3156 är K
kulturredaktør	534 er K	2499 er K
kumppanuuslinkkejä	74 K	1409 K
kvíz	457 náš K	3023 náš K
kvíze	3023 našom K	3023 v K
kvízu	457 našem K	457 v K
kyltissä	1426 luki K
kysyivät	1426 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1841 K
käsitellään	97 jutussa K
käyttää	1377 tämä sivusto K
käyttöehdot	1404 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1842 K
kérdezték	1842 K
kérdőívünket	35 K
kért	1842 K
kérte	1842 K
kérték	1842 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	724 K sie uns
könyörgött	1842 K
könyörögtek	1842 K
köszönjük	1839 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1792 K minket	1839 K minket
követelte	1842 K
követelték	1842 K
közlése	1829 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1842 K
kúpte	3051 si K
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
kļūsti	2334 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3537 K
""", 'l': """
labākie	2330 K raksti tavā
lamentó	1227 K
lançait	1594 K
lasītu	2300 lai K tālāk
lasītāji	2335 mūsu K
lasītājiem	2335 mūsu K
lejupielādē	2334 K
lelkisegély	97 K
leverandør	2501 ekstern K
leverantör	3158 extern K
leído	1177 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2320 K
linkistä	1408 lisää tästä K
lisenssillä	47 K
lisäsi	1426 K
llicència	47 K cc
lucrează	2767 K în presă
lunedì	17 ogni K
lună	2836 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3450 đăng nhập để bình K	3481 bình K của bạn sẽ	3534 đăng nhập để bình K
lájkolj	1792 K minket
lákal	491 K
läget	3167 koll på K
lähdet	1363 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3170 du kan K mer	3170 kan du K mer	3170 K mer om	3192 fri att K
läsare	36 våra K	3168 våra K	3192 våra K
läsarna	18 tack vare K
läser	3191 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2530 K for	3185 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1104 K de notas
límites	1101 sigue leyendo sin K
lòng	3473 vui K gửi về	3534 vui K gửi về
löd	3194 K
lød	569 K	2538 K
lūdza	2337 K
lập	3485 ủng hộ báo chí độc K	3535 báo chí độc K
""", 'm': """
magyarázta	1842 K
mailovú	3026 e-K adresu
mainoslinkkejä	37 K	74 K	1409 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1248 K abil
materiał	9 ten K
matéria	20 ler esta K	2632 esta K é só	2695 para ler esta K	2741 esta K
matérias	2667 limite de K
matí	410 rep cada K
mawiał	2622 K
mawiała	2622 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1842 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1423 tue K
meitä	1406 tukea K	1406 tue K	1423 tue K	1423 auta K
mencióname	62 K
menționat	2837 a K
mesačne	3053 K
mesečno	2994 K	3112 K
mesélte	1842 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2621 za K
miesięcznie	2621 K
minkä	90 anna K voit
miễn	15 bài K phí	3488 hết số bài K phí	3536 dùng thử K phí
mjesečno	2994 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1506 charte de K	1506 K par la rédaction
mokė	2297 K
mondták	1842 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1101 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1227 K
mulțumim	2834 K că ne citești
munkatársa	1809 K
munkatársunknak	39 K
munkánk	1840 K
munkánkat	1784 támogasd K	1784 támogassa K	1816 K	1839 támogasd K	1839 támogassa K	1840 K
myönsi	1426 K
másodközlés	1802 K
märkis	1269 K
määräsi	1426 K
mån	3169 kr/K	3193 kr/K
månad	3121 testa en K	3169 en K för	3191 testa en K	3193 per K	3193 varje K
månaden	3169 första K	3193 i K	3193 första K
månader	3169 K för #	3191 testa # K
månadsgivare	3191 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2513 en K for	2535 prøv en K	2537 per K
måneden	568 om K	2537 i K
måneder	547 i # K	2513 K for #
média	1592 notre K
mês	2741 até o fim do K	2742 por K	2742 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2622 K
mówili	2622 K
mówił	2622 K
mówiła	2622 K
môžete	3022 článok si K
müşterimiz	3318 K
mācīja	2337 K
mākslīgais	2317 K intelekts
mēnesis	2336 pirmais K
mēnesī	2336 K
mėgstamiausią	2270 K
mėnesį	2296 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3537 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2622 K
namawiała	2622 K
napisał	2622 K
napisała	2622 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3054 K
napíšte	38 K nám	3012 K nám	3012 K, prosím	3045 K na	3051 K nám
naročilo	3085 hvala za K
naročite	80 K se	3059 K se na naše	3110 K se
naročnik	50 kot K	3058 že K
naročnike	3066 samo za K	3066 le za K
naročniki	50 K lahko	3098 lahko berejo le K	3098 berejo samo K	3114 K
naročnikom	3058 dostopen le K	3058 na voljo K	3058 na voljo samo K	3058 na voljo le K	3098 dostopna le K	3098 dostopna samo K	3098 dostopen le K	3098 dostopen samo K
naročnina	3086 K	3114 K
naročnino	3086 z K	3108 z K
narzędzi	2600 przy wsparciu K ai
naujienlaiškio	2282 K
naujienlaiškis	2295 mūsų K	2298 K
naujienlaiškį	2262 mūsų K	2282 K	2294 užsisakykite K	2295 mūsų K
navođenja	2968 bez K izvora
navođenje	2968 uz K izvora
nawoływał	2622 K
našeho	453 do K týmu	453 K e-shopu
našem	2957 K timu
našich	479 K zpráv	3044 K správ
neatkarīgu	2334 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1839 segíts K	1839 írjon K	1839 írj K	1839 jelezd K	1840 K adód
nemokamą	2286 K paskyrą
neobmedzený	2999 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2284 paremkite K žurnalistiką	2294 paremkite K	2295 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1389 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3052 K médiá
nezávislú	3051 podporte K
ngoài	3476 nội dung bên K
nguồn	3471 K ưu tiên	3471 K tin ưu tiên	3494 ghi rõ K	3529 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3481 chịu trách K về nội dung bình luận
nhân	3477 trí tuệ K tạo
nhấn	3534 K vào đây
nhận	3452 đăng ký K bản tin	3452 đăng ký K tin	3534 đăng ký K bản tin	3534 đăng ký K tin
nhập	24 đăng K	3450 vui lòng đăng K	3450 đăng K để đọc	3450 đăng K để xem	3450 đăng K để lưu	3450 hãy đăng K để	3534 đăng K để đọc	3534 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2580 materiał wideo jest K
niezależne	2619 wesprzyj K	2619 wspieraj K	2620 K media
niezależność	2620 K
niezależną	2620 jesteśmy K
noastră	2835 munca K
nolēma	2337 K
norāda	2337 K
nosūtīsim	57 jums K
notificações	14 as K	2642 ative as K	2642 ativar K	2642 receba K
notificările	14 K	2754 activează K
notifikácie	3025 K
notícia	2741 esta K
notícias	2636 receba as K	2636 receba K	2645 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3013 je K	3013 , K
novinári	3052 naši K
novinárka	3013 je K	3013 , K
novinárkou	3013 je K
novinárom	3013 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3059 na e-K
novičnik	3067 K	3067 e-K	3111 naš e-K	3114 K
novičnika	3067 K
nuotraukų	40 K ir vaizdo
nusprendė	2297 K
nášho	3019 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3537 K
nõus	43 ei ole K?
năm	3536 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3124 K tillgång
obećala	2995 K
obećao	2995 K
obiecał	2622 K
obiecywał	2622 K
obligāta	2310 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2654 campos K são
obveščanje	3085 na naše K
obľúbené	3010 K zdroje
obľúbených	3010 K zdrojov
obľúbenými	3010 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3043 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2622 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2622 K
odpowiedziała	97 nie K	2622 K
odpowiedziało	97 nie K
odražavaju	2962 komentari K	2962 komentari ne K
odídete	3008 kým K
ofereça	2632 K este artigo
ograniczeń	2546 czytaj bez K	2546 czytaj więcej bez K
også	51 bli med du K
ogłosił	2622 K
ogłosiła	2622 K
oikaisupyynnöt	1400 K
oikaisupyyntö	1400 K
olvashatják	1836 csak előfizetők K
olvasási	0 K idő
olvasóiból	1816 K él
olvasóink	36 K	1840 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1224 danos tu K
ordenó	1227 K
ordonné	1594 a K
ortakliği	3304 iş K linkleri
orzekł	2622 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3015 K údajov
ostrzegał	2622 K
ostrzegała	2622 K
ostrzegł	2622 K
otrzymywać	2608 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3054 K
oznámila	491 K	3054 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2294 K mums
pageidaujamą	2270 K šaltinį
paklausė	2297 K
palīdzi	2324 ziedo un K	2334 K mums
palīdzību	2317 mākslīgā intelekta K	2332 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2294 K mums
parsisiųskite	2294 K
participación	1132 normas de K
partnerské	74 K odkazy	466 K odkazy	3031 K odkazy
partneři	430 my a naši K
pastā	2322 e-K
pastāstiet	38 K mums	67 K mums
patronką	2598 zostań naszą K
patrões	2720 sem K	2741 sem K
paylaşin	25 K	49 K	3307 K
paziņoja	2337 K
paziņojumus	2321 K
państwa	2578 czeka na K
pašte	2282 jūsų el. K
pažadėjo	2297 K
periódico	1225 este K	1225 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2480 K
phê	54 mời tôi một ly cà K	3485 mời bạn một ly cà K
phóng	3473 liên hệ K viên	3475 là K viên báo	3475 là K viên của	3534 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1227 K
pidätetään	1385 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2622 K
pisała	2622 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2950 K nam	2982 K nam na	2982 K na	2992 K nam	3072 K nam	3072 K na	3102 K nam na	3102 K na	3110 K nam
piškotke	3075 K	3103 K
piškotki	3075 K
piškotkov	3075 K	3103 K
pište	480 K na	480 K nám na
plakáton	1842 állt a K
plânge	2837 se K
pochází	450 obsah K
podcastów	2584 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2622 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	2992 vaša K
podrške	2969 bez vaše K	2993 vaše K
podršku	2992 vašu K
podržite	2969 K	2992 K nas	2992 K naš
podělte	67 K se s námi	67 K se o
podľa	3054 K
poinformował	2622 K
poinformowała	2622 K
pokračovanie	2999 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3031 článok K	3031 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1129 K de cookies	2652 K de cookies	2669 cobre K
pomocí	470 K ai
pomocą	2600 z K ai
pomoć	2992 vašu K
pomóż	2619 K nam
pomôžte	3051 K nám
poprosił	2622 K
poprosiła	2622 K
poprosiło	2622 K
poručila	2995 K
poručio	2995 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3042 K článok zadarmo
poslušajte	3101 K nas
postafiókjába	1788 K
postaládádba	79 a K	1804 a K
postaládájában	1804 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3015 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2622 K
powiedziała	2622 K
powtarzał	2622 K
powtarzała	2622 K
poznámka	97 K redakce
pozostało	2546 K # %	2546 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	2950 K nam	2950 K na	2992 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3012 K nám	3051 K nám
pošljemo	57 vam K
pošljite	49 K ga	3072 K nam	3072 K jo nam	3072 K na	3110 K nam
požádal	491 K
požádala	491 K
pracę	2620 naszą K
pranešimus	2281 K
praneškite	38 K mums	67 K mums
pranešė	2297 K
prašė	2297 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3046 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2999 už ste K	2999 ste K
predplatiteľom	80 staňte sa K	3007 K	3051 staňte sa K
predplatiteľov	3007 pre K
predplatné	2999 už máte K	3028 K	3051 kúpte K	3051 kúpte si K	3055 K
predplatného	3028 K
predplatným	3028 K	3049 s K
predplaťte	80 K si
preferată	2765 sursă K	2829 sursă K	2829 sursa K
preferované	445 K zdroje	3010 K zdroje
preferovaný	445 K zdroj	3010 K zdroj
preferovaných	445 K zdrojů	3010 K zdrojov
preferovaným	445 K zdrojem	3010 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2546 tylko dla K	2606 tylko dla K
prenumeratą	2592 z K
prenumeratę	80 kup K	2546 masz już K	2592 zamów K	2592 kup K	2592 wykup K	2618 kup K
preporučila	2995 K
preporučio	2995 K
pretlačiť	45 K
prevziať	45 K
prečítate	2999 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2992 K se našoj	2992 K im se	3110 K se nam
pridržana	2942 sva prava K
pridržane	3065 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2297 K
prihlásenie	3000 ďakujeme za K	3026 ďakujeme za K
prihlásení	3028 po K
prihlásením	3026 K súhlasíte
prihláste	24 K	2999 K sa a čítajte	3051 K sa na odber
prihvaćate	2964 prijavom K
pripažino	2297 K
programėlėje	2280 K
programėlę	2280 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	2980 K nas
proposé	1502 conçu et K par
prosił	2622 K
prosiła	2622 K
pročitali	2934 da biste K
pročitate	2932 da K cijeli	2932 da K ceo
prośbę	2540 mamy do ciebie K	2540 mamy małą K
prošnjo	3069 imamo majhno K	3069 majhno K
prywatności	2562 polityka K	2562 polityce K
przeczytać	2546 aby K cały	2546 aby K ten artykuł
przeczytałaś	2587 dziękujemy, że K
przeczytałeś	2587 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2543 K nam #%	2619 K nam	2619 K #
przekonywał	2622 K
przekonywała	2622 K
przesyłajcie	2578 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2578 K nam	2578 K je do nas	2619 K nam
przyznał	2622 K
przyznała	2622 K
przyłącz	51 K się
przyślij	2578 K nam	2578 K je do nas	2619 K nam
práca	3052 naša K
práce	489 naší K
práci	489 naši K
prácu	3052 našu K
précision	97 K:
précisé	1594 a K
précédente	97 version K de cet
préférée	1492 source K
préférées	1492 sources K
prévient	1594 K
príspevky	3024 K v diskusii
príspevok	3051 váš K
próxima	2741 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1967 blocco della K	2062 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1809 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1466 bloqueur de K	1466 bloqueurs de K	1592 sans K
publicités	1466 bloqueur de K
publicystką	2579 jest K
publicystą	2579 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1471 votre adresse e-mail ne sera pas K
pytał	2622 K
pytała	2622 K
pytały	2622 K
pytań	2586 na kilka K
pyyntö	1363 pieni K
pyysivät	1426 K
pásale	1224 K esta
pásalo	49 K
päevakokkuvõte	1253 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1394 K
päätti	1426 K
påminde	3194 K
pénzbe	1840 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3046 bez K súhlasu
píšte	3045 K na	3045 K nám na
pódcast	34 nuestro K	1225 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2303 K bez	2310 K bez
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
quyên	3534 K góp ngay	3538 K góp
quyền	3468 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3512 trình chặn K cáo	3512 chặn K cáo
""", 'r': """
radził	2622 K
radziła	2622 K
radí	491 K
rakstīja	2337 K
rappelé	1594 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2294 K mums
rašė	2297 K
recibirás	57 K
reclamă	11 K
reconoció	1227 K
recordó	1227 K
rectificación	97 K:
recunoaște	2837 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1173 la K te envía	1213 se incorporó a la K	1225 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2790 K îți trimite	2835 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2619 wesprzyj K
redaktorką	2579 jest K
redaktorė	2274 K
redaktör	3156 är K för	3156 är K på	3156 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2499 er politisk K	2499 er K i	2499 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2690 a K envia	2729 entrou para a K	2741 nossa K
reenvíalo	49 K
refusé	1468 K le dépôt
registrácii	3028 po K
registráciou	3026 K súhlasíte
registráciu	3026 ďakujeme za K
regisztrálj	1839 K ingyenesen	1839 K, hogy
regisztráljon	1839 K ingyenesen	1839 K, hogy
regisztrálnia	1836 K kell
regístrate	1101 K gratis	1102 K para
reinhören	649 jetzt K:
rejestrując	2589 K się
reklamlänkar	74 K	3171 K
reklamą	11 K
reklám	70 nincs K	3052 bez K
reklámok	1840 K nélkül
reportaż	2620 ten K
reporterką	2579 jest K
reportér	448 , K	3013 , K
reportérem	448 je K
reportérka	448 , K	3013 , K
reportérkou	448 je K	3013 je K
reportérom	3013 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1142 prohibida su K	1142 prohibida la K
reprodução	2665 proibida a K	2665 K proibida	2698 K permitida desde	2698 K é permitida desde
reprodúcelo	45 K
republié	45 K	1482 K avec	1520 cet article est K
repórter	39 nosso K	2669 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1227 K
rezervăm	29 ne K dreptul
riêng	3461 chính sách quyền K tư	3488 dành K cho thuê bao	3494 quan điểm K của tác giả
rovatvezetője	1809 K
ročne	3053 K
ročně	490 K
rät	727 K
rätta	3162 K fel
rättar	3162 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1269 K
råber	569 K
råbte	569 K
rådde	3194 K
rådede	569 K
réagir	1472 pour K
réagissez	1591 K à
réalisation	1502 n'a pas participé à la K
rédacteur	1485 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1485 a rejoint la K	1502 n'a pas participé à sa K	1511 la K vous	1515 pour soutenir la K	1591 soutenez la K	1591 alertez la K	1592 notre K
rédactrice	1485 est K
régulièrement	1485 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1594 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1442 cet article est K	1442 ce contenu est K	1442 article K
réservée	1442 K à nos abonnés	1442 la suite est K	1444 K aux abonnés
réservés	1444 K aux abonnés	1482 tous droits K
résiliable	1593 K à tout moment
részesített	1805 előnyben K forrásként
röst	3159 ai-K
răspuns	97 nu a K	97 nu au K	2837 a K	2837 au K
răspunsul	21 anulează K
rằng	3537 viết K	3537 cho K
""", 's': """
sacīja	2337 K
sadržaj	9 ovaj K	2953 vanjski K	2953 spoljni K
sadržaja	9 ovog K	2953 vanjskog K	2953 prikaz ovog K	2953 prikaz K
sakė	2297 K
samobójcze	97 myśli K
sanctionné	1594 a K
sandučić	79 u vaš K	2935 u vaš K
sandučiću	2935 u vašem K	2964 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3000 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3000 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1839 K, hogy
segítségedre	1839 szükségünk van a K
según	1227 K
sensível	97 pode ser K
sentenció	1227 K
sería	1174 sin ti no K
sesión	24 inicia K	24 inicie K	1101 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2740 inicie K
señaló	1227 K
sfătuia	2837 K
sfătuiește	2837 K
sfătuit	2837 a K
sisällön	9 K	1396 ulkoisen K
sisältö	1367 tämä K on vain
sisältöä	1396 ulkoista K
siunčiame	57 jums K
sjefredaktør	2499 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3194 K
skarży	2622 K
skarżył	2622 K się
skrzynkę	79 na twoją K	2549 na twoją K	2549 na swoją K	2589 K mailową
slažete	43 K se	43 ne K se
slobodné	3051 podporte K
slobodnú	3051 podporte K
slušajte	2980 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2586 naszą K
sonuçlarinda	3286 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3473 về hộp thư của tòa K	3485 hãy ủng hộ tòa K	3494 bằng văn bản của tòa K	3534 hãy gửi về tòa K	3534 hãy liên hệ tòa K	3534 hãy báo cho tòa K	3535 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3031 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3072 K nam
sportkrönikör	3156 är K
sportsredaktør	534 er K
spracovaním	3026 K osobných údajov
sprijiniți	2834 K
sprijină	2834 K-ne
správach	3011 google K
správy	3011 google K
spuneți	38 K-ne	67 K-ne	2835 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2293 šį K	2295 visą K
stronę	2609 naszą K
stwierdził	2622 K
stwierdziła	2622 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2538 K det på	2538 K det i	3194 K det på
stöd	3118 med ditt K	3191 K oss	3191 K vår	3191 ditt K
stödja	3168 K oss med
stödlinjen	83 K
stödmedlem	3191 bli K
stödprenumerant	3191 bli K
stötta	3168 K oss med	3191 K oss	3191 K vår	3191 K vårt
støt	546 K os	566 K os	566 K med
støtt	2535 K oss	2535 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2462 med din K	2512 K oss med	2535 din K
støtteabonnent	2535 bli K
støttemedlem	80 bli K	566 bliv K	2535 bli K
stāstīja	2337 K
stăpâni	2815 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2546 tylko dla K	2546 dostępna dla K	2546 dostępne dla K	2606 tylko dla K
subskrypcją	2592 z K	2614 z K
subskrypcję	2546 kup K	2546 masz już K	2589 dziękujemy za K	2592 wykup K	2619 kup K
suosikkilähteeksesi	1389 K
suosikkilähteeksi	1389 K
sursă	2789 link activ către K
suscripción	1101 ya tengo una K	1224 cambia tu K	1228 K
suscríbase	80 K	1224 K
suscríbete	80 K	1101 K para	1101 K por	1101 K en	1108 K al boletín	1224 K
susțin	2781 care ne K lunar	2835 ne K lunar
susține	2834 K-ne	2834 K presa	2837 K că
susținerea	2834 K ta
susțineți	2834 K-ne
svarīgākie	2333 nedēļas K
svarīgākās	2333 nedēļas K
svěřte	447 K se nám
szerkesztője	1809 K
szerkesztőségünk	39 K	1840 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1840 K
szerzője	1809 külső K
szólított	1842 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3169 tills du K upp	3194 K
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
sök	3183 K nu
sökresultat	3152 K på google
sökt	97 vi har K	97 har K
söyledi	3363 K
söylediler	3363 K
söylüyor	3363 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2528 K nå
søkene	2495 google-K dine
søkeresultatene	2495 K dine på google
súhlasu	3046 bez K
súhlasíte	43 K?	3026 odoslaním K
súmate	51 K	1224 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1810 K
sütiket	1810 K
săptămână	17 o dată pe K	2836 pe K
sīkdatnēm	2315 K	2333 K
sống	3485 nuôi K tờ báo	3485 bạn đọc nuôi K
""", 't': """
találatok	1805 google-K
tanácsolja	1842 K
tanácsolják	1842 K
tanácsolta	1842 K
tanácsolták	1842 K
tanította	1842 K
taşiyin	3307 K
teigė	2297 K
tekemään	1424 K sitä
tekijänoikeus	1385 K suojaa
tekoäly	1397 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1397 K
tekoälyn	1397 K avulla	1397 K tekemä
tekoälyä	1397 käyttää K
telefonā	2321 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3360 okuduğunuz için K
thiết	3494 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3488 dành cho K bao	3488 đã là K bao	3538 K bao
thuộc	3469 bản quyền K
thành	3451 dành cho K viên	3483 bạn đã đăng ký K công	3534 trở K thành viên
tháng	3488 đọc miễn phí trong K	3536 mỗi K	3536 hàng K	3536 K đầu
thích	3471 nguồn tin ưa K	3471 nguồn yêu K
thông	14 K báo	3457 bật K báo	3457 nhận K báo	3473 bạn có K tin	3473 bạn đọc cung cấp K tin	3494 khi phát hành lại K tin	3534 hãy gửi K tin	3534 đăng ký nhận K báo	3534 hãy bật K báo
tilføjede	569 K
tillgång	3191 få fri K
tillåtet	3180 inte K att återge
tiếng	3481 K việt có dấu
tiếp	3450 để K tục đọc	3450 để đọc K	3450 đăng nhập để K tục	3485 K sức cho báo chí	3488 để K tục đọc	3534 đăng ký để đọc K	3534 hãy K sức	3534 đăng nhập để K tục
tjänst	3115 en liten K att be
tjänsten	3183 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1786 a K
toàn	20 K bộ bài	3450 để đọc K bộ	3450 đọc K bộ bài	3488 để đọc K bộ bài	3534 đăng ký để đọc K bộ
tražila	2995 K je
tražili	2995 K su
tražio	2995 K je
tretích	3015 cookies K strán
treści	9 tej K	2592 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3457 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3481 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1809 K
turpinātu	2300 lai K lasīt
tuần	17 mỗi K	3483 bản tin hằng K của	3483 bản tin hàng K của	3536 mỗi K
tvrdí	491 K
työmme	1424 K
työtämme	1423 tue K	1424 K
tájékoztató	1795 adatvédelmi K
támogass	1839 K minket
támogasson	1839 K minket
támogathat	1816 K minket
támogatása	1816 K nélkül	1816 olvasók K nélkül	1839 az ön K
támogatásod	1839 a te K
támogatásából	1816 olvasóink K
támogatásával	1819 partnerünk K
támogatónk	1816 legyen ön is K	1816 legyél te is K
täglich	588 K per mail
tähtsamad	1265 nädala K
tärkeimmät	1421 K jutut
tästä	1408 lisää K
täällä	1363 kun kerran olet K
täältä	1408 lisää K
téléchargez	1428 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1839 K le
týden	17 každý K
týdně	490 K
týždenne	17 raz K
tłumaczy	2622 K
tłumaczył	2622 K
tłumaczyła	2622 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2622 K
ulaş	38 bize K
ulaşin	38 bize K	3288 bize K	3307 K
ulaşmak	3288 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	725 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1986 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	724 K uns	724 K unsere	724 K mich	724 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	724 K sie uns	724 K sie unsere	724 sie können das K	724 freiwillig K	724 K sie mich	724 K sie meine	724 K uns
unterstützt	607 ihr browser K	724 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	724 mit deiner K	724 deine K	724 eure K
upišite	77 K svoj e-mail
upozornění	427 zapněte si K	460 K
upphovsrätt	3148 skyddat enligt lagen om K
upphovsrättslagen	3148 skyddat enligt K
uprednostňované	3047 K zdroje
uprednostňovaný	3047 K zdroj
uprednostňovaných	3047 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3065 brez dovoljenja K	3065 brez soglasja K
uredništvo	3079 v naše K	3111 naše K
uredništvu	39 našemu K	3072 pišite K
urmărește	2753 K-ne pe	2753 K-ne și pe	2754 K știrile	2834 K-ne
urmăriți	2753 K-ne pe	2834 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2652 K de cookies
utilizează	2756 K cookie
utilizăm	2756 K cookie
utánközlés	1802 K
utánközölhető	45 K
uutislähteeksesi	1389 ensisijaiseksi K
uutislähteeksi	1389 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2622 K
uznała	2622 K
uzsvēra	2337 K
użyciu	2600 przy K ai
użytkowników	2587 opiniami K
używamy	2561 K plików cookie
užsisakykite	2259 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3012 dajte nám K
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
već	2947 kad ste K tu	2994 K od
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
viên	3475 là biên tập K của	3488 dành cho hội K
viết	3534 hãy K thư	3535 bài K này	3537 ông K	3537 bà K
você	18 sem K	2741 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3082 K
vyhradené	3006 všetky práva K	3006 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3022 si môžete K
vysvetľuje	3054 K
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
válaszolta	1842 K
válaszolták	1842 K
változatában	97 korábbi K	97 eredeti K
vás	468 bez K by	489 bez K by	3033 bez K by	3052 bez K by
väitis	1269 K
väitti	1426 K
väittää	1426 K
välise	1246 K sisu
våre	2535 meld deg på K
vårt	2470 meld deg på K	2535 meld deg på K
vær	51 K med
védekezett	1842 K
véli	1842 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3052 K vám
vēlamo	2311 K avotu
vēstkopai	2322 K
vēstulei	2322 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3040 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3019 náš K
webinář	453 náš K
według	2622 K
weißt	637 K du mehr
wezwał	2622 K
wiadomościach	2609 google K
wołali	2622 K
wołał	2622 K
wołała	2622 K
wpłata	2598 każda K	2619 twoja K
wpłatom	2620 dzięki K
wpłać	2619 K
wspierającym	2619 zostań K
współpracy	2595 we K z partnerem
wyjaśnia	2622 K
wypisać	2549 K się w każdej chwili
wyrażam	2550 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2578 K nam	2578 K je do nas
wzywał	2622 K
wzywała	2622 K
wöchentlichen	592 K newsletter
właściciela	2620 nie mamy K
""", 'y': """
yazdiğimiz	3317 daha önce K haber
yazmişti	3363 diye K
yhteistyössä	1409 K mainostajan
yönetmenidir	3290 genel yayin K
""", 'z': """
zaakceptować	2580 K pliki cookie
zaapelował	2622 K
zaapelowała	2622 K
zachęcali	2622 K
zachęcano	2622 K
zachęcał	2622 K
zachęcała	2622 K
zadaním	3026 K e-mailu
zadržana	2942 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2603 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2969 K vama	2993 K vama
zakázané	3006 šírenie je K
založte	488 K si účet
zamknutý	2999 článok je K
zamčený	419 článek je K
zapisując	2589 K się
zapowiedział	2622 K
zapowiedziała	2622 K
zapytał	2622 K
zapytała	2622 K
zastrzeżone	2573 wszelkie prawa K	2573 wszystkie prawa K
zawołał	2622 K
zawołała	2622 K
zašlete	447 K nám
zašlite	3012 K nám
zaželen	3105 K vir
zaželene	3105 K vire
zaželeni	3105 K vir
zbiórka	2623 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2583 do naszego K
zewnętrzna	2580 treść K
zewnętrzne	9 treści K	2561 treści K	2580 treści K
zewnętrznej	9 treści K	2580 treści K
zewnętrznych	9 treści K
zgłoś	2578 K go nam	2619 K nam
ziņas	2333 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2610 daj nam K	2619 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2619 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3048 K
získávejte	484 K
zł	2592 za # K	2592 od # K	2621 od # K
złotówka	2598 każda K	2620 każda K
""", 'á': """
állt	1842 ez K
állítja	1842 K
átvehető	45 K
""", 'ä': """
ägare	3168 inga rika K
ähnliches	637 K erlebt
ändå	3115 nu när du K är här
äpp	1251 K
äppi	1251 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2491 beskyttet av K
året	568 om K
återges	3148 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3294 bizimle K
çalişmalarimiz	3361 K
çağrisinda	3363 K bulundu
çerezler	3275 K kullan
çerezlere	3292 K
çerezleri	3275 K kullan	3292 K	3318 K kabul
çözün	3307 K
""", 'é': """
échanos	1224 K una mano	1224 K un cable
économiste	1553 est K
écris	38 K-nous	67 K-nous
écrit	1485 K pour	1594 a K
écrivain	1485 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1591 K-nous
éditorialiste	1553 est K
électronique	1451 dans votre boîte aux lettres K
énekelték	1842 K
équipe	1592 notre K
értesítéseket	14 K	1815 K
értesüljön	1815 K elsőként
étoile	60 champs avec une K
évente	1841 K
""", 'í': """
ígérte	1842 K
ígérték	1842 K
írta	1842 K
""", 'î': """
îmbia	2837 K
îndemna	2837 K
îndemnat	2837 a K
îndemnau	2837 K
întrebat	2837 a K
întrebau	2837 K
""", 'õ': """
õpetas	1269 K
""", 'ö': """
öffnen	594 app K
önemli	3318 günün en K
önerdi	3363 K
önskad	3152 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1840 független K	1840 a jó K
újságírásunk	1840 K
újságíróink	1840 K
újságíróinkkal	1838 K
újságíróinknak	39 K
újságírója	1809 K
última	1121 siga la K hora	1121 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3305 K üye olun
ügyfelünk	1838 K
ühendust	38 võta meiega K	67 võta meiega K	1266 võta K
ütles	1269 K
ütlesid	1269 K
üyeliği	3300 bülten K
üzente	1842 K
üzenték	1842 K
üçüncü	3292 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2980 K nas
čitalaca	43 pisma K	2969 uz podršku K	2987 K	2993 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2987 K	2993 naši K
čitatelia	3050 K	3052 naši K
čitatelja	43 pisma K	2969 uz podršku K	2987 K	2993 naših K	2993 uz podršku K
čitatelji	36 naši K	2987 K	2993 naši K
čitateljima	2987 K
čitateľom	18 vďaka K	3050 K
čitateľov	36 našich K	3033 vďaka podpore K	3050 K	3052 našich K	3052 vďaka podpore K
članak	20 cijeli K	2947 svidio vam se K	2965 cijeli K	2965 ceo K	2993 ovaj K
člancima	2976 svim K
članek	3069 vam je bil K všeč	3111 ta K
člankov	3097 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3051 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3028 všetkým K	3040 k všetkým K	3040 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3008 páčil sa vám K	3028 celý K	3052 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3044 K nás	3051 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3051 K, že nás čítate
""", 'đ': """
đây	3534 bấm vào K
đóng	3534 K góp của bạn	3534 hãy K góp
đăng	45 K lại	3483 cảm ơn bạn đã K ký	3483 bằng việc K ký, bạn	3534 K ký để đọc bài
đường	3473 K dây nóng của tòa soạn	3473 K dây nóng của báo	3534 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3488 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3053 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2620 nasze K
śledztwo	2620 to K
śledź	2557 K nas na	2619 K nas
śpiewali	2622 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3363 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2950 K nam
šaukė	2297 K
šiandien	2284 aukokite K
šodien	2324 ziedo K
""", 'ź': """
źródło	2573 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2622 K
""", 'ž': """
žalio	2995 K se
želene	3105 K vire
želeni	3070 K vir
željene	2948 K izvore
željeni	2948 K izvor
žiadny	71 K spam
žurnalistai	2295 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2274 K
žurnalistika	489 naše K	489 nezávislá K	2295 K kainuoja	2295 gera K	3052 nezávislá K
žurnalistiku	489 nezávislou K	3052 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2274 K
žurnāliste	2314 K
žurnālisti	2335 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2335 neatkarīga K	2335 K maksā	2335 laba K
žurnālistiku	2324 atbalsti neatkarīgu K	2335 neatkarīgu K
žurnālists	2314 K
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
авторизованные	2892 только K
авторизованным	2892 K пользователям
авторизовані	3411 лише K
авторизуйтесь	24 K
авторкою	3399 зв'язатися з K
автором	3399 зв'язатися з K
автору	54 на каву K	2880 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3432 пишіть за K
адресу	2912 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2891 K	3410 K
анонимно	2880 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3396 K джерел
безкоштовна	3430 остання K стаття
безкоштовний	3406 наш K вебінар	3414 K акаунт	3430 останній K матеріал
безкоштовних	3414 ліміт K	3414 K статей
безкоштовні	15 K статті	3414 K статті
безлимитный	2847 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2910 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2895 K статьи
бесплатный	2886 наш K вебинар	2895 K аккаунт	2910 последний K материал
бесплатных	15 K статей	2895 лимит K	2895 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3445 K
благала	3445 K
благали	3445 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2901 K донатам	2926 K вам	2926 K вашей
блокировщик	2860 отключите K	2860 K рекламы
блокувальник	3381 K реклами
бот	39 наш K
браузер	10 ваш K	2873 ваш K	3391 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3397 K
вайбър	16 K	226 K
ватсапе	2878 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2886 наш K
вебінар	3406 наш K
взывал	2928 K
видео	9 это K	40 фото и K
виділіть	3395 K
визнав	3445 K
визнала	3445 K
визнає	3445 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3391 K cookie	3420 будь-яке K матеріалів	3420 K матеріалів сайту
використанні	3389 при K матеріалів
використовує	3382 K cookie
використовуємо	3381 K cookie
вимагав	3445 K
вимагала	3445 K
вимагали	3445 K
виправлення	97 K:
випуск	3408 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3445 K
вк	2878 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2878 K
влезте	24 K
вміст	9 цей K
внескам	3421 завдяки K	3443 завдяки K
внесок	3442 ваш K
войдите	24 K	2848 K, чтобы
вотсапе	2878 K
вотсапі	3397 K
впн	64 без K
всеки	249 K лев
встановіть	3375 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2863 K ее	2863 K текст
выпуск	2889 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3445 K
відповідав	3445 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3445 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2928 K
гласила	2928 K
гласит	2928 K
гласувайте	254 K
гледайте	259 K ни
говорил	2928 K
говорила	2928 K
говорили	2928 K
говорит	2928 K
год	2927 в K
годишно	268 K
голосуйте	2906 K	3426 K
гривень	3444 # K
грн	3444 # K
група	260 viber K
гукав	3445 K
гукали	3445 K
гукнув	3445 K
гукнула	3445 K
гіперпосилання	3389 K обов
""", 'д': """
дальше	2847 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3396 обрані K	3396 бажані K
джерелом	3396 основним K	3396 бажаним K
дзен	2878 K
дзене	2878 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2928 K
добавила	269 K	2928 K
добавьте	2857 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3445 K
додала	3445 K
додатку	84 у нашому K
додає	3445 K
дозволить	3442 ваша підтримка K
дозволяється	3420 матеріалів K лише
долучайтесь	51 K	3442 K до нас	3442 K до нашої	3442 K до нашого	3442 K до спільноти	3442 K до читачів
долучайтеся	51 K	3442 K до нас	3442 K до нашої	3442 K до нашого	3442 K до спільноти	3442 K до читачів
донат	2925 ваш K	3442 ваш K	3446 K
донатам	3421 завдяки K
донати	3446 K
донатом	3444 K
донаты	2929 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3442 ваша підтримка K
допомога	3442 нам потрібна ваша K
допомогою	3423 за K ші
допоможе	3443 K нам
допоможуть	3421 K нам працювати	3443 K нам
допоможіть	90 K, скільки можете
допускается	2900 материалов K только
допълнена	97 статията е K
доступ	2895 полный K	3414 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2839 вы K до конца	3365 ви K до кінця
дочитати	3371 щоб K
дочитать	2847 чтобы K	2895 K
""", 'е': """
евро	243 за # K
ежедневную	2850 K рассылку
ежемесячно	2927 K
ежемесячное	2925 оформите K
ежемесячный	2901 K донат
еженедельную	2850 K рассылку
електронна	214 вашата K поща
електронної	3413 адресу K пошти
електронну	3413 K адресу	3413 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2928 K
жаловался	2928 K
жалуются	2928 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2881 - K	2881 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2926 независимая K
журналистике	2926 независимой K
журналистики	2926 независимой K
журналистику	2926 независимую K
журналистка	229 е K	229 , K	2881 - K	2881 , K
журналисты	2926 наши K
журналіст	3401 - K	3401 , K
журналістам	39 нашим K
журналісти	3443 наші K
журналістика	3443 незалежна K
журналістику	3443 незалежну K	3443 якісну K
журналістка	3401 - K	3401 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3375 K застосунок
завантажте	3375 K додаток
завдяки	3421 існує K	3443 K вам	3443 K вашій
зависимост	88 хазартът създава K
задонатьте	2925 K	3442 K
задължителните	21 K полета
зазначив	3445 K
зазывал	2928 K
закликав	3445 K
закликала	3445 K
закликали	3445 K
закончились	2847 бесплатные статьи K
залишає	29 K за собою право
залишилося	3372 K #%	3372 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2864 K ошибку
замолчим	2926 мы не K
запазени	220 всички права K
запевняв	3445 K
запевняла	3445 K
запевняє	3445 K
записи	58 новые K на почту
запитав	3445 K
запитала	3445 K
запитань	3410 на кілька K
запишете	213 K се за нашия
зарегистрированные	2892 только K
зарегистрированным	2847 доступен только K
зарегистрированы	2847 уже K
зарегистрируйтесь	2848 K, чтобы	2895 бесплатно K	2895 K бесплатно	2925 K бесплатно	2925 K, чтобы читать
зареєстровані	3411 лише K	3411 тільки K
зареєструйтесь	3372 K, щоб	3414 безкоштовно K	3414 K безкоштовно	3442 K безкоштовно	3442 K, щоб читати
зареєструйтеся	3414 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3393 нашому K
застосунок	3375 завантажте K	3393 наш K	3393 мобільний K	3442 завантажте K і	3442 завантажте K та
захищено	3389 усі права K
захищені	3389 усі права K	3389 всі права K
защищенной	2880 K формой
защищены	2871 все права K
защищённой	2880 K формой
заяви	269 K
заявив	3445 K
заявил	269 K	2928 K
заявила	269 K	2928 K	3445 K
заявили	2928 K	3445 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2839 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3395 якщо ви K
знанията	237 K си
зобов	3445 K'язав
зовнішнього	3403 K вмісту	3403 K контенту
зовнішній	3403 K вміст	3403 K контент
зробіть	3369 K внесок	3442 K внесок у	3442 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2877 K
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
иностранного	2871 выполняющим функции K агента
иностранным	2926 K агентом
инстаграм	226 K
искусственного	2903 с помощью K интеллекта
искусственным	2903 K интеллектом
использование	2873 K cookie	2883 K cookie	2900 любое K материалов	2900 K материалов сайта
использовании	2871 при K материалов	2900 полном или частичном K	2900 частичном K материалов
используем	2860 K cookie
использует	2861 K cookie
исправление	97 K:
источники	2877 избранные K	2877 любимые K
источников	2877 избранных K	2914 избранных K
источником	2877 основным K
исчерпали	2847 K лимит
""", 'к': """
каждое	17 K утро
каждый	2927 K месяц
каже	3445 K
каза	269 K
казав	3445 K
казал	269 K
казала	269 K	3445 K
казали	3445 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2926 наш K	3443 наш K
канала	2926 нашего K
каналу	3443 нашого K
колумнист	2881 - K	2881 , K
колумніст	3401 - K
колумністка	3401 - K
команде	2886 к нашей K
команди	3406 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3390 у K	3390 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2863 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2872 в K
комментировать	6 K
контент	9 этот K	9 цей K	2883 внешний K
контента	9 этого K	2883 внешнего K
контенту	9 цього K
конференцию	2886 нашу K
конференция	234 нашата K
конференцію	3406 нашу K
конфиденциальности	2860 политикой K	2873 политика K
конфіденційності	3381 політикою K	3391 політика K
копирование	2900 K материалов сайта
кореспондент	229 е K	229 , K	3401 - K	3401 , K
кореспондентка	3401 - K	3401 , K
короткий	2891 K опрос
корреспондент	2881 - K	2881 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3445 K
крикнул	2928 K
крикнула	2928 K	3445 K
кричав	3445 K
кричал	2928 K
кричала	2928 K	3445 K
кричали	2928 K	3445 K
кричит	2928 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2886 нашу K
лекцію	3406 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2886 нашего K
магазине	2886 в нашем K	2886 в нашем интернет-K
магазину	3406 нашого K
магазині	3406 у нашому K	3406 в нашому K	3406 нашому інтернет-K
материал	2863 обсудить K	2883 внешний K	2916 K создан	2926 этот K
материалам	2908 ко всем K
материалы	2926 наши K
матеріал	3443 цей K
матеріали	3443 наші K
матеріалу	97 першій версії K
матеріалів	3420 копіювання K сайту	3420 K посилання обов'язкове	3428 до всіх K	3428 до усіх K
мероприятие	2886 наше K
месенджері	3397 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2878 K
месте	42 вы были на K
месяц	2927 в K
мобільний	3393 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3444 на K	3444 перший K
""", 'н': """
навчання	48 K ші
нагадав	3445 K
нагадала	3445 K
наголосив	3445 K
наголосила	3445 K
надпис	269 такъв K
надпись	2928 такая K
надсилайте	3399 K нам	3399 K її	3399 K їх нам	3400 K фото	3400 K відео	3400 K свої	3442 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3396 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3399 K нам	3399 K їх нам	3400 K фото	3442 K нам
нажимая	2894 K кнопку	2894 K на кнопку	2894 K "
нажмите	2863 K ctrl
намерете	259 K ни
напис	3445 такий K
написа	269 K
написав	3445 K
написал	2928 K
написала	2928 K	3445 K
написано	2928 было K	3445 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2880 K нашему	2880 K нашей	2880 K автору	2880 K нам	2925 K нам
напишіть	38 K нам	67 K нам	3399 K нашому	3399 K нашій	3399 K автору	3399 K авторці	3399 K нам	3442 K нам
напомнил	2928 K
напомнила	2928 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3413 K кнопку	3413 K на
нашем	2863 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2839 K просьба
неделю	17 раз в K	17 каждую K	2927 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2842 поддержите K	2925 поддержите K
независимые	2926 K медиа
незалежні	3443 K медіа
нейросети	2903 с помощью K
несколько	2891 на K вопросов
никакого	71 K спама
новинами	3378 стежте за K
новини	226 google K	3397 google K
нуждаем	266 K се от вашата
нужна	2901 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2928 K
обещала	2928 K
обещали	2928 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2881 - K	2881 , K
обраних	3396 K джерел
обучения	48 K ии
объявил	2928 K
объявила	2928 K
объяснил	2928 K
объяснила	2928 K
объясняет	2928 K
объяснял	2928 K
объясняла	2928 K
обязал	2928 K
обязательна	2871 гиперссылка K	2900 материалов ссылка K	2900 ссылка на источник K
обязательные	21 K поля	2863 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3445 K
обіцяла	3445 K
обіцяли	3445 K
огледален	64 K сайт
оглядач	3401 - K	3401 , K
оглядачка	3401 - K	3401 , K
оголосив	3445 K
ограничений	2847 читайте без K
одноклассниках	2878 K
одному	3413 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2863 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3410 наше K	3410 коротке K
опитуванні	35 нашому K	3410 K читачів	3410 нашому K	3410 в K
оприлюднюватиметься	22 не K	3384 ваша e-mail адреса не K
опрос	35 наш K	2891 наш K
опросе	35 нашем K	2891 нашем K	2891 в K
опубликован	22 не будет K	2863 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2928 зовут K
організатори	3445 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2894 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2848 K #%	2848 K # %
отбележете	62 K ме
ответил	97 не K на	2928 K
ответила	97 не K на	2928 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2928 K
отвечала	2928 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2927 K в любой момент
отметил	2928 K
отметила	2928 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2850 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2880 K их нам	2925 K нам
отримувати	3431 хочете K
отримуйте	3435 K
очакваме	227 K вашите
ошибку	2864 нашли K
оштрафовал	2928 K
оштрафовала	2928 K
оштрафував	3445 K
""", 'п': """
партнером	2898 совместно с K	3418 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2898 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3418 K посилання
партнеры	2860 мы и наши K
партньорски	246 K линкове
партнёром	2898 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2898 K ссылки
партнёрским	74 K ссылкам
патроном	2925 станьте K
пееха	269 K
пели	2928 K
первинній	97 K версії
первоначальной	97 K версии
первый	2927 K месяц	2927 рубль в K
переведите	2925 K нам
перевірте	3410 K себе	3413 K пошту
передплатник	50 як K	3371 уже K	3371 вже K
передплатникам	3371 доступний лише K	3371 доступна лише K	3371 доступно лише K
передплатники	50 K можуть	3429 лише K	3429 тільки K
передплатників	3371 тільки для K
передплатою	3371 доступна за K	3371 доступний за K	3414 за K	3436 з K
передплату	80 оформіть K	3414 K за	3442 оформіть K
передплатіть	80 K
передрук	45 K	3394 K
передруковувати	45 K
передруку	3394 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2876 K
перепечатке	2876 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3392 K даних
персональных	2874 K данных
писав	3445 K
писал	2928 K
писала	2928 K	3445 K
писати	3443 нам K
писменото	248 без K съгласие
письме	2894 в одном K
письменного	2915 без K согласия
письмової	3434 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2880 K нам	2912 K на	2925 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3399 K нам	3432 K на
платной	2847 в K версии
побачили	3440 K помилку
повний	20 K текст	3414 K текст
повтаря	269 K
повтаряше	269 K
повторював	3445 K
повторює	3445 K
повторяет	2928 K
повторял	2928 K
повторяла	2928 K
повідомив	3445 K
повідомила	3445 K
повідомили	3445 K
повідомте	38 K нам	67 K нам	3399 K нам	3399 K нас	3442 K нам
подайте	228 K сигнал
поддержать	2925 K нас	2925 K редакцию	2925 K нашу
поддерживайте	2925 K нас	2925 K нашу
поддержите	2842 K нашу	2842 K нас	2901 K	2925 K нас	2925 K нашу	2925 K редакцию	2925 K проект	2925 K автора	2925 K наш
поддержка	2843 ваша K	2925 ваша K поможет	2925 ваша K помогает	2925 ваша K позволит
поддержке	2898 при K партнёра	2898 при K партнера	2901 благодаря вашей K	2926 вашей K
поддержки	2926 без вашей K	2926 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2889 K	2926 наш K	3408 K	3443 наш K
подкаста	236 K	2889 K	2926 нашего K
подкасте	34 нашем K	2889 K
подкасти	34 наші K	236 K	3408 K
подкастов	2889 K
подкасту	3408 K
подкастът	236 K
подкасты	2889 K
подкасті	34 нашому K	3408 K
подкастів	3408 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2847 уже K
подписка	2847 уже есть K	2929 K
подписке	2847 доступен только по K	2847 доступна по K	2847 доступен по K	2895 по K
подписки	2929 K
подпиской	2920 с K
подписку	80 оформите K	80 оформить K	2847 оформить K	2847 оформите K	2894 спасибо за K	2895 K за	2925 оформите K	2925 оформить K
подписчик	50 как K	2847 уже K	2847 вы уже K
подписчикам	2847 доступна только K	2847 доступно только K	2847 доступен только K	2909 только K
подписчики	50 K могут	2909 только K	2929 K
подписчиков	2847 только для K
подписчиком	2925 станьте K
подписывайтесь	2850 K на рассылку	2857 K на нас	2857 K на наш	2857 K на канал	2857 K на telegram	2925 K на
подписываясь	2894 K
подпишитесь	80 K	2842 K на регулярное	2850 K на рассылку	2857 K на наш	2857 K на канал	2925 K на
подчеркнул	2928 K
подчеркнула	2928 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3406 нашу K
пожертвование	2842 оформите K	2843 сделайте K	2901 регулярное K	2901 ежемесячное K	2925 ваше K	2925 сделайте K	2925 оформите K	2929 K
пожертвования	2926 на K	2929 K
пожертвованиям	2901 благодаря K	2926 благодаря K
пожертвуйте	2925 K
позволяет	2925 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2847 чтобы прочитать K
полный	20 K текст	2895 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2919 K
получать	2911 хотите K
помилку	3440 знайшли K
помогите	90 K, сколько можете	2925 K нам
помогнете	266 K ни
помогут	2926 K нам
поможет	2926 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2925 нам нужна ваша K
помощью	2903 с K ии
помітили	3395 якщо ви K	3440 K помилку
помічник	63 наш K
понравилась	2926 K статья
понравился	2926 K материал	2926 K текст
пообещал	2928 K
пообещала	2928 K
пообіцяв	3445 K
пообіцяла	3445 K
попереджає	3445 K
попередив	3445 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3445 K
попросил	2928 K
попросила	2928 K	3445 K
попросили	2928 K	3445 K
попросило	2928 K
порадив	3445 K
порадила	3445 K
посилання	3420 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2928 K
посоветовала	2928 K
постановив	3445 K
постановил	2928 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2928 K
потребовала	2928 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2894 вашей K
почтовом	2894 вашем K ящике
почту	79 на K	2851 на вашу K	2851 вам на K	2894 вашу K
пошту	79 на K	79 на вашу K	3374 на вашу K
пошті	3413 вашій K
пощенска	214 вашата K кутия
пояснив	3445 K
пояснил	2928 K
пояснила	2928 K	3445 K
пояснював	3445 K
пояснювала	3445 K
пояснює	3445 K
поясняет	2928 K
правото	29 си запазва K
працювати	3421 допоможе нам K	3443 K далі
працюємо	3443 ми K
предишна	97 K версия на
предпочитаемые	2877 K источники
предпочитаемых	2877 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2877 K источники	2914 K источники
предпочтительный	2877 K источник
предпочтительных	2914 K источников
предупреди	269 K
предупредил	2928 K
предупреждава	269 K
предупреждает	2928 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2928 K
призвала	2928 K
призвали	2928 K
призна	269 K
признава	269 K
признавал	2928 K
признает	2928 K
признал	2928 K
признала	2928 K
признали	2926 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2928 K
призывала	2928 K
призывали	2928 K
приложение	84 в нашето K	267 нашето K	2852 скачать K	2853 скачайте K	2853 установите K	2875 наше K	2875 мобильное K	2925 скачайте наше K	2925 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2852 открыть в K	2875 нашем K
приложения	2875 нашего K	2926 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2877 K источником
присоединяйтесь	51 K	2925 K к нам	2925 K к нашему	2925 K к нашей	2925 K к нашим	2925 K к сообществу	2925 K к читателям	2925 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2880 K нам	2880 K фото	2880 K видео	2880 K новости	2880 K свои	2880 K их нам	2925 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2880 K нам	2880 K фото	2880 K их нам	2925 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3442 K до нас	3442 K до нашої	3442 K до нашого	3442 K до спільноти	3442 K до читачів
приєднуйтеся	51 K	3442 K до нас	3442 K до нашої	3442 K до нашого	3442 K до спільноти	3442 K до читачів
проверьте	2891 K себя	2894 K почту
проголосуйте	2906 K	3426 K
продовження	3418 реклама. K
продовжити	3371 щоб K читання	3421 допоможуть нам K
продовжувати	3443 K роботу
продолжаем	2926 мы K работать
продолжать	2901 помогут нам K	2926 K работу
продолжение	2898 реклама. K
продолжить	2847 чтобы K чтение	2901 помогут нам K	2901 поможет нам K	2926 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2871 настоящий материал (информация) K	2916 материал K
произведён	2916 материал K
пройдите	2891 K тест
пройдіть	3410 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2911 не K
пропустити	3431 не хочете K
пропустить	2911 не хотите K
пропустіть	3431 не K
просив	3445 K
просил	2928 K
просила	2928 K	3445 K
просили	2928 K	3445 K
просьба	2839 у нас к вам K	2839 у нас есть K
просять	3445 K
проучване	237 нашето K
прохання	3365 маємо до вас K	3365 невелике K
прочетете	211 за да K цялата
прочитать	2847 осталось K	2847 чтобы K статью
пріоритетне	3396 K джерело
пріоритетним	3396 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3373 K на розсилку
підписка	3446 K
підписку	3371 оформіть K	3413 дякуємо за K	3442 оформіть K
підписники	3429 лише K	3446 K
підписників	3371 тільки для K
підписуйтесь	3377 K на нас	3377 K на наш	3377 K на канал	3377 K на telegram	3442 K на
підписуйтеся	3377 K на наш	3377 K на канал
підписуючись	3413 K
підпишіться	3373 K на розсилку	3377 K на наш	3442 K на
підтримайте	3368 K нашу	3368 K незалежну	3368 K нас	3421 K	3442 K нас	3442 K нашу	3442 K незалежну	3442 K редакцію	3442 K автора	3442 K роботу	3442 K наш
підтримати	3442 K нас	3442 K нашу
підтримка	3369 ваша K	3442 ваша K допоможе
підтримки	3418 за K партнера	3443 спільноти K	3443 вашої K
підтримуйте	3442 K нас	3442 K нашу
підтримці	3421 завдяки вашій K	3421 завдяки K читачів	3443 вашій K
піти	3365 перш ніж K
""", 'р': """
работа	267 нашата K	2926 наша K
работаем	2926 мы K
работать	2901 помогут нам K	2901 поможет нам K	2926 K дальше
работу	2926 нашу K
радив	3445 K
радила	3445 K
радили	3445 K
радить	3445 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2915 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2925 K нам
рассказал	2928 K
рассказала	2928 K
рассказывать	2926 K правду
расследование	2926 наше K	2926 это K
расследования	2926 наши K
рассылка	2926 наша K	2929 K
рассылку	78 на K	78 нашу K	78 K	2850 нашу K	2850 K самых	2926 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2894 K
регулярний	3421 K внесок
редактор	229 е K	229 - K	229 , K	2881 - K	2881 , K	3401 - K	3401 , K
редакторка	3401 - K	3401 , K
редакцией	39 нашей K	2880 связаться с K
редакции	97 поправка K	2915 без согласия K	2926 нашей K
редакцию	39 в нашу K	2880 напишите в K	2880 пишите в K
редакция	234 в нашата K	267 нашата K	2926 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3399 напишіть у K	3399 пишіть у K
редакція	3443 наша K
редакцією	39 нашою K	3399 зв'язатися з K
редакції	43 письма до K	97 від K:	3399 пишіть до K	3434 без згоди K	3434 без дозволу K	3443 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3418 після K	3418 на правах K	3443 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2898 после K	2898 на правах K	2926 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2881 - K	2881 , K	3401 - K	3401 , K
репортери	39 на нашите K	267 нашите K
репортерка	3401 - K	3401 , K
репортёр	2881 - K	2881 , K
решил	2928 K
реєструючись	3413 K
робота	3443 наша K
роботу	3443 нашу K
розкажіть	38 K нам	67 K нам
розповів	3445 K
розповідати	3443 K правду
розповіла	3445 K
розсилка	3443 наша K	3446 K
розсилку	78 на K	78 нашу K	78 K	3373 нашу K	3373 щоденну K	3443 нашу K
розслідування	3443 наші K	3443 це K
рублей	2927 # K
рік	3444 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2880 K с нами
связаться	2880 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3445 K
сказал	2928 K
сказала	2928 K	3445 K
скаржаться	3445 K
скаржився	3445 K
скаржилася	3445 K
скачайте	2852 K наше
скиньте	2925 K нам	2925 K донат
сколько	2925 скиньте K
скриньку	3413 вашу K
скриньці	3413 вашій K
следите	2857 K за нами
словам	2928 по K
словами	3445 за K
слушайте	259 K ни
слідкуйте	3377 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2928 K
советовала	2928 K
советовали	2928 K
советует	2928 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2883 внешнее K
содержит	97 K сцены
сообщение	2871 данное K (материал) создано	2916 K создано
сообщил	2928 K
сообщила	2928 K
сообщили	2928 K
сообщите	38 K нам	67 K нам	2880 K нам	2925 K нам
соучастником	2901 станьте K	2925 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3375 увімкнути K	3375 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3443 K текст	3443 K матеріал
сподобалась	3365 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2928 K
спросил	2928 K
спросила	2928 K
співали	3445 K
співучасником	3442 станьте K
спільнота	3443 наша K
спільноти	3369 стань частиною K	3421 частиною K	3443 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2925 K нашим	3442 K нашим
статей	3428 до всіх K	3428 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3443 ця K
статья	2926 эта K
статьям	2908 ко всем K
стверджує	3445 K
стежте	3377 K за нами
стигнали	224 щом сте K дотук
стороннего	2883 K сервиса
сторонним	2883 K сервисом
стороннього	3403 K сервісу
стороннім	3403 K сервісом
суммой	2927 любой K
сумму	2927 любую K
сутрин	17 всяка K
существуем	2926 мы K
существует	2901 K благодаря
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
телеграм	16 K	226 K	2857 наш K-канал	2857 в нашем K	2878 K	2878 K-канал	2878 K-канале	2912 пишите в K	2926 наш K	3377 наш K-канал	3397 K	3397 K-канал	3397 K-каналі
телеграме	16 K	2878 K
телеграмі	3397 K
телефон	97 K довіри
тест	2891 наш K	3410 наш K
тиждень	17 раз на K	3444 на K
требовал	2928 K
требовала	2928 K
требовали	2928 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2853 включите K	2853 включить K	2853 разрешить K
уверяет	2928 K
уверял	2928 K
уверяла	2928 K
увійдіть	24 K	3372 K, щоб
уговаривал	2928 K
уговаривала	2928 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2839 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3396 K джерел
улюблені	3396 K джерела
умовляв	3445 K
умоляваше	269 K
умолял	2928 K
умоляла	2928 K
умоляли	2928 K
утверждает	2928 K
уточнение	97 K:
уточнення	97 K:
уточнив	3445 K
уточнил	2928 K
уточнила	2928 K	3445 K
учасником	3442 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2926 K нашу
цитировании	2876 при K
цитування	3394 у разі K
цитуванні	3394 при K
""", 'ч': """
частиною	3442 станьте K
частковому	3420 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2925 спасибо, что K
читай	3377 K нас
читайте	2857 K нас в	3377 K нас у	3377 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2891 опросе K	2901 благодаря поддержке K	2921 K	2926 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2839 дорогие K	2921 K	2926 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2921 K	2926 благодаря K
читати	3371 щоб K далі	3442 щоб K далі
читачам	18 завдяки K	3437 K
читачі	36 наші K	3437 K	3443 наші K
читачів	43 листи K	3437 K	3443 наших K
читаєте	3442 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3444 K
щомісячний	3421 K внесок
щомісячно	3444 K
щоранку	17 K
щотижневу	3373 K розсилку
""", 'э': """
электронной	2894 адрес K почты
электронную	2894 K почту
""", 'я': """
яжіться	38 зв'K з нами	3399 зв'K з нами
язкові	21 обов'K поля	3384 обов'K поля
якщо	3365 K ви вже тут
""", 'і': """
інтелектом	3423 штучним K
інтелекту	3423 за допомогою штучного K
""", 'א': """
אדבלוק	1665 K
אומר	1692 K
אומרת	1692 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1605 עקבו K	1689 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1603 דואר K
אמר	1692 K
אמרה	1692 K
אמרו	1692 K
אתכם	1635 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1691 K
ביקש	1692 K
ביקשה	1692 K
במייל	1634 K שלכם
בסרטון	1624 לצפות K זה
בעוגיות	1610 שימוש K
בעיתונות	1635 לתמוך K
בעלי	1670 בלי K הון	1670 ללא K הון
בקובצי	1609 משתמש K
בשבוע	17 פעם K	1691 K
בתגובות	85 K
בתוכן	1646 לעשות שימוש K
""", 'ד': """
דווחו	1689 K לנו
דיוור	1634 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1606 הורידו את K	1690 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1692 K
הודיעה	1692 K
הוואטסאפ	1606 לקבוצת K
הווטסאפ	1606 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1692 K
הוסיפה	1692 K
הזהיר	1692 K
הזכויות	1617 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1647 הכתבות K
הטלגרם	1606 לערוץ K
הטקסט	1625 K
היום	1689 תרמו K
הירשמו	1689 K לקבלת
הכותב	1646 על דעת K
הכתבה	45 לפרסם את K	1599 להמשך קריאת K	1625 K	1690 K הזאת
המדור	1623 הוא עורך K	1623 היא עורכת K
המובעות	1646 הדעות K במאמר	1646 הדעות K בטור	1646 הדעות K בכתבה
המועדף	1620 למקור K	1620 כמקור K
המייל	1602 לתיבת K	1603 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1603 K היומי	1634 K השבועי של	1634 K שלנו	1690 K
הסביר	1692 K
הסיכום	1625 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1625 הנקודות K
העיתונות	1690 K העצמאית
הפרטיות	1610 מדיניות K
הפרסומות	1665 חוסם K
הפרסומים	1665 חוסם K
הפרסומת	11 K
הצביעו	1689 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1606 K לערוץ	1689 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1610 תנאי K
השמות	97 K שונו
התגובות	1631 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1635 בזכות K שלכם
התראות	14 K
התרגום	1625 K
התרומה	1689 K שלכם
""", 'ו': """
ובטוויטר	1605 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1635 K בכם
ותלויה	1635 K בכם
""", 'ז': """
זקוקה	1689 K לכם
""", 'ח': """
חודשית	1689 תרומה K
חיצוני	1624 תוכן K	1624 תוכן ממקור K
""", 'ט': """
טען	1692 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1634 K למייל	1634 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1599 הצטרפו K
כתב	1692 K
כתבה	1625 K זו	1690 K זו	1692 K
כתבו	38 K לנו	67 K לנו	1689 K לנו
כתבות	1647 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1623 היא K
כתובת	77 הזינו K מייל	1603 K דוא"ל
""", 'ל': """
לדברי	1692 K
להגיב	6 כדי K	1631 K
להמשיך	1599 כדי K לקרוא	1635 עזרו לנו K
להעתיק	1617 אין K	1646 לשכפל, K
לחודש	1691 K
לחוק	1646 סעיף #א K
לחצו	1689 K כאן
לידיעון	1689 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1600 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1602 הירשמו K	1602 הרשמה K	1602 K שלנו	1634 בהצלחה K	1689 הירשמו K
לעזרתכם	1689 אנחנו זקוקים K
לענייני	1623 הוא כתב K	1623 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1624 K בתוכן
לקבוצת	1606 הצטרפו K
לקריאה	1647 כתבות K
לקריאת	20 K הכתבה
לשנה	1691 K
לתומכים	1635 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1647 K חינם
מועדף	1620 מקור K	1620 כמקור K	1684 מקור K	1684 כמקור K
מינוי	1599 רכשו K	1689 רכשו K	1693 K
מנוי	1599 כבר K
מנויים	1693 K
מניות	1670 בלי בעלי K	1670 ללא בעלי K
מסכימים	43 לא K	43 K?	1634 בהרשמה אתם K
מסר	1692 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1634 K שבועי	1693 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1625 K
סיפר	1692 K
סיפרה	1692 K
סעיף	1646 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1689 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1634 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1623 הוא K
עיתונאית	1623 היא K
עיתונות	1635 לעשות K	1690 K עצמאית
עכשיו	1689 תרמו K
עלולים	97 K להיות קשים
עמלה	1645 נקבל K	1645 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1665 חוסם K	1690 ללא K
פרסומת	11 K
פרשן	1623 הוא K
פרשנית	1623 היא K
""", 'צ': """
ציין	1692 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1690 K
קרא	1692 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1691 חודש K
""", 'ש': """
שאלו	1625 K את
שולחים	57 אנחנו K לכם
שיווקי	1634 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1689 K לנו
שלנו	39 לכתב K	1690 K
שנקבל	1645 K עמלה
שקראתם	1689 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1631 K
תוכן	9 K זה	1624 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1635 K בכם
תלויה	1635 K בכם
תמיכתכם	1689 K
תמכו	1689 K בנו
תקציר	1625 K
תרומה	1693 K
תרומות	1693 K
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
अनुभव	67 अपना K हमें	1717 का K रखने
अनुवाद	1719 K
अनुसार	1780 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1724 K राय दें
अपील	1780 K की
अलर्ट	1726 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1777 K दान
आपको	57 हम K
आर्टिकल	1738 फ्री K	1738 मुफ्त K
आर्थिक	1728 K सहयोग दें	1728 K सहयोग करें	1777 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1698 ऐप K करें	1726 K करें
इनबॉक्स	1697 आपके K	1727 अपने K में
""", 'उ': """
उपयोग	1703 कुकीज का K	1703 कुकी का K
""", 'ए': """
एजेंसी	1737 K की फीड
एडिटर	1717 सब K हैं	1717 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1755 K
""", 'क': """
कमीशन	1736 हमें K मिल	1736 K मिल सकता है
कमेंट	1724 अपनी राय K	1725 K करने के लिए	1725 K में अपनी राय	1725 K हटा	1725 K करने वाले
करके	1727 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1697 ईमेल दर्ज K	1700 फॉलो K	1712 जॉइन K	1712 लाइक K	1715 हमें ईमेल K	1722 टिकट बुक K	1724 पोल में वोट K	1727 साइन अप K	1731 शेयर K	1731 साझा K	1731 सेव K	1777 फॉलो K	1777 लॉग इन K	1777 साइन अप K
कहती	1780 K
कहते	1780 K
कहा	1780 K
कहानी	67 अपनी K हमें
कीजिए	1777 मदद K
कॉपी	1731 लिंक K हो गया
कॉपीराइट	1711 K
क्लिक	1712 K करें	1777 यहां K करें	1777 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1778 इस K	1778 यह K
खबरें	1733 और K पढने के लिए	1738 मुफ्त K
खबरों	1733 अन्य K के लिए	1733 ताजा K के लिए	1733 की K के लिए
खरीदें	1722 यहां से K
खेलें	1724 क्विज K और
""", 'ग': """
गिफ्ट	1731 K करें
गोपनीयता	1703 K नीति
""", 'ज': """
जनरेट	1737 ऑटो-K
जरूर	1715 हमें K दें
जावास्क्रिप्ट	1703 K
जुडने	1713 K के लिए
जुडिए	51 आप भी K	1777 K
जुडें	51 आप भी K	1700 चैनल से K	1712 K	1722 हमारी टीम से K	1777 हमसे K
ज्वाइन	1712 K करें
""", 'ट': """
टिप्पणियों	1725 K के लिए
टिप्पणी	97 K करने से इनकार	1725 K करने के लिए	1725 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1698 ऐप K करें	1726 K करें	1726 K कीजिए	1777 ऐप K करें	1777 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1781 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1777 राय K
देखें	1777 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1703 K नीति
निर्भर	1728 आपके सहयोग पर K
नोटिफिकेशन	14 K	1698 K चालू करें	1726 K ऑन करें	1726 K ऑन कर लें
नौकरी	1722 K के अवसर
न्यूज	1701 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1697 हमारे K	1697 हमारा K	1697 हमारा साप्ताहिक K	1697 K के लिए	1778 हमारे K	1781 K
""", 'प': """
पढने	0 K का समय	1729 K के लिए
पढें	0 मिनट में K	1698 ऐप में K	1777 पूरी खबर K
पत्रकार	1778 हमारे K
पत्रकारिता	1717 K में सक्रिय हैं	1778 हमारी K	1778 स्वतंत्र K
पसंदीदा	1714 K सोर्स	1714 K स्रोत	1714 K न्यूज सोर्स	1772 K स्रोत	1772 K सोर्स
पाठकों	18 K के सहयोग	1728 K के सहयोग से चलते
पाने	1727 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1737 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1780 K
पूछें	1719 K
पूरी	1729 बनकर K खबर
पॉडकास्ट	1723 K सुनें	1723 K सुनने के लिए	1778 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1779 K माह	1779 K वर्ष
प्रतिक्रिया	1724 अपनी K
प्रिफर्ड	1714 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1715 हमें K	1715 कमेंट करके K	1777 हमें K	1777 राय K
बताते	1780 K
बताया	1780 K
बदल	97 नाम K
बाहरी	1718 K साइट
बिंदु	1719 मुख्य K
बॉक्स	1725 कमेंट K में
बोला	1780 K
बोले	1780 K
ब्राउजर	10 आपका K
ब्लॉकर	1755 ऐड K	1755 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1715 हमें K	1777 हमें K	1777 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1779 हर K
मांगते	1718 आपकी इजाजत K हैं	1718 आपकी अनुमति K हैं
मुताबिक	1780 K
मुफ्त	1738 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1729 पढना जारी K के लिए
रजिस्टर	1777 अभी K करें
रहिए	1733 जुडे K
रहें	1733 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1780 K
लिखें	38 हमें K	67 हमें K	1777 हमें K
लेख	1778 यह K	1778 इस K
लॉग	24 K इन
लॉगिन	1777 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1737 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1755 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1723 K देखें	1723 K यहां देखें	1723 K भी देखें	1723 K देखने के लिए
वेबसाइट	1778 हमारी K
वेबिनार	1722 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1715 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1703 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1715 हमसे K करें
संपादित	1737 ने K नहीं किया
संवाददाता	39 हमारे K	1717 वरिष्ठ K हैं	1717 K हैं
संस्करण	97 पिछले K में
सकते	1713 जुड K हैं	1713 फॉलो कर K हैं	1715 हमें भेज K हैं
सदस्य	55 मासिक K	1729 पहले से K हैं	1777 K बनें
सदस्यता	1729 K लें
सप्ताह	1779 प्रति K
सब्सक्राइब	1697 न्यूजलेटर को K	1697 न्यूजलेटर K	1700 चैनल को K	1712 K करें	1727 K करके आप	1777 K करें
सब्सक्राइबर	50 K	1729 K हैं
सब्सक्राइबर्स	1729 K के लिए है
सब्सक्रिप्शन	1727 K सफल	1781 K
समरी	1719 K
समर्थन	1777 K करें
सर्वाधिकार	1710 K सुरक्षित
सर्वे	1724 K में भाग लें	1724 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1728 हमें K करें	1777 आपका K	1777 हमें K	1777 K करें	1777 आपके K
सहयोगी	55 मासिक K
सामग्री	1718 से मिली K शामिल है	1718 K उपलब्ध नहीं है
सारांश	1719 K
सिंडीकेट	1737 K फीड
सीनियर	1717 K सब एडिटर हैं
सुझाएं	1777 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1723 को K	1723 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1718 कुकीज K करें
""", 'ह': """
हमारा	1698 K ऐप	1778 K काम	1778 K ऐप
हमारी	39 K टीम से	1777 K मदद करें	1778 K टीम
हमारे	1778 K पाठक	1778 K चैनल	1778 K साथ
हिस्सा	1724 सर्वे में K लें
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
กด	3228 Kเพิ่มเพื่อน	3256 Kติดตาม
กร	3198 Kอกอีเมล
กล	3259 K่าว
กอ	3257 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3256 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3216 Kบคุณที่สมัคร	3216 Kบคุณที่ลงทะเบียน	3257 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3256 Kิกที่นี่	3256 Kิกชม
คว	3226 Kามเห็นส่วนตัวของผู้เขียน
ค่	3225 Kาคอมมิชชั่น	3225 Kาคอมมิชชัน
""", 'จ': """
จด	3197 Kหมายข่าวของเรา	3216 Kหมายข่าวรายสัปดาห์ของเรา	3260 Kหมายข่าว
จะ	3215 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3256 Kวน์โหลดแอปของเรา	3256 Kวน์โหลดแอปได้	3256 Kวน์โหลดแอปเลย	3256 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3207 Kดต่อผู้สื่อข่าวของเรา	3207 Kดต่อกองบรรณาธิการ	3256 Kดตามเรา
ต่	3258 Kอเดือน	3258 Kอปี
""", 'ถ': """
ถื	3216 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3220 Kลองอ่าน
ทั	38 Kกมา	3226 Kศนะของผู้เขียน
ทา	3215 Kงเว็บไซต์ขอสงวนสิทธิ์	3217 Kงอีเมลทุก
ทุ	3217 Kกเช้าทางอีเมล
""", 'บ': """
บท	3221 Kความฟรี	3257 Kความนี้
บร	3260 Kิจาค
บล	3240 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3259 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3218 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3259 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3207 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3209 Kมรับคุกกี้
""", 'ร': """
ระ	3259 Kบุว่า
รา	3258 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3218 Kวมสนับสนุนการทำงานของเรา	3256 Kวมสนับสนุน	3256 Kวมบริจาคให้เรา	3256 Kวมบริจาคกับเรา	3256 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3226 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3257 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3203 Kวนลิขสิทธิ์	3204 Kวนสิทธิ์
สน	3218 Kับสนุนสื่ออิสระ	3218 Kับสนุนการทำงานของเรา	3218 Kับสนุนนักข่าว	3256 Kับสนุนเรา	3256 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3197 Kัครรับจดหมายข่าว	3197 Kัครรับข่าวสาร	3256 Kัครรับ	3256 Kัครสมาชิกวันนี้	3256 Kัครสมาชิกเลย	3256 Kัครสมาชิกเพื่อ	3256 Kัครสมาชิกได้ที่	3256 Kัครสมาชิกของเรา	3260 Kาชิก
สำ	3220 Kหรับสมาชิกเท่านั้น
สื	3257 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3207 Kงเรื่องราวของคุณ	3207 Kงข่าวหาเรา	3256 Kงข้อมูลมาที่	3256 Kงคลิปมา
""", 'ห': """
หา	3207 Kกคุณมีข้อมูล
ห้	3203 Kามคัดลอกหรือ	3203 Kามคัดลอกข้อความ	3203 Kามคัดลอกเนื้อหา	3203 Kามคัดลอกบทความ	3204 Kามทำซ้ำ
""", 'อ': """
อย	3256 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3197 Kเมลของคุณ
อ่	3220 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3256 Kียนถึงเรา	3256 K้าสู่ระบบเพื่อ
เฉ	3220 Kพาะสมาชิก
เน	9 Kื้อหานี้	3209 Kื้อหาจากภายนอก	3209 Kื้อหาภายนอก	3236 Kื้อหานี้มาจาก	3236 Kื้อหาจาก
เป	3220 K็นสมาชิกอยู่แล้ว	3259 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3215 Kื่อแสดงความคิดเห็น	3220 Kื่ออ่านต่อ	3220 Kื่ออ่านบทความ	3228 Kิ่มเพื่อนไลน์	3228 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3215 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3207 K้งเบาะแสข่าว	3207 K้งเรา	3256 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3206 Kล่งข่าวที่ต้องการ	3206 Kล่งข่าวโปรด	3206 Kล่งที่มาที่ต้องการ
แอ	3228 Kดไลน์	3228 Kดไลน์เพื่อ	3256 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3240 Kรแกรมบล็อกโฆษณา
โห	3256 Kวตเลย	3256 Kลดแอป
""", 'ใ': """
ให	3257 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3534 hãy gửi K
""", 'ủ': """
ủng	3485 ly cà phê K hộ	3534 hãy K hộ
""", 'あ': """
あと	2117 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2161 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2084 Kいのブラウザ
お寄	2161 Kせください
お届	57 Kけします
お申	2105 Kし込みはこちら	2161 Kし込みください	2161 Kし込みはこちら
お聞	2161 Kかせください
お見	2161 K逃しなく
お試	2161 Kしください
お読	2161 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2122 K転載したものです	2122 Kの転載です
か月	2071 K無料	2163 K無料
""", 'が': """
が作	2155 aiK成
が無	2084 javascriptK効
が生	2155 aiK成
が翻	2155 aiK訳
が要	2155 aiK約
""", 'こ': """
ここ	2070 Kからは有料	2071 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2070 K記事は有料	2070 K記事は会員	2089 K記事についてのご意見	2135 Kコンテンツは	2135 K投稿は	2135 K外部コンテンツは	2162 K記事が	2162 K記事を	2162 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2084 K用のブラウザ
ご協	2161 K力ください
ご存	2123 Kじの方は
ご寄	2068 K付をお願い	2161 K付
ご意	43 K見・ご反論	2089 K見・ご感想	2089 K見をお寄せ
ご感	2089 K想をお寄せ
ご支	2068 K援をお願い	2161 K援
ご登	2114 K録ありがとうございます	2161 K録
ご覧	2161 Kください	2161 Kいただけます
ご購	2161 K読
ご連	2161 K絡ください
""", 'す': """
すで	2117 Kに会員の方
すべ	2071 Kての記事が
""", 'ぜ': """
ぜひ	2081 Kフォロー
""", 'で': """
でも	2081 K配信中
で作	2155 aiK成
で受	2098 lineKけ取る
で届	2098 lineKく
で最	2098 lineK新
で生	2155 aiK成
で要	2155 aiK約
""", 'と': """
と強	2164 K調
と書	2164 Kい
と発	2164 K表
と話	2164 Kし	2164 Kす
と語	2164 Kっ	2164 Kる
と説	2164 K明
と述	2164 Kべ
""", 'に': """
によ	2155 aiKって生成	2155 aiKる要約	2164 Kると
""", 'の': """
の使	2087 cookieK用
の学	48 aiK習
の採	2105 K用情報
の提	2122 K供記事です
""", 'を': """
をフ	2081 Kォローする	2081 Kォローしよう
を使	2087 cookieK用
を利	2087 cookieK用
を有	2084 javascriptK効	2084 javascript K効
を発	2164 K表した
を許	2102 cookieK可
""", 'ア': """
アカ	2098 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2121 Kィリエイト広告	2121 Kィリエイトプログラム	2121 Kィリエイトリンク	2130 Kィリエイトリンク	2130 Kィリエイト広告	2130 Kィリエイトプログラム
アプ	2076 Kリで開く	2076 Kリで読む	2076 Kリはこちら	2077 Kリを開く	2077 Kリをダウンロード	2077 Kリのダウンロード	2077 Kリをインストール	2113 Kリなら通知	2113 Kリなら速報	2113 Kリなら、	2113 Kリで読むと	2113 Kリなら
アン	2109 Kケートにご協力	2109 Kケートはこちら	2109 Kケート実施中	2110 Kケートに答えて
""", 'カ': """
カ月	2071 K無料	2163 K無料
""", 'ク': """
クイ	2110 Kズに答えて
クッ	2086 cookie(Kキー)	2087 Kキーを使用	2087 Kキーを利用	2102 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2089 Kントを投稿するには	2089 Kントするには	2089 Kントをお寄せ	2090 Kント欄で	2090 Kント欄に	2090 Kント欄から	2090 Kント欄へ	2112 Kントは削除します	2112 Kントは削除することが	2112 Kントは削除する場合	2112 Kントは承認	2112 Kントは公開前	2112 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2068 Kートをお願いします	2161 Kートをお願い	2161 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2161 Kンロードしてください
""", 'チ': """
チケ	2105 Kット販売中
チャ	2082 Kンネル登録を	2098 Kンネルに参加する	2098 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2074 Kースレターに登録	2075 Kースレターを	2098 googleKースで	2114 Kースレター登録はこちら	2165 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2081 Kローして最新	2081 Kローをお願い	2161 Kローしてください
""", 'ブ': """
ブラ	2133 Kウザは音声	2133 Kウザは動画	2133 Kウザではこの動画	2133 Kウザはvideo	2133 Kウザはaudio
""", 'プ': """
プッ	2077 Kシュ通知
プラ	2086 Kイバシーポリシーに
プレ	2071 Kミアム会員
プロ	2121 Kモーションが含まれ	2121 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2074 Kマガに登録	2075 Kマガで	2114 Kマガ登録はこちら	2114 Kマガの登録	2162 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2074 Kルマガジンに登録	2075 Kルマガジンで	2075 Kルマガジンを	2075 Kルでお届け	2089 Kルアドレスが公開されることはありません	2114 Kルアドレスを入力してください	2165 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2070 Kインして続きを	2070 Kインしてください	2071 Kインが必要	2161 Kインして
""", 'ヶ': """
ヶ月	2071 K無料	2163 K無料
""", '上': """
上优	3569 在googleK先
上優	3569 在googleK先
""", '下': """
下方	3643 K留言
下載	3550 K客戶端	3552 Kapp	3552 K應用程式
下载	3550 K客户端	3552 Kapp	3552 K应用	3642 K客户端
""", '不': """
不代	3568 K表本站	3585 K表本站立场	3598 K表本報立場	3598 K表本报立场	3598 K表本站立场	3598 K表本站立場	3598 K表本媒體立場	3598 K表本網立場	3598 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3624 K于任何财团
不屬	3624 K於任何財團
不得	3568 K转载	3568 K轉載
不认	43 K同本文
不錯	3642 K過
不错	3642 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3568 K表作者
仅供	3585 K其表达个人看法
仅限	3590 K会员	3590 K订户
""", '他': """
他說	3645 K
他说	3645 K
""", '付': """
付費	3545 K後	3646 K牆
付费	3545 K后	3646 K墙
""", '以': """
以下	3613 K内容来自
以閱	3544 K讀全文
以阅	3544 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3545 K专享	3590 K限定内容
会員	50 Kの方は	50 Kは月に	2070 K限定です	2070 K限定の記事	2070 K登録できます	2071 K登録すると	2071 K登録が必要	2117 Kの方はこちら	2117 K登録で続きを読む	2117 K登録後にご覧	2146 Kだけが読める	2146 Kのみがお読み	2146 Kのみ閲覧	2161 K登録して	2161 K登録は	2161 K登録がお済み	2161 K登録をお願い	2161 K登録で	2161 K登録のうえ	2161 K登録はこちら	2161 K登録ください	2162 Kの方
会費	2115 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3542 K支持	3642 K支持,	3642 K支持让	3642 K支持讓	3642 K支持是
""", '使': """
使用	3560 Kcookie改善	3560 Kcookie以	3560 K cookie 以	3560 K cookie 来	3560 K cookie 來	3561 Kcookie来	3561 Kcookie來
""", '來': """
來自	3576 K外部平台的內容
""", '依': """
依靠	3588 K读者的支持	3588 K讀者的支持
""", '侵': """
侵权	3568 K请	3568 K必究
侵權	3568 K必究
""", '個': """
個人	2087 K情報の取り扱い	2122 Kの見解です	3585 K看法
""", '偏': """
偏好	3569 K來源	3569 K来源	3638 K來源
""", '僅': """
僅限	3590 K會員	3590 K訂戶
""", '優': """
優先	2097 Kソース	2097 K表示に設定	2097 Kする情報源	2097 K的に表示
""", '免': """
免費	15 K閱讀	3599 K文章	3599 K閱讀篇數	3599 K閱讀額度	3600 K註冊即可	3600 K註冊後	3627 K文章	3642 K訂閱	3644 K試用
免费	15 K阅读	3599 K文章	3599 K阅读篇数	3600 K注册即可	3600 K注册后	3627 K文章	3642 K订阅	3644 K试用
""", '全': """
全文	20 Kを	2070 Kを読むには	2070 Kをお読み
""", '公': """
公众	16 K号	3555 K号:
公式	2077 Kアプリ	2081 Kアカウントをフォロー	2081 Kアカウントを友だち	2098 Klineはこちら	2162 Kline
""", '关': """
关注	3555 K我们的	3642 K我们
""", '内': """
内阅	3550 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3645 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2163 K
初月	2117 K#円で	2163 K無料
""", '判': """
判断	2164 Kした
""", '利': """
利用	2086 K規約に同意
""", '前': """
前請	3585 K先登入
前请	3585 K先登录
""", '剩': """
剩余	3544 K#%
剩餘	3544 K#%
""", '力': """
力を	2115 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3555 Kline好友	3555 Kline官方	3555 Kline@	3588 K贊助行列	3588 K赞助行列	3642 K会员	3642 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2162 Kになります
""", '動': """
動画	40 Kや写真	2106 Kをご覧ください	2106 Kはこちら	2107 Kでも詳しく	2107 Kでも解説	2133 Kを再生するには	2133 Kをご覧いただくには	2133 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3644 K
""", '化': """
化名	97 K
""", '即': """
即可	3585 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2082 Kち追加
""", '収': """
収益	2121 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3548 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2099 K班までご	2115 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2074 Kトレイに
""", '只': """
只靠	3588 K讀者	3588 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3576 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3615 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3645 K
告诉	38 K我们	67 K我们	3645 K
""", '呼': """
呼び	2164 Kかけた	2164 Kかける	2164 Kかけて	2164 K掛け
""", '命': """
命じ	2164 Kた
""", '啟': """
啟用	3615 Kjavascript
""", '喊': """
喊道	3645 K
""", '因': """
因为	3642 K有你的支持
因為	3642 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2121 Kの一部が還元
""", '外': """
外部	2102 Kコンテンツ	3576 K内容	3576 K內容
""", '她': """
她說	3645 K
她说	3645 K
""", '好': """
好評	2105 K発売中
""", '如': """
如侵	3568 K权
如有	3568 K侵权	3568 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3556 K微信
""", '定': """
定期	3642 K定額
""", '寄': """
寄付	2143 Kで成り立って	2143 Kで運営され	2143 Kによって運営され	2161 Kをお願い	2165 K
寄到	3548 K您的信箱	3587 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3645 K
""", '居': """
居合	2123 Kわせた方は
""", '已': """
已是	3544 K會員	3590 K订户	3590 K訂戶
已经	3544 K是会员
""", '年': """
年額	2163 K
""", '广': """
广告	11 K	3562 K拦截	3621 K拦截	3621 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2084 Kブロック	2115 Kに頼らず
""", '廣': """
廣告	11 K	3562 K攔截	3621 K攔截	3621 K封鎖
""", '开': """
开启	3552 K通知	3615 Kjavascript
""", '弊': """
弊社	2162 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2162 Kイト
当初	97 Kの記事で
当社	2162 Kの
当編	2162 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3552 K扫	3556 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2068 Kをお願いします	2161 Kをお願い	2161 Kして
""", '您': """
您已	3587 K成功订阅	3587 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3542 K支持	3588 K每一份捐款	3588 K每一筆捐款	3642 K捐款	3642 K支持,	3642 K支持让	3642 K支持讓	3642 K支持是
""", '情': """
情報	2099 Kをお寄せください	2099 K提供はこちら	2099 K提供を募集	2099 K提供をお待ち	2099 Kをお待ちして	2123 Kをお持ちの方は	2123 K提供窓口
""", '感': """
感謝	3587 K您的訂閱	3642 K閱讀	3642 K您的支持
感谢	3587 K您的订阅	3642 K阅读	3642 K您的支持
""", '成': """
成为	51 K其中一员	3544 K会员即可	3590 K付费会员	3642 K会员,	3642 K会员即可	3642 K我们的会员
成果	2130 K報酬型広告
成為	3544 K會員即可	3588 K我們的贊助	3590 K付費會員	3642 K會員,	3642 K會員即可	3642 K我們的會員
""", '我': """
我们	3560 K使用cookie	3560 K使用 cookie	3643 K的
我們	3560 K使用cookie	3560 K使用 cookie	3643 K的
""", '手': """
手机	3552 K客户端
""", '打': """
打开	3550 Kapp	3552 K微信
打開	3550 Kapp
""", '扫': """
扫一	3552 K扫
扫描	3550 K二维码下载	3550 K二维码加入	3552 K二维码关注	3642 K二维码下载	3642 K二维码关注	3642 K二维码加入	3642 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3568 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3645 K
指摘	2164 Kした
""", '捐': """
捐助	3588 K我们	3588 K我們
捐款	3642 K支持	3646 K
""", '掃': """
掃一	3552 K掃
掃描	3550 K qr	3642 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3552 K通知
推送	14 K	3552 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3621 K告
""", '支': """
支持	3541 K獨立媒體	3541 K独立媒体	3542 K我们的	3542 K我們的	3642 K我们,	3642 K我們,	3642 K我们。	3642 K我們。	3642 K我们的报道	3642 K我們的報導	3642 K我们的新闻	3642 K我們的新聞	3642 K我们的记者	3642 K我們的記者	3642 K我们的工作	3642 K我們的工作	3642 K我们继续	3642 K我們繼續
支援	2143 Kで成り立って	2143 Kで運営され	2143 Kによって成り立って	2143 Kによって運営され	2161 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3568 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3569 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2164 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3590 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2074 K情報をお届け
""", '會': """
會員	50 K每月	3545 K專享	3590 K限定內容
""", '月': """
月額	2071 K#円	2163 K
""", '有': """
有了	3642 K你的支持	3642 K您的支持
有料	50 K会員は	2070 K会員限定	2070 K会員になる	2070 K会員の方	2117 K記事が読めます	2165 K会員
有权	3585 K删除
有權	3585 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3609 K#歲	3609 K十八歲
未經	3568 K授權不得	3568 K授權,不得	3568 K授權禁止	3568 K授權請勿	3568 K授權,請勿
未经	3568 K授权不得	3568 K授权,不得	3568 K授权禁止	3568 K授权,禁止	3568 K授权请勿	3568 K授权,请勿
""", '本': """
本ま	2117 月#Kで無料で
本ア	2162 Kプリ
本サ	2162 Kイト
本內	3613 K容來自
本内	3613 K容来自
本刊	3643 K
本報	3643 K導
本报	3643 K读者	3643 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3568 K来源	3643 K
本站	3643 K
本紙	38 Kまで	67 Kまで
本網	3560 K站使用	3643 K
本网	3560 K站使用
本記	2162 K事
本誌	2162 K
""", '来': """
来自	3576 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2155 K翻訳
""", '欢': """
欢迎	3555 K关注	3642 K加入	3642 K赞助	3642 K订阅	3642 K投稿
""", '歡': """
歡迎	3555 K追蹤	3642 K加入	3642 K贊助	3642 K訂閱	3642 K投稿
""", '此': """
此內	9 K容	3613 K容來自	3613 K容由
此内	9 K容	3613 K容来自	3613 K容由
此前	97 K版本
此影	3612 K片在您所在
此视	3612 K频在您所在
""", '残': """
残り	2070 K#文字	2070 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3644 K
每日	3549 K简报	3549 K簡報	3549 K電子報
每月	3644 K
""", '求': """
求め	2164 Kた	2164 Kている
""", '沒': """
沒有	70 K廣告	3624 K股東	3624 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3624 K股东	3624 K财团
""", '浏': """
浏览	3562 K器版本	3612 K器不支持音频	3612 K器不支持视频	3612 K器不支持播放	3612 K器不支持html#	3612 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3612 K器不支援影片	3612 K器不支援音訊
""", '点': """
点击	3642 K关注	3642 K这里
""", '無': """
無料	15 K記事	2070 Kで会員登録	2070 K会員に登録	2117 Kで読める記事の上限	2117 K会員になると	2146 K記事の閲覧	2146 K記事は残り	2146 Kで読める記事	2146 K閲覧	2161 K会員に登録	2161 K会員登録	2163 K体験
無断	2096 K転載	2096 K複製	2154 K転載・複製	2154 K転載を禁じ	2154 Kでの転載	2154 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3568 K所有	3568 K归本	3568 K归原	3568 K归作者	3568 K归属
版權	3568 K所有	3568 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2162 Kしたジャーナリズム	3643 K新闻	3643 K媒体
""", '獨': """
獨立	3643 K新聞	3643 K媒體
""", '獲': """
獲得	3597 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3643 K者
由读	3643 K者
""", '申': """
申し	2105 K込みはこちら
申込	2105 Kみはこちら	2105 Kはこちら
""", '电': """
电子	3646 K报
""", '畅': """
畅读	3590 K全站
""", '留': """
留言	85 K区	85 K區	3643 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2099 Kをお寄せ
""", '登': """
登入	24 K或	3544 K後繼續	3544 K會員	3600 K或註冊
登录	24 K或	3544 K后继续	3544 K后查看全文	3544 K后查看完整	3600 K或注册
登録	2117 Kして続きを読む	2161 Kしてください	2161 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2162 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3550 appK多
""", '禁': """
禁止	3568 K转载
禁無	2095 K断
""", '私': """
私た	2162 Kちの
""", '科': """
科し	2164 Kた
""", '称': """
称	3645 K
""", '稱': """
稱	3645 K
""", '立': """
立即	3642 K加入我们	3642 K加入我們	3642 K订阅	3642 K訂閱	3642 K下载	3642 K下載	3642 K报名	3642 K報名	3642 K成为会员	3642 K成為會員
""", '第': """
第一	3585 K条评论	3585 K則留言	3585 K條評論
""", '筆': """
筆者	2122 K個人の見解
""", '紙': """
紙の	2162 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2070 Kを読むには	2070 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2162 K部では
""", '繼': """
繼續	3544 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3544 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3645 K
者说	3645 K
""", '联': """
联盟	74 K链接	3597 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3597 K行銷連結	3597 K連結
聯絡	38 K我們
""", '自': """
自動	2155 K翻訳
""", '若': """
若有	3568 K侵权	3568 K侵權
""", '获': """
获得	3597 K佣金
""", '著': """
著作	2096 K権は	2154 K権法により保護	2154 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3585 K本站立场
表示	3645 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3544 K即可	3544 K後繼續	3548 K我們的	3548 K電子報	3642 K我們	3646 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2099 Kまでご連絡ください
""", '訴': """
訴え	2164 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2164 Kた
認為	3645 K
""", '說': """
說:	3645 K
說。	3645 K
說道	3645 K
""", '読': """
読み	2071 K放題
読者	18 Kの寄付	18 Kの支援	2115 Kの会費で	2162 Kの皆様	2162 Kの皆さ	2162 Kアンケート
""", '請': """
請先	3642 K登入
請啟	3560 K用javascript
請我	54 K喝咖啡
請捐	3642 K款
請支	3541 K持我們	3642 K持我們
請登	3642 K入後	3642 K入以
請立	3642 K即捐款
請輸	3587 K入您的電子	3642 K入您
請點	3642 K擊此處	3642 K擊這裡	3642 K擊下方	3642 K擊連結
""", '讀': """
讀者	43 K投書	3643 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3544 K即可	3544 K后继续	3548 K我们的	3548 K电子报	3642 K我们	3646 K费
""", '认': """
认为	3645 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3585 K服务协议
""", '该': """
该视	3612 K频在您所在
""", '说': """
说:	3645 K
说。	3645 K
说道	3645 K
""", '请': """
请先	3642 K登录
请启	3560 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3642 K款
请支	3541 K持我们	3642 K持我们
请点	3642 K击此处	3642 K击这里	3642 K击下方	3642 K击阅读	3642 K击关注	3642 K击链接
请登	3642 K录后	3642 K录以
请立	3642 K即捐款
请输	3587 K入您的电子邮箱	3587 K入您的邮箱	3642 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3643 K问卷	3643 K群
""", '責': """
責任	3568 K編輯:
""", '賺': """
賺取	3597 K佣金
""", '購': """
購読	2070 K者の方は	2071 Kすると	2161 Kしてください	2162 K者の方	2165 K料
""", '贊': """
贊助	3541 K我們	3642 K我們
""", '责': """
责任	3568 K编辑:
""", '赚': """
赚取	3597 K佣金
""", '赞': """
赞助	3541 K我们	3642 K我们
""", '身': """
身边	3643 K的新鲜事
身邊	3643 K的新鮮事
""", '転': """
転載	45 K	2095 Kを禁じ
""", '輸': """
輸入	3587 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3568 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3568 K请注明
""", '输': """
输入	3587 Kemail
""", '这': """
这篇	3643 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3555 K我們的	3569 Kgoogle news	3642 K我們
""", '送': """
送っ	49 Kてください
送到	3587 K你的邮箱	3587 K您的邮箱	3587 K您的信箱
""", '這': """
這篇	3643 K文章
""", '通': """
通知	14 K	2077 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2114 Kニュースレター
""", '邀': """
邀請	3642 K您
邀请	3642 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3645 K
""", '长': """
长说	3645 K
""", '開': """
開啟	3552 K通知	3615 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3544 K全文請
""", '關': """
關注	3555 K我們的	3642 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3544 K全文请
""", '随': """
随时	3642 K掌握
""", '隐': """
隐私	3561 K政策
""", '隨': """
隨時	3642 K掌握
""", '隱': """
隱私	3561 K權政策	3561 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3646 K報
""", '需': """
需接	3576 K受cookie
需要	3576 K接受cookie	3642 K您的支持	3642 K你的支持
""", '音': """
音声	2106 Kでもお聴き
""", '飲': """
飲酒	3609 K過量
""", '首': """
首年	3602 K仅需
首月	3590 K仅需	3590 K只要	3602 K免费	3602 K免費	3602 K仅	3602 K僅	3602 K只需	3644 K
首选	3569 K来源	3569 K新闻来源	3638 K来源
首選	3569 K來源	3569 K新聞來源	3638 K來源
""", '點': """
點擊	3642 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2253 K
가입해	2253 K 주세요
""", '강': """
강조했다	2256 K
""", '게': """
게시물	2225 K 불러오기
""", '계': """
계속	2170 K 읽으려면	2170 K 읽으시려면
계신	2193 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2232 K 차단
광고도	70 K
광고차단	2232 K
""", '구': """
구글	2180 K 뉴스에서
구독	50 K 회원은	2170 K 후 이용
구독료	2257 K
구독을	2253 K 신청하세요
구독자	2170 K 전용 기사	2170 K 전용 콘텐츠	2170 K 전용입니다	2170 K 전용 서비스	2254 K
구독자는	50 K
구독자만	2170 K 볼 수	2207 K 읽을
구독자에게만	2207 K 제공
구독하고	2180 K
구독하세요	2192 K	2253 K
구독하시면	2170 K
구독해	80 K 주세요	2179 K 주세요	2205 K 주셔서	2253 K 주세요
구독해주세요	2179 K
구독해주셔서	2205 K
""", '금': """
금요일	2205 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2170 전체 K 보려면	2207 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2206 K 응원해
기자에게	2193 K 연락해 주세요
""", '남': """
남겨주세요	2253 K
""", '네': """
네이버	2180 K 메인에서	2192 K 구독
네이버에서	2180 K 구독
""", '놓': """
놓치지	2253 K 마세요
""", '눌': """
눌러주세요	2253 K
""", '뉴': """
뉴스레터	78 K	2172 K 구독하기	2172 K 구독하세요	2172 K 신청하기	2172 K 구독 신청하기	2254 K	2257 K
뉴스레터로	2172 K 받아
뉴스레터를	2172 K 받아	2172 K 구독하세요	2172 K 구독해	2172 K 구독하고	2172 K 구독하면	2253 K 신청하세요
""", '다': """
다운로드하세요	2253 K
""", '달': """
달	2207 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2193 K 제보가	2254 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2203 K 삭제될	2203 K 삭제합니다	2203 K 통보	2203 K 예고	2203 K 운영자	2203 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2256 K
""", '독': """
독립	2254 K 언론
독립언론	2254 K
독립언론을	2206 K 지켜
독자	2215 K 후원으로	2253 K 여러분의	2254 K 여러분
독자님의	2168 K 후원	2215 K 후원으로
독자들의	18 K 후원	2215 K 후원으로	2236 K 후원
독자의	2215 K 후원으로	2236 K 후원	2254 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2205 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2253 K
""", '로': """
로그인	24 K	2170 K 후 이용
로그인이	2170 K 필요합니다	2170 K 필요한 서비스	2170 K 필요해요
로그인하거나	2253 K
로그인하고	2207 K 계속
로그인하면	2207 K 계속
로그인하시면	2170 K
""", '링': """
링크에서	2253 K 확인하세요
""", '마': """
마음에	2206 기사가 K 드셨다면
""", '만': """
만나보세요	2253 K
""", '말': """
말했다	2256 K
""", '매': """
매월	2255 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2205 K 보내드려요
메일함으로	2172 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2190 K 복제	2190 K 전재
무단전재	2189 K
무료	15 K 기사	2213 K 기사	2255 K 체험
무료로	15 K 볼 수 있는	2207 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2253 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2256 K
""", '보': """
보내	57 K 드립니다	2253 K 주세요
보내드리는	2205 K
보내드립니다	57 K	2205 K
보내주세요	2253 K
""", '본': """
본	2254 K 기사
본사의	2211 K 편집 방향	2211 K 편집방향
본지는	2254 K
본지의	2211 K 편집 방향	2211 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2224 K 오디오를	2224 K 비디오를	2224 K 동영상을
브라우저는	2224 K 동영상
브라우저에서는	2224 K 동영상을
""", '사': """
사연을	2193 K 보내주세요	2193 K 보내 주세요
사전	2198 K 등록하기	2198 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2191 K 매체로	2191 K 출처로	2191 K 언론사	2191 K 매체
선호하는	2191 K 출처
""", '설': """
설명했다	2256 K
설문에	2253 K 참여하세요
설치하세요	2253 K
""", '세': """
세미나	2198 K 신청하기
""", '소': """
소식을	2205 K 전해드립니다
""", '속': """
속보를	2204 K 받아보세요
""", '수': """
수수료를	2210 K 받을 수 있습니다	2210 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2215 K 후원으로
시민의	2236 K 후원
시작하세요	2253 K
""", '아': """
아래에서	2253 K 확인하세요
""", '알': """
알려	2253 K 주세요
알려주세요	2253 K
알림	2176 K 받기	2176 K 설정
알림을	14 K	2204 K 켜고
""", '애': """
애드블로커	2232 K
애드블록	2232 K
""", '앱': """
앱	2176 K 다운로드	2176 K 설치	2204 K 설치하기
앱에서	2175 K 보기	2175 K 열기	2204 K 더 편하게	2253 K 확인하세요
앱으로	2175 K 보기	2204 K 더
앱을	2176 K 다운로드	2204 K 다운로드하세요	2204 K 설치하세요
""", '언': """
언론을	2206 독립 K 지켜
""", '여': """
여기서	2253 K 확인하세요
여러분	2254 K 덕분
여러분의	2193 K 제보를	2206 K 후원이	2236 독자 K 후원	2253 K 후원
""", '영': """
영상에서	2199 K 확인하세요	2199 K 확인할 수 있습니다	2253 K 확인하세요
영상으로	2199 K 확인하세요
영상을	2199 K 확인하세요
""", '온': """
온라인	2198 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2196 K 콘텐츠	2225 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2254 K 기자
우리의	2254 K 저널리즘
""", '운': """
운영되고	2206 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2206 K 응원
""", '월': """
월	2255 K #원
""", '유': """
유료	2170 K 구독자만
유튜브	2180 K 구독
""", '음': """
음성으로	2199 K 들으려면	2199 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2253 K
응원해	2168 K 주세요	2253 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2253 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2254 K 기사가	2254 K 기사는	2254 K 기사
이메일	2173 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2172 K 입력하세요	2172 K 입력해 주세요	2172 K 입력해주세요	2172 K 입력하시면
이미	2207 K 구독자이신가요
이벤트에	2253 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2247 K 작성	2247 K 생성	2247 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2198 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2247 K 번역
자바스크립트가	2227 K
자바스크립트를	2227 K
자살예방	97 K
자주	2191 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2189 K 금지
재배포금지	2189 K
재생할	2224 K 수 없습니다
""", '저': """
저작권법	2190 K
저작권법의	2190 K
저작권자	2190 K
저작권자의	2190 K
저희	2254 K 뉴스레터	2254 K 채널	2254 K 앱
저희는	2254 K
저희를	2254 K
""", '적': """
적었다	2256 K
""", '전': """
전문을	20 K
전용	2170 회원 K 기사	2170 회원 K 콘텐츠	2170 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2256 K
""", '정': """
정기후원	2255 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2225 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2193 K 부탁드립니다
제보는	2193 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2193 K 기다립니다	2193 K 받습니다
제보해	38 K 주세요	67 K 주세요	2253 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2210 K 링크
제휴링크	2210 K
""", '좋': """
좋아요	2192 구독과 K 부탁
좋아요를	2192 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2253 K 확인하세요	2253 K 신청하세요	2253 K 참여하세요
지켜주세요	2253 K
""", '채': """
채널	2179 K 추가	2192 K 추가하기	2192 K 구독하기	2214 K 추가하고	2214 K 추가하면
채널에	2192 K 참여하세요
채널에서	2192 K 소식을	2253 K 확인하세요
채널을	2214 K 추가하고	2214 K 추가하면	2214 K 추가해	2214 K 구독하고	2214 K 구독하면
채용	2198 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2255 K 달
""", '추': """
추가해	2192 K 주세요
추가해주세요	2192 K
""", '친': """
친구	2192 K 추가하세요
""", '카': """
카카오톡	2214 K 채널에서	2214 K 채널
""", '커': """
커피	54 K 한 잔 사	2206 K 한 잔 값으로
""", '콘': """
콘텐츠	2225 K 불러오기
""", '쿠': """
쿠키	2196 K 동의가
쿠키를	2196 K 허용해야	2196 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2198 K 보기
""", '파': """
파트너스	2210 K 활동
""", '팔': """
팔로우하기	2179 K	2192 K
팔로우하세요	2253 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2211 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2210 K 받아
""", '활': """
활용	2189 ai 학습 및 K 금지
""", '회': """
회원	2170 K 전용입니다
회원가입	2170 K 후	2253 K 후
회원가입은	2253 K
회원가입을	2253 K 하
회원가입하고	2253 K
회원가입하면	2207 K 월
회원가입하세요	2253 K
회원가입하시면	2253 K
회원만	2170 K 볼 수
""", '후': """
후원금	2257 K
후원으로	2206 독자의 K 운영됩니다	2206 독자의 K 운영하는
후원을	2168 K 부탁드립니다	2253 K 부탁
후원이	2168 K 필요합니다	2168 K 큰 힘이
후원하세요	2253 K
후원해	80 K 주세요	2168 K 주세요	2253 K 주세요
후원회원의	2215 K 후원으로	2236 K 힘
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
