"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3642
# comentário	2776
# comentários	2776
# gün ücretsiz deneyin	3423
# głosów	91
# hlasů	91
# hozzászólás	1859
# komentářů	444
# komentāri	2428
# lượt bình chọn	91
# příspěvků	444
# röster	91
# yaşindan küçükler oynayamaz	3486
# ääntä	91
# δευτερόλεπτα μπροστά	812
# δευτερόλεπτα πίσω	812
# σχόλια	754
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3562
# коментарів	3562
# комментариев	3021
# комментарий	3021
# комментария	3021
# הצבעות	91
# שניות אחורה	1710
# שניות קדימה	1710
# תגובות	1666
# تعليقات	118
# ثانيه جلو	1380
# ثانيه عقب	1380
# راي	91
# صوت	91
# نظر	1336
# कमेंट	1768
# वोट	91
# सेकंड आगे	1809
# सेकंड पीछे	1809
# € al mes durante # meses	1205
# € al mese per # mesi	2085
# € por mês durante # meses	2817
#か月無料	2172
#カ月無料	2172
#ヶ月無料	2172
#件のコメント	2188
#則留言	3752
#条评论	3752
#票	91
#秒戻る	2231
#秒進む	2231
#명 참여	91
#초 뒤로	2334
#초 앞으로	2334
""", 'a': """
a apărut o eroare	2965
a carregar vídeo	2830
a cikk a hirdetés alatt folytatódik	1855
a cikk a hirdetés után folytatódik	1855
a cikk meg is hallgatható	1853
a cikk meghallgatása	1862
a cikk megosztása	1853
a folytatáshoz regisztráljon	1847
a hirdetés után folytatjuk	1855
a kommentelés lezárult	1859
a lire également	1527
a nap kérdése	91
a rovat további cikkei	1860
a szerző a lap munkatársa	1870
a szerző jogász	1870
a szerző közgazdász	1870
a szerző politológus	1870
a szerző történész	1870
a szerző újságíró	1870
a témában további cikkek	1860
abo abschließen	591
abonare confirmată	2988
abonați-vă	2894
abone değil misin	3501
abone değil misiniz	3501
abonează-te	2894
abonelere özel	3423
abonelere özel avantajlar	3486
abonelere özel indirim	3486
abonelere özel içerik	3501
abonelik paketlerini gör	3530
abonelik seçenekleri	3530
aboneliği yenile	3530
aboneliğini seç	3501
aboneliğiniz onaylandi	3531
aboneliğinizi seçin	3501
abonner nå	2587
abonner på nyhetsbrevet	2592
abonné	1579
abonné à ce thème	1635
abonnér	510
abonnér nu	510
abonnés	1494
abonnés uniquement	1567
abonē	2422
abonē jaunumus	2446
abonē un lasi visus rakstus	2422
abonēt	2422
abrir menú	1166
acasă	2908
accede a todos los contenidos sin límites	1205
accept termenii și condițiile	2965
accepto la política de privacitat	406
acceptér	524
acceptă toate	2916
acceptă tot	2952
acceptă și afișează conținutul	2916
acceptă și continuă	2952
acceso a todos los artículos	1264
accès à tous les articles	1630
accéder au dossier	1604
accéder à l'article	1494
accéder à la page de dons	1595
aceitar e ver o conteúdo	2798
aceito receber comunicações	2846
aceito receber comunicações de marketing	2846
aceito receber comunicações e ofertas	2812
acepto la política de privacidad	1235
acesso ilimitado a todo o conteúdo	2875
acest articol este rezervat abonaților	2931
acest câmp este obligatoriu	2965
acesta este ultimul tău articol gratuit	2931
acheter ce numéro	1554
achetez ce numéro	1554
activează	2956
activează alertele	2925
activează notificările	2925
activează sunetul	2948
actualitza la pàgina	399
actualités	1527
actualizar la página	1228
ad 광고	2312
adaugă ca sursă preferată	2975
adaugă un comentariu	2905
adaugă un răspuns	2981
adaugă în coș	2991
adblock détecté	1627
add meg az e-mail-címed	1865
además	1163
adhérer	1485
adja meg az e-mail-címét	1865
adja meg e-mail-címét	1865
adomány	1845
adományozok	1845
adományozás	1845
adresa de email nu este validă	2965
adresă de email invalidă	2965
adreça electrònica	372
afficher la vidéo	1590
afficher les réponses	1578
afișează comentariile	2940
afișează conținutul	2916
afișează conținutul extern	2916
afișează originalul	2909
afișează postarea	2952
afișează subtitrările	2948
agora não	2749
ai deja un abonament? autentifică-te	2931
ai găsit o greșeală	2971
ai observat o greșeală	2905
ai सारांश	1783
ai से तैयार सारांश	1783
ai 摘要	3825
ai 기사 요약	2360
ai 번역	2360
ai 생성 이미지	2369
ai 요약	2312
ai 음성으로 듣기	2334
ai-genereret resumé	535
ai-resumé	535
ai-összefoglaló	1862
aicinām ievērot cieņu komentāros	2428
aiheeseen liittyvää	1434
aiheesta lisää	1434
ainda não tem conta	2844
ainda não é assinante	2844
aitäh liitumast	1308
aizvērt	2430
aizvērt reklāmu	2431
aiが要約	2256
aiによる要約	2256
ai总结	3825
ai摘要	3772
ai生成	2265	3825
ai生成内容	3835
ai翻訳	2256
ai翻譯	3825
ai翻译	3825
ai要約	2256
ai語音朗讀	3799
ai语音朗读	3799
ai重點整理	3772
ai音声で聴く	2231
ai가 생성한 콘텐츠입니다	2369
ai가 읽어주는 기사	2334
ai로 생성된 콘텐츠	2369
ajouter une réponse	1618
ajouter à mes favoris	1513
ajouter à mes sources préférées	1612
ajouter à mes sujets	1635
ajouter à mes thèmes	1635
ajouter à vos sources préférées	1612
ajouter à vos sélections	1513
ajándékozza a cikket	1853
ajándékozza a cikket barátjának	1853
ajánlataink	1860
ajánljuk	1860
ajánljuk még	1860
ajánlott	1860
ajánlott cikkek	1860
ajánló	1860
akceptuję	2683
akkurat nå	2608
aktuálně	445
alege o sumă	2986
alege-ți abonamentul	2963
alegeți abonamentul	2963
algo salió mal	1236
alle abo-angebote im überblick	683
alle angaben ohne gewähr	689
alle inhalte sind urheberrechtlich geschützt	730
alle newsletter im überblick	674
alle preise ohne gewähr	689
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	613
als podcast hören	684
alte știri	2906
alterar preferências de cookies	2798
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3487
altyazilari göster	3487
altă sumă	2960
alătură-te conversației	2919
am înțeles	2909
amazon'da gör	3486
amazonで見る	2229
amazonで詳しく見る	2229
amazonで詳細を見る	2229
amazonで買う	2229
amazonで購入	2229
amazonで購入する	2229
amintește-mi mai târziu	2892
ana sayfaya dön	3507
anasayfaya dön	3507
andra läser	19	3301
andra läser just nu	19
andra läste även	3301
andre har også lest	19
andre leser nå	2608
andre leste også	2608
andre læser	532
andre læser lige nu	532
andre læser også	19
andre læste også	532
angebot wählen	683
anhören	612
anhören # min	612
anket sonuçlari	3520
anmäl dig	3284
anmäl dig till nyhetsbrevet	3284
annonce - artiklen fortsætter nedenfor	523
annonces légales	1554
annoncørbetalt	87
annoncørbetalt indhold	87	540
annons - artikeln fortsätter nedan	3293
annonsen slutar här	3293
annonsinnehåll	3308
annonslänk	3293
annonsörsinnehåll	3308
annonsørinnhold	87	2616
anulează oricând	2963
anulezi oricând	2931
anuluj odpowiedź	2686
användarvillkor	3294
anzeigensonderveröffentlichung	689
anúncio	2771
anúncios	2771
apasă pentru sunet	2985
apmaksāts saturs	2431
aportació mensual	401
aportació única	401
aportación mensual	1230
aportación única	1230
app storeからダウンロード	2236
app storeでダウンロード	2236
app store에서 다운로드	2340
apple ile giriş yap	3501
apple podcastで聴く	2262
appleでサインイン	2244
appleでログイン	2244
appleで続ける	2244
app内打开	3805
après la publicité	1518
após a publicidade	2771
apóyanos	1124
apóyanos en patreon	1230
apúntate	1136
aquest article està bloquejat	404
aquest article t'ha estat útil	382
aquest camp és obligatori	406
aquest vídeo ja no està disponible	389
aquest vídeo no està disponible	389
arată conținutul	2952
arată mai mult	2969
arată mai puțin	2909
arată răspunsurile	2940
arată tot	2909
arkadaşina gönder	3430
arkadaşinla paylaş	3430
article abonné	1494
article ajouté à vos sélections	1513
article lu par une voix de synthèse	1586
article précédent	1527
article réservé aux abonnés	1494
article següent	410
article sponsorisé	1554
articles associés	1527
articles liés	1527
articles recommandés	1527
articles récents	1527
articol exclusiv pentru abonați	2931
articole asemănătoare	2906
articole înrudite	2906
articoli più letti	2088
articolul continuă după reclamă	2902
articolul continuă mai jos	2902
articolul următor	2906
artikeln finns också som ljud	3289
artikeln fortsätter efter annonsen	3293
artikeln fortsätter nedan	3293
artikeln fortsätter under bilden	3293
artikeln går att lyssna på	3289
artikeln är låst	3279
artikeln är uppläst av en dator	3289
artikkel jätkub pärast reklaami	1292
artikkel jätkub reklaami järel	1292
artikkel täieneb	1290
artikkelen er låst	2587
artikkelen finnes også som lyd	2596
artikkeli jatkuu kuvan jälkeen	1428
artikkelin voi myös kuunnella	1426
artiklen er låst	510
artiklen er læst op af en robot	519
artiklen findes også som lyd	519
artiklen fortsætter efter annoncen	523
artiklen fortsætter nedenfor	523
artiklen fortsætter under billedet	523
artiklen kan også høres	519
artikli loeb ette tehishääl	1288
artiklit loeb tehishääl	1288
artykuł dla subskrybentów	2668
artykuł sponsorowany	2682
artykuły na e-mail	2671
artículo anterior	1163
artículo regalado	1276
artículo relacionado	1163
artículo siguiente	1239
artículos recomendados	1209
artículos relacionados	1163
as notícias mais lidas	2820
ascultă	2899
ascultă articolul	2948
ascunde răspunsurile	2940
aslini göster	3440
assine já	2754
atbalstīt	2422
atcel jebkurā laikā	2422
atradi kļūdu rakstā	2428
atualizar a página	2839
atualizar página	2839
atvērt	2430
atšaukti galite bet kada	2381
aucun commentaire à ce niveau	1558
audio narrado por una voz automática	1188
auf apple podcasts hören	664
auf spotify hören	664
ausgewählt für sie	688
autoriser la publicité	1594
avantage abonnés	1584
avantages abonnés	1584
avantaje pentru abonați	2946
avançar # segundos	2830
aveți deja cont	2963
avis de décès	1554
avoimet työpaikat	1436
avsluta när du vill	3279
avslutt når du vil	2587
avís legal	361
avísanos de un error	1253
aylik bağiş	3498
aylik bağiş yap	3529
ayrintilar için tiklayin	3439
ayrintilar için tiklayiniz	3439
az első hónap csak # ft	1847
aç	3440
añadir a favoritos	1148
añadir a la cesta	1275
añadir a mi lista	1208
añadir a mis temas	1269
añadir al carrito	1275
añadir comentario	1159
añadir como fuente preferida	1247
añadir una respuesta	1253
añadir usuario	1129
añádenos como fuente preferida	1247
aún no eres suscriptor	1233
aún no estás registrado	1233
aún no te has registrado	1129
aún no tienes cuenta	1233
ačiū, kad užsiprenumeravote	2406
ați uitat parola	2963
ați votat deja	2940
""", 'b': """
baixar episódio	2830
baixar o áudio	2830
baixar áudio	2830
banküberweisung	590
bağiş sayfasina git	3498
bağiş yap	3422
bağiş yapin	3422
bağişim	3529
bağlanti kopyalandi	3515
bağlantiyi kopyala	3430
başa dön	3439
başka tutar	3498
bei google als quelle hinzufügen	613
bei spotify hören	664
bejelentkezés	1847
belépés	1847
benefício do assinante	2802
betrag wählen	589
betygsätt receptet	61
betűméret	65
bezárás	1844
beğen	3481
beğenme	3481
bild vergrößern	630
bildirimleri aç	3478
bildirimleri açin	3478
bir hata oluştu	3503
bir tutar seçin	3529
bir şeyler ters gitti	3504
bir şeyler yanliş gitti	3504
bitte versuchen sie es später erneut	674
bize ulaşin	3436
biểu quyết	91
bjud en vän på artikeln	3289
bli månadsgivare	3276
bli støttemedlem	2584
bliv støttemedlem	507
blocco pubblicità rilevato	2145
bloqueador de anúncios ativado	2873
bloqueador de anúncios detectado	2873
bloqueur de publicité détecté	1627
bloqueur détecté	1627
boletín	1136
browserul tău nu poate reda acest video	2916
brukervilkår	2601
bu haber abonelere özeldir	3423
bu haber yapay zeka tarafindan seslendirilmiştir	3487
bu haber yapay zekâ ile seslendirilmiştir	3487
bu haberi paylaş	3538
bu haberi paylaşin	3538
bu içerik abonelere özeldir	3423
bu içerik faydali oldu mu	3480
bu içerik görüntülenemiyor	3490
bu içerik gösterilemiyor	3490
bu içerik kilitli	3501
bu video artik mevcut değil	3487
bu video bulunduğunuz ülkede izlenemiyor	3487
bu video mevcut değil	3487
bu video ülkenizde izlenemiyor	3487
bu yaziyi paylaş	3538
bu yorumu şikayet et	3520
bugün değil	3421
bulmaca çöz	3483
bunlar da ilginizi çekebilir	3437
butlletí	372
buzón anónimo	1242
buzón seguro	1242
buďte v obraze	434
bài cùng chuyên mục	3670
bài cùng tác giả	3670
bài khác	3643
bài khác của tác giả	3702
bài liên quan	3643
bài mới nhất	3670
bài quảng cáo	3671
bài tiếp theo	3643
bài trước	3702
bài viết có hữu ích không	3675
bài viết có hữu ích với bạn không	3675
bài viết liên quan	3643
bài viết mới	3669
bài viết này bị khóa	3696
bài viết này có hữu ích không	3675
bài viết tiếp theo	3702
bài viết trước	3702
bài viết được tặng bởi thuê bao	3722
bài được dịch tự động	3669
bài đọc nhiều	3670
báo cáo	3676
báo cáo bình luận	3713
báo cáo vi phạm	3676
báo lỗi	3642
báo lỗi bài viết	3675
bármikor leiratkozhat	1865
bármikor leiratkozhatsz	1865
bármikor lemondhatja	1847
bármikor lemondható	1847
bình chọn	91	3676
bình chọn của bạn đã được ghi nhận	3675
bình luận	3642
bình luận (#	3642
bình luận của bạn	3713
bình luận đã bị tắt	3713
bölümü indir	3487
búsqueda	1166
bülten	3460
bülten üyeliği	3460
bültene abone oldunuz	3460
büyüt	3439
bądź na bieżąco	2671
bővebben	1862
būkite pirmas	2387
būkite pirmas, pakomentavęs	2387
bạn chưa có tài khoản	3696
bạn chưa đăng ký	3696
bạn có muốn nhận thông báo	3689
bạn có muốn nhận thông báo không	3689
bạn có thể hủy đăng ký bất cứ lúc nào	3698
bạn có thể quan tâm	3643
bạn muốn nhận thông báo	3689
bạn thấy bài viết này thế nào	3675
bạn đang theo dõi chủ đề này	3707
bạn đã bình chọn	3675
bạn đã bình chọn rồi	3675
bạn đã có tài khoản	3696
bạn đã đăng ký rồi	3719
bản ghi	3683
bật	3690
bật thông báo	3689
bật tiếng	3682
bắt buộc	3699
bắt đầu trắc nghiệm	3678
bỏ qua	3626
bỏ qua quảng cáo	3716
bỏ theo dõi	3707
""", 'c': """
cada aportació compta	375
cada aportación cuenta	1204
cada contribuição conta	2815
cada doação conta	2841
cada donación cuenta	1230
cadastre-se grátis	2754
califica este artículo	1159
campo obrigatório	2846
campos obrigatórios	2846
cancel·la quan vulguis	404
cargando el vídeo	1219
cargando vídeo	1219
cargar más	1166
cargar más comentarios	1212
cargar más noticias	1239
cargar publicación	1223
cargar vídeo	1223
carrega la publicació	393
carrega més comentaris	382
carregando o vídeo	2830
carregando vídeo	2830
carregant el vídeo	389
carregar conteúdo	2834
carregar mais comentários	2822
carregar mais notícias	2850
carregar o conteúdo	2834
carregar publicação	2834
carregar vídeo	2834
carte de crédit	1493
cartão de crédito	2753
categorieën	2499
categorías	1163
caută	2908
caça-palavras	2827
ce contenu vous a-t-il été utile	1552
ce résumé vous a-t-il été utile	1552
cea mai bună ofertă	2964
cela vous a-t-il été utile	1578
cele mai citite știri	2934
cele mai noi știri	2906
celý článek	447
cererea ta a fost trimisă	2988
cerrar galería	1267
cerrar menú	1166
cerrar sesión	1129
cet article est en accès libre pour les abonnés	1567
cet article est lu par une voix de synthèse	1552
cet article vous a-t-il été utile	1578
cette adresse est déjà inscrite	1631
cette information vous a-t-elle été utile	1618
cette page vous a-t-elle été utile	1578
cette réponse est-elle utile	1578
cette vidéo est indisponible	1586
cette vidéo ne peut pas être lue	1586
cevaplari göster	3480
chargement du lecteur vidéo	1586
charger la vidéo	1590
charte éditoriale	1608
chci odebírat	434
chci podpořit	429
chci přispět	429
chi tiết	3646
chia sẻ	3633
chia sẻ bài viết	3633
chia sẻ bài viết này	3722
chia sẻ facebook	3669
chia sẻ lên facebook	3709
chia sẻ qua email	3709
chia sẻ qua facebook	3669
chia sẻ qua zalo	3709
chia sẻ tin này	3722
chia sẻ zalo	3709
chia sẻ ý kiến của bạn	3642
cho chúng tôi biết ý kiến	3675
cho phép	3690
cho phép thông báo	3689
chuyên mục	3643
chuyển đến công thức	61
chép liên kết	3669
chính sách bảo mật	3641
chính sách bảo mật | điều khoản sử dụng	3641
chính sách cookie	3641
chính sách quyền riêng tư	3641
chơi miễn phí	3678
chơi ngay	3678
chưa có tài khoản	3696
chấp nhận tất cả	3641
chấp nhận tất cả cookie	3641
chấp nhận và tiếp tục	3686
chất lượng	3683
chế độ tối	3715
chỉ dành cho thuê bao	3696
chỉ dành cho thành viên	3696
chọn	3697
chọn gói	3696
chọn gói của bạn	3696
chọn gói đăng ký	3696
chọn số tiền	3717
chủ đề	3643
chủ đề liên quan	3643
chủ đề nóng	3670
cikk megosztása	1853
cikk mentése	1853
cikkünk frissül	1862
citeşte şi	2906
citește articolul complet	2969
citește articolul integral	2969
citește fără limite	2931
citește gratuit	2987
citește mai departe	2906	2908
citește mai mult	2906	2908
citește regulile comunității	2919
citește tot articolul	2969
citește transcrierea	2948
citește în aplicație	2954
citește și	2906
citi šobrīd lasa	2424
citit de o voce sintetică	2948
citiți și	2906
cobrança anual	2844
codes de réduction	1642
col·labora	348
comandă acum	2946
comandă cartea	2946
comentariile sunt doar pentru abonați	2981
comentariul tău	2981
comentariul tău așteaptă moderarea	2919
comentează	2905
comentário	2776
comentário aguardando moderação	2808
comentários	2776
comentários desativados	2864
comentários exclusivos para assinantes	2808
commander ce numéro	1554
comment désactiver mon adblocker	1594
comment désactiver mon bloqueur	1594
commentaire en attente de modération	1558
commentaires désactivés	1618
commerciële bijdrage	2544
comparte este artículo	1276
compartilhar esta matéria	2885
compartilhe esta notícia	2885
compartir esta página	1276
compre a edição impressa	2802
conditions générales	1520
conectează-te cu facebook	2931
conectează-te cu google	2931
confidentialité	1520
configuració de galetes	393
configuració de les galetes	393
configuració de privacitat	393
configuración	1156
configuración de cookies	1156
configuración de privacidad	1223
configurações de cookies	2773
configurações de privacidade	2834
confira o preço	2884
conheça as ofertas	2875
conheça os planos	2875
conheça todas as nossas newsletters	2812
consenti la pubblicità	2111
consigue tu entrada aquí	1190
consulta les normes de participació	364
consultez notre charte de modération	1558
consíguelo en tu quiosco	1190
contacta amb la redacció	412
contacta con la redacción	1242
contactar a redação	2853
contactar con la redacción	1242
contactați redacția	2971
contacte a redação	2853
contactează redacția	2971
contacter la rédaction	1608
contactez la rédaction	1608
contenu externe recommandé	1550
contenu proposé par notre partenaire	1554
contenu réservé	1598
contenu réservé aux abonnés	1598
contenu sponsorisé	1518
contenus recommandés	1571
contenus sponsorisés	1518	1527
conteúdo de marca	2771
conteúdo exclusivo	2754
conteúdo exclusivo para assinantes	2817
conteúdo externo	2798
conteúdo externo recomendado	2798
conteúdo gerado por ia	2870
conteúdo pago	2828
conteúdo para assinantes	2754
conteúdo patrocinado	2771
conteúdo premium	2817
conteúdo produzido pela marca	2802
conteúdo relacionado	2780
conteúdos relacionados	2820
contingut només per a usuaris registrats	376
continua a leggere dopo la pubblicità	2100
continua após a publicidade	2771
continua després de l'anunci	366
continuar leyendo aquí	1129
continuarea articolului după reclamă	2921
continue a ler esta notícia	2820
continuer après la publicité	1518
continuer sans désactiver	1627
continuer à lire	1633
continuă cu apple	2931
continuă cu email	2987
continuă cu facebook	2931
continuă cu google	2931
continuă lectura	2990
continuă pe site	2954
continuă să citești	2990
continuă să citești după publicitate	2921
continuă în browser	2954
continúa abajo	1154
contáctanos	1159
convida'ns a un cafè	401
conținut disponibil doar utilizatorilor înregistrați	2931
conținut extern	2916
conținut extern recomandat	2916
conținut pentru abonați	2894
conținut plătit	2946
conținut premium	2931
conținut sponsorizat	87	2902
cookie を管理する	2234
cookie 設定	3803
cookie 设置	3803
cookieinställningar	3294
cookieの管理	2234
cookieの設定	2185
cookieを拒否する	2264
cookieを管理	2234
cookieを管理する	2234
cookie政策	3748
cookie設定	2185	3748
cookie设置	3748
copia enllaç	418
copia l'enllaç	355
copiază	2978
copiază link	2899
copiază linkul	2899
copy link thành công	3669
correo electrónico	1136
correo electrónico no válido	1235
correo no válido	1235
correu electrònic	407
correu electrònic no vàlid	406
correu no vàlid	406
creează cont	2894
crucigrama del día	1254
créer mon compte	1494
créer un compte	1494
créer une alerte	1560
créer une alerte sur ce thème	1560
csak előfizetőknek	1847
cualquier aportación ayuda	1230
cum îl dezactivez	2959
cumpără acum	2946
cumpără bilet	2946
cumpără bilete	2946
cumpără bilete online	2946
cumpără cartea	2946
cumpără de pe emag	2946
cumpără revista	2921
cuvinte încrucișate	2945
czytaj całość	2693
czytaj również	2690
czytaj także	2690
czytaj też	2690
czytaj też nasze inne artykuły	2690
czytaj więcej	2690	2693
czytaj więcej o	2690
cài đặt cookie	3686
cài đặt quyền riêng tư	3686
cài đặt ứng dụng	3688
các tin khác	3643
cách tắt	3693
cách tắt trình chặn quảng cáo	3692
câmp obligatoriu	2965
câmpuri obligatorii	2965
cât de util a fost acest articol	2919
câu đố	3680
címkék	1860
címlap	1860
címlapról ajánljuk	1860
có lẽ để sau	3626
có lỗi xảy ra	3698
có thể bạn quan tâm	19	3643
có thể bạn thích	19
có, tôi muốn	3689
códigos de desconto	2884
códigos de descuento	1275
códigos promocionales	1275
cómo desactivar el bloqueador	1228
cómo desactivarlo	1229
cómpralo aquí	1218
cómpralo en amazon	1218
cùng chuyên mục	3643
cùng chủ đề	3670
cùng tác giả	3670
cũ nhất	3676
cảm ơn bạn đã bình chọn	91	3675
cảm ơn bạn đã tham gia	3675
cảm ơn bạn đã ủng hộ	3717
cảm ơn, tin nhắn của bạn đã được gửi	3698
cỡ chữ	65
cửa hàng	3711
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3440
daha fazla göster	3439
daha fazla haber için tiklayin	3439
daha fazla yorum yükle	3480
daha önce oy kullandiniz	3480
daha önce oy verdiniz	3480
dalies ar šo rakstu	2427
dalinkitės	2381
dalinkitės straipsniu	2386
dalsza część artykułu pod materiałem wideo	2682
dalsza część artykułu pod wideo	2682
dalsza część tekstu pod wideo	2682
dalīties	2422
dalīties ar draugiem	2427
dalīties facebook	2427
další	447
další strana	447
další z rubriky	445
další zprávy	445
další článek	445
další články	19	445
další čtení	445
danke für dein feedback	668
danke für deine stimme	91
danke für ihr feedback	668
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1195
dans l'actualité	1571
dans la même catégorie	1527
dans la même rubrique	1527
dans la même série	1527
darovat článek	437
darovať	3156
darovať článok	3164
darujte tento článek	437
darujte tento článok	3164
das könnte dich auch interessieren	627
das könnte ihnen auch gefallen	627
das könnte sie auch interessieren	627
das könnte sie interessieren	627
das wichtigste in kürze, zusammengefasst von ki	658
datenschutzerklärung	620
daugiau šia tema	2383
deblochează articolul	2931
definições de cookies	2834
definições de privacidade	2834
deixar um comentário	2776
deixe um comentário	2776
del på e-post	2596
del på facebook	519	2596
del på mail	519
del på twitter	519	2596
del på x	519	2596
dela inlägget	3289
dela på facebook	3289
dela på twitter	3289
dela på x	3289
deli članek	3223
delite članek	3223
demander un droit de réponse	1618
denunciar comentário	2864
denunciar este comentário	2864
dernière minute	1527
dernières actualités	1527
dernières infos	1527
dernières nouvelles	1527
desa les preferències	393
desa per llegir després	378
desactívalo para continuar	1228
desactívalo para seguir leyendo	1228
desbloquear artículo	1205
desbloqueie este conteúdo	2817
descarcă aplicația	2954
descarcă audio	2948
descarcă din app store	2954
descarcă din google play	2954
descarcă episodul	2948
descargar pódcast	1219
descarrega l'àudio	389
descarregar áudio	2830
deschide aplicația	2954
deschide în aplicație	2954
descárgala en app store	1225
descárgala en google play	1225
destekçi ol	3498
destekçimiz olun	3498
desteğiniz fark yaratir	3529
desteğiniz için teşekkür ederiz	3529
desteğiniz için teşekkürler	3529
det er gratis å opprette en bruker	2587
det læser andre	532
det är gratis att skapa ett konto	3279
detaylar için tiklayin	3439
detaylar için tiklayiniz	3439
detta material är skyddat enligt lagen om upphovsrätt	3331
detta är en annons	3293
detta är en plusartikel	3279
devam etmek için üye girişi yapin	3423
devami için abone olun	3423
devamini okumak için abone olun	3423
dezactivează sunetul	2948
diese funktion steht nur angemeldeten nutzern zur verfügung	684
digite um e-mail válido	2846
din aceeași categorie	2906
din aceeași secțiune	2934
din röst är registrerad	91
disponibil în app store	2954
disponibil în app store și google play	2925
disponibilă în app store și google play	2925
disponível na app store	2836
distribuie știrea	2992
distribuiți	2899
diğer haberler	19	3437
diğer okurlar bunlari okuyor	3437
diğer seçenekler	3515
diğer tutar	3498
diğer yazilari	3507
dla subskrybentów	2668
do góry	2693
doar abonații pot comenta	2919
doar pentru abonați	2894
doação mensal	2750
doação única	2750
doba čtení # min	447
dolgozzon nálunk	1862
domiciliación bancaria	1128
domů	447
don régulier	1595
dona suport al periodisme en català	375
dona'ns la teva opinió	382
donació mensual	401
donació única	401
donación mensual	1124
donación puntual	1230
donación única	1124
donativo único	2841
donați	2893
donația mea	2986
donație lunară	2960
donație unică	2960
donează	2893
donează acum	2893
donează lunar	2893
donează lunar # euro	2930
donează lunar # lei	2930
donează o dată	2960
doner nå	2584
données personnelles	1520
donér	507
donér nu	507
doporučené	445
doporučené články	445
doporučujeme	445
doporučujeme přečíst	445
doporučujeme také	445
dossier spécial	1633
dołącz do dyskusji	2739
dołącz do nas	2665
dołącz do newslettera	2671
droits réservés	1638
drukāt	2427
drukāt recepti	61
du er nå påmeldt	2592
du er nå påmeldt nyhetsbrevet	2592
du kan när som helst avsluta prenumerationen	3284
du kan når som helst melde deg av	2592
du kan opsige når som helst	510
du kanske också gillar	3301
du modtager snart en bekræftelse på mail	515
du même auteur	1527
du prenumererar nu på nyhetsbrevet	3284
du vil kanskje også like	2608
duración	1220
durată	2949
duração	2831
durée	1587
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2671
dành cho bạn	3643
dành cho thuê bao	3628
dành riêng cho thành viên	3696
dárkovat článek	430
därefter # kr/mån tills du säger upp	3279
débloquer l'accès	1630
débloquer l'article	1494
débloquez cet article	1567
déconnexion	1494
découvrez tous nos jeux	1581
découvrir l'offre	1494
découvrir la boutique	1584
découvrir nos offres	1567
découvrir toutes nos offres d'abonnement	1567
déjà un compte	1494
déjà un compte ? connectez-vous	1494
déplier	1531
détails	1531
dê a sua opinião	2822
dê sua opinião	2822
dölj	3305
düzeltme politikasi	3509
dāvini rakstu	2427
dāvini rakstu draugam	2427
děkujeme za hlasování	91
děkujeme za přihlášení	434
děkujeme za váš hlas	91
dịch tự động	3683
""", 'e': """
e-bülten	3460
e-bülten aboneliği	3460
e-mail inválido	2812
e-mailová adresa	434
e-posta gönder	3430
e-posta ile paylaş	3515
ecrã inteiro	2831
edición digital	1129
edición impresa	1129
editöre yaz	3509
editöre yazin	3509
editörün seçtikleri	3437
edição impressa	2754
egyszeri támogatás	1845
ehkä myöhemmin	1417
ei tänään	1417
eiti į receptą	61
el juego es solo para mayores de # años	1218
el millor de la setmana a la teva bústia	372
el más popular	1234
el més llegit	352
el més popular	405
el més vist	379
el reproductor se está cargando	1219
el. paštas	2406
elfelejtett jelszó	1847
elige tu suscripción	1205
elküldöm	91	1853
elmentem későbbre	1853
elrejtés	1863
els lectors també han llegit	379
elírást talált	1859
előfizetek	1847
előfizetés	1847
előfizetői tartalom	1847
előfizetőknek	1847
előfizetőként megoszthatja a cikket	1853
előző	1862
előző cikk	1860
email của bạn	3719
email inválido	2846
email không hợp lệ	3698
email không đúng định dạng	3698
email no válido	1235
email này đã được đăng ký	3719
emailul tău	2988
emlékeztess később	1844
empfehlungen für sie	688
en beğenilen	3481
en beğenilenler	3481
en colaboración con	1250
en col·laboració amb	420
en este artículo	1163
en popüler	3502
en çok okunan	3437
en çok okunan haberler	3437
en çok okunanlar	3437
encara no estàs registrat	404
engangsbeløb	507
engångsgåva	3276
enllaç copiat	378
ensemble, faisons vivre un média libre	1566
enthält werbung	617
entre em contato com a redação	2853
enviament gratuït	420
enviar comentário	2776
enviar corrección	1159
envoyer à un ami	1513
envoyer à un proche	1513
envoyez-nous vos témoignages	1548
envíanos tu opinión	1212
envío gratis	1250
eredeti megjelenítése	1863
eredmény megtekintése	91
eredmények	91	1863
erinnern sie mich später	585
eroare la încărcarea videoclipului	2985
erro ao carregar o vídeo	2870
error al cargar el vídeo	1259
erről bővebben itt írtunk	1862
erről is írtunk	1860
erről itt írtunk bővebben	1862
erscheint täglich	674
erscheint wöchentlich	674
es gratis y solo te llevará un minuto	1201
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	674
escanea el código qr	1225
escreva um comentário	2776
escriu a la redacció	412
escriu el teu correu electrònic	372
esi pirmais, kas komentē	2428
esimene kuu # €	1283
esta funcionalidad es sólo para registrados	1129
esta matéria foi útil para você	2800
esta notícia foi útil	2800
esta página foi útil	2822
este artigo está bloqueado	2844
este artigo foi útil	2822
este artículo está bloqueado	1233
este campo é obrigatório	2846
este correo ya está registrado	1265
este e-mail já está cadastrado	2876
este espaço é moderado pela redação	2808
este resumo foi útil	2800
este video ya no está disponible	1219
este vídeo já não está disponível	2830
este vídeo no está disponible	1219
este vídeo não está disponível	2830
este vídeo não está mais disponível	2830
este vídeo ya no está disponible	1219
está a seguir este tema	2880
estás bloqueando nuestros anuncios	1262
estás de acuerdo? vota	1195
estás siguiendo este tema	1269
etkinleştir	3494
evaluează rețeta	61
evästeasetukset	1429
evästeet	1429
exclusiv pentru abonați	2931
exibir conteúdo	2834
experimente grátis por um mês	2817
ez is érdekelhet	1860
ez is érdekelheti	1860
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1860
ezt olvasta már	1860
ezt olvastad már	1860
ești de acord? votează	2919
ești deja abonat	2939
ești deja abonată	2939
""", 'f': """
facebook ile giriş yap	3501
facebook'ta paylaş	3430
facebookでシェア	2179
facebookでシェアする	2179
facebookでログイン	2244
facebookで共有	2258
facebookで続ける	2244
facebookで見る	2262
facturació anual	404
facturació mensual	404
facturación anual	1233
facturación mensual	1233
facturare anuală	2963
facturare lunară	2963
facturé annuellement	1598
facturé mensuellement	1598
faire un don défiscalisé	1595
fale com a redação	2853
fazer doação	2874
fazer uma doação mensal	2874
fazer uma doação única	2874
faça login	2754
faça o quiz	2825
faça o teste	2825
faça uma doação única	2874
faça uma pergunta sobre esta reportagem	2800
fermer la fenêtre	1633
fes el qüestionari	385
fes una donació	348
fes-te sòcia	401
fiecare contribuție contează	2960
fiecare donație contează	2930
fiecare leu contează	2930
fin de la publicité	1584
fine della pubblicità	2100
fine pubblicità	2100
fiyati gör	3486
fizetett hirdetés	87	1855
fiók létrehozása	1847
fiókom	1847
fontu büyüt	3515
form gönderildi	3531
formulaire envoyé	1631
formulário enviado	2876
forstået	536
forstått	2612
forstør billede	535
forstørr bilde	2611
fortsett uten å støtte	2583
fortsätt läsa efter annonsen	3293
fortsätt utan att stödja	3275
fortsæt med at læse	523
fortsæt uden at støtte	506
fotogalería	1163
fotografia următoare	2990
fotoğraf galerisi	3507
fotoğrafi büyüt	3507
fotoğraflari gör	3507
fotoğraflari görmek için tiklayin	3439
frete grátis	2861
friss hírek	1860
fråga vår ai om artikeln	3297
fuldskærm	535
fäll ihop	3305
fäll ut	3305
få adgang	510
få artiklen læst op	519
få de vigtigste nyheder hver morgen	515
få de viktigaste nyheterna varje morgon	3284
få de viktigste nyhetene hver morgen	2592
få nyheder på mail	515
få nyheter på e-post	2592
få nyheter på mejlen	3284
få overblikket her	535
få tilgang	2587
få varsel når vi skriver om dette	2611
följ	3290
följ oss	3290
följ skribent	3290
följ ämnet	3290
för prenumeranter	3279
förderer werden	586
fördermitglied werden	586
föregående	3304
föregående artikel	3301
förstora	3304
følg	520	2597
følg emne	520
følg os	520
følg oss	2597
følg sagen her	535
følg tema	2597
følg temaet og få varsel	2611
für abonnenten	591
für den newsletter anmelden	599
für dich empfohlen	688
für sie empfohlen	688
für sie entstehen keine mehrkosten	689
fă o donație	2893
fă quizul	2943
fă testul	2943
fără obligații	2931
fără spam	2965
fără sunet	2949
fără tine nu putem	2930
""", 'g': """
galeriyi aç	3439
galeriyi gör	3507
galeriyi görmek için tiklayin	3439
galéria	1862
galéria megtekintése	1862
garanta já o seu ingresso	2802
gastos de envío incluidos	1218
gastos de envío no incluidos	1218
gelişmelerden aninda haberdar olun	3493
gem til læseliste	519
genişlet	3440
gerenciar opções	2869
gerenciar preferências	2869
geri dön	3533
gerir opções	2869
gerir preferências	2869
gestionează consimțământul	2952
gestionează cookie-urile	2984
gestionează opțiunile	2984
gestionează preferințele	2952
geçerli bir e-posta adresi girin	3503
geçerli süre	3488
geçersiz e-posta	3503
geçersiz e-posta adresi	3503
ghi nhớ đăng nhập	3696
gia hạn gói	3718
giriş	3423
giriş yap	3423
giriş yapin	3423
giriş yapin veya üye olun	3423
giv os feedback på artiklen	527
già abbonato	2023
già registrato	2023
giải đố ngay	3678
giảm cỡ chữ	3709
giọng đọc ai	3682
giọng đọc tự động	3682
gli articoli più letti	2088
glömt lösenord	3279
godkänn	3294
godkänn alla	3294
google ile giriş yap	3501
google playからダウンロード	2236
google playで手に入れよう	2236
google play에서 다운로드	2340
google से जारी रखें	1823
googleでログイン	2244
googleで登録	2244
googleで続ける	2244
gorące tematy	2690
gracias por tu opinión	1188
gratuit, fără spam	2965
grazie, il tuo messaggio è stato inviato	2118
gràcies pel teu vot	382
gràcies per la teva opinió	364
gràcies per votar	364
gràcies, el teu missatge s'ha enviat	406
gràcies, ja estàs subscrit	372
grátis e sem spam	2846
guardar artículo	1148
guardar configuración	1223
guardar para después	1208
guardar para leer después	1208
guardar preferências	2834
gå ikke glip af	532
gå ikke glip af noget	515
gå ikke glipp av noe	2592
gå til indhold	535
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1624
généré par l'ia	1624
gérer la confidentialité	1623
gérer les cookies	1520
gérer les préférences	1550
gérer les traceurs	1623
gérer mes alertes	1560
gérer mes choix	1520
gérer mes cookies	1623
gérer mes préférences	1623
gérer mon consentement	1590
gérer vos préférences	1590
gérer vos préférences de cookies	1550
góp ý	3642
gönder	91	3504
gönderiyi göster	3490
gönderiyi yükle	3490
görseli büyüt	3507
görüş bildir	3480
görüşünü bildir	3480
görüşünüzü bildirin	3480
gündem	3437
günün anketi	91
günün bulmacasi	3521
günün haberleri	3437
günün kelimesi	3521
günün sudokusu	3521
günün özeti	3437
głosuj	91
gợi ý	3643
gửi	91	3642
gửi bài cho tòa soạn	3703
gửi bài viết	3703
gửi bình luận	3642
gửi cho bạn bè	3669
gửi email	3633
gửi góp ý	3675
gửi phản hồi	3675
gửi thành công	3698
gửi tin bài	3703
gửi trả lời	3675
gửi ý kiến	3642
gửi ý kiến của bạn	3675
gửi đi	3699
gửi ảnh cho chúng tôi	3703
""", 'h': """
haber bülteni	3460
haber güncelleniyor	3439
haberi arkadaşina hediye et	3430
haberi paylaş	3538
haberi özetle	3512
haberin kilidini aç	3530
haberlere dön	3533
hacer una donación mensual	1263
hacer una donación puntual	1263
hai già un account	2023
hai già votato	2094
harici içerik	3439
haritayi aç	3440
has arribat al límit d'articles gratuïts	376
has iniciado sesión	1186
has olvidado tu contraseña	1233
hasznos volt az összefoglaló	1859
hasznosnak találta a cikket	1859
havi támogatás	1845
hayir teşekkürler	3421
hayir, teşekkürler	3421
haz una pregunta sobre este artículo	1188
he leído y acepto la política de privacidad	1201
he llegit i accepto la política de privacitat	361
he olvidado mi contraseña	1233
hela artikeln fortsätter nedan	3293
henüz abone değil misiniz	3501
hepsini gör	3439
her destek önemli	3498
her katki değerli	3498
her katki önemli	3498
her zaman göster	3490
hesap oluştur	3423
hi estàs d'acord? vota	364
hiba jelentése	1863
hibát talált	1859
hier reinhören	664
hinweis schließen	585
hirdetés	1855
hirdetés bezárása	1855
hirdetés, görgessen tovább	1855
hiển thị bài đăng	3686
hiển thị nội dung	3686
hiện phụ đề	3682
hjälp oss att rätta fel	3297
hlasovať	91
hlavné správy	3161
hlavní zprávy	445
ho già donato	2017
ho già un account	2116
hoje não	2749
hoppa till innehåll	3304
hoppa över inlägg från facebook	3304
hoppa över inlägg från instagram	3304
hoppa över inlägg från x	3304
hozzászólok	1859
hozzászólás	1859
hozzászólások	1859
hozzászólások megtekintése	1859
hylkää	1429
hylkää kaikki	1429
hyppää reseptiin	61
hyväksy	1429
hyväksy evästeet	1429
hyväksy kaikki	1429
hàng năm	3695
hàng tháng	3695
här kan du kommentera artikeln	3297
hääleta	91
håll dig uppdaterad	3284
hình tiếp theo	3720
hírfolyam	1860
hírlevelek	1865
hírlevél	1865
hírlevél-feliratkozás	1865
hören sie diesen artikel	664
hør saken	2596
hằng tháng	3695
hết quảng cáo	3681
họ tên	3699
họ và tên	3699
hủy bất cứ lúc nào	3696
""", 'i': """
i più commentati	2049
i più letti	2049
i più letti della settimana	2088
i più visti	2049
iba pre predplatiteľov	3157
ich unterstütze schon	585
identifícate	1205
ielogojies, lai komentētu	2428
ienākt	2422
iesakām	2424
ieși din ecran complet	2948
ignorar anúncio	2870
ignorer la publicité	1624
ihre meinung zählt	623
ihre stimme wurde gezählt	91
ikke gå glipp av	2608
ikke nå	2583
il più popolare	2117
il più scelto	2116
il tuo browser non può riprodurre il video	2066
il tuo commento sarà pubblicato dopo l'approvazione	2076
il tuo messaggio è stato inviato	2118
il tuo voto è stato inviato	2094
il tuo voto è stato registrato	2094
iletişim	3436
ilgili içerikler	3437
ilginizi çekebilecek haberler	3437
ilginizi çekebilir	3437
ilmoita asiavirheestä	1433
ilmoita virheestä	1433
image précédente	1633
imaginea anterioară	2990
imaginea următoare	2990
impossible de charger la vidéo	1624
impossible de lire la vidéo	1624
imprimir artículo	1208
imprimir esta matéria	2819
in bài	3633
in bài viết	3633
in công thức	61
in trang này	3669
indlæg fra facebook	535
indlæg fra instagram	535
indlæs flere	535
ingresá	1205
ingyenes regisztráció	1847
inicia la sessió per comentar	382
inicia sesión	1129
inicia sesión con google	1233
inicia sesión para comentar	1212
inicia sessió	349
inicia sessió amb google	404
iniciar reproducción	1259
iniciar reprodução	2870
iniciar sesión	1129
iniciar sesión con apple	1205
iniciar sesión con facebook	1205
iniciar sesión con google	1205
iniciar sessão	2754
inicie sesión	1129
inne artykuły	2690
innhold fra annonsør	2616
inscription confirmée	1631
inscription à la newsletter	1503
inscrivez-vous à notre newsletter	1503
inscrição confirmada	2876
inscrição realizada com sucesso	2846
insira o seu endereço de email	2812
insira um e-mail válido	2846
instagramで見る	2262
instagramの投稿を読み込む	2234
instagram에서 보기	2366
instagram에서 이 게시물 보기	2366
instalează aplicația	2925
inställningar	3294
introdu emailul tău	2988
introduce tu correo electrónico	1265
introduce un correo electrónico válido	1235
introduce un correo válido	1235
introduce un email válido	1201
introduceți adresa de email	2988
introduceți o adresă de email validă	2965
introdueix un correu vàlid	406
intră în cont	2894
invítanos a un café	1124
início	2783
ir a la página de donaciones	1230
ir para a página de doações	2841
ir para a página de donativos	2841
ir para o conteúdo	2783
ispiši	3100
ispiši recept	61
isso foi útil	2822
istediğin zaman iptal et	3501
istediğiniz zaman abonelikten çikabilirsiniz	3460
istediğiniz zaman iptal edin	3423
isto foi útil	2822
izbor uredništva	3220
izdrukāt	2427
izmēģini # dienas bez maksas	2422
içeriğe geç	3439
içeriği görüntüle	3490
içeriği göster	3490
içeriği yükle	3490
iş birliği	3432
iş birliğiyle	3517
išbandykite # dienų nemokamai	2381
išorinis turinys	2399
išsaugoti	2386
išsaugoti straipsnį	2386
""", 'j': """
j'ai déjà donné	1484
j'ai déjà un compte	1494
j'ai désactivé adblock	1594
j'ai désactivé mon adblock	1594
j'ai désactivé mon bloqueur	1594
ja hi estàs subscrit	376
ja hi estàs subscrit? entra	376
ja n'ets subscriptor? inicia sessió	349
ja tens compte? inicia sessió	376
jaa twitterissä	1426
jaa x:ssä	1426
jag förstår	3294
jag stödjer redan	3275
jaga sõbraga	1288
jaunākie	2424
jautā mākslīgajam intelektam	2428
javascript està desactivat	393
javascript đã bị tắt	3686
javascript מושבת	1714
javascript ถูกปิดใช้งาน	3394
javascriptが無効になっています	2234
javascript已停用	3803
javascript已禁用	3803
je commande ce numéro	1554
je consens au traitement de mes données	1600
je découvre l'offre	1630
je découvre les offres	1630
je fais un don défiscalisé	1595
je gère mes cookies	1520
je m'équipe	1642
je soutiens déjà	1484
jede spende zählt	678
jeder beitrag zählt	678
jeder euro zählt	678
jednorázově	429
jeg forstår	2601
jeg støtter allerede	506	2583
jegyek itt kaphatók	1862
jelentkezzen be vagy regisztráljon	1847
jen pro předplatitele	430
jetzt angebot wählen	683
jetzt anhören	612
jetzt reinhören	664
jetzt unterstützen	586
již mám předplatné	430
joacă acum	2943
joacă gratuit	2943
joacă responsabil	2946
jobs in ihrer nähe	662
jogar grátis	2825
jogue grátis	2825
još vesti	3097
još vijesti	3097
junte-se à conversa	2808
jurnalismul de calitate costă	2930
juttu jatkuu kuvan jälkeen	1428
juttu jatkuu mainoksen jälkeen	1428
juttu jatkuu videon jälkeen	1428
juttua päivitetään	1428
jutun lukee koneääni	1426
jutun lukee tekoälyääni	1426
jutun voi myös kuunnella	1426
już wspieram	2664
já desativei	2839
já desativei o bloqueador	2839
já doei	2749
já está inscrito	2876
já nas bancas	2802
já segue este autor	2857
já segue este tema	2857
já sou apoiador	2749
já sou assinante	2754
já tem conta	2754
já tem uma conta	2754
já tenho conta	2844
já votou	2822
já é assinante? faça login	2754
já é subscritor	2817
já é subscritor? inicie sessão	2817
jätä kommentti	1433
jūsų el. paštas	2406
jūsų el. pašto adresas	2406
""", 'k': """
k tématu	445
k téme	3161
kalan süre	3487
kapcsolódó	1860
kapcsolódó cikk	1860
kapcsolódó cikkek	1860
kapcsolódó tartalom	1860
kapcsolódó témák	1860
karte öffnen	631
kas kokkuvõte oli kasulik	1289
kategóriák	1860
katso kuvat tästä	1436
katso myös	1434
katso video tästä	1436
katso video yltä	1436
kaupallinen yhteistyö	87	1428
kaydiniz için teşekkürler	3460
keresés	1862
kezdőlap	1862
không biết	3676
không có ý kiến	3676
không phải bây giờ	3626
không spam	3698
không thể hiển thị nội dung này	3686
không thể phát video	3682
không thể phát video này	3682
không thể tải video	3716
không, cảm ơn	3626
ki-übersicht	658
kiitos äänestäsi	91
kijelentkezés	1847
kingi artikkel sõbrale	1288
kinyitás	1863
kipróbálom	1847
kirjaudu sisään	1419
kirjoita sähköpostiosoitteesi	1422
kişisel verilerimin işlenmesini kabul ediyorum	3503
kiểm tra hộp thư của bạn	3698
kiểm tra kiến thức của bạn	3678
kjøp abonnement	2587
kjøp tilgang	2587
klausies podkāstu	2429
klausies podkāstu šeit	2429
klausies šo rakstu	2427
klausies šo rakstu (# min	2427
klausykite tinklalaidės	2388
klausykite tinklalaidės čia	2388
klausykitės straipsnio	2386
klausīties	2427
klausīties rakstu	2427
ključne besede	3220
ključne reči	3097
ključne riječi	3097
klíčová slova	445
kokeile # päivää maksutta	1419
kolačići	3113
komentavimas išjungtas	2387
komentavimo taisyklės	2387
komentáre	3164
komentář	444
komentáře	444
komentāri	2422
komentēt	2422
komentēšana ir slēgta	2428
komentēšanas noteikumi	2428
komerčné oznámenie	3160
komerční sdělení	87	440
kommentarer blir gjennomgått før publisering	2611
kommentarerna förhandsmodereras	3297
kommentek megtekintése	1859
kommentelési szabályzat	1859
kommentér	527
koostöö	1292
kopiera länk	3289
kopiera länken	3289
kopijuoti nuorodą	2381
kopiraj povezavo do članka	3223
kopiér link	519
kopiér linket	519
kopírovat odkaz	437
kopírovať odkaz	3164
kopēt saiti	2422
korábban írtunk róla	1860
kreiraj račun	3090
kullanim koşullari	3433
kup dostęp	2668
kupi naročnino	3216
kuula taskuhäälingut	1290
kuuntele podcast tästä	1436
kysy tekoälyltä	1433
käyttöehdot	1429
kérdezze ai-asszisztensünket	1859
kérem a hírlevelet	1865
később	1844
kích thước chữ	65
köp	3279
köszönjük a feliratkozást	1865
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1844
következő	1862
következő cikk	1860
køb abonnement	510
køb adgang	510
kúpiť predplatné	3157
küfür, hakaret içeren yorumlar onaylanmamaktadir	3436
küldje el barátjának	1853
küldés	91	1853
küldés e-mailben	1853
külső tartalom	1862
künye	3433
küpsiste seaded	1301
küsi tehisarult	1289
küsitlus	91
kā tev patika raksts	2428
kā tu domā? balso	2429
ką manote? balsuokite	2388
kết quả bình chọn	3713
kết quả thăm dò	3713
kết thúc quảng cáo	3681
""", 'l': """
l'accès à tous les articles	1630
l'offre intégrale	1630
la discussione è chiusa	2045
la donazione è detraibile	2113
la lecture automatique est désactivée	1624
la más popular	1234
la nota continúa después del anuncio	1154
la palabra del día	1254
la pregunta del día	91
la rédaction n'a pas participé	1642
la rédaction vous conseille	1527
la sélection de la rédaction	1527
la tua richiesta è stata inviata	2148
la vidéo ne peut pas être lue	1586
lahjoita artikkeli ystävälle	1426
lai komentētu, ielogojies	2428
lai komentētu, pieslēdzies	2428
laisser une réponse	1578
lancer la vidéo	1624
las más leídas	1163
las más leídas de hoy	1209
las noticias más leídas	1209
lasi arī	2424
lasi komentārus	2428
lasi tālāk	2422
lasi vairāk šeit	2429
lasi vēl	2424
lasiet arī	2424
lasiet vēl	2424
lasă un comentariu	2905
lasă un răspuns	2940
lasīt komentārus	2428
lasīt tālāk	2429
lasīt vairāk	2429
lasīt vēlāk	2427
lasītākie	2424
lataa lisää	1436
le choix de la rédaction	1527
le club des abonnés	1584
le journal numérique	1494
le lecteur vidéo est en cours de chargement	1586
le lien a été copié	1570
le lien a été copié dans le presse-papiers	1570
le notizie più lette	2088
le più lette	2049
lea también	1163
lecteur vidéo	1624
lee sin límites	1205
lee también	1163
leer artículo completo	1166
leer el artículo completo	1239
leer el siguiente artículo	1267
leer más	1166
leer siguiente artículo	1267
leer también	1163
leer transcripción	1219
legfrissebb hírek	1860
leggi di più	2052
leggi più tardi	2087
legnépszerűbb	1860
leia a matéria completa	2820
leia a notícia completa	2850
leia as notícias no aplicativo	2810
leia também	2780
leitor de vídeo	2870
leitor de áudio	2870
len pre predplatiteľov	3157
ler grátis	2875
ler o próximo artigo	2878
ler próximo artigo	2878
ler transcrição	2830
les choix de la rédaction	1527
les commentaires sont réservés aux abonnés	1618
les lecteurs ont aussi consulté	1571
les mieux notés	1579
les mots croisés du jour	1619
les més llegides	379
les også	2608
les plus commentés	1527
les plus consultés	1604
les plus partagés	1527
les plus récents	1579
les prix indiqués sont susceptibles d'évoluer	1554
les résultats du vote	1618
les våre debattregler	2604
leído por una voz sintética	1219
leído por voz sintética	1219
li e aceito a política de privacidade	2812
lido por uma voz sintética	2830
lien copié	1513
lien copié dans le presse-papiers	1570
lietošanas noteikumi	2439
liitudes nõustud kasutustingimustega	1308
liity jäseneksi	1418
lineでシェア	2179
lineでシェアする	2208
lineでログイン	2244
lineで共有	2258
lineで送る	2179
link a vágólapra másolva	1853
link bài gốc	3669
link copiado para a área de transferência	2819
link kopiëren	2484
link másolva	1853
link másolása	1853
lire l'article précédent	1633
lire la suite pour #€	1494
lire la vidéo	1530
lire à haute voix	1513
lire également	1527
lisätiedot	1437
lisää aiheesta	1434
livrare gratuită	2979
liên hệ	3642
liên hệ quảng cáo	3703
liên hệ tòa soạn	3703
liên hệ với tòa soạn	3703
liên quan	3643
llegeix la transcripció	389
llegeix sense límits	376
llegeix també	352
llegir més	379
llegit per una veu sintètica	389
lo + leído	1163
lo esencial cada mañana	1265
lo más comentado	1163
lo más compartido	1163
lo más leído	1163
lo más popular	1163
lo más visto	1163
lo más visto hoy	1209
lo último	1163
locuri de muncă	2921
loe lähemalt	1290
loe lähemalt siit	1290
logi sisse või loo konto	1283
los lectores también leyeron	1209
luba kõik	1301
lubię to	2678
lucrează cu noi	2921
lue keskustelun säännöt	1433
lue lisää	1434
lue lisää aiheesta	1434
lue myöhemmin	1426
lue myös	1434
lugu jätkub pärast reklaami	1292
lugu täieneb	1290
lui écrire	1548
luôn cho phép	3686
luôn hiển thị	3686
làm bài trắc nghiệm	3678
làm mới trang	3692
làm trắc nghiệm	3678
lähetä	91
lähetä sähköpostilla	1426
lämna en kommentar	3297
länk kopierad	3289
länken kopierad	3289
länken är kopierad	3289
läs dokumentet	3305
läs domen	3305
läs hela artikeln	3304
läs hela texten	3304
läs hela texten här	3304
läs kommentarer	3297
läs mer	3301	3304
läs mer om	3301
läs också	3301
läs senare	3289
läs vidare	3279	3301
läs våra kommentarsregler	3297
läs även	3301
läsarfrågan	91
lästid	3304
lästid # min	3304
lås op	510
lås opp artikkelen	2587
lås opp saken	2587
lås upp artikeln	3279
læs debatreglerne	527
læs debatreglerne her	527
læs hele artiklen	535
læs kommentarer	527
læs mere	532	535
læs mere om	532
læs også	532
læs også disse artikler	532
læs senere	519
læs videre	510	532
læs vores regler for debatten	527
læsetid # min	535
lên đầu trang	3645
lùi # giây	3682
lütfen geçerli bir e-posta adresi girin	3503
lưu	3633
lưu bài	3633
lưu bài viết	3633
lưu bài để đọc sau	3669
lưu cài đặt	3686
lưu công thức	61
lưu tùy chọn	3686
lấy link	3669
""", 'm': """
magari più tardi	2017
mai multe articole de același autor	2969
mai multe opțiuni	2977
mai târziu	2892
mainos päättyy	1428
mais notícias	2780
mais opções	2859
mais opções de partilha	2859
maksettu sisältö	1428
mantener la sesión iniciada	1233
mantener sesión iniciada	1233
manter sessão iniciada	2844
mantén la sessió iniciada	404
manşetler	3437
masquer la publicité	1554
masquer les réponses	1578
masz już konto	2668
masz już konto? zaloguj się	2668
materialet är skyddat enligt lagen om upphovsrätt	3331
materiał partnera	2682
materiał promocyjny	2682
materiał sponsorowany	2682
materiał zewnętrzny	2682
matéria exclusiva para assinantes	2817
matérias relacionadas	2780
mağazamiz	3486
mağazaya git	3486
me réabonner	1630
media społecznościowe	2679
megnyitás	1863
megnézem	1862
megosztás	1853
megosztás a facebookon	1853
megosztás facebookon	1853
megosztás twitteren	1853
mehr für dich	688
mehr für sie	688
meld deg på	2592
meld deg på nyhetsbrevet	2592
mentions légales	1520
mentés	1853
mentés későbbre	1853
menú	1166
menü	630	1862	3439
menü schließen	630
menü öffnen	630
menüyü kapat	3533
mer från	3301
mer läsning	3301
merci ! votre message a bien été envoyé	1600
merci d'avoir voté	91	1558
merci de le désactiver pour continuer	1594
merci, votre vote a été pris en compte	1578
mergi la pagina de donații	2960
mergi la rețetă	61
mesajiniz başariyla gönderildi	3503
mesajiniz gönderildi	3503
mesajul dumneavoastră a fost trimis	2965
mesajul tău	2988
messaggio pubblicitario con finalità promozionale	2071
mest läst	3301
mest lästa	3301
mest læst	532
mest læste	532
mettre de côté	1643
mi donación	1263
mi-összefoglaló	1862
micșorează textul	2977
mida sina arvad? hääleta	1290
minn meg på det senere	2583
mira el vídeo	370
mira también	1267
mitä mieltä olet? äänestä	1436
miễn phí vận chuyển	3711
miễn phí, không spam	3698
modalità di pagamento	2021
moderálási elvek	1859
modifică preferințele cookie	2916
modifică setările	2984
modifier mes préférences	1550
modifier vos préférences	1590
modtag en notifikation, når vi skriver om emnet	535
modération a priori	1618
mogoče kasneje	3227
mogą cię zainteresować	2690
mohlo by se vám líbit	445
mohlo by vás také zajímat	445
mohlo by vás tiež zaujímať	3161
mohlo by vás zajímat	445
mohlo by vás zaujímať	3161
monatlich kündbar	683
montant personnalisé	1628
mostra aquesta publicació a instagram	361
mostra di più	2052
mostra els subtítols	389
mostra la publicació	393
mostra més	410
mostra'n més	353
mostrar comentários	2822
mostrar conteúdo	2834
mostrar conteúdo externo	2798
mostrar más	1166
mostrar o conteúdo	2834
mostrar subtítulos	1219
mot de passe oublié	1494
mots clés	1527
mots croisés	1583
mots croisés du jour	1619
mots fléchés	1583
mots mêlés	1583
mots-clés	1527
może cię zainteresować	2690
może później	2664
možda kasnije	3105
možda vas zanima	3097
možda će vas zanimati	3097
možno neskôr	3168
možná později	428
mua sách	3681
mua sách tại đây	3681
mua trên lazada	3681
mua trên shopee	3681
mua trên tiki	3681
mua vé	3681
mua vé ngay	3681
muistuta myöhemmin	1417
mulțumim că ai votat	2940
mulțumim pentru feedback	2919
mulțumim pentru sprijin	2986
mulțumim pentru susținere	2986
mulțumim pentru vot	91	2940
mulțumim, mesajul a fost trimis	2965
mulțumim, te-ai abonat cu succes	2926
mutasd az eredményt	91
mutass többet	1862
muut lukivat myös	1434
myöhemmin	1417
már előfizető	1847
más	1166
más antiguos	1213
más artículos	1163
más artículos de este autor	1239
más artículos del autor	1182
más detalles	1167
más en	1163
más historias	1163
más información	1163
más leídas	1163
más leído	1163
más leídos	1163
más noticias	1163
más noticias de este autor	1239
más opciones	1156
más opciones para compartir	1248
más popular	1234
más recientes	1213
más sobre este tema	1163
más tarde	1123
más valorados	1213
más vistas	1163
más vistos	1163
más votados	1213
mások ezt olvassák	1860
mások ezt olvasták	1860
másolás	1853
máte již účet	430
máte předplatné? přihlaste se	430
mã giảm giá	3721
märksõnad	1285
månadsgåva	3276
månedlig gave	2584
månedligt bidrag	507
måske senere	506
måske vil du også kunne lide	532
més antics	383
més articles d'aquest autor	410
més informació	352
més llegides	352
més notícies	379
més opcions	418
més recents	383
més tard	397
més valorats	383
més votats	383
método de pago	1127
métodos de pagamento	2752
métodos de pago	1127
mākslīgā intelekta kopsavilkums	2429
mă abonez	2926
mărește fotografia	2969
mărește imaginea	2969
mărește textul	2977
mărime text	65
můj účet	430
mọi đóng góp đều quý giá	3694
mỗi đóng góp đều quý giá	3694
một lần	3695
mới nhất	3643
mời chúng tôi ly cà phê	3694
mở	3646
mở khóa bài viết	3718
mở khóa bài viết này	3669
mở rộng	3645
mở trong ứng dụng	3688
mở ứng dụng	3688
""", 'n': """
nadaljevanje članka pod oglasom	3219
nahlásit chybu	444
nahlásiť chybu	3164
najchętniej czytane	2690
najchętniej czytane dziś	2690
najczęściej czytane	2690
najczęściej czytane artykuły	2690
najnovejše	3220
najnovejše novice	3220
najnoviji članci	3097
najnovšie	3161
najnovšie správy	3161
najnovšie články	3161
najnowsze artykuły	2690
najnowsze wiadomości	2690
najčitanije	3097
najčitanije vesti	3097
najčitanije vijesti	3097
najčitanije vijesti dana	3097
najčítanejšie	3161
najčítanejšie články	3161
najčítanejšie články dňa	3161
napišite komentar	3223
napsat komentář	444
naročena vsebina	3219
naročite se	3215
naročnina	3215
narração gerada por ia	2870
nastavení	441
nastavení cookies	441
nastavi čitanje	3149
nastavi čitati	3149
nastavite čitanje	3149
nastavite čitati	3149
nastavitve piškotkov	3235
następna strona	2693
następny	2693
następny artykuł	2690
natisni članek	3223
naudojimo taisyklės	2399
naujausios žinios	2383
naujienlaiškis	2406
načíst další	447
našli jste chybu	444
našli jste v článku chybu	444
ne děkuji	428
ne ratez rien de l'actualité	1593
ne, děkuji	428
nejdiskutovanější	445
nejnovější	445
nejnovější zprávy	445
nejnovější články	445
nejčtenější	445
nejčtenější články	445
nejčtenější články dne	445
nem, köszönöm	1844
nenhum comentário	2776
neueste beiträge	627
nghe bài báo	3682
nghe bài viết	3682
nghe nội dung bài viết	3682
nghe đọc bài	3682
nhà tài trợ	3711
nhấn để bật tiếng	3716
nhận thông báo	3689
nhập bình luận	3713
nhập bình luận của bạn	3713
nhập email của bạn	3719
nhập số tiền	3717
nhập địa chỉ email	3719
nhập địa chỉ email của bạn	3719
nhắc tôi sau	3626
nhớ đăng nhập	3696
nie dziękuję	2664
nie dziś	2664
nie pamiętasz hasła	2668
nie ďakujem	3168
nie, dziękuję	2664
nie, ďakujem	3168
no es pot reproduir el vídeo	389
no ho sé	383
no se ha podido cargar el vídeo	1259
no se ha podido reproducir el vídeo	1219
no se puede reproducir el vídeo	1219
no sé	1213
només els subscriptors poden comentar	364
només per a subscriptors	404
non seguire più	2129
normas de participación	1212
normes de participació	382
norėdami komentuoti, prisijunkite	2387
nosūti draugam	2427
nosūtīt draugam	2427
nosūtīt e-pastā	2427
noteで書く	2179
notifications activées	1593
notre charte déontologique	1608
notre charte éditoriale	1608
notre sélection	1527
notre sélection d'articles	1571
notícia anterior	410	2850
notícia següent	410
notícias relacionadas	2780
notícias relacionadas que podem lhe interessar	19
notícies destacades	379
notícies relacionades	352
nous protégeons nos sources	1608
nous écrire	1608
nouveau ! suivez vos auteurs préférés	1612
nu ai cont? înregistrează-te	2931
nu aveți cont	2963
nu ești abonat	2963
nu ești încă abonat	2963
nu mai urmări	2975
nu mulțumesc	2892
nu putem afișa acest conținut	2952
nu s-a putut încărca videoclipul	2985
nu sunteți abonat	2963
nu știu / nu răspund	2941
nu, mulțumesc	2892
nuestro código ético	1242
numele tău	2966
numele tău de utilizator	2981
nyhetsdøgnet	2608
nyomtatás	1853
não foi possível carregar	2870
não foi possível carregar o vídeo	2830
não foi possível reproduzir o vídeo	2830
não perca	2780
não sabe / não responde	2823
não sei	2823
não tem conta	2844
não tem uma conta	2844
não é assinante	2844
não, obrigada	2749
não, obrigado	2749
nächste seite	630
nächster artikel	627
näita kõiki	1291
näita rohkem	1290
näita veel	1290
näita vähem	1291
näköislehti	1419
nästa	3304
nästa artikel	3301
näytä alkuperäinen	1437
näytä kaikki	1436
näytä kartta	1437
näytä kommentit	1433
näytä käännös	1437
näytä lisää	1436
näytä sisältö	1429
näytä tiedot	1437
näytä tulokset	91	1437
näytä vähemmän	1437
næste	535
næste artikel	532
népszerű	1860
nézze meg galériánkat	1862
nézze meg képeinket	1862
nõustun	1301
nõustun kõigiga	1301
nøgleord	532
nāc strādāt pie mums	2429
nổi bật	3643
nội dung do ai tạo	3716
nội dung quảng cáo	3671
nội dung tài trợ	3638
nội quy bình luận	3675
""", 'o': """
o dată	2961
o leitor está a carregar	2830
o que achou desta notícia	2800
o seu apoio faz a diferença	2874
o singură dată	2961
o singură donație	2960
o vídeo começará em alguns segundos	2798
ocenite članak	3100
ocenite članek	3223
oceń przepis	61
ochrana osobních údajů	441
ochrana osobných údajov	3175
ocijenite članak	3100
ocorreu um erro ao carregar o vídeo	2798
ocultar anúncio	2802
ocultar comentários	2822
oddaj głos	91
odebírat	434
odebírat newsletter	434
odemknout článek	430
odhlásit se	430
odhlásiť sa	3157
odkaz skopírovaný	3164
odkaz zkopírován	437
odkleni članek	3216
odklenite celoten članek	3216
odmietnuť	3175
odmietnuť všetko	3175
odmítnout	441
odmítnout vše	441
odoslať	91
odporúčame	3161
odporúčame prečítať	3161
odporúčame tiež	3161
odporúčané články	3161
odpovědět	444
odrzuć	2683
odrzuć wszystkie	2683
odtwórz	2693
odštampaj	3100
odštampaj recept	61
odštampaj članak	3100
ofertă pentru abonați	2946
ofertă pentru cititori	2946
oferă acest articol	2977
oferă acest articol cadou	2933
oferă articolul	2977
offert par un abonné	1643
offre abonnés	1584
offre intégrale	1630
offre limitée	1599
offre réservée aux lecteurs	1584
offre spéciale	1494
offre à durée limitée	1598
offrez-nous un café	1485
offrici un caffè	2018
oglasno sporočilo	87	3219
ogłoszenie	2682
ohodnotiť recept	61
ohodnoťte článek	444
ohodnoťte článok	3164
okuma süresi # dk	3439
okurlara özel	3486
okurlarimiza özel	3486
okurlarimiza özel indirim	3486
oliko artikkeli hyödyllinen	1433
oliko juttu hyödyllinen	1433
oliko tiivistelmä hyödyllinen	1433
olvasson korlátlanul	1847
olvasson tovább	1847
olvasta már	1860
olvastad már	1860
olvidaste tu contraseña	1129
omröstning	91
onayi geri çek	3490
onayi yönet	3490
onayimi geri çek	3490
oplæst af en robot	519
oplæst af kunstig intelligens	535
opsig når som helst	510
orijinali göster	3440
os comentários são exclusivos para assinantes	2864
os leitores também leram	2820
os preços podem variar	2802
osale küsitluses	1290
ostatnie artykuły	2690
ota yhteyttä	1433
otevřít	448
otevřít mapu	448
otključaj članak	3090
otključajte ceo članak	3090
otključajte cijeli članak	3090
otomatik çeviri	3488
otros artículos	1163
oturumu açik tut	3501
otwórz	2694
otwórz mapę	2694
outras notícias	19	2780
ouvir este conteúdo	2830
ouça esta reportagem	2830
ouça este conteúdo	2766
oversættelsen er lavet af en maskine	535
oy verdiğiniz için teşekkürler	91	3480
oynatici yükleniyor	3487
oyunuz için teşekkürler	3480
""", 'p': """
padovanokite straipsnį	2386
padovanokite straipsnį draugui	2386
page précédente	1530
pagina următoare	2908
pague um café	2750
paiement sécurisé	1492
paketi seç	3501
paketleri gör	3530
paldies par pieteikšanos	2446
palun jää viisakaks	1289
pamanīji kļūdu	2428
pamanījāt kļūdu	2428
par šo tēmu	2424
paramètres de confidentialité	1590
paramètres des cookies	1520
paramétrer	1520
paramétrer les cookies	1520
parašyk komentarą	2387
parašykite komentarą	2387
partajează	2899
partenerii noștri	2906
participez à la conversation	1558
participă la sondaj	2940
partilhar esta página	2885
partnerių turinys	2390
partnerski sadržaj	3096
pas encore abonné	1598
pasidalinkite šiuo straipsniu	2386
pasitikrinkite žinias	2388
passer la publicité	1518
passer à la recette	61
pastebėjote klaidą	2387
patreonで支援する	2241
pausar vídeo	1219
pauză video	2948
paylaş	3430
paylaşin	3430
paypal ile öde	3530
pažiūrėkite vaizdo įrašą	2388
pe aceeași temă	2934
pentru a citi în continuare	2931
per saperne di più	2088
pergunte à nossa ia	2800
permite întotdeauna	2952
permitir anúncios	2839
peut-être plus tard	1484
photo précédente	1633
phát hiện lỗi	3675
phát lại	3716
phát video	3682
phóng to ảnh	3702
phối hợp với	3711
phổ biến nhất	3697
phụ đề	3683
piedalies aptaujā	2429
piekrist visām	2439
piekrītu	2439
piesakies vebināram	2429
piesakoties tu piekrīti lietošanas noteikumiem	2446
pieslēdzies vai izveido kontu	2422
pieslēdzies, lai komentētu	2428
pieslēgties	2422
pievieno savu komentāru	2428
pievienot komentāru	2422
pirmais mēnesis par # €	2422
pirmas mėnuo tik # €	2381
più lette	2049
più letti	2049
più popolare	2117
più recenti	2095
più tardi	2017
più vecchi	2095
più votati	2095
piškotki	3235
placená inzerce	87	440
plan seç	3501
plani seç	3501
planini seç	3501
platená inzercia	87	3160
player de áudio	2870
plaćeni oglas	87	3096
plaćeni sadržaj	3096
plačana objava	87	3219
plačiau skaitykite čia	2388
plein écran	1530
plus d'actualités	1527
plus d'articles du même auteur	1604
plus de détails	1531
plus récents	1579
plătește cu paypal	2987
poate mai târziu	2892
podari članek	3223
podarite ta članek	3223
podaruj artykuł	2668
podaruj ten artykuł	2678
podcast anhören	664
pode ler também	2820
podeli članak	3100
podijeli članak	3100
podmienky používania	3175
podmínky použití	441
podmínky užití	441
podobne artykuły	2690
podobné články	445	3161
podporiť	3156
podporte nezávislú žurnalistiku	3156
podporte nás	3156
podpořit	429
podpořte naši práci	429
podpořte nás	429
podpořte redakci	429
podrži	3089
podrži nas	3089
podržite nas	3089
podržite naš rad	3089
podržite nezavisno novinarstvo	3089
podziel się	2678
podziel się na facebooku	2678
pogledajte još	19
pokaż komentarze	2686
pokaż mniej	2693
pokaż oryginał	2694
pokaż treść	2683
pokaż tłumaczenie	2694
pokaż więcej	2693
pokaż wszystkie	2693
pokaż wszystko	2694
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3235
pokloni članak	3100
poklonite ovaj članak	3100
pokračovat bez podpory	428
pokračovať bez podpory	3168
polecamy również	2690
polecamy także	2690
polecamy też	2690
polecane artykuły	2690
politica de corecții	2971
politica editorială	2971
politique de confidentialité	1520
politique de protection des données	1623
polityka prywatności	2683
política de cookies	1156	2773
política de correcciones	1242
política de correccions	412
política de correções	2853
política de galetes	361
política de privacidad	1156
política de privacidade	2773
política de privacitat	361
política de protección de datos	1258
política de proteção de dados	2869
poprzedni artykuł	2690
populární	445
populära artiklar	3301
populärt	3301
populære artikler	532
populære saker	2608
populært	532	2608
populārākie	2424
popüler	3437
popüler haberler	3437
popüler konular	3437
por mês	2842
por qué estás viendo esto	1129
por qué? cuéntanos	1253
portes grátis	2861
poslať e-mailom	3164
poslušaj vest	3100
poslušaj članak	3100
poslušaj članek	3223
poslušajte članek	3223
postanite naročnik	3215
postanite član	3089	3215
postavke kolačića	3113
postaw kawę	2665
postaw nam kawę	2665
posłuchaj	2678
pour continuer à lire	1567
pourquoi voyez-vous cette publicité	1554
pouze pro předplatitele	430
povezani sadržaj	3097
povezani članci	3097
povezani članki	3220
powiązane	2690
powiązane artykuły	2690
powiązane tematy	2690
powiększ	2693
powiększ zdjęcie	2693
powrót do góry	2693
později	428
pozostała część artykułu pod materiałem wideo	2682
pošalji	91
pošalji e-mailom	3100
pošalji komentar	3100
pošalji mejlom	3100
pošalji prijatelju	3100
pošalji članak e-mailom	3100
pošaljite komentar	3100
pošlji po e-pošti	3223
pošlji prijatelju	3223
pošlji članek po e-pošti	3223
pr članek	3219
praneškite apie klaidą	2387
pranešti apie klaidą	2387
pravidlá diskusie	3164
pre predplatiteľov	3157
preberite še	3220
predplatiť	3156
predplaťte si	3156
preferințe cookie	2952
preferințe de confidențialitate	2984
preferències de galetes	393
preferências de cookies	2834
preferências de privacidade	2869
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2381
prenumerata nuo # €	2381
prenumerera på vårt nyhetsbrev	3284
prenumeruodami sutinkate su taisyklėmis	2406
prenumeruokite naujienlaiškį	2406
preporučeno	3097
preporučujemo	3097
preporučujemo da pročitate	3097
preporučujemo i	3097
presentear matéria	2859
prečítajte si	3161
prečítajte si aj	3161
prețurile pot varia	2921
pridať komentár	3164
prihlásiť	3157
prihlásiť sa	3157
prihvaćam	3113
prihvaćam sve	3113
prijavi grešku	3100
prijať	3175
prijať všetko	3175
prikaži manj	3221
prikaži manje	3098
prikaži rezultate	91
prikaži sadržaj	3113
prikaži sve	3098
prikaži več	3221
prikaži više	3098
prikaži vse	3221
prima lună gratuită	2931
prima pagină	2969
primește alerte despre acest subiect	2925
printează	2899
printează rețeta	61
pripomenúť neskôr	3168
priporočamo	3220
priporočamo tudi	3220
priporočamo v branje	3220
priporočeno	3220
prisijunkite arba susikurkite paskyrą	2381
prisijunkite prie mūsų komandos	2388
prisijunkite, kad galėtumėte komentuoti	2387
prispieť	3156
privatsphäre-einstellungen	620
privātuma politika	2439
pro předplatitele	430
prochaine vidéo	1624
profită de ofertă	2991
prohibida su reproducción total o parcial	1271
proibida a reprodução total ou parcial	2881
promocijsko sporočilo	3219
promotivni sadržaj	3096
promotivni članak	3096
promóció	1855
proovi # päeva tasuta	1283
proposé par	1616
pročitajte i	3097
pročitajte još	3097
prywatność	2683
przeczytaj również	2690
przeczytaj także	2690
przeczytaj też	2690
przejdź bez wsparcia	2664
przejdź do przepisu	61
przejdź do serwisu	2683
przejdź do treści	2693
przejdź do ustawień prywatności	2683
przypomnij mi później	2664
právě se děje	445
präsentiert von	617
précédent	1530
préférences cookies	1520
préférences de confidentialité	1623
prélèvement	1493
prémium	1847
prénom	1601
présenté par	1616
próbálja ki # forintért	1847
próxima	2783
próxima foto	2878
próxima imagem	2878
próxima notícia	2850
próxima página	2783
próximo artigo	2780
próximo vídeo	1259	2870
prøv # dager gratis	2587
prøv gratis	510	2587
prøv nu	510
prøv nå	2587
prを含みます	2208
pr記事	2229
pubblicità	2040
publi-rédactionnel	1518
publicité	1518
publicité - la suite ci-dessous	1518
publicités	1518
publică	2941
publică comentariul	2940
pular anúncio	2870
pular para o conteúdo	2783
página siguiente	1166
päivän kysymys	91
pääuutiset	1434
påmind mig senere	506
påminn mig senare	3275
później	2664
pārbaudi savas zināšanas	2429
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2432
pērc abonementu	2422
předchozí	447
předchozí článek	445
předplatit	430
předplatné	430
přehrát	447
přejít k obsahu	447
přejít k receptu	61
přejít na obsah	447
přejít na recept	61
přečtěte si	445
přečtěte si také	445
přidat komentář	444
přidejte názor	444
přihlásit	430
přihlásit k odběru	434
přihlásit se	430
přihlášení	430
přijmout	441
přijmout vše	441
připomenout později	428
přispějte	429
přispět	429
""", 'q': """
qr कोड स्कैन करें	1815
qr কোড স্ক্যান করুন	322
qr 코드를 스캔하세요	2340
qrコードからダウンロード	2236
qrコードを読み取ってください	2236
qr코드로 다운로드	2340
qr코드를 스캔하세요	2340
qu'avez-vous pensé de cet article	1552
qual o seu nível de satisfação com esta notícia	2800
qualcosa è andato storto	2119
quan tâm nhất	3676
quay lại	3720
quay lại đầu trang	3720
quellen und weiterführende links	627
queremos conocer tu opinión	1195
queremos saber a sua opinião	2808
questa email è già registrata	2148
questa pagina ti è stata utile	2094
questo articolo ti è stato utile	2094
questo articolo è bloccato	2116
questo campo è obbligatorio	2118
questo riassunto ti è stato utile	2068
questo video non è disponibile	2102
questo video non è più disponibile	2102
quieres añadir otro usuario a tu suscripción	1129
quitter le plein écran	1586
quizi çöz	3483
quizás más tarde	1123
quizás te interese	1163
quy định bình luận	3675
quyên góp	3627
quyên góp ngay	3627
qué te ha parecido esta noticia	1195
quét mã qr	3688
quét mã qr để tải	3688
quét mã qr để tải ứng dụng	3688
quên mật khẩu	3628
quản lý cookie	3686
quản lý lựa chọn	3715
quản lý sự đồng ý	3686
quản lý tùy chọn	3715
quảng cáo	3638
quảng cáo - bài viết tiếp tục bên dưới	3671
""", 'r': """
r$ # por mês durante # meses	2817
radote klaidą	2387
radote klaidą tekste	2387
rafraîchir la page	1594
raksti komentāru	2428
raksts tiek papildināts	2429
raksts turpinās pēc reklāmas	2431
rakstīt komentāru	2428
rao vặt	3638
raportează	2941
raportează comentariul	2981
raportează o eroare	2919
raportează o greșeală	2971
rapportér fejl	527
rašyti komentarą	2381
recargar la página	1228
recargar página	1228
recarrega la pàgina	399
recarregar a página	2839
recarregar página	2839
receber notificações	2810
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1560
recevez une alerte à chaque article de l'auteur	1560
reclamă	2902
recomandarea redacției	2934
recomandări	2906
recomandările editorilor	2934
recomandările redacției	2906
recomendado para você	2780
recommandé	1527
recommandé pour vous	1527
recommandés	1527
recordar más tarde	1123
recuérdamelo más tarde	1123
redare automată	2949
redirecționează # la sută	2960
redirecționează #%	2893
redă video	2948
redă videoclipul	2948
refuză toate	2916
refuză tot	2952
regala este artículo	1248
regalar artículo	1129
regalar este artículo	1248
registrovať sa	3157
registruokitės nemokamai	2381
registruokitės į seminarą	2388
registrácia	3157
regisztráció	1847
regisztrálok	1847
regras de comentários	2822
regras dos comentários	2822
regístrate	1129
rekisteröidy	1419
rekisteröidy maksutta ja lue	1419
reklam içeriğidir	3486
reklami geç	3432
reklám	1855
reklāma	2422
reklāmas raksts	2431
reklāmraksts	87	2431
relaterade ämnen	3301
renovar suscripción	1264
reportar comentário	2864
reportar erro nesta página	2800
reproducció automàtica	390
reproducción automática	1220
reproducción prohibida	1271
reproducir vídeo	1219
reproduction réservée	1638
reproductor de vídeo	1259
reproduzir vídeo	2830
reproduzir áudio	2830
reprodução automática	2831
reprodução proibida	2881
reserve já	2884
resmi büyüt	3507
responda à enquete	2822
rester connecté	1598
restez informé	1503
restez informés	1503
resultado da votação	2864
resultados de la votación	1253
resumen automático	1188
resumo da notícia	2800
retour à l'accueil	1604
retour à la liste	1604
retrage consimțământul	2952
revenir à l'accueil	1604
revoir la vidéo	1624
rezervă-ți locul	2946
rezolvă testul	2943
reîmprospătează pagina	2958
reîncarcă pagina	2958
reînnoiește abonamentul	2987
reģistrējies bez maksas	2422
reģistrēties	2422
ricordamelo più tardi	2017
riproduzione riservata ©	2154
rodyti mažiau	2389
rodyti viską	2389
rozumím	448
rozwiń	2693
rozwiń wszystko	2694
rätta	3297
rätta oss	3297
rättelse	3297
règles de commentaires	1578
règles des commentaires	1578
réactions	1523
réagir	1513	1523
réagir à cet article	1523
réagissez	1523
réagissez à cet article	1523
réductions et codes promo	1642
réduire le texte	1614
répondez au quiz	1581
répondez au sondage	1578
répondre	1523
réseaux sociaux	1514
réserver mes places	1584
réservez vos places	1584
réservé aux inscrits	1494
résiliable à tout moment	1567
résultats	91
résultats du sondage	1558
résumé de l'article	1552
résumé de l'article en # points	1552
résumé en # secondes	1552
résumé ia	1611
résumé par l'ia	1611
részletek	1863
rétablir le son	1586
rösta	91
rösta här	3304
rösta i omröstningen	3304
rösta nu	91
rút lại sự đồng ý	3686
rādīt mazāk	2430
rādīt vairāk	2429
rādīt visu	2430
rămâi conectat	2963
răspunde	2905
rėmimas	2390
""", 's': """
s'abonner à ce dossier	1635
s'abonner à ce sujet	1635
s'abonner à ce thème	1635
s'abonner à cet auteur	1635
s'abonner à partir de #€	1494
s'està carregant el reproductor	389
s'està carregant el vídeo	389
s'ha produït un error	406
s'inscrire à la newsletter	1503
s-ar putea să-ți placă	2906
saada sõbrale	1288
saber más	1166
sadarbības raksts	2431
sadece abonelere özel	3501
sadržaj je zaključan	3090
saglabāt	2427
saglabāt rakstu	2427
sair do ecrã inteiro	2830
saistītie raksti	2424
saistītās ziņas	2424
saite nokopēta	2427
saken er låst	2587
saken finnes også som lyd	2596
salta la pubblicità	2142
salta pubblicità	2142
saltar anúncio	2771
salvar preferências	2834
salvează	2899
salvează articolul	2933
salvează pentru mai târziu	2933
salvează preferințele	2952
salvează rețeta	61
sans engagement, résiliable à tout moment	1567
sao chép	3710
sao chép liên kết	3633
sao chép đường dẫn	3669
sari la conținut	2908
sari la rețetă	61
sari peste reclamă	2985
satura turpinājums pēc reklāmas	2431
sačuvaj	3100
sačuvaj recept	61
sačuvaj vest	3100
scanează codul qr	2954
schlagwörter	627
schließen	630
schrift vergrößern	612
schriftgröße	612
scopri di più	2023
scopri di più su amazon	2158
scrie comentariul tău	2981
scrie redacției	2971
scrieți redacției	2971
sdílejte	437
sdílejte tento text	437
sdílejte text	437
sdílejte článek	437
sdílet	437
sdílet na facebooku	437
sdílet na twitteru	437
sdílet na x	437
sdílet článek	437
se alla erbjudanden för prenumeranter	3279
se bilderna här	3304
se connecter et réagir	1523
se déconnecter	1494
se grafiken här	3304
se ha producido un error al cargar el vídeo	1186
se klippet här	3304
se klippet øverst i saken	2611
se réabonner	1630
se videon här	3304
se încarcă playerul	2948
se încarcă video	2948
se încarcă videoclipul	2948
sedan # kr/mån tills du säger upp	3279
segui già questo argomento	2129
segui già questo autore	2129
seguir tópico	2810
seguí leyendo	1209
sei già abbonato	2023
sei già iscritto	2148
sei già iscritto alla newsletter	2081
selección de la redacción	1163
selectează	2964
selvä	1437
sem opinião	2823
sem si não seria possível	2815
sem você não seria possível	2815
semnalează comentariul	2981
semnalează o eroare	2905
send artiklen på mail	519
send på e-post	2596
sense permanència	376
sesi aç	3487
sesi açmak için dokunun	3526
sesi açmak için tiklayin	3526
setări confidențialitate	2952
setări cookie	2916
setări cookie-uri	2952
setări cookies	2952
setări de confidențialitate	2952
seu apoio faz a diferença	2874
seu nome de usuário	2864
seuls les abonnés peuvent commenter	1558
seuraa meitä	1427
seç	3502
seçenekleri yönet	3490
seçimimi kaydet	3490
seções	2780
sfârșit publicitate	2946
sfârșitul reclamei	2946
shrani članek	3223
si opp når du vil	2587
si è verificato un errore	2118
si è verificato un errore durante il caricamento del video	2066
sie können diesen artikel kostenlos weitergeben	709
signaler ce contenu comme inapproprié	1558
signaler un problème	1523
siguiente artículo	1163
siguiente vídeo	1259
siirry sisältöön	1436
sikeres feliratkozás	1865
sin ti no sería posible	1204
siz ne düşünüyorsunuz? oy verin	3439
sizin için öneriler	3437
siųsti draugui	2386
siųsti el. paštu	2386
skaitykite daugiau čia	2388
skaityti plačiau	2388
skaityti vėliau	2386
skaties arī	2424
skatīt foto	2429
skatīt galeriju	2429
skatīt rezultātus	91
skatīt video	2429
skjønner	2612
sklenite naročnino	3216
skopírovať odkaz	3164
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3297
skrýt	448
slapukų nustatymai	2399
slažem se	3113
slične vesti	3097
slične vijesti	3097
slični članci	3097
sns 공유	2375
sns 공유하기	2375
snsでシェア	2272
snsでシェアする	2272
snsをフォロー	2180
sofortüberweisung	590
solicitarea a fost trimisă	2988
solicitação enviada	2876
son dakika bildirimlerini aç	3493
son dakika gelişmelerinden haberdar olun	3493
son gelişmelerden haberdar olun	3493
sondaż	91
sonderveröffentlichung	689
sono già sostenitore	2017
sonraki fotoğraf	3533
sonraki görsel	3533
sonraki içerik	3533
sonuçlar	91
sonuçlari gör	91	3440
sonuçlari göster	91	3481
sorodni članki	3220
sortează	2941
sortează după	2941
souhlasím	441
souhlasím se zobrazením	441
soutenez-nous dès maintenant	1485
související	445
související témata	445
související články	445
související články z webu	445
soyez le premier à commenter	1523
soyez le premier à réagir	1523
spausdinti receptą	61
spela videon här	3304
spis treści	2693
sponsorisé	1518
sponsorlu içerik	87	3432
sponsoroitu sisältö	1428
sponsrat innehåll	3293
sponzorirani sadržaj	3096
sponzorirani članak	3096
sponzorované	3160
sponzorovaný obsah	440
sponzorováno	440
spotifyで聞く	2262
spotifyで聴く	2262
sprawdź ofertę	2668
spremi članak	3100
sprijinul tău contează	2986
sprijină-ne	2893
spune-ne părerea ta	2940
spune-ți părerea	2919
spune-ți părerea în comentarii	2919
spuneți-ne părerea	2940
später	585
später erinnern	585
spør vår ki om saken	2604
staňte sa členom	3156
staňte se členem	429
stem nå	91
stichwörter	627
stil spørgsmål til artiklen	527
straipsnio tęsinys - po reklama	2390
straipsnis tęsiasi po reklamos	2390
strona główna	2690
stäng	3275	3304
stöd oss	3276
støt os	507
støtt oss	2584
subscrição confirmada	2876
subtitrări	2949
subtítols	390
subtítulos	1220
sudoku del día	1254
sugerir correção	2800
sugerir una corrección	1195
sugestões	2780
suite après la publicité	1584
suivez vos auteurs préférés	1612
suivre ce thème	1560
suivre le thème	1612
sumă liberă	2960
sumă personalizată	2986
sunt de acord cu termenii și condițiile	2965
sur le même sujet	1527
sur le même thème	1527
suscripción	1129
suscripción confirmada	1265
suscríbase	1129
suscríbete	1129
suscríbete a nuestro boletín	1136
suscríbete ahora	1129
susiję straipsniai	2383
susikurti paskyrą	2381
susține	2893
susține-ne	2893
susține-ne pe patreon	2960
susțineți-ne	2893
susținut de	2979
syötä sähköpostiosoitteesi	1422
szavazás	91
szczegóły	2694
szponzorált tartalom	87	1855
szólj hozzá	1859
szóljon hozzá	1859
sähköposti	1422
sähköpostiosoite	1422
så # kr/mnd til du sier opp	2587
så kommenterar du	3297
sé el primero en comentar	1159
sé parte	1124
sélections	1513
sì, grazie	2110
sí, quiero	1227
sí, vull	397
síganos	1149
síguenos	1149
só para assinantes	2844
sólo para suscriptores	1233
sök	3304
søg	535
søk	2611
súhlasím	3175
súhlasím so zobrazením	3175
súmate	1124
súvisiace	3161
súvisiace články	3161
súvisiaci článok	3161
süre	3488
sīkdatņu iestatījumi	2439
słowa kluczowe	2690
sắp xếp theo	3676
số tiền khác	3694
""", 't': """
t'ha estat útil	382
t'ha estat útil aquest article	364
t'ha estat útil aquest resum	364
t'ha semblat útil	382
tack för din anmälan	3284
tack för din röst	91
taip pat žiūrėkite	2383
takaisin ylös	1436
takipten çik	3513
takk for påmeldingen	2592
talebiniz gönderildi	3531
tallenna myöhemmäksi	1426
talán később	1844
tam ekrandan çik	3487
tamaño de la letra	1248
tamaño de letra	65	1148
tamaño del texto	65
también te puede gustar	1163
también te puede interesar	1163
també et pot interessar	352
também pode gostar	2820
tarjeta de crédito	1128
tarjeta de débito	1128
te ha parecido útil	1212
te ha resultado útil	1212
te ha resultado útil este artículo	1188
te ha resultado útil este resumen	1188
te ha sido útil	1212
te ha sido útil este resumen	1188
te poți dezabona oricând	2926
te rugăm să îl dezactivezi	2958
te-ar putea interesa și	2934
tehisaru kokkuvõte	1290
tek seferlik bağiş	3498
tek seferlik bağiş yap	3529
teklifi gör	3486
teklifleri gör	3530
tekoälyn tekemä tiivistelmä	1436
tekoälyn tiivistelmä	1436
tekoälytiivistelmä	1436
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2386
teljes hozzáférés	1847
temas del día	1163
tercihleri yönet	3525
tercihlerimi yönet	3525
termos e condições	2773
teste başla	3483
teste grátis	2754
testează-ți cunoștințele	2943
testează-ți cunoștințele cu quizul nostru	2919
testi başlat	3483
testi çöz	3483
teszteld a tudásod	1862
tesztelje tudását	1862
texten fortsätter nedan	3293
texten fortsätter under bilden	3293
teď ne	428
teşekkürler, mesajiniz gönderildi	3503
tham gia bình chọn	3675
tham gia khảo sát	3675
tham gia thăm dò	3675
thanh toán hàng năm	3696
thanh toán hàng tháng	3696
thanh toán qua paypal	3718
theo dõi chủ đề	3707
theo dõi chủ đề này	3707
theo dõi tác giả	3707
thoát toàn màn hình	3682
thu gọn	3645
thème suivi	1635
thèmes	1527
thématiques	1527
thêm câu trả lời	3713
thêm làm nguồn ưu tiên	3707
thêm vào giỏ hàng	3721
thích	3633
thích nhất	3676
thông tin bắt buộc	3698
thông tin doanh nghiệp	3638
thông tin quảng cáo	3671
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3702
thẻ	3643
thời gian còn lại	3682
thời gian hiện tại	3683
thời lượng	3683
ti è stato utile	2094
tienes que iniciar sesión para guardar artículos	1208
tiktokで見る	2262
tilbakemelding på saken	2604
timp rămas	2948
tin bài liên quan	3669
tin cùng chuyên mục	3643
tin cùng tác giả	3670
tin khác	3643
tin liên quan	3643
tin mới	3643
tin mới nhất	3643
tin nhắn của bạn	3719
tin nhắn của bạn đã được gửi	3698
tin nóng	3670
tin nổi bật	3643
tin quảng cáo	3671
tin tiếp theo	3702
tin trước	3643
tin tài trợ	3643
tin tức liên quan	3643
tin đọc nhiều	3643
tipărește	2899
tipărește articolul	2933
tipărește rețeta	61
tiêu điểm	3643
tiến # giây	3682
tiếp theo	3645
tiếp tục trên trình duyệt	3688
tiếp tục trên web	3688
tiếp tục với apple	3696
tiếp tục với email	3718
tiếp tục với facebook	3696
tiếp tục với google	3696
tiếp tục đọc	3720
tlačiť	3164
to cię może zainteresować	2690
to może cię zainteresować	2690
toate știrile	2969
toda contribuição ajuda	2841
toda la información	1239
todas as notícias	2850
todavía no eres suscriptor	1233
todavía no estás registrado	1233
todos los artículos de este autor	1270
todos los artículos del autor	1270
todos los artículos del especial	1267
todos los derechos de reproducción reservados	1271
todos los vídeos	1239
todos os comentários	2776
todos os vídeos	2850
totes les notícies	410
tots els vídeos	410
tous droits de reproduction réservés	1638
toute l'actualité	1527
toutes les actualités	1604
toutes les vidéos	1604
toutes nos vidéos	1604
tovább	1862
tovább a recepthez	61
tovább a rovatra	1860
tovább olvasom	1862
további cikkek	1860
további cikkek a témában	1860
további hírek	1860
további részletek itt	1862
továbbiak betöltése	1862
toàn màn hình	3683
traducció automàtica	390
traducción automática	1220
traducere automată	2949
traducido automáticamente	1246
tradução automática	2800
traduït automàticament	415
trang chủ	3645
trang này có hữu ích không	3675
transcripció	390
transcripción	1220
transcrição	2831
transferência bancária	2753
treści partnerskie	2682
treść sponsorowana	2682
tria la teva subscripció	376
trimite răspunsul	2940
truy cập không giới hạn mọi bài viết	3718
trình phát âm thanh	3716
trò chơi	3680
trước	3645
trường bắt buộc	3698
trường này là bắt buộc	3698
trả lời	3642
trở lại	3645
trở lại đầu trang	3702
tu ce părere ai? lasă un comentariu	2919
tu donación desgrava	1230
tu navegador no puede reproducir este vídeo	1186
tue meitä	1418
tule meile tööle	1290
turpini lasīt	2422
turpinājums pēc reklāmas	2431
turpināt lasīt	2422
tutar seç	3529
tutar seçin	3529
twitter'da paylaş	3430
twitterで見る	2262
twój adres e-mail	2671
twój e-mail	2671
tài khoản của tôi	3628
tài trợ	3638
tài trợ bởi	3711
támogass minket	1845
támogasson minket	1845
támogatom	1845
támogatott tartalom	87	1855
támogatás	1845
támogatói tartalom	1855
täname liitumast	1308
tässä olisi upotus facebookista	1436
tässä olisi upotus instagramista	1436
télécharger l'appli	1592
télécharger l'audio	1586
télécharger l'épisode	1586
télécharger le mp#	1586
télécharger le podcast	1586
téléchargez l'appli	1592
témata	445
témy	3161
témák	1860
térkép megnyitása	1863
términos de uso	1156
términos y condiciones	1156
tên của bạn	3699
tên hiển thị	3713
tìm kiếm	3645
tóm tắt ai	3706
tóm tắt bằng ai	3706
tóm tắt bởi ai	3706
tópicos	2780
tópicos relacionados	2780
tôi đã hiểu	3646
tôi đã tắt	3693
tôi đã tắt trình chặn quảng cáo	3692
tôi đồng ý với chính sách bảo mật	3698
tôi đồng ý với điều khoản sử dụng	3698
több	1862
töltsd ki a kvízt	1862
töltse ki a kvízt	1862
tùy chọn cookie	3686
tùy chọn khác	3709
tühista igal ajal	1283
tüm fotoğraflar	3507
tüm fotoğraflari gör	3507
tüm haberler	3437
tüm haberlere sinirsiz erişim	3530
tüm haberleri gör	3507
tüm içeriğe sinirsiz erişim	3530
tüm oyunlar	3483
tüm videolar	3507
tüm videolari gör	3507
tüm yazilari	3437
tüm yazilari gör	3507
tüm yorumlar	3436
tüm çerezleri kabul et	3525
tüm çerezleri reddet	3525
tümü	3533
tümünü gör	3439
tümünü göster	3440
tümünü kabul et	3433
tümünü reddet	3433
tăng cỡ chữ	3709
tēmas	2424
tęsinys po reklamos	2390
tạm dừng video	3682
tạo bởi ai	3716
tạo tài khoản	3628
tải audio	3682
tải bài đăng	3686
tải lại trang	3692
tải nội dung	3686
tải thêm	3645
tải thêm bình luận	3675
tải trên app store	3688
tải trên google play	3688
tải tập này	3682
tải về từ app store	3688
tải về từ google play	3688
tải âm thanh	3682
tải ứng dụng	3688
tải ứng dụng ngay	3688
tất cả tin tức	3702
tất cả trò chơi	3678
tất cả video	3702
tắt tiếng	3683
tặng bài viết	3669
tặng sao	3669
tặng sao cho bài viết	3669
tặng sao cho tác giả	3717
tốc độ phát	3682
từ chối tất cả	3686
từ chối tất cả cookie	3715
từ khóa	3643
tự động phát	3683
""", 'u': """
udostępnij	2678
udostępnij na facebooku	2678
udostępnij na twitterze	2678
udostępnij na x	2678
udostępnij w mediach społecznościowych	2678
udělit souhlas	441
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3148
uključi obavijesti	3148
uključite notifikacije	3148
uključite obaveštenja	3148
uključite obavijesti	3148
uložit	437
uložit na později	437
uložit recept	61
uložit článek	437
uložiť	3164
uložiť na neskôr	3164
uložiť recept	61
uložiť článok	3164
ultima oră	2906
ultimele știri	2906
um assinante presenteou você com este artigo	2819
un abonat ți-a oferit acest articol	2933
un abonné vous offre cet article	1570
un e-mail de confirmation vous a été envoyé	1563
un suscriptor te ha regalado este artículo	1208
un suscriptor te regala este artículo	1276
une erreur s'est glissée dans l'article	1523
unterstütze uns	586
unterstützen	586
unterstützen sie uns	586
unterstützen sie uns per paypal	678
uppläst av en dator	3289
uppläst med ai-röst	3289
url 복사	2290
urlをコピー	2179
urlをコピーしました	2258
urlをコピーする	2208
url복사	2290
urmărește acest subiect	2925
urmărește autorul	2975
urmărește live	2925
urmărește subiectul	2975
urmărești deja acest subiect	2975
următorul	2908
următorul videoclip	2985
uslovi korišćenja	3113
ustawienia plików cookie	2683
uvjeti korištenja	3113
uygulamada aç	3492
uygulamayi aç	3492
uygulamayi yükle	3492
uz sākumu	2429
uzyskaj dostęp	2668
už komentarus atsako jų autoriai	2387
už máte predplatné? prihláste sa	3157
už máte účet	3157
už máte účet? prihláste sa	3157
už podporujem	3168
už podporuji	428
uždaryti	2389
uždaryti reklamą	2390
užpildykite apklausą	2388
užsakomasis straipsnis	2390
užsakomasis turinys	87	2390
užsisakyti prenumeratą	2381
""", 'v': """
vaata kõiki tellija soodustusi	1283
vaata lähemalt	1290
vaba töökoht	1290
vad tycker du? rösta här	3304
vai kopsavilkums bija noderīgs	2428
vai raksts bija noderīgs	2428
vairāk par tēmu	2424
vaizdo įrašas	2388
vaizdo įrašą rasite čia	2388
van már fiókja	1847
var artikeln till hjälp	3297
var det här till hjälp	3304
var resuméet nyttigt	527
var sammanfattningen till hjälp	3297
vari atteikties jebkurā laikā	2422
vasta küsitlusele	1290
vastaa kyselyyn tästä	1436
vaš komentar	3100
veja esta publicação no instagram	2798
veja também	2780
veja todas as opções de assinatura	2817
velikost písma	65
veličina teksta	65
velocidad de reproducción	1219
velocidade de reprodução	2830
velocitat de reproducció	389
velocità di riproduzione	2102
ver # comentários	2808
ver biografía	1182
ver comentários	2776
ver conteúdo	2834
ver conteúdo externo	2798
ver dossiê	2850
ver esta publicación en instagram	1186
ver esta publicação	2869
ver esta publicação no instagram	2798
ver fotogalería	1239
ver galería	1166
ver galería de fotos	1239
ver la galería	1239
ver mais notícias	2850
ver más	1166
ver más artículos	1242
ver más artículos del autor	1182
ver más noticias	1209
ver más vídeos	1239
ver oferta de suscripción	1264
ver opciones de suscripción	1264
ver preço	2828
ver suscripción	1264
ver también	1163
ver também	2780
ver todas as notícias	2850
ver todas las opciones de suscripción	1205
ver todos los artículos	1239
ver todos los vídeos	1239
ver todos os vídeos	2850
ver traducción	1167
ver tradução	2784
ver transcripción	1219
ver transcrição	2830
ver vídeo	1166
vergrößern	631
verificați adresa de email	2965
verifică-ți emailul	2965
verifică-ți inboxul	2965
verlagssonderveröffentlichung	689
vertrag kündigen	620
verträge hier kündigen	620
verwandte beiträge	627
ves a la pàgina de donacions	401
ves algún error? comunícalo	1195
veure aquesta publicació a instagram	361
vezi această postare pe instagram	2916
vezi conținutul	2952
vezi mai multe știri	2934
vezi prețul	2946
vezi răspunsurile	2940
vezi toate știrile	2969
vezi și	2906
već imate nalog	3090
već imate pretplatu	3090
već imate račun	3090
već podržavam	3105
već ste pretplatnik	3090
več iz rubrike	3220
več novic iz regije	3220
več o tem	3220
več o temi	3220
veľkosť písma	65
viac k téme	3161
viac si o tom prečítate tu	3161
video không khả dụng	3682
video không tồn tại	3682
video mevcut değil	3487
video này không còn tồn tại	3682
video này không khả dụng	3682
video oynatici yükleniyor	3487
video tiếp theo	3716
video trước	3716
video yüklenemedi	3526
video yüklenirken hata oluştu	3526
video yükleniyor	3487
videoclipul următor	2985
videon voi katsoa jutun yläosasta	1436
videoyu izlemek için tiklayin	3439
videoyu yükle	3490
videó	1860
videók	1860
videónkat itt nézheti meg	1862
vidéo	1530
vidéo indisponible	1586
vidéo non disponible	1586
vidéo précédente	1624
vidéo suivante	1624
vidéo à la une	1624
vielen dank für ihr feedback	668
vielen dank für ihre anmeldung	599
vielen dank für ihre teilnahme	91
vielleicht später	585
vilkår	524	2601
vipps et beløp	2584
vis færre	535	2611
vis oversættelse	536
visa bilden i helskärm	3304
visa färre	3304
visa inlägg från facebook	3304
visa inlägg från instagram	3304
visa innehåll	3294
visa översättning	3305
vissza a tetejére	1862
visszajelzés	1859
viteză de redare	2948
vizitează magazinul	2946
više o temi	3097
više vijesti iz regije	3097
viết bình luận	3642
viết bình luận của bạn	3675
viết trả lời	3675
voce generată de ai	2948
você concorda? vote	2808
você está seguindo este tema	2880
você já está inscrito	2876
você já segue este tema	2857
você já votou	2822
você pode gostar	2780
você pode se interessar	2780
você segue este autor	2880
você também pode gostar	2780
voir le détail	1531
voir les détails	1531
voir les réponses	1578
voir les résultats	91	1531
voir les résultats du sondage	1558
voir toute l'actualité	1604
voir toutes les vidéos	1604
voix générée par ia	1624
voltar ao início	2850
voltar atrás	2878
voltar à página inicial	2850
volver al índice	1267
volver atrás	1267
vos réactions	1523
votează	91
votează în sondaj	2940
votează în sondajul nostru	2919
votre avis nous intéresse	1558
votre demande a bien été envoyée	1631
votre demande a été envoyée	1631
votre message a bien été envoyé	1600
votre nom et prénom	1631
votre prénom	1601
votre soutien fait la différence	1628
votre vote a bien été pris en compte	1578
votre vote a été enregistré	1578
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2940
votul tău a fost înregistrat	2940
vous aimerez peut-être	1527
vous avez déjà un compte	1494
vous avez déjà un compte ? connectez-vous	1494
vous avez déjà un compte ? identifiez-vous	1494
vous avez déjà voté	1578
vous bloquez nos publicités	1627
vous n'êtes pas abonné	1598
vous n'êtes pas encore inscrit	1598
vous n'êtes pas inscrit	1598
vous possédez déjà un compte	1494
vous pourriez être intéressé	1527
vous suivez ce thème	1635
vous suivez déjà ce sujet	1612
vous suivez déjà ce thème	1612
vous suivez déjà cet auteur	1612
vous êtes bien inscrit	1631
vous êtes déjà inscrit	1631
vous êtes inscrit	1631
vreau să donez	2960
vreau să primesc newsletterul	2926
vreau să susțin	2960
vsebina sporočila	3219
vstúpiť do diskusie	3164
vui lòng kiểm tra email	3698
vui lòng nhập bình luận	3713
vui lòng nhập email	3698
vui lòng nhập email hợp lệ	3698
vui lòng nhập họ tên	3698
vytisknout článek	437
vytlačiť	3164
vytlačiť recept	61
vytlačiť článok	3164
vytvořit účet	430
vyzkoušet	430
válasz	1859
váš e-mail	434
väline sisu	1301
värsked uudised	1285
vérifiez votre boîte de réception	1600
vérifiez votre boîte mail	1600
vés a la recepta	61
více	445
více k tématu	445
více o tématu	445
více si o tom přečtete zde	445
vídeo anterior	1259	2870
vídeo destacado	1259
vídeo indisponível	2830
vídeo no disponible	389	1219
vídeo não disponível	2830
vídeo seguinte	2870
vídeo siguiente	1259
vídeos	1163	2780
výber redakcie	3161
výběr redakce	445
výsledky	91
về trang chủ	3702
về tác giả	3703
về đầu trang	3645
""", 'w': """
warto przeczytać	2690
was können wir besser machen	668
weitere beiträge	627
werbung überspringen	617
weź udział w dyskusji	2739
whatsapp'ta paylaş	3430
whatsapp'tan paylaş	3515
whatsappで読む	2208
wie gefällt ihnen dieser artikel	668
wielkość czcionki	65
więcej	2690
więcej artykułów	2690
więcej informacji	2690
więcej na ten temat	2690
więcej o	2690
więcej z	2690
wpisz swój e-mail	2671
wprowadź adres e-mail	2671
wpłać	2665
wpłać teraz	2665
współpraca reklamowa	2682
wypróbuj	2668
wyraź zgodę	2683
wyślij	91
wyślij e-mailem	2678
wyślij znajomemu	2678
""", 'x': """
x'te paylaş	3430
xem bình luận	3642
xem bản ghi	3682
xem bản gốc	3646
xem bản đồ	3646
xem bộ ảnh	3702
xem chi tiết	3646
xem chuyên đề	3702
xem các câu trả lời	3675
xem các gói	3718
xem công thức	61
xem giá	3681
xem giá tốt nhất	3721
xem gói đăng ký	3718
xem kết quả	91	3646
xem lại	3716
xem nhiều	3643
xem nhiều nhất	3643
xem nhiều trong tuần	3670
xem nội dung	3686
xem sản phẩm	3721
xem thêm	3643	3645
xem thêm bài của tác giả	3702
xem thêm bình luận	3642
xem thêm tin	3702
xem thêm video	3702
xem thêm ảnh	3702
xem tiếp	3645
xem toàn bộ	3645
xem trên ứng dụng	3688
xem trả lời	3675
xem tất cả	3645
xem tất cả bình luận	3675
xem tất cả ảnh	3702
xem ưu đãi	3681
xem ảnh cỡ lớn	3702
xem ảnh lớn	3702
xでシェア	2179
xでシェアする	2208
xでポスト	2179
xで共有	2258
xで表示	2262
xで見る	2262
x로 공유	2362
x에서 보기	2366
""", 'y': """
ya estás suscrito	1205
ya tenés suscripción	1205
yahoo! japan idでログイン	2244
yahoo!ショッピングで見る	2229
yahoo!ショッピングで購入	2229
yanit gönder	3480
yanitlari gör	3480
yanitlari göster	3480
yapay zeka ile seslendirilmiştir	3487
yapay zeka ile özet	3439
yapay zeka ile özetle	3512
yapay zeka ile üretildi	3526
yapay zeka özeti	3439
yapay zekâ ile seslendirildi	3487
yapay zekâ ile üretildi	3526
yapay zekâ tarafindan seslendirildi	3487
yapay zekâ özeti	3512
yazara e-posta gönder	3509
yazara mesaj gönder	3509
yazarin diğer haberleri	3437
yazarin diğer yazilari	3437
yazarin tüm yazilari	3437
yaziyi büyüt	3515
yaziyi küçült	3515
yeni oyunumuzu keşfet	3521
ymmärrän	1437
yorum gönder	3436
yorum yapmak için giriş yap	3480
yorumlar sadece abonelere açiktir	3520
yorumlari gör	3436
yorumu gönder	3480
yorumu şikayet et	3520
yorumu şikâyet et	3520
yorumunu gönder	3480
youtube-tartalom megjelenítése	1862
youtubeで見る	2262
youtubeで視聴	2262
youtube에서 보기	2366
yukari çik	3507
yz özeti	3439
yêu cầu của bạn đã được gửi	3719
""", 'z': """
z titulní strany	445
zabudnuté heslo	3157
zadejte svůj e-mail	434
zagłosuj	91
zahlungsart wählen	589
zaloguj się	2668
zapisz na później	2678
zapisz się	2671
zapisz się na newsletter	2671
zapomenuté heslo	430
zarejestruj się	2668
zarządzaj zgodami	2683
zaten üye misiniz	3423
zavřít	428
załaduj więcej	2693
załóż konto	2668
zaštita osobnih podataka	3113
zaštita privatnosti	3113
zdieľajte tento text	3164
zdieľajte článok	3164
zdieľať	3164
zdieľať na facebooku	3164
zdieľať článok	3164
zgadzam się	2683
zgadzam się na wyświetlanie treści	2683
zgłoś	2686
zgłoś błąd	2686
ziņa tiek papildināta	2429
ziņo par kļūdu	2428
ziņot par kļūdu	2428
zkopírovat odkaz	437
zkopírovat odkaz na článek	437
znajdź nas na facebooku	2679
značky	3161
zobacz galerię	2693
zobacz mapę	2694
zobacz również	2690
zobacz szczegóły	2694
zobacz także	2690
zobacz także inne	2690
zobacz też	2690
zobacz więcej	2690
zobrazit méně	448
zobrazit originál	448
zobrazit více	447
zobrazit výsledky	91	448
zobrazit vše	447
zobraziť diskusiu	3164
zobraziť menej	3162
zobraziť obsah	3175
zobraziť viac	3162
zobraziť výsledky	91
zobraziť všetko	3162
zostań patronem	2665
zpět nahoru	447
zur leseliste hinzufügen	709
zur merkliste hinzufügen	612
zur übersicht	630
zurück	623
zurück nach oben	630
zvětšit	447
zwiń	2693
""", '£': """
£# at amazon	1115
""", '©': """
©ntb	2639
""", 'à': """
à découvrir	1527
à la une	1527
à lire	1527
à lire aussi	1527
à lire dans ce dossier	1527
à lire dans la même rubrique	1527
à lire ensuite	1527
à lire également	1527
à ne pas manquer	1527
à voir	1527
à voir aussi	1527
à voir ensuite	1633
""", 'á': """
áudio gerado por ia	2800
áudio gerado por voz sintética	2800
""", 'ä': """
ähnliche artikel	627
ähnliche beiträge	627
ähnliche themen	627
älä missaa mitään	1422
ämnen	3301
ämnen i artikeln	3301
är du redan prenumerant	3279
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1436
""", 'å': """
åbn	536
åbn kort	536
åpne	2612
åpne faktaboks	2612
åpne kart	2612
""", 'ç': """
çengel bulmaca	3485
çerez ayarlari	3433
çerez ayarlarini yönet	3490
çerez politikasi	3433
çerez tercihleri	3490
çerez tercihlerini yönet	3490
çerezler	3433
çerezleri yönet	3525
çeviriyi göster	3440
çikiş yap	3423
çok okunanlar	3437
""", 'è': """
è gratis e ci vuole solo un minuto	2081
è stato utile	2094
""", 'é': """
é grátis e leva menos de um minuto	2812
é proibida a reprodução	2881
é proibida a reprodução do conteúdo	2881
écouter	1513
écouter (# min	1513
écouter le podcast	1530
écrire à la rédaction	1608
édition du jour	1527
épingler	61
épingler la recette	61
értem	1863
értékeld a receptet	61
étiquettes	1604
""", 'í': """
írd meg a véleményed	1859
írja meg véleményét	1859
""", 'î': """
îmi place	2941
în fiecare lună	2961
în parteneriat cu	2979
înainte # secunde	2948
înapoi # secunde	2948
înapoi la prima pagină	2969
înapoi la început	2990
înapoi sus	2908
încarcă conținutul	2952
încarcă mai multe	2908
încarcă mai multe comentarii	2940
încarcă postarea	2952
încarcă videoclipul	2952
închide	2892
închide fereastra	2990
închide galeria	2990
închide meniul	2990
înregistrare	2894
înregistrează-te	2894
îți mulțumim pentru vot	2919
""", 'ô': """
ô chữ	3680
""", 'ö': """
öffnen	630
ön mit gondol? szavazzon	1862
önceki	3439
önceki fotoğraf	3533
önceki görsel	3533
önceki haber	3437
önceki video	3526
önceki yazi	3533
öne çikan haberler	3437
öne çikanlar	3437
önerilen haberler	3437
önerilenler	3437
öppna	3305
öppna karta	3305
összes	1862
özet faydali oldu mu	3436
""", 'ú': """
új hozzászólás	1859
última hora	1163
últimas	2780
últimas entradas	1163
últimas noticias	1163
últimas notícias	2780
últimes notícies	352
últimos artículos	1163
únete	1124
únete a la conversación	1159
única	1231	2842
""", 'ü': """
übersetzung anzeigen	631
überweisung	590
ücretsiz dene	3423
ücretsiz haber limitinize ulaştiniz	3501
ücretsiz kargo	3517
ücretsiz oku	3530
ücretsiz oyna	3483
ücretsiz üye ol	3423
ücretsiz üye olun	3423
ücretsiz, spam yok	3503
ürüne git	3537
ürünü gör	3537
ürünü incele	3486
üye girişi	3423
üye ol	3422	3423
üye olun	3423
""", 'ý': """
ý kiến	3642
ý kiến bạn đọc	3642
ý kiến của bạn	3642
""", 'ā': """
ārējais saturs	2439
""", 'č': """
članak je zaključan	3090
članak se nastavlja ispod oglasa	3096
članek je zaklenjen	3216
članek se nadaljuje pod oglasom	3219
članek se nadaljuje spodaj	3219
článek pokračuje pod reklamou	440
čtěte dále	445
čtěte i	445
čtěte také	445
číslo účtu pro dary	429
číst dál	447
číst dál s předplatným	430
číst více	447
čítajte aj	3161
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3161
ďalšie články	19	3161
""", 'đ': """
đang theo dõi	3707
đang tải	3682
đang tải trình phát	3682
đang tải video	3682
điều khoản sử dụng	3641
điều khoản sử dụng | chính sách bảo mật	3641
đáng chú ý	3643
đã có tài khoản	3628
đã hiểu	3646
đã sao chép	3633
đã sao chép liên kết	3669
đã xảy ra lỗi	3698
đã đóng bình luận	3675
đóng	3626
đóng cửa sổ	3720
đóng góp	3627
đóng góp hàng tháng	3694
đóng góp một lần	3694
đóng menu	3720
đăng ký	3628
đăng ký của bạn đã được xác nhận	3719
đăng ký ngay	3628
đăng ký nhận thông báo	3689
đăng ký thành công	3698
đăng ký để đọc tiếp	3718
đăng nhập	3628
đăng nhập / đăng ký	3628
đăng nhập bằng apple	3696
đăng nhập bằng facebook	3696
đăng nhập bằng google	3696
đăng nhập với facebook	3696
đăng nhập với google	3696
đăng nhập để bình luận	3675
đăng nhập để đọc tiếp	3718
đăng xuất	3628
đường dây nóng	3703
được quan tâm	3670
được tài trợ	3638
được tạo bởi ai	3716
đặt báo	3628
đặt hàng ngay	3721
đặt mua ngay	3681
đặt vé ngay	3681
đến công thức	61
đến trang quyên góp	3694
đến trang ủng hộ	3694
đề xuất	3643
để sau	3626
địa chỉ email của bạn	3719
đọc bài gốc	3720
đọc bài tiếp theo	3720
đọc miễn phí	3718
đọc nhiều	3643
đọc nhiều nhất	3643
đọc sau	3669
đọc thêm	3643	3645
đọc tiếp	3645
đọc tiếp về chủ đề này	3670
đọc toàn bộ bài viết	3702
đọc trên ứng dụng	3688
đồng ý và tiếp tục	3686
đừng bỏ lỡ	3643
""", 'į': """
į viršų	2388
įveskite savo el. pašto adresą	2406
""", 'ś': """
śledź nas	2679
""", 'ş': """
şifremi unuttum	3423
şifrenizi mi unuttunuz	3501
şikayet et	3481
şikâyet et	3481
şimdi değil	3421
şimdi satin al	3537
şurada paylaş	3430
""", 'š': """
štampaj	3100
štítky	445
""", 'ž': """
že imate račun	3216
že naročnik	3216
že podpiram	3227
žiūrėkite nuotraukas	2388
žiūrėkite vaizdo įrašą	2388
žiūrėti galeriją	2388
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3681
ưu đãi cho độc giả	3681
ưu đãi tốt nhất	3697
""", 'ș': """
știrea anterioară	2969
știrea următoare	2969
știri pe aceeași temă	2934
știri recomandate	2906
știri similare	2906
știrile zilei	2906
""", 'ț': """
ți-a fost util	2940
ți-a fost util acest articol	2919
ți-a fost util acest rezumat	2919
ți-ai uitat parola	2931
ți-ar putea plăcea și	2934
ține-mă minte	2963
""", 'ά': """
άκουσε το άρθρο	812
άλλες ειδήσεις	19
άλλο ποσό	825
άνοιγμα	758
άνοιγμα εφαρμογής	819
άνοιγμα στην εφαρμογή	819
άνοιγμα χάρτη	758
""", 'έ': """
έξοδος από πλήρη οθόνη	812
έχετε ήδη λογαριασμό	743
έχετε ήδη ψηφίσει	804
έχω ήδη λογαριασμό	828
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	830
έχω λογαριασμό	828
""", 'ή': """
ήταν χρήσιμο	804
""", 'ί': """
ίσως αργότερα	741
ίσως σας ενδιαφέρει	755
""", 'α': """
αγορά από amazon	810
αγορά από το amazon	810
αγορά βιβλίου	810
αγορά εισιτηρίων	810
αγοράστε εισιτήρια	810
αγοράστε εισιτήριο	810
αγοράστε το βιβλίο	810
αγοράστε τώρα	861
ακολουθήστε μας	840
ακολουθήστε το θέμα	840
ακολουθήστε τον αρθρογράφο	860
ακολουθήστε τον συντάκτη	840
ακολουθείτε ήδη αυτό το θέμα	840
ακολουθείτε ήδη αυτόν τον συντάκτη	860
ακολούθησε	840
ακούστε	748
ακούστε το άρθρο	748
ακυρώνετε όποτε θέλετε	828
ακύρωση οποιαδήποτε στιγμή	828
ανάκληση συγκατάθεσης	816
αναζήτηση	757
ανανέωση σελίδας	823
ανανέωση συνδρομής	856
ανανέωση της σελίδας	823
αναπαραγωγή βίντεο	812
αναφέρετε λάθος	847
αναφέρετε το σχόλιο	847
αναφορά	805
αναφορά λάθους	754
αναφορά σχολίου	847
αντιγραφή	843
αντιγραφή link	748
αντιγραφή συνδέσμου	748
αντιγραφή συνδέσμου άρθρου	748
απάντηση	754
απενεργοποίησα τον ad blocker	823
απενεργοποιήστε το για να συνεχίσετε	823
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	856
αποδέχομαι	761
αποδέχομαι τους όρους χρήσης	830
αποδοχή	761
αποδοχή και συνέχεια	816
αποδοχή όλων	761
αποδοχή όλων των cookies	851
αποθήκευση	748
αποθήκευση άρθρου	862
αποθήκευση επιλογών	816
αποθήκευση προτιμήσεων	816
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	748
αποκλειστικά για συνδρομητές	828
αποκτήστε το τώρα	861
απομαγνητοφώνηση	813
απομνημόνευση	828
αποστολή	831
αποστολή με email	748
αποστολή σχολίου	804
αποσύνδεση	743
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	847
αποτελέσματα ψηφοφορίας	847
αποτυχία φόρτωσης βίντεο	852
απόκρυψη	758
απόκρυψη απαντήσεων	804
απόρριψη	761
απόρριψη όλων	761
απόρριψη όλων των cookies	851
αργότερα	741
αρχική	757
αρχική σελίδα	834
αυτό το άρθρο είναι κλειδωμένο	828
αυτό το βίντεο δεν είναι διαθέσιμο	812
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	812
αυτό το πεδίο είναι υποχρεωτικό	830
αυτόματη αναπαραγωγή	813
αυτόματη μετάφραση	813
αφήγηση με συνθετική φωνή	812
αφήστε ένα σχόλιο	804
αφήστε σχόλιο	754
αφήστε το σχόλιό σας	804
""", 'β': """
βίντεο	755
βαθμολογήστε το άρθρο	754
βρήκατε κάποιο λάθος	836
βρήκατε λάθος	836
""", 'γ': """
γίνε συνδρομητής	743
γίνε υποστηρικτής	825
γίνετε μέλος	742
γίνετε συνδρομητής	743
γίνετε υποστηρικτές	825
γράψτε σχόλιο	754
γράψτε το email σας	857
γράψτε το σχόλιό σας	847
""", 'δ': """
δείτε ακόμη	859
δείτε και	755
δείτε ξανά	852
δείτε περισσότερα	757
δείτε τα αποτελέσματα	91	758
δείτε τα πακέτα	856
δείτε τα πακέτα συνδρομών	856
δείτε τα σχόλια	754
δείτε τα όλα	859
δείτε τη συλλογή	834
δείτε τη συνταγή	61
δείτε την προσφορά	810
δείτε τις απαντήσεις	804
δείτε τις προσφορές	856
δείτε τις φωτογραφίες	834
δείτε το αφιέρωμα	834
δείτε το προφίλ	836
δείτε το προϊόν	861
δείτε το στο amazon	810
δείτε το φωτορεπορτάζ	834
δείτε φωτογραφίες	834
δείτε όλα	757
δείτε όλα τα άρθρα	834
δείτε όλα τα βίντεο	834
δείτε όλα τα παιχνίδια	807
δείτε όλες τις ειδήσεις	834
δείτε όλες τις προσφορές	810
δείτε όλες τις φωτογραφίες	834
δεν έχετε λογαριασμό	828
δεν είναι δυνατή η αναπαραγωγή του βίντεο	812
δεν είναι δυνατή η εμφάνιση του περιεχομένου	816
δεν είστε ακόμη συνδρομητής	828
δεν είστε συνδρομητής	828
δεν μου αρέσει	805
δεν ξέρω	805
δεν ξέρω / δεν απαντώ	805
δες περισσότερα	859
δημιουργήθηκε με ai	852
δημιουργήθηκε με τεχνητή νοημοσύνη	852
δημιουργία λογαριασμού	743
δημοσίευση σχολίου	804
δημοσκόπηση	91
δημοφιλέστερα	755
δημοφιλέστερο	829
δημοφιλή	755
δημοφιλή άρθρα	755
διάρκεια	813
διαβάζεται από συνθετική φωνή	812
διαβάστε ακόμα	755
διαβάστε ακόμη	755
διαβάστε αργότερα	862
διαβάστε δωρεάν	856
διαβάστε επίσης	755
διαβάστε επίσης στο	755
διαβάστε και	755
διαβάστε ολόκληρο το άρθρο	834
διαβάστε περισσότερα	755	757
διαβάστε στην εφαρμογή	819
διαβάστε το στην εφαρμογή	819
διαβάστε όλο το άρθρο	834
διαθέσιμη στο app store	819
διαθέσιμο στο app store	819
διαφήμιση	751
διαφημίσεις	751
διαφημιση	751
διαφημιστικό περιεχόμενο	87	751
διαχείριση cookies	816
διαχείριση επιλογών	816
διαχείριση προτιμήσεων	851
διαχείριση συγκατάθεσης	816
δωρήστε	742
δωρίστε το άρθρο	842
δωρεά	742
δωρεάν αποστολή	844
δωρεάν, χωρίς spam	830
""", 'ε': """
είσοδος	743
είστε ήδη εγγεγραμμένος	857
είστε ήδη συνδρομητής	828
εγγραφή	743
ειδήσεις σήμερα	755
ειδήσεις τώρα	755
ειδοποίηση για συντάκτη	860
εισάγετε έγκυρο email	830
εισάγετε το email σας	857
εισαγάγετε το email σας	857
εκτυπώστε το άρθρο	748
εκτύπωση	748
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	830
ελέγξτε το email σας	830
ελεύθερη δωρεά	855
ελεύθερο ποσό	825
εμφάνιση ανάρτησης	816
εμφάνιση απαντήσεων	804
εμφάνιση λιγότερων	834
εμφάνιση περιεχομένου	816
εμφάνιση περισσότερων	834
εμφάνιση πρωτοτύπου	758
εμφάνιση υποτίτλων	812
εμφάνιση όλων	758
ενεργοποίηση	821
ενεργοποίηση ειδοποιήσεων	820
ενεργοποιήστε τις ειδοποιήσεις	820
επαναφόρτωση σελίδας	823
επικοινωνήστε μαζί μας	836
επικοινωνήστε με τη σύνταξη	836
επικοινωνήστε με τον συντάκτη	836
επικοινωνία	754
επικοινωνία με τη σύνταξη	836
επιλέξτε	829
επιλέξτε πακέτο	828
επιλέξτε ποσό	855
επιλέξτε συνδρομή	828
επιλέξτε τη συνδρομή σας	828
επιλογές συντακτών	755
επιλογή	829
επισκεφθείτε το κατάστημα	810
επιστροφή στην αρχική	834
επιστροφή στην κορυφή	757
επιτρέπεται	821
επόμενη είδηση	834
επόμενη εικόνα	859
επόμενη φωτογραφία	859
επόμενο	757
επόμενο άρθρο	755
επόμενο βίντεο	852
επώνυμο	831
ερώτηση της ημέρας	91
ετήσια	826
ετήσια χρέωση	828
ετικέτες	755
ευχαριστούμε για τη στήριξή σας	855
ευχαριστούμε για τη στήριξη	855
ευχαριστούμε για την ψήφο σας	91	804
ευχαριστούμε, το μήνυμά σας στάλθηκε	830
εφάπαξ	826
εφάπαξ δωρεά	825
""", 'η': """
η δωρεά μου	855
η εγγραφή ολοκληρώθηκε	857
η εγγραφή σας ολοκληρώθηκε	857
η στήριξή σας κάνει τη διαφορά	855
η ψήφος σας καταχωρήθηκε	804
η ψήφος σας καταχωρίστηκε	804
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	820
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	820
θέμα	858
θέματα	755
θα θέλατε να λαμβάνετε ειδοποιήσεις	820
""", 'κ': """
κάθε ευρώ μετράει	825
κάθε μήνα	826
κάθε συνεισφορά έχει αξία	825
κάθε συνεισφορά μετράει	825
κάνε το κουίζ	807
κάντε δωρεά	742
κάντε μια δωρεά	742
κάντε το κουίζ	807
κάντε το τεστ	807
κάτι πήγε στραβά	831
καλύτερη προσφορά	829
κανόνες σχολιασμού	754
κατάλαβα	758
κατάργηση σίγασης	812
κατάστημα	844
κατεβάστε από το app store	819
κατεβάστε από το google play	819
κατεβάστε την εφαρμογή	819
κατεβάστε το app	819
κατεβάστε το επεισόδιο	812
κατεβάστε το ηχητικό	812
κατηγορίες	755
κεράστε μας έναν καφέ	825
κλείσιμο	741
κλείσιμο μενού	859
κλείσιμο παραθύρου	859
κλείστε θέση	810
κοινοποίησε	748
κοινοποίηση	748
κοινοποίηση στο facebook	748
κοινοποίηση στο twitter	748
κοινοποίηση στο whatsapp	842
κοινοποιήστε	748
κοινοποιήστε το άρθρο	748
κρυπτόλεξο	809
κωδικοί έκπτωσης	861
""", 'λ': """
λήψη ήχου	812
λεπτομέρειες	758
λιγότερα	834
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	842
μέγεθος κειμένου	65
μήνυμα	858
με την υποστήριξη	751
με την υποστήριξη της	844
με την υποστήριξη του	844
μεγέθυνση	834
μεγέθυνση εικόνας	834
μεγαλύτερα γράμματα	842
μενού	757
μετάβαση στη σελίδα δωρεών	825
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	830
μη έγκυρο email	830
μη διαθέσιμο βίντεο	812
μη χάσετε	755
μην το χάσεις	755
μην χάσετε	755
μηνιαία	826
μηνιαία δωρεά	825
μηνιαία συνεισφορά	825
μηνιαία χρέωση	828
μηνιαίως	826
μικρότερα γράμματα	842
μοιράσου το	748
μοιράσου το άρθρο	862
μοιραστείτε	748
μοιραστείτε το	748
μοιραστείτε το άρθρο	748
μου αρέσει	805
μπορεί να σας αρέσει	755
μόνο για συνδρομητές	743
""", 'ν': """
να επιτρέπεται πάντα	816
να επιτραπεί	821
να με θυμάσαι	828
ναι, θέλω	821
νεότερα	805
νεότερα πρώτα	805
""", 'ξ': """
ξέχασα τον κωδικό μου	828
ξεκλειδώστε το άρθρο	856
ξεχάσατε τον κωδικό	743
ξεχάσατε τον κωδικό σας	828
""", 'ο': """
ο λογαριασμός μου	743
ο σύνδεσμος αντιγράφηκε	748
οι συνεργάτες μας	816
ονοματεπώνυμο	831
""", 'π': """
πάντα να επιτρέπεται	816
πάρτε μέρος στη δημοσκόπηση	804
πήγαινε στη συνταγή	61
πίσω στην κορυφή	834
παίξε τώρα	807
παίξε υπεύθυνα	810
παίξτε δωρεάν	807
παίξτε τώρα	807
παίξτε υπεύθυνα	810
παιχνίδια	809
πακέτα συνδρομών	856
παλαιότερα	805
παράλειψη	852
παράλειψη διαφήμισης	852
παρουσιάστηκε σφάλμα	830
πατήστε για ήχο	852
παύση βίντεο	812
παύση παρακολούθησης	840
πείτε μας τη γνώμη σας	804
πείτε τη γνώμη σας	804
περίληψη ai	839
περίληψη με ai	839
περισσότερα	755	757
περισσότερα άρθρα	755
περισσότερα άρθρα του συντάκτη	834
περισσότερα σχόλια	804
περισσότερες ειδήσεις	755
περισσότερες επιλογές	842
πες τη γνώμη σου	804
πλήρης οθόνη	813
πληρωμή με paypal	856
πολιτική cookies	761
πολιτική απορρήτου	761
πολιτική διορθώσεων	836
προβολή περιεχομένου	816
προηγούμενη είδηση	834
προηγούμενη φωτογραφία	859
προηγούμενο	757
προηγούμενο άρθρο	755
προηγούμενο βίντεο	852
προνόμια συνδρομητών	810
προσθήκη απάντησης	847
προσθήκη στα θέματά μου	860
προσθήκη στο καλάθι	861
προσθήκη σχολίου	754
προσθήκη ως προτιμώμενη πηγή	840
προστασία προσωπικών δεδομένων	761
προσφορά για αναγνώστες	810
προσφορά για συνδρομητές	810
προτείνουμε	755
προτείνουμε επίσης	755
προτεινόμενα	755
προτιμήσεις cookies	816
προτιμήσεις απορρήτου	851
προωθητικό περιεχόμενο	751
πρόσφατα άρθρα	755
πώς να απενεργοποιήσετε τον ad blocker	823
πώς να το απενεργοποιήσετε	824
""", 'ρ': """
ροή	755
ροή ειδήσεων	755
ρυθμίσεις cookie	816
ρυθμίσεις cookies	761
ρυθμίσεις απορρήτου	816
""", 'σ': """
σίγαση	813
σας βοήθησε αυτό το άρθρο	804
σας φάνηκε χρήσιμο	804
σε συνεργασία με	844
σκανάρετε το qr code	819
σταυρόλεξα	809
σταυρόλεξο	809
στείλε το σε φίλο	748
στείλτε μας τις φωτογραφίες σας	836
στηρίξτε μας	742
στηρίξτε μας στο patreon	825
συμφωνώ	761
συμφωνώ με την επεξεργασία των δεδομένων μου	830
συμφωνώ με τους όρους χρήσης	830
συνέχεια ανάγνωσης	757
συνέχεια με apple	828
συνέχεια με email	856
συνέχεια με facebook	828
συνέχεια με google	828
συνέχεια στην ιστοσελίδα	819
συνέχεια στο site	819
συνέχεια στον browser	819
συνδεθείτε	743
συνδρομή	743
συνδρομητές	743
συνεχίστε την ανάγνωση	859
σφάλμα φόρτωσης βίντεο	852
σχετικά	755
σχετικά άρθρα	755
σχετικά θέματα	755
σχετικά νέα	755
σχετικές ειδήσεις	755
σχετικό άρθρο	755
σχολιάστε	754
σχολιάστε το άρθρο	754
σχόλια	754
σχόλιο	754
σύνδεση	743
σύνδεση με apple	828
σύνδεση με facebook	828
σύνδεση με google	828
σύνοψη με ai	839
""", 'τ': """
τέλος διαφήμισης	810
τέλος της διαφήμισης	810
τέσταρε τις γνώσεις σου	807
τα πιο δημοφιλή	755
τα πιο δημοφιλή της ημέρας	755
τα πιο διαβασμένα	755
τα πιο πρόσφατα	755
τα σχόλια είναι απενεργοποιημένα	847
τα σχόλια είναι μόνο για συνδρομητές	847
ταξινόμηση	805
ταξινόμηση κατά	805
ταχύτητα αναπαραγωγής	812
τελευταία άρθρα	755
τελευταία νέα	755
τελευταίες ειδήσεις	755
τεστάρετε τις γνώσεις σας	807
το email σας	857
το email υπάρχει ήδη	857
το αίτημά σας στάλθηκε	857
το αίτημά σας υποβλήθηκε	857
το απενεργοποίησα	823
το βίντεο δεν είναι διαθέσιμο	812
το βίντεο φορτώνει	812
το μήνυμά σας	857
το μήνυμά σας εστάλη	830
το μήνυμά σας στάλθηκε	830
το πεδίο είναι υποχρεωτικό	830
το πιο δημοφιλές	829
το ψευδώνυμό σας	847
το όνομά σας	847
τρέχων χρόνος	813
""", 'υ': """
υπενθύμιση αργότερα	741
υποβολή	91	831
υποβολή σχολίου	754
υπολειπόμενος χρόνος	812
υποστηρίξτε μας	742
υποχρεωτικά πεδία	830
υποχρεωτικό πεδίο	830
υπότιτλοι	813
""", 'φ': """
φόρτωση ανάρτησης	816
φόρτωση βίντεο	812
φόρτωση περιεχομένου	816
φόρτωση περισσότερων	757
φόρτωση περισσότερων σχολίων	804
φόρτωση προγράμματος αναπαραγωγής	812
""", 'χ': """
χαρίστε αυτό το άρθρο	748
χορηγοί	844
χορηγούμενο	751
χορηγούμενο άρθρο	751
χορηγούμενο περιεχόμενο	751
χορηγός	844
χρόνος που απομένει	812
χωρίς spam	830
""", 'ψ': """
ψήφισε	91	805
ψηφίστε	91	805
ψηφίστε στη δημοσκόπηση	804
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	834
όλα τα βίντεο	834
όλα τα νέα	834
όλα τα παιχνίδια	807
όλα τα σχόλια	754
όλες οι ειδήσεις	755
όνομα	831
όροι σχολιασμού	754
όροι χρήσης	761
όχι ευχαριστώ	741
όχι τώρα	741
όχι, ευχαριστώ	741
""", 'а': """
абонамент	219
абонирай се	220
абонирайте се	219
авторизация	3005
авторизоваться	3005
адрес электронной почты	3008
актуално	227
актуальне	3564
анкета	91
архив	3024
""", 'б': """
банковская карта	3004
банковский перевод	3004
безопасный платеж	3003
больше	3024
больше материалов по теме	3024
больше новостей	3024
будьте в курсе	3008
была ли статья полезной	3021
більше за темою	3564
більше матеріалів за темою	3564
більше на цю тему	3564
більше новин	3564
більше новин на тему	3564
більше по темі	3564
""", 'в': """
в избранное	3013
в тренде	3024
важливо	3564
вам будет интересно	3024
вам може бути цікаво	3564
вам може сподобатися	3564
вам может быть интересно	3024
вам может понравиться	3024
вам також може сподобатися	3564
вас може зацікавити	3564
вас может заинтересовать	3024
ваш e-mail	3008
ваш email	3008
ваш голос принят	91
ваш голос учтён	91
введите e-mail	3008
введите email	3008
введите ваш email	3008
введите ваш адрес электронной почты	3008
версия для печати	3013
вече имате акаунт	220
вече подкрепям	234
вече сте абонат	220
вже зареєстровані	3549
вже є акаунт	3549
вибір редакції	3564
видео	3024
виж резултатите	91
вижте още	227
вижте още от	227
вийти	3549
включите уведомления	3082
включить уведомления	3082
вконтакте	3014
влез	220
влезте	220
во весь экран	3027
водещи новини	227
войти	3005
войти в аккаунт	3005
войти в чат	3021
воспроизвести	3027
время на чтение	3027
время чтения # мин	3027
все	3027
все комментарии	3021
всі новини	3566
вход	220	3005
вхід	3549
выберите сумму	3003
выбор редакции	3024
выйти	3005
відео	3564
відео вище	3588
відео нижче	3588
відкрити	3567
відкрити карту	3567
відповісти	3562
відхилити	3559
""", 'г': """
главная	3027
главное	3024
главное за день	3024
главные новости	3024
гласувай	91
гласувайте	91
головна	3566
головне	3564
головне за день	3564
головні новини	3564
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	3027
далі	3566
дарете	219
дари	219
дари сега	219
детали	3028
детальніше	3566
деталі	3567
дзен	3014
дивіться відео	3588
дивіться відео вище	3588
дивіться відео нижче	3588
дивіться також	3564
дивіться також відео	3588
дивіться у відео	3588
для подписчиков	3005
до рецепту	61
до теми	3564
добавить комментарий	3021
додати коментар	3562
дозвольте сповіщення	3618
докладвай грешка	230
докладніше	3566
долучитися	3546
доступно по подписке	3005
другая сумма	3003
други новини	19
другие материалы	19	3024
другие материалы рубрики	3024
другие новости	19	3024
другие новости раздела	3024
другие статьи	3024
друк	3555
дякуємо за ваш голос	91
""", 'е': """
единоразово	3000
ежемесячно	3000
еще новости	3024
еще по теме	3024
ещё	3024
ещё новости	3024
ещё по теме	3024
""", 'з': """
за темою	3564
забравена парола	220
забули пароль	3549
забыли пароль	3005
завантажити ще	3566
загрузить еще	3027
загрузить ещё	3027
задонатити	3546
задонатить	3000
закрити	3545
закрыть	2999
залишити коментар	3562
запази	230
запази рецептата	61
запази статията	230
запропонувати новину	3562
зарегистрироваться	3005
зареєструватися	3549
затвори	234
зберегти	3555
зберегти рецепт	61
зберегти статтю	3555
збільшити	3566
згорнути	3567
зміст	3566
зробити внесок	3546
зрозуміло	3559
""", 'и': """
избрано от редакцията	227
изпрати на приятел	230
изпрати по имейл	230
изпрати статията по имейл	230
интересное	3024
""", 'к': """
к началу	3027
к рецепту	61
категории	3024
категорії	3564
ключови думи	227
коментар	3562
коментари	230
коментарі	3562
коментирай	230
коментирайте	230
коментирайте първи	230
коментувати	3562
комментарии	3021
комментарии отсутствуют	3021
комментарий	3021
комментировать	3021
контакти	3562
контакты	3021
конфиденциальность	3018
копирай линк	230
копирай линка	230
копировать ссылку	3013
копіювати посилання	3555
купи абонамент	220
купить подписку	3005
към рецептата	61
""", 'л': """
лента новостей	3024
личный кабинет	3005
""", 'м': """
материалы партнеров	3017
материалы по теме	3024
матеріали за темою	3564
матеріали по темі	3564
меню	3027	3566
метки	3024
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	2999
может позже	2999
можливо, пізніше	3545
мой профиль	3005
моят профил	220
мы в социальных сетях	3015
мы в соцсетях	3015
мы вконтакте	3015
мій профіль	3549
мітки	3564
""", 'н': """
на главную	3027
на правах реклами	3558
на правах рекламы	3017
наверх	3027	3566
нагадати пізніше	3545
надіслати	91	3555
надіслати другу	3555
надіслати поштою	3555
надіслати статтю поштою	3555
назад	3027	3566
най-коментирани	227
най-новото	227
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найпопулярніше	3564
найпопулярніше за добу	3564
найпопулярніше за тиждень	3564
найти	3027
найчитаніше	3564
налаштування	3559
написати коментар	3562
написать комментарий	3021
напиши коментар	230
напомни ми по-късно	234
напомнить позже	2999
направете дарение	219
настройки	3018
настройки cookie	3018
наступна	3566
наступна стаття	3564
не зараз	3545
не пропустите	3024
не пропустіть	3564
не сега	234
не сегодня	2999
не сейчас	2999
не сьогодні	3545
не, благодаря	234
нет комментариев	3021
нет, спасибо	2999
новини	3564
новини за темою	3564
новини компаній	3558
новини партнерів	3558	3564
новости	3024
новости smi#	3024
новости партнеров	3017
новости партнёров	3017
новости по теме	3024
новости сми#	3024
ні, дякую	3545
""", 'о': """
обговорити	3562
обратная связь	3021
обсудить	3021
обсуждение	3021
одноклассники	3014
одноразово	3546
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	3021
останні новини	3564
останні статті	3564
ответить	91	3021
отиди на рецептата	61
отказаться	3018
отклонить	3018
отключете цялата статия	220
отключи статията	220
открыть	3028
открыть карту	3028
отпечатай	230
отпечатай статията	230
отправить	91
отправить другу	3013
отправить по почте	3013
оформити підписку	3549
оформить донат	3000
оценете статията	230
оцените материал	3021
оцените рецепт	61
оцените статью	3021
оценить рецепт	61
оцініть матеріал	3562
оцініть рецепт	61
оцініть статтю	3562
още новини	227
още от	227
още от деня	227
още от рубриката	227
още по темата	227
""", 'п': """
партнерский материал	3017
партнерский проект	3017
партнерський матеріал	3558
партнерський проєкт	3558
партньорско съдържание	226
партнёрский материал	3017
партнёрский проект	3017
переглянути результати	91
передплата	3549
передплатити	3549
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	3027
печать	3013
печать рецепта	61
платена публикация	87	226
платено съдържание	226
по подписке	3005
по теме	3024
по-късно	234
повідомити про помилку	3562
повідомити про помилку в тексті	3562
погоджуюсь	3559
погоджуюся	3559
подарете тази статия	230
подарить материал	3013
подарить статью	3005
подарувати статтю	3555
поддержать	3000
поддержать автора	3000
поддержать нас	3000
поддержать проект	3000
поддержать редакцию	3000
поддержите нас	3000
поделитесь	3013
поделиться	3013
поделиться в telegram	3013
поделиться в twitter	3013
поделиться в одноклассниках	3013
поделиться в соцсетях	3013
поделиться вконтакте	3013
поделиться новостью	3013
поделиться ссылкой	3013
поделиться статьей	3013
поделиться статьёй	3013
подкасти	3564
подкасты	3024
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобни статии	227
подписаться	3005
подписаться в max	3015
подписаться в telegram	3015
подписаться на канал	3015
подписаться на новости	3008
подписаться на рассылку	3008
подписаться на телеграм-канал	3015
подписка	3005
подписывайтесь	3015
подпишитесь на рассылку	3008
подробнее	3027
подробнее по теме	3024
поділитись	3555
поділитися	3555
поділитися в telegram	3555
поділитися в соцмережах	3555
поділитися новиною	3555
поділитися статтею	3555
поділіться	3555
пожертвовать	3000
пожертвувати	3546
позже	2999
поиск	3027
покажи всичко	228
покажи още	228
покажи резултатите	91
показати більше	3566
показати все	3567
показати коментарі	3562
показати оригінал	3567
показати результати	91
показати ще	3566
показать больше	3027
показать все	3028
показать еще	3027
показать ещё	3027
показать карту	3028
показать комментарии	3021
показать меньше	3028
показать оригинал	3028
показать перевод	3028
показать результаты	91
политика конфиденциальности	3018
политика обработки персональных данных	3018
пользовательское соглашение	3018
політика конфіденційності	3559
помочь	3000
помочь нам	3000
помочь проекту	3000
помочь редакции	3000
понятно	3018
попередня	3566
попередня стаття	3564
попробовать бесплатно	3005
популярне	3564
популярное	3024
популярные	3024
популярные новости	3024
популярные статьи	3024
популярні новини	3564
посилання скопійовано	3555
последнее	3024
последни	227
последни новини	227
последние новости	3024
послухати новину	3555
посмотреть результаты	91
похожие материалы	3024
похожие статьи	3024
поширити	3555
поширити у facebook	3555
пошук	3566
правила за коментиране	230
правила использования	3018
правила коментування	3562
правила комментирования	3021
предложить новость	3021
предыдущая	3027
предыдущая статья	3024
премиум	3005
преміум	3549
препоръчани	227
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
прийняти	3559
прийняти всі	3559
принтирай	230
принтирай рецептата	61
принять	3018
принять все	3018
принять всё	3018
прислать новость	3021
приєднатися	3546
приєднатися до спільноти	3546
проголосовать	91
проголосувати	91
продовження під рекламою	3558
продовження статті під рекламою	3558
продолжить без поддержки	2999
продължава след рекламата	226
промо	3017	3558
прослушать	3013
прослушать новость	3013
прочетете и	227
підписатись	3549
підписатися	3549
підписка	3549
підтримайте нас	3546
підтримати	3546
підтримати автора	3546
підтримати журналістів	3546
підтримати нас	3546
підтримати редакцію	3546
пізніше	3545
""", 'р': """
радимо прочитати	3564
радимо також	3564
развернуть	3027
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	3000
разпечатай	230
разрешите уведомления	3082
разрешить уведомления	3082
раскрыть	3028
распечатать	3013
распечатать рецепт	61
распечатать статью	3013
рассказать друзьям	3013
рассылка	3008
рассылки	3008
регистрация	220	3005
редакция рекомендует	3024
результати	91	3567
результаты	91	3028
реклама	226	3017	3558
реклама - статията продължава по-долу	226
реклама на сайте	3017
реклама на сайті	3558
реклама. продовження нижче	3558
реклама. продолжение ниже	3017
рекламно каре	226
рекламно съдържание	226
рекомендуем	3024
рекомендуем почитать	3024
рекомендуем также	3024
рекомендуемое	3024
рекомендуємо	3564
рекомендуємо прочитати	3564
рекомендуємо також	3564
реєстрація	3549
розгорнути	3567
роздрукувати	3555
роздрукувати рецепт	61
роздрукувати статтю	3555
розмір тексту	65
розмір шрифту	65
рубрики	3024	3564
""", 'с': """
самое важное	3024
самое популярное	3024
самое читаемое	3024
самое читаемое за день	3024
самое читаемое за неделю	3024
свежее	3024
свежие новости	3024
свернуть	3027
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3021
сделать пожертвование	3000
сейчас читают	3024
скопировать ссылку	3013
скопировать ссылку на статью	3013
скопіювати посилання	3555
скопіювати посилання на статтю	3555
скрыть	3028
следующая	3027
следующая статья	3024
слухати	3555
слухати новину	3555
слушай новината	230
слушать	3013
слушать новость	3013
см. также	3024
смотреть все	3027
смотри также	3024
смотрите также	3024
советуем почитать	3024
согласен	3018
согласиться	3018
содержание	3027
создать аккаунт	3005
сообщить об опечатке	3021
сообщить об ошибке	3021
сохранить	3013
сохранить рецепт	61
сохранить статью	3013
социальные сети	3015
спасибо за ваш голос	91
спасибо за подписку	3008
спецпроект	3017
спецпроєкт	3558
споделете	230
сподели	230
сподели във facebook	230
сподели статията	230
споделяне	230
спонсорирано	226
способ оплаты	3003
способы оплаты	3003
ссылка скопирована	3013
станете член	219
стани абонат	219
стани дарител	219
стати співучасником	3546
стати частиною спільноти	3546
стать патроном	3000
стать соучастником	3000
стать спонсором	3000
створити акаунт	3549
стрічка новин	3564
сховати	3567
сходни новини	227
схожі матеріали	3564
схожі новини	3564
схожі статті	3564
създай профил	220
сюжет	3024
сюжеты	3024
""", 'т': """
тагове	227
також читайте	3564
твитнуть	3013
твиттер	3014
твітнути	3555
теги	3024	3564
текст продовжується під рекламою	3558
телеграм	3014
тема дня	3024
теми	3564
темы	3024
только для подписчиков	3005
""", 'у': """
увеличить	3027
увійти	3549
увімкнути сповіщення	3618
увімкніть сповіщення	3618
уже есть аккаунт	3005
уже зарегистрированы	3005
уже зареєструвалися	3549
умови використання	3559
усі новини	3566
""", 'ф': """
файлы cookie	3018
фейсбук	3014
фото	3024
фоторепортаж	3024
""", 'х': """
харесай	230
хорошо	3018
""", 'ч': """
час читання # хв	3566
чи була стаття корисною	3562
читайте еще	3024
читайте ещё	3024
читайте ниже	3017
читайте по теме	3024
читайте также	3024
читайте також	3564
читати далі	3566
читати повністю	3566
читати також	3564
читать в max	3015
читать в telegram	3015
читать далее	3027
читать дальше	3027
читать ещё	3027
читать комментарии	3021
читать полностью	3027
читать также	3024
что еще почитать	3024
что ещё почитать	3024
""", 'щ': """
ще за темою	3564
ще новини	3564
що ще почитати	3564
щомісяця	3546
""", 'э': """
электронная почта	3008
""", 'я': """
я вже підтримую	3545
я уже поддерживаю	2999
яндекс.дзен	3014
""", 'і': """
інші новини	19	3564
""", 'א': """
אהבתי	1703
אודות הכותב	1732
אולי גם יעניין אותך	1667
אולי יעניין אותך	1667
אולי יעניין אותך גם	1695
אולי יעניין אתכם	1667
אולי יעניין אתכם גם	1695
אולי מאוחר יותר	1650
אולי פספסתם	1695
אחר כך	1718
איך מכבים	1721
איך מכבים חוסם פרסומות	1720
אימייל	1728
אימייל לא תקין	1727
אין לי דעה	1703
אין לך חשבון	1725
אין לכם חשבון	1725
אינציקלופדיית ynet	1667
אירעה שגיאה	1727
אישור הכל	1714
אישור והמשך	1714
אני מאשר את תנאי השימוש	1727
אני מאשר קבלת דיוור	1727
אני מאשר/ת קבלת דברי פרסומת	1727
אני מאשר/ת קבלת דיוור	1727
אני מסכים לתנאי השימוש	1727
אני מסכים/ה לתנאי השימוש	1727
אפשר	1718
אפשר התראות	1717
אפשר לבטל בכל רגע	1725
אפשר תמיד	1714
אפשרויות נוספות	1738
אשר את כל העוגיות	1744
אשר הכל	1714
אשר והמשך	1714
""", 'ב': """
בדקו את תיבת הדואר	1727
בדקו את תיבת המייל	1727
בחירה	1726
בחן את עצמך	1705
בחנו את עצמכם	1705
בחסות	1698
בחר	1726
בחר מסלול	1725
בחר סכום	1746
בחרו את המינוי שלכם	1725
בחרו מינוי	1725
בחרו מסלול	1725
בחרו סכום	1746
בטל השתקה	1710
ביטול הסכמה	1714
ביטול השתקה	1710
בלי ספאם	1727
בלעדי למנויים	1725
במעקב	1736
בשיתוף	1662
בשיתוף עם	1740
""", 'ג': """
גודל גופן	65
גודל הטקסט	1738
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1747
""", 'ד': """
דווח על טעות	1666
דווח על תגובה	1742
דווחו לנו על טעות	1702
דחה את כל העוגיות	1744
דחה הכל	1714
דחיית הכל	1714
דיווח	1703
דיווח על טעות	1702
דיווח על תגובה	1742
דלג לתוכן	1669
דלג על הפרסומת	1745
דלגו למתכון	61
דלגו על הפרסומת	1745
דף הבית	1669
""", 'ה': """
האזינו	1658
האזינו בספוטיפיי	1743
האזינו לכתבה	1710
האזן לכתבה	1710
האם הכתבה עזרה לך	1702
האם הכתבה עניינה אותך	1702
האם העמוד עזר לך	1702
האם זה היה מועיל	1702
הבא	1669
הבנתי	1670
הבקשה התקבלה	1748
הבקשה נשלחה	1748
הגב	1666
הגדל טקסט	1738
הגדל תמונה	1731
הגדלת טקסט	1738
הגדלת תמונה	1731
הגדרות עוגיות	1714
הגדרות פרטיות	1714
הדפיסו את המתכון	61
הדפיסו כתבה	1694
הדפס	1658
הדפס מתכון	61
הדפסה	1658
הדפסת המתכון	61
הדפסת כתבה	1694
ההודעה נשלחה	1727
ההודעה שלך	1748
ההצבעה שלך נקלטה	1702
ההצעה המשתלמת ביותר	1726
ההרשמה אושרה	1748
הודעתך נשלחה	1727
הווידאו אינו זמין	1710
הוסיפו תגובה	1666
הוסף כמקור מועדף	1736
הוסף לסל	1750
הוסף תגובה	1666
הוסף תשובה	1742
הוספה לסל	1750
הוספת תגובה	1666
הוקרא בקול סינתטי	1710
הורד שמע	1710
הורדת הפרק	1710
הורדת השמע	1710
הורידו את האפליקציה	1716
הזינו כתובת מייל	1748
הזכירו לי מאוחר יותר	1650
הזן כתובת אימייל	1748
החדשות ביותר	1703
החדשים ביותר	1703
החנות	1740
החשבון שלי	1652
הטבה לקוראים	1708
הטבות למנויים	1708
הטופס נשלח בהצלחה	1727
הירשם	1652
הירשמו להתראות	1717
הישנות ביותר	1703
הכי נצפים	1667
הכי נקרא	1667
הכי נקראות	1667
הכי נקראות היום	1695
הכי פופולרי	1726
הכינוי שלך	1742
הכניסו כתובת מייל	1748
הכתבה הבאה	1667
הכתבה המלאה למנויים	1694
הכתבה הקודמת	1667
הכתבה נעולה	1725
המייל האדום	1732
המייל שלך	1748
המלצות	1667
המשיכו לקרוא	1749
המשך בדפדפן	1716
המשך לאתר	1716
המשך לקרוא	1669
המשך עם google	1725
המשך עם אימייל	1747
המשך עם אפל	1725
המשך עם גוגל	1725
המשך עם פייסבוק	1725
המשך קריאה	1669
הנגן נטען	1710
הנצפים ביותר	1695
הנקראות ביותר	1667
הנקראים ביותר	1695
הסרטון אינו זמין	1710
הסרטון הבא	1745
הסרטון הקודם	1745
הסרטון לא זמין	1710
הסרטון נטען	1710
הסתר	1670
הסתר תגובות	1702
הסתר תשובות	1702
העדפות עוגיות	1714
העדפות פרטיות	1744
הענק כתבה במתנה	1738
הענקת כתבה במתנה	1738
העתיקו את הקישור	1694
העתיקו קישור	1694
העתק	1739
העתק קישור	1658
העתקת הקישור	1694
העתקת קישור	1658
הפופולרי ביותר	1726
הפופולריות ביותר	1703
הפסק לעקוב	1736
הפסקת מעקב	1736
הפעל התראות	1717
הפעל סרטון	1710
הפעלה אוטומטית	1711
הפעלת התראות	1717
הצביעו	91	1703
הצביעו בסקר	1702
הצבע	91	1703
הצבעה	91
הצבעתך נקלטה	1702
הצג ב-x	1743
הצג הכל	1670
הצג כתוביות	1710
הצג מפה	1670
הצג מקור	1670
הצג עוד	1669
הצג פוסט	1714
הצג פוסט זה באינסטגרם	1743
הצג פחות	1670
הצג תגובות	1702
הצג תוכן	1714
הצג תוצאות	91	1703
הצג תמיד	1714
הצג תשובות	1702
הצגת התוכן	1714
הצטרפו	1651
הצטרפו אלינו	1651
הצטרפו לתומכים	1722
הצעה לקוראים	1708
הקודם	1669
הקטן טקסט	1738
הקטנת טקסט	1738
הקישור הועתק	1694
הקראה אוטומטית	1710
הקש להפעלת קול	1745
הרשמה	1652
השאר אותי מחובר	1725
השב	1666
השתק	1711
השתקה	1711
השתתפו בסקר	1702
התגובה שלך	1742
התגובות למנויים בלבד	1742
התגובות מושבתות	1742
התחבר	1652
התחבר עם google	1725
התחברות	1652
התחברות באמצעות גוגל	1725
התחברות עם גוגל	1725
התחברות עם פייסבוק	1725
התמונה הבאה	1749
התמונה הקודמת	1749
התרומה שלי	1746
""", 'ו': """
ווטסאפ	1658
וידאו	1667
""", 'ז': """
זהו שדה חובה	1727
זכור אותי	1725
זמן נוכחי	1711
זמן נותר	1710
""", 'ח': """
חד פעמי	1723
חד-פעמי	1723
חדשות אחרונות	1667
חודש ראשון ב-#	1693
חודש ראשון ב-# ש"ח	1693
חודש ראשון בשקל	1693
חודש ראשון חינם	1693
חודשי	1723
חזרה למעלה	1669
חזרה לעמוד הבית	1731
חזרה לרשימה	1749
חידוש מינוי	1747
חיוב חודשי	1725
חיוב שנתי	1725
חינם, בלי ספאם	1727
חיפוש	1669
""", 'ט': """
טוויטר	1658
טוען וידאו	1710
טוען נגן	1710
טלגרם	1658
טעינת הפוסט	1714
טען מחדש	1720
טען מחדש את הדף	1720
טען עוד	1669
טען פוסט	1714
טען תגובות נוספות	1702
טען תוכן	1714
""", 'י': """
יציאה	1652
יציאה ממסך מלא	1710
יש לי חשבון	1725
""", 'כ': """
כבר הצבעת	1702
כבר הצבעתם	1702
כבר יש לך חשבון	1725
כבר מנוי	1725
כבר מנויים	1725
כבר מנויים? התחברו	1652
כבר נרשמת	1652
כותרות אחרונות	1667
כיביתי	1721
כיביתי את חוסם הפרסומות	1720
כל חודש	1723
כל שקל חשוב	1722
כל תרומה חשובה	1722
כל תרומה עוזרת	1722
כללי התגובות	1702
כן, אני רוצה	1717
כניסה	1652
כניסה למנויים	1652
כתבה זו הוענקה במתנה	1751
כתבה זו היא תוכן ממומן	1694
כתבה ממומנת	1698
כתבה נעולה	1725
כתבו את תגובתכם	1742
כתבו לנו	1732
כתבו תגובה	1666
כתבות אחרונות	1667
כתבות מומלצות	1667
כתבות נוספות	1667
כתבות נוספות בנושא	1695
כתבות נוספות שיעניינו אתכם	1695
כתבות נוספות של הכתב	1731
כתבות קשורות	1667
כתבות שאולי פספסתם	1695
כתבות שיעניינו אתכם	1695
כתוב תגובה	1702
כתוביות	1711
כתובת אימייל לא תקינה	1727
כתובת המייל כבר רשומה	1748
כתובת המייל שלך	1748
כתובת מייל לא תקינה	1727
כתיבת תגובה	1702
""", 'ל': """
לא אהבתי	1703
לא יודע	1703
לא כעת	1650
לא ניתן להפעיל את הסרטון	1710
לא ניתן להציג את התוכן	1714
לא ניתן להציג תוכן זה	1714
לא ניתן לטעון את הסרטון	1745
לא ניתן לנגן את הסרטון	1710
לא עכשיו	1650
לא תודה	1650
לא, תודה	1650
לגלריה	1731
לגלריה המלאה	1731
לגלריית התמונות	1731
לדף הבית	1731
לדף התרומות	1722
להאזנה בספוטיפיי	1743
להאזנה לכתבה	1710
להורדה ב-app store	1716
להורדה ב-google play	1716
להורדה מ-app store	1716
להורדה מ-google play	1716
להורדת האפליקציה	1694
להזמנה לחצו כאן	1750
להזמנת כרטיסים	1708
להמשך קריאה	1652
להרשמה	1652
לחידון	1705
לחידון המלא	1705
לחנות	1708
לחצו להפעלת הסאונד	1745
לידיעה המלאה	1731
לכל החדשות	1731
לכל החידונים	1705
לכל הכתבות	1669
לכל הכתבות בנושא	1695
לכל הכתבות של הכתב	1731
לכל המשחקים	1705
לכל הסרטונים	1731
לכל העדכונים, הכתבות והסרטונים	1695
לכל התגובות	1666
לכל התמונות	1731
לכתבה הבאה	1731
לכתבה הבאה בסדרה	1695
לכתבה המלאה	1731
לכתבה הקודמת	1731
לכתבה הקודמת בסדרה	1695
לכתבה נוספת	1749
למוצר	1750
למנויים בלבד	1655
למתכון	61
לעמוד הבית	1731
לעמוד התרומות	1722
לפרויקט המלא	1731
לפרופיל הכתב	1732
לפרטי המוצר	1750
לפרטים	1670
לפתיחת הכתבה	1747
לצפייה ביוטיוב	1743
לצפייה במסלולים	1747
לצפייה בתוצאות	91
לקריאה באפליקציה	1716
לקריאה מאוחר יותר	1751
לראש הדף	1731
לראש העמוד	1731
לרכישה באמזון	1708
לרכישה לחצו כאן	1708
לרכישת הספר	1708
לרכישת כרטיסים	1708
לרכישת כרטיסים לחצו כאן	1708
לרכישת מינוי	1652
לרכישת מינוי לחצו כאן	1694
לתיק המלא	1731
לתמונות	1731
לתרום	1651
לתרומה	1651
לתרומה לחצו כאן	1722
""", 'מ': """
מאוחר יותר	1718
מבזקים	1667
מדיניות הפרטיות	1665
מדיניות הפרטיות ותנאי השימוש	1665
מהירות הפעלה	1710
מהירות ניגון	1710
מודעה	1662
מומלץ עבורך	1695
מומלץ עבורכם	1695
מומלצים	1667
מוקרא בקול סינתטי	1710
מיון לפי	1703
מייל	1728
מיין לפי	1703
ממומן	1662
מסך מלא	1711
מסלולי מינוי	1747
מעבר למתכון	61
מעוניינים לקבל התראות	1717
מצאת טעות	1702
מצאתם טעות	1666
מצאתם טעות בכתבה	1702
מצב כהה	1744
משהו השתבש	1728
משחקים	1707
משך	1711
משך הסרטון	1745
משלוח חינם	1740
מתנה לחבר	1738
""", 'נ': """
נא להזין כתובת מייל תקינה	1727
נגן וידאו	1710
נגן שמע	1745
נוצר באמצעות ai	1745
נוצר על ידי ai	1745
נושאים	1667
נושאים קשורים	1667
ניגון אוטומטי	1711
ניהול אפשרויות	1744
ניהול הסכמה	1714
ניהול העדפות	1744
ניהול עוגיות	1714
ניתן לבטל בכל עת	1725
נרשמת בהצלחה	1727
""", 'ס': """
סגור	1650
סגור גלריה	1749
סגור חלון	1749
סגור תפריט	1749
סגירה	1650
סודוקו	1707
סוף הפרסומת	1708
סוף פרסומת	1708
סיכום ai	1680
סיכום אוטומטי	1735
סיכום הכתבה	1680
סכום אחר	1722
סכום לבחירה	1746
ספרו לנו מה דעתכם	1702
סקר	91
סקר היום	91
סרטון זה אינו זמין	1710
סרטון זה אינו זמין עוד	1710
סרקו את הקוד	1716
סרקו את קוד ה-qr	1716
""", 'ע': """
עדיין לא מנוי	1725
עדיין לא מנויים	1725
עוד	1669
עוד באותו נושא	1695
עוד בנושא	1667
עוד בערוץ	1667
עוד חדשות	1667
עוד כתבות	19	1667
עוד כתבות בנושא	19
עוד כתבות מעניינות	1694
עוד לא מנויים	1725
עוד סיפורים	1695
על הכותב	1732
עקבו אחר הכתב	1736
עקבו אחר הנושא	1736
עקבו אחרי הכתב	1736
עקבו אחרי הנושא	1736
עקוב אחרי הכתב	1736
""", 'פ': """
פייסבוק	1658
פנייה לכתב	1732
פנייה למערכת	1732
פרטים	1670
פרסום	1662
פרסומת	1662
פרסם	1703
פתח	1670
פתח באפליקציה	1716
פתיחה באפליקציה	1716
""", 'צ': """
צור חשבון	1652
צור קשר	1666
צפו באינסטגרם	1743
צפו בטוויטר	1743
צפו ביוטיוב	1743
צפו בפייסבוק	1743
צפו גם	1749
צפייה חוזרת	1745
צרו קשר	1732
צרו קשר עם המערכת	1732
""", 'ק': """
קבל הכל	1714
קבלת התראות	1717
קוד קופון	1750
קודי הנחה	1750
קרא גם	1667
קרא עוד	1669
קראו באפליקציה	1716
קראו בחינם	1747
קראו גם	1667
קראו עוד	1669
""", 'ר': """
רוצה לקבל התראות	1717
רוצים לקבל התראות	1717
רענון העמוד	1720
רענן את הדף	1720
רעננו את הדף	1720
""", 'ש': """
שדה זה הוא חובה	1727
שדה חובה	1727
שדות חובה	1727
שחק עכשיו	1705
שחקו עכשיו	1705
שיתוף	1658
שיתוף בוואטסאפ	1738
שיתוף בווטסאפ	1658
שיתוף בטוויטר	1658
שיתוף במייל	1694
שיתוף בפייסבוק	1658
שכחת את הסיסמה	1725
שכחת סיסמה	1725
שכחתי סיסמה	1652
שלח	91	1728
שלח לחבר	1658
שלח תגובה	1702
שלחו את הכתבה במתנה	1694
שלחו במתנה	1694
שלחו לחבר	1738
שלחו לנו סרטונים	1732
שלחו לנו תמונות	1732
שלחו משוב	1702
שליחה	1728
שליחה במייל	1658
שליחת משוב	1702
שליחת תגובה	1702
שם	1728
שם מלא	1728
שם משפחה	1728
שם פרטי	1728
שמור	1739
שמור העדפות	1714
שמור כתבה	1751
שמירה	1658
שמירת הגדרות	1714
שמירת המתכון	61
שמירת כתבה	1694
שמרו כתבה	1694
שמרו לקריאה מאוחרת	1694
שנתי	1723
שתף	1658
שתף כתבה	1751
שתפו	1658
שתפו את הכתבה	1658
שתפו בוואטסאפ	1694
שתפו בווטסאפ	1694
שתפו בטוויטר	1738
שתפו בטלגרם	1694
שתפו בפייסבוק	1658
שתפו כתבה זו	1751
""", 'ת': """
תגובה	1666
תגובות	1666
תגובות נוספות	1702
תגיות	1667
תודה על ההצבעה	1702
תודה על הצבעתך	91
תודה על התמיכה	1746
תודה על תמיכתכם	1746
תודה שהצבעת	1702
תודה שהצבעתם	1702
תודה, ההודעה נשלחה	1727
תוכן למנויים	1652
תוכן ממומן	87	1662
תוכן מסחרי	1698
תוכן מקודם	1662
תוכן פרסומי	1698
תוכן שיווקי	87	1662
תוכן שיווקי בשיתוף	1698
תוצאות	91
תוצאות ההצבעה	1742
תוצאות הסקר	1742
תורגם אוטומטית	1694
תיקון טעות	1694
תמכו בנו	1651
תמכו בנו בפטריאון	1722
תמלול	1711
תנאי השימוש	1665
תנאי השימוש | מדיניות הפרטיות	1665
תנאי השימוש ומדיניות הפרטיות	1665
תנאי פרסום תגובות	1702
תפריט	1669
תקציר ai	1680
תקציר בינה מלאכותית	1680
תקציר הכתבה	1680
תרגום אוטומטי	1711
תרומה	1651
תרומה חד פעמית	1722
תרומה חד-פעמית	1722
תרומה חודשית	1722
תרמו	1651
תרמו עכשיו	1651
תשבץ	1707
תשבצים	1707
תשחץ	1707
תשלום באמצעות paypal	1747
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1388
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1364
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1337
اخبار مرتبطة	152
اخبار پيشنهادي	1364
اختبر معرفتك	165
اختبر معلوماتك	165
اختر	186
اختر اشتراكك	185
اختر الباقة	185
اختر المبلغ	208
اختر باقتك	185
اختر خطتك	185
اختر مبلغا	208
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1337
اخرين خبرها	1364
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1339
ادامه با google	1394
ادامه با گوگل	1394
ادامه خبر	1400
ادامه در مرورگر	1386
ادامه مطلب	1339
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1330
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1373
ارسال به تلگرام	1356
ارسال به دوستان	1330
ارسال تعليق	162
ارسال خبر	1401
ارسال ديدگاه	1373
ارسال راي	91
ارسال رايگان	1409
ارسال سوژه	1401
ارسال نظر	1336
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1364
از راي شما متشكريم	1373
از شركت شما در نظرسنجي متشكريم	1373
از ما حمايت كنيد	1326
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع الي الخبر	169
استمع الي المقال	169
استمع الي هذا المقال	169
استمع علي سبوتيفاي	204
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اسم المستخدم الخاص بك	203
اشتباهي ديدهايد	1373
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1327
اشتراك خود را انتخاب كنيد	1394
اشتراك در تلگرام	1407
اشتراك در واتساپ	1407
اشتراك گذاري	1330
اشتراك گذاري در تلگرام	1356
اشتراكگذاري	1330
اشتراكگذاري در تلگرام	1407
اشتراكگذاري در واتساپ	1407
اشترك	100
اشترك في الاشعارات	177
اضافة رد	203
اضغط لتشغيل الصوت	207
اضغط هنا لمشاهدة الفيديو	138
اضف الي السلة	212
اضف تعليق	118
اضف تعليقا	118
اضف تعليقك	162
اضف رد	203
اضف ردا	162
اضف كمصدر مفضل	197
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اظهار اقل	191
اظهار المحتوي	173
اظهار المزيد	191
اعادة المشاهدة	207
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
اغلاق القائمة	211
اغلاق المعرض	211
اغلاق النافذة	211
افتح الخريطة	122
افتح المقال	209
افتح في التطبيق	176
افزودن به منابع ترجيحي	1405
افضل عرض	186
افضل قيمة	186
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال التالي	211
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اقرا لاحقا	213
اقرا مجانا	209
اكتب تعليقا	118
اكتب تعليقك	203
اكمل القراءة	211
اكنون بازي كنيد	1376
اكواد الخصم	212
الابلاغ عن التعليق	203
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
الان نه	1325
البحث	121
البريد الالكتروني	188
البريد الالكتروني غير صالح	187
البريد الالكتروني غير صحيح	187
البقاء متصلا	185
التالي	121
الترجمة	170
التشغيل التلقائي	170
التعليقات	118
التعليقات للمشتركين فقط	203
التعليقات معطلة	203
التفاصيل	122
الجودة	170
الحقول المطلوبة	187
الخبر التالي	191
الخبر السابق	191
الخروج من ملء الشاشة	169
الدخول	100
الدفع عبر باي بال	209
الذهاب الي صفحة التبرع	182
الرئيسية	121
السابق	121
السماح	178
السماح بالاشعارات	177
السماح دائما	173
السياسة التحريرية	193
الصفحة التالية	121
الصفحة الرئيسية	121
الصورة التالية	211
الصورة السابقة	211
العاب	167
العب الان	165
العب مجانا	165
العودة الي الاعلي	191
العودة الي الصفحة الرئيسية	191
العودة الي القائمة	211
العودة للصفحة الرئيسية	191
الغاء المتابعة	197
الغاء كتم الصوت	169
الفيديو التالي	207
الفيديو السابق	207
الفيديو غير متاح	169
القائمة	121
الكلمات المتقاطعة	167
الكلمات المفتاحية	191
المتابعة باستخدام apple	185
المتابعة باستخدام facebook	185
المتابعة باستخدام google	185
المتابعة باستخدام جوجل	185
المتابعة باستخدام غوغل	185
المتابعة بالبريد الالكتروني	209
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
المشاهدة علي يوتيوب	204
المقال التالي	119
المقال السابق	119
النتائج	91
النص المكتوب	170
الوسوم	119
الوضع الليلي	206
الوقت الحالي	170
الوقت المتبقي	169
الي الاعلي	121
الي صفحة التبرع	182
امسح رمز qr	176
امكان نمايش اين محتوا وجود ندارد	1384
امكان پخش ويدئو وجود ندارد	1380
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1395
انتخاب اشتراك	1394
انتخاب طرح	1394
انتشار	1374
انتقل الي الوصفة	61
انتهاي پيام	1356
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1407
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
اولين نفري باشيد كه نظر ميدهد	1356
ايا اين مطلب براي شما مفيد بود	1373
ايا اين مطلب مفيد بود	1373
ايا اين مقاله مفيد بود	1373
ايا مايليد اعلان دريافت كنيد	1387
ايا ميخواهيد اعلان دريافت كنيد	1387
ايجاد حساب	1327
ايقاف مؤقت	169
ايميل	1397
ايميل خود را بررسي كنيد	1396
ايميل معتبر وارد كنيد	1396
ايميل نامعتبر	1396
ايميل نامعتبر است	1396
اين فيلد الزامي است	1396
اين فيلد ضروري است	1396
اين مطالب را هم بخوانيد	1364
اين مطلب را هم بخوانيد	1364
اين مطلب مفيد بود	1373
اين مقاله قفل است	1394
اين ويدئو در دسترس نيست	1380
اين ويدئو ديگر در دسترس نيست	1380
اين ويديو در دسترس نيست	1380
اپليكيشن را دانلود كنيد	1386
اپليكيشن را نصب كنيد	1386
اگهي	1332
اگهيها	1368
""", 'ب': """
با تشكر، پيام شما ارسال شد	1396
با حمايت	1409
با ما تماس بگيريد	1401
با همكاري	1409
با پردازش دادههايم موافقم	1396
بارگذاري دوباره صفحه	1390
بارگذاري مجدد صفحه	1390
بارگذاري محتوا	1384
بارگذاري پست	1384
باز كردن	1340
باز كردن در اپليكيشن	1386
باز كردن در برنامه	1386
بازخورد بدهيد	1373
بازرگاني	1368
بازي رايگان	1376
بازي كنيد	1376
بازيها	1378
بازگشت به بالا	1339
بازگشت به صفحه اصلي	1400
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1373
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1337
برچسبها	1337
بزرگتر كردن متن	1407
بزرگنمايي تصوير	1400
بستن	1325
بعدا	1388
بعدا ياداوري كن	1325
بعدي	1339
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1387
به اشتراك بگذاريد	1330
به اين مطلب گوش دهيد	1380
به اين مقاله گوش دهيد	1380
بهترين پيشنهاد	1395
بيشتر	1337	1339
بيشتر ببينيد	1364
بيشتر بخوانيد	1337
بيصدا	1381
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1337
تازهسازي صفحه	1390
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1332
تبليغات	1332
تبليغات در گوگل	1368
تبليغات متني	1368
تجديد الاشتراك	209
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
تخطي الاعلان	207
تخفيف ويژه خوانندگان	1379
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1381
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
تعذر تحميل الفيديو	207
تعذر تشغيل الفيديو	169
تعذر عرض المحتوي	173
تعليق	118
تعليقات	118
تعليقك	203
تغطية خاصة	152
تفضيلات الخصوصية	206
تفضيلات ملفات تعريف الارتباط	173
تفعيل	178
تفعيل الاشعارات	108
تقديم # ثوان	169
تكبير الخط	199
تكبير الصورة	191
تلخيص بالذكاء الاصطناعي	196
تلغرام	109
تلقي الاشعارات	177
تلگرام	1330
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم ارسال طلبك	210
تم استلام طلبك	210
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم انشاؤه بالذكاء الاصطناعي	207
تم تاكيد الاشتراك	210
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1401
تماس با ما	1336
تماس با نويسنده	1401
تماشاي ويديو	1356
تمام صفحه	1381
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1384
تنظيمات كوكي	1335
تنظيمات كوكيها	1335
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1380
تويتر	109
توييتر	1330
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1373
ثبت راي	91
ثبت نام	1327
ثبت نظر	91	1336
ثبتنام	1327
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1384
جدول	1378
جدول كلمات متقاطع	1378
جديدترين	1374
جديدترين اخبار	1337
جديدترينها	1374
جزئيات	1340
جستجو	1339
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1325
حامي ما شويد	1392
حامي مالي	1409
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1335
حساب كاربري	1327
حساب كاربري دارم	1394
حساب كاربري داريد	1394
حساب كاربري نداريد	1394
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
حمايت كنيد	1326
حمايت مالي	1326
حمايت مالي از ما	1392
حمايت ماهانه	1392
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1339
خبر بعدي	1356
خبر قبلي	1356
خبرهاي بيشتر	1364
خبرهاي داغ	1364
خبرهاي مرتبط	1337
خبرهاي پيشنهادي	1364
خروج	1327
خروج از تمام صفحه	1380
خريد از امازون	1379
خريد انلاين	1379
خريد اين كتاب	1379
خريد اينترنتي	1379
خريد بليت	1379
خريد بليط	1379
خريد كتاب	1379
خطايي ديدهايد	1373
خطايي رخ داد	1397
خلاصه با هوش مصنوعي	1404
خلاصه هوش مصنوعي	1404
خواندن در اپليكيشن	1386
خواندهشده با صداي مصنوعي	1380
خودتان را بيازماييد	1376
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1376
دانلود از اپ استور	1386
دانلود از بازار	1386
دانلود از گوگل پلي	1386
دانلود اپليكيشن	1386
دانلود صدا	1380
دانلود فايل صوتي	1380
دانلود ويدئو	1380
دانلود پادكست	1380
در حال بارگذاري	1380
در حال بارگذاري ويدئو	1380
در حال بارگذاري ويديو	1380
در نظرسنجي شركت كنيد	1373
در همين رابطه	1364
در همين زمينه	1364
در پاتريون حمايت كنيد	1392
درباره نويسنده	1401
دريافت از اپ استور	1386
دريافت از بازار	1386
دريافت از كافه بازار	1386
دريافت از مايكت	1386
دريافت از گوگل پلي	1386
دريافت اعلانها	1387
دستهبندي	1337
دعمك يصنع الفرق	208
دعوت به همكاري	1356
دنبال كردن	1405
دنبال كردن اين موضوع	1405
دنبال كردن موضوع	1405
دنبال كردن نويسنده	1405
ديدگاه	1336
ديدگاه خود را بنويسيد	1373
ديدگاهتان را بنويسيد	1356
ديدگاهها	1336
""", 'ذ': """
ذات صلة	119
ذخيره	1330
ذخيره تنظيمات	1384
ذخيره خبر	1356
ذخيره دستور پخت	61
ذخيره مطلب	1356
ذخيره مطلب براي بعد	1356
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1374
راي شما ثبت شد	91	1373
راي شما ثبت شده است	1373
رايگان و بدون هرزنامه	1396
ربما لاحقا	98
رد	118
رد همه	1384
رزرو بليت	1379
رسالتك	210
رفتن به بالا	1400
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1392
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1394
رمز عبور را فراموش كردهايد	1327
رپورتاژ	1332
رپورتاژ اگهي	1332
""", 'ز': """
زمان باقيمانده	1380
زمان فعلي	1381
زيرنويس	1381
""", 'س': """
سؤال اليوم	91
سالانه	1393
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1380
سنويا	183
سودوكو	167	1378
سوژه بفرستيد	1401
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1335
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
شارك هذا الخبر	213
شارك هذا المقال	213
شارك هذا الموضوع	109
شارك هذه الصفحة	213
شاركنا برايك	162
شاركنا رايك	118
شاركها	151
شاركونا اراءكم	162
شاهد الصور	191
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شاهد علي يوتيوب	204
شايد بعدا	1325
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1373
شرايط استفاده	1335
شرايط استفاده و حريم خصوصي	1335
شرايط را ميپذيرم	1396
شركاؤنا	173
شركاي ما	1384
شركت در ازمون	1376
شركت در نظرسنجي	1373
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1376
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1405
شما قبلا راي دادهايد	1373
شنيدن اين مطلب	1380
شنيدن مقاله	1380
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1339
صفحه كمك مالي	1392
صندوق ورودي خود را بررسي كنيد	1396
صوت	91	163
صوت اصطناعي	207
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاشتراكات	209
عرض الاصل	122
عرض الباقات	209
عرض التعليقات	162
عرض التفاصيل	122
عرض الردود	162
عرض الصور	191
عرض الكل	121
عرض المحتوي	173
عرض المزيد	121
عرض المزيد من التعليقات	162
عرض الملف	191
عرض المنتج	212
عرض المنشور	173
عرض النتائج	91	163
عرض النص الاصلي	122
عرض النص المكتوب	169
عرض جميع الاخبار	191
عرض جميع الصور	191
عرض خاص للقراء	168
عرض علي اكس	204
عرض علي انستغرام	204
عرض علي تويتر	204
عرض علي فيسبوك	204
عرض هذا المنشور علي instagram	204
عرض هذا المنشور علي انستغرام	204
عروض المشتركين	168
عضويت	1327
عطلت مانع الاعلانات	180
عكس	1337
عكسهاي بيشتر	1400
عكسهايتان را براي ما بفرستيد	1401
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1391
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1394
فروشگاه	1409
فعال كردن	1388
فعال كردن اعلانها	1387
فعالسازي اعلانها	1387
فعل الاشعارات	177
فعلا نه	1388
فقط براي مشتركان	1327
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1330
فيلد الزامي	1396
فيلدهاي الزامي	1396
""", 'ق': """
قبلي	1339
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1384
قبول و ادامه	1384
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1374
قديميترينها	1374
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1373
قوانين و مقررات را ميپذيرم	1396
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1386
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
كليدواژهها	1337
كمك كنيد	1326
كمك مالي	1326
كمك ماهانه	1392
كمك يكباره	1392
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1335
كوچكتر كردن متن	1407
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1381
كپي	1408
كپي شد	1356
كپي كردن لينك	1356
كپي لينك	1330
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
لطفا ان را غيرفعال كنيد	1391
لطفا يك ايميل معتبر وارد كنيد	1396
لغو در هر زمان	1394
لغو دنبال كردن	1405
لغو رضايت	1384
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1330
لينك كوتاه خبر	1356
لينك كپي شد	1356
""", 'م': """
مادة اعلانية	113
ماهانه	1393
مبلغ اخر	182
مبلغ دلخواه	1392
مبلغ ديگر	1392
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1400
متن كامل مقاله را بخوانيد	1400
متن پيادهشده	1381
متوجه شدم	1340
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1395
محبوبترينها	1374
محتواي تبليغاتي	1332
محتواي حمايتشده	1356
محتواي پولي	1379
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1394
مدة الفيديو	207
مدت	1381
مدت زمان	1381
مديريت رضايت	1384
مديريت كوكيها	1384
مرا به خاطر بسپار	1394
مرة واحدة	183
مرتبسازي	1374
مرتبسازي بر اساس	1374
مزايا المشتركين	168
مزاياي مشتركان	1379
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1390
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1339
مشاهده عكسها	1400
مشاهده قيمت	1379
مشاهده محتوا	1384
مشاهده نتايج	91	1374
مشاهده همه	1339
مشاهده پاسخها	1373
مشاهده پرونده	1400
مشاهده گالري	1400
مشترك شويد	1327
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1397
مطالب بيشتر	1364
مطالب ديگر اين نويسنده	1400
مطالب مرتبط	1337
مطالب پيشنهادي	1364
مطلب بعدي	1400
مطلب قبلي	1400
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1337
مقاله بعدي	1400
مقاله قبلي	1400
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1339
مهمترين اخبار	1337
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1387
""", 'ن': """
نام	1397
نام خانوادگي	1397
نام و نام خانوادگي	1397
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1380
نسخه چاپي	1356
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1386
نظر	1336
نظر بدهيد	1356
نظر خود را با ما در ميان بگذاريد	1356
نظر خود را بنويسيد	1336
نظر خود را بگوييد	1373
نظر سنجي	91
نظر شما	1336
نظر شما درباره اين خبر چيست	1356
نظرات	1336
نظرتان را بگوييد	1373
نظرسنجي	91	1356
نظري ندارم	1374
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1384
نمايش بيشتر	1339
نمايش زيرنويس	1380
نمايش كمتر	1340
نمايش متن اصلي	1340
نمايش محتوا	1384
نمايش نتايج	91
نمايش نظرات	1373
نمايش نظرات بيشتر	1373
نمايش نقشه	1340
نمايش همه	1340
نمايش پاسخها	1373
نمايش پست	1384
نميدانم	1374
ننصح بقراءة	119
نه ممنون	1325
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1407
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1396
هر كمكي مهم است	1392
هر ماه	1393
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
همرساني	1330
همه اخبار	1400
همه بازيها	1376
همه خبرها	1400
همه عكسها	1400
همه مطالب	1400
همه مطالب نويسنده	1400
همه ويدئوها	1400
هميشه اجازه داده شود	1384
هميشه نمايش بده	1384
همچنين ببينيد	1364
همچنين بخوانيد	1337
هنوز ثبتنام نكردهايد	1394
هنوز مشترك نيستيد	1394
""", 'و': """
واتساب	109
واتساپ	1330
ورود	1327
ورود / ثبت نام	1327
ورود با اپل	1394
ورود با فيسبوك	1394
ورود با گوگل	1394
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1380
ويديو	1337
ويديو در دسترس نيست	1380
ويژه خوانندگان	1379
ويژه مشتركان	1327
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1393
يكبار	1393
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1336
پايان اگهي	1379
پايان تبليغ	1379
پخش خودكار	1381
پخش ويدئو	1380
پخش ويدئو ممكن نيست	1380
پخش ويديو	1380
پذيرش همه	1384
پذيرش و ادامه	1384
پربازديدترين	1337
پربازديدترينها	1337
پربازديدها	1337
پربازديدهاي امروز	1364
پربازديدهاي هفته	1364
پربحثترينها	1337
پربينندهترين	1364
پربينندهترين خبرها	1364
پربينندهترينها	1364
پرداخت سالانه	1394
پرداخت ماهانه	1394
پسنديدم	1374
پنهان كردن پاسخها	1373
پيام بازرگاني	1368
پيام شما ارسال شد	1396
پيام شما با موفقيت ارسال شد	1396
پيشنهاد خواندني	1364
پيشنهاد سردبير	1337
پيشنهاد ما	1337
""", 'چ': """
چاپ	1330
چاپ دستور پخت	61
چگونه غيرفعال كنم	1391
چگونه مسدودكننده را غيرفعال كنم	1390
""", 'گ': """
گالري تصاوير	1400
گالري عكس	1400
گزارش تخلف	1373
گزارش خطا	1336
گزارش خطا در اين خبر	1356
گزينههاي بيشتر	1407
""", 'अ': """
अकाउंट नहीं है	1823
अक्षर का आकार	65
अक्षर छोटे करें	1835
अक्षर बडे करें	1835
अगला	1771
अगला लेख	1829
अगली खबर	1769
अगली स्टोरी	1829
अनफॉलो करें	1833
अनम्यूट	1809
अनिवार्य	1826
अनुमति दें	1817
अन्य खबरें	19	1769
अन्य राशि	1821
अन्य विकल्प	1835
अपना इनबॉक्स देखें	1825
अपना ईमेल दर्ज करें	1825
अपना ईमेल देखें	1825
अपना ज्ञान परखें	1805
अपना प्लान चुनें	1823
अपनी तस्वीरें हमें भेजें	1830
अपनी प्रतिक्रिया दें	1802
अपनी राय दें	1768
अपनी राय बताएं	1802
अभी खरीदें	1808
अभी खेलें	1805
अभी डाउनलोड करें	1815
अभी तक सब्सक्राइबर नहीं हैं	1823
अभी दान करें	1758
अभी नहीं	1757
अमान्य ईमेल	1825
अमेजन पर खरीदें	1808
अवधि	1810
""", 'आ': """
आगे पढें	1771
आज का सवाल	91
आज की अन्य खबरें	1795
आप इस विषय को फॉलो कर रहे हैं	1833
आप कभी भी अनसब्सक्राइब कर सकते हैं	1825
आप पहले ही वोट कर चुके हैं	1802
आपका वोट दर्ज हो गया	1802
आपका वोट दर्ज हो गया है	1802
आपका संदेश भेज दिया गया है	1825
आपके लिए	1769
आपको यह भी पसंद आ सकता है	1795
आपको ये भी पसंद आ सकता है	1795
आवश्यक फील्ड	1825
""", 'इ': """
इस विषय को फॉलो करें	1833
इसे भी देखें	1795
इसे भी पढें	1769
""", 'ई': """
ई-पेपर	1759
ईमेल	1826
ईमेल से शेयर करें	1835
""", 'ऊ': """
ऊपर जाएं	1771
""", 'ए': """
एआई आवाज में सुनें	1809
एआई द्वारा तैयार	1783
एआई समरी	1783
एआई सारांश	1783
एआई से तैयार सारांश	1783
एक बार	1822
एक बार का दान	1821
एप डाउनलोड करें	1815
""", 'ऐ': """
ऐप इंस्टॉल करें	1815
ऐप खोलें	1815
ऐप डाउनलोड करें	1815
ऐप में खोलें	1815
ऐप में पढें	1815
ऐप स्टोर से डाउनलोड करें	1815
""", 'ऑ': """
ऑटोप्ले	1810
ऑडियो डाउनलोड करें	1809
ऑफर देखें	1808
""", 'औ': """
और खबरें	1769
और टिप्पणियां देखें	1802
और देखें	1771
और पढें	1769	1771
और भी पढें	1795
""", 'क': """
कभी भी रद्द करें	1823
कम दिखाएं	1772
कमेंट	1768
कमेंट करें	1768
कमेंट लिखें	1802
कमेंट्स	1768
कह नहीं सकते	1803
किताब खरीदें	1808
कीमत देखें	1808
कुकी नीति	1767
कुकी सेटिंग्स	1813
कुकीज प्रबंधित करें	1813
कुछ गलत हो गया	1826
के सहयोग से	1837
केवल सदस्यों के लिए	1759
केवल सब्सक्राइबर के लिए	1823
कैसे बंद करें	1820
कॉपी	1836
कॉपी करें	1836
कॉपी लिंक	1762
क्या आप नोटिफिकेशन चाहते हैं	1816
क्या आप नोटिफिकेशन पाना चाहते हैं	1816
क्या आप सूचनाएं पाना चाहते हैं	1816
क्या यह उपयोगी था	1802
क्या यह खबर उपयोगी थी	1802
क्या यह पेज उपयोगी था	1802
क्या यह लेख उपयोगी था	1802
क्यूआर कोड स्कैन करें	1815
क्रमबद्ध करें	1803
क्विज खेलें	1805
""", 'ख': """
खबर सुनें	1809
खाता नहीं है	1823
खाता बनाएं	1759
खोजें	1771
खोलें	1772
""", 'ग': """
गलती की सूचना दें	1802
गलती बताएं	1772
गलती मिली	1802
गूगल प्ले से डाउनलोड करें	1815
गूगल से जारी रखें	1823
गूगल से लॉगिन करें	1823
गेम्स	1807
गैलरी देखें	1829
गोपनीयता नीति	1767
गोपनीयता सेटिंग्स	1813
""", 'च': """
चर्चा में क्यों है	1795
चुनें	1824
""", 'ज': """
जरूर पढें	1795
जवाब छिपाएं	1802
जवाब दें	1768
जवाब देखें	1802
जवाब भेजें	1802
जावास्क्रिप्ट बंद है	1813
ज्यादा दिखाएं	1829
ज्यादा पढी गई	1795
""", 'ट': """
टिकट खरीदें	1808
टिकट बुक करें	1808
टिप्पणियां	1768
टिप्पणी	1768
टिप्पणी करें	1768
टिप्पणी के नियम	1802
टिप्पणी के लिए लॉगिन करें	1802
टिप्पणी भेजें	1802
टिप्पणी लिखें	1802
टेक्स्ट साइज	65
टैग्स	1769
टॉप न्यूज	1769
टॉप स्टोरीज	1795
ट्रांसक्रिप्ट	1810
ट्रेंडिंग	1769
ट्विटर	1762
ट्विटर पर शेयर करें	1835
""", 'ठ': """
ठीक है	1772
""", 'त': """
तस्वीर बडी करें	1829
तस्वीरें देखें	1829
ताजा खबरें	1769
ताजा समाचार	1769
""", 'द': """
दान करें	1758
दान पेज पर जाएं	1821
देश की और खबरें	1795
दोस्तों को भेजें	1783
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1825
""", 'न': """
नक्शा देखें	1772
नतीजे देखें	91
नवीनतम	1803
नहीं धन्यवाद	1757
नहीं, धन्यवाद	1757
नाम	1826
नियम और शर्तें	1767
नियम और शर्तें | गोपनीयता नीति	1767
नोटिफिकेशन ऑन करें	1816
नोटिफिकेशन चालू करें	1816
""", 'प': """
पता नहीं	1803
परिणाम देखें	91	1803
पसंदीदा स्रोत के रूप में जोडें	1833
पहले से खाता है	1823
पहले से सब्सक्राइबर हैं	1823
पाठकों के लिए विशेष ऑफर	1808
पार्टनर कंटेंट	1798
पासवर्ड भूल गए	1823
पिछला	1771
पिछला लेख	1829
पिछली खबर	1769
पूरा नाम	1826
पूरा लेख पढें	1829
पूरी खबर पढें	1771
पेज दोबारा लोड करें	1819
पेज रिफ्रेश करें	1819
पेज रीफ्रेश करें	1819
पेड कंटेंट	1808
पोल	91
पोल में हिस्सा लें	1802
पोस्ट लोड करें	1813
प्रचार	1765
प्रतिक्रिया दें	1768
प्रतिलिपि	1810
प्राइवेसी सेटिंग्स	1813
प्रायोजक	1837
प्रायोजित	1765
प्रायोजित सामग्री	1798
प्रिंट	1836
प्रिंट करें	1762
प्रीमियम	1759
प्लान चुनें	1823
प्ले स्टोर से डाउनलोड करें	1815
प्लेबैक गति	1809
प्लेबैक स्पीड	1809
प्लेयर लोड हो रहा है	1809
""", 'फ': """
फीडबैक दें	1802
फीडबैक भेजें	1802
फुल स्क्रीन	1810
फुल स्क्रीन से बाहर निकलें	1809
फेसबुक	1762
फेसबुक पर शेयर करें	1762
फेसबुक से जारी रखें	1823
फेसबुक से लॉगिन करें	1823
फॉन्ट आकार	1835
फॉन्ट साइज	65
फॉलो कर रहे हैं	1833
फॉलो करें	1833
फोटो	1769
फोटो गैलरी	1795
फोटो गैलरी देखें	1829
फ्लिपकार्ट पर खरीदें	1808
""", 'ब': """
बंद करें	1757
बडी खबरें	1769
बाद में	1757
बाद में याद दिलाएं	1757
ब्राउजर में जारी रखें	1815
""", 'भ': """
भेजें	1826
""", 'म': """
मशीनी अनुवाद	1810
मान्य ईमेल दर्ज करें	1825
मासिक	1822
मासिक दान	1821
मासिक भुगतान	1823
मासिक सहयोग	1821
मुख्य समाचार	1769
मुझे याद रखें	1823
मुफ्त डिलीवरी	1837
मुफ्त में खेलें	1805
मुफ्त, कोई स्पैम नहीं	1825
मूल देखें	1772
मेन्यू	1771
मेरा खाता	1759
मेरा खाता है	1823
मैं नियम और शर्तों से सहमत हूं	1825
मैंने ऐड ब्लॉकर बंद कर दिया	1819
मैंने बंद कर दिया	1820
म्यूट	1810
""", 'य': """
यह खबर सुनें	1809
यह फील्ड अनिवार्य है	1825
यह फील्ड आवश्यक है	1825
यह भी देखें	1795
यह भी पढें	1769
यह लेख लॉक है	1823
यह लेख सुनें	1809
यह वीडियो अब उपलब्ध नहीं है	1809
यह वीडियो उपलब्ध नहीं है	1809
यह सामग्री नहीं दिखाई जा सकती	1813
ये खबरें भी पढें	1795
ये भी जानें	1795
ये भी देखें	1795
ये भी पढें	1769
""", 'र': """
रजिस्टर करें	1759
रिपोर्ट करें	1803
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1803
लाइक करें	1803
लिंक कॉपी करें	1762	1783
लिंक कॉपी हो गया	1835
लेख उपहार में दें	1835
लेख सुनें	1809
लेखक के अन्य लेख	1829
लेखक के और लेख	1829
लेखक के बारे में	1830
लेखक को फॉलो करें	1833
लेखक परिचय	1830
लॉग इन	1759
लॉग इन करें	1759
लॉगआउट	1759
लॉगिन	1759
लोकप्रिय	1769
लोड हो रहा है	1809
""", 'व': """
वर्ग पहेली	1807
वर्तमान समय	1810
विज्ञापन	1765
विज्ञापन के बाद जारी	1798
विज्ञापन समाप्त	1808
विज्ञापन हटाएं	1783
विवरण	1772
विषय	1769
विषय को फॉलो करें	1833
वीडियो	1769
वीडियो उपलब्ध नहीं है	1809
वीडियो चलाएं	1809
वीडियो नहीं चलाया जा सकता	1809
वीडियो लोड हो रहा है	1809
वोट करने के लिए धन्यवाद	1802
वोट करें	91	1803
वोट दें	91
वोट देने के लिए धन्यवाद	1802
व्हाट्सएप	1762
व्हाट्सएप पर शेयर करें	1835
व्हाट्सऐप पर शेयर करें	1835
""", 'श': """
शायद बाद में	1757
शिकायत करें	1803
शेयर	1762
शेयर करें	1762
शेष समय	1809
""", 'स': """
संपर्क करें	1768
संपादक को लिखें	1830
संबंधित खबरें	1769
संबंधित लेख	1769
संबंधित वीडियो	1795
संबंधित समाचार	1769
सदस्य बनें	1758
सबटाइटल	1810
सबटाइटल दिखाएं	1809
सबमिट करें	1826
सबसे अच्छा ऑफर	1824
सबसे ज्यादा पढी गई	1769
सबसे ज्यादा पढी गई खबरें	1795
सबसे ज्यादा पढी गईं	1795
सबसे नए	1803
सबसे पुराने	1803
सबसे लोकप्रिय	1824
सब्सक्राइब	1759
सब्सक्राइब करें	1759
सभी अस्वीकार करें	1813
सभी कमेंट देखें	1802
सभी खबरें	1829
सभी खबरें देखें	1829
सभी गेम	1805
सभी गेम्स	1805
सभी टिप्पणियां देखें	1802
सभी तस्वीरें देखें	1829
सभी दिखाएं	1772
सभी देखें	1771
सभी फोटो देखें	1829
सभी वीडियो	1829
सभी वीडियो देखें	1829
सभी स्वीकार करें	1813
समझ गया	1772
समर्थन करें	1758
सर्वे	91
सर्वे में हिस्सा लें	1802
सहमति प्रबंधित करें	1813
सहमति वापस लें	1813
सहयोग करें	1758
सही ईमेल दर्ज करें	1825
साइन अप	1759
साइन इन	1759
साझा करें	1762
सामग्री दिखाएं	1813
सामग्री देखें	1813
सामग्री लोड करें	1813
सालाना	1822
सालाना भुगतान	1823
सिर्फ सब्सक्राइबर के लिए	1823
सीधे रेसिपी पर जाएं	61
सुडोकू	1807
सुधार नीति	1830
सूचनाएं चालू करें	1816
सेव करें	1762
स्पॉन्सर्ड	1765
स्पॉन्सर्ड कंटेंट	1798
स्वचालित अनुवाद	1810
स्वीकार करें और जारी रखें	1813
""", 'ह': """
हमसे संपर्क करें	1830
हमारा समर्थन करें	1758
हमारी मदद करें	1821
हमें लिखें	1830
हमें सपोर्ट करें	1821
हमें सहयोग दें	1821
हमेशा अनुमति दें	1813
हर महीने	1822
हर योगदान महत्वपूर्ण है	1821
हर योगदान मायने रखता है	1821
हां, चाहिए	1816
होम	1771
होम पेज पर जाएं	1829
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	319
অডিও ডাউনলোড করুন	318
অনুদান দিন	282
অনুদান পাতায যান	327
অনুমতি দিন	324
অনুসরণ করছেন	339
অনুসরণ করুন	339
অন্য পরিমাণ	327
অ্যাকাউন্ট আছে	329
অ্যাকাউন্ট নেই	329
অ্যাপ ডাউনলোড করুন	322
অ্যাপ স্টোর থেকে ডাউনলোড করুন	322
অ্যাপে খুলুন	322
অ্যাপে পডুন	322
""", 'আ': """
আগের খবর	334
আপনার জন্য নির্বাচিত	308
আপনার বার্তা পাঠানো হযেছে	331
আপনার ব্রাউজার অডিও সমর্থন করে না	318
আপনার ব্রাউজার ভিডিও সমর্থন করে না	318
আপনার ভোট গৃহীত হযেছে	314
আপনার ভোট গ্রহণ করা হযেছে	314
আপনার মতামত জানান	314
আপনি আগেই ভোট দিযেছেন	314
আপনি কি নোটিফিকেশন পেতে চান	323
আবশ্যক	332
আমাকে মনে রাখুন	329
আমাদের সমর্থন করুন	327
আমাদের সহাযতা করুন	327
আমি শর্তাবলিতে সম্মত	331
আরও খবর	284
আরও দেখুন	284
আরও পডতে পারেন	308
আরও পডুন	284
আরও মন্তব্য দেখুন	314
আরও সংবাদ	308
আরো খবর	308
আরো পডুন	308
""", 'ই': """
ইমেইল	332
ইমেইল সঠিক নয	331
""", 'উ': """
উত্তর দিন	315
উত্তর দেখুন	314
উপরে যান	334
""", 'এ': """
এ জাতীয আরও খবর	308
এ জাতীয আরো খবর	308
এ সম্পর্কিত আরও খবর	284
এ সম্পর্কিত আরও পডুন	308
এআই সারাংশ	338
এই কনটেন্ট দেখানো যাচ্ছে না	320
এই ঘরটি আবশ্যক	331
এই বিভাগের আরও খবর	308
এই বিভাগের আরো খবর	308
এই বিষয অনুসরণ করুন	339
এই ভিডিওটি আপনার দেশে দেখা যাবে না	318
এই ভিডিওটি আর নেই	318
এই ভিডিওটি পাওযা যাচ্ছে না	318
এই লেখাটি কি উপকারী ছিল	314
এককালীন	328
এককালীন অনুদান	327
এখন নয	324
এখনই কিনুন	317
এখনই খেলুন	316
""", 'ক': """
কনটেন্ট দেখান	320
কনটেন্ট লোড করুন	320
কপি করুন	341
কপি লিংক	307
কম দেখুন	334
কিউআর কোড স্ক্যান করুন	322
কিছু ভুল হযেছে	332
কুইজ খেলুন	316
কুইজে অংশ নিন	316
কুকি সেটিংস	320
""", 'খ': """
খবরটি শুনুন	318
খবরটি শেযার করুন	307
""", 'গ': """
গুগল দিযে লগইন করুন	329
গুগল প্লে থেকে ডাউনলোড করুন	322
গোপনীযতা সেটিংস	320
গ্যালারি দেখুন	334
গ্রহণ করে এগিযে যান	320
""", 'ছ': """
ছবি দেখুন	334
ছবি বড করুন	334
ছবির গ্যালারি	334
""", 'জ': """
জনপ্রিয খবর	308
জমা দিন	332
জরিপ	91
জরিপে অংশ নিন	314
জানি না	315
জাভাস্ক্রিপ্ট বন্ধ আছে	320
""", 'ট': """
টিকিট কাটুন	317
টিকিট কিনুন	317
টুইটারে শেযার করুন	340
""", 'ন': """
নতুন	315
নাম	332
নিবন্ধন	282
নোটিফিকেশন চালু করুন	323
নোটিফিকেশন পেতে চান	323
""", 'প': """
পরবর্তী খবর	334
পরে	324
পাঠকের পছন্দ	308
পাঠান	332
পাসওযার্ড ভুলে গেছেন	329
পুরো খবর পডুন	334
পুরোনো	315
পেজ আবার লোড করুন	326
পেজ রিফ্রেশ করুন	326
পেজটি রিফ্রেশ করুন	326
পোস্ট লোড করুন	320
পোস্টটি শেযার করুন	307
প্রচ্ছদে ফিরুন	334
প্রতিটি অনুদান গুরুত্বপূর্ণ	327
প্রতিলিপি	319
প্রিন্ট	286
প্রিন্ট করুন	307
প্লে স্টোর থেকে ডাউনলোড করুন	322
প্লেব্যাক গতি	318
প্ল্যান বেছে নিন	329
""", 'ফ': """
ফন্ট সাইজ	340
ফলাফল দেখুন	91	315
ফলো করুন	339
ফুল স্ক্রিন	319
ফেসবুক দিযে লগইন করুন	329
ফেসবুকে শেযার করুন	307
ফ্রি ডেলিভারি	342
""", 'ব': """
বই কিনুন	317
বইটি কিনুন	317
বন্ধুদের সঙ্গে শেযার করুন	307
বাকি সময	318
বার্ষিক	328
বিজ্ঞাপন	286
বিজ্ঞাপন শেষ	317
বিস্তারিত পডুন	308
বেছে নিন	330
""", 'ভ': """
ভিডিও চালান	318
ভিডিও লোড হচ্ছে	318
ভিডিওটি চালানো যাচ্ছে না	318
ভিডিওটি পাওযা যাচ্ছে না	318
ভুল জানান	314
ভুল সংশোধন জানান	314
ভোট দিন	91	315
ভোট দেওযার জন্য ধন্যবাদ	314
""", 'ম': """
মতামত জানান	314
মতামত পাঠান	314
মন্তব্য	286
মন্তব্য করতে লগইন করুন	314
মন্তব্য করুন	286
মন্তব্য নেই	315
মন্তব্য পাঠান	314
মন্তব্য লিখুন	314
মন্তব্যের নিযম	314
মাসিক	328
মাসিক অনুদান	327
মিউট	319
""", 'য': """
যেকোনো সময বাতিল করুন	329
যোগাযোগ করুন	335
""", 'র': """
রকমারি থেকে কিনুন	317
রিপোর্ট করুন	315
রেজিস্টার	282
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	282
লগইন	282
লাইক	315
লিংক কপি	286
লিংক কপি করুন	307
লিংক কপি হযেছে	307
লিঙ্ক কপি করুন	307
লেখক পরিচিতি	335
লেখক সম্পর্কে	335
লেখককে অনুসরণ করুন	339
লেখকের অন্যান্য লেখা	334
লেখকের আরও লেখা	334
লেখাটি কি উপকারী ছিল	314
লেখাটি শুনুন	318
লেখাটি সেভ করুন	307
লোড হচ্ছে	318
""", 'শ': """
শুধু গ্রাহকদের জন্য	329
শেযার	286
শেযার করুন	286
""", 'স': """
সংশ্লিষ্ট খবর	284
সঠিক ইমেইল দিন	331
সব খবর	334
সব খেলা দেখুন	316
সব গ্রহণ করুন	320
সব ছবি দেখুন	334
সব দেখুন	334
সব প্রত্যাখ্যান করুন	320
সব মন্তব্য দেখুন	314
সব সময অনুমতি দিন	320
সবচেযে জনপ্রিয	330
সবচেযে নতুন	315
সবচেযে পুরোনো	315
সমযকাল	319
সম্পর্কিত	308
সম্পর্কিত খবর	284
সম্পর্কিত বিষয	308
সম্পর্কিত সংবাদ	308
সম্পাদককে লিখুন	335
সম্পূর্ণ খবর পডুন	334
সম্মতি প্রত্যাহার করুন	320
সর্বশেষ	284
সর্বশেষ সংবাদ	284
সর্বাধিক আলোচিত	308
সর্বাধিক পঠিত	284
সর্বোচ্চ পঠিত	308
সহাযতা করুন	282
সাজান	315
সাবটাইটেল	319
সাবস্ক্রাইব	282
সেভ করুন	307
সেরা অফার	330
সৌজন্যে	342
স্পনসর	342
স্বযংক্রিয অনুবাদ	319
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	340
""", 'ก': """
กฎการแสดงความคิดเห็น	3388
กติกาการแสดงความคิดเห็น	3388
กรุณากรอกข้อมูลให้ครบถ้วน	3405
กรุณากรอกอีเมล	3405
กรุณากรอกอีเมลให้ถูกต้อง	3405
กรุณาตรวจสอบอีเมล	3405
กลับขึ้นด้านบน	3408
กลับด้านบน	3408
กลับหน้าแรก	3408
การตั้งค่าความเป็นส่วนตัว	3394
การตั้งค่าคุกกี้	3394
กำลังติดตาม	3411
กำลังโหลด	3392
กำลังโหลดวิดีโอ	3392
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3408
ขอบคุณที่ร่วมโหวต	3388
ขอบคุณสำหรับการโหวต	3388
ข่าวก่อนหน้า	3408
ข่าวถัดไป	3408
ข่าวทั้งหมด	3408
ข่าวที่คุณอาจสนใจ	3381
ข่าวที่น่าสนใจ	3381
ข่าวที่เกี่ยวข้อง	3358
ข่าวนี้มีประโยชน์หรือไม่	3388
ข่าวยอดนิยม	3358
ข่าวล่าสุด	3358
ข่าวอื่นที่น่าสนใจ	3381
ข่าวอื่นๆ	19	3381
ข่าวอื่นๆ ที่น่าสนใจ	3372
ข่าวเกี่ยวข้อง	3381
ข่าวแนะนำ	3358
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3402
คลิกชมวิดีโอ	3372
คลิกเพื่อขยายภาพ	3408
คลิปแนะนำ	3381
ความคิดเห็น	3361
ความยาว	3393
ความเร็วในการเล่น	3392
คัดลอก	3413
คัดลอกลิงก์	3361
คัดลอกลิงก์แล้ว	3372
คัดลอกลิงค์	3372
คัดลอกลิงค์แล้ว	3372
คำบรรยาย	3393
คุณต้องการรับการแจ้งเตือนหรือไม่	3397
คุณอาจสนใจ	3381
คุณโหวตแล้ว	3388
คุ้มที่สุด	3404
""", 'จ': """
จดจำฉัน	3403
จดจำฉันไว้	3403
จบโฆษณา	3391
จองตั๋ว	3391
จองบัตร	3391
จัดการความยินยอม	3394
จัดการคุกกี้	3394
จัดส่งฟรี	3414
จำนวนอื่น	3401
จำเป็นต้องกรอก	3405
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3405
ฉันยอมรับเงื่อนไขการใช้งาน	3405
""", 'ช': """
ชมคลิป	3372
ชมคลิปวิดีโอ	3372
ชมวิดีโอ	3372
ชมวิดีโอด้านบน	3372
ชมวิดีโอเต็มได้ที่นี่	3372
ชำระรายปี	3403
ชำระรายเดือน	3403
ชื่อ	3406
ชื่อ-นามสกุล	3406
ช่องนี้จำเป็นต้องกรอก	3405
""", 'ซ': """
ซื้อที่ lazada	3391
ซื้อที่ shopee	3391
ซื้อบัตร	3391
ซื้อบัตรที่นี่	3391
ซื้อหนังสือ	3391
ซื้อหนังสือเล่มนี้	3391
ซื้อเลย	3391
""", 'ด': """
ดาวน์โหลดบน app store	3396
ดาวน์โหลดบน google play	3396
ดาวน์โหลดเสียง	3392
ดาวน์โหลดแอป	3396
ดาวน์โหลดแอปพลิเคชัน	3396
ดาวน์โหลดได้ที่ app store	3396
ดาวน์โหลดได้ที่ google play	3396
ดูการตอบกลับ	3388
ดูข่าวทั้งหมด	3408
ดูคลิป	3372
ดูความคิดเห็นทั้งหมด	3388
ดูความคิดเห็นเพิ่มเติม	3388
ดูทั้งหมด	3359
ดูผลลัพธ์	91
ดูผลโหวต	91	3389
ดูภาพทั้งหมด	3408
ดูภาพเพิ่มเติม	3408
ดูราคา	3391
ดูรูปทั้งหมด	3408
ดูวิดีโอ	3372
ดูเพิ่มเติม	3361
ดูแกลเลอรี	3408
ดูแกลเลอรี่	3408
""", 'ต': """
ตกลง	3398
ตอบกลับ	3389
ตัวเลือกเพิ่มเติม	3412
ตั้งค่าความเป็นส่วนตัว	3394
ตั้งค่าคุกกี้	3394
ติดตามผู้เขียน	3411
ติดตามหัวข้อ	3411
ติดตามหัวข้อนี้	3411
ติดต่อกองบรรณาธิการ	3409
ติดต่อเรา	3372
ติดต่อโฆษณา	3409
ต้องการรับการแจ้งเตือนหรือไม่	3397
""", 'ถ': """
ถอดเสียง	3393
ถอนความยินยอม	3394
ถูกใจ	3389
""", 'ท': """
ทดสอบความรู้ของคุณ	3390
ทำแบบทดสอบ	3390
ทุกการสนับสนุนมีความหมาย	3401
ทุกเดือน	3402
""", 'บ': """
บทความก่อนหน้า	3408
บทความถัดไป	3408
บทความทั้งหมดของผู้เขียน	3408
บทความที่น่าสนใจ	3381
บทความที่เกี่ยวข้อง	3358
บทความนี้ถูกล็อก	3403
บทความนี้มีประโยชน์หรือไม่	3388
บทความล่าสุด	3358
บทความอื่นของผู้เขียน	3408
บทความอื่นๆ ของผู้เขียน	3408
บทความแนะนำ	3381
บริจาค	3355
บริจาคครั้งเดียว	3401
บริจาคตอนนี้	3401
บริจาครายเดือน	3401
บริจาคเลย	3355
บันทึก	3372
บันทึกการตั้งค่า	3394
บันทึกคะแนนของคุณแล้ว	3388
บันทึกคะแนนโหวตแล้ว	3388
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3372
""", 'ป': """
ปฏิเสธทั้งหมด	3394
ปิดการแสดงความคิดเห็น	3388
ปิดเสียง	3393
""", 'ผ': """
ผู้สนับสนุน	3414
""", 'พ': """
พิมพ์	3361
พิมพ์บทความ	3372
พิมพ์สูตร	61
พิมพ์หน้านี้	3372
""", 'ฟ': """
ฟรี ไม่มีสแปม	3405
ฟังข่าว	3392
ฟังข่าวนี้	3392
ฟังบทความ	3392
ฟังบทความนี้	3392
ฟังรายการย้อนหลัง	3372
""", 'ภ': """
ภายหลัง	3398
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3372
มีบัญชีอยู่แล้ว	3403
มีบัญชีแล้ว	3403
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3405
ยกเลิกได้ทุกเมื่อ	3403
ยอดนิยม	3381
ยอดนิยมในตอนนี้	3381
ยอมรับทั้งหมด	3394
ยอมรับและดำเนินการต่อ	3394
ยังไม่มีบัญชี	3403
ยังไม่เป็นสมาชิก	3403
""", 'ร': """
ระบุจำนวนเงิน	3401
รับการแจ้งเตือน	3397
รับการแจ้งเตือนข่าวด่วน	3372
รายงาน	3389
รายปี	3402
รายเดือน	3402
รีเฟรชหน้า	3400
รีเฟรชหน้านี้	3400
รูปแบบอีเมลไม่ถูกต้อง	3405
ร่วมงานกับเรา	3372
ร่วมตอบแบบสอบถาม	3372
ร่วมตอบแบบสำรวจ	3388
ร่วมบริจาค	3355
ร่วมสนับสนุน	3401
ร่วมแสดงความคิดเห็น	3372
ร่วมโหวต	3388
ร้านค้า	3414
""", 'ล': """
ลงทะเบียน	3355
ลงทะเบียนเรียบร้อยแล้ว	3405
ลดขนาดตัวอักษร	3412
ลืมรหัสผ่าน	3355
ลืมรหัสผ่านหรือไม่	3403
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3392
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3392
วิดีโอไม่พร้อมใช้งาน	3392
วิธีปิดโปรแกรมบล็อกโฆษณา	3400
""", 'ส': """
สนับสนุนรายเดือน	3401
สนับสนุนเรา	3355
สนับสนุนโดย	3414
สปอนเซอร์	3361
สมัครงานกับเรา	3372
สมัครสมาชิก	3355
สมัครเรียบร้อยแล้ว	3405
สรุปด้วย ai	3410
สรุปโดย ai	3410
สั่งซื้อหนังสือ	3391
สั่งซื้อเลย	3391
สำหรับสมาชิกเท่านั้น	3403
สิทธิพิเศษสำหรับผู้อ่าน	3391
สิทธิพิเศษสำหรับสมาชิก	3391
สแกน qr code	3396
สแกนคิวอาร์โค้ด	3396
ส่ง	3406
ส่งข่าว	3409
ส่งข้อความเรียบร้อยแล้ว	3405
ส่งความคิดเห็น	3388
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3372
""", 'ห': """
หน้าแรก	3408
""", 'อ': """
อนุญาต	3398
อนุญาตเสมอ	3394
ออกจากโหมดเต็มจอ	3392
อีเมล	3406
อีเมลไม่ถูกต้อง	3405
อ่านข่าวที่เกี่ยวข้อง	3381
อ่านข่าวผ่านแอป	3372
อ่านข่าวอื่นๆ	3381
อ่านฉบับเต็ม	3408
อ่านต่อ	3361
อ่านต่อหลังโฆษณา	3391
อ่านต่อเรื่องนี้	3381
อ่านต่อในเบราว์เซอร์	3396
อ่านบทความฉบับเต็ม	3408
อ่านบนแอป	3396
อ่านเพิ่มเติม	3358
อ่านเรื่องที่เกี่ยวข้อง	3381
อ่านโดย ai	3392
อ่านในแอป	3396
""", 'เ': """
เกมทั้งหมด	3390
เกิดข้อผิดพลาด	3406
เกิดข้อผิดพลาด กรุณาลองใหม่	3405
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3405
เกี่ยวกับผู้เขียน	3409
เก่าที่สุด	3389
เขียนความคิดเห็น	3388
เขียนโดย ai	3410
เข้าสู่ระบบ	3355
เข้าสู่ระบบด้วย apple	3403
เข้าสู่ระบบด้วย facebook	3403
เข้าสู่ระบบด้วย google	3403
เข้าสู่ระบบด้วย line	3403
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3388
เฉพาะสมาชิกเท่านั้น	3403
เต็มจอ	3393
เนื้อหาต่อจากโฆษณา	3391
เนื้อหาที่เกี่ยวข้อง	3381
เนื้อหาสนับสนุน	3391
เนื้อหาโฆษณา	3391
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3392
เบราว์เซอร์ของคุณไม่รองรับเสียง	3392
เปิดการแจ้งเตือน	3397
เปิดรับการแจ้งเตือน	3397
เปิดเสียง	3392
เปิดแอป	3396
เปิดในแอป	3396
เป็นคนแรกที่แสดงความคิดเห็น	3372
เพิ่มขนาดตัวอักษร	3412
เริ่มทำแบบทดสอบ	3390
เรียงตาม	3389
เรื่องที่คุณอาจสนใจ	19	3381
เรื่องที่น่าสนใจ	3381
เรื่องที่เกี่ยวข้อง	3358
เรื่องล่าสุด	3381
เรื่องอื่นที่น่าสนใจ	3358
เรื่องแนะนำ	3381
เลิกติดตาม	3411
เลือก	3404
เลือกแพ็กเกจ	3403
เลือกแพ็คเกจ	3403
เล่นวิดีโอ	3392
เล่นอัตโนมัติ	3393
เล่นเกม	3390
เล่นเลย	3390
เวลาที่เหลือ	3392
เสียงอ่านโดย ai	3392
""", 'แ': """
แจ้งข่าว	3409
แจ้งข้อผิดพลาด	3388
แจ้งคำผิด	3388
แจ้งลบความคิดเห็น	3388
แจ้งเบาะแส	3409
แชร์	3361
แชร์ข่าวนี้	3372
แชร์บทความ	3372
แชร์บทความนี้	3412
แชร์บน facebook	3412
แชร์ผ่าน line	3412
แชร์หน้านี้	3372
แชร์ไปที่ line	3372
แชร์ไปยัง facebook	3412
แชร์ไปยัง line	3412
แท็ก	3381
แท็กที่เกี่ยวข้อง	3381
แบบสำรวจ	91
แปลอัตโนมัติ	3372
แปลโดย ai	3410
แปลโดยอัตโนมัติ	3410
แสดงความคิดเห็น	3361
แสดงคำบรรยาย	3392
แสดงน้อยลง	3359
แสดงเนื้อหา	3394
แสดงเพิ่มเติม	3408
แสดงโพสต์	3394
""", 'โ': """
โฆษณา	3361
โหลดหน้านี้ใหม่	3400
โหลดหน้าใหม่	3400
โหลดเนื้อหา	3394
โหลดเพิ่มเติม	3408
โหลดแอป	3396
โหลดแอปฟรี	3372
โหลดโพสต์	3394
โหวต	91	3389
""", 'ใ': """
ใหม่ล่าสุด	3389
ให้คะแนนบทความนี้	3388
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3401
ไม่มีความเห็น	3389
ไม่สามารถเล่นวิดีโอนี้ได้	3392
ไม่สามารถเล่นวิดีโอได้	3392
ไม่สามารถแสดงเนื้อหานี้ได้	3394
ไม่แน่ใจ	3389
ไม่ใช่ตอนนี้	3398
""", 'ả': """
ảnh tiếp theo	3720
ảnh trước	3720
""", 'ẩ': """
ẩn	3646
ẩn trả lời	3675
""", 'ủ': """
ủng hộ	3627
ủng hộ chúng tôi	3627
ủng hộ chúng tôi trên patreon	3694
ủng hộ hàng tháng	3694
ủng hộ một lần	3694
ủng hộ ngay	3717
""", 'あ': """
あとで	2166
あとで読む	2179
あとで読むに追加	2272
あなたにおすすめ	2191
あなたにおすすめの記事	2191
あなたへのおすすめ	2191
あわせて読みたい	2191
あわせて読む	2218
""", 'い': """
いいえ、結構です	2166
いいね	2179
いいね!してニュースをチェック	2180
いいね!で応援する	2208
いいね順	2226
いつでも解約ok	2244
いつでも解約できます	2244
いつでも解約可能	2244
いつでも配信停止できます	2247
いま読まれています	2218
いま読まれている記事	2218
""", 'お': """
おすすめ	2191
おすすめの記事	2191
おすすめプラン	2244
おすすめ情報pr	2183
おすすめ記事	2191
おすすめ関連記事	2218
おすすめ順	2226
お住まいの地域ではご覧いただけません	2231
お住まいの地域では再生できません	2231
お名前	2248
お問い合わせ	2185
お問い合わせありがとうございました	2247
お問い合わせありがとうございます	2247
お問い合わせ内容	2268
お役に立ちましたか	2225
お得なクーポン	2271
お得なプランを見る	2267
お気に入り	2179
お気に入りに追加	2179
お申し込み	2169
お申し込みが完了しました	2268
お申し込みを受け付けました	2268
お酒は#歳になってから	2229
""", 'こ': """
こちらの記事もおすすめ	2218
こちらの記事も読まれています	19	2218
こちらもおすすめ	2191
こちらも読む	2218
このコメントを報告	2261
このコンテンツは表示できません	2234
このコンテンツを表示できません	2234
このテーマをフォロー	2257
このテーマをフォローする	2257
このページは役に立ちましたか	2225
このメールアドレスは登録済みです	2268
この動画の配信は終了しました	2231
この動画はお住まいの地域では再生できません	2231
この動画はご覧いただけません	2231
この動画は公開を終了しました	2231
この動画は再生できません	2231
この動画は現在ご覧いただけません	2231
この投稿をinstagramで見る	2262
この本を購入する	2229
この著者の記事	2191
この著者の記事を見る	2251
この著者の記事一覧	2251
この記事だけ読む	2267
この記事に関連するニュース	2218
この記事のタグ	2191
この記事の写真	2251
この記事の写真をすべて見る	2219
この記事の写真を見る	2251
この記事の画像	2251
この記事の画像をもっと見る	2251
この記事の画像を見る	2251
この記事の筆者	2252
この記事の関連ニュース	2218
この記事はロックされています	2244
この記事は会員からのプレゼントです	2272
この記事は会員限定です	2169
この記事は参考になりましたか	2225
この記事は役に立ちましたか	2225
この記事もチェック	2208
この記事をシェア	2179
この記事をシェアする	2272
この記事をプレゼント	2208
この記事をプレゼントする	2208
この記事を保存	2208
この記事を印刷	2208
この記事を印刷する	2208
この記事を書いた人	2252
この記事を書いた記者	2252
この記事を聞く	2231
この記事を聴く	2231
この記事を評価	2261
この記事を評価する	2208
この記事を購入	2267
この記者の記事をもっと見る	2251
この記者の記事を見る	2251
この記者の記事一覧	2191
この記者をフォローする	2257
この連載の記事	2191
この音声はaiが読み上げています	2231
この項目は必須です	2247
この項目は必須項目です	2247
""", 'ご': """
ご寄付ありがとうございます	2266
ご寄付はこちら	2241
ご意見	2188
ご意見をお聞かせください	2225
ご意見・ご感想を入力	2268
ご投票ありがとうございました	2225
ご支援ありがとうございます	2266
ご支援のお願い	2167
ご支援はこちら	2241
ご登録ありがとうございました	2247
ご登録ありがとうございます	2247
ご購入はこちら	2229
ご購読の申し込み	2169
""", 'さ': """
さらに読み込む	2193
""", 'す': """
すでにアカウントをお持ちの方	2244
すでに会員の方	2244
すでに投票済みです	2225
すでに登録済みです	2268
すべてのcookieを受け入れる	2264
すべてのcookieを許可	2264
すべてのコメントを見る	2225
すべてのニュースを見る	2251
すべての写真を見る	2219
すべての記事を見る	2251
すべて受け入れる	2185
すべて同意する	2264
すべて拒否	2234
すべて拒否する	2234
すべて表示	2194
すべて見る	2193
すべて許可	2185
すべて読む	2270
""", 'そ': """
その他のオプション	2258
その他の記事	2191
その他の金額	2241
""", 'ど': """
どちらともいえない	2226
""", 'は': """
はい、受け取る	2237
はじめての方はこちら	2244
はてなブックマーク	2179
はてなブックマークに追加	2208
はてブ	2179
""", 'ま': """
まずは無料で	2244
また後で	2166
まだ会員でない方	2244
""", 'み': """
みんなのコメント	2188
""", 'も': """
もう一度再生	2265
もう一度見る	2265
もっと見る	2193
もっと詳しく知りたい方は	2218
もっと読む	2191
もどる	2193
""", 'よ': """
よく読まれています	2218
よく読まれている記事	2191
よく読まれている記事ランキング	2191
""", 'わ': """
わからない	2226
わかりました	2194
""", 'ア': """
アカウントをお持ちでない方	2244
アカウントをお持ちの方	2244
アカウントをお持ちの方はこちら	2244
アクセスランキング	2191
アプリで続きを読む	2236
アプリで見る	2236
アプリで読む	2236
アプリで開く	2236
アプリなら	2236
アプリのダウンロード	2178
アプリをインストール	2178
アプリをダウンロード	2178
アプリを入手	2236
アプリを開く	2178
アプリダウンロード	2178
アンケート	91
アンケートに参加する	2225
アンケートに回答する	2225
アンケートに答える	2225
アンケート実施中	2208
アンケート結果	2261
アンケート結果を見る	2261
""", 'ウ': """
ウィンドウを閉じる	2270
""", 'エ': """
エラーが発生しました	2247
""", 'オ': """
オススメ記事	2191
オフにする	2238
オプションの管理	2264
オプションを管理	2264
オンにする	2238
オンラインショップ	2229
""", 'カ': """
カテゴリ	2191
カテゴリー	2191
カートに入れる	2271
""", 'キ': """
キーワード	2191
""", 'ギ': """
ギャラリーを見る	2251
ギャラリーを閉じる	2270
""", 'ク': """
クイズ	2228
クイズに挑戦	2208
クイズに挑戦する	2208
クイズに答える	2227
クッキー	2185
クッキーの設定	2234
クッキー設定	2185
クリックで拡大	2251
クリックで音声が出ます	2265
クリップ	2179
クリップする	2179
クロスワード	2228
""", 'ゲ': """
ゲーム	2228
ゲームで遊ぶ	2227
ゲーム一覧	2227
""", 'コ': """
コピー	2259
コピーしました	2179
コメント	2188
コメント#件	2188
コメント(#	2188
コメントする	2188
コメントのルール	2225
コメントの受付は終了しました	2225
コメントの受付を終了しました	2225
コメントはまだありません	2188
コメントは会員のみ	2261
コメントは無効になっています	2261
コメントをすべて見る	2225
コメントをもっと見る	2188
コメントを入力	2261
コメントを入力してください	2261
コメントを報告	2261
コメントを投稿	2188
コメントを投稿する	2225
コメントを書く	2188
コメントを残す	2188
コメントを見る	2188
コメントを送信	2225
コメントを送信する	2225
コメントを閉じる	2225
コメントガイドライン	2225
コメントポリシー	2225
コメント一覧	2188
コンテンツを表示	2234
コンテンツを表示する	2234
コンテンツを読み込む	2234
コーヒーをおごる	2241
""", 'サ': """
サイトで続ける	2236
サイトポリシー	2185
サイトマップ	2185
サインイン	2169
サポーターになる	2241
サポートする	2167
""", 'シ': """
シェア	2179
シェアしよう	2179
シェアする	2179
""", 'ス': """
スキップ	2166
スクラップ	2179
スクラップする	2179
スポンサー	2183
スポンサードリンク	2183
スポンサーリンク	2183
スポンサー企業	2229
""", 'タ': """
タイアップ	2183
タグ	2191
タップして音声をオンにする	2265
""", 'チ': """
チケットを予約する	2229
チケットを購入	2229
チケットを購入する	2229
チケット購入はこちら	2229
チップを送る	2167
チャンネル登録	2180
""", 'ツ': """
ツイート	2179
ツイートする	2179
ツイートを読み込む	2234
""", 'デ': """
データ保護方針	2264
""", 'ト': """
トップ	2193
トップに戻る	2251
トップへ戻る	2193
トップニュース	2191
トップページ	2193
トップページに戻る	2251
トップページへ	2251
トピックス	2191
""", 'ド': """
ドネーション	2167
""", 'ナ': """
ナンプレ	2228
""", 'ニ': """
ニックネーム	2248
ニックネームを入力	2261
ニュースを読む	2193
ニュースレター	2173
ニュースレター登録	2173
ニュース一覧	2251
ニュース一覧へ	2251
""", 'バ': """
バックナンバー	2191
""", 'パ': """
パスワードをお忘れですか	2244
パスワードをお忘れの方	2244
パスワードをお忘れの方はこちら	2244
パスワードを忘れた方	2169
パスワードを忘れた方はこちら	2244
パズル	2228
""", 'ピ': """
ピックアップ	2191
""", 'フ': """
フィードバックを送る	2225
フィードバックを送信	2225
フォトギャラリー	2251
フォトギャラリーを見る	2251
フォロー	2180
フォローしています	2257
フォローしてね	2180
フォローしました	2180
フォローする	2180
フォローを解除	2257
フォローを解除する	2257
フォロー中	2180
フォロー解除	2257
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2232
""", 'ブ': """
ブックマーク	2179
ブックマークする	2179
ブラウザで続ける	2236
ブラウザで見る	2236
ブラウザで読む	2236
""", 'プ': """
プッシュ通知	2178
プッシュ通知を受け取りますか	2237
プッシュ通知を受け取る	2237
プライバシーの設定	2234
プライバシーポリシー	2185
プライバシーポリシーに同意する	2247
プライバシー設定	2234
プランを見る	2244
プランを選ぶ	2244
プランを選択	2244
プラン一覧	2244
プレゼント	2169
プレミアム	2169
プレミアム会員	2172
プロフィール	2253
""", 'ヘ': """
ヘルプ	2185
""", 'ペ': """
ページの先頭に戻る	2251
ページの先頭へ	2193
ページの先頭へ戻る	2251
ページを再読み込み	2239
ページを再読み込みする	2239
ページを更新する	2239
ページトップ	2193
ページトップへ	2193
ページトップへ戻る	2251
""", 'ホ': """
ホーム	2193
ホームに戻る	2251
""", 'ポ': """
ポスト	2179
ポストする	2179
""", 'マ': """
マイページ	2169
マンスリーサポーターになる	2241
""", 'ミ': """
ミュート	2232
ミュートを解除	2231
ミュート解除	2231
""", 'メ': """
メッセージ	2269
メニュー	2193
メニューを閉じる	2270
メルマガ	2173
メルマガ登録	2173
メールでシェア	2258
メールで送る	2179
メールで送信	2179
メールをご確認ください	2247
メールアドレス	2173
メールアドレスが正しくありません	2247
メールアドレスでログイン	2267
メールアドレスで登録	2267
メールアドレスをご入力ください	2268
メールアドレスを入力	2173
メールアドレスを入力してください	2247
メールアドレスを入力する	2268
メールマガジン	2173
メールマガジン登録	2173
""", 'ラ': """
ライター	2253
ランキング	2191
""", 'リ': """
リンクをコピー	2179
リンクをコピーしました	2208
リンクをコピーする	2208
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2169
ログイン	2169
ログイン/会員登録	2169
ログインしてコメント	2225
ログインしてコメントする	2225
ログイン・会員登録	2169
ログイン状態を保持	2244
ログイン状態を保持する	2244
""", '一': """
一回だけ	2242
一回だけ寄付する	2241
一回のみ	2242
一時停止	2232
一次性	3812
一次性捐款	3811
一番人気	2245
一覧	2193
一覧に戻る	2251
一覧へ	2193
一覧を見る	2193
""", '上': """
上一个视频	3835
上一张	3821
上一张图片	3840
上一篇	3753
上一篇文章	3821
上一頁	3755
上一页	3755
""", '下': """
下一个视频	3835
下一张	3821
下一张图片	3840
下一張圖片	3840
下一篇	3753
下一篇文章	3821
下一部影片	3835
下一頁	3755
下一页	3755
下次再說	3728
下次再说	3728
下載app	3805
下載客戶端	3805
下載音檔	3799
下載音訊	3799
下载app	3805
下载客户端	3805
下载音频	3799
""", '不': """
不,謝謝	3728
不,谢谢	3728
不用了	3728
不知道	3793
不適切な内容を報告	2225
""", '专': """
专题	3753
""", '並': """
並び替え	2226
並べ替え	2226
""", '个': """
个人中心	3732
个人信息保护政策	3834
""", '中': """
中	2259	3829
""", '为': """
为你推荐	3753
为您推荐	3753
""", '主': """
主旨	3839
主要ニュース	2191
主题	3839
""", '举': """
举报	3752
举报评论	3831
""", '了': """
了解	2194
了解详情	3841
""", '京': """
京东购买	3797
""", '人': """
人才招聘	3772
人気の動画	2218
人気の記事	2191
人気ランキング	2191
人気記事	2191
人気記事ランキング	2191
人気順	2226
人氣文章	3781
""", '仅': """
仅限会员	3814
仅限订阅用户	3814
""", '今': """
今、あなたにオススメ	2191
今、読まれている記事	2218
今すぐプレイ	2227
今すぐ寄付	2266
今すぐ支援する	2266
今すぐ購入	2271
今すぐ遊ぶ	2227
今はしない	2166
今はやめておく	2166
今回のみ	2242
今回のみ支援する	2241
今回はしない	2166
今日の注目	2191
今日最熱門	3781
今日热点	3753
今日焦点	3753
今日熱門	3781
""", '从': """
从app store下载	3805
""", '他': """
他の記事	19
他の記事も読む	2191
""", '付': """
付費閱讀	3732
付费内容	3732
付费阅读	3732
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	3831
以下为广告内容	3772
以下為廣告內容	3772
以后再说	3728
以後再說	3807
以電子郵件繼續	3837
""", '件': """
件名	2269
""", '企': """
企画・制作	2260
""", '优': """
优惠码	3841
""", '会': """
会员专享	3735
会员专享内容	3735
会员专属	3732
会员中心	3732
会员登录	3732
会員でない方	2244
会員でない方はこちら	2244
会員の方はこちら	2169
会員の方はログイン	2169
会員プランを見る	2267
会員特典	2229
会員登録	2169
会員登録する	2169
会員登録のご案内	2267
会員登録はこちら	2169
会員限定	2169
会員限定特典	2229
会員限定記事	2169
""", '余': """
余下全文	3840
""", '作': """
作者更多文章	3821
作者简介	3822
作者簡介	3822
""", '你': """
你可能也喜欢	3753
你可能也喜歡	3753
你可能感兴趣	3753
你可能还想看	3781
你可能還想看	3781
""", '使': """
使用 apple 登入	3814
使用 facebook 登入	3814
使用 google 帳號登入	3814
使用 google 登入	3814
使用 google 繼續	3814
使用apple登录	3814
使用facebook登入	3814
使用facebook登录	3814
使用google登入	3814
使用google登录	3814
使用google繼續	3814
使用google继续	3814
使用google账号登录	3814
使用paypal付款	3837
使用条款	3748
使用條款	3748
使用邮箱登录	3837
""", '価': """
価格を見る	2271
""", '保': """
保存	2179
保存する	2179
保存设置	3803
保持登入	3814
保持登入狀態	3814
保持登录状态	3814
""", '個': """
個人情報の取り扱い	2185
個人情報の取り扱いについて	2185
個人情報の取り扱いに同意する	2247
個人情報の取扱いについて	2185
個人情報保護方針	2185
""", '倍': """
倍速	3800
""", '僅': """
僅限會員	3814
僅限訂戶	3814
""", '優': """
優先するソースに追加	2257
優惠碼	3841
""", '儲': """
儲存設定	3803
""", '允': """
允許	3807
允許通知	3806
允许	3807
允许通知	3806
""", '元': """
元の記事を読む	2219
元記事で読む	2219
元記事を読む	2193
""", '免': """
免責聲明	3748
免費訂閱	3736
免費註冊	3732
免費試讀	3732
免費閱讀	3837
免责声明	3748
免费,无垃圾邮件	3817
免费注册	3732
免费订阅	3736
免费试读	3732
免费阅读	3837
免运费	3830
免運費	3830
""", '入': """
入力内容を確認	2268
入力内容を確認する	2268
入力必須	2247
""", '內': """
內容	3839
""", '全': """
全ての写真を見る	2219
全ての記事が読み放題	2267
全屏	3800
全文はこちら	2219
全文を読む	2193
全文表示	2193
全画面	2232
全画面表示	2231
全画面表示を終了	2231
全螢幕	3800
全記事読み放題	2172
全部拒絕	3803
全部拒绝	3803
全部接受	3748
全部新闻	3821
全部游戏	3795
全部视频	3821
全部评论	3752
""", '公': """
公众号	3743
公式sns	2180
公式twitter	2180
公式x	2180
公式アプリ	2178
公式サイトで見る	2229
公式サイトはこちら	2271
公式サイトを見る	2271
公式ショップ	2229
公式ショップはこちら	2229
""", '共': """
共有	2179
共有する	2179
共有オプション	2258
共有リンクをコピー	2208
""", '关': """
关于作者	3822
关于我们	3748
关注	3743
关注作者	3826
关注我们	3743
关注此话题	3826
关注话题	3826
关键词	3753
关闭	3728
关闭窗口	3840
关闭菜单	3840
""", '其': """
其他新聞	3753
其他新闻	19	3753
其他金額	3811
其他金额	3811
""", '内': """
内容	3839
内容由ai生成	3835
""", '再': """
再生	2193
再生リスト	2265
再生時間	2232
再生速度	2231
再読み込み	2239
再読み込みする	2239
""", '写': """
写留言	3831
写真(#枚	2219
写真をすべて見る	2251
写真をもっと見る	2219
写真を拡大	2251
写真を拡大する	2251
写真を見る	2193
写真を見る(全#枚	2219
写真・動画の投稿はこちら	2252
写真特集	2191
写评论	3752
""", '出': """
出錯了	3818
出错了	3818
""", '分': """
分享	3742
分享到	3742
分享到facebook	3772
分享到line	3772
分享到qq	3828
分享到whatsapp	3828
分享到微信	3742
分享到微博	3742
分享到朋友圈	3828
分享文章	3842
分享本文	3772
分享此文	3772
分享此頁	3842
分享給好友	3772
分享給更多人看到	3772
分享给好友	3772
分享给更多人	3772
分享至	3742
分享至facebook	3742
分享至line	3772
分享这篇文章	3842
分享這篇文章	3842
分类	3753
分類	3753
""", '列': """
列印	3742
列印本頁	3772
列印食譜	61
""", '初': """
初めての方はこちら	2244
初割で無料体験する	2169
初月無料	2172
""", '利': """
利用規約	2185
利用規約に同意します	2247
利用規約に同意する	2247
""", '刷': """
刷新页面	3808
""", '前': """
前のページ	2193
前のページに戻る	2270
前の写真	2251
前の動画	2265
前の画像	2251
前の記事	2191
前の記事へ	2191
前の記事を読む	2270
前へ	2193
前回の記事はこちら	2218
前回はこちら	2219
前往官網	3841
前往捐款	3811
前往捐款頁面	3811
前往捐款页面	3811
前往購買	3797
前往贊助	3811
""", '剩': """
剩余时间	3799
剩餘時間	3799
""", '加': """
加入google偏好來源	3826
加入line好友	3743
加入会员	3732
加入我们	3772
加入我们的团队	3772
加入我們	3772
加入我們的團隊	3772
加入書籤	3742
加入會員	3732
加入白名单	3808
加入購物車	3841
加入购物车	3841
加载中	3799
加载内容	3803
加载帖子	3803
加载更多	3755
加载更多评论	3792
""", '動': """
動画	2191
動画で見る	2208
動画の公開は終了しました	2231
動画の読み込みに失敗しました	2265
動画の配信は終了しました	2231
動画は再生できません	2231
動画をもっと見る	2251
動画を再生	2265
動画を再生する	2208
動画を再生できません	2231
動画を再生できませんでした	2231
動画を見る	2193
動画を読み込み中	2231
動画を読み込めませんでした	2265
動画を読み込んでいます	2231
動画プレーヤーを読み込み中	2231
動画一覧	2251
""", '包': """
包邮	3830
""", '協': """
協賛	2260
協賛企業	2229
""", '单': """
单次	3812
单次捐款	3729
单篇购买	3837
""", '単': """
単発の寄付	2241
""", '博': """
博客來購買	3797
""", '占': """
占い	2228
""", '印': """
印刷	2179
印刷する	2179
印刷用ページ	2208
印刷用ページを表示	2208
""", '即': """
即时新闻	3753
即時新聞	3753
""", '原': """
原文を表示	2194
原文を見る	2194
原文連結	3782
原文链接	3782
""", '去': """
去京东看看	3797
去京东购买	3797
去天猫购买	3797
去淘宝购买	3797
""", '参': """
参与投票	3792
参与评论	3752
参加测验	3795
参加者募集中	2204
参加问卷调查	3772
""", '參': """
參加問卷調查	3772
參加測驗	3795
參與投票	3792
""", '友': """
友だち追加	2180
友だち追加する	2180
友善列印	3772
友達に教える	2208
""", '反': """
反馈	3752
""", '发': """
发一条友善的评论	3831
发现错误	3792
发现错误?请告诉我们	3772
发生错误	3817
发表留言	3752
发表评论	3752
发送	3818
发送成功	3817
""", '取': """
取材・文	2253
取消关注	3826
取消追蹤	3826
取消關注	3826
取消静音	3799
取消靜音	3799
""", '受': """
受け取る	2238
受付が完了しました	2268
""", '古': """
古い順	2226
""", '可': """
可随时退订	3817
可隨時取消	3814
""", '合': """
合わせて読みたい	2191
合作伙伴	3830
合作夥伴	3830
合成音声による読み上げ	2231
合成音声による読み上げです	2231
""", '同': """
同じカテゴリの記事	2191
同じ著者の記事	2218
同意	3748
同意して続ける	2234
同意して続行	2234
同意して閉じる	2234
同意しない	2185
同意する	2185
同意の管理	2234
同意を撤回	2234
同意を撤回する	2234
同意を管理	2234
同意を管理する	2234
同意並繼續	3803
同意并继续	3803
""", '后': """
后退#秒	3799
""", '听': """
听全文	3772
听文章	3799
听新闻	3742
听这篇文章	3772
""", '商': """
商业推广	3797
商品の詳細を見る	2271
商品を見る	2229
商品ページへ	2229
商品詳細	2271
商品详情	3841
商城	3830
商業推廣	3797
""", '單': """
單次	3812
單次捐款	3729
單筆	3812
單筆捐款	3811
單筆支持	3811
單篇購買	3837
""", '回': """
回上一頁	3840
回到頂端	3821
回到頂部	3755
回到顶部	3821
回复	3752
回答する	91
回覆	3752
回頂端	3755
回首頁	3755
""", '在': """
在 app store 下載	3805
在 facebook 查看	3832
在 google play 下載	3805
在 instagram 查看	3832
在 instagram 查看這則貼文	3832
在 spotify 收聽	3832
在 x 上查看	3832
在 youtube 上觀看	3832
在amazon購買	3797
在app store下载	3805
在app中打开	3805
在app中阅读	3805
在facebook查看	3832
在google play下载	3805
在instagram查看	3832
在instagram查看這則貼文	3832
在patreon上支持我们	3811
在spotify上收听	3832
在x上查看	3832
在youtube上观看	3832
在亚马逊购买	3797
在微博查看	3832
在浏览器中继续	3805
在瀏覽器中繼續	3805
""", '地': """
地図を見る	2194
地図を開く	2194
""", '執': """
執筆者	2253
執筆者プロフィール	2252
""", '填': """
填字游戏	3796
填字遊戲	3796
""", '复': """
复制	3829
复制成功	3742
复制网址	3772
复制链接	3742
""", '外': """
外部コンテンツを表示	2234
外部コンテンツを表示する	2234
外部送信について	2264
外部送信ポリシー	2264
""", '大': """
大	2259	3829
大号字	65
大字	3742
大家还在看	3753
大家都在看	3753
""", '头': """
头条	3753
""", '好': """
好的	3807
""", '如': """
如何关闭	3809
如何关闭广告拦截器	3808
如何關閉	3809
如何關閉廣告攔截器	3808
""", '始': """
始終允許	3803
始终允许	3803
""", '姓': """
姓名	3818
""", '字': """
字体	65
字体大小	3742
字号	3742
字幕	2232	3800
字幕をオン	2231
字幕を表示	2231
字級	65	3742
字级	65
字號	3828
字體大小	65	3742
""", '官': """
官方微博	3743
""", '定': """
定期定額	3729
定期定額捐款	3811
定期定額支持	3811
定期捐款	3811
""", '寄': """
寄付	2167
寄付する	2167
寄付で応援する	2208
寄付のお願い	2167
寄付はこちら	2241
寄付はこちらから	2241
寄付をする	2167
寄付ページはこちら	2241
寄付ページへ	2241
""", '寫': """
寫留言	3831
寫評論	3831
""", '專': """
專題	3753
""", '小': """
小	2259	3829
小字	3742
小編推薦	3753
小调查	91
""", '尚': """
尚未成為會員	3814
尚無留言	3772
""", '展': """
展开	3755
展开全文	3755
展开全部	3756
展开回复	3792
展开阅读全文	3840
展開	3755
展開全文	3821
""", '已': """
已关注	3743
已收到您的申请	3838
已是会员	3732
已是訂戶	3814
已有帐号	3732
已有帳號	3814
已有账号	3814
已經是會員	3732
已經是會員?登入	3732
已经是订户	3814
已经有账号	3814
已複製連結	3828
已關注	3826
""", '常': """
常に表示する	2234
常に許可	2234
常に許可する	2234
""", '年': """
年払い	2245
年額プラン	2267
""", '广': """
广告	3747
广告后继续阅读	3797
广告结束	3797
""", '広': """
広告	2183
広告の下に記事が続きます	2229
広告の後に続きます	2183
広告はここまで	2229
広告をスキップ	2183
広告を閉じる	2183
広告ブロッカーをご利用中です	2239
広告ブロックの解除方法	2239
広告ブロックを解除してください	2239
広告ブロックを解除しました	2239
広告企画	2183
広告終わり	2229
""", '廣': """
廣告	3747
廣告後繼續閱讀	3797
廣告結束	3797
廣編企劃	3797
廣編特輯	3797
""", '延': """
延伸閱讀	3753
延伸阅读	3753
""", '开': """
开启app	3805
开启推送	3806
开启通知	3806
开始测验	3795
开通vip	3837
开通会员	3732
""", '当': """
当前时间	3799
当当购买	3797
""", '影': """
影片已下架	3799
影片已移除	3799
影片無法播放	3799
影片載入中	3799
影片載入失敗	3835
影音	3753
""", '後': """
後で	2166
""", '微': """
微信	3742
微信扫一扫	3828
微信扫码分享	3828
微信登录	3814
微博	3742
""", '必': """
必填	3818
必填字段	3817
必填欄位	3817
必填項	3817
必填项	3817
必須	2248
必須項目	2247
必須項目です	2247
""", '忘': """
忘記密碼	3732
忘记密码	3732
""", '応': """
応援する	2167
""", '快': """
快进#秒	3799
""", '总': """
总是允许	3803
""", '您': """
您可能也喜歡	3753
您可能感兴趣	3753
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3781
您可随时退订	3817
您可隨時取消訂閱	3817
您已关注此话题	3826
您已投过票	3792
您已投過票	3792
您已经投过票	3792
您已訂閱	3838
您已订阅	3838
您的信息已发送	3817
您的姓名	3838
您的投票已提交	3792
您的支持很重要	3836
您的昵称	3831
您的暱稱	3831
您的留言	3838
您的訊息已送出	3817
您的邮箱	3736
您的電子郵件	3838
您的電郵	3736
""", '情': """
情報をお寄せください	2252
情報提供のお願い	2252
情報提供はこちら	2252
""", '想': """
想接收即時新聞通知嗎	3806
想接收通知吗	3806
""", '意': """
意見反饋	3792
意見回饋	3792
意见反馈	3752
""", '感': """
感想を送る	2188
感謝您的參與	3792
感謝您的投票	91	3792
感謝您的支持	3836
感谢您,您的信息已发送	3817
感谢您的参与	3792
感谢您的投票	91	3792
感谢您的支持	3836
感谢支持	3836
""", '成': """
成为会员	3729
成為會員	3729
""", '我': """
我们无法显示此内容	3803
我同意	3748
我同意处理我的个人数据	3817
我同意接收电子邮件	3817
我同意隱私權政策	3817
我已关闭	3808
我已关闭广告拦截器	3808
我已閱讀並同意隱私權政策	3817
我已關閉廣告攔截器	3808
我已阅读并同意隐私政策	3817
我的帐户	3732
我的帳戶	3732
我知道了	3748
我要举报	3792
我要投票	3792
我要捐款	3836
我要支持	3836
我要檢舉	3792
我要爆料	3822
我要留言	3752
我要糾錯	3772
我要纠错	3752
我要评论	3752
我要贊助	3836
""", '或': """
或	3815
""", '戻': """
戻る	2193
""", '所': """
所有新闻	3821
所有留言	3752
""", '打': """
打印	3742
打印本页	3772
打印食谱	61
打开	3756
打开app	3805
打开app查看更多	3805
打开app阅读	3805
打开app阅读全文	3805
打开客户端阅读	3805
打开微信扫一扫	3828
打开推送	3806
打赏	3729
打赏作者	3836
""", '扫': """
扫一扫分享	3828
扫描二维码下载	3805
扫码下载	3805
扫码下载app	3805
扫码下载客户端	3805
""", '投': """
投票	91	3793
投票ありがとうございました	91	2225
投票する	91	2208
投票を受け付けました	2225
投票区	91
投票成功	3792
投票済みです	2225
投票結果	2261	3831
投票結果を見る	91
投票结果	3831
投稿する	2188
投稿を表示	2234
投稿を表示する	2234
投稿を読み込む	2234
投稿须知	3822
""", '折': """
折りたたむ	2194
折扣码	3841
折扣碼	3841
""", '报': """
报告错误	3756
""", '拒': """
拒絕	3748
拒绝	3748
拒绝全部	3803
拒绝所有cookie	3834
""", '招': """
招聘启事	3772
""", '拡': """
拡大	2179
拡大する	2193
""", '按': """
按年計費	3814
按年计费	3814
按月	3812
按月捐款	3811
按月计费	3814
按讚	3743
""", '捐': """
捐款	3729
捐贈	3729
捐赠	3729
""", '掃': """
掃描qr code下載	3805
掃碼下載	3805
""", '排': """
排序	3793
排行榜	3753
""", '採': """
採用情報	2204
""", '接': """
接受	3748
接受並繼續	3803
接受全部	3748
接受全部cookie	3834
接受并继续	3803
接受所有	3748
接受所有 cookie	3834
接受所有cookie	3834
接收通知	3806
""", '推': """
推广	3747
推广内容	3747
推廣	3747
推荐	3753
推荐文章	3753
推荐方案	3815
推荐阅读	3753
推薦	3753
推薦文章	3753
推薦閱讀	3753
""", '提': """
提交	91	3818
提交成功	3817
提交成功,感谢您的反馈	3838
提交评论	3792
提供	2183
提供反馈	3792
提供意見	3792
提供新聞線索	3822
提供新闻线索	3822
""", '搜': """
搜尋	3755
搜索	3755
""", '撤': """
撤回同意	3803
""", '播': """
播放	3755
播放器加载中	3799
播放影片	3835
播放视频	3835
播放速度	3799
""", '支': """
支持我们	3729
支持我們	3729
支援する	2167
支援はこちら	2241
""", '收': """
收合	3756
收听	3742
收听文章	3799
收听本文	3772
收聽文章	3772
收聽本文	3799
收藏	3742
收藏文章	3742
收藏本文	3772
收藏食譜	61
收藏食谱	61
收起	3755
收起回复	3792
""", '放': """
放大图片	3821
放大圖片	3821
放大字体	3828
放大字體	3828
""", '数': """
数独	2228	3796
""", '數': """
數獨	3796
""", '文': """
文字の大きさ	65	2179
文字を大きくする	2258
文字を小さくする	2258
文字サイズ	2179
文字サイズを変更	2258
文字サイズ変更	65
文字拡大	2258
文字稿	3800
文字起こし	2232
文字起こしを表示	2231
文字起こしを見る	2231
文明上网,理性发言	3831
文明上网理性发言,请遵守新闻评论服务协议	3831
文章未完 廣告後繼續	3797
""", '料': """
料金プラン	2267
料金プランを見る	2267
""", '新': """
新しい順	2226
新着	2191
新着ニュース	2191
新着記事	2191
新着記事一覧	2218
新着順	2226
新聞線索	3822
新規会員登録	2169
新規登録	2169
新闻简报	3736
新闻线索	3822
""", '无': """
无所谓	3793
无法显示此内容	3803
""", '早': """
早割	2260
早鳥票	3830
早鸟票	3830
""", '时': """
时长	3800
""", '明': """
明白了	3756
""", '是': """
是否允许通知	3806
是否接收推送通知	3806
是否接收通知	3806
是否開啟通知	3806
""", '显': """
显示全部	3821
显示内容	3803
显示原文	3756
显示字幕	3799
显示帖子	3803
显示更多	3755
""", '時': """
時長	3800
""", '暂': """
暂不	3728
暂无评论	3772
暂无评论,快来抢沙发	3831
""", '暫': """
暫不	3728
""", '更': """
更多	3753
更多作者文章	3821
更多内容	3753
更多分享方式	3828
更多图片	3821
更多圖片	3821
更多報導	3753
更多影片	3821
更多报道	3753
更多文章	3753
更多新聞	3753
更多新聞請看	3781
更多新闻	3753
更多游戏	3795
更多精彩	3781
更多精彩内容	3840
更多精采內容	3772
更多视频	3821
更多选项	3828
更多選項	3828
更正政策	3822
更正與說明	3822
""", '書': """
書籍を購入する	2229
""", '最': """
最受欢迎	3815
最受歡迎	3815
最多人看	3781
最新	3793
最新ニュース	2191
最新ニュースを通知で受け取る	2237
最新号	2218
最新影音	3781
最新文章	3753
最新新聞	3753
最新新闻	3753
最新消息	3753
最新記事	2191
最旧	3793
最早	3793
最热	3793
最熱	3793
最舊	3793
最超值	3815
""", '會': """
會員中心	3732
會員專享	3735
會員專享內容	3735
會員專屬	3732
會員登入	3732
""", '月': """
月払い	2245
月額#円	2172
月額#円(税込	2172
月額プラン	2267
""", '有': """
有効なメールアドレスを入力してください	2247
有料会員からのプレゼント記事	2272
有料会員登録	2169
有料会員記事	2208
有料登録	2169
有料記事	2169
""", '朋': """
朋友圈	3742
""", '服': """
服务条款	3748
服務條款	3748
""", '朗': """
朗读全文	3799
""", '朝': """
朝刊・夕刊	2169
""", '未': """
未满十八岁禁止饮酒	3797
未滿十八歲禁止飲酒	3797
""", '本': """
本を購入する	2229
本周热门	3781
本文	2269
本文へ	2193
本文へ移動	2193
本文对您有帮助吗	3792
本文尚无评论	3831
本文已锁定	3814
本文由ai语音朗读	3799
""", '机': """
机器翻译	3772
机翻	3825
""", '来': """
来测测你的知识	3795
""", '查': """
查看专题	3821
查看优惠	3837
查看作者主页	3822
查看作者更多文章	3821
查看優惠	3837
查看全部	3755
查看全部图片	3821
查看全部文章	3840
查看全部評論	3792
查看全部评论	3792
查看原图	3755
查看原文	3782
查看商品	3841
查看回复	3792
查看回覆	3792
查看图集	3821
查看圖集	3821
查看地图	3756
查看專題	3821
查看投票結果	3831
查看投票结果	91	3831
查看文字稿	3799
查看方案	3837
查看更多	3755
查看更多图片	3821
查看更多评论	3792
查看留言	3752
查看結果	91
查看结果	91	3756
查看訂閱方案	3814
查看詳情	3756
查看订阅方案	3814
查看评论	3752
查看详情	3756
查看逐字稿	3799
查看高清图集	3821
""", '标': """
标签	3753
""", '检': """
检举评论	3831
""", '検': """
検索	2193
""", '業': """
業配	3747
""", '楽': """
楽天で見る	2229
楽天で詳細を見る	2229
楽天で購入	2229
楽天で購入する	2229
楽天市場で見る	2229
楽天市場で購入	2229
""", '標': """
標籤	3753
""", '機': """
機器翻譯	3772
機械翻訳	2232
""", '檢': """
檢舉	3752
檢舉留言	3831
""", '次': """
次のページ	2193
次の写真	2251
次の動画	2265
次の画像	2251
次の記事	2191
次の記事へ	2191
次の記事を読む	2270
次へ	2193
次を読む	2270
次ページ	2193
次回から自動的にログイン	2244
""", '正': """
正しいメールアドレスを入力してください	2247
正在加载播放器	3799
""", '此': """
此影片無法播放	3799
此文章已锁定	3814
此欄位為必填	3817
此視頻無法播放	3799
此视频不可用	3799
此视频已被删除	3799
此項為必填	3817
此页面对您有帮助吗	3792
此项为必填项	3817
""", '残': """
残り時間	2231
""", '毎': """
毎年	2242
毎月	2242
毎月寄付する	2241
毎月支援する	2241
""", '每': """
每一份支持都很重要	3811
每一份支持都重要	3811
每年	3812
每月	3812
每月捐款	3729
""", '氏': """
氏名	2248
""", '民': """
民調	91
""", '沒': """
沒意見	3793
""", '没': """
没意见	3793
没有账号	3814
""", '注': """
注册	3732
注册成功	3838
注目の記事	2191
注目キーワード	2191
注目ワード	2191
注目記事	2191
""", '测': """
测测你的知识	3795
""", '清': """
清晰度	3800
""", '游': """
游戏	3796
""", '点': """
点击取消静音	3835
点击图片查看大图	3821
点击打开声音	3835
点击排行	3753
点击播放	3772
点击放大	3821
点击查看全文	3840
点击查看原文	3782
点击查看大图	3755
点击阅读全文	3840
点击阅读原文	3782
点我看视频	3772
点赞	3742
""", '為': """
為您推薦	3753
""", '热': """
热点	3753
热点推荐	3753
热门	3753
热门排行	3753
热门文章	3753
热门新闻	3753
""", '無': """
無料で体験する	2169
無料で始める	2244
無料で試す	2244
無料で読む	2169
無料アプリをダウンロード	2236
無料ゲーム	2227
無料会員登録	2169
無料会員限定	2169
無料体験	2169
無料登録	2169
無法播放影片	3799
無法載入影片	3835
無法顯示此內容	3803
""", '焦': """
焦點新聞	3753
""", '熱': """
熱門	3753
熱門排行	3753
熱門文章	3753
熱門新聞	3753
熱門話題	3753
""", '爆': """
爆料信箱	3822
爆料專線	3822
爆料热线	3822
""", '特': """
特別協賛	2260
特定商取引法に基づく表記	2185
特集	2191
特集を見る	2251
特集ページへ	2251
特集一覧	2251
特集一覧へ	2270
""", '猜': """
猜你喜欢	3753
猜你喜歡	3753
""", '現': """
現在の再生時間	2231
""", '生': """
生成aiを使用しています	2265
""", '用': """
用app開啟	3805
用户协议和隐私政策	3834
""", '由': """
由ai生成	3825
由ai语音朗读	3799
""", '申': """
申し込む	2169
""", '电': """
电子报	3736
电子邮箱	3736
""", '画': """
画像をクリックして拡大	2251
画像を拡大	2193
画像を拡大する	2251
画像を見る	2193
画質	2232
""", '留': """
留言	3752
留言(#	3752
留言内容	3839
留言已關閉	3792
留言規則	3792
留言规则	3792
""", '略': """
略過廣告	3835
""", '登': """
登入	3732
登入/註冊	3732
登入後留言	3792
登出	3732
登录	3732
登录/注册	3732
登录后发表评论	3792
登錄	3732
登録	2169
登録が完了いたしました	2268
登録が完了しました	2208
登録して続きを読む	2169
登録する	2169
""", '發': """
發現錯誤	3792
發現錯誤?請告訴我們	3772
發生錯誤	3817
發表留言	3752
發表評論	3752
""", '皆': """
皆さまのご支援が力になります	2241
""", '監': """
監修者	2253
""", '目': """
目前時間	3799
目录	3755
目次	2193
目次へ戻る	2270
目錄	3755
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3753
相关报道	3753
相关推荐	3753
相关文章	3753
相关新闻	3753
相关标签	3753
相关视频	3781
相关阅读	3753
相關主題	3753
相關報導	3753
相關影片	3781
相關推薦	3753
相關文章	3753
相關新聞	3753
相關標籤	3753
相關閱讀	3753
""", '看': """
看了这篇文章的人也看	3753
看全文	3821
看原文	3782
看更多	3753
看更多作者文章	3821
看更多文章	3781
看更多新聞	3781
看更多照片	3821
看結果	91
""", '知': """
知道了	3756
""", '確': """
確認する	2268
確認メールをお送りしました	2247
確認画面へ	2248
""", '禁': """
禁止酒駕	3797
禁止酒駕,飲酒過量有害健康	3797
""", '稍': """
稍后	3807
稍后再说	3728
稍后提醒我	3728
稍后阅读	3772
稍後	3807
稍後再說	3728
稍後提醒我	3728
稍後閱讀	3772
""", '立': """
立即开通	3837
立即投票	91
立即捐助	3811
立即捐款	3729
立即捐赠	3811
立即支持	3836
立即訂閱	3732
立即订阅	3732
立即试玩	3795
立即購票	3797
立即贊助	3811
立即购票	3797
立即选购	3797
立即選購	3797
立即開始玩	3795
""", '筆': """
筆者	2253
筆者プロフィール	2252
""", '管': """
管理cookie	3803
管理偏好設定	3834
管理偏好设置	3834
管理同意	3803
管理同意设置	3803
管理同意選項	3803
管理选项	3834
管理選項	3834
""", '粉': """
粉絲團	3743
""", '精': """
精彩推荐	3781
精彩推薦	3781
精选	3753
""", '紙': """
紙面ビューアー	2169
""", '結': """
結果を見る	91	2194
""", '続': """
続きはこちら	2219
続きをみる	2193
続きを読む	2169
続けて読む	2270
""", '網': """
網友留言	3752
""", '編': """
編輯推薦	3753
編輯準則	3822
編輯精選	3753
編集ポリシー	2252
編集方針	2252
編集部おすすめ	2191
編集部のおすすめ	2191
""", '縮': """
縮小	2179
縮小字體	3828
""", '繼': """
繼續使用網頁版	3805
繼續閱讀	3755
繼續閱讀請往下	3797
""", '續': """
續訂	3837
""", '纠': """
纠错	3752
""", '继': """
继续在浏览器阅读	3805
继续浏览内容	3755
继续阅读	3755
""", '续': """
续订	3837
""", '编': """
编辑准则	3822
编辑推荐	3753
编辑精选	3753
""", '缩': """
缩小字体	3828
""", '网': """
网友评论	3752
网友评论仅供其表达个人看法,并不表明本站立场	3831
""", '翻': """
翻訳を表示	2194
""", '联': """
联系作者	3822
联系我们	3748
联系编辑部	3822
""", '聯': """
聯絡我們	3748
聯絡編輯部	3822
""", '聽': """
聽全文	3772
聽文章	3799
聽新聞	3742
聽這篇文章	3772
""", '脳': """
脳トレ	2228
""", '自': """
自动播放	3800
自動再生	2232
自動播放	3800
自動翻訳	2232
自定义金额	3811
自訂金額	3811
""", '菜': """
菜单	3755
""", '著': """
著作権	2185
著者の記事一覧	2251
著者をフォロー	2257
著者をフォローする	2257
著者プロフィール	2252
""", '複': """
複製	3829
複製網址	3772
複製連結	3742
""", '要': """
要接收推送通知吗	3806
要接收通知嗎	3806
""", '視': """
視頻由ai生成	3835
""", '觀': """
觀看更多	3781
""", '视': """
视频	3753
视频不可用	3799
视频加载中	3799
视频加载失败	3835
视频已下架	3799
视频已失效	3799
视频无法播放	3799
视频时长	3835
视频正在加载	3799
""", '解': """
解鎖全文	3772
解鎖文章	3837
解锁全文	3772
解锁文章	3837
解除しました	2240
解除方法	2240
解除方法はこちら	2240
""", '訂': """
訂戶專享	3797
訂戶專享優惠	3797
訂戶專享內容	3814
訂戶贈閱	3842
訂正について	2252
訂閱	3732
訂閱成功	3838
訂閱推播	3806
訂閱方案	3837
訂閱會員	3732
訂閱會員專屬內容	3772
訂閱郵件	3736
訂閱電子報	3736
""", '記': """
記事に関するお問い合わせ	2252
記事の続きはこちら	2219
記事の続きを読む	2251
記事の誤りを報告	2261
記事は広告の下に続きます	2229
記事は広告の後に続きます	2229
記事へのお問い合わせ	2252
記事へのご意見	2188
記事をサポートする	2167
記事をシェア	2272
記事をシェアする	2272
記事をプレゼント	2169
記事をプレゼントする	2208
記事を保存	2179
記事を保存する	2208
記事を印刷する	2179
記事を聴く	2231
記事を評価する	2261
記事を読む	2193
記事を購入する	2267
記事を音声で聞く	2231
記事を音声で聴く	2231
記事ランキング	2191
記事一覧	2193
記事一覧へ	2251
記事一覧を見る	2219
記事全文を読む	2193
記住我	3814
記者をフォロー	2257
記者プロフィール	2252
記者募集	2204
記者募集中	2204
""", '設': """
設定を保存	2234
設定を保存する	2234
設定を変更する	2264
設定を管理	2264
""", '許': """
許可	2238
許可する	2185
""", '註': """
註冊	3732
註冊成功	3838
""", '評': """
評価順	2226
評論	3752
評論已關閉	3792
評論規則	3792
""", '話': """
話題の記事	2191
""", '該': """
該作者更多文章	3821
""", '詳': """
詳しく見る	2194
詳細	2194
詳細を見る	2271
詳細・購入はこちら	2229
""", '語': """
語音播報	3772
語音朗讀	3772
""", '誤': """
誤りを報告	2194
誤りを報告する	2261
誤字脱字の報告	2208
誤字脱字を報告	2252
誤字脱字を報告する	2208
""", '読': """
読まれている記事	2191
読み上げ	2208
読み放題	2172
読み続ける	2270
読み込み中です	2231
読者限定	2229
""", '請': """
請填寫讀者問卷	3772
請我們喝杯咖啡	3811
請查收郵件	3817
請檢查您的收件匣	3817
請繼續下滑閱讀	3797
請繼續往下閱讀	3747
請輸入您的電子郵件	3838
請輸入有效的電子郵件	3817
請輸入有效的電子郵件地址	3817
請輸入電子郵件	3736
請選擇金額	3836
請關閉廣告攔截器	3808
""", '讀': """
讀者優惠	3797
讀者專享	3797
""", '讚': """
讚	3742
讚賞支持	3729
""", '订': """
订户专享	3797
订户专享优惠	3797
订户赠阅	3842
订阅	3732
订阅会员	3732
订阅成功	3838
订阅推送	3806
订阅邮件	3736
""", '记': """
记住我	3814
记者简介	3822
""", '设': """
设为google首选来源	3826
""", '评': """
评论	3752
评论(#	3752
评论功能已关闭	3831
评论已关闭	3792
评论规则	3792
""", '诚': """
诚聘英才	3772
""", '话': """
话题	3753
""", '该': """
该文章已关闭评论	3831
该视频不可用	3799
该视频已下架	3799
该邮箱已被注册	3838
""", '详': """
详情	3756
""", '语': """
语音朗读	3772
语音由ai生成	3799
""", '说': """
说点什么	3831
""", '请': """
请先登录再评论	3772
请关闭广告拦截器	3808
请我们喝杯咖啡	3811
请查收邮件	3817
请检查您的收件箱	3817
请继续往下阅读	3747
请输入您的电子邮件	3838
请输入您的邮箱	3838
请输入昵称	3831
请输入有效的电子邮件地址	3817
请输入有效的邮箱地址	3817
请输入邮箱	3736
请选择金额	3836
""", '读': """
读者专享	3797
读者优惠	3797
""", '購': """
購入はこちら	2229
購票	3830
購票連結	3797
購読	2169
購読する	2169
購読のお申し込み	2169
購読プラン	2267
購読プランを見る	2244
購読申し込み	2169
購買本書	3797
""", '贈': """
贈る	2259
贈送文章	3772
贈送文章給朋友	3772
贈送此文	3772
""", '贊': """
贊助	3729
贊助內容	3747
贊助商	3747
贊助我們	3811
""", '购': """
购买本书	3797
购买此书	3797
购票	3830
购票链接	3797
""", '赞': """
赞	3793
赞助	3729
赞助内容	3747
赞助商	3830
赞助商链接	3747
赞助我们	3811
赞赏	3729
赞赏作者	3836
""", '赠': """
赠送文章	3828
赠送此文	3772
""", '超': """
超值方案	3814
""", '跳': """
跳到主要內容	3755
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	3835
""", '踩': """
踩	3793
""", '載': """
載入中	3799
載入內容	3803
載入更多	3755
載入貼文	3803
""", '輸': """
輸入您的電子郵件	3838
""", '轉': """
轉發	3742
""", '转': """
转发	3742
""", '载': """
载入内容	3803
""", '输': """
输入您的邮箱	3838
""", '返': """
返信	2188
返信する	2188
返信を書く	2261
返信を表示	2225
返信を見る	2225
返信を隠す	2225
返回上一页	3840
返回列表	3840
返回頂部	3821
返回顶部	3755
返回首頁	3821
返回首页	3755
""", '还': """
还不是会员	3814
还有更多精彩内容	3840
还没有账号	3814
""", '这': """
这篇文章对你有帮助吗	3792
这篇文章对您有帮助吗	3792
""", '进': """
进入专题	3821
进入专题页	3821
""", '连': """
连结已复制	3828
""", '追': """
追蹤	3743
追蹤中	3826
追蹤主題	3826
追蹤作者	3826
追蹤我們	3743
""", '退': """
退出全屏	3799
""", '送': """
送信	91	2248
送信が完了しました	2247
送信しました	2247
送信する	91	2248
送信完了	2247
送出	91	3818
送出成功	3817
送出留言	3792
送出評論	3792
送料無料	2260
""", '选': """
选择	3815
选择方案	3814
选择订阅方案	3814
选择金额	3836
""", '逐': """
逐字稿	3800
""", '這': """
這篇文章對你有幫助嗎	3792
這篇文章對您有幫助嗎	3792
""", '通': """
通報	2226
通報する	2188
通知をオン	2178
通知をオンにする	2237
通知を受け取らない	2237
通知を受け取りますか	2237
通知を受け取る	2208
通知を設定する	2237
通知を許可	2237
通知を許可しますか	2237
通知を許可する	2237
""", '速': """
速報	2191
速報を通知で受け取る	2237
速報通知を受け取る	2208
""", '連': """
連結已複製	3772
連載	2191
連載をフォロー	2257
連載をフォローする	2257
連載を見る	2251
連載一覧	2251
""", '遊': """
遊戲	3796
""", '運': """
運営会社	2185
""", '違': """
違反を報告	2225
違反を報告する	2225
違反報告	2188
""", '選': """
選單	3755
選択する	2245
選擇	3815
選擇方案	3814
選擇訂閱方案	3814
選擇金額	3836
""", '還': """
還不是會員	3814
還沒有帳號	3814
""", '邮': """
邮箱	3736
邮箱格式不正确	3817
邮箱格式错误	3817
""", '配': """
配信停止はいつでも可能です	2247
""", '重': """
重新加载页面	3808
重新播放	3835
重新整理頁面	3808
重新載入頁面	3808
""", '金': """
金額を入力	2241
金額を指定	2241
金額を指定する	2241
金額を選ぶ	2266
金額を選択	2266
金額を選択してください	2266
""", '链': """
链接已复制	3772
""", '閉': """
閉じる	2166	2193
""", '開': """
開く	2194
開啟推播	3806
開啟通知	3806
開始測驗	3795
開通會員	3732
""", '間': """
間違いを見つけたら	2252
""", '関': """
関連	2191
関連する記事	2191
関連キーワード	2191
関連タグ	2191
関連トピックス	2191
関連ニュース	2191
関連リンク	2191
関連動画	2191
関連動画を見る	2265
関連情報	2191
関連記事	2191
関連記事はこちら	2218
関連記事をもっと見る	2270
関連記事を見る	2270
""", '閱': """
閱讀下一篇	3840
閱讀全文	3755
閱讀原文	3782
閱讀更多	3755
""", '關': """
關於作者	3822
關於我們	3748
關注	3743
關注作者	3826
關注我們	3743
關注此主題	3826
關鍵字	3753
關閉	3728
關閉視窗	3840
關閉選單	3840
""", '阅': """
阅读下一篇	3840
阅读全文	3755
阅读剩余全文	3840
阅读原文	3782
阅读更多	3755
""", '随': """
随时取消	3814
随时可取消	3814
""", '隐': """
隐私偏好	3834
隐私政策	3748
隐私权政策	3748
隐私设置	3803
""", '隨': """
隨時取消	3814
""", '隱': """
隱私偏好	3834
隱私政策	3748
隱私權政策	3748
隱私權設定	3803
隱私設定	3803
""", '離': """
離開全螢幕	3799
""", '電': """
電子信箱	3736
電子信箱格式錯誤	3817
電子報	3736
電子版	2169
電子郵件格式不正確	3817
電郵	3818
""", '静': """
静音	3800
""", '靜': """
靜音	3800
""", '音': """
音声で聞く	2179
音声をダウンロード	2231
音声を再生	2265
音声読み上げ	2208
音频播放器	3835
""", '頭': """
頭條	3753
""", '顯': """
顯示內容	3803
顯示原文	3756
顯示字幕	3799
顯示更多	3755
顯示貼文	3803
""", '飲': """
飲酒過量,有害健康	3797
飲酒過量有害健康	3797
""", '首': """
首頁	3755
首页	3755
""", '马': """
马上开始	3795
马上玩	3795
""", '验': """
验证码	3818
""", '點': """
點我看影片	3772
點擊播放	3799
點擊播放本文	3772
點擊放大	3821
點擊看大圖	3821
點擊開啟聲音	3835
點擊閱讀全文	3840
點閱排行	3781
""", '가': """
가	2290
가격 보기	2374
가로세로 낱말퀴즈	2332
가입하기	2281
가장 많이 본 뉴스	2297
가장 인기	2351
""", '개': """
개인정보 보호 설정	2368
개인정보 설정	2338
개인정보 수집 동의	2352
개인정보 수집 및 이용 동의	2352
개인정보 수집 및 이용에 동의합니다	2352
개인정보 수집·이용에 동의합니다	2352
개인정보 처리방침	2295
개인정보처리방침	2295
""", '갤': """
갤러리 닫기	2373
갤러리 보기	2357
""", '거': """
거부	2295
""", '검': """
검색	2299
""", '게': """
게시물 보기	2338
게시물 불러오기	2338
게임	2332
게임 전체보기	2330
게임 하러 가기	2330
""", '결': """
결과 보기	91	2300
""", '계': """
계속 읽기	2281
계정이 있으신가요	2350
""", '고': """
고객센터	2295
고충처리인	2358
""", '공': """
공감	2329
공감순	2329
공유	2290
공유하기	2290
""", '과': """
과거순	2329
""", '관': """
관련 기사	2297
관련 기사 더보기	2373
관련 뉴스	2297
관련 영상	2320
관련 태그	2297
관련기사	2297
관련기사 더보기	2373
관련뉴스	2297
관련키워드	2297
""", '광': """
광고	2294
광고 건너뛰기	2369
광고 닫기	2294
광고 아래에 기사가 계속됩니다	2333
광고 영역	87
광고 종료	2333
광고 차단 해제 방법	2343
광고 차단을 해제해 주세요	2343
광고 차단을 해제했습니다	2343
광고 차단이 감지되었습니다	2343
광고 후 계속됩니다	2333
광고성 정보 수신 동의	2352
광고성 정보 수신에 동의합니다	2352
""", '괜': """
괜찮습니다	2278
""", '교': """
교보문고에서 구매	2333
""", '구': """
구글 계정으로 계속하기	2350
구글 계정으로 로그인	2350
구글 선호 매체로 추가	2361
구글 플레이에서 다운로드	2340
구글로 계속하기	2350
구글로 로그인	2350
구글플레이에서 다운로드	2340
구독	2281
구독 갱신	2371
구독 상품 보기	2350
구독 상품 선택	2350
구독 상품 안내	2371
구독 신청	2281
구독 신청이 완료되었습니다	2352
구독 신청하기	2350
구독 안내	2371
구독 전용	2281
구독 중	2281
구독 취소	2361
구독권 선택	2350
구독신청	2281
구독이 완료되었습니다	2312
구독자 전용	2283
구독자 전용 기사	2350
구독자 전용 혜택	2333
구독자 혜택	2333
구독자가 선물한 기사입니다	2375
구독중	2361
구독하고 이어서 읽기	2312
구독하기	2281
구매하기	2333
구매하러 가기	2333
""", '글': """
글씨 크기	65
글씨크기	2290
글자 작게	2362
글자 크게	2362
글자 크기	2290
글자 크기 변경	65	2312
글자 크기 조절	65	2312
글자크기	2290
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2370
금액 직접 입력	2346
금액을 선택하세요	2370
금액을 선택해 주세요	2370
""", '기': """
기계 번역	2335
기부하기	2279
기사 계속 보기	2373
기사 공유	2362
기사 공유하기	2290
기사 구매	2371
기사 더 보기	2373
기사 더보기	2312
기사 듣기	2312
기사 링크 복사	2312
기사 본문	2299
기사 선물하기	2312
기사 스크랩	2362
기사 스크랩하기	2312
기사 오류 신고	2312
기사 오류 제보	2312
기사 요약	2360
기사 원문 보기	2312
기사 음성으로 듣기	2334
기사 잠금 해제	2371
기사 저장	2362
기사 저장하기	2312
기사 전문 보기	2357
기사 전체보기	2357
기사 제보	2358
기사 제보 및 문의	2312
기사 추천	2365
기사 평가하기	2365
기사 후원하기	2279
기사는 광고 아래에 계속됩니다	2333
기사는 광고 후 계속됩니다	2333
기사듣기	2334
기사를 공유합니다	2375
기사에 대한 의견	2296
기사원문	2299
기사저장	2290
기사제보	2358
기사추천	2365
기자 구독	2307
기자 구독하기	2307
기자 소개	2358
기자 페이지	2307
기자 프로필 보기	2307
기자구독	2361
기자에게 메일 보내기	2358
기자에게 이메일 보내기	2358
기자의 다른 기사	2307
기자의 다른 기사 보기	2357
기자의 다른기사	2297
기자의 다른기사 보기	2357
기자페이지 바로가기	2357
기획 기사 보기	2357
""", '나': """
나중에	2278
나중에 보기	2312
나중에 읽기	2312
나중에 하기	2278
""", '남': """
남은 시간	2334
""", '낱': """
낱말퀴즈	2332
""", '내': """
내 정보	2281
내용을 입력하세요	2372
내용을 입력해 주세요	2372
""", '네': """
네, 받을게요	2341
네이버 구독	2293
네이버 로그인	2350
네이버 밴드 공유	2362
네이버 블로그	2290
네이버로 로그인	2350
네이버에서 구독	2293
네이버에서 구독하기	2293
""", '놓': """
놓치면 안 되는 기사	2320
""", '뉴': """
뉴스 더보기	2357
뉴스 듣기	2312
뉴스레터 구독	2286
뉴스레터 구독 신청	2286
뉴스레터 구독이 완료되었습니다	2372
뉴스레터 무료 구독	2312
뉴스레터 신청	2286
""", '닉': """
닉네임을 입력하세요	2365
""", '다': """
다른 공유 찾기	2290
다른 금액	2346
다른 기사	19	2297
다른 기사 더 보기	19
다른 기사 보기	2307
다른기사	2297
다른기사 보기	2297
다시 보기	2369
다시 보지 않기	2278
다시보기	2369
다음	2299
다음 기사	2297
다음 기사 보기	2312
다음 기사 읽기	2373
다음 동영상	2369
다음 사진	2357
다음 영상	2369
다음 이미지	2373
다음 페이지	2299
다음글	2357
다음기사	2297
다음에	2278
다음에 하기	2342
다크모드	2368
""", '닫': """
닫기	2278
""", '답': """
답글	2296
답글 달기	2328
답글 더보기	2328
답글 보기	2328
답글 쓰기	2328
답글 접기	2328
답글쓰기	2296
""", '당': """
당신이 좋아할 만한	2297
""", '댓': """
댓글	2296
댓글 #	2296
댓글 #개	2296
댓글 닫기	2328
댓글 더보기	2328
댓글 등록	2328
댓글 등록하기	2328
댓글 보기	2296
댓글 신고	2365
댓글 신고하기	2365
댓글 쓰기	2296
댓글 운영 원칙	2328
댓글 운영 정책	2312
댓글 운영정책	2312
댓글 작성	2328
댓글 작성 규칙	2328
댓글 작성하기	2328
댓글 정책	2328
댓글보기	2296
댓글쓰기	2296
댓글을 남겨 주세요	2365
댓글을 남겨주세요	2365
댓글을 입력하세요	2365
댓글을 입력해 주세요	2365
댓글을 입력해주세요	2296
댓글을 작성하려면 로그인 해주세요	2365
댓글이 닫혔습니다	2328
""", '더': """
더 많은 옵션	2362
더 보기	2299
더보기	2297	2299
""", '도': """
도서 구매하기	2333
도움이 되었나요	2328
""", '독': """
독자 의견 조사	2312
독자 특별 할인	2333
독자 할인	2333
""", '동': """
동영상	2297
동영상 로딩 중	2334
동영상 보기	2369
동영상 재생	2334
동영상 플레이어	2369
동영상을 불러오는 중입니다	2334
동영상을 불러올 수 없습니다	2369
동영상을 재생할 수 없습니다	2334
동의	2295
동의 관리	2338
동의 철회	2338
동의 철회하기	2338
동의 후 계속	2338
동의하고 계속	2338
동의하고 계속하기	2338
동의합니다	2295
""", '뒤': """
뒤로 가기	2373
""", '등': """
등록	2296
""", '디': """
디지털 구독하기	2371
디지털뉴스부	2307
디지털뉴스팀	2307
디지털콘텐츠팀	2307
""", '또': """
또는	2351
""", '라': """
라인	2290
""", '랭': """
랭킹	2297
랭킹뉴스	2297
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
로그아웃	2281
로그인	2281
로그인 상태 유지	2350
로그인 유지	2350
로그인 전용 기사	2350
로그인 후 댓글 쓰기	2312
로그인 후 댓글 작성이 가능합니다	2365
로그인 후 댓글을 작성할 수 있습니다	2328
로그인 후 이용해 주세요	2328
로그인/회원가입	2281
로그인이 필요	2283
로그인하고 계속 읽기	2371
로딩 중	2334
로딩 중입니다	2334
로딩중	2334
""", '링': """
링크 복사	2290
링크가 복사되었습니다	2312
""", '마': """
마이페이지	2281
""", '많': """
많이 본 기사	2297
많이 본 뉴스	2297
많이 본 영상	2320
많이 읽은 기사	2297
많이본 기사	2297
많이본 뉴스	2297
""", '매': """
매달	2347
매월	2347
""", '맨': """
맨 위로	2299
맨위로	2299
""", '메': """
메뉴	2299
메뉴 닫기	2299
메시지가 전송되었습니다	2352
메일	2290
메일함을 확인해 주세요	2352
""", '멤': """
멤버십 가입	2371
멤버십 가입하기	2371
""", '모': """
모두 거부	2338
모두 동의	2295
모두 허용	2338
모든 쿠키 거부	2368
모든 쿠키 수락	2368
모든 쿠키 허용	2368
모르겠다	2329
모름/무응답	2329
모바일 웹으로 계속	2340
""", '목': """
목록	2299
목록 보기	2357
목록보기	2299
목록으로	2357
목록으로 돌아가기	2373
""", '무': """
무료 게임	2330
무료 배송	2364
무료 체험 시작하기	2281
무료 회원가입	2281
무료, 스팸 없음	2352
무료로 읽기	2371
무료배송	2364
무제한 이용하기	2371
""", '문': """
문의	2296
문의 내용	2372
문자 크기	65
""", '바': """
바로 구매하기	2333
바로가기	2290
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2335
""", '밴': """
밴드	2290
""", '번': """
번역 보기	2300
""", '베': """
베스트	2297
""", '보': """
보내기	2354
""", '복': """
복사	2363
복사하기	2290
""", '본': """
본문 글씨 줄이기	2290
본문 글씨 키우기	2290
본문 바로가기	2299
본문으로 바로가기	2299
""", '북': """
북마크	2290
""", '브': """
브라우저에서 계속	2340
브라우저에서 계속 보기	2340
""", '비': """
비공감	2329
비밀번호 찾기	2281
비밀번호를 잊으셨나요	2350
""", '사': """
사이트맵	2295
사진 더 보기	2357
사진 더보기	2357
사진 모두 보기	2357
사진 크게 보기	2357
사진 크게보기	2357
사진 확대	2299
""", '삭': """
삭제된 동영상입니다	2334
""", '상': """
상품 보기	2374
상품 상세보기	2374
""", '새': """
새로고침	2343
""", '선': """
선택	2351
선택 저장	2338
선호 매체로 추가	2361
""", '설': """
설문	91
설문 결과	2365
설문 결과 보기	2365
설문 참여 바로가기	2312
설문 참여하기	2312
설문에 참여하기	2328
설문조사	91
설문조사 참여하기	2312
설정 관리	2368
설정 저장	2338
""", '소': """
소리 켜기	2369
""", '속': """
속보	2297
속보 알림 받기	2312
속보 알림 신청	2312
속보 알림을 받으시겠습니까	2341
""", '스': """
스도쿠	2332
스크랩	2290
스크랩하기	2312
스크립트	2335
스크립트 보기	2334
스토어	2364
스토어 바로가기	2333
스폰서	2294
""", '시': """
시리즈 보기	2357
""", '신': """
신고	2296
신고하기	2328
신문구독	2281
신청이 완료되었습니다	2352
""", '실': """
실시간 뉴스	2297
""", '아': """
아마존에서 구매	2333
아마존에서 보기	2333
아이디 저장	2350
아이디 찾기	2350
아직 회원이 아니신가요	2350
""", '알': """
알겠습니다	2300
알라딘에서 구매	2333
알라딘에서 보기	2333
알림 받기	2289
알림 설정	2289
알림 설정하기	2341
알림 켜기	2341
알림 허용	2341
알림을 받으시겠습니까	2341
알림을 받으시겠어요	2341
알림을 켜시겠습니까	2341
""", '애': """
애드블록을 해제해 주세요	2343
애드블록이 감지되었습니다	2343
애플로 계속하기	2350
애플로 로그인	2350
""", '앱': """
앱 다운로드	2289
앱 다운로드하기	2289
앱 다운받기	2340
앱 설치	2289
앱 설치하기	2289
앱스토어에서 다운로드	2340
앱에서 계속 읽기	2340
앱에서 보기	2340
앱에서 열기	2340
앱에서 이어보기	2340
앱으로 보기	2340
""", '언': """
언제든 해지 가능	2350
언제든지 수신 거부할 수 있습니다	2352
언제든지 해지 가능	2350
""", '에': """
에디터 추천	2297
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2346
""", '연': """
연간 결제	2350
연간 구독	2350
연관기사	2297
연재 보기	2357
""", '열': """
열기	2300
""", '영': """
영상	2297
영상 더보기	2357
영상 보기	2312
영상 재생	2334
영상으로 만나보세요	2312
영상으로 보기	2312
영상을 불러오는 중입니다	2334
영상을 불러올 수 없습니다	2369
영상을 재생할 수 없습니다	2334
""", '예': """
예매 바로가기	2333
예매하기	2333
예스#에서 구매	2333
예스#에서 보기	2333
""", '오': """
오늘 하루 보지 않기	2278
오늘은 그만 보기	2278
오늘의 운세	2332
오늘의 추천	2297
오늘의 핫뉴스	2320
오디오 다운로드	2334
오디오 플레이어	2369
오디오로 듣기	2312
오래된순	2329
오류 신고	2296
오류 신고하기	2312
오류가 발생했습니다	2352
오타 신고	2328
오탈자 신고	2312
""", '온': """
온라인뉴스팀	2307
""", '올': """
올바른 이메일 주소를 입력해 주세요	2352
올바른 이메일을 입력해 주세요	2352
""", '옵': """
옵션 관리	2368
""", '요': """
요금제 보기	2371
요약	2299
""", '원': """
원고료 보내기	2370
원문 보기	2300
원문보기	2299
""", '월': """
월간 결제	2350
월간 구독	2350
""", '웹': """
웹에서 계속 보기	2340
""", '위': """
위로	2299
위로 가기	2357
""", '유': """
유료 구독자 전용	2350
유료 기사입니다	2312
유료회원 전용	2350
유료회원 전용 기사	2350
유튜브 구독	2293
유튜브 구독하기	2293
유튜브에서 보기	2366
""", '음': """
음성 다운로드	2334
음성 재생하기	2312
음성으로 듣기	2290
음소거	2335
음소거 해제	2334
음소거를 해제하려면 탭하세요	2369
""", '응': """
응원하기	2279
""", '의': """
의견 남기기	2328
의견 보내기	2328
의견 쓰기	2296
""", '이': """
이 기사 공유하기	2375
이 기사 구매하기	2371
이 기사 어땠나요	2312
이 기사 어떠셨나요	2328
이 기사가 도움이 되었나요	2328
이 기사는 잠겨 있습니다	2350
이 기사를 공유합니다	2312
이 기사를 추천합니다	2312
이 기사를 평가해 주세요	2365
이 기사와 함께 읽은 기사	2312
이 기자의 다른 기사	2312
이 기자의 다른 기사 더보기	2357
이 동영상을 재생할 수 없습니다	2334
이 시각 많이 본 기사	2320
이 시각 많이 본 뉴스	2320
이 시각 주요뉴스	2297
이 시각 추천뉴스	2297
이 음성은 ai가 생성했습니다	2334
이 주제 팔로우	2361
이 콘텐츠를 표시할 수 없습니다	2338
이 페이지가 도움이 되었나요	2328
이런 기사는 어때요	2320
이름	2354
이름을 입력하세요	2372
이름을 입력해 주세요	2372
이메일	2290
이메일 주소 입력	2372
이메일 주소를 입력하세요	2352
이메일 주소를 입력해 주세요	2372
이메일 형식이 올바르지 않습니다	2352
이메일로 계속하기	2371
이메일로 공유	2362
이메일로 로그인	2371
이메일무단수집거부	2295
이메일을 입력하세요	2352
이메일을 입력해 주세요	2352
이메일을 입력해주세요	2372
이메일을 확인해 주세요	2352
이미 계정이 있으신가요	2350
이미 구독 중이신가요	2281
이미 구독 중입니다	2372
이미 등록된 이메일입니다	2372
이미 참여하셨습니다	2328
이미 투표하셨습니다	2328
이미 회원이신가요	2281
이미지 크게 보기	2299
이미지 크게보기	2357
이미지 확대	2299
이슈	2297
이어서 읽기	2373
이용권 구매	2350
이용권 선택	2350
이용약관	2295
이용약관에 동의합니다	2352
이전	2299
이전 기사	2297
이전 기사 보기	2312
이전 사진	2357
이전 영상	2369
이전 이미지	2373
이전글	2357
이전기사	2297
""", '인': """
인기 급상승	2320
인기 기사	2297
인기기사	2297
인기뉴스	2297
인쇄	2290
인쇄하기	2290
인스타그램 팔로우	2312
인스타그램에서 보기	2366
인스타그램에서 이 게시물 보기	2366
""", '일': """
일시	2347
일시 후원	2346
일시 후원하기	2346
일시정지	2335
일시후원	2279
""", '자': """
자동 번역	2335
자동 재생	2335
자동재생	2335
자막	2335
자막 보기	2334
자막 켜기	2334
자바스크립트가 비활성화되어 있습니다	2338
자발적 유료 구독	2370
자세히	2300
자세히 보기	2300
""", '작': """
작게	2363
""", '잘': """
잘 모름	2329
""", '장': """
장바구니 담기	2374
장바구니에 담기	2374
""", '재': """
재생	2299
재생 속도	2334
재생 시간	2334
재생속도	2334
재생할 수 없는 동영상입니다	2334
""", '저': """
저자 소개	2358
저작권규약	2295
저장	2290
""", '전': """
전송	2354
전송되었습니다	2352
전체 기사	2373
전체 기사 보기	2357
전체 뉴스 보기	2357
전체 댓글	2296
전체 동의	2338
전체 보기	2299
전체 사진 보기	2357
전체 화면	2335
전체메뉴	2299
전체보기	2299
전체화면	2335
전체화면 종료	2334
""", '접': """
접기	2299
접수되었습니다	2372
""", '정': """
정기	2347
정기 후원	2346
정기 후원하기	2279
정기구독	2281
정기후원	2279
정기후원 신청	2370
정기후원 신청하기	2370
정기후원하기	2346
정렬	2329
정상적으로 접수되었습니다	2372
정정·반론보도 신청	2358
정정보도 신청	2358
정정보도 요청	2358
""", '제': """
제보	2296
제보 바로가기	2358
제보하기	2296
제작 지원	2364
제작지원	2364
제출	91	2354
제휴 광고	2333
제휴 콘텐츠	2333
""", '좋': """
좋아요	2290
좋은 기사 후원하기	2279
""", '주': """
주소 복사	2312
주소가 복사되었습니다	2312
주소복사	2290
주요 기사	2297
주요 뉴스	2297
주요 뉴스 더보기	2320
주요기사	2297
주요뉴스	2297
주제 팔로우	2361
""", '지': """
지금 구매하기	2333
지금 뜨는 기사	2320
지금 뜨는 뉴스	2320
지금 플레이	2330
지금 플레이하기	2330
지금 후원하기	2370
지나친 음주는 건강에 해롭습니다	2333
지나친 음주는 건강을 해칩니다	2333
지도 보기	2300
지면보기	2281
""", '직': """
직접 입력	2347
""", '차': """
차단	2342
""", '참': """
참여하기	91
""", '창': """
창 닫기	2373
""", '책': """
책 구매하기	2333
""", '첫': """
첫 댓글을 남겨주세요	2365
첫 댓글을 작성해 보세요	2365
""", '청': """
청소년보호정책	2295
""", '최': """
최고의 혜택	2351
최신 기사	2297
최신 뉴스	2297
최신기사	2297
최신뉴스	2297
최신순	2329
최저가 보기	2374
""", '추': """
추천	2351
추천 기사	2297
추천 영상	2320
추천기사	2297
추천뉴스	2297
추천순	2329
""", '친': """
친구 추가하기	2312
""", '카': """
카카오 계정으로 로그인	2350
카카오 로그인	2350
카카오로 로그인	2350
카카오로 시작하기	2350
카카오스토리	2290
카카오톡	2290
카카오톡 공유	2290
카카오톡 공유하기	2362
카카오톡으로 공유	2312
카카오톡으로 공유하기	2312
카테고리	2297
""", '커': """
커피 한 잔 사주기	2346
커피 한 잔 후원하기	2346
""", '콘': """
콘텐츠 보기	2338
콘텐츠 불러오기	2338
콘텐츠 표시	2338
""", '쿠': """
쿠키 관리	2338
쿠키 설정	2295
쿠키 설정 관리	2338
쿠팡에서 구매	2333
쿠팡에서 구매하기	2333
쿠팡에서 보기	2333
쿠폰 받기	2374
""", '퀴': """
퀴즈	2332
퀴즈 도전하기	2330
퀴즈 풀기	2312
퀴즈 풀러 가기	2330
""", '크': """
크게	2363
""", '클': """
클릭하면 소리가 켜집니다	2369
""", '키': """
키워드	2297
""", '태': """
태그	2297
""", '텔': """
텔레그램에서 소식 받기	2312
""", '투': """
투표	91
투표 결과	2365
투표 결과 보기	91
투표 참여하기	2328
투표가 완료되었습니다	2328
투표에 참여해 주셔서 감사합니다	2328
투표하기	91	2312
투표해 주셔서 감사합니다	91	2328
""", '트': """
트위터	2290
트위터 공유	2290
트위터로 공유	2362
트위터에서 보기	2366
""", '특': """
특집 더보기	2357
특집 보기	2357
""", '티': """
티켓 예매	2333
티켓 예매하기	2333
""", '틱': """
틱톡에서 보기	2366
""", '팔': """
팔로우 중	2361
팔로우 취소	2361
""", '팟': """
팟빵에서 듣기	2366
""", '페': """
페이스북	2290
페이스북 공유	2290
페이스북에서 보기	2366
페이스북으로 공유	2312
페이스북으로 로그인	2350
페이지 새로고침	2343
페이지를 새로고침하세요	2343
페이팔로 결제	2371
""", '편': """
편집 원칙	2358
""", '펼': """
펼치기	2299
""", '포': """
포토	2297
포토 갤러리	2357
""", '폰': """
폰트 크기	2290
""", '푸': """
푸시 알림 받기	2341
""", '프': """
프리미엄	2281
프린트	2290
""", '피': """
피드백 보내기	2328
""", '필': """
필수	2354
필수 입력	2352
필수 입력 항목	2352
필수 입력 항목입니다	2352
필수 항목	2352
필수 항목입니다	2352
필자 소개	2358
""", '한': """
한 번	2347
한번만	2347
""", '할': """
할인 코드	2374
""", '함': """
함께 보면 좋은 기사	2297
함께 볼 기사	2320
함께 읽으면 좋은	2297
함께 읽은 기사	2320
""", '핫': """
핫뉴스	2297
핫이슈	2297
핫클릭	2320
""", '항': """
항상 허용	2338
""", '해': """
해제 방법	2345
해제했습니다	2345
""", '허': """
허용	2342
""", '헤': """
헤드라인	2297
""", '현': """
현재 시간	2334
""", '협': """
협찬	2294
""", '홈': """
홈	2299
홈으로	2357
홈으로 가기	2357
""", '화': """
화제의 뉴스	2297
화질	2335
""", '확': """
확인	2300
""", '환': """
환경설정 관리	2368
""", '회': """
회사소개	2295
회원 전용	2283
회원 전용 기사	2350
회원가입	2281
회원가입하고 계속 읽기	2371
회원이 아니신가요	2350
""", '후': """
후원	2279
후원 바로가기	2346
후원 신청	2346
후원 안내	2279
후원 페이지 바로가기	2346
후원 페이지로 이동	2346
후원 하기	2279
후원자 되기	2346
후원하기	2279
후원해 주셔서 감사합니다	2370
후원회원 가입	2279
후원회원 되기	2346
"""}

START = {'a': """
abonē	2448 K par	2448 K no	2448 K un	2450 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1500 K illimité
această	52 K investigație	2918 K traducere	2973 K știre a fost
además	1165 K:	1210 K, en
ai가	2309 K 자동 번역한	2309 K 번역한	2309 K 핵심	2309 K 요약한
ai에게	2309 K 물어	2309 K 질문	2309 K 물어보기
ajánljuk	1861 K:
aktivér	564 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3319 K dig till vårt	3335 K
anúncio	2871 K em #
apoyá	81 K
après	1629 K déduction fiscale
apúntate	1191 K a nuestro seminario	1191 K a nuestro evento
aquí	1222 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2698 K ukazał się	2698 K pochodzi z	2704 K przetłumaczony	2704 K został przetłumaczony	2704 K czyta	2704 K wygenerowany
artykuły	2695 K autora
artículo	1244 K publicado originalmente	1272 K publicado en colaboración
artículos	1135 K gratuitos
ascultă	1 K	2907 K:	2924 K podcastul	2924 K acest articol	2982 K pe
atradāt	44 K
atsisiųskite	2410 K
autorė	2414 K:
autoři	461 K jsou
außerdem	711 K lesenswert:	711 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1199 K la app
beiträge	27 K
benefício	2803 K do assinante:
berätta	59 K i	59 K gärna
beställ	3335 K
bestätigen	605 K sie ihre
bestätigungsmail	605 K
besøg	550 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1141 K diario	1141 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3644 K liên quan:	3657 K viết này có	3657 K viết có hữu ích	3704 K viết được bảo vệ	3705 K viết được thực hiện	3705 K viết được viết	3705 K viết này được	3712 K viết tiếp tục
báo	3657 K lỗi bài viết
bình	5 K luận	27 K luận	3658 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1861 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3657 K phát hiện	3657 K thấy bài viết
bản	3657 K tóm tắt này	3705 K dịch được
bấm	3659 K để nghe
bật	3635 K thông báo
""", 'c': """
caractères	1580 K restants
caràcters	384 K restants
chceš	483 K u nás pracovat	3195 K u nás pracovať
chefredaktör	3333 K och ansvarig utgivare:	3333 K:
chơi	3679 K ngay:
chưa	32 K có bình luận
citeşte	2907 K şi	2907 K şi:
citește	2907 K și	2907 K și:	2907 K:	2907 K mai mult	2907 K aici	2907 K mai departe:
citiți	2907 K și
ciąg	2708 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2757 K exclusivo para	2801 K gerado	2806 K oferecido por	2833 K incorporado d	2833 K externo d	2833 K incorporado do	2833 K incorporado da	2833 K externo do
conținut	2918 K generat	2922 K oferit de	2951 K încorporat de	2951 K extern de
coût	1629 K après déduction	1629 K réel après
crédit	1574 K photo	1574 K photos
crédits	1574 K photo	1574 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3661 K đặt ứng dụng	3661 K ứng dụng	3661 K app
còn	3677 K lại # ký tự
có	72 K thắc mắc	3644 K thể bạn quan tâm:	3700 K lỗi xảy ra
cấm	3704 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2913 K ai informații	2920 K ai observat o
dalinkitės	2410 K
další	449 K články autora
darovať	3189 K
dernières	1528 K actualités
descarcă	13 K	2938 K aplicația
descargá	13 K	1199 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2764 K no google play	2811 K na app store	2811 K no google play	2811 K para android e	2872 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	476 K
dorești	2955 K să primești notificări
doriți	2955 K să primiți notificări
dostępna	2711 K w
dostępne	2711 K w
dostępny	2711 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2722 K do	2735 K do dyskusji
držte	28 K se
duración	1260 K del vídeo	1260 K: # min	1260 K del episodio
duração	2871 K do vídeo	2871 K: # min
durée	1625 K de la vidéo	1625 K : # min	1625 K de l'épisode
découvrez	1529 K aussi	1553 K la boutique	1553 K notre boutique	1553 K nos jeux	1553 K notre hors-série	1561 K notre application	1561 K notre appli
décryptage	1529 K :
déductible	1490 K des impôts	1490 K à #
déjà	1498 K abonné	1498 K inscrit	1498 K client
dùng	3668 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1887 K
encuéntranos	12 K
envía	3 K
envíanos	1180 K
ermöglicht	713 K von
erről	1861 K bővebben
escríbenos	1168 K
escúchalo	1261 K en spotify	1261 K en apple podcasts
escúchanos	1261 K en spotify
estagiária	2794 K sob supervisão	2794 * K sob supervisão
estagiário	2794 K sob supervisão
""", 'f': """
faça	2809 K o quiz	2809 K o teste	2809 K o nosso
felelős	1884 K szerkesztő:	1884 K kiadó:
fiți	31 K primul
foretrækker	565 K du
fortsätt	3337 K läsa
fortæl	59 K mig
fotogalería	1240 K:
fotogaléria	3163 K:
fotografía	1211 K:
fotoğraf	3506 K # / #	3506 K #/#
fotoğraflar	3508 K:
frågor	72 K	73 K om artikeln
få	541 K fuld adgang til	564 K adgang	564 K fri	564 K fuld	564 K besked	564 K ugens	564 K dagens	564 K de	564 K nyheder	564 K en notifikation	564 K breaking	564 K seneste nyt	575 K	2617 K full tilgang til	2643 K tilgang	2643 K fri	2643 K full	2643 K beskjed	2643 K varsel	2643 K ukas	2643 K dagens	2643 K de	2643 K nyheter	2643 K siste	2655 K	2657 K varsel	2657 K varsler	2657 K push	3310 K full tillgång till	3335 K tillgång	3335 K fri	3335 K full	3335 K besked	3335 K en notis	3335 K veckans	3335 K dagens	3335 K de	3335 K nyheter	3335 K senaste	3346 K
férjen	1887 K hozzá
följ	12 K	3314 K	3335 K
følg	12 K	12 K oss	545 K	564 K	2621 K	2643 K
füge	12 K uns	719 K
fügen	12 K sie uns	719 K sie
für	608 K android und ios	659 K diesen artikel	659 K diesen	708 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1884 K:
""", 'g': """
gazeteciliğimizi	3462 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3658 K cửa hàng trực tuyến
giữ	3704 K bản quyền nội dung
glöm	3335 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3657 K ý cho bài viết
gör	3319 K quizet	3319 K vårt quiz	3335 K vårt
görmemiz	3467 K gereken
görsel	3511 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1888 K lát
hintergründe	711 K dazu:
hjälp	3319 K oss bli bättre	3319 K oss att bli bättre
hjælp	550 K os med at blive bedre
hlavné	3176 K body
hlavní	463 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3658 K trả lời khảo sát	3666 K ủng hộ
hämta	13 K	3323 K
häng	3335 K med
hääleta	1313 K
håll	28 K	28 K dig
hình	3701 K #/#
hör	663 K dir	719 K	3335 K
hören	663 K sie	719 K sie
hörzeit	735 K
hør	1 K artiklen	1 K artikkelen	1 K saken	534 K også	534 K også:	550 K mere på	564 K	2610 K også	2610 K også:	2643 K
""", 'i': """
iesūti	2436 K savu	2436 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2410 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2944 K acum:	2947 K responsabil
já	59 K fez	2757 K é assinante
jäikö	1441 K juttu kesken
jälgi	1313 K
""", 'k': """
kapcsolódó	1861 K	1861 K:
kezdőlap	96 K >	96 K /
không	3704 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3658 K tra kiến thức của bạn
kjøp	2626 K billetter	2626 K billett	2643 K
klausykitės	2395 K
klikněte	446 K zde
ključne	3114 K točke	3114 K tačke
klõpsates	1313 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2450 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	564 K
kopírovat	476 K
kopírovať	3189 K
kopē	2450 K
kvíz	446 K:	1874 K	3163 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1887 K
kérjen	1887 K
kérjük	28 K
kênh	3635 K youtube của báo
köp	3319 K biljetter	3319 K biljett	3335 K
kövess	12 K
kövesse	1887 K
kövessen	12 K
køb	550 K billetter	550 K billet	564 K
küfür	27 K içeren
küldd	3 K el	1869 K el nekünk
küldje	1869 K el nekünk	1887 K	1887 K tovább
ký	3677 K tự còn lại
kļūsti	2450 K
kết	3649 K nối với chúng tôi
""", 'l': """
laimē	2450 K
laimėkite	2410 K
legyél	1887 K
lejupielādē	2450 K
leé	1210 K también	1210 K más	1210 K:
lisää	1465 K meidät
lásd	1861 K még
lásson	1887 K több
lát	1869 K valami
láttál	1869 K valami
lägg	3335 K till
lähetä	1444 K juttuvinkki	1444 K uutisvinkki	1444 K vinkki	1448 K mielipidekirjoituksesi	1448 K mielipidekirjoitus	1465 K
lämna	3313 K dina tips	3313 K ditt tips
läs	3302 K mer om	3303 K också	3303 K också:	3303 K även	3303 K mer	3303 K mer:	3303 K:	3303 K här	3303 K även:	3310 K vidare med	3310 K mer på	3323 K e-tidningen	3323 K tidningen	3335 K	3337 K vidare
læs	533 K mere om	534 K også	534 K også:	534 K mere	534 K mere:	534 K:	534 K her	534 K hele	541 K videre med	555 K e-avisen	555 K avisen	564 K	566 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	464 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1465 K meidät
löysitkö	7 K
lütfen	28 K	3497 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2708 K wideo
mesterséges	1895 K intelligencia írta
mirá	1194 K el video	1210 K también	1210 K:
mitä	8 K pidit	33 K mieltä	1466 K mieltä sinä
mišljenja	3111 K autora	3111 K iznesena	3111 K izneta
mišljenje	3111 K autora
możliwość	5 K komentowania
mándanos	1180 K
más	1164 K noticias de	1164 K noticias sobre	1164 K sobre	1164 K en	1164 K de	1165 K información	1165 K información:	1168 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	449 K tip?	449 K tip na článek	449 K tip na téma	449 K tip pro
märkasid	44 K	1298 K midagi	1304 K viga	1304 K artiklis viga
még	32 K nincs
més	354 K informació:	380 K notícies de	380 K notícies sobre
mød	550 K os
mūs	2450 K vari
mời	3644 K xem	3644 K bạn đọc	3644 K độc giả	3649 K bạn tham gia	3649 K độc giả theo dõi	3649 K bạn đọc theo dõi	3659 K quý vị theo dõi	3659 K quý độc giả	3659 K bạn xem video	3659 K nghe
""", 'n': """
nahlásit	486 K chybu
nahlásiť	3198 K chybu
nahláste	3198 K chybu
najważniejsze	2704 K informacje
naloži	3243 K
naložite	13 K	3243 K
naročite	3250 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	484 K čas číst	3196 K čas čítať
než	493 K vložíte komentář	493 K začnete diskutovat	493 K napíšete příspěvek
nguồn	3653 K:	3653 K :
nhận	3635 K thông báo
nové	466 K číslo	466 K vydání	3179 K číslo	3179 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2835 K é possível mostrar este conteúdo	2835 K foi possível mostrar este conteúdo
näe	1465 K enemmän
nägid	1314 K viga
näita	1313 K
näitkö	1466 K virheen
näytä	1465 K sisältö
nå	3335 K vår
nézd	1861 K meg	1887 K meg
nézze	1861 K meg	1887 K meg
nāc	2441 K strādāt
nội	3684 K dung này không	3685 K dung này từ	3685 K dung nhúng từ	3685 K dung từ	3704 K dung được bảo vệ	3705 K dung được tạo	3705 K dung này được tạo
""", 'o': """
oceń	8 K	2705 K ten	2705 K artykuł	2705 K tekst
ocurrió	1237 K un error
odporučte	3189 K
odporúčame	3163 K:
odsłuchaj	2716 K	2716 K ten
ofereça	3 K
oglądaj	2692 K:
ohodnoťte	464 K	3177 K
opýtajte	3176 K sa
opširnije	3099 K:	3099 K na
otázky	72 K
ouça	1 K	2782 K:	2807 K o podcast	2866 K no	2872 K no spotify	2872 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2442 K kļūdu
pamanījāt	44 K	2442 K kļūdu
parrainé	1641 K par
pastebėjote	44 K	2396 K įdomų	2402 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3653 K viên:
piditkö	8 K	69 K	82 K	1466 K
pidätkö	82 K	1466 K
piše	3126 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	481 K
podrži	81 K
podržite	81 K	3129 K
podés	12 K seguir	1181 K enviarnos
podívejte	446 K se:	446 K se na video
poleć	2716 K
poslať	3189 K
poslechněte	1 K si	446 K si	446 K si:
poslušajte	1 K	3099 K:	3222 K:
posłuchaj	1 K	2692 K:	2692 K też:
poznáte	66 K niekoho
pozostała	2708 K część
pošaljite	41 K vijest
pošlete	476 K
pošlite	3 K	3189 K
poți	2913 K contacta autorul	2913 K contacta autoarea
praneškite	2396 K redakcijai
predplaťte	3193 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3163 K si tiež	3163 K si aj	3163 K si	3163 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2410 K
pronašli	44 K ste
pročitaj	3099 K još	3099 K i
pročitajte	3099 K još	3099 K i	3099 K više	3099 K:	3099 K više o ovoj temi
prvý	3188 K mesiac len za	3188 K mesiac za	3188 K mesiac už za	3188 K mesiac zadarmo
prześlij	2716 K dalej
präsentiert	713 K von
prüfen	719 K sie
publicité	1625 K dans #
publié	1609 K initialement dans le	1609 K initialement sur	1639 K avec l'autorisation
pàgina	409 K # de #
página	1238 K # de #	1238 K #/#	2849 K # de #	2849 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3177 K sa
páčilo	69 K sa
päivitä	1465 K
pääset	1465 K lukemaan
päätoimittaja	1463 K:
pódcast	1240 K:
păstrați	28 K
pērc	2441 K biļetes	2450 K
předplaťte	481 K si
přehrajte	446 K si
přetisk	68 K povolen	68 K možný
přečtěte	446 K si také	446 K si	446 K si:	446 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1181 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	484 K posloucháte
radšej	3196 K počúvate
radši	484 K posloucháte
rašykite	2396 K autorei	2396 K autoriui
recibí	1180 K las noticias
recomandări	2907 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1886 K ingyenesen
regisztráljon	1874 K	1886 K ingyenesen
regístrate	1132 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2708 K tekstu
rezervē	2450 K
rešite	3099 K kviz
riješite	3099 K kviz
rozwiąż	2692 K quiz
rätsel	702 K mit
rätseln	702 K sie mit
réservez	1553 K vos places pour la soirée de la rédaction
réservé	1498 K aux abonnés
réservée	1498 K aux abonnés
réservés	1498 K aux abonnés
résumer	1543 K cet article	1543 K l'article
résumé	1543 K généré	1543 K rédigé	1543 K réalisé	1543 K produit	1543 K par
rösta	3335 K
rādīt	2450 K
""", 's': """
saglabā	2450 K
saistīts	2425 K:
saņem	2450 K
sažetak	3114 K	3114 K članka	3114 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1180 K el canal	1210 K leyendo:
sesizări	2913 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	463 K	463 K článku
siųskite	2396 K savo	2410 K
sjefredaktør	2640 K:	2640 K og ansvarlig redaktør:
skopírovať	3189 K
skrót	2704 K artykułu
skúsili	59 K ste
související	446 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1641 K par
sporočite	3255 K napako
sprawdź	2692 K:	2692 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3176 K sa
stališča	3233 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	499 K si aplikaci
stöd	81 K	3310 K
stötta	81 K	3310 K
støt	81 K	541 K
støtt	81 K	2617 K
suscríbete	1126 K a	1261 K en spotify
susidūrėte	2396 K su
susiję	2384 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1543 K générée
syötä	1465 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1893 K:
szívesen	1888 K meghallgatjuk
szöveg	1893 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1185 K
síganos	12 K
sígueme	1185 K
síguenos	12 K
só	2757 K para assinantes
sólo	1132 K para suscriptores
søg	564 K nu
súhrn	3176 K
súmate	12 K	56 K a las #
súvisiace	3163 K:
súvisiaci	3163 K článok
sūti	2436 K savu	2450 K
số	3677 K ký tự còn lại
""", 't': """
también	1153 K en facebook	1165 K puedes leer	1165 K puedes leer:	1165 K te puede interesar:
també	354 K et pot interessar:
também	2872 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1470 K on
tekstą	46 K galima
tenés	1175 ¿K información
thấy	44 K lỗi
thử	3658 K sức với
tiedätkö	1444 K aiheesta	1444 K asiasta	1444 K lisää
tiivistelmä	26 K on
tilføj	564 K
tiếp	3712 K tục đọc sau
todavía	32 K no hay comentarios
további	1861 K részletek
traducció	363 K feta
transparentní	456 K účet:
trên	3635 K google news
trình	3684 K duyệt của bạn không	3684 K duyệt không
trả	3658 K lời câu đố
trải	3668 K nghiệm
turpinājums	2452 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1444 K
tác	3653 K giả:	3653 K giả là
támogasd	81 K	1879 K a	1879 K az
támogassa	81 K	1879 K a	1879 K az
täglichen	605 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1509 K l'application
téléchargez	13 K
tóm	3657 K tắt này	3705 K tắt được
töltsd	13 K le
töltse	13 K le	1887 K le	1887 K ki
történeteiket	1869 K
tüm	27 K yorumlar
tęsinys	2412 K
tłumaczenie	2704 K
tải	13 K	13 K ứng dụng	3635 K ứng dụng	3635 K app	3661 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3134 K na grešku
uključi	3122 K
uključite	3122 K
uložit	476 K
uložiť	3189 K
uložte	476 K si	3189 K si
unbeschränkter	682 K zugang
unterstütze	81 K	588 K
unterstützen	81 K sie	588 K sie	588 K sie die
uočili	7 K ste
upozorniť	3198 K na chybu
upozorněte	486 K na chybu
urmărește	12 K	2907 K și:	2924 K video	2982 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1874 K részt
već	3150 K za #	3150 K od #
več	3222 K:	3222 K v videu	3247 K o tem	3247 K novic	3247 K preberite
vidéo	1529 K :
visą	2410 K interviu
više	3099 K o:
você	2782 K pode gostar:
vprašaj	3236 K
vprašajte	3236 K
vypočujte	1 K si	3163 K si:
vyskúšali	59 K ste
vytiskněte	476 K
vytlačiť	3189 K
vytlačte	3189 K
vyzkoušeli	59 K jste
válaszolj	1887 K
válaszoljon	1887 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	564 K med
véleménycikkeit	1869 K
více	446 K zde	446 K k tématu:
vídeo	1240 K:
võida	1313 K
võta	1298 K ühendust	1313 K
vă	28 K rugăm să
věnujte	476 K
všechny	27 K komentáře	449 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	629 K artikel:
weź	2735 K udział w dyskusji
więcej	2691 K o	2691 K na temat	2691 K z	2692 K na ten temat:	2695 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	605 K newsletter
""", 'y': """
yanlişlik	3456 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2727 K uwagę	2727 K błąd	2727 K literówkę	2727 K uwagi	2727 K nieścisłość
ziņo	2436 K redakcijai
zkopírovat	476 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2724 K reporterem	2724 K reporterką	2724 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	638 K dpa	941 K #	941 K
""", 'à': """
à	1529 K lire aussi	1529 K lire également	1529 K lire :	1529 K lire sur	1529 K voir aussi	1529 K écouter	1529 K relire	1529 K découvrir	1529 K lire sur le même sujet	1529 K consulter :	1529 K voir également	1532 K propos de l'auteur	1532 K propos de l'autrice	1553 K retrouver dans le numéro	1626 K écouter sur spotify	1626 K écouter sur apple podcasts	1626 K retrouver sur spotify
àudio	363 K generat
""", 'á': """
áudio	2801 K gerado
""", 'ä': """
är	3313 K du
äänestä	1465 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2779 K preciso estar logado
écouter	1 K l'article	1 K cet article	1529 K aussi	1620 K sur
écoutez	1 K cet	1 K l'article	1557 K le podcast
épinglez	1576 K cet article	1576 K cette recette	1576 K cette page	1576 K la recette	1576 K ce billet	1576 K-la	1576 K-le	1576 K l'article	1576 K l'image
""", 'í': """
írd	1887 K be
írj	1869 K a szerzőnek
írja	1887 K be
írjon	1869 K a szerzőnek	1887 K közvetlenül	1887 K nekünk
""", 'î': """
în	2970 K imagini:
întreabă	2918 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1888 K szerint
""", 'ú': """
últimas	1164 K noticias de	2781 K de	2781 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	632 K die autor:in	632 K die autoren	632 K die autor:innen	634 K die autorin	634 K den autor	635 K die autorin	635 K den autor
übersetzung	716 K:	716 K aus dem
""", 'č': """
čitaj	3099 K još
čitajte	3099 K i	3099 K još	3099 K još:
članak	46 K se može	46 K možete	3114 K je preveden	3114 K čita	3117 K je objavljen u
članek	46 K lahko	3236 K je preveden	3236 K bere	3236 K je prebral	3239 K je objavljen v
článek	46 K lze	46 K můžete	463 K byl přeložen	463 K přeložen	463 K načetl	466 K vyšel v
článok	46 K možno	46 K môžete	3176 K bol preložený	3176 K načítal	3179 K vyšiel v
čo	33 K si myslíte
čtěte	446 K také	446 K také:	446 K i	446 K více	446 K:
číslo	456 K účtu pro dary	456 K transparentního účtu
čítajte	3163 K aj	3163 K tiež	3163 K viac
""", 'đ': """
đánh	3657 K giá bài viết
đã	3700 K xảy ra lỗi	3700 K có lỗi
đăng	3658 K ký tham dự hội thảo	3704 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3674 K dây nóng: #	3674 K dây nóng #
được	68 K phép đăng lại
để	3687 K xem nội dung này	3687 K hiển thị nội dung này
đọc	3644 K thêm	3644 K thêm:	3644 K:	3644 K tiếp:	3649 K tin nhanh
""", 'į': """
įsigykite	2410 K
įtraukite	2410 K mus
įveskite	2410 K
""", 'ś': """
ściągnij	13 K	2740 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2720 K:
źródło	2720 K:
""", 'ž': """
želite	3131 K raditi kod nas	3131 K da radite kod nas	3252 K delati pri nas
želiš	3131 K raditi kod nas	3252 K delati pri nas
žinote	2396 K daugiau	2411 K istoriją
žiūrėkite	2384 K taip pat	2410 K
""", 'ș': """
știrea	2980 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	802 K κάποια πληροφορία	802 K πληροφορίες	802 K πληροφορία	802 K φωτογραφία	802 K φωτογραφίες	802 K κάποια φωτογραφία	802 K κάποιο θέμα	802 K μια ιστορία
""", 'ή': """
ήταν	772 K χρήσιμο	772 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	787 K τον	787 K τα	787 K
ακούστε	1 K	756 K:	848 K στο	854 K το στο spotify	854 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	792 K λάθος	792 K κάποιο λάθος
αναφορά	792 K λάθους
αντιγράψτε	782 K
αντιγραφή	782 K
αξιολογήστε	772 K
απαγορεύεται	837 K η αναδημοσίευση	837 K η αναπαραγωγή
αποθηκεύστε	782 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	771 K η περίληψη	771 K η σύνοψη
αυτό	814 K το βίντεο δεν είναι	815 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	756 K:
βαθμολογήστε	772 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	817 K να δείτε αυτό το περιεχόμενο	817 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	811 K βοήθειας κεθεα
γραφτείτε	803 K	803 K για να
""", 'δ': """
δείτε	756 K επίσης	756 K:	756 K το βίντεο	756 K εδώ	756 K επίσης:	756 K ακόμα:	756 K φωτογραφίες	756 K ακόμη	756 K ακόμη:	769 K όλα τα άρθρα	783 K όλες	783 K όλα	783 K τις	835 K φωτογραφίες:	835 K βίντεο:	848 K στο	848 K αυτή τη δημοσίευση στο
δειτε	756 K επισης	756 K ακομη	756 K:
δεν	790 K έχετε χρόνο να διαβάσετε	814 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	837 K αρχικά
δημοσιεύτηκε	837 K αρχικά
διάβασε	756 K επίσης	756 K ακόμη
διάρκεια	853 K βίντεο
διαβάζεται	771 K από
διαβάστε	756 K επίσης	756 K επίσης:	756 K ακόμη	756 K ακόμη:	756 K ακόμα	756 K:	756 K εδώ	756 K περισσότερα	756 K ακόμα:	756 K εδώ περισσότερα	756 K σχετικά	756 K αναλυτικά	769 K όλα τα άρθρα	783 K όλες	783 K όλα	783 K τις
διαβαστε	756 K επισης	756 K ακομη	756 K ακομα	756 K:
διαθέσιμη	779 K στο
διαθέσιμο	779 K σε	779 K στο	854 K στο spotify
διαφήμιση	853 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	803 K
εικόνα	833 K # από #	833 K # / #
εκτυπώστε	782 K
ενεργοποιήστε	779 K
ενσωματωμένο	815 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	837 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	771 K περίληψη	771 K σύνοψη	771 K ανάγνωση	771 K περίληψη αυτή	838 K μετάφραση	838 K περίληψη	845 K διαφήμιση συνεχίζεται	845 K είδηση συνεχίζεται	853 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	789 K να εργαστείς μαζί μας
θέλετε	789 K να εργαστείτε μαζί μας	789 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	832 K πήγε στραβά
κίνδυνος	811 K εθισμού
κατέβασε	779 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	779 K	787 K την εφαρμογή	801 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	756 K:	835 K:
""", 'λ': """
λήψη	779 K από	779 K στο
""", 'μ': """
μάθετε	783 K όλες
με	785 K πληροφορίες από
μείνετε	783 K ενημερωμένοι
μετάφραση	771 K
μοιράσου	782 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	769 K απόψεις	769 K γνώμες
""", 'π': """
παίξε	808 K τώρα:	811 K υπεύθυνα
παίξτε	808 K τώρα:	811 K υπεύθυνα
παρουσιάστηκε	832 K σφάλμα
περίληψη	771 K
περιεχόμενο	815 K από
περισσότερα	756 K:
πηγές	785 K:
πηγή	785 K:
προέκυψε	832 K σφάλμα
προβολή	848 K στο
προτείνετε	782 K
προτιμάτε	790 K να ακούτε	790 K να ακούσετε
πρώτη	837 K δημοσίευση:
πώς	772 K σας φάνηκε
""", 'ρ': """
ρωτήστε	771 K
ρώτα	771 K
ρώτησε	771 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	772 K φάνηκε	772 K βοήθησε	772 K άρεσε
σελίδα	833 K # από #	833 K # / #
σου	69 K άρεσε
στείλτε	782 K
στηρίξτε	81 K	787 K	787 K τον	787 K τα	787 K την
σύνοψη	771 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	769 K κείμενα που
ταξινόμηση	846 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	769 K άρθρο εκφράζει	771 K άρθρο μεταφράστηκε	771 K κείμενο μεταφράστηκε	814 K βίντεο δεν είναι	814 K περιεχόμενο δεν είναι	815 K περιεχόμενο αυτό προέρχεται	837 K άρθρο προστατεύεται	837 K παρόν άρθρο προστατεύεται	838 K κείμενο	838 K άρθρο	838 K παρόν άρθρο	838 K κείμενο αυτό	838 K άρθρο αυτό	845 K άρθρο συνεχίζεται	845 K κείμενο συνεχίζεται	853 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	833 K # από #	833 K # / #
φωτορεπορτάζ	835 K:
""", 'χ': """
χαρίστε	782 K
χαρακτήρες	806 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	769 K τα άρθρα
όλες	783 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	261 K се за
автор	3041 K - обозреватель	3041 K - корреспондент	3041 K - колумнист	3041 K - редактор	3581 K - оглядач	3581 K - колумніст	3581 K - кореспондент
авторка	3581 K - оглядачка	3581 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
""", 'б': """
бачите	44 K помилку
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
больше	3025 K новостей	3026 K по теме:	3064 K любите слушать	3064 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3044 K ли материал	3044 K ли пересказ	3044 K ли этот пересказ	3044 K ли этот	3044 K ли текст
была	3044 K ли статья	3044 K ли эта	3044 K ли новость
більше	3565 K по темі:	3565 K за темою:	3565 K на тему:	3565 K про це:	3596 K новин	3596 K матеріалів
""", 'в': """
вакансии	3047 K "	3047 K редакции
вакансії	3586 K "	3586 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3044 K понравилась	3044 K понравился	3044 K помогла	3584 K сподобалась	3584 K сподобалася	3584 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
включете	251 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	3025 K новости на тему	3025 K материалы	3025 K новости	3025 K статьи	3029 K статьи автора	3029 K материалы автора
всички	256 K новини
встановлюйте	3591 K
встановіть	13 K	3591 K	3617 K застосунок
встигніть	3620 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3043 K от
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3583 K від	3583 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3565 K:	3565 K про це
джерела	3598 K:
джерело	3598 K:
дивіться	3565 K також	3565 K:	3565 K також:	3565 K відео:
до	3565 K теми:
докладніше	3565 K:	3565 K про це
доступно	3052 K в	3052 K на	3052 K для	3591 K в	3591 K у	3591 K на	3591 K для
достъпно	251 K в	251 K на
дотримуйтесь	28 K
другие	3029 K материалы автора
думка	3581 K автора	3581 K редакції	3581 K, висловлена
думки	3581 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3029 K новость?
еще	3026 K по теме:
ещё	3025 K больше	3026 K по теме:
""", 'з': """
за	3565 K темою:
забелязахте	7 K
завантажити	3591 K в	3591 K з	3591 K у
завантажте	13 K	3591 K в	3591 K з	3617 K застосунок	3617 K додаток
завантажуйте	13 K	3591 K	3601 K застосунок
загрузите	3052 K в	3052 K на
задайте	3043 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	3583 K
зберегти	3595 K
збережіть	3595 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3604 K слухати
""", 'и': """
идет	3083 K подписка
идёт	3083 K подписка
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3058 K:
источники	3058 K:
""", 'к': """
как	3044 K вам статья	3044 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	3583 K виклад	3583 K переказ
коротко	3043 K от	3583 K від
краткий	26 K пересказ	3043 K пересказ
кратко	3043 K от
краткое	3043 K содержание
куиз	229 K:
""", 'л': """
лучшее	3025 K за
любите	3604 K слухати
""", 'м': """
материал	46 K можно	3026 K по теме:	3046 K опубликован в	3049 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	3055 K подписки за
мнение	3041 K автора	3041 K редакции
мнението	241 K на автора
мнения	3041 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3595 K
надішліть	3 K	3595 K
накратко	243 K от
началась	3083 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3083 K забудьте подписаться	3620 K забудьте передплатити
немає	3604 K часу читати
нет	32 K комментариев	3064 K времени читать
новия	246 K брой
новият	246 K брой
новости	3025 K партнеров
новый	3046 K номер
нравится	82 K
няма	32 K коментари
нямате	264 K време да четете
""", 'о': """
об	3026 K этом подробнее	3029 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3043 K	3583 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3052 K в
открыта	3083 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3056 K
отправьте	3 K	3056 K
оформити	3620 K передплату
оформить	3083 K подписку
оценете	244 K
оцените	8 K	3044 K
оцініть	3584 K
още	229 K по темата	229 K новини:	256 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	3055 K месяц за
перевод	3043 K выполнен	3043 K сделан
передплата	3594 K за #	3594 K від #	3620 K на перше півріччя	3620 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3583 K
переклад	3583 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3043 K
перший	3594 K місяць за
питання	73 K до статті
по	89 K подписке	3026 K теме:
повече	229 K по темата:	256 K новини
повідомити	3606 K про помилку
повідомте	3606 K про помилку	3606 K нам про помилку
погляди	3581 K авторів
подарете	255 K
подарите	3056 K
подарить	3056 K
подарувати	3595 K
подаруйте	3595 K
поддержать	3061 K
поддержи	81 K
поддержите	81 K	3061 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3055 K за #	3055 K от #	3055 K за рубль	3083 K на первое полугодие	3083 K на второе полугодие
подписывайтесь	12 K	3061 K на
подпишись	12 K	3076 K на
подпишитесь	12 K	3061 K на	3076 K на нас
подробнее	3026 K:	3026 K в материале	3026 K - в	3026 K читайте в материале	3026 K об этом
подробности	3026 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3041 K автора
позицията	241 K на автора
позиція	3581 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	244 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	243 K
попитайте	243 K
попробовали	59 K
порадьте	3595 K
порекомендуйте	3056 K
последвайте	12 K	261 K
последние	3025 K новости о
послухати	1 K
послушать	1 K
поставте	3583 K запитання
почитать	3026 K:
преведено	243 K с
преводът	243 K е
предпочитате	264 K да слушате
прежде	3077 K чем оставить комментарий	3077 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3029 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3620 K передплата
продолжается	3083 K подписка	3083 K подписная кампания
пройдите	3026 K тест
пройдіть	3565 K тест
прочетено	243 K от
прочетете	229 K още	229 K също
підписка	3594 K за #	3594 K від #
підписуйся	12 K
підписуйтесь	12 K	3601 K на
підпишіться	12 K	3601 K на
підсумок	3583 K
підтримайте	81 K	3601 K
підтримати	3601 K
""", 'р': """
работа	3047 K в "
радимо	3565 K прочитати:
разрешете	251 K
распечатайте	3056 K
распечатать	3056 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3026 K:
рекомендуємо	3565 K:
робота	3586 K в "	3586 K у "
роздрукувати	3595 K
роздрукуйте	3595 K
розкажіть	59 K у
розпочалася	3620 K передплата
розпочато	3620 K передплату
""", 'с': """
саммари	3043 K
свалете	13 K	251 K	276 K приложението
свежий	3046 K номер
свързани	229 K:
связаться	3029 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3052 K в	3052 K из	3061 K приложение	3081 K приложение
скачать	13 K	3052 K в	3052 K на
скопировать	3056 K
скопируйте	3056 K
скопіювати	3595 K
скопіюйте	3595 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	3565 K:	3565 K також:
слухати	1 K
слушайте	3026 K:	3026 K также:
слушать	1 K
см	3026 K. также:
смотрите	3026 K также	3026 K:	3026 K	3026 K также:	3026 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3066 K об ошибке	3066 K нам об ошибке
сообщить	3066 K об ошибке
сохраните	3056 K
сохранить	3056 K
спитайте	3583 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	3043 K
спросить	3043 K
станьте	31 K первым	31 K першим	3061 K подписчиком	3061 K соучастником	3601 K частиною спільноти	3601 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена
статтю	46 K можна	3583 K перекладено
статью	46 K можно	3049 K можно
статья	3043 K переведена	3043 K озвучена	3044 K была	3046 K опубликована в
стежте	12 K за
стислий	3583 K виклад	3583 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
""", 'т': """
також	3565 K читайте:
текст	46 K можно	46 K можна	3043 K переведён	3043 K переведен	3043 K озвучен	3583 K перекладено	3583 K озвучено
текстът	46 K може	241 K отразява	243 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	243 K резюме	243 K обобщение
точка	3041 K зрения автора	3581 K зору автора	3581 K зору редакції
триває	3620 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3064 K слушать
успейте	3083 K подписаться
установите	13 K	3081 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	3026 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3063 K работать у нас	3063 K у нас работать	3063 K работать в нашей
хочете	3603 K працювати в нас	3603 K в нас працювати	3603 K працювати у нас
хочеш	3603 K працювати в нас
хочешь	3063 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3583 K переказ	3583 K короткий виклад	3583 K короткий переказ	3583 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	229 K още
чети	229 K още
чи	3584 K була стаття	3584 K був матеріал	3584 K був переказ	3584 K був цей переказ	3584 K була ця	3584 K був цей	3584 K сподобалась	3584 K сподобалася	3584 K сподобався
читай	3076 K нас
читайте	12 K нас	13 K	3026 K также	3026 K также:	3026 K:	3026 K подробнее	3026 K еще	3026 K по теме:	3026 K подробнее:	3026 K материал	3026 K в материале	3052 K нас без	3052 K без	3061 K	3061 K нас в	3565 K також	3565 K також:	3565 K:	3565 K ще	3565 K також на тему:	3565 K по темі:	3565 K також на тему	3601 K
читать	3026 K также	3026 K по теме:
что	33 K вы думаете	3026 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	3565 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	3043 K краткое содержание
этот	26 K пересказ	3043 K пересказ	3043 K краткий пересказ	3049 K материал можно	3049 K текст можно
эту	3049 K статью можно
""", 'я': """
як	3584 K вам стаття	3584 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1681 K את
אולי	1696 K פספסתם:
אזהרה	1709 K: צריכה מופרזת של אלכוהול	1709 K - צריכה מופרזת
אין	1733 K להעתיק	1733 K לעשות שימוש
אירעה	1729 K שגיאה
אל	1687 K תפספסו: הפעילו
ארעה	1729 K שגיאה
""", 'ב': """
בואו	1682 K לעבוד איתנו
בחנו	1684 K את עצמכם
""", 'ד': """
דווחו	1681 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1668 K:	1683 K לפודקאסט	1683 K לפרק
האם	8 K אהבתם	1681 K הכתבה	1681 K הסיכום	1681 K המידע
הדוא	1675 K"ל האדום
הדפדפן	1712 K שלך אינו	1712 K שלך לא
הווידאו	1712 K אינו
הורידו	13 K	1661 K את האפליקציה	1686 K
הטקסט	1734 K נוצר
היו	31 K הראשונים
הירשמו	1682 K לוובינר	1682 K לכנס
הכותב	1676 K הוא
הכותבים	1676 K הם
הכותבת	1676 K היא
הכנתם	59 K
הכתבה	1681 K עניינה	1697 K ממשיכה	1733 K מוגנת	1734 K נכתבה	1734 K תורגמה	1741 K ממשיכה
המחבר	1676 K הוא
המחברת	1676 K היא
המייל	41 K האדום
המשך	1697 K הכתבה	1741 K הכתבה
הסיכום	1734 K נוצר
הסרטון	1712 K אינו	1712 K לא
הפעילו	1687 K התראות	1687 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1741 K ממשיכה
הפרק	1683 K המלא זמין
הצביעו	1684 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1661 K לערוץ הטלגרם	1661 K לקבוצת הוואטסאפ	1661 K לקבוצת הווטסאפ	1672 K אלינו	1672 K לערוץ	1672 K לקבוצה	1672 K לקבוצת	1672 K לקבוצות	1672 K עכשיו	1672 K גם	1673 K	1682 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1683 K לפודקאסט
השתתפו	1684 K בסקר
התגובות	5 K
התוכן	1712 K אינו	1733 K מוגן
התחקיר	52 K הזה
התרגום	1734 K נעשה
""", 'ח': """
חודש	1692 K ראשון ב
""", 'י': """
יש	72 K שאלות	1675 K לכם מידע	1675 K לכם סיפור	1675 K לך מידע	1675 K לך סיפור
""", 'כ': """
כדי	1692 K לקרוא את	1715 K לצפות בתוכן	1715 K להציג את התוכן
כל	1672 K החדשות
כתבות	1696 K נוספות:
""", 'ל': """
להאזנה	1683 K לכתבה	1683 K לפודקאסט
להורדת	1686 K
להמשך	1692 K קריאה
לכל	1676 K הכתבות של	1696 K הכתבות:
לכתבה	1668 K המלאה
לכתבות	1696 K נוספות:
לעדכונים	1672 K נוספים	1672 K
לערוץ	1661 K הטלגרם
לפניות	1675 K לכתב	1675 K לכתבת
לפרק	1683 K המלא
לצפייה	1683 K בסרטון	1683 K בווידאו	1683 K במשדר	1715 K בתוכן
לקבוצת	1661 K הווטסאפ	1672 K הוואטסאפ	1672 K הווטסאפ
לקבלת	1672 K עדכונים
לקריאה	1668 K נוספת	1668 K נוספת:	1692 K מלאה
לקריאת	1692 K הכתבה המלאה
לרכישת	1682 K כרטיסים לכנס	1682 K כרטיסים לחצו	1682 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1684 K דעתכם? הצביעו
מייל	1675 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1729 K השתבש
""", 'נ': """
נותרו	1704 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1675 K במשהו	1675 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1712 K זה אינו
""", 'ע': """
עוד	1668 K בנושא:	1696 K במדור:	1696 K כתבות:
עמוד	1730 K # מתוך #
ענו	1684 K על הסקר	1684 K על הסקר:	1684 K על החידון
עקבו	12 K	1672 K אחרינו	1673 K אחרי
""", 'פ': """
פורסם	1733 K לראשונה	1733 K במקור
פרסומת	1697 K
""", 'צ': """
צפו	1668 K:	1668 K גם	1683 K בסרטון	1683 K בתיעוד	1683 K בווידאו	1683 K בכתבה
צריכה	1709 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1687 K התראות	1687 K עדכונים על	1687 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1668 K גם	1668 K גם:
קראו	1668 K גם	1668 K גם:	1668 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1672 K להיות	1672 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1706 K עכשיו:
שחקו	1706 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1704 K נותרו	1704 K שנותרו
תוכן	1713 K מוטמע	1713 K זה מגיע	1713 K חיצוני	1713 K זה מוצג	1734 K זה נוצר
תמונה	1730 K # מתוך #	1730 K # / #
תמכו	81 K	1690 K	1691 K בעיתונות	1691 K בנו	1691 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1410 K مطلب	1410 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1365 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1402 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1353 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1377 K بازي كنيد:
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
انتشار	1402 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1350 K اين	1350 K خطايي
اين	52 K گزارش	1350 K	1365 K مطلب را هم بخوانيد:	1382 K ويدئو در	1382 K ويديو در	1382 K محتوا در	1383 K محتوا از	1402 K مقاله تحت	1403 K متن	1403 K مقاله	1403 K خلاصه	1403 K ترجمه	1403 K خبر
اينجا	1365 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1410 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1402 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1338 K:
بخوانيد	1338 K:
براي	1385 K ديدن اين محتوا	1385 K مشاهده اين محتوا	1385 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1350 K اين
بيشتر	1338 K بخوانيد	1338 K بخوانيد:	1338 K ببينيد	1365 K بدانيد:
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
تصوير	1399 K # از #
تعداد	1375 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1346 K با نويسنده
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
خبرنگار	1346 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1398 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1353 K خود را
در	1338 K اين باره بخوانيد	1353 K اين نظرسنجي	1353 K نظرسنجي ما	1353 K نظرسنجي	1365 K همين زمينه:	1365 K همين رابطه:
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
شما	1353 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1399 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1346 K:
عكس	1399 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1375 K باقيمانده
كد	1346 K خبر:	1346 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1402 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1385 K جاوااسكريپت
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
مترجم	1346 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1383 K جاسازيشده از	1383 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1382 K شما
مشكلي	1398 K پيش امد
مصيتم	7 K
مطالب	1338 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1346 K:	1346 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1350 K شما درباره
نظرات	5 K
نظرسنجي	1353 K:
نقل	68 K مطالب با ذكر	1402 K مطالب
نويسنده	1346 K:	1346 K :
نويسههاي	1375 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1338 K بخوانيد	1338 K بخوانيد:	1365 K ببينيد:
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
گزارش	1346 K:	1350 K خطا
""", 'अ': """
अभी	1806 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1811 K ब्राउजर
आपको	1784 K यह	1784 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1812 K पोस्ट
इनपुट	1779 K-	1779 K:	1779 K -	1779 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1770 K भी पढें	1770 K भी पढें:	1797 K भी पढें-	1797 K भी देखें:
""", 'ए': """
एक	1827 K त्रुटि हुई
एजेंसी	1779 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1770 K पढें:	1797 K भी पढें:
""", 'क': """
कुछ	1827 K गलत हो गया
केवल	1793 K # रुपये में
कोई	44 K गलती	72 K सवाल	1827 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1784 K यह	1784 K आपको
""", 'ख': """
खबर	1784 K में कोई	1838 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1812 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1779 K:
""", 'त': """
तस्वीर	1828 K #/#
""", 'द': """
देखें	1770 K:	1770 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1797 K:
पढें	1770 K:	1797 K-
पसंद	69 K आया
पेज	1828 K #/#	1828 K # / #
""", 'फ': """
फेसबुक	1812 K पोस्ट
फोटो	1828 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1779 (K
""", 'म': """
मात्र	1793 K # रुपये में
""", 'य': """
यह	1770 K भी पढें	1770 K भी पढें:	1770 K भी देखें:	1779 (K लेखक के	1784 K खबर आपको	1797 K भी पढें-	1797 K भी पढें -	1811 K वीडियो आपके	1811 K सामग्री आपके	1812 K सामग्री	1814 K सामग्री देखने के लिए	1814 K वीडियो देखने के लिए	1831 K लेख कॉपीराइट	1831 K सामग्री कॉपीराइट	1832 K लेख	1832 K खबर	1832 K अनुवाद	1832 K सारांश	1832 K तस्वीर	1832 K सामग्री
यूट्यूब	1812 K वीडियो
ये	1770 K भी पढें	1770 K भी पढें:	1779 (K लेखक के	1797 K भी पढें-	1797 K भी देखें:
""", 'ल': """
लेख	1838 K विज्ञापन के
लेखक	1779 K के बारे में	1779 (K	1779 K वरिष्ठ पत्रकार हैं	1779 K स्वतंत्र पत्रकार हैं
लेखिका	1779 K के बारे में	1779 (K	1779 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1838 K के बाद
वीडियो	1814 K देखने के लिए
""", 'श': """
शेष	1804 K अक्षर
""", 'स': """
संबंधित	1770 K:	1797 K खबर:	1797 K खबरें:
सर्वाधिकार	1831 K सुरक्षित
सिर्फ	1793 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	336 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	285 K পডুন:	285 K পডুন	285 K দেখুন:	310 K পডুনঃ	310 K পডুন-	310 K পডুন :
আরো	285 K পডুন	310 K পডুন:	310 K পডুনঃ
""", 'এ': """
এই	321 K কনটেন্ট	337 K লেখাটি	337 K খবরটি
""", 'ক': """
কিছু	333 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	290 K:
""", 'ত': """
ত্রুটি	333 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	285 K:
পৃষ্ঠপোষকতায	312 K
""", 'ব': """
বিজ্ঞাপনের	311 K পর	311 K নিচে
""", 'ম': """
মতামত	290 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	290 K:
লেখকঃ	290 K
লেখকের	290 K আরও
লেখাটি	337 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	336 K সংরক্ষিত
সূত্র	290 K:
সূত্রঃ	290 K
স্পনসরড	312 K
স্পন্সরড	312 K
""", 'ก': """
กด	12 Kติดตาม	3364 Kติดตาม	3364 Kไลก์
""", 'ข': """
ขอ	3367 Kบคุณภาพจาก	3367 Kบคุณข้อมูลจาก
ข่	3360 Kาวที่เกี่ยวข้อง:	3367 Kาวโดย	3373 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3373 Kิป:
คุ	3370 Kณรู้สึกอย่างไรกับ	3370 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3373 Kคลิป:	3373 Kคลิป :
""", 'ซ': """
ซื	3371 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3360 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3364 Kดตามช่อง	3364 Kดตามเรา	3364 Kดตามข่าว	3382 Kดตามอ่านข่าวอื่นๆ	3382 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3369 Kม ai
""", 'ท': """
ทด	3371 Kสอบความรู้ของคุณ
ทำ	3371 Kแบบสำรวจสั้น
ที	3367 K่มา:	3367 K่มา :
""", 'บ': """
บท	3369 Kความนี้ใช้ ai	3369 Kสรุปนี้	3369 Kความนี้แปล	3369 Kความนี้เรียบเรียง	3370 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3369 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3367 K้เขียน:	3367 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3370 Kข้อผิดพลาดในบทความ
พื	3383 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3371 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3367 Kพ:	3407 Kพที่ # จาก #	3407 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3371 Kวมโหวต:	3371 Kวมโหวต :	3371 Kวมทำแบบสำรวจ	3371 Kวมสนุก	3378 Kวมสนับสนุน
ร้	3386 Kองทุกข์	3386 Kองเรียน
""", 'ล': """
ลง	3371 Kทะเบียนเข้าร่วมสัมมนา	3371 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3378 Kับสนุน
สร	3369 Kุปโดย	3369 Kุปข่าวด้วย	3369 Kุปนี้	3369 Kุปข่าวโดย	3370 Kุปนี้มีประโยชน์
สา	3386 Kยด่วนข่าว	3386 Kยด่วนทีมข่าว
ส่	3386 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3407 K้า # จาก #
""", 'อ': """
อ่	3360 Kานเพิ่มเติม:	3360 Kานต่อ:	3360 Kานข่าวต้นฉบับ:	3360 Kานเพิ่มเติม	3360 Kานประกอบ:	3373 Kานข่าวเพิ่มเติม:	3373 Kานข่าวเพิ่มเติม	3373 Kานข่าวที่เกี่ยวข้อง:	3373 Kานข่าว:	3373 Kานเรื่องอื่น:	3382 Kานข่าวอื่นๆ	3382 Kานข่าวต้นฉบับได้ที่	3382 Kานบทความอื่นๆ	3382 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3367 Kางอิง:
""", 'เ': """
เก	3367 Kี่ยวกับผู้เขียน
เข	3364 K้าร่วมช่อง
เน	3369 Kื้อหานี้สร้าง	3383 Kื้อหาสปอนเซอร์	3383 Kื้อหาโฆษณา	3383 Kื้อหาสนับสนุนโดย
เพ	3364 Kิ่มเพื่อน
เร	3367 Kื่อง:	3367 Kื่อง :	3367 Kื่องและภาพ
""", 'แ': """
แจ	3370 K้งแก้ไขข่าว	3386 K้งเบาะแส	3386 K้งข่าว
แช	3 Kร์
แป	3369 Kลโดย
แอ	3364 Kดไลน์
""", 'โ': """
โฆ	3383 Kษณา -
""", 'ใ': """
ให	3370 K้คะแนนบทความ
""", 'ไ': """
ไม	3364 K่พลาดทุกข่าวสาร	3364 K่พลาดข่าว
""", 'ả': """
ảnh	3653 K:	3701 K #/#	3701 K # / #
""", 'ủ': """
ủng	3653 K hộ tác giả	3666 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2192 Kせて読みたい	2192 【Kせて読みたい】	2192 Kせて読みたい:
""", 'こ': """
こち	2192 Kらもおすすめ	2192 Kらもおすすめ:	2220 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2200 K記事を書いた人	2200 K記事の筆者	2203 K要約はai	2203 K要約は、ai	2203 K要約は役に立ち	2203 ※K要約	2203 K記事の翻訳	2203 K記事の要約	2203 K記事はai	2203 K翻訳	2203 K見出しはai	2211 K記事は	2211 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2192 Kと見る:	2220 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2249 Kーが発生しました
""", 'オ': """
オリ	2220 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2224 【Kゼント】	2224 Kゼント応募
""", 'ペ': """
ペー	2250 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2220 【K】
""", '下': """
下載	13 K	3740 Kapp	3740 K應用程式
下载	13 K	3740 Kapp	3740 K应用
""", '以': """
以上	3766 K内容由ai
以下	3824 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3763 K:	3763 (K	3763 K係	3763 K为	3763 K為
""", '你': """
你做	59 K了吗
你可	3754 K能會喜歡:	3785 K能想看:
你有	3761 K线索
你覺	3768 K得這篇
你觉	3768 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3763 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3766 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3746 K微信公众号	3746 K官方微信
""", '内': """
内容	3766 K由ai
""", '写': """
写真	2192 【K】	2192 K:	2220 【Kを見る】	2220 【Kギャラリー】	2250 K #/#	2250 K#/#	2250 K # / #
""", '出': """
出典	2200 K:
出现	3819 K问题
出錯	3819 K了
出错	3819 K了
""", '分': """
分享	3 K
""", '前': """
前回	2220 【K】	2220 Kの記事:
""", '剩': """
剩余	3794 K字数
剩餘	3794 K字數
""", '加': """
加入	12 K	3759 K	3780 K
""", '動': """
動画	2192 【K】	2220 【Kを見る】
""", '升': """
升級	3780 K
升级	3780 K
""", '原': """
原文	3784 K刊于	3784 K刊於
""", '参': """
参与	3770 K我们的
参考	69 Kになった	2192 K:
""", '參': """
參與	3770 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3769 K错误
发生	3819 K错误
""", '取': """
取材	2200 K・文	2200 K・執筆
""", '另': """
另请	3754 K参阅
""", '可': """
可以	3760 K在x上
可自	68 K由转载
""", '合': """
合わ	2192 Kせて読みたい:
""", '同': """
同场	3754 K加映:
同場	3754 K加映:
""", '問': """
問問	3766 K我們的ai
問題	2249 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3824 K由ai
""", '圖': """
圖片	3824 K由ai
""", '執': """
執筆	2200 K:	2200 K/
""", '報': """
報名	3771 K參加
""", '填': """
填写	3770 K问卷
填寫	3770 K問卷
""", '如': """
如发	3769 K现
如有	3761 K线索	3761 K線索
如果	3761 K您有相关线索	3761 K你掌握	3761 K您掌握	3762 K您有
如發	3769 K現
""", '官': """
官方	3746 K微信:	3746 K微信公众号:
""", '審': """
審校	3763 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3754 K閱讀	3754 K阅读	3754 K閱讀:	3754 【K閱讀】	3785 K阅读:
""", '开': """
开启	3740 K通知	3740 K推送通知
""", '引': """
引用	2200 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3785 K:
影音	3785 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3785 K看更多:
""", '微': """
微信	3740 K扫	3746 K公众号:
""", '您': """
您对	3768 K这篇文章
您對	3768 K這篇文章
您有	3761 K线索
您的	27 K评论
您覺	3768 K得這篇
您觉	3768 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3740 K客户端
""", '打': """
打开	13 K	3740 K微信
""", '扩': """
扩展	3754 K阅读:
""", '扫': """
扫一	3740 K扫
扫描	3740 K二维码关注	3759 K
扫码	3759 K
""", '投': """
投票	3770 K:
投稿	27 Kは
""", '报': """
报名	3771 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3759 K追蹤
""", '掃': """
掃一	3740 K掃
""", '採': """
採訪	3763 K撰文:
""", '推': """
推荐	3754 K阅读	3754 K阅读:
推薦	3754 K閱讀:
""", '提': """
提供	2200 K:
""", '摘': """
摘要	3766 K由	3824 K由ai
""", '撰': """
撰文	3763 K:
撰稿	3763 K:
""", '支': """
支持	3778 K
""", '收': """
收听	1 K	3773 K我们的播客	3773 K我们的节目
收聽	1 K	3773 K我們的播客	3773 K我們的節目
""", '文': """
文/	2200 K
文:	2200 K
文・	2200 K
文章	44 K有误	3763 K来源:	3769 K有误	3769 K有誤
""", '新': """
新聞	41 K爆料	3761 K線索
新闻	41 K热线	41 K报料	41 K爆料	3761 K线索热线	3761 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3754 K:	3754 K新聞:	3754 K內容:	3754 【K新聞】	3754 K相關	3754 K阅读:	3754 K報導:	3754 K报道:	3784 K精彩内容	3784 K精彩內容	3784 K资讯	3784 K資訊	3784 K内容请	3784 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3761 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3823 K授權	3823 K許可
未经	3823 K授权不得转载	3823 K许可不得转载	3823 K授权	3823 K许可
""", '本': """
本主	76 K题已关闭
本内	3766 K容由ai
本报	41 K热线
本摘	3766 K要
本文	3763 (K作者	3763 K作者	3766 K摘要	3766 K由ai	3766 K由人工智能翻译	3766 K由人工智能生成	3766 K由人工智慧	3784 K章來自	3784 K转载自	3784 K轉載自	3784 K来自	3784 K來自	3823 K受版权保护	3823 K受著作權保護	3823 K原载于	3823 K首发于	3823 K原刊於	3823 K轉載自	3823 K转载自	3824 K由ai	3824 K由人工智能	3824 K由 ai	3824 K由人工智慧	3824 K使用ai	3824 K经ai
本翻	3824 K译由
""", '来': """
来发	31 K表第一
来源	3763 K:
""", '校': """
校对	3763 K:
""", '構': """
構成	2200 K・文
""", '次': """
次に	2192 K読む:
次の	2220 Kページ:	2220 【K記事】
次ペ	2220 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3759 K加入	3760 K在	3760 K关注	3761 K提供线索	3761 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3759 K加入	3760 K在	3761 K提供線索	3761 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3766 K要	3824 K要由ai
""", '测': """
测一	3770 K测:
""", '測': """
測一	3770 K測:
""", '点': """
点击	3754 K查看	3754 K阅读:	3773 K观看视频	3773 K收听
点我	3759 K加入
""", '熱': """
熱門	3785 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3761 K请	3761 K請
""", '版': """
版权	3823 K声明	3823 K所有
版權	3823 K聲明
""", '用': """
用微	3740 K信扫
""", '画': """
画像	2192 【K】	2220 【Kを見る】	2250 K#/#	2250 K #/#	2250 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3769 K錯誤
發生	3819 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3754 K阅读	3754 K新闻	3754 K报道:	3754 K阅读:	3785 K新闻:	3785 K文章:
相關	3754 K新聞	3754 K報導	3754 【K新聞】	3754 K閱讀:	3785 K新聞:	3785 K文章:	3785 K報導:
""", '看': """
看更	3754 K多:
""", '立': """
立即	3759 K加入	3770 K报名	3770 K報名
""", '筆': """
筆者	2200 Kプロフィール
""", '編': """
編輯	3763 K:
編集	41 K部への情報提供
""", '线': """
线索	3761 K征集
""", '编': """
编辑	3763 K:	3763 (K:
""", '聽': """
聽我	3773 K們的podcast
""", '著': """
著者	2200 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3773 K上方影片
""", '观': """
观看	3773 K上方视频
""", '视': """
视频	3785 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3780 K	3790 K本報	3790 K我們	3790 K本刊
""", '記': """
記事	7 Kの誤り	2211 Kの誤り	2211 Kに誤り
記者	2200 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2192 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2224 【Kプレゼント】	2224 Kプレゼント
""", '請': """
請支	3778 K持
""", '订': """
订阅	3780 K	3790 K本报	3790 K我们	3790 K本刊	3790 K本公众号	3790 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3778 K持
""", '責': """
責編	3763 K:
""", '資': """
資料	3763 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3778 K
""", '责': """
责任	3763 K编辑:	3763 (K编辑
责编	3763 K:
""", '赞': """
赞助	3778 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3794 K输入
""", '这': """
这个	3767 K摘要
这段	3767 K摘要
这篇	8 K文章	52 K调查	52 K报道	3767 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3767 K摘要
這篇	3767 K文章
""", '還': """
還可	3794 K輸入
""", '采': """
采写	3763 K:
""", '長': """
長按	3759 K
""", '长': """
长按	3759 K
""", '開': """
開啟	3740 K通知	3740 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2192 K記事	2192 K記事:	2192 【K記事】	2192 K:	2192 【K】	2220 【K写真】
""", '閱': """
閱讀	3754 K更多
""", '问': """
问问	3766 K我们的ai
""", '阅': """
阅读	3754 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3823 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	3770 K報名
""", '马': """
马上	3770 K报名
""", '點': """
點我	3759 K加入
點擊	3754 K查看	3754 K閱讀:	3773 K觀看影片
""", '같': """
같이	2298 K 보기:
""", '관': """
관련	2298 K 기사:	2321 K 기사 :	2321 [K 기사]	2321 K 기사-
관련기사	2298 K	2298 K:	2298 [K]	2321 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2309 K #줄 요약
기사에	73 K 대해 궁금	2314 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2321 K 기사:
""", '당': """
당신의	2313 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2298 K 읽기:
더보기	2298 [K]	2298 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2313 K 설문에	2313 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2321 [K 본 기사]
""", '문': """
문제가	2355 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2309 K 요약은
""", '사': """
사진	2356 K #/#	2356 K # / #
사진출처	2324 K:
""", '생': """
생성형	2309 K ai가 요약
""", '선': """
선택	2353 (K) 개인정보	2353 [K] 개인정보	2353 (K) 광고성	2353 [K] 광고성
""", '설': """
설문에	2313 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2313 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2298 [K]
""", '오': """
오류가	2355 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2309 K 요약은 ai	2309 K 요약이 도움	2309 K 기사는 인공지능	2309 K 기사는 ai	2309 K 번역	2314 K 기사가 도움이	2314 K 기사를 어떻게	2314 K 뉴스에 대한 의견	2314 K 기사에 대한 의견
이미지	2356 K #/#	2356 K # / #
이슈	2321 [K]
이어	2298 K 읽기:
""", '인': """
인기기사	2321 [K]
""", '일': """
일시적인	2355 K 오류가
""", '자': """
자료출처	2324 K:
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
지금	2331 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2298 K 기사:
추천기사	2321 [K]
""", '출': """
출처	2324 K:	2324 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2356 K #/#
""", '필': """
필수	2353 (K) 개인정보	2353 [K] 개인정보	2353 (K) 이용약관	2353 [K] 이용약관
""", '함': """
함께	2298 K 볼 만한 기사:	2298 K 보면 좋은 기사:	2321 [K 읽기]
""", '핫': """
핫클릭	2321 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2298 [K]
""", '후': """
후원	2349 K 계좌
후원계좌	2349 K
"""}

CONTAINS = {',': """
,说:	3846 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2993 K-vă	2997 K
abonații	50 K pot	2994 K noștri
abonează	80 K-te	2895 K-te pentru	2900 K-te pe youtube	2993 K-te
abonné	50 en tant qu'K	1495 pas encore K	1497 déjà K	1499 en tant qu'K
abonnés	1495 réservé à nos K	1497 réservé aux K	1646 nos K	1649 K
abonējiet	80 K	2457 K
actualisé	97 cet article a été K
actualité	1505 l'essentiel de l'K	1515 suivez l'K	1515 suivez toute l'K	1515 retrouvez toute l'K	1538 couvre l'K
actualizată	97 știrea a fost K
acționari	2962 fără K
adatkezelési	1857 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1281 K
adomány	1905 K
adományoddal	1901 K
adományok	1905 K
adományozz	1901 K
adományozzon	1878 K itt
advirtió	1281 K
adó	1846 K #%
adód	1903 K #
adója	1878 K #
adăugat	2996 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3330 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1648 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1281 K
afișată	60 email nu va fi K
agregó	1281 K
aicināja	2460 K
aizsargātas	2426 visas tiesības K
aiškino	2420 K
ai가	2359 K 작성	2359 K 생성	2359 K 요약	2359 K 번역
ai로	2359 K 작성	2359 K 생성
ai를	2359 K 활용해
ajouté	1648 a K
ajută	2993 K-ne
ajánld	1901 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1854 töltsd le az K
alkalmazásban	1876 az K
alkalmazást	1876 K
alkalmazásunk	1902 K
alkalmazásunkat	1854 töltse le K
alkalmazásunkban	84 K
alăturat	2914 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1559 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	661 jetzt K:
anketě	469 naší K	469 v K
ankietę	35 naszą K	2709 naszą K	2709 krótką K
ankstesnėje	97 K versijoje
anmäl	3350 K dig till vårt	3350 K dig till våra
anmäla	3325 genom att K dig
annoncé	1648 a K
annoncør	568 betalt af en K	568 betalt af K
annonslänkar	37 K	74 K	3330 K
annonsör	3339 betalt av en K	3339 betald av en K
annonsør	2648 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1281 K
anunțat	2996 a K
använder	3295 vi K cookies	3296 K kakor
anúncio	2805 após o K	2805 depois do K
anúncios	70 sem K	2888 sem K
apelował	2745 K
apelowała	2745 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1142 descarga la K	1142 descarga nuestra K
aplicația	84 în K noastră	2901 descarcă K	2993 descarcă K noastră	2993 descarcă gratuit K	2993 descarcă K și	2994 K noastră
aplikacją	84 z naszą K
aplikację	2674 pobierz naszą K	2675 pobierz K	2675 ściągnij K	2732 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3184 našej K
aplikáciu	3184 mobilnú K	3184 K
aportació	422 la teva K
aportación	1177 tu K	1203 haz tu K
apoyá	1278 K
applikációnk	1876 K
applikációnkat	1876 K
applikációnkban	84 K
apsolīja	2460 K
apóyanos	1177 K	1278 K
apóyenos	1177 K	1278 K
apúntate	1121 K a	1137 K a nuestra	1137 K gratis	1278 K gratis
apărat	2996 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3466 bir K paylaş
artykuł	15 darmowy K	20 cały K	2663 podoba ci się ten K	2710 nasz K do końca	2730 ostatni darmowy K	2743 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1122 te ha gustado este K	1130 regala este K	1130 regalar este K	1133 último K gratis	1133 te queda # K	1206 y lee este K	1279 este K
artículos	15 K gratis	1133 K gratis este mes	1133 te quedan # K	1133 límite de K
aseguró	1281 K
associés	1521 cookies K à ce contenu
assuré	1648 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	714 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2895 K-te pentru
autorką	2701 kontakt z K
autorská	451 K práva
avertizează	2996 K
avísanos	1278 K
ayúdanos	1177 K	1278 K a
açikladi	3542 K
açin	3466 K
añadió	1281 K
año	1280 al K
""", 'b': """
bağirdi	3542 K
bağirdilar	3542 K
bağiriyor	3542 diye K
bağiriyordu	3542 K
bağiş	3539 K yap	3543 K
bağişiniz	3539 K
bağlantilari	74 satiş ortakliği K	3463 satiş ortakliği K
başlayan	3465 tl'den K
başvurun	3466 K
behält	29 K sich vor	29 K sich das recht
behöver	3277 vi K ditt stöd	3350 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1854 értesítések K
beløb	580 fast K
beløp	2658 gi et K	2660 fast K
bemängeln	739 K
bemängelt	739 K
berätta	67 K för oss	67 K din
berättade	3353 K
berättar	3353 K
bestätigen	604 K sie ihre
bestätigungslink	705 K
bestätigungsmail	604 K	705 K
betalvägg	3354 K
bezpečí	97 linka K
bezplatný	489 poslední K článek	3178 náš K webinár	3201 posledný K článok
bezplatných	3187 K článkov
bezpłatne	2715 K konto
bezpłatny	2706 nasz K webinar	2730 ostatni K artykuł
bezpłatnych	2715 limit K
beğendiyseniz	3540 bu haberi K	3540 bu yaziyi K
biết	3726 cho K
blokování	443 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1137 recibe el K	1137 nuestro K	1140 K diario	1278 recibe el K	1279 nuestro K	1282 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1504 dans votre K mail	1504 dans votre K e-mail
brezplačen	3258 zadnji K članek
brezplačne	3245 K članke
brezplačni	3238 naš K webinar	3258 zadnji K članek
brezplačnih	3245 K člankov
bronił	2745 K się
brzmiał	2745 K
brzmiała	2745 K
brzmiało	2745 K
butlletí	351 subscriu-te al K	351 el nostre K	423 el nostre K	426 K
buzdított	1904 K
buzdította	1904 K
buzón	79 en tu K	1138 en tu K
bájate	1278 K la app
bölümünde	85 yorum K
bönföll	3353 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3353 K
bønfaldt	581 K
bønn	2582 vi har en K til deg
bønnfalt	2661 K
bústia	373 a la teva K
bülten	3459 e-K	3543 K
bültene	3426 K abone	3426 K kayit	3426 K kaydol
bülteni	3459 haber K
bültenimiz	78 K	3540 K
bültenimize	78 K	78 e-K	3426 K	3539 K	3540 K
bültenine	3459 K
błagał	2745 K
błagała	2745 K
bạn	49 gửi cho K bè	3631 hộp thư của K	3665 sự ủng hộ của K	3723 mời K	3723 cần sự ủng hộ của K	3723 nhờ sự ủng hộ của K
bằng	3673 K văn bản của báo
""", 'c': """
caffè	2059 un K
café	54 me paga um K	1178 un K	1203 un K al mes	1541 un K
caractères	1559 limitées à # K
catedrática	1174 es K
catedrático	1174 es K
celého	431 pro čtení K
cercetătoare	2914 este K
cercetător	2914 este K
changés	97 prénoms ont été K
chaîne	1646 notre K
chefredaktör	3315 är politisk K	3315 är K
chefredaktør	546 er K
chuyện	3652 bạn có câu K
chép	3647 cấm sao K	3673 mọi sao K
chính	97 đính K	3640 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3631 bản tin của K tôi	3634 theo dõi K tôi	3652 cho K tôi qua	3652 liên hệ với K tôi	3723 ủng hộ K tôi	3723 K tôi cần sự giúp đỡ	3723 giúp K tôi	3723 theo dõi K tôi	3723 hãy gửi cho K tôi	3723 hãy liên hệ với K tôi	3723 hãy báo cho K tôi	3724 K tôi trên	3724 của K tôi	3724 cho K tôi
chọn	3723 hãy bình K
cikkünk	1902 minden K
cikkünkhöz	1902 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2778 nos K
comentó	1281 K
comisión	1192 recibir una K
comissió	368 rebre una K
comissão	2804 receber K	2804 receber uma K
commerciële	2542 K partner
communauté	1546 K whatsapp	1546 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2083 parte della nostra K
condamné	1648 a K
condiții	2904 termeni și K
confidentialité	1522 politique de K
confidențialitate	2904 politica de K
conférences	1538 est maître de K
connecté	1524 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2755 acesse todo o K	2799 ao exibir este K	2799 ao ver este K
contribuição	2791 com a sua K	2887 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1281 K
conversación	1160 participar en la K
conținut	9 acest K	2895 K doar pentru abonați
conținutului	2911 preluarea K
cookieinställningar	3317 K
corespondentă	2914 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2993 K un cont pentru a citi
csatornájára	1868 viber-K
csatornánk	1902 K
csatornánkhoz	1868 telegram-K	1868 whatsapp-K
csatornánkra	1868 youtube-K	1901 iratkozz fel K	1901 iratkozzon fel K
csábított	1904 K
cuéntanos	38 K	67 K	1160 K en	1278 K
cuéntenos	38 K	67 K
czytać	2669 aby K dalej	2669 żeby K dalej	2742 chcesz K dalej
czytelników	36 naszych K	2710 opiniami K	2721 z wpłat K	2721 dzięki wsparciu K	2738 K	2743 naszych K	2743 z wpłat K
câmpurile	60 K cu steluță
cântau	2996 K
címével	1900 e-mail-K
cùng	51 hãy tham gia K họ
của	3654 là cây bút K	3724 độc giả K
""", 'd': """
daní	3192 # % z K	3192 #% z K
darbą	2418 mūsų K
darowiznę	2667 przekaż K	2742 przekaż nam K	2742 przekaż K na
datenschutzerklärung	621 unserer K	737 unserer K	737 unsere K
datenübertragung	655 der K zu
dați	62 K-mi tag
debatindlæg	547 send dit K	547 skrive et K
debatredaktør	546 er K
debattredaktør	2622 er K
debattør	546 er K
declaró	1281 K
decía	1281 K
demandé	1648 a K
denmişti	3542 K
denunció	1281 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1142 K la	1142 K nuestra
destekçimiz	3466 K olun	3539 K olun
desteğiniz	3539 K
desteğinizle	3540 K
desteğiyle	18 okurlarin K	3452 yapay zeka K	3461 K ayakta	3471 yapay zeka K
değildir	30 sorumlu K
değilim	3524 ben robot K	3524 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3183 K môžu
disponível	2763 K no google play
doação	2751 faça uma K	2791 sua K	2887 sua K	2887 faça uma K	2891 K
doações	2891 K
dodał	2745 K
dodała	2745 K
dodává	503 K
događaj	3116 naš K
domagał	2745 K się
donació	422 fes una K	426 K
donación	1125 haz una K	1125 tu K	1177 tu K	1177 una K	1278 tu K	1278 haz una K	1282 K
donația	2993 K ta
donație	2993 fă o K	2997 K
donații	2997 K
donează	90 K cât poți	2993 K acum
doplněn	97 článek byl K
doporučil	503 K
doporučila	503 K
doporučovala	503 K
dopuštenja	3127 bez K
doradzał	2745 K
dorzuć	2742 K się
dostawać	2731 chcesz K
dostávajte	3207 K
dostávat	490 chcete K
dostávať	3202 chcete K
dostávejte	496 K
dostęp	80 kup K	2669 masz już K	2715 pełny K do	2715 wykup K	2742 kup K
dostępny	2669 artykuł K tylko
dotazník	470 krátký K	3182 krátky K
dotazníka	3182 nášho K
dotazníku	469 našeho K	470 krátkého K
dowolną	2744 K kwotą
dočtete	477 více se K
dołóż	2742 K się
dołącz	51 K do nich	51 K	2680 K do nas na	2742 K do nas	2742 K do grona	2742 K do nich
drastické	97 obsahuje K
draudžiama	2392 K kopijuoti	2392 be leidimo K	2392 be sutikimo K
draudžiamas	2413 be leidimo K
dueños	1232 sin K	1232 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2743 K dalej
dziennikarką	2702 jest K
dzięki	2743 K wam	2743 K tobie
dziękujemy	2712 K za zapisanie	2712 K za zapis	2742 K, że nas czytasz
där	42 var du K
débloquer	1497 pour K
déclare	1648 K
déclaré	1648 a K
découvrez	1495 K nos offres	1645 K nos offres
déductible	1489 K des impôts	1489 K à #	1647 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1648 K
déplore	1648 K
déposés	1551 des cookies seront K
désabonner	1504 K à tout moment
désactiver	1519 K adblock
désactivez	1519 K adblock
désinscrire	1505 vous K à tout moment
díky	501 K vám
dôvery	97 linku K
dömde	3353 K
dømte	581 K	2661 K
düzeltme	97 K:
děkujeme	500 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3636 tải ứng K	3723 tải ứng K của	3723 hãy tải ứng K	3723 tải ngay ứng K
""", 'e': """
edellyttää	1472 K tunnusta
editörlerimize	39 K
editörüdür	3449 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1192 no ha participado en la K
electrònic	351 el teu correu K
electrónico	60 correo K no se mostrará	1138 tu correo K	1160 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1848 a teljes cikk K
elsőként	1877 értesülj K
előfizetés	1905 K
előfizetéssel	1880 K
előfizető	1848 már K	1901 legyen K
előfizetőink	50 K	1848 K olvashatják	1880 K számára	1902 K
előfizetők	50 az K	1890 csak K	1905 K
előfizetőknek	1849 csak K	1890 K szól
előfizetőként	50 K
előfizetőnktől	1900 K
emlékeztetett	1904 K
emoțional	97 pot afecta K
endereço	2777 seu K de email não será
engedély	1883 K nélkül tilos
engedélyezze	1856 K a javascript
engedélyhez	1883 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1646 cette K	2558 onze korte K	2558 onze K
enquêtent	1646 K pour vous
enquêtes	1646 nos K
ensaísta	2852 é K
ensimmäinen	1478 K kuukausi
enthält	655 dieses element K daten
entraînement	48 K d'ia
entrée	1607 ctrl+K	1607 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1278 K
epizódu	3180 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	546 er K
erhältlich	661 shop K	734 im shop K
erişin	3466 K
erklärt	739 K
erklärte	739 K
erkände	3353 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	736 K sie es weiter
erzählt	67 K uns	739 K
erzählte	739 K
escribió	1281 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1160 K a	1278 K
estimé	1648 a K
estás	1122 ya que K aquí	1122 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3434 javascript'i K
evästeasetuksiasi	1449 K
evästeet	1449 K	1474 K
evästeitä	1432 K
existují	480 K díky
experiência	67 conte sua K
explicó	1281 K
expliqué	1648 a K
expérience	67 partagez votre K
externého	3174 K obsahu
externí	462 K obsah
externího	462 K obsahu	462 obsah z K
externý	3174 K obsah
""", 'f': """
favoritkälla	3311 K
faça	2887 K um pix
felelősséget	30 nem vállal K
felhasználási	1857 K feltételek
feliratkozás	1850 K a hírlevélre	1850 hírlevél K
feliratkozásommal	1866 K
feliratkozással	1866 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2904 K cookie
folytatásához	1848 a cikk K
fordítóval	1873 gépi K
forintért	1880 havi # K
formulára	3185 odoslaním K
formulário	2887 inscreva-se no K
formuláře	473 odesláním K
forrásként	1867 kedvenc K
fortæl	67 K os
fortæller	581 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3353 K
früheren	97 K version	97 K fassung
férjen	1901 K hozzá
följ	3291 K oss på	3350 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3307 alla rättigheter K
fördere	736 K
fördermitglied	80 werden sie K	676 werde K	676 werden sie K
fördern	736 jetzt K	736 K sie
föredragen	3311 K källa
föredragna	3311 K källa
föreslog	3353 K
författare	3315 är K och
förklarade	3353 K
förklarar	3353 K
försvarade	3353 K sig
følg	521 K os på	578 K os	2598 K oss på	2658 K oss
første	559 K måned	580 K måned	2636 K måned	2660 K måned
független	1846 támogassa a K	1902 K sajtó
főszerkesztője	1871 K
""", 'g': """
gadā	2459 K
gazeteciliği	3540 bağimsiz K
gazeteciliğimiz	3540 K
gazetę	2741 kup K
gefällt	705 K ihnen, was sie	705 K dir, was du
gelmişken	3420 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	624 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3153 K
gridò	2164 K
gràcies	374 K a gent com tu	423 K a tu
grátis	2889 teste K
grâce	18 K à vous	1486 K à vos dons
gwiazdką	60 pola z K
gärna	3350 vill K höra från dig
går	505 før du K	2582 før du K
gåva	3277 ge en K i dag	3277 ge en K nu	3278 din K	3278 ge en K	3350 din K gör	3350 ge en K i dag	3354 K
gönderdik	3473 size bir e-posta K
gönderin	3466 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3351 K mer
göre	3542 K
görün	3466 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3466 K
gösterilmeden	3442 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2745 K
głosiła	2745 K
głosiło	2745 K
głosuj	2726 K
głosujcie	2726 K
głównej	2717 na stronie K
gương	64 trang K
gửi	49 hãy K	3652 xin K về
""", 'h': """
használ	1856 cookie-kat K	1857 sütiket K
használat	1856 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	739 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	647 bei google K
hirdették	1904 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3318 K av ai	3340 K av ai	3350 K oss
hjälper	3350 din gåva K
hjælp	549 K af ai	549 K fra ai	569 K af ai	578 vi har brug for din K	578 K os
hjælper	578 dit bidrag K
hlásal	503 K
hlásala	503 K
hlásá	503 K
hovorí	3213 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1904 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1450 tekoälyä K
hágase	80 K socio
hájil	503 K se
hájila	503 K se
häng	3350 K med i
häufiger	647 bei google K
hävdar	3353 K
håller	43 K du med	43 K du inte med	3347 läsare som K
hævder	581 K
hébergé	1521 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1900 K
hírekben	1854 a google K	1867 google K
hírlevelére	1866 K
hírlevelünk	78 K	1902 K
hírlevelünket	1866 K
hírlevelünkre	78 K	1850 K	1901 iratkozzon fel K	1901 iratkozz fel K	1902 K
hírlevél	1905 K
hírlevélre	78 K	1901 iratkozz fel a K	1901 iratkozzon fel a K
hó	1903 ft/K
hónap	1880 első K	1903 első K
hören	729 K sie hier.
hører	2627 der du K
hükmetti	3542 K
hüüdis	1323 K
hüüdsid	1323 K
hűségidő	1890 K nélkül
hồng	3672 nhận hoa K
""", 'i': """
iecienītāko	2434 K avotu
iepriekšējā	97 K versijā
ifølge	581 K	2661 K
illimité	1499 accès K	1568 en K
imágenes	40 tus K	97 contiene K
incorporó	1174 se K a
independentă	2994 presa K
independência	2888 a K
indicó	1281 K
indiqué	1648 a K
indrømmede	581 K
indrømmer	581 K
indépendance	1646 notre K
indépendant	1486 soutenez le journalisme K	1646 journalisme K	1646 média K
indépendante	1565 la presse K a	1646 presse K	1646 information K
información	1150 sigue toda la K	1150 siga toda la K	1174 cubre la K	1279 esta K
informację	2701 wyślij K
informações	97 com K de
informațiilor	2911 preluarea K
informó	1281 K
informē	2460 K
ingresá	77 K tu correo
innehåll	3296 externt K	3317 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2661 K
innrømmet	2661 K
inquiète	1648 s'K
inquérito	35 nosso K
inscrição	2759 cancelar a K	2813 sua K foi
inscríbete	1121 K
insändare	43 K	3316 skicka din K	3316 din K till	3316 skriva en K
intelektą	2400 dirbtinį K	2415 dirbtinį K
inteligencję	2723 przez sztuczną K
inteligencí	482 umělou K
intelligenciával	1873 mesterséges K készült	1892 mesterséges K
introduceți	77 K adresa de email
intégralité	1495 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1279 esta K
investigação	2888 esta K
investigație	2994 această K
investigațiile	2994 continua K
invítame	54 K a un café	54 K un café	1278 K a
invítanos	1278 K a
ismételgette	1904 K
istediğiniz	3425 K zaman iptal	3541 K zaman iptal
izražavaju	3121 komentari K
içeriği	9 K
içeriğin	3451 harici K
içermektedir	97 sahneler K
išorinio	2398 K turinio
""", 'j': """
jautāja	2460 K
javascript가	2339 K
javascript를	2339 K
javasolják	1904 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2663 skoro już tu K	2663 skoro tu K
jugé	1648 a K
jurnalistă	2914 este K
jurnaliștii	39 K noștri	2937 K noștri îți trimit	2994 K noștri
jälgi	1320 K meid
jäljellä	1468 ilmaista juttua K
jäseneksi	80 liity K	1476 liity K
""", 'k': """
kanał	2743 nasz K
kannatusjäseneksi	1476 liity K
kanál	501 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3154 K
kedykoľvek	3159 odhlásiť sa môžete K
keresőben	1867 google-K
khoản	3629 bạn đã có tài K	3640 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3647 K sao chép
khẳng	3726 K định
kiabált	1904 K
kiabálta	1904 K
kiabálták	1904 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1904 K
kirjeessä	1479 luki K
kiáltott	1904 K
kiáltotta	1904 K
kiáltották	1904 K
kiến	3660 ý K của bạn sẽ	3723 hãy gửi ý K	3723 vui lòng gửi ý K
kliknutím	473 K na
kolačića	3112 K	3142 K
kolačiće	3112 K	3142 K
kolačići	3112 K
komentować	6 K	2689 aby K
komentár	6 pridať K	3183 pridajte K
komentára	3183 pridanie K	3183 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	460 je K	460 , K
komentátorem	460 je K
komentátorkou	460 je K	3172 je K
komentátorom	3172 je K
komentář	6 přidat K
komentáře	6 pro přidání K	471 vložení K	471 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1450 K
konferencję	2706 naszą K
konuştu	3542 diye K	3542 K
kopírovanie	3165 K obsahu bez	3165 K je zakázané
kopēšana	2433 K bez
korespondentką	2702 jest K
korespondentė	2397 K
korábban	1899 K itt írtunk	1899 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2745 K
krzyczała	2745 K
krzyknął	2745 K
krzyknęła	2745 K
krävde	3353 K
krævede	21 K felter er	581 K
krönikör	3315 är K
kulturalną	2710 K dyskusję
kulturredaktör	3315 är K
kulturredaktør	546 er K	2622 er K
kumppanuuslinkkejä	74 K	1462 K
kvíz	469 náš K	3182 náš K
kvíze	3182 našom K	3182 v K
kvízu	469 našem K	469 v K
kyltissä	1479 luki K
kysyivät	1479 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1903 K
käsitellään	97 jutussa K
käyttää	1430 tämä sivusto K
käyttöehdot	1457 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1904 K
kérdezték	1904 K
kérdőívünket	35 K
kért	1904 K
kérte	1904 K
kérték	1904 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	736 K sie uns
könyörgött	1904 K
könyörögtek	1904 K
köszönjük	1901 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1854 K minket	1901 K minket
követelte	1904 K
követelték	1904 K
közlése	1891 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1904 K
kúpte	3210 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	739 K an
künstlichen	665 K stimme vorgelesen	665 K stimme vertont
künstlicher	722 mithilfe von K
küpsised	1300 K
küpsistega	1300 K	1319 K
küsis	1323 K
kč	475 za # K	475 od # K	502 od # K
kļūsti	2457 K par
křičel	503 K
křičela	503 K
křičeli	503 K
kể	3726 K
""", 'l': """
labākie	2453 K raksti tavā
lamentó	1281 K
lançait	1648 K
lasītu	2423 lai K tālāk
lasītāji	2458 mūsu K
lasītājiem	2458 mūsu K
lejupielādē	2457 K
lelkisegély	97 K
leverandør	2624 ekstern K
leverantör	3317 extern K
leído	1206 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2443 K
linkistä	1461 lisää tästä K
lisenssillä	47 K
lisäsi	1479 K
llicència	47 K cc
lucrează	2914 K în presă
lunedì	17 ogni K
lună	2995 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3629 đăng nhập để bình K	3660 bình K của bạn sẽ	3723 đăng nhập để bình K
lájkolj	1854 K minket
lákal	503 K
läget	3326 koll på K
lähdet	1416 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3329 du kan K mer	3329 kan du K mer	3329 K mer om	3351 fri att K
läsare	36 våra K	3327 våra K	3351 våra K
läsarna	18 tack vare K
läser	3350 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	573 K for	2653 K for	3344 K för
læser	578 tak fordi du K
læserbrev	43 K	547 skrive et K	547 send dit K
læsere	36 vores K	579 vores K
læseres	558 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1133 K de notas
límites	1130 sigue leyendo sin K
lòng	3652 vui K gửi về	3723 vui K gửi về
löd	3353 K
lød	581 K	2661 K
lūdza	2460 K
lập	3664 ủng hộ báo chí độc K	3724 báo chí độc K
""", 'm': """
magyarázta	1904 K
mailovú	3185 e-K adresu
mainoslinkkejä	37 K	74 K	1462 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1302 K abil
materiał	9 ten K
matéria	20 ler esta K	2755 esta K é só	2818 para ler esta K	2888 esta K
matérias	2790 limite de K
matí	422 rep cada K
mawiał	2745 K
mawiała	2745 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1904 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1476 tue K
meitä	1459 tukea K	1459 tue K	1476 tue K	1476 auta K
mencióname	62 K
menționat	2996 a K
mesačne	3212 K
mesečno	3153 K	3271 K
mesélte	1904 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2744 za K
miesięcznie	2744 K
minkä	90 anna K voit
miễn	15 bài K phí	3667 hết số bài K phí	3725 dùng thử K phí
mjesečno	3153 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1559 charte de K	1559 K par la rédaction
mokė	2420 K
mondták	1904 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1130 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1281 K
mulțumim	2993 K că ne citești
munkatársa	1871 K
munkatársunknak	39 K
munkánk	1902 K
munkánkat	1846 támogasd K	1846 támogassa K	1878 K	1901 támogasd K	1901 támogassa K	1902 K
myönsi	1479 K
másodközlés	1864 K
märkis	1323 K
määräsi	1479 K
mån	3328 kr/K	3352 kr/K
månad	3280 testa en K	3328 en K för	3350 testa en K	3352 per K	3352 varje K
månaden	3328 första K	3352 i K	3352 första K
månader	3328 K för #	3350 testa # K
månadsgivare	3350 bli K
måned	511 prøv en K	559 i # K	578 prøv en K	580 pr. K	2636 en K for	2658 prøv en K	2660 per K
måneden	580 om K	2660 i K
måneder	559 i # K	2636 K for #
média	1646 notre K
mês	2888 até o fim do K	2889 por K	2889 ao K
mình	54 mời K ly cà phê	62 tag K
míní	503 K
mówi	2745 K
mówili	2745 K
mówił	2745 K
mówiła	2745 K
môžete	3181 článok si K
müşterimiz	3477 K
mācīja	2460 K
mākslīgais	2440 K intelekts
mēnesis	2459 pirmais K
mēnesī	2459 K
mėgstamiausią	2393 K
mėnesį	2419 per K
měsíc	475 první K	502 za K	502 první K
měsíčně	502 K
můžete	468 článek si K
mạnh	3726 nhấn K
""", 'n': """
nabádal	503 K
nabádala	503 K
naléhal	503 K
namawiał	2745 K
namawiała	2745 K
napisał	2745 K
napisała	2745 K
napiš	38 K nám	67 K nám
napište	38 K nám	459 K nám	492 K na	500 K nám
napísal	3213 K
napíšte	38 K nám	3171 K nám	3171 K, prosím	3204 K na	3210 K nám
naročilo	3244 hvala za K
naročite	80 K se	3218 K se na naše	3269 K se
naročnik	50 kot K	3217 že K
naročnike	3225 samo za K	3225 le za K
naročniki	50 K lahko	3257 lahko berejo le K	3257 berejo samo K	3273 K
naročnikom	3217 dostopen le K	3217 na voljo K	3217 na voljo samo K	3217 na voljo le K	3257 dostopna le K	3257 dostopna samo K	3257 dostopen le K	3257 dostopen samo K
naročnina	3245 K	3273 K
naročnino	3245 z K	3267 z K
narzędzi	2723 przy wsparciu K ai
naujienlaiškio	2405 K
naujienlaiškis	2418 mūsų K	2421 K
naujienlaiškį	2385 mūsų K	2405 K	2417 užsisakykite K	2418 mūsų K
navođenja	3127 bez K izvora
navođenje	3127 uz K izvora
nawoływał	2745 K
našeho	465 do K týmu	465 K e-shopu
našem	3116 K timu
našich	491 K zpráv	3203 K správ
neatkarīgu	2457 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1901 segíts K	1901 írjon K	1901 írj K	1901 jelezd K	1902 K adód
nemokamą	2409 K paskyrą
neobmedzený	3158 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	455 K přístup
neomezeně	431 K číst
nepiekrītat	43 K
nepriklausomą	2407 paremkite K žurnalistiką	2417 paremkite K	2418 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1442 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	500 podpořte K
nezávislá	501 K média
nezávislé	3211 K médiá
nezávislú	3210 podporte K
ngoài	3655 nội dung bên K
nguồn	3650 K ưu tiên	3650 K tin ưu tiên	3673 ghi rõ K	3708 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3660 chịu trách K về nội dung bình luận
nhân	3656 trí tuệ K tạo
nhấn	3723 K vào đây
nhận	3631 đăng ký K bản tin	3631 đăng ký K tin	3723 đăng ký K bản tin	3723 đăng ký K tin
nhập	24 đăng K	3629 vui lòng đăng K	3629 đăng K để đọc	3629 đăng K để xem	3629 đăng K để lưu	3629 hãy đăng K để	3723 đăng K để đọc	3723 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2703 materiał wideo jest K
niezależne	2742 wesprzyj K	2742 wspieraj K	2743 K media
niezależność	2743 K
niezależną	2743 jesteśmy K
noastră	2994 munca K
nolēma	2460 K
norāda	2460 K
nosūtīsim	57 jums K
notificações	14 as K	2765 ative as K	2765 ativar K	2765 receba K
notificările	14 K	2901 activează K
notifikácie	3184 K
notícia	2888 esta K
notícias	2759 receba as K	2759 receba K	2768 siga as últimas K
novinařina	501 naše K
novinařinu	501 nezávislou K
novinár	3172 je K	3172 , K
novinári	3211 naši K
novinárka	3172 je K	3172 , K
novinárkou	3172 je K
novinárom	3172 je K
novinář	460 je K	460 , K
novinářem	460 je K
novináři	501 naši K
novinářka	460 je K	460 , K
novinářkou	460 je K
novičke	3218 na e-K
novičnik	3226 K	3226 e-K	3270 naš e-K	3273 K
novičnika	3226 K
nuotraukų	40 K ir vaizdo
nusprendė	2420 K
nášho	3178 do K tímu
nächste	21 in diesem browser für die K	736 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3726 K
nõus	43 ei ole K?
năm	3725 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	465 našem K
obegränsad	3283 K tillgång
obećala	3154 K
obećao	3154 K
obiecał	2745 K
obiecywał	2745 K
obligāta	2433 atsauce K
oblíbené	457 K zdroje
oblíbených	457 K zdrojů
oblíbenými	457 K zdroji
obrigatórios	21 campos K são	2777 campos K são
obveščanje	3244 na naše K
obľúbené	3169 K zdroje
obľúbených	3169 K zdrojov
obľúbenými	3169 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	490 chcete K
odebírejte	435 K náš	496 K	500 K
odemkněte	431 K si
odhlásit	436 K se můžete kdykoli
odoberať	3202 chcete K
odpoveď	21 zrušiť K
odpovídal	503 K
odpověděl	503 K
odpověděla	503 K
odpověď	21 zrušit K
odpowiadał	2745 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2745 K
odpowiedziała	97 nie K	2745 K
odpowiedziało	97 nie K
odražavaju	3121 komentari K	3121 komentari ne K
odídete	3167 kým K
ofereça	2755 K este artigo
ograniczeń	2669 czytaj bez K	2669 czytaj więcej bez K
også	51 bli med du K
ogłosił	2745 K
ogłosiła	2745 K
oikaisupyynnöt	1453 K
oikaisupyyntö	1453 K
olvashatják	1898 csak előfizetők K
olvasási	0 K idő
olvasóiból	1878 K él
olvasóink	36 K	1902 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1278 danos tu K
ordenó	1281 K
ordonné	1648 a K
ortakliği	3463 iş K linkleri
orzekł	2745 K
osobních	453 ochrany K údajů	453 ochraně K údajů
osobných	3174 K údajov
ostrzegał	2745 K
ostrzegała	2745 K
ostrzegł	2745 K
otrzymywać	2731 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	503 K	3213 K
oznámila	503 K	3213 K
ozvěte	38 K se nám	67 K se nám	459 K se nám	500 K se nám
""", 'p': """
padėkite	2417 K mums
pageidaujamą	2393 K šaltinį
paklausė	2420 K
palīdzi	2447 ziedo un K	2457 K mums
palīdzību	2440 mākslīgā intelekta K	2455 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2417 K mums
parsisiųskite	2417 K
participación	1161 normas de K
partnerské	74 K odkazy	478 K odkazy	3190 K odkazy
partneři	442 my a naši K
pastā	2445 e-K
pastāstiet	38 K mums	67 K mums
patronką	2721 zostań naszą K
patrões	2843 sem K	2888 sem K
paylaşilan	3523 tarafindan K bir gönderi	3523 tarafindan K gönderi
paylaşin	25 K	49 K	3466 K
paylaştiği	3523 K bir gönderi	3523 'in K bir gönderi
paziņoja	2460 K
paziņojumus	2444 K
państwa	2701 czeka na K
pašte	2405 jūsų el. K
pažadėjo	2420 K
periódico	1279 este K	1279 nuestro K
permanència	424 sense K
persiųskite	49 K
personvernerklæring	2603 K
phê	54 mời tôi một ly cà K	3664 mời bạn một ly cà K
phóng	3652 liên hệ K viên	3654 là K viên báo	3654 là K viên của	3723 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1281 K
pidätetään	1438 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2745 K
pisała	2745 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3109 K nam	3141 K nam na	3141 K na	3151 K nam	3231 K nam	3231 K na	3261 K nam na	3261 K na	3269 K nam
piškotke	3234 K	3262 K
piškotki	3234 K
piškotkov	3234 K	3262 K
pište	492 K na	492 K nám na
plakáton	1904 állt a K
plânge	2996 se K
pochází	462 obsah K
podcastów	2707 K
podcastů	467 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2745 K
podporovatelé	501 naši K
podporují	501 nás K
podpoře	501 díky K
podpořte	480 K	500 K nás	500 K naši	500 K naše	500 K mě
podrška	3151 vaša K
podrške	3128 bez vaše K	3152 vaše K
podršku	3151 vašu K
podržite	3128 K	3151 K nas	3151 K naš
podělte	67 K se s námi	67 K se o
podľa	3213 K
poinformował	2745 K
poinformowała	2745 K
pokračovanie	3158 pre K v čítaní
pokračování	431 K je dostupné	478 K článku níže
pokračuje	478 článek K	478 text K	3190 článok K	3190 text K
pokračujte	431 K ve čtení s
política	362 K de galetes	1158 K de cookies	2775 K de cookies	2792 cobre K
pomocí	482 K ai
pomocą	2723 z K ai
pomoć	3151 vašu K
pomóż	2742 K nam
pomôžte	3210 K nám
poprosił	2745 K
poprosiła	2745 K
poprosiło	2745 K
poručila	3154 K
poručio	3154 K
poslední	489 K článek zdarma	489 K článek, který můžete
posledný	3201 K článok zadarmo
poslušajte	3260 K nas
postafiókjába	1850 K
postaládádba	79 a K	1866 a K
postaládájában	1866 ön K
posílat	473 nechte si K
posílejte	459 K nám
posíláme	57 vám K	57 K vám
potřebujeme	500 K vaši pomoc	500 K vaši podporu
používame	3174 K cookies
používá	442 tento web K
používáme	442 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2745 K
powiedziała	2745 K
powtarzał	2745 K
powtarzała	2745 K
poznámka	97 K redakce
pozostało	2669 K # %	2669 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	503 zvou K
pošaljite	49 K ga	3109 K nam	3109 K na	3151 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	459 K nám	500 K nám
pošli	49 K ho
pošlite	49 K ho	3171 K nám	3210 K nám
pošljemo	57 vam K
pošljite	49 K ga	3231 K nam	3231 K jo nam	3231 K na	3269 K nam
požádal	503 K
požádala	503 K
pracę	2743 naszą K
pranešimus	2404 K
praneškite	38 K mums	67 K mums
pranešė	2420 K
prašė	2420 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3205 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3158 už ste K	3158 ste K
predplatiteľom	80 staňte sa K	3166 K	3210 staňte sa K
predplatiteľov	3166 pre K
predplatné	3158 už máte K	3187 K	3210 kúpte K	3210 kúpte si K	3214 K
predplatného	3187 K
predplatným	3187 K	3208 s K
predplaťte	80 K si
preferată	2912 sursă K	2976 sursă K	2976 sursa K
preferované	457 K zdroje	3169 K zdroje
preferovaný	457 K zdroj	3169 K zdroj
preferovaných	457 K zdrojů	3169 K zdrojov
preferovaným	457 K zdrojem	3169 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2669 tylko dla K	2729 tylko dla K
prenumeratą	2715 z K
prenumeratę	80 kup K	2669 masz już K	2715 zamów K	2715 kup K	2715 wykup K	2741 kup K
preporučila	3154 K
preporučio	3154 K
pretlačiť	45 K
prevziať	45 K
prečítate	3158 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3151 K se našoj	3151 K im se	3269 K se nam
pridržana	3101 sva prava K
pridržane	3224 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2420 K
prihlásenie	3159 ďakujeme za K	3185 ďakujeme za K
prihlásení	3187 po K
prihlásením	3185 K súhlasíte
prihláste	24 K	3158 K sa a čítajte	3210 K sa na odber
prihvaćate	3123 prijavom K
pripažino	2420 K
programėlėje	2403 K
programėlę	2403 K
prohlásil	503 K
prohlásila	503 K
prohlížeč	10 váš K
pronađite	3139 K nas
proposé	1555 conçu et K par
prosił	2745 K
prosiła	2745 K
pročitali	3093 da biste K
pročitate	3091 da K cijeli	3091 da K ceo
prośbę	2663 mamy do ciebie K	2663 mamy małą K
prošnjo	3228 imamo majhno K	3228 majhno K
prywatności	2685 polityka K	2685 polityce K
przeczytać	2669 aby K cały	2669 aby K ten artykuł
przeczytałaś	2710 dziękujemy, że K
przeczytałeś	2710 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2666 K nam #%	2742 K nam	2742 K #
przekonywał	2745 K
przekonywała	2745 K
przesyłajcie	2701 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2701 K nam	2701 K je do nas	2742 K nam
przyznał	2745 K
przyznała	2745 K
przyłącz	51 K się
przyślij	2701 K nam	2701 K je do nas	2742 K nam
práca	3211 naša K
práce	501 naší K
práci	501 naši K
prácu	3211 našu K
précision	97 K:
précisé	1648 a K
précédente	97 version K de cet
préférée	1545 source K
préférées	1545 sources K
prévient	1648 K
príspevky	3183 K v diskusii
príspevok	3210 váš K
próxima	2888 nossa K
průzkumu	35 našeho K
ptá	503 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2041 blocco della K	2162 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1871 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1519 bloqueur de K	1519 bloqueurs de K	1646 sans K
publicités	1519 bloqueur de K
publicystką	2702 jest K
publicystą	2702 jest K
publikování	450 K nebo šíření
publiée	22 ne sera pas K	1524 votre adresse e-mail ne sera pas K
pytał	2745 K
pytała	2745 K
pytały	2745 K
pytań	2709 na kilka K
pyyntö	1416 pieni K
pyysivät	1479 K
pásale	1278 K esta
pásalo	49 K
päevakokkuvõte	1307 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1447 K
päätti	1479 K
påminde	3353 K
pénzbe	1902 K kerül
pénzéből	18 olvasók K
písemného	451 bez K souhlasu
písomného	3205 bez K súhlasu
píšte	3204 K na	3204 K nám na
pódcast	34 nuestro K	1279 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2426 K bez	2433 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	450 K článků
předchozí	97 K verzi článku
předchozího	451 bez K souhlasu	494 bez K souhlasu
předplatitel	50 jako K	50 K může	431 už jste K	431 jste K
předplatitele	454 pro K
předplatitelem	80 staňte se K	500 staňte se K
předplatitelé	50 K mohou	488 jen K	488 pouze K	488 najdou K	488 přečtou K	501 naši K	504 K
předplatitelům	454 K	488 pouze K	488 jen K
předplatné	431 koupit K	432 už máte K	475 K	504 K
předplatného	475 K
předplatným	431 dostupné s K	475 K	497 s K
předplaťte	80 K si	433 K si	500 K si
přehrání	462 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	431 zbývá vám K
přidej	51 K se
přidejte	51 K se	491 K si nás	500 K se	500 K se k nám
přihlaste	24 K	431 K se a čtěte	435 K se k odběru	500 K se k odběru
přihlášení	473 děkujeme za K	475 po K
přihlášením	473 K k odběru	473 K souhlasíte
připojte	51 K se
připomněl	503 K
připustil	503 K
přispějte	90 K, kolik můžete	90 K, čím můžete	480 K	500 K	500 K i vy
přiznal	503 K
přiznala	503 K
přiznává	503 K
příspěvek	500 váš K
příspěvku	462 zobrazení K
příspěvky	471 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3723 K góp ngay	3727 K góp
quyền	3647 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3691 trình chặn K cáo	3691 chặn K cáo
""", 'r': """
radził	2745 K
radziła	2745 K
radí	503 K
rakstīja	2460 K
rappelé	1648 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2417 K mums
rašė	2420 K
recaptcha로	2367 K
recibirás	57 K
reclamă	11 K
reconoció	1281 K
recordó	1281 K
rectificación	97 K:
recunoaște	2996 K
redacció	39 la nostra K	43 cartes a la K	373 la K t'envia	423 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1202 la K te envía	1241 se incorporó a la K	1279 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2937 K îți trimite	2994 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2742 wesprzyj K
redaktorką	2702 jest K
redaktorė	2397 K
redaktör	3315 är K för	3315 är K på	3315 är politisk K
redaktør	546 er K på	546 er K for	546 er politisk K	2622 er politisk K	2622 er K i	2622 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2813 a K envia	2852 entrou para a K	2888 nossa K
reenvíalo	49 K
refusé	1521 K le dépôt
registrácii	3187 po K
registráciou	3185 K súhlasíte
registráciu	3185 ďakujeme za K
regisztrálj	1901 K ingyenesen	1901 K, hogy
regisztráljon	1901 K ingyenesen	1901 K, hogy
regisztrálnia	1898 K kell
regístrate	1130 K gratis	1131 K para
reinhören	661 jetzt K:
rejestrując	2712 K się
reklamlänkar	74 K	3330 K
reklamą	11 K
reklám	70 nincs K	3211 bez K
reklámok	1902 K nélkül
reportaż	2743 ten K
reporterką	2702 jest K
reportér	460 , K	3172 , K
reportérem	460 je K
reportérka	460 , K	3172 , K
reportérkou	460 je K	3172 je K
reportérom	3172 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	356 prohibida la K	381 K sense permís
reproducción	1171 prohibida su K	1171 prohibida la K
reprodução	2788 proibida a K	2788 K proibida	2821 K permitida desde	2821 K é permitida desde
reprodúcelo	45 K
republié	45 K	1535 K avec	1573 cet article est K
repórter	39 nosso K	2792 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1281 K
rezervăm	29 ne K dreptul
riêng	3640 chính sách quyền K tư	3667 dành K cho thuê bao	3673 quan điểm K của tác giả
robô	2868 não sou um K
rovatvezetője	1871 K
ročne	3212 K
ročně	502 K
rät	739 K
rätta	3321 K fel
rättar	3321 vi K fel
rättelse	97 K
räumte	739 K ein	739 K der	739 K die
rääkis	1323 K
råber	581 K
råbte	581 K
rådde	3353 K
rådede	581 K
réagir	1525 pour K
réagissez	1645 K à
réalisation	1555 n'a pas participé à la K
rédacteur	1538 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1538 a rejoint la K	1555 n'a pas participé à sa K	1564 la K vous	1568 pour soutenir la K	1645 soutenez la K	1645 alertez la K	1646 notre K
rédactrice	1538 est K
régulièrement	1538 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1648 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1495 cet article est K	1495 ce contenu est K	1495 article K
réservée	1495 K à nos abonnés	1495 la suite est K	1497 K aux abonnés
réservés	1497 K aux abonnés	1535 tous droits K
résiliable	1647 K à tout moment
részesített	1867 előnyben K forrásként
röst	3318 ai-K
răspuns	97 nu a K	97 nu au K	2996 a K	2996 au K
răspunsul	21 anulează K
rằng	3726 viết K	3726 cho K
""", 's': """
sacīja	2460 K
sadržaj	9 ovaj K	3112 vanjski K	3112 spoljni K
sadržaja	9 ovog K	3112 vanjskog K	3112 prikaz ovog K	3112 prikaz K
sakė	2420 K
samobójcze	97 myśli K
sanctionné	1648 a K
sandučić	79 u vaš K	3094 u vaš K
sandučiću	3094 u vašem K	3123 vašem K
sbírka	504 K
schließ	51 . K dich
schließen	51 . K sie sich	592 K sie ein abo	736 K sie ein abo
schránke	3159 vašej K
schránky	79 do vaší K	79 do vašej K	435 do vaší K	3159 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1901 K, hogy
segítségedre	1901 szükségünk van a K
según	1281 K
sensível	97 pode ser K
sentenció	1281 K
sería	1203 sin ti no K
sesión	24 inicia K	24 inicie K	1130 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2887 inicie K
señaló	1281 K
sfătuia	2996 K
sfătuiește	2996 K
sfătuit	2996 a K
sisällön	9 K	1449 ulkoisen K
sisältö	1420 tämä K on vain
sisältöä	1449 ulkoista K
siunčiame	57 jums K
sjefredaktør	2622 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3353 K
skarży	2745 K
skarżył	2745 K się
skrzynkę	79 na twoją K	2672 na twoją K	2672 na swoją K	2712 K mailową
slažete	43 K se	43 ne K se
slobodné	3210 podporte K
slobodnú	3210 podporte K
slušajte	3139 K nas
slíbil	503 K
slíbila	503 K
sollicité	97 K par
sollicitée	97 K par
sondę	2709 naszą K
sonuçlarinda	3445 google arama K
sorumluluğu	30 K
souborů	452 K cookie
souhlasíte	43 K?	473 e-mailu K	473 odesláním K	473 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3652 về hộp thư của tòa K	3664 hãy ủng hộ tòa K	3673 bằng văn bản của tòa K	3723 hãy gửi về tòa K	3723 hãy liên hệ tòa K	3723 hãy báo cho tòa K	3724 tòa K
spandér	54 K en kaffe
spolupráci	478 ve K s partnerem	3190 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3231 K nam
sportkrönikör	3315 är K
sportsredaktør	546 er K
spracovaním	3185 K osobných údajov
sprijiniți	2993 K
sprijină	2993 K-ne
správach	3170 google K
správy	3170 google K
spuneți	38 K-ne	67 K-ne	2994 K-mi mai jos
stellenbörse	660 in unserer K
stjärna	60 fält med K
straipsnį	2416 šį K	2418 visą K
stronę	2732 naszą K
stwierdził	2745 K
stwierdziła	2745 K
stáhněte	500 K si naši	500 K si náš
stálo	503 K na	503 K ve	503 K v
står	30 K för	581 K der på	2661 K det på	2661 K det i	3353 K det på
stöd	3277 med ditt K	3350 K oss	3350 K vår	3350 ditt K
stödja	3327 K oss med
stödlinjen	83 K
stödmedlem	3350 bli K
stödprenumerant	3350 bli K
stötta	3327 K oss med	3350 K oss	3350 K vår	3350 K vårt
støt	558 K os	578 K os	578 K med
støtt	2658 K oss	2658 K vår
støtte	508 med din K	508 vi har brug for din K	558 K os med	558 din K gør	578 din K	578 bliv K	2585 med din K	2635 K oss med	2658 din K
støtteabonnent	2658 bli K
støttemedlem	80 bli K	578 bliv K	2658 bli K
stāstīja	2460 K
stăpâni	2962 fără K
stěžuje	503 K
subscripció	426 K
subskrybentów	2669 tylko dla K	2669 dostępna dla K	2669 dostępne dla K	2729 tylko dla K
subskrypcją	2715 z K	2737 z K
subskrypcję	2669 kup K	2669 masz już K	2712 dziękujemy za K	2715 wykup K	2742 kup K
suosikkilähteeksesi	1442 K
suosikkilähteeksi	1442 K
sursă	2936 link activ către K
suscripción	1130 ya tengo una K	1278 cambia tu K	1282 K
suscríbase	80 K	1278 K
suscríbete	80 K	1130 K para	1130 K por	1130 K en	1137 K al boletín	1278 K
susțin	2928 care ne K lunar	2994 ne K lunar
susține	2993 K-ne	2993 K presa	2996 K că
susținerea	2993 K ta
susțineți	2993 K-ne
svarīgākie	2456 nedēļas K
svarīgākās	2456 nedēļas K
svěřte	459 K se nám
szerkesztője	1871 K
szerkesztőségünk	39 K	1902 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1902 K
szerzője	1871 külső K
szólított	1904 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3328 tills du K upp	3353 K
sähköpostiin	1423 suoraan K
sähköpostiisi	79 K	1424 K
sähköpostillasi	1474 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1424 K
sélection	1564 K d'articles
sélections	1495 ajouter l'article à vos K
síganos	1150 K en
síguenos	1150 K en	1278 K
sócio	80 seja K
sõltumatut	1320 toeta K
sõnul	1323 K
sök	3342 K nu
sökresultat	3311 K på google
sökt	97 vi har K	97 har K
söyledi	3542 K
söylediler	3542 K
söylüyor	3542 K
søg	571 K nu
søgeresultater	542 K på google
søgning	542 google-K
søk	2651 K nå
søkene	2618 google-K dine
søkeresultatene	2618 K dine på google
súhlasu	3205 bez K
súhlasíte	43 K?	3185 odoslaním K
súmate	51 K	1278 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1872 K
sütiket	1872 K
săptămână	17 o dată pe K	2995 pe K
sīkdatnēm	2438 K	2456 K
sống	3664 nuôi K tờ báo	3664 bạn đọc nuôi K
""", 't': """
találatok	1867 google-K
tanácsolja	1904 K
tanácsolják	1904 K
tanácsolta	1904 K
tanácsolták	1904 K
tanította	1904 K
taşiyin	3466 K
teigė	2420 K
tekemään	1477 K sitä
tekijänoikeus	1438 K suojaa
tekoäly	1450 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1450 K
tekoälyn	1450 K avulla	1450 K tekemä
tekoälyä	1450 käyttää K
telefonā	2444 savā K
tesszük	22 nem K közzé
textům	487 ke všem K
teşekkürler	3539 okuduğunuz için K
thiết	3673 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3667 dành cho K bao	3667 đã là K bao	3727 K bao
thuộc	3648 bản quyền K
thành	3630 dành cho K viên	3662 bạn đã đăng ký K công	3723 trở K thành viên
tháng	3667 đọc miễn phí trong K	3725 mỗi K	3725 hàng K	3725 K đầu
thích	3650 nguồn tin ưa K	3650 nguồn yêu K
thông	14 K báo	3636 bật K báo	3636 nhận K báo	3652 bạn có K tin	3652 bạn đọc cung cấp K tin	3673 khi phát hành lại K tin	3723 hãy gửi K tin	3723 đăng ký nhận K báo	3723 hãy bật K báo
tilføjede	581 K
tillgång	3350 få fri K
tillåtet	3339 inte K att återge
tiếng	3660 K việt có dấu
tiếp	3629 để K tục đọc	3629 để đọc K	3629 đăng nhập để K tục	3664 K sức cho báo chí	3667 để K tục đọc	3723 đăng ký để đọc K	3723 hãy K sức	3723 đăng nhập để K tục
tjänst	3274 en liten K att be
tjänsten	3342 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1848 a K
toàn	20 K bộ bài	3629 để đọc K bộ	3629 đọc K bộ bài	3667 để đọc K bộ bài	3723 đăng ký để đọc K bộ
tražila	3154 K je
tražili	3154 K su
tražio	3154 K je
tretích	3174 cookies K strán
treści	9 tej K	2715 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3636 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3660 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1871 K
turpinātu	2423 lai K lasīt
tuần	17 mỗi K	3662 bản tin hằng K của	3662 bản tin hàng K của	3725 mỗi K
tvrdí	503 K
työmme	1477 K
työtämme	1476 tue K	1477 K
tájékoztató	1857 adatvédelmi K
támogass	1901 K minket
támogasson	1901 K minket
támogathat	1878 K minket
támogatása	1878 K nélkül	1878 olvasók K nélkül	1901 az ön K
támogatásod	1901 a te K
támogatásából	1878 olvasóink K
támogatásával	1881 partnerünk K
támogatónk	1878 legyen ön is K	1878 legyél te is K
täglich	600 K per mail
tähtsamad	1319 nädala K
tärkeimmät	1474 K jutut
tästä	1461 lisää K
täällä	1416 kun kerran olet K
täältä	1461 lisää K
téléchargez	1481 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1901 K le
týden	17 každý K
týdně	502 K
týždenne	17 raz K
tłumaczy	2745 K
tłumaczył	2745 K
tłumaczyła	2745 K
třetích	462 cookies K stran
""", 'u': """
uafhængigt	579 K medie
ubegrænset	514 K adgang
udostępnij	25 K
ukarał	2745 K
ulaş	38 bize K
ulaşin	38 bize K	3447 bize K	3466 K
ulaşmak	3447 yazara K
unabhängig	714 K von unserer redaktion	714 von unserer redaktion K	727 damit wir K bleiben	737 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2060 insegna all'K
unterstütze	587 K unsere arbeit	587 K uns mit	736 K uns	736 K unsere	736 K mich	736 K meine
unterstützen	587 K sie unsere arbeit	587 K sie uns mit	587 mit einer spende K	587 können sie uns K	736 K sie uns	736 K sie unsere	736 sie können das K	736 freiwillig K	736 K sie mich	736 K sie meine	736 K uns
unterstützt	619 ihr browser K	736 K uns
unterstützung	583 ihre K	583 mit ihrer K	676 ihrer K	676 deiner K	722 mit K von ki	736 mit deiner K	736 deine K	736 eure K
upišite	77 K svoj e-mail
upozornění	439 zapněte si K	472 K
upphovsrätt	3307 skyddat enligt lagen om K
upphovsrättslagen	3307 skyddat enligt K
uprednostňované	3206 K zdroje
uprednostňovaný	3206 K zdroj
uprednostňovaných	3206 K zdrojov
upřednostňované	495 K zdroje
upřednostňovaný	495 K zdroj
upřednostňovaných	495 K zdrojů
upřesnění	97 K:
uredništva	3224 brez dovoljenja K	3224 brez soglasja K
uredništvo	3238 v naše K	3270 naše K
uredništvu	39 našemu K	3231 pišite K
urmărește	2900 K-ne pe	2900 K-ne și pe	2901 K știrile	2993 K-ne
urmăriți	2900 K-ne pe	2993 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2775 K de cookies
utilizează	2903 K cookie
utilizăm	2903 K cookie
utánközlés	1864 K
utánközölhető	45 K
uutislähteeksesi	1442 ensisijaiseksi K
uutislähteeksi	1442 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2745 K
uznała	2745 K
uzsvēra	2460 K
użyciu	2723 przy K ai
użytkowników	2710 opiniami K
używamy	2684 K plików cookie
užsisakykite	2382 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	435 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3171 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	739 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	660 suchen K
versão	2 K em áudio
vervielfältigung	636 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	624 deine e-mail-adresse wird nicht K	624 ihre e-mail-adresse wird nicht K
veröffentlichung	690 seit der K geändert	690 seit K geändert
već	3106 kad ste K tu	3153 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1453 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3654 là biên tập K của	3667 dành cho hội K
viết	3723 hãy K thư	3724 bài K này	3726 ông K	3726 bà K
você	18 sem K	2888 sem K
vollständigen	592 K artikel lesen
volontär	650 ist K
volontärin	650 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3241 K
vyhradené	3165 všetky práva K	3165 autorské práva sú K
vykřikl	503 K
vykřikla	503 K
vypočuť	3181 si môžete K
vysvetľuje	3213 K
vysvětlil	503 K
vysvětlila	503 K
vysvětloval	503 K
vysvětlovala	503 K
vysvětluje	503 K
vytvořila	482 K ai
vyzýval	503 K
vyzývala	503 K
vyzývali	503 K
vyzývá	503 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1904 K
válaszolták	1904 K
változatában	97 korábbi K	97 eredeti K
vás	480 bez K by	501 bez K by	3192 bez K by	3211 bez K by
väitis	1323 K
väitti	1479 K
väittää	1479 K
välise	1300 K sisu
våre	2658 meld deg på K
vårt	2593 meld deg på K	2658 meld deg på K
vær	51 K med
védekezett	1904 K
véli	1904 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3211 K vám
vēlamo	2434 K avotu
vēstkopai	2445 K
vēstulei	2445 ziņu K
vědět	38 dejte nám K	67 dejte nám K	459 dejte nám K	500 dejte nám K
všetkým	3199 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3178 náš K
webinář	465 náš K
według	2745 K
weißt	649 K du mehr
wezwał	2745 K
wiadomościach	2732 google K
wołali	2745 K
wołał	2745 K
wołała	2745 K
wpłata	2721 każda K	2742 twoja K
wpłatom	2743 dzięki K
wpłać	2742 K
wspierającym	2742 zostań K
współpracy	2718 we K z partnerem
wyjaśnia	2745 K
wypisać	2672 K się w każdej chwili
wyrażam	2673 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2701 K nam	2701 K je do nas
wzywał	2745 K
wzywała	2745 K
wöchentlichen	604 K newsletter
właściciela	2743 nie mamy K
""", 'y': """
yazdiğimiz	3476 daha önce K haber
yazmişti	3542 diye K
yhteistyössä	1462 K mainostajan
yönetmenidir	3449 genel yayin K
""", 'z': """
zaakceptować	2703 K pliki cookie
zaapelował	2745 K
zaapelowała	2745 K
zachęcali	2745 K
zachęcano	2745 K
zachęcał	2745 K
zachęcała	2745 K
zadaním	3185 K e-mailu
zadržana	3101 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	473 K e-mailu
zagłosuj	2726 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3128 K vama	3152 K vama
zakázané	3165 šírenie je K
založte	500 K si účet
zamknutý	3158 článok je K
zamčený	431 článek je K
zapisując	2712 K się
zapowiedział	2745 K
zapowiedziała	2745 K
zapytał	2745 K
zapytała	2745 K
zastrzeżone	2696 wszelkie prawa K	2696 wszystkie prawa K
zawołał	2745 K
zawołała	2745 K
zašlete	459 K nám
zašlite	3171 K nám
zaželen	3264 K vir
zaželene	3264 K vire
zaželeni	3264 K vir
zbiórka	2746 K
zbývá	431 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2706 do naszego K
zewnętrzna	2703 treść K
zewnętrzne	9 treści K	2684 treści K	2703 treści K
zewnętrznej	9 treści K	2703 treści K
zewnętrznych	9 treści K
zgłoś	2701 K go nam	2742 K nam
ziņas	2456 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2733 daj nam K	2742 daj nam K
zněl	503 K
zněla	503 K
znělo	503 K
zobrazení	462 K tohoto obsahu	462 K obsahu
zobrazený	60 e-mail nebude K
zostań	2742 K z nami
zpracováním	436 souhlasím se K	443 K osobních údajů
zprávy	458 google K
zprávách	458 google K
zpívali	503 K
zugänglich	677 frei K
zunächst	636 dieser artikel erschien K
zurück	706 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3207 K
získávejte	496 K
zł	2715 za # K	2715 od # K	2744 od # K
złotówka	2721 każda K	2743 każda K
""", 'á': """
állt	1904 ez K
állítja	1904 K
átvehető	45 K
""", 'ä': """
ägare	3327 inga rika K
ähnliches	649 K erlebt
ändå	3274 nu när du K är här
äpp	1305 K
äppi	1305 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2614 beskyttet av K
året	580 om K
återges	3307 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3453 bizimle K
çalişmalarimiz	3540 K
çağrisinda	3542 K bulundu
çerezler	3434 K kullan
çerezlere	3451 K
çerezleri	3434 K kullan	3451 K	3477 K kabul
çözün	3466 K
""", 'é': """
échanos	1278 K una mano	1278 K un cable
économiste	1606 est K
écris	38 K-nous	67 K-nous
écrit	1538 K pour	1648 a K
écrivain	1538 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1645 K-nous
éditorialiste	1606 est K
électronique	1504 dans votre boîte aux lettres K
énekelték	1904 K
équipe	1646 notre K
értesítéseket	14 K	1877 K
értesüljön	1877 K elsőként
étoile	60 champs avec une K
évente	1903 K
""", 'í': """
ígérte	1904 K
ígérték	1904 K
írta	1904 K
""", 'î': """
îmbia	2996 K
îndemna	2996 K
îndemnat	2996 a K
îndemnau	2996 K
întrebat	2996 a K
întrebau	2996 K
""", 'õ': """
õpetas	1323 K
""", 'ö': """
öffnen	606 app K
önemli	3477 günün en K
önerdi	3542 K
önskad	3311 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1902 független K	1902 a jó K
újságírásunk	1902 K
újságíróink	1902 K
újságíróinkkal	1900 K
újságíróinknak	39 K
újságírója	1871 K
última	1150 siga la K hora	1150 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	637 K von	715 von der agentur K	715 deutschen presse-agentur K
übersicht	643 K	699 diese K wurde
ücretsiz	15 K haber	15 K makale	3464 K üye olun
ügyfelünk	1900 K
ühendust	38 võta meiega K	67 võta meiega K	1320 võta K
ütles	1323 K
ütlesid	1323 K
üyeliği	3459 bülten K
üzente	1904 K
üzenték	1904 K
üçüncü	3451 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3139 K nas
čitalaca	43 pisma K	3128 uz podršku K	3146 K	3152 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3146 K	3152 naši K
čitatelia	3209 K	3211 naši K
čitatelja	43 pisma K	3128 uz podršku K	3146 K	3152 naših K	3152 uz podršku K
čitatelji	36 naši K	3146 K	3152 naši K
čitateljima	3146 K
čitateľom	18 vďaka K	3209 K
čitateľov	36 našich K	3192 vďaka podpore K	3209 K	3211 našich K	3211 vďaka podpore K
članak	20 cijeli K	3106 svidio vam se K	3124 cijeli K	3124 ceo K	3152 ovaj K
člancima	3135 svim K
članek	3228 vam je bil K všeč	3270 ta K
člankov	3256 do vseh K
členem	80 staňte se K	500 staňte se K
členom	3210 staňte sa K
článek	20 celý K	427 líbil se vám K	431 celý K za	475 celý K	501 tento K	501 líbil se vám K
článkom	3187 všetkým K	3199 k všetkým K	3199 ku všetkým K
článku	20 celého K
články	501 naše K
článků	475 limit K
článkům	475 všem K	487 ke všem K
článok	20 celý K	3167 páčil sa vám K	3187 celý K	3211 tento K
čtenáři	498 K	501 naši K
čtenářů	36 našich K	43 listy K	480 díky podpoře K	498 K	501 našich K	501 na podpoře K	501 díky podpoře K
čtenářům	18 díky K	36 našim K	498 K
čtení	0 doba K
čtěte	491 K nás
číst	501 K dál bez
čítajte	3203 K nás	3210 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3210 K, že nás čítate
""", 'đ': """
đây	3723 bấm vào K
đóng	3723 K góp của bạn	3723 hãy K góp
đăng	45 K lại	3662 cảm ơn bạn đã K ký	3662 bằng việc K ký, bạn	3723 K ký để đọc bài
đường	3652 K dây nóng của tòa soạn	3652 K dây nóng của báo	3723 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3667 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3212 K sumou
""", 'ř': """
řekl	503 K
řekla	503 K
říká	503 K
""", 'ś': """
śledztwa	2743 nasze K
śledztwo	2743 to K
śledź	2680 K nas na	2742 K nas
śpiewali	2745 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3542 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3109 K nam
šaukė	2420 K
šiandien	2407 aukokite K
šodien	2447 ziedo K
""", 'ź': """
źródło	2696 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2745 K
""", 'ž': """
žalio	3154 K se
želene	3264 K vire
želeni	3229 K vir
željene	3107 K izvore
željeni	3107 K izvor
žiadny	71 K spam
žurnalistai	2418 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2397 K
žurnalistika	501 naše K	501 nezávislá K	2418 K kainuoja	2418 gera K	3211 nezávislá K
žurnalistiku	501 nezávislou K	3211 nezávislú K
žurnalistiky	501 nezávislé K
žurnalistė	2397 K
žurnāliste	2437 K
žurnālisti	2458 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2458 neatkarīga K	2458 K maksā	2458 laba K
žurnālistiku	2447 atbalsti neatkarīgu K	2458 neatkarīgu K
žurnālists	2437 K
žádal	503 K
žádala	503 K
žádali	503 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	797 χωρίς K
άρθρα	864 τα K μας
άρθρο	864 αυτό το K
""", 'έ': """
έγγραφη	797 χωρίς K άδεια
έγραφαν	866 K
έγραφε	866 K
έγραψε	866 K
έλεγαν	866 K
έλεγε	866 K
έρευνά	775 K μας
έρευνές	864 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	765 K σου πηγές	765 K σας πηγές	765 K πηγές
αγαπημένη	765 K πηγή
ακολουθήστε	749 K μας	863 K μας
ακολουθείστε	749 K μας
ακόμη	786 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	866 K
αναγνωστών	800 K
αναγνώστες	18 χάρη στους K	800 K	864 οι K μας
αναδημοσίευση	45 K	759 απαγορεύεται η K	759 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	760 K χωρίς
ανεξάρτητη	863 ενισχύστε την K
ανταποκρίτρια	768 είναι K
ανταποκριτής	768 είναι K
απάντησαν	866 K
απάντησε	97 δεν K	866 K ο	866 K η
απάντησης	21 ακύρωση K
απαγορεύεται	760 K η αντιγραφή	760 K η αναπαραγωγή
αποδεχθείτε	770 K τα cookies
αποδεχτείτε	770 K τα cookies
απορρήτου	762 πολιτική K
από	781 K # €
αρθρογράφος	768 είναι K
αρχισυντάκτης	768 είναι K
αρχισυντάκτρια	768 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	827 χωρίς K
""", 'β': """
βιβλιοπωλείο	773 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	863 K μας
βοηθούν	864 μας K
βρείτε	749 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	863 K μέλος	863 K κι εσείς
γνώσεις	776 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	767 K μας	863 K μας
γραπτή	797 χωρίς K άδεια
""", 'δ': """
δήλωσαν	866 K
δήλωσε	866 K ο	866 K η	866 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	864 οι K μας
δημοσιογράφος	768 είναι K	768 , K	768 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	864 η K μας	864 ανεξάρτητη K	864 η ανεξάρτητη K
δημοσκόπησή	775 K μας
δημοσκόπηση	775 στη K
διαβάσετε	744 για να K ολόκληρο
διαβεβαίωσε	866 K
διαμαρτυρήθηκε	866 K
διαφήμιση	11 τη K	784 μετά τη K
διαφημίσεις	70 χωρίς K	864 χωρίς K
διαφημίσεων	822 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	747 τη K email	747 η K email	780 K email	780 K e-mail
δικαιώματος	759 με επιφύλαξη παντός K
διοργανωτές	866 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	864 η K μας
δωρεά	786 κάντε μια K	863 η K σας	863 κάντε μια K	867 K
δωρεάν	15 K άρθρα	781 K άρθρα
δωρεές	867 K
""", 'ε': """
είμαστε	864 K μια μικρή
είπαν	866 K
είπε	866 K
εβδομάδα	17 κάθε K	865 την K
εγγραφή	780 με την K σας
εγγραφείτε	745 K για να	781 K δωρεάν	863 K δωρεάν	863 K τώρα	863 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	746 στα K σας
εκδήλωσή	773 K μας
εκδοχή	97 αρχική K
εκφράζουν	778 τα σχόλια K	778 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	750 K τις ειδοποιήσεις	752 K τη javascript
ενημερωτικά	747 K δελτία
ενημερωτικό	78 το K δελτίο	747 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	767 K μας
ενισχύστε	786 K	863 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	770 K περιεχόμενο
εξήγησε	866 K
επανέλαβε	866 K
επαναλάμβανε	866 K
επιβεβαιώστε	780 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	767 K μαζί μας	767 K με τον συντάκτη	767 K με τη συντάκτριά	767 K με τη συντάκτρια	767 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	866 K
επιστολή	43 την K σας
ερωτηματολόγιο	777 το K
εσάς	786 χάρη σε K	864 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	781 με # K
ευχαριστούμε	780 K για την εγγραφή	863 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	866 K
ζήτησε	866 K ο	866 K η	866 K στο	866 K από
ζητούσαν	866 K
ζητούσε	866 K
""", 'η': """
ηλεκτρονικό	773 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	827 χωρίς K
ισχυρίζεται	866 K
ισχυρίστηκε	866 K
""", 'κ': """
κάλεσε	866 K ο	866 K η
κάνε	62 K μου tag
κάνοντας	780 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	866 K
καλούσε	866 K
κανάλι	864 το K μας
κατάστημά	773 στο K μας
κατήγγειλε	866 K
καταγγέλλει	866 K
καταγγελία	767 κάντε μας την K
κατεβάστε	750 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	849 η δημοσίευση K από
κουίζ	775 το K	775 στο K	775 το K μας
κυκλοφορεί	773 K το νέο τεύχος
κυριότερες	780 τις K ειδήσεις
""", 'λ': """
λάβετε	798 K
λέει	866 K
λαμβάνεις	795 θέλεις να K
λαμβάνετε	795 θέλετε να K	798 K
""", 'μ': """
μήνα	865 τον K	865 το K	865 ανά K	865 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	781 K # €
μεγαλομετόχους	827 χωρίς K
μετόχους	827 χωρίς K
μοιράστηκε	849 μια δημοσίευση που K	849 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	788 με τεχνητή K	788 από τεχνητή K
νοημοσύνης	788 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	744 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	781 K το άρθρο
ομάδα	773 στην K μας	863 ελάτε στην K	864 η K μας
""", 'π': """
παράκληση	764 έχουμε μια μικρή K	764 μια μικρή K
παραδέχεται	866 K
παραδέχθηκε	866 K
παραδέχτηκε	866 K
παρακάλεσε	866 K
παρακαλούσαν	866 K
παρακαλούσε	866 K
πατώντας	780 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	770 εξωτερικού K
περιεχόμενο	9 αυτό το K	770 αυτό το K	770 το K αυτό	770 εξωτερικό K
πολιτική	762 K cookies
πρέπει	770 δείτε το βίντεο K
προέτρεπαν	866 K
προέτρεπε	866 K
προέτρεψε	866 K
προειδοποίησε	866 K
προειδοποιεί	866 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	863 ενισχύστε την K
προσωπικών	762 K δεδομένων
προτεινόμενη	765 K πηγή
προτιμώμενες	765 K πηγές	841 K πηγές
προτιμώμενη	765 K πηγή	841 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	793 K σε όλα
πρόσθεσαν	866 K
πρόσθεσε	866 K ο	866 K η
πρώτο	781 τον K μήνα
πρώτος	865 K μήνας
""", 'ρ': """
ρεπορτάζ	864 το K μας	864 αυτό το K
ρομπότ	850 δεν είμαι K
ρωτούσαν	866 K
ρωτούσε	866 K
ρώτησαν	866 K
ρώτησε	866 K ο	866 K η
""", 'σ': """
σημαντικότερες	780 τις K ειδήσεις
σημείωσε	866 K ο	866 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	863 K μας
στήριξή	786 χωρίς τη K	863 η K σας	863 τη K σας	864 χωρίς τη K
στήριξη	786 χάρη στη K	864 χάρη στη K
στείλε	38 K μας	67 K μας	767 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	767 K μας	863 K μας
στηρίξτε	786 K	863 K μας	863 K την	863 K το	863 K τη
συγκατάθεση	770 K για cookies
συμβουλεύει	866 K
συμβούλευε	866 K
συμβούλευσε	866 K
συμβούλεψε	866 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	773 K μας
συνέδριό	773 K μας
συνέστησε	866 K
συνδεθείτε	24 K	745 K για να
συνδρομή	781 με K	781 K από	799 με K	867 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	744 διαθέσιμο μόνο σε K	744 διαθέσιμο σε K	763 μόνο για K	763 μόνο σε K	863 γραφτείτε K	864 οι K μας	867 K
συνδρομητής	50 ως K	80 γίνετε K	744 είστε ήδη K	863 γίνετε K
συνεργασία	784 σε K με χορηγό	784 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	784 συνδέσμους K
συνεχίζεται	784 K παρακάτω
συνεχίσετε	744 για να K την ανάγνωση	744 να K την ανάγνωση
συνεχίσουμε	864 να K
συνεχίστε	744 K την ανάγνωση
συνιστούσε	866 K
συντάκτης	768 είναι K
συντάκτρια	768 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	778 στα K
σύμφωνα	866 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	794 K δωρεάν άρθρο
τραγουδούσαν	866 K
τόνιζε	866 K
τόνισε	866 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	866 K
υποσχέθηκε	866 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	764 αφού K ως εδώ
φωνάζει	866 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	764 πριν K
φώναζαν	866 K
φώναζε	866 K
φώναξαν	866 K
φώναξε	866 K
""", 'χ': """
χάνετε	795 μη K
χρήσης	762 όροι K	780 όρους K
χρειαζόμαστε	863 K τη βοήθειά σας
χρησιμοποιεί	753 K cookies
χρησιμοποιούμε	752 K cookies
χρόνο	865 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	791 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	775 στην K
""", 'а': """
абонамент	223 вече имате K	254 с K	254 K за	274 с K	281 K
абонамента	252 с K си	252 благодарим за K
абонат	50 като K	221 вече сте K
абонати	233 само за K	281 K
абонатите	50 K могат
абонирайте	80 K се	221 K се, за да	224 K се за бюлетина	277 K се
абонирането	252 с K
авторизованные	3051 только K
авторизованным	3051 K пользователям
авторизовані	3590 лише K
авторизуйтесь	24 K
авторкою	3578 зв'язатися з K
автором	3578 зв'язатися з K
автору	54 на каву K	3039 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	3611 пишіть за K
адресу	3071 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3050 K	3589 K
анонимно	3039 K
афилиейт	257 K линкове
""", 'б': """
бажаних	3575 K джерел
безкоштовна	3609 остання K стаття
безкоштовний	3585 наш K вебінар	3593 K акаунт	3609 останній K матеріал
безкоштовних	3593 ліміт K	3593 K статей
безкоштовні	15 K статті	3593 K статті
безлимитный	3006 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3069 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3054 K статьи
бесплатный	3045 наш K вебинар	3054 K аккаунт	3069 последний K материал
бесплатных	15 K статей	3054 лимит K	3054 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	3624 K
благала	3624 K
благали	3624 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	278 K на вас
благодарим	252 K ви, че се
благодаря	3060 K донатам	3085 K вам	3085 K вашей
блокировщик	3019 отключите K	3019 K рекламы
блокувальник	3560 K реклами
бот	39 наш K
браузер	10 ваш K	3032 ваш K	3570 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	278 нашия K	281 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	3576 K
вайбър	16 K	237 K
ватсапе	3037 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3045 наш K
вебінар	3585 наш K
взывал	3087 K
видео	9 это K	40 фото и K
виділіть	3574 K
визнав	3624 K
визнала	3624 K
визнає	3624 K
викала	280 K
викаха	280 K
викаше	280 K
викна	280 K
використання	3570 K cookie	3599 будь-яке K матеріалів	3599 K матеріалів сайту
використанні	3568 при K матеріалів
використовує	3561 K cookie
використовуємо	3560 K cookie
вимагав	3624 K
вимагала	3624 K
вимагали	3624 K
виправлення	97 K:
випуск	3587 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3624 K
вк	3037 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3037 K
влезте	24 K
вміст	9 цей K
внескам	3600 завдяки K	3622 завдяки K
внесок	3621 ваш K
войдите	24 K	3007 K, чтобы
вотсапе	3037 K
вотсапі	3576 K
впн	64 без K
всеки	260 K лев
встановіть	3554 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3022 K ее	3022 K текст
выпуск	3048 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3624 K
відповідав	3624 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3624 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	280 K
гласил	3087 K
гласила	3087 K
гласит	3087 K
гласувайте	265 K
гледайте	270 K ни
говорил	3087 K
говорила	3087 K
говорили	3087 K
говорит	3087 K
год	3086 в K
годишно	279 K
голосуйте	3065 K	3605 K
гривень	3623 # K
грн	3623 # K
група	271 viber K
гукав	3624 K
гукали	3624 K
гукнув	3624 K
гукнула	3624 K
гіперпосилання	3568 K обов
""", 'д': """
дальше	3006 чтобы читать K
дарение	277 вашето K	279 с K	281 K
дарения	281 K
дарете	260 K	277 K ни
джерела	3575 обрані K	3575 бажані K
джерелом	3575 основним K	3575 бажаним K
дзен	3037 K
дзене	3037 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	280 K
добавил	280 K	3087 K
добавила	280 K	3087 K
добавьте	3016 K нас в
добавя	280 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3624 K
додала	3624 K
додатку	84 у нашому K
додає	3624 K
дозволить	3621 ваша підтримка K
дозволяється	3599 матеріалів K лише
долучайтесь	51 K	3621 K до нас	3621 K до нашої	3621 K до нашого	3621 K до спільноти	3621 K до читачів
долучайтеся	51 K	3621 K до нас	3621 K до нашої	3621 K до нашого	3621 K до спільноти	3621 K до читачів
донат	3084 ваш K	3621 ваш K	3625 K
донатам	3600 завдяки K
донати	3625 K
донатом	3623 K
донаты	3088 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3621 ваша підтримка K
допомога	3621 нам потрібна ваша K
допомогою	3602 за K ші
допоможе	3622 K нам
допоможуть	3600 K нам працювати	3622 K нам
допоможіть	90 K, скільки можете
допускается	3059 материалов K только
допълнена	97 статията е K
доступ	3054 полный K	3593 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	2998 вы K до конца	3544 ви K до кінця
дочитати	3550 щоб K
дочитать	3006 чтобы K	3054 K
""", 'е': """
евро	254 за # K
ежедневную	3009 K рассылку
ежемесячно	3086 K
ежемесячное	3084 оформите K
ежемесячный	3060 K донат
еженедельную	3009 K рассылку
електронна	225 вашата K поща
електронної	3592 адресу K пошти
електронну	3592 K адресу	3592 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3087 K
жаловался	3087 K
жалуются	3087 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3040 - K	3040 , K
журналисти	278 нашите K
журналистика	278 независимата K	278 независима K	278 нашата K	3085 независимая K
журналистике	3085 независимой K
журналистики	3085 независимой K
журналистику	3085 независимую K
журналистка	240 е K	240 , K	3040 - K	3040 , K
журналисты	3085 наши K
журналіст	3580 - K	3580 , K
журналістам	39 нашим K
журналісти	3622 наші K
журналістика	3622 незалежна K
журналістику	3622 незалежну K	3622 якісну K
журналістка	3580 - K	3580 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3554 K застосунок
завантажте	3554 K додаток
завдяки	3600 існує K	3622 K вам	3622 K вашій
зависимост	88 хазартът създава K
задонатьте	3084 K	3621 K
задължителните	21 K полета
зазначив	3624 K
зазывал	3087 K
закликав	3624 K
закликала	3624 K
закликали	3624 K
закончились	3006 бесплатные статьи K
залишає	29 K за собою право
залишилося	3551 K #%	3551 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3023 K ошибку
замолчим	3085 мы не K
запазени	231 всички права K
запевняв	3624 K
запевняла	3624 K
запевняє	3624 K
записи	58 новые K на почту
запитав	3624 K
запитала	3624 K
запитань	3589 на кілька K
запишете	224 K се за нашия
зарегистрированные	3051 только K
зарегистрированным	3006 доступен только K
зарегистрированы	3006 уже K
зарегистрируйтесь	3007 K, чтобы	3054 бесплатно K	3054 K бесплатно	3084 K бесплатно	3084 K, чтобы читать
зареєстровані	3590 лише K	3590 тільки K
зареєструйтесь	3551 K, щоб	3593 безкоштовно K	3593 K безкоштовно	3621 K безкоштовно	3621 K, щоб читати
зареєструйтеся	3593 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3572 нашому K
застосунок	3554 завантажте K	3572 наш K	3572 мобільний K	3621 завантажте K і	3621 завантажте K та
захищено	3568 усі права K
захищені	3568 усі права K	3568 всі права K
защищенной	3039 K формой
защищены	3030 все права K
защищённой	3039 K формой
заяви	280 K
заявив	3624 K
заявил	280 K	3087 K
заявила	280 K	3087 K	3624 K
заявили	3087 K	3624 K
заявиха	280 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2998 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3574 якщо ви K
знанията	248 K си
зобов	3624 K'язав
зовнішнього	3582 K вмісту	3582 K контенту
зовнішній	3582 K вміст	3582 K контент
зробіть	3548 K внесок	3621 K внесок у	3621 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3036 K
известията	14 K
извика	280 K
изкуствен	262 с помощта на K интелект	262 с K интелект	262 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	238 K ни	277 K ни
изпращайте	238 K ни	239 K на
изпращаме	57 ви K	57 K ви
изтеглете	277 K нашето
източник	236 основен K
източници	236 любими K
имейл	225 вашия K	252 вашия K	252 по K	252 на K
имейла	79 на K ви	225 на K си
имейлът	60 K ви няма да
иностранного	3030 выполняющим функции K агента
иностранным	3085 K агентом
инстаграм	237 K
искусственного	3062 с помощью K интеллекта
искусственным	3062 K интеллектом
использование	3032 K cookie	3042 K cookie	3059 любое K материалов	3059 K материалов сайта
использовании	3030 при K материалов	3059 полном или частичном K	3059 частичном K материалов
используем	3019 K cookie
использует	3020 K cookie
исправление	97 K:
источники	3036 избранные K	3036 любимые K
источников	3036 избранных K	3073 избранных K
источником	3036 основным K
исчерпали	3006 K лимит
""", 'к': """
каждое	17 K утро
каждый	3086 K месяц
каже	3624 K
каза	280 K
казав	3624 K
казал	280 K
казала	280 K	3624 K
казали	3624 K
казаха	280 K
казва	280 K
казвал	280 K
казвала	280 K
канал	271 viber K	3085 наш K	3622 наш K
канала	3085 нашего K
каналу	3622 нашого K
колумнист	3040 - K	3040 , K
колумніст	3580 - K
колумністка	3580 - K
команде	3045 к нашей K
команди	3585 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	3569 у K	3569 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3022 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3031 в K
комментировать	6 K
контент	9 этот K	9 цей K	3042 внешний K
контента	9 этого K	3042 внешнего K
контенту	9 цього K
конференцию	3045 нашу K
конференция	245 нашата K
конференцію	3585 нашу K
конфиденциальности	3019 политикой K	3032 политика K
конфіденційності	3560 політикою K	3570 політика K
копирование	3059 K материалов сайта
кореспондент	240 е K	240 , K	3580 - K	3580 , K
кореспондентка	3580 - K	3580 , K
короткий	3050 K опрос
корреспондент	3040 - K	3040 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3624 K
крикнул	3087 K
крикнула	3087 K	3624 K
кричав	3624 K
кричал	3087 K
кричала	3087 K	3624 K
кричали	3087 K	3624 K
кричит	3087 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	279 K
лекцию	3045 нашу K
лекцію	3585 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3045 нашего K
магазине	3045 в нашем K	3045 в нашем интернет-K
магазину	3585 нашого K
магазині	3585 у нашому K	3585 в нашому K	3585 нашому інтернет-K
материал	3022 обсудить K	3042 внешний K	3075 K создан	3085 этот K
материалам	3067 ко всем K
материалы	3085 наши K
матеріал	3622 цей K
матеріали	3622 наші K
матеріалу	97 першій версії K
матеріалів	3599 копіювання K сайту	3599 K посилання обов'язкове	3607 до всіх K	3607 до усіх K
мероприятие	3045 наше K
месенджері	3576 K
месец	279 на K	279 всеки K
месечно	279 K
мессенджере	3037 K
месте	42 вы были на K
месяц	3086 в K
мобільний	3572 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	280 K
молела	280 K
молеха	280 K
молеше	280 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3623 на K	3623 перший K
""", 'н': """
навчання	48 K ші
нагадав	3624 K
нагадала	3624 K
наголосив	3624 K
наголосила	3624 K
надпис	280 такъв K
надпись	3087 такая K
надсилайте	3578 K нам	3578 K її	3578 K їх нам	3579 K фото	3579 K відео	3579 K свої	3621 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3575 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3578 K нам	3578 K їх нам	3579 K фото	3621 K нам
нажимая	3053 K кнопку	3053 K на кнопку	3053 K "
нажмите	3022 K ctrl
намерете	270 K ни
напис	3624 такий K
написа	280 K
написав	3624 K
написал	3087 K
написала	3087 K	3624 K
написано	3087 было K	3624 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3039 K нашему	3039 K нашей	3039 K автору	3039 K нам	3084 K нам
напишіть	38 K нам	67 K нам	3578 K нашому	3578 K нашій	3578 K автору	3578 K авторці	3578 K нам	3621 K нам
напомнил	3087 K
напомнила	3087 K
направете	277 K дарение
настоя	280 K
настоява	280 K
настоявал	280 K
натискайки	252 K
натискането	252 с K
натискаючи	3592 K кнопку	3592 K на
нашем	3022 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	2998 K просьба
неделю	17 раз в K	17 каждую K	3086 в K
независимата	277 подкрепете K
независими	278 K медии
независимую	3001 поддержите K	3084 поддержите K
независимые	3085 K медиа
незалежні	3622 K медіа
нейросети	3062 с помощью K
несколько	3050 на K вопросов
никакого	71 K спама
новинами	3557 стежте за K
новини	237 google K	3576 google K
нуждаем	277 K се от вашата
нужна	3060 K ваша
нюзлетър	253 K
""", 'о': """
обеща	280 K
обещал	280 K	3087 K
обещала	3087 K
обещали	3087 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3040 - K	3040 , K
обраних	3575 K джерел
обучения	48 K ии
объявил	3087 K
объявила	3087 K
объяснил	3087 K
объяснила	3087 K
объясняет	3087 K
объяснял	3087 K
объясняла	3087 K
обязал	3087 K
обязательна	3030 гиперссылка K	3059 материалов ссылка K	3059 ссылка на источник K
обязательные	21 K поля	3022 K поля
обясни	280 K
обяснил	280 K
обяснила	280 K
обяснява	280 K
обіцяв	3624 K
обіцяла	3624 K
обіцяли	3624 K
огледален	64 K сайт
оглядач	3580 - K	3580 , K
оглядачка	3580 - K	3580 , K
оголосив	3624 K
ограничений	3006 читайте без K
одноклассниках	3037 K
одному	3592 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3022 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3589 наше K	3589 коротке K
опитуванні	35 нашому K	3589 K читачів	3589 нашому K	3589 в K
оприлюднюватиметься	22 не K	3563 ваша e-mail адреса не K
опрос	35 наш K	3050 наш K
опросе	35 нашем K	3050 нашем K	3050 в K
опубликован	22 не будет K	3022 ваш адрес email не будет K
организаторите	280 канят K
организаторы	3087 зовут K
організатори	3624 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3053 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3007 K #%	3007 K # %
отбележете	62 K ме
ответил	97 не K на	3087 K
ответила	97 не K на	3087 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3087 K
отвечала	3087 K
отговори	97 не K на	280 K той	280 K тя
отговорил	280 K
отговорила	280 K
отговориха	280 K
отговорност	30 не носи K
отменить	21 K ответ	3086 K в любой момент
отметил	3087 K
отметила	3087 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3009 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3039 K их нам	3084 K нам
отримувати	3610 хочете K
отримуйте	3614 K
очакваме	238 K вашите
ошибку	3023 нашли K
оштрафовал	3087 K
оштрафовала	3087 K
оштрафував	3624 K
""", 'п': """
партнером	3057 совместно с K	3597 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3057 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3597 K посилання
партнеры	3019 мы и наши K
партньорски	257 K линкове
партнёром	3057 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3057 K ссылки
партнёрским	74 K ссылкам
патроном	3084 станьте K
пееха	280 K
пели	3087 K
первинній	97 K версії
первоначальной	97 K версии
первый	3086 K месяц	3086 рубль в K
переведите	3084 K нам
перевірте	3589 K себе	3592 K пошту
передплатник	50 як K	3550 уже K	3550 вже K
передплатникам	3550 доступний лише K	3550 доступна лише K	3550 доступно лише K
передплатники	50 K можуть	3608 лише K	3608 тільки K
передплатників	3550 тільки для K
передплатою	3550 доступна за K	3550 доступний за K	3593 за K	3615 з K
передплату	80 оформіть K	3593 K за	3621 оформіть K
передплатіть	80 K
передрук	45 K	3573 K
передруковувати	45 K
передруку	3573 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3035 K
перепечатке	3035 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3571 K даних
персональных	3033 K данных
писав	3624 K
писал	3087 K
писала	3087 K	3624 K
писати	3622 нам K
писменото	259 без K съгласие
письме	3053 в одном K
письменного	3074 без K согласия
письмової	3613 без K згоди
питаха	280 K
питаше	280 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	277 K ни
пишеше	280 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3039 K нам	3071 K на	3084 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3578 K нам	3611 K на
платной	3006 в K версии
побачили	3619 K помилку
повний	20 K текст	3593 K текст
повтаря	280 K
повтаряше	280 K
повторював	3624 K
повторює	3624 K
повторяет	3087 K
повторял	3087 K
повторяла	3087 K
повідомив	3624 K
повідомила	3624 K
повідомили	3624 K
повідомте	38 K нам	67 K нам	3578 K нам	3578 K нас	3621 K нам
подайте	239 K сигнал
поддержать	3084 K нас	3084 K редакцию	3084 K нашу
поддерживайте	3084 K нас	3084 K нашу
поддержите	3001 K нашу	3001 K нас	3060 K	3084 K нас	3084 K нашу	3084 K редакцию	3084 K проект	3084 K автора	3084 K наш
поддержка	3002 ваша K	3084 ваша K поможет	3084 ваша K помогает	3084 ваша K позволит
поддержке	3057 при K партнёра	3057 при K партнера	3060 благодаря вашей K	3085 вашей K
поддержки	3085 без вашей K	3085 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	280 K
подканяха	280 K
подканяше	280 K
подкаст	34 наш K	34 нашия K	247 K	278 нашият K	3048 K	3085 наш K	3587 K	3622 наш K
подкаста	247 K	3048 K	3085 нашего K
подкасте	34 нашем K	3048 K
подкасти	34 наші K	247 K	3587 K
подкастов	3048 K
подкасту	3587 K
подкастът	247 K
подкасты	3048 K
подкасті	34 нашому K	3587 K
подкастів	3587 K
подкрепа	260 с вашата K	260 вашата K	277 вашата K	278 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	277 K ни	277 K нашата
подкрепяйте	277 K ни
подписаны	3006 уже K
подписка	3006 уже есть K	3088 K
подписке	3006 доступен только по K	3006 доступна по K	3006 доступен по K	3054 по K
подписки	3088 K
подпиской	3079 с K
подписку	80 оформите K	80 оформить K	3006 оформить K	3006 оформите K	3053 спасибо за K	3054 K за	3084 оформите K	3084 оформить K
подписчик	50 как K	3006 уже K	3006 вы уже K
подписчикам	3006 доступна только K	3006 доступно только K	3006 доступен только K	3068 только K
подписчики	50 K могут	3068 только K	3088 K
подписчиков	3006 только для K
подписчиком	3084 станьте K
подписывайтесь	3009 K на рассылку	3016 K на нас	3016 K на наш	3016 K на канал	3016 K на telegram	3084 K на
подписываясь	3053 K
подпишитесь	80 K	3001 K на регулярное	3009 K на рассылку	3016 K на наш	3016 K на канал	3084 K на
подчеркнул	3087 K
подчеркнула	3087 K
подчерта	280 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3585 нашу K
пожертвование	3001 оформите K	3002 сделайте K	3060 регулярное K	3060 ежемесячное K	3084 ваше K	3084 сделайте K	3084 оформите K	3088 K
пожертвования	3085 на K	3088 K
пожертвованиям	3060 благодаря K	3085 благодаря K
пожертвуйте	3084 K
позволяет	3084 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	280 K
поискал	280 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3006 чтобы прочитать K
полный	20 K текст	3054 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3078 K
получать	3070 хотите K
помилку	3619 знайшли K
помогите	90 K, сколько можете	3084 K нам
помогнете	277 K ни
помогут	3085 K нам
поможет	3085 K нам
помоли	280 K
помолил	280 K
помолила	280 K
помощник	63 наш K	63 ии-K
помощь	3084 нам нужна ваша K
помощью	3062 с K ии
помітили	3574 якщо ви K	3619 K помилку
помічник	63 наш K
понравилась	3085 K статья
понравился	3085 K материал	3085 K текст
пообещал	3087 K
пообещала	3087 K
пообіцяв	3624 K
пообіцяла	3624 K
попереджає	3624 K
попередив	3624 K
попередній	97 K версії
попита	280 K
поправка	97 K:
попросив	3624 K
попросил	3087 K
попросила	3087 K	3624 K
попросили	3087 K	3624 K
попросило	3087 K
порадив	3624 K
порадила	3624 K
посилання	3599 K на джерело обов'язкове
последвайте	277 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3087 K
посоветовала	3087 K
постановив	3624 K
постановил	3087 K
посъветва	280 K
посъветвал	280 K
посъветвали	280 K
потребовал	3087 K
потребовала	3087 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3053 вашей K
почтовом	3053 вашем K ящике
почту	79 на K	3010 на вашу K	3010 вам на K	3053 вашу K
пошту	79 на K	79 на вашу K	3553 на вашу K
пошті	3592 вашій K
пощенска	225 вашата K кутия
пояснив	3624 K
пояснил	3087 K
пояснила	3087 K	3624 K
пояснював	3624 K
пояснювала	3624 K
пояснює	3624 K
поясняет	3087 K
правото	29 си запазва K
працювати	3600 допоможе нам K	3622 K далі
працюємо	3622 ми K
предишна	97 K версия на
предпочитаемые	3036 K источники
предпочитаемых	3036 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3036 K источники	3073 K источники
предпочтительный	3036 K источник
предпочтительных	3073 K источников
предупреди	280 K
предупредил	3087 K
предупреждава	280 K
предупреждает	3087 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3087 K
призвала	3087 K
призвали	3087 K
призна	280 K
признава	280 K
признавал	3087 K
признает	3087 K
признал	3087 K
признала	3087 K
признали	3085 нас K
призова	280 K
призовава	280 K
призовал	280 K
призоваха	280 K
призывал	3087 K
призывала	3087 K
призывали	3087 K
приложение	84 в нашето K	278 нашето K	3011 скачать K	3012 скачайте K	3012 установите K	3034 наше K	3034 мобильное K	3084 скачайте наше K	3084 скачайте K и
приложението	277 изтеглете K ни	277 изтеглете K на вестник
приложении	84 в нашем K	3011 открыть в K	3034 нашем K
приложения	3034 нашего K	3085 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3036 K источником
присоединяйтесь	51 K	3084 K к нам	3084 K к нашему	3084 K к нашей	3084 K к нашим	3084 K к сообществу	3084 K к читателям	3084 K к тем
присъединете	51 K се	277 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3039 K нам	3039 K фото	3039 K видео	3039 K новости	3039 K свои	3039 K их нам	3084 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3039 K нам	3039 K фото	3039 K их нам	3084 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3621 K до нас	3621 K до нашої	3621 K до нашого	3621 K до спільноти	3621 K до читачів
приєднуйтеся	51 K	3621 K до нас	3621 K до нашої	3621 K до нашого	3621 K до спільноти	3621 K до читачів
проверьте	3050 K себя	3053 K почту
проголосуйте	3065 K	3605 K
продовження	3597 реклама. K
продовжити	3550 щоб K читання	3600 допоможуть нам K
продовжувати	3622 K роботу
продолжаем	3085 мы K работать
продолжать	3060 помогут нам K	3085 K работу
продолжение	3057 реклама. K
продолжить	3006 чтобы K чтение	3060 помогут нам K	3060 поможет нам K	3085 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	278 да K да работим
продължите	221 за да K да четете
произведен	3030 настоящий материал (информация) K	3075 материал K
произведён	3075 материал K
пройдите	3050 K тест
пройдіть	3589 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3070 не K
пропустити	3610 не хочете K
пропустить	3070 не хотите K
пропустіть	3610 не K
просив	3624 K
просил	3087 K
просила	3087 K	3624 K
просили	3087 K	3624 K
просьба	2998 у нас к вам K	2998 у нас есть K
просять	3624 K
проучване	248 нашето K
прохання	3544 маємо до вас K	3544 невелике K
прочетете	222 за да K цялата
прочитать	3006 осталось K	3006 чтобы K статью
пріоритетне	3575 K джерело
пріоритетним	3575 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	279 за K месец
първоначалната	97 K версия
підписатися	3552 K на розсилку
підписка	3625 K
підписку	3550 оформіть K	3592 дякуємо за K	3621 оформіть K
підписники	3608 лише K	3625 K
підписників	3550 тільки для K
підписуйтесь	3556 K на нас	3556 K на наш	3556 K на канал	3556 K на telegram	3621 K на
підписуйтеся	3556 K на наш	3556 K на канал
підписуючись	3592 K
підпишіться	3552 K на розсилку	3556 K на наш	3621 K на
підтримайте	3547 K нашу	3547 K незалежну	3547 K нас	3600 K	3621 K нас	3621 K нашу	3621 K незалежну	3621 K редакцію	3621 K автора	3621 K роботу	3621 K наш
підтримати	3621 K нас	3621 K нашу
підтримка	3548 ваша K	3621 ваша K допоможе
підтримки	3597 за K партнера	3622 спільноти K	3622 вашої K
підтримуйте	3621 K нас	3621 K нашу
підтримці	3600 завдяки вашій K	3600 завдяки K читачів	3622 вашій K
піти	3544 перш ніж K
""", 'р': """
работа	278 нашата K	3085 наша K
работаем	3085 мы K
работать	3060 помогут нам K	3060 поможет нам K	3085 K дальше
работу	3085 нашу K
радив	3624 K
радила	3624 K
радили	3624 K
радить	3624 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3074 без K редакции
разчитаме	260 K на вашата	278 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3084 K нам
рассказал	3087 K
рассказала	3087 K
рассказывать	3085 K правду
расследование	3085 наше K	3085 это K
расследования	3085 наши K
рассылка	3085 наша K	3088 K
рассылку	78 на K	78 нашу K	78 K	3009 нашу K	3009 K самых	3085 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3053 K
регулярний	3600 K внесок
редактор	240 е K	240 - K	240 , K	3040 - K	3040 , K	3580 - K	3580 , K
редакторка	3580 - K	3580 , K
редакцией	39 нашей K	3039 связаться с K
редакции	97 поправка K	3074 без согласия K	3085 нашей K
редакцию	39 в нашу K	3039 напишите в K	3039 пишите в K
редакция	245 в нашата K	278 нашата K	3085 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3578 напишіть у K	3578 пишіть у K
редакція	3622 наша K
редакцією	39 нашою K	3578 зв'язатися з K
редакції	43 письма до K	97 від K:	3578 пишіть до K	3613 без згоди K	3613 без дозволу K	3622 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	278 без K	3597 після K	3597 на правах K	3622 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3057 после K	3057 на правах K	3085 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3040 - K	3040 , K	3580 - K	3580 , K
репортери	39 на нашите K	278 нашите K
репортерка	3580 - K	3580 , K
репортёр	3040 - K	3040 , K
решил	3087 K
реєструючись	3592 K
робота	3622 наша K
роботу	3622 нашу K
розкажіть	38 K нам	67 K нам
розповів	3624 K
розповідати	3622 K правду
розповіла	3624 K
розсилка	3622 наша K	3625 K
розсилку	78 на K	78 нашу K	78 K	3552 нашу K	3552 щоденну K	3622 нашу K
розслідування	3622 наші K	3622 це K
рублей	3086 # K
рік	3623 на K
""", 'с': """
свободната	277 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	277 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3039 K с нами
связаться	3039 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	3624 K
сказал	3087 K
сказала	3087 K	3624 K
скаржаться	3624 K
скаржився	3624 K
скаржилася	3624 K
скачайте	3011 K наше
скиньте	3084 K нам	3084 K донат
сколько	3084 скиньте K
скриньку	3592 вашу K
скриньці	3592 вашій K
следите	3016 K за нами
словам	3087 по K
словами	3624 за K
слушайте	270 K ни
слідкуйте	3556 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3087 K
советовала	3087 K
советовали	3087 K
советует	3087 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3042 внешнее K
содержит	97 K сцены
сообщение	3030 данное K (материал) создано	3075 K создано
сообщил	3087 K
сообщила	3087 K
сообщили	3087 K
сообщите	38 K нам	67 K нам	3039 K нам	3084 K нам
соучастником	3060 станьте K	3084 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3554 увімкнути K	3554 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3622 K текст	3622 K матеріал
сподобалась	3544 якщо вам K стаття
спонсором	80 станьте K
според	280 K
спрашивает	3087 K
спросил	3087 K
спросила	3087 K
співали	3624 K
співучасником	3621 станьте K
спільнота	3622 наша K
спільноти	3548 стань частиною K	3600 частиною K	3622 нашої K
станете	80 K член	277 K абонат	277 K член
станьте	51 K одним из них	3084 K нашим	3621 K нашим
статей	3607 до всіх K	3607 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	278 тази K
статията	254 % от K
стаття	3622 ця K
статья	3085 эта K
статьям	3067 ко всем K
стверджує	3624 K
стежте	3556 K за нами
стигнали	235 щом сте K дотук
стороннего	3042 K сервиса
сторонним	3042 K сервисом
стороннього	3582 K сервісу
стороннім	3582 K сервісом
суммой	3086 любой K
сумму	3086 любую K
сутрин	17 всяка K
существуем	3085 мы K
существует	3060 K благодаря
събитие	245 нашето K
съветва	280 K
съветваше	280 K
съвместно	257 K с партньор
съгласен	43 не си K
съгласие	259 без писмено K
съгласни	43 не сте K
съдържание	9 това K	242 външно K	242 това K
съдържанието	259 използването на K	259 използване на K
съобщи	280 K
съобщил	280 K
съобщиха	280 K
""", 'т': """
тагнете	62 K ме
твърдеше	280 K
твърди	280 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	267 до всички K
тексту	97 першій версії K
телеграм	16 K	237 K	3016 наш K-канал	3016 в нашем K	3037 K	3037 K-канал	3037 K-канале	3071 пишите в K	3085 наш K	3556 наш K-канал	3576 K	3576 K-канал	3576 K-каналі
телеграме	16 K	3037 K
телеграмі	3576 K
телефон	97 K довіри
тест	3050 наш K	3589 наш K
тиждень	17 раз на K	3623 на K
требовал	3087 K
требовала	3087 K
требовали	3087 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3012 включите K	3012 включить K	3012 разрешить K
уверяет	3087 K
уверял	3087 K
уверяла	3087 K
увійдіть	24 K	3551 K, щоб
уговаривал	3087 K
уговаривала	3087 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	2998 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3575 K джерел
улюблені	3575 K джерела
умовляв	3624 K
умоляваше	280 K
умолял	3087 K
умоляла	3087 K
умоляли	3087 K
утверждает	3087 K
уточнение	97 K:
уточнення	97 K:
уточнив	3624 K
уточнил	3087 K
уточнила	3087 K	3624 K
учасником	3621 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3085 K нашу
цитировании	3035 при K
цитування	3573 у разі K
цитуванні	3573 при K
""", 'ч': """
частиною	3621 станьте K
частковому	3599 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3084 спасибо, что K
читай	3556 K нас
читайте	3016 K нас в	3556 K нас у	3556 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3050 опросе K	3060 благодаря поддержке K	3080 K	3085 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	278 нашите K	2998 дорогие K	3080 K	3085 наши K
читателите	275 K	278 с подкрепата на K	278 от K ни
читателям	18 благодаря K	36 нашим K	3080 K	3085 благодаря K
читати	3550 щоб K далі	3621 щоб K далі
читачам	18 завдяки K	3616 K
читачі	36 наші K	3616 K	3622 наші K
читачів	43 листи K	3616 K	3622 наших K
читаєте	3621 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3623 K
щомісячний	3600 K внесок
щомісячно	3623 K
щоранку	17 K
щотижневу	3552 K розсилку
""", 'э': """
электронной	3053 адрес K почты
электронную	3053 K почту
""", 'я': """
яжіться	38 зв'K з нами	3578 зв'K з нами
язкові	21 обов'K поля	3563 обов'K поля
якщо	3544 K ви вже тут
""", 'і': """
інтелектом	3602 штучним K
інтелекту	3602 за допомогою штучного K
""", 'א': """
אדבלוק	1719 K
אומר	1755 K
אומרת	1755 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1659 עקבו K	1752 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1657 דואר K
אמר	1755 K
אמרה	1755 K
אמרו	1755 K
אתכם	1689 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1754 K
ביקש	1755 K
ביקשה	1755 K
במייל	1688 K שלכם
בסרטון	1678 לצפות K זה
בעוגיות	1664 שימוש K
בעיתונות	1689 לתמוך K
בעלי	1724 בלי K הון	1724 ללא K הון
בקובצי	1663 משתמש K
בשבוע	17 פעם K	1754 K
בתגובות	85 K
בתוכן	1700 לעשות שימוש K
""", 'ד': """
דווחו	1752 K לנו
דיוור	1688 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1660 הורידו את K	1753 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1755 K
הודיעה	1755 K
הוואטסאפ	1660 לקבוצת K
הווטסאפ	1660 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1755 K
הוסיפה	1755 K
הזהיר	1755 K
הזכויות	1671 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1701 הכתבות K
הטלגרם	1660 לערוץ K
הטקסט	1679 K
היום	1752 תרמו K
הירשמו	1752 K לקבלת
הכותב	1700 על דעת K
הכתבה	45 לפרסם את K	1653 להמשך קריאת K	1679 K	1753 K הזאת
המדור	1677 הוא עורך K	1677 היא עורכת K
המובעות	1700 הדעות K במאמר	1700 הדעות K בטור	1700 הדעות K בכתבה
המועדף	1674 למקור K	1674 כמקור K
המייל	1656 לתיבת K	1657 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1657 K היומי	1688 K השבועי של	1688 K שלנו	1753 K
הסביר	1755 K
הסיכום	1679 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1679 הנקודות K
העיתונות	1753 K העצמאית
הפרטיות	1664 מדיניות K
הפרסומות	1719 חוסם K
הפרסומים	1719 חוסם K
הפרסומת	11 K
הצביעו	1752 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1660 K לערוץ	1752 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1664 תנאי K
השמות	97 K שונו
התגובות	1685 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1689 בזכות K שלכם
התראות	14 K
התרגום	1679 K
התרומה	1752 K שלכם
""", 'ו': """
ובטוויטר	1659 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1689 K בכם
ותלויה	1689 K בכם
""", 'ז': """
זקוקה	1752 K לכם
""", 'ח': """
חודשית	1752 תרומה K
חיצוני	1678 תוכן K	1678 תוכן ממקור K
""", 'ט': """
טען	1755 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1688 K למייל	1688 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1653 הצטרפו K
כתב	1755 K
כתבה	1679 K זו	1753 K זו	1755 K
כתבו	38 K לנו	67 K לנו	1752 K לנו
כתבות	1701 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1677 היא K
כתובת	77 הזינו K מייל	1657 K דוא"ל
""", 'ל': """
לדברי	1755 K
להגיב	6 כדי K	1685 K
להמשיך	1653 כדי K לקרוא	1689 עזרו לנו K
להעתיק	1671 אין K	1700 לשכפל, K
לחודש	1754 K
לחוק	1700 סעיף #א K
לחצו	1752 K כאן
לידיעון	1752 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1654 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1656 הירשמו K	1656 הרשמה K	1656 K שלנו	1688 בהצלחה K	1752 הירשמו K
לעזרתכם	1752 אנחנו זקוקים K
לענייני	1677 הוא כתב K	1677 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1678 K בתוכן
לקבוצת	1660 הצטרפו K
לקריאה	1701 כתבות K
לקריאת	20 K הכתבה
לשנה	1754 K
לתומכים	1689 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1701 K חינם
מועדף	1674 מקור K	1674 כמקור K	1737 מקור K	1737 כמקור K
מינוי	1653 רכשו K	1752 רכשו K	1756 K
מנוי	1653 כבר K
מנויים	1756 K
מניות	1724 בלי בעלי K	1724 ללא בעלי K
מסכימים	43 לא K	43 K?	1688 בהרשמה אתם K
מסר	1755 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1688 K שבועי	1756 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1679 K
סיפר	1755 K
סיפרה	1755 K
סעיף	1700 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1752 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1688 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1677 הוא K
עיתונאית	1677 היא K
עיתונות	1689 לעשות K	1753 K עצמאית
עכשיו	1752 תרמו K
עלולים	97 K להיות קשים
עמלה	1699 נקבל K	1699 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1719 חוסם K	1753 ללא K
פרסומת	11 K
פרשן	1677 הוא K
פרשנית	1677 היא K
""", 'צ': """
ציין	1755 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1753 K
קרא	1755 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1754 חודש K
""", 'ש': """
שאלו	1679 K את
שולחים	57 אנחנו K לכם
שיווקי	1688 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1752 K לנו
שלנו	39 לכתב K	1753 K
שנקבל	1699 K עמלה
שקראתם	1752 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1685 K
תוכן	9 K זה	1678 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1689 K בכם
תלויה	1689 K בכם
תמיכתכם	1752 K
תמכו	1752 K בנו
תקציר	1679 K
תרומה	1756 K
תרומות	1756 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1367 K مطلب	1367 K خبر	1411 براي K مطلب
ادبلاك	1389 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1345 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1333 از كوكي K ميكنيم	1333 از كوكيها K ميكنيم	1334 شرايط K	1341 K از مطالب اين سايت	1341 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1362 K تهيه كنيد	1411 K تهيه كنيد	1415 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1345 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1414 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1414 K
اكتب	214 K لنا
اكتبوا	38 K الينا	67 K الينا	214 K لنا
اكد	217 K
اكدت	217 K
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
الان	214 تبرع K	214 سجل K
الاول	216 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	218 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	97 رفضت K	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	215 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	214 سجل K او
الشهر	216 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	215 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	215 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	215 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	214 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	214 تابعنا علي K
انضموا	51 K اليهم
انقر	214 K هنا
اوضح	217 K
اوضحت	217 K
اول	1413 ماه K
اوليه	97 نسخه K اين
ايميل	1328 K خود را	1328 به K شما	1329 ادرس K	1329 نشاني K	1358 در K خود	1411 K خود را وارد كنيد
ايميلتان	1358 به K
اينجا	1366 K كليك كنيد	1411 K كليك كنيد
اينستاگرام	1331 در K دنبال
اينه	64 K
اپ	1357 K
اپليكيشن	1357 K	1411 K ما را	1411 K را دانلود كنيد	1411 K را نصب كنيد	1412 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1371 الزاما K	1371 لزوما K	1371 K ديدگاه
بازنشر	45 K
باشيد	1345 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1352 را K
بحسب	217 K
بخوانيد	1343 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1412 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1352 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1345 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1345 براي ما K	1411 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1343 K	1351 به تيم ما K	1411 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1345 با ما در ميان K	1411 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1345 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1414 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1389 ضد K
تبليغات	70 بدون K	1389 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1344 منبع K	1344 منابع K	1406 منابع K	1406 منبع K
ترد	97 لم K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	214 حمل K	214 حملوا K
تطبيقنا	84 في K	84 عبر K	215 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	114 K جافا
تفوت	214 لا K
تفوتوا	214 لا K
تقاريرنا	215 K
تقول	217 K
تلغرام	214 تابعنا علي K
تلگرام	1331 ما را در K	1331 در K دنبال	1331 كانال K ما	1345 با ما در K
تماشا	1352 K كنيد
تمامي	1342 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1414 K داد
تيم	1412 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1333 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1342 كليه K	1342 همه K	1342 تمام K
حمايت	1359 K مالي خود	1360 به K شما نياز	1360 با K شما	1361 K كنيد	1411 از ما K كنيد	1411 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1412 اين K
خبرنامه	1328 K ما	1328 اشتراك K	1329 در K	1358 K روزانه	1358 K هفتگي	1412 K ما	1412 K	1415 K
خبرنگار	39 K ما	1345 K ما را	1347 K
خبرنگاران	39 K ما	1412 K ما
خصوصي	1334 سياست حريم K
خواست	1414 K
خواستند	1414 K
خواندن	1362 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1360 به K خود تكيه	1412 K ما
خواهد	1354 منتشر K شد
خواهند	1354 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1347 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1331 ما را K كنيد	1343 K كنيد	1343 K كنيم	1411 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1345 به ما خبر K	1352 گوش K	1363 هديه K	1411 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1354 نوشتن K	1354 ارسال K	1354 بيانگر K	1371 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1351 وبينار K ما	1362 اشتراك K	1372 مقاله K	1372 مطلب K	1372 مطالعه K	1411 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1371 ديدگاه K
روزنامهنگار	1347 K
روزنامهنگاري	1412 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1413 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1412 K ما
سايتهاي	1348 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1343 عضو K	1343 K	1411 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1358 خبرنامه K
صحافتنا	215 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	215 K
صرح	217 K
صرحت	217 K
صوركم	40 K
""", 'ط': """
طالب	217 K
طالبت	217 K
طلب	217 K
طلبت	217 K
""", 'ع': """
علاقه	1344 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1351 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1354 K	1355 حروف لاتين (K)
""", 'ق': """
قال	217 K
قالت	217 K
قالوا	217 K
قبلي	97 نسخه K اين
قراءنا	215 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	215 K
قناتنا	110 K علي	110 انضم الي K	215 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1412 K ما
كاربري	1362 حساب K خود شويد	1411 حساب K خود شويد
كانال	1331 به K ما	1343 K ما	1412 K ما
كتب	217 K
كتبت	217 K
كردهايد	1362 ثبت نام K	1362 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1369 K دريافت كنيم	1369 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1351 ديدن K	1352 گوش K	1363 هديه K	1366 روي لينك كليك K	1366 كليك K	1411 به ما كمك K	1411 روي لينك كليك K	1411 همين حالا ثبت نام K
كوكي	1334 از K
كوكيها	1334 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1354 حروف K	1355 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1371 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	214 سجل الدخول K
لقراءتكم	214 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	214 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1412 به K
مالكين	184 بلا K
مالي	1360 كمك K شما	1411 كمك K شما	1415 كمك K
ماه	1413 در K
ماهانه	1413 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1348 K خارجي	1348 اجازه ميدهيد K
محتوايي	1348 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1341 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	215 K
مراسلينا	39 K	215 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مساهمين	184 بلا K	184 ولا K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1412 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1389 K تبليغات
مشترك	149 هل انت K	1362 K شويد	1411 K شويد
مشتركا	50 بصفتك K
مشتركان	1362 ويژه K است
مصنوعي	1349 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1412 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1367 ادامه K
ملاك	184 بلا K
منبع	1370 ذكر K
منتخب	1344 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1357 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1358 عضويت شما با K	1358 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1348 از شما اجازه K
ميدهد	1354 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1414 K
ميگويد	1414 K
ميگيريم	1369 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1354 منتشر K شد
نخواهند	1354 منتشر K شد
نداد	97 پاسخ K
ندهيد	1411 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1357 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1411 در K ما	1412 K ما
نميشود	60 ايميل شما نمايش داده K	1354 منتشر K
نوشت	1414 K
نويسنده	1345 ايميل K	1347 K
نياز	1360 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1362 مشترك K
هماكنون	1411 K ثبت نام كنيد
همايش	1351 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1360 به حمايت شما K
واتساب	214 تابعنا علي K
واحدا	51 كن K منهم
واشار	217 K
واشارت	217 K
واضاف	217 K
واضافت	217 K
واعلن	217 K
واعلنت	217 K
وافاد	217 K
وافادت	217 K
واكد	217 K
واكدت	217 K
واوضح	217 K
واوضحت	217 K
وبحسب	217 K
وبينار	1351 K ما	1351 در K
وتؤكد	217 K
وتري	217 K
وتضيف	217 K
وتقول	217 K
وحذر	217 K
وحذرت	217 K
ودعا	217 K
ودعت	217 K
وذكر	217 K
وذكرت	217 K
وصرح	217 K
وصرحت	217 K
وطالب	217 K
وطالبت	217 K
وفقا	217 K
وفيديو	40 صور K
وقال	217 K
وقالت	217 K
وقالوا	217 K
وكتب	217 K
وكتبت	217 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	217 K
ويؤكد	217 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1348 ديدن اين K
ويري	217 K
ويضيف	217 K
ويقول	217 K
ويقولون	217 K
""", 'ي': """
يؤكد	217 K
يرد	97 لم K
يقول	217 K
يقولون	217 K
يوتيوب	16 K	214 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1347 K
""", 'گ': """
گزارش	1412 اين K
گزارشهاي	1412 K ما
گفت	1414 K
گفتند	1414 K
گفته	1414 K است	1414 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1780 का K रखने
अनुवाद	1782 K
अनुसार	1842 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1787 K राय दें
अपील	1842 K की
अलर्ट	1789 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1839 K दान
आपको	57 हम K
आर्टिकल	1801 फ्री K	1801 मुफ्त K
आर्थिक	1791 K सहयोग दें	1791 K सहयोग करें	1839 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1761 ऐप K करें	1789 K करें
इनबॉक्स	1760 आपके K	1790 अपने K में
""", 'उ': """
उपयोग	1766 कुकीज का K	1766 कुकी का K
""", 'ए': """
एजेंसी	1800 K की फीड
एडिटर	1780 सब K हैं	1780 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1818 K
""", 'क': """
कमीशन	1799 हमें K मिल	1799 K मिल सकता है
कमेंट	1787 अपनी राय K	1788 K करने के लिए	1788 K में अपनी राय	1788 K हटा	1788 K करने वाले
करके	1790 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1760 ईमेल दर्ज K	1763 फॉलो K	1775 जॉइन K	1775 लाइक K	1778 हमें ईमेल K	1785 टिकट बुक K	1787 पोल में वोट K	1790 साइन अप K	1794 शेयर K	1794 साझा K	1794 सेव K	1839 फॉलो K	1839 लॉग इन K	1839 साइन अप K
कहती	1842 K
कहते	1842 K
कहा	1842 K
कहानी	67 अपनी K हमें
कीजिए	1839 मदद K
कॉपी	1794 लिंक K हो गया
कॉपीराइट	1774 K
क्लिक	1775 K करें	1839 यहां K करें	1839 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1840 इस K	1840 यह K
खबरें	1796 और K पढने के लिए	1801 मुफ्त K
खबरों	1796 अन्य K के लिए	1796 ताजा K के लिए	1796 की K के लिए
खरीदें	1785 यहां से K
खेलें	1787 क्विज K और
""", 'ग': """
गिफ्ट	1794 K करें
गोपनीयता	1766 K नीति
""", 'ज': """
जनरेट	1800 ऑटो-K
जरूर	1778 हमें K दें
जावास्क्रिप्ट	1766 K
जुडने	1776 K के लिए
जुडिए	51 आप भी K	1839 K
जुडें	51 आप भी K	1763 चैनल से K	1775 K	1785 हमारी टीम से K	1839 हमसे K
ज्वाइन	1775 K करें
""", 'ट': """
टिप्पणियों	1788 K के लिए
टिप्पणी	97 K करने से इनकार	1788 K करने के लिए	1788 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1761 ऐप K करें	1789 K करें	1789 K कीजिए	1839 ऐप K करें	1839 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1843 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1839 राय K
देखें	1839 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1766 K नीति
निर्भर	1791 आपके सहयोग पर K
नोटिफिकेशन	14 K	1761 K चालू करें	1789 K ऑन करें	1789 K ऑन कर लें
नौकरी	1785 K के अवसर
न्यूज	1764 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1760 हमारे K	1760 हमारा K	1760 हमारा साप्ताहिक K	1760 K के लिए	1840 हमारे K	1843 K
""", 'प': """
पढने	0 K का समय	1792 K के लिए
पढें	0 मिनट में K	1761 ऐप में K	1839 पूरी खबर K
पत्रकार	1840 हमारे K
पत्रकारिता	1780 K में सक्रिय हैं	1840 हमारी K	1840 स्वतंत्र K
पसंदीदा	1777 K सोर्स	1777 K स्रोत	1777 K न्यूज सोर्स	1834 K स्रोत	1834 K सोर्स
पाठकों	18 K के सहयोग	1791 K के सहयोग से चलते
पाने	1790 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1800 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1842 K
पूछें	1782 K
पूरी	1792 बनकर K खबर
पॉडकास्ट	1786 K सुनें	1786 K सुनने के लिए	1840 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1841 K माह	1841 K वर्ष
प्रतिक्रिया	1787 अपनी K
प्रिफर्ड	1777 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1778 हमें K	1778 कमेंट करके K	1839 हमें K	1839 राय K
बताते	1842 K
बताया	1842 K
बदल	97 नाम K
बाहरी	1781 K साइट
बिंदु	1782 मुख्य K
बॉक्स	1788 कमेंट K में
बोला	1842 K
बोले	1842 K
ब्राउजर	10 आपका K
ब्लॉकर	1818 ऐड K	1818 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1778 हमें K	1839 हमें K	1839 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1841 हर K
मांगते	1781 आपकी इजाजत K हैं	1781 आपकी अनुमति K हैं
मुताबिक	1842 K
मुफ्त	1801 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1792 पढना जारी K के लिए
रजिस्टर	1839 अभी K करें
रहिए	1796 जुडे K
रहें	1796 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1842 K
लिखें	38 हमें K	67 हमें K	1839 हमें K
लेख	1840 यह K	1840 इस K
लॉग	24 K इन
लॉगिन	1839 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1800 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1818 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1786 K देखें	1786 K यहां देखें	1786 K भी देखें	1786 K देखने के लिए
वेबसाइट	1840 हमारी K
वेबिनार	1785 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1778 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1766 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1778 हमसे K करें
संपादित	1800 ने K नहीं किया
संवाददाता	39 हमारे K	1780 वरिष्ठ K हैं	1780 K हैं
संस्करण	97 पिछले K में
सकते	1776 जुड K हैं	1776 फॉलो कर K हैं	1778 हमें भेज K हैं
सदस्य	55 मासिक K	1792 पहले से K हैं	1839 K बनें
सदस्यता	1792 K लें
सप्ताह	1841 प्रति K
सब्सक्राइब	1760 न्यूजलेटर को K	1760 न्यूजलेटर K	1763 चैनल को K	1775 K करें	1790 K करके आप	1839 K करें
सब्सक्राइबर	50 K	1792 K हैं
सब्सक्राइबर्स	1792 K के लिए है
सब्सक्रिप्शन	1790 K सफल	1843 K
समरी	1782 K
समर्थन	1839 K करें
सर्वाधिकार	1773 K सुरक्षित
सर्वे	1787 K में भाग लें	1787 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1791 हमें K करें	1839 आपका K	1839 हमें K	1839 K करें	1839 आपके K
सहयोगी	55 मासिक K
सामग्री	1781 से मिली K शामिल है	1781 K उपलब्ध नहीं है
सारांश	1782 K
सिंडीकेट	1800 K फीड
सीनियर	1780 K सब एडिटर हैं
सुझाएं	1839 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1786 को K	1786 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1781 कुकीज K करें
""", 'ह': """
हमारा	1761 K ऐप	1840 K काम	1840 K ऐप
हमारी	39 K टीम से	1839 K मदद करें	1840 K टीम
हमारे	1840 K पाठक	1840 K चैनल	1840 K साथ
हिस्सा	1787 सर्वे में K लें
""", 'অ': """
অনলাইন	298 K শপ
অনুদান	303 আজই K দিন	343 K দিন	347 K
অনুমতি	292 K ছাডা কপি	292 K ছাডা নকল	294 আপনার K চাই
অনুমতিতে	293 বিনা K
অনুসরণ	288 K করুন	343 K করুন
অ্যাডব্লকার	325 K
অ্যাড্রেস	300 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	302 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	289 K জানান	289 K পাঠান	289 K লিখুন	289 K ইমেইল করুন	303 K পাশে থাকুন	343 K লিখুন	343 K ইমেইল করুন	343 K সঙ্গে কাজ করুন	344 K পাঠক	344 K সঙ্গে
আযকর	55 K ছাড
আসুন	288 ঘুরে K
""", 'ই': """
ইতিমধ্যে	305 K গ্রাহক
ইনবক্সে	302 K পেতে
ইনস্টল	301 অ্যাপ K করুন
ইমেইল	283 আপনার K
""", 'এ': """
এআই	296 K
এআইকে	296 K
এআইযের	296 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	298 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	294 বহিরাগত K
কমিশন	313 K পেতে পারি
করুন	288 ফলো K	288 যোগ K	343 লগইন K	343 ফলো K
কর্তৃপক্ষ	292 মন্তব্যের জন্য K দাযী নয
কিনুন	298 টিকিট K
কুইজে	298 K অংশ নিন
ক্লিক	288 K করুন	343 এখানে K করুন	343 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	305 K পডতে	344 K
""", 'গ': """
গ্রহণ	294 কুকি K করুন
গ্রাহক	343 K হোন
গ্রাহকদের	305 শুধু K জন্য
""", 'চ': """
চাকরির	298 K সুযোগ
চালিযে	305 পডা K যেতে
চ্যানেল	344 আমাদের K
""", 'জ': """
জরিপে	298 K অংশ নিন	298 K ভোট দিন
জানতে	309 আরও খবর K
জানান	343 মতামত K	346 K
জানিযেছে	346 K
জানিযেছেন	346 K
""", 'ট': """
টাকায	305 মাত্র # K
টেলিগ্রাম	344 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	301 অ্যাপ K করুন	301 অ্যাপটি K করুন	343 অ্যাপ K করুন	343 অ্যাপটি K করুন
""", 'থ': """
থাকুন	288 যুক্ত K	343 পাশে K
""", 'দ': """
দাঁডান	304 পাশে K
দিন	288 যোগ K
দেখতে	299 ভিডিও K
দেখুন	299 ভিডিও K
""", 'ধ': """
ধরিযে	289 ভুল K দিন
""", 'ন': """
নামিযে	301 অ্যাপ K নিন
নিউজলেটার	283 আমাদের K	283 K পেতে	302 সাপ্তাহিক K	344 আমাদের K	344 K	347 K
নিউজলেটারের	344 K
নিজস্ব	292 মতামত লেখকের K
নিবন্ধন	343 এখনই K করুন
নোটিফিকেশন	301 K চালু করুন
""", 'প': """
পডতে	305 বাকি অংশ K	305 লেখা K	309 আরও খবর K
পাঠকেরাই	303 K আমাদের ভরসা
পাঠান	289 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	297 ভুল K
প্রকাশ	292 অনুমতি ছাডা K	300 ঠিকানা K করা হবে না
প্রতি	345 K মাসে
প্রতিবেদক	39 আমাদের K	291 জ্যেষ্ঠ K	291 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	289 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	344 এই K
প্রযোজন	294 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	344 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	346 K
বললেন	346 K
বলেছে	346 K
বলেছেন	346 K
বলেন	346 K
বুদ্ধিমত্তা	296 কৃত্রিম K
ব্যবহার	295 কুকি K
ব্লকার	325 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	299 K দেখুন
""", 'ম': """
মতামত	298 আপনার K দিন	343 K দিন
মন্তব্য	292 অশালীন K প্রকাশ	300 K করতে	300 K লিখতে	300 আপনার K লিখুন
মাসিক	345 K
মূল্যে	305 বিনা K পডতে
মূল্যের	306 বিনা K লেখা
মোবাইল	344 আমাদের K
""", 'য': """
যুক্ত	288 K হোন	288 K করুন	343 K হতে	343 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	289 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	291 সিনিযর K
""", 'ল': """
লাইক	288 K দিন
লাগল	297 কেমন K
লিখুন	300 আপনার মতামত K
লেখা	306 ফ্রি K
লেখাটি	305 K পডতে
লেগেছে	297 কাজে K	297 কেমন K
""", 'শ': """
শুনুন	299 K
""", 'স': """
সংবাদটি	344 K
সংরক্ষিত	287 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	309 আমাদের K থাকুন	309 K থাকুন
সদস্য	343 K হোন
সম্পাদকীয	292 K নীতির সঙ্গে
সর্বস্বত্ব	287 K সংরক্ষিত
সহযোগিতা	343 K করুন
সহাযতা	343 আমাদের K	343 K করুন
সাংবাদিক	344 আমাদের K
সাংবাদিকতা	344 স্বাধীন K
সাংবাদিকতাকে	303 স্বাধীন K	344 K
সাংবাদিকতার	303 K পাশে
সাপ্তাহিক	302 আমাদের K
সাবস্ক্রাইব	283 নিউজলেটারে K	288 K করুন	302 K করলে আপনি	302 K করার জন্য ধন্যবাদ	343 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	344 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3387 Kเพิ่มเพื่อน	3415 Kติดตาม
กร	3357 Kอกอีเมล
กล	3418 K่าว
กอ	3416 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3415 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3375 Kบคุณที่สมัคร	3375 Kบคุณที่ลงทะเบียน	3416 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3415 Kิกที่นี่	3415 Kิกชม
คว	3385 Kามเห็นส่วนตัวของผู้เขียน
ค่	3384 Kาคอมมิชชั่น	3384 Kาคอมมิชชัน
""", 'จ': """
จด	3356 Kหมายข่าวของเรา	3375 Kหมายข่าวรายสัปดาห์ของเรา	3419 Kหมายข่าว
จะ	3374 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3415 Kวน์โหลดแอปของเรา	3415 Kวน์โหลดแอปได้	3415 Kวน์โหลดแอปเลย	3415 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3366 Kดต่อผู้สื่อข่าวของเรา	3366 Kดต่อกองบรรณาธิการ	3415 Kดตามเรา
ต่	3417 Kอเดือน	3417 Kอปี
""", 'ถ': """
ถื	3375 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3379 Kลองอ่าน
ทั	38 Kกมา	3385 Kศนะของผู้เขียน
ทา	3374 Kงเว็บไซต์ขอสงวนสิทธิ์	3376 Kงอีเมลทุก
ทุ	3376 Kกเช้าทางอีเมล
""", 'บ': """
บท	3380 Kความฟรี	3416 Kความนี้
บร	3419 Kิจาค
บล	3399 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3418 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3377 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3418 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3366 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3368 Kมรับคุกกี้
""", 'ร': """
ระ	3418 Kบุว่า
รา	3417 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3377 Kวมสนับสนุนการทำงานของเรา	3415 Kวมสนับสนุน	3415 Kวมบริจาคให้เรา	3415 Kวมบริจาคกับเรา	3415 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3385 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3416 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3362 Kวนลิขสิทธิ์	3363 Kวนสิทธิ์
สน	3377 Kับสนุนสื่ออิสระ	3377 Kับสนุนการทำงานของเรา	3377 Kับสนุนนักข่าว	3415 Kับสนุนเรา	3415 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3356 Kัครรับจดหมายข่าว	3356 Kัครรับข่าวสาร	3415 Kัครรับ	3415 Kัครสมาชิกวันนี้	3415 Kัครสมาชิกเลย	3415 Kัครสมาชิกเพื่อ	3415 Kัครสมาชิกได้ที่	3415 Kัครสมาชิกของเรา	3419 Kาชิก
สำ	3379 Kหรับสมาชิกเท่านั้น
สื	3416 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3366 Kงเรื่องราวของคุณ	3366 Kงข่าวหาเรา	3415 Kงข้อมูลมาที่	3415 Kงคลิปมา
""", 'ห': """
หา	3366 Kกคุณมีข้อมูล
ห้	3362 Kามคัดลอกหรือ	3362 Kามคัดลอกข้อความ	3362 Kามคัดลอกเนื้อหา	3362 Kามคัดลอกบทความ	3363 Kามทำซ้ำ
""", 'อ': """
อย	3415 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3356 Kเมลของคุณ
อ่	3379 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3415 Kียนถึงเรา	3415 K้าสู่ระบบเพื่อ
เฉ	3379 Kพาะสมาชิก
เน	9 Kื้อหานี้	3368 Kื้อหาจากภายนอก	3368 Kื้อหาภายนอก	3395 Kื้อหานี้มาจาก	3395 Kื้อหาจาก
เป	3379 K็นสมาชิกอยู่แล้ว	3418 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3374 Kื่อแสดงความคิดเห็น	3379 Kื่ออ่านต่อ	3379 Kื่ออ่านบทความ	3387 Kิ่มเพื่อนไลน์	3387 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3374 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3366 K้งเบาะแสข่าว	3366 K้งเรา	3415 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3365 Kล่งข่าวที่ต้องการ	3365 Kล่งข่าวโปรด	3365 Kล่งที่มาที่ต้องการ
แอ	3387 Kดไลน์	3387 Kดไลน์เพื่อ	3415 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3399 Kรแกรมบล็อกโฆษณา
โห	3415 Kวตเลย	3415 Kลดแอป
""", 'ใ': """
ให	3416 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3723 hãy gửi K
""", 'ủ': """
ủng	3664 ly cà phê K hộ	3723 hãy K hộ
""", 'あ': """
あと	2217 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2273 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2184 Kいのブラウザ
お寄	2273 Kせください
お届	57 Kけします
お申	2205 Kし込みはこちら	2273 Kし込みください	2273 Kし込みはこちら
お聞	2273 Kかせください
お見	2273 K逃しなく
お試	2273 Kしください
お読	2273 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2222 K転載したものです	2222 Kの転載です
か月	2171 K無料	2275 K無料
""", 'が': """
が作	2255 aiK成
が無	2184 javascriptK効
が生	2255 aiK成
が翻	2255 aiK訳
が要	2255 aiK約
""", 'こ': """
ここ	2170 Kからは有料	2171 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2170 K記事は有料	2170 K記事は会員	2189 K記事についてのご意見	2235 Kコンテンツは	2235 K投稿は	2235 K外部コンテンツは	2274 K記事が	2274 K記事を	2274 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2184 K用のブラウザ
ご協	2273 K力ください
ご存	2223 Kじの方は
ご寄	2168 K付をお願い	2273 K付
ご意	43 K見・ご反論	2189 K見・ご感想	2189 K見をお寄せ
ご感	2189 K想をお寄せ
ご支	2168 K援をお願い	2273 K援
ご登	2214 K録ありがとうございます	2273 K録
ご覧	2273 Kください	2273 Kいただけます
ご購	2273 K読
ご連	2273 K絡ください
""", 'す': """
すで	2217 Kに会員の方
すべ	2171 Kての記事が
""", 'ぜ': """
ぜひ	2181 Kフォロー
""", 'で': """
でも	2181 K配信中
で作	2255 aiK成
で受	2198 lineKけ取る
で届	2198 lineKく
で最	2198 lineK新
で生	2255 aiK成
で要	2255 aiK約
""", 'と': """
と強	2276 K調
と書	2276 Kい
と発	2276 K表
と話	2276 Kし	2276 Kす
と語	2276 Kっ	2276 Kる
と説	2276 K明
と述	2276 Kべ
""", 'に': """
によ	2255 aiKって生成	2255 aiKる要約	2276 Kると
""", 'の': """
の使	2187 cookieK用
の学	48 aiK習
の採	2205 K用情報
の提	2222 K供記事です
""", 'を': """
をフ	2181 Kォローする	2181 Kォローしよう
を使	2187 cookieK用
を利	2187 cookieK用
を有	2184 javascriptK効	2184 javascript K効
を発	2276 K表した
を許	2202 cookieK可
""", 'ア': """
アカ	2198 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2221 Kィリエイト広告	2221 Kィリエイトプログラム	2221 Kィリエイトリンク	2230 Kィリエイトリンク	2230 Kィリエイト広告	2230 Kィリエイトプログラム
アプ	2176 Kリで開く	2176 Kリで読む	2176 Kリはこちら	2177 Kリを開く	2177 Kリをダウンロード	2177 Kリのダウンロード	2177 Kリをインストール	2213 Kリなら通知	2213 Kリなら速報	2213 Kリなら、	2213 Kリで読むと	2213 Kリなら
アン	2209 Kケートにご協力	2209 Kケートはこちら	2209 Kケート実施中	2210 Kケートに答えて
""", 'カ': """
カ月	2171 K無料	2275 K無料
""", 'ク': """
クイ	2210 Kズに答えて
クッ	2186 cookie(Kキー)	2187 Kキーを使用	2187 Kキーを利用	2202 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2189 Kントを投稿するには	2189 Kントするには	2189 Kントをお寄せ	2190 Kント欄で	2190 Kント欄に	2190 Kント欄から	2190 Kント欄へ	2212 Kントは削除します	2212 Kントは削除することが	2212 Kントは削除する場合	2212 Kントは承認	2212 Kントは公開前	2212 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2168 Kートをお願いします	2273 Kートをお願い	2273 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2273 Kンロードしてください
""", 'チ': """
チケ	2205 Kット販売中
チャ	2182 Kンネル登録を	2198 Kンネルに参加する	2198 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2174 Kースレターに登録	2175 Kースレターを	2198 googleKースで	2214 Kースレター登録はこちら	2277 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2181 Kローして最新	2181 Kローをお願い	2273 Kローしてください
""", 'ブ': """
ブラ	2233 Kウザは音声	2233 Kウザは動画	2233 Kウザではこの動画	2233 Kウザはvideo	2233 Kウザはaudio
""", 'プ': """
プッ	2177 Kシュ通知
プラ	2186 Kイバシーポリシーに
プレ	2171 Kミアム会員
プロ	2221 Kモーションが含まれ	2221 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2174 Kマガに登録	2175 Kマガで	2214 Kマガ登録はこちら	2214 Kマガの登録	2274 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2174 Kルマガジンに登録	2175 Kルマガジンで	2175 Kルマガジンを	2175 Kルでお届け	2189 Kルアドレスが公開されることはありません	2214 Kルアドレスを入力してください	2277 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2170 Kインして続きを	2170 Kインしてください	2171 Kインが必要	2273 Kインして
""", 'ヶ': """
ヶ月	2171 K無料	2275 K無料
""", '上': """
上优	3758 在googleK先
上優	3758 在googleK先
""", '下': """
下方	3844 K留言
下載	3739 K客戶端	3741 Kapp	3741 K應用程式
下载	3739 K客户端	3741 Kapp	3741 K应用	3843 K客户端
""", '不': """
不代	3757 K表本站	3774 K表本站立场	3787 K表本報立場	3787 K表本报立场	3787 K表本站立场	3787 K表本站立場	3787 K表本媒體立場	3787 K表本網立場	3787 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3813 K于任何财团
不屬	3813 K於任何財團
不得	3757 K转载	3757 K轉載
不认	43 K同本文
不錯	3843 K過
不错	3843 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3757 K表作者
仅供	3774 K其表达个人看法
仅限	3779 K会员	3779 K订户
""", '他': """
他說	3846 K
他说	3846 K
""", '付': """
付費	3734 K後	3847 K牆
付费	3734 K后	3847 K墙
""", '以': """
以下	3802 K内容来自
以閱	3733 K讀全文
以阅	3733 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3734 K专享	3779 K限定内容
会員	50 Kの方は	50 Kは月に	2170 K限定です	2170 K限定の記事	2170 K登録できます	2171 K登録すると	2171 K登録が必要	2217 Kの方はこちら	2217 K登録で続きを読む	2217 K登録後にご覧	2246 Kだけが読める	2246 Kのみがお読み	2246 Kのみ閲覧	2273 K登録して	2273 K登録は	2273 K登録がお済み	2273 K登録をお願い	2273 K登録で	2273 K登録のうえ	2273 K登録はこちら	2273 K登録ください	2274 Kの方
会費	2215 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3731 K支持	3843 K支持,	3843 K支持让	3843 K支持讓	3843 K支持是
""", '使': """
使用	3749 Kcookie改善	3749 Kcookie以	3749 K cookie 以	3749 K cookie 来	3749 K cookie 來	3750 Kcookie来	3750 Kcookie來
""", '來': """
來自	3765 K外部平台的內容
""", '依': """
依靠	3777 K读者的支持	3777 K讀者的支持
""", '侵': """
侵权	3757 K请	3757 K必究
侵權	3757 K必究
""", '個': """
個人	2187 K情報の取り扱い	2222 Kの見解です	3774 K看法
""", '偏': """
偏好	3758 K來源	3758 K来源	3827 K來源
""", '僅': """
僅限	3779 K會員	3779 K訂戶
""", '優': """
優先	2197 Kソース	2197 K表示に設定	2197 Kする情報源	2197 K的に表示
""", '免': """
免費	15 K閱讀	3788 K文章	3788 K閱讀篇數	3788 K閱讀額度	3789 K註冊即可	3789 K註冊後	3816 K文章	3843 K訂閱	3845 K試用
免费	15 K阅读	3788 K文章	3788 K阅读篇数	3789 K注册即可	3789 K注册后	3816 K文章	3843 K订阅	3845 K试用
""", '全': """
全文	20 Kを	2170 Kを読むには	2170 Kをお読み
""", '公': """
公众	16 K号	3744 K号:
公式	2177 Kアプリ	2181 Kアカウントをフォロー	2181 Kアカウントを友だち	2198 Klineはこちら	2274 Kline
""", '关': """
关注	3744 K我们的	3843 K我们
""", '内': """
内阅	3739 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3846 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2275 K
初月	2217 K#円で	2275 K無料
""", '判': """
判断	2276 Kした
""", '利': """
利用	2186 K規約に同意
""", '前': """
前請	3774 K先登入
前请	3774 K先登录
""", '剩': """
剩余	3733 K#%
剩餘	3733 K#%
""", '力': """
力を	2215 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3744 Kline好友	3744 Kline官方	3744 Kline@	3777 K贊助行列	3777 K赞助行列	3843 K会员	3843 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2274 Kになります
""", '動': """
動画	40 Kや写真	2206 Kをご覧ください	2206 Kはこちら	2207 Kでも詳しく	2207 Kでも解説	2233 Kを再生するには	2233 Kをご覧いただくには	2233 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3845 K
""", '化': """
化名	97 K
""", '即': """
即可	3774 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2182 Kち追加
""", '収': """
収益	2221 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3737 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2199 K班までご	2215 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2174 Kトレイに
""", '只': """
只靠	3777 K讀者	3777 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3765 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3804 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3846 K
告诉	38 K我们	67 K我们	3846 K
""", '呼': """
呼び	2276 Kかけた	2276 Kかける	2276 Kかけて	2276 K掛け
""", '命': """
命じ	2276 Kた
""", '啟': """
啟用	3804 Kjavascript
""", '喊': """
喊道	3846 K
""", '因': """
因为	3843 K有你的支持
因為	3843 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2221 Kの一部が還元
""", '外': """
外部	2202 Kコンテンツ	3765 K内容	3765 K內容
""", '她': """
她說	3846 K
她说	3846 K
""", '好': """
好評	2205 K発売中
""", '如': """
如侵	3757 K权
如有	3757 K侵权	3757 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3745 K微信
""", '定': """
定期	3843 K定額
""", '寄': """
寄付	2243 Kで成り立って	2243 Kで運営され	2243 Kによって運営され	2273 Kをお願い	2277 K
寄到	3737 K您的信箱	3776 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3846 K
""", '居': """
居合	2223 Kわせた方は
""", '已': """
已是	3733 K會員	3779 K订户	3779 K訂戶
已经	3733 K是会员
""", '年': """
年額	2275 K
""", '广': """
广告	11 K	3751 K拦截	3810 K拦截	3810 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2184 Kブロック	2215 Kに頼らず
""", '廣': """
廣告	11 K	3751 K攔截	3810 K攔截	3810 K封鎖
""", '开': """
开启	3741 K通知	3804 Kjavascript
""", '弊': """
弊社	2274 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2274 Kイト
当初	97 Kの記事で
当社	2274 Kの
当編	2274 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3741 K扫	3745 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2168 Kをお願いします	2273 Kをお願い	2273 Kして
""", '您': """
您已	3776 K成功订阅	3776 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3731 K支持	3777 K每一份捐款	3777 K每一筆捐款	3843 K捐款	3843 K支持,	3843 K支持让	3843 K支持讓	3843 K支持是
""", '情': """
情報	2199 Kをお寄せください	2199 K提供はこちら	2199 K提供を募集	2199 K提供をお待ち	2199 Kをお待ちして	2223 Kをお持ちの方は	2223 K提供窓口
""", '感': """
感謝	3776 K您的訂閱	3843 K閱讀	3843 K您的支持
感谢	3776 K您的订阅	3843 K阅读	3843 K您的支持
""", '成': """
成为	51 K其中一员	3733 K会员即可	3779 K付费会员	3843 K会员,	3843 K会员即可	3843 K我们的会员
成果	2230 K報酬型広告
成為	3733 K會員即可	3777 K我們的贊助	3779 K付費會員	3843 K會員,	3843 K會員即可	3843 K我們的會員
""", '我': """
我不	3833 K是机器人	3833 K是機器人
我们	3749 K使用cookie	3749 K使用 cookie	3844 K的
我們	3749 K使用cookie	3749 K使用 cookie	3844 K的
""", '手': """
手机	3741 K客户端
""", '打': """
打开	3739 Kapp	3741 K微信
打開	3739 Kapp
""", '扫': """
扫一	3741 K扫
扫描	3739 K二维码下载	3739 K二维码加入	3741 K二维码关注	3843 K二维码下载	3843 K二维码关注	3843 K二维码加入	3843 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3757 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3846 K
指摘	2276 Kした
""", '捐': """
捐助	3777 K我们	3777 K我們
捐款	3843 K支持	3847 K
""", '掃': """
掃一	3741 K掃
掃描	3739 K qr	3843 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3741 K通知
推送	14 K	3741 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3810 K告
""", '支': """
支持	3730 K獨立媒體	3730 K独立媒体	3731 K我们的	3731 K我們的	3843 K我们,	3843 K我們,	3843 K我们。	3843 K我們。	3843 K我们的报道	3843 K我們的報導	3843 K我们的新闻	3843 K我們的新聞	3843 K我们的记者	3843 K我們的記者	3843 K我们的工作	3843 K我們的工作	3843 K我们继续	3843 K我們繼續
支援	2243 Kで成り立って	2243 Kで運営され	2243 Kによって成り立って	2243 Kによって運営され	2273 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3757 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3758 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2276 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3779 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2174 K情報をお届け
""", '會': """
會員	50 K每月	3734 K專享	3779 K限定內容
""", '月': """
月額	2171 K#円	2275 K
""", '有': """
有了	3843 K你的支持	3843 K您的支持
有料	50 K会員は	2170 K会員限定	2170 K会員になる	2170 K会員の方	2217 K記事が読めます	2277 K会員
有权	3774 K删除
有權	3774 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3798 K#歲	3798 K十八歲
未經	3757 K授權不得	3757 K授權,不得	3757 K授權禁止	3757 K授權請勿	3757 K授權,請勿
未经	3757 K授权不得	3757 K授权,不得	3757 K授权禁止	3757 K授权,禁止	3757 K授权请勿	3757 K授权,请勿
""", '本': """
本ま	2217 月#Kで無料で
本ア	2274 Kプリ
本サ	2274 Kイト
本內	3802 K容來自
本内	3802 K容来自
本刊	3844 K
本報	3844 K導
本报	3844 K读者	3844 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3757 K来源	3844 K
本站	3844 K
本紙	38 Kまで	67 Kまで
本網	3749 K站使用	3844 K
本网	3749 K站使用
本記	2274 K事
本誌	2274 K
""", '来': """
来自	3765 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2255 K翻訳
""", '欢': """
欢迎	3744 K关注	3843 K加入	3843 K赞助	3843 K订阅	3843 K投稿
""", '歡': """
歡迎	3744 K追蹤	3843 K加入	3843 K贊助	3843 K訂閱	3843 K投稿
""", '此': """
此內	9 K容	3802 K容來自	3802 K容由
此内	9 K容	3802 K容来自	3802 K容由
此前	97 K版本
此影	3801 K片在您所在
此视	3801 K频在您所在
""", '残': """
残り	2170 K#文字	2170 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3845 K
每日	3738 K简报	3738 K簡報	3738 K電子報
每月	3845 K
""", '求': """
求め	2276 Kた	2276 Kている
""", '沒': """
沒有	70 K廣告	3813 K股東	3813 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3813 K股东	3813 K财团
""", '浏': """
浏览	3751 K器版本	3801 K器不支持音频	3801 K器不支持视频	3801 K器不支持播放	3801 K器不支持html#	3801 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3801 K器不支援影片	3801 K器不支援音訊
""", '点': """
点击	3843 K关注	3843 K这里
""", '無': """
無料	15 K記事	2170 Kで会員登録	2170 K会員に登録	2217 Kで読める記事の上限	2217 K会員になると	2246 K記事の閲覧	2246 K記事は残り	2246 Kで読める記事	2246 K閲覧	2273 K会員に登録	2273 K会員登録	2275 K体験
無断	2196 K転載	2196 K複製	2254 K転載・複製	2254 K転載を禁じ	2254 Kでの転載	2254 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3757 K所有	3757 K归本	3757 K归原	3757 K归作者	3757 K归属
版權	3757 K所有	3757 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2274 Kしたジャーナリズム	3844 K新闻	3844 K媒体
""", '獨': """
獨立	3844 K新聞	3844 K媒體
""", '獲': """
獲得	3786 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3844 K者
由读	3844 K者
""", '申': """
申し	2205 K込みはこちら
申込	2205 Kみはこちら	2205 Kはこちら
""", '电': """
电子	3847 K报
""", '畅': """
畅读	3779 K全站
""", '留': """
留言	85 K区	85 K區	3844 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2199 Kをお寄せ
""", '登': """
登入	24 K或	3733 K後繼續	3733 K會員	3789 K或註冊
登录	24 K或	3733 K后继续	3733 K后查看全文	3733 K后查看完整	3789 K或注册
登録	2217 Kして続きを読む	2273 Kしてください	2273 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2274 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3739 appK多
""", '禁': """
禁止	3757 K转载
禁無	2195 K断
""", '私': """
私た	2274 Kちの
""", '科': """
科し	2276 Kた
""", '称': """
称	3846 K
""", '稱': """
稱	3846 K
""", '立': """
立即	3843 K加入我们	3843 K加入我們	3843 K订阅	3843 K訂閱	3843 K下载	3843 K下載	3843 K报名	3843 K報名	3843 K成为会员	3843 K成為會員
""", '第': """
第一	3774 K条评论	3774 K則留言	3774 K條評論
""", '筆': """
筆者	2222 K個人の見解
""", '紙': """
紙の	2274 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2170 Kを読むには	2170 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2274 K部では
""", '繼': """
繼續	3733 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3733 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3846 K
者说	3846 K
""", '联': """
联盟	74 K链接	3786 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3786 K行銷連結	3786 K連結
聯絡	38 K我們
""", '自': """
自動	2255 K翻訳
""", '若': """
若有	3757 K侵权	3757 K侵權
""", '获': """
获得	3786 K佣金
""", '著': """
著作	2196 K権は	2254 K権法により保護	2254 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3774 K本站立场
表示	3846 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3733 K即可	3733 K後繼續	3737 K我們的	3737 K電子報	3843 K我們	3847 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2199 Kまでご連絡ください
""", '訴': """
訴え	2276 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2276 Kた
認為	3846 K
""", '說': """
說:	3846 K
說。	3846 K
說道	3846 K
""", '読': """
読み	2171 K放題
読者	18 Kの寄付	18 Kの支援	2215 Kの会費で	2274 Kの皆様	2274 Kの皆さ	2274 Kアンケート
""", '請': """
請先	3843 K登入
請啟	3749 K用javascript
請我	54 K喝咖啡
請捐	3843 K款
請支	3730 K持我們	3843 K持我們
請登	3843 K入後	3843 K入以
請立	3843 K即捐款
請輸	3776 K入您的電子	3843 K入您
請點	3843 K擊此處	3843 K擊這裡	3843 K擊下方	3843 K擊連結
""", '讀': """
讀者	43 K投書	3844 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3733 K即可	3733 K后继续	3737 K我们的	3737 K电子报	3843 K我们	3847 K费
""", '认': """
认为	3846 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3774 K服务协议
""", '该': """
该视	3801 K频在您所在
""", '说': """
说:	3846 K
说。	3846 K
说道	3846 K
""", '请': """
请先	3843 K登录
请启	3749 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3843 K款
请支	3730 K持我们	3843 K持我们
请点	3843 K击此处	3843 K击这里	3843 K击下方	3843 K击阅读	3843 K击关注	3843 K击链接
请登	3843 K录后	3843 K录以
请立	3843 K即捐款
请输	3776 K入您的电子邮箱	3776 K入您的邮箱	3843 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3844 K问卷	3844 K群
""", '責': """
責任	3757 K編輯:
""", '賺': """
賺取	3786 K佣金
""", '購': """
購読	2170 K者の方は	2171 Kすると	2273 Kしてください	2274 K者の方	2277 K料
""", '贊': """
贊助	3730 K我們	3843 K我們
""", '责': """
责任	3757 K编辑:
""", '赚': """
赚取	3786 K佣金
""", '赞': """
赞助	3730 K我们	3843 K我们
""", '身': """
身边	3844 K的新鲜事
身邊	3844 K的新鮮事
""", '転': """
転載	45 K	2195 Kを禁じ
""", '輸': """
輸入	3776 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3757 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3757 K请注明
""", '输': """
输入	3776 Kemail
""", '这': """
这篇	3844 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3744 K我們的	3758 Kgoogle news	3843 K我們
""", '送': """
送っ	49 Kてください
送到	3776 K你的邮箱	3776 K您的邮箱	3776 K您的信箱
""", '這': """
這篇	3844 K文章
""", '通': """
通知	14 K	2177 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2214 Kニュースレター
""", '邀': """
邀請	3843 K您
邀请	3843 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3846 K
""", '长': """
长说	3846 K
""", '開': """
開啟	3741 K通知	3804 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3733 K全文請
""", '關': """
關注	3744 K我們的	3843 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3733 K全文请
""", '随': """
随时	3843 K掌握
""", '隐': """
隐私	3750 K政策
""", '隨': """
隨時	3843 K掌握
""", '隱': """
隱私	3750 K權政策	3750 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3847 K報
""", '需': """
需接	3765 K受cookie
需要	3765 K接受cookie	3843 K您的支持	3843 K你的支持
""", '音': """
音声	2206 Kでもお聴き
""", '飲': """
飲酒	3798 K過量
""", '首': """
首年	3791 K仅需
首月	3779 K仅需	3779 K只要	3791 K免费	3791 K免費	3791 K仅	3791 K僅	3791 K只需	3845 K
首选	3758 K来源	3758 K新闻来源	3827 K来源
首選	3758 K來源	3758 K新聞來源	3827 K來源
""", '點': """
點擊	3843 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2376 K
가입해	2376 K 주세요
""", '강': """
강조했다	2379 K
""", '게': """
게시물	2337 K 불러오기
""", '계': """
계속	2282 K 읽으려면	2282 K 읽으시려면
계신	2305 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2344 K 차단
광고도	70 K
광고차단	2344 K
""", '구': """
구글	2292 K 뉴스에서
구독	50 K 회원은	2282 K 후 이용
구독료	2380 K
구독을	2376 K 신청하세요
구독자	2282 K 전용 기사	2282 K 전용 콘텐츠	2282 K 전용입니다	2282 K 전용 서비스	2377 K
구독자는	50 K
구독자만	2282 K 볼 수	2319 K 읽을
구독자에게만	2319 K 제공
구독하고	2292 K
구독하세요	2304 K	2376 K
구독하시면	2282 K
구독해	80 K 주세요	2291 K 주세요	2317 K 주셔서	2376 K 주세요
구독해주세요	2291 K
구독해주셔서	2317 K
""", '금': """
금요일	2317 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2282 전체 K 보려면	2319 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2318 K 응원해
기자에게	2305 K 연락해 주세요
""", '남': """
남겨주세요	2376 K
""", '네': """
네이버	2292 K 메인에서	2304 K 구독
네이버에서	2292 K 구독
""", '놓': """
놓치지	2376 K 마세요
""", '눌': """
눌러주세요	2376 K
""", '뉴': """
뉴스레터	78 K	2284 K 구독하기	2284 K 구독하세요	2284 K 신청하기	2284 K 구독 신청하기	2377 K	2380 K
뉴스레터로	2284 K 받아
뉴스레터를	2284 K 받아	2284 K 구독하세요	2284 K 구독해	2284 K 구독하고	2284 K 구독하면	2376 K 신청하세요
""", '다': """
다운로드하세요	2376 K
""", '달': """
달	2319 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2305 K 제보가	2377 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2315 K 삭제될	2315 K 삭제합니다	2315 K 통보	2315 K 예고	2315 K 운영자	2315 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2379 K
""", '독': """
독립	2377 K 언론
독립언론	2377 K
독립언론을	2318 K 지켜
독자	2327 K 후원으로	2376 K 여러분의	2377 K 여러분
독자님의	2280 K 후원	2327 K 후원으로
독자들의	18 K 후원	2327 K 후원으로	2348 K 후원
독자의	2327 K 후원으로	2348 K 후원	2377 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2317 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2376 K
""", '로': """
로그인	24 K	2282 K 후 이용
로그인이	2282 K 필요합니다	2282 K 필요한 서비스	2282 K 필요해요
로그인하거나	2376 K
로그인하고	2319 K 계속
로그인하면	2319 K 계속
로그인하시면	2282 K
로봇이	2367 K 아닙니다
""", '링': """
링크에서	2376 K 확인하세요
""", '마': """
마음에	2318 기사가 K 드셨다면
""", '만': """
만나보세요	2376 K
""", '말': """
말했다	2379 K
""", '매': """
매월	2378 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2317 K 보내드려요
메일함으로	2284 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2302 K 복제	2302 K 전재
무단전재	2301 K
무료	15 K 기사	2325 K 기사	2378 K 체험
무료로	15 K 볼 수 있는	2319 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2376 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2379 K
""", '보': """
보내	57 K 드립니다	2376 K 주세요
보내드리는	2317 K
보내드립니다	57 K	2317 K
보내주세요	2376 K
""", '본': """
본	2377 K 기사
본사의	2323 K 편집 방향	2323 K 편집방향
본지는	2377 K
본지의	2323 K 편집 방향	2323 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2336 K 오디오를	2336 K 비디오를	2336 K 동영상을
브라우저는	2336 K 동영상
브라우저에서는	2336 K 동영상을
""", '사': """
사연을	2305 K 보내주세요	2305 K 보내 주세요
사전	2310 K 등록하기	2310 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2303 K 매체로	2303 K 출처로	2303 K 언론사	2303 K 매체
선호하는	2303 K 출처
""", '설': """
설명했다	2379 K
설문에	2376 K 참여하세요
설치하세요	2376 K
""", '세': """
세미나	2310 K 신청하기
""", '소': """
소식을	2317 K 전해드립니다
""", '속': """
속보를	2316 K 받아보세요
""", '수': """
수수료를	2322 K 받을 수 있습니다	2322 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2327 K 후원으로
시민의	2348 K 후원
시작하세요	2376 K
""", '아': """
아래에서	2376 K 확인하세요
""", '알': """
알려	2376 K 주세요
알려주세요	2376 K
알림	2288 K 받기	2288 K 설정
알림을	14 K	2316 K 켜고
""", '애': """
애드블로커	2344 K
애드블록	2344 K
""", '앱': """
앱	2288 K 다운로드	2288 K 설치	2316 K 설치하기
앱에서	2287 K 보기	2287 K 열기	2316 K 더 편하게	2376 K 확인하세요
앱으로	2287 K 보기	2316 K 더
앱을	2288 K 다운로드	2316 K 다운로드하세요	2316 K 설치하세요
""", '언': """
언론을	2318 독립 K 지켜
""", '여': """
여기서	2376 K 확인하세요
여러분	2377 K 덕분
여러분의	2305 K 제보를	2318 K 후원이	2348 독자 K 후원	2376 K 후원
""", '영': """
영상에서	2311 K 확인하세요	2311 K 확인할 수 있습니다	2376 K 확인하세요
영상으로	2311 K 확인하세요
영상을	2311 K 확인하세요
""", '온': """
온라인	2310 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2308 K 콘텐츠	2337 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2377 K 기자
우리의	2377 K 저널리즘
""", '운': """
운영되고	2318 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2318 K 응원
""", '월': """
월	2378 K #원
""", '유': """
유료	2282 K 구독자만
유튜브	2292 K 구독
""", '음': """
음성으로	2311 K 들으려면	2311 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2376 K
응원해	2280 K 주세요	2376 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2376 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2377 K 기사가	2377 K 기사는	2377 K 기사
이메일	2285 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2284 K 입력하세요	2284 K 입력해 주세요	2284 K 입력해주세요	2284 K 입력하시면
이미	2319 K 구독자이신가요
이벤트에	2376 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2359 K 작성	2359 K 생성	2359 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2310 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2359 K 번역
자바스크립트가	2339 K
자바스크립트를	2339 K
자살예방	97 K
자주	2303 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2301 K 금지
재배포금지	2301 K
재생할	2336 K 수 없습니다
""", '저': """
저작권법	2302 K
저작권법의	2302 K
저작권자	2302 K
저작권자의	2302 K
저희	2377 K 뉴스레터	2377 K 채널	2377 K 앱
저희는	2377 K
저희를	2377 K
""", '적': """
적었다	2379 K
""", '전': """
전문을	20 K
전용	2282 회원 K 기사	2282 회원 K 콘텐츠	2282 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2379 K
""", '정': """
정기후원	2378 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2337 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2305 K 부탁드립니다
제보는	2305 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2305 K 기다립니다	2305 K 받습니다
제보해	38 K 주세요	67 K 주세요	2376 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2322 K 링크
제휴링크	2322 K
""", '좋': """
좋아요	2304 구독과 K 부탁
좋아요를	2304 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2376 K 확인하세요	2376 K 신청하세요	2376 K 참여하세요
지켜주세요	2376 K
""", '채': """
채널	2291 K 추가	2304 K 추가하기	2304 K 구독하기	2326 K 추가하고	2326 K 추가하면
채널에	2304 K 참여하세요
채널에서	2304 K 소식을	2376 K 확인하세요
채널을	2326 K 추가하고	2326 K 추가하면	2326 K 추가해	2326 K 구독하고	2326 K 구독하면
채용	2310 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2378 K 달
""", '추': """
추가해	2304 K 주세요
추가해주세요	2304 K
""", '친': """
친구	2304 K 추가하세요
""", '카': """
카카오톡	2326 K 채널에서	2326 K 채널
""", '커': """
커피	54 K 한 잔 사	2318 K 한 잔 값으로
""", '콘': """
콘텐츠	2337 K 불러오기
""", '쿠': """
쿠키	2308 K 동의가
쿠키를	2308 K 허용해야	2308 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2310 K 보기
""", '파': """
파트너스	2322 K 활동
""", '팔': """
팔로우하기	2291 K	2304 K
팔로우하세요	2376 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2323 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2322 K 받아
""", '활': """
활용	2301 ai 학습 및 K 금지
""", '회': """
회원	2282 K 전용입니다
회원가입	2282 K 후	2376 K 후
회원가입은	2376 K
회원가입을	2376 K 하
회원가입하고	2376 K
회원가입하면	2319 K 월
회원가입하세요	2376 K
회원가입하시면	2376 K
회원만	2282 K 볼 수
""", '후': """
후원금	2380 K
후원으로	2318 독자의 K 운영됩니다	2318 독자의 K 운영하는
후원을	2280 K 부탁드립니다	2376 K 부탁
후원이	2280 K 필요합니다	2280 K 큰 힘이
후원하세요	2376 K
후원해	80 K 주세요	2280 K 주세요	2376 K 주세요
후원회원의	2327 K 후원으로	2348 K 힘
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
değilim
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
paylaşilan
paylaşin
paylaştiği
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
recaptcha로
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
robô
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
κεράστε
κοινοποιήθηκε
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
μοιράστηκε
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
ρομπότ
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
روبوت
روبوتا
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
我不
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
로봇이
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
