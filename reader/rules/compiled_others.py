"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3637
# comentário	2772
# comentários	2772
# gün ücretsiz deneyin	3418
# głosów	91
# hlasů	91
# hozzászólás	1856
# komentářů	443
# komentāri	2424
# lượt bình chọn	91
# příspěvků	443
# röster	91
# yaşindan küçükler oynayamaz	3481
# ääntä	91
# δευτερόλεπτα μπροστά	811
# δευτερόλεπτα πίσω	811
# σχόλια	753
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3557
# коментарів	3557
# комментариев	3016
# комментарий	3016
# комментария	3016
# הצבעות	91
# שניות אחורה	1707
# שניות קדימה	1707
# תגובות	1663
# تعليقات	118
# ثانيه جلو	1378
# ثانيه عقب	1378
# راي	91
# صوت	91
# نظر	1334
# कमेंट	1765
# वोट	91
# सेकंड आगे	1806
# सेकंड पीछे	1806
# € al mes durante # meses	1204
# € al mese per # mesi	2082
# € por mês durante # meses	2813
#か月無料	2168
#カ月無料	2168
#ヶ月無料	2168
#件のコメント	2184
#則留言	3747
#条评论	3747
#票	91
#秒戻る	2227
#秒進む	2227
#명 참여	91
#초 뒤로	2330
#초 앞으로	2330
""", 'a': """
a apărut o eroare	2960
a carregar vídeo	2826
a cikk a hirdetés alatt folytatódik	1852
a cikk a hirdetés után folytatódik	1852
a cikk meg is hallgatható	1850
a cikk meghallgatása	1859
a cikk megosztása	1850
a folytatáshoz regisztráljon	1844
a hirdetés után folytatjuk	1852
a kommentelés lezárult	1856
a lire également	1525
a nap kérdése	91
a rovat további cikkei	1857
a szerző a lap munkatársa	1867
a szerző jogász	1867
a szerző közgazdász	1867
a szerző politológus	1867
a szerző történész	1867
a szerző újságíró	1867
a témában további cikkek	1857
abo abschließen	590
abonare confirmată	2983
abonați-vă	2889
abone değil misin	3496
abone değil misiniz	3496
abonează-te	2889
abonelere özel	3418
abonelere özel avantajlar	3481
abonelere özel indirim	3481
abonelere özel içerik	3496
abonelik paketlerini gör	3525
abonelik seçenekleri	3525
aboneliği yenile	3525
aboneliğini seç	3496
aboneliğiniz onaylandi	3526
aboneliğinizi seçin	3496
abonner nå	2583
abonner på nyhetsbrevet	2588
abonné	1577
abonné à ce thème	1633
abonnér	509
abonnér nu	509
abonnés	1492
abonnés uniquement	1565
abonē	2418
abonē jaunumus	2442
abonē un lasi visus rakstus	2418
abonēt	2418
abrir menú	1165
acasă	2903
accede a todos los contenidos sin límites	1204
accept termenii și condițiile	2960
accepto la política de privacitat	405
acceptér	523
acceptă toate	2911
acceptă tot	2947
acceptă și afișează conținutul	2911
acceptă și continuă	2947
acceso a todos los artículos	1263
accès à tous les articles	1628
accéder au dossier	1602
accéder à l'article	1492
accéder à la page de dons	1593
aceitar e ver o conteúdo	2794
aceito receber comunicações	2842
aceito receber comunicações de marketing	2842
aceito receber comunicações e ofertas	2808
acepto la política de privacidad	1234
acesso ilimitado a todo o conteúdo	2871
acest articol este rezervat abonaților	2926
acest câmp este obligatoriu	2960
acesta este ultimul tău articol gratuit	2926
acheter ce numéro	1552
achetez ce numéro	1552
activează	2951
activează alertele	2920
activează notificările	2920
activează sunetul	2943
actualitza la pàgina	398
actualités	1525
actualizar la página	1227
ad 광고	2308
adaugă ca sursă preferată	2970
adaugă un comentariu	2900
adaugă un răspuns	2976
adaugă în coș	2986
adblock détecté	1625
add meg az e-mail-címed	1862
además	1162
adhérer	1483
adja meg az e-mail-címét	1862
adja meg e-mail-címét	1862
adomány	1842
adományozok	1842
adományozás	1842
adresa de email nu este validă	2960
adresă de email invalidă	2960
adreça electrònica	371
afficher la vidéo	1588
afficher les réponses	1576
afișează comentariile	2935
afișează conținutul	2911
afișează conținutul extern	2911
afișează originalul	2904
afișează postarea	2947
afișează subtitrările	2943
agora não	2745
ai deja un abonament? autentifică-te	2926
ai găsit o greșeală	2966
ai observat o greșeală	2900
ai सारांश	1780
ai से तैयार सारांश	1780
ai 摘要	3820
ai 기사 요약	2356
ai 번역	2356
ai 생성 이미지	2365
ai 요약	2308
ai 음성으로 듣기	2330
ai-genereret resumé	534
ai-resumé	534
ai-összefoglaló	1859
aicinām ievērot cieņu komentāros	2424
aiheeseen liittyvää	1432
aiheesta lisää	1432
ainda não tem conta	2840
ainda não é assinante	2840
aitäh liitumast	1306
aizvērt	2426
aizvērt reklāmu	2427
aiが要約	2252
aiによる要約	2252
ai总结	3820
ai摘要	3767
ai生成	2261	3820
ai生成内容	3830
ai翻訳	2252
ai翻譯	3820
ai翻译	3820
ai要約	2252
ai語音朗讀	3794
ai语音朗读	3794
ai重點整理	3767
ai音声で聴く	2227
ai가 생성한 콘텐츠입니다	2365
ai가 읽어주는 기사	2330
ai로 생성된 콘텐츠	2365
ajouter une réponse	1616
ajouter à mes favoris	1511
ajouter à mes sources préférées	1610
ajouter à mes sujets	1633
ajouter à mes thèmes	1633
ajouter à vos sources préférées	1610
ajouter à vos sélections	1511
ajándékozza a cikket	1850
ajándékozza a cikket barátjának	1850
ajánlataink	1857
ajánljuk	1857
ajánljuk még	1857
ajánlott	1857
ajánlott cikkek	1857
ajánló	1857
akceptuję	2679
akkurat nå	2604
aktuálně	444
alege o sumă	2981
alege-ți abonamentul	2958
alegeți abonamentul	2958
algo salió mal	1235
alle abo-angebote im überblick	682
alle angaben ohne gewähr	688
alle inhalte sind urheberrechtlich geschützt	729
alle newsletter im überblick	673
alle preise ohne gewähr	688
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	612
als podcast hören	683
alte știri	2901
alterar preferências de cookies	2794
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3482
altyazilari göster	3482
altă sumă	2955
alătură-te conversației	2914
am înțeles	2904
amazon'da gör	3481
amazonで見る	2225
amazonで詳しく見る	2225
amazonで詳細を見る	2225
amazonで買う	2225
amazonで購入	2225
amazonで購入する	2225
amintește-mi mai târziu	2887
ana sayfaya dön	3502
anasayfaya dön	3502
andra läser	19	3296
andra läser just nu	19
andra läste även	3296
andre har også lest	19
andre leser nå	2604
andre leste også	2604
andre læser	531
andre læser lige nu	531
andre læser også	19
andre læste også	531
angebot wählen	682
anhören	611
anhören # min	611
anket sonuçlari	3515
anmäl dig	3279
anmäl dig till nyhetsbrevet	3279
annonce - artiklen fortsætter nedenfor	522
annonces légales	1552
annoncørbetalt	87
annoncørbetalt indhold	87	539
annons - artikeln fortsätter nedan	3288
annonsen slutar här	3288
annonsinnehåll	3303
annonslänk	3288
annonsörsinnehåll	3303
annonsørinnhold	87	2612
anulează oricând	2958
anulezi oricând	2926
anuluj odpowiedź	2682
användarvillkor	3289
anzeigensonderveröffentlichung	688
anúncio	2767
anúncios	2767
apasă pentru sunet	2980
apmaksāts saturs	2427
aportació mensual	400
aportació única	400
aportación mensual	1229
aportación única	1229
app storeからダウンロード	2232
app storeでダウンロード	2232
app store에서 다운로드	2336
apple ile giriş yap	3496
apple podcastで聴く	2258
appleでサインイン	2240
appleでログイン	2240
appleで続ける	2240
app内打开	3800
après la publicité	1516
após a publicidade	2767
apóyanos	1123
apóyanos en patreon	1229
apúntate	1135
aquest article està bloquejat	403
aquest article t'ha estat útil	381
aquest camp és obligatori	405
aquest vídeo ja no està disponible	388
aquest vídeo no està disponible	388
arată conținutul	2947
arată mai mult	2964
arată mai puțin	2904
arată răspunsurile	2935
arată tot	2904
arkadaşina gönder	3425
arkadaşinla paylaş	3425
article abonné	1492
article ajouté à vos sélections	1511
article lu par une voix de synthèse	1584
article précédent	1525
article réservé aux abonnés	1492
article següent	409
article sponsorisé	1552
articles associés	1525
articles liés	1525
articles recommandés	1525
articles récents	1525
articol exclusiv pentru abonați	2926
articole asemănătoare	2901
articole înrudite	2901
articoli più letti	2085
articolul continuă după reclamă	2897
articolul continuă mai jos	2897
articolul următor	2901
artikeln finns också som ljud	3284
artikeln fortsätter efter annonsen	3288
artikeln fortsätter nedan	3288
artikeln fortsätter under bilden	3288
artikeln går att lyssna på	3284
artikeln är låst	3274
artikeln är uppläst av en dator	3284
artikkel jätkub pärast reklaami	1290
artikkel jätkub reklaami järel	1290
artikkel täieneb	1288
artikkelen er låst	2583
artikkelen finnes også som lyd	2592
artikkeli jatkuu kuvan jälkeen	1426
artikkelin voi myös kuunnella	1424
artiklen er låst	509
artiklen er læst op af en robot	518
artiklen findes også som lyd	518
artiklen fortsætter efter annoncen	522
artiklen fortsætter nedenfor	522
artiklen fortsætter under billedet	522
artiklen kan også høres	518
artikli loeb ette tehishääl	1286
artiklit loeb tehishääl	1286
artykuł dla subskrybentów	2664
artykuł sponsorowany	2678
artykuły na e-mail	2667
artículo anterior	1162
artículo regalado	1275
artículo relacionado	1162
artículo siguiente	1238
artículos recomendados	1208
artículos relacionados	1162
as notícias mais lidas	2816
ascultă	2894
ascultă articolul	2943
ascunde răspunsurile	2935
aslini göster	3435
assine já	2750
atbalstīt	2418
atcel jebkurā laikā	2418
atradi kļūdu rakstā	2424
atualizar a página	2835
atualizar página	2835
atvērt	2426
atšaukti galite bet kada	2377
aucun commentaire à ce niveau	1556
audio narrado por una voz automática	1187
auf apple podcasts hören	663
auf spotify hören	663
ausgewählt für sie	687
autoriser la publicité	1592
avantage abonnés	1582
avantages abonnés	1582
avantaje pentru abonați	2941
avançar # segundos	2826
aveți deja cont	2958
avis de décès	1552
avoimet työpaikat	1434
avsluta när du vill	3274
avslutt når du vil	2583
avís legal	360
avísanos de un error	1252
aylik bağiş	3493
aylik bağiş yap	3524
ayrintilar için tiklayin	3434
ayrintilar için tiklayiniz	3434
az első hónap csak # ft	1844
aç	3435
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
ačiū, kad užsiprenumeravote	2402
ați uitat parola	2958
ați votat deja	2935
""", 'b': """
baixar episódio	2826
baixar o áudio	2826
baixar áudio	2826
banküberweisung	589
bağiş sayfasina git	3493
bağiş yap	3417
bağiş yapin	3417
bağişim	3524
bağlanti kopyalandi	3510
bağlantiyi kopyala	3425
başa dön	3434
başka tutar	3493
bei google als quelle hinzufügen	612
bei spotify hören	663
bejelentkezés	1844
belépés	1844
benefício do assinante	2798
betrag wählen	588
betygsätt receptet	61
betűméret	65
bezárás	1841
beğen	3476
beğenme	3476
bild vergrößern	629
bildirimleri aç	3473
bildirimleri açin	3473
bir hata oluştu	3498
bir tutar seçin	3524
bir şeyler ters gitti	3499
bir şeyler yanliş gitti	3499
bitte versuchen sie es später erneut	673
bize ulaşin	3431
biểu quyết	91
bjud en vän på artikeln	3284
bli månadsgivare	3271
bli støttemedlem	2580
bliv støttemedlem	506
blocco pubblicità rilevato	2142
bloqueador de anúncios ativado	2869
bloqueador de anúncios detectado	2869
bloqueur de publicité détecté	1625
bloqueur détecté	1625
boletín	1135
browserul tău nu poate reda acest video	2911
brukervilkår	2597
bu haber abonelere özeldir	3418
bu haber yapay zeka tarafindan seslendirilmiştir	3482
bu haber yapay zekâ ile seslendirilmiştir	3482
bu haberi paylaş	3533
bu haberi paylaşin	3533
bu içerik abonelere özeldir	3418
bu içerik faydali oldu mu	3475
bu içerik görüntülenemiyor	3485
bu içerik gösterilemiyor	3485
bu içerik kilitli	3496
bu video artik mevcut değil	3482
bu video bulunduğunuz ülkede izlenemiyor	3482
bu video mevcut değil	3482
bu video ülkenizde izlenemiyor	3482
bu yaziyi paylaş	3533
bu yorumu şikayet et	3515
bugün değil	3416
bulmaca çöz	3478
bunlar da ilginizi çekebilir	3432
butlletí	371
buzón anónimo	1241
buzón seguro	1241
buďte v obraze	433
bài cùng chuyên mục	3665
bài cùng tác giả	3665
bài khác	3638
bài khác của tác giả	3697
bài liên quan	3638
bài mới nhất	3665
bài quảng cáo	3666
bài tiếp theo	3638
bài trước	3697
bài viết có hữu ích không	3670
bài viết có hữu ích với bạn không	3670
bài viết liên quan	3638
bài viết mới	3664
bài viết này bị khóa	3691
bài viết này có hữu ích không	3670
bài viết tiếp theo	3697
bài viết trước	3697
bài viết được tặng bởi thuê bao	3717
bài được dịch tự động	3664
bài đọc nhiều	3665
báo cáo	3671
báo cáo bình luận	3708
báo cáo vi phạm	3671
báo lỗi	3637
báo lỗi bài viết	3670
bármikor leiratkozhat	1862
bármikor leiratkozhatsz	1862
bármikor lemondhatja	1844
bármikor lemondható	1844
bình chọn	91	3671
bình chọn của bạn đã được ghi nhận	3670
bình luận	3637
bình luận (#	3637
bình luận của bạn	3708
bình luận đã bị tắt	3708
bölümü indir	3482
búsqueda	1165
bülten	3455
bülten üyeliği	3455
bültene abone oldunuz	3455
büyüt	3434
bądź na bieżąco	2667
bővebben	1859
būkite pirmas	2383
būkite pirmas, pakomentavęs	2383
bạn chưa có tài khoản	3691
bạn chưa đăng ký	3691
bạn có muốn nhận thông báo	3684
bạn có muốn nhận thông báo không	3684
bạn có thể hủy đăng ký bất cứ lúc nào	3693
bạn có thể quan tâm	3638
bạn muốn nhận thông báo	3684
bạn thấy bài viết này thế nào	3670
bạn đang theo dõi chủ đề này	3702
bạn đã bình chọn	3670
bạn đã bình chọn rồi	3670
bạn đã có tài khoản	3691
bạn đã đăng ký rồi	3714
bản ghi	3678
bật	3685
bật thông báo	3684
bật tiếng	3677
bắt buộc	3694
bắt đầu trắc nghiệm	3673
bỏ qua	3621
bỏ qua quảng cáo	3711
bỏ theo dõi	3702
""", 'c': """
cada aportació compta	374
cada aportación cuenta	1203
cada contribuição conta	2811
cada doação conta	2837
cada donación cuenta	1229
cadastre-se grátis	2750
califica este artículo	1158
campo obrigatório	2842
campos obrigatórios	2842
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
carregando o vídeo	2826
carregando vídeo	2826
carregant el vídeo	388
carregar conteúdo	2830
carregar mais comentários	2818
carregar mais notícias	2846
carregar o conteúdo	2830
carregar publicação	2830
carregar vídeo	2830
carte de crédit	1491
cartão de crédito	2749
categorieën	2495
categorías	1162
caută	2903
caça-palavras	2823
ce contenu vous a-t-il été utile	1550
ce résumé vous a-t-il été utile	1550
cea mai bună ofertă	2959
cela vous a-t-il été utile	1576
cele mai citite știri	2929
cele mai noi știri	2901
celý článek	446
cererea ta a fost trimisă	2983
cerrar galería	1266
cerrar menú	1165
cerrar sesión	1128
cet article est en accès libre pour les abonnés	1565
cet article est lu par une voix de synthèse	1550
cet article vous a-t-il été utile	1576
cette adresse est déjà inscrite	1629
cette information vous a-t-elle été utile	1616
cette page vous a-t-elle été utile	1576
cette réponse est-elle utile	1576
cette vidéo est indisponible	1584
cette vidéo ne peut pas être lue	1584
cevaplari göster	3475
chargement du lecteur vidéo	1584
charger la vidéo	1588
charte éditoriale	1606
chci odebírat	433
chci podpořit	428
chci přispět	428
chi tiết	3641
chia sẻ	3628
chia sẻ bài viết	3628
chia sẻ bài viết này	3717
chia sẻ facebook	3664
chia sẻ lên facebook	3704
chia sẻ qua email	3704
chia sẻ qua facebook	3664
chia sẻ qua zalo	3704
chia sẻ tin này	3717
chia sẻ zalo	3704
chia sẻ ý kiến của bạn	3637
cho chúng tôi biết ý kiến	3670
cho phép	3685
cho phép thông báo	3684
chuyên mục	3638
chuyển đến công thức	61
chép liên kết	3664
chính sách bảo mật	3636
chính sách bảo mật | điều khoản sử dụng	3636
chính sách cookie	3636
chính sách quyền riêng tư	3636
chơi miễn phí	3673
chơi ngay	3673
chưa có tài khoản	3691
chấp nhận tất cả	3636
chấp nhận tất cả cookie	3636
chấp nhận và tiếp tục	3681
chất lượng	3678
chế độ tối	3710
chỉ dành cho thuê bao	3691
chỉ dành cho thành viên	3691
chọn	3692
chọn gói	3691
chọn gói của bạn	3691
chọn gói đăng ký	3691
chọn số tiền	3712
chủ đề	3638
chủ đề liên quan	3638
chủ đề nóng	3665
cikk megosztása	1850
cikk mentése	1850
cikkünk frissül	1859
citeşte şi	2901
citește articolul complet	2964
citește articolul integral	2964
citește fără limite	2926
citește gratuit	2982
citește mai departe	2901	2903
citește mai mult	2901	2903
citește regulile comunității	2914
citește tot articolul	2964
citește transcrierea	2943
citește în aplicație	2949
citește și	2901
citi šobrīd lasa	2420
citit de o voce sintetică	2943
citiți și	2901
cobrança anual	2840
codes de réduction	1640
col·labora	347
comandă acum	2941
comandă cartea	2941
comentariile sunt doar pentru abonați	2976
comentariul tău	2976
comentariul tău așteaptă moderarea	2914
comentează	2900
comentário	2772
comentário aguardando moderação	2804
comentários	2772
comentários desativados	2860
comentários exclusivos para assinantes	2804
commander ce numéro	1552
comment désactiver mon adblocker	1592
comment désactiver mon bloqueur	1592
commentaire en attente de modération	1556
commentaires désactivés	1616
commerciële bijdrage	2540
comparte este artículo	1275
compartilhar esta matéria	2881
compartilhe esta notícia	2881
compartir esta página	1275
compre a edição impressa	2798
conditions générales	1518
conectează-te cu facebook	2926
conectează-te cu google	2926
confidentialité	1518
configuració de galetes	392
configuració de les galetes	392
configuració de privacitat	392
configuración	1155
configuración de cookies	1155
configuración de privacidad	1222
configurações de cookies	2769
configurações de privacidade	2830
confira o preço	2880
conheça as ofertas	2871
conheça os planos	2871
conheça todas as nossas newsletters	2808
consenti la pubblicità	2108
consigue tu entrada aquí	1189
consulta les normes de participació	363
consultez notre charte de modération	1556
consíguelo en tu quiosco	1189
contacta amb la redacció	411
contacta con la redacción	1241
contactar a redação	2849
contactar con la redacción	1241
contactați redacția	2966
contacte a redação	2849
contactează redacția	2966
contacter la rédaction	1606
contactez la rédaction	1606
contenu externe recommandé	1548
contenu proposé par notre partenaire	1552
contenu réservé	1596
contenu réservé aux abonnés	1596
contenu sponsorisé	1516
contenus recommandés	1569
contenus sponsorisés	1516	1525
conteúdo de marca	2767
conteúdo exclusivo	2750
conteúdo exclusivo para assinantes	2813
conteúdo externo	2794
conteúdo externo recomendado	2794
conteúdo gerado por ia	2866
conteúdo pago	2824
conteúdo para assinantes	2750
conteúdo patrocinado	2767
conteúdo premium	2813
conteúdo produzido pela marca	2798
conteúdo relacionado	2776
conteúdos relacionados	2816
contingut només per a usuaris registrats	375
continua a leggere dopo la pubblicità	2097
continua após a publicidade	2767
continua després de l'anunci	365
continuar leyendo aquí	1128
continuarea articolului după reclamă	2916
continue a ler esta notícia	2816
continuer après la publicité	1516
continuer sans désactiver	1625
continuer à lire	1631
continuă cu apple	2926
continuă cu email	2982
continuă cu facebook	2926
continuă cu google	2926
continuă lectura	2985
continuă pe site	2949
continuă să citești	2985
continuă să citești după publicitate	2916
continuă în browser	2949
continúa abajo	1153
contáctanos	1158
convida'ns a un cafè	400
conținut disponibil doar utilizatorilor înregistrați	2926
conținut extern	2911
conținut extern recomandat	2911
conținut pentru abonați	2889
conținut plătit	2941
conținut premium	2926
conținut sponsorizat	87	2897
cookie を管理する	2230
cookie 設定	3798
cookie 设置	3798
cookieinställningar	3289
cookieの管理	2230
cookieの設定	2181
cookieを拒否する	2260
cookieを管理	2230
cookieを管理する	2230
cookie政策	3743
cookie設定	2181	3743
cookie设置	3743
copia enllaç	417
copia l'enllaç	354
copiază	2973
copiază link	2894
copiază linkul	2894
copy link thành công	3664
correo electrónico	1135
correo electrónico no válido	1234
correo no válido	1234
correu electrònic	406
correu electrònic no vàlid	405
correu no vàlid	405
creează cont	2889
crucigrama del día	1253
créer mon compte	1492
créer un compte	1492
créer une alerte	1558
créer une alerte sur ce thème	1558
csak előfizetőknek	1844
cualquier aportación ayuda	1229
cum îl dezactivez	2954
cumpără acum	2941
cumpără bilet	2941
cumpără bilete	2941
cumpără bilete online	2941
cumpără cartea	2941
cumpără de pe emag	2941
cumpără revista	2916
cuvinte încrucișate	2940
czytaj całość	2689
czytaj również	2686
czytaj także	2686
czytaj też	2686
czytaj też nasze inne artykuły	2686
czytaj więcej	2686	2689
czytaj więcej o	2686
cài đặt cookie	3681
cài đặt quyền riêng tư	3681
cài đặt ứng dụng	3683
các tin khác	3638
cách tắt	3688
cách tắt trình chặn quảng cáo	3687
câmp obligatoriu	2960
câmpuri obligatorii	2960
cât de util a fost acest articol	2914
câu đố	3675
címkék	1857
címlap	1857
címlapról ajánljuk	1857
có lẽ để sau	3621
có lỗi xảy ra	3693
có thể bạn quan tâm	19	3638
có thể bạn thích	19
có, tôi muốn	3684
códigos de desconto	2880
códigos de descuento	1274
códigos promocionales	1274
cómo desactivar el bloqueador	1227
cómo desactivarlo	1228
cómpralo aquí	1217
cómpralo en amazon	1217
cùng chuyên mục	3638
cùng chủ đề	3665
cùng tác giả	3665
cũ nhất	3671
cảm ơn bạn đã bình chọn	91	3670
cảm ơn bạn đã tham gia	3670
cảm ơn bạn đã ủng hộ	3712
cảm ơn, tin nhắn của bạn đã được gửi	3693
cỡ chữ	65
cửa hàng	3706
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3435
daha fazla göster	3434
daha fazla haber için tiklayin	3434
daha fazla yorum yükle	3475
daha önce oy kullandiniz	3475
daha önce oy verdiniz	3475
dalies ar šo rakstu	2423
dalinkitės	2377
dalinkitės straipsniu	2382
dalsza część artykułu pod materiałem wideo	2678
dalsza część artykułu pod wideo	2678
dalsza część tekstu pod wideo	2678
dalīties	2418
dalīties ar draugiem	2423
dalīties facebook	2423
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
dans l'actualité	1569
dans la même catégorie	1525
dans la même rubrique	1525
dans la même série	1525
darovat článek	436
darovať	3151
darovať článok	3159
darujte tento článek	436
darujte tento článok	3159
das könnte dich auch interessieren	626
das könnte ihnen auch gefallen	626
das könnte sie auch interessieren	626
das könnte sie interessieren	626
das wichtigste in kürze, zusammengefasst von ki	657
datenschutzerklärung	619
daugiau šia tema	2379
deblochează articolul	2926
definições de cookies	2830
definições de privacidade	2830
deixar um comentário	2772
deixe um comentário	2772
del på e-post	2592
del på facebook	518	2592
del på mail	518
del på twitter	518	2592
del på x	518	2592
dela inlägget	3284
dela på facebook	3284
dela på twitter	3284
dela på x	3284
deli članek	3218
delite članek	3218
demander un droit de réponse	1616
denunciar comentário	2860
denunciar este comentário	2860
dernière minute	1525
dernières actualités	1525
dernières infos	1525
dernières nouvelles	1525
desa les preferències	392
desa per llegir després	377
desactívalo para continuar	1227
desactívalo para seguir leyendo	1227
desbloquear artículo	1204
desbloqueie este conteúdo	2813
descarcă aplicația	2949
descarcă audio	2943
descarcă din app store	2949
descarcă din google play	2949
descarcă episodul	2943
descargar pódcast	1218
descarrega l'àudio	388
descarregar áudio	2826
deschide aplicația	2949
deschide în aplicație	2949
descárgala en app store	1224
descárgala en google play	1224
destekçi ol	3493
destekçimiz olun	3493
desteğiniz fark yaratir	3524
desteğiniz için teşekkür ederiz	3524
desteğiniz için teşekkürler	3524
det er gratis å opprette en bruker	2583
det læser andre	531
det är gratis att skapa ett konto	3274
detaylar için tiklayin	3434
detaylar için tiklayiniz	3434
detta material är skyddat enligt lagen om upphovsrätt	3326
detta är en annons	3288
detta är en plusartikel	3274
devam etmek için üye girişi yapin	3418
devami için abone olun	3418
devamini okumak için abone olun	3418
dezactivează sunetul	2943
diese funktion steht nur angemeldeten nutzern zur verfügung	683
digite um e-mail válido	2842
din aceeași categorie	2901
din aceeași secțiune	2929
din röst är registrerad	91
disponibil în app store	2949
disponibil în app store și google play	2920
disponibilă în app store și google play	2920
disponível na app store	2832
distribuie știrea	2987
distribuiți	2894
diğer haberler	19	3432
diğer okurlar bunlari okuyor	3432
diğer seçenekler	3510
diğer tutar	3493
diğer yazilari	3502
dla subskrybentów	2664
do góry	2689
doar abonații pot comenta	2914
doar pentru abonați	2889
doação mensal	2746
doação única	2746
doba čtení # min	446
dolgozzon nálunk	1859
domiciliación bancaria	1127
domů	446
don régulier	1593
dona suport al periodisme en català	374
dona'ns la teva opinió	381
donació mensual	400
donació única	400
donación mensual	1123
donación puntual	1229
donación única	1123
donativo único	2837
donați	2888
donația mea	2981
donație lunară	2955
donație unică	2955
donează	2888
donează acum	2888
donează lunar	2888
donează lunar # euro	2925
donează lunar # lei	2925
donează o dată	2955
doner nå	2580
données personnelles	1518
donér	506
donér nu	506
doporučené	444
doporučené články	444
doporučujeme	444
doporučujeme přečíst	444
doporučujeme také	444
dossier spécial	1631
dołącz do dyskusji	2735
dołącz do nas	2661
dołącz do newslettera	2667
droits réservés	1636
drukāt	2423
drukāt recepti	61
du er nå påmeldt	2588
du er nå påmeldt nyhetsbrevet	2588
du kan när som helst avsluta prenumerationen	3279
du kan når som helst melde deg av	2588
du kan opsige når som helst	509
du kanske också gillar	3296
du modtager snart en bekræftelse på mail	514
du même auteur	1525
du prenumererar nu på nyhetsbrevet	3279
du vil kanskje også like	2604
duración	1219
durată	2944
duração	2827
durée	1585
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2667
dành cho bạn	3638
dành cho thuê bao	3623
dành riêng cho thành viên	3691
dárkovat článek	429
därefter # kr/mån tills du säger upp	3274
débloquer l'accès	1628
débloquer l'article	1492
débloquez cet article	1565
déconnexion	1492
découvrez tous nos jeux	1579
découvrir l'offre	1492
découvrir la boutique	1582
découvrir nos offres	1565
découvrir toutes nos offres d'abonnement	1565
déjà un compte	1492
déjà un compte ? connectez-vous	1492
déplier	1529
détails	1529
dê a sua opinião	2818
dê sua opinião	2818
dölj	3300
düzeltme politikasi	3504
dāvini rakstu	2423
dāvini rakstu draugam	2423
děkujeme za hlasování	91
děkujeme za přihlášení	433
děkujeme za váš hlas	91
dịch tự động	3678
""", 'e': """
e-bülten	3455
e-bülten aboneliği	3455
e-mail inválido	2808
e-mailová adresa	433
e-posta gönder	3425
e-posta ile paylaş	3510
ecrã inteiro	2827
edición digital	1128
edición impresa	1128
editöre yaz	3504
editöre yazin	3504
editörün seçtikleri	3432
edição impressa	2750
egyszeri támogatás	1842
ehkä myöhemmin	1415
ei tänään	1415
eiti į receptą	61
el juego es solo para mayores de # años	1217
el millor de la setmana a la teva bústia	371
el más popular	1233
el més llegit	351
el més popular	404
el més vist	378
el reproductor se está cargando	1218
el. paštas	2402
elfelejtett jelszó	1844
elige tu suscripción	1204
elküldöm	91	1850
elmentem későbbre	1850
elrejtés	1860
els lectors també han llegit	378
elírást talált	1856
előfizetek	1844
előfizetés	1844
előfizetői tartalom	1844
előfizetőknek	1844
előfizetőként megoszthatja a cikket	1850
előző	1859
előző cikk	1857
email của bạn	3714
email inválido	2842
email không hợp lệ	3693
email không đúng định dạng	3693
email no válido	1234
email này đã được đăng ký	3714
emailul tău	2983
emlékeztess később	1841
empfehlungen für sie	687
en beğenilen	3476
en beğenilenler	3476
en colaboración con	1249
en col·laboració amb	419
en este artículo	1162
en popüler	3497
en çok okunan	3432
en çok okunan haberler	3432
en çok okunanlar	3432
encara no estàs registrat	403
engangsbeløb	506
engångsgåva	3271
enllaç copiat	377
ensemble, faisons vivre un média libre	1564
enthält werbung	616
entre em contato com a redação	2849
enviament gratuït	419
enviar comentário	2772
enviar corrección	1158
envoyer à un ami	1511
envoyer à un proche	1511
envoyez-nous vos témoignages	1546
envíanos tu opinión	1211
envío gratis	1249
eredeti megjelenítése	1860
eredmény megtekintése	91
eredmények	91	1860
erinnern sie mich später	584
eroare la încărcarea videoclipului	2980
erro ao carregar o vídeo	2866
error al cargar el vídeo	1258
erről bővebben itt írtunk	1859
erről is írtunk	1857
erről itt írtunk bővebben	1859
erscheint täglich	673
erscheint wöchentlich	673
es gratis y solo te llevará un minuto	1200
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	673
escanea el código qr	1224
escreva um comentário	2772
escriu a la redacció	411
escriu el teu correu electrònic	371
esi pirmais, kas komentē	2424
esimene kuu # €	1281
esta funcionalidad es sólo para registrados	1128
esta matéria foi útil para você	2796
esta notícia foi útil	2796
esta página foi útil	2818
este artigo está bloqueado	2840
este artigo foi útil	2818
este artículo está bloqueado	1232
este campo é obrigatório	2842
este correo ya está registrado	1264
este e-mail já está cadastrado	2872
este espaço é moderado pela redação	2804
este resumo foi útil	2796
este video ya no está disponible	1218
este vídeo já não está disponível	2826
este vídeo no está disponible	1218
este vídeo não está disponível	2826
este vídeo não está mais disponível	2826
este vídeo ya no está disponible	1218
está a seguir este tema	2876
estás bloqueando nuestros anuncios	1261
estás de acuerdo? vota	1194
estás siguiendo este tema	1268
etkinleştir	3489
evaluează rețeta	61
evästeasetukset	1427
evästeet	1427
exclusiv pentru abonați	2926
exibir conteúdo	2830
experimente grátis por um mês	2813
ez is érdekelhet	1857
ez is érdekelheti	1857
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1857
ezt olvasta már	1857
ezt olvastad már	1857
ești de acord? votează	2914
ești deja abonat	2934
ești deja abonată	2934
""", 'f': """
facebook ile giriş yap	3496
facebook'ta paylaş	3425
facebookでシェア	2175
facebookでシェアする	2175
facebookでログイン	2240
facebookで共有	2254
facebookで続ける	2240
facebookで見る	2258
facturació anual	403
facturació mensual	403
facturación anual	1232
facturación mensual	1232
facturare anuală	2958
facturare lunară	2958
facturé annuellement	1596
facturé mensuellement	1596
faire un don défiscalisé	1593
fale com a redação	2849
fazer doação	2870
fazer uma doação mensal	2870
fazer uma doação única	2870
faça login	2750
faça o quiz	2821
faça o teste	2821
faça uma doação única	2870
faça uma pergunta sobre esta reportagem	2796
fermer la fenêtre	1631
fes el qüestionari	384
fes una donació	347
fes-te sòcia	400
fiecare contribuție contează	2955
fiecare donație contează	2925
fiecare leu contează	2925
fin de la publicité	1582
fine della pubblicità	2097
fine pubblicità	2097
fiyati gör	3481
fizetett hirdetés	87	1852
fiók létrehozása	1844
fiókom	1844
fontu büyüt	3510
form gönderildi	3526
formulaire envoyé	1629
formulário enviado	2872
forstået	535
forstått	2608
forstør billede	534
forstørr bilde	2607
fortsett uten å støtte	2579
fortsätt läsa efter annonsen	3288
fortsätt utan att stödja	3270
fortsæt med at læse	522
fortsæt uden at støtte	505
fotogalería	1162
fotografia următoare	2985
fotoğraf galerisi	3502
fotoğrafi büyüt	3502
fotoğraflari gör	3502
fotoğraflari görmek için tiklayin	3434
frete grátis	2857
friss hírek	1857
fråga vår ai om artikeln	3292
fuldskærm	534
fäll ihop	3300
fäll ut	3300
få adgang	509
få artiklen læst op	518
få de vigtigste nyheder hver morgen	514
få de viktigaste nyheterna varje morgon	3279
få de viktigste nyhetene hver morgen	2588
få nyheder på mail	514
få nyheter på e-post	2588
få nyheter på mejlen	3279
få overblikket her	534
få tilgang	2583
få varsel når vi skriver om dette	2607
följ	3285
följ oss	3285
följ skribent	3285
följ ämnet	3285
för prenumeranter	3274
förderer werden	585
fördermitglied werden	585
föregående	3299
föregående artikel	3296
förstora	3299
følg	519	2593
følg emne	519
følg os	519
følg oss	2593
følg sagen her	534
følg tema	2593
følg temaet og få varsel	2607
für abonnenten	590
für den newsletter anmelden	598
für dich empfohlen	687
für sie empfohlen	687
für sie entstehen keine mehrkosten	688
fă o donație	2888
fă quizul	2938
fă testul	2938
fără obligații	2926
fără spam	2960
fără sunet	2944
fără tine nu putem	2925
""", 'g': """
galeriyi aç	3434
galeriyi gör	3502
galeriyi görmek için tiklayin	3434
galéria	1859
galéria megtekintése	1859
garanta já o seu ingresso	2798
gastos de envío incluidos	1217
gastos de envío no incluidos	1217
gelişmelerden aninda haberdar olun	3488
gem til læseliste	518
genişlet	3435
gerenciar opções	2865
gerenciar preferências	2865
geri dön	3528
gerir opções	2865
gerir preferências	2865
gestionează consimțământul	2947
gestionează cookie-urile	2979
gestionează opțiunile	2979
gestionează preferințele	2947
geçerli bir e-posta adresi girin	3498
geçerli süre	3483
geçersiz e-posta	3498
geçersiz e-posta adresi	3498
ghi nhớ đăng nhập	3691
gia hạn gói	3713
giriş	3418
giriş yap	3418
giriş yapin	3418
giriş yapin veya üye olun	3418
giv os feedback på artiklen	526
già abbonato	2020
già registrato	2020
giải đố ngay	3673
giảm cỡ chữ	3704
giọng đọc ai	3677
giọng đọc tự động	3677
gli articoli più letti	2085
glömt lösenord	3274
godkänn	3289
godkänn alla	3289
google ile giriş yap	3496
google playからダウンロード	2232
google playで手に入れよう	2232
google play에서 다운로드	2336
google से जारी रखें	1820
googleでログイン	2240
googleで登録	2240
googleで続ける	2240
gorące tematy	2686
gracias por tu opinión	1187
gratuit, fără spam	2960
grazie, il tuo messaggio è stato inviato	2115
gràcies pel teu vot	381
gràcies per la teva opinió	363
gràcies per votar	363
gràcies, el teu missatge s'ha enviat	405
gràcies, ja estàs subscrit	371
grátis e sem spam	2842
guardar artículo	1147
guardar configuración	1222
guardar para después	1207
guardar para leer después	1207
guardar preferências	2830
gå ikke glip af	531
gå ikke glip af noget	514
gå ikke glipp av noe	2588
gå til indhold	534
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1622
généré par l'ia	1622
gérer la confidentialité	1621
gérer les cookies	1518
gérer les préférences	1548
gérer les traceurs	1621
gérer mes alertes	1558
gérer mes choix	1518
gérer mes cookies	1621
gérer mes préférences	1621
gérer mon consentement	1588
gérer vos préférences	1588
gérer vos préférences de cookies	1548
góp ý	3637
gönder	91	3499
gönderiyi göster	3485
gönderiyi yükle	3485
görseli büyüt	3502
görüş bildir	3475
görüşünü bildir	3475
görüşünüzü bildirin	3475
gündem	3432
günün anketi	91
günün bulmacasi	3516
günün haberleri	3432
günün kelimesi	3516
günün sudokusu	3516
günün özeti	3432
głosuj	91
gợi ý	3638
gửi	91	3637
gửi bài cho tòa soạn	3698
gửi bài viết	3698
gửi bình luận	3637
gửi cho bạn bè	3664
gửi email	3628
gửi góp ý	3670
gửi phản hồi	3670
gửi thành công	3693
gửi tin bài	3698
gửi trả lời	3670
gửi ý kiến	3637
gửi ý kiến của bạn	3670
gửi đi	3694
gửi ảnh cho chúng tôi	3698
""", 'h': """
haber bülteni	3455
haber güncelleniyor	3434
haberi arkadaşina hediye et	3425
haberi paylaş	3533
haberi özetle	3507
haberin kilidini aç	3525
haberlere dön	3528
hacer una donación mensual	1262
hacer una donación puntual	1262
hai già un account	2020
hai già votato	2091
harici içerik	3434
haritayi aç	3435
has arribat al límit d'articles gratuïts	375
has iniciado sesión	1185
has olvidado tu contraseña	1232
hasznos volt az összefoglaló	1856
hasznosnak találta a cikket	1856
havi támogatás	1842
hayir teşekkürler	3416
hayir, teşekkürler	3416
haz una pregunta sobre este artículo	1187
he leído y acepto la política de privacidad	1200
he llegit i accepto la política de privacitat	360
he olvidado mi contraseña	1232
hela artikeln fortsätter nedan	3288
henüz abone değil misiniz	3496
hepsini gör	3434
her destek önemli	3493
her katki değerli	3493
her katki önemli	3493
her zaman göster	3485
hesap oluştur	3418
hi estàs d'acord? vota	363
hiba jelentése	1860
hibát talált	1856
hier reinhören	663
hinweis schließen	584
hirdetés	1852
hirdetés bezárása	1852
hirdetés, görgessen tovább	1852
hiển thị bài đăng	3681
hiển thị nội dung	3681
hiện phụ đề	3677
hjälp oss att rätta fel	3292
hlasovať	91
hlavné správy	3156
hlavní zprávy	444
ho già donato	2014
ho già un account	2113
hoje não	2745
hoppa till innehåll	3299
hoppa över inlägg från facebook	3299
hoppa över inlägg från instagram	3299
hoppa över inlägg från x	3299
hozzászólok	1856
hozzászólás	1856
hozzászólások	1856
hozzászólások megtekintése	1856
hylkää	1427
hylkää kaikki	1427
hyppää reseptiin	61
hyväksy	1427
hyväksy evästeet	1427
hyväksy kaikki	1427
hàng năm	3690
hàng tháng	3690
här kan du kommentera artikeln	3292
hääleta	91
håll dig uppdaterad	3279
hình tiếp theo	3715
hírfolyam	1857
hírlevelek	1862
hírlevél	1862
hírlevél-feliratkozás	1862
hören sie diesen artikel	663
hør saken	2592
hằng tháng	3690
hết quảng cáo	3676
họ tên	3694
họ và tên	3694
hủy bất cứ lúc nào	3691
""", 'i': """
i più commentati	2046
i più letti	2046
i più letti della settimana	2085
i più visti	2046
iba pre predplatiteľov	3152
ich unterstütze schon	584
identifícate	1204
ielogojies, lai komentētu	2424
ienākt	2418
iesakām	2420
ieși din ecran complet	2943
ignorar anúncio	2866
ignorer la publicité	1622
ihre meinung zählt	622
ihre stimme wurde gezählt	91
ikke gå glipp av	2604
ikke nå	2579
il più popolare	2114
il più scelto	2113
il tuo browser non può riprodurre il video	2063
il tuo commento sarà pubblicato dopo l'approvazione	2073
il tuo messaggio è stato inviato	2115
il tuo voto è stato inviato	2091
il tuo voto è stato registrato	2091
iletişim	3431
ilgili içerikler	3432
ilginizi çekebilecek haberler	3432
ilginizi çekebilir	3432
ilmoita asiavirheestä	1431
ilmoita virheestä	1431
image précédente	1631
imaginea anterioară	2985
imaginea următoare	2985
impossible de charger la vidéo	1622
impossible de lire la vidéo	1622
imprimir artículo	1207
imprimir esta matéria	2815
in bài	3628
in bài viết	3628
in công thức	61
in trang này	3664
indlæg fra facebook	534
indlæg fra instagram	534
indlæs flere	534
ingresá	1204
ingyenes regisztráció	1844
inicia la sessió per comentar	381
inicia sesión	1128
inicia sesión con google	1232
inicia sesión para comentar	1211
inicia sessió	348
inicia sessió amb google	403
iniciar reproducción	1258
iniciar reprodução	2866
iniciar sesión	1128
iniciar sesión con apple	1204
iniciar sesión con facebook	1204
iniciar sesión con google	1204
iniciar sessão	2750
inicie sesión	1128
inne artykuły	2686
innhold fra annonsør	2612
inscription confirmée	1629
inscription à la newsletter	1501
inscrivez-vous à notre newsletter	1501
inscrição confirmada	2872
inscrição realizada com sucesso	2842
insira o seu endereço de email	2808
insira um e-mail válido	2842
instagramで見る	2258
instagramの投稿を読み込む	2230
instagram에서 보기	2362
instagram에서 이 게시물 보기	2362
instalează aplicația	2920
inställningar	3289
introdu emailul tău	2983
introduce tu correo electrónico	1264
introduce un correo electrónico válido	1234
introduce un correo válido	1234
introduce un email válido	1200
introduceți adresa de email	2983
introduceți o adresă de email validă	2960
introdueix un correu vàlid	405
intră în cont	2889
invítanos a un café	1123
início	2779
ir a la página de donaciones	1229
ir para a página de doações	2837
ir para a página de donativos	2837
ir para o conteúdo	2779
ispiši	3095
ispiši recept	61
isso foi útil	2818
istediğin zaman iptal et	3496
istediğiniz zaman abonelikten çikabilirsiniz	3455
istediğiniz zaman iptal edin	3418
isto foi útil	2818
izbor uredništva	3215
izdrukāt	2423
izmēģini # dienas bez maksas	2418
içeriğe geç	3434
içeriği görüntüle	3485
içeriği göster	3485
içeriği yükle	3485
iş birliği	3427
iş birliğiyle	3512
išbandykite # dienų nemokamai	2377
išorinis turinys	2395
išsaugoti	2382
išsaugoti straipsnį	2382
""", 'j': """
j'ai déjà donné	1482
j'ai déjà un compte	1492
j'ai désactivé adblock	1592
j'ai désactivé mon adblock	1592
j'ai désactivé mon bloqueur	1592
ja hi estàs subscrit	375
ja hi estàs subscrit? entra	375
ja n'ets subscriptor? inicia sessió	348
ja tens compte? inicia sessió	375
jaa twitterissä	1424
jaa x:ssä	1424
jag förstår	3289
jag stödjer redan	3270
jaga sõbraga	1286
jaunākie	2420
jautā mākslīgajam intelektam	2424
javascript està desactivat	392
javascript đã bị tắt	3681
javascript מושבת	1711
javascript ถูกปิดใช้งาน	3389
javascriptが無効になっています	2230
javascript已停用	3798
javascript已禁用	3798
je commande ce numéro	1552
je consens au traitement de mes données	1598
je découvre l'offre	1628
je découvre les offres	1628
je fais un don défiscalisé	1593
je gère mes cookies	1518
je m'équipe	1640
je soutiens déjà	1482
jede spende zählt	677
jeder beitrag zählt	677
jeder euro zählt	677
jednorázově	428
jeg forstår	2597
jeg støtter allerede	505	2579
jegyek itt kaphatók	1859
jelentkezzen be vagy regisztráljon	1844
jen pro předplatitele	429
jetzt angebot wählen	682
jetzt anhören	611
jetzt reinhören	663
jetzt unterstützen	585
již mám předplatné	429
joacă acum	2938
joacă gratuit	2938
joacă responsabil	2941
jobs in ihrer nähe	661
jogar grátis	2821
jogue grátis	2821
još vesti	3092
još vijesti	3092
junte-se à conversa	2804
jurnalismul de calitate costă	2925
juttu jatkuu kuvan jälkeen	1426
juttu jatkuu mainoksen jälkeen	1426
juttu jatkuu videon jälkeen	1426
juttua päivitetään	1426
jutun lukee koneääni	1424
jutun lukee tekoälyääni	1424
jutun voi myös kuunnella	1424
już wspieram	2660
já desativei	2835
já desativei o bloqueador	2835
já doei	2745
já está inscrito	2872
já nas bancas	2798
já segue este autor	2853
já segue este tema	2853
já sou apoiador	2745
já sou assinante	2750
já tem conta	2750
já tem uma conta	2750
já tenho conta	2840
já votou	2818
já é assinante? faça login	2750
já é subscritor	2813
já é subscritor? inicie sessão	2813
jätä kommentti	1431
jūsų el. paštas	2402
jūsų el. pašto adresas	2402
""", 'k': """
k tématu	444
k téme	3156
kalan süre	3482
kapcsolódó	1857
kapcsolódó cikk	1857
kapcsolódó cikkek	1857
kapcsolódó tartalom	1857
kapcsolódó témák	1857
karte öffnen	630
kas kokkuvõte oli kasulik	1287
kategóriák	1857
katso kuvat tästä	1434
katso myös	1432
katso video tästä	1434
katso video yltä	1434
kaupallinen yhteistyö	87	1426
kaydiniz için teşekkürler	3455
keresés	1859
kezdőlap	1859
không biết	3671
không có ý kiến	3671
không phải bây giờ	3621
không spam	3693
không thể hiển thị nội dung này	3681
không thể phát video	3677
không thể phát video này	3677
không thể tải video	3711
không, cảm ơn	3621
ki-übersicht	657
kiitos äänestäsi	91
kijelentkezés	1844
kingi artikkel sõbrale	1286
kinyitás	1860
kipróbálom	1844
kirjaudu sisään	1417
kirjoita sähköpostiosoitteesi	1420
kişisel verilerimin işlenmesini kabul ediyorum	3498
kiểm tra hộp thư của bạn	3693
kiểm tra kiến thức của bạn	3673
kjøp abonnement	2583
kjøp tilgang	2583
klausies podkāstu	2425
klausies podkāstu šeit	2425
klausies šo rakstu	2423
klausies šo rakstu (# min	2423
klausykite tinklalaidės	2384
klausykite tinklalaidės čia	2384
klausykitės straipsnio	2382
klausīties	2423
klausīties rakstu	2423
ključne besede	3215
ključne reči	3092
ključne riječi	3092
klíčová slova	444
kokeile # päivää maksutta	1417
kolačići	3108
komentavimas išjungtas	2383
komentavimo taisyklės	2383
komentáre	3159
komentář	443
komentáře	443
komentāri	2418
komentēt	2418
komentēšana ir slēgta	2424
komentēšanas noteikumi	2424
komerčné oznámenie	3155
komerční sdělení	87	439
kommentarer blir gjennomgått før publisering	2607
kommentarerna förhandsmodereras	3292
kommentek megtekintése	1856
kommentelési szabályzat	1856
kommentér	526
koostöö	1290
kopiera länk	3284
kopiera länken	3284
kopijuoti nuorodą	2377
kopiraj povezavo do članka	3218
kopiér link	518
kopiér linket	518
kopírovat odkaz	436
kopírovať odkaz	3159
kopēt saiti	2418
korábban írtunk róla	1857
kreiraj račun	3085
kullanim koşullari	3428
kup dostęp	2664
kupi naročnino	3211
kuula taskuhäälingut	1288
kuuntele podcast tästä	1434
kysy tekoälyltä	1431
käyttöehdot	1427
kérdezze ai-asszisztensünket	1856
kérem a hírlevelet	1862
később	1841
kích thước chữ	65
köp	3274
köszönjük a feliratkozást	1862
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1841
következő	1859
következő cikk	1857
køb abonnement	509
køb adgang	509
kúpiť predplatné	3152
küfür, hakaret içeren yorumlar onaylanmamaktadir	3431
küldje el barátjának	1850
küldés	91	1850
küldés e-mailben	1850
külső tartalom	1859
künye	3428
küpsiste seaded	1299
küsi tehisarult	1287
küsitlus	91
kā tev patika raksts	2424
kā tu domā? balso	2425
ką manote? balsuokite	2384
kết quả bình chọn	3708
kết quả thăm dò	3708
kết thúc quảng cáo	3676
""", 'l': """
l'accès à tous les articles	1628
l'offre intégrale	1628
la discussione è chiusa	2042
la donazione è detraibile	2110
la lecture automatique est désactivée	1622
la más popular	1233
la nota continúa después del anuncio	1153
la palabra del día	1253
la pregunta del día	91
la rédaction n'a pas participé	1640
la rédaction vous conseille	1525
la sélection de la rédaction	1525
la tua richiesta è stata inviata	2145
la vidéo ne peut pas être lue	1584
lahjoita artikkeli ystävälle	1424
lai komentētu, ielogojies	2424
lai komentētu, pieslēdzies	2424
laisser une réponse	1576
lancer la vidéo	1622
las más leídas	1162
las más leídas de hoy	1208
las noticias más leídas	1208
lasi arī	2420
lasi komentārus	2424
lasi tālāk	2418
lasi vairāk šeit	2425
lasi vēl	2420
lasiet arī	2420
lasiet vēl	2420
lasă un comentariu	2900
lasă un răspuns	2935
lasīt komentārus	2424
lasīt tālāk	2425
lasīt vairāk	2425
lasīt vēlāk	2423
lasītākie	2420
lataa lisää	1434
le choix de la rédaction	1525
le club des abonnés	1582
le journal numérique	1492
le lecteur vidéo est en cours de chargement	1584
le lien a été copié	1568
le lien a été copié dans le presse-papiers	1568
le notizie più lette	2085
le più lette	2046
lea también	1162
lecteur vidéo	1622
lee sin límites	1204
lee también	1162
leer artículo completo	1165
leer el artículo completo	1238
leer el siguiente artículo	1266
leer más	1165
leer siguiente artículo	1266
leer también	1162
leer transcripción	1218
legfrissebb hírek	1857
leggi di più	2049
leggi più tardi	2084
legnépszerűbb	1857
leia a matéria completa	2816
leia a notícia completa	2846
leia as notícias no aplicativo	2806
leia também	2776
leitor de vídeo	2866
leitor de áudio	2866
len pre predplatiteľov	3152
ler grátis	2871
ler o próximo artigo	2874
ler próximo artigo	2874
ler transcrição	2826
les choix de la rédaction	1525
les commentaires sont réservés aux abonnés	1616
les lecteurs ont aussi consulté	1569
les mieux notés	1577
les mots croisés du jour	1617
les més llegides	378
les også	2604
les plus commentés	1525
les plus consultés	1602
les plus partagés	1525
les plus récents	1577
les prix indiqués sont susceptibles d'évoluer	1552
les résultats du vote	1616
les våre debattregler	2600
leído por una voz sintética	1218
leído por voz sintética	1218
li e aceito a política de privacidade	2808
lido por uma voz sintética	2826
lien copié	1511
lien copié dans le presse-papiers	1568
lietošanas noteikumi	2435
liitudes nõustud kasutustingimustega	1306
liity jäseneksi	1416
lineでシェア	2175
lineでシェアする	2204
lineでログイン	2240
lineで共有	2254
lineで送る	2175
link a vágólapra másolva	1850
link bài gốc	3664
link copiado para a área de transferência	2815
link kopiëren	2480
link másolva	1850
link másolása	1850
lire l'article précédent	1631
lire la suite pour #€	1492
lire la vidéo	1528
lire à haute voix	1511
lire également	1525
lisätiedot	1435
lisää aiheesta	1432
livrare gratuită	2974
liên hệ	3637
liên hệ quảng cáo	3698
liên hệ tòa soạn	3698
liên hệ với tòa soạn	3698
liên quan	3638
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
locuri de muncă	2916
loe lähemalt	1288
loe lähemalt siit	1288
logi sisse või loo konto	1281
los lectores también leyeron	1208
luba kõik	1299
lubię to	2674
lucrează cu noi	2916
lue keskustelun säännöt	1431
lue lisää	1432
lue lisää aiheesta	1432
lue myöhemmin	1424
lue myös	1432
lugu jätkub pärast reklaami	1290
lugu täieneb	1288
lui écrire	1546
luôn cho phép	3681
luôn hiển thị	3681
làm bài trắc nghiệm	3673
làm mới trang	3687
làm trắc nghiệm	3673
lähetä	91
lähetä sähköpostilla	1424
lämna en kommentar	3292
länk kopierad	3284
länken kopierad	3284
länken är kopierad	3284
läs dokumentet	3300
läs domen	3300
läs hela artikeln	3299
läs hela texten	3299
läs hela texten här	3299
läs kommentarer	3292
läs mer	3296	3299
läs mer om	3296
läs också	3296
läs senare	3284
läs vidare	3274	3296
läs våra kommentarsregler	3292
läs även	3296
läsarfrågan	91
lästid	3299
lästid # min	3299
lås op	509
lås opp artikkelen	2583
lås opp saken	2583
lås upp artikeln	3274
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
lên đầu trang	3640
lùi # giây	3677
lütfen geçerli bir e-posta adresi girin	3498
lưu	3628
lưu bài	3628
lưu bài viết	3628
lưu bài để đọc sau	3664
lưu cài đặt	3681
lưu công thức	61
lưu tùy chọn	3681
lấy link	3664
""", 'm': """
magari più tardi	2014
mai multe articole de același autor	2964
mai multe opțiuni	2972
mai târziu	2887
mainos päättyy	1426
mais notícias	2776
mais opções	2855
mais opções de partilha	2855
maksettu sisältö	1426
mantener la sesión iniciada	1232
mantener sesión iniciada	1232
manter sessão iniciada	2840
mantén la sessió iniciada	403
manşetler	3432
masquer la publicité	1552
masquer les réponses	1576
masz już konto	2664
masz już konto? zaloguj się	2664
materialet är skyddat enligt lagen om upphovsrätt	3326
materiał partnera	2678
materiał promocyjny	2678
materiał sponsorowany	2678
materiał zewnętrzny	2678
matéria exclusiva para assinantes	2813
matérias relacionadas	2776
mağazamiz	3481
mağazaya git	3481
me réabonner	1628
media społecznościowe	2675
megnyitás	1860
megnézem	1859
megosztás	1850
megosztás a facebookon	1850
megosztás facebookon	1850
megosztás twitteren	1850
mehr für dich	687
mehr für sie	687
meld deg på	2588
meld deg på nyhetsbrevet	2588
mentions légales	1518
mentés	1850
mentés későbbre	1850
menú	1165
menü	629	1859	3434
menü schließen	629
menü öffnen	629
menüyü kapat	3528
mer från	3296
mer läsning	3296
merci ! votre message a bien été envoyé	1598
merci d'avoir voté	91	1556
merci de le désactiver pour continuer	1592
merci, votre vote a été pris en compte	1576
mergi la pagina de donații	2955
mergi la rețetă	61
mesajiniz başariyla gönderildi	3498
mesajiniz gönderildi	3498
mesajul dumneavoastră a fost trimis	2960
mesajul tău	2983
messaggio pubblicitario con finalità promozionale	2068
mest läst	3296
mest lästa	3296
mest læst	531
mest læste	531
mettre de côté	1641
mi donación	1262
mi-összefoglaló	1859
micșorează textul	2972
mida sina arvad? hääleta	1288
minn meg på det senere	2579
mira el vídeo	369
mira también	1266
mitä mieltä olet? äänestä	1434
miễn phí vận chuyển	3706
miễn phí, không spam	3693
modalità di pagamento	2018
moderálási elvek	1856
modifică preferințele cookie	2911
modifică setările	2979
modifier mes préférences	1548
modifier vos préférences	1588
modtag en notifikation, når vi skriver om emnet	534
modération a priori	1616
mogoče kasneje	3222
mogą cię zainteresować	2686
mohlo by se vám líbit	444
mohlo by vás také zajímat	444
mohlo by vás tiež zaujímať	3156
mohlo by vás zajímat	444
mohlo by vás zaujímať	3156
monatlich kündbar	682
montant personnalisé	1626
mostra aquesta publicació a instagram	360
mostra di più	2049
mostra els subtítols	388
mostra la publicació	392
mostra més	409
mostra'n més	352
mostrar comentários	2818
mostrar conteúdo	2830
mostrar conteúdo externo	2794
mostrar más	1165
mostrar o conteúdo	2830
mostrar subtítulos	1218
mot de passe oublié	1492
mots clés	1525
mots croisés	1581
mots croisés du jour	1617
mots fléchés	1581
mots mêlés	1581
mots-clés	1525
może cię zainteresować	2686
może później	2660
možda kasnije	3100
možda vas zanima	3092
možda će vas zanimati	3092
možno neskôr	3163
možná později	427
mua sách	3676
mua sách tại đây	3676
mua trên lazada	3676
mua trên shopee	3676
mua trên tiki	3676
mua vé	3676
mua vé ngay	3676
muistuta myöhemmin	1415
mulțumim că ai votat	2935
mulțumim pentru feedback	2914
mulțumim pentru sprijin	2981
mulțumim pentru susținere	2981
mulțumim pentru vot	91	2935
mulțumim, mesajul a fost trimis	2960
mulțumim, te-ai abonat cu succes	2921
mutasd az eredményt	91
mutass többet	1859
muut lukivat myös	1432
myöhemmin	1415
már előfizető	1844
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
mások ezt olvassák	1857
mások ezt olvasták	1857
másolás	1850
máte již účet	429
máte předplatné? přihlaste se	429
mã giảm giá	3716
märksõnad	1283
månadsgåva	3271
månedlig gave	2580
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
métodos de pagamento	2748
métodos de pago	1126
mākslīgā intelekta kopsavilkums	2425
mă abonez	2921
mărește fotografia	2964
mărește imaginea	2964
mărește textul	2972
mărime text	65
můj účet	429
mọi đóng góp đều quý giá	3689
mỗi đóng góp đều quý giá	3689
một lần	3690
mới nhất	3638
mời chúng tôi ly cà phê	3689
mở	3641
mở khóa bài viết	3713
mở khóa bài viết này	3664
mở rộng	3640
mở trong ứng dụng	3683
mở ứng dụng	3683
""", 'n': """
nadaljevanje članka pod oglasom	3214
nahlásit chybu	443
nahlásiť chybu	3159
najchętniej czytane	2686
najchętniej czytane dziś	2686
najczęściej czytane	2686
najczęściej czytane artykuły	2686
najnovejše	3215
najnovejše novice	3215
najnoviji članci	3092
najnovšie	3156
najnovšie správy	3156
najnovšie články	3156
najnowsze artykuły	2686
najnowsze wiadomości	2686
najčitanije	3092
najčitanije vesti	3092
najčitanije vijesti	3092
najčitanije vijesti dana	3092
najčítanejšie	3156
najčítanejšie články	3156
najčítanejšie články dňa	3156
napišite komentar	3218
napsat komentář	443
naročena vsebina	3214
naročite se	3210
naročnina	3210
narração gerada por ia	2866
nastavení	440
nastavení cookies	440
nastavi čitanje	3144
nastavi čitati	3144
nastavite čitanje	3144
nastavite čitati	3144
nastavitve piškotkov	3230
następna strona	2689
następny	2689
następny artykuł	2686
natisni članek	3218
naudojimo taisyklės	2395
naujausios žinios	2379
naujienlaiškis	2402
načíst další	446
našli jste chybu	443
našli jste v článku chybu	443
ne děkuji	427
ne ratez rien de l'actualité	1591
ne, děkuji	427
nejdiskutovanější	444
nejnovější	444
nejnovější zprávy	444
nejnovější články	444
nejčtenější	444
nejčtenější články	444
nejčtenější články dne	444
nem, köszönöm	1841
nenhum comentário	2772
neueste beiträge	626
nghe bài báo	3677
nghe bài viết	3677
nghe nội dung bài viết	3677
nghe đọc bài	3677
nhà tài trợ	3706
nhấn để bật tiếng	3711
nhận thông báo	3684
nhập bình luận	3708
nhập bình luận của bạn	3708
nhập email của bạn	3714
nhập số tiền	3712
nhập địa chỉ email	3714
nhập địa chỉ email của bạn	3714
nhắc tôi sau	3621
nhớ đăng nhập	3691
nie dziękuję	2660
nie dziś	2660
nie pamiętasz hasła	2664
nie ďakujem	3163
nie, dziękuję	2660
nie, ďakujem	3163
no es pot reproduir el vídeo	388
no ho sé	382
no se ha podido cargar el vídeo	1258
no se ha podido reproducir el vídeo	1218
no se puede reproducir el vídeo	1218
no sé	1212
només els subscriptors poden comentar	363
només per a subscriptors	403
non seguire più	2126
normas de participación	1211
normes de participació	381
norėdami komentuoti, prisijunkite	2383
nosūti draugam	2423
nosūtīt draugam	2423
nosūtīt e-pastā	2423
noteで書く	2175
notifications activées	1591
notre charte déontologique	1606
notre charte éditoriale	1606
notre sélection	1525
notre sélection d'articles	1569
notícia anterior	409	2846
notícia següent	409
notícias relacionadas	2776
notícias relacionadas que podem lhe interessar	19
notícies destacades	378
notícies relacionades	351
nous protégeons nos sources	1606
nous écrire	1606
nouveau ! suivez vos auteurs préférés	1610
nu ai cont? înregistrează-te	2926
nu aveți cont	2958
nu ești abonat	2958
nu ești încă abonat	2958
nu mai urmări	2970
nu mulțumesc	2887
nu putem afișa acest conținut	2947
nu s-a putut încărca videoclipul	2980
nu sunteți abonat	2958
nu știu / nu răspund	2936
nu, mulțumesc	2887
nuestro código ético	1241
numele tău	2961
numele tău de utilizator	2976
nyhetsdøgnet	2604
nyomtatás	1850
não foi possível carregar	2866
não foi possível carregar o vídeo	2826
não foi possível reproduzir o vídeo	2826
não perca	2776
não sabe / não responde	2819
não sei	2819
não tem conta	2840
não tem uma conta	2840
não é assinante	2840
não, obrigada	2745
não, obrigado	2745
nächste seite	629
nächster artikel	626
näita kõiki	1289
näita rohkem	1288
näita veel	1288
näita vähem	1289
näköislehti	1417
nästa	3299
nästa artikel	3296
näytä alkuperäinen	1435
näytä kaikki	1434
näytä kartta	1435
näytä kommentit	1431
näytä käännös	1435
näytä lisää	1434
näytä sisältö	1427
näytä tiedot	1435
näytä tulokset	91	1435
näytä vähemmän	1435
næste	534
næste artikel	531
népszerű	1857
nézze meg galériánkat	1859
nézze meg képeinket	1859
nõustun	1299
nõustun kõigiga	1299
nøgleord	531
nāc strādāt pie mums	2425
nổi bật	3638
nội dung do ai tạo	3711
nội dung quảng cáo	3666
nội dung tài trợ	3633
nội quy bình luận	3670
""", 'o': """
o dată	2956
o leitor está a carregar	2826
o que achou desta notícia	2796
o seu apoio faz a diferença	2870
o singură dată	2956
o singură donație	2955
o vídeo começará em alguns segundos	2794
ocenite članak	3095
ocenite članek	3218
oceń przepis	61
ochrana osobních údajů	440
ochrana osobných údajov	3170
ocijenite članak	3095
ocorreu um erro ao carregar o vídeo	2794
ocultar anúncio	2798
ocultar comentários	2818
oddaj głos	91
odebírat	433
odebírat newsletter	433
odemknout článek	429
odhlásit se	429
odhlásiť sa	3152
odkaz skopírovaný	3159
odkaz zkopírován	436
odkleni članek	3211
odklenite celoten članek	3211
odmietnuť	3170
odmietnuť všetko	3170
odmítnout	440
odmítnout vše	440
odoslať	91
odporúčame	3156
odporúčame prečítať	3156
odporúčame tiež	3156
odporúčané články	3156
odpovědět	443
odrzuć	2679
odrzuć wszystkie	2679
odtwórz	2689
odštampaj	3095
odštampaj recept	61
odštampaj članak	3095
ofertă pentru abonați	2941
ofertă pentru cititori	2941
oferă acest articol	2972
oferă acest articol cadou	2928
oferă articolul	2972
offert par un abonné	1641
offre abonnés	1582
offre intégrale	1628
offre limitée	1597
offre réservée aux lecteurs	1582
offre spéciale	1492
offre à durée limitée	1596
offrez-nous un café	1483
offrici un caffè	2015
oglasno sporočilo	87	3214
ogłoszenie	2678
ohodnotiť recept	61
ohodnoťte článek	443
ohodnoťte článok	3159
okuma süresi # dk	3434
okurlara özel	3481
okurlarimiza özel	3481
okurlarimiza özel indirim	3481
oliko artikkeli hyödyllinen	1431
oliko juttu hyödyllinen	1431
oliko tiivistelmä hyödyllinen	1431
olvasson korlátlanul	1844
olvasson tovább	1844
olvasta már	1857
olvastad már	1857
olvidaste tu contraseña	1128
omröstning	91
onayi geri çek	3485
onayi yönet	3485
onayimi geri çek	3485
oplæst af en robot	518
oplæst af kunstig intelligens	534
opsig når som helst	509
orijinali göster	3435
os comentários são exclusivos para assinantes	2860
os leitores também leram	2816
os preços podem variar	2798
osale küsitluses	1288
ostatnie artykuły	2686
ota yhteyttä	1431
otevřít	447
otevřít mapu	447
otključaj članak	3085
otključajte ceo članak	3085
otključajte cijeli članak	3085
otomatik çeviri	3483
otros artículos	1162
oturumu açik tut	3496
otwórz	2690
otwórz mapę	2690
outras notícias	19	2776
ouvir este conteúdo	2826
ouça esta reportagem	2826
ouça este conteúdo	2762
oversættelsen er lavet af en maskine	534
oy verdiğiniz için teşekkürler	91	3475
oynatici yükleniyor	3482
oyunuz için teşekkürler	3475
""", 'p': """
padovanokite straipsnį	2382
padovanokite straipsnį draugui	2382
page précédente	1528
pagina următoare	2903
pague um café	2746
paiement sécurisé	1490
paketi seç	3496
paketleri gör	3525
paldies par pieteikšanos	2442
palun jää viisakaks	1287
pamanīji kļūdu	2424
pamanījāt kļūdu	2424
par šo tēmu	2420
paramètres de confidentialité	1588
paramètres des cookies	1518
paramétrer	1518
paramétrer les cookies	1518
parašyk komentarą	2383
parašykite komentarą	2383
partajează	2894
partenerii noștri	2901
participez à la conversation	1556
participă la sondaj	2935
partilhar esta página	2881
partnerių turinys	2386
partnerski sadržaj	3091
pas encore abonné	1596
pasidalinkite šiuo straipsniu	2382
pasitikrinkite žinias	2384
passer la publicité	1516
passer à la recette	61
pastebėjote klaidą	2383
patreonで支援する	2237
pausar vídeo	1218
pauză video	2943
paylaş	3425
paylaşin	3425
paypal ile öde	3525
pažiūrėkite vaizdo įrašą	2384
pe aceeași temă	2929
pentru a citi în continuare	2926
per saperne di più	2085
pergunte à nossa ia	2796
permite întotdeauna	2947
permitir anúncios	2835
peut-être plus tard	1482
photo précédente	1631
phát hiện lỗi	3670
phát lại	3711
phát video	3677
phóng to ảnh	3697
phối hợp với	3706
phổ biến nhất	3692
phụ đề	3678
piedalies aptaujā	2425
piekrist visām	2435
piekrītu	2435
piesakies vebināram	2425
piesakoties tu piekrīti lietošanas noteikumiem	2442
pieslēdzies vai izveido kontu	2418
pieslēdzies, lai komentētu	2424
pieslēgties	2418
pievieno savu komentāru	2424
pievienot komentāru	2418
pirmais mēnesis par # €	2418
pirmas mėnuo tik # €	2377
più lette	2046
più letti	2046
più popolare	2114
più recenti	2092
più tardi	2014
più vecchi	2092
più votati	2092
piškotki	3230
placená inzerce	87	439
plan seç	3496
plani seç	3496
planini seç	3496
platená inzercia	87	3155
player de áudio	2866
plaćeni oglas	87	3091
plaćeni sadržaj	3091
plačana objava	87	3214
plačiau skaitykite čia	2384
plein écran	1528
plus d'actualités	1525
plus d'articles du même auteur	1602
plus de détails	1529
plus récents	1577
plătește cu paypal	2982
poate mai târziu	2887
podari članek	3218
podarite ta članek	3218
podaruj artykuł	2664
podaruj ten artykuł	2674
podcast anhören	663
pode ler também	2816
podeli članak	3095
podijeli članak	3095
podmienky používania	3170
podmínky použití	440
podmínky užití	440
podobne artykuły	2686
podobné články	444	3156
podporiť	3151
podporte nezávislú žurnalistiku	3151
podporte nás	3151
podpořit	428
podpořte naši práci	428
podpořte nás	428
podpořte redakci	428
podrži	3084
podrži nas	3084
podržite nas	3084
podržite naš rad	3084
podržite nezavisno novinarstvo	3084
podziel się	2674
podziel się na facebooku	2674
pogledajte još	19
pokaż komentarze	2682
pokaż mniej	2689
pokaż oryginał	2690
pokaż treść	2679
pokaż tłumaczenie	2690
pokaż więcej	2689
pokaż wszystkie	2689
pokaż wszystko	2690
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3230
pokloni članak	3095
poklonite ovaj članak	3095
pokračovat bez podpory	427
pokračovať bez podpory	3163
polecamy również	2686
polecamy także	2686
polecamy też	2686
polecane artykuły	2686
politica de corecții	2966
politica editorială	2966
politique de confidentialité	1518
politique de protection des données	1621
polityka prywatności	2679
política de cookies	1155	2769
política de correcciones	1241
política de correccions	411
política de correções	2849
política de galetes	360
política de privacidad	1155
política de privacidade	2769
política de privacitat	360
política de protección de datos	1257
política de proteção de dados	2865
poprzedni artykuł	2686
populární	444
populära artiklar	3296
populärt	3296
populære artikler	531
populære saker	2604
populært	531	2604
populārākie	2420
popüler	3432
popüler haberler	3432
popüler konular	3432
por mês	2838
por qué estás viendo esto	1128
por qué? cuéntanos	1252
portes grátis	2857
poslať e-mailom	3159
poslušaj vest	3095
poslušaj članak	3095
poslušaj članek	3218
poslušajte članek	3218
postanite naročnik	3210
postanite član	3084	3210
postavke kolačića	3108
postaw kawę	2661
postaw nam kawę	2661
posłuchaj	2674
pour continuer à lire	1565
pourquoi voyez-vous cette publicité	1552
pouze pro předplatitele	429
povezani sadržaj	3092
povezani članci	3092
povezani članki	3215
powiązane	2686
powiązane artykuły	2686
powiązane tematy	2686
powiększ	2689
powiększ zdjęcie	2689
powrót do góry	2689
později	427
pozostała część artykułu pod materiałem wideo	2678
pošalji	91
pošalji e-mailom	3095
pošalji komentar	3095
pošalji mejlom	3095
pošalji prijatelju	3095
pošalji članak e-mailom	3095
pošaljite komentar	3095
pošlji po e-pošti	3218
pošlji prijatelju	3218
pošlji članek po e-pošti	3218
pr članek	3214
praneškite apie klaidą	2383
pranešti apie klaidą	2383
pravidlá diskusie	3159
pre predplatiteľov	3152
preberite še	3215
predplatiť	3151
predplaťte si	3151
preferințe cookie	2947
preferințe de confidențialitate	2979
preferències de galetes	392
preferências de cookies	2830
preferências de privacidade	2865
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2377
prenumerata nuo # €	2377
prenumerera på vårt nyhetsbrev	3279
prenumeruodami sutinkate su taisyklėmis	2402
prenumeruokite naujienlaiškį	2402
preporučeno	3092
preporučujemo	3092
preporučujemo da pročitate	3092
preporučujemo i	3092
presentear matéria	2855
prečítajte si	3156
prečítajte si aj	3156
prețurile pot varia	2916
pridať komentár	3159
prihlásiť	3152
prihlásiť sa	3152
prihvaćam	3108
prihvaćam sve	3108
prijavi grešku	3095
prijať	3170
prijať všetko	3170
prikaži manj	3216
prikaži manje	3093
prikaži rezultate	91
prikaži sadržaj	3108
prikaži sve	3093
prikaži več	3216
prikaži više	3093
prikaži vse	3216
prima lună gratuită	2926
prima pagină	2964
primește alerte despre acest subiect	2920
printează	2894
printează rețeta	61
pripomenúť neskôr	3163
priporočamo	3215
priporočamo tudi	3215
priporočamo v branje	3215
priporočeno	3215
prisijunkite arba susikurkite paskyrą	2377
prisijunkite prie mūsų komandos	2384
prisijunkite, kad galėtumėte komentuoti	2383
prispieť	3151
privatsphäre-einstellungen	619
privātuma politika	2435
pro předplatitele	429
prochaine vidéo	1622
profită de ofertă	2986
prohibida su reproducción total o parcial	1270
proibida a reprodução total ou parcial	2877
promocijsko sporočilo	3214
promotivni sadržaj	3091
promotivni članak	3091
promóció	1852
proovi # päeva tasuta	1281
proposé par	1614
pročitajte i	3092
pročitajte još	3092
prywatność	2679
przeczytaj również	2686
przeczytaj także	2686
przeczytaj też	2686
przejdź bez wsparcia	2660
przejdź do przepisu	61
przejdź do serwisu	2679
przejdź do treści	2689
przejdź do ustawień prywatności	2679
przypomnij mi później	2660
právě se děje	444
präsentiert von	616
précédent	1528
préférences cookies	1518
préférences de confidentialité	1621
prélèvement	1491
prémium	1844
prénom	1599
présenté par	1614
próbálja ki # forintért	1844
próxima	2779
próxima foto	2874
próxima imagem	2874
próxima notícia	2846
próxima página	2779
próximo artigo	2776
próximo vídeo	1258	2866
prøv # dager gratis	2583
prøv gratis	509	2583
prøv nu	509
prøv nå	2583
prを含みます	2204
pr記事	2225
pubblicità	2037
publi-rédactionnel	1516
publicité	1516
publicité - la suite ci-dessous	1516
publicités	1516
publică	2936
publică comentariul	2935
pular anúncio	2866
pular para o conteúdo	2779
página siguiente	1165
päivän kysymys	91
pääuutiset	1432
påmind mig senere	505
påminn mig senare	3270
później	2660
pārbaudi savas zināšanas	2425
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2428
pērc abonementu	2418
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
qr कोड स्कैन करें	1812
qr কোড স্ক্যান করুন	321
qr 코드를 스캔하세요	2336
qrコードからダウンロード	2232
qrコードを読み取ってください	2232
qr코드로 다운로드	2336
qr코드를 스캔하세요	2336
qu'avez-vous pensé de cet article	1550
qual o seu nível de satisfação com esta notícia	2796
qualcosa è andato storto	2116
quan tâm nhất	3671
quay lại	3715
quay lại đầu trang	3715
quellen und weiterführende links	626
queremos conocer tu opinión	1194
queremos saber a sua opinião	2804
questa email è già registrata	2145
questa pagina ti è stata utile	2091
questo articolo ti è stato utile	2091
questo articolo è bloccato	2113
questo campo è obbligatorio	2115
questo riassunto ti è stato utile	2065
questo video non è disponibile	2099
questo video non è più disponibile	2099
quieres añadir otro usuario a tu suscripción	1128
quitter le plein écran	1584
quizi çöz	3478
quizás más tarde	1122
quizás te interese	1162
quy định bình luận	3670
quyên góp	3622
quyên góp ngay	3622
qué te ha parecido esta noticia	1194
quét mã qr	3683
quét mã qr để tải	3683
quét mã qr để tải ứng dụng	3683
quên mật khẩu	3623
quản lý cookie	3681
quản lý lựa chọn	3710
quản lý sự đồng ý	3681
quản lý tùy chọn	3710
quảng cáo	3633
quảng cáo - bài viết tiếp tục bên dưới	3666
""", 'r': """
r$ # por mês durante # meses	2813
radote klaidą	2383
radote klaidą tekste	2383
rafraîchir la page	1592
raksti komentāru	2424
raksts tiek papildināts	2425
raksts turpinās pēc reklāmas	2427
rakstīt komentāru	2424
rao vặt	3633
raportează	2936
raportează comentariul	2976
raportează o eroare	2914
raportează o greșeală	2966
rapportér fejl	526
rašyti komentarą	2377
recargar la página	1227
recargar página	1227
recarrega la pàgina	398
recarregar a página	2835
recarregar página	2835
receber notificações	2806
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1558
recevez une alerte à chaque article de l'auteur	1558
reclamă	2897
recomandarea redacției	2929
recomandări	2901
recomandările editorilor	2929
recomandările redacției	2901
recomendado para você	2776
recommandé	1525
recommandé pour vous	1525
recommandés	1525
recordar más tarde	1122
recuérdamelo más tarde	1122
redare automată	2944
redirecționează # la sută	2955
redirecționează #%	2888
redă video	2943
redă videoclipul	2943
refuză toate	2911
refuză tot	2947
regala este artículo	1247
regalar artículo	1128
regalar este artículo	1247
registrovať sa	3152
registruokitės nemokamai	2377
registruokitės į seminarą	2384
registrácia	3152
regisztráció	1844
regisztrálok	1844
regras de comentários	2818
regras dos comentários	2818
regístrate	1128
rekisteröidy	1417
rekisteröidy maksutta ja lue	1417
reklam içeriğidir	3481
reklami geç	3427
reklám	1852
reklāma	2418
reklāmas raksts	2427
reklāmraksts	87	2427
relaterade ämnen	3296
renovar suscripción	1263
reportar comentário	2860
reportar erro nesta página	2796
reproducció automàtica	389
reproducción automática	1219
reproducción prohibida	1270
reproducir vídeo	1218
reproduction réservée	1636
reproductor de vídeo	1258
reproduzir vídeo	2826
reproduzir áudio	2826
reprodução automática	2827
reprodução proibida	2877
reserve já	2880
resmi büyüt	3502
responda à enquete	2818
rester connecté	1596
restez informé	1501
restez informés	1501
resultado da votação	2860
resultados de la votación	1252
resumen automático	1187
resumo da notícia	2796
retour à l'accueil	1602
retour à la liste	1602
retrage consimțământul	2947
revenir à l'accueil	1602
revoir la vidéo	1622
rezervă-ți locul	2941
rezolvă testul	2938
reîmprospătează pagina	2953
reîncarcă pagina	2953
reînnoiește abonamentul	2982
reģistrējies bez maksas	2418
reģistrēties	2418
ricordamelo più tardi	2014
riproduzione riservata ©	2151
rodyti mažiau	2385
rodyti viską	2385
rozumím	447
rozwiń	2689
rozwiń wszystko	2690
rätta	3292
rätta oss	3292
rättelse	3292
règles de commentaires	1576
règles des commentaires	1576
réactions	1521
réagir	1511	1521
réagir à cet article	1521
réagissez	1521
réagissez à cet article	1521
réductions et codes promo	1640
réduire le texte	1612
répondez au quiz	1579
répondez au sondage	1576
répondre	1521
réseaux sociaux	1512
réserver mes places	1582
réservez vos places	1582
réservé aux inscrits	1492
résiliable à tout moment	1565
résultats	91
résultats du sondage	1556
résumé de l'article	1550
résumé de l'article en # points	1550
résumé en # secondes	1550
résumé ia	1609
résumé par l'ia	1609
részletek	1860
rétablir le son	1584
rösta	91
rösta här	3299
rösta i omröstningen	3299
rösta nu	91
rút lại sự đồng ý	3681
rādīt mazāk	2426
rādīt vairāk	2425
rādīt visu	2426
rămâi conectat	2958
răspunde	2900
rėmimas	2386
""", 's': """
s'abonner à ce dossier	1633
s'abonner à ce sujet	1633
s'abonner à ce thème	1633
s'abonner à cet auteur	1633
s'abonner à partir de #€	1492
s'està carregant el reproductor	388
s'està carregant el vídeo	388
s'ha produït un error	405
s'inscrire à la newsletter	1501
s-ar putea să-ți placă	2901
saada sõbrale	1286
saber más	1165
sadarbības raksts	2427
sadece abonelere özel	3496
sadržaj je zaključan	3085
saglabāt	2423
saglabāt rakstu	2423
sair do ecrã inteiro	2826
saistītie raksti	2420
saistītās ziņas	2420
saite nokopēta	2423
saken er låst	2583
saken finnes også som lyd	2592
salta la pubblicità	2139
salta pubblicità	2139
saltar anúncio	2767
salvar preferências	2830
salvează	2894
salvează articolul	2928
salvează pentru mai târziu	2928
salvează preferințele	2947
salvează rețeta	61
sans engagement, résiliable à tout moment	1565
sao chép	3705
sao chép liên kết	3628
sao chép đường dẫn	3664
sari la conținut	2903
sari la rețetă	61
sari peste reclamă	2980
satura turpinājums pēc reklāmas	2427
sačuvaj	3095
sačuvaj recept	61
sačuvaj vest	3095
scanează codul qr	2949
schlagwörter	626
schließen	629
schrift vergrößern	611
schriftgröße	611
scopri di più	2020
scopri di più su amazon	2155
scrie comentariul tău	2976
scrie redacției	2966
scrieți redacției	2966
sdílejte	436
sdílejte tento text	436
sdílejte text	436
sdílejte článek	436
sdílet	436
sdílet na facebooku	436
sdílet na twitteru	436
sdílet na x	436
sdílet článek	436
se alla erbjudanden för prenumeranter	3274
se bilderna här	3299
se connecter et réagir	1521
se déconnecter	1492
se grafiken här	3299
se ha producido un error al cargar el vídeo	1185
se klippet här	3299
se klippet øverst i saken	2607
se réabonner	1628
se videon här	3299
se încarcă playerul	2943
se încarcă video	2943
se încarcă videoclipul	2943
sedan # kr/mån tills du säger upp	3274
segui già questo argomento	2126
segui già questo autore	2126
seguir tópico	2806
seguí leyendo	1208
sei già abbonato	2020
sei già iscritto	2145
sei già iscritto alla newsletter	2078
selección de la redacción	1162
selectează	2959
selvä	1435
sem opinião	2819
sem si não seria possível	2811
sem você não seria possível	2811
semnalează comentariul	2976
semnalează o eroare	2900
send artiklen på mail	518
send på e-post	2592
sense permanència	375
sesi aç	3482
sesi açmak için dokunun	3521
sesi açmak için tiklayin	3521
setări confidențialitate	2947
setări cookie	2911
setări cookie-uri	2947
setări cookies	2947
setări de confidențialitate	2947
seu apoio faz a diferença	2870
seu nome de usuário	2860
seuls les abonnés peuvent commenter	1556
seuraa meitä	1425
seç	3497
seçenekleri yönet	3485
seçimimi kaydet	3485
seções	2776
sfârșit publicitate	2941
sfârșitul reclamei	2941
shrani članek	3218
si opp når du vil	2583
si è verificato un errore	2115
si è verificato un errore durante il caricamento del video	2063
sie können diesen artikel kostenlos weitergeben	708
signaler ce contenu comme inapproprié	1556
signaler un problème	1521
siguiente artículo	1162
siguiente vídeo	1258
siirry sisältöön	1434
sikeres feliratkozás	1862
sin ti no sería posible	1203
siz ne düşünüyorsunuz? oy verin	3434
sizin için öneriler	3432
siųsti draugui	2382
siųsti el. paštu	2382
skaitykite daugiau čia	2384
skaityti plačiau	2384
skaityti vėliau	2382
skaties arī	2420
skatīt foto	2425
skatīt galeriju	2425
skatīt rezultātus	91
skatīt video	2425
skjønner	2608
sklenite naročnino	3211
skopírovať odkaz	3159
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3292
skrýt	447
slapukų nustatymai	2395
slažem se	3108
slične vesti	3092
slične vijesti	3092
slični članci	3092
sns 공유	2371
sns 공유하기	2371
snsでシェア	2268
snsでシェアする	2268
snsをフォロー	2176
sofortüberweisung	589
solicitarea a fost trimisă	2983
solicitação enviada	2872
son dakika bildirimlerini aç	3488
son dakika gelişmelerinden haberdar olun	3488
son gelişmelerden haberdar olun	3488
sondaż	91
sonderveröffentlichung	688
sono già sostenitore	2014
sonraki fotoğraf	3528
sonraki görsel	3528
sonraki içerik	3528
sonuçlar	91
sonuçlari gör	91	3435
sonuçlari göster	91	3476
sorodni članki	3215
sortează	2936
sortează după	2936
souhlasím	440
souhlasím se zobrazením	440
soutenez-nous dès maintenant	1483
související	444
související témata	444
související články	444
související články z webu	444
soyez le premier à commenter	1521
soyez le premier à réagir	1521
spausdinti receptą	61
spela videon här	3299
spis treści	2689
sponsorisé	1516
sponsorlu içerik	87	3427
sponsoroitu sisältö	1426
sponsrat innehåll	3288
sponzorirani sadržaj	3091
sponzorirani članak	3091
sponzorované	3155
sponzorovaný obsah	439
sponzorováno	439
spotifyで聞く	2258
spotifyで聴く	2258
sprawdź ofertę	2664
spremi članak	3095
sprijinul tău contează	2981
sprijină-ne	2888
spune-ne părerea ta	2935
spune-ți părerea	2914
spune-ți părerea în comentarii	2914
spuneți-ne părerea	2935
später	584
später erinnern	584
spør vår ki om saken	2600
staňte sa členom	3151
staňte se členem	428
stem nå	91
stichwörter	626
stil spørgsmål til artiklen	526
straipsnio tęsinys - po reklama	2386
straipsnis tęsiasi po reklamos	2386
strona główna	2686
stäng	3270	3299
stöd oss	3271
støt os	506
støtt oss	2580
subscrição confirmada	2872
subtitrări	2944
subtítols	389
subtítulos	1219
sudoku del día	1253
sugerir correção	2796
sugerir una corrección	1194
sugestões	2776
suite après la publicité	1582
suivez vos auteurs préférés	1610
suivre ce thème	1558
suivre le thème	1610
sumă liberă	2955
sumă personalizată	2981
sunt de acord cu termenii și condițiile	2960
sur le même sujet	1525
sur le même thème	1525
suscripción	1128
suscripción confirmada	1264
suscríbase	1128
suscríbete	1128
suscríbete a nuestro boletín	1135
suscríbete ahora	1128
susiję straipsniai	2379
susikurti paskyrą	2377
susține	2888
susține-ne	2888
susține-ne pe patreon	2955
susțineți-ne	2888
susținut de	2974
syötä sähköpostiosoitteesi	1420
szavazás	91
szczegóły	2690
szponzorált tartalom	87	1852
szólj hozzá	1856
szóljon hozzá	1856
sähköposti	1420
sähköpostiosoite	1420
så # kr/mnd til du sier opp	2583
så kommenterar du	3292
sé el primero en comentar	1158
sé parte	1123
sélections	1511
sì, grazie	2107
sí, quiero	1226
sí, vull	396
síganos	1148
síguenos	1148
só para assinantes	2840
sólo para suscriptores	1232
sök	3299
søg	534
søk	2607
súhlasím	3170
súhlasím so zobrazením	3170
súmate	1123
súvisiace	3156
súvisiace články	3156
súvisiaci článok	3156
süre	3483
sīkdatņu iestatījumi	2435
słowa kluczowe	2686
sắp xếp theo	3671
số tiền khác	3689
""", 't': """
t'ha estat útil	381
t'ha estat útil aquest article	363
t'ha estat útil aquest resum	363
t'ha semblat útil	381
tack för din anmälan	3279
tack för din röst	91
taip pat žiūrėkite	2379
takaisin ylös	1434
takipten çik	3508
takk for påmeldingen	2588
talebiniz gönderildi	3526
tallenna myöhemmäksi	1424
talán később	1841
tam ekrandan çik	3482
tamaño de la letra	1247
tamaño de letra	65	1147
tamaño del texto	65
también te puede gustar	1162
también te puede interesar	1162
també et pot interessar	351
também pode gostar	2816
tarjeta de crédito	1127
tarjeta de débito	1127
te ha parecido útil	1211
te ha resultado útil	1211
te ha resultado útil este artículo	1187
te ha resultado útil este resumen	1187
te ha sido útil	1211
te ha sido útil este resumen	1187
te poți dezabona oricând	2921
te rugăm să îl dezactivezi	2953
te-ar putea interesa și	2929
tehisaru kokkuvõte	1288
tek seferlik bağiş	3493
tek seferlik bağiş yap	3524
teklifi gör	3481
teklifleri gör	3525
tekoälyn tekemä tiivistelmä	1434
tekoälyn tiivistelmä	1434
tekoälytiivistelmä	1434
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2382
teljes hozzáférés	1844
temas del día	1162
tercihleri yönet	3520
tercihlerimi yönet	3520
termos e condições	2769
teste başla	3478
teste grátis	2750
testează-ți cunoștințele	2938
testează-ți cunoștințele cu quizul nostru	2914
testi başlat	3478
testi çöz	3478
teszteld a tudásod	1859
tesztelje tudását	1859
texten fortsätter nedan	3288
texten fortsätter under bilden	3288
teď ne	427
teşekkürler, mesajiniz gönderildi	3498
tham gia bình chọn	3670
tham gia khảo sát	3670
tham gia thăm dò	3670
thanh toán hàng năm	3691
thanh toán hàng tháng	3691
thanh toán qua paypal	3713
theo dõi chủ đề	3702
theo dõi chủ đề này	3702
theo dõi tác giả	3702
thoát toàn màn hình	3677
thu gọn	3640
thème suivi	1633
thèmes	1525
thématiques	1525
thêm câu trả lời	3708
thêm làm nguồn ưu tiên	3702
thêm vào giỏ hàng	3716
thích	3628
thích nhất	3671
thông tin bắt buộc	3693
thông tin doanh nghiệp	3633
thông tin quảng cáo	3666
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3697
thẻ	3638
thời gian còn lại	3677
thời gian hiện tại	3678
thời lượng	3678
ti è stato utile	2091
tienes que iniciar sesión para guardar artículos	1207
tiktokで見る	2258
tilbakemelding på saken	2600
timp rămas	2943
tin bài liên quan	3664
tin cùng chuyên mục	3638
tin cùng tác giả	3665
tin khác	3638
tin liên quan	3638
tin mới	3638
tin mới nhất	3638
tin nhắn của bạn	3714
tin nhắn của bạn đã được gửi	3693
tin nóng	3665
tin nổi bật	3638
tin quảng cáo	3666
tin tiếp theo	3697
tin trước	3638
tin tài trợ	3638
tin tức liên quan	3638
tin đọc nhiều	3638
tipărește	2894
tipărește articolul	2928
tipărește rețeta	61
tiêu điểm	3638
tiến # giây	3677
tiếp theo	3640
tiếp tục trên trình duyệt	3683
tiếp tục trên web	3683
tiếp tục với apple	3691
tiếp tục với email	3713
tiếp tục với facebook	3691
tiếp tục với google	3691
tiếp tục đọc	3715
tlačiť	3159
to cię może zainteresować	2686
to może cię zainteresować	2686
toate știrile	2964
toda contribuição ajuda	2837
toda la información	1238
todas as notícias	2846
todavía no eres suscriptor	1232
todavía no estás registrado	1232
todos los artículos de este autor	1269
todos los artículos del autor	1269
todos los artículos del especial	1266
todos los derechos de reproducción reservados	1270
todos los vídeos	1238
todos os comentários	2772
todos os vídeos	2846
totes les notícies	409
tots els vídeos	409
tous droits de reproduction réservés	1636
toute l'actualité	1525
toutes les actualités	1602
toutes les vidéos	1602
toutes nos vidéos	1602
tovább	1859
tovább a recepthez	61
tovább a rovatra	1857
tovább olvasom	1859
további cikkek	1857
további cikkek a témában	1857
további hírek	1857
további részletek itt	1859
továbbiak betöltése	1859
toàn màn hình	3678
traducció automàtica	389
traducción automática	1219
traducere automată	2944
traducido automáticamente	1245
tradução automática	2796
traduït automàticament	414
trang chủ	3640
trang này có hữu ích không	3670
transcripció	389
transcripción	1219
transcrição	2827
transferência bancária	2749
treści partnerskie	2678
treść sponsorowana	2678
tria la teva subscripció	375
trimite răspunsul	2935
truy cập không giới hạn mọi bài viết	3713
trình phát âm thanh	3711
trò chơi	3675
trước	3640
trường bắt buộc	3693
trường này là bắt buộc	3693
trả lời	3637
trở lại	3640
trở lại đầu trang	3697
tu ce părere ai? lasă un comentariu	2914
tu donación desgrava	1229
tu navegador no puede reproducir este vídeo	1185
tue meitä	1416
tule meile tööle	1288
turpini lasīt	2418
turpinājums pēc reklāmas	2427
turpināt lasīt	2418
tutar seç	3524
tutar seçin	3524
twitter'da paylaş	3425
twitterで見る	2258
twój adres e-mail	2667
twój e-mail	2667
tài khoản của tôi	3623
tài trợ	3633
tài trợ bởi	3706
támogass minket	1842
támogasson minket	1842
támogatom	1842
támogatott tartalom	87	1852
támogatás	1842
támogatói tartalom	1852
täname liitumast	1306
tässä olisi upotus facebookista	1434
tässä olisi upotus instagramista	1434
télécharger l'appli	1590
télécharger l'audio	1584
télécharger l'épisode	1584
télécharger le mp#	1584
télécharger le podcast	1584
téléchargez l'appli	1590
témata	444
témy	3156
témák	1857
térkép megnyitása	1860
términos de uso	1155
términos y condiciones	1155
tên của bạn	3694
tên hiển thị	3708
tìm kiếm	3640
tóm tắt ai	3701
tóm tắt bằng ai	3701
tóm tắt bởi ai	3701
tópicos	2776
tópicos relacionados	2776
tôi đã hiểu	3641
tôi đã tắt	3688
tôi đã tắt trình chặn quảng cáo	3687
tôi đồng ý với chính sách bảo mật	3693
tôi đồng ý với điều khoản sử dụng	3693
több	1859
töltsd ki a kvízt	1859
töltse ki a kvízt	1859
tùy chọn cookie	3681
tùy chọn khác	3704
tühista igal ajal	1281
tüm fotoğraflar	3502
tüm fotoğraflari gör	3502
tüm haberler	3432
tüm haberlere sinirsiz erişim	3525
tüm haberleri gör	3502
tüm içeriğe sinirsiz erişim	3525
tüm oyunlar	3478
tüm videolar	3502
tüm videolari gör	3502
tüm yazilari	3432
tüm yazilari gör	3502
tüm yorumlar	3431
tüm çerezleri kabul et	3520
tüm çerezleri reddet	3520
tümü	3528
tümünü gör	3434
tümünü göster	3435
tümünü kabul et	3428
tümünü reddet	3428
tăng cỡ chữ	3704
tēmas	2420
tęsinys po reklamos	2386
tạm dừng video	3677
tạo bởi ai	3711
tạo tài khoản	3623
tải audio	3677
tải bài đăng	3681
tải lại trang	3687
tải nội dung	3681
tải thêm	3640
tải thêm bình luận	3670
tải trên app store	3683
tải trên google play	3683
tải tập này	3677
tải về từ app store	3683
tải về từ google play	3683
tải âm thanh	3677
tải ứng dụng	3683
tải ứng dụng ngay	3683
tất cả tin tức	3697
tất cả trò chơi	3673
tất cả video	3697
tắt tiếng	3678
tặng bài viết	3664
tặng sao	3664
tặng sao cho bài viết	3664
tặng sao cho tác giả	3712
tốc độ phát	3677
từ chối tất cả	3681
từ chối tất cả cookie	3710
từ khóa	3638
tự động phát	3678
""", 'u': """
udostępnij	2674
udostępnij na facebooku	2674
udostępnij na twitterze	2674
udostępnij na x	2674
udostępnij w mediach społecznościowych	2674
udělit souhlas	440
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3143
uključi obavijesti	3143
uključite notifikacije	3143
uključite obaveštenja	3143
uključite obavijesti	3143
uložit	436
uložit na později	436
uložit recept	61
uložit článek	436
uložiť	3159
uložiť na neskôr	3159
uložiť recept	61
uložiť článok	3159
ultima oră	2901
ultimele știri	2901
um assinante presenteou você com este artigo	2815
un abonat ți-a oferit acest articol	2928
un abonné vous offre cet article	1568
un e-mail de confirmation vous a été envoyé	1561
un suscriptor te ha regalado este artículo	1207
un suscriptor te regala este artículo	1275
une erreur s'est glissée dans l'article	1521
unterstütze uns	585
unterstützen	585
unterstützen sie uns	585
unterstützen sie uns per paypal	677
uppläst av en dator	3284
uppläst med ai-röst	3284
url 복사	2286
urlをコピー	2175
urlをコピーしました	2254
urlをコピーする	2204
url복사	2286
urmărește acest subiect	2920
urmărește autorul	2970
urmărește live	2920
urmărește subiectul	2970
urmărești deja acest subiect	2970
următorul	2903
următorul videoclip	2980
uslovi korišćenja	3108
ustawienia plików cookie	2679
uvjeti korištenja	3108
uygulamada aç	3487
uygulamayi aç	3487
uygulamayi yükle	3487
uz sākumu	2425
uzyskaj dostęp	2664
už komentarus atsako jų autoriai	2383
už máte predplatné? prihláste sa	3152
už máte účet	3152
už máte účet? prihláste sa	3152
už podporujem	3163
už podporuji	427
uždaryti	2385
uždaryti reklamą	2386
užpildykite apklausą	2384
užsakomasis straipsnis	2386
užsakomasis turinys	87	2386
užsisakyti prenumeratą	2377
""", 'v': """
vaata kõiki tellija soodustusi	1281
vaata lähemalt	1288
vaba töökoht	1288
vad tycker du? rösta här	3299
vai kopsavilkums bija noderīgs	2424
vai raksts bija noderīgs	2424
vairāk par tēmu	2420
vaizdo įrašas	2384
vaizdo įrašą rasite čia	2384
van már fiókja	1844
var artikeln till hjälp	3292
var det här till hjälp	3299
var resuméet nyttigt	526
var sammanfattningen till hjälp	3292
vari atteikties jebkurā laikā	2418
vasta küsitlusele	1288
vastaa kyselyyn tästä	1434
vaš komentar	3095
veja esta publicação no instagram	2794
veja também	2776
veja todas as opções de assinatura	2813
velikost písma	65
veličina teksta	65
velocidad de reproducción	1218
velocidade de reprodução	2826
velocitat de reproducció	388
velocità di riproduzione	2099
ver # comentários	2804
ver biografía	1181
ver comentários	2772
ver conteúdo	2830
ver conteúdo externo	2794
ver dossiê	2846
ver esta publicación en instagram	1185
ver esta publicação	2865
ver esta publicação no instagram	2794
ver fotogalería	1238
ver galería	1165
ver galería de fotos	1238
ver la galería	1238
ver mais notícias	2846
ver más	1165
ver más artículos	1241
ver más artículos del autor	1181
ver más noticias	1208
ver más vídeos	1238
ver oferta de suscripción	1263
ver opciones de suscripción	1263
ver preço	2824
ver suscripción	1263
ver también	1162
ver também	2776
ver todas as notícias	2846
ver todas las opciones de suscripción	1204
ver todos los artículos	1238
ver todos los vídeos	1238
ver todos os vídeos	2846
ver traducción	1166
ver tradução	2780
ver transcripción	1218
ver transcrição	2826
ver vídeo	1165
vergrößern	630
verificați adresa de email	2960
verifică-ți emailul	2960
verifică-ți inboxul	2960
verlagssonderveröffentlichung	688
vertrag kündigen	619
verträge hier kündigen	619
verwandte beiträge	626
ves a la pàgina de donacions	400
ves algún error? comunícalo	1194
veure aquesta publicació a instagram	360
vezi această postare pe instagram	2911
vezi conținutul	2947
vezi mai multe știri	2929
vezi prețul	2941
vezi răspunsurile	2935
vezi toate știrile	2964
vezi și	2901
već imate nalog	3085
već imate pretplatu	3085
već imate račun	3085
već podržavam	3100
već ste pretplatnik	3085
več iz rubrike	3215
več novic iz regije	3215
več o tem	3215
več o temi	3215
veľkosť písma	65
viac k téme	3156
viac si o tom prečítate tu	3156
video không khả dụng	3677
video không tồn tại	3677
video mevcut değil	3482
video này không còn tồn tại	3677
video này không khả dụng	3677
video oynatici yükleniyor	3482
video tiếp theo	3711
video trước	3711
video yüklenemedi	3521
video yüklenirken hata oluştu	3521
video yükleniyor	3482
videoclipul următor	2980
videon voi katsoa jutun yläosasta	1434
videoyu izlemek için tiklayin	3434
videoyu yükle	3485
videó	1857
videók	1857
videónkat itt nézheti meg	1859
vidéo	1528
vidéo indisponible	1584
vidéo non disponible	1584
vidéo précédente	1622
vidéo suivante	1622
vidéo à la une	1622
vielen dank für ihr feedback	667
vielen dank für ihre anmeldung	598
vielen dank für ihre teilnahme	91
vielleicht später	584
vilkår	523	2597
vipps et beløp	2580
vis færre	534	2607
vis oversættelse	535
visa bilden i helskärm	3299
visa färre	3299
visa inlägg från facebook	3299
visa inlägg från instagram	3299
visa innehåll	3289
visa översättning	3300
vissza a tetejére	1859
visszajelzés	1856
viteză de redare	2943
vizitează magazinul	2941
više o temi	3092
više vijesti iz regije	3092
viết bình luận	3637
viết bình luận của bạn	3670
viết trả lời	3670
voce generată de ai	2943
você concorda? vote	2804
você está seguindo este tema	2876
você já está inscrito	2872
você já segue este tema	2853
você já votou	2818
você pode gostar	2776
você pode se interessar	2776
você segue este autor	2876
você também pode gostar	2776
voir le détail	1529
voir les détails	1529
voir les réponses	1576
voir les résultats	91	1529
voir les résultats du sondage	1556
voir toute l'actualité	1602
voir toutes les vidéos	1602
voix générée par ia	1622
voltar ao início	2846
voltar atrás	2874
voltar à página inicial	2846
volver al índice	1266
volver atrás	1266
vos réactions	1521
votează	91
votează în sondaj	2935
votează în sondajul nostru	2914
votre avis nous intéresse	1556
votre demande a bien été envoyée	1629
votre demande a été envoyée	1629
votre message a bien été envoyé	1598
votre nom et prénom	1629
votre prénom	1599
votre soutien fait la différence	1626
votre vote a bien été pris en compte	1576
votre vote a été enregistré	1576
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2935
votul tău a fost înregistrat	2935
vous aimerez peut-être	1525
vous avez déjà un compte	1492
vous avez déjà un compte ? connectez-vous	1492
vous avez déjà un compte ? identifiez-vous	1492
vous avez déjà voté	1576
vous bloquez nos publicités	1625
vous n'êtes pas abonné	1596
vous n'êtes pas encore inscrit	1596
vous n'êtes pas inscrit	1596
vous possédez déjà un compte	1492
vous pourriez être intéressé	1525
vous suivez ce thème	1633
vous suivez déjà ce sujet	1610
vous suivez déjà ce thème	1610
vous suivez déjà cet auteur	1610
vous êtes bien inscrit	1629
vous êtes déjà inscrit	1629
vous êtes inscrit	1629
vreau să donez	2955
vreau să primesc newsletterul	2921
vreau să susțin	2955
vsebina sporočila	3214
vstúpiť do diskusie	3159
vui lòng kiểm tra email	3693
vui lòng nhập bình luận	3708
vui lòng nhập email	3693
vui lòng nhập email hợp lệ	3693
vui lòng nhập họ tên	3693
vytisknout článek	436
vytlačiť	3159
vytlačiť recept	61
vytlačiť článok	3159
vytvořit účet	429
vyzkoušet	429
válasz	1856
váš e-mail	433
väline sisu	1299
värsked uudised	1283
vérifiez votre boîte de réception	1598
vérifiez votre boîte mail	1598
vés a la recepta	61
více	444
více k tématu	444
více o tématu	444
více si o tom přečtete zde	444
vídeo anterior	1258	2866
vídeo destacado	1258
vídeo indisponível	2826
vídeo no disponible	388	1218
vídeo não disponível	2826
vídeo seguinte	2866
vídeo siguiente	1258
vídeos	1162	2776
výber redakcie	3156
výběr redakce	444
výsledky	91
về trang chủ	3697
về tác giả	3698
về đầu trang	3640
""", 'w': """
warto przeczytać	2686
was können wir besser machen	667
weitere beiträge	626
werbung überspringen	616
weź udział w dyskusji	2735
whatsapp'ta paylaş	3425
whatsapp'tan paylaş	3510
whatsappで読む	2204
wie gefällt ihnen dieser artikel	667
wielkość czcionki	65
więcej	2686
więcej artykułów	2686
więcej informacji	2686
więcej na ten temat	2686
więcej o	2686
więcej z	2686
wpisz swój e-mail	2667
wprowadź adres e-mail	2667
wpłać	2661
wpłać teraz	2661
współpraca reklamowa	2678
wypróbuj	2664
wyraź zgodę	2679
wyślij	91
wyślij e-mailem	2674
wyślij znajomemu	2674
""", 'x': """
x'te paylaş	3425
xem bình luận	3637
xem bản ghi	3677
xem bản gốc	3641
xem bản đồ	3641
xem bộ ảnh	3697
xem chi tiết	3641
xem chuyên đề	3697
xem các câu trả lời	3670
xem các gói	3713
xem công thức	61
xem giá	3676
xem giá tốt nhất	3716
xem gói đăng ký	3713
xem kết quả	91	3641
xem lại	3711
xem nhiều	3638
xem nhiều nhất	3638
xem nhiều trong tuần	3665
xem nội dung	3681
xem sản phẩm	3716
xem thêm	3638	3640
xem thêm bài của tác giả	3697
xem thêm bình luận	3637
xem thêm tin	3697
xem thêm video	3697
xem thêm ảnh	3697
xem tiếp	3640
xem toàn bộ	3640
xem trên ứng dụng	3683
xem trả lời	3670
xem tất cả	3640
xem tất cả bình luận	3670
xem tất cả ảnh	3697
xem ưu đãi	3676
xem ảnh cỡ lớn	3697
xem ảnh lớn	3697
xでシェア	2175
xでシェアする	2204
xでポスト	2175
xで共有	2254
xで表示	2258
xで見る	2258
x로 공유	2358
x에서 보기	2362
""", 'y': """
ya estás suscrito	1204
ya tenés suscripción	1204
yahoo! japan idでログイン	2240
yahoo!ショッピングで見る	2225
yahoo!ショッピングで購入	2225
yanit gönder	3475
yanitlari gör	3475
yanitlari göster	3475
yapay zeka ile seslendirilmiştir	3482
yapay zeka ile özet	3434
yapay zeka ile özetle	3507
yapay zeka ile üretildi	3521
yapay zeka özeti	3434
yapay zekâ ile seslendirildi	3482
yapay zekâ ile üretildi	3521
yapay zekâ tarafindan seslendirildi	3482
yapay zekâ özeti	3507
yazara e-posta gönder	3504
yazara mesaj gönder	3504
yazarin diğer haberleri	3432
yazarin diğer yazilari	3432
yazarin tüm yazilari	3432
yaziyi büyüt	3510
yaziyi küçült	3510
yeni oyunumuzu keşfet	3516
ymmärrän	1435
yorum gönder	3431
yorum yapmak için giriş yap	3475
yorumlar sadece abonelere açiktir	3515
yorumlari gör	3431
yorumu gönder	3475
yorumu şikayet et	3515
yorumu şikâyet et	3515
yorumunu gönder	3475
youtube-tartalom megjelenítése	1859
youtubeで見る	2258
youtubeで視聴	2258
youtube에서 보기	2362
yukari çik	3502
yz özeti	3434
yêu cầu của bạn đã được gửi	3714
""", 'z': """
z titulní strany	444
zabudnuté heslo	3152
zadejte svůj e-mail	433
zagłosuj	91
zahlungsart wählen	588
zaloguj się	2664
zapisz na później	2674
zapisz się	2667
zapisz się na newsletter	2667
zapomenuté heslo	429
zarejestruj się	2664
zarządzaj zgodami	2679
zaten üye misiniz	3418
zavřít	427
załaduj więcej	2689
załóż konto	2664
zaštita osobnih podataka	3108
zaštita privatnosti	3108
zdieľajte tento text	3159
zdieľajte článok	3159
zdieľať	3159
zdieľať na facebooku	3159
zdieľať článok	3159
zgadzam się	2679
zgadzam się na wyświetlanie treści	2679
zgłoś	2682
zgłoś błąd	2682
ziņa tiek papildināta	2425
ziņo par kļūdu	2424
ziņot par kļūdu	2424
zkopírovat odkaz	436
zkopírovat odkaz na článek	436
znajdź nas na facebooku	2675
značky	3156
zobacz galerię	2689
zobacz mapę	2690
zobacz również	2686
zobacz szczegóły	2690
zobacz także	2686
zobacz także inne	2686
zobacz też	2686
zobacz więcej	2686
zobrazit méně	447
zobrazit originál	447
zobrazit více	446
zobrazit výsledky	91	447
zobrazit vše	446
zobraziť diskusiu	3159
zobraziť menej	3157
zobraziť obsah	3170
zobraziť viac	3157
zobraziť výsledky	91
zobraziť všetko	3157
zostań patronem	2661
zpět nahoru	446
zur leseliste hinzufügen	708
zur merkliste hinzufügen	611
zur übersicht	629
zurück	622
zurück nach oben	629
zvětšit	446
zwiń	2689
""", '£': """
£# at amazon	1114
""", '©': """
©ntb	2635
""", 'à': """
à découvrir	1525
à la une	1525
à lire	1525
à lire aussi	1525
à lire dans ce dossier	1525
à lire dans la même rubrique	1525
à lire ensuite	1525
à lire également	1525
à ne pas manquer	1525
à voir	1525
à voir aussi	1525
à voir ensuite	1631
""", 'á': """
áudio gerado por ia	2796
áudio gerado por voz sintética	2796
""", 'ä': """
ähnliche artikel	626
ähnliche beiträge	626
ähnliche themen	626
älä missaa mitään	1420
ämnen	3296
ämnen i artikeln	3296
är du redan prenumerant	3274
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1434
""", 'å': """
åbn	535
åbn kort	535
åpne	2608
åpne faktaboks	2608
åpne kart	2608
""", 'ç': """
çengel bulmaca	3480
çerez ayarlari	3428
çerez ayarlarini yönet	3485
çerez politikasi	3428
çerez tercihleri	3485
çerez tercihlerini yönet	3485
çerezler	3428
çerezleri yönet	3520
çeviriyi göster	3435
çikiş yap	3418
çok okunanlar	3432
""", 'è': """
è gratis e ci vuole solo un minuto	2078
è stato utile	2091
""", 'é': """
é grátis e leva menos de um minuto	2808
é proibida a reprodução	2877
é proibida a reprodução do conteúdo	2877
écouter	1511
écouter (# min	1511
écouter le podcast	1528
écrire à la rédaction	1606
édition du jour	1525
épingler	61
épingler la recette	61
értem	1860
értékeld a receptet	61
étiquettes	1602
""", 'í': """
írd meg a véleményed	1856
írja meg véleményét	1856
""", 'î': """
îmi place	2936
în fiecare lună	2956
în parteneriat cu	2974
înainte # secunde	2943
înapoi # secunde	2943
înapoi la prima pagină	2964
înapoi la început	2985
înapoi sus	2903
încarcă conținutul	2947
încarcă mai multe	2903
încarcă mai multe comentarii	2935
încarcă postarea	2947
încarcă videoclipul	2947
închide	2887
închide fereastra	2985
închide galeria	2985
închide meniul	2985
înregistrare	2889
înregistrează-te	2889
îți mulțumim pentru vot	2914
""", 'ô': """
ô chữ	3675
""", 'ö': """
öffnen	629
ön mit gondol? szavazzon	1859
önceki	3434
önceki fotoğraf	3528
önceki görsel	3528
önceki haber	3432
önceki video	3521
önceki yazi	3528
öne çikan haberler	3432
öne çikanlar	3432
önerilen haberler	3432
önerilenler	3432
öppna	3300
öppna karta	3300
összes	1859
özet faydali oldu mu	3431
""", 'ú': """
új hozzászólás	1856
última hora	1162
últimas	2776
últimas entradas	1162
últimas noticias	1162
últimas notícias	2776
últimes notícies	351
últimos artículos	1162
únete	1123
únete a la conversación	1158
única	1230	2838
""", 'ü': """
übersetzung anzeigen	630
überweisung	589
ücretsiz dene	3418
ücretsiz haber limitinize ulaştiniz	3496
ücretsiz kargo	3512
ücretsiz oku	3525
ücretsiz oyna	3478
ücretsiz üye ol	3418
ücretsiz üye olun	3418
ücretsiz, spam yok	3498
ürüne git	3532
ürünü gör	3532
ürünü incele	3481
üye girişi	3418
üye ol	3417	3418
üye olun	3418
""", 'ý': """
ý kiến	3637
ý kiến bạn đọc	3637
ý kiến của bạn	3637
""", 'ā': """
ārējais saturs	2435
""", 'č': """
članak je zaključan	3085
članak se nastavlja ispod oglasa	3091
članek je zaklenjen	3211
članek se nadaljuje pod oglasom	3214
članek se nadaljuje spodaj	3214
článek pokračuje pod reklamou	439
čtěte dále	444
čtěte i	444
čtěte také	444
číslo účtu pro dary	428
číst dál	446
číst dál s předplatným	429
číst více	446
čítajte aj	3156
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3156
ďalšie články	19	3156
""", 'đ': """
đang theo dõi	3702
đang tải	3677
đang tải trình phát	3677
đang tải video	3677
điều khoản sử dụng	3636
điều khoản sử dụng | chính sách bảo mật	3636
đáng chú ý	3638
đã có tài khoản	3623
đã hiểu	3641
đã sao chép	3628
đã sao chép liên kết	3664
đã xảy ra lỗi	3693
đã đóng bình luận	3670
đóng	3621
đóng cửa sổ	3715
đóng góp	3622
đóng góp hàng tháng	3689
đóng góp một lần	3689
đóng menu	3715
đăng ký	3623
đăng ký của bạn đã được xác nhận	3714
đăng ký ngay	3623
đăng ký nhận thông báo	3684
đăng ký thành công	3693
đăng ký để đọc tiếp	3713
đăng nhập	3623
đăng nhập / đăng ký	3623
đăng nhập bằng apple	3691
đăng nhập bằng facebook	3691
đăng nhập bằng google	3691
đăng nhập với facebook	3691
đăng nhập với google	3691
đăng nhập để bình luận	3670
đăng nhập để đọc tiếp	3713
đăng xuất	3623
đường dây nóng	3698
được quan tâm	3665
được tài trợ	3633
được tạo bởi ai	3711
đặt báo	3623
đặt hàng ngay	3716
đặt mua ngay	3676
đặt vé ngay	3676
đến công thức	61
đến trang quyên góp	3689
đến trang ủng hộ	3689
đề xuất	3638
để sau	3621
địa chỉ email của bạn	3714
đọc bài gốc	3715
đọc bài tiếp theo	3715
đọc miễn phí	3713
đọc nhiều	3638
đọc nhiều nhất	3638
đọc sau	3664
đọc thêm	3638	3640
đọc tiếp	3640
đọc tiếp về chủ đề này	3665
đọc toàn bộ bài viết	3697
đọc trên ứng dụng	3683
đồng ý và tiếp tục	3681
đừng bỏ lỡ	3638
""", 'į': """
į viršų	2384
įveskite savo el. pašto adresą	2402
""", 'ś': """
śledź nas	2675
""", 'ş': """
şifremi unuttum	3418
şifrenizi mi unuttunuz	3496
şikayet et	3476
şikâyet et	3476
şimdi değil	3416
şimdi satin al	3532
şurada paylaş	3425
""", 'š': """
štampaj	3095
štítky	444
""", 'ž': """
že imate račun	3211
že naročnik	3211
že podpiram	3222
žiūrėkite nuotraukas	2384
žiūrėkite vaizdo įrašą	2384
žiūrėti galeriją	2384
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3676
ưu đãi cho độc giả	3676
ưu đãi tốt nhất	3692
""", 'ș': """
știrea anterioară	2964
știrea următoare	2964
știri pe aceeași temă	2929
știri recomandate	2901
știri similare	2901
știrile zilei	2901
""", 'ț': """
ți-a fost util	2935
ți-a fost util acest articol	2914
ți-a fost util acest rezumat	2914
ți-ai uitat parola	2926
ți-ar putea plăcea și	2929
ține-mă minte	2958
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
авторизация	3000
авторизоваться	3000
адрес электронной почты	3003
актуално	227
актуальне	3559
анкета	91
архив	3019
""", 'б': """
банковская карта	2999
банковский перевод	2999
безопасный платеж	2998
больше	3019
больше материалов по теме	3019
больше новостей	3019
будьте в курсе	3003
была ли статья полезной	3016
більше за темою	3559
більше матеріалів за темою	3559
більше на цю тему	3559
більше новин	3559
більше новин на тему	3559
більше по темі	3559
""", 'в': """
в избранное	3008
в тренде	3019
важливо	3559
вам будет интересно	3019
вам може бути цікаво	3559
вам може сподобатися	3559
вам может быть интересно	3019
вам может понравиться	3019
вам також може сподобатися	3559
вас може зацікавити	3559
вас может заинтересовать	3019
ваш e-mail	3003
ваш email	3003
ваш голос принят	91
ваш голос учтён	91
введите e-mail	3003
введите email	3003
введите ваш email	3003
введите ваш адрес электронной почты	3003
версия для печати	3008
вече имате акаунт	220
вече подкрепям	234
вече сте абонат	220
вже зареєстровані	3544
вже є акаунт	3544
вибір редакції	3559
видео	3019
виж резултатите	91
вижте още	227
вижте още от	227
вийти	3544
включите уведомления	3077
включить уведомления	3077
вконтакте	3009
влез	220
влезте	220
во весь экран	3022
водещи новини	227
войти	3000
войти в аккаунт	3000
войти в чат	3016
воспроизвести	3022
время на чтение	3022
время чтения # мин	3022
все	3022
все комментарии	3016
всі новини	3561
вход	220	3000
вхід	3544
выберите сумму	2998
выбор редакции	3019
выйти	3000
відео	3559
відео вище	3583
відео нижче	3583
відкрити	3562
відкрити карту	3562
відповісти	3557
відхилити	3554
""", 'г': """
главная	3022
главное	3019
главное за день	3019
главные новости	3019
гласувай	91
гласувайте	91
головна	3561
головне	3559
головне за день	3559
головні новини	3559
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	3022
далі	3561
дарете	219
дари	219
дари сега	219
детали	3023
детальніше	3561
деталі	3562
дзен	3009
дивіться відео	3583
дивіться відео вище	3583
дивіться відео нижче	3583
дивіться також	3559
дивіться також відео	3583
дивіться у відео	3583
для подписчиков	3000
до рецепту	61
до теми	3559
добавить комментарий	3016
додати коментар	3557
дозвольте сповіщення	3613
докладвай грешка	230
докладніше	3561
долучитися	3541
доступно по подписке	3000
другая сумма	2998
други новини	19
другие материалы	19	3019
другие материалы рубрики	3019
другие новости	19	3019
другие новости раздела	3019
другие статьи	3019
друк	3550
дякуємо за ваш голос	91
""", 'е': """
единоразово	2995
ежемесячно	2995
еще новости	3019
еще по теме	3019
ещё	3019
ещё новости	3019
ещё по теме	3019
""", 'з': """
за темою	3559
забравена парола	220
забули пароль	3544
забыли пароль	3000
завантажити ще	3561
загрузить еще	3022
загрузить ещё	3022
задонатити	3541
задонатить	2995
закрити	3540
закрыть	2994
залишити коментар	3557
запази	230
запази рецептата	61
запази статията	230
запропонувати новину	3557
зарегистрироваться	3000
зареєструватися	3544
затвори	234
зберегти	3550
зберегти рецепт	61
зберегти статтю	3550
збільшити	3561
згорнути	3562
зміст	3561
зробити внесок	3541
зрозуміло	3554
""", 'и': """
избрано от редакцията	227
изпрати на приятел	230
изпрати по имейл	230
изпрати статията по имейл	230
интересное	3019
""", 'к': """
к началу	3022
к рецепту	61
категории	3019
категорії	3559
ключови думи	227
коментар	3557
коментари	230
коментарі	3557
коментирай	230
коментирайте	230
коментирайте първи	230
коментувати	3557
комментарии	3016
комментарии отсутствуют	3016
комментарий	3016
комментировать	3016
контакти	3557
контакты	3016
конфиденциальность	3013
копирай линк	230
копирай линка	230
копировать ссылку	3008
копіювати посилання	3550
купи абонамент	220
купить подписку	3000
към рецептата	61
""", 'л': """
лента новостей	3019
личный кабинет	3000
""", 'м': """
материалы партнеров	3012
материалы по теме	3019
матеріали за темою	3559
матеріали по темі	3559
меню	3022	3561
метки	3019
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	2994
может позже	2994
можливо, пізніше	3540
мой профиль	3000
моят профил	220
мы в социальных сетях	3010
мы в соцсетях	3010
мы вконтакте	3010
мій профіль	3544
мітки	3559
""", 'н': """
на главную	3022
на правах реклами	3553
на правах рекламы	3012
наверх	3022	3561
нагадати пізніше	3540
надіслати	91	3550
надіслати другу	3550
надіслати поштою	3550
надіслати статтю поштою	3550
назад	3022	3561
най-коментирани	227
най-новото	227
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найпопулярніше	3559
найпопулярніше за добу	3559
найпопулярніше за тиждень	3559
найти	3022
найчитаніше	3559
налаштування	3554
написати коментар	3557
написать комментарий	3016
напиши коментар	230
напомни ми по-късно	234
напомнить позже	2994
направете дарение	219
настройки	3013
настройки cookie	3013
наступна	3561
наступна стаття	3559
не зараз	3540
не пропустите	3019
не пропустіть	3559
не сега	234
не сегодня	2994
не сейчас	2994
не сьогодні	3540
не, благодаря	234
нет комментариев	3016
нет, спасибо	2994
новини	3559
новини за темою	3559
новини компаній	3553
новини партнерів	3553	3559
новости	3019
новости smi#	3019
новости партнеров	3012
новости партнёров	3012
новости по теме	3019
новости сми#	3019
ні, дякую	3540
""", 'о': """
обговорити	3557
обратная связь	3016
обсудить	3016
обсуждение	3016
одноклассники	3009
одноразово	3541
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	3016
останні новини	3559
останні статті	3559
ответить	91	3016
отиди на рецептата	61
отказаться	3013
отклонить	3013
отключете цялата статия	220
отключи статията	220
открыть	3023
открыть карту	3023
отпечатай	230
отпечатай статията	230
отправить	91
отправить другу	3008
отправить по почте	3008
оформити підписку	3544
оформить донат	2995
оценете статията	230
оцените материал	3016
оцените рецепт	61
оцените статью	3016
оценить рецепт	61
оцініть матеріал	3557
оцініть рецепт	61
оцініть статтю	3557
още новини	227
още от	227
още от деня	227
още от рубриката	227
още по темата	227
""", 'п': """
партнерский материал	3012
партнерский проект	3012
партнерський матеріал	3553
партнерський проєкт	3553
партньорско съдържание	226
партнёрский материал	3012
партнёрский проект	3012
переглянути результати	91
передплата	3544
передплатити	3544
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	3022
печать	3008
печать рецепта	61
платена публикация	87	226
платено съдържание	226
по подписке	3000
по теме	3019
по-късно	234
повідомити про помилку	3557
повідомити про помилку в тексті	3557
погоджуюсь	3554
погоджуюся	3554
подарете тази статия	230
подарить материал	3008
подарить статью	3000
подарувати статтю	3550
поддержать	2995
поддержать автора	2995
поддержать нас	2995
поддержать проект	2995
поддержать редакцию	2995
поддержите нас	2995
поделитесь	3008
поделиться	3008
поделиться в telegram	3008
поделиться в twitter	3008
поделиться в одноклассниках	3008
поделиться в соцсетях	3008
поделиться вконтакте	3008
поделиться новостью	3008
поделиться ссылкой	3008
поделиться статьей	3008
поделиться статьёй	3008
подкасти	3559
подкасты	3019
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобни статии	227
подписаться	3000
подписаться в max	3010
подписаться в telegram	3010
подписаться на канал	3010
подписаться на новости	3003
подписаться на рассылку	3003
подписаться на телеграм-канал	3010
подписка	3000
подписывайтесь	3010
подпишитесь на рассылку	3003
подробнее	3022
подробнее по теме	3019
поділитись	3550
поділитися	3550
поділитися в telegram	3550
поділитися в соцмережах	3550
поділитися новиною	3550
поділитися статтею	3550
поділіться	3550
пожертвовать	2995
пожертвувати	3541
позже	2994
поиск	3022
покажи всичко	228
покажи още	228
покажи резултатите	91
показати більше	3561
показати все	3562
показати коментарі	3557
показати оригінал	3562
показати результати	91
показати ще	3561
показать больше	3022
показать все	3023
показать еще	3022
показать ещё	3022
показать карту	3023
показать комментарии	3016
показать меньше	3023
показать оригинал	3023
показать перевод	3023
показать результаты	91
политика конфиденциальности	3013
политика обработки персональных данных	3013
пользовательское соглашение	3013
політика конфіденційності	3554
помочь	2995
помочь нам	2995
помочь проекту	2995
помочь редакции	2995
понятно	3013
попередня	3561
попередня стаття	3559
попробовать бесплатно	3000
популярне	3559
популярное	3019
популярные	3019
популярные новости	3019
популярные статьи	3019
популярні новини	3559
посилання скопійовано	3550
последнее	3019
последни	227
последни новини	227
последние новости	3019
послухати новину	3550
посмотреть результаты	91
похожие материалы	3019
похожие статьи	3019
поширити	3550
поширити у facebook	3550
пошук	3561
правила за коментиране	230
правила использования	3013
правила коментування	3557
правила комментирования	3016
предложить новость	3016
предыдущая	3022
предыдущая статья	3019
премиум	3000
преміум	3544
препоръчани	227
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
прийняти	3554
прийняти всі	3554
принтирай	230
принтирай рецептата	61
принять	3013
принять все	3013
принять всё	3013
прислать новость	3016
приєднатися	3541
приєднатися до спільноти	3541
проголосовать	91
проголосувати	91
продовження під рекламою	3553
продовження статті під рекламою	3553
продолжить без поддержки	2994
продължава след рекламата	226
промо	3012	3553
прослушать	3008
прослушать новость	3008
прочетете и	227
підписатись	3544
підписатися	3544
підписка	3544
підтримайте нас	3541
підтримати	3541
підтримати автора	3541
підтримати журналістів	3541
підтримати нас	3541
підтримати редакцію	3541
пізніше	3540
""", 'р': """
радимо прочитати	3559
радимо також	3559
развернуть	3022
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2995
разпечатай	230
разрешите уведомления	3077
разрешить уведомления	3077
раскрыть	3023
распечатать	3008
распечатать рецепт	61
распечатать статью	3008
рассказать друзьям	3008
рассылка	3003
рассылки	3003
регистрация	220	3000
редакция рекомендует	3019
результати	91	3562
результаты	91	3023
реклама	226	3012	3553
реклама - статията продължава по-долу	226
реклама на сайте	3012
реклама на сайті	3553
реклама. продовження нижче	3553
реклама. продолжение ниже	3012
рекламно каре	226
рекламно съдържание	226
рекомендуем	3019
рекомендуем почитать	3019
рекомендуем также	3019
рекомендуемое	3019
рекомендуємо	3559
рекомендуємо прочитати	3559
рекомендуємо також	3559
реєстрація	3544
розгорнути	3562
роздрукувати	3550
роздрукувати рецепт	61
роздрукувати статтю	3550
розмір тексту	65
розмір шрифту	65
рубрики	3019	3559
""", 'с': """
самое важное	3019
самое популярное	3019
самое читаемое	3019
самое читаемое за день	3019
самое читаемое за неделю	3019
свежее	3019
свежие новости	3019
свернуть	3022
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3016
сделать пожертвование	2995
сейчас читают	3019
скопировать ссылку	3008
скопировать ссылку на статью	3008
скопіювати посилання	3550
скопіювати посилання на статтю	3550
скрыть	3023
следующая	3022
следующая статья	3019
слухати	3550
слухати новину	3550
слушай новината	230
слушать	3008
слушать новость	3008
см. также	3019
смотреть все	3022
смотри также	3019
смотрите также	3019
советуем почитать	3019
согласен	3013
согласиться	3013
содержание	3022
создать аккаунт	3000
сообщить об опечатке	3016
сообщить об ошибке	3016
сохранить	3008
сохранить рецепт	61
сохранить статью	3008
социальные сети	3010
спасибо за ваш голос	91
спасибо за подписку	3003
спецпроект	3012
спецпроєкт	3553
споделете	230
сподели	230
сподели във facebook	230
сподели статията	230
споделяне	230
спонсорирано	226
способ оплаты	2998
способы оплаты	2998
ссылка скопирована	3008
станете член	219
стани абонат	219
стани дарител	219
стати співучасником	3541
стати частиною спільноти	3541
стать патроном	2995
стать соучастником	2995
стать спонсором	2995
створити акаунт	3544
стрічка новин	3559
сховати	3562
сходни новини	227
схожі матеріали	3559
схожі новини	3559
схожі статті	3559
създай профил	220
сюжет	3019
сюжеты	3019
""", 'т': """
тагове	227
також читайте	3559
твитнуть	3008
твиттер	3009
твітнути	3550
теги	3019	3559
текст продовжується під рекламою	3553
телеграм	3009
тема дня	3019
теми	3559
темы	3019
только для подписчиков	3000
""", 'у': """
увеличить	3022
увійти	3544
увімкнути сповіщення	3613
увімкніть сповіщення	3613
уже есть аккаунт	3000
уже зарегистрированы	3000
уже зареєструвалися	3544
умови використання	3554
усі новини	3561
""", 'ф': """
файлы cookie	3013
фейсбук	3009
фото	3019
фоторепортаж	3019
""", 'х': """
харесай	230
хорошо	3013
""", 'ч': """
час читання # хв	3561
чи була стаття корисною	3557
читайте еще	3019
читайте ещё	3019
читайте ниже	3012
читайте по теме	3019
читайте также	3019
читайте також	3559
читати далі	3561
читати повністю	3561
читати також	3559
читать в max	3010
читать в telegram	3010
читать далее	3022
читать дальше	3022
читать ещё	3022
читать комментарии	3016
читать полностью	3022
читать также	3019
что еще почитать	3019
что ещё почитать	3019
""", 'щ': """
ще за темою	3559
ще новини	3559
що ще почитати	3559
щомісяця	3541
""", 'э': """
электронная почта	3003
""", 'я': """
я вже підтримую	3540
я уже поддерживаю	2994
яндекс.дзен	3009
""", 'і': """
інші новини	19	3559
""", 'א': """
אהבתי	1700
אודות הכותב	1729
אולי גם יעניין אותך	1664
אולי יעניין אותך	1664
אולי יעניין אותך גם	1692
אולי יעניין אתכם	1664
אולי יעניין אתכם גם	1692
אולי מאוחר יותר	1647
אולי פספסתם	1692
אחר כך	1715
איך מכבים	1718
איך מכבים חוסם פרסומות	1717
אימייל	1725
אימייל לא תקין	1724
אין לי דעה	1700
אין לך חשבון	1722
אין לכם חשבון	1722
אינציקלופדיית ynet	1664
אירעה שגיאה	1724
אישור הכל	1711
אישור והמשך	1711
אני מאשר את תנאי השימוש	1724
אני מאשר קבלת דיוור	1724
אני מאשר/ת קבלת דברי פרסומת	1724
אני מאשר/ת קבלת דיוור	1724
אני מסכים לתנאי השימוש	1724
אני מסכים/ה לתנאי השימוש	1724
אפשר	1715
אפשר התראות	1714
אפשר לבטל בכל רגע	1722
אפשר תמיד	1711
אפשרויות נוספות	1735
אשר את כל העוגיות	1741
אשר הכל	1711
אשר והמשך	1711
""", 'ב': """
בדקו את תיבת הדואר	1724
בדקו את תיבת המייל	1724
בחירה	1723
בחן את עצמך	1702
בחנו את עצמכם	1702
בחסות	1695
בחר	1723
בחר מסלול	1722
בחר סכום	1743
בחרו את המינוי שלכם	1722
בחרו מינוי	1722
בחרו מסלול	1722
בחרו סכום	1743
בטל השתקה	1707
ביטול הסכמה	1711
ביטול השתקה	1707
בלי ספאם	1724
בלעדי למנויים	1722
במעקב	1733
בשיתוף	1659
בשיתוף עם	1737
""", 'ג': """
גודל גופן	65
גודל הטקסט	1735
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1744
""", 'ד': """
דווח על טעות	1663
דווח על תגובה	1739
דווחו לנו על טעות	1699
דחה את כל העוגיות	1741
דחה הכל	1711
דחיית הכל	1711
דיווח	1700
דיווח על טעות	1699
דיווח על תגובה	1739
דלג לתוכן	1666
דלג על הפרסומת	1742
דלגו למתכון	61
דלגו על הפרסומת	1742
דף הבית	1666
""", 'ה': """
האזינו	1655
האזינו בספוטיפיי	1740
האזינו לכתבה	1707
האזן לכתבה	1707
האם הכתבה עזרה לך	1699
האם הכתבה עניינה אותך	1699
האם העמוד עזר לך	1699
האם זה היה מועיל	1699
הבא	1666
הבנתי	1667
הבקשה התקבלה	1745
הבקשה נשלחה	1745
הגב	1663
הגדל טקסט	1735
הגדל תמונה	1728
הגדלת טקסט	1735
הגדלת תמונה	1728
הגדרות עוגיות	1711
הגדרות פרטיות	1711
הדפיסו את המתכון	61
הדפיסו כתבה	1691
הדפס	1655
הדפס מתכון	61
הדפסה	1655
הדפסת המתכון	61
הדפסת כתבה	1691
ההודעה נשלחה	1724
ההודעה שלך	1745
ההצבעה שלך נקלטה	1699
ההצעה המשתלמת ביותר	1723
ההרשמה אושרה	1745
הודעתך נשלחה	1724
הווידאו אינו זמין	1707
הוסיפו תגובה	1663
הוסף כמקור מועדף	1733
הוסף לסל	1747
הוסף תגובה	1663
הוסף תשובה	1739
הוספה לסל	1747
הוספת תגובה	1663
הוקרא בקול סינתטי	1707
הורד שמע	1707
הורדת הפרק	1707
הורדת השמע	1707
הורידו את האפליקציה	1713
הזינו כתובת מייל	1745
הזכירו לי מאוחר יותר	1647
הזן כתובת אימייל	1745
החדשות ביותר	1700
החדשים ביותר	1700
החנות	1737
החשבון שלי	1649
הטבה לקוראים	1705
הטבות למנויים	1705
הטופס נשלח בהצלחה	1724
הירשם	1649
הירשמו להתראות	1714
הישנות ביותר	1700
הכי נצפים	1664
הכי נקרא	1664
הכי נקראות	1664
הכי נקראות היום	1692
הכי פופולרי	1723
הכינוי שלך	1739
הכניסו כתובת מייל	1745
הכתבה הבאה	1664
הכתבה המלאה למנויים	1691
הכתבה הקודמת	1664
הכתבה נעולה	1722
המייל האדום	1729
המייל שלך	1745
המלצות	1664
המשיכו לקרוא	1746
המשך בדפדפן	1713
המשך לאתר	1713
המשך לקרוא	1666
המשך עם google	1722
המשך עם אימייל	1744
המשך עם אפל	1722
המשך עם גוגל	1722
המשך עם פייסבוק	1722
המשך קריאה	1666
הנגן נטען	1707
הנצפים ביותר	1692
הנקראות ביותר	1664
הנקראים ביותר	1692
הסרטון אינו זמין	1707
הסרטון הבא	1742
הסרטון הקודם	1742
הסרטון לא זמין	1707
הסרטון נטען	1707
הסתר	1667
הסתר תגובות	1699
הסתר תשובות	1699
העדפות עוגיות	1711
העדפות פרטיות	1741
הענק כתבה במתנה	1735
הענקת כתבה במתנה	1735
העתיקו את הקישור	1691
העתיקו קישור	1691
העתק	1736
העתק קישור	1655
העתקת הקישור	1691
העתקת קישור	1655
הפופולרי ביותר	1723
הפופולריות ביותר	1700
הפסק לעקוב	1733
הפסקת מעקב	1733
הפעל התראות	1714
הפעל סרטון	1707
הפעלה אוטומטית	1708
הפעלת התראות	1714
הצביעו	91	1700
הצביעו בסקר	1699
הצבע	91	1700
הצבעה	91
הצבעתך נקלטה	1699
הצג ב-x	1740
הצג הכל	1667
הצג כתוביות	1707
הצג מפה	1667
הצג מקור	1667
הצג עוד	1666
הצג פוסט	1711
הצג פוסט זה באינסטגרם	1740
הצג פחות	1667
הצג תגובות	1699
הצג תוכן	1711
הצג תוצאות	91	1700
הצג תמיד	1711
הצג תשובות	1699
הצגת התוכן	1711
הצטרפו	1648
הצטרפו אלינו	1648
הצטרפו לתומכים	1719
הצעה לקוראים	1705
הקודם	1666
הקטן טקסט	1735
הקטנת טקסט	1735
הקישור הועתק	1691
הקראה אוטומטית	1707
הקש להפעלת קול	1742
הרשמה	1649
השאר אותי מחובר	1722
השב	1663
השתק	1708
השתקה	1708
השתתפו בסקר	1699
התגובה שלך	1739
התגובות למנויים בלבד	1739
התגובות מושבתות	1739
התחבר	1649
התחבר עם google	1722
התחברות	1649
התחברות באמצעות גוגל	1722
התחברות עם גוגל	1722
התחברות עם פייסבוק	1722
התמונה הבאה	1746
התמונה הקודמת	1746
התרומה שלי	1743
""", 'ו': """
ווטסאפ	1655
וידאו	1664
""", 'ז': """
זהו שדה חובה	1724
זכור אותי	1722
זמן נוכחי	1708
זמן נותר	1707
""", 'ח': """
חד פעמי	1720
חד-פעמי	1720
חדשות אחרונות	1664
חודש ראשון ב-#	1690
חודש ראשון ב-# ש"ח	1690
חודש ראשון בשקל	1690
חודש ראשון חינם	1690
חודשי	1720
חזרה למעלה	1666
חזרה לעמוד הבית	1728
חזרה לרשימה	1746
חידוש מינוי	1744
חיוב חודשי	1722
חיוב שנתי	1722
חינם, בלי ספאם	1724
חיפוש	1666
""", 'ט': """
טוויטר	1655
טוען וידאו	1707
טוען נגן	1707
טלגרם	1655
טעינת הפוסט	1711
טען מחדש	1717
טען מחדש את הדף	1717
טען עוד	1666
טען פוסט	1711
טען תגובות נוספות	1699
טען תוכן	1711
""", 'י': """
יציאה	1649
יציאה ממסך מלא	1707
יש לי חשבון	1722
""", 'כ': """
כבר הצבעת	1699
כבר הצבעתם	1699
כבר יש לך חשבון	1722
כבר מנוי	1722
כבר מנויים	1722
כבר מנויים? התחברו	1649
כבר נרשמת	1649
כותרות אחרונות	1664
כיביתי	1718
כיביתי את חוסם הפרסומות	1717
כל חודש	1720
כל שקל חשוב	1719
כל תרומה חשובה	1719
כל תרומה עוזרת	1719
כללי התגובות	1699
כן, אני רוצה	1714
כניסה	1649
כניסה למנויים	1649
כתבה זו הוענקה במתנה	1748
כתבה זו היא תוכן ממומן	1691
כתבה ממומנת	1695
כתבה נעולה	1722
כתבו את תגובתכם	1739
כתבו לנו	1729
כתבו תגובה	1663
כתבות אחרונות	1664
כתבות מומלצות	1664
כתבות נוספות	1664
כתבות נוספות בנושא	1692
כתבות נוספות שיעניינו אתכם	1692
כתבות נוספות של הכתב	1728
כתבות קשורות	1664
כתבות שאולי פספסתם	1692
כתבות שיעניינו אתכם	1692
כתוב תגובה	1699
כתוביות	1708
כתובת אימייל לא תקינה	1724
כתובת המייל כבר רשומה	1745
כתובת המייל שלך	1745
כתובת מייל לא תקינה	1724
כתיבת תגובה	1699
""", 'ל': """
לא אהבתי	1700
לא יודע	1700
לא כעת	1647
לא ניתן להפעיל את הסרטון	1707
לא ניתן להציג את התוכן	1711
לא ניתן להציג תוכן זה	1711
לא ניתן לטעון את הסרטון	1742
לא ניתן לנגן את הסרטון	1707
לא עכשיו	1647
לא תודה	1647
לא, תודה	1647
לגלריה	1728
לגלריה המלאה	1728
לגלריית התמונות	1728
לדף הבית	1728
לדף התרומות	1719
להאזנה בספוטיפיי	1740
להאזנה לכתבה	1707
להורדה ב-app store	1713
להורדה ב-google play	1713
להורדה מ-app store	1713
להורדה מ-google play	1713
להורדת האפליקציה	1691
להזמנה לחצו כאן	1747
להזמנת כרטיסים	1705
להמשך קריאה	1649
להרשמה	1649
לחידון	1702
לחידון המלא	1702
לחנות	1705
לחצו להפעלת הסאונד	1742
לידיעה המלאה	1728
לכל החדשות	1728
לכל החידונים	1702
לכל הכתבות	1666
לכל הכתבות בנושא	1692
לכל הכתבות של הכתב	1728
לכל המשחקים	1702
לכל הסרטונים	1728
לכל העדכונים, הכתבות והסרטונים	1692
לכל התגובות	1663
לכל התמונות	1728
לכתבה הבאה	1728
לכתבה הבאה בסדרה	1692
לכתבה המלאה	1728
לכתבה הקודמת	1728
לכתבה הקודמת בסדרה	1692
לכתבה נוספת	1746
למוצר	1747
למנויים בלבד	1652
למתכון	61
לעמוד הבית	1728
לעמוד התרומות	1719
לפרויקט המלא	1728
לפרופיל הכתב	1729
לפרטי המוצר	1747
לפרטים	1667
לפתיחת הכתבה	1744
לצפייה ביוטיוב	1740
לצפייה במסלולים	1744
לצפייה בתוצאות	91
לקריאה באפליקציה	1713
לקריאה מאוחר יותר	1748
לראש הדף	1728
לראש העמוד	1728
לרכישה באמזון	1705
לרכישה לחצו כאן	1705
לרכישת הספר	1705
לרכישת כרטיסים	1705
לרכישת כרטיסים לחצו כאן	1705
לרכישת מינוי	1649
לרכישת מינוי לחצו כאן	1691
לתיק המלא	1728
לתמונות	1728
לתרום	1648
לתרומה	1648
לתרומה לחצו כאן	1719
""", 'מ': """
מאוחר יותר	1715
מבזקים	1664
מדיניות הפרטיות	1662
מדיניות הפרטיות ותנאי השימוש	1662
מהירות הפעלה	1707
מהירות ניגון	1707
מודעה	1659
מומלץ עבורך	1692
מומלץ עבורכם	1692
מומלצים	1664
מוקרא בקול סינתטי	1707
מיון לפי	1700
מייל	1725
מיין לפי	1700
ממומן	1659
מסך מלא	1708
מסלולי מינוי	1744
מעבר למתכון	61
מעוניינים לקבל התראות	1714
מצאת טעות	1699
מצאתם טעות	1663
מצאתם טעות בכתבה	1699
מצב כהה	1741
משהו השתבש	1725
משחקים	1704
משך	1708
משך הסרטון	1742
משלוח חינם	1737
מתנה לחבר	1735
""", 'נ': """
נא להזין כתובת מייל תקינה	1724
נגן וידאו	1707
נגן שמע	1742
נוצר באמצעות ai	1742
נוצר על ידי ai	1742
נושאים	1664
נושאים קשורים	1664
ניגון אוטומטי	1708
ניהול אפשרויות	1741
ניהול הסכמה	1711
ניהול העדפות	1741
ניהול עוגיות	1711
ניתן לבטל בכל עת	1722
נרשמת בהצלחה	1724
""", 'ס': """
סגור	1647
סגור גלריה	1746
סגור חלון	1746
סגור תפריט	1746
סגירה	1647
סודוקו	1704
סוף הפרסומת	1705
סוף פרסומת	1705
סיכום ai	1677
סיכום אוטומטי	1732
סיכום הכתבה	1677
סכום אחר	1719
סכום לבחירה	1743
ספרו לנו מה דעתכם	1699
סקר	91
סקר היום	91
סרטון זה אינו זמין	1707
סרטון זה אינו זמין עוד	1707
סרקו את הקוד	1713
סרקו את קוד ה-qr	1713
""", 'ע': """
עדיין לא מנוי	1722
עדיין לא מנויים	1722
עוד	1666
עוד באותו נושא	1692
עוד בנושא	1664
עוד בערוץ	1664
עוד חדשות	1664
עוד כתבות	19	1664
עוד כתבות בנושא	19
עוד כתבות מעניינות	1691
עוד לא מנויים	1722
עוד סיפורים	1692
על הכותב	1729
עקבו אחר הכתב	1733
עקבו אחר הנושא	1733
עקבו אחרי הכתב	1733
עקבו אחרי הנושא	1733
עקוב אחרי הכתב	1733
""", 'פ': """
פייסבוק	1655
פנייה לכתב	1729
פנייה למערכת	1729
פרטים	1667
פרסום	1659
פרסומת	1659
פרסם	1700
פתח	1667
פתח באפליקציה	1713
פתיחה באפליקציה	1713
""", 'צ': """
צור חשבון	1649
צור קשר	1663
צפו באינסטגרם	1740
צפו בטוויטר	1740
צפו ביוטיוב	1740
צפו בפייסבוק	1740
צפו גם	1746
צפייה חוזרת	1742
צרו קשר	1729
צרו קשר עם המערכת	1729
""", 'ק': """
קבל הכל	1711
קבלת התראות	1714
קוד קופון	1747
קודי הנחה	1747
קרא גם	1664
קרא עוד	1666
קראו באפליקציה	1713
קראו בחינם	1744
קראו גם	1664
קראו עוד	1666
""", 'ר': """
רוצה לקבל התראות	1714
רוצים לקבל התראות	1714
רענון העמוד	1717
רענן את הדף	1717
רעננו את הדף	1717
""", 'ש': """
שדה זה הוא חובה	1724
שדה חובה	1724
שדות חובה	1724
שחק עכשיו	1702
שחקו עכשיו	1702
שיתוף	1655
שיתוף בוואטסאפ	1735
שיתוף בווטסאפ	1655
שיתוף בטוויטר	1655
שיתוף במייל	1691
שיתוף בפייסבוק	1655
שכחת את הסיסמה	1722
שכחת סיסמה	1722
שכחתי סיסמה	1649
שלח	91	1725
שלח לחבר	1655
שלח תגובה	1699
שלחו את הכתבה במתנה	1691
שלחו במתנה	1691
שלחו לחבר	1735
שלחו לנו סרטונים	1729
שלחו לנו תמונות	1729
שלחו משוב	1699
שליחה	1725
שליחה במייל	1655
שליחת משוב	1699
שליחת תגובה	1699
שם	1725
שם מלא	1725
שם משפחה	1725
שם פרטי	1725
שמור	1736
שמור העדפות	1711
שמור כתבה	1748
שמירה	1655
שמירת הגדרות	1711
שמירת המתכון	61
שמירת כתבה	1691
שמרו כתבה	1691
שמרו לקריאה מאוחרת	1691
שנתי	1720
שתף	1655
שתף כתבה	1748
שתפו	1655
שתפו את הכתבה	1655
שתפו בוואטסאפ	1691
שתפו בווטסאפ	1691
שתפו בטוויטר	1735
שתפו בטלגרם	1691
שתפו בפייסבוק	1655
שתפו כתבה זו	1748
""", 'ת': """
תגובה	1663
תגובות	1663
תגובות נוספות	1699
תגיות	1664
תודה על ההצבעה	1699
תודה על הצבעתך	91
תודה על התמיכה	1743
תודה על תמיכתכם	1743
תודה שהצבעת	1699
תודה שהצבעתם	1699
תודה, ההודעה נשלחה	1724
תוכן למנויים	1649
תוכן ממומן	87	1659
תוכן מסחרי	1695
תוכן מקודם	1659
תוכן פרסומי	1695
תוכן שיווקי	87	1659
תוכן שיווקי בשיתוף	1695
תוצאות	91
תוצאות ההצבעה	1739
תוצאות הסקר	1739
תורגם אוטומטית	1691
תיקון טעות	1691
תמכו בנו	1648
תמכו בנו בפטריאון	1719
תמלול	1708
תנאי השימוש	1662
תנאי השימוש | מדיניות הפרטיות	1662
תנאי השימוש ומדיניות הפרטיות	1662
תנאי פרסום תגובות	1699
תפריט	1666
תקציר ai	1677
תקציר בינה מלאכותית	1677
תקציר הכתבה	1677
תרגום אוטומטי	1708
תרומה	1648
תרומה חד פעמית	1719
תרומה חד-פעמית	1719
תרומה חודשית	1719
תרמו	1648
תרמו עכשיו	1648
תשבץ	1704
תשבצים	1704
תשחץ	1704
תשלום באמצעות paypal	1744
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1386
احجز الان	212
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1362
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1335
اخبار مرتبطة	152
اخبار پيشنهادي	1362
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
اخرين اخبار	1335
اخرين خبرها	1362
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة التفضيلات	206
ادارة الخيارات	206
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1337
ادامه با google	1392
ادامه با گوگل	1392
ادامه خبر	1398
ادامه در مرورگر	1384
ادامه مطلب	1337
ادخل البريد الالكتروني	210
ادخل بريدا الكترونيا صحيحا	187
ادخل بريدك الالكتروني	210
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1328
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1371
ارسال به تلگرام	1354
ارسال به دوستان	1328
ارسال تعليق	162
ارسال خبر	1399
ارسال ديدگاه	1371
ارسال راي	91
ارسال رايگان	1407
ارسال سوژه	1399
ارسال نظر	1334
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1362
از راي شما متشكريم	1371
از شركت شما در نظرسنجي متشكريم	1371
از ما حمايت كنيد	1324
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
اشتباهي ديدهايد	1371
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1325
اشتراك خود را انتخاب كنيد	1392
اشتراك در تلگرام	1405
اشتراك در واتساپ	1405
اشتراك گذاري	1328
اشتراك گذاري در تلگرام	1354
اشتراكگذاري	1328
اشتراكگذاري در تلگرام	1405
اشتراكگذاري در واتساپ	1405
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
افزودن به منابع ترجيحي	1403
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
اكنون بازي كنيد	1374
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
الان نه	1323
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
امكان نمايش اين محتوا وجود ندارد	1382
امكان پخش ويدئو وجود ندارد	1378
انت تتابع هذا الموضوع	197
انت مشترك بالفعل	210
انتخاب	1393
انتخاب اشتراك	1392
انتخاب طرح	1392
انتشار	1372
انتقل الي الوصفة	61
انتهاي پيام	1354
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1405
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
اولين نفري باشيد كه نظر ميدهد	1354
ايا اين مطلب براي شما مفيد بود	1371
ايا اين مطلب مفيد بود	1371
ايا اين مقاله مفيد بود	1371
ايا مايليد اعلان دريافت كنيد	1385
ايا ميخواهيد اعلان دريافت كنيد	1385
ايجاد حساب	1325
ايقاف مؤقت	169
ايميل	1395
ايميل خود را بررسي كنيد	1394
ايميل معتبر وارد كنيد	1394
ايميل نامعتبر	1394
ايميل نامعتبر است	1394
اين فيلد الزامي است	1394
اين فيلد ضروري است	1394
اين مطالب را هم بخوانيد	1362
اين مطلب را هم بخوانيد	1362
اين مطلب مفيد بود	1371
اين مقاله قفل است	1392
اين ويدئو در دسترس نيست	1378
اين ويدئو ديگر در دسترس نيست	1378
اين ويديو در دسترس نيست	1378
اپليكيشن را دانلود كنيد	1384
اپليكيشن را نصب كنيد	1384
اگهي	1330
اگهيها	1366
""", 'ب': """
با تشكر، پيام شما ارسال شد	1394
با حمايت	1407
با ما تماس بگيريد	1399
با همكاري	1407
با پردازش دادههايم موافقم	1394
بارگذاري دوباره صفحه	1388
بارگذاري مجدد صفحه	1388
بارگذاري محتوا	1382
بارگذاري پست	1382
باز كردن	1338
باز كردن در اپليكيشن	1384
باز كردن در برنامه	1384
بازخورد بدهيد	1371
بازرگاني	1366
بازي رايگان	1374
بازي كنيد	1374
بازيها	1376
بازگشت به بالا	1337
بازگشت به صفحه اصلي	1398
باقات الاشتراك	209
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1371
برعاية	113
بريد الكتروني غير صالح	187
بريدك الالكتروني	210
برچسب ها	1335
برچسبها	1335
بزرگتر كردن متن	1405
بزرگنمايي تصوير	1398
بستن	1323
بعدا	1386
بعدا ياداوري كن	1323
بعدي	1337
بلغ عن تعليق	203
بلغ عن خطا	142
بله، ميخواهم	1385
به اشتراك بگذاريد	1328
به اين مطلب گوش دهيد	1378
به اين مقاله گوش دهيد	1378
بهترين پيشنهاد	1393
بيشتر	1335	1337
بيشتر ببينيد	1362
بيشتر بخوانيد	1335
بيصدا	1379
""", 'ت': """
تابع القراءة	211
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1335
تازهسازي صفحه	1388
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبرع مرة واحدة	208
تبرعي	208
تبليغ	1330
تبليغات	1330
تبليغات در گوگل	1366
تبليغات متني	1366
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
تخفيف ويژه خوانندگان	1377
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1379
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
تلگرام	1328
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
تماس با تحريريه	1399
تماس با ما	1334
تماس با نويسنده	1399
تماشاي ويديو	1354
تمام صفحه	1379
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1382
تنظيمات كوكي	1333
تنظيمات كوكيها	1333
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1378
تويتر	109
توييتر	1328
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1371
ثبت راي	91
ثبت نام	1325
ثبت نظر	91	1334
ثبتنام	1325
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1382
جدول	1376
جدول كلمات متقاطع	1376
جديدترين	1372
جديدترين اخبار	1335
جديدترينها	1372
جزئيات	1338
جستجو	1337
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1323
حامي ما شويد	1390
حامي مالي	1407
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1333
حساب كاربري	1325
حساب كاربري دارم	1392
حساب كاربري داريد	1392
حساب كاربري نداريد	1392
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
حمايت كنيد	1324
حمايت مالي	1324
حمايت مالي از ما	1390
حمايت ماهانه	1390
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1337
خبر بعدي	1354
خبر قبلي	1354
خبرهاي بيشتر	1362
خبرهاي داغ	1362
خبرهاي مرتبط	1335
خبرهاي پيشنهادي	1362
خروج	1325
خروج از تمام صفحه	1378
خريد از امازون	1377
خريد انلاين	1377
خريد اين كتاب	1377
خريد اينترنتي	1377
خريد بليت	1377
خريد بليط	1377
خريد كتاب	1377
خطايي ديدهايد	1371
خطايي رخ داد	1395
خلاصه با هوش مصنوعي	1402
خلاصه هوش مصنوعي	1402
خواندن در اپليكيشن	1384
خواندهشده با صداي مصنوعي	1378
خودتان را بيازماييد	1374
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1374
دانلود از اپ استور	1384
دانلود از بازار	1384
دانلود از گوگل پلي	1384
دانلود اپليكيشن	1384
دانلود صدا	1378
دانلود فايل صوتي	1378
دانلود ويدئو	1378
دانلود پادكست	1378
در حال بارگذاري	1378
در حال بارگذاري ويدئو	1378
در حال بارگذاري ويديو	1378
در نظرسنجي شركت كنيد	1371
در همين رابطه	1362
در همين زمينه	1362
در پاتريون حمايت كنيد	1390
درباره نويسنده	1399
دريافت از اپ استور	1384
دريافت از بازار	1384
دريافت از كافه بازار	1384
دريافت از مايكت	1384
دريافت از گوگل پلي	1384
دريافت اعلانها	1385
دستهبندي	1335
دعمك يصنع الفرق	208
دعوت به همكاري	1354
دنبال كردن	1403
دنبال كردن اين موضوع	1403
دنبال كردن موضوع	1403
دنبال كردن نويسنده	1403
ديدگاه	1334
ديدگاه خود را بنويسيد	1371
ديدگاهتان را بنويسيد	1354
ديدگاهها	1334
""", 'ذ': """
ذات صلة	119
ذخيره	1328
ذخيره تنظيمات	1382
ذخيره خبر	1354
ذخيره دستور پخت	61
ذخيره مطلب	1354
ذخيره مطلب براي بعد	1354
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1372
راي شما ثبت شد	91	1371
راي شما ثبت شده است	1371
رايگان و بدون هرزنامه	1394
ربما لاحقا	98
رد	118
رد همه	1382
رزرو بليت	1377
رسالتك	210
رفتن به بالا	1398
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1390
رفض الكل	173
رفض جميع ملفات تعريف الارتباط	206
رمز عبور خود را فراموش كردهايد	1392
رمز عبور را فراموش كردهايد	1325
رپورتاژ	1330
رپورتاژ اگهي	1330
""", 'ز': """
زمان باقيمانده	1378
زمان فعلي	1379
زيرنويس	1379
""", 'س': """
سؤال اليوم	91
سالانه	1391
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1378
سنويا	183
سودوكو	167	1376
سوژه بفرستيد	1399
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1333
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
شايد بعدا	1323
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1371
شرايط استفاده	1333
شرايط استفاده و حريم خصوصي	1333
شرايط را ميپذيرم	1394
شركاؤنا	173
شركاي ما	1382
شركت در ازمون	1374
شركت در نظرسنجي	1371
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1374
شكرا لتصويتك	91	162
شكرا لدعمك	208
شكرا لدعمكم	208
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1403
شما قبلا راي دادهايد	1371
شنيدن اين مطلب	1378
شنيدن مقاله	1378
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1337
صفحه كمك مالي	1390
صندوق ورودي خود را بررسي كنيد	1394
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
عضويت	1325
عطلت مانع الاعلانات	180
عكس	1335
عكسهاي بيشتر	1398
عكسهايتان را براي ما بفرستيد	1399
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1389
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1392
فروشگاه	1407
فعال كردن	1386
فعال كردن اعلانها	1385
فعالسازي اعلانها	1385
فعل الاشعارات	177
فعلا نه	1386
فقط براي مشتركان	1325
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1328
فيلد الزامي	1394
فيلدهاي الزامي	1394
""", 'ق': """
قبلي	1337
قبول الجميع	173
قبول الكل	173
قبول جميع ملفات تعريف الارتباط	206
قبول همه	1382
قبول و ادامه	1382
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1372
قديميترينها	1372
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1371
قوانين و مقررات را ميپذيرم	1394
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1384
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
كليدواژهها	1335
كمك كنيد	1324
كمك مالي	1324
كمك ماهانه	1390
كمك يكباره	1390
كن اول المعلقين	151
كن داعما	99
كود خصم	212
كوكيها	1333
كوچكتر كردن متن	1405
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1379
كپي	1406
كپي شد	1354
كپي كردن لينك	1354
كپي لينك	1328
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
لطفا ان را غيرفعال كنيد	1389
لطفا يك ايميل معتبر وارد كنيد	1394
لغو در هر زمان	1392
لغو دنبال كردن	1403
لغو رضايت	1382
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1328
لينك كوتاه خبر	1354
لينك كپي شد	1354
""", 'م': """
مادة اعلانية	113
ماهانه	1391
مبلغ اخر	182
مبلغ دلخواه	1390
مبلغ ديگر	1390
مبلغ مختلف	182
مبلغ مخصص	208
متابع	197
متابعة القراءة	211
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1398
متن كامل مقاله را بخوانيد	1398
متن پيادهشده	1379
متوجه شدم	1338
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1393
محبوبترينها	1372
محتواي تبليغاتي	1330
محتواي حمايتشده	1354
محتواي پولي	1377
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1392
مدة الفيديو	207
مدت	1379
مدت زمان	1379
مديريت رضايت	1382
مديريت كوكيها	1382
مرا به خاطر بسپار	1392
مرة واحدة	183
مرتبسازي	1372
مرتبسازي بر اساس	1372
مزايا المشتركين	168
مزاياي مشتركان	1377
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1388
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1337
مشاهده عكسها	1398
مشاهده قيمت	1377
مشاهده محتوا	1382
مشاهده نتايج	91	1372
مشاهده همه	1337
مشاهده پاسخها	1371
مشاهده پرونده	1398
مشاهده گالري	1398
مشترك شويد	1325
مشغل الصوت	207
مشغل الفيديو	207
مشكلي پيش امد	1395
مطالب بيشتر	1362
مطالب ديگر اين نويسنده	1398
مطالب مرتبط	1335
مطالب پيشنهادي	1362
مطلب بعدي	1398
مطلب قبلي	1398
معرض الصور	191
مقال مهدي من مشترك	213
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1335
مقاله بعدي	1398
مقاله قبلي	1398
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1337
مهمترين اخبار	1335
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
مولد بالذكاء الاصطناعي	207
ميخواهيد اعلان دريافت كنيد	1385
""", 'ن': """
نام	1395
نام خانوادگي	1395
نام و نام خانوادگي	1395
نبذة عن الكاتب	193
نتائج الاستطلاع	203
نتائج التصويت	203
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1378
نسخه چاپي	1354
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1384
نظر	1334
نظر بدهيد	1354
نظر خود را با ما در ميان بگذاريد	1354
نظر خود را بنويسيد	1334
نظر خود را بگوييد	1371
نظر سنجي	91
نظر شما	1334
نظر شما درباره اين خبر چيست	1354
نظرات	1334
نظرتان را بگوييد	1371
نظرسنجي	91	1354
نظري ندارم	1372
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1382
نمايش بيشتر	1337
نمايش زيرنويس	1378
نمايش كمتر	1338
نمايش متن اصلي	1338
نمايش محتوا	1382
نمايش نتايج	91
نمايش نظرات	1371
نمايش نظرات بيشتر	1371
نمايش نقشه	1338
نمايش همه	1338
نمايش پاسخها	1371
نمايش پست	1382
نميدانم	1372
ننصح بقراءة	119
نه ممنون	1323
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1405
هذا البريد مسجل مسبقا	210
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1394
هر كمكي مهم است	1390
هر ماه	1391
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
همرساني	1328
همه اخبار	1398
همه بازيها	1374
همه خبرها	1398
همه عكسها	1398
همه مطالب	1398
همه مطالب نويسنده	1398
همه ويدئوها	1398
هميشه اجازه داده شود	1382
هميشه نمايش بده	1382
همچنين ببينيد	1362
همچنين بخوانيد	1335
هنوز ثبتنام نكردهايد	1392
هنوز مشترك نيستيد	1392
""", 'و': """
واتساب	109
واتساپ	1328
ورود	1325
ورود / ثبت نام	1325
ورود با اپل	1392
ورود با فيسبوك	1392
ورود با گوگل	1392
وسوم	119
وصول غير محدود الي جميع المقالات	209
ويدئو در دسترس نيست	1378
ويديو	1335
ويديو در دسترس نيست	1378
ويژه خوانندگان	1377
ويژه مشتركان	1325
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1391
يكبار	1391
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1334
پايان اگهي	1377
پايان تبليغ	1377
پخش خودكار	1379
پخش ويدئو	1378
پخش ويدئو ممكن نيست	1378
پخش ويديو	1378
پذيرش همه	1382
پذيرش و ادامه	1382
پربازديدترين	1335
پربازديدترينها	1335
پربازديدها	1335
پربازديدهاي امروز	1362
پربازديدهاي هفته	1362
پربحثترينها	1335
پربينندهترين	1362
پربينندهترين خبرها	1362
پربينندهترينها	1362
پرداخت سالانه	1392
پرداخت ماهانه	1392
پسنديدم	1372
پنهان كردن پاسخها	1371
پيام بازرگاني	1366
پيام شما ارسال شد	1394
پيام شما با موفقيت ارسال شد	1394
پيشنهاد خواندني	1362
پيشنهاد سردبير	1335
پيشنهاد ما	1335
""", 'چ': """
چاپ	1328
چاپ دستور پخت	61
چگونه غيرفعال كنم	1389
چگونه مسدودكننده را غيرفعال كنم	1388
""", 'گ': """
گالري تصاوير	1398
گالري عكس	1398
گزارش تخلف	1371
گزارش خطا	1334
گزارش خطا در اين خبر	1354
گزينههاي بيشتر	1405
""", 'अ': """
अकाउंट नहीं है	1820
अक्षर का आकार	65
अक्षर छोटे करें	1832
अक्षर बडे करें	1832
अगला	1768
अगला लेख	1826
अगली खबर	1766
अगली स्टोरी	1826
अनफॉलो करें	1830
अनम्यूट	1806
अनिवार्य	1823
अनुमति दें	1814
अन्य खबरें	19	1766
अन्य राशि	1818
अन्य विकल्प	1832
अपना इनबॉक्स देखें	1822
अपना ईमेल दर्ज करें	1822
अपना ईमेल देखें	1822
अपना ज्ञान परखें	1802
अपना प्लान चुनें	1820
अपनी तस्वीरें हमें भेजें	1827
अपनी प्रतिक्रिया दें	1799
अपनी राय दें	1765
अपनी राय बताएं	1799
अभी खरीदें	1805
अभी खेलें	1802
अभी डाउनलोड करें	1812
अभी तक सब्सक्राइबर नहीं हैं	1820
अभी दान करें	1755
अभी नहीं	1754
अमान्य ईमेल	1822
अमेजन पर खरीदें	1805
अवधि	1807
""", 'आ': """
आगे पढें	1768
आज का सवाल	91
आज की अन्य खबरें	1792
आप इस विषय को फॉलो कर रहे हैं	1830
आप कभी भी अनसब्सक्राइब कर सकते हैं	1822
आप पहले ही वोट कर चुके हैं	1799
आपका वोट दर्ज हो गया	1799
आपका वोट दर्ज हो गया है	1799
आपका संदेश भेज दिया गया है	1822
आपके लिए	1766
आपको यह भी पसंद आ सकता है	1792
आपको ये भी पसंद आ सकता है	1792
आवश्यक फील्ड	1822
""", 'इ': """
इस विषय को फॉलो करें	1830
इसे भी देखें	1792
इसे भी पढें	1766
""", 'ई': """
ई-पेपर	1756
ईमेल	1823
ईमेल से शेयर करें	1832
""", 'ऊ': """
ऊपर जाएं	1768
""", 'ए': """
एआई आवाज में सुनें	1806
एआई द्वारा तैयार	1780
एआई समरी	1780
एआई सारांश	1780
एआई से तैयार सारांश	1780
एक बार	1819
एक बार का दान	1818
एप डाउनलोड करें	1812
""", 'ऐ': """
ऐप इंस्टॉल करें	1812
ऐप खोलें	1812
ऐप डाउनलोड करें	1812
ऐप में खोलें	1812
ऐप में पढें	1812
ऐप स्टोर से डाउनलोड करें	1812
""", 'ऑ': """
ऑटोप्ले	1807
ऑडियो डाउनलोड करें	1806
ऑफर देखें	1805
""", 'औ': """
और खबरें	1766
और टिप्पणियां देखें	1799
और देखें	1768
और पढें	1766	1768
और भी पढें	1792
""", 'क': """
कभी भी रद्द करें	1820
कम दिखाएं	1769
कमेंट	1765
कमेंट करें	1765
कमेंट लिखें	1799
कमेंट्स	1765
कह नहीं सकते	1800
किताब खरीदें	1805
कीमत देखें	1805
कुकी नीति	1764
कुकी सेटिंग्स	1810
कुकीज प्रबंधित करें	1810
कुछ गलत हो गया	1823
के सहयोग से	1834
केवल सदस्यों के लिए	1756
केवल सब्सक्राइबर के लिए	1820
कैसे बंद करें	1817
कॉपी	1833
कॉपी करें	1833
कॉपी लिंक	1759
क्या आप नोटिफिकेशन चाहते हैं	1813
क्या आप नोटिफिकेशन पाना चाहते हैं	1813
क्या आप सूचनाएं पाना चाहते हैं	1813
क्या यह उपयोगी था	1799
क्या यह खबर उपयोगी थी	1799
क्या यह पेज उपयोगी था	1799
क्या यह लेख उपयोगी था	1799
क्यूआर कोड स्कैन करें	1812
क्रमबद्ध करें	1800
क्विज खेलें	1802
""", 'ख': """
खबर सुनें	1806
खाता नहीं है	1820
खाता बनाएं	1756
खोजें	1768
खोलें	1769
""", 'ग': """
गलती की सूचना दें	1799
गलती बताएं	1769
गलती मिली	1799
गूगल प्ले से डाउनलोड करें	1812
गूगल से जारी रखें	1820
गूगल से लॉगिन करें	1820
गेम्स	1804
गैलरी देखें	1826
गोपनीयता नीति	1764
गोपनीयता सेटिंग्स	1810
""", 'च': """
चर्चा में क्यों है	1792
चुनें	1821
""", 'ज': """
जरूर पढें	1792
जवाब छिपाएं	1799
जवाब दें	1765
जवाब देखें	1799
जवाब भेजें	1799
जावास्क्रिप्ट बंद है	1810
ज्यादा दिखाएं	1826
ज्यादा पढी गई	1792
""", 'ट': """
टिकट खरीदें	1805
टिकट बुक करें	1805
टिप्पणियां	1765
टिप्पणी	1765
टिप्पणी करें	1765
टिप्पणी के नियम	1799
टिप्पणी के लिए लॉगिन करें	1799
टिप्पणी भेजें	1799
टिप्पणी लिखें	1799
टेक्स्ट साइज	65
टैग्स	1766
टॉप न्यूज	1766
टॉप स्टोरीज	1792
ट्रांसक्रिप्ट	1807
ट्रेंडिंग	1766
ट्विटर	1759
ट्विटर पर शेयर करें	1832
""", 'ठ': """
ठीक है	1769
""", 'त': """
तस्वीर बडी करें	1826
तस्वीरें देखें	1826
ताजा खबरें	1766
ताजा समाचार	1766
""", 'द': """
दान करें	1755
दान पेज पर जाएं	1818
देश की और खबरें	1792
दोस्तों को भेजें	1780
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1822
""", 'न': """
नक्शा देखें	1769
नतीजे देखें	91
नवीनतम	1800
नहीं धन्यवाद	1754
नहीं, धन्यवाद	1754
नाम	1823
नियम और शर्तें	1764
नियम और शर्तें | गोपनीयता नीति	1764
नोटिफिकेशन ऑन करें	1813
नोटिफिकेशन चालू करें	1813
""", 'प': """
पता नहीं	1800
परिणाम देखें	91	1800
पसंदीदा स्रोत के रूप में जोडें	1830
पहले से खाता है	1820
पहले से सब्सक्राइबर हैं	1820
पाठकों के लिए विशेष ऑफर	1805
पार्टनर कंटेंट	1795
पासवर्ड भूल गए	1820
पिछला	1768
पिछला लेख	1826
पिछली खबर	1766
पूरा नाम	1823
पूरा लेख पढें	1826
पूरी खबर पढें	1768
पेज दोबारा लोड करें	1816
पेज रिफ्रेश करें	1816
पेज रीफ्रेश करें	1816
पेड कंटेंट	1805
पोल	91
पोल में हिस्सा लें	1799
पोस्ट लोड करें	1810
प्रचार	1762
प्रतिक्रिया दें	1765
प्रतिलिपि	1807
प्राइवेसी सेटिंग्स	1810
प्रायोजक	1834
प्रायोजित	1762
प्रायोजित सामग्री	1795
प्रिंट	1833
प्रिंट करें	1759
प्रीमियम	1756
प्लान चुनें	1820
प्ले स्टोर से डाउनलोड करें	1812
प्लेबैक गति	1806
प्लेबैक स्पीड	1806
प्लेयर लोड हो रहा है	1806
""", 'फ': """
फीडबैक दें	1799
फीडबैक भेजें	1799
फुल स्क्रीन	1807
फुल स्क्रीन से बाहर निकलें	1806
फेसबुक	1759
फेसबुक पर शेयर करें	1759
फेसबुक से जारी रखें	1820
फेसबुक से लॉगिन करें	1820
फॉन्ट आकार	1832
फॉन्ट साइज	65
फॉलो कर रहे हैं	1830
फॉलो करें	1830
फोटो	1766
फोटो गैलरी	1792
फोटो गैलरी देखें	1826
फ्लिपकार्ट पर खरीदें	1805
""", 'ब': """
बंद करें	1754
बडी खबरें	1766
बाद में	1754
बाद में याद दिलाएं	1754
ब्राउजर में जारी रखें	1812
""", 'भ': """
भेजें	1823
""", 'म': """
मशीनी अनुवाद	1807
मान्य ईमेल दर्ज करें	1822
मासिक	1819
मासिक दान	1818
मासिक भुगतान	1820
मासिक सहयोग	1818
मुख्य समाचार	1766
मुझे याद रखें	1820
मुफ्त डिलीवरी	1834
मुफ्त में खेलें	1802
मुफ्त, कोई स्पैम नहीं	1822
मूल देखें	1769
मेन्यू	1768
मेरा खाता	1756
मेरा खाता है	1820
मैं नियम और शर्तों से सहमत हूं	1822
मैंने ऐड ब्लॉकर बंद कर दिया	1816
मैंने बंद कर दिया	1817
म्यूट	1807
""", 'य': """
यह खबर सुनें	1806
यह फील्ड अनिवार्य है	1822
यह फील्ड आवश्यक है	1822
यह भी देखें	1792
यह भी पढें	1766
यह लेख लॉक है	1820
यह लेख सुनें	1806
यह वीडियो अब उपलब्ध नहीं है	1806
यह वीडियो उपलब्ध नहीं है	1806
यह सामग्री नहीं दिखाई जा सकती	1810
ये खबरें भी पढें	1792
ये भी जानें	1792
ये भी देखें	1792
ये भी पढें	1766
""", 'र': """
रजिस्टर करें	1756
रिपोर्ट करें	1800
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1800
लाइक करें	1800
लिंक कॉपी करें	1759	1780
लिंक कॉपी हो गया	1832
लेख उपहार में दें	1832
लेख सुनें	1806
लेखक के अन्य लेख	1826
लेखक के और लेख	1826
लेखक के बारे में	1827
लेखक को फॉलो करें	1830
लेखक परिचय	1827
लॉग इन	1756
लॉग इन करें	1756
लॉगआउट	1756
लॉगिन	1756
लोकप्रिय	1766
लोड हो रहा है	1806
""", 'व': """
वर्ग पहेली	1804
वर्तमान समय	1807
विज्ञापन	1762
विज्ञापन के बाद जारी	1795
विज्ञापन समाप्त	1805
विज्ञापन हटाएं	1780
विवरण	1769
विषय	1766
विषय को फॉलो करें	1830
वीडियो	1766
वीडियो उपलब्ध नहीं है	1806
वीडियो चलाएं	1806
वीडियो नहीं चलाया जा सकता	1806
वीडियो लोड हो रहा है	1806
वोट करने के लिए धन्यवाद	1799
वोट करें	91	1800
वोट दें	91
वोट देने के लिए धन्यवाद	1799
व्हाट्सएप	1759
व्हाट्सएप पर शेयर करें	1832
व्हाट्सऐप पर शेयर करें	1832
""", 'श': """
शायद बाद में	1754
शिकायत करें	1800
शेयर	1759
शेयर करें	1759
शेष समय	1806
""", 'स': """
संपर्क करें	1765
संपादक को लिखें	1827
संबंधित खबरें	1766
संबंधित लेख	1766
संबंधित वीडियो	1792
संबंधित समाचार	1766
सदस्य बनें	1755
सबटाइटल	1807
सबटाइटल दिखाएं	1806
सबमिट करें	1823
सबसे अच्छा ऑफर	1821
सबसे ज्यादा पढी गई	1766
सबसे ज्यादा पढी गई खबरें	1792
सबसे ज्यादा पढी गईं	1792
सबसे नए	1800
सबसे पुराने	1800
सबसे लोकप्रिय	1821
सब्सक्राइब	1756
सब्सक्राइब करें	1756
सभी अस्वीकार करें	1810
सभी कमेंट देखें	1799
सभी खबरें	1826
सभी खबरें देखें	1826
सभी गेम	1802
सभी गेम्स	1802
सभी टिप्पणियां देखें	1799
सभी तस्वीरें देखें	1826
सभी दिखाएं	1769
सभी देखें	1768
सभी फोटो देखें	1826
सभी वीडियो	1826
सभी वीडियो देखें	1826
सभी स्वीकार करें	1810
समझ गया	1769
समर्थन करें	1755
सर्वे	91
सर्वे में हिस्सा लें	1799
सहमति प्रबंधित करें	1810
सहमति वापस लें	1810
सहयोग करें	1755
सही ईमेल दर्ज करें	1822
साइन अप	1756
साइन इन	1756
साझा करें	1759
सामग्री दिखाएं	1810
सामग्री देखें	1810
सामग्री लोड करें	1810
सालाना	1819
सालाना भुगतान	1820
सिर्फ सब्सक्राइबर के लिए	1820
सीधे रेसिपी पर जाएं	61
सुडोकू	1804
सुधार नीति	1827
सूचनाएं चालू करें	1813
सेव करें	1759
स्पॉन्सर्ड	1762
स्पॉन्सर्ड कंटेंट	1795
स्वचालित अनुवाद	1807
स्वीकार करें और जारी रखें	1810
""", 'ह': """
हमसे संपर्क करें	1827
हमारा समर्थन करें	1755
हमारी मदद करें	1818
हमें लिखें	1827
हमें सपोर्ट करें	1818
हमें सहयोग दें	1818
हमेशा अनुमति दें	1810
हर महीने	1819
हर योगदान महत्वपूर्ण है	1818
हर योगदान मायने रखता है	1818
हां, चाहिए	1813
होम	1768
होम पेज पर जाएं	1826
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
กฎการแสดงความคิดเห็น	3383
กติกาการแสดงความคิดเห็น	3383
กรุณากรอกข้อมูลให้ครบถ้วน	3400
กรุณากรอกอีเมล	3400
กรุณากรอกอีเมลให้ถูกต้อง	3400
กรุณาตรวจสอบอีเมล	3400
กลับขึ้นด้านบน	3403
กลับด้านบน	3403
กลับหน้าแรก	3403
การตั้งค่าความเป็นส่วนตัว	3389
การตั้งค่าคุกกี้	3389
กำลังติดตาม	3406
กำลังโหลด	3387
กำลังโหลดวิดีโอ	3387
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3403
ขอบคุณที่ร่วมโหวต	3383
ขอบคุณสำหรับการโหวต	3383
ข่าวก่อนหน้า	3403
ข่าวถัดไป	3403
ข่าวทั้งหมด	3403
ข่าวที่คุณอาจสนใจ	3376
ข่าวที่น่าสนใจ	3376
ข่าวที่เกี่ยวข้อง	3353
ข่าวนี้มีประโยชน์หรือไม่	3383
ข่าวยอดนิยม	3353
ข่าวล่าสุด	3353
ข่าวอื่นที่น่าสนใจ	3376
ข่าวอื่นๆ	19	3376
ข่าวอื่นๆ ที่น่าสนใจ	3367
ข่าวเกี่ยวข้อง	3376
ข่าวแนะนำ	3353
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3397
คลิกชมวิดีโอ	3367
คลิกเพื่อขยายภาพ	3403
คลิปแนะนำ	3376
ความคิดเห็น	3356
ความยาว	3388
ความเร็วในการเล่น	3387
คัดลอก	3408
คัดลอกลิงก์	3356
คัดลอกลิงก์แล้ว	3367
คัดลอกลิงค์	3367
คัดลอกลิงค์แล้ว	3367
คำบรรยาย	3388
คุณต้องการรับการแจ้งเตือนหรือไม่	3392
คุณอาจสนใจ	3376
คุณโหวตแล้ว	3383
คุ้มที่สุด	3399
""", 'จ': """
จดจำฉัน	3398
จดจำฉันไว้	3398
จบโฆษณา	3386
จองตั๋ว	3386
จองบัตร	3386
จัดการความยินยอม	3389
จัดการคุกกี้	3389
จัดส่งฟรี	3409
จำนวนอื่น	3396
จำเป็นต้องกรอก	3400
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3400
ฉันยอมรับเงื่อนไขการใช้งาน	3400
""", 'ช': """
ชมคลิป	3367
ชมคลิปวิดีโอ	3367
ชมวิดีโอ	3367
ชมวิดีโอด้านบน	3367
ชมวิดีโอเต็มได้ที่นี่	3367
ชำระรายปี	3398
ชำระรายเดือน	3398
ชื่อ	3401
ชื่อ-นามสกุล	3401
ช่องนี้จำเป็นต้องกรอก	3400
""", 'ซ': """
ซื้อที่ lazada	3386
ซื้อที่ shopee	3386
ซื้อบัตร	3386
ซื้อบัตรที่นี่	3386
ซื้อหนังสือ	3386
ซื้อหนังสือเล่มนี้	3386
ซื้อเลย	3386
""", 'ด': """
ดาวน์โหลดบน app store	3391
ดาวน์โหลดบน google play	3391
ดาวน์โหลดเสียง	3387
ดาวน์โหลดแอป	3391
ดาวน์โหลดแอปพลิเคชัน	3391
ดาวน์โหลดได้ที่ app store	3391
ดาวน์โหลดได้ที่ google play	3391
ดูการตอบกลับ	3383
ดูข่าวทั้งหมด	3403
ดูคลิป	3367
ดูความคิดเห็นทั้งหมด	3383
ดูความคิดเห็นเพิ่มเติม	3383
ดูทั้งหมด	3354
ดูผลลัพธ์	91
ดูผลโหวต	91	3384
ดูภาพทั้งหมด	3403
ดูภาพเพิ่มเติม	3403
ดูราคา	3386
ดูรูปทั้งหมด	3403
ดูวิดีโอ	3367
ดูเพิ่มเติม	3356
ดูแกลเลอรี	3403
ดูแกลเลอรี่	3403
""", 'ต': """
ตกลง	3393
ตอบกลับ	3384
ตัวเลือกเพิ่มเติม	3407
ตั้งค่าความเป็นส่วนตัว	3389
ตั้งค่าคุกกี้	3389
ติดตามผู้เขียน	3406
ติดตามหัวข้อ	3406
ติดตามหัวข้อนี้	3406
ติดต่อกองบรรณาธิการ	3404
ติดต่อเรา	3367
ติดต่อโฆษณา	3404
ต้องการรับการแจ้งเตือนหรือไม่	3392
""", 'ถ': """
ถอดเสียง	3388
ถอนความยินยอม	3389
ถูกใจ	3384
""", 'ท': """
ทดสอบความรู้ของคุณ	3385
ทำแบบทดสอบ	3385
ทุกการสนับสนุนมีความหมาย	3396
ทุกเดือน	3397
""", 'บ': """
บทความก่อนหน้า	3403
บทความถัดไป	3403
บทความทั้งหมดของผู้เขียน	3403
บทความที่น่าสนใจ	3376
บทความที่เกี่ยวข้อง	3353
บทความนี้ถูกล็อก	3398
บทความนี้มีประโยชน์หรือไม่	3383
บทความล่าสุด	3353
บทความอื่นของผู้เขียน	3403
บทความอื่นๆ ของผู้เขียน	3403
บทความแนะนำ	3376
บริจาค	3350
บริจาคครั้งเดียว	3396
บริจาคตอนนี้	3396
บริจาครายเดือน	3396
บริจาคเลย	3350
บันทึก	3367
บันทึกการตั้งค่า	3389
บันทึกคะแนนของคุณแล้ว	3383
บันทึกคะแนนโหวตแล้ว	3383
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3367
""", 'ป': """
ปฏิเสธทั้งหมด	3389
ปิดการแสดงความคิดเห็น	3383
ปิดเสียง	3388
""", 'ผ': """
ผู้สนับสนุน	3409
""", 'พ': """
พิมพ์	3356
พิมพ์บทความ	3367
พิมพ์สูตร	61
พิมพ์หน้านี้	3367
""", 'ฟ': """
ฟรี ไม่มีสแปม	3400
ฟังข่าว	3387
ฟังข่าวนี้	3387
ฟังบทความ	3387
ฟังบทความนี้	3387
ฟังรายการย้อนหลัง	3367
""", 'ภ': """
ภายหลัง	3393
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3367
มีบัญชีอยู่แล้ว	3398
มีบัญชีแล้ว	3398
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3400
ยกเลิกได้ทุกเมื่อ	3398
ยอดนิยม	3376
ยอดนิยมในตอนนี้	3376
ยอมรับทั้งหมด	3389
ยอมรับและดำเนินการต่อ	3389
ยังไม่มีบัญชี	3398
ยังไม่เป็นสมาชิก	3398
""", 'ร': """
ระบุจำนวนเงิน	3396
รับการแจ้งเตือน	3392
รับการแจ้งเตือนข่าวด่วน	3367
รายงาน	3384
รายปี	3397
รายเดือน	3397
รีเฟรชหน้า	3395
รีเฟรชหน้านี้	3395
รูปแบบอีเมลไม่ถูกต้อง	3400
ร่วมงานกับเรา	3367
ร่วมตอบแบบสอบถาม	3367
ร่วมตอบแบบสำรวจ	3383
ร่วมบริจาค	3350
ร่วมสนับสนุน	3396
ร่วมแสดงความคิดเห็น	3367
ร่วมโหวต	3383
ร้านค้า	3409
""", 'ล': """
ลงทะเบียน	3350
ลงทะเบียนเรียบร้อยแล้ว	3400
ลดขนาดตัวอักษร	3407
ลืมรหัสผ่าน	3350
ลืมรหัสผ่านหรือไม่	3398
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3387
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3387
วิดีโอไม่พร้อมใช้งาน	3387
วิธีปิดโปรแกรมบล็อกโฆษณา	3395
""", 'ส': """
สนับสนุนรายเดือน	3396
สนับสนุนเรา	3350
สนับสนุนโดย	3409
สปอนเซอร์	3356
สมัครงานกับเรา	3367
สมัครสมาชิก	3350
สมัครเรียบร้อยแล้ว	3400
สรุปด้วย ai	3405
สรุปโดย ai	3405
สั่งซื้อหนังสือ	3386
สั่งซื้อเลย	3386
สำหรับสมาชิกเท่านั้น	3398
สิทธิพิเศษสำหรับผู้อ่าน	3386
สิทธิพิเศษสำหรับสมาชิก	3386
สแกน qr code	3391
สแกนคิวอาร์โค้ด	3391
ส่ง	3401
ส่งข่าว	3404
ส่งข้อความเรียบร้อยแล้ว	3400
ส่งความคิดเห็น	3383
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3367
""", 'ห': """
หน้าแรก	3403
""", 'อ': """
อนุญาต	3393
อนุญาตเสมอ	3389
ออกจากโหมดเต็มจอ	3387
อีเมล	3401
อีเมลไม่ถูกต้อง	3400
อ่านข่าวที่เกี่ยวข้อง	3376
อ่านข่าวผ่านแอป	3367
อ่านข่าวอื่นๆ	3376
อ่านฉบับเต็ม	3403
อ่านต่อ	3356
อ่านต่อหลังโฆษณา	3386
อ่านต่อเรื่องนี้	3376
อ่านต่อในเบราว์เซอร์	3391
อ่านบทความฉบับเต็ม	3403
อ่านบนแอป	3391
อ่านเพิ่มเติม	3353
อ่านเรื่องที่เกี่ยวข้อง	3376
อ่านโดย ai	3387
อ่านในแอป	3391
""", 'เ': """
เกมทั้งหมด	3385
เกิดข้อผิดพลาด	3401
เกิดข้อผิดพลาด กรุณาลองใหม่	3400
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3400
เกี่ยวกับผู้เขียน	3404
เก่าที่สุด	3384
เขียนความคิดเห็น	3383
เขียนโดย ai	3405
เข้าสู่ระบบ	3350
เข้าสู่ระบบด้วย apple	3398
เข้าสู่ระบบด้วย facebook	3398
เข้าสู่ระบบด้วย google	3398
เข้าสู่ระบบด้วย line	3398
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3383
เฉพาะสมาชิกเท่านั้น	3398
เต็มจอ	3388
เนื้อหาต่อจากโฆษณา	3386
เนื้อหาที่เกี่ยวข้อง	3376
เนื้อหาสนับสนุน	3386
เนื้อหาโฆษณา	3386
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3387
เบราว์เซอร์ของคุณไม่รองรับเสียง	3387
เปิดการแจ้งเตือน	3392
เปิดรับการแจ้งเตือน	3392
เปิดเสียง	3387
เปิดแอป	3391
เปิดในแอป	3391
เป็นคนแรกที่แสดงความคิดเห็น	3367
เพิ่มขนาดตัวอักษร	3407
เริ่มทำแบบทดสอบ	3385
เรียงตาม	3384
เรื่องที่คุณอาจสนใจ	19	3376
เรื่องที่น่าสนใจ	3376
เรื่องที่เกี่ยวข้อง	3353
เรื่องล่าสุด	3376
เรื่องอื่นที่น่าสนใจ	3353
เรื่องแนะนำ	3376
เลิกติดตาม	3406
เลือก	3399
เลือกแพ็กเกจ	3398
เลือกแพ็คเกจ	3398
เล่นวิดีโอ	3387
เล่นอัตโนมัติ	3388
เล่นเกม	3385
เล่นเลย	3385
เวลาที่เหลือ	3387
เสียงอ่านโดย ai	3387
""", 'แ': """
แจ้งข่าว	3404
แจ้งข้อผิดพลาด	3383
แจ้งคำผิด	3383
แจ้งลบความคิดเห็น	3383
แจ้งเบาะแส	3404
แชร์	3356
แชร์ข่าวนี้	3367
แชร์บทความ	3367
แชร์บทความนี้	3407
แชร์บน facebook	3407
แชร์ผ่าน line	3407
แชร์หน้านี้	3367
แชร์ไปที่ line	3367
แชร์ไปยัง facebook	3407
แชร์ไปยัง line	3407
แท็ก	3376
แท็กที่เกี่ยวข้อง	3376
แบบสำรวจ	91
แปลอัตโนมัติ	3367
แปลโดย ai	3405
แปลโดยอัตโนมัติ	3405
แสดงความคิดเห็น	3356
แสดงคำบรรยาย	3387
แสดงน้อยลง	3354
แสดงเนื้อหา	3389
แสดงเพิ่มเติม	3403
แสดงโพสต์	3389
""", 'โ': """
โฆษณา	3356
โหลดหน้านี้ใหม่	3395
โหลดหน้าใหม่	3395
โหลดเนื้อหา	3389
โหลดเพิ่มเติม	3403
โหลดแอป	3391
โหลดแอปฟรี	3367
โหลดโพสต์	3389
โหวต	91	3384
""", 'ใ': """
ใหม่ล่าสุด	3384
ให้คะแนนบทความนี้	3383
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3396
ไม่มีความเห็น	3384
ไม่สามารถเล่นวิดีโอนี้ได้	3387
ไม่สามารถเล่นวิดีโอได้	3387
ไม่สามารถแสดงเนื้อหานี้ได้	3389
ไม่แน่ใจ	3384
ไม่ใช่ตอนนี้	3393
""", 'ả': """
ảnh tiếp theo	3715
ảnh trước	3715
""", 'ẩ': """
ẩn	3641
ẩn trả lời	3670
""", 'ủ': """
ủng hộ	3622
ủng hộ chúng tôi	3622
ủng hộ chúng tôi trên patreon	3689
ủng hộ hàng tháng	3689
ủng hộ một lần	3689
ủng hộ ngay	3712
""", 'あ': """
あとで	2162
あとで読む	2175
あとで読むに追加	2268
あなたにおすすめ	2187
あなたにおすすめの記事	2187
あなたへのおすすめ	2187
あわせて読みたい	2187
あわせて読む	2214
""", 'い': """
いいえ、結構です	2162
いいね	2175
いいね!してニュースをチェック	2176
いいね!で応援する	2204
いいね順	2222
いつでも解約ok	2240
いつでも解約できます	2240
いつでも解約可能	2240
いつでも配信停止できます	2243
いま読まれています	2214
いま読まれている記事	2214
""", 'お': """
おすすめ	2187
おすすめの記事	2187
おすすめプラン	2240
おすすめ情報pr	2179
おすすめ記事	2187
おすすめ関連記事	2214
おすすめ順	2222
お住まいの地域ではご覧いただけません	2227
お住まいの地域では再生できません	2227
お名前	2244
お問い合わせ	2181
お問い合わせありがとうございました	2243
お問い合わせありがとうございます	2243
お問い合わせ内容	2264
お役に立ちましたか	2221
お得なクーポン	2267
お得なプランを見る	2263
お気に入り	2175
お気に入りに追加	2175
お申し込み	2165
お申し込みが完了しました	2264
お申し込みを受け付けました	2264
お酒は#歳になってから	2225
""", 'こ': """
こちらの記事もおすすめ	2214
こちらの記事も読まれています	19	2214
こちらもおすすめ	2187
こちらも読む	2214
このコメントを報告	2257
このコンテンツは表示できません	2230
このコンテンツを表示できません	2230
このテーマをフォロー	2253
このテーマをフォローする	2253
このページは役に立ちましたか	2221
このメールアドレスは登録済みです	2264
この動画の配信は終了しました	2227
この動画はお住まいの地域では再生できません	2227
この動画はご覧いただけません	2227
この動画は公開を終了しました	2227
この動画は再生できません	2227
この動画は現在ご覧いただけません	2227
この投稿をinstagramで見る	2258
この本を購入する	2225
この著者の記事	2187
この著者の記事を見る	2247
この著者の記事一覧	2247
この記事だけ読む	2263
この記事に関連するニュース	2214
この記事のタグ	2187
この記事の写真	2247
この記事の写真をすべて見る	2215
この記事の写真を見る	2247
この記事の画像	2247
この記事の画像をもっと見る	2247
この記事の画像を見る	2247
この記事の筆者	2248
この記事の関連ニュース	2214
この記事はロックされています	2240
この記事は会員からのプレゼントです	2268
この記事は会員限定です	2165
この記事は参考になりましたか	2221
この記事は役に立ちましたか	2221
この記事もチェック	2204
この記事をシェア	2175
この記事をシェアする	2268
この記事をプレゼント	2204
この記事をプレゼントする	2204
この記事を保存	2204
この記事を印刷	2204
この記事を印刷する	2204
この記事を書いた人	2248
この記事を書いた記者	2248
この記事を聞く	2227
この記事を聴く	2227
この記事を評価	2257
この記事を評価する	2204
この記事を購入	2263
この記者の記事をもっと見る	2247
この記者の記事を見る	2247
この記者の記事一覧	2187
この記者をフォローする	2253
この連載の記事	2187
この音声はaiが読み上げています	2227
この項目は必須です	2243
この項目は必須項目です	2243
""", 'ご': """
ご寄付ありがとうございます	2262
ご寄付はこちら	2237
ご意見	2184
ご意見をお聞かせください	2221
ご意見・ご感想を入力	2264
ご投票ありがとうございました	2221
ご支援ありがとうございます	2262
ご支援のお願い	2163
ご支援はこちら	2237
ご登録ありがとうございました	2243
ご登録ありがとうございます	2243
ご購入はこちら	2225
ご購読の申し込み	2165
""", 'さ': """
さらに読み込む	2189
""", 'す': """
すでにアカウントをお持ちの方	2240
すでに会員の方	2240
すでに投票済みです	2221
すでに登録済みです	2264
すべてのcookieを受け入れる	2260
すべてのcookieを許可	2260
すべてのコメントを見る	2221
すべてのニュースを見る	2247
すべての写真を見る	2215
すべての記事を見る	2247
すべて受け入れる	2181
すべて同意する	2260
すべて拒否	2230
すべて拒否する	2230
すべて表示	2190
すべて見る	2189
すべて許可	2181
すべて読む	2266
""", 'そ': """
その他のオプション	2254
その他の記事	2187
その他の金額	2237
""", 'ど': """
どちらともいえない	2222
""", 'は': """
はい、受け取る	2233
はじめての方はこちら	2240
はてなブックマーク	2175
はてなブックマークに追加	2204
はてブ	2175
""", 'ま': """
まずは無料で	2240
また後で	2162
まだ会員でない方	2240
""", 'み': """
みんなのコメント	2184
""", 'も': """
もう一度再生	2261
もう一度見る	2261
もっと見る	2189
もっと詳しく知りたい方は	2214
もっと読む	2187
もどる	2189
""", 'よ': """
よく読まれています	2214
よく読まれている記事	2187
よく読まれている記事ランキング	2187
""", 'わ': """
わからない	2222
わかりました	2190
""", 'ア': """
アカウントをお持ちでない方	2240
アカウントをお持ちの方	2240
アカウントをお持ちの方はこちら	2240
アクセスランキング	2187
アプリで続きを読む	2232
アプリで見る	2232
アプリで読む	2232
アプリで開く	2232
アプリなら	2232
アプリのダウンロード	2174
アプリをインストール	2174
アプリをダウンロード	2174
アプリを入手	2232
アプリを開く	2174
アプリダウンロード	2174
アンケート	91
アンケートに参加する	2221
アンケートに回答する	2221
アンケートに答える	2221
アンケート実施中	2204
アンケート結果	2257
アンケート結果を見る	2257
""", 'ウ': """
ウィンドウを閉じる	2266
""", 'エ': """
エラーが発生しました	2243
""", 'オ': """
オススメ記事	2187
オフにする	2234
オプションの管理	2260
オプションを管理	2260
オンにする	2234
オンラインショップ	2225
""", 'カ': """
カテゴリ	2187
カテゴリー	2187
カートに入れる	2267
""", 'キ': """
キーワード	2187
""", 'ギ': """
ギャラリーを見る	2247
ギャラリーを閉じる	2266
""", 'ク': """
クイズ	2224
クイズに挑戦	2204
クイズに挑戦する	2204
クイズに答える	2223
クッキー	2181
クッキーの設定	2230
クッキー設定	2181
クリックで拡大	2247
クリックで音声が出ます	2261
クリップ	2175
クリップする	2175
クロスワード	2224
""", 'ゲ': """
ゲーム	2224
ゲームで遊ぶ	2223
ゲーム一覧	2223
""", 'コ': """
コピー	2255
コピーしました	2175
コメント	2184
コメント#件	2184
コメント(#	2184
コメントする	2184
コメントのルール	2221
コメントの受付は終了しました	2221
コメントの受付を終了しました	2221
コメントはまだありません	2184
コメントは会員のみ	2257
コメントは無効になっています	2257
コメントをすべて見る	2221
コメントをもっと見る	2184
コメントを入力	2257
コメントを入力してください	2257
コメントを報告	2257
コメントを投稿	2184
コメントを投稿する	2221
コメントを書く	2184
コメントを残す	2184
コメントを見る	2184
コメントを送信	2221
コメントを送信する	2221
コメントを閉じる	2221
コメントガイドライン	2221
コメントポリシー	2221
コメント一覧	2184
コンテンツを表示	2230
コンテンツを表示する	2230
コンテンツを読み込む	2230
コーヒーをおごる	2237
""", 'サ': """
サイトで続ける	2232
サイトポリシー	2181
サイトマップ	2181
サインイン	2165
サポーターになる	2237
サポートする	2163
""", 'シ': """
シェア	2175
シェアしよう	2175
シェアする	2175
""", 'ス': """
スキップ	2162
スクラップ	2175
スクラップする	2175
スポンサー	2179
スポンサードリンク	2179
スポンサーリンク	2179
スポンサー企業	2225
""", 'タ': """
タイアップ	2179
タグ	2187
タップして音声をオンにする	2261
""", 'チ': """
チケットを予約する	2225
チケットを購入	2225
チケットを購入する	2225
チケット購入はこちら	2225
チップを送る	2163
チャンネル登録	2176
""", 'ツ': """
ツイート	2175
ツイートする	2175
ツイートを読み込む	2230
""", 'デ': """
データ保護方針	2260
""", 'ト': """
トップ	2189
トップに戻る	2247
トップへ戻る	2189
トップニュース	2187
トップページ	2189
トップページに戻る	2247
トップページへ	2247
トピックス	2187
""", 'ド': """
ドネーション	2163
""", 'ナ': """
ナンプレ	2224
""", 'ニ': """
ニックネーム	2244
ニックネームを入力	2257
ニュースを読む	2189
ニュースレター	2169
ニュースレター登録	2169
ニュース一覧	2247
ニュース一覧へ	2247
""", 'バ': """
バックナンバー	2187
""", 'パ': """
パスワードをお忘れですか	2240
パスワードをお忘れの方	2240
パスワードをお忘れの方はこちら	2240
パスワードを忘れた方	2165
パスワードを忘れた方はこちら	2240
パズル	2224
""", 'ピ': """
ピックアップ	2187
""", 'フ': """
フィードバックを送る	2221
フィードバックを送信	2221
フォトギャラリー	2247
フォトギャラリーを見る	2247
フォロー	2176
フォローしています	2253
フォローしてね	2176
フォローしました	2176
フォローする	2176
フォローを解除	2253
フォローを解除する	2253
フォロー中	2176
フォロー解除	2253
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2228
""", 'ブ': """
ブックマーク	2175
ブックマークする	2175
ブラウザで続ける	2232
ブラウザで見る	2232
ブラウザで読む	2232
""", 'プ': """
プッシュ通知	2174
プッシュ通知を受け取りますか	2233
プッシュ通知を受け取る	2233
プライバシーの設定	2230
プライバシーポリシー	2181
プライバシーポリシーに同意する	2243
プライバシー設定	2230
プランを見る	2240
プランを選ぶ	2240
プランを選択	2240
プラン一覧	2240
プレゼント	2165
プレミアム	2165
プレミアム会員	2168
プロフィール	2249
""", 'ヘ': """
ヘルプ	2181
""", 'ペ': """
ページの先頭に戻る	2247
ページの先頭へ	2189
ページの先頭へ戻る	2247
ページを再読み込み	2235
ページを再読み込みする	2235
ページを更新する	2235
ページトップ	2189
ページトップへ	2189
ページトップへ戻る	2247
""", 'ホ': """
ホーム	2189
ホームに戻る	2247
""", 'ポ': """
ポスト	2175
ポストする	2175
""", 'マ': """
マイページ	2165
マンスリーサポーターになる	2237
""", 'ミ': """
ミュート	2228
ミュートを解除	2227
ミュート解除	2227
""", 'メ': """
メッセージ	2265
メニュー	2189
メニューを閉じる	2266
メルマガ	2169
メルマガ登録	2169
メールでシェア	2254
メールで送る	2175
メールで送信	2175
メールをご確認ください	2243
メールアドレス	2169
メールアドレスが正しくありません	2243
メールアドレスでログイン	2263
メールアドレスで登録	2263
メールアドレスをご入力ください	2264
メールアドレスを入力	2169
メールアドレスを入力してください	2243
メールアドレスを入力する	2264
メールマガジン	2169
メールマガジン登録	2169
""", 'ラ': """
ライター	2249
ランキング	2187
""", 'リ': """
リンクをコピー	2175
リンクをコピーしました	2204
リンクをコピーする	2204
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2165
ログイン	2165
ログイン/会員登録	2165
ログインしてコメント	2221
ログインしてコメントする	2221
ログイン・会員登録	2165
ログイン状態を保持	2240
ログイン状態を保持する	2240
""", '一': """
一回だけ	2238
一回だけ寄付する	2237
一回のみ	2238
一時停止	2228
一次性	3807
一次性捐款	3806
一番人気	2241
一覧	2189
一覧に戻る	2247
一覧へ	2189
一覧を見る	2189
""", '上': """
上一个视频	3830
上一张	3816
上一张图片	3835
上一篇	3748
上一篇文章	3816
上一頁	3750
上一页	3750
""", '下': """
下一个视频	3830
下一张	3816
下一张图片	3835
下一張圖片	3835
下一篇	3748
下一篇文章	3816
下一部影片	3830
下一頁	3750
下一页	3750
下次再說	3723
下次再说	3723
下載app	3800
下載客戶端	3800
下載音檔	3794
下載音訊	3794
下载app	3800
下载客户端	3800
下载音频	3794
""", '不': """
不,謝謝	3723
不,谢谢	3723
不用了	3723
不知道	3788
不適切な内容を報告	2221
""", '专': """
专题	3748
""", '並': """
並び替え	2222
並べ替え	2222
""", '个': """
个人中心	3727
个人信息保护政策	3829
""", '中': """
中	2255	3824
""", '为': """
为你推荐	3748
为您推荐	3748
""", '主': """
主旨	3834
主要ニュース	2187
主题	3834
""", '举': """
举报	3747
举报评论	3826
""", '了': """
了解	2190
了解详情	3836
""", '京': """
京东购买	3792
""", '人': """
人才招聘	3767
人気の動画	2214
人気の記事	2187
人気ランキング	2187
人気記事	2187
人気記事ランキング	2187
人気順	2222
人氣文章	3776
""", '仅': """
仅限会员	3809
仅限订阅用户	3809
""", '今': """
今、あなたにオススメ	2187
今、読まれている記事	2214
今すぐプレイ	2223
今すぐ寄付	2262
今すぐ支援する	2262
今すぐ購入	2267
今すぐ遊ぶ	2223
今はしない	2162
今はやめておく	2162
今回のみ	2238
今回のみ支援する	2237
今回はしない	2162
今日の注目	2187
今日最熱門	3776
今日热点	3748
今日焦点	3748
今日熱門	3776
""", '从': """
从app store下载	3800
""", '他': """
他の記事	19
他の記事も読む	2187
""", '付': """
付費閱讀	3727
付费内容	3727
付费阅读	3727
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	3826
以下为广告内容	3767
以下為廣告內容	3767
以后再说	3723
以後再說	3802
以電子郵件繼續	3832
""", '件': """
件名	2265
""", '企': """
企画・制作	2256
""", '优': """
优惠码	3836
""", '会': """
会员专享	3730
会员专享内容	3730
会员专属	3727
会员中心	3727
会员登录	3727
会員でない方	2240
会員でない方はこちら	2240
会員の方はこちら	2165
会員の方はログイン	2165
会員プランを見る	2263
会員特典	2225
会員登録	2165
会員登録する	2165
会員登録のご案内	2263
会員登録はこちら	2165
会員限定	2165
会員限定特典	2225
会員限定記事	2165
""", '余': """
余下全文	3835
""", '作': """
作者更多文章	3816
作者简介	3817
作者簡介	3817
""", '你': """
你可能也喜欢	3748
你可能也喜歡	3748
你可能感兴趣	3748
你可能还想看	3776
你可能還想看	3776
""", '使': """
使用 apple 登入	3809
使用 facebook 登入	3809
使用 google 帳號登入	3809
使用 google 登入	3809
使用 google 繼續	3809
使用apple登录	3809
使用facebook登入	3809
使用facebook登录	3809
使用google登入	3809
使用google登录	3809
使用google繼續	3809
使用google继续	3809
使用google账号登录	3809
使用paypal付款	3832
使用条款	3743
使用條款	3743
使用邮箱登录	3832
""", '価': """
価格を見る	2267
""", '保': """
保存	2175
保存する	2175
保存设置	3798
保持登入	3809
保持登入狀態	3809
保持登录状态	3809
""", '個': """
個人情報の取り扱い	2181
個人情報の取り扱いについて	2181
個人情報の取り扱いに同意する	2243
個人情報の取扱いについて	2181
個人情報保護方針	2181
""", '倍': """
倍速	3795
""", '僅': """
僅限會員	3809
僅限訂戶	3809
""", '優': """
優先するソースに追加	2253
優惠碼	3836
""", '儲': """
儲存設定	3798
""", '允': """
允許	3802
允許通知	3801
允许	3802
允许通知	3801
""", '元': """
元の記事を読む	2215
元記事で読む	2215
元記事を読む	2189
""", '免': """
免責聲明	3743
免費訂閱	3731
免費註冊	3727
免費試讀	3727
免費閱讀	3832
免责声明	3743
免费,无垃圾邮件	3812
免费注册	3727
免费订阅	3731
免费试读	3727
免费阅读	3832
免运费	3825
免運費	3825
""", '入': """
入力内容を確認	2264
入力内容を確認する	2264
入力必須	2243
""", '內': """
內容	3834
""", '全': """
全ての写真を見る	2215
全ての記事が読み放題	2263
全屏	3795
全文はこちら	2215
全文を読む	2189
全文表示	2189
全画面	2228
全画面表示	2227
全画面表示を終了	2227
全螢幕	3795
全記事読み放題	2168
全部拒絕	3798
全部拒绝	3798
全部接受	3743
全部新闻	3816
全部游戏	3790
全部视频	3816
全部评论	3747
""", '公': """
公众号	3738
公式sns	2176
公式twitter	2176
公式x	2176
公式アプリ	2174
公式サイトで見る	2225
公式サイトはこちら	2267
公式サイトを見る	2267
公式ショップ	2225
公式ショップはこちら	2225
""", '共': """
共有	2175
共有する	2175
共有オプション	2254
共有リンクをコピー	2204
""", '关': """
关于作者	3817
关于我们	3743
关注	3738
关注作者	3821
关注我们	3738
关注此话题	3821
关注话题	3821
关键词	3748
关闭	3723
关闭窗口	3835
关闭菜单	3835
""", '其': """
其他新聞	3748
其他新闻	19	3748
其他金額	3806
其他金额	3806
""", '内': """
内容	3834
内容由ai生成	3830
""", '再': """
再生	2189
再生リスト	2261
再生時間	2228
再生速度	2227
再読み込み	2235
再読み込みする	2235
""", '写': """
写留言	3826
写真(#枚	2215
写真をすべて見る	2247
写真をもっと見る	2215
写真を拡大	2247
写真を拡大する	2247
写真を見る	2189
写真を見る(全#枚	2215
写真・動画の投稿はこちら	2248
写真特集	2187
写评论	3747
""", '出': """
出錯了	3813
出错了	3813
""", '分': """
分享	3737
分享到	3737
分享到facebook	3767
分享到line	3767
分享到qq	3823
分享到whatsapp	3823
分享到微信	3737
分享到微博	3737
分享到朋友圈	3823
分享文章	3837
分享本文	3767
分享此文	3767
分享此頁	3837
分享給好友	3767
分享給更多人看到	3767
分享给好友	3767
分享给更多人	3767
分享至	3737
分享至facebook	3737
分享至line	3767
分享这篇文章	3837
分享這篇文章	3837
分类	3748
分類	3748
""", '列': """
列印	3737
列印本頁	3767
列印食譜	61
""", '初': """
初めての方はこちら	2240
初割で無料体験する	2165
初月無料	2168
""", '利': """
利用規約	2181
利用規約に同意します	2243
利用規約に同意する	2243
""", '刷': """
刷新页面	3803
""", '前': """
前のページ	2189
前のページに戻る	2266
前の写真	2247
前の動画	2261
前の画像	2247
前の記事	2187
前の記事へ	2187
前の記事を読む	2266
前へ	2189
前回の記事はこちら	2214
前回はこちら	2215
前往官網	3836
前往捐款	3806
前往捐款頁面	3806
前往捐款页面	3806
前往購買	3792
前往贊助	3806
""", '剩': """
剩余时间	3794
剩餘時間	3794
""", '加': """
加入google偏好來源	3821
加入line好友	3738
加入会员	3727
加入我们	3767
加入我们的团队	3767
加入我們	3767
加入我們的團隊	3767
加入書籤	3737
加入會員	3727
加入白名单	3803
加入購物車	3836
加入购物车	3836
加载中	3794
加载内容	3798
加载帖子	3798
加载更多	3750
加载更多评论	3787
""", '動': """
動画	2187
動画で見る	2204
動画の公開は終了しました	2227
動画の読み込みに失敗しました	2261
動画の配信は終了しました	2227
動画は再生できません	2227
動画をもっと見る	2247
動画を再生	2261
動画を再生する	2204
動画を再生できません	2227
動画を再生できませんでした	2227
動画を見る	2189
動画を読み込み中	2227
動画を読み込めませんでした	2261
動画を読み込んでいます	2227
動画プレーヤーを読み込み中	2227
動画一覧	2247
""", '包': """
包邮	3825
""", '協': """
協賛	2256
協賛企業	2225
""", '单': """
单次	3807
单次捐款	3724
单篇购买	3832
""", '単': """
単発の寄付	2237
""", '博': """
博客來購買	3792
""", '占': """
占い	2224
""", '印': """
印刷	2175
印刷する	2175
印刷用ページ	2204
印刷用ページを表示	2204
""", '即': """
即时新闻	3748
即時新聞	3748
""", '原': """
原文を表示	2190
原文を見る	2190
原文連結	3777
原文链接	3777
""", '去': """
去京东看看	3792
去京东购买	3792
去天猫购买	3792
去淘宝购买	3792
""", '参': """
参与投票	3787
参与评论	3747
参加测验	3790
参加者募集中	2200
参加问卷调查	3767
""", '參': """
參加問卷調查	3767
參加測驗	3790
參與投票	3787
""", '友': """
友だち追加	2176
友だち追加する	2176
友善列印	3767
友達に教える	2204
""", '反': """
反馈	3747
""", '发': """
发一条友善的评论	3826
发现错误	3787
发现错误?请告诉我们	3767
发生错误	3812
发表留言	3747
发表评论	3747
发送	3813
发送成功	3812
""", '取': """
取材・文	2249
取消关注	3821
取消追蹤	3821
取消關注	3821
取消静音	3794
取消靜音	3794
""", '受': """
受け取る	2234
受付が完了しました	2264
""", '古': """
古い順	2222
""", '可': """
可随时退订	3812
可隨時取消	3809
""", '合': """
合わせて読みたい	2187
合作伙伴	3825
合作夥伴	3825
合成音声による読み上げ	2227
合成音声による読み上げです	2227
""", '同': """
同じカテゴリの記事	2187
同じ著者の記事	2214
同意	3743
同意して続ける	2230
同意して続行	2230
同意して閉じる	2230
同意しない	2181
同意する	2181
同意の管理	2230
同意を撤回	2230
同意を撤回する	2230
同意を管理	2230
同意を管理する	2230
同意並繼續	3798
同意并继续	3798
""", '后': """
后退#秒	3794
""", '听': """
听全文	3767
听文章	3794
听新闻	3737
听这篇文章	3767
""", '商': """
商业推广	3792
商品の詳細を見る	2267
商品を見る	2225
商品ページへ	2225
商品詳細	2267
商品详情	3836
商城	3825
商業推廣	3792
""", '單': """
單次	3807
單次捐款	3724
單筆	3807
單筆捐款	3806
單筆支持	3806
單篇購買	3832
""", '回': """
回上一頁	3835
回到頂端	3816
回到頂部	3750
回到顶部	3816
回复	3747
回答する	91
回覆	3747
回頂端	3750
回首頁	3750
""", '在': """
在 app store 下載	3800
在 facebook 查看	3827
在 google play 下載	3800
在 instagram 查看	3827
在 instagram 查看這則貼文	3827
在 spotify 收聽	3827
在 x 上查看	3827
在 youtube 上觀看	3827
在amazon購買	3792
在app store下载	3800
在app中打开	3800
在app中阅读	3800
在facebook查看	3827
在google play下载	3800
在instagram查看	3827
在instagram查看這則貼文	3827
在patreon上支持我们	3806
在spotify上收听	3827
在x上查看	3827
在youtube上观看	3827
在亚马逊购买	3792
在微博查看	3827
在浏览器中继续	3800
在瀏覽器中繼續	3800
""", '地': """
地図を見る	2190
地図を開く	2190
""", '執': """
執筆者	2249
執筆者プロフィール	2248
""", '填': """
填字游戏	3791
填字遊戲	3791
""", '复': """
复制	3824
复制成功	3737
复制网址	3767
复制链接	3737
""", '外': """
外部コンテンツを表示	2230
外部コンテンツを表示する	2230
外部送信について	2260
外部送信ポリシー	2260
""", '大': """
大	2255	3824
大号字	65
大字	3737
大家还在看	3748
大家都在看	3748
""", '头': """
头条	3748
""", '好': """
好的	3802
""", '如': """
如何关闭	3804
如何关闭广告拦截器	3803
如何關閉	3804
如何關閉廣告攔截器	3803
""", '始': """
始終允許	3798
始终允许	3798
""", '姓': """
姓名	3813
""", '字': """
字体	65
字体大小	3737
字号	3737
字幕	2228	3795
字幕をオン	2227
字幕を表示	2227
字級	65	3737
字级	65
字號	3823
字體大小	65	3737
""", '官': """
官方微博	3738
""", '定': """
定期定額	3724
定期定額捐款	3806
定期定額支持	3806
定期捐款	3806
""", '寄': """
寄付	2163
寄付する	2163
寄付で応援する	2204
寄付のお願い	2163
寄付はこちら	2237
寄付はこちらから	2237
寄付をする	2163
寄付ページはこちら	2237
寄付ページへ	2237
""", '寫': """
寫留言	3826
寫評論	3826
""", '專': """
專題	3748
""", '小': """
小	2255	3824
小字	3737
小編推薦	3748
小调查	91
""", '尚': """
尚未成為會員	3809
尚無留言	3767
""", '展': """
展开	3750
展开全文	3750
展开全部	3751
展开回复	3787
展开阅读全文	3835
展開	3750
展開全文	3816
""", '已': """
已关注	3738
已收到您的申请	3833
已是会员	3727
已是訂戶	3809
已有帐号	3727
已有帳號	3809
已有账号	3809
已經是會員	3727
已經是會員?登入	3727
已经是订户	3809
已经有账号	3809
已複製連結	3823
已關注	3821
""", '常': """
常に表示する	2230
常に許可	2230
常に許可する	2230
""", '年': """
年払い	2241
年額プラン	2263
""", '广': """
广告	3742
广告后继续阅读	3792
广告结束	3792
""", '広': """
広告	2179
広告の下に記事が続きます	2225
広告の後に続きます	2179
広告はここまで	2225
広告をスキップ	2179
広告を閉じる	2179
広告ブロッカーをご利用中です	2235
広告ブロックの解除方法	2235
広告ブロックを解除してください	2235
広告ブロックを解除しました	2235
広告企画	2179
広告終わり	2225
""", '廣': """
廣告	3742
廣告後繼續閱讀	3792
廣告結束	3792
廣編企劃	3792
廣編特輯	3792
""", '延': """
延伸閱讀	3748
延伸阅读	3748
""", '开': """
开启app	3800
开启推送	3801
开启通知	3801
开始测验	3790
开通vip	3832
开通会员	3727
""", '当': """
当前时间	3794
当当购买	3792
""", '影': """
影片已下架	3794
影片已移除	3794
影片無法播放	3794
影片載入中	3794
影片載入失敗	3830
影音	3748
""", '後': """
後で	2162
""", '微': """
微信	3737
微信扫一扫	3823
微信扫码分享	3823
微信登录	3809
微博	3737
""", '必': """
必填	3813
必填字段	3812
必填欄位	3812
必填項	3812
必填项	3812
必須	2244
必須項目	2243
必須項目です	2243
""", '忘': """
忘記密碼	3727
忘记密码	3727
""", '応': """
応援する	2163
""", '快': """
快进#秒	3794
""", '总': """
总是允许	3798
""", '您': """
您可能也喜歡	3748
您可能感兴趣	3748
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3776
您可随时退订	3812
您可隨時取消訂閱	3812
您已关注此话题	3821
您已投过票	3787
您已投過票	3787
您已经投过票	3787
您已訂閱	3833
您已订阅	3833
您的信息已发送	3812
您的姓名	3833
您的投票已提交	3787
您的支持很重要	3831
您的昵称	3826
您的暱稱	3826
您的留言	3833
您的訊息已送出	3812
您的邮箱	3731
您的電子郵件	3833
您的電郵	3731
""", '情': """
情報をお寄せください	2248
情報提供のお願い	2248
情報提供はこちら	2248
""", '想': """
想接收即時新聞通知嗎	3801
想接收通知吗	3801
""", '意': """
意見反饋	3787
意見回饋	3787
意见反馈	3747
""", '感': """
感想を送る	2184
感謝您的參與	3787
感謝您的投票	91	3787
感謝您的支持	3831
感谢您,您的信息已发送	3812
感谢您的参与	3787
感谢您的投票	91	3787
感谢您的支持	3831
感谢支持	3831
""", '成': """
成为会员	3724
成為會員	3724
""", '我': """
我们无法显示此内容	3798
我同意	3743
我同意处理我的个人数据	3812
我同意接收电子邮件	3812
我同意隱私權政策	3812
我已关闭	3803
我已关闭广告拦截器	3803
我已閱讀並同意隱私權政策	3812
我已關閉廣告攔截器	3803
我已阅读并同意隐私政策	3812
我的帐户	3727
我的帳戶	3727
我知道了	3743
我要举报	3787
我要投票	3787
我要捐款	3831
我要支持	3831
我要檢舉	3787
我要爆料	3817
我要留言	3747
我要糾錯	3767
我要纠错	3747
我要评论	3747
我要贊助	3831
""", '或': """
或	3810
""", '戻': """
戻る	2189
""", '所': """
所有新闻	3816
所有留言	3747
""", '打': """
打印	3737
打印本页	3767
打印食谱	61
打开	3751
打开app	3800
打开app查看更多	3800
打开app阅读	3800
打开app阅读全文	3800
打开客户端阅读	3800
打开微信扫一扫	3823
打开推送	3801
打赏	3724
打赏作者	3831
""", '扫': """
扫一扫分享	3823
扫描二维码下载	3800
扫码下载	3800
扫码下载app	3800
扫码下载客户端	3800
""", '投': """
投票	91	3788
投票ありがとうございました	91	2221
投票する	91	2204
投票を受け付けました	2221
投票区	91
投票成功	3787
投票済みです	2221
投票結果	2257	3826
投票結果を見る	91
投票结果	3826
投稿する	2184
投稿を表示	2230
投稿を表示する	2230
投稿を読み込む	2230
投稿须知	3817
""", '折': """
折りたたむ	2190
折扣码	3836
折扣碼	3836
""", '报': """
报告错误	3751
""", '拒': """
拒絕	3743
拒绝	3743
拒绝全部	3798
拒绝所有cookie	3829
""", '招': """
招聘启事	3767
""", '拡': """
拡大	2175
拡大する	2189
""", '按': """
按年計費	3809
按年计费	3809
按月	3807
按月捐款	3806
按月计费	3809
按讚	3738
""", '捐': """
捐款	3724
捐贈	3724
捐赠	3724
""", '掃': """
掃描qr code下載	3800
掃碼下載	3800
""", '排': """
排序	3788
排行榜	3748
""", '採': """
採用情報	2200
""", '接': """
接受	3743
接受並繼續	3798
接受全部	3743
接受全部cookie	3829
接受并继续	3798
接受所有	3743
接受所有 cookie	3829
接受所有cookie	3829
接收通知	3801
""", '推': """
推广	3742
推广内容	3742
推廣	3742
推荐	3748
推荐文章	3748
推荐方案	3810
推荐阅读	3748
推薦	3748
推薦文章	3748
推薦閱讀	3748
""", '提': """
提交	91	3813
提交成功	3812
提交成功,感谢您的反馈	3833
提交评论	3787
提供	2179
提供反馈	3787
提供意見	3787
提供新聞線索	3817
提供新闻线索	3817
""", '搜': """
搜尋	3750
搜索	3750
""", '撤': """
撤回同意	3798
""", '播': """
播放	3750
播放器加载中	3794
播放影片	3830
播放视频	3830
播放速度	3794
""", '支': """
支持我们	3724
支持我們	3724
支援する	2163
支援はこちら	2237
""", '收': """
收合	3751
收听	3737
收听文章	3794
收听本文	3767
收聽文章	3767
收聽本文	3794
收藏	3737
收藏文章	3737
收藏本文	3767
收藏食譜	61
收藏食谱	61
收起	3750
收起回复	3787
""", '放': """
放大图片	3816
放大圖片	3816
放大字体	3823
放大字體	3823
""", '数': """
数独	2224	3791
""", '數': """
數獨	3791
""", '文': """
文字の大きさ	65	2175
文字を大きくする	2254
文字を小さくする	2254
文字サイズ	2175
文字サイズを変更	2254
文字サイズ変更	65
文字拡大	2254
文字稿	3795
文字起こし	2228
文字起こしを表示	2227
文字起こしを見る	2227
文明上网,理性发言	3826
文明上网理性发言,请遵守新闻评论服务协议	3826
文章未完 廣告後繼續	3792
""", '料': """
料金プラン	2263
料金プランを見る	2263
""", '新': """
新しい順	2222
新着	2187
新着ニュース	2187
新着記事	2187
新着記事一覧	2214
新着順	2222
新聞線索	3817
新規会員登録	2165
新規登録	2165
新闻简报	3731
新闻线索	3817
""", '无': """
无所谓	3788
无法显示此内容	3798
""", '早': """
早割	2256
早鳥票	3825
早鸟票	3825
""", '时': """
时长	3795
""", '明': """
明白了	3751
""", '是': """
是否允许通知	3801
是否接收推送通知	3801
是否接收通知	3801
是否開啟通知	3801
""", '显': """
显示全部	3816
显示内容	3798
显示原文	3751
显示字幕	3794
显示帖子	3798
显示更多	3750
""", '時': """
時長	3795
""", '暂': """
暂不	3723
暂无评论	3767
暂无评论,快来抢沙发	3826
""", '暫': """
暫不	3723
""", '更': """
更多	3748
更多作者文章	3816
更多内容	3748
更多分享方式	3823
更多图片	3816
更多圖片	3816
更多報導	3748
更多影片	3816
更多报道	3748
更多文章	3748
更多新聞	3748
更多新聞請看	3776
更多新闻	3748
更多游戏	3790
更多精彩	3776
更多精彩内容	3835
更多精采內容	3767
更多视频	3816
更多选项	3823
更多選項	3823
更正政策	3817
更正與說明	3817
""", '書': """
書籍を購入する	2225
""", '最': """
最受欢迎	3810
最受歡迎	3810
最多人看	3776
最新	3788
最新ニュース	2187
最新ニュースを通知で受け取る	2233
最新号	2214
最新影音	3776
最新文章	3748
最新新聞	3748
最新新闻	3748
最新消息	3748
最新記事	2187
最旧	3788
最早	3788
最热	3788
最熱	3788
最舊	3788
最超值	3810
""", '會': """
會員中心	3727
會員專享	3730
會員專享內容	3730
會員專屬	3727
會員登入	3727
""", '月': """
月払い	2241
月額#円	2168
月額#円(税込	2168
月額プラン	2263
""", '有': """
有効なメールアドレスを入力してください	2243
有料会員からのプレゼント記事	2268
有料会員登録	2165
有料会員記事	2204
有料登録	2165
有料記事	2165
""", '朋': """
朋友圈	3737
""", '服': """
服务条款	3743
服務條款	3743
""", '朗': """
朗读全文	3794
""", '朝': """
朝刊・夕刊	2165
""", '未': """
未满十八岁禁止饮酒	3792
未滿十八歲禁止飲酒	3792
""", '本': """
本を購入する	2225
本周热门	3776
本文	2265
本文へ	2189
本文へ移動	2189
本文对您有帮助吗	3787
本文尚无评论	3826
本文已锁定	3809
本文由ai语音朗读	3794
""", '机': """
机器翻译	3767
机翻	3820
""", '来': """
来测测你的知识	3790
""", '查': """
查看专题	3816
查看优惠	3832
查看作者主页	3817
查看作者更多文章	3816
查看優惠	3832
查看全部	3750
查看全部图片	3816
查看全部文章	3835
查看全部評論	3787
查看全部评论	3787
查看原图	3750
查看原文	3777
查看商品	3836
查看回复	3787
查看回覆	3787
查看图集	3816
查看圖集	3816
查看地图	3751
查看專題	3816
查看投票結果	3826
查看投票结果	91	3826
查看文字稿	3794
查看方案	3832
查看更多	3750
查看更多图片	3816
查看更多评论	3787
查看留言	3747
查看結果	91
查看结果	91	3751
查看訂閱方案	3809
查看詳情	3751
查看订阅方案	3809
查看评论	3747
查看详情	3751
查看逐字稿	3794
查看高清图集	3816
""", '标': """
标签	3748
""", '检': """
检举评论	3826
""", '検': """
検索	2189
""", '業': """
業配	3742
""", '楽': """
楽天で見る	2225
楽天で詳細を見る	2225
楽天で購入	2225
楽天で購入する	2225
楽天市場で見る	2225
楽天市場で購入	2225
""", '標': """
標籤	3748
""", '機': """
機器翻譯	3767
機械翻訳	2228
""", '檢': """
檢舉	3747
檢舉留言	3826
""", '次': """
次のページ	2189
次の写真	2247
次の動画	2261
次の画像	2247
次の記事	2187
次の記事へ	2187
次の記事を読む	2266
次へ	2189
次を読む	2266
次ページ	2189
次回から自動的にログイン	2240
""", '正': """
正しいメールアドレスを入力してください	2243
正在加载播放器	3794
""", '此': """
此影片無法播放	3794
此文章已锁定	3809
此欄位為必填	3812
此視頻無法播放	3794
此视频不可用	3794
此视频已被删除	3794
此項為必填	3812
此页面对您有帮助吗	3787
此项为必填项	3812
""", '残': """
残り時間	2227
""", '毎': """
毎年	2238
毎月	2238
毎月寄付する	2237
毎月支援する	2237
""", '每': """
每一份支持都很重要	3806
每一份支持都重要	3806
每年	3807
每月	3807
每月捐款	3724
""", '氏': """
氏名	2244
""", '民': """
民調	91
""", '沒': """
沒意見	3788
""", '没': """
没意见	3788
没有账号	3809
""", '注': """
注册	3727
注册成功	3833
注目の記事	2187
注目キーワード	2187
注目ワード	2187
注目記事	2187
""", '测': """
测测你的知识	3790
""", '清': """
清晰度	3795
""", '游': """
游戏	3791
""", '点': """
点击取消静音	3830
点击图片查看大图	3816
点击打开声音	3830
点击排行	3748
点击播放	3767
点击放大	3816
点击查看全文	3835
点击查看原文	3777
点击查看大图	3750
点击阅读全文	3835
点击阅读原文	3777
点我看视频	3767
点赞	3737
""", '為': """
為您推薦	3748
""", '热': """
热点	3748
热点推荐	3748
热门	3748
热门排行	3748
热门文章	3748
热门新闻	3748
""", '無': """
無料で体験する	2165
無料で始める	2240
無料で試す	2240
無料で読む	2165
無料アプリをダウンロード	2232
無料ゲーム	2223
無料会員登録	2165
無料会員限定	2165
無料体験	2165
無料登録	2165
無法播放影片	3794
無法載入影片	3830
無法顯示此內容	3798
""", '焦': """
焦點新聞	3748
""", '熱': """
熱門	3748
熱門排行	3748
熱門文章	3748
熱門新聞	3748
熱門話題	3748
""", '爆': """
爆料信箱	3817
爆料專線	3817
爆料热线	3817
""", '特': """
特別協賛	2256
特定商取引法に基づく表記	2181
特集	2187
特集を見る	2247
特集ページへ	2247
特集一覧	2247
特集一覧へ	2266
""", '猜': """
猜你喜欢	3748
猜你喜歡	3748
""", '現': """
現在の再生時間	2227
""", '生': """
生成aiを使用しています	2261
""", '用': """
用app開啟	3800
用户协议和隐私政策	3829
""", '由': """
由ai生成	3820
由ai语音朗读	3794
""", '申': """
申し込む	2165
""", '电': """
电子报	3731
电子邮箱	3731
""", '画': """
画像をクリックして拡大	2247
画像を拡大	2189
画像を拡大する	2247
画像を見る	2189
画質	2228
""", '留': """
留言	3747
留言(#	3747
留言内容	3834
留言已關閉	3787
留言規則	3787
留言规则	3787
""", '略': """
略過廣告	3830
""", '登': """
登入	3727
登入/註冊	3727
登入後留言	3787
登出	3727
登录	3727
登录/注册	3727
登录后发表评论	3787
登錄	3727
登録	2165
登録が完了いたしました	2264
登録が完了しました	2204
登録して続きを読む	2165
登録する	2165
""", '發': """
發現錯誤	3787
發現錯誤?請告訴我們	3767
發生錯誤	3812
發表留言	3747
發表評論	3747
""", '皆': """
皆さまのご支援が力になります	2237
""", '監': """
監修者	2249
""", '目': """
目前時間	3794
目录	3750
目次	2189
目次へ戻る	2266
目錄	3750
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3748
相关报道	3748
相关推荐	3748
相关文章	3748
相关新闻	3748
相关标签	3748
相关视频	3776
相关阅读	3748
相關主題	3748
相關報導	3748
相關影片	3776
相關推薦	3748
相關文章	3748
相關新聞	3748
相關標籤	3748
相關閱讀	3748
""", '看': """
看了这篇文章的人也看	3748
看全文	3816
看原文	3777
看更多	3748
看更多作者文章	3816
看更多文章	3776
看更多新聞	3776
看更多照片	3816
看結果	91
""", '知': """
知道了	3751
""", '確': """
確認する	2264
確認メールをお送りしました	2243
確認画面へ	2244
""", '禁': """
禁止酒駕	3792
禁止酒駕,飲酒過量有害健康	3792
""", '稍': """
稍后	3802
稍后再说	3723
稍后提醒我	3723
稍后阅读	3767
稍後	3802
稍後再說	3723
稍後提醒我	3723
稍後閱讀	3767
""", '立': """
立即开通	3832
立即投票	91
立即捐助	3806
立即捐款	3724
立即捐赠	3806
立即支持	3831
立即訂閱	3727
立即订阅	3727
立即试玩	3790
立即購票	3792
立即贊助	3806
立即购票	3792
立即选购	3792
立即選購	3792
立即開始玩	3790
""", '筆': """
筆者	2249
筆者プロフィール	2248
""", '管': """
管理cookie	3798
管理偏好設定	3829
管理偏好设置	3829
管理同意	3798
管理同意设置	3798
管理同意選項	3798
管理选项	3829
管理選項	3829
""", '粉': """
粉絲團	3738
""", '精': """
精彩推荐	3776
精彩推薦	3776
精选	3748
""", '紙': """
紙面ビューアー	2165
""", '結': """
結果を見る	91	2190
""", '続': """
続きはこちら	2215
続きをみる	2189
続きを読む	2165
続けて読む	2266
""", '網': """
網友留言	3747
""", '編': """
編輯推薦	3748
編輯準則	3817
編輯精選	3748
編集ポリシー	2248
編集方針	2248
編集部おすすめ	2187
編集部のおすすめ	2187
""", '縮': """
縮小	2175
縮小字體	3823
""", '繼': """
繼續使用網頁版	3800
繼續閱讀	3750
繼續閱讀請往下	3792
""", '續': """
續訂	3832
""", '纠': """
纠错	3747
""", '继': """
继续在浏览器阅读	3800
继续浏览内容	3750
继续阅读	3750
""", '续': """
续订	3832
""", '编': """
编辑准则	3817
编辑推荐	3748
编辑精选	3748
""", '缩': """
缩小字体	3823
""", '网': """
网友评论	3747
网友评论仅供其表达个人看法,并不表明本站立场	3826
""", '翻': """
翻訳を表示	2190
""", '联': """
联系作者	3817
联系我们	3743
联系编辑部	3817
""", '聯': """
聯絡我們	3743
聯絡編輯部	3817
""", '聽': """
聽全文	3767
聽文章	3794
聽新聞	3737
聽這篇文章	3767
""", '脳': """
脳トレ	2224
""", '自': """
自动播放	3795
自動再生	2228
自動播放	3795
自動翻訳	2228
自定义金额	3806
自訂金額	3806
""", '菜': """
菜单	3750
""", '著': """
著作権	2181
著者の記事一覧	2247
著者をフォロー	2253
著者をフォローする	2253
著者プロフィール	2248
""", '複': """
複製	3824
複製網址	3767
複製連結	3737
""", '要': """
要接收推送通知吗	3801
要接收通知嗎	3801
""", '視': """
視頻由ai生成	3830
""", '觀': """
觀看更多	3776
""", '视': """
视频	3748
视频不可用	3794
视频加载中	3794
视频加载失败	3830
视频已下架	3794
视频已失效	3794
视频无法播放	3794
视频时长	3830
视频正在加载	3794
""", '解': """
解鎖全文	3767
解鎖文章	3832
解锁全文	3767
解锁文章	3832
解除しました	2236
解除方法	2236
解除方法はこちら	2236
""", '訂': """
訂戶專享	3792
訂戶專享優惠	3792
訂戶專享內容	3809
訂戶贈閱	3837
訂正について	2248
訂閱	3727
訂閱成功	3833
訂閱推播	3801
訂閱方案	3832
訂閱會員	3727
訂閱會員專屬內容	3767
訂閱郵件	3731
訂閱電子報	3731
""", '記': """
記事に関するお問い合わせ	2248
記事の続きはこちら	2215
記事の続きを読む	2247
記事の誤りを報告	2257
記事は広告の下に続きます	2225
記事は広告の後に続きます	2225
記事へのお問い合わせ	2248
記事へのご意見	2184
記事をサポートする	2163
記事をシェア	2268
記事をシェアする	2268
記事をプレゼント	2165
記事をプレゼントする	2204
記事を保存	2175
記事を保存する	2204
記事を印刷する	2175
記事を聴く	2227
記事を評価する	2257
記事を読む	2189
記事を購入する	2263
記事を音声で聞く	2227
記事を音声で聴く	2227
記事ランキング	2187
記事一覧	2189
記事一覧へ	2247
記事一覧を見る	2215
記事全文を読む	2189
記住我	3809
記者をフォロー	2253
記者プロフィール	2248
記者募集	2200
記者募集中	2200
""", '設': """
設定を保存	2230
設定を保存する	2230
設定を変更する	2260
設定を管理	2260
""", '許': """
許可	2234
許可する	2181
""", '註': """
註冊	3727
註冊成功	3833
""", '評': """
評価順	2222
評論	3747
評論已關閉	3787
評論規則	3787
""", '話': """
話題の記事	2187
""", '該': """
該作者更多文章	3816
""", '詳': """
詳しく見る	2190
詳細	2190
詳細を見る	2267
詳細・購入はこちら	2225
""", '語': """
語音播報	3767
語音朗讀	3767
""", '誤': """
誤りを報告	2190
誤りを報告する	2257
誤字脱字の報告	2204
誤字脱字を報告	2248
誤字脱字を報告する	2204
""", '読': """
読まれている記事	2187
読み上げ	2204
読み放題	2168
読み続ける	2266
読み込み中です	2227
読者限定	2225
""", '請': """
請填寫讀者問卷	3767
請我們喝杯咖啡	3806
請查收郵件	3812
請檢查您的收件匣	3812
請繼續下滑閱讀	3792
請繼續往下閱讀	3742
請輸入您的電子郵件	3833
請輸入有效的電子郵件	3812
請輸入有效的電子郵件地址	3812
請輸入電子郵件	3731
請選擇金額	3831
請關閉廣告攔截器	3803
""", '讀': """
讀者優惠	3792
讀者專享	3792
""", '讚': """
讚	3737
讚賞支持	3724
""", '订': """
订户专享	3792
订户专享优惠	3792
订户赠阅	3837
订阅	3727
订阅会员	3727
订阅成功	3833
订阅推送	3801
订阅邮件	3731
""", '记': """
记住我	3809
记者简介	3817
""", '设': """
设为google首选来源	3821
""", '评': """
评论	3747
评论(#	3747
评论功能已关闭	3826
评论已关闭	3787
评论规则	3787
""", '诚': """
诚聘英才	3767
""", '话': """
话题	3748
""", '该': """
该文章已关闭评论	3826
该视频不可用	3794
该视频已下架	3794
该邮箱已被注册	3833
""", '详': """
详情	3751
""", '语': """
语音朗读	3767
语音由ai生成	3794
""", '说': """
说点什么	3826
""", '请': """
请先登录再评论	3767
请关闭广告拦截器	3803
请我们喝杯咖啡	3806
请查收邮件	3812
请检查您的收件箱	3812
请继续往下阅读	3742
请输入您的电子邮件	3833
请输入您的邮箱	3833
请输入昵称	3826
请输入有效的电子邮件地址	3812
请输入有效的邮箱地址	3812
请输入邮箱	3731
请选择金额	3831
""", '读': """
读者专享	3792
读者优惠	3792
""", '購': """
購入はこちら	2225
購票	3825
購票連結	3792
購読	2165
購読する	2165
購読のお申し込み	2165
購読プラン	2263
購読プランを見る	2240
購読申し込み	2165
購買本書	3792
""", '贈': """
贈る	2255
贈送文章	3767
贈送文章給朋友	3767
贈送此文	3767
""", '贊': """
贊助	3724
贊助內容	3742
贊助商	3742
贊助我們	3806
""", '购': """
购买本书	3792
购买此书	3792
购票	3825
购票链接	3792
""", '赞': """
赞	3788
赞助	3724
赞助内容	3742
赞助商	3825
赞助商链接	3742
赞助我们	3806
赞赏	3724
赞赏作者	3831
""", '赠': """
赠送文章	3823
赠送此文	3767
""", '超': """
超值方案	3809
""", '跳': """
跳到主要內容	3750
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	3830
""", '踩': """
踩	3788
""", '載': """
載入中	3794
載入內容	3798
載入更多	3750
載入貼文	3798
""", '輸': """
輸入您的電子郵件	3833
""", '轉': """
轉發	3737
""", '转': """
转发	3737
""", '载': """
载入内容	3798
""", '输': """
输入您的邮箱	3833
""", '返': """
返信	2184
返信する	2184
返信を書く	2257
返信を表示	2221
返信を見る	2221
返信を隠す	2221
返回上一页	3835
返回列表	3835
返回頂部	3816
返回顶部	3750
返回首頁	3816
返回首页	3750
""", '还': """
还不是会员	3809
还有更多精彩内容	3835
还没有账号	3809
""", '这': """
这篇文章对你有帮助吗	3787
这篇文章对您有帮助吗	3787
""", '进': """
进入专题	3816
进入专题页	3816
""", '连': """
连结已复制	3823
""", '追': """
追蹤	3738
追蹤中	3821
追蹤主題	3821
追蹤作者	3821
追蹤我們	3738
""", '退': """
退出全屏	3794
""", '送': """
送信	91	2244
送信が完了しました	2243
送信しました	2243
送信する	91	2244
送信完了	2243
送出	91	3813
送出成功	3812
送出留言	3787
送出評論	3787
送料無料	2256
""", '选': """
选择	3810
选择方案	3809
选择订阅方案	3809
选择金额	3831
""", '逐': """
逐字稿	3795
""", '這': """
這篇文章對你有幫助嗎	3787
這篇文章對您有幫助嗎	3787
""", '通': """
通報	2222
通報する	2184
通知をオン	2174
通知をオンにする	2233
通知を受け取らない	2233
通知を受け取りますか	2233
通知を受け取る	2204
通知を設定する	2233
通知を許可	2233
通知を許可しますか	2233
通知を許可する	2233
""", '速': """
速報	2187
速報を通知で受け取る	2233
速報通知を受け取る	2204
""", '連': """
連結已複製	3767
連載	2187
連載をフォロー	2253
連載をフォローする	2253
連載を見る	2247
連載一覧	2247
""", '遊': """
遊戲	3791
""", '運': """
運営会社	2181
""", '違': """
違反を報告	2221
違反を報告する	2221
違反報告	2184
""", '選': """
選單	3750
選択する	2241
選擇	3810
選擇方案	3809
選擇訂閱方案	3809
選擇金額	3831
""", '還': """
還不是會員	3809
還沒有帳號	3809
""", '邮': """
邮箱	3731
邮箱格式不正确	3812
邮箱格式错误	3812
""", '配': """
配信停止はいつでも可能です	2243
""", '重': """
重新加载页面	3803
重新播放	3830
重新整理頁面	3803
重新載入頁面	3803
""", '金': """
金額を入力	2237
金額を指定	2237
金額を指定する	2237
金額を選ぶ	2262
金額を選択	2262
金額を選択してください	2262
""", '链': """
链接已复制	3767
""", '閉': """
閉じる	2162	2189
""", '開': """
開く	2190
開啟推播	3801
開啟通知	3801
開始測驗	3790
開通會員	3727
""", '間': """
間違いを見つけたら	2248
""", '関': """
関連	2187
関連する記事	2187
関連キーワード	2187
関連タグ	2187
関連トピックス	2187
関連ニュース	2187
関連リンク	2187
関連動画	2187
関連動画を見る	2261
関連情報	2187
関連記事	2187
関連記事はこちら	2214
関連記事をもっと見る	2266
関連記事を見る	2266
""", '閱': """
閱讀下一篇	3835
閱讀全文	3750
閱讀原文	3777
閱讀更多	3750
""", '關': """
關於作者	3817
關於我們	3743
關注	3738
關注作者	3821
關注我們	3738
關注此主題	3821
關鍵字	3748
關閉	3723
關閉視窗	3835
關閉選單	3835
""", '阅': """
阅读下一篇	3835
阅读全文	3750
阅读剩余全文	3835
阅读原文	3777
阅读更多	3750
""", '随': """
随时取消	3809
随时可取消	3809
""", '隐': """
隐私偏好	3829
隐私政策	3743
隐私权政策	3743
隐私设置	3798
""", '隨': """
隨時取消	3809
""", '隱': """
隱私偏好	3829
隱私政策	3743
隱私權政策	3743
隱私權設定	3798
隱私設定	3798
""", '離': """
離開全螢幕	3794
""", '電': """
電子信箱	3731
電子信箱格式錯誤	3812
電子報	3731
電子版	2165
電子郵件格式不正確	3812
電郵	3813
""", '静': """
静音	3795
""", '靜': """
靜音	3795
""", '音': """
音声で聞く	2175
音声をダウンロード	2227
音声を再生	2261
音声読み上げ	2204
音频播放器	3830
""", '頭': """
頭條	3748
""", '顯': """
顯示內容	3798
顯示原文	3751
顯示字幕	3794
顯示更多	3750
顯示貼文	3798
""", '飲': """
飲酒過量,有害健康	3792
飲酒過量有害健康	3792
""", '首': """
首頁	3750
首页	3750
""", '马': """
马上开始	3790
马上玩	3790
""", '验': """
验证码	3813
""", '點': """
點我看影片	3767
點擊播放	3794
點擊播放本文	3767
點擊放大	3816
點擊看大圖	3816
點擊開啟聲音	3830
點擊閱讀全文	3835
點閱排行	3776
""", '가': """
가	2286
가격 보기	2370
가로세로 낱말퀴즈	2328
가입하기	2277
가장 많이 본 뉴스	2293
가장 인기	2347
""", '개': """
개인정보 보호 설정	2364
개인정보 설정	2334
개인정보 수집 동의	2348
개인정보 수집 및 이용 동의	2348
개인정보 수집 및 이용에 동의합니다	2348
개인정보 수집·이용에 동의합니다	2348
개인정보 처리방침	2291
개인정보처리방침	2291
""", '갤': """
갤러리 닫기	2369
갤러리 보기	2353
""", '거': """
거부	2291
""", '검': """
검색	2295
""", '게': """
게시물 보기	2334
게시물 불러오기	2334
게임	2328
게임 전체보기	2326
게임 하러 가기	2326
""", '결': """
결과 보기	91	2296
""", '계': """
계속 읽기	2277
계정이 있으신가요	2346
""", '고': """
고객센터	2291
고충처리인	2354
""", '공': """
공감	2325
공감순	2325
공유	2286
공유하기	2286
""", '과': """
과거순	2325
""", '관': """
관련 기사	2293
관련 기사 더보기	2369
관련 뉴스	2293
관련 영상	2316
관련 태그	2293
관련기사	2293
관련기사 더보기	2369
관련뉴스	2293
관련키워드	2293
""", '광': """
광고	2290
광고 건너뛰기	2365
광고 닫기	2290
광고 아래에 기사가 계속됩니다	2329
광고 영역	87
광고 종료	2329
광고 차단 해제 방법	2339
광고 차단을 해제해 주세요	2339
광고 차단을 해제했습니다	2339
광고 차단이 감지되었습니다	2339
광고 후 계속됩니다	2329
광고성 정보 수신 동의	2348
광고성 정보 수신에 동의합니다	2348
""", '괜': """
괜찮습니다	2274
""", '교': """
교보문고에서 구매	2329
""", '구': """
구글 계정으로 계속하기	2346
구글 계정으로 로그인	2346
구글 선호 매체로 추가	2357
구글 플레이에서 다운로드	2336
구글로 계속하기	2346
구글로 로그인	2346
구글플레이에서 다운로드	2336
구독	2277
구독 갱신	2367
구독 상품 보기	2346
구독 상품 선택	2346
구독 상품 안내	2367
구독 신청	2277
구독 신청이 완료되었습니다	2348
구독 신청하기	2346
구독 안내	2367
구독 전용	2277
구독 중	2277
구독 취소	2357
구독권 선택	2346
구독신청	2277
구독이 완료되었습니다	2308
구독자 전용	2279
구독자 전용 기사	2346
구독자 전용 혜택	2329
구독자 혜택	2329
구독자가 선물한 기사입니다	2371
구독중	2357
구독하고 이어서 읽기	2308
구독하기	2277
구매하기	2329
구매하러 가기	2329
""", '글': """
글씨 크기	65
글씨크기	2286
글자 작게	2358
글자 크게	2358
글자 크기	2286
글자 크기 변경	65	2308
글자 크기 조절	65	2308
글자크기	2286
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2366
금액 직접 입력	2342
금액을 선택하세요	2366
금액을 선택해 주세요	2366
""", '기': """
기계 번역	2331
기부하기	2275
기사 계속 보기	2369
기사 공유	2358
기사 공유하기	2286
기사 구매	2367
기사 더 보기	2369
기사 더보기	2308
기사 듣기	2308
기사 링크 복사	2308
기사 본문	2295
기사 선물하기	2308
기사 스크랩	2358
기사 스크랩하기	2308
기사 오류 신고	2308
기사 오류 제보	2308
기사 요약	2356
기사 원문 보기	2308
기사 음성으로 듣기	2330
기사 잠금 해제	2367
기사 저장	2358
기사 저장하기	2308
기사 전문 보기	2353
기사 전체보기	2353
기사 제보	2354
기사 제보 및 문의	2308
기사 추천	2361
기사 평가하기	2361
기사 후원하기	2275
기사는 광고 아래에 계속됩니다	2329
기사는 광고 후 계속됩니다	2329
기사듣기	2330
기사를 공유합니다	2371
기사에 대한 의견	2292
기사원문	2295
기사저장	2286
기사제보	2354
기사추천	2361
기자 구독	2303
기자 구독하기	2303
기자 소개	2354
기자 페이지	2303
기자 프로필 보기	2303
기자구독	2357
기자에게 메일 보내기	2354
기자에게 이메일 보내기	2354
기자의 다른 기사	2303
기자의 다른 기사 보기	2353
기자의 다른기사	2293
기자의 다른기사 보기	2353
기자페이지 바로가기	2353
기획 기사 보기	2353
""", '나': """
나중에	2274
나중에 보기	2308
나중에 읽기	2308
나중에 하기	2274
""", '남': """
남은 시간	2330
""", '낱': """
낱말퀴즈	2328
""", '내': """
내 정보	2277
내용을 입력하세요	2368
내용을 입력해 주세요	2368
""", '네': """
네, 받을게요	2337
네이버 구독	2289
네이버 로그인	2346
네이버 밴드 공유	2358
네이버 블로그	2286
네이버로 로그인	2346
네이버에서 구독	2289
네이버에서 구독하기	2289
""", '놓': """
놓치면 안 되는 기사	2316
""", '뉴': """
뉴스 더보기	2353
뉴스 듣기	2308
뉴스레터 구독	2282
뉴스레터 구독 신청	2282
뉴스레터 구독이 완료되었습니다	2368
뉴스레터 무료 구독	2308
뉴스레터 신청	2282
""", '닉': """
닉네임을 입력하세요	2361
""", '다': """
다른 공유 찾기	2286
다른 금액	2342
다른 기사	19	2293
다른 기사 더 보기	19
다른 기사 보기	2303
다른기사	2293
다른기사 보기	2293
다시 보기	2365
다시 보지 않기	2274
다시보기	2365
다음	2295
다음 기사	2293
다음 기사 보기	2308
다음 기사 읽기	2369
다음 동영상	2365
다음 사진	2353
다음 영상	2365
다음 이미지	2369
다음 페이지	2295
다음글	2353
다음기사	2293
다음에	2274
다음에 하기	2338
다크모드	2364
""", '닫': """
닫기	2274
""", '답': """
답글	2292
답글 달기	2324
답글 더보기	2324
답글 보기	2324
답글 쓰기	2324
답글 접기	2324
답글쓰기	2292
""", '당': """
당신이 좋아할 만한	2293
""", '댓': """
댓글	2292
댓글 #	2292
댓글 #개	2292
댓글 닫기	2324
댓글 더보기	2324
댓글 등록	2324
댓글 등록하기	2324
댓글 보기	2292
댓글 신고	2361
댓글 신고하기	2361
댓글 쓰기	2292
댓글 운영 원칙	2324
댓글 운영 정책	2308
댓글 운영정책	2308
댓글 작성	2324
댓글 작성 규칙	2324
댓글 작성하기	2324
댓글 정책	2324
댓글보기	2292
댓글쓰기	2292
댓글을 남겨 주세요	2361
댓글을 남겨주세요	2361
댓글을 입력하세요	2361
댓글을 입력해 주세요	2361
댓글을 입력해주세요	2292
댓글을 작성하려면 로그인 해주세요	2361
댓글이 닫혔습니다	2324
""", '더': """
더 많은 옵션	2358
더 보기	2295
더보기	2293	2295
""", '도': """
도서 구매하기	2329
도움이 되었나요	2324
""", '독': """
독자 의견 조사	2308
독자 특별 할인	2329
독자 할인	2329
""", '동': """
동영상	2293
동영상 로딩 중	2330
동영상 보기	2365
동영상 재생	2330
동영상 플레이어	2365
동영상을 불러오는 중입니다	2330
동영상을 불러올 수 없습니다	2365
동영상을 재생할 수 없습니다	2330
동의	2291
동의 관리	2334
동의 철회	2334
동의 철회하기	2334
동의 후 계속	2334
동의하고 계속	2334
동의하고 계속하기	2334
동의합니다	2291
""", '뒤': """
뒤로 가기	2369
""", '등': """
등록	2292
""", '디': """
디지털 구독하기	2367
디지털뉴스부	2303
디지털뉴스팀	2303
디지털콘텐츠팀	2303
""", '또': """
또는	2347
""", '라': """
라인	2286
""", '랭': """
랭킹	2293
랭킹뉴스	2293
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
로그아웃	2277
로그인	2277
로그인 상태 유지	2346
로그인 유지	2346
로그인 전용 기사	2346
로그인 후 댓글 쓰기	2308
로그인 후 댓글 작성이 가능합니다	2361
로그인 후 댓글을 작성할 수 있습니다	2324
로그인 후 이용해 주세요	2324
로그인/회원가입	2277
로그인이 필요	2279
로그인하고 계속 읽기	2367
로딩 중	2330
로딩 중입니다	2330
로딩중	2330
""", '링': """
링크 복사	2286
링크가 복사되었습니다	2308
""", '마': """
마이페이지	2277
""", '많': """
많이 본 기사	2293
많이 본 뉴스	2293
많이 본 영상	2316
많이 읽은 기사	2293
많이본 기사	2293
많이본 뉴스	2293
""", '매': """
매달	2343
매월	2343
""", '맨': """
맨 위로	2295
맨위로	2295
""", '메': """
메뉴	2295
메뉴 닫기	2295
메시지가 전송되었습니다	2348
메일	2286
메일함을 확인해 주세요	2348
""", '멤': """
멤버십 가입	2367
멤버십 가입하기	2367
""", '모': """
모두 거부	2334
모두 동의	2291
모두 허용	2334
모든 쿠키 거부	2364
모든 쿠키 수락	2364
모든 쿠키 허용	2364
모르겠다	2325
모름/무응답	2325
모바일 웹으로 계속	2336
""", '목': """
목록	2295
목록 보기	2353
목록보기	2295
목록으로	2353
목록으로 돌아가기	2369
""", '무': """
무료 게임	2326
무료 배송	2360
무료 체험 시작하기	2277
무료 회원가입	2277
무료, 스팸 없음	2348
무료로 읽기	2367
무료배송	2360
무제한 이용하기	2367
""", '문': """
문의	2292
문의 내용	2368
문자 크기	65
""", '바': """
바로 구매하기	2329
바로가기	2286
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2331
""", '밴': """
밴드	2286
""", '번': """
번역 보기	2296
""", '베': """
베스트	2293
""", '보': """
보내기	2350
""", '복': """
복사	2359
복사하기	2286
""", '본': """
본문 글씨 줄이기	2286
본문 글씨 키우기	2286
본문 바로가기	2295
본문으로 바로가기	2295
""", '북': """
북마크	2286
""", '브': """
브라우저에서 계속	2336
브라우저에서 계속 보기	2336
""", '비': """
비공감	2325
비밀번호 찾기	2277
비밀번호를 잊으셨나요	2346
""", '사': """
사이트맵	2291
사진 더 보기	2353
사진 더보기	2353
사진 모두 보기	2353
사진 크게 보기	2353
사진 크게보기	2353
사진 확대	2295
""", '삭': """
삭제된 동영상입니다	2330
""", '상': """
상품 보기	2370
상품 상세보기	2370
""", '새': """
새로고침	2339
""", '선': """
선택	2347
선택 저장	2334
선호 매체로 추가	2357
""", '설': """
설문	91
설문 결과	2361
설문 결과 보기	2361
설문 참여 바로가기	2308
설문 참여하기	2308
설문에 참여하기	2324
설문조사	91
설문조사 참여하기	2308
설정 관리	2364
설정 저장	2334
""", '소': """
소리 켜기	2365
""", '속': """
속보	2293
속보 알림 받기	2308
속보 알림 신청	2308
속보 알림을 받으시겠습니까	2337
""", '스': """
스도쿠	2328
스크랩	2286
스크랩하기	2308
스크립트	2331
스크립트 보기	2330
스토어	2360
스토어 바로가기	2329
스폰서	2290
""", '시': """
시리즈 보기	2353
""", '신': """
신고	2292
신고하기	2324
신문구독	2277
신청이 완료되었습니다	2348
""", '실': """
실시간 뉴스	2293
""", '아': """
아마존에서 구매	2329
아마존에서 보기	2329
아이디 저장	2346
아이디 찾기	2346
아직 회원이 아니신가요	2346
""", '알': """
알겠습니다	2296
알라딘에서 구매	2329
알라딘에서 보기	2329
알림 받기	2285
알림 설정	2285
알림 설정하기	2337
알림 켜기	2337
알림 허용	2337
알림을 받으시겠습니까	2337
알림을 받으시겠어요	2337
알림을 켜시겠습니까	2337
""", '애': """
애드블록을 해제해 주세요	2339
애드블록이 감지되었습니다	2339
애플로 계속하기	2346
애플로 로그인	2346
""", '앱': """
앱 다운로드	2285
앱 다운로드하기	2285
앱 다운받기	2336
앱 설치	2285
앱 설치하기	2285
앱스토어에서 다운로드	2336
앱에서 계속 읽기	2336
앱에서 보기	2336
앱에서 열기	2336
앱에서 이어보기	2336
앱으로 보기	2336
""", '언': """
언제든 해지 가능	2346
언제든지 수신 거부할 수 있습니다	2348
언제든지 해지 가능	2346
""", '에': """
에디터 추천	2293
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2342
""", '연': """
연간 결제	2346
연간 구독	2346
연관기사	2293
연재 보기	2353
""", '열': """
열기	2296
""", '영': """
영상	2293
영상 더보기	2353
영상 보기	2308
영상 재생	2330
영상으로 만나보세요	2308
영상으로 보기	2308
영상을 불러오는 중입니다	2330
영상을 불러올 수 없습니다	2365
영상을 재생할 수 없습니다	2330
""", '예': """
예매 바로가기	2329
예매하기	2329
예스#에서 구매	2329
예스#에서 보기	2329
""", '오': """
오늘 하루 보지 않기	2274
오늘은 그만 보기	2274
오늘의 운세	2328
오늘의 추천	2293
오늘의 핫뉴스	2316
오디오 다운로드	2330
오디오 플레이어	2365
오디오로 듣기	2308
오래된순	2325
오류 신고	2292
오류 신고하기	2308
오류가 발생했습니다	2348
오타 신고	2324
오탈자 신고	2308
""", '온': """
온라인뉴스팀	2303
""", '올': """
올바른 이메일 주소를 입력해 주세요	2348
올바른 이메일을 입력해 주세요	2348
""", '옵': """
옵션 관리	2364
""", '요': """
요금제 보기	2367
요약	2295
""", '원': """
원고료 보내기	2366
원문 보기	2296
원문보기	2295
""", '월': """
월간 결제	2346
월간 구독	2346
""", '웹': """
웹에서 계속 보기	2336
""", '위': """
위로	2295
위로 가기	2353
""", '유': """
유료 구독자 전용	2346
유료 기사입니다	2308
유료회원 전용	2346
유료회원 전용 기사	2346
유튜브 구독	2289
유튜브 구독하기	2289
유튜브에서 보기	2362
""", '음': """
음성 다운로드	2330
음성 재생하기	2308
음성으로 듣기	2286
음소거	2331
음소거 해제	2330
음소거를 해제하려면 탭하세요	2365
""", '응': """
응원하기	2275
""", '의': """
의견 남기기	2324
의견 보내기	2324
의견 쓰기	2292
""", '이': """
이 기사 공유하기	2371
이 기사 구매하기	2367
이 기사 어땠나요	2308
이 기사 어떠셨나요	2324
이 기사가 도움이 되었나요	2324
이 기사는 잠겨 있습니다	2346
이 기사를 공유합니다	2308
이 기사를 추천합니다	2308
이 기사를 평가해 주세요	2361
이 기사와 함께 읽은 기사	2308
이 기자의 다른 기사	2308
이 기자의 다른 기사 더보기	2353
이 동영상을 재생할 수 없습니다	2330
이 시각 많이 본 기사	2316
이 시각 많이 본 뉴스	2316
이 시각 주요뉴스	2293
이 시각 추천뉴스	2293
이 음성은 ai가 생성했습니다	2330
이 주제 팔로우	2357
이 콘텐츠를 표시할 수 없습니다	2334
이 페이지가 도움이 되었나요	2324
이런 기사는 어때요	2316
이름	2350
이름을 입력하세요	2368
이름을 입력해 주세요	2368
이메일	2286
이메일 주소 입력	2368
이메일 주소를 입력하세요	2348
이메일 주소를 입력해 주세요	2368
이메일 형식이 올바르지 않습니다	2348
이메일로 계속하기	2367
이메일로 공유	2358
이메일로 로그인	2367
이메일무단수집거부	2291
이메일을 입력하세요	2348
이메일을 입력해 주세요	2348
이메일을 입력해주세요	2368
이메일을 확인해 주세요	2348
이미 계정이 있으신가요	2346
이미 구독 중이신가요	2277
이미 구독 중입니다	2368
이미 등록된 이메일입니다	2368
이미 참여하셨습니다	2324
이미 투표하셨습니다	2324
이미 회원이신가요	2277
이미지 크게 보기	2295
이미지 크게보기	2353
이미지 확대	2295
이슈	2293
이어서 읽기	2369
이용권 구매	2346
이용권 선택	2346
이용약관	2291
이용약관에 동의합니다	2348
이전	2295
이전 기사	2293
이전 기사 보기	2308
이전 사진	2353
이전 영상	2365
이전 이미지	2369
이전글	2353
이전기사	2293
""", '인': """
인기 급상승	2316
인기 기사	2293
인기기사	2293
인기뉴스	2293
인쇄	2286
인쇄하기	2286
인스타그램 팔로우	2308
인스타그램에서 보기	2362
인스타그램에서 이 게시물 보기	2362
""", '일': """
일시	2343
일시 후원	2342
일시 후원하기	2342
일시정지	2331
일시후원	2275
""", '자': """
자동 번역	2331
자동 재생	2331
자동재생	2331
자막	2331
자막 보기	2330
자막 켜기	2330
자바스크립트가 비활성화되어 있습니다	2334
자발적 유료 구독	2366
자세히	2296
자세히 보기	2296
""", '작': """
작게	2359
""", '잘': """
잘 모름	2325
""", '장': """
장바구니 담기	2370
장바구니에 담기	2370
""", '재': """
재생	2295
재생 속도	2330
재생 시간	2330
재생속도	2330
재생할 수 없는 동영상입니다	2330
""", '저': """
저자 소개	2354
저작권규약	2291
저장	2286
""", '전': """
전송	2350
전송되었습니다	2348
전체 기사	2369
전체 기사 보기	2353
전체 뉴스 보기	2353
전체 댓글	2292
전체 동의	2334
전체 보기	2295
전체 사진 보기	2353
전체 화면	2331
전체메뉴	2295
전체보기	2295
전체화면	2331
전체화면 종료	2330
""", '접': """
접기	2295
접수되었습니다	2368
""", '정': """
정기	2343
정기 후원	2342
정기 후원하기	2275
정기구독	2277
정기후원	2275
정기후원 신청	2366
정기후원 신청하기	2366
정기후원하기	2342
정렬	2325
정상적으로 접수되었습니다	2368
정정·반론보도 신청	2354
정정보도 신청	2354
정정보도 요청	2354
""", '제': """
제보	2292
제보 바로가기	2354
제보하기	2292
제작 지원	2360
제작지원	2360
제출	91	2350
제휴 광고	2329
제휴 콘텐츠	2329
""", '좋': """
좋아요	2286
좋은 기사 후원하기	2275
""", '주': """
주소 복사	2308
주소가 복사되었습니다	2308
주소복사	2286
주요 기사	2293
주요 뉴스	2293
주요 뉴스 더보기	2316
주요기사	2293
주요뉴스	2293
주제 팔로우	2357
""", '지': """
지금 구매하기	2329
지금 뜨는 기사	2316
지금 뜨는 뉴스	2316
지금 플레이	2326
지금 플레이하기	2326
지금 후원하기	2366
지나친 음주는 건강에 해롭습니다	2329
지나친 음주는 건강을 해칩니다	2329
지도 보기	2296
지면보기	2277
""", '직': """
직접 입력	2343
""", '차': """
차단	2338
""", '참': """
참여하기	91
""", '창': """
창 닫기	2369
""", '책': """
책 구매하기	2329
""", '첫': """
첫 댓글을 남겨주세요	2361
첫 댓글을 작성해 보세요	2361
""", '청': """
청소년보호정책	2291
""", '최': """
최고의 혜택	2347
최신 기사	2293
최신 뉴스	2293
최신기사	2293
최신뉴스	2293
최신순	2325
최저가 보기	2370
""", '추': """
추천	2347
추천 기사	2293
추천 영상	2316
추천기사	2293
추천뉴스	2293
추천순	2325
""", '친': """
친구 추가하기	2308
""", '카': """
카카오 계정으로 로그인	2346
카카오 로그인	2346
카카오로 로그인	2346
카카오로 시작하기	2346
카카오스토리	2286
카카오톡	2286
카카오톡 공유	2286
카카오톡 공유하기	2358
카카오톡으로 공유	2308
카카오톡으로 공유하기	2308
카테고리	2293
""", '커': """
커피 한 잔 사주기	2342
커피 한 잔 후원하기	2342
""", '콘': """
콘텐츠 보기	2334
콘텐츠 불러오기	2334
콘텐츠 표시	2334
""", '쿠': """
쿠키 관리	2334
쿠키 설정	2291
쿠키 설정 관리	2334
쿠팡에서 구매	2329
쿠팡에서 구매하기	2329
쿠팡에서 보기	2329
쿠폰 받기	2370
""", '퀴': """
퀴즈	2328
퀴즈 도전하기	2326
퀴즈 풀기	2308
퀴즈 풀러 가기	2326
""", '크': """
크게	2359
""", '클': """
클릭하면 소리가 켜집니다	2365
""", '키': """
키워드	2293
""", '태': """
태그	2293
""", '텔': """
텔레그램에서 소식 받기	2308
""", '투': """
투표	91
투표 결과	2361
투표 결과 보기	91
투표 참여하기	2324
투표가 완료되었습니다	2324
투표에 참여해 주셔서 감사합니다	2324
투표하기	91	2308
투표해 주셔서 감사합니다	91	2324
""", '트': """
트위터	2286
트위터 공유	2286
트위터로 공유	2358
트위터에서 보기	2362
""", '특': """
특집 더보기	2353
특집 보기	2353
""", '티': """
티켓 예매	2329
티켓 예매하기	2329
""", '틱': """
틱톡에서 보기	2362
""", '팔': """
팔로우 중	2357
팔로우 취소	2357
""", '팟': """
팟빵에서 듣기	2362
""", '페': """
페이스북	2286
페이스북 공유	2286
페이스북에서 보기	2362
페이스북으로 공유	2308
페이스북으로 로그인	2346
페이지 새로고침	2339
페이지를 새로고침하세요	2339
페이팔로 결제	2367
""", '편': """
편집 원칙	2354
""", '펼': """
펼치기	2295
""", '포': """
포토	2293
포토 갤러리	2353
""", '폰': """
폰트 크기	2286
""", '푸': """
푸시 알림 받기	2337
""", '프': """
프리미엄	2277
프린트	2286
""", '피': """
피드백 보내기	2324
""", '필': """
필수	2350
필수 입력	2348
필수 입력 항목	2348
필수 입력 항목입니다	2348
필수 항목	2348
필수 항목입니다	2348
필자 소개	2354
""", '한': """
한 번	2343
한번만	2343
""", '할': """
할인 코드	2370
""", '함': """
함께 보면 좋은 기사	2293
함께 볼 기사	2316
함께 읽으면 좋은	2293
함께 읽은 기사	2316
""", '핫': """
핫뉴스	2293
핫이슈	2293
핫클릭	2316
""", '항': """
항상 허용	2334
""", '해': """
해제 방법	2341
해제했습니다	2341
""", '허': """
허용	2338
""", '헤': """
헤드라인	2293
""", '현': """
현재 시간	2330
""", '협': """
협찬	2290
""", '홈': """
홈	2295
홈으로	2353
홈으로 가기	2353
""", '화': """
화제의 뉴스	2293
화질	2331
""", '확': """
확인	2296
""", '환': """
환경설정 관리	2364
""", '회': """
회사소개	2291
회원 전용	2279
회원 전용 기사	2346
회원가입	2277
회원가입하고 계속 읽기	2367
회원이 아니신가요	2346
""", '후': """
후원	2275
후원 바로가기	2342
후원 신청	2342
후원 안내	2275
후원 페이지 바로가기	2342
후원 페이지로 이동	2342
후원 하기	2275
후원자 되기	2342
후원하기	2275
후원해 주셔서 감사합니다	2366
후원회원 가입	2275
후원회원 되기	2342
"""}

START = {'a': """
abonē	2444 K par	2444 K no	2444 K un	2446 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1498 K illimité
această	52 K investigație	2913 K traducere	2968 K știre a fost
además	1164 K:	1209 K, en
ai가	2305 K 자동 번역한	2305 K 번역한	2305 K 핵심	2305 K 요약한
ai에게	2305 K 물어	2305 K 질문	2305 K 물어보기
ajánljuk	1858 K:
aktivér	563 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3314 K dig till vårt	3330 K
anúncio	2867 K em #
apoyá	81 K
après	1627 K déduction fiscale
apúntate	1190 K a nuestro seminario	1190 K a nuestro evento
aquí	1221 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2694 K ukazał się	2694 K pochodzi z	2700 K przetłumaczony	2700 K został przetłumaczony	2700 K czyta	2700 K wygenerowany
artykuły	2691 K autora
artículo	1243 K publicado originalmente	1271 K publicado en colaboración
artículos	1134 K gratuitos
ascultă	1 K	2902 K:	2919 K podcastul	2919 K acest articol	2977 K pe
atradāt	44 K
atsisiųskite	2406 K
autorė	2410 K:
autoři	460 K jsou
außerdem	710 K lesenswert:	710 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1198 K la app
beiträge	27 K
benefício	2799 K do assinante:
berätta	59 K i	59 K gärna
beställ	3330 K
bestätigen	604 K sie ihre
bestätigungsmail	604 K
besøg	549 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1140 K diario	1140 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3639 K liên quan:	3652 K viết này có	3652 K viết có hữu ích	3699 K viết được bảo vệ	3700 K viết được thực hiện	3700 K viết được viết	3700 K viết này được	3707 K viết tiếp tục
báo	3652 K lỗi bài viết
bình	5 K luận	27 K luận	3653 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1858 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3652 K phát hiện	3652 K thấy bài viết
bản	3652 K tóm tắt này	3700 K dịch được
bấm	3654 K để nghe
bật	3630 K thông báo
""", 'c': """
caractères	1578 K restants
caràcters	383 K restants
chceš	482 K u nás pracovat	3190 K u nás pracovať
chefredaktör	3328 K och ansvarig utgivare:	3328 K:
chơi	3674 K ngay:
chưa	32 K có bình luận
citeşte	2902 K şi	2902 K şi:
citește	2902 K și	2902 K și:	2902 K:	2902 K mai mult	2902 K aici	2902 K mai departe:
citiți	2902 K și
ciąg	2704 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2753 K exclusivo para	2797 K gerado	2802 K oferecido por	2829 K incorporado d	2829 K externo d	2829 K incorporado do	2829 K incorporado da	2829 K externo do
conținut	2913 K generat	2917 K oferit de	2946 K încorporat de	2946 K extern de
coût	1627 K après déduction	1627 K réel après
crédit	1572 K photo	1572 K photos
crédits	1572 K photo	1572 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3656 K đặt ứng dụng	3656 K ứng dụng	3656 K app
còn	3672 K lại # ký tự
có	72 K thắc mắc	3639 K thể bạn quan tâm:	3695 K lỗi xảy ra
cấm	3699 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2908 K ai informații	2915 K ai observat o
dalinkitės	2406 K
další	448 K články autora
darovať	3184 K
dernières	1526 K actualités
descarcă	13 K	2933 K aplicația
descargá	13 K	1198 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2760 K no google play	2807 K na app store	2807 K no google play	2807 K para android e	2868 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	475 K
dorești	2950 K să primești notificări
doriți	2950 K să primiți notificări
dostępna	2707 K w
dostępne	2707 K w
dostępny	2707 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2718 K do	2731 K do dyskusji
držte	28 K se
duración	1259 K del vídeo	1259 K: # min	1259 K del episodio
duração	2867 K do vídeo	2867 K: # min
durée	1623 K de la vidéo	1623 K : # min	1623 K de l'épisode
découvrez	1527 K aussi	1551 K la boutique	1551 K notre boutique	1551 K nos jeux	1551 K notre hors-série	1559 K notre application	1559 K notre appli
décryptage	1527 K :
déductible	1488 K des impôts	1488 K à #
déjà	1496 K abonné	1496 K inscrit	1496 K client
dùng	3663 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1884 K
encuéntranos	12 K
envía	3 K
envíanos	1179 K
ermöglicht	712 K von
erről	1858 K bővebben
escríbenos	1167 K
escúchalo	1260 K en spotify	1260 K en apple podcasts
escúchanos	1260 K en spotify
estagiária	2790 K sob supervisão	2790 * K sob supervisão
estagiário	2790 K sob supervisão
""", 'f': """
faça	2805 K o quiz	2805 K o teste	2805 K o nosso
felelős	1881 K szerkesztő:	1881 K kiadó:
fiți	31 K primul
foretrækker	564 K du
fortsätt	3332 K läsa
fortæl	59 K mig
fotogalería	1239 K:
fotogaléria	3158 K:
fotografía	1210 K:
fotoğraf	3501 K # / #	3501 K #/#
fotoğraflar	3503 K:
frågor	72 K	73 K om artikeln
få	540 K fuld adgang til	563 K adgang	563 K fri	563 K fuld	563 K besked	563 K ugens	563 K dagens	563 K de	563 K nyheder	563 K en notifikation	563 K breaking	563 K seneste nyt	574 K	2613 K full tilgang til	2639 K tilgang	2639 K fri	2639 K full	2639 K beskjed	2639 K varsel	2639 K ukas	2639 K dagens	2639 K de	2639 K nyheter	2639 K siste	2651 K	2653 K varsel	2653 K varsler	2653 K push	3305 K full tillgång till	3330 K tillgång	3330 K fri	3330 K full	3330 K besked	3330 K en notis	3330 K veckans	3330 K dagens	3330 K de	3330 K nyheter	3330 K senaste	3341 K
férjen	1884 K hozzá
följ	12 K	3309 K	3330 K
følg	12 K	12 K oss	544 K	563 K	2617 K	2639 K
füge	12 K uns	718 K
fügen	12 K sie uns	718 K sie
für	607 K android und ios	658 K diesen artikel	658 K diesen	707 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1881 K:
""", 'g': """
gazeteciliğimizi	3457 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3653 K cửa hàng trực tuyến
giữ	3699 K bản quyền nội dung
glöm	3330 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3652 K ý cho bài viết
gör	3314 K quizet	3314 K vårt quiz	3330 K vårt
görmemiz	3462 K gereken
görsel	3506 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1885 K lát
hintergründe	710 K dazu:
hjälp	3314 K oss bli bättre	3314 K oss att bli bättre
hjælp	549 K os med at blive bedre
hlavné	3171 K body
hlavní	462 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3653 K trả lời khảo sát	3661 K ủng hộ
hämta	13 K	3318 K
häng	3330 K med
hääleta	1311 K
håll	28 K	28 K dig
hình	3696 K #/#
hör	662 K dir	718 K	3330 K
hören	662 K sie	718 K sie
hörzeit	734 K
hør	1 K artiklen	1 K artikkelen	1 K saken	533 K også	533 K også:	549 K mere på	563 K	2606 K også	2606 K også:	2639 K
""", 'i': """
iesūti	2432 K savu	2432 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2406 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2939 K acum:	2942 K responsabil
já	59 K fez	2753 K é assinante
jäikö	1439 K juttu kesken
jälgi	1311 K
""", 'k': """
kapcsolódó	1858 K	1858 K:
kezdőlap	96 K >	96 K /
không	3699 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3653 K tra kiến thức của bạn
kjøp	2622 K billetter	2622 K billett	2639 K
klausykitės	2391 K
klikněte	445 K zde
ključne	3109 K točke	3109 K tačke
klõpsates	1311 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2446 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	563 K
kopírovat	475 K
kopírovať	3184 K
kopē	2446 K
kvíz	445 K:	1871 K	3158 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1884 K
kérjen	1884 K
kérjük	28 K
kênh	3630 K youtube của báo
köp	3314 K biljetter	3314 K biljett	3330 K
kövess	12 K
kövesse	1884 K
kövessen	12 K
køb	549 K billetter	549 K billet	563 K
küfür	27 K içeren
küldd	3 K el	1866 K el nekünk
küldje	1866 K el nekünk	1884 K	1884 K tovább
ký	3672 K tự còn lại
kļūsti	2446 K
kết	3644 K nối với chúng tôi
""", 'l': """
laimē	2446 K
laimėkite	2406 K
legyél	1884 K
lejupielādē	2446 K
leé	1209 K también	1209 K más	1209 K:
lisää	1463 K meidät
lásd	1858 K még
lásson	1884 K több
lát	1866 K valami
láttál	1866 K valami
lägg	3330 K till
lähetä	1442 K juttuvinkki	1442 K uutisvinkki	1442 K vinkki	1446 K mielipidekirjoituksesi	1446 K mielipidekirjoitus	1463 K
lämna	3308 K dina tips	3308 K ditt tips
läs	3297 K mer om	3298 K också	3298 K också:	3298 K även	3298 K mer	3298 K mer:	3298 K:	3298 K här	3298 K även:	3305 K vidare med	3305 K mer på	3318 K e-tidningen	3318 K tidningen	3330 K	3332 K vidare
læs	532 K mere om	533 K også	533 K også:	533 K mere	533 K mere:	533 K:	533 K her	533 K hele	540 K videre med	554 K e-avisen	554 K avisen	563 K	565 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	463 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1463 K meidät
löysitkö	7 K
lütfen	28 K	3492 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2704 K wideo
mesterséges	1892 K intelligencia írta
mirá	1193 K el video	1209 K también	1209 K:
mitä	8 K pidit	33 K mieltä	1464 K mieltä sinä
mišljenja	3106 K autora	3106 K iznesena	3106 K izneta
mišljenje	3106 K autora
możliwość	5 K komentowania
mándanos	1179 K
más	1163 K noticias de	1163 K noticias sobre	1163 K sobre	1163 K en	1163 K de	1164 K información	1164 K información:	1167 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	448 K tip?	448 K tip na článek	448 K tip na téma	448 K tip pro
märkasid	44 K	1296 K midagi	1302 K viga	1302 K artiklis viga
még	32 K nincs
més	353 K informació:	379 K notícies de	379 K notícies sobre
mød	549 K os
mūs	2446 K vari
mời	3639 K xem	3639 K bạn đọc	3639 K độc giả	3644 K bạn tham gia	3644 K độc giả theo dõi	3644 K bạn đọc theo dõi	3654 K quý vị theo dõi	3654 K quý độc giả	3654 K bạn xem video	3654 K nghe
""", 'n': """
nahlásit	485 K chybu
nahlásiť	3193 K chybu
nahláste	3193 K chybu
najważniejsze	2700 K informacje
naloži	3238 K
naložite	13 K	3238 K
naročite	3245 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	483 K čas číst	3191 K čas čítať
než	492 K vložíte komentář	492 K začnete diskutovat	492 K napíšete příspěvek
nguồn	3648 K:	3648 K :
nhận	3630 K thông báo
nové	465 K číslo	465 K vydání	3174 K číslo	3174 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2831 K é possível mostrar este conteúdo	2831 K foi possível mostrar este conteúdo
näe	1463 K enemmän
nägid	1312 K viga
näita	1311 K
näitkö	1464 K virheen
näytä	1463 K sisältö
nå	3330 K vår
nézd	1858 K meg	1884 K meg
nézze	1858 K meg	1884 K meg
nāc	2437 K strādāt
nội	3679 K dung này không	3680 K dung này từ	3680 K dung nhúng từ	3680 K dung từ	3699 K dung được bảo vệ	3700 K dung được tạo	3700 K dung này được tạo
""", 'o': """
oceń	8 K	2701 K ten	2701 K artykuł	2701 K tekst
ocurrió	1236 K un error
odporučte	3184 K
odporúčame	3158 K:
odsłuchaj	2712 K	2712 K ten
ofereça	3 K
oglądaj	2688 K:
ohodnoťte	463 K	3172 K
opýtajte	3171 K sa
opširnije	3094 K:	3094 K na
otázky	72 K
ouça	1 K	2778 K:	2803 K o podcast	2862 K no	2868 K no spotify	2868 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2438 K kļūdu
pamanījāt	44 K	2438 K kļūdu
parrainé	1639 K par
pastebėjote	44 K	2392 K įdomų	2398 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3648 K viên:
piditkö	8 K	69 K	82 K	1464 K
pidätkö	82 K	1464 K
piše	3121 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	480 K
podrži	81 K
podržite	81 K	3124 K
podés	12 K seguir	1180 K enviarnos
podívejte	445 K se:	445 K se na video
poleć	2712 K
poslať	3184 K
poslechněte	1 K si	445 K si	445 K si:
poslušajte	1 K	3094 K:	3217 K:
posłuchaj	1 K	2688 K:	2688 K też:
poznáte	66 K niekoho
pozostała	2704 K część
pošaljite	41 K vijest
pošlete	475 K
pošlite	3 K	3184 K
poți	2908 K contacta autorul	2908 K contacta autoarea
praneškite	2392 K redakcijai
predplaťte	3188 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3158 K si tiež	3158 K si aj	3158 K si	3158 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2406 K
pronašli	44 K ste
pročitaj	3094 K još	3094 K i
pročitajte	3094 K još	3094 K i	3094 K više	3094 K:	3094 K više o ovoj temi
prvý	3183 K mesiac len za	3183 K mesiac za	3183 K mesiac už za	3183 K mesiac zadarmo
prześlij	2712 K dalej
präsentiert	712 K von
prüfen	718 K sie
publicité	1623 K dans #
publié	1607 K initialement dans le	1607 K initialement sur	1637 K avec l'autorisation
pàgina	408 K # de #
página	1237 K # de #	1237 K #/#	2845 K # de #	2845 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3172 K sa
páčilo	69 K sa
päivitä	1463 K
pääset	1463 K lukemaan
päätoimittaja	1461 K:
pódcast	1239 K:
păstrați	28 K
pērc	2437 K biļetes	2446 K
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
radšej	3191 K počúvate
radši	483 K posloucháte
rašykite	2392 K autorei	2392 K autoriui
recibí	1179 K las noticias
recomandări	2902 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1883 K ingyenesen
regisztráljon	1871 K	1883 K ingyenesen
regístrate	1131 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2704 K tekstu
rezervē	2446 K
rešite	3094 K kviz
riješite	3094 K kviz
rozwiąż	2688 K quiz
rätsel	701 K mit
rätseln	701 K sie mit
réservez	1551 K vos places pour la soirée de la rédaction
réservé	1496 K aux abonnés
réservée	1496 K aux abonnés
réservés	1496 K aux abonnés
résumer	1541 K cet article	1541 K l'article
résumé	1541 K généré	1541 K rédigé	1541 K réalisé	1541 K produit	1541 K par
rösta	3330 K
rādīt	2446 K
""", 's': """
saglabā	2446 K
saistīts	2421 K:
saņem	2446 K
sažetak	3109 K	3109 K članka	3109 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1179 K el canal	1209 K leyendo:
sesizări	2908 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	462 K	462 K článku
siųskite	2392 K savo	2406 K
sjefredaktør	2636 K:	2636 K og ansvarlig redaktør:
skopírovať	3184 K
skrót	2700 K artykułu
skúsili	59 K ste
související	445 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1639 K par
sporočite	3250 K napako
sprawdź	2688 K:	2688 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3171 K sa
stališča	3228 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	498 K si aplikaci
stöd	81 K	3305 K
stötta	81 K	3305 K
støt	81 K	540 K
støtt	81 K	2613 K
suscríbete	1125 K a	1260 K en spotify
susidūrėte	2392 K su
susiję	2380 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1541 K générée
syötä	1463 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1890 K:
szívesen	1885 K meghallgatjuk
szöveg	1890 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1184 K
síganos	12 K
sígueme	1184 K
síguenos	12 K
só	2753 K para assinantes
sólo	1131 K para suscriptores
søg	563 K nu
súhrn	3171 K
súmate	12 K	56 K a las #
súvisiace	3158 K:
súvisiaci	3158 K článok
sūti	2432 K savu	2446 K
số	3672 K ký tự còn lại
""", 't': """
también	1152 K en facebook	1164 K puedes leer	1164 K puedes leer:	1164 K te puede interesar:
també	353 K et pot interessar:
também	2868 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1468 K on
tekstą	46 K galima
tenés	1174 ¿K información
thấy	44 K lỗi
thử	3653 K sức với
tiedätkö	1442 K aiheesta	1442 K asiasta	1442 K lisää
tiivistelmä	26 K on
tilføj	563 K
tiếp	3707 K tục đọc sau
todavía	32 K no hay comentarios
további	1858 K részletek
traducció	362 K feta
transparentní	455 K účet:
trên	3630 K google news
trình	3679 K duyệt của bạn không	3679 K duyệt không
trả	3653 K lời câu đố
trải	3663 K nghiệm
turpinājums	2448 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1442 K
tác	3648 K giả:	3648 K giả là
támogasd	81 K	1876 K a	1876 K az
támogassa	81 K	1876 K a	1876 K az
täglichen	604 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1507 K l'application
téléchargez	13 K
tóm	3652 K tắt này	3700 K tắt được
töltsd	13 K le
töltse	13 K le	1884 K le	1884 K ki
történeteiket	1866 K
tüm	27 K yorumlar
tęsinys	2408 K
tłumaczenie	2700 K
tải	13 K	13 K ứng dụng	3630 K ứng dụng	3630 K app	3656 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3129 K na grešku
uključi	3117 K
uključite	3117 K
uložit	475 K
uložiť	3184 K
uložte	475 K si	3184 K si
unbeschränkter	681 K zugang
unterstütze	81 K	587 K
unterstützen	81 K sie	587 K sie	587 K sie die
uočili	7 K ste
upozorniť	3193 K na chybu
upozorněte	485 K na chybu
urmărește	12 K	2902 K și:	2919 K video	2977 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1871 K részt
već	3145 K za #	3145 K od #
več	3217 K:	3217 K v videu	3242 K o tem	3242 K novic	3242 K preberite
vidéo	1527 K :
visą	2406 K interviu
više	3094 K o:
você	2778 K pode gostar:
vprašaj	3231 K
vprašajte	3231 K
vypočujte	1 K si	3158 K si:
vyskúšali	59 K ste
vytiskněte	475 K
vytlačiť	3184 K
vytlačte	3184 K
vyzkoušeli	59 K jste
válaszolj	1884 K
válaszoljon	1884 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	563 K med
véleménycikkeit	1866 K
více	445 K zde	445 K k tématu:
vídeo	1239 K:
võida	1311 K
võta	1296 K ühendust	1311 K
vă	28 K rugăm să
věnujte	475 K
všechny	27 K komentáře	448 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	628 K artikel:
weź	2731 K udział w dyskusji
więcej	2687 K o	2687 K na temat	2687 K z	2688 K na ten temat:	2691 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	604 K newsletter
""", 'y': """
yanlişlik	3451 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2723 K uwagę	2723 K błąd	2723 K literówkę	2723 K uwagi	2723 K nieścisłość
ziņo	2432 K redakcijai
zkopírovat	475 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2720 K reporterem	2720 K reporterką	2720 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	637 K dpa	940 K #	940 K
""", 'à': """
à	1527 K lire aussi	1527 K lire également	1527 K lire :	1527 K lire sur	1527 K voir aussi	1527 K écouter	1527 K relire	1527 K découvrir	1527 K lire sur le même sujet	1527 K consulter :	1527 K voir également	1530 K propos de l'auteur	1530 K propos de l'autrice	1551 K retrouver dans le numéro	1624 K écouter sur spotify	1624 K écouter sur apple podcasts	1624 K retrouver sur spotify
àudio	362 K generat
""", 'á': """
áudio	2797 K gerado
""", 'ä': """
är	3308 K du
äänestä	1463 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2775 K preciso estar logado
écouter	1 K l'article	1 K cet article	1527 K aussi	1618 K sur
écoutez	1 K cet	1 K l'article	1555 K le podcast
épinglez	1574 K cet article	1574 K cette recette	1574 K cette page	1574 K la recette	1574 K ce billet	1574 K-la	1574 K-le	1574 K l'article	1574 K l'image
""", 'í': """
írd	1884 K be
írj	1866 K a szerzőnek
írja	1884 K be
írjon	1866 K a szerzőnek	1884 K közvetlenül	1884 K nekünk
""", 'î': """
în	2965 K imagini:
întreabă	2913 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1885 K szerint
""", 'ú': """
últimas	1163 K noticias de	2777 K de	2777 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	631 K die autor:in	631 K die autoren	631 K die autor:innen	633 K die autorin	633 K den autor	634 K die autorin	634 K den autor
übersetzung	715 K:	715 K aus dem
""", 'č': """
čitaj	3094 K još
čitajte	3094 K i	3094 K još	3094 K još:
članak	46 K se može	46 K možete	3109 K je preveden	3109 K čita	3112 K je objavljen u
članek	46 K lahko	3231 K je preveden	3231 K bere	3231 K je prebral	3234 K je objavljen v
článek	46 K lze	46 K můžete	462 K byl přeložen	462 K přeložen	462 K načetl	465 K vyšel v
článok	46 K možno	46 K môžete	3171 K bol preložený	3171 K načítal	3174 K vyšiel v
čo	33 K si myslíte
čtěte	445 K také	445 K také:	445 K i	445 K více	445 K:
číslo	455 K účtu pro dary	455 K transparentního účtu
čítajte	3158 K aj	3158 K tiež	3158 K viac
""", 'đ': """
đánh	3652 K giá bài viết
đã	3695 K xảy ra lỗi	3695 K có lỗi
đăng	3653 K ký tham dự hội thảo	3699 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3669 K dây nóng: #	3669 K dây nóng #
được	68 K phép đăng lại
để	3682 K xem nội dung này	3682 K hiển thị nội dung này
đọc	3639 K thêm	3639 K thêm:	3639 K:	3639 K tiếp:	3644 K tin nhanh
""", 'į': """
įsigykite	2406 K
įtraukite	2406 K mus
įveskite	2406 K
""", 'ś': """
ściągnij	13 K	2736 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2716 K:
źródło	2716 K:
""", 'ž': """
želite	3126 K raditi kod nas	3126 K da radite kod nas	3247 K delati pri nas
želiš	3126 K raditi kod nas	3247 K delati pri nas
žinote	2392 K daugiau	2407 K istoriją
žiūrėkite	2380 K taip pat	2406 K
""", 'ș': """
știrea	2975 K continuă
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
автор	3036 K - обозреватель	3036 K - корреспондент	3036 K - колумнист	3036 K - редактор	3576 K - оглядач	3576 K - колумніст	3576 K - кореспондент
авторка	3576 K - оглядачка	3576 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
""", 'б': """
бачите	44 K помилку
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
больше	3020 K новостей	3021 K по теме:	3059 K любите слушать	3059 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3039 K ли материал	3039 K ли пересказ	3039 K ли этот пересказ	3039 K ли этот	3039 K ли текст
была	3039 K ли статья	3039 K ли эта	3039 K ли новость
більше	3560 K по темі:	3560 K за темою:	3560 K на тему:	3560 K про це:	3591 K новин	3591 K матеріалів
""", 'в': """
вакансии	3042 K "	3042 K редакции
вакансії	3581 K "	3581 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3039 K понравилась	3039 K понравился	3039 K помогла	3579 K сподобалась	3579 K сподобалася	3579 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
включете	251 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	3020 K новости на тему	3020 K материалы	3020 K новости	3020 K статьи	3024 K статьи автора	3024 K материалы автора
всички	256 K новини
встановлюйте	3586 K
встановіть	13 K	3586 K	3612 K застосунок
встигніть	3615 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3038 K от
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3578 K від	3578 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3560 K:	3560 K про це
джерела	3593 K:
джерело	3593 K:
дивіться	3560 K також	3560 K:	3560 K також:	3560 K відео:
до	3560 K теми:
докладніше	3560 K:	3560 K про це
доступно	3047 K в	3047 K на	3047 K для	3586 K в	3586 K у	3586 K на	3586 K для
достъпно	251 K в	251 K на
дотримуйтесь	28 K
другие	3024 K материалы автора
думка	3576 K автора	3576 K редакції	3576 K, висловлена
думки	3576 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3024 K новость?
еще	3021 K по теме:
ещё	3020 K больше	3021 K по теме:
""", 'з': """
за	3560 K темою:
забелязахте	7 K
завантажити	3586 K в	3586 K з	3586 K у
завантажте	13 K	3586 K в	3586 K з	3612 K застосунок	3612 K додаток
завантажуйте	13 K	3586 K	3596 K застосунок
загрузите	3047 K в	3047 K на
задайте	3038 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	3578 K
зберегти	3590 K
збережіть	3590 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3599 K слухати
""", 'и': """
идет	3078 K подписка
идёт	3078 K подписка
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3053 K:
источники	3053 K:
""", 'к': """
как	3039 K вам статья	3039 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	3578 K виклад	3578 K переказ
коротко	3038 K от	3578 K від
краткий	26 K пересказ	3038 K пересказ
кратко	3038 K от
краткое	3038 K содержание
куиз	229 K:
""", 'л': """
лучшее	3020 K за
любите	3599 K слухати
""", 'м': """
материал	46 K можно	3021 K по теме:	3041 K опубликован в	3044 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	3050 K подписки за
мнение	3036 K автора	3036 K редакции
мнението	241 K на автора
мнения	3036 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3590 K
надішліть	3 K	3590 K
накратко	243 K от
началась	3078 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3078 K забудьте подписаться	3615 K забудьте передплатити
немає	3599 K часу читати
нет	32 K комментариев	3059 K времени читать
новия	246 K брой
новият	246 K брой
новости	3020 K партнеров
новый	3041 K номер
нравится	82 K
няма	32 K коментари
нямате	264 K време да четете
""", 'о': """
об	3021 K этом подробнее	3024 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3038 K	3578 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3047 K в
открыта	3078 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3051 K
отправьте	3 K	3051 K
оформити	3615 K передплату
оформить	3078 K подписку
оценете	244 K
оцените	8 K	3039 K
оцініть	3579 K
още	229 K по темата	229 K новини:	256 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	3050 K месяц за
перевод	3038 K выполнен	3038 K сделан
передплата	3589 K за #	3589 K від #	3615 K на перше півріччя	3615 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3578 K
переклад	3578 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3038 K
перший	3589 K місяць за
питання	73 K до статті
по	89 K подписке	3021 K теме:
повече	229 K по темата:	256 K новини
повідомити	3601 K про помилку
повідомте	3601 K про помилку	3601 K нам про помилку
погляди	3576 K авторів
подарете	255 K
подарите	3051 K
подарить	3051 K
подарувати	3590 K
подаруйте	3590 K
поддержать	3056 K
поддержи	81 K
поддержите	81 K	3056 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3050 K за #	3050 K от #	3050 K за рубль	3078 K на первое полугодие	3078 K на второе полугодие
подписывайтесь	12 K	3056 K на
подпишись	12 K	3071 K на
подпишитесь	12 K	3056 K на	3071 K на нас
подробнее	3021 K:	3021 K в материале	3021 K - в	3021 K читайте в материале	3021 K об этом
подробности	3021 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3036 K автора
позицията	241 K на автора
позиція	3576 K автора
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
порадьте	3590 K
порекомендуйте	3051 K
последвайте	12 K	261 K
последние	3020 K новости о
послухати	1 K
послушать	1 K
поставте	3578 K запитання
почитать	3021 K:
преведено	243 K с
преводът	243 K е
предпочитате	264 K да слушате
прежде	3072 K чем оставить комментарий	3072 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3024 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3615 K передплата
продолжается	3078 K подписка	3078 K подписная кампания
пройдите	3021 K тест
пройдіть	3560 K тест
прочетено	243 K от
прочетете	229 K още	229 K също
підписка	3589 K за #	3589 K від #
підписуйся	12 K
підписуйтесь	12 K	3596 K на
підпишіться	12 K	3596 K на
підсумок	3578 K
підтримайте	81 K	3596 K
підтримати	3596 K
""", 'р': """
работа	3042 K в "
радимо	3560 K прочитати:
разрешете	251 K
распечатайте	3051 K
распечатать	3051 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3021 K:
рекомендуємо	3560 K:
робота	3581 K в "	3581 K у "
роздрукувати	3590 K
роздрукуйте	3590 K
розкажіть	59 K у
розпочалася	3615 K передплата
розпочато	3615 K передплату
""", 'с': """
саммари	3038 K
свалете	13 K	251 K	276 K приложението
свежий	3041 K номер
свързани	229 K:
связаться	3024 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3047 K в	3047 K из	3056 K приложение	3076 K приложение
скачать	13 K	3047 K в	3047 K на
скопировать	3051 K
скопируйте	3051 K
скопіювати	3590 K
скопіюйте	3590 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	3560 K:	3560 K також:
слухати	1 K
слушайте	3021 K:	3021 K также:
слушать	1 K
см	3021 K. также:
смотрите	3021 K также	3021 K:	3021 K	3021 K также:	3021 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3061 K об ошибке	3061 K нам об ошибке
сообщить	3061 K об ошибке
сохраните	3051 K
сохранить	3051 K
спитайте	3578 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	3038 K
спросить	3038 K
станьте	31 K первым	31 K першим	3056 K подписчиком	3056 K соучастником	3596 K частиною спільноти	3596 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена
статтю	46 K можна	3578 K перекладено
статью	46 K можно	3044 K можно
статья	3038 K переведена	3038 K озвучена	3039 K была	3041 K опубликована в
стежте	12 K за
стислий	3578 K виклад	3578 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
""", 'т': """
також	3560 K читайте:
текст	46 K можно	46 K можна	3038 K переведён	3038 K переведен	3038 K озвучен	3578 K перекладено	3578 K озвучено
текстът	46 K може	241 K отразява	243 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	243 K резюме	243 K обобщение
точка	3036 K зрения автора	3576 K зору автора	3576 K зору редакції
триває	3615 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3059 K слушать
успейте	3078 K подписаться
установите	13 K	3076 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	3021 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3058 K работать у нас	3058 K у нас работать	3058 K работать в нашей
хочете	3598 K працювати в нас	3598 K в нас працювати	3598 K працювати у нас
хочеш	3598 K працювати в нас
хочешь	3058 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3578 K переказ	3578 K короткий виклад	3578 K короткий переказ	3578 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	229 K още
чети	229 K още
чи	3579 K була стаття	3579 K був матеріал	3579 K був переказ	3579 K був цей переказ	3579 K була ця	3579 K був цей	3579 K сподобалась	3579 K сподобалася	3579 K сподобався
читай	3071 K нас
читайте	12 K нас	13 K	3021 K также	3021 K также:	3021 K:	3021 K подробнее	3021 K еще	3021 K по теме:	3021 K подробнее:	3021 K материал	3021 K в материале	3047 K нас без	3047 K без	3056 K	3056 K нас в	3560 K також	3560 K також:	3560 K:	3560 K ще	3560 K також на тему:	3560 K по темі:	3560 K також на тему	3596 K
читать	3021 K также	3021 K по теме:
что	33 K вы думаете	3021 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	3560 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	3038 K краткое содержание
этот	26 K пересказ	3038 K пересказ	3038 K краткий пересказ	3044 K материал можно	3044 K текст можно
эту	3044 K статью можно
""", 'я': """
як	3579 K вам стаття	3579 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1678 K את
אולי	1693 K פספסתם:
אזהרה	1706 K: צריכה מופרזת של אלכוהול	1706 K - צריכה מופרזת
אין	1730 K להעתיק	1730 K לעשות שימוש
אירעה	1726 K שגיאה
אל	1684 K תפספסו: הפעילו
ארעה	1726 K שגיאה
""", 'ב': """
בואו	1679 K לעבוד איתנו
בחנו	1681 K את עצמכם
""", 'ד': """
דווחו	1678 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1665 K:	1680 K לפודקאסט	1680 K לפרק
האם	8 K אהבתם	1678 K הכתבה	1678 K הסיכום	1678 K המידע
הדוא	1672 K"ל האדום
הדפדפן	1709 K שלך אינו	1709 K שלך לא
הווידאו	1709 K אינו
הורידו	13 K	1658 K את האפליקציה	1683 K
הטקסט	1731 K נוצר
היו	31 K הראשונים
הירשמו	1679 K לוובינר	1679 K לכנס
הכותב	1673 K הוא
הכותבים	1673 K הם
הכותבת	1673 K היא
הכנתם	59 K
הכתבה	1678 K עניינה	1694 K ממשיכה	1730 K מוגנת	1731 K נכתבה	1731 K תורגמה	1738 K ממשיכה
המחבר	1673 K הוא
המחברת	1673 K היא
המייל	41 K האדום
המשך	1694 K הכתבה	1738 K הכתבה
הסיכום	1731 K נוצר
הסרטון	1709 K אינו	1709 K לא
הפעילו	1684 K התראות	1684 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1738 K ממשיכה
הפרק	1680 K המלא זמין
הצביעו	1681 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1658 K לערוץ הטלגרם	1658 K לקבוצת הוואטסאפ	1658 K לקבוצת הווטסאפ	1669 K אלינו	1669 K לערוץ	1669 K לקבוצה	1669 K לקבוצת	1669 K לקבוצות	1669 K עכשיו	1669 K גם	1670 K	1679 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1680 K לפודקאסט
השתתפו	1681 K בסקר
התגובות	5 K
התוכן	1709 K אינו	1730 K מוגן
התחקיר	52 K הזה
התרגום	1731 K נעשה
""", 'ח': """
חודש	1689 K ראשון ב
""", 'י': """
יש	72 K שאלות	1672 K לכם מידע	1672 K לכם סיפור	1672 K לך מידע	1672 K לך סיפור
""", 'כ': """
כדי	1689 K לקרוא את	1712 K לצפות בתוכן	1712 K להציג את התוכן
כל	1669 K החדשות
כתבות	1693 K נוספות:
""", 'ל': """
להאזנה	1680 K לכתבה	1680 K לפודקאסט
להורדת	1683 K
להמשך	1689 K קריאה
לכל	1673 K הכתבות של	1693 K הכתבות:
לכתבה	1665 K המלאה
לכתבות	1693 K נוספות:
לעדכונים	1669 K נוספים	1669 K
לערוץ	1658 K הטלגרם
לפניות	1672 K לכתב	1672 K לכתבת
לפרק	1680 K המלא
לצפייה	1680 K בסרטון	1680 K בווידאו	1680 K במשדר	1712 K בתוכן
לקבוצת	1658 K הווטסאפ	1669 K הוואטסאפ	1669 K הווטסאפ
לקבלת	1669 K עדכונים
לקריאה	1665 K נוספת	1665 K נוספת:	1689 K מלאה
לקריאת	1689 K הכתבה המלאה
לרכישת	1679 K כרטיסים לכנס	1679 K כרטיסים לחצו	1679 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1681 K דעתכם? הצביעו
מייל	1672 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1726 K השתבש
""", 'נ': """
נותרו	1701 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1672 K במשהו	1672 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1709 K זה אינו
""", 'ע': """
עוד	1665 K בנושא:	1693 K במדור:	1693 K כתבות:
עמוד	1727 K # מתוך #
ענו	1681 K על הסקר	1681 K על הסקר:	1681 K על החידון
עקבו	12 K	1669 K אחרינו	1670 K אחרי
""", 'פ': """
פורסם	1730 K לראשונה	1730 K במקור
פרסומת	1694 K
""", 'צ': """
צפו	1665 K:	1665 K גם	1680 K בסרטון	1680 K בתיעוד	1680 K בווידאו	1680 K בכתבה
צריכה	1706 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1684 K התראות	1684 K עדכונים על	1684 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1665 K גם	1665 K גם:
קראו	1665 K גם	1665 K גם:	1665 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1669 K להיות	1669 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1703 K עכשיו:
שחקו	1703 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1701 K נותרו	1701 K שנותרו
תוכן	1710 K מוטמע	1710 K זה מגיע	1710 K חיצוני	1710 K זה מוצג	1731 K זה נוצר
תמונה	1727 K # מתוך #	1727 K # / #
תמכו	81 K	1687 K	1688 K בעיתונות	1688 K בנו	1688 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1408 K مطلب	1408 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1363 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1400 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1351 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1375 K بازي كنيد:
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
انتشار	1400 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1348 K اين	1348 K خطايي
اين	52 K گزارش	1348 K	1363 K مطلب را هم بخوانيد:	1380 K ويدئو در	1380 K ويديو در	1380 K محتوا در	1381 K محتوا از	1400 K مقاله تحت	1401 K متن	1401 K مقاله	1401 K خلاصه	1401 K ترجمه	1401 K خبر
اينجا	1363 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1408 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1400 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1336 K:
بخوانيد	1336 K:
براي	1383 K ديدن اين محتوا	1383 K مشاهده اين محتوا	1383 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1348 K اين
بيشتر	1336 K بخوانيد	1336 K بخوانيد:	1336 K ببينيد	1363 K بدانيد:
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
تصوير	1397 K # از #
تعداد	1373 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1344 K با نويسنده
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
خبرنگار	1344 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1396 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1351 K خود را
در	1336 K اين باره بخوانيد	1351 K اين نظرسنجي	1351 K نظرسنجي ما	1351 K نظرسنجي	1363 K همين زمينه:	1363 K همين رابطه:
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
شما	1351 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1397 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1344 K:
عكس	1397 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1373 K باقيمانده
كد	1344 K خبر:	1344 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1400 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1383 K جاوااسكريپت
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
مترجم	1344 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1381 K جاسازيشده از	1381 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1380 K شما
مشكلي	1396 K پيش امد
مصيتم	7 K
مطالب	1336 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1344 K:	1344 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1348 K شما درباره
نظرات	5 K
نظرسنجي	1351 K:
نقل	68 K مطالب با ذكر	1400 K مطالب
نويسنده	1344 K:	1344 K :
نويسههاي	1373 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1336 K بخوانيد	1336 K بخوانيد:	1363 K ببينيد:
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
گزارش	1344 K:	1348 K خطا
""", 'अ': """
अभी	1803 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1808 K ब्राउजर
आपको	1781 K यह	1781 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1809 K पोस्ट
इनपुट	1776 K-	1776 K:	1776 K -	1776 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1767 K भी पढें	1767 K भी पढें:	1794 K भी पढें-	1794 K भी देखें:
""", 'ए': """
एक	1824 K त्रुटि हुई
एजेंसी	1776 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1767 K पढें:	1794 K भी पढें:
""", 'क': """
कुछ	1824 K गलत हो गया
केवल	1790 K # रुपये में
कोई	44 K गलती	72 K सवाल	1824 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1781 K यह	1781 K आपको
""", 'ख': """
खबर	1781 K में कोई	1835 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1809 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1776 K:
""", 'त': """
तस्वीर	1825 K #/#
""", 'द': """
देखें	1767 K:	1767 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1794 K:
पढें	1767 K:	1794 K-
पसंद	69 K आया
पेज	1825 K #/#	1825 K # / #
""", 'फ': """
फेसबुक	1809 K पोस्ट
फोटो	1825 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1776 (K
""", 'म': """
मात्र	1790 K # रुपये में
""", 'य': """
यह	1767 K भी पढें	1767 K भी पढें:	1767 K भी देखें:	1776 (K लेखक के	1781 K खबर आपको	1794 K भी पढें-	1794 K भी पढें -	1808 K वीडियो आपके	1808 K सामग्री आपके	1809 K सामग्री	1811 K सामग्री देखने के लिए	1811 K वीडियो देखने के लिए	1828 K लेख कॉपीराइट	1828 K सामग्री कॉपीराइट	1829 K लेख	1829 K खबर	1829 K अनुवाद	1829 K सारांश	1829 K तस्वीर	1829 K सामग्री
यूट्यूब	1809 K वीडियो
ये	1767 K भी पढें	1767 K भी पढें:	1776 (K लेखक के	1794 K भी पढें-	1794 K भी देखें:
""", 'ल': """
लेख	1835 K विज्ञापन के
लेखक	1776 K के बारे में	1776 (K	1776 K वरिष्ठ पत्रकार हैं	1776 K स्वतंत्र पत्रकार हैं
लेखिका	1776 K के बारे में	1776 (K	1776 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1835 K के बाद
वीडियो	1811 K देखने के लिए
""", 'श': """
शेष	1801 K अक्षर
""", 'स': """
संबंधित	1767 K:	1794 K खबर:	1794 K खबरें:
सर्वाधिकार	1828 K सुरक्षित
सिर्फ	1790 K # रुपये में
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
กด	12 Kติดตาม	3359 Kติดตาม	3359 Kไลก์
""", 'ข': """
ขอ	3362 Kบคุณภาพจาก	3362 Kบคุณข้อมูลจาก
ข่	3355 Kาวที่เกี่ยวข้อง:	3362 Kาวโดย	3368 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3368 Kิป:
คุ	3365 Kณรู้สึกอย่างไรกับ	3365 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3368 Kคลิป:	3368 Kคลิป :
""", 'ซ': """
ซื	3366 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3355 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3359 Kดตามช่อง	3359 Kดตามเรา	3359 Kดตามข่าว	3377 Kดตามอ่านข่าวอื่นๆ	3377 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3364 Kม ai
""", 'ท': """
ทด	3366 Kสอบความรู้ของคุณ
ทำ	3366 Kแบบสำรวจสั้น
ที	3362 K่มา:	3362 K่มา :
""", 'บ': """
บท	3364 Kความนี้ใช้ ai	3364 Kสรุปนี้	3364 Kความนี้แปล	3364 Kความนี้เรียบเรียง	3365 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3364 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3362 K้เขียน:	3362 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3365 Kข้อผิดพลาดในบทความ
พื	3378 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3366 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3362 Kพ:	3402 Kพที่ # จาก #	3402 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3366 Kวมโหวต:	3366 Kวมโหวต :	3366 Kวมทำแบบสำรวจ	3366 Kวมสนุก	3373 Kวมสนับสนุน
ร้	3381 Kองทุกข์	3381 Kองเรียน
""", 'ล': """
ลง	3366 Kทะเบียนเข้าร่วมสัมมนา	3366 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3373 Kับสนุน
สร	3364 Kุปโดย	3364 Kุปข่าวด้วย	3364 Kุปนี้	3364 Kุปข่าวโดย	3365 Kุปนี้มีประโยชน์
สา	3381 Kยด่วนข่าว	3381 Kยด่วนทีมข่าว
ส่	3381 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3402 K้า # จาก #
""", 'อ': """
อ่	3355 Kานเพิ่มเติม:	3355 Kานต่อ:	3355 Kานข่าวต้นฉบับ:	3355 Kานเพิ่มเติม	3355 Kานประกอบ:	3368 Kานข่าวเพิ่มเติม:	3368 Kานข่าวเพิ่มเติม	3368 Kานข่าวที่เกี่ยวข้อง:	3368 Kานข่าว:	3368 Kานเรื่องอื่น:	3377 Kานข่าวอื่นๆ	3377 Kานข่าวต้นฉบับได้ที่	3377 Kานบทความอื่นๆ	3377 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3362 Kางอิง:
""", 'เ': """
เก	3362 Kี่ยวกับผู้เขียน
เข	3359 K้าร่วมช่อง
เน	3364 Kื้อหานี้สร้าง	3378 Kื้อหาสปอนเซอร์	3378 Kื้อหาโฆษณา	3378 Kื้อหาสนับสนุนโดย
เพ	3359 Kิ่มเพื่อน
เร	3362 Kื่อง:	3362 Kื่อง :	3362 Kื่องและภาพ
""", 'แ': """
แจ	3365 K้งแก้ไขข่าว	3381 K้งเบาะแส	3381 K้งข่าว
แช	3 Kร์
แป	3364 Kลโดย
แอ	3359 Kดไลน์
""", 'โ': """
โฆ	3378 Kษณา -
""", 'ใ': """
ให	3365 K้คะแนนบทความ
""", 'ไ': """
ไม	3359 K่พลาดทุกข่าวสาร	3359 K่พลาดข่าว
""", 'ả': """
ảnh	3648 K:	3696 K #/#	3696 K # / #
""", 'ủ': """
ủng	3648 K hộ tác giả	3661 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2188 Kせて読みたい	2188 【Kせて読みたい】	2188 Kせて読みたい:
""", 'こ': """
こち	2188 Kらもおすすめ	2188 Kらもおすすめ:	2216 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2196 K記事を書いた人	2196 K記事の筆者	2199 K要約はai	2199 K要約は、ai	2199 K要約は役に立ち	2199 ※K要約	2199 K記事の翻訳	2199 K記事の要約	2199 K記事はai	2199 K翻訳	2199 K見出しはai	2207 K記事は	2207 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2188 Kと見る:	2216 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2245 Kーが発生しました
""", 'オ': """
オリ	2216 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2220 【Kゼント】	2220 Kゼント応募
""", 'ペ': """
ペー	2246 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2216 【K】
""", '下': """
下載	13 K	3735 Kapp	3735 K應用程式
下载	13 K	3735 Kapp	3735 K应用
""", '以': """
以上	3761 K内容由ai
以下	3819 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3758 K:	3758 (K	3758 K係	3758 K为	3758 K為
""", '你': """
你做	59 K了吗
你可	3749 K能會喜歡:	3780 K能想看:
你有	3756 K线索
你覺	3763 K得這篇
你觉	3763 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3758 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3761 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3741 K微信公众号	3741 K官方微信
""", '内': """
内容	3761 K由ai
""", '写': """
写真	2188 【K】	2188 K:	2216 【Kを見る】	2216 【Kギャラリー】	2246 K #/#	2246 K#/#	2246 K # / #
""", '出': """
出典	2196 K:
出现	3814 K问题
出錯	3814 K了
出错	3814 K了
""", '分': """
分享	3 K
""", '前': """
前回	2216 【K】	2216 Kの記事:
""", '剩': """
剩余	3789 K字数
剩餘	3789 K字數
""", '加': """
加入	12 K	3754 K	3775 K
""", '動': """
動画	2188 【K】	2216 【Kを見る】
""", '升': """
升級	3775 K
升级	3775 K
""", '原': """
原文	3779 K刊于	3779 K刊於
""", '参': """
参与	3765 K我们的
参考	69 Kになった	2188 K:
""", '參': """
參與	3765 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3764 K错误
发生	3814 K错误
""", '取': """
取材	2196 K・文	2196 K・執筆
""", '另': """
另请	3749 K参阅
""", '可': """
可以	3755 K在x上
可自	68 K由转载
""", '合': """
合わ	2188 Kせて読みたい:
""", '同': """
同场	3749 K加映:
同場	3749 K加映:
""", '問': """
問問	3761 K我們的ai
問題	2245 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3819 K由ai
""", '圖': """
圖片	3819 K由ai
""", '執': """
執筆	2196 K:	2196 K/
""", '報': """
報名	3766 K參加
""", '填': """
填写	3765 K问卷
填寫	3765 K問卷
""", '如': """
如发	3764 K现
如有	3756 K线索	3756 K線索
如果	3756 K您有相关线索	3756 K你掌握	3756 K您掌握	3757 K您有
如發	3764 K現
""", '官': """
官方	3741 K微信:	3741 K微信公众号:
""", '審': """
審校	3758 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3749 K閱讀	3749 K阅读	3749 K閱讀:	3749 【K閱讀】	3780 K阅读:
""", '开': """
开启	3735 K通知	3735 K推送通知
""", '引': """
引用	2196 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3780 K:
影音	3780 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3780 K看更多:
""", '微': """
微信	3735 K扫	3741 K公众号:
""", '您': """
您对	3763 K这篇文章
您對	3763 K這篇文章
您有	3756 K线索
您的	27 K评论
您覺	3763 K得這篇
您觉	3763 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3735 K客户端
""", '打': """
打开	13 K	3735 K微信
""", '扩': """
扩展	3749 K阅读:
""", '扫': """
扫一	3735 K扫
扫描	3735 K二维码关注	3754 K
扫码	3754 K
""", '投': """
投票	3765 K:
投稿	27 Kは
""", '报': """
报名	3766 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3754 K追蹤
""", '掃': """
掃一	3735 K掃
""", '採': """
採訪	3758 K撰文:
""", '推': """
推荐	3749 K阅读	3749 K阅读:
推薦	3749 K閱讀:
""", '提': """
提供	2196 K:
""", '摘': """
摘要	3761 K由	3819 K由ai
""", '撰': """
撰文	3758 K:
撰稿	3758 K:
""", '支': """
支持	3773 K
""", '收': """
收听	1 K	3768 K我们的播客	3768 K我们的节目
收聽	1 K	3768 K我們的播客	3768 K我們的節目
""", '文': """
文/	2196 K
文:	2196 K
文・	2196 K
文章	44 K有误	3758 K来源:	3764 K有误	3764 K有誤
""", '新': """
新聞	41 K爆料	3756 K線索
新闻	41 K热线	41 K报料	41 K爆料	3756 K线索热线	3756 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3749 K:	3749 K新聞:	3749 K內容:	3749 【K新聞】	3749 K相關	3749 K阅读:	3749 K報導:	3749 K报道:	3779 K精彩内容	3779 K精彩內容	3779 K资讯	3779 K資訊	3779 K内容请	3779 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3756 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3818 K授權	3818 K許可
未经	3818 K授权不得转载	3818 K许可不得转载	3818 K授权	3818 K许可
""", '本': """
本主	76 K题已关闭
本内	3761 K容由ai
本报	41 K热线
本摘	3761 K要
本文	3758 (K作者	3758 K作者	3761 K摘要	3761 K由ai	3761 K由人工智能翻译	3761 K由人工智能生成	3761 K由人工智慧	3779 K章來自	3779 K转载自	3779 K轉載自	3779 K来自	3779 K來自	3818 K受版权保护	3818 K受著作權保護	3818 K原载于	3818 K首发于	3818 K原刊於	3818 K轉載自	3818 K转载自	3819 K由ai	3819 K由人工智能	3819 K由 ai	3819 K由人工智慧	3819 K使用ai	3819 K经ai
本翻	3819 K译由
""", '来': """
来发	31 K表第一
来源	3758 K:
""", '校': """
校对	3758 K:
""", '構': """
構成	2196 K・文
""", '次': """
次に	2188 K読む:
次の	2216 Kページ:	2216 【K記事】
次ペ	2216 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3754 K加入	3755 K在	3755 K关注	3756 K提供线索	3756 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3754 K加入	3755 K在	3756 K提供線索	3756 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3761 K要	3819 K要由ai
""", '测': """
测一	3765 K测:
""", '測': """
測一	3765 K測:
""", '点': """
点击	3749 K查看	3749 K阅读:	3768 K观看视频	3768 K收听
点我	3754 K加入
""", '熱': """
熱門	3780 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3756 K请	3756 K請
""", '版': """
版权	3818 K声明	3818 K所有
版權	3818 K聲明
""", '用': """
用微	3735 K信扫
""", '画': """
画像	2188 【K】	2216 【Kを見る】	2246 K#/#	2246 K #/#	2246 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3764 K錯誤
發生	3814 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3749 K阅读	3749 K新闻	3749 K报道:	3749 K阅读:	3780 K新闻:	3780 K文章:
相關	3749 K新聞	3749 K報導	3749 【K新聞】	3749 K閱讀:	3780 K新聞:	3780 K文章:	3780 K報導:
""", '看': """
看更	3749 K多:
""", '立': """
立即	3754 K加入	3765 K报名	3765 K報名
""", '筆': """
筆者	2196 Kプロフィール
""", '編': """
編輯	3758 K:
編集	41 K部への情報提供
""", '线': """
线索	3756 K征集
""", '编': """
编辑	3758 K:	3758 (K:
""", '聽': """
聽我	3768 K們的podcast
""", '著': """
著者	2196 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3768 K上方影片
""", '观': """
观看	3768 K上方视频
""", '视': """
视频	3780 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3775 K	3785 K本報	3785 K我們	3785 K本刊
""", '記': """
記事	7 Kの誤り	2207 Kの誤り	2207 Kに誤り
記者	2196 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2188 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2220 【Kプレゼント】	2220 Kプレゼント
""", '請': """
請支	3773 K持
""", '订': """
订阅	3775 K	3785 K本报	3785 K我们	3785 K本刊	3785 K本公众号	3785 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3773 K持
""", '責': """
責編	3758 K:
""", '資': """
資料	3758 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3773 K
""", '责': """
责任	3758 K编辑:	3758 (K编辑
责编	3758 K:
""", '赞': """
赞助	3773 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3789 K输入
""", '这': """
这个	3762 K摘要
这段	3762 K摘要
这篇	8 K文章	52 K调查	52 K报道	3762 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3762 K摘要
這篇	3762 K文章
""", '還': """
還可	3789 K輸入
""", '采': """
采写	3758 K:
""", '長': """
長按	3754 K
""", '长': """
长按	3754 K
""", '開': """
開啟	3735 K通知	3735 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2188 K記事	2188 K記事:	2188 【K記事】	2188 K:	2188 【K】	2216 【K写真】
""", '閱': """
閱讀	3749 K更多
""", '问': """
问问	3761 K我们的ai
""", '阅': """
阅读	3749 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3818 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3765 K報名
""", '马': """
马上	3765 K报名
""", '點': """
點我	3754 K加入
點擊	3749 K查看	3749 K閱讀:	3768 K觀看影片
""", '같': """
같이	2294 K 보기:
""", '관': """
관련	2294 K 기사:	2317 K 기사 :	2317 [K 기사]	2317 K 기사-
관련기사	2294 K	2294 K:	2294 [K]	2317 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2305 K #줄 요약
기사에	73 K 대해 궁금	2310 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2317 K 기사:
""", '당': """
당신의	2309 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2294 K 읽기:
더보기	2294 [K]	2294 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2309 K 설문에	2309 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2317 [K 본 기사]
""", '문': """
문제가	2351 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2305 K 요약은
""", '사': """
사진	2352 K #/#	2352 K # / #
사진출처	2320 K:
""", '생': """
생성형	2305 K ai가 요약
""", '선': """
선택	2349 (K) 개인정보	2349 [K] 개인정보	2349 (K) 광고성	2349 [K] 광고성
""", '설': """
설문에	2309 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2309 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2294 [K]
""", '오': """
오류가	2351 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2305 K 요약은 ai	2305 K 요약이 도움	2305 K 기사는 인공지능	2305 K 기사는 ai	2305 K 번역	2310 K 기사가 도움이	2310 K 기사를 어떻게	2310 K 뉴스에 대한 의견	2310 K 기사에 대한 의견
이미지	2352 K #/#	2352 K # / #
이슈	2317 [K]
이어	2294 K 읽기:
""", '인': """
인기기사	2317 [K]
""", '일': """
일시적인	2351 K 오류가
""", '자': """
자료출처	2320 K:
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
지금	2327 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2294 K 기사:
추천기사	2317 [K]
""", '출': """
출처	2320 K:	2320 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2352 K #/#
""", '필': """
필수	2349 (K) 개인정보	2349 [K] 개인정보	2349 (K) 이용약관	2349 [K] 이용약관
""", '함': """
함께	2294 K 볼 만한 기사:	2294 K 보면 좋은 기사:	2317 [K 읽기]
""", '핫': """
핫클릭	2317 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2294 [K]
""", '후': """
후원	2345 K 계좌
후원계좌	2345 K
"""}

CONTAINS = {',': """
,说:	3841 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2988 K-vă	2992 K
abonații	50 K pot	2989 K noștri
abonează	80 K-te	2890 K-te pentru	2895 K-te pe youtube	2988 K-te
abonné	50 en tant qu'K	1493 pas encore K	1495 déjà K	1497 en tant qu'K
abonnés	1493 réservé à nos K	1495 réservé aux K	1643 nos K	1646 K
abonējiet	80 K	2453 K
actualisé	97 cet article a été K
actualité	1503 l'essentiel de l'K	1513 suivez l'K	1513 suivez toute l'K	1513 retrouvez toute l'K	1536 couvre l'K
actualizată	97 știrea a fost K
acționari	2957 fără K
adatkezelési	1854 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1279 K
adomány	1902 K
adományoddal	1898 K
adományok	1902 K
adományozz	1898 K
adományozzon	1875 K itt
advirtió	1279 K
adó	1843 K #%
adód	1900 K #
adója	1875 K #
adăugat	2991 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3325 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1645 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1279 K
afișată	60 email nu va fi K
agregó	1279 K
aicināja	2456 K
aizsargātas	2422 visas tiesības K
aiškino	2416 K
ai가	2355 K 작성	2355 K 생성	2355 K 요약	2355 K 번역
ai로	2355 K 작성	2355 K 생성
ai를	2355 K 활용해
ajouté	1645 a K
ajută	2988 K-ne
ajánld	1898 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1851 töltsd le az K
alkalmazásban	1873 az K
alkalmazást	1873 K
alkalmazásunk	1899 K
alkalmazásunkat	1851 töltse le K
alkalmazásunkban	84 K
alăturat	2909 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1557 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	660 jetzt K:
anketě	468 naší K	468 v K
ankietę	35 naszą K	2705 naszą K	2705 krótką K
ankstesnėje	97 K versijoje
anmäl	3345 K dig till vårt	3345 K dig till våra
anmäla	3320 genom att K dig
annoncé	1645 a K
annoncør	567 betalt af en K	567 betalt af K
annonslänkar	37 K	74 K	3325 K
annonsör	3334 betalt av en K	3334 betald av en K
annonsør	2644 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1279 K
anunțat	2991 a K
använder	3290 vi K cookies	3291 K kakor
anúncio	2801 após o K	2801 depois do K
anúncios	70 sem K	2883 sem K
apelował	2741 K
apelowała	2741 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1141 descarga la K	1141 descarga nuestra K
aplicația	84 în K noastră	2896 descarcă K	2988 descarcă K noastră	2988 descarcă gratuit K	2988 descarcă K și	2989 K noastră
aplikacją	84 z naszą K
aplikację	2670 pobierz naszą K	2671 pobierz K	2671 ściągnij K	2728 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3179 našej K
aplikáciu	3179 mobilnú K	3179 K
aportació	421 la teva K
aportación	1176 tu K	1202 haz tu K
apoyá	1276 K
applikációnk	1873 K
applikációnkat	1873 K
applikációnkban	84 K
apsolīja	2456 K
apóyanos	1176 K	1276 K
apóyenos	1176 K	1276 K
apúntate	1120 K a	1136 K a nuestra	1136 K gratis	1276 K gratis
apărat	2991 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3461 bir K paylaş
artykuł	15 darmowy K	20 cały K	2659 podoba ci się ten K	2706 nasz K do końca	2726 ostatni darmowy K	2739 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1121 te ha gustado este K	1129 regala este K	1129 regalar este K	1132 último K gratis	1132 te queda # K	1205 y lee este K	1277 este K
artículos	15 K gratis	1132 K gratis este mes	1132 te quedan # K	1132 límite de K
aseguró	1279 K
associés	1519 cookies K à ce contenu
assuré	1645 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	713 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2890 K-te pentru
autorką	2697 kontakt z K
autorská	450 K práva
avertizează	2991 K
avísanos	1276 K
ayúdanos	1176 K	1276 K a
açikladi	3537 K
açin	3461 K
añadió	1279 K
año	1278 al K
""", 'b': """
bağirdi	3537 K
bağirdilar	3537 K
bağiriyor	3537 diye K
bağiriyordu	3537 K
bağiş	3534 K yap	3538 K
bağişiniz	3534 K
bağlantilari	74 satiş ortakliği K	3458 satiş ortakliği K
başlayan	3460 tl'den K
başvurun	3461 K
behält	29 K sich vor	29 K sich das recht
behöver	3272 vi K ditt stöd	3345 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1851 értesítések K
beløb	579 fast K
beløp	2654 gi et K	2656 fast K
bemängeln	738 K
bemängelt	738 K
berätta	67 K för oss	67 K din
berättade	3348 K
berättar	3348 K
bestätigen	603 K sie ihre
bestätigungslink	704 K
bestätigungsmail	603 K	704 K
betalvägg	3349 K
bezpečí	97 linka K
bezplatný	488 poslední K článek	3173 náš K webinár	3196 posledný K článok
bezplatných	3182 K článkov
bezpłatne	2711 K konto
bezpłatny	2702 nasz K webinar	2726 ostatni K artykuł
bezpłatnych	2711 limit K
beğendiyseniz	3535 bu haberi K	3535 bu yaziyi K
biết	3721 cho K
blokování	442 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1136 recibe el K	1136 nuestro K	1139 K diario	1276 recibe el K	1277 nuestro K	1280 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1502 dans votre K mail	1502 dans votre K e-mail
brezplačen	3253 zadnji K članek
brezplačne	3240 K članke
brezplačni	3233 naš K webinar	3253 zadnji K članek
brezplačnih	3240 K člankov
bronił	2741 K się
brzmiał	2741 K
brzmiała	2741 K
brzmiało	2741 K
butlletí	350 subscriu-te al K	350 el nostre K	422 el nostre K	425 K
buzdított	1901 K
buzdította	1901 K
buzón	79 en tu K	1137 en tu K
bájate	1276 K la app
bölümünde	85 yorum K
bönföll	3348 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3348 K
bønfaldt	580 K
bønn	2578 vi har en K til deg
bønnfalt	2657 K
bústia	372 a la teva K
bülten	3454 e-K	3538 K
bültene	3421 K abone	3421 K kayit	3421 K kaydol
bülteni	3454 haber K
bültenimiz	78 K	3535 K
bültenimize	78 K	78 e-K	3421 K	3534 K	3535 K
bültenine	3454 K
błagał	2741 K
błagała	2741 K
bạn	49 gửi cho K bè	3626 hộp thư của K	3660 sự ủng hộ của K	3718 mời K	3718 cần sự ủng hộ của K	3718 nhờ sự ủng hộ của K
bằng	3668 K văn bản của báo
""", 'c': """
caffè	2056 un K
café	54 me paga um K	1177 un K	1202 un K al mes	1539 un K
caractères	1557 limitées à # K
catedrática	1173 es K
catedrático	1173 es K
celého	430 pro čtení K
cercetătoare	2909 este K
cercetător	2909 este K
changés	97 prénoms ont été K
chaîne	1643 notre K
chefredaktör	3310 är politisk K	3310 är K
chefredaktør	545 er K
chuyện	3647 bạn có câu K
chép	3642 cấm sao K	3668 mọi sao K
chính	97 đính K	3635 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3626 bản tin của K tôi	3629 theo dõi K tôi	3647 cho K tôi qua	3647 liên hệ với K tôi	3718 ủng hộ K tôi	3718 K tôi cần sự giúp đỡ	3718 giúp K tôi	3718 theo dõi K tôi	3718 hãy gửi cho K tôi	3718 hãy liên hệ với K tôi	3718 hãy báo cho K tôi	3719 K tôi trên	3719 của K tôi	3719 cho K tôi
chọn	3718 hãy bình K
cikkünk	1899 minden K
cikkünkhöz	1899 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2774 nos K
comentó	1279 K
comisión	1191 recibir una K
comissió	367 rebre una K
comissão	2800 receber K	2800 receber uma K
commerciële	2538 K partner
communauté	1544 K whatsapp	1544 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2080 parte della nostra K
condamné	1645 a K
condiții	2899 termeni și K
confidentialité	1520 politique de K
confidențialitate	2899 politica de K
conférences	1536 est maître de K
connecté	1522 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2751 acesse todo o K	2795 ao exibir este K	2795 ao ver este K
contribuição	2787 com a sua K	2882 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1279 K
conversación	1159 participar en la K
conținut	9 acest K	2890 K doar pentru abonați
conținutului	2906 preluarea K
cookieinställningar	3312 K
corespondentă	2909 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2988 K un cont pentru a citi
csatornájára	1865 viber-K
csatornánk	1899 K
csatornánkhoz	1865 telegram-K	1865 whatsapp-K
csatornánkra	1865 youtube-K	1898 iratkozz fel K	1898 iratkozzon fel K
csábított	1901 K
cuéntanos	38 K	67 K	1159 K en	1276 K
cuéntenos	38 K	67 K
czytać	2665 aby K dalej	2665 żeby K dalej	2738 chcesz K dalej
czytelników	36 naszych K	2706 opiniami K	2717 z wpłat K	2717 dzięki wsparciu K	2734 K	2739 naszych K	2739 z wpłat K
câmpurile	60 K cu steluță
cântau	2991 K
címével	1897 e-mail-K
cùng	51 hãy tham gia K họ
của	3649 là cây bút K	3719 độc giả K
""", 'd': """
daní	3187 # % z K	3187 #% z K
darbą	2414 mūsų K
darowiznę	2663 przekaż K	2738 przekaż nam K	2738 przekaż K na
datenschutzerklärung	620 unserer K	736 unserer K	736 unsere K
datenübertragung	654 der K zu
dați	62 K-mi tag
debatindlæg	546 send dit K	546 skrive et K
debatredaktør	545 er K
debattredaktør	2618 er K
debattør	545 er K
declaró	1279 K
decía	1279 K
demandé	1645 a K
denmişti	3537 K
denunció	1279 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1141 K la	1141 K nuestra
destekçimiz	3461 K olun	3534 K olun
desteğiniz	3534 K
desteğinizle	3535 K
desteğiyle	18 okurlarin K	3447 yapay zeka K	3456 K ayakta	3466 yapay zeka K
değildir	30 sorumlu K
değilim	3519 ben robot K	3519 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3178 K môžu
disponível	2759 K no google play
doação	2747 faça uma K	2787 sua K	2882 sua K	2882 faça uma K	2886 K
doações	2886 K
dodał	2741 K
dodała	2741 K
dodává	502 K
događaj	3111 naš K
domagał	2741 K się
donació	421 fes una K	425 K
donación	1124 haz una K	1124 tu K	1176 tu K	1176 una K	1276 tu K	1276 haz una K	1280 K
donația	2988 K ta
donație	2988 fă o K	2992 K
donații	2992 K
donează	90 K cât poți	2988 K acum
doplněn	97 článek byl K
doporučil	502 K
doporučila	502 K
doporučovala	502 K
dopuštenja	3122 bez K
doradzał	2741 K
dorzuć	2738 K się
dostawać	2727 chcesz K
dostávajte	3202 K
dostávat	489 chcete K
dostávať	3197 chcete K
dostávejte	495 K
dostęp	80 kup K	2665 masz już K	2711 pełny K do	2711 wykup K	2738 kup K
dostępny	2665 artykuł K tylko
dotazník	469 krátký K	3177 krátky K
dotazníka	3177 nášho K
dotazníku	468 našeho K	469 krátkého K
dowolną	2740 K kwotą
dočtete	476 více se K
dołóż	2738 K się
dołącz	51 K do nich	51 K	2676 K do nas na	2738 K do nas	2738 K do grona	2738 K do nich
drastické	97 obsahuje K
draudžiama	2388 K kopijuoti	2388 be leidimo K	2388 be sutikimo K
draudžiamas	2409 be leidimo K
dueños	1231 sin K	1231 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2739 K dalej
dziennikarką	2698 jest K
dzięki	2739 K wam	2739 K tobie
dziękujemy	2708 K za zapisanie	2708 K za zapis	2738 K, że nas czytasz
där	42 var du K
débloquer	1495 pour K
déclare	1645 K
déclaré	1645 a K
découvrez	1493 K nos offres	1642 K nos offres
déductible	1487 K des impôts	1487 K à #	1644 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1645 K
déplore	1645 K
déposés	1549 des cookies seront K
désabonner	1502 K à tout moment
désactiver	1517 K adblock
désactivez	1517 K adblock
désinscrire	1503 vous K à tout moment
díky	500 K vám
dôvery	97 linku K
dömde	3348 K
dømte	580 K	2657 K
düzeltme	97 K:
děkujeme	499 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3631 tải ứng K	3718 tải ứng K của	3718 hãy tải ứng K	3718 tải ngay ứng K
""", 'e': """
edellyttää	1470 K tunnusta
editörlerimize	39 K
editörüdür	3444 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1191 no ha participado en la K
electrònic	350 el teu correu K
electrónico	60 correo K no se mostrará	1137 tu correo K	1159 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1845 a teljes cikk K
elsőként	1874 értesülj K
előfizetés	1902 K
előfizetéssel	1877 K
előfizető	1845 már K	1898 legyen K
előfizetőink	50 K	1845 K olvashatják	1877 K számára	1899 K
előfizetők	50 az K	1887 csak K	1902 K
előfizetőknek	1846 csak K	1887 K szól
előfizetőként	50 K
előfizetőnktől	1897 K
emlékeztetett	1901 K
emoțional	97 pot afecta K
endereço	2773 seu K de email não será
engedély	1880 K nélkül tilos
engedélyezze	1853 K a javascript
engedélyhez	1880 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1643 cette K	2554 onze korte K	2554 onze K
enquêtent	1643 K pour vous
enquêtes	1643 nos K
ensaísta	2848 é K
ensimmäinen	1476 K kuukausi
enthält	654 dieses element K daten
entraînement	48 K d'ia
entrée	1605 ctrl+K	1605 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1276 K
epizódu	3175 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	545 er K
erhältlich	660 shop K	733 im shop K
erişin	3461 K
erklärt	738 K
erklärte	738 K
erkände	3348 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	735 K sie es weiter
erzählt	67 K uns	738 K
erzählte	738 K
escribió	1279 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1159 K a	1276 K
estimé	1645 a K
estás	1121 ya que K aquí	1121 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3429 javascript'i K
evästeasetuksiasi	1447 K
evästeet	1447 K	1472 K
evästeitä	1430 K
existují	479 K díky
experiência	67 conte sua K
explicó	1279 K
expliqué	1645 a K
expérience	67 partagez votre K
externého	3169 K obsahu
externí	461 K obsah
externího	461 K obsahu	461 obsah z K
externý	3169 K obsah
""", 'f': """
favoritkälla	3306 K
faça	2882 K um pix
felelősséget	30 nem vállal K
felhasználási	1854 K feltételek
feliratkozás	1847 K a hírlevélre	1847 hírlevél K
feliratkozásommal	1863 K
feliratkozással	1863 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2899 K cookie
folytatásához	1845 a cikk K
fordítóval	1870 gépi K
forintért	1877 havi # K
formulára	3180 odoslaním K
formulário	2882 inscreva-se no K
formuláře	472 odesláním K
forrásként	1864 kedvenc K
fortæl	67 K os
fortæller	580 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3348 K
früheren	97 K version	97 K fassung
férjen	1898 K hozzá
följ	3286 K oss på	3345 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3302 alla rättigheter K
fördere	735 K
fördermitglied	80 werden sie K	675 werde K	675 werden sie K
fördern	735 jetzt K	735 K sie
föredragen	3306 K källa
föredragna	3306 K källa
föreslog	3348 K
författare	3310 är K och
förklarade	3348 K
förklarar	3348 K
försvarade	3348 K sig
følg	520 K os på	577 K os	2594 K oss på	2654 K oss
første	558 K måned	579 K måned	2632 K måned	2656 K måned
független	1843 támogassa a K	1899 K sajtó
főszerkesztője	1868 K
""", 'g': """
gadā	2455 K
gazeteciliği	3535 bağimsiz K
gazeteciliğimiz	3535 K
gazetę	2737 kup K
gefällt	704 K ihnen, was sie	704 K dir, was du
gelmişken	3415 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	623 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3148 K
gridò	2160 K
gràcies	373 K a gent com tu	422 K a tu
grátis	2884 teste K
grâce	18 K à vous	1484 K à vos dons
gwiazdką	60 pola z K
gärna	3345 vill K höra från dig
går	504 før du K	2578 før du K
gåva	3272 ge en K i dag	3272 ge en K nu	3273 din K	3273 ge en K	3345 din K gör	3345 ge en K i dag	3349 K
gönderdik	3468 size bir e-posta K
gönderin	3461 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3346 K mer
göre	3537 K
görün	3461 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3461 K
gösterilmeden	3437 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2741 K
głosiła	2741 K
głosiło	2741 K
głosuj	2722 K
głosujcie	2722 K
głównej	2713 na stronie K
gương	64 trang K
gửi	49 hãy K	3647 xin K về
""", 'h': """
használ	1853 cookie-kat K	1854 sütiket K
használat	1853 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	738 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	646 bei google K
hirdették	1901 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3313 K av ai	3335 K av ai	3345 K oss
hjälper	3345 din gåva K
hjælp	548 K af ai	548 K fra ai	568 K af ai	577 vi har brug for din K	577 K os
hjælper	577 dit bidrag K
hlásal	502 K
hlásala	502 K
hlásá	502 K
hovorí	3208 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1901 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1448 tekoälyä K
hágase	80 K socio
hájil	502 K se
hájila	502 K se
häng	3345 K med i
häufiger	646 bei google K
hävdar	3348 K
håller	43 K du med	43 K du inte med	3342 läsare som K
hævder	580 K
hébergé	1519 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1897 K
hírekben	1851 a google K	1864 google K
hírlevelére	1863 K
hírlevelünk	78 K	1899 K
hírlevelünket	1863 K
hírlevelünkre	78 K	1847 K	1898 iratkozzon fel K	1898 iratkozz fel K	1899 K
hírlevél	1902 K
hírlevélre	78 K	1898 iratkozz fel a K	1898 iratkozzon fel a K
hó	1900 ft/K
hónap	1877 első K	1900 első K
hören	728 K sie hier.
hører	2623 der du K
hükmetti	3537 K
hüüdis	1321 K
hüüdsid	1321 K
hűségidő	1887 K nélkül
hồng	3667 nhận hoa K
""", 'i': """
iecienītāko	2430 K avotu
iepriekšējā	97 K versijā
ifølge	580 K	2657 K
illimité	1497 accès K	1566 en K
imágenes	40 tus K	97 contiene K
incorporó	1173 se K a
independentă	2989 presa K
independência	2883 a K
indicó	1279 K
indiqué	1645 a K
indrømmede	580 K
indrømmer	580 K
indépendance	1643 notre K
indépendant	1484 soutenez le journalisme K	1643 journalisme K	1643 média K
indépendante	1563 la presse K a	1643 presse K	1643 information K
información	1149 sigue toda la K	1149 siga toda la K	1173 cubre la K	1277 esta K
informację	2697 wyślij K
informações	97 com K de
informațiilor	2906 preluarea K
informó	1279 K
informē	2456 K
ingresá	77 K tu correo
innehåll	3291 externt K	3312 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2657 K
innrømmet	2657 K
inquiète	1645 s'K
inquérito	35 nosso K
inscrição	2755 cancelar a K	2809 sua K foi
inscríbete	1120 K
insändare	43 K	3311 skicka din K	3311 din K till	3311 skriva en K
intelektą	2396 dirbtinį K	2411 dirbtinį K
inteligencję	2719 przez sztuczną K
inteligencí	481 umělou K
intelligenciával	1870 mesterséges K készült	1889 mesterséges K
introduceți	77 K adresa de email
intégralité	1493 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1277 esta K
investigação	2883 esta K
investigație	2989 această K
investigațiile	2989 continua K
invítame	54 K a un café	54 K un café	1276 K a
invítanos	1276 K a
ismételgette	1901 K
istediğiniz	3420 K zaman iptal	3536 K zaman iptal
izražavaju	3116 komentari K
içeriği	9 K
içeriğin	3446 harici K
içermektedir	97 sahneler K
išorinio	2394 K turinio
""", 'j': """
jautāja	2456 K
javascript가	2335 K
javascript를	2335 K
javasolják	1901 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2659 skoro już tu K	2659 skoro tu K
jugé	1645 a K
jurnalistă	2909 este K
jurnaliștii	39 K noștri	2932 K noștri îți trimit	2989 K noștri
jälgi	1318 K meid
jäljellä	1466 ilmaista juttua K
jäseneksi	80 liity K	1474 liity K
""", 'k': """
kanał	2739 nasz K
kannatusjäseneksi	1474 liity K
kanál	500 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3149 K
kedykoľvek	3154 odhlásiť sa môžete K
keresőben	1864 google-K
khoản	3624 bạn đã có tài K	3635 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3642 K sao chép
khẳng	3721 K định
kiabált	1901 K
kiabálta	1901 K
kiabálták	1901 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1901 K
kirjeessä	1477 luki K
kiáltott	1901 K
kiáltotta	1901 K
kiáltották	1901 K
kiến	3655 ý K của bạn sẽ	3718 hãy gửi ý K	3718 vui lòng gửi ý K
kliknutím	472 K na
kolačića	3107 K	3137 K
kolačiće	3107 K	3137 K
kolačići	3107 K
komentować	6 K	2685 aby K
komentár	6 pridať K	3178 pridajte K
komentára	3178 pridanie K	3178 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	459 je K	459 , K
komentátorem	459 je K
komentátorkou	459 je K	3167 je K
komentátorom	3167 je K
komentář	6 přidat K
komentáře	6 pro přidání K	470 vložení K	470 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1448 K
konferencję	2702 naszą K
konuştu	3537 diye K	3537 K
kopírovanie	3160 K obsahu bez	3160 K je zakázané
kopēšana	2429 K bez
korespondentką	2698 jest K
korespondentė	2393 K
korábban	1896 K itt írtunk	1896 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2741 K
krzyczała	2741 K
krzyknął	2741 K
krzyknęła	2741 K
krävde	3348 K
krævede	21 K felter er	580 K
krönikör	3310 är K
kulturalną	2706 K dyskusję
kulturredaktör	3310 är K
kulturredaktør	545 er K	2618 er K
kumppanuuslinkkejä	74 K	1460 K
kvíz	468 náš K	3177 náš K
kvíze	3177 našom K	3177 v K
kvízu	468 našem K	468 v K
kyltissä	1477 luki K
kysyivät	1477 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1900 K
käsitellään	97 jutussa K
käyttää	1428 tämä sivusto K
käyttöehdot	1455 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1901 K
kérdezték	1901 K
kérdőívünket	35 K
kért	1901 K
kérte	1901 K
kérték	1901 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	735 K sie uns
könyörgött	1901 K
könyörögtek	1901 K
köszönjük	1898 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1851 K minket	1898 K minket
követelte	1901 K
követelték	1901 K
közlése	1888 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1901 K
kúpte	3205 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	738 K an
künstlichen	664 K stimme vorgelesen	664 K stimme vertont
künstlicher	721 mithilfe von K
küpsised	1298 K
küpsistega	1298 K	1317 K
küsis	1321 K
kč	474 za # K	474 od # K	501 od # K
kļūsti	2453 K par
křičel	502 K
křičela	502 K
křičeli	502 K
kể	3721 K
""", 'l': """
labākie	2449 K raksti tavā
lamentó	1279 K
lançait	1645 K
lasītu	2419 lai K tālāk
lasītāji	2454 mūsu K
lasītājiem	2454 mūsu K
lejupielādē	2453 K
lelkisegély	97 K
leverandør	2620 ekstern K
leverantör	3312 extern K
leído	1205 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2439 K
linkistä	1459 lisää tästä K
lisenssillä	47 K
lisäsi	1477 K
llicència	47 K cc
lucrează	2909 K în presă
lunedì	17 ogni K
lună	2990 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3624 đăng nhập để bình K	3655 bình K của bạn sẽ	3718 đăng nhập để bình K
lájkolj	1851 K minket
lákal	502 K
läget	3321 koll på K
lähdet	1414 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3324 du kan K mer	3324 kan du K mer	3324 K mer om	3346 fri att K
läsare	36 våra K	3322 våra K	3346 våra K
läsarna	18 tack vare K
läser	3345 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	572 K for	2649 K for	3339 K för
læser	577 tak fordi du K
læserbrev	43 K	546 skrive et K	546 send dit K
læsere	36 vores K	578 vores K
læseres	557 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1132 K de notas
límites	1129 sigue leyendo sin K
lòng	3647 vui K gửi về	3718 vui K gửi về
löd	3348 K
lød	580 K	2657 K
lūdza	2456 K
lập	3659 ủng hộ báo chí độc K	3719 báo chí độc K
""", 'm': """
magyarázta	1901 K
mailovú	3180 e-K adresu
mainoslinkkejä	37 K	74 K	1460 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1300 K abil
materiał	9 ten K
matéria	20 ler esta K	2751 esta K é só	2814 para ler esta K	2883 esta K
matérias	2786 limite de K
matí	421 rep cada K
mawiał	2741 K
mawiała	2741 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1901 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1474 tue K
meitä	1457 tukea K	1457 tue K	1474 tue K	1474 auta K
mencióname	62 K
menționat	2991 a K
mesačne	3207 K
mesečno	3148 K	3266 K
mesélte	1901 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2740 za K
miesięcznie	2740 K
minkä	90 anna K voit
miễn	15 bài K phí	3662 hết số bài K phí	3720 dùng thử K phí
mjesečno	3148 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1557 charte de K	1557 K par la rédaction
mokė	2416 K
mondták	1901 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1129 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1279 K
mulțumim	2988 K că ne citești
munkatársa	1868 K
munkatársunknak	39 K
munkánk	1899 K
munkánkat	1843 támogasd K	1843 támogassa K	1875 K	1898 támogasd K	1898 támogassa K	1899 K
myönsi	1477 K
másodközlés	1861 K
märkis	1321 K
määräsi	1477 K
mån	3323 kr/K	3347 kr/K
månad	3275 testa en K	3323 en K för	3345 testa en K	3347 per K	3347 varje K
månaden	3323 första K	3347 i K	3347 första K
månader	3323 K för #	3345 testa # K
månadsgivare	3345 bli K
måned	510 prøv en K	558 i # K	577 prøv en K	579 pr. K	2632 en K for	2654 prøv en K	2656 per K
måneden	579 om K	2656 i K
måneder	558 i # K	2632 K for #
média	1643 notre K
mês	2883 até o fim do K	2884 por K	2884 ao K
mình	54 mời K ly cà phê	62 tag K
míní	502 K
mówi	2741 K
mówili	2741 K
mówił	2741 K
mówiła	2741 K
môžete	3176 článok si K
müşterimiz	3472 K
mācīja	2456 K
mākslīgais	2436 K intelekts
mēnesis	2455 pirmais K
mēnesī	2455 K
mėgstamiausią	2389 K
mėnesį	2415 per K
měsíc	474 první K	501 za K	501 první K
měsíčně	501 K
můžete	467 článek si K
mạnh	3721 nhấn K
""", 'n': """
nabádal	502 K
nabádala	502 K
naléhal	502 K
namawiał	2741 K
namawiała	2741 K
napisał	2741 K
napisała	2741 K
napiš	38 K nám	67 K nám
napište	38 K nám	458 K nám	491 K na	499 K nám
napísal	3208 K
napíšte	38 K nám	3166 K nám	3166 K, prosím	3199 K na	3205 K nám
naročilo	3239 hvala za K
naročite	80 K se	3213 K se na naše	3264 K se
naročnik	50 kot K	3212 že K
naročnike	3220 samo za K	3220 le za K
naročniki	50 K lahko	3252 lahko berejo le K	3252 berejo samo K	3268 K
naročnikom	3212 dostopen le K	3212 na voljo K	3212 na voljo samo K	3212 na voljo le K	3252 dostopna le K	3252 dostopna samo K	3252 dostopen le K	3252 dostopen samo K
naročnina	3240 K	3268 K
naročnino	3240 z K	3262 z K
narzędzi	2719 przy wsparciu K ai
naujienlaiškio	2401 K
naujienlaiškis	2414 mūsų K	2417 K
naujienlaiškį	2381 mūsų K	2401 K	2413 užsisakykite K	2414 mūsų K
navođenja	3122 bez K izvora
navođenje	3122 uz K izvora
nawoływał	2741 K
našeho	464 do K týmu	464 K e-shopu
našem	3111 K timu
našich	490 K zpráv	3198 K správ
neatkarīgu	2453 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1898 segíts K	1898 írjon K	1898 írj K	1898 jelezd K	1899 K adód
nemokamą	2405 K paskyrą
neobmedzený	3153 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	454 K přístup
neomezeně	430 K číst
nepiekrītat	43 K
nepriklausomą	2403 paremkite K žurnalistiką	2413 paremkite K	2414 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1440 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	499 podpořte K
nezávislá	500 K média
nezávislé	3206 K médiá
nezávislú	3205 podporte K
ngoài	3650 nội dung bên K
nguồn	3645 K ưu tiên	3645 K tin ưu tiên	3668 ghi rõ K	3703 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3655 chịu trách K về nội dung bình luận
nhân	3651 trí tuệ K tạo
nhấn	3718 K vào đây
nhận	3626 đăng ký K bản tin	3626 đăng ký K tin	3718 đăng ký K bản tin	3718 đăng ký K tin
nhập	24 đăng K	3624 vui lòng đăng K	3624 đăng K để đọc	3624 đăng K để xem	3624 đăng K để lưu	3624 hãy đăng K để	3718 đăng K để đọc	3718 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2699 materiał wideo jest K
niezależne	2738 wesprzyj K	2738 wspieraj K	2739 K media
niezależność	2739 K
niezależną	2739 jesteśmy K
noastră	2989 munca K
nolēma	2456 K
norāda	2456 K
nosūtīsim	57 jums K
notificações	14 as K	2761 ative as K	2761 ativar K	2761 receba K
notificările	14 K	2896 activează K
notifikácie	3179 K
notícia	2883 esta K
notícias	2755 receba as K	2755 receba K	2764 siga as últimas K
novinařina	500 naše K
novinařinu	500 nezávislou K
novinár	3167 je K	3167 , K
novinári	3206 naši K
novinárka	3167 je K	3167 , K
novinárkou	3167 je K
novinárom	3167 je K
novinář	459 je K	459 , K
novinářem	459 je K
novináři	500 naši K
novinářka	459 je K	459 , K
novinářkou	459 je K
novičke	3213 na e-K
novičnik	3221 K	3221 e-K	3265 naš e-K	3268 K
novičnika	3221 K
nuotraukų	40 K ir vaizdo
nusprendė	2416 K
nášho	3173 do K tímu
nächste	21 in diesem browser für die K	735 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3721 K
nõus	43 ei ole K?
năm	3720 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	464 našem K
obegränsad	3278 K tillgång
obećala	3149 K
obećao	3149 K
obiecał	2741 K
obiecywał	2741 K
obligāta	2429 atsauce K
oblíbené	456 K zdroje
oblíbených	456 K zdrojů
oblíbenými	456 K zdroji
obrigatórios	21 campos K são	2773 campos K são
obveščanje	3239 na naše K
obľúbené	3164 K zdroje
obľúbených	3164 K zdrojov
obľúbenými	3164 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	489 chcete K
odebírejte	434 K náš	495 K	499 K
odemkněte	430 K si
odhlásit	435 K se můžete kdykoli
odoberať	3197 chcete K
odpoveď	21 zrušiť K
odpovídal	502 K
odpověděl	502 K
odpověděla	502 K
odpověď	21 zrušit K
odpowiadał	2741 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2741 K
odpowiedziała	97 nie K	2741 K
odpowiedziało	97 nie K
odražavaju	3116 komentari K	3116 komentari ne K
odídete	3162 kým K
ofereça	2751 K este artigo
ograniczeń	2665 czytaj bez K	2665 czytaj więcej bez K
også	51 bli med du K
ogłosił	2741 K
ogłosiła	2741 K
oikaisupyynnöt	1451 K
oikaisupyyntö	1451 K
olvashatják	1895 csak előfizetők K
olvasási	0 K idő
olvasóiból	1875 K él
olvasóink	36 K	1899 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1276 danos tu K
ordenó	1279 K
ordonné	1645 a K
ortakliği	3458 iş K linkleri
orzekł	2741 K
osobních	452 ochrany K údajů	452 ochraně K údajů
osobných	3169 K údajov
ostrzegał	2741 K
ostrzegała	2741 K
ostrzegł	2741 K
otrzymywać	2727 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	502 K	3208 K
oznámila	502 K	3208 K
ozvěte	38 K se nám	67 K se nám	458 K se nám	499 K se nám
""", 'p': """
padėkite	2413 K mums
pageidaujamą	2389 K šaltinį
paklausė	2416 K
palīdzi	2443 ziedo un K	2453 K mums
palīdzību	2436 mākslīgā intelekta K	2451 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2413 K mums
parsisiųskite	2413 K
participación	1160 normas de K
partnerské	74 K odkazy	477 K odkazy	3185 K odkazy
partneři	441 my a naši K
pastā	2441 e-K
pastāstiet	38 K mums	67 K mums
patronką	2717 zostań naszą K
patrões	2839 sem K	2883 sem K
paylaşilan	3518 tarafindan K bir gönderi	3518 tarafindan K gönderi
paylaşin	25 K	49 K	3461 K
paylaştiği	3518 K bir gönderi	3518 'in K bir gönderi
paziņoja	2456 K
paziņojumus	2440 K
państwa	2697 czeka na K
pašte	2401 jūsų el. K
pažadėjo	2416 K
periódico	1277 este K	1277 nuestro K
permanència	423 sense K
persiųskite	49 K
personvernerklæring	2599 K
phê	54 mời tôi một ly cà K	3659 mời bạn một ly cà K
phóng	3647 liên hệ K viên	3649 là K viên báo	3649 là K viên của	3718 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1279 K
pidätetään	1436 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2741 K
pisała	2741 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3104 K nam	3136 K nam na	3136 K na	3146 K nam	3226 K nam	3226 K na	3256 K nam na	3256 K na	3264 K nam
piškotke	3229 K	3257 K
piškotki	3229 K
piškotkov	3229 K	3257 K
pište	491 K na	491 K nám na
plakáton	1901 állt a K
plânge	2991 se K
pochází	461 obsah K
podcastów	2703 K
podcastů	466 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2741 K
podporovatelé	500 naši K
podporují	500 nás K
podpoře	500 díky K
podpořte	479 K	499 K nás	499 K naši	499 K naše	499 K mě
podrška	3146 vaša K
podrške	3123 bez vaše K	3147 vaše K
podršku	3146 vašu K
podržite	3123 K	3146 K nas	3146 K naš
podělte	67 K se s námi	67 K se o
podľa	3208 K
poinformował	2741 K
poinformowała	2741 K
pokračovanie	3153 pre K v čítaní
pokračování	430 K je dostupné	477 K článku níže
pokračuje	477 článek K	477 text K	3185 článok K	3185 text K
pokračujte	430 K ve čtení s
política	361 K de galetes	1157 K de cookies	2771 K de cookies	2788 cobre K
pomocí	481 K ai
pomocą	2719 z K ai
pomoć	3146 vašu K
pomóż	2738 K nam
pomôžte	3205 K nám
poprosił	2741 K
poprosiła	2741 K
poprosiło	2741 K
poručila	3149 K
poručio	3149 K
poslední	488 K článek zdarma	488 K článek, který můžete
posledný	3196 K článok zadarmo
poslušajte	3255 K nas
postafiókjába	1847 K
postaládádba	79 a K	1863 a K
postaládájában	1863 ön K
posílat	472 nechte si K
posílejte	458 K nám
posíláme	57 vám K	57 K vám
potřebujeme	499 K vaši pomoc	499 K vaši podporu
používame	3169 K cookies
používá	441 tento web K
používáme	441 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2741 K
powiedziała	2741 K
powtarzał	2741 K
powtarzała	2741 K
poznámka	97 K redakce
pozostało	2665 K # %	2665 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	502 zvou K
pošaljite	49 K ga	3104 K nam	3104 K na	3146 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	458 K nám	499 K nám
pošli	49 K ho
pošlite	49 K ho	3166 K nám	3205 K nám
pošljemo	57 vam K
pošljite	49 K ga	3226 K nam	3226 K jo nam	3226 K na	3264 K nam
požádal	502 K
požádala	502 K
pracę	2739 naszą K
pranešimus	2400 K
praneškite	38 K mums	67 K mums
pranešė	2416 K
prašė	2416 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3200 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3153 už ste K	3153 ste K
predplatiteľom	80 staňte sa K	3161 K	3205 staňte sa K
predplatiteľov	3161 pre K
predplatné	3153 už máte K	3182 K	3205 kúpte K	3205 kúpte si K	3209 K
predplatného	3182 K
predplatným	3182 K	3203 s K
predplaťte	80 K si
preferată	2907 sursă K	2971 sursă K	2971 sursa K
preferované	456 K zdroje	3164 K zdroje
preferovaný	456 K zdroj	3164 K zdroj
preferovaných	456 K zdrojů	3164 K zdrojov
preferovaným	456 K zdrojem	3164 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2665 tylko dla K	2725 tylko dla K
prenumeratą	2711 z K
prenumeratę	80 kup K	2665 masz już K	2711 zamów K	2711 kup K	2711 wykup K	2737 kup K
preporučila	3149 K
preporučio	3149 K
pretlačiť	45 K
prevziať	45 K
prečítate	3153 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3146 K se našoj	3146 K im se	3264 K se nam
pridržana	3096 sva prava K
pridržane	3219 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2416 K
prihlásenie	3154 ďakujeme za K	3180 ďakujeme za K
prihlásení	3182 po K
prihlásením	3180 K súhlasíte
prihláste	24 K	3153 K sa a čítajte	3205 K sa na odber
prihvaćate	3118 prijavom K
pripažino	2416 K
programėlėje	2399 K
programėlę	2399 K
prohlásil	502 K
prohlásila	502 K
prohlížeč	10 váš K
pronađite	3134 K nas
proposé	1553 conçu et K par
prosił	2741 K
prosiła	2741 K
pročitali	3088 da biste K
pročitate	3086 da K cijeli	3086 da K ceo
prośbę	2659 mamy do ciebie K	2659 mamy małą K
prošnjo	3223 imamo majhno K	3223 majhno K
prywatności	2681 polityka K	2681 polityce K
przeczytać	2665 aby K cały	2665 aby K ten artykuł
przeczytałaś	2706 dziękujemy, że K
przeczytałeś	2706 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2662 K nam #%	2738 K nam	2738 K #
przekonywał	2741 K
przekonywała	2741 K
przesyłajcie	2697 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2697 K nam	2697 K je do nas	2738 K nam
przyznał	2741 K
przyznała	2741 K
przyłącz	51 K się
przyślij	2697 K nam	2697 K je do nas	2738 K nam
práca	3206 naša K
práce	500 naší K
práci	500 naši K
prácu	3206 našu K
précision	97 K:
précisé	1645 a K
précédente	97 version K de cet
préférée	1543 source K
préférées	1543 sources K
prévient	1645 K
príspevky	3178 K v diskusii
príspevok	3205 váš K
próxima	2883 nossa K
průzkumu	35 našeho K
ptá	502 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2038 blocco della K	2158 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1868 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1517 bloqueur de K	1517 bloqueurs de K	1643 sans K
publicités	1517 bloqueur de K
publicystką	2698 jest K
publicystą	2698 jest K
publikování	449 K nebo šíření
publiée	22 ne sera pas K	1522 votre adresse e-mail ne sera pas K
pytał	2741 K
pytała	2741 K
pytały	2741 K
pytań	2705 na kilka K
pyyntö	1414 pieni K
pyysivät	1477 K
pásale	1276 K esta
pásalo	49 K
päevakokkuvõte	1305 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1445 K
päätti	1477 K
påminde	3348 K
pénzbe	1899 K kerül
pénzéből	18 olvasók K
písemného	450 bez K souhlasu
písomného	3200 bez K súhlasu
píšte	3199 K na	3199 K nám na
pódcast	34 nuestro K	1277 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2422 K bez	2429 K bez
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
quyên	3718 K góp ngay	3722 K góp
quyền	3642 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3686 trình chặn K cáo	3686 chặn K cáo
""", 'r': """
radził	2741 K
radziła	2741 K
radí	502 K
rakstīja	2456 K
rappelé	1645 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2413 K mums
rašė	2416 K
recaptcha로	2363 K
recibirás	57 K
reclamă	11 K
reconoció	1279 K
recordó	1279 K
rectificación	97 K:
recunoaște	2991 K
redacció	39 la nostra K	43 cartes a la K	372 la K t'envia	422 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1201 la K te envía	1240 se incorporó a la K	1277 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2932 K îți trimite	2989 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2738 wesprzyj K
redaktorką	2698 jest K
redaktorė	2393 K
redaktör	3310 är K för	3310 är K på	3310 är politisk K
redaktør	545 er K på	545 er K for	545 er politisk K	2618 er politisk K	2618 er K i	2618 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2809 a K envia	2848 entrou para a K	2883 nossa K
reenvíalo	49 K
refusé	1519 K le dépôt
registrácii	3182 po K
registráciou	3180 K súhlasíte
registráciu	3180 ďakujeme za K
regisztrálj	1898 K ingyenesen	1898 K, hogy
regisztráljon	1898 K ingyenesen	1898 K, hogy
regisztrálnia	1895 K kell
regístrate	1129 K gratis	1130 K para
reinhören	660 jetzt K:
rejestrując	2708 K się
reklamlänkar	74 K	3325 K
reklamą	11 K
reklám	70 nincs K	3206 bez K
reklámok	1899 K nélkül
reportaż	2739 ten K
reporterką	2698 jest K
reportér	459 , K	3167 , K
reportérem	459 je K
reportérka	459 , K	3167 , K
reportérkou	459 je K	3167 je K
reportérom	3167 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	355 prohibida la K	380 K sense permís
reproducción	1170 prohibida su K	1170 prohibida la K
reprodução	2784 proibida a K	2784 K proibida	2817 K permitida desde	2817 K é permitida desde
reprodúcelo	45 K
republié	45 K	1533 K avec	1571 cet article est K
repórter	39 nosso K	2788 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1279 K
rezervăm	29 ne K dreptul
riêng	3635 chính sách quyền K tư	3662 dành K cho thuê bao	3668 quan điểm K của tác giả
robô	2864 não sou um K
rovatvezetője	1868 K
ročne	3207 K
ročně	501 K
rät	738 K
rätta	3316 K fel
rättar	3316 vi K fel
rättelse	97 K
räumte	738 K ein	738 K der	738 K die
rääkis	1321 K
råber	580 K
råbte	580 K
rådde	3348 K
rådede	580 K
réagir	1523 pour K
réagissez	1642 K à
réalisation	1553 n'a pas participé à la K
rédacteur	1536 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1536 a rejoint la K	1553 n'a pas participé à sa K	1562 la K vous	1566 pour soutenir la K	1642 soutenez la K	1642 alertez la K	1643 notre K
rédactrice	1536 est K
régulièrement	1536 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1645 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1493 cet article est K	1493 ce contenu est K	1493 article K
réservée	1493 K à nos abonnés	1493 la suite est K	1495 K aux abonnés
réservés	1495 K aux abonnés	1533 tous droits K
résiliable	1644 K à tout moment
részesített	1864 előnyben K forrásként
röst	3313 ai-K
răspuns	97 nu a K	97 nu au K	2991 a K	2991 au K
răspunsul	21 anulează K
rằng	3721 viết K	3721 cho K
""", 's': """
sacīja	2456 K
sadržaj	9 ovaj K	3107 vanjski K	3107 spoljni K
sadržaja	9 ovog K	3107 vanjskog K	3107 prikaz ovog K	3107 prikaz K
sakė	2416 K
samobójcze	97 myśli K
sanctionné	1645 a K
sandučić	79 u vaš K	3089 u vaš K
sandučiću	3089 u vašem K	3118 vašem K
sbírka	503 K
schließ	51 . K dich
schließen	51 . K sie sich	591 K sie ein abo	735 K sie ein abo
schránke	3154 vašej K
schránky	79 do vaší K	79 do vašej K	434 do vaší K	3154 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1898 K, hogy
segítségedre	1898 szükségünk van a K
según	1279 K
sensível	97 pode ser K
sentenció	1279 K
sería	1202 sin ti no K
sesión	24 inicia K	24 inicie K	1129 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2882 inicie K
señaló	1279 K
sfătuia	2991 K
sfătuiește	2991 K
sfătuit	2991 a K
sisällön	9 K	1447 ulkoisen K
sisältö	1418 tämä K on vain
sisältöä	1447 ulkoista K
siunčiame	57 jums K
sjefredaktør	2618 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3348 K
skarży	2741 K
skarżył	2741 K się
skrzynkę	79 na twoją K	2668 na twoją K	2668 na swoją K	2708 K mailową
slažete	43 K se	43 ne K se
slobodné	3205 podporte K
slobodnú	3205 podporte K
slušajte	3134 K nas
slíbil	502 K
slíbila	502 K
sollicité	97 K par
sollicitée	97 K par
sondę	2705 naszą K
sonuçlarinda	3440 google arama K
sorumluluğu	30 K
souborů	451 K cookie
souhlasíte	43 K?	472 e-mailu K	472 odesláním K	472 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3647 về hộp thư của tòa K	3659 hãy ủng hộ tòa K	3668 bằng văn bản của tòa K	3718 hãy gửi về tòa K	3718 hãy liên hệ tòa K	3718 hãy báo cho tòa K	3719 tòa K
spandér	54 K en kaffe
spolupráci	477 ve K s partnerem	3185 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3226 K nam
sportkrönikör	3310 är K
sportsredaktør	545 er K
spracovaním	3180 K osobných údajov
sprijiniți	2988 K
sprijină	2988 K-ne
správach	3165 google K
správy	3165 google K
spuneți	38 K-ne	67 K-ne	2989 K-mi mai jos
stellenbörse	659 in unserer K
stjärna	60 fält med K
straipsnį	2412 šį K	2414 visą K
stronę	2728 naszą K
stwierdził	2741 K
stwierdziła	2741 K
stáhněte	499 K si naši	499 K si náš
stálo	502 K na	502 K ve	502 K v
står	30 K för	580 K der på	2657 K det på	2657 K det i	3348 K det på
stöd	3272 med ditt K	3345 K oss	3345 K vår	3345 ditt K
stödja	3322 K oss med
stödlinjen	83 K
stödmedlem	3345 bli K
stödprenumerant	3345 bli K
stötta	3322 K oss med	3345 K oss	3345 K vår	3345 K vårt
støt	557 K os	577 K os	577 K med
støtt	2654 K oss	2654 K vår
støtte	507 med din K	507 vi har brug for din K	557 K os med	557 din K gør	577 din K	577 bliv K	2581 med din K	2631 K oss med	2654 din K
støtteabonnent	2654 bli K
støttemedlem	80 bli K	577 bliv K	2654 bli K
stāstīja	2456 K
stăpâni	2957 fără K
stěžuje	502 K
subscripció	425 K
subskrybentów	2665 tylko dla K	2665 dostępna dla K	2665 dostępne dla K	2725 tylko dla K
subskrypcją	2711 z K	2733 z K
subskrypcję	2665 kup K	2665 masz już K	2708 dziękujemy za K	2711 wykup K	2738 kup K
suosikkilähteeksesi	1440 K
suosikkilähteeksi	1440 K
sursă	2931 link activ către K
suscripción	1129 ya tengo una K	1276 cambia tu K	1280 K
suscríbase	80 K	1276 K
suscríbete	80 K	1129 K para	1129 K por	1129 K en	1136 K al boletín	1276 K
susțin	2923 care ne K lunar	2989 ne K lunar
susține	2988 K-ne	2988 K presa	2991 K că
susținerea	2988 K ta
susțineți	2988 K-ne
svarīgākie	2452 nedēļas K
svarīgākās	2452 nedēļas K
svěřte	458 K se nám
szerkesztője	1868 K
szerkesztőségünk	39 K	1899 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1899 K
szerzője	1868 külső K
szólított	1901 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3323 tills du K upp	3348 K
sähköpostiin	1421 suoraan K
sähköpostiisi	79 K	1422 K
sähköpostillasi	1472 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1422 K
sélection	1562 K d'articles
sélections	1493 ajouter l'article à vos K
síganos	1149 K en
síguenos	1149 K en	1276 K
sócio	80 seja K
sõltumatut	1318 toeta K
sõnul	1321 K
sök	3337 K nu
sökresultat	3306 K på google
sökt	97 vi har K	97 har K
söyledi	3537 K
söylediler	3537 K
söylüyor	3537 K
søg	570 K nu
søgeresultater	541 K på google
søgning	541 google-K
søk	2647 K nå
søkene	2614 google-K dine
søkeresultatene	2614 K dine på google
súhlasu	3200 bez K
súhlasíte	43 K?	3180 odoslaním K
súmate	51 K	1276 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1869 K
sütiket	1869 K
săptămână	17 o dată pe K	2990 pe K
sīkdatnēm	2434 K	2452 K
sống	3659 nuôi K tờ báo	3659 bạn đọc nuôi K
""", 't': """
találatok	1864 google-K
tanácsolja	1901 K
tanácsolják	1901 K
tanácsolta	1901 K
tanácsolták	1901 K
tanította	1901 K
taşiyin	3461 K
teigė	2416 K
tekemään	1475 K sitä
tekijänoikeus	1436 K suojaa
tekoäly	1448 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1448 K
tekoälyn	1448 K avulla	1448 K tekemä
tekoälyä	1448 käyttää K
telefonā	2440 savā K
tesszük	22 nem K közzé
textům	486 ke všem K
teşekkürler	3534 okuduğunuz için K
thiết	3668 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3662 dành cho K bao	3662 đã là K bao	3722 K bao
thuộc	3643 bản quyền K
thành	3625 dành cho K viên	3657 bạn đã đăng ký K công	3718 trở K thành viên
tháng	3662 đọc miễn phí trong K	3720 mỗi K	3720 hàng K	3720 K đầu
thích	3645 nguồn tin ưa K	3645 nguồn yêu K
thông	14 K báo	3631 bật K báo	3631 nhận K báo	3647 bạn có K tin	3647 bạn đọc cung cấp K tin	3668 khi phát hành lại K tin	3718 hãy gửi K tin	3718 đăng ký nhận K báo	3718 hãy bật K báo
tilføjede	580 K
tillgång	3345 få fri K
tillåtet	3334 inte K att återge
tiếng	3655 K việt có dấu
tiếp	3624 để K tục đọc	3624 để đọc K	3624 đăng nhập để K tục	3659 K sức cho báo chí	3662 để K tục đọc	3718 đăng ký để đọc K	3718 hãy K sức	3718 đăng nhập để K tục
tjänst	3269 en liten K att be
tjänsten	3337 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1845 a K
toàn	20 K bộ bài	3624 để đọc K bộ	3624 đọc K bộ bài	3662 để đọc K bộ bài	3718 đăng ký để đọc K bộ
tražila	3149 K je
tražili	3149 K su
tražio	3149 K je
tretích	3169 cookies K strán
treści	9 tej K	2711 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3631 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3655 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1868 K
turpinātu	2419 lai K lasīt
tuần	17 mỗi K	3657 bản tin hằng K của	3657 bản tin hàng K của	3720 mỗi K
tvrdí	502 K
työmme	1475 K
työtämme	1474 tue K	1475 K
tájékoztató	1854 adatvédelmi K
támogass	1898 K minket
támogasson	1898 K minket
támogathat	1875 K minket
támogatása	1875 K nélkül	1875 olvasók K nélkül	1898 az ön K
támogatásod	1898 a te K
támogatásából	1875 olvasóink K
támogatásával	1878 partnerünk K
támogatónk	1875 legyen ön is K	1875 legyél te is K
täglich	599 K per mail
tähtsamad	1317 nädala K
tärkeimmät	1472 K jutut
tästä	1459 lisää K
täällä	1414 kun kerran olet K
täältä	1459 lisää K
téléchargez	1479 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1898 K le
týden	17 každý K
týdně	501 K
týždenne	17 raz K
tłumaczy	2741 K
tłumaczył	2741 K
tłumaczyła	2741 K
třetích	461 cookies K stran
""", 'u': """
uafhængigt	578 K medie
ubegrænset	513 K adgang
udostępnij	25 K
ukarał	2741 K
ulaş	38 bize K
ulaşin	38 bize K	3442 bize K	3461 K
ulaşmak	3442 yazara K
unabhängig	713 K von unserer redaktion	713 von unserer redaktion K	726 damit wir K bleiben	736 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2057 insegna all'K
unterstütze	586 K unsere arbeit	586 K uns mit	735 K uns	735 K unsere	735 K mich	735 K meine
unterstützen	586 K sie unsere arbeit	586 K sie uns mit	586 mit einer spende K	586 können sie uns K	735 K sie uns	735 K sie unsere	735 sie können das K	735 freiwillig K	735 K sie mich	735 K sie meine	735 K uns
unterstützt	618 ihr browser K	735 K uns
unterstützung	582 ihre K	582 mit ihrer K	675 ihrer K	675 deiner K	721 mit K von ki	735 mit deiner K	735 deine K	735 eure K
upišite	77 K svoj e-mail
upozornění	438 zapněte si K	471 K
upphovsrätt	3302 skyddat enligt lagen om K
upphovsrättslagen	3302 skyddat enligt K
uprednostňované	3201 K zdroje
uprednostňovaný	3201 K zdroj
uprednostňovaných	3201 K zdrojov
upřednostňované	494 K zdroje
upřednostňovaný	494 K zdroj
upřednostňovaných	494 K zdrojů
upřesnění	97 K:
uredništva	3219 brez dovoljenja K	3219 brez soglasja K
uredništvo	3233 v naše K	3265 naše K
uredništvu	39 našemu K	3226 pišite K
urmărește	2895 K-ne pe	2895 K-ne și pe	2896 K știrile	2988 K-ne
urmăriți	2895 K-ne pe	2988 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2771 K de cookies
utilizează	2898 K cookie
utilizăm	2898 K cookie
utánközlés	1861 K
utánközölhető	45 K
uutislähteeksesi	1440 ensisijaiseksi K
uutislähteeksi	1440 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2741 K
uznała	2741 K
uzsvēra	2456 K
użyciu	2719 przy K ai
użytkowników	2706 opiniami K
używamy	2680 K plików cookie
užsisakykite	2378 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	434 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3166 dajte nám K
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
već	3101 kad ste K tu	3148 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1451 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3649 là biên tập K của	3662 dành cho hội K
viết	3718 hãy K thư	3719 bài K này	3721 ông K	3721 bà K
você	18 sem K	2883 sem K
vollständigen	591 K artikel lesen
volontär	649 ist K
volontärin	649 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3236 K
vyhradené	3160 všetky práva K	3160 autorské práva sú K
vykřikl	502 K
vykřikla	502 K
vypočuť	3176 si môžete K
vysvetľuje	3208 K
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
válaszolta	1901 K
válaszolták	1901 K
változatában	97 korábbi K	97 eredeti K
vás	479 bez K by	500 bez K by	3187 bez K by	3206 bez K by
väitis	1321 K
väitti	1477 K
väittää	1477 K
välise	1298 K sisu
våre	2654 meld deg på K
vårt	2589 meld deg på K	2654 meld deg på K
vær	51 K med
védekezett	1901 K
véli	1901 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3206 K vám
vēlamo	2430 K avotu
vēstkopai	2441 K
vēstulei	2441 ziņu K
vědět	38 dejte nám K	67 dejte nám K	458 dejte nám K	499 dejte nám K
všetkým	3194 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3173 náš K
webinář	464 náš K
według	2741 K
weißt	648 K du mehr
wezwał	2741 K
wiadomościach	2728 google K
wołali	2741 K
wołał	2741 K
wołała	2741 K
wpłata	2717 każda K	2738 twoja K
wpłatom	2739 dzięki K
wpłać	2738 K
wspierającym	2738 zostań K
współpracy	2714 we K z partnerem
wyjaśnia	2741 K
wypisać	2668 K się w każdej chwili
wyrażam	2669 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2697 K nam	2697 K je do nas
wzywał	2741 K
wzywała	2741 K
wöchentlichen	603 K newsletter
właściciela	2739 nie mamy K
""", 'y': """
yazdiğimiz	3471 daha önce K haber
yazmişti	3537 diye K
yhteistyössä	1460 K mainostajan
yönetmenidir	3444 genel yayin K
""", 'z': """
zaakceptować	2699 K pliki cookie
zaapelował	2741 K
zaapelowała	2741 K
zachęcali	2741 K
zachęcano	2741 K
zachęcał	2741 K
zachęcała	2741 K
zadaním	3180 K e-mailu
zadržana	3096 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	472 K e-mailu
zagłosuj	2722 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3123 K vama	3147 K vama
zakázané	3160 šírenie je K
založte	499 K si účet
zamknutý	3153 článok je K
zamčený	430 článek je K
zapisując	2708 K się
zapowiedział	2741 K
zapowiedziała	2741 K
zapytał	2741 K
zapytała	2741 K
zastrzeżone	2692 wszelkie prawa K	2692 wszystkie prawa K
zawołał	2741 K
zawołała	2741 K
zašlete	458 K nám
zašlite	3166 K nám
zaželen	3259 K vir
zaželene	3259 K vire
zaželeni	3259 K vir
zbiórka	2742 K
zbývá	430 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2702 do naszego K
zewnętrzna	2699 treść K
zewnętrzne	9 treści K	2680 treści K	2699 treści K
zewnętrznej	9 treści K	2699 treści K
zewnętrznych	9 treści K
zgłoś	2697 K go nam	2738 K nam
ziņas	2452 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2729 daj nam K	2738 daj nam K
zněl	502 K
zněla	502 K
znělo	502 K
zobrazení	461 K tohoto obsahu	461 K obsahu
zobrazený	60 e-mail nebude K
zostań	2738 K z nami
zpracováním	435 souhlasím se K	442 K osobních údajů
zprávy	457 google K
zprávách	457 google K
zpívali	502 K
zugänglich	676 frei K
zunächst	635 dieser artikel erschien K
zurück	705 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3202 K
získávejte	495 K
zł	2711 za # K	2711 od # K	2740 od # K
złotówka	2717 każda K	2739 każda K
""", 'á': """
állt	1901 ez K
állítja	1901 K
átvehető	45 K
""", 'ä': """
ägare	3322 inga rika K
ähnliches	648 K erlebt
ändå	3269 nu när du K är här
äpp	1303 K
äppi	1303 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2610 beskyttet av K
året	579 om K
återges	3302 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3448 bizimle K
çalişmalarimiz	3535 K
çağrisinda	3537 K bulundu
çerezler	3429 K kullan
çerezlere	3446 K
çerezleri	3429 K kullan	3446 K	3472 K kabul
çözün	3461 K
""", 'é': """
échanos	1276 K una mano	1276 K un cable
économiste	1604 est K
écris	38 K-nous	67 K-nous
écrit	1536 K pour	1645 a K
écrivain	1536 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1642 K-nous
éditorialiste	1604 est K
électronique	1502 dans votre boîte aux lettres K
énekelték	1901 K
équipe	1643 notre K
értesítéseket	14 K	1874 K
értesüljön	1874 K elsőként
étoile	60 champs avec une K
évente	1900 K
""", 'í': """
ígérte	1901 K
ígérték	1901 K
írta	1901 K
""", 'î': """
îmbia	2991 K
îndemna	2991 K
îndemnat	2991 a K
îndemnau	2991 K
întrebat	2991 a K
întrebau	2991 K
""", 'õ': """
õpetas	1321 K
""", 'ö': """
öffnen	605 app K
önemli	3472 günün en K
önerdi	3537 K
önskad	3306 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1899 független K	1899 a jó K
újságírásunk	1899 K
újságíróink	1899 K
újságíróinkkal	1897 K
újságíróinknak	39 K
újságírója	1868 K
última	1149 siga la K hora	1149 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	636 K von	714 von der agentur K	714 deutschen presse-agentur K
übersicht	642 K	698 diese K wurde
ücretsiz	15 K haber	15 K makale	3459 K üye olun
ügyfelünk	1897 K
ühendust	38 võta meiega K	67 võta meiega K	1318 võta K
ütles	1321 K
ütlesid	1321 K
üyeliği	3454 bülten K
üzente	1901 K
üzenték	1901 K
üçüncü	3446 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3134 K nas
čitalaca	43 pisma K	3123 uz podršku K	3141 K	3147 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3141 K	3147 naši K
čitatelia	3204 K	3206 naši K
čitatelja	43 pisma K	3123 uz podršku K	3141 K	3147 naših K	3147 uz podršku K
čitatelji	36 naši K	3141 K	3147 naši K
čitateljima	3141 K
čitateľom	18 vďaka K	3204 K
čitateľov	36 našich K	3187 vďaka podpore K	3204 K	3206 našich K	3206 vďaka podpore K
članak	20 cijeli K	3101 svidio vam se K	3119 cijeli K	3119 ceo K	3147 ovaj K
člancima	3130 svim K
članek	3223 vam je bil K všeč	3265 ta K
člankov	3251 do vseh K
členem	80 staňte se K	499 staňte se K
členom	3205 staňte sa K
článek	20 celý K	426 líbil se vám K	430 celý K za	474 celý K	500 tento K	500 líbil se vám K
článkom	3182 všetkým K	3194 k všetkým K	3194 ku všetkým K
článku	20 celého K
články	500 naše K
článků	474 limit K
článkům	474 všem K	486 ke všem K
článok	20 celý K	3162 páčil sa vám K	3182 celý K	3206 tento K
čtenáři	497 K	500 naši K
čtenářů	36 našich K	43 listy K	479 díky podpoře K	497 K	500 našich K	500 na podpoře K	500 díky podpoře K
čtenářům	18 díky K	36 našim K	497 K
čtení	0 doba K
čtěte	490 K nás
číst	500 K dál bez
čítajte	3198 K nás	3205 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3205 K, že nás čítate
""", 'đ': """
đây	3718 bấm vào K
đóng	3718 K góp của bạn	3718 hãy K góp
đăng	45 K lại	3657 cảm ơn bạn đã K ký	3657 bằng việc K ký, bạn	3718 K ký để đọc bài
đường	3647 K dây nóng của tòa soạn	3647 K dây nóng của báo	3718 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3662 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3207 K sumou
""", 'ř': """
řekl	502 K
řekla	502 K
říká	502 K
""", 'ś': """
śledztwa	2739 nasze K
śledztwo	2739 to K
śledź	2676 K nas na	2738 K nas
śpiewali	2741 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3537 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3104 K nam
šaukė	2416 K
šiandien	2403 aukokite K
šodien	2443 ziedo K
""", 'ź': """
źródło	2692 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2741 K
""", 'ž': """
žalio	3149 K se
želene	3259 K vire
želeni	3224 K vir
željene	3102 K izvore
željeni	3102 K izvor
žiadny	71 K spam
žurnalistai	2414 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2393 K
žurnalistika	500 naše K	500 nezávislá K	2414 K kainuoja	2414 gera K	3206 nezávislá K
žurnalistiku	500 nezávislou K	3206 nezávislú K
žurnalistiky	500 nezávislé K
žurnalistė	2393 K
žurnāliste	2433 K
žurnālisti	2454 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2454 neatkarīga K	2454 K maksā	2454 laba K
žurnālistiku	2443 atbalsti neatkarīgu K	2454 neatkarīgu K
žurnālists	2433 K
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
авторизованные	3046 только K
авторизованным	3046 K пользователям
авторизовані	3585 лише K
авторизуйтесь	24 K
авторкою	3573 зв'язатися з K
автором	3573 зв'язатися з K
автору	54 на каву K	3034 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	3606 пишіть за K
адресу	3066 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3045 K	3584 K
анонимно	3034 K
афилиейт	257 K линкове
""", 'б': """
бажаних	3570 K джерел
безкоштовна	3604 остання K стаття
безкоштовний	3580 наш K вебінар	3588 K акаунт	3604 останній K матеріал
безкоштовних	3588 ліміт K	3588 K статей
безкоштовні	15 K статті	3588 K статті
безлимитный	3001 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3064 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3049 K статьи
бесплатный	3040 наш K вебинар	3049 K аккаунт	3064 последний K материал
бесплатных	15 K статей	3049 лимит K	3049 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	3619 K
благала	3619 K
благали	3619 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	278 K на вас
благодарим	252 K ви, че се
благодаря	3055 K донатам	3080 K вам	3080 K вашей
блокировщик	3014 отключите K	3014 K рекламы
блокувальник	3555 K реклами
бот	39 наш K
браузер	10 ваш K	3027 ваш K	3565 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	278 нашия K	281 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	3571 K
вайбър	16 K	237 K
ватсапе	3032 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3040 наш K
вебінар	3580 наш K
взывал	3082 K
видео	9 это K	40 фото и K
виділіть	3569 K
визнав	3619 K
визнала	3619 K
визнає	3619 K
викала	280 K
викаха	280 K
викаше	280 K
викна	280 K
використання	3565 K cookie	3594 будь-яке K матеріалів	3594 K матеріалів сайту
використанні	3563 при K матеріалів
використовує	3556 K cookie
використовуємо	3555 K cookie
вимагав	3619 K
вимагала	3619 K
вимагали	3619 K
виправлення	97 K:
випуск	3582 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3619 K
вк	3032 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3032 K
влезте	24 K
вміст	9 цей K
внескам	3595 завдяки K	3617 завдяки K
внесок	3616 ваш K
войдите	24 K	3002 K, чтобы
вотсапе	3032 K
вотсапі	3571 K
впн	64 без K
всеки	260 K лев
встановіть	3549 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3017 K ее	3017 K текст
выпуск	3043 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3619 K
відповідав	3619 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3619 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	280 K
гласил	3082 K
гласила	3082 K
гласит	3082 K
гласувайте	265 K
гледайте	270 K ни
говорил	3082 K
говорила	3082 K
говорили	3082 K
говорит	3082 K
год	3081 в K
годишно	279 K
голосуйте	3060 K	3600 K
гривень	3618 # K
грн	3618 # K
група	271 viber K
гукав	3619 K
гукали	3619 K
гукнув	3619 K
гукнула	3619 K
гіперпосилання	3563 K обов
""", 'д': """
дальше	3001 чтобы читать K
дарение	277 вашето K	279 с K	281 K
дарения	281 K
дарете	260 K	277 K ни
джерела	3570 обрані K	3570 бажані K
джерелом	3570 основним K	3570 бажаним K
дзен	3032 K
дзене	3032 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	280 K
добавил	280 K	3082 K
добавила	280 K	3082 K
добавьте	3011 K нас в
добавя	280 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3619 K
додала	3619 K
додатку	84 у нашому K
додає	3619 K
дозволить	3616 ваша підтримка K
дозволяється	3594 матеріалів K лише
долучайтесь	51 K	3616 K до нас	3616 K до нашої	3616 K до нашого	3616 K до спільноти	3616 K до читачів
долучайтеся	51 K	3616 K до нас	3616 K до нашої	3616 K до нашого	3616 K до спільноти	3616 K до читачів
донат	3079 ваш K	3616 ваш K	3620 K
донатам	3595 завдяки K
донати	3620 K
донатом	3618 K
донаты	3083 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3616 ваша підтримка K
допомога	3616 нам потрібна ваша K
допомогою	3597 за K ші
допоможе	3617 K нам
допоможуть	3595 K нам працювати	3617 K нам
допоможіть	90 K, скільки можете
допускается	3054 материалов K только
допълнена	97 статията е K
доступ	3049 полный K	3588 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	2993 вы K до конца	3539 ви K до кінця
дочитати	3545 щоб K
дочитать	3001 чтобы K	3049 K
""", 'е': """
евро	254 за # K
ежедневную	3004 K рассылку
ежемесячно	3081 K
ежемесячное	3079 оформите K
ежемесячный	3055 K донат
еженедельную	3004 K рассылку
електронна	225 вашата K поща
електронної	3587 адресу K пошти
електронну	3587 K адресу	3587 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3082 K
жаловался	3082 K
жалуются	3082 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3035 - K	3035 , K
журналисти	278 нашите K
журналистика	278 независимата K	278 независима K	278 нашата K	3080 независимая K
журналистике	3080 независимой K
журналистики	3080 независимой K
журналистику	3080 независимую K
журналистка	240 е K	240 , K	3035 - K	3035 , K
журналисты	3080 наши K
журналіст	3575 - K	3575 , K
журналістам	39 нашим K
журналісти	3617 наші K
журналістика	3617 незалежна K
журналістику	3617 незалежну K	3617 якісну K
журналістка	3575 - K	3575 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3549 K застосунок
завантажте	3549 K додаток
завдяки	3595 існує K	3617 K вам	3617 K вашій
зависимост	88 хазартът създава K
задонатьте	3079 K	3616 K
задължителните	21 K полета
зазначив	3619 K
зазывал	3082 K
закликав	3619 K
закликала	3619 K
закликали	3619 K
закончились	3001 бесплатные статьи K
залишає	29 K за собою право
залишилося	3546 K #%	3546 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3018 K ошибку
замолчим	3080 мы не K
запазени	231 всички права K
запевняв	3619 K
запевняла	3619 K
запевняє	3619 K
записи	58 новые K на почту
запитав	3619 K
запитала	3619 K
запитань	3584 на кілька K
запишете	224 K се за нашия
зарегистрированные	3046 только K
зарегистрированным	3001 доступен только K
зарегистрированы	3001 уже K
зарегистрируйтесь	3002 K, чтобы	3049 бесплатно K	3049 K бесплатно	3079 K бесплатно	3079 K, чтобы читать
зареєстровані	3585 лише K	3585 тільки K
зареєструйтесь	3546 K, щоб	3588 безкоштовно K	3588 K безкоштовно	3616 K безкоштовно	3616 K, щоб читати
зареєструйтеся	3588 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3567 нашому K
застосунок	3549 завантажте K	3567 наш K	3567 мобільний K	3616 завантажте K і	3616 завантажте K та
захищено	3563 усі права K
захищені	3563 усі права K	3563 всі права K
защищенной	3034 K формой
защищены	3025 все права K
защищённой	3034 K формой
заяви	280 K
заявив	3619 K
заявил	280 K	3082 K
заявила	280 K	3082 K	3619 K
заявили	3082 K	3619 K
заявиха	280 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2993 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3569 якщо ви K
знанията	248 K си
зобов	3619 K'язав
зовнішнього	3577 K вмісту	3577 K контенту
зовнішній	3577 K вміст	3577 K контент
зробіть	3543 K внесок	3616 K внесок у	3616 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3031 K
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
иностранного	3025 выполняющим функции K агента
иностранным	3080 K агентом
инстаграм	237 K
искусственного	3057 с помощью K интеллекта
искусственным	3057 K интеллектом
использование	3027 K cookie	3037 K cookie	3054 любое K материалов	3054 K материалов сайта
использовании	3025 при K материалов	3054 полном или частичном K	3054 частичном K материалов
используем	3014 K cookie
использует	3015 K cookie
исправление	97 K:
источники	3031 избранные K	3031 любимые K
источников	3031 избранных K	3068 избранных K
источником	3031 основным K
исчерпали	3001 K лимит
""", 'к': """
каждое	17 K утро
каждый	3081 K месяц
каже	3619 K
каза	280 K
казав	3619 K
казал	280 K
казала	280 K	3619 K
казали	3619 K
казаха	280 K
казва	280 K
казвал	280 K
казвала	280 K
канал	271 viber K	3080 наш K	3617 наш K
канала	3080 нашего K
каналу	3617 нашого K
колумнист	3035 - K	3035 , K
колумніст	3575 - K
колумністка	3575 - K
команде	3040 к нашей K
команди	3580 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	3564 у K	3564 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3017 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3026 в K
комментировать	6 K
контент	9 этот K	9 цей K	3037 внешний K
контента	9 этого K	3037 внешнего K
контенту	9 цього K
конференцию	3040 нашу K
конференция	245 нашата K
конференцію	3580 нашу K
конфиденциальности	3014 политикой K	3027 политика K
конфіденційності	3555 політикою K	3565 політика K
копирование	3054 K материалов сайта
кореспондент	240 е K	240 , K	3575 - K	3575 , K
кореспондентка	3575 - K	3575 , K
короткий	3045 K опрос
корреспондент	3035 - K	3035 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3619 K
крикнул	3082 K
крикнула	3082 K	3619 K
кричав	3619 K
кричал	3082 K
кричала	3082 K	3619 K
кричали	3082 K	3619 K
кричит	3082 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	279 K
лекцию	3040 нашу K
лекцію	3580 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3040 нашего K
магазине	3040 в нашем K	3040 в нашем интернет-K
магазину	3580 нашого K
магазині	3580 у нашому K	3580 в нашому K	3580 нашому інтернет-K
материал	3017 обсудить K	3037 внешний K	3070 K создан	3080 этот K
материалам	3062 ко всем K
материалы	3080 наши K
матеріал	3617 цей K
матеріали	3617 наші K
матеріалу	97 першій версії K
матеріалів	3594 копіювання K сайту	3594 K посилання обов'язкове	3602 до всіх K	3602 до усіх K
мероприятие	3040 наше K
месенджері	3571 K
месец	279 на K	279 всеки K
месечно	279 K
мессенджере	3032 K
месте	42 вы были на K
месяц	3081 в K
мобільний	3567 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	280 K
молела	280 K
молеха	280 K
молеше	280 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3618 на K	3618 перший K
""", 'н': """
навчання	48 K ші
нагадав	3619 K
нагадала	3619 K
наголосив	3619 K
наголосила	3619 K
надпис	280 такъв K
надпись	3082 такая K
надсилайте	3573 K нам	3573 K її	3573 K їх нам	3574 K фото	3574 K відео	3574 K свої	3616 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3570 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3573 K нам	3573 K їх нам	3574 K фото	3616 K нам
нажимая	3048 K кнопку	3048 K на кнопку	3048 K "
нажмите	3017 K ctrl
намерете	270 K ни
напис	3619 такий K
написа	280 K
написав	3619 K
написал	3082 K
написала	3082 K	3619 K
написано	3082 было K	3619 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3034 K нашему	3034 K нашей	3034 K автору	3034 K нам	3079 K нам
напишіть	38 K нам	67 K нам	3573 K нашому	3573 K нашій	3573 K автору	3573 K авторці	3573 K нам	3616 K нам
напомнил	3082 K
напомнила	3082 K
направете	277 K дарение
настоя	280 K
настоява	280 K
настоявал	280 K
натискайки	252 K
натискането	252 с K
натискаючи	3587 K кнопку	3587 K на
нашем	3017 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	2993 K просьба
неделю	17 раз в K	17 каждую K	3081 в K
независимата	277 подкрепете K
независими	278 K медии
независимую	2996 поддержите K	3079 поддержите K
независимые	3080 K медиа
незалежні	3617 K медіа
нейросети	3057 с помощью K
несколько	3045 на K вопросов
никакого	71 K спама
новинами	3552 стежте за K
новини	237 google K	3571 google K
нуждаем	277 K се от вашата
нужна	3055 K ваша
нюзлетър	253 K
""", 'о': """
обеща	280 K
обещал	280 K	3082 K
обещала	3082 K
обещали	3082 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3035 - K	3035 , K
обраних	3570 K джерел
обучения	48 K ии
объявил	3082 K
объявила	3082 K
объяснил	3082 K
объяснила	3082 K
объясняет	3082 K
объяснял	3082 K
объясняла	3082 K
обязал	3082 K
обязательна	3025 гиперссылка K	3054 материалов ссылка K	3054 ссылка на источник K
обязательные	21 K поля	3017 K поля
обясни	280 K
обяснил	280 K
обяснила	280 K
обяснява	280 K
обіцяв	3619 K
обіцяла	3619 K
обіцяли	3619 K
огледален	64 K сайт
оглядач	3575 - K	3575 , K
оглядачка	3575 - K	3575 , K
оголосив	3619 K
ограничений	3001 читайте без K
одноклассниках	3032 K
одному	3587 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3017 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3584 наше K	3584 коротке K
опитуванні	35 нашому K	3584 K читачів	3584 нашому K	3584 в K
оприлюднюватиметься	22 не K	3558 ваша e-mail адреса не K
опрос	35 наш K	3045 наш K
опросе	35 нашем K	3045 нашем K	3045 в K
опубликован	22 не будет K	3017 ваш адрес email не будет K
организаторите	280 канят K
организаторы	3082 зовут K
організатори	3619 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3048 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3002 K #%	3002 K # %
отбележете	62 K ме
ответил	97 не K на	3082 K
ответила	97 не K на	3082 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3082 K
отвечала	3082 K
отговори	97 не K на	280 K той	280 K тя
отговорил	280 K
отговорила	280 K
отговориха	280 K
отговорност	30 не носи K
отменить	21 K ответ	3081 K в любой момент
отметил	3082 K
отметила	3082 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3004 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3034 K их нам	3079 K нам
отримувати	3605 хочете K
отримуйте	3609 K
очакваме	238 K вашите
ошибку	3018 нашли K
оштрафовал	3082 K
оштрафовала	3082 K
оштрафував	3619 K
""", 'п': """
партнером	3052 совместно с K	3592 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3052 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3592 K посилання
партнеры	3014 мы и наши K
партньорски	257 K линкове
партнёром	3052 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3052 K ссылки
партнёрским	74 K ссылкам
патроном	3079 станьте K
пееха	280 K
пели	3082 K
первинній	97 K версії
первоначальной	97 K версии
первый	3081 K месяц	3081 рубль в K
переведите	3079 K нам
перевірте	3584 K себе	3587 K пошту
передплатник	50 як K	3545 уже K	3545 вже K
передплатникам	3545 доступний лише K	3545 доступна лише K	3545 доступно лише K
передплатники	50 K можуть	3603 лише K	3603 тільки K
передплатників	3545 тільки для K
передплатою	3545 доступна за K	3545 доступний за K	3588 за K	3610 з K
передплату	80 оформіть K	3588 K за	3616 оформіть K
передплатіть	80 K
передрук	45 K	3568 K
передруковувати	45 K
передруку	3568 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3030 K
перепечатке	3030 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3566 K даних
персональных	3028 K данных
писав	3619 K
писал	3082 K
писала	3082 K	3619 K
писати	3617 нам K
писменото	259 без K съгласие
письме	3048 в одном K
письменного	3069 без K согласия
письмової	3608 без K згоди
питаха	280 K
питаше	280 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	277 K ни
пишеше	280 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3034 K нам	3066 K на	3079 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3573 K нам	3606 K на
платной	3001 в K версии
побачили	3614 K помилку
повний	20 K текст	3588 K текст
повтаря	280 K
повтаряше	280 K
повторював	3619 K
повторює	3619 K
повторяет	3082 K
повторял	3082 K
повторяла	3082 K
повідомив	3619 K
повідомила	3619 K
повідомили	3619 K
повідомте	38 K нам	67 K нам	3573 K нам	3573 K нас	3616 K нам
подайте	239 K сигнал
поддержать	3079 K нас	3079 K редакцию	3079 K нашу
поддерживайте	3079 K нас	3079 K нашу
поддержите	2996 K нашу	2996 K нас	3055 K	3079 K нас	3079 K нашу	3079 K редакцию	3079 K проект	3079 K автора	3079 K наш
поддержка	2997 ваша K	3079 ваша K поможет	3079 ваша K помогает	3079 ваша K позволит
поддержке	3052 при K партнёра	3052 при K партнера	3055 благодаря вашей K	3080 вашей K
поддержки	3080 без вашей K	3080 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	280 K
подканяха	280 K
подканяше	280 K
подкаст	34 наш K	34 нашия K	247 K	278 нашият K	3043 K	3080 наш K	3582 K	3617 наш K
подкаста	247 K	3043 K	3080 нашего K
подкасте	34 нашем K	3043 K
подкасти	34 наші K	247 K	3582 K
подкастов	3043 K
подкасту	3582 K
подкастът	247 K
подкасты	3043 K
подкасті	34 нашому K	3582 K
подкастів	3582 K
подкрепа	260 с вашата K	260 вашата K	277 вашата K	278 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	277 K ни	277 K нашата
подкрепяйте	277 K ни
подписаны	3001 уже K
подписка	3001 уже есть K	3083 K
подписке	3001 доступен только по K	3001 доступна по K	3001 доступен по K	3049 по K
подписки	3083 K
подпиской	3074 с K
подписку	80 оформите K	80 оформить K	3001 оформить K	3001 оформите K	3048 спасибо за K	3049 K за	3079 оформите K	3079 оформить K
подписчик	50 как K	3001 уже K	3001 вы уже K
подписчикам	3001 доступна только K	3001 доступно только K	3001 доступен только K	3063 только K
подписчики	50 K могут	3063 только K	3083 K
подписчиков	3001 только для K
подписчиком	3079 станьте K
подписывайтесь	3004 K на рассылку	3011 K на нас	3011 K на наш	3011 K на канал	3011 K на telegram	3079 K на
подписываясь	3048 K
подпишитесь	80 K	2996 K на регулярное	3004 K на рассылку	3011 K на наш	3011 K на канал	3079 K на
подчеркнул	3082 K
подчеркнула	3082 K
подчерта	280 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3580 нашу K
пожертвование	2996 оформите K	2997 сделайте K	3055 регулярное K	3055 ежемесячное K	3079 ваше K	3079 сделайте K	3079 оформите K	3083 K
пожертвования	3080 на K	3083 K
пожертвованиям	3055 благодаря K	3080 благодаря K
пожертвуйте	3079 K
позволяет	3079 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	280 K
поискал	280 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3001 чтобы прочитать K
полный	20 K текст	3049 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3073 K
получать	3065 хотите K
помилку	3614 знайшли K
помогите	90 K, сколько можете	3079 K нам
помогнете	277 K ни
помогут	3080 K нам
поможет	3080 K нам
помоли	280 K
помолил	280 K
помолила	280 K
помощник	63 наш K	63 ии-K
помощь	3079 нам нужна ваша K
помощью	3057 с K ии
помітили	3569 якщо ви K	3614 K помилку
помічник	63 наш K
понравилась	3080 K статья
понравился	3080 K материал	3080 K текст
пообещал	3082 K
пообещала	3082 K
пообіцяв	3619 K
пообіцяла	3619 K
попереджає	3619 K
попередив	3619 K
попередній	97 K версії
попита	280 K
поправка	97 K:
попросив	3619 K
попросил	3082 K
попросила	3082 K	3619 K
попросили	3082 K	3619 K
попросило	3082 K
порадив	3619 K
порадила	3619 K
посилання	3594 K на джерело обов'язкове
последвайте	277 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3082 K
посоветовала	3082 K
постановив	3619 K
постановил	3082 K
посъветва	280 K
посъветвал	280 K
посъветвали	280 K
потребовал	3082 K
потребовала	3082 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3048 вашей K
почтовом	3048 вашем K ящике
почту	79 на K	3005 на вашу K	3005 вам на K	3048 вашу K
пошту	79 на K	79 на вашу K	3548 на вашу K
пошті	3587 вашій K
пощенска	225 вашата K кутия
пояснив	3619 K
пояснил	3082 K
пояснила	3082 K	3619 K
пояснював	3619 K
пояснювала	3619 K
пояснює	3619 K
поясняет	3082 K
правото	29 си запазва K
працювати	3595 допоможе нам K	3617 K далі
працюємо	3617 ми K
предишна	97 K версия на
предпочитаемые	3031 K источники
предпочитаемых	3031 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3031 K источники	3068 K источники
предпочтительный	3031 K источник
предпочтительных	3068 K источников
предупреди	280 K
предупредил	3082 K
предупреждава	280 K
предупреждает	3082 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3082 K
призвала	3082 K
призвали	3082 K
призна	280 K
признава	280 K
признавал	3082 K
признает	3082 K
признал	3082 K
признала	3082 K
признали	3080 нас K
призова	280 K
призовава	280 K
призовал	280 K
призоваха	280 K
призывал	3082 K
призывала	3082 K
призывали	3082 K
приложение	84 в нашето K	278 нашето K	3006 скачать K	3007 скачайте K	3007 установите K	3029 наше K	3029 мобильное K	3079 скачайте наше K	3079 скачайте K и
приложението	277 изтеглете K ни	277 изтеглете K на вестник
приложении	84 в нашем K	3006 открыть в K	3029 нашем K
приложения	3029 нашего K	3080 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3031 K источником
присоединяйтесь	51 K	3079 K к нам	3079 K к нашему	3079 K к нашей	3079 K к нашим	3079 K к сообществу	3079 K к читателям	3079 K к тем
присъединете	51 K се	277 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3034 K нам	3034 K фото	3034 K видео	3034 K новости	3034 K свои	3034 K их нам	3079 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3034 K нам	3034 K фото	3034 K их нам	3079 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3616 K до нас	3616 K до нашої	3616 K до нашого	3616 K до спільноти	3616 K до читачів
приєднуйтеся	51 K	3616 K до нас	3616 K до нашої	3616 K до нашого	3616 K до спільноти	3616 K до читачів
проверьте	3045 K себя	3048 K почту
проголосуйте	3060 K	3600 K
продовження	3592 реклама. K
продовжити	3545 щоб K читання	3595 допоможуть нам K
продовжувати	3617 K роботу
продолжаем	3080 мы K работать
продолжать	3055 помогут нам K	3080 K работу
продолжение	3052 реклама. K
продолжить	3001 чтобы K чтение	3055 помогут нам K	3055 поможет нам K	3080 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	278 да K да работим
продължите	221 за да K да четете
произведен	3025 настоящий материал (информация) K	3070 материал K
произведён	3070 материал K
пройдите	3045 K тест
пройдіть	3584 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3065 не K
пропустити	3605 не хочете K
пропустить	3065 не хотите K
пропустіть	3605 не K
просив	3619 K
просил	3082 K
просила	3082 K	3619 K
просили	3082 K	3619 K
просьба	2993 у нас к вам K	2993 у нас есть K
просять	3619 K
проучване	248 нашето K
прохання	3539 маємо до вас K	3539 невелике K
прочетете	222 за да K цялата
прочитать	3001 осталось K	3001 чтобы K статью
пріоритетне	3570 K джерело
пріоритетним	3570 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	279 за K месец
първоначалната	97 K версия
підписатися	3547 K на розсилку
підписка	3620 K
підписку	3545 оформіть K	3587 дякуємо за K	3616 оформіть K
підписники	3603 лише K	3620 K
підписників	3545 тільки для K
підписуйтесь	3551 K на нас	3551 K на наш	3551 K на канал	3551 K на telegram	3616 K на
підписуйтеся	3551 K на наш	3551 K на канал
підписуючись	3587 K
підпишіться	3547 K на розсилку	3551 K на наш	3616 K на
підтримайте	3542 K нашу	3542 K незалежну	3542 K нас	3595 K	3616 K нас	3616 K нашу	3616 K незалежну	3616 K редакцію	3616 K автора	3616 K роботу	3616 K наш
підтримати	3616 K нас	3616 K нашу
підтримка	3543 ваша K	3616 ваша K допоможе
підтримки	3592 за K партнера	3617 спільноти K	3617 вашої K
підтримуйте	3616 K нас	3616 K нашу
підтримці	3595 завдяки вашій K	3595 завдяки K читачів	3617 вашій K
піти	3539 перш ніж K
""", 'р': """
работа	278 нашата K	3080 наша K
работаем	3080 мы K
работать	3055 помогут нам K	3055 поможет нам K	3080 K дальше
работу	3080 нашу K
радив	3619 K
радила	3619 K
радили	3619 K
радить	3619 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3069 без K редакции
разчитаме	260 K на вашата	278 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3079 K нам
рассказал	3082 K
рассказала	3082 K
рассказывать	3080 K правду
расследование	3080 наше K	3080 это K
расследования	3080 наши K
рассылка	3080 наша K	3083 K
рассылку	78 на K	78 нашу K	78 K	3004 нашу K	3004 K самых	3080 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3048 K
регулярний	3595 K внесок
редактор	240 е K	240 - K	240 , K	3035 - K	3035 , K	3575 - K	3575 , K
редакторка	3575 - K	3575 , K
редакцией	39 нашей K	3034 связаться с K
редакции	97 поправка K	3069 без согласия K	3080 нашей K
редакцию	39 в нашу K	3034 напишите в K	3034 пишите в K
редакция	245 в нашата K	278 нашата K	3080 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3573 напишіть у K	3573 пишіть у K
редакція	3617 наша K
редакцією	39 нашою K	3573 зв'язатися з K
редакції	43 письма до K	97 від K:	3573 пишіть до K	3608 без згоди K	3608 без дозволу K	3617 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	278 без K	3592 після K	3592 на правах K	3617 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3052 после K	3052 на правах K	3080 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3035 - K	3035 , K	3575 - K	3575 , K
репортери	39 на нашите K	278 нашите K
репортерка	3575 - K	3575 , K
репортёр	3035 - K	3035 , K
решил	3082 K
реєструючись	3587 K
робота	3617 наша K
роботу	3617 нашу K
розкажіть	38 K нам	67 K нам
розповів	3619 K
розповідати	3617 K правду
розповіла	3619 K
розсилка	3617 наша K	3620 K
розсилку	78 на K	78 нашу K	78 K	3547 нашу K	3547 щоденну K	3617 нашу K
розслідування	3617 наші K	3617 це K
рублей	3081 # K
рік	3618 на K
""", 'с': """
свободната	277 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	277 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3034 K с нами
связаться	3034 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	3619 K
сказал	3082 K
сказала	3082 K	3619 K
скаржаться	3619 K
скаржився	3619 K
скаржилася	3619 K
скачайте	3006 K наше
скиньте	3079 K нам	3079 K донат
сколько	3079 скиньте K
скриньку	3587 вашу K
скриньці	3587 вашій K
следите	3011 K за нами
словам	3082 по K
словами	3619 за K
слушайте	270 K ни
слідкуйте	3551 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3082 K
советовала	3082 K
советовали	3082 K
советует	3082 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3037 внешнее K
содержит	97 K сцены
сообщение	3025 данное K (материал) создано	3070 K создано
сообщил	3082 K
сообщила	3082 K
сообщили	3082 K
сообщите	38 K нам	67 K нам	3034 K нам	3079 K нам
соучастником	3055 станьте K	3079 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3549 увімкнути K	3549 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3617 K текст	3617 K матеріал
сподобалась	3539 якщо вам K стаття
спонсором	80 станьте K
според	280 K
спрашивает	3082 K
спросил	3082 K
спросила	3082 K
співали	3619 K
співучасником	3616 станьте K
спільнота	3617 наша K
спільноти	3543 стань частиною K	3595 частиною K	3617 нашої K
станете	80 K член	277 K абонат	277 K член
станьте	51 K одним из них	3079 K нашим	3616 K нашим
статей	3602 до всіх K	3602 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	278 тази K
статията	254 % от K
стаття	3617 ця K
статья	3080 эта K
статьям	3062 ко всем K
стверджує	3619 K
стежте	3551 K за нами
стигнали	235 щом сте K дотук
стороннего	3037 K сервиса
сторонним	3037 K сервисом
стороннього	3577 K сервісу
стороннім	3577 K сервісом
суммой	3081 любой K
сумму	3081 любую K
сутрин	17 всяка K
существуем	3080 мы K
существует	3055 K благодаря
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
телеграм	16 K	237 K	3011 наш K-канал	3011 в нашем K	3032 K	3032 K-канал	3032 K-канале	3066 пишите в K	3080 наш K	3551 наш K-канал	3571 K	3571 K-канал	3571 K-каналі
телеграме	16 K	3032 K
телеграмі	3571 K
телефон	97 K довіри
тест	3045 наш K	3584 наш K
тиждень	17 раз на K	3618 на K
требовал	3082 K
требовала	3082 K
требовали	3082 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	3007 включите K	3007 включить K	3007 разрешить K
уверяет	3082 K
уверял	3082 K
уверяла	3082 K
увійдіть	24 K	3546 K, щоб
уговаривал	3082 K
уговаривала	3082 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	2993 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3570 K джерел
улюблені	3570 K джерела
умовляв	3619 K
умоляваше	280 K
умолял	3082 K
умоляла	3082 K
умоляли	3082 K
утверждает	3082 K
уточнение	97 K:
уточнення	97 K:
уточнив	3619 K
уточнил	3082 K
уточнила	3082 K	3619 K
учасником	3616 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3080 K нашу
цитировании	3030 при K
цитування	3568 у разі K
цитуванні	3568 при K
""", 'ч': """
частиною	3616 станьте K
частковому	3594 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3079 спасибо, что K
читай	3551 K нас
читайте	3011 K нас в	3551 K нас у	3551 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3045 опросе K	3055 благодаря поддержке K	3075 K	3080 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	278 нашите K	2993 дорогие K	3075 K	3080 наши K
читателите	275 K	278 с подкрепата на K	278 от K ни
читателям	18 благодаря K	36 нашим K	3075 K	3080 благодаря K
читати	3545 щоб K далі	3616 щоб K далі
читачам	18 завдяки K	3611 K
читачі	36 наші K	3611 K	3617 наші K
читачів	43 листи K	3611 K	3617 наших K
читаєте	3616 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3618 K
щомісячний	3595 K внесок
щомісячно	3618 K
щоранку	17 K
щотижневу	3547 K розсилку
""", 'э': """
электронной	3048 адрес K почты
электронную	3048 K почту
""", 'я': """
яжіться	38 зв'K з нами	3573 зв'K з нами
язкові	21 обов'K поля	3558 обов'K поля
якщо	3539 K ви вже тут
""", 'і': """
інтелектом	3597 штучним K
інтелекту	3597 за допомогою штучного K
""", 'א': """
אדבלוק	1716 K
אומר	1752 K
אומרת	1752 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1656 עקבו K	1749 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1654 דואר K
אמר	1752 K
אמרה	1752 K
אמרו	1752 K
אתכם	1686 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1751 K
ביקש	1752 K
ביקשה	1752 K
במייל	1685 K שלכם
בסרטון	1675 לצפות K זה
בעוגיות	1661 שימוש K
בעיתונות	1686 לתמוך K
בעלי	1721 בלי K הון	1721 ללא K הון
בקובצי	1660 משתמש K
בשבוע	17 פעם K	1751 K
בתגובות	85 K
בתוכן	1697 לעשות שימוש K
""", 'ד': """
דווחו	1749 K לנו
דיוור	1685 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1657 הורידו את K	1750 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1752 K
הודיעה	1752 K
הוואטסאפ	1657 לקבוצת K
הווטסאפ	1657 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1752 K
הוסיפה	1752 K
הזהיר	1752 K
הזכויות	1668 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1698 הכתבות K
הטלגרם	1657 לערוץ K
הטקסט	1676 K
היום	1749 תרמו K
הירשמו	1749 K לקבלת
הכותב	1697 על דעת K
הכתבה	45 לפרסם את K	1650 להמשך קריאת K	1676 K	1750 K הזאת
המדור	1674 הוא עורך K	1674 היא עורכת K
המובעות	1697 הדעות K במאמר	1697 הדעות K בטור	1697 הדעות K בכתבה
המועדף	1671 למקור K	1671 כמקור K
המייל	1653 לתיבת K	1654 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1654 K היומי	1685 K השבועי של	1685 K שלנו	1750 K
הסביר	1752 K
הסיכום	1676 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1676 הנקודות K
העיתונות	1750 K העצמאית
הפרטיות	1661 מדיניות K
הפרסומות	1716 חוסם K
הפרסומים	1716 חוסם K
הפרסומת	11 K
הצביעו	1749 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1657 K לערוץ	1749 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1661 תנאי K
השמות	97 K שונו
התגובות	1682 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1686 בזכות K שלכם
התראות	14 K
התרגום	1676 K
התרומה	1749 K שלכם
""", 'ו': """
ובטוויטר	1656 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1686 K בכם
ותלויה	1686 K בכם
""", 'ז': """
זקוקה	1749 K לכם
""", 'ח': """
חודשית	1749 תרומה K
חיצוני	1675 תוכן K	1675 תוכן ממקור K
""", 'ט': """
טען	1752 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1685 K למייל	1685 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1650 הצטרפו K
כתב	1752 K
כתבה	1676 K זו	1750 K זו	1752 K
כתבו	38 K לנו	67 K לנו	1749 K לנו
כתבות	1698 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1674 היא K
כתובת	77 הזינו K מייל	1654 K דוא"ל
""", 'ל': """
לדברי	1752 K
להגיב	6 כדי K	1682 K
להמשיך	1650 כדי K לקרוא	1686 עזרו לנו K
להעתיק	1668 אין K	1697 לשכפל, K
לחודש	1751 K
לחוק	1697 סעיף #א K
לחצו	1749 K כאן
לידיעון	1749 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1651 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1653 הירשמו K	1653 הרשמה K	1653 K שלנו	1685 בהצלחה K	1749 הירשמו K
לעזרתכם	1749 אנחנו זקוקים K
לענייני	1674 הוא כתב K	1674 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1675 K בתוכן
לקבוצת	1657 הצטרפו K
לקריאה	1698 כתבות K
לקריאת	20 K הכתבה
לשנה	1751 K
לתומכים	1686 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1698 K חינם
מועדף	1671 מקור K	1671 כמקור K	1734 מקור K	1734 כמקור K
מינוי	1650 רכשו K	1749 רכשו K	1753 K
מנוי	1650 כבר K
מנויים	1753 K
מניות	1721 בלי בעלי K	1721 ללא בעלי K
מסכימים	43 לא K	43 K?	1685 בהרשמה אתם K
מסר	1752 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1685 K שבועי	1753 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1676 K
סיפר	1752 K
סיפרה	1752 K
סעיף	1697 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1749 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1685 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1674 הוא K
עיתונאית	1674 היא K
עיתונות	1686 לעשות K	1750 K עצמאית
עכשיו	1749 תרמו K
עלולים	97 K להיות קשים
עמלה	1696 נקבל K	1696 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1716 חוסם K	1750 ללא K
פרסומת	11 K
פרשן	1674 הוא K
פרשנית	1674 היא K
""", 'צ': """
ציין	1752 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1750 K
קרא	1752 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1751 חודש K
""", 'ש': """
שאלו	1676 K את
שולחים	57 אנחנו K לכם
שיווקי	1685 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1749 K לנו
שלנו	39 לכתב K	1750 K
שנקבל	1696 K עמלה
שקראתם	1749 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1682 K
תוכן	9 K זה	1675 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1686 K בכם
תלויה	1686 K בכם
תמיכתכם	1749 K
תמכו	1749 K בנו
תקציר	1676 K
תרומה	1753 K
תרומות	1753 K
""", 'ا': """
اخبارنا	215 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1365 K مطلب	1365 K خبر	1409 براي K مطلب
ادبلاك	1387 K
ادعمنا	214 K
ادعموا	214 K
ارسال	6 براي K نظر	1343 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	216 K
استخدام	123 يمنع اعادة K
استطلاع	214 صوت في K
استطلاعنا	215 K
استفاده	1331 از كوكي K ميكنيم	1331 از كوكيها K ميكنيم	1332 شرايط K	1339 K از مطالب اين سايت	1339 K از مطالب سايت
استمرار	214 ساهم في K	214 ساهموا في K
اسپم	71 بدون K
اشار	217 K
اشارة	62 ضع K الي
اشارت	217 K
اشتراك	149 لديك K	218 K	1360 K تهيه كنيد	1409 K تهيه كنيد	1413 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	214 K الان
اشتركوا	80 K	214 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	217 K
اضافت	217 K
اضغط	214 K هنا
اطلاع	1343 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	215 K هذا
اعلام	1412 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	217 K
اعلنت	217 K
اعملوا	62 K تاغ
افاد	217 K
افادت	217 K
افزود	1412 K
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
اول	1411 ماه K
اوليه	97 نسخه K اين
ايميل	1326 K خود را	1326 به K شما	1327 ادرس K	1327 نشاني K	1356 در K خود	1409 K خود را وارد كنيد
ايميلتان	1356 به K
اينجا	1364 K كليك كنيد	1409 K كليك كنيد
اينستاگرام	1329 در K دنبال
اينه	64 K
اپ	1355 K
اپليكيشن	1355 K	1409 K ما را	1409 K را دانلود كنيد	1409 K را نصب كنيد	1410 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1369 الزاما K	1369 لزوما K	1369 K ديدگاه
بازنشر	45 K
باشيد	1343 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1350 را K
بحسب	217 K
بخوانيد	1341 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1410 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1350 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1343 براي ما K
بفضلكم	215 K
بنويسيد	38 براي ما K	67 براي ما K	1343 براي ما K	1409 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1341 K	1349 به تيم ما K	1409 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1343 با ما در ميان K	1409 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1343 با ما تماس K
""", 'ت': """
تؤكد	217 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	214 K علي تويتر	214 K علي غوغل	214 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	214 K علي
تاكيد	1412 K كرد
تبرع	218 K
تبرعات	218 K
تبرعك	214 K
تبرعكم	214 K
تبرعوا	90 K بما	214 K الان
تبليغ	1387 ضد K
تبليغات	70 بدون K	1387 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	215 K
ترجيحي	1342 منبع K	1342 منابع K	1404 منابع K	1404 منبع K
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
تلگرام	1329 ما را در K	1329 در K دنبال	1329 كانال K ما	1343 با ما در K
تماشا	1350 K كنيد
تمامي	1340 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	214 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1412 K داد
تيم	1410 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1331 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	217 K
حذرت	217 K
حساب	101 هل لديك K
حقوق	1340 كليه K	1340 همه K	1340 تمام K
حمايت	1357 K مالي خود	1358 به K شما نياز	1358 با K شما	1359 K كنيد	1409 از ما K كنيد	1409 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1410 اين K
خبرنامه	1326 K ما	1326 اشتراك K	1327 در K	1356 K روزانه	1356 K هفتگي	1410 K ما	1410 K	1413 K
خبرنگار	39 K ما	1343 K ما را	1345 K
خبرنگاران	39 K ما	1410 K ما
خصوصي	1332 سياست حريم K
خواست	1412 K
خواستند	1412 K
خواندن	1360 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1358 به K خود تكيه	1410 K ما
خواهد	1352 منتشر K شد
خواهند	1352 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1345 استاد K
دستيار	63 K مجازي
دعا	217 K
دعت	217 K
دعمك	214 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	214 K
دنبال	1329 ما را K كنيد	1341 K كنيد	1341 K كنيم	1409 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1343 به ما خبر K	1350 گوش K	1361 هديه K	1409 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1352 نوشتن K	1352 ارسال K	1352 بيانگر K	1369 لزوما K
""", 'ذ': """
ذكر	217 K
ذكرت	217 K
""", 'ر': """
راسلنا	38 K	67 K	214 K
راسلونا	38 K	67 K	214 K
رايگان	1349 وبينار K ما	1360 اشتراك K	1370 مقاله K	1370 مطلب K	1370 مطالعه K	1409 K ثبت نام كنيد
روبوت	205 لست K
روبوتا	205 انا لست K
روزنامه	1369 ديدگاه K
روزنامهنگار	1345 K
روزنامهنگاري	1410 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1411 K
ساهم	90 K بما	214 K في دعم
ساهموا	90 K بما	214 K في دعم
سايت	1410 K ما
سايتهاي	1346 محتواي K ديگر
سكريبت	175 جافا K
سنويا	216 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	214 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	214 K
شهريا	216 K
شويد	24 وارد K	1341 عضو K	1341 K	1409 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1356 خبرنامه K
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
علاقه	1342 منبع مورد K
عملنا	215 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1349 K شغلي در
فريقنا	215 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	214 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1352 K	1353 حروف لاتين (K)
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
كار	1410 K ما
كاربري	1360 حساب K خود شويد	1409 حساب K خود شويد
كانال	1329 به K ما	1341 K ما	1410 K ما
كتب	217 K
كتبت	217 K
كردهايد	1360 ثبت نام K	1360 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1367 K دريافت كنيم	1367 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1349 ديدن K	1350 گوش K	1361 هديه K	1364 روي لينك كليك K	1364 كليك K	1409 به ما كمك K	1409 روي لينك كليك K	1409 همين حالا ثبت نام K
كوكي	1332 از K
كوكيها	1332 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1352 حروف K	1353 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1369 K نظر
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
ما	1410 به K
مالكين	184 بلا K
مالي	1358 كمك K شما	1409 كمك K شما	1413 كمك K
ماه	1411 در K
ماهانه	1411 K
متجرنا	215 K
متصفحك	10 K
مجانا	214 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1346 K خارجي	1346 اجازه ميدهيد K
محتوايي	1346 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1339 حقوق K است
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
مستقل	1410 رسانه K
مستقلة	215 صحافة K
مسدودكننده	1387 K تبليغات
مشترك	149 هل انت K	1360 K شويد	1409 K شويد
مشتركا	50 بصفتك K
مشتركان	1360 ويژه K است
مصنوعي	1347 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1410 اين K
معنا	214 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	215 K
مقاله	1365 ادامه K
ملاك	184 بلا K
منبع	1368 ذكر K
منتخب	1342 منبع K
منشن	62 K لي
منصتنا	215 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1355 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1356 عضويت شما با K	1356 ثبت نام شما با K
موقعنا	215 K
ميتوانند	50 مشتركان K
ميخواهيم	1346 از شما اجازه K
ميدهد	1352 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1412 K
ميگويد	1412 K
ميگيريم	1367 كميسيون K
""", 'ن': """
ناشد	217 K
ناشدت	217 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1352 منتشر K شد
نخواهند	1352 منتشر K شد
نداد	97 پاسخ K
ندهيد	1409 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1355 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	215 K
نظر	6 ثبت K
نظرسنجي	1409 در K ما	1410 K ما
نميشود	60 ايميل شما نمايش داده K	1352 منتشر K
نوشت	1412 K
نويسنده	1343 ايميل K	1345 K
نياز	1358 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1360 مشترك K
هماكنون	1409 K ثبت نام كنيد
همايش	1349 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1358 به حمايت شما K
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
وبينار	1349 K ما	1349 در K
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
ويديو	40 عكسها و K	40 عكس و K	1346 ديدن اين K
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
پژوهشگر	1345 K
""", 'گ': """
گزارش	1410 اين K
گزارشهاي	1410 K ما
گفت	1412 K
گفتند	1412 K
گفته	1412 K است	1412 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1777 का K रखने
अनुवाद	1779 K
अनुसार	1839 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1784 K राय दें
अपील	1839 K की
अलर्ट	1786 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1836 K दान
आपको	57 हम K
आर्टिकल	1798 फ्री K	1798 मुफ्त K
आर्थिक	1788 K सहयोग दें	1788 K सहयोग करें	1836 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1758 ऐप K करें	1786 K करें
इनबॉक्स	1757 आपके K	1787 अपने K में
""", 'उ': """
उपयोग	1763 कुकीज का K	1763 कुकी का K
""", 'ए': """
एजेंसी	1797 K की फीड
एडिटर	1777 सब K हैं	1777 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1815 K
""", 'क': """
कमीशन	1796 हमें K मिल	1796 K मिल सकता है
कमेंट	1784 अपनी राय K	1785 K करने के लिए	1785 K में अपनी राय	1785 K हटा	1785 K करने वाले
करके	1787 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1757 ईमेल दर्ज K	1760 फॉलो K	1772 जॉइन K	1772 लाइक K	1775 हमें ईमेल K	1782 टिकट बुक K	1784 पोल में वोट K	1787 साइन अप K	1791 शेयर K	1791 साझा K	1791 सेव K	1836 फॉलो K	1836 लॉग इन K	1836 साइन अप K
कहती	1839 K
कहते	1839 K
कहा	1839 K
कहानी	67 अपनी K हमें
कीजिए	1836 मदद K
कॉपी	1791 लिंक K हो गया
कॉपीराइट	1771 K
क्लिक	1772 K करें	1836 यहां K करें	1836 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1837 इस K	1837 यह K
खबरें	1793 और K पढने के लिए	1798 मुफ्त K
खबरों	1793 अन्य K के लिए	1793 ताजा K के लिए	1793 की K के लिए
खरीदें	1782 यहां से K
खेलें	1784 क्विज K और
""", 'ग': """
गिफ्ट	1791 K करें
गोपनीयता	1763 K नीति
""", 'ज': """
जनरेट	1797 ऑटो-K
जरूर	1775 हमें K दें
जावास्क्रिप्ट	1763 K
जुडने	1773 K के लिए
जुडिए	51 आप भी K	1836 K
जुडें	51 आप भी K	1760 चैनल से K	1772 K	1782 हमारी टीम से K	1836 हमसे K
ज्वाइन	1772 K करें
""", 'ट': """
टिप्पणियों	1785 K के लिए
टिप्पणी	97 K करने से इनकार	1785 K करने के लिए	1785 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1758 ऐप K करें	1786 K करें	1786 K कीजिए	1836 ऐप K करें	1836 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1840 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1836 राय K
देखें	1836 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1763 K नीति
निर्भर	1788 आपके सहयोग पर K
नोटिफिकेशन	14 K	1758 K चालू करें	1786 K ऑन करें	1786 K ऑन कर लें
नौकरी	1782 K के अवसर
न्यूज	1761 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1757 हमारे K	1757 हमारा K	1757 हमारा साप्ताहिक K	1757 K के लिए	1837 हमारे K	1840 K
""", 'प': """
पढने	0 K का समय	1789 K के लिए
पढें	0 मिनट में K	1758 ऐप में K	1836 पूरी खबर K
पत्रकार	1837 हमारे K
पत्रकारिता	1777 K में सक्रिय हैं	1837 हमारी K	1837 स्वतंत्र K
पसंदीदा	1774 K सोर्स	1774 K स्रोत	1774 K न्यूज सोर्स	1831 K स्रोत	1831 K सोर्स
पाठकों	18 K के सहयोग	1788 K के सहयोग से चलते
पाने	1787 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1797 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1839 K
पूछें	1779 K
पूरी	1789 बनकर K खबर
पॉडकास्ट	1783 K सुनें	1783 K सुनने के लिए	1837 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1838 K माह	1838 K वर्ष
प्रतिक्रिया	1784 अपनी K
प्रिफर्ड	1774 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1775 हमें K	1775 कमेंट करके K	1836 हमें K	1836 राय K
बताते	1839 K
बताया	1839 K
बदल	97 नाम K
बाहरी	1778 K साइट
बिंदु	1779 मुख्य K
बॉक्स	1785 कमेंट K में
बोला	1839 K
बोले	1839 K
ब्राउजर	10 आपका K
ब्लॉकर	1815 ऐड K	1815 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1775 हमें K	1836 हमें K	1836 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1838 हर K
मांगते	1778 आपकी इजाजत K हैं	1778 आपकी अनुमति K हैं
मुताबिक	1839 K
मुफ्त	1798 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1789 पढना जारी K के लिए
रजिस्टर	1836 अभी K करें
रहिए	1793 जुडे K
रहें	1793 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1839 K
लिखें	38 हमें K	67 हमें K	1836 हमें K
लेख	1837 यह K	1837 इस K
लॉग	24 K इन
लॉगिन	1836 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1797 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1815 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1783 K देखें	1783 K यहां देखें	1783 K भी देखें	1783 K देखने के लिए
वेबसाइट	1837 हमारी K
वेबिनार	1782 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1775 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1763 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1775 हमसे K करें
संपादित	1797 ने K नहीं किया
संवाददाता	39 हमारे K	1777 वरिष्ठ K हैं	1777 K हैं
संस्करण	97 पिछले K में
सकते	1773 जुड K हैं	1773 फॉलो कर K हैं	1775 हमें भेज K हैं
सदस्य	55 मासिक K	1789 पहले से K हैं	1836 K बनें
सदस्यता	1789 K लें
सप्ताह	1838 प्रति K
सब्सक्राइब	1757 न्यूजलेटर को K	1757 न्यूजलेटर K	1760 चैनल को K	1772 K करें	1787 K करके आप	1836 K करें
सब्सक्राइबर	50 K	1789 K हैं
सब्सक्राइबर्स	1789 K के लिए है
सब्सक्रिप्शन	1787 K सफल	1840 K
समरी	1779 K
समर्थन	1836 K करें
सर्वाधिकार	1770 K सुरक्षित
सर्वे	1784 K में भाग लें	1784 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1788 हमें K करें	1836 आपका K	1836 हमें K	1836 K करें	1836 आपके K
सहयोगी	55 मासिक K
सामग्री	1778 से मिली K शामिल है	1778 K उपलब्ध नहीं है
सारांश	1779 K
सिंडीकेट	1797 K फीड
सीनियर	1777 K सब एडिटर हैं
सुझाएं	1836 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1783 को K	1783 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1778 कुकीज K करें
""", 'ह': """
हमारा	1758 K ऐप	1837 K काम	1837 K ऐप
हमारी	39 K टीम से	1836 K मदद करें	1837 K टीम
हमारे	1837 K पाठक	1837 K चैनल	1837 K साथ
हिस्सा	1784 सर्वे में K लें
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
กด	3382 Kเพิ่มเพื่อน	3410 Kติดตาม
กร	3352 Kอกอีเมล
กล	3413 K่าว
กอ	3411 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3410 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3370 Kบคุณที่สมัคร	3370 Kบคุณที่ลงทะเบียน	3411 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3410 Kิกที่นี่	3410 Kิกชม
คว	3380 Kามเห็นส่วนตัวของผู้เขียน
ค่	3379 Kาคอมมิชชั่น	3379 Kาคอมมิชชัน
""", 'จ': """
จด	3351 Kหมายข่าวของเรา	3370 Kหมายข่าวรายสัปดาห์ของเรา	3414 Kหมายข่าว
จะ	3369 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3410 Kวน์โหลดแอปของเรา	3410 Kวน์โหลดแอปได้	3410 Kวน์โหลดแอปเลย	3410 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3361 Kดต่อผู้สื่อข่าวของเรา	3361 Kดต่อกองบรรณาธิการ	3410 Kดตามเรา
ต่	3412 Kอเดือน	3412 Kอปี
""", 'ถ': """
ถื	3370 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3374 Kลองอ่าน
ทั	38 Kกมา	3380 Kศนะของผู้เขียน
ทา	3369 Kงเว็บไซต์ขอสงวนสิทธิ์	3371 Kงอีเมลทุก
ทุ	3371 Kกเช้าทางอีเมล
""", 'บ': """
บท	3375 Kความฟรี	3411 Kความนี้
บร	3414 Kิจาค
บล	3394 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3413 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3372 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3413 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3361 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3363 Kมรับคุกกี้
""", 'ร': """
ระ	3413 Kบุว่า
รา	3412 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3372 Kวมสนับสนุนการทำงานของเรา	3410 Kวมสนับสนุน	3410 Kวมบริจาคให้เรา	3410 Kวมบริจาคกับเรา	3410 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3380 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3411 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3357 Kวนลิขสิทธิ์	3358 Kวนสิทธิ์
สน	3372 Kับสนุนสื่ออิสระ	3372 Kับสนุนการทำงานของเรา	3372 Kับสนุนนักข่าว	3410 Kับสนุนเรา	3410 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3351 Kัครรับจดหมายข่าว	3351 Kัครรับข่าวสาร	3410 Kัครรับ	3410 Kัครสมาชิกวันนี้	3410 Kัครสมาชิกเลย	3410 Kัครสมาชิกเพื่อ	3410 Kัครสมาชิกได้ที่	3410 Kัครสมาชิกของเรา	3414 Kาชิก
สำ	3374 Kหรับสมาชิกเท่านั้น
สื	3411 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3361 Kงเรื่องราวของคุณ	3361 Kงข่าวหาเรา	3410 Kงข้อมูลมาที่	3410 Kงคลิปมา
""", 'ห': """
หา	3361 Kกคุณมีข้อมูล
ห้	3357 Kามคัดลอกหรือ	3357 Kามคัดลอกข้อความ	3357 Kามคัดลอกเนื้อหา	3357 Kามคัดลอกบทความ	3358 Kามทำซ้ำ
""", 'อ': """
อย	3410 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3351 Kเมลของคุณ
อ่	3374 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3410 Kียนถึงเรา	3410 K้าสู่ระบบเพื่อ
เฉ	3374 Kพาะสมาชิก
เน	9 Kื้อหานี้	3363 Kื้อหาจากภายนอก	3363 Kื้อหาภายนอก	3390 Kื้อหานี้มาจาก	3390 Kื้อหาจาก
เป	3374 K็นสมาชิกอยู่แล้ว	3413 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3369 Kื่อแสดงความคิดเห็น	3374 Kื่ออ่านต่อ	3374 Kื่ออ่านบทความ	3382 Kิ่มเพื่อนไลน์	3382 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3369 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3361 K้งเบาะแสข่าว	3361 K้งเรา	3410 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3360 Kล่งข่าวที่ต้องการ	3360 Kล่งข่าวโปรด	3360 Kล่งที่มาที่ต้องการ
แอ	3382 Kดไลน์	3382 Kดไลน์เพื่อ	3410 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3394 Kรแกรมบล็อกโฆษณา
โห	3410 Kวตเลย	3410 Kลดแอป
""", 'ใ': """
ให	3411 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3718 hãy gửi K
""", 'ủ': """
ủng	3659 ly cà phê K hộ	3718 hãy K hộ
""", 'あ': """
あと	2213 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2269 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2180 Kいのブラウザ
お寄	2269 Kせください
お届	57 Kけします
お申	2201 Kし込みはこちら	2269 Kし込みください	2269 Kし込みはこちら
お聞	2269 Kかせください
お見	2269 K逃しなく
お試	2269 Kしください
お読	2269 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2218 K転載したものです	2218 Kの転載です
か月	2167 K無料	2271 K無料
""", 'が': """
が作	2251 aiK成
が無	2180 javascriptK効
が生	2251 aiK成
が翻	2251 aiK訳
が要	2251 aiK約
""", 'こ': """
ここ	2166 Kからは有料	2167 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2166 K記事は有料	2166 K記事は会員	2185 K記事についてのご意見	2231 Kコンテンツは	2231 K投稿は	2231 K外部コンテンツは	2270 K記事が	2270 K記事を	2270 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2180 K用のブラウザ
ご協	2269 K力ください
ご存	2219 Kじの方は
ご寄	2164 K付をお願い	2269 K付
ご意	43 K見・ご反論	2185 K見・ご感想	2185 K見をお寄せ
ご感	2185 K想をお寄せ
ご支	2164 K援をお願い	2269 K援
ご登	2210 K録ありがとうございます	2269 K録
ご覧	2269 Kください	2269 Kいただけます
ご購	2269 K読
ご連	2269 K絡ください
""", 'す': """
すで	2213 Kに会員の方
すべ	2167 Kての記事が
""", 'ぜ': """
ぜひ	2177 Kフォロー
""", 'で': """
でも	2177 K配信中
で作	2251 aiK成
で受	2194 lineKけ取る
で届	2194 lineKく
で最	2194 lineK新
で生	2251 aiK成
で要	2251 aiK約
""", 'と': """
と強	2272 K調
と書	2272 Kい
と発	2272 K表
と話	2272 Kし	2272 Kす
と語	2272 Kっ	2272 Kる
と説	2272 K明
と述	2272 Kべ
""", 'に': """
によ	2251 aiKって生成	2251 aiKる要約	2272 Kると
""", 'の': """
の使	2183 cookieK用
の学	48 aiK習
の採	2201 K用情報
の提	2218 K供記事です
""", 'を': """
をフ	2177 Kォローする	2177 Kォローしよう
を使	2183 cookieK用
を利	2183 cookieK用
を有	2180 javascriptK効	2180 javascript K効
を発	2272 K表した
を許	2198 cookieK可
""", 'ア': """
アカ	2194 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2217 Kィリエイト広告	2217 Kィリエイトプログラム	2217 Kィリエイトリンク	2226 Kィリエイトリンク	2226 Kィリエイト広告	2226 Kィリエイトプログラム
アプ	2172 Kリで開く	2172 Kリで読む	2172 Kリはこちら	2173 Kリを開く	2173 Kリをダウンロード	2173 Kリのダウンロード	2173 Kリをインストール	2209 Kリなら通知	2209 Kリなら速報	2209 Kリなら、	2209 Kリで読むと	2209 Kリなら
アン	2205 Kケートにご協力	2205 Kケートはこちら	2205 Kケート実施中	2206 Kケートに答えて
""", 'カ': """
カ月	2167 K無料	2271 K無料
""", 'ク': """
クイ	2206 Kズに答えて
クッ	2182 cookie(Kキー)	2183 Kキーを使用	2183 Kキーを利用	2198 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2185 Kントを投稿するには	2185 Kントするには	2185 Kントをお寄せ	2186 Kント欄で	2186 Kント欄に	2186 Kント欄から	2186 Kント欄へ	2208 Kントは削除します	2208 Kントは削除することが	2208 Kントは削除する場合	2208 Kントは承認	2208 Kントは公開前	2208 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2164 Kートをお願いします	2269 Kートをお願い	2269 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2269 Kンロードしてください
""", 'チ': """
チケ	2201 Kット販売中
チャ	2178 Kンネル登録を	2194 Kンネルに参加する	2194 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2170 Kースレターに登録	2171 Kースレターを	2194 googleKースで	2210 Kースレター登録はこちら	2273 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2177 Kローして最新	2177 Kローをお願い	2269 Kローしてください
""", 'ブ': """
ブラ	2229 Kウザは音声	2229 Kウザは動画	2229 Kウザではこの動画	2229 Kウザはvideo	2229 Kウザはaudio
""", 'プ': """
プッ	2173 Kシュ通知
プラ	2182 Kイバシーポリシーに
プレ	2167 Kミアム会員
プロ	2217 Kモーションが含まれ	2217 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2170 Kマガに登録	2171 Kマガで	2210 Kマガ登録はこちら	2210 Kマガの登録	2270 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2170 Kルマガジンに登録	2171 Kルマガジンで	2171 Kルマガジンを	2171 Kルでお届け	2185 Kルアドレスが公開されることはありません	2210 Kルアドレスを入力してください	2273 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2166 Kインして続きを	2166 Kインしてください	2167 Kインが必要	2269 Kインして
""", 'ヶ': """
ヶ月	2167 K無料	2271 K無料
""", '上': """
上优	3753 在googleK先
上優	3753 在googleK先
""", '下': """
下方	3839 K留言
下載	3734 K客戶端	3736 Kapp	3736 K應用程式
下载	3734 K客户端	3736 Kapp	3736 K应用	3838 K客户端
""", '不': """
不代	3752 K表本站	3769 K表本站立场	3782 K表本報立場	3782 K表本报立场	3782 K表本站立场	3782 K表本站立場	3782 K表本媒體立場	3782 K表本網立場	3782 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3808 K于任何财团
不屬	3808 K於任何財團
不得	3752 K转载	3752 K轉載
不认	43 K同本文
不錯	3838 K過
不错	3838 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3752 K表作者
仅供	3769 K其表达个人看法
仅限	3774 K会员	3774 K订户
""", '他': """
他說	3841 K
他说	3841 K
""", '付': """
付費	3729 K後	3842 K牆
付费	3729 K后	3842 K墙
""", '以': """
以下	3797 K内容来自
以閱	3728 K讀全文
以阅	3728 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3729 K专享	3774 K限定内容
会員	50 Kの方は	50 Kは月に	2166 K限定です	2166 K限定の記事	2166 K登録できます	2167 K登録すると	2167 K登録が必要	2213 Kの方はこちら	2213 K登録で続きを読む	2213 K登録後にご覧	2242 Kだけが読める	2242 Kのみがお読み	2242 Kのみ閲覧	2269 K登録して	2269 K登録は	2269 K登録がお済み	2269 K登録をお願い	2269 K登録で	2269 K登録のうえ	2269 K登録はこちら	2269 K登録ください	2270 Kの方
会費	2211 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3726 K支持	3838 K支持,	3838 K支持让	3838 K支持讓	3838 K支持是
""", '使': """
使用	3744 Kcookie改善	3744 Kcookie以	3744 K cookie 以	3744 K cookie 来	3744 K cookie 來	3745 Kcookie来	3745 Kcookie來
""", '來': """
來自	3760 K外部平台的內容
""", '依': """
依靠	3772 K读者的支持	3772 K讀者的支持
""", '侵': """
侵权	3752 K请	3752 K必究
侵權	3752 K必究
""", '個': """
個人	2183 K情報の取り扱い	2218 Kの見解です	3769 K看法
""", '偏': """
偏好	3753 K來源	3753 K来源	3822 K來源
""", '僅': """
僅限	3774 K會員	3774 K訂戶
""", '優': """
優先	2193 Kソース	2193 K表示に設定	2193 Kする情報源	2193 K的に表示
""", '免': """
免費	15 K閱讀	3783 K文章	3783 K閱讀篇數	3783 K閱讀額度	3784 K註冊即可	3784 K註冊後	3811 K文章	3838 K訂閱	3840 K試用
免费	15 K阅读	3783 K文章	3783 K阅读篇数	3784 K注册即可	3784 K注册后	3811 K文章	3838 K订阅	3840 K试用
""", '全': """
全文	20 Kを	2166 Kを読むには	2166 Kをお読み
""", '公': """
公众	16 K号	3739 K号:
公式	2173 Kアプリ	2177 Kアカウントをフォロー	2177 Kアカウントを友だち	2194 Klineはこちら	2270 Kline
""", '关': """
关注	3739 K我们的	3838 K我们
""", '内': """
内阅	3734 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3841 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2271 K
初月	2213 K#円で	2271 K無料
""", '判': """
判断	2272 Kした
""", '利': """
利用	2182 K規約に同意
""", '前': """
前請	3769 K先登入
前请	3769 K先登录
""", '剩': """
剩余	3728 K#%
剩餘	3728 K#%
""", '力': """
力を	2211 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3739 Kline好友	3739 Kline官方	3739 Kline@	3772 K贊助行列	3772 K赞助行列	3838 K会员	3838 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2270 Kになります
""", '動': """
動画	40 Kや写真	2202 Kをご覧ください	2202 Kはこちら	2203 Kでも詳しく	2203 Kでも解説	2229 Kを再生するには	2229 Kをご覧いただくには	2229 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3840 K
""", '化': """
化名	97 K
""", '即': """
即可	3769 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2178 Kち追加
""", '収': """
収益	2217 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3732 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2195 K班までご	2211 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2170 Kトレイに
""", '只': """
只靠	3772 K讀者	3772 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3760 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3799 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3841 K
告诉	38 K我们	67 K我们	3841 K
""", '呼': """
呼び	2272 Kかけた	2272 Kかける	2272 Kかけて	2272 K掛け
""", '命': """
命じ	2272 Kた
""", '啟': """
啟用	3799 Kjavascript
""", '喊': """
喊道	3841 K
""", '因': """
因为	3838 K有你的支持
因為	3838 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2217 Kの一部が還元
""", '外': """
外部	2198 Kコンテンツ	3760 K内容	3760 K內容
""", '她': """
她說	3841 K
她说	3841 K
""", '好': """
好評	2201 K発売中
""", '如': """
如侵	3752 K权
如有	3752 K侵权	3752 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3740 K微信
""", '定': """
定期	3838 K定額
""", '寄': """
寄付	2239 Kで成り立って	2239 Kで運営され	2239 Kによって運営され	2269 Kをお願い	2273 K
寄到	3732 K您的信箱	3771 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3841 K
""", '居': """
居合	2219 Kわせた方は
""", '已': """
已是	3728 K會員	3774 K订户	3774 K訂戶
已经	3728 K是会员
""", '年': """
年額	2271 K
""", '广': """
广告	11 K	3746 K拦截	3805 K拦截	3805 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2180 Kブロック	2211 Kに頼らず
""", '廣': """
廣告	11 K	3746 K攔截	3805 K攔截	3805 K封鎖
""", '开': """
开启	3736 K通知	3799 Kjavascript
""", '弊': """
弊社	2270 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2270 Kイト
当初	97 Kの記事で
当社	2270 Kの
当編	2270 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3736 K扫	3740 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2164 Kをお願いします	2269 Kをお願い	2269 Kして
""", '您': """
您已	3771 K成功订阅	3771 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3726 K支持	3772 K每一份捐款	3772 K每一筆捐款	3838 K捐款	3838 K支持,	3838 K支持让	3838 K支持讓	3838 K支持是
""", '情': """
情報	2195 Kをお寄せください	2195 K提供はこちら	2195 K提供を募集	2195 K提供をお待ち	2195 Kをお待ちして	2219 Kをお持ちの方は	2219 K提供窓口
""", '感': """
感謝	3771 K您的訂閱	3838 K閱讀	3838 K您的支持
感谢	3771 K您的订阅	3838 K阅读	3838 K您的支持
""", '成': """
成为	51 K其中一员	3728 K会员即可	3774 K付费会员	3838 K会员,	3838 K会员即可	3838 K我们的会员
成果	2226 K報酬型広告
成為	3728 K會員即可	3772 K我們的贊助	3774 K付費會員	3838 K會員,	3838 K會員即可	3838 K我們的會員
""", '我': """
我不	3828 K是机器人	3828 K是機器人
我们	3744 K使用cookie	3744 K使用 cookie	3839 K的
我們	3744 K使用cookie	3744 K使用 cookie	3839 K的
""", '手': """
手机	3736 K客户端
""", '打': """
打开	3734 Kapp	3736 K微信
打開	3734 Kapp
""", '扫': """
扫一	3736 K扫
扫描	3734 K二维码下载	3734 K二维码加入	3736 K二维码关注	3838 K二维码下载	3838 K二维码关注	3838 K二维码加入	3838 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3752 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3841 K
指摘	2272 Kした
""", '捐': """
捐助	3772 K我们	3772 K我們
捐款	3838 K支持	3842 K
""", '掃': """
掃一	3736 K掃
掃描	3734 K qr	3838 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3736 K通知
推送	14 K	3736 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3805 K告
""", '支': """
支持	3725 K獨立媒體	3725 K独立媒体	3726 K我们的	3726 K我們的	3838 K我们,	3838 K我們,	3838 K我们。	3838 K我們。	3838 K我们的报道	3838 K我們的報導	3838 K我们的新闻	3838 K我們的新聞	3838 K我们的记者	3838 K我們的記者	3838 K我们的工作	3838 K我們的工作	3838 K我们继续	3838 K我們繼續
支援	2239 Kで成り立って	2239 Kで運営され	2239 Kによって成り立って	2239 Kによって運営され	2269 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3752 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3753 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2272 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3774 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2170 K情報をお届け
""", '會': """
會員	50 K每月	3729 K專享	3774 K限定內容
""", '月': """
月額	2167 K#円	2271 K
""", '有': """
有了	3838 K你的支持	3838 K您的支持
有料	50 K会員は	2166 K会員限定	2166 K会員になる	2166 K会員の方	2213 K記事が読めます	2273 K会員
有权	3769 K删除
有權	3769 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3793 K#歲	3793 K十八歲
未經	3752 K授權不得	3752 K授權,不得	3752 K授權禁止	3752 K授權請勿	3752 K授權,請勿
未经	3752 K授权不得	3752 K授权,不得	3752 K授权禁止	3752 K授权,禁止	3752 K授权请勿	3752 K授权,请勿
""", '本': """
本ま	2213 月#Kで無料で
本ア	2270 Kプリ
本サ	2270 Kイト
本內	3797 K容來自
本内	3797 K容来自
本刊	3839 K
本報	3839 K導
本报	3839 K读者	3839 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3752 K来源	3839 K
本站	3839 K
本紙	38 Kまで	67 Kまで
本網	3744 K站使用	3839 K
本网	3744 K站使用
本記	2270 K事
本誌	2270 K
""", '来': """
来自	3760 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2251 K翻訳
""", '欢': """
欢迎	3739 K关注	3838 K加入	3838 K赞助	3838 K订阅	3838 K投稿
""", '歡': """
歡迎	3739 K追蹤	3838 K加入	3838 K贊助	3838 K訂閱	3838 K投稿
""", '此': """
此內	9 K容	3797 K容來自	3797 K容由
此内	9 K容	3797 K容来自	3797 K容由
此前	97 K版本
此影	3796 K片在您所在
此视	3796 K频在您所在
""", '残': """
残り	2166 K#文字	2166 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3840 K
每日	3733 K简报	3733 K簡報	3733 K電子報
每月	3840 K
""", '求': """
求め	2272 Kた	2272 Kている
""", '沒': """
沒有	70 K廣告	3808 K股東	3808 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3808 K股东	3808 K财团
""", '浏': """
浏览	3746 K器版本	3796 K器不支持音频	3796 K器不支持视频	3796 K器不支持播放	3796 K器不支持html#	3796 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3796 K器不支援影片	3796 K器不支援音訊
""", '点': """
点击	3838 K关注	3838 K这里
""", '無': """
無料	15 K記事	2166 Kで会員登録	2166 K会員に登録	2213 Kで読める記事の上限	2213 K会員になると	2242 K記事の閲覧	2242 K記事は残り	2242 Kで読める記事	2242 K閲覧	2269 K会員に登録	2269 K会員登録	2271 K体験
無断	2192 K転載	2192 K複製	2250 K転載・複製	2250 K転載を禁じ	2250 Kでの転載	2250 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3752 K所有	3752 K归本	3752 K归原	3752 K归作者	3752 K归属
版權	3752 K所有	3752 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2270 Kしたジャーナリズム	3839 K新闻	3839 K媒体
""", '獨': """
獨立	3839 K新聞	3839 K媒體
""", '獲': """
獲得	3781 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3839 K者
由读	3839 K者
""", '申': """
申し	2201 K込みはこちら
申込	2201 Kみはこちら	2201 Kはこちら
""", '电': """
电子	3842 K报
""", '畅': """
畅读	3774 K全站
""", '留': """
留言	85 K区	85 K區	3839 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2195 Kをお寄せ
""", '登': """
登入	24 K或	3728 K後繼續	3728 K會員	3784 K或註冊
登录	24 K或	3728 K后继续	3728 K后查看全文	3728 K后查看完整	3784 K或注册
登録	2213 Kして続きを読む	2269 Kしてください	2269 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2270 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3734 appK多
""", '禁': """
禁止	3752 K转载
禁無	2191 K断
""", '私': """
私た	2270 Kちの
""", '科': """
科し	2272 Kた
""", '称': """
称	3841 K
""", '稱': """
稱	3841 K
""", '立': """
立即	3838 K加入我们	3838 K加入我們	3838 K订阅	3838 K訂閱	3838 K下载	3838 K下載	3838 K报名	3838 K報名	3838 K成为会员	3838 K成為會員
""", '第': """
第一	3769 K条评论	3769 K則留言	3769 K條評論
""", '筆': """
筆者	2218 K個人の見解
""", '紙': """
紙の	2270 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2166 Kを読むには	2166 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2270 K部では
""", '繼': """
繼續	3728 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3728 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3841 K
者说	3841 K
""", '联': """
联盟	74 K链接	3781 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3781 K行銷連結	3781 K連結
聯絡	38 K我們
""", '自': """
自動	2251 K翻訳
""", '若': """
若有	3752 K侵权	3752 K侵權
""", '获': """
获得	3781 K佣金
""", '著': """
著作	2192 K権は	2250 K権法により保護	2250 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3769 K本站立场
表示	3841 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3728 K即可	3728 K後繼續	3732 K我們的	3732 K電子報	3838 K我們	3842 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2195 Kまでご連絡ください
""", '訴': """
訴え	2272 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2272 Kた
認為	3841 K
""", '說': """
說:	3841 K
說。	3841 K
說道	3841 K
""", '読': """
読み	2167 K放題
読者	18 Kの寄付	18 Kの支援	2211 Kの会費で	2270 Kの皆様	2270 Kの皆さ	2270 Kアンケート
""", '請': """
請先	3838 K登入
請啟	3744 K用javascript
請我	54 K喝咖啡
請捐	3838 K款
請支	3725 K持我們	3838 K持我們
請登	3838 K入後	3838 K入以
請立	3838 K即捐款
請輸	3771 K入您的電子	3838 K入您
請點	3838 K擊此處	3838 K擊這裡	3838 K擊下方	3838 K擊連結
""", '讀': """
讀者	43 K投書	3839 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3728 K即可	3728 K后继续	3732 K我们的	3732 K电子报	3838 K我们	3842 K费
""", '认': """
认为	3841 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3769 K服务协议
""", '该': """
该视	3796 K频在您所在
""", '说': """
说:	3841 K
说。	3841 K
说道	3841 K
""", '请': """
请先	3838 K登录
请启	3744 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3838 K款
请支	3725 K持我们	3838 K持我们
请点	3838 K击此处	3838 K击这里	3838 K击下方	3838 K击阅读	3838 K击关注	3838 K击链接
请登	3838 K录后	3838 K录以
请立	3838 K即捐款
请输	3771 K入您的电子邮箱	3771 K入您的邮箱	3838 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3839 K问卷	3839 K群
""", '責': """
責任	3752 K編輯:
""", '賺': """
賺取	3781 K佣金
""", '購': """
購読	2166 K者の方は	2167 Kすると	2269 Kしてください	2270 K者の方	2273 K料
""", '贊': """
贊助	3725 K我們	3838 K我們
""", '责': """
责任	3752 K编辑:
""", '赚': """
赚取	3781 K佣金
""", '赞': """
赞助	3725 K我们	3838 K我们
""", '身': """
身边	3839 K的新鲜事
身邊	3839 K的新鮮事
""", '転': """
転載	45 K	2191 Kを禁じ
""", '輸': """
輸入	3771 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3752 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3752 K请注明
""", '输': """
输入	3771 Kemail
""", '这': """
这篇	3839 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3739 K我們的	3753 Kgoogle news	3838 K我們
""", '送': """
送っ	49 Kてください
送到	3771 K你的邮箱	3771 K您的邮箱	3771 K您的信箱
""", '這': """
這篇	3839 K文章
""", '通': """
通知	14 K	2173 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2210 Kニュースレター
""", '邀': """
邀請	3838 K您
邀请	3838 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3841 K
""", '长': """
长说	3841 K
""", '開': """
開啟	3736 K通知	3799 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3728 K全文請
""", '關': """
關注	3739 K我們的	3838 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3728 K全文请
""", '随': """
随时	3838 K掌握
""", '隐': """
隐私	3745 K政策
""", '隨': """
隨時	3838 K掌握
""", '隱': """
隱私	3745 K權政策	3745 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3842 K報
""", '需': """
需接	3760 K受cookie
需要	3760 K接受cookie	3838 K您的支持	3838 K你的支持
""", '音': """
音声	2202 Kでもお聴き
""", '飲': """
飲酒	3793 K過量
""", '首': """
首年	3786 K仅需
首月	3774 K仅需	3774 K只要	3786 K免费	3786 K免費	3786 K仅	3786 K僅	3786 K只需	3840 K
首选	3753 K来源	3753 K新闻来源	3822 K来源
首選	3753 K來源	3753 K新聞來源	3822 K來源
""", '點': """
點擊	3838 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2372 K
가입해	2372 K 주세요
""", '강': """
강조했다	2375 K
""", '게': """
게시물	2333 K 불러오기
""", '계': """
계속	2278 K 읽으려면	2278 K 읽으시려면
계신	2301 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2340 K 차단
광고도	70 K
광고차단	2340 K
""", '구': """
구글	2288 K 뉴스에서
구독	50 K 회원은	2278 K 후 이용
구독료	2376 K
구독을	2372 K 신청하세요
구독자	2278 K 전용 기사	2278 K 전용 콘텐츠	2278 K 전용입니다	2278 K 전용 서비스	2373 K
구독자는	50 K
구독자만	2278 K 볼 수	2315 K 읽을
구독자에게만	2315 K 제공
구독하고	2288 K
구독하세요	2300 K	2372 K
구독하시면	2278 K
구독해	80 K 주세요	2287 K 주세요	2313 K 주셔서	2372 K 주세요
구독해주세요	2287 K
구독해주셔서	2313 K
""", '금': """
금요일	2313 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2278 전체 K 보려면	2315 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2314 K 응원해
기자에게	2301 K 연락해 주세요
""", '남': """
남겨주세요	2372 K
""", '네': """
네이버	2288 K 메인에서	2300 K 구독
네이버에서	2288 K 구독
""", '놓': """
놓치지	2372 K 마세요
""", '눌': """
눌러주세요	2372 K
""", '뉴': """
뉴스레터	78 K	2280 K 구독하기	2280 K 구독하세요	2280 K 신청하기	2280 K 구독 신청하기	2373 K	2376 K
뉴스레터로	2280 K 받아
뉴스레터를	2280 K 받아	2280 K 구독하세요	2280 K 구독해	2280 K 구독하고	2280 K 구독하면	2372 K 신청하세요
""", '다': """
다운로드하세요	2372 K
""", '달': """
달	2315 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2301 K 제보가	2373 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2311 K 삭제될	2311 K 삭제합니다	2311 K 통보	2311 K 예고	2311 K 운영자	2311 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2375 K
""", '독': """
독립	2373 K 언론
독립언론	2373 K
독립언론을	2314 K 지켜
독자	2323 K 후원으로	2372 K 여러분의	2373 K 여러분
독자님의	2276 K 후원	2323 K 후원으로
독자들의	18 K 후원	2323 K 후원으로	2344 K 후원
독자의	2323 K 후원으로	2344 K 후원	2373 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2313 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2372 K
""", '로': """
로그인	24 K	2278 K 후 이용
로그인이	2278 K 필요합니다	2278 K 필요한 서비스	2278 K 필요해요
로그인하거나	2372 K
로그인하고	2315 K 계속
로그인하면	2315 K 계속
로그인하시면	2278 K
로봇이	2363 K 아닙니다
""", '링': """
링크에서	2372 K 확인하세요
""", '마': """
마음에	2314 기사가 K 드셨다면
""", '만': """
만나보세요	2372 K
""", '말': """
말했다	2375 K
""", '매': """
매월	2374 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2313 K 보내드려요
메일함으로	2280 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2298 K 복제	2298 K 전재
무단전재	2297 K
무료	15 K 기사	2321 K 기사	2374 K 체험
무료로	15 K 볼 수 있는	2315 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2372 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2375 K
""", '보': """
보내	57 K 드립니다	2372 K 주세요
보내드리는	2313 K
보내드립니다	57 K	2313 K
보내주세요	2372 K
""", '본': """
본	2373 K 기사
본사의	2319 K 편집 방향	2319 K 편집방향
본지는	2373 K
본지의	2319 K 편집 방향	2319 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2332 K 오디오를	2332 K 비디오를	2332 K 동영상을
브라우저는	2332 K 동영상
브라우저에서는	2332 K 동영상을
""", '사': """
사연을	2301 K 보내주세요	2301 K 보내 주세요
사전	2306 K 등록하기	2306 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2299 K 매체로	2299 K 출처로	2299 K 언론사	2299 K 매체
선호하는	2299 K 출처
""", '설': """
설명했다	2375 K
설문에	2372 K 참여하세요
설치하세요	2372 K
""", '세': """
세미나	2306 K 신청하기
""", '소': """
소식을	2313 K 전해드립니다
""", '속': """
속보를	2312 K 받아보세요
""", '수': """
수수료를	2318 K 받을 수 있습니다	2318 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2323 K 후원으로
시민의	2344 K 후원
시작하세요	2372 K
""", '아': """
아래에서	2372 K 확인하세요
""", '알': """
알려	2372 K 주세요
알려주세요	2372 K
알림	2284 K 받기	2284 K 설정
알림을	14 K	2312 K 켜고
""", '애': """
애드블로커	2340 K
애드블록	2340 K
""", '앱': """
앱	2284 K 다운로드	2284 K 설치	2312 K 설치하기
앱에서	2283 K 보기	2283 K 열기	2312 K 더 편하게	2372 K 확인하세요
앱으로	2283 K 보기	2312 K 더
앱을	2284 K 다운로드	2312 K 다운로드하세요	2312 K 설치하세요
""", '언': """
언론을	2314 독립 K 지켜
""", '여': """
여기서	2372 K 확인하세요
여러분	2373 K 덕분
여러분의	2301 K 제보를	2314 K 후원이	2344 독자 K 후원	2372 K 후원
""", '영': """
영상에서	2307 K 확인하세요	2307 K 확인할 수 있습니다	2372 K 확인하세요
영상으로	2307 K 확인하세요
영상을	2307 K 확인하세요
""", '온': """
온라인	2306 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2304 K 콘텐츠	2333 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2373 K 기자
우리의	2373 K 저널리즘
""", '운': """
운영되고	2314 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2314 K 응원
""", '월': """
월	2374 K #원
""", '유': """
유료	2278 K 구독자만
유튜브	2288 K 구독
""", '음': """
음성으로	2307 K 들으려면	2307 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2372 K
응원해	2276 K 주세요	2372 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2372 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2373 K 기사가	2373 K 기사는	2373 K 기사
이메일	2281 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2280 K 입력하세요	2280 K 입력해 주세요	2280 K 입력해주세요	2280 K 입력하시면
이미	2315 K 구독자이신가요
이벤트에	2372 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2355 K 작성	2355 K 생성	2355 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2306 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2355 K 번역
자바스크립트가	2335 K
자바스크립트를	2335 K
자살예방	97 K
자주	2299 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2297 K 금지
재배포금지	2297 K
재생할	2332 K 수 없습니다
""", '저': """
저작권법	2298 K
저작권법의	2298 K
저작권자	2298 K
저작권자의	2298 K
저희	2373 K 뉴스레터	2373 K 채널	2373 K 앱
저희는	2373 K
저희를	2373 K
""", '적': """
적었다	2375 K
""", '전': """
전문을	20 K
전용	2278 회원 K 기사	2278 회원 K 콘텐츠	2278 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2375 K
""", '정': """
정기후원	2374 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2333 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2301 K 부탁드립니다
제보는	2301 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2301 K 기다립니다	2301 K 받습니다
제보해	38 K 주세요	67 K 주세요	2372 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2318 K 링크
제휴링크	2318 K
""", '좋': """
좋아요	2300 구독과 K 부탁
좋아요를	2300 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2372 K 확인하세요	2372 K 신청하세요	2372 K 참여하세요
지켜주세요	2372 K
""", '채': """
채널	2287 K 추가	2300 K 추가하기	2300 K 구독하기	2322 K 추가하고	2322 K 추가하면
채널에	2300 K 참여하세요
채널에서	2300 K 소식을	2372 K 확인하세요
채널을	2322 K 추가하고	2322 K 추가하면	2322 K 추가해	2322 K 구독하고	2322 K 구독하면
채용	2306 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2374 K 달
""", '추': """
추가해	2300 K 주세요
추가해주세요	2300 K
""", '친': """
친구	2300 K 추가하세요
""", '카': """
카카오톡	2322 K 채널에서	2322 K 채널
""", '커': """
커피	54 K 한 잔 사	2314 K 한 잔 값으로
""", '콘': """
콘텐츠	2333 K 불러오기
""", '쿠': """
쿠키	2304 K 동의가
쿠키를	2304 K 허용해야	2304 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2306 K 보기
""", '파': """
파트너스	2318 K 활동
""", '팔': """
팔로우하기	2287 K	2300 K
팔로우하세요	2372 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2319 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2318 K 받아
""", '활': """
활용	2297 ai 학습 및 K 금지
""", '회': """
회원	2278 K 전용입니다
회원가입	2278 K 후	2372 K 후
회원가입은	2372 K
회원가입을	2372 K 하
회원가입하고	2372 K
회원가입하면	2315 K 월
회원가입하세요	2372 K
회원가입하시면	2372 K
회원만	2278 K 볼 수
""", '후': """
후원금	2376 K
후원으로	2314 독자의 K 운영됩니다	2314 독자의 K 운영하는
후원을	2276 K 부탁드립니다	2372 K 부탁
후원이	2276 K 필요합니다	2276 K 큰 힘이
후원하세요	2372 K
후원해	80 K 주세요	2276 K 주세요	2372 K 주세요
후원회원의	2323 K 후원으로	2344 K 힘
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
