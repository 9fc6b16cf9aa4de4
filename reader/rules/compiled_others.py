"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3581
# comentário	2716
# comentários	2716
# gün ücretsiz deneyin	3362
# głosów	91
# hlasů	91
# hozzászólás	1835
# komentářů	432
# komentāri	2368
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3425
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3501
# коментарів	3501
# комментариев	2960
# комментарий	2960
# комментария	2960
# הצבעות	91
# שניות אחורה	1696
# שניות קדימה	1696
# תגובות	1652
# تعليقات	118
# ثانيه جلو	1367
# ثانيه عقب	1367
# راي	91
# صوت	91
# نظر	1323
# कमेंट	1744
# वोट	91
# सेकंड आगे	1785
# सेकंड पीछे	1785
# € al mes durante # meses	1193
# € al mese per # mesi	2049
# € por mês durante # meses	2757
#か月無料	2135
#カ月無料	2135
#ヶ月無料	2135
#件のコメント	2151
#則留言	3681
#条评论	3681
#票	91
#秒戻る	2194
#秒進む	2194
#명 참여	91
#초 뒤로	2285
#초 앞으로	2285
""", 'a': """
a apărut o eroare	2904
a carregar vídeo	2770
a cikk a hirdetés alatt folytatódik	1831
a cikk a hirdetés után folytatódik	1831
a cikk meg is hallgatható	1829
a cikk meghallgatása	1838
a cikk megosztása	1829
a folytatáshoz regisztráljon	1823
a hirdetés után folytatjuk	1831
a kommentelés lezárult	1835
a lire également	1514
a nap kérdése	91
a rovat további cikkei	1836
a szerző a lap munkatársa	1846
a szerző jogász	1846
a szerző közgazdász	1846
a szerző politológus	1846
a szerző történész	1846
a szerző újságíró	1846
a témában további cikkek	1836
abo abschließen	579
abonare confirmată	2927
abonați-vă	2833
abone değil misin	3440
abone değil misiniz	3440
abonează-te	2833
abonelere özel	3362
abonelere özel avantajlar	3425
abonelere özel indirim	3425
abonelere özel içerik	3440
abonelik paketlerini gör	3469
abonelik seçenekleri	3469
aboneliği yenile	3469
aboneliğini seç	3440
aboneliğiniz onaylandi	3470
aboneliğinizi seçin	3440
abonner nå	2527
abonner på nyhetsbrevet	2532
abonné	1566
abonné à ce thème	1622
abonnér	498
abonnér nu	498
abonnés	1481
abonnés uniquement	1554
abonē	2362
abonē jaunumus	2386
abonē un lasi visus rakstus	2362
abonēt	2362
abrir menú	1154
acasă	2847
accede a todos los contenidos sin límites	1193
accept termenii și condițiile	2904
accepto la política de privacitat	394
acceptér	512
acceptă toate	2855
acceptă tot	2891
acceptă și afișează conținutul	2855
acceptă și continuă	2891
acceso a todos los artículos	1252
accès à tous les articles	1617
accéder au dossier	1591
accéder à l'article	1481
accéder à la page de dons	1582
aceitar e ver o conteúdo	2738
aceito receber comunicações	2786
aceito receber comunicações de marketing	2786
aceito receber comunicações e ofertas	2752
acepto la política de privacidad	1223
acesso ilimitado a todo o conteúdo	2815
acest articol este rezervat abonaților	2870
acest câmp este obligatoriu	2904
acesta este ultimul tău articol gratuit	2870
acheter ce numéro	1541
achetez ce numéro	1541
activează	2895
activează alertele	2864
activează notificările	2864
activează sunetul	2887
actualitza la pàgina	387
actualités	1514
actualizar la página	1216
ad 광고	2263
adaugă ca sursă preferată	2914
adaugă un comentariu	2844
adaugă un răspuns	2920
adaugă în coș	2930
adblock détecté	1614
add meg az e-mail-címed	1841
además	1151
adhérer	1472
adja meg az e-mail-címét	1841
adja meg e-mail-címét	1841
adomány	1821
adományozok	1821
adományozás	1821
adresa de email nu este validă	2904
adresă de email invalidă	2904
adreça electrònica	360
afficher la vidéo	1577
afficher les réponses	1565
afișează comentariile	2879
afișează conținutul	2855
afișează conținutul extern	2855
afișează originalul	2848
afișează postarea	2891
afișează subtitrările	2887
agora não	2689
ai deja un abonament? autentifică-te	2870
ai găsit o greșeală	2910
ai observat o greșeală	2844
ai सारांश	1759
ai से तैयार सारांश	1759
ai 摘要	3754
ai 기사 요약	2311
ai 번역	2311
ai 요약	2263
ai 음성으로 듣기	2285
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1838
aicinām ievērot cieņu komentāros	2368
aiheeseen liittyvää	1421
aiheesta lisää	1421
ainda não tem conta	2784
ainda não é assinante	2784
aitäh liitumast	1295
aizvērt	2370
aizvērt reklāmu	2371
aiが要約	2219
aiによる要約	2219
ai总结	3754
ai摘要	3701
ai生成	3754
ai翻訳	2219
ai翻譯	3754
ai翻译	3754
ai要約	2219
ai語音朗讀	3728
ai语音朗读	3728
ai重點整理	3701
ai音声で聴く	2194
ai가 읽어주는 기사	2285
ajouter une réponse	1605
ajouter à mes favoris	1500
ajouter à mes sources préférées	1599
ajouter à mes sujets	1622
ajouter à mes thèmes	1622
ajouter à vos sources préférées	1599
ajouter à vos sélections	1500
ajándékozza a cikket	1829
ajándékozza a cikket barátjának	1829
ajánlataink	1836
ajánljuk	1836
ajánljuk még	1836
ajánlott	1836
ajánlott cikkek	1836
ajánló	1836
akceptuję	2623
akkurat nå	2548
aktuálně	433
alege o sumă	2925
alege-ți abonamentul	2902
alegeți abonamentul	2902
algo salió mal	1224
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2845
alterar preferências de cookies	2738
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3426
altyazilari göster	3426
altă sumă	2899
alătură-te conversației	2858
am înțeles	2848
amazon'da gör	3425
amazonで見る	2192
amazonで詳しく見る	2192
amazonで詳細を見る	2192
amazonで買う	2192
amazonで購入	2192
amazonで購入する	2192
amintește-mi mai târziu	2831
ana sayfaya dön	3446
anasayfaya dön	3446
andra läser	19	3240
andra läser just nu	19
andra läste även	3240
andre har også lest	19
andre leser nå	2548
andre leste også	2548
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anket sonuçlari	3459
anmäl dig	3223
anmäl dig till nyhetsbrevet	3223
annonce - artiklen fortsætter nedenfor	511
annonces légales	1541
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3232
annonsen slutar här	3232
annonsinnehåll	3247
annonslänk	3232
annonsörsinnehåll	3247
annonsørinnhold	87	2556
anulează oricând	2902
anulezi oricând	2870
anuluj odpowiedź	2626
användarvillkor	3233
anzeigensonderveröffentlichung	677
anúncio	2711
anúncios	2711
apasă pentru sunet	2924
apmaksāts saturs	2371
aportació mensual	389
aportació única	389
aportación mensual	1218
aportación única	1218
app storeからダウンロード	2199
app storeでダウンロード	2199
app store에서 다운로드	2291
apple ile giriş yap	3440
appleでサインイン	2207
appleでログイン	2207
appleで続ける	2207
app内打开	3734
après la publicité	1505
após a publicidade	2711
apóyanos	1112
apóyanos en patreon	1218
apúntate	1124
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2891
arată mai mult	2908
arată mai puțin	2848
arată răspunsurile	2879
arată tot	2848
arkadaşina gönder	3369
arkadaşinla paylaş	3369
article abonné	1481
article ajouté à vos sélections	1500
article lu par une voix de synthèse	1573
article précédent	1514
article réservé aux abonnés	1481
article següent	398
article sponsorisé	1541
articles associés	1514
articles liés	1514
articles recommandés	1514
articles récents	1514
articol exclusiv pentru abonați	2870
articole asemănătoare	2845
articole înrudite	2845
articoli più letti	2052
articolul continuă după reclamă	2841
articolul continuă mai jos	2841
articolul următor	2845
artikeln finns också som ljud	3228
artikeln fortsätter efter annonsen	3232
artikeln fortsätter nedan	3232
artikeln fortsätter under bilden	3232
artikeln går att lyssna på	3228
artikeln är låst	3218
artikeln är uppläst av en dator	3228
artikkel jätkub pärast reklaami	1279
artikkel jätkub reklaami järel	1279
artikkel täieneb	1277
artikkelen er låst	2527
artikkelen finnes også som lyd	2536
artikkeli jatkuu kuvan jälkeen	1415
artikkelin voi myös kuunnella	1413
artiklen er låst	498
artiklen er læst op af en robot	507
artiklen findes også som lyd	507
artiklen fortsætter efter annoncen	511
artiklen fortsætter nedenfor	511
artiklen fortsætter under billedet	511
artiklen kan også høres	507
artikli loeb ette tehishääl	1275
artiklit loeb tehishääl	1275
artykuł dla subskrybentów	2608
artykuł sponsorowany	2622
artykuły na e-mail	2611
artículo anterior	1151
artículo regalado	1264
artículo relacionado	1151
artículo siguiente	1227
artículos recomendados	1197
artículos relacionados	1151
as notícias mais lidas	2760
ascultă	2838
ascultă articolul	2887
ascunde răspunsurile	2879
aslini göster	3379
assine já	2694
atbalstīt	2362
atcel jebkurā laikā	2362
atradi kļūdu rakstā	2368
atualizar a página	2779
atualizar página	2779
atvērt	2370
atšaukti galite bet kada	2321
aucun commentaire à ce niveau	1545
audio narrado por una voz automática	1176
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1581
avantage abonnés	1571
avantages abonnés	1571
avantaje pentru abonați	2885
avançar # segundos	2770
aveți deja cont	2902
avis de décès	1541
avoimet työpaikat	1423
avsluta när du vill	3218
avslutt når du vil	2527
avís legal	349
avísanos de un error	1241
aylik bağiş	3437
aylik bağiş yap	3468
ayrintilar için tiklayin	3378
ayrintilar için tiklayiniz	3378
az első hónap csak # ft	1823
aç	3379
añadir a favoritos	1136
añadir a la cesta	1263
añadir a mi lista	1196
añadir a mis temas	1257
añadir al carrito	1263
añadir comentario	1147
añadir como fuente preferida	1235
añadir una respuesta	1241
añadir usuario	1117
añádenos como fuente preferida	1235
aún no eres suscriptor	1221
aún no estás registrado	1221
aún no te has registrado	1117
aún no tienes cuenta	1221
ačiū, kad užsiprenumeravote	2346
ați uitat parola	2902
ați votat deja	2879
""", 'b': """
baixar episódio	2770
baixar o áudio	2770
baixar áudio	2770
banküberweisung	578
bağiş sayfasina git	3437
bağiş yap	3361
bağiş yapin	3361
bağişim	3468
bağlanti kopyalandi	3454
bağlantiyi kopyala	3369
başa dön	3378
başka tutar	3437
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1823
belépés	1823
benefício do assinante	2742
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1820
beğen	3420
beğenme	3420
bild vergrößern	618
bildirimleri aç	3417
bildirimleri açin	3417
bir hata oluştu	3442
bir tutar seçin	3468
bir şeyler ters gitti	3443
bir şeyler yanliş gitti	3443
bitte versuchen sie es später erneut	662
bize ulaşin	3375
biểu quyết	91
bjud en vän på artikeln	3228
bli månadsgivare	3215
bli støttemedlem	2524
bliv støttemedlem	495
blocco pubblicità rilevato	2109
bloqueador de anúncios ativado	2813
bloqueador de anúncios detectado	2813
bloqueur de publicité détecté	1614
bloqueur détecté	1614
boletín	1124
browserul tău nu poate reda acest video	2855
brukervilkår	2541
bu haber abonelere özeldir	3362
bu haber yapay zeka tarafindan seslendirilmiştir	3426
bu haber yapay zekâ ile seslendirilmiştir	3426
bu haberi paylaş	3477
bu haberi paylaşin	3477
bu içerik abonelere özeldir	3362
bu içerik faydali oldu mu	3419
bu içerik görüntülenemiyor	3429
bu içerik gösterilemiyor	3429
bu içerik kilitli	3440
bu video artik mevcut değil	3426
bu video bulunduğunuz ülkede izlenemiyor	3426
bu video mevcut değil	3426
bu video ülkenizde izlenemiyor	3426
bu yaziyi paylaş	3477
bu yorumu şikayet et	3459
bugün değil	3360
bulmaca çöz	3422
bunlar da ilginizi çekebilir	3376
butlletí	360
buzón anónimo	1230
buzón seguro	1230
buďte v obraze	422
bài cùng chuyên mục	3609
bài cùng tác giả	3609
bài khác	3582
bài khác của tác giả	3641
bài liên quan	3582
bài mới nhất	3609
bài quảng cáo	3610
bài tiếp theo	3582
bài trước	3641
bài viết có hữu ích không	3614
bài viết có hữu ích với bạn không	3614
bài viết liên quan	3582
bài viết mới	3608
bài viết này bị khóa	3635
bài viết này có hữu ích không	3614
bài viết tiếp theo	3641
bài viết trước	3641
bài được dịch tự động	3608
bài đọc nhiều	3609
báo cáo	3615
báo cáo vi phạm	3615
báo lỗi	3581
báo lỗi bài viết	3614
bármikor leiratkozhat	1841
bármikor leiratkozhatsz	1841
bármikor lemondhatja	1823
bármikor lemondható	1823
bình chọn	91	3615
bình chọn của bạn đã được ghi nhận	3614
bình luận	3581
bình luận (#	3581
bölümü indir	3426
búsqueda	1154
bülten	3399
bülten üyeliği	3399
bültene abone oldunuz	3399
büyüt	3378
bądź na bieżąco	2611
bővebben	1838
būkite pirmas	2327
būkite pirmas, pakomentavęs	2327
bạn chưa có tài khoản	3635
bạn chưa đăng ký	3635
bạn có muốn nhận thông báo	3628
bạn có muốn nhận thông báo không	3628
bạn có thể hủy đăng ký bất cứ lúc nào	3637
bạn có thể quan tâm	3582
bạn muốn nhận thông báo	3628
bạn thấy bài viết này thế nào	3614
bạn đang theo dõi chủ đề này	3646
bạn đã bình chọn	3614
bạn đã bình chọn rồi	3614
bạn đã có tài khoản	3635
bản ghi	3622
bật	3629
bật thông báo	3628
bật tiếng	3621
bắt buộc	3638
bắt đầu trắc nghiệm	3617
bỏ qua	3565
bỏ theo dõi	3646
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1192
cada contribuição conta	2755
cada doação conta	2781
cada donación cuenta	1218
cadastre-se grátis	2694
califica este artículo	1147
campo obrigatório	2786
campos obrigatórios	2786
cancel·la quan vulguis	392
cargando el vídeo	1207
cargando vídeo	1207
cargar más	1154
cargar más comentarios	1200
cargar más noticias	1227
cargar publicación	1211
cargar vídeo	1211
carrega la publicació	381
carrega més comentaris	370
carregando o vídeo	2770
carregando vídeo	2770
carregant el vídeo	377
carregar conteúdo	2774
carregar mais comentários	2762
carregar mais notícias	2790
carregar o conteúdo	2774
carregar publicação	2774
carregar vídeo	2774
carte de crédit	1480
cartão de crédito	2693
categorieën	2439
categorías	1151
caută	2847
caça-palavras	2767
ce contenu vous a-t-il été utile	1539
ce résumé vous a-t-il été utile	1539
cea mai bună ofertă	2903
cela vous a-t-il été utile	1565
cele mai citite știri	2873
cele mai noi știri	2845
celý článek	435
cererea ta a fost trimisă	2927
cerrar galería	1255
cerrar menú	1154
cerrar sesión	1117
cet article est en accès libre pour les abonnés	1554
cet article est lu par une voix de synthèse	1539
cet article vous a-t-il été utile	1565
cette adresse est déjà inscrite	1618
cette information vous a-t-elle été utile	1605
cette page vous a-t-elle été utile	1565
cette réponse est-elle utile	1565
cette vidéo est indisponible	1573
cette vidéo ne peut pas être lue	1573
cevaplari göster	3419
chargement du lecteur vidéo	1573
charger la vidéo	1577
charte éditoriale	1595
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3585
chia sẻ	3572
chia sẻ bài viết	3572
chia sẻ facebook	3608
chia sẻ lên facebook	3648
chia sẻ qua email	3648
chia sẻ qua facebook	3608
chia sẻ qua zalo	3648
chia sẻ zalo	3648
chia sẻ ý kiến của bạn	3581
cho chúng tôi biết ý kiến	3614
cho phép	3629
cho phép thông báo	3628
chuyên mục	3582
chuyển đến công thức	61
chép liên kết	3608
chính sách bảo mật	3580
chính sách bảo mật | điều khoản sử dụng	3580
chính sách cookie	3580
chính sách quyền riêng tư	3580
chơi miễn phí	3617
chơi ngay	3617
chưa có tài khoản	3635
chấp nhận tất cả	3580
chấp nhận tất cả cookie	3580
chấp nhận và tiếp tục	3625
chất lượng	3622
chỉ dành cho thuê bao	3635
chỉ dành cho thành viên	3635
chọn	3636
chọn gói	3635
chọn gói của bạn	3635
chọn gói đăng ký	3635
chủ đề	3582
chủ đề liên quan	3582
chủ đề nóng	3609
cikk megosztása	1829
cikk mentése	1829
cikkünk frissül	1838
citeşte şi	2845
citește articolul complet	2908
citește articolul integral	2908
citește fără limite	2870
citește gratuit	2926
citește mai departe	2845	2847
citește mai mult	2845	2847
citește regulile comunității	2858
citește tot articolul	2908
citește transcrierea	2887
citește în aplicație	2893
citește și	2845
citi šobrīd lasa	2364
citit de o voce sintetică	2887
citiți și	2845
cobrança anual	2784
codes de réduction	1629
col·labora	336
comandă acum	2885
comandă cartea	2885
comentariile sunt doar pentru abonați	2920
comentariul tău	2920
comentariul tău așteaptă moderarea	2858
comentează	2844
comentário	2716
comentário aguardando moderação	2748
comentários	2716
comentários desativados	2804
comentários exclusivos para assinantes	2748
commander ce numéro	1541
comment désactiver mon adblocker	1581
comment désactiver mon bloqueur	1581
commentaire en attente de modération	1545
commentaires désactivés	1605
commerciële bijdrage	2484
comparte este artículo	1264
compartilhar esta matéria	2825
compartilhe esta notícia	2825
compartir esta página	1264
compre a edição impressa	2742
conditions générales	1507
conectează-te cu facebook	2870
conectează-te cu google	2870
confidentialité	1507
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1144
configuración de cookies	1144
configuración de privacidad	1211
configurações de cookies	2713
configurações de privacidade	2774
confira o preço	2824
conheça as ofertas	2815
conheça os planos	2815
conheça todas as nossas newsletters	2752
consenti la pubblicità	2075
consigue tu entrada aquí	1178
consulta les normes de participació	352
consultez notre charte de modération	1545
consíguelo en tu quiosco	1178
contacta amb la redacció	400
contacta con la redacción	1230
contactar a redação	2793
contactar con la redacción	1230
contactați redacția	2910
contacte a redação	2793
contactează redacția	2910
contacter la rédaction	1595
contactez la rédaction	1595
contenu externe recommandé	1537
contenu proposé par notre partenaire	1541
contenu réservé	1585
contenu réservé aux abonnés	1585
contenu sponsorisé	1505
contenus recommandés	1558
contenus sponsorisés	1505	1514
conteúdo de marca	2711
conteúdo exclusivo	2694
conteúdo exclusivo para assinantes	2757
conteúdo externo	2738
conteúdo externo recomendado	2738
conteúdo gerado por ia	2810
conteúdo pago	2768
conteúdo para assinantes	2694
conteúdo patrocinado	2711
conteúdo premium	2757
conteúdo produzido pela marca	2742
conteúdo relacionado	2720
conteúdos relacionados	2760
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2064
continua após a publicidade	2711
continua després de l'anunci	354
continuar leyendo aquí	1117
continuarea articolului după reclamă	2860
continue a ler esta notícia	2760
continuer après la publicité	1505
continuer sans désactiver	1614
continuer à lire	1620
continuă cu apple	2870
continuă cu email	2926
continuă cu facebook	2870
continuă cu google	2870
continuă lectura	2929
continuă pe site	2893
continuă să citești	2929
continuă să citești după publicitate	2860
continuă în browser	2893
continúa abajo	1142
contáctanos	1147
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2870
conținut extern	2855
conținut extern recomandat	2855
conținut pentru abonați	2833
conținut plătit	2885
conținut premium	2870
conținut sponsorizat	87	2841
cookie を管理する	2197
cookie 設定	3732
cookie 设置	3732
cookieinställningar	3233
cookieの管理	2197
cookieの設定	2148
cookieを管理	2197
cookieを管理する	2197
cookie政策	3677
cookie設定	2148	3677
cookie设置	3677
copia enllaç	406
copia l'enllaç	343
copiază	2917
copiază link	2838
copiază linkul	2838
copy link thành công	3608
correo electrónico	1124
correo electrónico no válido	1223
correo no válido	1223
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2833
crucigrama del día	1242
créer mon compte	1481
créer un compte	1481
créer une alerte	1547
créer une alerte sur ce thème	1547
csak előfizetőknek	1823
cualquier aportación ayuda	1218
cum îl dezactivez	2898
cumpără acum	2885
cumpără bilet	2885
cumpără bilete	2885
cumpără bilete online	2885
cumpără cartea	2885
cumpără de pe emag	2885
cumpără revista	2860
cuvinte încrucișate	2884
czytaj całość	2633
czytaj również	2630
czytaj także	2630
czytaj też	2630
czytaj też nasze inne artykuły	2630
czytaj więcej	2630	2633
czytaj więcej o	2630
cài đặt cookie	3625
cài đặt quyền riêng tư	3625
cài đặt ứng dụng	3627
các tin khác	3582
cách tắt	3632
cách tắt trình chặn quảng cáo	3631
câmp obligatoriu	2904
câmpuri obligatorii	2904
cât de util a fost acest articol	2858
câu đố	3619
címkék	1836
címlap	1836
címlapról ajánljuk	1836
có lẽ để sau	3565
có lỗi xảy ra	3637
có thể bạn quan tâm	19	3582
có thể bạn thích	19
có, tôi muốn	3628
códigos de desconto	2824
códigos de descuento	1263
códigos promocionales	1263
cómo desactivar el bloqueador	1216
cómo desactivarlo	1217
cómpralo aquí	1206
cómpralo en amazon	1206
cùng chuyên mục	3582
cùng chủ đề	3609
cùng tác giả	3609
cũ nhất	3615
cảm ơn bạn đã bình chọn	91	3614
cảm ơn bạn đã tham gia	3614
cảm ơn, tin nhắn của bạn đã được gửi	3637
cỡ chữ	65
cửa hàng	3650
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3379
daha fazla göster	3378
daha fazla haber için tiklayin	3378
daha fazla yorum yükle	3419
daha önce oy kullandiniz	3419
daha önce oy verdiniz	3419
dalies ar šo rakstu	2367
dalinkitės	2321
dalinkitės straipsniu	2326
dalsza część artykułu pod materiałem wideo	2622
dalsza część artykułu pod wideo	2622
dalsza część tekstu pod wideo	2622
dalīties	2362
dalīties ar draugiem	2367
dalīties facebook	2367
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
dans l'actualité	1558
dans la même catégorie	1514
dans la même rubrique	1514
dans la même série	1514
darovat článek	425
darovať	3095
darovať článok	3103
darujte tento článek	425
darujte tento článok	3103
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2323
deblochează articolul	2870
definições de cookies	2774
definições de privacidade	2774
deixar um comentário	2716
deixe um comentário	2716
del på e-post	2536
del på facebook	507	2536
del på mail	507
del på twitter	507	2536
del på x	507	2536
dela inlägget	3228
dela på facebook	3228
dela på twitter	3228
dela på x	3228
deli članek	3162
delite članek	3162
demander un droit de réponse	1605
denunciar comentário	2804
denunciar este comentário	2804
dernière minute	1514
dernières actualités	1514
dernières infos	1514
dernières nouvelles	1514
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1216
desactívalo para seguir leyendo	1216
desbloquear artículo	1193
desbloqueie este conteúdo	2757
descarcă aplicația	2893
descarcă audio	2887
descarcă din app store	2893
descarcă din google play	2893
descarcă episodul	2887
descargar pódcast	1207
descarrega l'àudio	377
descarregar áudio	2770
deschide aplicația	2893
deschide în aplicație	2893
descárgala en app store	1213
descárgala en google play	1213
destekçi ol	3437
destekçimiz olun	3437
desteğiniz fark yaratir	3468
desteğiniz için teşekkür ederiz	3468
desteğiniz için teşekkürler	3468
det er gratis å opprette en bruker	2527
det læser andre	520
det är gratis att skapa ett konto	3218
detaylar için tiklayin	3378
detaylar için tiklayiniz	3378
detta material är skyddat enligt lagen om upphovsrätt	3270
detta är en annons	3232
detta är en plusartikel	3218
devam etmek için üye girişi yapin	3362
devami için abone olun	3362
devamini okumak için abone olun	3362
dezactivează sunetul	2887
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2786
din aceeași categorie	2845
din aceeași secțiune	2873
din röst är registrerad	91
disponibil în app store	2893
disponibil în app store și google play	2864
disponibilă în app store și google play	2864
disponível na app store	2776
distribuie știrea	2931
distribuiți	2838
diğer haberler	19	3376
diğer okurlar bunlari okuyor	3376
diğer seçenekler	3454
diğer tutar	3437
diğer yazilari	3446
dla subskrybentów	2608
do góry	2633
doar abonații pot comenta	2858
doar pentru abonați	2833
doação mensal	2690
doação única	2690
doba čtení # min	435
dolgozzon nálunk	1838
domiciliación bancaria	1116
domů	435
don régulier	1582
dona suport al periodisme en català	363
dona'ns la teva opinió	370
donació mensual	389
donació única	389
donación mensual	1112
donación puntual	1218
donación única	1112
donativo único	2781
donați	2832
donația mea	2925
donație lunară	2899
donație unică	2899
donează	2832
donează acum	2832
donează lunar	2832
donează lunar # euro	2869
donează lunar # lei	2869
donează o dată	2899
doner nå	2524
données personnelles	1507
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1620
dołącz do dyskusji	2679
dołącz do nas	2605
dołącz do newslettera	2611
droits réservés	1625
drukāt	2367
drukāt recepti	61
du er nå påmeldt	2532
du er nå påmeldt nyhetsbrevet	2532
du kan när som helst avsluta prenumerationen	3223
du kan når som helst melde deg av	2532
du kan opsige når som helst	498
du kanske också gillar	3240
du modtager snart en bekræftelse på mail	503
du même auteur	1514
du prenumererar nu på nyhetsbrevet	3223
du vil kanskje også like	2548
duración	1208
durată	2888
duração	2771
durée	1574
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2611
dành cho bạn	3582
dành cho thuê bao	3567
dành riêng cho thành viên	3635
dárkovat článek	418
därefter # kr/mån tills du säger upp	3218
débloquer l'accès	1617
débloquer l'article	1481
débloquez cet article	1554
déconnexion	1481
découvrez tous nos jeux	1568
découvrir l'offre	1481
découvrir la boutique	1571
découvrir nos offres	1554
découvrir toutes nos offres d'abonnement	1554
déjà un compte	1481
déjà un compte ? connectez-vous	1481
déplier	1518
détails	1518
dê a sua opinião	2762
dê sua opinião	2762
dölj	3244
düzeltme politikasi	3448
dāvini rakstu	2367
dāvini rakstu draugam	2367
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3622
""", 'e': """
e-bülten	3399
e-bülten aboneliği	3399
e-mail inválido	2752
e-mailová adresa	422
e-posta gönder	3369
e-posta ile paylaş	3454
ecrã inteiro	2771
edición digital	1117
edición impresa	1117
editöre yaz	3448
editöre yazin	3448
editörün seçtikleri	3376
edição impressa	2694
egyszeri támogatás	1821
ehkä myöhemmin	1404
ei tänään	1404
eiti į receptą	61
el juego es solo para mayores de # años	1206
el millor de la setmana a la teva bústia	360
el más popular	1222
el més llegit	340
el més popular	393
el més vist	367
el reproductor se está cargando	1207
el. paštas	2346
elfelejtett jelszó	1823
elige tu suscripción	1193
elküldöm	91	1829
elmentem későbbre	1829
elrejtés	1839
els lectors també han llegit	367
elírást talált	1835
előfizetek	1823
előfizetés	1823
előfizetői tartalom	1823
előfizetőknek	1823
előfizetőként megoszthatja a cikket	1829
előző	1838
előző cikk	1836
email inválido	2786
email không hợp lệ	3637
email không đúng định dạng	3637
email no válido	1223
emailul tău	2927
emlékeztess később	1820
empfehlungen für sie	676
en beğenilen	3420
en beğenilenler	3420
en colaboración con	1238
en col·laboració amb	408
en este artículo	1151
en popüler	3441
en çok okunan	3376
en çok okunan haberler	3376
en çok okunanlar	3376
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3215
enllaç copiat	366
ensemble, faisons vivre un média libre	1553
enthält werbung	605
entre em contato com a redação	2793
enviament gratuït	408
enviar comentário	2716
enviar corrección	1147
envoyer à un ami	1500
envoyer à un proche	1500
envoyez-nous vos témoignages	1535
envíanos tu opinión	1200
envío gratis	1238
eredeti megjelenítése	1839
eredmény megtekintése	91
eredmények	91	1839
erinnern sie mich später	573
eroare la încărcarea videoclipului	2924
erro ao carregar o vídeo	2810
error al cargar el vídeo	1247
erről bővebben itt írtunk	1838
erről is írtunk	1836
erről itt írtunk bővebben	1838
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1189
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1213
escreva um comentário	2716
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2368
esimene kuu # €	1270
esta funcionalidad es sólo para registrados	1117
esta matéria foi útil para você	2740
esta notícia foi útil	2740
esta página foi útil	2762
este artigo está bloqueado	2784
este artigo foi útil	2762
este artículo está bloqueado	1221
este campo é obrigatório	2786
este correo ya está registrado	1253
este e-mail já está cadastrado	2816
este espaço é moderado pela redação	2748
este resumo foi útil	2740
este video ya no está disponible	1207
este vídeo já não está disponível	2770
este vídeo no está disponible	1207
este vídeo não está disponível	2770
este vídeo não está mais disponível	2770
este vídeo ya no está disponible	1207
está a seguir este tema	2820
estás bloqueando nuestros anuncios	1250
estás de acuerdo? vota	1183
estás siguiendo este tema	1257
etkinleştir	3433
evaluează rețeta	61
evästeasetukset	1416
evästeet	1416
exclusiv pentru abonați	2870
exibir conteúdo	2774
experimente grátis por um mês	2757
ez is érdekelhet	1836
ez is érdekelheti	1836
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1836
ezt olvasta már	1836
ezt olvastad már	1836
ești de acord? votează	2858
ești deja abonat	2878
ești deja abonată	2878
""", 'f': """
facebook ile giriş yap	3440
facebook'ta paylaş	3369
facebookでシェア	2142
facebookでシェアする	2142
facebookでログイン	2207
facebookで共有	2221
facebookで続ける	2207
facturació anual	392
facturació mensual	392
facturación anual	1221
facturación mensual	1221
facturare anuală	2902
facturare lunară	2902
facturé annuellement	1585
facturé mensuellement	1585
faire un don défiscalisé	1582
fale com a redação	2793
fazer doação	2814
fazer uma doação mensal	2814
fazer uma doação única	2814
faça login	2694
faça o quiz	2765
faça o teste	2765
faça uma doação única	2814
faça uma pergunta sobre esta reportagem	2740
fermer la fenêtre	1620
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2899
fiecare donație contează	2869
fiecare leu contează	2869
fin de la publicité	1571
fine della pubblicità	2064
fine pubblicità	2064
fiyati gör	3425
fizetett hirdetés	87	1831
fiók létrehozása	1823
fiókom	1823
fontu büyüt	3454
form gönderildi	3470
formulaire envoyé	1618
formulário enviado	2816
forstået	524
forstått	2552
forstør billede	523
forstørr bilde	2551
fortsett uten å støtte	2523
fortsätt läsa efter annonsen	3232
fortsätt utan att stödja	3214
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1151
fotografia următoare	2929
fotoğraf galerisi	3446
fotoğrafi büyüt	3446
fotoğraflari gör	3446
fotoğraflari görmek için tiklayin	3378
frete grátis	2801
friss hírek	1836
fråga vår ai om artikeln	3236
fuldskærm	523
fäll ihop	3244
fäll ut	3244
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3223
få de viktigste nyhetene hver morgen	2532
få nyheder på mail	503
få nyheter på e-post	2532
få nyheter på mejlen	3223
få overblikket her	523
få tilgang	2527
få varsel når vi skriver om dette	2551
följ	3229
följ oss	3229
följ skribent	3229
följ ämnet	3229
för prenumeranter	3218
förderer werden	574
fördermitglied werden	574
föregående	3243
föregående artikel	3240
förstora	3243
følg	508	2537
følg emne	508
følg os	508
følg oss	2537
følg sagen her	523
følg tema	2537
følg temaet og få varsel	2551
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2832
fă quizul	2882
fă testul	2882
fără obligații	2870
fără spam	2904
fără sunet	2888
fără tine nu putem	2869
""", 'g': """
galeriyi aç	3378
galeriyi gör	3446
galeriyi görmek için tiklayin	3378
galéria	1838
galéria megtekintése	1838
garanta já o seu ingresso	2742
gastos de envío incluidos	1206
gastos de envío no incluidos	1206
gelişmelerden aninda haberdar olun	3432
gem til læseliste	507
genişlet	3379
gerenciar opções	2809
gerenciar preferências	2809
geri dön	3472
gerir opções	2809
gerir preferências	2809
gestionează consimțământul	2891
gestionează cookie-urile	2923
gestionează opțiunile	2923
gestionează preferințele	2891
geçerli bir e-posta adresi girin	3442
geçerli süre	3427
geçersiz e-posta	3442
geçersiz e-posta adresi	3442
ghi nhớ đăng nhập	3635
giriş	3362
giriş yap	3362
giriş yapin	3362
giriş yapin veya üye olun	3362
giv os feedback på artiklen	515
già abbonato	1987
già registrato	1987
giải đố ngay	3617
giảm cỡ chữ	3648
giọng đọc ai	3621
giọng đọc tự động	3621
gli articoli più letti	2052
glömt lösenord	3218
godkänn	3233
godkänn alla	3233
google ile giriş yap	3440
google playからダウンロード	2199
google playで手に入れよう	2199
google play에서 다운로드	2291
google से जारी रखें	1799
googleでログイン	2207
googleで登録	2207
googleで続ける	2207
gorące tematy	2630
gracias por tu opinión	1176
gratuit, fără spam	2904
grazie, il tuo messaggio è stato inviato	2082
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2786
guardar artículo	1136
guardar configuración	1211
guardar para después	1196
guardar para leer después	1196
guardar preferências	2774
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2532
gå til indhold	523
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
généré par ia	1611
généré par l'ia	1611
gérer la confidentialité	1610
gérer les cookies	1507
gérer les préférences	1537
gérer les traceurs	1610
gérer mes alertes	1547
gérer mes choix	1507
gérer mes cookies	1610
gérer mes préférences	1610
gérer mon consentement	1577
gérer vos préférences	1577
gérer vos préférences de cookies	1537
góp ý	3581
gönder	91	3443
gönderiyi göster	3429
gönderiyi yükle	3429
görseli büyüt	3446
görüş bildir	3419
görüşünü bildir	3419
görüşünüzü bildirin	3419
gündem	3376
günün anketi	91
günün bulmacasi	3460
günün haberleri	3376
günün kelimesi	3460
günün sudokusu	3460
günün özeti	3376
głosuj	91
gợi ý	3582
gửi	91	3581
gửi bài cho tòa soạn	3642
gửi bài viết	3642
gửi bình luận	3581
gửi cho bạn bè	3608
gửi email	3572
gửi góp ý	3614
gửi phản hồi	3614
gửi thành công	3637
gửi tin bài	3642
gửi trả lời	3614
gửi ý kiến	3581
gửi ý kiến của bạn	3614
gửi đi	3638
gửi ảnh cho chúng tôi	3642
""", 'h': """
haber bülteni	3399
haber güncelleniyor	3378
haberi arkadaşina hediye et	3369
haberi paylaş	3477
haberi özetle	3451
haberin kilidini aç	3469
haberlere dön	3472
hacer una donación mensual	1251
hacer una donación puntual	1251
hai già un account	1987
hai già votato	2058
harici içerik	3378
haritayi aç	3379
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1174
has olvidado tu contraseña	1221
hasznos volt az összefoglaló	1835
hasznosnak találta a cikket	1835
havi támogatás	1821
hayir teşekkürler	3360
hayir, teşekkürler	3360
haz una pregunta sobre este artículo	1176
he leído y acepto la política de privacidad	1189
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1221
hela artikeln fortsätter nedan	3232
henüz abone değil misiniz	3440
hepsini gör	3378
her destek önemli	3437
her katki değerli	3437
her katki önemli	3437
her zaman göster	3429
hesap oluştur	3362
hi estàs d'acord? vota	352
hiba jelentése	1839
hibát talált	1835
hier reinhören	652
hinweis schließen	573
hirdetés	1831
hirdetés bezárása	1831
hirdetés, görgessen tovább	1831
hiển thị bài đăng	3625
hiển thị nội dung	3625
hiện phụ đề	3621
hjälp oss att rätta fel	3236
hlasovať	91
hlavné správy	3100
hlavní zprávy	433
ho già donato	1981
ho già un account	2080
hoje não	2689
hoppa till innehåll	3243
hoppa över inlägg från facebook	3243
hoppa över inlägg från instagram	3243
hoppa över inlägg från x	3243
hozzászólok	1835
hozzászólás	1835
hozzászólások	1835
hozzászólások megtekintése	1835
hylkää	1416
hylkää kaikki	1416
hyppää reseptiin	61
hyväksy	1416
hyväksy evästeet	1416
hyväksy kaikki	1416
hàng năm	3634
hàng tháng	3634
här kan du kommentera artikeln	3236
hääleta	91
håll dig uppdaterad	3223
hírfolyam	1836
hírlevelek	1841
hírlevél	1841
hírlevél-feliratkozás	1841
hören sie diesen artikel	652
hør saken	2536
hằng tháng	3634
hết quảng cáo	3620
họ tên	3638
họ và tên	3638
hủy bất cứ lúc nào	3635
""", 'i': """
i più commentati	2013
i più letti	2013
i più letti della settimana	2052
i più visti	2013
iba pre predplatiteľov	3096
ich unterstütze schon	573
identifícate	1193
ielogojies, lai komentētu	2368
ienākt	2362
iesakām	2364
ieși din ecran complet	2887
ignorar anúncio	2810
ignorer la publicité	1611
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2548
ikke nå	2523
il più popolare	2081
il più scelto	2080
il tuo browser non può riprodurre il video	2030
il tuo commento sarà pubblicato dopo l'approvazione	2040
il tuo messaggio è stato inviato	2082
il tuo voto è stato inviato	2058
il tuo voto è stato registrato	2058
iletişim	3375
ilgili içerikler	3376
ilginizi çekebilecek haberler	3376
ilginizi çekebilir	3376
ilmoita asiavirheestä	1420
ilmoita virheestä	1420
image précédente	1620
imaginea anterioară	2929
imaginea următoare	2929
impossible de charger la vidéo	1611
impossible de lire la vidéo	1611
imprimir artículo	1196
imprimir esta matéria	2759
in bài	3572
in bài viết	3572
in công thức	61
in trang này	3608
indlæg fra facebook	523
indlæg fra instagram	523
indlæs flere	523
ingresá	1193
ingyenes regisztráció	1823
inicia la sessió per comentar	370
inicia sesión	1117
inicia sesión con google	1221
inicia sesión para comentar	1200
inicia sessió	337
inicia sessió amb google	392
iniciar reproducción	1247
iniciar reprodução	2810
iniciar sesión	1117
iniciar sesión con apple	1193
iniciar sesión con facebook	1193
iniciar sesión con google	1193
iniciar sessão	2694
inicie sesión	1117
inne artykuły	2630
innhold fra annonsør	2556
inscription confirmée	1618
inscription à la newsletter	1490
inscrivez-vous à notre newsletter	1490
inscrição confirmada	2816
inscrição realizada com sucesso	2786
insira o seu endereço de email	2752
insira um e-mail válido	2786
instagramの投稿を読み込む	2197
instalează aplicația	2864
inställningar	3233
introdu emailul tău	2927
introduce tu correo electrónico	1253
introduce un correo electrónico válido	1223
introduce un correo válido	1223
introduce un email válido	1189
introduceți adresa de email	2927
introduceți o adresă de email validă	2904
introdueix un correu vàlid	394
intră în cont	2833
invítanos a un café	1112
início	2723
ir a la página de donaciones	1218
ir para a página de doações	2781
ir para a página de donativos	2781
ir para o conteúdo	2723
ispiši	3039
ispiši recept	61
isso foi útil	2762
istediğin zaman iptal et	3440
istediğiniz zaman abonelikten çikabilirsiniz	3399
istediğiniz zaman iptal edin	3362
isto foi útil	2762
izbor uredništva	3159
izdrukāt	2367
izmēģini # dienas bez maksas	2362
içeriğe geç	3378
içeriği görüntüle	3429
içeriği göster	3429
içeriği yükle	3429
iş birliği	3371
iş birliğiyle	3456
išbandykite # dienų nemokamai	2321
išorinis turinys	2339
išsaugoti	2326
išsaugoti straipsnį	2326
""", 'j': """
j'ai déjà donné	1471
j'ai déjà un compte	1481
j'ai désactivé adblock	1581
j'ai désactivé mon adblock	1581
j'ai désactivé mon bloqueur	1581
ja hi estàs subscrit	364
ja hi estàs subscrit? entra	364
ja n'ets subscriptor? inicia sessió	337
ja tens compte? inicia sessió	364
jaa twitterissä	1413
jaa x:ssä	1413
jag förstår	3233
jag stödjer redan	3214
jaga sõbraga	1275
jaunākie	2364
jautā mākslīgajam intelektam	2368
javascript està desactivat	381
javascript đã bị tắt	3625
javascript מושבת	1700
javascript ถูกปิดใช้งาน	3333
javascriptが無効になっています	2197
javascript已停用	3732
javascript已禁用	3732
je commande ce numéro	1541
je consens au traitement de mes données	1587
je découvre l'offre	1617
je découvre les offres	1617
je fais un don défiscalisé	1582
je gère mes cookies	1507
je m'équipe	1629
je soutiens déjà	1471
jede spende zählt	666
jeder beitrag zählt	666
jeder euro zählt	666
jednorázově	417
jeg forstår	2541
jeg støtter allerede	494	2523
jegyek itt kaphatók	1838
jelentkezzen be vagy regisztráljon	1823
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2882
joacă gratuit	2882
joacă responsabil	2885
jobs in ihrer nähe	650
jogar grátis	2765
jogue grátis	2765
još vesti	3036
još vijesti	3036
junte-se à conversa	2748
jurnalismul de calitate costă	2869
juttu jatkuu kuvan jälkeen	1415
juttu jatkuu mainoksen jälkeen	1415
juttu jatkuu videon jälkeen	1415
juttua päivitetään	1415
jutun lukee koneääni	1413
jutun lukee tekoälyääni	1413
jutun voi myös kuunnella	1413
już wspieram	2604
já desativei	2779
já desativei o bloqueador	2779
já doei	2689
já está inscrito	2816
já nas bancas	2742
já segue este autor	2797
já segue este tema	2797
já sou apoiador	2689
já sou assinante	2694
já tem conta	2694
já tem uma conta	2694
já tenho conta	2784
já votou	2762
já é assinante? faça login	2694
já é subscritor	2757
já é subscritor? inicie sessão	2757
jätä kommentti	1420
jūsų el. paštas	2346
jūsų el. pašto adresas	2346
""", 'k': """
k tématu	433
k téme	3100
kalan süre	3426
kapcsolódó	1836
kapcsolódó cikk	1836
kapcsolódó cikkek	1836
kapcsolódó tartalom	1836
kapcsolódó témák	1836
karte öffnen	619
kas kokkuvõte oli kasulik	1276
kategóriák	1836
katso kuvat tästä	1423
katso myös	1421
katso video tästä	1423
katso video yltä	1423
kaupallinen yhteistyö	87	1415
kaydiniz için teşekkürler	3399
keresés	1838
kezdőlap	1838
không biết	3615
không có ý kiến	3615
không phải bây giờ	3565
không spam	3637
không thể hiển thị nội dung này	3625
không thể phát video	3621
không thể phát video này	3621
không, cảm ơn	3565
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1823
kingi artikkel sõbrale	1275
kinyitás	1839
kipróbálom	1823
kirjaudu sisään	1406
kirjoita sähköpostiosoitteesi	1409
kişisel verilerimin işlenmesini kabul ediyorum	3442
kiểm tra hộp thư của bạn	3637
kiểm tra kiến thức của bạn	3617
kjøp abonnement	2527
kjøp tilgang	2527
klausies podkāstu	2369
klausies podkāstu šeit	2369
klausies šo rakstu	2367
klausies šo rakstu (# min	2367
klausykite tinklalaidės	2328
klausykite tinklalaidės čia	2328
klausykitės straipsnio	2326
klausīties	2367
klausīties rakstu	2367
ključne besede	3159
ključne reči	3036
ključne riječi	3036
klíčová slova	433
kokeile # päivää maksutta	1406
kolačići	3052
komentavimas išjungtas	2327
komentavimo taisyklės	2327
komentáre	3103
komentář	432
komentáře	432
komentāri	2362
komentēt	2362
komentēšana ir slēgta	2368
komentēšanas noteikumi	2368
komerčné oznámenie	3099
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2551
kommentarerna förhandsmodereras	3236
kommentek megtekintése	1835
kommentelési szabályzat	1835
kommentér	515
koostöö	1279
kopiera länk	3228
kopiera länken	3228
kopijuoti nuorodą	2321
kopiraj povezavo do članka	3162
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3103
kopēt saiti	2362
korábban írtunk róla	1836
kreiraj račun	3029
kullanim koşullari	3372
kup dostęp	2608
kupi naročnino	3155
kuula taskuhäälingut	1277
kuuntele podcast tästä	1423
kysy tekoälyltä	1420
käyttöehdot	1416
kérdezze ai-asszisztensünket	1835
kérem a hírlevelet	1841
később	1820
kích thước chữ	65
köp	3218
köszönjük a feliratkozást	1841
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1820
következő	1838
következő cikk	1836
køb abonnement	498
køb adgang	498
kúpiť predplatné	3096
küfür, hakaret içeren yorumlar onaylanmamaktadir	3375
küldje el barátjának	1829
küldés	91	1829
küldés e-mailben	1829
külső tartalom	1838
künye	3372
küpsiste seaded	1288
küsi tehisarult	1276
küsitlus	91
kā tev patika raksts	2368
kā tu domā? balso	2369
ką manote? balsuokite	2328
kết thúc quảng cáo	3620
""", 'l': """
l'accès à tous les articles	1617
l'offre intégrale	1617
la discussione è chiusa	2009
la donazione è detraibile	2077
la lecture automatique est désactivée	1611
la más popular	1222
la nota continúa después del anuncio	1142
la palabra del día	1242
la pregunta del día	91
la rédaction n'a pas participé	1629
la rédaction vous conseille	1514
la sélection de la rédaction	1514
la tua richiesta è stata inviata	2112
la vidéo ne peut pas être lue	1573
lahjoita artikkeli ystävälle	1413
lai komentētu, ielogojies	2368
lai komentētu, pieslēdzies	2368
laisser une réponse	1565
lancer la vidéo	1611
las más leídas	1151
las más leídas de hoy	1197
las noticias más leídas	1197
lasi arī	2364
lasi komentārus	2368
lasi tālāk	2362
lasi vairāk šeit	2369
lasi vēl	2364
lasiet arī	2364
lasiet vēl	2364
lasă un comentariu	2844
lasă un răspuns	2879
lasīt komentārus	2368
lasīt tālāk	2369
lasīt vairāk	2369
lasīt vēlāk	2367
lasītākie	2364
lataa lisää	1423
le choix de la rédaction	1514
le club des abonnés	1571
le journal numérique	1481
le lecteur vidéo est en cours de chargement	1573
le lien a été copié	1557
le lien a été copié dans le presse-papiers	1557
le notizie più lette	2052
le più lette	2013
lea también	1151
lecteur vidéo	1611
lee sin límites	1193
lee también	1151
leer artículo completo	1154
leer el artículo completo	1227
leer el siguiente artículo	1255
leer más	1154
leer siguiente artículo	1255
leer también	1151
leer transcripción	1207
legfrissebb hírek	1836
leggi di più	2016
leggi più tardi	2051
legnépszerűbb	1836
leia a matéria completa	2760
leia a notícia completa	2790
leia as notícias no aplicativo	2750
leia também	2720
leitor de vídeo	2810
leitor de áudio	2810
len pre predplatiteľov	3096
ler grátis	2815
ler o próximo artigo	2818
ler próximo artigo	2818
ler transcrição	2770
les choix de la rédaction	1514
les commentaires sont réservés aux abonnés	1605
les lecteurs ont aussi consulté	1558
les mieux notés	1566
les mots croisés du jour	1606
les més llegides	367
les også	2548
les plus commentés	1514
les plus consultés	1591
les plus partagés	1514
les plus récents	1566
les prix indiqués sont susceptibles d'évoluer	1541
les résultats du vote	1605
les våre debattregler	2544
leído por una voz sintética	1207
leído por voz sintética	1207
li e aceito a política de privacidade	2752
lido por uma voz sintética	2770
lien copié	1500
lien copié dans le presse-papiers	1557
lietošanas noteikumi	2379
liitudes nõustud kasutustingimustega	1295
liity jäseneksi	1405
lineでシェア	2142
lineでシェアする	2171
lineでログイン	2207
lineで共有	2221
lineで送る	2142
link a vágólapra másolva	1829
link bài gốc	3608
link copiado para a área de transferência	2759
link kopiëren	2424
link másolva	1829
link másolása	1829
lire l'article précédent	1620
lire la suite pour #€	1481
lire la vidéo	1517
lire à haute voix	1500
lire également	1514
lisätiedot	1424
lisää aiheesta	1421
livrare gratuită	2918
liên hệ	3581
liên hệ quảng cáo	3642
liên hệ tòa soạn	3642
liên hệ với tòa soạn	3642
liên quan	3582
llegeix la transcripció	377
llegeix sense límits	364
llegeix també	340
llegir més	367
llegit per una veu sintètica	377
lo + leído	1151
lo esencial cada mañana	1253
lo más comentado	1151
lo más compartido	1151
lo más leído	1151
lo más popular	1151
lo más visto	1151
lo más visto hoy	1197
lo último	1151
locuri de muncă	2860
loe lähemalt	1277
loe lähemalt siit	1277
logi sisse või loo konto	1270
los lectores también leyeron	1197
luba kõik	1288
lubię to	2618
lucrează cu noi	2860
lue keskustelun säännöt	1420
lue lisää	1421
lue lisää aiheesta	1421
lue myöhemmin	1413
lue myös	1421
lugu jätkub pärast reklaami	1279
lugu täieneb	1277
lui écrire	1535
luôn cho phép	3625
luôn hiển thị	3625
làm bài trắc nghiệm	3617
làm mới trang	3631
làm trắc nghiệm	3617
lähetä	91
lähetä sähköpostilla	1413
lämna en kommentar	3236
länk kopierad	3228
länken kopierad	3228
länken är kopierad	3228
läs dokumentet	3244
läs domen	3244
läs hela artikeln	3243
läs hela texten	3243
läs hela texten här	3243
läs kommentarer	3236
läs mer	3240	3243
läs mer om	3240
läs också	3240
läs senare	3228
läs vidare	3218	3240
läs våra kommentarsregler	3236
läs även	3240
läsarfrågan	91
lästid	3243
lästid # min	3243
lås op	498
lås opp artikkelen	2527
lås opp saken	2527
lås upp artikeln	3218
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
lên đầu trang	3584
lùi # giây	3621
lütfen geçerli bir e-posta adresi girin	3442
lưu	3572
lưu bài	3572
lưu bài viết	3572
lưu bài để đọc sau	3608
lưu cài đặt	3625
lưu công thức	61
lưu tùy chọn	3625
lấy link	3608
""", 'm': """
magari più tardi	1981
mai multe articole de același autor	2908
mai multe opțiuni	2916
mai târziu	2831
mainos päättyy	1415
mais notícias	2720
mais opções	2799
mais opções de partilha	2799
maksettu sisältö	1415
mantener la sesión iniciada	1221
mantener sesión iniciada	1221
manter sessão iniciada	2784
mantén la sessió iniciada	392
manşetler	3376
masquer la publicité	1541
masquer les réponses	1565
masz już konto	2608
masz już konto? zaloguj się	2608
materialet är skyddat enligt lagen om upphovsrätt	3270
materiał partnera	2622
materiał promocyjny	2622
materiał sponsorowany	2622
materiał zewnętrzny	2622
matéria exclusiva para assinantes	2757
matérias relacionadas	2720
mağazamiz	3425
mağazaya git	3425
me réabonner	1617
media społecznościowe	2619
megnyitás	1839
megnézem	1838
megosztás	1829
megosztás a facebookon	1829
megosztás facebookon	1829
megosztás twitteren	1829
mehr für dich	676
mehr für sie	676
meld deg på	2532
meld deg på nyhetsbrevet	2532
mentions légales	1507
mentés	1829
mentés későbbre	1829
menú	1154
menü	618	1838	3378
menü schließen	618
menü öffnen	618
menüyü kapat	3472
mer från	3240
mer läsning	3240
merci ! votre message a bien été envoyé	1587
merci d'avoir voté	91	1545
merci de le désactiver pour continuer	1581
merci, votre vote a été pris en compte	1565
mergi la pagina de donații	2899
mergi la rețetă	61
mesajiniz başariyla gönderildi	3442
mesajiniz gönderildi	3442
mesajul dumneavoastră a fost trimis	2904
mesajul tău	2927
messaggio pubblicitario con finalità promozionale	2035
mest läst	3240
mest lästa	3240
mest læst	520
mest læste	520
mettre de côté	1630
mi donación	1251
mi-összefoglaló	1838
micșorează textul	2916
mida sina arvad? hääleta	1277
minn meg på det senere	2523
mira el vídeo	358
mira también	1255
mitä mieltä olet? äänestä	1423
miễn phí vận chuyển	3650
miễn phí, không spam	3637
modalità di pagamento	1985
moderálási elvek	1835
modifică preferințele cookie	2855
modifică setările	2923
modifier mes préférences	1537
modifier vos préférences	1577
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1605
mogoče kasneje	3166
mogą cię zainteresować	2630
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3100
mohlo by vás zajímat	433
mohlo by vás zaujímať	3100
monatlich kündbar	671
montant personnalisé	1615
mostra aquesta publicació a instagram	349
mostra di più	2016
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2762
mostrar conteúdo	2774
mostrar conteúdo externo	2738
mostrar más	1154
mostrar o conteúdo	2774
mostrar subtítulos	1207
mot de passe oublié	1481
mots clés	1514
mots croisés	1570
mots croisés du jour	1606
mots fléchés	1570
mots mêlés	1570
mots-clés	1514
może cię zainteresować	2630
może później	2604
možda kasnije	3044
možda vas zanima	3036
možda će vas zanimati	3036
možno neskôr	3107
možná později	416
mua sách	3620
mua sách tại đây	3620
mua trên lazada	3620
mua trên shopee	3620
mua trên tiki	3620
mua vé	3620
mua vé ngay	3620
muistuta myöhemmin	1404
mulțumim că ai votat	2879
mulțumim pentru feedback	2858
mulțumim pentru sprijin	2925
mulțumim pentru susținere	2925
mulțumim pentru vot	91	2879
mulțumim, mesajul a fost trimis	2904
mulțumim, te-ai abonat cu succes	2865
mutasd az eredményt	91
mutass többet	1838
muut lukivat myös	1421
myöhemmin	1404
már előfizető	1823
más	1154
más antiguos	1201
más artículos	1151
más artículos de este autor	1227
más artículos del autor	1170
más detalles	1155
más en	1151
más historias	1151
más información	1151
más leídas	1151
más leído	1151
más leídos	1151
más noticias	1151
más noticias de este autor	1227
más opciones	1144
más opciones para compartir	1236
más popular	1222
más recientes	1201
más sobre este tema	1151
más tarde	1111
más valorados	1201
más vistas	1151
más vistos	1151
más votados	1201
mások ezt olvassák	1836
mások ezt olvasták	1836
másolás	1829
máte již účet	418
máte předplatné? přihlaste se	418
märksõnad	1272
månadsgåva	3215
månedlig gave	2524
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
métodos de pagamento	2692
métodos de pago	1115
mākslīgā intelekta kopsavilkums	2369
mă abonez	2865
mărește fotografia	2908
mărește imaginea	2908
mărește textul	2916
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3633
mỗi đóng góp đều quý giá	3633
một lần	3634
mới nhất	3582
mời chúng tôi ly cà phê	3633
mở	3585
mở khóa bài viết này	3608
mở rộng	3584
mở trong ứng dụng	3627
mở ứng dụng	3627
""", 'n': """
nadaljevanje članka pod oglasom	3158
nahlásit chybu	432
nahlásiť chybu	3103
najchętniej czytane	2630
najchętniej czytane dziś	2630
najczęściej czytane	2630
najczęściej czytane artykuły	2630
najnovejše	3159
najnovejše novice	3159
najnoviji članci	3036
najnovšie	3100
najnovšie správy	3100
najnovšie články	3100
najnowsze artykuły	2630
najnowsze wiadomości	2630
najčitanije	3036
najčitanije vesti	3036
najčitanije vijesti	3036
najčitanije vijesti dana	3036
najčítanejšie	3100
najčítanejšie články	3100
najčítanejšie články dňa	3100
napišite komentar	3162
napsat komentář	432
naročena vsebina	3158
naročite se	3154
naročnina	3154
narração gerada por ia	2810
nastavení	429
nastavení cookies	429
nastavi čitanje	3088
nastavi čitati	3088
nastavite čitanje	3088
nastavite čitati	3088
nastavitve piškotkov	3174
następna strona	2633
następny	2633
następny artykuł	2630
natisni članek	3162
naudojimo taisyklės	2339
naujausios žinios	2323
naujienlaiškis	2346
načíst další	435
našli jste chybu	432
našli jste v článku chybu	432
ne děkuji	416
ne ratez rien de l'actualité	1580
ne, děkuji	416
nejdiskutovanější	433
nejnovější	433
nejnovější zprávy	433
nejnovější články	433
nejčtenější	433
nejčtenější články	433
nejčtenější články dne	433
nem, köszönöm	1820
nenhum comentário	2716
neueste beiträge	615
nghe bài báo	3621
nghe bài viết	3621
nghe nội dung bài viết	3621
nghe đọc bài	3621
nhà tài trợ	3650
nhận thông báo	3628
nhắc tôi sau	3565
nhớ đăng nhập	3635
nie dziękuję	2604
nie dziś	2604
nie pamiętasz hasła	2608
nie ďakujem	3107
nie, dziękuję	2604
nie, ďakujem	3107
no es pot reproduir el vídeo	377
no ho sé	371
no se ha podido cargar el vídeo	1247
no se ha podido reproducir el vídeo	1207
no se puede reproducir el vídeo	1207
no sé	1201
només els subscriptors poden comentar	352
només per a subscriptors	392
non seguire più	2093
normas de participación	1200
normes de participació	370
norėdami komentuoti, prisijunkite	2327
nosūti draugam	2367
nosūtīt draugam	2367
nosūtīt e-pastā	2367
noteで書く	2142
notifications activées	1580
notre charte déontologique	1595
notre charte éditoriale	1595
notre sélection	1514
notre sélection d'articles	1558
notícia anterior	398	2790
notícia següent	398
notícias relacionadas	2720
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1595
nous écrire	1595
nouveau ! suivez vos auteurs préférés	1599
nu ai cont? înregistrează-te	2870
nu aveți cont	2902
nu ești abonat	2902
nu ești încă abonat	2902
nu mai urmări	2914
nu mulțumesc	2831
nu putem afișa acest conținut	2891
nu s-a putut încărca videoclipul	2924
nu sunteți abonat	2902
nu știu / nu răspund	2880
nu, mulțumesc	2831
nuestro código ético	1230
numele tău	2905
numele tău de utilizator	2920
nyhetsdøgnet	2548
nyomtatás	1829
não foi possível carregar	2810
não foi possível carregar o vídeo	2770
não foi possível reproduzir o vídeo	2770
não perca	2720
não sabe / não responde	2763
não sei	2763
não tem conta	2784
não tem uma conta	2784
não é assinante	2784
não, obrigada	2689
não, obrigado	2689
nächste seite	618
nächster artikel	615
näita kõiki	1278
näita rohkem	1277
näita veel	1277
näita vähem	1278
näköislehti	1406
nästa	3243
nästa artikel	3240
näytä alkuperäinen	1424
näytä kaikki	1423
näytä kartta	1424
näytä kommentit	1420
näytä käännös	1424
näytä lisää	1423
näytä sisältö	1416
näytä tiedot	1424
näytä tulokset	91	1424
näytä vähemmän	1424
næste	523
næste artikel	520
népszerű	1836
nézze meg galériánkat	1838
nézze meg képeinket	1838
nõustun	1288
nõustun kõigiga	1288
nøgleord	520
nāc strādāt pie mums	2369
nổi bật	3582
nội dung quảng cáo	3610
nội dung tài trợ	3577
nội quy bình luận	3614
""", 'o': """
o dată	2900
o leitor está a carregar	2770
o que achou desta notícia	2740
o seu apoio faz a diferença	2814
o singură dată	2900
o singură donație	2899
o vídeo começará em alguns segundos	2738
ocenite članak	3039
ocenite članek	3162
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3114
ocijenite članak	3039
ocorreu um erro ao carregar o vídeo	2738
ocultar anúncio	2742
ocultar comentários	2762
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	3096
odkaz skopírovaný	3103
odkaz zkopírován	425
odkleni članek	3155
odklenite celoten članek	3155
odmietnuť	3114
odmietnuť všetko	3114
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3100
odporúčame prečítať	3100
odporúčame tiež	3100
odporúčané články	3100
odpovědět	432
odrzuć	2623
odrzuć wszystkie	2623
odtwórz	2633
odštampaj	3039
odštampaj recept	61
odštampaj članak	3039
ofertă pentru abonați	2885
ofertă pentru cititori	2885
oferă acest articol	2916
oferă acest articol cadou	2872
oferă articolul	2916
offert par un abonné	1630
offre abonnés	1571
offre intégrale	1617
offre limitée	1586
offre réservée aux lecteurs	1571
offre spéciale	1481
offre à durée limitée	1585
offrez-nous un café	1472
offrici un caffè	1982
oglasno sporočilo	87	3158
ogłoszenie	2622
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3103
okuma süresi # dk	3378
okurlara özel	3425
okurlarimiza özel	3425
okurlarimiza özel indirim	3425
oliko artikkeli hyödyllinen	1420
oliko juttu hyödyllinen	1420
oliko tiivistelmä hyödyllinen	1420
olvasson korlátlanul	1823
olvasson tovább	1823
olvasta már	1836
olvastad már	1836
olvidaste tu contraseña	1117
omröstning	91
onayi geri çek	3429
onayi yönet	3429
onayimi geri çek	3429
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3379
os comentários são exclusivos para assinantes	2804
os leitores também leram	2760
os preços podem variar	2742
osale küsitluses	1277
ostatnie artykuły	2630
ota yhteyttä	1420
otevřít	436
otevřít mapu	436
otključaj članak	3029
otključajte ceo članak	3029
otključajte cijeli članak	3029
otomatik çeviri	3427
otros artículos	1151
oturumu açik tut	3440
otwórz	2634
otwórz mapę	2634
outras notícias	19	2720
ouvir este conteúdo	2770
ouça esta reportagem	2770
ouça este conteúdo	2706
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3419
oynatici yükleniyor	3426
oyunuz için teşekkürler	3419
""", 'p': """
padovanokite straipsnį	2326
padovanokite straipsnį draugui	2326
page précédente	1517
pagina următoare	2847
pague um café	2690
paiement sécurisé	1479
paketi seç	3440
paketleri gör	3469
paldies par pieteikšanos	2386
palun jää viisakaks	1276
pamanīji kļūdu	2368
pamanījāt kļūdu	2368
par šo tēmu	2364
paramètres de confidentialité	1577
paramètres des cookies	1507
paramétrer	1507
paramétrer les cookies	1507
parašyk komentarą	2327
parašykite komentarą	2327
partajează	2838
partenerii noștri	2845
participez à la conversation	1545
participă la sondaj	2879
partilhar esta página	2825
partnerių turinys	2330
partnerski sadržaj	3035
pas encore abonné	1585
pasidalinkite šiuo straipsniu	2326
pasitikrinkite žinias	2328
passer la publicité	1505
passer à la recette	61
pastebėjote klaidą	2327
patreonで支援する	2204
pausar vídeo	1207
pauză video	2887
paylaş	3369
paylaşin	3369
paypal ile öde	3469
pažiūrėkite vaizdo įrašą	2328
pe aceeași temă	2873
pentru a citi în continuare	2870
per saperne di più	2052
pergunte à nossa ia	2740
permite întotdeauna	2891
permitir anúncios	2779
peut-être plus tard	1471
photo précédente	1620
phát hiện lỗi	3614
phát video	3621
phóng to ảnh	3641
phối hợp với	3650
phổ biến nhất	3636
phụ đề	3622
piedalies aptaujā	2369
piekrist visām	2379
piekrītu	2379
piesakies vebināram	2369
piesakoties tu piekrīti lietošanas noteikumiem	2386
pieslēdzies vai izveido kontu	2362
pieslēdzies, lai komentētu	2368
pieslēgties	2362
pievieno savu komentāru	2368
pievienot komentāru	2362
pirmais mēnesis par # €	2362
pirmas mėnuo tik # €	2321
più lette	2013
più letti	2013
più popolare	2081
più recenti	2059
più tardi	1981
più vecchi	2059
più votati	2059
piškotki	3174
placená inzerce	87	428
plan seç	3440
plani seç	3440
planini seç	3440
platená inzercia	87	3099
player de áudio	2810
plaćeni oglas	87	3035
plaćeni sadržaj	3035
plačana objava	87	3158
plačiau skaitykite čia	2328
plein écran	1517
plus d'actualités	1514
plus d'articles du même auteur	1591
plus de détails	1518
plus récents	1566
plătește cu paypal	2926
poate mai târziu	2831
podari članek	3162
podarite ta članek	3162
podaruj artykuł	2608
podaruj ten artykuł	2618
podcast anhören	652
pode ler também	2760
podeli članak	3039
podijeli članak	3039
podmienky používania	3114
podmínky použití	429
podmínky užití	429
podobne artykuły	2630
podobné články	433	3100
podporiť	3095
podporte nezávislú žurnalistiku	3095
podporte nás	3095
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	3028
podrži nas	3028
podržite nas	3028
podržite naš rad	3028
podržite nezavisno novinarstvo	3028
podziel się	2618
podziel się na facebooku	2618
pogledajte još	19
pokaż komentarze	2626
pokaż mniej	2633
pokaż oryginał	2634
pokaż treść	2623
pokaż tłumaczenie	2634
pokaż więcej	2633
pokaż wszystkie	2633
pokaż wszystko	2634
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3174
pokloni članak	3039
poklonite ovaj članak	3039
pokračovat bez podpory	416
pokračovať bez podpory	3107
polecamy również	2630
polecamy także	2630
polecamy też	2630
polecane artykuły	2630
politica de corecții	2910
politica editorială	2910
politique de confidentialité	1507
politique de protection des données	1610
polityka prywatności	2623
política de cookies	1144	2713
política de correcciones	1230
política de correccions	400
política de correções	2793
política de galetes	349
política de privacidad	1144
política de privacidade	2713
política de privacitat	349
política de protección de datos	1246
política de proteção de dados	2809
poprzedni artykuł	2630
populární	433
populära artiklar	3240
populärt	3240
populære artikler	520
populære saker	2548
populært	520	2548
populārākie	2364
popüler	3376
popüler haberler	3376
popüler konular	3376
por mês	2782
por qué estás viendo esto	1117
por qué? cuéntanos	1241
portes grátis	2801
poslať e-mailom	3103
poslušaj vest	3039
poslušaj članak	3039
poslušaj članek	3162
poslušajte članek	3162
postanite naročnik	3154
postanite član	3028	3154
postavke kolačića	3052
postaw kawę	2605
postaw nam kawę	2605
posłuchaj	2618
pour continuer à lire	1554
pourquoi voyez-vous cette publicité	1541
pouze pro předplatitele	418
povezani sadržaj	3036
povezani članci	3036
povezani članki	3159
powiązane	2630
powiązane artykuły	2630
powiązane tematy	2630
powiększ	2633
powiększ zdjęcie	2633
powrót do góry	2633
později	416
pozostała część artykułu pod materiałem wideo	2622
pošalji	91
pošalji e-mailom	3039
pošalji komentar	3039
pošalji mejlom	3039
pošalji prijatelju	3039
pošalji članak e-mailom	3039
pošaljite komentar	3039
pošlji po e-pošti	3162
pošlji prijatelju	3162
pošlji članek po e-pošti	3162
pr članek	3158
praneškite apie klaidą	2327
pranešti apie klaidą	2327
pravidlá diskusie	3103
pre predplatiteľov	3096
preberite še	3159
predplatiť	3095
predplaťte si	3095
preferințe cookie	2891
preferințe de confidențialitate	2923
preferències de galetes	381
preferências de cookies	2774
preferências de privacidade	2809
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2321
prenumerata nuo # €	2321
prenumerera på vårt nyhetsbrev	3223
prenumeruodami sutinkate su taisyklėmis	2346
prenumeruokite naujienlaiškį	2346
preporučeno	3036
preporučujemo	3036
preporučujemo da pročitate	3036
preporučujemo i	3036
presentear matéria	2799
prečítajte si	3100
prečítajte si aj	3100
prețurile pot varia	2860
pridať komentár	3103
prihlásiť	3096
prihlásiť sa	3096
prihvaćam	3052
prihvaćam sve	3052
prijavi grešku	3039
prijať	3114
prijať všetko	3114
prikaži manj	3160
prikaži manje	3037
prikaži rezultate	91
prikaži sadržaj	3052
prikaži sve	3037
prikaži več	3160
prikaži više	3037
prikaži vse	3160
prima lună gratuită	2870
prima pagină	2908
primește alerte despre acest subiect	2864
printează	2838
printează rețeta	61
pripomenúť neskôr	3107
priporočamo	3159
priporočamo tudi	3159
priporočamo v branje	3159
priporočeno	3159
prisijunkite arba susikurkite paskyrą	2321
prisijunkite prie mūsų komandos	2328
prisijunkite, kad galėtumėte komentuoti	2327
prispieť	3095
privatsphäre-einstellungen	608
privātuma politika	2379
pro předplatitele	418
prochaine vidéo	1611
profită de ofertă	2930
prohibida su reproducción total o parcial	1259
proibida a reprodução total ou parcial	2821
promocijsko sporočilo	3158
promotivni sadržaj	3035
promotivni članak	3035
promóció	1831
proovi # päeva tasuta	1270
proposé par	1603
pročitajte i	3036
pročitajte još	3036
prywatność	2623
przeczytaj również	2630
przeczytaj także	2630
przeczytaj też	2630
przejdź bez wsparcia	2604
przejdź do przepisu	61
przejdź do serwisu	2623
przejdź do treści	2633
przejdź do ustawień prywatności	2623
przypomnij mi później	2604
právě se děje	433
präsentiert von	605
précédent	1517
préférences cookies	1507
préférences de confidentialité	1610
prélèvement	1480
prémium	1823
prénom	1588
présenté par	1603
próbálja ki # forintért	1823
próxima	2723
próxima foto	2818
próxima imagem	2818
próxima notícia	2790
próxima página	2723
próximo artigo	2720
próximo vídeo	1247	2810
prøv # dager gratis	2527
prøv gratis	498	2527
prøv nu	498
prøv nå	2527
prを含みます	2171
pr記事	2192
pubblicità	2004
publi-rédactionnel	1505
publicité	1505
publicité - la suite ci-dessous	1505
publicités	1505
publică	2880
publică comentariul	2879
pular anúncio	2810
pular para o conteúdo	2723
página siguiente	1154
päivän kysymys	91
pääuutiset	1421
påmind mig senere	494
påminn mig senare	3214
później	2604
pārbaudi savas zināšanas	2369
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2372
pērc abonementu	2362
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
qr कोड स्कैन करें	1791
qr কোড স্ক্যান করুন	310
qr 코드를 스캔하세요	2291
qrコードからダウンロード	2199
qrコードを読み取ってください	2199
qr코드로 다운로드	2291
qr코드를 스캔하세요	2291
qu'avez-vous pensé de cet article	1539
qual o seu nível de satisfação com esta notícia	2740
qualcosa è andato storto	2083
quan tâm nhất	3615
quellen und weiterführende links	615
queremos conocer tu opinión	1183
queremos saber a sua opinião	2748
questa email è già registrata	2112
questa pagina ti è stata utile	2058
questo articolo ti è stato utile	2058
questo articolo è bloccato	2080
questo campo è obbligatorio	2082
questo riassunto ti è stato utile	2032
questo video non è disponibile	2066
questo video non è più disponibile	2066
quieres añadir otro usuario a tu suscripción	1117
quitter le plein écran	1573
quizi çöz	3422
quizás más tarde	1111
quizás te interese	1151
quy định bình luận	3614
quyên góp	3566
quyên góp ngay	3566
qué te ha parecido esta noticia	1183
quét mã qr	3627
quét mã qr để tải	3627
quét mã qr để tải ứng dụng	3627
quên mật khẩu	3567
quản lý cookie	3625
quản lý sự đồng ý	3625
quảng cáo	3577
quảng cáo - bài viết tiếp tục bên dưới	3610
""", 'r': """
r$ # por mês durante # meses	2757
radote klaidą	2327
radote klaidą tekste	2327
rafraîchir la page	1581
raksti komentāru	2368
raksts tiek papildināts	2369
raksts turpinās pēc reklāmas	2371
rakstīt komentāru	2368
rao vặt	3577
raportează	2880
raportează comentariul	2920
raportează o eroare	2858
raportează o greșeală	2910
rapportér fejl	515
rašyti komentarą	2321
recargar la página	1216
recargar página	1216
recarrega la pàgina	387
recarregar a página	2779
recarregar página	2779
receber notificações	2750
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1547
recevez une alerte à chaque article de l'auteur	1547
reclamă	2841
recomandarea redacției	2873
recomandări	2845
recomandările editorilor	2873
recomandările redacției	2845
recomendado para você	2720
recommandé	1514
recommandé pour vous	1514
recommandés	1514
recordar más tarde	1111
recuérdamelo más tarde	1111
redare automată	2888
redirecționează # la sută	2899
redirecționează #%	2832
redă video	2887
redă videoclipul	2887
refuză toate	2855
refuză tot	2891
regala este artículo	1236
regalar artículo	1117
regalar este artículo	1236
registrovať sa	3096
registruokitės nemokamai	2321
registruokitės į seminarą	2328
registrácia	3096
regisztráció	1823
regisztrálok	1823
regras de comentários	2762
regras dos comentários	2762
regístrate	1117
rekisteröidy	1406
rekisteröidy maksutta ja lue	1406
reklam içeriğidir	3425
reklami geç	3371
reklám	1831
reklāma	2362
reklāmas raksts	2371
reklāmraksts	87	2371
relaterade ämnen	3240
renovar suscripción	1252
reportar comentário	2804
reportar erro nesta página	2740
reproducció automàtica	378
reproducción automática	1208
reproducción prohibida	1259
reproducir vídeo	1207
reproduction réservée	1625
reproductor de vídeo	1247
reproduzir vídeo	2770
reproduzir áudio	2770
reprodução automática	2771
reprodução proibida	2821
reserve já	2824
resmi büyüt	3446
responda à enquete	2762
rester connecté	1585
restez informé	1490
restez informés	1490
resultado da votação	2804
resultados de la votación	1241
resumen automático	1176
resumo da notícia	2740
retour à l'accueil	1591
retour à la liste	1591
retrage consimțământul	2891
revenir à l'accueil	1591
revoir la vidéo	1611
rezervă-ți locul	2885
rezolvă testul	2882
reîmprospătează pagina	2897
reîncarcă pagina	2897
reînnoiește abonamentul	2926
reģistrējies bez maksas	2362
reģistrēties	2362
ricordamelo più tardi	1981
riproduzione riservata ©	2118
rodyti mažiau	2329
rodyti viską	2329
rozumím	436
rozwiń	2633
rozwiń wszystko	2634
rätta	3236
rätta oss	3236
rättelse	3236
règles de commentaires	1565
règles des commentaires	1565
réactions	1510
réagir	1500	1510
réagir à cet article	1510
réagissez	1510
réagissez à cet article	1510
réductions et codes promo	1629
réduire le texte	1601
répondez au quiz	1568
répondez au sondage	1565
répondre	1510
réseaux sociaux	1501
réserver mes places	1571
réservez vos places	1571
réservé aux inscrits	1481
résiliable à tout moment	1554
résultats	91
résultats du sondage	1545
résumé de l'article	1539
résumé de l'article en # points	1539
résumé en # secondes	1539
résumé ia	1598
résumé par l'ia	1598
részletek	1839
rétablir le son	1573
rösta	91
rösta här	3243
rösta i omröstningen	3243
rösta nu	91
rút lại sự đồng ý	3625
rādīt mazāk	2370
rādīt vairāk	2369
rādīt visu	2370
rămâi conectat	2902
răspunde	2844
rėmimas	2330
""", 's': """
s'abonner à ce dossier	1622
s'abonner à ce sujet	1622
s'abonner à ce thème	1622
s'abonner à cet auteur	1622
s'abonner à partir de #€	1481
s'està carregant el reproductor	377
s'està carregant el vídeo	377
s'ha produït un error	394
s'inscrire à la newsletter	1490
s-ar putea să-ți placă	2845
saada sõbrale	1275
saber más	1154
sadarbības raksts	2371
sadece abonelere özel	3440
sadržaj je zaključan	3029
saglabāt	2367
saglabāt rakstu	2367
sair do ecrã inteiro	2770
saistītie raksti	2364
saistītās ziņas	2364
saite nokopēta	2367
saken er låst	2527
saken finnes også som lyd	2536
salta la pubblicità	2106
salta pubblicità	2106
saltar anúncio	2711
salvar preferências	2774
salvează	2838
salvează articolul	2872
salvează pentru mai târziu	2872
salvează preferințele	2891
salvează rețeta	61
sans engagement, résiliable à tout moment	1554
sao chép	3649
sao chép liên kết	3572
sao chép đường dẫn	3608
sari la conținut	2847
sari la rețetă	61
sari peste reclamă	2924
satura turpinājums pēc reklāmas	2371
sačuvaj	3039
sačuvaj recept	61
sačuvaj vest	3039
scanează codul qr	2893
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1987
scopri di più su amazon	2122
scrie comentariul tău	2920
scrie redacției	2910
scrieți redacției	2910
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3218
se bilderna här	3243
se connecter et réagir	1510
se déconnecter	1481
se grafiken här	3243
se ha producido un error al cargar el vídeo	1174
se klippet här	3243
se klippet øverst i saken	2551
se réabonner	1617
se videon här	3243
se încarcă playerul	2887
se încarcă video	2887
se încarcă videoclipul	2887
sedan # kr/mån tills du säger upp	3218
segui già questo argomento	2093
segui già questo autore	2093
seguir tópico	2750
seguí leyendo	1197
sei già abbonato	1987
sei già iscritto	2112
sei già iscritto alla newsletter	2045
selección de la redacción	1151
selectează	2903
selvä	1424
sem opinião	2763
sem si não seria possível	2755
sem você não seria possível	2755
semnalează comentariul	2920
semnalează o eroare	2844
send artiklen på mail	507
send på e-post	2536
sense permanència	364
sesi aç	3426
sesi açmak için dokunun	3465
sesi açmak için tiklayin	3465
setări confidențialitate	2891
setări cookie	2855
setări cookie-uri	2891
setări cookies	2891
setări de confidențialitate	2891
seu apoio faz a diferença	2814
seu nome de usuário	2804
seuls les abonnés peuvent commenter	1545
seuraa meitä	1414
seç	3441
seçenekleri yönet	3429
seçimimi kaydet	3429
seções	2720
sfârșit publicitate	2885
sfârșitul reclamei	2885
shrani članek	3162
si opp når du vil	2527
si è verificato un errore	2082
si è verificato un errore durante il caricamento del video	2030
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1545
signaler un problème	1510
siguiente artículo	1151
siguiente vídeo	1247
siirry sisältöön	1423
sikeres feliratkozás	1841
sin ti no sería posible	1192
siz ne düşünüyorsunuz? oy verin	3378
sizin için öneriler	3376
siųsti draugui	2326
siųsti el. paštu	2326
skaitykite daugiau čia	2328
skaityti plačiau	2328
skaityti vėliau	2326
skaties arī	2364
skatīt foto	2369
skatīt galeriju	2369
skatīt rezultātus	91
skatīt video	2369
skjønner	2552
sklenite naročnino	3155
skopírovať odkaz	3103
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3236
skrýt	436
slapukų nustatymai	2339
slažem se	3052
slične vesti	3036
slične vijesti	3036
slični članci	3036
snsをフォロー	2143
sofortüberweisung	578
solicitarea a fost trimisă	2927
solicitação enviada	2816
son dakika bildirimlerini aç	3432
son dakika gelişmelerinden haberdar olun	3432
son gelişmelerden haberdar olun	3432
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1981
sonraki fotoğraf	3472
sonraki görsel	3472
sonraki içerik	3472
sonuçlar	91
sonuçlari gör	91	3379
sonuçlari göster	91	3420
sorodni članki	3159
sortează	2880
sortează după	2880
souhlasím	429
souhlasím se zobrazením	429
soutenez-nous dès maintenant	1472
související	433
související témata	433
související články	433
související články z webu	433
soyez le premier à commenter	1510
soyez le premier à réagir	1510
spausdinti receptą	61
spela videon här	3243
spis treści	2633
sponsorisé	1505
sponsorlu içerik	87	3371
sponsoroitu sisältö	1415
sponsrat innehåll	3232
sponzorirani sadržaj	3035
sponzorirani članak	3035
sponzorované	3099
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2608
spremi članak	3039
sprijinul tău contează	2925
sprijină-ne	2832
spune-ne părerea ta	2879
spune-ți părerea	2858
spune-ți părerea în comentarii	2858
spuneți-ne părerea	2879
später	573
später erinnern	573
spør vår ki om saken	2544
staňte sa členom	3095
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2330
straipsnis tęsiasi po reklamos	2330
strona główna	2630
stäng	3214	3243
stöd oss	3215
støt os	495
støtt oss	2524
subscrição confirmada	2816
subtitrări	2888
subtítols	378
subtítulos	1208
sudoku del día	1242
sugerir correção	2740
sugerir una corrección	1183
sugestões	2720
suite après la publicité	1571
suivez vos auteurs préférés	1599
suivre ce thème	1547
suivre le thème	1599
sumă liberă	2899
sumă personalizată	2925
sunt de acord cu termenii și condițiile	2904
sur le même sujet	1514
sur le même thème	1514
suscripción	1117
suscripción confirmada	1253
suscríbase	1117
suscríbete	1117
suscríbete a nuestro boletín	1124
suscríbete ahora	1117
susiję straipsniai	2323
susikurti paskyrą	2321
susține	2832
susține-ne	2832
susține-ne pe patreon	2899
susțineți-ne	2832
susținut de	2918
syötä sähköpostiosoitteesi	1409
szavazás	91
szczegóły	2634
szponzorált tartalom	87	1831
szólj hozzá	1835
szóljon hozzá	1835
sähköposti	1409
sähköpostiosoite	1409
så # kr/mnd til du sier opp	2527
så kommenterar du	3236
sé el primero en comentar	1147
sé parte	1112
sélections	1500
sì, grazie	2074
sí, quiero	1215
sí, vull	385
síganos	1137
síguenos	1137
só para assinantes	2784
sólo para suscriptores	1221
sök	3243
søg	523
søk	2551
súhlasím	3114
súhlasím so zobrazením	3114
súmate	1112
súvisiace	3100
súvisiace články	3100
súvisiaci článok	3100
süre	3427
sīkdatņu iestatījumi	2379
słowa kluczowe	2630
sắp xếp theo	3615
số tiền khác	3633
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3223
tack för din röst	91
taip pat žiūrėkite	2323
takaisin ylös	1423
takipten çik	3452
takk for påmeldingen	2532
talebiniz gönderildi	3470
tallenna myöhemmäksi	1413
talán később	1820
tam ekrandan çik	3426
tamaño de la letra	1236
tamaño de letra	65	1136
tamaño del texto	65
también te puede gustar	1151
también te puede interesar	1151
també et pot interessar	340
também pode gostar	2760
tarjeta de crédito	1116
tarjeta de débito	1116
te ha parecido útil	1200
te ha resultado útil	1200
te ha resultado útil este artículo	1176
te ha resultado útil este resumen	1176
te ha sido útil	1200
te ha sido útil este resumen	1176
te poți dezabona oricând	2865
te rugăm să îl dezactivezi	2897
te-ar putea interesa și	2873
tehisaru kokkuvõte	1277
tek seferlik bağiş	3437
tek seferlik bağiş yap	3468
teklifi gör	3425
teklifleri gör	3469
tekoälyn tekemä tiivistelmä	1423
tekoälyn tiivistelmä	1423
tekoälytiivistelmä	1423
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2326
teljes hozzáférés	1823
temas del día	1151
tercihleri yönet	3464
tercihlerimi yönet	3464
termos e condições	2713
teste başla	3422
teste grátis	2694
testează-ți cunoștințele	2882
testează-ți cunoștințele cu quizul nostru	2858
testi başlat	3422
testi çöz	3422
teszteld a tudásod	1838
tesztelje tudását	1838
texten fortsätter nedan	3232
texten fortsätter under bilden	3232
teď ne	416
teşekkürler, mesajiniz gönderildi	3442
tham gia bình chọn	3614
tham gia khảo sát	3614
tham gia thăm dò	3614
thanh toán hàng năm	3635
thanh toán hàng tháng	3635
theo dõi chủ đề	3646
theo dõi chủ đề này	3646
theo dõi tác giả	3646
thoát toàn màn hình	3621
thu gọn	3584
thème suivi	1622
thèmes	1514
thématiques	1514
thêm làm nguồn ưu tiên	3646
thích	3572
thích nhất	3615
thông tin bắt buộc	3637
thông tin doanh nghiệp	3577
thông tin quảng cáo	3610
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3641
thẻ	3582
thời gian còn lại	3621
thời gian hiện tại	3622
thời lượng	3622
ti è stato utile	2058
tienes que iniciar sesión para guardar artículos	1196
tilbakemelding på saken	2544
timp rămas	2887
tin bài liên quan	3608
tin cùng chuyên mục	3582
tin cùng tác giả	3609
tin khác	3582
tin liên quan	3582
tin mới	3582
tin mới nhất	3582
tin nhắn của bạn đã được gửi	3637
tin nóng	3609
tin nổi bật	3582
tin quảng cáo	3610
tin tiếp theo	3641
tin trước	3582
tin tài trợ	3582
tin tức liên quan	3582
tin đọc nhiều	3582
tipărește	2838
tipărește articolul	2872
tipărește rețeta	61
tiêu điểm	3582
tiến # giây	3621
tiếp theo	3584
tiếp tục trên trình duyệt	3627
tiếp tục trên web	3627
tiếp tục với apple	3635
tiếp tục với facebook	3635
tiếp tục với google	3635
tlačiť	3103
to cię może zainteresować	2630
to może cię zainteresować	2630
toate știrile	2908
toda contribuição ajuda	2781
toda la información	1227
todas as notícias	2790
todavía no eres suscriptor	1221
todavía no estás registrado	1221
todos los artículos de este autor	1258
todos los artículos del autor	1258
todos los artículos del especial	1255
todos los derechos de reproducción reservados	1259
todos los vídeos	1227
todos os comentários	2716
todos os vídeos	2790
totes les notícies	398
tots els vídeos	398
tous droits de reproduction réservés	1625
toute l'actualité	1514
toutes les actualités	1591
toutes les vidéos	1591
toutes nos vidéos	1591
tovább	1838
tovább a recepthez	61
tovább a rovatra	1836
tovább olvasom	1838
további cikkek	1836
további cikkek a témában	1836
további hírek	1836
további részletek itt	1838
továbbiak betöltése	1838
toàn màn hình	3622
traducció automàtica	378
traducción automática	1208
traducere automată	2888
traducido automáticamente	1234
tradução automática	2740
traduït automàticament	403
trang chủ	3584
trang này có hữu ích không	3614
transcripció	378
transcripción	1208
transcrição	2771
transferência bancária	2693
treści partnerskie	2622
treść sponsorowana	2622
tria la teva subscripció	364
trimite răspunsul	2879
trò chơi	3619
trước	3584
trường bắt buộc	3637
trường này là bắt buộc	3637
trả lời	3581
trở lại	3584
trở lại đầu trang	3641
tu ce părere ai? lasă un comentariu	2858
tu donación desgrava	1218
tu navegador no puede reproducir este vídeo	1174
tue meitä	1405
tule meile tööle	1277
turpini lasīt	2362
turpinājums pēc reklāmas	2371
turpināt lasīt	2362
tutar seç	3468
tutar seçin	3468
twitter'da paylaş	3369
twój adres e-mail	2611
twój e-mail	2611
tài khoản của tôi	3567
tài trợ	3577
tài trợ bởi	3650
támogass minket	1821
támogasson minket	1821
támogatom	1821
támogatott tartalom	87	1831
támogatás	1821
támogatói tartalom	1831
täname liitumast	1295
tässä olisi upotus facebookista	1423
tässä olisi upotus instagramista	1423
télécharger l'appli	1579
télécharger l'audio	1573
télécharger l'épisode	1573
télécharger le mp#	1573
télécharger le podcast	1573
téléchargez l'appli	1579
témata	433
témy	3100
témák	1836
térkép megnyitása	1839
términos de uso	1144
términos y condiciones	1144
tên của bạn	3638
tìm kiếm	3584
tóm tắt ai	3645
tóm tắt bằng ai	3645
tóm tắt bởi ai	3645
tópicos	2720
tópicos relacionados	2720
tôi đã hiểu	3585
tôi đã tắt	3632
tôi đã tắt trình chặn quảng cáo	3631
tôi đồng ý với chính sách bảo mật	3637
tôi đồng ý với điều khoản sử dụng	3637
több	1838
töltsd ki a kvízt	1838
töltse ki a kvízt	1838
tùy chọn cookie	3625
tùy chọn khác	3648
tühista igal ajal	1270
tüm fotoğraflar	3446
tüm fotoğraflari gör	3446
tüm haberler	3376
tüm haberlere sinirsiz erişim	3469
tüm haberleri gör	3446
tüm içeriğe sinirsiz erişim	3469
tüm oyunlar	3422
tüm videolar	3446
tüm videolari gör	3446
tüm yazilari	3376
tüm yazilari gör	3446
tüm yorumlar	3375
tüm çerezleri kabul et	3464
tüm çerezleri reddet	3464
tümü	3472
tümünü gör	3378
tümünü göster	3379
tümünü kabul et	3372
tümünü reddet	3372
tăng cỡ chữ	3648
tēmas	2364
tęsinys po reklamos	2330
tạm dừng video	3621
tạo tài khoản	3567
tải audio	3621
tải bài đăng	3625
tải lại trang	3631
tải nội dung	3625
tải thêm	3584
tải thêm bình luận	3614
tải trên app store	3627
tải trên google play	3627
tải tập này	3621
tải về từ app store	3627
tải về từ google play	3627
tải âm thanh	3621
tải ứng dụng	3627
tải ứng dụng ngay	3627
tất cả tin tức	3641
tất cả trò chơi	3617
tất cả video	3641
tắt tiếng	3622
tặng bài viết	3608
tặng sao	3608
tặng sao cho bài viết	3608
tốc độ phát	3621
từ chối tất cả	3625
từ khóa	3582
tự động phát	3622
""", 'u': """
udostępnij	2618
udostępnij na facebooku	2618
udostępnij na twitterze	2618
udostępnij na x	2618
udostępnij w mediach społecznościowych	2618
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3087
uključi obavijesti	3087
uključite notifikacije	3087
uključite obaveštenja	3087
uključite obavijesti	3087
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3103
uložiť na neskôr	3103
uložiť recept	61
uložiť článok	3103
ultima oră	2845
ultimele știri	2845
um assinante presenteou você com este artigo	2759
un abonat ți-a oferit acest articol	2872
un abonné vous offre cet article	1557
un e-mail de confirmation vous a été envoyé	1550
un suscriptor te ha regalado este artículo	1196
un suscriptor te regala este artículo	1264
une erreur s'est glissée dans l'article	1510
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3228
uppläst med ai-röst	3228
url 복사	2241
urlをコピー	2142
urlをコピーしました	2221
urlをコピーする	2171
url복사	2241
urmărește acest subiect	2864
urmărește autorul	2914
urmărește live	2864
urmărește subiectul	2914
urmărești deja acest subiect	2914
următorul	2847
următorul videoclip	2924
uslovi korišćenja	3052
ustawienia plików cookie	2623
uvjeti korištenja	3052
uygulamada aç	3431
uygulamayi aç	3431
uygulamayi yükle	3431
uz sākumu	2369
uzyskaj dostęp	2608
už komentarus atsako jų autoriai	2327
už máte predplatné? prihláste sa	3096
už máte účet	3096
už máte účet? prihláste sa	3096
už podporujem	3107
už podporuji	416
uždaryti	2329
uždaryti reklamą	2330
užpildykite apklausą	2328
užsakomasis straipsnis	2330
užsakomasis turinys	87	2330
užsisakyti prenumeratą	2321
""", 'v': """
vaata kõiki tellija soodustusi	1270
vaata lähemalt	1277
vaba töökoht	1277
vad tycker du? rösta här	3243
vai kopsavilkums bija noderīgs	2368
vai raksts bija noderīgs	2368
vairāk par tēmu	2364
vaizdo įrašas	2328
vaizdo įrašą rasite čia	2328
van már fiókja	1823
var artikeln till hjälp	3236
var det här till hjälp	3243
var resuméet nyttigt	515
var sammanfattningen till hjälp	3236
vari atteikties jebkurā laikā	2362
vasta küsitlusele	1277
vastaa kyselyyn tästä	1423
vaš komentar	3039
veja esta publicação no instagram	2738
veja também	2720
veja todas as opções de assinatura	2757
velikost písma	65
veličina teksta	65
velocidad de reproducción	1207
velocidade de reprodução	2770
velocitat de reproducció	377
velocità di riproduzione	2066
ver # comentários	2748
ver biografía	1170
ver comentários	2716
ver conteúdo	2774
ver conteúdo externo	2738
ver dossiê	2790
ver esta publicación en instagram	1174
ver esta publicação	2809
ver esta publicação no instagram	2738
ver fotogalería	1227
ver galería	1154
ver galería de fotos	1227
ver la galería	1227
ver mais notícias	2790
ver más	1154
ver más artículos	1230
ver más artículos del autor	1170
ver más noticias	1197
ver más vídeos	1227
ver oferta de suscripción	1252
ver opciones de suscripción	1252
ver preço	2768
ver suscripción	1252
ver también	1151
ver também	2720
ver todas as notícias	2790
ver todas las opciones de suscripción	1193
ver todos los artículos	1227
ver todos los vídeos	1227
ver todos os vídeos	2790
ver traducción	1155
ver tradução	2724
ver transcripción	1207
ver transcrição	2770
ver vídeo	1154
vergrößern	619
verificați adresa de email	2904
verifică-ți emailul	2904
verifică-ți inboxul	2904
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1183
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2855
vezi conținutul	2891
vezi mai multe știri	2873
vezi prețul	2885
vezi răspunsurile	2879
vezi toate știrile	2908
vezi și	2845
već imate nalog	3029
već imate pretplatu	3029
već imate račun	3029
već podržavam	3044
već ste pretplatnik	3029
več iz rubrike	3159
več novic iz regije	3159
več o tem	3159
več o temi	3159
veľkosť písma	65
viac k téme	3100
viac si o tom prečítate tu	3100
video không khả dụng	3621
video không tồn tại	3621
video mevcut değil	3426
video này không còn tồn tại	3621
video này không khả dụng	3621
video oynatici yükleniyor	3426
video yüklenemedi	3465
video yüklenirken hata oluştu	3465
video yükleniyor	3426
videoclipul următor	2924
videon voi katsoa jutun yläosasta	1423
videoyu izlemek için tiklayin	3378
videoyu yükle	3429
videó	1836
videók	1836
videónkat itt nézheti meg	1838
vidéo	1517
vidéo indisponible	1573
vidéo non disponible	1573
vidéo précédente	1611
vidéo suivante	1611
vidéo à la une	1611
vielen dank für ihr feedback	656
vielen dank für ihre anmeldung	587
vielen dank für ihre teilnahme	91
vielleicht später	573
vilkår	512	2541
vipps et beløp	2524
vis færre	523	2551
vis oversættelse	524
visa bilden i helskärm	3243
visa färre	3243
visa inlägg från facebook	3243
visa inlägg från instagram	3243
visa innehåll	3233
visa översättning	3244
vissza a tetejére	1838
visszajelzés	1835
viteză de redare	2887
vizitează magazinul	2885
više o temi	3036
više vijesti iz regije	3036
viết bình luận	3581
viết bình luận của bạn	3614
viết trả lời	3614
voce generată de ai	2887
você concorda? vote	2748
você está seguindo este tema	2820
você já está inscrito	2816
você já segue este tema	2797
você já votou	2762
você pode gostar	2720
você pode se interessar	2720
você segue este autor	2820
você também pode gostar	2720
voir le détail	1518
voir les détails	1518
voir les réponses	1565
voir les résultats	91	1518
voir les résultats du sondage	1545
voir toute l'actualité	1591
voir toutes les vidéos	1591
voix générée par ia	1611
voltar ao início	2790
voltar atrás	2818
voltar à página inicial	2790
volver al índice	1255
volver atrás	1255
vos réactions	1510
votează	91
votează în sondaj	2879
votează în sondajul nostru	2858
votre avis nous intéresse	1545
votre demande a bien été envoyée	1618
votre demande a été envoyée	1618
votre message a bien été envoyé	1587
votre nom et prénom	1618
votre prénom	1588
votre soutien fait la différence	1615
votre vote a bien été pris en compte	1565
votre vote a été enregistré	1565
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2879
votul tău a fost înregistrat	2879
vous aimerez peut-être	1514
vous avez déjà un compte	1481
vous avez déjà un compte ? connectez-vous	1481
vous avez déjà un compte ? identifiez-vous	1481
vous avez déjà voté	1565
vous bloquez nos publicités	1614
vous n'êtes pas abonné	1585
vous n'êtes pas encore inscrit	1585
vous n'êtes pas inscrit	1585
vous possédez déjà un compte	1481
vous pourriez être intéressé	1514
vous suivez ce thème	1622
vous suivez déjà ce sujet	1599
vous suivez déjà ce thème	1599
vous suivez déjà cet auteur	1599
vous êtes bien inscrit	1618
vous êtes déjà inscrit	1618
vous êtes inscrit	1618
vreau să donez	2899
vreau să primesc newsletterul	2865
vreau să susțin	2899
vsebina sporočila	3158
vstúpiť do diskusie	3103
vui lòng kiểm tra email	3637
vui lòng nhập email	3637
vui lòng nhập email hợp lệ	3637
vui lòng nhập họ tên	3637
vytisknout článek	425
vytlačiť	3103
vytlačiť recept	61
vytlačiť článok	3103
vytvořit účet	418
vyzkoušet	418
válasz	1835
váš e-mail	422
väline sisu	1288
värsked uudised	1272
vérifiez votre boîte de réception	1587
vérifiez votre boîte mail	1587
vés a la recepta	61
více	433
více k tématu	433
více o tématu	433
více si o tom přečtete zde	433
vídeo anterior	1247	2810
vídeo destacado	1247
vídeo indisponível	2770
vídeo no disponible	377	1207
vídeo não disponível	2770
vídeo seguinte	2810
vídeo siguiente	1247
vídeos	1151	2720
výber redakcie	3100
výběr redakce	433
výsledky	91
về trang chủ	3641
về tác giả	3642
về đầu trang	3584
""", 'w': """
warto przeczytać	2630
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2679
whatsapp'ta paylaş	3369
whatsapp'tan paylaş	3454
whatsappで読む	2171
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2630
więcej artykułów	2630
więcej informacji	2630
więcej na ten temat	2630
więcej o	2630
więcej z	2630
wpisz swój e-mail	2611
wprowadź adres e-mail	2611
wpłać	2605
wpłać teraz	2605
współpraca reklamowa	2622
wypróbuj	2608
wyraź zgodę	2623
wyślij	91
wyślij e-mailem	2618
wyślij znajomemu	2618
""", 'x': """
x'te paylaş	3369
xem bình luận	3581
xem bản ghi	3621
xem bản gốc	3585
xem bản đồ	3585
xem bộ ảnh	3641
xem chi tiết	3585
xem chuyên đề	3641
xem các câu trả lời	3614
xem công thức	61
xem giá	3620
xem kết quả	91	3585
xem nhiều	3582
xem nhiều nhất	3582
xem nhiều trong tuần	3609
xem nội dung	3625
xem thêm	3582	3584
xem thêm bài của tác giả	3641
xem thêm bình luận	3581
xem thêm tin	3641
xem thêm video	3641
xem thêm ảnh	3641
xem tiếp	3584
xem toàn bộ	3584
xem trên ứng dụng	3627
xem trả lời	3614
xem tất cả	3584
xem tất cả bình luận	3614
xem tất cả ảnh	3641
xem ưu đãi	3620
xem ảnh cỡ lớn	3641
xem ảnh lớn	3641
xでシェア	2142
xでシェアする	2171
xでポスト	2142
xで共有	2221
x로 공유	2313
""", 'y': """
ya estás suscrito	1193
ya tenés suscripción	1193
yahoo! japan idでログイン	2207
yahoo!ショッピングで見る	2192
yahoo!ショッピングで購入	2192
yanit gönder	3419
yanitlari gör	3419
yanitlari göster	3419
yapay zeka ile seslendirilmiştir	3426
yapay zeka ile özet	3378
yapay zeka ile özetle	3451
yapay zeka ile üretildi	3465
yapay zeka özeti	3378
yapay zekâ ile seslendirildi	3426
yapay zekâ ile üretildi	3465
yapay zekâ tarafindan seslendirildi	3426
yapay zekâ özeti	3451
yazara e-posta gönder	3448
yazara mesaj gönder	3448
yazarin diğer haberleri	3376
yazarin diğer yazilari	3376
yazarin tüm yazilari	3376
yaziyi büyüt	3454
yaziyi küçült	3454
yeni oyunumuzu keşfet	3460
ymmärrän	1424
yorum gönder	3375
yorum yapmak için giriş yap	3419
yorumlar sadece abonelere açiktir	3459
yorumlari gör	3375
yorumu gönder	3419
yorumu şikayet et	3459
yorumu şikâyet et	3459
yorumunu gönder	3419
youtube-tartalom megjelenítése	1838
yukari çik	3446
yz özeti	3378
""", 'z': """
z titulní strany	433
zabudnuté heslo	3096
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2608
zapisz na później	2618
zapisz się	2611
zapisz się na newsletter	2611
zapomenuté heslo	418
zarejestruj się	2608
zarządzaj zgodami	2623
zaten üye misiniz	3362
zavřít	416
załaduj więcej	2633
załóż konto	2608
zaštita osobnih podataka	3052
zaštita privatnosti	3052
zdieľajte tento text	3103
zdieľajte článok	3103
zdieľať	3103
zdieľať na facebooku	3103
zdieľať článok	3103
zgadzam się	2623
zgadzam się na wyświetlanie treści	2623
zgłoś	2626
zgłoś błąd	2626
ziņa tiek papildināta	2369
ziņo par kļūdu	2368
ziņot par kļūdu	2368
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2619
značky	3100
zobacz galerię	2633
zobacz mapę	2634
zobacz również	2630
zobacz szczegóły	2634
zobacz także	2630
zobacz także inne	2630
zobacz też	2630
zobacz więcej	2630
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3103
zobraziť menej	3101
zobraziť obsah	3114
zobraziť viac	3101
zobraziť výsledky	91
zobraziť všetko	3101
zostań patronem	2605
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2633
""", '£': """
£# at amazon	1103
""", '©': """
©ntb	2579
""", 'à': """
à découvrir	1514
à la une	1514
à lire	1514
à lire aussi	1514
à lire dans ce dossier	1514
à lire dans la même rubrique	1514
à lire ensuite	1514
à lire également	1514
à ne pas manquer	1514
à voir	1514
à voir aussi	1514
à voir ensuite	1620
""", 'á': """
áudio gerado por ia	2740
áudio gerado por voz sintética	2740
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1409
ämnen	3240
ämnen i artikeln	3240
är du redan prenumerant	3218
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1423
""", 'å': """
åbn	524
åbn kort	524
åpne	2552
åpne faktaboks	2552
åpne kart	2552
""", 'ç': """
çengel bulmaca	3424
çerez ayarlari	3372
çerez ayarlarini yönet	3429
çerez politikasi	3372
çerez tercihleri	3429
çerez tercihlerini yönet	3429
çerezler	3372
çerezleri yönet	3464
çeviriyi göster	3379
çikiş yap	3362
çok okunanlar	3376
""", 'è': """
è gratis e ci vuole solo un minuto	2045
è stato utile	2058
""", 'é': """
é grátis e leva menos de um minuto	2752
é proibida a reprodução	2821
é proibida a reprodução do conteúdo	2821
écouter	1500
écouter (# min	1500
écouter le podcast	1517
écrire à la rédaction	1595
édition du jour	1514
épingler	61
épingler la recette	61
értem	1839
értékeld a receptet	61
étiquettes	1591
""", 'í': """
írd meg a véleményed	1835
írja meg véleményét	1835
""", 'î': """
îmi place	2880
în fiecare lună	2900
în parteneriat cu	2918
înainte # secunde	2887
înapoi # secunde	2887
înapoi la prima pagină	2908
înapoi la început	2929
înapoi sus	2847
încarcă conținutul	2891
încarcă mai multe	2847
încarcă mai multe comentarii	2879
încarcă postarea	2891
încarcă videoclipul	2891
închide	2831
închide fereastra	2929
închide galeria	2929
închide meniul	2929
înregistrare	2833
înregistrează-te	2833
îți mulțumim pentru vot	2858
""", 'ô': """
ô chữ	3619
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1838
önceki	3378
önceki fotoğraf	3472
önceki görsel	3472
önceki haber	3376
önceki video	3465
önceki yazi	3472
öne çikan haberler	3376
öne çikanlar	3376
önerilen haberler	3376
önerilenler	3376
öppna	3244
öppna karta	3244
összes	1838
özet faydali oldu mu	3375
""", 'ú': """
új hozzászólás	1835
última hora	1151
últimas	2720
últimas entradas	1151
últimas noticias	1151
últimas notícias	2720
últimes notícies	340
últimos artículos	1151
únete	1112
únete a la conversación	1147
única	1219	2782
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3362
ücretsiz haber limitinize ulaştiniz	3440
ücretsiz kargo	3456
ücretsiz oku	3469
ücretsiz oyna	3422
ücretsiz üye ol	3362
ücretsiz üye olun	3362
ücretsiz, spam yok	3442
ürüne git	3476
ürünü gör	3476
ürünü incele	3425
üye girişi	3362
üye ol	3361	3362
üye olun	3362
""", 'ý': """
ý kiến	3581
ý kiến bạn đọc	3581
ý kiến của bạn	3581
""", 'ā': """
ārējais saturs	2379
""", 'č': """
članak je zaključan	3029
članak se nastavlja ispod oglasa	3035
članek je zaklenjen	3155
članek se nadaljuje pod oglasom	3158
članek se nadaljuje spodaj	3158
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3100
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3100
ďalšie články	19	3100
""", 'đ': """
đang theo dõi	3646
đang tải	3621
đang tải trình phát	3621
đang tải video	3621
điều khoản sử dụng	3580
điều khoản sử dụng | chính sách bảo mật	3580
đáng chú ý	3582
đã có tài khoản	3567
đã hiểu	3585
đã sao chép	3572
đã sao chép liên kết	3608
đã xảy ra lỗi	3637
đã đóng bình luận	3614
đóng	3565
đóng góp	3566
đóng góp hàng tháng	3633
đóng góp một lần	3633
đăng ký	3567
đăng ký ngay	3567
đăng ký nhận thông báo	3628
đăng ký thành công	3637
đăng nhập	3567
đăng nhập / đăng ký	3567
đăng nhập bằng apple	3635
đăng nhập bằng facebook	3635
đăng nhập bằng google	3635
đăng nhập với facebook	3635
đăng nhập với google	3635
đăng nhập để bình luận	3614
đăng xuất	3567
đường dây nóng	3642
được quan tâm	3609
được tài trợ	3577
đặt báo	3567
đặt mua ngay	3620
đặt vé ngay	3620
đến công thức	61
đến trang quyên góp	3633
đến trang ủng hộ	3633
đề xuất	3582
để sau	3565
đọc nhiều	3582
đọc nhiều nhất	3582
đọc sau	3608
đọc thêm	3582	3584
đọc tiếp	3584
đọc tiếp về chủ đề này	3609
đọc toàn bộ bài viết	3641
đọc trên ứng dụng	3627
đồng ý và tiếp tục	3625
đừng bỏ lỡ	3582
""", 'į': """
į viršų	2328
įveskite savo el. pašto adresą	2346
""", 'ś': """
śledź nas	2619
""", 'ş': """
şifremi unuttum	3362
şifrenizi mi unuttunuz	3440
şikayet et	3420
şikâyet et	3420
şimdi değil	3360
şimdi satin al	3476
şurada paylaş	3369
""", 'š': """
štampaj	3039
štítky	433
""", 'ž': """
že imate račun	3155
že naročnik	3155
že podpiram	3166
žiūrėkite nuotraukas	2328
žiūrėkite vaizdo įrašą	2328
žiūrėti galeriją	2328
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3620
ưu đãi cho độc giả	3620
ưu đãi tốt nhất	3636
""", 'ș': """
știrea anterioară	2908
știrea următoare	2908
știri pe aceeași temă	2873
știri recomandate	2845
știri similare	2845
știrile zilei	2845
""", 'ț': """
ți-a fost util	2879
ți-a fost util acest articol	2858
ți-a fost util acest rezumat	2858
ți-ai uitat parola	2870
ți-ar putea plăcea și	2873
ține-mă minte	2902
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
αυτόματη μετάφραση	801
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
καλύτερη προσφορά	817
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
προσθήκη απάντησης	835
προσθήκη στα θέματά μου	848
προσθήκη στο καλάθι	849
προσθήκη σχολίου	742
προσθήκη ως προτιμώμενη πηγή	828
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
авторизация	2944
авторизоваться	2944
адрес электронной почты	2947
актуално	216
актуальне	3503
анкета	91
архив	2963
""", 'б': """
банковская карта	2943
банковский перевод	2943
безопасный платеж	2942
больше	2963
больше материалов по теме	2963
больше новостей	2963
будьте в курсе	2947
была ли статья полезной	2960
більше за темою	3503
більше матеріалів за темою	3503
більше на цю тему	3503
більше новин	3503
більше новин на тему	3503
більше по темі	3503
""", 'в': """
в избранное	2952
в тренде	2963
важливо	3503
вам будет интересно	2963
вам може бути цікаво	3503
вам може сподобатися	3503
вам может быть интересно	2963
вам может понравиться	2963
вам також може сподобатися	3503
вас може зацікавити	3503
вас может заинтересовать	2963
ваш e-mail	2947
ваш email	2947
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2947
введите email	2947
введите ваш email	2947
введите ваш адрес электронной почты	2947
версия для печати	2952
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3488
вже є акаунт	3488
вибір редакції	3503
видео	2963
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3488
включите уведомления	3021
включить уведомления	3021
вконтакте	2953
влез	209
влезте	209
во весь экран	2966
водещи новини	216
войти	2944
войти в аккаунт	2944
войти в чат	2960
воспроизвести	2966
время на чтение	2966
время чтения # мин	2966
все	2966
все комментарии	2960
всі новини	3505
вход	209	2944
вхід	3488
выберите сумму	2942
выбор редакции	2963
выйти	2944
відео	3503
відео вище	3527
відео нижче	3527
відкрити	3506
відкрити карту	3506
відповісти	3501
відхилити	3498
""", 'г': """
главная	2966
главное	2963
главное за день	2963
главные новости	2963
гласувай	91
гласувайте	91
головна	3505
головне	3503
головне за день	3503
головні новини	3503
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2966
далі	3505
дарете	208
дари	208
дари сега	208
детали	2967
детальніше	3505
деталі	3506
дзен	2953
дивіться відео	3527
дивіться відео вище	3527
дивіться відео нижче	3527
дивіться також	3503
дивіться також відео	3527
дивіться у відео	3527
для подписчиков	2944
до рецепту	61
до теми	3503
добавить комментарий	2960
додати коментар	3501
дозвольте сповіщення	3557
докладвай грешка	219
докладніше	3505
долучитися	3485
доступно по подписке	2944
другая сумма	2942
други новини	19
другие материалы	19	2963
другие материалы рубрики	2963
другие новости	19	2963
другие новости раздела	2963
другие статьи	2963
друк	3494
дякуємо за ваш голос	91
""", 'е': """
единоразово	2939
ежемесячно	2939
еще новости	2963
еще по теме	2963
ещё	2963
ещё новости	2963
ещё по теме	2963
""", 'з': """
за темою	3503
забравена парола	209
забули пароль	3488
забыли пароль	2944
завантажити ще	3505
загрузить еще	2966
загрузить ещё	2966
задонатити	3485
задонатить	2939
закрити	3484
закрыть	2938
залишити коментар	3501
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3501
зарегистрироваться	2944
зареєструватися	3488
затвори	223
зберегти	3494
зберегти рецепт	61
зберегти статтю	3494
збільшити	3505
згорнути	3506
зміст	3505
зробити внесок	3485
зрозуміло	3498
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2963
""", 'к': """
к началу	2966
к рецепту	61
категории	2963
категорії	3503
ключови думи	216
коментар	3501
коментари	219
коментарі	3501
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3501
комментарии	2960
комментарии отсутствуют	2960
комментарий	2960
комментировать	2960
контакти	3501
контакты	2960
конфиденциальность	2957
копирай линк	219
копирай линка	219
копировать ссылку	2952
копіювати посилання	3494
купи абонамент	209
купить подписку	2944
към рецептата	61
""", 'л': """
лента новостей	2963
личный кабинет	2944
""", 'м': """
материалы партнеров	2956
материалы по теме	2963
матеріали за темою	3503
матеріали по темі	3503
меню	2966	3505
метки	2963
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2938
может позже	2938
можливо, пізніше	3484
мой профиль	2944
моят профил	209
мы в социальных сетях	2954
мы в соцсетях	2954
мы вконтакте	2954
мій профіль	3488
мітки	3503
""", 'н': """
на главную	2966
на правах реклами	3497
на правах рекламы	2956
наверх	2966	3505
нагадати пізніше	3484
надіслати	91	3494
надіслати другу	3494
надіслати поштою	3494
надіслати статтю поштою	3494
назад	2966	3505
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3503
найпопулярніше за добу	3503
найпопулярніше за тиждень	3503
найти	2966
найчитаніше	3503
налаштування	3498
написати коментар	3501
написать комментарий	2960
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2938
направете дарение	208
настройки	2957
настройки cookie	2957
наступна	3505
наступна стаття	3503
не зараз	3484
не пропустите	2963
не пропустіть	3503
не сега	223
не сегодня	2938
не сейчас	2938
не сьогодні	3484
не, благодаря	223
нет комментариев	2960
нет, спасибо	2938
новини	3503
новини за темою	3503
новини компаній	3497
новини партнерів	3497	3503
новости	2963
новости smi#	2963
новости партнеров	2956
новости партнёров	2956
новости по теме	2963
новости сми#	2963
ні, дякую	3484
""", 'о': """
обговорити	3501
обратная связь	2960
обсудить	2960
обсуждение	2960
одноклассники	2953
одноразово	3485
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2960
останні новини	3503
останні статті	3503
ответить	91	2960
отиди на рецептата	61
отказаться	2957
отклонить	2957
отключете цялата статия	209
отключи статията	209
открыть	2967
открыть карту	2967
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2952
отправить по почте	2952
оформити підписку	3488
оформить донат	2939
оценете статията	219
оцените материал	2960
оцените рецепт	61
оцените статью	2960
оценить рецепт	61
оцініть матеріал	3501
оцініть рецепт	61
оцініть статтю	3501
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2956
партнерский проект	2956
партнерський матеріал	3497
партнерський проєкт	3497
партньорско съдържание	215
партнёрский материал	2956
партнёрский проект	2956
переглянути результати	91
передплата	3488
передплатити	3488
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2966
печать	2952
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2944
по теме	2963
по-късно	223
повідомити про помилку	3501
повідомити про помилку в тексті	3501
погоджуюсь	3498
погоджуюся	3498
подарете тази статия	219
подарить материал	2952
подарить статью	2944
подарувати статтю	3494
поддержать	2939
поддержать автора	2939
поддержать нас	2939
поддержать проект	2939
поддержать редакцию	2939
поддержите нас	2939
поделитесь	2952
поделиться	2952
поделиться в telegram	2952
поделиться в twitter	2952
поделиться в одноклассниках	2952
поделиться в соцсетях	2952
поделиться вконтакте	2952
поделиться новостью	2952
поделиться ссылкой	2952
поделиться статьей	2952
поделиться статьёй	2952
подкасти	3503
подкасты	2963
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2944
подписаться в max	2954
подписаться в telegram	2954
подписаться на канал	2954
подписаться на новости	2947
подписаться на рассылку	2947
подписаться на телеграм-канал	2954
подписка	2944
подписывайтесь	2954
подпишитесь на рассылку	2947
подробнее	2966
подробнее по теме	2963
поділитись	3494
поділитися	3494
поділитися в telegram	3494
поділитися в соцмережах	3494
поділитися новиною	3494
поділитися статтею	3494
поділіться	3494
пожертвовать	2939
пожертвувати	3485
позже	2938
поиск	2966
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3505
показати все	3506
показати коментарі	3501
показати оригінал	3506
показати результати	91
показати ще	3505
показать больше	2966
показать все	2967
показать еще	2966
показать ещё	2966
показать карту	2967
показать комментарии	2960
показать меньше	2967
показать оригинал	2967
показать перевод	2967
показать результаты	91
политика конфиденциальности	2957
политика обработки персональных данных	2957
пользовательское соглашение	2957
політика конфіденційності	3498
помочь	2939
помочь нам	2939
помочь проекту	2939
помочь редакции	2939
понятно	2957
попередня	3505
попередня стаття	3503
попробовать бесплатно	2944
популярне	3503
популярное	2963
популярные	2963
популярные новости	2963
популярные статьи	2963
популярні новини	3503
посилання скопійовано	3494
последнее	2963
последни	216
последни новини	216
последние новости	2963
послухати новину	3494
посмотреть результаты	91
похожие материалы	2963
похожие статьи	2963
поширити	3494
поширити у facebook	3494
пошук	3505
правила за коментиране	219
правила использования	2957
правила коментування	3501
правила комментирования	2960
предложить новость	2960
предыдущая	2966
предыдущая статья	2963
премиум	2944
преміум	3488
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3498
прийняти всі	3498
принтирай	219
принтирай рецептата	61
принять	2957
принять все	2957
принять всё	2957
прислать новость	2960
приєднатися	3485
приєднатися до спільноти	3485
проголосовать	91
проголосувати	91
продовження під рекламою	3497
продовження статті під рекламою	3497
продолжить без поддержки	2938
продължава след рекламата	215
промо	2956	3497
прослушать	2952
прослушать новость	2952
прочетете и	216
підписатись	3488
підписатися	3488
підписка	3488
підтримайте нас	3485
підтримати	3485
підтримати автора	3485
підтримати журналістів	3485
підтримати нас	3485
підтримати редакцію	3485
пізніше	3484
""", 'р': """
радимо прочитати	3503
радимо також	3503
развернуть	2966
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2939
разпечатай	219
разрешите уведомления	3021
разрешить уведомления	3021
раскрыть	2967
распечатать	2952
распечатать рецепт	61
распечатать статью	2952
рассказать друзьям	2952
рассылка	2947
рассылки	2947
регистрация	209	2944
редакция рекомендует	2963
результати	91	3506
результаты	91	2967
реклама	215	2956	3497
реклама - статията продължава по-долу	215
реклама на сайте	2956
реклама на сайті	3497
реклама. продовження нижче	3497
реклама. продолжение ниже	2956
рекламно каре	215
рекламно съдържание	215
рекомендуем	2963
рекомендуем почитать	2963
рекомендуем также	2963
рекомендуемое	2963
рекомендуємо	3503
рекомендуємо прочитати	3503
рекомендуємо також	3503
реєстрація	3488
розгорнути	3506
роздрукувати	3494
роздрукувати рецепт	61
роздрукувати статтю	3494
розмір тексту	65
розмір шрифту	65
рубрики	2963	3503
""", 'с': """
самое важное	2963
самое популярное	2963
самое читаемое	2963
самое читаемое за день	2963
самое читаемое за неделю	2963
свежее	2963
свежие новости	2963
свернуть	2966
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2960
сделать пожертвование	2939
сейчас читают	2963
скопировать ссылку	2952
скопировать ссылку на статью	2952
скопіювати посилання	3494
скопіювати посилання на статтю	3494
скрыть	2967
следующая	2966
следующая статья	2963
слухати	3494
слухати новину	3494
слушай новината	219
слушать	2952
слушать новость	2952
см. также	2963
смотреть все	2966
смотри также	2963
смотрите также	2963
советуем почитать	2963
согласен	2957
согласиться	2957
содержание	2966
создать аккаунт	2944
сообщить об опечатке	2960
сообщить об ошибке	2960
сохранить	2952
сохранить рецепт	61
сохранить статью	2952
социальные сети	2954
спасибо за ваш голос	91
спасибо за подписку	2947
спецпроект	2956
спецпроєкт	3497
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2942
способы оплаты	2942
ссылка скопирована	2952
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3485
стати частиною спільноти	3485
стать патроном	2939
стать соучастником	2939
стать спонсором	2939
створити акаунт	3488
стрічка новин	3503
сховати	3506
сходни новини	216
схожі матеріали	3503
схожі новини	3503
схожі статті	3503
създай профил	209
сюжет	2963
сюжеты	2963
""", 'т': """
тагове	216
також читайте	3503
твитнуть	2952
твиттер	2953
твітнути	3494
теги	2963	3503
текст продовжується під рекламою	3497
телеграм	2953
тема дня	2963
теми	3503
темы	2963
только для подписчиков	2944
""", 'у': """
увеличить	2966
увійти	3488
увімкнути сповіщення	3557
увімкніть сповіщення	3557
уже есть аккаунт	2944
уже зарегистрированы	2944
уже зареєструвалися	3488
умови використання	3498
усі новини	3505
""", 'ф': """
файлы cookie	2957
фейсбук	2953
фото	2963
фоторепортаж	2963
""", 'х': """
харесай	219
хорошо	2957
""", 'ч': """
час читання # хв	3505
чи була стаття корисною	3501
читайте еще	2963
читайте ещё	2963
читайте ниже	2956
читайте по теме	2963
читайте также	2963
читайте також	3503
читати далі	3505
читати повністю	3505
читати також	3503
читать в max	2954
читать в telegram	2954
читать далее	2966
читать дальше	2966
читать ещё	2966
читать комментарии	2960
читать полностью	2966
читать также	2963
что еще почитать	2963
что ещё почитать	2963
""", 'щ': """
ще за темою	3503
ще новини	3503
що ще почитати	3503
щомісяця	3485
""", 'э': """
электронная почта	2947
""", 'я': """
я вже підтримую	3484
я уже поддерживаю	2938
яндекс.дзен	2953
""", 'і': """
інші новини	19	3503
""", 'א': """
אהבתי	1689
אודות הכותב	1718
אולי גם יעניין אותך	1653
אולי יעניין אותך	1653
אולי יעניין אותך גם	1681
אולי יעניין אתכם	1653
אולי יעניין אתכם גם	1681
אולי מאוחר יותר	1636
אולי פספסתם	1681
אחר כך	1704
איך מכבים	1707
איך מכבים חוסם פרסומות	1706
אימייל	1714
אימייל לא תקין	1713
אין לי דעה	1689
אין לך חשבון	1711
אין לכם חשבון	1711
אינציקלופדיית ynet	1653
אירעה שגיאה	1713
אישור הכל	1700
אישור והמשך	1700
אני מאשר את תנאי השימוש	1713
אני מאשר קבלת דיוור	1713
אני מאשר/ת קבלת דברי פרסומת	1713
אני מאשר/ת קבלת דיוור	1713
אני מסכים לתנאי השימוש	1713
אני מסכים/ה לתנאי השימוש	1713
אפשר	1704
אפשר התראות	1703
אפשר לבטל בכל רגע	1711
אפשר תמיד	1700
אפשרויות נוספות	1724
אשר הכל	1700
אשר והמשך	1700
""", 'ב': """
בדקו את תיבת הדואר	1713
בדקו את תיבת המייל	1713
בחירה	1712
בחן את עצמך	1691
בחנו את עצמכם	1691
בחסות	1684
בחר	1712
בחר מסלול	1711
בחרו את המינוי שלכם	1711
בחרו מינוי	1711
בחרו מסלול	1711
בטל השתקה	1696
ביטול הסכמה	1700
ביטול השתקה	1696
בלי ספאם	1713
בלעדי למנויים	1711
במעקב	1722
בשיתוף	1648
בשיתוף עם	1726
""", 'ג': """
גודל גופן	65
גודל הטקסט	1724
גודל טקסט	65
""", 'ד': """
דווח על טעות	1652
דווחו לנו על טעות	1688
דחה הכל	1700
דחיית הכל	1700
דיווח	1689
דיווח על טעות	1688
דלג לתוכן	1655
דלגו למתכון	61
דף הבית	1655
""", 'ה': """
האזינו	1644
האזינו לכתבה	1696
האזן לכתבה	1696
האם הכתבה עזרה לך	1688
האם הכתבה עניינה אותך	1688
האם העמוד עזר לך	1688
האם זה היה מועיל	1688
הבא	1655
הבנתי	1656
הגב	1652
הגדל טקסט	1724
הגדל תמונה	1717
הגדלת טקסט	1724
הגדלת תמונה	1717
הגדרות עוגיות	1700
הגדרות פרטיות	1700
הדפיסו את המתכון	61
הדפיסו כתבה	1680
הדפס	1644
הדפס מתכון	61
הדפסה	1644
הדפסת המתכון	61
הדפסת כתבה	1680
ההודעה נשלחה	1713
ההצבעה שלך נקלטה	1688
ההצעה המשתלמת ביותר	1712
הודעתך נשלחה	1713
הווידאו אינו זמין	1696
הוסיפו תגובה	1652
הוסף כמקור מועדף	1722
הוסף תגובה	1652
הוספת תגובה	1652
הוקרא בקול סינתטי	1696
הורד שמע	1696
הורדת הפרק	1696
הורדת השמע	1696
הורידו את האפליקציה	1702
הזכירו לי מאוחר יותר	1636
החדשות ביותר	1689
החדשים ביותר	1689
החנות	1726
החשבון שלי	1638
הטבה לקוראים	1694
הטבות למנויים	1694
הטופס נשלח בהצלחה	1713
הירשם	1638
הירשמו להתראות	1703
הישנות ביותר	1689
הכי נצפים	1653
הכי נקרא	1653
הכי נקראות	1653
הכי נקראות היום	1681
הכי פופולרי	1712
הכתבה הבאה	1653
הכתבה המלאה למנויים	1680
הכתבה הקודמת	1653
הכתבה נעולה	1711
המייל האדום	1718
המלצות	1653
המשך בדפדפן	1702
המשך לאתר	1702
המשך לקרוא	1655
המשך עם google	1711
המשך עם אפל	1711
המשך עם גוגל	1711
המשך עם פייסבוק	1711
המשך קריאה	1655
הנגן נטען	1696
הנצפים ביותר	1681
הנקראות ביותר	1653
הנקראים ביותר	1681
הסרטון אינו זמין	1696
הסרטון לא זמין	1696
הסרטון נטען	1696
הסתר	1656
הסתר תגובות	1688
הסתר תשובות	1688
העדפות עוגיות	1700
הענק כתבה במתנה	1724
הענקת כתבה במתנה	1724
העתיקו את הקישור	1680
העתיקו קישור	1680
העתק	1725
העתק קישור	1644
העתקת הקישור	1680
העתקת קישור	1644
הפופולרי ביותר	1712
הפופולריות ביותר	1689
הפסק לעקוב	1722
הפסקת מעקב	1722
הפעל התראות	1703
הפעל סרטון	1696
הפעלה אוטומטית	1697
הפעלת התראות	1703
הצביעו	91	1689
הצביעו בסקר	1688
הצבע	91	1689
הצבעה	91
הצבעתך נקלטה	1688
הצג הכל	1656
הצג כתוביות	1696
הצג מפה	1656
הצג מקור	1656
הצג עוד	1655
הצג פוסט	1700
הצג פחות	1656
הצג תגובות	1688
הצג תוכן	1700
הצג תוצאות	91	1689
הצג תמיד	1700
הצג תשובות	1688
הצגת התוכן	1700
הצטרפו	1637
הצטרפו אלינו	1637
הצטרפו לתומכים	1708
הצעה לקוראים	1694
הקודם	1655
הקטן טקסט	1724
הקטנת טקסט	1724
הקישור הועתק	1680
הקראה אוטומטית	1696
הרשמה	1638
השאר אותי מחובר	1711
השב	1652
השתק	1697
השתקה	1697
השתתפו בסקר	1688
התחבר	1638
התחבר עם google	1711
התחברות	1638
התחברות באמצעות גוגל	1711
התחברות עם גוגל	1711
התחברות עם פייסבוק	1711
""", 'ו': """
ווטסאפ	1644
וידאו	1653
""", 'ז': """
זהו שדה חובה	1713
זכור אותי	1711
זמן נוכחי	1697
זמן נותר	1696
""", 'ח': """
חד פעמי	1709
חד-פעמי	1709
חדשות אחרונות	1653
חודש ראשון ב-#	1679
חודש ראשון ב-# ש"ח	1679
חודש ראשון בשקל	1679
חודש ראשון חינם	1679
חודשי	1709
חזרה למעלה	1655
חזרה לעמוד הבית	1717
חיוב חודשי	1711
חיוב שנתי	1711
חינם, בלי ספאם	1713
חיפוש	1655
""", 'ט': """
טוויטר	1644
טוען וידאו	1696
טוען נגן	1696
טלגרם	1644
טעינת הפוסט	1700
טען מחדש	1706
טען מחדש את הדף	1706
טען עוד	1655
טען פוסט	1700
טען תגובות נוספות	1688
טען תוכן	1700
""", 'י': """
יציאה	1638
יציאה ממסך מלא	1696
יש לי חשבון	1711
""", 'כ': """
כבר הצבעת	1688
כבר הצבעתם	1688
כבר יש לך חשבון	1711
כבר מנוי	1711
כבר מנויים	1711
כבר מנויים? התחברו	1638
כבר נרשמת	1638
כותרות אחרונות	1653
כיביתי	1707
כיביתי את חוסם הפרסומות	1706
כל חודש	1709
כל שקל חשוב	1708
כל תרומה חשובה	1708
כל תרומה עוזרת	1708
כללי התגובות	1688
כן, אני רוצה	1703
כניסה	1638
כניסה למנויים	1638
כתבה זו היא תוכן ממומן	1680
כתבה ממומנת	1684
כתבה נעולה	1711
כתבו לנו	1718
כתבו תגובה	1652
כתבות אחרונות	1653
כתבות מומלצות	1653
כתבות נוספות	1653
כתבות נוספות בנושא	1681
כתבות נוספות שיעניינו אתכם	1681
כתבות נוספות של הכתב	1717
כתבות קשורות	1653
כתבות שאולי פספסתם	1681
כתבות שיעניינו אתכם	1681
כתוב תגובה	1688
כתוביות	1697
כתובת אימייל לא תקינה	1713
כתובת מייל לא תקינה	1713
כתיבת תגובה	1688
""", 'ל': """
לא אהבתי	1689
לא יודע	1689
לא כעת	1636
לא ניתן להפעיל את הסרטון	1696
לא ניתן להציג את התוכן	1700
לא ניתן להציג תוכן זה	1700
לא ניתן לנגן את הסרטון	1696
לא עכשיו	1636
לא תודה	1636
לא, תודה	1636
לגלריה	1717
לגלריה המלאה	1717
לגלריית התמונות	1717
לדף הבית	1717
לדף התרומות	1708
להאזנה לכתבה	1696
להורדה ב-app store	1702
להורדה ב-google play	1702
להורדה מ-app store	1702
להורדה מ-google play	1702
להורדת האפליקציה	1680
להזמנת כרטיסים	1694
להמשך קריאה	1638
להרשמה	1638
לחידון	1691
לחידון המלא	1691
לחנות	1694
לידיעה המלאה	1717
לכל החדשות	1717
לכל החידונים	1691
לכל הכתבות	1655
לכל הכתבות בנושא	1681
לכל הכתבות של הכתב	1717
לכל המשחקים	1691
לכל הסרטונים	1717
לכל העדכונים, הכתבות והסרטונים	1681
לכל התגובות	1652
לכל התמונות	1717
לכתבה הבאה	1717
לכתבה הבאה בסדרה	1681
לכתבה המלאה	1717
לכתבה הקודמת	1717
לכתבה הקודמת בסדרה	1681
למנויים בלבד	1641
למתכון	61
לעמוד הבית	1717
לעמוד התרומות	1708
לפרויקט המלא	1717
לפרופיל הכתב	1718
לפרטים	1656
לצפייה בתוצאות	91
לקריאה באפליקציה	1702
לראש הדף	1717
לראש העמוד	1717
לרכישה באמזון	1694
לרכישה לחצו כאן	1694
לרכישת הספר	1694
לרכישת כרטיסים	1694
לרכישת כרטיסים לחצו כאן	1694
לרכישת מינוי	1638
לרכישת מינוי לחצו כאן	1680
לתיק המלא	1717
לתמונות	1717
לתרום	1637
לתרומה	1637
לתרומה לחצו כאן	1708
""", 'מ': """
מאוחר יותר	1704
מבזקים	1653
מדיניות הפרטיות	1651
מדיניות הפרטיות ותנאי השימוש	1651
מהירות הפעלה	1696
מהירות ניגון	1696
מודעה	1648
מומלץ עבורך	1681
מומלץ עבורכם	1681
מומלצים	1653
מוקרא בקול סינתטי	1696
מיון לפי	1689
מייל	1714
מיין לפי	1689
ממומן	1648
מסך מלא	1697
מעבר למתכון	61
מעוניינים לקבל התראות	1703
מצאת טעות	1688
מצאתם טעות	1652
מצאתם טעות בכתבה	1688
משהו השתבש	1714
משחקים	1693
משך	1697
משלוח חינם	1726
מתנה לחבר	1724
""", 'נ': """
נא להזין כתובת מייל תקינה	1713
נגן וידאו	1696
נושאים	1653
נושאים קשורים	1653
ניגון אוטומטי	1697
ניהול הסכמה	1700
ניהול עוגיות	1700
ניתן לבטל בכל עת	1711
נרשמת בהצלחה	1713
""", 'ס': """
סגור	1636
סגירה	1636
סודוקו	1693
סוף הפרסומת	1694
סוף פרסומת	1694
סיכום ai	1666
סיכום אוטומטי	1721
סיכום הכתבה	1666
סכום אחר	1708
ספרו לנו מה דעתכם	1688
סקר	91
סקר היום	91
סרטון זה אינו זמין	1696
סרטון זה אינו זמין עוד	1696
סרקו את הקוד	1702
סרקו את קוד ה-qr	1702
""", 'ע': """
עדיין לא מנוי	1711
עדיין לא מנויים	1711
עוד	1655
עוד באותו נושא	1681
עוד בנושא	1653
עוד בערוץ	1653
עוד חדשות	1653
עוד כתבות	19	1653
עוד כתבות בנושא	19
עוד כתבות מעניינות	1680
עוד לא מנויים	1711
עוד סיפורים	1681
על הכותב	1718
עקבו אחר הכתב	1722
עקבו אחר הנושא	1722
עקבו אחרי הכתב	1722
עקבו אחרי הנושא	1722
עקוב אחרי הכתב	1722
""", 'פ': """
פייסבוק	1644
פנייה לכתב	1718
פנייה למערכת	1718
פרטים	1656
פרסום	1648
פרסומת	1648
פרסם	1689
פתח	1656
פתח באפליקציה	1702
פתיחה באפליקציה	1702
""", 'צ': """
צור חשבון	1638
צור קשר	1652
צרו קשר	1718
צרו קשר עם המערכת	1718
""", 'ק': """
קבל הכל	1700
קבלת התראות	1703
קרא גם	1653
קרא עוד	1655
קראו באפליקציה	1702
קראו גם	1653
קראו עוד	1655
""", 'ר': """
רוצה לקבל התראות	1703
רוצים לקבל התראות	1703
רענון העמוד	1706
רענן את הדף	1706
רעננו את הדף	1706
""", 'ש': """
שדה זה הוא חובה	1713
שדה חובה	1713
שדות חובה	1713
שחק עכשיו	1691
שחקו עכשיו	1691
שיתוף	1644
שיתוף בוואטסאפ	1724
שיתוף בווטסאפ	1644
שיתוף בטוויטר	1644
שיתוף במייל	1680
שיתוף בפייסבוק	1644
שכחת את הסיסמה	1711
שכחת סיסמה	1711
שכחתי סיסמה	1638
שלח	91	1714
שלח לחבר	1644
שלח תגובה	1688
שלחו את הכתבה במתנה	1680
שלחו במתנה	1680
שלחו לחבר	1724
שלחו לנו סרטונים	1718
שלחו לנו תמונות	1718
שלחו משוב	1688
שליחה	1714
שליחה במייל	1644
שליחת משוב	1688
שליחת תגובה	1688
שם	1714
שם מלא	1714
שם משפחה	1714
שם פרטי	1714
שמור	1725
שמור העדפות	1700
שמירה	1644
שמירת הגדרות	1700
שמירת המתכון	61
שמירת כתבה	1680
שמרו כתבה	1680
שמרו לקריאה מאוחרת	1680
שנתי	1709
שתף	1644
שתפו	1644
שתפו את הכתבה	1644
שתפו בוואטסאפ	1680
שתפו בווטסאפ	1680
שתפו בטוויטר	1724
שתפו בטלגרם	1680
שתפו בפייסבוק	1644
""", 'ת': """
תגובה	1652
תגובות	1652
תגובות נוספות	1688
תגיות	1653
תודה על ההצבעה	1688
תודה על הצבעתך	91
תודה שהצבעת	1688
תודה שהצבעתם	1688
תודה, ההודעה נשלחה	1713
תוכן למנויים	1638
תוכן ממומן	87	1648
תוכן מסחרי	1684
תוכן מקודם	1648
תוכן פרסומי	1684
תוכן שיווקי	87	1648
תוכן שיווקי בשיתוף	1684
תוצאות	91
תורגם אוטומטית	1680
תיקון טעות	1680
תמכו בנו	1637
תמכו בנו בפטריאון	1708
תמלול	1697
תנאי השימוש	1651
תנאי השימוש | מדיניות הפרטיות	1651
תנאי השימוש ומדיניות הפרטיות	1651
תנאי פרסום תגובות	1688
תפריט	1655
תקציר ai	1666
תקציר בינה מלאכותית	1666
תקציר הכתבה	1666
תרגום אוטומטי	1697
תרומה	1637
תרומה חד פעמית	1708
תרומה חד-פעמית	1708
תרומה חודשית	1708
תרמו	1637
תרמו עכשיו	1637
תשבץ	1693
תשבצים	1693
תשחץ	1693
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
اجازه دادن	1375
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1351
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1324
اخبار مرتبطة	152
اخبار پيشنهادي	1351
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
اخرين اخبار	1324
اخرين خبرها	1351
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1326
ادامه با google	1381
ادامه با گوگل	1381
ادامه خبر	1387
ادامه در مرورگر	1373
ادامه مطلب	1326
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1317
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال بازخورد	1360
ارسال به تلگرام	1343
ارسال به دوستان	1317
ارسال تعليق	162
ارسال خبر	1388
ارسال ديدگاه	1360
ارسال راي	91
ارسال رايگان	1396
ارسال سوژه	1388
ارسال نظر	1323
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1351
از راي شما متشكريم	1360
از شركت شما در نظرسنجي متشكريم	1360
از ما حمايت كنيد	1313
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
اشتباهي ديدهايد	1360
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1314
اشتراك خود را انتخاب كنيد	1381
اشتراك در تلگرام	1394
اشتراك در واتساپ	1394
اشتراك گذاري	1317
اشتراك گذاري در تلگرام	1343
اشتراكگذاري	1317
اشتراكگذاري در تلگرام	1394
اشتراكگذاري در واتساپ	1394
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
افزودن به منابع ترجيحي	1392
افضل عرض	186
افضل قيمة	186
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
اكنون بازي كنيد	1363
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
الان نه	1312
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
امكان نمايش اين محتوا وجود ندارد	1371
امكان پخش ويدئو وجود ندارد	1367
انت تتابع هذا الموضوع	197
انتخاب	1382
انتخاب اشتراك	1381
انتخاب طرح	1381
انتشار	1361
انتقل الي الوصفة	61
انتهاي پيام	1343
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
اندازه متن	1394
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
اولين نفري باشيد كه نظر ميدهد	1343
ايا اين مطلب براي شما مفيد بود	1360
ايا اين مطلب مفيد بود	1360
ايا اين مقاله مفيد بود	1360
ايا مايليد اعلان دريافت كنيد	1374
ايا ميخواهيد اعلان دريافت كنيد	1374
ايجاد حساب	1314
ايقاف مؤقت	169
ايميل	1384
ايميل خود را بررسي كنيد	1383
ايميل معتبر وارد كنيد	1383
ايميل نامعتبر	1383
ايميل نامعتبر است	1383
اين فيلد الزامي است	1383
اين فيلد ضروري است	1383
اين مطالب را هم بخوانيد	1351
اين مطلب را هم بخوانيد	1351
اين مطلب مفيد بود	1360
اين مقاله قفل است	1381
اين ويدئو در دسترس نيست	1367
اين ويدئو ديگر در دسترس نيست	1367
اين ويديو در دسترس نيست	1367
اپليكيشن را دانلود كنيد	1373
اپليكيشن را نصب كنيد	1373
اگهي	1319
اگهيها	1355
""", 'ب': """
با تشكر، پيام شما ارسال شد	1383
با حمايت	1396
با ما تماس بگيريد	1388
با همكاري	1396
با پردازش دادههايم موافقم	1383
بارگذاري دوباره صفحه	1377
بارگذاري مجدد صفحه	1377
بارگذاري محتوا	1371
بارگذاري پست	1371
باز كردن	1327
باز كردن در اپليكيشن	1373
باز كردن در برنامه	1373
بازخورد بدهيد	1360
بازرگاني	1355
بازي رايگان	1363
بازي كنيد	1363
بازيها	1365
بازگشت به بالا	1326
بازگشت به صفحه اصلي	1387
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
براي ارسال نظر وارد شويد	1360
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1324
برچسبها	1324
بزرگتر كردن متن	1394
بزرگنمايي تصوير	1387
بستن	1312
بعدا	1375
بعدا ياداوري كن	1312
بعدي	1326
بلغ عن خطا	142
بله، ميخواهم	1374
به اشتراك بگذاريد	1317
به اين مطلب گوش دهيد	1367
به اين مقاله گوش دهيد	1367
بهترين پيشنهاد	1382
بيشتر	1324	1326
بيشتر ببينيد	1351
بيشتر بخوانيد	1324
بيصدا	1368
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1324
تازهسازي صفحه	1377
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1319
تبليغات	1319
تبليغات در گوگل	1355
تبليغات متني	1355
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
تخفيف ويژه خوانندگان	1366
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	170
ترجمه ماشيني	1368
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
تلگرام	1317
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با تحريريه	1388
تماس با ما	1323
تماس با نويسنده	1388
تماشاي ويديو	1343
تمام صفحه	1368
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات حريم خصوصي	1371
تنظيمات كوكي	1322
تنظيمات كوكيها	1322
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
توقف پخش	1367
تويتر	109
توييتر	1317
تيليجرام	109
""", 'ث': """
ثبت ديدگاه	1360
ثبت راي	91
ثبت نام	1314
ثبت نظر	91	1323
ثبتنام	1314
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جاوااسكريپت غيرفعال است	1371
جدول	1365
جدول كلمات متقاطع	1365
جديدترين	1361
جديدترين اخبار	1324
جديدترينها	1361
جزئيات	1327
جستجو	1326
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1312
حامي ما شويد	1379
حامي مالي	1396
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1322
حساب كاربري	1314
حساب كاربري دارم	1381
حساب كاربري داريد	1381
حساب كاربري نداريد	1381
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
حمايت كنيد	1313
حمايت مالي	1313
حمايت مالي از ما	1379
حمايت ماهانه	1379
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1326
خبر بعدي	1343
خبر قبلي	1343
خبرهاي بيشتر	1351
خبرهاي داغ	1351
خبرهاي مرتبط	1324
خبرهاي پيشنهادي	1351
خروج	1314
خروج از تمام صفحه	1367
خريد از امازون	1366
خريد انلاين	1366
خريد اين كتاب	1366
خريد اينترنتي	1366
خريد بليت	1366
خريد بليط	1366
خريد كتاب	1366
خطايي ديدهايد	1360
خطايي رخ داد	1384
خلاصه با هوش مصنوعي	1391
خلاصه هوش مصنوعي	1391
خواندن در اپليكيشن	1373
خواندهشده با صداي مصنوعي	1367
خودتان را بيازماييد	1363
خيارات اخري	199
""", 'د': """
دانش خود را بسنجيد	1363
دانلود از اپ استور	1373
دانلود از بازار	1373
دانلود از گوگل پلي	1373
دانلود اپليكيشن	1373
دانلود صدا	1367
دانلود فايل صوتي	1367
دانلود ويدئو	1367
دانلود پادكست	1367
در حال بارگذاري	1367
در حال بارگذاري ويدئو	1367
در حال بارگذاري ويديو	1367
در نظرسنجي شركت كنيد	1360
در همين رابطه	1351
در همين زمينه	1351
در پاتريون حمايت كنيد	1379
درباره نويسنده	1388
دريافت از اپ استور	1373
دريافت از بازار	1373
دريافت از كافه بازار	1373
دريافت از مايكت	1373
دريافت از گوگل پلي	1373
دريافت اعلانها	1374
دستهبندي	1324
دعوت به همكاري	1343
دنبال كردن	1392
دنبال كردن اين موضوع	1392
دنبال كردن موضوع	1392
دنبال كردن نويسنده	1392
ديدگاه	1323
ديدگاه خود را بنويسيد	1360
ديدگاهتان را بنويسيد	1343
ديدگاهها	1323
""", 'ذ': """
ذات صلة	119
ذخيره	1317
ذخيره تنظيمات	1371
ذخيره خبر	1343
ذخيره دستور پخت	61
ذخيره مطلب	1343
ذخيره مطلب براي بعد	1343
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91	1361
راي شما ثبت شد	91	1360
راي شما ثبت شده است	1360
رايگان و بدون هرزنامه	1383
ربما لاحقا	98
رد	118
رد همه	1371
رزرو بليت	1366
رفتن به بالا	1387
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1379
رفض الكل	173
رمز عبور خود را فراموش كردهايد	1381
رمز عبور را فراموش كردهايد	1314
رپورتاژ	1319
رپورتاژ اگهي	1319
""", 'ز': """
زمان باقيمانده	1367
زمان فعلي	1368
زيرنويس	1368
""", 'س': """
سؤال اليوم	91
سالانه	1380
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سرعت پخش	1367
سنويا	183
سودوكو	167	1365
سوژه بفرستيد	1388
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1322
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
شايد بعدا	1312
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط ارسال نظر	1360
شرايط استفاده	1322
شرايط استفاده و حريم خصوصي	1322
شرايط را ميپذيرم	1383
شركاؤنا	173
شركاي ما	1371
شركت در ازمون	1363
شركت در نظرسنجي	1360
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شروع ازمون	1363
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شما اين موضوع را دنبال ميكنيد	1392
شما قبلا راي دادهايد	1360
شنيدن اين مطلب	1367
شنيدن مقاله	1367
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1326
صفحه كمك مالي	1379
صندوق ورودي خود را بررسي كنيد	1383
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
عضويت	1314
عطلت مانع الاعلانات	180
عكس	1324
عكسهاي بيشتر	1387
عكسهايتان را براي ما بفرستيد	1388
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
غيرفعال كردم	1378
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فراموشي رمز عبور	1381
فروشگاه	1396
فعال كردن	1375
فعال كردن اعلانها	1374
فعالسازي اعلانها	1374
فعل الاشعارات	177
فعلا نه	1375
فقط براي مشتركان	1314
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1317
فيلد الزامي	1383
فيلدهاي الزامي	1383
""", 'ق': """
قبلي	1326
قبول الجميع	173
قبول الكل	173
قبول همه	1371
قبول و ادامه	1371
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قديميترين	1361
قديميترينها	1361
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قوانين ارسال نظر	1360
قوانين و مقررات را ميپذيرم	1383
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
كد qr را اسكن كنيد	1373
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
كليدواژهها	1324
كمك كنيد	1313
كمك مالي	1313
كمك ماهانه	1379
كمك يكباره	1379
كن اول المعلقين	151
كن داعما	99
كوكيها	1322
كوچكتر كردن متن	1394
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كيفيت	1368
كپي	1395
كپي شد	1343
كپي كردن لينك	1343
كپي لينك	1317
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
لطفا ان را غيرفعال كنيد	1378
لطفا يك ايميل معتبر وارد كنيد	1383
لغو در هر زمان	1381
لغو دنبال كردن	1392
لغو رضايت	1371
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1317
لينك كوتاه خبر	1343
لينك كپي شد	1343
""", 'م': """
مادة اعلانية	113
ماهانه	1380
مبلغ اخر	182
مبلغ دلخواه	1379
مبلغ ديگر	1379
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متن كامل خبر	1387
متن كامل مقاله را بخوانيد	1387
متن پيادهشده	1368
متوجه شدم	1327
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محبوبترين	1382
محبوبترينها	1361
محتواي تبليغاتي	1319
محتواي حمايتشده	1343
محتواي پولي	1366
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مخصوص مشتركان	1381
مدت	1368
مدت زمان	1368
مديريت رضايت	1371
مديريت كوكيها	1371
مرا به خاطر بسپار	1381
مرة واحدة	183
مرتبسازي	1361
مرتبسازي بر اساس	1361
مزايا المشتركين	168
مزاياي مشتركان	1366
مساحة اعلانية	156
مستخدم جديد	100
مسدودكننده را غيرفعال كردم	1377
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1326
مشاهده عكسها	1387
مشاهده قيمت	1366
مشاهده محتوا	1371
مشاهده نتايج	91	1361
مشاهده همه	1326
مشاهده پاسخها	1360
مشاهده پرونده	1387
مشاهده گالري	1387
مشترك شويد	1314
مشكلي پيش امد	1384
مطالب بيشتر	1351
مطالب ديگر اين نويسنده	1387
مطالب مرتبط	1324
مطالب پيشنهادي	1351
مطلب بعدي	1387
مطلب قبلي	1387
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1324
مقاله بعدي	1387
مقاله قبلي	1387
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1326
مهمترين اخبار	1324
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميخواهيد اعلان دريافت كنيد	1374
""", 'ن': """
نام	1384
نام خانوادگي	1384
نام و نام خانوادگي	1384
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه صوتي مقاله	1367
نسخه چاپي	1343
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نصب اپليكيشن	1373
نظر	1323
نظر بدهيد	1343
نظر خود را با ما در ميان بگذاريد	1343
نظر خود را بنويسيد	1323
نظر خود را بگوييد	1360
نظر سنجي	91
نظر شما	1323
نظر شما درباره اين خبر چيست	1343
نظرات	1323
نظرتان را بگوييد	1360
نظرسنجي	91	1343
نظري ندارم	1361
نعم، اريد	177
نمايش اين محتوا ممكن نيست	1371
نمايش بيشتر	1326
نمايش زيرنويس	1367
نمايش كمتر	1327
نمايش متن اصلي	1327
نمايش محتوا	1371
نمايش نتايج	91
نمايش نظرات	1360
نمايش نظرات بيشتر	1360
نمايش نقشه	1327
نمايش همه	1327
نمايش پاسخها	1360
نمايش پست	1371
نميدانم	1361
ننصح بقراءة	119
نه ممنون	1312
نهاية الاعلان	168
""", 'ه': """
هديه دادن مقاله	1394
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
هر زمان ميتوانيد لغو اشتراك كنيد	1383
هر كمكي مهم است	1379
هر ماه	1380
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
همرساني	1317
همه اخبار	1387
همه بازيها	1363
همه خبرها	1387
همه عكسها	1387
همه مطالب	1387
همه مطالب نويسنده	1387
همه ويدئوها	1387
هميشه اجازه داده شود	1371
هميشه نمايش بده	1371
همچنين ببينيد	1351
همچنين بخوانيد	1324
هنوز ثبتنام نكردهايد	1381
هنوز مشترك نيستيد	1381
""", 'و': """
واتساب	109
واتساپ	1317
ورود	1314
ورود / ثبت نام	1314
ورود با اپل	1381
ورود با فيسبوك	1381
ورود با گوگل	1381
وسوم	119
ويدئو در دسترس نيست	1367
ويديو	1324
ويديو در دسترس نيست	1367
ويژه خوانندگان	1366
ويژه مشتركان	1314
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يك بار	1380
يكبار	1380
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1323
پايان اگهي	1366
پايان تبليغ	1366
پخش خودكار	1368
پخش ويدئو	1367
پخش ويدئو ممكن نيست	1367
پخش ويديو	1367
پذيرش همه	1371
پذيرش و ادامه	1371
پربازديدترين	1324
پربازديدترينها	1324
پربازديدها	1324
پربازديدهاي امروز	1351
پربازديدهاي هفته	1351
پربحثترينها	1324
پربينندهترين	1351
پربينندهترين خبرها	1351
پربينندهترينها	1351
پرداخت سالانه	1381
پرداخت ماهانه	1381
پسنديدم	1361
پنهان كردن پاسخها	1360
پيام بازرگاني	1355
پيام شما ارسال شد	1383
پيام شما با موفقيت ارسال شد	1383
پيشنهاد خواندني	1351
پيشنهاد سردبير	1324
پيشنهاد ما	1324
""", 'چ': """
چاپ	1317
چاپ دستور پخت	61
چگونه غيرفعال كنم	1378
چگونه مسدودكننده را غيرفعال كنم	1377
""", 'گ': """
گالري تصاوير	1387
گالري عكس	1387
گزارش تخلف	1360
گزارش خطا	1323
گزارش خطا در اين خبر	1343
گزينههاي بيشتر	1394
""", 'अ': """
अकाउंट नहीं है	1799
अक्षर का आकार	65
अक्षर छोटे करें	1811
अक्षर बडे करें	1811
अगला	1747
अगला लेख	1805
अगली खबर	1745
अगली स्टोरी	1805
अनफॉलो करें	1809
अनम्यूट	1785
अनिवार्य	1802
अनुमति दें	1793
अन्य खबरें	19	1745
अन्य राशि	1797
अन्य विकल्प	1811
अपना इनबॉक्स देखें	1801
अपना ईमेल दर्ज करें	1801
अपना ईमेल देखें	1801
अपना ज्ञान परखें	1781
अपना प्लान चुनें	1799
अपनी तस्वीरें हमें भेजें	1806
अपनी प्रतिक्रिया दें	1778
अपनी राय दें	1744
अपनी राय बताएं	1778
अभी खरीदें	1784
अभी खेलें	1781
अभी डाउनलोड करें	1791
अभी तक सब्सक्राइबर नहीं हैं	1799
अभी दान करें	1734
अभी नहीं	1733
अमान्य ईमेल	1801
अमेजन पर खरीदें	1784
अवधि	1786
""", 'आ': """
आगे पढें	1747
आज का सवाल	91
आज की अन्य खबरें	1771
आप इस विषय को फॉलो कर रहे हैं	1809
आप कभी भी अनसब्सक्राइब कर सकते हैं	1801
आप पहले ही वोट कर चुके हैं	1778
आपका वोट दर्ज हो गया	1778
आपका वोट दर्ज हो गया है	1778
आपका संदेश भेज दिया गया है	1801
आपके लिए	1745
आपको यह भी पसंद आ सकता है	1771
आपको ये भी पसंद आ सकता है	1771
आवश्यक फील्ड	1801
""", 'इ': """
इस विषय को फॉलो करें	1809
इसे भी देखें	1771
इसे भी पढें	1745
""", 'ई': """
ई-पेपर	1735
ईमेल	1802
ईमेल से शेयर करें	1811
""", 'ऊ': """
ऊपर जाएं	1747
""", 'ए': """
एआई आवाज में सुनें	1785
एआई द्वारा तैयार	1759
एआई समरी	1759
एआई सारांश	1759
एआई से तैयार सारांश	1759
एक बार	1798
एक बार का दान	1797
एप डाउनलोड करें	1791
""", 'ऐ': """
ऐप इंस्टॉल करें	1791
ऐप खोलें	1791
ऐप डाउनलोड करें	1791
ऐप में खोलें	1791
ऐप में पढें	1791
ऐप स्टोर से डाउनलोड करें	1791
""", 'ऑ': """
ऑटोप्ले	1786
ऑडियो डाउनलोड करें	1785
ऑफर देखें	1784
""", 'औ': """
और खबरें	1745
और टिप्पणियां देखें	1778
और देखें	1747
और पढें	1745	1747
और भी पढें	1771
""", 'क': """
कभी भी रद्द करें	1799
कम दिखाएं	1748
कमेंट	1744
कमेंट करें	1744
कमेंट लिखें	1778
कमेंट्स	1744
कह नहीं सकते	1779
किताब खरीदें	1784
कीमत देखें	1784
कुकी नीति	1743
कुकी सेटिंग्स	1789
कुकीज प्रबंधित करें	1789
कुछ गलत हो गया	1802
के सहयोग से	1813
केवल सदस्यों के लिए	1735
केवल सब्सक्राइबर के लिए	1799
कैसे बंद करें	1796
कॉपी	1812
कॉपी करें	1812
कॉपी लिंक	1738
क्या आप नोटिफिकेशन चाहते हैं	1792
क्या आप नोटिफिकेशन पाना चाहते हैं	1792
क्या आप सूचनाएं पाना चाहते हैं	1792
क्या यह उपयोगी था	1778
क्या यह खबर उपयोगी थी	1778
क्या यह पेज उपयोगी था	1778
क्या यह लेख उपयोगी था	1778
क्यूआर कोड स्कैन करें	1791
क्रमबद्ध करें	1779
क्विज खेलें	1781
""", 'ख': """
खबर सुनें	1785
खाता नहीं है	1799
खाता बनाएं	1735
खोजें	1747
खोलें	1748
""", 'ग': """
गलती की सूचना दें	1778
गलती बताएं	1748
गलती मिली	1778
गूगल प्ले से डाउनलोड करें	1791
गूगल से जारी रखें	1799
गूगल से लॉगिन करें	1799
गेम्स	1783
गैलरी देखें	1805
गोपनीयता नीति	1743
गोपनीयता सेटिंग्स	1789
""", 'च': """
चर्चा में क्यों है	1771
चुनें	1800
""", 'ज': """
जरूर पढें	1771
जवाब छिपाएं	1778
जवाब दें	1744
जवाब देखें	1778
जवाब भेजें	1778
जावास्क्रिप्ट बंद है	1789
ज्यादा दिखाएं	1805
ज्यादा पढी गई	1771
""", 'ट': """
टिकट खरीदें	1784
टिकट बुक करें	1784
टिप्पणियां	1744
टिप्पणी	1744
टिप्पणी करें	1744
टिप्पणी के नियम	1778
टिप्पणी के लिए लॉगिन करें	1778
टिप्पणी भेजें	1778
टिप्पणी लिखें	1778
टेक्स्ट साइज	65
टैग्स	1745
टॉप न्यूज	1745
टॉप स्टोरीज	1771
ट्रांसक्रिप्ट	1786
ट्रेंडिंग	1745
ट्विटर	1738
ट्विटर पर शेयर करें	1811
""", 'ठ': """
ठीक है	1748
""", 'त': """
तस्वीर बडी करें	1805
तस्वीरें देखें	1805
ताजा खबरें	1745
ताजा समाचार	1745
""", 'द': """
दान करें	1734
दान पेज पर जाएं	1797
देश की और खबरें	1771
दोस्तों को भेजें	1759
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1801
""", 'न': """
नक्शा देखें	1748
नतीजे देखें	91
नवीनतम	1779
नहीं धन्यवाद	1733
नहीं, धन्यवाद	1733
नाम	1802
नियम और शर्तें	1743
नियम और शर्तें | गोपनीयता नीति	1743
नोटिफिकेशन ऑन करें	1792
नोटिफिकेशन चालू करें	1792
""", 'प': """
पता नहीं	1779
परिणाम देखें	91	1779
पसंदीदा स्रोत के रूप में जोडें	1809
पहले से खाता है	1799
पहले से सब्सक्राइबर हैं	1799
पाठकों के लिए विशेष ऑफर	1784
पार्टनर कंटेंट	1774
पासवर्ड भूल गए	1799
पिछला	1747
पिछला लेख	1805
पिछली खबर	1745
पूरा नाम	1802
पूरा लेख पढें	1805
पूरी खबर पढें	1747
पेज दोबारा लोड करें	1795
पेज रिफ्रेश करें	1795
पेज रीफ्रेश करें	1795
पेड कंटेंट	1784
पोल	91
पोल में हिस्सा लें	1778
पोस्ट लोड करें	1789
प्रचार	1741
प्रतिक्रिया दें	1744
प्रतिलिपि	1786
प्राइवेसी सेटिंग्स	1789
प्रायोजक	1813
प्रायोजित	1741
प्रायोजित सामग्री	1774
प्रिंट	1812
प्रिंट करें	1738
प्रीमियम	1735
प्लान चुनें	1799
प्ले स्टोर से डाउनलोड करें	1791
प्लेबैक गति	1785
प्लेबैक स्पीड	1785
प्लेयर लोड हो रहा है	1785
""", 'फ': """
फीडबैक दें	1778
फीडबैक भेजें	1778
फुल स्क्रीन	1786
फुल स्क्रीन से बाहर निकलें	1785
फेसबुक	1738
फेसबुक पर शेयर करें	1738
फेसबुक से जारी रखें	1799
फेसबुक से लॉगिन करें	1799
फॉन्ट आकार	1811
फॉन्ट साइज	65
फॉलो कर रहे हैं	1809
फॉलो करें	1809
फोटो	1745
फोटो गैलरी	1771
फोटो गैलरी देखें	1805
फ्लिपकार्ट पर खरीदें	1784
""", 'ब': """
बंद करें	1733
बडी खबरें	1745
बाद में	1733
बाद में याद दिलाएं	1733
ब्राउजर में जारी रखें	1791
""", 'भ': """
भेजें	1802
""", 'म': """
मशीनी अनुवाद	1786
मान्य ईमेल दर्ज करें	1801
मासिक	1798
मासिक दान	1797
मासिक भुगतान	1799
मासिक सहयोग	1797
मुख्य समाचार	1745
मुझे याद रखें	1799
मुफ्त डिलीवरी	1813
मुफ्त में खेलें	1781
मुफ्त, कोई स्पैम नहीं	1801
मूल देखें	1748
मेन्यू	1747
मेरा खाता	1735
मेरा खाता है	1799
मैं नियम और शर्तों से सहमत हूं	1801
मैंने ऐड ब्लॉकर बंद कर दिया	1795
मैंने बंद कर दिया	1796
म्यूट	1786
""", 'य': """
यह खबर सुनें	1785
यह फील्ड अनिवार्य है	1801
यह फील्ड आवश्यक है	1801
यह भी देखें	1771
यह भी पढें	1745
यह लेख लॉक है	1799
यह लेख सुनें	1785
यह वीडियो अब उपलब्ध नहीं है	1785
यह वीडियो उपलब्ध नहीं है	1785
यह सामग्री नहीं दिखाई जा सकती	1789
ये खबरें भी पढें	1771
ये भी जानें	1771
ये भी देखें	1771
ये भी पढें	1745
""", 'र': """
रजिस्टर करें	1735
रिपोर्ट करें	1779
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1779
लाइक करें	1779
लिंक कॉपी करें	1738	1759
लिंक कॉपी हो गया	1811
लेख उपहार में दें	1811
लेख सुनें	1785
लेखक के अन्य लेख	1805
लेखक के और लेख	1805
लेखक के बारे में	1806
लेखक को फॉलो करें	1809
लेखक परिचय	1806
लॉग इन	1735
लॉग इन करें	1735
लॉगआउट	1735
लॉगिन	1735
लोकप्रिय	1745
लोड हो रहा है	1785
""", 'व': """
वर्ग पहेली	1783
वर्तमान समय	1786
विज्ञापन	1741
विज्ञापन के बाद जारी	1774
विज्ञापन समाप्त	1784
विज्ञापन हटाएं	1759
विवरण	1748
विषय	1745
विषय को फॉलो करें	1809
वीडियो	1745
वीडियो उपलब्ध नहीं है	1785
वीडियो चलाएं	1785
वीडियो नहीं चलाया जा सकता	1785
वीडियो लोड हो रहा है	1785
वोट करने के लिए धन्यवाद	1778
वोट करें	91	1779
वोट दें	91
वोट देने के लिए धन्यवाद	1778
व्हाट्सएप	1738
व्हाट्सएप पर शेयर करें	1811
व्हाट्सऐप पर शेयर करें	1811
""", 'श': """
शायद बाद में	1733
शिकायत करें	1779
शेयर	1738
शेयर करें	1738
शेष समय	1785
""", 'स': """
संपर्क करें	1744
संपादक को लिखें	1806
संबंधित खबरें	1745
संबंधित लेख	1745
संबंधित वीडियो	1771
संबंधित समाचार	1745
सदस्य बनें	1734
सबटाइटल	1786
सबटाइटल दिखाएं	1785
सबमिट करें	1802
सबसे अच्छा ऑफर	1800
सबसे ज्यादा पढी गई	1745
सबसे ज्यादा पढी गई खबरें	1771
सबसे ज्यादा पढी गईं	1771
सबसे नए	1779
सबसे पुराने	1779
सबसे लोकप्रिय	1800
सब्सक्राइब	1735
सब्सक्राइब करें	1735
सभी अस्वीकार करें	1789
सभी कमेंट देखें	1778
सभी खबरें	1805
सभी खबरें देखें	1805
सभी गेम	1781
सभी गेम्स	1781
सभी टिप्पणियां देखें	1778
सभी तस्वीरें देखें	1805
सभी दिखाएं	1748
सभी देखें	1747
सभी फोटो देखें	1805
सभी वीडियो	1805
सभी वीडियो देखें	1805
सभी स्वीकार करें	1789
समझ गया	1748
समर्थन करें	1734
सर्वे	91
सर्वे में हिस्सा लें	1778
सहमति प्रबंधित करें	1789
सहमति वापस लें	1789
सहयोग करें	1734
सही ईमेल दर्ज करें	1801
साइन अप	1735
साइन इन	1735
साझा करें	1738
सामग्री दिखाएं	1789
सामग्री देखें	1789
सामग्री लोड करें	1789
सालाना	1798
सालाना भुगतान	1799
सिर्फ सब्सक्राइबर के लिए	1799
सीधे रेसिपी पर जाएं	61
सुडोकू	1783
सुधार नीति	1806
सूचनाएं चालू करें	1792
सेव करें	1738
स्पॉन्सर्ड	1741
स्पॉन्सर्ड कंटेंट	1774
स्वचालित अनुवाद	1786
स्वीकार करें और जारी रखें	1789
""", 'ह': """
हमसे संपर्क करें	1806
हमारा समर्थन करें	1734
हमारी मदद करें	1797
हमें लिखें	1806
हमें सपोर्ट करें	1797
हमें सहयोग दें	1797
हमेशा अनुमति दें	1789
हर महीने	1798
हर योगदान महत्वपूर्ण है	1797
हर योगदान मायने रखता है	1797
हां, चाहिए	1792
होम	1747
होम पेज पर जाएं	1805
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
সেরা অফার	318
সৌজন্যে	330
স্পনসর	330
স্বযংক্রিয অনুবাদ	307
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	328
""", 'ก': """
กฎการแสดงความคิดเห็น	3327
กติกาการแสดงความคิดเห็น	3327
กรุณากรอกข้อมูลให้ครบถ้วน	3344
กรุณากรอกอีเมล	3344
กรุณากรอกอีเมลให้ถูกต้อง	3344
กรุณาตรวจสอบอีเมล	3344
กลับขึ้นด้านบน	3347
กลับด้านบน	3347
กลับหน้าแรก	3347
การตั้งค่าความเป็นส่วนตัว	3333
การตั้งค่าคุกกี้	3333
กำลังติดตาม	3350
กำลังโหลด	3331
กำลังโหลดวิดีโอ	3331
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3347
ขอบคุณที่ร่วมโหวต	3327
ขอบคุณสำหรับการโหวต	3327
ข่าวก่อนหน้า	3347
ข่าวถัดไป	3347
ข่าวทั้งหมด	3347
ข่าวที่คุณอาจสนใจ	3320
ข่าวที่น่าสนใจ	3320
ข่าวที่เกี่ยวข้อง	3297
ข่าวนี้มีประโยชน์หรือไม่	3327
ข่าวยอดนิยม	3297
ข่าวล่าสุด	3297
ข่าวอื่นที่น่าสนใจ	3320
ข่าวอื่นๆ	19	3320
ข่าวอื่นๆ ที่น่าสนใจ	3311
ข่าวเกี่ยวข้อง	3320
ข่าวแนะนำ	3297
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3341
คลิกชมวิดีโอ	3311
คลิกเพื่อขยายภาพ	3347
คลิปแนะนำ	3320
ความคิดเห็น	3300
ความยาว	3332
ความเร็วในการเล่น	3331
คัดลอก	3352
คัดลอกลิงก์	3300
คัดลอกลิงก์แล้ว	3311
คัดลอกลิงค์	3311
คัดลอกลิงค์แล้ว	3311
คำบรรยาย	3332
คุณต้องการรับการแจ้งเตือนหรือไม่	3336
คุณอาจสนใจ	3320
คุณโหวตแล้ว	3327
คุ้มที่สุด	3343
""", 'จ': """
จดจำฉัน	3342
จดจำฉันไว้	3342
จบโฆษณา	3330
จองตั๋ว	3330
จองบัตร	3330
จัดการความยินยอม	3333
จัดการคุกกี้	3333
จัดส่งฟรี	3353
จำนวนอื่น	3340
จำเป็นต้องกรอก	3344
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3344
ฉันยอมรับเงื่อนไขการใช้งาน	3344
""", 'ช': """
ชมคลิป	3311
ชมคลิปวิดีโอ	3311
ชมวิดีโอ	3311
ชมวิดีโอด้านบน	3311
ชมวิดีโอเต็มได้ที่นี่	3311
ชำระรายปี	3342
ชำระรายเดือน	3342
ชื่อ	3345
ชื่อ-นามสกุล	3345
ช่องนี้จำเป็นต้องกรอก	3344
""", 'ซ': """
ซื้อที่ lazada	3330
ซื้อที่ shopee	3330
ซื้อบัตร	3330
ซื้อบัตรที่นี่	3330
ซื้อหนังสือ	3330
ซื้อหนังสือเล่มนี้	3330
ซื้อเลย	3330
""", 'ด': """
ดาวน์โหลดบน app store	3335
ดาวน์โหลดบน google play	3335
ดาวน์โหลดเสียง	3331
ดาวน์โหลดแอป	3335
ดาวน์โหลดแอปพลิเคชัน	3335
ดาวน์โหลดได้ที่ app store	3335
ดาวน์โหลดได้ที่ google play	3335
ดูการตอบกลับ	3327
ดูข่าวทั้งหมด	3347
ดูคลิป	3311
ดูความคิดเห็นทั้งหมด	3327
ดูความคิดเห็นเพิ่มเติม	3327
ดูทั้งหมด	3298
ดูผลลัพธ์	91
ดูผลโหวต	91	3328
ดูภาพทั้งหมด	3347
ดูภาพเพิ่มเติม	3347
ดูราคา	3330
ดูรูปทั้งหมด	3347
ดูวิดีโอ	3311
ดูเพิ่มเติม	3300
ดูแกลเลอรี	3347
ดูแกลเลอรี่	3347
""", 'ต': """
ตกลง	3337
ตอบกลับ	3328
ตัวเลือกเพิ่มเติม	3351
ตั้งค่าความเป็นส่วนตัว	3333
ตั้งค่าคุกกี้	3333
ติดตามผู้เขียน	3350
ติดตามหัวข้อ	3350
ติดตามหัวข้อนี้	3350
ติดต่อกองบรรณาธิการ	3348
ติดต่อเรา	3311
ติดต่อโฆษณา	3348
ต้องการรับการแจ้งเตือนหรือไม่	3336
""", 'ถ': """
ถอดเสียง	3332
ถอนความยินยอม	3333
ถูกใจ	3328
""", 'ท': """
ทดสอบความรู้ของคุณ	3329
ทำแบบทดสอบ	3329
ทุกการสนับสนุนมีความหมาย	3340
ทุกเดือน	3341
""", 'บ': """
บทความก่อนหน้า	3347
บทความถัดไป	3347
บทความทั้งหมดของผู้เขียน	3347
บทความที่น่าสนใจ	3320
บทความที่เกี่ยวข้อง	3297
บทความนี้ถูกล็อก	3342
บทความนี้มีประโยชน์หรือไม่	3327
บทความล่าสุด	3297
บทความอื่นของผู้เขียน	3347
บทความอื่นๆ ของผู้เขียน	3347
บทความแนะนำ	3320
บริจาค	3294
บริจาคครั้งเดียว	3340
บริจาคตอนนี้	3340
บริจาครายเดือน	3340
บริจาคเลย	3294
บันทึก	3311
บันทึกการตั้งค่า	3333
บันทึกคะแนนของคุณแล้ว	3327
บันทึกคะแนนโหวตแล้ว	3327
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3311
""", 'ป': """
ปฏิเสธทั้งหมด	3333
ปิดการแสดงความคิดเห็น	3327
ปิดเสียง	3332
""", 'ผ': """
ผู้สนับสนุน	3353
""", 'พ': """
พิมพ์	3300
พิมพ์บทความ	3311
พิมพ์สูตร	61
พิมพ์หน้านี้	3311
""", 'ฟ': """
ฟรี ไม่มีสแปม	3344
ฟังข่าว	3331
ฟังข่าวนี้	3331
ฟังบทความ	3331
ฟังบทความนี้	3331
ฟังรายการย้อนหลัง	3311
""", 'ภ': """
ภายหลัง	3337
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3311
มีบัญชีอยู่แล้ว	3342
มีบัญชีแล้ว	3342
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3344
ยกเลิกได้ทุกเมื่อ	3342
ยอดนิยม	3320
ยอดนิยมในตอนนี้	3320
ยอมรับทั้งหมด	3333
ยอมรับและดำเนินการต่อ	3333
ยังไม่มีบัญชี	3342
ยังไม่เป็นสมาชิก	3342
""", 'ร': """
ระบุจำนวนเงิน	3340
รับการแจ้งเตือน	3336
รับการแจ้งเตือนข่าวด่วน	3311
รายงาน	3328
รายปี	3341
รายเดือน	3341
รีเฟรชหน้า	3339
รีเฟรชหน้านี้	3339
รูปแบบอีเมลไม่ถูกต้อง	3344
ร่วมงานกับเรา	3311
ร่วมตอบแบบสอบถาม	3311
ร่วมตอบแบบสำรวจ	3327
ร่วมบริจาค	3294
ร่วมสนับสนุน	3340
ร่วมแสดงความคิดเห็น	3311
ร่วมโหวต	3327
ร้านค้า	3353
""", 'ล': """
ลงทะเบียน	3294
ลงทะเบียนเรียบร้อยแล้ว	3344
ลดขนาดตัวอักษร	3351
ลืมรหัสผ่าน	3294
ลืมรหัสผ่านหรือไม่	3342
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3331
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3331
วิดีโอไม่พร้อมใช้งาน	3331
วิธีปิดโปรแกรมบล็อกโฆษณา	3339
""", 'ส': """
สนับสนุนรายเดือน	3340
สนับสนุนเรา	3294
สนับสนุนโดย	3353
สปอนเซอร์	3300
สมัครงานกับเรา	3311
สมัครสมาชิก	3294
สมัครเรียบร้อยแล้ว	3344
สรุปด้วย ai	3349
สรุปโดย ai	3349
สั่งซื้อหนังสือ	3330
สั่งซื้อเลย	3330
สำหรับสมาชิกเท่านั้น	3342
สิทธิพิเศษสำหรับผู้อ่าน	3330
สิทธิพิเศษสำหรับสมาชิก	3330
สแกน qr code	3335
สแกนคิวอาร์โค้ด	3335
ส่ง	3345
ส่งข่าว	3348
ส่งข้อความเรียบร้อยแล้ว	3344
ส่งความคิดเห็น	3327
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3311
""", 'ห': """
หน้าแรก	3347
""", 'อ': """
อนุญาต	3337
อนุญาตเสมอ	3333
ออกจากโหมดเต็มจอ	3331
อีเมล	3345
อีเมลไม่ถูกต้อง	3344
อ่านข่าวที่เกี่ยวข้อง	3320
อ่านข่าวผ่านแอป	3311
อ่านข่าวอื่นๆ	3320
อ่านฉบับเต็ม	3347
อ่านต่อ	3300
อ่านต่อหลังโฆษณา	3330
อ่านต่อเรื่องนี้	3320
อ่านต่อในเบราว์เซอร์	3335
อ่านบทความฉบับเต็ม	3347
อ่านบนแอป	3335
อ่านเพิ่มเติม	3297
อ่านเรื่องที่เกี่ยวข้อง	3320
อ่านโดย ai	3331
อ่านในแอป	3335
""", 'เ': """
เกมทั้งหมด	3329
เกิดข้อผิดพลาด	3345
เกิดข้อผิดพลาด กรุณาลองใหม่	3344
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3344
เกี่ยวกับผู้เขียน	3348
เก่าที่สุด	3328
เขียนความคิดเห็น	3327
เขียนโดย ai	3349
เข้าสู่ระบบ	3294
เข้าสู่ระบบด้วย apple	3342
เข้าสู่ระบบด้วย facebook	3342
เข้าสู่ระบบด้วย google	3342
เข้าสู่ระบบด้วย line	3342
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3327
เฉพาะสมาชิกเท่านั้น	3342
เต็มจอ	3332
เนื้อหาต่อจากโฆษณา	3330
เนื้อหาที่เกี่ยวข้อง	3320
เนื้อหาสนับสนุน	3330
เนื้อหาโฆษณา	3330
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3331
เบราว์เซอร์ของคุณไม่รองรับเสียง	3331
เปิดการแจ้งเตือน	3336
เปิดรับการแจ้งเตือน	3336
เปิดเสียง	3331
เปิดแอป	3335
เปิดในแอป	3335
เป็นคนแรกที่แสดงความคิดเห็น	3311
เพิ่มขนาดตัวอักษร	3351
เริ่มทำแบบทดสอบ	3329
เรียงตาม	3328
เรื่องที่คุณอาจสนใจ	19	3320
เรื่องที่น่าสนใจ	3320
เรื่องที่เกี่ยวข้อง	3297
เรื่องล่าสุด	3320
เรื่องอื่นที่น่าสนใจ	3297
เรื่องแนะนำ	3320
เลิกติดตาม	3350
เลือก	3343
เลือกแพ็กเกจ	3342
เลือกแพ็คเกจ	3342
เล่นวิดีโอ	3331
เล่นอัตโนมัติ	3332
เล่นเกม	3329
เล่นเลย	3329
เวลาที่เหลือ	3331
เสียงอ่านโดย ai	3331
""", 'แ': """
แจ้งข่าว	3348
แจ้งข้อผิดพลาด	3327
แจ้งคำผิด	3327
แจ้งลบความคิดเห็น	3327
แจ้งเบาะแส	3348
แชร์	3300
แชร์ข่าวนี้	3311
แชร์บทความ	3311
แชร์บทความนี้	3351
แชร์บน facebook	3351
แชร์ผ่าน line	3351
แชร์หน้านี้	3311
แชร์ไปที่ line	3311
แชร์ไปยัง facebook	3351
แชร์ไปยัง line	3351
แท็ก	3320
แท็กที่เกี่ยวข้อง	3320
แบบสำรวจ	91
แปลอัตโนมัติ	3311
แปลโดย ai	3349
แปลโดยอัตโนมัติ	3349
แสดงความคิดเห็น	3300
แสดงคำบรรยาย	3331
แสดงน้อยลง	3298
แสดงเนื้อหา	3333
แสดงเพิ่มเติม	3347
แสดงโพสต์	3333
""", 'โ': """
โฆษณา	3300
โหลดหน้านี้ใหม่	3339
โหลดหน้าใหม่	3339
โหลดเนื้อหา	3333
โหลดเพิ่มเติม	3347
โหลดแอป	3335
โหลดแอปฟรี	3311
โหลดโพสต์	3333
โหวต	91	3328
""", 'ใ': """
ใหม่ล่าสุด	3328
ให้คะแนนบทความนี้	3327
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3340
ไม่มีความเห็น	3328
ไม่สามารถเล่นวิดีโอนี้ได้	3331
ไม่สามารถเล่นวิดีโอได้	3331
ไม่สามารถแสดงเนื้อหานี้ได้	3333
ไม่แน่ใจ	3328
ไม่ใช่ตอนนี้	3337
""", 'ẩ': """
ẩn	3585
ẩn trả lời	3614
""", 'ủ': """
ủng hộ	3566
ủng hộ chúng tôi	3566
ủng hộ chúng tôi trên patreon	3633
ủng hộ hàng tháng	3633
ủng hộ một lần	3633
""", 'あ': """
あとで	2129
あとで読む	2142
あなたにおすすめ	2154
あなたにおすすめの記事	2154
あなたへのおすすめ	2154
あわせて読みたい	2154
あわせて読む	2181
""", 'い': """
いいえ、結構です	2129
いいね	2142
いいね!してニュースをチェック	2143
いいね!で応援する	2171
いいね順	2189
いつでも解約ok	2207
いつでも解約できます	2207
いつでも解約可能	2207
いつでも配信停止できます	2210
いま読まれています	2181
いま読まれている記事	2181
""", 'お': """
おすすめ	2154
おすすめの記事	2154
おすすめプラン	2207
おすすめ情報pr	2146
おすすめ記事	2154
おすすめ関連記事	2181
おすすめ順	2189
お住まいの地域ではご覧いただけません	2194
お住まいの地域では再生できません	2194
お名前	2211
お問い合わせ	2148
お問い合わせありがとうございました	2210
お問い合わせありがとうございます	2210
お役に立ちましたか	2188
お気に入り	2142
お気に入りに追加	2142
お申し込み	2132
お酒は#歳になってから	2192
""", 'こ': """
こちらの記事もおすすめ	2181
こちらの記事も読まれています	19	2181
こちらもおすすめ	2154
こちらも読む	2181
このコンテンツは表示できません	2197
このコンテンツを表示できません	2197
このテーマをフォロー	2220
このテーマをフォローする	2220
このページは役に立ちましたか	2188
この動画の配信は終了しました	2194
この動画はお住まいの地域では再生できません	2194
この動画はご覧いただけません	2194
この動画は公開を終了しました	2194
この動画は再生できません	2194
この動画は現在ご覧いただけません	2194
この本を購入する	2192
この著者の記事	2154
この著者の記事を見る	2214
この著者の記事一覧	2214
この記事に関連するニュース	2181
この記事のタグ	2154
この記事の写真	2214
この記事の写真をすべて見る	2182
この記事の写真を見る	2214
この記事の画像	2214
この記事の画像をもっと見る	2214
この記事の画像を見る	2214
この記事の筆者	2215
この記事の関連ニュース	2181
この記事はロックされています	2207
この記事は会員限定です	2132
この記事は参考になりましたか	2188
この記事は役に立ちましたか	2188
この記事もチェック	2171
この記事をシェア	2142
この記事をプレゼント	2171
この記事をプレゼントする	2171
この記事を保存	2171
この記事を印刷	2171
この記事を印刷する	2171
この記事を書いた人	2215
この記事を書いた記者	2215
この記事を聞く	2194
この記事を聴く	2194
この記事を評価する	2171
この記者の記事をもっと見る	2214
この記者の記事を見る	2214
この記者の記事一覧	2154
この記者をフォローする	2220
この連載の記事	2154
この音声はaiが読み上げています	2194
この項目は必須です	2210
この項目は必須項目です	2210
""", 'ご': """
ご寄付はこちら	2204
ご意見	2151
ご意見をお聞かせください	2188
ご投票ありがとうございました	2188
ご支援のお願い	2130
ご支援はこちら	2204
ご登録ありがとうございました	2210
ご登録ありがとうございます	2210
ご購入はこちら	2192
ご購読の申し込み	2132
""", 'さ': """
さらに読み込む	2156
""", 'す': """
すでにアカウントをお持ちの方	2207
すでに会員の方	2207
すでに投票済みです	2188
すべてのコメントを見る	2188
すべてのニュースを見る	2214
すべての写真を見る	2182
すべての記事を見る	2214
すべて受け入れる	2148
すべて拒否	2197
すべて拒否する	2197
すべて表示	2157
すべて見る	2156
すべて許可	2148
""", 'そ': """
その他のオプション	2221
その他の記事	2154
その他の金額	2204
""", 'ど': """
どちらともいえない	2189
""", 'は': """
はい、受け取る	2200
はじめての方はこちら	2207
はてなブックマーク	2142
はてなブックマークに追加	2171
はてブ	2142
""", 'ま': """
まずは無料で	2207
また後で	2129
まだ会員でない方	2207
""", 'み': """
みんなのコメント	2151
""", 'も': """
もっと見る	2156
もっと詳しく知りたい方は	2181
もっと読む	2154
もどる	2156
""", 'よ': """
よく読まれています	2181
よく読まれている記事	2154
よく読まれている記事ランキング	2154
""", 'わ': """
わからない	2189
わかりました	2157
""", 'ア': """
アカウントをお持ちでない方	2207
アカウントをお持ちの方	2207
アカウントをお持ちの方はこちら	2207
アクセスランキング	2154
アプリで続きを読む	2199
アプリで見る	2199
アプリで読む	2199
アプリで開く	2199
アプリなら	2199
アプリのダウンロード	2141
アプリをインストール	2141
アプリをダウンロード	2141
アプリを入手	2199
アプリを開く	2141
アプリダウンロード	2141
アンケート	91
アンケートに参加する	2188
アンケートに回答する	2188
アンケートに答える	2188
アンケート実施中	2171
""", 'エ': """
エラーが発生しました	2210
""", 'オ': """
オススメ記事	2154
オフにする	2201
オンにする	2201
オンラインショップ	2192
""", 'カ': """
カテゴリ	2154
カテゴリー	2154
""", 'キ': """
キーワード	2154
""", 'ギ': """
ギャラリーを見る	2214
""", 'ク': """
クイズ	2191
クイズに挑戦	2171
クイズに挑戦する	2171
クイズに答える	2190
クッキー	2148
クッキーの設定	2197
クッキー設定	2148
クリックで拡大	2214
クリップ	2142
クリップする	2142
クロスワード	2191
""", 'ゲ': """
ゲーム	2191
ゲームで遊ぶ	2190
ゲーム一覧	2190
""", 'コ': """
コピー	2222
コピーしました	2142
コメント	2151
コメント#件	2151
コメント(#	2151
コメントする	2151
コメントのルール	2188
コメントの受付は終了しました	2188
コメントの受付を終了しました	2188
コメントはまだありません	2151
コメントをすべて見る	2188
コメントをもっと見る	2151
コメントを投稿	2151
コメントを投稿する	2188
コメントを書く	2151
コメントを残す	2151
コメントを見る	2151
コメントを送信	2188
コメントを送信する	2188
コメントを閉じる	2188
コメントガイドライン	2188
コメントポリシー	2188
コメント一覧	2151
コンテンツを表示	2197
コンテンツを表示する	2197
コンテンツを読み込む	2197
コーヒーをおごる	2204
""", 'サ': """
サイトで続ける	2199
サイトポリシー	2148
サイトマップ	2148
サインイン	2132
サポーターになる	2204
サポートする	2130
""", 'シ': """
シェア	2142
シェアしよう	2142
シェアする	2142
""", 'ス': """
スキップ	2129
スクラップ	2142
スクラップする	2142
スポンサー	2146
スポンサードリンク	2146
スポンサーリンク	2146
スポンサー企業	2192
""", 'タ': """
タイアップ	2146
タグ	2154
""", 'チ': """
チケットを予約する	2192
チケットを購入	2192
チケットを購入する	2192
チケット購入はこちら	2192
チップを送る	2130
チャンネル登録	2143
""", 'ツ': """
ツイート	2142
ツイートする	2142
ツイートを読み込む	2197
""", 'ト': """
トップ	2156
トップに戻る	2214
トップへ戻る	2156
トップニュース	2154
トップページ	2156
トップページに戻る	2214
トップページへ	2214
トピックス	2154
""", 'ド': """
ドネーション	2130
""", 'ナ': """
ナンプレ	2191
""", 'ニ': """
ニックネーム	2211
ニュースを読む	2156
ニュースレター	2136
ニュースレター登録	2136
ニュース一覧	2214
ニュース一覧へ	2214
""", 'バ': """
バックナンバー	2154
""", 'パ': """
パスワードをお忘れですか	2207
パスワードをお忘れの方	2207
パスワードをお忘れの方はこちら	2207
パスワードを忘れた方	2132
パスワードを忘れた方はこちら	2207
パズル	2191
""", 'ピ': """
ピックアップ	2154
""", 'フ': """
フィードバックを送る	2188
フィードバックを送信	2188
フォトギャラリー	2214
フォトギャラリーを見る	2214
フォロー	2143
フォローしています	2220
フォローしてね	2143
フォローしました	2143
フォローする	2143
フォローを解除	2220
フォローを解除する	2220
フォロー中	2143
フォロー解除	2220
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2195
""", 'ブ': """
ブックマーク	2142
ブックマークする	2142
ブラウザで続ける	2199
ブラウザで見る	2199
ブラウザで読む	2199
""", 'プ': """
プッシュ通知	2141
プッシュ通知を受け取りますか	2200
プッシュ通知を受け取る	2200
プライバシーの設定	2197
プライバシーポリシー	2148
プライバシーポリシーに同意する	2210
プライバシー設定	2197
プランを見る	2207
プランを選ぶ	2207
プランを選択	2207
プラン一覧	2207
プレゼント	2132
プレミアム	2132
プレミアム会員	2135
プロフィール	2216
""", 'ヘ': """
ヘルプ	2148
""", 'ペ': """
ページの先頭に戻る	2214
ページの先頭へ	2156
ページの先頭へ戻る	2214
ページを再読み込み	2202
ページを再読み込みする	2202
ページを更新する	2202
ページトップ	2156
ページトップへ	2156
ページトップへ戻る	2214
""", 'ホ': """
ホーム	2156
ホームに戻る	2214
""", 'ポ': """
ポスト	2142
ポストする	2142
""", 'マ': """
マイページ	2132
マンスリーサポーターになる	2204
""", 'ミ': """
ミュート	2195
ミュートを解除	2194
ミュート解除	2194
""", 'メ': """
メニュー	2156
メルマガ	2136
メルマガ登録	2136
メールでシェア	2221
メールで送る	2142
メールで送信	2142
メールをご確認ください	2210
メールアドレス	2136
メールアドレスが正しくありません	2210
メールアドレスを入力	2136
メールアドレスを入力してください	2210
メールマガジン	2136
メールマガジン登録	2136
""", 'ラ': """
ライター	2216
ランキング	2154
""", 'リ': """
リンクをコピー	2142
リンクをコピーしました	2171
リンクをコピーする	2171
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2132
ログイン	2132
ログイン/会員登録	2132
ログインしてコメント	2188
ログインしてコメントする	2188
ログイン・会員登録	2132
ログイン状態を保持	2207
ログイン状態を保持する	2207
""", '一': """
一回だけ	2205
一回だけ寄付する	2204
一回のみ	2205
一時停止	2195
一次性	3741
一次性捐款	3740
一番人気	2208
一覧	2156
一覧に戻る	2214
一覧へ	2156
一覧を見る	2156
""", '上': """
上一张	3750
上一篇	3682
上一篇文章	3750
上一頁	3684
上一页	3684
""", '下': """
下一张	3750
下一篇	3682
下一篇文章	3750
下一頁	3684
下一页	3684
下次再說	3657
下次再说	3657
下載app	3734
下載客戶端	3734
下載音檔	3728
下載音訊	3728
下载app	3734
下载客户端	3734
下载音频	3728
""", '不': """
不,謝謝	3657
不,谢谢	3657
不用了	3657
不知道	3722
不適切な内容を報告	2188
""", '专': """
专题	3682
""", '並': """
並び替え	2189
並べ替え	2189
""", '个': """
个人中心	3661
""", '中': """
中	2222	3758
""", '为': """
为你推荐	3682
为您推荐	3682
""", '主': """
主要ニュース	2154
""", '举': """
举报	3681
""", '了': """
了解	2157
""", '京': """
京东购买	3726
""", '人': """
人才招聘	3701
人気の動画	2181
人気の記事	2154
人気ランキング	2154
人気記事	2154
人気記事ランキング	2154
人気順	2189
人氣文章	3710
""", '仅': """
仅限会员	3743
仅限订阅用户	3743
""", '今': """
今、あなたにオススメ	2154
今、読まれている記事	2181
今すぐプレイ	2190
今すぐ遊ぶ	2190
今はしない	2129
今はやめておく	2129
今回のみ	2205
今回のみ支援する	2204
今回はしない	2129
今日の注目	2154
今日最熱門	3710
今日热点	3682
今日焦点	3682
今日熱門	3710
""", '从': """
从app store下载	3734
""", '他': """
他の記事	19
他の記事も読む	2154
""", '付': """
付費閱讀	3661
付费内容	3661
付费阅读	3661
""", '以': """
以下为广告内容	3701
以下為廣告內容	3701
以后再说	3657
以後再說	3736
""", '企': """
企画・制作	2223
""", '会': """
会员专享	3664
会员专享内容	3664
会员专属	3661
会员中心	3661
会员登录	3661
会員でない方	2207
会員でない方はこちら	2207
会員の方はこちら	2132
会員の方はログイン	2132
会員特典	2192
会員登録	2132
会員登録する	2132
会員登録はこちら	2132
会員限定	2132
会員限定特典	2192
会員限定記事	2132
""", '作': """
作者更多文章	3750
作者简介	3751
作者簡介	3751
""", '你': """
你可能也喜欢	3682
你可能也喜歡	3682
你可能感兴趣	3682
你可能还想看	3710
你可能還想看	3710
""", '使': """
使用 apple 登入	3743
使用 facebook 登入	3743
使用 google 帳號登入	3743
使用 google 登入	3743
使用 google 繼續	3743
使用apple登录	3743
使用facebook登入	3743
使用facebook登录	3743
使用google登入	3743
使用google登录	3743
使用google繼續	3743
使用google继续	3743
使用google账号登录	3743
使用条款	3677
使用條款	3677
""", '保': """
保存	2142
保存する	2142
保存设置	3732
保持登入	3743
保持登入狀態	3743
保持登录状态	3743
""", '個': """
個人情報の取り扱い	2148
個人情報の取り扱いについて	2148
個人情報の取り扱いに同意する	2210
個人情報の取扱いについて	2148
個人情報保護方針	2148
""", '倍': """
倍速	3729
""", '僅': """
僅限會員	3743
僅限訂戶	3743
""", '優': """
優先するソースに追加	2220
""", '儲': """
儲存設定	3732
""", '允': """
允許	3736
允許通知	3735
允许	3736
允许通知	3735
""", '元': """
元の記事を読む	2182
元記事で読む	2182
元記事を読む	2156
""", '免': """
免責聲明	3677
免費訂閱	3665
免費註冊	3661
免費試讀	3661
免责声明	3677
免费,无垃圾邮件	3746
免费注册	3661
免费订阅	3665
免费试读	3661
免运费	3759
免運費	3759
""", '入': """
入力必須	2210
""", '全': """
全ての写真を見る	2182
全屏	3729
全文はこちら	2182
全文を読む	2156
全文表示	2156
全画面	2195
全画面表示	2194
全画面表示を終了	2194
全螢幕	3729
全記事読み放題	2135
全部拒絕	3732
全部拒绝	3732
全部接受	3677
全部新闻	3750
全部游戏	3724
全部视频	3750
全部评论	3681
""", '公': """
公众号	3672
公式sns	2143
公式twitter	2143
公式x	2143
公式アプリ	2141
公式サイトで見る	2192
公式ショップ	2192
公式ショップはこちら	2192
""", '共': """
共有	2142
共有する	2142
共有オプション	2221
共有リンクをコピー	2171
""", '关': """
关于作者	3751
关于我们	3677
关注	3672
关注作者	3755
关注我们	3672
关注此话题	3755
关注话题	3755
关键词	3682
关闭	3657
""", '其': """
其他新聞	3682
其他新闻	19	3682
其他金額	3740
其他金额	3740
""", '再': """
再生	2156
再生時間	2195
再生速度	2194
再読み込み	2202
再読み込みする	2202
""", '写': """
写真(#枚	2182
写真をすべて見る	2214
写真をもっと見る	2182
写真を拡大	2214
写真を拡大する	2214
写真を見る	2156
写真を見る(全#枚	2182
写真・動画の投稿はこちら	2215
写真特集	2154
写评论	3681
""", '出': """
出錯了	3747
出错了	3747
""", '分': """
分享	3671
分享到	3671
分享到facebook	3701
分享到line	3701
分享到qq	3757
分享到whatsapp	3757
分享到微信	3671
分享到微博	3671
分享到朋友圈	3757
分享本文	3701
分享此文	3701
分享給好友	3701
分享給更多人看到	3701
分享给好友	3701
分享给更多人	3701
分享至	3671
分享至facebook	3671
分享至line	3701
分类	3682
分類	3682
""", '列': """
列印	3671
列印本頁	3701
列印食譜	61
""", '初': """
初めての方はこちら	2207
初割で無料体験する	2132
初月無料	2135
""", '利': """
利用規約	2148
利用規約に同意します	2210
利用規約に同意する	2210
""", '刷': """
刷新页面	3737
""", '前': """
前のページ	2156
前の写真	2214
前の画像	2214
前の記事	2154
前の記事へ	2154
前へ	2156
前回の記事はこちら	2181
前回はこちら	2182
前往捐款	3740
前往捐款頁面	3740
前往捐款页面	3740
前往購買	3726
前往贊助	3740
""", '剩': """
剩余时间	3728
剩餘時間	3728
""", '加': """
加入google偏好來源	3755
加入line好友	3672
加入会员	3661
加入我们	3701
加入我们的团队	3701
加入我們	3701
加入我們的團隊	3701
加入書籤	3671
加入會員	3661
加入白名单	3737
加载中	3728
加载内容	3732
加载帖子	3732
加载更多	3684
加载更多评论	3721
""", '動': """
動画	2154
動画で見る	2171
動画の公開は終了しました	2194
動画の配信は終了しました	2194
動画は再生できません	2194
動画をもっと見る	2214
動画を再生する	2171
動画を再生できません	2194
動画を再生できませんでした	2194
動画を見る	2156
動画を読み込み中	2194
動画を読み込んでいます	2194
動画プレーヤーを読み込み中	2194
動画一覧	2214
""", '包': """
包邮	3759
""", '協': """
協賛	2223
協賛企業	2192
""", '单': """
单次	3741
单次捐款	3658
""", '単': """
単発の寄付	2204
""", '博': """
博客來購買	3726
""", '占': """
占い	2191
""", '印': """
印刷	2142
印刷する	2142
印刷用ページ	2171
印刷用ページを表示	2171
""", '即': """
即时新闻	3682
即時新聞	3682
""", '原': """
原文を表示	2157
原文を見る	2157
原文連結	3711
原文链接	3711
""", '去': """
去京东看看	3726
去京东购买	3726
去天猫购买	3726
去淘宝购买	3726
""", '参': """
参与投票	3721
参与评论	3681
参加测验	3724
参加者募集中	2167
参加问卷调查	3701
""", '參': """
參加問卷調查	3701
參加測驗	3724
參與投票	3721
""", '友': """
友だち追加	2143
友だち追加する	2143
友善列印	3701
友達に教える	2171
""", '反': """
反馈	3681
""", '发': """
发现错误	3721
发现错误?请告诉我们	3701
发生错误	3746
发表留言	3681
发表评论	3681
发送	3747
发送成功	3746
""", '取': """
取材・文	2216
取消关注	3755
取消追蹤	3755
取消關注	3755
取消静音	3728
取消靜音	3728
""", '受': """
受け取る	2201
""", '古': """
古い順	2189
""", '可': """
可随时退订	3746
可隨時取消	3743
""", '合': """
合わせて読みたい	2154
合作伙伴	3759
合作夥伴	3759
合成音声による読み上げ	2194
合成音声による読み上げです	2194
""", '同': """
同じカテゴリの記事	2154
同じ著者の記事	2181
同意	3677
同意して続ける	2197
同意して続行	2197
同意して閉じる	2197
同意しない	2148
同意する	2148
同意の管理	2197
同意を撤回	2197
同意を撤回する	2197
同意を管理	2197
同意を管理する	2197
同意並繼續	3732
同意并继续	3732
""", '后': """
后退#秒	3728
""", '听': """
听全文	3701
听文章	3728
听新闻	3671
听这篇文章	3701
""", '商': """
商业推广	3726
商品を見る	2192
商品ページへ	2192
商城	3759
商業推廣	3726
""", '單': """
單次	3741
單次捐款	3658
單筆	3741
單筆捐款	3740
單筆支持	3740
""", '回': """
回到頂端	3750
回到頂部	3684
回到顶部	3750
回复	3681
回答する	91
回覆	3681
回頂端	3684
回首頁	3684
""", '在': """
在 app store 下載	3734
在 google play 下載	3734
在amazon購買	3726
在app store下载	3734
在app中打开	3734
在app中阅读	3734
在google play下载	3734
在patreon上支持我们	3740
在亚马逊购买	3726
在浏览器中继续	3734
在瀏覽器中繼續	3734
""", '地': """
地図を見る	2157
地図を開く	2157
""", '執': """
執筆者	2216
執筆者プロフィール	2215
""", '填': """
填字游戏	3725
填字遊戲	3725
""", '复': """
复制	3758
复制成功	3671
复制网址	3701
复制链接	3671
""", '外': """
外部コンテンツを表示	2197
外部コンテンツを表示する	2197
""", '大': """
大	2222	3758
大号字	65
大字	3671
大家还在看	3682
大家都在看	3682
""", '头': """
头条	3682
""", '好': """
好的	3736
""", '如': """
如何关闭	3738
如何关闭广告拦截器	3737
如何關閉	3738
如何關閉廣告攔截器	3737
""", '始': """
始終允許	3732
始终允许	3732
""", '姓': """
姓名	3747
""", '字': """
字体	65
字体大小	3671
字号	3671
字幕	2195	3729
字幕をオン	2194
字幕を表示	2194
字級	65	3671
字级	65
字號	3757
字體大小	65	3671
""", '官': """
官方微博	3672
""", '定': """
定期定額	3658
定期定額捐款	3740
定期定額支持	3740
定期捐款	3740
""", '寄': """
寄付	2130
寄付する	2130
寄付で応援する	2171
寄付のお願い	2130
寄付はこちら	2204
寄付はこちらから	2204
寄付をする	2130
寄付ページはこちら	2204
寄付ページへ	2204
""", '專': """
專題	3682
""", '小': """
小	2222	3758
小字	3671
小編推薦	3682
小调查	91
""", '尚': """
尚未成為會員	3743
尚無留言	3701
""", '展': """
展开	3684
展开全文	3684
展开全部	3685
展开回复	3721
展開	3684
展開全文	3750
""", '已': """
已关注	3672
已是会员	3661
已是訂戶	3743
已有帐号	3661
已有帳號	3743
已有账号	3743
已經是會員	3661
已經是會員?登入	3661
已经是订户	3743
已经有账号	3743
已複製連結	3757
已關注	3755
""", '常': """
常に表示する	2197
常に許可	2197
常に許可する	2197
""", '年': """
年払い	2208
""", '广': """
广告	3676
广告后继续阅读	3726
广告结束	3726
""", '広': """
広告	2146
広告の下に記事が続きます	2192
広告の後に続きます	2146
広告はここまで	2192
広告をスキップ	2146
広告を閉じる	2146
広告ブロッカーをご利用中です	2202
広告ブロックの解除方法	2202
広告ブロックを解除してください	2202
広告ブロックを解除しました	2202
広告企画	2146
広告終わり	2192
""", '廣': """
廣告	3676
廣告後繼續閱讀	3726
廣告結束	3726
廣編企劃	3726
廣編特輯	3726
""", '延': """
延伸閱讀	3682
延伸阅读	3682
""", '开': """
开启app	3734
开启推送	3735
开启通知	3735
开始测验	3724
开通会员	3661
""", '当': """
当前时间	3728
当当购买	3726
""", '影': """
影片已下架	3728
影片已移除	3728
影片無法播放	3728
影片載入中	3728
影音	3682
""", '後': """
後で	2129
""", '微': """
微信	3671
微信扫一扫	3757
微信扫码分享	3757
微信登录	3743
微博	3671
""", '必': """
必填	3747
必填字段	3746
必填欄位	3746
必填項	3746
必填项	3746
必須	2211
必須項目	2210
必須項目です	2210
""", '忘': """
忘記密碼	3661
忘记密码	3661
""", '応': """
応援する	2130
""", '快': """
快进#秒	3728
""", '总': """
总是允许	3732
""", '您': """
您可能也喜歡	3682
您可能感兴趣	3682
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3710
您可随时退订	3746
您可隨時取消訂閱	3746
您已关注此话题	3755
您已投过票	3721
您已投過票	3721
您已经投过票	3721
您的信息已发送	3746
您的投票已提交	3721
您的訊息已送出	3746
您的邮箱	3665
您的電郵	3665
""", '情': """
情報をお寄せください	2215
情報提供のお願い	2215
情報提供はこちら	2215
""", '想': """
想接收即時新聞通知嗎	3735
想接收通知吗	3735
""", '意': """
意見反饋	3721
意見回饋	3721
意见反馈	3681
""", '感': """
感想を送る	2151
感謝您的參與	3721
感謝您的投票	91	3721
感谢您,您的信息已发送	3746
感谢您的参与	3721
感谢您的投票	91	3721
""", '成': """
成为会员	3658
成為會員	3658
""", '我': """
我们无法显示此内容	3732
我同意	3677
我同意处理我的个人数据	3746
我同意接收电子邮件	3746
我同意隱私權政策	3746
我已关闭	3737
我已关闭广告拦截器	3737
我已閱讀並同意隱私權政策	3746
我已關閉廣告攔截器	3737
我已阅读并同意隐私政策	3746
我的帐户	3661
我的帳戶	3661
我知道了	3677
我要举报	3721
我要投票	3721
我要檢舉	3721
我要爆料	3751
我要留言	3681
我要糾錯	3701
我要纠错	3681
我要评论	3681
""", '或': """
或	3744
""", '戻': """
戻る	2156
""", '所': """
所有新闻	3750
所有留言	3681
""", '打': """
打印	3671
打印本页	3701
打印食谱	61
打开	3685
打开app	3734
打开app查看更多	3734
打开app阅读	3734
打开app阅读全文	3734
打开客户端阅读	3734
打开微信扫一扫	3757
打开推送	3735
打赏	3658
""", '扫': """
扫一扫分享	3757
扫描二维码下载	3734
扫码下载	3734
扫码下载app	3734
扫码下载客户端	3734
""", '投': """
投票	91	3722
投票ありがとうございました	91	2188
投票する	91	2171
投票を受け付けました	2188
投票区	91
投票成功	3721
投票済みです	2188
投票結果を見る	91
投稿する	2151
投稿を表示	2197
投稿を表示する	2197
投稿を読み込む	2197
投稿须知	3751
""", '折': """
折りたたむ	2157
""", '报': """
报告错误	3685
""", '拒': """
拒絕	3677
拒绝	3677
拒绝全部	3732
""", '招': """
招聘启事	3701
""", '拡': """
拡大	2142
拡大する	2156
""", '按': """
按年計費	3743
按年计费	3743
按月	3741
按月捐款	3740
按月计费	3743
按讚	3672
""", '捐': """
捐款	3658
捐贈	3658
捐赠	3658
""", '掃': """
掃描qr code下載	3734
掃碼下載	3734
""", '排': """
排序	3722
排行榜	3682
""", '採': """
採用情報	2167
""", '接': """
接受	3677
接受並繼續	3732
接受全部	3677
接受并继续	3732
接受所有	3677
接收通知	3735
""", '推': """
推广	3676
推广内容	3676
推廣	3676
推荐	3682
推荐文章	3682
推荐方案	3744
推荐阅读	3682
推薦	3682
推薦文章	3682
推薦閱讀	3682
""", '提': """
提交	91	3747
提交成功	3746
提交评论	3721
提供	2146
提供反馈	3721
提供意見	3721
提供新聞線索	3751
提供新闻线索	3751
""", '搜': """
搜尋	3684
搜索	3684
""", '撤': """
撤回同意	3732
""", '播': """
播放	3684
播放器加载中	3728
播放速度	3728
""", '支': """
支持我们	3658
支持我們	3658
支援する	2130
支援はこちら	2204
""", '收': """
收合	3685
收听	3671
收听文章	3728
收听本文	3701
收聽文章	3701
收聽本文	3728
收藏	3671
收藏文章	3671
收藏本文	3701
收藏食譜	61
收藏食谱	61
收起	3684
收起回复	3721
""", '放': """
放大图片	3750
放大圖片	3750
放大字体	3757
放大字體	3757
""", '数': """
数独	2191	3725
""", '數': """
數獨	3725
""", '文': """
文字の大きさ	65	2142
文字を大きくする	2221
文字を小さくする	2221
文字サイズ	2142
文字サイズを変更	2221
文字サイズ変更	65
文字拡大	2221
文字稿	3729
文字起こし	2195
文字起こしを表示	2194
文字起こしを見る	2194
文章未完 廣告後繼續	3726
""", '新': """
新しい順	2189
新着	2154
新着ニュース	2154
新着記事	2154
新着記事一覧	2181
新着順	2189
新聞線索	3751
新規会員登録	2132
新規登録	2132
新闻简报	3665
新闻线索	3751
""", '无': """
无所谓	3722
无法显示此内容	3732
""", '早': """
早割	2223
早鳥票	3759
早鸟票	3759
""", '时': """
时长	3729
""", '明': """
明白了	3685
""", '是': """
是否允许通知	3735
是否接收推送通知	3735
是否接收通知	3735
是否開啟通知	3735
""", '显': """
显示全部	3750
显示内容	3732
显示原文	3685
显示字幕	3728
显示帖子	3732
显示更多	3684
""", '時': """
時長	3729
""", '暂': """
暂不	3657
暂无评论	3701
""", '暫': """
暫不	3657
""", '更': """
更多	3682
更多作者文章	3750
更多内容	3682
更多分享方式	3757
更多图片	3750
更多圖片	3750
更多報導	3682
更多影片	3750
更多报道	3682
更多文章	3682
更多新聞	3682
更多新聞請看	3710
更多新闻	3682
更多游戏	3724
更多精彩	3710
更多精采內容	3701
更多视频	3750
更多选项	3757
更多選項	3757
更正政策	3751
更正與說明	3751
""", '書': """
書籍を購入する	2192
""", '最': """
最受欢迎	3744
最受歡迎	3744
最多人看	3710
最新	3722
最新ニュース	2154
最新ニュースを通知で受け取る	2200
最新号	2181
最新影音	3710
最新文章	3682
最新新聞	3682
最新新闻	3682
最新消息	3682
最新記事	2154
最旧	3722
最早	3722
最热	3722
最熱	3722
最舊	3722
最超值	3744
""", '會': """
會員中心	3661
會員專享	3664
會員專享內容	3664
會員專屬	3661
會員登入	3661
""", '月': """
月払い	2208
月額#円	2135
月額#円(税込	2135
""", '有': """
有効なメールアドレスを入力してください	2210
有料会員登録	2132
有料会員記事	2171
有料登録	2132
有料記事	2132
""", '朋': """
朋友圈	3671
""", '服': """
服务条款	3677
服務條款	3677
""", '朗': """
朗读全文	3728
""", '朝': """
朝刊・夕刊	2132
""", '未': """
未满十八岁禁止饮酒	3726
未滿十八歲禁止飲酒	3726
""", '本': """
本を購入する	2192
本周热门	3710
本文へ	2156
本文へ移動	2156
本文对您有帮助吗	3721
本文已锁定	3743
本文由ai语音朗读	3728
""", '机': """
机器翻译	3701
机翻	3754
""", '来': """
来测测你的知识	3724
""", '查': """
查看专题	3750
查看作者主页	3751
查看作者更多文章	3750
查看全部	3684
查看全部图片	3750
查看全部評論	3721
查看全部评论	3721
查看原图	3684
查看原文	3711
查看回复	3721
查看回覆	3721
查看图集	3750
查看圖集	3750
查看地图	3685
查看專題	3750
查看投票结果	91
查看文字稿	3728
查看更多	3684
查看更多图片	3750
查看更多评论	3721
查看留言	3681
查看結果	91
查看结果	91	3685
查看訂閱方案	3743
查看詳情	3685
查看订阅方案	3743
查看评论	3681
查看详情	3685
查看逐字稿	3728
查看高清图集	3750
""", '标': """
标签	3682
""", '検': """
検索	2156
""", '業': """
業配	3676
""", '楽': """
楽天で見る	2192
楽天で詳細を見る	2192
楽天で購入	2192
楽天で購入する	2192
楽天市場で見る	2192
楽天市場で購入	2192
""", '標': """
標籤	3682
""", '機': """
機器翻譯	3701
機械翻訳	2195
""", '檢': """
檢舉	3681
""", '次': """
次のページ	2156
次の写真	2214
次の画像	2214
次の記事	2154
次の記事へ	2154
次へ	2156
次ページ	2156
次回から自動的にログイン	2207
""", '正': """
正しいメールアドレスを入力してください	2210
正在加载播放器	3728
""", '此': """
此影片無法播放	3728
此文章已锁定	3743
此欄位為必填	3746
此視頻無法播放	3728
此视频不可用	3728
此视频已被删除	3728
此項為必填	3746
此页面对您有帮助吗	3721
此项为必填项	3746
""", '残': """
残り時間	2194
""", '毎': """
毎年	2205
毎月	2205
毎月寄付する	2204
毎月支援する	2204
""", '每': """
每一份支持都很重要	3740
每一份支持都重要	3740
每年	3741
每月	3741
每月捐款	3658
""", '氏': """
氏名	2211
""", '民': """
民調	91
""", '沒': """
沒意見	3722
""", '没': """
没意见	3722
没有账号	3743
""", '注': """
注册	3661
注目の記事	2154
注目キーワード	2154
注目ワード	2154
注目記事	2154
""", '测': """
测测你的知识	3724
""", '清': """
清晰度	3729
""", '游': """
游戏	3725
""", '点': """
点击图片查看大图	3750
点击排行	3682
点击播放	3701
点击放大	3750
点击查看原文	3711
点击查看大图	3684
点击阅读原文	3711
点我看视频	3701
点赞	3671
""", '為': """
為您推薦	3682
""", '热': """
热点	3682
热点推荐	3682
热门	3682
热门排行	3682
热门文章	3682
热门新闻	3682
""", '無': """
無料で体験する	2132
無料で始める	2207
無料で試す	2207
無料で読む	2132
無料アプリをダウンロード	2199
無料ゲーム	2190
無料会員登録	2132
無料会員限定	2132
無料体験	2132
無料登録	2132
無法播放影片	3728
無法顯示此內容	3732
""", '焦': """
焦點新聞	3682
""", '熱': """
熱門	3682
熱門排行	3682
熱門文章	3682
熱門新聞	3682
熱門話題	3682
""", '爆': """
爆料信箱	3751
爆料專線	3751
爆料热线	3751
""", '特': """
特別協賛	2223
特定商取引法に基づく表記	2148
特集	2154
特集を見る	2214
特集ページへ	2214
特集一覧	2214
""", '猜': """
猜你喜欢	3682
猜你喜歡	3682
""", '現': """
現在の再生時間	2194
""", '用': """
用app開啟	3734
""", '由': """
由ai生成	3754
由ai语音朗读	3728
""", '申': """
申し込む	2132
""", '电': """
电子报	3665
电子邮箱	3665
""", '画': """
画像をクリックして拡大	2214
画像を拡大	2156
画像を拡大する	2214
画像を見る	2156
画質	2195
""", '留': """
留言	3681
留言(#	3681
留言已關閉	3721
留言規則	3721
留言规则	3721
""", '登': """
登入	3661
登入/註冊	3661
登入後留言	3721
登出	3661
登录	3661
登录/注册	3661
登录后发表评论	3721
登錄	3661
登録	2132
登録が完了しました	2171
登録して続きを読む	2132
登録する	2132
""", '發': """
發現錯誤	3721
發現錯誤?請告訴我們	3701
發生錯誤	3746
發表留言	3681
發表評論	3681
""", '皆': """
皆さまのご支援が力になります	2204
""", '監': """
監修者	2216
""", '目': """
目前時間	3728
目录	3684
目次	2156
目錄	3684
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3682
相关报道	3682
相关推荐	3682
相关文章	3682
相关新闻	3682
相关标签	3682
相关视频	3710
相关阅读	3682
相關主題	3682
相關報導	3682
相關影片	3710
相關推薦	3682
相關文章	3682
相關新聞	3682
相關標籤	3682
相關閱讀	3682
""", '看': """
看了这篇文章的人也看	3682
看全文	3750
看原文	3711
看更多	3682
看更多作者文章	3750
看更多文章	3710
看更多新聞	3710
看更多照片	3750
看結果	91
""", '知': """
知道了	3685
""", '確': """
確認メールをお送りしました	2210
確認画面へ	2211
""", '禁': """
禁止酒駕	3726
禁止酒駕,飲酒過量有害健康	3726
""", '稍': """
稍后	3736
稍后再说	3657
稍后提醒我	3657
稍后阅读	3701
稍後	3736
稍後再說	3657
稍後提醒我	3657
稍後閱讀	3701
""", '立': """
立即投票	91
立即捐助	3740
立即捐款	3658
立即捐赠	3740
立即訂閱	3661
立即订阅	3661
立即试玩	3724
立即購票	3726
立即贊助	3740
立即购票	3726
立即选购	3726
立即選購	3726
立即開始玩	3724
""", '筆': """
筆者	2216
筆者プロフィール	2215
""", '管': """
管理cookie	3732
管理同意	3732
管理同意设置	3732
管理同意選項	3732
""", '粉': """
粉絲團	3672
""", '精': """
精彩推荐	3710
精彩推薦	3710
精选	3682
""", '紙': """
紙面ビューアー	2132
""", '結': """
結果を見る	91	2157
""", '続': """
続きはこちら	2182
続きをみる	2156
続きを読む	2132
""", '網': """
網友留言	3681
""", '編': """
編輯推薦	3682
編輯準則	3751
編輯精選	3682
編集ポリシー	2215
編集方針	2215
編集部おすすめ	2154
編集部のおすすめ	2154
""", '縮': """
縮小	2142
縮小字體	3757
""", '繼': """
繼續使用網頁版	3734
繼續閱讀	3684
繼續閱讀請往下	3726
""", '纠': """
纠错	3681
""", '继': """
继续在浏览器阅读	3734
继续浏览内容	3684
继续阅读	3684
""", '编': """
编辑准则	3751
编辑推荐	3682
编辑精选	3682
""", '缩': """
缩小字体	3757
""", '网': """
网友评论	3681
""", '翻': """
翻訳を表示	2157
""", '联': """
联系作者	3751
联系我们	3677
联系编辑部	3751
""", '聯': """
聯絡我們	3677
聯絡編輯部	3751
""", '聽': """
聽全文	3701
聽文章	3728
聽新聞	3671
聽這篇文章	3701
""", '脳': """
脳トレ	2191
""", '自': """
自动播放	3729
自動再生	2195
自動播放	3729
自動翻訳	2195
自定义金额	3740
自訂金額	3740
""", '菜': """
菜单	3684
""", '著': """
著作権	2148
著者の記事一覧	2214
著者をフォロー	2220
著者をフォローする	2220
著者プロフィール	2215
""", '複': """
複製	3758
複製網址	3701
複製連結	3671
""", '要': """
要接收推送通知吗	3735
要接收通知嗎	3735
""", '觀': """
觀看更多	3710
""", '视': """
视频	3682
视频不可用	3728
视频加载中	3728
视频已下架	3728
视频已失效	3728
视频无法播放	3728
视频正在加载	3728
""", '解': """
解鎖全文	3701
解锁全文	3701
解除しました	2203
解除方法	2203
解除方法はこちら	2203
""", '訂': """
訂戶專享	3726
訂戶專享優惠	3726
訂戶專享內容	3743
訂正について	2215
訂閱	3661
訂閱推播	3735
訂閱會員	3661
訂閱會員專屬內容	3701
訂閱郵件	3665
訂閱電子報	3665
""", '記': """
記事に関するお問い合わせ	2215
記事の続きはこちら	2182
記事の続きを読む	2214
記事は広告の下に続きます	2192
記事は広告の後に続きます	2192
記事へのお問い合わせ	2215
記事へのご意見	2151
記事をサポートする	2130
記事をプレゼント	2132
記事をプレゼントする	2171
記事を保存	2142
記事を保存する	2171
記事を印刷する	2142
記事を聴く	2194
記事を読む	2156
記事を音声で聞く	2194
記事を音声で聴く	2194
記事ランキング	2154
記事一覧	2156
記事一覧へ	2214
記事一覧を見る	2182
記事全文を読む	2156
記住我	3743
記者をフォロー	2220
記者プロフィール	2215
記者募集	2167
記者募集中	2167
""", '設': """
設定を保存	2197
設定を保存する	2197
""", '許': """
許可	2201
許可する	2148
""", '註': """
註冊	3661
""", '評': """
評価順	2189
評論	3681
評論已關閉	3721
評論規則	3721
""", '話': """
話題の記事	2154
""", '該': """
該作者更多文章	3750
""", '詳': """
詳しく見る	2157
詳細	2157
詳細・購入はこちら	2192
""", '語': """
語音播報	3701
語音朗讀	3701
""", '誤': """
誤りを報告	2157
誤字脱字の報告	2171
誤字脱字を報告	2215
誤字脱字を報告する	2171
""", '読': """
読まれている記事	2154
読み上げ	2171
読み放題	2135
読み込み中です	2194
読者限定	2192
""", '請': """
請填寫讀者問卷	3701
請我們喝杯咖啡	3740
請查收郵件	3746
請檢查您的收件匣	3746
請繼續下滑閱讀	3726
請繼續往下閱讀	3676
請輸入有效的電子郵件	3746
請輸入有效的電子郵件地址	3746
請輸入電子郵件	3665
請關閉廣告攔截器	3737
""", '讀': """
讀者優惠	3726
讀者專享	3726
""", '讚': """
讚	3671
讚賞支持	3658
""", '订': """
订户专享	3726
订户专享优惠	3726
订阅	3661
订阅会员	3661
订阅推送	3735
订阅邮件	3665
""", '记': """
记住我	3743
记者简介	3751
""", '设': """
设为google首选来源	3755
""", '评': """
评论	3681
评论(#	3681
评论已关闭	3721
评论规则	3721
""", '诚': """
诚聘英才	3701
""", '话': """
话题	3682
""", '该': """
该视频不可用	3728
该视频已下架	3728
""", '详': """
详情	3685
""", '语': """
语音朗读	3701
语音由ai生成	3728
""", '请': """
请先登录再评论	3701
请关闭广告拦截器	3737
请我们喝杯咖啡	3740
请查收邮件	3746
请检查您的收件箱	3746
请继续往下阅读	3676
请输入有效的电子邮件地址	3746
请输入有效的邮箱地址	3746
请输入邮箱	3665
""", '读': """
读者专享	3726
读者优惠	3726
""", '購': """
購入はこちら	2192
購票	3759
購票連結	3726
購読	2132
購読する	2132
購読のお申し込み	2132
購読プランを見る	2207
購読申し込み	2132
購買本書	3726
""", '贈': """
贈る	2222
贈送文章	3701
贈送文章給朋友	3701
贈送此文	3701
""", '贊': """
贊助	3658
贊助內容	3676
贊助商	3676
贊助我們	3740
""", '购': """
购买本书	3726
购买此书	3726
购票	3759
购票链接	3726
""", '赞': """
赞	3722
赞助	3658
赞助内容	3676
赞助商	3759
赞助商链接	3676
赞助我们	3740
赞赏	3658
""", '赠': """
赠送文章	3757
赠送此文	3701
""", '超': """
超值方案	3743
""", '跳': """
跳到主要內容	3684
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3722
""", '載': """
載入中	3728
載入內容	3732
載入更多	3684
載入貼文	3732
""", '轉': """
轉發	3671
""", '转': """
转发	3671
""", '载': """
载入内容	3732
""", '返': """
返信	2151
返信する	2151
返信を表示	2188
返信を見る	2188
返信を隠す	2188
返回頂部	3750
返回顶部	3684
返回首頁	3750
返回首页	3684
""", '还': """
还不是会员	3743
还没有账号	3743
""", '这': """
这篇文章对你有帮助吗	3721
这篇文章对您有帮助吗	3721
""", '进': """
进入专题	3750
进入专题页	3750
""", '连': """
连结已复制	3757
""", '追': """
追蹤	3672
追蹤中	3755
追蹤主題	3755
追蹤作者	3755
追蹤我們	3672
""", '退': """
退出全屏	3728
""", '送': """
送信	91	2211
送信が完了しました	2210
送信しました	2210
送信する	91	2211
送信完了	2210
送出	91	3747
送出成功	3746
送出留言	3721
送出評論	3721
送料無料	2223
""", '选': """
选择	3744
选择方案	3743
选择订阅方案	3743
""", '逐': """
逐字稿	3729
""", '這': """
這篇文章對你有幫助嗎	3721
這篇文章對您有幫助嗎	3721
""", '通': """
通報	2189
通報する	2151
通知をオン	2141
通知をオンにする	2200
通知を受け取らない	2200
通知を受け取りますか	2200
通知を受け取る	2171
通知を設定する	2200
通知を許可	2200
通知を許可しますか	2200
通知を許可する	2200
""", '速': """
速報	2154
速報を通知で受け取る	2200
速報通知を受け取る	2171
""", '連': """
連結已複製	3701
連載	2154
連載をフォロー	2220
連載をフォローする	2220
連載を見る	2214
連載一覧	2214
""", '遊': """
遊戲	3725
""", '運': """
運営会社	2148
""", '違': """
違反を報告	2188
違反を報告する	2188
違反報告	2151
""", '選': """
選單	3684
選択する	2208
選擇	3744
選擇方案	3743
選擇訂閱方案	3743
""", '還': """
還不是會員	3743
還沒有帳號	3743
""", '邮': """
邮箱	3665
邮箱格式不正确	3746
邮箱格式错误	3746
""", '配': """
配信停止はいつでも可能です	2210
""", '重': """
重新加载页面	3737
重新整理頁面	3737
重新載入頁面	3737
""", '金': """
金額を入力	2204
金額を指定	2204
金額を指定する	2204
""", '链': """
链接已复制	3701
""", '閉': """
閉じる	2129	2156
""", '開': """
開く	2157
開啟推播	3735
開啟通知	3735
開始測驗	3724
開通會員	3661
""", '間': """
間違いを見つけたら	2215
""", '関': """
関連	2154
関連する記事	2154
関連キーワード	2154
関連タグ	2154
関連トピックス	2154
関連ニュース	2154
関連リンク	2154
関連動画	2154
関連情報	2154
関連記事	2154
関連記事はこちら	2181
""", '閱': """
閱讀全文	3684
閱讀原文	3711
閱讀更多	3684
""", '關': """
關於作者	3751
關於我們	3677
關注	3672
關注作者	3755
關注我們	3672
關注此主題	3755
關鍵字	3682
關閉	3657
""", '阅': """
阅读全文	3684
阅读原文	3711
阅读更多	3684
""", '随': """
随时取消	3743
随时可取消	3743
""", '隐': """
隐私政策	3677
隐私权政策	3677
隐私设置	3732
""", '隨': """
隨時取消	3743
""", '隱': """
隱私政策	3677
隱私權政策	3677
隱私權設定	3732
隱私設定	3732
""", '離': """
離開全螢幕	3728
""", '電': """
電子信箱	3665
電子信箱格式錯誤	3746
電子報	3665
電子版	2132
電子郵件格式不正確	3746
電郵	3747
""", '静': """
静音	3729
""", '靜': """
靜音	3729
""", '音': """
音声で聞く	2142
音声をダウンロード	2194
音声読み上げ	2171
""", '頭': """
頭條	3682
""", '顯': """
顯示內容	3732
顯示原文	3685
顯示字幕	3728
顯示更多	3684
顯示貼文	3732
""", '飲': """
飲酒過量,有害健康	3726
飲酒過量有害健康	3726
""", '首': """
首頁	3684
首页	3684
""", '马': """
马上开始	3724
马上玩	3724
""", '验': """
验证码	3747
""", '點': """
點我看影片	3701
點擊播放	3728
點擊播放本文	3701
點擊放大	3750
點擊看大圖	3750
點閱排行	3710
""", '가': """
가	2241
가로세로 낱말퀴즈	2283
가입하기	2232
가장 많이 본 뉴스	2248
가장 인기	2302
""", '개': """
개인정보 설정	2289
개인정보 수집 동의	2303
개인정보 수집 및 이용 동의	2303
개인정보 수집 및 이용에 동의합니다	2303
개인정보 수집·이용에 동의합니다	2303
개인정보 처리방침	2246
개인정보처리방침	2246
""", '갤': """
갤러리 보기	2308
""", '거': """
거부	2246
""", '검': """
검색	2250
""", '게': """
게시물 보기	2289
게시물 불러오기	2289
게임	2283
게임 전체보기	2281
게임 하러 가기	2281
""", '결': """
결과 보기	91	2251
""", '계': """
계속 읽기	2232
계정이 있으신가요	2301
""", '고': """
고객센터	2246
고충처리인	2309
""", '공': """
공감	2280
공감순	2280
공유	2241
공유하기	2241
""", '과': """
과거순	2280
""", '관': """
관련 기사	2248
관련 뉴스	2248
관련 영상	2271
관련 태그	2248
관련기사	2248
관련뉴스	2248
관련키워드	2248
""", '광': """
광고	2245
광고 닫기	2245
광고 아래에 기사가 계속됩니다	2284
광고 영역	87
광고 종료	2284
광고 차단 해제 방법	2294
광고 차단을 해제해 주세요	2294
광고 차단을 해제했습니다	2294
광고 차단이 감지되었습니다	2294
광고 후 계속됩니다	2284
광고성 정보 수신 동의	2303
광고성 정보 수신에 동의합니다	2303
""", '괜': """
괜찮습니다	2229
""", '교': """
교보문고에서 구매	2284
""", '구': """
구글 계정으로 계속하기	2301
구글 계정으로 로그인	2301
구글 선호 매체로 추가	2312
구글 플레이에서 다운로드	2291
구글로 계속하기	2301
구글로 로그인	2301
구글플레이에서 다운로드	2291
구독	2232
구독 상품 보기	2301
구독 상품 선택	2301
구독 신청	2232
구독 신청이 완료되었습니다	2303
구독 신청하기	2301
구독 전용	2232
구독 중	2232
구독 취소	2312
구독권 선택	2301
구독신청	2232
구독이 완료되었습니다	2263
구독자 전용	2234
구독자 전용 기사	2301
구독자 전용 혜택	2284
구독자 혜택	2284
구독중	2312
구독하고 이어서 읽기	2263
구독하기	2232
구매하기	2284
구매하러 가기	2284
""", '글': """
글씨 크기	65
글씨크기	2241
글자 작게	2313
글자 크게	2313
글자 크기	2241
글자 크기 변경	65	2263
글자 크기 조절	65	2263
글자크기	2241
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2297
""", '기': """
기계 번역	2286
기부하기	2230
기사 공유	2313
기사 공유하기	2241
기사 더보기	2263
기사 듣기	2263
기사 링크 복사	2263
기사 본문	2250
기사 선물하기	2263
기사 스크랩	2313
기사 스크랩하기	2263
기사 오류 신고	2263
기사 오류 제보	2263
기사 요약	2311
기사 원문 보기	2263
기사 음성으로 듣기	2285
기사 저장	2313
기사 저장하기	2263
기사 전문 보기	2308
기사 전체보기	2308
기사 제보	2309
기사 제보 및 문의	2263
기사 후원하기	2230
기사는 광고 아래에 계속됩니다	2284
기사는 광고 후 계속됩니다	2284
기사듣기	2285
기사에 대한 의견	2247
기사원문	2250
기사저장	2241
기사제보	2309
기자 구독	2258
기자 구독하기	2258
기자 소개	2309
기자 페이지	2258
기자 프로필 보기	2258
기자구독	2312
기자에게 메일 보내기	2309
기자에게 이메일 보내기	2309
기자의 다른 기사	2258
기자의 다른 기사 보기	2308
기자의 다른기사	2248
기자의 다른기사 보기	2308
기자페이지 바로가기	2308
기획 기사 보기	2308
""", '나': """
나중에	2229
나중에 보기	2263
나중에 읽기	2263
나중에 하기	2229
""", '남': """
남은 시간	2285
""", '낱': """
낱말퀴즈	2283
""", '내': """
내 정보	2232
""", '네': """
네, 받을게요	2292
네이버 구독	2244
네이버 로그인	2301
네이버 밴드 공유	2313
네이버 블로그	2241
네이버로 로그인	2301
네이버에서 구독	2244
네이버에서 구독하기	2244
""", '놓': """
놓치면 안 되는 기사	2271
""", '뉴': """
뉴스 더보기	2308
뉴스 듣기	2263
뉴스레터 구독	2237
뉴스레터 구독 신청	2237
뉴스레터 무료 구독	2263
뉴스레터 신청	2237
""", '다': """
다른 공유 찾기	2241
다른 금액	2297
다른 기사	19	2248
다른 기사 더 보기	19
다른 기사 보기	2258
다른기사	2248
다른기사 보기	2248
다시 보지 않기	2229
다음	2250
다음 기사	2248
다음 기사 보기	2263
다음 사진	2308
다음 페이지	2250
다음글	2308
다음기사	2248
다음에	2229
다음에 하기	2293
""", '닫': """
닫기	2229
""", '답': """
답글	2247
답글 달기	2279
답글 더보기	2279
답글 보기	2279
답글 쓰기	2279
답글 접기	2279
답글쓰기	2247
""", '당': """
당신이 좋아할 만한	2248
""", '댓': """
댓글	2247
댓글 #	2247
댓글 #개	2247
댓글 닫기	2279
댓글 더보기	2279
댓글 등록	2279
댓글 등록하기	2279
댓글 보기	2247
댓글 쓰기	2247
댓글 운영 원칙	2279
댓글 운영 정책	2263
댓글 운영정책	2263
댓글 작성	2279
댓글 작성 규칙	2279
댓글 작성하기	2279
댓글 정책	2279
댓글보기	2247
댓글쓰기	2247
댓글을 입력해주세요	2247
댓글이 닫혔습니다	2279
""", '더': """
더 많은 옵션	2313
더 보기	2250
더보기	2248	2250
""", '도': """
도서 구매하기	2284
도움이 되었나요	2279
""", '독': """
독자 의견 조사	2263
독자 특별 할인	2284
독자 할인	2284
""", '동': """
동영상	2248
동영상 로딩 중	2285
동영상 재생	2285
동영상을 불러오는 중입니다	2285
동영상을 재생할 수 없습니다	2285
동의	2246
동의 관리	2289
동의 철회	2289
동의 철회하기	2289
동의 후 계속	2289
동의하고 계속	2289
동의하고 계속하기	2289
동의합니다	2246
""", '등': """
등록	2247
""", '디': """
디지털뉴스부	2258
디지털뉴스팀	2258
디지털콘텐츠팀	2258
""", '또': """
또는	2302
""", '라': """
라인	2241
""", '랭': """
랭킹	2248
랭킹뉴스	2248
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
로그아웃	2232
로그인	2232
로그인 상태 유지	2301
로그인 유지	2301
로그인 전용 기사	2301
로그인 후 댓글 쓰기	2263
로그인 후 댓글을 작성할 수 있습니다	2279
로그인 후 이용해 주세요	2279
로그인/회원가입	2232
로그인이 필요	2234
로딩 중	2285
로딩 중입니다	2285
로딩중	2285
""", '링': """
링크 복사	2241
링크가 복사되었습니다	2263
""", '마': """
마이페이지	2232
""", '많': """
많이 본 기사	2248
많이 본 뉴스	2248
많이 본 영상	2271
많이 읽은 기사	2248
많이본 기사	2248
많이본 뉴스	2248
""", '매': """
매달	2298
매월	2298
""", '맨': """
맨 위로	2250
맨위로	2250
""", '메': """
메뉴	2250
메뉴 닫기	2250
메시지가 전송되었습니다	2303
메일	2241
메일함을 확인해 주세요	2303
""", '모': """
모두 거부	2289
모두 동의	2246
모두 허용	2289
모르겠다	2280
모름/무응답	2280
모바일 웹으로 계속	2291
""", '목': """
목록	2250
목록 보기	2308
목록보기	2250
목록으로	2308
""", '무': """
무료 게임	2281
무료 배송	2315
무료 체험 시작하기	2232
무료 회원가입	2232
무료, 스팸 없음	2303
무료배송	2315
""", '문': """
문의	2247
문자 크기	65
""", '바': """
바로 구매하기	2284
바로가기	2241
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2286
""", '밴': """
밴드	2241
""", '번': """
번역 보기	2251
""", '베': """
베스트	2248
""", '보': """
보내기	2305
""", '복': """
복사	2314
복사하기	2241
""", '본': """
본문 글씨 줄이기	2241
본문 글씨 키우기	2241
본문 바로가기	2250
본문으로 바로가기	2250
""", '북': """
북마크	2241
""", '브': """
브라우저에서 계속	2291
브라우저에서 계속 보기	2291
""", '비': """
비공감	2280
비밀번호 찾기	2232
비밀번호를 잊으셨나요	2301
""", '사': """
사이트맵	2246
사진 더 보기	2308
사진 더보기	2308
사진 모두 보기	2308
사진 크게 보기	2308
사진 크게보기	2308
사진 확대	2250
""", '삭': """
삭제된 동영상입니다	2285
""", '새': """
새로고침	2294
""", '선': """
선택	2302
선택 저장	2289
선호 매체로 추가	2312
""", '설': """
설문	91
설문 참여 바로가기	2263
설문 참여하기	2263
설문에 참여하기	2279
설문조사	91
설문조사 참여하기	2263
설정 저장	2289
""", '속': """
속보	2248
속보 알림 받기	2263
속보 알림 신청	2263
속보 알림을 받으시겠습니까	2292
""", '스': """
스도쿠	2283
스크랩	2241
스크랩하기	2263
스크립트	2286
스크립트 보기	2285
스토어	2315
스토어 바로가기	2284
스폰서	2245
""", '시': """
시리즈 보기	2308
""", '신': """
신고	2247
신고하기	2279
신문구독	2232
신청이 완료되었습니다	2303
""", '실': """
실시간 뉴스	2248
""", '아': """
아마존에서 구매	2284
아마존에서 보기	2284
아이디 저장	2301
아이디 찾기	2301
아직 회원이 아니신가요	2301
""", '알': """
알겠습니다	2251
알라딘에서 구매	2284
알라딘에서 보기	2284
알림 받기	2240
알림 설정	2240
알림 설정하기	2292
알림 켜기	2292
알림 허용	2292
알림을 받으시겠습니까	2292
알림을 받으시겠어요	2292
알림을 켜시겠습니까	2292
""", '애': """
애드블록을 해제해 주세요	2294
애드블록이 감지되었습니다	2294
애플로 계속하기	2301
애플로 로그인	2301
""", '앱': """
앱 다운로드	2240
앱 다운로드하기	2240
앱 다운받기	2291
앱 설치	2240
앱 설치하기	2240
앱스토어에서 다운로드	2291
앱에서 계속 읽기	2291
앱에서 보기	2291
앱에서 열기	2291
앱에서 이어보기	2291
앱으로 보기	2291
""", '언': """
언제든 해지 가능	2301
언제든지 수신 거부할 수 있습니다	2303
언제든지 해지 가능	2301
""", '에': """
에디터 추천	2248
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2297
""", '연': """
연간 결제	2301
연간 구독	2301
연관기사	2248
연재 보기	2308
""", '열': """
열기	2251
""", '영': """
영상	2248
영상 더보기	2308
영상 보기	2263
영상 재생	2285
영상으로 만나보세요	2263
영상으로 보기	2263
영상을 불러오는 중입니다	2285
영상을 재생할 수 없습니다	2285
""", '예': """
예매 바로가기	2284
예매하기	2284
예스#에서 구매	2284
예스#에서 보기	2284
""", '오': """
오늘 하루 보지 않기	2229
오늘은 그만 보기	2229
오늘의 운세	2283
오늘의 추천	2248
오늘의 핫뉴스	2271
오디오 다운로드	2285
오디오로 듣기	2263
오래된순	2280
오류 신고	2247
오류 신고하기	2263
오류가 발생했습니다	2303
오타 신고	2279
오탈자 신고	2263
""", '온': """
온라인뉴스팀	2258
""", '올': """
올바른 이메일 주소를 입력해 주세요	2303
올바른 이메일을 입력해 주세요	2303
""", '요': """
요약	2250
""", '원': """
원문 보기	2251
원문보기	2250
""", '월': """
월간 결제	2301
월간 구독	2301
""", '웹': """
웹에서 계속 보기	2291
""", '위': """
위로	2250
위로 가기	2308
""", '유': """
유료 구독자 전용	2301
유료 기사입니다	2263
유료회원 전용	2301
유료회원 전용 기사	2301
유튜브 구독	2244
유튜브 구독하기	2244
""", '음': """
음성 다운로드	2285
음성 재생하기	2263
음성으로 듣기	2241
음소거	2286
음소거 해제	2285
""", '응': """
응원하기	2230
""", '의': """
의견 남기기	2279
의견 보내기	2279
의견 쓰기	2247
""", '이': """
이 기사 어땠나요	2263
이 기사 어떠셨나요	2279
이 기사가 도움이 되었나요	2279
이 기사는 잠겨 있습니다	2301
이 기사를 공유합니다	2263
이 기사를 추천합니다	2263
이 기사와 함께 읽은 기사	2263
이 기자의 다른 기사	2263
이 기자의 다른 기사 더보기	2308
이 동영상을 재생할 수 없습니다	2285
이 시각 많이 본 기사	2271
이 시각 많이 본 뉴스	2271
이 시각 주요뉴스	2248
이 시각 추천뉴스	2248
이 음성은 ai가 생성했습니다	2285
이 주제 팔로우	2312
이 콘텐츠를 표시할 수 없습니다	2289
이 페이지가 도움이 되었나요	2279
이런 기사는 어때요	2271
이름	2305
이메일	2241
이메일 주소를 입력하세요	2303
이메일 형식이 올바르지 않습니다	2303
이메일로 공유	2313
이메일무단수집거부	2246
이메일을 입력하세요	2303
이메일을 입력해 주세요	2303
이메일을 확인해 주세요	2303
이미 계정이 있으신가요	2301
이미 구독 중이신가요	2232
이미 참여하셨습니다	2279
이미 투표하셨습니다	2279
이미 회원이신가요	2232
이미지 크게 보기	2250
이미지 크게보기	2308
이미지 확대	2250
이슈	2248
이용권 구매	2301
이용권 선택	2301
이용약관	2246
이용약관에 동의합니다	2303
이전	2250
이전 기사	2248
이전 기사 보기	2263
이전 사진	2308
이전글	2308
이전기사	2248
""", '인': """
인기 급상승	2271
인기 기사	2248
인기기사	2248
인기뉴스	2248
인쇄	2241
인쇄하기	2241
인스타그램 팔로우	2263
""", '일': """
일시	2298
일시 후원	2297
일시 후원하기	2297
일시정지	2286
일시후원	2230
""", '자': """
자동 번역	2286
자동 재생	2286
자동재생	2286
자막	2286
자막 보기	2285
자막 켜기	2285
자바스크립트가 비활성화되어 있습니다	2289
자세히	2251
자세히 보기	2251
""", '작': """
작게	2314
""", '잘': """
잘 모름	2280
""", '재': """
재생	2250
재생 속도	2285
재생 시간	2285
재생속도	2285
재생할 수 없는 동영상입니다	2285
""", '저': """
저자 소개	2309
저작권규약	2246
저장	2241
""", '전': """
전송	2305
전송되었습니다	2303
전체 기사 보기	2308
전체 뉴스 보기	2308
전체 댓글	2247
전체 동의	2289
전체 보기	2250
전체 사진 보기	2308
전체 화면	2286
전체메뉴	2250
전체보기	2250
전체화면	2286
전체화면 종료	2285
""", '접': """
접기	2250
""", '정': """
정기	2298
정기 후원	2297
정기 후원하기	2230
정기구독	2232
정기후원	2230
정기후원하기	2297
정렬	2280
정정·반론보도 신청	2309
정정보도 신청	2309
정정보도 요청	2309
""", '제': """
제보	2247
제보 바로가기	2309
제보하기	2247
제작 지원	2315
제작지원	2315
제출	91	2305
제휴 광고	2284
제휴 콘텐츠	2284
""", '좋': """
좋아요	2241
좋은 기사 후원하기	2230
""", '주': """
주소 복사	2263
주소가 복사되었습니다	2263
주소복사	2241
주요 기사	2248
주요 뉴스	2248
주요 뉴스 더보기	2271
주요기사	2248
주요뉴스	2248
주제 팔로우	2312
""", '지': """
지금 구매하기	2284
지금 뜨는 기사	2271
지금 뜨는 뉴스	2271
지금 플레이	2281
지금 플레이하기	2281
지나친 음주는 건강에 해롭습니다	2284
지나친 음주는 건강을 해칩니다	2284
지도 보기	2251
지면보기	2232
""", '직': """
직접 입력	2298
""", '차': """
차단	2293
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2284
""", '청': """
청소년보호정책	2246
""", '최': """
최고의 혜택	2302
최신 기사	2248
최신 뉴스	2248
최신기사	2248
최신뉴스	2248
최신순	2280
""", '추': """
추천	2302
추천 기사	2248
추천 영상	2271
추천기사	2248
추천뉴스	2248
추천순	2280
""", '친': """
친구 추가하기	2263
""", '카': """
카카오 계정으로 로그인	2301
카카오 로그인	2301
카카오로 로그인	2301
카카오로 시작하기	2301
카카오스토리	2241
카카오톡	2241
카카오톡 공유	2241
카카오톡 공유하기	2313
카카오톡으로 공유	2263
카카오톡으로 공유하기	2263
카테고리	2248
""", '커': """
커피 한 잔 사주기	2297
커피 한 잔 후원하기	2297
""", '콘': """
콘텐츠 보기	2289
콘텐츠 불러오기	2289
콘텐츠 표시	2289
""", '쿠': """
쿠키 관리	2289
쿠키 설정	2246
쿠키 설정 관리	2289
쿠팡에서 구매	2284
쿠팡에서 구매하기	2284
쿠팡에서 보기	2284
""", '퀴': """
퀴즈	2283
퀴즈 도전하기	2281
퀴즈 풀기	2263
퀴즈 풀러 가기	2281
""", '크': """
크게	2314
""", '키': """
키워드	2248
""", '태': """
태그	2248
""", '텔': """
텔레그램에서 소식 받기	2263
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2279
투표가 완료되었습니다	2279
투표에 참여해 주셔서 감사합니다	2279
투표하기	91	2263
투표해 주셔서 감사합니다	91	2279
""", '트': """
트위터	2241
트위터 공유	2241
트위터로 공유	2313
""", '특': """
특집 더보기	2308
특집 보기	2308
""", '티': """
티켓 예매	2284
티켓 예매하기	2284
""", '팔': """
팔로우 중	2312
팔로우 취소	2312
""", '페': """
페이스북	2241
페이스북 공유	2241
페이스북으로 공유	2263
페이스북으로 로그인	2301
페이지 새로고침	2294
페이지를 새로고침하세요	2294
""", '편': """
편집 원칙	2309
""", '펼': """
펼치기	2250
""", '포': """
포토	2248
포토 갤러리	2308
""", '폰': """
폰트 크기	2241
""", '푸': """
푸시 알림 받기	2292
""", '프': """
프리미엄	2232
프린트	2241
""", '피': """
피드백 보내기	2279
""", '필': """
필수	2305
필수 입력	2303
필수 입력 항목	2303
필수 입력 항목입니다	2303
필수 항목	2303
필수 항목입니다	2303
필자 소개	2309
""", '한': """
한 번	2298
한번만	2298
""", '함': """
함께 보면 좋은 기사	2248
함께 볼 기사	2271
함께 읽으면 좋은	2248
함께 읽은 기사	2271
""", '핫': """
핫뉴스	2248
핫이슈	2248
핫클릭	2271
""", '항': """
항상 허용	2289
""", '해': """
해제 방법	2296
해제했습니다	2296
""", '허': """
허용	2293
""", '헤': """
헤드라인	2248
""", '현': """
현재 시간	2285
""", '협': """
협찬	2245
""", '홈': """
홈	2250
홈으로	2308
홈으로 가기	2308
""", '화': """
화제의 뉴스	2248
화질	2286
""", '확': """
확인	2251
""", '회': """
회사소개	2246
회원 전용	2234
회원 전용 기사	2301
회원가입	2232
회원이 아니신가요	2301
""", '후': """
후원	2230
후원 바로가기	2297
후원 신청	2297
후원 안내	2230
후원 페이지 바로가기	2297
후원 페이지로 이동	2297
후원 하기	2230
후원자 되기	2297
후원하기	2230
후원회원 가입	2230
후원회원 되기	2297
"""}

START = {'a': """
abonē	2388 K par	2388 K no	2388 K un	2390 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1487 K illimité
această	52 K investigație	2857 K traducere	2912 K știre a fost
además	1153 K:	1198 K, en
ai가	2260 K 자동 번역한	2260 K 번역한	2260 K 핵심	2260 K 요약한
ai에게	2260 K 물어	2260 K 질문	2260 K 물어보기
ajánljuk	1837 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3258 K dig till vårt	3274 K
anúncio	2811 K em #
apoyá	81 K
après	1616 K déduction fiscale
apúntate	1179 K a nuestro seminario	1179 K a nuestro evento
aquí	1210 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2638 K ukazał się	2638 K pochodzi z	2644 K przetłumaczony	2644 K został przetłumaczony	2644 K czyta	2644 K wygenerowany
artykuły	2635 K autora
artículo	1232 K publicado originalmente	1260 K publicado en colaboración
artículos	1123 K gratuitos
ascultă	1 K	2846 K:	2863 K podcastul	2863 K acest articol	2921 K pe
atradāt	44 K
atsisiųskite	2350 K
autorė	2354 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1187 K la app
beiträge	27 K
benefício	2743 K do assinante:
berätta	59 K i	59 K gärna
beställ	3274 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1129 K diario	1129 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3583 K liên quan:	3596 K viết này có	3596 K viết có hữu ích	3643 K viết được bảo vệ	3644 K viết được thực hiện	3644 K viết được viết	3644 K viết này được	3651 K viết tiếp tục
báo	3596 K lỗi bài viết
bình	5 K luận	27 K luận	3597 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1837 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3596 K phát hiện	3596 K thấy bài viết
bản	3596 K tóm tắt này	3644 K dịch được
bấm	3598 K để nghe
bật	3574 K thông báo
""", 'c': """
caractères	1567 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3134 K u nás pracovať
chefredaktör	3272 K och ansvarig utgivare:	3272 K:
chơi	3618 K ngay:
chưa	32 K có bình luận
citeşte	2846 K şi	2846 K şi:
citește	2846 K și	2846 K și:	2846 K:	2846 K mai mult	2846 K aici	2846 K mai departe:
citiți	2846 K și
ciąg	2648 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2697 K exclusivo para	2741 K gerado	2746 K oferecido por	2773 K incorporado d	2773 K externo d	2773 K incorporado do	2773 K incorporado da	2773 K externo do
conținut	2857 K generat	2861 K oferit de	2890 K încorporat de	2890 K extern de
coût	1616 K après déduction	1616 K réel après
crédit	1561 K photo	1561 K photos
crédits	1561 K photo	1561 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3600 K đặt ứng dụng	3600 K ứng dụng	3600 K app
còn	3616 K lại # ký tự
có	72 K thắc mắc	3583 K thể bạn quan tâm:	3639 K lỗi xảy ra
cấm	3643 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2852 K ai informații	2859 K ai observat o
dalinkitės	2350 K
další	437 K články autora
darovať	3128 K
dernières	1515 K actualités
descarcă	13 K	2877 K aplicația
descargá	13 K	1187 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2704 K no google play	2751 K na app store	2751 K no google play	2751 K para android e	2812 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2894 K să primești notificări
doriți	2894 K să primiți notificări
dostępna	2651 K w
dostępne	2651 K w
dostępny	2651 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2662 K do	2675 K do dyskusji
držte	28 K se
duración	1248 K del vídeo	1248 K: # min	1248 K del episodio
duração	2811 K do vídeo	2811 K: # min
durée	1612 K de la vidéo	1612 K : # min	1612 K de l'épisode
découvrez	1516 K aussi	1540 K la boutique	1540 K notre boutique	1540 K nos jeux	1540 K notre hors-série	1548 K notre application	1548 K notre appli
décryptage	1516 K :
déductible	1477 K des impôts	1477 K à #
déjà	1485 K abonné	1485 K inscrit	1485 K client
dùng	3607 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1863 K
encuéntranos	12 K
envía	3 K
envíanos	1168 K
ermöglicht	701 K von
erről	1837 K bővebben
escríbenos	1156 K
escúchalo	1249 K en spotify	1249 K en apple podcasts
escúchanos	1249 K en spotify
estagiária	2734 K sob supervisão	2734 * K sob supervisão
estagiário	2734 K sob supervisão
""", 'f': """
faça	2749 K o quiz	2749 K o teste	2749 K o nosso
felelős	1860 K szerkesztő:	1860 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3276 K läsa
fortæl	59 K mig
fotogalería	1228 K:
fotogaléria	3102 K:
fotografía	1199 K:
fotoğraf	3445 K # / #	3445 K #/#
fotoğraflar	3447 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2557 K full tilgang til	2583 K tilgang	2583 K fri	2583 K full	2583 K beskjed	2583 K varsel	2583 K ukas	2583 K dagens	2583 K de	2583 K nyheter	2583 K siste	2595 K	2597 K varsel	2597 K varsler	2597 K push	3249 K full tillgång till	3274 K tillgång	3274 K fri	3274 K full	3274 K besked	3274 K en notis	3274 K veckans	3274 K dagens	3274 K de	3274 K nyheter	3274 K senaste	3285 K
férjen	1863 K hozzá
följ	12 K	3253 K	3274 K
følg	12 K	12 K oss	533 K	552 K	2561 K	2583 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1860 K:
""", 'g': """
gazeteciliğimizi	3401 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3597 K cửa hàng trực tuyến
giữ	3643 K bản quyền nội dung
glöm	3274 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3596 K ý cho bài viết
gör	3258 K quizet	3258 K vårt quiz	3274 K vårt
görmemiz	3406 K gereken
görsel	3450 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1864 K lát
hintergründe	699 K dazu:
hjälp	3258 K oss bli bättre	3258 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3115 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3597 K trả lời khảo sát	3605 K ủng hộ
hämta	13 K	3262 K
häng	3274 K med
hääleta	1300 K
håll	28 K	28 K dig
hình	3640 K #/#
hör	651 K dir	707 K	3274 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2550 K også	2550 K også:	2583 K
""", 'i': """
iesūti	2376 K savu	2376 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2350 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2883 K acum:	2886 K responsabil
já	59 K fez	2697 K é assinante
jäikö	1428 K juttu kesken
jälgi	1300 K
""", 'k': """
kapcsolódó	1837 K	1837 K:
kezdőlap	96 K >	96 K /
không	3643 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3597 K tra kiến thức của bạn
kjøp	2566 K billetter	2566 K billett	2583 K
klausykitės	2335 K
klikněte	434 K zde
ključne	3053 K točke	3053 K tačke
klõpsates	1300 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2390 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3128 K
kopē	2390 K
kvíz	434 K:	1850 K	3102 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1863 K
kérjen	1863 K
kérjük	28 K
kênh	3574 K youtube của báo
köp	3258 K biljetter	3258 K biljett	3274 K
kövess	12 K
kövesse	1863 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1845 K el nekünk
küldje	1845 K el nekünk	1863 K	1863 K tovább
ký	3616 K tự còn lại
kļūsti	2390 K
kết	3588 K nối với chúng tôi
""", 'l': """
laimē	2390 K
laimėkite	2350 K
legyél	1863 K
lejupielādē	2390 K
leé	1198 K también	1198 K más	1198 K:
lisää	1452 K meidät
lásd	1837 K még
lásson	1863 K több
lát	1845 K valami
láttál	1845 K valami
lägg	3274 K till
lähetä	1431 K juttuvinkki	1431 K uutisvinkki	1431 K vinkki	1435 K mielipidekirjoituksesi	1435 K mielipidekirjoitus	1452 K
lämna	3252 K dina tips	3252 K ditt tips
läs	3241 K mer om	3242 K också	3242 K också:	3242 K även	3242 K mer	3242 K mer:	3242 K:	3242 K här	3242 K även:	3249 K vidare med	3249 K mer på	3262 K e-tidningen	3262 K tidningen	3274 K	3276 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1452 K meidät
löysitkö	7 K
lütfen	28 K	3436 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2648 K wideo
mesterséges	1871 K intelligencia írta
mirá	1182 K el video	1198 K también	1198 K:
mitä	8 K pidit	33 K mieltä	1453 K mieltä sinä
mišljenja	3050 K autora	3050 K iznesena	3050 K izneta
mišljenje	3050 K autora
możliwość	5 K komentowania
mándanos	1168 K
más	1152 K noticias de	1152 K noticias sobre	1152 K sobre	1152 K en	1152 K de	1153 K información	1153 K información:	1156 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1285 K midagi	1291 K viga	1291 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2390 K vari
mời	3583 K xem	3583 K bạn đọc	3583 K độc giả	3588 K bạn tham gia	3588 K độc giả theo dõi	3588 K bạn đọc theo dõi	3598 K quý vị theo dõi	3598 K quý độc giả	3598 K bạn xem video	3598 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3137 K chybu
nahláste	3137 K chybu
najważniejsze	2644 K informacje
naloži	3182 K
naložite	13 K	3182 K
naročite	3189 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3135 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3592 K:	3592 K :
nhận	3574 K thông báo
nové	454 K číslo	454 K vydání	3118 K číslo	3118 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2775 K é possível mostrar este conteúdo	2775 K foi possível mostrar este conteúdo
näe	1452 K enemmän
nägid	1301 K viga
näita	1300 K
näitkö	1453 K virheen
näytä	1452 K sisältö
nå	3274 K vår
nézd	1837 K meg	1863 K meg
nézze	1837 K meg	1863 K meg
nāc	2381 K strādāt
nội	3623 K dung này không	3624 K dung này từ	3624 K dung nhúng từ	3624 K dung từ	3643 K dung được bảo vệ	3644 K dung được tạo	3644 K dung này được tạo
""", 'o': """
oceń	8 K	2645 K ten	2645 K artykuł	2645 K tekst
ocurrió	1225 K un error
odporučte	3128 K
odporúčame	3102 K:
odsłuchaj	2656 K	2656 K ten
ofereça	3 K
oglądaj	2632 K:
ohodnoťte	452 K	3116 K
opýtajte	3115 K sa
opširnije	3038 K:	3038 K na
otázky	72 K
ouça	1 K	2722 K:	2747 K o podcast	2806 K no	2812 K no spotify	2812 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2382 K kļūdu
pamanījāt	44 K	2382 K kļūdu
parrainé	1628 K par
pastebėjote	44 K	2336 K įdomų	2342 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3592 K viên:
piditkö	8 K	69 K	82 K	1453 K
pidätkö	82 K	1453 K
piše	3065 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	3068 K
podés	12 K seguir	1169 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2656 K
poslať	3128 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	3038 K:	3161 K:
posłuchaj	1 K	2632 K:	2632 K też:
poznáte	66 K niekoho
pozostała	2648 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3128 K
poți	2852 K contacta autorul	2852 K contacta autoarea
praneškite	2336 K redakcijai
predplaťte	3132 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3102 K si tiež	3102 K si aj	3102 K si	3102 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2350 K
pronašli	44 K ste
pročitaj	3038 K još	3038 K i
pročitajte	3038 K još	3038 K i	3038 K više	3038 K:	3038 K više o ovoj temi
prvý	3127 K mesiac len za	3127 K mesiac za	3127 K mesiac už za	3127 K mesiac zadarmo
prześlij	2656 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1612 K dans #
publié	1596 K initialement dans	1596 K initialement sur	1626 K avec l'autorisation
pàgina	397 K # de #
página	1226 K # de #	1226 K #/#	2789 K # de #	2789 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3116 K sa
páčilo	69 K sa
päivitä	1452 K
pääset	1452 K lukemaan
päätoimittaja	1450 K:
pódcast	1228 K:
păstrați	28 K
pērc	2381 K biļetes	2390 K
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
radšej	3135 K počúvate
radši	472 K posloucháte
rašykite	2336 K autorei	2336 K autoriui
recibí	1168 K las noticias
recomandări	2846 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1862 K ingyenesen
regisztráljon	1850 K	1862 K ingyenesen
regístrate	1120 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2648 K tekstu
rezervē	2390 K
rešite	3038 K kviz
riješite	3038 K kviz
rozwiąż	2632 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1540 K vos places pour la soirée de la rédaction
réservé	1485 K aux abonnés
réservée	1485 K aux abonnés
réservés	1485 K aux abonnés
résumer	1530 K cet article	1530 K l'article
résumé	1530 K généré	1530 K rédigé	1530 K réalisé	1530 K produit	1530 K par
rösta	3274 K
rādīt	2390 K
""", 's': """
saglabā	2390 K
saistīts	2365 K:
saņem	2390 K
sažetak	3053 K	3053 K članka	3053 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1168 K el canal	1198 K leyendo:
sesizări	2852 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2336 K savo	2350 K
sjefredaktør	2580 K:	2580 K og ansvarlig redaktør:
skopírovať	3128 K
skrót	2644 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1628 K par
sporočite	3194 K napako
sprawdź	2632 K:	2632 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3115 K sa
stališča	3172 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3249 K
stötta	81 K	3249 K
støt	81 K	529 K
støtt	81 K	2557 K
suscríbete	1114 K a	1249 K en spotify
susidūrėte	2336 K su
susiję	2324 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1530 K générée
syötä	1452 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1869 K:
szívesen	1864 K meghallgatjuk
szöveg	1869 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1173 K
síganos	12 K
sígueme	1173 K
síguenos	12 K
só	2697 K para assinantes
sólo	1120 K para suscriptores
søg	552 K nu
súhrn	3115 K
súmate	12 K	56 K a las #
súvisiace	3102 K:
súvisiaci	3102 K článok
sūti	2376 K savu	2390 K
số	3616 K ký tự còn lại
""", 't': """
también	1141 K en facebook	1153 K puedes leer	1153 K puedes leer:	1153 K te puede interesar:
també	342 K et pot interessar:
também	2812 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1457 K on
tekstą	46 K galima
tenés	1163 ¿K información
thấy	44 K lỗi
thử	3597 K sức với
tiedätkö	1431 K aiheesta	1431 K asiasta	1431 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3651 K tục đọc sau
todavía	32 K no hay comentarios
további	1837 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3574 K google news
trình	3623 K duyệt của bạn không	3623 K duyệt không
trả	3597 K lời câu đố
trải	3607 K nghiệm
turpinājums	2392 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1431 K
tác	3592 K giả:	3592 K giả là
támogasd	81 K	1855 K a	1855 K az
támogassa	81 K	1855 K a	1855 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1496 K l'application
téléchargez	13 K
tóm	3596 K tắt này	3644 K tắt được
töltsd	13 K le
töltse	13 K le	1863 K le	1863 K ki
történeteiket	1845 K
tüm	27 K yorumlar
tęsinys	2352 K
tłumaczenie	2644 K
tải	13 K	13 K ứng dụng	3574 K ứng dụng	3574 K app	3600 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3073 K na grešku
uključi	3061 K
uključite	3061 K
uložit	464 K
uložiť	3128 K
uložte	464 K si	3128 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3137 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2846 K și:	2863 K video	2921 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1850 K részt
već	3089 K za #	3089 K od #
več	3161 K:	3161 K v videu	3186 K o tem	3186 K novic	3186 K preberite
vidéo	1516 K :
visą	2350 K interviu
više	3038 K o:
você	2722 K pode gostar:
vprašaj	3175 K
vprašajte	3175 K
vypočujte	1 K si	3102 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3128 K
vytlačte	3128 K
vyzkoušeli	59 K jste
válaszolj	1863 K
válaszoljon	1863 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	552 K med
véleménycikkeit	1845 K
více	434 K zde	434 K k tématu:
vídeo	1228 K:
võida	1300 K
võta	1285 K ühendust	1300 K
vă	28 K rugăm să
věnujte	464 K
všechny	27 K komentáře	437 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	617 K artikel:
weź	2675 K udział w dyskusji
więcej	2631 K o	2631 K na temat	2631 K z	2632 K na ten temat:	2635 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3395 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2667 K uwagę	2667 K błąd	2667 K literówkę	2667 K uwagi	2667 K nieścisłość
ziņo	2376 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2664 K reporterem	2664 K reporterką	2664 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	929 K #	929 K
""", 'à': """
à	1516 K lire aussi	1516 K lire également	1516 K lire :	1516 K lire sur	1516 K voir aussi	1516 K écouter	1516 K relire	1516 K découvrir	1516 K lire sur le même sujet	1516 K consulter :	1516 K voir également	1519 K propos de l'auteur	1519 K propos de l'autrice	1540 K retrouver dans le numéro	1613 K écouter sur spotify	1613 K écouter sur apple podcasts	1613 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2741 K gerado
""", 'ä': """
är	3252 K du
äänestä	1452 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2719 K preciso estar logado
écouter	1 K l'article	1 K cet article	1516 K aussi	1607 K sur
écoutez	1 K cet	1 K l'article	1544 K le podcast
épinglez	1563 K cet article	1563 K cette recette	1563 K cette page	1563 K la recette	1563 K ce billet	1563 K-la	1563 K-le	1563 K l'article	1563 K l'image
""", 'í': """
írd	1863 K be
írj	1845 K a szerzőnek
írja	1863 K be
írjon	1845 K a szerzőnek	1863 K közvetlenül	1863 K nekünk
""", 'î': """
în	2909 K imagini:
întreabă	2857 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1864 K szerint
""", 'ú': """
últimas	1152 K noticias de	2721 K de	2721 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	3038 K još
čitajte	3038 K i	3038 K još	3038 K još:
članak	46 K se može	46 K možete	3053 K je preveden	3053 K čita	3056 K je objavljen u
članek	46 K lahko	3175 K je preveden	3175 K bere	3175 K je prebral	3178 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3115 K bol preložený	3115 K načítal	3118 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3102 K aj	3102 K tiež	3102 K viac
""", 'đ': """
đánh	3596 K giá bài viết
đã	3639 K xảy ra lỗi	3639 K có lỗi
đăng	3597 K ký tham dự hội thảo	3643 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3613 K dây nóng: #	3613 K dây nóng #
được	68 K phép đăng lại
để	3626 K xem nội dung này	3626 K hiển thị nội dung này
đọc	3583 K thêm	3583 K thêm:	3583 K:	3583 K tiếp:	3588 K tin nhanh
""", 'į': """
įsigykite	2350 K
įtraukite	2350 K mus
įveskite	2350 K
""", 'ś': """
ściągnij	13 K	2680 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2660 K:
źródło	2660 K:
""", 'ž': """
želite	3070 K raditi kod nas	3070 K da radite kod nas	3191 K delati pri nas
želiš	3070 K raditi kod nas	3191 K delati pri nas
žinote	2336 K daugiau	2351 K istoriją
žiūrėkite	2324 K taip pat	2350 K
""", 'ș': """
știrea	2919 K continuă
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
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	799 K βοήθειας κεθεα
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
διαθέσιμο	767 K σε	767 K στο	842 K στο spotify
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
η	68 K αναδημοσίευση επιτρέπεται	759 K περίληψη	759 K σύνοψη	759 K ανάγνωση	759 K περίληψη αυτή	826 K μετάφραση	826 K περίληψη	833 K διαφήμιση συνεχίζεται	833 K είδηση συνεχίζεται	841 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	777 K να εργαστείς μαζί μας
θέλετε	777 K να εργαστείτε μαζί μας	777 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	820 K πήγε στραβά
κίνδυνος	799 K εθισμού
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
παίξε	796 K τώρα:	799 K υπεύθυνα
παίξτε	796 K τώρα:	799 K υπεύθυνα
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
πρώτη	825 K δημοσίευση:
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
όλα	757 K τα άρθρα
όλες	771 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	250 K се за
автор	2980 K - обозреватель	2980 K - корреспондент	2980 K - колумнист	2980 K - редактор	3520 K - оглядач	3520 K - колумніст	3520 K - кореспондент
авторка	3520 K - оглядачка	3520 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2964 K новостей	2965 K по теме:	3003 K любите слушать	3003 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2983 K ли материал	2983 K ли пересказ	2983 K ли этот пересказ	2983 K ли этот	2983 K ли текст
была	2983 K ли статья	2983 K ли эта	2983 K ли новость
більше	3504 K по темі:	3504 K за темою:	3504 K на тему:	3504 K про це:	3535 K новин	3535 K матеріалів
""", 'в': """
вакансии	2986 K "	2986 K редакции
вакансії	3525 K "	3525 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2983 K понравилась	2983 K понравился	2983 K помогла	3523 K сподобалась	3523 K сподобалася	3523 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2964 K новости на тему	2964 K материалы	2964 K новости	2964 K статьи	2968 K статьи автора	2968 K материалы автора
всички	245 K новини
встановлюйте	3530 K
встановіть	13 K	3530 K	3556 K застосунок
встигніть	3559 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2982 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3522 K від	3522 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3504 K:	3504 K про це
джерела	3537 K:
джерело	3537 K:
дивіться	3504 K також	3504 K:	3504 K також:	3504 K відео:
до	3504 K теми:
докладніше	3504 K:	3504 K про це
доступно	2991 K в	2991 K на	2991 K для	3530 K в	3530 K у	3530 K на	3530 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2968 K материалы автора
думка	3520 K автора	3520 K редакції	3520 K, висловлена
думки	3520 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2968 K новость?
еще	2965 K по теме:
ещё	2964 K больше	2965 K по теме:
""", 'з': """
за	3504 K темою:
забелязахте	7 K
завантажити	3530 K в	3530 K з	3530 K у
завантажте	13 K	3530 K в	3530 K з	3556 K застосунок	3556 K додаток
завантажуйте	13 K	3530 K	3540 K застосунок
загрузите	2991 K в	2991 K на
задайте	2982 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3522 K
зберегти	3534 K
збережіть	3534 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3543 K слухати
""", 'и': """
идет	3022 K подписка
идёт	3022 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2997 K:
источники	2997 K:
""", 'к': """
как	2983 K вам статья	2983 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3522 K виклад	3522 K переказ
коротко	2982 K от	3522 K від
краткий	26 K пересказ	2982 K пересказ
кратко	2982 K от
краткое	2982 K содержание
куиз	218 K:
""", 'л': """
лучшее	2964 K за
любите	3543 K слухати
""", 'м': """
материал	46 K можно	2965 K по теме:	2985 K опубликован в	2988 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2994 K подписки за
мнение	2980 K автора	2980 K редакции
мнението	230 K на автора
мнения	2980 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3534 K
надішліть	3 K	3534 K
накратко	232 K от
началась	3022 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3022 K забудьте подписаться	3559 K забудьте передплатити
немає	3543 K часу читати
нет	32 K комментариев	3003 K времени читать
новия	235 K брой
новият	235 K брой
новости	2964 K партнеров
новый	2985 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2965 K этом подробнее	2968 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2982 K	3522 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2991 K в
открыта	3022 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2995 K
отправьте	3 K	2995 K
оформити	3559 K передплату
оформить	3022 K подписку
оценете	233 K
оцените	8 K	2983 K
оцініть	3523 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2994 K месяц за
перевод	2982 K выполнен	2982 K сделан
передплата	3533 K за #	3533 K від #	3559 K на перше півріччя	3559 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3522 K
переклад	3522 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2982 K
перший	3533 K місяць за
питання	73 K до статті
по	89 K подписке	2965 K теме:
повече	218 K по темата:	245 K новини
повідомити	3545 K про помилку
повідомте	3545 K про помилку	3545 K нам про помилку
погляди	3520 K авторів
подарете	244 K
подарите	2995 K
подарить	2995 K
подарувати	3534 K
подаруйте	3534 K
поддержать	3000 K
поддержи	81 K
поддержите	81 K	3000 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2994 K за #	2994 K от #	2994 K за рубль	3022 K на первое полугодие	3022 K на второе полугодие
подписывайтесь	12 K	3000 K на
подпишись	12 K	3015 K на
подпишитесь	12 K	3000 K на	3015 K на нас
подробнее	2965 K:	2965 K в материале	2965 K - в	2965 K читайте в материале	2965 K об этом
подробности	2965 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2980 K автора
позицията	230 K на автора
позиція	3520 K автора
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
порадьте	3534 K
порекомендуйте	2995 K
последвайте	12 K	250 K
последние	2964 K новости о
послухати	1 K
послушать	1 K
поставте	3522 K запитання
почитать	2965 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	3016 K чем оставить комментарий	3016 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2968 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3559 K передплата
продолжается	3022 K подписка	3022 K подписная кампания
пройдите	2965 K тест
пройдіть	3504 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3533 K за #	3533 K від #
підписуйся	12 K
підписуйтесь	12 K	3540 K на
підпишіться	12 K	3540 K на
підсумок	3522 K
підтримайте	81 K	3540 K
підтримати	3540 K
""", 'р': """
работа	2986 K в "
радимо	3504 K прочитати:
разрешете	240 K
распечатайте	2995 K
распечатать	2995 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2965 K:
рекомендуємо	3504 K:
робота	3525 K в "	3525 K у "
роздрукувати	3534 K
роздрукуйте	3534 K
розкажіть	59 K у
розпочалася	3559 K передплата
розпочато	3559 K передплату
""", 'с': """
саммари	2982 K
свалете	13 K	240 K	265 K приложението
свежий	2985 K номер
свързани	218 K:
связаться	2968 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2991 K в	2991 K из	3000 K приложение	3020 K приложение
скачать	13 K	2991 K в	2991 K на
скопировать	2995 K
скопируйте	2995 K
скопіювати	3534 K
скопіюйте	3534 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3504 K:	3504 K також:
слухати	1 K
слушайте	2965 K:	2965 K также:
слушать	1 K
см	2965 K. также:
смотрите	2965 K также	2965 K:	2965 K	2965 K также:	2965 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3005 K об ошибке	3005 K нам об ошибке
сообщить	3005 K об ошибке
сохраните	2995 K
сохранить	2995 K
спитайте	3522 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2982 K
спросить	2982 K
станьте	31 K первым	31 K першим	3000 K подписчиком	3000 K соучастником	3540 K частиною спільноти	3540 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3522 K перекладено
статью	46 K можно	2988 K можно
статья	2982 K переведена	2982 K озвучена	2983 K была	2985 K опубликована в
стежте	12 K за
стислий	3522 K виклад	3522 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3504 K читайте:
текст	46 K можно	46 K можна	2982 K переведён	2982 K переведен	2982 K озвучен	3522 K перекладено	3522 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2980 K зрения автора	3520 K зору автора	3520 K зору редакції
триває	3559 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3003 K слушать
успейте	3022 K подписаться
установите	13 K	3020 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2965 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3002 K работать у нас	3002 K у нас работать	3002 K работать в нашей
хочете	3542 K працювати в нас	3542 K в нас працювати	3542 K працювати у нас
хочеш	3542 K працювати в нас
хочешь	3002 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3522 K переказ	3522 K короткий виклад	3522 K короткий переказ	3522 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3523 K була стаття	3523 K був матеріал	3523 K був переказ	3523 K був цей переказ	3523 K була ця	3523 K був цей	3523 K сподобалась	3523 K сподобалася	3523 K сподобався
читай	3015 K нас
читайте	12 K нас	13 K	2965 K также	2965 K также:	2965 K:	2965 K подробнее	2965 K еще	2965 K по теме:	2965 K подробнее:	2965 K материал	2965 K в материале	2991 K нас без	2991 K без	3000 K	3000 K нас в	3504 K також	3504 K також:	3504 K:	3504 K ще	3504 K також на тему:	3504 K по темі:	3504 K також на тему	3540 K
читать	2965 K также	2965 K по теме:
что	33 K вы думаете	2965 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3504 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2982 K краткое содержание
этот	26 K пересказ	2982 K пересказ	2982 K краткий пересказ	2988 K материал можно	2988 K текст можно
эту	2988 K статью можно
""", 'я': """
як	3523 K вам стаття	3523 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1667 K את
אולי	1682 K פספסתם:
אזהרה	1695 K: צריכה מופרזת של אלכוהול	1695 K - צריכה מופרזת
אין	1719 K להעתיק	1719 K לעשות שימוש
אירעה	1715 K שגיאה
אל	1673 K תפספסו: הפעילו
ארעה	1715 K שגיאה
""", 'ב': """
בואו	1668 K לעבוד איתנו
בחנו	1670 K את עצמכם
""", 'ד': """
דווחו	1667 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1654 K:	1669 K לפודקאסט	1669 K לפרק
האם	8 K אהבתם	1667 K הכתבה	1667 K הסיכום	1667 K המידע
הדוא	1661 K"ל האדום
הדפדפן	1698 K שלך אינו	1698 K שלך לא
הווידאו	1698 K אינו
הורידו	13 K	1647 K את האפליקציה	1672 K
הטקסט	1720 K נוצר
היו	31 K הראשונים
הירשמו	1668 K לוובינר	1668 K לכנס
הכותב	1662 K הוא
הכותבים	1662 K הם
הכותבת	1662 K היא
הכנתם	59 K
הכתבה	1667 K עניינה	1683 K ממשיכה	1719 K מוגנת	1720 K נכתבה	1720 K תורגמה	1727 K ממשיכה
המחבר	1662 K הוא
המחברת	1662 K היא
המייל	41 K האדום
המשך	1683 K הכתבה	1727 K הכתבה
הסיכום	1720 K נוצר
הסרטון	1698 K אינו	1698 K לא
הפעילו	1673 K התראות	1673 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1727 K ממשיכה
הפרק	1669 K המלא זמין
הצביעו	1670 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1647 K לערוץ הטלגרם	1647 K לקבוצת הוואטסאפ	1647 K לקבוצת הווטסאפ	1658 K אלינו	1658 K לערוץ	1658 K לקבוצה	1658 K לקבוצת	1658 K לקבוצות	1658 K עכשיו	1658 K גם	1659 K	1668 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1669 K לפודקאסט
השתתפו	1670 K בסקר
התגובות	5 K
התוכן	1698 K אינו	1719 K מוגן
התחקיר	52 K הזה
התרגום	1720 K נעשה
""", 'ח': """
חודש	1678 K ראשון ב
""", 'י': """
יש	72 K שאלות	1661 K לכם מידע	1661 K לכם סיפור	1661 K לך מידע	1661 K לך סיפור
""", 'כ': """
כדי	1678 K לקרוא את	1701 K לצפות בתוכן	1701 K להציג את התוכן
כל	1658 K החדשות
כתבות	1682 K נוספות:
""", 'ל': """
להאזנה	1669 K לכתבה	1669 K לפודקאסט
להורדת	1672 K
להמשך	1678 K קריאה
לכל	1662 K הכתבות של	1682 K הכתבות:
לכתבה	1654 K המלאה
לכתבות	1682 K נוספות:
לעדכונים	1658 K נוספים	1658 K
לערוץ	1647 K הטלגרם
לפניות	1661 K לכתב	1661 K לכתבת
לפרק	1669 K המלא
לצפייה	1669 K בסרטון	1669 K בווידאו	1669 K במשדר	1701 K בתוכן
לקבוצת	1647 K הווטסאפ	1658 K הוואטסאפ	1658 K הווטסאפ
לקבלת	1658 K עדכונים
לקריאה	1654 K נוספת	1654 K נוספת:	1678 K מלאה
לקריאת	1678 K הכתבה המלאה
לרכישת	1668 K כרטיסים לכנס	1668 K כרטיסים לחצו	1668 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1670 K דעתכם? הצביעו
מייל	1661 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1715 K השתבש
""", 'נ': """
נותרו	1690 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1661 K במשהו	1661 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1698 K זה אינו
""", 'ע': """
עוד	1654 K בנושא:	1682 K במדור:	1682 K כתבות:
עמוד	1716 K # מתוך #
ענו	1670 K על הסקר	1670 K על הסקר:	1670 K על החידון
עקבו	12 K	1658 K אחרינו	1659 K אחרי
""", 'פ': """
פורסם	1719 K לראשונה	1719 K במקור
פרסומת	1683 K
""", 'צ': """
צפו	1654 K:	1654 K גם	1669 K בסרטון	1669 K בתיעוד	1669 K בווידאו	1669 K בכתבה
צריכה	1695 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1673 K התראות	1673 K עדכונים על	1673 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1654 K גם	1654 K גם:
קראו	1654 K גם	1654 K גם:	1654 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1658 K להיות	1658 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1692 K עכשיו:
שחקו	1692 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1690 K נותרו	1690 K שנותרו
תוכן	1699 K מוטמע	1699 K זה מגיע	1699 K חיצוני	1699 K זה מוצג	1720 K זה נוצר
תמונה	1716 K # מתוך #	1716 K # / #
תמכו	81 K	1676 K	1677 K בעיתונות	1677 K בנו	1677 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادامه	1397 K مطلب	1397 K خبر
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1352 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1389 K از مطالب
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1340 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
اكنون	1364 K بازي كنيد:
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
انتشار	1389 K مطالب
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1337 K اين	1337 K خطايي
اين	52 K گزارش	1337 K	1352 K مطلب را هم بخوانيد:	1369 K ويدئو در	1369 K ويديو در	1369 K محتوا در	1370 K محتوا از	1389 K مقاله تحت	1390 K متن	1390 K مقاله	1390 K خلاصه	1390 K ترجمه	1390 K خبر
اينجا	1352 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1397 K ادامه
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر	1389 K
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1325 K:
بخوانيد	1325 K:
براي	1372 K ديدن اين محتوا	1372 K مشاهده اين محتوا	1372 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1337 K اين
بيشتر	1325 K بخوانيد	1325 K بخوانيد:	1325 K ببينيد	1352 K بدانيد:
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
تصوير	1386 K # از #
تعداد	1362 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1333 K با نويسنده
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
خبرنگار	1333 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1385 K رخ داد
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1340 K خود را
در	1325 K اين باره بخوانيد	1340 K اين نظرسنجي	1340 K نظرسنجي ما	1340 K نظرسنجي	1352 K همين زمينه:	1352 K همين رابطه:
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
شما	1340 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /	1386 K # از #
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1333 K:
عكس	1386 K # از #
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كاراكترهاي	1362 K باقيمانده
كد	1333 K خبر:	1333 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1389 K
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لطفا	1372 K جاوااسكريپت
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
مترجم	1333 K:
متصفحك	171 K لا	171 K لا يدعم
محتواي	1370 K جاسازيشده از	1370 K خارجي از
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مرورگر	1369 K شما
مشكلي	1385 K پيش امد
مصيتم	7 K
مطالب	1325 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1333 K:	1333 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K هذا المقال
نظر	1337 K شما درباره
نظرات	5 K
نظرسنجي	1340 K:
نقل	68 K مطالب با ذكر	1389 K مطالب
نويسنده	1333 K:	1333 K :
نويسههاي	1362 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1325 K بخوانيد	1325 K بخوانيد:	1352 K ببينيد:
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
گزارش	1333 K:	1337 K خطا
""", 'अ': """
अभी	1782 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1787 K ब्राउजर
आपको	1760 K यह	1760 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1788 K पोस्ट
इनपुट	1755 K-	1755 K:	1755 K -	1755 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1746 K भी पढें	1746 K भी पढें:	1773 K भी पढें-	1773 K भी देखें:
""", 'ए': """
एक	1803 K त्रुटि हुई
एजेंसी	1755 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1746 K पढें:	1773 K भी पढें:
""", 'क': """
कुछ	1803 K गलत हो गया
केवल	1769 K # रुपये में
कोई	44 K गलती	72 K सवाल	1803 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1760 K यह	1760 K आपको
""", 'ख': """
खबर	1760 K में कोई	1814 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1788 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1755 K:
""", 'त': """
तस्वीर	1804 K #/#
""", 'द': """
देखें	1746 K:	1746 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1773 K:
पढें	1746 K:	1773 K-
पसंद	69 K आया
पेज	1804 K #/#	1804 K # / #
""", 'फ': """
फेसबुक	1788 K पोस्ट
फोटो	1804 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1755 (K
""", 'म': """
मात्र	1769 K # रुपये में
""", 'य': """
यह	1746 K भी पढें	1746 K भी पढें:	1746 K भी देखें:	1755 (K लेखक के	1760 K खबर आपको	1773 K भी पढें-	1773 K भी पढें -	1787 K वीडियो आपके	1787 K सामग्री आपके	1788 K सामग्री	1790 K सामग्री देखने के लिए	1790 K वीडियो देखने के लिए	1807 K लेख कॉपीराइट	1807 K सामग्री कॉपीराइट	1808 K लेख	1808 K खबर	1808 K अनुवाद	1808 K सारांश	1808 K तस्वीर	1808 K सामग्री
यूट्यूब	1788 K वीडियो
ये	1746 K भी पढें	1746 K भी पढें:	1755 (K लेखक के	1773 K भी पढें-	1773 K भी देखें:
""", 'ल': """
लेख	1814 K विज्ञापन के
लेखक	1755 K के बारे में	1755 (K	1755 K वरिष्ठ पत्रकार हैं	1755 K स्वतंत्र पत्रकार हैं
लेखिका	1755 K के बारे में	1755 (K	1755 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1814 K के बाद
वीडियो	1790 K देखने के लिए
""", 'श': """
शेष	1780 K अक्षर
""", 'स': """
संबंधित	1746 K:	1773 K खबर:	1773 K खबरें:
सर्वाधिकार	1807 K सुरक्षित
सिर्फ	1769 K # रुपये में
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
กด	12 Kติดตาม	3303 Kติดตาม	3303 Kไลก์
""", 'ข': """
ขอ	3306 Kบคุณภาพจาก	3306 Kบคุณข้อมูลจาก
ข่	3299 Kาวที่เกี่ยวข้อง:	3306 Kาวโดย	3312 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3312 Kิป:
คุ	3309 Kณรู้สึกอย่างไรกับ	3309 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3312 Kคลิป:	3312 Kคลิป :
""", 'ซ': """
ซื	3310 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3299 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3303 Kดตามช่อง	3303 Kดตามเรา	3303 Kดตามข่าว	3321 Kดตามอ่านข่าวอื่นๆ	3321 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3308 Kม ai
""", 'ท': """
ทด	3310 Kสอบความรู้ของคุณ
ทำ	3310 Kแบบสำรวจสั้น
ที	3306 K่มา:	3306 K่มา :
""", 'บ': """
บท	3308 Kความนี้ใช้ ai	3308 Kสรุปนี้	3308 Kความนี้แปล	3308 Kความนี้เรียบเรียง	3309 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3308 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3306 K้เขียน:	3306 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3309 Kข้อผิดพลาดในบทความ
พื	3322 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3310 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3306 Kพ:	3346 Kพที่ # จาก #	3346 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3310 Kวมโหวต:	3310 Kวมโหวต :	3310 Kวมทำแบบสำรวจ	3310 Kวมสนุก	3317 Kวมสนับสนุน
ร้	3325 Kองทุกข์	3325 Kองเรียน
""", 'ล': """
ลง	3310 Kทะเบียนเข้าร่วมสัมมนา	3310 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3317 Kับสนุน
สร	3308 Kุปโดย	3308 Kุปข่าวด้วย	3308 Kุปนี้	3308 Kุปข่าวโดย	3309 Kุปนี้มีประโยชน์
สา	3325 Kยด่วนข่าว	3325 Kยด่วนทีมข่าว
ส่	3325 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3346 K้า # จาก #
""", 'อ': """
อ่	3299 Kานเพิ่มเติม:	3299 Kานต่อ:	3299 Kานข่าวต้นฉบับ:	3299 Kานเพิ่มเติม	3299 Kานประกอบ:	3312 Kานข่าวเพิ่มเติม:	3312 Kานข่าวเพิ่มเติม	3312 Kานข่าวที่เกี่ยวข้อง:	3312 Kานข่าว:	3312 Kานเรื่องอื่น:	3321 Kานข่าวอื่นๆ	3321 Kานข่าวต้นฉบับได้ที่	3321 Kานบทความอื่นๆ	3321 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3306 Kางอิง:
""", 'เ': """
เก	3306 Kี่ยวกับผู้เขียน
เข	3303 K้าร่วมช่อง
เน	3308 Kื้อหานี้สร้าง	3322 Kื้อหาสปอนเซอร์	3322 Kื้อหาโฆษณา	3322 Kื้อหาสนับสนุนโดย
เพ	3303 Kิ่มเพื่อน
เร	3306 Kื่อง:	3306 Kื่อง :	3306 Kื่องและภาพ
""", 'แ': """
แจ	3309 K้งแก้ไขข่าว	3325 K้งเบาะแส	3325 K้งข่าว
แช	3 Kร์
แป	3308 Kลโดย
แอ	3303 Kดไลน์
""", 'โ': """
โฆ	3322 Kษณา -
""", 'ใ': """
ให	3309 K้คะแนนบทความ
""", 'ไ': """
ไม	3303 K่พลาดทุกข่าวสาร	3303 K่พลาดข่าว
""", 'ả': """
ảnh	3592 K:	3640 K #/#	3640 K # / #
""", 'ủ': """
ủng	3592 K hộ tác giả	3605 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2155 Kせて読みたい	2155 【Kせて読みたい】	2155 Kせて読みたい:
""", 'こ': """
こち	2155 Kらもおすすめ	2155 Kらもおすすめ:	2183 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2163 K記事を書いた人	2163 K記事の筆者	2166 K要約はai	2166 K要約は、ai	2166 K要約は役に立ち	2166 ※K要約	2166 K記事の翻訳	2166 K記事の要約	2166 K記事はai	2166 K翻訳	2166 K見出しはai	2174 K記事は	2174 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2155 Kと見る:	2183 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2212 Kーが発生しました
""", 'オ': """
オリ	2183 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2187 【Kゼント】	2187 Kゼント応募
""", 'ペ': """
ペー	2213 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2183 【K】
""", '下': """
下載	13 K	3669 Kapp	3669 K應用程式
下载	13 K	3669 Kapp	3669 K应用
""", '以': """
以上	3695 K内容由ai
以下	3753 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3692 K:	3692 (K	3692 K係	3692 K为	3692 K為
""", '你': """
你做	59 K了吗
你可	3683 K能會喜歡:	3714 K能想看:
你有	3690 K线索
你覺	3697 K得這篇
你觉	3697 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3692 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3695 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3675 K微信公众号	3675 K官方微信
""", '内': """
内容	3695 K由ai
""", '写': """
写真	2155 【K】	2155 K:	2183 【Kを見る】	2183 【Kギャラリー】	2213 K #/#	2213 K#/#	2213 K # / #
""", '出': """
出典	2163 K:
出现	3748 K问题
出錯	3748 K了
出错	3748 K了
""", '分': """
分享	3 K
""", '前': """
前回	2183 【K】	2183 Kの記事:
""", '剩': """
剩余	3723 K字数
剩餘	3723 K字數
""", '加': """
加入	12 K	3688 K	3709 K
""", '動': """
動画	2155 【K】	2183 【Kを見る】
""", '升': """
升級	3709 K
升级	3709 K
""", '原': """
原文	3713 K刊于	3713 K刊於
""", '参': """
参与	3699 K我们的
参考	69 Kになった	2155 K:
""", '參': """
參與	3699 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3698 K错误
发生	3748 K错误
""", '取': """
取材	2163 K・文	2163 K・執筆
""", '另': """
另请	3683 K参阅
""", '可': """
可以	3689 K在x上
可自	68 K由转载
""", '合': """
合わ	2155 Kせて読みたい:
""", '同': """
同场	3683 K加映:
同場	3683 K加映:
""", '問': """
問問	3695 K我們的ai
問題	2212 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3753 K由ai
""", '圖': """
圖片	3753 K由ai
""", '執': """
執筆	2163 K:	2163 K/
""", '報': """
報名	3700 K參加
""", '填': """
填写	3699 K问卷
填寫	3699 K問卷
""", '如': """
如发	3698 K现
如有	3690 K线索	3690 K線索
如果	3690 K您有相关线索	3690 K你掌握	3690 K您掌握	3691 K您有
如發	3698 K現
""", '官': """
官方	3675 K微信:	3675 K微信公众号:
""", '審': """
審校	3692 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3683 K閱讀	3683 K阅读	3683 K閱讀:	3683 【K閱讀】	3714 K阅读:
""", '开': """
开启	3669 K通知	3669 K推送通知
""", '引': """
引用	2163 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3714 K:
影音	3714 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3714 K看更多:
""", '微': """
微信	3669 K扫	3675 K公众号:
""", '您': """
您对	3697 K这篇文章
您對	3697 K這篇文章
您有	3690 K线索
您的	27 K评论
您覺	3697 K得這篇
您觉	3697 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3669 K客户端
""", '打': """
打开	13 K	3669 K微信
""", '扩': """
扩展	3683 K阅读:
""", '扫': """
扫一	3669 K扫
扫描	3669 K二维码关注	3688 K
扫码	3688 K
""", '投': """
投票	3699 K:
投稿	27 Kは
""", '报': """
报名	3700 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3688 K追蹤
""", '掃': """
掃一	3669 K掃
""", '採': """
採訪	3692 K撰文:
""", '推': """
推荐	3683 K阅读	3683 K阅读:
推薦	3683 K閱讀:
""", '提': """
提供	2163 K:
""", '摘': """
摘要	3695 K由	3753 K由ai
""", '撰': """
撰文	3692 K:
撰稿	3692 K:
""", '支': """
支持	3707 K
""", '收': """
收听	1 K	3702 K我们的播客	3702 K我们的节目
收聽	1 K	3702 K我們的播客	3702 K我們的節目
""", '文': """
文/	2163 K
文:	2163 K
文・	2163 K
文章	44 K有误	3692 K来源:	3698 K有误	3698 K有誤
""", '新': """
新聞	41 K爆料	3690 K線索
新闻	41 K热线	41 K报料	41 K爆料	3690 K线索热线	3690 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3683 K:	3683 K新聞:	3683 K內容:	3683 【K新聞】	3683 K相關	3683 K阅读:	3683 K報導:	3683 K报道:	3713 K精彩内容	3713 K精彩內容	3713 K资讯	3713 K資訊	3713 K内容请	3713 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3690 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3752 K授權	3752 K許可
未经	3752 K授权不得转载	3752 K许可不得转载	3752 K授权	3752 K许可
""", '本': """
本主	76 K题已关闭
本内	3695 K容由ai
本报	41 K热线
本摘	3695 K要
本文	3692 (K作者	3692 K作者	3695 K摘要	3695 K由ai	3695 K由人工智能翻译	3695 K由人工智能生成	3695 K由人工智慧	3713 K章來自	3713 K转载自	3713 K轉載自	3713 K来自	3713 K來自	3752 K受版权保护	3752 K受著作權保護	3752 K原载于	3752 K首发于	3752 K原刊於	3752 K轉載自	3752 K转载自	3753 K由ai	3753 K由人工智能	3753 K由 ai	3753 K由人工智慧	3753 K使用ai	3753 K经ai
本翻	3753 K译由
""", '来': """
来发	31 K表第一
来源	3692 K:
""", '校': """
校对	3692 K:
""", '構': """
構成	2163 K・文
""", '次': """
次に	2155 K読む:
次の	2183 Kページ:	2183 【K記事】
次ペ	2183 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3688 K加入	3689 K在	3689 K关注	3690 K提供线索	3690 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3688 K加入	3689 K在	3690 K提供線索	3690 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3695 K要	3753 K要由ai
""", '测': """
测一	3699 K测:
""", '測': """
測一	3699 K測:
""", '点': """
点击	3683 K查看	3683 K阅读:	3702 K观看视频	3702 K收听
点我	3688 K加入
""", '熱': """
熱門	3714 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3690 K请	3690 K請
""", '版': """
版权	3752 K声明	3752 K所有
版權	3752 K聲明
""", '用': """
用微	3669 K信扫
""", '画': """
画像	2155 【K】	2183 【Kを見る】	2213 K#/#	2213 K #/#	2213 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3698 K錯誤
發生	3748 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3683 K阅读	3683 K新闻	3683 K报道:	3683 K阅读:	3714 K新闻:	3714 K文章:
相關	3683 K新聞	3683 K報導	3683 【K新聞】	3683 K閱讀:	3714 K新聞:	3714 K文章:	3714 K報導:
""", '看': """
看更	3683 K多:
""", '立': """
立即	3688 K加入	3699 K报名	3699 K報名
""", '筆': """
筆者	2163 Kプロフィール
""", '編': """
編輯	3692 K:
編集	41 K部への情報提供
""", '线': """
线索	3690 K征集
""", '编': """
编辑	3692 K:	3692 (K:
""", '聽': """
聽我	3702 K們的podcast
""", '著': """
著者	2163 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3702 K上方影片
""", '观': """
观看	3702 K上方视频
""", '视': """
视频	3714 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3709 K	3719 K本報	3719 K我們	3719 K本刊
""", '記': """
記事	7 Kの誤り	2174 Kの誤り	2174 Kに誤り
記者	2163 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2155 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2187 【Kプレゼント】	2187 Kプレゼント
""", '請': """
請支	3707 K持
""", '订': """
订阅	3709 K	3719 K本报	3719 K我们	3719 K本刊	3719 K本公众号	3719 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3707 K持
""", '責': """
責編	3692 K:
""", '資': """
資料	3692 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3707 K
""", '责': """
责任	3692 K编辑:	3692 (K编辑
责编	3692 K:
""", '赞': """
赞助	3707 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3723 K输入
""", '这': """
这个	3696 K摘要
这段	3696 K摘要
这篇	8 K文章	52 K调查	52 K报道	3696 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3696 K摘要
這篇	3696 K文章
""", '還': """
還可	3723 K輸入
""", '采': """
采写	3692 K:
""", '長': """
長按	3688 K
""", '长': """
长按	3688 K
""", '開': """
開啟	3669 K通知	3669 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2155 K記事	2155 K記事:	2155 【K記事】	2155 K:	2155 【K】	2183 【K写真】
""", '閱': """
閱讀	3683 K更多
""", '问': """
问问	3695 K我们的ai
""", '阅': """
阅读	3683 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3752 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3699 K報名
""", '马': """
马上	3699 K报名
""", '點': """
點我	3688 K加入
點擊	3683 K查看	3683 K閱讀:	3702 K觀看影片
""", '같': """
같이	2249 K 보기:
""", '관': """
관련	2249 K 기사:	2272 K 기사 :	2272 [K 기사]	2272 K 기사-
관련기사	2249 K	2249 K:	2249 [K]	2272 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2260 K #줄 요약
기사에	73 K 대해 궁금	2265 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2272 K 기사:
""", '당': """
당신의	2264 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2249 K 읽기:
더보기	2249 [K]	2249 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2264 K 설문에	2264 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2272 [K 본 기사]
""", '문': """
문제가	2306 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2260 K 요약은
""", '사': """
사진	2307 K #/#	2307 K # / #
사진출처	2275 K:
""", '생': """
생성형	2260 K ai가 요약
""", '선': """
선택	2304 (K) 개인정보	2304 [K] 개인정보	2304 (K) 광고성	2304 [K] 광고성
""", '설': """
설문에	2264 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2264 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2249 [K]
""", '오': """
오류가	2306 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2260 K 요약은 ai	2260 K 요약이 도움	2260 K 기사는 인공지능	2260 K 기사는 ai	2260 K 번역	2265 K 기사가 도움이	2265 K 기사를 어떻게	2265 K 뉴스에 대한 의견	2265 K 기사에 대한 의견
이미지	2307 K #/#	2307 K # / #
이슈	2272 [K]
이어	2249 K 읽기:
""", '인': """
인기기사	2272 [K]
""", '일': """
일시적인	2306 K 오류가
""", '자': """
자료출처	2275 K:
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
지금	2282 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2249 K 기사:
추천기사	2272 [K]
""", '출': """
출처	2275 K:	2275 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2307 K #/#
""", '필': """
필수	2304 (K) 개인정보	2304 [K] 개인정보	2304 (K) 이용약관	2304 [K] 이용약관
""", '함': """
함께	2249 K 볼 만한 기사:	2249 K 보면 좋은 기사:	2272 [K 읽기]
""", '핫': """
핫클릭	2272 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2249 [K]
""", '후': """
후원	2300 K 계좌
후원계좌	2300 K
"""}

CONTAINS = {',': """
,说:	3763 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2932 K-vă	2936 K
abonații	50 K pot	2933 K noștri
abonează	80 K-te	2834 K-te pentru	2839 K-te pe youtube	2932 K-te
abonné	50 en tant qu'K	1482 pas encore K	1484 déjà K	1486 en tant qu'K
abonnés	1482 réservé à nos K	1484 réservé aux K	1632 nos K	1635 K
abonējiet	80 K	2397 K
actualisé	97 cet article a été K
actualité	1492 l'essentiel de l'K	1502 suivez l'K	1502 suivez toute l'K	1502 retrouvez toute l'K	1525 couvre l'K
actualizată	97 știrea a fost K
acționari	2901 fără K
adatkezelési	1833 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1268 K
adomány	1881 K
adományoddal	1877 K
adományok	1881 K
adományozz	1877 K
adományozzon	1854 K itt
advirtió	1268 K
adó	1822 K #%
adód	1879 K #
adója	1854 K #
adăugat	2935 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3269 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1634 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1268 K
afișată	60 email nu va fi K
agregó	1268 K
aicināja	2400 K
aizsargātas	2366 visas tiesības K
aiškino	2360 K
ai가	2310 K 작성	2310 K 생성	2310 K 요약	2310 K 번역
ai로	2310 K 작성	2310 K 생성
ai를	2310 K 활용해
ajouté	1634 a K
ajută	2932 K-ne
ajánld	1877 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1830 töltsd le az K
alkalmazásban	1852 az K
alkalmazást	1852 K
alkalmazásunk	1878 K
alkalmazásunkat	1830 töltse le K
alkalmazásunkban	84 K
alăturat	2853 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1546 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2649 naszą K	2649 krótką K
ankstesnėje	97 K versijoje
anmäl	3289 K dig till vårt	3289 K dig till våra
anmäla	3264 genom att K dig
annoncé	1634 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3269 K
annonsör	3278 betalt av en K	3278 betald av en K
annonsør	2588 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1268 K
anunțat	2935 a K
använder	3234 vi K cookies	3235 K kakor
anúncio	2745 após o K	2745 depois do K
anúncios	70 sem K	2827 sem K
apelował	2685 K
apelowała	2685 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1130 descarga la K	1130 descarga nuestra K
aplicația	84 în K noastră	2840 descarcă K	2932 descarcă K noastră	2932 descarcă gratuit K	2932 descarcă K și	2933 K noastră
aplikacją	84 z naszą K
aplikację	2614 pobierz naszą K	2615 pobierz K	2615 ściągnij K	2672 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3123 našej K
aplikáciu	3123 mobilnú K	3123 K
aportació	410 la teva K
aportación	1165 tu K	1191 haz tu K
apoyá	1265 K
applikációnk	1852 K
applikációnkat	1852 K
applikációnkban	84 K
apsolīja	2400 K
apóyanos	1165 K	1265 K
apóyenos	1165 K	1265 K
apúntate	1109 K a	1125 K a nuestra	1125 K gratis	1265 K gratis
apărat	2935 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3405 bir K paylaş
artykuł	15 darmowy K	20 cały K	2603 podoba ci się ten K	2650 nasz K do końca	2670 ostatni darmowy K	2683 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1110 te ha gustado este K	1118 regala este K	1118 regalar este K	1121 último K gratis	1121 te queda # K	1194 y lee este K	1266 este K
artículos	15 K gratis	1121 K gratis este mes	1121 te quedan # K	1121 límite de K
aseguró	1268 K
associés	1508 cookies K à ce contenu
assuré	1634 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	702 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2834 K-te pentru
autorką	2641 kontakt z K
autorská	439 K práva
avertizează	2935 K
avísanos	1265 K
ayúdanos	1165 K	1265 K a
açikladi	3481 K
açin	3405 K
añadió	1268 K
año	1267 al K
""", 'b': """
bağirdi	3481 K
bağirdilar	3481 K
bağiriyor	3481 diye K
bağiriyordu	3481 K
bağiş	3478 K yap	3482 K
bağişiniz	3478 K
bağlantilari	74 satiş ortakliği K	3402 satiş ortakliği K
başlayan	3404 tl'den K
başvurun	3405 K
behält	29 K sich vor	29 K sich das recht
behöver	3216 vi K ditt stöd	3289 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1830 értesítések K
beløb	568 fast K
beløp	2598 gi et K	2600 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3292 K
berättar	3292 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3293 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3117 náš K webinár	3140 posledný K článok
bezplatných	3126 K článkov
bezpłatne	2655 K konto
bezpłatny	2646 nasz K webinar	2670 ostatni K artykuł
bezpłatnych	2655 limit K
beğendiyseniz	3479 bu haberi K	3479 bu yaziyi K
biết	3655 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1125 recibe el K	1125 nuestro K	1128 K diario	1265 recibe el K	1266 nuestro K	1269 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1491 dans votre K mail	1491 dans votre K e-mail
brezplačen	3197 zadnji K članek
brezplačne	3184 K članke
brezplačni	3177 naš K webinar	3197 zadnji K članek
brezplačnih	3184 K člankov
bronił	2685 K się
brzmiał	2685 K
brzmiała	2685 K
brzmiało	2685 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1880 K
buzdította	1880 K
buzón	79 en tu K	1126 en tu K
bájate	1265 K la app
bölümünde	85 yorum K
bönföll	3292 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3292 K
bønfaldt	569 K
bønn	2522 vi har en K til deg
bønnfalt	2601 K
bústia	361 a la teva K
bülten	3398 e-K	3482 K
bültene	3365 K abone	3365 K kayit	3365 K kaydol
bülteni	3398 haber K
bültenimiz	78 K	3479 K
bültenimize	78 K	78 e-K	3365 K	3478 K	3479 K
bültenine	3398 K
błagał	2685 K
błagała	2685 K
bạn	49 gửi cho K bè	3570 hộp thư của K	3604 sự ủng hộ của K	3652 mời K	3652 cần sự ủng hộ của K	3652 nhờ sự ủng hộ của K
bằng	3612 K văn bản của báo
""", 'c': """
caffè	2023 un K
café	54 me paga um K	1166 un K	1191 un K al mes	1528 un K
caractères	1546 limitées à # K
catedrática	1162 es K
catedrático	1162 es K
celého	419 pro čtení K
cercetătoare	2853 este K
cercetător	2853 este K
changés	97 prénoms ont été K
chaîne	1632 notre K
chefredaktör	3254 är politisk K	3254 är K
chefredaktør	534 er K
chuyện	3591 bạn có câu K
chép	3586 cấm sao K	3612 mọi sao K
chính	97 đính K	3579 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3570 bản tin của K tôi	3573 theo dõi K tôi	3591 cho K tôi qua	3591 liên hệ với K tôi	3652 ủng hộ K tôi	3652 K tôi cần sự giúp đỡ	3652 giúp K tôi	3652 theo dõi K tôi	3652 hãy gửi cho K tôi	3652 hãy liên hệ với K tôi	3652 hãy báo cho K tôi	3653 K tôi trên	3653 của K tôi	3653 cho K tôi
chọn	3652 hãy bình K
cikkünk	1878 minden K
cikkünkhöz	1878 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2718 nos K
comentó	1268 K
comisión	1180 recibir una K
comissió	356 rebre una K
comissão	2744 receber K	2744 receber uma K
commerciële	2482 K partner
communauté	1533 K whatsapp	1533 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2047 parte della nostra K
condamné	1634 a K
condiții	2843 termeni și K
confidentialité	1509 politique de K
confidențialitate	2843 politica de K
conférences	1525 est maître de K
connecté	1511 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2695 acesse todo o K	2739 ao exibir este K	2739 ao ver este K
contribuição	2731 com a sua K	2826 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1268 K
conversación	1148 participar en la K
conținut	9 acest K	2834 K doar pentru abonați
conținutului	2850 preluarea K
cookieinställningar	3256 K
corespondentă	2853 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2932 K un cont pentru a citi
csatornájára	1844 viber-K
csatornánk	1878 K
csatornánkhoz	1844 telegram-K	1844 whatsapp-K
csatornánkra	1844 youtube-K	1877 iratkozz fel K	1877 iratkozzon fel K
csábított	1880 K
cuéntanos	38 K	67 K	1148 K en	1265 K
cuéntenos	38 K	67 K
czytać	2609 aby K dalej	2609 żeby K dalej	2682 chcesz K dalej
czytelników	36 naszych K	2650 opiniami K	2661 z wpłat K	2661 dzięki wsparciu K	2678 K	2683 naszych K	2683 z wpłat K
câmpurile	60 K cu steluță
cântau	2935 K
címével	1876 e-mail-K
cùng	51 hãy tham gia K họ
của	3593 là cây bút K	3653 độc giả K
""", 'd': """
daní	3131 # % z K	3131 #% z K
darbą	2358 mūsų K
darowiznę	2607 przekaż K	2682 przekaż nam K	2682 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2562 er K
debattør	534 er K
declaró	1268 K
decía	1268 K
demandé	1634 a K
denmişti	3481 K
denunció	1268 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1130 K la	1130 K nuestra
destekçimiz	3405 K olun	3478 K olun
desteğiniz	3478 K
desteğinizle	3479 K
desteğiyle	18 okurlarin K	3391 yapay zeka K	3400 K ayakta	3410 yapay zeka K
değildir	30 sorumlu K
değilim	3463 ben robot K	3463 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3122 K môžu
disponível	2703 K no google play
doação	2691 faça uma K	2731 sua K	2826 sua K	2826 faça uma K	2830 K
doações	2830 K
dodał	2685 K
dodała	2685 K
dodává	491 K
događaj	3055 naš K
domagał	2685 K się
donació	410 fes una K	414 K
donación	1113 haz una K	1113 tu K	1165 tu K	1165 una K	1265 tu K	1265 haz una K	1269 K
donația	2932 K ta
donație	2932 fă o K	2936 K
donații	2936 K
donează	90 K cât poți	2932 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	3066 bez K
doradzał	2685 K
dorzuć	2682 K się
dostawać	2671 chcesz K
dostávajte	3146 K
dostávat	478 chcete K
dostávať	3141 chcete K
dostávejte	484 K
dostęp	80 kup K	2609 masz już K	2655 pełny K do	2655 wykup K	2682 kup K
dostępny	2609 artykuł K tylko
dotazník	458 krátký K	3121 krátky K
dotazníka	3121 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2684 K kwotą
dočtete	465 více se K
dołóż	2682 K się
dołącz	51 K do nich	51 K	2620 K do nas na	2682 K do nas	2682 K do grona	2682 K do nich
drastické	97 obsahuje K
draudžiama	2332 K kopijuoti	2332 be leidimo K	2332 be sutikimo K
draudžiamas	2353 be leidimo K
dueños	1220 sin K	1220 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2683 K dalej
dziennikarką	2642 jest K
dzięki	2683 K wam	2683 K tobie
dziękujemy	2652 K za zapisanie	2652 K za zapis	2682 K, że nas czytasz
där	42 var du K
débloquer	1484 pour K
déclare	1634 K
déclaré	1634 a K
découvrez	1482 K nos offres	1631 K nos offres
déductible	1476 K des impôts	1476 K à #	1633 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1634 K
déplore	1634 K
déposés	1538 des cookies seront K
désabonner	1491 K à tout moment
désactiver	1506 K adblock
désactivez	1506 K adblock
désinscrire	1492 vous K à tout moment
díky	489 K vám
dôvery	97 linku K
dömde	3292 K
dømte	569 K	2601 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3575 tải ứng K	3652 tải ứng K của	3652 hãy tải ứng K	3652 tải ngay ứng K
""", 'e': """
edellyttää	1459 K tunnusta
editörlerimize	39 K
editörüdür	3388 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1180 no ha participado en la K
electrònic	339 el teu correu K
electrónico	60 correo K no se mostrará	1126 tu correo K	1148 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1824 a teljes cikk K
elsőként	1853 értesülj K
előfizetés	1881 K
előfizetéssel	1856 K
előfizető	1824 már K	1877 legyen K
előfizetőink	50 K	1824 K olvashatják	1856 K számára	1878 K
előfizetők	50 az K	1866 csak K	1881 K
előfizetőknek	1825 csak K	1866 K szól
előfizetőként	50 K
előfizetőnktől	1876 K
emlékeztetett	1880 K
emoțional	97 pot afecta K
endereço	2717 seu K de email não será
engedély	1859 K nélkül tilos
engedélyezze	1832 K a javascript
engedélyhez	1859 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1632 cette K	2498 onze korte K	2498 onze K
enquêtent	1632 K pour vous
enquêtes	1632 nos K
ensaísta	2792 é K
ensimmäinen	1465 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1594 ctrl+K	1594 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1265 K
epizódu	3119 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3405 K
erklärt	727 K
erklärte	727 K
erkände	3292 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	724 K sie es weiter
erzählt	67 K uns	727 K
erzählte	727 K
escribió	1268 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1148 K a	1265 K
estimé	1634 a K
estás	1110 ya que K aquí	1110 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	3373 javascript'i K
evästeasetuksiasi	1436 K
evästeet	1436 K	1461 K
evästeitä	1419 K
existují	468 K díky
experiência	67 conte sua K
explicó	1268 K
expliqué	1634 a K
expérience	67 partagez votre K
externého	3113 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3113 K obsah
""", 'f': """
favoritkälla	3250 K
faça	2826 K um pix
felelősséget	30 nem vállal K
felhasználási	1833 K feltételek
feliratkozás	1826 K a hírlevélre	1826 hírlevél K
feliratkozásommal	1842 K
feliratkozással	1842 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2843 K cookie
folytatásához	1824 a cikk K
fordítóval	1849 gépi K
forintért	1856 havi # K
formulára	3124 odoslaním K
formulário	2826 inscreva-se no K
formuláře	461 odesláním K
forrásként	1843 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3292 K
früheren	97 K version	97 K fassung
férjen	1877 K hozzá
följ	3230 K oss på	3289 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3246 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3250 K källa
föredragna	3250 K källa
föreslog	3292 K
författare	3254 är K och
förklarade	3292 K
förklarar	3292 K
försvarade	3292 K sig
følg	509 K os på	566 K os	2538 K oss på	2598 K oss
første	547 K måned	568 K måned	2576 K måned	2600 K måned
független	1822 támogassa a K	1878 K sajtó
főszerkesztője	1847 K
""", 'g': """
gadā	2399 K
gazeteciliği	3479 bağimsiz K
gazeteciliğimiz	3479 K
gazetę	2681 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3359 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3092 K
gridò	2127 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2828 teste K
grâce	18 K à vous	1473 K à vos dons
gwiazdką	60 pola z K
gärna	3289 vill K höra från dig
går	493 før du K	2522 før du K
gåva	3216 ge en K i dag	3216 ge en K nu	3217 din K	3217 ge en K	3289 din K gör	3289 ge en K i dag	3293 K
gönderdik	3412 size bir e-posta K
gönderin	3405 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3290 K mer
göre	3481 K
görün	3405 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3405 K
gösterilmeden	3381 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2685 K
głosiła	2685 K
głosiło	2685 K
głosuj	2666 K
głosujcie	2666 K
głównej	2657 na stronie K
gương	64 trang K
gửi	49 hãy K	3591 xin K về
""", 'h': """
használ	1832 cookie-kat K	1833 sütiket K
használat	1832 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	727 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1880 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3257 K av ai	3279 K av ai	3289 K oss
hjälper	3289 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3152 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1880 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1437 tekoälyä K
hágase	80 K socio
hájil	491 K se
hájila	491 K se
häng	3289 K med i
häufiger	635 bei google K
hävdar	3292 K
håller	43 K du med	43 K du inte med	3286 läsare som K
hævder	569 K
hébergé	1508 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1876 K
hírekben	1830 a google K	1843 google K
hírlevelére	1842 K
hírlevelünk	78 K	1878 K
hírlevelünket	1842 K
hírlevelünkre	78 K	1826 K	1877 iratkozzon fel K	1877 iratkozz fel K	1878 K
hírlevél	1881 K
hírlevélre	78 K	1877 iratkozz fel a K	1877 iratkozzon fel a K
hó	1879 ft/K
hónap	1856 első K	1879 első K
hören	717 K sie hier.
hører	2567 der du K
hükmetti	3481 K
hüüdis	1310 K
hüüdsid	1310 K
hűségidő	1866 K nélkül
hồng	3611 nhận hoa K
""", 'i': """
iecienītāko	2374 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2601 K
illimité	1486 accès K	1555 en K
imágenes	40 tus K	97 contiene K
incorporó	1162 se K a
independentă	2933 presa K
independência	2827 a K
indicó	1268 K
indiqué	1634 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1632 notre K
indépendant	1473 soutenez le journalisme K	1632 journalisme K	1632 média K
indépendante	1552 la presse K a	1632 presse K	1632 information K
información	1138 sigue toda la K	1138 siga toda la K	1162 cubre la K	1266 esta K
informację	2641 wyślij K
informações	97 com K de
informațiilor	2850 preluarea K
informó	1268 K
informē	2400 K
ingresá	77 K tu correo
innehåll	3235 externt K	3256 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2601 K
innrømmet	2601 K
inquiète	1634 s'K
inquérito	35 nosso K
inscrição	2699 cancelar a K	2753 sua K foi
inscríbete	1109 K
insändare	43 K	3255 skicka din K	3255 din K till	3255 skriva en K
intelektą	2340 dirbtinį K	2355 dirbtinį K
inteligencję	2663 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1849 mesterséges K készült	1868 mesterséges K
introduceți	77 K adresa de email
intégralité	1482 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1266 esta K
investigação	2827 esta K
investigație	2933 această K
investigațiile	2933 continua K
invítame	54 K a un café	54 K un café	1265 K a
invítanos	1265 K a
ismételgette	1880 K
istediğiniz	3364 K zaman iptal	3480 K zaman iptal
izražavaju	3060 komentari K
içeriği	9 K
içeriğin	3390 harici K
içermektedir	97 sahneler K
išorinio	2338 K turinio
""", 'j': """
jautāja	2400 K
javascript가	2290 K
javascript를	2290 K
javasolják	1880 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2603 skoro już tu K	2603 skoro tu K
jugé	1634 a K
jurnalistă	2853 este K
jurnaliștii	39 K noștri	2876 K noștri îți trimit	2933 K noștri
jälgi	1307 K meid
jäljellä	1455 ilmaista juttua K
jäseneksi	80 liity K	1463 liity K
""", 'k': """
kanał	2683 nasz K
kannatusjäseneksi	1463 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3093 K
kedykoľvek	3098 odhlásiť sa môžete K
keresőben	1843 google-K
khoản	3568 bạn đã có tài K	3579 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3586 K sao chép
khẳng	3655 K định
kiabált	1880 K
kiabálta	1880 K
kiabálták	1880 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1880 K
kirjeessä	1466 luki K
kiáltott	1880 K
kiáltotta	1880 K
kiáltották	1880 K
kiến	3599 ý K của bạn sẽ	3652 hãy gửi ý K	3652 vui lòng gửi ý K
kliknutím	461 K na
kolačića	3051 K	3081 K
kolačiće	3051 K	3081 K
kolačići	3051 K
komentować	6 K	2629 aby K
komentár	6 pridať K	3122 pridajte K
komentára	3122 pridanie K	3122 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3111 je K
komentátorom	3111 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1437 K
konferencję	2646 naszą K
konuştu	3481 diye K	3481 K
kopírovanie	3104 K obsahu bez	3104 K je zakázané
kopēšana	2373 K bez
korespondentką	2642 jest K
korespondentė	2337 K
korábban	1875 K itt írtunk	1875 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2685 K
krzyczała	2685 K
krzyknął	2685 K
krzyknęła	2685 K
krävde	3292 K
krævede	21 K felter er	569 K
krönikör	3254 är K
kulturalną	2650 K dyskusję
kulturredaktör	3254 är K
kulturredaktør	534 er K	2562 er K
kumppanuuslinkkejä	74 K	1449 K
kvíz	457 náš K	3121 náš K
kvíze	3121 našom K	3121 v K
kvízu	457 našem K	457 v K
kyltissä	1466 luki K
kysyivät	1466 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1879 K
käsitellään	97 jutussa K
käyttää	1417 tämä sivusto K
käyttöehdot	1444 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1880 K
kérdezték	1880 K
kérdőívünket	35 K
kért	1880 K
kérte	1880 K
kérték	1880 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	724 K sie uns
könyörgött	1880 K
könyörögtek	1880 K
köszönjük	1877 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1830 K minket	1877 K minket
követelte	1880 K
követelték	1880 K
közlése	1867 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1880 K
kúpte	3149 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	727 K an
künstlichen	653 K stimme vorgelesen	653 K stimme vertont
künstlicher	710 mithilfe von K
küpsised	1287 K
küpsistega	1287 K	1306 K
küsis	1310 K
kč	463 za # K	463 od # K	490 od # K
kļūsti	2397 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3655 K
""", 'l': """
labākie	2393 K raksti tavā
lamentó	1268 K
lançait	1634 K
lasītu	2363 lai K tālāk
lasītāji	2398 mūsu K
lasītājiem	2398 mūsu K
lejupielādē	2397 K
lelkisegély	97 K
leverandør	2564 ekstern K
leverantör	3256 extern K
leído	1194 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2383 K
linkistä	1448 lisää tästä K
lisenssillä	47 K
lisäsi	1466 K
llicència	47 K cc
lucrează	2853 K în presă
lunedì	17 ogni K
lună	2934 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3568 đăng nhập để bình K	3599 bình K của bạn sẽ	3652 đăng nhập để bình K
lájkolj	1830 K minket
lákal	491 K
läget	3265 koll på K
lähdet	1403 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3268 du kan K mer	3268 kan du K mer	3268 K mer om	3290 fri att K
läsare	36 våra K	3266 våra K	3290 våra K
läsarna	18 tack vare K
läser	3289 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2593 K for	3283 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1121 K de notas
límites	1118 sigue leyendo sin K
lòng	3591 vui K gửi về	3652 vui K gửi về
löd	3292 K
lød	569 K	2601 K
lūdza	2400 K
lập	3603 ủng hộ báo chí độc K	3653 báo chí độc K
""", 'm': """
magyarázta	1880 K
mailovú	3124 e-K adresu
mainoslinkkejä	37 K	74 K	1449 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1289 K abil
materiał	9 ten K
matéria	20 ler esta K	2695 esta K é só	2758 para ler esta K	2827 esta K
matérias	2730 limite de K
matí	410 rep cada K
mawiał	2685 K
mawiała	2685 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1880 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1463 tue K
meitä	1446 tukea K	1446 tue K	1463 tue K	1463 auta K
mencióname	62 K
menționat	2935 a K
mesačne	3151 K
mesečno	3092 K	3210 K
mesélte	1880 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2684 za K
miesięcznie	2684 K
minkä	90 anna K voit
miễn	15 bài K phí	3606 hết số bài K phí	3654 dùng thử K phí
mjesečno	3092 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1546 charte de K	1546 K par la rédaction
mokė	2360 K
mondták	1880 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1118 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1268 K
mulțumim	2932 K că ne citești
munkatársa	1847 K
munkatársunknak	39 K
munkánk	1878 K
munkánkat	1822 támogasd K	1822 támogassa K	1854 K	1877 támogasd K	1877 támogassa K	1878 K
myönsi	1466 K
másodközlés	1840 K
märkis	1310 K
määräsi	1466 K
mån	3267 kr/K	3291 kr/K
månad	3219 testa en K	3267 en K för	3289 testa en K	3291 per K	3291 varje K
månaden	3267 första K	3291 i K	3291 första K
månader	3267 K för #	3289 testa # K
månadsgivare	3289 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2576 en K for	2598 prøv en K	2600 per K
måneden	568 om K	2600 i K
måneder	547 i # K	2576 K for #
média	1632 notre K
mês	2827 até o fim do K	2828 por K	2828 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2685 K
mówili	2685 K
mówił	2685 K
mówiła	2685 K
môžete	3120 článok si K
müşterimiz	3416 K
mācīja	2400 K
mākslīgais	2380 K intelekts
mēnesis	2399 pirmais K
mēnesī	2399 K
mėgstamiausią	2333 K
mėnesį	2359 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3655 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2685 K
namawiała	2685 K
napisał	2685 K
napisała	2685 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3152 K
napíšte	38 K nám	3110 K nám	3110 K, prosím	3143 K na	3149 K nám
naročilo	3183 hvala za K
naročite	80 K se	3157 K se na naše	3208 K se
naročnik	50 kot K	3156 že K
naročnike	3164 samo za K	3164 le za K
naročniki	50 K lahko	3196 lahko berejo le K	3196 berejo samo K	3212 K
naročnikom	3156 dostopen le K	3156 na voljo K	3156 na voljo samo K	3156 na voljo le K	3196 dostopna le K	3196 dostopna samo K	3196 dostopen le K	3196 dostopen samo K
naročnina	3184 K	3212 K
naročnino	3184 z K	3206 z K
narzędzi	2663 przy wsparciu K ai
naujienlaiškio	2345 K
naujienlaiškis	2358 mūsų K	2361 K
naujienlaiškį	2325 mūsų K	2345 K	2357 užsisakykite K	2358 mūsų K
navođenja	3066 bez K izvora
navođenje	3066 uz K izvora
nawoływał	2685 K
našeho	453 do K týmu	453 K e-shopu
našem	3055 K timu
našich	479 K zpráv	3142 K správ
neatkarīgu	2397 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1877 segíts K	1877 írjon K	1877 írj K	1877 jelezd K	1878 K adód
nemokamą	2349 K paskyrą
neobmedzený	3097 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2347 paremkite K žurnalistiką	2357 paremkite K	2358 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1429 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3150 K médiá
nezávislú	3149 podporte K
ngoài	3594 nội dung bên K
nguồn	3589 K ưu tiên	3589 K tin ưu tiên	3612 ghi rõ K	3647 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3599 chịu trách K về nội dung bình luận
nhân	3595 trí tuệ K tạo
nhấn	3652 K vào đây
nhận	3570 đăng ký K bản tin	3570 đăng ký K tin	3652 đăng ký K bản tin	3652 đăng ký K tin
nhập	24 đăng K	3568 vui lòng đăng K	3568 đăng K để đọc	3568 đăng K để xem	3568 đăng K để lưu	3568 hãy đăng K để	3652 đăng K để đọc	3652 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2643 materiał wideo jest K
niezależne	2682 wesprzyj K	2682 wspieraj K	2683 K media
niezależność	2683 K
niezależną	2683 jesteśmy K
noastră	2933 munca K
nolēma	2400 K
norāda	2400 K
nosūtīsim	57 jums K
notificações	14 as K	2705 ative as K	2705 ativar K	2705 receba K
notificările	14 K	2840 activează K
notifikácie	3123 K
notícia	2827 esta K
notícias	2699 receba as K	2699 receba K	2708 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3111 je K	3111 , K
novinári	3150 naši K
novinárka	3111 je K	3111 , K
novinárkou	3111 je K
novinárom	3111 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3157 na e-K
novičnik	3165 K	3165 e-K	3209 naš e-K	3212 K
novičnika	3165 K
nuotraukų	40 K ir vaizdo
nusprendė	2360 K
nášho	3117 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3655 K
nõus	43 ei ole K?
năm	3654 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3222 K tillgång
obećala	3093 K
obećao	3093 K
obiecał	2685 K
obiecywał	2685 K
obligāta	2373 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2717 campos K são
obveščanje	3183 na naše K
obľúbené	3108 K zdroje
obľúbených	3108 K zdrojov
obľúbenými	3108 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3141 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2685 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2685 K
odpowiedziała	97 nie K	2685 K
odpowiedziało	97 nie K
odražavaju	3060 komentari K	3060 komentari ne K
odídete	3106 kým K
ofereça	2695 K este artigo
ograniczeń	2609 czytaj bez K	2609 czytaj więcej bez K
også	51 bli med du K
ogłosił	2685 K
ogłosiła	2685 K
oikaisupyynnöt	1440 K
oikaisupyyntö	1440 K
olvashatják	1874 csak előfizetők K
olvasási	0 K idő
olvasóiból	1854 K él
olvasóink	36 K	1878 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1265 danos tu K
ordenó	1268 K
ordonné	1634 a K
ortakliği	3402 iş K linkleri
orzekł	2685 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3113 K údajov
ostrzegał	2685 K
ostrzegała	2685 K
ostrzegł	2685 K
otrzymywać	2671 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3152 K
oznámila	491 K	3152 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2357 K mums
pageidaujamą	2333 K šaltinį
paklausė	2360 K
palīdzi	2387 ziedo un K	2397 K mums
palīdzību	2380 mākslīgā intelekta K	2395 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2357 K mums
parsisiųskite	2357 K
participación	1149 normas de K
partnerské	74 K odkazy	466 K odkazy	3129 K odkazy
partneři	430 my a naši K
pastā	2385 e-K
pastāstiet	38 K mums	67 K mums
patronką	2661 zostań naszą K
patrões	2783 sem K	2827 sem K
paylaşilan	3462 tarafindan K bir gönderi	3462 tarafindan K gönderi
paylaşin	25 K	49 K	3405 K
paylaştiği	3462 K bir gönderi	3462 'in K bir gönderi
paziņoja	2400 K
paziņojumus	2384 K
państwa	2641 czeka na K
pašte	2345 jūsų el. K
pažadėjo	2360 K
periódico	1266 este K	1266 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2543 K
phê	54 mời tôi một ly cà K	3603 mời bạn một ly cà K
phóng	3591 liên hệ K viên	3593 là K viên báo	3593 là K viên của	3652 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1268 K
pidätetään	1425 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2685 K
pisała	2685 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3048 K nam	3080 K nam na	3080 K na	3090 K nam	3170 K nam	3170 K na	3200 K nam na	3200 K na	3208 K nam
piškotke	3173 K	3201 K
piškotki	3173 K
piškotkov	3173 K	3201 K
pište	480 K na	480 K nám na
plakáton	1880 állt a K
plânge	2935 se K
pochází	450 obsah K
podcastów	2647 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2685 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	3090 vaša K
podrške	3067 bez vaše K	3091 vaše K
podršku	3090 vašu K
podržite	3067 K	3090 K nas	3090 K naš
podělte	67 K se s námi	67 K se o
podľa	3152 K
poinformował	2685 K
poinformowała	2685 K
pokračovanie	3097 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3129 článok K	3129 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1146 K de cookies	2715 K de cookies	2732 cobre K
pomocí	470 K ai
pomocą	2663 z K ai
pomoć	3090 vašu K
pomóż	2682 K nam
pomôžte	3149 K nám
poprosił	2685 K
poprosiła	2685 K
poprosiło	2685 K
poručila	3093 K
poručio	3093 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3140 K článok zadarmo
poslušajte	3199 K nas
postafiókjába	1826 K
postaládádba	79 a K	1842 a K
postaládájában	1842 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3113 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2685 K
powiedziała	2685 K
powtarzał	2685 K
powtarzała	2685 K
poznámka	97 K redakce
pozostało	2609 K # %	2609 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	3048 K nam	3048 K na	3090 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3110 K nám	3149 K nám
pošljemo	57 vam K
pošljite	49 K ga	3170 K nam	3170 K jo nam	3170 K na	3208 K nam
požádal	491 K
požádala	491 K
pracę	2683 naszą K
pranešimus	2344 K
praneškite	38 K mums	67 K mums
pranešė	2360 K
prašė	2360 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3144 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3097 už ste K	3097 ste K
predplatiteľom	80 staňte sa K	3105 K	3149 staňte sa K
predplatiteľov	3105 pre K
predplatné	3097 už máte K	3126 K	3149 kúpte K	3149 kúpte si K	3153 K
predplatného	3126 K
predplatným	3126 K	3147 s K
predplaťte	80 K si
preferată	2851 sursă K	2915 sursă K	2915 sursa K
preferované	445 K zdroje	3108 K zdroje
preferovaný	445 K zdroj	3108 K zdroj
preferovaných	445 K zdrojů	3108 K zdrojov
preferovaným	445 K zdrojem	3108 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2609 tylko dla K	2669 tylko dla K
prenumeratą	2655 z K
prenumeratę	80 kup K	2609 masz już K	2655 zamów K	2655 kup K	2655 wykup K	2681 kup K
preporučila	3093 K
preporučio	3093 K
pretlačiť	45 K
prevziať	45 K
prečítate	3097 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3090 K se našoj	3090 K im se	3208 K se nam
pridržana	3040 sva prava K
pridržane	3163 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2360 K
prihlásenie	3098 ďakujeme za K	3124 ďakujeme za K
prihlásení	3126 po K
prihlásením	3124 K súhlasíte
prihláste	24 K	3097 K sa a čítajte	3149 K sa na odber
prihvaćate	3062 prijavom K
pripažino	2360 K
programėlėje	2343 K
programėlę	2343 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	3078 K nas
proposé	1542 conçu et K par
prosił	2685 K
prosiła	2685 K
pročitali	3032 da biste K
pročitate	3030 da K cijeli	3030 da K ceo
prośbę	2603 mamy do ciebie K	2603 mamy małą K
prošnjo	3167 imamo majhno K	3167 majhno K
prywatności	2625 polityka K	2625 polityce K
przeczytać	2609 aby K cały	2609 aby K ten artykuł
przeczytałaś	2650 dziękujemy, że K
przeczytałeś	2650 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2606 K nam #%	2682 K nam	2682 K #
przekonywał	2685 K
przekonywała	2685 K
przesyłajcie	2641 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2641 K nam	2641 K je do nas	2682 K nam
przyznał	2685 K
przyznała	2685 K
przyłącz	51 K się
przyślij	2641 K nam	2641 K je do nas	2682 K nam
práca	3150 naša K
práce	489 naší K
práci	489 naši K
prácu	3150 našu K
précision	97 K:
précisé	1634 a K
précédente	97 version K de cet
préférée	1532 source K
préférées	1532 sources K
prévient	1634 K
príspevky	3122 K v diskusii
príspevok	3149 váš K
próxima	2827 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2005 blocco della K	2125 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1847 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1506 bloqueur de K	1506 bloqueurs de K	1632 sans K
publicités	1506 bloqueur de K
publicystką	2642 jest K
publicystą	2642 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1511 votre adresse e-mail ne sera pas K
pytał	2685 K
pytała	2685 K
pytały	2685 K
pytań	2649 na kilka K
pyyntö	1403 pieni K
pyysivät	1466 K
pásale	1265 K esta
pásalo	49 K
päevakokkuvõte	1294 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1434 K
päätti	1466 K
påminde	3292 K
pénzbe	1878 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3144 bez K súhlasu
píšte	3143 K na	3143 K nám na
pódcast	34 nuestro K	1266 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2366 K bez	2373 K bez
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
quyên	3652 K góp ngay	3656 K góp
quyền	3586 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3630 trình chặn K cáo	3630 chặn K cáo
""", 'r': """
radził	2685 K
radziła	2685 K
radí	491 K
rakstīja	2400 K
rappelé	1634 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2357 K mums
rašė	2360 K
recibirás	57 K
reclamă	11 K
reconoció	1268 K
recordó	1268 K
rectificación	97 K:
recunoaște	2935 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1190 la K te envía	1229 se incorporó a la K	1266 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2876 K îți trimite	2933 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2682 wesprzyj K
redaktorką	2642 jest K
redaktorė	2337 K
redaktör	3254 är K för	3254 är K på	3254 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2562 er politisk K	2562 er K i	2562 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2753 a K envia	2792 entrou para a K	2827 nossa K
reenvíalo	49 K
refusé	1508 K le dépôt
registrácii	3126 po K
registráciou	3124 K súhlasíte
registráciu	3124 ďakujeme za K
regisztrálj	1877 K ingyenesen	1877 K, hogy
regisztráljon	1877 K ingyenesen	1877 K, hogy
regisztrálnia	1874 K kell
regístrate	1118 K gratis	1119 K para
reinhören	649 jetzt K:
rejestrując	2652 K się
reklamlänkar	74 K	3269 K
reklamą	11 K
reklám	70 nincs K	3150 bez K
reklámok	1878 K nélkül
reportaż	2683 ten K
reporterką	2642 jest K
reportér	448 , K	3111 , K
reportérem	448 je K
reportérka	448 , K	3111 , K
reportérkou	448 je K	3111 je K
reportérom	3111 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1159 prohibida su K	1159 prohibida la K
reprodução	2728 proibida a K	2728 K proibida	2761 K permitida desde	2761 K é permitida desde
reprodúcelo	45 K
republié	45 K	1522 K avec	1560 cet article est K
repórter	39 nosso K	2732 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1268 K
rezervăm	29 ne K dreptul
riêng	3579 chính sách quyền K tư	3606 dành K cho thuê bao	3612 quan điểm K của tác giả
robô	2808 não sou um K
rovatvezetője	1847 K
ročne	3151 K
ročně	490 K
rät	727 K
rätta	3260 K fel
rättar	3260 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1310 K
råber	569 K
råbte	569 K
rådde	3292 K
rådede	569 K
réagir	1512 pour K
réagissez	1631 K à
réalisation	1542 n'a pas participé à la K
rédacteur	1525 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1525 a rejoint la K	1542 n'a pas participé à sa K	1551 la K vous	1555 pour soutenir la K	1631 soutenez la K	1631 alertez la K	1632 notre K
rédactrice	1525 est K
régulièrement	1525 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	1634 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1482 cet article est K	1482 ce contenu est K	1482 article K
réservée	1482 K à nos abonnés	1482 la suite est K	1484 K aux abonnés
réservés	1484 K aux abonnés	1522 tous droits K
résiliable	1633 K à tout moment
részesített	1843 előnyben K forrásként
röst	3257 ai-K
răspuns	97 nu a K	97 nu au K	2935 a K	2935 au K
răspunsul	21 anulează K
rằng	3655 viết K	3655 cho K
""", 's': """
sacīja	2400 K
sadržaj	9 ovaj K	3051 vanjski K	3051 spoljni K
sadržaja	9 ovog K	3051 vanjskog K	3051 prikaz ovog K	3051 prikaz K
sakė	2360 K
samobójcze	97 myśli K
sanctionné	1634 a K
sandučić	79 u vaš K	3033 u vaš K
sandučiću	3033 u vašem K	3062 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3098 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3098 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1877 K, hogy
segítségedre	1877 szükségünk van a K
según	1268 K
sensível	97 pode ser K
sentenció	1268 K
sería	1191 sin ti no K
sesión	24 inicia K	24 inicie K	1118 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2826 inicie K
señaló	1268 K
sfătuia	2935 K
sfătuiește	2935 K
sfătuit	2935 a K
sisällön	9 K	1436 ulkoisen K
sisältö	1407 tämä K on vain
sisältöä	1436 ulkoista K
siunčiame	57 jums K
sjefredaktør	2562 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3292 K
skarży	2685 K
skarżył	2685 K się
skrzynkę	79 na twoją K	2612 na twoją K	2612 na swoją K	2652 K mailową
slažete	43 K se	43 ne K se
slobodné	3149 podporte K
slobodnú	3149 podporte K
slušajte	3078 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2649 naszą K
sonuçlarinda	3384 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3591 về hộp thư của tòa K	3603 hãy ủng hộ tòa K	3612 bằng văn bản của tòa K	3652 hãy gửi về tòa K	3652 hãy liên hệ tòa K	3652 hãy báo cho tòa K	3653 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3129 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3170 K nam
sportkrönikör	3254 är K
sportsredaktør	534 er K
spracovaním	3124 K osobných údajov
sprijiniți	2932 K
sprijină	2932 K-ne
správach	3109 google K
správy	3109 google K
spuneți	38 K-ne	67 K-ne	2933 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2356 šį K	2358 visą K
stronę	2672 naszą K
stwierdził	2685 K
stwierdziła	2685 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2601 K det på	2601 K det i	3292 K det på
stöd	3216 med ditt K	3289 K oss	3289 K vår	3289 ditt K
stödja	3266 K oss med
stödlinjen	83 K
stödmedlem	3289 bli K
stödprenumerant	3289 bli K
stötta	3266 K oss med	3289 K oss	3289 K vår	3289 K vårt
støt	546 K os	566 K os	566 K med
støtt	2598 K oss	2598 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2525 med din K	2575 K oss med	2598 din K
støtteabonnent	2598 bli K
støttemedlem	80 bli K	566 bliv K	2598 bli K
stāstīja	2400 K
stăpâni	2901 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2609 tylko dla K	2609 dostępna dla K	2609 dostępne dla K	2669 tylko dla K
subskrypcją	2655 z K	2677 z K
subskrypcję	2609 kup K	2609 masz już K	2652 dziękujemy za K	2655 wykup K	2682 kup K
suosikkilähteeksesi	1429 K
suosikkilähteeksi	1429 K
sursă	2875 link activ către K
suscripción	1118 ya tengo una K	1265 cambia tu K	1269 K
suscríbase	80 K	1265 K
suscríbete	80 K	1118 K para	1118 K por	1118 K en	1125 K al boletín	1265 K
susțin	2867 care ne K lunar	2933 ne K lunar
susține	2932 K-ne	2932 K presa	2935 K că
susținerea	2932 K ta
susțineți	2932 K-ne
svarīgākie	2396 nedēļas K
svarīgākās	2396 nedēļas K
svěřte	447 K se nám
szerkesztője	1847 K
szerkesztőségünk	39 K	1878 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1878 K
szerzője	1847 külső K
szólított	1880 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3267 tills du K upp	3292 K
sähköpostiin	1410 suoraan K
sähköpostiisi	79 K	1411 K
sähköpostillasi	1461 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1411 K
sélection	1551 K d'articles
sélections	1482 ajouter l'article à vos K
síganos	1138 K en
síguenos	1138 K en	1265 K
sócio	80 seja K
sõltumatut	1307 toeta K
sõnul	1310 K
sök	3281 K nu
sökresultat	3250 K på google
sökt	97 vi har K	97 har K
söyledi	3481 K
söylediler	3481 K
söylüyor	3481 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2591 K nå
søkene	2558 google-K dine
søkeresultatene	2558 K dine på google
súhlasu	3144 bez K
súhlasíte	43 K?	3124 odoslaním K
súmate	51 K	1265 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1848 K
sütiket	1848 K
săptămână	17 o dată pe K	2934 pe K
sīkdatnēm	2378 K	2396 K
sống	3603 nuôi K tờ báo	3603 bạn đọc nuôi K
""", 't': """
találatok	1843 google-K
tanácsolja	1880 K
tanácsolják	1880 K
tanácsolta	1880 K
tanácsolták	1880 K
tanította	1880 K
taşiyin	3405 K
teigė	2360 K
tekemään	1464 K sitä
tekijänoikeus	1425 K suojaa
tekoäly	1437 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1437 K
tekoälyn	1437 K avulla	1437 K tekemä
tekoälyä	1437 käyttää K
telefonā	2384 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3478 okuduğunuz için K
thiết	3612 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3606 dành cho K bao	3606 đã là K bao	3656 K bao
thuộc	3587 bản quyền K
thành	3569 dành cho K viên	3601 bạn đã đăng ký K công	3652 trở K thành viên
tháng	3606 đọc miễn phí trong K	3654 mỗi K	3654 hàng K	3654 K đầu
thích	3589 nguồn tin ưa K	3589 nguồn yêu K
thông	14 K báo	3575 bật K báo	3575 nhận K báo	3591 bạn có K tin	3591 bạn đọc cung cấp K tin	3612 khi phát hành lại K tin	3652 hãy gửi K tin	3652 đăng ký nhận K báo	3652 hãy bật K báo
tilføjede	569 K
tillgång	3289 få fri K
tillåtet	3278 inte K att återge
tiếng	3599 K việt có dấu
tiếp	3568 để K tục đọc	3568 để đọc K	3568 đăng nhập để K tục	3603 K sức cho báo chí	3606 để K tục đọc	3652 đăng ký để đọc K	3652 hãy K sức	3652 đăng nhập để K tục
tjänst	3213 en liten K att be
tjänsten	3281 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1824 a K
toàn	20 K bộ bài	3568 để đọc K bộ	3568 đọc K bộ bài	3606 để đọc K bộ bài	3652 đăng ký để đọc K bộ
tražila	3093 K je
tražili	3093 K su
tražio	3093 K je
tretích	3113 cookies K strán
treści	9 tej K	2655 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3575 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3599 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1847 K
turpinātu	2363 lai K lasīt
tuần	17 mỗi K	3601 bản tin hằng K của	3601 bản tin hàng K của	3654 mỗi K
tvrdí	491 K
työmme	1464 K
työtämme	1463 tue K	1464 K
tájékoztató	1833 adatvédelmi K
támogass	1877 K minket
támogasson	1877 K minket
támogathat	1854 K minket
támogatása	1854 K nélkül	1854 olvasók K nélkül	1877 az ön K
támogatásod	1877 a te K
támogatásából	1854 olvasóink K
támogatásával	1857 partnerünk K
támogatónk	1854 legyen ön is K	1854 legyél te is K
täglich	588 K per mail
tähtsamad	1306 nädala K
tärkeimmät	1461 K jutut
tästä	1448 lisää K
täällä	1403 kun kerran olet K
täältä	1448 lisää K
téléchargez	1468 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1877 K le
týden	17 každý K
týdně	490 K
týždenne	17 raz K
tłumaczy	2685 K
tłumaczył	2685 K
tłumaczyła	2685 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2685 K
ulaş	38 bize K
ulaşin	38 bize K	3386 bize K	3405 K
ulaşmak	3386 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	725 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2024 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	724 K uns	724 K unsere	724 K mich	724 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	724 K sie uns	724 K sie unsere	724 sie können das K	724 freiwillig K	724 K sie mich	724 K sie meine	724 K uns
unterstützt	607 ihr browser K	724 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	724 mit deiner K	724 deine K	724 eure K
upišite	77 K svoj e-mail
upozornění	427 zapněte si K	460 K
upphovsrätt	3246 skyddat enligt lagen om K
upphovsrättslagen	3246 skyddat enligt K
uprednostňované	3145 K zdroje
uprednostňovaný	3145 K zdroj
uprednostňovaných	3145 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3163 brez dovoljenja K	3163 brez soglasja K
uredništvo	3177 v naše K	3209 naše K
uredništvu	39 našemu K	3170 pišite K
urmărește	2839 K-ne pe	2839 K-ne și pe	2840 K știrile	2932 K-ne
urmăriți	2839 K-ne pe	2932 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2715 K de cookies
utilizează	2842 K cookie
utilizăm	2842 K cookie
utánközlés	1840 K
utánközölhető	45 K
uutislähteeksesi	1429 ensisijaiseksi K
uutislähteeksi	1429 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2685 K
uznała	2685 K
uzsvēra	2400 K
użyciu	2663 przy K ai
użytkowników	2650 opiniami K
używamy	2624 K plików cookie
užsisakykite	2322 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3110 dajte nám K
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
već	3045 kad ste K tu	3092 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1440 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3593 là biên tập K của	3606 dành cho hội K
viết	3652 hãy K thư	3653 bài K này	3655 ông K	3655 bà K
você	18 sem K	2827 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3180 K
vyhradené	3104 všetky práva K	3104 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3120 si môžete K
vysvetľuje	3152 K
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
válaszolta	1880 K
válaszolták	1880 K
változatában	97 korábbi K	97 eredeti K
vás	468 bez K by	489 bez K by	3131 bez K by	3150 bez K by
väitis	1310 K
väitti	1466 K
väittää	1466 K
välise	1287 K sisu
våre	2598 meld deg på K
vårt	2533 meld deg på K	2598 meld deg på K
vær	51 K med
védekezett	1880 K
véli	1880 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3150 K vám
vēlamo	2374 K avotu
vēstkopai	2385 K
vēstulei	2385 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3138 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3117 náš K
webinář	453 náš K
według	2685 K
weißt	637 K du mehr
wezwał	2685 K
wiadomościach	2672 google K
wołali	2685 K
wołał	2685 K
wołała	2685 K
wpłata	2661 każda K	2682 twoja K
wpłatom	2683 dzięki K
wpłać	2682 K
wspierającym	2682 zostań K
współpracy	2658 we K z partnerem
wyjaśnia	2685 K
wypisać	2612 K się w każdej chwili
wyrażam	2613 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2641 K nam	2641 K je do nas
wzywał	2685 K
wzywała	2685 K
wöchentlichen	592 K newsletter
właściciela	2683 nie mamy K
""", 'y': """
yazdiğimiz	3415 daha önce K haber
yazmişti	3481 diye K
yhteistyössä	1449 K mainostajan
yönetmenidir	3388 genel yayin K
""", 'z': """
zaakceptować	2643 K pliki cookie
zaapelował	2685 K
zaapelowała	2685 K
zachęcali	2685 K
zachęcano	2685 K
zachęcał	2685 K
zachęcała	2685 K
zadaním	3124 K e-mailu
zadržana	3040 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2666 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3067 K vama	3091 K vama
zakázané	3104 šírenie je K
založte	488 K si účet
zamknutý	3097 článok je K
zamčený	419 článek je K
zapisując	2652 K się
zapowiedział	2685 K
zapowiedziała	2685 K
zapytał	2685 K
zapytała	2685 K
zastrzeżone	2636 wszelkie prawa K	2636 wszystkie prawa K
zawołał	2685 K
zawołała	2685 K
zašlete	447 K nám
zašlite	3110 K nám
zaželen	3203 K vir
zaželene	3203 K vire
zaželeni	3203 K vir
zbiórka	2686 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2646 do naszego K
zewnętrzna	2643 treść K
zewnętrzne	9 treści K	2624 treści K	2643 treści K
zewnętrznej	9 treści K	2643 treści K
zewnętrznych	9 treści K
zgłoś	2641 K go nam	2682 K nam
ziņas	2396 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2673 daj nam K	2682 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2682 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3146 K
získávejte	484 K
zł	2655 za # K	2655 od # K	2684 od # K
złotówka	2661 każda K	2683 każda K
""", 'á': """
állt	1880 ez K
állítja	1880 K
átvehető	45 K
""", 'ä': """
ägare	3266 inga rika K
ähnliches	637 K erlebt
ändå	3213 nu när du K är här
äpp	1292 K
äppi	1292 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2554 beskyttet av K
året	568 om K
återges	3246 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3392 bizimle K
çalişmalarimiz	3479 K
çağrisinda	3481 K bulundu
çerezler	3373 K kullan
çerezlere	3390 K
çerezleri	3373 K kullan	3390 K	3416 K kabul
çözün	3405 K
""", 'é': """
échanos	1265 K una mano	1265 K un cable
économiste	1593 est K
écris	38 K-nous	67 K-nous
écrit	1525 K pour	1634 a K
écrivain	1525 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1631 K-nous
éditorialiste	1593 est K
électronique	1491 dans votre boîte aux lettres K
énekelték	1880 K
équipe	1632 notre K
értesítéseket	14 K	1853 K
értesüljön	1853 K elsőként
étoile	60 champs avec une K
évente	1879 K
""", 'í': """
ígérte	1880 K
ígérték	1880 K
írta	1880 K
""", 'î': """
îmbia	2935 K
îndemna	2935 K
îndemnat	2935 a K
îndemnau	2935 K
întrebat	2935 a K
întrebau	2935 K
""", 'õ': """
õpetas	1310 K
""", 'ö': """
öffnen	594 app K
önemli	3416 günün en K
önerdi	3481 K
önskad	3250 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1878 független K	1878 a jó K
újságírásunk	1878 K
újságíróink	1878 K
újságíróinkkal	1876 K
újságíróinknak	39 K
újságírója	1847 K
última	1138 siga la K hora	1138 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3403 K üye olun
ügyfelünk	1876 K
ühendust	38 võta meiega K	67 võta meiega K	1307 võta K
ütles	1310 K
ütlesid	1310 K
üyeliği	3398 bülten K
üzente	1880 K
üzenték	1880 K
üçüncü	3390 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3078 K nas
čitalaca	43 pisma K	3067 uz podršku K	3085 K	3091 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3085 K	3091 naši K
čitatelia	3148 K	3150 naši K
čitatelja	43 pisma K	3067 uz podršku K	3085 K	3091 naših K	3091 uz podršku K
čitatelji	36 naši K	3085 K	3091 naši K
čitateljima	3085 K
čitateľom	18 vďaka K	3148 K
čitateľov	36 našich K	3131 vďaka podpore K	3148 K	3150 našich K	3150 vďaka podpore K
članak	20 cijeli K	3045 svidio vam se K	3063 cijeli K	3063 ceo K	3091 ovaj K
člancima	3074 svim K
članek	3167 vam je bil K všeč	3209 ta K
člankov	3195 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3149 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3126 všetkým K	3138 k všetkým K	3138 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3106 páčil sa vám K	3126 celý K	3150 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3142 K nás	3149 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3149 K, že nás čítate
""", 'đ': """
đây	3652 bấm vào K
đóng	3652 K góp của bạn	3652 hãy K góp
đăng	45 K lại	3601 cảm ơn bạn đã K ký	3601 bằng việc K ký, bạn	3652 K ký để đọc bài
đường	3591 K dây nóng của tòa soạn	3591 K dây nóng của báo	3652 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3606 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3151 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2683 nasze K
śledztwo	2683 to K
śledź	2620 K nas na	2682 K nas
śpiewali	2685 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3481 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3048 K nam
šaukė	2360 K
šiandien	2347 aukokite K
šodien	2387 ziedo K
""", 'ź': """
źródło	2636 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2685 K
""", 'ž': """
žalio	3093 K se
želene	3203 K vire
želeni	3168 K vir
željene	3046 K izvore
željeni	3046 K izvor
žiadny	71 K spam
žurnalistai	2358 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2337 K
žurnalistika	489 naše K	489 nezávislá K	2358 K kainuoja	2358 gera K	3150 nezávislá K
žurnalistiku	489 nezávislou K	3150 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2337 K
žurnāliste	2377 K
žurnālisti	2398 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2398 neatkarīga K	2398 K maksā	2398 laba K
žurnālistiku	2387 atbalsti neatkarīgu K	2398 neatkarīgu K
žurnālists	2377 K
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
κίνδυνος	88 K εθισμού
καλούσαν	854 K
καλούσε	854 K
κανάλι	852 το K μας
κατάστημά	761 στο K μας
κατήγγειλε	854 K
καταγγέλλει	854 K
καταγγελία	755 κάντε μας την K
κατεβάστε	738 K την εφαρμογή
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
υπεύθυνα	83 παίξτε K	83 παίζετε K
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
авторизованные	2990 только K
авторизованным	2990 K пользователям
авторизовані	3529 лише K
авторизуйтесь	24 K
авторкою	3517 зв'язатися з K
автором	3517 зв'язатися з K
автору	54 на каву K	2978 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3550 пишіть за K
адресу	3010 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2989 K	3528 K
анонимно	2978 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3514 K джерел
безкоштовна	3548 остання K стаття
безкоштовний	3524 наш K вебінар	3532 K акаунт	3548 останній K матеріал
безкоштовних	3532 ліміт K	3532 K статей
безкоштовні	15 K статті	3532 K статті
безлимитный	2945 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	3008 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2993 K статьи
бесплатный	2984 наш K вебинар	2993 K аккаунт	3008 последний K материал
бесплатных	15 K статей	2993 лимит K	2993 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3563 K
благала	3563 K
благали	3563 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2999 K донатам	3024 K вам	3024 K вашей
блокировщик	2958 отключите K	2958 K рекламы
блокувальник	3499 K реклами
бот	39 наш K
браузер	10 ваш K	2971 ваш K	3509 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3515 K
вайбър	16 K	226 K
ватсапе	2976 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2984 наш K
вебінар	3524 наш K
взывал	3026 K
видео	9 это K	40 фото и K
виділіть	3513 K
визнав	3563 K
визнала	3563 K
визнає	3563 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3509 K cookie	3538 будь-яке K матеріалів	3538 K матеріалів сайту
використанні	3507 при K матеріалів
використовує	3500 K cookie
використовуємо	3499 K cookie
вимагав	3563 K
вимагала	3563 K
вимагали	3563 K
виправлення	97 K:
випуск	3526 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3563 K
вк	2976 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2976 K
влезте	24 K
вміст	9 цей K
внескам	3539 завдяки K	3561 завдяки K
внесок	3560 ваш K
войдите	24 K	2946 K, чтобы
вотсапе	2976 K
вотсапі	3515 K
впн	64 без K
всеки	249 K лев
встановіть	3493 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2961 K ее	2961 K текст
выпуск	2987 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3563 K
відповідав	3563 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3563 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	3026 K
гласила	3026 K
гласит	3026 K
гласувайте	254 K
гледайте	259 K ни
говорил	3026 K
говорила	3026 K
говорили	3026 K
говорит	3026 K
год	3025 в K
годишно	268 K
голосуйте	3004 K	3544 K
гривень	3562 # K
грн	3562 # K
група	260 viber K
гукав	3563 K
гукали	3563 K
гукнув	3563 K
гукнула	3563 K
гіперпосилання	3507 K обов
""", 'д': """
дальше	2945 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3514 обрані K	3514 бажані K
джерелом	3514 основним K	3514 бажаним K
дзен	2976 K
дзене	2976 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	3026 K
добавила	269 K	3026 K
добавьте	2955 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3563 K
додала	3563 K
додатку	84 у нашому K
додає	3563 K
дозволить	3560 ваша підтримка K
дозволяється	3538 матеріалів K лише
долучайтесь	51 K	3560 K до нас	3560 K до нашої	3560 K до нашого	3560 K до спільноти	3560 K до читачів
долучайтеся	51 K	3560 K до нас	3560 K до нашої	3560 K до нашого	3560 K до спільноти	3560 K до читачів
донат	3023 ваш K	3560 ваш K	3564 K
донатам	3539 завдяки K
донати	3564 K
донатом	3562 K
донаты	3027 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3560 ваша підтримка K
допомога	3560 нам потрібна ваша K
допомогою	3541 за K ші
допоможе	3561 K нам
допоможуть	3539 K нам працювати	3561 K нам
допоможіть	90 K, скільки можете
допускается	2998 материалов K только
допълнена	97 статията е K
доступ	2993 полный K	3532 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2937 вы K до конца	3483 ви K до кінця
дочитати	3489 щоб K
дочитать	2945 чтобы K	2993 K
""", 'е': """
евро	243 за # K
ежедневную	2948 K рассылку
ежемесячно	3025 K
ежемесячное	3023 оформите K
ежемесячный	2999 K донат
еженедельную	2948 K рассылку
електронна	214 вашата K поща
електронної	3531 адресу K пошти
електронну	3531 K адресу	3531 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	3026 K
жаловался	3026 K
жалуются	3026 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2979 - K	2979 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	3024 независимая K
журналистике	3024 независимой K
журналистики	3024 независимой K
журналистику	3024 независимую K
журналистка	229 е K	229 , K	2979 - K	2979 , K
журналисты	3024 наши K
журналіст	3519 - K	3519 , K
журналістам	39 нашим K
журналісти	3561 наші K
журналістика	3561 незалежна K
журналістику	3561 незалежну K	3561 якісну K
журналістка	3519 - K	3519 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3493 K застосунок
завантажте	3493 K додаток
завдяки	3539 існує K	3561 K вам	3561 K вашій
зависимост	88 хазартът създава K
задонатьте	3023 K	3560 K
задължителните	21 K полета
зазначив	3563 K
зазывал	3026 K
закликав	3563 K
закликала	3563 K
закликали	3563 K
закончились	2945 бесплатные статьи K
залишає	29 K за собою право
залишилося	3490 K #%	3490 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2962 K ошибку
замолчим	3024 мы не K
запазени	220 всички права K
запевняв	3563 K
запевняла	3563 K
запевняє	3563 K
записи	58 новые K на почту
запитав	3563 K
запитала	3563 K
запитань	3528 на кілька K
запишете	213 K се за нашия
зарегистрированные	2990 только K
зарегистрированным	2945 доступен только K
зарегистрированы	2945 уже K
зарегистрируйтесь	2946 K, чтобы	2993 бесплатно K	2993 K бесплатно	3023 K бесплатно	3023 K, чтобы читать
зареєстровані	3529 лише K	3529 тільки K
зареєструйтесь	3490 K, щоб	3532 безкоштовно K	3532 K безкоштовно	3560 K безкоштовно	3560 K, щоб читати
зареєструйтеся	3532 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3511 нашому K
застосунок	3493 завантажте K	3511 наш K	3511 мобільний K	3560 завантажте K і	3560 завантажте K та
захищено	3507 усі права K
захищені	3507 усі права K	3507 всі права K
защищенной	2978 K формой
защищены	2969 все права K
защищённой	2978 K формой
заяви	269 K
заявив	3563 K
заявил	269 K	3026 K
заявила	269 K	3026 K	3563 K
заявили	3026 K	3563 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2937 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3513 якщо ви K
знанията	237 K си
зобов	3563 K'язав
зовнішнього	3521 K вмісту	3521 K контенту
зовнішній	3521 K вміст	3521 K контент
зробіть	3487 K внесок	3560 K внесок у	3560 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2975 K
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
иностранного	2969 выполняющим функции K агента
иностранным	3024 K агентом
инстаграм	226 K
искусственного	3001 с помощью K интеллекта
искусственным	3001 K интеллектом
использование	2971 K cookie	2981 K cookie	2998 любое K материалов	2998 K материалов сайта
использовании	2969 при K материалов	2998 полном или частичном K	2998 частичном K материалов
используем	2958 K cookie
использует	2959 K cookie
исправление	97 K:
источники	2975 избранные K	2975 любимые K
источников	2975 избранных K	3012 избранных K
источником	2975 основным K
исчерпали	2945 K лимит
""", 'к': """
каждое	17 K утро
каждый	3025 K месяц
каже	3563 K
каза	269 K
казав	3563 K
казал	269 K
казала	269 K	3563 K
казали	3563 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	3024 наш K	3561 наш K
канала	3024 нашего K
каналу	3561 нашого K
колумнист	2979 - K	2979 , K
колумніст	3519 - K
колумністка	3519 - K
команде	2984 к нашей K
команди	3524 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3508 у K	3508 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2961 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2970 в K
комментировать	6 K
контент	9 этот K	9 цей K	2981 внешний K
контента	9 этого K	2981 внешнего K
контенту	9 цього K
конференцию	2984 нашу K
конференция	234 нашата K
конференцію	3524 нашу K
конфиденциальности	2958 политикой K	2971 политика K
конфіденційності	3499 політикою K	3509 політика K
копирование	2998 K материалов сайта
кореспондент	229 е K	229 , K	3519 - K	3519 , K
кореспондентка	3519 - K	3519 , K
короткий	2989 K опрос
корреспондент	2979 - K	2979 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3563 K
крикнул	3026 K
крикнула	3026 K	3563 K
кричав	3563 K
кричал	3026 K
кричала	3026 K	3563 K
кричали	3026 K	3563 K
кричит	3026 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2984 нашу K
лекцію	3524 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2984 нашего K
магазине	2984 в нашем K	2984 в нашем интернет-K
магазину	3524 нашого K
магазині	3524 у нашому K	3524 в нашому K	3524 нашому інтернет-K
материал	2961 обсудить K	2981 внешний K	3014 K создан	3024 этот K
материалам	3006 ко всем K
материалы	3024 наши K
матеріал	3561 цей K
матеріали	3561 наші K
матеріалу	97 першій версії K
матеріалів	3538 копіювання K сайту	3538 K посилання обов'язкове	3546 до всіх K	3546 до усіх K
мероприятие	2984 наше K
месенджері	3515 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2976 K
месте	42 вы были на K
месяц	3025 в K
мобільний	3511 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3562 на K	3562 перший K
""", 'н': """
навчання	48 K ші
нагадав	3563 K
нагадала	3563 K
наголосив	3563 K
наголосила	3563 K
надпис	269 такъв K
надпись	3026 такая K
надсилайте	3517 K нам	3517 K її	3517 K їх нам	3518 K фото	3518 K відео	3518 K свої	3560 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3514 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3517 K нам	3517 K їх нам	3518 K фото	3560 K нам
нажимая	2992 K кнопку	2992 K на кнопку	2992 K "
нажмите	2961 K ctrl
намерете	259 K ни
напис	3563 такий K
написа	269 K
написав	3563 K
написал	3026 K
написала	3026 K	3563 K
написано	3026 было K	3563 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2978 K нашему	2978 K нашей	2978 K автору	2978 K нам	3023 K нам
напишіть	38 K нам	67 K нам	3517 K нашому	3517 K нашій	3517 K автору	3517 K авторці	3517 K нам	3560 K нам
напомнил	3026 K
напомнила	3026 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3531 K кнопку	3531 K на
нашем	2961 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2937 K просьба
неделю	17 раз в K	17 каждую K	3025 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2940 поддержите K	3023 поддержите K
независимые	3024 K медиа
незалежні	3561 K медіа
нейросети	3001 с помощью K
несколько	2989 на K вопросов
никакого	71 K спама
новинами	3496 стежте за K
новини	226 google K	3515 google K
нуждаем	266 K се от вашата
нужна	2999 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	3026 K
обещала	3026 K
обещали	3026 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2979 - K	2979 , K
обраних	3514 K джерел
обучения	48 K ии
объявил	3026 K
объявила	3026 K
объяснил	3026 K
объяснила	3026 K
объясняет	3026 K
объяснял	3026 K
объясняла	3026 K
обязал	3026 K
обязательна	2969 гиперссылка K	2998 материалов ссылка K	2998 ссылка на источник K
обязательные	21 K поля	2961 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3563 K
обіцяла	3563 K
обіцяли	3563 K
огледален	64 K сайт
оглядач	3519 - K	3519 , K
оглядачка	3519 - K	3519 , K
оголосив	3563 K
ограничений	2945 читайте без K
одноклассниках	2976 K
одному	3531 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2961 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3528 наше K	3528 коротке K
опитуванні	35 нашому K	3528 K читачів	3528 нашому K	3528 в K
оприлюднюватиметься	22 не K	3502 ваша e-mail адреса не K
опрос	35 наш K	2989 наш K
опросе	35 нашем K	2989 нашем K	2989 в K
опубликован	22 не будет K	2961 ваш адрес email не будет K
организаторите	269 канят K
организаторы	3026 зовут K
організатори	3563 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2992 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2946 K #%	2946 K # %
отбележете	62 K ме
ответил	97 не K на	3026 K
ответила	97 не K на	3026 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3026 K
отвечала	3026 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	3025 K в любой момент
отметил	3026 K
отметила	3026 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2948 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2978 K их нам	3023 K нам
отримувати	3549 хочете K
отримуйте	3553 K
очакваме	227 K вашите
ошибку	2962 нашли K
оштрафовал	3026 K
оштрафовала	3026 K
оштрафував	3563 K
""", 'п': """
партнером	2996 совместно с K	3536 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2996 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3536 K посилання
партнеры	2958 мы и наши K
партньорски	246 K линкове
партнёром	2996 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2996 K ссылки
партнёрским	74 K ссылкам
патроном	3023 станьте K
пееха	269 K
пели	3026 K
первинній	97 K версії
первоначальной	97 K версии
первый	3025 K месяц	3025 рубль в K
переведите	3023 K нам
перевірте	3528 K себе	3531 K пошту
передплатник	50 як K	3489 уже K	3489 вже K
передплатникам	3489 доступний лише K	3489 доступна лише K	3489 доступно лише K
передплатники	50 K можуть	3547 лише K	3547 тільки K
передплатників	3489 тільки для K
передплатою	3489 доступна за K	3489 доступний за K	3532 за K	3554 з K
передплату	80 оформіть K	3532 K за	3560 оформіть K
передплатіть	80 K
передрук	45 K	3512 K
передруковувати	45 K
передруку	3512 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2974 K
перепечатке	2974 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3510 K даних
персональных	2972 K данных
писав	3563 K
писал	3026 K
писала	3026 K	3563 K
писати	3561 нам K
писменото	248 без K съгласие
письме	2992 в одном K
письменного	3013 без K согласия
письмової	3552 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2978 K нам	3010 K на	3023 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3517 K нам	3550 K на
платной	2945 в K версии
побачили	3558 K помилку
повний	20 K текст	3532 K текст
повтаря	269 K
повтаряше	269 K
повторював	3563 K
повторює	3563 K
повторяет	3026 K
повторял	3026 K
повторяла	3026 K
повідомив	3563 K
повідомила	3563 K
повідомили	3563 K
повідомте	38 K нам	67 K нам	3517 K нам	3517 K нас	3560 K нам
подайте	228 K сигнал
поддержать	3023 K нас	3023 K редакцию	3023 K нашу
поддерживайте	3023 K нас	3023 K нашу
поддержите	2940 K нашу	2940 K нас	2999 K	3023 K нас	3023 K нашу	3023 K редакцию	3023 K проект	3023 K автора	3023 K наш
поддержка	2941 ваша K	3023 ваша K поможет	3023 ваша K помогает	3023 ваша K позволит
поддержке	2996 при K партнёра	2996 при K партнера	2999 благодаря вашей K	3024 вашей K
поддержки	3024 без вашей K	3024 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2987 K	3024 наш K	3526 K	3561 наш K
подкаста	236 K	2987 K	3024 нашего K
подкасте	34 нашем K	2987 K
подкасти	34 наші K	236 K	3526 K
подкастов	2987 K
подкасту	3526 K
подкастът	236 K
подкасты	2987 K
подкасті	34 нашому K	3526 K
подкастів	3526 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2945 уже K
подписка	2945 уже есть K	3027 K
подписке	2945 доступен только по K	2945 доступна по K	2945 доступен по K	2993 по K
подписки	3027 K
подпиской	3018 с K
подписку	80 оформите K	80 оформить K	2945 оформить K	2945 оформите K	2992 спасибо за K	2993 K за	3023 оформите K	3023 оформить K
подписчик	50 как K	2945 уже K	2945 вы уже K
подписчикам	2945 доступна только K	2945 доступно только K	2945 доступен только K	3007 только K
подписчики	50 K могут	3007 только K	3027 K
подписчиков	2945 только для K
подписчиком	3023 станьте K
подписывайтесь	2948 K на рассылку	2955 K на нас	2955 K на наш	2955 K на канал	2955 K на telegram	3023 K на
подписываясь	2992 K
подпишитесь	80 K	2940 K на регулярное	2948 K на рассылку	2955 K на наш	2955 K на канал	3023 K на
подчеркнул	3026 K
подчеркнула	3026 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3524 нашу K
пожертвование	2940 оформите K	2941 сделайте K	2999 регулярное K	2999 ежемесячное K	3023 ваше K	3023 сделайте K	3023 оформите K	3027 K
пожертвования	3024 на K	3027 K
пожертвованиям	2999 благодаря K	3024 благодаря K
пожертвуйте	3023 K
позволяет	3023 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2945 чтобы прочитать K
полный	20 K текст	2993 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	3017 K
получать	3009 хотите K
помилку	3558 знайшли K
помогите	90 K, сколько можете	3023 K нам
помогнете	266 K ни
помогут	3024 K нам
поможет	3024 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	3023 нам нужна ваша K
помощью	3001 с K ии
помітили	3513 якщо ви K	3558 K помилку
помічник	63 наш K
понравилась	3024 K статья
понравился	3024 K материал	3024 K текст
пообещал	3026 K
пообещала	3026 K
пообіцяв	3563 K
пообіцяла	3563 K
попереджає	3563 K
попередив	3563 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3563 K
попросил	3026 K
попросила	3026 K	3563 K
попросили	3026 K	3563 K
попросило	3026 K
порадив	3563 K
порадила	3563 K
посилання	3538 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	3026 K
посоветовала	3026 K
постановив	3563 K
постановил	3026 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	3026 K
потребовала	3026 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2992 вашей K
почтовом	2992 вашем K ящике
почту	79 на K	2949 на вашу K	2949 вам на K	2992 вашу K
пошту	79 на K	79 на вашу K	3492 на вашу K
пошті	3531 вашій K
пощенска	214 вашата K кутия
пояснив	3563 K
пояснил	3026 K
пояснила	3026 K	3563 K
пояснював	3563 K
пояснювала	3563 K
пояснює	3563 K
поясняет	3026 K
правото	29 си запазва K
працювати	3539 допоможе нам K	3561 K далі
працюємо	3561 ми K
предишна	97 K версия на
предпочитаемые	2975 K источники
предпочитаемых	2975 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2975 K источники	3012 K источники
предпочтительный	2975 K источник
предпочтительных	3012 K источников
предупреди	269 K
предупредил	3026 K
предупреждава	269 K
предупреждает	3026 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3026 K
призвала	3026 K
призвали	3026 K
призна	269 K
признава	269 K
признавал	3026 K
признает	3026 K
признал	3026 K
признала	3026 K
признали	3024 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	3026 K
призывала	3026 K
призывали	3026 K
приложение	84 в нашето K	267 нашето K	2950 скачать K	2951 скачайте K	2951 установите K	2973 наше K	2973 мобильное K	3023 скачайте наше K	3023 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2950 открыть в K	2973 нашем K
приложения	2973 нашего K	3024 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2975 K источником
присоединяйтесь	51 K	3023 K к нам	3023 K к нашему	3023 K к нашей	3023 K к нашим	3023 K к сообществу	3023 K к читателям	3023 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2978 K нам	2978 K фото	2978 K видео	2978 K новости	2978 K свои	2978 K их нам	3023 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2978 K нам	2978 K фото	2978 K их нам	3023 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3560 K до нас	3560 K до нашої	3560 K до нашого	3560 K до спільноти	3560 K до читачів
приєднуйтеся	51 K	3560 K до нас	3560 K до нашої	3560 K до нашого	3560 K до спільноти	3560 K до читачів
проверьте	2989 K себя	2992 K почту
проголосуйте	3004 K	3544 K
продовження	3536 реклама. K
продовжити	3489 щоб K читання	3539 допоможуть нам K
продовжувати	3561 K роботу
продолжаем	3024 мы K работать
продолжать	2999 помогут нам K	3024 K работу
продолжение	2996 реклама. K
продолжить	2945 чтобы K чтение	2999 помогут нам K	2999 поможет нам K	3024 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2969 настоящий материал (информация) K	3014 материал K
произведён	3014 материал K
пройдите	2989 K тест
пройдіть	3528 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	3009 не K
пропустити	3549 не хочете K
пропустить	3009 не хотите K
пропустіть	3549 не K
просив	3563 K
просил	3026 K
просила	3026 K	3563 K
просили	3026 K	3563 K
просьба	2937 у нас к вам K	2937 у нас есть K
просять	3563 K
проучване	237 нашето K
прохання	3483 маємо до вас K	3483 невелике K
прочетете	211 за да K цялата
прочитать	2945 осталось K	2945 чтобы K статью
пріоритетне	3514 K джерело
пріоритетним	3514 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3491 K на розсилку
підписка	3564 K
підписку	3489 оформіть K	3531 дякуємо за K	3560 оформіть K
підписники	3547 лише K	3564 K
підписників	3489 тільки для K
підписуйтесь	3495 K на нас	3495 K на наш	3495 K на канал	3495 K на telegram	3560 K на
підписуйтеся	3495 K на наш	3495 K на канал
підписуючись	3531 K
підпишіться	3491 K на розсилку	3495 K на наш	3560 K на
підтримайте	3486 K нашу	3486 K незалежну	3486 K нас	3539 K	3560 K нас	3560 K нашу	3560 K незалежну	3560 K редакцію	3560 K автора	3560 K роботу	3560 K наш
підтримати	3560 K нас	3560 K нашу
підтримка	3487 ваша K	3560 ваша K допоможе
підтримки	3536 за K партнера	3561 спільноти K	3561 вашої K
підтримуйте	3560 K нас	3560 K нашу
підтримці	3539 завдяки вашій K	3539 завдяки K читачів	3561 вашій K
піти	3483 перш ніж K
""", 'р': """
работа	267 нашата K	3024 наша K
работаем	3024 мы K
работать	2999 помогут нам K	2999 поможет нам K	3024 K дальше
работу	3024 нашу K
радив	3563 K
радила	3563 K
радили	3563 K
радить	3563 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	3013 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3023 K нам
рассказал	3026 K
рассказала	3026 K
рассказывать	3024 K правду
расследование	3024 наше K	3024 это K
расследования	3024 наши K
рассылка	3024 наша K	3027 K
рассылку	78 на K	78 нашу K	78 K	2948 нашу K	2948 K самых	3024 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2992 K
регулярний	3539 K внесок
редактор	229 е K	229 - K	229 , K	2979 - K	2979 , K	3519 - K	3519 , K
редакторка	3519 - K	3519 , K
редакцией	39 нашей K	2978 связаться с K
редакции	97 поправка K	3013 без согласия K	3024 нашей K
редакцию	39 в нашу K	2978 напишите в K	2978 пишите в K
редакция	234 в нашата K	267 нашата K	3024 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3517 напишіть у K	3517 пишіть у K
редакція	3561 наша K
редакцією	39 нашою K	3517 зв'язатися з K
редакції	43 письма до K	97 від K:	3517 пишіть до K	3552 без згоди K	3552 без дозволу K	3561 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3536 після K	3536 на правах K	3561 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2996 после K	2996 на правах K	3024 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2979 - K	2979 , K	3519 - K	3519 , K
репортери	39 на нашите K	267 нашите K
репортерка	3519 - K	3519 , K
репортёр	2979 - K	2979 , K
решил	3026 K
реєструючись	3531 K
робота	3561 наша K
роботу	3561 нашу K
розкажіть	38 K нам	67 K нам
розповів	3563 K
розповідати	3561 K правду
розповіла	3563 K
розсилка	3561 наша K	3564 K
розсилку	78 на K	78 нашу K	78 K	3491 нашу K	3491 щоденну K	3561 нашу K
розслідування	3561 наші K	3561 це K
рублей	3025 # K
рік	3562 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2978 K с нами
связаться	2978 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3563 K
сказал	3026 K
сказала	3026 K	3563 K
скаржаться	3563 K
скаржився	3563 K
скаржилася	3563 K
скачайте	2950 K наше
скиньте	3023 K нам	3023 K донат
сколько	3023 скиньте K
скриньку	3531 вашу K
скриньці	3531 вашій K
следите	2955 K за нами
словам	3026 по K
словами	3563 за K
слушайте	259 K ни
слідкуйте	3495 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3026 K
советовала	3026 K
советовали	3026 K
советует	3026 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2981 внешнее K
содержит	97 K сцены
сообщение	2969 данное K (материал) создано	3014 K создано
сообщил	3026 K
сообщила	3026 K
сообщили	3026 K
сообщите	38 K нам	67 K нам	2978 K нам	3023 K нам
соучастником	2999 станьте K	3023 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3493 увімкнути K	3493 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3561 K текст	3561 K матеріал
сподобалась	3483 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	3026 K
спросил	3026 K
спросила	3026 K
співали	3563 K
співучасником	3560 станьте K
спільнота	3561 наша K
спільноти	3487 стань частиною K	3539 частиною K	3561 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	3023 K нашим	3560 K нашим
статей	3546 до всіх K	3546 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3561 ця K
статья	3024 эта K
статьям	3006 ко всем K
стверджує	3563 K
стежте	3495 K за нами
стигнали	224 щом сте K дотук
стороннего	2981 K сервиса
сторонним	2981 K сервисом
стороннього	3521 K сервісу
стороннім	3521 K сервісом
суммой	3025 любой K
сумму	3025 любую K
сутрин	17 всяка K
существуем	3024 мы K
существует	2999 K благодаря
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
телеграм	16 K	226 K	2955 наш K-канал	2955 в нашем K	2976 K	2976 K-канал	2976 K-канале	3010 пишите в K	3024 наш K	3495 наш K-канал	3515 K	3515 K-канал	3515 K-каналі
телеграме	16 K	2976 K
телеграмі	3515 K
телефон	97 K довіри
тест	2989 наш K	3528 наш K
тиждень	17 раз на K	3562 на K
требовал	3026 K
требовала	3026 K
требовали	3026 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2951 включите K	2951 включить K	2951 разрешить K
уверяет	3026 K
уверял	3026 K
уверяла	3026 K
увійдіть	24 K	3490 K, щоб
уговаривал	3026 K
уговаривала	3026 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2937 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3514 K джерел
улюблені	3514 K джерела
умовляв	3563 K
умоляваше	269 K
умолял	3026 K
умоляла	3026 K
умоляли	3026 K
утверждает	3026 K
уточнение	97 K:
уточнення	97 K:
уточнив	3563 K
уточнил	3026 K
уточнила	3026 K	3563 K
учасником	3560 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3024 K нашу
цитировании	2974 при K
цитування	3512 у разі K
цитуванні	3512 при K
""", 'ч': """
частиною	3560 станьте K
частковому	3538 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	3023 спасибо, что K
читай	3495 K нас
читайте	2955 K нас в	3495 K нас у	3495 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2989 опросе K	2999 благодаря поддержке K	3019 K	3024 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2937 дорогие K	3019 K	3024 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	3019 K	3024 благодаря K
читати	3489 щоб K далі	3560 щоб K далі
читачам	18 завдяки K	3555 K
читачі	36 наші K	3555 K	3561 наші K
читачів	43 листи K	3555 K	3561 наших K
читаєте	3560 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3562 K
щомісячний	3539 K внесок
щомісячно	3562 K
щоранку	17 K
щотижневу	3491 K розсилку
""", 'э': """
электронной	2992 адрес K почты
электронную	2992 K почту
""", 'я': """
яжіться	38 зв'K з нами	3517 зв'K з нами
язкові	21 обов'K поля	3502 обов'K поля
якщо	3483 K ви вже тут
""", 'і': """
інтелектом	3541 штучним K
інтелекту	3541 за допомогою штучного K
""", 'א': """
אדבלוק	1705 K
אומר	1731 K
אומרת	1731 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1645 עקבו K	1728 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1643 דואר K
אמר	1731 K
אמרה	1731 K
אמרו	1731 K
אתכם	1675 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1730 K
ביקש	1731 K
ביקשה	1731 K
במייל	1674 K שלכם
בסרטון	1664 לצפות K זה
בעוגיות	1650 שימוש K
בעיתונות	1675 לתמוך K
בעלי	1710 בלי K הון	1710 ללא K הון
בקובצי	1649 משתמש K
בשבוע	17 פעם K	1730 K
בתגובות	85 K
בתוכן	1686 לעשות שימוש K
""", 'ד': """
דווחו	1728 K לנו
דיוור	1674 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1646 הורידו את K	1729 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1731 K
הודיעה	1731 K
הוואטסאפ	1646 לקבוצת K
הווטסאפ	1646 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1731 K
הוסיפה	1731 K
הזהיר	1731 K
הזכויות	1657 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1687 הכתבות K
הטלגרם	1646 לערוץ K
הטקסט	1665 K
היום	1728 תרמו K
הירשמו	1728 K לקבלת
הכותב	1686 על דעת K
הכתבה	45 לפרסם את K	1639 להמשך קריאת K	1665 K	1729 K הזאת
המדור	1663 הוא עורך K	1663 היא עורכת K
המובעות	1686 הדעות K במאמר	1686 הדעות K בטור	1686 הדעות K בכתבה
המועדף	1660 למקור K	1660 כמקור K
המייל	1642 לתיבת K	1643 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1643 K היומי	1674 K השבועי של	1674 K שלנו	1729 K
הסביר	1731 K
הסיכום	1665 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1665 הנקודות K
העיתונות	1729 K העצמאית
הפרטיות	1650 מדיניות K
הפרסומות	1705 חוסם K
הפרסומים	1705 חוסם K
הפרסומת	11 K
הצביעו	1728 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1646 K לערוץ	1728 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1650 תנאי K
השמות	97 K שונו
התגובות	1671 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1675 בזכות K שלכם
התראות	14 K
התרגום	1665 K
התרומה	1728 K שלכם
""", 'ו': """
ובטוויטר	1645 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1675 K בכם
ותלויה	1675 K בכם
""", 'ז': """
זקוקה	1728 K לכם
""", 'ח': """
חודשית	1728 תרומה K
חיצוני	1664 תוכן K	1664 תוכן ממקור K
""", 'ט': """
טען	1731 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1674 K למייל	1674 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1639 הצטרפו K
כתב	1731 K
כתבה	1665 K זו	1729 K זו	1731 K
כתבו	38 K לנו	67 K לנו	1728 K לנו
כתבות	1687 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1663 היא K
כתובת	77 הזינו K מייל	1643 K דוא"ל
""", 'ל': """
לדברי	1731 K
להגיב	6 כדי K	1671 K
להמשיך	1639 כדי K לקרוא	1675 עזרו לנו K
להעתיק	1657 אין K	1686 לשכפל, K
לחודש	1730 K
לחוק	1686 סעיף #א K
לחצו	1728 K כאן
לידיעון	1728 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1640 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1642 הירשמו K	1642 הרשמה K	1642 K שלנו	1674 בהצלחה K	1728 הירשמו K
לעזרתכם	1728 אנחנו זקוקים K
לענייני	1663 הוא כתב K	1663 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1664 K בתוכן
לקבוצת	1646 הצטרפו K
לקריאה	1687 כתבות K
לקריאת	20 K הכתבה
לשנה	1730 K
לתומכים	1675 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1687 K חינם
מועדף	1660 מקור K	1660 כמקור K	1723 מקור K	1723 כמקור K
מינוי	1639 רכשו K	1728 רכשו K	1732 K
מנוי	1639 כבר K
מנויים	1732 K
מניות	1710 בלי בעלי K	1710 ללא בעלי K
מסכימים	43 לא K	43 K?	1674 בהרשמה אתם K
מסר	1731 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1674 K שבועי	1732 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1665 K
סיפר	1731 K
סיפרה	1731 K
סעיף	1686 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1728 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1674 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1663 הוא K
עיתונאית	1663 היא K
עיתונות	1675 לעשות K	1729 K עצמאית
עכשיו	1728 תרמו K
עלולים	97 K להיות קשים
עמלה	1685 נקבל K	1685 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1705 חוסם K	1729 ללא K
פרסומת	11 K
פרשן	1663 הוא K
פרשנית	1663 היא K
""", 'צ': """
ציין	1731 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1729 K
קרא	1731 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1730 חודש K
""", 'ש': """
שאלו	1665 K את
שולחים	57 אנחנו K לכם
שיווקי	1674 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1728 K לנו
שלנו	39 לכתב K	1729 K
שנקבל	1685 K עמלה
שקראתם	1728 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	1671 K
תוכן	9 K זה	1664 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1675 K בכם
תלויה	1675 K בכם
תמיכתכם	1728 K
תמכו	1728 K בנו
תקציר	1665 K
תרומה	1732 K
תרומות	1732 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1354 K مطلب	1354 K خبر	1398 براي K مطلب
ادبلاك	1376 K
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1332 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1320 از كوكي K ميكنيم	1320 از كوكيها K ميكنيم	1321 شرايط K	1328 K از مطالب اين سايت	1328 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1349 K تهيه كنيد	1398 K تهيه كنيد	1402 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1332 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1401 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1401 K
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
اول	1400 ماه K
اوليه	97 نسخه K اين
ايميل	1315 K خود را	1315 به K شما	1316 ادرس K	1316 نشاني K	1345 در K خود	1398 K خود را وارد كنيد
ايميلتان	1345 به K
اينجا	1353 K كليك كنيد	1398 K كليك كنيد
اينستاگرام	1318 در K دنبال
اينه	64 K
اپ	1344 K
اپليكيشن	1344 K	1398 K ما را	1398 K را دانلود كنيد	1398 K را نصب كنيد	1399 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1358 الزاما K	1358 لزوما K	1358 K ديدگاه
بازنشر	45 K
باشيد	1332 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1339 را K
بحسب	206 K
بخوانيد	1330 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1399 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1339 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1332 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1332 براي ما K	1398 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1330 K	1338 به تيم ما K	1398 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1332 با ما در ميان K	1398 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1332 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1401 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغ	1376 ضد K
تبليغات	70 بدون K	1376 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1331 منبع K	1331 منابع K	1393 منابع K	1393 منبع K
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
تلگرام	1318 ما را در K	1318 در K دنبال	1318 كانال K ما	1332 با ما در K
تماشا	1339 K كنيد
تمامي	1329 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1401 K داد
تيم	1399 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1320 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1329 كليه K	1329 همه K	1329 تمام K
حمايت	1346 K مالي خود	1347 به K شما نياز	1347 با K شما	1348 K كنيد	1398 از ما K كنيد	1398 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1399 اين K
خبرنامه	1315 K ما	1315 اشتراك K	1316 در K	1345 K روزانه	1345 K هفتگي	1399 K ما	1399 K	1402 K
خبرنگار	39 K ما	1332 K ما را	1334 K
خبرنگاران	39 K ما	1399 K ما
خصوصي	1321 سياست حريم K
خواست	1401 K
خواستند	1401 K
خواندن	1349 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1347 به K خود تكيه	1399 K ما
خواهد	1341 منتشر K شد
خواهند	1341 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1334 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1318 ما را K كنيد	1330 K كنيد	1330 K كنيم	1398 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1332 به ما خبر K	1339 گوش K	1350 هديه K	1398 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1341 نوشتن K	1341 ارسال K	1341 بيانگر K	1358 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1338 وبينار K ما	1349 اشتراك K	1359 مقاله K	1359 مطلب K	1359 مطالعه K	1398 K ثبت نام كنيد
روزنامه	1358 ديدگاه K
روزنامهنگار	1334 K
روزنامهنگاري	1399 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1400 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1399 K ما
سايتهاي	1335 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1330 عضو K	1330 K	1398 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1345 خبرنامه K
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
علاقه	1331 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1338 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1341 K	1342 حروف لاتين (K)
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
كار	1399 K ما
كاربري	1349 حساب K خود شويد	1398 حساب K خود شويد
كانال	1318 به K ما	1330 K ما	1399 K ما
كتب	206 K
كتبت	206 K
كردهايد	1349 ثبت نام K	1349 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1356 K دريافت كنيم	1356 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1338 ديدن K	1339 گوش K	1350 هديه K	1353 روي لينك كليك K	1353 كليك K	1398 به ما كمك K	1398 روي لينك كليك K	1398 همين حالا ثبت نام K
كوكي	1321 از K
كوكيها	1321 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1341 حروف K	1342 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1358 K نظر
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
ما	1399 به K
مالكين	184 بلا K
مالي	1347 كمك K شما	1398 كمك K شما	1402 كمك K
ماه	1400 در K
ماهانه	1400 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1335 K خارجي	1335 اجازه ميدهيد K
محتوايي	1335 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1328 حقوق K است
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
مستقل	1399 رسانه K
مستقلة	204 صحافة K
مسدودكننده	1376 K تبليغات
مشترك	149 هل انت K	1349 K شويد	1398 K شويد
مشتركا	50 بصفتك K
مشتركان	1349 ويژه K است
مصنوعي	1336 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1399 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1354 ادامه K
ملاك	184 بلا K
منبع	1357 ذكر K
منتخب	1331 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1344 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1345 عضويت شما با K	1345 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1335 از شما اجازه K
ميدهد	1341 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1401 K
ميگويد	1401 K
ميگيريم	1356 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1341 منتشر K شد
نخواهند	1341 منتشر K شد
نداد	97 پاسخ K
ندهيد	1398 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1344 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1398 در K ما	1399 K ما
نميشود	60 ايميل شما نمايش داده K	1341 منتشر K
نوشت	1401 K
نويسنده	1332 ايميل K	1334 K
نياز	1347 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1349 مشترك K
هماكنون	1398 K ثبت نام كنيد
همايش	1338 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1347 به حمايت شما K
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
وبينار	1338 K ما	1338 در K
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
ويديو	40 عكسها و K	40 عكس و K	1335 ديدن اين K
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
پژوهشگر	1334 K
""", 'گ': """
گزارش	1399 اين K
گزارشهاي	1399 K ما
گفت	1401 K
گفتند	1401 K
گفته	1401 K است	1401 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1756 का K रखने
अनुवाद	1758 K
अनुसार	1818 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1763 K राय दें
अपील	1818 K की
अलर्ट	1765 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1815 K दान
आपको	57 हम K
आर्टिकल	1777 फ्री K	1777 मुफ्त K
आर्थिक	1767 K सहयोग दें	1767 K सहयोग करें	1815 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1737 ऐप K करें	1765 K करें
इनबॉक्स	1736 आपके K	1766 अपने K में
""", 'उ': """
उपयोग	1742 कुकीज का K	1742 कुकी का K
""", 'ए': """
एजेंसी	1776 K की फीड
एडिटर	1756 सब K हैं	1756 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1794 K
""", 'क': """
कमीशन	1775 हमें K मिल	1775 K मिल सकता है
कमेंट	1763 अपनी राय K	1764 K करने के लिए	1764 K में अपनी राय	1764 K हटा	1764 K करने वाले
करके	1766 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1736 ईमेल दर्ज K	1739 फॉलो K	1751 जॉइन K	1751 लाइक K	1754 हमें ईमेल K	1761 टिकट बुक K	1763 पोल में वोट K	1766 साइन अप K	1770 शेयर K	1770 साझा K	1770 सेव K	1815 फॉलो K	1815 लॉग इन K	1815 साइन अप K
कहती	1818 K
कहते	1818 K
कहा	1818 K
कहानी	67 अपनी K हमें
कीजिए	1815 मदद K
कॉपी	1770 लिंक K हो गया
कॉपीराइट	1750 K
क्लिक	1751 K करें	1815 यहां K करें	1815 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1816 इस K	1816 यह K
खबरें	1772 और K पढने के लिए	1777 मुफ्त K
खबरों	1772 अन्य K के लिए	1772 ताजा K के लिए	1772 की K के लिए
खरीदें	1761 यहां से K
खेलें	1763 क्विज K और
""", 'ग': """
गिफ्ट	1770 K करें
गोपनीयता	1742 K नीति
""", 'ज': """
जनरेट	1776 ऑटो-K
जरूर	1754 हमें K दें
जावास्क्रिप्ट	1742 K
जुडने	1752 K के लिए
जुडिए	51 आप भी K	1815 K
जुडें	51 आप भी K	1739 चैनल से K	1751 K	1761 हमारी टीम से K	1815 हमसे K
ज्वाइन	1751 K करें
""", 'ट': """
टिप्पणियों	1764 K के लिए
टिप्पणी	97 K करने से इनकार	1764 K करने के लिए	1764 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1737 ऐप K करें	1765 K करें	1765 K कीजिए	1815 ऐप K करें	1815 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1819 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1815 राय K
देखें	1815 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1742 K नीति
निर्भर	1767 आपके सहयोग पर K
नोटिफिकेशन	14 K	1737 K चालू करें	1765 K ऑन करें	1765 K ऑन कर लें
नौकरी	1761 K के अवसर
न्यूज	1740 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1736 हमारे K	1736 हमारा K	1736 हमारा साप्ताहिक K	1736 K के लिए	1816 हमारे K	1819 K
""", 'प': """
पढने	0 K का समय	1768 K के लिए
पढें	0 मिनट में K	1737 ऐप में K	1815 पूरी खबर K
पत्रकार	1816 हमारे K
पत्रकारिता	1756 K में सक्रिय हैं	1816 हमारी K	1816 स्वतंत्र K
पसंदीदा	1753 K सोर्स	1753 K स्रोत	1753 K न्यूज सोर्स	1810 K स्रोत	1810 K सोर्स
पाठकों	18 K के सहयोग	1767 K के सहयोग से चलते
पाने	1766 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1776 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1818 K
पूछें	1758 K
पूरी	1768 बनकर K खबर
पॉडकास्ट	1762 K सुनें	1762 K सुनने के लिए	1816 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1817 K माह	1817 K वर्ष
प्रतिक्रिया	1763 अपनी K
प्रिफर्ड	1753 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1754 हमें K	1754 कमेंट करके K	1815 हमें K	1815 राय K
बताते	1818 K
बताया	1818 K
बदल	97 नाम K
बाहरी	1757 K साइट
बिंदु	1758 मुख्य K
बॉक्स	1764 कमेंट K में
बोला	1818 K
बोले	1818 K
ब्राउजर	10 आपका K
ब्लॉकर	1794 ऐड K	1794 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1754 हमें K	1815 हमें K	1815 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1817 हर K
मांगते	1757 आपकी इजाजत K हैं	1757 आपकी अनुमति K हैं
मुताबिक	1818 K
मुफ्त	1777 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1768 पढना जारी K के लिए
रजिस्टर	1815 अभी K करें
रहिए	1772 जुडे K
रहें	1772 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1818 K
लिखें	38 हमें K	67 हमें K	1815 हमें K
लेख	1816 यह K	1816 इस K
लॉग	24 K इन
लॉगिन	1815 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1776 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1794 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1762 K देखें	1762 K यहां देखें	1762 K भी देखें	1762 K देखने के लिए
वेबसाइट	1816 हमारी K
वेबिनार	1761 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1754 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1742 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1754 हमसे K करें
संपादित	1776 ने K नहीं किया
संवाददाता	39 हमारे K	1756 वरिष्ठ K हैं	1756 K हैं
संस्करण	97 पिछले K में
सकते	1752 जुड K हैं	1752 फॉलो कर K हैं	1754 हमें भेज K हैं
सदस्य	55 मासिक K	1768 पहले से K हैं	1815 K बनें
सदस्यता	1768 K लें
सप्ताह	1817 प्रति K
सब्सक्राइब	1736 न्यूजलेटर को K	1736 न्यूजलेटर K	1739 चैनल को K	1751 K करें	1766 K करके आप	1815 K करें
सब्सक्राइबर	50 K	1768 K हैं
सब्सक्राइबर्स	1768 K के लिए है
सब्सक्रिप्शन	1766 K सफल	1819 K
समरी	1758 K
समर्थन	1815 K करें
सर्वाधिकार	1749 K सुरक्षित
सर्वे	1763 K में भाग लें	1763 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1767 हमें K करें	1815 आपका K	1815 हमें K	1815 K करें	1815 आपके K
सहयोगी	55 मासिक K
सामग्री	1757 से मिली K शामिल है	1757 K उपलब्ध नहीं है
सारांश	1758 K
सिंडीकेट	1776 K फीड
सीनियर	1756 K सब एडिटर हैं
सुझाएं	1815 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1762 को K	1762 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1757 कुकीज K करें
""", 'ह': """
हमारा	1737 K ऐप	1816 K काम	1816 K ऐप
हमारी	39 K टीम से	1815 K मदद करें	1816 K टीम
हमारे	1816 K पाठक	1816 K चैनल	1816 K साथ
हिस्सा	1763 सर्वे में K लें
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
กด	3326 Kเพิ่มเพื่อน	3354 Kติดตาม
กร	3296 Kอกอีเมล
กล	3357 K่าว
กอ	3355 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3354 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3314 Kบคุณที่สมัคร	3314 Kบคุณที่ลงทะเบียน	3355 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3354 Kิกที่นี่	3354 Kิกชม
คว	3324 Kามเห็นส่วนตัวของผู้เขียน
ค่	3323 Kาคอมมิชชั่น	3323 Kาคอมมิชชัน
""", 'จ': """
จด	3295 Kหมายข่าวของเรา	3314 Kหมายข่าวรายสัปดาห์ของเรา	3358 Kหมายข่าว
จะ	3313 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3354 Kวน์โหลดแอปของเรา	3354 Kวน์โหลดแอปได้	3354 Kวน์โหลดแอปเลย	3354 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3305 Kดต่อผู้สื่อข่าวของเรา	3305 Kดต่อกองบรรณาธิการ	3354 Kดตามเรา
ต่	3356 Kอเดือน	3356 Kอปี
""", 'ถ': """
ถื	3314 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3318 Kลองอ่าน
ทั	38 Kกมา	3324 Kศนะของผู้เขียน
ทา	3313 Kงเว็บไซต์ขอสงวนสิทธิ์	3315 Kงอีเมลทุก
ทุ	3315 Kกเช้าทางอีเมล
""", 'บ': """
บท	3319 Kความฟรี	3355 Kความนี้
บร	3358 Kิจาค
บล	3338 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3357 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3316 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3357 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3305 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3307 Kมรับคุกกี้
""", 'ร': """
ระ	3357 Kบุว่า
รา	3356 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3316 Kวมสนับสนุนการทำงานของเรา	3354 Kวมสนับสนุน	3354 Kวมบริจาคให้เรา	3354 Kวมบริจาคกับเรา	3354 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3324 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3355 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3301 Kวนลิขสิทธิ์	3302 Kวนสิทธิ์
สน	3316 Kับสนุนสื่ออิสระ	3316 Kับสนุนการทำงานของเรา	3316 Kับสนุนนักข่าว	3354 Kับสนุนเรา	3354 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3295 Kัครรับจดหมายข่าว	3295 Kัครรับข่าวสาร	3354 Kัครรับ	3354 Kัครสมาชิกวันนี้	3354 Kัครสมาชิกเลย	3354 Kัครสมาชิกเพื่อ	3354 Kัครสมาชิกได้ที่	3354 Kัครสมาชิกของเรา	3358 Kาชิก
สำ	3318 Kหรับสมาชิกเท่านั้น
สื	3355 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3305 Kงเรื่องราวของคุณ	3305 Kงข่าวหาเรา	3354 Kงข้อมูลมาที่	3354 Kงคลิปมา
""", 'ห': """
หา	3305 Kกคุณมีข้อมูล
ห้	3301 Kามคัดลอกหรือ	3301 Kามคัดลอกข้อความ	3301 Kามคัดลอกเนื้อหา	3301 Kามคัดลอกบทความ	3302 Kามทำซ้ำ
""", 'อ': """
อย	3354 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3295 Kเมลของคุณ
อ่	3318 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3354 Kียนถึงเรา	3354 K้าสู่ระบบเพื่อ
เฉ	3318 Kพาะสมาชิก
เน	9 Kื้อหานี้	3307 Kื้อหาจากภายนอก	3307 Kื้อหาภายนอก	3334 Kื้อหานี้มาจาก	3334 Kื้อหาจาก
เป	3318 K็นสมาชิกอยู่แล้ว	3357 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3313 Kื่อแสดงความคิดเห็น	3318 Kื่ออ่านต่อ	3318 Kื่ออ่านบทความ	3326 Kิ่มเพื่อนไลน์	3326 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3313 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3305 K้งเบาะแสข่าว	3305 K้งเรา	3354 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3304 Kล่งข่าวที่ต้องการ	3304 Kล่งข่าวโปรด	3304 Kล่งที่มาที่ต้องการ
แอ	3326 Kดไลน์	3326 Kดไลน์เพื่อ	3354 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3338 Kรแกรมบล็อกโฆษณา
โห	3354 Kวตเลย	3354 Kลดแอป
""", 'ใ': """
ให	3355 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3652 hãy gửi K
""", 'ủ': """
ủng	3603 ly cà phê K hộ	3652 hãy K hộ
""", 'あ': """
あと	2180 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2224 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2147 Kいのブラウザ
お寄	2224 Kせください
お届	57 Kけします
お申	2168 Kし込みはこちら	2224 Kし込みください	2224 Kし込みはこちら
お聞	2224 Kかせください
お見	2224 K逃しなく
お試	2224 Kしください
お読	2224 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2185 K転載したものです	2185 Kの転載です
か月	2134 K無料	2226 K無料
""", 'が': """
が作	2218 aiK成
が無	2147 javascriptK効
が生	2218 aiK成
が翻	2218 aiK訳
が要	2218 aiK約
""", 'こ': """
ここ	2133 Kからは有料	2134 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2133 K記事は有料	2133 K記事は会員	2152 K記事についてのご意見	2198 Kコンテンツは	2198 K投稿は	2198 K外部コンテンツは	2225 K記事が	2225 K記事を	2225 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2147 K用のブラウザ
ご協	2224 K力ください
ご存	2186 Kじの方は
ご寄	2131 K付をお願い	2224 K付
ご意	43 K見・ご反論	2152 K見・ご感想	2152 K見をお寄せ
ご感	2152 K想をお寄せ
ご支	2131 K援をお願い	2224 K援
ご登	2177 K録ありがとうございます	2224 K録
ご覧	2224 Kください	2224 Kいただけます
ご購	2224 K読
ご連	2224 K絡ください
""", 'す': """
すで	2180 Kに会員の方
すべ	2134 Kての記事が
""", 'ぜ': """
ぜひ	2144 Kフォロー
""", 'で': """
でも	2144 K配信中
で作	2218 aiK成
で受	2161 lineKけ取る
で届	2161 lineKく
で最	2161 lineK新
で生	2218 aiK成
で要	2218 aiK約
""", 'と': """
と強	2227 K調
と書	2227 Kい
と発	2227 K表
と話	2227 Kし	2227 Kす
と語	2227 Kっ	2227 Kる
と説	2227 K明
と述	2227 Kべ
""", 'に': """
によ	2218 aiKって生成	2218 aiKる要約	2227 Kると
""", 'の': """
の使	2150 cookieK用
の学	48 aiK習
の採	2168 K用情報
の提	2185 K供記事です
""", 'を': """
をフ	2144 Kォローする	2144 Kォローしよう
を使	2150 cookieK用
を利	2150 cookieK用
を有	2147 javascriptK効	2147 javascript K効
を発	2227 K表した
を許	2165 cookieK可
""", 'ア': """
アカ	2161 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2184 Kィリエイト広告	2184 Kィリエイトプログラム	2184 Kィリエイトリンク	2193 Kィリエイトリンク	2193 Kィリエイト広告	2193 Kィリエイトプログラム
アプ	2139 Kリで開く	2139 Kリで読む	2139 Kリはこちら	2140 Kリを開く	2140 Kリをダウンロード	2140 Kリのダウンロード	2140 Kリをインストール	2176 Kリなら通知	2176 Kリなら速報	2176 Kリなら、	2176 Kリで読むと	2176 Kリなら
アン	2172 Kケートにご協力	2172 Kケートはこちら	2172 Kケート実施中	2173 Kケートに答えて
""", 'カ': """
カ月	2134 K無料	2226 K無料
""", 'ク': """
クイ	2173 Kズに答えて
クッ	2149 cookie(Kキー)	2150 Kキーを使用	2150 Kキーを利用	2165 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2152 Kントを投稿するには	2152 Kントするには	2152 Kントをお寄せ	2153 Kント欄で	2153 Kント欄に	2153 Kント欄から	2153 Kント欄へ	2175 Kントは削除します	2175 Kントは削除することが	2175 Kントは削除する場合	2175 Kントは承認	2175 Kントは公開前	2175 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2131 Kートをお願いします	2224 Kートをお願い	2224 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2224 Kンロードしてください
""", 'チ': """
チケ	2168 Kット販売中
チャ	2145 Kンネル登録を	2161 Kンネルに参加する	2161 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2137 Kースレターに登録	2138 Kースレターを	2161 googleKースで	2177 Kースレター登録はこちら	2228 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2144 Kローして最新	2144 Kローをお願い	2224 Kローしてください
""", 'ブ': """
ブラ	2196 Kウザは音声	2196 Kウザは動画	2196 Kウザではこの動画	2196 Kウザはvideo	2196 Kウザはaudio
""", 'プ': """
プッ	2140 Kシュ通知
プラ	2149 Kイバシーポリシーに
プレ	2134 Kミアム会員
プロ	2184 Kモーションが含まれ	2184 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2137 Kマガに登録	2138 Kマガで	2177 Kマガ登録はこちら	2177 Kマガの登録	2225 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2137 Kルマガジンに登録	2138 Kルマガジンで	2138 Kルマガジンを	2138 Kルでお届け	2152 Kルアドレスが公開されることはありません	2177 Kルアドレスを入力してください	2228 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2133 Kインして続きを	2133 Kインしてください	2134 Kインが必要	2224 Kインして
""", 'ヶ': """
ヶ月	2134 K無料	2226 K無料
""", '上': """
上优	3687 在googleK先
上優	3687 在googleK先
""", '下': """
下方	3761 K留言
下載	3668 K客戶端	3670 Kapp	3670 K應用程式
下载	3668 K客户端	3670 Kapp	3670 K应用	3760 K客户端
""", '不': """
不代	3686 K表本站	3703 K表本站立场	3716 K表本報立場	3716 K表本报立场	3716 K表本站立场	3716 K表本站立場	3716 K表本媒體立場	3716 K表本網立場	3716 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3742 K于任何财团
不屬	3742 K於任何財團
不得	3686 K转载	3686 K轉載
不认	43 K同本文
不錯	3760 K過
不错	3760 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3686 K表作者
仅供	3703 K其表达个人看法
仅限	3708 K会员	3708 K订户
""", '他': """
他說	3763 K
他说	3763 K
""", '付': """
付費	3663 K後	3764 K牆
付费	3663 K后	3764 K墙
""", '以': """
以下	3731 K内容来自
以閱	3662 K讀全文
以阅	3662 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3663 K专享	3708 K限定内容
会員	50 Kの方は	50 Kは月に	2133 K限定です	2133 K限定の記事	2133 K登録できます	2134 K登録すると	2134 K登録が必要	2180 Kの方はこちら	2180 K登録で続きを読む	2180 K登録後にご覧	2209 Kだけが読める	2209 Kのみがお読み	2209 Kのみ閲覧	2224 K登録して	2224 K登録は	2224 K登録がお済み	2224 K登録をお願い	2224 K登録で	2224 K登録のうえ	2224 K登録はこちら	2224 K登録ください	2225 Kの方
会費	2178 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3660 K支持	3760 K支持,	3760 K支持让	3760 K支持讓	3760 K支持是
""", '使': """
使用	3678 Kcookie改善	3678 Kcookie以	3678 K cookie 以	3678 K cookie 来	3678 K cookie 來	3679 Kcookie来	3679 Kcookie來
""", '來': """
來自	3694 K外部平台的內容
""", '依': """
依靠	3706 K读者的支持	3706 K讀者的支持
""", '侵': """
侵权	3686 K请	3686 K必究
侵權	3686 K必究
""", '個': """
個人	2150 K情報の取り扱い	2185 Kの見解です	3703 K看法
""", '偏': """
偏好	3687 K來源	3687 K来源	3756 K來源
""", '僅': """
僅限	3708 K會員	3708 K訂戶
""", '優': """
優先	2160 Kソース	2160 K表示に設定	2160 Kする情報源	2160 K的に表示
""", '免': """
免費	15 K閱讀	3717 K文章	3717 K閱讀篇數	3717 K閱讀額度	3718 K註冊即可	3718 K註冊後	3745 K文章	3760 K訂閱	3762 K試用
免费	15 K阅读	3717 K文章	3717 K阅读篇数	3718 K注册即可	3718 K注册后	3745 K文章	3760 K订阅	3762 K试用
""", '全': """
全文	20 Kを	2133 Kを読むには	2133 Kをお読み
""", '公': """
公众	16 K号	3673 K号:
公式	2140 Kアプリ	2144 Kアカウントをフォロー	2144 Kアカウントを友だち	2161 Klineはこちら	2225 Kline
""", '关': """
关注	3673 K我们的	3760 K我们
""", '内': """
内阅	3668 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3763 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2226 K
初月	2180 K#円で	2226 K無料
""", '判': """
判断	2227 Kした
""", '利': """
利用	2149 K規約に同意
""", '前': """
前請	3703 K先登入
前请	3703 K先登录
""", '剩': """
剩余	3662 K#%
剩餘	3662 K#%
""", '力': """
力を	2178 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3673 Kline好友	3673 Kline官方	3673 Kline@	3706 K贊助行列	3706 K赞助行列	3760 K会员	3760 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2225 Kになります
""", '動': """
動画	40 Kや写真	2169 Kをご覧ください	2169 Kはこちら	2170 Kでも詳しく	2170 Kでも解説	2196 Kを再生するには	2196 Kをご覧いただくには	2196 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3762 K
""", '化': """
化名	97 K
""", '即': """
即可	3703 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2145 Kち追加
""", '収': """
収益	2184 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3666 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2162 K班までご	2178 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2137 Kトレイに
""", '只': """
只靠	3706 K讀者	3706 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3694 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3733 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3763 K
告诉	38 K我们	67 K我们	3763 K
""", '呼': """
呼び	2227 Kかけた	2227 Kかける	2227 Kかけて	2227 K掛け
""", '命': """
命じ	2227 Kた
""", '啟': """
啟用	3733 Kjavascript
""", '喊': """
喊道	3763 K
""", '因': """
因为	3760 K有你的支持
因為	3760 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2184 Kの一部が還元
""", '外': """
外部	2165 Kコンテンツ	3694 K内容	3694 K內容
""", '她': """
她說	3763 K
她说	3763 K
""", '好': """
好評	2168 K発売中
""", '如': """
如侵	3686 K权
如有	3686 K侵权	3686 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3674 K微信
""", '定': """
定期	3760 K定額
""", '寄': """
寄付	2206 Kで成り立って	2206 Kで運営され	2206 Kによって運営され	2224 Kをお願い	2228 K
寄到	3666 K您的信箱	3705 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3763 K
""", '居': """
居合	2186 Kわせた方は
""", '已': """
已是	3662 K會員	3708 K订户	3708 K訂戶
已经	3662 K是会员
""", '年': """
年額	2226 K
""", '广': """
广告	11 K	3680 K拦截	3739 K拦截	3739 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2147 Kブロック	2178 Kに頼らず
""", '廣': """
廣告	11 K	3680 K攔截	3739 K攔截	3739 K封鎖
""", '开': """
开启	3670 K通知	3733 Kjavascript
""", '弊': """
弊社	2225 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2225 Kイト
当初	97 Kの記事で
当社	2225 Kの
当編	2225 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3670 K扫	3674 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2131 Kをお願いします	2224 Kをお願い	2224 Kして
""", '您': """
您已	3705 K成功订阅	3705 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3660 K支持	3706 K每一份捐款	3706 K每一筆捐款	3760 K捐款	3760 K支持,	3760 K支持让	3760 K支持讓	3760 K支持是
""", '情': """
情報	2162 Kをお寄せください	2162 K提供はこちら	2162 K提供を募集	2162 K提供をお待ち	2162 Kをお待ちして	2186 Kをお持ちの方は	2186 K提供窓口
""", '感': """
感謝	3705 K您的訂閱	3760 K閱讀	3760 K您的支持
感谢	3705 K您的订阅	3760 K阅读	3760 K您的支持
""", '成': """
成为	51 K其中一员	3662 K会员即可	3708 K付费会员	3760 K会员,	3760 K会员即可	3760 K我们的会员
成果	2193 K報酬型広告
成為	3662 K會員即可	3706 K我們的贊助	3708 K付費會員	3760 K會員,	3760 K會員即可	3760 K我們的會員
""", '我': """
我们	3678 K使用cookie	3678 K使用 cookie	3761 K的
我們	3678 K使用cookie	3678 K使用 cookie	3761 K的
""", '手': """
手机	3670 K客户端
""", '打': """
打开	3668 Kapp	3670 K微信
打開	3668 Kapp
""", '扫': """
扫一	3670 K扫
扫描	3668 K二维码下载	3668 K二维码加入	3670 K二维码关注	3760 K二维码下载	3760 K二维码关注	3760 K二维码加入	3760 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3686 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3763 K
指摘	2227 Kした
""", '捐': """
捐助	3706 K我们	3706 K我們
捐款	3760 K支持	3764 K
""", '掃': """
掃一	3670 K掃
掃描	3668 K qr	3760 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3670 K通知
推送	14 K	3670 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3739 K告
""", '支': """
支持	3659 K獨立媒體	3659 K独立媒体	3660 K我们的	3660 K我們的	3760 K我们,	3760 K我們,	3760 K我们。	3760 K我們。	3760 K我们的报道	3760 K我們的報導	3760 K我们的新闻	3760 K我們的新聞	3760 K我们的记者	3760 K我們的記者	3760 K我们的工作	3760 K我們的工作	3760 K我们继续	3760 K我們繼續
支援	2206 Kで成り立って	2206 Kで運営され	2206 Kによって成り立って	2206 Kによって運営され	2224 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3686 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3687 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2227 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3708 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2137 K情報をお届け
""", '會': """
會員	50 K每月	3663 K專享	3708 K限定內容
""", '月': """
月額	2134 K#円	2226 K
""", '有': """
有了	3760 K你的支持	3760 K您的支持
有料	50 K会員は	2133 K会員限定	2133 K会員になる	2133 K会員の方	2180 K記事が読めます	2228 K会員
有权	3703 K删除
有權	3703 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3727 K#歲	3727 K十八歲
未經	3686 K授權不得	3686 K授權,不得	3686 K授權禁止	3686 K授權請勿	3686 K授權,請勿
未经	3686 K授权不得	3686 K授权,不得	3686 K授权禁止	3686 K授权,禁止	3686 K授权请勿	3686 K授权,请勿
""", '本': """
本ま	2180 月#Kで無料で
本ア	2225 Kプリ
本サ	2225 Kイト
本內	3731 K容來自
本内	3731 K容来自
本刊	3761 K
本報	3761 K導
本报	3761 K读者	3761 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3686 K来源	3761 K
本站	3761 K
本紙	38 Kまで	67 Kまで
本網	3678 K站使用	3761 K
本网	3678 K站使用
本記	2225 K事
本誌	2225 K
""", '来': """
来自	3694 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2218 K翻訳
""", '欢': """
欢迎	3673 K关注	3760 K加入	3760 K赞助	3760 K订阅	3760 K投稿
""", '歡': """
歡迎	3673 K追蹤	3760 K加入	3760 K贊助	3760 K訂閱	3760 K投稿
""", '此': """
此內	9 K容	3731 K容來自	3731 K容由
此内	9 K容	3731 K容来自	3731 K容由
此前	97 K版本
此影	3730 K片在您所在
此视	3730 K频在您所在
""", '残': """
残り	2133 K#文字	2133 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3762 K
每日	3667 K简报	3667 K簡報	3667 K電子報
每月	3762 K
""", '求': """
求め	2227 Kた	2227 Kている
""", '沒': """
沒有	70 K廣告	3742 K股東	3742 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3742 K股东	3742 K财团
""", '浏': """
浏览	3680 K器版本	3730 K器不支持音频	3730 K器不支持视频	3730 K器不支持播放	3730 K器不支持html#	3730 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3730 K器不支援影片	3730 K器不支援音訊
""", '点': """
点击	3760 K关注	3760 K这里
""", '無': """
無料	15 K記事	2133 Kで会員登録	2133 K会員に登録	2180 Kで読める記事の上限	2180 K会員になると	2209 K記事の閲覧	2209 K記事は残り	2209 Kで読める記事	2209 K閲覧	2224 K会員に登録	2224 K会員登録	2226 K体験
無断	2159 K転載	2159 K複製	2217 K転載・複製	2217 K転載を禁じ	2217 Kでの転載	2217 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3686 K所有	3686 K归本	3686 K归原	3686 K归作者	3686 K归属
版權	3686 K所有	3686 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2225 Kしたジャーナリズム	3761 K新闻	3761 K媒体
""", '獨': """
獨立	3761 K新聞	3761 K媒體
""", '獲': """
獲得	3715 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3761 K者
由读	3761 K者
""", '申': """
申し	2168 K込みはこちら
申込	2168 Kみはこちら	2168 Kはこちら
""", '电': """
电子	3764 K报
""", '畅': """
畅读	3708 K全站
""", '留': """
留言	85 K区	85 K區	3761 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2162 Kをお寄せ
""", '登': """
登入	24 K或	3662 K後繼續	3662 K會員	3718 K或註冊
登录	24 K或	3662 K后继续	3662 K后查看全文	3662 K后查看完整	3718 K或注册
登録	2180 Kして続きを読む	2224 Kしてください	2224 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2225 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3668 appK多
""", '禁': """
禁止	3686 K转载
禁無	2158 K断
""", '私': """
私た	2225 Kちの
""", '科': """
科し	2227 Kた
""", '称': """
称	3763 K
""", '稱': """
稱	3763 K
""", '立': """
立即	3760 K加入我们	3760 K加入我們	3760 K订阅	3760 K訂閱	3760 K下载	3760 K下載	3760 K报名	3760 K報名	3760 K成为会员	3760 K成為會員
""", '第': """
第一	3703 K条评论	3703 K則留言	3703 K條評論
""", '筆': """
筆者	2185 K個人の見解
""", '紙': """
紙の	2225 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2133 Kを読むには	2133 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2225 K部では
""", '繼': """
繼續	3662 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3662 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3763 K
者说	3763 K
""", '联': """
联盟	74 K链接	3715 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3715 K行銷連結	3715 K連結
聯絡	38 K我們
""", '自': """
自動	2218 K翻訳
""", '若': """
若有	3686 K侵权	3686 K侵權
""", '获': """
获得	3715 K佣金
""", '著': """
著作	2159 K権は	2217 K権法により保護	2217 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3703 K本站立场
表示	3763 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3662 K即可	3662 K後繼續	3666 K我們的	3666 K電子報	3760 K我們	3764 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2162 Kまでご連絡ください
""", '訴': """
訴え	2227 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2227 Kた
認為	3763 K
""", '說': """
說:	3763 K
說。	3763 K
說道	3763 K
""", '読': """
読み	2134 K放題
読者	18 Kの寄付	18 Kの支援	2178 Kの会費で	2225 Kの皆様	2225 Kの皆さ	2225 Kアンケート
""", '請': """
請先	3760 K登入
請啟	3678 K用javascript
請我	54 K喝咖啡
請捐	3760 K款
請支	3659 K持我們	3760 K持我們
請登	3760 K入後	3760 K入以
請立	3760 K即捐款
請輸	3705 K入您的電子	3760 K入您
請點	3760 K擊此處	3760 K擊這裡	3760 K擊下方	3760 K擊連結
""", '讀': """
讀者	43 K投書	3761 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3662 K即可	3662 K后继续	3666 K我们的	3666 K电子报	3760 K我们	3764 K费
""", '认': """
认为	3763 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3703 K服务协议
""", '该': """
该视	3730 K频在您所在
""", '说': """
说:	3763 K
说。	3763 K
说道	3763 K
""", '请': """
请先	3760 K登录
请启	3678 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3760 K款
请支	3659 K持我们	3760 K持我们
请点	3760 K击此处	3760 K击这里	3760 K击下方	3760 K击阅读	3760 K击关注	3760 K击链接
请登	3760 K录后	3760 K录以
请立	3760 K即捐款
请输	3705 K入您的电子邮箱	3705 K入您的邮箱	3760 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3761 K问卷	3761 K群
""", '責': """
責任	3686 K編輯:
""", '賺': """
賺取	3715 K佣金
""", '購': """
購読	2133 K者の方は	2134 Kすると	2224 Kしてください	2225 K者の方	2228 K料
""", '贊': """
贊助	3659 K我們	3760 K我們
""", '责': """
责任	3686 K编辑:
""", '赚': """
赚取	3715 K佣金
""", '赞': """
赞助	3659 K我们	3760 K我们
""", '身': """
身边	3761 K的新鲜事
身邊	3761 K的新鮮事
""", '転': """
転載	45 K	2158 Kを禁じ
""", '輸': """
輸入	3705 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3686 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3686 K请注明
""", '输': """
输入	3705 Kemail
""", '这': """
这篇	3761 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3673 K我們的	3687 Kgoogle news	3760 K我們
""", '送': """
送っ	49 Kてください
送到	3705 K你的邮箱	3705 K您的邮箱	3705 K您的信箱
""", '這': """
這篇	3761 K文章
""", '通': """
通知	14 K	2140 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2177 Kニュースレター
""", '邀': """
邀請	3760 K您
邀请	3760 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3763 K
""", '长': """
长说	3763 K
""", '開': """
開啟	3670 K通知	3733 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3662 K全文請
""", '關': """
關注	3673 K我們的	3760 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3662 K全文请
""", '随': """
随时	3760 K掌握
""", '隐': """
隐私	3679 K政策
""", '隨': """
隨時	3760 K掌握
""", '隱': """
隱私	3679 K權政策	3679 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3764 K報
""", '需': """
需接	3694 K受cookie
需要	3694 K接受cookie	3760 K您的支持	3760 K你的支持
""", '音': """
音声	2169 Kでもお聴き
""", '飲': """
飲酒	3727 K過量
""", '首': """
首年	3720 K仅需
首月	3708 K仅需	3708 K只要	3720 K免费	3720 K免費	3720 K仅	3720 K僅	3720 K只需	3762 K
首选	3687 K来源	3687 K新闻来源	3756 K来源
首選	3687 K來源	3687 K新聞來源	3756 K來源
""", '點': """
點擊	3760 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2316 K
가입해	2316 K 주세요
""", '강': """
강조했다	2319 K
""", '게': """
게시물	2288 K 불러오기
""", '계': """
계속	2233 K 읽으려면	2233 K 읽으시려면
계신	2256 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2295 K 차단
광고도	70 K
광고차단	2295 K
""", '구': """
구글	2243 K 뉴스에서
구독	50 K 회원은	2233 K 후 이용
구독료	2320 K
구독을	2316 K 신청하세요
구독자	2233 K 전용 기사	2233 K 전용 콘텐츠	2233 K 전용입니다	2233 K 전용 서비스	2317 K
구독자는	50 K
구독자만	2233 K 볼 수	2270 K 읽을
구독자에게만	2270 K 제공
구독하고	2243 K
구독하세요	2255 K	2316 K
구독하시면	2233 K
구독해	80 K 주세요	2242 K 주세요	2268 K 주셔서	2316 K 주세요
구독해주세요	2242 K
구독해주셔서	2268 K
""", '금': """
금요일	2268 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2233 전체 K 보려면	2270 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2269 K 응원해
기자에게	2256 K 연락해 주세요
""", '남': """
남겨주세요	2316 K
""", '네': """
네이버	2243 K 메인에서	2255 K 구독
네이버에서	2243 K 구독
""", '놓': """
놓치지	2316 K 마세요
""", '눌': """
눌러주세요	2316 K
""", '뉴': """
뉴스레터	78 K	2235 K 구독하기	2235 K 구독하세요	2235 K 신청하기	2235 K 구독 신청하기	2317 K	2320 K
뉴스레터로	2235 K 받아
뉴스레터를	2235 K 받아	2235 K 구독하세요	2235 K 구독해	2235 K 구독하고	2235 K 구독하면	2316 K 신청하세요
""", '다': """
다운로드하세요	2316 K
""", '달': """
달	2270 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2256 K 제보가	2317 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2266 K 삭제될	2266 K 삭제합니다	2266 K 통보	2266 K 예고	2266 K 운영자	2266 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2319 K
""", '독': """
독립	2317 K 언론
독립언론	2317 K
독립언론을	2269 K 지켜
독자	2278 K 후원으로	2316 K 여러분의	2317 K 여러분
독자님의	2231 K 후원	2278 K 후원으로
독자들의	18 K 후원	2278 K 후원으로	2299 K 후원
독자의	2278 K 후원으로	2299 K 후원	2317 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2268 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2316 K
""", '로': """
로그인	24 K	2233 K 후 이용
로그인이	2233 K 필요합니다	2233 K 필요한 서비스	2233 K 필요해요
로그인하거나	2316 K
로그인하고	2270 K 계속
로그인하면	2270 K 계속
로그인하시면	2233 K
""", '링': """
링크에서	2316 K 확인하세요
""", '마': """
마음에	2269 기사가 K 드셨다면
""", '만': """
만나보세요	2316 K
""", '말': """
말했다	2319 K
""", '매': """
매월	2318 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2268 K 보내드려요
메일함으로	2235 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2253 K 복제	2253 K 전재
무단전재	2252 K
무료	15 K 기사	2276 K 기사	2318 K 체험
무료로	15 K 볼 수 있는	2270 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2316 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2319 K
""", '보': """
보내	57 K 드립니다	2316 K 주세요
보내드리는	2268 K
보내드립니다	57 K	2268 K
보내주세요	2316 K
""", '본': """
본	2317 K 기사
본사의	2274 K 편집 방향	2274 K 편집방향
본지는	2317 K
본지의	2274 K 편집 방향	2274 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2287 K 오디오를	2287 K 비디오를	2287 K 동영상을
브라우저는	2287 K 동영상
브라우저에서는	2287 K 동영상을
""", '사': """
사연을	2256 K 보내주세요	2256 K 보내 주세요
사전	2261 K 등록하기	2261 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2254 K 매체로	2254 K 출처로	2254 K 언론사	2254 K 매체
선호하는	2254 K 출처
""", '설': """
설명했다	2319 K
설문에	2316 K 참여하세요
설치하세요	2316 K
""", '세': """
세미나	2261 K 신청하기
""", '소': """
소식을	2268 K 전해드립니다
""", '속': """
속보를	2267 K 받아보세요
""", '수': """
수수료를	2273 K 받을 수 있습니다	2273 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2278 K 후원으로
시민의	2299 K 후원
시작하세요	2316 K
""", '아': """
아래에서	2316 K 확인하세요
""", '알': """
알려	2316 K 주세요
알려주세요	2316 K
알림	2239 K 받기	2239 K 설정
알림을	14 K	2267 K 켜고
""", '애': """
애드블로커	2295 K
애드블록	2295 K
""", '앱': """
앱	2239 K 다운로드	2239 K 설치	2267 K 설치하기
앱에서	2238 K 보기	2238 K 열기	2267 K 더 편하게	2316 K 확인하세요
앱으로	2238 K 보기	2267 K 더
앱을	2239 K 다운로드	2267 K 다운로드하세요	2267 K 설치하세요
""", '언': """
언론을	2269 독립 K 지켜
""", '여': """
여기서	2316 K 확인하세요
여러분	2317 K 덕분
여러분의	2256 K 제보를	2269 K 후원이	2299 독자 K 후원	2316 K 후원
""", '영': """
영상에서	2262 K 확인하세요	2262 K 확인할 수 있습니다	2316 K 확인하세요
영상으로	2262 K 확인하세요
영상을	2262 K 확인하세요
""", '온': """
온라인	2261 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2259 K 콘텐츠	2288 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2317 K 기자
우리의	2317 K 저널리즘
""", '운': """
운영되고	2269 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2269 K 응원
""", '월': """
월	2318 K #원
""", '유': """
유료	2233 K 구독자만
유튜브	2243 K 구독
""", '음': """
음성으로	2262 K 들으려면	2262 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2316 K
응원해	2231 K 주세요	2316 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2316 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2317 K 기사가	2317 K 기사는	2317 K 기사
이메일	2236 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2235 K 입력하세요	2235 K 입력해 주세요	2235 K 입력해주세요	2235 K 입력하시면
이미	2270 K 구독자이신가요
이벤트에	2316 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2310 K 작성	2310 K 생성	2310 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2261 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2310 K 번역
자바스크립트가	2290 K
자바스크립트를	2290 K
자살예방	97 K
자주	2254 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2252 K 금지
재배포금지	2252 K
재생할	2287 K 수 없습니다
""", '저': """
저작권법	2253 K
저작권법의	2253 K
저작권자	2253 K
저작권자의	2253 K
저희	2317 K 뉴스레터	2317 K 채널	2317 K 앱
저희는	2317 K
저희를	2317 K
""", '적': """
적었다	2319 K
""", '전': """
전문을	20 K
전용	2233 회원 K 기사	2233 회원 K 콘텐츠	2233 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2319 K
""", '정': """
정기후원	2318 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2288 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2256 K 부탁드립니다
제보는	2256 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2256 K 기다립니다	2256 K 받습니다
제보해	38 K 주세요	67 K 주세요	2316 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2273 K 링크
제휴링크	2273 K
""", '좋': """
좋아요	2255 구독과 K 부탁
좋아요를	2255 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2316 K 확인하세요	2316 K 신청하세요	2316 K 참여하세요
지켜주세요	2316 K
""", '채': """
채널	2242 K 추가	2255 K 추가하기	2255 K 구독하기	2277 K 추가하고	2277 K 추가하면
채널에	2255 K 참여하세요
채널에서	2255 K 소식을	2316 K 확인하세요
채널을	2277 K 추가하고	2277 K 추가하면	2277 K 추가해	2277 K 구독하고	2277 K 구독하면
채용	2261 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2318 K 달
""", '추': """
추가해	2255 K 주세요
추가해주세요	2255 K
""", '친': """
친구	2255 K 추가하세요
""", '카': """
카카오톡	2277 K 채널에서	2277 K 채널
""", '커': """
커피	54 K 한 잔 사	2269 K 한 잔 값으로
""", '콘': """
콘텐츠	2288 K 불러오기
""", '쿠': """
쿠키	2259 K 동의가
쿠키를	2259 K 허용해야	2259 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2261 K 보기
""", '파': """
파트너스	2273 K 활동
""", '팔': """
팔로우하기	2242 K	2255 K
팔로우하세요	2316 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2274 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2273 K 받아
""", '활': """
활용	2252 ai 학습 및 K 금지
""", '회': """
회원	2233 K 전용입니다
회원가입	2233 K 후	2316 K 후
회원가입은	2316 K
회원가입을	2316 K 하
회원가입하고	2316 K
회원가입하면	2270 K 월
회원가입하세요	2316 K
회원가입하시면	2316 K
회원만	2233 K 볼 수
""", '후': """
후원금	2320 K
후원으로	2269 독자의 K 운영됩니다	2269 독자의 K 운영하는
후원을	2231 K 부탁드립니다	2316 K 부탁
후원이	2231 K 필요합니다	2231 K 큰 힘이
후원하세요	2316 K
후원해	80 K 주세요	2231 K 주세요	2316 K 주세요
후원회원의	2278 K 후원으로	2299 K 힘
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
