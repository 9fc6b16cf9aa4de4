"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3641
# comentário	2775
# comentários	2775
# gün ücretsiz deneyin	3422
# głosów	91
# hlasů	91
# hozzászólás	1858
# komentářů	443
# komentāri	2427
# lượt bình chọn	91
# příspěvků	443
# röster	91
# yaşindan küçükler oynayamaz	3485
# ääntä	91
# δευτερόλεπτα μπροστά	811
# δευτερόλεπτα πίσω	811
# σχόλια	753
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3561
# коментарів	3561
# комментариев	3020
# комментарий	3020
# комментария	3020
# הצבעות	91
# שניות אחורה	1709
# שניות קדימה	1709
# תגובות	1665
# تعليقات	118
# ثانيه جلو	1379
# ثانيه عقب	1379
# راي	91
# صوت	91
# نظر	1335
# कमेंट	1767
# वोट	91
# सेकंड आगे	1808
# सेकंड पीछे	1808
# € al mes durante # meses	1204
# € al mese per # mesi	2084
# € por mês durante # meses	2816
#か月無料	2171
#カ月無料	2171
#ヶ月無料	2171
#件のコメント	2187
#則留言	3751
#条评论	3751
#票	91
#秒戻る	2230
#秒進む	2230
#명 참여	91
#초 뒤로	2333
#초 앞으로	2333
""", 'a': """
a apărut o eroare	2964
a carregar vídeo	2829
a cikk a hirdetés alatt folytatódik	1854
a cikk a hirdetés után folytatódik	1854
a cikk meg is hallgatható	1852
a cikk meghallgatása	1861
a cikk megosztása	1852
a folytatáshoz regisztráljon	1846
a hirdetés után folytatjuk	1854
a kommentelés lezárult	1858
a lire également	1526
a nap kérdése	91
a rovat további cikkei	1859
a szerző a lap munkatársa	1869
a szerző jogász	1869
a szerző közgazdász	1869
a szerző politológus	1869
a szerző történész	1869
a szerző újságíró	1869
a témában további cikkek	1859
abo abschließen	590
abonare confirmată	2987
abonați-vă	2893
abone değil misin	3500
abone değil misiniz	3500
abonează-te	2893
abonelere özel	3422
abonelere özel avantajlar	3485
abonelere özel indirim	3485
abonelere özel içerik	3500
abonelik paketlerini gör	3529
abonelik seçenekleri	3529
aboneliği yenile	3529
aboneliğini seç	3500
aboneliğiniz onaylandi	3530
aboneliğinizi seçin	3500
abonner nå	2586
abonner på nyhetsbrevet	2591
abonné	1578
abonné à ce thème	1634
abonnér	509
abonnér nu	509
abonnés	1493
abonnés uniquement	1566
abonē	2421
abonē jaunumus	2445
abonē un lasi visus rakstus	2421
abonēt	2421
abrir menú	1165
acasă	2907
accede a todos los contenidos sin límites	1204
accept termenii și condițiile	2964
accepto la política de privacitat	405
acceptér	523
acceptă toate	2915
acceptă tot	2951
acceptă și afișează conținutul	2915
acceptă și continuă	2951
acceso a todos los artículos	1263
accès à tous les articles	1629
accéder au dossier	1603
accéder à l'article	1493
accéder à la page de dons	1594
aceitar e ver o conteúdo	2797
aceito receber comunicações	2845
aceito receber comunicações de marketing	2845
aceito receber comunicações e ofertas	2811
acepto la política de privacidad	1234
acesso ilimitado a todo o conteúdo	2874
acest articol este rezervat abonaților	2930
acest câmp este obligatoriu	2964
acesta este ultimul tău articol gratuit	2930
acheter ce numéro	1553
achetez ce numéro	1553
activează	2955
activează alertele	2924
activează notificările	2924
activează sunetul	2947
actualitza la pàgina	398
actualités	1526
actualizar la página	1227
ad 광고	2311
adaugă ca sursă preferată	2974
adaugă un comentariu	2904
adaugă un răspuns	2980
adaugă în coș	2990
adblock détecté	1626
add meg az e-mail-címed	1864
además	1162
adhérer	1484
adja meg az e-mail-címét	1864
adja meg e-mail-címét	1864
adomány	1844
adományozok	1844
adományozás	1844
adresa de email nu este validă	2964
adresă de email invalidă	2964
adreça electrònica	371
afficher la vidéo	1589
afficher les réponses	1577
afișează comentariile	2939
afișează conținutul	2915
afișează conținutul extern	2915
afișează originalul	2908
afișează postarea	2951
afișează subtitrările	2947
agora não	2748
ai deja un abonament? autentifică-te	2930
ai găsit o greșeală	2970
ai observat o greșeală	2904
ai सारांश	1782
ai से तैयार सारांश	1782
ai 摘要	3824
ai 기사 요약	2359
ai 번역	2359
ai 생성 이미지	2368
ai 요약	2311
ai 음성으로 듣기	2333
ai-genereret resumé	534
ai-resumé	534
ai-összefoglaló	1861
aicinām ievērot cieņu komentāros	2427
aiheeseen liittyvää	1433
aiheesta lisää	1433
ainda não tem conta	2843
ainda não é assinante	2843
aitäh liitumast	1307
aizvērt	2429
aizvērt reklāmu	2430
aiが要約	2255
aiによる要約	2255
ai总结	3824
ai摘要	3771
ai生成	2264	3824
ai生成内容	3834
ai翻訳	2255
ai翻譯	3824
ai翻译	3824
ai要約	2255
ai語音朗讀	3798
ai语音朗读	3798
ai重點整理	3771
ai音声で聴く	2230
ai가 생성한 콘텐츠입니다	2368
ai가 읽어주는 기사	2333
ai로 생성된 콘텐츠	2368
ajouter une réponse	1617
ajouter à mes favoris	1512
ajouter à mes sources préférées	1611
ajouter à mes sujets	1634
ajouter à mes thèmes	1634
ajouter à vos sources préférées	1611
ajouter à vos sélections	1512
ajándékozza a cikket	1852
ajándékozza a cikket barátjának	1852
ajánlataink	1859
ajánljuk	1859
ajánljuk még	1859
ajánlott	1859
ajánlott cikkek	1859
ajánló	1859
akceptuję	2682
akkurat nå	2607
aktuálně	444
alege o sumă	2985
alege-ți abonamentul	2962
alegeți abonamentul	2962
algo salió mal	1235
alle abo-angebote im überblick	682
alle angaben ohne gewähr	688
alle inhalte sind urheberrechtlich geschützt	729
alle newsletter im überblick	673
alle preise ohne gewähr	688
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	612
als podcast hören	683
alte știri	2905
alterar preferências de cookies	2797
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3486
altyazilari göster	3486
altă sumă	2959
alătură-te conversației	2918
am înțeles	2908
amazon'da gör	3485
amazonで見る	2228
amazonで詳しく見る	2228
amazonで詳細を見る	2228
amazonで買う	2228
amazonで購入	2228
amazonで購入する	2228
amintește-mi mai târziu	2891
ana sayfaya dön	3506
anasayfaya dön	3506
andra läser	19	3300
andra läser just nu	19
andra läste även	3300
andre har også lest	19
andre leser nå	2607
andre leste også	2607
andre læser	531
andre læser lige nu	531
andre læser også	19
andre læste også	531
angebot wählen	682
anhören	611
anhören # min	611
anket sonuçlari	3519
anmäl dig	3283
anmäl dig till nyhetsbrevet	3283
annonce - artiklen fortsætter nedenfor	522
annonces légales	1553
annoncørbetalt	87
annoncørbetalt indhold	87	539
annons - artikeln fortsätter nedan	3292
annonsen slutar här	3292
annonsinnehåll	3307
annonslänk	3292
annonsörsinnehåll	3307
annonsørinnhold	87	2615
anulează oricând	2962
anulezi oricând	2930
anuluj odpowiedź	2685
användarvillkor	3293
anzeigensonderveröffentlichung	688
anúncio	2770
anúncios	2770
apasă pentru sunet	2984
apmaksāts saturs	2430
aportació mensual	400
aportació única	400
aportación mensual	1229
aportación única	1229
app storeからダウンロード	2235
app storeでダウンロード	2235
app store에서 다운로드	2339
apple ile giriş yap	3500
apple podcastで聴く	2261
appleでサインイン	2243
appleでログイン	2243
appleで続ける	2243
app内打开	3804
après la publicité	1517
após a publicidade	2770
apóyanos	1123
apóyanos en patreon	1229
apúntate	1135
aquest article està bloquejat	403
aquest article t'ha estat útil	381
aquest camp és obligatori	405
aquest vídeo ja no està disponible	388
aquest vídeo no està disponible	388
arată conținutul	2951
arată mai mult	2968
arată mai puțin	2908
arată răspunsurile	2939
arată tot	2908
arkadaşina gönder	3429
arkadaşinla paylaş	3429
article abonné	1493
article ajouté à vos sélections	1512
article lu par une voix de synthèse	1585
article précédent	1526
article réservé aux abonnés	1493
article següent	409
article sponsorisé	1553
articles associés	1526
articles liés	1526
articles recommandés	1526
articles récents	1526
articol exclusiv pentru abonați	2930
articole asemănătoare	2905
articole înrudite	2905
articoli più letti	2087
articolul continuă după reclamă	2901
articolul continuă mai jos	2901
articolul următor	2905
artikeln finns också som ljud	3288
artikeln fortsätter efter annonsen	3292
artikeln fortsätter nedan	3292
artikeln fortsätter under bilden	3292
artikeln går att lyssna på	3288
artikeln är låst	3278
artikeln är uppläst av en dator	3288
artikkel jätkub pärast reklaami	1291
artikkel jätkub reklaami järel	1291
artikkel täieneb	1289
artikkelen er låst	2586
artikkelen finnes også som lyd	2595
artikkeli jatkuu kuvan jälkeen	1427
artikkelin voi myös kuunnella	1425
artiklen er låst	509
artiklen er læst op af en robot	518
artiklen findes også som lyd	518
artiklen fortsætter efter annoncen	522
artiklen fortsætter nedenfor	522
artiklen fortsætter under billedet	522
artiklen kan også høres	518
artikli loeb ette tehishääl	1287
artiklit loeb tehishääl	1287
artykuł dla subskrybentów	2667
artykuł sponsorowany	2681
artykuły na e-mail	2670
artículo anterior	1162
artículo regalado	1275
artículo relacionado	1162
artículo siguiente	1238
artículos recomendados	1208
artículos relacionados	1162
as notícias mais lidas	2819
ascultă	2898
ascultă articolul	2947
ascunde răspunsurile	2939
aslini göster	3439
assine já	2753
atbalstīt	2421
atcel jebkurā laikā	2421
atradi kļūdu rakstā	2427
atualizar a página	2838
atualizar página	2838
atvērt	2429
atšaukti galite bet kada	2380
aucun commentaire à ce niveau	1557
audio narrado por una voz automática	1187
auf apple podcasts hören	663
auf spotify hören	663
ausgewählt für sie	687
autoriser la publicité	1593
avantage abonnés	1583
avantages abonnés	1583
avantaje pentru abonați	2945
avançar # segundos	2829
aveți deja cont	2962
avis de décès	1553
avoimet työpaikat	1435
avsluta när du vill	3278
avslutt når du vil	2586
avís legal	360
avísanos de un error	1252
aylik bağiş	3497
aylik bağiş yap	3528
ayrintilar için tiklayin	3438
ayrintilar için tiklayiniz	3438
az első hónap csak # ft	1846
aç	3439
añadir a favoritos	1147
añadir a la cesta	1274
añadir a mi lista	1207
añadir a mis temas	1268
añadir al carrito	1274
añadir comentario	1158
añadir como fuente preferida	1246
añadir una respuesta	1252
añadir usuario	1128
añádenos como fuente preferida	1246
aún no eres suscriptor	1232
aún no estás registrado	1232
aún no te has registrado	1128
aún no tienes cuenta	1232
ačiū, kad užsiprenumeravote	2405
ați uitat parola	2962
ați votat deja	2939
""", 'b': """
baixar episódio	2829
baixar o áudio	2829
baixar áudio	2829
banküberweisung	589
bağiş sayfasina git	3497
bağiş yap	3421
bağiş yapin	3421
bağişim	3528
bağlanti kopyalandi	3514
bağlantiyi kopyala	3429
başa dön	3438
başka tutar	3497
bei google als quelle hinzufügen	612
bei spotify hören	663
bejelentkezés	1846
belépés	1846
benefício do assinante	2801
betrag wählen	588
betygsätt receptet	61
betűméret	65
bezárás	1843
beğen	3480
beğenme	3480
bild vergrößern	629
bildirimleri aç	3477
bildirimleri açin	3477
bir hata oluştu	3502
bir tutar seçin	3528
bir şeyler ters gitti	3503
bir şeyler yanliş gitti	3503
bitte versuchen sie es später erneut	673
bize ulaşin	3435
biểu quyết	91
bjud en vän på artikeln	3288
bli månadsgivare	3275
bli støttemedlem	2583
bliv støttemedlem	506
blocco pubblicità rilevato	2144
bloqueador de anúncios ativado	2872
bloqueador de anúncios detectado	2872
bloqueur de publicité détecté	1626
bloqueur détecté	1626
boletín	1135
browserul tău nu poate reda acest video	2915
brukervilkår	2600
bu haber abonelere özeldir	3422
bu haber yapay zeka tarafindan seslendirilmiştir	3486
bu haber yapay zekâ ile seslendirilmiştir	3486
bu haberi paylaş	3537
bu haberi paylaşin	3537
bu içerik abonelere özeldir	3422
bu içerik faydali oldu mu	3479
bu içerik görüntülenemiyor	3489
bu içerik gösterilemiyor	3489
bu içerik kilitli	3500
bu video artik mevcut değil	3486
bu video bulunduğunuz ülkede izlenemiyor	3486
bu video mevcut değil	3486
bu video ülkenizde izlenemiyor	3486
bu yaziyi paylaş	3537
bu yorumu şikayet et	3519
bugün değil	3420
bulmaca çöz	3482
bunlar da ilginizi çekebilir	3436
butlletí	371
buzón anónimo	1241
buzón seguro	1241
buďte v obraze	433
bài cùng chuyên mục	3669
bài cùng tác giả	3669
bài khác	3642
bài khác của tác giả	3701
bài liên quan	3642
bài mới nhất	3669
bài quảng cáo	3670
bài tiếp theo	3642
bài trước	3701
bài viết có hữu ích không	3674
bài viết có hữu ích với bạn không	3674
bài viết liên quan	3642
bài viết mới	3668
bài viết này bị khóa	3695
bài viết này có hữu ích không	3674
bài viết tiếp theo	3701
bài viết trước	3701
bài viết được tặng bởi thuê bao	3721
bài được dịch tự động	3668
bài đọc nhiều	3669
báo cáo	3675
báo cáo bình luận	3712
báo cáo vi phạm	3675
báo lỗi	3641
báo lỗi bài viết	3674
bármikor leiratkozhat	1864
bármikor leiratkozhatsz	1864
bármikor lemondhatja	1846
bármikor lemondható	1846
bình chọn	91	3675
bình chọn của bạn đã được ghi nhận	3674
bình luận	3641
bình luận (#	3641
bình luận của bạn	3712
bình luận đã bị tắt	3712
bölümü indir	3486
búsqueda	1165
bülten	3459
bülten üyeliği	3459
bültene abone oldunuz	3459
büyüt	3438
bądź na bieżąco	2670
bővebben	1861
būkite pirmas	2386
būkite pirmas, pakomentavęs	2386
bạn chưa có tài khoản	3695
bạn chưa đăng ký	3695
bạn có muốn nhận thông báo	3688
bạn có muốn nhận thông báo không	3688
bạn có thể hủy đăng ký bất cứ lúc nào	3697
bạn có thể quan tâm	3642
bạn muốn nhận thông báo	3688
bạn thấy bài viết này thế nào	3674
bạn đang theo dõi chủ đề này	3706
bạn đã bình chọn	3674
bạn đã bình chọn rồi	3674
bạn đã có tài khoản	3695
bạn đã đăng ký rồi	3718
bản ghi	3682
bật	3689
bật thông báo	3688
bật tiếng	3681
bắt buộc	3698
bắt đầu trắc nghiệm	3677
bỏ qua	3625
bỏ qua quảng cáo	3715
bỏ theo dõi	3706
""", 'c': """
cada aportació compta	374
cada aportación cuenta	1203
cada contribuição conta	2814
cada doação conta	2840
cada donación cuenta	1229
cadastre-se grátis	2753
califica este artículo	1158
campo obrigatório	2845
campos obrigatórios	2845
cancel·la quan vulguis	403
cargando el vídeo	1218
cargando vídeo	1218
cargar más	1165
cargar más comentarios	1211
cargar más noticias	1238
cargar publicación	1222
cargar vídeo	1222
carrega la publicació	392
carrega més comentaris	381
carregando o vídeo	2829
carregando vídeo	2829
carregant el vídeo	388
carregar conteúdo	2833
carregar mais comentários	2821
carregar mais notícias	2849
carregar o conteúdo	2833
carregar publicação	2833
carregar vídeo	2833
carte de crédit	1492
cartão de crédito	2752
categorieën	2498
categorías	1162
caută	2907
caça-palavras	2826
ce contenu vous a-t-il été utile	1551
ce résumé vous a-t-il été utile	1551
cea mai bună ofertă	2963
cela vous a-t-il été utile	1577
cele mai citite știri	2933
cele mai noi știri	2905
celý článek	446
cererea ta a fost trimisă	2987
cerrar galería	1266
cerrar menú	1165
cerrar sesión	1128
cet article est en accès libre pour les abonnés	1566
cet article est lu par une voix de synthèse	1551
cet article vous a-t-il été utile	1577
cette adresse est déjà inscrite	1630
cette information vous a-t-elle été utile	1617
cette page vous a-t-elle été utile	1577
cette réponse est-elle utile	1577
cette vidéo est indisponible	1585
cette vidéo ne peut pas être lue	1585
cevaplari göster	3479
chargement du lecteur vidéo	1585
charger la vidéo	1589
charte éditoriale	1607
chci odebírat	433
chci podpořit	428
chci přispět	428
chi tiết	3645
chia sẻ	3632
chia sẻ bài viết	3632
chia sẻ bài viết này	3721
chia sẻ facebook	3668
chia sẻ lên facebook	3708
chia sẻ qua email	3708
chia sẻ qua facebook	3668
chia sẻ qua zalo	3708
chia sẻ tin này	3721
chia sẻ zalo	3708
chia sẻ ý kiến của bạn	3641
cho chúng tôi biết ý kiến	3674
cho phép	3689
cho phép thông báo	3688
chuyên mục	3642
chuyển đến công thức	61
chép liên kết	3668
chính sách bảo mật	3640
chính sách bảo mật | điều khoản sử dụng	3640
chính sách cookie	3640
chính sách quyền riêng tư	3640
chơi miễn phí	3677
chơi ngay	3677
chưa có tài khoản	3695
chấp nhận tất cả	3640
chấp nhận tất cả cookie	3640
chấp nhận và tiếp tục	3685
chất lượng	3682
chế độ tối	3714
chỉ dành cho thuê bao	3695
chỉ dành cho thành viên	3695
chọn	3696
chọn gói	3695
chọn gói của bạn	3695
chọn gói đăng ký	3695
chọn số tiền	3716
chủ đề	3642
chủ đề liên quan	3642
chủ đề nóng	3669
cikk megosztása	1852
cikk mentése	1852
cikkünk frissül	1861
citeşte şi	2905
citește articolul complet	2968
citește articolul integral	2968
citește fără limite	2930
citește gratuit	2986
citește mai departe	2905	2907
citește mai mult	2905	2907
citește regulile comunității	2918
citește tot articolul	2968
citește transcrierea	2947
citește în aplicație	2953
citește și	2905
citi šobrīd lasa	2423
citit de o voce sintetică	2947
citiți și	2905
cobrança anual	2843
codes de réduction	1641
col·labora	347
comandă acum	2945
comandă cartea	2945
comentariile sunt doar pentru abonați	2980
comentariul tău	2980
comentariul tău așteaptă moderarea	2918
comentează	2904
comentário	2775
comentário aguardando moderação	2807
comentários	2775
comentários desativados	2863
comentários exclusivos para assinantes	2807
commander ce numéro	1553
comment désactiver mon adblocker	1593
comment désactiver mon bloqueur	1593
commentaire en attente de modération	1557
commentaires désactivés	1617
commerciële bijdrage	2543
comparte este artículo	1275
compartilhar esta matéria	2884
compartilhe esta notícia	2884
compartir esta página	1275
compre a edição impressa	2801
conditions générales	1519
conectează-te cu facebook	2930
conectează-te cu google	2930
confidentialité	1519
configuració de galetes	392
configuració de les galetes	392
configuració de privacitat	392
configuración	1155
configuración de cookies	1155
configuración de privacidad	1222
configurações de cookies	2772
configurações de privacidade	2833
confira o preço	2883
conheça as ofertas	2874
conheça os planos	2874
conheça todas as nossas newsletters	2811
consenti la pubblicità	2110
consigue tu entrada aquí	1189
consulta les normes de participació	363
consultez notre charte de modération	1557
consíguelo en tu quiosco	1189
contacta amb la redacció	411
contacta con la redacción	1241
contactar a redação	2852
contactar con la redacción	1241
contactați redacția	2970
contacte a redação	2852
contactează redacția	2970
contacter la rédaction	1607
contactez la rédaction	1607
contenu externe recommandé	1549
contenu proposé par notre partenaire	1553
contenu réservé	1597
contenu réservé aux abonnés	1597
contenu sponsorisé	1517
contenus recommandés	1570
contenus sponsorisés	1517	1526
conteúdo de marca	2770
conteúdo exclusivo	2753
conteúdo exclusivo para assinantes	2816
conteúdo externo	2797
conteúdo externo recomendado	2797
conteúdo gerado por ia	2869
conteúdo pago	2827
conteúdo para assinantes	2753
conteúdo patrocinado	2770
conteúdo premium	2816
conteúdo produzido pela marca	2801
conteúdo relacionado	2779
conteúdos relacionados	2819
contingut només per a usuaris registrats	375
continua a leggere dopo la pubblicità	2099
continua após a publicidade	2770
continua després de l'anunci	365
continuar leyendo aquí	1128
continuarea articolului după reclamă	2920
continue a ler esta notícia	2819
continuer après la publicité	1517
continuer sans désactiver	1626
continuer à lire	1632
continuă cu apple	2930
continuă cu email	2986
continuă cu facebook	2930
continuă cu google	2930
continuă lectura	2989
continuă pe site	2953
continuă să citești	2989
continuă să citești după publicitate	2920
continuă în browser	2953
continúa abajo	1153
contáctanos	1158
convida'ns a un cafè	400
conținut disponibil doar utilizatorilor înregistrați	2930
conținut extern	2915
conținut extern recomandat	2915
conținut pentru abonați	2893
conținut plătit	2945
conținut premium	2930
conținut sponsorizat	87	2901
cookie を管理する	2233
cookie 設定	3802
cookie 设置	3802
cookieinställningar	3293
cookieの管理	2233
cookieの設定	2184
cookieを拒否する	2263
cookieを管理	2233
cookieを管理する	2233
cookie政策	3747
cookie設定	2184	3747
cookie设置	3747
copia enllaç	417
copia l'enllaç	354
copiază	2977
copiază link	2898
copiază linkul	2898
copy link thành công	3668
correo electrónico	1135
correo electrónico no válido	1234
correo no válido	1234
correu electrònic	406
correu electrònic no vàlid	405
correu no vàlid	405
creează cont	2893
crucigrama del día	1253
créer mon compte	1493
créer un compte	1493
créer une alerte	1559
créer une alerte sur ce thème	1559
csak előfizetőknek	1846
cualquier aportación ayuda	1229
cum îl dezactivez	2958
cumpără acum	2945
cumpără bilet	2945
cumpără bilete	2945
cumpără bilete online	2945
cumpără cartea	2945
cumpără de pe emag	2945
cumpără revista	2920
cuvinte încrucișate	2944
czytaj całość	2692
czytaj również	2689
czytaj także	2689
czytaj też	2689
czytaj też nasze inne artykuły	2689
czytaj więcej	2689	2692
czytaj więcej o	2689
cài đặt cookie	3685
cài đặt quyền riêng tư	3685
cài đặt ứng dụng	3687
các tin khác	3642
cách tắt	3692
cách tắt trình chặn quảng cáo	3691
câmp obligatoriu	2964
câmpuri obligatorii	2964
cât de util a fost acest articol	2918
câu đố	3679
címkék	1859
címlap	1859
címlapról ajánljuk	1859
có lẽ để sau	3625
có lỗi xảy ra	3697
có thể bạn quan tâm	19	3642
có thể bạn thích	19
có, tôi muốn	3688
códigos de desconto	2883
códigos de descuento	1274
códigos promocionales	1274
cómo desactivar el bloqueador	1227
cómo desactivarlo	1228
cómpralo aquí	1217
cómpralo en amazon	1217
cùng chuyên mục	3642
cùng chủ đề	3669
cùng tác giả	3669
cũ nhất	3675
cảm ơn bạn đã bình chọn	91	3674
cảm ơn bạn đã tham gia	3674
cảm ơn bạn đã ủng hộ	3716
cảm ơn, tin nhắn của bạn đã được gửi	3697
cỡ chữ	65
cửa hàng	3710
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3439
daha fazla göster	3438
daha fazla haber için tiklayin	3438
daha fazla yorum yükle	3479
daha önce oy kullandiniz	3479
daha önce oy verdiniz	3479
dalies ar šo rakstu	2426
dalinkitės	2380
dalinkitės straipsniu	2385
dalsza część artykułu pod materiałem wideo	2681
dalsza część artykułu pod wideo	2681
dalsza część tekstu pod wideo	2681
dalīties	2421
dalīties ar draugiem	2426
dalīties facebook	2426
další	446
další strana	446
další z rubriky	444
další zprávy	444
další článek	444
další články	19	444
další čtení	444
danke für dein feedback	667
danke für deine stimme	91
danke für ihr feedback	667
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1194
dans l'actualité	1570
dans la même catégorie	1526
dans la même rubrique	1526
dans la même série	1526
darovat článek	436
darovať	3155
darovať článok	3163
darujte tento článek	436
darujte tento článok	3163
das könnte dich auch interessieren	626
das könnte ihnen auch gefallen	626
das könnte sie auch interessieren	626
das könnte sie interessieren	626
das wichtigste in kürze, zusammengefasst von ki	657
datenschutzerklärung	619
daugiau šia tema	2382
deblochează articolul	2930
definições de cookies	2833
definições de privacidade	2833
deixar um comentário	2775
deixe um comentário	2775
del på e-post	2595
del på facebook	518	2595
del på mail	518
del på twitter	518	2595
del på x	518	2595
dela inlägget	3288
dela på facebook	3288
dela på twitter	3288
dela på x	3288
deli članek	3222
delite članek	3222
demander un droit de réponse	1617
denunciar comentário	2863
denunciar este comentário	2863
dernière minute	1526
dernières actualités	1526
dernières infos	1526
dernières nouvelles	1526
desa les preferències	392
desa per llegir després	377
desactívalo para continuar	1227
desactívalo para seguir leyendo	1227
desbloquear artículo	1204
desbloqueie este conteúdo	2816
descarcă aplicația	2953
descarcă audio	2947
descarcă din app store	2953
descarcă din google play	2953
descarcă episodul	2947
descargar pódcast	1218
descarrega l'àudio	388
descarregar áudio	2829
deschide aplicația	2953
deschide în aplicație	2953
descárgala en app store	1224
descárgala en google play	1224
destekçi ol	3497
destekçimiz olun	3497
desteğiniz fark yaratir	3528
desteğiniz için teşekkür ederiz	3528
desteğiniz için teşekkürler	3528
det er gratis å opprette en bruker	2586
det læser andre	531
det är gratis att skapa ett konto	3278
detaylar için tiklayin	3438
detaylar için tiklayiniz	3438
detta material är skyddat enligt lagen om upphovsrätt	3330
detta är en annons	3292
detta är en plusartikel	3278
devam etmek için üye girişi yapin	3422
devami için abone olun	3422
devamini okumak için abone olun	3422
dezactivează sunetul	2947
diese funktion steht nur angemeldeten nutzern zur verfügung	683
digite um e-mail válido	2845
din aceeași categorie	2905
din aceeași secțiune	2933
din röst är registrerad	91
disponibil în app store	2953
disponibil în app store și google play	2924
disponibilă în app store și google play	2924
disponível na app store	2835
distribuie știrea	2991
distribuiți	2898
diğer haberler	19	3436
diğer okurlar bunlari okuyor	3436
diğer seçenekler	3514
diğer tutar	3497
diğer yazilari	3506
dla subskrybentów	2667
do góry	2692
doar abonații pot comenta	2918
doar pentru abonați	2893
doação mensal	2749
doação única	2749
doba čtení # min	446
dolgozzon nálunk	1861
domiciliación bancaria	1127
domů	446
don régulier	1594
dona suport al periodisme en català	374
dona'ns la teva opinió	381
donació mensual	400
donació única	400
donación mensual	1123
donación puntual	1229
donación única	1123
donativo único	2840
donați	2892
donația mea	2985
donație lunară	2959
donație unică	2959
donează	2892
donează acum	2892
donează lunar	2892
donează lunar # euro	2929
donează lunar # lei	2929
donează o dată	2959
doner nå	2583
données personnelles	1519
donér	506
donér nu	506
doporučené	444
doporučené články	444
doporučujeme	444
doporučujeme přečíst	444
doporučujeme také	444
dossier spécial	1632
dołącz do dyskusji	2738
dołącz do nas	2664
dołącz do newslettera	2670
droits réservés	1637
drukāt	2426
drukāt recepti	61
du er nå påmeldt	2591
du er nå påmeldt nyhetsbrevet	2591
du kan när som helst avsluta prenumerationen	3283
du kan når som helst melde deg av	2591
du kan opsige når som helst	509
du kanske också gillar	3300
du modtager snart en bekræftelse på mail	514
du même auteur	1526
du prenumererar nu på nyhetsbrevet	3283
du vil kanskje også like	2607
duración	1219
durată	2948
duração	2830
durée	1586
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2670
dành cho bạn	3642
dành cho thuê bao	3627
dành riêng cho thành viên	3695
dárkovat článek	429
därefter # kr/mån tills du säger upp	3278
débloquer l'accès	1629
débloquer l'article	1493
débloquez cet article	1566
déconnexion	1493
découvrez tous nos jeux	1580
découvrir l'offre	1493
découvrir la boutique	1583
découvrir nos offres	1566
découvrir toutes nos offres d'abonnement	1566
déjà un compte	1493
déjà un compte ? connectez-vous	1493
déplier	1530
détails	1530
dê a sua opinião	2821
dê sua opinião	2821
dölj	3304
düzeltme politikasi	3508
dāvini rakstu	2426
dāvini rakstu draugam	2426
děkujeme za hlasování	91
děkujeme za přihlášení	433
děkujeme za váš hlas	91
dịch tự động	3682
""", 'e': """
e-bülten	3459
e-bülten aboneliği	3459
e-mail inválido	2811
e-mailová adresa	433
e-posta gönder	3429
e-posta ile paylaş	3514
ecrã inteiro	2830
edición digital	1128
edición impresa	1128
editöre yaz	3508
editöre yazin	3508
editörün seçtikleri	3436
edição impressa	2753
egyszeri támogatás	1844
ehkä myöhemmin	1416
ei tänään	1416
eiti į receptą	61
el juego es solo para mayores de # años	1217
el millor de la setmana a la teva bústia	371
el más popular	1233
el més llegit	351
el més popular	404
el més vist	378
el reproductor se está cargando	1218
el. paštas	2405
elfelejtett jelszó	1846
elige tu suscripción	1204
elküldöm	91	1852
elmentem későbbre	1852
elrejtés	1862
els lectors també han llegit	378
elírást talált	1858
előfizetek	1846
előfizetés	1846
előfizetői tartalom	1846
előfizetőknek	1846
előfizetőként megoszthatja a cikket	1852
előző	1861
előző cikk	1859
email của bạn	3718
email inválido	2845
email không hợp lệ	3697
email không đúng định dạng	3697
email no válido	1234
email này đã được đăng ký	3718
emailul tău	2987
emlékeztess később	1843
empfehlungen für sie	687
en beğenilen	3480
en beğenilenler	3480
en colaboración con	1249
en col·laboració amb	419
en este artículo	1162
en popüler	3501
en çok okunan	3436
en çok okunan haberler	3436
en çok okunanlar	3436
encara no estàs registrat	403
engangsbeløb	506
engångsgåva	3275
enllaç copiat	377
ensemble, faisons vivre un média libre	1565
enthält werbung	616
entre em contato com a redação	2852
enviament gratuït	419
enviar comentário	2775
enviar corrección	1158
envoyer à un ami	1512
envoyer à un proche	1512
envoyez-nous vos témoignages	1547
envíanos tu opinión	1211
envío gratis	1249
eredeti megjelenítése	1862
eredmény megtekintése	91
eredmények	91	1862
erinnern sie mich später	584
eroare la încărcarea videoclipului	2984
erro ao carregar o vídeo	2869
error al cargar el vídeo	1258
erről bővebben itt írtunk	1861
erről is írtunk	1859
erről itt írtunk bővebben	1861
erscheint täglich	673
erscheint wöchentlich	673
es gratis y solo te llevará un minuto	1200
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	673
escanea el código qr	1224
escreva um comentário	2775
escriu a la redacció	411
escriu el teu correu electrònic	371
esi pirmais, kas komentē	2427
esimene kuu # €	1282
esta funcionalidad es sólo para registrados	1128
esta matéria foi útil para você	2799
esta notícia foi útil	2799
esta página foi útil	2821
este artigo está bloqueado	2843
este artigo foi útil	2821
este artículo está bloqueado	1232
este campo é obrigatório	2845
este correo ya está registrado	1264
este e-mail já está cadastrado	2875
este espaço é moderado pela redação	2807
este resumo foi útil	2799
este video ya no está disponible	1218
este vídeo já não está disponível	2829
este vídeo no está disponible	1218
este vídeo não está disponível	2829
este vídeo não está mais disponível	2829
este vídeo ya no está disponible	1218
está a seguir este tema	2879
estás bloqueando nuestros anuncios	1261
estás de acuerdo? vota	1194
estás siguiendo este tema	1268
etkinleştir	3493
evaluează rețeta	61
evästeasetukset	1428
evästeet	1428
exclusiv pentru abonați	2930
exibir conteúdo	2833
experimente grátis por um mês	2816
ez is érdekelhet	1859
ez is érdekelheti	1859
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1859
ezt olvasta már	1859
ezt olvastad már	1859
ești de acord? votează	2918
ești deja abonat	2938
ești deja abonată	2938
""", 'f': """
facebook ile giriş yap	3500
facebook'ta paylaş	3429
facebookでシェア	2178
facebookでシェアする	2178
facebookでログイン	2243
facebookで共有	2257
facebookで続ける	2243
facebookで見る	2261
facturació anual	403
facturació mensual	403
facturación anual	1232
facturación mensual	1232
facturare anuală	2962
facturare lunară	2962
facturé annuellement	1597
facturé mensuellement	1597
faire un don défiscalisé	1594
fale com a redação	2852
fazer doação	2873
fazer uma doação mensal	2873
fazer uma doação única	2873
faça login	2753
faça o quiz	2824
faça o teste	2824
faça uma doação única	2873
faça uma pergunta sobre esta reportagem	2799
fermer la fenêtre	1632
fes el qüestionari	384
fes una donació	347
fes-te sòcia	400
fiecare contribuție contează	2959
fiecare donație contează	2929
fiecare leu contează	2929
fin de la publicité	1583
fine della pubblicità	2099
fine pubblicità	2099
fiyati gör	3485
fizetett hirdetés	87	1854
fiók létrehozása	1846
fiókom	1846
fontu büyüt	3514
form gönderildi	3530
formulaire envoyé	1630
formulário enviado	2875
forstået	535
forstått	2611
forstør billede	534
forstørr bilde	2610
fortsett uten å støtte	2582
fortsätt läsa efter annonsen	3292
fortsätt utan att stödja	3274
fortsæt med at læse	522
fortsæt uden at støtte	505
fotogalería	1162
fotografia următoare	2989
fotoğraf galerisi	3506
fotoğrafi büyüt	3506
fotoğraflari gör	3506
fotoğraflari görmek için tiklayin	3438
frete grátis	2860
friss hírek	1859
fråga vår ai om artikeln	3296
fuldskærm	534
fäll ihop	3304
fäll ut	3304
få adgang	509
få artiklen læst op	518
få de vigtigste nyheder hver morgen	514
få de viktigaste nyheterna varje morgon	3283
få de viktigste nyhetene hver morgen	2591
få nyheder på mail	514
få nyheter på e-post	2591
få nyheter på mejlen	3283
få overblikket her	534
få tilgang	2586
få varsel når vi skriver om dette	2610
följ	3289
följ oss	3289
följ skribent	3289
följ ämnet	3289
för prenumeranter	3278
förderer werden	585
fördermitglied werden	585
föregående	3303
föregående artikel	3300
förstora	3303
følg	519	2596
følg emne	519
følg os	519
følg oss	2596
følg sagen her	534
følg tema	2596
følg temaet og få varsel	2610
für abonnenten	590
für den newsletter anmelden	598
für dich empfohlen	687
für sie empfohlen	687
für sie entstehen keine mehrkosten	688
fă o donație	2892
fă quizul	2942
fă testul	2942
fără obligații	2930
fără spam	2964
fără sunet	2948
fără tine nu putem	2929
""", 'g': """
galeriyi aç	3438
galeriyi gör	3506
galeriyi görmek için tiklayin	3438
galéria	1861
galéria megtekintése	1861
garanta já o seu ingresso	2801
gastos de envío incluidos	1217
gastos de envío no incluidos	1217
gelişmelerden aninda haberdar olun	3492
gem til læseliste	518
genişlet	3439
gerenciar opções	2868
gerenciar preferências	2868
geri dön	3532
gerir opções	2868
gerir preferências	2868
gestionează consimțământul	2951
gestionează cookie-urile	2983
gestionează opțiunile	2983
gestionează preferințele	2951
geçerli bir e-posta adresi girin	3502
geçerli süre	3487
geçersiz e-posta	3502
geçersiz e-posta adresi	3502
ghi nhớ đăng nhập	3695
gia hạn gói	3717
giriş	3422
giriş yap	3422
giriş yapin	3422
giriş yapin veya üye olun	3422
giv os feedback på artiklen	526
già abbonato	2022
già registrato	2022
giải đố ngay	3677
giảm cỡ chữ	3708
giọng đọc ai	3681
giọng đọc tự động	3681
gli articoli più letti	2087
glömt lösenord	3278
godkänn	3293
godkänn alla	3293
google ile giriş yap	3500
google playからダウンロード	2235
google playで手に入れよう	2235
google play에서 다운로드	2339
google से जारी रखें	1822
googleでログイン	2243
googleで登録	2243
googleで続ける	2243
gorące tematy	2689
gracias por tu opinión	1187
gratuit, fără spam	2964
grazie, il tuo messaggio è stato inviato	2117
gràcies pel teu vot	381
gràcies per la teva opinió	363
gràcies per votar	363
gràcies, el teu missatge s'ha enviat	405
gràcies, ja estàs subscrit	371
grátis e sem spam	2845
guardar artículo	1147
guardar configuración	1222
guardar para después	1207
guardar para leer después	1207
guardar preferências	2833
gå ikke glip af	531
gå ikke glip af noget	514
gå ikke glipp av noe	2591
gå til indhold	534
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1623
généré par l'ia	1623
gérer la confidentialité	1622
gérer les cookies	1519
gérer les préférences	1549
gérer les traceurs	1622
gérer mes alertes	1559
gérer mes choix	1519
gérer mes cookies	1622
gérer mes préférences	1622
gérer mon consentement	1589
gérer vos préférences	1589
gérer vos préférences de cookies	1549
góp ý	3641
gönder	91	3503
gönderiyi göster	3489
gönderiyi yükle	3489
görseli büyüt	3506
görüş bildir	3479
görüşünü bildir	3479
görüşünüzü bildirin	3479
gündem	3436
günün anketi	91
günün bulmacasi	3520
günün haberleri	3436
günün kelimesi	3520
günün sudokusu	3520
günün özeti	3436
głosuj	91
gợi ý	3642
gửi	91	3641
gửi bài cho tòa soạn	3702
gửi bài viết	3702
gửi bình luận	3641
gửi cho bạn bè	3668
gửi email	3632
gửi góp ý	3674
gửi phản hồi	3674
gửi thành công	3697
gửi tin bài	3702
gửi trả lời	3674
gửi ý kiến	3641
gửi ý kiến của bạn	3674
gửi đi	3698
gửi ảnh cho chúng tôi	3702
""", 'h': """
haber bülteni	3459
haber güncelleniyor	3438
haberi arkadaşina hediye et	3429
haberi paylaş	3537
haberi özetle	3511
haberin kilidini aç	3529
haberlere dön	3532
hacer una donación mensual	1262
hacer una donación puntual	1262
hai già un account	2022
hai già votato	2093
harici içerik	3438
haritayi aç	3439
has arribat al límit d'articles gratuïts	375
has iniciado sesión	1185
has olvidado tu contraseña	1232
hasznos volt az összefoglaló	1858
hasznosnak találta a cikket	1858
havi támogatás	1844
hayir teşekkürler	3420
hayir, teşekkürler	3420
haz una pregunta sobre este artículo	1187
he leído y acepto la política de privacidad	1200
he llegit i accepto la política de privacitat	360
he olvidado mi contraseña	1232
hela artikeln fortsätter nedan	3292
henüz abone değil misiniz	3500
hepsini gör	3438
her destek önemli	3497
her katki değerli	3497
her katki önemli	3497
her zaman göster	3489
hesap oluştur	3422
hi estàs d'acord? vota	363
hiba jelentése	1862
hibát talált	1858
hier reinhören	663
hinweis schließen	584
hirdetés	1854
hirdetés bezárása	1854
hirdetés, görgessen tovább	1854
hiển thị bài đăng	3685
hiển thị nội dung	3685
hiện phụ đề	3681
hjälp oss att rätta fel	3296
hlasovať	91
hlavné správy	3160
hlavní zprávy	444
ho già donato	2016
ho già un account	2115
hoje não	2748
hoppa till innehåll	3303
hoppa över inlägg från facebook	3303
hoppa över inlägg från instagram	3303
hoppa över inlägg från x	3303
hozzászólok	1858
hozzászólás	1858
hozzászólások	1858
hozzászólások megtekintése	1858
hylkää	1428
hylkää kaikki	1428
hyppää reseptiin	61
hyväksy	1428
hyväksy evästeet	1428
hyväksy kaikki	1428
hàng năm	3694
hàng tháng	3694
här kan du kommentera artikeln	3296
hääleta	91
håll dig uppdaterad	3283
hình tiếp theo	3719
hírfolyam	1859
hírlevelek	1864
hírlevél	1864
hírlevél-feliratkozás	1864
hören sie diesen artikel	663
hør saken	2595
hằng tháng	3694
hết quảng cáo	3680
họ tên	3698
họ và tên	3698
hủy bất cứ lúc nào	3695
""", 'i': """
i più commentati	2048
i più letti	2048
i più letti della settimana	2087
i più visti	2048
iba pre predplatiteľov	3156
ich unterstütze schon	584
identifícate	1204
ielogojies, lai komentētu	2427
ienākt	2421
iesakām	2423
ieși din ecran complet	2947
ignorar anúncio	2869
ignorer la publicité	1623
ihre meinung zählt	622
ihre stimme wurde gezählt	91
ikke gå glipp av	2607
ikke nå	2582
il più popolare	2116
il più scelto	2115
il tuo browser non può riprodurre il video	2065
il tuo commento sarà pubblicato dopo l'approvazione	2075
il tuo messaggio è stato inviato	2117
il tuo voto è stato inviato	2093
il tuo voto è stato registrato	2093
iletişim	3435
ilgili içerikler	3436
ilginizi çekebilecek haberler	3436
ilginizi çekebilir	3436
ilmoita asiavirheestä	1432
ilmoita virheestä	1432
image précédente	1632
imaginea anterioară	2989
imaginea următoare	2989
impossible de charger la vidéo	1623
impossible de lire la vidéo	1623
imprimir artículo	1207
imprimir esta matéria	2818
in bài	3632
in bài viết	3632
in công thức	61
in trang này	3668
indlæg fra facebook	534
indlæg fra instagram	534
indlæs flere	534
ingresá	1204
ingyenes regisztráció	1846
inicia la sessió per comentar	381
inicia sesión	1128
inicia sesión con google	1232
inicia sesión para comentar	1211
inicia sessió	348
inicia sessió amb google	403
iniciar reproducción	1258
iniciar reprodução	2869
iniciar sesión	1128
iniciar sesión con apple	1204
iniciar sesión con facebook	1204
iniciar sesión con google	1204
iniciar sessão	2753
inicie sesión	1128
inne artykuły	2689
innhold fra annonsør	2615
inscription confirmée	1630
inscription à la newsletter	1502
inscrivez-vous à notre newsletter	1502
inscrição confirmada	2875
inscrição realizada com sucesso	2845
insira o seu endereço de email	2811
insira um e-mail válido	2845
instagramで見る	2261
instagramの投稿を読み込む	2233
instagram에서 보기	2365
instagram에서 이 게시물 보기	2365
instalează aplicația	2924
inställningar	3293
introdu emailul tău	2987
introduce tu correo electrónico	1264
introduce un correo electrónico válido	1234
introduce un correo válido	1234
introduce un email válido	1200
introduceți adresa de email	2987
introduceți o adresă de email validă	2964
introdueix un correu vàlid	405
intră în cont	2893
invítanos a un café	1123
início	2782
ir a la página de donaciones	1229
ir para a página de doações	2840
ir para a página de donativos	2840
ir para o conteúdo	2782
ispiši	3099
ispiši recept	61
isso foi útil	2821
istediğin zaman iptal et	3500
istediğiniz zaman abonelikten çikabilirsiniz	3459
istediğiniz zaman iptal edin	3422
isto foi útil	2821
izbor uredništva	3219
izdrukāt	2426
izmēģini # dienas bez maksas	2421
içeriğe geç	3438
içeriği görüntüle	3489
içeriği göster	3489
içeriği yükle	3489
iş birliği	3431
iş birliğiyle	3516
išbandykite # dienų nemokamai	2380
išorinis turinys	2398
išsaugoti	2385
išsaugoti straipsnį	2385
""", 'j': """
j'ai déjà donné	1483
j'ai déjà un compte	1493
j'ai désactivé adblock	1593
j'ai désactivé mon adblock	1593
j'ai désactivé mon bloqueur	1593
ja hi estàs subscrit	375
ja hi estàs subscrit? entra	375
ja n'ets subscriptor? inicia sessió	348
ja tens compte? inicia sessió	375
jaa twitterissä	1425
jaa x:ssä	1425
jag förstår	3293
jag stödjer redan	3274
jaga sõbraga	1287
jaunākie	2423
jautā mākslīgajam intelektam	2427
javascript està desactivat	392
javascript đã bị tắt	3685
javascript מושבת	1713
javascript ถูกปิดใช้งาน	3393
javascriptが無効になっています	2233
javascript已停用	3802
javascript已禁用	3802
je commande ce numéro	1553
je consens au traitement de mes données	1599
je découvre l'offre	1629
je découvre les offres	1629
je fais un don défiscalisé	1594
je gère mes cookies	1519
je m'équipe	1641
je soutiens déjà	1483
jede spende zählt	677
jeder beitrag zählt	677
jeder euro zählt	677
jednorázově	428
jeg forstår	2600
jeg støtter allerede	505	2582
jegyek itt kaphatók	1861
jelentkezzen be vagy regisztráljon	1846
jen pro předplatitele	429
jetzt angebot wählen	682
jetzt anhören	611
jetzt reinhören	663
jetzt unterstützen	585
již mám předplatné	429
joacă acum	2942
joacă gratuit	2942
joacă responsabil	2945
jobs in ihrer nähe	661
jogar grátis	2824
jogue grátis	2824
još vesti	3096
još vijesti	3096
junte-se à conversa	2807
jurnalismul de calitate costă	2929
juttu jatkuu kuvan jälkeen	1427
juttu jatkuu mainoksen jälkeen	1427
juttu jatkuu videon jälkeen	1427
juttua päivitetään	1427
jutun lukee koneääni	1425
jutun lukee tekoälyääni	1425
jutun voi myös kuunnella	1425
już wspieram	2663
já desativei	2838
já desativei o bloqueador	2838
já doei	2748
já está inscrito	2875
já nas bancas	2801
já segue este autor	2856
já segue este tema	2856
já sou apoiador	2748
já sou assinante	2753
já tem conta	2753
já tem uma conta	2753
já tenho conta	2843
já votou	2821
já é assinante? faça login	2753
já é subscritor	2816
já é subscritor? inicie sessão	2816
jätä kommentti	1432
jūsų el. paštas	2405
jūsų el. pašto adresas	2405
""", 'k': """
k tématu	444
k téme	3160
kalan süre	3486
kapcsolódó	1859
kapcsolódó cikk	1859
kapcsolódó cikkek	1859
kapcsolódó tartalom	1859
kapcsolódó témák	1859
karte öffnen	630
kas kokkuvõte oli kasulik	1288
kategóriák	1859
katso kuvat tästä	1435
katso myös	1433
katso video tästä	1435
katso video yltä	1435
kaupallinen yhteistyö	87	1427
kaydiniz için teşekkürler	3459
keresés	1861
kezdőlap	1861
không biết	3675
không có ý kiến	3675
không phải bây giờ	3625
không spam	3697
không thể hiển thị nội dung này	3685
không thể phát video	3681
không thể phát video này	3681
không thể tải video	3715
không, cảm ơn	3625
ki-übersicht	657
kiitos äänestäsi	91
kijelentkezés	1846
kingi artikkel sõbrale	1287
kinyitás	1862
kipróbálom	1846
kirjaudu sisään	1418
kirjoita sähköpostiosoitteesi	1421
kişisel verilerimin işlenmesini kabul ediyorum	3502
kiểm tra hộp thư của bạn	3697
kiểm tra kiến thức của bạn	3677
kjøp abonnement	2586
kjøp tilgang	2586
klausies podkāstu	2428
klausies podkāstu šeit	2428
klausies šo rakstu	2426
klausies šo rakstu (# min	2426
klausykite tinklalaidės	2387
klausykite tinklalaidės čia	2387
klausykitės straipsnio	2385
klausīties	2426
klausīties rakstu	2426
ključne besede	3219
ključne reči	3096
ključne riječi	3096
klíčová slova	444
kokeile # päivää maksutta	1418
kolačići	3112
komentavimas išjungtas	2386
komentavimo taisyklės	2386
komentáre	3163
komentář	443
komentáře	443
komentāri	2421
komentēt	2421
komentēšana ir slēgta	2427
komentēšanas noteikumi	2427
komerčné oznámenie	3159
komerční sdělení	87	439
kommentarer blir gjennomgått før publisering	2610
kommentarerna förhandsmodereras	3296
kommentek megtekintése	1858
kommentelési szabályzat	1858
kommentér	526
koostöö	1291
kopiera länk	3288
kopiera länken	3288
kopijuoti nuorodą	2380
kopiraj povezavo do članka	3222
kopiér link	518
kopiér linket	518
kopírovat odkaz	436
kopírovať odkaz	3163
kopēt saiti	2421
korábban írtunk róla	1859
kreiraj račun	3089
kullanim koşullari	3432
kup dostęp	2667
kupi naročnino	3215
kuula taskuhäälingut	1289
kuuntele podcast tästä	1435
kysy tekoälyltä	1432
käyttöehdot	1428
kérdezze ai-asszisztensünket	1858
kérem a hírlevelet	1864
később	1843
kích thước chữ	65
köp	3278
köszönjük a feliratkozást	1864
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1843
következő	1861
következő cikk	1859
køb abonnement	509
køb adgang	509
kúpiť predplatné	3156
küfür, hakaret içeren yorumlar onaylanmamaktadir	3435
küldje el barátjának	1852
küldés	91	1852
küldés e-mailben	1852
külső tartalom	1861
künye	3432
küpsiste seaded	1300
küsi tehisarult	1288
küsitlus	91
kā tev patika raksts	2427
kā tu domā? balso	2428
ką manote? balsuokite	2387
kết quả bình chọn	3712
kết quả thăm dò	3712
kết thúc quảng cáo	3680
""", 'l': """
l'accès à tous les articles	1629
l'offre intégrale	1629
la discussione è chiusa	2044
la donazione è detraibile	2112
la lecture automatique est désactivée	1623
la más popular	1233
la nota continúa después del anuncio	1153
la palabra del día	1253
la pregunta del día	91
la rédaction n'a pas participé	1641
la rédaction vous conseille	1526
la sélection de la rédaction	1526
la tua richiesta è stata inviata	2147
la vidéo ne peut pas être lue	1585
lahjoita artikkeli ystävälle	1425
lai komentētu, ielogojies	2427
lai komentētu, pieslēdzies	2427
laisser une réponse	1577
lancer la vidéo	1623
las más leídas	1162
las más leídas de hoy	1208
las noticias más leídas	1208
lasi arī	2423
lasi komentārus	2427
lasi tālāk	2421
lasi vairāk šeit	2428
lasi vēl	2423
lasiet arī	2423
lasiet vēl	2423
lasă un comentariu	2904
lasă un răspuns	2939
lasīt komentārus	2427
lasīt tālāk	2428
lasīt vairāk	2428
lasīt vēlāk	2426
lasītākie	2423
lataa lisää	1435
le choix de la rédaction	1526
le club des abonnés	1583
le journal numérique	1493
le lecteur vidéo est en cours de chargement	1585
le lien a été copié	1569
le lien a été copié dans le presse-papiers	1569
le notizie più lette	2087
le più lette	2048
lea también	1162
lecteur vidéo	1623
lee sin límites	1204
lee también	1162
leer artículo completo	1165
leer el artículo completo	1238
leer el siguiente artículo	1266
leer más	1165
leer siguiente artículo	1266
leer también	1162
leer transcripción	1218
legfrissebb hírek	1859
leggi di più	2051
leggi più tardi	2086
legnépszerűbb	1859
leia a matéria completa	2819
leia a notícia completa	2849
leia as notícias no aplicativo	2809
leia também	2779
leitor de vídeo	2869
leitor de áudio	2869
len pre predplatiteľov	3156
ler grátis	2874
ler o próximo artigo	2877
ler próximo artigo	2877
ler transcrição	2829
les choix de la rédaction	1526
les commentaires sont réservés aux abonnés	1617
les lecteurs ont aussi consulté	1570
les mieux notés	1578
les mots croisés du jour	1618
les més llegides	378
les også	2607
les plus commentés	1526
les plus consultés	1603
les plus partagés	1526
les plus récents	1578
les prix indiqués sont susceptibles d'évoluer	1553
les résultats du vote	1617
les våre debattregler	2603
leído por una voz sintética	1218
leído por voz sintética	1218
li e aceito a política de privacidade	2811
lido por uma voz sintética	2829
lien copié	1512
lien copié dans le presse-papiers	1569
lietošanas noteikumi	2438
liitudes nõustud kasutustingimustega	1307
liity jäseneksi	1417
lineでシェア	2178
lineでシェアする	2207
lineでログイン	2243
lineで共有	2257
lineで送る	2178
link a vágólapra másolva	1852
link bài gốc	3668
link copiado para a área de transferência	2818
link kopiëren	2483
link másolva	1852
link másolása	1852
lire l'article précédent	1632
lire la suite pour #€	1493
lire la vidéo	1529
lire à haute voix	1512
lire également	1526
lisätiedot	1436
lisää aiheesta	1433
livrare gratuită	2978
liên hệ	3641
liên hệ quảng cáo	3702
liên hệ tòa soạn	3702
liên hệ với tòa soạn	3702
liên quan	3642
llegeix la transcripció	388
llegeix sense límits	375
llegeix també	351
llegir més	378
llegit per una veu sintètica	388
lo + leído	1162
lo esencial cada mañana	1264
lo más comentado	1162
lo más compartido	1162
lo más leído	1162
lo más popular	1162
lo más visto	1162
lo más visto hoy	1208
lo último	1162
locuri de muncă	2920
loe lähemalt	1289
loe lähemalt siit	1289
logi sisse või loo konto	1282
los lectores también leyeron	1208
luba kõik	1300
lubię to	2677
lucrează cu noi	2920
lue keskustelun säännöt	1432
lue lisää	1433
lue lisää aiheesta	1433
lue myöhemmin	1425
lue myös	1433
lugu jätkub pärast reklaami	1291
lugu täieneb	1289
lui écrire	1547
luôn cho phép	3685
luôn hiển thị	3685
làm bài trắc nghiệm	3677
làm mới trang	3691
làm trắc nghiệm	3677
lähetä	91
lähetä sähköpostilla	1425
lämna en kommentar	3296
länk kopierad	3288
länken kopierad	3288
länken är kopierad	3288
läs dokumentet	3304
läs domen	3304
läs hela artikeln	3303
läs hela texten	3303
läs hela texten här	3303
läs kommentarer	3296
läs mer	3300	3303
läs mer om	3300
läs också	3300
läs senare	3288
läs vidare	3278	3300
läs våra kommentarsregler	3296
läs även	3300
läsarfrågan	91
lästid	3303
lästid # min	3303
lås op	509
lås opp artikkelen	2586
lås opp saken	2586
lås upp artikeln	3278
læs debatreglerne	526
læs debatreglerne her	526
læs hele artiklen	534
læs kommentarer	526
læs mere	531	534
læs mere om	531
læs også	531
læs også disse artikler	531
læs senere	518
læs videre	509	531
læs vores regler for debatten	526
læsetid # min	534
lên đầu trang	3644
lùi # giây	3681
lütfen geçerli bir e-posta adresi girin	3502
lưu	3632
lưu bài	3632
lưu bài viết	3632
lưu bài để đọc sau	3668
lưu cài đặt	3685
lưu công thức	61
lưu tùy chọn	3685
lấy link	3668
""", 'm': """
magari più tardi	2016
mai multe articole de același autor	2968
mai multe opțiuni	2976
mai târziu	2891
mainos päättyy	1427
mais notícias	2779
mais opções	2858
mais opções de partilha	2858
maksettu sisältö	1427
mantener la sesión iniciada	1232
mantener sesión iniciada	1232
manter sessão iniciada	2843
mantén la sessió iniciada	403
manşetler	3436
masquer la publicité	1553
masquer les réponses	1577
masz już konto	2667
masz już konto? zaloguj się	2667
materialet är skyddat enligt lagen om upphovsrätt	3330
materiał partnera	2681
materiał promocyjny	2681
materiał sponsorowany	2681
materiał zewnętrzny	2681
matéria exclusiva para assinantes	2816
matérias relacionadas	2779
mağazamiz	3485
mağazaya git	3485
me réabonner	1629
media społecznościowe	2678
megnyitás	1862
megnézem	1861
megosztás	1852
megosztás a facebookon	1852
megosztás facebookon	1852
megosztás twitteren	1852
mehr für dich	687
mehr für sie	687
meld deg på	2591
meld deg på nyhetsbrevet	2591
mentions légales	1519
mentés	1852
mentés későbbre	1852
menú	1165
menü	629	1861	3438
menü schließen	629
menü öffnen	629
menüyü kapat	3532
mer från	3300
mer läsning	3300
merci ! votre message a bien été envoyé	1599
merci d'avoir voté	91	1557
merci de le désactiver pour continuer	1593
merci, votre vote a été pris en compte	1577
mergi la pagina de donații	2959
mergi la rețetă	61
mesajiniz başariyla gönderildi	3502
mesajiniz gönderildi	3502
mesajul dumneavoastră a fost trimis	2964
mesajul tău	2987
messaggio pubblicitario con finalità promozionale	2070
mest läst	3300
mest lästa	3300
mest læst	531
mest læste	531
mettre de côté	1642
mi donación	1262
mi-összefoglaló	1861
micșorează textul	2976
mida sina arvad? hääleta	1289
minn meg på det senere	2582
mira el vídeo	369
mira también	1266
mitä mieltä olet? äänestä	1435
miễn phí vận chuyển	3710
miễn phí, không spam	3697
modalità di pagamento	2020
moderálási elvek	1858
modifică preferințele cookie	2915
modifică setările	2983
modifier mes préférences	1549
modifier vos préférences	1589
modtag en notifikation, når vi skriver om emnet	534
modération a priori	1617
mogoče kasneje	3226
mogą cię zainteresować	2689
mohlo by se vám líbit	444
mohlo by vás také zajímat	444
mohlo by vás tiež zaujímať	3160
mohlo by vás zajímat	444
mohlo by vás zaujímať	3160
monatlich kündbar	682
montant personnalisé	1627
mostra aquesta publicació a instagram	360
mostra di più	2051
mostra els subtítols	388
mostra la publicació	392
mostra més	409
mostra'n més	352
mostrar comentários	2821
mostrar conteúdo	2833
mostrar conteúdo externo	2797
mostrar más	1165
mostrar o conteúdo	2833
mostrar subtítulos	1218
mot de passe oublié	1493
mots clés	1526
mots croisés	1582
mots croisés du jour	1618
mots fléchés	1582
mots mêlés	1582
mots-clés	1526
może cię zainteresować	2689
może później	2663
možda kasnije	3104
možda vas zanima	3096
možda će vas zanimati	3096
možno neskôr	3167
možná později	427
mua sách	3680
mua sách tại đây	3680
mua trên lazada	3680
mua trên shopee	3680
mua trên tiki	3680
mua vé	3680
mua vé ngay	3680
muistuta myöhemmin	1416
mulțumim că ai votat	2939
mulțumim pentru feedback	2918
mulțumim pentru sprijin	2985
mulțumim pentru susținere	2985
mulțumim pentru vot	91	2939
mulțumim, mesajul a fost trimis	2964
mulțumim, te-ai abonat cu succes	2925
mutasd az eredményt	91
mutass többet	1861
muut lukivat myös	1433
myöhemmin	1416
már előfizető	1846
más	1165
más antiguos	1212
más artículos	1162
más artículos de este autor	1238
más artículos del autor	1181
más detalles	1166
más en	1162
más historias	1162
más información	1162
más leídas	1162
más leído	1162
más leídos	1162
más noticias	1162
más noticias de este autor	1238
más opciones	1155
más opciones para compartir	1247
más popular	1233
más recientes	1212
más sobre este tema	1162
más tarde	1122
más valorados	1212
más vistas	1162
más vistos	1162
más votados	1212
mások ezt olvassák	1859
mások ezt olvasták	1859
másolás	1852
máte již účet	429
máte předplatné? přihlaste se	429
mã giảm giá	3720
märksõnad	1284
månadsgåva	3275
månedlig gave	2583
månedligt bidrag	506
måske senere	505
måske vil du også kunne lide	531
més antics	382
més articles d'aquest autor	409
més informació	351
més llegides	351
més notícies	378
més opcions	417
més recents	382
més tard	396
més valorats	382
més votats	382
método de pago	1126
métodos de pagamento	2751
métodos de pago	1126
mākslīgā intelekta kopsavilkums	2428
mă abonez	2925
mărește fotografia	2968
mărește imaginea	2968
mărește textul	2976
mărime text	65
můj účet	429
mọi đóng góp đều quý giá	3693
mỗi đóng góp đều quý giá	3693
một lần	3694
mới nhất	3642
mời chúng tôi ly cà phê	3693
mở	3645
mở khóa bài viết	3717
mở khóa bài viết này	3668
mở rộng	3644
mở trong ứng dụng	3687
mở ứng dụng	3687
""", 'n': """
nadaljevanje članka pod oglasom	3218
nahlásit chybu	443
nahlásiť chybu	3163
najchętniej czytane	2689
najchętniej czytane dziś	2689
najczęściej czytane	2689
najczęściej czytane artykuły	2689
najnovejše	3219
najnovejše novice	3219
najnoviji članci	3096
najnovšie	3160
najnovšie správy	3160
najnovšie články	3160
najnowsze artykuły	2689
najnowsze wiadomości	2689
najčitanije	3096
najčitanije vesti	3096
najčitanije vijesti	3096
najčitanije vijesti dana	3096
najčítanejšie	3160
najčítanejšie články	3160
najčítanejšie články dňa	3160
napišite komentar	3222
napsat komentář	443
naročena vsebina	3218
naročite se	3214
naročnina	3214
narração gerada por ia	2869
nastavení	440
nastavení cookies	440
nastavi čitanje	3148
nastavi čitati	3148
nastavite čitanje	3148
nastavite čitati	3148
nastavitve piškotkov	3234
następna strona	2692
następny	2692
następny artykuł	2689
natisni članek	3222
naudojimo taisyklės	2398
naujausios žinios	2382
naujienlaiškis	2405
načíst další	446
našli jste chybu	443
našli jste v článku chybu	443
ne děkuji	427
ne ratez rien de l'actualité	1592
ne, děkuji	427
nejdiskutovanější	444
nejnovější	444
nejnovější zprávy	444
nejnovější články	444
nejčtenější	444
nejčtenější články	444
nejčtenější články dne	444
nem, köszönöm	1843
nenhum comentário	2775
neueste beiträge	626
nghe bài báo	3681
nghe bài viết	3681
nghe nội dung bài viết	3681
nghe đọc bài	3681
nhà tài trợ	3710
nhấn để bật tiếng	3715
nhận thông báo	3688
nhập bình luận	3712
nhập bình luận của bạn	3712
nhập email của bạn	3718
nhập số tiền	3716
nhập địa chỉ email	3718
nhập địa chỉ email của bạn	3718
nhắc tôi sau	3625
nhớ đăng nhập	3695
nie dziękuję	2663
nie dziś	2663
nie pamiętasz hasła	2667
nie ďakujem	3167
nie, dziękuję	2663
nie, ďakujem	3167
no es pot reproduir el vídeo	388
no ho sé	382
no se ha podido cargar el vídeo	1258
no se ha podido reproducir el vídeo	1218
no se puede reproducir el vídeo	1218
no sé	1212
només els subscriptors poden comentar	363
només per a subscriptors	403
non seguire più	2128
normas de participación	1211
normes de participació	381
norėdami komentuoti, prisijunkite	2386
nosūti draugam	2426
nosūtīt draugam	2426
nosūtīt e-pastā	2426
noteで書く	2178
notifications activées	1592
notre charte déontologique	1607
notre charte éditoriale	1607
notre sélection	1526
notre sélection d'articles	1570
notícia anterior	409	2849
notícia següent	409
notícias relacionadas	2779
notícias relacionadas que podem lhe interessar	19
notícies destacades	378
notícies relacionades	351
nous protégeons nos sources	1607
nous écrire	1607
nouveau ! suivez vos auteurs préférés	1611
nu ai cont? înregistrează-te	2930
nu aveți cont	2962
nu ești abonat	2962
nu ești încă abonat	2962
nu mai urmări	2974
nu mulțumesc	2891
nu putem afișa acest conținut	2951
nu s-a putut încărca videoclipul	2984
nu sunteți abonat	2962
nu știu / nu răspund	2940
nu, mulțumesc	2891
nuestro código ético	1241
numele tău	2965
numele tău de utilizator	2980
nyhetsdøgnet	2607
nyomtatás	1852
não foi possível carregar	2869
não foi possível carregar o vídeo	2829
não foi possível reproduzir o vídeo	2829
não perca	2779
não sabe / não responde	2822
não sei	2822
não tem conta	2843
não tem uma conta	2843
não é assinante	2843
não, obrigada	2748
não, obrigado	2748
nächste seite	629
nächster artikel	626
näita kõiki	1290
näita rohkem	1289
näita veel	1289
näita vähem	1290
näköislehti	1418
nästa	3303
nästa artikel	3300
näytä alkuperäinen	1436
näytä kaikki	1435
näytä kartta	1436
näytä kommentit	1432
näytä käännös	1436
näytä lisää	1435
näytä sisältö	1428
näytä tiedot	1436
näytä tulokset	91	1436
näytä vähemmän	1436
næste	534
næste artikel	531
népszerű	1859
nézze meg galériánkat	1861
nézze meg képeinket	1861
nõustun	1300
nõustun kõigiga	1300
nøgleord	531
nāc strādāt pie mums	2428
nổi bật	3642
nội dung do ai tạo	3715
nội dung quảng cáo	3670
nội dung tài trợ	3637
nội quy bình luận	3674
""", 'o': """
o dată	2960
o leitor está a carregar	2829
o que achou desta notícia	2799
o seu apoio faz a diferença	2873
o singură dată	2960
o singură donație	2959
o vídeo começará em alguns segundos	2797
ocenite članak	3099
ocenite članek	3222
oceń przepis	61
ochrana osobních údajů	440
ochrana osobných údajov	3174
ocijenite članak	3099
ocorreu um erro ao carregar o vídeo	2797
ocultar anúncio	2801
ocultar comentários	2821
oddaj głos	91
odebírat	433
odebírat newsletter	433
odemknout článek	429
odhlásit se	429
odhlásiť sa	3156
odkaz skopírovaný	3163
odkaz zkopírován	436
odkleni članek	3215
odklenite celoten članek	3215
odmietnuť	3174
odmietnuť všetko	3174
odmítnout	440
odmítnout vše	440
odoslať	91
odporúčame	3160
odporúčame prečítať	3160
odporúčame tiež	3160
odporúčané články	3160
odpovědět	443
odrzuć	2682
odrzuć wszystkie	2682
odtwórz	2692
odštampaj	3099
odštampaj recept	61
odštampaj članak	3099
ofertă pentru abonați	2945
ofertă pentru cititori	2945
oferă acest articol	2976
oferă acest articol cadou	2932
oferă articolul	2976
offert par un abonné	1642
offre abonnés	1583
offre intégrale	1629
offre limitée	1598
offre réservée aux lecteurs	1583
offre spéciale	1493
offre à durée limitée	1597
offrez-nous un café	1484
offrici un caffè	2017
oglasno sporočilo	87	3218
ogłoszenie	2681
ohodnotiť recept	61
ohodnoťte článek	443
ohodnoťte článok	3163
okuma süresi # dk	3438
okurlara özel	3485
okurlarimiza özel	3485
okurlarimiza özel indirim	3485
oliko artikkeli hyödyllinen	1432
oliko juttu hyödyllinen	1432
oliko tiivistelmä hyödyllinen	1432
olvasson korlátlanul	1846
olvasson tovább	1846
olvasta már	1859
olvastad már	1859
olvidaste tu contraseña	1128
omröstning	91
onayi geri çek	3489
onayi yönet	3489
onayimi geri çek	3489
oplæst af en robot	518
oplæst af kunstig intelligens	534
opsig når som helst	509
orijinali göster	3439
os comentários são exclusivos para assinantes	2863
os leitores também leram	2819
os preços podem variar	2801
osale küsitluses	1289
ostatnie artykuły	2689
ota yhteyttä	1432
otevřít	447
otevřít mapu	447
otključaj članak	3089
otključajte ceo članak	3089
otključajte cijeli članak	3089
otomatik çeviri	3487
otros artículos	1162
oturumu açik tut	3500
otwórz	2693
otwórz mapę	2693
outras notícias	19	2779
ouvir este conteúdo	2829
ouça esta reportagem	2829
ouça este conteúdo	2765
oversættelsen er lavet af en maskine	534
oy verdiğiniz için teşekkürler	91	3479
oynatici yükleniyor	3486
oyunuz için teşekkürler	3479
""", 'p': """
padovanokite straipsnį	2385
padovanokite straipsnį draugui	2385
page précédente	1529
pagina următoare	2907
pague um café	2749
paiement sécurisé	1491
paketi seç	3500
paketleri gör	3529
paldies par pieteikšanos	2445
palun jää viisakaks	1288
pamanīji kļūdu	2427
pamanījāt kļūdu	2427
par šo tēmu	2423
paramètres de confidentialité	1589
paramètres des cookies	1519
paramétrer	1519
paramétrer les cookies	1519
parašyk komentarą	2386
parašykite komentarą	2386
partajează	2898
partenerii noștri	2905
participez à la conversation	1557
participă la sondaj	2939
partilhar esta página	2884
partnerių turinys	2389
partnerski sadržaj	3095
pas encore abonné	1597
pasidalinkite šiuo straipsniu	2385
pasitikrinkite žinias	2387
passer la publicité	1517
passer à la recette	61
pastebėjote klaidą	2386
patreonで支援する	2240
pausar vídeo	1218
pauză video	2947
paylaş	3429
paylaşin	3429
paypal ile öde	3529
pažiūrėkite vaizdo įrašą	2387
pe aceeași temă	2933
pentru a citi în continuare	2930
per saperne di più	2087
pergunte à nossa ia	2799
permite întotdeauna	2951
permitir anúncios	2838
peut-être plus tard	1483
photo précédente	1632
phát hiện lỗi	3674
phát lại	3715
phát video	3681
phóng to ảnh	3701
phối hợp với	3710
phổ biến nhất	3696
phụ đề	3682
piedalies aptaujā	2428
piekrist visām	2438
piekrītu	2438
piesakies vebināram	2428
piesakoties tu piekrīti lietošanas noteikumiem	2445
pieslēdzies vai izveido kontu	2421
pieslēdzies, lai komentētu	2427
pieslēgties	2421
pievieno savu komentāru	2427
pievienot komentāru	2421
pirmais mēnesis par # €	2421
pirmas mėnuo tik # €	2380
più lette	2048
più letti	2048
più popolare	2116
più recenti	2094
più tardi	2016
più vecchi	2094
più votati	2094
piškotki	3234
placená inzerce	87	439
plan seç	3500
plani seç	3500
planini seç	3500
platená inzercia	87	3159
player de áudio	2869
plaćeni oglas	87	3095
plaćeni sadržaj	3095
plačana objava	87	3218
plačiau skaitykite čia	2387
plein écran	1529
plus d'actualités	1526
plus d'articles du même auteur	1603
plus de détails	1530
plus récents	1578
plătește cu paypal	2986
poate mai târziu	2891
podari članek	3222
podarite ta članek	3222
podaruj artykuł	2667
podaruj ten artykuł	2677
podcast anhören	663
pode ler também	2819
podeli članak	3099
podijeli članak	3099
podmienky používania	3174
podmínky použití	440
podmínky užití	440
podobne artykuły	2689
podobné články	444	3160
podporiť	3155
podporte nezávislú žurnalistiku	3155
podporte nás	3155
podpořit	428
podpořte naši práci	428
podpořte nás	428
podpořte redakci	428
podrži	3088
podrži nas	3088
podržite nas	3088
podržite naš rad	3088
podržite nezavisno novinarstvo	3088
podziel się	2677
podziel się na facebooku	2677
pogledajte još	19
pokaż komentarze	2685
pokaż mniej	2692
pokaż oryginał	2693
pokaż treść	2682
pokaż tłumaczenie	2693
pokaż więcej	2692
pokaż wszystkie	2692
pokaż wszystko	2693
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3234
pokloni članak	3099
poklonite ovaj članak	3099
pokračovat bez podpory	427
pokračovať bez podpory	3167
polecamy również	2689
polecamy także	2689
polecamy też	2689
polecane artykuły	2689
politica de corecții	2970
politica editorială	2970
politique de confidentialité	1519
politique de protection des données	1622
polityka prywatności	2682
política de cookies	1155	2772
política de correcciones	1241
política de correccions	411
política de correções	2852
política de galetes	360
política de privacidad	1155
política de privacidade	2772
política de privacitat	360
política de protección de datos	1257
política de proteção de dados	2868
poprzedni artykuł	2689
populární	444
populära artiklar	3300
populärt	3300
populære artikler	531
populære saker	2607
populært	531	2607
populārākie	2423
popüler	3436
popüler haberler	3436
popüler konular	3436
por mês	2841
por qué estás viendo esto	1128
por qué? cuéntanos	1252
portes grátis	2860
poslať e-mailom	3163
poslušaj vest	3099
poslušaj članak	3099
poslušaj članek	3222
poslušajte članek	3222
postanite naročnik	3214
postanite član	3088	3214
postavke kolačića	3112
postaw kawę	2664
postaw nam kawę	2664
posłuchaj	2677
pour continuer à lire	1566
pourquoi voyez-vous cette publicité	1553
pouze pro předplatitele	429
povezani sadržaj	3096
povezani članci	3096
povezani članki	3219
powiązane	2689
powiązane artykuły	2689
powiązane tematy	2689
powiększ	2692
powiększ zdjęcie	2692
powrót do góry	2692
později	427
pozostała część artykułu pod materiałem wideo	2681
pošalji	91
pošalji e-mailom	3099
pošalji komentar	3099
pošalji mejlom	3099
pošalji prijatelju	3099
pošalji članak e-mailom	3099
pošaljite komentar	3099
pošlji po e-pošti	3222
pošlji prijatelju	3222
pošlji članek po e-pošti	3222
pr članek	3218
praneškite apie klaidą	2386
pranešti apie klaidą	2386
pravidlá diskusie	3163
pre predplatiteľov	3156
preberite še	3219
predplatiť	3155
predplaťte si	3155
preferințe cookie	2951
preferințe de confidențialitate	2983
preferències de galetes	392
preferências de cookies	2833
preferências de privacidade	2868
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2380
prenumerata nuo # €	2380
prenumerera på vårt nyhetsbrev	3283
prenumeruodami sutinkate su taisyklėmis	2405
prenumeruokite naujienlaiškį	2405
preporučeno	3096
preporučujemo	3096
preporučujemo da pročitate	3096
preporučujemo i	3096
presentear matéria	2858
prečítajte si	3160
prečítajte si aj	3160
prețurile pot varia	2920
pridať komentár	3163
prihlásiť	3156
prihlásiť sa	3156
prihvaćam	3112
prihvaćam sve	3112
prijavi grešku	3099
prijať	3174
prijať všetko	3174
prikaži manj	3220
prikaži manje	3097
prikaži rezultate	91
prikaži sadržaj	3112
prikaži sve	3097
prikaži več	3220
prikaži više	3097
prikaži vse	3220
prima lună gratuită	2930
prima pagină	2968
primește alerte despre acest subiect	2924
printează	2898
printează rețeta	61
pripomenúť neskôr	3167
priporočamo	3219
priporočamo tudi	3219
priporočamo v branje	3219
priporočeno	3219
prisijunkite arba susikurkite paskyrą	2380
prisijunkite prie mūsų komandos	2387
prisijunkite, kad galėtumėte komentuoti	2386
prispieť	3155
privatsphäre-einstellungen	619
privātuma politika	2438
pro předplatitele	429
prochaine vidéo	1623
profită de ofertă	2990
prohibida su reproducción total o parcial	1270
proibida a reprodução total ou parcial	2880
promocijsko sporočilo	3218
promotivni sadržaj	3095
promotivni članak	3095
promóció	1854
proovi # päeva tasuta	1282
proposé par	1615
pročitajte i	3096
pročitajte još	3096
prywatność	2682
przeczytaj również	2689
przeczytaj także	2689
przeczytaj też	2689
przejdź bez wsparcia	2663
przejdź do przepisu	61
przejdź do serwisu	2682
przejdź do treści	2692
przejdź do ustawień prywatności	2682
przypomnij mi później	2663
právě se děje	444
präsentiert von	616
précédent	1529
préférences cookies	1519
préférences de confidentialité	1622
prélèvement	1492
prémium	1846
prénom	1600
présenté par	1615
próbálja ki # forintért	1846
próxima	2782
próxima foto	2877
próxima imagem	2877
próxima notícia	2849
próxima página	2782
próximo artigo	2779
próximo vídeo	1258	2869
prøv # dager gratis	2586
prøv gratis	509	2586
prøv nu	509
prøv nå	2586
prを含みます	2207
pr記事	2228
pubblicità	2039
publi-rédactionnel	1517
publicité	1517
publicité - la suite ci-dessous	1517
publicités	1517
publică	2940
publică comentariul	2939
pular anúncio	2869
pular para o conteúdo	2782
página siguiente	1165
päivän kysymys	91
pääuutiset	1433
påmind mig senere	505
påminn mig senare	3274
później	2663
pārbaudi savas zināšanas	2428
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2431
pērc abonementu	2421
předchozí	446
předchozí článek	444
předplatit	429
předplatné	429
přehrát	446
přejít k obsahu	446
přejít k receptu	61
přejít na obsah	446
přejít na recept	61
přečtěte si	444
přečtěte si také	444
přidat komentář	443
přidejte názor	443
přihlásit	429
přihlásit k odběru	433
přihlásit se	429
přihlášení	429
přijmout	440
přijmout vše	440
připomenout později	427
přispějte	428
přispět	428
""", 'q': """
qr कोड स्कैन करें	1814
qr কোড স্ক্যান করুন	321
qr 코드를 스캔하세요	2339
qrコードからダウンロード	2235
qrコードを読み取ってください	2235
qr코드로 다운로드	2339
qr코드를 스캔하세요	2339
qu'avez-vous pensé de cet article	1551
qual o seu nível de satisfação com esta notícia	2799
qualcosa è andato storto	2118
quan tâm nhất	3675
quay lại	3719
quay lại đầu trang	3719
quellen und weiterführende links	626
queremos conocer tu opinión	1194
queremos saber a sua opinião	2807
questa email è già registrata	2147
questa pagina ti è stata utile	2093
questo articolo ti è stato utile	2093
questo articolo è bloccato	2115
questo campo è obbligatorio	2117
questo riassunto ti è stato utile	2067
questo video non è disponibile	2101
questo video non è più disponibile	2101
quieres añadir otro usuario a tu suscripción	1128
quitter le plein écran	1585
quizi çöz	3482
quizás más tarde	1122
quizás te interese	1162
quy định bình luận	3674
quyên góp	3626
quyên góp ngay	3626
qué te ha parecido esta noticia	1194
quét mã qr	3687
quét mã qr để tải	3687
quét mã qr để tải ứng dụng	3687
quên mật khẩu	3627
quản lý cookie	3685
quản lý lựa chọn	3714
quản lý sự đồng ý	3685
quản lý tùy chọn	3714
quảng cáo	3637
quảng cáo - bài viết tiếp tục bên dưới	3670
""", 'r': """
r$ # por mês durante # meses	2816
radote klaidą	2386
radote klaidą tekste	2386
rafraîchir la page	1593
raksti komentāru	2427
raksts tiek papildināts	2428
raksts turpinās pēc reklāmas	2430
rakstīt komentāru	2427
rao vặt	3637
raportează	2940
raportează comentariul	2980
raportează o eroare	2918
raportează o greșeală	2970
rapportér fejl	526
rašyti komentarą	2380
recargar la página	1227
recargar página	1227
recarrega la pàgina	398
recarregar a página	2838
recarregar página	2838
receber notificações	2809
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1559
recevez une alerte à chaque article de l'auteur	1559
reclamă	2901
recomandarea redacției	2933
recomandări	2905
recomandările editorilor	2933
recomandările redacției	2905
recomendado para você	2779
recommandé	1526
recommandé pour vous	1526
recommandés	1526
recordar más tarde	1122
recuérdamelo más tarde	1122
redare automată	2948
redirecționează # la sută	2959
redirecționează #%	2892
redă video	2947
redă videoclipul	2947
refuză toate	2915
refuză tot	2951
regala este artículo	1247
regalar artículo	1128
regalar este artículo	1247
registrovať sa	3156
registruokitės nemokamai	2380
registruokitės į seminarą	2387
registrácia	3156
regisztráció	1846
regisztrálok	1846
regras de comentários	2821
regras dos comentários	2821
regístrate	1128
rekisteröidy	1418
rekisteröidy maksutta ja lue	1418
reklam içeriğidir	3485
reklami geç	3431
reklám	1854
reklāma	2421
reklāmas raksts	2430
reklāmraksts	87	2430
relaterade ämnen	3300
renovar suscripción	1263
reportar comentário	2863
reportar erro nesta página	2799
reproducció automàtica	389
reproducción automática	1219
reproducción prohibida	1270
reproducir vídeo	1218
reproduction réservée	1637
reproductor de vídeo	1258
reproduzir vídeo	2829
reproduzir áudio	2829
reprodução automática	2830
reprodução proibida	2880
reserve já	2883
resmi büyüt	3506
responda à enquete	2821
rester connecté	1597
restez informé	1502
restez informés	1502
resultado da votação	2863
resultados de la votación	1252
resumen automático	1187
resumo da notícia	2799
retour à l'accueil	1603
retour à la liste	1603
retrage consimțământul	2951
revenir à l'accueil	1603
revoir la vidéo	1623
rezervă-ți locul	2945
rezolvă testul	2942
reîmprospătează pagina	2957
reîncarcă pagina	2957
reînnoiește abonamentul	2986
reģistrējies bez maksas	2421
reģistrēties	2421
ricordamelo più tardi	2016
riproduzione riservata ©	2153
rodyti mažiau	2388
rodyti viską	2388
rozumím	447
rozwiń	2692
rozwiń wszystko	2693
rätta	3296
rätta oss	3296
rättelse	3296
règles de commentaires	1577
règles des commentaires	1577
réactions	1522
réagir	1512	1522
réagir à cet article	1522
réagissez	1522
réagissez à cet article	1522
réductions et codes promo	1641
réduire le texte	1613
répondez au quiz	1580
répondez au sondage	1577
répondre	1522
réseaux sociaux	1513
réserver mes places	1583
réservez vos places	1583
réservé aux inscrits	1493
résiliable à tout moment	1566
résultats	91
résultats du sondage	1557
résumé de l'article	1551
résumé de l'article en # points	1551
résumé en # secondes	1551
résumé ia	1610
résumé par l'ia	1610
részletek	1862
rétablir le son	1585
rösta	91
rösta här	3303
rösta i omröstningen	3303
rösta nu	91
rút lại sự đồng ý	3685
rādīt mazāk	2429
rādīt vairāk	2428
rādīt visu	2429
rămâi conectat	2962
răspunde	2904
rėmimas	2389
""", 's': """
s'abonner à ce dossier	1634
s'abonner à ce sujet	1634
s'abonner à ce thème	1634
s'abonner à cet auteur	1634
s'abonner à partir de #€	1493
s'està carregant el reproductor	388
s'està carregant el vídeo	388
s'ha produït un error	405
s'inscrire à la newsletter	1502
s-ar putea să-ți placă	2905
saada sõbrale	1287
saber más	1165
sadarbības raksts	2430
sadece abonelere özel	3500
sadržaj je zaključan	3089
saglabāt	2426
saglabāt rakstu	2426
sair do ecrã inteiro	2829
saistītie raksti	2423
saistītās ziņas	2423
saite nokopēta	2426
saken er låst	2586
saken finnes også som lyd	2595
salta la pubblicità	2141
salta pubblicità	2141
saltar anúncio	2770
salvar preferências	2833
salvează	2898
salvează articolul	2932
salvează pentru mai târziu	2932
salvează preferințele	2951
salvează rețeta	61
sans engagement, résiliable à tout moment	1566
sao chép	3709
sao chép liên kết	3632
sao chép đường dẫn	3668
sari la conținut	2907
sari la rețetă	61
sari peste reclamă	2984
satura turpinājums pēc reklāmas	2430
sačuvaj	3099
sačuvaj recept	61
sačuvaj vest	3099
scanează codul qr	2953
schlagwörter	626
schließen	629
schrift vergrößern	611
schriftgröße	611
scopri di più	2022
scopri di più su amazon	2157
scrie comentariul tău	2980
scrie redacției	2970
scrieți redacției	2970
sdílejte	436
sdílejte tento text	436
sdílejte text	436
sdílejte článek	436
sdílet	436
sdílet na facebooku	436
sdílet na twitteru	436
sdílet na x	436
sdílet článek	436
se alla erbjudanden för prenumeranter	3278
se bilderna här	3303
se connecter et réagir	1522
se déconnecter	1493
se grafiken här	3303
se ha producido un error al cargar el vídeo	1185
se klippet här	3303
se klippet øverst i saken	2610
se réabonner	1629
se videon här	3303
se încarcă playerul	2947
se încarcă video	2947
se încarcă videoclipul	2947
sedan # kr/mån tills du säger upp	3278
segui già questo argomento	2128
segui già questo autore	2128
seguir tópico	2809
seguí leyendo	1208
sei già abbonato	2022
sei già iscritto	2147
sei già iscritto alla newsletter	2080
selección de la redacción	1162
selectează	2963
selvä	1436
sem opinião	2822
sem si não seria possível	2814
sem você não seria possível	2814
semnalează comentariul	2980
semnalează o eroare	2904
send artiklen på mail	518
send på e-post	2595
sense permanència	375
sesi aç	3486
sesi açmak için dokunun	3525
sesi açmak için tiklayin	3525
setări confidențialitate	2951
setări cookie	2915
setări cookie-uri	2951
setări cookies	2951
setări de confidențialitate	2951
seu apoio faz a diferença	2873
seu nome de usuário	2863
seuls les abonnés peuvent commenter	1557
seuraa meitä	1426
seç	3501
seçenekleri yönet	3489
seçimimi kaydet	3489
seções	2779
sfârșit publicitate	2945
sfârșitul reclamei	2945
shrani članek	3222
si opp når du vil	2586
si è verificato un errore	2117
si è verificato un errore durante il caricamento del video	2065
sie können diesen artikel kostenlos weitergeben	708
signaler ce contenu comme inapproprié	1557
signaler un problème	1522
siguiente artículo	1162
siguiente vídeo	1258
siirry sisältöön	1435
sikeres feliratkozás	1864
sin ti no sería posible	1203
siz ne düşünüyorsunuz? oy verin	3438
sizin için öneriler	3436
siųsti draugui	2385
siųsti el. paštu	2385
skaitykite daugiau čia	2387
skaityti plačiau	2387
skaityti vėliau	2385
skaties arī	2423
skatīt foto	2428
skatīt galeriju	2428
skatīt rezultātus	91
skatīt video	2428
skjønner	2611
sklenite naročnino	3215
skopírovať odkaz	3163
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3296
skrýt	447
slapukų nustatymai	2398
slažem se	3112
slične vesti	3096
slične vijesti	3096
slični članci	3096
sns 공유	2374
sns 공유하기	2374
snsでシェア	2271
snsでシェアする	2271
snsをフォロー	2179
sofortüberweisung	589
solicitarea a fost trimisă	2987
solicitação enviada	2875
son dakika bildirimlerini aç	3492
son dakika gelişmelerinden haberdar olun	3492
son gelişmelerden haberdar olun	3492
sondaż	91
sonderveröffentlichung	688
sono già sostenitore	2016
sonraki fotoğraf	3532
sonraki görsel	3532
sonraki içerik	3532
sonuçlar	91
sonuçlari gör	91	3439
sonuçlari göster	91	3480
sorodni članki	3219
sortează	2940
sortează după	2940
souhlasím	440
souhlasím se zobrazením	440
soutenez-nous dès maintenant	1484
související	444
související témata	444
související články	444
související články z webu	444
soyez le premier à commenter	1522
soyez le premier à réagir	1522
spausdinti receptą	61
spela videon här	3303
spis treści	2692
sponsorisé	1517
sponsorlu içerik	87	3431
sponsoroitu sisältö	1427
sponsrat innehåll	3292
sponzorirani sadržaj	3095
sponzorirani članak	3095
sponzorované	3159
sponzorovaný obsah	439
sponzorováno	439
spotifyで聞く	2261
spotifyで聴く	2261
sprawdź ofertę	2667
spremi članak	3099
sprijinul tău contează	2985
sprijină-ne	2892
spune-ne părerea ta	2939
spune-ți părerea	2918
spune-ți părerea în comentarii	2918
spuneți-ne părerea	2939
später	584
später erinnern	584
spør vår ki om saken	2603
staňte sa členom	3155
staňte se členem	428
stem nå	91
stichwörter	626
stil spørgsmål til artiklen	526
straipsnio tęsinys - po reklama	2389
straipsnis tęsiasi po reklamos	2389
strona główna	2689
stäng	3274	3303
stöd oss	3275
støt os	506
støtt oss	2583
subscrição confirmada	2875
subtitrări	2948
subtítols	389
subtítulos	1219
sudoku del día	1253
sugerir correção	2799
sugerir una corrección	1194
sugestões	2779
suite après la publicité	1583
suivez vos auteurs préférés	1611
suivre ce thème	1559
suivre le thème	1611
sumă liberă	2959
sumă personalizată	2985
sunt de acord cu termenii și condițiile	2964
sur le même sujet	1526
sur le même thème	1526
suscripción	1128
suscripción confirmada	1264
suscríbase	1128
suscríbete	1128
suscríbete a nuestro boletín	1135
suscríbete ahora	1128
susiję straipsniai	2382
susikurti paskyrą	2380
susține	2892
susține-ne	2892
susține-ne pe patreon	2959
susțineți-ne	2892
susținut de	2978
syötä sähköpostiosoitteesi	1421
szavazás	91
szczegóły	2693
szponzorált tartalom	87	1854
szólj hozzá	1858
szóljon hozzá	1858
sähköposti	1421
sähköpostiosoite	1421
så # kr/mnd til du sier opp	2586
så kommenterar du	3296
sé el primero en comentar	1158
sé parte	1123
sélections	1512
sì, grazie	2109
sí, quiero	1226
sí, vull	396
síganos	1148
síguenos	1148
só para assinantes	2843
sólo para suscriptores	1232
sök	3303
søg	534
søk	2610
súhlasím	3174
súhlasím so zobrazením	3174
súmate	1123
súvisiace	3160
súvisiace články	3160
súvisiaci článok	3160
süre	3487
sīkdatņu iestatījumi	2438
słowa kluczowe	2689
sắp xếp theo	3675
số tiền khác	3693
""", 't': """
t'ha estat útil	381
t'ha estat útil aquest article	363
t'ha estat útil aquest resum	363
t'ha semblat útil	381
tack för din anmälan	3283
tack för din röst	91
taip pat žiūrėkite	2382
takaisin ylös	1435
takipten çik	3512
takk for påmeldingen	2591
talebiniz gönderildi	3530
tallenna myöhemmäksi	1425
talán később	1843
tam ekrandan çik	3486
tamaño de la letra	1247
tamaño de letra	65	1147
tamaño del texto	65
también te puede gustar	1162
también te puede interesar	1162
també et pot interessar	351
também pode gostar	2819
tarjeta de crédito	1127
tarjeta de débito	1127
te ha parecido útil	1211
te ha resultado útil	1211
te ha resultado útil este artículo	1187
te ha resultado útil este resumen	1187
te ha sido útil	1211
te ha sido útil este resumen	1187
te poți dezabona oricând	2925
te rugăm să îl dezactivezi	2957
te-ar putea interesa și	2933
tehisaru kokkuvõte	1289
tek seferlik bağiş	3497
tek seferlik bağiş yap	3528
teklifi gör	3485
teklifleri gör	3529
tekoälyn tekemä tiivistelmä	1435
tekoälyn tiivistelmä	1435
tekoälytiivistelmä	1435
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2385
teljes hozzáférés	1846
temas del día	1162
tercihleri yönet	3524
tercihlerimi yönet	3524
termos e condições	2772
teste başla	3482
teste grátis	2753
testează-ți cunoștințele	2942
testează-ți cunoștințele cu quizul nostru	2918
testi başlat	3482
testi çöz	3482
teszteld a tudásod	1861
tesztelje tudását	1861
texten fortsätter nedan	3292
texten fortsätter under bilden	3292
teď ne	427
teşekkürler, mesajiniz gönderildi	3502
tham gia bình chọn	3674
tham gia khảo sát	3674
tham gia thăm dò	3674
thanh toán hàng năm	3695
thanh toán hàng tháng	3695
thanh toán qua paypal	3717
theo dõi chủ đề	3706
theo dõi chủ đề này	3706
theo dõi tác giả	3706
thoát toàn màn hình	3681
thu gọn	3644
thème suivi	1634
thèmes	1526
thématiques	1526
thêm câu trả lời	3712
thêm làm nguồn ưu tiên	3706
thêm vào giỏ hàng	3720
thích	3632
thích nhất	3675
thông tin bắt buộc	3697
thông tin doanh nghiệp	3637
thông tin quảng cáo	3670
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3701
thẻ	3642
thời gian còn lại	3681
thời gian hiện tại	3682
thời lượng	3682
ti è stato utile	2093
tienes que iniciar sesión para guardar artículos	1207
tiktokで見る	2261
tilbakemelding på saken	2603
timp rămas	2947
tin bài liên quan	3668
tin cùng chuyên mục	3642
tin cùng tác giả	3669
tin khác	3642
tin liên quan	3642
tin mới	3642
tin mới nhất	3642
tin nhắn của bạn	3718
tin nhắn của bạn đã được gửi	3697
tin nóng	3669
tin nổi bật	3642
tin quảng cáo	3670
tin tiếp theo	3701
tin trước	3642
tin tài trợ	3642
tin tức liên quan	3642
tin đọc nhiều	3642
tipărește	2898
tipărește articolul	2932
tipărește rețeta	61
tiêu điểm	3642
tiến # giây	3681
tiếp theo	3644
tiếp tục trên trình duyệt	3687
tiếp tục trên web	3687
tiếp tục với apple	3695
tiếp tục với email	3717
tiếp tục với facebook	3695
tiếp tục với google	3695
tiếp tục đọc	3719
tlačiť	3163
to cię może zainteresować	2689
to może cię zainteresować	2689
toate știrile	2968
toda contribuição ajuda	2840
toda la información	1238
todas as notícias	2849
todavía no eres suscriptor	1232
todavía no estás registrado	1232
todos los artículos de este autor	1269
todos los artículos del autor	1269
todos los artículos del especial	1266
todos los derechos de reproducción reservados	1270
todos los vídeos	1238
todos os comentários	2775
todos os vídeos	2849
totes les notícies	409
tots els vídeos	409
tous droits de reproduction réservés	1637
toute l'actualité	1526
toutes les actualités	1603
toutes les vidéos	1603
toutes nos vidéos	1603
tovább	1861
tovább a recepthez	61
tovább a rovatra	1859
tovább olvasom	1861
további cikkek	1859
további cikkek a témában	1859
további hírek	1859
további részletek itt	1861
továbbiak betöltése	1861
toàn màn hình	3682
traducció automàtica	389
traducción automática	1219
traducere automată	2948
traducido automáticamente	1245
tradução automática	2799
traduït automàticament	414
trang chủ	3644
trang này có hữu ích không	3674
transcripció	389
transcripción	1219
transcrição	2830
transferência bancária	2752
treści partnerskie	2681
treść sponsorowana	2681
tria la teva subscripció	375
trimite răspunsul	2939
truy cập không giới hạn mọi bài viết	3717
trình phát âm thanh	3715
trò chơi	3679
trước	3644
trường bắt buộc	3697
trường này là bắt buộc	3697
trả lời	3641
trở lại	3644
trở lại đầu trang	3701
tu ce părere ai? lasă un comentariu	2918
tu donación desgrava	1229
tu navegador no puede reproducir este vídeo	1185
tue meitä	1417
tule meile tööle	1289
turpini lasīt	2421
turpinājums pēc reklāmas	2430
turpināt lasīt	2421
tutar seç	3528
tutar seçin	3528
twitter'da paylaş	3429
twitterで見る	2261
twój adres e-mail	2670
twój e-mail	2670
tài khoản của tôi	3627
tài trợ	3637
tài trợ bởi	3710
támogass minket	1844
támogasson minket	1844
támogatom	1844
támogatott tartalom	87	1854
támogatás	1844
támogatói tartalom	1854
täname liitumast	1307
tässä olisi upotus facebookista	1435
tässä olisi upotus instagramista	1435
télécharger l'appli	1591
télécharger l'audio	1585
télécharger l'épisode	1585
télécharger le mp#	1585
télécharger le podcast	1585
téléchargez l'appli	1591
témata	444
témy	3160
témák	1859
térkép megnyitása	1862
términos de uso	1155
términos y condiciones	1155
tên của bạn	3698
tên hiển thị	3712
tìm kiếm	3644
tóm tắt ai	3705
tóm tắt bằng ai	3705
tóm tắt bởi ai	3705
tópicos	2779
tópicos relacionados	2779
tôi đã hiểu	3645
tôi đã tắt	3692
tôi đã tắt trình chặn quảng cáo	3691
tôi đồng ý với chính sách bảo mật	3697
tôi đồng ý với điều khoản sử dụng	3697
több	1861
töltsd ki a kvízt	1861
töltse ki a kvízt	1861
tùy chọn cookie	3685
tùy chọn khác	3708
tühista igal ajal	1282
tüm fotoğraflar	3506
tüm fotoğraflari gör	3506
tüm haberler	3436
tüm haberlere sinirsiz erişim	3529
tüm haberleri gör	3506
tüm içeriğe sinirsiz erişim	3529
tüm oyunlar	3482
tüm videolar	3506
tüm videolari gör	3506
tüm yazilari	3436
tüm yazilari gör	3506
tüm yorumlar	3435
tüm çerezleri kabul et	3524
tüm çerezleri reddet	3524
tümü	3532
tümünü gör	3438
tümünü göster	3439
tümünü kabul et	3432
tümünü reddet	3432
tăng cỡ chữ	3708
tēmas	2423
tęsinys po reklamos	2389
tạm dừng video	3681
tạo bởi ai	3715
tạo tài khoản	3627
tải audio	3681
tải bài đăng	3685
tải lại trang	3691
tải nội dung	3685
tải thêm	3644
tải thêm bình luận	3674
tải trên app store	3687
tải trên google play	3687
tải tập này	3681
tải về từ app store	3687
tải về từ google play	3687
tải âm thanh	3681
tải ứng dụng	3687
tải ứng dụng ngay	3687
tất cả tin tức	3701
tất cả trò chơi	3677
tất cả video	3701
tắt tiếng	3682
tặng bài viết	3668
tặng sao	3668
tặng sao cho bài viết	3668
tặng sao cho tác giả	3716
tốc độ phát	3681
từ chối tất cả	3685
từ chối tất cả cookie	3714
từ khóa	3642
tự động phát	3682
""", 'u': """
udostępnij	2677
udostępnij na facebooku	2677
udostępnij na twitterze	2677
udostępnij na x	2677
udostępnij w mediach społecznościowych	2677
udělit souhlas	440
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3147
uključi obavijesti	3147
uključite notifikacije	3147
uključite obaveštenja	3147
uključite obavijesti	3147
uložit	436
uložit na později	436
uložit recept	61
uložit článek	436
uložiť	3163
uložiť na neskôr	3163
uložiť recept	61
uložiť článok	3163
ultima oră	2905
ultimele știri	2905
um assinante presenteou você com este artigo	2818
un abonat ți-a oferit acest articol	2932
un abonné vous offre cet article	1569
un e-mail de confirmation vous a été envoyé	1562
un suscriptor te ha regalado este artículo	1207
un suscriptor te regala este artículo	1275
une erreur s'est glissée dans l'article	1522
unterstütze uns	585
unterstützen	585
unterstützen sie uns	585
unterstützen sie uns per paypal	677
uppläst av en dator	3288
uppläst med ai-röst	3288
url 복사	2289
urlをコピー	2178
urlをコピーしました	2257
urlをコピーする	2207
url복사	2289
urmărește acest subiect	2924
urmărește autorul	2974
urmărește live	2924
urmărește subiectul	2974
urmărești deja acest subiect	2974
următorul	2907
următorul videoclip	2984
uslovi korišćenja	3112
ustawienia plików cookie	2682
uvjeti korištenja	3112
uygulamada aç	3491
uygulamayi aç	3491
uygulamayi yükle	3491
uz sākumu	2428
uzyskaj dostęp	2667
už komentarus atsako jų autoriai	2386
už máte predplatné? prihláste sa	3156
už máte účet	3156
už máte účet? prihláste sa	3156
už podporujem	3167
už podporuji	427
uždaryti	2388
uždaryti reklamą	2389
užpildykite apklausą	2387
užsakomasis straipsnis	2389
užsakomasis turinys	87	2389
užsisakyti prenumeratą	2380
""", 'v': """
vaata kõiki tellija soodustusi	1282
vaata lähemalt	1289
vaba töökoht	1289
vad tycker du? rösta här	3303
vai kopsavilkums bija noderīgs	2427
vai raksts bija noderīgs	2427
vairāk par tēmu	2423
vaizdo įrašas	2387
vaizdo įrašą rasite čia	2387
van már fiókja	1846
var artikeln till hjälp	3296
var det här till hjälp	3303
var resuméet nyttigt	526
var sammanfattningen till hjälp	3296
vari atteikties jebkurā laikā	2421
vasta küsitlusele	1289
vastaa kyselyyn tästä	1435
vaš komentar	3099
veja esta publicação no instagram	2797
veja também	2779
veja todas as opções de assinatura	2816
velikost písma	65
veličina teksta	65
velocidad de reproducción	1218
velocidade de reprodução	2829
velocitat de reproducció	388
velocità di riproduzione	2101
ver # comentários	2807
ver biografía	1181
ver comentários	2775
ver conteúdo	2833
ver conteúdo externo	2797
ver dossiê	2849
ver esta publicación en instagram	1185
ver esta publicação	2868
ver esta publicação no instagram	2797
ver fotogalería	1238
ver galería	1165
ver galería de fotos	1238
ver la galería	1238
ver mais notícias	2849
ver más	1165
ver más artículos	1241
ver más artículos del autor	1181
ver más noticias	1208
ver más vídeos	1238
ver oferta de suscripción	1263
ver opciones de suscripción	1263
ver preço	2827
ver suscripción	1263
ver también	1162
ver também	2779
ver todas as notícias	2849
ver todas las opciones de suscripción	1204
ver todos los artículos	1238
ver todos los vídeos	1238
ver todos os vídeos	2849
ver traducción	1166
ver tradução	2783
ver transcripción	1218
ver transcrição	2829
ver vídeo	1165
vergrößern	630
verificați adresa de email	2964
verifică-ți emailul	2964
verifică-ți inboxul	2964
verlagssonderveröffentlichung	688
vertrag kündigen	619
verträge hier kündigen	619
verwandte beiträge	626
ves a la pàgina de donacions	400
ves algún error? comunícalo	1194
veure aquesta publicació a instagram	360
vezi această postare pe instagram	2915
vezi conținutul	2951
vezi mai multe știri	2933
vezi prețul	2945
vezi răspunsurile	2939
vezi toate știrile	2968
vezi și	2905
već imate nalog	3089
već imate pretplatu	3089
već imate račun	3089
već podržavam	3104
već ste pretplatnik	3089
več iz rubrike	3219
več novic iz regije	3219
več o tem	3219
več o temi	3219
veľkosť písma	65
viac k téme	3160
viac si o tom prečítate tu	3160
video không khả dụng	3681
video không tồn tại	3681
video mevcut değil	3486
video này không còn tồn tại	3681
video này không khả dụng	3681
video oynatici yükleniyor	3486
video tiếp theo	3715
video trước	3715
video yüklenemedi	3525
video yüklenirken hata oluştu	3525
video yükleniyor	3486
videoclipul următor	2984
videon voi katsoa jutun yläosasta	1435
videoyu izlemek için tiklayin	3438
videoyu yükle	3489
videó	1859
videók	1859
videónkat itt nézheti meg	1861
vidéo	1529
vidéo indisponible	1585
vidéo non disponible	1585
vidéo précédente	1623
vidéo suivante	1623
vidéo à la une	1623
vielen dank für ihr feedback	667
vielen dank für ihre anmeldung	598
vielen dank für ihre teilnahme	91
vielleicht später	584
vilkår	523	2600
vipps et beløp	2583
vis færre	534	2610
vis oversættelse	535
visa bilden i helskärm	3303
visa färre	3303
visa inlägg från facebook	3303
visa inlägg från instagram	3303
visa innehåll	3293
visa översättning	3304
vissza a tetejére	1861
visszajelzés	1858
viteză de redare	2947
vizitează magazinul	2945
više o temi	3096
više vijesti iz regije	3096
viết bình luận	3641
viết bình luận của bạn	3674
viết trả lời	3674
voce generată de ai	2947
você concorda? vote	2807
você está seguindo este tema	2879
você já está inscrito	2875
você já segue este tema	2856
você já votou	2821
você pode gostar	2779
você pode se interessar	2779
você segue este autor	2879
você também pode gostar	2779
voir le détail	1530
voir les détails	1530
voir les réponses	1577
voir les résultats	91	1530
voir les résultats du sondage	1557
voir toute l'actualité	1603
voir toutes les vidéos	1603
voix générée par ia	1623
voltar ao início	2849
voltar atrás	2877
voltar à página inicial	2849
volver al índice	1266
volver atrás	1266
vos réactions	1522
votează	91
votează în sondaj	2939
votează în sondajul nostru	2918
votre avis nous intéresse	1557
votre demande a bien été envoyée	1630
votre demande a été envoyée	1630
votre message a bien été envoyé	1599
votre nom et prénom	1630
votre prénom	1600
votre soutien fait la différence	1627
votre vote a bien été pris en compte	1577
votre vote a été enregistré	1577
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2939
votul tău a fost înregistrat	2939
vous aimerez peut-être	1526
vous avez déjà un compte	1493
vous avez déjà un compte ? connectez-vous	1493
vous avez déjà un compte ? identifiez-vous	1493
vous avez déjà voté	1577
vous bloquez nos publicités	1626
vous n'êtes pas abonné	1597
vous n'êtes pas encore inscrit	1597
vous n'êtes pas inscrit	1597
vous possédez déjà un compte	1493
vous pourriez être intéressé	1526
vous suivez ce thème	1634
vous suivez déjà ce sujet	1611
vous suivez déjà ce thème	1611
vous suivez déjà cet auteur	1611
vous êtes bien inscrit	1630
vous êtes déjà inscrit	1630
vous êtes inscrit	1630
vreau să donez	2959
vreau să primesc newsletterul	2925
vreau să susțin	2959
vsebina sporočila	3218
vstúpiť do diskusie	3163
vui lòng kiểm tra email	3697
vui lòng nhập bình luận	3712
vui lòng nhập email	3697
vui lòng nhập email hợp lệ	3697
vui lòng nhập họ tên	3697
vytisknout článek	436
vytlačiť	3163
vytlačiť recept	61
vytlačiť článok	3163
vytvořit účet	429
vyzkoušet	429
válasz	1858
váš e-mail	433
väline sisu	1300
värsked uudised	1284
vérifiez votre boîte de réception	1599
vérifiez votre boîte mail	1599
vés a la recepta	61
více	444
více k tématu	444
více o tématu	444
více si o tom přečtete zde	444
vídeo anterior	1258	2869
vídeo destacado	1258
vídeo indisponível	2829
vídeo no disponible	388	1218
vídeo não disponível	2829
vídeo seguinte	2869
vídeo siguiente	1258
vídeos	1162	2779
výber redakcie	3160
výběr redakce	444
výsledky	91
về trang chủ	3701
về tác giả	3702
về đầu trang	3644
""", 'w': """
warto przeczytać	2689
was können wir besser machen	667
weitere beiträge	626
werbung überspringen	616
weź udział w dyskusji	2738
whatsapp'ta paylaş	3429
whatsapp'tan paylaş	3514
whatsappで読む	2207
wie gefällt ihnen dieser artikel	667
wielkość czcionki	65
więcej	2689
więcej artykułów	2689
więcej informacji	2689
więcej na ten temat	2689
więcej o	2689
więcej z	2689
wpisz swój e-mail	2670
wprowadź adres e-mail	2670
wpłać	2664
wpłać teraz	2664
współpraca reklamowa	2681
wypróbuj	2667
wyraź zgodę	2682
wyślij	91
wyślij e-mailem	2677
wyślij znajomemu	2677
""", 'x': """
x'te paylaş	3429
xem bình luận	3641
xem bản ghi	3681
xem bản gốc	3645
xem bản đồ	3645
xem bộ ảnh	3701
xem chi tiết	3645
xem chuyên đề	3701
xem các câu trả lời	3674
xem các gói	3717
xem công thức	61
xem giá	3680
xem giá tốt nhất	3720
xem gói đăng ký	3717
xem kết quả	91	3645
xem lại	3715
xem nhiều	3642
xem nhiều nhất	3642
xem nhiều trong tuần	3669
xem nội dung	3685
xem sản phẩm	3720
xem thêm	3642	3644
xem thêm bài của tác giả	3701
xem thêm bình luận	3641
xem thêm tin	3701
xem thêm video	3701
xem thêm ảnh	3701
xem tiếp	3644
xem toàn bộ	3644
xem trên ứng dụng	3687
xem trả lời	3674
xem tất cả	3644
xem tất cả bình luận	3674
xem tất cả ảnh	3701
xem ưu đãi	3680
xem ảnh cỡ lớn	3701
xem ảnh lớn	3701
xでシェア	2178
xでシェアする	2207
xでポスト	2178
xで共有	2257
xで表示	2261
xで見る	2261
x로 공유	2361
x에서 보기	2365
""", 'y': """
ya estás suscrito	1204
ya tenés suscripción	1204
yahoo! japan idでログイン	2243
yahoo!ショッピングで見る	2228
yahoo!ショッピングで購入	2228
yanit gönder	3479
yanitlari gör	3479
yanitlari göster	3479
yapay zeka ile seslendirilmiştir	3486
yapay zeka ile özet	3438
yapay zeka ile özetle	3511
yapay zeka ile üretildi	3525
yapay zeka özeti	3438
yapay zekâ ile seslendirildi	3486
yapay zekâ ile üretildi	3525
yapay zekâ tarafindan seslendirildi	3486
yapay zekâ özeti	3511
yazara e-posta gönder	3508
yazara mesaj gönder	3508
yazarin diğer haberleri	3436
yazarin diğer yazilari	3436
yazarin tüm yazilari	3436
yaziyi büyüt	3514
yaziyi küçült	3514
yeni oyunumuzu keşfet	3520
ymmärrän	1436
yorum gönder	3435
yorum yapmak için giriş yap	3479
yorumlar sadece abonelere açiktir	3519
yorumlari gör	3435
yorumu gönder	3479
yorumu şikayet et	3519
yorumu şikâyet et	3519
yorumunu gönder	3479
youtube-tartalom megjelenítése	1861
youtubeで見る	2261
youtubeで視聴	2261
youtube에서 보기	2365
yukari çik	3506
yz özeti	3438
yêu cầu của bạn đã được gửi	3718
""", 'z': """
z titulní strany	444
zabudnuté heslo	3156
zadejte svůj e-mail	433
zagłosuj	91
zahlungsart wählen	588
zaloguj się	2667
zapisz na później	2677
zapisz się	2670
zapisz się na newsletter	2670
zapomenuté heslo	429
zarejestruj się	2667
zarządzaj zgodami	2682
zaten üye misiniz	3422
zavřít	427
załaduj więcej	2692
załóż konto	2667
zaštita osobnih podataka	3112
zaštita privatnosti	3112
zdieľajte tento text	3163
zdieľajte článok	3163
zdieľať	3163
zdieľať na facebooku	3163
zdieľať článok	3163
zgadzam się	2682
zgadzam się na wyświetlanie treści	2682
zgłoś	2685
zgłoś błąd	2685
ziņa tiek papildināta	2428
ziņo par kļūdu	2427
ziņot par kļūdu	2427
zkopírovat odkaz	436
zkopírovat odkaz na článek	436
znajdź nas na facebooku	2678
značky	3160
zobacz galerię	2692
zobacz mapę	2693
zobacz również	2689
zobacz szczegóły	2693
zobacz także	2689
zobacz także inne	2689
zobacz też	2689
zobacz więcej	2689
zobrazit méně	447
zobrazit originál	447
zobrazit více	446
zobrazit výsledky	91	447
zobrazit vše	446
zobraziť diskusiu	3163
zobraziť menej	3161
zobraziť obsah	3174
zobraziť viac	3161
zobraziť výsledky	91
zobraziť všetko	3161
zostań patronem	2664
zpět nahoru	446
zur leseliste hinzufügen	708
zur merkliste hinzufügen	611
zur übersicht	629
zurück	622
zurück nach oben	629
zvětšit	446
zwiń	2692
""", '£': """
£# at amazon	1114
""", '©': """
©ntb	2638
""", 'à': """
à découvrir	1526
à la une	1526
à lire	1526
à lire aussi	1526
à lire dans ce dossier	1526
à lire dans la même rubrique	1526
à lire ensuite	1526
à lire également	1526
à ne pas manquer	1526
à voir	1526
à voir aussi	1526
à voir ensuite	1632
""", 'á': """
áudio gerado por ia	2799
áudio gerado por voz sintética	2799
""", 'ä': """
ähnliche artikel	626
ähnliche beiträge	626
ähnliche themen	626
älä missaa mitään	1421
ämnen	3300
ämnen i artikeln	3300
är du redan prenumerant	3278
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1435
""", 'å': """
åbn	535
åbn kort	535
åpne	2611
åpne faktaboks	2611
åpne kart	2611
""", 'ç': """
çengel bulmaca	3484
çerez ayarlari	3432
çerez ayarlarini yönet	3489
çerez politikasi	3432
çerez tercihleri	3489
çerez tercihlerini yönet	3489
çerezler	3432
çerezleri yönet	3524
çeviriyi göster	3439
çikiş yap	3422
çok okunanlar	3436
""", 'è': """
è gratis e ci vuole solo un minuto	2080
è stato utile	2093
""", 'é': """
é grátis e leva menos de um minuto	2811
é proibida a reprodução	2880
é proibida a reprodução do conteúdo	2880
écouter	1512
écouter (# min	1512
écouter le podcast	1529
écrire à la rédaction	1607
édition du jour	1526
épingler	61
épingler la recette	61
értem	1862
értékeld a receptet	61
étiquettes	1603
""", 'í': """
írd meg a véleményed	1858
írja meg véleményét	1858
""", 'î': """
îmi place	2940
în fiecare lună	2960
în parteneriat cu	2978
înainte # secunde	2947
înapoi # secunde	2947
înapoi la prima pagină	2968
înapoi la început	2989
înapoi sus	2907
încarcă conținutul	2951
încarcă mai multe	2907
încarcă mai multe comentarii	2939
încarcă postarea	2951
încarcă videoclipul	2951
închide	2891
închide fereastra	2989
închide galeria	2989
închide meniul	2989
înregistrare	2893
înregistrează-te	2893
îți mulțumim pentru vot	2918
""", 'ô': """
ô chữ	3679
""", 'ö': """
öffnen	629
ön mit gondol? szavazzon	1861
önceki	3438
önceki fotoğraf	3532
önceki görsel	3532
önceki haber	3436
önceki video	3525
önceki yazi	3532
öne çikan haberler	3436
öne çikanlar	3436
önerilen haberler	3436
önerilenler	3436
öppna	3304
öppna karta	3304
összes	1861
özet faydali oldu mu	3435
""", 'ú': """
új hozzászólás	1858
última hora	1162
últimas	2779
últimas entradas	1162
últimas noticias	1162
últimas notícias	2779
últimes notícies	351
últimos artículos	1162
únete	1123
únete a la conversación	1158
única	1230	2841
""", 'ü': """
übersetzung anzeigen	630
überweisung	589
ücretsiz dene	3422
ücretsiz haber limitinize ulaştiniz	3500
ücretsiz kargo	3516
ücretsiz oku	3529
ücretsiz oyna	3482
ücretsiz üye ol	3422
ücretsiz üye olun	3422
ücretsiz, spam yok	3502
ürüne git	3536
ürünü gör	3536
ürünü incele	3485
üye girişi	3422
üye ol	3421	3422
üye olun	3422
""", 'ý': """
ý kiến	3641
ý kiến bạn đọc	3641
ý kiến của bạn	3641
""", 'ā': """
ārējais saturs	2438
""", 'č': """
članak je zaključan	3089
članak se nastavlja ispod oglasa	3095
članek je zaklenjen	3215
članek se nadaljuje pod oglasom	3218
članek se nadaljuje spodaj	3218
článek pokračuje pod reklamou	439
čtěte dále	444
čtěte i	444
čtěte také	444
číslo účtu pro dary	428
číst dál	446
číst dál s předplatným	429
číst více	446
čítajte aj	3160
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3160
ďalšie články	19	3160
""", 'đ': """
đang theo dõi	3706
đang tải	3681
đang tải trình phát	3681
đang tải video	3681
điều khoản sử dụng	3640
điều khoản sử dụng | chính sách bảo mật	3640
đáng chú ý	3642
đã có tài khoản	3627
đã hiểu	3645
đã sao chép	3632
đã sao chép liên kết	3668
đã xảy ra lỗi	3697
đã đóng bình luận	3674
đóng	3625
đóng cửa sổ	3719
đóng góp	3626
đóng góp hàng tháng	3693
đóng góp một lần	3693
đóng menu	3719
đăng ký	3627
đăng ký của bạn đã được xác nhận	3718
đăng ký ngay	3627
đăng ký nhận thông báo	3688
đăng ký thành công	3697
đăng ký để đọc tiếp	3717
đăng nhập	3627
đăng nhập / đăng ký	3627
đăng nhập bằng apple	3695
đăng nhập bằng facebook	3695
đăng nhập bằng google	3695
đăng nhập với facebook	3695
đăng nhập với google	3695
đăng nhập để bình luận	3674
đăng nhập để đọc tiếp	3717
đăng xuất	3627
đường dây nóng	3702
được quan tâm	3669
được tài trợ	3637
được tạo bởi ai	3715
đặt báo	3627
đặt hàng ngay	3720
đặt mua ngay	3680
đặt vé ngay	3680
đến công thức	61
đến trang quyên góp	3693
đến trang ủng hộ	3693
đề xuất	3642
để sau	3625
địa chỉ email của bạn	3718
đọc bài gốc	3719
đọc bài tiếp theo	3719
đọc miễn phí	3717
đọc nhiều	3642
đọc nhiều nhất	3642
đọc sau	3668
đọc thêm	3642	3644
đọc tiếp	3644
đọc tiếp về chủ đề này	3669
đọc toàn bộ bài viết	3701
đọc trên ứng dụng	3687
đồng ý và tiếp tục	3685
đừng bỏ lỡ	3642
""", 'į': """
į viršų	2387
įveskite savo el. pašto adresą	2405
""", 'ś': """
śledź nas	2678
""", 'ş': """
şifremi unuttum	3422
şifrenizi mi unuttunuz	3500
şikayet et	3480
şikâyet et	3480
şimdi değil	3420
şimdi satin al	3536
şurada paylaş	3429
""", 'š': """
štampaj	3099
štítky	444
""", 'ž': """
že imate račun	3215
že naročnik	3215
že podpiram	3226
žiūrėkite nuotraukas	2387
žiūrėkite vaizdo įrašą	2387
žiūrėti galeriją	2387
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3680
ưu đãi cho độc giả	3680
ưu đãi tốt nhất	3696
""", 'ș': """
știrea anterioară	2968
știrea următoare	2968
știri pe aceeași temă	2933
știri recomandate	2905
știri similare	2905
știrile zilei	2905
""", 'ț': """
ți-a fost util	2939
ți-a fost util acest articol	2918
ți-a fost util acest rezumat	2918
ți-ai uitat parola	2930
ți-ar putea plăcea și	2933
ține-mă minte	2962
""", 'ά': """
άκουσε το άρθρο	811
άλλες ειδήσεις	19
άλλο ποσό	824
άνοιγμα	757
άνοιγμα εφαρμογής	818
άνοιγμα στην εφαρμογή	818
άνοιγμα χάρτη	757
""", 'έ': """
έξοδος από πλήρη οθόνη	811
έχετε ήδη λογαριασμό	742
έχετε ήδη ψηφίσει	803
έχω ήδη λογαριασμό	827
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	829
έχω λογαριασμό	827
""", 'ή': """
ήταν χρήσιμο	803
""", 'ί': """
ίσως αργότερα	740
ίσως σας ενδιαφέρει	754
""", 'α': """
αγορά από amazon	809
αγορά από το amazon	809
αγορά βιβλίου	809
αγορά εισιτηρίων	809
αγοράστε εισιτήρια	809
αγοράστε εισιτήριο	809
αγοράστε το βιβλίο	809
αγοράστε τώρα	860
ακολουθήστε μας	839
ακολουθήστε το θέμα	839
ακολουθήστε τον αρθρογράφο	859
ακολουθήστε τον συντάκτη	839
ακολουθείτε ήδη αυτό το θέμα	839
ακολουθείτε ήδη αυτόν τον συντάκτη	859
ακολούθησε	839
ακούστε	747
ακούστε το άρθρο	747
ακυρώνετε όποτε θέλετε	827
ακύρωση οποιαδήποτε στιγμή	827
ανάκληση συγκατάθεσης	815
αναζήτηση	756
ανανέωση σελίδας	822
ανανέωση συνδρομής	855
ανανέωση της σελίδας	822
αναπαραγωγή βίντεο	811
αναφέρετε λάθος	846
αναφέρετε το σχόλιο	846
αναφορά	804
αναφορά λάθους	753
αναφορά σχολίου	846
αντιγραφή	842
αντιγραφή link	747
αντιγραφή συνδέσμου	747
αντιγραφή συνδέσμου άρθρου	747
απάντηση	753
απενεργοποίησα τον ad blocker	822
απενεργοποιήστε το για να συνεχίσετε	822
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	855
αποδέχομαι	760
αποδέχομαι τους όρους χρήσης	829
αποδοχή	760
αποδοχή και συνέχεια	815
αποδοχή όλων	760
αποδοχή όλων των cookies	850
αποθήκευση	747
αποθήκευση άρθρου	861
αποθήκευση επιλογών	815
αποθήκευση προτιμήσεων	815
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	747
αποκλειστικά για συνδρομητές	827
αποκτήστε το τώρα	860
απομαγνητοφώνηση	812
απομνημόνευση	827
αποστολή	830
αποστολή με email	747
αποστολή σχολίου	803
αποσύνδεση	742
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	846
αποτελέσματα ψηφοφορίας	846
αποτυχία φόρτωσης βίντεο	851
απόκρυψη	757
απόκρυψη απαντήσεων	803
απόρριψη	760
απόρριψη όλων	760
απόρριψη όλων των cookies	850
αργότερα	740
αρχική	756
αρχική σελίδα	833
αυτό το άρθρο είναι κλειδωμένο	827
αυτό το βίντεο δεν είναι διαθέσιμο	811
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	811
αυτό το πεδίο είναι υποχρεωτικό	829
αυτόματη αναπαραγωγή	812
αυτόματη μετάφραση	812
αφήγηση με συνθετική φωνή	811
αφήστε ένα σχόλιο	803
αφήστε σχόλιο	753
αφήστε το σχόλιό σας	803
""", 'β': """
βίντεο	754
βαθμολογήστε το άρθρο	753
βρήκατε κάποιο λάθος	835
βρήκατε λάθος	835
""", 'γ': """
γίνε συνδρομητής	742
γίνε υποστηρικτής	824
γίνετε μέλος	741
γίνετε συνδρομητής	742
γίνετε υποστηρικτές	824
γράψτε σχόλιο	753
γράψτε το email σας	856
γράψτε το σχόλιό σας	846
""", 'δ': """
δείτε ακόμη	858
δείτε και	754
δείτε ξανά	851
δείτε περισσότερα	756
δείτε τα αποτελέσματα	91	757
δείτε τα πακέτα	855
δείτε τα πακέτα συνδρομών	855
δείτε τα σχόλια	753
δείτε τα όλα	858
δείτε τη συλλογή	833
δείτε τη συνταγή	61
δείτε την προσφορά	809
δείτε τις απαντήσεις	803
δείτε τις προσφορές	855
δείτε τις φωτογραφίες	833
δείτε το αφιέρωμα	833
δείτε το προφίλ	835
δείτε το προϊόν	860
δείτε το στο amazon	809
δείτε το φωτορεπορτάζ	833
δείτε φωτογραφίες	833
δείτε όλα	756
δείτε όλα τα άρθρα	833
δείτε όλα τα βίντεο	833
δείτε όλα τα παιχνίδια	806
δείτε όλες τις ειδήσεις	833
δείτε όλες τις προσφορές	809
δείτε όλες τις φωτογραφίες	833
δεν έχετε λογαριασμό	827
δεν είναι δυνατή η αναπαραγωγή του βίντεο	811
δεν είναι δυνατή η εμφάνιση του περιεχομένου	815
δεν είστε ακόμη συνδρομητής	827
δεν είστε συνδρομητής	827
δεν μου αρέσει	804
δεν ξέρω	804
δεν ξέρω / δεν απαντώ	804
δες περισσότερα	858
δημιουργήθηκε με ai	851
δημιουργήθηκε με τεχνητή νοημοσύνη	851
δημιουργία λογαριασμού	742
δημοσίευση σχολίου	803
δημοσκόπηση	91
δημοφιλέστερα	754
δημοφιλέστερο	828
δημοφιλή	754
δημοφιλή άρθρα	754
διάρκεια	812
διαβάζεται από συνθετική φωνή	811
διαβάστε ακόμα	754
διαβάστε ακόμη	754
διαβάστε αργότερα	861
διαβάστε δωρεάν	855
διαβάστε επίσης	754
διαβάστε επίσης στο	754
διαβάστε και	754
διαβάστε ολόκληρο το άρθρο	833
διαβάστε περισσότερα	754	756
διαβάστε στην εφαρμογή	818
διαβάστε το στην εφαρμογή	818
διαβάστε όλο το άρθρο	833
διαθέσιμη στο app store	818
διαθέσιμο στο app store	818
διαφήμιση	750
διαφημίσεις	750
διαφημιση	750
διαφημιστικό περιεχόμενο	87	750
διαχείριση cookies	815
διαχείριση επιλογών	815
διαχείριση προτιμήσεων	850
διαχείριση συγκατάθεσης	815
δωρήστε	741
δωρίστε το άρθρο	841
δωρεά	741
δωρεάν αποστολή	843
δωρεάν, χωρίς spam	829
""", 'ε': """
είσοδος	742
είστε ήδη εγγεγραμμένος	856
είστε ήδη συνδρομητής	827
εγγραφή	742
ειδήσεις σήμερα	754
ειδήσεις τώρα	754
ειδοποίηση για συντάκτη	859
εισάγετε έγκυρο email	829
εισάγετε το email σας	856
εισαγάγετε το email σας	856
εκτυπώστε το άρθρο	747
εκτύπωση	747
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	829
ελέγξτε το email σας	829
ελεύθερη δωρεά	854
ελεύθερο ποσό	824
εμφάνιση ανάρτησης	815
εμφάνιση απαντήσεων	803
εμφάνιση λιγότερων	833
εμφάνιση περιεχομένου	815
εμφάνιση περισσότερων	833
εμφάνιση πρωτοτύπου	757
εμφάνιση υποτίτλων	811
εμφάνιση όλων	757
ενεργοποίηση	820
ενεργοποίηση ειδοποιήσεων	819
ενεργοποιήστε τις ειδοποιήσεις	819
επαναφόρτωση σελίδας	822
επικοινωνήστε μαζί μας	835
επικοινωνήστε με τη σύνταξη	835
επικοινωνήστε με τον συντάκτη	835
επικοινωνία	753
επικοινωνία με τη σύνταξη	835
επιλέξτε	828
επιλέξτε πακέτο	827
επιλέξτε ποσό	854
επιλέξτε συνδρομή	827
επιλέξτε τη συνδρομή σας	827
επιλογές συντακτών	754
επιλογή	828
επισκεφθείτε το κατάστημα	809
επιστροφή στην αρχική	833
επιστροφή στην κορυφή	756
επιτρέπεται	820
επόμενη είδηση	833
επόμενη εικόνα	858
επόμενη φωτογραφία	858
επόμενο	756
επόμενο άρθρο	754
επόμενο βίντεο	851
επώνυμο	830
ερώτηση της ημέρας	91
ετήσια	825
ετήσια χρέωση	827
ετικέτες	754
ευχαριστούμε για τη στήριξή σας	854
ευχαριστούμε για τη στήριξη	854
ευχαριστούμε για την ψήφο σας	91	803
ευχαριστούμε, το μήνυμά σας στάλθηκε	829
εφάπαξ	825
εφάπαξ δωρεά	824
""", 'η': """
η δωρεά μου	854
η εγγραφή ολοκληρώθηκε	856
η εγγραφή σας ολοκληρώθηκε	856
η στήριξή σας κάνει τη διαφορά	854
η ψήφος σας καταχωρήθηκε	803
η ψήφος σας καταχωρίστηκε	803
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	819
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	819
θέμα	857
θέματα	754
θα θέλατε να λαμβάνετε ειδοποιήσεις	819
""", 'κ': """
κάθε ευρώ μετράει	824
κάθε μήνα	825
κάθε συνεισφορά έχει αξία	824
κάθε συνεισφορά μετράει	824
κάνε το κουίζ	806
κάντε δωρεά	741
κάντε μια δωρεά	741
κάντε το κουίζ	806
κάντε το τεστ	806
κάτι πήγε στραβά	830
καλύτερη προσφορά	828
κανόνες σχολιασμού	753
κατάλαβα	757
κατάργηση σίγασης	811
κατάστημα	843
κατεβάστε από το app store	818
κατεβάστε από το google play	818
κατεβάστε την εφαρμογή	818
κατεβάστε το app	818
κατεβάστε το επεισόδιο	811
κατεβάστε το ηχητικό	811
κατηγορίες	754
κεράστε μας έναν καφέ	824
κλείσιμο	740
κλείσιμο μενού	858
κλείσιμο παραθύρου	858
κλείστε θέση	809
κοινοποίησε	747
κοινοποίηση	747
κοινοποίηση στο facebook	747
κοινοποίηση στο twitter	747
κοινοποίηση στο whatsapp	841
κοινοποιήστε	747
κοινοποιήστε το άρθρο	747
κρυπτόλεξο	808
κωδικοί έκπτωσης	860
""", 'λ': """
λήψη ήχου	811
λεπτομέρειες	757
λιγότερα	833
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	841
μέγεθος κειμένου	65
μήνυμα	857
με την υποστήριξη	750
με την υποστήριξη της	843
με την υποστήριξη του	843
μεγέθυνση	833
μεγέθυνση εικόνας	833
μεγαλύτερα γράμματα	841
μενού	756
μετάβαση στη σελίδα δωρεών	824
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	829
μη έγκυρο email	829
μη διαθέσιμο βίντεο	811
μη χάσετε	754
μην το χάσεις	754
μην χάσετε	754
μηνιαία	825
μηνιαία δωρεά	824
μηνιαία συνεισφορά	824
μηνιαία χρέωση	827
μηνιαίως	825
μικρότερα γράμματα	841
μοιράσου το	747
μοιράσου το άρθρο	861
μοιραστείτε	747
μοιραστείτε το	747
μοιραστείτε το άρθρο	747
μου αρέσει	804
μπορεί να σας αρέσει	754
μόνο για συνδρομητές	742
""", 'ν': """
να επιτρέπεται πάντα	815
να επιτραπεί	820
να με θυμάσαι	827
ναι, θέλω	820
νεότερα	804
νεότερα πρώτα	804
""", 'ξ': """
ξέχασα τον κωδικό μου	827
ξεκλειδώστε το άρθρο	855
ξεχάσατε τον κωδικό	742
ξεχάσατε τον κωδικό σας	827
""", 'ο': """
ο λογαριασμός μου	742
ο σύνδεσμος αντιγράφηκε	747
οι συνεργάτες μας	815
ονοματεπώνυμο	830
""", 'π': """
πάντα να επιτρέπεται	815
πάρτε μέρος στη δημοσκόπηση	803
πήγαινε στη συνταγή	61
πίσω στην κορυφή	833
παίξε τώρα	806
παίξε υπεύθυνα	809
παίξτε δωρεάν	806
παίξτε τώρα	806
παίξτε υπεύθυνα	809
παιχνίδια	808
πακέτα συνδρομών	855
παλαιότερα	804
παράλειψη	851
παράλειψη διαφήμισης	851
παρουσιάστηκε σφάλμα	829
πατήστε για ήχο	851
παύση βίντεο	811
παύση παρακολούθησης	839
πείτε μας τη γνώμη σας	803
πείτε τη γνώμη σας	803
περίληψη ai	838
περίληψη με ai	838
περισσότερα	754	756
περισσότερα άρθρα	754
περισσότερα άρθρα του συντάκτη	833
περισσότερα σχόλια	803
περισσότερες ειδήσεις	754
περισσότερες επιλογές	841
πες τη γνώμη σου	803
πλήρης οθόνη	812
πληρωμή με paypal	855
πολιτική cookies	760
πολιτική απορρήτου	760
πολιτική διορθώσεων	835
προβολή περιεχομένου	815
προηγούμενη είδηση	833
προηγούμενη φωτογραφία	858
προηγούμενο	756
προηγούμενο άρθρο	754
προηγούμενο βίντεο	851
προνόμια συνδρομητών	809
προσθήκη απάντησης	846
προσθήκη στα θέματά μου	859
προσθήκη στο καλάθι	860
προσθήκη σχολίου	753
προσθήκη ως προτιμώμενη πηγή	839
προστασία προσωπικών δεδομένων	760
προσφορά για αναγνώστες	809
προσφορά για συνδρομητές	809
προτείνουμε	754
προτείνουμε επίσης	754
προτεινόμενα	754
προτιμήσεις cookies	815
προτιμήσεις απορρήτου	850
προωθητικό περιεχόμενο	750
πρόσφατα άρθρα	754
πώς να απενεργοποιήσετε τον ad blocker	822
πώς να το απενεργοποιήσετε	823
""", 'ρ': """
ροή	754
ροή ειδήσεων	754
ρυθμίσεις cookie	815
ρυθμίσεις cookies	760
ρυθμίσεις απορρήτου	815
""", 'σ': """
σίγαση	812
σας βοήθησε αυτό το άρθρο	803
σας φάνηκε χρήσιμο	803
σε συνεργασία με	843
σκανάρετε το qr code	818
σταυρόλεξα	808
σταυρόλεξο	808
στείλε το σε φίλο	747
στείλτε μας τις φωτογραφίες σας	835
στηρίξτε μας	741
στηρίξτε μας στο patreon	824
συμφωνώ	760
συμφωνώ με την επεξεργασία των δεδομένων μου	829
συμφωνώ με τους όρους χρήσης	829
συνέχεια ανάγνωσης	756
συνέχεια με apple	827
συνέχεια με email	855
συνέχεια με facebook	827
συνέχεια με google	827
συνέχεια στην ιστοσελίδα	818
συνέχεια στο site	818
συνέχεια στον browser	818
συνδεθείτε	742
συνδρομή	742
συνδρομητές	742
συνεχίστε την ανάγνωση	858
σφάλμα φόρτωσης βίντεο	851
σχετικά	754
σχετικά άρθρα	754
σχετικά θέματα	754
σχετικά νέα	754
σχετικές ειδήσεις	754
σχετικό άρθρο	754
σχολιάστε	753
σχολιάστε το άρθρο	753
σχόλια	753
σχόλιο	753
σύνδεση	742
σύνδεση με apple	827
σύνδεση με facebook	827
σύνδεση με google	827
σύνοψη με ai	838
""", 'τ': """
τέλος διαφήμισης	809
τέλος της διαφήμισης	809
τέσταρε τις γνώσεις σου	806
τα πιο δημοφιλή	754
τα πιο δημοφιλή της ημέρας	754
τα πιο διαβασμένα	754
τα πιο πρόσφατα	754
τα σχόλια είναι απενεργοποιημένα	846
τα σχόλια είναι μόνο για συνδρομητές	846
ταξινόμηση	804
ταξινόμηση κατά	804
ταχύτητα αναπαραγωγής	811
τελευταία άρθρα	754
τελευταία νέα	754
τελευταίες ειδήσεις	754
τεστάρετε τις γνώσεις σας	806
το email σας	856
το email υπάρχει ήδη	856
το αίτημά σας στάλθηκε	856
το αίτημά σας υποβλήθηκε	856
το απενεργοποίησα	822
το βίντεο δεν είναι διαθέσιμο	811
το βίντεο φορτώνει	811
το μήνυμά σας	856
το μήνυμά σας εστάλη	829
το μήνυμά σας στάλθηκε	829
το πεδίο είναι υποχρεωτικό	829
το πιο δημοφιλές	828
το ψευδώνυμό σας	846
το όνομά σας	846
τρέχων χρόνος	812
""", 'υ': """
υπενθύμιση αργότερα	740
υποβολή	91	830
υποβολή σχολίου	753
υπολειπόμενος χρόνος	811
υποστηρίξτε μας	741
υποχρεωτικά πεδία	829
υποχρεωτικό πεδίο	829
υπότιτλοι	812
""", 'φ': """
φόρτωση ανάρτησης	815
φόρτωση βίντεο	811
φόρτωση περιεχομένου	815
φόρτωση περισσότερων	756
φόρτωση περισσότερων σχολίων	803
φόρτωση προγράμματος αναπαραγωγής	811
""", 'χ': """
χαρίστε αυτό το άρθρο	747
χορηγοί	843
χορηγούμενο	750
χορηγούμενο άρθρο	750
χορηγούμενο περιεχόμενο	750
χορηγός	843
χρόνος που απομένει	811
χωρίς spam	829
""", 'ψ': """
ψήφισε	91	804
ψηφίστε	91	804
ψηφίστε στη δημοσκόπηση	803
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	833
όλα τα βίντεο	833
όλα τα νέα	833
όλα τα παιχνίδια	806
όλα τα σχόλια	753
όλες οι ειδήσεις	754
όνομα	830
όροι σχολιασμού	753
όροι χρήσης	760
όχι ευχαριστώ	740
όχι τώρα	740
όχι, ευχαριστώ	740
""", 'а': """
абонамент	219
абонирай се	220
абонирайте се	219
авторизация	3004
авторизоваться	3004
адрес электронной почты	3007
актуално	227
актуальне	3563
анкета	91
архив	3023
""", 'б': """
банковская карта	3003
банковский перевод	3003
безопасный платеж	3002
больше	3023
больше материалов по теме	3023
больше новостей	3023
будьте в курсе	3007
была ли статья полезной	3020
більше за темою	3563
більше матеріалів за темою	3563
більше на цю тему	3563
більше новин	3563
більше новин на тему	3563
більше по темі	3563
""", 'в': """
в избранное	3012
в тренде	3023
важливо	3563
вам будет интересно	3023
вам може бути цікаво	3563
вам може сподобатися	3563
вам может быть интересно	3023
вам может понравиться	3023
вам також може сподобатися	3563
вас може зацікавити	3563
вас может заинтересовать	3023
ваш e-mail	3007
ваш email	3007
ваш голос принят	91
ваш голос учтён	91
введите e-mail	3007
введите email	3007
введите ваш email	3007
введите ваш адрес электронной почты	3007
версия для печати	3012
вече имате акаунт	220
вече подкрепям	234
вече сте абонат	220
вже зареєстровані	3548
вже є акаунт	3548
вибір редакції	3563
видео	3023
виж резултатите	91
вижте още	227
вижте още от	227
вийти	3548
включите уведомления	3081
включить уведомления	3081
вконтакте	3013
влез	220
влезте	220
во весь экран	3026
водещи новини	227
войти	3004
войти в аккаунт	3004
войти в чат	3020
воспроизвести	3026
время на чтение	3026
время чтения # мин	3026
все	3026
все комментарии	3020
всі новини	3565
вход	220	3004
вхід	3548
выберите сумму	3002
выбор редакции	3023
выйти	3004
відео	3563
відео вище	3587
відео нижче	3587
відкрити	3566
відкрити карту	3566
відповісти	3561
відхилити	3558
""", 'г': """
главная	3026
главное	3023
главное за день	3023
главные новости	3023
гласувай	91
гласувайте	91
головна	3565
головне	3563
головне за день	3563
головні новини	3563
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	3026
далі	3565
дарете	219
дари	219
дари сега	219
детали	3027
детальніше	3565
деталі	3566
дзен	3013
дивіться відео	3587
дивіться відео вище	3587
дивіться відео нижче	3587
дивіться також	3563
дивіться також відео	3587
дивіться у відео	3587
для подписчиков	3004
до рецепту	61
до теми	3563
добавить комментарий	3020
додати коментар	3561
дозвольте сповіщення	3617
докладвай грешка	230
докладніше	3565
долучитися	3545
доступно по подписке	3004
другая сумма	3002
други новини	19
другие материалы	19	3023
другие материалы рубрики	3023
другие новости	19	3023
другие новости раздела	3023
другие статьи	3023
друк	3554
дякуємо за ваш голос	91
""", 'е': """
единоразово	2999
ежемесячно	2999
еще новости	3023
еще по теме	3023
ещё	3023
ещё новости	3023
ещё по теме	3023
""", 'з': """
за темою	3563
забравена парола	220
забули пароль	3548
забыли пароль	3004
завантажити ще	3565
загрузить еще	3026
загрузить ещё	3026
задонатити	3545
задонатить	2999
закрити	3544
закрыть	2998
залишити коментар	3561
запази	230
запази рецептата	61
запази статията	230
запропонувати новину	3561
зарегистрироваться	3004
зареєструватися	3548
затвори	234
зберегти	3554
зберегти рецепт	61
зберегти статтю	3554
збільшити	3565
згорнути	3566
зміст	3565
зробити внесок	3545
зрозуміло	3558
""", 'и': """
избрано от редакцията	227
изпрати на приятел	230
изпрати по имейл	230
изпрати статията по имейл	230
интересное	3023
""", 'к': """
к началу	3026
к рецепту	61
категории	3023
категорії	3563
ключови думи	227
коментар	3561
коментари	230
коментарі	3561
коментирай	230
коментирайте	230
коментирайте първи	230
коментувати	3561
комментарии	3020
комментарии отсутствуют	3020
комментарий	3020
комментировать	3020
контакти	3561
контакты	3020
конфиденциальность	3017
копирай линк	230
копирай линка	230
копировать ссылку	3012
копіювати посилання	3554
купи абонамент	220
купить подписку	3004
към рецептата	61
""", 'л': """
лента новостей	3023
личный кабинет	3004
""", 'м': """
материалы партнеров	3016
материалы по теме	3023
матеріали за темою	3563
матеріали по темі	3563
меню	3026	3565
метки	3023
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	2998
может позже	2998
можливо, пізніше	3544
мой профиль	3004
моят профил	220
мы в социальных сетях	3014
мы в соцсетях	3014
мы вконтакте	3014
мій профіль	3548
мітки	3563
""", 'н': """
на главную	3026
на правах реклами	3557
на правах рекламы	3016
наверх	3026	3565
нагадати пізніше	3544
надіслати	91	3554
надіслати другу	3554
надіслати поштою	3554
надіслати статтю поштою	3554
назад	3026	3565
най-коментирани	227
най-новото	227
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найпопулярніше	3563
найпопулярніше за добу	3563
найпопулярніше за тиждень	3563
найти	3026
найчитаніше	3563
налаштування	3558
написати коментар	3561
написать комментарий	3020
напиши коментар	230
напомни ми по-късно	234
напомнить позже	2998
направете дарение	219
настройки	3017
настройки cookie	3017
наступна	3565
наступна стаття	3563
не зараз	3544
не пропустите	3023
не пропустіть	3563
не сега	234
не сегодня	2998
не сейчас	2998
не сьогодні	3544
не, благодаря	234
нет комментариев	3020
нет, спасибо	2998
новини	3563
новини за темою	3563
новини компаній	3557
новини партнерів	3557	3563
новости	3023
новости smi#	3023
новости партнеров	3016
новости партнёров	3016
новости по теме	3023
новости сми#	3023
ні, дякую	3544
""", 'о': """
обговорити	3561
обратная связь	3020
обсудить	3020
обсуждение	3020
одноклассники	3013
одноразово	3545
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	3020
останні новини	3563
останні статті	3563
ответить	91	3020
отиди на рецептата	61
отказаться	3017
отклонить	3017
отключете цялата статия	220
отключи статията	220
открыть	3027
открыть карту	3027
отпечатай	230
отпечатай статията	230
отправить	91
отправить другу	3012
отправить по почте	3012
оформити підписку	3548
оформить донат	2999
оценете статията	230
оцените материал	3020
оцените рецепт	61
оцените статью	3020
оценить рецепт	61
оцініть матеріал	3561
оцініть рецепт	61
оцініть статтю	3561
още новини	227
още от	227
още от деня	227
още от рубриката	227
още по темата	227
""", 'п': """
партнерский материал	3016
партнерский проект	3016
партнерський матеріал	3557
партнерський проєкт	3557
партньорско съдържание	226
партнёрский материал	3016
партнёрский проект	3016
переглянути результати	91
передплата	3548
передплатити	3548
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	3026
печать	3012
печать рецепта	61
платена публикация	87	226
платено съдържание	226
по подписке	3004
по теме	3023
по-късно	234
повідомити про помилку	3561
повідомити про помилку в тексті	3561
погоджуюсь	3558
погоджуюся	3558
подарете тази статия	230
подарить материал	3012
подарить статью	3004
подарувати статтю	3554
поддержать	2999
поддержать автора	2999
поддержать нас	2999
поддержать проект	2999
поддержать редакцию	2999
поддержите нас	2999
поделитесь	3012
поделиться	3012
поделиться в telegram	3012
поделиться в twitter	3012
поделиться в одноклассниках	3012
поделиться в соцсетях	3012
поделиться вконтакте	3012
поделиться новостью	3012
поделиться ссылкой	3012
поделиться статьей	3012
поделиться статьёй	3012
подкасти	3563
подкасты	3023
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобни статии	227
подписаться	3004
подписаться в max	3014
подписаться в telegram	3014
подписаться на канал	3014
подписаться на новости	3007
подписаться на рассылку	3007
подписаться на телеграм-канал	3014
подписка	3004
подписывайтесь	3014
подпишитесь на рассылку	3007
подробнее	3026
подробнее по теме	3023
поділитись	3554
поділитися	3554
поділитися в telegram	3554
поділитися в соцмережах	3554
поділитися новиною	3554
поділитися статтею	3554
поділіться	3554
пожертвовать	2999
пожертвувати	3545
позже	2998
поиск	3026
покажи всичко	228
покажи още	228
покажи резултатите	91
показати більше	3565
показати все	3566
показати коментарі	3561
показати оригінал	3566
показати результати	91
показати ще	3565
показать больше	3026
показать все	3027
показать еще	3026
показать ещё	3026
показать карту	3027
показать комментарии	3020
показать меньше	3027
показать оригинал	3027
показать перевод	3027
показать результаты	91
политика конфиденциальности	3017
политика обработки персональных данных	3017
пользовательское соглашение	3017
політика конфіденційності	3558
помочь	2999
помочь нам	2999
помочь проекту	2999
помочь редакции	2999
понятно	3017
попередня	3565
попередня стаття	3563
попробовать бесплатно	3004
популярне	3563
популярное	3023
популярные	3023
популярные новости	3023
популярные статьи	3023
популярні новини	3563
посилання скопійовано	3554
последнее	3023
последни	227
последни новини	227
последние новости	3023
послухати новину	3554
посмотреть результаты	91
похожие материалы	3023
похожие статьи	3023
поширити	3554
поширити у facebook	3554
пошук	3565
правила за коментиране	230
правила использования	3017
правила коментування	3561
правила комментирования	3020
предложить новость	3020
предыдущая	3026
предыдущая статья	3023
премиум	3004
преміум	3548
препоръчани	227
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
прийняти	3558
прийняти всі	3558
принтирай	230
принтирай рецептата	61
принять	3017
принять все	3017
принять всё	3017
прислать новость	3020
приєднатися	3545
приєднатися до спільноти	3545
проголосовать	91
проголосувати	91
продовження під рекламою	3557
продовження статті під рекламою	3557
продолжить без поддержки	2998
продължава след рекламата	226
промо	3016	3557
прослушать	3012
прослушать новость	3012
прочетете и	227
підписатись	3548
підписатися	3548
підписка	3548
підтримайте нас	3545
підтримати	3545
підтримати автора	3545
підтримати журналістів	3545
підтримати нас	3545
підтримати редакцію	3545
пізніше	3544
""", 'р': """
радимо прочитати	3563
радимо також	3563
развернуть	3026
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2999
разпечатай	230
разрешите уведомления	3081
разрешить уведомления	3081
раскрыть	3027
распечатать	3012
распечатать рецепт	61
распечатать статью	3012
рассказать друзьям	3012
рассылка	3007
рассылки	3007
регистрация	220	3004
редакция рекомендует	3023
результати	91	3566
результаты	91	3027
реклама	226	3016	3557
реклама - статията продължава по-долу	226
реклама на сайте	3016
реклама на сайті	3557
реклама. продовження нижче	3557
реклама. продолжение ниже	3016
рекламно каре	226
рекламно съдържание	226
рекомендуем	3023
рекомендуем почитать	3023
рекомендуем также	3023
рекомендуемое	3023
рекомендуємо	3563
рекомендуємо прочитати	3563
рекомендуємо також	3563
реєстрація	3548
розгорнути	3566
роздрукувати	3554
роздрукувати рецепт	61
роздрукувати статтю	3554
розмір тексту	65
розмір шрифту	65
рубрики	3023	3563
""", 'с': """
самое важное	3023
самое популярное	3023
самое читаемое	3023
самое читаемое за день	3023
самое читаемое за неделю	3023
свежее	3023
свежие новости	3023
свернуть	3026
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3020
сделать пожертвование	2999
сейчас читают	3023
скопировать ссылку	3012
скопировать ссылку на статью	3012
скопіювати посилання	3554
скопіювати посилання на статтю	3554
скрыть	3027
следующая	3026
следующая статья	3023
слухати	3554
слухати новину	3554
слушай новината	230
слушать	3012
слушать новость	3012
см. также	3023
смотреть все	3026
смотри также	3023
смотрите также	3023
советуем почитать	3023
согласен	3017
согласиться	3017
содержание	3026
создать аккаунт	3004
сообщить об опечатке	3020
сообщить об ошибке	3020
сохранить	3012
сохранить рецепт	61
сохранить статью	3012
социальные сети	3014
спасибо за ваш голос	91
спасибо за подписку	3007
спецпроект	3016
спецпроєкт	3557
споделете	230
сподели	230
сподели във facebook	230
сподели статията	230
споделяне	230
спонсорирано	226
способ оплаты	3002
способы оплаты	3002
ссылка скопирована	3012
станете член	219
стани абонат	219
стани дарител	219
стати співучасником	3545
стати частиною спільноти	3545
стать патроном	2999
стать соучастником	2999
стать спонсором	2999
створити акаунт	3548
стрічка новин	3563
сховати	3566
сходни новини	227
схожі матеріали	3563
схожі новини	3563
схожі статті	3563
създай профил	220
сюжет	3023
сюжеты	3023
""", 'т': """
тагове	227
також читайте	3563
твитнуть	3012
твиттер	3013
твітнути	3554
теги	3023	3563
текст продовжується під рекламою	3557
телеграм	3013
тема дня	3023
теми	3563
темы	3023
только для подписчиков	3004
""", 'у': """
увеличить	3026
увійти	3548
увімкнути сповіщення	3617
увімкніть сповіщення	3617
уже есть аккаунт	3004
уже зарегистрированы	3004
уже зареєструвалися	3548
умови використання	3558
усі новини	3565
""", 'ф': """
файлы cookie	3017
фейсбук	3013
фото	3023
фоторепортаж	3023
""", 'х': """
харесай	230
хорошо	3017
""", 'ч': """
час читання # хв	3565
чи була стаття корисною	3561
читайте еще	3023
читайте ещё	3023
читайте ниже	3016
читайте по теме	3023
читайте также	3023
читайте також	3563
читати далі	3565
читати повністю	3565
читати також	3563
читать в max	3014
читать в telegram	3014
читать далее	3026
читать дальше	3026
читать ещё	3026
читать комментарии	3020
читать полностью	3026
читать также	3023
что еще почитать	3023
что ещё почитать	3023
""", 'щ': """
ще за темою	3563
ще новини	3563
що ще почитати	3563
щомісяця	3545
""", 'э': """
электронная почта	3007
""", 'я': """
я вже підтримую	3544
я уже поддерживаю	2998
яндекс.дзен	3013
""", 'і': """
інші новини	19	3563
""", 'א': """
אהבתי	1702
אודות הכותב	1731
אולי גם יעניין אותך	1666
אולי יעניין אותך	1666
אולי יעניין אותך גם	1694
אולי יעניין אתכם	1666
אולי יעניין אתכם גם	1694
אולי מאוחר יותר	1649
אולי פספסתם	1694
אחר כך	1717
איך מכבים	1720
איך מכבים חוסם פרסומות	1719
אימייל	1727
אימייל לא תקין	1726
אין לי דעה	1702
אין לך חשבון	1724
אין לכם חשבון	1724
אינציקלופדיית ynet	1666
אירעה שגיאה	1726
אישור הכל	1713
אישור והמשך	1713
אני מאשר את תנאי השימוש	1726
אני מאשר קבלת דיוור	1726
אני מאשר/ת קבלת דברי פרסומת	1726
אני מאשר/ת קבלת דיוור	1726
אני מסכים לתנאי השימוש	1726
אני מסכים/ה לתנאי השימוש	1726
אפשר	1717
אפשר התראות	1716
אפשר לבטל בכל רגע	1724
אפשר תמיד	1713
אפשרויות נוספות	1737
אשר את כל העוגיות	1743
אשר הכל	1713
אשר והמשך	1713
""", 'ב': """
בדקו את תיבת הדואר	1726
בדקו את תיבת המייל	1726
בחירה	1725
בחן את עצמך	1704
בחנו את עצמכם	1704
בחסות	1697
בחר	1725
בחר מסלול	1724
בחר סכום	1745
בחרו את המינוי שלכם	1724
בחרו מינוי	1724
בחרו מסלול	1724
בחרו סכום	1745
בטל השתקה	1709
ביטול הסכמה	1713
ביטול השתקה	1709
בלי ספאם	1726
בלעדי למנויים	1724
במעקב	1735
בשיתוף	1661
בשיתוף עם	1739
""", 'ג': """
גודל גופן	65
גודל הטקסט	1737
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1746
""", 'ד': """
דווח על טעות	1665
דווח על תגובה	1741
דווחו לנו על טעות	1701
דחה את כל העוגיות	1743
דחה הכל	1713
דחיית הכל	1713
דיווח	1702
דיווח על טעות	1701
דיווח על תגובה	1741
דלג לתוכן	1668
דלג על הפרסומת	1744
דלגו למתכון	61
דלגו על הפרסומת	1744
דף הבית	1668
""", 'ה': """
האזינו	1657
האזינו בספוטיפיי	1742
האזינו לכתבה	1709
האזן לכתבה	1709
האם הכתבה עזרה לך	1701
האם הכתבה עניינה אותך	1701
האם העמוד עזר לך	1701
האם זה היה מועיל	1701
הבא	1668
הבנתי	1669
הבקשה התקבלה	1747
הבקשה נשלחה	1747
הגב	1665
הגדל טקסט	1737
הגדל תמונה	1730
הגדלת טקסט	1737
הגדלת תמונה	1730
הגדרות עוגיות	1713
הגדרות פרטיות	1713
הדפיסו את המתכון	61
הדפיסו כתבה	1693
הדפס	1657
הדפס מתכון	61
הדפסה	1657
הדפסת המתכון	61
הדפסת כתבה	1693
ההודעה נשלחה	1726
ההודעה שלך	1747
ההצבעה שלך נקלטה	1701
ההצעה המשתלמת ביותר	1725
ההרשמה אושרה	1747
הודעתך נשלחה	1726
הווידאו אינו זמין	1709
הוסיפו תגובה	1665
הוסף כמקור מועדף	1735
הוסף לסל	1749
הוסף תגובה	1665
הוסף תשובה	1741
הוספה לסל	1749
הוספת תגובה	1665
הוקרא בקול סינתטי	1709
הורד שמע	1709
הורדת הפרק	1709
הורדת השמע	1709
הורידו את האפליקציה	1715
הזינו כתובת מייל	1747
הזכירו לי מאוחר יותר	1649
הזן כתובת אימייל	1747
החדשות ביותר	1702
החדשים ביותר	1702
החנות	1739
החשבון שלי	1651
הטבה לקוראים	1707
הטבות למנויים	1707
הטופס נשלח בהצלחה	1726
הירשם	1651
הירשמו להתראות	1716
הישנות ביותר	1702
הכי נצפים	1666
הכי נקרא	1666
הכי נקראות	1666
הכי נקראות היום	1694
הכי פופולרי	1725
הכינוי שלך	1741
הכניסו כתובת מייל	1747
הכתבה הבאה	1666
הכתבה המלאה למנויים	1693
הכתבה הקודמת	1666
הכתבה נעולה	1724
המייל האדום	1731
המייל שלך	1747
המלצות	1666
המשיכו לקרוא	1748
המשך בדפדפן	1715
המשך לאתר	1715
המשך לקרוא	1668
המשך עם google	1724
המשך עם אימייל	1746
המשך עם אפל	1724
המשך עם גוגל	1724
המשך עם פייסבוק	1724
המשך קריאה	1668
הנגן נטען	1709
הנצפים ביותר	1694
הנקראות ביותר	1666
הנקראים ביותר	1694
הסרטון אינו זמין	1709
הסרטון הבא	1744
הסרטון הקודם	1744
הסרטון לא זמין	1709
הסרטון נטען	1709
הסתר	1669
הסתר תגובות	1701
הסתר תשובות	1701
העדפות עוגיות	1713
העדפות פרטיות	1743
הענק כתבה במתנה	1737
הענקת כתבה במתנה	1737
העתיקו את הקישור	1693
העתיקו קישור	1693
העתק	1738
העתק קישור	1657
העתקת הקישור	1693
העתקת קישור	1657
הפופולרי ביותר	1725
הפופולריות ביותר	1702
הפסק לעקוב	1735
הפסקת מעקב	1735
הפעל התראות	1716
הפעל סרטון	1709
הפעלה אוטומטית	1710
הפעלת התראות	1716
הצביעו	91	1702
הצביעו בסקר	1701
הצבע	91	1702
הצבעה	91
הצבעתך נקלטה	1701
הצג ב-x	1742
הצג הכל	1669
הצג כתוביות	1709
הצג מפה	1669
הצג מקור	1669
הצג עוד	1668
הצג פוסט	1713
הצג פוסט זה באינסטגרם	1742
הצג פחות	1669
הצג תגובות	1701
הצג תוכן	1713
הצג תוצאות	91	1702
הצג תמיד	1713
הצג תשובות	1701
הצגת התוכן	1713
הצטרפו	1650
הצטרפו אלינו	1650
הצטרפו לתומכים	1721
הצעה לקוראים	1707
הקודם	1668
הקטן טקסט	1737
הקטנת טקסט	1737
הקישור הועתק	1693
הקראה אוטומטית	1709
הקש להפעלת קול	1744
הרשמה	1651
השאר אותי מחובר	1724
השב	1665
השתק	1710
השתקה	1710
השתתפו בסקר	1701
התגובה שלך	1741
התגובות למנויים בלבד	1741
התגובות מושבתות	1741
התחבר	1651
התחבר עם google	1724
התחברות	1651
התחברות באמצעות גוגל	1724
התחברות עם גוגל	1724
התחברות עם פייסבוק	1724
התמונה הבאה	1748
התמונה הקודמת	1748
התרומה שלי	1745
""", 'ו': """
ווטסאפ	1657
וידאו	1666
""", 'ז': """
זהו שדה חובה	1726
זכור אותי	1724
זמן נוכחי	1710
זמן נותר	1709
""", 'ח': """
חד פעמי	1722
חד-פעמי	1722
חדשות אחרונות	1666
חודש ראשון ב-#	1692
חודש ראשון ב-# ש"ח	1692
חודש ראשון בשקל	1692
חודש ראשון חינם	1692
חודשי	1722
חזרה למעלה	1668
חזרה לעמוד הבית	1730
חזרה לרשימה	1748
חידוש מינוי	1746
חיוב חודשי	1724
חיוב שנתי	1724
חינם, בלי ספאם	1726
חיפוש	1668
""", 'ט': """
טוויטר	1657
טוען וידאו	1709
טוען נגן	1709
טלגרם	1657
טעינת הפוסט	1713
טען מחדש	1719
טען מחדש את הדף	1719
טען עוד	1668
טען פוסט	1713
טען תגובות נוספות	1701
טען תוכן	1713
""", 'י': """
יציאה	1651
יציאה ממסך מלא	1709
יש לי חשבון	1724
""", 'כ': """
כבר הצבעת	1701
כבר הצבעתם	1701
כבר יש לך חשבון	1724
כבר מנוי	1724
כבר מנויים	1724
כבר מנויים? התחברו	1651
כבר נרשמת	1651
כותרות אחרונות	1666
כיביתי	1720
כיביתי את חוסם הפרסומות	1719
כל חודש	1722
כל שקל חשוב	1721
כל תרומה חשובה	1721
כל תרומה עוזרת	1721
כללי התגובות	1701
כן, אני רוצה	1716
כניסה	1651
כניסה למנויים	1651
כתבה זו הוענקה במתנה	1750
כתבה זו היא תוכן ממומן	1693
כתבה ממומנת	1697
כתבה נעולה	1724
כתבו את תגובתכם	1741
כתבו לנו	1731
כתבו תגובה	1665
כתבות אחרונות	1666
כתבות מומלצות	1666
כתבות נוספות	1666
כתבות נוספות בנושא	1694
כתבות נוספות שיעניינו אתכם	1694
כתבות נוספות של הכתב	1730
כתבות קשורות	1666
כתבות שאולי פספסתם	1694
כתבות שיעניינו אתכם	1694
כתוב תגובה	1701
כתוביות	1710
כתובת אימייל לא תקינה	1726
כתובת המייל כבר רשומה	1747
כתובת המייל שלך	1747
כתובת מייל לא תקינה	1726
כתיבת תגובה	1701
""", 'ל': """
לא אהבתי	1702
לא יודע	1702
לא כעת	1649
לא ניתן להפעיל את הסרטון	1709
לא ניתן להציג את התוכן	1713
לא ניתן להציג תוכן זה	1713
לא ניתן לטעון את הסרטון	1744
לא ניתן לנגן את הסרטון	1709
לא עכשיו	1649
לא תודה	1649
לא, תודה	1649
לגלריה	1730
לגלריה המלאה	1730
לגלריית התמונות	1730
לדף הבית	1730
לדף התרומות	1721
להאזנה בספוטיפיי	1742
להאזנה לכתבה	1709
להורדה ב-app store	1715
להורדה ב-google play	1715
להורדה מ-app store	1715
להורדה מ-google play	1715
להורדת האפליקציה	1693
להזמנה לחצו כאן	1749
להזמנת כרטיסים	1707
להמשך קריאה	1651
להרשמה	1651
לחידון	1704
לחידון המלא	1704
לחנות	1707
לחצו להפעלת הסאונד	1744
לידיעה המלאה	1730
לכל החדשות	1730
לכל החידונים	1704
לכל הכתבות	1668
לכל הכתבות בנושא	1694
לכל הכתבות של הכתב	1730
לכל המשחקים	1704
לכל הסרטונים	1730
לכל העדכונים, הכתבות והסרטונים	1694
לכל התגובות	1665
לכל התמונות	1730
לכתבה הבאה	1730
לכתבה הבאה בסדרה	1694
לכתבה המלאה	1730
לכתבה הקודמת	1730
לכתבה הקודמת בסדרה	1694
לכתבה נוספת	1748
למוצר	1749
למנויים בלבד	1654
למתכון	61
לעמוד הבית	1730
לעמוד התרומות	1721
לפרויקט המלא	1730
לפרופיל הכתב	1731
לפרטי המוצר	1749
לפרטים	1669
לפתיחת הכתבה	1746
לצפייה ביוטיוב	1742
לצפייה במסלולים	1746
לצפייה בתוצאות	91
לקריאה באפליקציה	1715
לקריאה מאוחר יותר	1750
לראש הדף	1730
לראש העמוד	1730
לרכישה באמזון	1707
לרכישה לחצו כאן	1707
לרכישת הספר	1707
לרכישת כרטיסים	1707
לרכישת כרטיסים לחצו כאן	1707
לרכישת מינוי	1651
לרכישת מינוי לחצו כאן	1693
לתיק המלא	1730
לתמונות	1730
לתרום	1650
לתרומה	1650
לתרומה לחצו כאן	1721
""", 'מ': """
מאוחר יותר	1717
מבזקים	1666
מדיניות הפרטיות	1664
מדיניות הפרטיות ותנאי השימוש	1664
מהירות הפעלה	1709
מהירות ניגון	1709
מודעה	1661
מומלץ עבורך	1694
מומלץ עבורכם	1694
מומלצים	1666
מוקרא בקול סינתטי	1709
מיון לפי	1702
מייל	1727
מיין לפי	1702
ממומן	1661
מסך מלא	1710
מסלולי מינוי	1746
מעבר למתכון	61
מעוניינים לקבל התראות	1716
מצאת טעות	1701
מצאתם טעות	1665
מצאתם טעות בכתבה	1701
מצב כהה	1743
משהו השתבש	1727
משחקים	1706
משך	1710
משך הסרטון	1744
משלוח חינם	1739
מתנה לחבר	1737
""", 'נ': """
נא להזין כתובת מייל תקינה	1726
נגן וידאו	1709
נגן שמע	1744
נוצר באמצעות ai	1744
נוצר על ידי ai	1744
נושאים	1666
נושאים קשורים	1666
ניגון אוטומטי	1710
ניהול אפשרויות	1743
ניהול הסכמה	1713
ניהול העדפות	1743
ניהול עוגיות	1713
ניתן לבטל בכל עת	1724
נרשמת בהצלחה	1726
""", 'ס': """
סגור	1649
סגור גלריה	1748
סגור חלון	1748
סגור תפריט	1748
סגירה	1649
סודוקו	1706
סוף הפרסומת	1707
סוף פרסומת	1707
סיכום ai	1679
סיכום אוטומטי	1734
סיכום הכתבה	1679
סכום אחר	1721
סכום לבחירה	1745
ספרו לנו מה דעתכם	1701
סקר	91
סקר היום	91
סרטון זה אינו זמין	1709
סרטון זה אינו זמין עוד	1709
סרקו את הקוד	1715
סרקו את קוד ה-qr	1715
""", 'ע': """
עדיין לא מנוי	1724
עדיין לא מנויים	1724
עוד	1668
עוד באותו נושא	1694
עוד בנושא	1666
עוד בערוץ	1666
עוד חדשות	1666
עוד כתבות	19	1666
עוד כתבות בנושא	19
עוד כתבות מעניינות	1693
עוד לא מנויים	1724
עוד סיפורים	1694
על הכותב	1731
עקבו אחר הכתב	1735
עקבו אחר הנושא	1735
עקבו אחרי הכתב	1735
עקבו אחרי הנושא	1735
עקוב אחרי הכתב	1735
""", 'פ': """
פייסבוק	1657
פנייה לכתב	1731
פנייה למערכת	1731
פרטים	1669
פרסום	1661
פרסומת	1661
פרסם	1702
פתח	1669
פתח באפליקציה	1715
פתיחה באפליקציה	1715
""", 'צ': """
צור חשבון	1651
צור קשר	1665
צפו באינסטגרם	1742
צפו בטוויטר	1742
צפו ביוטיוב	1742
צפו בפייסבוק	1742
צפו גם	1748
צפייה חוזרת	1744
צרו קשר	1731
צרו קשר עם המערכת	1731
""", 'ק': """
קבל הכל	1713
קבלת התראות	1716
קוד קופון	1749
קודי הנחה	1749
קרא גם	1666
קרא עוד	1668
קראו באפליקציה	1715
קראו בחינם	1746
קראו גם	1666
קראו עוד	1668
""", 'ר': """
רוצה לקבל התראות	1716
רוצים לקבל התראות	1716
רענון העמוד	1719
רענן את הדף	1719
רעננו את הדף	1719
""", 'ש': """
שדה זה הוא חובה	1726
שדה חובה	1726
שדות חובה	1726
שחק עכשיו	1704
שחקו עכשיו	1704
שיתוף	1657
שיתוף בוואטסאפ	1737
שיתוף בווטסאפ	1657
שיתוף בטוויטר	1657
שיתוף במייל	1693
שיתוף בפייסבוק	1657
שכחת את הסיסמה	1724
שכחת סיסמה	1724
שכחתי סיסמה	1651
שלח	91	1727
שלח לחבר	1657
שלח תגובה	1701
שלחו את הכתבה במתנה	1693
שלחו במתנה	1693
שלחו לחבר	1737
שלחו לנו סרטונים	1731
שלחו לנו תמונות	1731
שלחו משוב	1701
שליחה	1727
שליחה במייל	1657
שליחת משוב	1701
שליחת תגובה	1701
שם	1727
שם מלא	1727
שם משפחה	1727
שם פרטי	1727
שמור	1738
שמור העדפות	1713
שמור כתבה	1750
שמירה	1657
שמירת הגדרות	1713
שמירת המתכון	61
שמירת כתבה	1693
שמרו כתבה	1693
שמרו לקריאה מאוחרת	1693
שנתי	1722
שתף	1657
שתף כתבה	1750
שתפו	1657
שתפו את הכתבה	1657
שתפו בוואטסאפ	1693
שתפו בווטסאפ	1693
שתפו בטוויטר	1737
שתפו בטלגרם	1693
שתפו בפייסבוק	1657
שתפו כתבה זו	1750
""", 'ת': """
תגובה	1665
תגובות	1665
תגובות נוספות	1701
תגיות	1666
תודה על ההצבעה	1701
תודה על הצבעתך	91
תודה על התמיכה	1745
תודה על תמיכתכם	1745
תודה שהצבעת	1701
תודה שהצבעתם	1701
תודה, ההודעה נשלחה	1726
תוכן למנויים	1651
תוכן ממומן	87	1661
תוכן מסחרי	1697
תוכן מקודם	1661
תוכן פרסומי	1697
תוכן שיווקי	87	1661
תוכן שיווקי בשיתוף	1697
תוצאות	91
תוצאות ההצבעה	1741
תוצאות הסקר	1741
תורגם אוטומטית	1693
תיקון טעות	1693
תמכו בנו	1650
תמכו בנו בפטריאון	1721
תמלול	1710
תנאי השימוש	1664
תנאי השימוש | מדיניות הפרטיות	1664
תנאי השימוש ומדיניות הפרטיות	1664
תנאי פרסום תגובות	1701
תפריט	1668
תקציר ai	1679
תקציר בינה מלאכותית	1679
תקציר הכתבה	1679
תרגום אוטומטי	1710
תרומה	1650
תרומה חד פעמית	1721
תרומה חד-פעמית	1721
תרומה חודשית	1721
תרמו	1650
תרמו עכשיו	1650
תשבץ	1706
תשבצים	1706
תשחץ	1706
תשלום באמצעות paypal	1746
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1387
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1363
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1336
اخبار مرتبطة	152
اخبار پيشنهادي	1363
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
اخرين اخبار	1336
اخرين خبرها	1363
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1338
ادامه با google	1393
ادامه با گوگل	1393
ادامه خبر	1399
ادامه در مرورگر	1385
ادامه مطلب	1338
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1329
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1372
ارسال به تلگرام	1355
ارسال به دوستان	1329
ارسال تعليق	162
ارسال خبر	1400
ارسال ديدگاه	1372
ارسال راي	91
ارسال رايگان	1408
ارسال سوژه	1400
ارسال نظر	1335
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1363
از راي شما متشكريم	1372
از شركت شما در نظرسنجي متشكريم	1372
از ما حمايت كنيد	1325
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
اشتباهي ديدهايد	1372
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1326
اشتراك خود را انتخاب كنيد	1393
اشتراك در تلگرام	1406
اشتراك در واتساپ	1406
اشتراك گذاري	1329
اشتراك گذاري در تلگرام	1355
اشتراكگذاري	1329
اشتراكگذاري در تلگرام	1406
اشتراكگذاري در واتساپ	1406
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
افزودن به منابع ترجيحي	1404
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
اكنون بازي كنيد	1375
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
الان نه	1324
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
امكان نمايش اين محتوا وجود ندارد	1383
امكان پخش ويدئو وجود ندارد	1379
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1394
انتخاب اشتراك	1393
انتخاب طرح	1393
انتشار	1373
انتقل الي الوصفة	61
انتهاي پيام	1355
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1406
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
اولين نفري باشيد كه نظر ميدهد	1355
ايا اين مطلب براي شما مفيد بود	1372
ايا اين مطلب مفيد بود	1372
ايا اين مقاله مفيد بود	1372
ايا مايليد اعلان دريافت كنيد	1386
ايا ميخواهيد اعلان دريافت كنيد	1386
ايجاد حساب	1326
ايقاف مؤقت	169
ايميل	1396
ايميل خود را بررسي كنيد	1395
ايميل معتبر وارد كنيد	1395
ايميل نامعتبر	1395
ايميل نامعتبر است	1395
اين فيلد الزامي است	1395
اين فيلد ضروري است	1395
اين مطالب را هم بخوانيد	1363
اين مطلب را هم بخوانيد	1363
اين مطلب مفيد بود	1372
اين مقاله قفل است	1393
اين ويدئو در دسترس نيست	1379
اين ويدئو ديگر در دسترس نيست	1379
اين ويديو در دسترس نيست	1379
اپليكيشن را دانلود كنيد	1385
اپليكيشن را نصب كنيد	1385
اگهي	1331
اگهيها	1367
""", 'ب': """
با تشكر، پيام شما ارسال شد	1395
با حمايت	1408
با ما تماس بگيريد	1400
با همكاري	1408
با پردازش دادههايم موافقم	1395
بارگذاري دوباره صفحه	1389
بارگذاري مجدد صفحه	1389
بارگذاري محتوا	1383
بارگذاري پست	1383
باز كردن	1339
باز كردن در اپليكيشن	1385
باز كردن در برنامه	1385
بازخورد بدهيد	1372
بازرگاني	1367
بازي رايگان	1375
بازي كنيد	1375
بازيها	1377
بازگشت به بالا	1338
بازگشت به صفحه اصلي	1399
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1372
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1336
برچسبها	1336
بزرگتر كردن متن	1406
بزرگنمايي تصوير	1399
بستن	1324
بعدا	1387
بعدا ياداوري كن	1324
بعدي	1338
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1386
به اشتراك بگذاريد	1329
به اين مطلب گوش دهيد	1379
به اين مقاله گوش دهيد	1379
بهترين پيشنهاد	1394
بيشتر	1336	1338
بيشتر ببينيد	1363
بيشتر بخوانيد	1336
بيصدا	1380
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1336
تازهسازي صفحه	1389
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1331
تبليغات	1331
تبليغات در گوگل	1367
تبليغات متني	1367
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
تخفيف ويژه خوانندگان	1378
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1380
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
تلگرام	1329
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
تماس با تحريريه	1400
تماس با ما	1335
تماس با نويسنده	1400
تماشاي ويديو	1355
تمام صفحه	1380
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1383
تنظيمات كوكي	1334
تنظيمات كوكيها	1334
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1379
تويتر	109
توييتر	1329
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1372
ثبت راي	91
ثبت نام	1326
ثبت نظر	91	1335
ثبتنام	1326
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1383
جدول	1377
جدول كلمات متقاطع	1377
جديدترين	1373
جديدترين اخبار	1336
جديدترينها	1373
جزئيات	1339
جستجو	1338
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1324
حامي ما شويد	1391
حامي مالي	1408
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1334
حساب كاربري	1326
حساب كاربري دارم	1393
حساب كاربري داريد	1393
حساب كاربري نداريد	1393
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
حمايت كنيد	1325
حمايت مالي	1325
حمايت مالي از ما	1391
حمايت ماهانه	1391
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1338
خبر بعدي	1355
خبر قبلي	1355
خبرهاي بيشتر	1363
خبرهاي داغ	1363
خبرهاي مرتبط	1336
خبرهاي پيشنهادي	1363
خروج	1326
خروج از تمام صفحه	1379
خريد از امازون	1378
خريد انلاين	1378
خريد اين كتاب	1378
خريد اينترنتي	1378
خريد بليت	1378
خريد بليط	1378
خريد كتاب	1378
خطايي ديدهايد	1372
خطايي رخ داد	1396
خلاصه با هوش مصنوعي	1403
خلاصه هوش مصنوعي	1403
خواندن در اپليكيشن	1385
خواندهشده با صداي مصنوعي	1379
خودتان را بيازماييد	1375
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1375
دانلود از اپ استور	1385
دانلود از بازار	1385
دانلود از گوگل پلي	1385
دانلود اپليكيشن	1385
دانلود صدا	1379
دانلود فايل صوتي	1379
دانلود ويدئو	1379
دانلود پادكست	1379
در حال بارگذاري	1379
در حال بارگذاري ويدئو	1379
در حال بارگذاري ويديو	1379
در نظرسنجي شركت كنيد	1372
در همين رابطه	1363
در همين زمينه	1363
در پاتريون حمايت كنيد	1391
درباره نويسنده	1400
دريافت از اپ استور	1385
دريافت از بازار	1385
دريافت از كافه بازار	1385
دريافت از مايكت	1385
دريافت از گوگل پلي	1385
دريافت اعلانها	1386
دستهبندي	1336
دعمك يصنع الفرق	208
دعوت به همكاري	1355
دنبال كردن	1404
دنبال كردن اين موضوع	1404
دنبال كردن موضوع	1404
دنبال كردن نويسنده	1404
ديدگاه	1335
ديدگاه خود را بنويسيد	1372
ديدگاهتان را بنويسيد	1355
ديدگاهها	1335
""", 'ذ': """
ذات صلة	119
ذخيره	1329
ذخيره تنظيمات	1383
ذخيره خبر	1355
ذخيره دستور پخت	61
ذخيره مطلب	1355
ذخيره مطلب براي بعد	1355
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1373
راي شما ثبت شد	91	1372
راي شما ثبت شده است	1372
رايگان و بدون هرزنامه	1395
ربما لاحقا	98
رد	118
رد همه	1383
رزرو بليت	1378
رسالتك	210
رفتن به بالا	1399
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1391
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1393
رمز عبور را فراموش كردهايد	1326
رپورتاژ	1331
رپورتاژ اگهي	1331
""", 'ز': """
زمان باقيمانده	1379
زمان فعلي	1380
زيرنويس	1380
""", 'س': """
سؤال اليوم	91
سالانه	1392
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1379
سنويا	183
سودوكو	167	1377
سوژه بفرستيد	1400
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1334
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
شايد بعدا	1324
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1372
شرايط استفاده	1334
شرايط استفاده و حريم خصوصي	1334
شرايط را ميپذيرم	1395
شركاؤنا	173
شركاي ما	1383
شركت در ازمون	1375
شركت در نظرسنجي	1372
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1375
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1404
شما قبلا راي دادهايد	1372
شنيدن اين مطلب	1379
شنيدن مقاله	1379
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1338
صفحه كمك مالي	1391
صندوق ورودي خود را بررسي كنيد	1395
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
عضويت	1326
عطلت مانع الاعلانات	180
عكس	1336
عكسهاي بيشتر	1399
عكسهايتان را براي ما بفرستيد	1400
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1390
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1393
فروشگاه	1408
فعال كردن	1387
فعال كردن اعلانها	1386
فعالسازي اعلانها	1386
فعل الاشعارات	177
فعلا نه	1387
فقط براي مشتركان	1326
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1329
فيلد الزامي	1395
فيلدهاي الزامي	1395
""", 'ق': """
قبلي	1338
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1383
قبول و ادامه	1383
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1373
قديميترينها	1373
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1372
قوانين و مقررات را ميپذيرم	1395
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1385
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
كليدواژهها	1336
كمك كنيد	1325
كمك مالي	1325
كمك ماهانه	1391
كمك يكباره	1391
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1334
كوچكتر كردن متن	1406
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1380
كپي	1407
كپي شد	1355
كپي كردن لينك	1355
كپي لينك	1329
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
لطفا ان را غيرفعال كنيد	1390
لطفا يك ايميل معتبر وارد كنيد	1395
لغو در هر زمان	1393
لغو دنبال كردن	1404
لغو رضايت	1383
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1329
لينك كوتاه خبر	1355
لينك كپي شد	1355
""", 'م': """
مادة اعلانية	113
ماهانه	1392
مبلغ اخر	182
مبلغ دلخواه	1391
مبلغ ديگر	1391
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1399
متن كامل مقاله را بخوانيد	1399
متن پيادهشده	1380
متوجه شدم	1339
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1394
محبوبترينها	1373
محتواي تبليغاتي	1331
محتواي حمايتشده	1355
محتواي پولي	1378
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1393
مدة الفيديو	207
مدت	1380
مدت زمان	1380
مديريت رضايت	1383
مديريت كوكيها	1383
مرا به خاطر بسپار	1393
مرة واحدة	183
مرتبسازي	1373
مرتبسازي بر اساس	1373
مزايا المشتركين	168
مزاياي مشتركان	1378
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1389
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1338
مشاهده عكسها	1399
مشاهده قيمت	1378
مشاهده محتوا	1383
مشاهده نتايج	91	1373
مشاهده همه	1338
مشاهده پاسخها	1372
مشاهده پرونده	1399
مشاهده گالري	1399
مشترك شويد	1326
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1396
مطالب بيشتر	1363
مطالب ديگر اين نويسنده	1399
مطالب مرتبط	1336
مطالب پيشنهادي	1363
مطلب بعدي	1399
مطلب قبلي	1399
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1336
مقاله بعدي	1399
مقاله قبلي	1399
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1338
مهمترين اخبار	1336
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1386
""", 'ن': """
نام	1396
نام خانوادگي	1396
نام و نام خانوادگي	1396
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1379
نسخه چاپي	1355
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1385
نظر	1335
نظر بدهيد	1355
نظر خود را با ما در ميان بگذاريد	1355
نظر خود را بنويسيد	1335
نظر خود را بگوييد	1372
نظر سنجي	91
نظر شما	1335
نظر شما درباره اين خبر چيست	1355
نظرات	1335
نظرتان را بگوييد	1372
نظرسنجي	91	1355
نظري ندارم	1373
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1383
نمايش بيشتر	1338
نمايش زيرنويس	1379
نمايش كمتر	1339
نمايش متن اصلي	1339
نمايش محتوا	1383
نمايش نتايج	91
نمايش نظرات	1372
نمايش نظرات بيشتر	1372
نمايش نقشه	1339
نمايش همه	1339
نمايش پاسخها	1372
نمايش پست	1383
نميدانم	1373
ننصح بقراءة	119
نه ممنون	1324
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1406
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1395
هر كمكي مهم است	1391
هر ماه	1392
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
همرساني	1329
همه اخبار	1399
همه بازيها	1375
همه خبرها	1399
همه عكسها	1399
همه مطالب	1399
همه مطالب نويسنده	1399
همه ويدئوها	1399
هميشه اجازه داده شود	1383
هميشه نمايش بده	1383
همچنين ببينيد	1363
همچنين بخوانيد	1336
هنوز ثبتنام نكردهايد	1393
هنوز مشترك نيستيد	1393
""", 'و': """
واتساب	109
واتساپ	1329
ورود	1326
ورود / ثبت نام	1326
ورود با اپل	1393
ورود با فيسبوك	1393
ورود با گوگل	1393
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1379
ويديو	1336
ويديو در دسترس نيست	1379
ويژه خوانندگان	1378
ويژه مشتركان	1326
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1392
يكبار	1392
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1335
پايان اگهي	1378
پايان تبليغ	1378
پخش خودكار	1380
پخش ويدئو	1379
پخش ويدئو ممكن نيست	1379
پخش ويديو	1379
پذيرش همه	1383
پذيرش و ادامه	1383
پربازديدترين	1336
پربازديدترينها	1336
پربازديدها	1336
پربازديدهاي امروز	1363
پربازديدهاي هفته	1363
پربحثترينها	1336
پربينندهترين	1363
پربينندهترين خبرها	1363
پربينندهترينها	1363
پرداخت سالانه	1393
پرداخت ماهانه	1393
پسنديدم	1373
پنهان كردن پاسخها	1372
پيام بازرگاني	1367
پيام شما ارسال شد	1395
پيام شما با موفقيت ارسال شد	1395
پيشنهاد خواندني	1363
پيشنهاد سردبير	1336
پيشنهاد ما	1336
""", 'چ': """
چاپ	1329
چاپ دستور پخت	61
چگونه غيرفعال كنم	1390
چگونه مسدودكننده را غيرفعال كنم	1389
""", 'گ': """
گالري تصاوير	1399
گالري عكس	1399
گزارش تخلف	1372
گزارش خطا	1335
گزارش خطا در اين خبر	1355
گزينههاي بيشتر	1406
""", 'अ': """
अकाउंट नहीं है	1822
अक्षर का आकार	65
अक्षर छोटे करें	1834
अक्षर बडे करें	1834
अगला	1770
अगला लेख	1828
अगली खबर	1768
अगली स्टोरी	1828
अनफॉलो करें	1832
अनम्यूट	1808
अनिवार्य	1825
अनुमति दें	1816
अन्य खबरें	19	1768
अन्य राशि	1820
अन्य विकल्प	1834
अपना इनबॉक्स देखें	1824
अपना ईमेल दर्ज करें	1824
अपना ईमेल देखें	1824
अपना ज्ञान परखें	1804
अपना प्लान चुनें	1822
अपनी तस्वीरें हमें भेजें	1829
अपनी प्रतिक्रिया दें	1801
अपनी राय दें	1767
अपनी राय बताएं	1801
अभी खरीदें	1807
अभी खेलें	1804
अभी डाउनलोड करें	1814
अभी तक सब्सक्राइबर नहीं हैं	1822
अभी दान करें	1757
अभी नहीं	1756
अमान्य ईमेल	1824
अमेजन पर खरीदें	1807
अवधि	1809
""", 'आ': """
आगे पढें	1770
आज का सवाल	91
आज की अन्य खबरें	1794
आप इस विषय को फॉलो कर रहे हैं	1832
आप कभी भी अनसब्सक्राइब कर सकते हैं	1824
आप पहले ही वोट कर चुके हैं	1801
आपका वोट दर्ज हो गया	1801
आपका वोट दर्ज हो गया है	1801
आपका संदेश भेज दिया गया है	1824
आपके लिए	1768
आपको यह भी पसंद आ सकता है	1794
आपको ये भी पसंद आ सकता है	1794
आवश्यक फील्ड	1824
""", 'इ': """
इस विषय को फॉलो करें	1832
इसे भी देखें	1794
इसे भी पढें	1768
""", 'ई': """
ई-पेपर	1758
ईमेल	1825
ईमेल से शेयर करें	1834
""", 'ऊ': """
ऊपर जाएं	1770
""", 'ए': """
एआई आवाज में सुनें	1808
एआई द्वारा तैयार	1782
एआई समरी	1782
एआई सारांश	1782
एआई से तैयार सारांश	1782
एक बार	1821
एक बार का दान	1820
एप डाउनलोड करें	1814
""", 'ऐ': """
ऐप इंस्टॉल करें	1814
ऐप खोलें	1814
ऐप डाउनलोड करें	1814
ऐप में खोलें	1814
ऐप में पढें	1814
ऐप स्टोर से डाउनलोड करें	1814
""", 'ऑ': """
ऑटोप्ले	1809
ऑडियो डाउनलोड करें	1808
ऑफर देखें	1807
""", 'औ': """
और खबरें	1768
और टिप्पणियां देखें	1801
और देखें	1770
और पढें	1768	1770
और भी पढें	1794
""", 'क': """
कभी भी रद्द करें	1822
कम दिखाएं	1771
कमेंट	1767
कमेंट करें	1767
कमेंट लिखें	1801
कमेंट्स	1767
कह नहीं सकते	1802
किताब खरीदें	1807
कीमत देखें	1807
कुकी नीति	1766
कुकी सेटिंग्स	1812
कुकीज प्रबंधित करें	1812
कुछ गलत हो गया	1825
के सहयोग से	1836
केवल सदस्यों के लिए	1758
केवल सब्सक्राइबर के लिए	1822
कैसे बंद करें	1819
कॉपी	1835
कॉपी करें	1835
कॉपी लिंक	1761
क्या आप नोटिफिकेशन चाहते हैं	1815
क्या आप नोटिफिकेशन पाना चाहते हैं	1815
क्या आप सूचनाएं पाना चाहते हैं	1815
क्या यह उपयोगी था	1801
क्या यह खबर उपयोगी थी	1801
क्या यह पेज उपयोगी था	1801
क्या यह लेख उपयोगी था	1801
क्यूआर कोड स्कैन करें	1814
क्रमबद्ध करें	1802
क्विज खेलें	1804
""", 'ख': """
खबर सुनें	1808
खाता नहीं है	1822
खाता बनाएं	1758
खोजें	1770
खोलें	1771
""", 'ग': """
गलती की सूचना दें	1801
गलती बताएं	1771
गलती मिली	1801
गूगल प्ले से डाउनलोड करें	1814
गूगल से जारी रखें	1822
गूगल से लॉगिन करें	1822
गेम्स	1806
गैलरी देखें	1828
गोपनीयता नीति	1766
गोपनीयता सेटिंग्स	1812
""", 'च': """
चर्चा में क्यों है	1794
चुनें	1823
""", 'ज': """
जरूर पढें	1794
जवाब छिपाएं	1801
जवाब दें	1767
जवाब देखें	1801
जवाब भेजें	1801
जावास्क्रिप्ट बंद है	1812
ज्यादा दिखाएं	1828
ज्यादा पढी गई	1794
""", 'ट': """
टिकट खरीदें	1807
टिकट बुक करें	1807
टिप्पणियां	1767
टिप्पणी	1767
टिप्पणी करें	1767
टिप्पणी के नियम	1801
टिप्पणी के लिए लॉगिन करें	1801
टिप्पणी भेजें	1801
टिप्पणी लिखें	1801
टेक्स्ट साइज	65
टैग्स	1768
टॉप न्यूज	1768
टॉप स्टोरीज	1794
ट्रांसक्रिप्ट	1809
ट्रेंडिंग	1768
ट्विटर	1761
ट्विटर पर शेयर करें	1834
""", 'ठ': """
ठीक है	1771
""", 'त': """
तस्वीर बडी करें	1828
तस्वीरें देखें	1828
ताजा खबरें	1768
ताजा समाचार	1768
""", 'द': """
दान करें	1757
दान पेज पर जाएं	1820
देश की और खबरें	1794
दोस्तों को भेजें	1782
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1824
""", 'न': """
नक्शा देखें	1771
नतीजे देखें	91
नवीनतम	1802
नहीं धन्यवाद	1756
नहीं, धन्यवाद	1756
नाम	1825
नियम और शर्तें	1766
नियम और शर्तें | गोपनीयता नीति	1766
नोटिफिकेशन ऑन करें	1815
नोटिफिकेशन चालू करें	1815
""", 'प': """
पता नहीं	1802
परिणाम देखें	91	1802
पसंदीदा स्रोत के रूप में जोडें	1832
पहले से खाता है	1822
पहले से सब्सक्राइबर हैं	1822
पाठकों के लिए विशेष ऑफर	1807
पार्टनर कंटेंट	1797
पासवर्ड भूल गए	1822
पिछला	1770
पिछला लेख	1828
पिछली खबर	1768
पूरा नाम	1825
पूरा लेख पढें	1828
पूरी खबर पढें	1770
पेज दोबारा लोड करें	1818
पेज रिफ्रेश करें	1818
पेज रीफ्रेश करें	1818
पेड कंटेंट	1807
पोल	91
पोल में हिस्सा लें	1801
पोस्ट लोड करें	1812
प्रचार	1764
प्रतिक्रिया दें	1767
प्रतिलिपि	1809
प्राइवेसी सेटिंग्स	1812
प्रायोजक	1836
प्रायोजित	1764
प्रायोजित सामग्री	1797
प्रिंट	1835
प्रिंट करें	1761
प्रीमियम	1758
प्लान चुनें	1822
प्ले स्टोर से डाउनलोड करें	1814
प्लेबैक गति	1808
प्लेबैक स्पीड	1808
प्लेयर लोड हो रहा है	1808
""", 'फ': """
फीडबैक दें	1801
फीडबैक भेजें	1801
फुल स्क्रीन	1809
फुल स्क्रीन से बाहर निकलें	1808
फेसबुक	1761
फेसबुक पर शेयर करें	1761
फेसबुक से जारी रखें	1822
फेसबुक से लॉगिन करें	1822
फॉन्ट आकार	1834
फॉन्ट साइज	65
फॉलो कर रहे हैं	1832
फॉलो करें	1832
फोटो	1768
फोटो गैलरी	1794
फोटो गैलरी देखें	1828
फ्लिपकार्ट पर खरीदें	1807
""", 'ब': """
बंद करें	1756
बडी खबरें	1768
बाद में	1756
बाद में याद दिलाएं	1756
ब्राउजर में जारी रखें	1814
""", 'भ': """
भेजें	1825
""", 'म': """
मशीनी अनुवाद	1809
मान्य ईमेल दर्ज करें	1824
मासिक	1821
मासिक दान	1820
मासिक भुगतान	1822
मासिक सहयोग	1820
मुख्य समाचार	1768
मुझे याद रखें	1822
मुफ्त डिलीवरी	1836
मुफ्त में खेलें	1804
मुफ्त, कोई स्पैम नहीं	1824
मूल देखें	1771
मेन्यू	1770
मेरा खाता	1758
मेरा खाता है	1822
मैं नियम और शर्तों से सहमत हूं	1824
मैंने ऐड ब्लॉकर बंद कर दिया	1818
मैंने बंद कर दिया	1819
म्यूट	1809
""", 'य': """
यह खबर सुनें	1808
यह फील्ड अनिवार्य है	1824
यह फील्ड आवश्यक है	1824
यह भी देखें	1794
यह भी पढें	1768
यह लेख लॉक है	1822
यह लेख सुनें	1808
यह वीडियो अब उपलब्ध नहीं है	1808
यह वीडियो उपलब्ध नहीं है	1808
यह सामग्री नहीं दिखाई जा सकती	1812
ये खबरें भी पढें	1794
ये भी जानें	1794
ये भी देखें	1794
ये भी पढें	1768
""", 'र': """
रजिस्टर करें	1758
रिपोर्ट करें	1802
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1802
लाइक करें	1802
लिंक कॉपी करें	1761	1782
लिंक कॉपी हो गया	1834
लेख उपहार में दें	1834
लेख सुनें	1808
लेखक के अन्य लेख	1828
लेखक के और लेख	1828
लेखक के बारे में	1829
लेखक को फॉलो करें	1832
लेखक परिचय	1829
लॉग इन	1758
लॉग इन करें	1758
लॉगआउट	1758
लॉगिन	1758
लोकप्रिय	1768
लोड हो रहा है	1808
""", 'व': """
वर्ग पहेली	1806
वर्तमान समय	1809
विज्ञापन	1764
विज्ञापन के बाद जारी	1797
विज्ञापन समाप्त	1807
विज्ञापन हटाएं	1782
विवरण	1771
विषय	1768
विषय को फॉलो करें	1832
वीडियो	1768
वीडियो उपलब्ध नहीं है	1808
वीडियो चलाएं	1808
वीडियो नहीं चलाया जा सकता	1808
वीडियो लोड हो रहा है	1808
वोट करने के लिए धन्यवाद	1801
वोट करें	91	1802
वोट दें	91
वोट देने के लिए धन्यवाद	1801
व्हाट्सएप	1761
व्हाट्सएप पर शेयर करें	1834
व्हाट्सऐप पर शेयर करें	1834
""", 'श': """
शायद बाद में	1756
शिकायत करें	1802
शेयर	1761
शेयर करें	1761
शेष समय	1808
""", 'स': """
संपर्क करें	1767
संपादक को लिखें	1829
संबंधित खबरें	1768
संबंधित लेख	1768
संबंधित वीडियो	1794
संबंधित समाचार	1768
सदस्य बनें	1757
सबटाइटल	1809
सबटाइटल दिखाएं	1808
सबमिट करें	1825
सबसे अच्छा ऑफर	1823
सबसे ज्यादा पढी गई	1768
सबसे ज्यादा पढी गई खबरें	1794
सबसे ज्यादा पढी गईं	1794
सबसे नए	1802
सबसे पुराने	1802
सबसे लोकप्रिय	1823
सब्सक्राइब	1758
सब्सक्राइब करें	1758
सभी अस्वीकार करें	1812
सभी कमेंट देखें	1801
सभी खबरें	1828
सभी खबरें देखें	1828
सभी गेम	1804
सभी गेम्स	1804
सभी टिप्पणियां देखें	1801
सभी तस्वीरें देखें	1828
सभी दिखाएं	1771
सभी देखें	1770
सभी फोटो देखें	1828
सभी वीडियो	1828
सभी वीडियो देखें	1828
सभी स्वीकार करें	1812
समझ गया	1771
समर्थन करें	1757
सर्वे	91
सर्वे में हिस्सा लें	1801
सहमति प्रबंधित करें	1812
सहमति वापस लें	1812
सहयोग करें	1757
सही ईमेल दर्ज करें	1824
साइन अप	1758
साइन इन	1758
साझा करें	1761
सामग्री दिखाएं	1812
सामग्री देखें	1812
सामग्री लोड करें	1812
सालाना	1821
सालाना भुगतान	1822
सिर्फ सब्सक्राइबर के लिए	1822
सीधे रेसिपी पर जाएं	61
सुडोकू	1806
सुधार नीति	1829
सूचनाएं चालू करें	1815
सेव करें	1761
स्पॉन्सर्ड	1764
स्पॉन्सर्ड कंटेंट	1797
स्वचालित अनुवाद	1809
स्वीकार करें और जारी रखें	1812
""", 'ह': """
हमसे संपर्क करें	1829
हमारा समर्थन करें	1757
हमारी मदद करें	1820
हमें लिखें	1829
हमें सपोर्ट करें	1820
हमें सहयोग दें	1820
हमेशा अनुमति दें	1812
हर महीने	1821
हर योगदान महत्वपूर्ण है	1820
हर योगदान मायने रखता है	1820
हां, चाहिए	1815
होम	1770
होम पेज पर जाएं	1828
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	318
অডিও ডাউনলোড করুন	317
অনুদান দিন	282
অনুদান পাতায যান	326
অনুমতি দিন	323
অনুসরণ করছেন	338
অনুসরণ করুন	338
অন্য পরিমাণ	326
অ্যাকাউন্ট আছে	328
অ্যাকাউন্ট নেই	328
অ্যাপ ডাউনলোড করুন	321
অ্যাপ স্টোর থেকে ডাউনলোড করুন	321
অ্যাপে খুলুন	321
অ্যাপে পডুন	321
""", 'আ': """
আগের খবর	333
আপনার জন্য নির্বাচিত	308
আপনার বার্তা পাঠানো হযেছে	330
আপনার ব্রাউজার অডিও সমর্থন করে না	317
আপনার ব্রাউজার ভিডিও সমর্থন করে না	317
আপনার ভোট গৃহীত হযেছে	313
আপনার ভোট গ্রহণ করা হযেছে	313
আপনার মতামত জানান	313
আপনি আগেই ভোট দিযেছেন	313
আপনি কি নোটিফিকেশন পেতে চান	322
আবশ্যক	331
আমাকে মনে রাখুন	328
আমাদের সমর্থন করুন	326
আমাদের সহাযতা করুন	326
আমি শর্তাবলিতে সম্মত	330
আরও খবর	284
আরও দেখুন	284
আরও পডতে পারেন	308
আরও পডুন	284
আরও মন্তব্য দেখুন	313
আরও সংবাদ	308
আরো খবর	308
আরো পডুন	308
""", 'ই': """
ইমেইল	331
ইমেইল সঠিক নয	330
""", 'উ': """
উত্তর দিন	314
উত্তর দেখুন	313
উপরে যান	333
""", 'এ': """
এ জাতীয আরও খবর	308
এ জাতীয আরো খবর	308
এ সম্পর্কিত আরও খবর	284
এ সম্পর্কিত আরও পডুন	308
এআই সারাংশ	337
এই কনটেন্ট দেখানো যাচ্ছে না	319
এই ঘরটি আবশ্যক	330
এই বিভাগের আরও খবর	308
এই বিভাগের আরো খবর	308
এই বিষয অনুসরণ করুন	338
এই ভিডিওটি আপনার দেশে দেখা যাবে না	317
এই ভিডিওটি আর নেই	317
এই ভিডিওটি পাওযা যাচ্ছে না	317
এই লেখাটি কি উপকারী ছিল	313
এককালীন	327
এককালীন অনুদান	326
এখন নয	323
এখনই কিনুন	316
এখনই খেলুন	315
""", 'ক': """
কনটেন্ট দেখান	319
কনটেন্ট লোড করুন	319
কপি করুন	340
কপি লিংক	307
কম দেখুন	333
কিউআর কোড স্ক্যান করুন	321
কিছু ভুল হযেছে	331
কুইজ খেলুন	315
কুইজে অংশ নিন	315
কুকি সেটিংস	319
""", 'খ': """
খবরটি শুনুন	317
খবরটি শেযার করুন	307
""", 'গ': """
গুগল দিযে লগইন করুন	328
গুগল প্লে থেকে ডাউনলোড করুন	321
গোপনীযতা সেটিংস	319
গ্যালারি দেখুন	333
গ্রহণ করে এগিযে যান	319
""", 'ছ': """
ছবি দেখুন	333
ছবি বড করুন	333
ছবির গ্যালারি	333
""", 'জ': """
জনপ্রিয খবর	308
জমা দিন	331
জরিপ	91
জরিপে অংশ নিন	313
জানি না	314
জাভাস্ক্রিপ্ট বন্ধ আছে	319
""", 'ট': """
টিকিট কাটুন	316
টিকিট কিনুন	316
টুইটারে শেযার করুন	339
""", 'ন': """
নতুন	314
নাম	331
নিবন্ধন	282
নোটিফিকেশন চালু করুন	322
নোটিফিকেশন পেতে চান	322
""", 'প': """
পরবর্তী খবর	333
পরে	323
পাঠকের পছন্দ	308
পাঠান	331
পাসওযার্ড ভুলে গেছেন	328
পুরো খবর পডুন	333
পুরোনো	314
পেজ আবার লোড করুন	325
পেজ রিফ্রেশ করুন	325
পেজটি রিফ্রেশ করুন	325
পোস্ট লোড করুন	319
পোস্টটি শেযার করুন	307
প্রচ্ছদে ফিরুন	333
প্রতিটি অনুদান গুরুত্বপূর্ণ	326
প্রতিলিপি	318
প্রিন্ট	286
প্রিন্ট করুন	307
প্লে স্টোর থেকে ডাউনলোড করুন	321
প্লেব্যাক গতি	317
প্ল্যান বেছে নিন	328
""", 'ফ': """
ফন্ট সাইজ	339
ফলাফল দেখুন	91	314
ফলো করুন	338
ফুল স্ক্রিন	318
ফেসবুক দিযে লগইন করুন	328
ফেসবুকে শেযার করুন	307
ফ্রি ডেলিভারি	341
""", 'ব': """
বই কিনুন	316
বইটি কিনুন	316
বন্ধুদের সঙ্গে শেযার করুন	307
বাকি সময	317
বার্ষিক	327
বিজ্ঞাপন	286
বিজ্ঞাপন শেষ	316
বিস্তারিত পডুন	308
বেছে নিন	329
""", 'ভ': """
ভিডিও চালান	317
ভিডিও লোড হচ্ছে	317
ভিডিওটি চালানো যাচ্ছে না	317
ভিডিওটি পাওযা যাচ্ছে না	317
ভুল জানান	313
ভুল সংশোধন জানান	313
ভোট দিন	91	314
ভোট দেওযার জন্য ধন্যবাদ	313
""", 'ম': """
মতামত জানান	313
মতামত পাঠান	313
মন্তব্য	286
মন্তব্য করতে লগইন করুন	313
মন্তব্য করুন	286
মন্তব্য নেই	314
মন্তব্য পাঠান	313
মন্তব্য লিখুন	313
মন্তব্যের নিযম	313
মাসিক	327
মাসিক অনুদান	326
মিউট	318
""", 'য': """
যেকোনো সময বাতিল করুন	328
যোগাযোগ করুন	334
""", 'র': """
রকমারি থেকে কিনুন	316
রিপোর্ট করুন	314
রেজিস্টার	282
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	282
লগইন	282
লাইক	314
লিংক কপি	286
লিংক কপি করুন	307
লিংক কপি হযেছে	307
লিঙ্ক কপি করুন	307
লেখক পরিচিতি	334
লেখক সম্পর্কে	334
লেখককে অনুসরণ করুন	338
লেখকের অন্যান্য লেখা	333
লেখকের আরও লেখা	333
লেখাটি কি উপকারী ছিল	313
লেখাটি শুনুন	317
লেখাটি সেভ করুন	307
লোড হচ্ছে	317
""", 'শ': """
শুধু গ্রাহকদের জন্য	328
শেযার	286
শেযার করুন	286
""", 'স': """
সংশ্লিষ্ট খবর	284
সঠিক ইমেইল দিন	330
সব খবর	333
সব খেলা দেখুন	315
সব গ্রহণ করুন	319
সব ছবি দেখুন	333
সব দেখুন	333
সব প্রত্যাখ্যান করুন	319
সব মন্তব্য দেখুন	313
সব সময অনুমতি দিন	319
সবচেযে জনপ্রিয	329
সবচেযে নতুন	314
সবচেযে পুরোনো	314
সমযকাল	318
সম্পর্কিত	308
সম্পর্কিত খবর	284
সম্পর্কিত বিষয	308
সম্পর্কিত সংবাদ	308
সম্পাদককে লিখুন	334
সম্পূর্ণ খবর পডুন	333
সম্মতি প্রত্যাহার করুন	319
সর্বশেষ	284
সর্বশেষ সংবাদ	284
সর্বাধিক আলোচিত	308
সর্বাধিক পঠিত	284
সর্বোচ্চ পঠিত	308
সহাযতা করুন	282
সাজান	314
সাবটাইটেল	318
সাবস্ক্রাইব	282
সেভ করুন	307
সেরা অফার	329
সৌজন্যে	341
স্পনসর	341
স্বযংক্রিয অনুবাদ	318
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	339
""", 'ก': """
กฎการแสดงความคิดเห็น	3387
กติกาการแสดงความคิดเห็น	3387
กรุณากรอกข้อมูลให้ครบถ้วน	3404
กรุณากรอกอีเมล	3404
กรุณากรอกอีเมลให้ถูกต้อง	3404
กรุณาตรวจสอบอีเมล	3404
กลับขึ้นด้านบน	3407
กลับด้านบน	3407
กลับหน้าแรก	3407
การตั้งค่าความเป็นส่วนตัว	3393
การตั้งค่าคุกกี้	3393
กำลังติดตาม	3410
กำลังโหลด	3391
กำลังโหลดวิดีโอ	3391
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3407
ขอบคุณที่ร่วมโหวต	3387
ขอบคุณสำหรับการโหวต	3387
ข่าวก่อนหน้า	3407
ข่าวถัดไป	3407
ข่าวทั้งหมด	3407
ข่าวที่คุณอาจสนใจ	3380
ข่าวที่น่าสนใจ	3380
ข่าวที่เกี่ยวข้อง	3357
ข่าวนี้มีประโยชน์หรือไม่	3387
ข่าวยอดนิยม	3357
ข่าวล่าสุด	3357
ข่าวอื่นที่น่าสนใจ	3380
ข่าวอื่นๆ	19	3380
ข่าวอื่นๆ ที่น่าสนใจ	3371
ข่าวเกี่ยวข้อง	3380
ข่าวแนะนำ	3357
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3401
คลิกชมวิดีโอ	3371
คลิกเพื่อขยายภาพ	3407
คลิปแนะนำ	3380
ความคิดเห็น	3360
ความยาว	3392
ความเร็วในการเล่น	3391
คัดลอก	3412
คัดลอกลิงก์	3360
คัดลอกลิงก์แล้ว	3371
คัดลอกลิงค์	3371
คัดลอกลิงค์แล้ว	3371
คำบรรยาย	3392
คุณต้องการรับการแจ้งเตือนหรือไม่	3396
คุณอาจสนใจ	3380
คุณโหวตแล้ว	3387
คุ้มที่สุด	3403
""", 'จ': """
จดจำฉัน	3402
จดจำฉันไว้	3402
จบโฆษณา	3390
จองตั๋ว	3390
จองบัตร	3390
จัดการความยินยอม	3393
จัดการคุกกี้	3393
จัดส่งฟรี	3413
จำนวนอื่น	3400
จำเป็นต้องกรอก	3404
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3404
ฉันยอมรับเงื่อนไขการใช้งาน	3404
""", 'ช': """
ชมคลิป	3371
ชมคลิปวิดีโอ	3371
ชมวิดีโอ	3371
ชมวิดีโอด้านบน	3371
ชมวิดีโอเต็มได้ที่นี่	3371
ชำระรายปี	3402
ชำระรายเดือน	3402
ชื่อ	3405
ชื่อ-นามสกุล	3405
ช่องนี้จำเป็นต้องกรอก	3404
""", 'ซ': """
ซื้อที่ lazada	3390
ซื้อที่ shopee	3390
ซื้อบัตร	3390
ซื้อบัตรที่นี่	3390
ซื้อหนังสือ	3390
ซื้อหนังสือเล่มนี้	3390
ซื้อเลย	3390
""", 'ด': """
ดาวน์โหลดบน app store	3395
ดาวน์โหลดบน google play	3395
ดาวน์โหลดเสียง	3391
ดาวน์โหลดแอป	3395
ดาวน์โหลดแอปพลิเคชัน	3395
ดาวน์โหลดได้ที่ app store	3395
ดาวน์โหลดได้ที่ google play	3395
ดูการตอบกลับ	3387
ดูข่าวทั้งหมด	3407
ดูคลิป	3371
ดูความคิดเห็นทั้งหมด	3387
ดูความคิดเห็นเพิ่มเติม	3387
ดูทั้งหมด	3358
ดูผลลัพธ์	91
ดูผลโหวต	91	3388
ดูภาพทั้งหมด	3407
ดูภาพเพิ่มเติม	3407
ดูราคา	3390
ดูรูปทั้งหมด	3407
ดูวิดีโอ	3371
ดูเพิ่มเติม	3360
ดูแกลเลอรี	3407
ดูแกลเลอรี่	3407
""", 'ต': """
ตกลง	3397
ตอบกลับ	3388
ตัวเลือกเพิ่มเติม	3411
ตั้งค่าความเป็นส่วนตัว	3393
ตั้งค่าคุกกี้	3393
ติดตามผู้เขียน	3410
ติดตามหัวข้อ	3410
ติดตามหัวข้อนี้	3410
ติดต่อกองบรรณาธิการ	3408
ติดต่อเรา	3371
ติดต่อโฆษณา	3408
ต้องการรับการแจ้งเตือนหรือไม่	3396
""", 'ถ': """
ถอดเสียง	3392
ถอนความยินยอม	3393
ถูกใจ	3388
""", 'ท': """
ทดสอบความรู้ของคุณ	3389
ทำแบบทดสอบ	3389
ทุกการสนับสนุนมีความหมาย	3400
ทุกเดือน	3401
""", 'บ': """
บทความก่อนหน้า	3407
บทความถัดไป	3407
บทความทั้งหมดของผู้เขียน	3407
บทความที่น่าสนใจ	3380
บทความที่เกี่ยวข้อง	3357
บทความนี้ถูกล็อก	3402
บทความนี้มีประโยชน์หรือไม่	3387
บทความล่าสุด	3357
บทความอื่นของผู้เขียน	3407
บทความอื่นๆ ของผู้เขียน	3407
บทความแนะนำ	3380
บริจาค	3354
บริจาคครั้งเดียว	3400
บริจาคตอนนี้	3400
บริจาครายเดือน	3400
บริจาคเลย	3354
บันทึก	3371
บันทึกการตั้งค่า	3393
บันทึกคะแนนของคุณแล้ว	3387
บันทึกคะแนนโหวตแล้ว	3387
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3371
""", 'ป': """
ปฏิเสธทั้งหมด	3393
ปิดการแสดงความคิดเห็น	3387
ปิดเสียง	3392
""", 'ผ': """
ผู้สนับสนุน	3413
""", 'พ': """
พิมพ์	3360
พิมพ์บทความ	3371
พิมพ์สูตร	61
พิมพ์หน้านี้	3371
""", 'ฟ': """
ฟรี ไม่มีสแปม	3404
ฟังข่าว	3391
ฟังข่าวนี้	3391
ฟังบทความ	3391
ฟังบทความนี้	3391
ฟังรายการย้อนหลัง	3371
""", 'ภ': """
ภายหลัง	3397
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3371
มีบัญชีอยู่แล้ว	3402
มีบัญชีแล้ว	3402
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3404
ยกเลิกได้ทุกเมื่อ	3402
ยอดนิยม	3380
ยอดนิยมในตอนนี้	3380
ยอมรับทั้งหมด	3393
ยอมรับและดำเนินการต่อ	3393
ยังไม่มีบัญชี	3402
ยังไม่เป็นสมาชิก	3402
""", 'ร': """
ระบุจำนวนเงิน	3400
รับการแจ้งเตือน	3396
รับการแจ้งเตือนข่าวด่วน	3371
รายงาน	3388
รายปี	3401
รายเดือน	3401
รีเฟรชหน้า	3399
รีเฟรชหน้านี้	3399
รูปแบบอีเมลไม่ถูกต้อง	3404
ร่วมงานกับเรา	3371
ร่วมตอบแบบสอบถาม	3371
ร่วมตอบแบบสำรวจ	3387
ร่วมบริจาค	3354
ร่วมสนับสนุน	3400
ร่วมแสดงความคิดเห็น	3371
ร่วมโหวต	3387
ร้านค้า	3413
""", 'ล': """
ลงทะเบียน	3354
ลงทะเบียนเรียบร้อยแล้ว	3404
ลดขนาดตัวอักษร	3411
ลืมรหัสผ่าน	3354
ลืมรหัสผ่านหรือไม่	3402
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3391
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3391
วิดีโอไม่พร้อมใช้งาน	3391
วิธีปิดโปรแกรมบล็อกโฆษณา	3399
""", 'ส': """
สนับสนุนรายเดือน	3400
สนับสนุนเรา	3354
สนับสนุนโดย	3413
สปอนเซอร์	3360
สมัครงานกับเรา	3371
สมัครสมาชิก	3354
สมัครเรียบร้อยแล้ว	3404
สรุปด้วย ai	3409
สรุปโดย ai	3409
สั่งซื้อหนังสือ	3390
สั่งซื้อเลย	3390
สำหรับสมาชิกเท่านั้น	3402
สิทธิพิเศษสำหรับผู้อ่าน	3390
สิทธิพิเศษสำหรับสมาชิก	3390
สแกน qr code	3395
สแกนคิวอาร์โค้ด	3395
ส่ง	3405
ส่งข่าว	3408
ส่งข้อความเรียบร้อยแล้ว	3404
ส่งความคิดเห็น	3387
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3371
""", 'ห': """
หน้าแรก	3407
""", 'อ': """
อนุญาต	3397
อนุญาตเสมอ	3393
ออกจากโหมดเต็มจอ	3391
อีเมล	3405
อีเมลไม่ถูกต้อง	3404
อ่านข่าวที่เกี่ยวข้อง	3380
อ่านข่าวผ่านแอป	3371
อ่านข่าวอื่นๆ	3380
อ่านฉบับเต็ม	3407
อ่านต่อ	3360
อ่านต่อหลังโฆษณา	3390
อ่านต่อเรื่องนี้	3380
อ่านต่อในเบราว์เซอร์	3395
อ่านบทความฉบับเต็ม	3407
อ่านบนแอป	3395
อ่านเพิ่มเติม	3357
อ่านเรื่องที่เกี่ยวข้อง	3380
อ่านโดย ai	3391
อ่านในแอป	3395
""", 'เ': """
เกมทั้งหมด	3389
เกิดข้อผิดพลาด	3405
เกิดข้อผิดพลาด กรุณาลองใหม่	3404
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3404
เกี่ยวกับผู้เขียน	3408
เก่าที่สุด	3388
เขียนความคิดเห็น	3387
เขียนโดย ai	3409
เข้าสู่ระบบ	3354
เข้าสู่ระบบด้วย apple	3402
เข้าสู่ระบบด้วย facebook	3402
เข้าสู่ระบบด้วย google	3402
เข้าสู่ระบบด้วย line	3402
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3387
เฉพาะสมาชิกเท่านั้น	3402
เต็มจอ	3392
เนื้อหาต่อจากโฆษณา	3390
เนื้อหาที่เกี่ยวข้อง	3380
เนื้อหาสนับสนุน	3390
เนื้อหาโฆษณา	3390
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3391
เบราว์เซอร์ของคุณไม่รองรับเสียง	3391
เปิดการแจ้งเตือน	3396
เปิดรับการแจ้งเตือน	3396
เปิดเสียง	3391
เปิดแอป	3395
เปิดในแอป	3395
เป็นคนแรกที่แสดงความคิดเห็น	3371
เพิ่มขนาดตัวอักษร	3411
เริ่มทำแบบทดสอบ	3389
เรียงตาม	3388
เรื่องที่คุณอาจสนใจ	19	3380
เรื่องที่น่าสนใจ	3380
เรื่องที่เกี่ยวข้อง	3357
เรื่องล่าสุด	3380
เรื่องอื่นที่น่าสนใจ	3357
เรื่องแนะนำ	3380
เลิกติดตาม	3410
เลือก	3403
เลือกแพ็กเกจ	3402
เลือกแพ็คเกจ	3402
เล่นวิดีโอ	3391
เล่นอัตโนมัติ	3392
เล่นเกม	3389
เล่นเลย	3389
เวลาที่เหลือ	3391
เสียงอ่านโดย ai	3391
""", 'แ': """
แจ้งข่าว	3408
แจ้งข้อผิดพลาด	3387
แจ้งคำผิด	3387
แจ้งลบความคิดเห็น	3387
แจ้งเบาะแส	3408
แชร์	3360
แชร์ข่าวนี้	3371
แชร์บทความ	3371
แชร์บทความนี้	3411
แชร์บน facebook	3411
แชร์ผ่าน line	3411
แชร์หน้านี้	3371
แชร์ไปที่ line	3371
แชร์ไปยัง facebook	3411
แชร์ไปยัง line	3411
แท็ก	3380
แท็กที่เกี่ยวข้อง	3380
แบบสำรวจ	91
แปลอัตโนมัติ	3371
แปลโดย ai	3409
แปลโดยอัตโนมัติ	3409
แสดงความคิดเห็น	3360
แสดงคำบรรยาย	3391
แสดงน้อยลง	3358
แสดงเนื้อหา	3393
แสดงเพิ่มเติม	3407
แสดงโพสต์	3393
""", 'โ': """
โฆษณา	3360
โหลดหน้านี้ใหม่	3399
โหลดหน้าใหม่	3399
โหลดเนื้อหา	3393
โหลดเพิ่มเติม	3407
โหลดแอป	3395
โหลดแอปฟรี	3371
โหลดโพสต์	3393
โหวต	91	3388
""", 'ใ': """
ใหม่ล่าสุด	3388
ให้คะแนนบทความนี้	3387
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3400
ไม่มีความเห็น	3388
ไม่สามารถเล่นวิดีโอนี้ได้	3391
ไม่สามารถเล่นวิดีโอได้	3391
ไม่สามารถแสดงเนื้อหานี้ได้	3393
ไม่แน่ใจ	3388
ไม่ใช่ตอนนี้	3397
""", 'ả': """
ảnh tiếp theo	3719
ảnh trước	3719
""", 'ẩ': """
ẩn	3645
ẩn trả lời	3674
""", 'ủ': """
ủng hộ	3626
ủng hộ chúng tôi	3626
ủng hộ chúng tôi trên patreon	3693
ủng hộ hàng tháng	3693
ủng hộ một lần	3693
ủng hộ ngay	3716
""", 'あ': """
あとで	2165
あとで読む	2178
あとで読むに追加	2271
あなたにおすすめ	2190
あなたにおすすめの記事	2190
あなたへのおすすめ	2190
あわせて読みたい	2190
あわせて読む	2217
""", 'い': """
いいえ、結構です	2165
いいね	2178
いいね!してニュースをチェック	2179
いいね!で応援する	2207
いいね順	2225
いつでも解約ok	2243
いつでも解約できます	2243
いつでも解約可能	2243
いつでも配信停止できます	2246
いま読まれています	2217
いま読まれている記事	2217
""", 'お': """
おすすめ	2190
おすすめの記事	2190
おすすめプラン	2243
おすすめ情報pr	2182
おすすめ記事	2190
おすすめ関連記事	2217
おすすめ順	2225
お住まいの地域ではご覧いただけません	2230
お住まいの地域では再生できません	2230
お名前	2247
お問い合わせ	2184
お問い合わせありがとうございました	2246
お問い合わせありがとうございます	2246
お問い合わせ内容	2267
お役に立ちましたか	2224
お得なクーポン	2270
お得なプランを見る	2266
お気に入り	2178
お気に入りに追加	2178
お申し込み	2168
お申し込みが完了しました	2267
お申し込みを受け付けました	2267
お酒は#歳になってから	2228
""", 'こ': """
こちらの記事もおすすめ	2217
こちらの記事も読まれています	19	2217
こちらもおすすめ	2190
こちらも読む	2217
このコメントを報告	2260
このコンテンツは表示できません	2233
このコンテンツを表示できません	2233
このテーマをフォロー	2256
このテーマをフォローする	2256
このページは役に立ちましたか	2224
このメールアドレスは登録済みです	2267
この動画の配信は終了しました	2230
この動画はお住まいの地域では再生できません	2230
この動画はご覧いただけません	2230
この動画は公開を終了しました	2230
この動画は再生できません	2230
この動画は現在ご覧いただけません	2230
この投稿をinstagramで見る	2261
この本を購入する	2228
この著者の記事	2190
この著者の記事を見る	2250
この著者の記事一覧	2250
この記事だけ読む	2266
この記事に関連するニュース	2217
この記事のタグ	2190
この記事の写真	2250
この記事の写真をすべて見る	2218
この記事の写真を見る	2250
この記事の画像	2250
この記事の画像をもっと見る	2250
この記事の画像を見る	2250
この記事の筆者	2251
この記事の関連ニュース	2217
この記事はロックされています	2243
この記事は会員からのプレゼントです	2271
この記事は会員限定です	2168
この記事は参考になりましたか	2224
この記事は役に立ちましたか	2224
この記事もチェック	2207
この記事をシェア	2178
この記事をシェアする	2271
この記事をプレゼント	2207
この記事をプレゼントする	2207
この記事を保存	2207
この記事を印刷	2207
この記事を印刷する	2207
この記事を書いた人	2251
この記事を書いた記者	2251
この記事を聞く	2230
この記事を聴く	2230
この記事を評価	2260
この記事を評価する	2207
この記事を購入	2266
この記者の記事をもっと見る	2250
この記者の記事を見る	2250
この記者の記事一覧	2190
この記者をフォローする	2256
この連載の記事	2190
この音声はaiが読み上げています	2230
この項目は必須です	2246
この項目は必須項目です	2246
""", 'ご': """
ご寄付ありがとうございます	2265
ご寄付はこちら	2240
ご意見	2187
ご意見をお聞かせください	2224
ご意見・ご感想を入力	2267
ご投票ありがとうございました	2224
ご支援ありがとうございます	2265
ご支援のお願い	2166
ご支援はこちら	2240
ご登録ありがとうございました	2246
ご登録ありがとうございます	2246
ご購入はこちら	2228
ご購読の申し込み	2168
""", 'さ': """
さらに読み込む	2192
""", 'す': """
すでにアカウントをお持ちの方	2243
すでに会員の方	2243
すでに投票済みです	2224
すでに登録済みです	2267
すべてのcookieを受け入れる	2263
すべてのcookieを許可	2263
すべてのコメントを見る	2224
すべてのニュースを見る	2250
すべての写真を見る	2218
すべての記事を見る	2250
すべて受け入れる	2184
すべて同意する	2263
すべて拒否	2233
すべて拒否する	2233
すべて表示	2193
すべて見る	2192
すべて許可	2184
すべて読む	2269
""", 'そ': """
その他のオプション	2257
その他の記事	2190
その他の金額	2240
""", 'ど': """
どちらともいえない	2225
""", 'は': """
はい、受け取る	2236
はじめての方はこちら	2243
はてなブックマーク	2178
はてなブックマークに追加	2207
はてブ	2178
""", 'ま': """
まずは無料で	2243
また後で	2165
まだ会員でない方	2243
""", 'み': """
みんなのコメント	2187
""", 'も': """
もう一度再生	2264
もう一度見る	2264
もっと見る	2192
もっと詳しく知りたい方は	2217
もっと読む	2190
もどる	2192
""", 'よ': """
よく読まれています	2217
よく読まれている記事	2190
よく読まれている記事ランキング	2190
""", 'わ': """
わからない	2225
わかりました	2193
""", 'ア': """
アカウントをお持ちでない方	2243
アカウントをお持ちの方	2243
アカウントをお持ちの方はこちら	2243
アクセスランキング	2190
アプリで続きを読む	2235
アプリで見る	2235
アプリで読む	2235
アプリで開く	2235
アプリなら	2235
アプリのダウンロード	2177
アプリをインストール	2177
アプリをダウンロード	2177
アプリを入手	2235
アプリを開く	2177
アプリダウンロード	2177
アンケート	91
アンケートに参加する	2224
アンケートに回答する	2224
アンケートに答える	2224
アンケート実施中	2207
アンケート結果	2260
アンケート結果を見る	2260
""", 'ウ': """
ウィンドウを閉じる	2269
""", 'エ': """
エラーが発生しました	2246
""", 'オ': """
オススメ記事	2190
オフにする	2237
オプションの管理	2263
オプションを管理	2263
オンにする	2237
オンラインショップ	2228
""", 'カ': """
カテゴリ	2190
カテゴリー	2190
カートに入れる	2270
""", 'キ': """
キーワード	2190
""", 'ギ': """
ギャラリーを見る	2250
ギャラリーを閉じる	2269
""", 'ク': """
クイズ	2227
クイズに挑戦	2207
クイズに挑戦する	2207
クイズに答える	2226
クッキー	2184
クッキーの設定	2233
クッキー設定	2184
クリックで拡大	2250
クリックで音声が出ます	2264
クリップ	2178
クリップする	2178
クロスワード	2227
""", 'ゲ': """
ゲーム	2227
ゲームで遊ぶ	2226
ゲーム一覧	2226
""", 'コ': """
コピー	2258
コピーしました	2178
コメント	2187
コメント#件	2187
コメント(#	2187
コメントする	2187
コメントのルール	2224
コメントの受付は終了しました	2224
コメントの受付を終了しました	2224
コメントはまだありません	2187
コメントは会員のみ	2260
コメントは無効になっています	2260
コメントをすべて見る	2224
コメントをもっと見る	2187
コメントを入力	2260
コメントを入力してください	2260
コメントを報告	2260
コメントを投稿	2187
コメントを投稿する	2224
コメントを書く	2187
コメントを残す	2187
コメントを見る	2187
コメントを送信	2224
コメントを送信する	2224
コメントを閉じる	2224
コメントガイドライン	2224
コメントポリシー	2224
コメント一覧	2187
コンテンツを表示	2233
コンテンツを表示する	2233
コンテンツを読み込む	2233
コーヒーをおごる	2240
""", 'サ': """
サイトで続ける	2235
サイトポリシー	2184
サイトマップ	2184
サインイン	2168
サポーターになる	2240
サポートする	2166
""", 'シ': """
シェア	2178
シェアしよう	2178
シェアする	2178
""", 'ス': """
スキップ	2165
スクラップ	2178
スクラップする	2178
スポンサー	2182
スポンサードリンク	2182
スポンサーリンク	2182
スポンサー企業	2228
""", 'タ': """
タイアップ	2182
タグ	2190
タップして音声をオンにする	2264
""", 'チ': """
チケットを予約する	2228
チケットを購入	2228
チケットを購入する	2228
チケット購入はこちら	2228
チップを送る	2166
チャンネル登録	2179
""", 'ツ': """
ツイート	2178
ツイートする	2178
ツイートを読み込む	2233
""", 'デ': """
データ保護方針	2263
""", 'ト': """
トップ	2192
トップに戻る	2250
トップへ戻る	2192
トップニュース	2190
トップページ	2192
トップページに戻る	2250
トップページへ	2250
トピックス	2190
""", 'ド': """
ドネーション	2166
""", 'ナ': """
ナンプレ	2227
""", 'ニ': """
ニックネーム	2247
ニックネームを入力	2260
ニュースを読む	2192
ニュースレター	2172
ニュースレター登録	2172
ニュース一覧	2250
ニュース一覧へ	2250
""", 'バ': """
バックナンバー	2190
""", 'パ': """
パスワードをお忘れですか	2243
パスワードをお忘れの方	2243
パスワードをお忘れの方はこちら	2243
パスワードを忘れた方	2168
パスワードを忘れた方はこちら	2243
パズル	2227
""", 'ピ': """
ピックアップ	2190
""", 'フ': """
フィードバックを送る	2224
フィードバックを送信	2224
フォトギャラリー	2250
フォトギャラリーを見る	2250
フォロー	2179
フォローしています	2256
フォローしてね	2179
フォローしました	2179
フォローする	2179
フォローを解除	2256
フォローを解除する	2256
フォロー中	2179
フォロー解除	2256
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2231
""", 'ブ': """
ブックマーク	2178
ブックマークする	2178
ブラウザで続ける	2235
ブラウザで見る	2235
ブラウザで読む	2235
""", 'プ': """
プッシュ通知	2177
プッシュ通知を受け取りますか	2236
プッシュ通知を受け取る	2236
プライバシーの設定	2233
プライバシーポリシー	2184
プライバシーポリシーに同意する	2246
プライバシー設定	2233
プランを見る	2243
プランを選ぶ	2243
プランを選択	2243
プラン一覧	2243
プレゼント	2168
プレミアム	2168
プレミアム会員	2171
プロフィール	2252
""", 'ヘ': """
ヘルプ	2184
""", 'ペ': """
ページの先頭に戻る	2250
ページの先頭へ	2192
ページの先頭へ戻る	2250
ページを再読み込み	2238
ページを再読み込みする	2238
ページを更新する	2238
ページトップ	2192
ページトップへ	2192
ページトップへ戻る	2250
""", 'ホ': """
ホーム	2192
ホームに戻る	2250
""", 'ポ': """
ポスト	2178
ポストする	2178
""", 'マ': """
マイページ	2168
マンスリーサポーターになる	2240
""", 'ミ': """
ミュート	2231
ミュートを解除	2230
ミュート解除	2230
""", 'メ': """
メッセージ	2268
メニュー	2192
メニューを閉じる	2269
メルマガ	2172
メルマガ登録	2172
メールでシェア	2257
メールで送る	2178
メールで送信	2178
メールをご確認ください	2246
メールアドレス	2172
メールアドレスが正しくありません	2246
メールアドレスでログイン	2266
メールアドレスで登録	2266
メールアドレスをご入力ください	2267
メールアドレスを入力	2172
メールアドレスを入力してください	2246
メールアドレスを入力する	2267
メールマガジン	2172
メールマガジン登録	2172
""", 'ラ': """
ライター	2252
ランキング	2190
""", 'リ': """
リンクをコピー	2178
リンクをコピーしました	2207
リンクをコピーする	2207
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2168
ログイン	2168
ログイン/会員登録	2168
ログインしてコメント	2224
ログインしてコメントする	2224
ログイン・会員登録	2168
ログイン状態を保持	2243
ログイン状態を保持する	2243
""", '一': """
一回だけ	2241
一回だけ寄付する	2240
一回のみ	2241
一時停止	2231
一次性	3811
一次性捐款	3810
一番人気	2244
一覧	2192
一覧に戻る	2250
一覧へ	2192
一覧を見る	2192
""", '上': """
上一个视频	3834
上一张	3820
上一张图片	3839
上一篇	3752
上一篇文章	3820
上一頁	3754
上一页	3754
""", '下': """
下一个视频	3834
下一张	3820
下一张图片	3839
下一張圖片	3839
下一篇	3752
下一篇文章	3820
下一部影片	3834
下一頁	3754
下一页	3754
下次再說	3727
下次再说	3727
下載app	3804
下載客戶端	3804
下載音檔	3798
下載音訊	3798
下载app	3804
下载客户端	3804
下载音频	3798
""", '不': """
不,謝謝	3727
不,谢谢	3727
不用了	3727
不知道	3792
不適切な内容を報告	2224
""", '专': """
专题	3752
""", '並': """
並び替え	2225
並べ替え	2225
""", '个': """
个人中心	3731
个人信息保护政策	3833
""", '中': """
中	2258	3828
""", '为': """
为你推荐	3752
为您推荐	3752
""", '主': """
主旨	3838
主要ニュース	2190
主题	3838
""", '举': """
举报	3751
举报评论	3830
""", '了': """
了解	2193
了解详情	3840
""", '京': """
京东购买	3796
""", '人': """
人才招聘	3771
人気の動画	2217
人気の記事	2190
人気ランキング	2190
人気記事	2190
人気記事ランキング	2190
人気順	2225
人氣文章	3780
""", '仅': """
仅限会员	3813
仅限订阅用户	3813
""", '今': """
今、あなたにオススメ	2190
今、読まれている記事	2217
今すぐプレイ	2226
今すぐ寄付	2265
今すぐ支援する	2265
今すぐ購入	2270
今すぐ遊ぶ	2226
今はしない	2165
今はやめておく	2165
今回のみ	2241
今回のみ支援する	2240
今回はしない	2165
今日の注目	2190
今日最熱門	3780
今日热点	3752
今日焦点	3752
今日熱門	3780
""", '从': """
从app store下载	3804
""", '他': """
他の記事	19
他の記事も読む	2190
""", '付': """
付費閱讀	3731
付费内容	3731
付费阅读	3731
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	3830
以下为广告内容	3771
以下為廣告內容	3771
以后再说	3727
以後再說	3806
以電子郵件繼續	3836
""", '件': """
件名	2268
""", '企': """
企画・制作	2259
""", '优': """
优惠码	3840
""", '会': """
会员专享	3734
会员专享内容	3734
会员专属	3731
会员中心	3731
会员登录	3731
会員でない方	2243
会員でない方はこちら	2243
会員の方はこちら	2168
会員の方はログイン	2168
会員プランを見る	2266
会員特典	2228
会員登録	2168
会員登録する	2168
会員登録のご案内	2266
会員登録はこちら	2168
会員限定	2168
会員限定特典	2228
会員限定記事	2168
""", '余': """
余下全文	3839
""", '作': """
作者更多文章	3820
作者简介	3821
作者簡介	3821
""", '你': """
你可能也喜欢	3752
你可能也喜歡	3752
你可能感兴趣	3752
你可能还想看	3780
你可能還想看	3780
""", '使': """
使用 apple 登入	3813
使用 facebook 登入	3813
使用 google 帳號登入	3813
使用 google 登入	3813
使用 google 繼續	3813
使用apple登录	3813
使用facebook登入	3813
使用facebook登录	3813
使用google登入	3813
使用google登录	3813
使用google繼續	3813
使用google继续	3813
使用google账号登录	3813
使用paypal付款	3836
使用条款	3747
使用條款	3747
使用邮箱登录	3836
""", '価': """
価格を見る	2270
""", '保': """
保存	2178
保存する	2178
保存设置	3802
保持登入	3813
保持登入狀態	3813
保持登录状态	3813
""", '個': """
個人情報の取り扱い	2184
個人情報の取り扱いについて	2184
個人情報の取り扱いに同意する	2246
個人情報の取扱いについて	2184
個人情報保護方針	2184
""", '倍': """
倍速	3799
""", '僅': """
僅限會員	3813
僅限訂戶	3813
""", '優': """
優先するソースに追加	2256
優惠碼	3840
""", '儲': """
儲存設定	3802
""", '允': """
允許	3806
允許通知	3805
允许	3806
允许通知	3805
""", '元': """
元の記事を読む	2218
元記事で読む	2218
元記事を読む	2192
""", '免': """
免責聲明	3747
免費訂閱	3735
免費註冊	3731
免費試讀	3731
免費閱讀	3836
免责声明	3747
免费,无垃圾邮件	3816
免费注册	3731
免费订阅	3735
免费试读	3731
免费阅读	3836
免运费	3829
免運費	3829
""", '入': """
入力内容を確認	2267
入力内容を確認する	2267
入力必須	2246
""", '內': """
內容	3838
""", '全': """
全ての写真を見る	2218
全ての記事が読み放題	2266
全屏	3799
全文はこちら	2218
全文を読む	2192
全文表示	2192
全画面	2231
全画面表示	2230
全画面表示を終了	2230
全螢幕	3799
全記事読み放題	2171
全部拒絕	3802
全部拒绝	3802
全部接受	3747
全部新闻	3820
全部游戏	3794
全部视频	3820
全部评论	3751
""", '公': """
公众号	3742
公式sns	2179
公式twitter	2179
公式x	2179
公式アプリ	2177
公式サイトで見る	2228
公式サイトはこちら	2270
公式サイトを見る	2270
公式ショップ	2228
公式ショップはこちら	2228
""", '共': """
共有	2178
共有する	2178
共有オプション	2257
共有リンクをコピー	2207
""", '关': """
关于作者	3821
关于我们	3747
关注	3742
关注作者	3825
关注我们	3742
关注此话题	3825
关注话题	3825
关键词	3752
关闭	3727
关闭窗口	3839
关闭菜单	3839
""", '其': """
其他新聞	3752
其他新闻	19	3752
其他金額	3810
其他金额	3810
""", '内': """
内容	3838
内容由ai生成	3834
""", '再': """
再生	2192
再生リスト	2264
再生時間	2231
再生速度	2230
再読み込み	2238
再読み込みする	2238
""", '写': """
写留言	3830
写真(#枚	2218
写真をすべて見る	2250
写真をもっと見る	2218
写真を拡大	2250
写真を拡大する	2250
写真を見る	2192
写真を見る(全#枚	2218
写真・動画の投稿はこちら	2251
写真特集	2190
写评论	3751
""", '出': """
出錯了	3817
出错了	3817
""", '分': """
分享	3741
分享到	3741
分享到facebook	3771
分享到line	3771
分享到qq	3827
分享到whatsapp	3827
分享到微信	3741
分享到微博	3741
分享到朋友圈	3827
分享文章	3841
分享本文	3771
分享此文	3771
分享此頁	3841
分享給好友	3771
分享給更多人看到	3771
分享给好友	3771
分享给更多人	3771
分享至	3741
分享至facebook	3741
分享至line	3771
分享这篇文章	3841
分享這篇文章	3841
分类	3752
分類	3752
""", '列': """
列印	3741
列印本頁	3771
列印食譜	61
""", '初': """
初めての方はこちら	2243
初割で無料体験する	2168
初月無料	2171
""", '利': """
利用規約	2184
利用規約に同意します	2246
利用規約に同意する	2246
""", '刷': """
刷新页面	3807
""", '前': """
前のページ	2192
前のページに戻る	2269
前の写真	2250
前の動画	2264
前の画像	2250
前の記事	2190
前の記事へ	2190
前の記事を読む	2269
前へ	2192
前回の記事はこちら	2217
前回はこちら	2218
前往官網	3840
前往捐款	3810
前往捐款頁面	3810
前往捐款页面	3810
前往購買	3796
前往贊助	3810
""", '剩': """
剩余时间	3798
剩餘時間	3798
""", '加': """
加入google偏好來源	3825
加入line好友	3742
加入会员	3731
加入我们	3771
加入我们的团队	3771
加入我們	3771
加入我們的團隊	3771
加入書籤	3741
加入會員	3731
加入白名单	3807
加入購物車	3840
加入购物车	3840
加载中	3798
加载内容	3802
加载帖子	3802
加载更多	3754
加载更多评论	3791
""", '動': """
動画	2190
動画で見る	2207
動画の公開は終了しました	2230
動画の読み込みに失敗しました	2264
動画の配信は終了しました	2230
動画は再生できません	2230
動画をもっと見る	2250
動画を再生	2264
動画を再生する	2207
動画を再生できません	2230
動画を再生できませんでした	2230
動画を見る	2192
動画を読み込み中	2230
動画を読み込めませんでした	2264
動画を読み込んでいます	2230
動画プレーヤーを読み込み中	2230
動画一覧	2250
""", '包': """
包邮	3829
""", '協': """
協賛	2259
協賛企業	2228
""", '单': """
单次	3811
单次捐款	3728
单篇购买	3836
""", '単': """
単発の寄付	2240
""", '博': """
博客來購買	3796
""", '占': """
占い	2227
""", '印': """
印刷	2178
印刷する	2178
印刷用ページ	2207
印刷用ページを表示	2207
""", '即': """
即时新闻	3752
即時新聞	3752
""", '原': """
原文を表示	2193
原文を見る	2193
原文連結	3781
原文链接	3781
""", '去': """
去京东看看	3796
去京东购买	3796
去天猫购买	3796
去淘宝购买	3796
""", '参': """
参与投票	3791
参与评论	3751
参加测验	3794
参加者募集中	2203
参加问卷调查	3771
""", '參': """
參加問卷調查	3771
參加測驗	3794
參與投票	3791
""", '友': """
友だち追加	2179
友だち追加する	2179
友善列印	3771
友達に教える	2207
""", '反': """
反馈	3751
""", '发': """
发一条友善的评论	3830
发现错误	3791
发现错误?请告诉我们	3771
发生错误	3816
发表留言	3751
发表评论	3751
发送	3817
发送成功	3816
""", '取': """
取材・文	2252
取消关注	3825
取消追蹤	3825
取消關注	3825
取消静音	3798
取消靜音	3798
""", '受': """
受け取る	2237
受付が完了しました	2267
""", '古': """
古い順	2225
""", '可': """
可随时退订	3816
可隨時取消	3813
""", '合': """
合わせて読みたい	2190
合作伙伴	3829
合作夥伴	3829
合成音声による読み上げ	2230
合成音声による読み上げです	2230
""", '同': """
同じカテゴリの記事	2190
同じ著者の記事	2217
同意	3747
同意して続ける	2233
同意して続行	2233
同意して閉じる	2233
同意しない	2184
同意する	2184
同意の管理	2233
同意を撤回	2233
同意を撤回する	2233
同意を管理	2233
同意を管理する	2233
同意並繼續	3802
同意并继续	3802
""", '后': """
后退#秒	3798
""", '听': """
听全文	3771
听文章	3798
听新闻	3741
听这篇文章	3771
""", '商': """
商业推广	3796
商品の詳細を見る	2270
商品を見る	2228
商品ページへ	2228
商品詳細	2270
商品详情	3840
商城	3829
商業推廣	3796
""", '單': """
單次	3811
單次捐款	3728
單筆	3811
單筆捐款	3810
單筆支持	3810
單篇購買	3836
""", '回': """
回上一頁	3839
回到頂端	3820
回到頂部	3754
回到顶部	3820
回复	3751
回答する	91
回覆	3751
回頂端	3754
回首頁	3754
""", '在': """
在 app store 下載	3804
在 facebook 查看	3831
在 google play 下載	3804
在 instagram 查看	3831
在 instagram 查看這則貼文	3831
在 spotify 收聽	3831
在 x 上查看	3831
在 youtube 上觀看	3831
在amazon購買	3796
在app store下载	3804
在app中打开	3804
在app中阅读	3804
在facebook查看	3831
在google play下载	3804
在instagram查看	3831
在instagram查看這則貼文	3831
在patreon上支持我们	3810
在spotify上收听	3831
在x上查看	3831
在youtube上观看	3831
在亚马逊购买	3796
在微博查看	3831
在浏览器中继续	3804
在瀏覽器中繼續	3804
""", '地': """
地図を見る	2193
地図を開く	2193
""", '執': """
執筆者	2252
執筆者プロフィール	2251
""", '填': """
填字游戏	3795
填字遊戲	3795
""", '复': """
复制	3828
复制成功	3741
复制网址	3771
复制链接	3741
""", '外': """
外部コンテンツを表示	2233
外部コンテンツを表示する	2233
外部送信について	2263
外部送信ポリシー	2263
""", '大': """
大	2258	3828
大号字	65
大字	3741
大家还在看	3752
大家都在看	3752
""", '头': """
头条	3752
""", '好': """
好的	3806
""", '如': """
如何关闭	3808
如何关闭广告拦截器	3807
如何關閉	3808
如何關閉廣告攔截器	3807
""", '始': """
始終允許	3802
始终允许	3802
""", '姓': """
姓名	3817
""", '字': """
字体	65
字体大小	3741
字号	3741
字幕	2231	3799
字幕をオン	2230
字幕を表示	2230
字級	65	3741
字级	65
字號	3827
字體大小	65	3741
""", '官': """
官方微博	3742
""", '定': """
定期定額	3728
定期定額捐款	3810
定期定額支持	3810
定期捐款	3810
""", '寄': """
寄付	2166
寄付する	2166
寄付で応援する	2207
寄付のお願い	2166
寄付はこちら	2240
寄付はこちらから	2240
寄付をする	2166
寄付ページはこちら	2240
寄付ページへ	2240
""", '寫': """
寫留言	3830
寫評論	3830
""", '專': """
專題	3752
""", '小': """
小	2258	3828
小字	3741
小編推薦	3752
小调查	91
""", '尚': """
尚未成為會員	3813
尚無留言	3771
""", '展': """
展开	3754
展开全文	3754
展开全部	3755
展开回复	3791
展开阅读全文	3839
展開	3754
展開全文	3820
""", '已': """
已关注	3742
已收到您的申请	3837
已是会员	3731
已是訂戶	3813
已有帐号	3731
已有帳號	3813
已有账号	3813
已經是會員	3731
已經是會員?登入	3731
已经是订户	3813
已经有账号	3813
已複製連結	3827
已關注	3825
""", '常': """
常に表示する	2233
常に許可	2233
常に許可する	2233
""", '年': """
年払い	2244
年額プラン	2266
""", '广': """
广告	3746
广告后继续阅读	3796
广告结束	3796
""", '広': """
広告	2182
広告の下に記事が続きます	2228
広告の後に続きます	2182
広告はここまで	2228
広告をスキップ	2182
広告を閉じる	2182
広告ブロッカーをご利用中です	2238
広告ブロックの解除方法	2238
広告ブロックを解除してください	2238
広告ブロックを解除しました	2238
広告企画	2182
広告終わり	2228
""", '廣': """
廣告	3746
廣告後繼續閱讀	3796
廣告結束	3796
廣編企劃	3796
廣編特輯	3796
""", '延': """
延伸閱讀	3752
延伸阅读	3752
""", '开': """
开启app	3804
开启推送	3805
开启通知	3805
开始测验	3794
开通vip	3836
开通会员	3731
""", '当': """
当前时间	3798
当当购买	3796
""", '影': """
影片已下架	3798
影片已移除	3798
影片無法播放	3798
影片載入中	3798
影片載入失敗	3834
影音	3752
""", '後': """
後で	2165
""", '微': """
微信	3741
微信扫一扫	3827
微信扫码分享	3827
微信登录	3813
微博	3741
""", '必': """
必填	3817
必填字段	3816
必填欄位	3816
必填項	3816
必填项	3816
必須	2247
必須項目	2246
必須項目です	2246
""", '忘': """
忘記密碼	3731
忘记密码	3731
""", '応': """
応援する	2166
""", '快': """
快进#秒	3798
""", '总': """
总是允许	3802
""", '您': """
您可能也喜歡	3752
您可能感兴趣	3752
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3780
您可随时退订	3816
您可隨時取消訂閱	3816
您已关注此话题	3825
您已投过票	3791
您已投過票	3791
您已经投过票	3791
您已訂閱	3837
您已订阅	3837
您的信息已发送	3816
您的姓名	3837
您的投票已提交	3791
您的支持很重要	3835
您的昵称	3830
您的暱稱	3830
您的留言	3837
您的訊息已送出	3816
您的邮箱	3735
您的電子郵件	3837
您的電郵	3735
""", '情': """
情報をお寄せください	2251
情報提供のお願い	2251
情報提供はこちら	2251
""", '想': """
想接收即時新聞通知嗎	3805
想接收通知吗	3805
""", '意': """
意見反饋	3791
意見回饋	3791
意见反馈	3751
""", '感': """
感想を送る	2187
感謝您的參與	3791
感謝您的投票	91	3791
感謝您的支持	3835
感谢您,您的信息已发送	3816
感谢您的参与	3791
感谢您的投票	91	3791
感谢您的支持	3835
感谢支持	3835
""", '成': """
成为会员	3728
成為會員	3728
""", '我': """
我们无法显示此内容	3802
我同意	3747
我同意处理我的个人数据	3816
我同意接收电子邮件	3816
我同意隱私權政策	3816
我已关闭	3807
我已关闭广告拦截器	3807
我已閱讀並同意隱私權政策	3816
我已關閉廣告攔截器	3807
我已阅读并同意隐私政策	3816
我的帐户	3731
我的帳戶	3731
我知道了	3747
我要举报	3791
我要投票	3791
我要捐款	3835
我要支持	3835
我要檢舉	3791
我要爆料	3821
我要留言	3751
我要糾錯	3771
我要纠错	3751
我要评论	3751
我要贊助	3835
""", '或': """
或	3814
""", '戻': """
戻る	2192
""", '所': """
所有新闻	3820
所有留言	3751
""", '打': """
打印	3741
打印本页	3771
打印食谱	61
打开	3755
打开app	3804
打开app查看更多	3804
打开app阅读	3804
打开app阅读全文	3804
打开客户端阅读	3804
打开微信扫一扫	3827
打开推送	3805
打赏	3728
打赏作者	3835
""", '扫': """
扫一扫分享	3827
扫描二维码下载	3804
扫码下载	3804
扫码下载app	3804
扫码下载客户端	3804
""", '投': """
投票	91	3792
投票ありがとうございました	91	2224
投票する	91	2207
投票を受け付けました	2224
投票区	91
投票成功	3791
投票済みです	2224
投票結果	2260	3830
投票結果を見る	91
投票结果	3830
投稿する	2187
投稿を表示	2233
投稿を表示する	2233
投稿を読み込む	2233
投稿须知	3821
""", '折': """
折りたたむ	2193
折扣码	3840
折扣碼	3840
""", '报': """
报告错误	3755
""", '拒': """
拒絕	3747
拒绝	3747
拒绝全部	3802
拒绝所有cookie	3833
""", '招': """
招聘启事	3771
""", '拡': """
拡大	2178
拡大する	2192
""", '按': """
按年計費	3813
按年计费	3813
按月	3811
按月捐款	3810
按月计费	3813
按讚	3742
""", '捐': """
捐款	3728
捐贈	3728
捐赠	3728
""", '掃': """
掃描qr code下載	3804
掃碼下載	3804
""", '排': """
排序	3792
排行榜	3752
""", '採': """
採用情報	2203
""", '接': """
接受	3747
接受並繼續	3802
接受全部	3747
接受全部cookie	3833
接受并继续	3802
接受所有	3747
接受所有 cookie	3833
接受所有cookie	3833
接收通知	3805
""", '推': """
推广	3746
推广内容	3746
推廣	3746
推荐	3752
推荐文章	3752
推荐方案	3814
推荐阅读	3752
推薦	3752
推薦文章	3752
推薦閱讀	3752
""", '提': """
提交	91	3817
提交成功	3816
提交成功,感谢您的反馈	3837
提交评论	3791
提供	2182
提供反馈	3791
提供意見	3791
提供新聞線索	3821
提供新闻线索	3821
""", '搜': """
搜尋	3754
搜索	3754
""", '撤': """
撤回同意	3802
""", '播': """
播放	3754
播放器加载中	3798
播放影片	3834
播放视频	3834
播放速度	3798
""", '支': """
支持我们	3728
支持我們	3728
支援する	2166
支援はこちら	2240
""", '收': """
收合	3755
收听	3741
收听文章	3798
收听本文	3771
收聽文章	3771
收聽本文	3798
收藏	3741
收藏文章	3741
收藏本文	3771
收藏食譜	61
收藏食谱	61
收起	3754
收起回复	3791
""", '放': """
放大图片	3820
放大圖片	3820
放大字体	3827
放大字體	3827
""", '数': """
数独	2227	3795
""", '數': """
數獨	3795
""", '文': """
文字の大きさ	65	2178
文字を大きくする	2257
文字を小さくする	2257
文字サイズ	2178
文字サイズを変更	2257
文字サイズ変更	65
文字拡大	2257
文字稿	3799
文字起こし	2231
文字起こしを表示	2230
文字起こしを見る	2230
文明上网,理性发言	3830
文明上网理性发言,请遵守新闻评论服务协议	3830
文章未完 廣告後繼續	3796
""", '料': """
料金プラン	2266
料金プランを見る	2266
""", '新': """
新しい順	2225
新着	2190
新着ニュース	2190
新着記事	2190
新着記事一覧	2217
新着順	2225
新聞線索	3821
新規会員登録	2168
新規登録	2168
新闻简报	3735
新闻线索	3821
""", '无': """
无所谓	3792
无法显示此内容	3802
""", '早': """
早割	2259
早鳥票	3829
早鸟票	3829
""", '时': """
时长	3799
""", '明': """
明白了	3755
""", '是': """
是否允许通知	3805
是否接收推送通知	3805
是否接收通知	3805
是否開啟通知	3805
""", '显': """
显示全部	3820
显示内容	3802
显示原文	3755
显示字幕	3798
显示帖子	3802
显示更多	3754
""", '時': """
時長	3799
""", '暂': """
暂不	3727
暂无评论	3771
暂无评论,快来抢沙发	3830
""", '暫': """
暫不	3727
""", '更': """
更多	3752
更多作者文章	3820
更多内容	3752
更多分享方式	3827
更多图片	3820
更多圖片	3820
更多報導	3752
更多影片	3820
更多报道	3752
更多文章	3752
更多新聞	3752
更多新聞請看	3780
更多新闻	3752
更多游戏	3794
更多精彩	3780
更多精彩内容	3839
更多精采內容	3771
更多视频	3820
更多选项	3827
更多選項	3827
更正政策	3821
更正與說明	3821
""", '書': """
書籍を購入する	2228
""", '最': """
最受欢迎	3814
最受歡迎	3814
最多人看	3780
最新	3792
最新ニュース	2190
最新ニュースを通知で受け取る	2236
最新号	2217
最新影音	3780
最新文章	3752
最新新聞	3752
最新新闻	3752
最新消息	3752
最新記事	2190
最旧	3792
最早	3792
最热	3792
最熱	3792
最舊	3792
最超值	3814
""", '會': """
會員中心	3731
會員專享	3734
會員專享內容	3734
會員專屬	3731
會員登入	3731
""", '月': """
月払い	2244
月額#円	2171
月額#円(税込	2171
月額プラン	2266
""", '有': """
有効なメールアドレスを入力してください	2246
有料会員からのプレゼント記事	2271
有料会員登録	2168
有料会員記事	2207
有料登録	2168
有料記事	2168
""", '朋': """
朋友圈	3741
""", '服': """
服务条款	3747
服務條款	3747
""", '朗': """
朗读全文	3798
""", '朝': """
朝刊・夕刊	2168
""", '未': """
未满十八岁禁止饮酒	3796
未滿十八歲禁止飲酒	3796
""", '本': """
本を購入する	2228
本周热门	3780
本文	2268
本文へ	2192
本文へ移動	2192
本文对您有帮助吗	3791
本文尚无评论	3830
本文已锁定	3813
本文由ai语音朗读	3798
""", '机': """
机器翻译	3771
机翻	3824
""", '来': """
来测测你的知识	3794
""", '查': """
查看专题	3820
查看优惠	3836
查看作者主页	3821
查看作者更多文章	3820
查看優惠	3836
查看全部	3754
查看全部图片	3820
查看全部文章	3839
查看全部評論	3791
查看全部评论	3791
查看原图	3754
查看原文	3781
查看商品	3840
查看回复	3791
查看回覆	3791
查看图集	3820
查看圖集	3820
查看地图	3755
查看專題	3820
查看投票結果	3830
查看投票结果	91	3830
查看文字稿	3798
查看方案	3836
查看更多	3754
查看更多图片	3820
查看更多评论	3791
查看留言	3751
查看結果	91
查看结果	91	3755
查看訂閱方案	3813
查看詳情	3755
查看订阅方案	3813
查看评论	3751
查看详情	3755
查看逐字稿	3798
查看高清图集	3820
""", '标': """
标签	3752
""", '检': """
检举评论	3830
""", '検': """
検索	2192
""", '業': """
業配	3746
""", '楽': """
楽天で見る	2228
楽天で詳細を見る	2228
楽天で購入	2228
楽天で購入する	2228
楽天市場で見る	2228
楽天市場で購入	2228
""", '標': """
標籤	3752
""", '機': """
機器翻譯	3771
機械翻訳	2231
""", '檢': """
檢舉	3751
檢舉留言	3830
""", '次': """
次のページ	2192
次の写真	2250
次の動画	2264
次の画像	2250
次の記事	2190
次の記事へ	2190
次の記事を読む	2269
次へ	2192
次を読む	2269
次ページ	2192
次回から自動的にログイン	2243
""", '正': """
正しいメールアドレスを入力してください	2246
正在加载播放器	3798
""", '此': """
此影片無法播放	3798
此文章已锁定	3813
此欄位為必填	3816
此視頻無法播放	3798
此视频不可用	3798
此视频已被删除	3798
此項為必填	3816
此页面对您有帮助吗	3791
此项为必填项	3816
""", '残': """
残り時間	2230
""", '毎': """
毎年	2241
毎月	2241
毎月寄付する	2240
毎月支援する	2240
""", '每': """
每一份支持都很重要	3810
每一份支持都重要	3810
每年	3811
每月	3811
每月捐款	3728
""", '氏': """
氏名	2247
""", '民': """
民調	91
""", '沒': """
沒意見	3792
""", '没': """
没意见	3792
没有账号	3813
""", '注': """
注册	3731
注册成功	3837
注目の記事	2190
注目キーワード	2190
注目ワード	2190
注目記事	2190
""", '测': """
测测你的知识	3794
""", '清': """
清晰度	3799
""", '游': """
游戏	3795
""", '点': """
点击取消静音	3834
点击图片查看大图	3820
点击打开声音	3834
点击排行	3752
点击播放	3771
点击放大	3820
点击查看全文	3839
点击查看原文	3781
点击查看大图	3754
点击阅读全文	3839
点击阅读原文	3781
点我看视频	3771
点赞	3741
""", '為': """
為您推薦	3752
""", '热': """
热点	3752
热点推荐	3752
热门	3752
热门排行	3752
热门文章	3752
热门新闻	3752
""", '無': """
無料で体験する	2168
無料で始める	2243
無料で試す	2243
無料で読む	2168
無料アプリをダウンロード	2235
無料ゲーム	2226
無料会員登録	2168
無料会員限定	2168
無料体験	2168
無料登録	2168
無法播放影片	3798
無法載入影片	3834
無法顯示此內容	3802
""", '焦': """
焦點新聞	3752
""", '熱': """
熱門	3752
熱門排行	3752
熱門文章	3752
熱門新聞	3752
熱門話題	3752
""", '爆': """
爆料信箱	3821
爆料專線	3821
爆料热线	3821
""", '特': """
特別協賛	2259
特定商取引法に基づく表記	2184
特集	2190
特集を見る	2250
特集ページへ	2250
特集一覧	2250
特集一覧へ	2269
""", '猜': """
猜你喜欢	3752
猜你喜歡	3752
""", '現': """
現在の再生時間	2230
""", '生': """
生成aiを使用しています	2264
""", '用': """
用app開啟	3804
用户协议和隐私政策	3833
""", '由': """
由ai生成	3824
由ai语音朗读	3798
""", '申': """
申し込む	2168
""", '电': """
电子报	3735
电子邮箱	3735
""", '画': """
画像をクリックして拡大	2250
画像を拡大	2192
画像を拡大する	2250
画像を見る	2192
画質	2231
""", '留': """
留言	3751
留言(#	3751
留言内容	3838
留言已關閉	3791
留言規則	3791
留言规则	3791
""", '略': """
略過廣告	3834
""", '登': """
登入	3731
登入/註冊	3731
登入後留言	3791
登出	3731
登录	3731
登录/注册	3731
登录后发表评论	3791
登錄	3731
登録	2168
登録が完了いたしました	2267
登録が完了しました	2207
登録して続きを読む	2168
登録する	2168
""", '發': """
發現錯誤	3791
發現錯誤?請告訴我們	3771
發生錯誤	3816
發表留言	3751
發表評論	3751
""", '皆': """
皆さまのご支援が力になります	2240
""", '監': """
監修者	2252
""", '目': """
目前時間	3798
目录	3754
目次	2192
目次へ戻る	2269
目錄	3754
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3752
相关报道	3752
相关推荐	3752
相关文章	3752
相关新闻	3752
相关标签	3752
相关视频	3780
相关阅读	3752
相關主題	3752
相關報導	3752
相關影片	3780
相關推薦	3752
相關文章	3752
相關新聞	3752
相關標籤	3752
相關閱讀	3752
""", '看': """
看了这篇文章的人也看	3752
看全文	3820
看原文	3781
看更多	3752
看更多作者文章	3820
看更多文章	3780
看更多新聞	3780
看更多照片	3820
看結果	91
""", '知': """
知道了	3755
""", '確': """
確認する	2267
確認メールをお送りしました	2246
確認画面へ	2247
""", '禁': """
禁止酒駕	3796
禁止酒駕,飲酒過量有害健康	3796
""", '稍': """
稍后	3806
稍后再说	3727
稍后提醒我	3727
稍后阅读	3771
稍後	3806
稍後再說	3727
稍後提醒我	3727
稍後閱讀	3771
""", '立': """
立即开通	3836
立即投票	91
立即捐助	3810
立即捐款	3728
立即捐赠	3810
立即支持	3835
立即訂閱	3731
立即订阅	3731
立即试玩	3794
立即購票	3796
立即贊助	3810
立即购票	3796
立即选购	3796
立即選購	3796
立即開始玩	3794
""", '筆': """
筆者	2252
筆者プロフィール	2251
""", '管': """
管理cookie	3802
管理偏好設定	3833
管理偏好设置	3833
管理同意	3802
管理同意设置	3802
管理同意選項	3802
管理选项	3833
管理選項	3833
""", '粉': """
粉絲團	3742
""", '精': """
精彩推荐	3780
精彩推薦	3780
精选	3752
""", '紙': """
紙面ビューアー	2168
""", '結': """
結果を見る	91	2193
""", '続': """
続きはこちら	2218
続きをみる	2192
続きを読む	2168
続けて読む	2269
""", '網': """
網友留言	3751
""", '編': """
編輯推薦	3752
編輯準則	3821
編輯精選	3752
編集ポリシー	2251
編集方針	2251
編集部おすすめ	2190
編集部のおすすめ	2190
""", '縮': """
縮小	2178
縮小字體	3827
""", '繼': """
繼續使用網頁版	3804
繼續閱讀	3754
繼續閱讀請往下	3796
""", '續': """
續訂	3836
""", '纠': """
纠错	3751
""", '继': """
继续在浏览器阅读	3804
继续浏览内容	3754
继续阅读	3754
""", '续': """
续订	3836
""", '编': """
编辑准则	3821
编辑推荐	3752
编辑精选	3752
""", '缩': """
缩小字体	3827
""", '网': """
网友评论	3751
网友评论仅供其表达个人看法,并不表明本站立场	3830
""", '翻': """
翻訳を表示	2193
""", '联': """
联系作者	3821
联系我们	3747
联系编辑部	3821
""", '聯': """
聯絡我們	3747
聯絡編輯部	3821
""", '聽': """
聽全文	3771
聽文章	3798
聽新聞	3741
聽這篇文章	3771
""", '脳': """
脳トレ	2227
""", '自': """
自动播放	3799
自動再生	2231
自動播放	3799
自動翻訳	2231
自定义金额	3810
自訂金額	3810
""", '菜': """
菜单	3754
""", '著': """
著作権	2184
著者の記事一覧	2250
著者をフォロー	2256
著者をフォローする	2256
著者プロフィール	2251
""", '複': """
複製	3828
複製網址	3771
複製連結	3741
""", '要': """
要接收推送通知吗	3805
要接收通知嗎	3805
""", '視': """
視頻由ai生成	3834
""", '觀': """
觀看更多	3780
""", '视': """
视频	3752
视频不可用	3798
视频加载中	3798
视频加载失败	3834
视频已下架	3798
视频已失效	3798
视频无法播放	3798
视频时长	3834
视频正在加载	3798
""", '解': """
解鎖全文	3771
解鎖文章	3836
解锁全文	3771
解锁文章	3836
解除しました	2239
解除方法	2239
解除方法はこちら	2239
""", '訂': """
訂戶專享	3796
訂戶專享優惠	3796
訂戶專享內容	3813
訂戶贈閱	3841
訂正について	2251
訂閱	3731
訂閱成功	3837
訂閱推播	3805
訂閱方案	3836
訂閱會員	3731
訂閱會員專屬內容	3771
訂閱郵件	3735
訂閱電子報	3735
""", '記': """
記事に関するお問い合わせ	2251
記事の続きはこちら	2218
記事の続きを読む	2250
記事の誤りを報告	2260
記事は広告の下に続きます	2228
記事は広告の後に続きます	2228
記事へのお問い合わせ	2251
記事へのご意見	2187
記事をサポートする	2166
記事をシェア	2271
記事をシェアする	2271
記事をプレゼント	2168
記事をプレゼントする	2207
記事を保存	2178
記事を保存する	2207
記事を印刷する	2178
記事を聴く	2230
記事を評価する	2260
記事を読む	2192
記事を購入する	2266
記事を音声で聞く	2230
記事を音声で聴く	2230
記事ランキング	2190
記事一覧	2192
記事一覧へ	2250
記事一覧を見る	2218
記事全文を読む	2192
記住我	3813
記者をフォロー	2256
記者プロフィール	2251
記者募集	2203
記者募集中	2203
""", '設': """
設定を保存	2233
設定を保存する	2233
設定を変更する	2263
設定を管理	2263
""", '許': """
許可	2237
許可する	2184
""", '註': """
註冊	3731
註冊成功	3837
""", '評': """
評価順	2225
評論	3751
評論已關閉	3791
評論規則	3791
""", '話': """
話題の記事	2190
""", '該': """
該作者更多文章	3820
""", '詳': """
詳しく見る	2193
詳細	2193
詳細を見る	2270
詳細・購入はこちら	2228
""", '語': """
語音播報	3771
語音朗讀	3771
""", '誤': """
誤りを報告	2193
誤りを報告する	2260
誤字脱字の報告	2207
誤字脱字を報告	2251
誤字脱字を報告する	2207
""", '読': """
読まれている記事	2190
読み上げ	2207
読み放題	2171
読み続ける	2269
読み込み中です	2230
読者限定	2228
""", '請': """
請填寫讀者問卷	3771
請我們喝杯咖啡	3810
請查收郵件	3816
請檢查您的收件匣	3816
請繼續下滑閱讀	3796
請繼續往下閱讀	3746
請輸入您的電子郵件	3837
請輸入有效的電子郵件	3816
請輸入有效的電子郵件地址	3816
請輸入電子郵件	3735
請選擇金額	3835
請關閉廣告攔截器	3807
""", '讀': """
讀者優惠	3796
讀者專享	3796
""", '讚': """
讚	3741
讚賞支持	3728
""", '订': """
订户专享	3796
订户专享优惠	3796
订户赠阅	3841
订阅	3731
订阅会员	3731
订阅成功	3837
订阅推送	3805
订阅邮件	3735
""", '记': """
记住我	3813
记者简介	3821
""", '设': """
设为google首选来源	3825
""", '评': """
评论	3751
评论(#	3751
评论功能已关闭	3830
评论已关闭	3791
评论规则	3791
""", '诚': """
诚聘英才	3771
""", '话': """
话题	3752
""", '该': """
该文章已关闭评论	3830
该视频不可用	3798
该视频已下架	3798
该邮箱已被注册	3837
""", '详': """
详情	3755
""", '语': """
语音朗读	3771
语音由ai生成	3798
""", '说': """
说点什么	3830
""", '请': """
请先登录再评论	3771
请关闭广告拦截器	3807
请我们喝杯咖啡	3810
请查收邮件	3816
请检查您的收件箱	3816
请继续往下阅读	3746
请输入您的电子邮件	3837
请输入您的邮箱	3837
请输入昵称	3830
请输入有效的电子邮件地址	3816
请输入有效的邮箱地址	3816
请输入邮箱	3735
请选择金额	3835
""", '读': """
读者专享	3796
读者优惠	3796
""", '購': """
購入はこちら	2228
購票	3829
購票連結	3796
購読	2168
購読する	2168
購読のお申し込み	2168
購読プラン	2266
購読プランを見る	2243
購読申し込み	2168
購買本書	3796
""", '贈': """
贈る	2258
贈送文章	3771
贈送文章給朋友	3771
贈送此文	3771
""", '贊': """
贊助	3728
贊助內容	3746
贊助商	3746
贊助我們	3810
""", '购': """
购买本书	3796
购买此书	3796
购票	3829
购票链接	3796
""", '赞': """
赞	3792
赞助	3728
赞助内容	3746
赞助商	3829
赞助商链接	3746
赞助我们	3810
赞赏	3728
赞赏作者	3835
""", '赠': """
赠送文章	3827
赠送此文	3771
""", '超': """
超值方案	3813
""", '跳': """
跳到主要內容	3754
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	3834
""", '踩': """
踩	3792
""", '載': """
載入中	3798
載入內容	3802
載入更多	3754
載入貼文	3802
""", '輸': """
輸入您的電子郵件	3837
""", '轉': """
轉發	3741
""", '转': """
转发	3741
""", '载': """
载入内容	3802
""", '输': """
输入您的邮箱	3837
""", '返': """
返信	2187
返信する	2187
返信を書く	2260
返信を表示	2224
返信を見る	2224
返信を隠す	2224
返回上一页	3839
返回列表	3839
返回頂部	3820
返回顶部	3754
返回首頁	3820
返回首页	3754
""", '还': """
还不是会员	3813
还有更多精彩内容	3839
还没有账号	3813
""", '这': """
这篇文章对你有帮助吗	3791
这篇文章对您有帮助吗	3791
""", '进': """
进入专题	3820
进入专题页	3820
""", '连': """
连结已复制	3827
""", '追': """
追蹤	3742
追蹤中	3825
追蹤主題	3825
追蹤作者	3825
追蹤我們	3742
""", '退': """
退出全屏	3798
""", '送': """
送信	91	2247
送信が完了しました	2246
送信しました	2246
送信する	91	2247
送信完了	2246
送出	91	3817
送出成功	3816
送出留言	3791
送出評論	3791
送料無料	2259
""", '选': """
选择	3814
选择方案	3813
选择订阅方案	3813
选择金额	3835
""", '逐': """
逐字稿	3799
""", '這': """
這篇文章對你有幫助嗎	3791
這篇文章對您有幫助嗎	3791
""", '通': """
通報	2225
通報する	2187
通知をオン	2177
通知をオンにする	2236
通知を受け取らない	2236
通知を受け取りますか	2236
通知を受け取る	2207
通知を設定する	2236
通知を許可	2236
通知を許可しますか	2236
通知を許可する	2236
""", '速': """
速報	2190
速報を通知で受け取る	2236
速報通知を受け取る	2207
""", '連': """
連結已複製	3771
連載	2190
連載をフォロー	2256
連載をフォローする	2256
連載を見る	2250
連載一覧	2250
""", '遊': """
遊戲	3795
""", '運': """
運営会社	2184
""", '違': """
違反を報告	2224
違反を報告する	2224
違反報告	2187
""", '選': """
選單	3754
選択する	2244
選擇	3814
選擇方案	3813
選擇訂閱方案	3813
選擇金額	3835
""", '還': """
還不是會員	3813
還沒有帳號	3813
""", '邮': """
邮箱	3735
邮箱格式不正确	3816
邮箱格式错误	3816
""", '配': """
配信停止はいつでも可能です	2246
""", '重': """
重新加载页面	3807
重新播放	3834
重新整理頁面	3807
重新載入頁面	3807
""", '金': """
金額を入力	2240
金額を指定	2240
金額を指定する	2240
金額を選ぶ	2265
金額を選択	2265
金額を選択してください	2265
""", '链': """
链接已复制	3771
""", '閉': """
閉じる	2165	2192
""", '開': """
開く	2193
開啟推播	3805
開啟通知	3805
開始測驗	3794
開通會員	3731
""", '間': """
間違いを見つけたら	2251
""", '関': """
関連	2190
関連する記事	2190
関連キーワード	2190
関連タグ	2190
関連トピックス	2190
関連ニュース	2190
関連リンク	2190
関連動画	2190
関連動画を見る	2264
関連情報	2190
関連記事	2190
関連記事はこちら	2217
関連記事をもっと見る	2269
関連記事を見る	2269
""", '閱': """
閱讀下一篇	3839
閱讀全文	3754
閱讀原文	3781
閱讀更多	3754
""", '關': """
關於作者	3821
關於我們	3747
關注	3742
關注作者	3825
關注我們	3742
關注此主題	3825
關鍵字	3752
關閉	3727
關閉視窗	3839
關閉選單	3839
""", '阅': """
阅读下一篇	3839
阅读全文	3754
阅读剩余全文	3839
阅读原文	3781
阅读更多	3754
""", '随': """
随时取消	3813
随时可取消	3813
""", '隐': """
隐私偏好	3833
隐私政策	3747
隐私权政策	3747
隐私设置	3802
""", '隨': """
隨時取消	3813
""", '隱': """
隱私偏好	3833
隱私政策	3747
隱私權政策	3747
隱私權設定	3802
隱私設定	3802
""", '離': """
離開全螢幕	3798
""", '電': """
電子信箱	3735
電子信箱格式錯誤	3816
電子報	3735
電子版	2168
電子郵件格式不正確	3816
電郵	3817
""", '静': """
静音	3799
""", '靜': """
靜音	3799
""", '音': """
音声で聞く	2178
音声をダウンロード	2230
音声を再生	2264
音声読み上げ	2207
音频播放器	3834
""", '頭': """
頭條	3752
""", '顯': """
顯示內容	3802
顯示原文	3755
顯示字幕	3798
顯示更多	3754
顯示貼文	3802
""", '飲': """
飲酒過量,有害健康	3796
飲酒過量有害健康	3796
""", '首': """
首頁	3754
首页	3754
""", '马': """
马上开始	3794
马上玩	3794
""", '验': """
验证码	3817
""", '點': """
點我看影片	3771
點擊播放	3798
點擊播放本文	3771
點擊放大	3820
點擊看大圖	3820
點擊開啟聲音	3834
點擊閱讀全文	3839
點閱排行	3780
""", '가': """
가	2289
가격 보기	2373
가로세로 낱말퀴즈	2331
가입하기	2280
가장 많이 본 뉴스	2296
가장 인기	2350
""", '개': """
개인정보 보호 설정	2367
개인정보 설정	2337
개인정보 수집 동의	2351
개인정보 수집 및 이용 동의	2351
개인정보 수집 및 이용에 동의합니다	2351
개인정보 수집·이용에 동의합니다	2351
개인정보 처리방침	2294
개인정보처리방침	2294
""", '갤': """
갤러리 닫기	2372
갤러리 보기	2356
""", '거': """
거부	2294
""", '검': """
검색	2298
""", '게': """
게시물 보기	2337
게시물 불러오기	2337
게임	2331
게임 전체보기	2329
게임 하러 가기	2329
""", '결': """
결과 보기	91	2299
""", '계': """
계속 읽기	2280
계정이 있으신가요	2349
""", '고': """
고객센터	2294
고충처리인	2357
""", '공': """
공감	2328
공감순	2328
공유	2289
공유하기	2289
""", '과': """
과거순	2328
""", '관': """
관련 기사	2296
관련 기사 더보기	2372
관련 뉴스	2296
관련 영상	2319
관련 태그	2296
관련기사	2296
관련기사 더보기	2372
관련뉴스	2296
관련키워드	2296
""", '광': """
광고	2293
광고 건너뛰기	2368
광고 닫기	2293
광고 아래에 기사가 계속됩니다	2332
광고 영역	87
광고 종료	2332
광고 차단 해제 방법	2342
광고 차단을 해제해 주세요	2342
광고 차단을 해제했습니다	2342
광고 차단이 감지되었습니다	2342
광고 후 계속됩니다	2332
광고성 정보 수신 동의	2351
광고성 정보 수신에 동의합니다	2351
""", '괜': """
괜찮습니다	2277
""", '교': """
교보문고에서 구매	2332
""", '구': """
구글 계정으로 계속하기	2349
구글 계정으로 로그인	2349
구글 선호 매체로 추가	2360
구글 플레이에서 다운로드	2339
구글로 계속하기	2349
구글로 로그인	2349
구글플레이에서 다운로드	2339
구독	2280
구독 갱신	2370
구독 상품 보기	2349
구독 상품 선택	2349
구독 상품 안내	2370
구독 신청	2280
구독 신청이 완료되었습니다	2351
구독 신청하기	2349
구독 안내	2370
구독 전용	2280
구독 중	2280
구독 취소	2360
구독권 선택	2349
구독신청	2280
구독이 완료되었습니다	2311
구독자 전용	2282
구독자 전용 기사	2349
구독자 전용 혜택	2332
구독자 혜택	2332
구독자가 선물한 기사입니다	2374
구독중	2360
구독하고 이어서 읽기	2311
구독하기	2280
구매하기	2332
구매하러 가기	2332
""", '글': """
글씨 크기	65
글씨크기	2289
글자 작게	2361
글자 크게	2361
글자 크기	2289
글자 크기 변경	65	2311
글자 크기 조절	65	2311
글자크기	2289
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2369
금액 직접 입력	2345
금액을 선택하세요	2369
금액을 선택해 주세요	2369
""", '기': """
기계 번역	2334
기부하기	2278
기사 계속 보기	2372
기사 공유	2361
기사 공유하기	2289
기사 구매	2370
기사 더 보기	2372
기사 더보기	2311
기사 듣기	2311
기사 링크 복사	2311
기사 본문	2298
기사 선물하기	2311
기사 스크랩	2361
기사 스크랩하기	2311
기사 오류 신고	2311
기사 오류 제보	2311
기사 요약	2359
기사 원문 보기	2311
기사 음성으로 듣기	2333
기사 잠금 해제	2370
기사 저장	2361
기사 저장하기	2311
기사 전문 보기	2356
기사 전체보기	2356
기사 제보	2357
기사 제보 및 문의	2311
기사 추천	2364
기사 평가하기	2364
기사 후원하기	2278
기사는 광고 아래에 계속됩니다	2332
기사는 광고 후 계속됩니다	2332
기사듣기	2333
기사를 공유합니다	2374
기사에 대한 의견	2295
기사원문	2298
기사저장	2289
기사제보	2357
기사추천	2364
기자 구독	2306
기자 구독하기	2306
기자 소개	2357
기자 페이지	2306
기자 프로필 보기	2306
기자구독	2360
기자에게 메일 보내기	2357
기자에게 이메일 보내기	2357
기자의 다른 기사	2306
기자의 다른 기사 보기	2356
기자의 다른기사	2296
기자의 다른기사 보기	2356
기자페이지 바로가기	2356
기획 기사 보기	2356
""", '나': """
나중에	2277
나중에 보기	2311
나중에 읽기	2311
나중에 하기	2277
""", '남': """
남은 시간	2333
""", '낱': """
낱말퀴즈	2331
""", '내': """
내 정보	2280
내용을 입력하세요	2371
내용을 입력해 주세요	2371
""", '네': """
네, 받을게요	2340
네이버 구독	2292
네이버 로그인	2349
네이버 밴드 공유	2361
네이버 블로그	2289
네이버로 로그인	2349
네이버에서 구독	2292
네이버에서 구독하기	2292
""", '놓': """
놓치면 안 되는 기사	2319
""", '뉴': """
뉴스 더보기	2356
뉴스 듣기	2311
뉴스레터 구독	2285
뉴스레터 구독 신청	2285
뉴스레터 구독이 완료되었습니다	2371
뉴스레터 무료 구독	2311
뉴스레터 신청	2285
""", '닉': """
닉네임을 입력하세요	2364
""", '다': """
다른 공유 찾기	2289
다른 금액	2345
다른 기사	19	2296
다른 기사 더 보기	19
다른 기사 보기	2306
다른기사	2296
다른기사 보기	2296
다시 보기	2368
다시 보지 않기	2277
다시보기	2368
다음	2298
다음 기사	2296
다음 기사 보기	2311
다음 기사 읽기	2372
다음 동영상	2368
다음 사진	2356
다음 영상	2368
다음 이미지	2372
다음 페이지	2298
다음글	2356
다음기사	2296
다음에	2277
다음에 하기	2341
다크모드	2367
""", '닫': """
닫기	2277
""", '답': """
답글	2295
답글 달기	2327
답글 더보기	2327
답글 보기	2327
답글 쓰기	2327
답글 접기	2327
답글쓰기	2295
""", '당': """
당신이 좋아할 만한	2296
""", '댓': """
댓글	2295
댓글 #	2295
댓글 #개	2295
댓글 닫기	2327
댓글 더보기	2327
댓글 등록	2327
댓글 등록하기	2327
댓글 보기	2295
댓글 신고	2364
댓글 신고하기	2364
댓글 쓰기	2295
댓글 운영 원칙	2327
댓글 운영 정책	2311
댓글 운영정책	2311
댓글 작성	2327
댓글 작성 규칙	2327
댓글 작성하기	2327
댓글 정책	2327
댓글보기	2295
댓글쓰기	2295
댓글을 남겨 주세요	2364
댓글을 남겨주세요	2364
댓글을 입력하세요	2364
댓글을 입력해 주세요	2364
댓글을 입력해주세요	2295
댓글을 작성하려면 로그인 해주세요	2364
댓글이 닫혔습니다	2327
""", '더': """
더 많은 옵션	2361
더 보기	2298
더보기	2296	2298
""", '도': """
도서 구매하기	2332
도움이 되었나요	2327
""", '독': """
독자 의견 조사	2311
독자 특별 할인	2332
독자 할인	2332
""", '동': """
동영상	2296
동영상 로딩 중	2333
동영상 보기	2368
동영상 재생	2333
동영상 플레이어	2368
동영상을 불러오는 중입니다	2333
동영상을 불러올 수 없습니다	2368
동영상을 재생할 수 없습니다	2333
동의	2294
동의 관리	2337
동의 철회	2337
동의 철회하기	2337
동의 후 계속	2337
동의하고 계속	2337
동의하고 계속하기	2337
동의합니다	2294
""", '뒤': """
뒤로 가기	2372
""", '등': """
등록	2295
""", '디': """
디지털 구독하기	2370
디지털뉴스부	2306
디지털뉴스팀	2306
디지털콘텐츠팀	2306
""", '또': """
또는	2350
""", '라': """
라인	2289
""", '랭': """
랭킹	2296
랭킹뉴스	2296
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
로그아웃	2280
로그인	2280
로그인 상태 유지	2349
로그인 유지	2349
로그인 전용 기사	2349
로그인 후 댓글 쓰기	2311
로그인 후 댓글 작성이 가능합니다	2364
로그인 후 댓글을 작성할 수 있습니다	2327
로그인 후 이용해 주세요	2327
로그인/회원가입	2280
로그인이 필요	2282
로그인하고 계속 읽기	2370
로딩 중	2333
로딩 중입니다	2333
로딩중	2333
""", '링': """
링크 복사	2289
링크가 복사되었습니다	2311
""", '마': """
마이페이지	2280
""", '많': """
많이 본 기사	2296
많이 본 뉴스	2296
많이 본 영상	2319
많이 읽은 기사	2296
많이본 기사	2296
많이본 뉴스	2296
""", '매': """
매달	2346
매월	2346
""", '맨': """
맨 위로	2298
맨위로	2298
""", '메': """
메뉴	2298
메뉴 닫기	2298
메시지가 전송되었습니다	2351
메일	2289
메일함을 확인해 주세요	2351
""", '멤': """
멤버십 가입	2370
멤버십 가입하기	2370
""", '모': """
모두 거부	2337
모두 동의	2294
모두 허용	2337
모든 쿠키 거부	2367
모든 쿠키 수락	2367
모든 쿠키 허용	2367
모르겠다	2328
모름/무응답	2328
모바일 웹으로 계속	2339
""", '목': """
목록	2298
목록 보기	2356
목록보기	2298
목록으로	2356
목록으로 돌아가기	2372
""", '무': """
무료 게임	2329
무료 배송	2363
무료 체험 시작하기	2280
무료 회원가입	2280
무료, 스팸 없음	2351
무료로 읽기	2370
무료배송	2363
무제한 이용하기	2370
""", '문': """
문의	2295
문의 내용	2371
문자 크기	65
""", '바': """
바로 구매하기	2332
바로가기	2289
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2334
""", '밴': """
밴드	2289
""", '번': """
번역 보기	2299
""", '베': """
베스트	2296
""", '보': """
보내기	2353
""", '복': """
복사	2362
복사하기	2289
""", '본': """
본문 글씨 줄이기	2289
본문 글씨 키우기	2289
본문 바로가기	2298
본문으로 바로가기	2298
""", '북': """
북마크	2289
""", '브': """
브라우저에서 계속	2339
브라우저에서 계속 보기	2339
""", '비': """
비공감	2328
비밀번호 찾기	2280
비밀번호를 잊으셨나요	2349
""", '사': """
사이트맵	2294
사진 더 보기	2356
사진 더보기	2356
사진 모두 보기	2356
사진 크게 보기	2356
사진 크게보기	2356
사진 확대	2298
""", '삭': """
삭제된 동영상입니다	2333
""", '상': """
상품 보기	2373
상품 상세보기	2373
""", '새': """
새로고침	2342
""", '선': """
선택	2350
선택 저장	2337
선호 매체로 추가	2360
""", '설': """
설문	91
설문 결과	2364
설문 결과 보기	2364
설문 참여 바로가기	2311
설문 참여하기	2311
설문에 참여하기	2327
설문조사	91
설문조사 참여하기	2311
설정 관리	2367
설정 저장	2337
""", '소': """
소리 켜기	2368
""", '속': """
속보	2296
속보 알림 받기	2311
속보 알림 신청	2311
속보 알림을 받으시겠습니까	2340
""", '스': """
스도쿠	2331
스크랩	2289
스크랩하기	2311
스크립트	2334
스크립트 보기	2333
스토어	2363
스토어 바로가기	2332
스폰서	2293
""", '시': """
시리즈 보기	2356
""", '신': """
신고	2295
신고하기	2327
신문구독	2280
신청이 완료되었습니다	2351
""", '실': """
실시간 뉴스	2296
""", '아': """
아마존에서 구매	2332
아마존에서 보기	2332
아이디 저장	2349
아이디 찾기	2349
아직 회원이 아니신가요	2349
""", '알': """
알겠습니다	2299
알라딘에서 구매	2332
알라딘에서 보기	2332
알림 받기	2288
알림 설정	2288
알림 설정하기	2340
알림 켜기	2340
알림 허용	2340
알림을 받으시겠습니까	2340
알림을 받으시겠어요	2340
알림을 켜시겠습니까	2340
""", '애': """
애드블록을 해제해 주세요	2342
애드블록이 감지되었습니다	2342
애플로 계속하기	2349
애플로 로그인	2349
""", '앱': """
앱 다운로드	2288
앱 다운로드하기	2288
앱 다운받기	2339
앱 설치	2288
앱 설치하기	2288
앱스토어에서 다운로드	2339
앱에서 계속 읽기	2339
앱에서 보기	2339
앱에서 열기	2339
앱에서 이어보기	2339
앱으로 보기	2339
""", '언': """
언제든 해지 가능	2349
언제든지 수신 거부할 수 있습니다	2351
언제든지 해지 가능	2349
""", '에': """
에디터 추천	2296
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2345
""", '연': """
연간 결제	2349
연간 구독	2349
연관기사	2296
연재 보기	2356
""", '열': """
열기	2299
""", '영': """
영상	2296
영상 더보기	2356
영상 보기	2311
영상 재생	2333
영상으로 만나보세요	2311
영상으로 보기	2311
영상을 불러오는 중입니다	2333
영상을 불러올 수 없습니다	2368
영상을 재생할 수 없습니다	2333
""", '예': """
예매 바로가기	2332
예매하기	2332
예스#에서 구매	2332
예스#에서 보기	2332
""", '오': """
오늘 하루 보지 않기	2277
오늘은 그만 보기	2277
오늘의 운세	2331
오늘의 추천	2296
오늘의 핫뉴스	2319
오디오 다운로드	2333
오디오 플레이어	2368
오디오로 듣기	2311
오래된순	2328
오류 신고	2295
오류 신고하기	2311
오류가 발생했습니다	2351
오타 신고	2327
오탈자 신고	2311
""", '온': """
온라인뉴스팀	2306
""", '올': """
올바른 이메일 주소를 입력해 주세요	2351
올바른 이메일을 입력해 주세요	2351
""", '옵': """
옵션 관리	2367
""", '요': """
요금제 보기	2370
요약	2298
""", '원': """
원고료 보내기	2369
원문 보기	2299
원문보기	2298
""", '월': """
월간 결제	2349
월간 구독	2349
""", '웹': """
웹에서 계속 보기	2339
""", '위': """
위로	2298
위로 가기	2356
""", '유': """
유료 구독자 전용	2349
유료 기사입니다	2311
유료회원 전용	2349
유료회원 전용 기사	2349
유튜브 구독	2292
유튜브 구독하기	2292
유튜브에서 보기	2365
""", '음': """
음성 다운로드	2333
음성 재생하기	2311
음성으로 듣기	2289
음소거	2334
음소거 해제	2333
음소거를 해제하려면 탭하세요	2368
""", '응': """
응원하기	2278
""", '의': """
의견 남기기	2327
의견 보내기	2327
의견 쓰기	2295
""", '이': """
이 기사 공유하기	2374
이 기사 구매하기	2370
이 기사 어땠나요	2311
이 기사 어떠셨나요	2327
이 기사가 도움이 되었나요	2327
이 기사는 잠겨 있습니다	2349
이 기사를 공유합니다	2311
이 기사를 추천합니다	2311
이 기사를 평가해 주세요	2364
이 기사와 함께 읽은 기사	2311
이 기자의 다른 기사	2311
이 기자의 다른 기사 더보기	2356
이 동영상을 재생할 수 없습니다	2333
이 시각 많이 본 기사	2319
이 시각 많이 본 뉴스	2319
이 시각 주요뉴스	2296
이 시각 추천뉴스	2296
이 음성은 ai가 생성했습니다	2333
이 주제 팔로우	2360
이 콘텐츠를 표시할 수 없습니다	2337
이 페이지가 도움이 되었나요	2327
이런 기사는 어때요	2319
이름	2353
이름을 입력하세요	2371
이름을 입력해 주세요	2371
이메일	2289
이메일 주소 입력	2371
이메일 주소를 입력하세요	2351
이메일 주소를 입력해 주세요	2371
이메일 형식이 올바르지 않습니다	2351
이메일로 계속하기	2370
이메일로 공유	2361
이메일로 로그인	2370
이메일무단수집거부	2294
이메일을 입력하세요	2351
이메일을 입력해 주세요	2351
이메일을 입력해주세요	2371
이메일을 확인해 주세요	2351
이미 계정이 있으신가요	2349
이미 구독 중이신가요	2280
이미 구독 중입니다	2371
이미 등록된 이메일입니다	2371
이미 참여하셨습니다	2327
이미 투표하셨습니다	2327
이미 회원이신가요	2280
이미지 크게 보기	2298
이미지 크게보기	2356
이미지 확대	2298
이슈	2296
이어서 읽기	2372
이용권 구매	2349
이용권 선택	2349
이용약관	2294
이용약관에 동의합니다	2351
이전	2298
이전 기사	2296
이전 기사 보기	2311
이전 사진	2356
이전 영상	2368
이전 이미지	2372
이전글	2356
이전기사	2296
""", '인': """
인기 급상승	2319
인기 기사	2296
인기기사	2296
인기뉴스	2296
인쇄	2289
인쇄하기	2289
인스타그램 팔로우	2311
인스타그램에서 보기	2365
인스타그램에서 이 게시물 보기	2365
""", '일': """
일시	2346
일시 후원	2345
일시 후원하기	2345
일시정지	2334
일시후원	2278
""", '자': """
자동 번역	2334
자동 재생	2334
자동재생	2334
자막	2334
자막 보기	2333
자막 켜기	2333
자바스크립트가 비활성화되어 있습니다	2337
자발적 유료 구독	2369
자세히	2299
자세히 보기	2299
""", '작': """
작게	2362
""", '잘': """
잘 모름	2328
""", '장': """
장바구니 담기	2373
장바구니에 담기	2373
""", '재': """
재생	2298
재생 속도	2333
재생 시간	2333
재생속도	2333
재생할 수 없는 동영상입니다	2333
""", '저': """
저자 소개	2357
저작권규약	2294
저장	2289
""", '전': """
전송	2353
전송되었습니다	2351
전체 기사	2372
전체 기사 보기	2356
전체 뉴스 보기	2356
전체 댓글	2295
전체 동의	2337
전체 보기	2298
전체 사진 보기	2356
전체 화면	2334
전체메뉴	2298
전체보기	2298
전체화면	2334
전체화면 종료	2333
""", '접': """
접기	2298
접수되었습니다	2371
""", '정': """
정기	2346
정기 후원	2345
정기 후원하기	2278
정기구독	2280
정기후원	2278
정기후원 신청	2369
정기후원 신청하기	2369
정기후원하기	2345
정렬	2328
정상적으로 접수되었습니다	2371
정정·반론보도 신청	2357
정정보도 신청	2357
정정보도 요청	2357
""", '제': """
제보	2295
제보 바로가기	2357
제보하기	2295
제작 지원	2363
제작지원	2363
제출	91	2353
제휴 광고	2332
제휴 콘텐츠	2332
""", '좋': """
좋아요	2289
좋은 기사 후원하기	2278
""", '주': """
주소 복사	2311
주소가 복사되었습니다	2311
주소복사	2289
주요 기사	2296
주요 뉴스	2296
주요 뉴스 더보기	2319
주요기사	2296
주요뉴스	2296
주제 팔로우	2360
""", '지': """
지금 구매하기	2332
지금 뜨는 기사	2319
지금 뜨는 뉴스	2319
지금 플레이	2329
지금 플레이하기	2329
지금 후원하기	2369
지나친 음주는 건강에 해롭습니다	2332
지나친 음주는 건강을 해칩니다	2332
지도 보기	2299
지면보기	2280
""", '직': """
직접 입력	2346
""", '차': """
차단	2341
""", '참': """
참여하기	91
""", '창': """
창 닫기	2372
""", '책': """
책 구매하기	2332
""", '첫': """
첫 댓글을 남겨주세요	2364
첫 댓글을 작성해 보세요	2364
""", '청': """
청소년보호정책	2294
""", '최': """
최고의 혜택	2350
최신 기사	2296
최신 뉴스	2296
최신기사	2296
최신뉴스	2296
최신순	2328
최저가 보기	2373
""", '추': """
추천	2350
추천 기사	2296
추천 영상	2319
추천기사	2296
추천뉴스	2296
추천순	2328
""", '친': """
친구 추가하기	2311
""", '카': """
카카오 계정으로 로그인	2349
카카오 로그인	2349
카카오로 로그인	2349
카카오로 시작하기	2349
카카오스토리	2289
카카오톡	2289
카카오톡 공유	2289
카카오톡 공유하기	2361
카카오톡으로 공유	2311
카카오톡으로 공유하기	2311
카테고리	2296
""", '커': """
커피 한 잔 사주기	2345
커피 한 잔 후원하기	2345
""", '콘': """
콘텐츠 보기	2337
콘텐츠 불러오기	2337
콘텐츠 표시	2337
""", '쿠': """
쿠키 관리	2337
쿠키 설정	2294
쿠키 설정 관리	2337
쿠팡에서 구매	2332
쿠팡에서 구매하기	2332
쿠팡에서 보기	2332
쿠폰 받기	2373
""", '퀴': """
퀴즈	2331
퀴즈 도전하기	2329
퀴즈 풀기	2311
퀴즈 풀러 가기	2329
""", '크': """
크게	2362
""", '클': """
클릭하면 소리가 켜집니다	2368
""", '키': """
키워드	2296
""", '태': """
태그	2296
""", '텔': """
텔레그램에서 소식 받기	2311
""", '투': """
투표	91
투표 결과	2364
투표 결과 보기	91
투표 참여하기	2327
투표가 완료되었습니다	2327
투표에 참여해 주셔서 감사합니다	2327
투표하기	91	2311
투표해 주셔서 감사합니다	91	2327
""", '트': """
트위터	2289
트위터 공유	2289
트위터로 공유	2361
트위터에서 보기	2365
""", '특': """
특집 더보기	2356
특집 보기	2356
""", '티': """
티켓 예매	2332
티켓 예매하기	2332
""", '틱': """
틱톡에서 보기	2365
""", '팔': """
팔로우 중	2360
팔로우 취소	2360
""", '팟': """
팟빵에서 듣기	2365
""", '페': """
페이스북	2289
페이스북 공유	2289
페이스북에서 보기	2365
페이스북으로 공유	2311
페이스북으로 로그인	2349
페이지 새로고침	2342
페이지를 새로고침하세요	2342
페이팔로 결제	2370
""", '편': """
편집 원칙	2357
""", '펼': """
펼치기	2298
""", '포': """
포토	2296
포토 갤러리	2356
""", '폰': """
폰트 크기	2289
""", '푸': """
푸시 알림 받기	2340
""", '프': """
프리미엄	2280
프린트	2289
""", '피': """
피드백 보내기	2327
""", '필': """
필수	2353
필수 입력	2351
필수 입력 항목	2351
필수 입력 항목입니다	2351
필수 항목	2351
필수 항목입니다	2351
필자 소개	2357
""", '한': """
한 번	2346
한번만	2346
""", '할': """
할인 코드	2373
""", '함': """
함께 보면 좋은 기사	2296
함께 볼 기사	2319
함께 읽으면 좋은	2296
함께 읽은 기사	2319
""", '핫': """
핫뉴스	2296
핫이슈	2296
핫클릭	2319
""", '항': """
항상 허용	2337
""", '해': """
해제 방법	2344
해제했습니다	2344
""", '허': """
허용	2341
""", '헤': """
헤드라인	2296
""", '현': """
현재 시간	2333
""", '협': """
협찬	2293
""", '홈': """
홈	2298
홈으로	2356
홈으로 가기	2356
""", '화': """
화제의 뉴스	2296
화질	2334
""", '확': """
확인	2299
""", '환': """
환경설정 관리	2367
""", '회': """
회사소개	2294
회원 전용	2282
회원 전용 기사	2349
회원가입	2280
회원가입하고 계속 읽기	2370
회원이 아니신가요	2349
""", '후': """
후원	2278
후원 바로가기	2345
후원 신청	2345
후원 안내	2278
후원 페이지 바로가기	2345
후원 페이지로 이동	2345
후원 하기	2278
후원자 되기	2345
후원하기	2278
후원해 주셔서 감사합니다	2369
후원회원 가입	2278
후원회원 되기	2345
"""}

START = {'a': """
abonē	2447 K par	2447 K no	2447 K un	2449 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1499 K illimité
această	52 K investigație	2917 K traducere	2972 K știre a fost
además	1164 K:	1209 K, en
ai가	2308 K 자동 번역한	2308 K 번역한	2308 K 핵심	2308 K 요약한
ai에게	2308 K 물어	2308 K 질문	2308 K 물어보기
ajánljuk	1860 K:
aktivér	563 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3318 K dig till vårt	3334 K
anúncio	2870 K em #
apoyá	81 K
après	1628 K déduction fiscale
apúntate	1190 K a nuestro seminario	1190 K a nuestro evento
aquí	1221 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2697 K ukazał się	2697 K pochodzi z	2703 K przetłumaczony	2703 K został przetłumaczony	2703 K czyta	2703 K wygenerowany
artykuły	2694 K autora
artículo	1243 K publicado originalmente	1271 K publicado en colaboración
artículos	1134 K gratuitos
ascultă	1 K	2906 K:	2923 K podcastul	2923 K acest articol	2981 K pe
atradāt	44 K
atsisiųskite	2409 K
autorė	2413 K:
autoři	460 K jsou
außerdem	710 K lesenswert:	710 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1198 K la app
beiträge	27 K
benefício	2802 K do assinante:
berätta	59 K i	59 K gärna
beställ	3334 K
bestätigen	604 K sie ihre
bestätigungsmail	604 K
besøg	549 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1140 K diario	1140 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3643 K liên quan:	3656 K viết này có	3656 K viết có hữu ích	3703 K viết được bảo vệ	3704 K viết được thực hiện	3704 K viết được viết	3704 K viết này được	3711 K viết tiếp tục
báo	3656 K lỗi bài viết
bình	5 K luận	27 K luận	3657 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1860 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3656 K phát hiện	3656 K thấy bài viết
bản	3656 K tóm tắt này	3704 K dịch được
bấm	3658 K để nghe
bật	3634 K thông báo
""", 'c': """
caractères	1579 K restants
caràcters	383 K restants
chceš	482 K u nás pracovat	3194 K u nás pracovať
chefredaktör	3332 K och ansvarig utgivare:	3332 K:
chơi	3678 K ngay:
chưa	32 K có bình luận
citeşte	2906 K şi	2906 K şi:
citește	2906 K și	2906 K și:	2906 K:	2906 K mai mult	2906 K aici	2906 K mai departe:
citiți	2906 K și
ciąg	2707 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2756 K exclusivo para	2800 K gerado	2805 K oferecido por	2832 K incorporado d	2832 K externo d	2832 K incorporado do	2832 K incorporado da	2832 K externo do
conținut	2917 K generat	2921 K oferit de	2950 K încorporat de	2950 K extern de
coût	1628 K après déduction	1628 K réel après
crédit	1573 K photo	1573 K photos
crédits	1573 K photo	1573 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3660 K đặt ứng dụng	3660 K ứng dụng	3660 K app
còn	3676 K lại # ký tự
có	72 K thắc mắc	3643 K thể bạn quan tâm:	3699 K lỗi xảy ra
cấm	3703 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2912 K ai informații	2919 K ai observat o
dalinkitės	2409 K
další	448 K články autora
darovať	3188 K
dernières	1527 K actualités
descarcă	13 K	2937 K aplicația
descargá	13 K	1198 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2763 K no google play	2810 K na app store	2810 K no google play	2810 K para android e	2871 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	475 K
dorești	2954 K să primești notificări
doriți	2954 K să primiți notificări
dostępna	2710 K w
dostępne	2710 K w
dostępny	2710 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2721 K do	2734 K do dyskusji
držte	28 K se
duración	1259 K del vídeo	1259 K: # min	1259 K del episodio
duração	2870 K do vídeo	2870 K: # min
durée	1624 K de la vidéo	1624 K : # min	1624 K de l'épisode
découvrez	1528 K aussi	1552 K la boutique	1552 K notre boutique	1552 K nos jeux	1552 K notre hors-série	1560 K notre application	1560 K notre appli
décryptage	1528 K :
déductible	1489 K des impôts	1489 K à #
déjà	1497 K abonné	1497 K inscrit	1497 K client
dùng	3667 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1886 K
encuéntranos	12 K
envía	3 K
envíanos	1179 K
ermöglicht	712 K von
erről	1860 K bővebben
escríbenos	1167 K
escúchalo	1260 K en spotify	1260 K en apple podcasts
escúchanos	1260 K en spotify
estagiária	2793 K sob supervisão	2793 * K sob supervisão
estagiário	2793 K sob supervisão
""", 'f': """
faça	2808 K o quiz	2808 K o teste	2808 K o nosso
felelős	1883 K szerkesztő:	1883 K kiadó:
fiți	31 K primul
foretrækker	564 K du
fortsätt	3336 K läsa
fortæl	59 K mig
fotogalería	1239 K:
fotogaléria	3162 K:
fotografía	1210 K:
fotoğraf	3505 K # / #	3505 K #/#
fotoğraflar	3507 K:
frågor	72 K	73 K om artikeln
få	540 K fuld adgang til	563 K adgang	563 K fri	563 K fuld	563 K besked	563 K ugens	563 K dagens	563 K de	563 K nyheder	563 K en notifikation	563 K breaking	563 K seneste nyt	574 K	2616 K full tilgang til	2642 K tilgang	2642 K fri	2642 K full	2642 K beskjed	2642 K varsel	2642 K ukas	2642 K dagens	2642 K de	2642 K nyheter	2642 K siste	2654 K	2656 K varsel	2656 K varsler	2656 K push	3309 K full tillgång till	3334 K tillgång	3334 K fri	3334 K full	3334 K besked	3334 K en notis	3334 K veckans	3334 K dagens	3334 K de	3334 K nyheter	3334 K senaste	3345 K
férjen	1886 K hozzá
följ	12 K	3313 K	3334 K
følg	12 K	12 K oss	544 K	563 K	2620 K	2642 K
füge	12 K uns	718 K
fügen	12 K sie uns	718 K sie
für	607 K android und ios	658 K diesen artikel	658 K diesen	707 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1883 K:
""", 'g': """
gazeteciliğimizi	3461 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3657 K cửa hàng trực tuyến
giữ	3703 K bản quyền nội dung
glöm	3334 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3656 K ý cho bài viết
gör	3318 K quizet	3318 K vårt quiz	3334 K vårt
görmemiz	3466 K gereken
görsel	3510 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1887 K lát
hintergründe	710 K dazu:
hjälp	3318 K oss bli bättre	3318 K oss att bli bättre
hjælp	549 K os med at blive bedre
hlavné	3175 K body
hlavní	462 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3657 K trả lời khảo sát	3665 K ủng hộ
hämta	13 K	3322 K
häng	3334 K med
hääleta	1312 K
håll	28 K	28 K dig
hình	3700 K #/#
hör	662 K dir	718 K	3334 K
hören	662 K sie	718 K sie
hörzeit	734 K
hør	1 K artiklen	1 K artikkelen	1 K saken	533 K også	533 K også:	549 K mere på	563 K	2609 K også	2609 K også:	2642 K
""", 'i': """
iesūti	2435 K savu	2435 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2409 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2943 K acum:	2946 K responsabil
já	59 K fez	2756 K é assinante
jäikö	1440 K juttu kesken
jälgi	1312 K
""", 'k': """
kapcsolódó	1860 K	1860 K:
kezdőlap	96 K >	96 K /
không	3703 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3657 K tra kiến thức của bạn
kjøp	2625 K billetter	2625 K billett	2642 K
klausykitės	2394 K
klikněte	445 K zde
ključne	3113 K točke	3113 K tačke
klõpsates	1312 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2449 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	563 K
kopírovat	475 K
kopírovať	3188 K
kopē	2449 K
kvíz	445 K:	1873 K	3162 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1886 K
kérjen	1886 K
kérjük	28 K
kênh	3634 K youtube của báo
köp	3318 K biljetter	3318 K biljett	3334 K
kövess	12 K
kövesse	1886 K
kövessen	12 K
køb	549 K billetter	549 K billet	563 K
küfür	27 K içeren
küldd	3 K el	1868 K el nekünk
küldje	1868 K el nekünk	1886 K	1886 K tovább
ký	3676 K tự còn lại
kļūsti	2449 K
kết	3648 K nối với chúng tôi
""", 'l': """
laimē	2449 K
laimėkite	2409 K
legyél	1886 K
lejupielādē	2449 K
leé	1209 K también	1209 K más	1209 K:
lisää	1464 K meidät
lásd	1860 K még
lásson	1886 K több
lát	1868 K valami
láttál	1868 K valami
lägg	3334 K till
lähetä	1443 K juttuvinkki	1443 K uutisvinkki	1443 K vinkki	1447 K mielipidekirjoituksesi	1447 K mielipidekirjoitus	1464 K
lämna	3312 K dina tips	3312 K ditt tips
läs	3301 K mer om	3302 K också	3302 K också:	3302 K även	3302 K mer	3302 K mer:	3302 K:	3302 K här	3302 K även:	3309 K vidare med	3309 K mer på	3322 K e-tidningen	3322 K tidningen	3334 K	3336 K vidare
læs	532 K mere om	533 K også	533 K også:	533 K mere	533 K mere:	533 K:	533 K her	533 K hele	540 K videre med	554 K e-avisen	554 K avisen	563 K	565 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	463 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1464 K meidät
löysitkö	7 K
lütfen	28 K	3496 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2707 K wideo
mesterséges	1894 K intelligencia írta
mirá	1193 K el video	1209 K también	1209 K:
mitä	8 K pidit	33 K mieltä	1465 K mieltä sinä
mišljenja	3110 K autora	3110 K iznesena	3110 K izneta
mišljenje	3110 K autora
możliwość	5 K komentowania
mándanos	1179 K
más	1163 K noticias de	1163 K noticias sobre	1163 K sobre	1163 K en	1163 K de	1164 K información	1164 K información:	1167 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	448 K tip?	448 K tip na článek	448 K tip na téma	448 K tip pro
märkasid	44 K	1297 K midagi	1303 K viga	1303 K artiklis viga
még	32 K nincs
més	353 K informació:	379 K notícies de	379 K notícies sobre
mød	549 K os
mūs	2449 K vari
mời	3643 K xem	3643 K bạn đọc	3643 K độc giả	3648 K bạn tham gia	3648 K độc giả theo dõi	3648 K bạn đọc theo dõi	3658 K quý vị theo dõi	3658 K quý độc giả	3658 K bạn xem video	3658 K nghe
""", 'n': """
nahlásit	485 K chybu
nahlásiť	3197 K chybu
nahláste	3197 K chybu
najważniejsze	2703 K informacje
naloži	3242 K
naložite	13 K	3242 K
naročite	3249 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	483 K čas číst	3195 K čas čítať
než	492 K vložíte komentář	492 K začnete diskutovat	492 K napíšete příspěvek
nguồn	3652 K:	3652 K :
nhận	3634 K thông báo
nové	465 K číslo	465 K vydání	3178 K číslo	3178 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2834 K é possível mostrar este conteúdo	2834 K foi possível mostrar este conteúdo
näe	1464 K enemmän
nägid	1313 K viga
näita	1312 K
näitkö	1465 K virheen
näytä	1464 K sisältö
nå	3334 K vår
nézd	1860 K meg	1886 K meg
nézze	1860 K meg	1886 K meg
nāc	2440 K strādāt
nội	3683 K dung này không	3684 K dung này từ	3684 K dung nhúng từ	3684 K dung từ	3703 K dung được bảo vệ	3704 K dung được tạo	3704 K dung này được tạo
""", 'o': """
oceń	8 K	2704 K ten	2704 K artykuł	2704 K tekst
ocurrió	1236 K un error
odporučte	3188 K
odporúčame	3162 K:
odsłuchaj	2715 K	2715 K ten
ofereça	3 K
oglądaj	2691 K:
ohodnoťte	463 K	3176 K
opýtajte	3175 K sa
opširnije	3098 K:	3098 K na
otázky	72 K
ouça	1 K	2781 K:	2806 K o podcast	2865 K no	2871 K no spotify	2871 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2441 K kļūdu
pamanījāt	44 K	2441 K kļūdu
parrainé	1640 K par
pastebėjote	44 K	2395 K įdomų	2401 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3652 K viên:
piditkö	8 K	69 K	82 K	1465 K
pidätkö	82 K	1465 K
piše	3125 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	480 K
podrži	81 K
podržite	81 K	3128 K
podés	12 K seguir	1180 K enviarnos
podívejte	445 K se:	445 K se na video
poleć	2715 K
poslať	3188 K
poslechněte	1 K si	445 K si	445 K si:
poslušajte	1 K	3098 K:	3221 K:
posłuchaj	1 K	2691 K:	2691 K też:
poznáte	66 K niekoho
pozostała	2707 K część
pošaljite	41 K vijest
pošlete	475 K
pošlite	3 K	3188 K
poți	2912 K contacta autorul	2912 K contacta autoarea
praneškite	2395 K redakcijai
predplaťte	3192 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3162 K si tiež	3162 K si aj	3162 K si	3162 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2409 K
pronašli	44 K ste
pročitaj	3098 K još	3098 K i
pročitajte	3098 K još	3098 K i	3098 K više	3098 K:	3098 K više o ovoj temi
prvý	3187 K mesiac len za	3187 K mesiac za	3187 K mesiac už za	3187 K mesiac zadarmo
prześlij	2715 K dalej
präsentiert	712 K von
prüfen	718 K sie
publicité	1624 K dans #
publié	1608 K initialement dans le	1608 K initialement sur	1638 K avec l'autorisation
pàgina	408 K # de #
página	1237 K # de #	1237 K #/#	2848 K # de #	2848 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3176 K sa
páčilo	69 K sa
päivitä	1464 K
pääset	1464 K lukemaan
päätoimittaja	1462 K:
pódcast	1239 K:
păstrați	28 K
pērc	2440 K biļetes	2449 K
předplaťte	480 K si
přehrajte	445 K si
přetisk	68 K povolen	68 K možný
přečtěte	445 K si také	445 K si	445 K si:	445 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1180 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	483 K posloucháte
radšej	3195 K počúvate
radši	483 K posloucháte
rašykite	2395 K autorei	2395 K autoriui
recibí	1179 K las noticias
recomandări	2906 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1885 K ingyenesen
regisztráljon	1873 K	1885 K ingyenesen
regístrate	1131 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2707 K tekstu
rezervē	2449 K
rešite	3098 K kviz
riješite	3098 K kviz
rozwiąż	2691 K quiz
rätsel	701 K mit
rätseln	701 K sie mit
réservez	1552 K vos places pour la soirée de la rédaction
réservé	1497 K aux abonnés
réservée	1497 K aux abonnés
réservés	1497 K aux abonnés
résumer	1542 K cet article	1542 K l'article
résumé	1542 K généré	1542 K rédigé	1542 K réalisé	1542 K produit	1542 K par
rösta	3334 K
rādīt	2449 K
""", 's': """
saglabā	2449 K
saistīts	2424 K:
saņem	2449 K
sažetak	3113 K	3113 K članka	3113 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1179 K el canal	1209 K leyendo:
sesizări	2912 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	462 K	462 K článku
siųskite	2395 K savo	2409 K
sjefredaktør	2639 K:	2639 K og ansvarlig redaktør:
skopírovať	3188 K
skrót	2703 K artykułu
skúsili	59 K ste
související	445 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1640 K par
sporočite	3254 K napako
sprawdź	2691 K:	2691 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3175 K sa
stališča	3232 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	498 K si aplikaci
stöd	81 K	3309 K
stötta	81 K	3309 K
støt	81 K	540 K
støtt	81 K	2616 K
suscríbete	1125 K a	1260 K en spotify
susidūrėte	2395 K su
susiję	2383 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1542 K générée
syötä	1464 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1892 K:
szívesen	1887 K meghallgatjuk
szöveg	1892 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1184 K
síganos	12 K
sígueme	1184 K
síguenos	12 K
só	2756 K para assinantes
sólo	1131 K para suscriptores
søg	563 K nu
súhrn	3175 K
súmate	12 K	56 K a las #
súvisiace	3162 K:
súvisiaci	3162 K článok
sūti	2435 K savu	2449 K
số	3676 K ký tự còn lại
""", 't': """
también	1152 K en facebook	1164 K puedes leer	1164 K puedes leer:	1164 K te puede interesar:
també	353 K et pot interessar:
também	2871 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1469 K on
tekstą	46 K galima
tenés	1174 ¿K información
thấy	44 K lỗi
thử	3657 K sức với
tiedätkö	1443 K aiheesta	1443 K asiasta	1443 K lisää
tiivistelmä	26 K on
tilføj	563 K
tiếp	3711 K tục đọc sau
todavía	32 K no hay comentarios
további	1860 K részletek
traducció	362 K feta
transparentní	455 K účet:
trên	3634 K google news
trình	3683 K duyệt của bạn không	3683 K duyệt không
trả	3657 K lời câu đố
trải	3667 K nghiệm
turpinājums	2451 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1443 K
tác	3652 K giả:	3652 K giả là
támogasd	81 K	1878 K a	1878 K az
támogassa	81 K	1878 K a	1878 K az
täglichen	604 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1508 K l'application
téléchargez	13 K
tóm	3656 K tắt này	3704 K tắt được
töltsd	13 K le
töltse	13 K le	1886 K le	1886 K ki
történeteiket	1868 K
tüm	27 K yorumlar
tęsinys	2411 K
tłumaczenie	2703 K
tải	13 K	13 K ứng dụng	3634 K ứng dụng	3634 K app	3660 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3133 K na grešku
uključi	3121 K
uključite	3121 K
uložit	475 K
uložiť	3188 K
uložte	475 K si	3188 K si
unbeschränkter	681 K zugang
unterstütze	81 K	587 K
unterstützen	81 K sie	587 K sie	587 K sie die
uočili	7 K ste
upozorniť	3197 K na chybu
upozorněte	485 K na chybu
urmărește	12 K	2906 K și:	2923 K video	2981 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1873 K részt
već	3149 K za #	3149 K od #
več	3221 K:	3221 K v videu	3246 K o tem	3246 K novic	3246 K preberite
vidéo	1528 K :
visą	2409 K interviu
više	3098 K o:
você	2781 K pode gostar:
vprašaj	3235 K
vprašajte	3235 K
vypočujte	1 K si	3162 K si:
vyskúšali	59 K ste
vytiskněte	475 K
vytlačiť	3188 K
vytlačte	3188 K
vyzkoušeli	59 K jste
válaszolj	1886 K
válaszoljon	1886 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	563 K med
véleménycikkeit	1868 K
více	445 K zde	445 K k tématu:
vídeo	1239 K:
võida	1312 K
võta	1297 K ühendust	1312 K
vă	28 K rugăm să
věnujte	475 K
všechny	27 K komentáře	448 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	628 K artikel:
weź	2734 K udział w dyskusji
więcej	2690 K o	2690 K na temat	2690 K z	2691 K na ten temat:	2694 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	604 K newsletter
""", 'y': """
yanlişlik	3455 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2726 K uwagę	2726 K błąd	2726 K literówkę	2726 K uwagi	2726 K nieścisłość
ziņo	2435 K redakcijai
zkopírovat	475 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2723 K reporterem	2723 K reporterką	2723 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	637 K dpa	940 K #	940 K
""", 'à': """
à	1528 K lire aussi	1528 K lire également	1528 K lire :	1528 K lire sur	1528 K voir aussi	1528 K écouter	1528 K relire	1528 K découvrir	1528 K lire sur le même sujet	1528 K consulter :	1528 K voir également	1531 K propos de l'auteur	1531 K propos de l'autrice	1552 K retrouver dans le numéro	1625 K écouter sur spotify	1625 K écouter sur apple podcasts	1625 K retrouver sur spotify
àudio	362 K generat
""", 'á': """
áudio	2800 K gerado
""", 'ä': """
är	3312 K du
äänestä	1464 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2778 K preciso estar logado
écouter	1 K l'article	1 K cet article	1528 K aussi	1619 K sur
écoutez	1 K cet	1 K l'article	1556 K le podcast
épinglez	1575 K cet article	1575 K cette recette	1575 K cette page	1575 K la recette	1575 K ce billet	1575 K-la	1575 K-le	1575 K l'article	1575 K l'image
""", 'í': """
írd	1886 K be
írj	1868 K a szerzőnek
írja	1886 K be
írjon	1868 K a szerzőnek	1886 K közvetlenül	1886 K nekünk
""", 'î': """
în	2969 K imagini:
întreabă	2917 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1887 K szerint
""", 'ú': """
últimas	1163 K noticias de	2780 K de	2780 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	631 K die autor:in	631 K die autoren	631 K die autor:innen	633 K die autorin	633 K den autor	634 K die autorin	634 K den autor
übersetzung	715 K:	715 K aus dem
""", 'č': """
čitaj	3098 K još
čitajte	3098 K i	3098 K još	3098 K još:
članak	46 K se može	46 K možete	3113 K je preveden	3113 K čita	3116 K je objavljen u
članek	46 K lahko	3235 K je preveden	3235 K bere	3235 K je prebral	3238 K je objavljen v
článek	46 K lze	46 K můžete	462 K byl přeložen	462 K přeložen	462 K načetl	465 K vyšel v
článok	46 K možno	46 K môžete	3175 K bol preložený	3175 K načítal	3178 K vyšiel v
čo	33 K si myslíte
čtěte	445 K také	445 K také:	445 K i	445 K více	445 K:
číslo	455 K účtu pro dary	455 K transparentního účtu
čítajte	3162 K aj	3162 K tiež	3162 K viac
""", 'đ': """
đánh	3656 K giá bài viết
đã	3699 K xảy ra lỗi	3699 K có lỗi
đăng	3657 K ký tham dự hội thảo	3703 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3673 K dây nóng: #	3673 K dây nóng #
được	68 K phép đăng lại
để	3686 K xem nội dung này	3686 K hiển thị nội dung này
đọc	3643 K thêm	3643 K thêm:	3643 K:	3643 K tiếp:	3648 K tin nhanh
""", 'į': """
įsigykite	2409 K
įtraukite	2409 K mus
įveskite	2409 K
""", 'ś': """
ściągnij	13 K	2739 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2719 K:
źródło	2719 K:
""", 'ž': """
želite	3130 K raditi kod nas	3130 K da radite kod nas	3251 K delati pri nas
želiš	3130 K raditi kod nas	3251 K delati pri nas
žinote	2395 K daugiau	2410 K istoriją
žiūrėkite	2383 K taip pat	2409 K
""", 'ș': """
știrea	2979 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	801 K κάποια πληροφορία	801 K πληροφορίες	801 K πληροφορία	801 K φωτογραφία	801 K φωτογραφίες	801 K κάποια φωτογραφία	801 K κάποιο θέμα	801 K μια ιστορία
""", 'ή': """
ήταν	771 K χρήσιμο	771 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	786 K τον	786 K τα	786 K
ακούστε	1 K	755 K:	847 K στο	853 K το στο spotify	853 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	791 K λάθος	791 K κάποιο λάθος
αναφορά	791 K λάθους
αντιγράψτε	781 K
αντιγραφή	781 K
αξιολογήστε	771 K
απαγορεύεται	836 K η αναδημοσίευση	836 K η αναπαραγωγή
αποθηκεύστε	781 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	770 K η περίληψη	770 K η σύνοψη
αυτό	813 K το βίντεο δεν είναι	814 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	755 K:
βαθμολογήστε	771 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	816 K να δείτε αυτό το περιεχόμενο	816 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	810 K βοήθειας κεθεα
γραφτείτε	802 K	802 K για να
""", 'δ': """
δείτε	755 K επίσης	755 K:	755 K το βίντεο	755 K εδώ	755 K επίσης:	755 K ακόμα:	755 K φωτογραφίες	755 K ακόμη	755 K ακόμη:	768 K όλα τα άρθρα	782 K όλες	782 K όλα	782 K τις	834 K φωτογραφίες:	834 K βίντεο:	847 K στο	847 K αυτή τη δημοσίευση στο
δειτε	755 K επισης	755 K ακομη	755 K:
δεν	789 K έχετε χρόνο να διαβάσετε	813 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	836 K αρχικά
δημοσιεύτηκε	836 K αρχικά
διάβασε	755 K επίσης	755 K ακόμη
διάρκεια	852 K βίντεο
διαβάζεται	770 K από
διαβάστε	755 K επίσης	755 K επίσης:	755 K ακόμη	755 K ακόμη:	755 K ακόμα	755 K:	755 K εδώ	755 K περισσότερα	755 K ακόμα:	755 K εδώ περισσότερα	755 K σχετικά	755 K αναλυτικά	768 K όλα τα άρθρα	782 K όλες	782 K όλα	782 K τις
διαβαστε	755 K επισης	755 K ακομη	755 K ακομα	755 K:
διαθέσιμη	778 K στο
διαθέσιμο	778 K σε	778 K στο	853 K στο spotify
διαφήμιση	852 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	802 K
εικόνα	832 K # από #	832 K # / #
εκτυπώστε	781 K
ενεργοποιήστε	778 K
ενσωματωμένο	814 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	836 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	770 K περίληψη	770 K σύνοψη	770 K ανάγνωση	770 K περίληψη αυτή	837 K μετάφραση	837 K περίληψη	844 K διαφήμιση συνεχίζεται	844 K είδηση συνεχίζεται	852 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	788 K να εργαστείς μαζί μας
θέλετε	788 K να εργαστείτε μαζί μας	788 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	831 K πήγε στραβά
κίνδυνος	810 K εθισμού
κατέβασε	778 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	778 K	786 K την εφαρμογή	800 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	755 K:	834 K:
""", 'λ': """
λήψη	778 K από	778 K στο
""", 'μ': """
μάθετε	782 K όλες
με	784 K πληροφορίες από
μείνετε	782 K ενημερωμένοι
μετάφραση	770 K
μοιράσου	781 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	768 K απόψεις	768 K γνώμες
""", 'π': """
παίξε	807 K τώρα:	810 K υπεύθυνα
παίξτε	807 K τώρα:	810 K υπεύθυνα
παρουσιάστηκε	831 K σφάλμα
περίληψη	770 K
περιεχόμενο	814 K από
περισσότερα	755 K:
πηγές	784 K:
πηγή	784 K:
προέκυψε	831 K σφάλμα
προβολή	847 K στο
προτείνετε	781 K
προτιμάτε	789 K να ακούτε	789 K να ακούσετε
πρώτη	836 K δημοσίευση:
πώς	771 K σας φάνηκε
""", 'ρ': """
ρωτήστε	770 K
ρώτα	770 K
ρώτησε	770 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	771 K φάνηκε	771 K βοήθησε	771 K άρεσε
σελίδα	832 K # από #	832 K # / #
σου	69 K άρεσε
στείλτε	781 K
στηρίξτε	81 K	786 K	786 K τον	786 K τα	786 K την
σύνοψη	770 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	768 K κείμενα που
ταξινόμηση	845 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	768 K άρθρο εκφράζει	770 K άρθρο μεταφράστηκε	770 K κείμενο μεταφράστηκε	813 K βίντεο δεν είναι	813 K περιεχόμενο δεν είναι	814 K περιεχόμενο αυτό προέρχεται	836 K άρθρο προστατεύεται	836 K παρόν άρθρο προστατεύεται	837 K κείμενο	837 K άρθρο	837 K παρόν άρθρο	837 K κείμενο αυτό	837 K άρθρο αυτό	844 K άρθρο συνεχίζεται	844 K κείμενο συνεχίζεται	852 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	832 K # από #	832 K # / #
φωτορεπορτάζ	834 K:
""", 'χ': """
χαρίστε	781 K
χαρακτήρες	805 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	768 K τα άρθρα
όλες	782 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	261 K се за
автор	3040 K - обозреватель	3040 K - корреспондент	3040 K - колумнист	3040 K - редактор	3580 K - оглядач	3580 K - колумніст	3580 K - кореспондент
авторка	3580 K - оглядачка	3580 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
""", 'б': """
бачите	44 K помилку
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
больше	3024 K новостей	3025 K по теме:	3063 K любите слушать	3063 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3043 K ли материал	3043 K ли пересказ	3043 K ли этот пересказ	3043 K ли этот	3043 K ли текст
была	3043 K ли статья	3043 K ли эта	3043 K ли новость
більше	3564 K по темі:	3564 K за темою:	3564 K на тему:	3564 K про це:	3595 K новин	3595 K матеріалів
""", 'в': """
вакансии	3046 K "	3046 K редакции
вакансії	3585 K "	3585 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3043 K понравилась	3043 K понравился	3043 K помогла	3583 K сподобалась	3583 K сподобалася	3583 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
включете	251 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	3024 K новости на тему	3024 K материалы	3024 K новости	3024 K статьи	3028 K статьи автора	3028 K материалы автора
всички	256 K новини
встановлюйте	3590 K
встановіть	13 K	3590 K	3616 K застосунок
встигніть	3619 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3042 K от
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3582 K від	3582 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3564 K:	3564 K про це
джерела	3597 K:
джерело	3597 K:
дивіться	3564 K також	3564 K:	3564 K також:	3564 K відео:
до	3564 K теми:
докладніше	3564 K:	3564 K про це
доступно	3051 K в	3051 K на	3051 K для	3590 K в	3590 K у	3590 K на	3590 K для
достъпно	251 K в	251 K на
дотримуйтесь	28 K
другие	3028 K материалы автора
думка	3580 K автора	3580 K редакції	3580 K, висловлена
думки	3580 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3028 K новость?
еще	3025 K по теме:
ещё	3024 K больше	3025 K по теме:
""", 'з': """
за	3564 K темою:
забелязахте	7 K
завантажити	3590 K в	3590 K з	3590 K у
завантажте	13 K	3590 K в	3590 K з	3616 K застосунок	3616 K додаток
завантажуйте	13 K	3590 K	3600 K застосунок
загрузите	3051 K в	3051 K на
задайте	3042 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	3582 K
зберегти	3594 K
збережіть	3594 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3603 K слухати
""", 'и': """
идет	3082 K подписка
идёт	3082 K подписка
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3057 K:
источники	3057 K:
""", 'к': """
как	3043 K вам статья	3043 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	3582 K виклад	3582 K переказ
коротко	3042 K от	3582 K від
краткий	26 K пересказ	3042 K пересказ
кратко	3042 K от
краткое	3042 K содержание
куиз	229 K:
""", 'л': """
лучшее	3024 K за
любите	3603 K слухати
""", 'м': """
материал	46 K можно	3025 K по теме:	3045 K опубликован в	3048 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	3054 K подписки за
мнение	3040 K автора	3040 K редакции
мнението	241 K на автора
мнения	3040 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3594 K
надішліть	3 K	3594 K
накратко	243 K от
началась	3082 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3082 K забудьте подписаться	3619 K забудьте передплатити
немає	3603 K часу читати
нет	32 K комментариев	3063 K времени читать
новия	246 K брой
новият	246 K брой
новости	3024 K партнеров
новый	3045 K номер
нравится	82 K
няма	32 K коментари
нямате	264 K време да четете
""", 'о': """
об	3025 K этом подробнее	3028 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3042 K	3582 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3051 K в
открыта	3082 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3055 K
отправьте	3 K	3055 K
оформити	3619 K передплату
оформить	3082 K подписку
оценете	244 K
оцените	8 K	3043 K
оцініть	3583 K
още	229 K по темата	229 K новини:	256 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	3054 K месяц за
перевод	3042 K выполнен	3042 K сделан
передплата	3593 K за #	3593 K від #	3619 K на перше півріччя	3619 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3582 K
переклад	3582 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3042 K
перший	3593 K місяць за
питання	73 K до статті
по	89 K подписке	3025 K теме:
повече	229 K по темата:	256 K новини
повідомити	3605 K про помилку
повідомте	3605 K про помилку	3605 K нам про помилку
погляди	3580 K авторів
подарете	255 K
подарите	3055 K
подарить	3055 K
подарувати	3594 K
подаруйте	3594 K
поддержать	3060 K
поддержи	81 K
поддержите	81 K	3060 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3054 K за #	3054 K от #	3054 K за рубль	3082 K на первое полугодие	3082 K на второе полугодие
подписывайтесь	12 K	3060 K на
подпишись	12 K	3075 K на
подпишитесь	12 K	3060 K на	3075 K на нас
подробнее	3025 K:	3025 K в материале	3025 K - в	3025 K читайте в материале	3025 K об этом
подробности	3025 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3040 K автора
позицията	241 K на автора
позиція	3580 K автора
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
порадьте	3594 K
порекомендуйте	3055 K
последвайте	12 K	261 K
последние	3024 K новости о
послухати	1 K
послушать	1 K
поставте	3582 K запитання
почитать	3025 K:
преведено	243 K с
преводът	243 K е
предпочитате	264 K да слушате
прежде	3076 K чем оставить комментарий	3076 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3028 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3619 K передплата
продолжается	3082 K подписка	3082 K подписная кампания
пройдите	3025 K тест
пройдіть	3564 K тест
прочетено	243 K от
прочетете	229 K още	229 K също
підписка	3593 K за #	3593 K від #
підписуйся	12 K
підписуйтесь	12 K	3600 K на
підпишіться	12 K	3600 K на
підсумок	3582 K
підтримайте	81 K	3600 K
підтримати	3600 K
""", 'р': """
работа	3046 K в "
радимо	3564 K прочитати:
разрешете	251 K
распечатайте	3055 K
распечатать	3055 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3025 K:
рекомендуємо	3564 K:
робота	3585 K в "	3585 K у "
роздрукувати	3594 K
роздрукуйте	3594 K
розкажіть	59 K у
розпочалася	3619 K передплата
розпочато	3619 K передплату
""", 'с': """
саммари	3042 K
свалете	13 K	251 K	276 K приложението
свежий	3045 K номер
свързани	229 K:
связаться	3028 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3051 K в	3051 K из	3060 K приложение	3080 K приложение
скачать	13 K	3051 K в	3051 K на
скопировать	3055 K
скопируйте	3055 K
скопіювати	3594 K
скопіюйте	3594 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	3564 K:	3564 K також:
слухати	1 K
слушайте	3025 K:	3025 K также:
слушать	1 K
см	3025 K. также:
смотрите	3025 K также	3025 K:	3025 K	3025 K также:	3025 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3065 K об ошибке	3065 K нам об ошибке
сообщить	3065 K об ошибке
сохраните	3055 K
сохранить	3055 K
спитайте	3582 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	3042 K
спросить	3042 K
станьте	31 K первым	31 K першим	3060 K подписчиком	3060 K соучастником	3600 K частиною спільноти	3600 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена
статтю	46 K можна	3582 K перекладено
статью	46 K можно	3048 K можно
статья	3042 K переведена	3042 K озвучена	3043 K была	3045 K опубликована в
стежте	12 K за
стислий	3582 K виклад	3582 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
""", 'т': """
також	3564 K читайте:
текст	46 K можно	46 K можна	3042 K переведён	3042 K переведен	3042 K озвучен	3582 K перекладено	3582 K озвучено
текстът	46 K може	241 K отразява	243 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	243 K резюме	243 K обобщение
точка	3040 K зрения автора	3580 K зору автора	3580 K зору редакції
триває	3619 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3063 K слушать
успейте	3082 K подписаться
установите	13 K	3080 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	3025 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3062 K работать у нас	3062 K у нас работать	3062 K работать в нашей
хочете	3602 K працювати в нас	3602 K в нас працювати	3602 K працювати у нас
хочеш	3602 K працювати в нас
хочешь	3062 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3582 K переказ	3582 K короткий виклад	3582 K короткий переказ	3582 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	229 K още
чети	229 K още
чи	3583 K була стаття	3583 K був матеріал	3583 K був переказ	3583 K був цей переказ	3583 K була ця	3583 K був цей	3583 K сподобалась	3583 K сподобалася	3583 K сподобався
читай	3075 K нас
читайте	12 K нас	13 K	3025 K также	3025 K также:	3025 K:	3025 K подробнее	3025 K еще	3025 K по теме:	3025 K подробнее:	3025 K материал	3025 K в материале	3051 K нас без	3051 K без	3060 K	3060 K нас в	3564 K також	3564 K також:	3564 K:	3564 K ще	3564 K також на тему:	3564 K по темі:	3564 K також на тему	3600 K
читать	3025 K также	3025 K по теме:
что	33 K вы думаете	3025 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	3564 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	3042 K краткое содержание
этот	26 K пересказ	3042 K пересказ	3042 K краткий пересказ	3048 K материал можно	3048 K текст можно
эту	3048 K статью можно
""", 'я': """
як	3583 K вам стаття	3583 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1680 K את
אולי	1695 K פספסתם:
אזהרה	1708 K: צריכה מופרזת של אלכוהול	1708 K - צריכה מופרזת
אין	1732 K להעתיק	1732 K לעשות שימוש
אירעה	1728 K שגיאה
אל	1686 K תפספסו: הפעילו
ארעה	1728 K שגיאה
""", 'ב': """
בואו	1681 K לעבוד איתנו
בחנו	1683 K את עצמכם
""", 'ד': """
דווחו	1680 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1667 K:	1682 K לפודקאסט	1682 K לפרק
האם	8 K אהבתם	1680 K הכתבה	1680 K הסיכום	1680 K המידע
הדוא	1674 K"ל האדום
הדפדפן	1711 K שלך אינו	1711 K שלך לא
הווידאו	1711 K אינו
הורידו	13 K	1660 K את האפליקציה	1685 K
הטקסט	1733 K נוצר
היו	31 K הראשונים
הירשמו	1681 K לוובינר	1681 K לכנס
הכותב	1675 K הוא
הכותבים	1675 K הם
הכותבת	1675 K היא
הכנתם	59 K
הכתבה	1680 K עניינה	1696 K ממשיכה	1732 K מוגנת	1733 K נכתבה	1733 K תורגמה	1740 K ממשיכה
המחבר	1675 K הוא
המחברת	1675 K היא
המייל	41 K האדום
המשך	1696 K הכתבה	1740 K הכתבה
הסיכום	1733 K נוצר
הסרטון	1711 K אינו	1711 K לא
הפעילו	1686 K התראות	1686 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1740 K ממשיכה
הפרק	1682 K המלא זמין
הצביעו	1683 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1660 K לערוץ הטלגרם	1660 K לקבוצת הוואטסאפ	1660 K לקבוצת הווטסאפ	1671 K אלינו	1671 K לערוץ	1671 K לקבוצה	1671 K לקבוצת	1671 K לקבוצות	1671 K עכשיו	1671 K גם	1672 K	1681 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1682 K לפודקאסט
השתתפו	1683 K בסקר
התגובות	5 K
התוכן	1711 K אינו	1732 K מוגן
התחקיר	52 K הזה
התרגום	1733 K נעשה
""", 'ח': """
חודש	1691 K ראשון ב
""", 'י': """
יש	72 K שאלות	1674 K לכם מידע	1674 K לכם סיפור	1674 K לך מידע	1674 K לך סיפור
""", 'כ': """
כדי	1691 K לקרוא את	1714 K לצפות בתוכן	1714 K להציג את התוכן
כל	1671 K החדשות
כתבות	1695 K נוספות:
""", 'ל': """
להאזנה	1682 K לכתבה	1682 K לפודקאסט
להורדת	1685 K
להמשך	1691 K קריאה
לכל	1675 K הכתבות של	1695 K הכתבות:
לכתבה	1667 K המלאה
לכתבות	1695 K נוספות:
לעדכונים	1671 K נוספים	1671 K
לערוץ	1660 K הטלגרם
לפניות	1674 K לכתב	1674 K לכתבת
לפרק	1682 K המלא
לצפייה	1682 K בסרטון	1682 K בווידאו	1682 K במשדר	1714 K בתוכן
לקבוצת	1660 K הווטסאפ	1671 K הוואטסאפ	1671 K הווטסאפ
לקבלת	1671 K עדכונים
לקריאה	1667 K נוספת	1667 K נוספת:	1691 K מלאה
לקריאת	1691 K הכתבה המלאה
לרכישת	1681 K כרטיסים לכנס	1681 K כרטיסים לחצו	1681 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1683 K דעתכם? הצביעו
מייל	1674 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1728 K השתבש
""", 'נ': """
נותרו	1703 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1674 K במשהו	1674 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1711 K זה אינו
""", 'ע': """
עוד	1667 K בנושא:	1695 K במדור:	1695 K כתבות:
עמוד	1729 K # מתוך #
ענו	1683 K על הסקר	1683 K על הסקר:	1683 K על החידון
עקבו	12 K	1671 K אחרינו	1672 K אחרי
""", 'פ': """
פורסם	1732 K לראשונה	1732 K במקור
פרסומת	1696 K
""", 'צ': """
צפו	1667 K:	1667 K גם	1682 K בסרטון	1682 K בתיעוד	1682 K בווידאו	1682 K בכתבה
צריכה	1708 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1686 K התראות	1686 K עדכונים על	1686 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1667 K גם	1667 K גם:
קראו	1667 K גם	1667 K גם:	1667 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1671 K להיות	1671 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1705 K עכשיו:
שחקו	1705 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1703 K נותרו	1703 K שנותרו
תוכן	1712 K מוטמע	1712 K זה מגיע	1712 K חיצוני	1712 K זה מוצג	1733 K זה נוצר
תמונה	1729 K # מתוך #	1729 K # / #
תמכו	81 K	1689 K	1690 K בעיתונות	1690 K בנו	1690 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1409 K مطلب	1409 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1364 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1401 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1352 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1376 K بازي كنيد:
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
انتشار	1401 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1349 K اين	1349 K خطايي
اين	52 K گزارش	1349 K	1364 K مطلب را هم بخوانيد:	1381 K ويدئو در	1381 K ويديو در	1381 K محتوا در	1382 K محتوا از	1401 K مقاله تحت	1402 K متن	1402 K مقاله	1402 K خلاصه	1402 K ترجمه	1402 K خبر
اينجا	1364 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1409 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1401 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1337 K:
بخوانيد	1337 K:
براي	1384 K ديدن اين محتوا	1384 K مشاهده اين محتوا	1384 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1349 K اين
بيشتر	1337 K بخوانيد	1337 K بخوانيد:	1337 K ببينيد	1364 K بدانيد:
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
تصوير	1398 K # از #
تعداد	1374 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1345 K با نويسنده
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
خبرنگار	1345 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1397 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1352 K خود را
در	1337 K اين باره بخوانيد	1352 K اين نظرسنجي	1352 K نظرسنجي ما	1352 K نظرسنجي	1364 K همين زمينه:	1364 K همين رابطه:
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
شما	1352 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1398 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1345 K:
عكس	1398 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1374 K باقيمانده
كد	1345 K خبر:	1345 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1401 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1384 K جاوااسكريپت
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
مترجم	1345 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1382 K جاسازيشده از	1382 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1381 K شما
مشكلي	1397 K پيش امد
مصيتم	7 K
مطالب	1337 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1345 K:	1345 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1349 K شما درباره
نظرات	5 K
نظرسنجي	1352 K:
نقل	68 K مطالب با ذكر	1401 K مطالب
نويسنده	1345 K:	1345 K :
نويسههاي	1374 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1337 K بخوانيد	1337 K بخوانيد:	1364 K ببينيد:
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
گزارش	1345 K:	1349 K خطا
""", 'अ': """
अभी	1805 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1810 K ब्राउजर
आपको	1783 K यह	1783 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1811 K पोस्ट
इनपुट	1778 K-	1778 K:	1778 K -	1778 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1769 K भी पढें	1769 K भी पढें:	1796 K भी पढें-	1796 K भी देखें:
""", 'ए': """
एक	1826 K त्रुटि हुई
एजेंसी	1778 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1769 K पढें:	1796 K भी पढें:
""", 'क': """
कुछ	1826 K गलत हो गया
केवल	1792 K # रुपये में
कोई	44 K गलती	72 K सवाल	1826 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1783 K यह	1783 K आपको
""", 'ख': """
खबर	1783 K में कोई	1837 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1811 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1778 K:
""", 'त': """
तस्वीर	1827 K #/#
""", 'द': """
देखें	1769 K:	1769 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1796 K:
पढें	1769 K:	1796 K-
पसंद	69 K आया
पेज	1827 K #/#	1827 K # / #
""", 'फ': """
फेसबुक	1811 K पोस्ट
फोटो	1827 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1778 (K
""", 'म': """
मात्र	1792 K # रुपये में
""", 'य': """
यह	1769 K भी पढें	1769 K भी पढें:	1769 K भी देखें:	1778 (K लेखक के	1783 K खबर आपको	1796 K भी पढें-	1796 K भी पढें -	1810 K वीडियो आपके	1810 K सामग्री आपके	1811 K सामग्री	1813 K सामग्री देखने के लिए	1813 K वीडियो देखने के लिए	1830 K लेख कॉपीराइट	1830 K सामग्री कॉपीराइट	1831 K लेख	1831 K खबर	1831 K अनुवाद	1831 K सारांश	1831 K तस्वीर	1831 K सामग्री
यूट्यूब	1811 K वीडियो
ये	1769 K भी पढें	1769 K भी पढें:	1778 (K लेखक के	1796 K भी पढें-	1796 K भी देखें:
""", 'ल': """
लेख	1837 K विज्ञापन के
लेखक	1778 K के बारे में	1778 (K	1778 K वरिष्ठ पत्रकार हैं	1778 K स्वतंत्र पत्रकार हैं
लेखिका	1778 K के बारे में	1778 (K	1778 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1837 K के बाद
वीडियो	1813 K देखने के लिए
""", 'श': """
शेष	1803 K अक्षर
""", 'स': """
संबंधित	1769 K:	1796 K खबर:	1796 K खबरें:
सर्वाधिकार	1830 K सुरक्षित
सिर्फ	1792 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	335 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	285 K পডুন:	285 K পডুন	285 K দেখুন:	310 K পডুনঃ	310 K পডুন-	310 K পডুন :
আরো	285 K পডুন	310 K পডুন:	310 K পডুনঃ
""", 'এ': """
এই	320 K কনটেন্ট	336 K লেখাটি	336 K খবরটি
""", 'ক': """
কিছু	332 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	290 K:
""", 'ত': """
ত্রুটি	332 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	285 K:
পৃষ্ঠপোষকতায	311 K
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
লেখাটি	336 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	335 K সংরক্ষিত
সূত্র	290 K:
সূত্রঃ	290 K
স্পনসরড	311 K
স্পন্সরড	311 K
""", 'ก': """
กด	12 Kติดตาม	3363 Kติดตาม	3363 Kไลก์
""", 'ข': """
ขอ	3366 Kบคุณภาพจาก	3366 Kบคุณข้อมูลจาก
ข่	3359 Kาวที่เกี่ยวข้อง:	3366 Kาวโดย	3372 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3372 Kิป:
คุ	3369 Kณรู้สึกอย่างไรกับ	3369 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3372 Kคลิป:	3372 Kคลิป :
""", 'ซ': """
ซื	3370 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3359 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3363 Kดตามช่อง	3363 Kดตามเรา	3363 Kดตามข่าว	3381 Kดตามอ่านข่าวอื่นๆ	3381 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3368 Kม ai
""", 'ท': """
ทด	3370 Kสอบความรู้ของคุณ
ทำ	3370 Kแบบสำรวจสั้น
ที	3366 K่มา:	3366 K่มา :
""", 'บ': """
บท	3368 Kความนี้ใช้ ai	3368 Kสรุปนี้	3368 Kความนี้แปล	3368 Kความนี้เรียบเรียง	3369 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3368 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3366 K้เขียน:	3366 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3369 Kข้อผิดพลาดในบทความ
พื	3382 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3370 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3366 Kพ:	3406 Kพที่ # จาก #	3406 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3370 Kวมโหวต:	3370 Kวมโหวต :	3370 Kวมทำแบบสำรวจ	3370 Kวมสนุก	3377 Kวมสนับสนุน
ร้	3385 Kองทุกข์	3385 Kองเรียน
""", 'ล': """
ลง	3370 Kทะเบียนเข้าร่วมสัมมนา	3370 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3377 Kับสนุน
สร	3368 Kุปโดย	3368 Kุปข่าวด้วย	3368 Kุปนี้	3368 Kุปข่าวโดย	3369 Kุปนี้มีประโยชน์
สา	3385 Kยด่วนข่าว	3385 Kยด่วนทีมข่าว
ส่	3385 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3406 K้า # จาก #
""", 'อ': """
อ่	3359 Kานเพิ่มเติม:	3359 Kานต่อ:	3359 Kานข่าวต้นฉบับ:	3359 Kานเพิ่มเติม	3359 Kานประกอบ:	3372 Kานข่าวเพิ่มเติม:	3372 Kานข่าวเพิ่มเติม	3372 Kานข่าวที่เกี่ยวข้อง:	3372 Kานข่าว:	3372 Kานเรื่องอื่น:	3381 Kานข่าวอื่นๆ	3381 Kานข่าวต้นฉบับได้ที่	3381 Kานบทความอื่นๆ	3381 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3366 Kางอิง:
""", 'เ': """
เก	3366 Kี่ยวกับผู้เขียน
เข	3363 K้าร่วมช่อง
เน	3368 Kื้อหานี้สร้าง	3382 Kื้อหาสปอนเซอร์	3382 Kื้อหาโฆษณา	3382 Kื้อหาสนับสนุนโดย
เพ	3363 Kิ่มเพื่อน
เร	3366 Kื่อง:	3366 Kื่อง :	3366 Kื่องและภาพ
""", 'แ': """
แจ	3369 K้งแก้ไขข่าว	3385 K้งเบาะแส	3385 K้งข่าว
แช	3 Kร์
แป	3368 Kลโดย
แอ	3363 Kดไลน์
""", 'โ': """
โฆ	3382 Kษณา -
""", 'ใ': """
ให	3369 K้คะแนนบทความ
""", 'ไ': """
ไม	3363 K่พลาดทุกข่าวสาร	3363 K่พลาดข่าว
""", 'ả': """
ảnh	3652 K:	3700 K #/#	3700 K # / #
""", 'ủ': """
ủng	3652 K hộ tác giả	3665 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2191 Kせて読みたい	2191 【Kせて読みたい】	2191 Kせて読みたい:
""", 'こ': """
こち	2191 Kらもおすすめ	2191 Kらもおすすめ:	2219 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2199 K記事を書いた人	2199 K記事の筆者	2202 K要約はai	2202 K要約は、ai	2202 K要約は役に立ち	2202 ※K要約	2202 K記事の翻訳	2202 K記事の要約	2202 K記事はai	2202 K翻訳	2202 K見出しはai	2210 K記事は	2210 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2191 Kと見る:	2219 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2248 Kーが発生しました
""", 'オ': """
オリ	2219 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2223 【Kゼント】	2223 Kゼント応募
""", 'ペ': """
ペー	2249 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2219 【K】
""", '下': """
下載	13 K	3739 Kapp	3739 K應用程式
下载	13 K	3739 Kapp	3739 K应用
""", '以': """
以上	3765 K内容由ai
以下	3823 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3762 K:	3762 (K	3762 K係	3762 K为	3762 K為
""", '你': """
你做	59 K了吗
你可	3753 K能會喜歡:	3784 K能想看:
你有	3760 K线索
你覺	3767 K得這篇
你觉	3767 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3762 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3765 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3745 K微信公众号	3745 K官方微信
""", '内': """
内容	3765 K由ai
""", '写': """
写真	2191 【K】	2191 K:	2219 【Kを見る】	2219 【Kギャラリー】	2249 K #/#	2249 K#/#	2249 K # / #
""", '出': """
出典	2199 K:
出现	3818 K问题
出錯	3818 K了
出错	3818 K了
""", '分': """
分享	3 K
""", '前': """
前回	2219 【K】	2219 Kの記事:
""", '剩': """
剩余	3793 K字数
剩餘	3793 K字數
""", '加': """
加入	12 K	3758 K	3779 K
""", '動': """
動画	2191 【K】	2219 【Kを見る】
""", '升': """
升級	3779 K
升级	3779 K
""", '原': """
原文	3783 K刊于	3783 K刊於
""", '参': """
参与	3769 K我们的
参考	69 Kになった	2191 K:
""", '參': """
參與	3769 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3768 K错误
发生	3818 K错误
""", '取': """
取材	2199 K・文	2199 K・執筆
""", '另': """
另请	3753 K参阅
""", '可': """
可以	3759 K在x上
可自	68 K由转载
""", '合': """
合わ	2191 Kせて読みたい:
""", '同': """
同场	3753 K加映:
同場	3753 K加映:
""", '問': """
問問	3765 K我們的ai
問題	2248 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3823 K由ai
""", '圖': """
圖片	3823 K由ai
""", '執': """
執筆	2199 K:	2199 K/
""", '報': """
報名	3770 K參加
""", '填': """
填写	3769 K问卷
填寫	3769 K問卷
""", '如': """
如发	3768 K现
如有	3760 K线索	3760 K線索
如果	3760 K您有相关线索	3760 K你掌握	3760 K您掌握	3761 K您有
如發	3768 K現
""", '官': """
官方	3745 K微信:	3745 K微信公众号:
""", '審': """
審校	3762 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3753 K閱讀	3753 K阅读	3753 K閱讀:	3753 【K閱讀】	3784 K阅读:
""", '开': """
开启	3739 K通知	3739 K推送通知
""", '引': """
引用	2199 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3784 K:
影音	3784 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3784 K看更多:
""", '微': """
微信	3739 K扫	3745 K公众号:
""", '您': """
您对	3767 K这篇文章
您對	3767 K這篇文章
您有	3760 K线索
您的	27 K评论
您覺	3767 K得這篇
您觉	3767 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3739 K客户端
""", '打': """
打开	13 K	3739 K微信
""", '扩': """
扩展	3753 K阅读:
""", '扫': """
扫一	3739 K扫
扫描	3739 K二维码关注	3758 K
扫码	3758 K
""", '投': """
投票	3769 K:
投稿	27 Kは
""", '报': """
报名	3770 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3758 K追蹤
""", '掃': """
掃一	3739 K掃
""", '採': """
採訪	3762 K撰文:
""", '推': """
推荐	3753 K阅读	3753 K阅读:
推薦	3753 K閱讀:
""", '提': """
提供	2199 K:
""", '摘': """
摘要	3765 K由	3823 K由ai
""", '撰': """
撰文	3762 K:
撰稿	3762 K:
""", '支': """
支持	3777 K
""", '收': """
收听	1 K	3772 K我们的播客	3772 K我们的节目
收聽	1 K	3772 K我們的播客	3772 K我們的節目
""", '文': """
文/	2199 K
文:	2199 K
文・	2199 K
文章	44 K有误	3762 K来源:	3768 K有误	3768 K有誤
""", '新': """
新聞	41 K爆料	3760 K線索
新闻	41 K热线	41 K报料	41 K爆料	3760 K线索热线	3760 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3753 K:	3753 K新聞:	3753 K內容:	3753 【K新聞】	3753 K相關	3753 K阅读:	3753 K報導:	3753 K报道:	3783 K精彩内容	3783 K精彩內容	3783 K资讯	3783 K資訊	3783 K内容请	3783 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3760 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3822 K授權	3822 K許可
未经	3822 K授权不得转载	3822 K许可不得转载	3822 K授权	3822 K许可
""", '本': """
本主	76 K题已关闭
本内	3765 K容由ai
本报	41 K热线
本摘	3765 K要
本文	3762 (K作者	3762 K作者	3765 K摘要	3765 K由ai	3765 K由人工智能翻译	3765 K由人工智能生成	3765 K由人工智慧	3783 K章來自	3783 K转载自	3783 K轉載自	3783 K来自	3783 K來自	3822 K受版权保护	3822 K受著作權保護	3822 K原载于	3822 K首发于	3822 K原刊於	3822 K轉載自	3822 K转载自	3823 K由ai	3823 K由人工智能	3823 K由 ai	3823 K由人工智慧	3823 K使用ai	3823 K经ai
本翻	3823 K译由
""", '来': """
来发	31 K表第一
来源	3762 K:
""", '校': """
校对	3762 K:
""", '構': """
構成	2199 K・文
""", '次': """
次に	2191 K読む:
次の	2219 Kページ:	2219 【K記事】
次ペ	2219 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3758 K加入	3759 K在	3759 K关注	3760 K提供线索	3760 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3758 K加入	3759 K在	3760 K提供線索	3760 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3765 K要	3823 K要由ai
""", '测': """
测一	3769 K测:
""", '測': """
測一	3769 K測:
""", '点': """
点击	3753 K查看	3753 K阅读:	3772 K观看视频	3772 K收听
点我	3758 K加入
""", '熱': """
熱門	3784 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3760 K请	3760 K請
""", '版': """
版权	3822 K声明	3822 K所有
版權	3822 K聲明
""", '用': """
用微	3739 K信扫
""", '画': """
画像	2191 【K】	2219 【Kを見る】	2249 K#/#	2249 K #/#	2249 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3768 K錯誤
發生	3818 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3753 K阅读	3753 K新闻	3753 K报道:	3753 K阅读:	3784 K新闻:	3784 K文章:
相關	3753 K新聞	3753 K報導	3753 【K新聞】	3753 K閱讀:	3784 K新聞:	3784 K文章:	3784 K報導:
""", '看': """
看更	3753 K多:
""", '立': """
立即	3758 K加入	3769 K报名	3769 K報名
""", '筆': """
筆者	2199 Kプロフィール
""", '編': """
編輯	3762 K:
編集	41 K部への情報提供
""", '线': """
线索	3760 K征集
""", '编': """
编辑	3762 K:	3762 (K:
""", '聽': """
聽我	3772 K們的podcast
""", '著': """
著者	2199 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3772 K上方影片
""", '观': """
观看	3772 K上方视频
""", '视': """
视频	3784 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3779 K	3789 K本報	3789 K我們	3789 K本刊
""", '記': """
記事	7 Kの誤り	2210 Kの誤り	2210 Kに誤り
記者	2199 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2191 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2223 【Kプレゼント】	2223 Kプレゼント
""", '請': """
請支	3777 K持
""", '订': """
订阅	3779 K	3789 K本报	3789 K我们	3789 K本刊	3789 K本公众号	3789 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3777 K持
""", '責': """
責編	3762 K:
""", '資': """
資料	3762 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3777 K
""", '责': """
责任	3762 K编辑:	3762 (K编辑
责编	3762 K:
""", '赞': """
赞助	3777 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3793 K输入
""", '这': """
这个	3766 K摘要
这段	3766 K摘要
这篇	8 K文章	52 K调查	52 K报道	3766 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3766 K摘要
這篇	3766 K文章
""", '還': """
還可	3793 K輸入
""", '采': """
采写	3762 K:
""", '長': """
長按	3758 K
""", '长': """
长按	3758 K
""", '開': """
開啟	3739 K通知	3739 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2191 K記事	2191 K記事:	2191 【K記事】	2191 K:	2191 【K】	2219 【K写真】
""", '閱': """
閱讀	3753 K更多
""", '问': """
问问	3765 K我们的ai
""", '阅': """
阅读	3753 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3822 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	3769 K報名
""", '马': """
马上	3769 K报名
""", '點': """
點我	3758 K加入
點擊	3753 K查看	3753 K閱讀:	3772 K觀看影片
""", '같': """
같이	2297 K 보기:
""", '관': """
관련	2297 K 기사:	2320 K 기사 :	2320 [K 기사]	2320 K 기사-
관련기사	2297 K	2297 K:	2297 [K]	2320 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2308 K #줄 요약
기사에	73 K 대해 궁금	2313 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2320 K 기사:
""", '당': """
당신의	2312 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2297 K 읽기:
더보기	2297 [K]	2297 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2312 K 설문에	2312 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2320 [K 본 기사]
""", '문': """
문제가	2354 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2308 K 요약은
""", '사': """
사진	2355 K #/#	2355 K # / #
사진출처	2323 K:
""", '생': """
생성형	2308 K ai가 요약
""", '선': """
선택	2352 (K) 개인정보	2352 [K] 개인정보	2352 (K) 광고성	2352 [K] 광고성
""", '설': """
설문에	2312 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2312 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2297 [K]
""", '오': """
오류가	2354 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2308 K 요약은 ai	2308 K 요약이 도움	2308 K 기사는 인공지능	2308 K 기사는 ai	2308 K 번역	2313 K 기사가 도움이	2313 K 기사를 어떻게	2313 K 뉴스에 대한 의견	2313 K 기사에 대한 의견
이미지	2355 K #/#	2355 K # / #
이슈	2320 [K]
이어	2297 K 읽기:
""", '인': """
인기기사	2320 [K]
""", '일': """
일시적인	2354 K 오류가
""", '자': """
자료출처	2323 K:
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
지금	2330 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2297 K 기사:
추천기사	2320 [K]
""", '출': """
출처	2323 K:	2323 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2355 K #/#
""", '필': """
필수	2352 (K) 개인정보	2352 [K] 개인정보	2352 (K) 이용약관	2352 [K] 이용약관
""", '함': """
함께	2297 K 볼 만한 기사:	2297 K 보면 좋은 기사:	2320 [K 읽기]
""", '핫': """
핫클릭	2320 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2297 [K]
""", '후': """
후원	2348 K 계좌
후원계좌	2348 K
"""}

CONTAINS = {',': """
,说:	3845 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2992 K-vă	2996 K
abonații	50 K pot	2993 K noștri
abonează	80 K-te	2894 K-te pentru	2899 K-te pe youtube	2992 K-te
abonné	50 en tant qu'K	1494 pas encore K	1496 déjà K	1498 en tant qu'K
abonnés	1494 réservé à nos K	1496 réservé aux K	1645 nos K	1648 K
abonējiet	80 K	2456 K
actualisé	97 cet article a été K
actualité	1504 l'essentiel de l'K	1514 suivez l'K	1514 suivez toute l'K	1514 retrouvez toute l'K	1537 couvre l'K
actualizată	97 știrea a fost K
acționari	2961 fără K
adatkezelési	1856 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1280 K
adomány	1904 K
adományoddal	1900 K
adományok	1904 K
adományozz	1900 K
adományozzon	1877 K itt
advirtió	1280 K
adó	1845 K #%
adód	1902 K #
adója	1877 K #
adăugat	2995 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3329 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1647 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1280 K
afișată	60 email nu va fi K
agregó	1280 K
aicināja	2459 K
aizsargātas	2425 visas tiesības K
aiškino	2419 K
ai가	2358 K 작성	2358 K 생성	2358 K 요약	2358 K 번역
ai로	2358 K 작성	2358 K 생성
ai를	2358 K 활용해
ajouté	1647 a K
ajută	2992 K-ne
ajánld	1900 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1853 töltsd le az K
alkalmazásban	1875 az K
alkalmazást	1875 K
alkalmazásunk	1901 K
alkalmazásunkat	1853 töltse le K
alkalmazásunkban	84 K
alăturat	2913 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1558 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	660 jetzt K:
anketě	468 naší K	468 v K
ankietę	35 naszą K	2708 naszą K	2708 krótką K
ankstesnėje	97 K versijoje
anmäl	3349 K dig till vårt	3349 K dig till våra
anmäla	3324 genom att K dig
annoncé	1647 a K
annoncør	567 betalt af en K	567 betalt af K
annonslänkar	37 K	74 K	3329 K
annonsör	3338 betalt av en K	3338 betald av en K
annonsør	2647 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1280 K
anunțat	2995 a K
använder	3294 vi K cookies	3295 K kakor
anúncio	2804 após o K	2804 depois do K
anúncios	70 sem K	2887 sem K
apelował	2744 K
apelowała	2744 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1141 descarga la K	1141 descarga nuestra K
aplicația	84 în K noastră	2900 descarcă K	2992 descarcă K noastră	2992 descarcă gratuit K	2992 descarcă K și	2993 K noastră
aplikacją	84 z naszą K
aplikację	2673 pobierz naszą K	2674 pobierz K	2674 ściągnij K	2731 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3183 našej K
aplikáciu	3183 mobilnú K	3183 K
aportació	421 la teva K
aportación	1176 tu K	1202 haz tu K
apoyá	1277 K
applikációnk	1875 K
applikációnkat	1875 K
applikációnkban	84 K
apsolīja	2459 K
apóyanos	1176 K	1277 K
apóyenos	1176 K	1277 K
apúntate	1120 K a	1136 K a nuestra	1136 K gratis	1277 K gratis
apărat	2995 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3465 bir K paylaş
artykuł	15 darmowy K	20 cały K	2662 podoba ci się ten K	2709 nasz K do końca	2729 ostatni darmowy K	2742 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1121 te ha gustado este K	1129 regala este K	1129 regalar este K	1132 último K gratis	1132 te queda # K	1205 y lee este K	1278 este K
artículos	15 K gratis	1132 K gratis este mes	1132 te quedan # K	1132 límite de K
aseguró	1280 K
associés	1520 cookies K à ce contenu
assuré	1647 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	713 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2894 K-te pentru
autorką	2700 kontakt z K
autorská	450 K práva
avertizează	2995 K
avísanos	1277 K
ayúdanos	1176 K	1277 K a
açikladi	3541 K
açin	3465 K
añadió	1280 K
año	1279 al K
""", 'b': """
bağirdi	3541 K
bağirdilar	3541 K
bağiriyor	3541 diye K
bağiriyordu	3541 K
bağiş	3538 K yap	3542 K
bağişiniz	3538 K
bağlantilari	74 satiş ortakliği K	3462 satiş ortakliği K
başlayan	3464 tl'den K
başvurun	3465 K
behält	29 K sich vor	29 K sich das recht
behöver	3276 vi K ditt stöd	3349 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1853 értesítések K
beløb	579 fast K
beløp	2657 gi et K	2659 fast K
bemängeln	738 K
bemängelt	738 K
berätta	67 K för oss	67 K din
berättade	3352 K
berättar	3352 K
bestätigen	603 K sie ihre
bestätigungslink	704 K
bestätigungsmail	603 K	704 K
betalvägg	3353 K
bezpečí	97 linka K
bezplatný	488 poslední K článek	3177 náš K webinár	3200 posledný K článok
bezplatných	3186 K článkov
bezpłatne	2714 K konto
bezpłatny	2705 nasz K webinar	2729 ostatni K artykuł
bezpłatnych	2714 limit K
beğendiyseniz	3539 bu haberi K	3539 bu yaziyi K
biết	3725 cho K
blokování	442 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1136 recibe el K	1136 nuestro K	1139 K diario	1277 recibe el K	1278 nuestro K	1281 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1503 dans votre K mail	1503 dans votre K e-mail
brezplačen	3257 zadnji K članek
brezplačne	3244 K članke
brezplačni	3237 naš K webinar	3257 zadnji K članek
brezplačnih	3244 K člankov
bronił	2744 K się
brzmiał	2744 K
brzmiała	2744 K
brzmiało	2744 K
butlletí	350 subscriu-te al K	350 el nostre K	422 el nostre K	425 K
buzdított	1903 K
buzdította	1903 K
buzón	79 en tu K	1137 en tu K
bájate	1277 K la app
bölümünde	85 yorum K
bönföll	3352 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3352 K
bønfaldt	580 K
bønn	2581 vi har en K til deg
bønnfalt	2660 K
bústia	372 a la teva K
bülten	3458 e-K	3542 K
bültene	3425 K abone	3425 K kayit	3425 K kaydol
bülteni	3458 haber K
bültenimiz	78 K	3539 K
bültenimize	78 K	78 e-K	3425 K	3538 K	3539 K
bültenine	3458 K
błagał	2744 K
błagała	2744 K
bạn	49 gửi cho K bè	3630 hộp thư của K	3664 sự ủng hộ của K	3722 mời K	3722 cần sự ủng hộ của K	3722 nhờ sự ủng hộ của K
bằng	3672 K văn bản của báo
""", 'c': """
caffè	2058 un K
café	54 me paga um K	1177 un K	1202 un K al mes	1540 un K
caractères	1558 limitées à # K
catedrática	1173 es K
catedrático	1173 es K
celého	430 pro čtení K
cercetătoare	2913 este K
cercetător	2913 este K
changés	97 prénoms ont été K
chaîne	1645 notre K
chefredaktör	3314 är politisk K	3314 är K
chefredaktør	545 er K
chuyện	3651 bạn có câu K
chép	3646 cấm sao K	3672 mọi sao K
chính	97 đính K	3639 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3630 bản tin của K tôi	3633 theo dõi K tôi	3651 cho K tôi qua	3651 liên hệ với K tôi	3722 ủng hộ K tôi	3722 K tôi cần sự giúp đỡ	3722 giúp K tôi	3722 theo dõi K tôi	3722 hãy gửi cho K tôi	3722 hãy liên hệ với K tôi	3722 hãy báo cho K tôi	3723 K tôi trên	3723 của K tôi	3723 cho K tôi
chọn	3722 hãy bình K
cikkünk	1901 minden K
cikkünkhöz	1901 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2777 nos K
comentó	1280 K
comisión	1191 recibir una K
comissió	367 rebre una K
comissão	2803 receber K	2803 receber uma K
commerciële	2541 K partner
communauté	1545 K whatsapp	1545 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2082 parte della nostra K
condamné	1647 a K
condiții	2903 termeni și K
confidentialité	1521 politique de K
confidențialitate	2903 politica de K
conférences	1537 est maître de K
connecté	1523 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2754 acesse todo o K	2798 ao exibir este K	2798 ao ver este K
contribuição	2790 com a sua K	2886 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1280 K
conversación	1159 participar en la K
conținut	9 acest K	2894 K doar pentru abonați
conținutului	2910 preluarea K
cookieinställningar	3316 K
corespondentă	2913 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2992 K un cont pentru a citi
csatornájára	1867 viber-K
csatornánk	1901 K
csatornánkhoz	1867 telegram-K	1867 whatsapp-K
csatornánkra	1867 youtube-K	1900 iratkozz fel K	1900 iratkozzon fel K
csábított	1903 K
cuéntanos	38 K	67 K	1159 K en	1277 K
cuéntenos	38 K	67 K
czytać	2668 aby K dalej	2668 żeby K dalej	2741 chcesz K dalej
czytelników	36 naszych K	2709 opiniami K	2720 z wpłat K	2720 dzięki wsparciu K	2737 K	2742 naszych K	2742 z wpłat K
câmpurile	60 K cu steluță
cântau	2995 K
címével	1899 e-mail-K
cùng	51 hãy tham gia K họ
của	3653 là cây bút K	3723 độc giả K
""", 'd': """
daní	3191 # % z K	3191 #% z K
darbą	2417 mūsų K
darowiznę	2666 przekaż K	2741 przekaż nam K	2741 przekaż K na
datenschutzerklärung	620 unserer K	736 unserer K	736 unsere K
datenübertragung	654 der K zu
dați	62 K-mi tag
debatindlæg	546 send dit K	546 skrive et K
debatredaktør	545 er K
debattredaktør	2621 er K
debattør	545 er K
declaró	1280 K
decía	1280 K
demandé	1647 a K
denmişti	3541 K
denunció	1280 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1141 K la	1141 K nuestra
destekçimiz	3465 K olun	3538 K olun
desteğiniz	3538 K
desteğinizle	3539 K
desteğiyle	18 okurlarin K	3451 yapay zeka K	3460 K ayakta	3470 yapay zeka K
değildir	30 sorumlu K
değilim	3523 ben robot K	3523 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3182 K môžu
disponível	2762 K no google play
doação	2750 faça uma K	2790 sua K	2886 sua K	2886 faça uma K	2890 K
doações	2890 K
dodał	2744 K
dodała	2744 K
dodává	502 K
događaj	3115 naš K
domagał	2744 K się
donació	421 fes una K	425 K
donación	1124 haz una K	1124 tu K	1176 tu K	1176 una K	1277 tu K	1277 haz una K	1281 K
donația	2992 K ta
donație	2992 fă o K	2996 K
donații	2996 K
donează	90 K cât poți	2992 K acum
doplněn	97 článek byl K
doporučil	502 K
doporučila	502 K
doporučovala	502 K
dopuštenja	3126 bez K
doradzał	2744 K
dorzuć	2741 K się
dostawać	2730 chcesz K
dostávajte	3206 K
dostávat	489 chcete K
dostávať	3201 chcete K
dostávejte	495 K
dostęp	80 kup K	2668 masz już K	2714 pełny K do	2714 wykup K	2741 kup K
dostępny	2668 artykuł K tylko
dotazník	469 krátký K	3181 krátky K
dotazníka	3181 nášho K
dotazníku	468 našeho K	469 krátkého K
dowolną	2743 K kwotą
dočtete	476 více se K
dołóż	2741 K się
dołącz	51 K do nich	51 K	2679 K do nas na	2741 K do nas	2741 K do grona	2741 K do nich
drastické	97 obsahuje K
draudžiama	2391 K kopijuoti	2391 be leidimo K	2391 be sutikimo K
draudžiamas	2412 be leidimo K
dueños	1231 sin K	1231 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2742 K dalej
dziennikarką	2701 jest K
dzięki	2742 K wam	2742 K tobie
dziękujemy	2711 K za zapisanie	2711 K za zapis	2741 K, że nas czytasz
där	42 var du K
débloquer	1496 pour K
déclare	1647 K
déclaré	1647 a K
découvrez	1494 K nos offres	1644 K nos offres
déductible	1488 K des impôts	1488 K à #	1646 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1647 K
déplore	1647 K
déposés	1550 des cookies seront K
désabonner	1503 K à tout moment
désactiver	1518 K adblock
désactivez	1518 K adblock
désinscrire	1504 vous K à tout moment
díky	500 K vám
dôvery	97 linku K
dömde	3352 K
dømte	580 K	2660 K
düzeltme	97 K:
děkujeme	499 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3635 tải ứng K	3722 tải ứng K của	3722 hãy tải ứng K	3722 tải ngay ứng K
""", 'e': """
edellyttää	1471 K tunnusta
editörlerimize	39 K
editörüdür	3448 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1191 no ha participado en la K
electrònic	350 el teu correu K
electrónico	60 correo K no se mostrará	1137 tu correo K	1159 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1847 a teljes cikk K
elsőként	1876 értesülj K
előfizetés	1904 K
előfizetéssel	1879 K
előfizető	1847 már K	1900 legyen K
előfizetőink	50 K	1847 K olvashatják	1879 K számára	1901 K
előfizetők	50 az K	1889 csak K	1904 K
előfizetőknek	1848 csak K	1889 K szól
előfizetőként	50 K
előfizetőnktől	1899 K
emlékeztetett	1903 K
emoțional	97 pot afecta K
endereço	2776 seu K de email não será
engedély	1882 K nélkül tilos
engedélyezze	1855 K a javascript
engedélyhez	1882 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1645 cette K	2557 onze korte K	2557 onze K
enquêtent	1645 K pour vous
enquêtes	1645 nos K
ensaísta	2851 é K
ensimmäinen	1477 K kuukausi
enthält	654 dieses element K daten
entraînement	48 K d'ia
entrée	1606 ctrl+K	1606 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1277 K
epizódu	3179 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	545 er K
erhältlich	660 shop K	733 im shop K
erişin	3465 K
erklärt	738 K
erklärte	738 K
erkände	3352 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	735 K sie es weiter
erzählt	67 K uns	738 K
erzählte	738 K
escribió	1280 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1159 K a	1277 K
estimé	1647 a K
estás	1121 ya que K aquí	1121 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3433 javascript'i K
evästeasetuksiasi	1448 K
evästeet	1448 K	1473 K
evästeitä	1431 K
existují	479 K díky
experiência	67 conte sua K
explicó	1280 K
expliqué	1647 a K
expérience	67 partagez votre K
externého	3173 K obsahu
externí	461 K obsah
externího	461 K obsahu	461 obsah z K
externý	3173 K obsah
""", 'f': """
favoritkälla	3310 K
faça	2886 K um pix
felelősséget	30 nem vállal K
felhasználási	1856 K feltételek
feliratkozás	1849 K a hírlevélre	1849 hírlevél K
feliratkozásommal	1865 K
feliratkozással	1865 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2903 K cookie
folytatásához	1847 a cikk K
fordítóval	1872 gépi K
forintért	1879 havi # K
formulára	3184 odoslaním K
formulário	2886 inscreva-se no K
formuláře	472 odesláním K
forrásként	1866 kedvenc K
fortæl	67 K os
fortæller	580 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3352 K
früheren	97 K version	97 K fassung
férjen	1900 K hozzá
följ	3290 K oss på	3349 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3306 alla rättigheter K
fördere	735 K
fördermitglied	80 werden sie K	675 werde K	675 werden sie K
fördern	735 jetzt K	735 K sie
föredragen	3310 K källa
föredragna	3310 K källa
föreslog	3352 K
författare	3314 är K och
förklarade	3352 K
förklarar	3352 K
försvarade	3352 K sig
følg	520 K os på	577 K os	2597 K oss på	2657 K oss
første	558 K måned	579 K måned	2635 K måned	2659 K måned
független	1845 támogassa a K	1901 K sajtó
főszerkesztője	1870 K
""", 'g': """
gadā	2458 K
gazeteciliği	3539 bağimsiz K
gazeteciliğimiz	3539 K
gazetę	2740 kup K
gefällt	704 K ihnen, was sie	704 K dir, was du
gelmişken	3419 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	623 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3152 K
gridò	2163 K
gràcies	373 K a gent com tu	422 K a tu
grátis	2888 teste K
grâce	18 K à vous	1485 K à vos dons
gwiazdką	60 pola z K
gärna	3349 vill K höra från dig
går	504 før du K	2581 før du K
gåva	3276 ge en K i dag	3276 ge en K nu	3277 din K	3277 ge en K	3349 din K gör	3349 ge en K i dag	3353 K
gönderdik	3472 size bir e-posta K
gönderin	3465 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3350 K mer
göre	3541 K
görün	3465 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3465 K
gösterilmeden	3441 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2744 K
głosiła	2744 K
głosiło	2744 K
głosuj	2725 K
głosujcie	2725 K
głównej	2716 na stronie K
gương	64 trang K
gửi	49 hãy K	3651 xin K về
""", 'h': """
használ	1855 cookie-kat K	1856 sütiket K
használat	1855 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	738 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	646 bei google K
hirdették	1903 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3317 K av ai	3339 K av ai	3349 K oss
hjälper	3349 din gåva K
hjælp	548 K af ai	548 K fra ai	568 K af ai	577 vi har brug for din K	577 K os
hjælper	577 dit bidrag K
hlásal	502 K
hlásala	502 K
hlásá	502 K
hovorí	3212 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1903 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1449 tekoälyä K
hágase	80 K socio
hájil	502 K se
hájila	502 K se
häng	3349 K med i
häufiger	646 bei google K
hävdar	3352 K
håller	43 K du med	43 K du inte med	3346 läsare som K
hævder	580 K
hébergé	1520 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1899 K
hírekben	1853 a google K	1866 google K
hírlevelére	1865 K
hírlevelünk	78 K	1901 K
hírlevelünket	1865 K
hírlevelünkre	78 K	1849 K	1900 iratkozzon fel K	1900 iratkozz fel K	1901 K
hírlevél	1904 K
hírlevélre	78 K	1900 iratkozz fel a K	1900 iratkozzon fel a K
hó	1902 ft/K
hónap	1879 első K	1902 első K
hören	728 K sie hier.
hører	2626 der du K
hükmetti	3541 K
hüüdis	1322 K
hüüdsid	1322 K
hűségidő	1889 K nélkül
hồng	3671 nhận hoa K
""", 'i': """
iecienītāko	2433 K avotu
iepriekšējā	97 K versijā
ifølge	580 K	2660 K
illimité	1498 accès K	1567 en K
imágenes	40 tus K	97 contiene K
incorporó	1173 se K a
independentă	2993 presa K
independência	2887 a K
indicó	1280 K
indiqué	1647 a K
indrømmede	580 K
indrømmer	580 K
indépendance	1645 notre K
indépendant	1485 soutenez le journalisme K	1645 journalisme K	1645 média K
indépendante	1564 la presse K a	1645 presse K	1645 information K
información	1149 sigue toda la K	1149 siga toda la K	1173 cubre la K	1278 esta K
informację	2700 wyślij K
informações	97 com K de
informațiilor	2910 preluarea K
informó	1280 K
informē	2459 K
ingresá	77 K tu correo
innehåll	3295 externt K	3316 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2660 K
innrømmet	2660 K
inquiète	1647 s'K
inquérito	35 nosso K
inscrição	2758 cancelar a K	2812 sua K foi
inscríbete	1120 K
insändare	43 K	3315 skicka din K	3315 din K till	3315 skriva en K
intelektą	2399 dirbtinį K	2414 dirbtinį K
inteligencję	2722 przez sztuczną K
inteligencí	481 umělou K
intelligenciával	1872 mesterséges K készült	1891 mesterséges K
introduceți	77 K adresa de email
intégralité	1494 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1278 esta K
investigação	2887 esta K
investigație	2993 această K
investigațiile	2993 continua K
invítame	54 K a un café	54 K un café	1277 K a
invítanos	1277 K a
ismételgette	1903 K
istediğiniz	3424 K zaman iptal	3540 K zaman iptal
izražavaju	3120 komentari K
içeriği	9 K
içeriğin	3450 harici K
içermektedir	97 sahneler K
išorinio	2397 K turinio
""", 'j': """
jautāja	2459 K
javascript가	2338 K
javascript를	2338 K
javasolják	1903 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2662 skoro już tu K	2662 skoro tu K
jugé	1647 a K
jurnalistă	2913 este K
jurnaliștii	39 K noștri	2936 K noștri îți trimit	2993 K noștri
jälgi	1319 K meid
jäljellä	1467 ilmaista juttua K
jäseneksi	80 liity K	1475 liity K
""", 'k': """
kanał	2742 nasz K
kannatusjäseneksi	1475 liity K
kanál	500 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3153 K
kedykoľvek	3158 odhlásiť sa môžete K
keresőben	1866 google-K
khoản	3628 bạn đã có tài K	3639 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3646 K sao chép
khẳng	3725 K định
kiabált	1903 K
kiabálta	1903 K
kiabálták	1903 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1903 K
kirjeessä	1478 luki K
kiáltott	1903 K
kiáltotta	1903 K
kiáltották	1903 K
kiến	3659 ý K của bạn sẽ	3722 hãy gửi ý K	3722 vui lòng gửi ý K
kliknutím	472 K na
kolačića	3111 K	3141 K
kolačiće	3111 K	3141 K
kolačići	3111 K
komentować	6 K	2688 aby K
komentár	6 pridať K	3182 pridajte K
komentára	3182 pridanie K	3182 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	459 je K	459 , K
komentátorem	459 je K
komentátorkou	459 je K	3171 je K
komentátorom	3171 je K
komentář	6 přidat K
komentáře	6 pro přidání K	470 vložení K	470 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1449 K
konferencję	2705 naszą K
konuştu	3541 diye K	3541 K
kopírovanie	3164 K obsahu bez	3164 K je zakázané
kopēšana	2432 K bez
korespondentką	2701 jest K
korespondentė	2396 K
korábban	1898 K itt írtunk	1898 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2744 K
krzyczała	2744 K
krzyknął	2744 K
krzyknęła	2744 K
krävde	3352 K
krævede	21 K felter er	580 K
krönikör	3314 är K
kulturalną	2709 K dyskusję
kulturredaktör	3314 är K
kulturredaktør	545 er K	2621 er K
kumppanuuslinkkejä	74 K	1461 K
kvíz	468 náš K	3181 náš K
kvíze	3181 našom K	3181 v K
kvízu	468 našem K	468 v K
kyltissä	1478 luki K
kysyivät	1478 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1902 K
käsitellään	97 jutussa K
käyttää	1429 tämä sivusto K
käyttöehdot	1456 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1903 K
kérdezték	1903 K
kérdőívünket	35 K
kért	1903 K
kérte	1903 K
kérték	1903 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	735 K sie uns
könyörgött	1903 K
könyörögtek	1903 K
köszönjük	1900 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1853 K minket	1900 K minket
követelte	1903 K
követelték	1903 K
közlése	1890 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1903 K
kúpte	3209 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	738 K an
künstlichen	664 K stimme vorgelesen	664 K stimme vertont
künstlicher	721 mithilfe von K
küpsised	1299 K
küpsistega	1299 K	1318 K
küsis	1322 K
kč	474 za # K	474 od # K	501 od # K
kļūsti	2456 K par
křičel	502 K
křičela	502 K
křičeli	502 K
kể	3725 K
""", 'l': """
labākie	2452 K raksti tavā
lamentó	1280 K
lançait	1647 K
lasītu	2422 lai K tālāk
lasītāji	2457 mūsu K
lasītājiem	2457 mūsu K
lejupielādē	2456 K
lelkisegély	97 K
leverandør	2623 ekstern K
leverantör	3316 extern K
leído	1205 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2442 K
linkistä	1460 lisää tästä K
lisenssillä	47 K
lisäsi	1478 K
llicència	47 K cc
lucrează	2913 K în presă
lunedì	17 ogni K
lună	2994 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3628 đăng nhập để bình K	3659 bình K của bạn sẽ	3722 đăng nhập để bình K
lájkolj	1853 K minket
lákal	502 K
läget	3325 koll på K
lähdet	1415 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3328 du kan K mer	3328 kan du K mer	3328 K mer om	3350 fri att K
läsare	36 våra K	3326 våra K	3350 våra K
läsarna	18 tack vare K
läser	3349 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	572 K for	2652 K for	3343 K för
læser	577 tak fordi du K
læserbrev	43 K	546 skrive et K	546 send dit K
læsere	36 vores K	578 vores K
læseres	557 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1132 K de notas
límites	1129 sigue leyendo sin K
lòng	3651 vui K gửi về	3722 vui K gửi về
löd	3352 K
lød	580 K	2660 K
lūdza	2459 K
lập	3663 ủng hộ báo chí độc K	3723 báo chí độc K
""", 'm': """
magyarázta	1903 K
mailovú	3184 e-K adresu
mainoslinkkejä	37 K	74 K	1461 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1301 K abil
materiał	9 ten K
matéria	20 ler esta K	2754 esta K é só	2817 para ler esta K	2887 esta K
matérias	2789 limite de K
matí	421 rep cada K
mawiał	2744 K
mawiała	2744 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1903 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1475 tue K
meitä	1458 tukea K	1458 tue K	1475 tue K	1475 auta K
mencióname	62 K
menționat	2995 a K
mesačne	3211 K
mesečno	3152 K	3270 K
mesélte	1903 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2743 za K
miesięcznie	2743 K
minkä	90 anna K voit
miễn	15 bài K phí	3666 hết số bài K phí	3724 dùng thử K phí
mjesečno	3152 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1558 charte de K	1558 K par la rédaction
mokė	2419 K
mondták	1903 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1129 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1280 K
mulțumim	2992 K că ne citești
munkatársa	1870 K
munkatársunknak	39 K
munkánk	1901 K
munkánkat	1845 támogasd K	1845 támogassa K	1877 K	1900 támogasd K	1900 támogassa K	1901 K
myönsi	1478 K
másodközlés	1863 K
märkis	1322 K
määräsi	1478 K
mån	3327 kr/K	3351 kr/K
månad	3279 testa en K	3327 en K för	3349 testa en K	3351 per K	3351 varje K
månaden	3327 första K	3351 i K	3351 första K
månader	3327 K för #	3349 testa # K
månadsgivare	3349 bli K
måned	510 prøv en K	558 i # K	577 prøv en K	579 pr. K	2635 en K for	2657 prøv en K	2659 per K
måneden	579 om K	2659 i K
måneder	558 i # K	2635 K for #
média	1645 notre K
mês	2887 até o fim do K	2888 por K	2888 ao K
mình	54 mời K ly cà phê	62 tag K
míní	502 K
mówi	2744 K
mówili	2744 K
mówił	2744 K
mówiła	2744 K
môžete	3180 článok si K
müşterimiz	3476 K
mācīja	2459 K
mākslīgais	2439 K intelekts
mēnesis	2458 pirmais K
mēnesī	2458 K
mėgstamiausią	2392 K
mėnesį	2418 per K
měsíc	474 první K	501 za K	501 první K
měsíčně	501 K
můžete	467 článek si K
mạnh	3725 nhấn K
""", 'n': """
nabádal	502 K
nabádala	502 K
naléhal	502 K
namawiał	2744 K
namawiała	2744 K
napisał	2744 K
napisała	2744 K
napiš	38 K nám	67 K nám
napište	38 K nám	458 K nám	491 K na	499 K nám
napísal	3212 K
napíšte	38 K nám	3170 K nám	3170 K, prosím	3203 K na	3209 K nám
naročilo	3243 hvala za K
naročite	80 K se	3217 K se na naše	3268 K se
naročnik	50 kot K	3216 že K
naročnike	3224 samo za K	3224 le za K
naročniki	50 K lahko	3256 lahko berejo le K	3256 berejo samo K	3272 K
naročnikom	3216 dostopen le K	3216 na voljo K	3216 na voljo samo K	3216 na voljo le K	3256 dostopna le K	3256 dostopna samo K	3256 dostopen le K	3256 dostopen samo K
naročnina	3244 K	3272 K
naročnino	3244 z K	3266 z K
narzędzi	2722 przy wsparciu K ai
naujienlaiškio	2404 K
naujienlaiškis	2417 mūsų K	2420 K
naujienlaiškį	2384 mūsų K	2404 K	2416 užsisakykite K	2417 mūsų K
navođenja	3126 bez K izvora
navođenje	3126 uz K izvora
nawoływał	2744 K
našeho	464 do K týmu	464 K e-shopu
našem	3115 K timu
našich	490 K zpráv	3202 K správ
neatkarīgu	2456 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1900 segíts K	1900 írjon K	1900 írj K	1900 jelezd K	1901 K adód
nemokamą	2408 K paskyrą
neobmedzený	3157 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	454 K přístup
neomezeně	430 K číst
nepiekrītat	43 K
nepriklausomą	2406 paremkite K žurnalistiką	2416 paremkite K	2417 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1441 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	499 podpořte K
nezávislá	500 K média
nezávislé	3210 K médiá
nezávislú	3209 podporte K
ngoài	3654 nội dung bên K
nguồn	3649 K ưu tiên	3649 K tin ưu tiên	3672 ghi rõ K	3707 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3659 chịu trách K về nội dung bình luận
nhân	3655 trí tuệ K tạo
nhấn	3722 K vào đây
nhận	3630 đăng ký K bản tin	3630 đăng ký K tin	3722 đăng ký K bản tin	3722 đăng ký K tin
nhập	24 đăng K	3628 vui lòng đăng K	3628 đăng K để đọc	3628 đăng K để xem	3628 đăng K để lưu	3628 hãy đăng K để	3722 đăng K để đọc	3722 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2702 materiał wideo jest K
niezależne	2741 wesprzyj K	2741 wspieraj K	2742 K media
niezależność	2742 K
niezależną	2742 jesteśmy K
noastră	2993 munca K
nolēma	2459 K
norāda	2459 K
nosūtīsim	57 jums K
notificações	14 as K	2764 ative as K	2764 ativar K	2764 receba K
notificările	14 K	2900 activează K
notifikácie	3183 K
notícia	2887 esta K
notícias	2758 receba as K	2758 receba K	2767 siga as últimas K
novinařina	500 naše K
novinařinu	500 nezávislou K
novinár	3171 je K	3171 , K
novinári	3210 naši K
novinárka	3171 je K	3171 , K
novinárkou	3171 je K
novinárom	3171 je K
novinář	459 je K	459 , K
novinářem	459 je K
novináři	500 naši K
novinářka	459 je K	459 , K
novinářkou	459 je K
novičke	3217 na e-K
novičnik	3225 K	3225 e-K	3269 naš e-K	3272 K
novičnika	3225 K
nuotraukų	40 K ir vaizdo
nusprendė	2419 K
nášho	3177 do K tímu
nächste	21 in diesem browser für die K	735 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3725 K
nõus	43 ei ole K?
năm	3724 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	464 našem K
obegränsad	3282 K tillgång
obećala	3153 K
obećao	3153 K
obiecał	2744 K
obiecywał	2744 K
obligāta	2432 atsauce K
oblíbené	456 K zdroje
oblíbených	456 K zdrojů
oblíbenými	456 K zdroji
obrigatórios	21 campos K são	2776 campos K são
obveščanje	3243 na naše K
obľúbené	3168 K zdroje
obľúbených	3168 K zdrojov
obľúbenými	3168 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	489 chcete K
odebírejte	434 K náš	495 K	499 K
odemkněte	430 K si
odhlásit	435 K se můžete kdykoli
odoberať	3201 chcete K
odpoveď	21 zrušiť K
odpovídal	502 K
odpověděl	502 K
odpověděla	502 K
odpověď	21 zrušit K
odpowiadał	2744 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2744 K
odpowiedziała	97 nie K	2744 K
odpowiedziało	97 nie K
odražavaju	3120 komentari K	3120 komentari ne K
odídete	3166 kým K
ofereça	2754 K este artigo
ograniczeń	2668 czytaj bez K	2668 czytaj więcej bez K
også	51 bli med du K
ogłosił	2744 K
ogłosiła	2744 K
oikaisupyynnöt	1452 K
oikaisupyyntö	1452 K
olvashatják	1897 csak előfizetők K
olvasási	0 K idő
olvasóiból	1877 K él
olvasóink	36 K	1901 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1277 danos tu K
ordenó	1280 K
ordonné	1647 a K
ortakliği	3462 iş K linkleri
orzekł	2744 K
osobních	452 ochrany K údajů	452 ochraně K údajů
osobných	3173 K údajov
ostrzegał	2744 K
ostrzegała	2744 K
ostrzegł	2744 K
otrzymywać	2730 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	502 K	3212 K
oznámila	502 K	3212 K
ozvěte	38 K se nám	67 K se nám	458 K se nám	499 K se nám
""", 'p': """
padėkite	2416 K mums
pageidaujamą	2392 K šaltinį
paklausė	2419 K
palīdzi	2446 ziedo un K	2456 K mums
palīdzību	2439 mākslīgā intelekta K	2454 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2416 K mums
parsisiųskite	2416 K
participación	1160 normas de K
partnerské	74 K odkazy	477 K odkazy	3189 K odkazy
partneři	441 my a naši K
pastā	2444 e-K
pastāstiet	38 K mums	67 K mums
patronką	2720 zostań naszą K
patrões	2842 sem K	2887 sem K
paylaşilan	3522 tarafindan K bir gönderi	3522 tarafindan K gönderi
paylaşin	25 K	49 K	3465 K
paylaştiği	3522 K bir gönderi	3522 'in K bir gönderi
paziņoja	2459 K
paziņojumus	2443 K
państwa	2700 czeka na K
pašte	2404 jūsų el. K
pažadėjo	2419 K
periódico	1278 este K	1278 nuestro K
permanència	423 sense K
persiųskite	49 K
personvernerklæring	2602 K
phê	54 mời tôi một ly cà K	3663 mời bạn một ly cà K
phóng	3651 liên hệ K viên	3653 là K viên báo	3653 là K viên của	3722 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1280 K
pidätetään	1437 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2744 K
pisała	2744 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3108 K nam	3140 K nam na	3140 K na	3150 K nam	3230 K nam	3230 K na	3260 K nam na	3260 K na	3268 K nam
piškotke	3233 K	3261 K
piškotki	3233 K
piškotkov	3233 K	3261 K
pište	491 K na	491 K nám na
plakáton	1903 állt a K
plânge	2995 se K
pochází	461 obsah K
podcastów	2706 K
podcastů	466 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2744 K
podporovatelé	500 naši K
podporují	500 nás K
podpoře	500 díky K
podpořte	479 K	499 K nás	499 K naši	499 K naše	499 K mě
podrška	3150 vaša K
podrške	3127 bez vaše K	3151 vaše K
podršku	3150 vašu K
podržite	3127 K	3150 K nas	3150 K naš
podělte	67 K se s námi	67 K se o
podľa	3212 K
poinformował	2744 K
poinformowała	2744 K
pokračovanie	3157 pre K v čítaní
pokračování	430 K je dostupné	477 K článku níže
pokračuje	477 článek K	477 text K	3189 článok K	3189 text K
pokračujte	430 K ve čtení s
política	361 K de galetes	1157 K de cookies	2774 K de cookies	2791 cobre K
pomocí	481 K ai
pomocą	2722 z K ai
pomoć	3150 vašu K
pomóż	2741 K nam
pomôžte	3209 K nám
poprosił	2744 K
poprosiła	2744 K
poprosiło	2744 K
poručila	3153 K
poručio	3153 K
poslední	488 K článek zdarma	488 K článek, který můžete
posledný	3200 K článok zadarmo
poslušajte	3259 K nas
postafiókjába	1849 K
postaládádba	79 a K	1865 a K
postaládájában	1865 ön K
posílat	472 nechte si K
posílejte	458 K nám
posíláme	57 vám K	57 K vám
potřebujeme	499 K vaši pomoc	499 K vaši podporu
používame	3173 K cookies
používá	441 tento web K
používáme	441 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2744 K
powiedziała	2744 K
powtarzał	2744 K
powtarzała	2744 K
poznámka	97 K redakce
pozostało	2668 K # %	2668 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	502 zvou K
pošaljite	49 K ga	3108 K nam	3108 K na	3150 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	458 K nám	499 K nám
pošli	49 K ho
pošlite	49 K ho	3170 K nám	3209 K nám
pošljemo	57 vam K
pošljite	49 K ga	3230 K nam	3230 K jo nam	3230 K na	3268 K nam
požádal	502 K
požádala	502 K
pracę	2742 naszą K
pranešimus	2403 K
praneškite	38 K mums	67 K mums
pranešė	2419 K
prašė	2419 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3204 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3157 už ste K	3157 ste K
predplatiteľom	80 staňte sa K	3165 K	3209 staňte sa K
predplatiteľov	3165 pre K
predplatné	3157 už máte K	3186 K	3209 kúpte K	3209 kúpte si K	3213 K
predplatného	3186 K
predplatným	3186 K	3207 s K
predplaťte	80 K si
preferată	2911 sursă K	2975 sursă K	2975 sursa K
preferované	456 K zdroje	3168 K zdroje
preferovaný	456 K zdroj	3168 K zdroj
preferovaných	456 K zdrojů	3168 K zdrojov
preferovaným	456 K zdrojem	3168 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2668 tylko dla K	2728 tylko dla K
prenumeratą	2714 z K
prenumeratę	80 kup K	2668 masz już K	2714 zamów K	2714 kup K	2714 wykup K	2740 kup K
preporučila	3153 K
preporučio	3153 K
pretlačiť	45 K
prevziať	45 K
prečítate	3157 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3150 K se našoj	3150 K im se	3268 K se nam
pridržana	3100 sva prava K
pridržane	3223 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2419 K
prihlásenie	3158 ďakujeme za K	3184 ďakujeme za K
prihlásení	3186 po K
prihlásením	3184 K súhlasíte
prihláste	24 K	3157 K sa a čítajte	3209 K sa na odber
prihvaćate	3122 prijavom K
pripažino	2419 K
programėlėje	2402 K
programėlę	2402 K
prohlásil	502 K
prohlásila	502 K
prohlížeč	10 váš K
pronađite	3138 K nas
proposé	1554 conçu et K par
prosił	2744 K
prosiła	2744 K
pročitali	3092 da biste K
pročitate	3090 da K cijeli	3090 da K ceo
prośbę	2662 mamy do ciebie K	2662 mamy małą K
prošnjo	3227 imamo majhno K	3227 majhno K
prywatności	2684 polityka K	2684 polityce K
przeczytać	2668 aby K cały	2668 aby K ten artykuł
przeczytałaś	2709 dziękujemy, że K
przeczytałeś	2709 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2665 K nam #%	2741 K nam	2741 K #
przekonywał	2744 K
przekonywała	2744 K
przesyłajcie	2700 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2700 K nam	2700 K je do nas	2741 K nam
przyznał	2744 K
przyznała	2744 K
przyłącz	51 K się
przyślij	2700 K nam	2700 K je do nas	2741 K nam
práca	3210 naša K
práce	500 naší K
práci	500 naši K
prácu	3210 našu K
précision	97 K:
précisé	1647 a K
précédente	97 version K de cet
préférée	1544 source K
préférées	1544 sources K
prévient	1647 K
príspevky	3182 K v diskusii
príspevok	3209 váš K
próxima	2887 nossa K
průzkumu	35 našeho K
ptá	502 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2040 blocco della K	2161 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1870 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1518 bloqueur de K	1518 bloqueurs de K	1645 sans K
publicités	1518 bloqueur de K
publicystką	2701 jest K
publicystą	2701 jest K
publikování	449 K nebo šíření
publiée	22 ne sera pas K	1523 votre adresse e-mail ne sera pas K
pytał	2744 K
pytała	2744 K
pytały	2744 K
pytań	2708 na kilka K
pyyntö	1415 pieni K
pyysivät	1478 K
pásale	1277 K esta
pásalo	49 K
päevakokkuvõte	1306 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1446 K
päätti	1478 K
påminde	3352 K
pénzbe	1901 K kerül
pénzéből	18 olvasók K
písemného	450 bez K souhlasu
písomného	3204 bez K súhlasu
píšte	3203 K na	3203 K nám na
pódcast	34 nuestro K	1278 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2425 K bez	2432 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	449 K článků
předchozí	97 K verzi článku
předchozího	450 bez K souhlasu	493 bez K souhlasu
předplatitel	50 jako K	50 K může	430 už jste K	430 jste K
předplatitele	453 pro K
předplatitelem	80 staňte se K	499 staňte se K
předplatitelé	50 K mohou	487 jen K	487 pouze K	487 najdou K	487 přečtou K	500 naši K	503 K
předplatitelům	453 K	487 pouze K	487 jen K
předplatné	430 koupit K	431 už máte K	474 K	503 K
předplatného	474 K
předplatným	430 dostupné s K	474 K	496 s K
předplaťte	80 K si	432 K si	499 K si
přehrání	461 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	430 zbývá vám K
přidej	51 K se
přidejte	51 K se	490 K si nás	499 K se	499 K se k nám
přihlaste	24 K	430 K se a čtěte	434 K se k odběru	499 K se k odběru
přihlášení	472 děkujeme za K	474 po K
přihlášením	472 K k odběru	472 K souhlasíte
připojte	51 K se
připomněl	502 K
připustil	502 K
přispějte	90 K, kolik můžete	90 K, čím můžete	479 K	499 K	499 K i vy
přiznal	502 K
přiznala	502 K
přiznává	502 K
příspěvek	499 váš K
příspěvku	461 zobrazení K
příspěvky	470 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3722 K góp ngay	3726 K góp
quyền	3646 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3690 trình chặn K cáo	3690 chặn K cáo
""", 'r': """
radził	2744 K
radziła	2744 K
radí	502 K
rakstīja	2459 K
rappelé	1647 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2416 K mums
rašė	2419 K
recaptcha로	2366 K
recibirás	57 K
reclamă	11 K
reconoció	1280 K
recordó	1280 K
rectificación	97 K:
recunoaște	2995 K
redacció	39 la nostra K	43 cartes a la K	372 la K t'envia	422 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1201 la K te envía	1240 se incorporó a la K	1278 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2936 K îți trimite	2993 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2741 wesprzyj K
redaktorką	2701 jest K
redaktorė	2396 K
redaktör	3314 är K för	3314 är K på	3314 är politisk K
redaktør	545 er K på	545 er K for	545 er politisk K	2621 er politisk K	2621 er K i	2621 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2812 a K envia	2851 entrou para a K	2887 nossa K
reenvíalo	49 K
refusé	1520 K le dépôt
registrácii	3186 po K
registráciou	3184 K súhlasíte
registráciu	3184 ďakujeme za K
regisztrálj	1900 K ingyenesen	1900 K, hogy
regisztráljon	1900 K ingyenesen	1900 K, hogy
regisztrálnia	1897 K kell
regístrate	1129 K gratis	1130 K para
reinhören	660 jetzt K:
rejestrując	2711 K się
reklamlänkar	74 K	3329 K
reklamą	11 K
reklám	70 nincs K	3210 bez K
reklámok	1901 K nélkül
reportaż	2742 ten K
reporterką	2701 jest K
reportér	459 , K	3171 , K
reportérem	459 je K
reportérka	459 , K	3171 , K
reportérkou	459 je K	3171 je K
reportérom	3171 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	355 prohibida la K	380 K sense permís
reproducción	1170 prohibida su K	1170 prohibida la K
reprodução	2787 proibida a K	2787 K proibida	2820 K permitida desde	2820 K é permitida desde
reprodúcelo	45 K
republié	45 K	1534 K avec	1572 cet article est K
repórter	39 nosso K	2791 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1280 K
rezervăm	29 ne K dreptul
riêng	3639 chính sách quyền K tư	3666 dành K cho thuê bao	3672 quan điểm K của tác giả
robô	2867 não sou um K
rovatvezetője	1870 K
ročne	3211 K
ročně	501 K
rät	738 K
rätta	3320 K fel
rättar	3320 vi K fel
rättelse	97 K
räumte	738 K ein	738 K der	738 K die
rääkis	1322 K
råber	580 K
råbte	580 K
rådde	3352 K
rådede	580 K
réagir	1524 pour K
réagissez	1644 K à
réalisation	1554 n'a pas participé à la K
rédacteur	1537 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1537 a rejoint la K	1554 n'a pas participé à sa K	1563 la K vous	1567 pour soutenir la K	1644 soutenez la K	1644 alertez la K	1645 notre K
rédactrice	1537 est K
régulièrement	1537 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1647 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1494 cet article est K	1494 ce contenu est K	1494 article K
réservée	1494 K à nos abonnés	1494 la suite est K	1496 K aux abonnés
réservés	1496 K aux abonnés	1534 tous droits K
résiliable	1646 K à tout moment
részesített	1866 előnyben K forrásként
röst	3317 ai-K
răspuns	97 nu a K	97 nu au K	2995 a K	2995 au K
răspunsul	21 anulează K
rằng	3725 viết K	3725 cho K
""", 's': """
sacīja	2459 K
sadržaj	9 ovaj K	3111 vanjski K	3111 spoljni K
sadržaja	9 ovog K	3111 vanjskog K	3111 prikaz ovog K	3111 prikaz K
sakė	2419 K
samobójcze	97 myśli K
sanctionné	1647 a K
sandučić	79 u vaš K	3093 u vaš K
sandučiću	3093 u vašem K	3122 vašem K
sbírka	503 K
schließ	51 . K dich
schließen	51 . K sie sich	591 K sie ein abo	735 K sie ein abo
schránke	3158 vašej K
schránky	79 do vaší K	79 do vašej K	434 do vaší K	3158 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1900 K, hogy
segítségedre	1900 szükségünk van a K
según	1280 K
sensível	97 pode ser K
sentenció	1280 K
sería	1202 sin ti no K
sesión	24 inicia K	24 inicie K	1129 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2886 inicie K
señaló	1280 K
sfătuia	2995 K
sfătuiește	2995 K
sfătuit	2995 a K
sisällön	9 K	1448 ulkoisen K
sisältö	1419 tämä K on vain
sisältöä	1448 ulkoista K
siunčiame	57 jums K
sjefredaktør	2621 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3352 K
skarży	2744 K
skarżył	2744 K się
skrzynkę	79 na twoją K	2671 na twoją K	2671 na swoją K	2711 K mailową
slažete	43 K se	43 ne K se
slobodné	3209 podporte K
slobodnú	3209 podporte K
slušajte	3138 K nas
slíbil	502 K
slíbila	502 K
sollicité	97 K par
sollicitée	97 K par
sondę	2708 naszą K
sonuçlarinda	3444 google arama K
sorumluluğu	30 K
souborů	451 K cookie
souhlasíte	43 K?	472 e-mailu K	472 odesláním K	472 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3651 về hộp thư của tòa K	3663 hãy ủng hộ tòa K	3672 bằng văn bản của tòa K	3722 hãy gửi về tòa K	3722 hãy liên hệ tòa K	3722 hãy báo cho tòa K	3723 tòa K
spandér	54 K en kaffe
spolupráci	477 ve K s partnerem	3189 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3230 K nam
sportkrönikör	3314 är K
sportsredaktør	545 er K
spracovaním	3184 K osobných údajov
sprijiniți	2992 K
sprijină	2992 K-ne
správach	3169 google K
správy	3169 google K
spuneți	38 K-ne	67 K-ne	2993 K-mi mai jos
stellenbörse	659 in unserer K
stjärna	60 fält med K
straipsnį	2415 šį K	2417 visą K
stronę	2731 naszą K
stwierdził	2744 K
stwierdziła	2744 K
stáhněte	499 K si naši	499 K si náš
stálo	502 K na	502 K ve	502 K v
står	30 K för	580 K der på	2660 K det på	2660 K det i	3352 K det på
stöd	3276 med ditt K	3349 K oss	3349 K vår	3349 ditt K
stödja	3326 K oss med
stödlinjen	83 K
stödmedlem	3349 bli K
stödprenumerant	3349 bli K
stötta	3326 K oss med	3349 K oss	3349 K vår	3349 K vårt
støt	557 K os	577 K os	577 K med
støtt	2657 K oss	2657 K vår
støtte	507 med din K	507 vi har brug for din K	557 K os med	557 din K gør	577 din K	577 bliv K	2584 med din K	2634 K oss med	2657 din K
støtteabonnent	2657 bli K
støttemedlem	80 bli K	577 bliv K	2657 bli K
stāstīja	2459 K
stăpâni	2961 fără K
stěžuje	502 K
subscripció	425 K
subskrybentów	2668 tylko dla K	2668 dostępna dla K	2668 dostępne dla K	2728 tylko dla K
subskrypcją	2714 z K	2736 z K
subskrypcję	2668 kup K	2668 masz już K	2711 dziękujemy za K	2714 wykup K	2741 kup K
suosikkilähteeksesi	1441 K
suosikkilähteeksi	1441 K
sursă	2935 link activ către K
suscripción	1129 ya tengo una K	1277 cambia tu K	1281 K
suscríbase	80 K	1277 K
suscríbete	80 K	1129 K para	1129 K por	1129 K en	1136 K al boletín	1277 K
susțin	2927 care ne K lunar	2993 ne K lunar
susține	2992 K-ne	2992 K presa	2995 K că
susținerea	2992 K ta
susțineți	2992 K-ne
svarīgākie	2455 nedēļas K
svarīgākās	2455 nedēļas K
svěřte	458 K se nám
szerkesztője	1870 K
szerkesztőségünk	39 K	1901 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1901 K
szerzője	1870 külső K
szólított	1903 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3327 tills du K upp	3352 K
sähköpostiin	1422 suoraan K
sähköpostiisi	79 K	1423 K
sähköpostillasi	1473 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1423 K
sélection	1563 K d'articles
sélections	1494 ajouter l'article à vos K
síganos	1149 K en
síguenos	1149 K en	1277 K
sócio	80 seja K
sõltumatut	1319 toeta K
sõnul	1322 K
sök	3341 K nu
sökresultat	3310 K på google
sökt	97 vi har K	97 har K
söyledi	3541 K
söylediler	3541 K
söylüyor	3541 K
søg	570 K nu
søgeresultater	541 K på google
søgning	541 google-K
søk	2650 K nå
søkene	2617 google-K dine
søkeresultatene	2617 K dine på google
súhlasu	3204 bez K
súhlasíte	43 K?	3184 odoslaním K
súmate	51 K	1277 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1871 K
sütiket	1871 K
săptămână	17 o dată pe K	2994 pe K
sīkdatnēm	2437 K	2455 K
sống	3663 nuôi K tờ báo	3663 bạn đọc nuôi K
""", 't': """
találatok	1866 google-K
tanácsolja	1903 K
tanácsolják	1903 K
tanácsolta	1903 K
tanácsolták	1903 K
tanította	1903 K
taşiyin	3465 K
teigė	2419 K
tekemään	1476 K sitä
tekijänoikeus	1437 K suojaa
tekoäly	1449 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1449 K
tekoälyn	1449 K avulla	1449 K tekemä
tekoälyä	1449 käyttää K
telefonā	2443 savā K
tesszük	22 nem K közzé
textům	486 ke všem K
teşekkürler	3538 okuduğunuz için K
thiết	3672 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3666 dành cho K bao	3666 đã là K bao	3726 K bao
thuộc	3647 bản quyền K
thành	3629 dành cho K viên	3661 bạn đã đăng ký K công	3722 trở K thành viên
tháng	3666 đọc miễn phí trong K	3724 mỗi K	3724 hàng K	3724 K đầu
thích	3649 nguồn tin ưa K	3649 nguồn yêu K
thông	14 K báo	3635 bật K báo	3635 nhận K báo	3651 bạn có K tin	3651 bạn đọc cung cấp K tin	3672 khi phát hành lại K tin	3722 hãy gửi K tin	3722 đăng ký nhận K báo	3722 hãy bật K báo
tilføjede	580 K
tillgång	3349 få fri K
tillåtet	3338 inte K att återge
tiếng	3659 K việt có dấu
tiếp	3628 để K tục đọc	3628 để đọc K	3628 đăng nhập để K tục	3663 K sức cho báo chí	3666 để K tục đọc	3722 đăng ký để đọc K	3722 hãy K sức	3722 đăng nhập để K tục
tjänst	3273 en liten K att be
tjänsten	3341 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1847 a K
toàn	20 K bộ bài	3628 để đọc K bộ	3628 đọc K bộ bài	3666 để đọc K bộ bài	3722 đăng ký để đọc K bộ
tražila	3153 K je
tražili	3153 K su
tražio	3153 K je
tretích	3173 cookies K strán
treści	9 tej K	2714 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3635 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3659 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1870 K
turpinātu	2422 lai K lasīt
tuần	17 mỗi K	3661 bản tin hằng K của	3661 bản tin hàng K của	3724 mỗi K
tvrdí	502 K
työmme	1476 K
työtämme	1475 tue K	1476 K
tájékoztató	1856 adatvédelmi K
támogass	1900 K minket
támogasson	1900 K minket
támogathat	1877 K minket
támogatása	1877 K nélkül	1877 olvasók K nélkül	1900 az ön K
támogatásod	1900 a te K
támogatásából	1877 olvasóink K
támogatásával	1880 partnerünk K
támogatónk	1877 legyen ön is K	1877 legyél te is K
täglich	599 K per mail
tähtsamad	1318 nädala K
tärkeimmät	1473 K jutut
tästä	1460 lisää K
täällä	1415 kun kerran olet K
täältä	1460 lisää K
téléchargez	1480 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1900 K le
týden	17 každý K
týdně	501 K
týždenne	17 raz K
tłumaczy	2744 K
tłumaczył	2744 K
tłumaczyła	2744 K
třetích	461 cookies K stran
""", 'u': """
uafhængigt	578 K medie
ubegrænset	513 K adgang
udostępnij	25 K
ukarał	2744 K
ulaş	38 bize K
ulaşin	38 bize K	3446 bize K	3465 K
ulaşmak	3446 yazara K
unabhängig	713 K von unserer redaktion	713 von unserer redaktion K	726 damit wir K bleiben	736 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2059 insegna all'K
unterstütze	586 K unsere arbeit	586 K uns mit	735 K uns	735 K unsere	735 K mich	735 K meine
unterstützen	586 K sie unsere arbeit	586 K sie uns mit	586 mit einer spende K	586 können sie uns K	735 K sie uns	735 K sie unsere	735 sie können das K	735 freiwillig K	735 K sie mich	735 K sie meine	735 K uns
unterstützt	618 ihr browser K	735 K uns
unterstützung	582 ihre K	582 mit ihrer K	675 ihrer K	675 deiner K	721 mit K von ki	735 mit deiner K	735 deine K	735 eure K
upišite	77 K svoj e-mail
upozornění	438 zapněte si K	471 K
upphovsrätt	3306 skyddat enligt lagen om K
upphovsrättslagen	3306 skyddat enligt K
uprednostňované	3205 K zdroje
uprednostňovaný	3205 K zdroj
uprednostňovaných	3205 K zdrojov
upřednostňované	494 K zdroje
upřednostňovaný	494 K zdroj
upřednostňovaných	494 K zdrojů
upřesnění	97 K:
uredništva	3223 brez dovoljenja K	3223 brez soglasja K
uredništvo	3237 v naše K	3269 naše K
uredništvu	39 našemu K	3230 pišite K
urmărește	2899 K-ne pe	2899 K-ne și pe	2900 K știrile	2992 K-ne
urmăriți	2899 K-ne pe	2992 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2774 K de cookies
utilizează	2902 K cookie
utilizăm	2902 K cookie
utánközlés	1863 K
utánközölhető	45 K
uutislähteeksesi	1441 ensisijaiseksi K
uutislähteeksi	1441 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2744 K
uznała	2744 K
uzsvēra	2459 K
użyciu	2722 przy K ai
użytkowników	2709 opiniami K
używamy	2683 K plików cookie
užsisakykite	2381 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	434 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3170 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	738 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	659 suchen K
versão	2 K em áudio
vervielfältigung	635 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	623 deine e-mail-adresse wird nicht K	623 ihre e-mail-adresse wird nicht K
veröffentlichung	689 seit der K geändert	689 seit K geändert
već	3105 kad ste K tu	3152 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1452 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3653 là biên tập K của	3666 dành cho hội K
viết	3722 hãy K thư	3723 bài K này	3725 ông K	3725 bà K
você	18 sem K	2887 sem K
vollständigen	591 K artikel lesen
volontär	649 ist K
volontärin	649 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3240 K
vyhradené	3164 všetky práva K	3164 autorské práva sú K
vykřikl	502 K
vykřikla	502 K
vypočuť	3180 si môžete K
vysvetľuje	3212 K
vysvětlil	502 K
vysvětlila	502 K
vysvětloval	502 K
vysvětlovala	502 K
vysvětluje	502 K
vytvořila	481 K ai
vyzýval	502 K
vyzývala	502 K
vyzývali	502 K
vyzývá	502 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	1903 K
válaszolták	1903 K
változatában	97 korábbi K	97 eredeti K
vás	479 bez K by	500 bez K by	3191 bez K by	3210 bez K by
väitis	1322 K
väitti	1478 K
väittää	1478 K
välise	1299 K sisu
våre	2657 meld deg på K
vårt	2592 meld deg på K	2657 meld deg på K
vær	51 K med
védekezett	1903 K
véli	1903 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3210 K vám
vēlamo	2433 K avotu
vēstkopai	2444 K
vēstulei	2444 ziņu K
vědět	38 dejte nám K	67 dejte nám K	458 dejte nám K	499 dejte nám K
všetkým	3198 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3177 náš K
webinář	464 náš K
według	2744 K
weißt	648 K du mehr
wezwał	2744 K
wiadomościach	2731 google K
wołali	2744 K
wołał	2744 K
wołała	2744 K
wpłata	2720 każda K	2741 twoja K
wpłatom	2742 dzięki K
wpłać	2741 K
wspierającym	2741 zostań K
współpracy	2717 we K z partnerem
wyjaśnia	2744 K
wypisać	2671 K się w każdej chwili
wyrażam	2672 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2700 K nam	2700 K je do nas
wzywał	2744 K
wzywała	2744 K
wöchentlichen	603 K newsletter
właściciela	2742 nie mamy K
""", 'y': """
yazdiğimiz	3475 daha önce K haber
yazmişti	3541 diye K
yhteistyössä	1461 K mainostajan
yönetmenidir	3448 genel yayin K
""", 'z': """
zaakceptować	2702 K pliki cookie
zaapelował	2744 K
zaapelowała	2744 K
zachęcali	2744 K
zachęcano	2744 K
zachęcał	2744 K
zachęcała	2744 K
zadaním	3184 K e-mailu
zadržana	3100 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	472 K e-mailu
zagłosuj	2725 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3127 K vama	3151 K vama
zakázané	3164 šírenie je K
založte	499 K si účet
zamknutý	3157 článok je K
zamčený	430 článek je K
zapisując	2711 K się
zapowiedział	2744 K
zapowiedziała	2744 K
zapytał	2744 K
zapytała	2744 K
zastrzeżone	2695 wszelkie prawa K	2695 wszystkie prawa K
zawołał	2744 K
zawołała	2744 K
zašlete	458 K nám
zašlite	3170 K nám
zaželen	3263 K vir
zaželene	3263 K vire
zaželeni	3263 K vir
zbiórka	2745 K
zbývá	430 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2705 do naszego K
zewnętrzna	2702 treść K
zewnętrzne	9 treści K	2683 treści K	2702 treści K
zewnętrznej	9 treści K	2702 treści K
zewnętrznych	9 treści K
zgłoś	2700 K go nam	2741 K nam
ziņas	2455 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2732 daj nam K	2741 daj nam K
zněl	502 K
zněla	502 K
znělo	502 K
zobrazení	461 K tohoto obsahu	461 K obsahu
zobrazený	60 e-mail nebude K
zostań	2741 K z nami
zpracováním	435 souhlasím se K	442 K osobních údajů
zprávy	457 google K
zprávách	457 google K
zpívali	502 K
zugänglich	676 frei K
zunächst	635 dieser artikel erschien K
zurück	705 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3206 K
získávejte	495 K
zł	2714 za # K	2714 od # K	2743 od # K
złotówka	2720 każda K	2742 każda K
""", 'á': """
állt	1903 ez K
állítja	1903 K
átvehető	45 K
""", 'ä': """
ägare	3326 inga rika K
ähnliches	648 K erlebt
ändå	3273 nu när du K är här
äpp	1304 K
äppi	1304 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2613 beskyttet av K
året	579 om K
återges	3306 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3452 bizimle K
çalişmalarimiz	3539 K
çağrisinda	3541 K bulundu
çerezler	3433 K kullan
çerezlere	3450 K
çerezleri	3433 K kullan	3450 K	3476 K kabul
çözün	3465 K
""", 'é': """
échanos	1277 K una mano	1277 K un cable
économiste	1605 est K
écris	38 K-nous	67 K-nous
écrit	1537 K pour	1647 a K
écrivain	1537 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1644 K-nous
éditorialiste	1605 est K
électronique	1503 dans votre boîte aux lettres K
énekelték	1903 K
équipe	1645 notre K
értesítéseket	14 K	1876 K
értesüljön	1876 K elsőként
étoile	60 champs avec une K
évente	1902 K
""", 'í': """
ígérte	1903 K
ígérték	1903 K
írta	1903 K
""", 'î': """
îmbia	2995 K
îndemna	2995 K
îndemnat	2995 a K
îndemnau	2995 K
întrebat	2995 a K
întrebau	2995 K
""", 'õ': """
õpetas	1322 K
""", 'ö': """
öffnen	605 app K
önemli	3476 günün en K
önerdi	3541 K
önskad	3310 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1901 független K	1901 a jó K
újságírásunk	1901 K
újságíróink	1901 K
újságíróinkkal	1899 K
újságíróinknak	39 K
újságírója	1870 K
última	1149 siga la K hora	1149 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	636 K von	714 von der agentur K	714 deutschen presse-agentur K
übersicht	642 K	698 diese K wurde
ücretsiz	15 K haber	15 K makale	3463 K üye olun
ügyfelünk	1899 K
ühendust	38 võta meiega K	67 võta meiega K	1319 võta K
ütles	1322 K
ütlesid	1322 K
üyeliği	3458 bülten K
üzente	1903 K
üzenték	1903 K
üçüncü	3450 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3138 K nas
čitalaca	43 pisma K	3127 uz podršku K	3145 K	3151 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3145 K	3151 naši K
čitatelia	3208 K	3210 naši K
čitatelja	43 pisma K	3127 uz podršku K	3145 K	3151 naših K	3151 uz podršku K
čitatelji	36 naši K	3145 K	3151 naši K
čitateljima	3145 K
čitateľom	18 vďaka K	3208 K
čitateľov	36 našich K	3191 vďaka podpore K	3208 K	3210 našich K	3210 vďaka podpore K
članak	20 cijeli K	3105 svidio vam se K	3123 cijeli K	3123 ceo K	3151 ovaj K
člancima	3134 svim K
članek	3227 vam je bil K všeč	3269 ta K
člankov	3255 do vseh K
členem	80 staňte se K	499 staňte se K
členom	3209 staňte sa K
článek	20 celý K	426 líbil se vám K	430 celý K za	474 celý K	500 tento K	500 líbil se vám K
článkom	3186 všetkým K	3198 k všetkým K	3198 ku všetkým K
článku	20 celého K
články	500 naše K
článků	474 limit K
článkům	474 všem K	486 ke všem K
článok	20 celý K	3166 páčil sa vám K	3186 celý K	3210 tento K
čtenáři	497 K	500 naši K
čtenářů	36 našich K	43 listy K	479 díky podpoře K	497 K	500 našich K	500 na podpoře K	500 díky podpoře K
čtenářům	18 díky K	36 našim K	497 K
čtení	0 doba K
čtěte	490 K nás
číst	500 K dál bez
čítajte	3202 K nás	3209 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3209 K, že nás čítate
""", 'đ': """
đây	3722 bấm vào K
đóng	3722 K góp của bạn	3722 hãy K góp
đăng	45 K lại	3661 cảm ơn bạn đã K ký	3661 bằng việc K ký, bạn	3722 K ký để đọc bài
đường	3651 K dây nóng của tòa soạn	3651 K dây nóng của báo	3722 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3666 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3211 K sumou
""", 'ř': """
řekl	502 K
řekla	502 K
říká	502 K
""", 'ś': """
śledztwa	2742 nasze K
śledztwo	2742 to K
śledź	2679 K nas na	2741 K nas
śpiewali	2744 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3541 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3108 K nam
šaukė	2419 K
šiandien	2406 aukokite K
šodien	2446 ziedo K
""", 'ź': """
źródło	2695 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2744 K
""", 'ž': """
žalio	3153 K se
želene	3263 K vire
želeni	3228 K vir
željene	3106 K izvore
željeni	3106 K izvor
žiadny	71 K spam
žurnalistai	2417 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2396 K
žurnalistika	500 naše K	500 nezávislá K	2417 K kainuoja	2417 gera K	3210 nezávislá K
žurnalistiku	500 nezávislou K	3210 nezávislú K
žurnalistiky	500 nezávislé K
žurnalistė	2396 K
žurnāliste	2436 K
žurnālisti	2457 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2457 neatkarīga K	2457 K maksā	2457 laba K
žurnālistiku	2446 atbalsti neatkarīgu K	2457 neatkarīgu K
žurnālists	2436 K
žádal	502 K
žádala	502 K
žádali	502 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	796 χωρίς K
άρθρα	863 τα K μας
άρθρο	863 αυτό το K
""", 'έ': """
έγγραφη	796 χωρίς K άδεια
έγραφαν	865 K
έγραφε	865 K
έγραψε	865 K
έλεγαν	865 K
έλεγε	865 K
έρευνά	774 K μας
έρευνές	863 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	764 K σου πηγές	764 K σας πηγές	764 K πηγές
αγαπημένη	764 K πηγή
ακολουθήστε	748 K μας	862 K μας
ακολουθείστε	748 K μας
ακόμη	785 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	865 K
αναγνωστών	799 K
αναγνώστες	18 χάρη στους K	799 K	863 οι K μας
αναδημοσίευση	45 K	758 απαγορεύεται η K	758 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	759 K χωρίς
ανεξάρτητη	862 ενισχύστε την K
ανταποκρίτρια	767 είναι K
ανταποκριτής	767 είναι K
απάντησαν	865 K
απάντησε	97 δεν K	865 K ο	865 K η
απάντησης	21 ακύρωση K
απαγορεύεται	759 K η αντιγραφή	759 K η αναπαραγωγή
αποδεχθείτε	769 K τα cookies
αποδεχτείτε	769 K τα cookies
απορρήτου	761 πολιτική K
από	780 K # €
αρθρογράφος	767 είναι K
αρχισυντάκτης	767 είναι K
αρχισυντάκτρια	767 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	826 χωρίς K
""", 'β': """
βιβλιοπωλείο	772 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K
βοηθήστε	862 K μας
βοηθούν	863 μας K
βρείτε	748 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	862 K μέλος	862 K κι εσείς
γνώσεις	775 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	766 K μας	862 K μας
γραπτή	796 χωρίς K άδεια
""", 'δ': """
δήλωσαν	865 K
δήλωσε	865 K ο	865 K η	865 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	863 οι K μας
δημοσιογράφος	767 είναι K	767 , K	767 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	863 η K μας	863 ανεξάρτητη K	863 η ανεξάρτητη K
δημοσκόπησή	774 K μας
δημοσκόπηση	774 στη K
διαβάσετε	743 για να K ολόκληρο
διαβεβαίωσε	865 K
διαμαρτυρήθηκε	865 K
διαφήμιση	11 τη K	783 μετά τη K
διαφημίσεις	70 χωρίς K	863 χωρίς K
διαφημίσεων	821 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	746 τη K email	746 η K email	779 K email	779 K e-mail
δικαιώματος	758 με επιφύλαξη παντός K
διοργανωτές	865 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	863 η K μας
δωρεά	785 κάντε μια K	862 η K σας	862 κάντε μια K	866 K
δωρεάν	15 K άρθρα	780 K άρθρα
δωρεές	866 K
""", 'ε': """
είμαστε	863 K μια μικρή
είπαν	865 K
είπε	865 K
εβδομάδα	17 κάθε K	864 την K
εγγραφή	779 με την K σας
εγγραφείτε	744 K για να	780 K δωρεάν	862 K δωρεάν	862 K τώρα	862 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	745 στα K σας
εκδήλωσή	772 K μας
εκδοχή	97 αρχική K
εκφράζουν	777 τα σχόλια K	777 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	749 K τις ειδοποιήσεις	751 K τη javascript
ενημερωτικά	746 K δελτία
ενημερωτικό	78 το K δελτίο	746 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	766 K μας
ενισχύστε	785 K	862 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	769 K περιεχόμενο
εξήγησε	865 K
επανέλαβε	865 K
επαναλάμβανε	865 K
επιβεβαιώστε	779 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	766 K μαζί μας	766 K με τον συντάκτη	766 K με τη συντάκτριά	766 K με τη συντάκτρια	766 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	865 K
επιστολή	43 την K σας
ερωτηματολόγιο	776 το K
εσάς	785 χάρη σε K	863 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	780 με # K
ευχαριστούμε	779 K για την εγγραφή	862 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	865 K
ζήτησε	865 K ο	865 K η	865 K στο	865 K από
ζητούσαν	865 K
ζητούσε	865 K
""", 'η': """
ηλεκτρονικό	772 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	826 χωρίς K
ισχυρίζεται	865 K
ισχυρίστηκε	865 K
""", 'κ': """
κάλεσε	865 K ο	865 K η
κάνε	62 K μου tag
κάνοντας	779 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	865 K
καλούσε	865 K
κανάλι	863 το K μας
κατάστημά	772 στο K μας
κατήγγειλε	865 K
καταγγέλλει	865 K
καταγγελία	766 κάντε μας την K
κατεβάστε	749 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	848 η δημοσίευση K από
κουίζ	774 το K	774 στο K	774 το K μας
κυκλοφορεί	772 K το νέο τεύχος
κυριότερες	779 τις K ειδήσεις
""", 'λ': """
λάβετε	797 K
λέει	865 K
λαμβάνεις	794 θέλεις να K
λαμβάνετε	794 θέλετε να K	797 K
""", 'μ': """
μήνα	864 τον K	864 το K	864 ανά K	864 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	780 K # €
μεγαλομετόχους	826 χωρίς K
μετόχους	826 χωρίς K
μοιράστηκε	848 μια δημοσίευση που K	848 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	787 με τεχνητή K	787 από τεχνητή K
νοημοσύνης	787 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	743 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	780 K το άρθρο
ομάδα	772 στην K μας	862 ελάτε στην K	863 η K μας
""", 'π': """
παράκληση	763 έχουμε μια μικρή K	763 μια μικρή K
παραδέχεται	865 K
παραδέχθηκε	865 K
παραδέχτηκε	865 K
παρακάλεσε	865 K
παρακαλούσαν	865 K
παρακαλούσε	865 K
πατώντας	779 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	769 εξωτερικού K
περιεχόμενο	9 αυτό το K	769 αυτό το K	769 το K αυτό	769 εξωτερικό K
πολιτική	761 K cookies
πρέπει	769 δείτε το βίντεο K
προέτρεπαν	865 K
προέτρεπε	865 K
προέτρεψε	865 K
προειδοποίησε	865 K
προειδοποιεί	865 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	862 ενισχύστε την K
προσωπικών	761 K δεδομένων
προτεινόμενη	764 K πηγή
προτιμώμενες	764 K πηγές	840 K πηγές
προτιμώμενη	764 K πηγή	840 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	792 K σε όλα
πρόσθεσαν	865 K
πρόσθεσε	865 K ο	865 K η
πρώτο	780 τον K μήνα
πρώτος	864 K μήνας
""", 'ρ': """
ρεπορτάζ	863 το K μας	863 αυτό το K
ρομπότ	849 δεν είμαι K
ρωτούσαν	865 K
ρωτούσε	865 K
ρώτησαν	865 K
ρώτησε	865 K ο	865 K η
""", 'σ': """
σημαντικότερες	779 τις K ειδήσεις
σημείωσε	865 K ο	865 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	862 K μας
στήριξή	785 χωρίς τη K	862 η K σας	862 τη K σας	863 χωρίς τη K
στήριξη	785 χάρη στη K	863 χάρη στη K
στείλε	38 K μας	67 K μας	766 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	766 K μας	862 K μας
στηρίξτε	785 K	862 K μας	862 K την	862 K το	862 K τη
συγκατάθεση	769 K για cookies
συμβουλεύει	865 K
συμβούλευε	865 K
συμβούλευσε	865 K
συμβούλεψε	865 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	772 K μας
συνέδριό	772 K μας
συνέστησε	865 K
συνδεθείτε	24 K	744 K για να
συνδρομή	780 με K	780 K από	798 με K	866 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	743 διαθέσιμο μόνο σε K	743 διαθέσιμο σε K	762 μόνο για K	762 μόνο σε K	862 γραφτείτε K	863 οι K μας	866 K
συνδρομητής	50 ως K	80 γίνετε K	743 είστε ήδη K	862 γίνετε K
συνεργασία	783 σε K με χορηγό	783 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	783 συνδέσμους K
συνεχίζεται	783 K παρακάτω
συνεχίσετε	743 για να K την ανάγνωση	743 να K την ανάγνωση
συνεχίσουμε	863 να K
συνεχίστε	743 K την ανάγνωση
συνιστούσε	865 K
συντάκτης	767 είναι K
συντάκτρια	767 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	777 στα K
σύμφωνα	865 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	793 K δωρεάν άρθρο
τραγουδούσαν	865 K
τόνιζε	865 K
τόνισε	865 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	865 K
υποσχέθηκε	865 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	763 αφού K ως εδώ
φωνάζει	865 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	763 πριν K
φώναζαν	865 K
φώναζε	865 K
φώναξαν	865 K
φώναξε	865 K
""", 'χ': """
χάνετε	794 μη K
χρήσης	761 όροι K	779 όρους K
χρειαζόμαστε	862 K τη βοήθειά σας
χρησιμοποιεί	752 K cookies
χρησιμοποιούμε	751 K cookies
χρόνο	864 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	790 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	774 στην K
""", 'а': """
абонамент	223 вече имате K	254 с K	254 K за	274 с K	281 K
абонамента	252 с K си	252 благодарим за K
абонат	50 като K	221 вече сте K
абонати	233 само за K	281 K
абонатите	50 K могат
абонирайте	80 K се	221 K се, за да	224 K се за бюлетина	277 K се
абонирането	252 с K
авторизованные	3050 только K
авторизованным	3050 K пользователям
авторизовані	3589 лише K
авторизуйтесь	24 K
авторкою	3577 зв'язатися з K
автором	3577 зв'язатися з K
автору	54 на каву K	3038 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	3610 пишіть за K
адресу	3070 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3049 K	3588 K
анонимно	3038 K
афилиейт	257 K линкове
""", 'б': """
бажаних	3574 K джерел
безкоштовна	3608 остання K стаття
безкоштовний	3584 наш K вебінар	3592 K акаунт	3608 останній K матеріал
безкоштовних	3592 ліміт K	3592 K статей
безкоштовні	15 K статті	3592 K статті
безлимитный	3005 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3068 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3053 K статьи
бесплатный	3044 наш K вебинар	3053 K аккаунт	3068 последний K материал
бесплатных	15 K статей	3053 лимит K	3053 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	3623 K
благала	3623 K
благали	3623 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	278 K на вас
благодарим	252 K ви, че се
благодаря	3059 K донатам	3084 K вам	3084 K вашей
блокировщик	3018 отключите K	3018 K рекламы
блокувальник	3559 K реклами
бот	39 наш K
браузер	10 ваш K	3031 ваш K	3569 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	278 нашия K	281 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	3575 K
вайбър	16 K	237 K
ватсапе	3036 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3044 наш K
вебінар	3584 наш K
взывал	3086 K
видео	9 это K	40 фото и K
виділіть	3573 K
визнав	3623 K
визнала	3623 K
визнає	3623 K
викала	280 K
викаха	280 K
викаше	280 K
викна	280 K
використання	3569 K cookie	3598 будь-яке K матеріалів	3598 K матеріалів сайту
використанні	3567 при K матеріалів
використовує	3560 K cookie
використовуємо	3559 K cookie
вимагав	3623 K
вимагала	3623 K
вимагали	3623 K
виправлення	97 K:
випуск	3586 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3623 K
вк	3036 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3036 K
влезте	24 K
вміст	9 цей K
внескам	3599 завдяки K	3621 завдяки K
внесок	3620 ваш K
войдите	24 K	3006 K, чтобы
вотсапе	3036 K
вотсапі	3575 K
впн	64 без K
всеки	260 K лев
встановіть	3553 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3021 K ее	3021 K текст
выпуск	3047 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3623 K
відповідав	3623 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3623 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	280 K
гласил	3086 K
гласила	3086 K
гласит	3086 K
гласувайте	265 K
гледайте	270 K ни
говорил	3086 K
говорила	3086 K
говорили	3086 K
говорит	3086 K
год	3085 в K
годишно	279 K
голосуйте	3064 K	3604 K
гривень	3622 # K
грн	3622 # K
група	271 viber K
гукав	3623 K
гукали	3623 K
гукнув	3623 K
гукнула	3623 K
гіперпосилання	3567 K обов
""", 'д': """
дальше	3005 чтобы читать K
дарение	277 вашето K	279 с K	281 K
дарения	281 K
дарете	260 K	277 K ни
джерела	3574 обрані K	3574 бажані K
джерелом	3574 основним K	3574 бажаним K
дзен	3036 K
дзене	3036 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	280 K
добавил	280 K	3086 K
добавила	280 K	3086 K
добавьте	3015 K нас в
добавя	280 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3623 K
додала	3623 K
додатку	84 у нашому K
додає	3623 K
дозволить	3620 ваша підтримка K
дозволяється	3598 матеріалів K лише
долучайтесь	51 K	3620 K до нас	3620 K до нашої	3620 K до нашого	3620 K до спільноти	3620 K до читачів
долучайтеся	51 K	3620 K до нас	3620 K до нашої	3620 K до нашого	3620 K до спільноти	3620 K до читачів
донат	3083 ваш K	3620 ваш K	3624 K
донатам	3599 завдяки K
донати	3624 K
донатом	3622 K
донаты	3087 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3620 ваша підтримка K
допомога	3620 нам потрібна ваша K
допомогою	3601 за K ші
допоможе	3621 K нам
допоможуть	3599 K нам працювати	3621 K нам
допоможіть	90 K, скільки можете
допускается	3058 материалов K только
допълнена	97 статията е K
доступ	3053 полный K	3592 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	2997 вы K до конца	3543 ви K до кінця
дочитати	3549 щоб K
дочитать	3005 чтобы K	3053 K
""", 'е': """
евро	254 за # K
ежедневную	3008 K рассылку
ежемесячно	3085 K
ежемесячное	3083 оформите K
ежемесячный	3059 K донат
еженедельную	3008 K рассылку
електронна	225 вашата K поща
електронної	3591 адресу K пошти
електронну	3591 K адресу	3591 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3086 K
жаловался	3086 K
жалуются	3086 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3039 - K	3039 , K
журналисти	278 нашите K
журналистика	278 независимата K	278 независима K	278 нашата K	3084 независимая K
журналистике	3084 независимой K
журналистики	3084 независимой K
журналистику	3084 независимую K
журналистка	240 е K	240 , K	3039 - K	3039 , K
журналисты	3084 наши K
журналіст	3579 - K	3579 , K
журналістам	39 нашим K
журналісти	3621 наші K
журналістика	3621 незалежна K
журналістику	3621 незалежну K	3621 якісну K
журналістка	3579 - K	3579 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3553 K застосунок
завантажте	3553 K додаток
завдяки	3599 існує K	3621 K вам	3621 K вашій
зависимост	88 хазартът създава K
задонатьте	3083 K	3620 K
задължителните	21 K полета
зазначив	3623 K
зазывал	3086 K
закликав	3623 K
закликала	3623 K
закликали	3623 K
закончились	3005 бесплатные статьи K
залишає	29 K за собою право
залишилося	3550 K #%	3550 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3022 K ошибку
замолчим	3084 мы не K
запазени	231 всички права K
запевняв	3623 K
запевняла	3623 K
запевняє	3623 K
записи	58 новые K на почту
запитав	3623 K
запитала	3623 K
запитань	3588 на кілька K
запишете	224 K се за нашия
зарегистрированные	3050 только K
зарегистрированным	3005 доступен только K
зарегистрированы	3005 уже K
зарегистрируйтесь	3006 K, чтобы	3053 бесплатно K	3053 K бесплатно	3083 K бесплатно	3083 K, чтобы читать
зареєстровані	3589 лише K	3589 тільки K
зареєструйтесь	3550 K, щоб	3592 безкоштовно K	3592 K безкоштовно	3620 K безкоштовно	3620 K, щоб читати
зареєструйтеся	3592 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3571 нашому K
застосунок	3553 завантажте K	3571 наш K	3571 мобільний K	3620 завантажте K і	3620 завантажте K та
захищено	3567 усі права K
захищені	3567 усі права K	3567 всі права K
защищенной	3038 K формой
защищены	3029 все права K
защищённой	3038 K формой
заяви	280 K
заявив	3623 K
заявил	280 K	3086 K
заявила	280 K	3086 K	3623 K
заявили	3086 K	3623 K
заявиха	280 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2997 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3573 якщо ви K
знанията	248 K си
зобов	3623 K'язав
зовнішнього	3581 K вмісту	3581 K контенту
зовнішній	3581 K вміст	3581 K контент
зробіть	3547 K внесок	3620 K внесок у	3620 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3035 K
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
иностранного	3029 выполняющим функции K агента
иностранным	3084 K агентом
инстаграм	237 K
искусственного	3061 с помощью K интеллекта
искусственным	3061 K интеллектом
использование	3031 K cookie	3041 K cookie	3058 любое K материалов	3058 K материалов сайта
использовании	3029 при K материалов	3058 полном или частичном K	3058 частичном K материалов
используем	3018 K cookie
использует	3019 K cookie
исправление	97 K:
источники	3035 избранные K	3035 любимые K
источников	3035 избранных K	3072 избранных K
источником	3035 основным K
исчерпали	3005 K лимит
""", 'к': """
каждое	17 K утро
каждый	3085 K месяц
каже	3623 K
каза	280 K
казав	3623 K
казал	280 K
казала	280 K	3623 K
казали	3623 K
казаха	280 K
казва	280 K
казвал	280 K
казвала	280 K
канал	271 viber K	3084 наш K	3621 наш K
канала	3084 нашего K
каналу	3621 нашого K
колумнист	3039 - K	3039 , K
колумніст	3579 - K
колумністка	3579 - K
команде	3044 к нашей K
команди	3584 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	3568 у K	3568 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3021 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3030 в K
комментировать	6 K
контент	9 этот K	9 цей K	3041 внешний K
контента	9 этого K	3041 внешнего K
контенту	9 цього K
конференцию	3044 нашу K
конференция	245 нашата K
конференцію	3584 нашу K
конфиденциальности	3018 политикой K	3031 политика K
конфіденційності	3559 політикою K	3569 політика K
копирование	3058 K материалов сайта
кореспондент	240 е K	240 , K	3579 - K	3579 , K
кореспондентка	3579 - K	3579 , K
короткий	3049 K опрос
корреспондент	3039 - K	3039 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3623 K
крикнул	3086 K
крикнула	3086 K	3623 K
кричав	3623 K
кричал	3086 K
кричала	3086 K	3623 K
кричали	3086 K	3623 K
кричит	3086 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	279 K
лекцию	3044 нашу K
лекцію	3584 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3044 нашего K
магазине	3044 в нашем K	3044 в нашем интернет-K
магазину	3584 нашого K
магазині	3584 у нашому K	3584 в нашому K	3584 нашому інтернет-K
материал	3021 обсудить K	3041 внешний K	3074 K создан	3084 этот K
материалам	3066 ко всем K
материалы	3084 наши K
матеріал	3621 цей K
матеріали	3621 наші K
матеріалу	97 першій версії K
матеріалів	3598 копіювання K сайту	3598 K посилання обов'язкове	3606 до всіх K	3606 до усіх K
мероприятие	3044 наше K
месенджері	3575 K
месец	279 на K	279 всеки K
месечно	279 K
мессенджере	3036 K
месте	42 вы были на K
месяц	3085 в K
мобільний	3571 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	280 K
молела	280 K
молеха	280 K
молеше	280 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3622 на K	3622 перший K
""", 'н': """
навчання	48 K ші
нагадав	3623 K
нагадала	3623 K
наголосив	3623 K
наголосила	3623 K
надпис	280 такъв K
надпись	3086 такая K
надсилайте	3577 K нам	3577 K її	3577 K їх нам	3578 K фото	3578 K відео	3578 K свої	3620 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3574 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3577 K нам	3577 K їх нам	3578 K фото	3620 K нам
нажимая	3052 K кнопку	3052 K на кнопку	3052 K "
нажмите	3021 K ctrl
намерете	270 K ни
напис	3623 такий K
написа	280 K
написав	3623 K
написал	3086 K
написала	3086 K	3623 K
написано	3086 было K	3623 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3038 K нашему	3038 K нашей	3038 K автору	3038 K нам	3083 K нам
напишіть	38 K нам	67 K нам	3577 K нашому	3577 K нашій	3577 K автору	3577 K авторці	3577 K нам	3620 K нам
напомнил	3086 K
напомнила	3086 K
направете	277 K дарение
настоя	280 K
настоява	280 K
настоявал	280 K
натискайки	252 K
натискането	252 с K
натискаючи	3591 K кнопку	3591 K на
нашем	3021 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	2997 K просьба
неделю	17 раз в K	17 каждую K	3085 в K
независимата	277 подкрепете K
независими	278 K медии
независимую	3000 поддержите K	3083 поддержите K
независимые	3084 K медиа
незалежні	3621 K медіа
нейросети	3061 с помощью K
несколько	3049 на K вопросов
никакого	71 K спама
новинами	3556 стежте за K
новини	237 google K	3575 google K
нуждаем	277 K се от вашата
нужна	3059 K ваша
нюзлетър	253 K
""", 'о': """
обеща	280 K
обещал	280 K	3086 K
обещала	3086 K
обещали	3086 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3039 - K	3039 , K
обраних	3574 K джерел
обучения	48 K ии
объявил	3086 K
объявила	3086 K
объяснил	3086 K
объяснила	3086 K
объясняет	3086 K
объяснял	3086 K
объясняла	3086 K
обязал	3086 K
обязательна	3029 гиперссылка K	3058 материалов ссылка K	3058 ссылка на источник K
обязательные	21 K поля	3021 K поля
обясни	280 K
обяснил	280 K
обяснила	280 K
обяснява	280 K
обіцяв	3623 K
обіцяла	3623 K
обіцяли	3623 K
огледален	64 K сайт
оглядач	3579 - K	3579 , K
оглядачка	3579 - K	3579 , K
оголосив	3623 K
ограничений	3005 читайте без K
одноклассниках	3036 K
одному	3591 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3021 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3588 наше K	3588 коротке K
опитуванні	35 нашому K	3588 K читачів	3588 нашому K	3588 в K
оприлюднюватиметься	22 не K	3562 ваша e-mail адреса не K
опрос	35 наш K	3049 наш K
опросе	35 нашем K	3049 нашем K	3049 в K
опубликован	22 не будет K	3021 ваш адрес email не будет K
организаторите	280 канят K
организаторы	3086 зовут K
організатори	3623 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3052 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3006 K #%	3006 K # %
отбележете	62 K ме
ответил	97 не K на	3086 K
ответила	97 не K на	3086 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3086 K
отвечала	3086 K
отговори	97 не K на	280 K той	280 K тя
отговорил	280 K
отговорила	280 K
отговориха	280 K
отговорност	30 не носи K
отменить	21 K ответ	3085 K в любой момент
отметил	3086 K
отметила	3086 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3008 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3038 K их нам	3083 K нам
отримувати	3609 хочете K
отримуйте	3613 K
очакваме	238 K вашите
ошибку	3022 нашли K
оштрафовал	3086 K
оштрафовала	3086 K
оштрафував	3623 K
""", 'п': """
партнером	3056 совместно с K	3596 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3056 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3596 K посилання
партнеры	3018 мы и наши K
партньорски	257 K линкове
партнёром	3056 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3056 K ссылки
партнёрским	74 K ссылкам
патроном	3083 станьте K
пееха	280 K
пели	3086 K
первинній	97 K версії
первоначальной	97 K версии
первый	3085 K месяц	3085 рубль в K
переведите	3083 K нам
перевірте	3588 K себе	3591 K пошту
передплатник	50 як K	3549 уже K	3549 вже K
передплатникам	3549 доступний лише K	3549 доступна лише K	3549 доступно лише K
передплатники	50 K можуть	3607 лише K	3607 тільки K
передплатників	3549 тільки для K
передплатою	3549 доступна за K	3549 доступний за K	3592 за K	3614 з K
передплату	80 оформіть K	3592 K за	3620 оформіть K
передплатіть	80 K
передрук	45 K	3572 K
передруковувати	45 K
передруку	3572 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3034 K
перепечатке	3034 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3570 K даних
персональных	3032 K данных
писав	3623 K
писал	3086 K
писала	3086 K	3623 K
писати	3621 нам K
писменото	259 без K съгласие
письме	3052 в одном K
письменного	3073 без K согласия
письмової	3612 без K згоди
питаха	280 K
питаше	280 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	277 K ни
пишеше	280 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3038 K нам	3070 K на	3083 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3577 K нам	3610 K на
платной	3005 в K версии
побачили	3618 K помилку
повний	20 K текст	3592 K текст
повтаря	280 K
повтаряше	280 K
повторював	3623 K
повторює	3623 K
повторяет	3086 K
повторял	3086 K
повторяла	3086 K
повідомив	3623 K
повідомила	3623 K
повідомили	3623 K
повідомте	38 K нам	67 K нам	3577 K нам	3577 K нас	3620 K нам
подайте	239 K сигнал
поддержать	3083 K нас	3083 K редакцию	3083 K нашу
поддерживайте	3083 K нас	3083 K нашу
поддержите	3000 K нашу	3000 K нас	3059 K	3083 K нас	3083 K нашу	3083 K редакцию	3083 K проект	3083 K автора	3083 K наш
поддержка	3001 ваша K	3083 ваша K поможет	3083 ваша K помогает	3083 ваша K позволит
поддержке	3056 при K партнёра	3056 при K партнера	3059 благодаря вашей K	3084 вашей K
поддержки	3084 без вашей K	3084 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	280 K
подканяха	280 K
подканяше	280 K
подкаст	34 наш K	34 нашия K	247 K	278 нашият K	3047 K	3084 наш K	3586 K	3621 наш K
подкаста	247 K	3047 K	3084 нашего K
подкасте	34 нашем K	3047 K
подкасти	34 наші K	247 K	3586 K
подкастов	3047 K
подкасту	3586 K
подкастът	247 K
подкасты	3047 K
подкасті	34 нашому K	3586 K
подкастів	3586 K
подкрепа	260 с вашата K	260 вашата K	277 вашата K	278 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	277 K ни	277 K нашата
подкрепяйте	277 K ни
подписаны	3005 уже K
подписка	3005 уже есть K	3087 K
подписке	3005 доступен только по K	3005 доступна по K	3005 доступен по K	3053 по K
подписки	3087 K
подпиской	3078 с K
подписку	80 оформите K	80 оформить K	3005 оформить K	3005 оформите K	3052 спасибо за K	3053 K за	3083 оформите K	3083 оформить K
подписчик	50 как K	3005 уже K	3005 вы уже K
подписчикам	3005 доступна только K	3005 доступно только K	3005 доступен только K	3067 только K
подписчики	50 K могут	3067 только K	3087 K
подписчиков	3005 только для K
подписчиком	3083 станьте K
подписывайтесь	3008 K на рассылку	3015 K на нас	3015 K на наш	3015 K на канал	3015 K на telegram	3083 K на
подписываясь	3052 K
подпишитесь	80 K	3000 K на регулярное	3008 K на рассылку	3015 K на наш	3015 K на канал	3083 K на
подчеркнул	3086 K
подчеркнула	3086 K
подчерта	280 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3584 нашу K
пожертвование	3000 оформите K	3001 сделайте K	3059 регулярное K	3059 ежемесячное K	3083 ваше K	3083 сделайте K	3083 оформите K	3087 K
пожертвования	3084 на K	3087 K
пожертвованиям	3059 благодаря K	3084 благодаря K
пожертвуйте	3083 K
позволяет	3083 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	280 K
поискал	280 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3005 чтобы прочитать K
полный	20 K текст	3053 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3077 K
получать	3069 хотите K
помилку	3618 знайшли K
помогите	90 K, сколько можете	3083 K нам
помогнете	277 K ни
помогут	3084 K нам
поможет	3084 K нам
помоли	280 K
помолил	280 K
помолила	280 K
помощник	63 наш K	63 ии-K
помощь	3083 нам нужна ваша K
помощью	3061 с K ии
помітили	3573 якщо ви K	3618 K помилку
помічник	63 наш K
понравилась	3084 K статья
понравился	3084 K материал	3084 K текст
пообещал	3086 K
пообещала	3086 K
пообіцяв	3623 K
пообіцяла	3623 K
попереджає	3623 K
попередив	3623 K
попередній	97 K версії
попита	280 K
поправка	97 K:
попросив	3623 K
попросил	3086 K
попросила	3086 K	3623 K
попросили	3086 K	3623 K
попросило	3086 K
порадив	3623 K
порадила	3623 K
посилання	3598 K на джерело обов'язкове
последвайте	277 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3086 K
посоветовала	3086 K
постановив	3623 K
постановил	3086 K
посъветва	280 K
посъветвал	280 K
посъветвали	280 K
потребовал	3086 K
потребовала	3086 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3052 вашей K
почтовом	3052 вашем K ящике
почту	79 на K	3009 на вашу K	3009 вам на K	3052 вашу K
пошту	79 на K	79 на вашу K	3552 на вашу K
пошті	3591 вашій K
пощенска	225 вашата K кутия
пояснив	3623 K
пояснил	3086 K
пояснила	3086 K	3623 K
пояснював	3623 K
пояснювала	3623 K
пояснює	3623 K
поясняет	3086 K
правото	29 си запазва K
працювати	3599 допоможе нам K	3621 K далі
працюємо	3621 ми K
предишна	97 K версия на
предпочитаемые	3035 K источники
предпочитаемых	3035 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3035 K источники	3072 K источники
предпочтительный	3035 K источник
предпочтительных	3072 K источников
предупреди	280 K
предупредил	3086 K
предупреждава	280 K
предупреждает	3086 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3086 K
призвала	3086 K
призвали	3086 K
призна	280 K
признава	280 K
признавал	3086 K
признает	3086 K
признал	3086 K
признала	3086 K
признали	3084 нас K
призова	280 K
призовава	280 K
призовал	280 K
призоваха	280 K
призывал	3086 K
призывала	3086 K
призывали	3086 K
приложение	84 в нашето K	278 нашето K	3010 скачать K	3011 скачайте K	3011 установите K	3033 наше K	3033 мобильное K	3083 скачайте наше K	3083 скачайте K и
приложението	277 изтеглете K ни	277 изтеглете K на вестник
приложении	84 в нашем K	3010 открыть в K	3033 нашем K
приложения	3033 нашего K	3084 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3035 K источником
присоединяйтесь	51 K	3083 K к нам	3083 K к нашему	3083 K к нашей	3083 K к нашим	3083 K к сообществу	3083 K к читателям	3083 K к тем
присъединете	51 K се	277 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3038 K нам	3038 K фото	3038 K видео	3038 K новости	3038 K свои	3038 K их нам	3083 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3038 K нам	3038 K фото	3038 K их нам	3083 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3620 K до нас	3620 K до нашої	3620 K до нашого	3620 K до спільноти	3620 K до читачів
приєднуйтеся	51 K	3620 K до нас	3620 K до нашої	3620 K до нашого	3620 K до спільноти	3620 K до читачів
проверьте	3049 K себя	3052 K почту
проголосуйте	3064 K	3604 K
продовження	3596 реклама. K
продовжити	3549 щоб K читання	3599 допоможуть нам K
продовжувати	3621 K роботу
продолжаем	3084 мы K работать
продолжать	3059 помогут нам K	3084 K работу
продолжение	3056 реклама. K
продолжить	3005 чтобы K чтение	3059 помогут нам K	3059 поможет нам K	3084 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	278 да K да работим
продължите	221 за да K да четете
произведен	3029 настоящий материал (информация) K	3074 материал K
произведён	3074 материал K
пройдите	3049 K тест
пройдіть	3588 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3069 не K
пропустити	3609 не хочете K
пропустить	3069 не хотите K
пропустіть	3609 не K
просив	3623 K
просил	3086 K
просила	3086 K	3623 K
просили	3086 K	3623 K
просьба	2997 у нас к вам K	2997 у нас есть K
просять	3623 K
проучване	248 нашето K
прохання	3543 маємо до вас K	3543 невелике K
прочетете	222 за да K цялата
прочитать	3005 осталось K	3005 чтобы K статью
пріоритетне	3574 K джерело
пріоритетним	3574 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	279 за K месец
първоначалната	97 K версия
підписатися	3551 K на розсилку
підписка	3624 K
підписку	3549 оформіть K	3591 дякуємо за K	3620 оформіть K
підписники	3607 лише K	3624 K
підписників	3549 тільки для K
підписуйтесь	3555 K на нас	3555 K на наш	3555 K на канал	3555 K на telegram	3620 K на
підписуйтеся	3555 K на наш	3555 K на канал
підписуючись	3591 K
підпишіться	3551 K на розсилку	3555 K на наш	3620 K на
підтримайте	3546 K нашу	3546 K незалежну	3546 K нас	3599 K	3620 K нас	3620 K нашу	3620 K незалежну	3620 K редакцію	3620 K автора	3620 K роботу	3620 K наш
підтримати	3620 K нас	3620 K нашу
підтримка	3547 ваша K	3620 ваша K допоможе
підтримки	3596 за K партнера	3621 спільноти K	3621 вашої K
підтримуйте	3620 K нас	3620 K нашу
підтримці	3599 завдяки вашій K	3599 завдяки K читачів	3621 вашій K
піти	3543 перш ніж K
""", 'р': """
работа	278 нашата K	3084 наша K
работаем	3084 мы K
работать	3059 помогут нам K	3059 поможет нам K	3084 K дальше
работу	3084 нашу K
радив	3623 K
радила	3623 K
радили	3623 K
радить	3623 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3073 без K редакции
разчитаме	260 K на вашата	278 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3083 K нам
рассказал	3086 K
рассказала	3086 K
рассказывать	3084 K правду
расследование	3084 наше K	3084 это K
расследования	3084 наши K
рассылка	3084 наша K	3087 K
рассылку	78 на K	78 нашу K	78 K	3008 нашу K	3008 K самых	3084 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3052 K
регулярний	3599 K внесок
редактор	240 е K	240 - K	240 , K	3039 - K	3039 , K	3579 - K	3579 , K
редакторка	3579 - K	3579 , K
редакцией	39 нашей K	3038 связаться с K
редакции	97 поправка K	3073 без согласия K	3084 нашей K
редакцию	39 в нашу K	3038 напишите в K	3038 пишите в K
редакция	245 в нашата K	278 нашата K	3084 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3577 напишіть у K	3577 пишіть у K
редакція	3621 наша K
редакцією	39 нашою K	3577 зв'язатися з K
редакції	43 письма до K	97 від K:	3577 пишіть до K	3612 без згоди K	3612 без дозволу K	3621 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	278 без K	3596 після K	3596 на правах K	3621 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3056 после K	3056 на правах K	3084 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3039 - K	3039 , K	3579 - K	3579 , K
репортери	39 на нашите K	278 нашите K
репортерка	3579 - K	3579 , K
репортёр	3039 - K	3039 , K
решил	3086 K
реєструючись	3591 K
робота	3621 наша K
роботу	3621 нашу K
розкажіть	38 K нам	67 K нам
розповів	3623 K
розповідати	3621 K правду
розповіла	3623 K
розсилка	3621 наша K	3624 K
розсилку	78 на K	78 нашу K	78 K	3551 нашу K	3551 щоденну K	3621 нашу K
розслідування	3621 наші K	3621 це K
рублей	3085 # K
рік	3622 на K
""", 'с': """
свободната	277 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	277 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3038 K с нами
связаться	3038 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	3623 K
сказал	3086 K
сказала	3086 K	3623 K
скаржаться	3623 K
скаржився	3623 K
скаржилася	3623 K
скачайте	3010 K наше
скиньте	3083 K нам	3083 K донат
сколько	3083 скиньте K
скриньку	3591 вашу K
скриньці	3591 вашій K
следите	3015 K за нами
словам	3086 по K
словами	3623 за K
слушайте	270 K ни
слідкуйте	3555 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3086 K
советовала	3086 K
советовали	3086 K
советует	3086 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3041 внешнее K
содержит	97 K сцены
сообщение	3029 данное K (материал) создано	3074 K создано
сообщил	3086 K
сообщила	3086 K
сообщили	3086 K
сообщите	38 K нам	67 K нам	3038 K нам	3083 K нам
соучастником	3059 станьте K	3083 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3553 увімкнути K	3553 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3621 K текст	3621 K матеріал
сподобалась	3543 якщо вам K стаття
спонсором	80 станьте K
според	280 K
спрашивает	3086 K
спросил	3086 K
спросила	3086 K
співали	3623 K
співучасником	3620 станьте K
спільнота	3621 наша K
спільноти	3547 стань частиною K	3599 частиною K	3621 нашої K
станете	80 K член	277 K абонат	277 K член
станьте	51 K одним из них	3083 K нашим	3620 K нашим
статей	3606 до всіх K	3606 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	278 тази K
статията	254 % от K
стаття	3621 ця K
статья	3084 эта K
статьям	3066 ко всем K
стверджує	3623 K
стежте	3555 K за нами
стигнали	235 щом сте K дотук
стороннего	3041 K сервиса
сторонним	3041 K сервисом
стороннього	3581 K сервісу
стороннім	3581 K сервісом
суммой	3085 любой K
сумму	3085 любую K
сутрин	17 всяка K
существуем	3084 мы K
существует	3059 K благодаря
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
телеграм	16 K	237 K	3015 наш K-канал	3015 в нашем K	3036 K	3036 K-канал	3036 K-канале	3070 пишите в K	3084 наш K	3555 наш K-канал	3575 K	3575 K-канал	3575 K-каналі
телеграме	16 K	3036 K
телеграмі	3575 K
телефон	97 K довіри
тест	3049 наш K	3588 наш K
тиждень	17 раз на K	3622 на K
требовал	3086 K
требовала	3086 K
требовали	3086 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3011 включите K	3011 включить K	3011 разрешить K
уверяет	3086 K
уверял	3086 K
уверяла	3086 K
увійдіть	24 K	3550 K, щоб
уговаривал	3086 K
уговаривала	3086 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	2997 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3574 K джерел
улюблені	3574 K джерела
умовляв	3623 K
умоляваше	280 K
умолял	3086 K
умоляла	3086 K
умоляли	3086 K
утверждает	3086 K
уточнение	97 K:
уточнення	97 K:
уточнив	3623 K
уточнил	3086 K
уточнила	3086 K	3623 K
учасником	3620 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3084 K нашу
цитировании	3034 при K
цитування	3572 у разі K
цитуванні	3572 при K
""", 'ч': """
частиною	3620 станьте K
частковому	3598 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3083 спасибо, что K
читай	3555 K нас
читайте	3015 K нас в	3555 K нас у	3555 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3049 опросе K	3059 благодаря поддержке K	3079 K	3084 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	278 нашите K	2997 дорогие K	3079 K	3084 наши K
читателите	275 K	278 с подкрепата на K	278 от K ни
читателям	18 благодаря K	36 нашим K	3079 K	3084 благодаря K
читати	3549 щоб K далі	3620 щоб K далі
читачам	18 завдяки K	3615 K
читачі	36 наші K	3615 K	3621 наші K
читачів	43 листи K	3615 K	3621 наших K
читаєте	3620 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3622 K
щомісячний	3599 K внесок
щомісячно	3622 K
щоранку	17 K
щотижневу	3551 K розсилку
""", 'э': """
электронной	3052 адрес K почты
электронную	3052 K почту
""", 'я': """
яжіться	38 зв'K з нами	3577 зв'K з нами
язкові	21 обов'K поля	3562 обов'K поля
якщо	3543 K ви вже тут
""", 'і': """
інтелектом	3601 штучним K
інтелекту	3601 за допомогою штучного K
""", 'א': """
אדבלוק	1718 K
אומר	1754 K
אומרת	1754 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1658 עקבו K	1751 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1656 דואר K
אמר	1754 K
אמרה	1754 K
אמרו	1754 K
אתכם	1688 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1753 K
ביקש	1754 K
ביקשה	1754 K
במייל	1687 K שלכם
בסרטון	1677 לצפות K זה
בעוגיות	1663 שימוש K
בעיתונות	1688 לתמוך K
בעלי	1723 בלי K הון	1723 ללא K הון
בקובצי	1662 משתמש K
בשבוע	17 פעם K	1753 K
בתגובות	85 K
בתוכן	1699 לעשות שימוש K
""", 'ד': """
דווחו	1751 K לנו
דיוור	1687 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1659 הורידו את K	1752 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1754 K
הודיעה	1754 K
הוואטסאפ	1659 לקבוצת K
הווטסאפ	1659 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1754 K
הוסיפה	1754 K
הזהיר	1754 K
הזכויות	1670 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1700 הכתבות K
הטלגרם	1659 לערוץ K
הטקסט	1678 K
היום	1751 תרמו K
הירשמו	1751 K לקבלת
הכותב	1699 על דעת K
הכתבה	45 לפרסם את K	1652 להמשך קריאת K	1678 K	1752 K הזאת
המדור	1676 הוא עורך K	1676 היא עורכת K
המובעות	1699 הדעות K במאמר	1699 הדעות K בטור	1699 הדעות K בכתבה
המועדף	1673 למקור K	1673 כמקור K
המייל	1655 לתיבת K	1656 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1656 K היומי	1687 K השבועי של	1687 K שלנו	1752 K
הסביר	1754 K
הסיכום	1678 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1678 הנקודות K
העיתונות	1752 K העצמאית
הפרטיות	1663 מדיניות K
הפרסומות	1718 חוסם K
הפרסומים	1718 חוסם K
הפרסומת	11 K
הצביעו	1751 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1659 K לערוץ	1751 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1663 תנאי K
השמות	97 K שונו
התגובות	1684 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1688 בזכות K שלכם
התראות	14 K
התרגום	1678 K
התרומה	1751 K שלכם
""", 'ו': """
ובטוויטר	1658 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1688 K בכם
ותלויה	1688 K בכם
""", 'ז': """
זקוקה	1751 K לכם
""", 'ח': """
חודשית	1751 תרומה K
חיצוני	1677 תוכן K	1677 תוכן ממקור K
""", 'ט': """
טען	1754 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1687 K למייל	1687 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1652 הצטרפו K
כתב	1754 K
כתבה	1678 K זו	1752 K זו	1754 K
כתבו	38 K לנו	67 K לנו	1751 K לנו
כתבות	1700 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1676 היא K
כתובת	77 הזינו K מייל	1656 K דוא"ל
""", 'ל': """
לדברי	1754 K
להגיב	6 כדי K	1684 K
להמשיך	1652 כדי K לקרוא	1688 עזרו לנו K
להעתיק	1670 אין K	1699 לשכפל, K
לחודש	1753 K
לחוק	1699 סעיף #א K
לחצו	1751 K כאן
לידיעון	1751 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1653 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1655 הירשמו K	1655 הרשמה K	1655 K שלנו	1687 בהצלחה K	1751 הירשמו K
לעזרתכם	1751 אנחנו זקוקים K
לענייני	1676 הוא כתב K	1676 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1677 K בתוכן
לקבוצת	1659 הצטרפו K
לקריאה	1700 כתבות K
לקריאת	20 K הכתבה
לשנה	1753 K
לתומכים	1688 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1700 K חינם
מועדף	1673 מקור K	1673 כמקור K	1736 מקור K	1736 כמקור K
מינוי	1652 רכשו K	1751 רכשו K	1755 K
מנוי	1652 כבר K
מנויים	1755 K
מניות	1723 בלי בעלי K	1723 ללא בעלי K
מסכימים	43 לא K	43 K?	1687 בהרשמה אתם K
מסר	1754 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1687 K שבועי	1755 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1678 K
סיפר	1754 K
סיפרה	1754 K
סעיף	1699 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1751 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1687 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1676 הוא K
עיתונאית	1676 היא K
עיתונות	1688 לעשות K	1752 K עצמאית
עכשיו	1751 תרמו K
עלולים	97 K להיות קשים
עמלה	1698 נקבל K	1698 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1718 חוסם K	1752 ללא K
פרסומת	11 K
פרשן	1676 הוא K
פרשנית	1676 היא K
""", 'צ': """
ציין	1754 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1752 K
קרא	1754 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1753 חודש K
""", 'ש': """
שאלו	1678 K את
שולחים	57 אנחנו K לכם
שיווקי	1687 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1751 K לנו
שלנו	39 לכתב K	1752 K
שנקבל	1698 K עמלה
שקראתם	1751 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1684 K
תוכן	9 K זה	1677 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1688 K בכם
תלויה	1688 K בכם
תמיכתכם	1751 K
תמכו	1751 K בנו
תקציר	1678 K
תרומה	1755 K
תרומות	1755 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1366 K مطلب	1366 K خبر	1410 براي K مطلب
ادبلاك	1388 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1344 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1332 از كوكي K ميكنيم	1332 از كوكيها K ميكنيم	1333 شرايط K	1340 K از مطالب اين سايت	1340 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1361 K تهيه كنيد	1410 K تهيه كنيد	1414 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1344 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1413 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1413 K
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
اول	1412 ماه K
اوليه	97 نسخه K اين
ايميل	1327 K خود را	1327 به K شما	1328 ادرس K	1328 نشاني K	1357 در K خود	1410 K خود را وارد كنيد
ايميلتان	1357 به K
اينجا	1365 K كليك كنيد	1410 K كليك كنيد
اينستاگرام	1330 در K دنبال
اينه	64 K
اپ	1356 K
اپليكيشن	1356 K	1410 K ما را	1410 K را دانلود كنيد	1410 K را نصب كنيد	1411 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1370 الزاما K	1370 لزوما K	1370 K ديدگاه
بازنشر	45 K
باشيد	1344 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1351 را K
بحسب	217 K
بخوانيد	1342 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1411 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1351 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1344 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1344 براي ما K	1410 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1342 K	1350 به تيم ما K	1410 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1344 با ما در ميان K	1410 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1344 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1413 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1388 ضد K
تبليغات	70 بدون K	1388 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1343 منبع K	1343 منابع K	1405 منابع K	1405 منبع K
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
تلگرام	1330 ما را در K	1330 در K دنبال	1330 كانال K ما	1344 با ما در K
تماشا	1351 K كنيد
تمامي	1341 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1413 K داد
تيم	1411 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1332 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1341 كليه K	1341 همه K	1341 تمام K
حمايت	1358 K مالي خود	1359 به K شما نياز	1359 با K شما	1360 K كنيد	1410 از ما K كنيد	1410 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1411 اين K
خبرنامه	1327 K ما	1327 اشتراك K	1328 در K	1357 K روزانه	1357 K هفتگي	1411 K ما	1411 K	1414 K
خبرنگار	39 K ما	1344 K ما را	1346 K
خبرنگاران	39 K ما	1411 K ما
خصوصي	1333 سياست حريم K
خواست	1413 K
خواستند	1413 K
خواندن	1361 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1359 به K خود تكيه	1411 K ما
خواهد	1353 منتشر K شد
خواهند	1353 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1346 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1330 ما را K كنيد	1342 K كنيد	1342 K كنيم	1410 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1344 به ما خبر K	1351 گوش K	1362 هديه K	1410 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1353 نوشتن K	1353 ارسال K	1353 بيانگر K	1370 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1350 وبينار K ما	1361 اشتراك K	1371 مقاله K	1371 مطلب K	1371 مطالعه K	1410 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1370 ديدگاه K
روزنامهنگار	1346 K
روزنامهنگاري	1411 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1412 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1411 K ما
سايتهاي	1347 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1342 عضو K	1342 K	1410 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1357 خبرنامه K
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
علاقه	1343 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1350 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1353 K	1354 حروف لاتين (K)
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
كار	1411 K ما
كاربري	1361 حساب K خود شويد	1410 حساب K خود شويد
كانال	1330 به K ما	1342 K ما	1411 K ما
كتب	217 K
كتبت	217 K
كردهايد	1361 ثبت نام K	1361 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1368 K دريافت كنيم	1368 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1350 ديدن K	1351 گوش K	1362 هديه K	1365 روي لينك كليك K	1365 كليك K	1410 به ما كمك K	1410 روي لينك كليك K	1410 همين حالا ثبت نام K
كوكي	1333 از K
كوكيها	1333 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1353 حروف K	1354 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1370 K نظر
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
ما	1411 به K
مالكين	184 بلا K
مالي	1359 كمك K شما	1410 كمك K شما	1414 كمك K
ماه	1412 در K
ماهانه	1412 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1347 K خارجي	1347 اجازه ميدهيد K
محتوايي	1347 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1340 حقوق K است
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
مستقل	1411 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1388 K تبليغات
مشترك	149 هل انت K	1361 K شويد	1410 K شويد
مشتركا	50 بصفتك K
مشتركان	1361 ويژه K است
مصنوعي	1348 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1411 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1366 ادامه K
ملاك	184 بلا K
منبع	1369 ذكر K
منتخب	1343 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1356 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1357 عضويت شما با K	1357 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1347 از شما اجازه K
ميدهد	1353 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1413 K
ميگويد	1413 K
ميگيريم	1368 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1353 منتشر K شد
نخواهند	1353 منتشر K شد
نداد	97 پاسخ K
ندهيد	1410 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1356 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1410 در K ما	1411 K ما
نميشود	60 ايميل شما نمايش داده K	1353 منتشر K
نوشت	1413 K
نويسنده	1344 ايميل K	1346 K
نياز	1359 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1361 مشترك K
هماكنون	1410 K ثبت نام كنيد
همايش	1350 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1359 به حمايت شما K
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
وبينار	1350 K ما	1350 در K
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
ويديو	40 عكسها و K	40 عكس و K	1347 ديدن اين K
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
پژوهشگر	1346 K
""", 'گ': """
گزارش	1411 اين K
گزارشهاي	1411 K ما
گفت	1413 K
گفتند	1413 K
گفته	1413 K است	1413 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1779 का K रखने
अनुवाद	1781 K
अनुसार	1841 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1786 K राय दें
अपील	1841 K की
अलर्ट	1788 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1838 K दान
आपको	57 हम K
आर्टिकल	1800 फ्री K	1800 मुफ्त K
आर्थिक	1790 K सहयोग दें	1790 K सहयोग करें	1838 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1760 ऐप K करें	1788 K करें
इनबॉक्स	1759 आपके K	1789 अपने K में
""", 'उ': """
उपयोग	1765 कुकीज का K	1765 कुकी का K
""", 'ए': """
एजेंसी	1799 K की फीड
एडिटर	1779 सब K हैं	1779 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1817 K
""", 'क': """
कमीशन	1798 हमें K मिल	1798 K मिल सकता है
कमेंट	1786 अपनी राय K	1787 K करने के लिए	1787 K में अपनी राय	1787 K हटा	1787 K करने वाले
करके	1789 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1759 ईमेल दर्ज K	1762 फॉलो K	1774 जॉइन K	1774 लाइक K	1777 हमें ईमेल K	1784 टिकट बुक K	1786 पोल में वोट K	1789 साइन अप K	1793 शेयर K	1793 साझा K	1793 सेव K	1838 फॉलो K	1838 लॉग इन K	1838 साइन अप K
कहती	1841 K
कहते	1841 K
कहा	1841 K
कहानी	67 अपनी K हमें
कीजिए	1838 मदद K
कॉपी	1793 लिंक K हो गया
कॉपीराइट	1773 K
क्लिक	1774 K करें	1838 यहां K करें	1838 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1839 इस K	1839 यह K
खबरें	1795 और K पढने के लिए	1800 मुफ्त K
खबरों	1795 अन्य K के लिए	1795 ताजा K के लिए	1795 की K के लिए
खरीदें	1784 यहां से K
खेलें	1786 क्विज K और
""", 'ग': """
गिफ्ट	1793 K करें
गोपनीयता	1765 K नीति
""", 'ज': """
जनरेट	1799 ऑटो-K
जरूर	1777 हमें K दें
जावास्क्रिप्ट	1765 K
जुडने	1775 K के लिए
जुडिए	51 आप भी K	1838 K
जुडें	51 आप भी K	1762 चैनल से K	1774 K	1784 हमारी टीम से K	1838 हमसे K
ज्वाइन	1774 K करें
""", 'ट': """
टिप्पणियों	1787 K के लिए
टिप्पणी	97 K करने से इनकार	1787 K करने के लिए	1787 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1760 ऐप K करें	1788 K करें	1788 K कीजिए	1838 ऐप K करें	1838 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1842 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1838 राय K
देखें	1838 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1765 K नीति
निर्भर	1790 आपके सहयोग पर K
नोटिफिकेशन	14 K	1760 K चालू करें	1788 K ऑन करें	1788 K ऑन कर लें
नौकरी	1784 K के अवसर
न्यूज	1763 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1759 हमारे K	1759 हमारा K	1759 हमारा साप्ताहिक K	1759 K के लिए	1839 हमारे K	1842 K
""", 'प': """
पढने	0 K का समय	1791 K के लिए
पढें	0 मिनट में K	1760 ऐप में K	1838 पूरी खबर K
पत्रकार	1839 हमारे K
पत्रकारिता	1779 K में सक्रिय हैं	1839 हमारी K	1839 स्वतंत्र K
पसंदीदा	1776 K सोर्स	1776 K स्रोत	1776 K न्यूज सोर्स	1833 K स्रोत	1833 K सोर्स
पाठकों	18 K के सहयोग	1790 K के सहयोग से चलते
पाने	1789 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1799 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1841 K
पूछें	1781 K
पूरी	1791 बनकर K खबर
पॉडकास्ट	1785 K सुनें	1785 K सुनने के लिए	1839 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1840 K माह	1840 K वर्ष
प्रतिक्रिया	1786 अपनी K
प्रिफर्ड	1776 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1777 हमें K	1777 कमेंट करके K	1838 हमें K	1838 राय K
बताते	1841 K
बताया	1841 K
बदल	97 नाम K
बाहरी	1780 K साइट
बिंदु	1781 मुख्य K
बॉक्स	1787 कमेंट K में
बोला	1841 K
बोले	1841 K
ब्राउजर	10 आपका K
ब्लॉकर	1817 ऐड K	1817 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1777 हमें K	1838 हमें K	1838 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1840 हर K
मांगते	1780 आपकी इजाजत K हैं	1780 आपकी अनुमति K हैं
मुताबिक	1841 K
मुफ्त	1800 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1791 पढना जारी K के लिए
रजिस्टर	1838 अभी K करें
रहिए	1795 जुडे K
रहें	1795 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1841 K
लिखें	38 हमें K	67 हमें K	1838 हमें K
लेख	1839 यह K	1839 इस K
लॉग	24 K इन
लॉगिन	1838 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1799 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1817 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1785 K देखें	1785 K यहां देखें	1785 K भी देखें	1785 K देखने के लिए
वेबसाइट	1839 हमारी K
वेबिनार	1784 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1777 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1765 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1777 हमसे K करें
संपादित	1799 ने K नहीं किया
संवाददाता	39 हमारे K	1779 वरिष्ठ K हैं	1779 K हैं
संस्करण	97 पिछले K में
सकते	1775 जुड K हैं	1775 फॉलो कर K हैं	1777 हमें भेज K हैं
सदस्य	55 मासिक K	1791 पहले से K हैं	1838 K बनें
सदस्यता	1791 K लें
सप्ताह	1840 प्रति K
सब्सक्राइब	1759 न्यूजलेटर को K	1759 न्यूजलेटर K	1762 चैनल को K	1774 K करें	1789 K करके आप	1838 K करें
सब्सक्राइबर	50 K	1791 K हैं
सब्सक्राइबर्स	1791 K के लिए है
सब्सक्रिप्शन	1789 K सफल	1842 K
समरी	1781 K
समर्थन	1838 K करें
सर्वाधिकार	1772 K सुरक्षित
सर्वे	1786 K में भाग लें	1786 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1790 हमें K करें	1838 आपका K	1838 हमें K	1838 K करें	1838 आपके K
सहयोगी	55 मासिक K
सामग्री	1780 से मिली K शामिल है	1780 K उपलब्ध नहीं है
सारांश	1781 K
सिंडीकेट	1799 K फीड
सीनियर	1779 K सब एडिटर हैं
सुझाएं	1838 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1785 को K	1785 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1780 कुकीज K करें
""", 'ह': """
हमारा	1760 K ऐप	1839 K काम	1839 K ऐप
हमारी	39 K टीम से	1838 K मदद करें	1839 K टीम
हमारे	1839 K पाठक	1839 K चैनल	1839 K साथ
हिस्सा	1786 सर्वे में K लें
""", 'অ': """
অনলাইন	298 K শপ
অনুদান	303 আজই K দিন	342 K দিন	346 K
অনুমতি	292 K ছাডা কপি	292 K ছাডা নকল	294 আপনার K চাই
অনুমতিতে	293 বিনা K
অনুসরণ	288 K করুন	342 K করুন
অ্যাডব্লকার	324 K
অ্যাড্রেস	300 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	302 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	289 K জানান	289 K পাঠান	289 K লিখুন	289 K ইমেইল করুন	303 K পাশে থাকুন	342 K লিখুন	342 K ইমেইল করুন	342 K সঙ্গে কাজ করুন	343 K পাঠক	343 K সঙ্গে
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
কমিশন	312 K পেতে পারি
করুন	288 ফলো K	288 যোগ K	342 লগইন K	342 ফলো K
কর্তৃপক্ষ	292 মন্তব্যের জন্য K দাযী নয
কিনুন	298 টিকিট K
কুইজে	298 K অংশ নিন
ক্লিক	288 K করুন	342 এখানে K করুন	342 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	305 K পডতে	343 K
""", 'গ': """
গ্রহণ	294 কুকি K করুন
গ্রাহক	342 K হোন
গ্রাহকদের	305 শুধু K জন্য
""", 'চ': """
চাকরির	298 K সুযোগ
চালিযে	305 পডা K যেতে
চ্যানেল	343 আমাদের K
""", 'জ': """
জরিপে	298 K অংশ নিন	298 K ভোট দিন
জানতে	309 আরও খবর K
জানান	342 মতামত K	345 K
জানিযেছে	345 K
জানিযেছেন	345 K
""", 'ট': """
টাকায	305 মাত্র # K
টেলিগ্রাম	343 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	301 অ্যাপ K করুন	301 অ্যাপটি K করুন	342 অ্যাপ K করুন	342 অ্যাপটি K করুন
""", 'থ': """
থাকুন	288 যুক্ত K	342 পাশে K
""", 'দ': """
দাঁডান	304 পাশে K
দিন	288 যোগ K
দেখতে	299 ভিডিও K
দেখুন	299 ভিডিও K
""", 'ধ': """
ধরিযে	289 ভুল K দিন
""", 'ন': """
নামিযে	301 অ্যাপ K নিন
নিউজলেটার	283 আমাদের K	283 K পেতে	302 সাপ্তাহিক K	343 আমাদের K	343 K	346 K
নিউজলেটারের	343 K
নিজস্ব	292 মতামত লেখকের K
নিবন্ধন	342 এখনই K করুন
নোটিফিকেশন	301 K চালু করুন
""", 'প': """
পডতে	305 বাকি অংশ K	305 লেখা K	309 আরও খবর K
পাঠকেরাই	303 K আমাদের ভরসা
পাঠান	289 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	297 ভুল K
প্রকাশ	292 অনুমতি ছাডা K	300 ঠিকানা K করা হবে না
প্রতি	344 K মাসে
প্রতিবেদক	39 আমাদের K	291 জ্যেষ্ঠ K	291 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	289 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	343 এই K
প্রযোজন	294 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	343 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	345 K
বললেন	345 K
বলেছে	345 K
বলেছেন	345 K
বলেন	345 K
বুদ্ধিমত্তা	296 কৃত্রিম K
ব্যবহার	295 কুকি K
ব্লকার	324 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	299 K দেখুন
""", 'ম': """
মতামত	298 আপনার K দিন	342 K দিন
মন্তব্য	292 অশালীন K প্রকাশ	300 K করতে	300 K লিখতে	300 আপনার K লিখুন
মাসিক	344 K
মূল্যে	305 বিনা K পডতে
মূল্যের	306 বিনা K লেখা
মোবাইল	343 আমাদের K
""", 'য': """
যুক্ত	288 K হোন	288 K করুন	342 K হতে	342 K হোন
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
সংবাদটি	343 K
সংরক্ষিত	287 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	309 আমাদের K থাকুন	309 K থাকুন
সদস্য	342 K হোন
সম্পাদকীয	292 K নীতির সঙ্গে
সর্বস্বত্ব	287 K সংরক্ষিত
সহযোগিতা	342 K করুন
সহাযতা	342 আমাদের K	342 K করুন
সাংবাদিক	343 আমাদের K
সাংবাদিকতা	343 স্বাধীন K
সাংবাদিকতাকে	303 স্বাধীন K	343 K
সাংবাদিকতার	303 K পাশে
সাপ্তাহিক	302 আমাদের K
সাবস্ক্রাইব	283 নিউজলেটারে K	288 K করুন	302 K করলে আপনি	302 K করার জন্য ধন্যবাদ	342 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	343 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	3386 Kเพิ่มเพื่อน	3414 Kติดตาม
กร	3356 Kอกอีเมล
กล	3417 K่าว
กอ	3415 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3414 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3374 Kบคุณที่สมัคร	3374 Kบคุณที่ลงทะเบียน	3415 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3414 Kิกที่นี่	3414 Kิกชม
คว	3384 Kามเห็นส่วนตัวของผู้เขียน
ค่	3383 Kาคอมมิชชั่น	3383 Kาคอมมิชชัน
""", 'จ': """
จด	3355 Kหมายข่าวของเรา	3374 Kหมายข่าวรายสัปดาห์ของเรา	3418 Kหมายข่าว
จะ	3373 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3414 Kวน์โหลดแอปของเรา	3414 Kวน์โหลดแอปได้	3414 Kวน์โหลดแอปเลย	3414 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3365 Kดต่อผู้สื่อข่าวของเรา	3365 Kดต่อกองบรรณาธิการ	3414 Kดตามเรา
ต่	3416 Kอเดือน	3416 Kอปี
""", 'ถ': """
ถื	3374 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3378 Kลองอ่าน
ทั	38 Kกมา	3384 Kศนะของผู้เขียน
ทา	3373 Kงเว็บไซต์ขอสงวนสิทธิ์	3375 Kงอีเมลทุก
ทุ	3375 Kกเช้าทางอีเมล
""", 'บ': """
บท	3379 Kความฟรี	3415 Kความนี้
บร	3418 Kิจาค
บล	3398 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3417 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3376 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3417 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3365 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3367 Kมรับคุกกี้
""", 'ร': """
ระ	3417 Kบุว่า
รา	3416 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3376 Kวมสนับสนุนการทำงานของเรา	3414 Kวมสนับสนุน	3414 Kวมบริจาคให้เรา	3414 Kวมบริจาคกับเรา	3414 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3384 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3415 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3361 Kวนลิขสิทธิ์	3362 Kวนสิทธิ์
สน	3376 Kับสนุนสื่ออิสระ	3376 Kับสนุนการทำงานของเรา	3376 Kับสนุนนักข่าว	3414 Kับสนุนเรา	3414 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3355 Kัครรับจดหมายข่าว	3355 Kัครรับข่าวสาร	3414 Kัครรับ	3414 Kัครสมาชิกวันนี้	3414 Kัครสมาชิกเลย	3414 Kัครสมาชิกเพื่อ	3414 Kัครสมาชิกได้ที่	3414 Kัครสมาชิกของเรา	3418 Kาชิก
สำ	3378 Kหรับสมาชิกเท่านั้น
สื	3415 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3365 Kงเรื่องราวของคุณ	3365 Kงข่าวหาเรา	3414 Kงข้อมูลมาที่	3414 Kงคลิปมา
""", 'ห': """
หา	3365 Kกคุณมีข้อมูล
ห้	3361 Kามคัดลอกหรือ	3361 Kามคัดลอกข้อความ	3361 Kามคัดลอกเนื้อหา	3361 Kามคัดลอกบทความ	3362 Kามทำซ้ำ
""", 'อ': """
อย	3414 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3355 Kเมลของคุณ
อ่	3378 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3414 Kียนถึงเรา	3414 K้าสู่ระบบเพื่อ
เฉ	3378 Kพาะสมาชิก
เน	9 Kื้อหานี้	3367 Kื้อหาจากภายนอก	3367 Kื้อหาภายนอก	3394 Kื้อหานี้มาจาก	3394 Kื้อหาจาก
เป	3378 K็นสมาชิกอยู่แล้ว	3417 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3373 Kื่อแสดงความคิดเห็น	3378 Kื่ออ่านต่อ	3378 Kื่ออ่านบทความ	3386 Kิ่มเพื่อนไลน์	3386 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3373 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3365 K้งเบาะแสข่าว	3365 K้งเรา	3414 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3364 Kล่งข่าวที่ต้องการ	3364 Kล่งข่าวโปรด	3364 Kล่งที่มาที่ต้องการ
แอ	3386 Kดไลน์	3386 Kดไลน์เพื่อ	3414 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3398 Kรแกรมบล็อกโฆษณา
โห	3414 Kวตเลย	3414 Kลดแอป
""", 'ใ': """
ให	3415 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3722 hãy gửi K
""", 'ủ': """
ủng	3663 ly cà phê K hộ	3722 hãy K hộ
""", 'あ': """
あと	2216 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2272 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2183 Kいのブラウザ
お寄	2272 Kせください
お届	57 Kけします
お申	2204 Kし込みはこちら	2272 Kし込みください	2272 Kし込みはこちら
お聞	2272 Kかせください
お見	2272 K逃しなく
お試	2272 Kしください
お読	2272 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2221 K転載したものです	2221 Kの転載です
か月	2170 K無料	2274 K無料
""", 'が': """
が作	2254 aiK成
が無	2183 javascriptK効
が生	2254 aiK成
が翻	2254 aiK訳
が要	2254 aiK約
""", 'こ': """
ここ	2169 Kからは有料	2170 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2169 K記事は有料	2169 K記事は会員	2188 K記事についてのご意見	2234 Kコンテンツは	2234 K投稿は	2234 K外部コンテンツは	2273 K記事が	2273 K記事を	2273 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2183 K用のブラウザ
ご協	2272 K力ください
ご存	2222 Kじの方は
ご寄	2167 K付をお願い	2272 K付
ご意	43 K見・ご反論	2188 K見・ご感想	2188 K見をお寄せ
ご感	2188 K想をお寄せ
ご支	2167 K援をお願い	2272 K援
ご登	2213 K録ありがとうございます	2272 K録
ご覧	2272 Kください	2272 Kいただけます
ご購	2272 K読
ご連	2272 K絡ください
""", 'す': """
すで	2216 Kに会員の方
すべ	2170 Kての記事が
""", 'ぜ': """
ぜひ	2180 Kフォロー
""", 'で': """
でも	2180 K配信中
で作	2254 aiK成
で受	2197 lineKけ取る
で届	2197 lineKく
で最	2197 lineK新
で生	2254 aiK成
で要	2254 aiK約
""", 'と': """
と強	2275 K調
と書	2275 Kい
と発	2275 K表
と話	2275 Kし	2275 Kす
と語	2275 Kっ	2275 Kる
と説	2275 K明
と述	2275 Kべ
""", 'に': """
によ	2254 aiKって生成	2254 aiKる要約	2275 Kると
""", 'の': """
の使	2186 cookieK用
の学	48 aiK習
の採	2204 K用情報
の提	2221 K供記事です
""", 'を': """
をフ	2180 Kォローする	2180 Kォローしよう
を使	2186 cookieK用
を利	2186 cookieK用
を有	2183 javascriptK効	2183 javascript K効
を発	2275 K表した
を許	2201 cookieK可
""", 'ア': """
アカ	2197 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2220 Kィリエイト広告	2220 Kィリエイトプログラム	2220 Kィリエイトリンク	2229 Kィリエイトリンク	2229 Kィリエイト広告	2229 Kィリエイトプログラム
アプ	2175 Kリで開く	2175 Kリで読む	2175 Kリはこちら	2176 Kリを開く	2176 Kリをダウンロード	2176 Kリのダウンロード	2176 Kリをインストール	2212 Kリなら通知	2212 Kリなら速報	2212 Kリなら、	2212 Kリで読むと	2212 Kリなら
アン	2208 Kケートにご協力	2208 Kケートはこちら	2208 Kケート実施中	2209 Kケートに答えて
""", 'カ': """
カ月	2170 K無料	2274 K無料
""", 'ク': """
クイ	2209 Kズに答えて
クッ	2185 cookie(Kキー)	2186 Kキーを使用	2186 Kキーを利用	2201 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2188 Kントを投稿するには	2188 Kントするには	2188 Kントをお寄せ	2189 Kント欄で	2189 Kント欄に	2189 Kント欄から	2189 Kント欄へ	2211 Kントは削除します	2211 Kントは削除することが	2211 Kントは削除する場合	2211 Kントは承認	2211 Kントは公開前	2211 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2167 Kートをお願いします	2272 Kートをお願い	2272 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2272 Kンロードしてください
""", 'チ': """
チケ	2204 Kット販売中
チャ	2181 Kンネル登録を	2197 Kンネルに参加する	2197 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2173 Kースレターに登録	2174 Kースレターを	2197 googleKースで	2213 Kースレター登録はこちら	2276 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2180 Kローして最新	2180 Kローをお願い	2272 Kローしてください
""", 'ブ': """
ブラ	2232 Kウザは音声	2232 Kウザは動画	2232 Kウザではこの動画	2232 Kウザはvideo	2232 Kウザはaudio
""", 'プ': """
プッ	2176 Kシュ通知
プラ	2185 Kイバシーポリシーに
プレ	2170 Kミアム会員
プロ	2220 Kモーションが含まれ	2220 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2173 Kマガに登録	2174 Kマガで	2213 Kマガ登録はこちら	2213 Kマガの登録	2273 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2173 Kルマガジンに登録	2174 Kルマガジンで	2174 Kルマガジンを	2174 Kルでお届け	2188 Kルアドレスが公開されることはありません	2213 Kルアドレスを入力してください	2276 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2169 Kインして続きを	2169 Kインしてください	2170 Kインが必要	2272 Kインして
""", 'ヶ': """
ヶ月	2170 K無料	2274 K無料
""", '上': """
上优	3757 在googleK先
上優	3757 在googleK先
""", '下': """
下方	3843 K留言
下載	3738 K客戶端	3740 Kapp	3740 K應用程式
下载	3738 K客户端	3740 Kapp	3740 K应用	3842 K客户端
""", '不': """
不代	3756 K表本站	3773 K表本站立场	3786 K表本報立場	3786 K表本报立场	3786 K表本站立场	3786 K表本站立場	3786 K表本媒體立場	3786 K表本網立場	3786 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3812 K于任何财团
不屬	3812 K於任何財團
不得	3756 K转载	3756 K轉載
不认	43 K同本文
不錯	3842 K過
不错	3842 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3756 K表作者
仅供	3773 K其表达个人看法
仅限	3778 K会员	3778 K订户
""", '他': """
他說	3845 K
他说	3845 K
""", '付': """
付費	3733 K後	3846 K牆
付费	3733 K后	3846 K墙
""", '以': """
以下	3801 K内容来自
以閱	3732 K讀全文
以阅	3732 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3733 K专享	3778 K限定内容
会員	50 Kの方は	50 Kは月に	2169 K限定です	2169 K限定の記事	2169 K登録できます	2170 K登録すると	2170 K登録が必要	2216 Kの方はこちら	2216 K登録で続きを読む	2216 K登録後にご覧	2245 Kだけが読める	2245 Kのみがお読み	2245 Kのみ閲覧	2272 K登録して	2272 K登録は	2272 K登録がお済み	2272 K登録をお願い	2272 K登録で	2272 K登録のうえ	2272 K登録はこちら	2272 K登録ください	2273 Kの方
会費	2214 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3730 K支持	3842 K支持,	3842 K支持让	3842 K支持讓	3842 K支持是
""", '使': """
使用	3748 Kcookie改善	3748 Kcookie以	3748 K cookie 以	3748 K cookie 来	3748 K cookie 來	3749 Kcookie来	3749 Kcookie來
""", '來': """
來自	3764 K外部平台的內容
""", '依': """
依靠	3776 K读者的支持	3776 K讀者的支持
""", '侵': """
侵权	3756 K请	3756 K必究
侵權	3756 K必究
""", '個': """
個人	2186 K情報の取り扱い	2221 Kの見解です	3773 K看法
""", '偏': """
偏好	3757 K來源	3757 K来源	3826 K來源
""", '僅': """
僅限	3778 K會員	3778 K訂戶
""", '優': """
優先	2196 Kソース	2196 K表示に設定	2196 Kする情報源	2196 K的に表示
""", '免': """
免費	15 K閱讀	3787 K文章	3787 K閱讀篇數	3787 K閱讀額度	3788 K註冊即可	3788 K註冊後	3815 K文章	3842 K訂閱	3844 K試用
免费	15 K阅读	3787 K文章	3787 K阅读篇数	3788 K注册即可	3788 K注册后	3815 K文章	3842 K订阅	3844 K试用
""", '全': """
全文	20 Kを	2169 Kを読むには	2169 Kをお読み
""", '公': """
公众	16 K号	3743 K号:
公式	2176 Kアプリ	2180 Kアカウントをフォロー	2180 Kアカウントを友だち	2197 Klineはこちら	2273 Kline
""", '关': """
关注	3743 K我们的	3842 K我们
""", '内': """
内阅	3738 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3845 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2274 K
初月	2216 K#円で	2274 K無料
""", '判': """
判断	2275 Kした
""", '利': """
利用	2185 K規約に同意
""", '前': """
前請	3773 K先登入
前请	3773 K先登录
""", '剩': """
剩余	3732 K#%
剩餘	3732 K#%
""", '力': """
力を	2214 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3743 Kline好友	3743 Kline官方	3743 Kline@	3776 K贊助行列	3776 K赞助行列	3842 K会员	3842 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2273 Kになります
""", '動': """
動画	40 Kや写真	2205 Kをご覧ください	2205 Kはこちら	2206 Kでも詳しく	2206 Kでも解説	2232 Kを再生するには	2232 Kをご覧いただくには	2232 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3844 K
""", '化': """
化名	97 K
""", '即': """
即可	3773 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2181 Kち追加
""", '収': """
収益	2220 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3736 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2198 K班までご	2214 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2173 Kトレイに
""", '只': """
只靠	3776 K讀者	3776 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3764 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3803 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3845 K
告诉	38 K我们	67 K我们	3845 K
""", '呼': """
呼び	2275 Kかけた	2275 Kかける	2275 Kかけて	2275 K掛け
""", '命': """
命じ	2275 Kた
""", '啟': """
啟用	3803 Kjavascript
""", '喊': """
喊道	3845 K
""", '因': """
因为	3842 K有你的支持
因為	3842 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2220 Kの一部が還元
""", '外': """
外部	2201 Kコンテンツ	3764 K内容	3764 K內容
""", '她': """
她說	3845 K
她说	3845 K
""", '好': """
好評	2204 K発売中
""", '如': """
如侵	3756 K权
如有	3756 K侵权	3756 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3744 K微信
""", '定': """
定期	3842 K定額
""", '寄': """
寄付	2242 Kで成り立って	2242 Kで運営され	2242 Kによって運営され	2272 Kをお願い	2276 K
寄到	3736 K您的信箱	3775 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3845 K
""", '居': """
居合	2222 Kわせた方は
""", '已': """
已是	3732 K會員	3778 K订户	3778 K訂戶
已经	3732 K是会员
""", '年': """
年額	2274 K
""", '广': """
广告	11 K	3750 K拦截	3809 K拦截	3809 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2183 Kブロック	2214 Kに頼らず
""", '廣': """
廣告	11 K	3750 K攔截	3809 K攔截	3809 K封鎖
""", '开': """
开启	3740 K通知	3803 Kjavascript
""", '弊': """
弊社	2273 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2273 Kイト
当初	97 Kの記事で
当社	2273 Kの
当編	2273 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3740 K扫	3744 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2167 Kをお願いします	2272 Kをお願い	2272 Kして
""", '您': """
您已	3775 K成功订阅	3775 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3730 K支持	3776 K每一份捐款	3776 K每一筆捐款	3842 K捐款	3842 K支持,	3842 K支持让	3842 K支持讓	3842 K支持是
""", '情': """
情報	2198 Kをお寄せください	2198 K提供はこちら	2198 K提供を募集	2198 K提供をお待ち	2198 Kをお待ちして	2222 Kをお持ちの方は	2222 K提供窓口
""", '感': """
感謝	3775 K您的訂閱	3842 K閱讀	3842 K您的支持
感谢	3775 K您的订阅	3842 K阅读	3842 K您的支持
""", '成': """
成为	51 K其中一员	3732 K会员即可	3778 K付费会员	3842 K会员,	3842 K会员即可	3842 K我们的会员
成果	2229 K報酬型広告
成為	3732 K會員即可	3776 K我們的贊助	3778 K付費會員	3842 K會員,	3842 K會員即可	3842 K我們的會員
""", '我': """
我不	3832 K是机器人	3832 K是機器人
我们	3748 K使用cookie	3748 K使用 cookie	3843 K的
我們	3748 K使用cookie	3748 K使用 cookie	3843 K的
""", '手': """
手机	3740 K客户端
""", '打': """
打开	3738 Kapp	3740 K微信
打開	3738 Kapp
""", '扫': """
扫一	3740 K扫
扫描	3738 K二维码下载	3738 K二维码加入	3740 K二维码关注	3842 K二维码下载	3842 K二维码关注	3842 K二维码加入	3842 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3756 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3845 K
指摘	2275 Kした
""", '捐': """
捐助	3776 K我们	3776 K我們
捐款	3842 K支持	3846 K
""", '掃': """
掃一	3740 K掃
掃描	3738 K qr	3842 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3740 K通知
推送	14 K	3740 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3809 K告
""", '支': """
支持	3729 K獨立媒體	3729 K独立媒体	3730 K我们的	3730 K我們的	3842 K我们,	3842 K我們,	3842 K我们。	3842 K我們。	3842 K我们的报道	3842 K我們的報導	3842 K我们的新闻	3842 K我們的新聞	3842 K我们的记者	3842 K我們的記者	3842 K我们的工作	3842 K我們的工作	3842 K我们继续	3842 K我們繼續
支援	2242 Kで成り立って	2242 Kで運営され	2242 Kによって成り立って	2242 Kによって運営され	2272 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3756 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3757 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2275 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3778 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2173 K情報をお届け
""", '會': """
會員	50 K每月	3733 K專享	3778 K限定內容
""", '月': """
月額	2170 K#円	2274 K
""", '有': """
有了	3842 K你的支持	3842 K您的支持
有料	50 K会員は	2169 K会員限定	2169 K会員になる	2169 K会員の方	2216 K記事が読めます	2276 K会員
有权	3773 K删除
有權	3773 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3797 K#歲	3797 K十八歲
未經	3756 K授權不得	3756 K授權,不得	3756 K授權禁止	3756 K授權請勿	3756 K授權,請勿
未经	3756 K授权不得	3756 K授权,不得	3756 K授权禁止	3756 K授权,禁止	3756 K授权请勿	3756 K授权,请勿
""", '本': """
本ま	2216 月#Kで無料で
本ア	2273 Kプリ
本サ	2273 Kイト
本內	3801 K容來自
本内	3801 K容来自
本刊	3843 K
本報	3843 K導
本报	3843 K读者	3843 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3756 K来源	3843 K
本站	3843 K
本紙	38 Kまで	67 Kまで
本網	3748 K站使用	3843 K
本网	3748 K站使用
本記	2273 K事
本誌	2273 K
""", '来': """
来自	3764 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2254 K翻訳
""", '欢': """
欢迎	3743 K关注	3842 K加入	3842 K赞助	3842 K订阅	3842 K投稿
""", '歡': """
歡迎	3743 K追蹤	3842 K加入	3842 K贊助	3842 K訂閱	3842 K投稿
""", '此': """
此內	9 K容	3801 K容來自	3801 K容由
此内	9 K容	3801 K容来自	3801 K容由
此前	97 K版本
此影	3800 K片在您所在
此视	3800 K频在您所在
""", '残': """
残り	2169 K#文字	2169 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3844 K
每日	3737 K简报	3737 K簡報	3737 K電子報
每月	3844 K
""", '求': """
求め	2275 Kた	2275 Kている
""", '沒': """
沒有	70 K廣告	3812 K股東	3812 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3812 K股东	3812 K财团
""", '浏': """
浏览	3750 K器版本	3800 K器不支持音频	3800 K器不支持视频	3800 K器不支持播放	3800 K器不支持html#	3800 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3800 K器不支援影片	3800 K器不支援音訊
""", '点': """
点击	3842 K关注	3842 K这里
""", '無': """
無料	15 K記事	2169 Kで会員登録	2169 K会員に登録	2216 Kで読める記事の上限	2216 K会員になると	2245 K記事の閲覧	2245 K記事は残り	2245 Kで読める記事	2245 K閲覧	2272 K会員に登録	2272 K会員登録	2274 K体験
無断	2195 K転載	2195 K複製	2253 K転載・複製	2253 K転載を禁じ	2253 Kでの転載	2253 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3756 K所有	3756 K归本	3756 K归原	3756 K归作者	3756 K归属
版權	3756 K所有	3756 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2273 Kしたジャーナリズム	3843 K新闻	3843 K媒体
""", '獨': """
獨立	3843 K新聞	3843 K媒體
""", '獲': """
獲得	3785 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3843 K者
由读	3843 K者
""", '申': """
申し	2204 K込みはこちら
申込	2204 Kみはこちら	2204 Kはこちら
""", '电': """
电子	3846 K报
""", '畅': """
畅读	3778 K全站
""", '留': """
留言	85 K区	85 K區	3843 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2198 Kをお寄せ
""", '登': """
登入	24 K或	3732 K後繼續	3732 K會員	3788 K或註冊
登录	24 K或	3732 K后继续	3732 K后查看全文	3732 K后查看完整	3788 K或注册
登録	2216 Kして続きを読む	2272 Kしてください	2272 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2273 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3738 appK多
""", '禁': """
禁止	3756 K转载
禁無	2194 K断
""", '私': """
私た	2273 Kちの
""", '科': """
科し	2275 Kた
""", '称': """
称	3845 K
""", '稱': """
稱	3845 K
""", '立': """
立即	3842 K加入我们	3842 K加入我們	3842 K订阅	3842 K訂閱	3842 K下载	3842 K下載	3842 K报名	3842 K報名	3842 K成为会员	3842 K成為會員
""", '第': """
第一	3773 K条评论	3773 K則留言	3773 K條評論
""", '筆': """
筆者	2221 K個人の見解
""", '紙': """
紙の	2273 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2169 Kを読むには	2169 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2273 K部では
""", '繼': """
繼續	3732 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3732 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3845 K
者说	3845 K
""", '联': """
联盟	74 K链接	3785 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3785 K行銷連結	3785 K連結
聯絡	38 K我們
""", '自': """
自動	2254 K翻訳
""", '若': """
若有	3756 K侵权	3756 K侵權
""", '获': """
获得	3785 K佣金
""", '著': """
著作	2195 K権は	2253 K権法により保護	2253 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3773 K本站立场
表示	3845 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3732 K即可	3732 K後繼續	3736 K我們的	3736 K電子報	3842 K我們	3846 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2198 Kまでご連絡ください
""", '訴': """
訴え	2275 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2275 Kた
認為	3845 K
""", '說': """
說:	3845 K
說。	3845 K
說道	3845 K
""", '読': """
読み	2170 K放題
読者	18 Kの寄付	18 Kの支援	2214 Kの会費で	2273 Kの皆様	2273 Kの皆さ	2273 Kアンケート
""", '請': """
請先	3842 K登入
請啟	3748 K用javascript
請我	54 K喝咖啡
請捐	3842 K款
請支	3729 K持我們	3842 K持我們
請登	3842 K入後	3842 K入以
請立	3842 K即捐款
請輸	3775 K入您的電子	3842 K入您
請點	3842 K擊此處	3842 K擊這裡	3842 K擊下方	3842 K擊連結
""", '讀': """
讀者	43 K投書	3843 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3732 K即可	3732 K后继续	3736 K我们的	3736 K电子报	3842 K我们	3846 K费
""", '认': """
认为	3845 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3773 K服务协议
""", '该': """
该视	3800 K频在您所在
""", '说': """
说:	3845 K
说。	3845 K
说道	3845 K
""", '请': """
请先	3842 K登录
请启	3748 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3842 K款
请支	3729 K持我们	3842 K持我们
请点	3842 K击此处	3842 K击这里	3842 K击下方	3842 K击阅读	3842 K击关注	3842 K击链接
请登	3842 K录后	3842 K录以
请立	3842 K即捐款
请输	3775 K入您的电子邮箱	3775 K入您的邮箱	3842 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3843 K问卷	3843 K群
""", '責': """
責任	3756 K編輯:
""", '賺': """
賺取	3785 K佣金
""", '購': """
購読	2169 K者の方は	2170 Kすると	2272 Kしてください	2273 K者の方	2276 K料
""", '贊': """
贊助	3729 K我們	3842 K我們
""", '责': """
责任	3756 K编辑:
""", '赚': """
赚取	3785 K佣金
""", '赞': """
赞助	3729 K我们	3842 K我们
""", '身': """
身边	3843 K的新鲜事
身邊	3843 K的新鮮事
""", '転': """
転載	45 K	2194 Kを禁じ
""", '輸': """
輸入	3775 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3756 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3756 K请注明
""", '输': """
输入	3775 Kemail
""", '这': """
这篇	3843 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3743 K我們的	3757 Kgoogle news	3842 K我們
""", '送': """
送っ	49 Kてください
送到	3775 K你的邮箱	3775 K您的邮箱	3775 K您的信箱
""", '這': """
這篇	3843 K文章
""", '通': """
通知	14 K	2176 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2213 Kニュースレター
""", '邀': """
邀請	3842 K您
邀请	3842 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3845 K
""", '长': """
长说	3845 K
""", '開': """
開啟	3740 K通知	3803 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3732 K全文請
""", '關': """
關注	3743 K我們的	3842 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3732 K全文请
""", '随': """
随时	3842 K掌握
""", '隐': """
隐私	3749 K政策
""", '隨': """
隨時	3842 K掌握
""", '隱': """
隱私	3749 K權政策	3749 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3846 K報
""", '需': """
需接	3764 K受cookie
需要	3764 K接受cookie	3842 K您的支持	3842 K你的支持
""", '音': """
音声	2205 Kでもお聴き
""", '飲': """
飲酒	3797 K過量
""", '首': """
首年	3790 K仅需
首月	3778 K仅需	3778 K只要	3790 K免费	3790 K免費	3790 K仅	3790 K僅	3790 K只需	3844 K
首选	3757 K来源	3757 K新闻来源	3826 K来源
首選	3757 K來源	3757 K新聞來源	3826 K來源
""", '點': """
點擊	3842 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2375 K
가입해	2375 K 주세요
""", '강': """
강조했다	2378 K
""", '게': """
게시물	2336 K 불러오기
""", '계': """
계속	2281 K 읽으려면	2281 K 읽으시려면
계신	2304 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2343 K 차단
광고도	70 K
광고차단	2343 K
""", '구': """
구글	2291 K 뉴스에서
구독	50 K 회원은	2281 K 후 이용
구독료	2379 K
구독을	2375 K 신청하세요
구독자	2281 K 전용 기사	2281 K 전용 콘텐츠	2281 K 전용입니다	2281 K 전용 서비스	2376 K
구독자는	50 K
구독자만	2281 K 볼 수	2318 K 읽을
구독자에게만	2318 K 제공
구독하고	2291 K
구독하세요	2303 K	2375 K
구독하시면	2281 K
구독해	80 K 주세요	2290 K 주세요	2316 K 주셔서	2375 K 주세요
구독해주세요	2290 K
구독해주셔서	2316 K
""", '금': """
금요일	2316 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2281 전체 K 보려면	2318 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2317 K 응원해
기자에게	2304 K 연락해 주세요
""", '남': """
남겨주세요	2375 K
""", '네': """
네이버	2291 K 메인에서	2303 K 구독
네이버에서	2291 K 구독
""", '놓': """
놓치지	2375 K 마세요
""", '눌': """
눌러주세요	2375 K
""", '뉴': """
뉴스레터	78 K	2283 K 구독하기	2283 K 구독하세요	2283 K 신청하기	2283 K 구독 신청하기	2376 K	2379 K
뉴스레터로	2283 K 받아
뉴스레터를	2283 K 받아	2283 K 구독하세요	2283 K 구독해	2283 K 구독하고	2283 K 구독하면	2375 K 신청하세요
""", '다': """
다운로드하세요	2375 K
""", '달': """
달	2318 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2304 K 제보가	2376 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2314 K 삭제될	2314 K 삭제합니다	2314 K 통보	2314 K 예고	2314 K 운영자	2314 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2378 K
""", '독': """
독립	2376 K 언론
독립언론	2376 K
독립언론을	2317 K 지켜
독자	2326 K 후원으로	2375 K 여러분의	2376 K 여러분
독자님의	2279 K 후원	2326 K 후원으로
독자들의	18 K 후원	2326 K 후원으로	2347 K 후원
독자의	2326 K 후원으로	2347 K 후원	2376 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2316 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2375 K
""", '로': """
로그인	24 K	2281 K 후 이용
로그인이	2281 K 필요합니다	2281 K 필요한 서비스	2281 K 필요해요
로그인하거나	2375 K
로그인하고	2318 K 계속
로그인하면	2318 K 계속
로그인하시면	2281 K
로봇이	2366 K 아닙니다
""", '링': """
링크에서	2375 K 확인하세요
""", '마': """
마음에	2317 기사가 K 드셨다면
""", '만': """
만나보세요	2375 K
""", '말': """
말했다	2378 K
""", '매': """
매월	2377 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2316 K 보내드려요
메일함으로	2283 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2301 K 복제	2301 K 전재
무단전재	2300 K
무료	15 K 기사	2324 K 기사	2377 K 체험
무료로	15 K 볼 수 있는	2318 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2375 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2378 K
""", '보': """
보내	57 K 드립니다	2375 K 주세요
보내드리는	2316 K
보내드립니다	57 K	2316 K
보내주세요	2375 K
""", '본': """
본	2376 K 기사
본사의	2322 K 편집 방향	2322 K 편집방향
본지는	2376 K
본지의	2322 K 편집 방향	2322 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2335 K 오디오를	2335 K 비디오를	2335 K 동영상을
브라우저는	2335 K 동영상
브라우저에서는	2335 K 동영상을
""", '사': """
사연을	2304 K 보내주세요	2304 K 보내 주세요
사전	2309 K 등록하기	2309 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2302 K 매체로	2302 K 출처로	2302 K 언론사	2302 K 매체
선호하는	2302 K 출처
""", '설': """
설명했다	2378 K
설문에	2375 K 참여하세요
설치하세요	2375 K
""", '세': """
세미나	2309 K 신청하기
""", '소': """
소식을	2316 K 전해드립니다
""", '속': """
속보를	2315 K 받아보세요
""", '수': """
수수료를	2321 K 받을 수 있습니다	2321 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2326 K 후원으로
시민의	2347 K 후원
시작하세요	2375 K
""", '아': """
아래에서	2375 K 확인하세요
""", '알': """
알려	2375 K 주세요
알려주세요	2375 K
알림	2287 K 받기	2287 K 설정
알림을	14 K	2315 K 켜고
""", '애': """
애드블로커	2343 K
애드블록	2343 K
""", '앱': """
앱	2287 K 다운로드	2287 K 설치	2315 K 설치하기
앱에서	2286 K 보기	2286 K 열기	2315 K 더 편하게	2375 K 확인하세요
앱으로	2286 K 보기	2315 K 더
앱을	2287 K 다운로드	2315 K 다운로드하세요	2315 K 설치하세요
""", '언': """
언론을	2317 독립 K 지켜
""", '여': """
여기서	2375 K 확인하세요
여러분	2376 K 덕분
여러분의	2304 K 제보를	2317 K 후원이	2347 독자 K 후원	2375 K 후원
""", '영': """
영상에서	2310 K 확인하세요	2310 K 확인할 수 있습니다	2375 K 확인하세요
영상으로	2310 K 확인하세요
영상을	2310 K 확인하세요
""", '온': """
온라인	2309 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2307 K 콘텐츠	2336 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2376 K 기자
우리의	2376 K 저널리즘
""", '운': """
운영되고	2317 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2317 K 응원
""", '월': """
월	2377 K #원
""", '유': """
유료	2281 K 구독자만
유튜브	2291 K 구독
""", '음': """
음성으로	2310 K 들으려면	2310 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2375 K
응원해	2279 K 주세요	2375 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2375 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2376 K 기사가	2376 K 기사는	2376 K 기사
이메일	2284 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2283 K 입력하세요	2283 K 입력해 주세요	2283 K 입력해주세요	2283 K 입력하시면
이미	2318 K 구독자이신가요
이벤트에	2375 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2358 K 작성	2358 K 생성	2358 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2309 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2358 K 번역
자바스크립트가	2338 K
자바스크립트를	2338 K
자살예방	97 K
자주	2302 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2300 K 금지
재배포금지	2300 K
재생할	2335 K 수 없습니다
""", '저': """
저작권법	2301 K
저작권법의	2301 K
저작권자	2301 K
저작권자의	2301 K
저희	2376 K 뉴스레터	2376 K 채널	2376 K 앱
저희는	2376 K
저희를	2376 K
""", '적': """
적었다	2378 K
""", '전': """
전문을	20 K
전용	2281 회원 K 기사	2281 회원 K 콘텐츠	2281 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2378 K
""", '정': """
정기후원	2377 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2336 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2304 K 부탁드립니다
제보는	2304 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2304 K 기다립니다	2304 K 받습니다
제보해	38 K 주세요	67 K 주세요	2375 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2321 K 링크
제휴링크	2321 K
""", '좋': """
좋아요	2303 구독과 K 부탁
좋아요를	2303 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2375 K 확인하세요	2375 K 신청하세요	2375 K 참여하세요
지켜주세요	2375 K
""", '채': """
채널	2290 K 추가	2303 K 추가하기	2303 K 구독하기	2325 K 추가하고	2325 K 추가하면
채널에	2303 K 참여하세요
채널에서	2303 K 소식을	2375 K 확인하세요
채널을	2325 K 추가하고	2325 K 추가하면	2325 K 추가해	2325 K 구독하고	2325 K 구독하면
채용	2309 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2377 K 달
""", '추': """
추가해	2303 K 주세요
추가해주세요	2303 K
""", '친': """
친구	2303 K 추가하세요
""", '카': """
카카오톡	2325 K 채널에서	2325 K 채널
""", '커': """
커피	54 K 한 잔 사	2317 K 한 잔 값으로
""", '콘': """
콘텐츠	2336 K 불러오기
""", '쿠': """
쿠키	2307 K 동의가
쿠키를	2307 K 허용해야	2307 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2309 K 보기
""", '파': """
파트너스	2321 K 활동
""", '팔': """
팔로우하기	2290 K	2303 K
팔로우하세요	2375 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2322 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2321 K 받아
""", '활': """
활용	2300 ai 학습 및 K 금지
""", '회': """
회원	2281 K 전용입니다
회원가입	2281 K 후	2375 K 후
회원가입은	2375 K
회원가입을	2375 K 하
회원가입하고	2375 K
회원가입하면	2318 K 월
회원가입하세요	2375 K
회원가입하시면	2375 K
회원만	2281 K 볼 수
""", '후': """
후원금	2379 K
후원으로	2317 독자의 K 운영됩니다	2317 독자의 K 운영하는
후원을	2279 K 부탁드립니다	2375 K 부탁
후원이	2279 K 필요합니다	2279 K 큰 힘이
후원하세요	2375 K
후원해	80 K 주세요	2279 K 주세요	2375 K 주세요
후원회원의	2326 K 후원으로	2347 K 힘
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
