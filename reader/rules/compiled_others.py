"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3513
# comentário	2703
# comentários	2703
# gün ücretsiz deneyin	3314
# głosów	91
# hlasů	91
# hozzászólás	1822
# komentářů	432
# komentāri	2355
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3377
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3433
# коментарів	3433
# комментариев	2912
# комментарий	2912
# комментария	2912
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
# € por mês durante # meses	2744
#か月無料	2122
#カ月無料	2122
#ヶ月無料	2122
#件のコメント	2138
#則留言	3613
#条评论	3613
#票	91
#秒戻る	2181
#秒進む	2181
#명 참여	91
#초 뒤로	2272
#초 앞으로	2272
""", 'a': """
a apărut o eroare	2868
a carregar vídeo	2757
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
abonați-vă	2797
abone değil misin	3392
abone değil misiniz	3392
abonează-te	2797
abonelere özel	3314
abonelere özel avantajlar	3377
abonelere özel indirim	3377
abonelere özel içerik	3392
aboneliğini seç	3392
aboneliğinizi seçin	3392
abonner nå	2514
abonner på nyhetsbrevet	2519
abonné	1551
abonné à ce thème	1607
abonnér	498
abonnér nu	498
abonnés	1466
abonnés uniquement	1539
abonē	2349
abonē jaunumus	2373
abonē un lasi visus rakstus	2349
abonēt	2349
abrir menú	1137
acasă	2811
accede a todos los contenidos sin límites	1176
accept termenii și condițiile	2868
accepto la política de privacitat	394
acceptér	512
acceptă toate	2819
acceptă tot	2855
acceptă și afișează conținutul	2819
acceptă și continuă	2855
acceso a todos los artículos	1236
accessibilità	2092
accessibilité	1595
accès à tous les articles	1602
accéder au dossier	1576
accéder à l'article	1466
accéder à la page de dons	1567
aceitar e ver o conteúdo	2725
aceito receber comunicações	2773
aceito receber comunicações de marketing	2773
aceito receber comunicações e ofertas	2739
acepto la política de privacidad	1207
acest articol este rezervat abonaților	2834
acest câmp este obligatoriu	2868
acesta este ultimul tău articol gratuit	2834
acheter ce numéro	1526
achetez ce numéro	1526
activează	2859
activează alertele	2828
activează notificările	2828
activează sunetul	2851
actualitza la pàgina	387
actualités	1499
actualizar la página	1200
ad 광고	2250
adaugă ca sursă preferată	2878
adaugă un comentariu	2808
adblock détecté	1599
add meg az e-mail-címed	1828
además	1134
adhérer	1457
adja meg az e-mail-címét	1828
adja meg e-mail-címét	1828
adomány	1808
adományozok	1808
adományozás	1808
adresa de email nu este validă	2868
adresă de email invalidă	2868
adreça electrònica	360
afficher la vidéo	1562
afficher les réponses	1550
afișează comentariile	2843
afișează conținutul	2819
afișează conținutul extern	2819
afișează originalul	2812
afișează postarea	2855
afișează subtitrările	2851
agora não	2676
ai deja un abonament? autentifică-te	2834
ai găsit o greșeală	2874
ai observat o greșeală	2808
ai सारांश	1745
ai से तैयार सारांश	1745
ai 摘要	3686
ai 기사 요약	2298
ai 번역	2298
ai 요약	2250
ai 음성으로 듣기	2272
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1825
aicinām ievērot cieņu komentāros	2355
aiheeseen liittyvää	1406
aiheesta lisää	1406
ainda não tem conta	2771
ainda não é assinante	2771
aitäh liitumast	1279
aizvērt	2357
aizvērt reklāmu	2358
aiが要約	2206
aiによる要約	2206
ai总结	3686
ai摘要	3633
ai生成	3686
ai翻訳	2206
ai翻譯	3686
ai翻译	3686
ai要約	2206
ai語音朗讀	3660
ai语音朗读	3660
ai重點整理	3633
ai音声で聴く	2181
ai가 읽어주는 기사	2272
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
akceptuję	2610
akkurat nå	2535
aktuálně	433
alege-ți abonamentul	2866
alegeți abonamentul	2866
algo salió mal	1208
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2809
alterar preferências de cookies	2725
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3378
altyazilari göster	3378
altă sumă	2863
alătură-te conversației	2822
am înțeles	2812
amazon'da gör	3377
amazonで見る	2179
amazonで詳しく見る	2179
amazonで詳細を見る	2179
amazonで買う	2179
amazonで購入	2179
amazonで購入する	2179
amintește-mi mai târziu	2795
ana sayfaya dön	3398
anasayfaya dön	3398
andra läser	19	3192
andra läser just nu	19
andra läste även	3192
andre har også lest	19
andre leser nå	2535
andre leste også	2535
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anmäl dig	3175
anmäl dig till nyhetsbrevet	3175
annonce - artiklen fortsætter nedenfor	511
annonces légales	1526
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3184
annonsen slutar här	3184
annonsinnehåll	3199
annonslänk	3184
annonsörsinnehåll	3199
annonsørinnhold	87	2543
anulează oricând	2866
anulezi oricând	2834
anuluj odpowiedź	2613
användarvillkor	3185
anzeigensonderveröffentlichung	677
anúncio	2698
anúncios	2698
apmaksāts saturs	2358
aportació mensual	389
aportació única	389
aportación mensual	1202
aportación única	1202
app storeからダウンロード	2186
app storeでダウンロード	2186
app store에서 다운로드	2278
apple ile giriş yap	3392
appleでサインイン	2194
appleでログイン	2194
appleで続ける	2194
app内打开	3666
après la publicité	1490
após a publicidade	2698
apóyanos	1095
apóyanos en patreon	1202
apúntate	1107
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2855
arată mai mult	2872
arată mai puțin	2812
arată răspunsurile	2843
arată tot	2812
arkadaşina gönder	3321
arkadaşinla paylaş	3321
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
articol exclusiv pentru abonați	2834
articole asemănătoare	2809
articole înrudite	2809
articoli più letti	2039
articolul continuă după reclamă	2805
articolul continuă mai jos	2805
articolul următor	2809
artikeln finns också som ljud	3180
artikeln fortsätter efter annonsen	3184
artikeln fortsätter nedan	3184
artikeln fortsätter under bilden	3184
artikeln går att lyssna på	3180
artikeln är låst	3170
artikeln är uppläst av en dator	3180
artikkel jätkub pärast reklaami	1263
artikkel jätkub reklaami järel	1263
artikkel täieneb	1261
artikkelen er låst	2514
artikkelen finnes også som lyd	2523
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
artykuł dla subskrybentów	2595
artykuł sponsorowany	2609
artykuły na e-mail	2598
artículo anterior	1134
artículo regalado	1248
artículo relacionado	1134
artículo siguiente	1211
artículos recomendados	1180
artículos relacionados	1134
as notícias mais lidas	2747
ascultă	2802
ascultă articolul	2851
ascunde răspunsurile	2843
aslini göster	3331
assine já	2681
atbalstīt	2349
atcel jebkurā laikā	2349
atradi kļūdu rakstā	2355
atualizar a página	2766
atualizar página	2766
atvērt	2357
atšaukti galite bet kada	2308
aucun commentaire à ce niveau	1530
audio narrado por una voz automática	1159
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1566
avantage abonnés	1556
avantages abonnés	1556
avantaje pentru abonați	2849
avançar # segundos	2757
aveți deja cont	2866
avis de décès	1526
avoimet työpaikat	1408
avsluta när du vill	3170
avslutt når du vil	2514
avís legal	349
avísanos de un error	1225
aylik bağiş	3389
ayrintilar için tiklayin	3330
ayrintilar için tiklayiniz	3330
az első hónap csak # ft	1810
aç	3331
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
ačiū, kad užsiprenumeravote	2333
ați uitat parola	2866
ați votat deja	2843
""", 'b': """
baixar episódio	2757
baixar o áudio	2757
baixar áudio	2757
banküberweisung	578
bağiş sayfasina git	3389
bağiş yap	3313
bağiş yapin	3313
bağlanti kopyalandi	3406
bağlantiyi kopyala	3321
başa dön	3330
başka tutar	3389
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1810
belépés	1810
benefício do assinante	2729
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1807
beğen	3372
beğenme	3372
bild vergrößern	618
bildirimleri aç	3369
bildirimleri açin	3369
bir hata oluştu	3394
bir şeyler ters gitti	3395
bir şeyler yanliş gitti	3395
bitte versuchen sie es später erneut	662
bize ulaşin	3327
biểu quyết	91
bjud en vän på artikeln	3180
bli månadsgivare	3167
bli støttemedlem	2511
bliv støttemedlem	495
blocco pubblicità rilevato	2096
bloqueur de publicité détecté	1599
bloqueur détecté	1599
boletín	1107
browserul tău nu poate reda acest video	2819
brukervilkår	2528
bu haber abonelere özeldir	3314
bu haber yapay zeka tarafindan seslendirilmiştir	3378
bu haber yapay zekâ ile seslendirilmiştir	3378
bu içerik abonelere özeldir	3314
bu içerik faydali oldu mu	3371
bu içerik görüntülenemiyor	3381
bu içerik gösterilemiyor	3381
bu içerik kilitli	3392
bu video artik mevcut değil	3378
bu video bulunduğunuz ülkede izlenemiyor	3378
bu video mevcut değil	3378
bu video ülkenizde izlenemiyor	3378
bugün değil	3312
bulmaca çöz	3374
bunlar da ilginizi çekebilir	3328
butlletí	360
buzón anónimo	1214
buzón seguro	1214
buďte v obraze	422
bài cùng chuyên mục	3541
bài cùng tác giả	3541
bài khác	3514
bài khác của tác giả	3573
bài liên quan	3514
bài mới nhất	3541
bài quảng cáo	3542
bài tiếp theo	3514
bài trước	3573
bài viết có hữu ích không	3546
bài viết có hữu ích với bạn không	3546
bài viết liên quan	3514
bài viết mới	3540
bài viết này bị khóa	3567
bài viết này có hữu ích không	3546
bài viết tiếp theo	3573
bài viết trước	3573
bài được dịch tự động	3540
bài đọc nhiều	3541
báo cáo	3547
báo cáo vi phạm	3547
báo lỗi	3513
báo lỗi bài viết	3546
bármikor leiratkozhat	1828
bármikor leiratkozhatsz	1828
bármikor lemondhatja	1810
bármikor lemondható	1810
bình chọn	91	3547
bình chọn của bạn đã được ghi nhận	3546
bình luận	3513
bình luận (#	3513
bölümü indir	3378
búsqueda	1137
bülten	3351
bülten üyeliği	3351
bültene abone oldunuz	3351
büyüt	3330
bądź na bieżąco	2598
bővebben	1825
būkite pirmas	2314
būkite pirmas, pakomentavęs	2314
bạn chưa có tài khoản	3567
bạn chưa đăng ký	3567
bạn có muốn nhận thông báo	3560
bạn có muốn nhận thông báo không	3560
bạn có thể hủy đăng ký bất cứ lúc nào	3569
bạn có thể quan tâm	3514
bạn muốn nhận thông báo	3560
bạn thấy bài viết này thế nào	3546
bạn đang theo dõi chủ đề này	3578
bạn đã bình chọn	3546
bạn đã bình chọn rồi	3546
bạn đã có tài khoản	3567
bản ghi	3554
bật	3561
bật thông báo	3560
bật tiếng	3553
bắt buộc	3570
bắt đầu trắc nghiệm	3549
bỏ qua	3497
bỏ theo dõi	3578
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1175
cada contribuição conta	2742
cada doação conta	2768
cada donación cuenta	1202
cadastre-se grátis	2681
califica este artículo	1130
campo obrigatório	2773
campos obrigatórios	2773
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
carregando o vídeo	2757
carregando vídeo	2757
carregant el vídeo	377
carregar conteúdo	2761
carregar mais comentários	2749
carregar mais notícias	2777
carregar o conteúdo	2761
carregar publicação	2761
carregar vídeo	2761
carte de crédit	1465
cartão de crédito	2680
categorieën	2426
categorías	1134
caută	2811
caça-palavras	2754
ce contenu vous a-t-il été utile	1524
ce résumé vous a-t-il été utile	1524
cea mai bună ofertă	2866
cela vous a-t-il été utile	1550
cele mai citite știri	2837
cele mai noi știri	2809
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
cevaplari göster	3371
chargement du lecteur vidéo	1558
charger la vidéo	1562
charte de déontologie	1580
charte éditoriale	1580
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3517
chia sẻ	3504
chia sẻ bài viết	3504
chia sẻ facebook	3540
chia sẻ lên facebook	3580
chia sẻ qua email	3580
chia sẻ qua facebook	3540
chia sẻ qua zalo	3580
chia sẻ zalo	3580
chia sẻ ý kiến của bạn	3513
cho chúng tôi biết ý kiến	3546
cho phép	3561
cho phép thông báo	3560
chuyên mục	3514
chuyển đến công thức	61
chép liên kết	3540
chính sách bảo mật	3512
chính sách bảo mật | điều khoản sử dụng	3512
chính sách cookie	3512
chính sách quyền riêng tư	3512
chơi miễn phí	3549
chơi ngay	3549
chưa có tài khoản	3567
chấp nhận tất cả	3512
chấp nhận tất cả cookie	3512
chấp nhận và tiếp tục	3557
chất lượng	3554
chỉ dành cho thuê bao	3567
chỉ dành cho thành viên	3567
chọn	3568
chọn gói	3567
chọn gói của bạn	3567
chọn gói đăng ký	3567
chủ đề	3514
chủ đề liên quan	3514
chủ đề nóng	3541
cikk megosztása	1816
cikk mentése	1816
cikkünk frissül	1825
citeşte şi	2809
citește articolul complet	2872
citește articolul integral	2872
citește fără limite	2834
citește mai departe	2809	2811
citește mai mult	2809	2811
citește regulile comunității	2822
citește tot articolul	2872
citește transcrierea	2851
citește în aplicație	2857
citește și	2809
citi šobrīd lasa	2351
citit de o voce sintetică	2851
citiți și	2809
città	2100
cobrança anual	2771
codes de réduction	1614
codi deontològic	400
col·labora	336
comandă acum	2849
comandă cartea	2849
comentariul tău așteaptă moderarea	2822
comentează	2808
comentário	2703
comentário aguardando moderação	2735
comentários	2703
comentários exclusivos para assinantes	2735
commander ce numéro	1526
comment désactiver mon adblocker	1566
comment désactiver mon bloqueur	1566
commentaire en attente de modération	1530
commentaires désactivés	1590
commerciële bijdrage	2471
comparte este artículo	1248
compartir esta página	1248
compre a edição impressa	2729
conditions générales	1492
conectează-te cu facebook	2834
conectează-te cu google	2834
confidentialité	1492
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1127
configuración de cookies	1127
configuración de privacidad	1195
configurações de cookies	2700
configurações de privacidade	2761
conheça todas as nossas newsletters	2739
consenti la pubblicità	2062
consigue tu entrada aquí	1161
consulta les normes de participació	352
consultez notre charte de modération	1530
consíguelo en tu quiosco	1161
contacta amb la redacció	400
contacta con la redacción	1214
contactar a redação	2780
contactar con la redacción	1214
contactați redacția	2874
contacte a redação	2780
contactează redacția	2874
contacter la rédaction	1580
contactez la rédaction	1580
contenu externe recommandé	1522
contenu proposé par notre partenaire	1526
contenu réservé	1570
contenu réservé aux abonnés	1570
contenu sponsorisé	1490
contenus recommandés	1543
contenus sponsorisés	1490	1499
conteúdo de marca	2698
conteúdo exclusivo	2681
conteúdo exclusivo para assinantes	2744
conteúdo externo	2725
conteúdo externo recomendado	2725
conteúdo pago	2755
conteúdo para assinantes	2681
conteúdo patrocinado	2698
conteúdo premium	2744
conteúdo produzido pela marca	2729
conteúdo relacionado	2707
conteúdos relacionados	2747
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2051
continua após a publicidade	2698
continua després de l'anunci	354
continuar leyendo aquí	1100
continuarea articolului după reclamă	2824
continue a ler esta notícia	2747
continuer après la publicité	1490
continuer sans désactiver	1599
continuer à lire	1605
continuă cu apple	2834
continuă cu facebook	2834
continuă cu google	2834
continuă pe site	2857
continuă să citești după publicitate	2824
continuă în browser	2857
continúa abajo	1125
contáctanos	1130
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2834
conținut extern	2819
conținut extern recomandat	2819
conținut pentru abonați	2797
conținut plătit	2849
conținut premium	2834
conținut sponsorizat	87	2805
cookie を管理する	2184
cookie 設定	3664
cookie 设置	3664
cookieinställningar	3185
cookieの管理	2184
cookieの設定	2135
cookieを管理	2184
cookieを管理する	2184
cookie政策	3609
cookie設定	2135	3609
cookie设置	3609
copia enllaç	406
copia l'enllaç	343
copiază	2881
copiază link	2802
copiază linkul	2802
copy link thành công	3540
correo electrónico	1107
correo electrónico no válido	1207
correo no válido	1207
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2797
créer mon compte	1466
créer un compte	1466
créer une alerte	1532
créer une alerte sur ce thème	1532
csak előfizetőknek	1810
cualquier aportación ayuda	1202
cum îl dezactivez	2862
cumpără acum	2849
cumpără bilet	2849
cumpără bilete	2849
cumpără bilete online	2849
cumpără cartea	2849
cumpără de pe emag	2849
cumpără revista	2824
cuvinte încrucișate	2848
czytaj całość	2620
czytaj również	2617
czytaj także	2617
czytaj też	2617
czytaj też nasze inne artykuły	2617
czytaj więcej	2617	2620
czytaj więcej o	2617
cài đặt cookie	3557
cài đặt quyền riêng tư	3557
cài đặt ứng dụng	3559
các tin khác	3514
cách tắt	3564
cách tắt trình chặn quảng cáo	3563
câmp obligatoriu	2868
câmpuri obligatorii	2868
cât de util a fost acest articol	2822
câu đố	3551
címkék	1823
címlap	1823
címlapról ajánljuk	1823
có lẽ để sau	3497
có lỗi xảy ra	3569
có thể bạn quan tâm	19	3514
có thể bạn thích	19
có, tôi muốn	3560
código de ética	2780
código postal	1208
código ético	1214
códigos de descuento	1247
códigos promocionales	1247
cómo desactivar el bloqueador	1200
cómo desactivarlo	1201
cómpralo aquí	1189
cómpralo en amazon	1189
cùng chuyên mục	3514
cùng chủ đề	3541
cùng tác giả	3541
cũ nhất	3547
cảm ơn bạn đã bình chọn	91	3546
cảm ơn bạn đã tham gia	3546
cảm ơn, tin nhắn của bạn đã được gửi	3569
cỡ chữ	65
cửa hàng	3582
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3331
daha fazla göster	3330
daha fazla haber için tiklayin	3330
daha fazla yorum yükle	3371
daha önce oy kullandiniz	3371
daha önce oy verdiniz	3371
dalies ar šo rakstu	2354
dalinkitės	2308
dalinkitės straipsniu	2313
dalsza część artykułu pod materiałem wideo	2609
dalsza część artykułu pod wideo	2609
dalsza część tekstu pod wideo	2609
dalīties	2349
dalīties ar draugiem	2354
dalīties facebook	2354
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
darovať	3047
darovať článok	3055
darujte tento článek	425
darujte tento článok	3055
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2310
deblochează articolul	2834
definições de cookies	2761
definições de privacidade	2761
deixar um comentário	2703
deixe um comentário	2703
del på e-post	2523
del på facebook	507	2523
del på mail	507
del på twitter	507	2523
del på x	507	2523
dela inlägget	3180
dela på facebook	3180
dela på twitter	3180
dela på x	3180
deli članek	3114
delite članek	3114
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
desbloqueie este conteúdo	2744
descarcă aplicația	2857
descarcă audio	2851
descarcă din app store	2857
descarcă din google play	2857
descarcă episodul	2851
descargar pódcast	1191
descarrega l'àudio	377
descarregar áudio	2757
deschide aplicația	2857
deschide în aplicație	2857
descárgala en app store	1197
descárgala en google play	1197
destekçi ol	3389
destekçimiz olun	3389
det er gratis å opprette en bruker	2514
det læser andre	520
det är gratis att skapa ett konto	3170
detaylar için tiklayin	3330
detaylar için tiklayiniz	3330
detta material är skyddat enligt lagen om upphovsrätt	3222
detta är en annons	3184
detta är en plusartikel	3170
devam etmek için üye girişi yapin	3314
devami için abone olun	3314
devamini okumak için abone olun	3314
dezactivează sunetul	2851
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2773
din aceeași categorie	2809
din aceeași secțiune	2837
din röst är registrerad	91
disponibil în app store	2857
disponibil în app store și google play	2828
disponibilă în app store și google play	2828
disponível na app store	2763
distribuiți	2802
diğer haberler	19	3328
diğer okurlar bunlari okuyor	3328
diğer seçenekler	3406
diğer tutar	3389
diğer yazilari	3398
dla subskrybentów	2595
do góry	2620
doar abonații pot comenta	2822
doar pentru abonați	2797
doação mensal	2677
doação única	2677
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
donativo único	2768
donați	2796
donație lunară	2863
donație unică	2863
donează	2796
donează acum	2796
donează lunar	2796
donează lunar # euro	2833
donează lunar # lei	2833
donează o dată	2863
doner nå	2511
données personnelles	1492
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1605
dołącz do dyskusji	2666
dołącz do nas	2592
dołącz do newslettera	2598
droit de réponse	1590
droits réservés	1610
drukāt	2354
drukāt recepti	61
du er nå påmeldt	2519
du er nå påmeldt nyhetsbrevet	2519
du kan när som helst avsluta prenumerationen	3175
du kan når som helst melde deg av	2519
du kan opsige når som helst	498
du kanske också gillar	3192
du modtager snart en bekræftelse på mail	503
du même auteur	1499
du prenumererar nu på nyhetsbrevet	3175
du vil kanskje også like	2535
duración	1192
durată	2852
duração	2758
durée	1559
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2598
dành cho bạn	3514
dành cho thuê bao	3499
dành riêng cho thành viên	3567
dárkovat článek	418
därefter # kr/mån tills du säger upp	3170
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
dê a sua opinião	2749
dê sua opinião	2749
dölj	3196
düzeltme politikasi	3400
dāvini rakstu	2354
dāvini rakstu draugam	2354
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3577
""", 'e': """
e-bülten	3351
e-bülten aboneliği	3351
e-mail inválido	2739
e-mailová adresa	422
e-posta gönder	3321
e-posta ile paylaş	3406
ecrã inteiro	2758
edición digital	1100
edición impresa	1100
editöre yaz	3400
editöre yazin	3400
editörün seçtikleri	3328
edição impressa	2681
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
el. paštas	2333
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
email inválido	2773
email không hợp lệ	3569
email không đúng định dạng	3569
email no válido	1207
emlékeztess később	1807
empfehlungen für sie	676
en beğenilen	3372
en beğenilenler	3372
en colaboración con	1222
en col·laboració amb	408
en este artículo	1134
en popüler	3393
en çok okunan	3328
en çok okunan haberler	3328
en çok okunanlar	3328
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3167
enllaç copiat	366
ensemble, faisons vivre un média libre	1538
enthält werbung	605
entre em contato com a redação	2780
enviament gratuït	408
enviar comentário	2703
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
escreva um comentário	2703
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2355
esimene kuu # €	1254
esta funcionalidad es sólo para registrados	1100
esta matéria foi útil para você	2727
esta notícia foi útil	2727
esta página foi útil	2749
este artigo está bloqueado	2771
este artigo foi útil	2749
este artículo está bloqueado	1205
este campo é obrigatório	2773
este correo ya está registrado	1237
este espaço é moderado pela redação	2735
este resumo foi útil	2727
este video ya no está disponible	1191
este vídeo já não está disponível	2757
este vídeo no está disponible	1191
este vídeo não está disponível	2757
este vídeo não está mais disponível	2757
este vídeo ya no está disponible	1191
estás bloqueando nuestros anuncios	1234
estás de acuerdo? vota	1166
estás siguiendo este tema	1241
etkinleştir	3385
evaluează rețeta	61
evästeasetukset	1401
evästeet	1401
exclusiv pentru abonați	2834
exibir conteúdo	2761
experimente grátis por um mês	2744
ez is érdekelhet	1823
ez is érdekelheti	1823
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1823
ezt olvasta már	1823
ezt olvastad már	1823
ești de acord? votează	2822
ești deja abonat	2842
ești deja abonată	2842
""", 'f': """
facebook ile giriş yap	3392
facebook'ta paylaş	3321
facebookでシェア	2129
facebookでシェアする	2129
facebookでログイン	2194
facebookで共有	2208
facebookで続ける	2194
facturació anual	392
facturació mensual	392
facturación anual	1205
facturación mensual	1205
facturare anuală	2866
facturare lunară	2866
facturé annuellement	1570
facturé mensuellement	1570
faire un don défiscalisé	1567
fale com a redação	2780
faça login	2681
faça o quiz	2752
faça o teste	2752
faça uma pergunta sobre esta reportagem	2727
fermer la fenêtre	1605
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2863
fiecare donație contează	2833
fiecare leu contează	2833
fin de la publicité	1556
fine della pubblicità	2051
fine pubblicità	2051
fiyati gör	3377
fizetett hirdetés	87	1818
fiók létrehozása	1810
fiókom	1810
fontu büyüt	3406
formulaire envoyé	1603
forstået	524
forstått	2539
forstør billede	523
forstørr bilde	2538
fortsett uten å støtte	2510
fortsätt läsa efter annonsen	3184
fortsätt utan att stödja	3166
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1134
fotoğraf galerisi	3398
fotoğrafi büyüt	3398
fotoğraflari gör	3398
fotoğraflari görmek için tiklayin	3330
frete grátis	2788
friss hírek	1823
fråga vår ai om artikeln	3188
fuldskærm	523
fäll ihop	3196
fäll ut	3196
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3175
få de viktigste nyhetene hver morgen	2519
få nyheder på mail	503
få nyheter på e-post	2519
få nyheter på mejlen	3175
få overblikket her	523
få tilgang	2514
få varsel når vi skriver om dette	2538
följ	3181
följ oss	3181
följ skribent	3181
följ ämnet	3181
för prenumeranter	3170
förderer werden	574
fördermitglied werden	574
föregående	3195
föregående artikel	3192
förstora	3195
følg	508	2524
følg emne	508
følg os	508
følg oss	2524
følg sagen her	523
følg tema	2524
følg temaet og få varsel	2538
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2796
fă quizul	2846
fă testul	2846
fără obligații	2834
fără spam	2868
fără sunet	2852
fără tine nu putem	2833
""", 'g': """
galeriyi aç	3330
galeriyi gör	3398
galeriyi görmek için tiklayin	3330
galéria	1825
galéria megtekintése	1825
garanta já o seu ingresso	2729
gastos de envío incluidos	1189
gastos de envío no incluidos	1189
gelişmelerden aninda haberdar olun	3384
gem til læseliste	507
genişlet	3331
gestionează consimțământul	2855
gestionează preferințele	2855
geçerli bir e-posta adresi girin	3394
geçerli süre	3379
geçersiz e-posta	3394
geçersiz e-posta adresi	3394
ghi nhớ đăng nhập	3567
giriş	3314
giriş yap	3314
giriş yapin	3314
giriş yapin veya üye olun	3314
giv os feedback på artiklen	515
già abbonato	1974
già registrato	1974
giải đố ngay	3549
giảm cỡ chữ	3580
giọng đọc ai	3553
giọng đọc tự động	3553
gli articoli più letti	2039
glömt lösenord	3170
godkänn	3185
godkänn alla	3185
google ile giriş yap	3392
google playからダウンロード	2186
google playで手に入れよう	2186
google play에서 다운로드	2278
google से जारी रखें	1785
googleでログイン	2194
googleで登録	2194
googleで続ける	2194
gorące tematy	2617
gracias por tu opinión	1159
gratuit, fără spam	2868
grazie, il tuo messaggio è stato inviato	2069
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2773
guardar artículo	1119
guardar configuración	1195
guardar para después	1179
guardar para leer después	1179
guardar preferências	2761
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2519
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
góp ý	3513
gönder	91	3395
gönderiyi göster	3381
gönderiyi yükle	3381
görseli büyüt	3398
görüş bildir	3371
görüşünü bildir	3371
görüşünüzü bildirin	3371
gündem	3328
günün anketi	91
günün haberleri	3328
günün özeti	3328
głosuj	91
gợi ý	3514
gửi	91	3513
gửi bài cho tòa soạn	3574
gửi bài viết	3574
gửi bình luận	3513
gửi cho bạn bè	3540
gửi email	3504
gửi góp ý	3546
gửi phản hồi	3546
gửi thành công	3569
gửi tin bài	3574
gửi trả lời	3546
gửi ý kiến	3513
gửi ý kiến của bạn	3546
gửi đi	3570
gửi ảnh cho chúng tôi	3574
""", 'h': """
haber bülteni	3351
haber güncelleniyor	3330
haberi arkadaşina hediye et	3321
haberi özetle	3403
hacer una donación mensual	1235
hacer una donación puntual	1235
hai già un account	1974
hai già votato	2045
harici içerik	3330
haritayi aç	3331
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1157
has olvidado tu contraseña	1205
hasznos volt az összefoglaló	1822
hasznosnak találta a cikket	1822
havi támogatás	1808
hayir teşekkürler	3312
hayir, teşekkürler	3312
haz una pregunta sobre este artículo	1159
he leído y acepto la política de privacidad	1172
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1205
hela artikeln fortsätter nedan	3184
henüz abone değil misiniz	3392
hepsini gör	3330
her destek önemli	3389
her katki değerli	3389
her katki önemli	3389
her zaman göster	3381
hesap oluştur	3314
hi estàs d'acord? vota	352
hiba jelentése	1826
hibát talált	1822
hier reinhören	652
hinweis schließen	573
hirdetés	1818
hirdetés bezárása	1818
hirdetés, görgessen tovább	1818
hiển thị bài đăng	3557
hiển thị nội dung	3557
hiện phụ đề	3553
hjälp oss att rätta fel	3188
hlasovať	91
hlavné správy	3052
hlavní zprávy	433
ho già donato	1968
ho già un account	2067
hoje não	2676
hoppa till innehåll	3195
hoppa över inlägg från facebook	3195
hoppa över inlägg från instagram	3195
hoppa över inlägg från x	3195
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
hàng năm	3566
hàng tháng	3566
här kan du kommentera artikeln	3188
hääleta	91
håll dig uppdaterad	3175
hírfolyam	1823
hírlevelek	1828
hírlevél	1828
hírlevél-feliratkozás	1828
hören sie diesen artikel	652
hør saken	2523
hằng tháng	3566
hết quảng cáo	3552
họ tên	3570
họ và tên	3570
hủy bất cứ lúc nào	3567
""", 'i': """
i più commentati	2000
i più letti	2000
i più letti della settimana	2039
i più visti	2000
iba pre predplatiteľov	3048
ich unterstütze schon	573
identifícate	1176
ielogojies, lai komentētu	2355
ienākt	2349
iesakām	2351
ieși din ecran complet	2851
ignorer la publicité	1596
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2535
ikke nå	2510
il più popolare	2068
il più scelto	2067
il tuo browser non può riprodurre il video	2017
il tuo commento sarà pubblicato dopo l'approvazione	2027
il tuo messaggio è stato inviato	2069
il tuo voto è stato inviato	2045
il tuo voto è stato registrato	2045
iletişim	3327
ilgili içerikler	3328
ilginizi çekebilecek haberler	3328
ilginizi çekebilir	3328
ilmoita asiavirheestä	1405
ilmoita virheestä	1405
image précédente	1605
impossible de charger la vidéo	1596
impossible de lire la vidéo	1596
imprimir artículo	1179
imprimir esta matéria	2746
in bài	3504
in bài viết	3504
in công thức	61
in trang này	3540
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
iniciar sessão	2681
inicie sesión	1100
inne artykuły	2617
innhold fra annonsør	2543
inscription confirmée	1603
inscription à la newsletter	1475
inscrivez-vous à notre newsletter	1475
inscrição realizada com sucesso	2773
insira o seu endereço de email	2739
insira um e-mail válido	2773
instagramの投稿を読み込む	2184
instalează aplicația	2828
inställningar	3185
introduce tu correo electrónico	1237
introduce un correo electrónico válido	1207
introduce un correo válido	1207
introduce un email válido	1172
introduceți o adresă de email validă	2868
introdueix un correu vàlid	394
intră în cont	2797
invítanos a un café	1095
início	2710
ir a la página de donaciones	1202
ir para a página de doações	2768
ir para a página de donativos	2768
ir para o conteúdo	2710
ispiši	2991
ispiši recept	61
isso foi útil	2749
istediğin zaman iptal et	3392
istediğiniz zaman abonelikten çikabilirsiniz	3351
istediğiniz zaman iptal edin	3314
isto foi útil	2749
izbor uredništva	3111
izdrukāt	2354
izmēģini # dienas bez maksas	2349
içeriğe geç	3330
içeriği görüntüle	3381
içeriği göster	3381
içeriği yükle	3381
iş birliği	3323
iş birliğiyle	3408
išbandykite # dienų nemokamai	2308
išorinis turinys	2326
išsaugoti	2313
išsaugoti straipsnį	2313
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
jag förstår	3185
jag stödjer redan	3166
jaga sõbraga	1259
jaunākie	2351
jautā mākslīgajam intelektam	2355
javascript està desactivat	381
javascript đã bị tắt	3557
javascript מושבת	1685
javascript ถูกปิดใช้งาน	3285
javascriptが無効になっています	2184
javascript已停用	3664
javascript已禁用	3664
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
jeg forstår	2528
jeg støtter allerede	494	2510
jegyek itt kaphatók	1825
jelentkezzen be vagy regisztráljon	1810
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2846
joacă gratuit	2846
joacă responsabil	2849
jobs in ihrer nähe	650
jogar grátis	2752
jogue grátis	2752
još vesti	2988
još vijesti	2988
junte-se à conversa	2735
jurnalismul de calitate costă	2833
juttu jatkuu kuvan jälkeen	1400
juttu jatkuu mainoksen jälkeen	1400
juttu jatkuu videon jälkeen	1400
juttua päivitetään	1400
jutun lukee koneääni	1398
jutun lukee tekoälyääni	1398
jutun voi myös kuunnella	1398
już wspieram	2591
já desativei	2766
já desativei o bloqueador	2766
já doei	2676
já nas bancas	2729
já segue este autor	2784
já segue este tema	2784
já sou apoiador	2676
já sou assinante	2681
já tem conta	2681
já tem uma conta	2681
já tenho conta	2771
já votou	2749
já é assinante? faça login	2681
já é subscritor	2744
já é subscritor? inicie sessão	2744
jätä kommentti	1405
jūsų el. paštas	2333
jūsų el. pašto adresas	2333
""", 'k': """
k tématu	433
k téme	3052
kalan süre	3378
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
kaydiniz için teşekkürler	3351
keresés	1825
kezdőlap	1825
không biết	3547
không có ý kiến	3547
không phải bây giờ	3497
không spam	3569
không thể hiển thị nội dung này	3557
không thể phát video	3553
không thể phát video này	3553
không, cảm ơn	3497
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1810
kingi artikkel sõbrale	1259
kinyitás	1826
kipróbálom	1810
kirjaudu sisään	1391
kirjoita sähköpostiosoitteesi	1394
kişisel verilerimin işlenmesini kabul ediyorum	3394
kiểm tra hộp thư của bạn	3569
kiểm tra kiến thức của bạn	3549
kjøp abonnement	2514
kjøp tilgang	2514
klausies podkāstu	2356
klausies podkāstu šeit	2356
klausies šo rakstu	2354
klausies šo rakstu (# min	2354
klausykite tinklalaidės	2315
klausykite tinklalaidės čia	2315
klausykitės straipsnio	2313
klausīties	2354
klausīties rakstu	2354
ključne besede	3111
ključne reči	2988
ključne riječi	2988
klíčová slova	433
kokeile # päivää maksutta	1391
kolačići	3004
komentavimas išjungtas	2314
komentavimo taisyklės	2314
komentáre	3055
komentář	432
komentáře	432
komentāri	2349
komentēt	2349
komentēšana ir slēgta	2355
komentēšanas noteikumi	2355
komerčné oznámenie	3051
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2538
kommentarerna förhandsmodereras	3188
kommentek megtekintése	1822
kommentelési szabályzat	1822
kommentér	515
koostöö	1263
kopiera länk	3180
kopiera länken	3180
kopijuoti nuorodą	2308
kopiraj povezavo do članka	3114
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3055
kopēt saiti	2349
korábban írtunk róla	1823
kreiraj račun	2981
kullanim koşullari	3324
kup dostęp	2595
kupi naročnino	3107
kuula taskuhäälingut	1261
kuuntele podcast tästä	1408
kysy tekoälyltä	1405
käyttöehdot	1401
kérdezze ai-asszisztensünket	1822
kérem a hírlevelet	1828
később	1807
kích thước chữ	65
köp	3170
köszönjük a feliratkozást	1828
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1807
következő	1825
következő cikk	1823
køb abonnement	498
køb adgang	498
kúpiť predplatné	3048
küfür, hakaret içeren yorumlar onaylanmamaktadir	3327
küldje el barátjának	1816
küldés	91	1816
küldés e-mailben	1816
külső tartalom	1825
künye	3324
küpsiste seaded	1272
küsi tehisarult	1260
küsitlus	91
kā tev patika raksts	2355
kā tu domā? balso	2356
ką manote? balsuokite	2315
kết thúc quảng cáo	3552
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
la tua richiesta è stata inviata	2099
la vidéo ne peut pas être lue	1558
lahjoita artikkeli ystävälle	1398
lai komentētu, ielogojies	2355
lai komentētu, pieslēdzies	2355
laisser une réponse	1550
lancer la vidéo	1596
las más leídas	1134
las más leídas de hoy	1180
las noticias más leídas	1180
lasi arī	2351
lasi komentārus	2355
lasi tālāk	2349
lasi vairāk šeit	2356
lasi vēl	2351
lasiet arī	2351
lasiet vēl	2351
lasă un comentariu	2808
lasă un răspuns	2843
lasīt komentārus	2355
lasīt tālāk	2356
lasīt vairāk	2356
lasīt vēlāk	2354
lasītākie	2351
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
leia a matéria completa	2747
leia a notícia completa	2777
leia as notícias no aplicativo	2737
leia também	2707
len pre predplatiteľov	3048
ler transcrição	2757
les choix de la rédaction	1499
les commentaires sont réservés aux abonnés	1590
les lecteurs ont aussi consulté	1543
les mieux notés	1551
les més llegides	367
les også	2535
les plus commentés	1499
les plus consultés	1576
les plus partagés	1499
les plus récents	1551
les prix indiqués sont susceptibles d'évoluer	1526
les résultats du vote	1590
les våre debattregler	2531
leído por una voz sintética	1191
leído por voz sintética	1191
li e aceito a política de privacidade	2739
lido por uma voz sintética	2757
lien copié	1485
lien copié dans le presse-papiers	1542
lietošanas noteikumi	2366
liitudes nõustud kasutustingimustega	1279
liity jäseneksi	1390
lineでシェア	2129
lineでシェアする	2158
lineでログイン	2194
lineで共有	2208
lineで送る	2129
link a vágólapra másolva	1816
link bài gốc	3540
link copiado para a área de transferência	2746
link kopiëren	2411
link másolva	1816
link másolása	1816
lire l'article précédent	1605
lire la suite pour #€	1466
lire la vidéo	1502
lire à haute voix	1485
lire également	1499
lisätiedot	1409
lisää aiheesta	1406
livrare gratuită	2882
liên hệ	3513
liên hệ quảng cáo	3574
liên hệ tòa soạn	3574
liên hệ với tòa soạn	3574
liên quan	3514
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
locuri de muncă	2824
loe lähemalt	1261
loe lähemalt siit	1261
logi sisse või loo konto	1254
los lectores también leyeron	1180
luba kõik	1272
lubię to	2605
lucrează cu noi	2824
lue keskustelun säännöt	1405
lue lisää	1406
lue lisää aiheesta	1406
lue myöhemmin	1398
lue myös	1406
lugu jätkub pärast reklaami	1263
lugu täieneb	1261
lui écrire	1520
luôn cho phép	3557
luôn hiển thị	3557
làm bài trắc nghiệm	3549
làm mới trang	3563
làm trắc nghiệm	3549
lähetä	91
lähetä sähköpostilla	1398
lämna en kommentar	3188
länk kopierad	3180
länken kopierad	3180
länken är kopierad	3180
läs dokumentet	3196
läs domen	3196
läs hela artikeln	3195
läs hela texten	3195
läs hela texten här	3195
läs kommentarer	3188
läs mer	3192	3195
läs mer om	3192
läs också	3192
läs senare	3180
läs vidare	3170	3192
läs våra kommentarsregler	3188
läs även	3192
läsarfrågan	91
lästid	3195
lästid # min	3195
lås op	498
lås opp artikkelen	2514
lås opp saken	2514
lås upp artikeln	3170
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
lên đầu trang	3516
lùi # giây	3553
lütfen geçerli bir e-posta adresi girin	3394
lưu	3504
lưu bài	3504
lưu bài viết	3504
lưu bài để đọc sau	3540
lưu cài đặt	3557
lưu công thức	61
lưu tùy chọn	3557
lấy link	3540
""", 'm': """
magari più tardi	1968
mai multe articole de același autor	2872
mai multe opțiuni	2880
mai târziu	2795
mainos päättyy	1400
mais notícias	2707
mais opções	2786
mais opções de partilha	2786
maksettu sisältö	1400
mantener la sesión iniciada	1205
mantener sesión iniciada	1205
manter sessão iniciada	2771
mantén la sessió iniciada	392
manşetler	3328
masquer la publicité	1526
masquer les réponses	1550
masz już konto	2595
masz już konto? zaloguj się	2595
materialet är skyddat enligt lagen om upphovsrätt	3222
materiał partnera	2609
materiał promocyjny	2609
materiał sponsorowany	2609
materiał zewnętrzny	2609
matéria exclusiva para assinantes	2744
matérias relacionadas	2707
mağazamiz	3377
mağazaya git	3377
me réabonner	1602
media społecznościowe	2606
megnyitás	1826
megnézem	1825
megosztás	1816
megosztás a facebookon	1816
megosztás facebookon	1816
megosztás twitteren	1816
mehr für dich	676
mehr für sie	676
meld deg på	2519
meld deg på nyhetsbrevet	2519
mentions légales	1492
mentés	1816
mentés későbbre	1816
menú	1137
menü	618	1825	3330
menü schließen	618
menü öffnen	618
mer från	3192
mer läsning	3192
merci ! votre message a bien été envoyé	1572
merci d'avoir voté	91	1530
merci de le désactiver pour continuer	1566
merci, votre vote a été pris en compte	1550
mergi la pagina de donații	2863
mergi la rețetă	61
mesajiniz başariyla gönderildi	3394
mesajiniz gönderildi	3394
mesajul dumneavoastră a fost trimis	2868
messaggio pubblicitario con finalità promozionale	2022
mest läst	3192
mest lästa	3192
mest læst	520
mest læste	520
mettre de côté	1615
mi donación	1235
mi-összefoglaló	1825
micșorează textul	2880
mida sina arvad? hääleta	1261
minn meg på det senere	2510
mira el vídeo	358
mira también	1239
mitä mieltä olet? äänestä	1408
miễn phí vận chuyển	3582
miễn phí, không spam	3569
modalità chiara	2092
modalità di pagamento	1972
modalità scura	2092
moderálási elvek	1822
modifică preferințele cookie	2819
modifier mes préférences	1522
modifier vos préférences	1562
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1590
mogoče kasneje	3118
mogą cię zainteresować	2617
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3052
mohlo by vás zajímat	433
mohlo by vás zaujímať	3052
monatlich kündbar	671
montant personnalisé	1600
mostra aquesta publicació a instagram	349
mostra di più	2003
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2749
mostrar conteúdo	2761
mostrar conteúdo externo	2725
mostrar más	1137
mostrar o conteúdo	2761
mostrar subtítulos	1191
mot de passe oublié	1466
mots clés	1499
mots croisés	1555
mots fléchés	1555
mots mêlés	1555
mots-clés	1499
może cię zainteresować	2617
może później	2591
možda kasnije	2996
možda vas zanima	2988
možda će vas zanimati	2988
možno neskôr	3059
možná později	416
mua sách	3552
mua sách tại đây	3552
mua trên lazada	3552
mua trên shopee	3552
mua trên tiki	3552
mua vé	3552
mua vé ngay	3552
muistuta myöhemmin	1389
mulțumim că ai votat	2843
mulțumim pentru feedback	2822
mulțumim pentru vot	91	2843
mulțumim, mesajul a fost trimis	2868
mulțumim, te-ai abonat cu succes	2829
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
månadsgåva	3167
månedlig gave	2511
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
métodos de pagamento	2679
métodos de pago	1098
mākslīgā intelekta kopsavilkums	2356
mă abonez	2829
mărește fotografia	2872
mărește imaginea	2872
mărește textul	2880
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3565
mỗi đóng góp đều quý giá	3565
một lần	3566
mới nhất	3514
mời chúng tôi ly cà phê	3565
mở	3517
mở khóa bài viết này	3540
mở rộng	3516
mở trong ứng dụng	3559
mở ứng dụng	3559
""", 'n': """
nadaljevanje članka pod oglasom	3110
nahlásit chybu	432
nahlásiť chybu	3055
najchętniej czytane	2617
najchętniej czytane dziś	2617
najczęściej czytane	2617
najczęściej czytane artykuły	2617
najnovejše	3111
najnovejše novice	3111
najnoviji članci	2988
najnovšie	3052
najnovšie správy	3052
najnovšie články	3052
najnowsze artykuły	2617
najnowsze wiadomości	2617
najčitanije	2988
najčitanije vesti	2988
najčitanije vijesti	2988
najčitanije vijesti dana	2988
najčítanejšie	3052
najčítanejšie články	3052
najčítanejšie články dňa	3052
napišite komentar	3114
napsat komentář	432
naročena vsebina	3110
naročite se	3106
naročnina	3106
nastavení	429
nastavení cookies	429
nastavi čitanje	3040
nastavi čitati	3040
nastavite čitanje	3040
nastavite čitati	3040
nastavitve piškotkov	3126
następna strona	2620
następny	2620
następny artykuł	2617
natisni članek	3114
naudojimo taisyklės	2326
naujausios žinios	2310
naujienlaiškis	2333
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
nenhum comentário	2703
neueste beiträge	615
nghe bài báo	3553
nghe bài viết	3553
nghe nội dung bài viết	3553
nghe đọc bài	3553
nhà tài trợ	3582
nhận thông báo	3560
nhắc tôi sau	3497
nhớ đăng nhập	3567
nie dziękuję	2591
nie dziś	2591
nie pamiętasz hasła	2595
nie ďakujem	3059
nie, dziękuję	2591
nie, ďakujem	3059
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
norėdami komentuoti, prisijunkite	2314
nosūti draugam	2354
nosūtīt draugam	2354
nosūtīt e-pastā	2354
noteで書く	2129
notifications activées	1565
notre charte déontologique	1580
notre charte éditoriale	1580
notre sélection	1499
notre sélection d'articles	1543
notícia anterior	398	2777
notícia següent	398
notícias relacionadas	2707
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1580
nous écrire	1580
nouveau ! suivez vos auteurs préférés	1584
nu ai cont? înregistrează-te	2834
nu aveți cont	2866
nu ești abonat	2866
nu ești încă abonat	2866
nu mai urmări	2878
nu mulțumesc	2795
nu putem afișa acest conținut	2855
nu sunteți abonat	2866
nu știu / nu răspund	2844
nu, mulțumesc	2795
nuestro código ético	1214
numele tău	2869
nyhetsdøgnet	2535
nyomtatás	1816
não foi possível carregar o vídeo	2757
não foi possível reproduzir o vídeo	2757
não perca	2707
não sabe / não responde	2750
não sei	2750
não tem conta	2771
não tem uma conta	2771
não é assinante	2771
não, obrigada	2676
não, obrigado	2676
nächste seite	618
nächster artikel	615
näita kõiki	1262
näita rohkem	1261
näita veel	1261
näita vähem	1262
näköislehti	1391
nästa	3195
nästa artikel	3192
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
nāc strādāt pie mums	2356
nổi bật	3514
nội dung quảng cáo	3542
nội dung tài trợ	3509
nội quy bình luận	3546
""", 'o': """
o dată	2864
o leitor está a carregar	2757
o que achou desta notícia	2727
o singură dată	2864
o singură donație	2863
o vídeo começará em alguns segundos	2725
ocenite članak	2991
ocenite članek	3114
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3066
ocijenite članak	2991
ocorreu um erro ao carregar o vídeo	2725
ocultar anúncio	2729
ocultar comentários	2749
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	3048
odkaz skopírovaný	3055
odkaz zkopírován	425
odkleni članek	3107
odklenite celoten članek	3107
odmietnuť	3066
odmietnuť všetko	3066
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3052
odporúčame prečítať	3052
odporúčame tiež	3052
odporúčané články	3052
odpovědět	432
odrzuć	2610
odrzuć wszystkie	2610
odtwórz	2620
odštampaj	2991
odštampaj recept	61
odštampaj članak	2991
ofertă pentru abonați	2849
ofertă pentru cititori	2849
oferă acest articol	2880
oferă acest articol cadou	2836
oferă articolul	2880
offert par un abonné	1615
offre abonnés	1556
offre intégrale	1602
offre limitée	1571
offre réservée aux lecteurs	1556
offre spéciale	1466
offre à durée limitée	1570
offrez-nous un café	1457
offrici un caffè	1969
oglasno sporočilo	87	3110
ogłoszenie	2609
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3055
okuma süresi # dk	3330
okurlara özel	3377
okurlarimiza özel	3377
okurlarimiza özel indirim	3377
oliko artikkeli hyödyllinen	1405
oliko juttu hyödyllinen	1405
oliko tiivistelmä hyödyllinen	1405
olvasson korlátlanul	1810
olvasson tovább	1810
olvasta már	1823
olvastad már	1823
olvidaste tu contraseña	1100
omröstning	91
onayi geri çek	3381
onayi yönet	3381
onayimi geri çek	3381
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3331
os leitores também leram	2747
os preços podem variar	2729
osale küsitluses	1261
ostatnie artykuły	2617
ota yhteyttä	1405
otevřít	436
otevřít mapu	436
otključaj članak	2981
otključajte ceo članak	2981
otključajte cijeli članak	2981
otomatik çeviri	3403
otros artículos	1134
oturumu açik tut	3392
otwórz	2621
otwórz mapę	2621
outras notícias	19	2707
ouvir este conteúdo	2757
ouça esta reportagem	2757
ouça este conteúdo	2693
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3371
oynatici yükleniyor	3378
oyunuz için teşekkürler	3371
""", 'p': """
padovanokite straipsnį	2313
padovanokite straipsnį draugui	2313
page précédente	1502
pagina următoare	2811
pague um café	2677
paiement sécurisé	1464
paketi seç	3392
paldies par pieteikšanos	2373
palun jää viisakaks	1260
pamanīji kļūdu	2355
pamanījāt kļūdu	2355
par šo tēmu	2351
paramètres de confidentialité	1562
paramètres des cookies	1492
paramétrer	1492
paramétrer les cookies	1492
parašyk komentarą	2314
parašykite komentarą	2314
partajează	2802
partenerii noștri	2809
participez à la conversation	1530
participă la sondaj	2843
partnerių turinys	2317
partnerski sadržaj	2987
pas encore abonné	1570
pasidalinkite šiuo straipsniu	2313
pasitikrinkite žinias	2315
passer la publicité	1490
passer à la recette	61
pastebėjote klaidą	2314
patreonで支援する	2191
pausar vídeo	1191
pauză video	2851
paylaş	3321
paylaşin	3321
país	1238
pažiūrėkite vaizdo įrašą	2315
pe aceeași temă	2837
pentru a citi în continuare	2834
per saperne di più	2039
pergunte à nossa ia	2727
permite întotdeauna	2855
permitir anúncios	2766
peut-être plus tard	1456
photo précédente	1605
phát hiện lỗi	3546
phát video	3553
phóng to ảnh	3573
phối hợp với	3582
phổ biến nhất	3568
phụ đề	3554
piedalies aptaujā	2356
piekrist visām	2366
piekrītu	2366
piesakies vebināram	2356
piesakoties tu piekrīti lietošanas noteikumiem	2373
pieslēdzies vai izveido kontu	2349
pieslēdzies, lai komentētu	2355
pieslēgties	2349
pievieno savu komentāru	2355
pievienot komentāru	2349
pirmais mēnesis par # €	2349
pirmas mėnuo tik # €	2308
più lette	2000
più letti	2000
più popolare	2068
più recenti	2046
più tardi	1968
più vecchi	2046
più votati	2046
piškotki	3126
placená inzerce	87	428
plan seç	3392
plani seç	3392
planini seç	3392
platená inzercia	87	3051
plaćeni oglas	87	2987
plaćeni sadržaj	2987
plačana objava	87	3110
plačiau skaitykite čia	2315
plein écran	1502
plus d'actualités	1499
plus d'articles du même auteur	1576
plus de détails	1503
plus récents	1551
poate mai târziu	2795
podari članek	3114
podarite ta članek	3114
podaruj artykuł	2595
podaruj ten artykuł	2605
podcast anhören	652
pode ler também	2747
podeli članak	2991
podijeli članak	2991
podmienky používania	3066
podmínky použití	429
podmínky užití	429
podobne artykuły	2617
podobné články	433	3052
podporiť	3047
podporte nezávislú žurnalistiku	3047
podporte nás	3047
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	2980
podrži nas	2980
podržite nas	2980
podržite naš rad	2980
podržite nezavisno novinarstvo	2980
podziel się	2605
podziel się na facebooku	2605
pogledajte još	19
pokaż komentarze	2613
pokaż mniej	2620
pokaż oryginał	2621
pokaż treść	2610
pokaż tłumaczenie	2621
pokaż więcej	2620
pokaż wszystkie	2620
pokaż wszystko	2621
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3126
pokloni članak	2991
poklonite ovaj članak	2991
pokračovat bez podpory	416
pokračovať bez podpory	3059
polecamy również	2617
polecamy także	2617
polecamy też	2617
polecane artykuły	2617
politica de corecții	2874
politica editorială	2874
politique de confidentialité	1492
politique de protection des données	1595
polityka prywatności	2610
política de cookies	1127	2700
política de correcciones	1214
política de correccions	400
política de correções	2780
política de galetes	349
política de privacidad	1127
política de privacidade	2700
política de privacitat	349
política de protección de datos	1230
poprzedni artykuł	2617
populární	433
populära artiklar	3192
populärt	3192
populære artikler	520
populære saker	2535
populært	520	2535
populārākie	2351
popüler	3328
popüler haberler	3328
popüler konular	3328
por mês	2769
por qué estás viendo esto	1100
por qué? cuéntanos	1225
portes grátis	2788
poslať e-mailom	3055
poslušaj vest	2991
poslušaj članak	2991
poslušaj članek	3114
poslušajte članek	3114
postanite naročnik	3106
postanite član	2980	3106
postavke kolačića	3004
postaw kawę	2592
postaw nam kawę	2592
posłuchaj	2605
pour continuer à lire	1539
pourquoi voyez-vous cette publicité	1526
pouze pro předplatitele	418
povezani sadržaj	2988
povezani članci	2988
povezani članki	3111
powiązane	2617
powiązane artykuły	2617
powiązane tematy	2617
powiększ	2620
powiększ zdjęcie	2620
powrót do góry	2620
později	416
pozostała część artykułu pod materiałem wideo	2609
pošalji	91
pošalji e-mailom	2991
pošalji komentar	2991
pošalji mejlom	2991
pošalji prijatelju	2991
pošalji članak e-mailom	2991
pošaljite komentar	2991
pošlji po e-pošti	3114
pošlji prijatelju	3114
pošlji članek po e-pošti	3114
pr članek	3110
praneškite apie klaidą	2314
pranešti apie klaidą	2314
pravidlá diskusie	3055
pre predplatiteľov	3048
preberite še	3111
predplatiť	3047
predplaťte si	3047
preferințe cookie	2855
preferències de galetes	381
preferências de cookies	2761
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2308
prenumerata nuo # €	2308
prenumerera på vårt nyhetsbrev	3175
prenumeruodami sutinkate su taisyklėmis	2333
prenumeruokite naujienlaiškį	2333
preporučeno	2988
preporučujemo	2988
preporučujemo da pročitate	2988
preporučujemo i	2988
presentear matéria	2786
prečítajte si	3052
prečítajte si aj	3052
prețurile pot varia	2824
pridať komentár	3055
prihlásiť	3048
prihlásiť sa	3048
prihvaćam	3004
prihvaćam sve	3004
prijavi grešku	2991
prijať	3066
prijať všetko	3066
prikaži manj	3112
prikaži manje	2989
prikaži rezultate	91
prikaži sadržaj	3004
prikaži sve	2989
prikaži več	3112
prikaži više	2989
prikaži vse	3112
prima lună gratuită	2834
prima pagină	2872
primește alerte despre acest subiect	2828
printează	2802
printează rețeta	61
pripomenúť neskôr	3059
priporočamo	3111
priporočamo tudi	3111
priporočamo v branje	3111
priporočeno	3111
prisijunkite arba susikurkite paskyrą	2308
prisijunkite prie mūsų komandos	2315
prisijunkite, kad galėtumėte komentuoti	2314
prispieť	3047
privatsphäre-einstellungen	608
privātuma politika	2366
pro předplatitele	418
prochaine vidéo	1596
prohibida su reproducción total o parcial	1243
prohibido a menores de # años	1189
promocijsko sporočilo	3110
promotivni sadržaj	2987
promotivni članak	2987
promóció	1818
proovi # päeva tasuta	1254
proposé par	1588
protección de datos	1230
protection des données	1595
proteção de fontes	2780
pročitajte i	2988
pročitajte još	2988
prywatność	2610
przeczytaj również	2617
przeczytaj także	2617
przeczytaj też	2617
przejdź bez wsparcia	2591
przejdź do przepisu	61
przejdź do serwisu	2610
przejdź do treści	2620
przejdź do ustawień prywatności	2610
przypomnij mi później	2591
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
próxima	2710
próxima notícia	2777
próxima página	2710
próximo artigo	2707
próximo vídeo	1231
prøv # dager gratis	2514
prøv gratis	498	2514
prøv nu	498
prøv nå	2514
prを含みます	2158
pr記事	2179
pubblicità	1991
publi-rédactionnel	1490
publicité	1490
publicité - la suite ci-dessous	1490
publicités	1490
publică	2844
publică comentariul	2843
pular para o conteúdo	2710
página siguiente	1137
päivän kysymys	91
pääuutiset	1406
påmind mig senere	494
påminn mig senare	3166
później	2591
pārbaudi savas zināšanas	2356
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2359
pērc abonementu	2349
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
qr 코드를 스캔하세요	2278
qrコードからダウンロード	2186
qrコードを読み取ってください	2186
qr코드로 다운로드	2278
qr코드를 스캔하세요	2278
qu'avez-vous pensé de cet article	1524
qual o seu nível de satisfação com esta notícia	2727
qualcosa è andato storto	2070
quan tâm nhất	3547
quellen und weiterführende links	615
queremos conocer tu opinión	1166
queremos saber a sua opinião	2735
questa email è già registrata	2099
questa pagina ti è stata utile	2045
questo articolo ti è stato utile	2045
questo articolo è bloccato	2067
questo campo è obbligatorio	2069
questo riassunto ti è stato utile	2019
questo video non è disponibile	2053
questo video non è più disponibile	2053
quieres añadir otro usuario a tu suscripción	1100
quitter le plein écran	1558
quizi çöz	3374
quizás más tarde	1094
quizás te interese	1134
quy định bình luận	3546
quyên góp	3498
quyên góp ngay	3498
qué te ha parecido esta noticia	1166
quét mã qr	3559
quét mã qr để tải	3559
quét mã qr để tải ứng dụng	3559
quên mật khẩu	3499
quản lý cookie	3557
quản lý sự đồng ý	3557
quảng cáo	3509
quảng cáo - bài viết tiếp tục bên dưới	3542
""", 'r': """
r$ # por mês durante # meses	2744
radote klaidą	2314
radote klaidą tekste	2314
rafraîchir la page	1566
raksti komentāru	2355
raksts tiek papildināts	2356
raksts turpinās pēc reklāmas	2358
rakstīt komentāru	2355
rao vặt	3509
raportează	2844
raportează o eroare	2822
raportează o greșeală	2874
rapportér fejl	515
rašyti komentarą	2308
recargar la página	1200
recargar página	1200
recarrega la pàgina	387
recarregar a página	2766
recarregar página	2766
receber notificações	2737
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1532
recevez une alerte à chaque article de l'auteur	1532
reclamă	2805
recomandarea redacției	2837
recomandări	2809
recomandările editorilor	2837
recomandările redacției	2809
recomendado para você	2707
recommandé	1499
recommandé pour vous	1499
recommandés	1499
recordar más tarde	1094
recuérdamelo más tarde	1094
redare automată	2852
redirecționează # la sută	2863
redirecționează #%	2796
redă video	2851
redă videoclipul	2851
refuză toate	2819
refuză tot	2855
regala este artículo	1220
regalar artículo	1100
regalar este artículo	1220
registrovať sa	3048
registruokitės nemokamai	2308
registruokitės į seminarą	2315
registrácia	3048
regisztráció	1810
regisztrálok	1810
regras de comentários	2749
regras dos comentários	2749
regístrate	1100
rekisteröidy	1391
rekisteröidy maksutta ja lue	1391
reklam içeriğidir	3377
reklami geç	3323
reklám	1818
reklāma	2349
reklāmas raksts	2358
reklāmraksts	87	2358
relaterade ämnen	3192
renovar suscripción	1236
reportar erro nesta página	2727
reproducció automàtica	378
reproducción automática	1192
reproducción prohibida	1243
reproducir vídeo	1191
reproduction réservée	1610
reproductor de vídeo	1231
reproduzir vídeo	2757
reproduzir áudio	2757
reprodução automática	2758
resmi büyüt	3398
responda à enquete	2749
rester connecté	1570
restez informé	1475
restez informés	1475
resultados de la votación	1225
resumen automático	1159
resumo da notícia	2727
retour à l'accueil	1576
retour à la liste	1576
retrage consimțământul	2855
revenir à l'accueil	1576
revoir la vidéo	1596
rezervă-ți locul	2849
rezolvă testul	2846
reîmprospătează pagina	2861
reîncarcă pagina	2861
reģistrējies bez maksas	2349
reģistrēties	2349
ricordamelo più tardi	1968
riproduzione riservata ©	2105
rodyti mažiau	2316
rodyti viską	2316
rozumím	436
rozwiń	2620
rozwiń wszystko	2621
rätta	3188
rätta oss	3188
rättelse	3188
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
rösta här	3195
rösta i omröstningen	3195
rösta nu	91
rút lại sự đồng ý	3557
rādīt mazāk	2357
rādīt vairāk	2356
rādīt visu	2357
rămâi conectat	2866
răspunde	2808
rėmimas	2317
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
s-ar putea să-ți placă	2809
saada sõbrale	1259
saber más	1137
sadarbības raksts	2358
sadece abonelere özel	3392
sadržaj je zaključan	2981
saglabāt	2354
saglabāt rakstu	2354
sair do ecrã inteiro	2757
saistītie raksti	2351
saistītās ziņas	2351
saite nokopēta	2354
saken er låst	2514
saken finnes også som lyd	2523
salta la pubblicità	2093
salta pubblicità	2093
saltar anúncio	2698
salvar preferências	2761
salvează	2802
salvează articolul	2836
salvează pentru mai târziu	2836
salvează preferințele	2855
salvează rețeta	61
sans engagement, résiliable à tout moment	1539
sao chép	3581
sao chép liên kết	3504
sao chép đường dẫn	3540
sari la conținut	2811
sari la rețetă	61
satura turpinājums pēc reklāmas	2358
sačuvaj	2991
sačuvaj recept	61
sačuvaj vest	2991
scanează codul qr	2857
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1974
scopri di più su amazon	2109
scrie redacției	2874
scrieți redacției	2874
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3170
se bilderna här	3195
se connecter et réagir	1495
se déconnecter	1466
se grafiken här	3195
se ha producido un error al cargar el vídeo	1157
se klippet här	3195
se klippet øverst i saken	2538
se réabonner	1602
se videon här	3195
se încarcă playerul	2851
se încarcă video	2851
se încarcă videoclipul	2851
sedan # kr/mån tills du säger upp	3170
segui già questo argomento	2080
segui già questo autore	2080
seguir tópico	2737
seguí leyendo	1180
sei già abbonato	1974
sei già iscritto	2099
sei già iscritto alla newsletter	2032
selección de la redacción	1134
selectează	2867
selvä	1409
sem opinião	2750
sem si não seria possível	2742
sem você não seria possível	2742
semnalează o eroare	2808
send artiklen på mail	507
send på e-post	2523
sense permanència	364
sesi aç	3378
setări confidențialitate	2855
setări cookie	2819
setări cookie-uri	2855
setări cookies	2855
setări de confidențialitate	2855
seuls les abonnés peuvent commenter	1530
seuraa meitä	1399
seç	3393
seçenekleri yönet	3381
seçimimi kaydet	3381
seções	2707
sfârșit publicitate	2849
sfârșitul reclamei	2849
shrani članek	3114
si opp når du vil	2514
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
siz ne düşünüyorsunuz? oy verin	3330
sizin için öneriler	3328
siųsti draugui	2313
siųsti el. paštu	2313
skaitykite daugiau čia	2315
skaityti plačiau	2315
skaityti vėliau	2313
skaties arī	2351
skatīt foto	2356
skatīt galeriju	2356
skatīt rezultātus	91
skatīt video	2356
skjønner	2539
sklenite naročnino	3107
skopírovať odkaz	3055
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3188
skrýt	436
slapukų nustatymai	2326
slažem se	3004
slične vesti	2988
slične vijesti	2988
slični članci	2988
snsをフォロー	2130
sofortüberweisung	578
son dakika bildirimlerini aç	3384
son dakika gelişmelerinden haberdar olun	3384
son gelişmelerden haberdar olun	3384
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1968
sonuçlar	91
sonuçlari gör	91	3331
sonuçlari göster	91	3372
sorodni članki	3111
sortează	2844
sortează după	2844
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
spela videon här	3195
spis treści	2620
sponsorisé	1490
sponsorlu içerik	87	3323
sponsoroitu sisältö	1400
sponsrat innehåll	3184
sponzorirani sadržaj	2987
sponzorirani članak	2987
sponzorované	3051
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2595
spremi članak	2991
sprijină-ne	2796
spune-ne părerea ta	2843
spune-ți părerea	2822
spune-ți părerea în comentarii	2822
spuneți-ne părerea	2843
später	573
später erinnern	573
spør vår ki om saken	2531
staňte sa členom	3047
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2317
straipsnis tęsiasi po reklamos	2317
strona główna	2617
stäng	3166	3195
stöd oss	3167
støt os	495
støtt oss	2511
subtitrări	2852
subtítols	378
subtítulos	1192
sugerir correção	2727
sugerir una corrección	1166
sugestões	2707
suite après la publicité	1556
suivez vos auteurs préférés	1584
suivre ce thème	1532
suivre le thème	1584
sumă liberă	2863
sunt de acord cu termenii și condițiile	2868
sur le même sujet	1499
sur le même thème	1499
suscripción	1100
suscripción confirmada	1237
suscríbase	1100
suscríbete	1100
suscríbete a nuestro boletín	1107
suscríbete ahora	1100
susiję straipsniai	2310
susikurti paskyrą	2308
susține	2796
susține-ne	2796
susține-ne pe patreon	2863
susțineți-ne	2796
susținut de	2882
syötä sähköpostiosoitteesi	1394
szavazás	91
szczegóły	2621
szponzorált tartalom	87	1818
szólj hozzá	1822
szóljon hozzá	1822
sähköposti	1394
sähköpostiosoite	1394
så # kr/mnd til du sier opp	2514
så kommenterar du	3188
sé el primero en comentar	1130
sé parte	1095
sélections	1485
sì, grazie	2061
sí, quiero	1199
sí, vull	385
síganos	1120
síguenos	1120
só para assinantes	2771
sólo para suscriptores	1205
sök	3195
søg	523
søk	2538
súhlasím	3066
súhlasím so zobrazením	3066
súmate	1095
súvisiace	3052
súvisiace články	3052
súvisiaci článok	3052
süre	3379
sīkdatņu iestatījumi	2366
słowa kluczowe	2617
sắp xếp theo	3547
số tiền khác	3565
số điện thoại	3570
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3175
tack för din röst	91
taip pat žiūrėkite	2310
takaisin ylös	1408
takipten çik	3404
takk for påmeldingen	2519
tallenna myöhemmäksi	1398
talán később	1807
tam ekrandan çik	3378
tamaño de la letra	1220
tamaño de letra	65	1119
tamaño del texto	65
también te puede gustar	1134
también te puede interesar	1134
també et pot interessar	340
também pode gostar	2747
tarjeta de crédito	1099
tarjeta de débito	1099
te ha parecido útil	1183
te ha resultado útil	1183
te ha resultado útil este artículo	1159
te ha resultado útil este resumen	1159
te ha sido útil	1183
te ha sido útil este resumen	1159
te poți dezabona oricând	2829
te rugăm să îl dezactivezi	2861
te-ar putea interesa și	2837
tehisaru kokkuvõte	1261
tek seferlik bağiş	3389
teklifi gör	3377
tekoälyn tekemä tiivistelmä	1408
tekoälyn tiivistelmä	1408
tekoälytiivistelmä	1408
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2313
teljes hozzáférés	1810
teléfono	1238
temas del día	1134
termos e condições	2700
teste başla	3374
teste grátis	2681
testează-ți cunoștințele	2846
testează-ți cunoștințele cu quizul nostru	2822
testi başlat	3374
testi çöz	3374
teszteld a tudásod	1825
tesztelje tudását	1825
texten fortsätter nedan	3184
texten fortsätter under bilden	3184
teď ne	416
teşekkürler, mesajiniz gönderildi	3394
tham gia bình chọn	3546
tham gia khảo sát	3546
tham gia thăm dò	3546
thanh toán hàng năm	3567
thanh toán hàng tháng	3567
theo dõi chủ đề	3578
theo dõi chủ đề này	3578
theo dõi tác giả	3578
thoát toàn màn hình	3553
thu gọn	3516
thème suivi	1607
thèmes	1499
thématiques	1499
thêm làm nguồn ưu tiên	3578
thích	3504
thích nhất	3547
thông tin bắt buộc	3569
thông tin doanh nghiệp	3509
thông tin quảng cáo	3542
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3573
thẻ	3514
thời gian còn lại	3553
thời gian hiện tại	3554
thời lượng	3554
ti è stato utile	2045
tienes que iniciar sesión para guardar artículos	1179
tilbakemelding på saken	2531
timp rămas	2851
tin bài liên quan	3540
tin cùng chuyên mục	3514
tin cùng tác giả	3541
tin khác	3514
tin liên quan	3514
tin mới	3514
tin mới nhất	3514
tin nhắn của bạn đã được gửi	3569
tin nóng	3541
tin nổi bật	3514
tin quảng cáo	3542
tin tiếp theo	3573
tin trước	3514
tin tài trợ	3514
tin tức liên quan	3514
tin đọc nhiều	3514
tipărește	2802
tipărește articolul	2836
tipărește rețeta	61
tiêu điểm	3514
tiến # giây	3553
tiếp theo	3516
tiếp tục trên trình duyệt	3559
tiếp tục trên web	3559
tiếp tục với apple	3567
tiếp tục với facebook	3567
tiếp tục với google	3567
tlačiť	3055
to cię może zainteresować	2617
to może cię zainteresować	2617
toate știrile	2872
toda contribuição ajuda	2768
toda la información	1211
todas as notícias	2777
todavía no eres suscriptor	1205
todavía no estás registrado	1205
todos los artículos de este autor	1242
todos los artículos del autor	1242
todos los artículos del especial	1239
todos los derechos de reproducción reservados	1243
todos los vídeos	1211
todos os comentários	2703
todos os vídeos	2777
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
toàn màn hình	3554
traducció automàtica	403
traducción automática	1218
traducere automată	2877
traducido automáticamente	1218
tradução automática	2727
traduït automàticament	403
trang chủ	3516
trang này có hữu ích không	3546
transcripció	378
transcripción	1192
transcrição	2758
transferência bancária	2680
treści partnerskie	2609
treść sponsorowana	2609
tria la teva subscripció	364
trimite răspunsul	2843
trò chơi	3551
trước	3516
trường bắt buộc	3569
trường này là bắt buộc	3569
trả lời	3513
trở lại	3516
trở lại đầu trang	3573
tu ce părere ai? lasă un comentariu	2822
tu donación desgrava	1202
tu navegador no puede reproducir este vídeo	1157
tue meitä	1390
tule meile tööle	1261
turpini lasīt	2349
turpinājums pēc reklāmas	2358
turpināt lasīt	2349
twitter'da paylaş	3321
twój adres e-mail	2598
twój e-mail	2598
tài khoản của tôi	3499
tài trợ	3509
tài trợ bởi	3582
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
témy	3052
témák	1823
térkép megnyitása	1826
términos de uso	1127
términos y condiciones	1127
tên của bạn	3570
tìm kiếm	3516
tóm tắt ai	3577
tóm tắt bằng ai	3577
tóm tắt bởi ai	3577
tópicos	2707
tópicos relacionados	2707
tôi đã hiểu	3517
tôi đã tắt	3564
tôi đã tắt trình chặn quảng cáo	3563
tôi đồng ý với chính sách bảo mật	3569
tôi đồng ý với điều khoản sử dụng	3569
több	1825
töltsd ki a kvízt	1825
töltse ki a kvízt	1825
tùy chọn cookie	3557
tùy chọn khác	3580
tühista igal ajal	1254
tüm fotoğraflar	3398
tüm fotoğraflari gör	3398
tüm haberler	3328
tüm haberleri gör	3398
tüm oyunlar	3374
tüm videolar	3398
tüm videolari gör	3398
tüm yazilari	3328
tüm yazilari gör	3398
tüm yorumlar	3327
tümünü gör	3330
tümünü göster	3331
tümünü kabul et	3324
tümünü reddet	3324
tăng cỡ chữ	3580
tēmas	2351
tęsinys po reklamos	2317
tạm dừng video	3553
tạo tài khoản	3499
tải audio	3553
tải bài đăng	3557
tải lại trang	3563
tải nội dung	3557
tải thêm	3516
tải thêm bình luận	3546
tải trên app store	3559
tải trên google play	3559
tải tập này	3553
tải về từ app store	3559
tải về từ google play	3559
tải âm thanh	3553
tải ứng dụng	3559
tải ứng dụng ngay	3559
tất cả tin tức	3573
tất cả trò chơi	3549
tất cả video	3573
tắt tiếng	3554
tặng bài viết	3540
tặng sao	3540
tặng sao cho bài viết	3540
tốc độ phát	3553
từ chối tất cả	3557
từ khóa	3514
tự động phát	3554
""", 'u': """
udostępnij	2605
udostępnij na facebooku	2605
udostępnij na twitterze	2605
udostępnij na x	2605
udostępnij w mediach społecznościowych	2605
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3039
uključi obavijesti	3039
uključite notifikacije	3039
uključite obaveštenja	3039
uključite obavijesti	3039
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3055
uložiť na neskôr	3055
uložiť recept	61
uložiť článok	3055
ultima oră	2809
ultimele știri	2809
um assinante presenteou você com este artigo	2746
un abonat ți-a oferit acest articol	2836
un abonné vous offre cet article	1542
un e-mail de confirmation vous a été envoyé	1535
un suscriptor te ha regalado este artículo	1179
un suscriptor te regala este artículo	1248
une erreur s'est glissée dans l'article	1495
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3180
uppläst med ai-röst	3180
url 복사	2228
urlをコピー	2129
urlをコピーしました	2208
urlをコピーする	2158
url복사	2228
urmărește acest subiect	2828
urmărește autorul	2878
urmărește live	2828
urmărește subiectul	2878
urmărești deja acest subiect	2878
următorul	2811
uslovi korišćenja	3004
ustawienia plików cookie	2610
uvjeti korištenja	3004
uygulamada aç	3383
uygulamayi aç	3383
uygulamayi yükle	3383
uz sākumu	2356
uzyskaj dostęp	2595
už komentarus atsako jų autoriai	2314
už máte predplatné? prihláste sa	3048
už máte účet	3048
už máte účet? prihláste sa	3048
už podporujem	3059
už podporuji	416
uždaryti	2316
uždaryti reklamą	2317
užpildykite apklausą	2315
užsakomasis straipsnis	2317
užsakomasis turinys	87	2317
užsisakyti prenumeratą	2308
""", 'v': """
vaata kõiki tellija soodustusi	1254
vaata lähemalt	1261
vaba töökoht	1261
vad tycker du? rösta här	3195
vai kopsavilkums bija noderīgs	2355
vai raksts bija noderīgs	2355
vairāk par tēmu	2351
vaizdo įrašas	2315
vaizdo įrašą rasite čia	2315
van már fiókja	1810
var artikeln till hjälp	3188
var det här till hjälp	3195
var resuméet nyttigt	515
var sammanfattningen till hjälp	3188
vari atteikties jebkurā laikā	2349
vasta küsitlusele	1261
vastaa kyselyyn tästä	1408
vaš komentar	2991
veja esta publicação no instagram	2725
veja também	2707
veja todas as opções de assinatura	2744
velikost písma	65
veličina teksta	65
velocidad de reproducción	1191
velocidade de reprodução	2757
velocitat de reproducció	377
velocità di riproduzione	2053
ver # comentários	2735
ver biografía	1153
ver comentários	2703
ver conteúdo	2761
ver conteúdo externo	2725
ver dossiê	2777
ver esta publicación en instagram	1157
ver esta publicação no instagram	2725
ver fotogalería	1211
ver galería	1137
ver galería de fotos	1211
ver la galería	1211
ver mais notícias	2777
ver más	1137
ver más artículos	1214
ver más artículos del autor	1153
ver más noticias	1180
ver más vídeos	1211
ver oferta de suscripción	1236
ver opciones de suscripción	1236
ver preço	2755
ver suscripción	1236
ver también	1134
ver também	2707
ver todas as notícias	2777
ver todas las opciones de suscripción	1176
ver todos los artículos	1211
ver todos los vídeos	1211
ver todos os vídeos	2777
ver traducción	1138
ver tradução	2711
ver transcripción	1191
ver transcrição	2757
ver vídeo	1137
vergrößern	619
verificați adresa de email	2868
verifică-ți emailul	2868
verifică-ți inboxul	2868
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1166
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2819
vezi conținutul	2855
vezi mai multe știri	2837
vezi prețul	2849
vezi răspunsurile	2843
vezi toate știrile	2872
vezi și	2809
već imate nalog	2981
već imate pretplatu	2981
već imate račun	2981
već podržavam	2996
već ste pretplatnik	2981
več iz rubrike	3111
več novic iz regije	3111
več o tem	3111
več o temi	3111
veľkosť písma	65
viac k téme	3052
viac si o tom prečítate tu	3052
video không khả dụng	3553
video không tồn tại	3553
video mevcut değil	3378
video này không còn tồn tại	3553
video này không khả dụng	3553
video oynatici yükleniyor	3378
video yükleniyor	3378
videon voi katsoa jutun yläosasta	1408
videoyu izlemek için tiklayin	3330
videoyu yükle	3381
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
vilkår	512	2528
vipps et beløp	2511
vis færre	523	2538
vis oversættelse	524
visa bilden i helskärm	3195
visa färre	3195
visa inlägg från facebook	3195
visa inlägg från instagram	3195
visa innehåll	3185
visa översättning	3196
vissza a tetejére	1825
visszajelzés	1822
viteză de redare	2851
vizitează magazinul	2849
više o temi	2988
više vijesti iz regije	2988
viết bình luận	3513
viết bình luận của bạn	3546
viết trả lời	3546
voce generată de ai	2851
você concorda? vote	2735
você já segue este tema	2784
você já votou	2749
você pode gostar	2707
você pode se interessar	2707
você também pode gostar	2707
voir le détail	1503
voir les détails	1503
voir les réponses	1550
voir les résultats	91	1503
voir les résultats du sondage	1530
voir toute l'actualité	1576
voir toutes les vidéos	1576
voix de synthèse	1596
voix générée par ia	1596
voltar ao início	2777
voltar à página inicial	2777
volver al índice	1239
volver atrás	1239
vos réactions	1495
votează	91
votează în sondaj	2843
votează în sondajul nostru	2822
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
votul dumneavoastră a fost înregistrat	2843
votul tău a fost înregistrat	2843
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
vreau să donez	2863
vreau să primesc newsletterul	2829
vreau să susțin	2863
vsebina sporočila	3110
vstúpiť do diskusie	3055
vui lòng kiểm tra email	3569
vui lòng nhập email	3569
vui lòng nhập email hợp lệ	3569
vui lòng nhập họ tên	3569
vytisknout článek	425
vytlačiť	3055
vytlačiť recept	61
vytlačiť článok	3055
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
vídeo indisponível	2757
vídeo no disponible	377	1191
vídeo não disponível	2757
vídeo siguiente	1231
vídeos	1134	2707
výber redakcie	3052
výběr redakce	433
výsledky	91
về trang chủ	3573
về tác giả	3574
về đầu trang	3516
""", 'w': """
warto przeczytać	2617
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2666
whatsapp'ta paylaş	3321
whatsapp'tan paylaş	3406
whatsappで読む	2158
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2617
więcej artykułów	2617
więcej informacji	2617
więcej na ten temat	2617
więcej o	2617
więcej z	2617
wpisz swój e-mail	2598
wprowadź adres e-mail	2598
wpłać	2592
wpłać teraz	2592
współpraca reklamowa	2609
wypróbuj	2595
wyraź zgodę	2610
wyślij	91
wyślij e-mailem	2605
wyślij znajomemu	2605
""", 'x': """
x'te paylaş	3321
xem bình luận	3513
xem bản ghi	3553
xem bản gốc	3517
xem bản đồ	3517
xem bộ ảnh	3573
xem chi tiết	3517
xem chuyên đề	3573
xem các câu trả lời	3546
xem công thức	61
xem giá	3552
xem kết quả	91	3517
xem nhiều	3514
xem nhiều nhất	3514
xem nhiều trong tuần	3541
xem nội dung	3557
xem thêm	3514	3516
xem thêm bài của tác giả	3573
xem thêm bình luận	3513
xem thêm tin	3573
xem thêm video	3573
xem thêm ảnh	3573
xem tiếp	3516
xem toàn bộ	3516
xem trên ứng dụng	3559
xem trả lời	3546
xem tất cả	3516
xem tất cả bình luận	3546
xem tất cả ảnh	3573
xem ưu đãi	3552
xem ảnh cỡ lớn	3573
xem ảnh lớn	3573
xでシェア	2129
xでシェアする	2158
xでポスト	2129
xで共有	2208
x로 공유	2300
""", 'y': """
ya estás suscrito	1176
ya tenés suscripción	1176
yahoo! japan idでログイン	2194
yahoo!ショッピングで見る	2179
yahoo!ショッピングで購入	2179
yanit gönder	3371
yanitlari gör	3371
yanitlari göster	3371
yapay zeka ile seslendirilmiştir	3378
yapay zeka ile özet	3330
yapay zeka ile özetle	3403
yapay zeka özeti	3330
yapay zekâ ile seslendirildi	3378
yapay zekâ tarafindan seslendirildi	3378
yapay zekâ özeti	3403
yazara e-posta gönder	3400
yazara mesaj gönder	3400
yazarin diğer haberleri	3328
yazarin diğer yazilari	3328
yazarin tüm yazilari	3328
yaziyi büyüt	3406
yaziyi küçült	3406
ymmärrän	1409
yorum gönder	3327
yorum yapmak için giriş yap	3371
yorumlari gör	3327
yorumu gönder	3371
yorumunu gönder	3371
youtube-tartalom megjelenítése	1825
yukari çik	3398
yz özeti	3330
""", 'z': """
z titulní strany	433
zabudnuté heslo	3048
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2595
zapisz na później	2605
zapisz się	2598
zapisz się na newsletter	2598
zapomenuté heslo	418
zarejestruj się	2595
zarządzaj zgodami	2610
zaten üye misiniz	3314
zavřít	416
załaduj więcej	2620
załóż konto	2595
zaštita osobnih podataka	3004
zaštita privatnosti	3004
zdieľajte tento text	3055
zdieľajte článok	3055
zdieľať	3055
zdieľať na facebooku	3055
zdieľať článok	3055
zgadzam się	2610
zgadzam się na wyświetlanie treści	2610
zgłoś	2613
zgłoś błąd	2613
ziņa tiek papildināta	2356
ziņo par kļūdu	2355
ziņot par kļūdu	2355
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2606
značky	3052
zobacz galerię	2620
zobacz mapę	2621
zobacz również	2617
zobacz szczegóły	2621
zobacz także	2617
zobacz także inne	2617
zobacz też	2617
zobacz więcej	2617
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3055
zobraziť menej	3053
zobraziť obsah	3066
zobraziť viac	3053
zobraziť výsledky	91
zobraziť všetko	3053
zostań patronem	2592
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2620
""", '£': """
£# at amazon	1086
""", '©': """
©ntb	2566
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
áudio gerado por ia	2727
áudio gerado por voz sintética	2727
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1394
ämnen	3192
ämnen i artikeln	3192
är du redan prenumerant	3170
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1408
""", 'å': """
åbn	524
åbn kort	524
åpne	2539
åpne faktaboks	2539
åpne kart	2539
""", 'ç': """
çengel bulmaca	3376
çerez ayarlari	3324
çerez ayarlarini yönet	3381
çerez politikasi	3324
çerez tercihleri	3381
çerez tercihlerini yönet	3381
çerezler	3324
çeviriyi göster	3331
çikiş yap	3314
çok okunanlar	3328
""", 'è': """
è gratis e ci vuole solo un minuto	2032
è stato utile	2045
""", 'é': """
é grátis e leva menos de um minuto	2739
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
îmi place	2844
în fiecare lună	2864
în parteneriat cu	2882
înainte # secunde	2851
înapoi # secunde	2851
înapoi la prima pagină	2872
înapoi sus	2811
încarcă conținutul	2855
încarcă mai multe	2811
încarcă mai multe comentarii	2843
încarcă postarea	2855
încarcă videoclipul	2855
închide	2795
înregistrare	2797
înregistrează-te	2797
îți mulțumim pentru vot	2822
""", 'ô': """
ô chữ	3551
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1825
önceki	3330
önceki haber	3328
öne çikan haberler	3328
öne çikanlar	3328
önerilen haberler	3328
önerilenler	3328
öppna	3196
öppna karta	3196
összes	1825
özet faydali oldu mu	3327
""", 'ú': """
új hozzászólás	1822
última hora	1134
últimas	2707
últimas entradas	1134
últimas noticias	1134
últimas notícias	2707
últimes notícies	340
últimos artículos	1134
únete	1095
únete a la conversación	1130
única	1203	2769
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3314
ücretsiz haber limitinize ulaştiniz	3392
ücretsiz kargo	3408
ücretsiz oyna	3374
ücretsiz üye ol	3314
ücretsiz üye olun	3314
ücretsiz, spam yok	3394
ürünü incele	3377
üye girişi	3314
üye ol	3313	3314
üye olun	3314
""", 'ý': """
ý kiến	3513
ý kiến bạn đọc	3513
ý kiến của bạn	3513
""", 'ā': """
ārējais saturs	2366
""", 'č': """
članak je zaključan	2981
članak se nastavlja ispod oglasa	2987
članek je zaklenjen	3107
članek se nadaljuje pod oglasom	3110
članek se nadaljuje spodaj	3110
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3052
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3052
ďalšie články	19	3052
""", 'đ': """
đang theo dõi	3578
đang tải	3553
đang tải trình phát	3553
đang tải video	3553
điều khoản sử dụng	3512
điều khoản sử dụng | chính sách bảo mật	3512
đáng chú ý	3514
đã có tài khoản	3499
đã hiểu	3517
đã sao chép	3504
đã sao chép liên kết	3540
đã xảy ra lỗi	3569
đã đóng bình luận	3546
đóng	3497
đóng góp	3498
đóng góp hàng tháng	3565
đóng góp một lần	3565
đăng ký	3499
đăng ký ngay	3499
đăng ký nhận thông báo	3560
đăng ký thành công	3569
đăng nhập	3499
đăng nhập / đăng ký	3499
đăng nhập bằng apple	3567
đăng nhập bằng facebook	3567
đăng nhập bằng google	3567
đăng nhập với facebook	3567
đăng nhập với google	3567
đăng nhập để bình luận	3546
đăng xuất	3499
đường dây nóng	3574
được quan tâm	3541
được tài trợ	3509
đặt báo	3499
đặt mua ngay	3552
đặt vé ngay	3552
đến công thức	61
đến trang quyên góp	3565
đến trang ủng hộ	3565
đề xuất	3514
để sau	3497
đọc nhiều	3514
đọc nhiều nhất	3514
đọc sau	3540
đọc thêm	3514	3516
đọc tiếp	3516
đọc tiếp về chủ đề này	3541
đọc toàn bộ bài viết	3573
đọc trên ứng dụng	3559
đồng ý và tiếp tục	3557
đừng bỏ lỡ	3514
""", 'į': """
į viršų	2315
įveskite savo el. pašto adresą	2333
""", 'ś': """
śledź nas	2606
""", 'ş': """
şifremi unuttum	3314
şifrenizi mi unuttunuz	3392
şikayet et	3372
şikâyet et	3372
şimdi değil	3312
şurada paylaş	3321
""", 'š': """
štampaj	2991
štítky	433
""", 'ž': """
že imate račun	3107
že naročnik	3107
že podpiram	3118
žiūrėkite nuotraukas	2315
žiūrėkite vaizdo įrašą	2315
žiūrėti galeriją	2315
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3552
ưu đãi cho độc giả	3552
ưu đãi tốt nhất	3567
""", 'ș': """
știrea anterioară	2872
știrea următoare	2872
știri pe aceeași temă	2837
știri recomandate	2809
știri similare	2809
știrile zilei	2809
""", 'ț': """
ți-a fost util	2843
ți-a fost util acest articol	2822
ți-a fost util acest rezumat	2822
ți-ai uitat parola	2834
ți-ar putea plăcea și	2837
ține-mă minte	2866
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
авторизация	2896
авторизоваться	2896
адрес электронной почты	2899
актуално	216
актуальне	3435
анкета	91
архив	2915
""", 'б': """
банковская карта	2895
банковский перевод	2895
безопасный платеж	2894
больше	2915
больше материалов по теме	2915
больше новостей	2915
будьте в курсе	2899
была ли статья полезной	2912
більше за темою	3435
більше матеріалів за темою	3435
більше на цю тему	3435
більше новин	3435
більше новин на тему	3435
більше по темі	3435
""", 'в': """
в избранное	2904
в тренде	2915
важливо	3435
вам будет интересно	2915
вам може бути цікаво	3435
вам може сподобатися	3435
вам может быть интересно	2915
вам может понравиться	2915
вам також може сподобатися	3435
вас може зацікавити	3435
вас может заинтересовать	2915
ваш e-mail	2899
ваш email	2899
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2899
введите email	2899
введите ваш email	2899
введите ваш адрес электронной почты	2899
версия для печати	2904
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3420
вже є акаунт	3420
вибір редакції	3435
видео	2915
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3420
включите уведомления	2973
включить уведомления	2973
вконтакте	2905
влез	209
влезте	209
во весь экран	2918
водещи новини	216
войти	2896
войти в аккаунт	2896
войти в чат	2912
воспроизвести	2918
время на чтение	2918
время чтения # мин	2918
все	2918
все комментарии	2912
всі новини	3437
вход	209	2896
вхід	3420
выберите сумму	2894
выбор редакции	2915
выйти	2896
відео	3435
відео вище	3459
відео нижче	3459
відкрити	3438
відкрити карту	3438
відповісти	3433
відхилити	3430
""", 'г': """
главная	2918
главное	2915
главное за день	2915
главные новости	2915
гласувай	91
гласувайте	91
головна	3437
головне	3435
головне за день	3435
головні новини	3435
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2918
далі	3437
дарете	208
дари	208
дари сега	208
детали	2919
детальніше	3437
деталі	3438
дзен	2905
дивіться відео	3459
дивіться відео вище	3459
дивіться відео нижче	3459
дивіться також	3435
дивіться також відео	3459
дивіться у відео	3459
для подписчиков	2896
до рецепту	61
до теми	3435
добавить комментарий	2912
додати коментар	3433
дозвольте сповіщення	3489
докладвай грешка	219
докладніше	3437
долучитися	3417
доступно по подписке	2896
другая сумма	2894
други новини	19
другие материалы	19	2915
другие материалы рубрики	2915
другие новости	19	2915
другие новости раздела	2915
другие статьи	2915
друк	3426
дякуємо за ваш голос	91
""", 'е': """
единоразово	2891
ежемесячно	2891
еще новости	2915
еще по теме	2915
ещё	2915
ещё новости	2915
ещё по теме	2915
""", 'з': """
за темою	3435
забравена парола	209
забули пароль	3420
забыли пароль	2896
завантажити ще	3437
загрузить еще	2918
загрузить ещё	2918
задонатити	3417
задонатить	2891
закрити	3416
закрыть	2890
залишити коментар	3433
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3433
зарегистрироваться	2896
зареєструватися	3420
затвори	223
зберегти	3426
зберегти рецепт	61
зберегти статтю	3426
збільшити	3437
згорнути	3438
зміст	3437
зробити внесок	3417
зрозуміло	3430
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2915
""", 'к': """
к началу	2918
к рецепту	61
категории	2915
категорії	3435
ключови думи	216
коментар	3433
коментари	219
коментарі	3433
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3433
комментарии	2912
комментарии отсутствуют	2912
комментарий	2912
комментировать	2912
контакти	3433
контакты	2912
конфиденциальность	2909
копирай линк	219
копирай линка	219
копировать ссылку	2904
копіювати посилання	3426
купи абонамент	209
купить подписку	2896
към рецептата	61
""", 'л': """
лента новостей	2915
личный кабинет	2896
""", 'м': """
материалы партнеров	2908
материалы по теме	2915
матеріали за темою	3435
матеріали по темі	3435
меню	2918	3437
метки	2915
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2890
может позже	2890
можливо, пізніше	3416
мой профиль	2896
моят профил	209
мы в социальных сетях	2906
мы в соцсетях	2906
мы вконтакте	2906
мій профіль	3420
мітки	3435
""", 'н': """
на главную	2918
на правах реклами	3429
на правах рекламы	2908
наверх	2918	3437
нагадати пізніше	3416
надіслати	91	3426
надіслати другу	3426
надіслати поштою	3426
надіслати статтю поштою	3426
назад	2918	3437
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3435
найпопулярніше за добу	3435
найпопулярніше за тиждень	3435
найти	2918
найчитаніше	3435
налаштування	3430
написати коментар	3433
написать комментарий	2912
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2890
направете дарение	208
настройки	2909
настройки cookie	2909
наступна	3437
наступна стаття	3435
не зараз	3416
не пропустите	2915
не пропустіть	3435
не сега	223
не сегодня	2890
не сейчас	2890
не сьогодні	3416
не, благодаря	223
нет комментариев	2912
нет, спасибо	2890
новини	3435
новини за темою	3435
новини компаній	3429
новини партнерів	3429	3435
новости	2915
новости smi#	2915
новости партнеров	2908
новости партнёров	2908
новости по теме	2915
новости сми#	2915
ні, дякую	3416
""", 'о': """
обговорити	3433
обратная связь	2912
обсудить	2912
обсуждение	2912
одноклассники	2905
одноразово	3417
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2912
останні новини	3435
останні статті	3435
ответить	91	2912
отиди на рецептата	61
отказаться	2909
отклонить	2909
отключете цялата статия	209
отключи статията	209
открыть	2919
открыть карту	2919
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2904
отправить по почте	2904
оформити підписку	3420
оформить донат	2891
оценете статията	219
оцените материал	2912
оцените рецепт	61
оцените статью	2912
оценить рецепт	61
оцініть матеріал	3433
оцініть рецепт	61
оцініть статтю	3433
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2908
партнерский проект	2908
партнерський матеріал	3429
партнерський проєкт	3429
партньорско съдържание	215
партнёрский материал	2908
партнёрский проект	2908
переглянути результати	91
передплата	3420
передплатити	3420
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2918
печать	2904
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2896
по теме	2915
по-късно	223
повідомити про помилку	3433
повідомити про помилку в тексті	3433
погоджуюсь	3430
погоджуюся	3430
подарете тази статия	219
подарить материал	2904
подарить статью	2896
подарувати статтю	3426
поддержать	2891
поддержать автора	2891
поддержать нас	2891
поддержать проект	2891
поддержать редакцию	2891
поддержите нас	2891
поделитесь	2904
поделиться	2904
поделиться в telegram	2904
поделиться в twitter	2904
поделиться в одноклассниках	2904
поделиться в соцсетях	2904
поделиться вконтакте	2904
поделиться новостью	2904
поделиться ссылкой	2904
поделиться статьей	2904
поделиться статьёй	2904
подкасти	3435
подкасты	2915
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2896
подписаться в max	2906
подписаться в telegram	2906
подписаться на канал	2906
подписаться на новости	2899
подписаться на рассылку	2899
подписаться на телеграм-канал	2906
подписка	2896
подписывайтесь	2906
подпишитесь на рассылку	2899
подробнее	2918
подробнее по теме	2915
поділитись	3426
поділитися	3426
поділитися в telegram	3426
поділитися в соцмережах	3426
поділитися новиною	3426
поділитися статтею	3426
поділіться	3426
пожертвовать	2891
пожертвувати	3417
позже	2890
поиск	2918
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3437
показати все	3438
показати коментарі	3433
показати оригінал	3438
показати результати	91
показати ще	3437
показать больше	2918
показать все	2919
показать еще	2918
показать ещё	2918
показать карту	2919
показать комментарии	2912
показать меньше	2919
показать оригинал	2919
показать перевод	2919
показать результаты	91
политика конфиденциальности	2909
политика обработки персональных данных	2909
пользовательское соглашение	2909
політика конфіденційності	3430
помочь	2891
помочь нам	2891
помочь проекту	2891
помочь редакции	2891
понятно	2909
попередня	3437
попередня стаття	3435
попробовать бесплатно	2896
популярне	3435
популярное	2915
популярные	2915
популярные новости	2915
популярные статьи	2915
популярні новини	3435
посилання скопійовано	3426
последнее	2915
последни	216
последни новини	216
последние новости	2915
послухати новину	3426
посмотреть результаты	91
похожие материалы	2915
похожие статьи	2915
поширити	3426
поширити у facebook	3426
пошук	3437
правила за коментиране	219
правила использования	2909
правила коментування	3433
правила комментирования	2912
предложить новость	2912
предыдущая	2918
предыдущая статья	2915
премиум	2896
преміум	3420
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3430
прийняти всі	3430
принтирай	219
принтирай рецептата	61
принять	2909
принять все	2909
принять всё	2909
прислать новость	2912
приєднатися	3417
приєднатися до спільноти	3417
проголосовать	91
проголосувати	91
продовження під рекламою	3429
продовження статті під рекламою	3429
продолжить без поддержки	2890
продължава след рекламата	215
промо	2908	3429
прослушать	2904
прослушать новость	2904
прочетете и	216
підписатись	3420
підписатися	3420
підписка	3420
підтримайте нас	3417
підтримати	3417
підтримати автора	3417
підтримати журналістів	3417
підтримати нас	3417
підтримати редакцію	3417
пізніше	3416
""", 'р': """
радимо прочитати	3435
радимо також	3435
развернуть	2918
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2891
разпечатай	219
разрешите уведомления	2973
разрешить уведомления	2973
раскрыть	2919
распечатать	2904
распечатать рецепт	61
распечатать статью	2904
рассказать друзьям	2904
рассылка	2899
рассылки	2899
регистрация	209	2896
редакция рекомендует	2915
результати	91	3438
результаты	91	2919
реклама	215	2908	3429
реклама - статията продължава по-долу	215
реклама на сайте	2908
реклама на сайті	3429
реклама. продовження нижче	3429
реклама. продолжение ниже	2908
рекламно каре	215
рекламно съдържание	215
рекомендуем	2915
рекомендуем почитать	2915
рекомендуем также	2915
рекомендуемое	2915
рекомендуємо	3435
рекомендуємо прочитати	3435
рекомендуємо також	3435
реєстрація	3420
розгорнути	3438
роздрукувати	3426
роздрукувати рецепт	61
роздрукувати статтю	3426
розмір тексту	65
розмір шрифту	65
рубрики	2915	3435
""", 'с': """
самое важное	2915
самое популярное	2915
самое читаемое	2915
самое читаемое за день	2915
самое читаемое за неделю	2915
свежее	2915
свежие новости	2915
свернуть	2918
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2912
сделать пожертвование	2891
сейчас читают	2915
скопировать ссылку	2904
скопировать ссылку на статью	2904
скопіювати посилання	3426
скопіювати посилання на статтю	3426
скрыть	2919
следующая	2918
следующая статья	2915
слухати	3426
слухати новину	3426
слушай новината	219
слушать	2904
слушать новость	2904
см. также	2915
смотреть все	2918
смотри также	2915
смотрите также	2915
советуем почитать	2915
согласен	2909
согласиться	2909
содержание	2918
создать аккаунт	2896
сообщить об опечатке	2912
сообщить об ошибке	2912
сохранить	2904
сохранить рецепт	61
сохранить статью	2904
социальные сети	2906
спасибо за ваш голос	91
спасибо за подписку	2899
спецпроект	2908
спецпроєкт	3429
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2894
способы оплаты	2894
ссылка скопирована	2904
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3417
стати частиною спільноти	3417
стать патроном	2891
стать соучастником	2891
стать спонсором	2891
створити акаунт	3420
стрічка новин	3435
сховати	3438
сходни новини	216
схожі матеріали	3435
схожі новини	3435
схожі статті	3435
създай профил	209
сюжет	2915
сюжеты	2915
""", 'т': """
тагове	216
також читайте	3435
твитнуть	2904
твиттер	2905
твітнути	3426
теги	2915	3435
текст продовжується під рекламою	3429
телеграм	2905
тема дня	2915
теми	3435
темы	2915
только для подписчиков	2896
""", 'у': """
увеличить	2918
увійти	3420
увімкнути сповіщення	3489
увімкніть сповіщення	3489
уже есть аккаунт	2896
уже зарегистрированы	2896
уже зареєструвалися	3420
умови використання	3430
усі новини	3437
""", 'ф': """
файлы cookie	2909
фейсбук	2905
фото	2915
фоторепортаж	2915
""", 'х': """
харесай	219
хорошо	2909
""", 'ч': """
час читання # хв	3437
чи була стаття корисною	3433
читайте еще	2915
читайте ещё	2915
читайте ниже	2908
читайте по теме	2915
читайте также	2915
читайте також	3435
читати далі	3437
читати повністю	3437
читати також	3435
читать в max	2906
читать в telegram	2906
читать далее	2918
читать дальше	2918
читать ещё	2918
читать комментарии	2912
читать полностью	2918
читать также	2915
что еще почитать	2915
что ещё почитать	2915
""", 'щ': """
ще за темою	3435
ще новини	3435
що ще почитати	3435
щомісяця	3417
""", 'э': """
электронная почта	2899
""", 'я': """
я вже підтримую	3416
я уже поддерживаю	2890
яндекс.дзен	2905
""", 'і': """
інші новини	19	3435
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
กฎการแสดงความคิดเห็น	3279
กติกาการแสดงความคิดเห็น	3279
กรุณากรอกข้อมูลให้ครบถ้วน	3296
กรุณากรอกอีเมล	3296
กรุณากรอกอีเมลให้ถูกต้อง	3296
กรุณาตรวจสอบอีเมล	3296
กลับขึ้นด้านบน	3299
กลับด้านบน	3299
กลับหน้าแรก	3299
การตั้งค่าความเป็นส่วนตัว	3285
การตั้งค่าคุกกี้	3285
กำลังติดตาม	3302
กำลังโหลด	3283
กำลังโหลดวิดีโอ	3283
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3299
ขอบคุณที่ร่วมโหวต	3279
ขอบคุณสำหรับการโหวต	3279
ข่าวก่อนหน้า	3299
ข่าวถัดไป	3299
ข่าวทั้งหมด	3299
ข่าวที่คุณอาจสนใจ	3272
ข่าวที่น่าสนใจ	3272
ข่าวที่เกี่ยวข้อง	3249
ข่าวนี้มีประโยชน์หรือไม่	3279
ข่าวยอดนิยม	3249
ข่าวล่าสุด	3249
ข่าวอื่นที่น่าสนใจ	3272
ข่าวอื่นๆ	19	3272
ข่าวอื่นๆ ที่น่าสนใจ	3263
ข่าวเกี่ยวข้อง	3272
ข่าวแนะนำ	3249
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3293
คลิกชมวิดีโอ	3263
คลิกเพื่อขยายภาพ	3299
คลิปแนะนำ	3272
ความคิดเห็น	3252
ความยาว	3284
ความเร็วในการเล่น	3283
คัดลอก	3304
คัดลอกลิงก์	3252
คัดลอกลิงก์แล้ว	3263
คัดลอกลิงค์	3263
คัดลอกลิงค์แล้ว	3263
คำบรรยาย	3284
คุณต้องการรับการแจ้งเตือนหรือไม่	3288
คุณอาจสนใจ	3272
คุณโหวตแล้ว	3279
คุ้มที่สุด	3294
""", 'จ': """
จดจำฉัน	3294
จดจำฉันไว้	3294
จบโฆษณา	3282
จองตั๋ว	3282
จองบัตร	3282
จัดการความยินยอม	3285
จัดการคุกกี้	3285
จัดส่งฟรี	3305
จำนวนอื่น	3292
จำเป็นต้องกรอก	3296
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3296
ฉันยอมรับเงื่อนไขการใช้งาน	3296
""", 'ช': """
ชมคลิป	3263
ชมคลิปวิดีโอ	3263
ชมวิดีโอ	3263
ชมวิดีโอด้านบน	3263
ชมวิดีโอเต็มได้ที่นี่	3263
ชำระรายปี	3294
ชำระรายเดือน	3294
ชื่อ	3297
ชื่อ-นามสกุล	3297
ช่องนี้จำเป็นต้องกรอก	3296
""", 'ซ': """
ซื้อที่ lazada	3282
ซื้อที่ shopee	3282
ซื้อบัตร	3282
ซื้อบัตรที่นี่	3282
ซื้อหนังสือ	3282
ซื้อหนังสือเล่มนี้	3282
ซื้อเลย	3282
""", 'ด': """
ดาวน์โหลดบน app store	3287
ดาวน์โหลดบน google play	3287
ดาวน์โหลดเสียง	3283
ดาวน์โหลดแอป	3287
ดาวน์โหลดแอปพลิเคชัน	3287
ดาวน์โหลดได้ที่ app store	3287
ดาวน์โหลดได้ที่ google play	3287
ดูการตอบกลับ	3279
ดูข่าวทั้งหมด	3299
ดูคลิป	3263
ดูความคิดเห็นทั้งหมด	3279
ดูความคิดเห็นเพิ่มเติม	3279
ดูทั้งหมด	3250
ดูผลลัพธ์	91
ดูผลโหวต	91	3280
ดูภาพทั้งหมด	3299
ดูภาพเพิ่มเติม	3299
ดูราคา	3282
ดูรูปทั้งหมด	3299
ดูวิดีโอ	3263
ดูเพิ่มเติม	3252
ดูแกลเลอรี	3299
ดูแกลเลอรี่	3299
""", 'ต': """
ตกลง	3289
ตอบกลับ	3280
ตัวเลือกเพิ่มเติม	3303
ตั้งค่าความเป็นส่วนตัว	3285
ตั้งค่าคุกกี้	3285
ติดตามผู้เขียน	3302
ติดตามหัวข้อ	3302
ติดตามหัวข้อนี้	3302
ติดต่อกองบรรณาธิการ	3300
ติดต่อเรา	3263
ติดต่อโฆษณา	3300
ต้องการรับการแจ้งเตือนหรือไม่	3288
""", 'ถ': """
ถอดเสียง	3284
ถอนความยินยอม	3285
ถูกใจ	3280
""", 'ท': """
ทดสอบความรู้ของคุณ	3281
ทำแบบทดสอบ	3281
ทุกการสนับสนุนมีความหมาย	3292
ทุกเดือน	3293
""", 'บ': """
บทความก่อนหน้า	3299
บทความถัดไป	3299
บทความทั้งหมดของผู้เขียน	3299
บทความที่น่าสนใจ	3272
บทความที่เกี่ยวข้อง	3249
บทความนี้ถูกล็อก	3294
บทความนี้มีประโยชน์หรือไม่	3279
บทความล่าสุด	3249
บทความอื่นของผู้เขียน	3299
บทความอื่นๆ ของผู้เขียน	3299
บทความแนะนำ	3272
บริจาค	3246
บริจาคครั้งเดียว	3292
บริจาคตอนนี้	3292
บริจาครายเดือน	3292
บริจาคเลย	3246
บันทึก	3263
บันทึกการตั้งค่า	3285
บันทึกคะแนนของคุณแล้ว	3279
บันทึกคะแนนโหวตแล้ว	3279
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3263
""", 'ป': """
ปฏิเสธทั้งหมด	3285
ปิดการแสดงความคิดเห็น	3279
ปิดเสียง	3284
""", 'ผ': """
ผู้สนับสนุน	3305
""", 'พ': """
พิมพ์	3252
พิมพ์บทความ	3263
พิมพ์สูตร	61
พิมพ์หน้านี้	3263
""", 'ฟ': """
ฟรี ไม่มีสแปม	3296
ฟังข่าว	3283
ฟังข่าวนี้	3283
ฟังบทความ	3283
ฟังบทความนี้	3283
ฟังรายการย้อนหลัง	3263
""", 'ภ': """
ภายหลัง	3289
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3263
มีบัญชีอยู่แล้ว	3294
มีบัญชีแล้ว	3294
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3296
ยกเลิกได้ทุกเมื่อ	3294
ยอดนิยม	3272
ยอดนิยมในตอนนี้	3272
ยอมรับทั้งหมด	3285
ยอมรับและดำเนินการต่อ	3285
ยังไม่มีบัญชี	3294
ยังไม่เป็นสมาชิก	3294
""", 'ร': """
ระบุจำนวนเงิน	3292
รับการแจ้งเตือน	3288
รับการแจ้งเตือนข่าวด่วน	3263
รายงาน	3280
รายปี	3293
รายเดือน	3293
รีเฟรชหน้า	3291
รีเฟรชหน้านี้	3291
รูปแบบอีเมลไม่ถูกต้อง	3296
ร่วมงานกับเรา	3263
ร่วมตอบแบบสอบถาม	3263
ร่วมตอบแบบสำรวจ	3279
ร่วมบริจาค	3246
ร่วมสนับสนุน	3292
ร่วมแสดงความคิดเห็น	3263
ร่วมโหวต	3279
ร้านค้า	3305
""", 'ล': """
ลงทะเบียน	3246
ลงทะเบียนเรียบร้อยแล้ว	3296
ลดขนาดตัวอักษร	3303
ลืมรหัสผ่าน	3246
ลืมรหัสผ่านหรือไม่	3294
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3283
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3283
วิดีโอไม่พร้อมใช้งาน	3283
วิธีปิดโปรแกรมบล็อกโฆษณา	3291
""", 'ส': """
สนับสนุนรายเดือน	3292
สนับสนุนเรา	3246
สนับสนุนโดย	3305
สปอนเซอร์	3252
สมัครงานกับเรา	3263
สมัครสมาชิก	3246
สมัครเรียบร้อยแล้ว	3296
สรุปด้วย ai	3301
สรุปโดย ai	3301
สั่งซื้อหนังสือ	3282
สั่งซื้อเลย	3282
สำหรับสมาชิกเท่านั้น	3294
สิทธิพิเศษสำหรับผู้อ่าน	3282
สิทธิพิเศษสำหรับสมาชิก	3282
สแกน qr code	3287
สแกนคิวอาร์โค้ด	3287
ส่ง	3297
ส่งข่าว	3300
ส่งข้อความเรียบร้อยแล้ว	3296
ส่งความคิดเห็น	3279
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3263
""", 'ห': """
หน้าแรก	3299
""", 'อ': """
อนุญาต	3289
อนุญาตเสมอ	3285
ออกจากโหมดเต็มจอ	3283
อีเมล	3297
อีเมลไม่ถูกต้อง	3296
อ่านข่าวที่เกี่ยวข้อง	3272
อ่านข่าวผ่านแอป	3263
อ่านข่าวอื่นๆ	3272
อ่านฉบับเต็ม	3299
อ่านต่อ	3252
อ่านต่อหลังโฆษณา	3282
อ่านต่อเรื่องนี้	3272
อ่านต่อในเบราว์เซอร์	3287
อ่านบทความฉบับเต็ม	3299
อ่านบนแอป	3287
อ่านเพิ่มเติม	3249
อ่านเรื่องที่เกี่ยวข้อง	3272
อ่านโดย ai	3283
อ่านในแอป	3287
""", 'เ': """
เกมทั้งหมด	3281
เกิดข้อผิดพลาด	3297
เกิดข้อผิดพลาด กรุณาลองใหม่	3296
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3296
เกี่ยวกับผู้เขียน	3300
เก่าที่สุด	3280
เขียนความคิดเห็น	3279
เขียนโดย ai	3301
เข้าสู่ระบบ	3246
เข้าสู่ระบบด้วย apple	3294
เข้าสู่ระบบด้วย facebook	3294
เข้าสู่ระบบด้วย google	3294
เข้าสู่ระบบด้วย line	3294
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3279
เฉพาะสมาชิกเท่านั้น	3294
เต็มจอ	3284
เนื้อหาต่อจากโฆษณา	3282
เนื้อหาที่เกี่ยวข้อง	3272
เนื้อหาสนับสนุน	3282
เนื้อหาโฆษณา	3282
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3283
เบราว์เซอร์ของคุณไม่รองรับเสียง	3283
เบอร์โทรศัพท์	3297
เปิดการแจ้งเตือน	3288
เปิดรับการแจ้งเตือน	3288
เปิดเสียง	3283
เปิดแอป	3287
เปิดในแอป	3287
เป็นคนแรกที่แสดงความคิดเห็น	3263
เพิ่มขนาดตัวอักษร	3303
เริ่มทำแบบทดสอบ	3281
เรียงตาม	3280
เรื่องที่คุณอาจสนใจ	19	3272
เรื่องที่น่าสนใจ	3272
เรื่องที่เกี่ยวข้อง	3249
เรื่องล่าสุด	3272
เรื่องอื่นที่น่าสนใจ	3249
เรื่องแนะนำ	3272
เลิกติดตาม	3302
เลือก	3295
เลือกแพ็กเกจ	3294
เลือกแพ็คเกจ	3294
เล่นวิดีโอ	3283
เล่นอัตโนมัติ	3284
เล่นเกม	3281
เล่นเลย	3281
เวลาที่เหลือ	3283
เสียงอ่านโดย ai	3283
""", 'แ': """
แจ้งข่าว	3300
แจ้งข้อผิดพลาด	3279
แจ้งคำผิด	3279
แจ้งลบความคิดเห็น	3279
แจ้งเบาะแส	3300
แชร์	3252
แชร์ข่าวนี้	3263
แชร์บทความ	3263
แชร์บทความนี้	3303
แชร์บน facebook	3303
แชร์ผ่าน line	3303
แชร์หน้านี้	3263
แชร์ไปที่ line	3263
แชร์ไปยัง facebook	3303
แชร์ไปยัง line	3303
แท็ก	3272
แท็กที่เกี่ยวข้อง	3272
แบบสำรวจ	91
แปลอัตโนมัติ	3263
แปลโดย ai	3301
แปลโดยอัตโนมัติ	3301
แสดงความคิดเห็น	3252
แสดงคำบรรยาย	3283
แสดงน้อยลง	3250
แสดงเนื้อหา	3285
แสดงเพิ่มเติม	3299
แสดงโพสต์	3285
""", 'โ': """
โฆษณา	3252
โหลดหน้านี้ใหม่	3291
โหลดหน้าใหม่	3291
โหลดเนื้อหา	3285
โหลดเพิ่มเติม	3299
โหลดแอป	3287
โหลดแอปฟรี	3263
โหลดโพสต์	3285
โหวต	91	3280
""", 'ใ': """
ใหม่ล่าสุด	3280
ให้คะแนนบทความนี้	3279
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3292
ไม่มีความเห็น	3280
ไม่สามารถเล่นวิดีโอนี้ได้	3283
ไม่สามารถเล่นวิดีโอได้	3283
ไม่สามารถแสดงเนื้อหานี้ได้	3285
ไม่แน่ใจ	3280
ไม่ใช่ตอนนี้	3289
""", 'ẩ': """
ẩn	3517
ẩn trả lời	3546
""", 'ủ': """
ủng hộ	3498
ủng hộ chúng tôi	3498
ủng hộ chúng tôi trên patreon	3565
ủng hộ hàng tháng	3565
ủng hộ một lần	3565
""", 'あ': """
あとで	2116
あとで読む	2129
あなたにおすすめ	2141
あなたにおすすめの記事	2141
あなたへのおすすめ	2141
あわせて読みたい	2141
あわせて読む	2168
""", 'い': """
いいえ、結構です	2116
いいね	2129
いいね!してニュースをチェック	2130
いいね!で応援する	2158
いいね順	2176
いつでも解約ok	2194
いつでも解約できます	2194
いつでも解約可能	2194
いつでも配信停止できます	2197
いま読まれています	2168
いま読まれている記事	2168
""", 'お': """
おすすめ	2141
おすすめの記事	2141
おすすめプラン	2194
おすすめ情報pr	2133
おすすめ記事	2141
おすすめ関連記事	2168
おすすめ順	2176
お住まいの地域ではご覧いただけません	2181
お住まいの地域では再生できません	2181
お名前	2198
お問い合わせ	2135
お問い合わせありがとうございました	2197
お問い合わせありがとうございます	2197
お役に立ちましたか	2175
お気に入り	2129
お気に入りに追加	2129
お申し込み	2119
お酒は#歳になってから	2179
""", 'こ': """
こちらの記事もおすすめ	2168
こちらの記事も読まれています	19	2168
こちらもおすすめ	2141
こちらも読む	2168
このコンテンツは表示できません	2184
このコンテンツを表示できません	2184
このテーマをフォロー	2207
このテーマをフォローする	2207
このページは役に立ちましたか	2175
この動画の配信は終了しました	2181
この動画はお住まいの地域では再生できません	2181
この動画はご覧いただけません	2181
この動画は公開を終了しました	2181
この動画は再生できません	2181
この動画は現在ご覧いただけません	2181
この本を購入する	2179
この著者の記事	2141
この著者の記事を見る	2201
この著者の記事一覧	2201
この記事に関連するニュース	2168
この記事のタグ	2141
この記事の写真	2201
この記事の写真をすべて見る	2169
この記事の写真を見る	2201
この記事の画像	2201
この記事の画像をもっと見る	2201
この記事の画像を見る	2201
この記事の筆者	2202
この記事の関連ニュース	2168
この記事はロックされています	2194
この記事は会員限定です	2119
この記事は参考になりましたか	2175
この記事は役に立ちましたか	2175
この記事もチェック	2158
この記事をシェア	2129
この記事をプレゼント	2158
この記事をプレゼントする	2158
この記事を保存	2158
この記事を印刷	2158
この記事を印刷する	2158
この記事を書いた人	2202
この記事を書いた記者	2202
この記事を聞く	2181
この記事を聴く	2181
この記事を評価する	2158
この記者の記事をもっと見る	2201
この記者の記事を見る	2201
この記者の記事一覧	2141
この記者をフォローする	2207
この連載の記事	2141
この音声はaiが読み上げています	2181
この項目は必須です	2197
この項目は必須項目です	2197
""", 'ご': """
ご寄付はこちら	2191
ご意見	2138
ご意見をお聞かせください	2175
ご投票ありがとうございました	2175
ご支援のお願い	2117
ご支援はこちら	2191
ご登録ありがとうございました	2197
ご登録ありがとうございます	2197
ご購入はこちら	2179
ご購読の申し込み	2119
""", 'さ': """
さらに読み込む	2143
""", 'す': """
すでにアカウントをお持ちの方	2194
すでに会員の方	2194
すでに投票済みです	2175
すべてのコメントを見る	2175
すべてのニュースを見る	2201
すべての写真を見る	2169
すべての記事を見る	2201
すべて受け入れる	2135
すべて拒否	2184
すべて拒否する	2184
すべて表示	2144
すべて見る	2143
すべて許可	2135
""", 'そ': """
その他のオプション	2208
その他の記事	2141
その他の金額	2191
""", 'ど': """
どちらともいえない	2176
""", 'は': """
はい、受け取る	2187
はじめての方はこちら	2194
はてなブックマーク	2129
はてなブックマークに追加	2158
はてブ	2129
""", 'ま': """
まずは無料で	2194
また後で	2116
まだ会員でない方	2194
""", 'み': """
みんなのコメント	2138
""", 'も': """
もっと見る	2143
もっと詳しく知りたい方は	2168
もっと読む	2141
もどる	2143
""", 'よ': """
よく読まれています	2168
よく読まれている記事	2141
よく読まれている記事ランキング	2141
""", 'わ': """
わからない	2176
わかりました	2144
""", 'ア': """
アカウントをお持ちでない方	2194
アカウントをお持ちの方	2194
アカウントをお持ちの方はこちら	2194
アクセスランキング	2141
アプリで続きを読む	2186
アプリで見る	2186
アプリで読む	2186
アプリで開く	2186
アプリなら	2186
アプリのダウンロード	2128
アプリをインストール	2128
アプリをダウンロード	2128
アプリを入手	2186
アプリを開く	2128
アプリダウンロード	2128
アンケート	91
アンケートに参加する	2175
アンケートに回答する	2175
アンケートに答える	2175
アンケート実施中	2158
""", 'エ': """
エラーが発生しました	2197
""", 'オ': """
オススメ記事	2141
オフにする	2188
オンにする	2188
オンラインショップ	2179
""", 'カ': """
カテゴリ	2141
カテゴリー	2141
""", 'キ': """
キーワード	2141
""", 'ギ': """
ギャラリーを見る	2201
""", 'ク': """
クイズ	2178
クイズに挑戦	2158
クイズに挑戦する	2158
クイズに答える	2177
クッキー	2135
クッキーの設定	2184
クッキー設定	2135
クリックで拡大	2201
クリップ	2129
クリップする	2129
クロスワード	2178
""", 'ゲ': """
ゲーム	2178
ゲームで遊ぶ	2177
ゲーム一覧	2177
""", 'コ': """
コピー	2209
コピーしました	2129
コメント	2138
コメント#件	2138
コメント(#	2138
コメントする	2138
コメントのルール	2175
コメントの受付は終了しました	2175
コメントの受付を終了しました	2175
コメントはまだありません	2138
コメントをすべて見る	2175
コメントをもっと見る	2138
コメントを投稿	2138
コメントを投稿する	2175
コメントを書く	2138
コメントを残す	2138
コメントを見る	2138
コメントを送信	2175
コメントを送信する	2175
コメントを閉じる	2175
コメントガイドライン	2175
コメントポリシー	2175
コメント一覧	2138
コンテンツを表示	2184
コンテンツを表示する	2184
コンテンツを読み込む	2184
コーヒーをおごる	2191
""", 'サ': """
サイトで続ける	2186
サイトポリシー	2135
サイトマップ	2135
サインイン	2119
サポーターになる	2191
サポートする	2117
""", 'シ': """
シェア	2129
シェアしよう	2129
シェアする	2129
""", 'ス': """
スキップ	2116
スクラップ	2129
スクラップする	2129
スポンサー	2133
スポンサードリンク	2133
スポンサーリンク	2133
スポンサー企業	2179
""", 'タ': """
タイアップ	2133
タグ	2141
""", 'チ': """
チケットを予約する	2179
チケットを購入	2179
チケットを購入する	2179
チケット購入はこちら	2179
チップを送る	2117
チャンネル登録	2130
""", 'ツ': """
ツイート	2129
ツイートする	2129
ツイートを読み込む	2184
""", 'ト': """
トップ	2143
トップに戻る	2201
トップへ戻る	2143
トップニュース	2141
トップページ	2143
トップページに戻る	2201
トップページへ	2201
トピックス	2141
""", 'ド': """
ドネーション	2117
""", 'ナ': """
ナンプレ	2178
""", 'ニ': """
ニックネーム	2198
ニュースを読む	2143
ニュースレター	2123
ニュースレター登録	2123
ニュース一覧	2201
ニュース一覧へ	2201
""", 'バ': """
バックナンバー	2141
""", 'パ': """
パスワードをお忘れですか	2194
パスワードをお忘れの方	2194
パスワードをお忘れの方はこちら	2194
パスワードを忘れた方	2119
パスワードを忘れた方はこちら	2194
パズル	2178
""", 'ピ': """
ピックアップ	2141
""", 'フ': """
フィードバックを送る	2175
フィードバックを送信	2175
フォトギャラリー	2201
フォトギャラリーを見る	2201
フォロー	2130
フォローしています	2207
フォローしてね	2130
フォローしました	2130
フォローする	2130
フォローを解除	2207
フォローを解除する	2207
フォロー中	2130
フォロー解除	2207
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2182
""", 'ブ': """
ブックマーク	2129
ブックマークする	2129
ブラウザで続ける	2186
ブラウザで見る	2186
ブラウザで読む	2186
""", 'プ': """
プッシュ通知	2128
プッシュ通知を受け取りますか	2187
プッシュ通知を受け取る	2187
プライバシーの設定	2184
プライバシーポリシー	2135
プライバシーポリシーに同意する	2197
プライバシー設定	2184
プランを見る	2194
プランを選ぶ	2194
プランを選択	2194
プラン一覧	2194
プレゼント	2119
プレミアム	2119
プレミアム会員	2122
プロフィール	2203
""", 'ヘ': """
ヘルプ	2135
""", 'ペ': """
ページの先頭に戻る	2201
ページの先頭へ	2143
ページの先頭へ戻る	2201
ページを再読み込み	2189
ページを再読み込みする	2189
ページを更新する	2189
ページトップ	2143
ページトップへ	2143
ページトップへ戻る	2201
""", 'ホ': """
ホーム	2143
ホームに戻る	2201
""", 'ポ': """
ポスト	2129
ポストする	2129
""", 'マ': """
マイページ	2119
マンスリーサポーターになる	2191
""", 'ミ': """
ミュート	2182
ミュートを解除	2181
ミュート解除	2181
""", 'メ': """
メニュー	2143
メルマガ	2123
メルマガ登録	2123
メールでシェア	2208
メールで送る	2129
メールで送信	2129
メールをご確認ください	2197
メールアドレス	2123
メールアドレスが正しくありません	2197
メールアドレスを入力	2123
メールアドレスを入力してください	2197
メールマガジン	2123
メールマガジン登録	2123
""", 'ラ': """
ライター	2203
ランキング	2141
""", 'リ': """
リンクをコピー	2129
リンクをコピーしました	2158
リンクをコピーする	2158
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2119
ログイン	2119
ログイン/会員登録	2119
ログインしてコメント	2175
ログインしてコメントする	2175
ログイン・会員登録	2119
ログイン状態を保持	2194
ログイン状態を保持する	2194
""", '一': """
一回だけ	2192
一回だけ寄付する	2191
一回のみ	2192
一時停止	2182
一次性	3673
一次性捐款	3672
一番人気	2195
一覧	2143
一覧に戻る	2201
一覧へ	2143
一覧を見る	2143
""", '上': """
上一张	3682
上一篇	3614
上一篇文章	3682
上一頁	3616
上一页	3616
""", '下': """
下一张	3682
下一篇	3614
下一篇文章	3682
下一頁	3616
下一页	3616
下次再說	3589
下次再说	3589
下載app	3666
下載客戶端	3666
下載音檔	3660
下載音訊	3660
下载app	3666
下载客户端	3666
下载音频	3660
""", '不': """
不,謝謝	3589
不,谢谢	3589
不用了	3589
不知道	3654
不適切な内容を報告	2175
""", '专': """
专题	3614
""", '並': """
並び替え	2176
並べ替え	2176
""", '个': """
个人中心	3593
""", '中': """
中	2209	3690
""", '为': """
为你推荐	3614
为您推荐	3614
""", '主': """
主要ニュース	2141
""", '举': """
举报	3613
""", '了': """
了解	2144
""", '京': """
京东购买	3658
""", '人': """
人才招聘	3633
人気の動画	2168
人気の記事	2141
人気ランキング	2141
人気記事	2141
人気記事ランキング	2141
人気順	2176
人氣文章	3642
""", '仅': """
仅限会员	3675
仅限订阅用户	3675
""", '今': """
今、あなたにオススメ	2141
今、読まれている記事	2168
今すぐプレイ	2177
今すぐ遊ぶ	2177
今はしない	2116
今はやめておく	2116
今回のみ	2192
今回のみ支援する	2191
今回はしない	2116
今日の注目	2141
今日最熱門	3642
今日热点	3614
今日焦点	3614
今日熱門	3642
""", '从': """
从app store下载	3666
""", '他': """
他の記事	19
他の記事も読む	2141
""", '付': """
付費閱讀	3593
付费内容	3593
付费阅读	3593
""", '以': """
以下为广告内容	3633
以下為廣告內容	3633
以后再说	3589
以後再說	3668
""", '企': """
企画・制作	2210
""", '会': """
会员专享	3596
会员专享内容	3596
会员专属	3593
会员中心	3593
会员登录	3593
会員でない方	2194
会員でない方はこちら	2194
会員の方はこちら	2119
会員の方はログイン	2119
会員特典	2179
会員登録	2119
会員登録する	2119
会員登録はこちら	2119
会員限定	2119
会員限定特典	2179
会員限定記事	2119
""", '作': """
作者更多文章	3682
作者简介	3683
作者簡介	3683
""", '你': """
你可能也喜欢	3614
你可能也喜歡	3614
你可能感兴趣	3614
你可能还想看	3642
你可能還想看	3642
""", '使': """
使用 apple 登入	3675
使用 facebook 登入	3675
使用 google 帳號登入	3675
使用 google 登入	3675
使用 google 繼續	3675
使用apple登录	3675
使用facebook登入	3675
使用facebook登录	3675
使用google登入	3675
使用google登录	3675
使用google繼續	3675
使用google继续	3675
使用google账号登录	3675
使用条款	3609
使用條款	3609
""", '保': """
保存	2129
保存する	2129
保存设置	3664
保持登入	3675
保持登入狀態	3675
保持登录状态	3675
""", '個': """
個人情報の取り扱い	2135
個人情報の取り扱いについて	2135
個人情報の取り扱いに同意する	2197
個人情報の取扱いについて	2135
個人情報保護方針	2135
""", '倍': """
倍速	3661
""", '僅': """
僅限會員	3675
僅限訂戶	3675
""", '優': """
優先するソースに追加	2207
""", '儲': """
儲存設定	3664
""", '允': """
允許	3668
允許通知	3667
允许	3668
允许通知	3667
""", '元': """
元の記事を読む	2169
元記事で読む	2169
元記事を読む	2143
""", '免': """
免責聲明	3609
免費訂閱	3597
免費註冊	3593
免費試讀	3593
免责声明	3609
免费,无垃圾邮件	3678
免费注册	3593
免费订阅	3597
免费试读	3593
免运费	3691
免運費	3691
""", '入': """
入力必須	2197
""", '全': """
全ての写真を見る	2169
全屏	3661
全文はこちら	2169
全文を読む	2143
全文表示	2143
全画面	2182
全画面表示	2181
全画面表示を終了	2181
全螢幕	3661
全記事読み放題	2122
全部拒絕	3664
全部拒绝	3664
全部接受	3609
全部新闻	3682
全部游戏	3656
全部视频	3682
全部评论	3613
""", '公': """
公众号	3604
公式sns	2130
公式twitter	2130
公式x	2130
公式アプリ	2128
公式サイトで見る	2179
公式ショップ	2179
公式ショップはこちら	2179
""", '共': """
共有	2129
共有する	2129
共有オプション	2208
共有リンクをコピー	2158
""", '关': """
关于作者	3683
关于我们	3609
关注	3604
关注作者	3687
关注我们	3604
关注此话题	3687
关注话题	3687
关键词	3614
关闭	3589
""", '其': """
其他新聞	3614
其他新闻	19	3614
其他金額	3672
其他金额	3672
""", '再': """
再生	2143
再生時間	2182
再生速度	2181
再読み込み	2189
再読み込みする	2189
""", '写': """
写真(#枚	2169
写真をすべて見る	2201
写真をもっと見る	2169
写真を拡大	2201
写真を拡大する	2201
写真を見る	2143
写真を見る(全#枚	2169
写真・動画の投稿はこちら	2202
写真特集	2141
写评论	3613
""", '出': """
出錯了	3679
出错了	3679
""", '分': """
分享	3603
分享到	3603
分享到facebook	3633
分享到line	3633
分享到qq	3689
分享到whatsapp	3689
分享到微信	3603
分享到微博	3603
分享到朋友圈	3689
分享本文	3633
分享此文	3633
分享給好友	3633
分享給更多人看到	3633
分享给好友	3633
分享给更多人	3633
分享至	3603
分享至facebook	3603
分享至line	3633
分类	3614
分類	3614
""", '列': """
列印	3603
列印本頁	3633
列印食譜	61
""", '初': """
初めての方はこちら	2194
初割で無料体験する	2119
初月無料	2122
""", '利': """
利用規約	2135
利用規約に同意します	2197
利用規約に同意する	2197
""", '刷': """
刷新页面	3669
""", '前': """
前のページ	2143
前の写真	2201
前の画像	2201
前の記事	2141
前の記事へ	2141
前へ	2143
前回の記事はこちら	2168
前回はこちら	2169
前往捐款	3672
前往捐款頁面	3672
前往捐款页面	3672
前往購買	3658
前往贊助	3672
""", '剩': """
剩余时间	3660
剩餘時間	3660
""", '加': """
加入google偏好來源	3687
加入line好友	3604
加入会员	3593
加入我们	3633
加入我们的团队	3633
加入我們	3633
加入我們的團隊	3633
加入書籤	3603
加入會員	3593
加入白名单	3669
加载中	3660
加载内容	3664
加载帖子	3664
加载更多	3616
加载更多评论	3653
""", '動': """
動画	2141
動画で見る	2158
動画の公開は終了しました	2181
動画の配信は終了しました	2181
動画は再生できません	2181
動画をもっと見る	2201
動画を再生する	2158
動画を再生できません	2181
動画を再生できませんでした	2181
動画を見る	2143
動画を読み込み中	2181
動画を読み込んでいます	2181
動画プレーヤーを読み込み中	2181
動画一覧	2201
""", '包': """
包邮	3691
""", '協': """
協賛	2210
協賛企業	2179
""", '单': """
单次	3673
单次捐款	3590
""", '単': """
単発の寄付	2191
""", '博': """
博客來購買	3658
""", '占': """
占い	2178
""", '印': """
印刷	2129
印刷する	2129
印刷用ページ	2158
印刷用ページを表示	2158
""", '即': """
即时新闻	3614
即時新聞	3614
""", '原': """
原文を表示	2144
原文を見る	2144
原文連結	3643
原文链接	3643
""", '去': """
去京东看看	3658
去京东购买	3658
去天猫购买	3658
去淘宝购买	3658
""", '参': """
参与投票	3653
参与评论	3613
参加测验	3656
参加者募集中	2154
参加问卷调查	3633
""", '參': """
參加問卷調查	3633
參加測驗	3656
參與投票	3653
""", '友': """
友だち追加	2130
友だち追加する	2130
友善列印	3633
友達に教える	2158
""", '反': """
反馈	3613
""", '发': """
发现错误	3653
发现错误?请告诉我们	3633
发生错误	3678
发表留言	3613
发表评论	3613
发送	3679
发送成功	3678
""", '取': """
取材・文	2203
取消关注	3687
取消追蹤	3687
取消關注	3687
取消静音	3660
取消靜音	3660
""", '受': """
受け取る	2188
""", '古': """
古い順	2176
""", '可': """
可随时退订	3678
可隨時取消	3675
""", '合': """
合わせて読みたい	2141
合作伙伴	3691
合作夥伴	3691
合成音声による読み上げ	2181
合成音声による読み上げです	2181
""", '同': """
同じカテゴリの記事	2141
同じ著者の記事	2168
同意	3609
同意して続ける	2184
同意して続行	2184
同意して閉じる	2184
同意しない	2135
同意する	2135
同意の管理	2184
同意を撤回	2184
同意を撤回する	2184
同意を管理	2184
同意を管理する	2184
同意並繼續	3664
同意并继续	3664
""", '后': """
后退#秒	3660
""", '听': """
听全文	3633
听文章	3660
听新闻	3603
听这篇文章	3633
""", '商': """
商业推广	3658
商品を見る	2179
商品ページへ	2179
商城	3691
商業推廣	3658
""", '單': """
單次	3673
單次捐款	3590
單筆	3673
單筆捐款	3672
單筆支持	3672
""", '回': """
回到頂端	3682
回到頂部	3616
回到顶部	3682
回复	3613
回答する	91
回覆	3613
回頂端	3616
回首頁	3616
""", '在': """
在 app store 下載	3666
在 google play 下載	3666
在amazon購買	3658
在app store下载	3666
在app中打开	3666
在app中阅读	3666
在google play下载	3666
在patreon上支持我们	3672
在亚马逊购买	3658
在浏览器中继续	3666
在瀏覽器中繼續	3666
""", '地': """
地図を見る	2144
地図を開く	2144
""", '執': """
執筆者	2203
執筆者プロフィール	2202
""", '填': """
填字游戏	3657
填字遊戲	3657
""", '复': """
复制	3690
复制成功	3603
复制网址	3633
复制链接	3603
""", '外': """
外部コンテンツを表示	2184
外部コンテンツを表示する	2184
""", '大': """
大	2209	3690
大号字	65
大字	3603
大家还在看	3614
大家都在看	3614
""", '头': """
头条	3614
""", '好': """
好的	3668
""", '如': """
如何关闭	3670
如何关闭广告拦截器	3669
如何關閉	3670
如何關閉廣告攔截器	3669
""", '始': """
始終允許	3664
始终允许	3664
""", '姓': """
姓名	3679
""", '字': """
字体	65
字体大小	3603
字号	3603
字幕	2182	3661
字幕をオン	2181
字幕を表示	2181
字級	65	3603
字级	65
字號	3689
字體大小	65	3603
""", '官': """
官方微博	3604
""", '定': """
定期定額	3590
定期定額捐款	3672
定期定額支持	3672
定期捐款	3672
""", '寄': """
寄付	2117
寄付する	2117
寄付で応援する	2158
寄付のお願い	2117
寄付はこちら	2191
寄付はこちらから	2191
寄付をする	2117
寄付ページはこちら	2191
寄付ページへ	2191
""", '專': """
專題	3614
""", '小': """
小	2209	3690
小字	3603
小編推薦	3614
小调查	91
""", '尚': """
尚未成為會員	3675
尚無留言	3633
""", '展': """
展开	3616
展开全文	3616
展开全部	3617
展开回复	3653
展開	3616
展開全文	3682
""", '已': """
已关注	3604
已是会员	3593
已是訂戶	3675
已有帐号	3593
已有帳號	3675
已有账号	3675
已經是會員	3593
已經是會員?登入	3593
已经是订户	3675
已经有账号	3675
已複製連結	3689
已關注	3687
""", '常': """
常に表示する	2184
常に許可	2184
常に許可する	2184
""", '年': """
年払い	2195
""", '广': """
广告	3608
广告后继续阅读	3658
广告结束	3658
""", '広': """
広告	2133
広告の下に記事が続きます	2179
広告の後に続きます	2133
広告はここまで	2179
広告をスキップ	2133
広告を閉じる	2133
広告ブロッカーをご利用中です	2189
広告ブロックの解除方法	2189
広告ブロックを解除してください	2189
広告ブロックを解除しました	2189
広告企画	2133
広告終わり	2179
""", '廣': """
廣告	3608
廣告後繼續閱讀	3658
廣告結束	3658
廣編企劃	3658
廣編特輯	3658
""", '延': """
延伸閱讀	3614
延伸阅读	3614
""", '开': """
开启app	3666
开启推送	3667
开启通知	3667
开始测验	3656
开通会员	3593
""", '当': """
当前时间	3660
当当购买	3658
""", '影': """
影片已下架	3660
影片已移除	3660
影片無法播放	3660
影片載入中	3660
影音	3614
""", '後': """
後で	2116
""", '微': """
微信	3603
微信扫一扫	3689
微信扫码分享	3689
微信登录	3675
微博	3603
""", '必': """
必填	3679
必填字段	3678
必填欄位	3678
必填項	3678
必填项	3678
必須	2198
必須項目	2197
必須項目です	2197
""", '忘': """
忘記密碼	3593
忘记密码	3593
""", '応': """
応援する	2117
""", '快': """
快进#秒	3660
""", '总': """
总是允许	3664
""", '您': """
您可能也喜歡	3614
您可能感兴趣	3614
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3642
您可随时退订	3678
您可隨時取消訂閱	3678
您已关注此话题	3687
您已投过票	3653
您已投過票	3653
您已经投过票	3653
您的信息已发送	3678
您的投票已提交	3653
您的訊息已送出	3678
您的邮箱	3597
您的電郵	3597
""", '情': """
情報をお寄せください	2202
情報提供のお願い	2202
情報提供はこちら	2202
""", '想': """
想接收即時新聞通知嗎	3667
想接收通知吗	3667
""", '意': """
意見反饋	3653
意見回饋	3653
意见反馈	3613
""", '感': """
感想を送る	2138
感謝您的參與	3653
感謝您的投票	91	3653
感谢您,您的信息已发送	3678
感谢您的参与	3653
感谢您的投票	91	3653
""", '成': """
成为会员	3590
成為會員	3590
""", '我': """
我们无法显示此内容	3664
我同意	3609
我同意处理我的个人数据	3678
我同意接收电子邮件	3678
我同意隱私權政策	3678
我已关闭	3669
我已关闭广告拦截器	3669
我已閱讀並同意隱私權政策	3678
我已關閉廣告攔截器	3669
我已阅读并同意隐私政策	3678
我的帐户	3593
我的帳戶	3593
我知道了	3609
我要举报	3653
我要投票	3653
我要檢舉	3653
我要爆料	3683
我要留言	3613
我要糾錯	3633
我要纠错	3613
我要评论	3613
""", '或': """
或	3676
""", '戻': """
戻る	2143
""", '所': """
所有新闻	3682
所有留言	3613
""", '手': """
手机号	3679
""", '打': """
打印	3603
打印本页	3633
打印食谱	61
打开	3617
打开app	3666
打开app查看更多	3666
打开app阅读	3666
打开app阅读全文	3666
打开客户端阅读	3666
打开微信扫一扫	3689
打开推送	3667
打赏	3590
""", '扫': """
扫一扫分享	3689
扫描二维码下载	3666
扫码下载	3666
扫码下载app	3666
扫码下载客户端	3666
""", '投': """
投票	91	3654
投票ありがとうございました	91	2175
投票する	91	2158
投票を受け付けました	2175
投票区	91
投票成功	3653
投票済みです	2175
投票結果を見る	91
投稿する	2138
投稿を表示	2184
投稿を表示する	2184
投稿を読み込む	2184
投稿须知	3683
""", '折': """
折りたたむ	2144
""", '报': """
报告错误	3617
""", '拒': """
拒絕	3609
拒绝	3609
拒绝全部	3664
""", '招': """
招聘启事	3633
""", '拡': """
拡大	2129
拡大する	2143
""", '按': """
按年計費	3675
按年计费	3675
按月	3673
按月捐款	3672
按月计费	3675
按讚	3604
""", '捐': """
捐款	3590
捐贈	3590
捐赠	3590
""", '掃': """
掃描qr code下載	3666
掃碼下載	3666
""", '排': """
排序	3654
排行榜	3614
""", '採': """
採用情報	2154
""", '接': """
接受	3609
接受並繼續	3664
接受全部	3609
接受并继续	3664
接受所有	3609
接收通知	3667
""", '推': """
推广	3608
推广内容	3608
推廣	3608
推荐	3614
推荐文章	3614
推荐方案	3676
推荐阅读	3614
推薦	3614
推薦文章	3614
推薦閱讀	3614
""", '提': """
提交	91	3679
提交成功	3678
提交评论	3653
提供	2133
提供反馈	3653
提供意見	3653
提供新聞線索	3683
提供新闻线索	3683
""", '搜': """
搜尋	3616
搜索	3616
""", '撤': """
撤回同意	3664
""", '播': """
播放	3616
播放器加载中	3660
播放速度	3660
""", '支': """
支持我们	3590
支持我們	3590
支援する	2117
支援はこちら	2191
""", '收': """
收合	3617
收听	3603
收听文章	3660
收听本文	3633
收聽文章	3633
收聽本文	3660
收藏	3603
收藏文章	3603
收藏本文	3633
收藏食譜	61
收藏食谱	61
收起	3616
收起回复	3653
""", '放': """
放大图片	3682
放大圖片	3682
放大字体	3689
放大字體	3689
""", '数': """
数独	2178	3657
""", '數': """
數獨	3657
""", '文': """
文字の大きさ	65	2129
文字を大きくする	2208
文字を小さくする	2208
文字サイズ	2129
文字サイズを変更	2208
文字サイズ変更	65
文字拡大	2208
文字稿	3661
文字起こし	2182
文字起こしを表示	2181
文字起こしを見る	2181
文章未完 廣告後繼續	3658
""", '新': """
新しい順	2176
新着	2141
新着ニュース	2141
新着記事	2141
新着記事一覧	2168
新着順	2176
新聞線索	3683
新聞自律	3683
新規会員登録	2119
新規登録	2119
新闻简报	3597
新闻线索	3683
""", '无': """
无所谓	3654
无法显示此内容	3664
""", '早': """
早割	2210
早鳥票	3691
早鸟票	3691
""", '时': """
时长	3661
""", '明': """
明白了	3617
""", '是': """
是否允许通知	3667
是否接收推送通知	3667
是否接收通知	3667
是否開啟通知	3667
""", '显': """
显示全部	3682
显示内容	3664
显示原文	3617
显示字幕	3660
显示帖子	3664
显示更多	3616
""", '時': """
時長	3661
""", '暂': """
暂不	3589
暂无评论	3633
""", '暫': """
暫不	3589
""", '更': """
更多	3614
更多作者文章	3682
更多内容	3614
更多分享方式	3689
更多图片	3682
更多圖片	3682
更多報導	3614
更多影片	3682
更多报道	3614
更多文章	3614
更多新聞	3614
更多新聞請看	3642
更多新闻	3614
更多游戏	3656
更多精彩	3642
更多精采內容	3633
更多视频	3682
更多选项	3689
更多選項	3689
更正政策	3683
更正與說明	3683
""", '書': """
書籍を購入する	2179
""", '最': """
最受欢迎	3676
最受歡迎	3676
最多人看	3642
最新	3654
最新ニュース	2141
最新ニュースを通知で受け取る	2187
最新号	2168
最新影音	3642
最新文章	3614
最新新聞	3614
最新新闻	3614
最新消息	3614
最新記事	2141
最旧	3654
最早	3654
最热	3654
最熱	3654
最舊	3654
最超值	3675
""", '會': """
會員中心	3593
會員專享	3596
會員專享內容	3596
會員專屬	3593
會員登入	3593
""", '月': """
月払い	2195
月額#円	2122
月額#円(税込	2122
""", '有': """
有効なメールアドレスを入力してください	2197
有料会員登録	2119
有料会員記事	2158
有料登録	2119
有料記事	2119
""", '朋': """
朋友圈	3603
""", '服': """
服务条款	3609
服務條款	3609
""", '朗': """
朗读全文	3660
""", '朝': """
朝刊・夕刊	2119
""", '未': """
未满十八岁禁止饮酒	3658
未滿十八歲禁止飲酒	3658
""", '本': """
本を購入する	2179
本周热门	3642
本文へ	2143
本文へ移動	2143
本文对您有帮助吗	3653
本文已锁定	3675
本文由ai语音朗读	3660
""", '机': """
机器翻译	3633
机翻	3686
""", '来': """
来测测你的知识	3656
""", '查': """
查看专题	3682
查看作者主页	3683
查看作者更多文章	3682
查看全部	3616
查看全部图片	3682
查看全部評論	3653
查看全部评论	3653
查看原图	3616
查看原文	3643
查看回复	3653
查看回覆	3653
查看图集	3682
查看圖集	3682
查看地图	3617
查看專題	3682
查看投票结果	91
查看文字稿	3660
查看更多	3616
查看更多图片	3682
查看更多评论	3653
查看留言	3613
查看結果	91
查看结果	91	3617
查看訂閱方案	3675
查看詳情	3617
查看订阅方案	3675
查看评论	3613
查看详情	3617
查看逐字稿	3660
查看高清图集	3682
""", '标': """
标签	3614
""", '検': """
検索	2143
""", '業': """
業配	3608
""", '楽': """
楽天で見る	2179
楽天で詳細を見る	2179
楽天で購入	2179
楽天で購入する	2179
楽天市場で見る	2179
楽天市場で購入	2179
""", '標': """
標籤	3614
""", '機': """
機器翻譯	3633
機械翻訳	2206
""", '檢': """
檢舉	3613
""", '次': """
次のページ	2143
次の写真	2201
次の画像	2201
次の記事	2141
次の記事へ	2141
次へ	2143
次ページ	2143
次回から自動的にログイン	2194
""", '正': """
正しいメールアドレスを入力してください	2197
正在加载播放器	3660
""", '此': """
此影片無法播放	3660
此文章已锁定	3675
此欄位為必填	3678
此視頻無法播放	3660
此视频不可用	3660
此视频已被删除	3660
此項為必填	3678
此页面对您有帮助吗	3653
此项为必填项	3678
""", '残': """
残り時間	2181
""", '毎': """
毎年	2192
毎月	2192
毎月寄付する	2191
毎月支援する	2191
""", '每': """
每一份支持都很重要	3672
每一份支持都重要	3672
每年	3673
每月	3673
每月捐款	3590
""", '氏': """
氏名	2198
""", '民': """
民調	91
""", '沒': """
沒意見	3654
""", '没': """
没意见	3654
没有账号	3675
""", '注': """
注册	3593
注目の記事	2141
注目キーワード	2141
注目ワード	2141
注目記事	2141
""", '测': """
测测你的知识	3656
""", '清': """
清晰度	3661
""", '游': """
游戏	3657
""", '点': """
点击图片查看大图	3682
点击排行	3614
点击播放	3633
点击放大	3682
点击查看原文	3643
点击查看大图	3616
点击阅读原文	3643
点我看视频	3633
点赞	3603
""", '為': """
為您推薦	3614
""", '热': """
热点	3614
热点推荐	3614
热门	3614
热门排行	3614
热门文章	3614
热门新闻	3614
""", '無': """
無料で体験する	2119
無料で始める	2194
無料で試す	2194
無料で読む	2119
無料アプリをダウンロード	2186
無料ゲーム	2177
無料会員登録	2119
無料会員限定	2119
無料体験	2119
無料登録	2119
無法播放影片	3660
無法顯示此內容	3664
""", '焦': """
焦點新聞	3614
""", '熱': """
熱門	3614
熱門排行	3614
熱門文章	3614
熱門新聞	3614
熱門話題	3614
""", '爆': """
爆料信箱	3683
爆料專線	3683
爆料热线	3683
""", '特': """
特別協賛	2210
特定商取引法に基づく表記	2135
特集	2141
特集を見る	2201
特集ページへ	2201
特集一覧	2201
""", '猜': """
猜你喜欢	3614
猜你喜歡	3614
""", '現': """
現在の再生時間	2181
""", '用': """
用app開啟	3666
""", '由': """
由ai生成	3686
由ai语音朗读	3660
""", '申': """
申し込む	2119
""", '电': """
电子报	3597
电子邮箱	3597
""", '画': """
画像をクリックして拡大	2201
画像を拡大	2143
画像を拡大する	2201
画像を見る	2143
画質	2182
""", '留': """
留言	3613
留言(#	3613
留言已關閉	3653
留言規則	3653
留言规则	3653
""", '登': """
登入	3593
登入/註冊	3593
登入後留言	3653
登出	3593
登录	3593
登录/注册	3593
登录后发表评论	3653
登錄	3593
登録	2119
登録が完了しました	2158
登録して続きを読む	2119
登録する	2119
""", '發': """
發現錯誤	3653
發現錯誤?請告訴我們	3633
發生錯誤	3678
發表留言	3613
發表評論	3613
""", '皆': """
皆さまのご支援が力になります	2191
""", '監': """
監修者	2203
""", '目': """
目前時間	3660
目录	3616
目次	2143
目錄	3616
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3614
相关报道	3614
相关推荐	3614
相关文章	3614
相关新闻	3614
相关标签	3614
相关视频	3642
相关阅读	3614
相關主題	3614
相關報導	3614
相關影片	3642
相關推薦	3614
相關文章	3614
相關新聞	3614
相關標籤	3614
相關閱讀	3614
""", '看': """
看了这篇文章的人也看	3614
看全文	3682
看原文	3643
看更多	3614
看更多作者文章	3682
看更多文章	3642
看更多新聞	3642
看更多照片	3682
看結果	91
""", '知': """
知道了	3617
""", '確': """
確認メールをお送りしました	2197
確認画面へ	2198
""", '禁': """
禁止酒駕	3658
禁止酒駕,飲酒過量有害健康	3658
""", '稍': """
稍后	3668
稍后再说	3589
稍后提醒我	3589
稍后阅读	3633
稍後	3668
稍後再說	3589
稍後提醒我	3589
稍後閱讀	3633
""", '立': """
立即投票	91
立即捐助	3672
立即捐款	3590
立即捐赠	3672
立即訂閱	3593
立即订阅	3593
立即试玩	3656
立即購票	3658
立即贊助	3672
立即购票	3658
立即选购	3658
立即選購	3658
立即開始玩	3656
""", '筆': """
筆者	2203
筆者プロフィール	2202
""", '管': """
管理cookie	3664
管理同意	3664
管理同意设置	3664
管理同意選項	3664
""", '粉': """
粉絲團	3604
""", '精': """
精彩推荐	3642
精彩推薦	3642
精选	3614
""", '紙': """
紙面ビューアー	2119
""", '結': """
結果を見る	91	2144
""", '続': """
続きはこちら	2169
続きをみる	2143
続きを読む	2119
""", '網': """
網友留言	3613
""", '編': """
編輯推薦	3614
編輯準則	3683
編輯精選	3614
編集ポリシー	2202
編集方針	2202
編集部おすすめ	2141
編集部のおすすめ	2141
""", '縮': """
縮小	2129
縮小字體	3689
""", '繼': """
繼續使用網頁版	3666
繼續閱讀	3616
繼續閱讀請往下	3658
""", '纠': """
纠错	3613
""", '继': """
继续在浏览器阅读	3666
继续浏览内容	3616
继续阅读	3616
""", '编': """
编辑准则	3683
编辑推荐	3614
编辑精选	3614
""", '缩': """
缩小字体	3689
""", '网': """
网友评论	3613
""", '翻': """
翻訳を表示	2144
""", '联': """
联系作者	3683
联系我们	3609
联系编辑部	3683
""", '聯': """
聯絡我們	3609
聯絡編輯部	3683
""", '聽': """
聽全文	3633
聽文章	3660
聽新聞	3603
聽這篇文章	3633
""", '脳': """
脳トレ	2178
""", '自': """
自动播放	3661
自動再生	2182
自動播放	3661
自動翻訳	2206
自定义金额	3672
自訂金額	3672
""", '菜': """
菜单	3616
""", '著': """
著作権	2135
著者の記事一覧	2201
著者をフォロー	2207
著者をフォローする	2207
著者プロフィール	2202
""", '複': """
複製	3690
複製網址	3633
複製連結	3603
""", '要': """
要接收推送通知吗	3667
要接收通知嗎	3667
""", '觀': """
觀看更多	3642
""", '视': """
视频	3614
视频不可用	3660
视频加载中	3660
视频已下架	3660
视频已失效	3660
视频无法播放	3660
视频正在加载	3660
""", '解': """
解鎖全文	3633
解锁全文	3633
解除しました	2190
解除方法	2190
解除方法はこちら	2190
""", '訂': """
訂戶專享	3658
訂戶專享優惠	3658
訂戶專享內容	3675
訂正について	2202
訂閱	3593
訂閱推播	3667
訂閱會員	3593
訂閱會員專屬內容	3633
訂閱郵件	3597
訂閱電子報	3597
""", '記': """
記事に関するお問い合わせ	2202
記事の続きはこちら	2169
記事の続きを読む	2201
記事は広告の下に続きます	2179
記事は広告の後に続きます	2179
記事へのお問い合わせ	2202
記事へのご意見	2138
記事をサポートする	2117
記事をプレゼント	2119
記事をプレゼントする	2158
記事を保存	2129
記事を保存する	2158
記事を印刷する	2129
記事を聴く	2181
記事を読む	2143
記事を音声で聞く	2181
記事を音声で聴く	2181
記事ランキング	2141
記事一覧	2143
記事一覧へ	2201
記事一覧を見る	2169
記事全文を読む	2143
記住我	3675
記者をフォロー	2207
記者プロフィール	2202
記者募集	2154
記者募集中	2154
""", '設': """
設定を保存	2184
設定を保存する	2184
""", '許': """
許可	2188
許可する	2135
""", '註': """
註冊	3593
""", '評': """
評価順	2176
評論	3613
評論已關閉	3653
評論規則	3653
""", '話': """
話題の記事	2141
""", '該': """
該作者更多文章	3682
""", '詳': """
詳しく見る	2144
詳細	2144
詳細・購入はこちら	2179
""", '語': """
語音播報	3633
語音朗讀	3633
""", '誤': """
誤りを報告	2144
誤字脱字の報告	2158
誤字脱字を報告	2202
誤字脱字を報告する	2158
""", '読': """
読まれている記事	2141
読み上げ	2158
読み放題	2122
読み込み中です	2181
読者限定	2179
""", '請': """
請填寫讀者問卷	3633
請我們喝杯咖啡	3672
請查收郵件	3678
請檢查您的收件匣	3678
請繼續下滑閱讀	3658
請繼續往下閱讀	3608
請輸入有效的電子郵件	3678
請輸入有效的電子郵件地址	3678
請輸入電子郵件	3597
請關閉廣告攔截器	3669
""", '讀': """
讀者優惠	3658
讀者專享	3658
""", '讚': """
讚	3603
讚賞支持	3590
""", '订': """
订户专享	3658
订户专享优惠	3658
订阅	3593
订阅会员	3593
订阅推送	3667
订阅邮件	3597
""", '记': """
记住我	3675
记者简介	3683
""", '设': """
设为google首选来源	3687
""", '评': """
评论	3613
评论(#	3613
评论已关闭	3653
评论规则	3653
""", '诚': """
诚聘英才	3633
""", '话': """
话题	3614
""", '该': """
该视频不可用	3660
该视频已下架	3660
""", '详': """
详情	3617
""", '语': """
语音朗读	3633
语音由ai生成	3660
""", '请': """
请先登录再评论	3633
请关闭广告拦截器	3669
请我们喝杯咖啡	3672
请查收邮件	3678
请检查您的收件箱	3678
请继续往下阅读	3608
请输入有效的电子邮件地址	3678
请输入有效的邮箱地址	3678
请输入邮箱	3597
""", '读': """
读者专享	3658
读者优惠	3658
""", '購': """
購入はこちら	2179
購票	3691
購票連結	3658
購読	2119
購読する	2119
購読のお申し込み	2119
購読プランを見る	2194
購読申し込み	2119
購買本書	3658
""", '贈': """
贈る	2209
贈送文章	3633
贈送文章給朋友	3633
贈送此文	3633
""", '贊': """
贊助	3590
贊助內容	3608
贊助商	3608
贊助我們	3672
""", '购': """
购买本书	3658
购买此书	3658
购票	3691
购票链接	3658
""", '赞': """
赞	3654
赞助	3590
赞助内容	3608
赞助商	3691
赞助商链接	3608
赞助我们	3672
赞赏	3590
""", '赠': """
赠送文章	3689
赠送此文	3633
""", '超': """
超值方案	3675
""", '跳': """
跳到主要內容	3616
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3654
""", '載': """
載入中	3660
載入內容	3664
載入更多	3616
載入貼文	3664
""", '轉': """
轉發	3603
""", '转': """
转发	3603
""", '载': """
载入内容	3664
""", '返': """
返信	2138
返信する	2138
返信を表示	2175
返信を見る	2175
返信を隠す	2175
返回頂部	3682
返回顶部	3616
返回首頁	3682
返回首页	3616
""", '还': """
还不是会员	3675
还没有账号	3675
""", '这': """
这篇文章对你有帮助吗	3653
这篇文章对您有帮助吗	3653
""", '进': """
进入专题	3682
进入专题页	3682
""", '连': """
连结已复制	3689
""", '追': """
追蹤	3604
追蹤中	3687
追蹤主題	3687
追蹤作者	3687
追蹤我們	3604
""", '退': """
退出全屏	3660
""", '送': """
送信	91	2198
送信が完了しました	2197
送信しました	2197
送信する	91	2198
送信完了	2197
送出	91	3679
送出成功	3678
送出留言	3653
送出評論	3653
送料無料	2210
""", '选': """
选择	3676
选择方案	3675
选择订阅方案	3675
""", '逐': """
逐字稿	3661
""", '這': """
這篇文章對你有幫助嗎	3653
這篇文章對您有幫助嗎	3653
""", '通': """
通報	2176
通報する	2138
通知をオン	2128
通知をオンにする	2187
通知を受け取らない	2187
通知を受け取りますか	2187
通知を受け取る	2158
通知を設定する	2187
通知を許可	2187
通知を許可しますか	2187
通知を許可する	2187
""", '速': """
速報	2141
速報を通知で受け取る	2187
速報通知を受け取る	2158
""", '連': """
連結已複製	3633
連載	2141
連載をフォロー	2207
連載をフォローする	2207
連載を見る	2201
連載一覧	2201
""", '遊': """
遊戲	3657
""", '運': """
運営会社	2135
""", '違': """
違反を報告	2175
違反を報告する	2175
違反報告	2138
""", '選': """
選單	3616
選択する	2195
選擇	3676
選擇方案	3675
選擇訂閱方案	3675
""", '還': """
還不是會員	3675
還沒有帳號	3675
""", '邮': """
邮箱	3597
邮箱格式不正确	3678
邮箱格式错误	3678
""", '配': """
配信停止はいつでも可能です	2197
""", '重': """
重新加载页面	3669
重新整理頁面	3669
重新載入頁面	3669
""", '金': """
金額を入力	2191
金額を指定	2191
金額を指定する	2191
""", '链': """
链接已复制	3633
""", '閉': """
閉じる	2116	2143
""", '開': """
開く	2144
開啟推播	3667
開啟通知	3667
開始測驗	3656
開通會員	3593
""", '間': """
間違いを見つけたら	2202
""", '関': """
関連	2141
関連する記事	2141
関連キーワード	2141
関連タグ	2141
関連トピックス	2141
関連ニュース	2141
関連リンク	2141
関連動画	2141
関連情報	2141
関連記事	2141
関連記事はこちら	2168
""", '閱': """
閱讀全文	3616
閱讀原文	3643
閱讀更多	3616
""", '關': """
關於作者	3683
關於我們	3609
關注	3604
關注作者	3687
關注我們	3604
關注此主題	3687
關鍵字	3614
關閉	3589
""", '阅': """
阅读全文	3616
阅读原文	3643
阅读更多	3616
""", '随': """
随时取消	3675
随时可取消	3675
""", '隐': """
隐私政策	3609
隐私权政策	3609
隐私设置	3664
""", '隨': """
隨時取消	3675
""", '隱': """
隱私政策	3609
隱私權政策	3609
隱私權設定	3664
隱私設定	3664
""", '離': """
離開全螢幕	3660
""", '電': """
電子信箱	3597
電子信箱格式錯誤	3678
電子報	3597
電子版	2119
電子郵件格式不正確	3678
電郵	3679
""", '静': """
静音	3661
""", '靜': """
靜音	3661
""", '音': """
音声で聞く	2129
音声をダウンロード	2181
音声読み上げ	2158
""", '頭': """
頭條	3614
""", '顯': """
顯示內容	3664
顯示原文	3617
顯示字幕	3660
顯示更多	3616
顯示貼文	3664
""", '飲': """
飲酒過量,有害健康	3658
飲酒過量有害健康	3658
""", '首': """
首頁	3616
首页	3616
""", '马': """
马上开始	3656
马上玩	3656
""", '验': """
验证码	3679
""", '點': """
點我看影片	3633
點擊播放	3660
點擊播放本文	3633
點擊放大	3682
點擊看大圖	3682
點閱排行	3642
""", '가': """
가	2228
가로세로 낱말퀴즈	2270
가입하기	2219
가장 많이 본 뉴스	2235
가장 인기	2289
""", '개': """
개인정보 설정	2276
개인정보 수집 동의	2290
개인정보 수집 및 이용 동의	2290
개인정보 수집 및 이용에 동의합니다	2290
개인정보 수집·이용에 동의합니다	2290
개인정보 처리방침	2233
개인정보처리방침	2233
""", '갤': """
갤러리 보기	2295
""", '거': """
거부	2233
""", '검': """
검색	2237
""", '게': """
게시물 보기	2276
게시물 불러오기	2276
게임	2270
게임 전체보기	2268
게임 하러 가기	2268
""", '결': """
결과 보기	91	2238
""", '계': """
계속 읽기	2219
계정이 있으신가요	2288
""", '고': """
고객센터	2233
고충처리인	2296
""", '공': """
공감	2267
공감순	2267
공유	2228
공유하기	2228
""", '과': """
과거순	2267
""", '관': """
관련 기사	2235
관련 뉴스	2235
관련 영상	2258
관련 태그	2235
관련기사	2235
관련뉴스	2235
관련키워드	2235
""", '광': """
광고	2232
광고 닫기	2232
광고 아래에 기사가 계속됩니다	2271
광고 영역	87
광고 종료	2271
광고 차단 해제 방법	2281
광고 차단을 해제해 주세요	2281
광고 차단을 해제했습니다	2281
광고 차단이 감지되었습니다	2281
광고 후 계속됩니다	2271
광고성 정보 수신 동의	2290
광고성 정보 수신에 동의합니다	2290
""", '괜': """
괜찮습니다	2216
""", '교': """
교보문고에서 구매	2271
""", '구': """
구글 계정으로 계속하기	2288
구글 계정으로 로그인	2288
구글 선호 매체로 추가	2299
구글 플레이에서 다운로드	2278
구글로 계속하기	2288
구글로 로그인	2288
구글플레이에서 다운로드	2278
구독	2219
구독 상품 보기	2288
구독 상품 선택	2288
구독 신청	2219
구독 신청이 완료되었습니다	2290
구독 신청하기	2288
구독 전용	2219
구독 중	2219
구독 취소	2299
구독권 선택	2288
구독신청	2219
구독이 완료되었습니다	2250
구독자 전용	2221
구독자 전용 기사	2288
구독자 전용 혜택	2271
구독자 혜택	2271
구독중	2299
구독하고 이어서 읽기	2250
구독하기	2219
구매하기	2271
구매하러 가기	2271
""", '글': """
글씨 크기	65
글씨크기	2228
글자 작게	2300
글자 크게	2300
글자 크기	2228
글자 크기 변경	65	2250
글자 크기 조절	65	2250
글자크기	2228
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2284
""", '기': """
기계 번역	2298
기부하기	2217
기사 공유	2300
기사 공유하기	2228
기사 더보기	2250
기사 듣기	2250
기사 링크 복사	2250
기사 본문	2237
기사 선물하기	2250
기사 스크랩	2300
기사 스크랩하기	2250
기사 오류 신고	2250
기사 오류 제보	2250
기사 요약	2298
기사 원문 보기	2250
기사 음성으로 듣기	2272
기사 저장	2300
기사 저장하기	2250
기사 전문 보기	2295
기사 전체보기	2295
기사 제보	2296
기사 제보 및 문의	2250
기사 후원하기	2217
기사는 광고 아래에 계속됩니다	2271
기사는 광고 후 계속됩니다	2271
기사듣기	2272
기사에 대한 의견	2234
기사원문	2237
기사저장	2228
기사제보	2296
기자 구독	2245
기자 구독하기	2245
기자 소개	2296
기자 페이지	2245
기자 프로필 보기	2245
기자구독	2299
기자에게 메일 보내기	2296
기자에게 이메일 보내기	2296
기자의 다른 기사	2245
기자의 다른 기사 보기	2295
기자의 다른기사	2235
기자의 다른기사 보기	2295
기자페이지 바로가기	2295
기획 기사 보기	2295
""", '나': """
나중에	2216
나중에 보기	2250
나중에 읽기	2250
나중에 하기	2216
""", '남': """
남은 시간	2272
""", '낱': """
낱말퀴즈	2270
""", '내': """
내 정보	2219
""", '네': """
네, 받을게요	2279
네이버 구독	2231
네이버 로그인	2288
네이버 밴드 공유	2300
네이버 블로그	2228
네이버로 로그인	2288
네이버에서 구독	2231
네이버에서 구독하기	2231
""", '놓': """
놓치면 안 되는 기사	2258
""", '뉴': """
뉴스 더보기	2295
뉴스 듣기	2250
뉴스레터 구독	2224
뉴스레터 구독 신청	2224
뉴스레터 무료 구독	2250
뉴스레터 신청	2224
""", '다': """
다른 공유 찾기	2228
다른 금액	2284
다른 기사	19	2235
다른 기사 더 보기	19
다른 기사 보기	2245
다른기사	2235
다른기사 보기	2235
다시 보지 않기	2216
다음	2237
다음 기사	2235
다음 기사 보기	2250
다음 사진	2295
다음 페이지	2237
다음글	2295
다음기사	2235
다음에	2216
다음에 하기	2280
""", '닫': """
닫기	2216
""", '답': """
답글	2234
답글 달기	2266
답글 더보기	2266
답글 보기	2266
답글 쓰기	2266
답글 접기	2266
답글쓰기	2234
""", '당': """
당신이 좋아할 만한	2235
""", '댓': """
댓글	2234
댓글 #	2234
댓글 #개	2234
댓글 닫기	2266
댓글 더보기	2266
댓글 등록	2266
댓글 등록하기	2266
댓글 보기	2234
댓글 쓰기	2234
댓글 운영 원칙	2266
댓글 운영 정책	2250
댓글 운영정책	2250
댓글 작성	2266
댓글 작성 규칙	2266
댓글 작성하기	2266
댓글 정책	2266
댓글보기	2234
댓글쓰기	2234
댓글을 입력해주세요	2234
댓글이 닫혔습니다	2266
""", '더': """
더 많은 옵션	2300
더 보기	2237
더보기	2235	2237
""", '도': """
도서 구매하기	2271
도움이 되었나요	2266
""", '독': """
독자 의견 조사	2250
독자 특별 할인	2271
독자 할인	2271
""", '동': """
동영상	2235
동영상 로딩 중	2272
동영상 재생	2272
동영상을 불러오는 중입니다	2272
동영상을 재생할 수 없습니다	2272
동의	2233
동의 관리	2276
동의 철회	2276
동의 철회하기	2276
동의 후 계속	2276
동의하고 계속	2276
동의하고 계속하기	2276
동의합니다	2233
""", '등': """
등록	2234
""", '디': """
디지털뉴스부	2245
디지털뉴스팀	2245
디지털콘텐츠팀	2245
""", '또': """
또는	2289
""", '라': """
라인	2228
""", '랭': """
랭킹	2235
랭킹뉴스	2235
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
로그아웃	2219
로그인	2219
로그인 상태 유지	2288
로그인 유지	2288
로그인 전용 기사	2288
로그인 후 댓글 쓰기	2250
로그인 후 댓글을 작성할 수 있습니다	2266
로그인 후 이용해 주세요	2266
로그인/회원가입	2219
로그인이 필요	2221
로딩 중	2272
로딩 중입니다	2272
로딩중	2272
""", '링': """
링크 복사	2228
링크가 복사되었습니다	2250
""", '마': """
마이페이지	2219
""", '많': """
많이 본 기사	2235
많이 본 뉴스	2235
많이 본 영상	2258
많이 읽은 기사	2235
많이본 기사	2235
많이본 뉴스	2235
""", '매': """
매달	2285
매월	2285
""", '맨': """
맨 위로	2237
맨위로	2237
""", '메': """
메뉴	2237
메뉴 닫기	2237
메시지가 전송되었습니다	2290
메일	2228
메일함을 확인해 주세요	2290
""", '모': """
모두 거부	2276
모두 동의	2233
모두 허용	2276
모르겠다	2267
모름/무응답	2267
모바일 웹으로 계속	2278
""", '목': """
목록	2237
목록 보기	2295
목록보기	2237
목록으로	2295
""", '무': """
무료 게임	2268
무료 배송	2302
무료 체험 시작하기	2219
무료 회원가입	2219
무료, 스팸 없음	2290
무료배송	2302
""", '문': """
문의	2234
문자 크기	65
""", '바': """
바로 구매하기	2271
바로가기	2228
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2273
""", '밴': """
밴드	2228
""", '번': """
번역 보기	2238
""", '베': """
베스트	2235
""", '보': """
보내기	2292
""", '복': """
복사	2301
복사하기	2228
""", '본': """
본문 글씨 줄이기	2228
본문 글씨 키우기	2228
본문 바로가기	2237
본문으로 바로가기	2237
""", '북': """
북마크	2228
""", '브': """
브라우저에서 계속	2278
브라우저에서 계속 보기	2278
""", '비': """
비공감	2267
비밀번호 찾기	2219
비밀번호를 잊으셨나요	2288
""", '사': """
사이트맵	2233
사진 더 보기	2295
사진 더보기	2295
사진 모두 보기	2295
사진 크게 보기	2295
사진 크게보기	2295
사진 확대	2237
""", '삭': """
삭제된 동영상입니다	2272
""", '새': """
새로고침	2281
""", '선': """
선택	2289
선택 저장	2276
선호 매체로 추가	2299
""", '설': """
설문	91
설문 참여 바로가기	2250
설문 참여하기	2250
설문에 참여하기	2266
설문조사	91
설문조사 참여하기	2250
설정 저장	2276
""", '속': """
속보	2235
속보 알림 받기	2250
속보 알림 신청	2250
속보 알림을 받으시겠습니까	2279
""", '스': """
스도쿠	2270
스크랩	2228
스크랩하기	2250
스크립트	2273
스크립트 보기	2272
스토어	2302
스토어 바로가기	2271
스폰서	2232
""", '시': """
시리즈 보기	2295
""", '신': """
신고	2234
신고하기	2266
신문구독	2219
신청이 완료되었습니다	2290
""", '실': """
실시간 뉴스	2235
""", '아': """
아마존에서 구매	2271
아마존에서 보기	2271
아이디 저장	2288
아이디 찾기	2288
아직 회원이 아니신가요	2288
""", '알': """
알겠습니다	2238
알라딘에서 구매	2271
알라딘에서 보기	2271
알림 받기	2227
알림 설정	2227
알림 설정하기	2279
알림 켜기	2279
알림 허용	2279
알림을 받으시겠습니까	2279
알림을 받으시겠어요	2279
알림을 켜시겠습니까	2279
""", '애': """
애드블록을 해제해 주세요	2281
애드블록이 감지되었습니다	2281
애플로 계속하기	2288
애플로 로그인	2288
""", '앱': """
앱 다운로드	2227
앱 다운로드하기	2227
앱 다운받기	2278
앱 설치	2227
앱 설치하기	2227
앱스토어에서 다운로드	2278
앱에서 계속 읽기	2278
앱에서 보기	2278
앱에서 열기	2278
앱에서 이어보기	2278
앱으로 보기	2278
""", '언': """
언제든 해지 가능	2288
언제든지 수신 거부할 수 있습니다	2290
언제든지 해지 가능	2288
""", '에': """
에디터 추천	2235
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2284
""", '연': """
연간 결제	2288
연간 구독	2288
연관기사	2235
연락처	2292
연재 보기	2295
""", '열': """
열기	2238
""", '영': """
영상	2235
영상 더보기	2295
영상 보기	2250
영상 재생	2272
영상으로 만나보세요	2250
영상으로 보기	2250
영상을 불러오는 중입니다	2272
영상을 재생할 수 없습니다	2272
""", '예': """
예매 바로가기	2271
예매하기	2271
예스#에서 구매	2271
예스#에서 보기	2271
""", '오': """
오늘 하루 보지 않기	2216
오늘은 그만 보기	2216
오늘의 운세	2270
오늘의 추천	2235
오늘의 핫뉴스	2258
오디오 다운로드	2272
오디오로 듣기	2250
오래된순	2267
오류 신고	2234
오류 신고하기	2250
오류가 발생했습니다	2290
오타 신고	2266
오탈자 신고	2250
""", '온': """
온라인뉴스팀	2245
""", '올': """
올바른 이메일 주소를 입력해 주세요	2290
올바른 이메일을 입력해 주세요	2290
""", '요': """
요약	2237
""", '원': """
원문 보기	2238
원문보기	2237
""", '월': """
월간 결제	2288
월간 구독	2288
""", '웹': """
웹에서 계속 보기	2278
""", '위': """
위로	2237
위로 가기	2295
""", '유': """
유료 구독자 전용	2288
유료 기사입니다	2250
유료회원 전용	2288
유료회원 전용 기사	2288
유튜브 구독	2231
유튜브 구독하기	2231
""", '음': """
음성 다운로드	2272
음성 재생하기	2250
음성으로 듣기	2228
음소거	2273
음소거 해제	2272
""", '응': """
응원하기	2217
""", '의': """
의견 남기기	2266
의견 보내기	2266
의견 쓰기	2234
""", '이': """
이 기사 어땠나요	2250
이 기사 어떠셨나요	2266
이 기사가 도움이 되었나요	2266
이 기사는 잠겨 있습니다	2288
이 기사를 공유합니다	2250
이 기사를 추천합니다	2250
이 기사와 함께 읽은 기사	2250
이 기자의 다른 기사	2250
이 기자의 다른 기사 더보기	2295
이 동영상을 재생할 수 없습니다	2272
이 시각 많이 본 기사	2258
이 시각 많이 본 뉴스	2258
이 시각 주요뉴스	2235
이 시각 추천뉴스	2235
이 음성은 ai가 생성했습니다	2272
이 주제 팔로우	2299
이 콘텐츠를 표시할 수 없습니다	2276
이 페이지가 도움이 되었나요	2266
이런 기사는 어때요	2258
이름	2292
이메일	2228
이메일 주소를 입력하세요	2290
이메일 형식이 올바르지 않습니다	2290
이메일로 공유	2300
이메일무단수집거부	2233
이메일을 입력하세요	2290
이메일을 입력해 주세요	2290
이메일을 확인해 주세요	2290
이미 계정이 있으신가요	2288
이미 구독 중이신가요	2219
이미 참여하셨습니다	2266
이미 투표하셨습니다	2266
이미 회원이신가요	2219
이미지 크게 보기	2237
이미지 크게보기	2295
이미지 확대	2237
이슈	2235
이용권 구매	2288
이용권 선택	2288
이용약관	2233
이용약관에 동의합니다	2290
이전	2237
이전 기사	2235
이전 기사 보기	2250
이전 사진	2295
이전글	2295
이전기사	2235
""", '인': """
인기 급상승	2258
인기 기사	2235
인기기사	2235
인기뉴스	2235
인쇄	2228
인쇄하기	2228
인스타그램 팔로우	2250
""", '일': """
일시	2285
일시 후원	2284
일시 후원하기	2284
일시정지	2273
일시후원	2217
""", '자': """
자동 번역	2298
자동 재생	2273
자동재생	2273
자막	2273
자막 보기	2272
자막 켜기	2272
자바스크립트가 비활성화되어 있습니다	2276
자세히	2238
자세히 보기	2238
""", '작': """
작게	2301
""", '잘': """
잘 모름	2267
""", '재': """
재생	2237
재생 속도	2272
재생 시간	2272
재생속도	2272
재생할 수 없는 동영상입니다	2272
""", '저': """
저자 소개	2296
저작권규약	2233
저장	2228
""", '전': """
전송	2292
전송되었습니다	2290
전체 기사 보기	2295
전체 뉴스 보기	2295
전체 댓글	2234
전체 동의	2276
전체 보기	2237
전체 사진 보기	2295
전체 화면	2273
전체메뉴	2237
전체보기	2237
전체화면	2273
전체화면 종료	2272
""", '접': """
접기	2237
""", '정': """
정기	2285
정기 후원	2284
정기 후원하기	2217
정기구독	2219
정기후원	2217
정기후원하기	2284
정렬	2267
정정·반론보도 신청	2296
정정보도 신청	2296
정정보도 요청	2296
""", '제': """
제보	2234
제보 바로가기	2296
제보하기	2234
제작 지원	2302
제작지원	2302
제출	91	2292
제휴 광고	2271
제휴 콘텐츠	2271
""", '좋': """
좋아요	2228
좋은 기사 후원하기	2217
""", '주': """
주소 복사	2250
주소가 복사되었습니다	2250
주소복사	2228
주요 기사	2235
주요 뉴스	2235
주요 뉴스 더보기	2258
주요기사	2235
주요뉴스	2235
주제 팔로우	2299
""", '지': """
지금 구매하기	2271
지금 뜨는 기사	2258
지금 뜨는 뉴스	2258
지금 플레이	2268
지금 플레이하기	2268
지나친 음주는 건강에 해롭습니다	2271
지나친 음주는 건강을 해칩니다	2271
지도 보기	2238
지면보기	2219
""", '직': """
직접 입력	2285
""", '차': """
차단	2280
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2271
""", '청': """
청소년보호정책	2233
""", '최': """
최고의 혜택	2289
최신 기사	2235
최신 뉴스	2235
최신기사	2235
최신뉴스	2235
최신순	2267
""", '추': """
추천	2289
추천 기사	2235
추천 영상	2258
추천기사	2235
추천뉴스	2235
추천순	2267
""", '취': """
취재 윤리	2296
""", '친': """
친구 추가하기	2250
""", '카': """
카카오 계정으로 로그인	2288
카카오 로그인	2288
카카오로 로그인	2288
카카오로 시작하기	2288
카카오스토리	2228
카카오톡	2228
카카오톡 공유	2228
카카오톡 공유하기	2300
카카오톡으로 공유	2250
카카오톡으로 공유하기	2250
카테고리	2235
""", '커': """
커피 한 잔 사주기	2284
커피 한 잔 후원하기	2284
""", '콘': """
콘텐츠 보기	2276
콘텐츠 불러오기	2276
콘텐츠 표시	2276
""", '쿠': """
쿠키 관리	2276
쿠키 설정	2233
쿠키 설정 관리	2276
쿠팡에서 구매	2271
쿠팡에서 구매하기	2271
쿠팡에서 보기	2271
""", '퀴': """
퀴즈	2270
퀴즈 도전하기	2268
퀴즈 풀기	2250
퀴즈 풀러 가기	2268
""", '크': """
크게	2301
""", '키': """
키워드	2235
""", '태': """
태그	2235
""", '텔': """
텔레그램에서 소식 받기	2250
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2266
투표가 완료되었습니다	2266
투표에 참여해 주셔서 감사합니다	2266
투표하기	91	2250
투표해 주셔서 감사합니다	91	2266
""", '트': """
트위터	2228
트위터 공유	2228
트위터로 공유	2300
""", '특': """
특집 더보기	2295
특집 보기	2295
""", '티': """
티켓 예매	2271
티켓 예매하기	2271
""", '팔': """
팔로우 중	2299
팔로우 취소	2299
""", '페': """
페이스북	2228
페이스북 공유	2228
페이스북으로 공유	2250
페이스북으로 로그인	2288
페이지 새로고침	2281
페이지를 새로고침하세요	2281
""", '편': """
편집 원칙	2296
""", '펼': """
펼치기	2237
""", '포': """
포토	2235
포토 갤러리	2295
""", '폰': """
폰트 크기	2228
""", '푸': """
푸시 알림 받기	2279
""", '프': """
프리미엄	2219
프린트	2228
""", '피': """
피드백 보내기	2266
""", '필': """
필수	2292
필수 입력	2290
필수 입력 항목	2290
필수 입력 항목입니다	2290
필수 항목	2290
필수 항목입니다	2290
필자 소개	2296
""", '한': """
한 번	2285
한번만	2285
""", '함': """
함께 보면 좋은 기사	2235
함께 볼 기사	2258
함께 읽으면 좋은	2235
함께 읽은 기사	2258
""", '핫': """
핫뉴스	2235
핫이슈	2235
핫클릭	2258
""", '항': """
항상 허용	2276
""", '해': """
해제 방법	2283
해제했습니다	2283
""", '허': """
허용	2280
""", '헤': """
헤드라인	2235
""", '현': """
현재 시간	2272
""", '협': """
협찬	2232
""", '홈': """
홈	2237
홈으로	2295
홈으로 가기	2295
""", '화': """
화제의 뉴스	2235
화질	2273
""", '확': """
확인	2238
""", '회': """
회사소개	2233
회원 전용	2221
회원 전용 기사	2288
회원가입	2219
회원이 아니신가요	2288
""", '후': """
후원	2217
후원 바로가기	2284
후원 신청	2284
후원 안내	2217
후원 페이지 바로가기	2284
후원 페이지로 이동	2284
후원 하기	2217
후원자 되기	2284
후원하기	2217
후원회원 가입	2217
후원회원 되기	2284
"""}

START = {'a': """
abonē	2375 K par	2375 K no	2375 K un	2377 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1472 K illimité
această	52 K investigație	2821 K traducere	2876 K știre a fost
además	1136 K:	1181 K, en
ai가	2247 K 자동 번역한	2247 K 번역한	2247 K 핵심	2247 K 요약한
ai에게	2247 K 물어	2247 K 질문	2247 K 물어보기
ajánljuk	1824 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3210 K dig till vårt	3226 K
apoyá	81 K
après	1601 K déduction fiscale
apúntate	1162 K a nuestro seminario	1162 K a nuestro evento
aquí	1194 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2625 K ukazał się	2625 K pochodzi z	2631 K przetłumaczony	2631 K został przetłumaczony	2631 K czyta	2631 K wygenerowany
artykuły	2622 K autora
artículo	1216 K publicado originalmente	1244 K publicado en colaboración
artículos	1106 K gratuitos
ascultă	1 K	2810 K:	2827 K podcastul	2827 K acest articol
atradāt	44 K
atsisiųskite	2337 K
autorė	2341 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1170 K la app
beiträge	27 K
benefício	2730 K do assinante:
berätta	59 K i	59 K gärna
beställ	3226 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1112 K diario	1112 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3515 K liên quan:	3528 K viết này có	3528 K viết có hữu ích	3575 K viết được bảo vệ	3576 K viết được thực hiện	3576 K viết được viết	3576 K viết này được	3583 K viết tiếp tục
báo	3528 K lỗi bài viết
bình	5 K luận	27 K luận	3529 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1824 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3528 K phát hiện	3528 K thấy bài viết
bản	3528 K tóm tắt này	3576 K dịch được
bấm	3530 K để nghe
bật	3506 K thông báo
""", 'c': """
caractères	1552 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3086 K u nás pracovať
chefredaktör	3224 K och ansvarig utgivare:	3224 K:
chơi	3550 K ngay:
chưa	32 K có bình luận
citeşte	2810 K şi	2810 K şi:
citește	2810 K și	2810 K și:	2810 K:	2810 K mai mult	2810 K aici	2810 K mai departe:
citiți	2810 K și
ciąg	2635 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2684 K exclusivo para	2728 K gerado	2733 K oferecido por	2760 K incorporado d	2760 K externo d	2760 K incorporado do	2760 K incorporado da	2760 K externo do
conținut	2821 K generat	2825 K oferit de	2854 K încorporat de	2854 K extern de
coût	1601 K après déduction	1601 K réel après
crédit	1546 K photo	1546 K photos
crédits	1546 K photo	1546 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3532 K đặt ứng dụng	3532 K ứng dụng	3532 K app
còn	3548 K lại # ký tự
có	72 K thắc mắc	3515 K thể bạn quan tâm:	3571 K lỗi xảy ra
cấm	3575 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2816 K ai informații	2823 K ai observat o
dalinkitės	2337 K
další	437 K články autora
darovať	3080 K
dernières	1500 K actualités
descarcă	13 K	2841 K aplicația
descargá	13 K	1170 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2691 K no google play	2738 K na app store	2738 K no google play	2738 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2858 K să primești notificări
doriți	2858 K să primiți notificări
dostępna	2638 K w
dostępne	2638 K w
dostępny	2638 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2649 K do	2662 K do dyskusji
držte	28 K se
duración	1232 K del vídeo	1232 K: # min	1232 K del episodio
durée	1597 K de la vidéo	1597 K : # min	1597 K de l'épisode
découvrez	1501 K aussi	1525 K la boutique	1525 K notre boutique	1525 K nos jeux	1525 K notre hors-série	1533 K notre application	1533 K notre appli	1591 K notre nouveau jeu
décryptage	1501 K :
déductible	1462 K des impôts	1462 K à #
déjà	1470 K abonné	1470 K inscrit	1470 K client
dùng	3539 K thử
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
estagiária	2721 K sob supervisão	2721 * K sob supervisão
estagiário	2721 K sob supervisão
""", 'f': """
faça	2736 K o quiz	2736 K o teste	2736 K o nosso
felelős	1847 K szerkesztő:	1847 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3228 K läsa
fortæl	59 K mig
fotogalería	1212 K:
fotogaléria	3054 K:
fotografía	1182 K:
fotoğraf	3397 K # / #	3397 K #/#
fotoğraflar	3399 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2544 K full tilgang til	2570 K tilgang	2570 K fri	2570 K full	2570 K beskjed	2570 K varsel	2570 K ukas	2570 K dagens	2570 K de	2570 K nyheter	2570 K siste	2582 K	2584 K varsel	2584 K varsler	2584 K push	3201 K full tillgång till	3226 K tillgång	3226 K fri	3226 K full	3226 K besked	3226 K en notis	3226 K veckans	3226 K dagens	3226 K de	3226 K nyheter	3226 K senaste	3237 K
férjen	1850 K hozzá
följ	12 K	3205 K	3226 K
følg	12 K	12 K oss	533 K	552 K	2548 K	2570 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1847 K:
""", 'g': """
gazeteciliğimizi	3353 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3529 K cửa hàng trực tuyến
giữ	3575 K bản quyền nội dung
glöm	3226 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3528 K ý cho bài viết
gör	3210 K quizet	3210 K vårt quiz	3226 K vårt
görmemiz	3358 K gereken
görsel	3402 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1851 K lát
hintergründe	699 K dazu:
hjälp	3210 K oss bli bättre	3210 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3067 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3529 K trả lời khảo sát	3537 K ủng hộ
hämta	13 K	3214 K
häng	3226 K med
hääleta	1284 K
håll	28 K	28 K dig
hình	3572 K #/#	3576 K ảnh được tạo
hör	651 K dir	707 K	3226 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2537 K også	2537 K også:	2570 K
""", 'i': """
iesūti	2363 K savu	2363 K
ilustración	1217 K generada
ilustração	2782 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2337 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2847 K acum:	2850 K responsabil
já	59 K fez	2684 K é assinante
jäikö	1413 K juttu kesken
jälgi	1284 K
""", 'k': """
kapcsolódó	1824 K	1824 K:
kezdőlap	96 K >	96 K /
không	3575 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3529 K tra kiến thức của bạn
kjøp	2553 K billetter	2553 K billett	2570 K
klausykitės	2322 K
klikněte	434 K zde
ključne	3005 K točke	3005 K tačke
klõpsates	1284 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2377 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3080 K
kopē	2377 K
kvíz	434 K:	1837 K	3054 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1850 K
kérjen	1850 K
kérjük	28 K
kênh	3506 K youtube của báo
köp	3210 K biljetter	3210 K biljett	3226 K
kövess	12 K
kövesse	1850 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1832 K el nekünk
küldje	1832 K el nekünk	1850 K	1850 K tovább
ký	3548 K tự còn lại
kļūsti	2377 K
kết	3520 K nối với chúng tôi
""", 'l': """
laimē	2377 K
laimėkite	2337 K
legyél	1850 K
lejupielādē	2377 K
leé	1181 K también	1181 K más	1181 K:
lisää	1437 K meidät
lásd	1824 K még
lásson	1850 K több
lát	1832 K valami
láttál	1832 K valami
lägg	3226 K till
lähetä	1416 K juttuvinkki	1416 K uutisvinkki	1416 K vinkki	1420 K mielipidekirjoituksesi	1420 K mielipidekirjoitus	1437 K
lämna	3204 K dina tips	3204 K ditt tips
läs	3193 K mer om	3194 K också	3194 K också:	3194 K även	3194 K mer	3194 K mer:	3194 K:	3194 K här	3194 K även:	3201 K vidare med	3201 K mer på	3214 K e-tidningen	3214 K tidningen	3226 K	3228 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1437 K meidät
löysitkö	7 K
lütfen	28 K	3388 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2635 K wideo
mesterséges	1858 K intelligencia írta
mirá	1165 K el video	1181 K también	1181 K:
mitä	8 K pidit	33 K mieltä	1438 K mieltä sinä
mišljenja	3002 K autora	3002 K iznesena	3002 K izneta
mišljenje	3002 K autora
możliwość	5 K komentowania
mándanos	1151 K
más	1135 K noticias de	1135 K noticias sobre	1135 K sobre	1135 K en	1135 K de	1136 K información	1136 K información:	1139 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1269 K midagi	1275 K viga	1275 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2377 K vari
mời	3515 K xem	3515 K bạn đọc	3515 K độc giả	3520 K bạn tham gia	3520 K độc giả theo dõi	3520 K bạn đọc theo dõi	3530 K quý vị theo dõi	3530 K quý độc giả	3530 K bạn xem video	3530 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3089 K chybu
nahláste	3089 K chybu
najważniejsze	2631 K informacje
naloži	3134 K
naložite	13 K	3134 K
naročite	3141 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3087 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3524 K:	3524 K :
nhận	3506 K thông báo
nové	454 K číslo	454 K vydání	3070 K číslo	3070 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2762 K é possível mostrar este conteúdo	2762 K foi possível mostrar este conteúdo
näe	1437 K enemmän
nägid	1285 K viga
näita	1284 K
näitkö	1438 K virheen
näytä	1437 K sisältö
nå	3226 K vår
nézd	1824 K meg	1850 K meg
nézze	1824 K meg	1850 K meg
nāc	2368 K strādāt
nội	3555 K dung này không	3556 K dung này từ	3556 K dung nhúng từ	3556 K dung từ	3575 K dung được bảo vệ	3576 K dung được tạo	3576 K dung này được tạo
""", 'o': """
oceń	8 K	2632 K ten	2632 K artykuł	2632 K tekst
ocurrió	1209 K un error
odporučte	3080 K
odporúčame	3054 K:
odsłuchaj	2643 K	2643 K ten
ofereça	3 K
oglądaj	2619 K:
ohodnoťte	452 K	3068 K
opýtajte	3067 K sa
opširnije	2990 K:	2990 K na
otázky	72 K
ouça	1 K	2709 K:	2734 K o podcast
oír	1 K
""", 'p': """
pamanīji	2369 K kļūdu
pamanījāt	44 K	2369 K kļūdu
parrainé	1613 K par
pastebėjote	44 K	2323 K įdomų	2329 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3524 K viên:
piditkö	8 K	69 K	82 K	1438 K
pidätkö	82 K	1438 K
piše	3017 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	3020 K
podés	12 K seguir	1152 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2643 K
poslať	3080 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	2990 K:	3113 K:
posłuchaj	1 K	2619 K:	2619 K też:
poznáte	66 K niekoho
pozostała	2635 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3080 K
poți	2816 K contacta autorul	2816 K contacta autoarea
praneškite	2323 K redakcijai
predplaťte	3084 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3054 K si tiež	3054 K si aj	3054 K si	3054 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2337 K
pronašli	44 K ste
pročitaj	2990 K još	2990 K i
pročitajte	2990 K još	2990 K i	2990 K više	2990 K:	2990 K više o ovoj temi
prvý	3079 K mesiac len za	3079 K mesiac za	3079 K mesiac už za	3079 K mesiac zadarmo
prześlij	2643 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1597 K dans #
publié	1581 K initialement dans	1581 K initialement sur	1581 K pour la première fois	1611 K avec l'autorisation
pàgina	397 K # de #
página	1210 K # de #	1210 K #/#	2776 K # de #	2776 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3068 K sa
páčilo	69 K sa
päivitä	1437 K
pääset	1437 K lukemaan
päätoimittaja	1435 K:
pódcast	1212 K:
păstrați	28 K
pērc	2368 K biļetes	2377 K
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
radšej	3087 K počúvate
radši	472 K posloucháte
rašykite	2323 K autorei	2323 K autoriui
recibí	1151 K las noticias
recomandări	2810 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1849 K ingyenesen
regisztráljon	1837 K	1849 K ingyenesen
regístrate	1103 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2635 K tekstu
rezervē	2377 K
rešite	2990 K kviz
riješite	2990 K kviz
rozwiąż	2619 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1525 K vos places pour la soirée de la rédaction
réservé	1470 K aux abonnés
réservée	1470 K aux abonnés
réservés	1470 K aux abonnés
résumer	1515 K cet article	1515 K l'article
résumé	1515 K généré	1515 K rédigé	1515 K réalisé	1515 K produit	1515 K par
rösta	3226 K
rādīt	2377 K
""", 's': """
saglabā	2377 K
saistīts	2352 K:
saņem	2377 K
sažetak	3005 K	3005 K članka	3005 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1151 K el canal	1181 K leyendo:
sesizări	2816 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2323 K savo	2337 K
sjefredaktør	2567 K:	2567 K og ansvarlig redaktør:
skopírovať	3080 K
skrót	2631 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1613 K par
sporočite	3146 K napako
sprawdź	2619 K:	2619 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3067 K sa
stališča	3124 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3201 K
stötta	81 K	3201 K
støt	81 K	529 K
støtt	81 K	2544 K
suscríbete	1097 K a	1233 K en spotify
susidūrėte	2323 K su
susiję	2311 K:
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
só	2684 K para assinantes
sólo	1103 K para suscriptores
søg	552 K nu
súhrn	3067 K
súmate	12 K	56 K a las #
súvisiace	3054 K:
súvisiaci	3054 K článok
sūti	2363 K savu	2377 K
số	3548 K ký tự còn lại
""", 't': """
también	1124 K en facebook	1136 K puedes leer	1136 K puedes leer:	1136 K te puede interesar:
també	342 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1442 K on
tekstą	46 K galima
tenés	1146 ¿K información
thấy	44 K lỗi
thử	3529 K sức với
tiedätkö	1416 K aiheesta	1416 K asiasta	1416 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3583 K tục đọc sau
todavía	32 K no hay comentarios
további	1824 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3506 K google news
trình	3555 K duyệt của bạn không	3555 K duyệt không
trả	3529 K lời câu đố
trải	3539 K nghiệm
turpinājums	2379 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1416 K
tác	3524 K giả:	3524 K giả là
támogasd	81 K	1842 K a	1842 K az
támogassa	81 K	1842 K a	1842 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1481 K l'application
téléchargez	13 K
tóm	3528 K tắt này	3576 K tắt được
töltsd	13 K le
töltse	13 K le	1850 K le	1850 K ki
történeteiket	1832 K
tüm	27 K yorumlar
tęsinys	2339 K
tłumaczenie	2631 K
tải	13 K	13 K ứng dụng	3506 K ứng dụng	3506 K app	3532 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3025 K na grešku
uključi	3013 K
uključite	3013 K
uložit	464 K
uložiť	3080 K
uložte	464 K si	3080 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3089 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2810 K și:	2827 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1837 K részt
već	3041 K za #	3041 K od #
več	3113 K:	3113 K v videu	3138 K o tem	3138 K novic	3138 K preberite
vidéo	1501 K :
visą	2337 K interviu
više	2990 K o:
você	2709 K pode gostar:
vprašaj	3127 K
vprašajte	3127 K
vypočujte	1 K si	3054 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3080 K
vytlačte	3080 K
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
weź	2662 K udział w dyskusji
więcej	2618 K o	2618 K na temat	2618 K z	2619 K na ten temat:	2622 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3347 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2654 K uwagę	2654 K błąd	2654 K literówkę	2654 K uwagi	2654 K nieścisłość
ziņo	2363 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2651 K reporterem	2651 K reporterką	2651 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	912 K #	912 K
""", 'à': """
à	1501 K lire aussi	1501 K lire également	1501 K lire :	1501 K lire sur	1501 K voir aussi	1501 K écouter	1501 K relire	1501 K découvrir	1501 K lire sur le même sujet	1501 K consulter :	1501 K voir également	1504 K propos de l'auteur	1504 K propos de l'autrice	1525 K retrouver dans le numéro	1598 K écouter sur spotify	1598 K écouter sur apple podcasts	1598 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2728 K gerado
""", 'ä': """
är	3204 K du
äänestä	1437 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2706 K preciso estar logado
écouter	1 K l'article	1 K cet article	1501 K aussi	1592 K sur
écoutez	1 K cet	1 K l'article	1529 K le podcast
épinglez	1548 K cet article	1548 K cette recette	1548 K cette page	1548 K la recette	1548 K ce billet	1548 K-la	1548 K-le	1548 K l'article	1548 K l'image
""", 'í': """
írd	1850 K be
írj	1832 K a szerzőnek
írja	1850 K be
írjon	1832 K a szerzőnek	1850 K közvetlenül	1850 K nekünk
""", 'î': """
în	2873 K imagini:
întreabă	2821 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1851 K szerint
""", 'ú': """
últimas	1135 K noticias de	2708 K de	2708 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	2990 K još
čitajte	2990 K i	2990 K još	2990 K još:
članak	46 K se može	46 K možete	3005 K je preveden	3005 K čita	3008 K je objavljen u
članek	46 K lahko	3127 K je preveden	3127 K bere	3127 K je prebral	3130 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3067 K bol preložený	3067 K načítal	3070 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3054 K aj	3054 K tiež	3054 K viac
""", 'đ': """
đánh	3528 K giá bài viết
đã	3571 K xảy ra lỗi	3571 K có lỗi
đăng	3529 K ký tham dự hội thảo	3575 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3545 K dây nóng: #	3545 K dây nóng #
được	68 K phép đăng lại
để	3558 K xem nội dung này	3558 K hiển thị nội dung này
đọc	3515 K thêm	3515 K thêm:	3515 K:	3515 K tiếp:	3520 K tin nhanh
""", 'į': """
įsigykite	2337 K
įtraukite	2337 K mus
įveskite	2337 K
""", 'ś': """
ściągnij	13 K	2667 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2647 K:
źródło	2647 K:
""", 'ž': """
želite	3022 K raditi kod nas	3022 K da radite kod nas	3143 K delati pri nas
želiš	3022 K raditi kod nas	3143 K delati pri nas
žinote	2323 K daugiau	2338 K istoriją
žiūrėkite	2311 K taip pat	2337 K
""", 'ș': """
știrea	2883 K continuă
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
автор	2932 K - обозреватель	2932 K - корреспондент	2932 K - колумнист	2932 K - редактор	3452 K - оглядач	3452 K - колумніст	3452 K - кореспондент
авторка	3452 K - оглядачка	3452 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2916 K новостей	2917 K по теме:	2955 K любите слушать	2955 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2935 K ли материал	2935 K ли пересказ	2935 K ли этот пересказ	2935 K ли этот	2935 K ли текст
была	2935 K ли статья	2935 K ли эта	2935 K ли новость
більше	3436 K по темі:	3436 K за темою:	3436 K на тему:	3436 K про це:	3467 K новин	3467 K матеріалів
""", 'в': """
вакансии	2938 K "	2938 K редакции
вакансії	3457 K "	3457 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2935 K понравилась	2935 K понравился	2935 K помогла	3455 K сподобалась	3455 K сподобалася	3455 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2916 K новости на тему	2916 K материалы	2916 K новости	2916 K статьи	2920 K статьи автора	2920 K материалы автора
всички	245 K новини
встановлюйте	3462 K
встановіть	13 K	3462 K	3488 K застосунок
встигніть	3491 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2934 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3454 K від	3454 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3436 K:	3436 K про це
джерела	3469 K:
джерело	3469 K:
дивіться	3436 K також	3436 K:	3436 K також:	3436 K відео:
до	3436 K теми:
докладніше	3436 K:	3436 K про це
доступно	2943 K в	2943 K на	2943 K для	3462 K в	3462 K у	3462 K на	3462 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2920 K материалы автора
думка	3452 K автора	3452 K редакції	3452 K, висловлена
думки	3452 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2920 K новость?
еще	2917 K по теме:
ещё	2916 K больше	2917 K по теме:
""", 'з': """
за	3436 K темою:
забелязахте	7 K
завантажити	3462 K в	3462 K з	3462 K у
завантажте	13 K	3462 K в	3462 K з	3488 K застосунок	3488 K додаток
завантажуйте	13 K	3462 K	3472 K застосунок
загрузите	2943 K в	2943 K на
задайте	2934 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3454 K
зберегти	3466 K
збережіть	3466 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3475 K слухати
""", 'и': """
идет	2974 K подписка
идёт	2974 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2949 K:
источники	2949 K:
""", 'к': """
как	2935 K вам статья	2935 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3454 K виклад	3454 K переказ
коротко	2934 K от	3454 K від
краткий	26 K пересказ	2934 K пересказ
кратко	2934 K от
краткое	2934 K содержание
куиз	218 K:
""", 'л': """
лучшее	2916 K за
любите	3475 K слухати
""", 'м': """
материал	46 K можно	2917 K по теме:	2937 K опубликован в	2940 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2946 K подписки за
мнение	2932 K автора	2932 K редакции
мнението	230 K на автора
мнения	2932 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3466 K
надішліть	3 K	3466 K
накратко	232 K от
началась	2974 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2974 K забудьте подписаться	3491 K забудьте передплатити
немає	3475 K часу читати
нет	32 K комментариев	2955 K времени читать
новия	235 K брой
новият	235 K брой
новости	2916 K партнеров
новый	2937 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2917 K этом подробнее	2920 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2934 K	3454 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2943 K в
открыта	2974 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2947 K
отправьте	3 K	2947 K
оформити	3491 K передплату
оформить	2974 K подписку
оценете	233 K
оцените	8 K	2935 K
оцініть	3455 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2946 K месяц за
перевод	2934 K выполнен	2934 K сделан
передплата	3465 K за #	3465 K від #	3491 K на перше півріччя	3491 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3454 K
переклад	3454 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2934 K
перший	3465 K місяць за
питання	73 K до статті
по	89 K подписке	2917 K теме:
повече	218 K по темата:	245 K новини
повідомити	3477 K про помилку
повідомте	3477 K про помилку	3477 K нам про помилку
погляди	3452 K авторів
подарете	244 K
подарите	2947 K
подарить	2947 K
подарувати	3466 K
подаруйте	3466 K
поддержать	2952 K
поддержи	81 K
поддержите	81 K	2952 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2946 K за #	2946 K от #	2946 K за рубль	2974 K на первое полугодие	2974 K на второе полугодие
подписывайтесь	12 K	2952 K на
подпишись	12 K	2967 K на
подпишитесь	12 K	2952 K на	2967 K на нас
подробнее	2917 K:	2917 K в материале	2917 K - в	2917 K читайте в материале	2917 K об этом
подробности	2917 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2932 K автора
позицията	230 K на автора
позиція	3452 K автора
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
порадьте	3466 K
порекомендуйте	2947 K
последвайте	12 K	250 K
последние	2916 K новости о
послухати	1 K
послушать	1 K
поставте	3454 K запитання
почитать	2917 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2968 K чем оставить комментарий	2968 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2920 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3491 K передплата
продолжается	2974 K подписка	2974 K подписная кампания
пройдите	2917 K тест
пройдіть	3436 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3465 K за #	3465 K від #
підписуйся	12 K
підписуйтесь	12 K	3472 K на
підпишіться	12 K	3472 K на
підсумок	3454 K
підтримайте	81 K	3472 K
підтримати	3472 K
""", 'р': """
работа	2938 K в "
радимо	3436 K прочитати:
разрешете	240 K
распечатайте	2947 K
распечатать	2947 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2917 K:
рекомендуємо	3436 K:
робота	3457 K в "	3457 K у "
роздрукувати	3466 K
роздрукуйте	3466 K
розкажіть	59 K у
розпочалася	3491 K передплата
розпочато	3491 K передплату
""", 'с': """
саммари	2934 K
свалете	13 K	240 K	265 K приложението
свежий	2937 K номер
свързани	218 K:
связаться	2920 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2943 K в	2943 K из	2952 K приложение	2972 K приложение
скачать	13 K	2943 K в	2943 K на
скопировать	2947 K
скопируйте	2947 K
скопіювати	3466 K
скопіюйте	3466 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3436 K:	3436 K також:
слухати	1 K
слушайте	2917 K:	2917 K также:
слушать	1 K
см	2917 K. также:
смотрите	2917 K также	2917 K:	2917 K	2917 K также:	2917 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2957 K об ошибке	2957 K нам об ошибке
сообщить	2957 K об ошибке
сохраните	2947 K
сохранить	2947 K
спитайте	3454 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2934 K
спросить	2934 K
станьте	31 K первым	31 K першим	2952 K подписчиком	2952 K соучастником	3472 K частиною спільноти	3472 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3454 K перекладено
статью	46 K можно	2940 K можно
статья	2934 K переведена	2934 K озвучена	2935 K была	2937 K опубликована в
стежте	12 K за
стислий	3454 K виклад	3454 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3436 K читайте:
текст	46 K можно	46 K можна	2934 K переведён	2934 K переведен	2934 K озвучен	3454 K перекладено	3454 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2932 K зрения автора	3452 K зору автора	3452 K зору редакції
триває	3491 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2955 K слушать
успейте	2974 K подписаться
установите	13 K	2972 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2917 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2954 K работать у нас	2954 K у нас работать	2954 K работать в нашей
хочете	3474 K працювати в нас	3474 K в нас працювати	3474 K працювати у нас
хочеш	3474 K працювати в нас
хочешь	2954 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3454 K переказ	3454 K короткий виклад	3454 K короткий переказ	3454 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3455 K була стаття	3455 K був матеріал	3455 K був переказ	3455 K був цей переказ	3455 K була ця	3455 K був цей	3455 K сподобалась	3455 K сподобалася	3455 K сподобався
читай	2967 K нас
читайте	12 K нас	13 K	2917 K также	2917 K также:	2917 K:	2917 K подробнее	2917 K еще	2917 K по теме:	2917 K подробнее:	2917 K материал	2917 K в материале	2943 K нас без	2943 K без	2952 K	2952 K нас в	3436 K також	3436 K також:	3436 K:	3436 K ще	3436 K також на тему:	3436 K по темі:	3436 K також на тему	3472 K
читать	2917 K также	2917 K по теме:
что	33 K вы думаете	2917 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3436 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2934 K краткое содержание
этот	26 K пересказ	2934 K пересказ	2934 K краткий пересказ	2940 K материал можно	2940 K текст можно
эту	2940 K статью можно
""", 'я': """
як	3455 K вам стаття	3455 K вам матеріал
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
กด	12 Kติดตาม	3255 Kติดตาม	3255 Kไลก์
""", 'ข': """
ขอ	3258 Kบคุณภาพจาก	3258 Kบคุณข้อมูลจาก
ข่	3251 Kาวที่เกี่ยวข้อง:	3258 Kาวโดย	3264 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3264 Kิป:
คุ	3261 Kณรู้สึกอย่างไรกับ	3261 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3264 Kคลิป:	3264 Kคลิป :
""", 'ซ': """
ซื	3262 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3251 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3255 Kดตามช่อง	3255 Kดตามเรา	3255 Kดตามข่าว	3273 Kดตามอ่านข่าวอื่นๆ	3273 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3260 Kม ai
""", 'ท': """
ทด	3262 Kสอบความรู้ของคุณ
ทำ	3262 Kแบบสำรวจสั้น
ที	3258 K่มา:	3258 K่มา :
""", 'บ': """
บท	3260 Kความนี้ใช้ ai	3260 Kสรุปนี้	3260 Kความนี้แปล	3260 Kความนี้เรียบเรียง	3261 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3260 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3258 K้เขียน:	3258 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3261 Kข้อผิดพลาดในบทความ
พื	3274 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3262 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3258 Kพ:	3298 Kพที่ # จาก #	3298 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3262 Kวมโหวต:	3262 Kวมโหวต :	3262 Kวมทำแบบสำรวจ	3262 Kวมสนุก	3269 Kวมสนับสนุน
ร้	3277 Kองทุกข์	3277 Kองเรียน
""", 'ล': """
ลง	3262 Kทะเบียนเข้าร่วมสัมมนา	3262 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3269 Kับสนุน
สร	3260 Kุปโดย	3260 Kุปข่าวด้วย	3260 Kุปนี้	3260 Kุปข่าวโดย	3261 Kุปนี้มีประโยชน์
สา	3277 Kยด่วนข่าว	3277 Kยด่วนทีมข่าว
ส่	3277 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3298 K้า # จาก #
""", 'อ': """
อ่	3251 Kานเพิ่มเติม:	3251 Kานต่อ:	3251 Kานข่าวต้นฉบับ:	3251 Kานเพิ่มเติม	3251 Kานประกอบ:	3264 Kานข่าวเพิ่มเติม:	3264 Kานข่าวเพิ่มเติม	3264 Kานข่าวที่เกี่ยวข้อง:	3264 Kานข่าว:	3264 Kานเรื่องอื่น:	3273 Kานข่าวอื่นๆ	3273 Kานข่าวต้นฉบับได้ที่	3273 Kานบทความอื่นๆ	3273 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3258 Kางอิง:
""", 'เ': """
เก	3258 Kี่ยวกับผู้เขียน
เข	3255 K้าร่วมช่อง
เน	3260 Kื้อหานี้สร้าง	3274 Kื้อหาสปอนเซอร์	3274 Kื้อหาโฆษณา	3274 Kื้อหาสนับสนุนโดย
เพ	3255 Kิ่มเพื่อน
เร	3258 Kื่อง:	3258 Kื่อง :	3258 Kื่องและภาพ
""", 'แ': """
แจ	3261 K้งแก้ไขข่าว	3277 K้งเบาะแส	3277 K้งข่าว
แช	3 Kร์
แป	3260 Kลโดย
แอ	3255 Kดไลน์
""", 'โ': """
โฆ	3274 Kษณา -
""", 'ใ': """
ให	3261 K้คะแนนบทความ
""", 'ไ': """
ไม	3255 K่พลาดทุกข่าวสาร	3255 K่พลาดข่าว
""", 'ả': """
ảnh	3524 K:	3572 K #/#	3572 K # / #
""", 'ủ': """
ủng	3524 K hộ tác giả	3537 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2142 Kせて読みたい	2142 【Kせて読みたい】	2142 Kせて読みたい:
""", 'こ': """
こち	2142 Kらもおすすめ	2142 Kらもおすすめ:	2170 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2150 K記事を書いた人	2150 K記事の筆者	2153 K要約はai	2153 K要約は、ai	2153 K要約は役に立ち	2153 ※K要約	2153 K記事の翻訳	2153 K記事の要約	2153 K記事はai	2153 K翻訳	2153 K見出しはai	2161 K記事は	2161 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2142 Kと見る:	2170 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2199 Kーが発生しました
""", 'オ': """
オリ	2170 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2174 【Kゼント】	2174 Kゼント応募
""", 'ペ': """
ペー	2200 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2170 【K】
""", '下': """
下載	13 K	3601 Kapp	3601 K應用程式
下载	13 K	3601 Kapp	3601 K应用
""", '以': """
以上	3627 K内容由ai
以下	3685 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3624 K:	3624 (K	3624 K係	3624 K为	3624 K為
""", '你': """
你做	59 K了吗
你可	3615 K能會喜歡:	3646 K能想看:
你有	3622 K线索
你覺	3629 K得這篇
你觉	3629 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3624 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3627 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3607 K微信公众号	3607 K官方微信
""", '内': """
内容	3627 K由ai
""", '写': """
写真	2142 【K】	2142 K:	2170 【Kを見る】	2170 【Kギャラリー】	2200 K #/#	2200 K#/#	2200 K # / #
""", '出': """
出典	2150 K:
出现	3680 K问题
出錯	3680 K了
出错	3680 K了
""", '分': """
分享	3 K
""", '前': """
前回	2170 【K】	2170 Kの記事:
""", '剩': """
剩余	3655 K字数
剩餘	3655 K字數
""", '加': """
加入	12 K	3620 K	3641 K
""", '動': """
動画	2142 【K】	2170 【Kを見る】
""", '升': """
升級	3641 K
升级	3641 K
""", '原': """
原文	3645 K刊于	3645 K刊於
""", '参': """
参与	3631 K我们的
参考	69 Kになった	2142 K:
""", '參': """
參與	3631 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3630 K错误
发生	3680 K错误
""", '取': """
取材	2150 K・文	2150 K・執筆
""", '另': """
另请	3615 K参阅
""", '可': """
可以	3621 K在x上
可自	68 K由转载
""", '合': """
合わ	2142 Kせて読みたい:
""", '同': """
同场	3615 K加映:
同場	3615 K加映:
""", '問': """
問問	3627 K我們的ai
問題	2199 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3685 K由ai
""", '圖': """
圖片	3685 K由ai
""", '執': """
執筆	2150 K:	2150 K/
""", '報': """
報名	3632 K參加
""", '填': """
填写	3631 K问卷
填寫	3631 K問卷
""", '如': """
如发	3630 K现
如有	3622 K线索	3622 K線索
如果	3622 K您有相关线索	3622 K你掌握	3622 K您掌握	3623 K您有
如發	3630 K現
""", '官': """
官方	3607 K微信:	3607 K微信公众号:
""", '審': """
審校	3624 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3615 K閱讀	3615 K阅读	3615 K閱讀:	3615 【K閱讀】	3646 K阅读:
""", '开': """
开启	3601 K通知	3601 K推送通知
""", '引': """
引用	2150 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3646 K:
影音	3646 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3646 K看更多:
""", '微': """
微信	3601 K扫	3607 K公众号:
""", '您': """
您对	3629 K这篇文章
您對	3629 K這篇文章
您有	3622 K线索
您的	27 K评论
您覺	3629 K得這篇
您觉	3629 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3601 K客户端
""", '打': """
打开	13 K	3601 K微信
""", '扩': """
扩展	3615 K阅读:
""", '扫': """
扫一	3601 K扫
扫描	3601 K二维码关注	3620 K
扫码	3620 K
""", '投': """
投票	3631 K:
投稿	27 Kは
""", '报': """
报名	3632 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3620 K追蹤
""", '掃': """
掃一	3601 K掃
""", '採': """
採訪	3624 K撰文:
""", '推': """
推荐	3615 K阅读	3615 K阅读:
推薦	3615 K閱讀:
""", '提': """
提供	2150 K:
""", '摘': """
摘要	3627 K由	3685 K由ai
""", '撰': """
撰文	3624 K:
撰稿	3624 K:
""", '支': """
支持	3639 K
""", '收': """
收听	1 K	3634 K我们的播客	3634 K我们的节目
收聽	1 K	3634 K我們的播客	3634 K我們的節目
""", '文': """
文/	2150 K
文:	2150 K
文・	2150 K
文章	44 K有误	3624 K来源:	3630 K有误	3630 K有誤
""", '新': """
新聞	41 K爆料	3622 K線索
新闻	41 K热线	41 K报料	41 K爆料	3622 K线索热线	3622 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3615 K:	3615 K新聞:	3615 K內容:	3615 【K新聞】	3615 K相關	3615 K阅读:	3615 K報導:	3615 K报道:	3645 K精彩内容	3645 K精彩內容	3645 K资讯	3645 K資訊	3645 K内容请	3645 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3622 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3684 K授權	3684 K許可
未经	3684 K授权不得转载	3684 K许可不得转载	3684 K授权	3684 K许可
""", '本': """
本主	76 K题已关闭
本内	3627 K容由ai
本报	41 K热线
本摘	3627 K要
本文	3624 (K作者	3624 K作者	3627 K摘要	3627 K由ai	3627 K由人工智能翻译	3627 K由人工智能生成	3627 K由人工智慧	3645 K章來自	3645 K转载自	3645 K轉載自	3645 K来自	3645 K來自	3684 K受版权保护	3684 K受著作權保護	3684 K原载于	3684 K首发于	3684 K原刊於	3684 K轉載自	3684 K转载自	3685 K由ai	3685 K由人工智能	3685 K由 ai	3685 K由人工智慧	3685 K使用ai	3685 K经ai
本翻	3685 K译由
""", '来': """
来发	31 K表第一
来源	3624 K:
""", '校': """
校对	3624 K:
""", '構': """
構成	2150 K・文
""", '次': """
次に	2142 K読む:
次の	2170 Kページ:	2170 【K記事】
次ペ	2170 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3620 K加入	3621 K在	3621 K关注	3622 K提供线索	3622 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3620 K加入	3621 K在	3622 K提供線索	3622 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3627 K要	3685 K要由ai
""", '测': """
测一	3631 K测:
""", '測': """
測一	3631 K測:
""", '点': """
点击	3615 K查看	3615 K阅读:	3634 K观看视频	3634 K收听
点我	3620 K加入
""", '熱': """
熱門	3646 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3622 K请	3622 K請
""", '版': """
版权	3684 K声明	3684 K所有
版權	3684 K聲明
""", '用': """
用微	3601 K信扫
""", '画': """
画像	2142 【K】	2170 【Kを見る】	2200 K#/#	2200 K #/#	2200 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3630 K錯誤
發生	3680 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3615 K阅读	3615 K新闻	3615 K报道:	3615 K阅读:	3646 K新闻:	3646 K文章:
相關	3615 K新聞	3615 K報導	3615 【K新聞】	3615 K閱讀:	3646 K新聞:	3646 K文章:	3646 K報導:
""", '看': """
看更	3615 K多:
""", '立': """
立即	3620 K加入	3631 K报名	3631 K報名
""", '筆': """
筆者	2150 Kプロフィール
""", '編': """
編輯	3624 K:
編集	41 K部への情報提供
""", '线': """
线索	3622 K征集
""", '编': """
编辑	3624 K:	3624 (K:
""", '聽': """
聽我	3634 K們的podcast
""", '著': """
著者	2150 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3634 K上方影片
""", '观': """
观看	3634 K上方视频
""", '视': """
视频	3646 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3641 K	3651 K本報	3651 K我們	3651 K本刊
""", '記': """
記事	7 Kの誤り	2161 Kの誤り	2161 Kに誤り
記者	2150 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2142 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2174 【Kプレゼント】	2174 Kプレゼント
""", '請': """
請支	3639 K持
""", '订': """
订阅	3641 K	3651 K本报	3651 K我们	3651 K本刊	3651 K本公众号	3651 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3639 K持
""", '責': """
責編	3624 K:
""", '資': """
資料	3624 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3639 K
""", '责': """
责任	3624 K编辑:	3624 (K编辑
责编	3624 K:
""", '赞': """
赞助	3639 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3655 K输入
""", '这': """
这个	3628 K摘要
这段	3628 K摘要
这篇	8 K文章	52 K调查	52 K报道	3628 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3628 K摘要
這篇	3628 K文章
""", '還': """
還可	3655 K輸入
""", '采': """
采写	3624 K:
""", '長': """
長按	3620 K
""", '长': """
长按	3620 K
""", '開': """
開啟	3601 K通知	3601 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2142 K記事	2142 K記事:	2142 【K記事】	2142 K:	2142 【K】	2170 【K写真】
""", '閱': """
閱讀	3615 K更多
""", '问': """
问问	3627 K我们的ai
""", '阅': """
阅读	3615 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3684 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3631 K報名
""", '马': """
马上	3631 K报名
""", '點': """
點我	3620 K加入
點擊	3615 K查看	3615 K閱讀:	3634 K觀看影片
""", '같': """
같이	2236 K 보기:
""", '관': """
관련	2236 K 기사:	2259 K 기사 :	2259 [K 기사]	2259 K 기사-
관련기사	2236 K	2236 K:	2236 [K]	2259 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2247 K #줄 요약
기사에	73 K 대해 궁금	2252 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2259 K 기사:
""", '당': """
당신의	2251 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2236 K 읽기:
더보기	2236 [K]	2236 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2251 K 설문에	2251 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2259 [K 본 기사]
""", '문': """
문제가	2293 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2247 K 요약은
""", '사': """
사진	2294 K #/#	2294 K # / #
사진출처	2262 K:
""", '생': """
생성형	2247 K ai가 요약
""", '선': """
선택	2291 (K) 개인정보	2291 [K] 개인정보	2291 (K) 광고성	2291 [K] 광고성
""", '설': """
설문에	2251 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2251 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2236 [K]
""", '오': """
오류가	2293 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2247 K 요약은 ai	2247 K 요약이 도움	2247 K 기사는 인공지능	2247 K 기사는 ai	2247 K 번역	2252 K 기사가 도움이	2252 K 기사를 어떻게	2252 K 뉴스에 대한 의견	2252 K 기사에 대한 의견
이미지	2294 K #/#	2294 K # / #
이슈	2259 [K]
이어	2236 K 읽기:
""", '인': """
인기기사	2259 [K]
""", '일': """
일시적인	2293 K 오류가
""", '자': """
자료출처	2262 K:
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
지금	2269 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2236 K 기사:
추천기사	2259 [K]
""", '출': """
출처	2262 K:	2262 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2294 K #/#
""", '필': """
필수	2291 (K) 개인정보	2291 [K] 개인정보	2291 (K) 이용약관	2291 [K] 이용약관
""", '함': """
함께	2236 K 볼 만한 기사:	2236 K 보면 좋은 기사:	2259 [K 읽기]
""", '핫': """
핫클릭	2259 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2236 [K]
""", '후': """
후원	2287 K 계좌
후원계좌	2287 K
"""}

CONTAINS = {',': """
,说:	3695 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2884 K-vă	2888 K
abonații	50 K pot	2885 K noștri
abonează	80 K-te	2798 K-te pentru	2803 K-te pe youtube	2884 K-te
abonné	50 en tant qu'K	1467 pas encore K	1469 déjà K	1471 en tant qu'K
abonnés	1467 réservé à nos K	1469 réservé aux K	1617 nos K	1620 K
abonējiet	80 K	2384 K
actualisé	97 cet article a été K
actualité	1477 l'essentiel de l'K	1487 suivez l'K	1487 suivez toute l'K	1487 retrouvez toute l'K	1510 couvre l'K
actualizată	97 știrea a fost K
acționari	2865 fără K
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
adăugat	2887 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3221 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1619 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1252 K
afișată	60 email nu va fi K
agregó	1252 K
aicināja	2387 K
aizsargātas	2353 visas tiesības K
aiškino	2347 K
ai가	2297 K 작성	2297 K 생성	2297 K 요약	2297 K 번역
ai로	2297 K 작성	2297 K 생성
ai를	2297 K 활용해
ajouté	1619 a K
ajută	2884 K-ne
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
alăturat	2817 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1531 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2636 naszą K	2636 krótką K
ankstesnėje	97 K versijoje
anmäl	3241 K dig till vårt	3241 K dig till våra
anmäla	3216 genom att K dig
annoncé	1619 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3221 K
annonsör	3230 betalt av en K	3230 betald av en K
annonsør	2575 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1252 K
anunțat	2887 a K
använder	3186 vi K cookies	3187 K kakor
anúncio	2732 após o K	2732 depois do K
anúncios	70 sem K	2791 sem K
apelował	2672 K
apelowała	2672 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1113 descarga la K	1113 descarga nuestra K
aplicația	84 în K noastră	2804 descarcă K	2884 descarcă K noastră	2884 descarcă gratuit K	2884 descarcă K și	2885 K noastră
aplikacją	84 z naszą K
aplikację	2601 pobierz naszą K	2602 pobierz K	2602 ściągnij K	2659 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3075 našej K
aplikáciu	3075 mobilnú K	3075 K
aportació	410 la teva K
aportación	1148 tu K	1174 haz tu K
apoyá	1249 K
applikációnk	1839 K
applikációnkat	1839 K
applikációnkban	84 K
apsolīja	2387 K
apóyanos	1148 K	1249 K
apóyenos	1148 K	1249 K
apúntate	1092 K a	1108 K a nuestra	1108 K gratis	1249 K gratis
apărat	2887 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3357 bir K paylaş
artykuł	15 darmowy K	20 cały K	2590 podoba ci się ten K	2637 nasz K do końca	2657 ostatni darmowy K	2670 ten K
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
autentifică	24 K-te	2798 K-te pentru
autorką	2628 kontakt z K
autorská	439 K práva
avertizează	2887 K
avísanos	1249 K
ayúdanos	1148 K	1249 K a
açikladi	3413 K
açin	3357 K
añadió	1252 K
año	1251 al K
""", 'b': """
bağirdi	3413 K
bağirdilar	3413 K
bağiriyor	3413 diye K
bağiriyordu	3413 K
bağiş	3410 K yap	3414 K
bağişiniz	3410 K
bağlantilari	74 satiş ortakliği K	3354 satiş ortakliği K
başlayan	3356 tl'den K
başvurun	3357 K
behält	29 K sich vor	29 K sich das recht
behöver	3168 vi K ditt stöd	3241 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1817 értesítések K
beløb	568 fast K
beløp	2585 gi et K	2587 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3244 K
berättar	3244 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3245 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3069 náš K webinár	3092 posledný K článok
bezplatných	3078 K článkov
bezpłatne	2642 K konto
bezpłatny	2633 nasz K webinar	2657 ostatni K artykuł
bezpłatnych	2642 limit K
beğendiyseniz	3411 bu haberi K	3411 bu yaziyi K
biết	3587 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1108 recibe el K	1108 nuestro K	1111 K diario	1249 recibe el K	1250 nuestro K	1253 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1476 dans votre K mail	1476 dans votre K e-mail
brezplačen	3149 zadnji K članek
brezplačne	3136 K članke
brezplačni	3129 naš K webinar	3149 zadnji K članek
brezplačnih	3136 K člankov
bronił	2672 K się
brzmiał	2672 K
brzmiała	2672 K
brzmiało	2672 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1867 K
buzdította	1867 K
buzón	79 en tu K	1109 en tu K
bájate	1249 K la app
bölümünde	85 yorum K
bönföll	3244 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3244 K
bønfaldt	569 K
bønn	2509 vi har en K til deg
bønnfalt	2588 K
bústia	361 a la teva K
bülten	3350 e-K	3414 K
bültene	3317 K abone	3317 K kayit	3317 K kaydol
bülteni	3350 haber K
bültenimiz	78 K	3411 K
bültenimize	78 K	78 e-K	3317 K	3410 K	3411 K
bültenine	3350 K
błagał	2672 K
błagała	2672 K
bạn	49 gửi cho K bè	3502 hộp thư của K	3536 sự ủng hộ của K	3584 mời K	3584 cần sự ủng hộ của K	3584 nhờ sự ủng hộ của K
bằng	3544 K văn bản của báo
""", 'c': """
caffè	2010 un K
café	54 me paga um K	1149 un K	1174 un K al mes	1513 un K
caractères	1531 limitées à # K
catedrática	1145 es K
catedrático	1145 es K
celého	419 pro čtení K
cercetătoare	2817 este K
cercetător	2817 este K
changés	97 prénoms ont été K
chaîne	1617 notre K
chefredaktör	3206 är politisk K	3206 är K
chefredaktør	534 er K
chuyện	3523 bạn có câu K
chép	3518 cấm sao K	3544 mọi sao K
chính	97 đính K	3511 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3502 bản tin của K tôi	3505 theo dõi K tôi	3523 cho K tôi qua	3523 liên hệ với K tôi	3584 ủng hộ K tôi	3584 K tôi cần sự giúp đỡ	3584 giúp K tôi	3584 theo dõi K tôi	3584 hãy gửi cho K tôi	3584 hãy liên hệ với K tôi	3584 hãy báo cho K tôi	3585 K tôi trên	3585 của K tôi	3585 cho K tôi
chọn	3584 hãy bình K
cikkünk	1865 minden K
cikkünkhöz	1865 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2705 nos K
comentó	1252 K
comisión	1163 recibir una K
comissió	356 rebre una K
comissão	2731 receber K	2731 receber uma K
commerciële	2469 K partner
communauté	1518 K whatsapp	1518 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2034 parte della nostra K
condamné	1619 a K
condiții	2807 termeni și K
confidentialité	1494 politique de K
confidențialitate	2807 politica de K
conférences	1510 est maître de K
connecté	1496 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2682 acesse todo o K	2726 ao exibir este K	2726 ao ver este K
contribuição	2718 com a sua K	2790 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1252 K
conversación	1131 participar en la K
conținut	9 acest K	2798 K doar pentru abonați
conținutului	2814 preluarea K
cookieinställningar	3208 K
corespondentă	2817 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2884 K un cont pentru a citi
csatornájára	1831 viber-K
csatornánk	1865 K
csatornánkhoz	1831 telegram-K	1831 whatsapp-K
csatornánkra	1831 youtube-K	1864 iratkozz fel K	1864 iratkozzon fel K
csábított	1867 K
cuéntanos	38 K	67 K	1131 K en	1249 K
cuéntenos	38 K	67 K
czytać	2596 aby K dalej	2596 żeby K dalej	2669 chcesz K dalej
czytelników	36 naszych K	2637 opiniami K	2648 z wpłat K	2648 dzięki wsparciu K	2665 K	2670 naszych K	2670 z wpłat K
câmpurile	60 K cu steluță
cântau	2887 K
címével	1863 e-mail-K
cùng	51 hãy tham gia K họ
của	3525 là cây bút K	3585 độc giả K
""", 'd': """
daní	3083 # % z K	3083 #% z K
darbą	2345 mūsų K
darowiznę	2594 przekaż K	2669 przekaż nam K	2669 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2549 er K
debattør	534 er K
declaró	1252 K
decía	1252 K
demandé	1619 a K
denmişti	3413 K
denunció	1252 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1113 K la	1113 K nuestra
destekçimiz	3357 K olun	3410 K olun
desteğiniz	3410 K
desteğinizle	3411 K
desteğiyle	18 okurlarin K	3343 yapay zeka K	3352 K ayakta	3362 yapay zeka K
değildir	30 sorumlu K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3074 K môžu
disponível	2690 K no google play
doação	2678 faça uma K	2718 sua K	2790 sua K	2790 faça uma K	2794 K
doações	2794 K
dodał	2672 K
dodała	2672 K
dodává	491 K
događaj	3007 naš K
domagał	2672 K się
donació	410 fes una K	414 K
donación	1096 haz una K	1096 tu K	1148 tu K	1148 una K	1249 tu K	1249 haz una K	1253 K
donația	2884 K ta
donație	2884 fă o K	2888 K
donații	2888 K
donează	90 K cât poți	2884 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	3018 bez K
doradzał	2672 K
dorzuć	2669 K się
dostawać	2658 chcesz K
dostávajte	3098 K
dostávat	478 chcete K
dostávať	3093 chcete K
dostávejte	484 K
dostęp	80 kup K	2596 masz już K	2642 pełny K do	2642 wykup K	2669 kup K
dostępny	2596 artykuł K tylko
dotazník	458 krátký K	3073 krátky K
dotazníka	3073 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2671 K kwotą
dočtete	465 více se K
dołóż	2669 K się
dołącz	51 K do nich	51 K	2607 K do nas na	2669 K do nas	2669 K do grona	2669 K do nich
drastické	97 obsahuje K
draudžiama	2319 K kopijuoti	2319 be leidimo K	2319 be sutikimo K
draudžiamas	2340 be leidimo K
dueños	1204 sin K	1204 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2670 K dalej
dziennikarką	2629 jest K
dzięki	2670 K wam	2670 K tobie
dziękujemy	2639 K za zapisanie	2639 K za zapis	2669 K, że nas czytasz
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
dömde	3244 K
dømte	569 K	2588 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3507 tải ứng K	3584 tải ứng K của	3584 hãy tải ứng K	3584 tải ngay ứng K
""", 'e': """
edellyttää	1444 K tunnusta
editörlerimize	39 K
editörüdür	3340 K
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
endereço	2704 seu K de email não será
engedély	1846 K nélkül tilos
engedélyezze	1819 K a javascript
engedélyhez	1846 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1617 cette K	2485 onze korte K	2485 onze K
enquêtent	1617 K pour vous
enquêtes	1617 nos K
ensaísta	2779 é K
ensimmäinen	1450 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1579 ctrl+K	1579 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1249 K
epizódu	3071 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3357 K
erklärt	727 K
erklärte	727 K
erkände	3244 K
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
etkinleştir	3325 javascript'i K
evästeasetuksiasi	1421 K
evästeet	1421 K	1446 K
evästeitä	1404 K
existují	468 K díky
experiência	67 conte sua K
explicó	1252 K
expliqué	1619 a K
expérience	67 partagez votre K
externého	3065 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3065 K obsah
""", 'f': """
favoritkälla	3202 K
faça	2790 K um pix
felelősséget	30 nem vállal K
felhasználási	1820 K feltételek
feliratkozás	1813 K a hírlevélre	1813 hírlevél K
feliratkozásommal	1829 K
feliratkozással	1829 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2807 K cookie
folytatásához	1811 a cikk K
fordítóval	1836 gépi K
forintért	1843 havi # K
formulára	3076 odoslaním K
formulário	2790 inscreva-se no K
formuláře	461 odesláním K
forrásként	1830 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3244 K
früheren	97 K version	97 K fassung
férjen	1864 K hozzá
följ	3182 K oss på	3241 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3198 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3202 K källa
föredragna	3202 K källa
föreslog	3244 K
författare	3206 är K och
förklarade	3244 K
förklarar	3244 K
försvarade	3244 K sig
følg	509 K os på	566 K os	2525 K oss på	2585 K oss
første	547 K måned	568 K måned	2563 K måned	2587 K måned
független	1809 támogassa a K	1865 K sajtó
főszerkesztője	1834 K
""", 'g': """
gadā	2386 K
gazeteciliği	3411 bağimsiz K
gazeteciliğimiz	3411 K
gazetę	2668 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3311 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3044 K
gridò	2114 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2792 teste K
grâce	18 K à vous	1458 K à vos dons
gwiazdką	60 pola z K
gärna	3241 vill K höra från dig
går	493 før du K	2509 før du K
gåva	3168 ge en K i dag	3168 ge en K nu	3169 din K	3169 ge en K	3241 din K gör	3241 ge en K i dag	3245 K
gönderdik	3364 size bir e-posta K
gönderin	3357 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3242 K mer
göre	3413 K
görün	3357 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3357 K
gösterilmeden	3333 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2672 K
głosiła	2672 K
głosiło	2672 K
głosuj	2653 K
głosujcie	2653 K
głównej	2644 na stronie K
gương	64 trang K
gửi	49 hãy K	3523 xin K về
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
hjälp	3209 K av ai	3231 K av ai	3241 K oss
hjälper	3241 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3104 K
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
häng	3241 K med i
häufiger	635 bei google K
hävdar	3244 K
håller	43 K du med	43 K du inte med	3238 läsare som K
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
hører	2554 der du K
hükmetti	3413 K
hüüdis	1294 K
hüüdsid	1294 K
hűségidő	1853 K nélkül
hồng	3543 nhận hoa K
""", 'i': """
iecienītāko	2361 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2588 K
illimité	1471 accès K	1540 en K
imágenes	40 tus K	97 contiene K
incorporó	1145 se K a
independentă	2885 presa K
independência	2791 a K
indicó	1252 K
indiqué	1619 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1617 notre K
indépendant	1458 soutenez le journalisme K	1617 journalisme K	1617 média K
indépendante	1537 la presse K a	1617 presse K	1617 information K
información	1121 sigue toda la K	1121 siga toda la K	1145 cubre la K	1250 esta K
informację	2628 wyślij K
informações	97 com K de
informațiilor	2814 preluarea K
informó	1252 K
informē	2387 K
ingresá	77 K tu correo
innehåll	3187 externt K	3208 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2588 K
innrømmet	2588 K
inquiète	1619 s'K
inquérito	35 nosso K
inscrição	2686 cancelar a K	2740 sua K foi
inscríbete	1092 K
insändare	43 K	3207 skicka din K	3207 din K till	3207 skriva en K
intelektą	2327 dirbtinį K	2342 dirbtinį K
inteligencję	2650 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1836 mesterséges K készült	1855 mesterséges K
introduceți	77 K adresa de email
intégralité	1467 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1250 esta K
investigação	2791 esta K
investigație	2885 această K
investigațiile	2885 continua K
invítame	54 K a un café	54 K un café	1249 K a
invítanos	1249 K a
ismételgette	1867 K
istediğiniz	3316 K zaman iptal	3412 K zaman iptal
izražavaju	3012 komentari K
içeriği	9 K
içeriğin	3342 harici K
içermektedir	97 sahneler K
išorinio	2325 K turinio
""", 'j': """
jautāja	2387 K
javascript가	2277 K
javascript를	2277 K
javasolják	1867 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2590 skoro już tu K	2590 skoro tu K
jugé	1619 a K
jurnalistă	2817 este K
jurnaliștii	39 K noștri	2840 K noștri îți trimit	2885 K noștri
jälgi	1291 K meid
jäljellä	1440 ilmaista juttua K
jäseneksi	80 liity K	1448 liity K
""", 'k': """
kanał	2670 nasz K
kannatusjäseneksi	1448 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3045 K
kedykoľvek	3050 odhlásiť sa môžete K
keresőben	1830 google-K
khoản	3500 bạn đã có tài K	3511 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3518 K sao chép
khẳng	3587 K định
kiabált	1867 K
kiabálta	1867 K
kiabálták	1867 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1867 K
kirjeessä	1451 luki K
kiáltott	1867 K
kiáltotta	1867 K
kiáltották	1867 K
kiến	3531 ý K của bạn sẽ	3584 hãy gửi ý K	3584 vui lòng gửi ý K
kliknutím	461 K na
kolačića	3003 K	3033 K
kolačiće	3003 K	3033 K
kolačići	3003 K
komentować	6 K	2616 aby K
komentár	6 pridať K	3074 pridajte K
komentára	3074 pridanie K	3074 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3063 je K
komentátorom	3063 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1422 K
konferencję	2633 naszą K
konuştu	3413 diye K	3413 K
kopírovanie	3056 K obsahu bez	3056 K je zakázané
kopēšana	2360 K bez
korespondentką	2629 jest K
korespondentė	2324 K
korábban	1862 K itt írtunk	1862 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2672 K
krzyczała	2672 K
krzyknął	2672 K
krzyknęła	2672 K
krävde	3244 K
krævede	21 K felter er	569 K
krönikör	3206 är K
kulturalną	2637 K dyskusję
kulturredaktör	3206 är K
kulturredaktør	534 er K	2549 er K
kumppanuuslinkkejä	74 K	1434 K
kvíz	457 náš K	3073 náš K
kvíze	3073 našom K	3073 v K
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
kúpte	3101 si K
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
kļūsti	2384 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3587 K
""", 'l': """
labākie	2380 K raksti tavā
lamentó	1252 K
lançait	1619 K
lasītu	2350 lai K tālāk
lasītāji	2385 mūsu K
lasītājiem	2385 mūsu K
lejupielādē	2384 K
lelkisegély	97 K
leverandør	2551 ekstern K
leverantör	3208 extern K
leído	1177 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2370 K
linkistä	1433 lisää tästä K
lisenssillä	47 K
lisäsi	1451 K
llicència	47 K cc
lucrează	2817 K în presă
lunedì	17 ogni K
lună	2886 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3500 đăng nhập để bình K	3531 bình K của bạn sẽ	3584 đăng nhập để bình K
lájkolj	1817 K minket
lákal	491 K
läget	3217 koll på K
lähdet	1388 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3220 du kan K mer	3220 kan du K mer	3220 K mer om	3242 fri att K
läsare	36 våra K	3218 våra K	3242 våra K
läsarna	18 tack vare K
läser	3241 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2580 K for	3235 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1104 K de notas
límites	1101 sigue leyendo sin K
lòng	3523 vui K gửi về	3584 vui K gửi về
löd	3244 K
lød	569 K	2588 K
lūdza	2387 K
lập	3535 ủng hộ báo chí độc K	3585 báo chí độc K
""", 'm': """
magyarázta	1867 K
mailovú	3076 e-K adresu
mainoslinkkejä	37 K	74 K	1434 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1273 K abil
materiał	9 ten K
matéria	20 ler esta K	2682 esta K é só	2745 para ler esta K	2791 esta K
matérias	2717 limite de K
matí	410 rep cada K
mawiał	2672 K
mawiała	2672 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1867 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1448 tue K
meitä	1431 tukea K	1431 tue K	1448 tue K	1448 auta K
mencióname	62 K
menționat	2887 a K
mesačne	3103 K
mesečno	3044 K	3162 K
mesélte	1867 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2671 za K
miesięcznie	2671 K
minkä	90 anna K voit
miễn	15 bài K phí	3538 hết số bài K phí	3586 dùng thử K phí
mjesečno	3044 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1531 charte de K	1531 K par la rédaction
mokė	2347 K
mondták	1867 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1101 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1252 K
mulțumim	2884 K că ne citești
munkatársa	1834 K
munkatársunknak	39 K
munkánk	1865 K
munkánkat	1809 támogasd K	1809 támogassa K	1841 K	1864 támogasd K	1864 támogassa K	1865 K
myönsi	1451 K
másodközlés	1827 K
märkis	1294 K
määräsi	1451 K
mån	3219 kr/K	3243 kr/K
månad	3171 testa en K	3219 en K för	3241 testa en K	3243 per K	3243 varje K
månaden	3219 första K	3243 i K	3243 första K
månader	3219 K för #	3241 testa # K
månadsgivare	3241 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2563 en K for	2585 prøv en K	2587 per K
måneden	568 om K	2587 i K
måneder	547 i # K	2563 K for #
média	1617 notre K
mês	2791 até o fim do K	2792 por K	2792 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2672 K
mówili	2672 K
mówił	2672 K
mówiła	2672 K
môžete	3072 článok si K
müşterimiz	3368 K
mācīja	2387 K
mākslīgais	2367 K intelekts
mēnesis	2386 pirmais K
mēnesī	2386 K
mėgstamiausią	2320 K
mėnesį	2346 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3587 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2672 K
namawiała	2672 K
napisał	2672 K
napisała	2672 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3104 K
napíšte	38 K nám	3062 K nám	3062 K, prosím	3095 K na	3101 K nám
naročilo	3135 hvala za K
naročite	80 K se	3109 K se na naše	3160 K se
naročnik	50 kot K	3108 že K
naročnike	3116 samo za K	3116 le za K
naročniki	50 K lahko	3148 lahko berejo le K	3148 berejo samo K	3164 K
naročnikom	3108 dostopen le K	3108 na voljo K	3108 na voljo samo K	3108 na voljo le K	3148 dostopna le K	3148 dostopna samo K	3148 dostopen le K	3148 dostopen samo K
naročnina	3136 K	3164 K
naročnino	3136 z K	3158 z K
narzędzi	2650 przy wsparciu K ai
naujienlaiškio	2332 K
naujienlaiškis	2345 mūsų K	2348 K
naujienlaiškį	2312 mūsų K	2332 K	2344 užsisakykite K	2345 mūsų K
navođenja	3018 bez K izvora
navođenje	3018 uz K izvora
nawoływał	2672 K
našeho	453 do K týmu	453 K e-shopu
našem	3007 K timu
našich	479 K zpráv	3094 K správ
neatkarīgu	2384 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1864 segíts K	1864 írjon K	1864 írj K	1864 jelezd K	1865 K adód
nemokamą	2336 K paskyrą
neobmedzený	3049 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2334 paremkite K žurnalistiką	2344 paremkite K	2345 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1414 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3102 K médiá
nezávislú	3101 podporte K
ngoài	3526 nội dung bên K
nguồn	3521 K ưu tiên	3521 K tin ưu tiên	3544 ghi rõ K	3579 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3531 chịu trách K về nội dung bình luận
nhân	3527 trí tuệ K tạo
nhấn	3584 K vào đây
nhận	3502 đăng ký K bản tin	3502 đăng ký K tin	3584 đăng ký K bản tin	3584 đăng ký K tin
nhập	24 đăng K	3500 vui lòng đăng K	3500 đăng K để đọc	3500 đăng K để xem	3500 đăng K để lưu	3500 hãy đăng K để	3584 đăng K để đọc	3584 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2630 materiał wideo jest K
niezależne	2669 wesprzyj K	2669 wspieraj K	2670 K media
niezależność	2670 K
niezależną	2670 jesteśmy K
noastră	2885 munca K
nolēma	2387 K
norāda	2387 K
nosūtīsim	57 jums K
notificações	14 as K	2692 ative as K	2692 ativar K	2692 receba K
notificările	14 K	2804 activează K
notifikácie	3075 K
notícia	2791 esta K
notícias	2686 receba as K	2686 receba K	2695 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3063 je K	3063 , K
novinári	3102 naši K
novinárka	3063 je K	3063 , K
novinárkou	3063 je K
novinárom	3063 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3109 na e-K
novičnik	3117 K	3117 e-K	3161 naš e-K	3164 K
novičnika	3117 K
nuotraukų	40 K ir vaizdo
nusprendė	2347 K
nášho	3069 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3587 K
nõus	43 ei ole K?
năm	3586 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3174 K tillgång
obećala	3045 K
obećao	3045 K
obiecał	2672 K
obiecywał	2672 K
obligāta	2360 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2704 campos K são
obveščanje	3135 na naše K
obľúbené	3060 K zdroje
obľúbených	3060 K zdrojov
obľúbenými	3060 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3093 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2672 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2672 K
odpowiedziała	97 nie K	2672 K
odpowiedziało	97 nie K
odražavaju	3012 komentari K	3012 komentari ne K
odídete	3058 kým K
ofereça	2682 K este artigo
ograniczeń	2596 czytaj bez K	2596 czytaj więcej bez K
også	51 bli med du K
ogłosił	2672 K
ogłosiła	2672 K
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
ortakliği	3354 iş K linkleri
orzekł	2672 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3065 K údajov
ostrzegał	2672 K
ostrzegała	2672 K
ostrzegł	2672 K
otrzymywać	2658 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3104 K
oznámila	491 K	3104 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2344 K mums
pageidaujamą	2320 K šaltinį
paklausė	2347 K
palīdzi	2374 ziedo un K	2384 K mums
palīdzību	2367 mākslīgā intelekta K	2382 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2344 K mums
parsisiųskite	2344 K
participación	1132 normas de K
partnerské	74 K odkazy	466 K odkazy	3081 K odkazy
partneři	430 my a naši K
pastā	2372 e-K
pastāstiet	38 K mums	67 K mums
patronką	2648 zostań naszą K
patrões	2770 sem K	2791 sem K
paylaşin	25 K	49 K	3357 K
paziņoja	2387 K
paziņojumus	2371 K
państwa	2628 czeka na K
pašte	2332 jūsų el. K
pažadėjo	2347 K
periódico	1250 este K	1250 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2530 K
phê	54 mời tôi một ly cà K	3535 mời bạn một ly cà K
phóng	3523 liên hệ K viên	3525 là K viên báo	3525 là K viên của	3584 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1252 K
pidätetään	1410 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2672 K
pisała	2672 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3000 K nam	3032 K nam na	3032 K na	3042 K nam	3122 K nam	3122 K na	3152 K nam na	3152 K na	3160 K nam
piškotke	3125 K	3153 K
piškotki	3125 K
piškotkov	3125 K	3153 K
pište	480 K na	480 K nám na
plakáton	1867 állt a K
plânge	2887 se K
pochází	450 obsah K
podcastów	2634 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2672 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	3042 vaša K
podrške	3019 bez vaše K	3043 vaše K
podršku	3042 vašu K
podržite	3019 K	3042 K nas	3042 K naš
podělte	67 K se s námi	67 K se o
podľa	3104 K
poinformował	2672 K
poinformowała	2672 K
pokračovanie	3049 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3081 článok K	3081 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1129 K de cookies	2702 K de cookies	2719 cobre K
pomocí	470 K ai
pomocą	2650 z K ai
pomoć	3042 vašu K
pomóż	2669 K nam
pomôžte	3101 K nám
poprosił	2672 K
poprosiła	2672 K
poprosiło	2672 K
poručila	3045 K
poručio	3045 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3092 K článok zadarmo
poslušajte	3151 K nas
postafiókjába	1813 K
postaládádba	79 a K	1829 a K
postaládájában	1829 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3065 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2672 K
powiedziała	2672 K
powtarzał	2672 K
powtarzała	2672 K
poznámka	97 K redakce
pozostało	2596 K # %	2596 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	3000 K nam	3000 K na	3042 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3062 K nám	3101 K nám
pošljemo	57 vam K
pošljite	49 K ga	3122 K nam	3122 K jo nam	3122 K na	3160 K nam
požádal	491 K
požádala	491 K
pracę	2670 naszą K
pranešimus	2331 K
praneškite	38 K mums	67 K mums
pranešė	2347 K
prašė	2347 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3096 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3049 už ste K	3049 ste K
predplatiteľom	80 staňte sa K	3057 K	3101 staňte sa K
predplatiteľov	3057 pre K
predplatné	3049 už máte K	3078 K	3101 kúpte K	3101 kúpte si K	3105 K
predplatného	3078 K
predplatným	3078 K	3099 s K
predplaťte	80 K si
preferată	2815 sursă K	2879 sursă K	2879 sursa K
preferované	445 K zdroje	3060 K zdroje
preferovaný	445 K zdroj	3060 K zdroj
preferovaných	445 K zdrojů	3060 K zdrojov
preferovaným	445 K zdrojem	3060 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2596 tylko dla K	2656 tylko dla K
prenumeratą	2642 z K
prenumeratę	80 kup K	2596 masz już K	2642 zamów K	2642 kup K	2642 wykup K	2668 kup K
preporučila	3045 K
preporučio	3045 K
pretlačiť	45 K
prevziať	45 K
prečítate	3049 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3042 K se našoj	3042 K im se	3160 K se nam
pridržana	2992 sva prava K
pridržane	3115 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2347 K
prihlásenie	3050 ďakujeme za K	3076 ďakujeme za K
prihlásení	3078 po K
prihlásením	3076 K súhlasíte
prihláste	24 K	3049 K sa a čítajte	3101 K sa na odber
prihvaćate	3014 prijavom K
pripažino	2347 K
programėlėje	2330 K
programėlę	2330 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	3030 K nas
proposé	1527 conçu et K par
prosił	2672 K
prosiła	2672 K
pročitali	2984 da biste K
pročitate	2982 da K cijeli	2982 da K ceo
prośbę	2590 mamy do ciebie K	2590 mamy małą K
prošnjo	3119 imamo majhno K	3119 majhno K
prywatności	2612 polityka K	2612 polityce K
przeczytać	2596 aby K cały	2596 aby K ten artykuł
przeczytałaś	2637 dziękujemy, że K
przeczytałeś	2637 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2593 K nam #%	2669 K nam	2669 K #
przekonywał	2672 K
przekonywała	2672 K
przesyłajcie	2628 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2628 K nam	2628 K je do nas	2669 K nam
przyznał	2672 K
przyznała	2672 K
przyłącz	51 K się
przyślij	2628 K nam	2628 K je do nas	2669 K nam
práca	3102 naša K
práce	489 naší K
práci	489 naši K
prácu	3102 našu K
précision	97 K:
précisé	1619 a K
précédente	97 version K de cet
préférée	1517 source K
préférées	1517 sources K
prévient	1619 K
príspevky	3074 K v diskusii
príspevok	3101 váš K
próxima	2791 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1992 blocco della K	2112 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1834 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1491 bloqueur de K	1491 bloqueurs de K	1617 sans K
publicités	1491 bloqueur de K
publicystką	2629 jest K
publicystą	2629 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1496 votre adresse e-mail ne sera pas K
pytał	2672 K
pytała	2672 K
pytały	2672 K
pytań	2636 na kilka K
pyyntö	1388 pieni K
pyysivät	1451 K
pásale	1249 K esta
pásalo	49 K
päevakokkuvõte	1278 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1419 K
päätti	1451 K
påminde	3244 K
pénzbe	1865 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3096 bez K súhlasu
píšte	3095 K na	3095 K nám na
pódcast	34 nuestro K	1250 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2353 K bez	2360 K bez
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
quyên	3584 K góp ngay	3588 K góp
quyền	3518 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3562 trình chặn K cáo	3562 chặn K cáo
""", 'r': """
radził	2672 K
radziła	2672 K
radí	491 K
rakstīja	2387 K
rappelé	1619 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2344 K mums
rašė	2347 K
recibirás	57 K
reclamă	11 K
reconoció	1252 K
recordó	1252 K
rectificación	97 K:
recunoaște	2887 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1173 la K te envía	1213 se incorporó a la K	1250 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2840 K îți trimite	2885 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2669 wesprzyj K
redaktorką	2629 jest K
redaktorė	2324 K
redaktör	3206 är K för	3206 är K på	3206 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2549 er politisk K	2549 er K i	2549 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2740 a K envia	2779 entrou para a K	2791 nossa K
reenvíalo	49 K
refusé	1493 K le dépôt
registrácii	3078 po K
registráciou	3076 K súhlasíte
registráciu	3076 ďakujeme za K
regisztrálj	1864 K ingyenesen	1864 K, hogy
regisztráljon	1864 K ingyenesen	1864 K, hogy
regisztrálnia	1861 K kell
regístrate	1101 K gratis	1102 K para
reinhören	649 jetzt K:
rejestrując	2639 K się
reklamlänkar	74 K	3221 K
reklamą	11 K
reklám	70 nincs K	3102 bez K
reklámok	1865 K nélkül
reportaż	2670 ten K
reporterką	2629 jest K
reportér	448 , K	3063 , K
reportérem	448 je K
reportérka	448 , K	3063 , K
reportérkou	448 je K	3063 je K
reportérom	3063 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1142 prohibida su K	1142 prohibida la K
reprodução	2715 proibida a K	2715 K proibida	2748 K permitida desde	2748 K é permitida desde
reprodúcelo	45 K
republié	45 K	1507 K avec	1545 cet article est K
repórter	39 nosso K	2719 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1252 K
rezervăm	29 ne K dreptul
riêng	3511 chính sách quyền K tư	3538 dành K cho thuê bao	3544 quan điểm K của tác giả
rovatvezetője	1834 K
ročne	3103 K
ročně	490 K
rät	727 K
rätta	3212 K fel
rättar	3212 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1294 K
råber	569 K
råbte	569 K
rådde	3244 K
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
röst	3209 ai-K
răspuns	97 nu a K	97 nu au K	2887 a K	2887 au K
răspunsul	21 anulează K
rằng	3587 viết K	3587 cho K
""", 's': """
sacīja	2387 K
sadržaj	9 ovaj K	3003 vanjski K	3003 spoljni K
sadržaja	9 ovog K	3003 vanjskog K	3003 prikaz ovog K	3003 prikaz K
sakė	2347 K
samobójcze	97 myśli K
sanctionné	1619 a K
sandučić	79 u vaš K	2985 u vaš K
sandučiću	2985 u vašem K	3014 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3050 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3050 do vašej K
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
sessão	24 inicie K	2790 inicie K
señaló	1252 K
sfătuia	2887 K
sfătuiește	2887 K
sfătuit	2887 a K
sisällön	9 K	1421 ulkoisen K
sisältö	1392 tämä K on vain
sisältöä	1421 ulkoista K
siunčiame	57 jums K
sjefredaktør	2549 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3244 K
skarży	2672 K
skarżył	2672 K się
skrzynkę	79 na twoją K	2599 na twoją K	2599 na swoją K	2639 K mailową
slažete	43 K se	43 ne K se
slobodné	3101 podporte K
slobodnú	3101 podporte K
slušajte	3030 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2636 naszą K
sonuçlarinda	3336 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3523 về hộp thư của tòa K	3535 hãy ủng hộ tòa K	3544 bằng văn bản của tòa K	3584 hãy gửi về tòa K	3584 hãy liên hệ tòa K	3584 hãy báo cho tòa K	3585 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3081 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3122 K nam
sportkrönikör	3206 är K
sportsredaktør	534 er K
spracovaním	3076 K osobných údajov
sprijiniți	2884 K
sprijină	2884 K-ne
správach	3061 google K
správy	3061 google K
spuneți	38 K-ne	67 K-ne	2885 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2343 šį K	2345 visą K
stronę	2659 naszą K
stwierdził	2672 K
stwierdziła	2672 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2588 K det på	2588 K det i	3244 K det på
stöd	3168 med ditt K	3241 K oss	3241 K vår	3241 ditt K
stödja	3218 K oss med
stödlinjen	83 K
stödmedlem	3241 bli K
stödprenumerant	3241 bli K
stötta	3218 K oss med	3241 K oss	3241 K vår	3241 K vårt
støt	546 K os	566 K os	566 K med
støtt	2585 K oss	2585 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2512 med din K	2562 K oss med	2585 din K
støtteabonnent	2585 bli K
støttemedlem	80 bli K	566 bliv K	2585 bli K
stāstīja	2387 K
stăpâni	2865 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2596 tylko dla K	2596 dostępna dla K	2596 dostępne dla K	2656 tylko dla K
subskrypcją	2642 z K	2664 z K
subskrypcję	2596 kup K	2596 masz już K	2639 dziękujemy za K	2642 wykup K	2669 kup K
suosikkilähteeksesi	1414 K
suosikkilähteeksi	1414 K
sursă	2839 link activ către K
suscripción	1101 ya tengo una K	1249 cambia tu K	1253 K
suscríbase	80 K	1249 K
suscríbete	80 K	1101 K para	1101 K por	1101 K en	1108 K al boletín	1249 K
susțin	2831 care ne K lunar	2885 ne K lunar
susține	2884 K-ne	2884 K presa	2887 K că
susținerea	2884 K ta
susțineți	2884 K-ne
svarīgākie	2383 nedēļas K
svarīgākās	2383 nedēļas K
svěřte	447 K se nám
szerkesztője	1834 K
szerkesztőségünk	39 K	1865 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1865 K
szerzője	1834 külső K
szólított	1867 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3219 tills du K upp	3244 K
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
sök	3233 K nu
sökresultat	3202 K på google
sökt	97 vi har K	97 har K
söyledi	3413 K
söylediler	3413 K
söylüyor	3413 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2578 K nå
søkene	2545 google-K dine
søkeresultatene	2545 K dine på google
súhlasu	3096 bez K
súhlasíte	43 K?	3076 odoslaním K
súmate	51 K	1249 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1835 K
sütiket	1835 K
săptămână	17 o dată pe K	2886 pe K
sīkdatnēm	2365 K	2383 K
sống	3535 nuôi K tờ báo	3535 bạn đọc nuôi K
""", 't': """
találatok	1830 google-K
tanácsolja	1867 K
tanácsolják	1867 K
tanácsolta	1867 K
tanácsolták	1867 K
tanította	1867 K
taşiyin	3357 K
teigė	2347 K
tekemään	1449 K sitä
tekijänoikeus	1410 K suojaa
tekoäly	1422 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1422 K
tekoälyn	1422 K avulla	1422 K tekemä
tekoälyä	1422 käyttää K
telefonā	2371 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3410 okuduğunuz için K
thiết	3544 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3538 dành cho K bao	3538 đã là K bao	3588 K bao
thuộc	3519 bản quyền K
thành	3501 dành cho K viên	3533 bạn đã đăng ký K công	3584 trở K thành viên
tháng	3538 đọc miễn phí trong K	3586 mỗi K	3586 hàng K	3586 K đầu
thích	3521 nguồn tin ưa K	3521 nguồn yêu K
thông	14 K báo	3507 bật K báo	3507 nhận K báo	3523 bạn có K tin	3523 bạn đọc cung cấp K tin	3544 khi phát hành lại K tin	3584 hãy gửi K tin	3584 đăng ký nhận K báo	3584 hãy bật K báo
tilføjede	569 K
tillgång	3241 få fri K
tillåtet	3230 inte K att återge
tiếng	3531 K việt có dấu
tiếp	3500 để K tục đọc	3500 để đọc K	3500 đăng nhập để K tục	3535 K sức cho báo chí	3538 để K tục đọc	3584 đăng ký để đọc K	3584 hãy K sức	3584 đăng nhập để K tục
tjänst	3165 en liten K att be
tjänsten	3233 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1811 a K
toàn	20 K bộ bài	3500 để đọc K bộ	3500 đọc K bộ bài	3538 để đọc K bộ bài	3584 đăng ký để đọc K bộ
tražila	3045 K je
tražili	3045 K su
tražio	3045 K je
tretích	3065 cookies K strán
treści	9 tej K	2642 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3507 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3531 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1834 K
turpinātu	2350 lai K lasīt
tuần	17 mỗi K	3533 bản tin hằng K của	3533 bản tin hàng K của	3586 mỗi K
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
tłumaczy	2672 K
tłumaczył	2672 K
tłumaczyła	2672 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2672 K
ulaş	38 bize K
ulaşin	38 bize K	3338 bize K	3357 K
ulaşmak	3338 yazara K
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
upphovsrätt	3198 skyddat enligt lagen om K
upphovsrättslagen	3198 skyddat enligt K
uprednostňované	3097 K zdroje
uprednostňovaný	3097 K zdroj
uprednostňovaných	3097 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3115 brez dovoljenja K	3115 brez soglasja K
uredništvo	3129 v naše K	3161 naše K
uredništvu	39 našemu K	3122 pišite K
urmărește	2803 K-ne pe	2803 K-ne și pe	2804 K știrile	2884 K-ne
urmăriți	2803 K-ne pe	2884 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2702 K de cookies
utilizează	2806 K cookie
utilizăm	2806 K cookie
utánközlés	1827 K
utánközölhető	45 K
uutislähteeksesi	1414 ensisijaiseksi K
uutislähteeksi	1414 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2672 K
uznała	2672 K
uzsvēra	2387 K
użyciu	2650 przy K ai
użytkowników	2637 opiniami K
używamy	2611 K plików cookie
užsisakykite	2309 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3062 dajte nám K
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
već	2997 kad ste K tu	3044 K od
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
viên	3525 là biên tập K của	3538 dành cho hội K
viết	3584 hãy K thư	3585 bài K này	3587 ông K	3587 bà K
você	18 sem K	2791 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3132 K
vyhradené	3056 všetky práva K	3056 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3072 si môžete K
vysvetľuje	3104 K
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
vás	468 bez K by	489 bez K by	3083 bez K by	3102 bez K by
väitis	1294 K
väitti	1451 K
väittää	1451 K
välise	1271 K sisu
våre	2585 meld deg på K
vårt	2520 meld deg på K	2585 meld deg på K
vær	51 K med
védekezett	1867 K
véli	1867 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3102 K vám
vēlamo	2361 K avotu
vēstkopai	2372 K
vēstulei	2372 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3090 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3069 náš K
webinář	453 náš K
według	2672 K
weißt	637 K du mehr
wezwał	2672 K
wiadomościach	2659 google K
wołali	2672 K
wołał	2672 K
wołała	2672 K
wpłata	2648 każda K	2669 twoja K
wpłatom	2670 dzięki K
wpłać	2669 K
wspierającym	2669 zostań K
współpracy	2645 we K z partnerem
wyjaśnia	2672 K
wypisać	2599 K się w każdej chwili
wyrażam	2600 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2628 K nam	2628 K je do nas
wzywał	2672 K
wzywała	2672 K
wöchentlichen	592 K newsletter
właściciela	2670 nie mamy K
""", 'y': """
yazdiğimiz	3367 daha önce K haber
yazmişti	3413 diye K
yhteistyössä	1434 K mainostajan
yönetmenidir	3340 genel yayin K
""", 'z': """
zaakceptować	2630 K pliki cookie
zaapelował	2672 K
zaapelowała	2672 K
zachęcali	2672 K
zachęcano	2672 K
zachęcał	2672 K
zachęcała	2672 K
zadaním	3076 K e-mailu
zadržana	2992 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2653 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3019 K vama	3043 K vama
zakázané	3056 šírenie je K
založte	488 K si účet
zamknutý	3049 článok je K
zamčený	419 článek je K
zapisując	2639 K się
zapowiedział	2672 K
zapowiedziała	2672 K
zapytał	2672 K
zapytała	2672 K
zastrzeżone	2623 wszelkie prawa K	2623 wszystkie prawa K
zawołał	2672 K
zawołała	2672 K
zašlete	447 K nám
zašlite	3062 K nám
zaželen	3155 K vir
zaželene	3155 K vire
zaželeni	3155 K vir
zbiórka	2673 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2633 do naszego K
zewnętrzna	2630 treść K
zewnętrzne	9 treści K	2611 treści K	2630 treści K
zewnętrznej	9 treści K	2630 treści K
zewnętrznych	9 treści K
zgłoś	2628 K go nam	2669 K nam
ziņas	2383 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2660 daj nam K	2669 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2669 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3098 K
získávejte	484 K
zł	2642 za # K	2642 od # K	2671 od # K
złotówka	2648 każda K	2670 każda K
""", 'á': """
állt	1867 ez K
állítja	1867 K
átvehető	45 K
""", 'ä': """
ägare	3218 inga rika K
ähnliches	637 K erlebt
ändå	3165 nu när du K är här
äpp	1276 K
äppi	1276 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2541 beskyttet av K
året	568 om K
återges	3198 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3344 bizimle K
çalişmalarimiz	3411 K
çağrisinda	3413 K bulundu
çerezler	3325 K kullan
çerezlere	3342 K
çerezleri	3325 K kullan	3342 K	3368 K kabul
çözün	3357 K
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
îmbia	2887 K
îndemna	2887 K
îndemnat	2887 a K
îndemnau	2887 K
întrebat	2887 a K
întrebau	2887 K
""", 'õ': """
õpetas	1294 K
""", 'ö': """
öffnen	594 app K
önemli	3368 günün en K
önerdi	3413 K
önskad	3202 K källa
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
ücretsiz	15 K haber	15 K makale	3355 K üye olun
ügyfelünk	1863 K
ühendust	38 võta meiega K	67 võta meiega K	1291 võta K
ütles	1294 K
ütlesid	1294 K
üyeliği	3350 bülten K
üzente	1867 K
üzenték	1867 K
üçüncü	3342 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3030 K nas
čitalaca	43 pisma K	3019 uz podršku K	3037 K	3043 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3037 K	3043 naši K
čitatelia	3100 K	3102 naši K
čitatelja	43 pisma K	3019 uz podršku K	3037 K	3043 naših K	3043 uz podršku K
čitatelji	36 naši K	3037 K	3043 naši K
čitateljima	3037 K
čitateľom	18 vďaka K	3100 K
čitateľov	36 našich K	3083 vďaka podpore K	3100 K	3102 našich K	3102 vďaka podpore K
članak	20 cijeli K	2997 svidio vam se K	3015 cijeli K	3015 ceo K	3043 ovaj K
člancima	3026 svim K
članek	3119 vam je bil K všeč	3161 ta K
člankov	3147 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3101 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3078 všetkým K	3090 k všetkým K	3090 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3058 páčil sa vám K	3078 celý K	3102 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3094 K nás	3101 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3101 K, že nás čítate
""", 'đ': """
đây	3584 bấm vào K
đóng	3584 K góp của bạn	3584 hãy K góp
đăng	45 K lại	3533 cảm ơn bạn đã K ký	3533 bằng việc K ký, bạn	3584 K ký để đọc bài
đường	3523 K dây nóng của tòa soạn	3523 K dây nóng của báo	3584 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3538 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3103 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2670 nasze K
śledztwo	2670 to K
śledź	2607 K nas na	2669 K nas
śpiewali	2672 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3413 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3000 K nam
šaukė	2347 K
šiandien	2334 aukokite K
šodien	2374 ziedo K
""", 'ź': """
źródło	2623 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2672 K
""", 'ž': """
žalio	3045 K se
želene	3155 K vire
želeni	3120 K vir
željene	2998 K izvore
željeni	2998 K izvor
žiadny	71 K spam
žurnalistai	2345 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2324 K
žurnalistika	489 naše K	489 nezávislá K	2345 K kainuoja	2345 gera K	3102 nezávislá K
žurnalistiku	489 nezávislou K	3102 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2324 K
žurnāliste	2364 K
žurnālisti	2385 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2385 neatkarīga K	2385 K maksā	2385 laba K
žurnālistiku	2374 atbalsti neatkarīgu K	2385 neatkarīgu K
žurnālists	2364 K
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
авторизованные	2942 только K
авторизованным	2942 K пользователям
авторизовані	3461 лише K
авторизуйтесь	24 K
авторкою	3449 зв'язатися з K
автором	3449 зв'язатися з K
автору	54 на каву K	2930 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3482 пишіть за K
адресу	2962 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2941 K	3460 K
анонимно	2930 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3446 K джерел
безкоштовна	3480 остання K стаття
безкоштовний	3456 наш K вебінар	3464 K акаунт	3480 останній K матеріал
безкоштовних	3464 ліміт K	3464 K статей
безкоштовні	15 K статті	3464 K статті
безлимитный	2897 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2960 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2945 K статьи
бесплатный	2936 наш K вебинар	2945 K аккаунт	2960 последний K материал
бесплатных	15 K статей	2945 лимит K	2945 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3495 K
благала	3495 K
благали	3495 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2951 K донатам	2976 K вам	2976 K вашей
блокировщик	2910 отключите K	2910 K рекламы
блокувальник	3431 K реклами
бот	39 наш K
браузер	10 ваш K	2923 ваш K	3441 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3447 K
вайбър	16 K	226 K
ватсапе	2928 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2936 наш K
вебінар	3456 наш K
взывал	2978 K
видео	9 это K	40 фото и K
виділіть	3445 K
визнав	3495 K
визнала	3495 K
визнає	3495 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3441 K cookie	3470 будь-яке K матеріалів	3470 K матеріалів сайту
використанні	3439 при K матеріалів
використовує	3432 K cookie
використовуємо	3431 K cookie
вимагав	3495 K
вимагала	3495 K
вимагали	3495 K
виправлення	97 K:
випуск	3458 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3495 K
вк	2928 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2928 K
влезте	24 K
вміст	9 цей K
внескам	3471 завдяки K	3493 завдяки K
внесок	3492 ваш K
войдите	24 K	2898 K, чтобы
вотсапе	2928 K
вотсапі	3447 K
впн	64 без K
всеки	249 K лев
встановіть	3425 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2913 K ее	2913 K текст
выпуск	2939 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3495 K
відповідав	3495 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3495 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	2978 K
гласила	2978 K
гласит	2978 K
гласувайте	254 K
гледайте	259 K ни
говорил	2978 K
говорила	2978 K
говорили	2978 K
говорит	2978 K
год	2977 в K
годишно	268 K
голосуйте	2956 K	3476 K
гривень	3494 # K
грн	3494 # K
група	260 viber K
гукав	3495 K
гукали	3495 K
гукнув	3495 K
гукнула	3495 K
гіперпосилання	3439 K обов
""", 'д': """
дальше	2897 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3446 обрані K	3446 бажані K
джерелом	3446 основним K	3446 бажаним K
дзен	2928 K
дзене	2928 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2978 K
добавила	269 K	2978 K
добавьте	2907 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3495 K
додала	3495 K
додатку	84 у нашому K
додає	3495 K
дозволить	3492 ваша підтримка K
дозволяється	3470 матеріалів K лише
долучайтесь	51 K	3492 K до нас	3492 K до нашої	3492 K до нашого	3492 K до спільноти	3492 K до читачів
долучайтеся	51 K	3492 K до нас	3492 K до нашої	3492 K до нашого	3492 K до спільноти	3492 K до читачів
донат	2975 ваш K	3492 ваш K	3496 K
донатам	3471 завдяки K
донати	3496 K
донатом	3494 K
донаты	2979 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3492 ваша підтримка K
допомога	3492 нам потрібна ваша K
допомогою	3473 за K ші
допоможе	3493 K нам
допоможуть	3471 K нам працювати	3493 K нам
допоможіть	90 K, скільки можете
допускается	2950 материалов K только
допълнена	97 статията е K
доступ	2945 полный K	3464 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2889 вы K до конца	3415 ви K до кінця
дочитати	3421 щоб K
дочитать	2897 чтобы K	2945 K
""", 'е': """
евро	243 за # K
ежедневную	2900 K рассылку
ежемесячно	2977 K
ежемесячное	2975 оформите K
ежемесячный	2951 K донат
еженедельную	2900 K рассылку
електронна	214 вашата K поща
електронної	3463 адресу K пошти
електронну	3463 K адресу	3463 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2978 K
жаловался	2978 K
жалуются	2978 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2931 - K	2931 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2976 независимая K
журналистике	2976 независимой K
журналистики	2976 независимой K
журналистику	2976 независимую K
журналистка	229 е K	229 , K	2931 - K	2931 , K
журналисты	2976 наши K
журналіст	3451 - K	3451 , K
журналістам	39 нашим K
журналісти	3493 наші K
журналістика	3493 незалежна K
журналістику	3493 незалежну K	3493 якісну K
журналістка	3451 - K	3451 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3425 K застосунок
завантажте	3425 K додаток
завдяки	3471 існує K	3493 K вам	3493 K вашій
зависимост	88 хазартът създава K
задонатьте	2975 K	3492 K
задължителните	21 K полета
зазначив	3495 K
зазывал	2978 K
закликав	3495 K
закликала	3495 K
закликали	3495 K
закончились	2897 бесплатные статьи K
залишає	29 K за собою право
залишилося	3422 K #%	3422 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2914 K ошибку
замолчим	2976 мы не K
запазени	220 всички права K
запевняв	3495 K
запевняла	3495 K
запевняє	3495 K
записи	58 новые K на почту
запитав	3495 K
запитала	3495 K
запитань	3460 на кілька K
запишете	213 K се за нашия
зарегистрированные	2942 только K
зарегистрированным	2897 доступен только K
зарегистрированы	2897 уже K
зарегистрируйтесь	2898 K, чтобы	2945 бесплатно K	2945 K бесплатно	2975 K бесплатно	2975 K, чтобы читать
зареєстровані	3461 лише K	3461 тільки K
зареєструйтесь	3422 K, щоб	3464 безкоштовно K	3464 K безкоштовно	3492 K безкоштовно	3492 K, щоб читати
зареєструйтеся	3464 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3443 нашому K
застосунок	3425 завантажте K	3443 наш K	3443 мобільний K	3492 завантажте K і	3492 завантажте K та
захищено	3439 усі права K
захищені	3439 усі права K	3439 всі права K
защищенной	2930 K формой
защищены	2921 все права K
защищённой	2930 K формой
заяви	269 K
заявив	3495 K
заявил	269 K	2978 K
заявила	269 K	2978 K	3495 K
заявили	2978 K	3495 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2889 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3445 якщо ви K
знанията	237 K си
зобов	3495 K'язав
зовнішнього	3453 K вмісту	3453 K контенту
зовнішній	3453 K вміст	3453 K контент
зробіть	3419 K внесок	3492 K внесок у	3492 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2927 K
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
иностранного	2921 выполняющим функции K агента
иностранным	2976 K агентом
инстаграм	226 K
искусственного	2953 с помощью K интеллекта
искусственным	2953 K интеллектом
использование	2923 K cookie	2933 K cookie	2950 любое K материалов	2950 K материалов сайта
использовании	2921 при K материалов	2950 полном или частичном K	2950 частичном K материалов
используем	2910 K cookie
использует	2911 K cookie
исправление	97 K:
источники	2927 избранные K	2927 любимые K
источников	2927 избранных K	2964 избранных K
источником	2927 основным K
исчерпали	2897 K лимит
""", 'к': """
каждое	17 K утро
каждый	2977 K месяц
каже	3495 K
каза	269 K
казав	3495 K
казал	269 K
казала	269 K	3495 K
казали	3495 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2976 наш K	3493 наш K
канала	2976 нашего K
каналу	3493 нашого K
колумнист	2931 - K	2931 , K
колумніст	3451 - K
колумністка	3451 - K
команде	2936 к нашей K
команди	3456 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3440 у K	3440 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2913 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2922 в K
комментировать	6 K
контент	9 этот K	9 цей K	2933 внешний K
контента	9 этого K	2933 внешнего K
контенту	9 цього K
конференцию	2936 нашу K
конференция	234 нашата K
конференцію	3456 нашу K
конфиденциальности	2910 политикой K	2923 политика K
конфіденційності	3431 політикою K	3441 політика K
копирование	2950 K материалов сайта
кореспондент	229 е K	229 , K	3451 - K	3451 , K
кореспондентка	3451 - K	3451 , K
короткий	2941 K опрос
корреспондент	2931 - K	2931 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3495 K
крикнул	2978 K
крикнула	2978 K	3495 K
кричав	3495 K
кричал	2978 K
кричала	2978 K	3495 K
кричали	2978 K	3495 K
кричит	2978 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2936 нашу K
лекцію	3456 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2936 нашего K
магазине	2936 в нашем K	2936 в нашем интернет-K
магазину	3456 нашого K
магазині	3456 у нашому K	3456 в нашому K	3456 нашому інтернет-K
материал	2913 обсудить K	2933 внешний K	2966 K создан	2976 этот K
материалам	2958 ко всем K
материалы	2976 наши K
матеріал	3493 цей K
матеріали	3493 наші K
матеріалу	97 першій версії K
матеріалів	3470 копіювання K сайту	3470 K посилання обов'язкове	3478 до всіх K	3478 до усіх K
мероприятие	2936 наше K
месенджері	3447 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2928 K
месте	42 вы были на K
месяц	2977 в K
мобільний	3443 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3494 на K	3494 перший K
""", 'н': """
навчання	48 K ші
нагадав	3495 K
нагадала	3495 K
наголосив	3495 K
наголосила	3495 K
надпис	269 такъв K
надпись	2978 такая K
надсилайте	3449 K нам	3449 K її	3449 K їх нам	3450 K фото	3450 K відео	3450 K свої	3492 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3446 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3449 K нам	3449 K їх нам	3450 K фото	3492 K нам
нажимая	2944 K кнопку	2944 K на кнопку	2944 K "
нажмите	2913 K ctrl
намерете	259 K ни
напис	3495 такий K
написа	269 K
написав	3495 K
написал	2978 K
написала	2978 K	3495 K
написано	2978 было K	3495 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2930 K нашему	2930 K нашей	2930 K автору	2930 K нам	2975 K нам
напишіть	38 K нам	67 K нам	3449 K нашому	3449 K нашій	3449 K автору	3449 K авторці	3449 K нам	3492 K нам
напомнил	2978 K
напомнила	2978 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3463 K кнопку	3463 K на
нашем	2913 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2889 K просьба
неделю	17 раз в K	17 каждую K	2977 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2892 поддержите K	2975 поддержите K
независимые	2976 K медиа
незалежні	3493 K медіа
нейросети	2953 с помощью K
несколько	2941 на K вопросов
никакого	71 K спама
новинами	3428 стежте за K
новини	226 google K	3447 google K
нуждаем	266 K се от вашата
нужна	2951 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2978 K
обещала	2978 K
обещали	2978 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2931 - K	2931 , K
обраних	3446 K джерел
обучения	48 K ии
объявил	2978 K
объявила	2978 K
объяснил	2978 K
объяснила	2978 K
объясняет	2978 K
объяснял	2978 K
объясняла	2978 K
обязал	2978 K
обязательна	2921 гиперссылка K	2950 материалов ссылка K	2950 ссылка на источник K
обязательные	21 K поля	2913 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3495 K
обіцяла	3495 K
обіцяли	3495 K
огледален	64 K сайт
оглядач	3451 - K	3451 , K
оглядачка	3451 - K	3451 , K
оголосив	3495 K
ограничений	2897 читайте без K
одноклассниках	2928 K
одному	3463 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2913 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3460 наше K	3460 коротке K
опитуванні	35 нашому K	3460 K читачів	3460 нашому K	3460 в K
оприлюднюватиметься	22 не K	3434 ваша e-mail адреса не K
опрос	35 наш K	2941 наш K
опросе	35 нашем K	2941 нашем K	2941 в K
опубликован	22 не будет K	2913 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2978 зовут K
організатори	3495 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2944 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2898 K #%	2898 K # %
отбележете	62 K ме
ответил	97 не K на	2978 K
ответила	97 не K на	2978 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2978 K
отвечала	2978 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2977 K в любой момент
отметил	2978 K
отметила	2978 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2900 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2930 K их нам	2975 K нам
отримувати	3481 хочете K
отримуйте	3485 K
очакваме	227 K вашите
ошибку	2914 нашли K
оштрафовал	2978 K
оштрафовала	2978 K
оштрафував	3495 K
""", 'п': """
партнером	2948 совместно с K	3468 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2948 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3468 K посилання
партнеры	2910 мы и наши K
партньорски	246 K линкове
партнёром	2948 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2948 K ссылки
партнёрским	74 K ссылкам
патроном	2975 станьте K
пееха	269 K
пели	2978 K
первинній	97 K версії
первоначальной	97 K версии
первый	2977 K месяц	2977 рубль в K
переведите	2975 K нам
перевірте	3460 K себе	3463 K пошту
передплатник	50 як K	3421 уже K	3421 вже K
передплатникам	3421 доступний лише K	3421 доступна лише K	3421 доступно лише K
передплатники	50 K можуть	3479 лише K	3479 тільки K
передплатників	3421 тільки для K
передплатою	3421 доступна за K	3421 доступний за K	3464 за K	3486 з K
передплату	80 оформіть K	3464 K за	3492 оформіть K
передплатіть	80 K
передрук	45 K	3444 K
передруковувати	45 K
передруку	3444 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2926 K
перепечатке	2926 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3442 K даних
персональных	2924 K данных
писав	3495 K
писал	2978 K
писала	2978 K	3495 K
писати	3493 нам K
писменото	248 без K съгласие
письме	2944 в одном K
письменного	2965 без K согласия
письмової	3484 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2930 K нам	2962 K на	2975 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3449 K нам	3482 K на
платной	2897 в K версии
побачили	3490 K помилку
повний	20 K текст	3464 K текст
повтаря	269 K
повтаряше	269 K
повторював	3495 K
повторює	3495 K
повторяет	2978 K
повторял	2978 K
повторяла	2978 K
повідомив	3495 K
повідомила	3495 K
повідомили	3495 K
повідомте	38 K нам	67 K нам	3449 K нам	3449 K нас	3492 K нам
подайте	228 K сигнал
поддержать	2975 K нас	2975 K редакцию	2975 K нашу
поддерживайте	2975 K нас	2975 K нашу
поддержите	2892 K нашу	2892 K нас	2951 K	2975 K нас	2975 K нашу	2975 K редакцию	2975 K проект	2975 K автора	2975 K наш
поддержка	2893 ваша K	2975 ваша K поможет	2975 ваша K помогает	2975 ваша K позволит
поддержке	2948 при K партнёра	2948 при K партнера	2951 благодаря вашей K	2976 вашей K
поддержки	2976 без вашей K	2976 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2939 K	2976 наш K	3458 K	3493 наш K
подкаста	236 K	2939 K	2976 нашего K
подкасте	34 нашем K	2939 K
подкасти	34 наші K	236 K	3458 K
подкастов	2939 K
подкасту	3458 K
подкастът	236 K
подкасты	2939 K
подкасті	34 нашому K	3458 K
подкастів	3458 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2897 уже K
подписка	2897 уже есть K	2979 K
подписке	2897 доступен только по K	2897 доступна по K	2897 доступен по K	2945 по K
подписки	2979 K
подпиской	2970 с K
подписку	80 оформите K	80 оформить K	2897 оформить K	2897 оформите K	2944 спасибо за K	2945 K за	2975 оформите K	2975 оформить K
подписчик	50 как K	2897 уже K	2897 вы уже K
подписчикам	2897 доступна только K	2897 доступно только K	2897 доступен только K	2959 только K
подписчики	50 K могут	2959 только K	2979 K
подписчиков	2897 только для K
подписчиком	2975 станьте K
подписывайтесь	2900 K на рассылку	2907 K на нас	2907 K на наш	2907 K на канал	2907 K на telegram	2975 K на
подписываясь	2944 K
подпишитесь	80 K	2892 K на регулярное	2900 K на рассылку	2907 K на наш	2907 K на канал	2975 K на
подчеркнул	2978 K
подчеркнула	2978 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3456 нашу K
пожертвование	2892 оформите K	2893 сделайте K	2951 регулярное K	2951 ежемесячное K	2975 ваше K	2975 сделайте K	2975 оформите K	2979 K
пожертвования	2976 на K	2979 K
пожертвованиям	2951 благодаря K	2976 благодаря K
пожертвуйте	2975 K
позволяет	2975 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2897 чтобы прочитать K
полный	20 K текст	2945 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2969 K
получать	2961 хотите K
помилку	3490 знайшли K
помогите	90 K, сколько можете	2975 K нам
помогнете	266 K ни
помогут	2976 K нам
поможет	2976 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2975 нам нужна ваша K
помощью	2953 с K ии
помітили	3445 якщо ви K	3490 K помилку
помічник	63 наш K
понравилась	2976 K статья
понравился	2976 K материал	2976 K текст
пообещал	2978 K
пообещала	2978 K
пообіцяв	3495 K
пообіцяла	3495 K
попереджає	3495 K
попередив	3495 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3495 K
попросил	2978 K
попросила	2978 K	3495 K
попросили	2978 K	3495 K
попросило	2978 K
порадив	3495 K
порадила	3495 K
посилання	3470 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2978 K
посоветовала	2978 K
постановив	3495 K
постановил	2978 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2978 K
потребовала	2978 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2944 вашей K
почтовом	2944 вашем K ящике
почту	79 на K	2901 на вашу K	2901 вам на K	2944 вашу K
пошту	79 на K	79 на вашу K	3424 на вашу K
пошті	3463 вашій K
пощенска	214 вашата K кутия
пояснив	3495 K
пояснил	2978 K
пояснила	2978 K	3495 K
пояснював	3495 K
пояснювала	3495 K
пояснює	3495 K
поясняет	2978 K
правото	29 си запазва K
працювати	3471 допоможе нам K	3493 K далі
працюємо	3493 ми K
предишна	97 K версия на
предпочитаемые	2927 K источники
предпочитаемых	2927 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2927 K источники	2964 K источники
предпочтительный	2927 K источник
предпочтительных	2964 K источников
предупреди	269 K
предупредил	2978 K
предупреждава	269 K
предупреждает	2978 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2978 K
призвала	2978 K
призвали	2978 K
призна	269 K
признава	269 K
признавал	2978 K
признает	2978 K
признал	2978 K
признала	2978 K
признали	2976 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2978 K
призывала	2978 K
призывали	2978 K
приложение	84 в нашето K	267 нашето K	2902 скачать K	2903 скачайте K	2903 установите K	2925 наше K	2925 мобильное K	2975 скачайте наше K	2975 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2902 открыть в K	2925 нашем K
приложения	2925 нашего K	2976 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2927 K источником
присоединяйтесь	51 K	2975 K к нам	2975 K к нашему	2975 K к нашей	2975 K к нашим	2975 K к сообществу	2975 K к читателям	2975 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2930 K нам	2930 K фото	2930 K видео	2930 K новости	2930 K свои	2930 K их нам	2975 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2930 K нам	2930 K фото	2930 K их нам	2975 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3492 K до нас	3492 K до нашої	3492 K до нашого	3492 K до спільноти	3492 K до читачів
приєднуйтеся	51 K	3492 K до нас	3492 K до нашої	3492 K до нашого	3492 K до спільноти	3492 K до читачів
проверьте	2941 K себя	2944 K почту
проголосуйте	2956 K	3476 K
продовження	3468 реклама. K
продовжити	3421 щоб K читання	3471 допоможуть нам K
продовжувати	3493 K роботу
продолжаем	2976 мы K работать
продолжать	2951 помогут нам K	2976 K работу
продолжение	2948 реклама. K
продолжить	2897 чтобы K чтение	2951 помогут нам K	2951 поможет нам K	2976 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2921 настоящий материал (информация) K	2966 материал K
произведён	2966 материал K
пройдите	2941 K тест
пройдіть	3460 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	2961 не K
пропустити	3481 не хочете K
пропустить	2961 не хотите K
пропустіть	3481 не K
просив	3495 K
просил	2978 K
просила	2978 K	3495 K
просили	2978 K	3495 K
просьба	2889 у нас к вам K	2889 у нас есть K
просять	3495 K
проучване	237 нашето K
прохання	3415 маємо до вас K	3415 невелике K
прочетете	211 за да K цялата
прочитать	2897 осталось K	2897 чтобы K статью
пріоритетне	3446 K джерело
пріоритетним	3446 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3423 K на розсилку
підписка	3496 K
підписку	3421 оформіть K	3463 дякуємо за K	3492 оформіть K
підписники	3479 лише K	3496 K
підписників	3421 тільки для K
підписуйтесь	3427 K на нас	3427 K на наш	3427 K на канал	3427 K на telegram	3492 K на
підписуйтеся	3427 K на наш	3427 K на канал
підписуючись	3463 K
підпишіться	3423 K на розсилку	3427 K на наш	3492 K на
підтримайте	3418 K нашу	3418 K незалежну	3418 K нас	3471 K	3492 K нас	3492 K нашу	3492 K незалежну	3492 K редакцію	3492 K автора	3492 K роботу	3492 K наш
підтримати	3492 K нас	3492 K нашу
підтримка	3419 ваша K	3492 ваша K допоможе
підтримки	3468 за K партнера	3493 спільноти K	3493 вашої K
підтримуйте	3492 K нас	3492 K нашу
підтримці	3471 завдяки вашій K	3471 завдяки K читачів	3493 вашій K
піти	3415 перш ніж K
""", 'р': """
работа	267 нашата K	2976 наша K
работаем	2976 мы K
работать	2951 помогут нам K	2951 поможет нам K	2976 K дальше
работу	2976 нашу K
радив	3495 K
радила	3495 K
радили	3495 K
радить	3495 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2965 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2975 K нам
рассказал	2978 K
рассказала	2978 K
рассказывать	2976 K правду
расследование	2976 наше K	2976 это K
расследования	2976 наши K
рассылка	2976 наша K	2979 K
рассылку	78 на K	78 нашу K	78 K	2900 нашу K	2900 K самых	2976 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2944 K
регулярний	3471 K внесок
редактор	229 е K	229 - K	229 , K	2931 - K	2931 , K	3451 - K	3451 , K
редакторка	3451 - K	3451 , K
редакцией	39 нашей K	2930 связаться с K
редакции	97 поправка K	2965 без согласия K	2976 нашей K
редакцию	39 в нашу K	2930 напишите в K	2930 пишите в K
редакция	234 в нашата K	267 нашата K	2976 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3449 напишіть у K	3449 пишіть у K
редакція	3493 наша K
редакцією	39 нашою K	3449 зв'язатися з K
редакції	43 письма до K	97 від K:	3449 пишіть до K	3484 без згоди K	3484 без дозволу K	3493 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3468 після K	3468 на правах K	3493 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2948 после K	2948 на правах K	2976 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2931 - K	2931 , K	3451 - K	3451 , K
репортери	39 на нашите K	267 нашите K
репортерка	3451 - K	3451 , K
репортёр	2931 - K	2931 , K
решил	2978 K
реєструючись	3463 K
робота	3493 наша K
роботу	3493 нашу K
розкажіть	38 K нам	67 K нам
розповів	3495 K
розповідати	3493 K правду
розповіла	3495 K
розсилка	3493 наша K	3496 K
розсилку	78 на K	78 нашу K	78 K	3423 нашу K	3423 щоденну K	3493 нашу K
розслідування	3493 наші K	3493 це K
рублей	2977 # K
рік	3494 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2930 K с нами
связаться	2930 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3495 K
сказал	2978 K
сказала	2978 K	3495 K
скаржаться	3495 K
скаржився	3495 K
скаржилася	3495 K
скачайте	2902 K наше
скиньте	2975 K нам	2975 K донат
сколько	2975 скиньте K
скриньку	3463 вашу K
скриньці	3463 вашій K
следите	2907 K за нами
словам	2978 по K
словами	3495 за K
слушайте	259 K ни
слідкуйте	3427 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2978 K
советовала	2978 K
советовали	2978 K
советует	2978 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2933 внешнее K
содержит	97 K сцены
сообщение	2921 данное K (материал) создано	2966 K создано
сообщил	2978 K
сообщила	2978 K
сообщили	2978 K
сообщите	38 K нам	67 K нам	2930 K нам	2975 K нам
соучастником	2951 станьте K	2975 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3425 увімкнути K	3425 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3493 K текст	3493 K матеріал
сподобалась	3415 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2978 K
спросил	2978 K
спросила	2978 K
співали	3495 K
співучасником	3492 станьте K
спільнота	3493 наша K
спільноти	3419 стань частиною K	3471 частиною K	3493 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2975 K нашим	3492 K нашим
статей	3478 до всіх K	3478 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3493 ця K
статья	2976 эта K
статьям	2958 ко всем K
стверджує	3495 K
стежте	3427 K за нами
стигнали	224 щом сте K дотук
стороннего	2933 K сервиса
сторонним	2933 K сервисом
стороннього	3453 K сервісу
стороннім	3453 K сервісом
суммой	2977 любой K
сумму	2977 любую K
сутрин	17 всяка K
существуем	2976 мы K
существует	2951 K благодаря
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
телеграм	16 K	226 K	2907 наш K-канал	2907 в нашем K	2928 K	2928 K-канал	2928 K-канале	2962 пишите в K	2976 наш K	3427 наш K-канал	3447 K	3447 K-канал	3447 K-каналі
телеграме	16 K	2928 K
телеграмі	3447 K
телефон	97 K довіри
тест	2941 наш K	3460 наш K
тиждень	17 раз на K	3494 на K
требовал	2978 K
требовала	2978 K
требовали	2978 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2903 включите K	2903 включить K	2903 разрешить K
уверяет	2978 K
уверял	2978 K
уверяла	2978 K
увійдіть	24 K	3422 K, щоб
уговаривал	2978 K
уговаривала	2978 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2889 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3446 K джерел
улюблені	3446 K джерела
умовляв	3495 K
умоляваше	269 K
умолял	2978 K
умоляла	2978 K
умоляли	2978 K
утверждает	2978 K
уточнение	97 K:
уточнення	97 K:
уточнив	3495 K
уточнил	2978 K
уточнила	2978 K	3495 K
учасником	3492 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2976 K нашу
цитировании	2926 при K
цитування	3444 у разі K
цитуванні	3444 при K
""", 'ч': """
частиною	3492 станьте K
частковому	3470 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2975 спасибо, что K
читай	3427 K нас
читайте	2907 K нас в	3427 K нас у	3427 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2941 опросе K	2951 благодаря поддержке K	2971 K	2976 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2889 дорогие K	2971 K	2976 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2971 K	2976 благодаря K
читати	3421 щоб K далі	3492 щоб K далі
читачам	18 завдяки K	3487 K
читачі	36 наші K	3487 K	3493 наші K
читачів	43 листи K	3487 K	3493 наших K
читаєте	3492 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3494 K
щомісячний	3471 K внесок
щомісячно	3494 K
щоранку	17 K
щотижневу	3423 K розсилку
""", 'э': """
электронной	2944 адрес K почты
электронную	2944 K почту
""", 'я': """
яжіться	38 зв'K з нами	3449 зв'K з нами
язкові	21 обов'K поля	3434 обов'K поля
якщо	3415 K ви вже тут
""", 'і': """
інтелектом	3473 штучним K
інтелекту	3473 за допомогою штучного K
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
กด	3278 Kเพิ่มเพื่อน	3306 Kติดตาม
กร	3248 Kอกอีเมล
กล	3309 K่าว
กอ	3307 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3306 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3266 Kบคุณที่สมัคร	3266 Kบคุณที่ลงทะเบียน	3307 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3306 Kิกที่นี่	3306 Kิกชม
คว	3276 Kามเห็นส่วนตัวของผู้เขียน
ค่	3275 Kาคอมมิชชั่น	3275 Kาคอมมิชชัน
""", 'จ': """
จด	3247 Kหมายข่าวของเรา	3266 Kหมายข่าวรายสัปดาห์ของเรา	3310 Kหมายข่าว
จะ	3265 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3306 Kวน์โหลดแอปของเรา	3306 Kวน์โหลดแอปได้	3306 Kวน์โหลดแอปเลย	3306 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3257 Kดต่อผู้สื่อข่าวของเรา	3257 Kดต่อกองบรรณาธิการ	3306 Kดตามเรา
ต่	3308 Kอเดือน	3308 Kอปี
""", 'ถ': """
ถื	3266 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3270 Kลองอ่าน
ทั	38 Kกมา	3276 Kศนะของผู้เขียน
ทา	3265 Kงเว็บไซต์ขอสงวนสิทธิ์	3267 Kงอีเมลทุก
ทุ	3267 Kกเช้าทางอีเมล
""", 'บ': """
บท	3271 Kความฟรี	3307 Kความนี้
บร	3310 Kิจาค
บล	3290 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3309 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3268 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3309 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3257 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3259 Kมรับคุกกี้
""", 'ร': """
ระ	3309 Kบุว่า
รา	3308 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3268 Kวมสนับสนุนการทำงานของเรา	3306 Kวมสนับสนุน	3306 Kวมบริจาคให้เรา	3306 Kวมบริจาคกับเรา	3306 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3276 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3307 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3253 Kวนลิขสิทธิ์	3254 Kวนสิทธิ์
สน	3268 Kับสนุนสื่ออิสระ	3268 Kับสนุนการทำงานของเรา	3268 Kับสนุนนักข่าว	3306 Kับสนุนเรา	3306 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3247 Kัครรับจดหมายข่าว	3247 Kัครรับข่าวสาร	3306 Kัครรับ	3306 Kัครสมาชิกวันนี้	3306 Kัครสมาชิกเลย	3306 Kัครสมาชิกเพื่อ	3306 Kัครสมาชิกได้ที่	3306 Kัครสมาชิกของเรา	3310 Kาชิก
สำ	3270 Kหรับสมาชิกเท่านั้น
สื	3307 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3257 Kงเรื่องราวของคุณ	3257 Kงข่าวหาเรา	3306 Kงข้อมูลมาที่	3306 Kงคลิปมา
""", 'ห': """
หา	3257 Kกคุณมีข้อมูล
ห้	3253 Kามคัดลอกหรือ	3253 Kามคัดลอกข้อความ	3253 Kามคัดลอกเนื้อหา	3253 Kามคัดลอกบทความ	3254 Kามทำซ้ำ
""", 'อ': """
อย	3306 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3247 Kเมลของคุณ
อ่	3270 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3306 Kียนถึงเรา	3306 K้าสู่ระบบเพื่อ
เฉ	3270 Kพาะสมาชิก
เน	9 Kื้อหานี้	3259 Kื้อหาจากภายนอก	3259 Kื้อหาภายนอก	3286 Kื้อหานี้มาจาก	3286 Kื้อหาจาก
เป	3270 K็นสมาชิกอยู่แล้ว	3309 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3265 Kื่อแสดงความคิดเห็น	3270 Kื่ออ่านต่อ	3270 Kื่ออ่านบทความ	3278 Kิ่มเพื่อนไลน์	3278 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3265 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3257 K้งเบาะแสข่าว	3257 K้งเรา	3306 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3256 Kล่งข่าวที่ต้องการ	3256 Kล่งข่าวโปรด	3256 Kล่งที่มาที่ต้องการ
แอ	3278 Kดไลน์	3278 Kดไลน์เพื่อ	3306 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3290 Kรแกรมบล็อกโฆษณา
โห	3306 Kวตเลย	3306 Kลดแอป
""", 'ใ': """
ให	3307 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3584 hãy gửi K
""", 'ủ': """
ủng	3535 ly cà phê K hộ	3584 hãy K hộ
""", 'あ': """
あと	2167 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2211 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2134 Kいのブラウザ
お寄	2211 Kせください
お届	57 Kけします
お申	2155 Kし込みはこちら	2211 Kし込みください	2211 Kし込みはこちら
お聞	2211 Kかせください
お見	2211 K逃しなく
お試	2211 Kしください
お読	2211 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2172 K転載したものです	2172 Kの転載です
か月	2121 K無料	2213 K無料
""", 'が': """
が作	2205 aiK成
が無	2134 javascriptK効
が生	2205 aiK成
が翻	2205 aiK訳
が要	2205 aiK約
""", 'こ': """
ここ	2120 Kからは有料	2121 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2120 K記事は有料	2120 K記事は会員	2139 K記事についてのご意見	2185 Kコンテンツは	2185 K投稿は	2185 K外部コンテンツは	2212 K記事が	2212 K記事を	2212 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2134 K用のブラウザ
ご協	2211 K力ください
ご存	2173 Kじの方は
ご寄	2118 K付をお願い	2211 K付
ご意	43 K見・ご反論	2139 K見・ご感想	2139 K見をお寄せ
ご感	2139 K想をお寄せ
ご支	2118 K援をお願い	2211 K援
ご登	2164 K録ありがとうございます	2211 K録
ご覧	2211 Kください	2211 Kいただけます
ご購	2211 K読
ご連	2211 K絡ください
""", 'す': """
すで	2167 Kに会員の方
すべ	2121 Kての記事が
""", 'ぜ': """
ぜひ	2131 Kフォロー
""", 'で': """
でも	2131 K配信中
で作	2205 aiK成
で受	2148 lineKけ取る
で届	2148 lineKく
で最	2148 lineK新
で生	2205 aiK成
で要	2205 aiK約
""", 'と': """
と強	2214 K調
と書	2214 Kい
と発	2214 K表
と話	2214 Kし	2214 Kす
と語	2214 Kっ	2214 Kる
と説	2214 K明
と述	2214 Kべ
""", 'に': """
によ	2205 aiKって生成	2205 aiKる要約	2214 Kると
""", 'の': """
の使	2137 cookieK用
の学	48 aiK習
の採	2155 K用情報
の提	2172 K供記事です
""", 'を': """
をフ	2131 Kォローする	2131 Kォローしよう
を使	2137 cookieK用
を利	2137 cookieK用
を有	2134 javascriptK効	2134 javascript K効
を発	2214 K表した
を許	2152 cookieK可
""", 'ア': """
アカ	2148 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2171 Kィリエイト広告	2171 Kィリエイトプログラム	2171 Kィリエイトリンク	2180 Kィリエイトリンク	2180 Kィリエイト広告	2180 Kィリエイトプログラム
アプ	2126 Kリで開く	2126 Kリで読む	2126 Kリはこちら	2127 Kリを開く	2127 Kリをダウンロード	2127 Kリのダウンロード	2127 Kリをインストール	2163 Kリなら通知	2163 Kリなら速報	2163 Kリなら、	2163 Kリで読むと	2163 Kリなら
アン	2159 Kケートにご協力	2159 Kケートはこちら	2159 Kケート実施中	2160 Kケートに答えて
""", 'カ': """
カ月	2121 K無料	2213 K無料
""", 'ク': """
クイ	2160 Kズに答えて
クッ	2136 cookie(Kキー)	2137 Kキーを使用	2137 Kキーを利用	2152 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2139 Kントを投稿するには	2139 Kントするには	2139 Kントをお寄せ	2140 Kント欄で	2140 Kント欄に	2140 Kント欄から	2140 Kント欄へ	2162 Kントは削除します	2162 Kントは削除することが	2162 Kントは削除する場合	2162 Kントは承認	2162 Kントは公開前	2162 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2118 Kートをお願いします	2211 Kートをお願い	2211 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2211 Kンロードしてください
""", 'チ': """
チケ	2155 Kット販売中
チャ	2132 Kンネル登録を	2148 Kンネルに参加する	2148 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2124 Kースレターに登録	2125 Kースレターを	2148 googleKースで	2164 Kースレター登録はこちら	2215 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2131 Kローして最新	2131 Kローをお願い	2211 Kローしてください
""", 'ブ': """
ブラ	2183 Kウザは音声	2183 Kウザは動画	2183 Kウザではこの動画	2183 Kウザはvideo	2183 Kウザはaudio
""", 'プ': """
プッ	2127 Kシュ通知
プラ	2136 Kイバシーポリシーに
プレ	2121 Kミアム会員
プロ	2171 Kモーションが含まれ	2171 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2124 Kマガに登録	2125 Kマガで	2164 Kマガ登録はこちら	2164 Kマガの登録	2212 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2124 Kルマガジンに登録	2125 Kルマガジンで	2125 Kルマガジンを	2125 Kルでお届け	2139 Kルアドレスが公開されることはありません	2164 Kルアドレスを入力してください	2215 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2120 Kインして続きを	2120 Kインしてください	2121 Kインが必要	2211 Kインして
""", 'ヶ': """
ヶ月	2121 K無料	2213 K無料
""", '上': """
上优	3619 在googleK先
上優	3619 在googleK先
""", '下': """
下方	3693 K留言
下載	3600 K客戶端	3602 Kapp	3602 K應用程式
下载	3600 K客户端	3602 Kapp	3602 K应用	3692 K客户端
""", '不': """
不代	3618 K表本站	3635 K表本站立场	3648 K表本報立場	3648 K表本报立场	3648 K表本站立场	3648 K表本站立場	3648 K表本媒體立場	3648 K表本網立場	3648 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3674 K于任何财团
不屬	3674 K於任何財團
不得	3618 K转载	3618 K轉載
不认	43 K同本文
不錯	3692 K過
不错	3692 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3618 K表作者
仅供	3635 K其表达个人看法
仅限	3640 K会员	3640 K订户
""", '他': """
他說	3695 K
他说	3695 K
""", '付': """
付費	3595 K後	3696 K牆
付费	3595 K后	3696 K墙
""", '以': """
以下	3663 K内容来自
以閱	3594 K讀全文
以阅	3594 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3595 K专享	3640 K限定内容
会員	50 Kの方は	50 Kは月に	2120 K限定です	2120 K限定の記事	2120 K登録できます	2121 K登録すると	2121 K登録が必要	2167 Kの方はこちら	2167 K登録で続きを読む	2167 K登録後にご覧	2196 Kだけが読める	2196 Kのみがお読み	2196 Kのみ閲覧	2211 K登録して	2211 K登録は	2211 K登録がお済み	2211 K登録をお願い	2211 K登録で	2211 K登録のうえ	2211 K登録はこちら	2211 K登録ください	2212 Kの方
会費	2165 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3592 K支持	3692 K支持,	3692 K支持让	3692 K支持讓	3692 K支持是
""", '使': """
使用	3610 Kcookie改善	3610 Kcookie以	3610 K cookie 以	3610 K cookie 来	3610 K cookie 來	3611 Kcookie来	3611 Kcookie來
""", '來': """
來自	3626 K外部平台的內容
""", '依': """
依靠	3638 K读者的支持	3638 K讀者的支持
""", '侵': """
侵权	3618 K请	3618 K必究
侵權	3618 K必究
""", '個': """
個人	2137 K情報の取り扱い	2172 Kの見解です	3635 K看法
""", '偏': """
偏好	3619 K來源	3619 K来源	3688 K來源
""", '僅': """
僅限	3640 K會員	3640 K訂戶
""", '優': """
優先	2147 Kソース	2147 K表示に設定	2147 Kする情報源	2147 K的に表示
""", '免': """
免費	15 K閱讀	3649 K文章	3649 K閱讀篇數	3649 K閱讀額度	3650 K註冊即可	3650 K註冊後	3677 K文章	3692 K訂閱	3694 K試用
免费	15 K阅读	3649 K文章	3649 K阅读篇数	3650 K注册即可	3650 K注册后	3677 K文章	3692 K订阅	3694 K试用
""", '全': """
全文	20 Kを	2120 Kを読むには	2120 Kをお読み
""", '公': """
公众	16 K号	3605 K号:
公式	2127 Kアプリ	2131 Kアカウントをフォロー	2131 Kアカウントを友だち	2148 Klineはこちら	2212 Kline
""", '关': """
关注	3605 K我们的	3692 K我们
""", '内': """
内阅	3600 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3695 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2213 K
初月	2167 K#円で	2213 K無料
""", '判': """
判断	2214 Kした
""", '利': """
利用	2136 K規約に同意
""", '前': """
前請	3635 K先登入
前请	3635 K先登录
""", '剩': """
剩余	3594 K#%
剩餘	3594 K#%
""", '力': """
力を	2165 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3605 Kline好友	3605 Kline官方	3605 Kline@	3638 K贊助行列	3638 K赞助行列	3692 K会员	3692 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2212 Kになります
""", '動': """
動画	40 Kや写真	2156 Kをご覧ください	2156 Kはこちら	2157 Kでも詳しく	2157 Kでも解説	2183 Kを再生するには	2183 Kをご覧いただくには	2183 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3694 K
""", '化': """
化名	97 K
""", '即': """
即可	3635 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2132 Kち追加
""", '収': """
収益	2171 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3598 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2149 K班までご	2165 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2124 Kトレイに
""", '只': """
只靠	3638 K讀者	3638 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3626 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3665 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3695 K
告诉	38 K我们	67 K我们	3695 K
""", '呼': """
呼び	2214 Kかけた	2214 Kかける	2214 Kかけて	2214 K掛け
""", '命': """
命じ	2214 Kた
""", '啟': """
啟用	3665 Kjavascript
""", '喊': """
喊道	3695 K
""", '因': """
因为	3692 K有你的支持
因為	3692 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2171 Kの一部が還元
""", '外': """
外部	2152 Kコンテンツ	3626 K内容	3626 K內容
""", '她': """
她說	3695 K
她说	3695 K
""", '好': """
好評	2155 K発売中
""", '如': """
如侵	3618 K权
如有	3618 K侵权	3618 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3606 K微信
""", '定': """
定期	3692 K定額
""", '寄': """
寄付	2193 Kで成り立って	2193 Kで運営され	2193 Kによって運営され	2211 Kをお願い	2215 K
寄到	3598 K您的信箱	3637 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3695 K
""", '居': """
居合	2173 Kわせた方は
""", '已': """
已是	3594 K會員	3640 K订户	3640 K訂戶
已经	3594 K是会员
""", '年': """
年額	2213 K
""", '广': """
广告	11 K	3612 K拦截	3671 K拦截	3671 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2134 Kブロック	2165 Kに頼らず
""", '廣': """
廣告	11 K	3612 K攔截	3671 K攔截	3671 K封鎖
""", '开': """
开启	3602 K通知	3665 Kjavascript
""", '弊': """
弊社	2212 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2212 Kイト
当初	97 Kの記事で
当社	2212 Kの
当編	2212 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3602 K扫	3606 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2118 Kをお願いします	2211 Kをお願い	2211 Kして
""", '您': """
您已	3637 K成功订阅	3637 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3592 K支持	3638 K每一份捐款	3638 K每一筆捐款	3692 K捐款	3692 K支持,	3692 K支持让	3692 K支持讓	3692 K支持是
""", '情': """
情報	2149 Kをお寄せください	2149 K提供はこちら	2149 K提供を募集	2149 K提供をお待ち	2149 Kをお待ちして	2173 Kをお持ちの方は	2173 K提供窓口
""", '感': """
感謝	3637 K您的訂閱	3692 K閱讀	3692 K您的支持
感谢	3637 K您的订阅	3692 K阅读	3692 K您的支持
""", '成': """
成为	51 K其中一员	3594 K会员即可	3640 K付费会员	3692 K会员,	3692 K会员即可	3692 K我们的会员
成果	2180 K報酬型広告
成為	3594 K會員即可	3638 K我們的贊助	3640 K付費會員	3692 K會員,	3692 K會員即可	3692 K我們的會員
""", '我': """
我们	3610 K使用cookie	3610 K使用 cookie	3693 K的
我們	3610 K使用cookie	3610 K使用 cookie	3693 K的
""", '手': """
手机	3602 K客户端
""", '打': """
打开	3600 Kapp	3602 K微信
打開	3600 Kapp
""", '扫': """
扫一	3602 K扫
扫描	3600 K二维码下载	3600 K二维码加入	3602 K二维码关注	3692 K二维码下载	3692 K二维码关注	3692 K二维码加入	3692 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3618 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3695 K
指摘	2214 Kした
""", '捐': """
捐助	3638 K我们	3638 K我們
捐款	3692 K支持	3696 K
""", '掃': """
掃一	3602 K掃
掃描	3600 K qr	3692 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3602 K通知
推送	14 K	3602 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3671 K告
""", '支': """
支持	3591 K獨立媒體	3591 K独立媒体	3592 K我们的	3592 K我們的	3692 K我们,	3692 K我們,	3692 K我们。	3692 K我們。	3692 K我们的报道	3692 K我們的報導	3692 K我们的新闻	3692 K我們的新聞	3692 K我们的记者	3692 K我們的記者	3692 K我们的工作	3692 K我們的工作	3692 K我们继续	3692 K我們繼續
支援	2193 Kで成り立って	2193 Kで運営され	2193 Kによって成り立って	2193 Kによって運営され	2211 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3618 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3619 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2214 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3640 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2124 K情報をお届け
""", '會': """
會員	50 K每月	3595 K專享	3640 K限定內容
""", '月': """
月額	2121 K#円	2213 K
""", '有': """
有了	3692 K你的支持	3692 K您的支持
有料	50 K会員は	2120 K会員限定	2120 K会員になる	2120 K会員の方	2167 K記事が読めます	2215 K会員
有权	3635 K删除
有權	3635 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3659 K#歲	3659 K十八歲
未經	3618 K授權不得	3618 K授權,不得	3618 K授權禁止	3618 K授權請勿	3618 K授權,請勿
未经	3618 K授权不得	3618 K授权,不得	3618 K授权禁止	3618 K授权,禁止	3618 K授权请勿	3618 K授权,请勿
""", '本': """
本ま	2167 月#Kで無料で
本ア	2212 Kプリ
本サ	2212 Kイト
本內	3663 K容來自
本内	3663 K容来自
本刊	3693 K
本報	3693 K導
本报	3693 K读者	3693 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3618 K来源	3693 K
本站	3693 K
本紙	38 Kまで	67 Kまで
本網	3610 K站使用	3693 K
本网	3610 K站使用
本記	2212 K事
本誌	2212 K
""", '来': """
来自	3626 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2205 K翻訳
""", '欢': """
欢迎	3605 K关注	3692 K加入	3692 K赞助	3692 K订阅	3692 K投稿
""", '歡': """
歡迎	3605 K追蹤	3692 K加入	3692 K贊助	3692 K訂閱	3692 K投稿
""", '此': """
此內	9 K容	3663 K容來自	3663 K容由
此内	9 K容	3663 K容来自	3663 K容由
此前	97 K版本
此影	3662 K片在您所在
此视	3662 K频在您所在
""", '残': """
残り	2120 K#文字	2120 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3694 K
每日	3599 K简报	3599 K簡報	3599 K電子報
每月	3694 K
""", '求': """
求め	2214 Kた	2214 Kている
""", '沒': """
沒有	70 K廣告	3674 K股東	3674 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3674 K股东	3674 K财团
""", '浏': """
浏览	3612 K器版本	3662 K器不支持音频	3662 K器不支持视频	3662 K器不支持播放	3662 K器不支持html#	3662 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3662 K器不支援影片	3662 K器不支援音訊
""", '点': """
点击	3692 K关注	3692 K这里
""", '無': """
無料	15 K記事	2120 Kで会員登録	2120 K会員に登録	2167 Kで読める記事の上限	2167 K会員になると	2196 K記事の閲覧	2196 K記事は残り	2196 Kで読める記事	2196 K閲覧	2211 K会員に登録	2211 K会員登録	2213 K体験
無断	2146 K転載	2146 K複製	2204 K転載・複製	2204 K転載を禁じ	2204 Kでの転載	2204 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3618 K所有	3618 K归本	3618 K归原	3618 K归作者	3618 K归属
版權	3618 K所有	3618 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2212 Kしたジャーナリズム	3693 K新闻	3693 K媒体
""", '獨': """
獨立	3693 K新聞	3693 K媒體
""", '獲': """
獲得	3647 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3693 K者
由读	3693 K者
""", '申': """
申し	2155 K込みはこちら
申込	2155 Kみはこちら	2155 Kはこちら
""", '电': """
电子	3696 K报
""", '畅': """
畅读	3640 K全站
""", '留': """
留言	85 K区	85 K區	3693 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2149 Kをお寄せ
""", '登': """
登入	24 K或	3594 K後繼續	3594 K會員	3650 K或註冊
登录	24 K或	3594 K后继续	3594 K后查看全文	3594 K后查看完整	3650 K或注册
登録	2167 Kして続きを読む	2211 Kしてください	2211 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2212 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3600 appK多
""", '禁': """
禁止	3618 K转载
禁無	2145 K断
""", '私': """
私た	2212 Kちの
""", '科': """
科し	2214 Kた
""", '称': """
称	3695 K
""", '稱': """
稱	3695 K
""", '立': """
立即	3692 K加入我们	3692 K加入我們	3692 K订阅	3692 K訂閱	3692 K下载	3692 K下載	3692 K报名	3692 K報名	3692 K成为会员	3692 K成為會員
""", '第': """
第一	3635 K条评论	3635 K則留言	3635 K條評論
""", '筆': """
筆者	2172 K個人の見解
""", '紙': """
紙の	2212 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2120 Kを読むには	2120 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2212 K部では
""", '繼': """
繼續	3594 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3594 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3695 K
者说	3695 K
""", '联': """
联盟	74 K链接	3647 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3647 K行銷連結	3647 K連結
聯絡	38 K我們
""", '自': """
自動	2205 K翻訳
""", '若': """
若有	3618 K侵权	3618 K侵權
""", '获': """
获得	3647 K佣金
""", '著': """
著作	2146 K権は	2204 K権法により保護	2204 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3635 K本站立场
表示	3695 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3594 K即可	3594 K後繼續	3598 K我們的	3598 K電子報	3692 K我們	3696 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2149 Kまでご連絡ください
""", '訴': """
訴え	2214 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2214 Kた
認為	3695 K
""", '說': """
說:	3695 K
說。	3695 K
說道	3695 K
""", '読': """
読み	2121 K放題
読者	18 Kの寄付	18 Kの支援	2165 Kの会費で	2212 Kの皆様	2212 Kの皆さ	2212 Kアンケート
""", '請': """
請先	3692 K登入
請啟	3610 K用javascript
請我	54 K喝咖啡
請捐	3692 K款
請支	3591 K持我們	3692 K持我們
請登	3692 K入後	3692 K入以
請立	3692 K即捐款
請輸	3637 K入您的電子	3692 K入您
請點	3692 K擊此處	3692 K擊這裡	3692 K擊下方	3692 K擊連結
""", '讀': """
讀者	43 K投書	3693 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3594 K即可	3594 K后继续	3598 K我们的	3598 K电子报	3692 K我们	3696 K费
""", '认': """
认为	3695 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3635 K服务协议
""", '该': """
该视	3662 K频在您所在
""", '说': """
说:	3695 K
说。	3695 K
说道	3695 K
""", '请': """
请先	3692 K登录
请启	3610 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3692 K款
请支	3591 K持我们	3692 K持我们
请点	3692 K击此处	3692 K击这里	3692 K击下方	3692 K击阅读	3692 K击关注	3692 K击链接
请登	3692 K录后	3692 K录以
请立	3692 K即捐款
请输	3637 K入您的电子邮箱	3637 K入您的邮箱	3692 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3693 K问卷	3693 K群
""", '責': """
責任	3618 K編輯:
""", '賺': """
賺取	3647 K佣金
""", '購': """
購読	2120 K者の方は	2121 Kすると	2211 Kしてください	2212 K者の方	2215 K料
""", '贊': """
贊助	3591 K我們	3692 K我們
""", '责': """
责任	3618 K编辑:
""", '赚': """
赚取	3647 K佣金
""", '赞': """
赞助	3591 K我们	3692 K我们
""", '身': """
身边	3693 K的新鲜事
身邊	3693 K的新鮮事
""", '転': """
転載	45 K	2145 Kを禁じ
""", '輸': """
輸入	3637 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3618 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3618 K请注明
""", '输': """
输入	3637 Kemail
""", '这': """
这篇	3693 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3605 K我們的	3619 Kgoogle news	3692 K我們
""", '送': """
送っ	49 Kてください
送到	3637 K你的邮箱	3637 K您的邮箱	3637 K您的信箱
""", '這': """
這篇	3693 K文章
""", '通': """
通知	14 K	2127 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2164 Kニュースレター
""", '邀': """
邀請	3692 K您
邀请	3692 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3695 K
""", '长': """
长说	3695 K
""", '開': """
開啟	3602 K通知	3665 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3594 K全文請
""", '關': """
關注	3605 K我們的	3692 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3594 K全文请
""", '随': """
随时	3692 K掌握
""", '隐': """
隐私	3611 K政策
""", '隨': """
隨時	3692 K掌握
""", '隱': """
隱私	3611 K權政策	3611 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3696 K報
""", '需': """
需接	3626 K受cookie
需要	3626 K接受cookie	3692 K您的支持	3692 K你的支持
""", '音': """
音声	2156 Kでもお聴き
""", '飲': """
飲酒	3659 K過量
""", '首': """
首年	3652 K仅需
首月	3640 K仅需	3640 K只要	3652 K免费	3652 K免費	3652 K仅	3652 K僅	3652 K只需	3694 K
首选	3619 K来源	3619 K新闻来源	3688 K来源
首選	3619 K來源	3619 K新聞來源	3688 K來源
""", '點': """
點擊	3692 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2303 K
가입해	2303 K 주세요
""", '강': """
강조했다	2306 K
""", '게': """
게시물	2275 K 불러오기
""", '계': """
계속	2220 K 읽으려면	2220 K 읽으시려면
계신	2243 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2282 K 차단
광고도	70 K
광고차단	2282 K
""", '구': """
구글	2230 K 뉴스에서
구독	50 K 회원은	2220 K 후 이용
구독료	2307 K
구독을	2303 K 신청하세요
구독자	2220 K 전용 기사	2220 K 전용 콘텐츠	2220 K 전용입니다	2220 K 전용 서비스	2304 K
구독자는	50 K
구독자만	2220 K 볼 수	2257 K 읽을
구독자에게만	2257 K 제공
구독하고	2230 K
구독하세요	2242 K	2303 K
구독하시면	2220 K
구독해	80 K 주세요	2229 K 주세요	2255 K 주셔서	2303 K 주세요
구독해주세요	2229 K
구독해주셔서	2255 K
""", '금': """
금요일	2255 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2220 전체 K 보려면	2257 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2256 K 응원해
기자에게	2243 K 연락해 주세요
""", '남': """
남겨주세요	2303 K
""", '네': """
네이버	2230 K 메인에서	2242 K 구독
네이버에서	2230 K 구독
""", '놓': """
놓치지	2303 K 마세요
""", '눌': """
눌러주세요	2303 K
""", '뉴': """
뉴스레터	78 K	2222 K 구독하기	2222 K 구독하세요	2222 K 신청하기	2222 K 구독 신청하기	2304 K	2307 K
뉴스레터로	2222 K 받아
뉴스레터를	2222 K 받아	2222 K 구독하세요	2222 K 구독해	2222 K 구독하고	2222 K 구독하면	2303 K 신청하세요
""", '다': """
다운로드하세요	2303 K
""", '달': """
달	2257 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2243 K 제보가	2304 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2253 K 삭제될	2253 K 삭제합니다	2253 K 통보	2253 K 예고	2253 K 운영자	2253 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2306 K
""", '독': """
독립	2304 K 언론
독립언론	2304 K
독립언론을	2256 K 지켜
독자	2265 K 후원으로	2303 K 여러분의	2304 K 여러분
독자님의	2218 K 후원	2265 K 후원으로
독자들의	18 K 후원	2265 K 후원으로	2286 K 후원
독자의	2265 K 후원으로	2286 K 후원	2304 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2255 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2303 K
""", '로': """
로그인	24 K	2220 K 후 이용
로그인이	2220 K 필요합니다	2220 K 필요한 서비스	2220 K 필요해요
로그인하거나	2303 K
로그인하고	2257 K 계속
로그인하면	2257 K 계속
로그인하시면	2220 K
""", '링': """
링크에서	2303 K 확인하세요
""", '마': """
마음에	2256 기사가 K 드셨다면
""", '만': """
만나보세요	2303 K
""", '말': """
말했다	2306 K
""", '매': """
매월	2305 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2255 K 보내드려요
메일함으로	2222 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2240 K 복제	2240 K 전재
무단전재	2239 K
무료	15 K 기사	2263 K 기사	2305 K 체험
무료로	15 K 볼 수 있는	2257 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2303 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2306 K
""", '보': """
보내	57 K 드립니다	2303 K 주세요
보내드리는	2255 K
보내드립니다	57 K	2255 K
보내주세요	2303 K
""", '본': """
본	2304 K 기사
본사의	2261 K 편집 방향	2261 K 편집방향
본지는	2304 K
본지의	2261 K 편집 방향	2261 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2274 K 오디오를	2274 K 비디오를	2274 K 동영상을
브라우저는	2274 K 동영상
브라우저에서는	2274 K 동영상을
""", '사': """
사연을	2243 K 보내주세요	2243 K 보내 주세요
사전	2248 K 등록하기	2248 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2241 K 매체로	2241 K 출처로	2241 K 언론사	2241 K 매체
선호하는	2241 K 출처
""", '설': """
설명했다	2306 K
설문에	2303 K 참여하세요
설치하세요	2303 K
""", '세': """
세미나	2248 K 신청하기
""", '소': """
소식을	2255 K 전해드립니다
""", '속': """
속보를	2254 K 받아보세요
""", '수': """
수수료를	2260 K 받을 수 있습니다	2260 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2265 K 후원으로
시민의	2286 K 후원
시작하세요	2303 K
""", '아': """
아래에서	2303 K 확인하세요
""", '알': """
알려	2303 K 주세요
알려주세요	2303 K
알림	2226 K 받기	2226 K 설정
알림을	14 K	2254 K 켜고
""", '애': """
애드블로커	2282 K
애드블록	2282 K
""", '앱': """
앱	2226 K 다운로드	2226 K 설치	2254 K 설치하기
앱에서	2225 K 보기	2225 K 열기	2254 K 더 편하게	2303 K 확인하세요
앱으로	2225 K 보기	2254 K 더
앱을	2226 K 다운로드	2254 K 다운로드하세요	2254 K 설치하세요
""", '언': """
언론을	2256 독립 K 지켜
""", '여': """
여기서	2303 K 확인하세요
여러분	2304 K 덕분
여러분의	2243 K 제보를	2256 K 후원이	2286 독자 K 후원	2303 K 후원
""", '영': """
영상에서	2249 K 확인하세요	2249 K 확인할 수 있습니다	2303 K 확인하세요
영상으로	2249 K 확인하세요
영상을	2249 K 확인하세요
""", '온': """
온라인	2248 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2246 K 콘텐츠	2275 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2304 K 기자
우리의	2304 K 저널리즘
""", '운': """
운영되고	2256 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2256 K 응원
""", '월': """
월	2305 K #원
""", '유': """
유료	2220 K 구독자만
유튜브	2230 K 구독
""", '음': """
음성으로	2249 K 들으려면	2249 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2303 K
응원해	2218 K 주세요	2303 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2303 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2304 K 기사가	2304 K 기사는	2304 K 기사
이메일	2223 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2222 K 입력하세요	2222 K 입력해 주세요	2222 K 입력해주세요	2222 K 입력하시면
이미	2257 K 구독자이신가요
이벤트에	2303 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2297 K 작성	2297 K 생성	2297 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2248 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2297 K 번역
자바스크립트가	2277 K
자바스크립트를	2277 K
자살예방	97 K
자주	2241 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2239 K 금지
재배포금지	2239 K
재생할	2274 K 수 없습니다
""", '저': """
저작권법	2240 K
저작권법의	2240 K
저작권자	2240 K
저작권자의	2240 K
저희	2304 K 뉴스레터	2304 K 채널	2304 K 앱
저희는	2304 K
저희를	2304 K
""", '적': """
적었다	2306 K
""", '전': """
전문을	20 K
전용	2220 회원 K 기사	2220 회원 K 콘텐츠	2220 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2306 K
""", '정': """
정기후원	2305 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2275 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2243 K 부탁드립니다
제보는	2243 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2243 K 기다립니다	2243 K 받습니다
제보해	38 K 주세요	67 K 주세요	2303 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2260 K 링크
제휴링크	2260 K
""", '좋': """
좋아요	2242 구독과 K 부탁
좋아요를	2242 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2303 K 확인하세요	2303 K 신청하세요	2303 K 참여하세요
지켜주세요	2303 K
""", '채': """
채널	2229 K 추가	2242 K 추가하기	2242 K 구독하기	2264 K 추가하고	2264 K 추가하면
채널에	2242 K 참여하세요
채널에서	2242 K 소식을	2303 K 확인하세요
채널을	2264 K 추가하고	2264 K 추가하면	2264 K 추가해	2264 K 구독하고	2264 K 구독하면
채용	2248 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2305 K 달
""", '추': """
추가해	2242 K 주세요
추가해주세요	2242 K
""", '친': """
친구	2242 K 추가하세요
""", '카': """
카카오톡	2264 K 채널에서	2264 K 채널
""", '커': """
커피	54 K 한 잔 사	2256 K 한 잔 값으로
""", '콘': """
콘텐츠	2275 K 불러오기
""", '쿠': """
쿠키	2246 K 동의가
쿠키를	2246 K 허용해야	2246 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2248 K 보기
""", '파': """
파트너스	2260 K 활동
""", '팔': """
팔로우하기	2229 K	2242 K
팔로우하세요	2303 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2261 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2260 K 받아
""", '활': """
활용	2239 ai 학습 및 K 금지
""", '회': """
회원	2220 K 전용입니다
회원가입	2220 K 후	2303 K 후
회원가입은	2303 K
회원가입을	2303 K 하
회원가입하고	2303 K
회원가입하면	2257 K 월
회원가입하세요	2303 K
회원가입하시면	2303 K
회원만	2220 K 볼 수
""", '후': """
후원금	2307 K
후원으로	2256 독자의 K 운영됩니다	2256 독자의 K 운영하는
후원을	2218 K 부탁드립니다	2303 K 부탁
후원이	2218 K 필요합니다	2218 K 큰 힘이
후원하세요	2303 K
후원해	80 K 주세요	2218 K 주세요	2303 K 주세요
후원회원의	2265 K 후원으로	2286 K 힘
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
