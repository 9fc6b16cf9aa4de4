"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3573
# comentário	2720
# comentários	2720
# gün ücretsiz deneyin	3354
# głosów	91
# hlasů	91
# hozzászólás	1839
# komentářů	432
# komentāri	2372
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3417
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3493
# коментарів	3493
# комментариев	2952
# комментарий	2952
# комментария	2952
# הצבעות	91
# שניות אחורה	1698
# שניות קדימה	1698
# תגובות	1654
# تعليقات	118
# ثانيه جلو	1368
# ثانيه عقب	1368
# راي	91
# صوت	91
# نظر	1324
# कमेंट	1747
# वोट	91
# सेकंड आगे	1788
# सेकंड पीछे	1788
# € al mes durante # meses	1193
# € al mese per # mesi	2053
# € por mês durante # meses	2761
#か月無料	2139
#カ月無料	2139
#ヶ月無料	2139
#件のコメント	2155
#則留言	3673
#条评论	3673
#票	91
#秒戻る	2198
#秒進む	2198
#명 참여	91
#초 뒤로	2289
#초 앞으로	2289
""", 'a': """
a apărut o eroare	2908
a carregar vídeo	2774
a cikk a hirdetés alatt folytatódik	1835
a cikk a hirdetés után folytatódik	1835
a cikk meg is hallgatható	1833
a cikk meghallgatása	1842
a cikk megosztása	1833
a folytatáshoz regisztráljon	1827
a hirdetés után folytatjuk	1835
a kommentelés lezárult	1839
a lire également	1516
a nap kérdése	91
a rovat további cikkei	1840
a szerző a lap munkatársa	1850
a szerző jogász	1850
a szerző közgazdász	1850
a szerző politológus	1850
a szerző történész	1850
a szerző újságíró	1850
a témában további cikkek	1840
abo abschließen	579
abonați-vă	2837
abone değil misin	3432
abone değil misiniz	3432
abonează-te	2837
abonelere özel	3354
abonelere özel avantajlar	3417
abonelere özel indirim	3417
abonelere özel içerik	3432
abonelik paketlerini gör	3461
abonelik seçenekleri	3461
aboneliği yenile	3461
aboneliğini seç	3432
aboneliğiniz onaylandi	3462
aboneliğinizi seçin	3432
abonner nå	2531
abonner på nyhetsbrevet	2536
abonné	1568
abonné à ce thème	1624
abonnér	498
abonnér nu	498
abonnés	1483
abonnés uniquement	1556
abonē	2366
abonē jaunumus	2390
abonē un lasi visus rakstus	2366
abonēt	2366
abrir menú	1154
acasă	2851
accede a todos los contenidos sin límites	1193
accept termenii și condițiile	2908
accepto la política de privacitat	394
acceptér	512
acceptă toate	2859
acceptă tot	2895
acceptă și afișează conținutul	2859
acceptă și continuă	2895
acceso a todos los artículos	1253
accessibilità	2109
accessibilité	1612
accès à tous les articles	1619
accéder au dossier	1593
accéder à l'article	1483
accéder à la page de dons	1584
aceitar e ver o conteúdo	2742
aceito receber comunicações	2790
aceito receber comunicações de marketing	2790
aceito receber comunicações e ofertas	2756
acepto la política de privacidad	1224
acesso ilimitado a todo o conteúdo	2819
acest articol este rezervat abonaților	2874
acest câmp este obligatoriu	2908
acesta este ultimul tău articol gratuit	2874
acheter ce numéro	1543
achetez ce numéro	1543
activează	2899
activează alertele	2868
activează notificările	2868
activează sunetul	2891
actualitza la pàgina	387
actualités	1516
actualizar la página	1217
ad 광고	2267
adaugă ca sursă preferată	2918
adaugă un comentariu	2848
adblock détecté	1616
add meg az e-mail-címed	1845
además	1151
adhérer	1474
adja meg az e-mail-címét	1845
adja meg e-mail-címét	1845
adomány	1825
adományozok	1825
adományozás	1825
adresa de email nu este validă	2908
adresă de email invalidă	2908
adreça electrònica	360
afficher la vidéo	1579
afficher les réponses	1567
afișează comentariile	2883
afișează conținutul	2859
afișează conținutul extern	2859
afișează originalul	2852
afișează postarea	2895
afișează subtitrările	2891
agora não	2693
ai deja un abonament? autentifică-te	2874
ai găsit o greșeală	2914
ai observat o greșeală	2848
ai सारांश	1762
ai से तैयार सारांश	1762
ai 摘要	3746
ai 기사 요약	2315
ai 번역	2315
ai 요약	2267
ai 음성으로 듣기	2289
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1842
aicinām ievērot cieņu komentāros	2372
aiheeseen liittyvää	1423
aiheesta lisää	1423
ainda não tem conta	2788
ainda não é assinante	2788
aitäh liitumast	1296
aizvērt	2374
aizvērt reklāmu	2375
aiが要約	2223
aiによる要約	2223
ai总结	3746
ai摘要	3693
ai生成	3746
ai翻訳	2223
ai翻譯	3746
ai翻译	3746
ai要約	2223
ai語音朗讀	3720
ai语音朗读	3720
ai重點整理	3693
ai音声で聴く	2198
ai가 읽어주는 기사	2289
ajouter une réponse	1607
ajouter à mes favoris	1502
ajouter à mes sources préférées	1601
ajouter à mes sujets	1624
ajouter à mes thèmes	1624
ajouter à vos sources préférées	1601
ajouter à vos sélections	1502
ajándékozza a cikket	1833
ajándékozza a cikket barátjának	1833
ajánlataink	1840
ajánljuk	1840
ajánljuk még	1840
ajánlott	1840
ajánlott cikkek	1840
ajánló	1840
akceptuję	2627
akkurat nå	2552
aktuálně	433
alege-ți abonamentul	2906
alegeți abonamentul	2906
algo salió mal	1225
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2849
alterar preferências de cookies	2742
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3418
altyazilari göster	3418
altă sumă	2903
alătură-te conversației	2862
am înțeles	2852
amazon'da gör	3417
amazonで見る	2196
amazonで詳しく見る	2196
amazonで詳細を見る	2196
amazonで買う	2196
amazonで購入	2196
amazonで購入する	2196
amintește-mi mai târziu	2835
ana sayfaya dön	3438
anasayfaya dön	3438
andra läser	19	3232
andra läser just nu	19
andra läste även	3232
andre har også lest	19
andre leser nå	2552
andre leste også	2552
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anket sonuçlari	3451
anmäl dig	3215
anmäl dig till nyhetsbrevet	3215
annonce - artiklen fortsætter nedenfor	511
annonces légales	1543
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3224
annonsen slutar här	3224
annonsinnehåll	3239
annonslänk	3224
annonsörsinnehåll	3239
annonsørinnhold	87	2560
anulează oricând	2906
anulezi oricând	2874
anuluj odpowiedź	2630
användarvillkor	3225
anzeigensonderveröffentlichung	677
anúncio	2715
anúncios	2715
apmaksāts saturs	2375
aportació mensual	389
aportació única	389
aportación mensual	1219
aportación única	1219
app storeからダウンロード	2203
app storeでダウンロード	2203
app store에서 다운로드	2295
apple ile giriş yap	3432
appleでサインイン	2211
appleでログイン	2211
appleで続ける	2211
app内打开	3726
après la publicité	1507
após a publicidade	2715
apóyanos	1112
apóyanos en patreon	1219
apúntate	1124
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2895
arată mai mult	2912
arată mai puțin	2852
arată răspunsurile	2883
arată tot	2852
arkadaşina gönder	3361
arkadaşinla paylaş	3361
article abonné	1483
article ajouté à vos sélections	1502
article lu par une voix de synthèse	1575
article précédent	1516
article réservé aux abonnés	1483
article següent	398
article sponsorisé	1543
articles associés	1516
articles liés	1516
articles recommandés	1516
articles récents	1516
articol exclusiv pentru abonați	2874
articole asemănătoare	2849
articole înrudite	2849
articoli più letti	2056
articolul continuă după reclamă	2845
articolul continuă mai jos	2845
articolul următor	2849
artikeln finns också som ljud	3220
artikeln fortsätter efter annonsen	3224
artikeln fortsätter nedan	3224
artikeln fortsätter under bilden	3224
artikeln går att lyssna på	3220
artikeln är låst	3210
artikeln är uppläst av en dator	3220
artikkel jätkub pärast reklaami	1280
artikkel jätkub reklaami järel	1280
artikkel täieneb	1278
artikkelen er låst	2531
artikkelen finnes også som lyd	2540
artikkeli jatkuu kuvan jälkeen	1417
artikkelin voi myös kuunnella	1415
artiklen er låst	498
artiklen er læst op af en robot	507
artiklen findes også som lyd	507
artiklen fortsætter efter annoncen	511
artiklen fortsætter nedenfor	511
artiklen fortsætter under billedet	511
artiklen kan også høres	507
artikli loeb ette tehishääl	1276
artiklit loeb tehishääl	1276
artykuł dla subskrybentów	2612
artykuł sponsorowany	2626
artykuły na e-mail	2615
artículo anterior	1151
artículo regalado	1265
artículo relacionado	1151
artículo siguiente	1228
artículos recomendados	1197
artículos relacionados	1151
as notícias mais lidas	2764
ascultă	2842
ascultă articolul	2891
ascunde răspunsurile	2883
aslini göster	3371
assine já	2698
atbalstīt	2366
atcel jebkurā laikā	2366
atradi kļūdu rakstā	2372
atualizar a página	2783
atualizar página	2783
atvērt	2374
atšaukti galite bet kada	2325
aucun commentaire à ce niveau	1547
audio narrado por una voz automática	1176
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1583
avantage abonnés	1573
avantages abonnés	1573
avantaje pentru abonați	2889
avançar # segundos	2774
aveți deja cont	2906
avis de décès	1543
avoimet työpaikat	1425
avsluta när du vill	3210
avslutt når du vil	2531
avís legal	349
avísanos de un error	1242
aylik bağiş	3429
aylik bağiş yap	3460
ayrintilar için tiklayin	3370
ayrintilar için tiklayiniz	3370
az első hónap csak # ft	1827
aç	3371
açik mod	3456
añadir a favoritos	1136
añadir a la cesta	1264
añadir a mi lista	1196
añadir a mis temas	1258
añadir al carrito	1264
añadir comentario	1147
añadir como fuente preferida	1236
añadir una respuesta	1242
añadir usuario	1117
añádenos como fuente preferida	1236
aún no eres suscriptor	1222
aún no estás registrado	1222
aún no te has registrado	1117
aún no tienes cuenta	1222
ačiū, kad užsiprenumeravote	2350
ați uitat parola	2906
ați votat deja	2883
""", 'b': """
baixar episódio	2774
baixar o áudio	2774
baixar áudio	2774
banküberweisung	578
bağiş sayfasina git	3429
bağiş yap	3353
bağiş yapin	3353
bağişim	3460
bağlanti kopyalandi	3446
bağlantiyi kopyala	3361
başa dön	3370
başka tutar	3429
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1827
belépés	1827
benefício do assinante	2746
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1824
beğen	3412
beğenme	3412
bild vergrößern	618
bildirimleri aç	3409
bildirimleri açin	3409
bir hata oluştu	3434
bir tutar seçin	3460
bir şeyler ters gitti	3435
bir şeyler yanliş gitti	3435
bitte versuchen sie es später erneut	662
bize ulaşin	3367
biểu quyết	91
bjud en vän på artikeln	3220
bli månadsgivare	3207
bli støttemedlem	2528
bliv støttemedlem	495
blocco pubblicità rilevato	2113
bloqueador de anúncios ativado	2817
bloqueador de anúncios detectado	2817
bloqueur de publicité détecté	1616
bloqueur détecté	1616
boletín	1124
browserul tău nu poate reda acest video	2859
brukervilkår	2545
bu haber abonelere özeldir	3354
bu haber yapay zeka tarafindan seslendirilmiştir	3418
bu haber yapay zekâ ile seslendirilmiştir	3418
bu haberi paylaş	3469
bu haberi paylaşin	3469
bu içerik abonelere özeldir	3354
bu içerik faydali oldu mu	3411
bu içerik görüntülenemiyor	3421
bu içerik gösterilemiyor	3421
bu içerik kilitli	3432
bu video artik mevcut değil	3418
bu video bulunduğunuz ülkede izlenemiyor	3418
bu video mevcut değil	3418
bu video ülkenizde izlenemiyor	3418
bu yaziyi paylaş	3469
bu yorumu şikayet et	3451
bugün değil	3352
bulmaca çöz	3414
bunlar da ilginizi çekebilir	3368
butlletí	360
buzón anónimo	1231
buzón seguro	1231
buďte v obraze	422
bài cùng chuyên mục	3601
bài cùng tác giả	3601
bài khác	3574
bài khác của tác giả	3633
bài liên quan	3574
bài mới nhất	3601
bài quảng cáo	3602
bài tiếp theo	3574
bài trước	3633
bài viết có hữu ích không	3606
bài viết có hữu ích với bạn không	3606
bài viết liên quan	3574
bài viết mới	3600
bài viết này bị khóa	3627
bài viết này có hữu ích không	3606
bài viết tiếp theo	3633
bài viết trước	3633
bài được dịch tự động	3600
bài đọc nhiều	3601
báo cáo	3607
báo cáo vi phạm	3607
báo lỗi	3573
báo lỗi bài viết	3606
bármikor leiratkozhat	1845
bármikor leiratkozhatsz	1845
bármikor lemondhatja	1827
bármikor lemondható	1827
bình chọn	91	3607
bình chọn của bạn đã được ghi nhận	3606
bình luận	3573
bình luận (#	3573
bölümü indir	3418
búsqueda	1154
bülten	3391
bülten üyeliği	3391
bültene abone oldunuz	3391
büyüt	3370
bądź na bieżąco	2615
bővebben	1842
būkite pirmas	2331
būkite pirmas, pakomentavęs	2331
bạn chưa có tài khoản	3627
bạn chưa đăng ký	3627
bạn có muốn nhận thông báo	3620
bạn có muốn nhận thông báo không	3620
bạn có thể hủy đăng ký bất cứ lúc nào	3629
bạn có thể quan tâm	3574
bạn muốn nhận thông báo	3620
bạn thấy bài viết này thế nào	3606
bạn đang theo dõi chủ đề này	3638
bạn đã bình chọn	3606
bạn đã bình chọn rồi	3606
bạn đã có tài khoản	3627
bản ghi	3614
bật	3621
bật thông báo	3620
bật tiếng	3613
bắt buộc	3630
bắt đầu trắc nghiệm	3609
bỏ qua	3557
bỏ theo dõi	3638
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1192
cada contribuição conta	2759
cada doação conta	2785
cada donación cuenta	1219
cadastre-se grátis	2698
califica este artículo	1147
campo obrigatório	2790
campos obrigatórios	2790
cancel·la quan vulguis	392
cargando el vídeo	1208
cargando vídeo	1208
cargar más	1154
cargar más comentarios	1200
cargar más noticias	1228
cargar publicación	1212
cargar vídeo	1212
carrega la publicació	381
carrega més comentaris	370
carregando o vídeo	2774
carregando vídeo	2774
carregant el vídeo	377
carregar conteúdo	2778
carregar mais comentários	2766
carregar mais notícias	2794
carregar o conteúdo	2778
carregar publicação	2778
carregar vídeo	2778
carte de crédit	1482
cartão de crédito	2697
categorieën	2443
categorías	1151
caută	2851
caça-palavras	2771
ce contenu vous a-t-il été utile	1541
ce résumé vous a-t-il été utile	1541
cea mai bună ofertă	2906
cela vous a-t-il été utile	1567
cele mai citite știri	2877
cele mai noi știri	2849
celý článek	435
cerrar galería	1256
cerrar menú	1154
cerrar sesión	1117
cet article est en accès libre pour les abonnés	1556
cet article est lu par une voix de synthèse	1541
cet article vous a-t-il été utile	1567
cette adresse est déjà inscrite	1620
cette information vous a-t-elle été utile	1607
cette page vous a-t-elle été utile	1567
cette réponse est-elle utile	1567
cette vidéo est indisponible	1575
cette vidéo ne peut pas être lue	1575
cevaplari göster	3411
chargement du lecteur vidéo	1575
charger la vidéo	1579
charte de déontologie	1597
charte éditoriale	1597
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3577
chia sẻ	3564
chia sẻ bài viết	3564
chia sẻ facebook	3600
chia sẻ lên facebook	3640
chia sẻ qua email	3640
chia sẻ qua facebook	3600
chia sẻ qua zalo	3640
chia sẻ zalo	3640
chia sẻ ý kiến của bạn	3573
cho chúng tôi biết ý kiến	3606
cho phép	3621
cho phép thông báo	3620
chuyên mục	3574
chuyển đến công thức	61
chép liên kết	3600
chính sách bảo mật	3572
chính sách bảo mật | điều khoản sử dụng	3572
chính sách cookie	3572
chính sách quyền riêng tư	3572
chơi miễn phí	3609
chơi ngay	3609
chưa có tài khoản	3627
chấp nhận tất cả	3572
chấp nhận tất cả cookie	3572
chấp nhận và tiếp tục	3617
chất lượng	3614
chỉ dành cho thuê bao	3627
chỉ dành cho thành viên	3627
chọn	3628
chọn gói	3627
chọn gói của bạn	3627
chọn gói đăng ký	3627
chủ đề	3574
chủ đề liên quan	3574
chủ đề nóng	3601
cikk megosztása	1833
cikk mentése	1833
cikkünk frissül	1842
citeşte şi	2849
citește articolul complet	2912
citește articolul integral	2912
citește fără limite	2874
citește mai departe	2849	2851
citește mai mult	2849	2851
citește regulile comunității	2862
citește tot articolul	2912
citește transcrierea	2891
citește în aplicație	2897
citește și	2849
citi šobrīd lasa	2368
citit de o voce sintetică	2891
citiți și	2849
città	2117
cobrança anual	2788
codes de réduction	1631
codi deontològic	400
col·labora	336
comandă acum	2889
comandă cartea	2889
comentariul tău așteaptă moderarea	2862
comentează	2848
comentário	2720
comentário aguardando moderação	2752
comentários	2720
comentários desativados	2808
comentários exclusivos para assinantes	2752
commander ce numéro	1543
comment désactiver mon adblocker	1583
comment désactiver mon bloqueur	1583
commentaire en attente de modération	1547
commentaires désactivés	1607
commerciële bijdrage	2488
comparte este artículo	1265
compartilhar esta matéria	2829
compartilhe esta notícia	2829
compartir esta página	1265
compre a edição impressa	2746
conditions générales	1509
conectează-te cu facebook	2874
conectează-te cu google	2874
confidentialité	1509
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1144
configuración de cookies	1144
configuración de privacidad	1212
configurações de cookies	2717
configurações de privacidade	2778
confira o preço	2828
conheça as ofertas	2819
conheça os planos	2819
conheça todas as nossas newsletters	2756
consenti la pubblicità	2079
consigue tu entrada aquí	1178
consulta les normes de participació	352
consultez notre charte de modération	1547
consíguelo en tu quiosco	1178
contacta amb la redacció	400
contacta con la redacción	1231
contactar a redação	2797
contactar con la redacción	1231
contactați redacția	2914
contacte a redação	2797
contactează redacția	2914
contacter la rédaction	1597
contactez la rédaction	1597
contenu externe recommandé	1539
contenu proposé par notre partenaire	1543
contenu réservé	1587
contenu réservé aux abonnés	1587
contenu sponsorisé	1507
contenus recommandés	1560
contenus sponsorisés	1507	1516
conteúdo de marca	2715
conteúdo exclusivo	2698
conteúdo exclusivo para assinantes	2761
conteúdo externo	2742
conteúdo externo recomendado	2742
conteúdo gerado por ia	2814
conteúdo pago	2772
conteúdo para assinantes	2698
conteúdo patrocinado	2715
conteúdo premium	2761
conteúdo produzido pela marca	2746
conteúdo relacionado	2724
conteúdos relacionados	2764
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2068
continua após a publicidade	2715
continua després de l'anunci	354
continuar leyendo aquí	1117
continuarea articolului după reclamă	2864
continue a ler esta notícia	2764
continuer après la publicité	1507
continuer sans désactiver	1616
continuer à lire	1622
continuă cu apple	2874
continuă cu facebook	2874
continuă cu google	2874
continuă pe site	2897
continuă să citești după publicitate	2864
continuă în browser	2897
continúa abajo	1142
contáctanos	1147
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2874
conținut extern	2859
conținut extern recomandat	2859
conținut pentru abonați	2837
conținut plătit	2889
conținut premium	2874
conținut sponsorizat	87	2845
cookie を管理する	2201
cookie 設定	3724
cookie 设置	3724
cookieinställningar	3225
cookieの管理	2201
cookieの設定	2152
cookieを管理	2201
cookieを管理する	2201
cookie政策	3669
cookie設定	2152	3669
cookie设置	3669
copia enllaç	406
copia l'enllaç	343
copiază	2921
copiază link	2842
copiază linkul	2842
copy link thành công	3600
correo electrónico	1124
correo electrónico no válido	1224
correo no válido	1224
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2837
créer mon compte	1483
créer un compte	1483
créer une alerte	1549
créer une alerte sur ce thème	1549
csak előfizetőknek	1827
cualquier aportación ayuda	1219
cum îl dezactivez	2902
cumpără acum	2889
cumpără bilet	2889
cumpără bilete	2889
cumpără bilete online	2889
cumpără cartea	2889
cumpără de pe emag	2889
cumpără revista	2864
cuvinte încrucișate	2888
czytaj całość	2637
czytaj również	2634
czytaj także	2634
czytaj też	2634
czytaj też nasze inne artykuły	2634
czytaj więcej	2634	2637
czytaj więcej o	2634
cài đặt cookie	3617
cài đặt quyền riêng tư	3617
cài đặt ứng dụng	3619
các tin khác	3574
cách tắt	3624
cách tắt trình chặn quảng cáo	3623
câmp obligatoriu	2908
câmpuri obligatorii	2908
cât de util a fost acest articol	2862
câu đố	3611
címkék	1840
címlap	1840
címlapról ajánljuk	1840
có lẽ để sau	3557
có lỗi xảy ra	3629
có thể bạn quan tâm	19	3574
có thể bạn thích	19
có, tôi muốn	3620
código de ética	2797
código postal	1225
código ético	1231
códigos de desconto	2828
códigos de descuento	1264
códigos promocionales	1264
cómo desactivar el bloqueador	1217
cómo desactivarlo	1218
cómpralo aquí	1206
cómpralo en amazon	1206
cùng chuyên mục	3574
cùng chủ đề	3601
cùng tác giả	3601
cũ nhất	3607
cảm ơn bạn đã bình chọn	91	3606
cảm ơn bạn đã tham gia	3606
cảm ơn, tin nhắn của bạn đã được gửi	3629
cỡ chữ	65
cửa hàng	3642
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3371
daha fazla göster	3370
daha fazla haber için tiklayin	3370
daha fazla yorum yükle	3411
daha önce oy kullandiniz	3411
daha önce oy verdiniz	3411
dalies ar šo rakstu	2371
dalinkitės	2325
dalinkitės straipsniu	2330
dalsza część artykułu pod materiałem wideo	2626
dalsza część artykułu pod wideo	2626
dalsza część tekstu pod wideo	2626
dalīties	2366
dalīties ar draugiem	2371
dalīties facebook	2371
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
danos tu opinión	1183
dans l'actualité	1560
dans la même catégorie	1516
dans la même rubrique	1516
dans la même série	1516
darovat článek	425
darovať	3087
darovať článok	3095
darujte tento článek	425
darujte tento článok	3095
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2327
deblochează articolul	2874
definições de cookies	2778
definições de privacidade	2778
deixar um comentário	2720
deixe um comentário	2720
del på e-post	2540
del på facebook	507	2540
del på mail	507
del på twitter	507	2540
del på x	507	2540
dela inlägget	3220
dela på facebook	3220
dela på twitter	3220
dela på x	3220
deli članek	3154
delite članek	3154
demander un droit de réponse	1607
denunciar comentário	2808
denunciar este comentário	2808
derecho de réplica	1242
dernière minute	1516
dernières actualités	1516
dernières infos	1516
dernières nouvelles	1516
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1217
desactívalo para seguir leyendo	1217
desbloquear artículo	1193
desbloqueie este conteúdo	2761
descarcă aplicația	2897
descarcă audio	2891
descarcă din app store	2897
descarcă din google play	2897
descarcă episodul	2891
descargar pódcast	1208
descarrega l'àudio	377
descarregar áudio	2774
deschide aplicația	2897
deschide în aplicație	2897
descárgala en app store	1214
descárgala en google play	1214
destekçi ol	3429
destekçimiz olun	3429
desteğiniz fark yaratir	3460
desteğiniz için teşekkür ederiz	3460
desteğiniz için teşekkürler	3460
det er gratis å opprette en bruker	2531
det læser andre	520
det är gratis att skapa ett konto	3210
detaylar için tiklayin	3370
detaylar için tiklayiniz	3370
detta material är skyddat enligt lagen om upphovsrätt	3262
detta är en annons	3224
detta är en plusartikel	3210
devam etmek için üye girişi yapin	3354
devami için abone olun	3354
devamini okumak için abone olun	3354
dezactivează sunetul	2891
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2790
din aceeași categorie	2849
din aceeași secțiune	2877
din röst är registrerad	91
disponibil în app store	2897
disponibil în app store și google play	2868
disponibilă în app store și google play	2868
disponível na app store	2780
distribuiți	2842
diğer haberler	19	3368
diğer okurlar bunlari okuyor	3368
diğer seçenekler	3446
diğer tutar	3429
diğer yazilari	3438
dla subskrybentów	2612
do góry	2637
doar abonații pot comenta	2862
doar pentru abonați	2837
doação mensal	2694
doação única	2694
doba čtení # min	435
dolgozzon nálunk	1842
domiciliación bancaria	1116
domů	435
don régulier	1584
dona suport al periodisme en català	363
dona'ns la teva opinió	370
donació mensual	389
donació única	389
donación mensual	1112
donación puntual	1219
donación única	1112
donativo único	2785
donați	2836
donație lunară	2903
donație unică	2903
donează	2836
donează acum	2836
donează lunar	2836
donează lunar # euro	2873
donează lunar # lei	2873
donează o dată	2903
doner nå	2528
données personnelles	1509
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1622
dołącz do dyskusji	2683
dołącz do nas	2609
dołącz do newslettera	2615
droit de réponse	1607
droits réservés	1627
drukāt	2371
drukāt recepti	61
du er nå påmeldt	2536
du er nå påmeldt nyhetsbrevet	2536
du kan när som helst avsluta prenumerationen	3215
du kan når som helst melde deg av	2536
du kan opsige når som helst	498
du kanske också gillar	3232
du modtager snart en bekræftelse på mail	503
du même auteur	1516
du prenumererar nu på nyhetsbrevet	3215
du vil kanskje også like	2552
duración	1209
durată	2892
duração	2775
durée	1576
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2615
dành cho bạn	3574
dành cho thuê bao	3559
dành riêng cho thành viên	3627
dárkovat článek	418
därefter # kr/mån tills du säger upp	3210
débloquer l'accès	1619
débloquer l'article	1483
débloquez cet article	1556
déconnexion	1483
découvrez tous nos jeux	1570
découvrir l'offre	1483
découvrir la boutique	1573
découvrir nos offres	1556
découvrir toutes nos offres d'abonnement	1556
déjà un compte	1483
déjà un compte ? connectez-vous	1483
déplier	1520
détails	1520
dê a sua opinião	2766
dê sua opinião	2766
dölj	3236
düzeltme politikasi	3440
dāvini rakstu	2371
dāvini rakstu draugam	2371
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3637
""", 'e': """
e-bülten	3391
e-bülten aboneliği	3391
e-mail inválido	2756
e-mailová adresa	422
e-posta gönder	3361
e-posta ile paylaş	3446
ecrã inteiro	2775
edición digital	1117
edición impresa	1117
editöre yaz	3440
editöre yazin	3440
editörün seçtikleri	3368
edição impressa	2698
egyszeri támogatás	1825
ehkä myöhemmin	1406
ei tänään	1406
eiti į receptą	61
el juego es solo para mayores de # años	1206
el millor de la setmana a la teva bústia	360
el más popular	1223
el més llegit	340
el més popular	393
el més vist	367
el reproductor se está cargando	1208
el. paštas	2350
elfelejtett jelszó	1827
elige tu suscripción	1193
elküldöm	91	1833
elmentem későbbre	1833
elrejtés	1843
els lectors també han llegit	367
elírást talált	1839
előfizetek	1827
előfizetés	1827
előfizetői tartalom	1827
előfizetőknek	1827
előfizetőként megoszthatja a cikket	1833
előző	1842
előző cikk	1840
email inválido	2790
email không hợp lệ	3629
email không đúng định dạng	3629
email no válido	1224
emlékeztess később	1824
empfehlungen für sie	676
en beğenilen	3412
en beğenilenler	3412
en colaboración con	1239
en col·laboració amb	408
en este artículo	1151
en popüler	3433
en çok okunan	3368
en çok okunan haberler	3368
en çok okunanlar	3368
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3207
enllaç copiat	366
ensemble, faisons vivre un média libre	1555
enthält werbung	605
entre em contato com a redação	2797
enviament gratuït	408
enviar comentário	2720
enviar corrección	1147
envoyer à un ami	1502
envoyer à un proche	1502
envoyez-nous vos témoignages	1537
envíanos tu opinión	1200
envío gratis	1239
eredeti megjelenítése	1843
eredmény megtekintése	91
eredmények	91	1843
erinnern sie mich später	573
erişilebilirlik	3456
erro ao carregar o vídeo	2814
error al cargar el vídeo	1248
erről bővebben itt írtunk	1842
erről is írtunk	1840
erről itt írtunk bővebben	1842
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1189
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1214
escreva um comentário	2720
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2372
esimene kuu # €	1271
esta funcionalidad es sólo para registrados	1117
esta matéria foi útil para você	2744
esta notícia foi útil	2744
esta página foi útil	2766
este artigo está bloqueado	2788
este artigo foi útil	2766
este artículo está bloqueado	1222
este campo é obrigatório	2790
este correo ya está registrado	1254
este e-mail já está cadastrado	2820
este espaço é moderado pela redação	2752
este resumo foi útil	2744
este video ya no está disponible	1208
este vídeo já não está disponível	2774
este vídeo no está disponible	1208
este vídeo não está disponível	2774
este vídeo não está mais disponível	2774
este vídeo ya no está disponible	1208
está a seguir este tema	2824
estás bloqueando nuestros anuncios	1251
estás de acuerdo? vota	1183
estás siguiendo este tema	1258
etkinleştir	3425
evaluează rețeta	61
evästeasetukset	1418
evästeet	1418
exclusiv pentru abonați	2874
exibir conteúdo	2778
experimente grátis por um mês	2761
ez is érdekelhet	1840
ez is érdekelheti	1840
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1840
ezt olvasta már	1840
ezt olvastad már	1840
ești de acord? votează	2862
ești deja abonat	2882
ești deja abonată	2882
""", 'f': """
facebook ile giriş yap	3432
facebook'ta paylaş	3361
facebookでシェア	2146
facebookでシェアする	2146
facebookでログイン	2211
facebookで共有	2225
facebookで続ける	2211
facturació anual	392
facturació mensual	392
facturación anual	1222
facturación mensual	1222
facturare anuală	2906
facturare lunară	2906
facturé annuellement	1587
facturé mensuellement	1587
faire un don défiscalisé	1584
fale com a redação	2797
fazer doação	2818
fazer uma doação mensal	2818
fazer uma doação única	2818
faça login	2698
faça o quiz	2769
faça o teste	2769
faça uma doação única	2818
faça uma pergunta sobre esta reportagem	2744
fermer la fenêtre	1622
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2903
fiecare donație contează	2873
fiecare leu contează	2873
fin de la publicité	1573
fine della pubblicità	2068
fine pubblicità	2068
fiyati gör	3417
fizetett hirdetés	87	1835
fiók létrehozása	1827
fiókom	1827
fontu büyüt	3446
form gönderildi	3462
formulaire envoyé	1620
formulário enviado	2820
forstået	524
forstått	2556
forstør billede	523
forstørr bilde	2555
fortsett uten å støtte	2527
fortsätt läsa efter annonsen	3224
fortsätt utan att stödja	3206
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1151
fotoğraf galerisi	3438
fotoğrafi büyüt	3438
fotoğraflari gör	3438
fotoğraflari görmek için tiklayin	3370
frete grátis	2805
friss hírek	1840
fråga vår ai om artikeln	3228
fuldskærm	523
fäll ihop	3236
fäll ut	3236
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3215
få de viktigste nyhetene hver morgen	2536
få nyheder på mail	503
få nyheter på e-post	2536
få nyheter på mejlen	3215
få overblikket her	523
få tilgang	2531
få varsel når vi skriver om dette	2555
följ	3221
följ oss	3221
följ skribent	3221
följ ämnet	3221
för prenumeranter	3210
förderer werden	574
fördermitglied werden	574
föregående	3235
föregående artikel	3232
förstora	3235
følg	508	2541
følg emne	508
følg os	508
følg oss	2541
følg sagen her	523
følg tema	2541
følg temaet og få varsel	2555
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2836
fă quizul	2886
fă testul	2886
fără obligații	2874
fără spam	2908
fără sunet	2892
fără tine nu putem	2873
""", 'g': """
galeriyi aç	3370
galeriyi gör	3438
galeriyi görmek için tiklayin	3370
galéria	1842
galéria megtekintése	1842
garanta já o seu ingresso	2746
gastos de envío incluidos	1206
gastos de envío no incluidos	1206
gelişmelerden aninda haberdar olun	3424
gem til læseliste	507
genişlet	3371
gerenciar opções	2813
gerenciar preferências	2813
geri dön	3464
gerir opções	2813
gerir preferências	2813
gestionează consimțământul	2895
gestionează preferințele	2895
geçerli bir e-posta adresi girin	3434
geçerli süre	3419
geçersiz e-posta	3434
geçersiz e-posta adresi	3434
ghi nhớ đăng nhập	3627
giriş	3354
giriş yap	3354
giriş yapin	3354
giriş yapin veya üye olun	3354
giv os feedback på artiklen	515
già abbonato	1991
già registrato	1991
giải đố ngay	3609
giảm cỡ chữ	3640
giọng đọc ai	3613
giọng đọc tự động	3613
gli articoli più letti	2056
glömt lösenord	3210
godkänn	3225
godkänn alla	3225
google ile giriş yap	3432
google playからダウンロード	2203
google playで手に入れよう	2203
google play에서 다운로드	2295
google से जारी रखें	1802
googleでログイン	2211
googleで登録	2211
googleで続ける	2211
gorące tematy	2634
gracias por tu opinión	1176
gratuit, fără spam	2908
grazie, il tuo messaggio è stato inviato	2086
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2790
guardar artículo	1136
guardar configuración	1212
guardar para después	1196
guardar para leer después	1196
guardar preferências	2778
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2536
gå til indhold	523
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1613
généré par l'ia	1613
gérer la confidentialité	1612
gérer les cookies	1509
gérer les préférences	1539
gérer les traceurs	1612
gérer mes alertes	1549
gérer mes choix	1509
gérer mes cookies	1612
gérer mes préférences	1612
gérer mon consentement	1579
gérer vos préférences	1579
gérer vos préférences de cookies	1539
góp ý	3573
gönder	91	3435
gönderiyi göster	3421
gönderiyi yükle	3421
görseli büyüt	3438
görüş bildir	3411
görüşünü bildir	3411
görüşünüzü bildirin	3411
gündem	3368
günün anketi	91
günün haberleri	3368
günün özeti	3368
głosuj	91
gợi ý	3574
gửi	91	3573
gửi bài cho tòa soạn	3634
gửi bài viết	3634
gửi bình luận	3573
gửi cho bạn bè	3600
gửi email	3564
gửi góp ý	3606
gửi phản hồi	3606
gửi thành công	3629
gửi tin bài	3634
gửi trả lời	3606
gửi ý kiến	3573
gửi ý kiến của bạn	3606
gửi đi	3630
gửi ảnh cho chúng tôi	3634
""", 'h': """
haber bülteni	3391
haber güncelleniyor	3370
haberi arkadaşina hediye et	3361
haberi paylaş	3469
haberi özetle	3443
haberin kilidini aç	3461
haberlere dön	3464
hacer una donación mensual	1252
hacer una donación puntual	1252
hai già un account	1991
hai già votato	2062
harici içerik	3370
haritayi aç	3371
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1174
has olvidado tu contraseña	1222
hasznos volt az összefoglaló	1839
hasznosnak találta a cikket	1839
havi támogatás	1825
hayir teşekkürler	3352
hayir, teşekkürler	3352
haz una pregunta sobre este artículo	1176
he leído y acepto la política de privacidad	1189
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1222
hela artikeln fortsätter nedan	3224
henüz abone değil misiniz	3432
hepsini gör	3370
her destek önemli	3429
her katki değerli	3429
her katki önemli	3429
her zaman göster	3421
hesap oluştur	3354
hi estàs d'acord? vota	352
hiba jelentése	1843
hibát talált	1839
hier reinhören	652
hinweis schließen	573
hirdetés	1835
hirdetés bezárása	1835
hirdetés, görgessen tovább	1835
hiển thị bài đăng	3617
hiển thị nội dung	3617
hiện phụ đề	3613
hjälp oss att rätta fel	3228
hlasovať	91
hlavné správy	3092
hlavní zprávy	433
ho già donato	1985
ho già un account	2084
hoje não	2693
hoppa till innehåll	3235
hoppa över inlägg från facebook	3235
hoppa över inlägg från instagram	3235
hoppa över inlägg från x	3235
hozzászólok	1839
hozzászólás	1839
hozzászólások	1839
hozzászólások megtekintése	1839
hylkää	1418
hylkää kaikki	1418
hyppää reseptiin	61
hyväksy	1418
hyväksy evästeet	1418
hyväksy kaikki	1418
hàng năm	3626
hàng tháng	3626
här kan du kommentera artikeln	3228
hääleta	91
håll dig uppdaterad	3215
hírfolyam	1840
hírlevelek	1845
hírlevél	1845
hírlevél-feliratkozás	1845
hören sie diesen artikel	652
hør saken	2540
hằng tháng	3626
hết quảng cáo	3612
họ tên	3630
họ và tên	3630
hủy bất cứ lúc nào	3627
""", 'i': """
i più commentati	2017
i più letti	2017
i più letti della settimana	2056
i più visti	2017
iba pre predplatiteľov	3088
ich unterstütze schon	573
identifícate	1193
ielogojies, lai komentētu	2372
ienākt	2366
iesakām	2368
ieși din ecran complet	2891
ignorar anúncio	2814
ignorer la publicité	1613
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2552
ikke nå	2527
il più popolare	2085
il più scelto	2084
il tuo browser non può riprodurre il video	2034
il tuo commento sarà pubblicato dopo l'approvazione	2044
il tuo messaggio è stato inviato	2086
il tuo voto è stato inviato	2062
il tuo voto è stato registrato	2062
iletişim	3367
ilgili içerikler	3368
ilginizi çekebilecek haberler	3368
ilginizi çekebilir	3368
ilmoita asiavirheestä	1422
ilmoita virheestä	1422
image précédente	1622
impossible de charger la vidéo	1613
impossible de lire la vidéo	1613
imprimir artículo	1196
imprimir esta matéria	2763
in bài	3564
in bài viết	3564
in công thức	61
in trang này	3600
indlæg fra facebook	523
indlæg fra instagram	523
indlæs flere	523
ingresá	1193
ingyenes regisztráció	1827
inicia la sessió per comentar	370
inicia sesión	1117
inicia sesión con google	1222
inicia sesión para comentar	1200
inicia sessió	337
inicia sessió amb google	392
iniciar reproducción	1248
iniciar reprodução	2814
iniciar sesión	1117
iniciar sesión con apple	1193
iniciar sesión con facebook	1193
iniciar sesión con google	1193
iniciar sessão	2698
inicie sesión	1117
inne artykuły	2634
innhold fra annonsør	2560
inscription confirmée	1620
inscription à la newsletter	1492
inscrivez-vous à notre newsletter	1492
inscrição confirmada	2820
inscrição realizada com sucesso	2790
insira o seu endereço de email	2756
insira um e-mail válido	2790
instagramの投稿を読み込む	2201
instalează aplicația	2868
inställningar	3225
introduce tu correo electrónico	1254
introduce un correo electrónico válido	1224
introduce un correo válido	1224
introduce un email válido	1189
introduceți o adresă de email validă	2908
introdueix un correu vàlid	394
intră în cont	2837
invítanos a un café	1112
início	2727
ir a la página de donaciones	1219
ir para a página de doações	2785
ir para a página de donativos	2785
ir para o conteúdo	2727
ispiši	3031
ispiši recept	61
isso foi útil	2766
istediğin zaman iptal et	3432
istediğiniz zaman abonelikten çikabilirsiniz	3391
istediğiniz zaman iptal edin	3354
isto foi útil	2766
izbor uredništva	3151
izdrukāt	2371
izmēģini # dienas bez maksas	2366
içeriğe geç	3370
içeriği görüntüle	3421
içeriği göster	3421
içeriği yükle	3421
iş birliği	3363
iş birliğiyle	3448
išbandykite # dienų nemokamai	2325
išorinis turinys	2343
išsaugoti	2330
išsaugoti straipsnį	2330
""", 'j': """
j'ai déjà donné	1473
j'ai déjà un compte	1483
j'ai désactivé adblock	1583
j'ai désactivé mon adblock	1583
j'ai désactivé mon bloqueur	1583
ja hi estàs subscrit	364
ja hi estàs subscrit? entra	364
ja n'ets subscriptor? inicia sessió	337
ja tens compte? inicia sessió	364
jaa twitterissä	1415
jaa x:ssä	1415
jag förstår	3225
jag stödjer redan	3206
jaga sõbraga	1276
jaunākie	2368
jautā mākslīgajam intelektam	2372
javascript està desactivat	381
javascript đã bị tắt	3617
javascript מושבת	1702
javascript ถูกปิดใช้งาน	3325
javascriptが無効になっています	2201
javascript已停用	3724
javascript已禁用	3724
je commande ce numéro	1543
je consens au traitement de mes données	1589
je découvre l'offre	1619
je découvre les offres	1619
je fais un don défiscalisé	1584
je gère mes cookies	1509
je m'équipe	1631
je soutiens déjà	1473
jede spende zählt	666
jeder beitrag zählt	666
jeder euro zählt	666
jednorázově	417
jeg forstår	2545
jeg støtter allerede	494	2527
jegyek itt kaphatók	1842
jelentkezzen be vagy regisztráljon	1827
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2886
joacă gratuit	2886
joacă responsabil	2889
jobs in ihrer nähe	650
jogar grátis	2769
jogue grátis	2769
još vesti	3028
još vijesti	3028
junte-se à conversa	2752
jurnalismul de calitate costă	2873
juttu jatkuu kuvan jälkeen	1417
juttu jatkuu mainoksen jälkeen	1417
juttu jatkuu videon jälkeen	1417
juttua päivitetään	1417
jutun lukee koneääni	1415
jutun lukee tekoälyääni	1415
jutun voi myös kuunnella	1415
już wspieram	2608
já desativei	2783
já desativei o bloqueador	2783
já doei	2693
já está inscrito	2820
já nas bancas	2746
já segue este autor	2801
já segue este tema	2801
já sou apoiador	2693
já sou assinante	2698
já tem conta	2698
já tem uma conta	2698
já tenho conta	2788
já votou	2766
já é assinante? faça login	2698
já é subscritor	2761
já é subscritor? inicie sessão	2761
jätä kommentti	1422
jūsų el. paštas	2350
jūsų el. pašto adresas	2350
""", 'k': """
k tématu	433
k téme	3092
kalan süre	3418
kapcsolódó	1840
kapcsolódó cikk	1840
kapcsolódó cikkek	1840
kapcsolódó tartalom	1840
kapcsolódó témák	1840
karte öffnen	619
kartla öde	3461
kas kokkuvõte oli kasulik	1277
kategóriák	1840
katso kuvat tästä	1425
katso myös	1423
katso video tästä	1425
katso video yltä	1425
kaupallinen yhteistyö	87	1417
kaydiniz için teşekkürler	3391
keresés	1842
kezdőlap	1842
không biết	3607
không có ý kiến	3607
không phải bây giờ	3557
không spam	3629
không thể hiển thị nội dung này	3617
không thể phát video	3613
không thể phát video này	3613
không, cảm ơn	3557
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1827
kingi artikkel sõbrale	1276
kinyitás	1843
kipróbálom	1827
kirjaudu sisään	1408
kirjoita sähköpostiosoitteesi	1411
kişisel verilerimin işlenmesini kabul ediyorum	3434
kişisel verilerin korunmasi	3456
kiểm tra hộp thư của bạn	3629
kiểm tra kiến thức của bạn	3609
kjøp abonnement	2531
kjøp tilgang	2531
klausies podkāstu	2373
klausies podkāstu šeit	2373
klausies šo rakstu	2371
klausies šo rakstu (# min	2371
klausykite tinklalaidės	2332
klausykite tinklalaidės čia	2332
klausykitės straipsnio	2330
klausīties	2371
klausīties rakstu	2371
ključne besede	3151
ključne reči	3028
ključne riječi	3028
klíčová slova	433
kokeile # päivää maksutta	1408
kolačići	3044
komentavimas išjungtas	2331
komentavimo taisyklės	2331
komentáre	3095
komentář	432
komentáře	432
komentāri	2366
komentēt	2366
komentēšana ir slēgta	2372
komentēšanas noteikumi	2372
komerčné oznámenie	3091
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2555
kommentarerna förhandsmodereras	3228
kommentek megtekintése	1839
kommentelési szabályzat	1839
kommentér	515
koostöö	1280
kopiera länk	3220
kopiera länken	3220
kopijuoti nuorodą	2325
kopiraj povezavo do članka	3154
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3095
kopēt saiti	2366
korábban írtunk róla	1840
kredi karti ile öde	3461
kreiraj račun	3021
kullanim koşullari	3364
kup dostęp	2612
kupi naročnino	3147
kuula taskuhäälingut	1278
kuuntele podcast tästä	1425
kysy tekoälyltä	1422
käyttöehdot	1418
kérdezze ai-asszisztensünket	1839
kérem a hírlevelet	1845
később	1824
kích thước chữ	65
köp	3210
köszönjük a feliratkozást	1845
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1824
következő	1842
következő cikk	1840
køb abonnement	498
køb adgang	498
kúpiť predplatné	3088
küfür, hakaret içeren yorumlar onaylanmamaktadir	3367
küldje el barátjának	1833
küldés	91	1833
küldés e-mailben	1833
külső tartalom	1842
künye	3364
küpsiste seaded	1289
küsi tehisarult	1277
küsitlus	91
kā tev patika raksts	2372
kā tu domā? balso	2373
ką manote? balsuokite	2332
kết thúc quảng cáo	3612
""", 'l': """
l'accès à tous les articles	1619
l'offre intégrale	1619
la discussione è chiusa	2013
la donazione è detraibile	2081
la lecture automatique est désactivée	1613
la más popular	1223
la nota continúa después del anuncio	1142
la pregunta del día	91
la rédaction n'a pas participé	1631
la rédaction vous conseille	1516
la sélection de la rédaction	1516
la tua richiesta è stata inviata	2116
la vidéo ne peut pas être lue	1575
lahjoita artikkeli ystävälle	1415
lai komentētu, ielogojies	2372
lai komentētu, pieslēdzies	2372
laisser une réponse	1567
lancer la vidéo	1613
las más leídas	1151
las más leídas de hoy	1197
las noticias más leídas	1197
lasi arī	2368
lasi komentārus	2372
lasi tālāk	2366
lasi vairāk šeit	2373
lasi vēl	2368
lasiet arī	2368
lasiet vēl	2368
lasă un comentariu	2848
lasă un răspuns	2883
lasīt komentārus	2372
lasīt tālāk	2373
lasīt vairāk	2373
lasīt vēlāk	2371
lasītākie	2368
lataa lisää	1425
le choix de la rédaction	1516
le club des abonnés	1573
le journal numérique	1483
le lecteur vidéo est en cours de chargement	1575
le lien a été copié	1559
le lien a été copié dans le presse-papiers	1559
le notizie più lette	2056
le più lette	2017
lea también	1151
lecteur vidéo	1613
lectura fácil	1247
lee sin límites	1193
lee también	1151
leer artículo completo	1154
leer el artículo completo	1228
leer el siguiente artículo	1256
leer más	1154
leer siguiente artículo	1256
leer también	1151
leer transcripción	1208
legfrissebb hírek	1840
leggi di più	2020
leggi più tardi	2055
legnépszerűbb	1840
leia a matéria completa	2764
leia a notícia completa	2794
leia as notícias no aplicativo	2754
leia também	2724
leitor de vídeo	2814
leitor de áudio	2814
len pre predplatiteľov	3088
ler grátis	2819
ler o próximo artigo	2822
ler próximo artigo	2822
ler transcrição	2774
les choix de la rédaction	1516
les commentaires sont réservés aux abonnés	1607
les lecteurs ont aussi consulté	1560
les mieux notés	1568
les més llegides	367
les også	2552
les plus commentés	1516
les plus consultés	1593
les plus partagés	1516
les plus récents	1568
les prix indiqués sont susceptibles d'évoluer	1543
les résultats du vote	1607
les våre debattregler	2548
leído por una voz sintética	1208
leído por voz sintética	1208
li e aceito a política de privacidade	2756
lido por uma voz sintética	2774
lien copié	1502
lien copié dans le presse-papiers	1559
lietošanas noteikumi	2383
liitudes nõustud kasutustingimustega	1296
liity jäseneksi	1407
lineでシェア	2146
lineでシェアする	2175
lineでログイン	2211
lineで共有	2225
lineで送る	2146
link a vágólapra másolva	1833
link bài gốc	3600
link copiado para a área de transferência	2763
link kopiëren	2428
link másolva	1833
link másolása	1833
lire l'article précédent	1622
lire la suite pour #€	1483
lire la vidéo	1519
lire à haute voix	1502
lire également	1516
lisätiedot	1426
lisää aiheesta	1423
livrare gratuită	2922
liên hệ	3573
liên hệ quảng cáo	3634
liên hệ tòa soạn	3634
liên hệ với tòa soạn	3634
liên quan	3574
llegeix la transcripció	377
llegeix sense límits	364
llegeix també	340
llegir més	367
llegit per una veu sintètica	377
lo + leído	1151
lo esencial cada mañana	1254
lo más comentado	1151
lo más compartido	1151
lo más leído	1151
lo más popular	1151
lo más visto	1151
lo más visto hoy	1197
lo último	1151
locuri de muncă	2864
loe lähemalt	1278
loe lähemalt siit	1278
logi sisse või loo konto	1271
los lectores también leyeron	1197
luba kõik	1289
lubię to	2622
lucrează cu noi	2864
lue keskustelun säännöt	1422
lue lisää	1423
lue lisää aiheesta	1423
lue myöhemmin	1415
lue myös	1423
lugu jätkub pärast reklaami	1280
lugu täieneb	1278
lui écrire	1537
luôn cho phép	3617
luôn hiển thị	3617
làm bài trắc nghiệm	3609
làm mới trang	3623
làm trắc nghiệm	3609
lähetä	91
lähetä sähköpostilla	1415
lämna en kommentar	3228
länk kopierad	3220
länken kopierad	3220
länken är kopierad	3220
läs dokumentet	3236
läs domen	3236
läs hela artikeln	3235
läs hela texten	3235
läs hela texten här	3235
läs kommentarer	3228
läs mer	3232	3235
läs mer om	3232
läs också	3232
läs senare	3220
läs vidare	3210	3232
läs våra kommentarsregler	3228
läs även	3232
läsarfrågan	91
lästid	3235
lästid # min	3235
lås op	498
lås opp artikkelen	2531
lås opp saken	2531
lås upp artikeln	3210
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
lên đầu trang	3576
lùi # giây	3613
lütfen geçerli bir e-posta adresi girin	3434
lưu	3564
lưu bài	3564
lưu bài viết	3564
lưu bài để đọc sau	3600
lưu cài đặt	3617
lưu công thức	61
lưu tùy chọn	3617
lấy link	3600
""", 'm': """
magari più tardi	1985
mai multe articole de același autor	2912
mai multe opțiuni	2920
mai târziu	2835
mainos päättyy	1417
mais notícias	2724
mais opções	2803
mais opções de partilha	2803
maksettu sisältö	1417
mantener la sesión iniciada	1222
mantener sesión iniciada	1222
manter sessão iniciada	2788
mantén la sessió iniciada	392
manşetler	3368
masquer la publicité	1543
masquer les réponses	1567
masz już konto	2612
masz już konto? zaloguj się	2612
materialet är skyddat enligt lagen om upphovsrätt	3262
materiał partnera	2626
materiał promocyjny	2626
materiał sponsorowany	2626
materiał zewnętrzny	2626
matéria exclusiva para assinantes	2761
matérias relacionadas	2724
mağazamiz	3417
mağazaya git	3417
me réabonner	1619
media społecznościowe	2623
megnyitás	1843
megnézem	1842
megosztás	1833
megosztás a facebookon	1833
megosztás facebookon	1833
megosztás twitteren	1833
mehr für dich	676
mehr für sie	676
meld deg på	2536
meld deg på nyhetsbrevet	2536
mentions légales	1509
mentés	1833
mentés későbbre	1833
menú	1154
menü	618	1842	3370
menü schließen	618
menü öffnen	618
menüyü kapat	3464
mer från	3232
mer läsning	3232
merci ! votre message a bien été envoyé	1589
merci d'avoir voté	91	1547
merci de le désactiver pour continuer	1583
merci, votre vote a été pris en compte	1567
mergi la pagina de donații	2903
mergi la rețetă	61
mesajiniz başariyla gönderildi	3434
mesajiniz gönderildi	3434
mesajul dumneavoastră a fost trimis	2908
messaggio pubblicitario con finalità promozionale	2039
mest läst	3232
mest lästa	3232
mest læst	520
mest læste	520
mettre de côté	1632
mi donación	1252
mi-összefoglaló	1842
micșorează textul	2920
mida sina arvad? hääleta	1278
minn meg på det senere	2527
mira el vídeo	358
mira también	1256
mitä mieltä olet? äänestä	1425
miễn phí vận chuyển	3642
miễn phí, không spam	3629
modalità chiara	2109
modalità di pagamento	1989
modalità scura	2109
moderálási elvek	1839
modifică preferințele cookie	2859
modifier mes préférences	1539
modifier vos préférences	1579
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1607
mogoče kasneje	3158
mogą cię zainteresować	2634
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3092
mohlo by vás zajímat	433
mohlo by vás zaujímať	3092
monatlich kündbar	671
montant personnalisé	1617
mostra aquesta publicació a instagram	349
mostra di più	2020
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2766
mostrar conteúdo	2778
mostrar conteúdo externo	2742
mostrar más	1154
mostrar o conteúdo	2778
mostrar subtítulos	1208
mot de passe oublié	1483
mots clés	1516
mots croisés	1572
mots fléchés	1572
mots mêlés	1572
mots-clés	1516
może cię zainteresować	2634
może później	2608
možda kasnije	3036
možda vas zanima	3028
možda će vas zanimati	3028
možno neskôr	3099
možná později	416
mua sách	3612
mua sách tại đây	3612
mua trên lazada	3612
mua trên shopee	3612
mua trên tiki	3612
mua vé	3612
mua vé ngay	3612
muistuta myöhemmin	1406
mulțumim că ai votat	2883
mulțumim pentru feedback	2862
mulțumim pentru vot	91	2883
mulțumim, mesajul a fost trimis	2908
mulțumim, te-ai abonat cu succes	2869
mutasd az eredményt	91
mutass többet	1842
muut lukivat myös	1423
myöhemmin	1406
már előfizető	1827
más	1154
más antiguos	1201
más artículos	1151
más artículos de este autor	1228
más artículos del autor	1170
más detalles	1155
más en	1151
más historias	1151
más información	1151
más leídas	1151
más leído	1151
más leídos	1151
más noticias	1151
más noticias de este autor	1228
más opciones	1144
más opciones para compartir	1237
más popular	1223
más recientes	1201
más sobre este tema	1151
más tarde	1111
más valorados	1201
más vistas	1151
más vistos	1151
más votados	1201
mások ezt olvassák	1840
mások ezt olvasták	1840
másolás	1833
máte již účet	418
máte předplatné? přihlaste se	418
märksõnad	1273
månadsgåva	3207
månedlig gave	2528
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
método de pago	1115
métodos de pagamento	2696
métodos de pago	1115
mākslīgā intelekta kopsavilkums	2373
mă abonez	2869
mărește fotografia	2912
mărește imaginea	2912
mărește textul	2920
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3625
mỗi đóng góp đều quý giá	3625
một lần	3626
mới nhất	3574
mời chúng tôi ly cà phê	3625
mở	3577
mở khóa bài viết này	3600
mở rộng	3576
mở trong ứng dụng	3619
mở ứng dụng	3619
""", 'n': """
nadaljevanje članka pod oglasom	3150
nahlásit chybu	432
nahlásiť chybu	3095
najchętniej czytane	2634
najchętniej czytane dziś	2634
najczęściej czytane	2634
najczęściej czytane artykuły	2634
najnovejše	3151
najnovejše novice	3151
najnoviji članci	3028
najnovšie	3092
najnovšie správy	3092
najnovšie články	3092
najnowsze artykuły	2634
najnowsze wiadomości	2634
najčitanije	3028
najčitanije vesti	3028
najčitanije vijesti	3028
najčitanije vijesti dana	3028
najčítanejšie	3092
najčítanejšie články	3092
najčítanejšie články dňa	3092
napišite komentar	3154
napsat komentář	432
naročena vsebina	3150
naročite se	3146
naročnina	3146
narração gerada por ia	2814
nastavení	429
nastavení cookies	429
nastavi čitanje	3080
nastavi čitati	3080
nastavite čitanje	3080
nastavite čitati	3080
nastavitve piškotkov	3166
następna strona	2637
następny	2637
następny artykuł	2634
natisni članek	3154
naudojimo taisyklės	2343
naujausios žinios	2327
naujienlaiškis	2350
načíst další	435
našli jste chybu	432
našli jste v článku chybu	432
ne děkuji	416
ne ratez rien de l'actualité	1582
ne, děkuji	416
nejdiskutovanější	433
nejnovější	433
nejnovější zprávy	433
nejnovější články	433
nejčtenější	433
nejčtenější články	433
nejčtenější články dne	433
nem, köszönöm	1824
nenhum comentário	2720
neueste beiträge	615
nghe bài báo	3613
nghe bài viết	3613
nghe nội dung bài viết	3613
nghe đọc bài	3613
nhà tài trợ	3642
nhận thông báo	3620
nhắc tôi sau	3557
nhớ đăng nhập	3627
nie dziękuję	2608
nie dziś	2608
nie pamiętasz hasła	2612
nie ďakujem	3099
nie, dziękuję	2608
nie, ďakujem	3099
no es pot reproduir el vídeo	377
no ho sé	371
no se ha podido cargar el vídeo	1248
no se ha podido reproducir el vídeo	1208
no se puede reproducir el vídeo	1208
no sé	1201
només els subscriptors poden comentar	352
només per a subscriptors	392
non seguire più	2097
normas de participación	1200
normes de participació	370
norėdami komentuoti, prisijunkite	2331
nosūti draugam	2371
nosūtīt draugam	2371
nosūtīt e-pastā	2371
noteで書く	2146
notifications activées	1582
notre charte déontologique	1597
notre charte éditoriale	1597
notre sélection	1516
notre sélection d'articles	1560
notícia anterior	398	2794
notícia següent	398
notícias relacionadas	2724
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1597
nous écrire	1597
nouveau ! suivez vos auteurs préférés	1601
nu ai cont? înregistrează-te	2874
nu aveți cont	2906
nu ești abonat	2906
nu ești încă abonat	2906
nu mai urmări	2918
nu mulțumesc	2835
nu putem afișa acest conținut	2895
nu sunteți abonat	2906
nu știu / nu răspund	2884
nu, mulțumesc	2835
nuestro código ético	1231
numele tău	2909
nyhetsdøgnet	2552
nyomtatás	1833
não foi possível carregar	2814
não foi possível carregar o vídeo	2774
não foi possível reproduzir o vídeo	2774
não perca	2724
não sabe / não responde	2767
não sei	2767
não tem conta	2788
não tem uma conta	2788
não é assinante	2788
não, obrigada	2693
não, obrigado	2693
nächste seite	618
nächster artikel	615
näita kõiki	1279
näita rohkem	1278
näita veel	1278
näita vähem	1279
näköislehti	1408
nästa	3235
nästa artikel	3232
näytä alkuperäinen	1426
näytä kaikki	1425
näytä kartta	1426
näytä kommentit	1422
näytä käännös	1426
näytä lisää	1425
näytä sisältö	1418
näytä tiedot	1426
näytä tulokset	91	1426
näytä vähemmän	1426
næste	523
næste artikel	520
népszerű	1840
nézze meg galériánkat	1842
nézze meg képeinket	1842
nõustun	1289
nõustun kõigiga	1289
nøgleord	520
nāc strādāt pie mums	2373
nổi bật	3574
nội dung quảng cáo	3602
nội dung tài trợ	3569
nội quy bình luận	3606
""", 'o': """
o dată	2904
o leitor está a carregar	2774
o que achou desta notícia	2744
o seu apoio faz a diferença	2818
o singură dată	2904
o singură donație	2903
o vídeo começará em alguns segundos	2742
ocenite članak	3031
ocenite članek	3154
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3106
ocijenite članak	3031
ocorreu um erro ao carregar o vídeo	2742
ocultar anúncio	2746
ocultar comentários	2766
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	3088
odkaz skopírovaný	3095
odkaz zkopírován	425
odkleni članek	3147
odklenite celoten članek	3147
odmietnuť	3106
odmietnuť všetko	3106
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3092
odporúčame prečítať	3092
odporúčame tiež	3092
odporúčané články	3092
odpovědět	432
odrzuć	2627
odrzuć wszystkie	2627
odtwórz	2637
odštampaj	3031
odštampaj recept	61
odštampaj članak	3031
ofertă pentru abonați	2889
ofertă pentru cititori	2889
oferă acest articol	2920
oferă acest articol cadou	2876
oferă articolul	2920
offert par un abonné	1632
offre abonnés	1573
offre intégrale	1619
offre limitée	1588
offre réservée aux lecteurs	1573
offre spéciale	1483
offre à durée limitée	1587
offrez-nous un café	1474
offrici un caffè	1986
oglasno sporočilo	87	3150
ogłoszenie	2626
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3095
okuma süresi # dk	3370
okurlara özel	3417
okurlarimiza özel	3417
okurlarimiza özel indirim	3417
oliko artikkeli hyödyllinen	1422
oliko juttu hyödyllinen	1422
oliko tiivistelmä hyödyllinen	1422
olvasson korlátlanul	1827
olvasson tovább	1827
olvasta már	1840
olvastad már	1840
olvidaste tu contraseña	1117
omröstning	91
onayi geri çek	3421
onayi yönet	3421
onayimi geri çek	3421
online κράτηση	849
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3371
os comentários são exclusivos para assinantes	2808
os leitores também leram	2764
os preços podem variar	2746
osale küsitluses	1278
ostatnie artykuły	2634
ota yhteyttä	1422
otevřít	436
otevřít mapu	436
otključaj članak	3021
otključajte ceo članak	3021
otključajte cijeli članak	3021
otomatik çeviri	3443
otros artículos	1151
oturumu açik tut	3432
otwórz	2638
otwórz mapę	2638
outras notícias	19	2724
ouvir este conteúdo	2774
ouça esta reportagem	2774
ouça este conteúdo	2710
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3411
oynatici yükleniyor	3418
oyunuz için teşekkürler	3411
""", 'p': """
padovanokite straipsnį	2330
padovanokite straipsnį draugui	2330
pagar com cartão	2819
page précédente	1519
pagina următoare	2851
pague um café	2694
paiement sécurisé	1481
paketi seç	3432
paketleri gör	3461
paldies par pieteikšanos	2390
palun jää viisakaks	1277
pamanīji kļūdu	2372
pamanījāt kļūdu	2372
par šo tēmu	2368
paramètres de confidentialité	1579
paramètres des cookies	1509
paramétrer	1509
paramétrer les cookies	1509
parašyk komentarą	2331
parašykite komentarą	2331
partajează	2842
partenerii noștri	2849
participez à la conversation	1547
participă la sondaj	2883
partilhar esta página	2829
partnerių turinys	2334
partnerski sadržaj	3027
pas encore abonné	1587
pasidalinkite šiuo straipsniu	2330
pasitikrinkite žinias	2332
passer la publicité	1507
passer à la recette	61
pastebėjote klaidą	2331
patreonで支援する	2208
pausar vídeo	1208
pauză video	2891
paylaş	3361
paylaşin	3361
paypal ile öde	3461
país	1255
pažiūrėkite vaizdo įrašą	2332
pe aceeași temă	2877
pentru a citi în continuare	2874
per saperne di più	2056
pergunte à nossa ia	2744
permite întotdeauna	2895
permitir anúncios	2783
peut-être plus tard	1473
photo précédente	1622
phát hiện lỗi	3606
phát video	3613
phóng to ảnh	3633
phối hợp với	3642
phổ biến nhất	3628
phụ đề	3614
piedalies aptaujā	2373
piekrist visām	2383
piekrītu	2383
piesakies vebināram	2373
piesakoties tu piekrīti lietošanas noteikumiem	2390
pieslēdzies vai izveido kontu	2366
pieslēdzies, lai komentētu	2372
pieslēgties	2366
pievieno savu komentāru	2372
pievienot komentāru	2366
pirmais mēnesis par # €	2366
pirmas mėnuo tik # €	2325
più lette	2017
più letti	2017
più popolare	2085
più recenti	2063
più tardi	1985
più vecchi	2063
più votati	2063
piškotki	3166
placená inzerce	87	428
plan seç	3432
plani seç	3432
planini seç	3432
platená inzercia	87	3091
player de áudio	2814
plaćeni oglas	87	3027
plaćeni sadržaj	3027
plačana objava	87	3150
plačiau skaitykite čia	2332
plein écran	1519
plus d'actualités	1516
plus d'articles du même auteur	1593
plus de détails	1520
plus récents	1568
poate mai târziu	2835
podari članek	3154
podarite ta članek	3154
podaruj artykuł	2612
podaruj ten artykuł	2622
podcast anhören	652
pode ler também	2764
podeli članak	3031
podijeli članak	3031
podmienky používania	3106
podmínky použití	429
podmínky užití	429
podobne artykuły	2634
podobné články	433	3092
podporiť	3087
podporte nezávislú žurnalistiku	3087
podporte nás	3087
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	3020
podrži nas	3020
podržite nas	3020
podržite naš rad	3020
podržite nezavisno novinarstvo	3020
podziel się	2622
podziel się na facebooku	2622
pogledajte još	19
pokaż komentarze	2630
pokaż mniej	2637
pokaż oryginał	2638
pokaż treść	2627
pokaż tłumaczenie	2638
pokaż więcej	2637
pokaż wszystkie	2637
pokaż wszystko	2638
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3166
pokloni članak	3031
poklonite ovaj članak	3031
pokračovat bez podpory	416
pokračovať bez podpory	3099
polecamy również	2634
polecamy także	2634
polecamy też	2634
polecane artykuły	2634
politica de corecții	2914
politica editorială	2914
politique de confidentialité	1509
politique de protection des données	1612
polityka prywatności	2627
política de cookies	1144	2717
política de correcciones	1231
política de correccions	400
política de correções	2797
política de galetes	349
política de privacidad	1144
política de privacidade	2717
política de privacitat	349
política de protección de datos	1247
política de proteção de dados	2813
poprzedni artykuł	2634
populární	433
populära artiklar	3232
populärt	3232
populære artikler	520
populære saker	2552
populært	520	2552
populārākie	2368
popüler	3368
popüler haberler	3368
popüler konular	3368
por mês	2786
por qué estás viendo esto	1117
por qué? cuéntanos	1242
portes grátis	2805
poslať e-mailom	3095
poslušaj vest	3031
poslušaj članak	3031
poslušaj članek	3154
poslušajte članek	3154
postanite naročnik	3146
postanite član	3020	3146
postavke kolačića	3044
postaw kawę	2609
postaw nam kawę	2609
posłuchaj	2622
pour continuer à lire	1556
pourquoi voyez-vous cette publicité	1543
pouze pro předplatitele	418
povezani sadržaj	3028
povezani članci	3028
povezani članki	3151
powiązane	2634
powiązane artykuły	2634
powiązane tematy	2634
powiększ	2637
powiększ zdjęcie	2637
powrót do góry	2637
později	416
pozostała część artykułu pod materiałem wideo	2626
pošalji	91
pošalji e-mailom	3031
pošalji komentar	3031
pošalji mejlom	3031
pošalji prijatelju	3031
pošalji članak e-mailom	3031
pošaljite komentar	3031
pošlji po e-pošti	3154
pošlji prijatelju	3154
pošlji članek po e-pošti	3154
pr članek	3150
praneškite apie klaidą	2331
pranešti apie klaidą	2331
pravidlá diskusie	3095
pre predplatiteľov	3088
preberite še	3151
predplatiť	3087
predplaťte si	3087
preferințe cookie	2895
preferències de galetes	381
preferências de cookies	2778
preferências de privacidade	2813
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2325
prenumerata nuo # €	2325
prenumerera på vårt nyhetsbrev	3215
prenumeruodami sutinkate su taisyklėmis	2350
prenumeruokite naujienlaiškį	2350
preporučeno	3028
preporučujemo	3028
preporučujemo da pročitate	3028
preporučujemo i	3028
presentear matéria	2803
prečítajte si	3092
prečítajte si aj	3092
prețurile pot varia	2864
pridať komentár	3095
prihlásiť	3088
prihlásiť sa	3088
prihvaćam	3044
prihvaćam sve	3044
prijavi grešku	3031
prijať	3106
prijať všetko	3106
prikaži manj	3152
prikaži manje	3029
prikaži rezultate	91
prikaži sadržaj	3044
prikaži sve	3029
prikaži več	3152
prikaži više	3029
prikaži vse	3152
prima lună gratuită	2874
prima pagină	2912
primește alerte despre acest subiect	2868
printează	2842
printează rețeta	61
pripomenúť neskôr	3099
priporočamo	3151
priporočamo tudi	3151
priporočamo v branje	3151
priporočeno	3151
prisijunkite arba susikurkite paskyrą	2325
prisijunkite prie mūsų komandos	2332
prisijunkite, kad galėtumėte komentuoti	2331
prispieť	3087
privatsphäre-einstellungen	608
privātuma politika	2383
pro předplatitele	418
prochaine vidéo	1613
prohibida su reproducción total o parcial	1260
prohibido a menores de # años	1206
proibida a reprodução total ou parcial	2825
promocijsko sporočilo	3150
promotivni sadržaj	3027
promotivni članak	3027
promóció	1835
proovi # päeva tasuta	1271
proposé par	1605
protección de datos	1247
protection des données	1612
proteção de dados	2813
proteção de fontes	2797
pročitajte i	3028
pročitajte još	3028
prywatność	2627
przeczytaj również	2634
przeczytaj także	2634
przeczytaj też	2634
przejdź bez wsparcia	2608
przejdź do przepisu	61
przejdź do serwisu	2627
przejdź do treści	2637
przejdź do ustawień prywatności	2627
przypomnij mi później	2608
právě se děje	433
präsentiert von	605
précédent	1519
préférences cookies	1509
préférences de confidentialité	1612
prélèvement	1482
prémium	1827
prénom	1590
présenté par	1605
próbálja ki # forintért	1827
próxima	2727
próxima foto	2822
próxima imagem	2822
próxima notícia	2794
próxima página	2727
próximo artigo	2724
próximo vídeo	1248	2814
prøv # dager gratis	2531
prøv gratis	498	2531
prøv nu	498
prøv nå	2531
prを含みます	2175
pr記事	2196
pubblicità	2008
publi-rédactionnel	1507
publicité	1507
publicité - la suite ci-dessous	1507
publicités	1507
publică	2884
publică comentariul	2883
pular anúncio	2814
pular para o conteúdo	2727
página siguiente	1154
päivän kysymys	91
pääuutiset	1423
påmind mig senere	494
påminn mig senare	3206
później	2608
pārbaudi savas zināšanas	2373
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2376
pērc abonementu	2366
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
qr कोड स्कैन करें	1794
qr কোড স্ক্যান করুন	310
qr 코드를 스캔하세요	2295
qrコードからダウンロード	2203
qrコードを読み取ってください	2203
qr코드로 다운로드	2295
qr코드를 스캔하세요	2295
qu'avez-vous pensé de cet article	1541
qual o seu nível de satisfação com esta notícia	2744
qualcosa è andato storto	2087
quan tâm nhất	3607
quellen und weiterführende links	615
queremos conocer tu opinión	1183
queremos saber a sua opinião	2752
questa email è già registrata	2116
questa pagina ti è stata utile	2062
questo articolo ti è stato utile	2062
questo articolo è bloccato	2084
questo campo è obbligatorio	2086
questo riassunto ti è stato utile	2036
questo video non è disponibile	2070
questo video non è più disponibile	2070
quieres añadir otro usuario a tu suscripción	1117
quitter le plein écran	1575
quizi çöz	3414
quizás más tarde	1111
quizás te interese	1151
quy định bình luận	3606
quyên góp	3558
quyên góp ngay	3558
qué te ha parecido esta noticia	1183
quét mã qr	3619
quét mã qr để tải	3619
quét mã qr để tải ứng dụng	3619
quên mật khẩu	3559
quản lý cookie	3617
quản lý sự đồng ý	3617
quảng cáo	3569
quảng cáo - bài viết tiếp tục bên dưới	3602
""", 'r': """
r$ # por mês durante # meses	2761
radote klaidą	2331
radote klaidą tekste	2331
rafraîchir la page	1583
raksti komentāru	2372
raksts tiek papildināts	2373
raksts turpinās pēc reklāmas	2375
rakstīt komentāru	2372
rao vặt	3569
raportează	2884
raportează o eroare	2862
raportează o greșeală	2914
rapportér fejl	515
rašyti komentarą	2325
recargar la página	1217
recargar página	1217
recarrega la pàgina	387
recarregar a página	2783
recarregar página	2783
receber notificações	2754
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1549
recevez une alerte à chaque article de l'auteur	1549
reclamă	2845
recomandarea redacției	2877
recomandări	2849
recomandările editorilor	2877
recomandările redacției	2849
recomendado para você	2724
recommandé	1516
recommandé pour vous	1516
recommandés	1516
recordar más tarde	1111
recuérdamelo más tarde	1111
redare automată	2892
redirecționează # la sută	2903
redirecționează #%	2836
redă video	2891
redă videoclipul	2891
refuză toate	2859
refuză tot	2895
regala este artículo	1237
regalar artículo	1117
regalar este artículo	1237
registrovať sa	3088
registruokitės nemokamai	2325
registruokitės į seminarą	2332
registrácia	3088
regisztráció	1827
regisztrálok	1827
regras de comentários	2766
regras dos comentários	2766
regístrate	1117
rekisteröidy	1408
rekisteröidy maksutta ja lue	1408
reklam içeriğidir	3417
reklami geç	3363
reklám	1835
reklāma	2366
reklāmas raksts	2375
reklāmraksts	87	2375
relaterade ämnen	3232
renovar suscripción	1253
reportar comentário	2808
reportar erro nesta página	2744
reproducció automàtica	378
reproducción automática	1209
reproducción prohibida	1260
reproducir vídeo	1208
reproduction réservée	1627
reproductor de vídeo	1248
reproduzir vídeo	2774
reproduzir áudio	2774
reprodução automática	2775
reprodução proibida	2825
reserve já	2828
resmi büyüt	3438
responda à enquete	2766
rester connecté	1587
restez informé	1492
restez informés	1492
resultado da votação	2808
resultados de la votación	1242
resumen automático	1176
resumo da notícia	2744
retour à l'accueil	1593
retour à la liste	1593
retrage consimțământul	2895
revenir à l'accueil	1593
revoir la vidéo	1613
rezervă-ți locul	2889
rezolvă testul	2886
reîmprospătează pagina	2901
reîncarcă pagina	2901
reģistrējies bez maksas	2366
reģistrēties	2366
ricordamelo più tardi	1985
riproduzione riservata ©	2122
rodyti mažiau	2333
rodyti viską	2333
rozumím	436
rozwiń	2637
rozwiń wszystko	2638
rätta	3228
rätta oss	3228
rättelse	3228
règles de commentaires	1567
règles des commentaires	1567
réactions	1512
réagir	1502	1512
réagir à cet article	1512
réagissez	1512
réagissez à cet article	1512
réductions et codes promo	1631
réduire le texte	1603
répondez au quiz	1570
répondez au sondage	1567
répondre	1512
réseaux sociaux	1503
réservation en ligne	1631
réserver en ligne	1631
réserver mes places	1573
réservez vos places	1573
réservé aux inscrits	1483
résiliable à tout moment	1556
résultats	91
résultats du sondage	1547
résumé de l'article	1541
résumé de l'article en # points	1541
résumé en # secondes	1541
résumé ia	1600
résumé par l'ia	1600
részletek	1843
rétablir le son	1575
rösta	91
rösta här	3235
rösta i omröstningen	3235
rösta nu	91
rút lại sự đồng ý	3617
rādīt mazāk	2374
rādīt vairāk	2373
rādīt visu	2374
rămâi conectat	2906
răspunde	2848
rėmimas	2334
""", 's': """
s'abonner à ce dossier	1624
s'abonner à ce sujet	1624
s'abonner à ce thème	1624
s'abonner à cet auteur	1624
s'abonner à partir de #€	1483
s'està carregant el reproductor	377
s'està carregant el vídeo	377
s'ha produït un error	394
s'inscrire à la newsletter	1492
s-ar putea să-ți placă	2849
saada sõbrale	1276
saber más	1154
sadarbības raksts	2375
sadece abonelere özel	3432
sadržaj je zaključan	3021
saglabāt	2371
saglabāt rakstu	2371
sair do ecrã inteiro	2774
saistītie raksti	2368
saistītās ziņas	2368
saite nokopēta	2371
saken er låst	2531
saken finnes også som lyd	2540
salta la pubblicità	2110
salta pubblicità	2110
saltar anúncio	2715
salvar preferências	2778
salvează	2842
salvează articolul	2876
salvează pentru mai târziu	2876
salvează preferințele	2895
salvează rețeta	61
sans engagement, résiliable à tout moment	1556
sao chép	3641
sao chép liên kết	3564
sao chép đường dẫn	3600
sari la conținut	2851
sari la rețetă	61
satura turpinājums pēc reklāmas	2375
sačuvaj	3031
sačuvaj recept	61
sačuvaj vest	3031
scanează codul qr	2897
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1991
scopri di più su amazon	2126
scrie redacției	2914
scrieți redacției	2914
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3210
se bilderna här	3235
se connecter et réagir	1512
se déconnecter	1483
se grafiken här	3235
se ha producido un error al cargar el vídeo	1174
se klippet här	3235
se klippet øverst i saken	2555
se réabonner	1619
se videon här	3235
se încarcă playerul	2891
se încarcă video	2891
se încarcă videoclipul	2891
sedan # kr/mån tills du säger upp	3210
segui già questo argomento	2097
segui già questo autore	2097
seguir tópico	2754
seguí leyendo	1197
sei già abbonato	1991
sei già iscritto	2116
sei già iscritto alla newsletter	2049
selección de la redacción	1151
selectează	2907
selvä	1426
sem opinião	2767
sem si não seria possível	2759
sem você não seria possível	2759
semnalează o eroare	2848
send artiklen på mail	507
send på e-post	2540
sense permanència	364
sesi aç	3418
sesi açmak için dokunun	3457
sesi açmak için tiklayin	3457
setări confidențialitate	2895
setări cookie	2859
setări cookie-uri	2895
setări cookies	2895
setări de confidențialitate	2895
seu apoio faz a diferença	2818
seu nome de usuário	2808
seuls les abonnés peuvent commenter	1547
seuraa meitä	1416
seç	3433
seçenekleri yönet	3421
seçimimi kaydet	3421
seções	2724
sfârșit publicitate	2889
sfârșitul reclamei	2889
shrani članek	3154
si opp når du vil	2531
si è verificato un errore	2086
si è verificato un errore durante il caricamento del video	2034
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1547
signaler un problème	1512
siguiente artículo	1151
siguiente vídeo	1248
siirry sisältöön	1425
sikeres feliratkozás	1845
sin ti no sería posible	1192
siz ne düşünüyorsunuz? oy verin	3370
sizin için öneriler	3368
siųsti draugui	2330
siųsti el. paštu	2330
skaitykite daugiau čia	2332
skaityti plačiau	2332
skaityti vėliau	2330
skaties arī	2368
skatīt foto	2373
skatīt galeriju	2373
skatīt rezultātus	91
skatīt video	2373
skjønner	2556
sklenite naročnino	3147
skopírovať odkaz	3095
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3228
skrýt	436
slapukų nustatymai	2343
slažem se	3044
slične vesti	3028
slične vijesti	3028
slični članci	3028
snsをフォロー	2147
sofortüberweisung	578
solicitação enviada	2820
son dakika bildirimlerini aç	3424
son dakika gelişmelerinden haberdar olun	3424
son gelişmelerden haberdar olun	3424
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1985
sonraki fotoğraf	3464
sonraki görsel	3464
sonraki içerik	3464
sonuçlar	91
sonuçlari gör	91	3371
sonuçlari göster	91	3412
sorodni članki	3151
sortează	2884
sortează după	2884
souhlasím	429
souhlasím se zobrazením	429
soutenez-nous dès maintenant	1474
související	433
související témata	433
související články	433
související články z webu	433
soyez le premier à commenter	1512
soyez le premier à réagir	1512
spausdinti receptą	61
spela videon här	3235
spis treści	2637
sponsorisé	1507
sponsorlu içerik	87	3363
sponsoroitu sisältö	1417
sponsrat innehåll	3224
sponzorirani sadržaj	3027
sponzorirani članak	3027
sponzorované	3091
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2612
spremi članak	3031
sprijină-ne	2836
spune-ne părerea ta	2883
spune-ți părerea	2862
spune-ți părerea în comentarii	2862
spuneți-ne părerea	2883
später	573
später erinnern	573
spør vår ki om saken	2548
staňte sa členom	3087
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2334
straipsnis tęsiasi po reklamos	2334
strona główna	2634
stäng	3206	3235
stöd oss	3207
støt os	495
støtt oss	2528
subscrição confirmada	2820
subtitrări	2892
subtítols	378
subtítulos	1209
sugerir correção	2744
sugerir una corrección	1183
sugestões	2724
suite après la publicité	1573
suivez vos auteurs préférés	1601
suivre ce thème	1549
suivre le thème	1601
sumă liberă	2903
sunt de acord cu termenii și condițiile	2908
sur le même sujet	1516
sur le même thème	1516
suscripción	1117
suscripción confirmada	1254
suscríbase	1117
suscríbete	1117
suscríbete a nuestro boletín	1124
suscríbete ahora	1117
susiję straipsniai	2327
susikurti paskyrą	2325
susține	2836
susține-ne	2836
susține-ne pe patreon	2903
susțineți-ne	2836
susținut de	2922
syötä sähköpostiosoitteesi	1411
szavazás	91
szczegóły	2638
szponzorált tartalom	87	1835
szólj hozzá	1839
szóljon hozzá	1839
sähköposti	1411
sähköpostiosoite	1411
så # kr/mnd til du sier opp	2531
så kommenterar du	3228
sé el primero en comentar	1147
sé parte	1112
sélections	1502
sì, grazie	2078
sí, quiero	1216
sí, vull	385
síganos	1137
síguenos	1137
só para assinantes	2788
sólo para suscriptores	1222
sök	3235
søg	523
søk	2555
súhlasím	3106
súhlasím so zobrazením	3106
súmate	1112
súvisiace	3092
súvisiace články	3092
súvisiaci článok	3092
süre	3419
sīkdatņu iestatījumi	2383
słowa kluczowe	2634
sắp xếp theo	3607
số tiền khác	3625
số điện thoại	3630
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3215
tack för din röst	91
taip pat žiūrėkite	2327
takaisin ylös	1425
takipten çik	3444
takk for påmeldingen	2536
talebiniz gönderildi	3462
tallenna myöhemmäksi	1415
talán később	1824
tam ekrandan çik	3418
tamaño de la letra	1237
tamaño de letra	65	1136
tamaño del texto	65
también te puede gustar	1151
también te puede interesar	1151
també et pot interessar	340
também pode gostar	2764
tarjeta de crédito	1116
tarjeta de débito	1116
te ha parecido útil	1200
te ha resultado útil	1200
te ha resultado útil este artículo	1176
te ha resultado útil este resumen	1176
te ha sido útil	1200
te ha sido útil este resumen	1176
te poți dezabona oricând	2869
te rugăm să îl dezactivezi	2901
te-ar putea interesa și	2877
tehisaru kokkuvõte	1278
tek seferlik bağiş	3429
tek seferlik bağiş yap	3460
teklifi gör	3417
teklifleri gör	3461
tekoälyn tekemä tiivistelmä	1425
tekoälyn tiivistelmä	1425
tekoälytiivistelmä	1425
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2330
teljes hozzáférés	1827
teléfono	1255
temas del día	1151
tercihleri yönet	3456
tercihlerimi yönet	3456
termos e condições	2717
teste başla	3414
teste grátis	2698
testează-ți cunoștințele	2886
testează-ți cunoștințele cu quizul nostru	2862
testi başlat	3414
testi çöz	3414
teszteld a tudásod	1842
tesztelje tudását	1842
texten fortsätter nedan	3224
texten fortsätter under bilden	3224
teď ne	416
teşekkürler, mesajiniz gönderildi	3434
tham gia bình chọn	3606
tham gia khảo sát	3606
tham gia thăm dò	3606
thanh toán hàng năm	3627
thanh toán hàng tháng	3627
theo dõi chủ đề	3638
theo dõi chủ đề này	3638
theo dõi tác giả	3638
thoát toàn màn hình	3613
thu gọn	3576
thème suivi	1624
thèmes	1516
thématiques	1516
thêm làm nguồn ưu tiên	3638
thích	3564
thích nhất	3607
thông tin bắt buộc	3629
thông tin doanh nghiệp	3569
thông tin quảng cáo	3602
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3633
thẻ	3574
thời gian còn lại	3613
thời gian hiện tại	3614
thời lượng	3614
ti è stato utile	2062
tienes que iniciar sesión para guardar artículos	1196
tilbakemelding på saken	2548
timp rămas	2891
tin bài liên quan	3600
tin cùng chuyên mục	3574
tin cùng tác giả	3601
tin khác	3574
tin liên quan	3574
tin mới	3574
tin mới nhất	3574
tin nhắn của bạn đã được gửi	3629
tin nóng	3601
tin nổi bật	3574
tin quảng cáo	3602
tin tiếp theo	3633
tin trước	3574
tin tài trợ	3574
tin tức liên quan	3574
tin đọc nhiều	3574
tipărește	2842
tipărește articolul	2876
tipărește rețeta	61
tiêu điểm	3574
tiến # giây	3613
tiếp theo	3576
tiếp tục trên trình duyệt	3619
tiếp tục trên web	3619
tiếp tục với apple	3627
tiếp tục với facebook	3627
tiếp tục với google	3627
tlačiť	3095
to cię może zainteresować	2634
to może cię zainteresować	2634
toate știrile	2912
toda contribuição ajuda	2785
toda la información	1228
todas as notícias	2794
todavía no eres suscriptor	1222
todavía no estás registrado	1222
todos los artículos de este autor	1259
todos los artículos del autor	1259
todos los artículos del especial	1256
todos los derechos de reproducción reservados	1260
todos los vídeos	1228
todos os comentários	2720
todos os vídeos	2794
totes les notícies	398
tots els vídeos	398
tous droits de reproduction réservés	1627
toute l'actualité	1516
toutes les actualités	1593
toutes les vidéos	1593
toutes nos vidéos	1593
tovább	1842
tovább a recepthez	61
tovább a rovatra	1840
tovább olvasom	1842
további cikkek	1840
további cikkek a témában	1840
további hírek	1840
további részletek itt	1842
továbbiak betöltése	1842
toàn màn hình	3614
traducció automàtica	403
traducción automática	1235
traducere automată	2917
traducido automáticamente	1235
tradução automática	2744
traduït automàticament	403
trang chủ	3576
trang này có hữu ích không	3606
transcripció	378
transcripción	1209
transcrição	2775
transferência bancária	2697
treści partnerskie	2626
treść sponsorowana	2626
tria la teva subscripció	364
trimite răspunsul	2883
trò chơi	3611
trước	3576
trường bắt buộc	3629
trường này là bắt buộc	3629
trả lời	3573
trở lại	3576
trở lại đầu trang	3633
tu ce părere ai? lasă un comentariu	2862
tu donación desgrava	1219
tu navegador no puede reproducir este vídeo	1174
tue meitä	1407
tule meile tööle	1278
turpini lasīt	2366
turpinājums pēc reklāmas	2375
turpināt lasīt	2366
tutar seç	3460
tutar seçin	3460
twitter'da paylaş	3361
twój adres e-mail	2615
twój e-mail	2615
tài khoản của tôi	3559
tài trợ	3569
tài trợ bởi	3642
támogass minket	1825
támogasson minket	1825
támogatom	1825
támogatott tartalom	87	1835
támogatás	1825
támogatói tartalom	1835
täname liitumast	1296
tässä olisi upotus facebookista	1425
tässä olisi upotus instagramista	1425
télécharger l'appli	1581
télécharger l'audio	1575
télécharger l'épisode	1575
télécharger le mp#	1575
télécharger le podcast	1575
téléchargez l'appli	1581
téléphone	1621
témata	433
témy	3092
témák	1840
térkép megnyitása	1843
términos de uso	1144
términos y condiciones	1144
tên của bạn	3630
tìm kiếm	3576
tóm tắt ai	3637
tóm tắt bằng ai	3637
tóm tắt bởi ai	3637
tópicos	2724
tópicos relacionados	2724
tôi đã hiểu	3577
tôi đã tắt	3624
tôi đã tắt trình chặn quảng cáo	3623
tôi đồng ý với chính sách bảo mật	3629
tôi đồng ý với điều khoản sử dụng	3629
több	1842
töltsd ki a kvízt	1842
töltse ki a kvízt	1842
tùy chọn cookie	3617
tùy chọn khác	3640
tühista igal ajal	1271
tüm fotoğraflar	3438
tüm fotoğraflari gör	3438
tüm haberler	3368
tüm haberlere sinirsiz erişim	3461
tüm haberleri gör	3438
tüm içeriğe sinirsiz erişim	3461
tüm oyunlar	3414
tüm videolar	3438
tüm videolari gör	3438
tüm yazilari	3368
tüm yazilari gör	3438
tüm yorumlar	3367
tüm çerezleri kabul et	3456
tüm çerezleri reddet	3456
tümü	3464
tümünü gör	3370
tümünü göster	3371
tümünü kabul et	3364
tümünü reddet	3364
tăng cỡ chữ	3640
tēmas	2368
tęsinys po reklamos	2334
tạm dừng video	3613
tạo tài khoản	3559
tải audio	3613
tải bài đăng	3617
tải lại trang	3623
tải nội dung	3617
tải thêm	3576
tải thêm bình luận	3606
tải trên app store	3619
tải trên google play	3619
tải tập này	3613
tải về từ app store	3619
tải về từ google play	3619
tải âm thanh	3613
tải ứng dụng	3619
tải ứng dụng ngay	3619
tất cả tin tức	3633
tất cả trò chơi	3609
tất cả video	3633
tắt tiếng	3614
tặng bài viết	3600
tặng sao	3600
tặng sao cho bài viết	3600
tốc độ phát	3613
từ chối tất cả	3617
từ khóa	3574
tự động phát	3614
""", 'u': """
udostępnij	2622
udostępnij na facebooku	2622
udostępnij na twitterze	2622
udostępnij na x	2622
udostępnij w mediach społecznościowych	2622
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3079
uključi obavijesti	3079
uključite notifikacije	3079
uključite obaveštenja	3079
uključite obavijesti	3079
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3095
uložiť na neskôr	3095
uložiť recept	61
uložiť článok	3095
ultima oră	2849
ultimele știri	2849
um assinante presenteou você com este artigo	2763
un abonat ți-a oferit acest articol	2876
un abonné vous offre cet article	1559
un e-mail de confirmation vous a été envoyé	1552
un suscriptor te ha regalado este artículo	1196
un suscriptor te regala este artículo	1265
une erreur s'est glissée dans l'article	1512
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3220
uppläst med ai-röst	3220
url 복사	2245
urlをコピー	2146
urlをコピーしました	2225
urlをコピーする	2175
url복사	2245
urmărește acest subiect	2868
urmărește autorul	2918
urmărește live	2868
urmărește subiectul	2918
urmărești deja acest subiect	2918
următorul	2851
uslovi korišćenja	3044
ustawienia plików cookie	2627
uvjeti korištenja	3044
uygulamada aç	3423
uygulamayi aç	3423
uygulamayi yükle	3423
uz sākumu	2373
uzyskaj dostęp	2612
už komentarus atsako jų autoriai	2331
už máte predplatné? prihláste sa	3088
už máte účet	3088
už máte účet? prihláste sa	3088
už podporujem	3099
už podporuji	416
uždaryti	2333
uždaryti reklamą	2334
užpildykite apklausą	2332
užsakomasis straipsnis	2334
užsakomasis turinys	87	2334
užsisakyti prenumeratą	2325
""", 'v': """
vaata kõiki tellija soodustusi	1271
vaata lähemalt	1278
vaba töökoht	1278
vad tycker du? rösta här	3235
vai kopsavilkums bija noderīgs	2372
vai raksts bija noderīgs	2372
vairāk par tēmu	2368
vaizdo įrašas	2332
vaizdo įrašą rasite čia	2332
van már fiókja	1827
var artikeln till hjälp	3228
var det här till hjälp	3235
var resuméet nyttigt	515
var sammanfattningen till hjälp	3228
vari atteikties jebkurā laikā	2366
vasta küsitlusele	1278
vastaa kyselyyn tästä	1425
vaš komentar	3031
veja esta publicação no instagram	2742
veja também	2724
veja todas as opções de assinatura	2761
velikost písma	65
veličina teksta	65
velocidad de reproducción	1208
velocidade de reprodução	2774
velocitat de reproducció	377
velocità di riproduzione	2070
ver # comentários	2752
ver biografía	1170
ver comentários	2720
ver conteúdo	2778
ver conteúdo externo	2742
ver dossiê	2794
ver esta publicación en instagram	1174
ver esta publicação	2813
ver esta publicação no instagram	2742
ver fotogalería	1228
ver galería	1154
ver galería de fotos	1228
ver la galería	1228
ver mais notícias	2794
ver más	1154
ver más artículos	1231
ver más artículos del autor	1170
ver más noticias	1197
ver más vídeos	1228
ver oferta de suscripción	1253
ver opciones de suscripción	1253
ver preço	2772
ver suscripción	1253
ver también	1151
ver também	2724
ver todas as notícias	2794
ver todas las opciones de suscripción	1193
ver todos los artículos	1228
ver todos los vídeos	1228
ver todos os vídeos	2794
ver traducción	1155
ver tradução	2728
ver transcripción	1208
ver transcrição	2774
ver vídeo	1154
vergrößern	619
verificați adresa de email	2908
verifică-ți emailul	2908
verifică-ți inboxul	2908
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1183
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2859
vezi conținutul	2895
vezi mai multe știri	2877
vezi prețul	2889
vezi răspunsurile	2883
vezi toate știrile	2912
vezi și	2849
već imate nalog	3021
već imate pretplatu	3021
već imate račun	3021
već podržavam	3036
već ste pretplatnik	3021
več iz rubrike	3151
več novic iz regije	3151
več o tem	3151
več o temi	3151
veľkosť písma	65
viac k téme	3092
viac si o tom prečítate tu	3092
video không khả dụng	3613
video không tồn tại	3613
video mevcut değil	3418
video này không còn tồn tại	3613
video này không khả dụng	3613
video oynatici yükleniyor	3418
video yüklenemedi	3457
video yüklenirken hata oluştu	3457
video yükleniyor	3418
videon voi katsoa jutun yläosasta	1425
videoyu izlemek için tiklayin	3370
videoyu yükle	3421
videó	1840
videók	1840
videónkat itt nézheti meg	1842
vidéo	1519
vidéo indisponible	1575
vidéo non disponible	1575
vidéo précédente	1613
vidéo suivante	1613
vidéo à la une	1613
vielen dank für ihr feedback	656
vielen dank für ihre anmeldung	587
vielen dank für ihre teilnahme	91
vielleicht später	573
vilkår	512	2545
vipps et beløp	2528
vis færre	523	2555
vis oversættelse	524
visa bilden i helskärm	3235
visa färre	3235
visa inlägg från facebook	3235
visa inlägg från instagram	3235
visa innehåll	3225
visa översättning	3236
vissza a tetejére	1842
visszajelzés	1839
viteză de redare	2891
vizitează magazinul	2889
više o temi	3028
više vijesti iz regije	3028
viết bình luận	3573
viết bình luận của bạn	3606
viết trả lời	3606
voce generată de ai	2891
você concorda? vote	2752
você está seguindo este tema	2824
você já está inscrito	2820
você já segue este tema	2801
você já votou	2766
você pode gostar	2724
você pode se interessar	2724
você segue este autor	2824
você também pode gostar	2724
voir le détail	1520
voir les détails	1520
voir les réponses	1567
voir les résultats	91	1520
voir les résultats du sondage	1547
voir toute l'actualité	1593
voir toutes les vidéos	1593
voix de synthèse	1613
voix générée par ia	1613
voltar ao início	2794
voltar atrás	2822
voltar à página inicial	2794
volver al índice	1256
volver atrás	1256
vos réactions	1512
votează	91
votează în sondaj	2883
votează în sondajul nostru	2862
votre avis nous intéresse	1547
votre demande a bien été envoyée	1620
votre demande a été envoyée	1620
votre message a bien été envoyé	1589
votre nom et prénom	1620
votre prénom	1590
votre soutien fait la différence	1617
votre vote a bien été pris en compte	1567
votre vote a été enregistré	1567
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2883
votul tău a fost înregistrat	2883
vous aimerez peut-être	1516
vous avez déjà un compte	1483
vous avez déjà un compte ? connectez-vous	1483
vous avez déjà un compte ? identifiez-vous	1483
vous avez déjà voté	1567
vous bloquez nos publicités	1616
vous n'êtes pas abonné	1587
vous n'êtes pas encore inscrit	1587
vous n'êtes pas inscrit	1587
vous possédez déjà un compte	1483
vous pourriez être intéressé	1516
vous suivez ce thème	1624
vous suivez déjà ce sujet	1601
vous suivez déjà ce thème	1601
vous suivez déjà cet auteur	1601
vous êtes bien inscrit	1620
vous êtes déjà inscrit	1620
vous êtes inscrit	1620
voz sintética	1248	2814
vreau să donez	2903
vreau să primesc newsletterul	2869
vreau să susțin	2903
vsebina sporočila	3150
vstúpiť do diskusie	3095
vui lòng kiểm tra email	3629
vui lòng nhập email	3629
vui lòng nhập email hợp lệ	3629
vui lòng nhập họ tên	3629
vytisknout článek	425
vytlačiť	3095
vytlačiť recept	61
vytlačiť článok	3095
vytvořit účet	418
vyzkoušet	418
válasz	1839
váš e-mail	422
väline sisu	1289
värsked uudised	1273
vérifiez votre boîte de réception	1589
vérifiez votre boîte mail	1589
vés a la recepta	61
více	433
více k tématu	433
více o tématu	433
více si o tom přečtete zde	433
vídeo anterior	1248	2814
vídeo destacado	1248
vídeo indisponível	2774
vídeo no disponible	377	1208
vídeo não disponível	2774
vídeo seguinte	2814
vídeo siguiente	1248
vídeos	1151	2724
výber redakcie	3092
výběr redakce	433
výsledky	91
về trang chủ	3633
về tác giả	3634
về đầu trang	3576
""", 'w': """
warto przeczytać	2634
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2683
whatsapp'ta paylaş	3361
whatsapp'tan paylaş	3446
whatsappで読む	2175
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2634
więcej artykułów	2634
więcej informacji	2634
więcej na ten temat	2634
więcej o	2634
więcej z	2634
wpisz swój e-mail	2615
wprowadź adres e-mail	2615
wpłać	2609
wpłać teraz	2609
współpraca reklamowa	2626
wypróbuj	2612
wyraź zgodę	2627
wyślij	91
wyślij e-mailem	2622
wyślij znajomemu	2622
""", 'x': """
x'te paylaş	3361
xem bình luận	3573
xem bản ghi	3613
xem bản gốc	3577
xem bản đồ	3577
xem bộ ảnh	3633
xem chi tiết	3577
xem chuyên đề	3633
xem các câu trả lời	3606
xem công thức	61
xem giá	3612
xem kết quả	91	3577
xem nhiều	3574
xem nhiều nhất	3574
xem nhiều trong tuần	3601
xem nội dung	3617
xem thêm	3574	3576
xem thêm bài của tác giả	3633
xem thêm bình luận	3573
xem thêm tin	3633
xem thêm video	3633
xem thêm ảnh	3633
xem tiếp	3576
xem toàn bộ	3576
xem trên ứng dụng	3619
xem trả lời	3606
xem tất cả	3576
xem tất cả bình luận	3606
xem tất cả ảnh	3633
xem ưu đãi	3612
xem ảnh cỡ lớn	3633
xem ảnh lớn	3633
xでシェア	2146
xでシェアする	2175
xでポスト	2146
xで共有	2225
x로 공유	2317
""", 'y': """
ya estás suscrito	1193
ya tenés suscripción	1193
yahoo! japan idでログイン	2211
yahoo!ショッピングで見る	2196
yahoo!ショッピングで購入	2196
yanit gönder	3411
yanitlari gör	3411
yanitlari göster	3411
yapay zeka ile seslendirilmiştir	3418
yapay zeka ile özet	3370
yapay zeka ile özetle	3443
yapay zeka ile üretildi	3457
yapay zeka özeti	3370
yapay zekâ ile seslendirildi	3418
yapay zekâ ile üretildi	3457
yapay zekâ tarafindan seslendirildi	3418
yapay zekâ özeti	3443
yazara e-posta gönder	3440
yazara mesaj gönder	3440
yazarin diğer haberleri	3368
yazarin diğer yazilari	3368
yazarin tüm yazilari	3368
yaziyi büyüt	3446
yaziyi küçült	3446
ymmärrän	1426
yorum gönder	3367
yorum yapmak için giriş yap	3411
yorumlar sadece abonelere açiktir	3451
yorumlari gör	3367
yorumu gönder	3411
yorumu şikayet et	3451
yorumu şikâyet et	3451
yorumunu gönder	3411
youtube-tartalom megjelenítése	1842
yukari çik	3438
yz özeti	3370
""", 'z': """
z titulní strany	433
zabudnuté heslo	3088
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2612
zapisz na później	2622
zapisz się	2615
zapisz się na newsletter	2615
zapomenuté heslo	418
zarejestruj się	2612
zarządzaj zgodami	2627
zaten üye misiniz	3354
zavřít	416
załaduj więcej	2637
załóż konto	2612
zaštita osobnih podataka	3044
zaštita privatnosti	3044
zdieľajte tento text	3095
zdieľajte článok	3095
zdieľať	3095
zdieľať na facebooku	3095
zdieľať článok	3095
zgadzam się	2627
zgadzam się na wyświetlanie treści	2627
zgłoś	2630
zgłoś błąd	2630
ziņa tiek papildināta	2373
ziņo par kļūdu	2372
ziņot par kļūdu	2372
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2623
značky	3092
zobacz galerię	2637
zobacz mapę	2638
zobacz również	2634
zobacz szczegóły	2638
zobacz także	2634
zobacz także inne	2634
zobacz też	2634
zobacz więcej	2634
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3095
zobraziť menej	3093
zobraziť obsah	3106
zobraziť viac	3093
zobraziť výsledky	91
zobraziť všetko	3093
zostań patronem	2609
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2637
""", '£': """
£# at amazon	1103
""", '©': """
©ntb	2583
""", 'à': """
à découvrir	1516
à la une	1516
à lire	1516
à lire aussi	1516
à lire dans ce dossier	1516
à lire dans la même rubrique	1516
à lire ensuite	1516
à lire également	1516
à ne pas manquer	1516
à voir	1516
à voir aussi	1516
à voir ensuite	1622
""", 'á': """
áudio gerado por ia	2744
áudio gerado por voz sintética	2744
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1411
ämnen	3232
ämnen i artikeln	3232
är du redan prenumerant	3210
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1425
""", 'å': """
åbn	524
åbn kort	524
åpne	2556
åpne faktaboks	2556
åpne kart	2556
""", 'ç': """
çengel bulmaca	3416
çerez ayarlari	3364
çerez ayarlarini yönet	3421
çerez politikasi	3364
çerez tercihleri	3421
çerez tercihlerini yönet	3421
çerezler	3364
çerezleri yönet	3456
çeviriyi göster	3371
çikiş yap	3354
çok okunanlar	3368
""", 'è': """
è gratis e ci vuole solo un minuto	2049
è stato utile	2062
""", 'é': """
é grátis e leva menos de um minuto	2756
é proibida a reprodução	2825
é proibida a reprodução do conteúdo	2825
écouter	1502
écouter (# min	1502
écouter le podcast	1519
écrire à la rédaction	1597
édition du jour	1516
épingler	61
épingler la recette	61
értem	1843
értékeld a receptet	61
étiquettes	1593
""", 'í': """
írd meg a véleményed	1839
írja meg véleményét	1839
""", 'î': """
îmi place	2884
în fiecare lună	2904
în parteneriat cu	2922
înainte # secunde	2891
înapoi # secunde	2891
înapoi la prima pagină	2912
înapoi sus	2851
încarcă conținutul	2895
încarcă mai multe	2851
încarcă mai multe comentarii	2883
încarcă postarea	2895
încarcă videoclipul	2895
închide	2835
înregistrare	2837
înregistrează-te	2837
îți mulțumim pentru vot	2862
""", 'ô': """
ô chữ	3611
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1842
önceki	3370
önceki fotoğraf	3464
önceki görsel	3464
önceki haber	3368
önceki video	3457
önceki yazi	3464
öne çikan haberler	3368
öne çikanlar	3368
önerilen haberler	3368
önerilenler	3368
öppna	3236
öppna karta	3236
összes	1842
özet faydali oldu mu	3367
""", 'ú': """
új hozzászólás	1839
última hora	1151
últimas	2724
últimas entradas	1151
últimas noticias	1151
últimas notícias	2724
últimes notícies	340
últimos artículos	1151
únete	1112
únete a la conversación	1147
única	1220	2786
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3354
ücretsiz haber limitinize ulaştiniz	3432
ücretsiz kargo	3448
ücretsiz oku	3461
ücretsiz oyna	3414
ücretsiz üye ol	3354
ücretsiz üye olun	3354
ücretsiz, spam yok	3434
ürüne git	3468
ürünü gör	3468
ürünü incele	3417
üye girişi	3354
üye ol	3353	3354
üye olun	3354
""", 'ý': """
ý kiến	3573
ý kiến bạn đọc	3573
ý kiến của bạn	3573
""", 'ā': """
ārējais saturs	2383
""", 'č': """
članak je zaključan	3021
članak se nastavlja ispod oglasa	3027
članek je zaklenjen	3147
članek se nadaljuje pod oglasom	3150
članek se nadaljuje spodaj	3150
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3092
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3092
ďalšie články	19	3092
""", 'đ': """
đang theo dõi	3638
đang tải	3613
đang tải trình phát	3613
đang tải video	3613
điều khoản sử dụng	3572
điều khoản sử dụng | chính sách bảo mật	3572
đáng chú ý	3574
đã có tài khoản	3559
đã hiểu	3577
đã sao chép	3564
đã sao chép liên kết	3600
đã xảy ra lỗi	3629
đã đóng bình luận	3606
đóng	3557
đóng góp	3558
đóng góp hàng tháng	3625
đóng góp một lần	3625
đăng ký	3559
đăng ký ngay	3559
đăng ký nhận thông báo	3620
đăng ký thành công	3629
đăng nhập	3559
đăng nhập / đăng ký	3559
đăng nhập bằng apple	3627
đăng nhập bằng facebook	3627
đăng nhập bằng google	3627
đăng nhập với facebook	3627
đăng nhập với google	3627
đăng nhập để bình luận	3606
đăng xuất	3559
đường dây nóng	3634
được quan tâm	3601
được tài trợ	3569
đặt báo	3559
đặt mua ngay	3612
đặt vé ngay	3612
đến công thức	61
đến trang quyên góp	3625
đến trang ủng hộ	3625
đề xuất	3574
để sau	3557
đọc nhiều	3574
đọc nhiều nhất	3574
đọc sau	3600
đọc thêm	3574	3576
đọc tiếp	3576
đọc tiếp về chủ đề này	3601
đọc toàn bộ bài viết	3633
đọc trên ứng dụng	3619
đồng ý và tiếp tục	3617
đừng bỏ lỡ	3574
""", 'į': """
į viršų	2332
įveskite savo el. pašto adresą	2350
""", 'ś': """
śledź nas	2623
""", 'ş': """
şehir	3463
şifremi unuttum	3354
şifrenizi mi unuttunuz	3432
şikayet et	3412
şikâyet et	3412
şimdi değil	3352
şimdi satin al	3468
şurada paylaş	3361
""", 'š': """
štampaj	3031
štítky	433
""", 'ž': """
že imate račun	3147
že naročnik	3147
že podpiram	3158
žiūrėkite nuotraukas	2332
žiūrėkite vaizdo įrašą	2332
žiūrėti galeriją	2332
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3612
ưu đãi cho độc giả	3612
ưu đãi tốt nhất	3627
""", 'ș': """
știrea anterioară	2912
știrea următoare	2912
știri pe aceeași temă	2877
știri recomandate	2849
știri similare	2849
știrile zilei	2849
""", 'ț': """
ți-a fost util	2883
ți-a fost util acest articol	2862
ți-a fost util acest rezumat	2862
ți-ai uitat parola	2874
ți-ar putea plăcea și	2877
ține-mă minte	2906
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
αγοράστε τώρα	849
ακολουθήστε μας	828
ακολουθήστε το θέμα	828
ακολουθήστε τον αρθρογράφο	848
ακολουθήστε τον συντάκτη	828
ακολουθείτε ήδη αυτό το θέμα	828
ακολουθείτε ήδη αυτόν τον συντάκτη	848
ακολούθησε	828
ακούστε	736
ακούστε το άρθρο	736
ακυρώνετε όποτε θέλετε	816
ακύρωση οποιαδήποτε στιγμή	816
ανάκληση συγκατάθεσης	804
αναζήτηση	745
ανανέωση σελίδας	811
ανανέωση συνδρομής	844
ανανέωση της σελίδας	811
αναπαραγωγή βίντεο	800
αναφέρετε λάθος	835
αναφέρετε το σχόλιο	835
αναφορά	793
αναφορά λάθους	742
αναφορά σχολίου	835
αντιγραφή	831
αντιγραφή link	736
αντιγραφή συνδέσμου	736
αντιγραφή συνδέσμου άρθρου	736
απάντηση	742
απενεργοποίησα τον ad blocker	811
απενεργοποιήστε το για να συνεχίσετε	811
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	844
αποδέχομαι	749
αποδέχομαι τους όρους χρήσης	818
αποδοχή	749
αποδοχή και συνέχεια	804
αποδοχή όλων	749
αποδοχή όλων των cookies	839
αποθήκευση	736
αποθήκευση άρθρου	850
αποθήκευση επιλογών	804
αποθήκευση προτιμήσεων	804
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	736
αποκλειστικά για συνδρομητές	816
αποκτήστε το τώρα	849
απομαγνητοφώνηση	801
απομνημόνευση	816
αποστολή	819
αποστολή με email	736
αποστολή σχολίου	792
αποσύνδεση	731
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	835
αποτελέσματα ψηφοφορίας	835
αποτυχία φόρτωσης βίντεο	840
απόκρυψη	746
απόκρυψη απαντήσεων	792
απόρριψη	749
απόρριψη όλων	749
απόρριψη όλων των cookies	839
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
γράψτε το email σας	845
γράψτε το σχόλιό σας	835
""", 'δ': """
δείτε ακόμη	847
δείτε και	743
δείτε ξανά	840
δείτε περισσότερα	745
δείτε τα αποτελέσματα	91	746
δείτε τα πακέτα	844
δείτε τα πακέτα συνδρομών	844
δείτε τα σχόλια	742
δείτε τα όλα	847
δείτε τη συλλογή	822
δείτε τη συνταγή	61
δείτε την προσφορά	798
δείτε τις απαντήσεις	792
δείτε τις προσφορές	844
δείτε τις φωτογραφίες	822
δείτε το αφιέρωμα	822
δείτε το προφίλ	824
δείτε το προϊόν	849
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
δες περισσότερα	847
δημιουργήθηκε με ai	840
δημιουργήθηκε με τεχνητή νοημοσύνη	840
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
διαβάστε αργότερα	850
διαβάστε δωρεάν	844
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
διαχείριση προτιμήσεων	839
διαχείριση συγκατάθεσης	804
δωρήστε	730
δωρίστε το άρθρο	830
δωρεά	730
δωρεάν αποστολή	832
δωρεάν, χωρίς spam	818
""", 'ε': """
είσοδος	731
είστε ήδη εγγεγραμμένος	845
είστε ήδη συνδρομητής	816
εγγραφή	731
ειδήσεις σήμερα	743
ειδήσεις τώρα	743
ειδοποίηση για συντάκτη	848
εισάγετε έγκυρο email	818
εισάγετε το email σας	845
εισαγάγετε το email σας	845
εκτυπώστε το άρθρο	736
εκτύπωση	736
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	818
ελέγξτε το email σας	818
ελεύθερη δωρεά	843
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
επιλέξτε ποσό	843
επιλέξτε συνδρομή	816
επιλέξτε τη συνδρομή σας	816
επιλογές συντακτών	743
επιλογή	817
επισκεφθείτε το κατάστημα	798
επιστροφή	847
επιστροφή στην αρχική	822
επιστροφή στην κορυφή	745
επιτρέπεται	809
επόμενη είδηση	822
επόμενη εικόνα	847
επόμενη φωτογραφία	847
επόμενο	745
επόμενο άρθρο	743
επόμενο βίντεο	840
επώνυμο	819
ερώτηση της ημέρας	91
ετήσια	814
ετήσια χρέωση	816
ετικέτες	743
ευχαριστούμε για τη στήριξή σας	843
ευχαριστούμε για τη στήριξη	843
ευχαριστούμε για την ψήφο σας	91	792
ευχαριστούμε, το μήνυμά σας στάλθηκε	818
εφάπαξ	814
εφάπαξ δωρεά	813
""", 'η': """
η δωρεά μου	843
η εγγραφή ολοκληρώθηκε	845
η εγγραφή σας ολοκληρώθηκε	845
η στήριξή σας κάνει τη διαφορά	843
η ψήφος σας καταχωρήθηκε	792
η ψήφος σας καταχωρίστηκε	792
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	808
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	808
θέμα	846
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
κλείσιμο μενού	847
κλείσιμο παραθύρου	847
κλείστε θέση	798
κοινοποίησε	736
κοινοποίηση	736
κοινοποίηση στο facebook	736
κοινοποίηση στο twitter	736
κοινοποίηση στο whatsapp	830
κοινοποιήστε	736
κοινοποιήστε το άρθρο	736
κρυπτόλεξο	797
κωδικοί έκπτωσης	849
κώδικας δεοντολογίας	824
""", 'λ': """
λήψη ήχου	800
λεπτομέρειες	746
λιγότερα	822
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	830
μέγεθος κειμένου	65
μήνυμα	846
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
μοιράσου το άρθρο	850
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
ξεκλειδώστε το άρθρο	844
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
πακέτα συνδρομών	844
παλαιότερα	793
παράλειψη	840
παράλειψη διαφήμισης	840
παρουσιάστηκε σφάλμα	818
πατήστε για ήχο	840
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
πληρωμή με paypal	844
πληρωμή με κάρτα	844
πολιτική cookies	749
πολιτική απορρήτου	749
πολιτική διορθώσεων	824
προβολή περιεχομένου	804
προηγούμενη είδηση	822
προηγούμενη φωτογραφία	847
προηγούμενο	745
προηγούμενο άρθρο	743
προηγούμενο βίντεο	840
προνόμια συνδρομητών	798
προσβασιμότητα	839
προσθήκη απάντησης	835
προσθήκη στα θέματά μου	848
προσθήκη στο καλάθι	849
προσθήκη σχολίου	742
προσθήκη ως προτιμώμενη πηγή	828
προστασία δεδομένων	839
προστασία προσωπικών δεδομένων	749
προσφορά για αναγνώστες	798
προσφορά για συνδρομητές	798
προτείνουμε	743
προτείνουμε επίσης	743
προτεινόμενα	743
προτιμήσεις cookies	804
προτιμήσεις απορρήτου	839
προωθητικό περιεχόμενο	739
πρόσφατα άρθρα	743
πόλη	846
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
σκοτεινή λειτουργία	839
σκούρο θέμα	839
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
συνέχεια με email	844
συνέχεια με facebook	816
συνέχεια με google	816
συνέχεια στην ιστοσελίδα	807
συνέχεια στο site	807
συνέχεια στον browser	807
συνδεθείτε	731
συνδρομή	731
συνδρομητές	731
συνεχίστε την ανάγνωση	847
συνθετική φωνή	840
σφάλμα φόρτωσης βίντεο	840
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
τα σχόλια είναι απενεργοποιημένα	835
τα σχόλια είναι μόνο για συνδρομητές	835
ταξινόμηση	793
ταξινόμηση κατά	793
ταχύτητα αναπαραγωγής	800
τελευταία άρθρα	743
τελευταία νέα	743
τελευταίες ειδήσεις	743
τεστάρετε τις γνώσεις σας	795
τηλέφωνο	846
το email σας	845
το email υπάρχει ήδη	845
το αίτημά σας στάλθηκε	845
το αίτημά σας υποβλήθηκε	845
το απενεργοποίησα	811
το βίντεο δεν είναι διαθέσιμο	800
το βίντεο φορτώνει	800
το μήνυμά σας	845
το μήνυμά σας εστάλη	818
το μήνυμά σας στάλθηκε	818
το πεδίο είναι υποχρεωτικό	818
το πιο δημοφιλές	817
το ψευδώνυμό σας	835
το όνομά σας	835
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
авторизация	2936
авторизоваться	2936
адрес электронной почты	2939
актуално	216
актуальне	3495
анкета	91
архив	2955
""", 'б': """
банковская карта	2935
банковский перевод	2935
безопасный платеж	2934
больше	2955
больше материалов по теме	2955
больше новостей	2955
будьте в курсе	2939
была ли статья полезной	2952
більше за темою	3495
більше матеріалів за темою	3495
більше на цю тему	3495
більше новин	3495
більше новин на тему	3495
більше по темі	3495
""", 'в': """
в избранное	2944
в тренде	2955
важливо	3495
вам будет интересно	2955
вам може бути цікаво	3495
вам може сподобатися	3495
вам может быть интересно	2955
вам может понравиться	2955
вам також може сподобатися	3495
вас може зацікавити	3495
вас может заинтересовать	2955
ваш e-mail	2939
ваш email	2939
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2939
введите email	2939
введите ваш email	2939
введите ваш адрес электронной почты	2939
версия для печати	2944
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3480
вже є акаунт	3480
вибір редакції	3495
видео	2955
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3480
включите уведомления	3013
включить уведомления	3013
вконтакте	2945
влез	209
влезте	209
во весь экран	2958
водещи новини	216
войти	2936
войти в аккаунт	2936
войти в чат	2952
воспроизвести	2958
время на чтение	2958
время чтения # мин	2958
все	2958
все комментарии	2952
всі новини	3497
вход	209	2936
вхід	3480
выберите сумму	2934
выбор редакции	2955
выйти	2936
відео	3495
відео вище	3519
відео нижче	3519
відкрити	3498
відкрити карту	3498
відповісти	3493
відхилити	3490
""", 'г': """
главная	2958
главное	2955
главное за день	2955
главные новости	2955
гласувай	91
гласувайте	91
головна	3497
головне	3495
головне за день	3495
головні новини	3495
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2958
далі	3497
дарете	208
дари	208
дари сега	208
детали	2959
детальніше	3497
деталі	3498
дзен	2945
дивіться відео	3519
дивіться відео вище	3519
дивіться відео нижче	3519
дивіться також	3495
дивіться також відео	3519
дивіться у відео	3519
для подписчиков	2936
до рецепту	61
до теми	3495
добавить комментарий	2952
додати коментар	3493
дозвольте сповіщення	3549
докладвай грешка	219
докладніше	3497
долучитися	3477
доступно по подписке	2936
другая сумма	2934
други новини	19
другие материалы	19	2955
другие материалы рубрики	2955
другие новости	19	2955
другие новости раздела	2955
другие статьи	2955
друк	3486
дякуємо за ваш голос	91
""", 'е': """
единоразово	2931
ежемесячно	2931
еще новости	2955
еще по теме	2955
ещё	2955
ещё новости	2955
ещё по теме	2955
""", 'з': """
за темою	3495
забравена парола	209
забули пароль	3480
забыли пароль	2936
завантажити ще	3497
загрузить еще	2958
загрузить ещё	2958
задонатити	3477
задонатить	2931
закрити	3476
закрыть	2930
залишити коментар	3493
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3493
зарегистрироваться	2936
зареєструватися	3480
затвори	223
зберегти	3486
зберегти рецепт	61
зберегти статтю	3486
збільшити	3497
згорнути	3498
зміст	3497
зробити внесок	3477
зрозуміло	3490
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2955
""", 'к': """
к началу	2958
к рецепту	61
категории	2955
категорії	3495
ключови думи	216
коментар	3493
коментари	219
коментарі	3493
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3493
комментарии	2952
комментарии отсутствуют	2952
комментарий	2952
комментировать	2952
контакти	3493
контакты	2952
конфиденциальность	2949
копирай линк	219
копирай линка	219
копировать ссылку	2944
копіювати посилання	3486
купи абонамент	209
купить подписку	2936
към рецептата	61
""", 'л': """
лента новостей	2955
личный кабинет	2936
""", 'м': """
материалы партнеров	2948
материалы по теме	2955
матеріали за темою	3495
матеріали по темі	3495
меню	2958	3497
метки	2955
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2930
может позже	2930
можливо, пізніше	3476
мой профиль	2936
моят профил	209
мы в социальных сетях	2946
мы в соцсетях	2946
мы вконтакте	2946
мій профіль	3480
мітки	3495
""", 'н': """
на главную	2958
на правах реклами	3489
на правах рекламы	2948
наверх	2958	3497
нагадати пізніше	3476
надіслати	91	3486
надіслати другу	3486
надіслати поштою	3486
надіслати статтю поштою	3486
назад	2958	3497
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3495
найпопулярніше за добу	3495
найпопулярніше за тиждень	3495
найти	2958
найчитаніше	3495
налаштування	3490
написати коментар	3493
написать комментарий	2952
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2930
направете дарение	208
настройки	2949
настройки cookie	2949
наступна	3497
наступна стаття	3495
не зараз	3476
не пропустите	2955
не пропустіть	3495
не сега	223
не сегодня	2930
не сейчас	2930
не сьогодні	3476
не, благодаря	223
нет комментариев	2952
нет, спасибо	2930
новини	3495
новини за темою	3495
новини компаній	3489
новини партнерів	3489	3495
новости	2955
новости smi#	2955
новости партнеров	2948
новости партнёров	2948
новости по теме	2955
новости сми#	2955
ні, дякую	3476
""", 'о': """
обговорити	3493
обратная связь	2952
обсудить	2952
обсуждение	2952
одноклассники	2945
одноразово	3477
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2952
останні новини	3495
останні статті	3495
ответить	91	2952
отиди на рецептата	61
отказаться	2949
отклонить	2949
отключете цялата статия	209
отключи статията	209
открыть	2959
открыть карту	2959
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2944
отправить по почте	2944
оформити підписку	3480
оформить донат	2931
оценете статията	219
оцените материал	2952
оцените рецепт	61
оцените статью	2952
оценить рецепт	61
оцініть матеріал	3493
оцініть рецепт	61
оцініть статтю	3493
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2948
партнерский проект	2948
партнерський матеріал	3489
партнерський проєкт	3489
партньорско съдържание	215
партнёрский материал	2948
партнёрский проект	2948
переглянути результати	91
передплата	3480
передплатити	3480
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2958
печать	2944
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2936
по теме	2955
по-късно	223
повідомити про помилку	3493
повідомити про помилку в тексті	3493
погоджуюсь	3490
погоджуюся	3490
подарете тази статия	219
подарить материал	2944
подарить статью	2936
подарувати статтю	3486
поддержать	2931
поддержать автора	2931
поддержать нас	2931
поддержать проект	2931
поддержать редакцию	2931
поддержите нас	2931
поделитесь	2944
поделиться	2944
поделиться в telegram	2944
поделиться в twitter	2944
поделиться в одноклассниках	2944
поделиться в соцсетях	2944
поделиться вконтакте	2944
поделиться новостью	2944
поделиться ссылкой	2944
поделиться статьей	2944
поделиться статьёй	2944
подкасти	3495
подкасты	2955
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2936
подписаться в max	2946
подписаться в telegram	2946
подписаться на канал	2946
подписаться на новости	2939
подписаться на рассылку	2939
подписаться на телеграм-канал	2946
подписка	2936
подписывайтесь	2946
подпишитесь на рассылку	2939
подробнее	2958
подробнее по теме	2955
поділитись	3486
поділитися	3486
поділитися в telegram	3486
поділитися в соцмережах	3486
поділитися новиною	3486
поділитися статтею	3486
поділіться	3486
пожертвовать	2931
пожертвувати	3477
позже	2930
поиск	2958
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3497
показати все	3498
показати коментарі	3493
показати оригінал	3498
показати результати	91
показати ще	3497
показать больше	2958
показать все	2959
показать еще	2958
показать ещё	2958
показать карту	2959
показать комментарии	2952
показать меньше	2959
показать оригинал	2959
показать перевод	2959
показать результаты	91
политика конфиденциальности	2949
политика обработки персональных данных	2949
пользовательское соглашение	2949
політика конфіденційності	3490
помочь	2931
помочь нам	2931
помочь проекту	2931
помочь редакции	2931
понятно	2949
попередня	3497
попередня стаття	3495
попробовать бесплатно	2936
популярне	3495
популярное	2955
популярные	2955
популярные новости	2955
популярные статьи	2955
популярні новини	3495
посилання скопійовано	3486
последнее	2955
последни	216
последни новини	216
последние новости	2955
послухати новину	3486
посмотреть результаты	91
похожие материалы	2955
похожие статьи	2955
поширити	3486
поширити у facebook	3486
пошук	3497
правила за коментиране	219
правила использования	2949
правила коментування	3493
правила комментирования	2952
предложить новость	2952
предыдущая	2958
предыдущая статья	2955
премиум	2936
преміум	3480
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3490
прийняти всі	3490
принтирай	219
принтирай рецептата	61
принять	2949
принять все	2949
принять всё	2949
прислать новость	2952
приєднатися	3477
приєднатися до спільноти	3477
проголосовать	91
проголосувати	91
продовження під рекламою	3489
продовження статті під рекламою	3489
продолжить без поддержки	2930
продължава след рекламата	215
промо	2948	3489
прослушать	2944
прослушать новость	2944
прочетете и	216
підписатись	3480
підписатися	3480
підписка	3480
підтримайте нас	3477
підтримати	3477
підтримати автора	3477
підтримати журналістів	3477
підтримати нас	3477
підтримати редакцію	3477
пізніше	3476
""", 'р': """
радимо прочитати	3495
радимо також	3495
развернуть	2958
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2931
разпечатай	219
разрешите уведомления	3013
разрешить уведомления	3013
раскрыть	2959
распечатать	2944
распечатать рецепт	61
распечатать статью	2944
рассказать друзьям	2944
рассылка	2939
рассылки	2939
регистрация	209	2936
редакция рекомендует	2955
результати	91	3498
результаты	91	2959
реклама	215	2948	3489
реклама - статията продължава по-долу	215
реклама на сайте	2948
реклама на сайті	3489
реклама. продовження нижче	3489
реклама. продолжение ниже	2948
рекламно каре	215
рекламно съдържание	215
рекомендуем	2955
рекомендуем почитать	2955
рекомендуем также	2955
рекомендуемое	2955
рекомендуємо	3495
рекомендуємо прочитати	3495
рекомендуємо також	3495
реєстрація	3480
розгорнути	3498
роздрукувати	3486
роздрукувати рецепт	61
роздрукувати статтю	3486
розмір тексту	65
розмір шрифту	65
рубрики	2955	3495
""", 'с': """
самое важное	2955
самое популярное	2955
самое читаемое	2955
самое читаемое за день	2955
самое читаемое за неделю	2955
свежее	2955
свежие новости	2955
свернуть	2958
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2952
сделать пожертвование	2931
сейчас читают	2955
скопировать ссылку	2944
скопировать ссылку на статью	2944
скопіювати посилання	3486
скопіювати посилання на статтю	3486
скрыть	2959
следующая	2958
следующая статья	2955
слухати	3486
слухати новину	3486
слушай новината	219
слушать	2944
слушать новость	2944
см. также	2955
смотреть все	2958
смотри также	2955
смотрите также	2955
советуем почитать	2955
согласен	2949
согласиться	2949
содержание	2958
создать аккаунт	2936
сообщить об опечатке	2952
сообщить об ошибке	2952
сохранить	2944
сохранить рецепт	61
сохранить статью	2944
социальные сети	2946
спасибо за ваш голос	91
спасибо за подписку	2939
спецпроект	2948
спецпроєкт	3489
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2934
способы оплаты	2934
ссылка скопирована	2944
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3477
стати частиною спільноти	3477
стать патроном	2931
стать соучастником	2931
стать спонсором	2931
створити акаунт	3480
стрічка новин	3495
сховати	3498
сходни новини	216
схожі матеріали	3495
схожі новини	3495
схожі статті	3495
създай профил	209
сюжет	2955
сюжеты	2955
""", 'т': """
тагове	216
також читайте	3495
твитнуть	2944
твиттер	2945
твітнути	3486
теги	2955	3495
текст продовжується під рекламою	3489
телеграм	2945
тема дня	2955
теми	3495
темы	2955
только для подписчиков	2936
""", 'у': """
увеличить	2958
увійти	3480
увімкнути сповіщення	3549
увімкніть сповіщення	3549
уже есть аккаунт	2936
уже зарегистрированы	2936
уже зареєструвалися	3480
умови використання	3490
усі новини	3497
""", 'ф': """
файлы cookie	2949
фейсбук	2945
фото	2955
фоторепортаж	2955
""", 'х': """
харесай	219
хорошо	2949
""", 'ч': """
час читання # хв	3497
чи була стаття корисною	3493
читайте еще	2955
читайте ещё	2955
читайте ниже	2948
читайте по теме	2955
читайте также	2955
читайте також	3495
читати далі	3497
читати повністю	3497
читати також	3495
читать в max	2946
читать в telegram	2946
читать далее	2958
читать дальше	2958
читать ещё	2958
читать комментарии	2952
читать полностью	2958
читать также	2955
что еще почитать	2955
что ещё почитать	2955
""", 'щ': """
ще за темою	3495
ще новини	3495
що ще почитати	3495
щомісяця	3477
""", 'э': """
электронная почта	2939
""", 'я': """
я вже підтримую	3476
я уже поддерживаю	2930
яндекс.дзен	2945
""", 'і': """
інші новини	19	3495
""", 'א': """
אהבתי	1691
אודות הכותב	1721
אולי גם יעניין אותך	1655
אולי יעניין אותך	1655
אולי יעניין אותך גם	1683
אולי יעניין אתכם	1655
אולי יעניין אתכם גם	1683
אולי מאוחר יותר	1638
אולי פספסתם	1683
אחר כך	1706
איך מכבים	1709
איך מכבים חוסם פרסומות	1708
אימייל	1716
אימייל לא תקין	1715
אין לי דעה	1691
אין לך חשבון	1713
אין לכם חשבון	1713
אינציקלופדיית ynet	1655
אירעה שגיאה	1715
אישור הכל	1702
אישור והמשך	1702
אני מאשר את תנאי השימוש	1715
אני מאשר קבלת דיוור	1715
אני מאשר/ת קבלת דברי פרסומת	1715
אני מאשר/ת קבלת דיוור	1715
אני מסכים לתנאי השימוש	1715
אני מסכים/ה לתנאי השימוש	1715
אפשר	1706
אפשר התראות	1705
אפשר לבטל בכל רגע	1713
אפשר תמיד	1702
אפשרויות נוספות	1727
אשר הכל	1702
אשר והמשך	1702
""", 'ב': """
בדקו את תיבת הדואר	1715
בדקו את תיבת המייל	1715
בחירה	1714
בחן את עצמך	1693
בחנו את עצמכם	1693
בחסות	1686
בחר	1714
בחר מסלול	1713
בחרו את המינוי שלכם	1713
בחרו מינוי	1713
בחרו מסלול	1713
בטל השתקה	1698
ביטול הסכמה	1702
ביטול השתקה	1698
בלי ספאם	1715
בלעדי למנויים	1713
במעקב	1725
בשיתוף	1650
בשיתוף עם	1729
""", 'ג': """
גודל גופן	65
גודל הטקסט	1727
גודל טקסט	65
""", 'ד': """
דווח על טעות	1654
דווחו לנו על טעות	1690
דחה הכל	1702
דחיית הכל	1702
דיווח	1691
דיווח על טעות	1690
דלג לתוכן	1657
דלגו למתכון	61
דף הבית	1657
""", 'ה': """
האזינו	1646
האזינו לכתבה	1698
האזן לכתבה	1698
האם הכתבה עזרה לך	1690
האם הכתבה עניינה אותך	1690
האם העמוד עזר לך	1690
האם זה היה מועיל	1690
הבא	1657
הבנתי	1658
הגב	1654
הגדל טקסט	1727
הגדל תמונה	1719
הגדלת טקסט	1727
הגדלת תמונה	1719
הגדרות עוגיות	1702
הגדרות פרטיות	1702
הדפיסו את המתכון	61
הדפיסו כתבה	1682
הדפס	1646
הדפס מתכון	61
הדפסה	1646
הדפסת המתכון	61
הדפסת כתבה	1682
ההודעה נשלחה	1715
ההצבעה שלך נקלטה	1690
ההצעה המשתלמת ביותר	1713
הודעתך נשלחה	1715
הווידאו אינו זמין	1698
הוסיפו תגובה	1654
הוסף כמקור מועדף	1725
הוסף תגובה	1654
הוספת תגובה	1654
הוקרא בקול סינתטי	1698
הורד שמע	1698
הורדת הפרק	1698
הורדת השמע	1698
הורידו את האפליקציה	1704
הזכירו לי מאוחר יותר	1638
החדשות ביותר	1691
החדשים ביותר	1691
החנות	1729
החשבון שלי	1640
הטבה לקוראים	1696
הטבות למנויים	1696
הטופס נשלח בהצלחה	1715
הירשם	1640
הירשמו להתראות	1705
הישנות ביותר	1691
הכי נצפים	1655
הכי נקרא	1655
הכי נקראות	1655
הכי נקראות היום	1683
הכי פופולרי	1714
הכתבה הבאה	1655
הכתבה המלאה למנויים	1682
הכתבה הקודמת	1655
הכתבה נעולה	1713
המייל האדום	1721
המלצות	1655
המשך בדפדפן	1704
המשך לאתר	1704
המשך לקרוא	1657
המשך עם google	1713
המשך עם אפל	1713
המשך עם גוגל	1713
המשך עם פייסבוק	1713
המשך קריאה	1657
הנגן נטען	1698
הנצפים ביותר	1683
הנקראות ביותר	1655
הנקראים ביותר	1683
הסרטון אינו זמין	1698
הסרטון לא זמין	1698
הסרטון נטען	1698
הסתר	1658
הסתר תגובות	1690
הסתר תשובות	1690
העדפות עוגיות	1702
הענק כתבה במתנה	1727
הענקת כתבה במתנה	1727
העתיקו את הקישור	1682
העתיקו קישור	1682
העתק	1728
העתק קישור	1646
העתקת הקישור	1682
העתקת קישור	1646
הפופולרי ביותר	1714
הפופולריות ביותר	1691
הפסק לעקוב	1725
הפסקת מעקב	1725
הפעל התראות	1705
הפעל סרטון	1698
הפעלה אוטומטית	1699
הפעלת התראות	1705
הצביעו	91	1691
הצביעו בסקר	1690
הצבע	91	1691
הצבעה	91
הצבעתך נקלטה	1690
הצג הכל	1658
הצג כתוביות	1698
הצג מפה	1658
הצג מקור	1658
הצג עוד	1657
הצג פוסט	1702
הצג פחות	1658
הצג תגובות	1690
הצג תוכן	1702
הצג תוצאות	91	1691
הצג תמיד	1702
הצג תשובות	1690
הצגת התוכן	1702
הצטרפו	1639
הצטרפו אלינו	1639
הצטרפו לתומכים	1710
הצעה לקוראים	1696
הקודם	1657
הקטן טקסט	1727
הקטנת טקסט	1727
הקישור הועתק	1682
הקראה אוטומטית	1698
הרשמה	1640
השאר אותי מחובר	1713
השב	1654
השתק	1699
השתקה	1699
השתתפו בסקר	1690
התחבר	1640
התחבר עם google	1713
התחברות	1640
התחברות באמצעות גוגל	1713
התחברות עם גוגל	1713
התחברות עם פייסבוק	1713
""", 'ו': """
ווטסאפ	1646
וידאו	1655
""", 'ז': """
זהו שדה חובה	1715
זכור אותי	1713
זמן נוכחי	1699
זמן נותר	1698
""", 'ח': """
חד פעמי	1711
חד-פעמי	1711
חדשות אחרונות	1655
חודש ראשון ב-#	1681
חודש ראשון ב-# ש"ח	1681
חודש ראשון בשקל	1681
חודש ראשון חינם	1681
חודשי	1711
חזרה למעלה	1657
חזרה לעמוד הבית	1719
חיוב חודשי	1713
חיוב שנתי	1713
חינם, בלי ספאם	1715
חיפוש	1657
""", 'ט': """
טוויטר	1646
טוען וידאו	1698
טוען נגן	1698
טלגרם	1646
טלפון	1716
טעינת הפוסט	1702
טען מחדש	1708
טען מחדש את הדף	1708
טען עוד	1657
טען פוסט	1702
טען תגובות נוספות	1690
טען תוכן	1702
""", 'י': """
יציאה	1640
יציאה ממסך מלא	1698
יש לי חשבון	1713
""", 'כ': """
כבר הצבעת	1690
כבר הצבעתם	1690
כבר יש לך חשבון	1713
כבר מנוי	1713
כבר מנויים	1713
כבר מנויים? התחברו	1640
כבר נרשמת	1640
כותרות אחרונות	1655
כיביתי	1709
כיביתי את חוסם הפרסומות	1708
כל חודש	1711
כל שקל חשוב	1710
כל תרומה חשובה	1710
כל תרומה עוזרת	1710
כללי התגובות	1690
כן, אני רוצה	1705
כניסה	1640
כניסה למנויים	1640
כתבה זו היא תוכן ממומן	1682
כתבה ממומנת	1686
כתבה נעולה	1713
כתבו לנו	1721
כתבו תגובה	1654
כתבות אחרונות	1655
כתבות מומלצות	1655
כתבות נוספות	1655
כתבות נוספות בנושא	1683
כתבות נוספות שיעניינו אתכם	1683
כתבות נוספות של הכתב	1719
כתבות קשורות	1655
כתבות שאולי פספסתם	1683
כתבות שיעניינו אתכם	1683
כתוב תגובה	1690
כתוביות	1699
כתובת אימייל לא תקינה	1715
כתובת מייל לא תקינה	1715
כתיבת תגובה	1690
""", 'ל': """
לא אהבתי	1691
לא יודע	1691
לא כעת	1638
לא ניתן להפעיל את הסרטון	1698
לא ניתן להציג את התוכן	1702
לא ניתן להציג תוכן זה	1702
לא ניתן לנגן את הסרטון	1698
לא עכשיו	1638
לא תודה	1638
לא, תודה	1638
לגלריה	1719
לגלריה המלאה	1719
לגלריית התמונות	1719
לדף הבית	1719
לדף התרומות	1710
להאזנה לכתבה	1698
להורדה ב-app store	1704
להורדה ב-google play	1704
להורדה מ-app store	1704
להורדה מ-google play	1704
להורדת האפליקציה	1682
להזמנת כרטיסים	1696
להמשך קריאה	1640
להרשמה	1640
לחידון	1693
לחידון המלא	1693
לחנות	1696
לידיעה המלאה	1719
לכל החדשות	1719
לכל החידונים	1693
לכל הכתבות	1657
לכל הכתבות בנושא	1683
לכל הכתבות של הכתב	1719
לכל המשחקים	1693
לכל הסרטונים	1719
לכל העדכונים, הכתבות והסרטונים	1683
לכל התגובות	1654
לכל התמונות	1719
לכתבה הבאה	1719
לכתבה הבאה בסדרה	1683
לכתבה המלאה	1719
לכתבה הקודמת	1719
לכתבה הקודמת בסדרה	1683
למנויים בלבד	1643
למתכון	61
לעמוד הבית	1719
לעמוד התרומות	1710
לפרויקט המלא	1719
לפרופיל הכתב	1721
לפרטים	1658
לצפייה בתוצאות	91
לקריאה באפליקציה	1704
לראש הדף	1719
לראש העמוד	1719
לרכישה	1696
לרכישה באמזון	1696
לרכישה לחצו כאן	1696
לרכישת הספר	1696
לרכישת כרטיסים	1696
לרכישת כרטיסים לחצו כאן	1696
לרכישת מינוי	1640
לרכישת מינוי לחצו כאן	1682
לתיק המלא	1719
לתמונות	1719
לתרום	1639
לתרומה	1639
לתרומה לחצו כאן	1710
""", 'מ': """
מאוחר יותר	1706
מבזקים	1655
מדיניות הפרטיות	1653
מדיניות הפרטיות ותנאי השימוש	1653
מהירות הפעלה	1698
מהירות ניגון	1698
מודעה	1650
מומלץ עבורך	1683
מומלץ עבורכם	1683
מומלצים	1655
מוקרא בקול סינתטי	1698
מיון לפי	1691
מייל	1716
מיין לפי	1691
ממומן	1650
מסך מלא	1699
מעבר למתכון	61
מעוניינים לקבל התראות	1705
מצאת טעות	1690
מצאתם טעות	1654
מצאתם טעות בכתבה	1690
משהו השתבש	1716
משחקים	1695
משך	1699
משלוח חינם	1729
מתנה לחבר	1727
""", 'נ': """
נא להזין כתובת מייל תקינה	1715
נגן וידאו	1698
נושאים	1655
נושאים קשורים	1655
ניגון אוטומטי	1699
ניהול הסכמה	1702
ניהול עוגיות	1702
ניתן לבטל בכל עת	1713
נרשמת בהצלחה	1715
""", 'ס': """
סגור	1638
סגירה	1638
סודוקו	1695
סוף הפרסומת	1696
סוף פרסומת	1696
סיכום ai	1668
סיכום אוטומטי	1724
סיכום הכתבה	1668
סכום אחר	1710
ספרו לנו מה דעתכם	1690
סקר	91
סקר היום	91
סרטון זה אינו זמין	1698
סרטון זה אינו זמין עוד	1698
סרקו את הקוד	1704
סרקו את קוד ה-qr	1704
""", 'ע': """
עדיין לא מנוי	1713
עדיין לא מנויים	1713
עוד	1657
עוד באותו נושא	1683
עוד בנושא	1655
עוד בערוץ	1655
עוד חדשות	1655
עוד כתבות	19	1655
עוד כתבות בנושא	19
עוד כתבות מעניינות	1682
עוד לא מנויים	1713
עוד סיפורים	1683
על הכותב	1721
עקבו אחר הכתב	1725
עקבו אחר הנושא	1725
עקבו אחרי הכתב	1725
עקבו אחרי הנושא	1725
עקוב אחרי הכתב	1725
""", 'פ': """
פייסבוק	1646
פנייה לכתב	1721
פנייה למערכת	1721
פרטים	1658
פרסום	1650
פרסומת	1650
פרסם	1691
פתח	1658
פתח באפליקציה	1704
פתיחה באפליקציה	1704
""", 'צ': """
צור חשבון	1640
צור קשר	1654
צרו קשר	1721
צרו קשר עם המערכת	1721
""", 'ק': """
קבל הכל	1702
קבלת התראות	1705
קוד אתי	1721
קרא גם	1655
קרא עוד	1657
קראו באפליקציה	1704
קראו גם	1655
קראו עוד	1657
""", 'ר': """
רוצה לקבל התראות	1705
רוצים לקבל התראות	1705
רענון העמוד	1708
רענן את הדף	1708
רעננו את הדף	1708
""", 'ש': """
שדה זה הוא חובה	1715
שדה חובה	1715
שדות חובה	1715
שחק עכשיו	1693
שחקו עכשיו	1693
שיתוף	1646
שיתוף בוואטסאפ	1727
שיתוף בווטסאפ	1646
שיתוף בטוויטר	1646
שיתוף במייל	1682
שיתוף בפייסבוק	1646
שכחת את הסיסמה	1713
שכחת סיסמה	1713
שכחתי סיסמה	1640
שלח	91	1716
שלח לחבר	1646
שלח תגובה	1690
שלחו את הכתבה במתנה	1682
שלחו במתנה	1682
שלחו לחבר	1727
שלחו לנו סרטונים	1721
שלחו לנו תמונות	1721
שלחו משוב	1690
שליחה	1716
שליחה במייל	1646
שליחת משוב	1690
שליחת תגובה	1690
שם	1716
שם מלא	1716
שם משפחה	1716
שם פרטי	1716
שמור	1728
שמור העדפות	1702
שמירה	1646
שמירת הגדרות	1702
שמירת המתכון	61
שמירת כתבה	1682
שמרו כתבה	1682
שמרו לקריאה מאוחרת	1682
שנתי	1711
שתף	1646
שתפו	1646
שתפו את הכתבה	1646
שתפו בוואטסאפ	1682
שתפו בווטסאפ	1682
שתפו בטוויטר	1727
שתפו בטלגרם	1682
שתפו בפייסבוק	1646
""", 'ת': """
תגובה	1654
תגובות	1654
תגובות נוספות	1690
תגיות	1655
תודה על ההצבעה	1690
תודה על הצבעתך	91
תודה שהצבעת	1690
תודה שהצבעתם	1690
תודה, ההודעה נשלחה	1715
תוכן למנויים	1640
תוכן ממומן	87	1650
תוכן מסחרי	1686
תוכן מקודם	1650
תוכן פרסומי	1686
תוכן שיווקי	87	1650
תוכן שיווקי בשיתוף	1686
תוצאות	91
תורגם אוטומטית	1682
תיקון טעות	1682
תמכו בנו	1639
תמכו בנו בפטריאון	1710
תמלול	1699
תנאי השימוש	1653
תנאי השימוש | מדיניות הפרטיות	1653
תנאי השימוש ומדיניות הפרטיות	1653
תנאי פרסום תגובות	1690
תפריט	1657
תקציר ai	1668
תקציר בינה מלאכותית	1668
תקציר הכתבה	1668
תרגום אוטומטי	1724
תרומה	1639
תרומה חד פעמית	1710
תרומה חד-פעמית	1710
תרומה חודשית	1710
תרמו	1639
תרמו עכשיו	1639
תשבץ	1695
תשבצים	1695
תשחץ	1695
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1376
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1352
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1325
اخبار مرتبطة	152
اخبار پيشنهادي	1352
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
اخرين اخبار	1325
اخرين خبرها	1352
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1327
ادامه با google	1382
ادامه با گوگل	1382
ادامه خبر	1388
ادامه در مرورگر	1374
ادامه مطلب	1327
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1318
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1361
ارسال به تلگرام	1344
ارسال به دوستان	1318
ارسال تعليق	162
ارسال خبر	1390
ارسال ديدگاه	1361
ارسال راي	91
ارسال رايگان	1398
ارسال سوژه	1390
ارسال نظر	1324
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1352
از راي شما متشكريم	1361
از شركت شما در نظرسنجي متشكريم	1361
از ما حمايت كنيد	1314
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
اشتباهي ديدهايد	1361
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1315
اشتراك خود را انتخاب كنيد	1382
اشتراك در تلگرام	1396
اشتراك در واتساپ	1396
اشتراك گذاري	1318
اشتراك گذاري در تلگرام	1344
اشتراكگذاري	1318
اشتراكگذاري در تلگرام	1396
اشتراكگذاري در واتساپ	1396
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
افزودن به منابع ترجيحي	1394
افضل عرض	185
افضل قيمة	185
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
اكنون بازي كنيد	1364
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
الان نه	1313
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
امكان نمايش اين محتوا وجود ندارد	1372
امكان پخش ويدئو وجود ندارد	1368
انت تتابع هذا الموضوع	197
انتخاب	1383
انتخاب اشتراك	1382
انتخاب طرح	1382
انتشار	1362
انتقل الي الوصفة	61
انتهاي پيام	1344
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1396
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
اولين نفري باشيد كه نظر ميدهد	1344
ايا اين مطلب براي شما مفيد بود	1361
ايا اين مطلب مفيد بود	1361
ايا اين مقاله مفيد بود	1361
ايا مايليد اعلان دريافت كنيد	1375
ايا ميخواهيد اعلان دريافت كنيد	1375
ايجاد حساب	1315
ايقاف مؤقت	169
ايميل	1385
ايميل خود را بررسي كنيد	1384
ايميل معتبر وارد كنيد	1384
ايميل نامعتبر	1384
ايميل نامعتبر است	1384
اين فيلد الزامي است	1384
اين فيلد ضروري است	1384
اين مطالب را هم بخوانيد	1352
اين مطلب را هم بخوانيد	1352
اين مطلب مفيد بود	1361
اين مقاله قفل است	1382
اين ويدئو در دسترس نيست	1368
اين ويدئو ديگر در دسترس نيست	1368
اين ويديو در دسترس نيست	1368
اپليكيشن را دانلود كنيد	1374
اپليكيشن را نصب كنيد	1374
اگهي	1320
اگهيها	1356
""", 'ب': """
با تشكر، پيام شما ارسال شد	1384
با حمايت	1398
با ما تماس بگيريد	1390
با همكاري	1398
با پردازش دادههايم موافقم	1384
بارگذاري دوباره صفحه	1378
بارگذاري مجدد صفحه	1378
بارگذاري محتوا	1372
بارگذاري پست	1372
باز كردن	1328
باز كردن در اپليكيشن	1374
باز كردن در برنامه	1374
بازخورد بدهيد	1361
بازرگاني	1356
بازي رايگان	1364
بازي كنيد	1364
بازيها	1366
بازگشت به بالا	1327
بازگشت به صفحه اصلي	1388
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1361
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1325
برچسبها	1325
بزرگتر كردن متن	1396
بزرگنمايي تصوير	1388
بستن	1313
بعدا	1376
بعدا ياداوري كن	1313
بعدي	1327
بلغ عن خطا	142
بله، ميخواهم	1375
به اشتراك بگذاريد	1318
به اين مطلب گوش دهيد	1368
به اين مقاله گوش دهيد	1368
بهترين پيشنهاد	1382
بيشتر	1325	1327
بيشتر ببينيد	1352
بيشتر بخوانيد	1325
بيصدا	1369
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1325
تازهسازي صفحه	1378
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1320
تبليغات	1320
تبليغات در گوگل	1356
تبليغات متني	1356
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
تخفيف ويژه خوانندگان	1367
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	196
ترجمه ماشيني	1393
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
تلگرام	1318
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1390
تماس با ما	1324
تماس با نويسنده	1390
تماشاي ويديو	1344
تمام صفحه	1369
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1372
تنظيمات كوكي	1323
تنظيمات كوكيها	1323
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1368
تويتر	109
توييتر	1318
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1361
ثبت راي	91
ثبت نام	1315
ثبت نظر	91	1324
ثبتنام	1315
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1372
جدول	1366
جدول كلمات متقاطع	1366
جديدترين	1362
جديدترين اخبار	1325
جديدترينها	1362
جزئيات	1328
جستجو	1327
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1313
حامي ما شويد	1380
حامي مالي	1398
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1323
حساب كاربري	1315
حساب كاربري دارم	1382
حساب كاربري داريد	1382
حساب كاربري نداريد	1382
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
حمايت كنيد	1314
حمايت مالي	1314
حمايت مالي از ما	1380
حمايت ماهانه	1380
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1327
خبر بعدي	1344
خبر قبلي	1344
خبرهاي بيشتر	1352
خبرهاي داغ	1352
خبرهاي مرتبط	1325
خبرهاي پيشنهادي	1352
خروج	1315
خروج از تمام صفحه	1368
خريد از امازون	1367
خريد انلاين	1367
خريد اين كتاب	1367
خريد اينترنتي	1367
خريد بليت	1367
خريد بليط	1367
خريد كتاب	1367
خطايي ديدهايد	1361
خطايي رخ داد	1385
خلاصه با هوش مصنوعي	1393
خلاصه هوش مصنوعي	1393
خواندن در اپليكيشن	1374
خواندهشده با صداي مصنوعي	1368
خودتان را بيازماييد	1364
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1364
دانلود از اپ استور	1374
دانلود از بازار	1374
دانلود از گوگل پلي	1374
دانلود اپليكيشن	1374
دانلود صدا	1368
دانلود فايل صوتي	1368
دانلود ويدئو	1368
دانلود پادكست	1368
در حال بارگذاري	1368
در حال بارگذاري ويدئو	1368
در حال بارگذاري ويديو	1368
در نظرسنجي شركت كنيد	1361
در همين رابطه	1352
در همين زمينه	1352
در پاتريون حمايت كنيد	1380
درباره نويسنده	1390
دريافت از اپ استور	1374
دريافت از بازار	1374
دريافت از كافه بازار	1374
دريافت از مايكت	1374
دريافت از گوگل پلي	1374
دريافت اعلانها	1375
دستهبندي	1325
دعوت به همكاري	1344
دنبال كردن	1394
دنبال كردن اين موضوع	1394
دنبال كردن موضوع	1394
دنبال كردن نويسنده	1394
ديدگاه	1324
ديدگاه خود را بنويسيد	1361
ديدگاهتان را بنويسيد	1344
ديدگاهها	1324
""", 'ذ': """
ذات صلة	119
ذخيره	1318
ذخيره تنظيمات	1372
ذخيره خبر	1344
ذخيره دستور پخت	61
ذخيره مطلب	1344
ذخيره مطلب براي بعد	1344
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1362
راي شما ثبت شد	91	1361
راي شما ثبت شده است	1361
رايگان و بدون هرزنامه	1384
ربما لاحقا	98
رد	118
رد همه	1372
رزرو بليت	1367
رفتن به بالا	1388
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1380
رفض الكل	173
رمز عبور خود را فراموش كردهايد	1382
رمز عبور را فراموش كردهايد	1315
رپورتاژ	1320
رپورتاژ اگهي	1320
""", 'ز': """
زمان باقيمانده	1368
زمان فعلي	1369
زيرنويس	1369
""", 'س': """
سؤال اليوم	91
سالانه	1381
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1368
سنويا	183
سودوكو	167	1366
سوژه بفرستيد	1390
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1323
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
شايد بعدا	1313
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1361
شرايط استفاده	1323
شرايط استفاده و حريم خصوصي	1323
شرايط را ميپذيرم	1384
شركاؤنا	173
شركاي ما	1372
شركت در ازمون	1364
شركت در نظرسنجي	1361
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1364
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1394
شما قبلا راي دادهايد	1361
شنيدن اين مطلب	1368
شنيدن مقاله	1368
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1327
صفحه كمك مالي	1380
صندوق ورودي خود را بررسي كنيد	1384
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
عضويت	1315
عطلت مانع الاعلانات	180
عكس	1325
عكسهاي بيشتر	1388
عكسهايتان را براي ما بفرستيد	1390
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1379
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1382
فروشگاه	1398
فعال كردن	1376
فعال كردن اعلانها	1375
فعالسازي اعلانها	1375
فعل الاشعارات	177
فعلا نه	1376
فقط براي مشتركان	1315
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1318
فيلد الزامي	1384
فيلدهاي الزامي	1384
""", 'ق': """
قبلي	1327
قبول الجميع	173
قبول الكل	173
قبول همه	1372
قبول و ادامه	1372
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1362
قديميترينها	1362
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1361
قوانين و مقررات را ميپذيرم	1384
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1374
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
كليدواژهها	1325
كمك كنيد	1314
كمك مالي	1314
كمك ماهانه	1380
كمك يكباره	1380
كن اول المعلقين	151
كن داعما	99
كوكيها	1323
كوچكتر كردن متن	1396
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1369
كپي	1397
كپي شد	1344
كپي كردن لينك	1344
كپي لينك	1318
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
لطفا ان را غيرفعال كنيد	1379
لطفا يك ايميل معتبر وارد كنيد	1384
لغو در هر زمان	1382
لغو دنبال كردن	1394
لغو رضايت	1372
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1318
لينك كوتاه خبر	1344
لينك كپي شد	1344
""", 'م': """
مادة اعلانية	113
ماهانه	1381
مبلغ اخر	182
مبلغ دلخواه	1380
مبلغ ديگر	1380
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1388
متن كامل مقاله را بخوانيد	1388
متن پيادهشده	1369
متوجه شدم	1328
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1383
محبوبترينها	1362
محتواي تبليغاتي	1320
محتواي حمايتشده	1344
محتواي پولي	1367
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1382
مدت	1369
مدت زمان	1369
مديريت رضايت	1372
مديريت كوكيها	1372
مرا به خاطر بسپار	1382
مرة واحدة	183
مرتبسازي	1362
مرتبسازي بر اساس	1362
مزايا المشتركين	168
مزاياي مشتركان	1367
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1378
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1327
مشاهده عكسها	1388
مشاهده قيمت	1367
مشاهده محتوا	1372
مشاهده نتايج	91	1362
مشاهده همه	1327
مشاهده پاسخها	1361
مشاهده پرونده	1388
مشاهده گالري	1388
مشترك شويد	1315
مشكلي پيش امد	1385
مطالب بيشتر	1352
مطالب ديگر اين نويسنده	1388
مطالب مرتبط	1325
مطالب پيشنهادي	1352
مطلب بعدي	1388
مطلب قبلي	1388
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1325
مقاله بعدي	1388
مقاله قبلي	1388
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1327
مهمترين اخبار	1325
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميثاق الشرف المهني	193
ميخواهيد اعلان دريافت كنيد	1375
""", 'ن': """
نام	1385
نام خانوادگي	1385
نام و نام خانوادگي	1385
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1368
نسخه چاپي	1344
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1374
نظر	1324
نظر بدهيد	1344
نظر خود را با ما در ميان بگذاريد	1344
نظر خود را بنويسيد	1324
نظر خود را بگوييد	1361
نظر سنجي	91
نظر شما	1324
نظر شما درباره اين خبر چيست	1344
نظرات	1324
نظرتان را بگوييد	1361
نظرسنجي	91	1344
نظري ندارم	1362
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1372
نمايش بيشتر	1327
نمايش زيرنويس	1368
نمايش كمتر	1328
نمايش متن اصلي	1328
نمايش محتوا	1372
نمايش نتايج	91
نمايش نظرات	1361
نمايش نظرات بيشتر	1361
نمايش نقشه	1328
نمايش همه	1328
نمايش پاسخها	1361
نمايش پست	1372
نميدانم	1362
ننصح بقراءة	119
نه ممنون	1313
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1396
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1384
هر كمكي مهم است	1380
هر ماه	1381
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
همرساني	1318
همه اخبار	1388
همه بازيها	1364
همه خبرها	1388
همه عكسها	1388
همه مطالب	1388
همه مطالب نويسنده	1388
همه ويدئوها	1388
هميشه اجازه داده شود	1372
هميشه نمايش بده	1372
همچنين ببينيد	1352
همچنين بخوانيد	1325
هنوز ثبتنام نكردهايد	1382
هنوز مشترك نيستيد	1382
""", 'و': """
واتساب	109
واتساپ	1318
ورود	1315
ورود / ثبت نام	1315
ورود با اپل	1382
ورود با فيسبوك	1382
ورود با گوگل	1382
وسوم	119
ويدئو در دسترس نيست	1368
ويديو	1325
ويديو در دسترس نيست	1368
ويژه خوانندگان	1367
ويژه مشتركان	1315
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1381
يكبار	1381
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1324
پايان اگهي	1367
پايان تبليغ	1367
پخش خودكار	1369
پخش ويدئو	1368
پخش ويدئو ممكن نيست	1368
پخش ويديو	1368
پذيرش همه	1372
پذيرش و ادامه	1372
پربازديدترين	1325
پربازديدترينها	1325
پربازديدها	1325
پربازديدهاي امروز	1352
پربازديدهاي هفته	1352
پربحثترينها	1325
پربينندهترين	1352
پربينندهترين خبرها	1352
پربينندهترينها	1352
پرداخت سالانه	1382
پرداخت ماهانه	1382
پسنديدم	1362
پنهان كردن پاسخها	1361
پيام بازرگاني	1356
پيام شما ارسال شد	1384
پيام شما با موفقيت ارسال شد	1384
پيشنهاد خواندني	1352
پيشنهاد سردبير	1325
پيشنهاد ما	1325
""", 'چ': """
چاپ	1318
چاپ دستور پخت	61
چگونه غيرفعال كنم	1379
چگونه مسدودكننده را غيرفعال كنم	1378
""", 'گ': """
گالري تصاوير	1388
گالري عكس	1388
گزارش تخلف	1361
گزارش خطا	1324
گزارش خطا در اين خبر	1344
گزينههاي بيشتر	1396
""", 'अ': """
अकाउंट नहीं है	1802
अक्षर का आकार	65
अक्षर छोटे करें	1815
अक्षर बडे करें	1815
अगला	1750
अगला लेख	1808
अगली खबर	1748
अगली स्टोरी	1808
अनफॉलो करें	1813
अनम्यूट	1788
अनिवार्य	1805
अनुमति दें	1796
अन्य खबरें	19	1748
अन्य राशि	1800
अन्य विकल्प	1815
अपना इनबॉक्स देखें	1804
अपना ईमेल दर्ज करें	1804
अपना ईमेल देखें	1804
अपना ज्ञान परखें	1784
अपना प्लान चुनें	1802
अपनी तस्वीरें हमें भेजें	1809
अपनी प्रतिक्रिया दें	1781
अपनी राय दें	1747
अपनी राय बताएं	1781
अभी खरीदें	1787
अभी खेलें	1784
अभी डाउनलोड करें	1794
अभी तक सब्सक्राइबर नहीं हैं	1802
अभी दान करें	1737
अभी नहीं	1736
अमान्य ईमेल	1804
अमेजन पर खरीदें	1787
अवधि	1789
""", 'आ': """
आगे पढें	1750
आज का सवाल	91
आज की अन्य खबरें	1774
आप इस विषय को फॉलो कर रहे हैं	1813
आप कभी भी अनसब्सक्राइब कर सकते हैं	1804
आप पहले ही वोट कर चुके हैं	1781
आपका वोट दर्ज हो गया	1781
आपका वोट दर्ज हो गया है	1781
आपका संदेश भेज दिया गया है	1804
आपके लिए	1748
आपको यह भी पसंद आ सकता है	1774
आपको ये भी पसंद आ सकता है	1774
आवश्यक फील्ड	1804
""", 'इ': """
इस विषय को फॉलो करें	1813
इसे भी देखें	1774
इसे भी पढें	1748
""", 'ई': """
ई-पेपर	1738
ईमेल	1805
ईमेल से शेयर करें	1815
""", 'ऊ': """
ऊपर जाएं	1750
""", 'ए': """
एआई आवाज में सुनें	1788
एआई द्वारा तैयार	1762
एआई समरी	1762
एआई सारांश	1762
एआई से तैयार सारांश	1762
एक बार	1801
एक बार का दान	1800
एप डाउनलोड करें	1794
""", 'ऐ': """
ऐप इंस्टॉल करें	1794
ऐप खोलें	1794
ऐप डाउनलोड करें	1794
ऐप में खोलें	1794
ऐप में पढें	1794
ऐप स्टोर से डाउनलोड करें	1794
""", 'ऑ': """
ऑटोप्ले	1789
ऑडियो डाउनलोड करें	1788
ऑफर देखें	1787
""", 'औ': """
और खबरें	1748
और टिप्पणियां देखें	1781
और देखें	1750
और पढें	1748	1750
और भी पढें	1774
""", 'क': """
कभी भी रद्द करें	1802
कम दिखाएं	1751
कमेंट	1747
कमेंट करें	1747
कमेंट लिखें	1781
कमेंट्स	1747
कह नहीं सकते	1782
किताब खरीदें	1787
कीमत देखें	1787
कुकी नीति	1746
कुकी सेटिंग्स	1792
कुकीज प्रबंधित करें	1792
कुछ गलत हो गया	1805
के सहयोग से	1817
केवल सदस्यों के लिए	1738
केवल सब्सक्राइबर के लिए	1802
कैसे बंद करें	1799
कॉपी	1816
कॉपी करें	1816
कॉपी लिंक	1741
क्या आप नोटिफिकेशन चाहते हैं	1795
क्या आप नोटिफिकेशन पाना चाहते हैं	1795
क्या आप सूचनाएं पाना चाहते हैं	1795
क्या यह उपयोगी था	1781
क्या यह खबर उपयोगी थी	1781
क्या यह पेज उपयोगी था	1781
क्या यह लेख उपयोगी था	1781
क्यूआर कोड स्कैन करें	1794
क्रमबद्ध करें	1782
क्विज खेलें	1784
""", 'ख': """
खबर सुनें	1788
खाता नहीं है	1802
खाता बनाएं	1738
खोजें	1750
खोलें	1751
""", 'ग': """
गलती की सूचना दें	1781
गलती बताएं	1751
गलती मिली	1781
गूगल प्ले से डाउनलोड करें	1794
गूगल से जारी रखें	1802
गूगल से लॉगिन करें	1802
गेम्स	1786
गैलरी देखें	1808
गोपनीयता नीति	1746
गोपनीयता सेटिंग्स	1792
""", 'च': """
चर्चा में क्यों है	1774
चुनें	1803
""", 'ज': """
जरूर पढें	1774
जवाब छिपाएं	1781
जवाब दें	1747
जवाब देखें	1781
जवाब भेजें	1781
जावास्क्रिप्ट बंद है	1792
ज्यादा दिखाएं	1808
ज्यादा पढी गई	1774
""", 'ट': """
टिकट खरीदें	1787
टिकट बुक करें	1787
टिप्पणियां	1747
टिप्पणी	1747
टिप्पणी करें	1747
टिप्पणी के नियम	1781
टिप्पणी के लिए लॉगिन करें	1781
टिप्पणी भेजें	1781
टिप्पणी लिखें	1781
टेक्स्ट साइज	65
टैग्स	1748
टॉप न्यूज	1748
टॉप स्टोरीज	1774
ट्रांसक्रिप्ट	1789
ट्रेंडिंग	1748
ट्विटर	1741
ट्विटर पर शेयर करें	1815
""", 'ठ': """
ठीक है	1751
""", 'त': """
तस्वीर बडी करें	1808
तस्वीरें देखें	1808
ताजा खबरें	1748
ताजा समाचार	1748
""", 'द': """
दान करें	1737
दान पेज पर जाएं	1800
देश की और खबरें	1774
दोस्तों को भेजें	1762
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1804
""", 'न': """
नक्शा देखें	1751
नतीजे देखें	91
नवीनतम	1782
नहीं धन्यवाद	1736
नहीं, धन्यवाद	1736
नाम	1805
नियम और शर्तें	1746
नियम और शर्तें | गोपनीयता नीति	1746
नोटिफिकेशन ऑन करें	1795
नोटिफिकेशन चालू करें	1795
""", 'प': """
पता नहीं	1782
परिणाम देखें	91	1782
पसंदीदा स्रोत के रूप में जोडें	1813
पहले से खाता है	1802
पहले से सब्सक्राइबर हैं	1802
पाठकों के लिए विशेष ऑफर	1787
पार्टनर कंटेंट	1777
पासवर्ड भूल गए	1802
पिछला	1750
पिछला लेख	1808
पिछली खबर	1748
पूरा नाम	1805
पूरा लेख पढें	1808
पूरी खबर पढें	1750
पेज दोबारा लोड करें	1798
पेज रिफ्रेश करें	1798
पेज रीफ्रेश करें	1798
पेड कंटेंट	1787
पोल	91
पोल में हिस्सा लें	1781
पोस्ट लोड करें	1792
प्रचार	1744
प्रतिक्रिया दें	1747
प्रतिलिपि	1789
प्राइवेसी सेटिंग्स	1792
प्रायोजक	1817
प्रायोजित	1744
प्रायोजित सामग्री	1777
प्रिंट	1816
प्रिंट करें	1741
प्रीमियम	1738
प्लान चुनें	1802
प्ले स्टोर से डाउनलोड करें	1794
प्लेबैक गति	1788
प्लेबैक स्पीड	1788
प्लेयर लोड हो रहा है	1788
""", 'फ': """
फीडबैक दें	1781
फीडबैक भेजें	1781
फुल स्क्रीन	1789
फुल स्क्रीन से बाहर निकलें	1788
फेसबुक	1741
फेसबुक पर शेयर करें	1741
फेसबुक से जारी रखें	1802
फेसबुक से लॉगिन करें	1802
फॉन्ट आकार	1815
फॉन्ट साइज	65
फॉलो कर रहे हैं	1813
फॉलो करें	1813
फोटो	1748
फोटो गैलरी	1774
फोटो गैलरी देखें	1808
फ्लिपकार्ट पर खरीदें	1787
""", 'ब': """
बंद करें	1736
बडी खबरें	1748
बाद में	1736
बाद में याद दिलाएं	1736
ब्राउजर में जारी रखें	1794
""", 'भ': """
भेजें	1805
""", 'म': """
मशीनी अनुवाद	1812
मान्य ईमेल दर्ज करें	1804
मासिक	1801
मासिक दान	1800
मासिक भुगतान	1802
मासिक सहयोग	1800
मुख्य समाचार	1748
मुझे याद रखें	1802
मुफ्त डिलीवरी	1817
मुफ्त में खेलें	1784
मुफ्त, कोई स्पैम नहीं	1804
मूल देखें	1751
मेन्यू	1750
मेरा खाता	1738
मेरा खाता है	1802
मैं नियम और शर्तों से सहमत हूं	1804
मैंने ऐड ब्लॉकर बंद कर दिया	1798
मैंने बंद कर दिया	1799
म्यूट	1789
""", 'य': """
यह खबर सुनें	1788
यह फील्ड अनिवार्य है	1804
यह फील्ड आवश्यक है	1804
यह भी देखें	1774
यह भी पढें	1748
यह लेख लॉक है	1802
यह लेख सुनें	1788
यह वीडियो अब उपलब्ध नहीं है	1788
यह वीडियो उपलब्ध नहीं है	1788
यह सामग्री नहीं दिखाई जा सकती	1792
ये खबरें भी पढें	1774
ये भी जानें	1774
ये भी देखें	1774
ये भी पढें	1748
""", 'र': """
रजिस्टर करें	1738
रिपोर्ट करें	1782
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1782
लाइक करें	1782
लिंक कॉपी करें	1741	1762
लिंक कॉपी हो गया	1815
लेख उपहार में दें	1815
लेख सुनें	1788
लेखक के अन्य लेख	1808
लेखक के और लेख	1808
लेखक के बारे में	1809
लेखक को फॉलो करें	1813
लेखक परिचय	1809
लॉग इन	1738
लॉग इन करें	1738
लॉगआउट	1738
लॉगिन	1738
लोकप्रिय	1748
लोड हो रहा है	1788
""", 'व': """
वर्ग पहेली	1786
वर्तमान समय	1789
विज्ञापन	1744
विज्ञापन के बाद जारी	1777
विज्ञापन समाप्त	1787
विज्ञापन हटाएं	1762
विवरण	1751
विषय	1748
विषय को फॉलो करें	1813
वीडियो	1748
वीडियो उपलब्ध नहीं है	1788
वीडियो चलाएं	1788
वीडियो नहीं चलाया जा सकता	1788
वीडियो लोड हो रहा है	1788
वोट करने के लिए धन्यवाद	1781
वोट करें	91	1782
वोट दें	91
वोट देने के लिए धन्यवाद	1781
व्हाट्सएप	1741
व्हाट्सएप पर शेयर करें	1815
व्हाट्सऐप पर शेयर करें	1815
""", 'श': """
शायद बाद में	1736
शिकायत करें	1782
शेयर	1741
शेयर करें	1741
शेष समय	1788
""", 'स': """
संपर्क करें	1747
संपादक को लिखें	1809
संबंधित खबरें	1748
संबंधित लेख	1748
संबंधित वीडियो	1774
संबंधित समाचार	1748
सदस्य बनें	1737
सबटाइटल	1789
सबटाइटल दिखाएं	1788
सबमिट करें	1805
सबसे अच्छा ऑफर	1802
सबसे ज्यादा पढी गई	1748
सबसे ज्यादा पढी गई खबरें	1774
सबसे ज्यादा पढी गईं	1774
सबसे नए	1782
सबसे पुराने	1782
सबसे लोकप्रिय	1803
सब्सक्राइब	1738
सब्सक्राइब करें	1738
सभी अस्वीकार करें	1792
सभी कमेंट देखें	1781
सभी खबरें	1808
सभी खबरें देखें	1808
सभी गेम	1784
सभी गेम्स	1784
सभी टिप्पणियां देखें	1781
सभी तस्वीरें देखें	1808
सभी दिखाएं	1751
सभी देखें	1750
सभी फोटो देखें	1808
सभी वीडियो	1808
सभी वीडियो देखें	1808
सभी स्वीकार करें	1792
समझ गया	1751
समर्थन करें	1737
सर्वे	91
सर्वे में हिस्सा लें	1781
सहमति प्रबंधित करें	1792
सहमति वापस लें	1792
सहयोग करें	1737
सही ईमेल दर्ज करें	1804
साइन अप	1738
साइन इन	1738
साझा करें	1741
सामग्री दिखाएं	1792
सामग्री देखें	1792
सामग्री लोड करें	1792
सालाना	1801
सालाना भुगतान	1802
सिर्फ सब्सक्राइबर के लिए	1802
सीधे रेसिपी पर जाएं	61
सुडोकू	1786
सुधार नीति	1809
सूचनाएं चालू करें	1795
सेव करें	1741
स्पॉन्सर्ड	1744
स्पॉन्सर्ड कंटेंट	1777
स्वचालित अनुवाद	1812
स्वीकार करें और जारी रखें	1792
""", 'ह': """
हमसे संपर्क करें	1809
हमारा समर्थन करें	1737
हमारी मदद करें	1800
हमें लिखें	1809
हमें सपोर्ट करें	1800
हमें सहयोग दें	1800
हमेशा अनुमति दें	1792
हर महीने	1801
हर योगदान महत्वपूर्ण है	1800
हर योगदान मायने रखता है	1800
हां, चाहिए	1795
होम	1750
होम पेज पर जाएं	1808
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
กฎการแสดงความคิดเห็น	3319
กติกาการแสดงความคิดเห็น	3319
กรุณากรอกข้อมูลให้ครบถ้วน	3336
กรุณากรอกอีเมล	3336
กรุณากรอกอีเมลให้ถูกต้อง	3336
กรุณาตรวจสอบอีเมล	3336
กลับขึ้นด้านบน	3339
กลับด้านบน	3339
กลับหน้าแรก	3339
การตั้งค่าความเป็นส่วนตัว	3325
การตั้งค่าคุกกี้	3325
กำลังติดตาม	3342
กำลังโหลด	3323
กำลังโหลดวิดีโอ	3323
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3339
ขอบคุณที่ร่วมโหวต	3319
ขอบคุณสำหรับการโหวต	3319
ข่าวก่อนหน้า	3339
ข่าวถัดไป	3339
ข่าวทั้งหมด	3339
ข่าวที่คุณอาจสนใจ	3312
ข่าวที่น่าสนใจ	3312
ข่าวที่เกี่ยวข้อง	3289
ข่าวนี้มีประโยชน์หรือไม่	3319
ข่าวยอดนิยม	3289
ข่าวล่าสุด	3289
ข่าวอื่นที่น่าสนใจ	3312
ข่าวอื่นๆ	19	3312
ข่าวอื่นๆ ที่น่าสนใจ	3303
ข่าวเกี่ยวข้อง	3312
ข่าวแนะนำ	3289
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3333
คลิกชมวิดีโอ	3303
คลิกเพื่อขยายภาพ	3339
คลิปแนะนำ	3312
ความคิดเห็น	3292
ความยาว	3324
ความเร็วในการเล่น	3323
คัดลอก	3344
คัดลอกลิงก์	3292
คัดลอกลิงก์แล้ว	3303
คัดลอกลิงค์	3303
คัดลอกลิงค์แล้ว	3303
คำบรรยาย	3324
คุณต้องการรับการแจ้งเตือนหรือไม่	3328
คุณอาจสนใจ	3312
คุณโหวตแล้ว	3319
คุ้มที่สุด	3334
""", 'จ': """
จดจำฉัน	3334
จดจำฉันไว้	3334
จบโฆษณา	3322
จองตั๋ว	3322
จองบัตร	3322
จัดการความยินยอม	3325
จัดการคุกกี้	3325
จัดส่งฟรี	3345
จำนวนอื่น	3332
จำเป็นต้องกรอก	3336
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3336
ฉันยอมรับเงื่อนไขการใช้งาน	3336
""", 'ช': """
ชมคลิป	3303
ชมคลิปวิดีโอ	3303
ชมวิดีโอ	3303
ชมวิดีโอด้านบน	3303
ชมวิดีโอเต็มได้ที่นี่	3303
ชำระรายปี	3334
ชำระรายเดือน	3334
ชื่อ	3337
ชื่อ-นามสกุล	3337
ช่องนี้จำเป็นต้องกรอก	3336
""", 'ซ': """
ซื้อที่ lazada	3322
ซื้อที่ shopee	3322
ซื้อบัตร	3322
ซื้อบัตรที่นี่	3322
ซื้อหนังสือ	3322
ซื้อหนังสือเล่มนี้	3322
ซื้อเลย	3322
""", 'ด': """
ดาวน์โหลดบน app store	3327
ดาวน์โหลดบน google play	3327
ดาวน์โหลดเสียง	3323
ดาวน์โหลดแอป	3327
ดาวน์โหลดแอปพลิเคชัน	3327
ดาวน์โหลดได้ที่ app store	3327
ดาวน์โหลดได้ที่ google play	3327
ดูการตอบกลับ	3319
ดูข่าวทั้งหมด	3339
ดูคลิป	3303
ดูความคิดเห็นทั้งหมด	3319
ดูความคิดเห็นเพิ่มเติม	3319
ดูทั้งหมด	3290
ดูผลลัพธ์	91
ดูผลโหวต	91	3320
ดูภาพทั้งหมด	3339
ดูภาพเพิ่มเติม	3339
ดูราคา	3322
ดูรูปทั้งหมด	3339
ดูวิดีโอ	3303
ดูเพิ่มเติม	3292
ดูแกลเลอรี	3339
ดูแกลเลอรี่	3339
""", 'ต': """
ตกลง	3329
ตอบกลับ	3320
ตัวเลือกเพิ่มเติม	3343
ตั้งค่าความเป็นส่วนตัว	3325
ตั้งค่าคุกกี้	3325
ติดตามผู้เขียน	3342
ติดตามหัวข้อ	3342
ติดตามหัวข้อนี้	3342
ติดต่อกองบรรณาธิการ	3340
ติดต่อเรา	3303
ติดต่อโฆษณา	3340
ต้องการรับการแจ้งเตือนหรือไม่	3328
""", 'ถ': """
ถอดเสียง	3324
ถอนความยินยอม	3325
ถูกใจ	3320
""", 'ท': """
ทดสอบความรู้ของคุณ	3321
ทำแบบทดสอบ	3321
ทุกการสนับสนุนมีความหมาย	3332
ทุกเดือน	3333
""", 'บ': """
บทความก่อนหน้า	3339
บทความถัดไป	3339
บทความทั้งหมดของผู้เขียน	3339
บทความที่น่าสนใจ	3312
บทความที่เกี่ยวข้อง	3289
บทความนี้ถูกล็อก	3334
บทความนี้มีประโยชน์หรือไม่	3319
บทความล่าสุด	3289
บทความอื่นของผู้เขียน	3339
บทความอื่นๆ ของผู้เขียน	3339
บทความแนะนำ	3312
บริจาค	3286
บริจาคครั้งเดียว	3332
บริจาคตอนนี้	3332
บริจาครายเดือน	3332
บริจาคเลย	3286
บันทึก	3303
บันทึกการตั้งค่า	3325
บันทึกคะแนนของคุณแล้ว	3319
บันทึกคะแนนโหวตแล้ว	3319
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3303
""", 'ป': """
ปฏิเสธทั้งหมด	3325
ปิดการแสดงความคิดเห็น	3319
ปิดเสียง	3324
""", 'ผ': """
ผู้สนับสนุน	3345
""", 'พ': """
พิมพ์	3292
พิมพ์บทความ	3303
พิมพ์สูตร	61
พิมพ์หน้านี้	3303
""", 'ฟ': """
ฟรี ไม่มีสแปม	3336
ฟังข่าว	3323
ฟังข่าวนี้	3323
ฟังบทความ	3323
ฟังบทความนี้	3323
ฟังรายการย้อนหลัง	3303
""", 'ภ': """
ภายหลัง	3329
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3303
มีบัญชีอยู่แล้ว	3334
มีบัญชีแล้ว	3334
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3336
ยกเลิกได้ทุกเมื่อ	3334
ยอดนิยม	3312
ยอดนิยมในตอนนี้	3312
ยอมรับทั้งหมด	3325
ยอมรับและดำเนินการต่อ	3325
ยังไม่มีบัญชี	3334
ยังไม่เป็นสมาชิก	3334
""", 'ร': """
ระบุจำนวนเงิน	3332
รับการแจ้งเตือน	3328
รับการแจ้งเตือนข่าวด่วน	3303
รายงาน	3320
รายปี	3333
รายเดือน	3333
รีเฟรชหน้า	3331
รีเฟรชหน้านี้	3331
รูปแบบอีเมลไม่ถูกต้อง	3336
ร่วมงานกับเรา	3303
ร่วมตอบแบบสอบถาม	3303
ร่วมตอบแบบสำรวจ	3319
ร่วมบริจาค	3286
ร่วมสนับสนุน	3332
ร่วมแสดงความคิดเห็น	3303
ร่วมโหวต	3319
ร้านค้า	3345
""", 'ล': """
ลงทะเบียน	3286
ลงทะเบียนเรียบร้อยแล้ว	3336
ลดขนาดตัวอักษร	3343
ลืมรหัสผ่าน	3286
ลืมรหัสผ่านหรือไม่	3334
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3323
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3323
วิดีโอไม่พร้อมใช้งาน	3323
วิธีปิดโปรแกรมบล็อกโฆษณา	3331
""", 'ส': """
สนับสนุนรายเดือน	3332
สนับสนุนเรา	3286
สนับสนุนโดย	3345
สปอนเซอร์	3292
สมัครงานกับเรา	3303
สมัครสมาชิก	3286
สมัครเรียบร้อยแล้ว	3336
สรุปด้วย ai	3341
สรุปโดย ai	3341
สั่งซื้อหนังสือ	3322
สั่งซื้อเลย	3322
สำหรับสมาชิกเท่านั้น	3334
สิทธิพิเศษสำหรับผู้อ่าน	3322
สิทธิพิเศษสำหรับสมาชิก	3322
สแกน qr code	3327
สแกนคิวอาร์โค้ด	3327
ส่ง	3337
ส่งข่าว	3340
ส่งข้อความเรียบร้อยแล้ว	3336
ส่งความคิดเห็น	3319
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3303
""", 'ห': """
หน้าแรก	3339
""", 'อ': """
อนุญาต	3329
อนุญาตเสมอ	3325
ออกจากโหมดเต็มจอ	3323
อีเมล	3337
อีเมลไม่ถูกต้อง	3336
อ่านข่าวที่เกี่ยวข้อง	3312
อ่านข่าวผ่านแอป	3303
อ่านข่าวอื่นๆ	3312
อ่านฉบับเต็ม	3339
อ่านต่อ	3292
อ่านต่อหลังโฆษณา	3322
อ่านต่อเรื่องนี้	3312
อ่านต่อในเบราว์เซอร์	3327
อ่านบทความฉบับเต็ม	3339
อ่านบนแอป	3327
อ่านเพิ่มเติม	3289
อ่านเรื่องที่เกี่ยวข้อง	3312
อ่านโดย ai	3323
อ่านในแอป	3327
""", 'เ': """
เกมทั้งหมด	3321
เกิดข้อผิดพลาด	3337
เกิดข้อผิดพลาด กรุณาลองใหม่	3336
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3336
เกี่ยวกับผู้เขียน	3340
เก่าที่สุด	3320
เขียนความคิดเห็น	3319
เขียนโดย ai	3341
เข้าสู่ระบบ	3286
เข้าสู่ระบบด้วย apple	3334
เข้าสู่ระบบด้วย facebook	3334
เข้าสู่ระบบด้วย google	3334
เข้าสู่ระบบด้วย line	3334
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3319
เฉพาะสมาชิกเท่านั้น	3334
เต็มจอ	3324
เนื้อหาต่อจากโฆษณา	3322
เนื้อหาที่เกี่ยวข้อง	3312
เนื้อหาสนับสนุน	3322
เนื้อหาโฆษณา	3322
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3323
เบราว์เซอร์ของคุณไม่รองรับเสียง	3323
เบอร์โทรศัพท์	3337
เปิดการแจ้งเตือน	3328
เปิดรับการแจ้งเตือน	3328
เปิดเสียง	3323
เปิดแอป	3327
เปิดในแอป	3327
เป็นคนแรกที่แสดงความคิดเห็น	3303
เพิ่มขนาดตัวอักษร	3343
เริ่มทำแบบทดสอบ	3321
เรียงตาม	3320
เรื่องที่คุณอาจสนใจ	19	3312
เรื่องที่น่าสนใจ	3312
เรื่องที่เกี่ยวข้อง	3289
เรื่องล่าสุด	3312
เรื่องอื่นที่น่าสนใจ	3289
เรื่องแนะนำ	3312
เลิกติดตาม	3342
เลือก	3335
เลือกแพ็กเกจ	3334
เลือกแพ็คเกจ	3334
เล่นวิดีโอ	3323
เล่นอัตโนมัติ	3324
เล่นเกม	3321
เล่นเลย	3321
เวลาที่เหลือ	3323
เสียงอ่านโดย ai	3323
""", 'แ': """
แจ้งข่าว	3340
แจ้งข้อผิดพลาด	3319
แจ้งคำผิด	3319
แจ้งลบความคิดเห็น	3319
แจ้งเบาะแส	3340
แชร์	3292
แชร์ข่าวนี้	3303
แชร์บทความ	3303
แชร์บทความนี้	3343
แชร์บน facebook	3343
แชร์ผ่าน line	3343
แชร์หน้านี้	3303
แชร์ไปที่ line	3303
แชร์ไปยัง facebook	3343
แชร์ไปยัง line	3343
แท็ก	3312
แท็กที่เกี่ยวข้อง	3312
แบบสำรวจ	91
แปลอัตโนมัติ	3303
แปลโดย ai	3341
แปลโดยอัตโนมัติ	3341
แสดงความคิดเห็น	3292
แสดงคำบรรยาย	3323
แสดงน้อยลง	3290
แสดงเนื้อหา	3325
แสดงเพิ่มเติม	3339
แสดงโพสต์	3325
""", 'โ': """
โฆษณา	3292
โหลดหน้านี้ใหม่	3331
โหลดหน้าใหม่	3331
โหลดเนื้อหา	3325
โหลดเพิ่มเติม	3339
โหลดแอป	3327
โหลดแอปฟรี	3303
โหลดโพสต์	3325
โหวต	91	3320
""", 'ใ': """
ใหม่ล่าสุด	3320
ให้คะแนนบทความนี้	3319
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3332
ไม่มีความเห็น	3320
ไม่สามารถเล่นวิดีโอนี้ได้	3323
ไม่สามารถเล่นวิดีโอได้	3323
ไม่สามารถแสดงเนื้อหานี้ได้	3325
ไม่แน่ใจ	3320
ไม่ใช่ตอนนี้	3329
""", 'ẩ': """
ẩn	3577
ẩn trả lời	3606
""", 'ủ': """
ủng hộ	3558
ủng hộ chúng tôi	3558
ủng hộ chúng tôi trên patreon	3625
ủng hộ hàng tháng	3625
ủng hộ một lần	3625
""", 'あ': """
あとで	2133
あとで読む	2146
あなたにおすすめ	2158
あなたにおすすめの記事	2158
あなたへのおすすめ	2158
あわせて読みたい	2158
あわせて読む	2185
""", 'い': """
いいえ、結構です	2133
いいね	2146
いいね!してニュースをチェック	2147
いいね!で応援する	2175
いいね順	2193
いつでも解約ok	2211
いつでも解約できます	2211
いつでも解約可能	2211
いつでも配信停止できます	2214
いま読まれています	2185
いま読まれている記事	2185
""", 'お': """
おすすめ	2158
おすすめの記事	2158
おすすめプラン	2211
おすすめ情報pr	2150
おすすめ記事	2158
おすすめ関連記事	2185
おすすめ順	2193
お住まいの地域ではご覧いただけません	2198
お住まいの地域では再生できません	2198
お名前	2215
お問い合わせ	2152
お問い合わせありがとうございました	2214
お問い合わせありがとうございます	2214
お役に立ちましたか	2192
お気に入り	2146
お気に入りに追加	2146
お申し込み	2136
お酒は#歳になってから	2196
""", 'こ': """
こちらの記事もおすすめ	2185
こちらの記事も読まれています	19	2185
こちらもおすすめ	2158
こちらも読む	2185
このコンテンツは表示できません	2201
このコンテンツを表示できません	2201
このテーマをフォロー	2224
このテーマをフォローする	2224
このページは役に立ちましたか	2192
この動画の配信は終了しました	2198
この動画はお住まいの地域では再生できません	2198
この動画はご覧いただけません	2198
この動画は公開を終了しました	2198
この動画は再生できません	2198
この動画は現在ご覧いただけません	2198
この本を購入する	2196
この著者の記事	2158
この著者の記事を見る	2218
この著者の記事一覧	2218
この記事に関連するニュース	2185
この記事のタグ	2158
この記事の写真	2218
この記事の写真をすべて見る	2186
この記事の写真を見る	2218
この記事の画像	2218
この記事の画像をもっと見る	2218
この記事の画像を見る	2218
この記事の筆者	2219
この記事の関連ニュース	2185
この記事はロックされています	2211
この記事は会員限定です	2136
この記事は参考になりましたか	2192
この記事は役に立ちましたか	2192
この記事もチェック	2175
この記事をシェア	2146
この記事をプレゼント	2175
この記事をプレゼントする	2175
この記事を保存	2175
この記事を印刷	2175
この記事を印刷する	2175
この記事を書いた人	2219
この記事を書いた記者	2219
この記事を聞く	2198
この記事を聴く	2198
この記事を評価する	2175
この記者の記事をもっと見る	2218
この記者の記事を見る	2218
この記者の記事一覧	2158
この記者をフォローする	2224
この連載の記事	2158
この音声はaiが読み上げています	2198
この項目は必須です	2214
この項目は必須項目です	2214
""", 'ご': """
ご寄付はこちら	2208
ご意見	2155
ご意見をお聞かせください	2192
ご投票ありがとうございました	2192
ご支援のお願い	2134
ご支援はこちら	2208
ご登録ありがとうございました	2214
ご登録ありがとうございます	2214
ご購入はこちら	2196
ご購読の申し込み	2136
""", 'さ': """
さらに読み込む	2160
""", 'す': """
すでにアカウントをお持ちの方	2211
すでに会員の方	2211
すでに投票済みです	2192
すべてのコメントを見る	2192
すべてのニュースを見る	2218
すべての写真を見る	2186
すべての記事を見る	2218
すべて受け入れる	2152
すべて拒否	2201
すべて拒否する	2201
すべて表示	2161
すべて見る	2160
すべて許可	2152
""", 'そ': """
その他のオプション	2225
その他の記事	2158
その他の金額	2208
""", 'ど': """
どちらともいえない	2193
""", 'は': """
はい、受け取る	2204
はじめての方はこちら	2211
はてなブックマーク	2146
はてなブックマークに追加	2175
はてブ	2146
""", 'ま': """
まずは無料で	2211
また後で	2133
まだ会員でない方	2211
""", 'み': """
みんなのコメント	2155
""", 'も': """
もっと見る	2160
もっと詳しく知りたい方は	2185
もっと読む	2158
もどる	2160
""", 'よ': """
よく読まれています	2185
よく読まれている記事	2158
よく読まれている記事ランキング	2158
""", 'わ': """
わからない	2193
わかりました	2161
""", 'ア': """
アカウントをお持ちでない方	2211
アカウントをお持ちの方	2211
アカウントをお持ちの方はこちら	2211
アクセスランキング	2158
アプリで続きを読む	2203
アプリで見る	2203
アプリで読む	2203
アプリで開く	2203
アプリなら	2203
アプリのダウンロード	2145
アプリをインストール	2145
アプリをダウンロード	2145
アプリを入手	2203
アプリを開く	2145
アプリダウンロード	2145
アンケート	91
アンケートに参加する	2192
アンケートに回答する	2192
アンケートに答える	2192
アンケート実施中	2175
""", 'エ': """
エラーが発生しました	2214
""", 'オ': """
オススメ記事	2158
オフにする	2205
オンにする	2205
オンラインショップ	2196
""", 'カ': """
カテゴリ	2158
カテゴリー	2158
""", 'キ': """
キーワード	2158
""", 'ギ': """
ギャラリーを見る	2218
""", 'ク': """
クイズ	2195
クイズに挑戦	2175
クイズに挑戦する	2175
クイズに答える	2194
クッキー	2152
クッキーの設定	2201
クッキー設定	2152
クリックで拡大	2218
クリップ	2146
クリップする	2146
クロスワード	2195
""", 'ゲ': """
ゲーム	2195
ゲームで遊ぶ	2194
ゲーム一覧	2194
""", 'コ': """
コピー	2226
コピーしました	2146
コメント	2155
コメント#件	2155
コメント(#	2155
コメントする	2155
コメントのルール	2192
コメントの受付は終了しました	2192
コメントの受付を終了しました	2192
コメントはまだありません	2155
コメントをすべて見る	2192
コメントをもっと見る	2155
コメントを投稿	2155
コメントを投稿する	2192
コメントを書く	2155
コメントを残す	2155
コメントを見る	2155
コメントを送信	2192
コメントを送信する	2192
コメントを閉じる	2192
コメントガイドライン	2192
コメントポリシー	2192
コメント一覧	2155
コンテンツを表示	2201
コンテンツを表示する	2201
コンテンツを読み込む	2201
コーヒーをおごる	2208
""", 'サ': """
サイトで続ける	2203
サイトポリシー	2152
サイトマップ	2152
サインイン	2136
サポーターになる	2208
サポートする	2134
""", 'シ': """
シェア	2146
シェアしよう	2146
シェアする	2146
""", 'ス': """
スキップ	2133
スクラップ	2146
スクラップする	2146
スポンサー	2150
スポンサードリンク	2150
スポンサーリンク	2150
スポンサー企業	2196
""", 'タ': """
タイアップ	2150
タグ	2158
""", 'チ': """
チケットを予約する	2196
チケットを購入	2196
チケットを購入する	2196
チケット購入はこちら	2196
チップを送る	2134
チャンネル登録	2147
""", 'ツ': """
ツイート	2146
ツイートする	2146
ツイートを読み込む	2201
""", 'ト': """
トップ	2160
トップに戻る	2218
トップへ戻る	2160
トップニュース	2158
トップページ	2160
トップページに戻る	2218
トップページへ	2218
トピックス	2158
""", 'ド': """
ドネーション	2134
""", 'ナ': """
ナンプレ	2195
""", 'ニ': """
ニックネーム	2215
ニュースを読む	2160
ニュースレター	2140
ニュースレター登録	2140
ニュース一覧	2218
ニュース一覧へ	2218
""", 'バ': """
バックナンバー	2158
""", 'パ': """
パスワードをお忘れですか	2211
パスワードをお忘れの方	2211
パスワードをお忘れの方はこちら	2211
パスワードを忘れた方	2136
パスワードを忘れた方はこちら	2211
パズル	2195
""", 'ピ': """
ピックアップ	2158
""", 'フ': """
フィードバックを送る	2192
フィードバックを送信	2192
フォトギャラリー	2218
フォトギャラリーを見る	2218
フォロー	2147
フォローしています	2224
フォローしてね	2147
フォローしました	2147
フォローする	2147
フォローを解除	2224
フォローを解除する	2224
フォロー中	2147
フォロー解除	2224
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2199
""", 'ブ': """
ブックマーク	2146
ブックマークする	2146
ブラウザで続ける	2203
ブラウザで見る	2203
ブラウザで読む	2203
""", 'プ': """
プッシュ通知	2145
プッシュ通知を受け取りますか	2204
プッシュ通知を受け取る	2204
プライバシーの設定	2201
プライバシーポリシー	2152
プライバシーポリシーに同意する	2214
プライバシー設定	2201
プランを見る	2211
プランを選ぶ	2211
プランを選択	2211
プラン一覧	2211
プレゼント	2136
プレミアム	2136
プレミアム会員	2139
プロフィール	2220
""", 'ヘ': """
ヘルプ	2152
""", 'ペ': """
ページの先頭に戻る	2218
ページの先頭へ	2160
ページの先頭へ戻る	2218
ページを再読み込み	2206
ページを再読み込みする	2206
ページを更新する	2206
ページトップ	2160
ページトップへ	2160
ページトップへ戻る	2218
""", 'ホ': """
ホーム	2160
ホームに戻る	2218
""", 'ポ': """
ポスト	2146
ポストする	2146
""", 'マ': """
マイページ	2136
マンスリーサポーターになる	2208
""", 'ミ': """
ミュート	2199
ミュートを解除	2198
ミュート解除	2198
""", 'メ': """
メニュー	2160
メルマガ	2140
メルマガ登録	2140
メールでシェア	2225
メールで送る	2146
メールで送信	2146
メールをご確認ください	2214
メールアドレス	2140
メールアドレスが正しくありません	2214
メールアドレスを入力	2140
メールアドレスを入力してください	2214
メールマガジン	2140
メールマガジン登録	2140
""", 'ラ': """
ライター	2220
ランキング	2158
""", 'リ': """
リンクをコピー	2146
リンクをコピーしました	2175
リンクをコピーする	2175
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2136
ログイン	2136
ログイン/会員登録	2136
ログインしてコメント	2192
ログインしてコメントする	2192
ログイン・会員登録	2136
ログイン状態を保持	2211
ログイン状態を保持する	2211
""", '一': """
一回だけ	2209
一回だけ寄付する	2208
一回のみ	2209
一時停止	2199
一次性	3733
一次性捐款	3732
一番人気	2212
一覧	2160
一覧に戻る	2218
一覧へ	2160
一覧を見る	2160
""", '上': """
上一张	3742
上一篇	3674
上一篇文章	3742
上一頁	3676
上一页	3676
""", '下': """
下一张	3742
下一篇	3674
下一篇文章	3742
下一頁	3676
下一页	3676
下次再說	3649
下次再说	3649
下載app	3726
下載客戶端	3726
下載音檔	3720
下載音訊	3720
下载app	3726
下载客户端	3726
下载音频	3720
""", '不': """
不,謝謝	3649
不,谢谢	3649
不用了	3649
不知道	3714
不適切な内容を報告	2192
""", '专': """
专题	3674
""", '並': """
並び替え	2193
並べ替え	2193
""", '个': """
个人中心	3653
""", '中': """
中	2226	3750
""", '为': """
为你推荐	3674
为您推荐	3674
""", '主': """
主要ニュース	2158
""", '举': """
举报	3673
""", '了': """
了解	2161
""", '京': """
京东购买	3718
""", '人': """
人才招聘	3693
人気の動画	2185
人気の記事	2158
人気ランキング	2158
人気記事	2158
人気記事ランキング	2158
人気順	2193
人氣文章	3702
""", '仅': """
仅限会员	3735
仅限订阅用户	3735
""", '今': """
今、あなたにオススメ	2158
今、読まれている記事	2185
今すぐプレイ	2194
今すぐ遊ぶ	2194
今はしない	2133
今はやめておく	2133
今回のみ	2209
今回のみ支援する	2208
今回はしない	2133
今日の注目	2158
今日最熱門	3702
今日热点	3674
今日焦点	3674
今日熱門	3702
""", '从': """
从app store下载	3726
""", '他': """
他の記事	19
他の記事も読む	2158
""", '付': """
付費閱讀	3653
付费内容	3653
付费阅读	3653
""", '以': """
以下为广告内容	3693
以下為廣告內容	3693
以后再说	3649
以後再說	3728
""", '企': """
企画・制作	2227
""", '会': """
会员专享	3656
会员专享内容	3656
会员专属	3653
会员中心	3653
会员登录	3653
会員でない方	2211
会員でない方はこちら	2211
会員の方はこちら	2136
会員の方はログイン	2136
会員特典	2196
会員登録	2136
会員登録する	2136
会員登録はこちら	2136
会員限定	2136
会員限定特典	2196
会員限定記事	2136
""", '作': """
作者更多文章	3742
作者简介	3743
作者簡介	3743
""", '你': """
你可能也喜欢	3674
你可能也喜歡	3674
你可能感兴趣	3674
你可能还想看	3702
你可能還想看	3702
""", '使': """
使用 apple 登入	3735
使用 facebook 登入	3735
使用 google 帳號登入	3735
使用 google 登入	3735
使用 google 繼續	3735
使用apple登录	3735
使用facebook登入	3735
使用facebook登录	3735
使用google登入	3735
使用google登录	3735
使用google繼續	3735
使用google继续	3735
使用google账号登录	3735
使用条款	3669
使用條款	3669
""", '保': """
保存	2146
保存する	2146
保存设置	3724
保持登入	3735
保持登入狀態	3735
保持登录状态	3735
""", '個': """
個人情報の取り扱い	2152
個人情報の取り扱いについて	2152
個人情報の取り扱いに同意する	2214
個人情報の取扱いについて	2152
個人情報保護方針	2152
""", '倍': """
倍速	3721
""", '僅': """
僅限會員	3735
僅限訂戶	3735
""", '優': """
優先するソースに追加	2224
""", '儲': """
儲存設定	3724
""", '允': """
允許	3728
允許通知	3727
允许	3728
允许通知	3727
""", '元': """
元の記事を読む	2186
元記事で読む	2186
元記事を読む	2160
""", '免': """
免責聲明	3669
免費訂閱	3657
免費註冊	3653
免費試讀	3653
免责声明	3669
免费,无垃圾邮件	3738
免费注册	3653
免费订阅	3657
免费试读	3653
免运费	3751
免運費	3751
""", '入': """
入力必須	2214
""", '全': """
全ての写真を見る	2186
全屏	3721
全文はこちら	2186
全文を読む	2160
全文表示	2160
全画面	2199
全画面表示	2198
全画面表示を終了	2198
全螢幕	3721
全記事読み放題	2139
全部拒絕	3724
全部拒绝	3724
全部接受	3669
全部新闻	3742
全部游戏	3716
全部视频	3742
全部评论	3673
""", '公': """
公众号	3664
公式sns	2147
公式twitter	2147
公式x	2147
公式アプリ	2145
公式サイトで見る	2196
公式ショップ	2196
公式ショップはこちら	2196
""", '共': """
共有	2146
共有する	2146
共有オプション	2225
共有リンクをコピー	2175
""", '关': """
关于作者	3743
关于我们	3669
关注	3664
关注作者	3747
关注我们	3664
关注此话题	3747
关注话题	3747
关键词	3674
关闭	3649
""", '其': """
其他新聞	3674
其他新闻	19	3674
其他金額	3732
其他金额	3732
""", '再': """
再生	2160
再生時間	2199
再生速度	2198
再読み込み	2206
再読み込みする	2206
""", '写': """
写真(#枚	2186
写真をすべて見る	2218
写真をもっと見る	2186
写真を拡大	2218
写真を拡大する	2218
写真を見る	2160
写真を見る(全#枚	2186
写真・動画の投稿はこちら	2219
写真特集	2158
写评论	3673
""", '出': """
出錯了	3739
出错了	3739
""", '分': """
分享	3663
分享到	3663
分享到facebook	3693
分享到line	3693
分享到qq	3749
分享到whatsapp	3749
分享到微信	3663
分享到微博	3663
分享到朋友圈	3749
分享本文	3693
分享此文	3693
分享給好友	3693
分享給更多人看到	3693
分享给好友	3693
分享给更多人	3693
分享至	3663
分享至facebook	3663
分享至line	3693
分类	3674
分類	3674
""", '列': """
列印	3663
列印本頁	3693
列印食譜	61
""", '初': """
初めての方はこちら	2211
初割で無料体験する	2136
初月無料	2139
""", '利': """
利用規約	2152
利用規約に同意します	2214
利用規約に同意する	2214
""", '刷': """
刷新页面	3729
""", '前': """
前のページ	2160
前の写真	2218
前の画像	2218
前の記事	2158
前の記事へ	2158
前へ	2160
前回の記事はこちら	2185
前回はこちら	2186
前往捐款	3732
前往捐款頁面	3732
前往捐款页面	3732
前往購買	3718
前往贊助	3732
""", '剩': """
剩余时间	3720
剩餘時間	3720
""", '加': """
加入google偏好來源	3747
加入line好友	3664
加入会员	3653
加入我们	3693
加入我们的团队	3693
加入我們	3693
加入我們的團隊	3693
加入書籤	3663
加入會員	3653
加入白名单	3729
加载中	3720
加载内容	3724
加载帖子	3724
加载更多	3676
加载更多评论	3713
""", '動': """
動画	2158
動画で見る	2175
動画の公開は終了しました	2198
動画の配信は終了しました	2198
動画は再生できません	2198
動画をもっと見る	2218
動画を再生する	2175
動画を再生できません	2198
動画を再生できませんでした	2198
動画を見る	2160
動画を読み込み中	2198
動画を読み込んでいます	2198
動画プレーヤーを読み込み中	2198
動画一覧	2218
""", '包': """
包邮	3751
""", '協': """
協賛	2227
協賛企業	2196
""", '单': """
单次	3733
单次捐款	3650
""", '単': """
単発の寄付	2208
""", '博': """
博客來購買	3718
""", '占': """
占い	2195
""", '印': """
印刷	2146
印刷する	2146
印刷用ページ	2175
印刷用ページを表示	2175
""", '即': """
即时新闻	3674
即時新聞	3674
""", '原': """
原文を表示	2161
原文を見る	2161
原文連結	3703
原文链接	3703
""", '去': """
去京东看看	3718
去京东购买	3718
去天猫购买	3718
去淘宝购买	3718
""", '参': """
参与投票	3713
参与评论	3673
参加测验	3716
参加者募集中	2171
参加问卷调查	3693
""", '參': """
參加問卷調查	3693
參加測驗	3716
參與投票	3713
""", '友': """
友だち追加	2147
友だち追加する	2147
友善列印	3693
友達に教える	2175
""", '反': """
反馈	3673
""", '发': """
发现错误	3713
发现错误?请告诉我们	3693
发生错误	3738
发表留言	3673
发表评论	3673
发送	3739
发送成功	3738
""", '取': """
取材・文	2220
取消关注	3747
取消追蹤	3747
取消關注	3747
取消静音	3720
取消靜音	3720
""", '受': """
受け取る	2205
""", '古': """
古い順	2193
""", '可': """
可随时退订	3738
可隨時取消	3735
""", '合': """
合わせて読みたい	2158
合作伙伴	3751
合作夥伴	3751
合成音声による読み上げ	2198
合成音声による読み上げです	2198
""", '同': """
同じカテゴリの記事	2158
同じ著者の記事	2185
同意	3669
同意して続ける	2201
同意して続行	2201
同意して閉じる	2201
同意しない	2152
同意する	2152
同意の管理	2201
同意を撤回	2201
同意を撤回する	2201
同意を管理	2201
同意を管理する	2201
同意並繼續	3724
同意并继续	3724
""", '后': """
后退#秒	3720
""", '听': """
听全文	3693
听文章	3720
听新闻	3663
听这篇文章	3693
""", '商': """
商业推广	3718
商品を見る	2196
商品ページへ	2196
商城	3751
商業推廣	3718
""", '單': """
單次	3733
單次捐款	3650
單筆	3733
單筆捐款	3732
單筆支持	3732
""", '回': """
回到頂端	3742
回到頂部	3676
回到顶部	3742
回复	3673
回答する	91
回覆	3673
回頂端	3676
回首頁	3676
""", '在': """
在 app store 下載	3726
在 google play 下載	3726
在amazon購買	3718
在app store下载	3726
在app中打开	3726
在app中阅读	3726
在google play下载	3726
在patreon上支持我们	3732
在亚马逊购买	3718
在浏览器中继续	3726
在瀏覽器中繼續	3726
""", '地': """
地図を見る	2161
地図を開く	2161
""", '執': """
執筆者	2220
執筆者プロフィール	2219
""", '填': """
填字游戏	3717
填字遊戲	3717
""", '复': """
复制	3750
复制成功	3663
复制网址	3693
复制链接	3663
""", '外': """
外部コンテンツを表示	2201
外部コンテンツを表示する	2201
""", '大': """
大	2226	3750
大号字	65
大字	3663
大家还在看	3674
大家都在看	3674
""", '头': """
头条	3674
""", '好': """
好的	3728
""", '如': """
如何关闭	3730
如何关闭广告拦截器	3729
如何關閉	3730
如何關閉廣告攔截器	3729
""", '始': """
始終允許	3724
始终允许	3724
""", '姓': """
姓名	3739
""", '字': """
字体	65
字体大小	3663
字号	3663
字幕	2199	3721
字幕をオン	2198
字幕を表示	2198
字級	65	3663
字级	65
字號	3749
字體大小	65	3663
""", '官': """
官方微博	3664
""", '定': """
定期定額	3650
定期定額捐款	3732
定期定額支持	3732
定期捐款	3732
""", '寄': """
寄付	2134
寄付する	2134
寄付で応援する	2175
寄付のお願い	2134
寄付はこちら	2208
寄付はこちらから	2208
寄付をする	2134
寄付ページはこちら	2208
寄付ページへ	2208
""", '專': """
專題	3674
""", '小': """
小	2226	3750
小字	3663
小編推薦	3674
小调查	91
""", '尚': """
尚未成為會員	3735
尚無留言	3693
""", '展': """
展开	3676
展开全文	3676
展开全部	3677
展开回复	3713
展開	3676
展開全文	3742
""", '已': """
已关注	3664
已是会员	3653
已是訂戶	3735
已有帐号	3653
已有帳號	3735
已有账号	3735
已經是會員	3653
已經是會員?登入	3653
已经是订户	3735
已经有账号	3735
已複製連結	3749
已關注	3747
""", '常': """
常に表示する	2201
常に許可	2201
常に許可する	2201
""", '年': """
年払い	2212
""", '广': """
广告	3668
广告后继续阅读	3718
广告结束	3718
""", '広': """
広告	2150
広告の下に記事が続きます	2196
広告の後に続きます	2150
広告はここまで	2196
広告をスキップ	2150
広告を閉じる	2150
広告ブロッカーをご利用中です	2206
広告ブロックの解除方法	2206
広告ブロックを解除してください	2206
広告ブロックを解除しました	2206
広告企画	2150
広告終わり	2196
""", '廣': """
廣告	3668
廣告後繼續閱讀	3718
廣告結束	3718
廣編企劃	3718
廣編特輯	3718
""", '延': """
延伸閱讀	3674
延伸阅读	3674
""", '开': """
开启app	3726
开启推送	3727
开启通知	3727
开始测验	3716
开通会员	3653
""", '当': """
当前时间	3720
当当购买	3718
""", '影': """
影片已下架	3720
影片已移除	3720
影片無法播放	3720
影片載入中	3720
影音	3674
""", '後': """
後で	2133
""", '微': """
微信	3663
微信扫一扫	3749
微信扫码分享	3749
微信登录	3735
微博	3663
""", '必': """
必填	3739
必填字段	3738
必填欄位	3738
必填項	3738
必填项	3738
必須	2215
必須項目	2214
必須項目です	2214
""", '忘': """
忘記密碼	3653
忘记密码	3653
""", '応': """
応援する	2134
""", '快': """
快进#秒	3720
""", '总': """
总是允许	3724
""", '您': """
您可能也喜歡	3674
您可能感兴趣	3674
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3702
您可随时退订	3738
您可隨時取消訂閱	3738
您已关注此话题	3747
您已投过票	3713
您已投過票	3713
您已经投过票	3713
您的信息已发送	3738
您的投票已提交	3713
您的訊息已送出	3738
您的邮箱	3657
您的電郵	3657
""", '情': """
情報をお寄せください	2219
情報提供のお願い	2219
情報提供はこちら	2219
""", '想': """
想接收即時新聞通知嗎	3727
想接收通知吗	3727
""", '意': """
意見反饋	3713
意見回饋	3713
意见反馈	3673
""", '感': """
感想を送る	2155
感謝您的參與	3713
感謝您的投票	91	3713
感谢您,您的信息已发送	3738
感谢您的参与	3713
感谢您的投票	91	3713
""", '成': """
成为会员	3650
成為會員	3650
""", '我': """
我们无法显示此内容	3724
我同意	3669
我同意处理我的个人数据	3738
我同意接收电子邮件	3738
我同意隱私權政策	3738
我已关闭	3729
我已关闭广告拦截器	3729
我已閱讀並同意隱私權政策	3738
我已關閉廣告攔截器	3729
我已阅读并同意隐私政策	3738
我的帐户	3653
我的帳戶	3653
我知道了	3669
我要举报	3713
我要投票	3713
我要檢舉	3713
我要爆料	3743
我要留言	3673
我要糾錯	3693
我要纠错	3673
我要评论	3673
""", '或': """
或	3736
""", '戻': """
戻る	2160
""", '所': """
所有新闻	3742
所有留言	3673
""", '手': """
手机号	3739
""", '打': """
打印	3663
打印本页	3693
打印食谱	61
打开	3677
打开app	3726
打开app查看更多	3726
打开app阅读	3726
打开app阅读全文	3726
打开客户端阅读	3726
打开微信扫一扫	3749
打开推送	3727
打赏	3650
""", '扫': """
扫一扫分享	3749
扫描二维码下载	3726
扫码下载	3726
扫码下载app	3726
扫码下载客户端	3726
""", '投': """
投票	91	3714
投票ありがとうございました	91	2192
投票する	91	2175
投票を受け付けました	2192
投票区	91
投票成功	3713
投票済みです	2192
投票結果を見る	91
投稿する	2155
投稿を表示	2201
投稿を表示する	2201
投稿を読み込む	2201
投稿须知	3743
""", '折': """
折りたたむ	2161
""", '报': """
报告错误	3677
""", '拒': """
拒絕	3669
拒绝	3669
拒绝全部	3724
""", '招': """
招聘启事	3693
""", '拡': """
拡大	2146
拡大する	2160
""", '按': """
按年計費	3735
按年计费	3735
按月	3733
按月捐款	3732
按月计费	3735
按讚	3664
""", '捐': """
捐款	3650
捐贈	3650
捐赠	3650
""", '掃': """
掃描qr code下載	3726
掃碼下載	3726
""", '排': """
排序	3714
排行榜	3674
""", '採': """
採用情報	2171
""", '接': """
接受	3669
接受並繼續	3724
接受全部	3669
接受并继续	3724
接受所有	3669
接收通知	3727
""", '推': """
推广	3668
推广内容	3668
推廣	3668
推荐	3674
推荐文章	3674
推荐方案	3736
推荐阅读	3674
推薦	3674
推薦文章	3674
推薦閱讀	3674
""", '提': """
提交	91	3739
提交成功	3738
提交评论	3713
提供	2150
提供反馈	3713
提供意見	3713
提供新聞線索	3743
提供新闻线索	3743
""", '搜': """
搜尋	3676
搜索	3676
""", '撤': """
撤回同意	3724
""", '播': """
播放	3676
播放器加载中	3720
播放速度	3720
""", '支': """
支持我们	3650
支持我們	3650
支援する	2134
支援はこちら	2208
""", '收': """
收合	3677
收听	3663
收听文章	3720
收听本文	3693
收聽文章	3693
收聽本文	3720
收藏	3663
收藏文章	3663
收藏本文	3693
收藏食譜	61
收藏食谱	61
收起	3676
收起回复	3713
""", '放': """
放大图片	3742
放大圖片	3742
放大字体	3749
放大字體	3749
""", '数': """
数独	2195	3717
""", '數': """
數獨	3717
""", '文': """
文字の大きさ	65	2146
文字を大きくする	2225
文字を小さくする	2225
文字サイズ	2146
文字サイズを変更	2225
文字サイズ変更	65
文字拡大	2225
文字稿	3721
文字起こし	2199
文字起こしを表示	2198
文字起こしを見る	2198
文章未完 廣告後繼續	3718
""", '新': """
新しい順	2193
新着	2158
新着ニュース	2158
新着記事	2158
新着記事一覧	2185
新着順	2193
新聞線索	3743
新聞自律	3743
新規会員登録	2136
新規登録	2136
新闻简报	3657
新闻线索	3743
""", '无': """
无所谓	3714
无法显示此内容	3724
""", '早': """
早割	2227
早鳥票	3751
早鸟票	3751
""", '时': """
时长	3721
""", '明': """
明白了	3677
""", '是': """
是否允许通知	3727
是否接收推送通知	3727
是否接收通知	3727
是否開啟通知	3727
""", '显': """
显示全部	3742
显示内容	3724
显示原文	3677
显示字幕	3720
显示帖子	3724
显示更多	3676
""", '時': """
時長	3721
""", '暂': """
暂不	3649
暂无评论	3693
""", '暫': """
暫不	3649
""", '更': """
更多	3674
更多作者文章	3742
更多内容	3674
更多分享方式	3749
更多图片	3742
更多圖片	3742
更多報導	3674
更多影片	3742
更多报道	3674
更多文章	3674
更多新聞	3674
更多新聞請看	3702
更多新闻	3674
更多游戏	3716
更多精彩	3702
更多精采內容	3693
更多视频	3742
更多选项	3749
更多選項	3749
更正政策	3743
更正與說明	3743
""", '書': """
書籍を購入する	2196
""", '最': """
最受欢迎	3736
最受歡迎	3736
最多人看	3702
最新	3714
最新ニュース	2158
最新ニュースを通知で受け取る	2204
最新号	2185
最新影音	3702
最新文章	3674
最新新聞	3674
最新新闻	3674
最新消息	3674
最新記事	2158
最旧	3714
最早	3714
最热	3714
最熱	3714
最舊	3714
最超值	3735
""", '會': """
會員中心	3653
會員專享	3656
會員專享內容	3656
會員專屬	3653
會員登入	3653
""", '月': """
月払い	2212
月額#円	2139
月額#円(税込	2139
""", '有': """
有効なメールアドレスを入力してください	2214
有料会員登録	2136
有料会員記事	2175
有料登録	2136
有料記事	2136
""", '朋': """
朋友圈	3663
""", '服': """
服务条款	3669
服務條款	3669
""", '朗': """
朗读全文	3720
""", '朝': """
朝刊・夕刊	2136
""", '未': """
未满十八岁禁止饮酒	3718
未滿十八歲禁止飲酒	3718
""", '本': """
本を購入する	2196
本周热门	3702
本文へ	2160
本文へ移動	2160
本文对您有帮助吗	3713
本文已锁定	3735
本文由ai语音朗读	3720
""", '机': """
机器翻译	3693
机翻	3746
""", '来': """
来测测你的知识	3716
""", '查': """
查看专题	3742
查看作者主页	3743
查看作者更多文章	3742
查看全部	3676
查看全部图片	3742
查看全部評論	3713
查看全部评论	3713
查看原图	3676
查看原文	3703
查看回复	3713
查看回覆	3713
查看图集	3742
查看圖集	3742
查看地图	3677
查看專題	3742
查看投票结果	91
查看文字稿	3720
查看更多	3676
查看更多图片	3742
查看更多评论	3713
查看留言	3673
查看結果	91
查看结果	91	3677
查看訂閱方案	3735
查看詳情	3677
查看订阅方案	3735
查看评论	3673
查看详情	3677
查看逐字稿	3720
查看高清图集	3742
""", '标': """
标签	3674
""", '検': """
検索	2160
""", '業': """
業配	3668
""", '楽': """
楽天で見る	2196
楽天で詳細を見る	2196
楽天で購入	2196
楽天で購入する	2196
楽天市場で見る	2196
楽天市場で購入	2196
""", '標': """
標籤	3674
""", '機': """
機器翻譯	3693
機械翻訳	2223
""", '檢': """
檢舉	3673
""", '次': """
次のページ	2160
次の写真	2218
次の画像	2218
次の記事	2158
次の記事へ	2158
次へ	2160
次ページ	2160
次回から自動的にログイン	2211
""", '正': """
正しいメールアドレスを入力してください	2214
正在加载播放器	3720
""", '此': """
此影片無法播放	3720
此文章已锁定	3735
此欄位為必填	3738
此視頻無法播放	3720
此视频不可用	3720
此视频已被删除	3720
此項為必填	3738
此页面对您有帮助吗	3713
此项为必填项	3738
""", '残': """
残り時間	2198
""", '毎': """
毎年	2209
毎月	2209
毎月寄付する	2208
毎月支援する	2208
""", '每': """
每一份支持都很重要	3732
每一份支持都重要	3732
每年	3733
每月	3733
每月捐款	3650
""", '氏': """
氏名	2215
""", '民': """
民調	91
""", '沒': """
沒意見	3714
""", '没': """
没意见	3714
没有账号	3735
""", '注': """
注册	3653
注目の記事	2158
注目キーワード	2158
注目ワード	2158
注目記事	2158
""", '测': """
测测你的知识	3716
""", '清': """
清晰度	3721
""", '游': """
游戏	3717
""", '点': """
点击图片查看大图	3742
点击排行	3674
点击播放	3693
点击放大	3742
点击查看原文	3703
点击查看大图	3676
点击阅读原文	3703
点我看视频	3693
点赞	3663
""", '為': """
為您推薦	3674
""", '热': """
热点	3674
热点推荐	3674
热门	3674
热门排行	3674
热门文章	3674
热门新闻	3674
""", '無': """
無料で体験する	2136
無料で始める	2211
無料で試す	2211
無料で読む	2136
無料アプリをダウンロード	2203
無料ゲーム	2194
無料会員登録	2136
無料会員限定	2136
無料体験	2136
無料登録	2136
無法播放影片	3720
無法顯示此內容	3724
""", '焦': """
焦點新聞	3674
""", '熱': """
熱門	3674
熱門排行	3674
熱門文章	3674
熱門新聞	3674
熱門話題	3674
""", '爆': """
爆料信箱	3743
爆料專線	3743
爆料热线	3743
""", '特': """
特別協賛	2227
特定商取引法に基づく表記	2152
特集	2158
特集を見る	2218
特集ページへ	2218
特集一覧	2218
""", '猜': """
猜你喜欢	3674
猜你喜歡	3674
""", '現': """
現在の再生時間	2198
""", '用': """
用app開啟	3726
""", '由': """
由ai生成	3746
由ai语音朗读	3720
""", '申': """
申し込む	2136
""", '电': """
电子报	3657
电子邮箱	3657
""", '画': """
画像をクリックして拡大	2218
画像を拡大	2160
画像を拡大する	2218
画像を見る	2160
画質	2199
""", '留': """
留言	3673
留言(#	3673
留言已關閉	3713
留言規則	3713
留言规则	3713
""", '登': """
登入	3653
登入/註冊	3653
登入後留言	3713
登出	3653
登录	3653
登录/注册	3653
登录后发表评论	3713
登錄	3653
登録	2136
登録が完了しました	2175
登録して続きを読む	2136
登録する	2136
""", '發': """
發現錯誤	3713
發現錯誤?請告訴我們	3693
發生錯誤	3738
發表留言	3673
發表評論	3673
""", '皆': """
皆さまのご支援が力になります	2208
""", '監': """
監修者	2220
""", '目': """
目前時間	3720
目录	3676
目次	2160
目錄	3676
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3674
相关报道	3674
相关推荐	3674
相关文章	3674
相关新闻	3674
相关标签	3674
相关视频	3702
相关阅读	3674
相關主題	3674
相關報導	3674
相關影片	3702
相關推薦	3674
相關文章	3674
相關新聞	3674
相關標籤	3674
相關閱讀	3674
""", '看': """
看了这篇文章的人也看	3674
看全文	3742
看原文	3703
看更多	3674
看更多作者文章	3742
看更多文章	3702
看更多新聞	3702
看更多照片	3742
看結果	91
""", '知': """
知道了	3677
""", '確': """
確認メールをお送りしました	2214
確認画面へ	2215
""", '禁': """
禁止酒駕	3718
禁止酒駕,飲酒過量有害健康	3718
""", '稍': """
稍后	3728
稍后再说	3649
稍后提醒我	3649
稍后阅读	3693
稍後	3728
稍後再說	3649
稍後提醒我	3649
稍後閱讀	3693
""", '立': """
立即投票	91
立即捐助	3732
立即捐款	3650
立即捐赠	3732
立即訂閱	3653
立即订阅	3653
立即试玩	3716
立即購票	3718
立即贊助	3732
立即购票	3718
立即选购	3718
立即選購	3718
立即開始玩	3716
""", '筆': """
筆者	2220
筆者プロフィール	2219
""", '管': """
管理cookie	3724
管理同意	3724
管理同意设置	3724
管理同意選項	3724
""", '粉': """
粉絲團	3664
""", '精': """
精彩推荐	3702
精彩推薦	3702
精选	3674
""", '紙': """
紙面ビューアー	2136
""", '結': """
結果を見る	91	2161
""", '続': """
続きはこちら	2186
続きをみる	2160
続きを読む	2136
""", '網': """
網友留言	3673
""", '編': """
編輯推薦	3674
編輯準則	3743
編輯精選	3674
編集ポリシー	2219
編集方針	2219
編集部おすすめ	2158
編集部のおすすめ	2158
""", '縮': """
縮小	2146
縮小字體	3749
""", '繼': """
繼續使用網頁版	3726
繼續閱讀	3676
繼續閱讀請往下	3718
""", '纠': """
纠错	3673
""", '继': """
继续在浏览器阅读	3726
继续浏览内容	3676
继续阅读	3676
""", '编': """
编辑准则	3743
编辑推荐	3674
编辑精选	3674
""", '缩': """
缩小字体	3749
""", '网': """
网友评论	3673
""", '翻': """
翻訳を表示	2161
""", '联': """
联系作者	3743
联系我们	3669
联系编辑部	3743
""", '聯': """
聯絡我們	3669
聯絡編輯部	3743
""", '聽': """
聽全文	3693
聽文章	3720
聽新聞	3663
聽這篇文章	3693
""", '脳': """
脳トレ	2195
""", '自': """
自动播放	3721
自動再生	2199
自動播放	3721
自動翻訳	2223
自定义金额	3732
自訂金額	3732
""", '菜': """
菜单	3676
""", '著': """
著作権	2152
著者の記事一覧	2218
著者をフォロー	2224
著者をフォローする	2224
著者プロフィール	2219
""", '複': """
複製	3750
複製網址	3693
複製連結	3663
""", '要': """
要接收推送通知吗	3727
要接收通知嗎	3727
""", '觀': """
觀看更多	3702
""", '视': """
视频	3674
视频不可用	3720
视频加载中	3720
视频已下架	3720
视频已失效	3720
视频无法播放	3720
视频正在加载	3720
""", '解': """
解鎖全文	3693
解锁全文	3693
解除しました	2207
解除方法	2207
解除方法はこちら	2207
""", '訂': """
訂戶專享	3718
訂戶專享優惠	3718
訂戶專享內容	3735
訂正について	2219
訂閱	3653
訂閱推播	3727
訂閱會員	3653
訂閱會員專屬內容	3693
訂閱郵件	3657
訂閱電子報	3657
""", '記': """
記事に関するお問い合わせ	2219
記事の続きはこちら	2186
記事の続きを読む	2218
記事は広告の下に続きます	2196
記事は広告の後に続きます	2196
記事へのお問い合わせ	2219
記事へのご意見	2155
記事をサポートする	2134
記事をプレゼント	2136
記事をプレゼントする	2175
記事を保存	2146
記事を保存する	2175
記事を印刷する	2146
記事を聴く	2198
記事を読む	2160
記事を音声で聞く	2198
記事を音声で聴く	2198
記事ランキング	2158
記事一覧	2160
記事一覧へ	2218
記事一覧を見る	2186
記事全文を読む	2160
記住我	3735
記者をフォロー	2224
記者プロフィール	2219
記者募集	2171
記者募集中	2171
""", '設': """
設定を保存	2201
設定を保存する	2201
""", '許': """
許可	2205
許可する	2152
""", '註': """
註冊	3653
""", '評': """
評価順	2193
評論	3673
評論已關閉	3713
評論規則	3713
""", '話': """
話題の記事	2158
""", '該': """
該作者更多文章	3742
""", '詳': """
詳しく見る	2161
詳細	2161
詳細・購入はこちら	2196
""", '語': """
語音播報	3693
語音朗讀	3693
""", '誤': """
誤りを報告	2161
誤字脱字の報告	2175
誤字脱字を報告	2219
誤字脱字を報告する	2175
""", '読': """
読まれている記事	2158
読み上げ	2175
読み放題	2139
読み込み中です	2198
読者限定	2196
""", '請': """
請填寫讀者問卷	3693
請我們喝杯咖啡	3732
請查收郵件	3738
請檢查您的收件匣	3738
請繼續下滑閱讀	3718
請繼續往下閱讀	3668
請輸入有效的電子郵件	3738
請輸入有效的電子郵件地址	3738
請輸入電子郵件	3657
請關閉廣告攔截器	3729
""", '讀': """
讀者優惠	3718
讀者專享	3718
""", '讚': """
讚	3663
讚賞支持	3650
""", '订': """
订户专享	3718
订户专享优惠	3718
订阅	3653
订阅会员	3653
订阅推送	3727
订阅邮件	3657
""", '记': """
记住我	3735
记者简介	3743
""", '设': """
设为google首选来源	3747
""", '评': """
评论	3673
评论(#	3673
评论已关闭	3713
评论规则	3713
""", '诚': """
诚聘英才	3693
""", '话': """
话题	3674
""", '该': """
该视频不可用	3720
该视频已下架	3720
""", '详': """
详情	3677
""", '语': """
语音朗读	3693
语音由ai生成	3720
""", '请': """
请先登录再评论	3693
请关闭广告拦截器	3729
请我们喝杯咖啡	3732
请查收邮件	3738
请检查您的收件箱	3738
请继续往下阅读	3668
请输入有效的电子邮件地址	3738
请输入有效的邮箱地址	3738
请输入邮箱	3657
""", '读': """
读者专享	3718
读者优惠	3718
""", '購': """
購入はこちら	2196
購票	3751
購票連結	3718
購読	2136
購読する	2136
購読のお申し込み	2136
購読プランを見る	2211
購読申し込み	2136
購買本書	3718
""", '贈': """
贈る	2226
贈送文章	3693
贈送文章給朋友	3693
贈送此文	3693
""", '贊': """
贊助	3650
贊助內容	3668
贊助商	3668
贊助我們	3732
""", '购': """
购买本书	3718
购买此书	3718
购票	3751
购票链接	3718
""", '赞': """
赞	3714
赞助	3650
赞助内容	3668
赞助商	3751
赞助商链接	3668
赞助我们	3732
赞赏	3650
""", '赠': """
赠送文章	3749
赠送此文	3693
""", '超': """
超值方案	3735
""", '跳': """
跳到主要內容	3676
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3714
""", '載': """
載入中	3720
載入內容	3724
載入更多	3676
載入貼文	3724
""", '轉': """
轉發	3663
""", '转': """
转发	3663
""", '载': """
载入内容	3724
""", '返': """
返信	2155
返信する	2155
返信を表示	2192
返信を見る	2192
返信を隠す	2192
返回頂部	3742
返回顶部	3676
返回首頁	3742
返回首页	3676
""", '还': """
还不是会员	3735
还没有账号	3735
""", '这': """
这篇文章对你有帮助吗	3713
这篇文章对您有帮助吗	3713
""", '进': """
进入专题	3742
进入专题页	3742
""", '连': """
连结已复制	3749
""", '追': """
追蹤	3664
追蹤中	3747
追蹤主題	3747
追蹤作者	3747
追蹤我們	3664
""", '退': """
退出全屏	3720
""", '送': """
送信	91	2215
送信が完了しました	2214
送信しました	2214
送信する	91	2215
送信完了	2214
送出	91	3739
送出成功	3738
送出留言	3713
送出評論	3713
送料無料	2227
""", '选': """
选择	3736
选择方案	3735
选择订阅方案	3735
""", '逐': """
逐字稿	3721
""", '這': """
這篇文章對你有幫助嗎	3713
這篇文章對您有幫助嗎	3713
""", '通': """
通報	2193
通報する	2155
通知をオン	2145
通知をオンにする	2204
通知を受け取らない	2204
通知を受け取りますか	2204
通知を受け取る	2175
通知を設定する	2204
通知を許可	2204
通知を許可しますか	2204
通知を許可する	2204
""", '速': """
速報	2158
速報を通知で受け取る	2204
速報通知を受け取る	2175
""", '連': """
連結已複製	3693
連載	2158
連載をフォロー	2224
連載をフォローする	2224
連載を見る	2218
連載一覧	2218
""", '遊': """
遊戲	3717
""", '運': """
運営会社	2152
""", '違': """
違反を報告	2192
違反を報告する	2192
違反報告	2155
""", '選': """
選單	3676
選択する	2212
選擇	3736
選擇方案	3735
選擇訂閱方案	3735
""", '還': """
還不是會員	3735
還沒有帳號	3735
""", '邮': """
邮箱	3657
邮箱格式不正确	3738
邮箱格式错误	3738
""", '配': """
配信停止はいつでも可能です	2214
""", '重': """
重新加载页面	3729
重新整理頁面	3729
重新載入頁面	3729
""", '金': """
金額を入力	2208
金額を指定	2208
金額を指定する	2208
""", '链': """
链接已复制	3693
""", '閉': """
閉じる	2133	2160
""", '開': """
開く	2161
開啟推播	3727
開啟通知	3727
開始測驗	3716
開通會員	3653
""", '間': """
間違いを見つけたら	2219
""", '関': """
関連	2158
関連する記事	2158
関連キーワード	2158
関連タグ	2158
関連トピックス	2158
関連ニュース	2158
関連リンク	2158
関連動画	2158
関連情報	2158
関連記事	2158
関連記事はこちら	2185
""", '閱': """
閱讀全文	3676
閱讀原文	3703
閱讀更多	3676
""", '關': """
關於作者	3743
關於我們	3669
關注	3664
關注作者	3747
關注我們	3664
關注此主題	3747
關鍵字	3674
關閉	3649
""", '阅': """
阅读全文	3676
阅读原文	3703
阅读更多	3676
""", '随': """
随时取消	3735
随时可取消	3735
""", '隐': """
隐私政策	3669
隐私权政策	3669
隐私设置	3724
""", '隨': """
隨時取消	3735
""", '隱': """
隱私政策	3669
隱私權政策	3669
隱私權設定	3724
隱私設定	3724
""", '離': """
離開全螢幕	3720
""", '電': """
電子信箱	3657
電子信箱格式錯誤	3738
電子報	3657
電子版	2136
電子郵件格式不正確	3738
電郵	3739
""", '静': """
静音	3721
""", '靜': """
靜音	3721
""", '音': """
音声で聞く	2146
音声をダウンロード	2198
音声読み上げ	2175
""", '頭': """
頭條	3674
""", '顯': """
顯示內容	3724
顯示原文	3677
顯示字幕	3720
顯示更多	3676
顯示貼文	3724
""", '飲': """
飲酒過量,有害健康	3718
飲酒過量有害健康	3718
""", '首': """
首頁	3676
首页	3676
""", '马': """
马上开始	3716
马上玩	3716
""", '验': """
验证码	3739
""", '點': """
點我看影片	3693
點擊播放	3720
點擊播放本文	3693
點擊放大	3742
點擊看大圖	3742
點閱排行	3702
""", '가': """
가	2245
가로세로 낱말퀴즈	2287
가입하기	2236
가장 많이 본 뉴스	2252
가장 인기	2306
""", '개': """
개인정보 설정	2293
개인정보 수집 동의	2307
개인정보 수집 및 이용 동의	2307
개인정보 수집 및 이용에 동의합니다	2307
개인정보 수집·이용에 동의합니다	2307
개인정보 처리방침	2250
개인정보처리방침	2250
""", '갤': """
갤러리 보기	2312
""", '거': """
거부	2250
""", '검': """
검색	2254
""", '게': """
게시물 보기	2293
게시물 불러오기	2293
게임	2287
게임 전체보기	2285
게임 하러 가기	2285
""", '결': """
결과 보기	91	2255
""", '계': """
계속 읽기	2236
계정이 있으신가요	2305
""", '고': """
고객센터	2250
고충처리인	2313
""", '공': """
공감	2284
공감순	2284
공유	2245
공유하기	2245
""", '과': """
과거순	2284
""", '관': """
관련 기사	2252
관련 뉴스	2252
관련 영상	2275
관련 태그	2252
관련기사	2252
관련뉴스	2252
관련키워드	2252
""", '광': """
광고	2249
광고 닫기	2249
광고 아래에 기사가 계속됩니다	2288
광고 영역	87
광고 종료	2288
광고 차단 해제 방법	2298
광고 차단을 해제해 주세요	2298
광고 차단을 해제했습니다	2298
광고 차단이 감지되었습니다	2298
광고 후 계속됩니다	2288
광고성 정보 수신 동의	2307
광고성 정보 수신에 동의합니다	2307
""", '괜': """
괜찮습니다	2233
""", '교': """
교보문고에서 구매	2288
""", '구': """
구글 계정으로 계속하기	2305
구글 계정으로 로그인	2305
구글 선호 매체로 추가	2316
구글 플레이에서 다운로드	2295
구글로 계속하기	2305
구글로 로그인	2305
구글플레이에서 다운로드	2295
구독	2236
구독 상품 보기	2305
구독 상품 선택	2305
구독 신청	2236
구독 신청이 완료되었습니다	2307
구독 신청하기	2305
구독 전용	2236
구독 중	2236
구독 취소	2316
구독권 선택	2305
구독신청	2236
구독이 완료되었습니다	2267
구독자 전용	2238
구독자 전용 기사	2305
구독자 전용 혜택	2288
구독자 혜택	2288
구독중	2316
구독하고 이어서 읽기	2267
구독하기	2236
구매하기	2288
구매하러 가기	2288
""", '글': """
글씨 크기	65
글씨크기	2245
글자 작게	2317
글자 크게	2317
글자 크기	2245
글자 크기 변경	65	2267
글자 크기 조절	65	2267
글자크기	2245
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2301
""", '기': """
기계 번역	2315
기부하기	2234
기사 공유	2317
기사 공유하기	2245
기사 더보기	2267
기사 듣기	2267
기사 링크 복사	2267
기사 본문	2254
기사 선물하기	2267
기사 스크랩	2317
기사 스크랩하기	2267
기사 오류 신고	2267
기사 오류 제보	2267
기사 요약	2315
기사 원문 보기	2267
기사 음성으로 듣기	2289
기사 저장	2317
기사 저장하기	2267
기사 전문 보기	2312
기사 전체보기	2312
기사 제보	2313
기사 제보 및 문의	2267
기사 후원하기	2234
기사는 광고 아래에 계속됩니다	2288
기사는 광고 후 계속됩니다	2288
기사듣기	2289
기사에 대한 의견	2251
기사원문	2254
기사저장	2245
기사제보	2313
기자 구독	2262
기자 구독하기	2262
기자 소개	2313
기자 페이지	2262
기자 프로필 보기	2262
기자구독	2316
기자에게 메일 보내기	2313
기자에게 이메일 보내기	2313
기자의 다른 기사	2262
기자의 다른 기사 보기	2312
기자의 다른기사	2252
기자의 다른기사 보기	2312
기자페이지 바로가기	2312
기획 기사 보기	2312
""", '나': """
나중에	2233
나중에 보기	2267
나중에 읽기	2267
나중에 하기	2233
""", '남': """
남은 시간	2289
""", '낱': """
낱말퀴즈	2287
""", '내': """
내 정보	2236
""", '네': """
네, 받을게요	2296
네이버 구독	2248
네이버 로그인	2305
네이버 밴드 공유	2317
네이버 블로그	2245
네이버로 로그인	2305
네이버에서 구독	2248
네이버에서 구독하기	2248
""", '놓': """
놓치면 안 되는 기사	2275
""", '뉴': """
뉴스 더보기	2312
뉴스 듣기	2267
뉴스레터 구독	2241
뉴스레터 구독 신청	2241
뉴스레터 무료 구독	2267
뉴스레터 신청	2241
""", '다': """
다른 공유 찾기	2245
다른 금액	2301
다른 기사	19	2252
다른 기사 더 보기	19
다른 기사 보기	2262
다른기사	2252
다른기사 보기	2252
다시 보지 않기	2233
다음	2254
다음 기사	2252
다음 기사 보기	2267
다음 사진	2312
다음 페이지	2254
다음글	2312
다음기사	2252
다음에	2233
다음에 하기	2297
""", '닫': """
닫기	2233
""", '답': """
답글	2251
답글 달기	2283
답글 더보기	2283
답글 보기	2283
답글 쓰기	2283
답글 접기	2283
답글쓰기	2251
""", '당': """
당신이 좋아할 만한	2252
""", '댓': """
댓글	2251
댓글 #	2251
댓글 #개	2251
댓글 닫기	2283
댓글 더보기	2283
댓글 등록	2283
댓글 등록하기	2283
댓글 보기	2251
댓글 쓰기	2251
댓글 운영 원칙	2283
댓글 운영 정책	2267
댓글 운영정책	2267
댓글 작성	2283
댓글 작성 규칙	2283
댓글 작성하기	2283
댓글 정책	2283
댓글보기	2251
댓글쓰기	2251
댓글을 입력해주세요	2251
댓글이 닫혔습니다	2283
""", '더': """
더 많은 옵션	2317
더 보기	2254
더보기	2252	2254
""", '도': """
도서 구매하기	2288
도움이 되었나요	2283
""", '독': """
독자 의견 조사	2267
독자 특별 할인	2288
독자 할인	2288
""", '동': """
동영상	2252
동영상 로딩 중	2289
동영상 재생	2289
동영상을 불러오는 중입니다	2289
동영상을 재생할 수 없습니다	2289
동의	2250
동의 관리	2293
동의 철회	2293
동의 철회하기	2293
동의 후 계속	2293
동의하고 계속	2293
동의하고 계속하기	2293
동의합니다	2250
""", '등': """
등록	2251
""", '디': """
디지털뉴스부	2262
디지털뉴스팀	2262
디지털콘텐츠팀	2262
""", '또': """
또는	2306
""", '라': """
라인	2245
""", '랭': """
랭킹	2252
랭킹뉴스	2252
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
로그아웃	2236
로그인	2236
로그인 상태 유지	2305
로그인 유지	2305
로그인 전용 기사	2305
로그인 후 댓글 쓰기	2267
로그인 후 댓글을 작성할 수 있습니다	2283
로그인 후 이용해 주세요	2283
로그인/회원가입	2236
로그인이 필요	2238
로딩 중	2289
로딩 중입니다	2289
로딩중	2289
""", '링': """
링크 복사	2245
링크가 복사되었습니다	2267
""", '마': """
마이페이지	2236
""", '많': """
많이 본 기사	2252
많이 본 뉴스	2252
많이 본 영상	2275
많이 읽은 기사	2252
많이본 기사	2252
많이본 뉴스	2252
""", '매': """
매달	2302
매월	2302
""", '맨': """
맨 위로	2254
맨위로	2254
""", '메': """
메뉴	2254
메뉴 닫기	2254
메시지가 전송되었습니다	2307
메일	2245
메일함을 확인해 주세요	2307
""", '모': """
모두 거부	2293
모두 동의	2250
모두 허용	2293
모르겠다	2284
모름/무응답	2284
모바일 웹으로 계속	2295
""", '목': """
목록	2254
목록 보기	2312
목록보기	2254
목록으로	2312
""", '무': """
무료 게임	2285
무료 배송	2319
무료 체험 시작하기	2236
무료 회원가입	2236
무료, 스팸 없음	2307
무료배송	2319
""", '문': """
문의	2251
문자 크기	65
""", '바': """
바로 구매하기	2288
바로가기	2245
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2290
""", '밴': """
밴드	2245
""", '번': """
번역 보기	2255
""", '베': """
베스트	2252
""", '보': """
보내기	2309
""", '복': """
복사	2318
복사하기	2245
""", '본': """
본문 글씨 줄이기	2245
본문 글씨 키우기	2245
본문 바로가기	2254
본문으로 바로가기	2254
""", '북': """
북마크	2245
""", '브': """
브라우저에서 계속	2295
브라우저에서 계속 보기	2295
""", '비': """
비공감	2284
비밀번호 찾기	2236
비밀번호를 잊으셨나요	2305
""", '사': """
사이트맵	2250
사진 더 보기	2312
사진 더보기	2312
사진 모두 보기	2312
사진 크게 보기	2312
사진 크게보기	2312
사진 확대	2254
""", '삭': """
삭제된 동영상입니다	2289
""", '새': """
새로고침	2298
""", '선': """
선택	2306
선택 저장	2293
선호 매체로 추가	2316
""", '설': """
설문	91
설문 참여 바로가기	2267
설문 참여하기	2267
설문에 참여하기	2283
설문조사	91
설문조사 참여하기	2267
설정 저장	2293
""", '속': """
속보	2252
속보 알림 받기	2267
속보 알림 신청	2267
속보 알림을 받으시겠습니까	2296
""", '스': """
스도쿠	2287
스크랩	2245
스크랩하기	2267
스크립트	2290
스크립트 보기	2289
스토어	2319
스토어 바로가기	2288
스폰서	2249
""", '시': """
시리즈 보기	2312
""", '신': """
신고	2251
신고하기	2283
신문구독	2236
신청이 완료되었습니다	2307
""", '실': """
실시간 뉴스	2252
""", '아': """
아마존에서 구매	2288
아마존에서 보기	2288
아이디 저장	2305
아이디 찾기	2305
아직 회원이 아니신가요	2305
""", '알': """
알겠습니다	2255
알라딘에서 구매	2288
알라딘에서 보기	2288
알림 받기	2244
알림 설정	2244
알림 설정하기	2296
알림 켜기	2296
알림 허용	2296
알림을 받으시겠습니까	2296
알림을 받으시겠어요	2296
알림을 켜시겠습니까	2296
""", '애': """
애드블록을 해제해 주세요	2298
애드블록이 감지되었습니다	2298
애플로 계속하기	2305
애플로 로그인	2305
""", '앱': """
앱 다운로드	2244
앱 다운로드하기	2244
앱 다운받기	2295
앱 설치	2244
앱 설치하기	2244
앱스토어에서 다운로드	2295
앱에서 계속 읽기	2295
앱에서 보기	2295
앱에서 열기	2295
앱에서 이어보기	2295
앱으로 보기	2295
""", '언': """
언제든 해지 가능	2305
언제든지 수신 거부할 수 있습니다	2307
언제든지 해지 가능	2305
""", '에': """
에디터 추천	2252
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2301
""", '연': """
연간 결제	2305
연간 구독	2305
연관기사	2252
연락처	2309
연재 보기	2312
""", '열': """
열기	2255
""", '영': """
영상	2252
영상 더보기	2312
영상 보기	2267
영상 재생	2289
영상으로 만나보세요	2267
영상으로 보기	2267
영상을 불러오는 중입니다	2289
영상을 재생할 수 없습니다	2289
""", '예': """
예매 바로가기	2288
예매하기	2288
예스#에서 구매	2288
예스#에서 보기	2288
""", '오': """
오늘 하루 보지 않기	2233
오늘은 그만 보기	2233
오늘의 운세	2287
오늘의 추천	2252
오늘의 핫뉴스	2275
오디오 다운로드	2289
오디오로 듣기	2267
오래된순	2284
오류 신고	2251
오류 신고하기	2267
오류가 발생했습니다	2307
오타 신고	2283
오탈자 신고	2267
""", '온': """
온라인뉴스팀	2262
""", '올': """
올바른 이메일 주소를 입력해 주세요	2307
올바른 이메일을 입력해 주세요	2307
""", '요': """
요약	2254
""", '원': """
원문 보기	2255
원문보기	2254
""", '월': """
월간 결제	2305
월간 구독	2305
""", '웹': """
웹에서 계속 보기	2295
""", '위': """
위로	2254
위로 가기	2312
""", '유': """
유료 구독자 전용	2305
유료 기사입니다	2267
유료회원 전용	2305
유료회원 전용 기사	2305
유튜브 구독	2248
유튜브 구독하기	2248
""", '음': """
음성 다운로드	2289
음성 재생하기	2267
음성으로 듣기	2245
음소거	2290
음소거 해제	2289
""", '응': """
응원하기	2234
""", '의': """
의견 남기기	2283
의견 보내기	2283
의견 쓰기	2251
""", '이': """
이 기사 어땠나요	2267
이 기사 어떠셨나요	2283
이 기사가 도움이 되었나요	2283
이 기사는 잠겨 있습니다	2305
이 기사를 공유합니다	2267
이 기사를 추천합니다	2267
이 기사와 함께 읽은 기사	2267
이 기자의 다른 기사	2267
이 기자의 다른 기사 더보기	2312
이 동영상을 재생할 수 없습니다	2289
이 시각 많이 본 기사	2275
이 시각 많이 본 뉴스	2275
이 시각 주요뉴스	2252
이 시각 추천뉴스	2252
이 음성은 ai가 생성했습니다	2289
이 주제 팔로우	2316
이 콘텐츠를 표시할 수 없습니다	2293
이 페이지가 도움이 되었나요	2283
이런 기사는 어때요	2275
이름	2309
이메일	2245
이메일 주소를 입력하세요	2307
이메일 형식이 올바르지 않습니다	2307
이메일로 공유	2317
이메일무단수집거부	2250
이메일을 입력하세요	2307
이메일을 입력해 주세요	2307
이메일을 확인해 주세요	2307
이미 계정이 있으신가요	2305
이미 구독 중이신가요	2236
이미 참여하셨습니다	2283
이미 투표하셨습니다	2283
이미 회원이신가요	2236
이미지 크게 보기	2254
이미지 크게보기	2312
이미지 확대	2254
이슈	2252
이용권 구매	2305
이용권 선택	2305
이용약관	2250
이용약관에 동의합니다	2307
이전	2254
이전 기사	2252
이전 기사 보기	2267
이전 사진	2312
이전글	2312
이전기사	2252
""", '인': """
인기 급상승	2275
인기 기사	2252
인기기사	2252
인기뉴스	2252
인쇄	2245
인쇄하기	2245
인스타그램 팔로우	2267
""", '일': """
일시	2302
일시 후원	2301
일시 후원하기	2301
일시정지	2290
일시후원	2234
""", '자': """
자동 번역	2315
자동 재생	2290
자동재생	2290
자막	2290
자막 보기	2289
자막 켜기	2289
자바스크립트가 비활성화되어 있습니다	2293
자세히	2255
자세히 보기	2255
""", '작': """
작게	2318
""", '잘': """
잘 모름	2284
""", '재': """
재생	2254
재생 속도	2289
재생 시간	2289
재생속도	2289
재생할 수 없는 동영상입니다	2289
""", '저': """
저자 소개	2313
저작권규약	2250
저장	2245
""", '전': """
전송	2309
전송되었습니다	2307
전체 기사 보기	2312
전체 뉴스 보기	2312
전체 댓글	2251
전체 동의	2293
전체 보기	2254
전체 사진 보기	2312
전체 화면	2290
전체메뉴	2254
전체보기	2254
전체화면	2290
전체화면 종료	2289
""", '접': """
접기	2254
""", '정': """
정기	2302
정기 후원	2301
정기 후원하기	2234
정기구독	2236
정기후원	2234
정기후원하기	2301
정렬	2284
정정·반론보도 신청	2313
정정보도 신청	2313
정정보도 요청	2313
""", '제': """
제보	2251
제보 바로가기	2313
제보하기	2251
제작 지원	2319
제작지원	2319
제출	91	2309
제휴 광고	2288
제휴 콘텐츠	2288
""", '좋': """
좋아요	2245
좋은 기사 후원하기	2234
""", '주': """
주소 복사	2267
주소가 복사되었습니다	2267
주소복사	2245
주요 기사	2252
주요 뉴스	2252
주요 뉴스 더보기	2275
주요기사	2252
주요뉴스	2252
주제 팔로우	2316
""", '지': """
지금 구매하기	2288
지금 뜨는 기사	2275
지금 뜨는 뉴스	2275
지금 플레이	2285
지금 플레이하기	2285
지나친 음주는 건강에 해롭습니다	2288
지나친 음주는 건강을 해칩니다	2288
지도 보기	2255
지면보기	2236
""", '직': """
직접 입력	2302
""", '차': """
차단	2297
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2288
""", '청': """
청소년보호정책	2250
""", '최': """
최고의 혜택	2306
최신 기사	2252
최신 뉴스	2252
최신기사	2252
최신뉴스	2252
최신순	2284
""", '추': """
추천	2306
추천 기사	2252
추천 영상	2275
추천기사	2252
추천뉴스	2252
추천순	2284
""", '취': """
취재 윤리	2313
""", '친': """
친구 추가하기	2267
""", '카': """
카카오 계정으로 로그인	2305
카카오 로그인	2305
카카오로 로그인	2305
카카오로 시작하기	2305
카카오스토리	2245
카카오톡	2245
카카오톡 공유	2245
카카오톡 공유하기	2317
카카오톡으로 공유	2267
카카오톡으로 공유하기	2267
카테고리	2252
""", '커': """
커피 한 잔 사주기	2301
커피 한 잔 후원하기	2301
""", '콘': """
콘텐츠 보기	2293
콘텐츠 불러오기	2293
콘텐츠 표시	2293
""", '쿠': """
쿠키 관리	2293
쿠키 설정	2250
쿠키 설정 관리	2293
쿠팡에서 구매	2288
쿠팡에서 구매하기	2288
쿠팡에서 보기	2288
""", '퀴': """
퀴즈	2287
퀴즈 도전하기	2285
퀴즈 풀기	2267
퀴즈 풀러 가기	2285
""", '크': """
크게	2318
""", '키': """
키워드	2252
""", '태': """
태그	2252
""", '텔': """
텔레그램에서 소식 받기	2267
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2283
투표가 완료되었습니다	2283
투표에 참여해 주셔서 감사합니다	2283
투표하기	91	2267
투표해 주셔서 감사합니다	91	2283
""", '트': """
트위터	2245
트위터 공유	2245
트위터로 공유	2317
""", '특': """
특집 더보기	2312
특집 보기	2312
""", '티': """
티켓 예매	2288
티켓 예매하기	2288
""", '팔': """
팔로우 중	2316
팔로우 취소	2316
""", '페': """
페이스북	2245
페이스북 공유	2245
페이스북으로 공유	2267
페이스북으로 로그인	2305
페이지 새로고침	2298
페이지를 새로고침하세요	2298
""", '편': """
편집 원칙	2313
""", '펼': """
펼치기	2254
""", '포': """
포토	2252
포토 갤러리	2312
""", '폰': """
폰트 크기	2245
""", '푸': """
푸시 알림 받기	2296
""", '프': """
프리미엄	2236
프린트	2245
""", '피': """
피드백 보내기	2283
""", '필': """
필수	2309
필수 입력	2307
필수 입력 항목	2307
필수 입력 항목입니다	2307
필수 항목	2307
필수 항목입니다	2307
필자 소개	2313
""", '한': """
한 번	2302
한번만	2302
""", '함': """
함께 보면 좋은 기사	2252
함께 볼 기사	2275
함께 읽으면 좋은	2252
함께 읽은 기사	2275
""", '핫': """
핫뉴스	2252
핫이슈	2252
핫클릭	2275
""", '항': """
항상 허용	2293
""", '해': """
해제 방법	2300
해제했습니다	2300
""", '허': """
허용	2297
""", '헤': """
헤드라인	2252
""", '현': """
현재 시간	2289
""", '협': """
협찬	2249
""", '홈': """
홈	2254
홈으로	2312
홈으로 가기	2312
""", '화': """
화제의 뉴스	2252
화질	2290
""", '확': """
확인	2255
""", '회': """
회사소개	2250
회원 전용	2238
회원 전용 기사	2305
회원가입	2236
회원이 아니신가요	2305
""", '후': """
후원	2234
후원 바로가기	2301
후원 신청	2301
후원 안내	2234
후원 페이지 바로가기	2301
후원 페이지로 이동	2301
후원 하기	2234
후원자 되기	2301
후원하기	2234
후원회원 가입	2234
후원회원 되기	2301
"""}

START = {'a': """
abonē	2392 K par	2392 K no	2392 K un	2394 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1489 K illimité
această	52 K investigație	2861 K traducere	2916 K știre a fost
además	1153 K:	1198 K, en
ai가	2264 K 자동 번역한	2264 K 번역한	2264 K 핵심	2264 K 요약한
ai에게	2264 K 물어	2264 K 질문	2264 K 물어보기
ajánljuk	1841 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3250 K dig till vårt	3266 K
anúncio	2815 K em #
apoyá	81 K
après	1618 K déduction fiscale
apúntate	1179 K a nuestro seminario	1179 K a nuestro evento
aquí	1211 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2642 K ukazał się	2642 K pochodzi z	2648 K przetłumaczony	2648 K został przetłumaczony	2648 K czyta	2648 K wygenerowany
artykuły	2639 K autora
artículo	1233 K publicado originalmente	1261 K publicado en colaboración
artículos	1123 K gratuitos
ascultă	1 K	2850 K:	2867 K podcastul	2867 K acest articol
atradāt	44 K
atsisiųskite	2354 K
autorė	2358 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1187 K la app
beiträge	27 K
benefício	2747 K do assinante:
berätta	59 K i	59 K gärna
beställ	3266 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1129 K diario	1129 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3575 K liên quan:	3588 K viết này có	3588 K viết có hữu ích	3635 K viết được bảo vệ	3636 K viết được thực hiện	3636 K viết được viết	3636 K viết này được	3643 K viết tiếp tục
báo	3588 K lỗi bài viết
bình	5 K luận	27 K luận	3589 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1841 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3588 K phát hiện	3588 K thấy bài viết
bản	3588 K tóm tắt này	3636 K dịch được
bấm	3590 K để nghe
bật	3566 K thông báo
""", 'c': """
caractères	1569 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3126 K u nás pracovať
chefredaktör	3264 K och ansvarig utgivare:	3264 K:
chơi	3610 K ngay:
chưa	32 K có bình luận
citeşte	2850 K şi	2850 K şi:
citește	2850 K și	2850 K și:	2850 K:	2850 K mai mult	2850 K aici	2850 K mai departe:
citiți	2850 K și
ciąg	2652 K dalszy
comentários	5 K	27 K
compartí	3 K
conheça	2809 K nosso novo jogo
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2701 K exclusivo para	2745 K gerado	2750 K oferecido por	2777 K incorporado d	2777 K externo d	2777 K incorporado do	2777 K incorporado da	2777 K externo do
conținut	2861 K generat	2865 K oferit de	2894 K încorporat de	2894 K extern de
coût	1618 K après déduction	1618 K réel après
crédit	1563 K photo	1563 K photos
crédits	1563 K photo	1563 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3592 K đặt ứng dụng	3592 K ứng dụng	3592 K app
còn	3608 K lại # ký tự
có	72 K thắc mắc	3575 K thể bạn quan tâm:	3631 K lỗi xảy ra
cấm	3635 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2856 K ai informații	2863 K ai observat o
dalinkitės	2354 K
další	437 K články autora
darovať	3120 K
dernières	1517 K actualités
descarcă	13 K	2881 K aplicația
descargá	13 K	1187 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2708 K no google play	2755 K na app store	2755 K no google play	2755 K para android e	2816 K no spotify	2816 K em todas as plataformas
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2898 K să primești notificări
doriți	2898 K să primiți notificări
dostępna	2655 K w
dostępne	2655 K w
dostępny	2655 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2666 K do	2679 K do dyskusji
držte	28 K se
duración	1249 K del vídeo	1249 K: # min	1249 K del episodio
duração	2815 K do vídeo	2815 K: # min
durée	1614 K de la vidéo	1614 K : # min	1614 K de l'épisode
découvrez	1518 K aussi	1542 K la boutique	1542 K notre boutique	1542 K nos jeux	1542 K notre hors-série	1550 K notre application	1550 K notre appli	1608 K notre nouveau jeu
décryptage	1518 K :
déductible	1479 K des impôts	1479 K à #
déjà	1487 K abonné	1487 K inscrit	1487 K client
dùng	3599 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1867 K
encuéntranos	12 K
envía	3 K
envíanos	1168 K
ermöglicht	701 K von
erről	1841 K bővebben
escríbenos	1156 K
escúchalo	1250 K en spotify	1250 K en apple podcasts
escúchanos	1250 K en spotify
estagiária	2738 K sob supervisão	2738 * K sob supervisão
estagiário	2738 K sob supervisão
""", 'f': """
faça	2753 K o quiz	2753 K o teste	2753 K o nosso
felelős	1864 K szerkesztő:	1864 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3268 K läsa
fortæl	59 K mig
fotogalería	1229 K:
fotogaléria	3094 K:
fotografía	1199 K:
fotoğraf	3437 K # / #	3437 K #/#
fotoğraflar	3439 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2561 K full tilgang til	2587 K tilgang	2587 K fri	2587 K full	2587 K beskjed	2587 K varsel	2587 K ukas	2587 K dagens	2587 K de	2587 K nyheter	2587 K siste	2599 K	2601 K varsel	2601 K varsler	2601 K push	3241 K full tillgång till	3266 K tillgång	3266 K fri	3266 K full	3266 K besked	3266 K en notis	3266 K veckans	3266 K dagens	3266 K de	3266 K nyheter	3266 K senaste	3277 K
férjen	1867 K hozzá
följ	12 K	3245 K	3266 K
følg	12 K	12 K oss	533 K	552 K	2565 K	2587 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1864 K:
""", 'g': """
gazeteciliğimizi	3393 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3589 K cửa hàng trực tuyến
giữ	3635 K bản quyền nội dung
glöm	3266 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3588 K ý cho bài viết
gör	3250 K quizet	3250 K vårt quiz	3266 K vårt
görmemiz	3398 K gereken
görsel	3442 K yapay
günün	3452 K sudokusu	3452 K bulmacasi	3452 K kelimesi
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1868 K lát
hintergründe	699 K dazu:
hjälp	3250 K oss bli bättre	3250 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3107 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3589 K trả lời khảo sát	3597 K ủng hộ
hämta	13 K	3254 K
häng	3266 K med
hääleta	1301 K
håll	28 K	28 K dig
hình	3632 K #/#	3636 K ảnh được tạo
hör	651 K dir	707 K	3266 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2554 K også	2554 K også:	2587 K
""", 'i': """
iesūti	2380 K savu	2380 K
ilustración	1234 K generada
ilustração	2799 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2354 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2887 K acum:	2890 K responsabil
já	59 K fez	2701 K é assinante
jäikö	1430 K juttu kesken
jälgi	1301 K
""", 'k': """
kapcsolódó	1841 K	1841 K:
kezdőlap	96 K >	96 K /
không	3635 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3589 K tra kiến thức của bạn
kjøp	2570 K billetter	2570 K billett	2587 K
klausykitės	2339 K
klikněte	434 K zde
ključne	3045 K točke	3045 K tačke
klõpsates	1301 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2394 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3120 K
kopē	2394 K
kvíz	434 K:	1854 K	3094 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1867 K
kérjen	1867 K
kérjük	28 K
kênh	3566 K youtube của báo
köp	3250 K biljetter	3250 K biljett	3266 K
kövess	12 K
kövesse	1867 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1849 K el nekünk
küldje	1849 K el nekünk	1867 K	1867 K tovább
ký	3608 K tự còn lại
kļūsti	2394 K
kết	3580 K nối với chúng tôi
""", 'l': """
laimē	2394 K
laimėkite	2354 K
legyél	1867 K
lejupielādē	2394 K
leé	1198 K también	1198 K más	1198 K:
lisää	1454 K meidät
lásd	1841 K még
lásson	1867 K több
lát	1849 K valami
láttál	1849 K valami
lägg	3266 K till
lähetä	1433 K juttuvinkki	1433 K uutisvinkki	1433 K vinkki	1437 K mielipidekirjoituksesi	1437 K mielipidekirjoitus	1454 K
lämna	3244 K dina tips	3244 K ditt tips
läs	3233 K mer om	3234 K också	3234 K också:	3234 K även	3234 K mer	3234 K mer:	3234 K:	3234 K här	3234 K även:	3241 K vidare med	3241 K mer på	3254 K e-tidningen	3254 K tidningen	3266 K	3268 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1454 K meidät
löysitkö	7 K
lütfen	28 K	3428 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2652 K wideo
mesterséges	1875 K intelligencia írta
mirá	1182 K el video	1198 K también	1198 K:
mitä	8 K pidit	33 K mieltä	1455 K mieltä sinä
mišljenja	3042 K autora	3042 K iznesena	3042 K izneta
mišljenje	3042 K autora
możliwość	5 K komentowania
mándanos	1168 K
más	1152 K noticias de	1152 K noticias sobre	1152 K sobre	1152 K en	1152 K de	1153 K información	1153 K información:	1156 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1286 K midagi	1292 K viga	1292 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2394 K vari
mời	3575 K xem	3575 K bạn đọc	3575 K độc giả	3580 K bạn tham gia	3580 K độc giả theo dõi	3580 K bạn đọc theo dõi	3590 K quý vị theo dõi	3590 K quý độc giả	3590 K bạn xem video	3590 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3129 K chybu
nahláste	3129 K chybu
najważniejsze	2648 K informacje
naloži	3174 K
naložite	13 K	3174 K
naročite	3181 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3127 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3584 K:	3584 K :
nhận	3566 K thông báo
nové	454 K číslo	454 K vydání	3110 K číslo	3110 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2779 K é possível mostrar este conteúdo	2779 K foi possível mostrar este conteúdo
näe	1454 K enemmän
nägid	1302 K viga
näita	1301 K
näitkö	1455 K virheen
näytä	1454 K sisältö
nå	3266 K vår
nézd	1841 K meg	1867 K meg
nézze	1841 K meg	1867 K meg
nāc	2385 K strādāt
nội	3615 K dung này không	3616 K dung này từ	3616 K dung nhúng từ	3616 K dung từ	3635 K dung được bảo vệ	3636 K dung được tạo	3636 K dung này được tạo
""", 'o': """
oceń	8 K	2649 K ten	2649 K artykuł	2649 K tekst
ocurrió	1226 K un error
odporučte	3120 K
odporúčame	3094 K:
odsłuchaj	2660 K	2660 K ten
ofereça	3 K
oglądaj	2636 K:
ohodnoťte	452 K	3108 K
opýtajte	3107 K sa
opširnije	3030 K:	3030 K na
otázky	72 K
ouça	1 K	2726 K:	2751 K o podcast	2810 K no	2816 K no spotify	2816 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2386 K kļūdu
pamanījāt	44 K	2386 K kļūdu
parrainé	1630 K par
pastebėjote	44 K	2340 K įdomų	2346 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3584 K viên:
piditkö	8 K	69 K	82 K	1455 K
pidätkö	82 K	1455 K
piše	3057 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	3060 K
podés	12 K seguir	1169 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2660 K
poslať	3120 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	3030 K:	3153 K:
posłuchaj	1 K	2636 K:	2636 K też:
poznáte	66 K niekoho
pozostała	2652 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3120 K
poți	2856 K contacta autorul	2856 K contacta autoarea
praneškite	2340 K redakcijai
predplaťte	3124 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3094 K si tiež	3094 K si aj	3094 K si	3094 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2354 K
pronašli	44 K ste
pročitaj	3030 K još	3030 K i
pročitajte	3030 K još	3030 K i	3030 K više	3030 K:	3030 K više o ovoj temi
prvý	3119 K mesiac len za	3119 K mesiac za	3119 K mesiac už za	3119 K mesiac zadarmo
prześlij	2660 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1614 K dans #
publié	1598 K initialement dans	1598 K initialement sur	1598 K pour la première fois	1628 K avec l'autorisation
pàgina	397 K # de #
página	1227 K # de #	1227 K #/#	2793 K # de #	2793 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3108 K sa
páčilo	69 K sa
päivitä	1454 K
pääset	1454 K lukemaan
päätoimittaja	1452 K:
pódcast	1229 K:
păstrați	28 K
pērc	2385 K biļetes	2394 K
předplaťte	469 K si
přehrajte	434 K si
přetisk	68 K povolen	68 K možný
přečtěte	434 K si také	434 K si	434 K si:	434 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1169 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	472 K posloucháte
radšej	3127 K počúvate
radši	472 K posloucháte
rašykite	2340 K autorei	2340 K autoriui
recibí	1168 K las noticias
recomandări	2850 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1866 K ingyenesen
regisztráljon	1854 K	1866 K ingyenesen
regístrate	1120 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2652 K tekstu
rezervē	2394 K
rešite	3030 K kviz
riješite	3030 K kviz
rozwiąż	2636 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1542 K vos places pour la soirée de la rédaction
réservé	1487 K aux abonnés
réservée	1487 K aux abonnés
réservés	1487 K aux abonnés
résumer	1532 K cet article	1532 K l'article
résumé	1532 K généré	1532 K rédigé	1532 K réalisé	1532 K produit	1532 K par
rösta	3266 K
rādīt	2394 K
""", 's': """
saglabā	2394 K
saistīts	2369 K:
saņem	2394 K
sažetak	3045 K	3045 K članka	3045 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1168 K el canal	1198 K leyendo:
sesizări	2856 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2340 K savo	2354 K
sjefredaktør	2584 K:	2584 K og ansvarlig redaktør:
skopírovať	3120 K
skrót	2648 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1630 K par
sporočite	3186 K napako
sprawdź	2636 K:	2636 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3107 K sa
stališča	3164 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3241 K
stötta	81 K	3241 K
støt	81 K	529 K
støtt	81 K	2561 K
suscríbete	1114 K a	1250 K en spotify
susidūrėte	2340 K su
susiję	2328 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1532 K générée
syötä	1454 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1873 K:
szívesen	1868 K meghallgatjuk
szöveg	1873 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1173 K
síganos	12 K
sígueme	1173 K
síguenos	12 K
só	2701 K para assinantes
sólo	1120 K para suscriptores
søg	552 K nu
súhrn	3107 K
súmate	12 K	56 K a las #
súvisiace	3094 K:
súvisiaci	3094 K článok
sūti	2380 K savu	2394 K
số	3608 K ký tự còn lại
""", 't': """
también	1141 K en facebook	1153 K puedes leer	1153 K puedes leer:	1153 K te puede interesar:
també	342 K et pot interessar:
também	2816 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1459 K on
tekstą	46 K galima
tenés	1163 ¿K información
thấy	44 K lỗi
thử	3589 K sức với
tiedätkö	1433 K aiheesta	1433 K asiasta	1433 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3643 K tục đọc sau
todavía	32 K no hay comentarios
további	1841 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3566 K google news
trình	3615 K duyệt của bạn không	3615 K duyệt không
trả	3589 K lời câu đố
trải	3599 K nghiệm
turpinājums	2396 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1433 K
tác	3584 K giả:	3584 K giả là
támogasd	81 K	1859 K a	1859 K az
támogassa	81 K	1859 K a	1859 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1498 K l'application
téléchargez	13 K
tóm	3588 K tắt này	3636 K tắt được
töltsd	13 K le
töltse	13 K le	1867 K le	1867 K ki
történeteiket	1849 K
tüm	27 K yorumlar
tęsinys	2356 K
tłumaczenie	2648 K
tải	13 K	13 K ứng dụng	3566 K ứng dụng	3566 K app	3592 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3065 K na grešku
uključi	3053 K
uključite	3053 K
uložit	464 K
uložiť	3120 K
uložte	464 K si	3120 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3129 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2850 K și:	2867 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1854 K részt
već	3081 K za #	3081 K od #
več	3153 K:	3153 K v videu	3178 K o tem	3178 K novic	3178 K preberite
vidéo	1518 K :
visą	2354 K interviu
više	3030 K o:
você	2726 K pode gostar:
vprašaj	3167 K
vprašajte	3167 K
vypočujte	1 K si	3094 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3120 K
vytlačte	3120 K
vyzkoušeli	59 K jste
válaszolj	1867 K
válaszoljon	1867 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	552 K med
véleménycikkeit	1849 K
více	434 K zde	434 K k tématu:
vídeo	1229 K:
võida	1301 K
võta	1286 K ühendust	1301 K
vă	28 K rugăm să
věnujte	464 K
všechny	27 K komentáře	437 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	617 K artikel:
weź	2679 K udział w dyskusji
więcej	2635 K o	2635 K na temat	2635 K z	2636 K na ten temat:	2639 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3387 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2671 K uwagę	2671 K błąd	2671 K literówkę	2671 K uwagi	2671 K nieścisłość
ziņo	2380 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2668 K reporterem	2668 K reporterką	2668 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	929 K #	929 K
""", 'à': """
à	1518 K lire aussi	1518 K lire également	1518 K lire :	1518 K lire sur	1518 K voir aussi	1518 K écouter	1518 K relire	1518 K découvrir	1518 K lire sur le même sujet	1518 K consulter :	1518 K voir également	1521 K propos de l'auteur	1521 K propos de l'autrice	1542 K retrouver dans le numéro	1615 K écouter sur spotify	1615 K écouter sur apple podcasts	1615 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2745 K gerado
""", 'ä': """
är	3244 K du
äänestä	1454 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2723 K preciso estar logado
écouter	1 K l'article	1 K cet article	1518 K aussi	1609 K sur
écoutez	1 K cet	1 K l'article	1546 K le podcast
épinglez	1565 K cet article	1565 K cette recette	1565 K cette page	1565 K la recette	1565 K ce billet	1565 K-la	1565 K-le	1565 K l'article	1565 K l'image
""", 'í': """
írd	1867 K be
írj	1849 K a szerzőnek
írja	1867 K be
írjon	1849 K a szerzőnek	1867 K közvetlenül	1867 K nekünk
""", 'î': """
în	2913 K imagini:
întreabă	2861 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1868 K szerint
""", 'ú': """
últimas	1152 K noticias de	2725 K de	2725 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	3030 K još
čitajte	3030 K i	3030 K još	3030 K još:
članak	46 K se može	46 K možete	3045 K je preveden	3045 K čita	3048 K je objavljen u
članek	46 K lahko	3167 K je preveden	3167 K bere	3167 K je prebral	3170 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3107 K bol preložený	3107 K načítal	3110 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3094 K aj	3094 K tiež	3094 K viac
""", 'đ': """
đánh	3588 K giá bài viết
đã	3631 K xảy ra lỗi	3631 K có lỗi
đăng	3589 K ký tham dự hội thảo	3635 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3605 K dây nóng: #	3605 K dây nóng #
được	68 K phép đăng lại
để	3618 K xem nội dung này	3618 K hiển thị nội dung này
đọc	3575 K thêm	3575 K thêm:	3575 K:	3575 K tiếp:	3580 K tin nhanh
""", 'į': """
įsigykite	2354 K
įtraukite	2354 K mus
įveskite	2354 K
""", 'ś': """
ściągnij	13 K	2684 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2664 K:
źródło	2664 K:
""", 'ž': """
želite	3062 K raditi kod nas	3062 K da radite kod nas	3183 K delati pri nas
želiš	3062 K raditi kod nas	3183 K delati pri nas
žinote	2340 K daugiau	2355 K istoriją
žiūrėkite	2328 K taip pat	2354 K
""", 'ș': """
știrea	2923 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	790 K κάποια πληροφορία	790 K πληροφορίες	790 K πληροφορία	790 K φωτογραφία	790 K φωτογραφίες	790 K κάποια φωτογραφία	790 K κάποιο θέμα	790 K μια ιστορία
""", 'ή': """
ήταν	760 K χρήσιμο	760 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	775 K τον	775 K τα	775 K
ακούστε	1 K	744 K:	836 K στο	842 K το στο spotify	842 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	780 K λάθος	780 K κάποιο λάθος
αναφορά	780 K λάθους
αντιγράψτε	770 K
αντιγραφή	770 K
αξιολογήστε	760 K	834 K το άρθρο
απαγορεύεται	825 K η αναδημοσίευση	825 K η αναπαραγωγή
αποθηκεύστε	770 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	759 K η περίληψη	759 K η σύνοψη
αυτό	802 K το βίντεο δεν είναι	803 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	744 K:
βαθμολογήστε	760 K	834 K το άρθρο
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
δείτε	744 K επίσης	744 K:	744 K το βίντεο	744 K εδώ	744 K επίσης:	744 K ακόμα:	744 K φωτογραφίες	744 K ακόμη	744 K ακόμη:	757 K όλα τα άρθρα	771 K όλες	771 K όλα	771 K τις	823 K φωτογραφίες:	823 K βίντεο:	836 K στο	836 K αυτή τη δημοσίευση στο
δειτε	744 K επισης	744 K ακομη	744 K:
δεν	778 K έχετε χρόνο να διαβάσετε	802 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	825 K αρχικά
δημοσιεύτηκε	825 K αρχικά
διάβασε	744 K επίσης	744 K ακόμη
διάρκεια	841 K βίντεο
διαβάζεται	759 K από
διαβάστε	744 K επίσης	744 K επίσης:	744 K ακόμη	744 K ακόμη:	744 K ακόμα	744 K:	744 K εδώ	744 K περισσότερα	744 K ακόμα:	744 K εδώ περισσότερα	744 K σχετικά	744 K αναλυτικά	757 K όλα τα άρθρα	771 K όλες	771 K όλα	771 K τις
διαβαστε	744 K επισης	744 K ακομη	744 K ακομα	744 K:
διαθέσιμη	767 K στο
διαθέσιμο	767 K σε	767 K στο	842 K στο spotify	842 K σε όλες τις πλατφόρμες
διαφήμιση	841 K σε #
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
η	68 K αναδημοσίευση επιτρέπεται	759 K περίληψη	759 K σύνοψη	759 K ανάγνωση	759 K περίληψη αυτή	826 K εικόνα	826 K μετάφραση	826 K περίληψη	833 K διαφήμιση συνεχίζεται	833 K είδηση συνεχίζεται	841 K διαφήμιση τελειώνει σε #
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
""", 'ν': """
να	836 K επιτραπεί το
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
προβολή	836 K στο
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
ταξινόμηση	834 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	757 K άρθρο εκφράζει	759 K άρθρο μεταφράστηκε	759 K κείμενο μεταφράστηκε	802 K βίντεο δεν είναι	802 K περιεχόμενο δεν είναι	803 K περιεχόμενο αυτό προέρχεται	825 K άρθρο προστατεύεται	825 K παρόν άρθρο προστατεύεται	826 K κείμενο	826 K άρθρο	826 K παρόν άρθρο	826 K κείμενο αυτό	826 K άρθρο αυτό	833 K άρθρο συνεχίζεται	833 K κείμενο συνεχίζεται	841 K βίντεο ξεκινά σε #
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
автор	2972 K - обозреватель	2972 K - корреспондент	2972 K - колумнист	2972 K - редактор	3512 K - оглядач	3512 K - колумніст	3512 K - кореспондент
авторка	3512 K - оглядачка	3512 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2956 K новостей	2957 K по теме:	2995 K любите слушать	2995 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2975 K ли материал	2975 K ли пересказ	2975 K ли этот пересказ	2975 K ли этот	2975 K ли текст
была	2975 K ли статья	2975 K ли эта	2975 K ли новость
більше	3496 K по темі:	3496 K за темою:	3496 K на тему:	3496 K про це:	3527 K новин	3527 K матеріалів
""", 'в': """
вакансии	2978 K "	2978 K редакции
вакансії	3517 K "	3517 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2975 K понравилась	2975 K понравился	2975 K помогла	3515 K сподобалась	3515 K сподобалася	3515 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2956 K новости на тему	2956 K материалы	2956 K новости	2956 K статьи	2960 K статьи автора	2960 K материалы автора
всички	245 K новини
встановлюйте	3522 K
встановіть	13 K	3522 K	3548 K застосунок
встигніть	3551 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2974 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3514 K від	3514 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3496 K:	3496 K про це
джерела	3529 K:
джерело	3529 K:
дивіться	3496 K також	3496 K:	3496 K також:	3496 K відео:
до	3496 K теми:
докладніше	3496 K:	3496 K про це
доступно	2983 K в	2983 K на	2983 K для	3522 K в	3522 K у	3522 K на	3522 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2960 K материалы автора
думка	3512 K автора	3512 K редакції	3512 K, висловлена
думки	3512 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2960 K новость?
еще	2957 K по теме:
ещё	2956 K больше	2957 K по теме:
""", 'з': """
за	3496 K темою:
забелязахте	7 K
завантажити	3522 K в	3522 K з	3522 K у
завантажте	13 K	3522 K в	3522 K з	3548 K застосунок	3548 K додаток
завантажуйте	13 K	3522 K	3532 K застосунок
загрузите	2983 K в	2983 K на
задайте	2974 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3514 K
зберегти	3526 K
збережіть	3526 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3535 K слухати
""", 'и': """
идет	3014 K подписка
идёт	3014 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2989 K:
источники	2989 K:
""", 'к': """
как	2975 K вам статья	2975 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3514 K виклад	3514 K переказ
коротко	2974 K от	3514 K від
краткий	26 K пересказ	2974 K пересказ
кратко	2974 K от
краткое	2974 K содержание
куиз	218 K:
""", 'л': """
лучшее	2956 K за
любите	3535 K слухати
""", 'м': """
материал	46 K можно	2957 K по теме:	2977 K опубликован в	2980 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2986 K подписки за
мнение	2972 K автора	2972 K редакции
мнението	230 K на автора
мнения	2972 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3526 K
надішліть	3 K	3526 K
накратко	232 K от
началась	3014 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3014 K забудьте подписаться	3551 K забудьте передплатити
немає	3535 K часу читати
нет	32 K комментариев	2995 K времени читать
новия	235 K брой
новият	235 K брой
новости	2956 K партнеров
новый	2977 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2957 K этом подробнее	2960 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2974 K	3514 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2983 K в
открыта	3014 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2987 K
отправьте	3 K	2987 K
оформити	3551 K передплату
оформить	3014 K подписку
оценете	233 K
оцените	8 K	2975 K
оцініть	3515 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2986 K месяц за
перевод	2974 K выполнен	2974 K сделан
передплата	3525 K за #	3525 K від #	3551 K на перше півріччя	3551 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3514 K
переклад	3514 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2974 K
перший	3525 K місяць за
питання	73 K до статті
по	89 K подписке	2957 K теме:
повече	218 K по темата:	245 K новини
повідомити	3537 K про помилку
повідомте	3537 K про помилку	3537 K нам про помилку
погляди	3512 K авторів
подарете	244 K
подарите	2987 K
подарить	2987 K
подарувати	3526 K
подаруйте	3526 K
поддержать	2992 K
поддержи	81 K
поддержите	81 K	2992 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2986 K за #	2986 K от #	2986 K за рубль	3014 K на первое полугодие	3014 K на второе полугодие
подписывайтесь	12 K	2992 K на
подпишись	12 K	3007 K на
подпишитесь	12 K	2992 K на	3007 K на нас
подробнее	2957 K:	2957 K в материале	2957 K - в	2957 K читайте в материале	2957 K об этом
подробности	2957 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2972 K автора
позицията	230 K на автора
позиція	3512 K автора
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
порадьте	3526 K
порекомендуйте	2987 K
последвайте	12 K	250 K
последние	2956 K новости о
послухати	1 K
послушать	1 K
поставте	3514 K запитання
почитать	2957 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	3008 K чем оставить комментарий	3008 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2960 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3551 K передплата
продолжается	3014 K подписка	3014 K подписная кампания
пройдите	2957 K тест
пройдіть	3496 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3525 K за #	3525 K від #
підписуйся	12 K
підписуйтесь	12 K	3532 K на
підпишіться	12 K	3532 K на
підсумок	3514 K
підтримайте	81 K	3532 K
підтримати	3532 K
""", 'р': """
работа	2978 K в "
радимо	3496 K прочитати:
разрешете	240 K
распечатайте	2987 K
распечатать	2987 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2957 K:
рекомендуємо	3496 K:
робота	3517 K в "	3517 K у "
роздрукувати	3526 K
роздрукуйте	3526 K
розкажіть	59 K у
розпочалася	3551 K передплата
розпочато	3551 K передплату
""", 'с': """
саммари	2974 K
свалете	13 K	240 K	265 K приложението
свежий	2977 K номер
свързани	218 K:
связаться	2960 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2983 K в	2983 K из	2992 K приложение	3012 K приложение
скачать	13 K	2983 K в	2983 K на
скопировать	2987 K
скопируйте	2987 K
скопіювати	3526 K
скопіюйте	3526 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3496 K:	3496 K також:
слухати	1 K
слушайте	2957 K:	2957 K также:
слушать	1 K
см	2957 K. также:
смотрите	2957 K также	2957 K:	2957 K	2957 K также:	2957 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2997 K об ошибке	2997 K нам об ошибке
сообщить	2997 K об ошибке
сохраните	2987 K
сохранить	2987 K
спитайте	3514 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2974 K
спросить	2974 K
станьте	31 K первым	31 K першим	2992 K подписчиком	2992 K соучастником	3532 K частиною спільноти	3532 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3514 K перекладено
статью	46 K можно	2980 K можно
статья	2974 K переведена	2974 K озвучена	2975 K была	2977 K опубликована в
стежте	12 K за
стислий	3514 K виклад	3514 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3496 K читайте:
текст	46 K можно	46 K можна	2974 K переведён	2974 K переведен	2974 K озвучен	3514 K перекладено	3514 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2972 K зрения автора	3512 K зору автора	3512 K зору редакції
триває	3551 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2995 K слушать
успейте	3014 K подписаться
установите	13 K	3012 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2957 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2994 K работать у нас	2994 K у нас работать	2994 K работать в нашей
хочете	3534 K працювати в нас	3534 K в нас працювати	3534 K працювати у нас
хочеш	3534 K працювати в нас
хочешь	2994 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3514 K переказ	3514 K короткий виклад	3514 K короткий переказ	3514 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3515 K була стаття	3515 K був матеріал	3515 K був переказ	3515 K був цей переказ	3515 K була ця	3515 K був цей	3515 K сподобалась	3515 K сподобалася	3515 K сподобався
читай	3007 K нас
читайте	12 K нас	13 K	2957 K также	2957 K также:	2957 K:	2957 K подробнее	2957 K еще	2957 K по теме:	2957 K подробнее:	2957 K материал	2957 K в материале	2983 K нас без	2983 K без	2992 K	2992 K нас в	3496 K також	3496 K також:	3496 K:	3496 K ще	3496 K також на тему:	3496 K по темі:	3496 K також на тему	3532 K
читать	2957 K также	2957 K по теме:
что	33 K вы думаете	2957 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3496 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2974 K краткое содержание
этот	26 K пересказ	2974 K пересказ	2974 K краткий пересказ	2980 K материал можно	2980 K текст можно
эту	2980 K статью можно
""", 'я': """
як	3515 K вам стаття	3515 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1669 K את
אולי	1684 K פספסתם:
אזהרה	1697 K: צריכה מופרזת של אלכוהול	1697 K - צריכה מופרזת
אין	1722 K להעתיק	1722 K לעשות שימוש
אירעה	1717 K שגיאה
אל	1675 K תפספסו: הפעילו
ארעה	1717 K שגיאה
""", 'ב': """
בואו	1670 K לעבוד איתנו
בחנו	1672 K את עצמכם
""", 'ד': """
דווחו	1669 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1656 K:	1671 K לפודקאסט	1671 K לפרק
האם	8 K אהבתם	1669 K הכתבה	1669 K הסיכום	1669 K המידע
הדוא	1663 K"ל האדום
הדפדפן	1700 K שלך אינו	1700 K שלך לא
הווידאו	1700 K אינו
הורידו	13 K	1649 K את האפליקציה	1674 K
הטקסט	1723 K נוצר
היו	31 K הראשונים
הירשמו	1670 K לוובינר	1670 K לכנס
הכותב	1664 K הוא
הכותבים	1664 K הם
הכותבת	1664 K היא
הכנתם	59 K
הכתבה	1669 K עניינה	1685 K ממשיכה	1722 K מוגנת	1723 K נכתבה	1723 K תורגמה	1730 K ממשיכה
המחבר	1664 K הוא
המחברת	1664 K היא
המייל	41 K האדום
המשך	1685 K הכתבה	1730 K הכתבה
הסיכום	1723 K נוצר
הסרטון	1700 K אינו	1700 K לא
הפעילו	1675 K התראות	1675 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1730 K ממשיכה
הפרק	1671 K המלא זמין
הצביעו	1672 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1649 K לערוץ הטלגרם	1649 K לקבוצת הוואטסאפ	1649 K לקבוצת הווטסאפ	1660 K אלינו	1660 K לערוץ	1660 K לקבוצה	1660 K לקבוצת	1660 K לקבוצות	1660 K עכשיו	1660 K גם	1661 K	1670 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1671 K לפודקאסט
השתתפו	1672 K בסקר
התגובות	5 K
התוכן	1700 K אינו	1722 K מוגן
התחקיר	52 K הזה
התמונה	1723 K נוצרה
התרגום	1723 K נעשה
""", 'ח': """
חודש	1680 K ראשון ב
""", 'י': """
יש	72 K שאלות	1663 K לכם מידע	1663 K לכם סיפור	1663 K לך מידע	1663 K לך סיפור
""", 'כ': """
כדי	1680 K לקרוא את	1703 K לצפות בתוכן	1703 K להציג את התוכן
כל	1660 K החדשות	1720 K מה שצריך לדעת על	1720 K מה שרציתם לדעת על
כתבות	1684 K נוספות:
""", 'ל': """
להאזנה	1671 K לכתבה	1671 K לפודקאסט
להורדת	1674 K
להמשך	1680 K קריאה
לכל	1664 K הכתבות של	1684 K הכתבות:
לכתבה	1656 K המלאה
לכתבות	1684 K נוספות:
לעדכונים	1660 K נוספים	1660 K
לערוץ	1649 K הטלגרם
לפניות	1663 K לכתב	1663 K לכתבת
לפרק	1671 K המלא
לצפייה	1671 K בסרטון	1671 K בווידאו	1671 K במשדר	1703 K בתוכן
לקבוצת	1649 K הווטסאפ	1660 K הוואטסאפ	1660 K הווטסאפ
לקבלת	1660 K עדכונים
לקריאה	1656 K נוספת	1656 K נוספת:	1680 K מלאה
לקריאת	1680 K הכתבה המלאה
לרכישת	1670 K כרטיסים לכנס	1670 K כרטיסים לחצו	1670 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1672 K דעתכם? הצביעו
מייל	1663 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1717 K השתבש
""", 'נ': """
נותרו	1692 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1663 K במשהו	1663 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1700 K זה אינו
""", 'ע': """
עוד	1656 K בנושא:	1684 K במדור:	1684 K כתבות:
עמוד	1718 K # מתוך #
ענו	1672 K על הסקר	1672 K על הסקר:	1672 K על החידון
עקבו	12 K	1660 K אחרינו	1661 K אחרי
""", 'פ': """
פורסם	1722 K לראשונה	1722 K במקור
פרסומת	1685 K
""", 'צ': """
צפו	1656 K:	1656 K גם	1671 K בסרטון	1671 K בתיעוד	1671 K בווידאו	1671 K בכתבה
צריכה	1697 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1675 K התראות	1675 K עדכונים על	1675 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1656 K גם	1656 K גם:
קראו	1656 K גם	1656 K גם:	1656 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1660 K להיות	1660 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1694 K עכשיו:
שחקו	1694 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1692 K נותרו	1692 K שנותרו
תוכן	1701 K מוטמע	1701 K זה מגיע	1701 K חיצוני	1701 K זה מוצג	1723 K זה נוצר
תמונה	1718 K # מתוך #	1718 K # / #
תמכו	81 K	1678 K	1679 K בעיתונות	1679 K בנו	1679 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1399 K مطلب	1399 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1353 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1391 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1341 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1365 K بازي كنيد:
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
انتشار	1391 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1338 K اين	1338 K خطايي
اين	52 K گزارش	1338 K	1353 K مطلب را هم بخوانيد:	1370 K ويدئو در	1370 K ويديو در	1370 K محتوا در	1371 K محتوا از	1391 K مقاله تحت	1392 K متن	1392 K مقاله	1392 K خلاصه	1392 K ترجمه	1392 K تصوير	1392 K خبر
اينجا	1353 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1399 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1391 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1326 K:
بخوانيد	1326 K:
براي	1373 K ديدن اين محتوا	1373 K مشاهده اين محتوا	1373 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1338 K اين
بيشتر	1326 K بخوانيد	1326 K بخوانيد:	1326 K ببينيد	1353 K بدانيد:
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
تصوير	1387 K # از #
تعداد	1363 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1334 K با نويسنده
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
خبرنگار	1334 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1386 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1341 K خود را
در	1326 K اين باره بخوانيد	1341 K اين نظرسنجي	1341 K نظرسنجي ما	1341 K نظرسنجي	1353 K همين زمينه:	1353 K همين رابطه:
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
شما	1341 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1387 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1334 K:
عكس	1387 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1363 K باقيمانده
كد	1334 K خبر:	1334 K خبر :
كسي	66 K را ميشناسيد
كل	192 K ما تريد معرفته عن
كن	31 K اول
كپيبرداري	1391 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1373 K جاوااسكريپت
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
مترجم	1334 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1371 K جاسازيشده از	1371 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1370 K شما
مشكلي	1386 K پيش امد
مصيتم	7 K
مطالب	1326 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1334 K:	1334 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نخستين	1391 K بار در
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K لاول مرة في	194 K هذا المقال
نظر	1338 K شما درباره
نظرات	5 K
نظرسنجي	1341 K:
نقل	68 K مطالب با ذكر	1391 K مطالب
نويسنده	1334 K:	1334 K :
نويسههاي	1363 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همه	1389 K چيز درباره
همچنين	1326 K بخوانيد	1326 K بخوانيد:	1353 K ببينيد:
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
گزارش	1334 K:	1338 K خطا
""", 'अ': """
अभी	1785 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1790 K ब्राउजर
आपको	1763 K यह	1763 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1791 K पोस्ट
इनपुट	1758 K-	1758 K:	1758 K -	1758 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1749 K भी पढें	1749 K भी पढें:	1776 K भी पढें-	1776 K भी देखें:
""", 'ए': """
एक	1806 K त्रुटि हुई
एजेंसी	1758 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1749 K पढें:	1776 K भी पढें:
""", 'क': """
कुछ	1806 K गलत हो गया
केवल	1772 K # रुपये में
कोई	44 K गलती	72 K सवाल	1806 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1763 K यह	1763 K आपको
""", 'ख': """
खबर	1763 K में कोई	1818 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1791 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1758 K:
""", 'त': """
तस्वीर	1807 K #/#
""", 'द': """
देखें	1749 K:	1749 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1776 K:
पढें	1749 K:	1776 K-
पसंद	69 K आया
पेज	1807 K #/#	1807 K # / #
""", 'फ': """
फेसबुक	1791 K पोस्ट
फोटो	1807 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1758 (K
""", 'म': """
मात्र	1772 K # रुपये में
""", 'य': """
यह	1749 K भी पढें	1749 K भी पढें:	1749 K भी देखें:	1758 (K लेखक के	1763 K खबर आपको	1776 K भी पढें-	1776 K भी पढें -	1790 K वीडियो आपके	1790 K सामग्री आपके	1791 K सामग्री	1793 K सामग्री देखने के लिए	1793 K वीडियो देखने के लिए	1810 K लेख कॉपीराइट	1810 K सामग्री कॉपीराइट	1811 K लेख	1811 K खबर	1811 K अनुवाद	1811 K सारांश	1811 K तस्वीर	1811 K सामग्री
यूट्यूब	1791 K वीडियो
ये	1749 K भी पढें	1749 K भी पढें:	1758 (K लेखक के	1776 K भी पढें-	1776 K भी देखें:
""", 'ल': """
लेख	1818 K विज्ञापन के
लेखक	1758 K के बारे में	1758 (K	1758 K वरिष्ठ पत्रकार हैं	1758 K स्वतंत्र पत्रकार हैं
लेखिका	1758 K के बारे में	1758 (K	1758 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1818 K के बाद
वीडियो	1793 K देखने के लिए
""", 'श': """
शेष	1783 K अक्षर
""", 'स': """
संबंधित	1749 K:	1776 K खबर:	1776 K खबरें:
सर्वाधिकार	1810 K सुरक्षित
सिर्फ	1772 K # रुपये में
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
กด	12 Kติดตาม	3295 Kติดตาม	3295 Kไลก์
""", 'ข': """
ขอ	3298 Kบคุณภาพจาก	3298 Kบคุณข้อมูลจาก
ข่	3291 Kาวที่เกี่ยวข้อง:	3298 Kาวโดย	3304 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3304 Kิป:
คุ	3301 Kณรู้สึกอย่างไรกับ	3301 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3304 Kคลิป:	3304 Kคลิป :
""", 'ซ': """
ซื	3302 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3291 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3295 Kดตามช่อง	3295 Kดตามเรา	3295 Kดตามข่าว	3313 Kดตามอ่านข่าวอื่นๆ	3313 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3300 Kม ai
""", 'ท': """
ทด	3302 Kสอบความรู้ของคุณ
ทำ	3302 Kแบบสำรวจสั้น
ที	3298 K่มา:	3298 K่มา :
""", 'บ': """
บท	3300 Kความนี้ใช้ ai	3300 Kสรุปนี้	3300 Kความนี้แปล	3300 Kความนี้เรียบเรียง	3301 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3300 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3298 K้เขียน:	3298 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3301 Kข้อผิดพลาดในบทความ
พื	3314 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3302 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3298 Kพ:	3338 Kพที่ # จาก #	3338 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3302 Kวมโหวต:	3302 Kวมโหวต :	3302 Kวมทำแบบสำรวจ	3302 Kวมสนุก	3309 Kวมสนับสนุน
ร้	3317 Kองทุกข์	3317 Kองเรียน
""", 'ล': """
ลง	3302 Kทะเบียนเข้าร่วมสัมมนา	3302 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3309 Kับสนุน
สร	3300 Kุปโดย	3300 Kุปข่าวด้วย	3300 Kุปนี้	3300 Kุปข่าวโดย	3301 Kุปนี้มีประโยชน์
สา	3317 Kยด่วนข่าว	3317 Kยด่วนทีมข่าว
ส่	3317 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3338 K้า # จาก #
""", 'อ': """
อ่	3291 Kานเพิ่มเติม:	3291 Kานต่อ:	3291 Kานข่าวต้นฉบับ:	3291 Kานเพิ่มเติม	3291 Kานประกอบ:	3304 Kานข่าวเพิ่มเติม:	3304 Kานข่าวเพิ่มเติม	3304 Kานข่าวที่เกี่ยวข้อง:	3304 Kานข่าว:	3304 Kานเรื่องอื่น:	3313 Kานข่าวอื่นๆ	3313 Kานข่าวต้นฉบับได้ที่	3313 Kานบทความอื่นๆ	3313 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3298 Kางอิง:
""", 'เ': """
เก	3298 Kี่ยวกับผู้เขียน
เข	3295 K้าร่วมช่อง
เน	3300 Kื้อหานี้สร้าง	3314 Kื้อหาสปอนเซอร์	3314 Kื้อหาโฆษณา	3314 Kื้อหาสนับสนุนโดย
เพ	3295 Kิ่มเพื่อน
เร	3298 Kื่อง:	3298 Kื่อง :	3298 Kื่องและภาพ
""", 'แ': """
แจ	3301 K้งแก้ไขข่าว	3317 K้งเบาะแส	3317 K้งข่าว
แช	3 Kร์
แป	3300 Kลโดย
แอ	3295 Kดไลน์
""", 'โ': """
โฆ	3314 Kษณา -
""", 'ใ': """
ให	3301 K้คะแนนบทความ
""", 'ไ': """
ไม	3295 K่พลาดทุกข่าวสาร	3295 K่พลาดข่าว
""", 'ả': """
ảnh	3584 K:	3632 K #/#	3632 K # / #
""", 'ủ': """
ủng	3584 K hộ tác giả	3597 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2159 Kせて読みたい	2159 【Kせて読みたい】	2159 Kせて読みたい:
""", 'こ': """
こち	2159 Kらもおすすめ	2159 Kらもおすすめ:	2187 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2167 K記事を書いた人	2167 K記事の筆者	2170 K要約はai	2170 K要約は、ai	2170 K要約は役に立ち	2170 ※K要約	2170 K記事の翻訳	2170 K記事の要約	2170 K記事はai	2170 K翻訳	2170 K見出しはai	2178 K記事は	2178 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2159 Kと見る:	2187 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2216 Kーが発生しました
""", 'オ': """
オリ	2187 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2191 【Kゼント】	2191 Kゼント応募
""", 'ペ': """
ペー	2217 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2187 【K】
""", '下': """
下載	13 K	3661 Kapp	3661 K應用程式
下载	13 K	3661 Kapp	3661 K应用
""", '以': """
以上	3687 K内容由ai
以下	3745 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3684 K:	3684 (K	3684 K係	3684 K为	3684 K為
""", '你': """
你做	59 K了吗
你可	3675 K能會喜歡:	3706 K能想看:
你有	3682 K线索
你覺	3689 K得這篇
你觉	3689 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3684 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3687 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3667 K微信公众号	3667 K官方微信
""", '内': """
内容	3687 K由ai
""", '写': """
写真	2159 【K】	2159 K:	2187 【Kを見る】	2187 【Kギャラリー】	2217 K #/#	2217 K#/#	2217 K # / #
""", '出': """
出典	2167 K:
出现	3740 K问题
出錯	3740 K了
出错	3740 K了
""", '分': """
分享	3 K
""", '前': """
前回	2187 【K】	2187 Kの記事:
""", '剩': """
剩余	3715 K字数
剩餘	3715 K字數
""", '加': """
加入	12 K	3680 K	3701 K
""", '動': """
動画	2159 【K】	2187 【Kを見る】
""", '升': """
升級	3701 K
升级	3701 K
""", '原': """
原文	3705 K刊于	3705 K刊於
""", '参': """
参与	3691 K我们的
参考	69 Kになった	2159 K:
""", '參': """
參與	3691 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3690 K错误
发生	3740 K错误
""", '取': """
取材	2167 K・文	2167 K・執筆
""", '另': """
另请	3675 K参阅
""", '可': """
可以	3681 K在x上
可自	68 K由转载
""", '合': """
合わ	2159 Kせて読みたい:
""", '同': """
同场	3675 K加映:
同場	3675 K加映:
""", '問': """
問問	3687 K我們的ai
問題	2216 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3745 K由ai
""", '圖': """
圖片	3745 K由ai
""", '執': """
執筆	2167 K:	2167 K/
""", '報': """
報名	3692 K參加
""", '填': """
填写	3691 K问卷
填寫	3691 K問卷
""", '如': """
如发	3690 K现
如有	3682 K线索	3682 K線索
如果	3682 K您有相关线索	3682 K你掌握	3682 K您掌握	3683 K您有
如發	3690 K現
""", '官': """
官方	3667 K微信:	3667 K微信公众号:
""", '審': """
審校	3684 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3675 K閱讀	3675 K阅读	3675 K閱讀:	3675 【K閱讀】	3706 K阅读:
""", '开': """
开启	3661 K通知	3661 K推送通知
""", '引': """
引用	2167 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3706 K:
影音	3706 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3706 K看更多:
""", '微': """
微信	3661 K扫	3667 K公众号:
""", '您': """
您对	3689 K这篇文章
您對	3689 K這篇文章
您有	3682 K线索
您的	27 K评论
您覺	3689 K得這篇
您觉	3689 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3661 K客户端
""", '打': """
打开	13 K	3661 K微信
""", '扩': """
扩展	3675 K阅读:
""", '扫': """
扫一	3661 K扫
扫描	3661 K二维码关注	3680 K
扫码	3680 K
""", '投': """
投票	3691 K:
投稿	27 Kは
""", '报': """
报名	3692 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3680 K追蹤
""", '掃': """
掃一	3661 K掃
""", '採': """
採訪	3684 K撰文:
""", '推': """
推荐	3675 K阅读	3675 K阅读:
推薦	3675 K閱讀:
""", '提': """
提供	2167 K:
""", '摘': """
摘要	3687 K由	3745 K由ai
""", '撰': """
撰文	3684 K:
撰稿	3684 K:
""", '支': """
支持	3699 K
""", '收': """
收听	1 K	3694 K我们的播客	3694 K我们的节目
收聽	1 K	3694 K我們的播客	3694 K我們的節目
""", '文': """
文/	2167 K
文:	2167 K
文・	2167 K
文章	44 K有误	3684 K来源:	3690 K有误	3690 K有誤
""", '新': """
新聞	41 K爆料	3682 K線索
新闻	41 K热线	41 K报料	41 K爆料	3682 K线索热线	3682 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3675 K:	3675 K新聞:	3675 K內容:	3675 【K新聞】	3675 K相關	3675 K阅读:	3675 K報導:	3675 K报道:	3705 K精彩内容	3705 K精彩內容	3705 K资讯	3705 K資訊	3705 K内容请	3705 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3682 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3744 K授權	3744 K許可
未经	3744 K授权不得转载	3744 K许可不得转载	3744 K授权	3744 K许可
""", '本': """
本主	76 K题已关闭
本内	3687 K容由ai
本报	41 K热线
本摘	3687 K要
本文	3684 (K作者	3684 K作者	3687 K摘要	3687 K由ai	3687 K由人工智能翻译	3687 K由人工智能生成	3687 K由人工智慧	3705 K章來自	3705 K转载自	3705 K轉載自	3705 K来自	3705 K來自	3744 K受版权保护	3744 K受著作權保護	3744 K原载于	3744 K首发于	3744 K原刊於	3744 K轉載自	3744 K转载自	3745 K由ai	3745 K由人工智能	3745 K由 ai	3745 K由人工智慧	3745 K使用ai	3745 K经ai
本翻	3745 K译由
""", '来': """
来发	31 K表第一
来源	3684 K:
""", '校': """
校对	3684 K:
""", '構': """
構成	2167 K・文
""", '次': """
次に	2159 K読む:
次の	2187 Kページ:	2187 【K記事】
次ペ	2187 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3680 K加入	3681 K在	3681 K关注	3682 K提供线索	3682 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3680 K加入	3681 K在	3682 K提供線索	3682 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3687 K要	3745 K要由ai
""", '测': """
测一	3691 K测:
""", '測': """
測一	3691 K測:
""", '点': """
点击	3675 K查看	3675 K阅读:	3694 K观看视频	3694 K收听
点我	3680 K加入
""", '熱': """
熱門	3706 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3682 K请	3682 K請
""", '版': """
版权	3744 K声明	3744 K所有
版權	3744 K聲明
""", '用': """
用微	3661 K信扫
""", '画': """
画像	2159 【K】	2187 【Kを見る】	2217 K#/#	2217 K #/#	2217 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3690 K錯誤
發生	3740 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3675 K阅读	3675 K新闻	3675 K报道:	3675 K阅读:	3706 K新闻:	3706 K文章:
相關	3675 K新聞	3675 K報導	3675 【K新聞】	3675 K閱讀:	3706 K新聞:	3706 K文章:	3706 K報導:
""", '看': """
看更	3675 K多:
""", '立': """
立即	3680 K加入	3691 K报名	3691 K報名
""", '筆': """
筆者	2167 Kプロフィール
""", '編': """
編輯	3684 K:
編集	41 K部への情報提供
""", '线': """
线索	3682 K征集
""", '编': """
编辑	3684 K:	3684 (K:
""", '聽': """
聽我	3694 K們的podcast
""", '著': """
著者	2167 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3694 K上方影片
""", '观': """
观看	3694 K上方视频
""", '视': """
视频	3706 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3701 K	3711 K本報	3711 K我們	3711 K本刊
""", '記': """
記事	7 Kの誤り	2178 Kの誤り	2178 Kに誤り
記者	2167 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2159 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2191 【Kプレゼント】	2191 Kプレゼント
""", '請': """
請支	3699 K持
""", '订': """
订阅	3701 K	3711 K本报	3711 K我们	3711 K本刊	3711 K本公众号	3711 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3699 K持
""", '責': """
責編	3684 K:
""", '資': """
資料	3684 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3699 K
""", '责': """
责任	3684 K编辑:	3684 (K编辑
责编	3684 K:
""", '赞': """
赞助	3699 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3715 K输入
""", '这': """
这个	3688 K摘要
这段	3688 K摘要
这篇	8 K文章	52 K调查	52 K报道	3688 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3688 K摘要
這篇	3688 K文章
""", '還': """
還可	3715 K輸入
""", '采': """
采写	3684 K:
""", '長': """
長按	3680 K
""", '长': """
长按	3680 K
""", '開': """
開啟	3661 K通知	3661 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2159 K記事	2159 K記事:	2159 【K記事】	2159 K:	2159 【K】	2187 【K写真】
""", '閱': """
閱讀	3675 K更多
""", '问': """
问问	3687 K我们的ai
""", '阅': """
阅读	3675 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3744 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3691 K報名
""", '马': """
马上	3691 K报名
""", '點': """
點我	3680 K加入
點擊	3675 K查看	3675 K閱讀:	3694 K觀看影片
""", '같': """
같이	2253 K 보기:
""", '관': """
관련	2253 K 기사:	2276 K 기사 :	2276 [K 기사]	2276 K 기사-
관련기사	2253 K	2253 K:	2253 [K]	2276 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2264 K #줄 요약
기사에	73 K 대해 궁금	2269 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2276 K 기사:
""", '당': """
당신의	2268 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2253 K 읽기:
더보기	2253 [K]	2253 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2268 K 설문에	2268 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2276 [K 본 기사]
""", '문': """
문제가	2310 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2264 K 요약은
""", '사': """
사진	2311 K #/#	2311 K # / #
사진출처	2279 K:
""", '생': """
생성형	2264 K ai가 요약
""", '선': """
선택	2308 (K) 개인정보	2308 [K] 개인정보	2308 (K) 광고성	2308 [K] 광고성
""", '설': """
설문에	2268 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2268 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2253 [K]
""", '오': """
오류가	2310 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2264 K 요약은 ai	2264 K 요약이 도움	2264 K 기사는 인공지능	2264 K 기사는 ai	2264 K 번역	2269 K 기사가 도움이	2269 K 기사를 어떻게	2269 K 뉴스에 대한 의견	2269 K 기사에 대한 의견
이미지	2311 K #/#	2311 K # / #
이슈	2276 [K]
이어	2253 K 읽기:
""", '인': """
인기기사	2276 [K]
""", '일': """
일시적인	2310 K 오류가
""", '자': """
자료출처	2279 K:
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
지금	2286 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2253 K 기사:
추천기사	2276 [K]
""", '출': """
출처	2279 K:	2279 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2311 K #/#
""", '필': """
필수	2308 (K) 개인정보	2308 [K] 개인정보	2308 (K) 이용약관	2308 [K] 이용약관
""", '함': """
함께	2253 K 볼 만한 기사:	2253 K 보면 좋은 기사:	2276 [K 읽기]
""", '핫': """
핫클릭	2276 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2253 [K]
""", '후': """
후원	2304 K 계좌
후원계좌	2304 K
"""}

CONTAINS = {',': """
,说:	3755 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2924 K-vă	2928 K
abonații	50 K pot	2925 K noștri
abonează	80 K-te	2838 K-te pentru	2843 K-te pe youtube	2924 K-te
abonné	50 en tant qu'K	1484 pas encore K	1486 déjà K	1488 en tant qu'K
abonnés	1484 réservé à nos K	1486 réservé aux K	1634 nos K	1637 K
abonējiet	80 K	2401 K
actualisé	97 cet article a été K
actualité	1494 l'essentiel de l'K	1504 suivez l'K	1504 suivez toute l'K	1504 retrouvez toute l'K	1527 couvre l'K
actualizată	97 știrea a fost K
acționari	2905 fără K
adatkezelési	1837 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1269 K
adomány	1885 K
adományoddal	1881 K
adományok	1885 K
adományozz	1881 K
adományozzon	1858 K itt
advirtió	1269 K
adó	1826 K #%
adód	1883 K #
adója	1858 K #
adăugat	2927 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3261 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1636 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1269 K
afișată	60 email nu va fi K
agregó	1269 K
aicināja	2404 K
aizsargātas	2370 visas tiesības K
aiškino	2364 K
ai가	2314 K 작성	2314 K 생성	2314 K 요약	2314 K 번역
ai로	2314 K 작성	2314 K 생성
ai를	2314 K 활용해
ajouté	1636 a K
ajută	2924 K-ne
ajánld	1881 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1834 töltsd le az K
alkalmazásban	1856 az K
alkalmazást	1856 K
alkalmazásunk	1882 K
alkalmazásunkat	1834 töltse le K
alkalmazásunkban	84 K
alăturat	2857 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1548 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2653 naszą K	2653 krótką K
ankstesnėje	97 K versijoje
anmäl	3281 K dig till vårt	3281 K dig till våra
anmäla	3256 genom att K dig
annoncé	1636 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3261 K
annonsör	3270 betalt av en K	3270 betald av en K
annonsør	2592 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1269 K
anunțat	2927 a K
använder	3226 vi K cookies	3227 K kakor
anúncio	2749 após o K	2749 depois do K
anúncios	70 sem K	2831 sem K
apelował	2689 K
apelowała	2689 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1130 descarga la K	1130 descarga nuestra K
aplicația	84 în K noastră	2844 descarcă K	2924 descarcă K noastră	2924 descarcă gratuit K	2924 descarcă K și	2925 K noastră
aplikacją	84 z naszą K
aplikację	2618 pobierz naszą K	2619 pobierz K	2619 ściągnij K	2676 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3115 našej K
aplikáciu	3115 mobilnú K	3115 K
aportació	410 la teva K
aportación	1165 tu K	1191 haz tu K
apoyá	1266 K
applikációnk	1856 K
applikációnkat	1856 K
applikációnkban	84 K
apsolīja	2404 K
apóyanos	1165 K	1266 K
apóyenos	1165 K	1266 K
apúntate	1109 K a	1125 K a nuestra	1125 K gratis	1266 K gratis
apărat	2927 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3397 bir K paylaş
artykuł	15 darmowy K	20 cały K	2607 podoba ci się ten K	2654 nasz K do końca	2674 ostatni darmowy K	2687 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1110 te ha gustado este K	1118 regala este K	1118 regalar este K	1121 último K gratis	1121 te queda # K	1194 y lee este K	1267 este K
artículos	15 K gratis	1121 K gratis este mes	1121 te quedan # K	1121 límite de K
aseguró	1269 K
associés	1510 cookies K à ce contenu
assuré	1636 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	702 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2838 K-te pentru
autorką	2645 kontakt z K
autorská	439 K práva
avertizează	2927 K
avísanos	1266 K
ayúdanos	1165 K	1266 K a
açikladi	3473 K
açin	3397 K
añadió	1269 K
año	1268 al K
""", 'b': """
bağirdi	3473 K
bağirdilar	3473 K
bağiriyor	3473 diye K
bağiriyordu	3473 K
bağiş	3470 K yap	3474 K
bağişiniz	3470 K
bağlantilari	74 satiş ortakliği K	3394 satiş ortakliği K
başlayan	3396 tl'den K
başvurun	3397 K
behält	29 K sich vor	29 K sich das recht
behöver	3208 vi K ditt stöd	3281 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1834 értesítések K
beløb	568 fast K
beløp	2602 gi et K	2604 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3284 K
berättar	3284 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3285 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3109 náš K webinár	3132 posledný K článok
bezplatných	3118 K článkov
bezpłatne	2659 K konto
bezpłatny	2650 nasz K webinar	2674 ostatni K artykuł
bezpłatnych	2659 limit K
beğendiyseniz	3471 bu haberi K	3471 bu yaziyi K
biết	3647 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1125 recibe el K	1125 nuestro K	1128 K diario	1266 recibe el K	1267 nuestro K	1270 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1493 dans votre K mail	1493 dans votre K e-mail
brezplačen	3189 zadnji K članek
brezplačne	3176 K članke
brezplačni	3169 naš K webinar	3189 zadnji K članek
brezplačnih	3176 K člankov
bronił	2689 K się
brzmiał	2689 K
brzmiała	2689 K
brzmiało	2689 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1884 K
buzdította	1884 K
buzón	79 en tu K	1126 en tu K
bájate	1266 K la app
bölümünde	85 yorum K
bönföll	3284 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3284 K
bønfaldt	569 K
bønn	2526 vi har en K til deg
bønnfalt	2605 K
bústia	361 a la teva K
bülten	3390 e-K	3474 K
bültene	3357 K abone	3357 K kayit	3357 K kaydol
bülteni	3390 haber K
bültenimiz	78 K	3471 K
bültenimize	78 K	78 e-K	3357 K	3470 K	3471 K
bültenine	3390 K
błagał	2689 K
błagała	2689 K
bạn	49 gửi cho K bè	3562 hộp thư của K	3596 sự ủng hộ của K	3644 mời K	3644 cần sự ủng hộ của K	3644 nhờ sự ủng hộ của K
bằng	3604 K văn bản của báo
""", 'c': """
caffè	2027 un K
café	54 me paga um K	1166 un K	1191 un K al mes	1530 un K
caractères	1548 limitées à # K
catedrática	1162 es K
catedrático	1162 es K
celého	419 pro čtení K
cercetătoare	2857 este K
cercetător	2857 este K
changés	97 prénoms ont été K
chaîne	1634 notre K
chefredaktör	3246 är politisk K	3246 är K
chefredaktør	534 er K
chuyện	3583 bạn có câu K
chép	3578 cấm sao K	3604 mọi sao K
chính	97 đính K	3571 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3562 bản tin của K tôi	3565 theo dõi K tôi	3583 cho K tôi qua	3583 liên hệ với K tôi	3644 ủng hộ K tôi	3644 K tôi cần sự giúp đỡ	3644 giúp K tôi	3644 theo dõi K tôi	3644 hãy gửi cho K tôi	3644 hãy liên hệ với K tôi	3644 hãy báo cho K tôi	3645 K tôi trên	3645 của K tôi	3645 cho K tôi
chọn	3644 hãy bình K
cikkünk	1882 minden K
cikkünkhöz	1882 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2722 nos K
comentó	1269 K
comisión	1180 recibir una K
comissió	356 rebre una K
comissão	2748 receber K	2748 receber uma K
commerciële	2486 K partner
communauté	1535 K whatsapp	1535 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2051 parte della nostra K
condamné	1636 a K
condiții	2847 termeni și K
confidentialité	1511 politique de K
confidențialitate	2847 politica de K
conférences	1527 est maître de K
connecté	1513 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2699 acesse todo o K	2743 ao exibir este K	2743 ao ver este K
contribuição	2735 com a sua K	2830 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1269 K
conversación	1148 participar en la K
conținut	9 acest K	2838 K doar pentru abonați
conținutului	2854 preluarea K
cookieinställningar	3248 K
corespondentă	2857 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2924 K un cont pentru a citi
csatornájára	1848 viber-K
csatornánk	1882 K
csatornánkhoz	1848 telegram-K	1848 whatsapp-K
csatornánkra	1848 youtube-K	1881 iratkozz fel K	1881 iratkozzon fel K
csábított	1884 K
cuéntanos	38 K	67 K	1148 K en	1266 K
cuéntenos	38 K	67 K
czytać	2613 aby K dalej	2613 żeby K dalej	2686 chcesz K dalej
czytelników	36 naszych K	2654 opiniami K	2665 z wpłat K	2665 dzięki wsparciu K	2682 K	2687 naszych K	2687 z wpłat K
câmpurile	60 K cu steluță
cântau	2927 K
címével	1880 e-mail-K
cùng	51 hãy tham gia K họ
của	3585 là cây bút K	3645 độc giả K
""", 'd': """
daní	3123 # % z K	3123 #% z K
darbą	2362 mūsų K
darowiznę	2611 przekaż K	2686 przekaż nam K	2686 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2566 er K
debattør	534 er K
declaró	1269 K
decía	1269 K
demandé	1636 a K
denmişti	3473 K
denunció	1269 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1130 K la	1130 K nuestra
destekçimiz	3397 K olun	3470 K olun
desteğiniz	3470 K
desteğinizle	3471 K
desteğiyle	18 okurlarin K	3383 yapay zeka K	3392 K ayakta	3402 yapay zeka K
değildir	30 sorumlu K
değilim	3455 ben robot K	3455 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3114 K môžu
disponível	2707 K no google play
doação	2695 faça uma K	2735 sua K	2830 sua K	2830 faça uma K	2834 K
doações	2834 K
dodał	2689 K
dodała	2689 K
dodává	491 K
događaj	3047 naš K
domagał	2689 K się
donació	410 fes una K	414 K
donación	1113 haz una K	1113 tu K	1165 tu K	1165 una K	1266 tu K	1266 haz una K	1270 K
donația	2924 K ta
donație	2924 fă o K	2928 K
donații	2928 K
donează	90 K cât poți	2924 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	3058 bez K
doradzał	2689 K
dorzuć	2686 K się
dostawać	2675 chcesz K
dostávajte	3138 K
dostávat	478 chcete K
dostávať	3133 chcete K
dostávejte	484 K
dostęp	80 kup K	2613 masz już K	2659 pełny K do	2659 wykup K	2686 kup K
dostępny	2613 artykuł K tylko
dotazník	458 krátký K	3113 krátky K
dotazníka	3113 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2688 K kwotą
dočtete	465 více se K
dołóż	2686 K się
dołącz	51 K do nich	51 K	2624 K do nas na	2686 K do nas	2686 K do grona	2686 K do nich
drastické	97 obsahuje K
draudžiama	2336 K kopijuoti	2336 be leidimo K	2336 be sutikimo K
draudžiamas	2357 be leidimo K
dueños	1221 sin K	1221 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2687 K dalej
dziennikarką	2646 jest K
dzięki	2687 K wam	2687 K tobie
dziękujemy	2656 K za zapisanie	2656 K za zapis	2686 K, że nas czytasz
där	42 var du K
débloquer	1486 pour K
déclare	1636 K
déclaré	1636 a K
découvrez	1484 K nos offres	1633 K nos offres
déductible	1478 K des impôts	1478 K à #	1635 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1636 K
déplore	1636 K
déposés	1540 des cookies seront K
désabonner	1493 K à tout moment
désactiver	1508 K adblock
désactivez	1508 K adblock
désinscrire	1494 vous K à tout moment
díky	489 K vám
dôvery	97 linku K
dömde	3284 K
dømte	569 K	2605 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3567 tải ứng K	3644 tải ứng K của	3644 hãy tải ứng K	3644 tải ngay ứng K
""", 'e': """
edellyttää	1461 K tunnusta
editörlerimize	39 K
editörüdür	3380 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1180 no ha participado en la K
electrònic	339 el teu correu K
electrónico	60 correo K no se mostrará	1126 tu correo K	1148 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1828 a teljes cikk K
elsőként	1857 értesülj K
előfizetés	1885 K
előfizetéssel	1860 K
előfizető	1828 már K	1881 legyen K
előfizetőink	50 K	1828 K olvashatják	1860 K számára	1882 K
előfizetők	50 az K	1870 csak K	1885 K
előfizetőknek	1829 csak K	1870 K szól
előfizetőként	50 K
előfizetőnktől	1880 K
emlékeztetett	1884 K
emoțional	97 pot afecta K
endereço	2721 seu K de email não será
engedély	1863 K nélkül tilos
engedélyezze	1836 K a javascript
engedélyhez	1863 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1634 cette K	2502 onze korte K	2502 onze K
enquêtent	1634 K pour vous
enquêtes	1634 nos K
ensaísta	2796 é K
ensimmäinen	1467 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1596 ctrl+K	1596 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1266 K
epizódu	3111 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3397 K
erklärt	727 K
erklärte	727 K
erkände	3284 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	724 K sie es weiter
erzählt	67 K uns	727 K
erzählte	727 K
escribió	1269 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1148 K a	1266 K
estimé	1636 a K
estás	1110 ya que K aquí	1110 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3365 javascript'i K
evästeasetuksiasi	1438 K
evästeet	1438 K	1463 K
evästeitä	1421 K
existují	468 K díky
experiência	67 conte sua K
explicó	1269 K
expliqué	1636 a K
expérience	67 partagez votre K
externého	3105 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3105 K obsah
""", 'f': """
favoritkälla	3242 K
faça	2830 K um pix
felelősséget	30 nem vállal K
felhasználási	1837 K feltételek
feliratkozás	1830 K a hírlevélre	1830 hírlevél K
feliratkozásommal	1846 K
feliratkozással	1846 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2847 K cookie
folytatásához	1828 a cikk K
fordítóval	1853 gépi K
forintért	1860 havi # K
formulára	3116 odoslaním K
formulário	2830 inscreva-se no K
formuláře	461 odesláním K
forrásként	1847 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3284 K
früheren	97 K version	97 K fassung
férjen	1881 K hozzá
följ	3222 K oss på	3281 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3238 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3242 K källa
föredragna	3242 K källa
föreslog	3284 K
författare	3246 är K och
förklarade	3284 K
förklarar	3284 K
försvarade	3284 K sig
følg	509 K os på	566 K os	2542 K oss på	2602 K oss
første	547 K måned	568 K måned	2580 K måned	2604 K måned
független	1826 támogassa a K	1882 K sajtó
főszerkesztője	1851 K
""", 'g': """
gadā	2403 K
gazeteciliği	3471 bağimsiz K
gazeteciliğimiz	3471 K
gazetę	2685 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3351 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3084 K
gridò	2131 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2832 teste K
grâce	18 K à vous	1475 K à vos dons
gwiazdką	60 pola z K
gärna	3281 vill K höra från dig
går	493 før du K	2526 før du K
gåva	3208 ge en K i dag	3208 ge en K nu	3209 din K	3209 ge en K	3281 din K gör	3281 ge en K i dag	3285 K
gönderdik	3404 size bir e-posta K
gönderin	3397 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3282 K mer
göre	3473 K
görün	3397 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3397 K
gösterilmeden	3373 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2689 K
głosiła	2689 K
głosiło	2689 K
głosuj	2670 K
głosujcie	2670 K
głównej	2661 na stronie K
gương	64 trang K
gửi	49 hãy K	3583 xin K về
""", 'h': """
használ	1836 cookie-kat K	1837 sütiket K
használat	1836 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	727 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1884 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3249 K av ai	3271 K av ai	3281 K oss
hjälper	3281 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3144 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1884 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1439 tekoälyä K
hágase	80 K socio
hájil	491 K se
hájila	491 K se
häng	3281 K med i
häufiger	635 bei google K
hävdar	3284 K
håller	43 K du med	43 K du inte med	3278 läsare som K
hævder	569 K
hébergé	1510 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1880 K
hírekben	1834 a google K	1847 google K
hírlevelére	1846 K
hírlevelünk	78 K	1882 K
hírlevelünket	1846 K
hírlevelünkre	78 K	1830 K	1881 iratkozzon fel K	1881 iratkozz fel K	1882 K
hírlevél	1885 K
hírlevélre	78 K	1881 iratkozz fel a K	1881 iratkozzon fel a K
hó	1883 ft/K
hónap	1860 első K	1883 első K
hören	717 K sie hier.
hører	2571 der du K
hükmetti	3473 K
hüüdis	1311 K
hüüdsid	1311 K
hűségidő	1870 K nélkül
hồng	3603 nhận hoa K
""", 'i': """
iecienītāko	2378 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2605 K
illimité	1488 accès K	1557 en K
imágenes	40 tus K	97 contiene K
incorporó	1162 se K a
independentă	2925 presa K
independência	2831 a K
indicó	1269 K
indiqué	1636 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1634 notre K
indépendant	1475 soutenez le journalisme K	1634 journalisme K	1634 média K
indépendante	1554 la presse K a	1634 presse K	1634 information K
información	1138 sigue toda la K	1138 siga toda la K	1162 cubre la K	1267 esta K
informację	2645 wyślij K
informações	97 com K de
informațiilor	2854 preluarea K
informó	1269 K
informē	2404 K
ingresá	77 K tu correo
innehåll	3227 externt K	3248 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2605 K
innrømmet	2605 K
inquiète	1636 s'K
inquérito	35 nosso K
inscrição	2703 cancelar a K	2757 sua K foi
inscríbete	1109 K
insändare	43 K	3247 skicka din K	3247 din K till	3247 skriva en K
intelektą	2344 dirbtinį K	2359 dirbtinį K
inteligencję	2667 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1853 mesterséges K készült	1872 mesterséges K
introduceți	77 K adresa de email
intégralité	1484 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1267 esta K
investigação	2831 esta K
investigație	2925 această K
investigațiile	2925 continua K
invítame	54 K a un café	54 K un café	1266 K a
invítanos	1266 K a
ismételgette	1884 K
istediğiniz	3356 K zaman iptal	3472 K zaman iptal
izražavaju	3052 komentari K
içeriği	9 K
içeriğin	3382 harici K
içermektedir	97 sahneler K
išorinio	2342 K turinio
""", 'j': """
jautāja	2404 K
javascript가	2294 K
javascript를	2294 K
javasolják	1884 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2607 skoro już tu K	2607 skoro tu K
jugé	1636 a K
jurnalistă	2857 este K
jurnaliștii	39 K noștri	2880 K noștri îți trimit	2925 K noștri
jälgi	1308 K meid
jäljellä	1457 ilmaista juttua K
jäseneksi	80 liity K	1465 liity K
""", 'k': """
kanał	2687 nasz K
kannatusjäseneksi	1465 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3085 K
kedykoľvek	3090 odhlásiť sa môžete K
keresőben	1847 google-K
khoản	3560 bạn đã có tài K	3571 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3578 K sao chép
khẳng	3647 K định
kiabált	1884 K
kiabálta	1884 K
kiabálták	1884 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1884 K
kirjeessä	1468 luki K
kiáltott	1884 K
kiáltotta	1884 K
kiáltották	1884 K
kiến	3591 ý K của bạn sẽ	3644 hãy gửi ý K	3644 vui lòng gửi ý K
kliknutím	461 K na
kolačića	3043 K	3073 K
kolačiće	3043 K	3073 K
kolačići	3043 K
komentować	6 K	2633 aby K
komentár	6 pridať K	3114 pridajte K
komentára	3114 pridanie K	3114 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3103 je K
komentátorom	3103 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1439 K
konferencję	2650 naszą K
konuştu	3473 diye K	3473 K
kopírovanie	3096 K obsahu bez	3096 K je zakázané
kopēšana	2377 K bez
korespondentką	2646 jest K
korespondentė	2341 K
korábban	1879 K itt írtunk	1879 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2689 K
krzyczała	2689 K
krzyknął	2689 K
krzyknęła	2689 K
krävde	3284 K
krævede	21 K felter er	569 K
krönikör	3246 är K
kulturalną	2654 K dyskusję
kulturredaktör	3246 är K
kulturredaktør	534 er K	2566 er K
kumppanuuslinkkejä	74 K	1451 K
kvíz	457 náš K	3113 náš K
kvíze	3113 našom K	3113 v K
kvízu	457 našem K	457 v K
kyltissä	1468 luki K
kysyivät	1468 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1883 K
käsitellään	97 jutussa K
käyttää	1419 tämä sivusto K
käyttöehdot	1446 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1884 K
kérdezték	1884 K
kérdőívünket	35 K
kért	1884 K
kérte	1884 K
kérték	1884 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	724 K sie uns
könyörgött	1884 K
könyörögtek	1884 K
köszönjük	1881 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1834 K minket	1881 K minket
követelte	1884 K
követelték	1884 K
közlése	1871 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1884 K
kúpte	3141 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	727 K an
künstlichen	653 K stimme vorgelesen	653 K stimme vertont
künstlicher	710 mithilfe von K
küpsised	1288 K
küpsistega	1288 K	1307 K
küsis	1311 K
kč	463 za # K	463 od # K	490 od # K
kļūsti	2401 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3647 K
""", 'l': """
labākie	2397 K raksti tavā
lamentó	1269 K
lançait	1636 K
lasītu	2367 lai K tālāk
lasītāji	2402 mūsu K
lasītājiem	2402 mūsu K
lejupielādē	2401 K
lelkisegély	97 K
leverandør	2568 ekstern K
leverantör	3248 extern K
leído	1194 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2387 K
linkistä	1450 lisää tästä K
lisenssillä	47 K
lisäsi	1468 K
llicència	47 K cc
lucrează	2857 K în presă
lunedì	17 ogni K
lună	2926 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3560 đăng nhập để bình K	3591 bình K của bạn sẽ	3644 đăng nhập để bình K
lájkolj	1834 K minket
lákal	491 K
läget	3257 koll på K
lähdet	1405 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3260 du kan K mer	3260 kan du K mer	3260 K mer om	3282 fri att K
läsare	36 våra K	3258 våra K	3282 våra K
läsarna	18 tack vare K
läser	3281 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2597 K for	3275 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1121 K de notas
límites	1118 sigue leyendo sin K
lòng	3583 vui K gửi về	3644 vui K gửi về
löd	3284 K
lød	569 K	2605 K
lūdza	2404 K
lập	3595 ủng hộ báo chí độc K	3645 báo chí độc K
""", 'm': """
magyarázta	1884 K
mailovú	3116 e-K adresu
mainoslinkkejä	37 K	74 K	1451 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1290 K abil
materiał	9 ten K
matéria	20 ler esta K	2699 esta K é só	2762 para ler esta K	2831 esta K
matérias	2734 limite de K
matí	410 rep cada K
mawiał	2689 K
mawiała	2689 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1884 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1465 tue K
meitä	1448 tukea K	1448 tue K	1465 tue K	1465 auta K
mencióname	62 K
menționat	2927 a K
mesačne	3143 K
mesečno	3084 K	3202 K
mesélte	1884 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2688 za K
miesięcznie	2688 K
minkä	90 anna K voit
miễn	15 bài K phí	3598 hết số bài K phí	3646 dùng thử K phí
mjesečno	3084 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1548 charte de K	1548 K par la rédaction
mokė	2364 K
mondták	1884 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1118 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1269 K
mulțumim	2924 K că ne citești
munkatársa	1851 K
munkatársunknak	39 K
munkánk	1882 K
munkánkat	1826 támogasd K	1826 támogassa K	1858 K	1881 támogasd K	1881 támogassa K	1882 K
myönsi	1468 K
másodközlés	1844 K
märkis	1311 K
määräsi	1468 K
mån	3259 kr/K	3283 kr/K
månad	3211 testa en K	3259 en K för	3281 testa en K	3283 per K	3283 varje K
månaden	3259 första K	3283 i K	3283 första K
månader	3259 K för #	3281 testa # K
månadsgivare	3281 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2580 en K for	2602 prøv en K	2604 per K
måneden	568 om K	2604 i K
måneder	547 i # K	2580 K for #
média	1634 notre K
mês	2831 até o fim do K	2832 por K	2832 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2689 K
mówili	2689 K
mówił	2689 K
mówiła	2689 K
môžete	3112 článok si K
müşterimiz	3408 K
mācīja	2404 K
mākslīgais	2384 K intelekts
mēnesis	2403 pirmais K
mēnesī	2403 K
mėgstamiausią	2337 K
mėnesį	2363 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3647 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2689 K
namawiała	2689 K
napisał	2689 K
napisała	2689 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3144 K
napíšte	38 K nám	3102 K nám	3102 K, prosím	3135 K na	3141 K nám
naročilo	3175 hvala za K
naročite	80 K se	3149 K se na naše	3200 K se
naročnik	50 kot K	3148 že K
naročnike	3156 samo za K	3156 le za K
naročniki	50 K lahko	3188 lahko berejo le K	3188 berejo samo K	3204 K
naročnikom	3148 dostopen le K	3148 na voljo K	3148 na voljo samo K	3148 na voljo le K	3188 dostopna le K	3188 dostopna samo K	3188 dostopen le K	3188 dostopen samo K
naročnina	3176 K	3204 K
naročnino	3176 z K	3198 z K
narzędzi	2667 przy wsparciu K ai
naujienlaiškio	2349 K
naujienlaiškis	2362 mūsų K	2365 K
naujienlaiškį	2329 mūsų K	2349 K	2361 užsisakykite K	2362 mūsų K
navođenja	3058 bez K izvora
navođenje	3058 uz K izvora
nawoływał	2689 K
našeho	453 do K týmu	453 K e-shopu
našem	3047 K timu
našich	479 K zpráv	3134 K správ
neatkarīgu	2401 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1881 segíts K	1881 írjon K	1881 írj K	1881 jelezd K	1882 K adód
nemokamą	2353 K paskyrą
neobmedzený	3089 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2351 paremkite K žurnalistiką	2361 paremkite K	2362 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1431 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3142 K médiá
nezávislú	3141 podporte K
ngoài	3586 nội dung bên K
nguồn	3581 K ưu tiên	3581 K tin ưu tiên	3604 ghi rõ K	3639 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3591 chịu trách K về nội dung bình luận
nhân	3587 trí tuệ K tạo
nhấn	3644 K vào đây
nhận	3562 đăng ký K bản tin	3562 đăng ký K tin	3644 đăng ký K bản tin	3644 đăng ký K tin
nhập	24 đăng K	3560 vui lòng đăng K	3560 đăng K để đọc	3560 đăng K để xem	3560 đăng K để lưu	3560 hãy đăng K để	3644 đăng K để đọc	3644 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2647 materiał wideo jest K
niezależne	2686 wesprzyj K	2686 wspieraj K	2687 K media
niezależność	2687 K
niezależną	2687 jesteśmy K
noastră	2925 munca K
nolēma	2404 K
norāda	2404 K
nosūtīsim	57 jums K
notificações	14 as K	2709 ative as K	2709 ativar K	2709 receba K
notificările	14 K	2844 activează K
notifikácie	3115 K
notícia	2831 esta K
notícias	2703 receba as K	2703 receba K	2712 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3103 je K	3103 , K
novinári	3142 naši K
novinárka	3103 je K	3103 , K
novinárkou	3103 je K
novinárom	3103 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3149 na e-K
novičnik	3157 K	3157 e-K	3201 naš e-K	3204 K
novičnika	3157 K
nuotraukų	40 K ir vaizdo
nusprendė	2364 K
nášho	3109 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3647 K
nõus	43 ei ole K?
năm	3646 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3214 K tillgång
obećala	3085 K
obećao	3085 K
obiecał	2689 K
obiecywał	2689 K
obligāta	2377 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2721 campos K são
obveščanje	3175 na naše K
obľúbené	3100 K zdroje
obľúbených	3100 K zdrojov
obľúbenými	3100 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3133 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2689 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2689 K
odpowiedziała	97 nie K	2689 K
odpowiedziało	97 nie K
odražavaju	3052 komentari K	3052 komentari ne K
odídete	3098 kým K
ofereça	2699 K este artigo
ograniczeń	2613 czytaj bez K	2613 czytaj więcej bez K
også	51 bli med du K
ogłosił	2689 K
ogłosiła	2689 K
oikaisupyynnöt	1442 K
oikaisupyyntö	1442 K
olvashatják	1878 csak előfizetők K
olvasási	0 K idő
olvasóiból	1858 K él
olvasóink	36 K	1882 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1266 danos tu K
ordenó	1269 K
ordonné	1636 a K
ortakliği	3394 iş K linkleri
orzekł	2689 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3105 K údajov
ostrzegał	2689 K
ostrzegała	2689 K
ostrzegł	2689 K
otrzymywać	2675 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3144 K
oznámila	491 K	3144 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2361 K mums
pageidaujamą	2337 K šaltinį
paklausė	2364 K
palīdzi	2391 ziedo un K	2401 K mums
palīdzību	2384 mākslīgā intelekta K	2399 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2361 K mums
parsisiųskite	2361 K
participación	1149 normas de K
partnerské	74 K odkazy	466 K odkazy	3121 K odkazy
partneři	430 my a naši K
pastā	2389 e-K
pastāstiet	38 K mums	67 K mums
patronką	2665 zostań naszą K
patrões	2787 sem K	2831 sem K
paylaşilan	3454 tarafindan K bir gönderi	3454 tarafindan K gönderi
paylaşin	25 K	49 K	3397 K
paylaştiği	3454 K bir gönderi	3454 'in K bir gönderi
paziņoja	2404 K
paziņojumus	2388 K
państwa	2645 czeka na K
pašte	2349 jūsų el. K
pažadėjo	2364 K
periódico	1267 este K	1267 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2547 K
phê	54 mời tôi một ly cà K	3595 mời bạn một ly cà K
phóng	3583 liên hệ K viên	3585 là K viên báo	3585 là K viên của	3644 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1269 K
pidätetään	1427 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2689 K
pisała	2689 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3040 K nam	3072 K nam na	3072 K na	3082 K nam	3162 K nam	3162 K na	3192 K nam na	3192 K na	3200 K nam
piškotke	3165 K	3193 K
piškotki	3165 K
piškotkov	3165 K	3193 K
pište	480 K na	480 K nám na
plakáton	1884 állt a K
plânge	2927 se K
pochází	450 obsah K
podcastów	2651 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2689 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	3082 vaša K
podrške	3059 bez vaše K	3083 vaše K
podršku	3082 vašu K
podržite	3059 K	3082 K nas	3082 K naš
podělte	67 K se s námi	67 K se o
podľa	3144 K
poinformował	2689 K
poinformowała	2689 K
pokračovanie	3089 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3121 článok K	3121 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1146 K de cookies	2719 K de cookies	2736 cobre K
pomocí	470 K ai
pomocą	2667 z K ai
pomoć	3082 vašu K
pomóż	2686 K nam
pomôžte	3141 K nám
poprosił	2689 K
poprosiła	2689 K
poprosiło	2689 K
poručila	3085 K
poručio	3085 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3132 K článok zadarmo
poslušajte	3191 K nas
postafiókjába	1830 K
postaládádba	79 a K	1846 a K
postaládájában	1846 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3105 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2689 K
powiedziała	2689 K
powtarzał	2689 K
powtarzała	2689 K
poznámka	97 K redakce
pozostało	2613 K # %	2613 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	3040 K nam	3040 K na	3082 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3102 K nám	3141 K nám
pošljemo	57 vam K
pošljite	49 K ga	3162 K nam	3162 K jo nam	3162 K na	3200 K nam
požádal	491 K
požádala	491 K
pracę	2687 naszą K
pranešimus	2348 K
praneškite	38 K mums	67 K mums
pranešė	2364 K
prašė	2364 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3136 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3089 už ste K	3089 ste K
predplatiteľom	80 staňte sa K	3097 K	3141 staňte sa K
predplatiteľov	3097 pre K
predplatné	3089 už máte K	3118 K	3141 kúpte K	3141 kúpte si K	3145 K
predplatného	3118 K
predplatným	3118 K	3139 s K
predplaťte	80 K si
preferată	2855 sursă K	2919 sursă K	2919 sursa K
preferované	445 K zdroje	3100 K zdroje
preferovaný	445 K zdroj	3100 K zdroj
preferovaných	445 K zdrojů	3100 K zdrojov
preferovaným	445 K zdrojem	3100 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2613 tylko dla K	2673 tylko dla K
prenumeratą	2659 z K
prenumeratę	80 kup K	2613 masz już K	2659 zamów K	2659 kup K	2659 wykup K	2685 kup K
preporučila	3085 K
preporučio	3085 K
pretlačiť	45 K
prevziať	45 K
prečítate	3089 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3082 K se našoj	3082 K im se	3200 K se nam
pridržana	3032 sva prava K
pridržane	3155 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2364 K
prihlásenie	3090 ďakujeme za K	3116 ďakujeme za K
prihlásení	3118 po K
prihlásením	3116 K súhlasíte
prihláste	24 K	3089 K sa a čítajte	3141 K sa na odber
prihvaćate	3054 prijavom K
pripažino	2364 K
programėlėje	2347 K
programėlę	2347 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	3070 K nas
proposé	1544 conçu et K par
prosił	2689 K
prosiła	2689 K
pročitali	3024 da biste K
pročitate	3022 da K cijeli	3022 da K ceo
prośbę	2607 mamy do ciebie K	2607 mamy małą K
prošnjo	3159 imamo majhno K	3159 majhno K
prywatności	2629 polityka K	2629 polityce K
przeczytać	2613 aby K cały	2613 aby K ten artykuł
przeczytałaś	2654 dziękujemy, że K
przeczytałeś	2654 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2610 K nam #%	2686 K nam	2686 K #
przekonywał	2689 K
przekonywała	2689 K
przesyłajcie	2645 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2645 K nam	2645 K je do nas	2686 K nam
przyznał	2689 K
przyznała	2689 K
przyłącz	51 K się
przyślij	2645 K nam	2645 K je do nas	2686 K nam
práca	3142 naša K
práce	489 naší K
práci	489 naši K
prácu	3142 našu K
précision	97 K:
précisé	1636 a K
précédente	97 version K de cet
préférée	1534 source K
préférées	1534 sources K
prévient	1636 K
príspevky	3114 K v diskusii
príspevok	3141 váš K
próxima	2831 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2009 blocco della K	2129 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1851 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1508 bloqueur de K	1508 bloqueurs de K	1634 sans K
publicités	1508 bloqueur de K
publicystką	2646 jest K
publicystą	2646 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1513 votre adresse e-mail ne sera pas K
pytał	2689 K
pytała	2689 K
pytały	2689 K
pytań	2653 na kilka K
pyyntö	1405 pieni K
pyysivät	1468 K
pásale	1266 K esta
pásalo	49 K
päevakokkuvõte	1295 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1436 K
päätti	1468 K
påminde	3284 K
pénzbe	1882 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3136 bez K súhlasu
píšte	3135 K na	3135 K nám na
pódcast	34 nuestro K	1267 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2370 K bez	2377 K bez
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
quyên	3644 K góp ngay	3648 K góp
quyền	3578 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3622 trình chặn K cáo	3622 chặn K cáo
""", 'r': """
radził	2689 K
radziła	2689 K
radí	491 K
rakstīja	2404 K
rappelé	1636 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2361 K mums
rašė	2364 K
recibirás	57 K
reclamă	11 K
reconoció	1269 K
recordó	1269 K
rectificación	97 K:
recunoaște	2927 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1190 la K te envía	1230 se incorporó a la K	1267 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2880 K îți trimite	2925 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2686 wesprzyj K
redaktorką	2646 jest K
redaktorė	2341 K
redaktör	3246 är K för	3246 är K på	3246 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2566 er politisk K	2566 er K i	2566 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2757 a K envia	2796 entrou para a K	2831 nossa K
reenvíalo	49 K
refusé	1510 K le dépôt
registrácii	3118 po K
registráciou	3116 K súhlasíte
registráciu	3116 ďakujeme za K
regisztrálj	1881 K ingyenesen	1881 K, hogy
regisztráljon	1881 K ingyenesen	1881 K, hogy
regisztrálnia	1878 K kell
regístrate	1118 K gratis	1119 K para
reinhören	649 jetzt K:
rejestrując	2656 K się
reklamlänkar	74 K	3261 K
reklamą	11 K
reklám	70 nincs K	3142 bez K
reklámok	1882 K nélkül
reportaż	2687 ten K
reporterką	2646 jest K
reportér	448 , K	3103 , K
reportérem	448 je K
reportérka	448 , K	3103 , K
reportérkou	448 je K	3103 je K
reportérom	3103 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1159 prohibida su K	1159 prohibida la K
reprodução	2732 proibida a K	2732 K proibida	2765 K permitida desde	2765 K é permitida desde
reprodúcelo	45 K
republié	45 K	1524 K avec	1562 cet article est K
repórter	39 nosso K	2736 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1269 K
rezervăm	29 ne K dreptul
riêng	3571 chính sách quyền K tư	3598 dành K cho thuê bao	3604 quan điểm K của tác giả
robô	2812 não sou um K
rovatvezetője	1851 K
ročne	3143 K
ročně	490 K
rät	727 K
rätta	3252 K fel
rättar	3252 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1311 K
råber	569 K
råbte	569 K
rådde	3284 K
rådede	569 K
réagir	1514 pour K
réagissez	1633 K à
réalisation	1544 n'a pas participé à la K
rédacteur	1527 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1527 a rejoint la K	1544 n'a pas participé à sa K	1553 la K vous	1557 pour soutenir la K	1633 soutenez la K	1633 alertez la K	1634 notre K
rédactrice	1527 est K
régulièrement	1527 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1636 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1484 cet article est K	1484 ce contenu est K	1484 article K
réservée	1484 K à nos abonnés	1484 la suite est K	1486 K aux abonnés
réservés	1486 K aux abonnés	1524 tous droits K
résiliable	1635 K à tout moment
részesített	1847 előnyben K forrásként
röst	3249 ai-K
răspuns	97 nu a K	97 nu au K	2927 a K	2927 au K
răspunsul	21 anulează K
rằng	3647 viết K	3647 cho K
""", 's': """
sacīja	2404 K
sadržaj	9 ovaj K	3043 vanjski K	3043 spoljni K
sadržaja	9 ovog K	3043 vanjskog K	3043 prikaz ovog K	3043 prikaz K
sakė	2364 K
samobójcze	97 myśli K
sanctionné	1636 a K
sandučić	79 u vaš K	3025 u vaš K
sandučiću	3025 u vašem K	3054 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3090 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3090 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1881 K, hogy
segítségedre	1881 szükségünk van a K
según	1269 K
sensível	97 pode ser K
sentenció	1269 K
sería	1191 sin ti no K
sesión	24 inicia K	24 inicie K	1118 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2830 inicie K
señaló	1269 K
sfătuia	2927 K
sfătuiește	2927 K
sfătuit	2927 a K
sisällön	9 K	1438 ulkoisen K
sisältö	1409 tämä K on vain
sisältöä	1438 ulkoista K
siunčiame	57 jums K
sjefredaktør	2566 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3284 K
skarży	2689 K
skarżył	2689 K się
skrzynkę	79 na twoją K	2616 na twoją K	2616 na swoją K	2656 K mailową
slažete	43 K se	43 ne K se
slobodné	3141 podporte K
slobodnú	3141 podporte K
slušajte	3070 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2653 naszą K
sonuçlarinda	3376 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3583 về hộp thư của tòa K	3595 hãy ủng hộ tòa K	3604 bằng văn bản của tòa K	3644 hãy gửi về tòa K	3644 hãy liên hệ tòa K	3644 hãy báo cho tòa K	3645 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3121 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3162 K nam
sportkrönikör	3246 är K
sportsredaktør	534 er K
spracovaním	3116 K osobných údajov
sprijiniți	2924 K
sprijină	2924 K-ne
správach	3101 google K
správy	3101 google K
spuneți	38 K-ne	67 K-ne	2925 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2360 šį K	2362 visą K
stronę	2676 naszą K
stwierdził	2689 K
stwierdziła	2689 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2605 K det på	2605 K det i	3284 K det på
stöd	3208 med ditt K	3281 K oss	3281 K vår	3281 ditt K
stödja	3258 K oss med
stödlinjen	83 K
stödmedlem	3281 bli K
stödprenumerant	3281 bli K
stötta	3258 K oss med	3281 K oss	3281 K vår	3281 K vårt
støt	546 K os	566 K os	566 K med
støtt	2602 K oss	2602 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2529 med din K	2579 K oss med	2602 din K
støtteabonnent	2602 bli K
støttemedlem	80 bli K	566 bliv K	2602 bli K
stāstīja	2404 K
stăpâni	2905 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2613 tylko dla K	2613 dostępna dla K	2613 dostępne dla K	2673 tylko dla K
subskrypcją	2659 z K	2681 z K
subskrypcję	2613 kup K	2613 masz już K	2656 dziękujemy za K	2659 wykup K	2686 kup K
suosikkilähteeksesi	1431 K
suosikkilähteeksi	1431 K
sursă	2879 link activ către K
suscripción	1118 ya tengo una K	1266 cambia tu K	1270 K
suscríbase	80 K	1266 K
suscríbete	80 K	1118 K para	1118 K por	1118 K en	1125 K al boletín	1266 K
susțin	2871 care ne K lunar	2925 ne K lunar
susține	2924 K-ne	2924 K presa	2927 K că
susținerea	2924 K ta
susțineți	2924 K-ne
svarīgākie	2400 nedēļas K
svarīgākās	2400 nedēļas K
svěřte	447 K se nám
szerkesztője	1851 K
szerkesztőségünk	39 K	1882 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1882 K
szerzője	1851 külső K
szólított	1884 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3259 tills du K upp	3284 K
sähköpostiin	1412 suoraan K
sähköpostiisi	79 K	1413 K
sähköpostillasi	1463 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1413 K
sélection	1553 K d'articles
sélections	1484 ajouter l'article à vos K
síganos	1138 K en
síguenos	1138 K en	1266 K
sócio	80 seja K
sõltumatut	1308 toeta K
sõnul	1311 K
sök	3273 K nu
sökresultat	3242 K på google
sökt	97 vi har K	97 har K
söyledi	3473 K
söylediler	3473 K
söylüyor	3473 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2595 K nå
søkene	2562 google-K dine
søkeresultatene	2562 K dine på google
súhlasu	3136 bez K
súhlasíte	43 K?	3116 odoslaním K
súmate	51 K	1266 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1852 K
sütiket	1852 K
săptămână	17 o dată pe K	2926 pe K
sīkdatnēm	2382 K	2400 K
sống	3595 nuôi K tờ báo	3595 bạn đọc nuôi K
""", 't': """
találatok	1847 google-K
tanácsolja	1884 K
tanácsolják	1884 K
tanácsolta	1884 K
tanácsolták	1884 K
tanította	1884 K
taşiyin	3397 K
teigė	2364 K
tekemään	1466 K sitä
tekijänoikeus	1427 K suojaa
tekoäly	1439 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1439 K
tekoälyn	1439 K avulla	1439 K tekemä
tekoälyä	1439 käyttää K
telefonā	2388 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3470 okuduğunuz için K
thiết	3604 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3598 dành cho K bao	3598 đã là K bao	3648 K bao
thuộc	3579 bản quyền K
thành	3561 dành cho K viên	3593 bạn đã đăng ký K công	3644 trở K thành viên
tháng	3598 đọc miễn phí trong K	3646 mỗi K	3646 hàng K	3646 K đầu
thích	3581 nguồn tin ưa K	3581 nguồn yêu K
thông	14 K báo	3567 bật K báo	3567 nhận K báo	3583 bạn có K tin	3583 bạn đọc cung cấp K tin	3604 khi phát hành lại K tin	3644 hãy gửi K tin	3644 đăng ký nhận K báo	3644 hãy bật K báo
tilføjede	569 K
tillgång	3281 få fri K
tillåtet	3270 inte K att återge
tiếng	3591 K việt có dấu
tiếp	3560 để K tục đọc	3560 để đọc K	3560 đăng nhập để K tục	3595 K sức cho báo chí	3598 để K tục đọc	3644 đăng ký để đọc K	3644 hãy K sức	3644 đăng nhập để K tục
tjänst	3205 en liten K att be
tjänsten	3273 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1828 a K
toàn	20 K bộ bài	3560 để đọc K bộ	3560 đọc K bộ bài	3598 để đọc K bộ bài	3644 đăng ký để đọc K bộ
tražila	3085 K je
tražili	3085 K su
tražio	3085 K je
tretích	3105 cookies K strán
treści	9 tej K	2659 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3567 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3591 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1851 K
turpinātu	2367 lai K lasīt
tuần	17 mỗi K	3593 bản tin hằng K của	3593 bản tin hàng K của	3646 mỗi K
tvrdí	491 K
työmme	1466 K
työtämme	1465 tue K	1466 K
tájékoztató	1837 adatvédelmi K
támogass	1881 K minket
támogasson	1881 K minket
támogathat	1858 K minket
támogatása	1858 K nélkül	1858 olvasók K nélkül	1881 az ön K
támogatásod	1881 a te K
támogatásából	1858 olvasóink K
támogatásával	1861 partnerünk K
támogatónk	1858 legyen ön is K	1858 legyél te is K
täglich	588 K per mail
tähtsamad	1307 nädala K
tärkeimmät	1463 K jutut
tästä	1450 lisää K
täällä	1405 kun kerran olet K
täältä	1450 lisää K
téléchargez	1470 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1881 K le
týden	17 každý K
týdně	490 K
týždenne	17 raz K
tłumaczy	2689 K
tłumaczył	2689 K
tłumaczyła	2689 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2689 K
ulaş	38 bize K
ulaşin	38 bize K	3378 bize K	3397 K
ulaşmak	3378 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	725 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2028 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	724 K uns	724 K unsere	724 K mich	724 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	724 K sie uns	724 K sie unsere	724 sie können das K	724 freiwillig K	724 K sie mich	724 K sie meine	724 K uns
unterstützt	607 ihr browser K	724 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	724 mit deiner K	724 deine K	724 eure K
upišite	77 K svoj e-mail
upozornění	427 zapněte si K	460 K
upphovsrätt	3238 skyddat enligt lagen om K
upphovsrättslagen	3238 skyddat enligt K
uprednostňované	3137 K zdroje
uprednostňovaný	3137 K zdroj
uprednostňovaných	3137 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3155 brez dovoljenja K	3155 brez soglasja K
uredništvo	3169 v naše K	3201 naše K
uredništvu	39 našemu K	3162 pišite K
urmărește	2843 K-ne pe	2843 K-ne și pe	2844 K știrile	2924 K-ne
urmăriți	2843 K-ne pe	2924 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2719 K de cookies
utilizează	2846 K cookie
utilizăm	2846 K cookie
utánközlés	1844 K
utánközölhető	45 K
uutislähteeksesi	1431 ensisijaiseksi K
uutislähteeksi	1431 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2689 K
uznała	2689 K
uzsvēra	2404 K
użyciu	2667 przy K ai
użytkowników	2654 opiniami K
używamy	2628 K plików cookie
užsisakykite	2326 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3102 dajte nám K
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
već	3037 kad ste K tu	3084 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1442 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3585 là biên tập K của	3598 dành cho hội K
viết	3644 hãy K thư	3645 bài K này	3647 ông K	3647 bà K
você	18 sem K	2831 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3172 K
vyhradené	3096 všetky práva K	3096 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3112 si môžete K
vysvetľuje	3144 K
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
válaszolta	1884 K
válaszolták	1884 K
változatában	97 korábbi K	97 eredeti K
vás	468 bez K by	489 bez K by	3123 bez K by	3142 bez K by
väitis	1311 K
väitti	1468 K
väittää	1468 K
välise	1288 K sisu
våre	2602 meld deg på K
vårt	2537 meld deg på K	2602 meld deg på K
vær	51 K med
védekezett	1884 K
véli	1884 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3142 K vám
vēlamo	2378 K avotu
vēstkopai	2389 K
vēstulei	2389 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3130 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3109 náš K
webinář	453 náš K
według	2689 K
weißt	637 K du mehr
wezwał	2689 K
wiadomościach	2676 google K
wołali	2689 K
wołał	2689 K
wołała	2689 K
wpłata	2665 każda K	2686 twoja K
wpłatom	2687 dzięki K
wpłać	2686 K
wspierającym	2686 zostań K
współpracy	2662 we K z partnerem
wyjaśnia	2689 K
wypisać	2616 K się w każdej chwili
wyrażam	2617 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2645 K nam	2645 K je do nas
wzywał	2689 K
wzywała	2689 K
wöchentlichen	592 K newsletter
właściciela	2687 nie mamy K
""", 'y': """
yazdiğimiz	3407 daha önce K haber
yazmişti	3473 diye K
yhteistyössä	1451 K mainostajan
yönetmenidir	3380 genel yayin K
""", 'z': """
zaakceptować	2647 K pliki cookie
zaapelował	2689 K
zaapelowała	2689 K
zachęcali	2689 K
zachęcano	2689 K
zachęcał	2689 K
zachęcała	2689 K
zadaním	3116 K e-mailu
zadržana	3032 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2670 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3059 K vama	3083 K vama
zakázané	3096 šírenie je K
založte	488 K si účet
zamknutý	3089 článok je K
zamčený	419 článek je K
zapisując	2656 K się
zapowiedział	2689 K
zapowiedziała	2689 K
zapytał	2689 K
zapytała	2689 K
zastrzeżone	2640 wszelkie prawa K	2640 wszystkie prawa K
zawołał	2689 K
zawołała	2689 K
zašlete	447 K nám
zašlite	3102 K nám
zaželen	3195 K vir
zaželene	3195 K vire
zaželeni	3195 K vir
zbiórka	2690 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2650 do naszego K
zewnętrzna	2647 treść K
zewnętrzne	9 treści K	2628 treści K	2647 treści K
zewnętrznej	9 treści K	2647 treści K
zewnętrznych	9 treści K
zgłoś	2645 K go nam	2686 K nam
ziņas	2400 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2677 daj nam K	2686 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2686 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3138 K
získávejte	484 K
zł	2659 za # K	2659 od # K	2688 od # K
złotówka	2665 każda K	2687 każda K
""", 'á': """
állt	1884 ez K
állítja	1884 K
átvehető	45 K
""", 'ä': """
ägare	3258 inga rika K
ähnliches	637 K erlebt
ändå	3205 nu när du K är här
äpp	1293 K
äppi	1293 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2558 beskyttet av K
året	568 om K
återges	3238 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3384 bizimle K
çalişmalarimiz	3471 K
çağrisinda	3473 K bulundu
çerezler	3365 K kullan
çerezlere	3382 K
çerezleri	3365 K kullan	3382 K	3408 K kabul
çözün	3397 K
""", 'é': """
échanos	1266 K una mano	1266 K un cable
économiste	1595 est K
écris	38 K-nous	67 K-nous
écrit	1527 K pour	1636 a K
écrivain	1527 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1633 K-nous
éditorialiste	1595 est K
électronique	1493 dans votre boîte aux lettres K
énekelték	1884 K
équipe	1634 notre K
értesítéseket	14 K	1857 K
értesüljön	1857 K elsőként
étoile	60 champs avec une K
évente	1883 K
""", 'í': """
ígérte	1884 K
ígérték	1884 K
írta	1884 K
""", 'î': """
îmbia	2927 K
îndemna	2927 K
îndemnat	2927 a K
îndemnau	2927 K
întrebat	2927 a K
întrebau	2927 K
""", 'õ': """
õpetas	1311 K
""", 'ö': """
öffnen	594 app K
önemli	3408 günün en K
önerdi	3473 K
önskad	3242 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1882 független K	1882 a jó K
újságírásunk	1882 K
újságíróink	1882 K
újságíróinkkal	1880 K
újságíróinknak	39 K
újságírója	1851 K
última	1138 siga la K hora	1138 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3395 K üye olun
ügyfelünk	1880 K
ühendust	38 võta meiega K	67 võta meiega K	1308 võta K
ütles	1311 K
ütlesid	1311 K
üyeliği	3390 bülten K
üzente	1884 K
üzenték	1884 K
üçüncü	3382 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3070 K nas
čitalaca	43 pisma K	3059 uz podršku K	3077 K	3083 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3077 K	3083 naši K
čitatelia	3140 K	3142 naši K
čitatelja	43 pisma K	3059 uz podršku K	3077 K	3083 naših K	3083 uz podršku K
čitatelji	36 naši K	3077 K	3083 naši K
čitateljima	3077 K
čitateľom	18 vďaka K	3140 K
čitateľov	36 našich K	3123 vďaka podpore K	3140 K	3142 našich K	3142 vďaka podpore K
članak	20 cijeli K	3037 svidio vam se K	3055 cijeli K	3055 ceo K	3083 ovaj K
člancima	3066 svim K
članek	3159 vam je bil K všeč	3201 ta K
člankov	3187 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3141 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3118 všetkým K	3130 k všetkým K	3130 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3098 páčil sa vám K	3118 celý K	3142 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3134 K nás	3141 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3141 K, že nás čítate
""", 'đ': """
đây	3644 bấm vào K
đóng	3644 K góp của bạn	3644 hãy K góp
đăng	45 K lại	3593 cảm ơn bạn đã K ký	3593 bằng việc K ký, bạn	3644 K ký để đọc bài
đường	3583 K dây nóng của tòa soạn	3583 K dây nóng của báo	3644 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3598 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3143 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2687 nasze K
śledztwo	2687 to K
śledź	2624 K nas na	2686 K nas
śpiewali	2689 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3473 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3040 K nam
šaukė	2364 K
šiandien	2351 aukokite K
šodien	2391 ziedo K
""", 'ź': """
źródło	2640 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2689 K
""", 'ž': """
žalio	3085 K se
želene	3195 K vire
želeni	3160 K vir
željene	3038 K izvore
željeni	3038 K izvor
žiadny	71 K spam
žurnalistai	2362 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2341 K
žurnalistika	489 naše K	489 nezávislá K	2362 K kainuoja	2362 gera K	3142 nezávislá K
žurnalistiku	489 nezávislou K	3142 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2341 K
žurnāliste	2381 K
žurnālisti	2402 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2402 neatkarīga K	2402 K maksā	2402 laba K
žurnālistiku	2391 atbalsti neatkarīgu K	2402 neatkarīgu K
žurnālists	2381 K
žádal	491 K
žádala	491 K
žádali	491 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	785 χωρίς K
άρθρα	852 τα K μας
άρθρο	852 αυτό το K
""", 'έ': """
έγγραφη	785 χωρίς K άδεια
έγραφαν	854 K
έγραφε	854 K
έγραψε	854 K
έλεγαν	854 K
έλεγε	854 K
έρευνά	763 K μας
έρευνές	852 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	753 K σου πηγές	753 K σας πηγές	753 K πηγές
αγαπημένη	753 K πηγή
ακολουθήστε	737 K μας	851 K μας
ακολουθείστε	737 K μας
ακόμη	774 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	854 K
αναγνωστών	788 K
αναγνώστες	18 χάρη στους K	788 K	852 οι K μας
αναδημοσίευση	45 K	747 απαγορεύεται η K	747 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	748 K χωρίς
ανεξάρτητη	851 ενισχύστε την K
ανταποκρίτρια	756 είναι K
ανταποκριτής	756 είναι K
απάντησαν	854 K
απάντησε	97 δεν K	854 K ο	854 K η
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
βοηθήστε	851 K μας
βοηθούν	852 μας K
βρείτε	737 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	851 K μέλος	851 K κι εσείς
γνώσεις	764 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	755 K μας	851 K μας
γραπτή	785 χωρίς K άδεια
""", 'δ': """
δήλωσαν	854 K
δήλωσε	854 K ο	854 K η	854 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	852 οι K μας
δημοσιογράφος	756 είναι K	756 , K	756 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	852 η K μας	852 ανεξάρτητη K	852 η ανεξάρτητη K
δημοσκόπησή	763 K μας
δημοσκόπηση	763 στη K
διαβάσετε	732 για να K ολόκληρο
διαβεβαίωσε	854 K
διαμαρτυρήθηκε	854 K
διαφήμιση	11 τη K	772 μετά τη K
διαφημίσεις	70 χωρίς K	852 χωρίς K
διαφημίσεων	810 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	735 τη K email	735 η K email	768 K email	768 K e-mail
δικαιώματος	747 με επιφύλαξη παντός K
διοργανωτές	854 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	852 η K μας
δωρεά	774 κάντε μια K	851 η K σας	851 κάντε μια K	855 K
δωρεάν	15 K άρθρα	769 K άρθρα
δωρεές	855 K
""", 'ε': """
είμαστε	852 K μια μικρή
είπαν	854 K
είπε	854 K
εβδομάδα	17 κάθε K	853 την K
εγγραφή	768 με την K σας
εγγραφείτε	733 K για να	769 K δωρεάν	851 K δωρεάν	851 K τώρα	851 συνδεθείτε ή K
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
ενισχύστε	774 K	851 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	758 K περιεχόμενο
εξήγησε	854 K
επανέλαβε	854 K
επαναλάμβανε	854 K
επιβεβαιώστε	768 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	755 K μαζί μας	755 K με τον συντάκτη	755 K με τη συντάκτριά	755 K με τη συντάκτρια	755 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	854 K
επιστολή	43 την K σας
ερωτηματολόγιο	765 το K
εσάς	774 χάρη σε K	852 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	769 με # K
ευχαριστούμε	768 K για την εγγραφή	851 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	854 K
ζήτησε	854 K ο	854 K η	854 K στο	854 K από
ζητούσαν	854 K
ζητούσε	854 K
""", 'η': """
ηλεκτρονικό	761 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	815 χωρίς K
ισχυρίζεται	854 K
ισχυρίστηκε	854 K
""", 'κ': """
κάλεσε	854 K ο	854 K η
κάνε	62 K μου tag
κάνοντας	768 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	799 K εθισμού
καλούσαν	854 K
καλούσε	854 K
κανάλι	852 το K μας
κατάστημά	761 στο K μας
κατήγγειλε	854 K
καταγγέλλει	854 K
καταγγελία	755 κάντε μας την K
κατεβάστε	738 K την εφαρμογή
κεθεα	799 K
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	837 η δημοσίευση K από
κουίζ	763 το K	763 στο K	763 το K μας
κυκλοφορεί	761 K το νέο τεύχος
κυριότερες	768 τις K ειδήσεις
""", 'λ': """
λάβετε	786 K
λέει	854 K
λαμβάνεις	783 θέλεις να K
λαμβάνετε	783 θέλετε να K	786 K
""", 'μ': """
μήνα	853 τον K	853 το K	853 ανά K	853 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	769 K # €
μεγαλομετόχους	815 χωρίς K
μετόχους	815 χωρίς K
μοιράστηκε	837 μια δημοσίευση που K	837 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	776 με τεχνητή K	776 από τεχνητή K
νοημοσύνης	776 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	732 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	769 K το άρθρο
ομάδα	761 στην K μας	851 ελάτε στην K	852 η K μας
""", 'π': """
παράκληση	752 έχουμε μια μικρή K	752 μια μικρή K
παραδέχεται	854 K
παραδέχθηκε	854 K
παραδέχτηκε	854 K
παρακάλεσε	854 K
παρακαλούσαν	854 K
παρακαλούσε	854 K
πατώντας	768 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	758 εξωτερικού K
περιεχόμενο	9 αυτό το K	758 αυτό το K	758 το K αυτό	758 εξωτερικό K
πολιτική	750 K cookies
πρέπει	758 δείτε το βίντεο K
προέτρεπαν	854 K
προέτρεπε	854 K
προέτρεψε	854 K
προειδοποίησε	854 K
προειδοποιεί	854 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	851 ενισχύστε την K
προσωπικών	750 K δεδομένων
προτεινόμενη	753 K πηγή
προτιμώμενες	753 K πηγές	829 K πηγές
προτιμώμενη	753 K πηγή	829 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	781 K σε όλα
πρόσθεσαν	854 K
πρόσθεσε	854 K ο	854 K η
πρώτο	769 τον K μήνα
πρώτος	853 K μήνας
""", 'ρ': """
ρεπορτάζ	852 το K μας	852 αυτό το K
ρομπότ	838 δεν είμαι K
ρωτούσαν	854 K
ρωτούσε	854 K
ρώτησαν	854 K
ρώτησε	854 K ο	854 K η
""", 'σ': """
σημαντικότερες	768 τις K ειδήσεις
σημείωσε	854 K ο	854 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	851 K μας
στήριξή	774 χωρίς τη K	851 η K σας	851 τη K σας	852 χωρίς τη K
στήριξη	774 χάρη στη K	852 χάρη στη K
στείλε	38 K μας	67 K μας	755 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	755 K μας	851 K μας
στηρίξτε	774 K	851 K μας	851 K την	851 K το	851 K τη
συγκατάθεση	758 K για cookies
συμβουλεύει	854 K
συμβούλευε	854 K
συμβούλευσε	854 K
συμβούλεψε	854 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	761 K μας
συνέδριό	761 K μας
συνέστησε	854 K
συνδεθείτε	24 K	733 K για να
συνδρομή	769 με K	769 K από	787 με K	855 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	732 διαθέσιμο μόνο σε K	732 διαθέσιμο σε K	751 μόνο για K	751 μόνο σε K	851 γραφτείτε K	852 οι K μας	855 K
συνδρομητής	50 ως K	80 γίνετε K	732 είστε ήδη K	851 γίνετε K
συνεργασία	772 σε K με χορηγό	772 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	772 συνδέσμους K
συνεχίζεται	772 K παρακάτω
συνεχίσετε	732 για να K την ανάγνωση	732 να K την ανάγνωση
συνεχίσουμε	852 να K
συνεχίστε	732 K την ανάγνωση
συνιστούσε	854 K
συντάκτης	756 είναι K
συντάκτρια	756 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	766 στα K
σύμφωνα	854 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	782 K δωρεάν άρθρο
τραγουδούσαν	854 K
τόνιζε	854 K
τόνισε	854 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	799 παίξε K	799 παίξτε K
υπογράμμισε	854 K
υποσχέθηκε	854 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	752 αφού K ως εδώ
φωνάζει	854 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	752 πριν K
φώναζαν	854 K
φώναζε	854 K
φώναξαν	854 K
φώναξε	854 K
""", 'χ': """
χάνετε	783 μη K
χρήσης	750 όροι K	768 όρους K
χρειαζόμαστε	851 K τη βοήθειά σας
χρησιμοποιεί	741 K cookies
χρησιμοποιούμε	740 K cookies
χρόνο	853 τον K
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
авторизованные	2982 только K
авторизованным	2982 K пользователям
авторизовані	3521 лише K
авторизуйтесь	24 K
авторкою	3509 зв'язатися з K
автором	3509 зв'язатися з K
автору	54 на каву K	2970 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3542 пишіть за K
адресу	3002 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2981 K	3520 K
анонимно	2970 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3506 K джерел
безкоштовна	3540 остання K стаття
безкоштовний	3516 наш K вебінар	3524 K акаунт	3540 останній K матеріал
безкоштовних	3524 ліміт K	3524 K статей
безкоштовні	15 K статті	3524 K статті
безлимитный	2937 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	3000 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2985 K статьи
бесплатный	2976 наш K вебинар	2985 K аккаунт	3000 последний K материал
бесплатных	15 K статей	2985 лимит K	2985 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3555 K
благала	3555 K
благали	3555 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2991 K донатам	3016 K вам	3016 K вашей
блокировщик	2950 отключите K	2950 K рекламы
блокувальник	3491 K реклами
бот	39 наш K
браузер	10 ваш K	2963 ваш K	3501 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3507 K
вайбър	16 K	226 K
ватсапе	2968 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2976 наш K
вебінар	3516 наш K
взывал	3018 K
видео	9 это K	40 фото и K
виділіть	3505 K
визнав	3555 K
визнала	3555 K
визнає	3555 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3501 K cookie	3530 будь-яке K матеріалів	3530 K матеріалів сайту
використанні	3499 при K матеріалів
використовує	3492 K cookie
використовуємо	3491 K cookie
вимагав	3555 K
вимагала	3555 K
вимагали	3555 K
виправлення	97 K:
випуск	3518 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3555 K
вк	2968 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2968 K
влезте	24 K
вміст	9 цей K
внескам	3531 завдяки K	3553 завдяки K
внесок	3552 ваш K
войдите	24 K	2938 K, чтобы
вотсапе	2968 K
вотсапі	3507 K
впн	64 без K
всеки	249 K лев
встановіть	3485 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2953 K ее	2953 K текст
выпуск	2979 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3555 K
відповідав	3555 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3555 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	3018 K
гласила	3018 K
гласит	3018 K
гласувайте	254 K
гледайте	259 K ни
говорил	3018 K
говорила	3018 K
говорили	3018 K
говорит	3018 K
год	3017 в K
годишно	268 K
голосуйте	2996 K	3536 K
гривень	3554 # K
грн	3554 # K
група	260 viber K
гукав	3555 K
гукали	3555 K
гукнув	3555 K
гукнула	3555 K
гіперпосилання	3499 K обов
""", 'д': """
дальше	2937 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3506 обрані K	3506 бажані K
джерелом	3506 основним K	3506 бажаним K
дзен	2968 K
дзене	2968 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	3018 K
добавила	269 K	3018 K
добавьте	2947 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3555 K
додала	3555 K
додатку	84 у нашому K
додає	3555 K
дозволить	3552 ваша підтримка K
дозволяється	3530 матеріалів K лише
долучайтесь	51 K	3552 K до нас	3552 K до нашої	3552 K до нашого	3552 K до спільноти	3552 K до читачів
долучайтеся	51 K	3552 K до нас	3552 K до нашої	3552 K до нашого	3552 K до спільноти	3552 K до читачів
донат	3015 ваш K	3552 ваш K	3556 K
донатам	3531 завдяки K
донати	3556 K
донатом	3554 K
донаты	3019 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3552 ваша підтримка K
допомога	3552 нам потрібна ваша K
допомогою	3533 за K ші
допоможе	3553 K нам
допоможуть	3531 K нам працювати	3553 K нам
допоможіть	90 K, скільки можете
допускается	2990 материалов K только
допълнена	97 статията е K
доступ	2985 полный K	3524 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2929 вы K до конца	3475 ви K до кінця
дочитати	3481 щоб K
дочитать	2937 чтобы K	2985 K
""", 'е': """
евро	243 за # K
ежедневную	2940 K рассылку
ежемесячно	3017 K
ежемесячное	3015 оформите K
ежемесячный	2991 K донат
еженедельную	2940 K рассылку
електронна	214 вашата K поща
електронної	3523 адресу K пошти
електронну	3523 K адресу	3523 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	3018 K
жаловался	3018 K
жалуются	3018 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2971 - K	2971 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	3016 независимая K
журналистике	3016 независимой K
журналистики	3016 независимой K
журналистику	3016 независимую K
журналистка	229 е K	229 , K	2971 - K	2971 , K
журналисты	3016 наши K
журналіст	3511 - K	3511 , K
журналістам	39 нашим K
журналісти	3553 наші K
журналістика	3553 незалежна K
журналістику	3553 незалежну K	3553 якісну K
журналістка	3511 - K	3511 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3485 K застосунок
завантажте	3485 K додаток
завдяки	3531 існує K	3553 K вам	3553 K вашій
зависимост	88 хазартът създава K
задонатьте	3015 K	3552 K
задължителните	21 K полета
зазначив	3555 K
зазывал	3018 K
закликав	3555 K
закликала	3555 K
закликали	3555 K
закончились	2937 бесплатные статьи K
залишає	29 K за собою право
залишилося	3482 K #%	3482 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2954 K ошибку
замолчим	3016 мы не K
запазени	220 всички права K
запевняв	3555 K
запевняла	3555 K
запевняє	3555 K
записи	58 новые K на почту
запитав	3555 K
запитала	3555 K
запитань	3520 на кілька K
запишете	213 K се за нашия
зарегистрированные	2982 только K
зарегистрированным	2937 доступен только K
зарегистрированы	2937 уже K
зарегистрируйтесь	2938 K, чтобы	2985 бесплатно K	2985 K бесплатно	3015 K бесплатно	3015 K, чтобы читать
зареєстровані	3521 лише K	3521 тільки K
зареєструйтесь	3482 K, щоб	3524 безкоштовно K	3524 K безкоштовно	3552 K безкоштовно	3552 K, щоб читати
зареєструйтеся	3524 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3503 нашому K
застосунок	3485 завантажте K	3503 наш K	3503 мобільний K	3552 завантажте K і	3552 завантажте K та
захищено	3499 усі права K
захищені	3499 усі права K	3499 всі права K
защищенной	2970 K формой
защищены	2961 все права K
защищённой	2970 K формой
заяви	269 K
заявив	3555 K
заявил	269 K	3018 K
заявила	269 K	3018 K	3555 K
заявили	3018 K	3555 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2929 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3505 якщо ви K
знанията	237 K си
зобов	3555 K'язав
зовнішнього	3513 K вмісту	3513 K контенту
зовнішній	3513 K вміст	3513 K контент
зробіть	3479 K внесок	3552 K внесок у	3552 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2967 K
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
иностранного	2961 выполняющим функции K агента
иностранным	3016 K агентом
инстаграм	226 K
искусственного	2993 с помощью K интеллекта
искусственным	2993 K интеллектом
использование	2963 K cookie	2973 K cookie	2990 любое K материалов	2990 K материалов сайта
использовании	2961 при K материалов	2990 полном или частичном K	2990 частичном K материалов
используем	2950 K cookie
использует	2951 K cookie
исправление	97 K:
источники	2967 избранные K	2967 любимые K
источников	2967 избранных K	3004 избранных K
источником	2967 основным K
исчерпали	2937 K лимит
""", 'к': """
каждое	17 K утро
каждый	3017 K месяц
каже	3555 K
каза	269 K
казав	3555 K
казал	269 K
казала	269 K	3555 K
казали	3555 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	3016 наш K	3553 наш K
канала	3016 нашего K
каналу	3553 нашого K
колумнист	2971 - K	2971 , K
колумніст	3511 - K
колумністка	3511 - K
команде	2976 к нашей K
команди	3516 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3500 у K	3500 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2953 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2962 в K
комментировать	6 K
контент	9 этот K	9 цей K	2973 внешний K
контента	9 этого K	2973 внешнего K
контенту	9 цього K
конференцию	2976 нашу K
конференция	234 нашата K
конференцію	3516 нашу K
конфиденциальности	2950 политикой K	2963 политика K
конфіденційності	3491 політикою K	3501 політика K
копирование	2990 K материалов сайта
кореспондент	229 е K	229 , K	3511 - K	3511 , K
кореспондентка	3511 - K	3511 , K
короткий	2981 K опрос
корреспондент	2971 - K	2971 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3555 K
крикнул	3018 K
крикнула	3018 K	3555 K
кричав	3555 K
кричал	3018 K
кричала	3018 K	3555 K
кричали	3018 K	3555 K
кричит	3018 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2976 нашу K
лекцію	3516 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2976 нашего K
магазине	2976 в нашем K	2976 в нашем интернет-K
магазину	3516 нашого K
магазині	3516 у нашому K	3516 в нашому K	3516 нашому інтернет-K
материал	2953 обсудить K	2973 внешний K	3006 K создан	3016 этот K
материалам	2998 ко всем K
материалы	3016 наши K
матеріал	3553 цей K
матеріали	3553 наші K
матеріалу	97 першій версії K
матеріалів	3530 копіювання K сайту	3530 K посилання обов'язкове	3538 до всіх K	3538 до усіх K
мероприятие	2976 наше K
месенджері	3507 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2968 K
месте	42 вы были на K
месяц	3017 в K
мобільний	3503 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3554 на K	3554 перший K
""", 'н': """
навчання	48 K ші
нагадав	3555 K
нагадала	3555 K
наголосив	3555 K
наголосила	3555 K
надпис	269 такъв K
надпись	3018 такая K
надсилайте	3509 K нам	3509 K її	3509 K їх нам	3510 K фото	3510 K відео	3510 K свої	3552 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3506 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3509 K нам	3509 K їх нам	3510 K фото	3552 K нам
нажимая	2984 K кнопку	2984 K на кнопку	2984 K "
нажмите	2953 K ctrl
намерете	259 K ни
напис	3555 такий K
написа	269 K
написав	3555 K
написал	3018 K
написала	3018 K	3555 K
написано	3018 было K	3555 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2970 K нашему	2970 K нашей	2970 K автору	2970 K нам	3015 K нам
напишіть	38 K нам	67 K нам	3509 K нашому	3509 K нашій	3509 K автору	3509 K авторці	3509 K нам	3552 K нам
напомнил	3018 K
напомнила	3018 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3523 K кнопку	3523 K на
нашем	2953 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2929 K просьба
неделю	17 раз в K	17 каждую K	3017 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2932 поддержите K	3015 поддержите K
независимые	3016 K медиа
незалежні	3553 K медіа
нейросети	2993 с помощью K
несколько	2981 на K вопросов
никакого	71 K спама
новинами	3488 стежте за K
новини	226 google K	3507 google K
нуждаем	266 K се от вашата
нужна	2991 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	3018 K
обещала	3018 K
обещали	3018 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2971 - K	2971 , K
обраних	3506 K джерел
обучения	48 K ии
объявил	3018 K
объявила	3018 K
объяснил	3018 K
объяснила	3018 K
объясняет	3018 K
объяснял	3018 K
объясняла	3018 K
обязал	3018 K
обязательна	2961 гиперссылка K	2990 материалов ссылка K	2990 ссылка на источник K
обязательные	21 K поля	2953 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3555 K
обіцяла	3555 K
обіцяли	3555 K
огледален	64 K сайт
оглядач	3511 - K	3511 , K
оглядачка	3511 - K	3511 , K
оголосив	3555 K
ограничений	2937 читайте без K
одноклассниках	2968 K
одному	3523 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2953 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3520 наше K	3520 коротке K
опитуванні	35 нашому K	3520 K читачів	3520 нашому K	3520 в K
оприлюднюватиметься	22 не K	3494 ваша e-mail адреса не K
опрос	35 наш K	2981 наш K
опросе	35 нашем K	2981 нашем K	2981 в K
опубликован	22 не будет K	2953 ваш адрес email не будет K
организаторите	269 канят K
организаторы	3018 зовут K
організатори	3555 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2984 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2938 K #%	2938 K # %
отбележете	62 K ме
ответил	97 не K на	3018 K
ответила	97 не K на	3018 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3018 K
отвечала	3018 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	3017 K в любой момент
отметил	3018 K
отметила	3018 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2940 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2970 K их нам	3015 K нам
отримувати	3541 хочете K
отримуйте	3545 K
очакваме	227 K вашите
ошибку	2954 нашли K
оштрафовал	3018 K
оштрафовала	3018 K
оштрафував	3555 K
""", 'п': """
партнером	2988 совместно с K	3528 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2988 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3528 K посилання
партнеры	2950 мы и наши K
партньорски	246 K линкове
партнёром	2988 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2988 K ссылки
партнёрским	74 K ссылкам
патроном	3015 станьте K
пееха	269 K
пели	3018 K
первинній	97 K версії
первоначальной	97 K версии
первый	3017 K месяц	3017 рубль в K
переведите	3015 K нам
перевірте	3520 K себе	3523 K пошту
передплатник	50 як K	3481 уже K	3481 вже K
передплатникам	3481 доступний лише K	3481 доступна лише K	3481 доступно лише K
передплатники	50 K можуть	3539 лише K	3539 тільки K
передплатників	3481 тільки для K
передплатою	3481 доступна за K	3481 доступний за K	3524 за K	3546 з K
передплату	80 оформіть K	3524 K за	3552 оформіть K
передплатіть	80 K
передрук	45 K	3504 K
передруковувати	45 K
передруку	3504 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2966 K
перепечатке	2966 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3502 K даних
персональных	2964 K данных
писав	3555 K
писал	3018 K
писала	3018 K	3555 K
писати	3553 нам K
писменото	248 без K съгласие
письме	2984 в одном K
письменного	3005 без K согласия
письмової	3544 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2970 K нам	3002 K на	3015 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3509 K нам	3542 K на
платной	2937 в K версии
побачили	3550 K помилку
повний	20 K текст	3524 K текст
повтаря	269 K
повтаряше	269 K
повторював	3555 K
повторює	3555 K
повторяет	3018 K
повторял	3018 K
повторяла	3018 K
повідомив	3555 K
повідомила	3555 K
повідомили	3555 K
повідомте	38 K нам	67 K нам	3509 K нам	3509 K нас	3552 K нам
подайте	228 K сигнал
поддержать	3015 K нас	3015 K редакцию	3015 K нашу
поддерживайте	3015 K нас	3015 K нашу
поддержите	2932 K нашу	2932 K нас	2991 K	3015 K нас	3015 K нашу	3015 K редакцию	3015 K проект	3015 K автора	3015 K наш
поддержка	2933 ваша K	3015 ваша K поможет	3015 ваша K помогает	3015 ваша K позволит
поддержке	2988 при K партнёра	2988 при K партнера	2991 благодаря вашей K	3016 вашей K
поддержки	3016 без вашей K	3016 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2979 K	3016 наш K	3518 K	3553 наш K
подкаста	236 K	2979 K	3016 нашего K
подкасте	34 нашем K	2979 K
подкасти	34 наші K	236 K	3518 K
подкастов	2979 K
подкасту	3518 K
подкастът	236 K
подкасты	2979 K
подкасті	34 нашому K	3518 K
подкастів	3518 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2937 уже K
подписка	2937 уже есть K	3019 K
подписке	2937 доступен только по K	2937 доступна по K	2937 доступен по K	2985 по K
подписки	3019 K
подпиской	3010 с K
подписку	80 оформите K	80 оформить K	2937 оформить K	2937 оформите K	2984 спасибо за K	2985 K за	3015 оформите K	3015 оформить K
подписчик	50 как K	2937 уже K	2937 вы уже K
подписчикам	2937 доступна только K	2937 доступно только K	2937 доступен только K	2999 только K
подписчики	50 K могут	2999 только K	3019 K
подписчиков	2937 только для K
подписчиком	3015 станьте K
подписывайтесь	2940 K на рассылку	2947 K на нас	2947 K на наш	2947 K на канал	2947 K на telegram	3015 K на
подписываясь	2984 K
подпишитесь	80 K	2932 K на регулярное	2940 K на рассылку	2947 K на наш	2947 K на канал	3015 K на
подчеркнул	3018 K
подчеркнула	3018 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3516 нашу K
пожертвование	2932 оформите K	2933 сделайте K	2991 регулярное K	2991 ежемесячное K	3015 ваше K	3015 сделайте K	3015 оформите K	3019 K
пожертвования	3016 на K	3019 K
пожертвованиям	2991 благодаря K	3016 благодаря K
пожертвуйте	3015 K
позволяет	3015 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2937 чтобы прочитать K
полный	20 K текст	2985 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	3009 K
получать	3001 хотите K
помилку	3550 знайшли K
помогите	90 K, сколько можете	3015 K нам
помогнете	266 K ни
помогут	3016 K нам
поможет	3016 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	3015 нам нужна ваша K
помощью	2993 с K ии
помітили	3505 якщо ви K	3550 K помилку
помічник	63 наш K
понравилась	3016 K статья
понравился	3016 K материал	3016 K текст
пообещал	3018 K
пообещала	3018 K
пообіцяв	3555 K
пообіцяла	3555 K
попереджає	3555 K
попередив	3555 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3555 K
попросил	3018 K
попросила	3018 K	3555 K
попросили	3018 K	3555 K
попросило	3018 K
порадив	3555 K
порадила	3555 K
посилання	3530 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	3018 K
посоветовала	3018 K
постановив	3555 K
постановил	3018 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	3018 K
потребовала	3018 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2984 вашей K
почтовом	2984 вашем K ящике
почту	79 на K	2941 на вашу K	2941 вам на K	2984 вашу K
пошту	79 на K	79 на вашу K	3484 на вашу K
пошті	3523 вашій K
пощенска	214 вашата K кутия
пояснив	3555 K
пояснил	3018 K
пояснила	3018 K	3555 K
пояснював	3555 K
пояснювала	3555 K
пояснює	3555 K
поясняет	3018 K
правото	29 си запазва K
працювати	3531 допоможе нам K	3553 K далі
працюємо	3553 ми K
предишна	97 K версия на
предпочитаемые	2967 K источники
предпочитаемых	2967 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2967 K источники	3004 K источники
предпочтительный	2967 K источник
предпочтительных	3004 K источников
предупреди	269 K
предупредил	3018 K
предупреждава	269 K
предупреждает	3018 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3018 K
призвала	3018 K
призвали	3018 K
призна	269 K
признава	269 K
признавал	3018 K
признает	3018 K
признал	3018 K
признала	3018 K
признали	3016 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	3018 K
призывала	3018 K
призывали	3018 K
приложение	84 в нашето K	267 нашето K	2942 скачать K	2943 скачайте K	2943 установите K	2965 наше K	2965 мобильное K	3015 скачайте наше K	3015 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2942 открыть в K	2965 нашем K
приложения	2965 нашего K	3016 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2967 K источником
присоединяйтесь	51 K	3015 K к нам	3015 K к нашему	3015 K к нашей	3015 K к нашим	3015 K к сообществу	3015 K к читателям	3015 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2970 K нам	2970 K фото	2970 K видео	2970 K новости	2970 K свои	2970 K их нам	3015 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2970 K нам	2970 K фото	2970 K их нам	3015 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3552 K до нас	3552 K до нашої	3552 K до нашого	3552 K до спільноти	3552 K до читачів
приєднуйтеся	51 K	3552 K до нас	3552 K до нашої	3552 K до нашого	3552 K до спільноти	3552 K до читачів
проверьте	2981 K себя	2984 K почту
проголосуйте	2996 K	3536 K
продовження	3528 реклама. K
продовжити	3481 щоб K читання	3531 допоможуть нам K
продовжувати	3553 K роботу
продолжаем	3016 мы K работать
продолжать	2991 помогут нам K	3016 K работу
продолжение	2988 реклама. K
продолжить	2937 чтобы K чтение	2991 помогут нам K	2991 поможет нам K	3016 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2961 настоящий материал (информация) K	3006 материал K
произведён	3006 материал K
пройдите	2981 K тест
пройдіть	3520 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	3001 не K
пропустити	3541 не хочете K
пропустить	3001 не хотите K
пропустіть	3541 не K
просив	3555 K
просил	3018 K
просила	3018 K	3555 K
просили	3018 K	3555 K
просьба	2929 у нас к вам K	2929 у нас есть K
просять	3555 K
проучване	237 нашето K
прохання	3475 маємо до вас K	3475 невелике K
прочетете	211 за да K цялата
прочитать	2937 осталось K	2937 чтобы K статью
пріоритетне	3506 K джерело
пріоритетним	3506 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3483 K на розсилку
підписка	3556 K
підписку	3481 оформіть K	3523 дякуємо за K	3552 оформіть K
підписники	3539 лише K	3556 K
підписників	3481 тільки для K
підписуйтесь	3487 K на нас	3487 K на наш	3487 K на канал	3487 K на telegram	3552 K на
підписуйтеся	3487 K на наш	3487 K на канал
підписуючись	3523 K
підпишіться	3483 K на розсилку	3487 K на наш	3552 K на
підтримайте	3478 K нашу	3478 K незалежну	3478 K нас	3531 K	3552 K нас	3552 K нашу	3552 K незалежну	3552 K редакцію	3552 K автора	3552 K роботу	3552 K наш
підтримати	3552 K нас	3552 K нашу
підтримка	3479 ваша K	3552 ваша K допоможе
підтримки	3528 за K партнера	3553 спільноти K	3553 вашої K
підтримуйте	3552 K нас	3552 K нашу
підтримці	3531 завдяки вашій K	3531 завдяки K читачів	3553 вашій K
піти	3475 перш ніж K
""", 'р': """
работа	267 нашата K	3016 наша K
работаем	3016 мы K
работать	2991 помогут нам K	2991 поможет нам K	3016 K дальше
работу	3016 нашу K
радив	3555 K
радила	3555 K
радили	3555 K
радить	3555 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	3005 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3015 K нам
рассказал	3018 K
рассказала	3018 K
рассказывать	3016 K правду
расследование	3016 наше K	3016 это K
расследования	3016 наши K
рассылка	3016 наша K	3019 K
рассылку	78 на K	78 нашу K	78 K	2940 нашу K	2940 K самых	3016 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2984 K
регулярний	3531 K внесок
редактор	229 е K	229 - K	229 , K	2971 - K	2971 , K	3511 - K	3511 , K
редакторка	3511 - K	3511 , K
редакцией	39 нашей K	2970 связаться с K
редакции	97 поправка K	3005 без согласия K	3016 нашей K
редакцию	39 в нашу K	2970 напишите в K	2970 пишите в K
редакция	234 в нашата K	267 нашата K	3016 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3509 напишіть у K	3509 пишіть у K
редакція	3553 наша K
редакцією	39 нашою K	3509 зв'язатися з K
редакції	43 письма до K	97 від K:	3509 пишіть до K	3544 без згоди K	3544 без дозволу K	3553 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3528 після K	3528 на правах K	3553 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2988 после K	2988 на правах K	3016 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2971 - K	2971 , K	3511 - K	3511 , K
репортери	39 на нашите K	267 нашите K
репортерка	3511 - K	3511 , K
репортёр	2971 - K	2971 , K
решил	3018 K
реєструючись	3523 K
робота	3553 наша K
роботу	3553 нашу K
розкажіть	38 K нам	67 K нам
розповів	3555 K
розповідати	3553 K правду
розповіла	3555 K
розсилка	3553 наша K	3556 K
розсилку	78 на K	78 нашу K	78 K	3483 нашу K	3483 щоденну K	3553 нашу K
розслідування	3553 наші K	3553 це K
рублей	3017 # K
рік	3554 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2970 K с нами
связаться	2970 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3555 K
сказал	3018 K
сказала	3018 K	3555 K
скаржаться	3555 K
скаржився	3555 K
скаржилася	3555 K
скачайте	2942 K наше
скиньте	3015 K нам	3015 K донат
сколько	3015 скиньте K
скриньку	3523 вашу K
скриньці	3523 вашій K
следите	2947 K за нами
словам	3018 по K
словами	3555 за K
слушайте	259 K ни
слідкуйте	3487 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3018 K
советовала	3018 K
советовали	3018 K
советует	3018 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2973 внешнее K
содержит	97 K сцены
сообщение	2961 данное K (материал) создано	3006 K создано
сообщил	3018 K
сообщила	3018 K
сообщили	3018 K
сообщите	38 K нам	67 K нам	2970 K нам	3015 K нам
соучастником	2991 станьте K	3015 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3485 увімкнути K	3485 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3553 K текст	3553 K матеріал
сподобалась	3475 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	3018 K
спросил	3018 K
спросила	3018 K
співали	3555 K
співучасником	3552 станьте K
спільнота	3553 наша K
спільноти	3479 стань частиною K	3531 частиною K	3553 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	3015 K нашим	3552 K нашим
статей	3538 до всіх K	3538 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3553 ця K
статья	3016 эта K
статьям	2998 ко всем K
стверджує	3555 K
стежте	3487 K за нами
стигнали	224 щом сте K дотук
стороннего	2973 K сервиса
сторонним	2973 K сервисом
стороннього	3513 K сервісу
стороннім	3513 K сервісом
суммой	3017 любой K
сумму	3017 любую K
сутрин	17 всяка K
существуем	3016 мы K
существует	2991 K благодаря
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
телеграм	16 K	226 K	2947 наш K-канал	2947 в нашем K	2968 K	2968 K-канал	2968 K-канале	3002 пишите в K	3016 наш K	3487 наш K-канал	3507 K	3507 K-канал	3507 K-каналі
телеграме	16 K	2968 K
телеграмі	3507 K
телефон	97 K довіри
тест	2981 наш K	3520 наш K
тиждень	17 раз на K	3554 на K
требовал	3018 K
требовала	3018 K
требовали	3018 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2943 включите K	2943 включить K	2943 разрешить K
уверяет	3018 K
уверял	3018 K
уверяла	3018 K
увійдіть	24 K	3482 K, щоб
уговаривал	3018 K
уговаривала	3018 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2929 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3506 K джерел
улюблені	3506 K джерела
умовляв	3555 K
умоляваше	269 K
умолял	3018 K
умоляла	3018 K
умоляли	3018 K
утверждает	3018 K
уточнение	97 K:
уточнення	97 K:
уточнив	3555 K
уточнил	3018 K
уточнила	3018 K	3555 K
учасником	3552 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3016 K нашу
цитировании	2966 при K
цитування	3504 у разі K
цитуванні	3504 при K
""", 'ч': """
частиною	3552 станьте K
частковому	3530 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	3015 спасибо, что K
читай	3487 K нас
читайте	2947 K нас в	3487 K нас у	3487 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2981 опросе K	2991 благодаря поддержке K	3011 K	3016 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2929 дорогие K	3011 K	3016 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	3011 K	3016 благодаря K
читати	3481 щоб K далі	3552 щоб K далі
читачам	18 завдяки K	3547 K
читачі	36 наші K	3547 K	3553 наші K
читачів	43 листи K	3547 K	3553 наших K
читаєте	3552 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3554 K
щомісячний	3531 K внесок
щомісячно	3554 K
щоранку	17 K
щотижневу	3483 K розсилку
""", 'э': """
электронной	2984 адрес K почты
электронную	2984 K почту
""", 'я': """
яжіться	38 зв'K з нами	3509 зв'K з нами
язкові	21 обов'K поля	3494 обов'K поля
якщо	3475 K ви вже тут
""", 'і': """
інтелектом	3533 штучним K
інтелекту	3533 за допомогою штучного K
""", 'א': """
אדבלוק	1707 K
אומר	1734 K
אומרת	1734 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1647 עקבו K	1731 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1645 דואר K
אמר	1734 K
אמרה	1734 K
אמרו	1734 K
אתכם	1677 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1733 K
ביקש	1734 K
ביקשה	1734 K
במייל	1676 K שלכם
בסרטון	1666 לצפות K זה
בעוגיות	1652 שימוש K
בעיתונות	1677 לתמוך K
בעלי	1712 בלי K הון	1712 ללא K הון
בקובצי	1651 משתמש K
בשבוע	17 פעם K	1733 K
בתגובות	85 K
בתוכן	1688 לעשות שימוש K
""", 'ד': """
דווחו	1731 K לנו
דיוור	1676 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1648 הורידו את K	1732 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1734 K
הודיעה	1734 K
הוואטסאפ	1648 לקבוצת K
הווטסאפ	1648 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1734 K
הוסיפה	1734 K
הזהיר	1734 K
הזכויות	1659 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1689 הכתבות K
הטלגרם	1648 לערוץ K
הטקסט	1667 K
היום	1731 תרמו K
הירשמו	1731 K לקבלת
הכותב	1688 על דעת K
הכתבה	45 לפרסם את K	1641 להמשך קריאת K	1667 K	1732 K הזאת
המדור	1665 הוא עורך K	1665 היא עורכת K
המובעות	1688 הדעות K במאמר	1688 הדעות K בטור	1688 הדעות K בכתבה
המועדף	1662 למקור K	1662 כמקור K
המייל	1644 לתיבת K	1645 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1645 K היומי	1676 K השבועי של	1676 K שלנו	1732 K
הסביר	1734 K
הסיכום	1667 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1667 הנקודות K
העיתונות	1732 K העצמאית
הפרטיות	1652 מדיניות K
הפרסומות	1707 חוסם K
הפרסומים	1707 חוסם K
הפרסומת	11 K
הצביעו	1731 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1648 K לערוץ	1731 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1652 תנאי K
השמות	97 K שונו
התגובות	1673 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1677 בזכות K שלכם
התראות	14 K
התרגום	1667 K
התרומה	1731 K שלכם
""", 'ו': """
ובטוויטר	1647 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1677 K בכם
ותלויה	1677 K בכם
""", 'ז': """
זקוקה	1731 K לכם
""", 'ח': """
חודשית	1731 תרומה K
חיצוני	1666 תוכן K	1666 תוכן ממקור K
""", 'ט': """
טען	1734 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1676 K למייל	1676 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1641 הצטרפו K
כתב	1734 K
כתבה	1667 K זו	1732 K זו	1734 K
כתבו	38 K לנו	67 K לנו	1731 K לנו
כתבות	1689 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1665 היא K
כתובת	77 הזינו K מייל	1645 K דוא"ל
""", 'ל': """
לדברי	1734 K
להגיב	6 כדי K	1673 K
להמשיך	1641 כדי K לקרוא	1677 עזרו לנו K
להעתיק	1659 אין K	1688 לשכפל, K
לחודש	1733 K
לחוק	1688 סעיף #א K
לחצו	1731 K כאן
לידיעון	1731 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1642 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1644 הירשמו K	1644 הרשמה K	1644 K שלנו	1676 בהצלחה K	1731 הירשמו K
לעזרתכם	1731 אנחנו זקוקים K
לענייני	1665 הוא כתב K	1665 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1666 K בתוכן
לקבוצת	1648 הצטרפו K
לקריאה	1689 כתבות K
לקריאת	20 K הכתבה
לשנה	1733 K
לתומכים	1677 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1689 K חינם
מועדף	1662 מקור K	1662 כמקור K	1726 מקור K	1726 כמקור K
מינוי	1641 רכשו K	1731 רכשו K	1735 K
מנוי	1641 כבר K
מנויים	1735 K
מניות	1712 בלי בעלי K	1712 ללא בעלי K
מסכימים	43 לא K	43 K?	1676 בהרשמה אתם K
מסר	1734 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1676 K שבועי	1735 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1667 K
סיפר	1734 K
סיפרה	1734 K
סעיף	1688 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1731 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1676 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1665 הוא K
עיתונאית	1665 היא K
עיתונות	1677 לעשות K	1732 K עצמאית
עכשיו	1731 תרמו K
עלולים	97 K להיות קשים
עמלה	1687 נקבל K	1687 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1707 חוסם K	1732 ללא K
פרסומת	11 K
פרשן	1665 הוא K
פרשנית	1665 היא K
""", 'צ': """
ציין	1734 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1732 K
קרא	1734 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1733 חודש K
""", 'ש': """
שאלו	1667 K את
שולחים	57 אנחנו K לכם
שיווקי	1676 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1731 K לנו
שלנו	39 לכתב K	1732 K
שנקבל	1687 K עמלה
שקראתם	1731 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1673 K
תוכן	9 K זה	1666 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1677 K בכם
תלויה	1677 K בכם
תמיכתכם	1731 K
תמכו	1731 K בנו
תקציר	1667 K
תרומה	1735 K
תרומות	1735 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1355 K مطلب	1355 K خبر	1400 براي K مطلب
ادبلاك	1377 K
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1333 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1321 از كوكي K ميكنيم	1321 از كوكيها K ميكنيم	1322 شرايط K	1329 K از مطالب اين سايت	1329 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1350 K تهيه كنيد	1400 K تهيه كنيد	1404 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1333 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1403 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1403 K
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
اول	1402 ماه K
اوليه	97 نسخه K اين
ايميل	1316 K خود را	1316 به K شما	1317 ادرس K	1317 نشاني K	1346 در K خود	1400 K خود را وارد كنيد
ايميلتان	1346 به K
اينجا	1354 K كليك كنيد	1400 K كليك كنيد
اينستاگرام	1319 در K دنبال
اينه	64 K
اپ	1345 K
اپليكيشن	1345 K	1400 K ما را	1400 K را دانلود كنيد	1400 K را نصب كنيد	1401 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1359 الزاما K	1359 لزوما K	1359 K ديدگاه
بازنشر	45 K
باشيد	1333 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1340 را K
بحسب	206 K
بخوانيد	1331 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1401 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1340 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1333 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1333 براي ما K	1400 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1331 K	1339 به تيم ما K	1400 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1333 با ما در ميان K	1400 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1333 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1403 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغ	1377 ضد K
تبليغات	70 بدون K	1377 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1332 منبع K	1332 منابع K	1395 منابع K	1395 منبع K
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
تلگرام	1319 ما را در K	1319 در K دنبال	1319 كانال K ما	1333 با ما در K
تماشا	1340 K كنيد
تمامي	1330 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1403 K داد
تيم	1401 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1321 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1330 كليه K	1330 همه K	1330 تمام K
حمايت	1347 K مالي خود	1348 به K شما نياز	1348 با K شما	1349 K كنيد	1400 از ما K كنيد	1400 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1401 اين K
خبرنامه	1316 K ما	1316 اشتراك K	1317 در K	1346 K روزانه	1346 K هفتگي	1401 K ما	1401 K	1404 K
خبرنگار	39 K ما	1333 K ما را	1335 K
خبرنگاران	39 K ما	1401 K ما
خصوصي	1322 سياست حريم K
خواست	1403 K
خواستند	1403 K
خواندن	1350 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1348 به K خود تكيه	1401 K ما
خواهد	1342 منتشر K شد
خواهند	1342 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1335 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1319 ما را K كنيد	1331 K كنيد	1331 K كنيم	1400 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1333 به ما خبر K	1340 گوش K	1351 هديه K	1400 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1342 نوشتن K	1342 ارسال K	1342 بيانگر K	1359 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1339 وبينار K ما	1350 اشتراك K	1360 مقاله K	1360 مطلب K	1360 مطالعه K	1400 K ثبت نام كنيد
روزنامه	1359 ديدگاه K
روزنامهنگار	1335 K
روزنامهنگاري	1401 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1402 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1401 K ما
سايتهاي	1336 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1331 عضو K	1331 K	1400 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1346 خبرنامه K
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
علاقه	1332 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1339 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1342 K	1343 حروف لاتين (K)
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
كار	1401 K ما
كاربري	1350 حساب K خود شويد	1400 حساب K خود شويد
كانال	1319 به K ما	1331 K ما	1401 K ما
كتب	206 K
كتبت	206 K
كردهايد	1350 ثبت نام K	1350 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1357 K دريافت كنيم	1357 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1339 ديدن K	1340 گوش K	1351 هديه K	1354 روي لينك كليك K	1354 كليك K	1400 به ما كمك K	1400 روي لينك كليك K	1400 همين حالا ثبت نام K
كوكي	1322 از K
كوكيها	1322 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1342 حروف K	1343 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1359 K نظر
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
ما	1401 به K
مالكين	184 بلا K
مالي	1348 كمك K شما	1400 كمك K شما	1404 كمك K
ماه	1402 در K
ماهانه	1402 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1336 K خارجي	1336 اجازه ميدهيد K
محتوايي	1336 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1329 حقوق K است
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
مستقل	1401 رسانه K
مستقلة	204 صحافة K
مسدودكننده	1377 K تبليغات
مشترك	149 هل انت K	1350 K شويد	1400 K شويد
مشتركا	50 بصفتك K
مشتركان	1350 ويژه K است
مصنوعي	1337 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1401 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1355 ادامه K
ملاك	184 بلا K
منبع	1358 ذكر K
منتخب	1332 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1345 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1346 عضويت شما با K	1346 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1336 از شما اجازه K
ميدهد	1342 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1403 K
ميگويد	1403 K
ميگيريم	1357 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1342 منتشر K شد
نخواهند	1342 منتشر K شد
نداد	97 پاسخ K
ندهيد	1400 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1345 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1400 در K ما	1401 K ما
نميشود	60 ايميل شما نمايش داده K	1342 منتشر K
نوشت	1403 K
نويسنده	1333 ايميل K	1335 K
نياز	1348 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1350 مشترك K
هماكنون	1400 K ثبت نام كنيد
همايش	1339 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1348 به حمايت شما K
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
وبينار	1339 K ما	1339 در K
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
ويديو	40 عكسها و K	40 عكس و K	1336 ديدن اين K
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
پژوهشگر	1335 K
""", 'گ': """
گزارش	1401 اين K
گزارشهاي	1401 K ما
گفت	1403 K
گفتند	1403 K
گفته	1403 K است	1403 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1759 का K रखने
अनुवाद	1761 K
अनुसार	1822 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1766 K राय दें
अपील	1822 K की
अलर्ट	1768 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1819 K दान
आपको	57 हम K
आर्टिकल	1780 फ्री K	1780 मुफ्त K
आर्थिक	1770 K सहयोग दें	1770 K सहयोग करें	1819 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1740 ऐप K करें	1768 K करें
इनबॉक्स	1739 आपके K	1769 अपने K में
""", 'उ': """
उपयोग	1745 कुकीज का K	1745 कुकी का K
""", 'ए': """
एजेंसी	1779 K की फीड
एडिटर	1759 सब K हैं	1759 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1797 K
""", 'क': """
कमीशन	1778 हमें K मिल	1778 K मिल सकता है
कमेंट	1766 अपनी राय K	1767 K करने के लिए	1767 K में अपनी राय	1767 K हटा	1767 K करने वाले
करके	1769 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1739 ईमेल दर्ज K	1742 फॉलो K	1754 जॉइन K	1754 लाइक K	1757 हमें ईमेल K	1764 टिकट बुक K	1766 पोल में वोट K	1769 साइन अप K	1773 शेयर K	1773 साझा K	1773 सेव K	1819 फॉलो K	1819 लॉग इन K	1819 साइन अप K
कहती	1822 K
कहते	1822 K
कहा	1822 K
कहानी	67 अपनी K हमें
कीजिए	1819 मदद K
कॉपी	1773 लिंक K हो गया
कॉपीराइट	1753 K
क्लिक	1754 K करें	1819 यहां K करें	1819 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1820 इस K	1820 यह K
खबरें	1775 और K पढने के लिए	1780 मुफ्त K
खबरों	1775 अन्य K के लिए	1775 ताजा K के लिए	1775 की K के लिए
खरीदें	1764 यहां से K
खेलें	1766 क्विज K और
""", 'ग': """
गिफ्ट	1773 K करें
गोपनीयता	1745 K नीति
""", 'ज': """
जनरेट	1779 ऑटो-K
जरूर	1757 हमें K दें
जावास्क्रिप्ट	1745 K
जुडने	1755 K के लिए
जुडिए	51 आप भी K	1819 K
जुडें	51 आप भी K	1742 चैनल से K	1754 K	1764 हमारी टीम से K	1819 हमसे K
ज्वाइन	1754 K करें
""", 'ट': """
टिप्पणियों	1767 K के लिए
टिप्पणी	97 K करने से इनकार	1767 K करने के लिए	1767 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1740 ऐप K करें	1768 K करें	1768 K कीजिए	1819 ऐप K करें	1819 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1823 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1819 राय K
देखें	1819 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1745 K नीति
निर्भर	1770 आपके सहयोग पर K
नोटिफिकेशन	14 K	1740 K चालू करें	1768 K ऑन करें	1768 K ऑन कर लें
नौकरी	1764 K के अवसर
न्यूज	1743 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1739 हमारे K	1739 हमारा K	1739 हमारा साप्ताहिक K	1739 K के लिए	1820 हमारे K	1823 K
""", 'प': """
पढने	0 K का समय	1771 K के लिए
पढें	0 मिनट में K	1740 ऐप में K	1819 पूरी खबर K
पत्रकार	1820 हमारे K
पत्रकारिता	1759 K में सक्रिय हैं	1820 हमारी K	1820 स्वतंत्र K
पसंदीदा	1756 K सोर्स	1756 K स्रोत	1756 K न्यूज सोर्स	1814 K स्रोत	1814 K सोर्स
पाठकों	18 K के सहयोग	1770 K के सहयोग से चलते
पाने	1769 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1779 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1822 K
पूछें	1761 K
पूरी	1771 बनकर K खबर
पॉडकास्ट	1765 K सुनें	1765 K सुनने के लिए	1820 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1821 K माह	1821 K वर्ष
प्रतिक्रिया	1766 अपनी K
प्रिफर्ड	1756 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1757 हमें K	1757 कमेंट करके K	1819 हमें K	1819 राय K
बताते	1822 K
बताया	1822 K
बदल	97 नाम K
बाहरी	1760 K साइट
बिंदु	1761 मुख्य K
बॉक्स	1767 कमेंट K में
बोला	1822 K
बोले	1822 K
ब्राउजर	10 आपका K
ब्लॉकर	1797 ऐड K	1797 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1757 हमें K	1819 हमें K	1819 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1821 हर K
मांगते	1760 आपकी इजाजत K हैं	1760 आपकी अनुमति K हैं
मुताबिक	1822 K
मुफ्त	1780 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1771 पढना जारी K के लिए
रजिस्टर	1819 अभी K करें
रहिए	1775 जुडे K
रहें	1775 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1822 K
लिखें	38 हमें K	67 हमें K	1819 हमें K
लेख	1820 यह K	1820 इस K
लॉग	24 K इन
लॉगिन	1819 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1779 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1797 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1765 K देखें	1765 K यहां देखें	1765 K भी देखें	1765 K देखने के लिए
वेबसाइट	1820 हमारी K
वेबिनार	1764 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1757 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1745 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1757 हमसे K करें
संपादित	1779 ने K नहीं किया
संवाददाता	39 हमारे K	1759 वरिष्ठ K हैं	1759 K हैं
संस्करण	97 पिछले K में
सकते	1755 जुड K हैं	1755 फॉलो कर K हैं	1757 हमें भेज K हैं
सदस्य	55 मासिक K	1771 पहले से K हैं	1819 K बनें
सदस्यता	1771 K लें
सप्ताह	1821 प्रति K
सब्सक्राइब	1739 न्यूजलेटर को K	1739 न्यूजलेटर K	1742 चैनल को K	1754 K करें	1769 K करके आप	1819 K करें
सब्सक्राइबर	50 K	1771 K हैं
सब्सक्राइबर्स	1771 K के लिए है
सब्सक्रिप्शन	1769 K सफल	1823 K
समरी	1761 K
समर्थन	1819 K करें
सर्वाधिकार	1752 K सुरक्षित
सर्वे	1766 K में भाग लें	1766 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1770 हमें K करें	1819 आपका K	1819 हमें K	1819 K करें	1819 आपके K
सहयोगी	55 मासिक K
सामग्री	1760 से मिली K शामिल है	1760 K उपलब्ध नहीं है
सारांश	1761 K
सिंडीकेट	1779 K फीड
सीनियर	1759 K सब एडिटर हैं
सुझाएं	1819 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1765 को K	1765 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1760 कुकीज K करें
""", 'ह': """
हमारा	1740 K ऐप	1820 K काम	1820 K ऐप
हमारी	39 K टीम से	1819 K मदद करें	1820 K टीम
हमारे	1820 K पाठक	1820 K चैनल	1820 K साथ
हिस्सा	1766 सर्वे में K लें
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
กด	3318 Kเพิ่มเพื่อน	3346 Kติดตาม
กร	3288 Kอกอีเมล
กล	3349 K่าว
กอ	3347 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3346 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3306 Kบคุณที่สมัคร	3306 Kบคุณที่ลงทะเบียน	3347 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3346 Kิกที่นี่	3346 Kิกชม
คว	3316 Kามเห็นส่วนตัวของผู้เขียน
ค่	3315 Kาคอมมิชชั่น	3315 Kาคอมมิชชัน
""", 'จ': """
จด	3287 Kหมายข่าวของเรา	3306 Kหมายข่าวรายสัปดาห์ของเรา	3350 Kหมายข่าว
จะ	3305 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3346 Kวน์โหลดแอปของเรา	3346 Kวน์โหลดแอปได้	3346 Kวน์โหลดแอปเลย	3346 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3297 Kดต่อผู้สื่อข่าวของเรา	3297 Kดต่อกองบรรณาธิการ	3346 Kดตามเรา
ต่	3348 Kอเดือน	3348 Kอปี
""", 'ถ': """
ถื	3306 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3310 Kลองอ่าน
ทั	38 Kกมา	3316 Kศนะของผู้เขียน
ทา	3305 Kงเว็บไซต์ขอสงวนสิทธิ์	3307 Kงอีเมลทุก
ทุ	3307 Kกเช้าทางอีเมล
""", 'บ': """
บท	3311 Kความฟรี	3347 Kความนี้
บร	3350 Kิจาค
บล	3330 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3349 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3308 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3349 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3297 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3299 Kมรับคุกกี้
""", 'ร': """
ระ	3349 Kบุว่า
รา	3348 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3308 Kวมสนับสนุนการทำงานของเรา	3346 Kวมสนับสนุน	3346 Kวมบริจาคให้เรา	3346 Kวมบริจาคกับเรา	3346 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3316 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3347 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3293 Kวนลิขสิทธิ์	3294 Kวนสิทธิ์
สน	3308 Kับสนุนสื่ออิสระ	3308 Kับสนุนการทำงานของเรา	3308 Kับสนุนนักข่าว	3346 Kับสนุนเรา	3346 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3287 Kัครรับจดหมายข่าว	3287 Kัครรับข่าวสาร	3346 Kัครรับ	3346 Kัครสมาชิกวันนี้	3346 Kัครสมาชิกเลย	3346 Kัครสมาชิกเพื่อ	3346 Kัครสมาชิกได้ที่	3346 Kัครสมาชิกของเรา	3350 Kาชิก
สำ	3310 Kหรับสมาชิกเท่านั้น
สื	3347 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3297 Kงเรื่องราวของคุณ	3297 Kงข่าวหาเรา	3346 Kงข้อมูลมาที่	3346 Kงคลิปมา
""", 'ห': """
หา	3297 Kกคุณมีข้อมูล
ห้	3293 Kามคัดลอกหรือ	3293 Kามคัดลอกข้อความ	3293 Kามคัดลอกเนื้อหา	3293 Kามคัดลอกบทความ	3294 Kามทำซ้ำ
""", 'อ': """
อย	3346 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3287 Kเมลของคุณ
อ่	3310 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3346 Kียนถึงเรา	3346 K้าสู่ระบบเพื่อ
เฉ	3310 Kพาะสมาชิก
เน	9 Kื้อหานี้	3299 Kื้อหาจากภายนอก	3299 Kื้อหาภายนอก	3326 Kื้อหานี้มาจาก	3326 Kื้อหาจาก
เป	3310 K็นสมาชิกอยู่แล้ว	3349 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3305 Kื่อแสดงความคิดเห็น	3310 Kื่ออ่านต่อ	3310 Kื่ออ่านบทความ	3318 Kิ่มเพื่อนไลน์	3318 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3305 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3297 K้งเบาะแสข่าว	3297 K้งเรา	3346 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3296 Kล่งข่าวที่ต้องการ	3296 Kล่งข่าวโปรด	3296 Kล่งที่มาที่ต้องการ
แอ	3318 Kดไลน์	3318 Kดไลน์เพื่อ	3346 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3330 Kรแกรมบล็อกโฆษณา
โห	3346 Kวตเลย	3346 Kลดแอป
""", 'ใ': """
ให	3347 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3644 hãy gửi K
""", 'ủ': """
ủng	3595 ly cà phê K hộ	3644 hãy K hộ
""", 'あ': """
あと	2184 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2228 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2151 Kいのブラウザ
お寄	2228 Kせください
お届	57 Kけします
お申	2172 Kし込みはこちら	2228 Kし込みください	2228 Kし込みはこちら
お聞	2228 Kかせください
お見	2228 K逃しなく
お試	2228 Kしください
お読	2228 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2189 K転載したものです	2189 Kの転載です
か月	2138 K無料	2230 K無料
""", 'が': """
が作	2222 aiK成
が無	2151 javascriptK効
が生	2222 aiK成
が翻	2222 aiK訳
が要	2222 aiK約
""", 'こ': """
ここ	2137 Kからは有料	2138 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2137 K記事は有料	2137 K記事は会員	2156 K記事についてのご意見	2202 Kコンテンツは	2202 K投稿は	2202 K外部コンテンツは	2229 K記事が	2229 K記事を	2229 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2151 K用のブラウザ
ご協	2228 K力ください
ご存	2190 Kじの方は
ご寄	2135 K付をお願い	2228 K付
ご意	43 K見・ご反論	2156 K見・ご感想	2156 K見をお寄せ
ご感	2156 K想をお寄せ
ご支	2135 K援をお願い	2228 K援
ご登	2181 K録ありがとうございます	2228 K録
ご覧	2228 Kください	2228 Kいただけます
ご購	2228 K読
ご連	2228 K絡ください
""", 'す': """
すで	2184 Kに会員の方
すべ	2138 Kての記事が
""", 'ぜ': """
ぜひ	2148 Kフォロー
""", 'で': """
でも	2148 K配信中
で作	2222 aiK成
で受	2165 lineKけ取る
で届	2165 lineKく
で最	2165 lineK新
で生	2222 aiK成
で要	2222 aiK約
""", 'と': """
と強	2231 K調
と書	2231 Kい
と発	2231 K表
と話	2231 Kし	2231 Kす
と語	2231 Kっ	2231 Kる
と説	2231 K明
と述	2231 Kべ
""", 'に': """
によ	2222 aiKって生成	2222 aiKる要約	2231 Kると
""", 'の': """
の使	2154 cookieK用
の学	48 aiK習
の採	2172 K用情報
の提	2189 K供記事です
""", 'を': """
をフ	2148 Kォローする	2148 Kォローしよう
を使	2154 cookieK用
を利	2154 cookieK用
を有	2151 javascriptK効	2151 javascript K効
を発	2231 K表した
を許	2169 cookieK可
""", 'ア': """
アカ	2165 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2188 Kィリエイト広告	2188 Kィリエイトプログラム	2188 Kィリエイトリンク	2197 Kィリエイトリンク	2197 Kィリエイト広告	2197 Kィリエイトプログラム
アプ	2143 Kリで開く	2143 Kリで読む	2143 Kリはこちら	2144 Kリを開く	2144 Kリをダウンロード	2144 Kリのダウンロード	2144 Kリをインストール	2180 Kリなら通知	2180 Kリなら速報	2180 Kリなら、	2180 Kリで読むと	2180 Kリなら
アン	2176 Kケートにご協力	2176 Kケートはこちら	2176 Kケート実施中	2177 Kケートに答えて
""", 'カ': """
カ月	2138 K無料	2230 K無料
""", 'ク': """
クイ	2177 Kズに答えて
クッ	2153 cookie(Kキー)	2154 Kキーを使用	2154 Kキーを利用	2169 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2156 Kントを投稿するには	2156 Kントするには	2156 Kントをお寄せ	2157 Kント欄で	2157 Kント欄に	2157 Kント欄から	2157 Kント欄へ	2179 Kントは削除します	2179 Kントは削除することが	2179 Kントは削除する場合	2179 Kントは承認	2179 Kントは公開前	2179 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2135 Kートをお願いします	2228 Kートをお願い	2228 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2228 Kンロードしてください
""", 'チ': """
チケ	2172 Kット販売中
チャ	2149 Kンネル登録を	2165 Kンネルに参加する	2165 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2141 Kースレターに登録	2142 Kースレターを	2165 googleKースで	2181 Kースレター登録はこちら	2232 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2148 Kローして最新	2148 Kローをお願い	2228 Kローしてください
""", 'ブ': """
ブラ	2200 Kウザは音声	2200 Kウザは動画	2200 Kウザではこの動画	2200 Kウザはvideo	2200 Kウザはaudio
""", 'プ': """
プッ	2144 Kシュ通知
プラ	2153 Kイバシーポリシーに
プレ	2138 Kミアム会員
プロ	2188 Kモーションが含まれ	2188 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2141 Kマガに登録	2142 Kマガで	2181 Kマガ登録はこちら	2181 Kマガの登録	2229 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2141 Kルマガジンに登録	2142 Kルマガジンで	2142 Kルマガジンを	2142 Kルでお届け	2156 Kルアドレスが公開されることはありません	2181 Kルアドレスを入力してください	2232 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2137 Kインして続きを	2137 Kインしてください	2138 Kインが必要	2228 Kインして
""", 'ヶ': """
ヶ月	2138 K無料	2230 K無料
""", '上': """
上优	3679 在googleK先
上優	3679 在googleK先
""", '下': """
下方	3753 K留言
下載	3660 K客戶端	3662 Kapp	3662 K應用程式
下载	3660 K客户端	3662 Kapp	3662 K应用	3752 K客户端
""", '不': """
不代	3678 K表本站	3695 K表本站立场	3708 K表本報立場	3708 K表本报立场	3708 K表本站立场	3708 K表本站立場	3708 K表本媒體立場	3708 K表本網立場	3708 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3734 K于任何财团
不屬	3734 K於任何財團
不得	3678 K转载	3678 K轉載
不认	43 K同本文
不錯	3752 K過
不错	3752 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3678 K表作者
仅供	3695 K其表达个人看法
仅限	3700 K会员	3700 K订户
""", '他': """
他說	3755 K
他说	3755 K
""", '付': """
付費	3655 K後	3756 K牆
付费	3655 K后	3756 K墙
""", '以': """
以下	3723 K内容来自
以閱	3654 K讀全文
以阅	3654 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3655 K专享	3700 K限定内容
会員	50 Kの方は	50 Kは月に	2137 K限定です	2137 K限定の記事	2137 K登録できます	2138 K登録すると	2138 K登録が必要	2184 Kの方はこちら	2184 K登録で続きを読む	2184 K登録後にご覧	2213 Kだけが読める	2213 Kのみがお読み	2213 Kのみ閲覧	2228 K登録して	2228 K登録は	2228 K登録がお済み	2228 K登録をお願い	2228 K登録で	2228 K登録のうえ	2228 K登録はこちら	2228 K登録ください	2229 Kの方
会費	2182 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3652 K支持	3752 K支持,	3752 K支持让	3752 K支持讓	3752 K支持是
""", '使': """
使用	3670 Kcookie改善	3670 Kcookie以	3670 K cookie 以	3670 K cookie 来	3670 K cookie 來	3671 Kcookie来	3671 Kcookie來
""", '來': """
來自	3686 K外部平台的內容
""", '依': """
依靠	3698 K读者的支持	3698 K讀者的支持
""", '侵': """
侵权	3678 K请	3678 K必究
侵權	3678 K必究
""", '個': """
個人	2154 K情報の取り扱い	2189 Kの見解です	3695 K看法
""", '偏': """
偏好	3679 K來源	3679 K来源	3748 K來源
""", '僅': """
僅限	3700 K會員	3700 K訂戶
""", '優': """
優先	2164 Kソース	2164 K表示に設定	2164 Kする情報源	2164 K的に表示
""", '免': """
免費	15 K閱讀	3709 K文章	3709 K閱讀篇數	3709 K閱讀額度	3710 K註冊即可	3710 K註冊後	3737 K文章	3752 K訂閱	3754 K試用
免费	15 K阅读	3709 K文章	3709 K阅读篇数	3710 K注册即可	3710 K注册后	3737 K文章	3752 K订阅	3754 K试用
""", '全': """
全文	20 Kを	2137 Kを読むには	2137 Kをお読み
""", '公': """
公众	16 K号	3665 K号:
公式	2144 Kアプリ	2148 Kアカウントをフォロー	2148 Kアカウントを友だち	2165 Klineはこちら	2229 Kline
""", '关': """
关注	3665 K我们的	3752 K我们
""", '内': """
内阅	3660 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3755 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2230 K
初月	2184 K#円で	2230 K無料
""", '判': """
判断	2231 Kした
""", '利': """
利用	2153 K規約に同意
""", '前': """
前請	3695 K先登入
前请	3695 K先登录
""", '剩': """
剩余	3654 K#%
剩餘	3654 K#%
""", '力': """
力を	2182 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3665 Kline好友	3665 Kline官方	3665 Kline@	3698 K贊助行列	3698 K赞助行列	3752 K会员	3752 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2229 Kになります
""", '動': """
動画	40 Kや写真	2173 Kをご覧ください	2173 Kはこちら	2174 Kでも詳しく	2174 Kでも解説	2200 Kを再生するには	2200 Kをご覧いただくには	2200 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3754 K
""", '化': """
化名	97 K
""", '即': """
即可	3695 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2149 Kち追加
""", '収': """
収益	2188 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3658 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2166 K班までご	2182 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2141 Kトレイに
""", '只': """
只靠	3698 K讀者	3698 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3686 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3725 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3755 K
告诉	38 K我们	67 K我们	3755 K
""", '呼': """
呼び	2231 Kかけた	2231 Kかける	2231 Kかけて	2231 K掛け
""", '命': """
命じ	2231 Kた
""", '啟': """
啟用	3725 Kjavascript
""", '喊': """
喊道	3755 K
""", '因': """
因为	3752 K有你的支持
因為	3752 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2188 Kの一部が還元
""", '外': """
外部	2169 Kコンテンツ	3686 K内容	3686 K內容
""", '她': """
她說	3755 K
她说	3755 K
""", '好': """
好評	2172 K発売中
""", '如': """
如侵	3678 K权
如有	3678 K侵权	3678 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3666 K微信
""", '定': """
定期	3752 K定額
""", '寄': """
寄付	2210 Kで成り立って	2210 Kで運営され	2210 Kによって運営され	2228 Kをお願い	2232 K
寄到	3658 K您的信箱	3697 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3755 K
""", '居': """
居合	2190 Kわせた方は
""", '已': """
已是	3654 K會員	3700 K订户	3700 K訂戶
已经	3654 K是会员
""", '年': """
年額	2230 K
""", '广': """
广告	11 K	3672 K拦截	3731 K拦截	3731 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2151 Kブロック	2182 Kに頼らず
""", '廣': """
廣告	11 K	3672 K攔截	3731 K攔截	3731 K封鎖
""", '开': """
开启	3662 K通知	3725 Kjavascript
""", '弊': """
弊社	2229 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2229 Kイト
当初	97 Kの記事で
当社	2229 Kの
当編	2229 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3662 K扫	3666 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2135 Kをお願いします	2228 Kをお願い	2228 Kして
""", '您': """
您已	3697 K成功订阅	3697 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3652 K支持	3698 K每一份捐款	3698 K每一筆捐款	3752 K捐款	3752 K支持,	3752 K支持让	3752 K支持讓	3752 K支持是
""", '情': """
情報	2166 Kをお寄せください	2166 K提供はこちら	2166 K提供を募集	2166 K提供をお待ち	2166 Kをお待ちして	2190 Kをお持ちの方は	2190 K提供窓口
""", '感': """
感謝	3697 K您的訂閱	3752 K閱讀	3752 K您的支持
感谢	3697 K您的订阅	3752 K阅读	3752 K您的支持
""", '成': """
成为	51 K其中一员	3654 K会员即可	3700 K付费会员	3752 K会员,	3752 K会员即可	3752 K我们的会员
成果	2197 K報酬型広告
成為	3654 K會員即可	3698 K我們的贊助	3700 K付費會員	3752 K會員,	3752 K會員即可	3752 K我們的會員
""", '我': """
我们	3670 K使用cookie	3670 K使用 cookie	3753 K的
我們	3670 K使用cookie	3670 K使用 cookie	3753 K的
""", '手': """
手机	3662 K客户端
""", '打': """
打开	3660 Kapp	3662 K微信
打開	3660 Kapp
""", '扫': """
扫一	3662 K扫
扫描	3660 K二维码下载	3660 K二维码加入	3662 K二维码关注	3752 K二维码下载	3752 K二维码关注	3752 K二维码加入	3752 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3678 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3755 K
指摘	2231 Kした
""", '捐': """
捐助	3698 K我们	3698 K我們
捐款	3752 K支持	3756 K
""", '掃': """
掃一	3662 K掃
掃描	3660 K qr	3752 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3662 K通知
推送	14 K	3662 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3731 K告
""", '支': """
支持	3651 K獨立媒體	3651 K独立媒体	3652 K我们的	3652 K我們的	3752 K我们,	3752 K我們,	3752 K我们。	3752 K我們。	3752 K我们的报道	3752 K我們的報導	3752 K我们的新闻	3752 K我們的新聞	3752 K我们的记者	3752 K我們的記者	3752 K我们的工作	3752 K我們的工作	3752 K我们继续	3752 K我們繼續
支援	2210 Kで成り立って	2210 Kで運営され	2210 Kによって成り立って	2210 Kによって運営され	2228 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3678 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3679 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2231 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3700 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2141 K情報をお届け
""", '會': """
會員	50 K每月	3655 K專享	3700 K限定內容
""", '月': """
月額	2138 K#円	2230 K
""", '有': """
有了	3752 K你的支持	3752 K您的支持
有料	50 K会員は	2137 K会員限定	2137 K会員になる	2137 K会員の方	2184 K記事が読めます	2232 K会員
有权	3695 K删除
有權	3695 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3719 K#歲	3719 K十八歲
未經	3678 K授權不得	3678 K授權,不得	3678 K授權禁止	3678 K授權請勿	3678 K授權,請勿
未经	3678 K授权不得	3678 K授权,不得	3678 K授权禁止	3678 K授权,禁止	3678 K授权请勿	3678 K授权,请勿
""", '本': """
本ま	2184 月#Kで無料で
本ア	2229 Kプリ
本サ	2229 Kイト
本內	3723 K容來自
本内	3723 K容来自
本刊	3753 K
本報	3753 K導
本报	3753 K读者	3753 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3678 K来源	3753 K
本站	3753 K
本紙	38 Kまで	67 Kまで
本網	3670 K站使用	3753 K
本网	3670 K站使用
本記	2229 K事
本誌	2229 K
""", '来': """
来自	3686 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2222 K翻訳
""", '欢': """
欢迎	3665 K关注	3752 K加入	3752 K赞助	3752 K订阅	3752 K投稿
""", '歡': """
歡迎	3665 K追蹤	3752 K加入	3752 K贊助	3752 K訂閱	3752 K投稿
""", '此': """
此內	9 K容	3723 K容來自	3723 K容由
此内	9 K容	3723 K容来自	3723 K容由
此前	97 K版本
此影	3722 K片在您所在
此视	3722 K频在您所在
""", '残': """
残り	2137 K#文字	2137 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3754 K
每日	3659 K简报	3659 K簡報	3659 K電子報
每月	3754 K
""", '求': """
求め	2231 Kた	2231 Kている
""", '沒': """
沒有	70 K廣告	3734 K股東	3734 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3734 K股东	3734 K财团
""", '浏': """
浏览	3672 K器版本	3722 K器不支持音频	3722 K器不支持视频	3722 K器不支持播放	3722 K器不支持html#	3722 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3722 K器不支援影片	3722 K器不支援音訊
""", '点': """
点击	3752 K关注	3752 K这里
""", '無': """
無料	15 K記事	2137 Kで会員登録	2137 K会員に登録	2184 Kで読める記事の上限	2184 K会員になると	2213 K記事の閲覧	2213 K記事は残り	2213 Kで読める記事	2213 K閲覧	2228 K会員に登録	2228 K会員登録	2230 K体験
無断	2163 K転載	2163 K複製	2221 K転載・複製	2221 K転載を禁じ	2221 Kでの転載	2221 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3678 K所有	3678 K归本	3678 K归原	3678 K归作者	3678 K归属
版權	3678 K所有	3678 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2229 Kしたジャーナリズム	3753 K新闻	3753 K媒体
""", '獨': """
獨立	3753 K新聞	3753 K媒體
""", '獲': """
獲得	3707 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3753 K者
由读	3753 K者
""", '申': """
申し	2172 K込みはこちら
申込	2172 Kみはこちら	2172 Kはこちら
""", '电': """
电子	3756 K报
""", '畅': """
畅读	3700 K全站
""", '留': """
留言	85 K区	85 K區	3753 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2166 Kをお寄せ
""", '登': """
登入	24 K或	3654 K後繼續	3654 K會員	3710 K或註冊
登录	24 K或	3654 K后继续	3654 K后查看全文	3654 K后查看完整	3710 K或注册
登録	2184 Kして続きを読む	2228 Kしてください	2228 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2229 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3660 appK多
""", '禁': """
禁止	3678 K转载
禁無	2162 K断
""", '私': """
私た	2229 Kちの
""", '科': """
科し	2231 Kた
""", '称': """
称	3755 K
""", '稱': """
稱	3755 K
""", '立': """
立即	3752 K加入我们	3752 K加入我們	3752 K订阅	3752 K訂閱	3752 K下载	3752 K下載	3752 K报名	3752 K報名	3752 K成为会员	3752 K成為會員
""", '第': """
第一	3695 K条评论	3695 K則留言	3695 K條評論
""", '筆': """
筆者	2189 K個人の見解
""", '紙': """
紙の	2229 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2137 Kを読むには	2137 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2229 K部では
""", '繼': """
繼續	3654 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3654 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3755 K
者说	3755 K
""", '联': """
联盟	74 K链接	3707 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3707 K行銷連結	3707 K連結
聯絡	38 K我們
""", '自': """
自動	2222 K翻訳
""", '若': """
若有	3678 K侵权	3678 K侵權
""", '获': """
获得	3707 K佣金
""", '著': """
著作	2163 K権は	2221 K権法により保護	2221 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3695 K本站立场
表示	3755 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3654 K即可	3654 K後繼續	3658 K我們的	3658 K電子報	3752 K我們	3756 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2166 Kまでご連絡ください
""", '訴': """
訴え	2231 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2231 Kた
認為	3755 K
""", '說': """
說:	3755 K
說。	3755 K
說道	3755 K
""", '読': """
読み	2138 K放題
読者	18 Kの寄付	18 Kの支援	2182 Kの会費で	2229 Kの皆様	2229 Kの皆さ	2229 Kアンケート
""", '請': """
請先	3752 K登入
請啟	3670 K用javascript
請我	54 K喝咖啡
請捐	3752 K款
請支	3651 K持我們	3752 K持我們
請登	3752 K入後	3752 K入以
請立	3752 K即捐款
請輸	3697 K入您的電子	3752 K入您
請點	3752 K擊此處	3752 K擊這裡	3752 K擊下方	3752 K擊連結
""", '讀': """
讀者	43 K投書	3753 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3654 K即可	3654 K后继续	3658 K我们的	3658 K电子报	3752 K我们	3756 K费
""", '认': """
认为	3755 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3695 K服务协议
""", '该': """
该视	3722 K频在您所在
""", '说': """
说:	3755 K
说。	3755 K
说道	3755 K
""", '请': """
请先	3752 K登录
请启	3670 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3752 K款
请支	3651 K持我们	3752 K持我们
请点	3752 K击此处	3752 K击这里	3752 K击下方	3752 K击阅读	3752 K击关注	3752 K击链接
请登	3752 K录后	3752 K录以
请立	3752 K即捐款
请输	3697 K入您的电子邮箱	3697 K入您的邮箱	3752 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3753 K问卷	3753 K群
""", '責': """
責任	3678 K編輯:
""", '賺': """
賺取	3707 K佣金
""", '購': """
購読	2137 K者の方は	2138 Kすると	2228 Kしてください	2229 K者の方	2232 K料
""", '贊': """
贊助	3651 K我們	3752 K我們
""", '责': """
责任	3678 K编辑:
""", '赚': """
赚取	3707 K佣金
""", '赞': """
赞助	3651 K我们	3752 K我们
""", '身': """
身边	3753 K的新鲜事
身邊	3753 K的新鮮事
""", '転': """
転載	45 K	2162 Kを禁じ
""", '輸': """
輸入	3697 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3678 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3678 K请注明
""", '输': """
输入	3697 Kemail
""", '这': """
这篇	3753 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3665 K我們的	3679 Kgoogle news	3752 K我們
""", '送': """
送っ	49 Kてください
送到	3697 K你的邮箱	3697 K您的邮箱	3697 K您的信箱
""", '這': """
這篇	3753 K文章
""", '通': """
通知	14 K	2144 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2181 Kニュースレター
""", '邀': """
邀請	3752 K您
邀请	3752 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3755 K
""", '长': """
长说	3755 K
""", '開': """
開啟	3662 K通知	3725 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3654 K全文請
""", '關': """
關注	3665 K我們的	3752 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3654 K全文请
""", '随': """
随时	3752 K掌握
""", '隐': """
隐私	3671 K政策
""", '隨': """
隨時	3752 K掌握
""", '隱': """
隱私	3671 K權政策	3671 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3756 K報
""", '需': """
需接	3686 K受cookie
需要	3686 K接受cookie	3752 K您的支持	3752 K你的支持
""", '音': """
音声	2173 Kでもお聴き
""", '飲': """
飲酒	3719 K過量
""", '首': """
首年	3712 K仅需
首月	3700 K仅需	3700 K只要	3712 K免费	3712 K免費	3712 K仅	3712 K僅	3712 K只需	3754 K
首选	3679 K来源	3679 K新闻来源	3748 K来源
首選	3679 K來源	3679 K新聞來源	3748 K來源
""", '點': """
點擊	3752 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2320 K
가입해	2320 K 주세요
""", '강': """
강조했다	2323 K
""", '게': """
게시물	2292 K 불러오기
""", '계': """
계속	2237 K 읽으려면	2237 K 읽으시려면
계신	2260 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2299 K 차단
광고도	70 K
광고차단	2299 K
""", '구': """
구글	2247 K 뉴스에서
구독	50 K 회원은	2237 K 후 이용
구독료	2324 K
구독을	2320 K 신청하세요
구독자	2237 K 전용 기사	2237 K 전용 콘텐츠	2237 K 전용입니다	2237 K 전용 서비스	2321 K
구독자는	50 K
구독자만	2237 K 볼 수	2274 K 읽을
구독자에게만	2274 K 제공
구독하고	2247 K
구독하세요	2259 K	2320 K
구독하시면	2237 K
구독해	80 K 주세요	2246 K 주세요	2272 K 주셔서	2320 K 주세요
구독해주세요	2246 K
구독해주셔서	2272 K
""", '금': """
금요일	2272 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2237 전체 K 보려면	2274 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2273 K 응원해
기자에게	2260 K 연락해 주세요
""", '남': """
남겨주세요	2320 K
""", '네': """
네이버	2247 K 메인에서	2259 K 구독
네이버에서	2247 K 구독
""", '놓': """
놓치지	2320 K 마세요
""", '눌': """
눌러주세요	2320 K
""", '뉴': """
뉴스레터	78 K	2239 K 구독하기	2239 K 구독하세요	2239 K 신청하기	2239 K 구독 신청하기	2321 K	2324 K
뉴스레터로	2239 K 받아
뉴스레터를	2239 K 받아	2239 K 구독하세요	2239 K 구독해	2239 K 구독하고	2239 K 구독하면	2320 K 신청하세요
""", '다': """
다운로드하세요	2320 K
""", '달': """
달	2274 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2260 K 제보가	2321 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2270 K 삭제될	2270 K 삭제합니다	2270 K 통보	2270 K 예고	2270 K 운영자	2270 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2323 K
""", '독': """
독립	2321 K 언론
독립언론	2321 K
독립언론을	2273 K 지켜
독자	2282 K 후원으로	2320 K 여러분의	2321 K 여러분
독자님의	2235 K 후원	2282 K 후원으로
독자들의	18 K 후원	2282 K 후원으로	2303 K 후원
독자의	2282 K 후원으로	2303 K 후원	2321 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2272 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2320 K
""", '로': """
로그인	24 K	2237 K 후 이용
로그인이	2237 K 필요합니다	2237 K 필요한 서비스	2237 K 필요해요
로그인하거나	2320 K
로그인하고	2274 K 계속
로그인하면	2274 K 계속
로그인하시면	2237 K
""", '링': """
링크에서	2320 K 확인하세요
""", '마': """
마음에	2273 기사가 K 드셨다면
""", '만': """
만나보세요	2320 K
""", '말': """
말했다	2323 K
""", '매': """
매월	2322 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2272 K 보내드려요
메일함으로	2239 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2257 K 복제	2257 K 전재
무단전재	2256 K
무료	15 K 기사	2280 K 기사	2322 K 체험
무료로	15 K 볼 수 있는	2274 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2320 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2323 K
""", '보': """
보내	57 K 드립니다	2320 K 주세요
보내드리는	2272 K
보내드립니다	57 K	2272 K
보내주세요	2320 K
""", '본': """
본	2321 K 기사
본사의	2278 K 편집 방향	2278 K 편집방향
본지는	2321 K
본지의	2278 K 편집 방향	2278 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2291 K 오디오를	2291 K 비디오를	2291 K 동영상을
브라우저는	2291 K 동영상
브라우저에서는	2291 K 동영상을
""", '사': """
사연을	2260 K 보내주세요	2260 K 보내 주세요
사전	2265 K 등록하기	2265 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2258 K 매체로	2258 K 출처로	2258 K 언론사	2258 K 매체
선호하는	2258 K 출처
""", '설': """
설명했다	2323 K
설문에	2320 K 참여하세요
설치하세요	2320 K
""", '세': """
세미나	2265 K 신청하기
""", '소': """
소식을	2272 K 전해드립니다
""", '속': """
속보를	2271 K 받아보세요
""", '수': """
수수료를	2277 K 받을 수 있습니다	2277 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2282 K 후원으로
시민의	2303 K 후원
시작하세요	2320 K
""", '아': """
아래에서	2320 K 확인하세요
""", '알': """
알려	2320 K 주세요
알려주세요	2320 K
알림	2243 K 받기	2243 K 설정
알림을	14 K	2271 K 켜고
""", '애': """
애드블로커	2299 K
애드블록	2299 K
""", '앱': """
앱	2243 K 다운로드	2243 K 설치	2271 K 설치하기
앱에서	2242 K 보기	2242 K 열기	2271 K 더 편하게	2320 K 확인하세요
앱으로	2242 K 보기	2271 K 더
앱을	2243 K 다운로드	2271 K 다운로드하세요	2271 K 설치하세요
""", '언': """
언론을	2273 독립 K 지켜
""", '여': """
여기서	2320 K 확인하세요
여러분	2321 K 덕분
여러분의	2260 K 제보를	2273 K 후원이	2303 독자 K 후원	2320 K 후원
""", '영': """
영상에서	2266 K 확인하세요	2266 K 확인할 수 있습니다	2320 K 확인하세요
영상으로	2266 K 확인하세요
영상을	2266 K 확인하세요
""", '온': """
온라인	2265 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2263 K 콘텐츠	2292 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2321 K 기자
우리의	2321 K 저널리즘
""", '운': """
운영되고	2273 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2273 K 응원
""", '월': """
월	2322 K #원
""", '유': """
유료	2237 K 구독자만
유튜브	2247 K 구독
""", '음': """
음성으로	2266 K 들으려면	2266 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2320 K
응원해	2235 K 주세요	2320 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2320 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2321 K 기사가	2321 K 기사는	2321 K 기사
이메일	2240 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2239 K 입력하세요	2239 K 입력해 주세요	2239 K 입력해주세요	2239 K 입력하시면
이미	2274 K 구독자이신가요
이벤트에	2320 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2314 K 작성	2314 K 생성	2314 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2265 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2314 K 번역
자바스크립트가	2294 K
자바스크립트를	2294 K
자살예방	97 K
자주	2258 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2256 K 금지
재배포금지	2256 K
재생할	2291 K 수 없습니다
""", '저': """
저작권법	2257 K
저작권법의	2257 K
저작권자	2257 K
저작권자의	2257 K
저희	2321 K 뉴스레터	2321 K 채널	2321 K 앱
저희는	2321 K
저희를	2321 K
""", '적': """
적었다	2323 K
""", '전': """
전문을	20 K
전용	2237 회원 K 기사	2237 회원 K 콘텐츠	2237 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2323 K
""", '정': """
정기후원	2322 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2292 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2260 K 부탁드립니다
제보는	2260 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2260 K 기다립니다	2260 K 받습니다
제보해	38 K 주세요	67 K 주세요	2320 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2277 K 링크
제휴링크	2277 K
""", '좋': """
좋아요	2259 구독과 K 부탁
좋아요를	2259 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2320 K 확인하세요	2320 K 신청하세요	2320 K 참여하세요
지켜주세요	2320 K
""", '채': """
채널	2246 K 추가	2259 K 추가하기	2259 K 구독하기	2281 K 추가하고	2281 K 추가하면
채널에	2259 K 참여하세요
채널에서	2259 K 소식을	2320 K 확인하세요
채널을	2281 K 추가하고	2281 K 추가하면	2281 K 추가해	2281 K 구독하고	2281 K 구독하면
채용	2265 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2322 K 달
""", '추': """
추가해	2259 K 주세요
추가해주세요	2259 K
""", '친': """
친구	2259 K 추가하세요
""", '카': """
카카오톡	2281 K 채널에서	2281 K 채널
""", '커': """
커피	54 K 한 잔 사	2273 K 한 잔 값으로
""", '콘': """
콘텐츠	2292 K 불러오기
""", '쿠': """
쿠키	2263 K 동의가
쿠키를	2263 K 허용해야	2263 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2265 K 보기
""", '파': """
파트너스	2277 K 활동
""", '팔': """
팔로우하기	2246 K	2259 K
팔로우하세요	2320 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2278 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2277 K 받아
""", '활': """
활용	2256 ai 학습 및 K 금지
""", '회': """
회원	2237 K 전용입니다
회원가입	2237 K 후	2320 K 후
회원가입은	2320 K
회원가입을	2320 K 하
회원가입하고	2320 K
회원가입하면	2274 K 월
회원가입하세요	2320 K
회원가입하시면	2320 K
회원만	2237 K 볼 수
""", '후': """
후원금	2324 K
후원으로	2273 독자의 K 운영됩니다	2273 독자의 K 운영하는
후원을	2235 K 부탁드립니다	2320 K 부탁
후원이	2235 K 필요합니다	2235 K 큰 힘이
후원하세요	2320 K
후원해	80 K 주세요	2235 K 주세요	2320 K 주세요
후원회원의	2282 K 후원으로	2303 K 힘
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
κεθεα
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
