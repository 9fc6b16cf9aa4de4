"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3488
# comentário	2678
# comentários	2678
# gün ücretsiz deneyin	3289
# głosów	91
# hlasů	91
# hozzászólás	1822
# komentářů	432
# komentāri	2330
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3352
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3408
# коментарів	3408
# комментариев	2887
# комментарий	2887
# комментария	2887
# הצבעות	91
# שניות אחורה	1681
# שניות קדימה	1681
# תגובות	1637
# تعليقات	118
# ثانيه جلو	1351
# ثانيه عقب	1351
# راي	91
# صوت	91
# نظر	1307
# कमेंट	1730
# वोट	91
# सेकंड आगे	1771
# सेकंड पीछे	1771
# € al mes durante # meses	1176
# € al mese per # mesi	2036
# € por mês durante # meses	2719
#か月無料	2097
#カ月無料	2097
#ヶ月無料	2097
#件のコメント	2113
#則留言	3588
#条评论	3588
#票	91
#秒戻る	2156
#秒進む	2156
#명 참여	91
#초 뒤로	2247
#초 앞으로	2247
""", 'a': """
a apărut o eroare	2843
a carregar vídeo	2732
a cikk a hirdetés alatt folytatódik	1818
a cikk a hirdetés után folytatódik	1818
a cikk meg is hallgatható	1816
a cikk meghallgatása	1825
a cikk megosztása	1816
a folytatáshoz regisztráljon	1810
a hirdetés után folytatjuk	1818
a kommentelés lezárult	1822
a lire également	1499
a nap kérdése	91
a rovat további cikkei	1823
a szerző a lap munkatársa	1833
a szerző jogász	1833
a szerző közgazdász	1833
a szerző politológus	1833
a szerző történész	1833
a szerző újságíró	1833
a témában további cikkek	1823
abo abschließen	579
abonați-vă	2772
abone değil misin	3367
abone değil misiniz	3367
abonează-te	2772
abonelere özel	3289
abonelere özel avantajlar	3352
abonelere özel indirim	3352
abonelere özel içerik	3367
aboneliğini seç	3367
aboneliğinizi seçin	3367
abonner nå	2489
abonner på nyhetsbrevet	2494
abonné	1551
abonné à ce thème	1607
abonnér	498
abonnér nu	498
abonnés	1466
abonnés uniquement	1539
abonē	2324
abonē jaunumus	2348
abonē un lasi visus rakstus	2324
abonēt	2324
abrir menú	1137
acasă	2786
accede a todos los contenidos sin límites	1176
accept termenii și condițiile	2843
accepto la política de privacitat	394
acceptér	512
acceptă toate	2794
acceptă tot	2830
acceptă și afișează conținutul	2794
acceptă și continuă	2830
acceso a todos los artículos	1236
accessibilité	1595
accès à tous les articles	1602
accéder au dossier	1576
accéder à l'article	1466
accéder à la page de dons	1567
aceitar e ver o conteúdo	2700
aceito receber comunicações	2748
aceito receber comunicações de marketing	2748
aceito receber comunicações e ofertas	2714
acepto la política de privacidad	1207
acest articol este rezervat abonaților	2809
acest câmp este obligatoriu	2843
acesta este ultimul tău articol gratuit	2809
acheter ce numéro	1526
achetez ce numéro	1526
activează	2834
activează alertele	2803
activează notificările	2803
activează sunetul	2826
actualitza la pàgina	387
actualités	1499
actualizar la página	1200
ad 광고	2225
adaugă ca sursă preferată	2853
adaugă un comentariu	2783
adblock détecté	1599
add meg az e-mail-címed	1828
además	1134
adhérer	1457
adja meg az e-mail-címét	1828
adja meg e-mail-címét	1828
adomány	1808
adományozok	1808
adományozás	1808
adresa de email nu este validă	2843
adresă de email invalidă	2843
adreça electrònica	360
afficher la vidéo	1562
afficher les réponses	1550
afișează comentariile	2818
afișează conținutul	2794
afișează conținutul extern	2794
afișează originalul	2787
afișează postarea	2830
afișează subtitrările	2826
agora não	2651
ai deja un abonament? autentifică-te	2809
ai găsit o greșeală	2849
ai observat o greșeală	2783
ai सारांश	1745
ai से तैयार सारांश	1745
ai 摘要	3661
ai 기사 요약	2273
ai 번역	2273
ai 요약	2225
ai 음성으로 듣기	2247
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1825
aicinām ievērot cieņu komentāros	2330
aiheeseen liittyvää	1406
aiheesta lisää	1406
ainda não tem conta	2746
ainda não é assinante	2746
aitäh liitumast	1279
aizvērt	2332
aizvērt reklāmu	2333
aiが要約	2181
aiによる要約	2181
ai总结	3661
ai摘要	3608
ai生成	3661
ai翻訳	2181
ai翻譯	3661
ai翻译	3661
ai要約	2181
ai語音朗讀	3635
ai语音朗读	3635
ai重點整理	3608
ai音声で聴く	2156
ai가 읽어주는 기사	2247
ajouter une réponse	1590
ajouter à mes favoris	1485
ajouter à mes sources préférées	1584
ajouter à mes sujets	1607
ajouter à mes thèmes	1607
ajouter à vos sources préférées	1584
ajouter à vos sélections	1485
ajándékozza a cikket	1816
ajándékozza a cikket barátjának	1816
ajánlataink	1823
ajánljuk	1823
ajánljuk még	1823
ajánlott	1823
ajánlott cikkek	1823
ajánló	1823
akceptuję	2585
akkurat nå	2510
aktuálně	433
alege-ți abonamentul	2841
alegeți abonamentul	2841
algo salió mal	1208
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2784
alterar preferências de cookies	2700
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3353
altyazilari göster	3353
altă sumă	2838
alătură-te conversației	2797
am înțeles	2787
amazon'da gör	3352
amazonで見る	2154
amazonで詳しく見る	2154
amazonで詳細を見る	2154
amazonで買う	2154
amazonで購入	2154
amazonで購入する	2154
amintește-mi mai târziu	2770
ana sayfaya dön	3373
anasayfaya dön	3373
andra läser	19	3167
andra läser just nu	19
andra läste även	3167
andre har også lest	19
andre leser nå	2510
andre leste også	2510
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anmäl dig	3150
anmäl dig till nyhetsbrevet	3150
annonce - artiklen fortsætter nedenfor	511
annonces légales	1526
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3159
annonsen slutar här	3159
annonsinnehåll	3174
annonslänk	3159
annonsörsinnehåll	3174
annonsørinnhold	87	2518
anulează oricând	2841
anulezi oricând	2809
anuluj odpowiedź	2588
användarvillkor	3160
anzeigensonderveröffentlichung	677
anúncio	2673
anúncios	2673
apmaksāts saturs	2333
aportació mensual	389
aportació única	389
aportación mensual	1202
aportación única	1202
app storeからダウンロード	2161
app storeでダウンロード	2161
app store에서 다운로드	2253
apple ile giriş yap	3367
appleでサインイン	2169
appleでログイン	2169
appleで続ける	2169
app内打开	3641
après la publicité	1490
após a publicidade	2673
apóyanos	1095
apóyanos en patreon	1202
apúntate	1107
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2830
arată mai mult	2847
arată mai puțin	2787
arată răspunsurile	2818
arată tot	2787
arkadaşina gönder	3296
arkadaşinla paylaş	3296
article abonné	1466
article ajouté à vos sélections	1485
article lu par une voix de synthèse	1558
article précédent	1499
article réservé aux abonnés	1466
article següent	398
article sponsorisé	1526
articles associés	1499
articles liés	1499
articles recommandés	1499
articles récents	1499
articol exclusiv pentru abonați	2809
articole asemănătoare	2784
articole înrudite	2784
articoli più letti	2039
articolul continuă după reclamă	2780
articolul continuă mai jos	2780
articolul următor	2784
artikeln finns också som ljud	3155
artikeln fortsätter efter annonsen	3159
artikeln fortsätter nedan	3159
artikeln fortsätter under bilden	3159
artikeln går att lyssna på	3155
artikeln är låst	3145
artikeln är uppläst av en dator	3155
artikkel jätkub pärast reklaami	1263
artikkel jätkub reklaami järel	1263
artikkel täieneb	1261
artikkelen er låst	2489
artikkelen finnes også som lyd	2498
artikkeli jatkuu kuvan jälkeen	1400
artikkelin voi myös kuunnella	1398
artiklen er låst	498
artiklen er læst op af en robot	507
artiklen findes også som lyd	507
artiklen fortsætter efter annoncen	511
artiklen fortsætter nedenfor	511
artiklen fortsætter under billedet	511
artiklen kan også høres	507
artikli loeb ette tehishääl	1259
artiklit loeb tehishääl	1259
artykuł dla subskrybentów	2570
artykuł sponsorowany	2584
artykuły na e-mail	2573
artículo anterior	1134
artículo regalado	1248
artículo relacionado	1134
artículo siguiente	1211
artículos recomendados	1180
artículos relacionados	1134
as notícias mais lidas	2722
ascultă	2777
ascultă articolul	2826
ascunde răspunsurile	2818
aslini göster	3306
assine já	2656
atbalstīt	2324
atcel jebkurā laikā	2324
atradi kļūdu rakstā	2330
atualizar a página	2741
atualizar página	2741
atvērt	2332
atšaukti galite bet kada	2283
aucun commentaire à ce niveau	1530
audio narrado por una voz automática	1159
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1566
avantage abonnés	1556
avantages abonnés	1556
avantaje pentru abonați	2824
avançar # segundos	2732
aveți deja cont	2841
avis de décès	1526
avoimet työpaikat	1408
avsluta när du vill	3145
avslutt når du vil	2489
avís legal	349
avísanos de un error	1225
aylik bağiş	3364
ayrintilar için tiklayin	3305
ayrintilar için tiklayiniz	3305
az első hónap csak # ft	1810
aç	3306
añadir a favoritos	1119
añadir a la cesta	1247
añadir a mi lista	1179
añadir a mis temas	1241
añadir al carrito	1247
añadir comentario	1130
añadir como fuente preferida	1219
añadir una respuesta	1225
añadir usuario	1100
añádenos como fuente preferida	1219
aún no eres suscriptor	1205
aún no estás registrado	1205
aún no te has registrado	1100
aún no tienes cuenta	1205
ačiū, kad užsiprenumeravote	2308
ați uitat parola	2841
ați votat deja	2818
""", 'b': """
baixar episódio	2732
baixar o áudio	2732
baixar áudio	2732
banküberweisung	578
bağiş sayfasina git	3364
bağiş yap	3288
bağiş yapin	3288
bağlanti kopyalandi	3381
bağlantiyi kopyala	3296
başa dön	3305
başka tutar	3364
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1810
belépés	1810
benefício do assinante	2704
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1807
beğen	3347
beğenme	3347
bild vergrößern	618
bildirimleri aç	3344
bildirimleri açin	3344
bir hata oluştu	3369
bir şeyler ters gitti	3370
bir şeyler yanliş gitti	3370
bitte versuchen sie es später erneut	662
bize ulaşin	3302
biểu quyết	91
bjud en vän på artikeln	3155
bli månadsgivare	3142
bli støttemedlem	2486
bliv støttemedlem	495
bloqueur de publicité détecté	1599
bloqueur détecté	1599
boletín	1107
browserul tău nu poate reda acest video	2794
brukervilkår	2503
bu haber abonelere özeldir	3289
bu haber yapay zeka tarafindan seslendirilmiştir	3353
bu haber yapay zekâ ile seslendirilmiştir	3353
bu içerik abonelere özeldir	3289
bu içerik faydali oldu mu	3346
bu içerik görüntülenemiyor	3356
bu içerik gösterilemiyor	3356
bu içerik kilitli	3367
bu video artik mevcut değil	3353
bu video bulunduğunuz ülkede izlenemiyor	3353
bu video mevcut değil	3353
bu video ülkenizde izlenemiyor	3353
bugün değil	3287
bulmaca çöz	3349
bunlar da ilginizi çekebilir	3303
butlletí	360
buzón anónimo	1214
buzón seguro	1214
buďte v obraze	422
bài cùng chuyên mục	3516
bài cùng tác giả	3516
bài khác	3489
bài khác của tác giả	3548
bài liên quan	3489
bài mới nhất	3516
bài quảng cáo	3517
bài tiếp theo	3489
bài trước	3548
bài viết có hữu ích không	3521
bài viết có hữu ích với bạn không	3521
bài viết liên quan	3489
bài viết mới	3515
bài viết này bị khóa	3542
bài viết này có hữu ích không	3521
bài viết tiếp theo	3548
bài viết trước	3548
bài được dịch tự động	3515
bài đọc nhiều	3516
báo cáo	3522
báo cáo vi phạm	3522
báo lỗi	3488
báo lỗi bài viết	3521
bármikor leiratkozhat	1828
bármikor leiratkozhatsz	1828
bármikor lemondhatja	1810
bármikor lemondható	1810
bình chọn	91	3522
bình chọn của bạn đã được ghi nhận	3521
bình luận	3488
bình luận (#	3488
bölümü indir	3353
búsqueda	1137
bülten	3326
bülten üyeliği	3326
bültene abone oldunuz	3326
büyüt	3305
bądź na bieżąco	2573
bővebben	1825
būkite pirmas	2289
būkite pirmas, pakomentavęs	2289
bạn chưa có tài khoản	3542
bạn chưa đăng ký	3542
bạn có muốn nhận thông báo	3535
bạn có muốn nhận thông báo không	3535
bạn có thể hủy đăng ký bất cứ lúc nào	3544
bạn có thể quan tâm	3489
bạn muốn nhận thông báo	3535
bạn thấy bài viết này thế nào	3521
bạn đang theo dõi chủ đề này	3553
bạn đã bình chọn	3521
bạn đã bình chọn rồi	3521
bạn đã có tài khoản	3542
bản ghi	3529
bật	3536
bật thông báo	3535
bật tiếng	3528
bắt buộc	3545
bắt đầu trắc nghiệm	3524
bỏ qua	3472
bỏ theo dõi	3553
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1175
cada contribuição conta	2717
cada doação conta	2743
cada donación cuenta	1202
cadastre-se grátis	2656
califica este artículo	1130
campo obrigatório	2748
campos obrigatórios	2748
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
carregando o vídeo	2732
carregando vídeo	2732
carregant el vídeo	377
carregar conteúdo	2736
carregar mais comentários	2724
carregar mais notícias	2752
carregar o conteúdo	2736
carregar publicação	2736
carregar vídeo	2736
carte de crédit	1465
cartão de crédito	2655
categorieën	2401
categorías	1134
caută	2786
caça-palavras	2729
ce contenu vous a-t-il été utile	1524
ce résumé vous a-t-il été utile	1524
cea mai bună ofertă	2841
cela vous a-t-il été utile	1550
cele mai citite știri	2812
cele mai noi știri	2784
celý článek	435
cerrar galería	1239
cerrar menú	1137
cerrar sesión	1100
cet article est en accès libre pour les abonnés	1539
cet article est lu par une voix de synthèse	1524
cet article vous a-t-il été utile	1550
cette adresse est déjà inscrite	1603
cette information vous a-t-elle été utile	1590
cette page vous a-t-elle été utile	1550
cette réponse est-elle utile	1550
cette vidéo est indisponible	1558
cette vidéo ne peut pas être lue	1558
cevaplari göster	3346
chargement du lecteur vidéo	1558
charger la vidéo	1562
charte de déontologie	1580
charte éditoriale	1580
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3492
chia sẻ	3479
chia sẻ bài viết	3479
chia sẻ facebook	3515
chia sẻ lên facebook	3555
chia sẻ qua email	3555
chia sẻ qua facebook	3515
chia sẻ qua zalo	3555
chia sẻ zalo	3555
chia sẻ ý kiến của bạn	3488
cho chúng tôi biết ý kiến	3521
cho phép	3536
cho phép thông báo	3535
chuyên mục	3489
chuyển đến công thức	61
chép liên kết	3515
chính sách bảo mật	3487
chính sách bảo mật | điều khoản sử dụng	3487
chính sách cookie	3487
chính sách quyền riêng tư	3487
chơi miễn phí	3524
chơi ngay	3524
chưa có tài khoản	3542
chấp nhận tất cả	3487
chấp nhận tất cả cookie	3487
chấp nhận và tiếp tục	3532
chất lượng	3529
chỉ dành cho thuê bao	3542
chỉ dành cho thành viên	3542
chọn	3543
chọn gói	3542
chọn gói của bạn	3542
chọn gói đăng ký	3542
chủ đề	3489
chủ đề liên quan	3489
chủ đề nóng	3516
cikk megosztása	1816
cikk mentése	1816
cikkünk frissül	1825
citeşte şi	2784
citește articolul complet	2847
citește articolul integral	2847
citește fără limite	2809
citește mai departe	2784	2786
citește mai mult	2784	2786
citește regulile comunității	2797
citește tot articolul	2847
citește transcrierea	2826
citește în aplicație	2832
citește și	2784
citi šobrīd lasa	2326
citit de o voce sintetică	2826
citiți și	2784
cobrança anual	2746
codes de réduction	1614
codi deontològic	400
col·labora	336
comandă acum	2824
comandă cartea	2824
comentariul tău așteaptă moderarea	2797
comentează	2783
comentário	2678
comentário aguardando moderação	2710
comentários	2678
comentários exclusivos para assinantes	2710
commander ce numéro	1526
comment désactiver mon adblocker	1566
comment désactiver mon bloqueur	1566
commentaire en attente de modération	1530
commentaires désactivés	1590
commerciële bijdrage	2446
comparte este artículo	1248
compartir esta página	1248
compre a edição impressa	2704
conditions générales	1492
conectează-te cu facebook	2809
conectează-te cu google	2809
confidentialité	1492
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1127
configuración de cookies	1127
configuración de privacidad	1195
configurações de cookies	2675
configurações de privacidade	2736
conheça todas as nossas newsletters	2714
consenti la pubblicità	2062
consigue tu entrada aquí	1161
consulta les normes de participació	352
consultez notre charte de modération	1530
consíguelo en tu quiosco	1161
contacta amb la redacció	400
contacta con la redacción	1214
contactar a redação	2755
contactar con la redacción	1214
contactați redacția	2849
contacte a redação	2755
contactează redacția	2849
contacter la rédaction	1580
contactez la rédaction	1580
contenu externe recommandé	1522
contenu proposé par notre partenaire	1526
contenu réservé	1570
contenu réservé aux abonnés	1570
contenu sponsorisé	1490
contenus recommandés	1543
contenus sponsorisés	1490	1499
conteúdo de marca	2673
conteúdo exclusivo	2656
conteúdo exclusivo para assinantes	2719
conteúdo externo	2700
conteúdo externo recomendado	2700
conteúdo pago	2730
conteúdo para assinantes	2656
conteúdo patrocinado	2673
conteúdo premium	2719
conteúdo produzido pela marca	2704
conteúdo relacionado	2682
conteúdos relacionados	2722
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2051
continua após a publicidade	2673
continua després de l'anunci	354
continuar leyendo aquí	1100
continuarea articolului după reclamă	2799
continue a ler esta notícia	2722
continuer après la publicité	1490
continuer sans désactiver	1599
continuer à lire	1605
continuă cu apple	2809
continuă cu facebook	2809
continuă cu google	2809
continuă pe site	2832
continuă să citești după publicitate	2799
continuă în browser	2832
continúa abajo	1125
contáctanos	1130
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2809
conținut extern	2794
conținut extern recomandat	2794
conținut pentru abonați	2772
conținut plătit	2824
conținut premium	2809
conținut sponsorizat	87	2780
cookie を管理する	2159
cookie 設定	3639
cookie 设置	3639
cookieinställningar	3160
cookieの管理	2159
cookieの設定	2110
cookieを管理	2159
cookieを管理する	2159
cookie政策	3584
cookie設定	2110	3584
cookie设置	3584
copia enllaç	406
copia l'enllaç	343
copiază	2856
copiază link	2777
copiază linkul	2777
copy link thành công	3515
correo electrónico	1107
correo electrónico no válido	1207
correo no válido	1207
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2772
créer mon compte	1466
créer un compte	1466
créer une alerte	1532
créer une alerte sur ce thème	1532
csak előfizetőknek	1810
cualquier aportación ayuda	1202
cum îl dezactivez	2837
cumpără acum	2824
cumpără bilet	2824
cumpără bilete	2824
cumpără bilete online	2824
cumpără cartea	2824
cumpără de pe emag	2824
cumpără revista	2799
cuvinte încrucișate	2823
czytaj całość	2595
czytaj również	2592
czytaj także	2592
czytaj też	2592
czytaj też nasze inne artykuły	2592
czytaj więcej	2592	2595
czytaj więcej o	2592
cài đặt cookie	3532
cài đặt quyền riêng tư	3532
cài đặt ứng dụng	3534
các tin khác	3489
cách tắt	3539
cách tắt trình chặn quảng cáo	3538
câmp obligatoriu	2843
câmpuri obligatorii	2843
cât de util a fost acest articol	2797
câu đố	3526
címkék	1823
címlap	1823
címlapról ajánljuk	1823
có lẽ để sau	3472
có lỗi xảy ra	3544
có thể bạn quan tâm	19	3489
có thể bạn thích	19
có, tôi muốn	3535
código de ética	2755
código postal	1208
código ético	1214
códigos de descuento	1247
códigos promocionales	1247
cómo desactivar el bloqueador	1200
cómo desactivarlo	1201
cómpralo aquí	1189
cómpralo en amazon	1189
cùng chuyên mục	3489
cùng chủ đề	3516
cùng tác giả	3516
cũ nhất	3522
cảm ơn bạn đã bình chọn	91	3521
cảm ơn bạn đã tham gia	3521
cảm ơn, tin nhắn của bạn đã được gửi	3544
cỡ chữ	65
cửa hàng	3557
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3306
daha fazla göster	3305
daha fazla haber için tiklayin	3305
daha fazla yorum yükle	3346
daha önce oy kullandiniz	3346
daha önce oy verdiniz	3346
dalies ar šo rakstu	2329
dalinkitės	2283
dalinkitės straipsniu	2288
dalsza część artykułu pod materiałem wideo	2584
dalsza część artykułu pod wideo	2584
dalsza część tekstu pod wideo	2584
dalīties	2324
dalīties ar draugiem	2329
dalīties facebook	2329
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
dans l'actualité	1543
dans la même catégorie	1499
dans la même rubrique	1499
dans la même série	1499
darovat článek	425
darovať	3022
darovať článok	3030
darujte tento článek	425
darujte tento článok	3030
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2285
deblochează articolul	2809
definições de cookies	2736
definições de privacidade	2736
deixar um comentário	2678
deixe um comentário	2678
del på e-post	2498
del på facebook	507	2498
del på mail	507
del på twitter	507	2498
del på x	507	2498
dela inlägget	3155
dela på facebook	3155
dela på twitter	3155
dela på x	3155
deli članek	3089
delite članek	3089
demander un droit de réponse	1590
derecho de réplica	1225
dernière minute	1499
dernières actualités	1499
dernières infos	1499
dernières nouvelles	1499
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1200
desactívalo para seguir leyendo	1200
desbloquear artículo	1176
desbloqueie este conteúdo	2719
descarcă aplicația	2832
descarcă audio	2826
descarcă din app store	2832
descarcă din google play	2832
descarcă episodul	2826
descargar pódcast	1191
descarrega l'àudio	377
descarregar áudio	2732
deschide aplicația	2832
deschide în aplicație	2832
descárgala en app store	1197
descárgala en google play	1197
destekçi ol	3364
destekçimiz olun	3364
det er gratis å opprette en bruker	2489
det læser andre	520
det är gratis att skapa ett konto	3145
detaylar için tiklayin	3305
detaylar için tiklayiniz	3305
detta material är skyddat enligt lagen om upphovsrätt	3197
detta är en annons	3159
detta är en plusartikel	3145
devam etmek için üye girişi yapin	3289
devami için abone olun	3289
devamini okumak için abone olun	3289
dezactivează sunetul	2826
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2748
din aceeași categorie	2784
din aceeași secțiune	2812
din röst är registrerad	91
disponibil în app store	2832
disponibil în app store și google play	2803
disponibilă în app store și google play	2803
disponível na app store	2738
distribuiți	2777
diğer haberler	19	3303
diğer okurlar bunlari okuyor	3303
diğer seçenekler	3381
diğer tutar	3364
diğer yazilari	3373
dla subskrybentów	2570
do góry	2595
doar abonații pot comenta	2797
doar pentru abonați	2772
doação mensal	2652
doação única	2652
doba čtení # min	435
dolgozzon nálunk	1825
domiciliación bancaria	1099
domů	435
don régulier	1567
dona suport al periodisme en català	363
dona'ns la teva opinió	370
donació mensual	389
donació única	389
donación mensual	1095
donación puntual	1202
donación única	1095
donativo único	2743
donați	2771
donație lunară	2838
donație unică	2838
donează	2771
donează acum	2771
donează lunar	2771
donează lunar # euro	2808
donează lunar # lei	2808
donează o dată	2838
doner nå	2486
données personnelles	1492
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1605
dołącz do dyskusji	2641
dołącz do nas	2567
dołącz do newslettera	2573
droit de réponse	1590
droits réservés	1610
drukāt	2329
drukāt recepti	61
du er nå påmeldt	2494
du er nå påmeldt nyhetsbrevet	2494
du kan när som helst avsluta prenumerationen	3150
du kan når som helst melde deg av	2494
du kan opsige når som helst	498
du kanske också gillar	3167
du modtager snart en bekræftelse på mail	503
du même auteur	1499
du prenumererar nu på nyhetsbrevet	3150
du vil kanskje også like	2510
duración	1192
durată	2827
duração	2733
durée	1559
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2573
dành cho bạn	3489
dành cho thuê bao	3474
dành riêng cho thành viên	3542
dárkovat článek	418
därefter # kr/mån tills du säger upp	3145
débloquer l'accès	1602
débloquer l'article	1466
débloquez cet article	1539
déconnexion	1466
découvrez tous nos jeux	1553
découvrir l'offre	1466
découvrir la boutique	1556
découvrir nos offres	1539
découvrir toutes nos offres d'abonnement	1539
déjà un compte	1466
déjà un compte ? connectez-vous	1466
déplier	1503
détails	1503
dê a sua opinião	2724
dê sua opinião	2724
dölj	3171
düzeltme politikasi	3375
dāvini rakstu	2329
dāvini rakstu draugam	2329
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3552
""", 'e': """
e-bülten	3326
e-bülten aboneliği	3326
e-mail inválido	2714
e-mailová adresa	422
e-posta gönder	3296
e-posta ile paylaş	3381
ecrã inteiro	2733
edición digital	1100
edición impresa	1100
editöre yaz	3375
editöre yazin	3375
editörün seçtikleri	3303
edição impressa	2656
egyszeri támogatás	1808
ehkä myöhemmin	1389
ei tänään	1389
eiti į receptą	61
el juego es solo para mayores de # años	1189
el millor de la setmana a la teva bústia	360
el más popular	1206
el més llegit	340
el més popular	393
el més vist	367
el reproductor se está cargando	1191
el. paštas	2308
elfelejtett jelszó	1810
elige tu suscripción	1176
elküldöm	91	1816
elmentem későbbre	1816
elrejtés	1826
els lectors també han llegit	367
elírást talált	1822
előfizetek	1810
előfizetés	1810
előfizetői tartalom	1810
előfizetőknek	1810
előfizetőként megoszthatja a cikket	1816
előző	1825
előző cikk	1823
email inválido	2748
email không hợp lệ	3544
email không đúng định dạng	3544
email no válido	1207
emlékeztess később	1807
empfehlungen für sie	676
en beğenilen	3347
en beğenilenler	3347
en colaboración con	1222
en col·laboració amb	408
en este artículo	1134
en popüler	3368
en çok okunan	3303
en çok okunan haberler	3303
en çok okunanlar	3303
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3142
enllaç copiat	366
ensemble, faisons vivre un média libre	1538
enthält werbung	605
entre em contato com a redação	2755
enviament gratuït	408
enviar comentário	2678
enviar corrección	1130
envoyer à un ami	1485
envoyer à un proche	1485
envoyez-nous vos témoignages	1520
envíanos tu opinión	1183
envío gratis	1222
eredeti megjelenítése	1826
eredmény megtekintése	91
eredmények	91	1826
erinnern sie mich später	573
error al cargar el vídeo	1231
erről bővebben itt írtunk	1825
erről is írtunk	1823
erről itt írtunk bővebben	1825
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1172
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1197
escreva um comentário	2678
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2330
esimene kuu # €	1254
esta funcionalidad es sólo para registrados	1100
esta matéria foi útil para você	2702
esta notícia foi útil	2702
esta página foi útil	2724
este artigo está bloqueado	2746
este artigo foi útil	2724
este artículo está bloqueado	1205
este campo é obrigatório	2748
este correo ya está registrado	1237
este espaço é moderado pela redação	2710
este resumo foi útil	2702
este video ya no está disponible	1191
este vídeo já não está disponível	2732
este vídeo no está disponible	1191
este vídeo não está disponível	2732
este vídeo não está mais disponível	2732
este vídeo ya no está disponible	1191
estás bloqueando nuestros anuncios	1234
estás de acuerdo? vota	1166
estás siguiendo este tema	1241
etkinleştir	3360
evaluează rețeta	61
evästeasetukset	1401
evästeet	1401
exclusiv pentru abonați	2809
exibir conteúdo	2736
experimente grátis por um mês	2719
ez is érdekelhet	1823
ez is érdekelheti	1823
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1823
ezt olvasta már	1823
ezt olvastad már	1823
ești de acord? votează	2797
ești deja abonat	2817
ești deja abonată	2817
""", 'f': """
facebook ile giriş yap	3367
facebook'ta paylaş	3296
facebookでシェア	2104
facebookでシェアする	2104
facebookでログイン	2169
facebookで共有	2183
facebookで続ける	2169
facturació anual	392
facturació mensual	392
facturación anual	1205
facturación mensual	1205
facturare anuală	2841
facturare lunară	2841
facturé annuellement	1570
facturé mensuellement	1570
faire un don défiscalisé	1567
fale com a redação	2755
faça login	2656
faça o quiz	2727
faça o teste	2727
faça uma pergunta sobre esta reportagem	2702
fermer la fenêtre	1605
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2838
fiecare donație contează	2808
fiecare leu contează	2808
fin de la publicité	1556
fine della pubblicità	2051
fine pubblicità	2051
fiyati gör	3352
fizetett hirdetés	87	1818
fiók létrehozása	1810
fiókom	1810
fontu büyüt	3381
formulaire envoyé	1603
forstået	524
forstått	2514
forstør billede	523
forstørr bilde	2513
fortsett uten å støtte	2485
fortsätt läsa efter annonsen	3159
fortsätt utan att stödja	3141
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1134
fotoğraf galerisi	3373
fotoğrafi büyüt	3373
fotoğraflari gör	3373
fotoğraflari görmek için tiklayin	3305
frete grátis	2763
friss hírek	1823
fråga vår ai om artikeln	3163
fuldskærm	523
fäll ihop	3171
fäll ut	3171
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3150
få de viktigste nyhetene hver morgen	2494
få nyheder på mail	503
få nyheter på e-post	2494
få nyheter på mejlen	3150
få overblikket her	523
få tilgang	2489
få varsel når vi skriver om dette	2513
följ	3156
följ oss	3156
följ skribent	3156
följ ämnet	3156
för prenumeranter	3145
förderer werden	574
fördermitglied werden	574
föregående	3170
föregående artikel	3167
förstora	3170
følg	508	2499
følg emne	508
følg os	508
følg oss	2499
følg sagen her	523
følg tema	2499
følg temaet og få varsel	2513
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2771
fă quizul	2821
fă testul	2821
fără obligații	2809
fără spam	2843
fără sunet	2827
fără tine nu putem	2808
""", 'g': """
galeriyi aç	3305
galeriyi gör	3373
galeriyi görmek için tiklayin	3305
galéria	1825
galéria megtekintése	1825
garanta já o seu ingresso	2704
gastos de envío incluidos	1189
gastos de envío no incluidos	1189
gelişmelerden aninda haberdar olun	3359
gem til læseliste	507
genişlet	3306
gestionează consimțământul	2830
gestionează preferințele	2830
geçerli bir e-posta adresi girin	3369
geçerli süre	3354
geçersiz e-posta	3369
geçersiz e-posta adresi	3369
ghi nhớ đăng nhập	3542
giriş	3289
giriş yap	3289
giriş yapin	3289
giriş yapin veya üye olun	3289
giv os feedback på artiklen	515
già abbonato	1974
già registrato	1974
giải đố ngay	3524
giảm cỡ chữ	3555
giọng đọc ai	3528
giọng đọc tự động	3528
gli articoli più letti	2039
glömt lösenord	3145
godkänn	3160
godkänn alla	3160
google ile giriş yap	3367
google playからダウンロード	2161
google playで手に入れよう	2161
google play에서 다운로드	2253
google से जारी रखें	1785
googleでログイン	2169
googleで登録	2169
googleで続ける	2169
gorące tematy	2592
gracias por tu opinión	1159
gratuit, fără spam	2843
grazie, il tuo messaggio è stato inviato	2069
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2748
guardar artículo	1119
guardar configuración	1195
guardar para después	1179
guardar para leer después	1179
guardar preferências	2736
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2494
gå til indhold	523
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1596
généré par l'ia	1596
gérer la confidentialité	1595
gérer les cookies	1492
gérer les préférences	1522
gérer les traceurs	1595
gérer mes alertes	1532
gérer mes choix	1492
gérer mes cookies	1595
gérer mes préférences	1595
gérer mon consentement	1562
gérer vos préférences	1562
gérer vos préférences de cookies	1522
góp ý	3488
gönder	91	3370
gönderiyi göster	3356
gönderiyi yükle	3356
görseli büyüt	3373
görüş bildir	3346
görüşünü bildir	3346
görüşünüzü bildirin	3346
gündem	3303
günün anketi	91
günün haberleri	3303
günün özeti	3303
głosuj	91
gợi ý	3489
gửi	91	3488
gửi bài cho tòa soạn	3549
gửi bài viết	3549
gửi bình luận	3488
gửi cho bạn bè	3515
gửi email	3479
gửi góp ý	3521
gửi phản hồi	3521
gửi thành công	3544
gửi tin bài	3549
gửi trả lời	3521
gửi ý kiến	3488
gửi ý kiến của bạn	3521
gửi đi	3545
gửi ảnh cho chúng tôi	3549
""", 'h': """
haber bülteni	3326
haber güncelleniyor	3305
haberi arkadaşina hediye et	3296
haberi özetle	3378
hacer una donación mensual	1235
hacer una donación puntual	1235
hai già un account	1974
hai già votato	2045
harici içerik	3305
haritayi aç	3306
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1157
has olvidado tu contraseña	1205
hasznos volt az összefoglaló	1822
hasznosnak találta a cikket	1822
havi támogatás	1808
hayir teşekkürler	3287
hayir, teşekkürler	3287
haz una pregunta sobre este artículo	1159
he leído y acepto la política de privacidad	1172
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1205
hela artikeln fortsätter nedan	3159
henüz abone değil misiniz	3367
hepsini gör	3305
her destek önemli	3364
her katki değerli	3364
her katki önemli	3364
her zaman göster	3356
hesap oluştur	3289
hi estàs d'acord? vota	352
hiba jelentése	1826
hibát talált	1822
hier reinhören	652
hinweis schließen	573
hirdetés	1818
hirdetés bezárása	1818
hirdetés, görgessen tovább	1818
hiển thị bài đăng	3532
hiển thị nội dung	3532
hiện phụ đề	3528
hjälp oss att rätta fel	3163
hlasovať	91
hlavné správy	3027
hlavní zprávy	433
ho già donato	1968
ho già un account	2067
hoje não	2651
hoppa till innehåll	3170
hoppa över inlägg från facebook	3170
hoppa över inlägg från instagram	3170
hoppa över inlägg från x	3170
hozzászólok	1822
hozzászólás	1822
hozzászólások	1822
hozzászólások megtekintése	1822
hylkää	1401
hylkää kaikki	1401
hyppää reseptiin	61
hyväksy	1401
hyväksy evästeet	1401
hyväksy kaikki	1401
hàng năm	3541
hàng tháng	3541
här kan du kommentera artikeln	3163
hääleta	91
håll dig uppdaterad	3150
hírfolyam	1823
hírlevelek	1828
hírlevél	1828
hírlevél-feliratkozás	1828
hören sie diesen artikel	652
hør saken	2498
hằng tháng	3541
hết quảng cáo	3527
họ tên	3545
họ và tên	3545
hủy bất cứ lúc nào	3542
""", 'i': """
i più commentati	2000
i più letti	2000
i più letti della settimana	2039
i più visti	2000
iba pre predplatiteľov	3023
ich unterstütze schon	573
identifícate	1176
ielogojies, lai komentētu	2330
ienākt	2324
iesakām	2326
ieși din ecran complet	2826
ignorer la publicité	1596
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2510
ikke nå	2485
il più popolare	2068
il più scelto	2067
il tuo browser non può riprodurre il video	2017
il tuo commento sarà pubblicato dopo l'approvazione	2027
il tuo messaggio è stato inviato	2069
il tuo voto è stato inviato	2045
il tuo voto è stato registrato	2045
iletişim	3302
ilgili içerikler	3303
ilginizi çekebilecek haberler	3303
ilginizi çekebilir	3303
ilmoita asiavirheestä	1405
ilmoita virheestä	1405
image précédente	1605
impossible de charger la vidéo	1596
impossible de lire la vidéo	1596
imprimir artículo	1179
imprimir esta matéria	2721
in bài	3479
in bài viết	3479
in công thức	61
in trang này	3515
indlæg fra facebook	523
indlæg fra instagram	523
indlæs flere	523
ingresá	1176
ingyenes regisztráció	1810
inicia la sessió per comentar	370
inicia sesión	1100
inicia sesión con google	1205
inicia sesión para comentar	1183
inicia sessió	337
inicia sessió amb google	392
iniciar reproducción	1231
iniciar sesión	1100
iniciar sesión con apple	1176
iniciar sesión con facebook	1176
iniciar sesión con google	1176
iniciar sessão	2656
inicie sesión	1100
inne artykuły	2592
innhold fra annonsør	2518
inscription confirmée	1603
inscription à la newsletter	1475
inscrivez-vous à notre newsletter	1475
inscrição realizada com sucesso	2748
insira o seu endereço de email	2714
insira um e-mail válido	2748
instagramの投稿を読み込む	2159
instalează aplicația	2803
inställningar	3160
introduce tu correo electrónico	1237
introduce un correo electrónico válido	1207
introduce un correo válido	1207
introduce un email válido	1172
introduceți o adresă de email validă	2843
introdueix un correu vàlid	394
intră în cont	2772
invítanos a un café	1095
início	2685
ir a la página de donaciones	1202
ir para a página de doações	2743
ir para a página de donativos	2743
ir para o conteúdo	2685
ispiši	2966
ispiši recept	61
isso foi útil	2724
istediğin zaman iptal et	3367
istediğiniz zaman abonelikten çikabilirsiniz	3326
istediğiniz zaman iptal edin	3289
isto foi útil	2724
izbor uredništva	3086
izdrukāt	2329
izmēģini # dienas bez maksas	2324
içeriğe geç	3305
içeriği görüntüle	3356
içeriği göster	3356
içeriği yükle	3356
iş birliği	3298
iş birliğiyle	3383
išbandykite # dienų nemokamai	2283
išorinis turinys	2301
išsaugoti	2288
išsaugoti straipsnį	2288
""", 'j': """
j'ai déjà donné	1456
j'ai déjà un compte	1466
j'ai désactivé adblock	1566
j'ai désactivé mon adblock	1566
j'ai désactivé mon bloqueur	1566
ja hi estàs subscrit	364
ja hi estàs subscrit? entra	364
ja n'ets subscriptor? inicia sessió	337
ja tens compte? inicia sessió	364
jaa twitterissä	1398
jaa x:ssä	1398
jag förstår	3160
jag stödjer redan	3141
jaga sõbraga	1259
jaunākie	2326
jautā mākslīgajam intelektam	2330
javascript està desactivat	381
javascript đã bị tắt	3532
javascript מושבת	1685
javascript ถูกปิดใช้งาน	3260
javascriptが無効になっています	2159
javascript已停用	3639
javascript已禁用	3639
je commande ce numéro	1526
je consens au traitement de mes données	1572
je découvre l'offre	1602
je découvre les offres	1602
je fais un don défiscalisé	1567
je gère mes cookies	1492
je m'équipe	1614
je soutiens déjà	1456
jede spende zählt	666
jeder beitrag zählt	666
jeder euro zählt	666
jednorázově	417
jeg forstår	2503
jeg støtter allerede	494	2485
jegyek itt kaphatók	1825
jelentkezzen be vagy regisztráljon	1810
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2821
joacă gratuit	2821
joacă responsabil	2824
jobs in ihrer nähe	650
jogar grátis	2727
jogue grátis	2727
još vesti	2963
još vijesti	2963
junte-se à conversa	2710
jurnalismul de calitate costă	2808
juttu jatkuu kuvan jälkeen	1400
juttu jatkuu mainoksen jälkeen	1400
juttu jatkuu videon jälkeen	1400
juttua päivitetään	1400
jutun lukee koneääni	1398
jutun lukee tekoälyääni	1398
jutun voi myös kuunnella	1398
już wspieram	2566
já desativei	2741
já desativei o bloqueador	2741
já doei	2651
já nas bancas	2704
já segue este autor	2759
já segue este tema	2759
já sou apoiador	2651
já sou assinante	2656
já tem conta	2656
já tem uma conta	2656
já tenho conta	2746
já votou	2724
já é assinante? faça login	2656
já é subscritor	2719
já é subscritor? inicie sessão	2719
jätä kommentti	1405
jūsų el. paštas	2308
jūsų el. pašto adresas	2308
""", 'k': """
k tématu	433
k téme	3027
kalan süre	3353
kapcsolódó	1823
kapcsolódó cikk	1823
kapcsolódó cikkek	1823
kapcsolódó tartalom	1823
kapcsolódó témák	1823
karte öffnen	619
kas kokkuvõte oli kasulik	1260
kategóriák	1823
katso kuvat tästä	1408
katso myös	1406
katso video tästä	1408
katso video yltä	1408
kaupallinen yhteistyö	87	1400
kaydiniz için teşekkürler	3326
keresés	1825
kezdőlap	1825
không biết	3522
không có ý kiến	3522
không phải bây giờ	3472
không spam	3544
không thể hiển thị nội dung này	3532
không thể phát video	3528
không thể phát video này	3528
không, cảm ơn	3472
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1810
kingi artikkel sõbrale	1259
kinyitás	1826
kipróbálom	1810
kirjaudu sisään	1391
kirjoita sähköpostiosoitteesi	1394
kişisel verilerimin işlenmesini kabul ediyorum	3369
kiểm tra hộp thư của bạn	3544
kiểm tra kiến thức của bạn	3524
kjøp abonnement	2489
kjøp tilgang	2489
klausies podkāstu	2331
klausies podkāstu šeit	2331
klausies šo rakstu	2329
klausies šo rakstu (# min	2329
klausykite tinklalaidės	2290
klausykite tinklalaidės čia	2290
klausykitės straipsnio	2288
klausīties	2329
klausīties rakstu	2329
ključne besede	3086
ključne reči	2963
ključne riječi	2963
klíčová slova	433
kokeile # päivää maksutta	1391
kolačići	2979
komentavimas išjungtas	2289
komentavimo taisyklės	2289
komentáre	3030
komentář	432
komentáře	432
komentāri	2324
komentēt	2324
komentēšana ir slēgta	2330
komentēšanas noteikumi	2330
komerčné oznámenie	3026
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2513
kommentarerna förhandsmodereras	3163
kommentek megtekintése	1822
kommentelési szabályzat	1822
kommentér	515
koostöö	1263
kopiera länk	3155
kopiera länken	3155
kopijuoti nuorodą	2283
kopiraj povezavo do članka	3089
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3030
kopēt saiti	2324
korábban írtunk róla	1823
kreiraj račun	2956
kullanim koşullari	3299
kup dostęp	2570
kupi naročnino	3082
kuula taskuhäälingut	1261
kuuntele podcast tästä	1408
kysy tekoälyltä	1405
käyttöehdot	1401
kérdezze ai-asszisztensünket	1822
kérem a hírlevelet	1828
később	1807
kích thước chữ	65
köp	3145
köszönjük a feliratkozást	1828
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1807
következő	1825
következő cikk	1823
køb abonnement	498
køb adgang	498
kúpiť predplatné	3023
küfür, hakaret içeren yorumlar onaylanmamaktadir	3302
küldje el barátjának	1816
küldés	91	1816
küldés e-mailben	1816
külső tartalom	1825
künye	3299
küpsiste seaded	1272
küsi tehisarult	1260
küsitlus	91
kā tev patika raksts	2330
kā tu domā? balso	2331
ką manote? balsuokite	2290
kết thúc quảng cáo	3527
""", 'l': """
l'accès à tous les articles	1602
l'offre intégrale	1602
la discussione è chiusa	1996
la donazione è detraibile	2064
la lecture automatique est désactivée	1596
la más popular	1206
la nota continúa después del anuncio	1125
la pregunta del día	91
la rédaction n'a pas participé	1614
la rédaction vous conseille	1499
la sélection de la rédaction	1499
la vidéo ne peut pas être lue	1558
lahjoita artikkeli ystävälle	1398
lai komentētu, ielogojies	2330
lai komentētu, pieslēdzies	2330
laisser une réponse	1550
lancer la vidéo	1596
las más leídas	1134
las más leídas de hoy	1180
las noticias más leídas	1180
lasi arī	2326
lasi komentārus	2330
lasi tālāk	2324
lasi vairāk šeit	2331
lasi vēl	2326
lasiet arī	2326
lasiet vēl	2326
lasă un comentariu	2783
lasă un răspuns	2818
lasīt komentārus	2330
lasīt tālāk	2331
lasīt vairāk	2331
lasīt vēlāk	2329
lasītākie	2326
lataa lisää	1408
le choix de la rédaction	1499
le club des abonnés	1556
le journal numérique	1466
le lecteur vidéo est en cours de chargement	1558
le lien a été copié	1542
le lien a été copié dans le presse-papiers	1542
le notizie più lette	2039
le più lette	2000
lea también	1134
lecteur vidéo	1596
lectura fácil	1230
lee sin límites	1176
lee también	1134
leer artículo completo	1137
leer el artículo completo	1211
leer el siguiente artículo	1239
leer más	1137
leer siguiente artículo	1239
leer también	1134
leer transcripción	1191
legfrissebb hírek	1823
leggi di più	2003
leggi più tardi	2038
legnépszerűbb	1823
leia a matéria completa	2722
leia a notícia completa	2752
leia as notícias no aplicativo	2712
leia também	2682
len pre predplatiteľov	3023
ler transcrição	2732
les choix de la rédaction	1499
les commentaires sont réservés aux abonnés	1590
les lecteurs ont aussi consulté	1543
les mieux notés	1551
les més llegides	367
les også	2510
les plus commentés	1499
les plus consultés	1576
les plus partagés	1499
les plus récents	1551
les prix indiqués sont susceptibles d'évoluer	1526
les résultats du vote	1590
les våre debattregler	2506
leído por una voz sintética	1191
leído por voz sintética	1191
li e aceito a política de privacidade	2714
lido por uma voz sintética	2732
lien copié	1485
lien copié dans le presse-papiers	1542
lietošanas noteikumi	2341
liitudes nõustud kasutustingimustega	1279
liity jäseneksi	1390
lineでシェア	2104
lineでシェアする	2133
lineでログイン	2169
lineで共有	2183
lineで送る	2104
link a vágólapra másolva	1816
link bài gốc	3515
link copiado para a área de transferência	2721
link kopiëren	2386
link másolva	1816
link másolása	1816
lire l'article précédent	1605
lire la suite pour #€	1466
lire la vidéo	1502
lire à haute voix	1485
lire également	1499
lisätiedot	1409
lisää aiheesta	1406
livrare gratuită	2857
liên hệ	3488
liên hệ quảng cáo	3549
liên hệ tòa soạn	3549
liên hệ với tòa soạn	3549
liên quan	3489
llegeix la transcripció	377
llegeix sense límits	364
llegeix també	340
llegir més	367
llegit per una veu sintètica	377
lo + leído	1134
lo esencial cada mañana	1237
lo más comentado	1134
lo más compartido	1134
lo más leído	1134
lo más popular	1134
lo más visto	1134
lo más visto hoy	1180
lo último	1134
locuri de muncă	2799
loe lähemalt	1261
loe lähemalt siit	1261
logi sisse või loo konto	1254
los lectores también leyeron	1180
luba kõik	1272
lubię to	2580
lucrează cu noi	2799
lue keskustelun säännöt	1405
lue lisää	1406
lue lisää aiheesta	1406
lue myöhemmin	1398
lue myös	1406
lugu jätkub pärast reklaami	1263
lugu täieneb	1261
lui écrire	1520
luôn cho phép	3532
luôn hiển thị	3532
làm bài trắc nghiệm	3524
làm mới trang	3538
làm trắc nghiệm	3524
lähetä	91
lähetä sähköpostilla	1398
lämna en kommentar	3163
länk kopierad	3155
länken kopierad	3155
länken är kopierad	3155
läs dokumentet	3171
läs domen	3171
läs hela artikeln	3170
läs hela texten	3170
läs hela texten här	3170
läs kommentarer	3163
läs mer	3167	3170
läs mer om	3167
läs också	3167
läs senare	3155
läs vidare	3145	3167
läs våra kommentarsregler	3163
läs även	3167
läsarfrågan	91
lästid	3170
lästid # min	3170
lås op	498
lås opp artikkelen	2489
lås opp saken	2489
lås upp artikeln	3145
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
lên đầu trang	3491
lùi # giây	3528
lütfen geçerli bir e-posta adresi girin	3369
lưu	3479
lưu bài	3479
lưu bài viết	3479
lưu bài để đọc sau	3515
lưu cài đặt	3532
lưu công thức	61
lưu tùy chọn	3532
lấy link	3515
""", 'm': """
magari più tardi	1968
mai multe articole de același autor	2847
mai multe opțiuni	2855
mai târziu	2770
mainos päättyy	1400
mais notícias	2682
mais opções	2761
mais opções de partilha	2761
maksettu sisältö	1400
mantener la sesión iniciada	1205
mantener sesión iniciada	1205
manter sessão iniciada	2746
mantén la sessió iniciada	392
manşetler	3303
masquer la publicité	1526
masquer les réponses	1550
masz już konto	2570
masz już konto? zaloguj się	2570
materialet är skyddat enligt lagen om upphovsrätt	3197
materiał partnera	2584
materiał promocyjny	2584
materiał sponsorowany	2584
materiał zewnętrzny	2584
matéria exclusiva para assinantes	2719
matérias relacionadas	2682
mağazamiz	3352
mağazaya git	3352
me réabonner	1602
media społecznościowe	2581
megnyitás	1826
megnézem	1825
megosztás	1816
megosztás a facebookon	1816
megosztás facebookon	1816
megosztás twitteren	1816
mehr für dich	676
mehr für sie	676
meld deg på	2494
meld deg på nyhetsbrevet	2494
mentions légales	1492
mentés	1816
mentés későbbre	1816
menú	1137
menü	618	1825	3305
menü schließen	618
menü öffnen	618
mer från	3167
mer läsning	3167
merci ! votre message a bien été envoyé	1572
merci d'avoir voté	91	1530
merci de le désactiver pour continuer	1566
merci, votre vote a été pris en compte	1550
mergi la pagina de donații	2838
mergi la rețetă	61
mesajiniz başariyla gönderildi	3369
mesajiniz gönderildi	3369
mesajul dumneavoastră a fost trimis	2843
messaggio pubblicitario con finalità promozionale	2022
mest läst	3167
mest lästa	3167
mest læst	520
mest læste	520
mettre de côté	1615
mi donación	1235
mi-összefoglaló	1825
micșorează textul	2855
mida sina arvad? hääleta	1261
minn meg på det senere	2485
mira el vídeo	358
mira también	1239
mitä mieltä olet? äänestä	1408
miễn phí vận chuyển	3557
miễn phí, không spam	3544
modalità di pagamento	1972
moderálási elvek	1822
modifică preferințele cookie	2794
modifier mes préférences	1522
modifier vos préférences	1562
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1590
mogoče kasneje	3093
mogą cię zainteresować	2592
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3027
mohlo by vás zajímat	433
mohlo by vás zaujímať	3027
monatlich kündbar	671
montant personnalisé	1600
mostra aquesta publicació a instagram	349
mostra di più	2003
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2724
mostrar conteúdo	2736
mostrar conteúdo externo	2700
mostrar más	1137
mostrar o conteúdo	2736
mostrar subtítulos	1191
mot de passe oublié	1466
mots clés	1499
mots croisés	1555
mots fléchés	1555
mots mêlés	1555
mots-clés	1499
może cię zainteresować	2592
może później	2566
možda kasnije	2971
možda vas zanima	2963
možda će vas zanimati	2963
možno neskôr	3034
možná později	416
mua sách	3527
mua sách tại đây	3527
mua trên lazada	3527
mua trên shopee	3527
mua trên tiki	3527
mua vé	3527
mua vé ngay	3527
muistuta myöhemmin	1389
mulțumim că ai votat	2818
mulțumim pentru feedback	2797
mulțumim pentru vot	91	2818
mulțumim, mesajul a fost trimis	2843
mulțumim, te-ai abonat cu succes	2804
mutasd az eredményt	91
mutass többet	1825
muut lukivat myös	1406
myöhemmin	1389
már előfizető	1810
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
mások ezt olvassák	1823
mások ezt olvasták	1823
másolás	1816
máte již účet	418
máte předplatné? přihlaste se	418
märksõnad	1256
månadsgåva	3142
månedlig gave	2486
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
métodos de pagamento	2654
métodos de pago	1098
mākslīgā intelekta kopsavilkums	2331
mă abonez	2804
mărește fotografia	2847
mărește imaginea	2847
mărește textul	2855
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3540
mỗi đóng góp đều quý giá	3540
một lần	3541
mới nhất	3489
mời chúng tôi ly cà phê	3540
mở	3492
mở khóa bài viết này	3515
mở rộng	3491
mở trong ứng dụng	3534
mở ứng dụng	3534
""", 'n': """
nadaljevanje članka pod oglasom	3085
nahlásit chybu	432
nahlásiť chybu	3030
najchętniej czytane	2592
najchętniej czytane dziś	2592
najczęściej czytane	2592
najczęściej czytane artykuły	2592
najnovejše	3086
najnovejše novice	3086
najnoviji članci	2963
najnovšie	3027
najnovšie správy	3027
najnovšie články	3027
najnowsze artykuły	2592
najnowsze wiadomości	2592
najčitanije	2963
najčitanije vesti	2963
najčitanije vijesti	2963
najčitanije vijesti dana	2963
najčítanejšie	3027
najčítanejšie články	3027
najčítanejšie články dňa	3027
napišite komentar	3089
napsat komentář	432
naročena vsebina	3085
naročite se	3081
naročnina	3081
nastavení	429
nastavení cookies	429
nastavi čitanje	3015
nastavi čitati	3015
nastavite čitanje	3015
nastavite čitati	3015
nastavitve piškotkov	3101
następna strona	2595
następny	2595
następny artykuł	2592
natisni članek	3089
naudojimo taisyklės	2301
naujausios žinios	2285
naujienlaiškis	2308
načíst další	435
našli jste chybu	432
našli jste v článku chybu	432
ne děkuji	416
ne ratez rien de l'actualité	1565
ne, děkuji	416
nejdiskutovanější	433
nejnovější	433
nejnovější zprávy	433
nejnovější články	433
nejčtenější	433
nejčtenější články	433
nejčtenější články dne	433
nem, köszönöm	1807
nenhum comentário	2678
neueste beiträge	615
nghe bài báo	3528
nghe bài viết	3528
nghe nội dung bài viết	3528
nghe đọc bài	3528
nhà tài trợ	3557
nhận thông báo	3535
nhắc tôi sau	3472
nhớ đăng nhập	3542
nie dziękuję	2566
nie dziś	2566
nie pamiętasz hasła	2570
nie ďakujem	3034
nie, dziękuję	2566
nie, ďakujem	3034
no es pot reproduir el vídeo	377
no ho sé	371
no se ha podido cargar el vídeo	1231
no se ha podido reproducir el vídeo	1191
no se puede reproducir el vídeo	1191
no sé	1184
només els subscriptors poden comentar	352
només per a subscriptors	392
non seguire più	2080
normas de participación	1183
normes de participació	370
norėdami komentuoti, prisijunkite	2289
nosūti draugam	2329
nosūtīt draugam	2329
nosūtīt e-pastā	2329
noteで書く	2104
notifications activées	1565
notre charte déontologique	1580
notre charte éditoriale	1580
notre sélection	1499
notre sélection d'articles	1543
notícia anterior	398	2752
notícia següent	398
notícias relacionadas	2682
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1580
nous écrire	1580
nouveau ! suivez vos auteurs préférés	1584
nu ai cont? înregistrează-te	2809
nu aveți cont	2841
nu ești abonat	2841
nu ești încă abonat	2841
nu mai urmări	2853
nu mulțumesc	2770
nu putem afișa acest conținut	2830
nu sunteți abonat	2841
nu știu / nu răspund	2819
nu, mulțumesc	2770
nuestro código ético	1214
numele tău	2844
nyhetsdøgnet	2510
nyomtatás	1816
não foi possível carregar o vídeo	2732
não foi possível reproduzir o vídeo	2732
não perca	2682
não sabe / não responde	2725
não sei	2725
não tem conta	2746
não tem uma conta	2746
não é assinante	2746
não, obrigada	2651
não, obrigado	2651
nächste seite	618
nächster artikel	615
näita kõiki	1262
näita rohkem	1261
näita veel	1261
näita vähem	1262
näköislehti	1391
nästa	3170
nästa artikel	3167
näytä alkuperäinen	1409
näytä kaikki	1408
näytä kartta	1409
näytä kommentit	1405
näytä käännös	1409
näytä lisää	1408
näytä sisältö	1401
näytä tiedot	1409
näytä tulokset	91	1409
näytä vähemmän	1409
næste	523
næste artikel	520
népszerű	1823
nézze meg galériánkat	1825
nézze meg képeinket	1825
nõustun	1272
nõustun kõigiga	1272
nøgleord	520
nāc strādāt pie mums	2331
nổi bật	3489
nội dung quảng cáo	3517
nội dung tài trợ	3484
nội quy bình luận	3521
""", 'o': """
o dată	2839
o leitor está a carregar	2732
o que achou desta notícia	2702
o singură dată	2839
o singură donație	2838
o vídeo começará em alguns segundos	2700
ocenite članak	2966
ocenite članek	3089
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3041
ocijenite članak	2966
ocorreu um erro ao carregar o vídeo	2700
ocultar anúncio	2704
ocultar comentários	2724
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	3023
odkaz skopírovaný	3030
odkaz zkopírován	425
odkleni članek	3082
odklenite celoten članek	3082
odmietnuť	3041
odmietnuť všetko	3041
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3027
odporúčame prečítať	3027
odporúčame tiež	3027
odporúčané články	3027
odpovědět	432
odrzuć	2585
odrzuć wszystkie	2585
odtwórz	2595
odštampaj	2966
odštampaj recept	61
odštampaj članak	2966
ofertă pentru abonați	2824
ofertă pentru cititori	2824
oferă acest articol	2855
oferă acest articol cadou	2811
oferă articolul	2855
offert par un abonné	1615
offre abonnés	1556
offre intégrale	1602
offre limitée	1571
offre réservée aux lecteurs	1556
offre spéciale	1466
offre à durée limitée	1570
offrez-nous un café	1457
offrici un caffè	1969
oglasno sporočilo	87	3085
ogłoszenie	2584
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3030
okuma süresi # dk	3305
okurlara özel	3352
okurlarimiza özel	3352
okurlarimiza özel indirim	3352
oliko artikkeli hyödyllinen	1405
oliko juttu hyödyllinen	1405
oliko tiivistelmä hyödyllinen	1405
olvasson korlátlanul	1810
olvasson tovább	1810
olvasta már	1823
olvastad már	1823
olvidaste tu contraseña	1100
omröstning	91
onayi geri çek	3356
onayi yönet	3356
onayimi geri çek	3356
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3306
os leitores também leram	2722
os preços podem variar	2704
osale küsitluses	1261
ostatnie artykuły	2592
ota yhteyttä	1405
otevřít	436
otevřít mapu	436
otključaj članak	2956
otključajte ceo članak	2956
otključajte cijeli članak	2956
otomatik çeviri	3378
otros artículos	1134
oturumu açik tut	3367
otwórz	2596
otwórz mapę	2596
outras notícias	19	2682
ouvir este conteúdo	2732
ouça esta reportagem	2732
ouça este conteúdo	2668
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3346
oynatici yükleniyor	3353
oyunuz için teşekkürler	3346
""", 'p': """
padovanokite straipsnį	2288
padovanokite straipsnį draugui	2288
page précédente	1502
pagina următoare	2786
pague um café	2652
paiement sécurisé	1464
paketi seç	3367
paldies par pieteikšanos	2348
palun jää viisakaks	1260
pamanīji kļūdu	2330
pamanījāt kļūdu	2330
par šo tēmu	2326
paramètres de confidentialité	1562
paramètres des cookies	1492
paramétrer	1492
paramétrer les cookies	1492
parašyk komentarą	2289
parašykite komentarą	2289
partajează	2777
partenerii noștri	2784
participez à la conversation	1530
participă la sondaj	2818
partnerių turinys	2292
partnerski sadržaj	2962
pas encore abonné	1570
pasidalinkite šiuo straipsniu	2288
pasitikrinkite žinias	2290
passer la publicité	1490
passer à la recette	61
pastebėjote klaidą	2289
patreonで支援する	2166
pausar vídeo	1191
pauză video	2826
paylaş	3296
paylaşin	3296
país	1238
pažiūrėkite vaizdo įrašą	2290
pe aceeași temă	2812
pentru a citi în continuare	2809
per saperne di più	2039
pergunte à nossa ia	2702
permite întotdeauna	2830
permitir anúncios	2741
peut-être plus tard	1456
photo précédente	1605
phát hiện lỗi	3521
phát video	3528
phóng to ảnh	3548
phối hợp với	3557
phổ biến nhất	3543
phụ đề	3529
piedalies aptaujā	2331
piekrist visām	2341
piekrītu	2341
piesakies vebināram	2331
piesakoties tu piekrīti lietošanas noteikumiem	2348
pieslēdzies vai izveido kontu	2324
pieslēdzies, lai komentētu	2330
pieslēgties	2324
pievieno savu komentāru	2330
pievienot komentāru	2324
pirmais mēnesis par # €	2324
pirmas mėnuo tik # €	2283
più lette	2000
più letti	2000
più popolare	2068
più recenti	2046
più tardi	1968
più vecchi	2046
più votati	2046
piškotki	3101
placená inzerce	87	428
plan seç	3367
plani seç	3367
planini seç	3367
platená inzercia	87	3026
plaćeni oglas	87	2962
plaćeni sadržaj	2962
plačana objava	87	3085
plačiau skaitykite čia	2290
plein écran	1502
plus d'actualités	1499
plus d'articles du même auteur	1576
plus de détails	1503
plus récents	1551
poate mai târziu	2770
podari članek	3089
podarite ta članek	3089
podaruj artykuł	2570
podaruj ten artykuł	2580
podcast anhören	652
pode ler também	2722
podeli članak	2966
podijeli članak	2966
podmienky používania	3041
podmínky použití	429
podmínky užití	429
podobne artykuły	2592
podobné články	433	3027
podporiť	3022
podporte nezávislú žurnalistiku	3022
podporte nás	3022
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	2955
podrži nas	2955
podržite nas	2955
podržite naš rad	2955
podržite nezavisno novinarstvo	2955
podziel się	2580
podziel się na facebooku	2580
pogledajte još	19
pokaż komentarze	2588
pokaż mniej	2595
pokaż oryginał	2596
pokaż treść	2585
pokaż tłumaczenie	2596
pokaż więcej	2595
pokaż wszystkie	2595
pokaż wszystko	2596
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3101
pokloni članak	2966
poklonite ovaj članak	2966
pokračovat bez podpory	416
pokračovať bez podpory	3034
polecamy również	2592
polecamy także	2592
polecamy też	2592
polecane artykuły	2592
politica de corecții	2849
politica editorială	2849
politique de confidentialité	1492
politique de protection des données	1595
polityka prywatności	2585
política de cookies	1127	2675
política de correcciones	1214
política de correccions	400
política de correções	2755
política de galetes	349
política de privacidad	1127
política de privacidade	2675
política de privacitat	349
política de protección de datos	1230
poprzedni artykuł	2592
populární	433
populära artiklar	3167
populärt	3167
populære artikler	520
populære saker	2510
populært	520	2510
populārākie	2326
popüler	3303
popüler haberler	3303
popüler konular	3303
por mês	2744
por qué estás viendo esto	1100
por qué? cuéntanos	1225
portes grátis	2763
poslať e-mailom	3030
poslušaj vest	2966
poslušaj članak	2966
poslušaj članek	3089
poslušajte članek	3089
postanite naročnik	3081
postanite član	2955	3081
postavke kolačića	2979
postaw kawę	2567
postaw nam kawę	2567
posłuchaj	2580
pour continuer à lire	1539
pourquoi voyez-vous cette publicité	1526
pouze pro předplatitele	418
povezani sadržaj	2963
povezani članci	2963
povezani članki	3086
powiązane	2592
powiązane artykuły	2592
powiązane tematy	2592
powiększ	2595
powiększ zdjęcie	2595
powrót do góry	2595
později	416
pozostała część artykułu pod materiałem wideo	2584
pošalji	91
pošalji e-mailom	2966
pošalji komentar	2966
pošalji mejlom	2966
pošalji prijatelju	2966
pošalji članak e-mailom	2966
pošaljite komentar	2966
pošlji po e-pošti	3089
pošlji prijatelju	3089
pošlji članek po e-pošti	3089
pr članek	3085
praneškite apie klaidą	2289
pranešti apie klaidą	2289
pravidlá diskusie	3030
pre predplatiteľov	3023
preberite še	3086
predplatiť	3022
predplaťte si	3022
preferințe cookie	2830
preferències de galetes	381
preferências de cookies	2736
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2283
prenumerata nuo # €	2283
prenumerera på vårt nyhetsbrev	3150
prenumeruodami sutinkate su taisyklėmis	2308
prenumeruokite naujienlaiškį	2308
preporučeno	2963
preporučujemo	2963
preporučujemo da pročitate	2963
preporučujemo i	2963
presentear matéria	2761
prečítajte si	3027
prečítajte si aj	3027
prețurile pot varia	2799
pridať komentár	3030
prihlásiť	3023
prihlásiť sa	3023
prihvaćam	2979
prihvaćam sve	2979
prijavi grešku	2966
prijať	3041
prijať všetko	3041
prikaži manj	3087
prikaži manje	2964
prikaži rezultate	91
prikaži sadržaj	2979
prikaži sve	2964
prikaži več	3087
prikaži više	2964
prikaži vse	3087
prima lună gratuită	2809
prima pagină	2847
primește alerte despre acest subiect	2803
printează	2777
printează rețeta	61
pripomenúť neskôr	3034
priporočamo	3086
priporočamo tudi	3086
priporočamo v branje	3086
priporočeno	3086
prisijunkite arba susikurkite paskyrą	2283
prisijunkite prie mūsų komandos	2290
prisijunkite, kad galėtumėte komentuoti	2289
prispieť	3022
privatsphäre-einstellungen	608
privātuma politika	2341
pro předplatitele	418
prochaine vidéo	1596
prohibida su reproducción total o parcial	1243
prohibido a menores de # años	1189
promocijsko sporočilo	3085
promotivni sadržaj	2962
promotivni članak	2962
promóció	1818
proovi # päeva tasuta	1254
proposé par	1588
protección de datos	1230
protection des données	1595
proteção de fontes	2755
pročitajte i	2963
pročitajte još	2963
prywatność	2585
przeczytaj również	2592
przeczytaj także	2592
przeczytaj też	2592
przejdź bez wsparcia	2566
przejdź do przepisu	61
przejdź do serwisu	2585
przejdź do treści	2595
przejdź do ustawień prywatności	2585
przypomnij mi później	2566
právě se děje	433
präsentiert von	605
précédent	1502
préférences cookies	1492
préférences de confidentialité	1595
prélèvement	1465
prémium	1810
prénom	1573
présenté par	1588
próbálja ki # forintért	1810
próxima	2685
próxima notícia	2752
próxima página	2685
próximo artigo	2682
próximo vídeo	1231
prøv # dager gratis	2489
prøv gratis	498	2489
prøv nu	498
prøv nå	2489
prを含みます	2133
pr記事	2154
pubblicità	1991
publi-rédactionnel	1490
publicité	1490
publicité - la suite ci-dessous	1490
publicités	1490
publică	2819
publică comentariul	2818
pular para o conteúdo	2685
página siguiente	1137
päivän kysymys	91
pääuutiset	1406
påmind mig senere	494
påminn mig senare	3141
później	2566
pārbaudi savas zināšanas	2331
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2334
pērc abonementu	2324
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
qr कोड स्कैन करें	1777
qr কোড স্ক্যান করুন	310
qr 코드를 스캔하세요	2253
qrコードからダウンロード	2161
qrコードを読み取ってください	2161
qr코드로 다운로드	2253
qr코드를 스캔하세요	2253
qu'avez-vous pensé de cet article	1524
qual o seu nível de satisfação com esta notícia	2702
qualcosa è andato storto	2070
quan tâm nhất	3522
quellen und weiterführende links	615
queremos conocer tu opinión	1166
queremos saber a sua opinião	2710
questa pagina ti è stata utile	2045
questo articolo ti è stato utile	2045
questo articolo è bloccato	2067
questo campo è obbligatorio	2069
questo riassunto ti è stato utile	2019
questo video non è disponibile	2053
questo video non è più disponibile	2053
quieres añadir otro usuario a tu suscripción	1100
quitter le plein écran	1558
quizi çöz	3349
quizás más tarde	1094
quizás te interese	1134
quy định bình luận	3521
quyên góp	3473
quyên góp ngay	3473
qué te ha parecido esta noticia	1166
quét mã qr	3534
quét mã qr để tải	3534
quét mã qr để tải ứng dụng	3534
quên mật khẩu	3474
quản lý cookie	3532
quản lý sự đồng ý	3532
quảng cáo	3484
quảng cáo - bài viết tiếp tục bên dưới	3517
""", 'r': """
r$ # por mês durante # meses	2719
radote klaidą	2289
radote klaidą tekste	2289
rafraîchir la page	1566
raksti komentāru	2330
raksts tiek papildināts	2331
raksts turpinās pēc reklāmas	2333
rakstīt komentāru	2330
rao vặt	3484
raportează	2819
raportează o eroare	2797
raportează o greșeală	2849
rapportér fejl	515
rašyti komentarą	2283
recargar la página	1200
recargar página	1200
recarrega la pàgina	387
recarregar a página	2741
recarregar página	2741
receber notificações	2712
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1532
recevez une alerte à chaque article de l'auteur	1532
reclamă	2780
recomandarea redacției	2812
recomandări	2784
recomandările editorilor	2812
recomandările redacției	2784
recomendado para você	2682
recommandé	1499
recommandé pour vous	1499
recommandés	1499
recordar más tarde	1094
recuérdamelo más tarde	1094
redare automată	2827
redirecționează # la sută	2838
redirecționează #%	2771
redă video	2826
redă videoclipul	2826
refuză toate	2794
refuză tot	2830
regala este artículo	1220
regalar artículo	1100
regalar este artículo	1220
registrovať sa	3023
registruokitės nemokamai	2283
registruokitės į seminarą	2290
registrácia	3023
regisztráció	1810
regisztrálok	1810
regras de comentários	2724
regras dos comentários	2724
regístrate	1100
rekisteröidy	1391
rekisteröidy maksutta ja lue	1391
reklam içeriğidir	3352
reklami geç	3298
reklám	1818
reklāma	2324
reklāmas raksts	2333
reklāmraksts	87	2333
relaterade ämnen	3167
renovar suscripción	1236
reportar erro nesta página	2702
reproducció automàtica	378
reproducción automática	1192
reproducción prohibida	1243
reproducir vídeo	1191
reproduction réservée	1610
reproductor de vídeo	1231
reproduzir vídeo	2732
reproduzir áudio	2732
reprodução automática	2733
resmi büyüt	3373
responda à enquete	2724
rester connecté	1570
restez informé	1475
restez informés	1475
resultados de la votación	1225
resumen automático	1159
resumo da notícia	2702
retour à l'accueil	1576
retour à la liste	1576
retrage consimțământul	2830
revenir à l'accueil	1576
revoir la vidéo	1596
rezervă-ți locul	2824
rezolvă testul	2821
reîmprospătează pagina	2836
reîncarcă pagina	2836
reģistrējies bez maksas	2324
reģistrēties	2324
ricordamelo più tardi	1968
rodyti mažiau	2291
rodyti viską	2291
rozumím	436
rozwiń	2595
rozwiń wszystko	2596
rätta	3163
rätta oss	3163
rättelse	3163
règles de commentaires	1550
règles des commentaires	1550
réactions	1495
réagir	1485	1495
réagir à cet article	1495
réagissez	1495
réagissez à cet article	1495
réductions et codes promo	1614
réduire le texte	1586
répondez au quiz	1553
répondez au sondage	1550
répondre	1495
réseaux sociaux	1486
réservation en ligne	1614
réserver en ligne	1614
réserver mes places	1556
réservez vos places	1556
réservé aux inscrits	1466
résiliable à tout moment	1539
résultats	91
résultats du sondage	1530
résumé de l'article	1524
résumé de l'article en # points	1524
résumé en # secondes	1524
résumé ia	1583
résumé par l'ia	1583
részletek	1826
rétablir le son	1558
rösta	91
rösta här	3170
rösta i omröstningen	3170
rösta nu	91
rút lại sự đồng ý	3532
rādīt mazāk	2332
rādīt vairāk	2331
rādīt visu	2332
rămâi conectat	2841
răspunde	2783
rėmimas	2292
""", 's': """
s'abonner à ce dossier	1607
s'abonner à ce sujet	1607
s'abonner à ce thème	1607
s'abonner à cet auteur	1607
s'abonner à partir de #€	1466
s'està carregant el reproductor	377
s'està carregant el vídeo	377
s'ha produït un error	394
s'inscrire à la newsletter	1475
s-ar putea să-ți placă	2784
saada sõbrale	1259
saber más	1137
sadarbības raksts	2333
sadece abonelere özel	3367
sadržaj je zaključan	2956
saglabāt	2329
saglabāt rakstu	2329
sair do ecrã inteiro	2732
saistītie raksti	2326
saistītās ziņas	2326
saite nokopēta	2329
saken er låst	2489
saken finnes også som lyd	2498
saltar anúncio	2673
salvar preferências	2736
salvează	2777
salvează articolul	2811
salvează pentru mai târziu	2811
salvează preferințele	2830
salvează rețeta	61
sans engagement, résiliable à tout moment	1539
sao chép	3556
sao chép liên kết	3479
sao chép đường dẫn	3515
sari la conținut	2786
sari la rețetă	61
satura turpinājums pēc reklāmas	2333
sačuvaj	2966
sačuvaj recept	61
sačuvaj vest	2966
scanează codul qr	2832
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1974
scrie redacției	2849
scrieți redacției	2849
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3145
se bilderna här	3170
se connecter et réagir	1495
se déconnecter	1466
se grafiken här	3170
se ha producido un error al cargar el vídeo	1157
se klippet här	3170
se klippet øverst i saken	2513
se réabonner	1602
se videon här	3170
se încarcă playerul	2826
se încarcă video	2826
se încarcă videoclipul	2826
sedan # kr/mån tills du säger upp	3145
segui già questo argomento	2080
segui già questo autore	2080
seguir tópico	2712
seguí leyendo	1180
sei già abbonato	1974
sei già iscritto alla newsletter	2032
selección de la redacción	1134
selectează	2842
selvä	1409
sem opinião	2725
sem si não seria possível	2717
sem você não seria possível	2717
semnalează o eroare	2783
send artiklen på mail	507
send på e-post	2498
sense permanència	364
sesi aç	3353
setări confidențialitate	2830
setări cookie	2794
setări cookie-uri	2830
setări cookies	2830
setări de confidențialitate	2830
seuls les abonnés peuvent commenter	1530
seuraa meitä	1399
seç	3368
seçenekleri yönet	3356
seçimimi kaydet	3356
seções	2682
sfârșit publicitate	2824
sfârșitul reclamei	2824
shrani članek	3089
si opp når du vil	2489
si è verificato un errore	2069
si è verificato un errore durante il caricamento del video	2017
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1530
signaler un problème	1495
siguiente artículo	1134
siguiente vídeo	1231
siirry sisältöön	1408
sikeres feliratkozás	1828
sin ti no sería posible	1175
siz ne düşünüyorsunuz? oy verin	3305
sizin için öneriler	3303
siųsti draugui	2288
siųsti el. paštu	2288
skaitykite daugiau čia	2290
skaityti plačiau	2290
skaityti vėliau	2288
skaties arī	2326
skatīt foto	2331
skatīt galeriju	2331
skatīt rezultātus	91
skatīt video	2331
skjønner	2514
sklenite naročnino	3082
skopírovať odkaz	3030
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3163
skrýt	436
slapukų nustatymai	2301
slažem se	2979
slične vesti	2963
slične vijesti	2963
slični članci	2963
snsをフォロー	2105
sofortüberweisung	578
son dakika bildirimlerini aç	3359
son dakika gelişmelerinden haberdar olun	3359
son gelişmelerden haberdar olun	3359
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1968
sonuçlar	91
sonuçlari gör	91	3306
sonuçlari göster	91	3347
sorodni članki	3086
sortează	2819
sortează după	2819
souhlasím	429
souhlasím se zobrazením	429
soutenez-nous dès maintenant	1457
související	433
související témata	433
související články	433
související články z webu	433
soyez le premier à commenter	1495
soyez le premier à réagir	1495
spausdinti receptą	61
spela videon här	3170
spis treści	2595
sponsorisé	1490
sponsorlu içerik	87	3298
sponsoroitu sisältö	1400
sponsrat innehåll	3159
sponzorirani sadržaj	2962
sponzorirani članak	2962
sponzorované	3026
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2570
spremi članak	2966
sprijină-ne	2771
spune-ne părerea ta	2818
spune-ți părerea	2797
spune-ți părerea în comentarii	2797
spuneți-ne părerea	2818
später	573
später erinnern	573
spør vår ki om saken	2506
staňte sa členom	3022
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2292
straipsnis tęsiasi po reklamos	2292
strona główna	2592
stäng	3141	3170
stöd oss	3142
støt os	495
støtt oss	2486
subtitrări	2827
subtítols	378
subtítulos	1192
sugerir correção	2702
sugerir una corrección	1166
sugestões	2682
suite après la publicité	1556
suivez vos auteurs préférés	1584
suivre ce thème	1532
suivre le thème	1584
sumă liberă	2838
sunt de acord cu termenii și condițiile	2843
sur le même sujet	1499
sur le même thème	1499
suscripción	1100
suscripción confirmada	1237
suscríbase	1100
suscríbete	1100
suscríbete a nuestro boletín	1107
suscríbete ahora	1100
susiję straipsniai	2285
susikurti paskyrą	2283
susține	2771
susține-ne	2771
susține-ne pe patreon	2838
susțineți-ne	2771
susținut de	2857
syötä sähköpostiosoitteesi	1394
szavazás	91
szczegóły	2596
szponzorált tartalom	87	1818
szólj hozzá	1822
szóljon hozzá	1822
sähköposti	1394
sähköpostiosoite	1394
så # kr/mnd til du sier opp	2489
så kommenterar du	3163
sé el primero en comentar	1130
sé parte	1095
sélections	1485
sì, grazie	2061
sí, quiero	1199
sí, vull	385
síganos	1120
síguenos	1120
só para assinantes	2746
sólo para suscriptores	1205
sök	3170
søg	523
søk	2513
súhlasím	3041
súhlasím so zobrazením	3041
súmate	1095
súvisiace	3027
súvisiace články	3027
súvisiaci článok	3027
süre	3354
sīkdatņu iestatījumi	2341
słowa kluczowe	2592
sắp xếp theo	3522
số tiền khác	3540
số điện thoại	3545
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3150
tack för din röst	91
taip pat žiūrėkite	2285
takaisin ylös	1408
takipten çik	3379
takk for påmeldingen	2494
tallenna myöhemmäksi	1398
talán később	1807
tam ekrandan çik	3353
tamaño de la letra	1220
tamaño de letra	65	1119
tamaño del texto	65
también te puede gustar	1134
también te puede interesar	1134
també et pot interessar	340
também pode gostar	2722
tarjeta de crédito	1099
tarjeta de débito	1099
te ha parecido útil	1183
te ha resultado útil	1183
te ha resultado útil este artículo	1159
te ha resultado útil este resumen	1159
te ha sido útil	1183
te ha sido útil este resumen	1159
te poți dezabona oricând	2804
te rugăm să îl dezactivezi	2836
te-ar putea interesa și	2812
tehisaru kokkuvõte	1261
tek seferlik bağiş	3364
teklifi gör	3352
tekoälyn tekemä tiivistelmä	1408
tekoälyn tiivistelmä	1408
tekoälytiivistelmä	1408
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2288
teljes hozzáférés	1810
teléfono	1238
temas del día	1134
termos e condições	2675
teste başla	3349
teste grátis	2656
testează-ți cunoștințele	2821
testează-ți cunoștințele cu quizul nostru	2797
testi başlat	3349
testi çöz	3349
teszteld a tudásod	1825
tesztelje tudását	1825
texten fortsätter nedan	3159
texten fortsätter under bilden	3159
teď ne	416
teşekkürler, mesajiniz gönderildi	3369
tham gia bình chọn	3521
tham gia khảo sát	3521
tham gia thăm dò	3521
thanh toán hàng năm	3542
thanh toán hàng tháng	3542
theo dõi chủ đề	3553
theo dõi chủ đề này	3553
theo dõi tác giả	3553
thoát toàn màn hình	3528
thu gọn	3491
thème suivi	1607
thèmes	1499
thématiques	1499
thêm làm nguồn ưu tiên	3553
thích	3479
thích nhất	3522
thông tin bắt buộc	3544
thông tin doanh nghiệp	3484
thông tin quảng cáo	3517
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3548
thẻ	3489
thời gian còn lại	3528
thời gian hiện tại	3529
thời lượng	3529
ti è stato utile	2045
tienes que iniciar sesión para guardar artículos	1179
tilbakemelding på saken	2506
timp rămas	2826
tin bài liên quan	3515
tin cùng chuyên mục	3489
tin cùng tác giả	3516
tin khác	3489
tin liên quan	3489
tin mới	3489
tin mới nhất	3489
tin nhắn của bạn đã được gửi	3544
tin nóng	3516
tin nổi bật	3489
tin quảng cáo	3517
tin tiếp theo	3548
tin trước	3489
tin tài trợ	3489
tin tức liên quan	3489
tin đọc nhiều	3489
tipărește	2777
tipărește articolul	2811
tipărește rețeta	61
tiêu điểm	3489
tiến # giây	3528
tiếp theo	3491
tiếp tục trên trình duyệt	3534
tiếp tục trên web	3534
tiếp tục với apple	3542
tiếp tục với facebook	3542
tiếp tục với google	3542
tlačiť	3030
to cię może zainteresować	2592
to może cię zainteresować	2592
toate știrile	2847
toda contribuição ajuda	2743
toda la información	1211
todas as notícias	2752
todavía no eres suscriptor	1205
todavía no estás registrado	1205
todos los artículos de este autor	1242
todos los artículos del autor	1242
todos los artículos del especial	1239
todos los derechos de reproducción reservados	1243
todos los vídeos	1211
todos os comentários	2678
todos os vídeos	2752
totes les notícies	398
tots els vídeos	398
tous droits de reproduction réservés	1610
toute l'actualité	1499
toutes les actualités	1576
toutes les vidéos	1576
toutes nos vidéos	1576
tovább	1825
tovább a recepthez	61
tovább a rovatra	1823
tovább olvasom	1825
további cikkek	1823
további cikkek a témában	1823
további hírek	1823
további részletek itt	1825
továbbiak betöltése	1825
toàn màn hình	3529
traducció automàtica	403
traducción automática	1218
traducere automată	2852
traducido automáticamente	1218
tradução automática	2702
traduït automàticament	403
trang chủ	3491
trang này có hữu ích không	3521
transcripció	378
transcripción	1192
transcrição	2733
transferência bancária	2655
treści partnerskie	2584
treść sponsorowana	2584
tria la teva subscripció	364
trimite răspunsul	2818
trò chơi	3526
trước	3491
trường bắt buộc	3544
trường này là bắt buộc	3544
trả lời	3488
trở lại	3491
trở lại đầu trang	3548
tu ce părere ai? lasă un comentariu	2797
tu donación desgrava	1202
tu navegador no puede reproducir este vídeo	1157
tue meitä	1390
tule meile tööle	1261
turpini lasīt	2324
turpinājums pēc reklāmas	2333
turpināt lasīt	2324
twitter'da paylaş	3296
twój adres e-mail	2573
twój e-mail	2573
tài khoản của tôi	3474
tài trợ	3484
tài trợ bởi	3557
támogass minket	1808
támogasson minket	1808
támogatom	1808
támogatott tartalom	87	1818
támogatás	1808
támogatói tartalom	1818
täname liitumast	1279
tässä olisi upotus facebookista	1408
tässä olisi upotus instagramista	1408
télécharger l'appli	1564
télécharger l'audio	1558
télécharger l'épisode	1558
télécharger le mp#	1558
télécharger le podcast	1558
téléchargez l'appli	1564
téléphone	1604
témata	433
témy	3027
témák	1823
térkép megnyitása	1826
términos de uso	1127
términos y condiciones	1127
tên của bạn	3545
tìm kiếm	3491
tóm tắt ai	3552
tóm tắt bằng ai	3552
tóm tắt bởi ai	3552
tópicos	2682
tópicos relacionados	2682
tôi đã hiểu	3492
tôi đã tắt	3539
tôi đã tắt trình chặn quảng cáo	3538
tôi đồng ý với chính sách bảo mật	3544
tôi đồng ý với điều khoản sử dụng	3544
több	1825
töltsd ki a kvízt	1825
töltse ki a kvízt	1825
tùy chọn cookie	3532
tùy chọn khác	3555
tühista igal ajal	1254
tüm fotoğraflar	3373
tüm fotoğraflari gör	3373
tüm haberler	3303
tüm haberleri gör	3373
tüm oyunlar	3349
tüm videolar	3373
tüm videolari gör	3373
tüm yazilari	3303
tüm yazilari gör	3373
tüm yorumlar	3302
tümünü gör	3305
tümünü göster	3306
tümünü kabul et	3299
tümünü reddet	3299
tăng cỡ chữ	3555
tēmas	2326
tęsinys po reklamos	2292
tạm dừng video	3528
tạo tài khoản	3474
tải audio	3528
tải bài đăng	3532
tải lại trang	3538
tải nội dung	3532
tải thêm	3491
tải thêm bình luận	3521
tải trên app store	3534
tải trên google play	3534
tải tập này	3528
tải về từ app store	3534
tải về từ google play	3534
tải âm thanh	3528
tải ứng dụng	3534
tải ứng dụng ngay	3534
tất cả tin tức	3548
tất cả trò chơi	3524
tất cả video	3548
tắt tiếng	3529
tặng bài viết	3515
tặng sao	3515
tặng sao cho bài viết	3515
tốc độ phát	3528
từ chối tất cả	3532
từ khóa	3489
tự động phát	3529
""", 'u': """
udostępnij	2580
udostępnij na facebooku	2580
udostępnij na twitterze	2580
udostępnij na x	2580
udostępnij w mediach społecznościowych	2580
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3014
uključi obavijesti	3014
uključite notifikacije	3014
uključite obaveštenja	3014
uključite obavijesti	3014
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3030
uložiť na neskôr	3030
uložiť recept	61
uložiť článok	3030
ultima oră	2784
ultimele știri	2784
um assinante presenteou você com este artigo	2721
un abonat ți-a oferit acest articol	2811
un abonné vous offre cet article	1542
un e-mail de confirmation vous a été envoyé	1535
un suscriptor te ha regalado este artículo	1179
un suscriptor te regala este artículo	1248
une erreur s'est glissée dans l'article	1495
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3155
uppläst med ai-röst	3155
url 복사	2203
urlをコピー	2104
urlをコピーしました	2183
urlをコピーする	2133
url복사	2203
urmărește acest subiect	2803
urmărește autorul	2853
urmărește live	2803
urmărește subiectul	2853
urmărești deja acest subiect	2853
următorul	2786
uslovi korišćenja	2979
ustawienia plików cookie	2585
uvjeti korištenja	2979
uygulamada aç	3358
uygulamayi aç	3358
uygulamayi yükle	3358
uz sākumu	2331
uzyskaj dostęp	2570
už komentarus atsako jų autoriai	2289
už máte predplatné? prihláste sa	3023
už máte účet	3023
už máte účet? prihláste sa	3023
už podporujem	3034
už podporuji	416
uždaryti	2291
uždaryti reklamą	2292
užpildykite apklausą	2290
užsakomasis straipsnis	2292
užsakomasis turinys	87	2292
užsisakyti prenumeratą	2283
""", 'v': """
vaata kõiki tellija soodustusi	1254
vaata lähemalt	1261
vaba töökoht	1261
vad tycker du? rösta här	3170
vai kopsavilkums bija noderīgs	2330
vai raksts bija noderīgs	2330
vairāk par tēmu	2326
vaizdo įrašas	2290
vaizdo įrašą rasite čia	2290
van már fiókja	1810
var artikeln till hjälp	3163
var det här till hjälp	3170
var resuméet nyttigt	515
var sammanfattningen till hjälp	3163
vari atteikties jebkurā laikā	2324
vasta küsitlusele	1261
vastaa kyselyyn tästä	1408
vaš komentar	2966
veja esta publicação no instagram	2700
veja também	2682
veja todas as opções de assinatura	2719
velikost písma	65
veličina teksta	65
velocidad de reproducción	1191
velocidade de reprodução	2732
velocitat de reproducció	377
velocità di riproduzione	2053
ver # comentários	2710
ver biografía	1153
ver comentários	2678
ver conteúdo	2736
ver conteúdo externo	2700
ver dossiê	2752
ver esta publicación en instagram	1157
ver esta publicação no instagram	2700
ver fotogalería	1211
ver galería	1137
ver galería de fotos	1211
ver la galería	1211
ver mais notícias	2752
ver más	1137
ver más artículos	1214
ver más artículos del autor	1153
ver más noticias	1180
ver más vídeos	1211
ver oferta de suscripción	1236
ver opciones de suscripción	1236
ver preço	2730
ver suscripción	1236
ver también	1134
ver também	2682
ver todas as notícias	2752
ver todas las opciones de suscripción	1176
ver todos los artículos	1211
ver todos los vídeos	1211
ver todos os vídeos	2752
ver traducción	1138
ver tradução	2686
ver transcripción	1191
ver transcrição	2732
ver vídeo	1137
vergrößern	619
verificați adresa de email	2843
verifică-ți emailul	2843
verifică-ți inboxul	2843
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1166
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2794
vezi conținutul	2830
vezi mai multe știri	2812
vezi prețul	2824
vezi răspunsurile	2818
vezi toate știrile	2847
vezi și	2784
već imate nalog	2956
već imate pretplatu	2956
već imate račun	2956
već podržavam	2971
već ste pretplatnik	2956
več iz rubrike	3086
več novic iz regije	3086
več o tem	3086
več o temi	3086
veľkosť písma	65
viac k téme	3027
viac si o tom prečítate tu	3027
video không khả dụng	3528
video không tồn tại	3528
video mevcut değil	3353
video này không còn tồn tại	3528
video này không khả dụng	3528
video oynatici yükleniyor	3353
video yükleniyor	3353
videon voi katsoa jutun yläosasta	1408
videoyu izlemek için tiklayin	3305
videoyu yükle	3356
videó	1823
videók	1823
videónkat itt nézheti meg	1825
vidéo	1502
vidéo indisponible	1558
vidéo non disponible	1558
vidéo précédente	1596
vidéo suivante	1596
vidéo à la une	1596
vielen dank für ihr feedback	656
vielen dank für ihre anmeldung	587
vielen dank für ihre teilnahme	91
vielleicht später	573
vilkår	512	2503
vipps et beløp	2486
vis færre	523	2513
vis oversættelse	524
visa bilden i helskärm	3170
visa färre	3170
visa inlägg från facebook	3170
visa inlägg från instagram	3170
visa innehåll	3160
visa översättning	3171
vissza a tetejére	1825
visszajelzés	1822
viteză de redare	2826
vizitează magazinul	2824
više o temi	2963
više vijesti iz regije	2963
viết bình luận	3488
viết bình luận của bạn	3521
viết trả lời	3521
voce generată de ai	2826
você concorda? vote	2710
você já segue este tema	2759
você já votou	2724
você pode gostar	2682
você pode se interessar	2682
você também pode gostar	2682
voir le détail	1503
voir les détails	1503
voir les réponses	1550
voir les résultats	91	1503
voir les résultats du sondage	1530
voir toute l'actualité	1576
voir toutes les vidéos	1576
voix de synthèse	1596
voix générée par ia	1596
voltar ao início	2752
voltar à página inicial	2752
volver al índice	1239
volver atrás	1239
vos réactions	1495
votează	91
votează în sondaj	2818
votează în sondajul nostru	2797
votre avis nous intéresse	1530
votre demande a bien été envoyée	1603
votre demande a été envoyée	1603
votre message a bien été envoyé	1572
votre nom et prénom	1603
votre prénom	1573
votre soutien fait la différence	1600
votre vote a bien été pris en compte	1550
votre vote a été enregistré	1550
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2818
votul tău a fost înregistrat	2818
vous aimerez peut-être	1499
vous avez déjà un compte	1466
vous avez déjà un compte ? connectez-vous	1466
vous avez déjà un compte ? identifiez-vous	1466
vous avez déjà voté	1550
vous bloquez nos publicités	1599
vous n'êtes pas abonné	1570
vous n'êtes pas encore inscrit	1570
vous n'êtes pas inscrit	1570
vous possédez déjà un compte	1466
vous pourriez être intéressé	1499
vous suivez ce thème	1607
vous suivez déjà ce sujet	1584
vous suivez déjà ce thème	1584
vous suivez déjà cet auteur	1584
vous êtes bien inscrit	1603
vous êtes déjà inscrit	1603
vous êtes inscrit	1603
voz sintética	1231
vreau să donez	2838
vreau să primesc newsletterul	2804
vreau să susțin	2838
vsebina sporočila	3085
vstúpiť do diskusie	3030
vui lòng kiểm tra email	3544
vui lòng nhập email	3544
vui lòng nhập email hợp lệ	3544
vui lòng nhập họ tên	3544
vytisknout článek	425
vytlačiť	3030
vytlačiť recept	61
vytlačiť článok	3030
vytvořit účet	418
vyzkoušet	418
válasz	1822
váš e-mail	422
väline sisu	1272
värsked uudised	1256
vérifiez votre boîte de réception	1572
vérifiez votre boîte mail	1572
vés a la recepta	61
více	433
více k tématu	433
více o tématu	433
více si o tom přečtete zde	433
vídeo anterior	1231
vídeo destacado	1231
vídeo indisponível	2732
vídeo no disponible	377	1191
vídeo não disponível	2732
vídeo siguiente	1231
vídeos	1134	2682
výber redakcie	3027
výběr redakce	433
výsledky	91
về trang chủ	3548
về tác giả	3549
về đầu trang	3491
""", 'w': """
warto przeczytać	2592
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2641
whatsapp'ta paylaş	3296
whatsapp'tan paylaş	3381
whatsappで読む	2133
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2592
więcej artykułów	2592
więcej informacji	2592
więcej na ten temat	2592
więcej o	2592
więcej z	2592
wpisz swój e-mail	2573
wprowadź adres e-mail	2573
wpłać	2567
wpłać teraz	2567
współpraca reklamowa	2584
wypróbuj	2570
wyraź zgodę	2585
wyślij	91
wyślij e-mailem	2580
wyślij znajomemu	2580
""", 'x': """
x'te paylaş	3296
xem bình luận	3488
xem bản ghi	3528
xem bản gốc	3492
xem bản đồ	3492
xem bộ ảnh	3548
xem chi tiết	3492
xem chuyên đề	3548
xem các câu trả lời	3521
xem công thức	61
xem giá	3527
xem kết quả	91	3492
xem nhiều	3489
xem nhiều nhất	3489
xem nhiều trong tuần	3516
xem nội dung	3532
xem thêm	3489	3491
xem thêm bài của tác giả	3548
xem thêm bình luận	3488
xem thêm tin	3548
xem thêm video	3548
xem thêm ảnh	3548
xem tiếp	3491
xem toàn bộ	3491
xem trên ứng dụng	3534
xem trả lời	3521
xem tất cả	3491
xem tất cả bình luận	3521
xem tất cả ảnh	3548
xem ưu đãi	3527
xem ảnh cỡ lớn	3548
xem ảnh lớn	3548
xでシェア	2104
xでシェアする	2133
xでポスト	2104
xで共有	2183
x로 공유	2275
""", 'y': """
ya estás suscrito	1176
ya tenés suscripción	1176
yahoo! japan idでログイン	2169
yahoo!ショッピングで見る	2154
yahoo!ショッピングで購入	2154
yanit gönder	3346
yanitlari gör	3346
yanitlari göster	3346
yapay zeka ile seslendirilmiştir	3353
yapay zeka ile özet	3305
yapay zeka ile özetle	3378
yapay zeka özeti	3305
yapay zekâ ile seslendirildi	3353
yapay zekâ tarafindan seslendirildi	3353
yapay zekâ özeti	3378
yazara e-posta gönder	3375
yazara mesaj gönder	3375
yazarin diğer haberleri	3303
yazarin diğer yazilari	3303
yazarin tüm yazilari	3303
yaziyi büyüt	3381
yaziyi küçült	3381
ymmärrän	1409
yorum gönder	3302
yorum yapmak için giriş yap	3346
yorumlari gör	3302
yorumu gönder	3346
yorumunu gönder	3346
youtube-tartalom megjelenítése	1825
yukari çik	3373
yz özeti	3305
""", 'z': """
z titulní strany	433
zabudnuté heslo	3023
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2570
zapisz na później	2580
zapisz się	2573
zapisz się na newsletter	2573
zapomenuté heslo	418
zarejestruj się	2570
zarządzaj zgodami	2585
zaten üye misiniz	3289
zavřít	416
załaduj więcej	2595
załóż konto	2570
zaštita osobnih podataka	2979
zaštita privatnosti	2979
zdieľajte tento text	3030
zdieľajte článok	3030
zdieľať	3030
zdieľať na facebooku	3030
zdieľať článok	3030
zgadzam się	2585
zgadzam się na wyświetlanie treści	2585
zgłoś	2588
zgłoś błąd	2588
ziņa tiek papildināta	2331
ziņo par kļūdu	2330
ziņot par kļūdu	2330
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2581
značky	3027
zobacz galerię	2595
zobacz mapę	2596
zobacz również	2592
zobacz szczegóły	2596
zobacz także	2592
zobacz także inne	2592
zobacz też	2592
zobacz więcej	2592
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3030
zobraziť menej	3028
zobraziť obsah	3041
zobraziť viac	3028
zobraziť výsledky	91
zobraziť všetko	3028
zostań patronem	2567
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2595
""", '£': """
£# at amazon	1086
""", '©': """
©ntb	2541
""", 'à': """
à découvrir	1499
à la une	1499
à lire	1499
à lire aussi	1499
à lire dans ce dossier	1499
à lire dans la même rubrique	1499
à lire ensuite	1499
à lire également	1499
à ne pas manquer	1499
à voir	1499
à voir aussi	1499
à voir ensuite	1605
""", 'á': """
áudio gerado por ia	2702
áudio gerado por voz sintética	2702
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1394
ämnen	3167
ämnen i artikeln	3167
är du redan prenumerant	3145
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1408
""", 'å': """
åbn	524
åbn kort	524
åpne	2514
åpne faktaboks	2514
åpne kart	2514
""", 'ç': """
çengel bulmaca	3351
çerez ayarlari	3299
çerez ayarlarini yönet	3356
çerez politikasi	3299
çerez tercihleri	3356
çerez tercihlerini yönet	3356
çerezler	3299
çeviriyi göster	3306
çikiş yap	3289
çok okunanlar	3303
""", 'è': """
è gratis e ci vuole solo un minuto	2032
è stato utile	2045
""", 'é': """
é grátis e leva menos de um minuto	2714
écouter	1485
écouter (# min	1485
écouter le podcast	1502
écrire à la rédaction	1580
édition du jour	1499
épingler	61
épingler la recette	61
értem	1826
értékeld a receptet	61
étiquettes	1576
""", 'í': """
írd meg a véleményed	1822
írja meg véleményét	1822
""", 'î': """
îmi place	2819
în fiecare lună	2839
în parteneriat cu	2857
înainte # secunde	2826
înapoi # secunde	2826
înapoi la prima pagină	2847
înapoi sus	2786
încarcă conținutul	2830
încarcă mai multe	2786
încarcă mai multe comentarii	2818
încarcă postarea	2830
încarcă videoclipul	2830
închide	2770
înregistrare	2772
înregistrează-te	2772
îți mulțumim pentru vot	2797
""", 'ô': """
ô chữ	3526
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1825
önceki	3305
önceki haber	3303
öne çikan haberler	3303
öne çikanlar	3303
önerilen haberler	3303
önerilenler	3303
öppna	3171
öppna karta	3171
összes	1825
özet faydali oldu mu	3302
""", 'ú': """
új hozzászólás	1822
última hora	1134
últimas	2682
últimas entradas	1134
últimas noticias	1134
últimas notícias	2682
últimes notícies	340
últimos artículos	1134
únete	1095
únete a la conversación	1130
única	1203	2744
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3289
ücretsiz haber limitinize ulaştiniz	3367
ücretsiz kargo	3383
ücretsiz oyna	3349
ücretsiz üye ol	3289
ücretsiz üye olun	3289
ücretsiz, spam yok	3369
ürünü incele	3352
üye girişi	3289
üye ol	3288	3289
üye olun	3289
""", 'ý': """
ý kiến	3488
ý kiến bạn đọc	3488
ý kiến của bạn	3488
""", 'ā': """
ārējais saturs	2341
""", 'č': """
članak je zaključan	2956
članak se nastavlja ispod oglasa	2962
članek je zaklenjen	3082
članek se nadaljuje pod oglasom	3085
članek se nadaljuje spodaj	3085
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3027
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3027
ďalšie články	19	3027
""", 'đ': """
đang theo dõi	3553
đang tải	3528
đang tải trình phát	3528
đang tải video	3528
điều khoản sử dụng	3487
điều khoản sử dụng | chính sách bảo mật	3487
đáng chú ý	3489
đã có tài khoản	3474
đã hiểu	3492
đã sao chép	3479
đã sao chép liên kết	3515
đã xảy ra lỗi	3544
đã đóng bình luận	3521
đóng	3472
đóng góp	3473
đóng góp hàng tháng	3540
đóng góp một lần	3540
đăng ký	3474
đăng ký ngay	3474
đăng ký nhận thông báo	3535
đăng ký thành công	3544
đăng nhập	3474
đăng nhập / đăng ký	3474
đăng nhập bằng apple	3542
đăng nhập bằng facebook	3542
đăng nhập bằng google	3542
đăng nhập với facebook	3542
đăng nhập với google	3542
đăng nhập để bình luận	3521
đăng xuất	3474
đường dây nóng	3549
được quan tâm	3516
được tài trợ	3484
đặt báo	3474
đặt mua ngay	3527
đặt vé ngay	3527
đến công thức	61
đến trang quyên góp	3540
đến trang ủng hộ	3540
đề xuất	3489
để sau	3472
đọc nhiều	3489
đọc nhiều nhất	3489
đọc sau	3515
đọc thêm	3489	3491
đọc tiếp	3491
đọc tiếp về chủ đề này	3516
đọc toàn bộ bài viết	3548
đọc trên ứng dụng	3534
đồng ý và tiếp tục	3532
đừng bỏ lỡ	3489
""", 'į': """
į viršų	2290
įveskite savo el. pašto adresą	2308
""", 'ś': """
śledź nas	2581
""", 'ş': """
şifremi unuttum	3289
şifrenizi mi unuttunuz	3367
şikayet et	3347
şikâyet et	3347
şimdi değil	3287
şurada paylaş	3296
""", 'š': """
štampaj	2966
štítky	433
""", 'ž': """
že imate račun	3082
že naročnik	3082
že podpiram	3093
žiūrėkite nuotraukas	2290
žiūrėkite vaizdo įrašą	2290
žiūrėti galeriją	2290
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3527
ưu đãi cho độc giả	3527
ưu đãi tốt nhất	3542
""", 'ș': """
știrea anterioară	2847
știrea următoare	2847
știri pe aceeași temă	2812
știri recomandate	2784
știri similare	2784
știrile zilei	2784
""", 'ț': """
ți-a fost util	2818
ți-a fost util acest articol	2797
ți-a fost util acest rezumat	2797
ți-ai uitat parola	2809
ți-ar putea plăcea și	2812
ține-mă minte	2841
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
авторизация	2871
авторизоваться	2871
адрес электронной почты	2874
актуално	216
актуальне	3410
анкета	91
архив	2890
""", 'б': """
банковская карта	2870
банковский перевод	2870
безопасный платеж	2869
больше	2890
больше материалов по теме	2890
больше новостей	2890
будьте в курсе	2874
была ли статья полезной	2887
більше за темою	3410
більше матеріалів за темою	3410
більше на цю тему	3410
більше новин	3410
більше новин на тему	3410
більше по темі	3410
""", 'в': """
в избранное	2879
в тренде	2890
важливо	3410
вам будет интересно	2890
вам може бути цікаво	3410
вам може сподобатися	3410
вам может быть интересно	2890
вам может понравиться	2890
вам також може сподобатися	3410
вас може зацікавити	3410
вас может заинтересовать	2890
ваш e-mail	2874
ваш email	2874
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2874
введите email	2874
введите ваш email	2874
введите ваш адрес электронной почты	2874
версия для печати	2879
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3395
вже є акаунт	3395
вибір редакції	3410
видео	2890
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3395
включите уведомления	2948
включить уведомления	2948
вконтакте	2880
влез	209
влезте	209
во весь экран	2893
водещи новини	216
войти	2871
войти в аккаунт	2871
войти в чат	2887
воспроизвести	2893
время на чтение	2893
время чтения # мин	2893
все	2893
все комментарии	2887
всі новини	3412
вход	209	2871
вхід	3395
выберите сумму	2869
выбор редакции	2890
выйти	2871
відео	3410
відео вище	3434
відео нижче	3434
відкрити	3413
відкрити карту	3413
відповісти	3408
відхилити	3405
""", 'г': """
главная	2893
главное	2890
главное за день	2890
главные новости	2890
гласувай	91
гласувайте	91
головна	3412
головне	3410
головне за день	3410
головні новини	3410
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2893
далі	3412
дарете	208
дари	208
дари сега	208
детали	2894
детальніше	3412
деталі	3413
дзен	2880
дивіться відео	3434
дивіться відео вище	3434
дивіться відео нижче	3434
дивіться також	3410
дивіться також відео	3434
дивіться у відео	3434
для подписчиков	2871
до рецепту	61
до теми	3410
добавить комментарий	2887
додати коментар	3408
дозвольте сповіщення	3464
докладвай грешка	219
докладніше	3412
долучитися	3392
доступно по подписке	2871
другая сумма	2869
други новини	19
другие материалы	19	2890
другие материалы рубрики	2890
другие новости	19	2890
другие новости раздела	2890
другие статьи	2890
друк	3401
дякуємо за ваш голос	91
""", 'е': """
единоразово	2866
ежемесячно	2866
еще новости	2890
еще по теме	2890
ещё	2890
ещё новости	2890
ещё по теме	2890
""", 'з': """
за темою	3410
забравена парола	209
забули пароль	3395
забыли пароль	2871
завантажити ще	3412
загрузить еще	2893
загрузить ещё	2893
задонатити	3392
задонатить	2866
закрити	3391
закрыть	2865
залишити коментар	3408
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3408
зарегистрироваться	2871
зареєструватися	3395
затвори	223
зберегти	3401
зберегти рецепт	61
зберегти статтю	3401
збільшити	3412
згорнути	3413
зміст	3412
зробити внесок	3392
зрозуміло	3405
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2890
""", 'к': """
к началу	2893
к рецепту	61
категории	2890
категорії	3410
ключови думи	216
коментар	3408
коментари	219
коментарі	3408
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3408
комментарии	2887
комментарии отсутствуют	2887
комментарий	2887
комментировать	2887
контакти	3408
контакты	2887
конфиденциальность	2884
копирай линк	219
копирай линка	219
копировать ссылку	2879
копіювати посилання	3401
купи абонамент	209
купить подписку	2871
към рецептата	61
""", 'л': """
лента новостей	2890
личный кабинет	2871
""", 'м': """
материалы партнеров	2883
материалы по теме	2890
матеріали за темою	3410
матеріали по темі	3410
меню	2893	3412
метки	2890
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2865
может позже	2865
можливо, пізніше	3391
мой профиль	2871
моят профил	209
мы в социальных сетях	2881
мы в соцсетях	2881
мы вконтакте	2881
мій профіль	3395
мітки	3410
""", 'н': """
на главную	2893
на правах реклами	3404
на правах рекламы	2883
наверх	2893	3412
нагадати пізніше	3391
надіслати	91	3401
надіслати другу	3401
надіслати поштою	3401
надіслати статтю поштою	3401
назад	2893	3412
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3410
найпопулярніше за добу	3410
найпопулярніше за тиждень	3410
найти	2893
найчитаніше	3410
налаштування	3405
написати коментар	3408
написать комментарий	2887
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2865
направете дарение	208
настройки	2884
настройки cookie	2884
наступна	3412
наступна стаття	3410
не зараз	3391
не пропустите	2890
не пропустіть	3410
не сега	223
не сегодня	2865
не сейчас	2865
не сьогодні	3391
не, благодаря	223
нет комментариев	2887
нет, спасибо	2865
новини	3410
новини за темою	3410
новини компаній	3404
новини партнерів	3404	3410
новости	2890
новости smi#	2890
новости партнеров	2883
новости партнёров	2883
новости по теме	2890
новости сми#	2890
ні, дякую	3391
""", 'о': """
обговорити	3408
обратная связь	2887
обсудить	2887
обсуждение	2887
одноклассники	2880
одноразово	3392
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2887
останні новини	3410
останні статті	3410
ответить	91	2887
отиди на рецептата	61
отказаться	2884
отклонить	2884
отключете цялата статия	209
отключи статията	209
открыть	2894
открыть карту	2894
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2879
отправить по почте	2879
оформити підписку	3395
оформить донат	2866
оценете статията	219
оцените материал	2887
оцените рецепт	61
оцените статью	2887
оценить рецепт	61
оцініть матеріал	3408
оцініть рецепт	61
оцініть статтю	3408
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2883
партнерский проект	2883
партнерський матеріал	3404
партнерський проєкт	3404
партньорско съдържание	215
партнёрский материал	2883
партнёрский проект	2883
переглянути результати	91
передплата	3395
передплатити	3395
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2893
печать	2879
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2871
по теме	2890
по-късно	223
повідомити про помилку	3408
повідомити про помилку в тексті	3408
погоджуюсь	3405
погоджуюся	3405
подарете тази статия	219
подарить материал	2879
подарить статью	2871
подарувати статтю	3401
поддержать	2866
поддержать автора	2866
поддержать нас	2866
поддержать проект	2866
поддержать редакцию	2866
поддержите нас	2866
поделитесь	2879
поделиться	2879
поделиться в telegram	2879
поделиться в twitter	2879
поделиться в одноклассниках	2879
поделиться в соцсетях	2879
поделиться вконтакте	2879
поделиться новостью	2879
поделиться ссылкой	2879
поделиться статьей	2879
поделиться статьёй	2879
подкасти	3410
подкасты	2890
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2871
подписаться в max	2881
подписаться в telegram	2881
подписаться на канал	2881
подписаться на новости	2874
подписаться на рассылку	2874
подписаться на телеграм-канал	2881
подписка	2871
подписывайтесь	2881
подпишитесь на рассылку	2874
подробнее	2893
подробнее по теме	2890
поділитись	3401
поділитися	3401
поділитися в telegram	3401
поділитися в соцмережах	3401
поділитися новиною	3401
поділитися статтею	3401
поділіться	3401
пожертвовать	2866
пожертвувати	3392
позже	2865
поиск	2893
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3412
показати все	3413
показати коментарі	3408
показати оригінал	3413
показати результати	91
показати ще	3412
показать больше	2893
показать все	2894
показать еще	2893
показать ещё	2893
показать карту	2894
показать комментарии	2887
показать меньше	2894
показать оригинал	2894
показать перевод	2894
показать результаты	91
политика конфиденциальности	2884
политика обработки персональных данных	2884
пользовательское соглашение	2884
політика конфіденційності	3405
помочь	2866
помочь нам	2866
помочь проекту	2866
помочь редакции	2866
понятно	2884
попередня	3412
попередня стаття	3410
попробовать бесплатно	2871
популярне	3410
популярное	2890
популярные	2890
популярные новости	2890
популярные статьи	2890
популярні новини	3410
посилання скопійовано	3401
последнее	2890
последни	216
последни новини	216
последние новости	2890
послухати новину	3401
посмотреть результаты	91
похожие материалы	2890
похожие статьи	2890
поширити	3401
поширити у facebook	3401
пошук	3412
правила за коментиране	219
правила использования	2884
правила коментування	3408
правила комментирования	2887
предложить новость	2887
предыдущая	2893
предыдущая статья	2890
премиум	2871
преміум	3395
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3405
прийняти всі	3405
принтирай	219
принтирай рецептата	61
принять	2884
принять все	2884
принять всё	2884
прислать новость	2887
приєднатися	3392
приєднатися до спільноти	3392
проголосовать	91
проголосувати	91
продовження під рекламою	3404
продовження статті під рекламою	3404
продолжить без поддержки	2865
продължава след рекламата	215
промо	2883	3404
прослушать	2879
прослушать новость	2879
прочетете и	216
підписатись	3395
підписатися	3395
підписка	3395
підтримайте нас	3392
підтримати	3392
підтримати автора	3392
підтримати журналістів	3392
підтримати нас	3392
підтримати редакцію	3392
пізніше	3391
""", 'р': """
радимо прочитати	3410
радимо також	3410
развернуть	2893
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2866
разпечатай	219
разрешите уведомления	2948
разрешить уведомления	2948
раскрыть	2894
распечатать	2879
распечатать рецепт	61
распечатать статью	2879
рассказать друзьям	2879
рассылка	2874
рассылки	2874
регистрация	209	2871
редакция рекомендует	2890
результати	91	3413
результаты	91	2894
реклама	215	2883	3404
реклама - статията продължава по-долу	215
реклама на сайте	2883
реклама на сайті	3404
реклама. продовження нижче	3404
реклама. продолжение ниже	2883
рекламно каре	215
рекламно съдържание	215
рекомендуем	2890
рекомендуем почитать	2890
рекомендуем также	2890
рекомендуемое	2890
рекомендуємо	3410
рекомендуємо прочитати	3410
рекомендуємо також	3410
реєстрація	3395
розгорнути	3413
роздрукувати	3401
роздрукувати рецепт	61
роздрукувати статтю	3401
розмір тексту	65
розмір шрифту	65
рубрики	2890	3410
""", 'с': """
самое важное	2890
самое популярное	2890
самое читаемое	2890
самое читаемое за день	2890
самое читаемое за неделю	2890
свежее	2890
свежие новости	2890
свернуть	2893
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2887
сделать пожертвование	2866
сейчас читают	2890
скопировать ссылку	2879
скопировать ссылку на статью	2879
скопіювати посилання	3401
скопіювати посилання на статтю	3401
скрыть	2894
следующая	2893
следующая статья	2890
слухати	3401
слухати новину	3401
слушай новината	219
слушать	2879
слушать новость	2879
см. также	2890
смотреть все	2893
смотри также	2890
смотрите также	2890
советуем почитать	2890
согласен	2884
согласиться	2884
содержание	2893
создать аккаунт	2871
сообщить об опечатке	2887
сообщить об ошибке	2887
сохранить	2879
сохранить рецепт	61
сохранить статью	2879
социальные сети	2881
спасибо за ваш голос	91
спасибо за подписку	2874
спецпроект	2883
спецпроєкт	3404
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2869
способы оплаты	2869
ссылка скопирована	2879
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3392
стати частиною спільноти	3392
стать патроном	2866
стать соучастником	2866
стать спонсором	2866
створити акаунт	3395
стрічка новин	3410
сховати	3413
сходни новини	216
схожі матеріали	3410
схожі новини	3410
схожі статті	3410
създай профил	209
сюжет	2890
сюжеты	2890
""", 'т': """
тагове	216
також читайте	3410
твитнуть	2879
твиттер	2880
твітнути	3401
теги	2890	3410
текст продовжується під рекламою	3404
телеграм	2880
тема дня	2890
теми	3410
темы	2890
только для подписчиков	2871
""", 'у': """
увеличить	2893
увійти	3395
увімкнути сповіщення	3464
увімкніть сповіщення	3464
уже есть аккаунт	2871
уже зарегистрированы	2871
уже зареєструвалися	3395
умови використання	3405
усі новини	3412
""", 'ф': """
файлы cookie	2884
фейсбук	2880
фото	2890
фоторепортаж	2890
""", 'х': """
харесай	219
хорошо	2884
""", 'ч': """
час читання # хв	3412
чи була стаття корисною	3408
читайте еще	2890
читайте ещё	2890
читайте ниже	2883
читайте по теме	2890
читайте также	2890
читайте також	3410
читати далі	3412
читати повністю	3412
читати також	3410
читать в max	2881
читать в telegram	2881
читать далее	2893
читать дальше	2893
читать ещё	2893
читать комментарии	2887
читать полностью	2893
читать также	2890
что еще почитать	2890
что ещё почитать	2890
""", 'щ': """
ще за темою	3410
ще новини	3410
що ще почитати	3410
щомісяця	3392
""", 'э': """
электронная почта	2874
""", 'я': """
я вже підтримую	3391
я уже поддерживаю	2865
яндекс.дзен	2880
""", 'і': """
інші новини	19	3410
""", 'א': """
אהבתי	1674
אודות הכותב	1704
אולי גם יעניין אותך	1638
אולי יעניין אותך	1638
אולי יעניין אותך גם	1666
אולי יעניין אתכם	1638
אולי יעניין אתכם גם	1666
אולי מאוחר יותר	1621
אולי פספסתם	1666
אחר כך	1689
איך מכבים	1692
איך מכבים חוסם פרסומות	1691
אימייל	1699
אימייל לא תקין	1698
אין לי דעה	1674
אין לך חשבון	1696
אין לכם חשבון	1696
אינציקלופדיית ynet	1638
אירעה שגיאה	1698
אישור הכל	1685
אישור והמשך	1685
אני מאשר את תנאי השימוש	1698
אני מאשר קבלת דיוור	1698
אני מאשר/ת קבלת דברי פרסומת	1698
אני מאשר/ת קבלת דיוור	1698
אני מסכים לתנאי השימוש	1698
אני מסכים/ה לתנאי השימוש	1698
אפשר	1689
אפשר התראות	1688
אפשר לבטל בכל רגע	1696
אפשר תמיד	1685
אפשרויות נוספות	1710
אשר הכל	1685
אשר והמשך	1685
""", 'ב': """
בדקו את תיבת הדואר	1698
בדקו את תיבת המייל	1698
בחירה	1697
בחן את עצמך	1676
בחנו את עצמכם	1676
בחסות	1669
בחר	1697
בחר מסלול	1696
בחרו את המינוי שלכם	1696
בחרו מינוי	1696
בחרו מסלול	1696
בטל השתקה	1681
ביטול הסכמה	1685
ביטול השתקה	1681
בלי ספאם	1698
בלעדי למנויים	1696
במעקב	1708
בשיתוף	1633
בשיתוף עם	1712
""", 'ג': """
גודל גופן	65
גודל הטקסט	1710
גודל טקסט	65
""", 'ד': """
דווח על טעות	1637
דווחו לנו על טעות	1673
דחה הכל	1685
דחיית הכל	1685
דיווח	1674
דיווח על טעות	1673
דלג לתוכן	1640
דלגו למתכון	61
דף הבית	1640
""", 'ה': """
האזינו	1629
האזינו לכתבה	1681
האזן לכתבה	1681
האם הכתבה עזרה לך	1673
האם הכתבה עניינה אותך	1673
האם העמוד עזר לך	1673
האם זה היה מועיל	1673
הבא	1640
הבנתי	1641
הגב	1637
הגדל טקסט	1710
הגדל תמונה	1702
הגדלת טקסט	1710
הגדלת תמונה	1702
הגדרות עוגיות	1685
הגדרות פרטיות	1685
הדפיסו את המתכון	61
הדפיסו כתבה	1665
הדפס	1629
הדפס מתכון	61
הדפסה	1629
הדפסת המתכון	61
הדפסת כתבה	1665
ההודעה נשלחה	1698
ההצבעה שלך נקלטה	1673
ההצעה המשתלמת ביותר	1696
הודעתך נשלחה	1698
הווידאו אינו זמין	1681
הוסיפו תגובה	1637
הוסף כמקור מועדף	1708
הוסף תגובה	1637
הוספת תגובה	1637
הוקרא בקול סינתטי	1681
הורד שמע	1681
הורדת הפרק	1681
הורדת השמע	1681
הורידו את האפליקציה	1687
הזכירו לי מאוחר יותר	1621
החדשות ביותר	1674
החדשים ביותר	1674
החנות	1712
החשבון שלי	1623
הטבה לקוראים	1679
הטבות למנויים	1679
הטופס נשלח בהצלחה	1698
הירשם	1623
הירשמו להתראות	1688
הישנות ביותר	1674
הכי נצפים	1638
הכי נקרא	1638
הכי נקראות	1638
הכי נקראות היום	1666
הכי פופולרי	1697
הכתבה הבאה	1638
הכתבה המלאה למנויים	1665
הכתבה הקודמת	1638
הכתבה נעולה	1696
המייל האדום	1704
המלצות	1638
המשך בדפדפן	1687
המשך לאתר	1687
המשך לקרוא	1640
המשך עם google	1696
המשך עם אפל	1696
המשך עם גוגל	1696
המשך עם פייסבוק	1696
המשך קריאה	1640
הנגן נטען	1681
הנצפים ביותר	1666
הנקראות ביותר	1638
הנקראים ביותר	1666
הסרטון אינו זמין	1681
הסרטון לא זמין	1681
הסרטון נטען	1681
הסתר	1641
הסתר תגובות	1673
הסתר תשובות	1673
העדפות עוגיות	1685
הענק כתבה במתנה	1710
הענקת כתבה במתנה	1710
העתיקו את הקישור	1665
העתיקו קישור	1665
העתק	1711
העתק קישור	1629
העתקת הקישור	1665
העתקת קישור	1629
הפופולרי ביותר	1697
הפופולריות ביותר	1674
הפסק לעקוב	1708
הפסקת מעקב	1708
הפעל התראות	1688
הפעל סרטון	1681
הפעלה אוטומטית	1682
הפעלת התראות	1688
הצביעו	91	1674
הצביעו בסקר	1673
הצבע	91	1674
הצבעה	91
הצבעתך נקלטה	1673
הצג הכל	1641
הצג כתוביות	1681
הצג מפה	1641
הצג מקור	1641
הצג עוד	1640
הצג פוסט	1685
הצג פחות	1641
הצג תגובות	1673
הצג תוכן	1685
הצג תוצאות	91	1674
הצג תמיד	1685
הצג תשובות	1673
הצגת התוכן	1685
הצטרפו	1622
הצטרפו אלינו	1622
הצטרפו לתומכים	1693
הצעה לקוראים	1679
הקודם	1640
הקטן טקסט	1710
הקטנת טקסט	1710
הקישור הועתק	1665
הקראה אוטומטית	1681
הרשמה	1623
השאר אותי מחובר	1696
השב	1637
השתק	1682
השתקה	1682
השתתפו בסקר	1673
התחבר	1623
התחבר עם google	1696
התחברות	1623
התחברות באמצעות גוגל	1696
התחברות עם גוגל	1696
התחברות עם פייסבוק	1696
""", 'ו': """
ווטסאפ	1629
וידאו	1638
""", 'ז': """
זהו שדה חובה	1698
זכור אותי	1696
זמן נוכחי	1682
זמן נותר	1681
""", 'ח': """
חד פעמי	1694
חד-פעמי	1694
חדשות אחרונות	1638
חודש ראשון ב-#	1664
חודש ראשון ב-# ש"ח	1664
חודש ראשון בשקל	1664
חודש ראשון חינם	1664
חודשי	1694
חזרה למעלה	1640
חזרה לעמוד הבית	1702
חיוב חודשי	1696
חיוב שנתי	1696
חינם, בלי ספאם	1698
חיפוש	1640
""", 'ט': """
טוויטר	1629
טוען וידאו	1681
טוען נגן	1681
טלגרם	1629
טלפון	1699
טעינת הפוסט	1685
טען מחדש	1691
טען מחדש את הדף	1691
טען עוד	1640
טען פוסט	1685
טען תגובות נוספות	1673
טען תוכן	1685
""", 'י': """
יציאה	1623
יציאה ממסך מלא	1681
יש לי חשבון	1696
""", 'כ': """
כבר הצבעת	1673
כבר הצבעתם	1673
כבר יש לך חשבון	1696
כבר מנוי	1696
כבר מנויים	1696
כבר מנויים? התחברו	1623
כבר נרשמת	1623
כותרות אחרונות	1638
כיביתי	1692
כיביתי את חוסם הפרסומות	1691
כל חודש	1694
כל שקל חשוב	1693
כל תרומה חשובה	1693
כל תרומה עוזרת	1693
כללי התגובות	1673
כן, אני רוצה	1688
כניסה	1623
כניסה למנויים	1623
כתבה זו היא תוכן ממומן	1665
כתבה ממומנת	1669
כתבה נעולה	1696
כתבו לנו	1704
כתבו תגובה	1637
כתבות אחרונות	1638
כתבות מומלצות	1638
כתבות נוספות	1638
כתבות נוספות בנושא	1666
כתבות נוספות שיעניינו אתכם	1666
כתבות נוספות של הכתב	1702
כתבות קשורות	1638
כתבות שאולי פספסתם	1666
כתבות שיעניינו אתכם	1666
כתוב תגובה	1673
כתוביות	1682
כתובת אימייל לא תקינה	1698
כתובת מייל לא תקינה	1698
כתיבת תגובה	1673
""", 'ל': """
לא אהבתי	1674
לא יודע	1674
לא כעת	1621
לא ניתן להפעיל את הסרטון	1681
לא ניתן להציג את התוכן	1685
לא ניתן להציג תוכן זה	1685
לא ניתן לנגן את הסרטון	1681
לא עכשיו	1621
לא תודה	1621
לא, תודה	1621
לגלריה	1702
לגלריה המלאה	1702
לגלריית התמונות	1702
לדף הבית	1702
לדף התרומות	1693
להאזנה לכתבה	1681
להורדה ב-app store	1687
להורדה ב-google play	1687
להורדה מ-app store	1687
להורדה מ-google play	1687
להורדת האפליקציה	1665
להזמנת כרטיסים	1679
להמשך קריאה	1623
להרשמה	1623
לחידון	1676
לחידון המלא	1676
לחנות	1679
לידיעה המלאה	1702
לכל החדשות	1702
לכל החידונים	1676
לכל הכתבות	1640
לכל הכתבות בנושא	1666
לכל הכתבות של הכתב	1702
לכל המשחקים	1676
לכל הסרטונים	1702
לכל העדכונים, הכתבות והסרטונים	1666
לכל התגובות	1637
לכל התמונות	1702
לכתבה הבאה	1702
לכתבה הבאה בסדרה	1666
לכתבה המלאה	1702
לכתבה הקודמת	1702
לכתבה הקודמת בסדרה	1666
למנויים בלבד	1626
למתכון	61
לעמוד הבית	1702
לעמוד התרומות	1693
לפרויקט המלא	1702
לפרופיל הכתב	1704
לפרטים	1641
לצפייה בתוצאות	91
לקריאה באפליקציה	1687
לראש הדף	1702
לראש העמוד	1702
לרכישה	1679
לרכישה באמזון	1679
לרכישה לחצו כאן	1679
לרכישת הספר	1679
לרכישת כרטיסים	1679
לרכישת כרטיסים לחצו כאן	1679
לרכישת מינוי	1623
לרכישת מינוי לחצו כאן	1665
לתיק המלא	1702
לתמונות	1702
לתרום	1622
לתרומה	1622
לתרומה לחצו כאן	1693
""", 'מ': """
מאוחר יותר	1689
מבזקים	1638
מדיניות הפרטיות	1636
מדיניות הפרטיות ותנאי השימוש	1636
מהירות הפעלה	1681
מהירות ניגון	1681
מודעה	1633
מומלץ עבורך	1666
מומלץ עבורכם	1666
מומלצים	1638
מוקרא בקול סינתטי	1681
מיון לפי	1674
מייל	1699
מיין לפי	1674
ממומן	1633
מסך מלא	1682
מעבר למתכון	61
מעוניינים לקבל התראות	1688
מצאת טעות	1673
מצאתם טעות	1637
מצאתם טעות בכתבה	1673
משהו השתבש	1699
משחקים	1678
משך	1682
משלוח חינם	1712
מתנה לחבר	1710
""", 'נ': """
נא להזין כתובת מייל תקינה	1698
נגן וידאו	1681
נושאים	1638
נושאים קשורים	1638
ניגון אוטומטי	1682
ניהול הסכמה	1685
ניהול עוגיות	1685
ניתן לבטל בכל עת	1696
נרשמת בהצלחה	1698
""", 'ס': """
סגור	1621
סגירה	1621
סודוקו	1678
סוף הפרסומת	1679
סוף פרסומת	1679
סיכום ai	1651
סיכום אוטומטי	1707
סיכום הכתבה	1651
סכום אחר	1693
ספרו לנו מה דעתכם	1673
סקר	91
סקר היום	91
סרטון זה אינו זמין	1681
סרטון זה אינו זמין עוד	1681
סרקו את הקוד	1687
סרקו את קוד ה-qr	1687
""", 'ע': """
עדיין לא מנוי	1696
עדיין לא מנויים	1696
עוד	1640
עוד באותו נושא	1666
עוד בנושא	1638
עוד בערוץ	1638
עוד חדשות	1638
עוד כתבות	19	1638
עוד כתבות בנושא	19
עוד כתבות מעניינות	1665
עוד לא מנויים	1696
עוד סיפורים	1666
על הכותב	1704
עקבו אחר הכתב	1708
עקבו אחר הנושא	1708
עקבו אחרי הכתב	1708
עקבו אחרי הנושא	1708
עקוב אחרי הכתב	1708
""", 'פ': """
פייסבוק	1629
פנייה לכתב	1704
פנייה למערכת	1704
פרטים	1641
פרסום	1633
פרסומת	1633
פרסם	1674
פתח	1641
פתח באפליקציה	1687
פתיחה באפליקציה	1687
""", 'צ': """
צור חשבון	1623
צור קשר	1637
צרו קשר	1704
צרו קשר עם המערכת	1704
""", 'ק': """
קבל הכל	1685
קבלת התראות	1688
קוד אתי	1704
קרא גם	1638
קרא עוד	1640
קראו באפליקציה	1687
קראו גם	1638
קראו עוד	1640
""", 'ר': """
רוצה לקבל התראות	1688
רוצים לקבל התראות	1688
רענון העמוד	1691
רענן את הדף	1691
רעננו את הדף	1691
""", 'ש': """
שדה זה הוא חובה	1698
שדה חובה	1698
שדות חובה	1698
שחק עכשיו	1676
שחקו עכשיו	1676
שיתוף	1629
שיתוף בוואטסאפ	1710
שיתוף בווטסאפ	1629
שיתוף בטוויטר	1629
שיתוף במייל	1665
שיתוף בפייסבוק	1629
שכחת את הסיסמה	1696
שכחת סיסמה	1696
שכחתי סיסמה	1623
שלח	91	1699
שלח לחבר	1629
שלח תגובה	1673
שלחו את הכתבה במתנה	1665
שלחו במתנה	1665
שלחו לחבר	1710
שלחו לנו סרטונים	1704
שלחו לנו תמונות	1704
שלחו משוב	1673
שליחה	1699
שליחה במייל	1629
שליחת משוב	1673
שליחת תגובה	1673
שם	1699
שם מלא	1699
שם משפחה	1699
שם פרטי	1699
שמור	1711
שמור העדפות	1685
שמירה	1629
שמירת הגדרות	1685
שמירת המתכון	61
שמירת כתבה	1665
שמרו כתבה	1665
שמרו לקריאה מאוחרת	1665
שנתי	1694
שתף	1629
שתפו	1629
שתפו את הכתבה	1629
שתפו בוואטסאפ	1665
שתפו בווטסאפ	1665
שתפו בטוויטר	1710
שתפו בטלגרם	1665
שתפו בפייסבוק	1629
""", 'ת': """
תגובה	1637
תגובות	1637
תגובות נוספות	1673
תגיות	1638
תודה על ההצבעה	1673
תודה על הצבעתך	91
תודה שהצבעת	1673
תודה שהצבעתם	1673
תודה, ההודעה נשלחה	1698
תוכן למנויים	1623
תוכן ממומן	87	1633
תוכן מסחרי	1669
תוכן מקודם	1633
תוכן פרסומי	1669
תוכן שיווקי	87	1633
תוכן שיווקי בשיתוף	1669
תוצאות	91
תורגם אוטומטית	1665
תיקון טעות	1665
תמכו בנו	1622
תמכו בנו בפטריאון	1693
תמלול	1682
תנאי השימוש	1636
תנאי השימוש | מדיניות הפרטיות	1636
תנאי השימוש ומדיניות הפרטיות	1636
תנאי פרסום תגובות	1673
תפריט	1640
תקציר ai	1651
תקציר בינה מלאכותית	1651
תקציר הכתבה	1651
תרגום אוטומטי	1707
תרומה	1622
תרומה חד פעמית	1693
תרומה חד-פעמית	1693
תרומה חודשית	1693
תרמו	1622
תרמו עכשיו	1622
תשבץ	1678
תשבצים	1678
תשחץ	1678
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1359
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1335
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1308
اخبار مرتبطة	152
اخبار پيشنهادي	1335
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
اخرين اخبار	1308
اخرين خبرها	1335
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1310
ادامه با google	1365
ادامه با گوگل	1365
ادامه خبر	1371
ادامه در مرورگر	1357
ادامه مطلب	1310
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1301
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1344
ارسال به تلگرام	1327
ارسال به دوستان	1301
ارسال تعليق	162
ارسال خبر	1373
ارسال ديدگاه	1344
ارسال راي	91
ارسال رايگان	1381
ارسال سوژه	1373
ارسال نظر	1307
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1335
از راي شما متشكريم	1344
از شركت شما در نظرسنجي متشكريم	1344
از ما حمايت كنيد	1297
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
اشتباهي ديدهايد	1344
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1298
اشتراك خود را انتخاب كنيد	1365
اشتراك در تلگرام	1379
اشتراك در واتساپ	1379
اشتراك گذاري	1301
اشتراك گذاري در تلگرام	1327
اشتراكگذاري	1301
اشتراكگذاري در تلگرام	1379
اشتراكگذاري در واتساپ	1379
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
افزودن به منابع ترجيحي	1377
افضل عرض	185
افضل قيمة	185
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
اكنون بازي كنيد	1347
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
الان نه	1296
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
امكان نمايش اين محتوا وجود ندارد	1355
امكان پخش ويدئو وجود ندارد	1351
انت تتابع هذا الموضوع	197
انتخاب	1366
انتخاب اشتراك	1365
انتخاب طرح	1365
انتشار	1345
انتقل الي الوصفة	61
انتهاي پيام	1327
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1379
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
اولين نفري باشيد كه نظر ميدهد	1327
ايا اين مطلب براي شما مفيد بود	1344
ايا اين مطلب مفيد بود	1344
ايا اين مقاله مفيد بود	1344
ايا مايليد اعلان دريافت كنيد	1358
ايا ميخواهيد اعلان دريافت كنيد	1358
ايجاد حساب	1298
ايقاف مؤقت	169
ايميل	1368
ايميل خود را بررسي كنيد	1367
ايميل معتبر وارد كنيد	1367
ايميل نامعتبر	1367
ايميل نامعتبر است	1367
اين فيلد الزامي است	1367
اين فيلد ضروري است	1367
اين مطالب را هم بخوانيد	1335
اين مطلب را هم بخوانيد	1335
اين مطلب مفيد بود	1344
اين مقاله قفل است	1365
اين ويدئو در دسترس نيست	1351
اين ويدئو ديگر در دسترس نيست	1351
اين ويديو در دسترس نيست	1351
اپليكيشن را دانلود كنيد	1357
اپليكيشن را نصب كنيد	1357
اگهي	1303
اگهيها	1339
""", 'ب': """
با تشكر، پيام شما ارسال شد	1367
با حمايت	1381
با ما تماس بگيريد	1373
با همكاري	1381
با پردازش دادههايم موافقم	1367
بارگذاري دوباره صفحه	1361
بارگذاري مجدد صفحه	1361
بارگذاري محتوا	1355
بارگذاري پست	1355
باز كردن	1311
باز كردن در اپليكيشن	1357
باز كردن در برنامه	1357
بازخورد بدهيد	1344
بازرگاني	1339
بازي رايگان	1347
بازي كنيد	1347
بازيها	1349
بازگشت به بالا	1310
بازگشت به صفحه اصلي	1371
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1344
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1308
برچسبها	1308
بزرگتر كردن متن	1379
بزرگنمايي تصوير	1371
بستن	1296
بعدا	1359
بعدا ياداوري كن	1296
بعدي	1310
بلغ عن خطا	142
بله، ميخواهم	1358
به اشتراك بگذاريد	1301
به اين مطلب گوش دهيد	1351
به اين مقاله گوش دهيد	1351
بهترين پيشنهاد	1365
بيشتر	1308	1310
بيشتر ببينيد	1335
بيشتر بخوانيد	1308
بيصدا	1352
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1308
تازهسازي صفحه	1361
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1303
تبليغات	1303
تبليغات در گوگل	1339
تبليغات متني	1339
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
تخفيف ويژه خوانندگان	1350
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	196
ترجمه ماشيني	1376
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
تلگرام	1301
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1373
تماس با ما	1307
تماس با نويسنده	1373
تماشاي ويديو	1327
تمام صفحه	1352
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1355
تنظيمات كوكي	1306
تنظيمات كوكيها	1306
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1351
تويتر	109
توييتر	1301
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1344
ثبت راي	91
ثبت نام	1298
ثبت نظر	91	1307
ثبتنام	1298
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1355
جدول	1349
جدول كلمات متقاطع	1349
جديدترين	1345
جديدترين اخبار	1308
جديدترينها	1345
جزئيات	1311
جستجو	1310
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1296
حامي ما شويد	1363
حامي مالي	1381
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1306
حساب كاربري	1298
حساب كاربري دارم	1365
حساب كاربري داريد	1365
حساب كاربري نداريد	1365
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
حمايت كنيد	1297
حمايت مالي	1297
حمايت مالي از ما	1363
حمايت ماهانه	1363
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1310
خبر بعدي	1327
خبر قبلي	1327
خبرهاي بيشتر	1335
خبرهاي داغ	1335
خبرهاي مرتبط	1308
خبرهاي پيشنهادي	1335
خروج	1298
خروج از تمام صفحه	1351
خريد از امازون	1350
خريد انلاين	1350
خريد اين كتاب	1350
خريد اينترنتي	1350
خريد بليت	1350
خريد بليط	1350
خريد كتاب	1350
خطايي ديدهايد	1344
خطايي رخ داد	1368
خلاصه با هوش مصنوعي	1376
خلاصه هوش مصنوعي	1376
خواندن در اپليكيشن	1357
خواندهشده با صداي مصنوعي	1351
خودتان را بيازماييد	1347
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1347
دانلود از اپ استور	1357
دانلود از بازار	1357
دانلود از گوگل پلي	1357
دانلود اپليكيشن	1357
دانلود صدا	1351
دانلود فايل صوتي	1351
دانلود ويدئو	1351
دانلود پادكست	1351
در حال بارگذاري	1351
در حال بارگذاري ويدئو	1351
در حال بارگذاري ويديو	1351
در نظرسنجي شركت كنيد	1344
در همين رابطه	1335
در همين زمينه	1335
در پاتريون حمايت كنيد	1363
درباره نويسنده	1373
دريافت از اپ استور	1357
دريافت از بازار	1357
دريافت از كافه بازار	1357
دريافت از مايكت	1357
دريافت از گوگل پلي	1357
دريافت اعلانها	1358
دستهبندي	1308
دعوت به همكاري	1327
دنبال كردن	1377
دنبال كردن اين موضوع	1377
دنبال كردن موضوع	1377
دنبال كردن نويسنده	1377
ديدگاه	1307
ديدگاه خود را بنويسيد	1344
ديدگاهتان را بنويسيد	1327
ديدگاهها	1307
""", 'ذ': """
ذات صلة	119
ذخيره	1301
ذخيره تنظيمات	1355
ذخيره خبر	1327
ذخيره دستور پخت	61
ذخيره مطلب	1327
ذخيره مطلب براي بعد	1327
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1345
راي شما ثبت شد	91	1344
راي شما ثبت شده است	1344
رايگان و بدون هرزنامه	1367
ربما لاحقا	98
رد	118
رد همه	1355
رزرو بليت	1350
رفتن به بالا	1371
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1363
رفض الكل	173
رمز عبور خود را فراموش كردهايد	1365
رمز عبور را فراموش كردهايد	1298
رپورتاژ	1303
رپورتاژ اگهي	1303
""", 'ز': """
زمان باقيمانده	1351
زمان فعلي	1352
زيرنويس	1352
""", 'س': """
سؤال اليوم	91
سالانه	1364
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1351
سنويا	183
سودوكو	167	1349
سوژه بفرستيد	1373
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1306
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
شايد بعدا	1296
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1344
شرايط استفاده	1306
شرايط استفاده و حريم خصوصي	1306
شرايط را ميپذيرم	1367
شركاؤنا	173
شركاي ما	1355
شركت در ازمون	1347
شركت در نظرسنجي	1344
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1347
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1377
شما قبلا راي دادهايد	1344
شنيدن اين مطلب	1351
شنيدن مقاله	1351
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1310
صفحه كمك مالي	1363
صندوق ورودي خود را بررسي كنيد	1367
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
عضويت	1298
عطلت مانع الاعلانات	180
عكس	1308
عكسهاي بيشتر	1371
عكسهايتان را براي ما بفرستيد	1373
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1362
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1365
فروشگاه	1381
فعال كردن	1359
فعال كردن اعلانها	1358
فعالسازي اعلانها	1358
فعل الاشعارات	177
فعلا نه	1359
فقط براي مشتركان	1298
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1301
فيلد الزامي	1367
فيلدهاي الزامي	1367
""", 'ق': """
قبلي	1310
قبول الجميع	173
قبول الكل	173
قبول همه	1355
قبول و ادامه	1355
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1345
قديميترينها	1345
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1344
قوانين و مقررات را ميپذيرم	1367
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1357
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
كليدواژهها	1308
كمك كنيد	1297
كمك مالي	1297
كمك ماهانه	1363
كمك يكباره	1363
كن اول المعلقين	151
كن داعما	99
كوكيها	1306
كوچكتر كردن متن	1379
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1352
كپي	1380
كپي شد	1327
كپي كردن لينك	1327
كپي لينك	1301
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
لطفا ان را غيرفعال كنيد	1362
لطفا يك ايميل معتبر وارد كنيد	1367
لغو در هر زمان	1365
لغو دنبال كردن	1377
لغو رضايت	1355
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1301
لينك كوتاه خبر	1327
لينك كپي شد	1327
""", 'م': """
مادة اعلانية	113
ماهانه	1364
مبلغ اخر	182
مبلغ دلخواه	1363
مبلغ ديگر	1363
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1371
متن كامل مقاله را بخوانيد	1371
متن پيادهشده	1352
متوجه شدم	1311
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1366
محبوبترينها	1345
محتواي تبليغاتي	1303
محتواي حمايتشده	1327
محتواي پولي	1350
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1365
مدت	1352
مدت زمان	1352
مديريت رضايت	1355
مديريت كوكيها	1355
مرا به خاطر بسپار	1365
مرة واحدة	183
مرتبسازي	1345
مرتبسازي بر اساس	1345
مزايا المشتركين	168
مزاياي مشتركان	1350
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1361
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1310
مشاهده عكسها	1371
مشاهده قيمت	1350
مشاهده محتوا	1355
مشاهده نتايج	91	1345
مشاهده همه	1310
مشاهده پاسخها	1344
مشاهده پرونده	1371
مشاهده گالري	1371
مشترك شويد	1298
مشكلي پيش امد	1368
مطالب بيشتر	1335
مطالب ديگر اين نويسنده	1371
مطالب مرتبط	1308
مطالب پيشنهادي	1335
مطلب بعدي	1371
مطلب قبلي	1371
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1308
مقاله بعدي	1371
مقاله قبلي	1371
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1310
مهمترين اخبار	1308
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميثاق الشرف المهني	193
ميخواهيد اعلان دريافت كنيد	1358
""", 'ن': """
نام	1368
نام خانوادگي	1368
نام و نام خانوادگي	1368
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1351
نسخه چاپي	1327
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1357
نظر	1307
نظر بدهيد	1327
نظر خود را با ما در ميان بگذاريد	1327
نظر خود را بنويسيد	1307
نظر خود را بگوييد	1344
نظر سنجي	91
نظر شما	1307
نظر شما درباره اين خبر چيست	1327
نظرات	1307
نظرتان را بگوييد	1344
نظرسنجي	91	1327
نظري ندارم	1345
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1355
نمايش بيشتر	1310
نمايش زيرنويس	1351
نمايش كمتر	1311
نمايش متن اصلي	1311
نمايش محتوا	1355
نمايش نتايج	91
نمايش نظرات	1344
نمايش نظرات بيشتر	1344
نمايش نقشه	1311
نمايش همه	1311
نمايش پاسخها	1344
نمايش پست	1355
نميدانم	1345
ننصح بقراءة	119
نه ممنون	1296
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1379
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1367
هر كمكي مهم است	1363
هر ماه	1364
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
همرساني	1301
همه اخبار	1371
همه بازيها	1347
همه خبرها	1371
همه عكسها	1371
همه مطالب	1371
همه مطالب نويسنده	1371
همه ويدئوها	1371
هميشه اجازه داده شود	1355
هميشه نمايش بده	1355
همچنين ببينيد	1335
همچنين بخوانيد	1308
هنوز ثبتنام نكردهايد	1365
هنوز مشترك نيستيد	1365
""", 'و': """
واتساب	109
واتساپ	1301
ورود	1298
ورود / ثبت نام	1298
ورود با اپل	1365
ورود با فيسبوك	1365
ورود با گوگل	1365
وسوم	119
ويدئو در دسترس نيست	1351
ويديو	1308
ويديو در دسترس نيست	1351
ويژه خوانندگان	1350
ويژه مشتركان	1298
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1364
يكبار	1364
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1307
پايان اگهي	1350
پايان تبليغ	1350
پخش خودكار	1352
پخش ويدئو	1351
پخش ويدئو ممكن نيست	1351
پخش ويديو	1351
پذيرش همه	1355
پذيرش و ادامه	1355
پربازديدترين	1308
پربازديدترينها	1308
پربازديدها	1308
پربازديدهاي امروز	1335
پربازديدهاي هفته	1335
پربحثترينها	1308
پربينندهترين	1335
پربينندهترين خبرها	1335
پربينندهترينها	1335
پرداخت سالانه	1365
پرداخت ماهانه	1365
پسنديدم	1345
پنهان كردن پاسخها	1344
پيام بازرگاني	1339
پيام شما ارسال شد	1367
پيام شما با موفقيت ارسال شد	1367
پيشنهاد خواندني	1335
پيشنهاد سردبير	1308
پيشنهاد ما	1308
""", 'چ': """
چاپ	1301
چاپ دستور پخت	61
چگونه غيرفعال كنم	1362
چگونه مسدودكننده را غيرفعال كنم	1361
""", 'گ': """
گالري تصاوير	1371
گالري عكس	1371
گزارش تخلف	1344
گزارش خطا	1307
گزارش خطا در اين خبر	1327
گزينههاي بيشتر	1379
""", 'अ': """
अकाउंट नहीं है	1785
अक्षर का आकार	65
अक्षर छोटे करें	1798
अक्षर बडे करें	1798
अगला	1733
अगला लेख	1791
अगली खबर	1731
अगली स्टोरी	1791
अनफॉलो करें	1796
अनम्यूट	1771
अनिवार्य	1788
अनुमति दें	1779
अन्य खबरें	19	1731
अन्य राशि	1783
अन्य विकल्प	1798
अपना इनबॉक्स देखें	1787
अपना ईमेल दर्ज करें	1787
अपना ईमेल देखें	1787
अपना ज्ञान परखें	1767
अपना प्लान चुनें	1785
अपनी तस्वीरें हमें भेजें	1792
अपनी प्रतिक्रिया दें	1764
अपनी राय दें	1730
अपनी राय बताएं	1764
अभी खरीदें	1770
अभी खेलें	1767
अभी डाउनलोड करें	1777
अभी तक सब्सक्राइबर नहीं हैं	1785
अभी दान करें	1720
अभी नहीं	1719
अमान्य ईमेल	1787
अमेजन पर खरीदें	1770
अवधि	1772
""", 'आ': """
आगे पढें	1733
आज का सवाल	91
आज की अन्य खबरें	1757
आप इस विषय को फॉलो कर रहे हैं	1796
आप कभी भी अनसब्सक्राइब कर सकते हैं	1787
आप पहले ही वोट कर चुके हैं	1764
आपका वोट दर्ज हो गया	1764
आपका वोट दर्ज हो गया है	1764
आपका संदेश भेज दिया गया है	1787
आपके लिए	1731
आपको यह भी पसंद आ सकता है	1757
आपको ये भी पसंद आ सकता है	1757
आवश्यक फील्ड	1787
""", 'इ': """
इस विषय को फॉलो करें	1796
इसे भी देखें	1757
इसे भी पढें	1731
""", 'ई': """
ई-पेपर	1721
ईमेल	1788
ईमेल से शेयर करें	1798
""", 'ऊ': """
ऊपर जाएं	1733
""", 'ए': """
एआई आवाज में सुनें	1771
एआई द्वारा तैयार	1745
एआई समरी	1745
एआई सारांश	1745
एआई से तैयार सारांश	1745
एक बार	1784
एक बार का दान	1783
एप डाउनलोड करें	1777
""", 'ऐ': """
ऐप इंस्टॉल करें	1777
ऐप खोलें	1777
ऐप डाउनलोड करें	1777
ऐप में खोलें	1777
ऐप में पढें	1777
ऐप स्टोर से डाउनलोड करें	1777
""", 'ऑ': """
ऑटोप्ले	1772
ऑडियो डाउनलोड करें	1771
ऑफर देखें	1770
""", 'औ': """
और खबरें	1731
और टिप्पणियां देखें	1764
और देखें	1733
और पढें	1731	1733
और भी पढें	1757
""", 'क': """
कभी भी रद्द करें	1785
कम दिखाएं	1734
कमेंट	1730
कमेंट करें	1730
कमेंट लिखें	1764
कमेंट्स	1730
कह नहीं सकते	1765
किताब खरीदें	1770
कीमत देखें	1770
कुकी नीति	1729
कुकी सेटिंग्स	1775
कुकीज प्रबंधित करें	1775
कुछ गलत हो गया	1788
के सहयोग से	1800
केवल सदस्यों के लिए	1721
केवल सब्सक्राइबर के लिए	1785
कैसे बंद करें	1782
कॉपी	1799
कॉपी करें	1799
कॉपी लिंक	1724
क्या आप नोटिफिकेशन चाहते हैं	1778
क्या आप नोटिफिकेशन पाना चाहते हैं	1778
क्या आप सूचनाएं पाना चाहते हैं	1778
क्या यह उपयोगी था	1764
क्या यह खबर उपयोगी थी	1764
क्या यह पेज उपयोगी था	1764
क्या यह लेख उपयोगी था	1764
क्यूआर कोड स्कैन करें	1777
क्रमबद्ध करें	1765
क्विज खेलें	1767
""", 'ख': """
खबर सुनें	1771
खाता नहीं है	1785
खाता बनाएं	1721
खोजें	1733
खोलें	1734
""", 'ग': """
गलती की सूचना दें	1764
गलती बताएं	1734
गलती मिली	1764
गूगल प्ले से डाउनलोड करें	1777
गूगल से जारी रखें	1785
गूगल से लॉगिन करें	1785
गेम्स	1769
गैलरी देखें	1791
गोपनीयता नीति	1729
गोपनीयता सेटिंग्स	1775
""", 'च': """
चर्चा में क्यों है	1757
चुनें	1786
""", 'ज': """
जरूर पढें	1757
जवाब छिपाएं	1764
जवाब दें	1730
जवाब देखें	1764
जवाब भेजें	1764
जावास्क्रिप्ट बंद है	1775
ज्यादा दिखाएं	1791
ज्यादा पढी गई	1757
""", 'ट': """
टिकट खरीदें	1770
टिकट बुक करें	1770
टिप्पणियां	1730
टिप्पणी	1730
टिप्पणी करें	1730
टिप्पणी के नियम	1764
टिप्पणी के लिए लॉगिन करें	1764
टिप्पणी भेजें	1764
टिप्पणी लिखें	1764
टेक्स्ट साइज	65
टैग्स	1731
टॉप न्यूज	1731
टॉप स्टोरीज	1757
ट्रांसक्रिप्ट	1772
ट्रेंडिंग	1731
ट्विटर	1724
ट्विटर पर शेयर करें	1798
""", 'ठ': """
ठीक है	1734
""", 'त': """
तस्वीर बडी करें	1791
तस्वीरें देखें	1791
ताजा खबरें	1731
ताजा समाचार	1731
""", 'द': """
दान करें	1720
दान पेज पर जाएं	1783
देश की और खबरें	1757
दोस्तों को भेजें	1745
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1787
""", 'न': """
नक्शा देखें	1734
नतीजे देखें	91
नवीनतम	1765
नहीं धन्यवाद	1719
नहीं, धन्यवाद	1719
नाम	1788
नियम और शर्तें	1729
नियम और शर्तें | गोपनीयता नीति	1729
नोटिफिकेशन ऑन करें	1778
नोटिफिकेशन चालू करें	1778
""", 'प': """
पता नहीं	1765
परिणाम देखें	91	1765
पसंदीदा स्रोत के रूप में जोडें	1796
पहले से खाता है	1785
पहले से सब्सक्राइबर हैं	1785
पाठकों के लिए विशेष ऑफर	1770
पार्टनर कंटेंट	1760
पासवर्ड भूल गए	1785
पिछला	1733
पिछला लेख	1791
पिछली खबर	1731
पूरा नाम	1788
पूरा लेख पढें	1791
पूरी खबर पढें	1733
पेज दोबारा लोड करें	1781
पेज रिफ्रेश करें	1781
पेज रीफ्रेश करें	1781
पेड कंटेंट	1770
पोल	91
पोल में हिस्सा लें	1764
पोस्ट लोड करें	1775
प्रचार	1727
प्रतिक्रिया दें	1730
प्रतिलिपि	1772
प्राइवेसी सेटिंग्स	1775
प्रायोजक	1800
प्रायोजित	1727
प्रायोजित सामग्री	1760
प्रिंट	1799
प्रिंट करें	1724
प्रीमियम	1721
प्लान चुनें	1785
प्ले स्टोर से डाउनलोड करें	1777
प्लेबैक गति	1771
प्लेबैक स्पीड	1771
प्लेयर लोड हो रहा है	1771
""", 'फ': """
फीडबैक दें	1764
फीडबैक भेजें	1764
फुल स्क्रीन	1772
फुल स्क्रीन से बाहर निकलें	1771
फेसबुक	1724
फेसबुक पर शेयर करें	1724
फेसबुक से जारी रखें	1785
फेसबुक से लॉगिन करें	1785
फॉन्ट आकार	1798
फॉन्ट साइज	65
फॉलो कर रहे हैं	1796
फॉलो करें	1796
फोटो	1731
फोटो गैलरी	1757
फोटो गैलरी देखें	1791
फ्लिपकार्ट पर खरीदें	1770
""", 'ब': """
बंद करें	1719
बडी खबरें	1731
बाद में	1719
बाद में याद दिलाएं	1719
ब्राउजर में जारी रखें	1777
""", 'भ': """
भेजें	1788
""", 'म': """
मशीनी अनुवाद	1795
मान्य ईमेल दर्ज करें	1787
मासिक	1784
मासिक दान	1783
मासिक भुगतान	1785
मासिक सहयोग	1783
मुख्य समाचार	1731
मुझे याद रखें	1785
मुफ्त डिलीवरी	1800
मुफ्त में खेलें	1767
मुफ्त, कोई स्पैम नहीं	1787
मूल देखें	1734
मेन्यू	1733
मेरा खाता	1721
मेरा खाता है	1785
मैं नियम और शर्तों से सहमत हूं	1787
मैंने ऐड ब्लॉकर बंद कर दिया	1781
मैंने बंद कर दिया	1782
म्यूट	1772
""", 'य': """
यह खबर सुनें	1771
यह फील्ड अनिवार्य है	1787
यह फील्ड आवश्यक है	1787
यह भी देखें	1757
यह भी पढें	1731
यह लेख लॉक है	1785
यह लेख सुनें	1771
यह वीडियो अब उपलब्ध नहीं है	1771
यह वीडियो उपलब्ध नहीं है	1771
यह सामग्री नहीं दिखाई जा सकती	1775
ये खबरें भी पढें	1757
ये भी जानें	1757
ये भी देखें	1757
ये भी पढें	1731
""", 'र': """
रजिस्टर करें	1721
रिपोर्ट करें	1765
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1765
लाइक करें	1765
लिंक कॉपी करें	1724	1745
लिंक कॉपी हो गया	1798
लेख उपहार में दें	1798
लेख सुनें	1771
लेखक के अन्य लेख	1791
लेखक के और लेख	1791
लेखक के बारे में	1792
लेखक को फॉलो करें	1796
लेखक परिचय	1792
लॉग इन	1721
लॉग इन करें	1721
लॉगआउट	1721
लॉगिन	1721
लोकप्रिय	1731
लोड हो रहा है	1771
""", 'व': """
वर्ग पहेली	1769
वर्तमान समय	1772
विज्ञापन	1727
विज्ञापन के बाद जारी	1760
विज्ञापन समाप्त	1770
विज्ञापन हटाएं	1745
विवरण	1734
विषय	1731
विषय को फॉलो करें	1796
वीडियो	1731
वीडियो उपलब्ध नहीं है	1771
वीडियो चलाएं	1771
वीडियो नहीं चलाया जा सकता	1771
वीडियो लोड हो रहा है	1771
वोट करने के लिए धन्यवाद	1764
वोट करें	91	1765
वोट दें	91
वोट देने के लिए धन्यवाद	1764
व्हाट्सएप	1724
व्हाट्सएप पर शेयर करें	1798
व्हाट्सऐप पर शेयर करें	1798
""", 'श': """
शायद बाद में	1719
शिकायत करें	1765
शेयर	1724
शेयर करें	1724
शेष समय	1771
""", 'स': """
संपर्क करें	1730
संपादक को लिखें	1792
संबंधित खबरें	1731
संबंधित लेख	1731
संबंधित वीडियो	1757
संबंधित समाचार	1731
सदस्य बनें	1720
सबटाइटल	1772
सबटाइटल दिखाएं	1771
सबमिट करें	1788
सबसे अच्छा ऑफर	1785
सबसे ज्यादा पढी गई	1731
सबसे ज्यादा पढी गई खबरें	1757
सबसे ज्यादा पढी गईं	1757
सबसे नए	1765
सबसे पुराने	1765
सबसे लोकप्रिय	1786
सब्सक्राइब	1721
सब्सक्राइब करें	1721
सभी अस्वीकार करें	1775
सभी कमेंट देखें	1764
सभी खबरें	1791
सभी खबरें देखें	1791
सभी गेम	1767
सभी गेम्स	1767
सभी टिप्पणियां देखें	1764
सभी तस्वीरें देखें	1791
सभी दिखाएं	1734
सभी देखें	1733
सभी फोटो देखें	1791
सभी वीडियो	1791
सभी वीडियो देखें	1791
सभी स्वीकार करें	1775
समझ गया	1734
समर्थन करें	1720
सर्वे	91
सर्वे में हिस्सा लें	1764
सहमति प्रबंधित करें	1775
सहमति वापस लें	1775
सहयोग करें	1720
सही ईमेल दर्ज करें	1787
साइन अप	1721
साइन इन	1721
साझा करें	1724
सामग्री दिखाएं	1775
सामग्री देखें	1775
सामग्री लोड करें	1775
सालाना	1784
सालाना भुगतान	1785
सिर्फ सब्सक्राइबर के लिए	1785
सीधे रेसिपी पर जाएं	61
सुडोकू	1769
सुधार नीति	1792
सूचनाएं चालू करें	1778
सेव करें	1724
स्पॉन्सर्ड	1727
स्पॉन्सर्ड कंटेंट	1760
स्वचालित अनुवाद	1795
स्वीकार करें और जारी रखें	1775
""", 'ह': """
हमसे संपर्क करें	1792
हमारा समर्थन करें	1720
हमारी मदद करें	1783
हमें लिखें	1792
हमें सपोर्ट करें	1783
हमें सहयोग दें	1783
हमेशा अनुमति दें	1775
हर महीने	1784
हर योगदान महत्वपूर्ण है	1783
हर योगदान मायने रखता है	1783
हां, चाहिए	1778
होम	1733
होम पेज पर जाएं	1791
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
กฎการแสดงความคิดเห็น	3254
กติกาการแสดงความคิดเห็น	3254
กรุณากรอกข้อมูลให้ครบถ้วน	3271
กรุณากรอกอีเมล	3271
กรุณากรอกอีเมลให้ถูกต้อง	3271
กรุณาตรวจสอบอีเมล	3271
กลับขึ้นด้านบน	3274
กลับด้านบน	3274
กลับหน้าแรก	3274
การตั้งค่าความเป็นส่วนตัว	3260
การตั้งค่าคุกกี้	3260
กำลังติดตาม	3277
กำลังโหลด	3258
กำลังโหลดวิดีโอ	3258
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3274
ขอบคุณที่ร่วมโหวต	3254
ขอบคุณสำหรับการโหวต	3254
ข่าวก่อนหน้า	3274
ข่าวถัดไป	3274
ข่าวทั้งหมด	3274
ข่าวที่คุณอาจสนใจ	3247
ข่าวที่น่าสนใจ	3247
ข่าวที่เกี่ยวข้อง	3224
ข่าวนี้มีประโยชน์หรือไม่	3254
ข่าวยอดนิยม	3224
ข่าวล่าสุด	3224
ข่าวอื่นที่น่าสนใจ	3247
ข่าวอื่นๆ	19	3247
ข่าวอื่นๆ ที่น่าสนใจ	3238
ข่าวเกี่ยวข้อง	3247
ข่าวแนะนำ	3224
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3268
คลิกชมวิดีโอ	3238
คลิกเพื่อขยายภาพ	3274
คลิปแนะนำ	3247
ความคิดเห็น	3227
ความยาว	3259
ความเร็วในการเล่น	3258
คัดลอก	3279
คัดลอกลิงก์	3227
คัดลอกลิงก์แล้ว	3238
คัดลอกลิงค์	3238
คัดลอกลิงค์แล้ว	3238
คำบรรยาย	3259
คุณต้องการรับการแจ้งเตือนหรือไม่	3263
คุณอาจสนใจ	3247
คุณโหวตแล้ว	3254
คุ้มที่สุด	3269
""", 'จ': """
จดจำฉัน	3269
จดจำฉันไว้	3269
จบโฆษณา	3257
จองตั๋ว	3257
จองบัตร	3257
จัดการความยินยอม	3260
จัดการคุกกี้	3260
จัดส่งฟรี	3280
จำนวนอื่น	3267
จำเป็นต้องกรอก	3271
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3271
ฉันยอมรับเงื่อนไขการใช้งาน	3271
""", 'ช': """
ชมคลิป	3238
ชมคลิปวิดีโอ	3238
ชมวิดีโอ	3238
ชมวิดีโอด้านบน	3238
ชมวิดีโอเต็มได้ที่นี่	3238
ชำระรายปี	3269
ชำระรายเดือน	3269
ชื่อ	3272
ชื่อ-นามสกุล	3272
ช่องนี้จำเป็นต้องกรอก	3271
""", 'ซ': """
ซื้อที่ lazada	3257
ซื้อที่ shopee	3257
ซื้อบัตร	3257
ซื้อบัตรที่นี่	3257
ซื้อหนังสือ	3257
ซื้อหนังสือเล่มนี้	3257
ซื้อเลย	3257
""", 'ด': """
ดาวน์โหลดบน app store	3262
ดาวน์โหลดบน google play	3262
ดาวน์โหลดเสียง	3258
ดาวน์โหลดแอป	3262
ดาวน์โหลดแอปพลิเคชัน	3262
ดาวน์โหลดได้ที่ app store	3262
ดาวน์โหลดได้ที่ google play	3262
ดูการตอบกลับ	3254
ดูข่าวทั้งหมด	3274
ดูคลิป	3238
ดูความคิดเห็นทั้งหมด	3254
ดูความคิดเห็นเพิ่มเติม	3254
ดูทั้งหมด	3225
ดูผลลัพธ์	91
ดูผลโหวต	91	3255
ดูภาพทั้งหมด	3274
ดูภาพเพิ่มเติม	3274
ดูราคา	3257
ดูรูปทั้งหมด	3274
ดูวิดีโอ	3238
ดูเพิ่มเติม	3227
ดูแกลเลอรี	3274
ดูแกลเลอรี่	3274
""", 'ต': """
ตกลง	3264
ตอบกลับ	3255
ตัวเลือกเพิ่มเติม	3278
ตั้งค่าความเป็นส่วนตัว	3260
ตั้งค่าคุกกี้	3260
ติดตามผู้เขียน	3277
ติดตามหัวข้อ	3277
ติดตามหัวข้อนี้	3277
ติดต่อกองบรรณาธิการ	3275
ติดต่อเรา	3238
ติดต่อโฆษณา	3275
ต้องการรับการแจ้งเตือนหรือไม่	3263
""", 'ถ': """
ถอดเสียง	3259
ถอนความยินยอม	3260
ถูกใจ	3255
""", 'ท': """
ทดสอบความรู้ของคุณ	3256
ทำแบบทดสอบ	3256
ทุกการสนับสนุนมีความหมาย	3267
ทุกเดือน	3268
""", 'บ': """
บทความก่อนหน้า	3274
บทความถัดไป	3274
บทความทั้งหมดของผู้เขียน	3274
บทความที่น่าสนใจ	3247
บทความที่เกี่ยวข้อง	3224
บทความนี้ถูกล็อก	3269
บทความนี้มีประโยชน์หรือไม่	3254
บทความล่าสุด	3224
บทความอื่นของผู้เขียน	3274
บทความอื่นๆ ของผู้เขียน	3274
บทความแนะนำ	3247
บริจาค	3221
บริจาคครั้งเดียว	3267
บริจาคตอนนี้	3267
บริจาครายเดือน	3267
บริจาคเลย	3221
บันทึก	3238
บันทึกการตั้งค่า	3260
บันทึกคะแนนของคุณแล้ว	3254
บันทึกคะแนนโหวตแล้ว	3254
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3238
""", 'ป': """
ปฏิเสธทั้งหมด	3260
ปิดการแสดงความคิดเห็น	3254
ปิดเสียง	3259
""", 'ผ': """
ผู้สนับสนุน	3280
""", 'พ': """
พิมพ์	3227
พิมพ์บทความ	3238
พิมพ์สูตร	61
พิมพ์หน้านี้	3238
""", 'ฟ': """
ฟรี ไม่มีสแปม	3271
ฟังข่าว	3258
ฟังข่าวนี้	3258
ฟังบทความ	3258
ฟังบทความนี้	3258
ฟังรายการย้อนหลัง	3238
""", 'ภ': """
ภายหลัง	3264
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3238
มีบัญชีอยู่แล้ว	3269
มีบัญชีแล้ว	3269
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3271
ยกเลิกได้ทุกเมื่อ	3269
ยอดนิยม	3247
ยอดนิยมในตอนนี้	3247
ยอมรับทั้งหมด	3260
ยอมรับและดำเนินการต่อ	3260
ยังไม่มีบัญชี	3269
ยังไม่เป็นสมาชิก	3269
""", 'ร': """
ระบุจำนวนเงิน	3267
รับการแจ้งเตือน	3263
รับการแจ้งเตือนข่าวด่วน	3238
รายงาน	3255
รายปี	3268
รายเดือน	3268
รีเฟรชหน้า	3266
รีเฟรชหน้านี้	3266
รูปแบบอีเมลไม่ถูกต้อง	3271
ร่วมงานกับเรา	3238
ร่วมตอบแบบสอบถาม	3238
ร่วมตอบแบบสำรวจ	3254
ร่วมบริจาค	3221
ร่วมสนับสนุน	3267
ร่วมแสดงความคิดเห็น	3238
ร่วมโหวต	3254
ร้านค้า	3280
""", 'ล': """
ลงทะเบียน	3221
ลงทะเบียนเรียบร้อยแล้ว	3271
ลดขนาดตัวอักษร	3278
ลืมรหัสผ่าน	3221
ลืมรหัสผ่านหรือไม่	3269
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3258
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3258
วิดีโอไม่พร้อมใช้งาน	3258
วิธีปิดโปรแกรมบล็อกโฆษณา	3266
""", 'ส': """
สนับสนุนรายเดือน	3267
สนับสนุนเรา	3221
สนับสนุนโดย	3280
สปอนเซอร์	3227
สมัครงานกับเรา	3238
สมัครสมาชิก	3221
สมัครเรียบร้อยแล้ว	3271
สรุปด้วย ai	3276
สรุปโดย ai	3276
สั่งซื้อหนังสือ	3257
สั่งซื้อเลย	3257
สำหรับสมาชิกเท่านั้น	3269
สิทธิพิเศษสำหรับผู้อ่าน	3257
สิทธิพิเศษสำหรับสมาชิก	3257
สแกน qr code	3262
สแกนคิวอาร์โค้ด	3262
ส่ง	3272
ส่งข่าว	3275
ส่งข้อความเรียบร้อยแล้ว	3271
ส่งความคิดเห็น	3254
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3238
""", 'ห': """
หน้าแรก	3274
""", 'อ': """
อนุญาต	3264
อนุญาตเสมอ	3260
ออกจากโหมดเต็มจอ	3258
อีเมล	3272
อีเมลไม่ถูกต้อง	3271
อ่านข่าวที่เกี่ยวข้อง	3247
อ่านข่าวผ่านแอป	3238
อ่านข่าวอื่นๆ	3247
อ่านฉบับเต็ม	3274
อ่านต่อ	3227
อ่านต่อหลังโฆษณา	3257
อ่านต่อเรื่องนี้	3247
อ่านต่อในเบราว์เซอร์	3262
อ่านบทความฉบับเต็ม	3274
อ่านบนแอป	3262
อ่านเพิ่มเติม	3224
อ่านเรื่องที่เกี่ยวข้อง	3247
อ่านโดย ai	3258
อ่านในแอป	3262
""", 'เ': """
เกมทั้งหมด	3256
เกิดข้อผิดพลาด	3272
เกิดข้อผิดพลาด กรุณาลองใหม่	3271
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3271
เกี่ยวกับผู้เขียน	3275
เก่าที่สุด	3255
เขียนความคิดเห็น	3254
เขียนโดย ai	3276
เข้าสู่ระบบ	3221
เข้าสู่ระบบด้วย apple	3269
เข้าสู่ระบบด้วย facebook	3269
เข้าสู่ระบบด้วย google	3269
เข้าสู่ระบบด้วย line	3269
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3254
เฉพาะสมาชิกเท่านั้น	3269
เต็มจอ	3259
เนื้อหาต่อจากโฆษณา	3257
เนื้อหาที่เกี่ยวข้อง	3247
เนื้อหาสนับสนุน	3257
เนื้อหาโฆษณา	3257
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3258
เบราว์เซอร์ของคุณไม่รองรับเสียง	3258
เบอร์โทรศัพท์	3272
เปิดการแจ้งเตือน	3263
เปิดรับการแจ้งเตือน	3263
เปิดเสียง	3258
เปิดแอป	3262
เปิดในแอป	3262
เป็นคนแรกที่แสดงความคิดเห็น	3238
เพิ่มขนาดตัวอักษร	3278
เริ่มทำแบบทดสอบ	3256
เรียงตาม	3255
เรื่องที่คุณอาจสนใจ	19	3247
เรื่องที่น่าสนใจ	3247
เรื่องที่เกี่ยวข้อง	3224
เรื่องล่าสุด	3247
เรื่องอื่นที่น่าสนใจ	3224
เรื่องแนะนำ	3247
เลิกติดตาม	3277
เลือก	3270
เลือกแพ็กเกจ	3269
เลือกแพ็คเกจ	3269
เล่นวิดีโอ	3258
เล่นอัตโนมัติ	3259
เล่นเกม	3256
เล่นเลย	3256
เวลาที่เหลือ	3258
เสียงอ่านโดย ai	3258
""", 'แ': """
แจ้งข่าว	3275
แจ้งข้อผิดพลาด	3254
แจ้งคำผิด	3254
แจ้งลบความคิดเห็น	3254
แจ้งเบาะแส	3275
แชร์	3227
แชร์ข่าวนี้	3238
แชร์บทความ	3238
แชร์บทความนี้	3278
แชร์บน facebook	3278
แชร์ผ่าน line	3278
แชร์หน้านี้	3238
แชร์ไปที่ line	3238
แชร์ไปยัง facebook	3278
แชร์ไปยัง line	3278
แท็ก	3247
แท็กที่เกี่ยวข้อง	3247
แบบสำรวจ	91
แปลอัตโนมัติ	3238
แปลโดย ai	3276
แปลโดยอัตโนมัติ	3276
แสดงความคิดเห็น	3227
แสดงคำบรรยาย	3258
แสดงน้อยลง	3225
แสดงเนื้อหา	3260
แสดงเพิ่มเติม	3274
แสดงโพสต์	3260
""", 'โ': """
โฆษณา	3227
โหลดหน้านี้ใหม่	3266
โหลดหน้าใหม่	3266
โหลดเนื้อหา	3260
โหลดเพิ่มเติม	3274
โหลดแอป	3262
โหลดแอปฟรี	3238
โหลดโพสต์	3260
โหวต	91	3255
""", 'ใ': """
ใหม่ล่าสุด	3255
ให้คะแนนบทความนี้	3254
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3267
ไม่มีความเห็น	3255
ไม่สามารถเล่นวิดีโอนี้ได้	3258
ไม่สามารถเล่นวิดีโอได้	3258
ไม่สามารถแสดงเนื้อหานี้ได้	3260
ไม่แน่ใจ	3255
ไม่ใช่ตอนนี้	3264
""", 'ẩ': """
ẩn	3492
ẩn trả lời	3521
""", 'ủ': """
ủng hộ	3473
ủng hộ chúng tôi	3473
ủng hộ chúng tôi trên patreon	3540
ủng hộ hàng tháng	3540
ủng hộ một lần	3540
""", 'あ': """
あとで	2091
あとで読む	2104
あなたにおすすめ	2116
あなたにおすすめの記事	2116
あなたへのおすすめ	2116
あわせて読みたい	2116
あわせて読む	2143
""", 'い': """
いいえ、結構です	2091
いいね	2104
いいね!してニュースをチェック	2105
いいね!で応援する	2133
いいね順	2151
いつでも解約ok	2169
いつでも解約できます	2169
いつでも解約可能	2169
いつでも配信停止できます	2172
いま読まれています	2143
いま読まれている記事	2143
""", 'お': """
おすすめ	2116
おすすめの記事	2116
おすすめプラン	2169
おすすめ情報pr	2108
おすすめ記事	2116
おすすめ関連記事	2143
おすすめ順	2151
お住まいの地域ではご覧いただけません	2156
お住まいの地域では再生できません	2156
お名前	2173
お問い合わせ	2110
お問い合わせありがとうございました	2172
お問い合わせありがとうございます	2172
お役に立ちましたか	2150
お気に入り	2104
お気に入りに追加	2104
お申し込み	2094
お酒は#歳になってから	2154
""", 'こ': """
こちらの記事もおすすめ	2143
こちらの記事も読まれています	19	2143
こちらもおすすめ	2116
こちらも読む	2143
このコンテンツは表示できません	2159
このコンテンツを表示できません	2159
このテーマをフォロー	2182
このテーマをフォローする	2182
このページは役に立ちましたか	2150
この動画の配信は終了しました	2156
この動画はお住まいの地域では再生できません	2156
この動画はご覧いただけません	2156
この動画は公開を終了しました	2156
この動画は再生できません	2156
この動画は現在ご覧いただけません	2156
この本を購入する	2154
この著者の記事	2116
この著者の記事を見る	2176
この著者の記事一覧	2176
この記事に関連するニュース	2143
この記事のタグ	2116
この記事の写真	2176
この記事の写真をすべて見る	2144
この記事の写真を見る	2176
この記事の画像	2176
この記事の画像をもっと見る	2176
この記事の画像を見る	2176
この記事の筆者	2177
この記事の関連ニュース	2143
この記事はロックされています	2169
この記事は会員限定です	2094
この記事は参考になりましたか	2150
この記事は役に立ちましたか	2150
この記事もチェック	2133
この記事をシェア	2104
この記事をプレゼント	2133
この記事をプレゼントする	2133
この記事を保存	2133
この記事を印刷	2133
この記事を印刷する	2133
この記事を書いた人	2177
この記事を書いた記者	2177
この記事を聞く	2156
この記事を聴く	2156
この記事を評価する	2133
この記者の記事をもっと見る	2176
この記者の記事を見る	2176
この記者の記事一覧	2116
この記者をフォローする	2182
この連載の記事	2116
この音声はaiが読み上げています	2156
この項目は必須です	2172
この項目は必須項目です	2172
""", 'ご': """
ご寄付はこちら	2166
ご意見	2113
ご意見をお聞かせください	2150
ご投票ありがとうございました	2150
ご支援のお願い	2092
ご支援はこちら	2166
ご登録ありがとうございました	2172
ご登録ありがとうございます	2172
ご購入はこちら	2154
ご購読の申し込み	2094
""", 'さ': """
さらに読み込む	2118
""", 'す': """
すでにアカウントをお持ちの方	2169
すでに会員の方	2169
すでに投票済みです	2150
すべてのコメントを見る	2150
すべてのニュースを見る	2176
すべての写真を見る	2144
すべての記事を見る	2176
すべて受け入れる	2110
すべて拒否	2159
すべて拒否する	2159
すべて表示	2119
すべて見る	2118
すべて許可	2110
""", 'そ': """
その他のオプション	2183
その他の記事	2116
その他の金額	2166
""", 'ど': """
どちらともいえない	2151
""", 'は': """
はい、受け取る	2162
はじめての方はこちら	2169
はてなブックマーク	2104
はてなブックマークに追加	2133
はてブ	2104
""", 'ま': """
まずは無料で	2169
また後で	2091
まだ会員でない方	2169
""", 'み': """
みんなのコメント	2113
""", 'も': """
もっと見る	2118
もっと詳しく知りたい方は	2143
もっと読む	2116
もどる	2118
""", 'よ': """
よく読まれています	2143
よく読まれている記事	2116
よく読まれている記事ランキング	2116
""", 'わ': """
わからない	2151
わかりました	2119
""", 'ア': """
アカウントをお持ちでない方	2169
アカウントをお持ちの方	2169
アカウントをお持ちの方はこちら	2169
アクセスランキング	2116
アプリで続きを読む	2161
アプリで見る	2161
アプリで読む	2161
アプリで開く	2161
アプリなら	2161
アプリのダウンロード	2103
アプリをインストール	2103
アプリをダウンロード	2103
アプリを入手	2161
アプリを開く	2103
アプリダウンロード	2103
アンケート	91
アンケートに参加する	2150
アンケートに回答する	2150
アンケートに答える	2150
アンケート実施中	2133
""", 'エ': """
エラーが発生しました	2172
""", 'オ': """
オススメ記事	2116
オフにする	2163
オンにする	2163
オンラインショップ	2154
""", 'カ': """
カテゴリ	2116
カテゴリー	2116
""", 'キ': """
キーワード	2116
""", 'ギ': """
ギャラリーを見る	2176
""", 'ク': """
クイズ	2153
クイズに挑戦	2133
クイズに挑戦する	2133
クイズに答える	2152
クッキー	2110
クッキーの設定	2159
クッキー設定	2110
クリックで拡大	2176
クリップ	2104
クリップする	2104
クロスワード	2153
""", 'ゲ': """
ゲーム	2153
ゲームで遊ぶ	2152
ゲーム一覧	2152
""", 'コ': """
コピー	2184
コピーしました	2104
コメント	2113
コメント#件	2113
コメント(#	2113
コメントする	2113
コメントのルール	2150
コメントの受付は終了しました	2150
コメントの受付を終了しました	2150
コメントはまだありません	2113
コメントをすべて見る	2150
コメントをもっと見る	2113
コメントを投稿	2113
コメントを投稿する	2150
コメントを書く	2113
コメントを残す	2113
コメントを見る	2113
コメントを送信	2150
コメントを送信する	2150
コメントを閉じる	2150
コメントガイドライン	2150
コメントポリシー	2150
コメント一覧	2113
コンテンツを表示	2159
コンテンツを表示する	2159
コンテンツを読み込む	2159
コーヒーをおごる	2166
""", 'サ': """
サイトで続ける	2161
サイトポリシー	2110
サイトマップ	2110
サインイン	2094
サポーターになる	2166
サポートする	2092
""", 'シ': """
シェア	2104
シェアしよう	2104
シェアする	2104
""", 'ス': """
スキップ	2091
スクラップ	2104
スクラップする	2104
スポンサー	2108
スポンサードリンク	2108
スポンサーリンク	2108
スポンサー企業	2154
""", 'タ': """
タイアップ	2108
タグ	2116
""", 'チ': """
チケットを予約する	2154
チケットを購入	2154
チケットを購入する	2154
チケット購入はこちら	2154
チップを送る	2092
チャンネル登録	2105
""", 'ツ': """
ツイート	2104
ツイートする	2104
ツイートを読み込む	2159
""", 'ト': """
トップ	2118
トップに戻る	2176
トップへ戻る	2118
トップニュース	2116
トップページ	2118
トップページに戻る	2176
トップページへ	2176
トピックス	2116
""", 'ド': """
ドネーション	2092
""", 'ナ': """
ナンプレ	2153
""", 'ニ': """
ニックネーム	2173
ニュースを読む	2118
ニュースレター	2098
ニュースレター登録	2098
ニュース一覧	2176
ニュース一覧へ	2176
""", 'バ': """
バックナンバー	2116
""", 'パ': """
パスワードをお忘れですか	2169
パスワードをお忘れの方	2169
パスワードをお忘れの方はこちら	2169
パスワードを忘れた方	2094
パスワードを忘れた方はこちら	2169
パズル	2153
""", 'ピ': """
ピックアップ	2116
""", 'フ': """
フィードバックを送る	2150
フィードバックを送信	2150
フォトギャラリー	2176
フォトギャラリーを見る	2176
フォロー	2105
フォローしています	2182
フォローしてね	2105
フォローしました	2105
フォローする	2105
フォローを解除	2182
フォローを解除する	2182
フォロー中	2105
フォロー解除	2182
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2157
""", 'ブ': """
ブックマーク	2104
ブックマークする	2104
ブラウザで続ける	2161
ブラウザで見る	2161
ブラウザで読む	2161
""", 'プ': """
プッシュ通知	2103
プッシュ通知を受け取りますか	2162
プッシュ通知を受け取る	2162
プライバシーの設定	2159
プライバシーポリシー	2110
プライバシーポリシーに同意する	2172
プライバシー設定	2159
プランを見る	2169
プランを選ぶ	2169
プランを選択	2169
プラン一覧	2169
プレゼント	2094
プレミアム	2094
プレミアム会員	2097
プロフィール	2178
""", 'ヘ': """
ヘルプ	2110
""", 'ペ': """
ページの先頭に戻る	2176
ページの先頭へ	2118
ページの先頭へ戻る	2176
ページを再読み込み	2164
ページを再読み込みする	2164
ページを更新する	2164
ページトップ	2118
ページトップへ	2118
ページトップへ戻る	2176
""", 'ホ': """
ホーム	2118
ホームに戻る	2176
""", 'ポ': """
ポスト	2104
ポストする	2104
""", 'マ': """
マイページ	2094
マンスリーサポーターになる	2166
""", 'ミ': """
ミュート	2157
ミュートを解除	2156
ミュート解除	2156
""", 'メ': """
メニュー	2118
メルマガ	2098
メルマガ登録	2098
メールでシェア	2183
メールで送る	2104
メールで送信	2104
メールをご確認ください	2172
メールアドレス	2098
メールアドレスが正しくありません	2172
メールアドレスを入力	2098
メールアドレスを入力してください	2172
メールマガジン	2098
メールマガジン登録	2098
""", 'ラ': """
ライター	2178
ランキング	2116
""", 'リ': """
リンクをコピー	2104
リンクをコピーしました	2133
リンクをコピーする	2133
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2094
ログイン	2094
ログイン/会員登録	2094
ログインしてコメント	2150
ログインしてコメントする	2150
ログイン・会員登録	2094
ログイン状態を保持	2169
ログイン状態を保持する	2169
""", '一': """
一回だけ	2167
一回だけ寄付する	2166
一回のみ	2167
一時停止	2157
一次性	3648
一次性捐款	3647
一番人気	2170
一覧	2118
一覧に戻る	2176
一覧へ	2118
一覧を見る	2118
""", '上': """
上一张	3657
上一篇	3589
上一篇文章	3657
上一頁	3591
上一页	3591
""", '下': """
下一张	3657
下一篇	3589
下一篇文章	3657
下一頁	3591
下一页	3591
下次再說	3564
下次再说	3564
下載app	3641
下載客戶端	3641
下載音檔	3635
下載音訊	3635
下载app	3641
下载客户端	3641
下载音频	3635
""", '不': """
不,謝謝	3564
不,谢谢	3564
不用了	3564
不知道	3629
不適切な内容を報告	2150
""", '专': """
专题	3589
""", '並': """
並び替え	2151
並べ替え	2151
""", '个': """
个人中心	3568
""", '中': """
中	2184	3665
""", '为': """
为你推荐	3589
为您推荐	3589
""", '主': """
主要ニュース	2116
""", '举': """
举报	3588
""", '了': """
了解	2119
""", '京': """
京东购买	3633
""", '人': """
人才招聘	3608
人気の動画	2143
人気の記事	2116
人気ランキング	2116
人気記事	2116
人気記事ランキング	2116
人気順	2151
人氣文章	3617
""", '仅': """
仅限会员	3650
仅限订阅用户	3650
""", '今': """
今、あなたにオススメ	2116
今、読まれている記事	2143
今すぐプレイ	2152
今すぐ遊ぶ	2152
今はしない	2091
今はやめておく	2091
今回のみ	2167
今回のみ支援する	2166
今回はしない	2091
今日の注目	2116
今日最熱門	3617
今日热点	3589
今日焦点	3589
今日熱門	3617
""", '从': """
从app store下载	3641
""", '他': """
他の記事	19
他の記事も読む	2116
""", '付': """
付費閱讀	3568
付费内容	3568
付费阅读	3568
""", '以': """
以下为广告内容	3608
以下為廣告內容	3608
以后再说	3564
以後再說	3643
""", '企': """
企画・制作	2185
""", '会': """
会员专享	3571
会员专享内容	3571
会员专属	3568
会员中心	3568
会员登录	3568
会員でない方	2169
会員でない方はこちら	2169
会員の方はこちら	2094
会員の方はログイン	2094
会員特典	2154
会員登録	2094
会員登録する	2094
会員登録はこちら	2094
会員限定	2094
会員限定特典	2154
会員限定記事	2094
""", '作': """
作者更多文章	3657
作者简介	3658
作者簡介	3658
""", '你': """
你可能也喜欢	3589
你可能也喜歡	3589
你可能感兴趣	3589
你可能还想看	3617
你可能還想看	3617
""", '使': """
使用 apple 登入	3650
使用 facebook 登入	3650
使用 google 帳號登入	3650
使用 google 登入	3650
使用 google 繼續	3650
使用apple登录	3650
使用facebook登入	3650
使用facebook登录	3650
使用google登入	3650
使用google登录	3650
使用google繼續	3650
使用google继续	3650
使用google账号登录	3650
使用条款	3584
使用條款	3584
""", '保': """
保存	2104
保存する	2104
保存设置	3639
保持登入	3650
保持登入狀態	3650
保持登录状态	3650
""", '個': """
個人情報の取り扱い	2110
個人情報の取り扱いについて	2110
個人情報の取り扱いに同意する	2172
個人情報の取扱いについて	2110
個人情報保護方針	2110
""", '倍': """
倍速	3636
""", '僅': """
僅限會員	3650
僅限訂戶	3650
""", '優': """
優先するソースに追加	2182
""", '儲': """
儲存設定	3639
""", '允': """
允許	3643
允許通知	3642
允许	3643
允许通知	3642
""", '元': """
元の記事を読む	2144
元記事で読む	2144
元記事を読む	2118
""", '免': """
免責聲明	3584
免費訂閱	3572
免費註冊	3568
免費試讀	3568
免责声明	3584
免费,无垃圾邮件	3653
免费注册	3568
免费订阅	3572
免费试读	3568
免运费	3666
免運費	3666
""", '入': """
入力必須	2172
""", '全': """
全ての写真を見る	2144
全屏	3636
全文はこちら	2144
全文を読む	2118
全文表示	2118
全画面	2157
全画面表示	2156
全画面表示を終了	2156
全螢幕	3636
全記事読み放題	2097
全部拒絕	3639
全部拒绝	3639
全部接受	3584
全部新闻	3657
全部游戏	3631
全部视频	3657
全部评论	3588
""", '公': """
公众号	3579
公式sns	2105
公式twitter	2105
公式x	2105
公式アプリ	2103
公式サイトで見る	2154
公式ショップ	2154
公式ショップはこちら	2154
""", '共': """
共有	2104
共有する	2104
共有オプション	2183
共有リンクをコピー	2133
""", '关': """
关于作者	3658
关于我们	3584
关注	3579
关注作者	3662
关注我们	3579
关注此话题	3662
关注话题	3662
关键词	3589
关闭	3564
""", '其': """
其他新聞	3589
其他新闻	19	3589
其他金額	3647
其他金额	3647
""", '再': """
再生	2118
再生時間	2157
再生速度	2156
再読み込み	2164
再読み込みする	2164
""", '写': """
写真(#枚	2144
写真をすべて見る	2176
写真をもっと見る	2144
写真を拡大	2176
写真を拡大する	2176
写真を見る	2118
写真を見る(全#枚	2144
写真・動画の投稿はこちら	2177
写真特集	2116
写评论	3588
""", '出': """
出錯了	3654
出错了	3654
""", '分': """
分享	3578
分享到	3578
分享到facebook	3608
分享到line	3608
分享到qq	3664
分享到whatsapp	3664
分享到微信	3578
分享到微博	3578
分享到朋友圈	3664
分享本文	3608
分享此文	3608
分享給好友	3608
分享給更多人看到	3608
分享给好友	3608
分享给更多人	3608
分享至	3578
分享至facebook	3578
分享至line	3608
分类	3589
分類	3589
""", '列': """
列印	3578
列印本頁	3608
列印食譜	61
""", '初': """
初めての方はこちら	2169
初割で無料体験する	2094
初月無料	2097
""", '利': """
利用規約	2110
利用規約に同意します	2172
利用規約に同意する	2172
""", '刷': """
刷新页面	3644
""", '前': """
前のページ	2118
前の写真	2176
前の画像	2176
前の記事	2116
前の記事へ	2116
前へ	2118
前回の記事はこちら	2143
前回はこちら	2144
前往捐款	3647
前往捐款頁面	3647
前往捐款页面	3647
前往購買	3633
前往贊助	3647
""", '剩': """
剩余时间	3635
剩餘時間	3635
""", '加': """
加入google偏好來源	3662
加入line好友	3579
加入会员	3568
加入我们	3608
加入我们的团队	3608
加入我們	3608
加入我們的團隊	3608
加入書籤	3578
加入會員	3568
加入白名单	3644
加载中	3635
加载内容	3639
加载帖子	3639
加载更多	3591
加载更多评论	3628
""", '動': """
動画	2116
動画で見る	2133
動画の公開は終了しました	2156
動画の配信は終了しました	2156
動画は再生できません	2156
動画をもっと見る	2176
動画を再生する	2133
動画を再生できません	2156
動画を再生できませんでした	2156
動画を見る	2118
動画を読み込み中	2156
動画を読み込んでいます	2156
動画プレーヤーを読み込み中	2156
動画一覧	2176
""", '包': """
包邮	3666
""", '協': """
協賛	2185
協賛企業	2154
""", '单': """
单次	3648
单次捐款	3565
""", '単': """
単発の寄付	2166
""", '博': """
博客來購買	3633
""", '占': """
占い	2153
""", '印': """
印刷	2104
印刷する	2104
印刷用ページ	2133
印刷用ページを表示	2133
""", '即': """
即时新闻	3589
即時新聞	3589
""", '原': """
原文を表示	2119
原文を見る	2119
原文連結	3618
原文链接	3618
""", '去': """
去京东看看	3633
去京东购买	3633
去天猫购买	3633
去淘宝购买	3633
""", '参': """
参与投票	3628
参与评论	3588
参加测验	3631
参加者募集中	2129
参加问卷调查	3608
""", '參': """
參加問卷調查	3608
參加測驗	3631
參與投票	3628
""", '友': """
友だち追加	2105
友だち追加する	2105
友善列印	3608
友達に教える	2133
""", '反': """
反馈	3588
""", '发': """
发现错误	3628
发现错误?请告诉我们	3608
发生错误	3653
发表留言	3588
发表评论	3588
发送	3654
发送成功	3653
""", '取': """
取材・文	2178
取消关注	3662
取消追蹤	3662
取消關注	3662
取消静音	3635
取消靜音	3635
""", '受': """
受け取る	2163
""", '古': """
古い順	2151
""", '可': """
可随时退订	3653
可隨時取消	3650
""", '合': """
合わせて読みたい	2116
合作伙伴	3666
合作夥伴	3666
合成音声による読み上げ	2156
合成音声による読み上げです	2156
""", '同': """
同じカテゴリの記事	2116
同じ著者の記事	2143
同意	3584
同意して続ける	2159
同意して続行	2159
同意して閉じる	2159
同意しない	2110
同意する	2110
同意の管理	2159
同意を撤回	2159
同意を撤回する	2159
同意を管理	2159
同意を管理する	2159
同意並繼續	3639
同意并继续	3639
""", '后': """
后退#秒	3635
""", '听': """
听全文	3608
听文章	3635
听新闻	3578
听这篇文章	3608
""", '商': """
商业推广	3633
商品を見る	2154
商品ページへ	2154
商城	3666
商業推廣	3633
""", '單': """
單次	3648
單次捐款	3565
單筆	3648
單筆捐款	3647
單筆支持	3647
""", '回': """
回到頂端	3657
回到頂部	3591
回到顶部	3657
回复	3588
回答する	91
回覆	3588
回頂端	3591
回首頁	3591
""", '在': """
在 app store 下載	3641
在 google play 下載	3641
在amazon購買	3633
在app store下载	3641
在app中打开	3641
在app中阅读	3641
在google play下载	3641
在patreon上支持我们	3647
在亚马逊购买	3633
在浏览器中继续	3641
在瀏覽器中繼續	3641
""", '地': """
地図を見る	2119
地図を開く	2119
""", '執': """
執筆者	2178
執筆者プロフィール	2177
""", '填': """
填字游戏	3632
填字遊戲	3632
""", '复': """
复制	3665
复制成功	3578
复制网址	3608
复制链接	3578
""", '外': """
外部コンテンツを表示	2159
外部コンテンツを表示する	2159
""", '大': """
大	2184	3665
大号字	65
大字	3578
大家还在看	3589
大家都在看	3589
""", '头': """
头条	3589
""", '好': """
好的	3643
""", '如': """
如何关闭	3645
如何关闭广告拦截器	3644
如何關閉	3645
如何關閉廣告攔截器	3644
""", '始': """
始終允許	3639
始终允许	3639
""", '姓': """
姓名	3654
""", '字': """
字体	65
字体大小	3578
字号	3578
字幕	2157	3636
字幕をオン	2156
字幕を表示	2156
字級	65	3578
字级	65
字號	3664
字體大小	65	3578
""", '官': """
官方微博	3579
""", '定': """
定期定額	3565
定期定額捐款	3647
定期定額支持	3647
定期捐款	3647
""", '寄': """
寄付	2092
寄付する	2092
寄付で応援する	2133
寄付のお願い	2092
寄付はこちら	2166
寄付はこちらから	2166
寄付をする	2092
寄付ページはこちら	2166
寄付ページへ	2166
""", '專': """
專題	3589
""", '小': """
小	2184	3665
小字	3578
小編推薦	3589
小调查	91
""", '尚': """
尚未成為會員	3650
尚無留言	3608
""", '展': """
展开	3591
展开全文	3591
展开全部	3592
展开回复	3628
展開	3591
展開全文	3657
""", '已': """
已关注	3579
已是会员	3568
已是訂戶	3650
已有帐号	3568
已有帳號	3650
已有账号	3650
已經是會員	3568
已經是會員?登入	3568
已经是订户	3650
已经有账号	3650
已複製連結	3664
已關注	3662
""", '常': """
常に表示する	2159
常に許可	2159
常に許可する	2159
""", '年': """
年払い	2170
""", '广': """
广告	3583
广告后继续阅读	3633
广告结束	3633
""", '広': """
広告	2108
広告の下に記事が続きます	2154
広告の後に続きます	2108
広告はここまで	2154
広告をスキップ	2108
広告を閉じる	2108
広告ブロッカーをご利用中です	2164
広告ブロックの解除方法	2164
広告ブロックを解除してください	2164
広告ブロックを解除しました	2164
広告企画	2108
広告終わり	2154
""", '廣': """
廣告	3583
廣告後繼續閱讀	3633
廣告結束	3633
廣編企劃	3633
廣編特輯	3633
""", '延': """
延伸閱讀	3589
延伸阅读	3589
""", '开': """
开启app	3641
开启推送	3642
开启通知	3642
开始测验	3631
开通会员	3568
""", '当': """
当前时间	3635
当当购买	3633
""", '影': """
影片已下架	3635
影片已移除	3635
影片無法播放	3635
影片載入中	3635
影音	3589
""", '後': """
後で	2091
""", '微': """
微信	3578
微信扫一扫	3664
微信扫码分享	3664
微信登录	3650
微博	3578
""", '必': """
必填	3654
必填字段	3653
必填欄位	3653
必填項	3653
必填项	3653
必須	2173
必須項目	2172
必須項目です	2172
""", '忘': """
忘記密碼	3568
忘记密码	3568
""", '応': """
応援する	2092
""", '快': """
快进#秒	3635
""", '总': """
总是允许	3639
""", '您': """
您可能也喜歡	3589
您可能感兴趣	3589
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3617
您可随时退订	3653
您可隨時取消訂閱	3653
您已关注此话题	3662
您已投过票	3628
您已投過票	3628
您已经投过票	3628
您的信息已发送	3653
您的投票已提交	3628
您的訊息已送出	3653
您的邮箱	3572
您的電郵	3572
""", '情': """
情報をお寄せください	2177
情報提供のお願い	2177
情報提供はこちら	2177
""", '想': """
想接收即時新聞通知嗎	3642
想接收通知吗	3642
""", '意': """
意見反饋	3628
意見回饋	3628
意见反馈	3588
""", '感': """
感想を送る	2113
感謝您的參與	3628
感謝您的投票	91	3628
感谢您,您的信息已发送	3653
感谢您的参与	3628
感谢您的投票	91	3628
""", '成': """
成为会员	3565
成為會員	3565
""", '我': """
我们无法显示此内容	3639
我同意	3584
我同意处理我的个人数据	3653
我同意接收电子邮件	3653
我同意隱私權政策	3653
我已关闭	3644
我已关闭广告拦截器	3644
我已閱讀並同意隱私權政策	3653
我已關閉廣告攔截器	3644
我已阅读并同意隐私政策	3653
我的帐户	3568
我的帳戶	3568
我知道了	3584
我要举报	3628
我要投票	3628
我要檢舉	3628
我要爆料	3658
我要留言	3588
我要糾錯	3608
我要纠错	3588
我要评论	3588
""", '或': """
或	3651
""", '戻': """
戻る	2118
""", '所': """
所有新闻	3657
所有留言	3588
""", '手': """
手机号	3654
""", '打': """
打印	3578
打印本页	3608
打印食谱	61
打开	3592
打开app	3641
打开app查看更多	3641
打开app阅读	3641
打开app阅读全文	3641
打开客户端阅读	3641
打开微信扫一扫	3664
打开推送	3642
打赏	3565
""", '扫': """
扫一扫分享	3664
扫描二维码下载	3641
扫码下载	3641
扫码下载app	3641
扫码下载客户端	3641
""", '投': """
投票	91	3629
投票ありがとうございました	91	2150
投票する	91	2133
投票を受け付けました	2150
投票区	91
投票成功	3628
投票済みです	2150
投票結果を見る	91
投稿する	2113
投稿を表示	2159
投稿を表示する	2159
投稿を読み込む	2159
投稿须知	3658
""", '折': """
折りたたむ	2119
""", '报': """
报告错误	3592
""", '拒': """
拒絕	3584
拒绝	3584
拒绝全部	3639
""", '招': """
招聘启事	3608
""", '拡': """
拡大	2104
拡大する	2118
""", '按': """
按年計費	3650
按年计费	3650
按月	3648
按月捐款	3647
按月计费	3650
按讚	3579
""", '捐': """
捐款	3565
捐贈	3565
捐赠	3565
""", '掃': """
掃描qr code下載	3641
掃碼下載	3641
""", '排': """
排序	3629
排行榜	3589
""", '採': """
採用情報	2129
""", '接': """
接受	3584
接受並繼續	3639
接受全部	3584
接受并继续	3639
接受所有	3584
接收通知	3642
""", '推': """
推广	3583
推广内容	3583
推廣	3583
推荐	3589
推荐文章	3589
推荐方案	3651
推荐阅读	3589
推薦	3589
推薦文章	3589
推薦閱讀	3589
""", '提': """
提交	91	3654
提交成功	3653
提交评论	3628
提供	2108
提供反馈	3628
提供意見	3628
提供新聞線索	3658
提供新闻线索	3658
""", '搜': """
搜尋	3591
搜索	3591
""", '撤': """
撤回同意	3639
""", '播': """
播放	3591
播放器加载中	3635
播放速度	3635
""", '支': """
支持我们	3565
支持我們	3565
支援する	2092
支援はこちら	2166
""", '收': """
收合	3592
收听	3578
收听文章	3635
收听本文	3608
收聽文章	3608
收聽本文	3635
收藏	3578
收藏文章	3578
收藏本文	3608
收藏食譜	61
收藏食谱	61
收起	3591
收起回复	3628
""", '放': """
放大图片	3657
放大圖片	3657
放大字体	3664
放大字體	3664
""", '数': """
数独	2153	3632
""", '數': """
數獨	3632
""", '文': """
文字の大きさ	65	2104
文字を大きくする	2183
文字を小さくする	2183
文字サイズ	2104
文字サイズを変更	2183
文字サイズ変更	65
文字拡大	2183
文字稿	3636
文字起こし	2157
文字起こしを表示	2156
文字起こしを見る	2156
文章未完 廣告後繼續	3633
""", '新': """
新しい順	2151
新着	2116
新着ニュース	2116
新着記事	2116
新着記事一覧	2143
新着順	2151
新聞線索	3658
新聞自律	3658
新規会員登録	2094
新規登録	2094
新闻简报	3572
新闻线索	3658
""", '无': """
无所谓	3629
无法显示此内容	3639
""", '早': """
早割	2185
早鳥票	3666
早鸟票	3666
""", '时': """
时长	3636
""", '明': """
明白了	3592
""", '是': """
是否允许通知	3642
是否接收推送通知	3642
是否接收通知	3642
是否開啟通知	3642
""", '显': """
显示全部	3657
显示内容	3639
显示原文	3592
显示字幕	3635
显示帖子	3639
显示更多	3591
""", '時': """
時長	3636
""", '暂': """
暂不	3564
暂无评论	3608
""", '暫': """
暫不	3564
""", '更': """
更多	3589
更多作者文章	3657
更多内容	3589
更多分享方式	3664
更多图片	3657
更多圖片	3657
更多報導	3589
更多影片	3657
更多报道	3589
更多文章	3589
更多新聞	3589
更多新聞請看	3617
更多新闻	3589
更多游戏	3631
更多精彩	3617
更多精采內容	3608
更多视频	3657
更多选项	3664
更多選項	3664
更正政策	3658
更正與說明	3658
""", '書': """
書籍を購入する	2154
""", '最': """
最受欢迎	3651
最受歡迎	3651
最多人看	3617
最新	3629
最新ニュース	2116
最新ニュースを通知で受け取る	2162
最新号	2143
最新影音	3617
最新文章	3589
最新新聞	3589
最新新闻	3589
最新消息	3589
最新記事	2116
最旧	3629
最早	3629
最热	3629
最熱	3629
最舊	3629
最超值	3650
""", '會': """
會員中心	3568
會員專享	3571
會員專享內容	3571
會員專屬	3568
會員登入	3568
""", '月': """
月払い	2170
月額#円	2097
月額#円(税込	2097
""", '有': """
有効なメールアドレスを入力してください	2172
有料会員登録	2094
有料会員記事	2133
有料登録	2094
有料記事	2094
""", '朋': """
朋友圈	3578
""", '服': """
服务条款	3584
服務條款	3584
""", '朗': """
朗读全文	3635
""", '朝': """
朝刊・夕刊	2094
""", '未': """
未满十八岁禁止饮酒	3633
未滿十八歲禁止飲酒	3633
""", '本': """
本を購入する	2154
本周热门	3617
本文へ	2118
本文へ移動	2118
本文对您有帮助吗	3628
本文已锁定	3650
本文由ai语音朗读	3635
""", '机': """
机器翻译	3608
机翻	3661
""", '来': """
来测测你的知识	3631
""", '查': """
查看专题	3657
查看作者主页	3658
查看作者更多文章	3657
查看全部	3591
查看全部图片	3657
查看全部評論	3628
查看全部评论	3628
查看原图	3591
查看原文	3618
查看回复	3628
查看回覆	3628
查看图集	3657
查看圖集	3657
查看地图	3592
查看專題	3657
查看投票结果	91
查看文字稿	3635
查看更多	3591
查看更多图片	3657
查看更多评论	3628
查看留言	3588
查看結果	91
查看结果	91	3592
查看訂閱方案	3650
查看詳情	3592
查看订阅方案	3650
查看评论	3588
查看详情	3592
查看逐字稿	3635
查看高清图集	3657
""", '标': """
标签	3589
""", '検': """
検索	2118
""", '業': """
業配	3583
""", '楽': """
楽天で見る	2154
楽天で詳細を見る	2154
楽天で購入	2154
楽天で購入する	2154
楽天市場で見る	2154
楽天市場で購入	2154
""", '標': """
標籤	3589
""", '機': """
機器翻譯	3608
機械翻訳	2181
""", '檢': """
檢舉	3588
""", '次': """
次のページ	2118
次の写真	2176
次の画像	2176
次の記事	2116
次の記事へ	2116
次へ	2118
次ページ	2118
次回から自動的にログイン	2169
""", '正': """
正しいメールアドレスを入力してください	2172
正在加载播放器	3635
""", '此': """
此影片無法播放	3635
此文章已锁定	3650
此欄位為必填	3653
此視頻無法播放	3635
此视频不可用	3635
此视频已被删除	3635
此項為必填	3653
此页面对您有帮助吗	3628
此项为必填项	3653
""", '残': """
残り時間	2156
""", '毎': """
毎年	2167
毎月	2167
毎月寄付する	2166
毎月支援する	2166
""", '每': """
每一份支持都很重要	3647
每一份支持都重要	3647
每年	3648
每月	3648
每月捐款	3565
""", '氏': """
氏名	2173
""", '民': """
民調	91
""", '沒': """
沒意見	3629
""", '没': """
没意见	3629
没有账号	3650
""", '注': """
注册	3568
注目の記事	2116
注目キーワード	2116
注目ワード	2116
注目記事	2116
""", '测': """
测测你的知识	3631
""", '清': """
清晰度	3636
""", '游': """
游戏	3632
""", '点': """
点击图片查看大图	3657
点击排行	3589
点击播放	3608
点击放大	3657
点击查看原文	3618
点击查看大图	3591
点击阅读原文	3618
点我看视频	3608
点赞	3578
""", '為': """
為您推薦	3589
""", '热': """
热点	3589
热点推荐	3589
热门	3589
热门排行	3589
热门文章	3589
热门新闻	3589
""", '無': """
無料で体験する	2094
無料で始める	2169
無料で試す	2169
無料で読む	2094
無料アプリをダウンロード	2161
無料ゲーム	2152
無料会員登録	2094
無料会員限定	2094
無料体験	2094
無料登録	2094
無法播放影片	3635
無法顯示此內容	3639
""", '焦': """
焦點新聞	3589
""", '熱': """
熱門	3589
熱門排行	3589
熱門文章	3589
熱門新聞	3589
熱門話題	3589
""", '爆': """
爆料信箱	3658
爆料專線	3658
爆料热线	3658
""", '特': """
特別協賛	2185
特定商取引法に基づく表記	2110
特集	2116
特集を見る	2176
特集ページへ	2176
特集一覧	2176
""", '猜': """
猜你喜欢	3589
猜你喜歡	3589
""", '現': """
現在の再生時間	2156
""", '用': """
用app開啟	3641
""", '由': """
由ai生成	3661
由ai语音朗读	3635
""", '申': """
申し込む	2094
""", '电': """
电子报	3572
电子邮箱	3572
""", '画': """
画像をクリックして拡大	2176
画像を拡大	2118
画像を拡大する	2176
画像を見る	2118
画質	2157
""", '留': """
留言	3588
留言(#	3588
留言已關閉	3628
留言規則	3628
留言规则	3628
""", '登': """
登入	3568
登入/註冊	3568
登入後留言	3628
登出	3568
登录	3568
登录/注册	3568
登录后发表评论	3628
登錄	3568
登録	2094
登録が完了しました	2133
登録して続きを読む	2094
登録する	2094
""", '發': """
發現錯誤	3628
發現錯誤?請告訴我們	3608
發生錯誤	3653
發表留言	3588
發表評論	3588
""", '皆': """
皆さまのご支援が力になります	2166
""", '監': """
監修者	2178
""", '目': """
目前時間	3635
目录	3591
目次	2118
目錄	3591
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3589
相关报道	3589
相关推荐	3589
相关文章	3589
相关新闻	3589
相关标签	3589
相关视频	3617
相关阅读	3589
相關主題	3589
相關報導	3589
相關影片	3617
相關推薦	3589
相關文章	3589
相關新聞	3589
相關標籤	3589
相關閱讀	3589
""", '看': """
看了这篇文章的人也看	3589
看全文	3657
看原文	3618
看更多	3589
看更多作者文章	3657
看更多文章	3617
看更多新聞	3617
看更多照片	3657
看結果	91
""", '知': """
知道了	3592
""", '確': """
確認メールをお送りしました	2172
確認画面へ	2173
""", '禁': """
禁止酒駕	3633
禁止酒駕,飲酒過量有害健康	3633
""", '稍': """
稍后	3643
稍后再说	3564
稍后提醒我	3564
稍后阅读	3608
稍後	3643
稍後再說	3564
稍後提醒我	3564
稍後閱讀	3608
""", '立': """
立即投票	91
立即捐助	3647
立即捐款	3565
立即捐赠	3647
立即訂閱	3568
立即订阅	3568
立即试玩	3631
立即購票	3633
立即贊助	3647
立即购票	3633
立即选购	3633
立即選購	3633
立即開始玩	3631
""", '筆': """
筆者	2178
筆者プロフィール	2177
""", '管': """
管理cookie	3639
管理同意	3639
管理同意设置	3639
管理同意選項	3639
""", '粉': """
粉絲團	3579
""", '精': """
精彩推荐	3617
精彩推薦	3617
精选	3589
""", '紙': """
紙面ビューアー	2094
""", '結': """
結果を見る	91	2119
""", '続': """
続きはこちら	2144
続きをみる	2118
続きを読む	2094
""", '網': """
網友留言	3588
""", '編': """
編輯推薦	3589
編輯準則	3658
編輯精選	3589
編集ポリシー	2177
編集方針	2177
編集部おすすめ	2116
編集部のおすすめ	2116
""", '縮': """
縮小	2104
縮小字體	3664
""", '繼': """
繼續使用網頁版	3641
繼續閱讀	3591
繼續閱讀請往下	3633
""", '纠': """
纠错	3588
""", '继': """
继续在浏览器阅读	3641
继续浏览内容	3591
继续阅读	3591
""", '编': """
编辑准则	3658
编辑推荐	3589
编辑精选	3589
""", '缩': """
缩小字体	3664
""", '网': """
网友评论	3588
""", '翻': """
翻訳を表示	2119
""", '联': """
联系作者	3658
联系我们	3584
联系编辑部	3658
""", '聯': """
聯絡我們	3584
聯絡編輯部	3658
""", '聽': """
聽全文	3608
聽文章	3635
聽新聞	3578
聽這篇文章	3608
""", '脳': """
脳トレ	2153
""", '自': """
自动播放	3636
自動再生	2157
自動播放	3636
自動翻訳	2181
自定义金额	3647
自訂金額	3647
""", '菜': """
菜单	3591
""", '著': """
著作権	2110
著者の記事一覧	2176
著者をフォロー	2182
著者をフォローする	2182
著者プロフィール	2177
""", '複': """
複製	3665
複製網址	3608
複製連結	3578
""", '要': """
要接收推送通知吗	3642
要接收通知嗎	3642
""", '觀': """
觀看更多	3617
""", '视': """
视频	3589
视频不可用	3635
视频加载中	3635
视频已下架	3635
视频已失效	3635
视频无法播放	3635
视频正在加载	3635
""", '解': """
解鎖全文	3608
解锁全文	3608
解除しました	2165
解除方法	2165
解除方法はこちら	2165
""", '訂': """
訂戶專享	3633
訂戶專享優惠	3633
訂戶專享內容	3650
訂正について	2177
訂閱	3568
訂閱推播	3642
訂閱會員	3568
訂閱會員專屬內容	3608
訂閱郵件	3572
訂閱電子報	3572
""", '記': """
記事に関するお問い合わせ	2177
記事の続きはこちら	2144
記事の続きを読む	2176
記事は広告の下に続きます	2154
記事は広告の後に続きます	2154
記事へのお問い合わせ	2177
記事へのご意見	2113
記事をサポートする	2092
記事をプレゼント	2094
記事をプレゼントする	2133
記事を保存	2104
記事を保存する	2133
記事を印刷する	2104
記事を聴く	2156
記事を読む	2118
記事を音声で聞く	2156
記事を音声で聴く	2156
記事ランキング	2116
記事一覧	2118
記事一覧へ	2176
記事一覧を見る	2144
記事全文を読む	2118
記住我	3650
記者をフォロー	2182
記者プロフィール	2177
記者募集	2129
記者募集中	2129
""", '設': """
設定を保存	2159
設定を保存する	2159
""", '許': """
許可	2163
許可する	2110
""", '註': """
註冊	3568
""", '評': """
評価順	2151
評論	3588
評論已關閉	3628
評論規則	3628
""", '話': """
話題の記事	2116
""", '該': """
該作者更多文章	3657
""", '詳': """
詳しく見る	2119
詳細	2119
詳細・購入はこちら	2154
""", '語': """
語音播報	3608
語音朗讀	3608
""", '誤': """
誤りを報告	2119
誤字脱字の報告	2133
誤字脱字を報告	2177
誤字脱字を報告する	2133
""", '読': """
読まれている記事	2116
読み上げ	2133
読み放題	2097
読み込み中です	2156
読者限定	2154
""", '請': """
請填寫讀者問卷	3608
請我們喝杯咖啡	3647
請查收郵件	3653
請檢查您的收件匣	3653
請繼續下滑閱讀	3633
請繼續往下閱讀	3583
請輸入有效的電子郵件	3653
請輸入有效的電子郵件地址	3653
請輸入電子郵件	3572
請關閉廣告攔截器	3644
""", '讀': """
讀者優惠	3633
讀者專享	3633
""", '讚': """
讚	3578
讚賞支持	3565
""", '订': """
订户专享	3633
订户专享优惠	3633
订阅	3568
订阅会员	3568
订阅推送	3642
订阅邮件	3572
""", '记': """
记住我	3650
记者简介	3658
""", '设': """
设为google首选来源	3662
""", '评': """
评论	3588
评论(#	3588
评论已关闭	3628
评论规则	3628
""", '诚': """
诚聘英才	3608
""", '话': """
话题	3589
""", '该': """
该视频不可用	3635
该视频已下架	3635
""", '详': """
详情	3592
""", '语': """
语音朗读	3608
语音由ai生成	3635
""", '请': """
请先登录再评论	3608
请关闭广告拦截器	3644
请我们喝杯咖啡	3647
请查收邮件	3653
请检查您的收件箱	3653
请继续往下阅读	3583
请输入有效的电子邮件地址	3653
请输入有效的邮箱地址	3653
请输入邮箱	3572
""", '读': """
读者专享	3633
读者优惠	3633
""", '購': """
購入はこちら	2154
購票	3666
購票連結	3633
購読	2094
購読する	2094
購読のお申し込み	2094
購読プランを見る	2169
購読申し込み	2094
購買本書	3633
""", '贈': """
贈る	2184
贈送文章	3608
贈送文章給朋友	3608
贈送此文	3608
""", '贊': """
贊助	3565
贊助內容	3583
贊助商	3583
贊助我們	3647
""", '购': """
购买本书	3633
购买此书	3633
购票	3666
购票链接	3633
""", '赞': """
赞	3629
赞助	3565
赞助内容	3583
赞助商	3666
赞助商链接	3583
赞助我们	3647
赞赏	3565
""", '赠': """
赠送文章	3664
赠送此文	3608
""", '超': """
超值方案	3650
""", '跳': """
跳到主要內容	3591
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3629
""", '載': """
載入中	3635
載入內容	3639
載入更多	3591
載入貼文	3639
""", '轉': """
轉發	3578
""", '转': """
转发	3578
""", '载': """
载入内容	3639
""", '返': """
返信	2113
返信する	2113
返信を表示	2150
返信を見る	2150
返信を隠す	2150
返回頂部	3657
返回顶部	3591
返回首頁	3657
返回首页	3591
""", '还': """
还不是会员	3650
还没有账号	3650
""", '这': """
这篇文章对你有帮助吗	3628
这篇文章对您有帮助吗	3628
""", '进': """
进入专题	3657
进入专题页	3657
""", '连': """
连结已复制	3664
""", '追': """
追蹤	3579
追蹤中	3662
追蹤主題	3662
追蹤作者	3662
追蹤我們	3579
""", '退': """
退出全屏	3635
""", '送': """
送信	91	2173
送信が完了しました	2172
送信しました	2172
送信する	91	2173
送信完了	2172
送出	91	3654
送出成功	3653
送出留言	3628
送出評論	3628
送料無料	2185
""", '选': """
选择	3651
选择方案	3650
选择订阅方案	3650
""", '逐': """
逐字稿	3636
""", '這': """
這篇文章對你有幫助嗎	3628
這篇文章對您有幫助嗎	3628
""", '通': """
通報	2151
通報する	2113
通知をオン	2103
通知をオンにする	2162
通知を受け取らない	2162
通知を受け取りますか	2162
通知を受け取る	2133
通知を設定する	2162
通知を許可	2162
通知を許可しますか	2162
通知を許可する	2162
""", '速': """
速報	2116
速報を通知で受け取る	2162
速報通知を受け取る	2133
""", '連': """
連結已複製	3608
連載	2116
連載をフォロー	2182
連載をフォローする	2182
連載を見る	2176
連載一覧	2176
""", '遊': """
遊戲	3632
""", '運': """
運営会社	2110
""", '違': """
違反を報告	2150
違反を報告する	2150
違反報告	2113
""", '選': """
選單	3591
選択する	2170
選擇	3651
選擇方案	3650
選擇訂閱方案	3650
""", '還': """
還不是會員	3650
還沒有帳號	3650
""", '邮': """
邮箱	3572
邮箱格式不正确	3653
邮箱格式错误	3653
""", '配': """
配信停止はいつでも可能です	2172
""", '重': """
重新加载页面	3644
重新整理頁面	3644
重新載入頁面	3644
""", '金': """
金額を入力	2166
金額を指定	2166
金額を指定する	2166
""", '链': """
链接已复制	3608
""", '閉': """
閉じる	2091	2118
""", '開': """
開く	2119
開啟推播	3642
開啟通知	3642
開始測驗	3631
開通會員	3568
""", '間': """
間違いを見つけたら	2177
""", '関': """
関連	2116
関連する記事	2116
関連キーワード	2116
関連タグ	2116
関連トピックス	2116
関連ニュース	2116
関連リンク	2116
関連動画	2116
関連情報	2116
関連記事	2116
関連記事はこちら	2143
""", '閱': """
閱讀全文	3591
閱讀原文	3618
閱讀更多	3591
""", '關': """
關於作者	3658
關於我們	3584
關注	3579
關注作者	3662
關注我們	3579
關注此主題	3662
關鍵字	3589
關閉	3564
""", '阅': """
阅读全文	3591
阅读原文	3618
阅读更多	3591
""", '随': """
随时取消	3650
随时可取消	3650
""", '隐': """
隐私政策	3584
隐私权政策	3584
隐私设置	3639
""", '隨': """
隨時取消	3650
""", '隱': """
隱私政策	3584
隱私權政策	3584
隱私權設定	3639
隱私設定	3639
""", '離': """
離開全螢幕	3635
""", '電': """
電子信箱	3572
電子信箱格式錯誤	3653
電子報	3572
電子版	2094
電子郵件格式不正確	3653
電郵	3654
""", '静': """
静音	3636
""", '靜': """
靜音	3636
""", '音': """
音声で聞く	2104
音声をダウンロード	2156
音声読み上げ	2133
""", '頭': """
頭條	3589
""", '顯': """
顯示內容	3639
顯示原文	3592
顯示字幕	3635
顯示更多	3591
顯示貼文	3639
""", '飲': """
飲酒過量,有害健康	3633
飲酒過量有害健康	3633
""", '首': """
首頁	3591
首页	3591
""", '马': """
马上开始	3631
马上玩	3631
""", '验': """
验证码	3654
""", '點': """
點我看影片	3608
點擊播放	3635
點擊播放本文	3608
點擊放大	3657
點擊看大圖	3657
點閱排行	3617
""", '가': """
가	2203
가로세로 낱말퀴즈	2245
가입하기	2194
가장 많이 본 뉴스	2210
가장 인기	2264
""", '개': """
개인정보 설정	2251
개인정보 수집 동의	2265
개인정보 수집 및 이용 동의	2265
개인정보 수집 및 이용에 동의합니다	2265
개인정보 수집·이용에 동의합니다	2265
개인정보 처리방침	2208
개인정보처리방침	2208
""", '갤': """
갤러리 보기	2270
""", '거': """
거부	2208
""", '검': """
검색	2212
""", '게': """
게시물 보기	2251
게시물 불러오기	2251
게임	2245
게임 전체보기	2243
게임 하러 가기	2243
""", '결': """
결과 보기	91	2213
""", '계': """
계속 읽기	2194
계정이 있으신가요	2263
""", '고': """
고객센터	2208
고충처리인	2271
""", '공': """
공감	2242
공감순	2242
공유	2203
공유하기	2203
""", '과': """
과거순	2242
""", '관': """
관련 기사	2210
관련 뉴스	2210
관련 영상	2233
관련 태그	2210
관련기사	2210
관련뉴스	2210
관련키워드	2210
""", '광': """
광고	2207
광고 닫기	2207
광고 아래에 기사가 계속됩니다	2246
광고 영역	87
광고 종료	2246
광고 차단 해제 방법	2256
광고 차단을 해제해 주세요	2256
광고 차단을 해제했습니다	2256
광고 차단이 감지되었습니다	2256
광고 후 계속됩니다	2246
광고성 정보 수신 동의	2265
광고성 정보 수신에 동의합니다	2265
""", '괜': """
괜찮습니다	2191
""", '교': """
교보문고에서 구매	2246
""", '구': """
구글 계정으로 계속하기	2263
구글 계정으로 로그인	2263
구글 선호 매체로 추가	2274
구글 플레이에서 다운로드	2253
구글로 계속하기	2263
구글로 로그인	2263
구글플레이에서 다운로드	2253
구독	2194
구독 상품 보기	2263
구독 상품 선택	2263
구독 신청	2194
구독 신청이 완료되었습니다	2265
구독 신청하기	2263
구독 전용	2194
구독 중	2194
구독 취소	2274
구독권 선택	2263
구독신청	2194
구독이 완료되었습니다	2225
구독자 전용	2196
구독자 전용 기사	2263
구독자 전용 혜택	2246
구독자 혜택	2246
구독중	2274
구독하고 이어서 읽기	2225
구독하기	2194
구매하기	2246
구매하러 가기	2246
""", '글': """
글씨 크기	65
글씨크기	2203
글자 작게	2275
글자 크게	2275
글자 크기	2203
글자 크기 변경	65	2225
글자 크기 조절	65	2225
글자크기	2203
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2259
""", '기': """
기계 번역	2273
기부하기	2192
기사 공유	2275
기사 공유하기	2203
기사 더보기	2225
기사 듣기	2225
기사 링크 복사	2225
기사 본문	2212
기사 선물하기	2225
기사 스크랩	2275
기사 스크랩하기	2225
기사 오류 신고	2225
기사 오류 제보	2225
기사 요약	2273
기사 원문 보기	2225
기사 음성으로 듣기	2247
기사 저장	2275
기사 저장하기	2225
기사 전문 보기	2270
기사 전체보기	2270
기사 제보	2271
기사 제보 및 문의	2225
기사 후원하기	2192
기사는 광고 아래에 계속됩니다	2246
기사는 광고 후 계속됩니다	2246
기사듣기	2247
기사에 대한 의견	2209
기사원문	2212
기사저장	2203
기사제보	2271
기자 구독	2220
기자 구독하기	2220
기자 소개	2271
기자 페이지	2220
기자 프로필 보기	2220
기자구독	2274
기자에게 메일 보내기	2271
기자에게 이메일 보내기	2271
기자의 다른 기사	2220
기자의 다른 기사 보기	2270
기자의 다른기사	2210
기자의 다른기사 보기	2270
기자페이지 바로가기	2270
기획 기사 보기	2270
""", '나': """
나중에	2191
나중에 보기	2225
나중에 읽기	2225
나중에 하기	2191
""", '남': """
남은 시간	2247
""", '낱': """
낱말퀴즈	2245
""", '내': """
내 정보	2194
""", '네': """
네, 받을게요	2254
네이버 구독	2206
네이버 로그인	2263
네이버 밴드 공유	2275
네이버 블로그	2203
네이버로 로그인	2263
네이버에서 구독	2206
네이버에서 구독하기	2206
""", '놓': """
놓치면 안 되는 기사	2233
""", '뉴': """
뉴스 더보기	2270
뉴스 듣기	2225
뉴스레터 구독	2199
뉴스레터 구독 신청	2199
뉴스레터 무료 구독	2225
뉴스레터 신청	2199
""", '다': """
다른 공유 찾기	2203
다른 금액	2259
다른 기사	19	2210
다른 기사 더 보기	19
다른 기사 보기	2220
다른기사	2210
다른기사 보기	2210
다시 보지 않기	2191
다음	2212
다음 기사	2210
다음 기사 보기	2225
다음 사진	2270
다음 페이지	2212
다음글	2270
다음기사	2210
다음에	2191
다음에 하기	2255
""", '닫': """
닫기	2191
""", '답': """
답글	2209
답글 달기	2241
답글 더보기	2241
답글 보기	2241
답글 쓰기	2241
답글 접기	2241
답글쓰기	2209
""", '당': """
당신이 좋아할 만한	2210
""", '댓': """
댓글	2209
댓글 #	2209
댓글 #개	2209
댓글 닫기	2241
댓글 더보기	2241
댓글 등록	2241
댓글 등록하기	2241
댓글 보기	2209
댓글 쓰기	2209
댓글 운영 원칙	2241
댓글 운영 정책	2225
댓글 운영정책	2225
댓글 작성	2241
댓글 작성 규칙	2241
댓글 작성하기	2241
댓글 정책	2241
댓글보기	2209
댓글쓰기	2209
댓글을 입력해주세요	2209
댓글이 닫혔습니다	2241
""", '더': """
더 많은 옵션	2275
더 보기	2212
더보기	2210	2212
""", '도': """
도서 구매하기	2246
도움이 되었나요	2241
""", '독': """
독자 의견 조사	2225
독자 특별 할인	2246
독자 할인	2246
""", '동': """
동영상	2210
동영상 로딩 중	2247
동영상 재생	2247
동영상을 불러오는 중입니다	2247
동영상을 재생할 수 없습니다	2247
동의	2208
동의 관리	2251
동의 철회	2251
동의 철회하기	2251
동의 후 계속	2251
동의하고 계속	2251
동의하고 계속하기	2251
동의합니다	2208
""", '등': """
등록	2209
""", '디': """
디지털뉴스부	2220
디지털뉴스팀	2220
디지털콘텐츠팀	2220
""", '또': """
또는	2264
""", '라': """
라인	2203
""", '랭': """
랭킹	2210
랭킹뉴스	2210
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
로그아웃	2194
로그인	2194
로그인 상태 유지	2263
로그인 유지	2263
로그인 전용 기사	2263
로그인 후 댓글 쓰기	2225
로그인 후 댓글을 작성할 수 있습니다	2241
로그인 후 이용해 주세요	2241
로그인/회원가입	2194
로그인이 필요	2196
로딩 중	2247
로딩 중입니다	2247
로딩중	2247
""", '링': """
링크 복사	2203
링크가 복사되었습니다	2225
""", '마': """
마이페이지	2194
""", '많': """
많이 본 기사	2210
많이 본 뉴스	2210
많이 본 영상	2233
많이 읽은 기사	2210
많이본 기사	2210
많이본 뉴스	2210
""", '매': """
매달	2260
매월	2260
""", '맨': """
맨 위로	2212
맨위로	2212
""", '메': """
메뉴	2212
메뉴 닫기	2212
메시지가 전송되었습니다	2265
메일	2203
메일함을 확인해 주세요	2265
""", '모': """
모두 거부	2251
모두 동의	2208
모두 허용	2251
모르겠다	2242
모름/무응답	2242
모바일 웹으로 계속	2253
""", '목': """
목록	2212
목록 보기	2270
목록보기	2212
목록으로	2270
""", '무': """
무료 게임	2243
무료 배송	2277
무료 체험 시작하기	2194
무료 회원가입	2194
무료, 스팸 없음	2265
무료배송	2277
""", '문': """
문의	2209
문자 크기	65
""", '바': """
바로 구매하기	2246
바로가기	2203
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2248
""", '밴': """
밴드	2203
""", '번': """
번역 보기	2213
""", '베': """
베스트	2210
""", '보': """
보내기	2267
""", '복': """
복사	2276
복사하기	2203
""", '본': """
본문 글씨 줄이기	2203
본문 글씨 키우기	2203
본문 바로가기	2212
본문으로 바로가기	2212
""", '북': """
북마크	2203
""", '브': """
브라우저에서 계속	2253
브라우저에서 계속 보기	2253
""", '비': """
비공감	2242
비밀번호 찾기	2194
비밀번호를 잊으셨나요	2263
""", '사': """
사이트맵	2208
사진 더 보기	2270
사진 더보기	2270
사진 모두 보기	2270
사진 크게 보기	2270
사진 크게보기	2270
사진 확대	2212
""", '삭': """
삭제된 동영상입니다	2247
""", '새': """
새로고침	2256
""", '선': """
선택	2264
선택 저장	2251
선호 매체로 추가	2274
""", '설': """
설문	91
설문 참여 바로가기	2225
설문 참여하기	2225
설문에 참여하기	2241
설문조사	91
설문조사 참여하기	2225
설정 저장	2251
""", '속': """
속보	2210
속보 알림 받기	2225
속보 알림 신청	2225
속보 알림을 받으시겠습니까	2254
""", '스': """
스도쿠	2245
스크랩	2203
스크랩하기	2225
스크립트	2248
스크립트 보기	2247
스토어	2277
스토어 바로가기	2246
스폰서	2207
""", '시': """
시리즈 보기	2270
""", '신': """
신고	2209
신고하기	2241
신문구독	2194
신청이 완료되었습니다	2265
""", '실': """
실시간 뉴스	2210
""", '아': """
아마존에서 구매	2246
아마존에서 보기	2246
아이디 저장	2263
아이디 찾기	2263
아직 회원이 아니신가요	2263
""", '알': """
알겠습니다	2213
알라딘에서 구매	2246
알라딘에서 보기	2246
알림 받기	2202
알림 설정	2202
알림 설정하기	2254
알림 켜기	2254
알림 허용	2254
알림을 받으시겠습니까	2254
알림을 받으시겠어요	2254
알림을 켜시겠습니까	2254
""", '애': """
애드블록을 해제해 주세요	2256
애드블록이 감지되었습니다	2256
애플로 계속하기	2263
애플로 로그인	2263
""", '앱': """
앱 다운로드	2202
앱 다운로드하기	2202
앱 다운받기	2253
앱 설치	2202
앱 설치하기	2202
앱스토어에서 다운로드	2253
앱에서 계속 읽기	2253
앱에서 보기	2253
앱에서 열기	2253
앱에서 이어보기	2253
앱으로 보기	2253
""", '언': """
언제든 해지 가능	2263
언제든지 수신 거부할 수 있습니다	2265
언제든지 해지 가능	2263
""", '에': """
에디터 추천	2210
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2259
""", '연': """
연간 결제	2263
연간 구독	2263
연관기사	2210
연락처	2267
연재 보기	2270
""", '열': """
열기	2213
""", '영': """
영상	2210
영상 더보기	2270
영상 보기	2225
영상 재생	2247
영상으로 만나보세요	2225
영상으로 보기	2225
영상을 불러오는 중입니다	2247
영상을 재생할 수 없습니다	2247
""", '예': """
예매 바로가기	2246
예매하기	2246
예스#에서 구매	2246
예스#에서 보기	2246
""", '오': """
오늘 하루 보지 않기	2191
오늘은 그만 보기	2191
오늘의 운세	2245
오늘의 추천	2210
오늘의 핫뉴스	2233
오디오 다운로드	2247
오디오로 듣기	2225
오래된순	2242
오류 신고	2209
오류 신고하기	2225
오류가 발생했습니다	2265
오타 신고	2241
오탈자 신고	2225
""", '온': """
온라인뉴스팀	2220
""", '올': """
올바른 이메일 주소를 입력해 주세요	2265
올바른 이메일을 입력해 주세요	2265
""", '요': """
요약	2212
""", '원': """
원문 보기	2213
원문보기	2212
""", '월': """
월간 결제	2263
월간 구독	2263
""", '웹': """
웹에서 계속 보기	2253
""", '위': """
위로	2212
위로 가기	2270
""", '유': """
유료 구독자 전용	2263
유료 기사입니다	2225
유료회원 전용	2263
유료회원 전용 기사	2263
유튜브 구독	2206
유튜브 구독하기	2206
""", '음': """
음성 다운로드	2247
음성 재생하기	2225
음성으로 듣기	2203
음소거	2248
음소거 해제	2247
""", '응': """
응원하기	2192
""", '의': """
의견 남기기	2241
의견 보내기	2241
의견 쓰기	2209
""", '이': """
이 기사 어땠나요	2225
이 기사 어떠셨나요	2241
이 기사가 도움이 되었나요	2241
이 기사는 잠겨 있습니다	2263
이 기사를 공유합니다	2225
이 기사를 추천합니다	2225
이 기사와 함께 읽은 기사	2225
이 기자의 다른 기사	2225
이 기자의 다른 기사 더보기	2270
이 동영상을 재생할 수 없습니다	2247
이 시각 많이 본 기사	2233
이 시각 많이 본 뉴스	2233
이 시각 주요뉴스	2210
이 시각 추천뉴스	2210
이 음성은 ai가 생성했습니다	2247
이 주제 팔로우	2274
이 콘텐츠를 표시할 수 없습니다	2251
이 페이지가 도움이 되었나요	2241
이런 기사는 어때요	2233
이름	2267
이메일	2203
이메일 주소를 입력하세요	2265
이메일 형식이 올바르지 않습니다	2265
이메일로 공유	2275
이메일무단수집거부	2208
이메일을 입력하세요	2265
이메일을 입력해 주세요	2265
이메일을 확인해 주세요	2265
이미 계정이 있으신가요	2263
이미 구독 중이신가요	2194
이미 참여하셨습니다	2241
이미 투표하셨습니다	2241
이미 회원이신가요	2194
이미지 크게 보기	2212
이미지 크게보기	2270
이미지 확대	2212
이슈	2210
이용권 구매	2263
이용권 선택	2263
이용약관	2208
이용약관에 동의합니다	2265
이전	2212
이전 기사	2210
이전 기사 보기	2225
이전 사진	2270
이전글	2270
이전기사	2210
""", '인': """
인기 급상승	2233
인기 기사	2210
인기기사	2210
인기뉴스	2210
인쇄	2203
인쇄하기	2203
인스타그램 팔로우	2225
""", '일': """
일시	2260
일시 후원	2259
일시 후원하기	2259
일시정지	2248
일시후원	2192
""", '자': """
자동 번역	2273
자동 재생	2248
자동재생	2248
자막	2248
자막 보기	2247
자막 켜기	2247
자바스크립트가 비활성화되어 있습니다	2251
자세히	2213
자세히 보기	2213
""", '작': """
작게	2276
""", '잘': """
잘 모름	2242
""", '재': """
재생	2212
재생 속도	2247
재생 시간	2247
재생속도	2247
재생할 수 없는 동영상입니다	2247
""", '저': """
저자 소개	2271
저작권규약	2208
저장	2203
""", '전': """
전송	2267
전송되었습니다	2265
전체 기사 보기	2270
전체 뉴스 보기	2270
전체 댓글	2209
전체 동의	2251
전체 보기	2212
전체 사진 보기	2270
전체 화면	2248
전체메뉴	2212
전체보기	2212
전체화면	2248
전체화면 종료	2247
""", '접': """
접기	2212
""", '정': """
정기	2260
정기 후원	2259
정기 후원하기	2192
정기구독	2194
정기후원	2192
정기후원하기	2259
정렬	2242
정정·반론보도 신청	2271
정정보도 신청	2271
정정보도 요청	2271
""", '제': """
제보	2209
제보 바로가기	2271
제보하기	2209
제작 지원	2277
제작지원	2277
제출	91	2267
제휴 광고	2246
제휴 콘텐츠	2246
""", '좋': """
좋아요	2203
좋은 기사 후원하기	2192
""", '주': """
주소 복사	2225
주소가 복사되었습니다	2225
주소복사	2203
주요 기사	2210
주요 뉴스	2210
주요 뉴스 더보기	2233
주요기사	2210
주요뉴스	2210
주제 팔로우	2274
""", '지': """
지금 구매하기	2246
지금 뜨는 기사	2233
지금 뜨는 뉴스	2233
지금 플레이	2243
지금 플레이하기	2243
지나친 음주는 건강에 해롭습니다	2246
지나친 음주는 건강을 해칩니다	2246
지도 보기	2213
지면보기	2194
""", '직': """
직접 입력	2260
""", '차': """
차단	2255
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2246
""", '청': """
청소년보호정책	2208
""", '최': """
최고의 혜택	2264
최신 기사	2210
최신 뉴스	2210
최신기사	2210
최신뉴스	2210
최신순	2242
""", '추': """
추천	2264
추천 기사	2210
추천 영상	2233
추천기사	2210
추천뉴스	2210
추천순	2242
""", '취': """
취재 윤리	2271
""", '친': """
친구 추가하기	2225
""", '카': """
카카오 계정으로 로그인	2263
카카오 로그인	2263
카카오로 로그인	2263
카카오로 시작하기	2263
카카오스토리	2203
카카오톡	2203
카카오톡 공유	2203
카카오톡 공유하기	2275
카카오톡으로 공유	2225
카카오톡으로 공유하기	2225
카테고리	2210
""", '커': """
커피 한 잔 사주기	2259
커피 한 잔 후원하기	2259
""", '콘': """
콘텐츠 보기	2251
콘텐츠 불러오기	2251
콘텐츠 표시	2251
""", '쿠': """
쿠키 관리	2251
쿠키 설정	2208
쿠키 설정 관리	2251
쿠팡에서 구매	2246
쿠팡에서 구매하기	2246
쿠팡에서 보기	2246
""", '퀴': """
퀴즈	2245
퀴즈 도전하기	2243
퀴즈 풀기	2225
퀴즈 풀러 가기	2243
""", '크': """
크게	2276
""", '키': """
키워드	2210
""", '태': """
태그	2210
""", '텔': """
텔레그램에서 소식 받기	2225
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2241
투표가 완료되었습니다	2241
투표에 참여해 주셔서 감사합니다	2241
투표하기	91	2225
투표해 주셔서 감사합니다	91	2241
""", '트': """
트위터	2203
트위터 공유	2203
트위터로 공유	2275
""", '특': """
특집 더보기	2270
특집 보기	2270
""", '티': """
티켓 예매	2246
티켓 예매하기	2246
""", '팔': """
팔로우 중	2274
팔로우 취소	2274
""", '페': """
페이스북	2203
페이스북 공유	2203
페이스북으로 공유	2225
페이스북으로 로그인	2263
페이지 새로고침	2256
페이지를 새로고침하세요	2256
""", '편': """
편집 원칙	2271
""", '펼': """
펼치기	2212
""", '포': """
포토	2210
포토 갤러리	2270
""", '폰': """
폰트 크기	2203
""", '푸': """
푸시 알림 받기	2254
""", '프': """
프리미엄	2194
프린트	2203
""", '피': """
피드백 보내기	2241
""", '필': """
필수	2267
필수 입력	2265
필수 입력 항목	2265
필수 입력 항목입니다	2265
필수 항목	2265
필수 항목입니다	2265
필자 소개	2271
""", '한': """
한 번	2260
한번만	2260
""", '함': """
함께 보면 좋은 기사	2210
함께 볼 기사	2233
함께 읽으면 좋은	2210
함께 읽은 기사	2233
""", '핫': """
핫뉴스	2210
핫이슈	2210
핫클릭	2233
""", '항': """
항상 허용	2251
""", '해': """
해제 방법	2258
해제했습니다	2258
""", '허': """
허용	2255
""", '헤': """
헤드라인	2210
""", '현': """
현재 시간	2247
""", '협': """
협찬	2207
""", '홈': """
홈	2212
홈으로	2270
홈으로 가기	2270
""", '화': """
화제의 뉴스	2210
화질	2248
""", '확': """
확인	2213
""", '회': """
회사소개	2208
회원 전용	2196
회원 전용 기사	2263
회원가입	2194
회원이 아니신가요	2263
""", '후': """
후원	2192
후원 바로가기	2259
후원 신청	2259
후원 안내	2192
후원 페이지 바로가기	2259
후원 페이지로 이동	2259
후원 하기	2192
후원자 되기	2259
후원하기	2192
후원회원 가입	2192
후원회원 되기	2259
"""}

START = {'a': """
abonē	2350 K par	2350 K no	2350 K un	2352 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1472 K illimité
această	52 K investigație	2796 K traducere	2851 K știre a fost
además	1136 K:	1181 K, en
ai가	2222 K 자동 번역한	2222 K 번역한	2222 K 핵심	2222 K 요약한
ai에게	2222 K 물어	2222 K 질문	2222 K 물어보기
ajánljuk	1824 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3185 K dig till vårt	3201 K
apoyá	81 K
après	1601 K déduction fiscale
apúntate	1162 K a nuestro seminario	1162 K a nuestro evento
aquí	1194 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2600 K ukazał się	2600 K pochodzi z	2606 K przetłumaczony	2606 K został przetłumaczony	2606 K czyta	2606 K wygenerowany
artykuły	2597 K autora
artículo	1216 K publicado originalmente	1244 K publicado en colaboración
artículos	1106 K gratuitos
ascultă	1 K	2785 K:	2802 K podcastul	2802 K acest articol
atradāt	44 K
atsisiųskite	2312 K
autorė	2316 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1170 K la app
beiträge	27 K
benefício	2705 K do assinante:
berätta	59 K i	59 K gärna
beställ	3201 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1112 K diario	1112 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3490 K liên quan:	3503 K viết này có	3503 K viết có hữu ích	3550 K viết được bảo vệ	3551 K viết được thực hiện	3551 K viết được viết	3551 K viết này được	3558 K viết tiếp tục
báo	3503 K lỗi bài viết
bình	5 K luận	27 K luận	3504 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1824 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3503 K phát hiện	3503 K thấy bài viết
bản	3503 K tóm tắt này	3551 K dịch được
bấm	3505 K để nghe
bật	3481 K thông báo
""", 'c': """
caractères	1552 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3061 K u nás pracovať
chefredaktör	3199 K och ansvarig utgivare:	3199 K:
chơi	3525 K ngay:
chưa	32 K có bình luận
citeşte	2785 K şi	2785 K şi:
citește	2785 K și	2785 K și:	2785 K:	2785 K mai mult	2785 K aici	2785 K mai departe:
citiți	2785 K și
ciąg	2610 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2659 K exclusivo para	2703 K gerado	2708 K oferecido por	2735 K incorporado d	2735 K externo d	2735 K incorporado do	2735 K incorporado da	2735 K externo do
conținut	2796 K generat	2800 K oferit de	2829 K încorporat de	2829 K extern de
coût	1601 K après déduction	1601 K réel après
crédit	1546 K photo	1546 K photos
crédits	1546 K photo	1546 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3507 K đặt ứng dụng	3507 K ứng dụng	3507 K app
còn	3523 K lại # ký tự
có	72 K thắc mắc	3490 K thể bạn quan tâm:	3546 K lỗi xảy ra
cấm	3550 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2791 K ai informații	2798 K ai observat o
dalinkitės	2312 K
další	437 K články autora
darovať	3055 K
dernières	1500 K actualités
descarcă	13 K	2816 K aplicația
descargá	13 K	1170 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2666 K no google play	2713 K na app store	2713 K no google play	2713 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2833 K să primești notificări
doriți	2833 K să primiți notificări
dostępna	2613 K w
dostępne	2613 K w
dostępny	2613 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2624 K do	2637 K do dyskusji
držte	28 K se
duración	1232 K del vídeo	1232 K: # min	1232 K del episodio
durée	1597 K de la vidéo	1597 K : # min	1597 K de l'épisode
découvrez	1501 K aussi	1525 K la boutique	1525 K notre boutique	1525 K nos jeux	1525 K notre hors-série	1533 K notre application	1533 K notre appli	1591 K notre nouveau jeu
décryptage	1501 K :
déductible	1462 K des impôts	1462 K à #
déjà	1470 K abonné	1470 K inscrit	1470 K client
dùng	3514 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1850 K
encuéntranos	12 K
envía	3 K
envíanos	1151 K
ermöglicht	701 K von
erről	1824 K bővebben
escríbenos	1139 K
escúchalo	1233 K en spotify	1233 K en apple podcasts
escúchanos	1233 K en spotify
estagiária	2696 K sob supervisão	2696 * K sob supervisão
estagiário	2696 K sob supervisão
""", 'f': """
faça	2711 K o quiz	2711 K o teste	2711 K o nosso
felelős	1847 K szerkesztő:	1847 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3203 K läsa
fortæl	59 K mig
fotogalería	1212 K:
fotogaléria	3029 K:
fotografía	1182 K:
fotoğraf	3372 K # / #	3372 K #/#
fotoğraflar	3374 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2519 K full tilgang til	2545 K tilgang	2545 K fri	2545 K full	2545 K beskjed	2545 K varsel	2545 K ukas	2545 K dagens	2545 K de	2545 K nyheter	2545 K siste	2557 K	2559 K varsel	2559 K varsler	2559 K push	3176 K full tillgång till	3201 K tillgång	3201 K fri	3201 K full	3201 K besked	3201 K en notis	3201 K veckans	3201 K dagens	3201 K de	3201 K nyheter	3201 K senaste	3212 K
férjen	1850 K hozzá
följ	12 K	3180 K	3201 K
følg	12 K	12 K oss	533 K	552 K	2523 K	2545 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1847 K:
""", 'g': """
gazeteciliğimizi	3328 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3504 K cửa hàng trực tuyến
giữ	3550 K bản quyền nội dung
glöm	3201 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3503 K ý cho bài viết
gör	3185 K quizet	3185 K vårt quiz	3201 K vårt
görmemiz	3333 K gereken
görsel	3377 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1851 K lát
hintergründe	699 K dazu:
hjälp	3185 K oss bli bättre	3185 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3042 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3504 K trả lời khảo sát	3512 K ủng hộ
hämta	13 K	3189 K
häng	3201 K med
hääleta	1284 K
håll	28 K	28 K dig
hình	3547 K #/#	3551 K ảnh được tạo
hör	651 K dir	707 K	3201 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2512 K også	2512 K også:	2545 K
""", 'i': """
iesūti	2338 K savu	2338 K
ilustración	1217 K generada
ilustração	2757 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2312 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2822 K acum:	2825 K responsabil
já	59 K fez	2659 K é assinante
jäikö	1413 K juttu kesken
jälgi	1284 K
""", 'k': """
kapcsolódó	1824 K	1824 K:
kezdőlap	96 K >	96 K /
không	3550 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3504 K tra kiến thức của bạn
kjøp	2528 K billetter	2528 K billett	2545 K
klausykitės	2297 K
klikněte	434 K zde
ključne	2980 K točke	2980 K tačke
klõpsates	1284 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2352 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3055 K
kopē	2352 K
kvíz	434 K:	1837 K	3029 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1850 K
kérjen	1850 K
kérjük	28 K
kênh	3481 K youtube của báo
köp	3185 K biljetter	3185 K biljett	3201 K
kövess	12 K
kövesse	1850 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1832 K el nekünk
küldje	1832 K el nekünk	1850 K	1850 K tovább
ký	3523 K tự còn lại
kļūsti	2352 K
kết	3495 K nối với chúng tôi
""", 'l': """
laimē	2352 K
laimėkite	2312 K
legyél	1850 K
lejupielādē	2352 K
leé	1181 K también	1181 K más	1181 K:
lisää	1437 K meidät
lásd	1824 K még
lásson	1850 K több
lát	1832 K valami
láttál	1832 K valami
lägg	3201 K till
lähetä	1416 K juttuvinkki	1416 K uutisvinkki	1416 K vinkki	1420 K mielipidekirjoituksesi	1420 K mielipidekirjoitus	1437 K
lämna	3179 K dina tips	3179 K ditt tips
läs	3168 K mer om	3169 K också	3169 K också:	3169 K även	3169 K mer	3169 K mer:	3169 K:	3169 K här	3169 K även:	3176 K vidare med	3176 K mer på	3189 K e-tidningen	3189 K tidningen	3201 K	3203 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1437 K meidät
löysitkö	7 K
lütfen	28 K	3363 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2610 K wideo
mesterséges	1858 K intelligencia írta
mirá	1165 K el video	1181 K también	1181 K:
mitä	8 K pidit	33 K mieltä	1438 K mieltä sinä
mišljenja	2977 K autora	2977 K iznesena	2977 K izneta
mišljenje	2977 K autora
możliwość	5 K komentowania
mándanos	1151 K
más	1135 K noticias de	1135 K noticias sobre	1135 K sobre	1135 K en	1135 K de	1136 K información	1136 K información:	1139 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1269 K midagi	1275 K viga	1275 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2352 K vari
mời	3490 K xem	3490 K bạn đọc	3490 K độc giả	3495 K bạn tham gia	3495 K độc giả theo dõi	3495 K bạn đọc theo dõi	3505 K quý vị theo dõi	3505 K quý độc giả	3505 K bạn xem video	3505 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3064 K chybu
nahláste	3064 K chybu
najważniejsze	2606 K informacje
naloži	3109 K
naložite	13 K	3109 K
naročite	3116 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3062 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3499 K:	3499 K :
nhận	3481 K thông báo
nové	454 K číslo	454 K vydání	3045 K číslo	3045 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2737 K é possível mostrar este conteúdo	2737 K foi possível mostrar este conteúdo
näe	1437 K enemmän
nägid	1285 K viga
näita	1284 K
näitkö	1438 K virheen
näytä	1437 K sisältö
nå	3201 K vår
nézd	1824 K meg	1850 K meg
nézze	1824 K meg	1850 K meg
nāc	2343 K strādāt
nội	3530 K dung này không	3531 K dung này từ	3531 K dung nhúng từ	3531 K dung từ	3550 K dung được bảo vệ	3551 K dung được tạo	3551 K dung này được tạo
""", 'o': """
oceń	8 K	2607 K ten	2607 K artykuł	2607 K tekst
ocurrió	1209 K un error
odporučte	3055 K
odporúčame	3029 K:
odsłuchaj	2618 K	2618 K ten
ofereça	3 K
oglądaj	2594 K:
ohodnoťte	452 K	3043 K
opýtajte	3042 K sa
opširnije	2965 K:	2965 K na
otázky	72 K
ouça	1 K	2684 K:	2709 K o podcast
oír	1 K
""", 'p': """
pamanīji	2344 K kļūdu
pamanījāt	44 K	2344 K kļūdu
parrainé	1613 K par
pastebėjote	44 K	2298 K įdomų	2304 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3499 K viên:
piditkö	8 K	69 K	82 K	1438 K
pidätkö	82 K	1438 K
piše	2992 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	2995 K
podés	12 K seguir	1152 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2618 K
poslať	3055 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	2965 K:	3088 K:
posłuchaj	1 K	2594 K:	2594 K też:
poznáte	66 K niekoho
pozostała	2610 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3055 K
poți	2791 K contacta autorul	2791 K contacta autoarea
praneškite	2298 K redakcijai
predplaťte	3059 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3029 K si tiež	3029 K si aj	3029 K si	3029 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2312 K
pronašli	44 K ste
pročitaj	2965 K još	2965 K i
pročitajte	2965 K još	2965 K i	2965 K više	2965 K:	2965 K više o ovoj temi
prvý	3054 K mesiac len za	3054 K mesiac za	3054 K mesiac už za	3054 K mesiac zadarmo
prześlij	2618 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1597 K dans #
publié	1581 K initialement dans	1581 K initialement sur	1581 K pour la première fois	1611 K avec l'autorisation
pàgina	397 K # de #
página	1210 K # de #	1210 K #/#	2751 K # de #	2751 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3043 K sa
páčilo	69 K sa
päivitä	1437 K
pääset	1437 K lukemaan
päätoimittaja	1435 K:
pódcast	1212 K:
păstrați	28 K
pērc	2343 K biļetes	2352 K
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
radšej	3062 K počúvate
radši	472 K posloucháte
rašykite	2298 K autorei	2298 K autoriui
recibí	1151 K las noticias
recomandări	2785 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1849 K ingyenesen
regisztráljon	1837 K	1849 K ingyenesen
regístrate	1103 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2610 K tekstu
rezervē	2352 K
rešite	2965 K kviz
riješite	2965 K kviz
rozwiąż	2594 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1525 K vos places pour la soirée de la rédaction
réservé	1470 K aux abonnés
réservée	1470 K aux abonnés
réservés	1470 K aux abonnés
résumer	1515 K cet article	1515 K l'article
résumé	1515 K généré	1515 K rédigé	1515 K réalisé	1515 K produit	1515 K par
rösta	3201 K
rādīt	2352 K
""", 's': """
saglabā	2352 K
saistīts	2327 K:
saņem	2352 K
sažetak	2980 K	2980 K članka	2980 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1151 K el canal	1181 K leyendo:
sesizări	2791 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2298 K savo	2312 K
sjefredaktør	2542 K:	2542 K og ansvarlig redaktør:
skopírovať	3055 K
skrót	2606 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1613 K par
sporočite	3121 K napako
sprawdź	2594 K:	2594 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3042 K sa
stališča	3099 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3176 K
stötta	81 K	3176 K
støt	81 K	529 K
støtt	81 K	2519 K
suscríbete	1097 K a	1233 K en spotify
susidūrėte	2298 K su
susiję	2286 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1515 K générée
syötä	1437 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1856 K:
szívesen	1851 K meghallgatjuk
szöveg	1856 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1156 K
síganos	12 K
sígueme	1156 K
síguenos	12 K
só	2659 K para assinantes
sólo	1103 K para suscriptores
søg	552 K nu
súhrn	3042 K
súmate	12 K	56 K a las #
súvisiace	3029 K:
súvisiaci	3029 K článok
sūti	2338 K savu	2352 K
số	3523 K ký tự còn lại
""", 't': """
también	1124 K en facebook	1136 K puedes leer	1136 K puedes leer:	1136 K te puede interesar:
també	342 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1442 K on
tekstą	46 K galima
tenés	1146 ¿K información
thấy	44 K lỗi
thử	3504 K sức với
tiedätkö	1416 K aiheesta	1416 K asiasta	1416 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3558 K tục đọc sau
todavía	32 K no hay comentarios
további	1824 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3481 K google news
trình	3530 K duyệt của bạn không	3530 K duyệt không
trả	3504 K lời câu đố
trải	3514 K nghiệm
turpinājums	2354 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1416 K
tác	3499 K giả:	3499 K giả là
támogasd	81 K	1842 K a	1842 K az
támogassa	81 K	1842 K a	1842 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1481 K l'application
téléchargez	13 K
tóm	3503 K tắt này	3551 K tắt được
töltsd	13 K le
töltse	13 K le	1850 K le	1850 K ki
történeteiket	1832 K
tüm	27 K yorumlar
tęsinys	2314 K
tłumaczenie	2606 K
tải	13 K	13 K ứng dụng	3481 K ứng dụng	3481 K app	3507 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3000 K na grešku
uključi	2988 K
uključite	2988 K
uložit	464 K
uložiť	3055 K
uložte	464 K si	3055 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3064 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2785 K și:	2802 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1837 K részt
već	3016 K za #	3016 K od #
več	3088 K:	3088 K v videu	3113 K o tem	3113 K novic	3113 K preberite
vidéo	1501 K :
visą	2312 K interviu
više	2965 K o:
você	2684 K pode gostar:
vprašaj	3102 K
vprašajte	3102 K
vypočujte	1 K si	3029 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3055 K
vytlačte	3055 K
vyzkoušeli	59 K jste
válaszolj	1850 K
válaszoljon	1850 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	552 K med
véleménycikkeit	1832 K
více	434 K zde	434 K k tématu:
vídeo	1212 K:
võida	1284 K
võta	1269 K ühendust	1284 K
vă	28 K rugăm să
věnujte	464 K
všechny	27 K komentáře	437 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	617 K artikel:
weź	2637 K udział w dyskusji
więcej	2593 K o	2593 K na temat	2593 K z	2594 K na ten temat:	2597 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3322 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2629 K uwagę	2629 K błąd	2629 K literówkę	2629 K uwagi	2629 K nieścisłość
ziņo	2338 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2626 K reporterem	2626 K reporterką	2626 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	912 K #	912 K
""", 'à': """
à	1501 K lire aussi	1501 K lire également	1501 K lire :	1501 K lire sur	1501 K voir aussi	1501 K écouter	1501 K relire	1501 K découvrir	1501 K lire sur le même sujet	1501 K consulter :	1501 K voir également	1504 K propos de l'auteur	1504 K propos de l'autrice	1525 K retrouver dans le numéro	1598 K écouter sur spotify	1598 K écouter sur apple podcasts	1598 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2703 K gerado
""", 'ä': """
är	3179 K du
äänestä	1437 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2681 K preciso estar logado
écouter	1 K l'article	1 K cet article	1501 K aussi	1592 K sur
écoutez	1 K cet	1 K l'article	1529 K le podcast
épinglez	1548 K cet article	1548 K cette recette	1548 K cette page	1548 K la recette	1548 K ce billet	1548 K-la	1548 K-le	1548 K l'article	1548 K l'image
""", 'í': """
írd	1850 K be
írj	1832 K a szerzőnek
írja	1850 K be
írjon	1832 K a szerzőnek	1850 K közvetlenül	1850 K nekünk
""", 'î': """
în	2848 K imagini:
întreabă	2796 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1851 K szerint
""", 'ú': """
últimas	1135 K noticias de	2683 K de	2683 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	2965 K još
čitajte	2965 K i	2965 K još	2965 K još:
članak	46 K se može	46 K možete	2980 K je preveden	2980 K čita	2983 K je objavljen u
članek	46 K lahko	3102 K je preveden	3102 K bere	3102 K je prebral	3105 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3042 K bol preložený	3042 K načítal	3045 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3029 K aj	3029 K tiež	3029 K viac
""", 'đ': """
đánh	3503 K giá bài viết
đã	3546 K xảy ra lỗi	3546 K có lỗi
đăng	3504 K ký tham dự hội thảo	3550 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3520 K dây nóng: #	3520 K dây nóng #
được	68 K phép đăng lại
để	3533 K xem nội dung này	3533 K hiển thị nội dung này
đọc	3490 K thêm	3490 K thêm:	3490 K:	3490 K tiếp:	3495 K tin nhanh
""", 'į': """
įsigykite	2312 K
įtraukite	2312 K mus
įveskite	2312 K
""", 'ś': """
ściągnij	13 K	2642 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2622 K:
źródło	2622 K:
""", 'ž': """
želite	2997 K raditi kod nas	2997 K da radite kod nas	3118 K delati pri nas
želiš	2997 K raditi kod nas	3118 K delati pri nas
žinote	2298 K daugiau	2313 K istoriją
žiūrėkite	2286 K taip pat	2312 K
""", 'ș': """
știrea	2858 K continuă
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
автор	2907 K - обозреватель	2907 K - корреспондент	2907 K - колумнист	2907 K - редактор	3427 K - оглядач	3427 K - колумніст	3427 K - кореспондент
авторка	3427 K - оглядачка	3427 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2891 K новостей	2892 K по теме:	2930 K любите слушать	2930 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2910 K ли материал	2910 K ли пересказ	2910 K ли этот пересказ	2910 K ли этот	2910 K ли текст
была	2910 K ли статья	2910 K ли эта	2910 K ли новость
більше	3411 K по темі:	3411 K за темою:	3411 K на тему:	3411 K про це:	3442 K новин	3442 K матеріалів
""", 'в': """
вакансии	2913 K "	2913 K редакции
вакансії	3432 K "	3432 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2910 K понравилась	2910 K понравился	2910 K помогла	3430 K сподобалась	3430 K сподобалася	3430 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2891 K новости на тему	2891 K материалы	2891 K новости	2891 K статьи	2895 K статьи автора	2895 K материалы автора
всички	245 K новини
встановлюйте	3437 K
встановіть	13 K	3437 K	3463 K застосунок
встигніть	3466 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2909 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3429 K від	3429 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3411 K:	3411 K про це
джерела	3444 K:
джерело	3444 K:
дивіться	3411 K також	3411 K:	3411 K також:	3411 K відео:
до	3411 K теми:
докладніше	3411 K:	3411 K про це
доступно	2918 K в	2918 K на	2918 K для	3437 K в	3437 K у	3437 K на	3437 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2895 K материалы автора
думка	3427 K автора	3427 K редакції	3427 K, висловлена
думки	3427 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2895 K новость?
еще	2892 K по теме:
ещё	2891 K больше	2892 K по теме:
""", 'з': """
за	3411 K темою:
забелязахте	7 K
завантажити	3437 K в	3437 K з	3437 K у
завантажте	13 K	3437 K в	3437 K з	3463 K застосунок	3463 K додаток
завантажуйте	13 K	3437 K	3447 K застосунок
загрузите	2918 K в	2918 K на
задайте	2909 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3429 K
зберегти	3441 K
збережіть	3441 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3450 K слухати
""", 'и': """
идет	2949 K подписка
идёт	2949 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2924 K:
источники	2924 K:
""", 'к': """
как	2910 K вам статья	2910 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3429 K виклад	3429 K переказ
коротко	2909 K от	3429 K від
краткий	26 K пересказ	2909 K пересказ
кратко	2909 K от
краткое	2909 K содержание
куиз	218 K:
""", 'л': """
лучшее	2891 K за
любите	3450 K слухати
""", 'м': """
материал	46 K можно	2892 K по теме:	2912 K опубликован в	2915 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2921 K подписки за
мнение	2907 K автора	2907 K редакции
мнението	230 K на автора
мнения	2907 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3441 K
надішліть	3 K	3441 K
накратко	232 K от
началась	2949 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2949 K забудьте подписаться	3466 K забудьте передплатити
немає	3450 K часу читати
нет	32 K комментариев	2930 K времени читать
новия	235 K брой
новият	235 K брой
новости	2891 K партнеров
новый	2912 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2892 K этом подробнее	2895 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2909 K	3429 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2918 K в
открыта	2949 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2922 K
отправьте	3 K	2922 K
оформити	3466 K передплату
оформить	2949 K подписку
оценете	233 K
оцените	8 K	2910 K
оцініть	3430 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2921 K месяц за
перевод	2909 K выполнен	2909 K сделан
передплата	3440 K за #	3440 K від #	3466 K на перше півріччя	3466 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3429 K
переклад	3429 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2909 K
перший	3440 K місяць за
питання	73 K до статті
по	89 K подписке	2892 K теме:
повече	218 K по темата:	245 K новини
повідомити	3452 K про помилку
повідомте	3452 K про помилку	3452 K нам про помилку
погляди	3427 K авторів
подарете	244 K
подарите	2922 K
подарить	2922 K
подарувати	3441 K
подаруйте	3441 K
поддержать	2927 K
поддержи	81 K
поддержите	81 K	2927 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2921 K за #	2921 K от #	2921 K за рубль	2949 K на первое полугодие	2949 K на второе полугодие
подписывайтесь	12 K	2927 K на
подпишись	12 K	2942 K на
подпишитесь	12 K	2927 K на	2942 K на нас
подробнее	2892 K:	2892 K в материале	2892 K - в	2892 K читайте в материале	2892 K об этом
подробности	2892 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2907 K автора
позицията	230 K на автора
позиція	3427 K автора
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
порадьте	3441 K
порекомендуйте	2922 K
последвайте	12 K	250 K
последние	2891 K новости о
послухати	1 K
послушать	1 K
поставте	3429 K запитання
почитать	2892 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2943 K чем оставить комментарий	2943 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2895 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3466 K передплата
продолжается	2949 K подписка	2949 K подписная кампания
пройдите	2892 K тест
пройдіть	3411 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3440 K за #	3440 K від #
підписуйся	12 K
підписуйтесь	12 K	3447 K на
підпишіться	12 K	3447 K на
підсумок	3429 K
підтримайте	81 K	3447 K
підтримати	3447 K
""", 'р': """
работа	2913 K в "
радимо	3411 K прочитати:
разрешете	240 K
распечатайте	2922 K
распечатать	2922 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2892 K:
рекомендуємо	3411 K:
робота	3432 K в "	3432 K у "
роздрукувати	3441 K
роздрукуйте	3441 K
розкажіть	59 K у
розпочалася	3466 K передплата
розпочато	3466 K передплату
""", 'с': """
саммари	2909 K
свалете	13 K	240 K	265 K приложението
свежий	2912 K номер
свързани	218 K:
связаться	2895 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2918 K в	2918 K из	2927 K приложение	2947 K приложение
скачать	13 K	2918 K в	2918 K на
скопировать	2922 K
скопируйте	2922 K
скопіювати	3441 K
скопіюйте	3441 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3411 K:	3411 K також:
слухати	1 K
слушайте	2892 K:	2892 K также:
слушать	1 K
см	2892 K. также:
смотрите	2892 K также	2892 K:	2892 K	2892 K также:	2892 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2932 K об ошибке	2932 K нам об ошибке
сообщить	2932 K об ошибке
сохраните	2922 K
сохранить	2922 K
спитайте	3429 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2909 K
спросить	2909 K
станьте	31 K первым	31 K першим	2927 K подписчиком	2927 K соучастником	3447 K частиною спільноти	3447 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3429 K перекладено
статью	46 K можно	2915 K можно
статья	2909 K переведена	2909 K озвучена	2910 K была	2912 K опубликована в
стежте	12 K за
стислий	3429 K виклад	3429 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3411 K читайте:
текст	46 K можно	46 K можна	2909 K переведён	2909 K переведен	2909 K озвучен	3429 K перекладено	3429 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2907 K зрения автора	3427 K зору автора	3427 K зору редакції
триває	3466 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2930 K слушать
успейте	2949 K подписаться
установите	13 K	2947 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2892 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2929 K работать у нас	2929 K у нас работать	2929 K работать в нашей
хочете	3449 K працювати в нас	3449 K в нас працювати	3449 K працювати у нас
хочеш	3449 K працювати в нас
хочешь	2929 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3429 K переказ	3429 K короткий виклад	3429 K короткий переказ	3429 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3430 K була стаття	3430 K був матеріал	3430 K був переказ	3430 K був цей переказ	3430 K була ця	3430 K був цей	3430 K сподобалась	3430 K сподобалася	3430 K сподобався
читай	2942 K нас
читайте	12 K нас	13 K	2892 K также	2892 K также:	2892 K:	2892 K подробнее	2892 K еще	2892 K по теме:	2892 K подробнее:	2892 K материал	2892 K в материале	2918 K нас без	2918 K без	2927 K	2927 K нас в	3411 K також	3411 K також:	3411 K:	3411 K ще	3411 K також на тему:	3411 K по темі:	3411 K також на тему	3447 K
читать	2892 K также	2892 K по теме:
что	33 K вы думаете	2892 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3411 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2909 K краткое содержание
этот	26 K пересказ	2909 K пересказ	2909 K краткий пересказ	2915 K материал можно	2915 K текст можно
эту	2915 K статью можно
""", 'я': """
як	3430 K вам стаття	3430 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1652 K את
אולי	1667 K פספסתם:
אזהרה	1680 K: צריכה מופרזת של אלכוהול	1680 K - צריכה מופרזת
אין	1705 K להעתיק	1705 K לעשות שימוש
אירעה	1700 K שגיאה
אל	1658 K תפספסו: הפעילו
ארעה	1700 K שגיאה
""", 'ב': """
בואו	1653 K לעבוד איתנו
בחנו	1655 K את עצמכם
""", 'ד': """
דווחו	1652 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1639 K:	1654 K לפודקאסט	1654 K לפרק
האם	8 K אהבתם	1652 K הכתבה	1652 K הסיכום	1652 K המידע
הדוא	1646 K"ל האדום
הדפדפן	1683 K שלך אינו	1683 K שלך לא
הווידאו	1683 K אינו
הורידו	13 K	1632 K את האפליקציה	1657 K
הטקסט	1706 K נוצר
היו	31 K הראשונים
הירשמו	1653 K לוובינר	1653 K לכנס
הכותב	1647 K הוא
הכותבים	1647 K הם
הכותבת	1647 K היא
הכנתם	59 K
הכתבה	1652 K עניינה	1668 K ממשיכה	1705 K מוגנת	1706 K נכתבה	1706 K תורגמה	1713 K ממשיכה
המחבר	1647 K הוא
המחברת	1647 K היא
המייל	41 K האדום
המשך	1668 K הכתבה	1713 K הכתבה
הסיכום	1706 K נוצר
הסרטון	1683 K אינו	1683 K לא
הפעילו	1658 K התראות	1658 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1713 K ממשיכה
הפרק	1654 K המלא זמין
הצביעו	1655 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1632 K לערוץ הטלגרם	1632 K לקבוצת הוואטסאפ	1632 K לקבוצת הווטסאפ	1643 K אלינו	1643 K לערוץ	1643 K לקבוצה	1643 K לקבוצת	1643 K לקבוצות	1643 K עכשיו	1643 K גם	1644 K	1653 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1654 K לפודקאסט
השתתפו	1655 K בסקר
התגובות	5 K
התוכן	1683 K אינו	1705 K מוגן
התחקיר	52 K הזה
התמונה	1706 K נוצרה
התרגום	1706 K נעשה
""", 'ח': """
חודש	1663 K ראשון ב
""", 'י': """
יש	72 K שאלות	1646 K לכם מידע	1646 K לכם סיפור	1646 K לך מידע	1646 K לך סיפור
""", 'כ': """
כדי	1663 K לקרוא את	1686 K לצפות בתוכן	1686 K להציג את התוכן
כל	1643 K החדשות	1703 K מה שצריך לדעת על	1703 K מה שרציתם לדעת על
כתבות	1667 K נוספות:
""", 'ל': """
להאזנה	1654 K לכתבה	1654 K לפודקאסט
להורדת	1657 K
להמשך	1663 K קריאה
לכל	1647 K הכתבות של	1667 K הכתבות:
לכתבה	1639 K המלאה
לכתבות	1667 K נוספות:
לעדכונים	1643 K נוספים	1643 K
לערוץ	1632 K הטלגרם
לפניות	1646 K לכתב	1646 K לכתבת
לפרק	1654 K המלא
לצפייה	1654 K בסרטון	1654 K בווידאו	1654 K במשדר	1686 K בתוכן
לקבוצת	1632 K הווטסאפ	1643 K הוואטסאפ	1643 K הווטסאפ
לקבלת	1643 K עדכונים
לקריאה	1639 K נוספת	1639 K נוספת:	1663 K מלאה
לקריאת	1663 K הכתבה המלאה
לרכישת	1653 K כרטיסים לכנס	1653 K כרטיסים לחצו	1653 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1655 K דעתכם? הצביעו
מייל	1646 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1700 K השתבש
""", 'נ': """
נותרו	1675 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1646 K במשהו	1646 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1683 K זה אינו
""", 'ע': """
עוד	1639 K בנושא:	1667 K במדור:	1667 K כתבות:
עמוד	1701 K # מתוך #
ענו	1655 K על הסקר	1655 K על הסקר:	1655 K על החידון
עקבו	12 K	1643 K אחרינו	1644 K אחרי
""", 'פ': """
פורסם	1705 K לראשונה	1705 K במקור
פרסומת	1668 K
""", 'צ': """
צפו	1639 K:	1639 K גם	1654 K בסרטון	1654 K בתיעוד	1654 K בווידאו	1654 K בכתבה
צריכה	1680 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1658 K התראות	1658 K עדכונים על	1658 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1639 K גם	1639 K גם:
קראו	1639 K גם	1639 K גם:	1639 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1643 K להיות	1643 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1677 K עכשיו:
שחקו	1677 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1675 K נותרו	1675 K שנותרו
תוכן	1684 K מוטמע	1684 K זה מגיע	1684 K חיצוני	1684 K זה מוצג	1706 K זה נוצר
תמונה	1701 K # מתוך #	1701 K # / #
תמכו	81 K	1661 K	1662 K בעיתונות	1662 K בנו	1662 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1382 K مطلب	1382 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1336 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1374 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1324 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1348 K بازي كنيد:
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
انتشار	1374 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1321 K اين	1321 K خطايي
اين	52 K گزارش	1321 K	1336 K مطلب را هم بخوانيد:	1353 K ويدئو در	1353 K ويديو در	1353 K محتوا در	1354 K محتوا از	1374 K مقاله تحت	1375 K متن	1375 K مقاله	1375 K خلاصه	1375 K ترجمه	1375 K تصوير	1375 K خبر
اينجا	1336 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1382 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1374 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1309 K:
بخوانيد	1309 K:
براي	1356 K ديدن اين محتوا	1356 K مشاهده اين محتوا	1356 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1321 K اين
بيشتر	1309 K بخوانيد	1309 K بخوانيد:	1309 K ببينيد	1336 K بدانيد:
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
تصوير	1370 K # از #
تعداد	1346 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1317 K با نويسنده
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
خبرنگار	1317 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1369 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1324 K خود را
در	1309 K اين باره بخوانيد	1324 K اين نظرسنجي	1324 K نظرسنجي ما	1324 K نظرسنجي	1336 K همين زمينه:	1336 K همين رابطه:
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
شما	1324 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1370 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1317 K:
عكس	1370 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1346 K باقيمانده
كد	1317 K خبر:	1317 K خبر :
كسي	66 K را ميشناسيد
كل	192 K ما تريد معرفته عن
كن	31 K اول
كپيبرداري	1374 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1356 K جاوااسكريپت
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
مترجم	1317 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1354 K جاسازيشده از	1354 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1353 K شما
مشكلي	1369 K پيش امد
مصيتم	7 K
مطالب	1309 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1317 K:	1317 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نخستين	1374 K بار در
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K لاول مرة في	194 K هذا المقال
نظر	1321 K شما درباره
نظرات	5 K
نظرسنجي	1324 K:
نقل	68 K مطالب با ذكر	1374 K مطالب
نويسنده	1317 K:	1317 K :
نويسههاي	1346 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همه	1372 K چيز درباره
همچنين	1309 K بخوانيد	1309 K بخوانيد:	1336 K ببينيد:
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
گزارش	1317 K:	1321 K خطا
""", 'अ': """
अभी	1768 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1773 K ब्राउजर
आपको	1746 K यह	1746 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1774 K पोस्ट
इनपुट	1741 K-	1741 K:	1741 K -	1741 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1732 K भी पढें	1732 K भी पढें:	1759 K भी पढें-	1759 K भी देखें:
""", 'ए': """
एक	1789 K त्रुटि हुई
एजेंसी	1741 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1732 K पढें:	1759 K भी पढें:
""", 'क': """
कुछ	1789 K गलत हो गया
केवल	1755 K # रुपये में
कोई	44 K गलती	72 K सवाल	1789 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1746 K यह	1746 K आपको
""", 'ख': """
खबर	1746 K में कोई	1801 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1774 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1741 K:
""", 'त': """
तस्वीर	1790 K #/#
""", 'द': """
देखें	1732 K:	1732 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1759 K:
पढें	1732 K:	1759 K-
पसंद	69 K आया
पेज	1790 K #/#	1790 K # / #
""", 'फ': """
फेसबुक	1774 K पोस्ट
फोटो	1790 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1741 (K
""", 'म': """
मात्र	1755 K # रुपये में
""", 'य': """
यह	1732 K भी पढें	1732 K भी पढें:	1732 K भी देखें:	1741 (K लेखक के	1746 K खबर आपको	1759 K भी पढें-	1759 K भी पढें -	1773 K वीडियो आपके	1773 K सामग्री आपके	1774 K सामग्री	1776 K सामग्री देखने के लिए	1776 K वीडियो देखने के लिए	1793 K लेख कॉपीराइट	1793 K सामग्री कॉपीराइट	1794 K लेख	1794 K खबर	1794 K अनुवाद	1794 K सारांश	1794 K तस्वीर	1794 K सामग्री
यूट्यूब	1774 K वीडियो
ये	1732 K भी पढें	1732 K भी पढें:	1741 (K लेखक के	1759 K भी पढें-	1759 K भी देखें:
""", 'ल': """
लेख	1801 K विज्ञापन के
लेखक	1741 K के बारे में	1741 (K	1741 K वरिष्ठ पत्रकार हैं	1741 K स्वतंत्र पत्रकार हैं
लेखिका	1741 K के बारे में	1741 (K	1741 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1801 K के बाद
वीडियो	1776 K देखने के लिए
""", 'श': """
शेष	1766 K अक्षर
""", 'स': """
संबंधित	1732 K:	1759 K खबर:	1759 K खबरें:
सर्वाधिकार	1793 K सुरक्षित
सिर्फ	1755 K # रुपये में
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
กด	12 Kติดตาม	3230 Kติดตาม	3230 Kไลก์
""", 'ข': """
ขอ	3233 Kบคุณภาพจาก	3233 Kบคุณข้อมูลจาก
ข่	3226 Kาวที่เกี่ยวข้อง:	3233 Kาวโดย	3239 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3239 Kิป:
คุ	3236 Kณรู้สึกอย่างไรกับ	3236 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3239 Kคลิป:	3239 Kคลิป :
""", 'ซ': """
ซื	3237 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3226 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3230 Kดตามช่อง	3230 Kดตามเรา	3230 Kดตามข่าว	3248 Kดตามอ่านข่าวอื่นๆ	3248 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3235 Kม ai
""", 'ท': """
ทด	3237 Kสอบความรู้ของคุณ
ทำ	3237 Kแบบสำรวจสั้น
ที	3233 K่มา:	3233 K่มา :
""", 'บ': """
บท	3235 Kความนี้ใช้ ai	3235 Kสรุปนี้	3235 Kความนี้แปล	3235 Kความนี้เรียบเรียง	3236 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3235 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3233 K้เขียน:	3233 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3236 Kข้อผิดพลาดในบทความ
พื	3249 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3237 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3233 Kพ:	3273 Kพที่ # จาก #	3273 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3237 Kวมโหวต:	3237 Kวมโหวต :	3237 Kวมทำแบบสำรวจ	3237 Kวมสนุก	3244 Kวมสนับสนุน
ร้	3252 Kองทุกข์	3252 Kองเรียน
""", 'ล': """
ลง	3237 Kทะเบียนเข้าร่วมสัมมนา	3237 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3244 Kับสนุน
สร	3235 Kุปโดย	3235 Kุปข่าวด้วย	3235 Kุปนี้	3235 Kุปข่าวโดย	3236 Kุปนี้มีประโยชน์
สา	3252 Kยด่วนข่าว	3252 Kยด่วนทีมข่าว
ส่	3252 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3273 K้า # จาก #
""", 'อ': """
อ่	3226 Kานเพิ่มเติม:	3226 Kานต่อ:	3226 Kานข่าวต้นฉบับ:	3226 Kานเพิ่มเติม	3226 Kานประกอบ:	3239 Kานข่าวเพิ่มเติม:	3239 Kานข่าวเพิ่มเติม	3239 Kานข่าวที่เกี่ยวข้อง:	3239 Kานข่าว:	3239 Kานเรื่องอื่น:	3248 Kานข่าวอื่นๆ	3248 Kานข่าวต้นฉบับได้ที่	3248 Kานบทความอื่นๆ	3248 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3233 Kางอิง:
""", 'เ': """
เก	3233 Kี่ยวกับผู้เขียน
เข	3230 K้าร่วมช่อง
เน	3235 Kื้อหานี้สร้าง	3249 Kื้อหาสปอนเซอร์	3249 Kื้อหาโฆษณา	3249 Kื้อหาสนับสนุนโดย
เพ	3230 Kิ่มเพื่อน
เร	3233 Kื่อง:	3233 Kื่อง :	3233 Kื่องและภาพ
""", 'แ': """
แจ	3236 K้งแก้ไขข่าว	3252 K้งเบาะแส	3252 K้งข่าว
แช	3 Kร์
แป	3235 Kลโดย
แอ	3230 Kดไลน์
""", 'โ': """
โฆ	3249 Kษณา -
""", 'ใ': """
ให	3236 K้คะแนนบทความ
""", 'ไ': """
ไม	3230 K่พลาดทุกข่าวสาร	3230 K่พลาดข่าว
""", 'ả': """
ảnh	3499 K:	3547 K #/#	3547 K # / #
""", 'ủ': """
ủng	3499 K hộ tác giả	3512 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2117 Kせて読みたい	2117 【Kせて読みたい】	2117 Kせて読みたい:
""", 'こ': """
こち	2117 Kらもおすすめ	2117 Kらもおすすめ:	2145 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2125 K記事を書いた人	2125 K記事の筆者	2128 K要約はai	2128 K要約は、ai	2128 K要約は役に立ち	2128 ※K要約	2128 K記事の翻訳	2128 K記事の要約	2128 K記事はai	2128 K翻訳	2128 K見出しはai	2136 K記事は	2136 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2117 Kと見る:	2145 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2174 Kーが発生しました
""", 'オ': """
オリ	2145 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2149 【Kゼント】	2149 Kゼント応募
""", 'ペ': """
ペー	2175 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2145 【K】
""", '下': """
下載	13 K	3576 Kapp	3576 K應用程式
下载	13 K	3576 Kapp	3576 K应用
""", '以': """
以上	3602 K内容由ai
以下	3660 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3599 K:	3599 (K	3599 K係	3599 K为	3599 K為
""", '你': """
你做	59 K了吗
你可	3590 K能會喜歡:	3621 K能想看:
你有	3597 K线索
你覺	3604 K得這篇
你觉	3604 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3599 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3602 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3582 K微信公众号	3582 K官方微信
""", '内': """
内容	3602 K由ai
""", '写': """
写真	2117 【K】	2117 K:	2145 【Kを見る】	2145 【Kギャラリー】	2175 K #/#	2175 K#/#	2175 K # / #
""", '出': """
出典	2125 K:
出现	3655 K问题
出錯	3655 K了
出错	3655 K了
""", '分': """
分享	3 K
""", '前': """
前回	2145 【K】	2145 Kの記事:
""", '剩': """
剩余	3630 K字数
剩餘	3630 K字數
""", '加': """
加入	12 K	3595 K	3616 K
""", '動': """
動画	2117 【K】	2145 【Kを見る】
""", '升': """
升級	3616 K
升级	3616 K
""", '原': """
原文	3620 K刊于	3620 K刊於
""", '参': """
参与	3606 K我们的
参考	69 Kになった	2117 K:
""", '參': """
參與	3606 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3605 K错误
发生	3655 K错误
""", '取': """
取材	2125 K・文	2125 K・執筆
""", '另': """
另请	3590 K参阅
""", '可': """
可以	3596 K在x上
可自	68 K由转载
""", '合': """
合わ	2117 Kせて読みたい:
""", '同': """
同场	3590 K加映:
同場	3590 K加映:
""", '問': """
問問	3602 K我們的ai
問題	2174 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3660 K由ai
""", '圖': """
圖片	3660 K由ai
""", '執': """
執筆	2125 K:	2125 K/
""", '報': """
報名	3607 K參加
""", '填': """
填写	3606 K问卷
填寫	3606 K問卷
""", '如': """
如发	3605 K现
如有	3597 K线索	3597 K線索
如果	3597 K您有相关线索	3597 K你掌握	3597 K您掌握	3598 K您有
如發	3605 K現
""", '官': """
官方	3582 K微信:	3582 K微信公众号:
""", '審': """
審校	3599 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3590 K閱讀	3590 K阅读	3590 K閱讀:	3590 【K閱讀】	3621 K阅读:
""", '开': """
开启	3576 K通知	3576 K推送通知
""", '引': """
引用	2125 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3621 K:
影音	3621 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3621 K看更多:
""", '微': """
微信	3576 K扫	3582 K公众号:
""", '您': """
您对	3604 K这篇文章
您對	3604 K這篇文章
您有	3597 K线索
您的	27 K评论
您覺	3604 K得這篇
您觉	3604 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3576 K客户端
""", '打': """
打开	13 K	3576 K微信
""", '扩': """
扩展	3590 K阅读:
""", '扫': """
扫一	3576 K扫
扫描	3576 K二维码关注	3595 K
扫码	3595 K
""", '投': """
投票	3606 K:
投稿	27 Kは
""", '报': """
报名	3607 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3595 K追蹤
""", '掃': """
掃一	3576 K掃
""", '採': """
採訪	3599 K撰文:
""", '推': """
推荐	3590 K阅读	3590 K阅读:
推薦	3590 K閱讀:
""", '提': """
提供	2125 K:
""", '摘': """
摘要	3602 K由	3660 K由ai
""", '撰': """
撰文	3599 K:
撰稿	3599 K:
""", '支': """
支持	3614 K
""", '收': """
收听	1 K	3609 K我们的播客	3609 K我们的节目
收聽	1 K	3609 K我們的播客	3609 K我們的節目
""", '文': """
文/	2125 K
文:	2125 K
文・	2125 K
文章	44 K有误	3599 K来源:	3605 K有误	3605 K有誤
""", '新': """
新聞	41 K爆料	3597 K線索
新闻	41 K热线	41 K报料	41 K爆料	3597 K线索热线	3597 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3590 K:	3590 K新聞:	3590 K內容:	3590 【K新聞】	3590 K相關	3590 K阅读:	3590 K報導:	3590 K报道:	3620 K精彩内容	3620 K精彩內容	3620 K资讯	3620 K資訊	3620 K内容请	3620 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3597 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3659 K授權	3659 K許可
未经	3659 K授权不得转载	3659 K许可不得转载	3659 K授权	3659 K许可
""", '本': """
本主	76 K题已关闭
本内	3602 K容由ai
本报	41 K热线
本摘	3602 K要
本文	3599 (K作者	3599 K作者	3602 K摘要	3602 K由ai	3602 K由人工智能翻译	3602 K由人工智能生成	3602 K由人工智慧	3620 K章來自	3620 K转载自	3620 K轉載自	3620 K来自	3620 K來自	3659 K受版权保护	3659 K受著作權保護	3659 K原载于	3659 K首发于	3659 K原刊於	3659 K轉載自	3659 K转载自	3660 K由ai	3660 K由人工智能	3660 K由 ai	3660 K由人工智慧	3660 K使用ai	3660 K经ai
本翻	3660 K译由
""", '来': """
来发	31 K表第一
来源	3599 K:
""", '校': """
校对	3599 K:
""", '構': """
構成	2125 K・文
""", '次': """
次に	2117 K読む:
次の	2145 Kページ:	2145 【K記事】
次ペ	2145 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3595 K加入	3596 K在	3596 K关注	3597 K提供线索	3597 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3595 K加入	3596 K在	3597 K提供線索	3597 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3602 K要	3660 K要由ai
""", '测': """
测一	3606 K测:
""", '測': """
測一	3606 K測:
""", '点': """
点击	3590 K查看	3590 K阅读:	3609 K观看视频	3609 K收听
点我	3595 K加入
""", '熱': """
熱門	3621 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3597 K请	3597 K請
""", '版': """
版权	3659 K声明	3659 K所有
版權	3659 K聲明
""", '用': """
用微	3576 K信扫
""", '画': """
画像	2117 【K】	2145 【Kを見る】	2175 K#/#	2175 K #/#	2175 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3605 K錯誤
發生	3655 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3590 K阅读	3590 K新闻	3590 K报道:	3590 K阅读:	3621 K新闻:	3621 K文章:
相關	3590 K新聞	3590 K報導	3590 【K新聞】	3590 K閱讀:	3621 K新聞:	3621 K文章:	3621 K報導:
""", '看': """
看更	3590 K多:
""", '立': """
立即	3595 K加入	3606 K报名	3606 K報名
""", '筆': """
筆者	2125 Kプロフィール
""", '編': """
編輯	3599 K:
編集	41 K部への情報提供
""", '线': """
线索	3597 K征集
""", '编': """
编辑	3599 K:	3599 (K:
""", '聽': """
聽我	3609 K們的podcast
""", '著': """
著者	2125 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3609 K上方影片
""", '观': """
观看	3609 K上方视频
""", '视': """
视频	3621 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3616 K	3626 K本報	3626 K我們	3626 K本刊
""", '記': """
記事	7 Kの誤り	2136 Kの誤り	2136 Kに誤り
記者	2125 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2117 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2149 【Kプレゼント】	2149 Kプレゼント
""", '請': """
請支	3614 K持
""", '订': """
订阅	3616 K	3626 K本报	3626 K我们	3626 K本刊	3626 K本公众号	3626 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3614 K持
""", '責': """
責編	3599 K:
""", '資': """
資料	3599 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3614 K
""", '责': """
责任	3599 K编辑:	3599 (K编辑
责编	3599 K:
""", '赞': """
赞助	3614 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3630 K输入
""", '这': """
这个	3603 K摘要
这段	3603 K摘要
这篇	8 K文章	52 K调查	52 K报道	3603 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3603 K摘要
這篇	3603 K文章
""", '還': """
還可	3630 K輸入
""", '采': """
采写	3599 K:
""", '長': """
長按	3595 K
""", '长': """
长按	3595 K
""", '開': """
開啟	3576 K通知	3576 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2117 K記事	2117 K記事:	2117 【K記事】	2117 K:	2117 【K】	2145 【K写真】
""", '閱': """
閱讀	3590 K更多
""", '问': """
问问	3602 K我们的ai
""", '阅': """
阅读	3590 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3659 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3606 K報名
""", '马': """
马上	3606 K报名
""", '點': """
點我	3595 K加入
點擊	3590 K查看	3590 K閱讀:	3609 K觀看影片
""", '같': """
같이	2211 K 보기:
""", '관': """
관련	2211 K 기사:	2234 K 기사 :	2234 [K 기사]	2234 K 기사-
관련기사	2211 K	2211 K:	2211 [K]	2234 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2222 K #줄 요약
기사에	73 K 대해 궁금	2227 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2234 K 기사:
""", '당': """
당신의	2226 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2211 K 읽기:
더보기	2211 [K]	2211 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2226 K 설문에	2226 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2234 [K 본 기사]
""", '문': """
문제가	2268 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2222 K 요약은
""", '사': """
사진	2269 K #/#	2269 K # / #
사진출처	2237 K:
""", '생': """
생성형	2222 K ai가 요약
""", '선': """
선택	2266 (K) 개인정보	2266 [K] 개인정보	2266 (K) 광고성	2266 [K] 광고성
""", '설': """
설문에	2226 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2226 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2211 [K]
""", '오': """
오류가	2268 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2222 K 요약은 ai	2222 K 요약이 도움	2222 K 기사는 인공지능	2222 K 기사는 ai	2222 K 번역	2227 K 기사가 도움이	2227 K 기사를 어떻게	2227 K 뉴스에 대한 의견	2227 K 기사에 대한 의견
이미지	2269 K #/#	2269 K # / #
이슈	2234 [K]
이어	2211 K 읽기:
""", '인': """
인기기사	2234 [K]
""", '일': """
일시적인	2268 K 오류가
""", '자': """
자료출처	2237 K:
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
지금	2244 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2211 K 기사:
추천기사	2234 [K]
""", '출': """
출처	2237 K:	2237 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2269 K #/#
""", '필': """
필수	2266 (K) 개인정보	2266 [K] 개인정보	2266 (K) 이용약관	2266 [K] 이용약관
""", '함': """
함께	2211 K 볼 만한 기사:	2211 K 보면 좋은 기사:	2234 [K 읽기]
""", '핫': """
핫클릭	2234 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2211 [K]
""", '후': """
후원	2262 K 계좌
후원계좌	2262 K
"""}

CONTAINS = {',': """
,说:	3670 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2859 K-vă	2863 K
abonații	50 K pot	2860 K noștri
abonează	80 K-te	2773 K-te pentru	2778 K-te pe youtube	2859 K-te
abonné	50 en tant qu'K	1467 pas encore K	1469 déjà K	1471 en tant qu'K
abonnés	1467 réservé à nos K	1469 réservé aux K	1617 nos K	1620 K
abonējiet	80 K	2359 K
actualisé	97 cet article a été K
actualité	1477 l'essentiel de l'K	1487 suivez l'K	1487 suivez toute l'K	1487 retrouvez toute l'K	1510 couvre l'K
actualizată	97 știrea a fost K
acționari	2840 fără K
adatkezelési	1820 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1252 K
adomány	1868 K
adományoddal	1864 K
adományok	1868 K
adományozz	1864 K
adományozzon	1841 K itt
advirtió	1252 K
adó	1809 K #%
adód	1866 K #
adója	1841 K #
adăugat	2862 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3196 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1619 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1252 K
afișată	60 email nu va fi K
agregó	1252 K
aicināja	2362 K
aizsargātas	2328 visas tiesības K
aiškino	2322 K
ai가	2272 K 작성	2272 K 생성	2272 K 요약	2272 K 번역
ai로	2272 K 작성	2272 K 생성
ai를	2272 K 활용해
ajouté	1619 a K
ajută	2859 K-ne
ajánld	1864 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1817 töltsd le az K
alkalmazásban	1839 az K
alkalmazást	1839 K
alkalmazásunk	1865 K
alkalmazásunkat	1817 töltse le K
alkalmazásunkban	84 K
alăturat	2792 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1531 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2611 naszą K	2611 krótką K
ankstesnėje	97 K versijoje
anmäl	3216 K dig till vårt	3216 K dig till våra
anmäla	3191 genom att K dig
annoncé	1619 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3196 K
annonsör	3205 betalt av en K	3205 betald av en K
annonsør	2550 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1252 K
anunțat	2862 a K
använder	3161 vi K cookies	3162 K kakor
anúncio	2707 após o K	2707 depois do K
anúncios	70 sem K	2766 sem K
apelował	2647 K
apelowała	2647 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1113 descarga la K	1113 descarga nuestra K
aplicația	84 în K noastră	2779 descarcă K	2859 descarcă K noastră	2859 descarcă gratuit K	2859 descarcă K și	2860 K noastră
aplikacją	84 z naszą K
aplikację	2576 pobierz naszą K	2577 pobierz K	2577 ściągnij K	2634 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3050 našej K
aplikáciu	3050 mobilnú K	3050 K
aportació	410 la teva K
aportación	1148 tu K	1174 haz tu K
apoyá	1249 K
applikációnk	1839 K
applikációnkat	1839 K
applikációnkban	84 K
apsolīja	2362 K
apóyanos	1148 K	1249 K
apóyenos	1148 K	1249 K
apúntate	1092 K a	1108 K a nuestra	1108 K gratis	1249 K gratis
apărat	2862 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3332 bir K paylaş
artykuł	15 darmowy K	20 cały K	2565 podoba ci się ten K	2612 nasz K do końca	2632 ostatni darmowy K	2645 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1093 te ha gustado este K	1101 regala este K	1101 regalar este K	1104 último K gratis	1104 te queda # K	1177 y lee este K	1250 este K
artículos	15 K gratis	1104 K gratis este mes	1104 te quedan # K	1104 límite de K
aseguró	1252 K
associés	1493 cookies K à ce contenu
assuré	1619 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	702 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2773 K-te pentru
autorką	2603 kontakt z K
autorská	439 K práva
avertizează	2862 K
avísanos	1249 K
ayúdanos	1148 K	1249 K a
açikladi	3388 K
açin	3332 K
añadió	1252 K
año	1251 al K
""", 'b': """
bağirdi	3388 K
bağirdilar	3388 K
bağiriyor	3388 diye K
bağiriyordu	3388 K
bağiş	3385 K yap	3389 K
bağişiniz	3385 K
bağlantilari	74 satiş ortakliği K	3329 satiş ortakliği K
başlayan	3331 tl'den K
başvurun	3332 K
behält	29 K sich vor	29 K sich das recht
behöver	3143 vi K ditt stöd	3216 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1817 értesítések K
beløb	568 fast K
beløp	2560 gi et K	2562 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3219 K
berättar	3219 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3220 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3044 náš K webinár	3067 posledný K článok
bezplatných	3053 K článkov
bezpłatne	2617 K konto
bezpłatny	2608 nasz K webinar	2632 ostatni K artykuł
bezpłatnych	2617 limit K
beğendiyseniz	3386 bu haberi K	3386 bu yaziyi K
biết	3562 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1108 recibe el K	1108 nuestro K	1111 K diario	1249 recibe el K	1250 nuestro K	1253 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1476 dans votre K mail	1476 dans votre K e-mail
brezplačen	3124 zadnji K članek
brezplačne	3111 K članke
brezplačni	3104 naš K webinar	3124 zadnji K članek
brezplačnih	3111 K člankov
bronił	2647 K się
brzmiał	2647 K
brzmiała	2647 K
brzmiało	2647 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1867 K
buzdította	1867 K
buzón	79 en tu K	1109 en tu K
bájate	1249 K la app
bölümünde	85 yorum K
bönföll	3219 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3219 K
bønfaldt	569 K
bønn	2484 vi har en K til deg
bønnfalt	2563 K
bústia	361 a la teva K
bülten	3325 e-K	3389 K
bültene	3292 K abone	3292 K kayit	3292 K kaydol
bülteni	3325 haber K
bültenimiz	78 K	3386 K
bültenimize	78 K	78 e-K	3292 K	3385 K	3386 K
bültenine	3325 K
błagał	2647 K
błagała	2647 K
bạn	49 gửi cho K bè	3477 hộp thư của K	3511 sự ủng hộ của K	3559 mời K	3559 cần sự ủng hộ của K	3559 nhờ sự ủng hộ của K
bằng	3519 K văn bản của báo
""", 'c': """
caffè	2010 un K
café	54 me paga um K	1149 un K	1174 un K al mes	1513 un K
caractères	1531 limitées à # K
catedrática	1145 es K
catedrático	1145 es K
celého	419 pro čtení K
cercetătoare	2792 este K
cercetător	2792 este K
changés	97 prénoms ont été K
chaîne	1617 notre K
chefredaktör	3181 är politisk K	3181 är K
chefredaktør	534 er K
chuyện	3498 bạn có câu K
chép	3493 cấm sao K	3519 mọi sao K
chính	97 đính K	3486 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3477 bản tin của K tôi	3480 theo dõi K tôi	3498 cho K tôi qua	3498 liên hệ với K tôi	3559 ủng hộ K tôi	3559 K tôi cần sự giúp đỡ	3559 giúp K tôi	3559 theo dõi K tôi	3559 hãy gửi cho K tôi	3559 hãy liên hệ với K tôi	3559 hãy báo cho K tôi	3560 K tôi trên	3560 của K tôi	3560 cho K tôi
chọn	3559 hãy bình K
cikkünk	1865 minden K
cikkünkhöz	1865 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2680 nos K
comentó	1252 K
comisión	1163 recibir una K
comissió	356 rebre una K
comissão	2706 receber K	2706 receber uma K
commerciële	2444 K partner
communauté	1518 K whatsapp	1518 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2034 parte della nostra K
condamné	1619 a K
condiții	2782 termeni și K
confidentialité	1494 politique de K
confidențialitate	2782 politica de K
conférences	1510 est maître de K
connecté	1496 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2657 acesse todo o K	2701 ao exibir este K	2701 ao ver este K
contribuição	2693 com a sua K	2765 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1252 K
conversación	1131 participar en la K
conținut	9 acest K	2773 K doar pentru abonați
conținutului	2789 preluarea K
cookieinställningar	3183 K
corespondentă	2792 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2859 K un cont pentru a citi
csatornájára	1831 viber-K
csatornánk	1865 K
csatornánkhoz	1831 telegram-K	1831 whatsapp-K
csatornánkra	1831 youtube-K	1864 iratkozz fel K	1864 iratkozzon fel K
csábított	1867 K
cuéntanos	38 K	67 K	1131 K en	1249 K
cuéntenos	38 K	67 K
czytać	2571 aby K dalej	2571 żeby K dalej	2644 chcesz K dalej
czytelników	36 naszych K	2612 opiniami K	2623 z wpłat K	2623 dzięki wsparciu K	2640 K	2645 naszych K	2645 z wpłat K
câmpurile	60 K cu steluță
cântau	2862 K
címével	1863 e-mail-K
cùng	51 hãy tham gia K họ
của	3500 là cây bút K	3560 độc giả K
""", 'd': """
daní	3058 # % z K	3058 #% z K
darbą	2320 mūsų K
darowiznę	2569 przekaż K	2644 przekaż nam K	2644 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2524 er K
debattør	534 er K
declaró	1252 K
decía	1252 K
demandé	1619 a K
denmişti	3388 K
denunció	1252 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1113 K la	1113 K nuestra
destekçimiz	3332 K olun	3385 K olun
desteğiniz	3385 K
desteğinizle	3386 K
desteğiyle	18 okurlarin K	3318 yapay zeka K	3327 K ayakta	3337 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3049 K môžu
disponível	2665 K no google play
doação	2653 faça uma K	2693 sua K	2765 sua K	2765 faça uma K	2769 K
doações	2769 K
dodał	2647 K
dodała	2647 K
dodává	491 K
događaj	2982 naš K
domagał	2647 K się
donació	410 fes una K	414 K
donación	1096 haz una K	1096 tu K	1148 tu K	1148 una K	1249 tu K	1249 haz una K	1253 K
donația	2859 K ta
donație	2859 fă o K	2863 K
donații	2863 K
donează	90 K cât poți	2859 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	2993 bez K
doradzał	2647 K
dorzuć	2644 K się
dostawać	2633 chcesz K
dostávajte	3073 K
dostávat	478 chcete K
dostávať	3068 chcete K
dostávejte	484 K
dostęp	80 kup K	2571 masz już K	2617 pełny K do	2617 wykup K	2644 kup K
dostępny	2571 artykuł K tylko
dotazník	458 krátký K	3048 krátky K
dotazníka	3048 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2646 K kwotą
dočtete	465 více se K
dołóż	2644 K się
dołącz	51 K do nich	51 K	2582 K do nas na	2644 K do nas	2644 K do grona	2644 K do nich
drastické	97 obsahuje K
draudžiama	2294 K kopijuoti	2294 be leidimo K	2294 be sutikimo K
draudžiamas	2315 be leidimo K
dueños	1204 sin K	1204 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2645 K dalej
dziennikarką	2604 jest K
dzięki	2645 K wam	2645 K tobie
dziękujemy	2614 K za zapisanie	2614 K za zapis	2644 K, że nas czytasz
där	42 var du K
débloquer	1469 pour K
déclare	1619 K
déclaré	1619 a K
découvrez	1467 K nos offres	1616 K nos offres
déductible	1461 K des impôts	1461 K à #	1618 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1619 K
déplore	1619 K
déposés	1523 des cookies seront K
désabonner	1476 K à tout moment
désactiver	1491 K adblock
désactivez	1491 K adblock
désinscrire	1477 vous K à tout moment
díky	489 K vám
dôvery	97 linku K
dömde	3219 K
dømte	569 K	2563 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3482 tải ứng K	3559 tải ứng K của	3559 hãy tải ứng K	3559 tải ngay ứng K
""", 'e': """
edellyttää	1444 K tunnusta
editörlerimize	39 K
editörüdür	3315 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1163 no ha participado en la K
electrònic	339 el teu correu K
electrónico	60 correo K no se mostrará	1109 tu correo K	1131 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1811 a teljes cikk K
elsőként	1840 értesülj K
előfizetés	1868 K
előfizetéssel	1843 K
előfizető	1811 már K	1864 legyen K
előfizetőink	50 K	1811 K olvashatják	1843 K számára	1865 K
előfizetők	50 az K	1853 csak K	1868 K
előfizetőknek	1812 csak K	1853 K szól
előfizetőként	50 K
előfizetőnktől	1863 K
emlékeztetett	1867 K
emoțional	97 pot afecta K
endereço	2679 seu K de email não será
engedély	1846 K nélkül tilos
engedélyezze	1819 K a javascript
engedélyhez	1846 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1617 cette K	2460 onze korte K	2460 onze K
enquêtent	1617 K pour vous
enquêtes	1617 nos K
ensaísta	2754 é K
ensimmäinen	1450 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1579 ctrl+K	1579 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1249 K
epizódu	3046 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3332 K
erklärt	727 K
erklärte	727 K
erkände	3219 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	724 K sie es weiter
erzählt	67 K uns	727 K
erzählte	727 K
escribió	1252 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1131 K a	1249 K
estimé	1619 a K
estás	1093 ya que K aquí	1093 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3300 javascript'i K
evästeasetuksiasi	1421 K
evästeet	1421 K	1446 K
evästeitä	1404 K
existují	468 K díky
experiência	67 conte sua K
explicó	1252 K
expliqué	1619 a K
expérience	67 partagez votre K
externého	3040 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3040 K obsah
""", 'f': """
favoritkälla	3177 K
faça	2765 K um pix
felelősséget	30 nem vállal K
felhasználási	1820 K feltételek
feliratkozás	1813 K a hírlevélre	1813 hírlevél K
feliratkozásommal	1829 K
feliratkozással	1829 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2782 K cookie
folytatásához	1811 a cikk K
fordítóval	1836 gépi K
forintért	1843 havi # K
formulára	3051 odoslaním K
formulário	2765 inscreva-se no K
formuláře	461 odesláním K
forrásként	1830 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3219 K
früheren	97 K version	97 K fassung
férjen	1864 K hozzá
följ	3157 K oss på	3216 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3173 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3177 K källa
föredragna	3177 K källa
föreslog	3219 K
författare	3181 är K och
förklarade	3219 K
förklarar	3219 K
försvarade	3219 K sig
følg	509 K os på	566 K os	2500 K oss på	2560 K oss
første	547 K måned	568 K måned	2538 K måned	2562 K måned
független	1809 támogassa a K	1865 K sajtó
főszerkesztője	1834 K
""", 'g': """
gadā	2361 K
gazeteciliği	3386 bağimsiz K
gazeteciliğimiz	3386 K
gazetę	2643 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3286 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3019 K
gridò	2089 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2767 teste K
grâce	18 K à vous	1458 K à vos dons
gwiazdką	60 pola z K
gärna	3216 vill K höra från dig
går	493 før du K	2484 før du K
gåva	3143 ge en K i dag	3143 ge en K nu	3144 din K	3144 ge en K	3216 din K gör	3216 ge en K i dag	3220 K
gönderdik	3339 size bir e-posta K
gönderin	3332 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3217 K mer
göre	3388 K
görün	3332 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3332 K
gösterilmeden	3308 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2647 K
głosiła	2647 K
głosiło	2647 K
głosuj	2628 K
głosujcie	2628 K
głównej	2619 na stronie K
gương	64 trang K
gửi	49 hãy K	3498 xin K về
""", 'h': """
használ	1819 cookie-kat K	1820 sütiket K
használat	1819 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	727 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1867 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3184 K av ai	3206 K av ai	3216 K oss
hjälper	3216 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3079 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1867 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1422 tekoälyä K
hágase	80 K socio
hájil	491 K se
hájila	491 K se
häng	3216 K med i
häufiger	635 bei google K
hävdar	3219 K
håller	43 K du med	43 K du inte med	3213 läsare som K
hævder	569 K
hébergé	1493 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1863 K
hírekben	1817 a google K	1830 google K
hírlevelére	1829 K
hírlevelünk	78 K	1865 K
hírlevelünket	1829 K
hírlevelünkre	78 K	1813 K	1864 iratkozzon fel K	1864 iratkozz fel K	1865 K
hírlevél	1868 K
hírlevélre	78 K	1864 iratkozz fel a K	1864 iratkozzon fel a K
hó	1866 ft/K
hónap	1843 első K	1866 első K
hören	717 K sie hier.
hører	2529 der du K
hükmetti	3388 K
hüüdis	1294 K
hüüdsid	1294 K
hűségidő	1853 K nélkül
hồng	3518 nhận hoa K
""", 'i': """
iecienītāko	2336 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2563 K
illimité	1471 accès K	1540 en K
imágenes	40 tus K	97 contiene K
incorporó	1145 se K a
independentă	2860 presa K
independência	2766 a K
indicó	1252 K
indiqué	1619 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1617 notre K
indépendant	1458 soutenez le journalisme K	1617 journalisme K	1617 média K
indépendante	1537 la presse K a	1617 presse K	1617 information K
información	1121 sigue toda la K	1121 siga toda la K	1145 cubre la K	1250 esta K
informację	2603 wyślij K
informações	97 com K de
informațiilor	2789 preluarea K
informó	1252 K
informē	2362 K
ingresá	77 K tu correo
innehåll	3162 externt K	3183 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2563 K
innrømmet	2563 K
inquiète	1619 s'K
inquérito	35 nosso K
inscrição	2661 cancelar a K	2715 sua K foi
inscríbete	1092 K
insändare	43 K	3182 skicka din K	3182 din K till	3182 skriva en K
intelektą	2302 dirbtinį K	2317 dirbtinį K
inteligencję	2625 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1836 mesterséges K készült	1855 mesterséges K
introduceți	77 K adresa de email
intégralité	1467 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1250 esta K
investigação	2766 esta K
investigație	2860 această K
investigațiile	2860 continua K
invítame	54 K a un café	54 K un café	1249 K a
invítanos	1249 K a
ismételgette	1867 K
istediğiniz	3291 K zaman iptal	3387 K zaman iptal
izražavaju	2987 komentari K
içeriği	9 K
içeriğin	3317 harici K
içermektedir	97 sahneler K
išorinio	2300 K turinio
""", 'j': """
jautāja	2362 K
javascript가	2252 K
javascript를	2252 K
javasolják	1867 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2565 skoro już tu K	2565 skoro tu K
jugé	1619 a K
jurnalistă	2792 este K
jurnaliștii	39 K noștri	2815 K noștri îți trimit	2860 K noștri
jälgi	1291 K meid
jäljellä	1440 ilmaista juttua K
jäseneksi	80 liity K	1448 liity K
""", 'k': """
kanał	2645 nasz K
kannatusjäseneksi	1448 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3020 K
kedykoľvek	3025 odhlásiť sa môžete K
keresőben	1830 google-K
khoản	3475 bạn đã có tài K	3486 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3493 K sao chép
khẳng	3562 K định
kiabált	1867 K
kiabálta	1867 K
kiabálták	1867 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1867 K
kirjeessä	1451 luki K
kiáltott	1867 K
kiáltotta	1867 K
kiáltották	1867 K
kiến	3506 ý K của bạn sẽ	3559 hãy gửi ý K	3559 vui lòng gửi ý K
kliknutím	461 K na
kolačića	2978 K	3008 K
kolačiće	2978 K	3008 K
kolačići	2978 K
komentować	6 K	2591 aby K
komentár	6 pridať K	3049 pridajte K
komentára	3049 pridanie K	3049 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3038 je K
komentátorom	3038 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1422 K
konferencję	2608 naszą K
konuştu	3388 diye K	3388 K
kopírovanie	3031 K obsahu bez	3031 K je zakázané
kopēšana	2335 K bez
korespondentką	2604 jest K
korespondentė	2299 K
korábban	1862 K itt írtunk	1862 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2647 K
krzyczała	2647 K
krzyknął	2647 K
krzyknęła	2647 K
krävde	3219 K
krævede	21 K felter er	569 K
krönikör	3181 är K
kulturalną	2612 K dyskusję
kulturredaktör	3181 är K
kulturredaktør	534 er K	2524 er K
kumppanuuslinkkejä	74 K	1434 K
kvíz	457 náš K	3048 náš K
kvíze	3048 našom K	3048 v K
kvízu	457 našem K	457 v K
kyltissä	1451 luki K
kysyivät	1451 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1866 K
käsitellään	97 jutussa K
käyttää	1402 tämä sivusto K
käyttöehdot	1429 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1867 K
kérdezték	1867 K
kérdőívünket	35 K
kért	1867 K
kérte	1867 K
kérték	1867 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	724 K sie uns
könyörgött	1867 K
könyörögtek	1867 K
köszönjük	1864 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1817 K minket	1864 K minket
követelte	1867 K
követelték	1867 K
közlése	1854 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1867 K
kúpte	3076 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	727 K an
künstlichen	653 K stimme vorgelesen	653 K stimme vertont
künstlicher	710 mithilfe von K
küpsised	1271 K
küpsistega	1271 K	1290 K
küsis	1294 K
kč	463 za # K	463 od # K	490 od # K
kļūsti	2359 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3562 K
""", 'l': """
labākie	2355 K raksti tavā
lamentó	1252 K
lançait	1619 K
lasītu	2325 lai K tālāk
lasītāji	2360 mūsu K
lasītājiem	2360 mūsu K
lejupielādē	2359 K
lelkisegély	97 K
leverandør	2526 ekstern K
leverantör	3183 extern K
leído	1177 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2345 K
linkistä	1433 lisää tästä K
lisenssillä	47 K
lisäsi	1451 K
llicència	47 K cc
lucrează	2792 K în presă
lunedì	17 ogni K
lună	2861 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3475 đăng nhập để bình K	3506 bình K của bạn sẽ	3559 đăng nhập để bình K
lájkolj	1817 K minket
lákal	491 K
läget	3192 koll på K
lähdet	1388 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3195 du kan K mer	3195 kan du K mer	3195 K mer om	3217 fri att K
läsare	36 våra K	3193 våra K	3217 våra K
läsarna	18 tack vare K
läser	3216 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2555 K for	3210 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1104 K de notas
límites	1101 sigue leyendo sin K
lòng	3498 vui K gửi về	3559 vui K gửi về
löd	3219 K
lød	569 K	2563 K
lūdza	2362 K
lập	3510 ủng hộ báo chí độc K	3560 báo chí độc K
""", 'm': """
magyarázta	1867 K
mailovú	3051 e-K adresu
mainoslinkkejä	37 K	74 K	1434 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1273 K abil
materiał	9 ten K
matéria	20 ler esta K	2657 esta K é só	2720 para ler esta K	2766 esta K
matérias	2692 limite de K
matí	410 rep cada K
mawiał	2647 K
mawiała	2647 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1867 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1448 tue K
meitä	1431 tukea K	1431 tue K	1448 tue K	1448 auta K
mencióname	62 K
menționat	2862 a K
mesačne	3078 K
mesečno	3019 K	3137 K
mesélte	1867 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2646 za K
miesięcznie	2646 K
minkä	90 anna K voit
miễn	15 bài K phí	3513 hết số bài K phí	3561 dùng thử K phí
mjesečno	3019 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1531 charte de K	1531 K par la rédaction
mokė	2322 K
mondták	1867 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1101 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1252 K
mulțumim	2859 K că ne citești
munkatársa	1834 K
munkatársunknak	39 K
munkánk	1865 K
munkánkat	1809 támogasd K	1809 támogassa K	1841 K	1864 támogasd K	1864 támogassa K	1865 K
myönsi	1451 K
másodközlés	1827 K
märkis	1294 K
määräsi	1451 K
mån	3194 kr/K	3218 kr/K
månad	3146 testa en K	3194 en K för	3216 testa en K	3218 per K	3218 varje K
månaden	3194 första K	3218 i K	3218 första K
månader	3194 K för #	3216 testa # K
månadsgivare	3216 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2538 en K for	2560 prøv en K	2562 per K
måneden	568 om K	2562 i K
måneder	547 i # K	2538 K for #
média	1617 notre K
mês	2766 até o fim do K	2767 por K	2767 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2647 K
mówili	2647 K
mówił	2647 K
mówiła	2647 K
môžete	3047 článok si K
müşterimiz	3343 K
mācīja	2362 K
mākslīgais	2342 K intelekts
mēnesis	2361 pirmais K
mēnesī	2361 K
mėgstamiausią	2295 K
mėnesį	2321 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3562 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2647 K
namawiała	2647 K
napisał	2647 K
napisała	2647 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3079 K
napíšte	38 K nám	3037 K nám	3037 K, prosím	3070 K na	3076 K nám
naročilo	3110 hvala za K
naročite	80 K se	3084 K se na naše	3135 K se
naročnik	50 kot K	3083 že K
naročnike	3091 samo za K	3091 le za K
naročniki	50 K lahko	3123 lahko berejo le K	3123 berejo samo K	3139 K
naročnikom	3083 dostopen le K	3083 na voljo K	3083 na voljo samo K	3083 na voljo le K	3123 dostopna le K	3123 dostopna samo K	3123 dostopen le K	3123 dostopen samo K
naročnina	3111 K	3139 K
naročnino	3111 z K	3133 z K
narzędzi	2625 przy wsparciu K ai
naujienlaiškio	2307 K
naujienlaiškis	2320 mūsų K	2323 K
naujienlaiškį	2287 mūsų K	2307 K	2319 užsisakykite K	2320 mūsų K
navođenja	2993 bez K izvora
navođenje	2993 uz K izvora
nawoływał	2647 K
našeho	453 do K týmu	453 K e-shopu
našem	2982 K timu
našich	479 K zpráv	3069 K správ
neatkarīgu	2359 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1864 segíts K	1864 írjon K	1864 írj K	1864 jelezd K	1865 K adód
nemokamą	2311 K paskyrą
neobmedzený	3024 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2309 paremkite K žurnalistiką	2319 paremkite K	2320 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1414 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3077 K médiá
nezávislú	3076 podporte K
ngoài	3501 nội dung bên K
nguồn	3496 K ưu tiên	3496 K tin ưu tiên	3519 ghi rõ K	3554 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3506 chịu trách K về nội dung bình luận
nhân	3502 trí tuệ K tạo
nhấn	3559 K vào đây
nhận	3477 đăng ký K bản tin	3477 đăng ký K tin	3559 đăng ký K bản tin	3559 đăng ký K tin
nhập	24 đăng K	3475 vui lòng đăng K	3475 đăng K để đọc	3475 đăng K để xem	3475 đăng K để lưu	3475 hãy đăng K để	3559 đăng K để đọc	3559 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2605 materiał wideo jest K
niezależne	2644 wesprzyj K	2644 wspieraj K	2645 K media
niezależność	2645 K
niezależną	2645 jesteśmy K
noastră	2860 munca K
nolēma	2362 K
norāda	2362 K
nosūtīsim	57 jums K
notificações	14 as K	2667 ative as K	2667 ativar K	2667 receba K
notificările	14 K	2779 activează K
notifikácie	3050 K
notícia	2766 esta K
notícias	2661 receba as K	2661 receba K	2670 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3038 je K	3038 , K
novinári	3077 naši K
novinárka	3038 je K	3038 , K
novinárkou	3038 je K
novinárom	3038 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3084 na e-K
novičnik	3092 K	3092 e-K	3136 naš e-K	3139 K
novičnika	3092 K
nuotraukų	40 K ir vaizdo
nusprendė	2322 K
nášho	3044 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3562 K
nõus	43 ei ole K?
năm	3561 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3149 K tillgång
obećala	3020 K
obećao	3020 K
obiecał	2647 K
obiecywał	2647 K
obligāta	2335 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2679 campos K são
obveščanje	3110 na naše K
obľúbené	3035 K zdroje
obľúbených	3035 K zdrojov
obľúbenými	3035 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3068 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2647 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2647 K
odpowiedziała	97 nie K	2647 K
odpowiedziało	97 nie K
odražavaju	2987 komentari K	2987 komentari ne K
odídete	3033 kým K
ofereça	2657 K este artigo
ograniczeń	2571 czytaj bez K	2571 czytaj więcej bez K
også	51 bli med du K
ogłosił	2647 K
ogłosiła	2647 K
oikaisupyynnöt	1425 K
oikaisupyyntö	1425 K
olvashatják	1861 csak előfizetők K
olvasási	0 K idő
olvasóiból	1841 K él
olvasóink	36 K	1865 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1249 danos tu K
ordenó	1252 K
ordonné	1619 a K
ortakliği	3329 iş K linkleri
orzekł	2647 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3040 K údajov
ostrzegał	2647 K
ostrzegała	2647 K
ostrzegł	2647 K
otrzymywać	2633 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3079 K
oznámila	491 K	3079 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2319 K mums
pageidaujamą	2295 K šaltinį
paklausė	2322 K
palīdzi	2349 ziedo un K	2359 K mums
palīdzību	2342 mākslīgā intelekta K	2357 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2319 K mums
parsisiųskite	2319 K
participación	1132 normas de K
partnerské	74 K odkazy	466 K odkazy	3056 K odkazy
partneři	430 my a naši K
pastā	2347 e-K
pastāstiet	38 K mums	67 K mums
patronką	2623 zostań naszą K
patrões	2745 sem K	2766 sem K
paylaşin	25 K	49 K	3332 K
paziņoja	2362 K
paziņojumus	2346 K
państwa	2603 czeka na K
pašte	2307 jūsų el. K
pažadėjo	2322 K
periódico	1250 este K	1250 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2505 K
phê	54 mời tôi một ly cà K	3510 mời bạn một ly cà K
phóng	3498 liên hệ K viên	3500 là K viên báo	3500 là K viên của	3559 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1252 K
pidätetään	1410 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2647 K
pisała	2647 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2975 K nam	3007 K nam na	3007 K na	3017 K nam	3097 K nam	3097 K na	3127 K nam na	3127 K na	3135 K nam
piškotke	3100 K	3128 K
piškotki	3100 K
piškotkov	3100 K	3128 K
pište	480 K na	480 K nám na
plakáton	1867 állt a K
plânge	2862 se K
pochází	450 obsah K
podcastów	2609 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2647 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	3017 vaša K
podrške	2994 bez vaše K	3018 vaše K
podršku	3017 vašu K
podržite	2994 K	3017 K nas	3017 K naš
podělte	67 K se s námi	67 K se o
podľa	3079 K
poinformował	2647 K
poinformowała	2647 K
pokračovanie	3024 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3056 článok K	3056 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1129 K de cookies	2677 K de cookies	2694 cobre K
pomocí	470 K ai
pomocą	2625 z K ai
pomoć	3017 vašu K
pomóż	2644 K nam
pomôžte	3076 K nám
poprosił	2647 K
poprosiła	2647 K
poprosiło	2647 K
poručila	3020 K
poručio	3020 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3067 K článok zadarmo
poslušajte	3126 K nas
postafiókjába	1813 K
postaládádba	79 a K	1829 a K
postaládájában	1829 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3040 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2647 K
powiedziała	2647 K
powtarzał	2647 K
powtarzała	2647 K
poznámka	97 K redakce
pozostało	2571 K # %	2571 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	2975 K nam	2975 K na	3017 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3037 K nám	3076 K nám
pošljemo	57 vam K
pošljite	49 K ga	3097 K nam	3097 K jo nam	3097 K na	3135 K nam
požádal	491 K
požádala	491 K
pracę	2645 naszą K
pranešimus	2306 K
praneškite	38 K mums	67 K mums
pranešė	2322 K
prašė	2322 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3071 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3024 už ste K	3024 ste K
predplatiteľom	80 staňte sa K	3032 K	3076 staňte sa K
predplatiteľov	3032 pre K
predplatné	3024 už máte K	3053 K	3076 kúpte K	3076 kúpte si K	3080 K
predplatného	3053 K
predplatným	3053 K	3074 s K
predplaťte	80 K si
preferată	2790 sursă K	2854 sursă K	2854 sursa K
preferované	445 K zdroje	3035 K zdroje
preferovaný	445 K zdroj	3035 K zdroj
preferovaných	445 K zdrojů	3035 K zdrojov
preferovaným	445 K zdrojem	3035 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2571 tylko dla K	2631 tylko dla K
prenumeratą	2617 z K
prenumeratę	80 kup K	2571 masz już K	2617 zamów K	2617 kup K	2617 wykup K	2643 kup K
preporučila	3020 K
preporučio	3020 K
pretlačiť	45 K
prevziať	45 K
prečítate	3024 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3017 K se našoj	3017 K im se	3135 K se nam
pridržana	2967 sva prava K
pridržane	3090 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2322 K
prihlásenie	3025 ďakujeme za K	3051 ďakujeme za K
prihlásení	3053 po K
prihlásením	3051 K súhlasíte
prihláste	24 K	3024 K sa a čítajte	3076 K sa na odber
prihvaćate	2989 prijavom K
pripažino	2322 K
programėlėje	2305 K
programėlę	2305 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	3005 K nas
proposé	1527 conçu et K par
prosił	2647 K
prosiła	2647 K
pročitali	2959 da biste K
pročitate	2957 da K cijeli	2957 da K ceo
prośbę	2565 mamy do ciebie K	2565 mamy małą K
prošnjo	3094 imamo majhno K	3094 majhno K
prywatności	2587 polityka K	2587 polityce K
przeczytać	2571 aby K cały	2571 aby K ten artykuł
przeczytałaś	2612 dziękujemy, że K
przeczytałeś	2612 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2568 K nam #%	2644 K nam	2644 K #
przekonywał	2647 K
przekonywała	2647 K
przesyłajcie	2603 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2603 K nam	2603 K je do nas	2644 K nam
przyznał	2647 K
przyznała	2647 K
przyłącz	51 K się
przyślij	2603 K nam	2603 K je do nas	2644 K nam
práca	3077 naša K
práce	489 naší K
práci	489 naši K
prácu	3077 našu K
précision	97 K:
précisé	1619 a K
précédente	97 version K de cet
préférée	1517 source K
préférées	1517 sources K
prévient	1619 K
príspevky	3049 K v diskusii
príspevok	3076 váš K
próxima	2766 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1992 blocco della K	2087 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1834 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1491 bloqueur de K	1491 bloqueurs de K	1617 sans K
publicités	1491 bloqueur de K
publicystką	2604 jest K
publicystą	2604 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1496 votre adresse e-mail ne sera pas K
pytał	2647 K
pytała	2647 K
pytały	2647 K
pytań	2611 na kilka K
pyyntö	1388 pieni K
pyysivät	1451 K
pásale	1249 K esta
pásalo	49 K
päevakokkuvõte	1278 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1419 K
päätti	1451 K
påminde	3219 K
pénzbe	1865 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3071 bez K súhlasu
píšte	3070 K na	3070 K nám na
pódcast	34 nuestro K	1250 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2328 K bez	2335 K bez
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
quyên	3559 K góp ngay	3563 K góp
quyền	3493 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3537 trình chặn K cáo	3537 chặn K cáo
""", 'r': """
radził	2647 K
radziła	2647 K
radí	491 K
rakstīja	2362 K
rappelé	1619 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2319 K mums
rašė	2322 K
recibirás	57 K
reclamă	11 K
reconoció	1252 K
recordó	1252 K
rectificación	97 K:
recunoaște	2862 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1173 la K te envía	1213 se incorporó a la K	1250 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2815 K îți trimite	2860 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2644 wesprzyj K
redaktorką	2604 jest K
redaktorė	2299 K
redaktör	3181 är K för	3181 är K på	3181 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2524 er politisk K	2524 er K i	2524 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2715 a K envia	2754 entrou para a K	2766 nossa K
reenvíalo	49 K
refusé	1493 K le dépôt
registrácii	3053 po K
registráciou	3051 K súhlasíte
registráciu	3051 ďakujeme za K
regisztrálj	1864 K ingyenesen	1864 K, hogy
regisztráljon	1864 K ingyenesen	1864 K, hogy
regisztrálnia	1861 K kell
regístrate	1101 K gratis	1102 K para
reinhören	649 jetzt K:
rejestrując	2614 K się
reklamlänkar	74 K	3196 K
reklamą	11 K
reklám	70 nincs K	3077 bez K
reklámok	1865 K nélkül
reportaż	2645 ten K
reporterką	2604 jest K
reportér	448 , K	3038 , K
reportérem	448 je K
reportérka	448 , K	3038 , K
reportérkou	448 je K	3038 je K
reportérom	3038 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1142 prohibida su K	1142 prohibida la K
reprodução	2690 proibida a K	2690 K proibida	2723 K permitida desde	2723 K é permitida desde
reprodúcelo	45 K
republié	45 K	1507 K avec	1545 cet article est K
repórter	39 nosso K	2694 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1252 K
rezervăm	29 ne K dreptul
riêng	3486 chính sách quyền K tư	3513 dành K cho thuê bao	3519 quan điểm K của tác giả
rovatvezetője	1834 K
ročne	3078 K
ročně	490 K
rät	727 K
rätta	3187 K fel
rättar	3187 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1294 K
råber	569 K
råbte	569 K
rådde	3219 K
rådede	569 K
réagir	1497 pour K
réagissez	1616 K à
réalisation	1527 n'a pas participé à la K
rédacteur	1510 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1510 a rejoint la K	1527 n'a pas participé à sa K	1536 la K vous	1540 pour soutenir la K	1616 soutenez la K	1616 alertez la K	1617 notre K
rédactrice	1510 est K
régulièrement	1510 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1619 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1467 cet article est K	1467 ce contenu est K	1467 article K
réservée	1467 K à nos abonnés	1467 la suite est K	1469 K aux abonnés
réservés	1469 K aux abonnés	1507 tous droits K
résiliable	1618 K à tout moment
részesített	1830 előnyben K forrásként
röst	3184 ai-K
răspuns	97 nu a K	97 nu au K	2862 a K	2862 au K
răspunsul	21 anulează K
rằng	3562 viết K	3562 cho K
""", 's': """
sacīja	2362 K
sadržaj	9 ovaj K	2978 vanjski K	2978 spoljni K
sadržaja	9 ovog K	2978 vanjskog K	2978 prikaz ovog K	2978 prikaz K
sakė	2322 K
samobójcze	97 myśli K
sanctionné	1619 a K
sandučić	79 u vaš K	2960 u vaš K
sandučiću	2960 u vašem K	2989 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3025 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3025 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1864 K, hogy
segítségedre	1864 szükségünk van a K
según	1252 K
sensível	97 pode ser K
sentenció	1252 K
sería	1174 sin ti no K
sesión	24 inicia K	24 inicie K	1101 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2765 inicie K
señaló	1252 K
sfătuia	2862 K
sfătuiește	2862 K
sfătuit	2862 a K
sisällön	9 K	1421 ulkoisen K
sisältö	1392 tämä K on vain
sisältöä	1421 ulkoista K
siunčiame	57 jums K
sjefredaktør	2524 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3219 K
skarży	2647 K
skarżył	2647 K się
skrzynkę	79 na twoją K	2574 na twoją K	2574 na swoją K	2614 K mailową
slažete	43 K se	43 ne K se
slobodné	3076 podporte K
slobodnú	3076 podporte K
slušajte	3005 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2611 naszą K
sonuçlarinda	3311 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3498 về hộp thư của tòa K	3510 hãy ủng hộ tòa K	3519 bằng văn bản của tòa K	3559 hãy gửi về tòa K	3559 hãy liên hệ tòa K	3559 hãy báo cho tòa K	3560 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3056 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3097 K nam
sportkrönikör	3181 är K
sportsredaktør	534 er K
spracovaním	3051 K osobných údajov
sprijiniți	2859 K
sprijină	2859 K-ne
správach	3036 google K
správy	3036 google K
spuneți	38 K-ne	67 K-ne	2860 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2318 šį K	2320 visą K
stronę	2634 naszą K
stwierdził	2647 K
stwierdziła	2647 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2563 K det på	2563 K det i	3219 K det på
stöd	3143 med ditt K	3216 K oss	3216 K vår	3216 ditt K
stödja	3193 K oss med
stödlinjen	83 K
stödmedlem	3216 bli K
stödprenumerant	3216 bli K
stötta	3193 K oss med	3216 K oss	3216 K vår	3216 K vårt
støt	546 K os	566 K os	566 K med
støtt	2560 K oss	2560 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2487 med din K	2537 K oss med	2560 din K
støtteabonnent	2560 bli K
støttemedlem	80 bli K	566 bliv K	2560 bli K
stāstīja	2362 K
stăpâni	2840 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2571 tylko dla K	2571 dostępna dla K	2571 dostępne dla K	2631 tylko dla K
subskrypcją	2617 z K	2639 z K
subskrypcję	2571 kup K	2571 masz już K	2614 dziękujemy za K	2617 wykup K	2644 kup K
suosikkilähteeksesi	1414 K
suosikkilähteeksi	1414 K
sursă	2814 link activ către K
suscripción	1101 ya tengo una K	1249 cambia tu K	1253 K
suscríbase	80 K	1249 K
suscríbete	80 K	1101 K para	1101 K por	1101 K en	1108 K al boletín	1249 K
susțin	2806 care ne K lunar	2860 ne K lunar
susține	2859 K-ne	2859 K presa	2862 K că
susținerea	2859 K ta
susțineți	2859 K-ne
svarīgākie	2358 nedēļas K
svarīgākās	2358 nedēļas K
svěřte	447 K se nám
szerkesztője	1834 K
szerkesztőségünk	39 K	1865 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1865 K
szerzője	1834 külső K
szólított	1867 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3194 tills du K upp	3219 K
sähköpostiin	1395 suoraan K
sähköpostiisi	79 K	1396 K
sähköpostillasi	1446 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1396 K
sélection	1536 K d'articles
sélections	1467 ajouter l'article à vos K
síganos	1121 K en
síguenos	1121 K en	1249 K
sócio	80 seja K
sõltumatut	1291 toeta K
sõnul	1294 K
sök	3208 K nu
sökresultat	3177 K på google
sökt	97 vi har K	97 har K
söyledi	3388 K
söylediler	3388 K
söylüyor	3388 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2553 K nå
søkene	2520 google-K dine
søkeresultatene	2520 K dine på google
súhlasu	3071 bez K
súhlasíte	43 K?	3051 odoslaním K
súmate	51 K	1249 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1835 K
sütiket	1835 K
săptămână	17 o dată pe K	2861 pe K
sīkdatnēm	2340 K	2358 K
sống	3510 nuôi K tờ báo	3510 bạn đọc nuôi K
""", 't': """
találatok	1830 google-K
tanácsolja	1867 K
tanácsolják	1867 K
tanácsolta	1867 K
tanácsolták	1867 K
tanította	1867 K
taşiyin	3332 K
teigė	2322 K
tekemään	1449 K sitä
tekijänoikeus	1410 K suojaa
tekoäly	1422 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1422 K
tekoälyn	1422 K avulla	1422 K tekemä
tekoälyä	1422 käyttää K
telefonā	2346 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3385 okuduğunuz için K
thiết	3519 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3513 dành cho K bao	3513 đã là K bao	3563 K bao
thuộc	3494 bản quyền K
thành	3476 dành cho K viên	3508 bạn đã đăng ký K công	3559 trở K thành viên
tháng	3513 đọc miễn phí trong K	3561 mỗi K	3561 hàng K	3561 K đầu
thích	3496 nguồn tin ưa K	3496 nguồn yêu K
thông	14 K báo	3482 bật K báo	3482 nhận K báo	3498 bạn có K tin	3498 bạn đọc cung cấp K tin	3519 khi phát hành lại K tin	3559 hãy gửi K tin	3559 đăng ký nhận K báo	3559 hãy bật K báo
tilføjede	569 K
tillgång	3216 få fri K
tillåtet	3205 inte K att återge
tiếng	3506 K việt có dấu
tiếp	3475 để K tục đọc	3475 để đọc K	3475 đăng nhập để K tục	3510 K sức cho báo chí	3513 để K tục đọc	3559 đăng ký để đọc K	3559 hãy K sức	3559 đăng nhập để K tục
tjänst	3140 en liten K att be
tjänsten	3208 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1811 a K
toàn	20 K bộ bài	3475 để đọc K bộ	3475 đọc K bộ bài	3513 để đọc K bộ bài	3559 đăng ký để đọc K bộ
tražila	3020 K je
tražili	3020 K su
tražio	3020 K je
tretích	3040 cookies K strán
treści	9 tej K	2617 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3482 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3506 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1834 K
turpinātu	2325 lai K lasīt
tuần	17 mỗi K	3508 bản tin hằng K của	3508 bản tin hàng K của	3561 mỗi K
tvrdí	491 K
työmme	1449 K
työtämme	1448 tue K	1449 K
tájékoztató	1820 adatvédelmi K
támogass	1864 K minket
támogasson	1864 K minket
támogathat	1841 K minket
támogatása	1841 K nélkül	1841 olvasók K nélkül	1864 az ön K
támogatásod	1864 a te K
támogatásából	1841 olvasóink K
támogatásával	1844 partnerünk K
támogatónk	1841 legyen ön is K	1841 legyél te is K
täglich	588 K per mail
tähtsamad	1290 nädala K
tärkeimmät	1446 K jutut
tästä	1433 lisää K
täällä	1388 kun kerran olet K
täältä	1433 lisää K
téléchargez	1453 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1864 K le
týden	17 každý K
týdně	490 K
týždenne	17 raz K
tłumaczy	2647 K
tłumaczył	2647 K
tłumaczyła	2647 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2647 K
ulaş	38 bize K
ulaşin	38 bize K	3313 bize K	3332 K
ulaşmak	3313 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	725 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2011 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	724 K uns	724 K unsere	724 K mich	724 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	724 K sie uns	724 K sie unsere	724 sie können das K	724 freiwillig K	724 K sie mich	724 K sie meine	724 K uns
unterstützt	607 ihr browser K	724 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	724 mit deiner K	724 deine K	724 eure K
upišite	77 K svoj e-mail
upozornění	427 zapněte si K	460 K
upphovsrätt	3173 skyddat enligt lagen om K
upphovsrättslagen	3173 skyddat enligt K
uprednostňované	3072 K zdroje
uprednostňovaný	3072 K zdroj
uprednostňovaných	3072 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3090 brez dovoljenja K	3090 brez soglasja K
uredništvo	3104 v naše K	3136 naše K
uredništvu	39 našemu K	3097 pišite K
urmărește	2778 K-ne pe	2778 K-ne și pe	2779 K știrile	2859 K-ne
urmăriți	2778 K-ne pe	2859 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2677 K de cookies
utilizează	2781 K cookie
utilizăm	2781 K cookie
utánközlés	1827 K
utánközölhető	45 K
uutislähteeksesi	1414 ensisijaiseksi K
uutislähteeksi	1414 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2647 K
uznała	2647 K
uzsvēra	2362 K
użyciu	2625 przy K ai
użytkowników	2612 opiniami K
używamy	2586 K plików cookie
užsisakykite	2284 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3037 dajte nám K
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
već	2972 kad ste K tu	3019 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1425 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3500 là biên tập K của	3513 dành cho hội K
viết	3559 hãy K thư	3560 bài K này	3562 ông K	3562 bà K
você	18 sem K	2766 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3107 K
vyhradené	3031 všetky práva K	3031 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3047 si môžete K
vysvetľuje	3079 K
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
válaszolta	1867 K
válaszolták	1867 K
változatában	97 korábbi K	97 eredeti K
vás	468 bez K by	489 bez K by	3058 bez K by	3077 bez K by
väitis	1294 K
väitti	1451 K
väittää	1451 K
välise	1271 K sisu
våre	2560 meld deg på K
vårt	2495 meld deg på K	2560 meld deg på K
vær	51 K med
védekezett	1867 K
véli	1867 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3077 K vám
vēlamo	2336 K avotu
vēstkopai	2347 K
vēstulei	2347 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3065 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3044 náš K
webinář	453 náš K
według	2647 K
weißt	637 K du mehr
wezwał	2647 K
wiadomościach	2634 google K
wołali	2647 K
wołał	2647 K
wołała	2647 K
wpłata	2623 każda K	2644 twoja K
wpłatom	2645 dzięki K
wpłać	2644 K
wspierającym	2644 zostań K
współpracy	2620 we K z partnerem
wyjaśnia	2647 K
wypisać	2574 K się w każdej chwili
wyrażam	2575 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2603 K nam	2603 K je do nas
wzywał	2647 K
wzywała	2647 K
wöchentlichen	592 K newsletter
właściciela	2645 nie mamy K
""", 'y': """
yazdiğimiz	3342 daha önce K haber
yazmişti	3388 diye K
yhteistyössä	1434 K mainostajan
yönetmenidir	3315 genel yayin K
""", 'z': """
zaakceptować	2605 K pliki cookie
zaapelował	2647 K
zaapelowała	2647 K
zachęcali	2647 K
zachęcano	2647 K
zachęcał	2647 K
zachęcała	2647 K
zadaním	3051 K e-mailu
zadržana	2967 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2628 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2994 K vama	3018 K vama
zakázané	3031 šírenie je K
založte	488 K si účet
zamknutý	3024 článok je K
zamčený	419 článek je K
zapisując	2614 K się
zapowiedział	2647 K
zapowiedziała	2647 K
zapytał	2647 K
zapytała	2647 K
zastrzeżone	2598 wszelkie prawa K	2598 wszystkie prawa K
zawołał	2647 K
zawołała	2647 K
zašlete	447 K nám
zašlite	3037 K nám
zaželen	3130 K vir
zaželene	3130 K vire
zaželeni	3130 K vir
zbiórka	2648 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2608 do naszego K
zewnętrzna	2605 treść K
zewnętrzne	9 treści K	2586 treści K	2605 treści K
zewnętrznej	9 treści K	2605 treści K
zewnętrznych	9 treści K
zgłoś	2603 K go nam	2644 K nam
ziņas	2358 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2635 daj nam K	2644 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2644 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3073 K
získávejte	484 K
zł	2617 za # K	2617 od # K	2646 od # K
złotówka	2623 każda K	2645 każda K
""", 'á': """
állt	1867 ez K
állítja	1867 K
átvehető	45 K
""", 'ä': """
ägare	3193 inga rika K
ähnliches	637 K erlebt
ändå	3140 nu när du K är här
äpp	1276 K
äppi	1276 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2516 beskyttet av K
året	568 om K
återges	3173 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3319 bizimle K
çalişmalarimiz	3386 K
çağrisinda	3388 K bulundu
çerezler	3300 K kullan
çerezlere	3317 K
çerezleri	3300 K kullan	3317 K	3343 K kabul
çözün	3332 K
""", 'é': """
échanos	1249 K una mano	1249 K un cable
économiste	1578 est K
écris	38 K-nous	67 K-nous
écrit	1510 K pour	1619 a K
écrivain	1510 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1616 K-nous
éditorialiste	1578 est K
électronique	1476 dans votre boîte aux lettres K
énekelték	1867 K
équipe	1617 notre K
értesítéseket	14 K	1840 K
értesüljön	1840 K elsőként
étoile	60 champs avec une K
évente	1866 K
""", 'í': """
ígérte	1867 K
ígérték	1867 K
írta	1867 K
""", 'î': """
îmbia	2862 K
îndemna	2862 K
îndemnat	2862 a K
îndemnau	2862 K
întrebat	2862 a K
întrebau	2862 K
""", 'õ': """
õpetas	1294 K
""", 'ö': """
öffnen	594 app K
önemli	3343 günün en K
önerdi	3388 K
önskad	3177 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1865 független K	1865 a jó K
újságírásunk	1865 K
újságíróink	1865 K
újságíróinkkal	1863 K
újságíróinknak	39 K
újságírója	1834 K
última	1121 siga la K hora	1121 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3330 K üye olun
ügyfelünk	1863 K
ühendust	38 võta meiega K	67 võta meiega K	1291 võta K
ütles	1294 K
ütlesid	1294 K
üyeliği	3325 bülten K
üzente	1867 K
üzenték	1867 K
üçüncü	3317 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3005 K nas
čitalaca	43 pisma K	2994 uz podršku K	3012 K	3018 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3012 K	3018 naši K
čitatelia	3075 K	3077 naši K
čitatelja	43 pisma K	2994 uz podršku K	3012 K	3018 naših K	3018 uz podršku K
čitatelji	36 naši K	3012 K	3018 naši K
čitateljima	3012 K
čitateľom	18 vďaka K	3075 K
čitateľov	36 našich K	3058 vďaka podpore K	3075 K	3077 našich K	3077 vďaka podpore K
članak	20 cijeli K	2972 svidio vam se K	2990 cijeli K	2990 ceo K	3018 ovaj K
člancima	3001 svim K
članek	3094 vam je bil K všeč	3136 ta K
člankov	3122 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3076 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3053 všetkým K	3065 k všetkým K	3065 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3033 páčil sa vám K	3053 celý K	3077 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3069 K nás	3076 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3076 K, že nás čítate
""", 'đ': """
đây	3559 bấm vào K
đóng	3559 K góp của bạn	3559 hãy K góp
đăng	45 K lại	3508 cảm ơn bạn đã K ký	3508 bằng việc K ký, bạn	3559 K ký để đọc bài
đường	3498 K dây nóng của tòa soạn	3498 K dây nóng của báo	3559 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3513 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3078 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2645 nasze K
śledztwo	2645 to K
śledź	2582 K nas na	2644 K nas
śpiewali	2647 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3388 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2975 K nam
šaukė	2322 K
šiandien	2309 aukokite K
šodien	2349 ziedo K
""", 'ź': """
źródło	2598 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2647 K
""", 'ž': """
žalio	3020 K se
želene	3130 K vire
želeni	3095 K vir
željene	2973 K izvore
željeni	2973 K izvor
žiadny	71 K spam
žurnalistai	2320 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2299 K
žurnalistika	489 naše K	489 nezávislá K	2320 K kainuoja	2320 gera K	3077 nezávislá K
žurnalistiku	489 nezávislou K	3077 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2299 K
žurnāliste	2339 K
žurnālisti	2360 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2360 neatkarīga K	2360 K maksā	2360 laba K
žurnālistiku	2349 atbalsti neatkarīgu K	2360 neatkarīgu K
žurnālists	2339 K
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
авторизованные	2917 только K
авторизованным	2917 K пользователям
авторизовані	3436 лише K
авторизуйтесь	24 K
авторкою	3424 зв'язатися з K
автором	3424 зв'язатися з K
автору	54 на каву K	2905 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3457 пишіть за K
адресу	2937 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2916 K	3435 K
анонимно	2905 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3421 K джерел
безкоштовна	3455 остання K стаття
безкоштовний	3431 наш K вебінар	3439 K акаунт	3455 останній K матеріал
безкоштовних	3439 ліміт K	3439 K статей
безкоштовні	15 K статті	3439 K статті
безлимитный	2872 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2935 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2920 K статьи
бесплатный	2911 наш K вебинар	2920 K аккаунт	2935 последний K материал
бесплатных	15 K статей	2920 лимит K	2920 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3470 K
благала	3470 K
благали	3470 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2926 K донатам	2951 K вам	2951 K вашей
блокировщик	2885 отключите K	2885 K рекламы
блокувальник	3406 K реклами
бот	39 наш K
браузер	10 ваш K	2898 ваш K	3416 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3422 K
вайбър	16 K	226 K
ватсапе	2903 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2911 наш K
вебінар	3431 наш K
взывал	2953 K
видео	9 это K	40 фото и K
виділіть	3420 K
визнав	3470 K
визнала	3470 K
визнає	3470 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3416 K cookie	3445 будь-яке K матеріалів	3445 K матеріалів сайту
використанні	3414 при K матеріалів
використовує	3407 K cookie
використовуємо	3406 K cookie
вимагав	3470 K
вимагала	3470 K
вимагали	3470 K
виправлення	97 K:
випуск	3433 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3470 K
вк	2903 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2903 K
влезте	24 K
вміст	9 цей K
внескам	3446 завдяки K	3468 завдяки K
внесок	3467 ваш K
войдите	24 K	2873 K, чтобы
вотсапе	2903 K
вотсапі	3422 K
впн	64 без K
всеки	249 K лев
встановіть	3400 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2888 K ее	2888 K текст
выпуск	2914 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3470 K
відповідав	3470 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3470 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2953 K
гласила	2953 K
гласит	2953 K
гласувайте	254 K
гледайте	259 K ни
говорил	2953 K
говорила	2953 K
говорили	2953 K
говорит	2953 K
год	2952 в K
годишно	268 K
голосуйте	2931 K	3451 K
гривень	3469 # K
грн	3469 # K
група	260 viber K
гукав	3470 K
гукали	3470 K
гукнув	3470 K
гукнула	3470 K
гіперпосилання	3414 K обов
""", 'д': """
дальше	2872 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3421 обрані K	3421 бажані K
джерелом	3421 основним K	3421 бажаним K
дзен	2903 K
дзене	2903 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2953 K
добавила	269 K	2953 K
добавьте	2882 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3470 K
додала	3470 K
додатку	84 у нашому K
додає	3470 K
дозволить	3467 ваша підтримка K
дозволяється	3445 матеріалів K лише
долучайтесь	51 K	3467 K до нас	3467 K до нашої	3467 K до нашого	3467 K до спільноти	3467 K до читачів
долучайтеся	51 K	3467 K до нас	3467 K до нашої	3467 K до нашого	3467 K до спільноти	3467 K до читачів
донат	2950 ваш K	3467 ваш K	3471 K
донатам	3446 завдяки K
донати	3471 K
донатом	3469 K
донаты	2954 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3467 ваша підтримка K
допомога	3467 нам потрібна ваша K
допомогою	3448 за K ші
допоможе	3468 K нам
допоможуть	3446 K нам працювати	3468 K нам
допоможіть	90 K, скільки можете
допускается	2925 материалов K только
допълнена	97 статията е K
доступ	2920 полный K	3439 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2864 вы K до конца	3390 ви K до кінця
дочитати	3396 щоб K
дочитать	2872 чтобы K	2920 K
""", 'е': """
евро	243 за # K
ежедневную	2875 K рассылку
ежемесячно	2952 K
ежемесячное	2950 оформите K
ежемесячный	2926 K донат
еженедельную	2875 K рассылку
електронна	214 вашата K поща
електронної	3438 адресу K пошти
електронну	3438 K адресу	3438 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2953 K
жаловался	2953 K
жалуются	2953 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2906 - K	2906 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2951 независимая K
журналистике	2951 независимой K
журналистики	2951 независимой K
журналистику	2951 независимую K
журналистка	229 е K	229 , K	2906 - K	2906 , K
журналисты	2951 наши K
журналіст	3426 - K	3426 , K
журналістам	39 нашим K
журналісти	3468 наші K
журналістика	3468 незалежна K
журналістику	3468 незалежну K	3468 якісну K
журналістка	3426 - K	3426 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3400 K застосунок
завантажте	3400 K додаток
завдяки	3446 існує K	3468 K вам	3468 K вашій
зависимост	88 хазартът създава K
задонатьте	2950 K	3467 K
задължителните	21 K полета
зазначив	3470 K
зазывал	2953 K
закликав	3470 K
закликала	3470 K
закликали	3470 K
закончились	2872 бесплатные статьи K
залишає	29 K за собою право
залишилося	3397 K #%	3397 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2889 K ошибку
замолчим	2951 мы не K
запазени	220 всички права K
запевняв	3470 K
запевняла	3470 K
запевняє	3470 K
записи	58 новые K на почту
запитав	3470 K
запитала	3470 K
запитань	3435 на кілька K
запишете	213 K се за нашия
зарегистрированные	2917 только K
зарегистрированным	2872 доступен только K
зарегистрированы	2872 уже K
зарегистрируйтесь	2873 K, чтобы	2920 бесплатно K	2920 K бесплатно	2950 K бесплатно	2950 K, чтобы читать
зареєстровані	3436 лише K	3436 тільки K
зареєструйтесь	3397 K, щоб	3439 безкоштовно K	3439 K безкоштовно	3467 K безкоштовно	3467 K, щоб читати
зареєструйтеся	3439 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3418 нашому K
застосунок	3400 завантажте K	3418 наш K	3418 мобільний K	3467 завантажте K і	3467 завантажте K та
захищено	3414 усі права K
захищені	3414 усі права K	3414 всі права K
защищенной	2905 K формой
защищены	2896 все права K
защищённой	2905 K формой
заяви	269 K
заявив	3470 K
заявил	269 K	2953 K
заявила	269 K	2953 K	3470 K
заявили	2953 K	3470 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2864 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3420 якщо ви K
знанията	237 K си
зобов	3470 K'язав
зовнішнього	3428 K вмісту	3428 K контенту
зовнішній	3428 K вміст	3428 K контент
зробіть	3394 K внесок	3467 K внесок у	3467 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2902 K
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
иностранного	2896 выполняющим функции K агента
иностранным	2951 K агентом
инстаграм	226 K
искусственного	2928 с помощью K интеллекта
искусственным	2928 K интеллектом
использование	2898 K cookie	2908 K cookie	2925 любое K материалов	2925 K материалов сайта
использовании	2896 при K материалов	2925 полном или частичном K	2925 частичном K материалов
используем	2885 K cookie
использует	2886 K cookie
исправление	97 K:
источники	2902 избранные K	2902 любимые K
источников	2902 избранных K	2939 избранных K
источником	2902 основным K
исчерпали	2872 K лимит
""", 'к': """
каждое	17 K утро
каждый	2952 K месяц
каже	3470 K
каза	269 K
казав	3470 K
казал	269 K
казала	269 K	3470 K
казали	3470 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2951 наш K	3468 наш K
канала	2951 нашего K
каналу	3468 нашого K
колумнист	2906 - K	2906 , K
колумніст	3426 - K
колумністка	3426 - K
команде	2911 к нашей K
команди	3431 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3415 у K	3415 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2888 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2897 в K
комментировать	6 K
контент	9 этот K	9 цей K	2908 внешний K
контента	9 этого K	2908 внешнего K
контенту	9 цього K
конференцию	2911 нашу K
конференция	234 нашата K
конференцію	3431 нашу K
конфиденциальности	2885 политикой K	2898 политика K
конфіденційності	3406 політикою K	3416 політика K
копирование	2925 K материалов сайта
кореспондент	229 е K	229 , K	3426 - K	3426 , K
кореспондентка	3426 - K	3426 , K
короткий	2916 K опрос
корреспондент	2906 - K	2906 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3470 K
крикнул	2953 K
крикнула	2953 K	3470 K
кричав	3470 K
кричал	2953 K
кричала	2953 K	3470 K
кричали	2953 K	3470 K
кричит	2953 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2911 нашу K
лекцію	3431 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2911 нашего K
магазине	2911 в нашем K	2911 в нашем интернет-K
магазину	3431 нашого K
магазині	3431 у нашому K	3431 в нашому K	3431 нашому інтернет-K
материал	2888 обсудить K	2908 внешний K	2941 K создан	2951 этот K
материалам	2933 ко всем K
материалы	2951 наши K
матеріал	3468 цей K
матеріали	3468 наші K
матеріалу	97 першій версії K
матеріалів	3445 копіювання K сайту	3445 K посилання обов'язкове	3453 до всіх K	3453 до усіх K
мероприятие	2911 наше K
месенджері	3422 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2903 K
месте	42 вы были на K
месяц	2952 в K
мобільний	3418 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3469 на K	3469 перший K
""", 'н': """
навчання	48 K ші
нагадав	3470 K
нагадала	3470 K
наголосив	3470 K
наголосила	3470 K
надпис	269 такъв K
надпись	2953 такая K
надсилайте	3424 K нам	3424 K її	3424 K їх нам	3425 K фото	3425 K відео	3425 K свої	3467 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3421 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3424 K нам	3424 K їх нам	3425 K фото	3467 K нам
нажимая	2919 K кнопку	2919 K на кнопку	2919 K "
нажмите	2888 K ctrl
намерете	259 K ни
напис	3470 такий K
написа	269 K
написав	3470 K
написал	2953 K
написала	2953 K	3470 K
написано	2953 было K	3470 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2905 K нашему	2905 K нашей	2905 K автору	2905 K нам	2950 K нам
напишіть	38 K нам	67 K нам	3424 K нашому	3424 K нашій	3424 K автору	3424 K авторці	3424 K нам	3467 K нам
напомнил	2953 K
напомнила	2953 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3438 K кнопку	3438 K на
нашем	2888 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2864 K просьба
неделю	17 раз в K	17 каждую K	2952 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2867 поддержите K	2950 поддержите K
независимые	2951 K медиа
незалежні	3468 K медіа
нейросети	2928 с помощью K
несколько	2916 на K вопросов
никакого	71 K спама
новинами	3403 стежте за K
новини	226 google K	3422 google K
нуждаем	266 K се от вашата
нужна	2926 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2953 K
обещала	2953 K
обещали	2953 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2906 - K	2906 , K
обраних	3421 K джерел
обучения	48 K ии
объявил	2953 K
объявила	2953 K
объяснил	2953 K
объяснила	2953 K
объясняет	2953 K
объяснял	2953 K
объясняла	2953 K
обязал	2953 K
обязательна	2896 гиперссылка K	2925 материалов ссылка K	2925 ссылка на источник K
обязательные	21 K поля	2888 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3470 K
обіцяла	3470 K
обіцяли	3470 K
огледален	64 K сайт
оглядач	3426 - K	3426 , K
оглядачка	3426 - K	3426 , K
оголосив	3470 K
ограничений	2872 читайте без K
одноклассниках	2903 K
одному	3438 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2888 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3435 наше K	3435 коротке K
опитуванні	35 нашому K	3435 K читачів	3435 нашому K	3435 в K
оприлюднюватиметься	22 не K	3409 ваша e-mail адреса не K
опрос	35 наш K	2916 наш K
опросе	35 нашем K	2916 нашем K	2916 в K
опубликован	22 не будет K	2888 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2953 зовут K
організатори	3470 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2919 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2873 K #%	2873 K # %
отбележете	62 K ме
ответил	97 не K на	2953 K
ответила	97 не K на	2953 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2953 K
отвечала	2953 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2952 K в любой момент
отметил	2953 K
отметила	2953 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2875 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2905 K их нам	2950 K нам
отримувати	3456 хочете K
отримуйте	3460 K
очакваме	227 K вашите
ошибку	2889 нашли K
оштрафовал	2953 K
оштрафовала	2953 K
оштрафував	3470 K
""", 'п': """
партнером	2923 совместно с K	3443 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2923 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3443 K посилання
партнеры	2885 мы и наши K
партньорски	246 K линкове
партнёром	2923 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2923 K ссылки
партнёрским	74 K ссылкам
патроном	2950 станьте K
пееха	269 K
пели	2953 K
первинній	97 K версії
первоначальной	97 K версии
первый	2952 K месяц	2952 рубль в K
переведите	2950 K нам
перевірте	3435 K себе	3438 K пошту
передплатник	50 як K	3396 уже K	3396 вже K
передплатникам	3396 доступний лише K	3396 доступна лише K	3396 доступно лише K
передплатники	50 K можуть	3454 лише K	3454 тільки K
передплатників	3396 тільки для K
передплатою	3396 доступна за K	3396 доступний за K	3439 за K	3461 з K
передплату	80 оформіть K	3439 K за	3467 оформіть K
передплатіть	80 K
передрук	45 K	3419 K
передруковувати	45 K
передруку	3419 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2901 K
перепечатке	2901 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3417 K даних
персональных	2899 K данных
писав	3470 K
писал	2953 K
писала	2953 K	3470 K
писати	3468 нам K
писменото	248 без K съгласие
письме	2919 в одном K
письменного	2940 без K согласия
письмової	3459 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2905 K нам	2937 K на	2950 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3424 K нам	3457 K на
платной	2872 в K версии
побачили	3465 K помилку
повний	20 K текст	3439 K текст
повтаря	269 K
повтаряше	269 K
повторював	3470 K
повторює	3470 K
повторяет	2953 K
повторял	2953 K
повторяла	2953 K
повідомив	3470 K
повідомила	3470 K
повідомили	3470 K
повідомте	38 K нам	67 K нам	3424 K нам	3424 K нас	3467 K нам
подайте	228 K сигнал
поддержать	2950 K нас	2950 K редакцию	2950 K нашу
поддерживайте	2950 K нас	2950 K нашу
поддержите	2867 K нашу	2867 K нас	2926 K	2950 K нас	2950 K нашу	2950 K редакцию	2950 K проект	2950 K автора	2950 K наш
поддержка	2868 ваша K	2950 ваша K поможет	2950 ваша K помогает	2950 ваша K позволит
поддержке	2923 при K партнёра	2923 при K партнера	2926 благодаря вашей K	2951 вашей K
поддержки	2951 без вашей K	2951 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2914 K	2951 наш K	3433 K	3468 наш K
подкаста	236 K	2914 K	2951 нашего K
подкасте	34 нашем K	2914 K
подкасти	34 наші K	236 K	3433 K
подкастов	2914 K
подкасту	3433 K
подкастът	236 K
подкасты	2914 K
подкасті	34 нашому K	3433 K
подкастів	3433 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2872 уже K
подписка	2872 уже есть K	2954 K
подписке	2872 доступен только по K	2872 доступна по K	2872 доступен по K	2920 по K
подписки	2954 K
подпиской	2945 с K
подписку	80 оформите K	80 оформить K	2872 оформить K	2872 оформите K	2919 спасибо за K	2920 K за	2950 оформите K	2950 оформить K
подписчик	50 как K	2872 уже K	2872 вы уже K
подписчикам	2872 доступна только K	2872 доступно только K	2872 доступен только K	2934 только K
подписчики	50 K могут	2934 только K	2954 K
подписчиков	2872 только для K
подписчиком	2950 станьте K
подписывайтесь	2875 K на рассылку	2882 K на нас	2882 K на наш	2882 K на канал	2882 K на telegram	2950 K на
подписываясь	2919 K
подпишитесь	80 K	2867 K на регулярное	2875 K на рассылку	2882 K на наш	2882 K на канал	2950 K на
подчеркнул	2953 K
подчеркнула	2953 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3431 нашу K
пожертвование	2867 оформите K	2868 сделайте K	2926 регулярное K	2926 ежемесячное K	2950 ваше K	2950 сделайте K	2950 оформите K	2954 K
пожертвования	2951 на K	2954 K
пожертвованиям	2926 благодаря K	2951 благодаря K
пожертвуйте	2950 K
позволяет	2950 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2872 чтобы прочитать K
полный	20 K текст	2920 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2944 K
получать	2936 хотите K
помилку	3465 знайшли K
помогите	90 K, сколько можете	2950 K нам
помогнете	266 K ни
помогут	2951 K нам
поможет	2951 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2950 нам нужна ваша K
помощью	2928 с K ии
помітили	3420 якщо ви K	3465 K помилку
помічник	63 наш K
понравилась	2951 K статья
понравился	2951 K материал	2951 K текст
пообещал	2953 K
пообещала	2953 K
пообіцяв	3470 K
пообіцяла	3470 K
попереджає	3470 K
попередив	3470 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3470 K
попросил	2953 K
попросила	2953 K	3470 K
попросили	2953 K	3470 K
попросило	2953 K
порадив	3470 K
порадила	3470 K
посилання	3445 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2953 K
посоветовала	2953 K
постановив	3470 K
постановил	2953 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2953 K
потребовала	2953 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2919 вашей K
почтовом	2919 вашем K ящике
почту	79 на K	2876 на вашу K	2876 вам на K	2919 вашу K
пошту	79 на K	79 на вашу K	3399 на вашу K
пошті	3438 вашій K
пощенска	214 вашата K кутия
пояснив	3470 K
пояснил	2953 K
пояснила	2953 K	3470 K
пояснював	3470 K
пояснювала	3470 K
пояснює	3470 K
поясняет	2953 K
правото	29 си запазва K
працювати	3446 допоможе нам K	3468 K далі
працюємо	3468 ми K
предишна	97 K версия на
предпочитаемые	2902 K источники
предпочитаемых	2902 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2902 K источники	2939 K источники
предпочтительный	2902 K источник
предпочтительных	2939 K источников
предупреди	269 K
предупредил	2953 K
предупреждава	269 K
предупреждает	2953 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2953 K
призвала	2953 K
призвали	2953 K
призна	269 K
признава	269 K
признавал	2953 K
признает	2953 K
признал	2953 K
признала	2953 K
признали	2951 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2953 K
призывала	2953 K
призывали	2953 K
приложение	84 в нашето K	267 нашето K	2877 скачать K	2878 скачайте K	2878 установите K	2900 наше K	2900 мобильное K	2950 скачайте наше K	2950 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2877 открыть в K	2900 нашем K
приложения	2900 нашего K	2951 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2902 K источником
присоединяйтесь	51 K	2950 K к нам	2950 K к нашему	2950 K к нашей	2950 K к нашим	2950 K к сообществу	2950 K к читателям	2950 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2905 K нам	2905 K фото	2905 K видео	2905 K новости	2905 K свои	2905 K их нам	2950 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2905 K нам	2905 K фото	2905 K их нам	2950 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3467 K до нас	3467 K до нашої	3467 K до нашого	3467 K до спільноти	3467 K до читачів
приєднуйтеся	51 K	3467 K до нас	3467 K до нашої	3467 K до нашого	3467 K до спільноти	3467 K до читачів
проверьте	2916 K себя	2919 K почту
проголосуйте	2931 K	3451 K
продовження	3443 реклама. K
продовжити	3396 щоб K читання	3446 допоможуть нам K
продовжувати	3468 K роботу
продолжаем	2951 мы K работать
продолжать	2926 помогут нам K	2951 K работу
продолжение	2923 реклама. K
продолжить	2872 чтобы K чтение	2926 помогут нам K	2926 поможет нам K	2951 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2896 настоящий материал (информация) K	2941 материал K
произведён	2941 материал K
пройдите	2916 K тест
пройдіть	3435 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2936 не K
пропустити	3456 не хочете K
пропустить	2936 не хотите K
пропустіть	3456 не K
просив	3470 K
просил	2953 K
просила	2953 K	3470 K
просили	2953 K	3470 K
просьба	2864 у нас к вам K	2864 у нас есть K
просять	3470 K
проучване	237 нашето K
прохання	3390 маємо до вас K	3390 невелике K
прочетете	211 за да K цялата
прочитать	2872 осталось K	2872 чтобы K статью
пріоритетне	3421 K джерело
пріоритетним	3421 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3398 K на розсилку
підписка	3471 K
підписку	3396 оформіть K	3438 дякуємо за K	3467 оформіть K
підписники	3454 лише K	3471 K
підписників	3396 тільки для K
підписуйтесь	3402 K на нас	3402 K на наш	3402 K на канал	3402 K на telegram	3467 K на
підписуйтеся	3402 K на наш	3402 K на канал
підписуючись	3438 K
підпишіться	3398 K на розсилку	3402 K на наш	3467 K на
підтримайте	3393 K нашу	3393 K незалежну	3393 K нас	3446 K	3467 K нас	3467 K нашу	3467 K незалежну	3467 K редакцію	3467 K автора	3467 K роботу	3467 K наш
підтримати	3467 K нас	3467 K нашу
підтримка	3394 ваша K	3467 ваша K допоможе
підтримки	3443 за K партнера	3468 спільноти K	3468 вашої K
підтримуйте	3467 K нас	3467 K нашу
підтримці	3446 завдяки вашій K	3446 завдяки K читачів	3468 вашій K
піти	3390 перш ніж K
""", 'р': """
работа	267 нашата K	2951 наша K
работаем	2951 мы K
работать	2926 помогут нам K	2926 поможет нам K	2951 K дальше
работу	2951 нашу K
радив	3470 K
радила	3470 K
радили	3470 K
радить	3470 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2940 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2950 K нам
рассказал	2953 K
рассказала	2953 K
рассказывать	2951 K правду
расследование	2951 наше K	2951 это K
расследования	2951 наши K
рассылка	2951 наша K	2954 K
рассылку	78 на K	78 нашу K	78 K	2875 нашу K	2875 K самых	2951 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2919 K
регулярний	3446 K внесок
редактор	229 е K	229 - K	229 , K	2906 - K	2906 , K	3426 - K	3426 , K
редакторка	3426 - K	3426 , K
редакцией	39 нашей K	2905 связаться с K
редакции	97 поправка K	2940 без согласия K	2951 нашей K
редакцию	39 в нашу K	2905 напишите в K	2905 пишите в K
редакция	234 в нашата K	267 нашата K	2951 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3424 напишіть у K	3424 пишіть у K
редакція	3468 наша K
редакцією	39 нашою K	3424 зв'язатися з K
редакції	43 письма до K	97 від K:	3424 пишіть до K	3459 без згоди K	3459 без дозволу K	3468 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3443 після K	3443 на правах K	3468 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2923 после K	2923 на правах K	2951 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2906 - K	2906 , K	3426 - K	3426 , K
репортери	39 на нашите K	267 нашите K
репортерка	3426 - K	3426 , K
репортёр	2906 - K	2906 , K
решил	2953 K
реєструючись	3438 K
робота	3468 наша K
роботу	3468 нашу K
розкажіть	38 K нам	67 K нам
розповів	3470 K
розповідати	3468 K правду
розповіла	3470 K
розсилка	3468 наша K	3471 K
розсилку	78 на K	78 нашу K	78 K	3398 нашу K	3398 щоденну K	3468 нашу K
розслідування	3468 наші K	3468 це K
рублей	2952 # K
рік	3469 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2905 K с нами
связаться	2905 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3470 K
сказал	2953 K
сказала	2953 K	3470 K
скаржаться	3470 K
скаржився	3470 K
скаржилася	3470 K
скачайте	2877 K наше
скиньте	2950 K нам	2950 K донат
сколько	2950 скиньте K
скриньку	3438 вашу K
скриньці	3438 вашій K
следите	2882 K за нами
словам	2953 по K
словами	3470 за K
слушайте	259 K ни
слідкуйте	3402 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2953 K
советовала	2953 K
советовали	2953 K
советует	2953 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2908 внешнее K
содержит	97 K сцены
сообщение	2896 данное K (материал) создано	2941 K создано
сообщил	2953 K
сообщила	2953 K
сообщили	2953 K
сообщите	38 K нам	67 K нам	2905 K нам	2950 K нам
соучастником	2926 станьте K	2950 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3400 увімкнути K	3400 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3468 K текст	3468 K матеріал
сподобалась	3390 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2953 K
спросил	2953 K
спросила	2953 K
співали	3470 K
співучасником	3467 станьте K
спільнота	3468 наша K
спільноти	3394 стань частиною K	3446 частиною K	3468 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2950 K нашим	3467 K нашим
статей	3453 до всіх K	3453 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3468 ця K
статья	2951 эта K
статьям	2933 ко всем K
стверджує	3470 K
стежте	3402 K за нами
стигнали	224 щом сте K дотук
стороннего	2908 K сервиса
сторонним	2908 K сервисом
стороннього	3428 K сервісу
стороннім	3428 K сервісом
суммой	2952 любой K
сумму	2952 любую K
сутрин	17 всяка K
существуем	2951 мы K
существует	2926 K благодаря
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
телеграм	16 K	226 K	2882 наш K-канал	2882 в нашем K	2903 K	2903 K-канал	2903 K-канале	2937 пишите в K	2951 наш K	3402 наш K-канал	3422 K	3422 K-канал	3422 K-каналі
телеграме	16 K	2903 K
телеграмі	3422 K
телефон	97 K довіри
тест	2916 наш K	3435 наш K
тиждень	17 раз на K	3469 на K
требовал	2953 K
требовала	2953 K
требовали	2953 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2878 включите K	2878 включить K	2878 разрешить K
уверяет	2953 K
уверял	2953 K
уверяла	2953 K
увійдіть	24 K	3397 K, щоб
уговаривал	2953 K
уговаривала	2953 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2864 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3421 K джерел
улюблені	3421 K джерела
умовляв	3470 K
умоляваше	269 K
умолял	2953 K
умоляла	2953 K
умоляли	2953 K
утверждает	2953 K
уточнение	97 K:
уточнення	97 K:
уточнив	3470 K
уточнил	2953 K
уточнила	2953 K	3470 K
учасником	3467 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2951 K нашу
цитировании	2901 при K
цитування	3419 у разі K
цитуванні	3419 при K
""", 'ч': """
частиною	3467 станьте K
частковому	3445 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2950 спасибо, что K
читай	3402 K нас
читайте	2882 K нас в	3402 K нас у	3402 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2916 опросе K	2926 благодаря поддержке K	2946 K	2951 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2864 дорогие K	2946 K	2951 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2946 K	2951 благодаря K
читати	3396 щоб K далі	3467 щоб K далі
читачам	18 завдяки K	3462 K
читачі	36 наші K	3462 K	3468 наші K
читачів	43 листи K	3462 K	3468 наших K
читаєте	3467 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3469 K
щомісячний	3446 K внесок
щомісячно	3469 K
щоранку	17 K
щотижневу	3398 K розсилку
""", 'э': """
электронной	2919 адрес K почты
электронную	2919 K почту
""", 'я': """
яжіться	38 зв'K з нами	3424 зв'K з нами
язкові	21 обов'K поля	3409 обов'K поля
якщо	3390 K ви вже тут
""", 'і': """
інтелектом	3448 штучним K
інтелекту	3448 за допомогою штучного K
""", 'א': """
אדבלוק	1690 K
אומר	1717 K
אומרת	1717 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1630 עקבו K	1714 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1628 דואר K
אמר	1717 K
אמרה	1717 K
אמרו	1717 K
אתכם	1660 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1716 K
ביקש	1717 K
ביקשה	1717 K
במייל	1659 K שלכם
בסרטון	1649 לצפות K זה
בעוגיות	1635 שימוש K
בעיתונות	1660 לתמוך K
בעלי	1695 בלי K הון	1695 ללא K הון
בקובצי	1634 משתמש K
בשבוע	17 פעם K	1716 K
בתגובות	85 K
בתוכן	1671 לעשות שימוש K
""", 'ד': """
דווחו	1714 K לנו
דיוור	1659 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1631 הורידו את K	1715 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1717 K
הודיעה	1717 K
הוואטסאפ	1631 לקבוצת K
הווטסאפ	1631 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1717 K
הוסיפה	1717 K
הזהיר	1717 K
הזכויות	1642 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1672 הכתבות K
הטלגרם	1631 לערוץ K
הטקסט	1650 K
היום	1714 תרמו K
הירשמו	1714 K לקבלת
הכותב	1671 על דעת K
הכתבה	45 לפרסם את K	1624 להמשך קריאת K	1650 K	1715 K הזאת
המדור	1648 הוא עורך K	1648 היא עורכת K
המובעות	1671 הדעות K במאמר	1671 הדעות K בטור	1671 הדעות K בכתבה
המועדף	1645 למקור K	1645 כמקור K
המייל	1627 לתיבת K	1628 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1628 K היומי	1659 K השבועי של	1659 K שלנו	1715 K
הסביר	1717 K
הסיכום	1650 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1650 הנקודות K
העיתונות	1715 K העצמאית
הפרטיות	1635 מדיניות K
הפרסומות	1690 חוסם K
הפרסומים	1690 חוסם K
הפרסומת	11 K
הצביעו	1714 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1631 K לערוץ	1714 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1635 תנאי K
השמות	97 K שונו
התגובות	1656 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1660 בזכות K שלכם
התראות	14 K
התרגום	1650 K
התרומה	1714 K שלכם
""", 'ו': """
ובטוויטר	1630 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1660 K בכם
ותלויה	1660 K בכם
""", 'ז': """
זקוקה	1714 K לכם
""", 'ח': """
חודשית	1714 תרומה K
חיצוני	1649 תוכן K	1649 תוכן ממקור K
""", 'ט': """
טען	1717 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1659 K למייל	1659 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1624 הצטרפו K
כתב	1717 K
כתבה	1650 K זו	1715 K זו	1717 K
כתבו	38 K לנו	67 K לנו	1714 K לנו
כתבות	1672 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1648 היא K
כתובת	77 הזינו K מייל	1628 K דוא"ל
""", 'ל': """
לדברי	1717 K
להגיב	6 כדי K	1656 K
להמשיך	1624 כדי K לקרוא	1660 עזרו לנו K
להעתיק	1642 אין K	1671 לשכפל, K
לחודש	1716 K
לחוק	1671 סעיף #א K
לחצו	1714 K כאן
לידיעון	1714 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1625 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1627 הירשמו K	1627 הרשמה K	1627 K שלנו	1659 בהצלחה K	1714 הירשמו K
לעזרתכם	1714 אנחנו זקוקים K
לענייני	1648 הוא כתב K	1648 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1649 K בתוכן
לקבוצת	1631 הצטרפו K
לקריאה	1672 כתבות K
לקריאת	20 K הכתבה
לשנה	1716 K
לתומכים	1660 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1672 K חינם
מועדף	1645 מקור K	1645 כמקור K	1709 מקור K	1709 כמקור K
מינוי	1624 רכשו K	1714 רכשו K	1718 K
מנוי	1624 כבר K
מנויים	1718 K
מניות	1695 בלי בעלי K	1695 ללא בעלי K
מסכימים	43 לא K	43 K?	1659 בהרשמה אתם K
מסר	1717 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1659 K שבועי	1718 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1650 K
סיפר	1717 K
סיפרה	1717 K
סעיף	1671 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1714 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1659 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1648 הוא K
עיתונאית	1648 היא K
עיתונות	1660 לעשות K	1715 K עצמאית
עכשיו	1714 תרמו K
עלולים	97 K להיות קשים
עמלה	1670 נקבל K	1670 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1690 חוסם K	1715 ללא K
פרסומת	11 K
פרשן	1648 הוא K
פרשנית	1648 היא K
""", 'צ': """
ציין	1717 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1715 K
קרא	1717 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1716 חודש K
""", 'ש': """
שאלו	1650 K את
שולחים	57 אנחנו K לכם
שיווקי	1659 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1714 K לנו
שלנו	39 לכתב K	1715 K
שנקבל	1670 K עמלה
שקראתם	1714 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1656 K
תוכן	9 K זה	1649 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1660 K בכם
תלויה	1660 K בכם
תמיכתכם	1714 K
תמכו	1714 K בנו
תקציר	1650 K
תרומה	1718 K
תרומות	1718 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1338 K مطلب	1338 K خبر	1383 براي K مطلب
ادبلاك	1360 K
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1316 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1304 از كوكي K ميكنيم	1304 از كوكيها K ميكنيم	1305 شرايط K	1312 K از مطالب اين سايت	1312 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1333 K تهيه كنيد	1383 K تهيه كنيد	1387 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1316 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1386 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1386 K
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
اول	1385 ماه K
اوليه	97 نسخه K اين
ايميل	1299 K خود را	1299 به K شما	1300 ادرس K	1300 نشاني K	1329 در K خود	1383 K خود را وارد كنيد
ايميلتان	1329 به K
اينجا	1337 K كليك كنيد	1383 K كليك كنيد
اينستاگرام	1302 در K دنبال
اينه	64 K
اپ	1328 K
اپليكيشن	1328 K	1383 K ما را	1383 K را دانلود كنيد	1383 K را نصب كنيد	1384 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1342 الزاما K	1342 لزوما K	1342 K ديدگاه
بازنشر	45 K
باشيد	1316 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1323 را K
بحسب	206 K
بخوانيد	1314 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1384 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1323 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1316 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1316 براي ما K	1383 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1314 K	1322 به تيم ما K	1383 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1316 با ما در ميان K	1383 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1316 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1386 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغ	1360 ضد K
تبليغات	70 بدون K	1360 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1315 منبع K	1315 منابع K	1378 منابع K	1378 منبع K
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
تلگرام	1302 ما را در K	1302 در K دنبال	1302 كانال K ما	1316 با ما در K
تماشا	1323 K كنيد
تمامي	1313 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1386 K داد
تيم	1384 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1304 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1313 كليه K	1313 همه K	1313 تمام K
حمايت	1330 K مالي خود	1331 به K شما نياز	1331 با K شما	1332 K كنيد	1383 از ما K كنيد	1383 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1384 اين K
خبرنامه	1299 K ما	1299 اشتراك K	1300 در K	1329 K روزانه	1329 K هفتگي	1384 K ما	1384 K	1387 K
خبرنگار	39 K ما	1316 K ما را	1318 K
خبرنگاران	39 K ما	1384 K ما
خصوصي	1305 سياست حريم K
خواست	1386 K
خواستند	1386 K
خواندن	1333 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1331 به K خود تكيه	1384 K ما
خواهد	1325 منتشر K شد
خواهند	1325 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1318 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1302 ما را K كنيد	1314 K كنيد	1314 K كنيم	1383 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1316 به ما خبر K	1323 گوش K	1334 هديه K	1383 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1325 نوشتن K	1325 ارسال K	1325 بيانگر K	1342 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1322 وبينار K ما	1333 اشتراك K	1343 مقاله K	1343 مطلب K	1343 مطالعه K	1383 K ثبت نام كنيد
روزنامه	1342 ديدگاه K
روزنامهنگار	1318 K
روزنامهنگاري	1384 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1385 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1384 K ما
سايتهاي	1319 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1314 عضو K	1314 K	1383 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1329 خبرنامه K
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
علاقه	1315 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1322 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1325 K	1326 حروف لاتين (K)
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
كار	1384 K ما
كاربري	1333 حساب K خود شويد	1383 حساب K خود شويد
كانال	1302 به K ما	1314 K ما	1384 K ما
كتب	206 K
كتبت	206 K
كردهايد	1333 ثبت نام K	1333 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1340 K دريافت كنيم	1340 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1322 ديدن K	1323 گوش K	1334 هديه K	1337 روي لينك كليك K	1337 كليك K	1383 به ما كمك K	1383 روي لينك كليك K	1383 همين حالا ثبت نام K
كوكي	1305 از K
كوكيها	1305 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1325 حروف K	1326 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1342 K نظر
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
ما	1384 به K
مالكين	184 بلا K
مالي	1331 كمك K شما	1383 كمك K شما	1387 كمك K
ماه	1385 در K
ماهانه	1385 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1319 K خارجي	1319 اجازه ميدهيد K
محتوايي	1319 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1312 حقوق K است
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
مستقل	1384 رسانه K
مستقلة	204 صحافة K
مسدودكننده	1360 K تبليغات
مشترك	149 هل انت K	1333 K شويد	1383 K شويد
مشتركا	50 بصفتك K
مشتركان	1333 ويژه K است
مصنوعي	1320 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1384 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1338 ادامه K
ملاك	184 بلا K
منبع	1341 ذكر K
منتخب	1315 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1328 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1329 عضويت شما با K	1329 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1319 از شما اجازه K
ميدهد	1325 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1386 K
ميگويد	1386 K
ميگيريم	1340 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1325 منتشر K شد
نخواهند	1325 منتشر K شد
نداد	97 پاسخ K
ندهيد	1383 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1328 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1383 در K ما	1384 K ما
نميشود	60 ايميل شما نمايش داده K	1325 منتشر K
نوشت	1386 K
نويسنده	1316 ايميل K	1318 K
نياز	1331 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1333 مشترك K
هماكنون	1383 K ثبت نام كنيد
همايش	1322 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1331 به حمايت شما K
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
وبينار	1322 K ما	1322 در K
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
ويديو	40 عكسها و K	40 عكس و K	1319 ديدن اين K
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
پژوهشگر	1318 K
""", 'گ': """
گزارش	1384 اين K
گزارشهاي	1384 K ما
گفت	1386 K
گفتند	1386 K
گفته	1386 K است	1386 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1742 का K रखने
अनुवाद	1744 K
अनुसार	1805 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1749 K राय दें
अपील	1805 K की
अलर्ट	1751 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1802 K दान
आपको	57 हम K
आर्टिकल	1763 फ्री K	1763 मुफ्त K
आर्थिक	1753 K सहयोग दें	1753 K सहयोग करें	1802 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1723 ऐप K करें	1751 K करें
इनबॉक्स	1722 आपके K	1752 अपने K में
""", 'उ': """
उपयोग	1728 कुकीज का K	1728 कुकी का K
""", 'ए': """
एजेंसी	1762 K की फीड
एडिटर	1742 सब K हैं	1742 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1780 K
""", 'क': """
कमीशन	1761 हमें K मिल	1761 K मिल सकता है
कमेंट	1749 अपनी राय K	1750 K करने के लिए	1750 K में अपनी राय	1750 K हटा	1750 K करने वाले
करके	1752 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1722 ईमेल दर्ज K	1725 फॉलो K	1737 जॉइन K	1737 लाइक K	1740 हमें ईमेल K	1747 टिकट बुक K	1749 पोल में वोट K	1752 साइन अप K	1756 शेयर K	1756 साझा K	1756 सेव K	1802 फॉलो K	1802 लॉग इन K	1802 साइन अप K
कहती	1805 K
कहते	1805 K
कहा	1805 K
कहानी	67 अपनी K हमें
कीजिए	1802 मदद K
कॉपी	1756 लिंक K हो गया
कॉपीराइट	1736 K
क्लिक	1737 K करें	1802 यहां K करें	1802 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1803 इस K	1803 यह K
खबरें	1758 और K पढने के लिए	1763 मुफ्त K
खबरों	1758 अन्य K के लिए	1758 ताजा K के लिए	1758 की K के लिए
खरीदें	1747 यहां से K
खेलें	1749 क्विज K और
""", 'ग': """
गिफ्ट	1756 K करें
गोपनीयता	1728 K नीति
""", 'ज': """
जनरेट	1762 ऑटो-K
जरूर	1740 हमें K दें
जावास्क्रिप्ट	1728 K
जुडने	1738 K के लिए
जुडिए	51 आप भी K	1802 K
जुडें	51 आप भी K	1725 चैनल से K	1737 K	1747 हमारी टीम से K	1802 हमसे K
ज्वाइन	1737 K करें
""", 'ट': """
टिप्पणियों	1750 K के लिए
टिप्पणी	97 K करने से इनकार	1750 K करने के लिए	1750 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1723 ऐप K करें	1751 K करें	1751 K कीजिए	1802 ऐप K करें	1802 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1806 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1802 राय K
देखें	1802 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1728 K नीति
निर्भर	1753 आपके सहयोग पर K
नोटिफिकेशन	14 K	1723 K चालू करें	1751 K ऑन करें	1751 K ऑन कर लें
नौकरी	1747 K के अवसर
न्यूज	1726 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1722 हमारे K	1722 हमारा K	1722 हमारा साप्ताहिक K	1722 K के लिए	1803 हमारे K	1806 K
""", 'प': """
पढने	0 K का समय	1754 K के लिए
पढें	0 मिनट में K	1723 ऐप में K	1802 पूरी खबर K
पत्रकार	1803 हमारे K
पत्रकारिता	1742 K में सक्रिय हैं	1803 हमारी K	1803 स्वतंत्र K
पसंदीदा	1739 K सोर्स	1739 K स्रोत	1739 K न्यूज सोर्स	1797 K स्रोत	1797 K सोर्स
पाठकों	18 K के सहयोग	1753 K के सहयोग से चलते
पाने	1752 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1762 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1805 K
पूछें	1744 K
पूरी	1754 बनकर K खबर
पॉडकास्ट	1748 K सुनें	1748 K सुनने के लिए	1803 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1804 K माह	1804 K वर्ष
प्रतिक्रिया	1749 अपनी K
प्रिफर्ड	1739 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1740 हमें K	1740 कमेंट करके K	1802 हमें K	1802 राय K
बताते	1805 K
बताया	1805 K
बदल	97 नाम K
बाहरी	1743 K साइट
बिंदु	1744 मुख्य K
बॉक्स	1750 कमेंट K में
बोला	1805 K
बोले	1805 K
ब्राउजर	10 आपका K
ब्लॉकर	1780 ऐड K	1780 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1740 हमें K	1802 हमें K	1802 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1804 हर K
मांगते	1743 आपकी इजाजत K हैं	1743 आपकी अनुमति K हैं
मुताबिक	1805 K
मुफ्त	1763 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1754 पढना जारी K के लिए
रजिस्टर	1802 अभी K करें
रहिए	1758 जुडे K
रहें	1758 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1805 K
लिखें	38 हमें K	67 हमें K	1802 हमें K
लेख	1803 यह K	1803 इस K
लॉग	24 K इन
लॉगिन	1802 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1762 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1780 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1748 K देखें	1748 K यहां देखें	1748 K भी देखें	1748 K देखने के लिए
वेबसाइट	1803 हमारी K
वेबिनार	1747 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1740 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1728 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1740 हमसे K करें
संपादित	1762 ने K नहीं किया
संवाददाता	39 हमारे K	1742 वरिष्ठ K हैं	1742 K हैं
संस्करण	97 पिछले K में
सकते	1738 जुड K हैं	1738 फॉलो कर K हैं	1740 हमें भेज K हैं
सदस्य	55 मासिक K	1754 पहले से K हैं	1802 K बनें
सदस्यता	1754 K लें
सप्ताह	1804 प्रति K
सब्सक्राइब	1722 न्यूजलेटर को K	1722 न्यूजलेटर K	1725 चैनल को K	1737 K करें	1752 K करके आप	1802 K करें
सब्सक्राइबर	50 K	1754 K हैं
सब्सक्राइबर्स	1754 K के लिए है
सब्सक्रिप्शन	1752 K सफल	1806 K
समरी	1744 K
समर्थन	1802 K करें
सर्वाधिकार	1735 K सुरक्षित
सर्वे	1749 K में भाग लें	1749 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1753 हमें K करें	1802 आपका K	1802 हमें K	1802 K करें	1802 आपके K
सहयोगी	55 मासिक K
सामग्री	1743 से मिली K शामिल है	1743 K उपलब्ध नहीं है
सारांश	1744 K
सिंडीकेट	1762 K फीड
सीनियर	1742 K सब एडिटर हैं
सुझाएं	1802 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1748 को K	1748 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1743 कुकीज K करें
""", 'ह': """
हमारा	1723 K ऐप	1803 K काम	1803 K ऐप
हमारी	39 K टीम से	1802 K मदद करें	1803 K टीम
हमारे	1803 K पाठक	1803 K चैनल	1803 K साथ
हिस्सा	1749 सर्वे में K लें
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
กด	3253 Kเพิ่มเพื่อน	3281 Kติดตาม
กร	3223 Kอกอีเมล
กล	3284 K่าว
กอ	3282 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3281 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3241 Kบคุณที่สมัคร	3241 Kบคุณที่ลงทะเบียน	3282 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3281 Kิกที่นี่	3281 Kิกชม
คว	3251 Kามเห็นส่วนตัวของผู้เขียน
ค่	3250 Kาคอมมิชชั่น	3250 Kาคอมมิชชัน
""", 'จ': """
จด	3222 Kหมายข่าวของเรา	3241 Kหมายข่าวรายสัปดาห์ของเรา	3285 Kหมายข่าว
จะ	3240 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3281 Kวน์โหลดแอปของเรา	3281 Kวน์โหลดแอปได้	3281 Kวน์โหลดแอปเลย	3281 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3232 Kดต่อผู้สื่อข่าวของเรา	3232 Kดต่อกองบรรณาธิการ	3281 Kดตามเรา
ต่	3283 Kอเดือน	3283 Kอปี
""", 'ถ': """
ถื	3241 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3245 Kลองอ่าน
ทั	38 Kกมา	3251 Kศนะของผู้เขียน
ทา	3240 Kงเว็บไซต์ขอสงวนสิทธิ์	3242 Kงอีเมลทุก
ทุ	3242 Kกเช้าทางอีเมล
""", 'บ': """
บท	3246 Kความฟรี	3282 Kความนี้
บร	3285 Kิจาค
บล	3265 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3284 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3243 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3284 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3232 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3234 Kมรับคุกกี้
""", 'ร': """
ระ	3284 Kบุว่า
รา	3283 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3243 Kวมสนับสนุนการทำงานของเรา	3281 Kวมสนับสนุน	3281 Kวมบริจาคให้เรา	3281 Kวมบริจาคกับเรา	3281 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3251 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3282 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3228 Kวนลิขสิทธิ์	3229 Kวนสิทธิ์
สน	3243 Kับสนุนสื่ออิสระ	3243 Kับสนุนการทำงานของเรา	3243 Kับสนุนนักข่าว	3281 Kับสนุนเรา	3281 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3222 Kัครรับจดหมายข่าว	3222 Kัครรับข่าวสาร	3281 Kัครรับ	3281 Kัครสมาชิกวันนี้	3281 Kัครสมาชิกเลย	3281 Kัครสมาชิกเพื่อ	3281 Kัครสมาชิกได้ที่	3281 Kัครสมาชิกของเรา	3285 Kาชิก
สำ	3245 Kหรับสมาชิกเท่านั้น
สื	3282 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3232 Kงเรื่องราวของคุณ	3232 Kงข่าวหาเรา	3281 Kงข้อมูลมาที่	3281 Kงคลิปมา
""", 'ห': """
หา	3232 Kกคุณมีข้อมูล
ห้	3228 Kามคัดลอกหรือ	3228 Kามคัดลอกข้อความ	3228 Kามคัดลอกเนื้อหา	3228 Kามคัดลอกบทความ	3229 Kามทำซ้ำ
""", 'อ': """
อย	3281 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3222 Kเมลของคุณ
อ่	3245 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3281 Kียนถึงเรา	3281 K้าสู่ระบบเพื่อ
เฉ	3245 Kพาะสมาชิก
เน	9 Kื้อหานี้	3234 Kื้อหาจากภายนอก	3234 Kื้อหาภายนอก	3261 Kื้อหานี้มาจาก	3261 Kื้อหาจาก
เป	3245 K็นสมาชิกอยู่แล้ว	3284 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3240 Kื่อแสดงความคิดเห็น	3245 Kื่ออ่านต่อ	3245 Kื่ออ่านบทความ	3253 Kิ่มเพื่อนไลน์	3253 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3240 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3232 K้งเบาะแสข่าว	3232 K้งเรา	3281 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3231 Kล่งข่าวที่ต้องการ	3231 Kล่งข่าวโปรด	3231 Kล่งที่มาที่ต้องการ
แอ	3253 Kดไลน์	3253 Kดไลน์เพื่อ	3281 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3265 Kรแกรมบล็อกโฆษณา
โห	3281 Kวตเลย	3281 Kลดแอป
""", 'ใ': """
ให	3282 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3559 hãy gửi K
""", 'ủ': """
ủng	3510 ly cà phê K hộ	3559 hãy K hộ
""", 'あ': """
あと	2142 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2186 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2109 Kいのブラウザ
お寄	2186 Kせください
お届	57 Kけします
お申	2130 Kし込みはこちら	2186 Kし込みください	2186 Kし込みはこちら
お聞	2186 Kかせください
お見	2186 K逃しなく
お試	2186 Kしください
お読	2186 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2147 K転載したものです	2147 Kの転載です
か月	2096 K無料	2188 K無料
""", 'が': """
が作	2180 aiK成
が無	2109 javascriptK効
が生	2180 aiK成
が翻	2180 aiK訳
が要	2180 aiK約
""", 'こ': """
ここ	2095 Kからは有料	2096 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2095 K記事は有料	2095 K記事は会員	2114 K記事についてのご意見	2160 Kコンテンツは	2160 K投稿は	2160 K外部コンテンツは	2187 K記事が	2187 K記事を	2187 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2109 K用のブラウザ
ご協	2186 K力ください
ご存	2148 Kじの方は
ご寄	2093 K付をお願い	2186 K付
ご意	43 K見・ご反論	2114 K見・ご感想	2114 K見をお寄せ
ご感	2114 K想をお寄せ
ご支	2093 K援をお願い	2186 K援
ご登	2139 K録ありがとうございます	2186 K録
ご覧	2186 Kください	2186 Kいただけます
ご購	2186 K読
ご連	2186 K絡ください
""", 'す': """
すで	2142 Kに会員の方
すべ	2096 Kての記事が
""", 'ぜ': """
ぜひ	2106 Kフォロー
""", 'で': """
でも	2106 K配信中
で作	2180 aiK成
で受	2123 lineKけ取る
で届	2123 lineKく
で最	2123 lineK新
で生	2180 aiK成
で要	2180 aiK約
""", 'と': """
と強	2189 K調
と書	2189 Kい
と発	2189 K表
と話	2189 Kし	2189 Kす
と語	2189 Kっ	2189 Kる
と説	2189 K明
と述	2189 Kべ
""", 'に': """
によ	2180 aiKって生成	2180 aiKる要約	2189 Kると
""", 'の': """
の使	2112 cookieK用
の学	48 aiK習
の採	2130 K用情報
の提	2147 K供記事です
""", 'を': """
をフ	2106 Kォローする	2106 Kォローしよう
を使	2112 cookieK用
を利	2112 cookieK用
を有	2109 javascriptK効	2109 javascript K効
を発	2189 K表した
を許	2127 cookieK可
""", 'ア': """
アカ	2123 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2146 Kィリエイト広告	2146 Kィリエイトプログラム	2146 Kィリエイトリンク	2155 Kィリエイトリンク	2155 Kィリエイト広告	2155 Kィリエイトプログラム
アプ	2101 Kリで開く	2101 Kリで読む	2101 Kリはこちら	2102 Kリを開く	2102 Kリをダウンロード	2102 Kリのダウンロード	2102 Kリをインストール	2138 Kリなら通知	2138 Kリなら速報	2138 Kリなら、	2138 Kリで読むと	2138 Kリなら
アン	2134 Kケートにご協力	2134 Kケートはこちら	2134 Kケート実施中	2135 Kケートに答えて
""", 'カ': """
カ月	2096 K無料	2188 K無料
""", 'ク': """
クイ	2135 Kズに答えて
クッ	2111 cookie(Kキー)	2112 Kキーを使用	2112 Kキーを利用	2127 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2114 Kントを投稿するには	2114 Kントするには	2114 Kントをお寄せ	2115 Kント欄で	2115 Kント欄に	2115 Kント欄から	2115 Kント欄へ	2137 Kントは削除します	2137 Kントは削除することが	2137 Kントは削除する場合	2137 Kントは承認	2137 Kントは公開前	2137 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2093 Kートをお願いします	2186 Kートをお願い	2186 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2186 Kンロードしてください
""", 'チ': """
チケ	2130 Kット販売中
チャ	2107 Kンネル登録を	2123 Kンネルに参加する	2123 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2099 Kースレターに登録	2100 Kースレターを	2123 googleKースで	2139 Kースレター登録はこちら	2190 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2106 Kローして最新	2106 Kローをお願い	2186 Kローしてください
""", 'ブ': """
ブラ	2158 Kウザは音声	2158 Kウザは動画	2158 Kウザではこの動画	2158 Kウザはvideo	2158 Kウザはaudio
""", 'プ': """
プッ	2102 Kシュ通知
プラ	2111 Kイバシーポリシーに
プレ	2096 Kミアム会員
プロ	2146 Kモーションが含まれ	2146 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2099 Kマガに登録	2100 Kマガで	2139 Kマガ登録はこちら	2139 Kマガの登録	2187 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2099 Kルマガジンに登録	2100 Kルマガジンで	2100 Kルマガジンを	2100 Kルでお届け	2114 Kルアドレスが公開されることはありません	2139 Kルアドレスを入力してください	2190 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2095 Kインして続きを	2095 Kインしてください	2096 Kインが必要	2186 Kインして
""", 'ヶ': """
ヶ月	2096 K無料	2188 K無料
""", '上': """
上优	3594 在googleK先
上優	3594 在googleK先
""", '下': """
下方	3668 K留言
下載	3575 K客戶端	3577 Kapp	3577 K應用程式
下载	3575 K客户端	3577 Kapp	3577 K应用	3667 K客户端
""", '不': """
不代	3593 K表本站	3610 K表本站立场	3623 K表本報立場	3623 K表本报立场	3623 K表本站立场	3623 K表本站立場	3623 K表本媒體立場	3623 K表本網立場	3623 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3649 K于任何财团
不屬	3649 K於任何財團
不得	3593 K转载	3593 K轉載
不认	43 K同本文
不錯	3667 K過
不错	3667 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3593 K表作者
仅供	3610 K其表达个人看法
仅限	3615 K会员	3615 K订户
""", '他': """
他說	3670 K
他说	3670 K
""", '付': """
付費	3570 K後	3671 K牆
付费	3570 K后	3671 K墙
""", '以': """
以下	3638 K内容来自
以閱	3569 K讀全文
以阅	3569 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3570 K专享	3615 K限定内容
会員	50 Kの方は	50 Kは月に	2095 K限定です	2095 K限定の記事	2095 K登録できます	2096 K登録すると	2096 K登録が必要	2142 Kの方はこちら	2142 K登録で続きを読む	2142 K登録後にご覧	2171 Kだけが読める	2171 Kのみがお読み	2171 Kのみ閲覧	2186 K登録して	2186 K登録は	2186 K登録がお済み	2186 K登録をお願い	2186 K登録で	2186 K登録のうえ	2186 K登録はこちら	2186 K登録ください	2187 Kの方
会費	2140 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3567 K支持	3667 K支持,	3667 K支持让	3667 K支持讓	3667 K支持是
""", '使': """
使用	3585 Kcookie改善	3585 Kcookie以	3585 K cookie 以	3585 K cookie 来	3585 K cookie 來	3586 Kcookie来	3586 Kcookie來
""", '來': """
來自	3601 K外部平台的內容
""", '依': """
依靠	3613 K读者的支持	3613 K讀者的支持
""", '侵': """
侵权	3593 K请	3593 K必究
侵權	3593 K必究
""", '個': """
個人	2112 K情報の取り扱い	2147 Kの見解です	3610 K看法
""", '偏': """
偏好	3594 K來源	3594 K来源	3663 K來源
""", '僅': """
僅限	3615 K會員	3615 K訂戶
""", '優': """
優先	2122 Kソース	2122 K表示に設定	2122 Kする情報源	2122 K的に表示
""", '免': """
免費	15 K閱讀	3624 K文章	3624 K閱讀篇數	3624 K閱讀額度	3625 K註冊即可	3625 K註冊後	3652 K文章	3667 K訂閱	3669 K試用
免费	15 K阅读	3624 K文章	3624 K阅读篇数	3625 K注册即可	3625 K注册后	3652 K文章	3667 K订阅	3669 K试用
""", '全': """
全文	20 Kを	2095 Kを読むには	2095 Kをお読み
""", '公': """
公众	16 K号	3580 K号:
公式	2102 Kアプリ	2106 Kアカウントをフォロー	2106 Kアカウントを友だち	2123 Klineはこちら	2187 Kline
""", '关': """
关注	3580 K我们的	3667 K我们
""", '内': """
内阅	3575 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3670 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2188 K
初月	2142 K#円で	2188 K無料
""", '判': """
判断	2189 Kした
""", '利': """
利用	2111 K規約に同意
""", '前': """
前請	3610 K先登入
前请	3610 K先登录
""", '剩': """
剩余	3569 K#%
剩餘	3569 K#%
""", '力': """
力を	2140 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3580 Kline好友	3580 Kline官方	3580 Kline@	3613 K贊助行列	3613 K赞助行列	3667 K会员	3667 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2187 Kになります
""", '動': """
動画	40 Kや写真	2131 Kをご覧ください	2131 Kはこちら	2132 Kでも詳しく	2132 Kでも解説	2158 Kを再生するには	2158 Kをご覧いただくには	2158 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3669 K
""", '化': """
化名	97 K
""", '即': """
即可	3610 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2107 Kち追加
""", '収': """
収益	2146 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3573 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2124 K班までご	2140 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2099 Kトレイに
""", '只': """
只靠	3613 K讀者	3613 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3601 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3640 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3670 K
告诉	38 K我们	67 K我们	3670 K
""", '呼': """
呼び	2189 Kかけた	2189 Kかける	2189 Kかけて	2189 K掛け
""", '命': """
命じ	2189 Kた
""", '啟': """
啟用	3640 Kjavascript
""", '喊': """
喊道	3670 K
""", '因': """
因为	3667 K有你的支持
因為	3667 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2146 Kの一部が還元
""", '外': """
外部	2127 Kコンテンツ	3601 K内容	3601 K內容
""", '她': """
她說	3670 K
她说	3670 K
""", '好': """
好評	2130 K発売中
""", '如': """
如侵	3593 K权
如有	3593 K侵权	3593 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3581 K微信
""", '定': """
定期	3667 K定額
""", '寄': """
寄付	2168 Kで成り立って	2168 Kで運営され	2168 Kによって運営され	2186 Kをお願い	2190 K
寄到	3573 K您的信箱	3612 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3670 K
""", '居': """
居合	2148 Kわせた方は
""", '已': """
已是	3569 K會員	3615 K订户	3615 K訂戶
已经	3569 K是会员
""", '年': """
年額	2188 K
""", '广': """
广告	11 K	3587 K拦截	3646 K拦截	3646 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2109 Kブロック	2140 Kに頼らず
""", '廣': """
廣告	11 K	3587 K攔截	3646 K攔截	3646 K封鎖
""", '开': """
开启	3577 K通知	3640 Kjavascript
""", '弊': """
弊社	2187 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2187 Kイト
当初	97 Kの記事で
当社	2187 Kの
当編	2187 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3577 K扫	3581 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2093 Kをお願いします	2186 Kをお願い	2186 Kして
""", '您': """
您已	3612 K成功订阅	3612 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3567 K支持	3613 K每一份捐款	3613 K每一筆捐款	3667 K捐款	3667 K支持,	3667 K支持让	3667 K支持讓	3667 K支持是
""", '情': """
情報	2124 Kをお寄せください	2124 K提供はこちら	2124 K提供を募集	2124 K提供をお待ち	2124 Kをお待ちして	2148 Kをお持ちの方は	2148 K提供窓口
""", '感': """
感謝	3612 K您的訂閱	3667 K閱讀	3667 K您的支持
感谢	3612 K您的订阅	3667 K阅读	3667 K您的支持
""", '成': """
成为	51 K其中一员	3569 K会员即可	3615 K付费会员	3667 K会员,	3667 K会员即可	3667 K我们的会员
成果	2155 K報酬型広告
成為	3569 K會員即可	3613 K我們的贊助	3615 K付費會員	3667 K會員,	3667 K會員即可	3667 K我們的會員
""", '我': """
我们	3585 K使用cookie	3585 K使用 cookie	3668 K的
我們	3585 K使用cookie	3585 K使用 cookie	3668 K的
""", '手': """
手机	3577 K客户端
""", '打': """
打开	3575 Kapp	3577 K微信
打開	3575 Kapp
""", '扫': """
扫一	3577 K扫
扫描	3575 K二维码下载	3575 K二维码加入	3577 K二维码关注	3667 K二维码下载	3667 K二维码关注	3667 K二维码加入	3667 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3593 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3670 K
指摘	2189 Kした
""", '捐': """
捐助	3613 K我们	3613 K我們
捐款	3667 K支持	3671 K
""", '掃': """
掃一	3577 K掃
掃描	3575 K qr	3667 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3577 K通知
推送	14 K	3577 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3646 K告
""", '支': """
支持	3566 K獨立媒體	3566 K独立媒体	3567 K我们的	3567 K我們的	3667 K我们,	3667 K我們,	3667 K我们。	3667 K我們。	3667 K我们的报道	3667 K我們的報導	3667 K我们的新闻	3667 K我們的新聞	3667 K我们的记者	3667 K我們的記者	3667 K我们的工作	3667 K我們的工作	3667 K我们继续	3667 K我們繼續
支援	2168 Kで成り立って	2168 Kで運営され	2168 Kによって成り立って	2168 Kによって運営され	2186 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3593 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3594 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2189 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3615 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2099 K情報をお届け
""", '會': """
會員	50 K每月	3570 K專享	3615 K限定內容
""", '月': """
月額	2096 K#円	2188 K
""", '有': """
有了	3667 K你的支持	3667 K您的支持
有料	50 K会員は	2095 K会員限定	2095 K会員になる	2095 K会員の方	2142 K記事が読めます	2190 K会員
有权	3610 K删除
有權	3610 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3634 K#歲	3634 K十八歲
未經	3593 K授權不得	3593 K授權,不得	3593 K授權禁止	3593 K授權請勿	3593 K授權,請勿
未经	3593 K授权不得	3593 K授权,不得	3593 K授权禁止	3593 K授权,禁止	3593 K授权请勿	3593 K授权,请勿
""", '本': """
本ま	2142 月#Kで無料で
本ア	2187 Kプリ
本サ	2187 Kイト
本內	3638 K容來自
本内	3638 K容来自
本刊	3668 K
本報	3668 K導
本报	3668 K读者	3668 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3593 K来源	3668 K
本站	3668 K
本紙	38 Kまで	67 Kまで
本網	3585 K站使用	3668 K
本网	3585 K站使用
本記	2187 K事
本誌	2187 K
""", '来': """
来自	3601 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2180 K翻訳
""", '欢': """
欢迎	3580 K关注	3667 K加入	3667 K赞助	3667 K订阅	3667 K投稿
""", '歡': """
歡迎	3580 K追蹤	3667 K加入	3667 K贊助	3667 K訂閱	3667 K投稿
""", '此': """
此內	9 K容	3638 K容來自	3638 K容由
此内	9 K容	3638 K容来自	3638 K容由
此前	97 K版本
此影	3637 K片在您所在
此视	3637 K频在您所在
""", '残': """
残り	2095 K#文字	2095 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3669 K
每日	3574 K简报	3574 K簡報	3574 K電子報
每月	3669 K
""", '求': """
求め	2189 Kた	2189 Kている
""", '沒': """
沒有	70 K廣告	3649 K股東	3649 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3649 K股东	3649 K财团
""", '浏': """
浏览	3587 K器版本	3637 K器不支持音频	3637 K器不支持视频	3637 K器不支持播放	3637 K器不支持html#	3637 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3637 K器不支援影片	3637 K器不支援音訊
""", '点': """
点击	3667 K关注	3667 K这里
""", '無': """
無料	15 K記事	2095 Kで会員登録	2095 K会員に登録	2142 Kで読める記事の上限	2142 K会員になると	2171 K記事の閲覧	2171 K記事は残り	2171 Kで読める記事	2171 K閲覧	2186 K会員に登録	2186 K会員登録	2188 K体験
無断	2121 K転載	2121 K複製	2179 K転載・複製	2179 K転載を禁じ	2179 Kでの転載	2179 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3593 K所有	3593 K归本	3593 K归原	3593 K归作者	3593 K归属
版權	3593 K所有	3593 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2187 Kしたジャーナリズム	3668 K新闻	3668 K媒体
""", '獨': """
獨立	3668 K新聞	3668 K媒體
""", '獲': """
獲得	3622 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3668 K者
由读	3668 K者
""", '申': """
申し	2130 K込みはこちら
申込	2130 Kみはこちら	2130 Kはこちら
""", '电': """
电子	3671 K报
""", '畅': """
畅读	3615 K全站
""", '留': """
留言	85 K区	85 K區	3668 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2124 Kをお寄せ
""", '登': """
登入	24 K或	3569 K後繼續	3569 K會員	3625 K或註冊
登录	24 K或	3569 K后继续	3569 K后查看全文	3569 K后查看完整	3625 K或注册
登録	2142 Kして続きを読む	2186 Kしてください	2186 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2187 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3575 appK多
""", '禁': """
禁止	3593 K转载
禁無	2120 K断
""", '私': """
私た	2187 Kちの
""", '科': """
科し	2189 Kた
""", '称': """
称	3670 K
""", '稱': """
稱	3670 K
""", '立': """
立即	3667 K加入我们	3667 K加入我們	3667 K订阅	3667 K訂閱	3667 K下载	3667 K下載	3667 K报名	3667 K報名	3667 K成为会员	3667 K成為會員
""", '第': """
第一	3610 K条评论	3610 K則留言	3610 K條評論
""", '筆': """
筆者	2147 K個人の見解
""", '紙': """
紙の	2187 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2095 Kを読むには	2095 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2187 K部では
""", '繼': """
繼續	3569 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3569 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3670 K
者说	3670 K
""", '联': """
联盟	74 K链接	3622 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3622 K行銷連結	3622 K連結
聯絡	38 K我們
""", '自': """
自動	2180 K翻訳
""", '若': """
若有	3593 K侵权	3593 K侵權
""", '获': """
获得	3622 K佣金
""", '著': """
著作	2121 K権は	2179 K権法により保護	2179 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3610 K本站立场
表示	3670 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3569 K即可	3569 K後繼續	3573 K我們的	3573 K電子報	3667 K我們	3671 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2124 Kまでご連絡ください
""", '訴': """
訴え	2189 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2189 Kた
認為	3670 K
""", '說': """
說:	3670 K
說。	3670 K
說道	3670 K
""", '読': """
読み	2096 K放題
読者	18 Kの寄付	18 Kの支援	2140 Kの会費で	2187 Kの皆様	2187 Kの皆さ	2187 Kアンケート
""", '請': """
請先	3667 K登入
請啟	3585 K用javascript
請我	54 K喝咖啡
請捐	3667 K款
請支	3566 K持我們	3667 K持我們
請登	3667 K入後	3667 K入以
請立	3667 K即捐款
請輸	3612 K入您的電子	3667 K入您
請點	3667 K擊此處	3667 K擊這裡	3667 K擊下方	3667 K擊連結
""", '讀': """
讀者	43 K投書	3668 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3569 K即可	3569 K后继续	3573 K我们的	3573 K电子报	3667 K我们	3671 K费
""", '认': """
认为	3670 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3610 K服务协议
""", '该': """
该视	3637 K频在您所在
""", '说': """
说:	3670 K
说。	3670 K
说道	3670 K
""", '请': """
请先	3667 K登录
请启	3585 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3667 K款
请支	3566 K持我们	3667 K持我们
请点	3667 K击此处	3667 K击这里	3667 K击下方	3667 K击阅读	3667 K击关注	3667 K击链接
请登	3667 K录后	3667 K录以
请立	3667 K即捐款
请输	3612 K入您的电子邮箱	3612 K入您的邮箱	3667 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3668 K问卷	3668 K群
""", '責': """
責任	3593 K編輯:
""", '賺': """
賺取	3622 K佣金
""", '購': """
購読	2095 K者の方は	2096 Kすると	2186 Kしてください	2187 K者の方	2190 K料
""", '贊': """
贊助	3566 K我們	3667 K我們
""", '责': """
责任	3593 K编辑:
""", '赚': """
赚取	3622 K佣金
""", '赞': """
赞助	3566 K我们	3667 K我们
""", '身': """
身边	3668 K的新鲜事
身邊	3668 K的新鮮事
""", '転': """
転載	45 K	2120 Kを禁じ
""", '輸': """
輸入	3612 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3593 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3593 K请注明
""", '输': """
输入	3612 Kemail
""", '这': """
这篇	3668 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3580 K我們的	3594 Kgoogle news	3667 K我們
""", '送': """
送っ	49 Kてください
送到	3612 K你的邮箱	3612 K您的邮箱	3612 K您的信箱
""", '這': """
這篇	3668 K文章
""", '通': """
通知	14 K	2102 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2139 Kニュースレター
""", '邀': """
邀請	3667 K您
邀请	3667 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3670 K
""", '长': """
长说	3670 K
""", '開': """
開啟	3577 K通知	3640 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3569 K全文請
""", '關': """
關注	3580 K我們的	3667 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3569 K全文请
""", '随': """
随时	3667 K掌握
""", '隐': """
隐私	3586 K政策
""", '隨': """
隨時	3667 K掌握
""", '隱': """
隱私	3586 K權政策	3586 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3671 K報
""", '需': """
需接	3601 K受cookie
需要	3601 K接受cookie	3667 K您的支持	3667 K你的支持
""", '音': """
音声	2131 Kでもお聴き
""", '飲': """
飲酒	3634 K過量
""", '首': """
首年	3627 K仅需
首月	3615 K仅需	3615 K只要	3627 K免费	3627 K免費	3627 K仅	3627 K僅	3627 K只需	3669 K
首选	3594 K来源	3594 K新闻来源	3663 K来源
首選	3594 K來源	3594 K新聞來源	3663 K來源
""", '點': """
點擊	3667 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2278 K
가입해	2278 K 주세요
""", '강': """
강조했다	2281 K
""", '게': """
게시물	2250 K 불러오기
""", '계': """
계속	2195 K 읽으려면	2195 K 읽으시려면
계신	2218 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2257 K 차단
광고도	70 K
광고차단	2257 K
""", '구': """
구글	2205 K 뉴스에서
구독	50 K 회원은	2195 K 후 이용
구독료	2282 K
구독을	2278 K 신청하세요
구독자	2195 K 전용 기사	2195 K 전용 콘텐츠	2195 K 전용입니다	2195 K 전용 서비스	2279 K
구독자는	50 K
구독자만	2195 K 볼 수	2232 K 읽을
구독자에게만	2232 K 제공
구독하고	2205 K
구독하세요	2217 K	2278 K
구독하시면	2195 K
구독해	80 K 주세요	2204 K 주세요	2230 K 주셔서	2278 K 주세요
구독해주세요	2204 K
구독해주셔서	2230 K
""", '금': """
금요일	2230 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2195 전체 K 보려면	2232 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2231 K 응원해
기자에게	2218 K 연락해 주세요
""", '남': """
남겨주세요	2278 K
""", '네': """
네이버	2205 K 메인에서	2217 K 구독
네이버에서	2205 K 구독
""", '놓': """
놓치지	2278 K 마세요
""", '눌': """
눌러주세요	2278 K
""", '뉴': """
뉴스레터	78 K	2197 K 구독하기	2197 K 구독하세요	2197 K 신청하기	2197 K 구독 신청하기	2279 K	2282 K
뉴스레터로	2197 K 받아
뉴스레터를	2197 K 받아	2197 K 구독하세요	2197 K 구독해	2197 K 구독하고	2197 K 구독하면	2278 K 신청하세요
""", '다': """
다운로드하세요	2278 K
""", '달': """
달	2232 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2218 K 제보가	2279 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2228 K 삭제될	2228 K 삭제합니다	2228 K 통보	2228 K 예고	2228 K 운영자	2228 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2281 K
""", '독': """
독립	2279 K 언론
독립언론	2279 K
독립언론을	2231 K 지켜
독자	2240 K 후원으로	2278 K 여러분의	2279 K 여러분
독자님의	2193 K 후원	2240 K 후원으로
독자들의	18 K 후원	2240 K 후원으로	2261 K 후원
독자의	2240 K 후원으로	2261 K 후원	2279 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2230 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2278 K
""", '로': """
로그인	24 K	2195 K 후 이용
로그인이	2195 K 필요합니다	2195 K 필요한 서비스	2195 K 필요해요
로그인하거나	2278 K
로그인하고	2232 K 계속
로그인하면	2232 K 계속
로그인하시면	2195 K
""", '링': """
링크에서	2278 K 확인하세요
""", '마': """
마음에	2231 기사가 K 드셨다면
""", '만': """
만나보세요	2278 K
""", '말': """
말했다	2281 K
""", '매': """
매월	2280 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2230 K 보내드려요
메일함으로	2197 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2215 K 복제	2215 K 전재
무단전재	2214 K
무료	15 K 기사	2238 K 기사	2280 K 체험
무료로	15 K 볼 수 있는	2232 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2278 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2281 K
""", '보': """
보내	57 K 드립니다	2278 K 주세요
보내드리는	2230 K
보내드립니다	57 K	2230 K
보내주세요	2278 K
""", '본': """
본	2279 K 기사
본사의	2236 K 편집 방향	2236 K 편집방향
본지는	2279 K
본지의	2236 K 편집 방향	2236 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2249 K 오디오를	2249 K 비디오를	2249 K 동영상을
브라우저는	2249 K 동영상
브라우저에서는	2249 K 동영상을
""", '사': """
사연을	2218 K 보내주세요	2218 K 보내 주세요
사전	2223 K 등록하기	2223 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2216 K 매체로	2216 K 출처로	2216 K 언론사	2216 K 매체
선호하는	2216 K 출처
""", '설': """
설명했다	2281 K
설문에	2278 K 참여하세요
설치하세요	2278 K
""", '세': """
세미나	2223 K 신청하기
""", '소': """
소식을	2230 K 전해드립니다
""", '속': """
속보를	2229 K 받아보세요
""", '수': """
수수료를	2235 K 받을 수 있습니다	2235 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2240 K 후원으로
시민의	2261 K 후원
시작하세요	2278 K
""", '아': """
아래에서	2278 K 확인하세요
""", '알': """
알려	2278 K 주세요
알려주세요	2278 K
알림	2201 K 받기	2201 K 설정
알림을	14 K	2229 K 켜고
""", '애': """
애드블로커	2257 K
애드블록	2257 K
""", '앱': """
앱	2201 K 다운로드	2201 K 설치	2229 K 설치하기
앱에서	2200 K 보기	2200 K 열기	2229 K 더 편하게	2278 K 확인하세요
앱으로	2200 K 보기	2229 K 더
앱을	2201 K 다운로드	2229 K 다운로드하세요	2229 K 설치하세요
""", '언': """
언론을	2231 독립 K 지켜
""", '여': """
여기서	2278 K 확인하세요
여러분	2279 K 덕분
여러분의	2218 K 제보를	2231 K 후원이	2261 독자 K 후원	2278 K 후원
""", '영': """
영상에서	2224 K 확인하세요	2224 K 확인할 수 있습니다	2278 K 확인하세요
영상으로	2224 K 확인하세요
영상을	2224 K 확인하세요
""", '온': """
온라인	2223 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2221 K 콘텐츠	2250 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2279 K 기자
우리의	2279 K 저널리즘
""", '운': """
운영되고	2231 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2231 K 응원
""", '월': """
월	2280 K #원
""", '유': """
유료	2195 K 구독자만
유튜브	2205 K 구독
""", '음': """
음성으로	2224 K 들으려면	2224 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2278 K
응원해	2193 K 주세요	2278 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2278 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2279 K 기사가	2279 K 기사는	2279 K 기사
이메일	2198 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2197 K 입력하세요	2197 K 입력해 주세요	2197 K 입력해주세요	2197 K 입력하시면
이미	2232 K 구독자이신가요
이벤트에	2278 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2272 K 작성	2272 K 생성	2272 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2223 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2272 K 번역
자바스크립트가	2252 K
자바스크립트를	2252 K
자살예방	97 K
자주	2216 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2214 K 금지
재배포금지	2214 K
재생할	2249 K 수 없습니다
""", '저': """
저작권법	2215 K
저작권법의	2215 K
저작권자	2215 K
저작권자의	2215 K
저희	2279 K 뉴스레터	2279 K 채널	2279 K 앱
저희는	2279 K
저희를	2279 K
""", '적': """
적었다	2281 K
""", '전': """
전문을	20 K
전용	2195 회원 K 기사	2195 회원 K 콘텐츠	2195 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2281 K
""", '정': """
정기후원	2280 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2250 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2218 K 부탁드립니다
제보는	2218 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2218 K 기다립니다	2218 K 받습니다
제보해	38 K 주세요	67 K 주세요	2278 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2235 K 링크
제휴링크	2235 K
""", '좋': """
좋아요	2217 구독과 K 부탁
좋아요를	2217 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2278 K 확인하세요	2278 K 신청하세요	2278 K 참여하세요
지켜주세요	2278 K
""", '채': """
채널	2204 K 추가	2217 K 추가하기	2217 K 구독하기	2239 K 추가하고	2239 K 추가하면
채널에	2217 K 참여하세요
채널에서	2217 K 소식을	2278 K 확인하세요
채널을	2239 K 추가하고	2239 K 추가하면	2239 K 추가해	2239 K 구독하고	2239 K 구독하면
채용	2223 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2280 K 달
""", '추': """
추가해	2217 K 주세요
추가해주세요	2217 K
""", '친': """
친구	2217 K 추가하세요
""", '카': """
카카오톡	2239 K 채널에서	2239 K 채널
""", '커': """
커피	54 K 한 잔 사	2231 K 한 잔 값으로
""", '콘': """
콘텐츠	2250 K 불러오기
""", '쿠': """
쿠키	2221 K 동의가
쿠키를	2221 K 허용해야	2221 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2223 K 보기
""", '파': """
파트너스	2235 K 활동
""", '팔': """
팔로우하기	2204 K	2217 K
팔로우하세요	2278 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2236 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2235 K 받아
""", '활': """
활용	2214 ai 학습 및 K 금지
""", '회': """
회원	2195 K 전용입니다
회원가입	2195 K 후	2278 K 후
회원가입은	2278 K
회원가입을	2278 K 하
회원가입하고	2278 K
회원가입하면	2232 K 월
회원가입하세요	2278 K
회원가입하시면	2278 K
회원만	2195 K 볼 수
""", '후': """
후원금	2282 K
후원으로	2231 독자의 K 운영됩니다	2231 독자의 K 운영하는
후원을	2193 K 부탁드립니다	2278 K 부탁
후원이	2193 K 필요합니다	2193 K 큰 힘이
후원하세요	2278 K
후원해	80 K 주세요	2193 K 주세요	2278 K 주세요
후원회원의	2240 K 후원으로	2261 K 힘
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
