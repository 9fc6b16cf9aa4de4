"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3593
# comentário	2728
# comentários	2728
# gün ücretsiz deneyin	3374
# głosów	91
# hlasů	91
# hozzászólás	1835
# komentářů	432
# komentāri	2380
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3437
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3513
# коментарів	3513
# комментариев	2972
# комментарий	2972
# комментария	2972
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
# € por mês durante # meses	2769
#か月無料	2135
#カ月無料	2135
#ヶ月無料	2135
#件のコメント	2151
#則留言	3693
#条评论	3693
#票	91
#秒戻る	2194
#秒進む	2194
#명 참여	91
#초 뒤로	2297
#초 앞으로	2297
""", 'a': """
a apărut o eroare	2916
a carregar vídeo	2782
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
abonare confirmată	2939
abonați-vă	2845
abone değil misin	3452
abone değil misiniz	3452
abonează-te	2845
abonelere özel	3374
abonelere özel avantajlar	3437
abonelere özel indirim	3437
abonelere özel içerik	3452
abonelik paketlerini gör	3481
abonelik seçenekleri	3481
aboneliği yenile	3481
aboneliğini seç	3452
aboneliğiniz onaylandi	3482
aboneliğinizi seçin	3452
abonner nå	2539
abonner på nyhetsbrevet	2544
abonné	1566
abonné à ce thème	1622
abonnér	498
abonnér nu	498
abonnés	1481
abonnés uniquement	1554
abonē	2374
abonē jaunumus	2398
abonē un lasi visus rakstus	2374
abonēt	2374
abrir menú	1154
acasă	2859
accede a todos los contenidos sin límites	1193
accept termenii și condițiile	2916
accepto la política de privacitat	394
acceptér	512
acceptă toate	2867
acceptă tot	2903
acceptă și afișează conținutul	2867
acceptă și continuă	2903
acceso a todos los artículos	1252
accès à tous les articles	1617
accéder au dossier	1591
accéder à l'article	1481
accéder à la page de dons	1582
aceitar e ver o conteúdo	2750
aceito receber comunicações	2798
aceito receber comunicações de marketing	2798
aceito receber comunicações e ofertas	2764
acepto la política de privacidad	1223
acesso ilimitado a todo o conteúdo	2827
acest articol este rezervat abonaților	2882
acest câmp este obligatoriu	2916
acesta este ultimul tău articol gratuit	2882
acheter ce numéro	1541
achetez ce numéro	1541
activează	2907
activează alertele	2876
activează notificările	2876
activează sunetul	2899
actualitza la pàgina	387
actualités	1514
actualizar la página	1216
ad 광고	2275
adaugă ca sursă preferată	2926
adaugă un comentariu	2856
adaugă un răspuns	2932
adaugă în coș	2942
adblock détecté	1614
add meg az e-mail-címed	1841
además	1151
adhérer	1472
adja meg az e-mail-címét	1841
adja meg e-mail-címét	1841
adomány	1821
adományozok	1821
adományozás	1821
adresa de email nu este validă	2916
adresă de email invalidă	2916
adreça electrònica	360
afficher la vidéo	1577
afficher les réponses	1565
afișează comentariile	2891
afișează conținutul	2867
afișează conținutul extern	2867
afișează originalul	2860
afișează postarea	2903
afișează subtitrările	2899
agora não	2701
ai deja un abonament? autentifică-te	2882
ai găsit o greșeală	2922
ai observat o greșeală	2856
ai सारांश	1759
ai से तैयार सारांश	1759
ai 摘要	3766
ai 기사 요약	2323
ai 번역	2323
ai 요약	2275
ai 음성으로 듣기	2297
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1838
aicinām ievērot cieņu komentāros	2380
aiheeseen liittyvää	1421
aiheesta lisää	1421
ainda não tem conta	2796
ainda não é assinante	2796
aitäh liitumast	1295
aizvērt	2382
aizvērt reklāmu	2383
aiが要約	2219
aiによる要約	2219
ai总结	3766
ai摘要	3713
ai生成	2228	3766
ai生成内容	3776
ai翻訳	2219
ai翻譯	3766
ai翻译	3766
ai要約	2219
ai語音朗讀	3740
ai语音朗读	3740
ai重點整理	3713
ai音声で聴く	2194
ai가 읽어주는 기사	2297
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
akceptuję	2635
akkurat nå	2560
aktuálně	433
alege o sumă	2937
alege-ți abonamentul	2914
alegeți abonamentul	2914
algo salió mal	1224
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2857
alterar preferências de cookies	2750
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3438
altyazilari göster	3438
altă sumă	2911
alătură-te conversației	2870
am înțeles	2860
amazon'da gör	3437
amazonで見る	2192
amazonで詳しく見る	2192
amazonで詳細を見る	2192
amazonで買う	2192
amazonで購入	2192
amazonで購入する	2192
amintește-mi mai târziu	2843
ana sayfaya dön	3458
anasayfaya dön	3458
andra läser	19	3252
andra läser just nu	19
andra läste även	3252
andre har også lest	19
andre leser nå	2560
andre leste også	2560
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anket sonuçlari	3471
anmäl dig	3235
anmäl dig till nyhetsbrevet	3235
annonce - artiklen fortsætter nedenfor	511
annonces légales	1541
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3244
annonsen slutar här	3244
annonsinnehåll	3259
annonslänk	3244
annonsörsinnehåll	3259
annonsørinnhold	87	2568
anulează oricând	2914
anulezi oricând	2882
anuluj odpowiedź	2638
användarvillkor	3245
anzeigensonderveröffentlichung	677
anúncio	2723
anúncios	2723
apasă pentru sunet	2936
apmaksāts saturs	2383
aportació mensual	389
aportació única	389
aportación mensual	1218
aportación única	1218
app storeからダウンロード	2199
app storeでダウンロード	2199
app store에서 다운로드	2303
apple ile giriş yap	3452
apple podcastで聴く	2225
appleでサインイン	2207
appleでログイン	2207
appleで続ける	2207
app内打开	3746
après la publicité	1505
após a publicidade	2723
apóyanos	1112
apóyanos en patreon	1218
apúntate	1124
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2903
arată mai mult	2920
arată mai puțin	2860
arată răspunsurile	2891
arată tot	2860
arkadaşina gönder	3381
arkadaşinla paylaş	3381
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
articol exclusiv pentru abonați	2882
articole asemănătoare	2857
articole înrudite	2857
articoli più letti	2052
articolul continuă după reclamă	2853
articolul continuă mai jos	2853
articolul următor	2857
artikeln finns också som ljud	3240
artikeln fortsätter efter annonsen	3244
artikeln fortsätter nedan	3244
artikeln fortsätter under bilden	3244
artikeln går att lyssna på	3240
artikeln är låst	3230
artikeln är uppläst av en dator	3240
artikkel jätkub pärast reklaami	1279
artikkel jätkub reklaami järel	1279
artikkel täieneb	1277
artikkelen er låst	2539
artikkelen finnes også som lyd	2548
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
artykuł dla subskrybentów	2620
artykuł sponsorowany	2634
artykuły na e-mail	2623
artículo anterior	1151
artículo regalado	1264
artículo relacionado	1151
artículo siguiente	1227
artículos recomendados	1197
artículos relacionados	1151
as notícias mais lidas	2772
ascultă	2850
ascultă articolul	2899
ascunde răspunsurile	2891
aslini göster	3391
assine já	2706
atbalstīt	2374
atcel jebkurā laikā	2374
atradi kļūdu rakstā	2380
atualizar a página	2791
atualizar página	2791
atvērt	2382
atšaukti galite bet kada	2333
aucun commentaire à ce niveau	1545
audio narrado por una voz automática	1176
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1581
avantage abonnés	1571
avantages abonnés	1571
avantaje pentru abonați	2897
avançar # segundos	2782
aveți deja cont	2914
avis de décès	1541
avoimet työpaikat	1423
avsluta när du vill	3230
avslutt når du vil	2539
avís legal	349
avísanos de un error	1241
aylik bağiş	3449
aylik bağiş yap	3480
ayrintilar için tiklayin	3390
ayrintilar için tiklayiniz	3390
az első hónap csak # ft	1823
aç	3391
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
ačiū, kad užsiprenumeravote	2358
ați uitat parola	2914
ați votat deja	2891
""", 'b': """
baixar episódio	2782
baixar o áudio	2782
baixar áudio	2782
banküberweisung	578
bağiş sayfasina git	3449
bağiş yap	3373
bağiş yapin	3373
bağişim	3480
bağlanti kopyalandi	3466
bağlantiyi kopyala	3381
başa dön	3390
başka tutar	3449
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1823
belépés	1823
benefício do assinante	2754
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1820
beğen	3432
beğenme	3432
bild vergrößern	618
bildirimleri aç	3429
bildirimleri açin	3429
bir hata oluştu	3454
bir tutar seçin	3480
bir şeyler ters gitti	3455
bir şeyler yanliş gitti	3455
bitte versuchen sie es später erneut	662
bize ulaşin	3387
biểu quyết	91
bjud en vän på artikeln	3240
bli månadsgivare	3227
bli støttemedlem	2536
bliv støttemedlem	495
blocco pubblicità rilevato	2109
bloqueador de anúncios ativado	2825
bloqueador de anúncios detectado	2825
bloqueur de publicité détecté	1614
bloqueur détecté	1614
boletín	1124
browserul tău nu poate reda acest video	2867
brukervilkår	2553
bu haber abonelere özeldir	3374
bu haber yapay zeka tarafindan seslendirilmiştir	3438
bu haber yapay zekâ ile seslendirilmiştir	3438
bu haberi paylaş	3489
bu haberi paylaşin	3489
bu içerik abonelere özeldir	3374
bu içerik faydali oldu mu	3431
bu içerik görüntülenemiyor	3441
bu içerik gösterilemiyor	3441
bu içerik kilitli	3452
bu video artik mevcut değil	3438
bu video bulunduğunuz ülkede izlenemiyor	3438
bu video mevcut değil	3438
bu video ülkenizde izlenemiyor	3438
bu yaziyi paylaş	3489
bu yorumu şikayet et	3471
bugün değil	3372
bulmaca çöz	3434
bunlar da ilginizi çekebilir	3388
butlletí	360
buzón anónimo	1230
buzón seguro	1230
buďte v obraze	422
bài cùng chuyên mục	3621
bài cùng tác giả	3621
bài khác	3594
bài khác của tác giả	3653
bài liên quan	3594
bài mới nhất	3621
bài quảng cáo	3622
bài tiếp theo	3594
bài trước	3653
bài viết có hữu ích không	3626
bài viết có hữu ích với bạn không	3626
bài viết liên quan	3594
bài viết mới	3620
bài viết này bị khóa	3647
bài viết này có hữu ích không	3626
bài viết tiếp theo	3653
bài viết trước	3653
bài được dịch tự động	3620
bài đọc nhiều	3621
báo cáo	3627
báo cáo vi phạm	3627
báo lỗi	3593
báo lỗi bài viết	3626
bármikor leiratkozhat	1841
bármikor leiratkozhatsz	1841
bármikor lemondhatja	1823
bármikor lemondható	1823
bình chọn	91	3627
bình chọn của bạn đã được ghi nhận	3626
bình luận	3593
bình luận (#	3593
bölümü indir	3438
búsqueda	1154
bülten	3411
bülten üyeliği	3411
bültene abone oldunuz	3411
büyüt	3390
bądź na bieżąco	2623
bővebben	1838
būkite pirmas	2339
būkite pirmas, pakomentavęs	2339
bạn chưa có tài khoản	3647
bạn chưa đăng ký	3647
bạn có muốn nhận thông báo	3640
bạn có muốn nhận thông báo không	3640
bạn có thể hủy đăng ký bất cứ lúc nào	3649
bạn có thể quan tâm	3594
bạn muốn nhận thông báo	3640
bạn thấy bài viết này thế nào	3626
bạn đang theo dõi chủ đề này	3658
bạn đã bình chọn	3626
bạn đã bình chọn rồi	3626
bạn đã có tài khoản	3647
bản ghi	3634
bật	3641
bật thông báo	3640
bật tiếng	3633
bắt buộc	3650
bắt đầu trắc nghiệm	3629
bỏ qua	3577
bỏ theo dõi	3658
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1192
cada contribuição conta	2767
cada doação conta	2793
cada donación cuenta	1218
cadastre-se grátis	2706
califica este artículo	1147
campo obrigatório	2798
campos obrigatórios	2798
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
carregando o vídeo	2782
carregando vídeo	2782
carregant el vídeo	377
carregar conteúdo	2786
carregar mais comentários	2774
carregar mais notícias	2802
carregar o conteúdo	2786
carregar publicação	2786
carregar vídeo	2786
carte de crédit	1480
cartão de crédito	2705
categorieën	2451
categorías	1151
caută	2859
caça-palavras	2779
ce contenu vous a-t-il été utile	1539
ce résumé vous a-t-il été utile	1539
cea mai bună ofertă	2915
cela vous a-t-il été utile	1565
cele mai citite știri	2885
cele mai noi știri	2857
celý článek	435
cererea ta a fost trimisă	2939
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
cevaplari göster	3431
chargement du lecteur vidéo	1573
charger la vidéo	1577
charte éditoriale	1595
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3597
chia sẻ	3584
chia sẻ bài viết	3584
chia sẻ facebook	3620
chia sẻ lên facebook	3660
chia sẻ qua email	3660
chia sẻ qua facebook	3620
chia sẻ qua zalo	3660
chia sẻ zalo	3660
chia sẻ ý kiến của bạn	3593
cho chúng tôi biết ý kiến	3626
cho phép	3641
cho phép thông báo	3640
chuyên mục	3594
chuyển đến công thức	61
chép liên kết	3620
chính sách bảo mật	3592
chính sách bảo mật | điều khoản sử dụng	3592
chính sách cookie	3592
chính sách quyền riêng tư	3592
chơi miễn phí	3629
chơi ngay	3629
chưa có tài khoản	3647
chấp nhận tất cả	3592
chấp nhận tất cả cookie	3592
chấp nhận và tiếp tục	3637
chất lượng	3634
chỉ dành cho thuê bao	3647
chỉ dành cho thành viên	3647
chọn	3648
chọn gói	3647
chọn gói của bạn	3647
chọn gói đăng ký	3647
chủ đề	3594
chủ đề liên quan	3594
chủ đề nóng	3621
cikk megosztása	1829
cikk mentése	1829
cikkünk frissül	1838
citeşte şi	2857
citește articolul complet	2920
citește articolul integral	2920
citește fără limite	2882
citește gratuit	2938
citește mai departe	2857	2859
citește mai mult	2857	2859
citește regulile comunității	2870
citește tot articolul	2920
citește transcrierea	2899
citește în aplicație	2905
citește și	2857
citi šobrīd lasa	2376
citit de o voce sintetică	2899
citiți și	2857
cobrança anual	2796
codes de réduction	1629
col·labora	336
comandă acum	2897
comandă cartea	2897
comentariile sunt doar pentru abonați	2932
comentariul tău	2932
comentariul tău așteaptă moderarea	2870
comentează	2856
comentário	2728
comentário aguardando moderação	2760
comentários	2728
comentários desativados	2816
comentários exclusivos para assinantes	2760
commander ce numéro	1541
comment désactiver mon adblocker	1581
comment désactiver mon bloqueur	1581
commentaire en attente de modération	1545
commentaires désactivés	1605
commerciële bijdrage	2496
comparte este artículo	1264
compartilhar esta matéria	2837
compartilhe esta notícia	2837
compartir esta página	1264
compre a edição impressa	2754
conditions générales	1507
conectează-te cu facebook	2882
conectează-te cu google	2882
confidentialité	1507
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1144
configuración de cookies	1144
configuración de privacidad	1211
configurações de cookies	2725
configurações de privacidade	2786
confira o preço	2836
conheça as ofertas	2827
conheça os planos	2827
conheça todas as nossas newsletters	2764
consenti la pubblicità	2075
consigue tu entrada aquí	1178
consulta les normes de participació	352
consultez notre charte de modération	1545
consíguelo en tu quiosco	1178
contacta amb la redacció	400
contacta con la redacción	1230
contactar a redação	2805
contactar con la redacción	1230
contactați redacția	2922
contacte a redação	2805
contactează redacția	2922
contacter la rédaction	1595
contactez la rédaction	1595
contenu externe recommandé	1537
contenu proposé par notre partenaire	1541
contenu réservé	1585
contenu réservé aux abonnés	1585
contenu sponsorisé	1505
contenus recommandés	1558
contenus sponsorisés	1505	1514
conteúdo de marca	2723
conteúdo exclusivo	2706
conteúdo exclusivo para assinantes	2769
conteúdo externo	2750
conteúdo externo recomendado	2750
conteúdo gerado por ia	2822
conteúdo pago	2780
conteúdo para assinantes	2706
conteúdo patrocinado	2723
conteúdo premium	2769
conteúdo produzido pela marca	2754
conteúdo relacionado	2732
conteúdos relacionados	2772
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2064
continua após a publicidade	2723
continua després de l'anunci	354
continuar leyendo aquí	1117
continuarea articolului după reclamă	2872
continue a ler esta notícia	2772
continuer après la publicité	1505
continuer sans désactiver	1614
continuer à lire	1620
continuă cu apple	2882
continuă cu email	2938
continuă cu facebook	2882
continuă cu google	2882
continuă lectura	2941
continuă pe site	2905
continuă să citești	2941
continuă să citești după publicitate	2872
continuă în browser	2905
continúa abajo	1142
contáctanos	1147
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2882
conținut extern	2867
conținut extern recomandat	2867
conținut pentru abonați	2845
conținut plătit	2897
conținut premium	2882
conținut sponsorizat	87	2853
cookie を管理する	2197
cookie 設定	3744
cookie 设置	3744
cookieinställningar	3245
cookieの管理	2197
cookieの設定	2148
cookieを拒否する	2227
cookieを管理	2197
cookieを管理する	2197
cookie政策	3689
cookie設定	2148	3689
cookie设置	3689
copia enllaç	406
copia l'enllaç	343
copiază	2929
copiază link	2850
copiază linkul	2850
copy link thành công	3620
correo electrónico	1124
correo electrónico no válido	1223
correo no válido	1223
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2845
crucigrama del día	1242
créer mon compte	1481
créer un compte	1481
créer une alerte	1547
créer une alerte sur ce thème	1547
csak előfizetőknek	1823
cualquier aportación ayuda	1218
cum îl dezactivez	2910
cumpără acum	2897
cumpără bilet	2897
cumpără bilete	2897
cumpără bilete online	2897
cumpără cartea	2897
cumpără de pe emag	2897
cumpără revista	2872
cuvinte încrucișate	2896
czytaj całość	2645
czytaj również	2642
czytaj także	2642
czytaj też	2642
czytaj też nasze inne artykuły	2642
czytaj więcej	2642	2645
czytaj więcej o	2642
cài đặt cookie	3637
cài đặt quyền riêng tư	3637
cài đặt ứng dụng	3639
các tin khác	3594
cách tắt	3644
cách tắt trình chặn quảng cáo	3643
câmp obligatoriu	2916
câmpuri obligatorii	2916
cât de util a fost acest articol	2870
câu đố	3631
címkék	1836
címlap	1836
címlapról ajánljuk	1836
có lẽ để sau	3577
có lỗi xảy ra	3649
có thể bạn quan tâm	19	3594
có thể bạn thích	19
có, tôi muốn	3640
códigos de desconto	2836
códigos de descuento	1263
códigos promocionales	1263
cómo desactivar el bloqueador	1216
cómo desactivarlo	1217
cómpralo aquí	1206
cómpralo en amazon	1206
cùng chuyên mục	3594
cùng chủ đề	3621
cùng tác giả	3621
cũ nhất	3627
cảm ơn bạn đã bình chọn	91	3626
cảm ơn bạn đã tham gia	3626
cảm ơn, tin nhắn của bạn đã được gửi	3649
cỡ chữ	65
cửa hàng	3662
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3391
daha fazla göster	3390
daha fazla haber için tiklayin	3390
daha fazla yorum yükle	3431
daha önce oy kullandiniz	3431
daha önce oy verdiniz	3431
dalies ar šo rakstu	2379
dalinkitės	2333
dalinkitės straipsniu	2338
dalsza część artykułu pod materiałem wideo	2634
dalsza część artykułu pod wideo	2634
dalsza część tekstu pod wideo	2634
dalīties	2374
dalīties ar draugiem	2379
dalīties facebook	2379
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
darovať	3107
darovať článok	3115
darujte tento článek	425
darujte tento článok	3115
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2335
deblochează articolul	2882
definições de cookies	2786
definições de privacidade	2786
deixar um comentário	2728
deixe um comentário	2728
del på e-post	2548
del på facebook	507	2548
del på mail	507
del på twitter	507	2548
del på x	507	2548
dela inlägget	3240
dela på facebook	3240
dela på twitter	3240
dela på x	3240
deli članek	3174
delite članek	3174
demander un droit de réponse	1605
denunciar comentário	2816
denunciar este comentário	2816
dernière minute	1514
dernières actualités	1514
dernières infos	1514
dernières nouvelles	1514
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1216
desactívalo para seguir leyendo	1216
desbloquear artículo	1193
desbloqueie este conteúdo	2769
descarcă aplicația	2905
descarcă audio	2899
descarcă din app store	2905
descarcă din google play	2905
descarcă episodul	2899
descargar pódcast	1207
descarrega l'àudio	377
descarregar áudio	2782
deschide aplicația	2905
deschide în aplicație	2905
descárgala en app store	1213
descárgala en google play	1213
destekçi ol	3449
destekçimiz olun	3449
desteğiniz fark yaratir	3480
desteğiniz için teşekkür ederiz	3480
desteğiniz için teşekkürler	3480
det er gratis å opprette en bruker	2539
det læser andre	520
det är gratis att skapa ett konto	3230
detaylar için tiklayin	3390
detaylar için tiklayiniz	3390
detta material är skyddat enligt lagen om upphovsrätt	3282
detta är en annons	3244
detta är en plusartikel	3230
devam etmek için üye girişi yapin	3374
devami için abone olun	3374
devamini okumak için abone olun	3374
dezactivează sunetul	2899
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2798
din aceeași categorie	2857
din aceeași secțiune	2885
din röst är registrerad	91
disponibil în app store	2905
disponibil în app store și google play	2876
disponibilă în app store și google play	2876
disponível na app store	2788
distribuie știrea	2943
distribuiți	2850
diğer haberler	19	3388
diğer okurlar bunlari okuyor	3388
diğer seçenekler	3466
diğer tutar	3449
diğer yazilari	3458
dla subskrybentów	2620
do góry	2645
doar abonații pot comenta	2870
doar pentru abonați	2845
doação mensal	2702
doação única	2702
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
donativo único	2793
donați	2844
donația mea	2937
donație lunară	2911
donație unică	2911
donează	2844
donează acum	2844
donează lunar	2844
donează lunar # euro	2881
donează lunar # lei	2881
donează o dată	2911
doner nå	2536
données personnelles	1507
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1620
dołącz do dyskusji	2691
dołącz do nas	2617
dołącz do newslettera	2623
droits réservés	1625
drukāt	2379
drukāt recepti	61
du er nå påmeldt	2544
du er nå påmeldt nyhetsbrevet	2544
du kan när som helst avsluta prenumerationen	3235
du kan når som helst melde deg av	2544
du kan opsige når som helst	498
du kanske också gillar	3252
du modtager snart en bekræftelse på mail	503
du même auteur	1514
du prenumererar nu på nyhetsbrevet	3235
du vil kanskje også like	2560
duración	1208
durată	2900
duração	2783
durée	1574
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2623
dành cho bạn	3594
dành cho thuê bao	3579
dành riêng cho thành viên	3647
dárkovat článek	418
därefter # kr/mån tills du säger upp	3230
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
dê a sua opinião	2774
dê sua opinião	2774
dölj	3256
düzeltme politikasi	3460
dāvini rakstu	2379
dāvini rakstu draugam	2379
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3634
""", 'e': """
e-bülten	3411
e-bülten aboneliği	3411
e-mail inválido	2764
e-mailová adresa	422
e-posta gönder	3381
e-posta ile paylaş	3466
ecrã inteiro	2783
edición digital	1117
edición impresa	1117
editöre yaz	3460
editöre yazin	3460
editörün seçtikleri	3388
edição impressa	2706
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
el. paštas	2358
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
email inválido	2798
email không hợp lệ	3649
email không đúng định dạng	3649
email no válido	1223
emailul tău	2939
emlékeztess később	1820
empfehlungen für sie	676
en beğenilen	3432
en beğenilenler	3432
en colaboración con	1238
en col·laboració amb	408
en este artículo	1151
en popüler	3453
en çok okunan	3388
en çok okunan haberler	3388
en çok okunanlar	3388
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3227
enllaç copiat	366
ensemble, faisons vivre un média libre	1553
enthält werbung	605
entre em contato com a redação	2805
enviament gratuït	408
enviar comentário	2728
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
eroare la încărcarea videoclipului	2936
erro ao carregar o vídeo	2822
error al cargar el vídeo	1247
erről bővebben itt írtunk	1838
erről is írtunk	1836
erről itt írtunk bővebben	1838
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1189
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1213
escreva um comentário	2728
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2380
esimene kuu # €	1270
esta funcionalidad es sólo para registrados	1117
esta matéria foi útil para você	2752
esta notícia foi útil	2752
esta página foi útil	2774
este artigo está bloqueado	2796
este artigo foi útil	2774
este artículo está bloqueado	1221
este campo é obrigatório	2798
este correo ya está registrado	1253
este e-mail já está cadastrado	2828
este espaço é moderado pela redação	2760
este resumo foi útil	2752
este video ya no está disponible	1207
este vídeo já não está disponível	2782
este vídeo no está disponible	1207
este vídeo não está disponível	2782
este vídeo não está mais disponível	2782
este vídeo ya no está disponible	1207
está a seguir este tema	2832
estás bloqueando nuestros anuncios	1250
estás de acuerdo? vota	1183
estás siguiendo este tema	1257
etkinleştir	3445
evaluează rețeta	61
evästeasetukset	1416
evästeet	1416
exclusiv pentru abonați	2882
exibir conteúdo	2786
experimente grátis por um mês	2769
ez is érdekelhet	1836
ez is érdekelheti	1836
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1836
ezt olvasta már	1836
ezt olvastad már	1836
ești de acord? votează	2870
ești deja abonat	2890
ești deja abonată	2890
""", 'f': """
facebook ile giriş yap	3452
facebook'ta paylaş	3381
facebookでシェア	2142
facebookでシェアする	2142
facebookでログイン	2207
facebookで共有	2221
facebookで続ける	2207
facebookで見る	2225
facturació anual	392
facturació mensual	392
facturación anual	1221
facturación mensual	1221
facturare anuală	2914
facturare lunară	2914
facturé annuellement	1585
facturé mensuellement	1585
faire un don défiscalisé	1582
fale com a redação	2805
fazer doação	2826
fazer uma doação mensal	2826
fazer uma doação única	2826
faça login	2706
faça o quiz	2777
faça o teste	2777
faça uma doação única	2826
faça uma pergunta sobre esta reportagem	2752
fermer la fenêtre	1620
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2911
fiecare donație contează	2881
fiecare leu contează	2881
fin de la publicité	1571
fine della pubblicità	2064
fine pubblicità	2064
fiyati gör	3437
fizetett hirdetés	87	1831
fiók létrehozása	1823
fiókom	1823
fontu büyüt	3466
form gönderildi	3482
formulaire envoyé	1618
formulário enviado	2828
forstået	524
forstått	2564
forstør billede	523
forstørr bilde	2563
fortsett uten å støtte	2535
fortsätt läsa efter annonsen	3244
fortsätt utan att stödja	3226
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1151
fotografia următoare	2941
fotoğraf galerisi	3458
fotoğrafi büyüt	3458
fotoğraflari gör	3458
fotoğraflari görmek için tiklayin	3390
frete grátis	2813
friss hírek	1836
fråga vår ai om artikeln	3248
fuldskærm	523
fäll ihop	3256
fäll ut	3256
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3235
få de viktigste nyhetene hver morgen	2544
få nyheder på mail	503
få nyheter på e-post	2544
få nyheter på mejlen	3235
få overblikket her	523
få tilgang	2539
få varsel når vi skriver om dette	2563
följ	3241
följ oss	3241
följ skribent	3241
följ ämnet	3241
för prenumeranter	3230
förderer werden	574
fördermitglied werden	574
föregående	3255
föregående artikel	3252
förstora	3255
følg	508	2549
følg emne	508
følg os	508
følg oss	2549
følg sagen her	523
følg tema	2549
følg temaet og få varsel	2563
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2844
fă quizul	2894
fă testul	2894
fără obligații	2882
fără spam	2916
fără sunet	2900
fără tine nu putem	2881
""", 'g': """
galeriyi aç	3390
galeriyi gör	3458
galeriyi görmek için tiklayin	3390
galéria	1838
galéria megtekintése	1838
garanta já o seu ingresso	2754
gastos de envío incluidos	1206
gastos de envío no incluidos	1206
gelişmelerden aninda haberdar olun	3444
gem til læseliste	507
genişlet	3391
gerenciar opções	2821
gerenciar preferências	2821
geri dön	3484
gerir opções	2821
gerir preferências	2821
gestionează consimțământul	2903
gestionează cookie-urile	2935
gestionează opțiunile	2935
gestionează preferințele	2903
geçerli bir e-posta adresi girin	3454
geçerli süre	3439
geçersiz e-posta	3454
geçersiz e-posta adresi	3454
ghi nhớ đăng nhập	3647
giriş	3374
giriş yap	3374
giriş yapin	3374
giriş yapin veya üye olun	3374
giv os feedback på artiklen	515
già abbonato	1987
già registrato	1987
giải đố ngay	3629
giảm cỡ chữ	3660
giọng đọc ai	3633
giọng đọc tự động	3633
gli articoli più letti	2052
glömt lösenord	3230
godkänn	3245
godkänn alla	3245
google ile giriş yap	3452
google playからダウンロード	2199
google playで手に入れよう	2199
google play에서 다운로드	2303
google से जारी रखें	1799
googleでログイン	2207
googleで登録	2207
googleで続ける	2207
gorące tematy	2642
gracias por tu opinión	1176
gratuit, fără spam	2916
grazie, il tuo messaggio è stato inviato	2082
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2798
guardar artículo	1136
guardar configuración	1211
guardar para después	1196
guardar para leer después	1196
guardar preferências	2786
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2544
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
góp ý	3593
gönder	91	3455
gönderiyi göster	3441
gönderiyi yükle	3441
görseli büyüt	3458
görüş bildir	3431
görüşünü bildir	3431
görüşünüzü bildirin	3431
gündem	3388
günün anketi	91
günün bulmacasi	3472
günün haberleri	3388
günün kelimesi	3472
günün sudokusu	3472
günün özeti	3388
głosuj	91
gợi ý	3594
gửi	91	3593
gửi bài cho tòa soạn	3654
gửi bài viết	3654
gửi bình luận	3593
gửi cho bạn bè	3620
gửi email	3584
gửi góp ý	3626
gửi phản hồi	3626
gửi thành công	3649
gửi tin bài	3654
gửi trả lời	3626
gửi ý kiến	3593
gửi ý kiến của bạn	3626
gửi đi	3650
gửi ảnh cho chúng tôi	3654
""", 'h': """
haber bülteni	3411
haber güncelleniyor	3390
haberi arkadaşina hediye et	3381
haberi paylaş	3489
haberi özetle	3463
haberin kilidini aç	3481
haberlere dön	3484
hacer una donación mensual	1251
hacer una donación puntual	1251
hai già un account	1987
hai già votato	2058
harici içerik	3390
haritayi aç	3391
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1174
has olvidado tu contraseña	1221
hasznos volt az összefoglaló	1835
hasznosnak találta a cikket	1835
havi támogatás	1821
hayir teşekkürler	3372
hayir, teşekkürler	3372
haz una pregunta sobre este artículo	1176
he leído y acepto la política de privacidad	1189
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1221
hela artikeln fortsätter nedan	3244
henüz abone değil misiniz	3452
hepsini gör	3390
her destek önemli	3449
her katki değerli	3449
her katki önemli	3449
her zaman göster	3441
hesap oluştur	3374
hi estàs d'acord? vota	352
hiba jelentése	1839
hibát talált	1835
hier reinhören	652
hinweis schließen	573
hirdetés	1831
hirdetés bezárása	1831
hirdetés, görgessen tovább	1831
hiển thị bài đăng	3637
hiển thị nội dung	3637
hiện phụ đề	3633
hjälp oss att rätta fel	3248
hlasovať	91
hlavné správy	3112
hlavní zprávy	433
ho già donato	1981
ho già un account	2080
hoje não	2701
hoppa till innehåll	3255
hoppa över inlägg från facebook	3255
hoppa över inlägg från instagram	3255
hoppa över inlägg från x	3255
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
hàng năm	3646
hàng tháng	3646
här kan du kommentera artikeln	3248
hääleta	91
håll dig uppdaterad	3235
hírfolyam	1836
hírlevelek	1841
hírlevél	1841
hírlevél-feliratkozás	1841
hören sie diesen artikel	652
hør saken	2548
hằng tháng	3646
hết quảng cáo	3632
họ tên	3650
họ và tên	3650
hủy bất cứ lúc nào	3647
""", 'i': """
i più commentati	2013
i più letti	2013
i più letti della settimana	2052
i più visti	2013
iba pre predplatiteľov	3108
ich unterstütze schon	573
identifícate	1193
ielogojies, lai komentētu	2380
ienākt	2374
iesakām	2376
ieși din ecran complet	2899
ignorar anúncio	2822
ignorer la publicité	1611
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2560
ikke nå	2535
il più popolare	2081
il più scelto	2080
il tuo browser non può riprodurre il video	2030
il tuo commento sarà pubblicato dopo l'approvazione	2040
il tuo messaggio è stato inviato	2082
il tuo voto è stato inviato	2058
il tuo voto è stato registrato	2058
iletişim	3387
ilgili içerikler	3388
ilginizi çekebilecek haberler	3388
ilginizi çekebilir	3388
ilmoita asiavirheestä	1420
ilmoita virheestä	1420
image précédente	1620
imaginea anterioară	2941
imaginea următoare	2941
impossible de charger la vidéo	1611
impossible de lire la vidéo	1611
imprimir artículo	1196
imprimir esta matéria	2771
in bài	3584
in bài viết	3584
in công thức	61
in trang này	3620
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
iniciar reprodução	2822
iniciar sesión	1117
iniciar sesión con apple	1193
iniciar sesión con facebook	1193
iniciar sesión con google	1193
iniciar sessão	2706
inicie sesión	1117
inne artykuły	2642
innhold fra annonsør	2568
inscription confirmée	1618
inscription à la newsletter	1490
inscrivez-vous à notre newsletter	1490
inscrição confirmada	2828
inscrição realizada com sucesso	2798
insira o seu endereço de email	2764
insira um e-mail válido	2798
instagramで見る	2225
instagramの投稿を読み込む	2197
instalează aplicația	2876
inställningar	3245
introdu emailul tău	2939
introduce tu correo electrónico	1253
introduce un correo electrónico válido	1223
introduce un correo válido	1223
introduce un email válido	1189
introduceți adresa de email	2939
introduceți o adresă de email validă	2916
introdueix un correu vàlid	394
intră în cont	2845
invítanos a un café	1112
início	2735
ir a la página de donaciones	1218
ir para a página de doações	2793
ir para a página de donativos	2793
ir para o conteúdo	2735
ispiši	3051
ispiši recept	61
isso foi útil	2774
istediğin zaman iptal et	3452
istediğiniz zaman abonelikten çikabilirsiniz	3411
istediğiniz zaman iptal edin	3374
isto foi útil	2774
izbor uredništva	3171
izdrukāt	2379
izmēģini # dienas bez maksas	2374
içeriğe geç	3390
içeriği görüntüle	3441
içeriği göster	3441
içeriği yükle	3441
iş birliği	3383
iş birliğiyle	3468
išbandykite # dienų nemokamai	2333
išorinis turinys	2351
išsaugoti	2338
išsaugoti straipsnį	2338
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
jag förstår	3245
jag stödjer redan	3226
jaga sõbraga	1275
jaunākie	2376
jautā mākslīgajam intelektam	2380
javascript està desactivat	381
javascript đã bị tắt	3637
javascript מושבת	1700
javascript ถูกปิดใช้งาน	3345
javascriptが無効になっています	2197
javascript已停用	3744
javascript已禁用	3744
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
jeg forstår	2553
jeg støtter allerede	494	2535
jegyek itt kaphatók	1838
jelentkezzen be vagy regisztráljon	1823
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2894
joacă gratuit	2894
joacă responsabil	2897
jobs in ihrer nähe	650
jogar grátis	2777
jogue grátis	2777
još vesti	3048
još vijesti	3048
junte-se à conversa	2760
jurnalismul de calitate costă	2881
juttu jatkuu kuvan jälkeen	1415
juttu jatkuu mainoksen jälkeen	1415
juttu jatkuu videon jälkeen	1415
juttua päivitetään	1415
jutun lukee koneääni	1413
jutun lukee tekoälyääni	1413
jutun voi myös kuunnella	1413
już wspieram	2616
já desativei	2791
já desativei o bloqueador	2791
já doei	2701
já está inscrito	2828
já nas bancas	2754
já segue este autor	2809
já segue este tema	2809
já sou apoiador	2701
já sou assinante	2706
já tem conta	2706
já tem uma conta	2706
já tenho conta	2796
já votou	2774
já é assinante? faça login	2706
já é subscritor	2769
já é subscritor? inicie sessão	2769
jätä kommentti	1420
jūsų el. paštas	2358
jūsų el. pašto adresas	2358
""", 'k': """
k tématu	433
k téme	3112
kalan süre	3438
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
kaydiniz için teşekkürler	3411
keresés	1838
kezdőlap	1838
không biết	3627
không có ý kiến	3627
không phải bây giờ	3577
không spam	3649
không thể hiển thị nội dung này	3637
không thể phát video	3633
không thể phát video này	3633
không, cảm ơn	3577
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1823
kingi artikkel sõbrale	1275
kinyitás	1839
kipróbálom	1823
kirjaudu sisään	1406
kirjoita sähköpostiosoitteesi	1409
kişisel verilerimin işlenmesini kabul ediyorum	3454
kiểm tra hộp thư của bạn	3649
kiểm tra kiến thức của bạn	3629
kjøp abonnement	2539
kjøp tilgang	2539
klausies podkāstu	2381
klausies podkāstu šeit	2381
klausies šo rakstu	2379
klausies šo rakstu (# min	2379
klausykite tinklalaidės	2340
klausykite tinklalaidės čia	2340
klausykitės straipsnio	2338
klausīties	2379
klausīties rakstu	2379
ključne besede	3171
ključne reči	3048
ključne riječi	3048
klíčová slova	433
kokeile # päivää maksutta	1406
kolačići	3064
komentavimas išjungtas	2339
komentavimo taisyklės	2339
komentáre	3115
komentář	432
komentáře	432
komentāri	2374
komentēt	2374
komentēšana ir slēgta	2380
komentēšanas noteikumi	2380
komerčné oznámenie	3111
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2563
kommentarerna förhandsmodereras	3248
kommentek megtekintése	1835
kommentelési szabályzat	1835
kommentér	515
koostöö	1279
kopiera länk	3240
kopiera länken	3240
kopijuoti nuorodą	2333
kopiraj povezavo do članka	3174
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3115
kopēt saiti	2374
korábban írtunk róla	1836
kreiraj račun	3041
kullanim koşullari	3384
kup dostęp	2620
kupi naročnino	3167
kuula taskuhäälingut	1277
kuuntele podcast tästä	1423
kysy tekoälyltä	1420
käyttöehdot	1416
kérdezze ai-asszisztensünket	1835
kérem a hírlevelet	1841
később	1820
kích thước chữ	65
köp	3230
köszönjük a feliratkozást	1841
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1820
következő	1838
következő cikk	1836
køb abonnement	498
køb adgang	498
kúpiť predplatné	3108
küfür, hakaret içeren yorumlar onaylanmamaktadir	3387
küldje el barátjának	1829
küldés	91	1829
küldés e-mailben	1829
külső tartalom	1838
künye	3384
küpsiste seaded	1288
küsi tehisarult	1276
küsitlus	91
kā tev patika raksts	2380
kā tu domā? balso	2381
ką manote? balsuokite	2340
kết thúc quảng cáo	3632
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
lai komentētu, ielogojies	2380
lai komentētu, pieslēdzies	2380
laisser une réponse	1565
lancer la vidéo	1611
las más leídas	1151
las más leídas de hoy	1197
las noticias más leídas	1197
lasi arī	2376
lasi komentārus	2380
lasi tālāk	2374
lasi vairāk šeit	2381
lasi vēl	2376
lasiet arī	2376
lasiet vēl	2376
lasă un comentariu	2856
lasă un răspuns	2891
lasīt komentārus	2380
lasīt tālāk	2381
lasīt vairāk	2381
lasīt vēlāk	2379
lasītākie	2376
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
leia a matéria completa	2772
leia a notícia completa	2802
leia as notícias no aplicativo	2762
leia também	2732
leitor de vídeo	2822
leitor de áudio	2822
len pre predplatiteľov	3108
ler grátis	2827
ler o próximo artigo	2830
ler próximo artigo	2830
ler transcrição	2782
les choix de la rédaction	1514
les commentaires sont réservés aux abonnés	1605
les lecteurs ont aussi consulté	1558
les mieux notés	1566
les mots croisés du jour	1606
les més llegides	367
les også	2560
les plus commentés	1514
les plus consultés	1591
les plus partagés	1514
les plus récents	1566
les prix indiqués sont susceptibles d'évoluer	1541
les résultats du vote	1605
les våre debattregler	2556
leído por una voz sintética	1207
leído por voz sintética	1207
li e aceito a política de privacidade	2764
lido por uma voz sintética	2782
lien copié	1500
lien copié dans le presse-papiers	1557
lietošanas noteikumi	2391
liitudes nõustud kasutustingimustega	1295
liity jäseneksi	1405
lineでシェア	2142
lineでシェアする	2171
lineでログイン	2207
lineで共有	2221
lineで送る	2142
link a vágólapra másolva	1829
link bài gốc	3620
link copiado para a área de transferência	2771
link kopiëren	2436
link másolva	1829
link másolása	1829
lire l'article précédent	1620
lire la suite pour #€	1481
lire la vidéo	1517
lire à haute voix	1500
lire également	1514
lisätiedot	1424
lisää aiheesta	1421
livrare gratuită	2930
liên hệ	3593
liên hệ quảng cáo	3654
liên hệ tòa soạn	3654
liên hệ với tòa soạn	3654
liên quan	3594
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
locuri de muncă	2872
loe lähemalt	1277
loe lähemalt siit	1277
logi sisse või loo konto	1270
los lectores también leyeron	1197
luba kõik	1288
lubię to	2630
lucrează cu noi	2872
lue keskustelun säännöt	1420
lue lisää	1421
lue lisää aiheesta	1421
lue myöhemmin	1413
lue myös	1421
lugu jätkub pärast reklaami	1279
lugu täieneb	1277
lui écrire	1535
luôn cho phép	3637
luôn hiển thị	3637
làm bài trắc nghiệm	3629
làm mới trang	3643
làm trắc nghiệm	3629
lähetä	91
lähetä sähköpostilla	1413
lämna en kommentar	3248
länk kopierad	3240
länken kopierad	3240
länken är kopierad	3240
läs dokumentet	3256
läs domen	3256
läs hela artikeln	3255
läs hela texten	3255
läs hela texten här	3255
läs kommentarer	3248
läs mer	3252	3255
läs mer om	3252
läs också	3252
läs senare	3240
läs vidare	3230	3252
läs våra kommentarsregler	3248
läs även	3252
läsarfrågan	91
lästid	3255
lästid # min	3255
lås op	498
lås opp artikkelen	2539
lås opp saken	2539
lås upp artikeln	3230
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
lên đầu trang	3596
lùi # giây	3633
lütfen geçerli bir e-posta adresi girin	3454
lưu	3584
lưu bài	3584
lưu bài viết	3584
lưu bài để đọc sau	3620
lưu cài đặt	3637
lưu công thức	61
lưu tùy chọn	3637
lấy link	3620
""", 'm': """
magari più tardi	1981
mai multe articole de același autor	2920
mai multe opțiuni	2928
mai târziu	2843
mainos päättyy	1415
mais notícias	2732
mais opções	2811
mais opções de partilha	2811
maksettu sisältö	1415
mantener la sesión iniciada	1221
mantener sesión iniciada	1221
manter sessão iniciada	2796
mantén la sessió iniciada	392
manşetler	3388
masquer la publicité	1541
masquer les réponses	1565
masz już konto	2620
masz już konto? zaloguj się	2620
materialet är skyddat enligt lagen om upphovsrätt	3282
materiał partnera	2634
materiał promocyjny	2634
materiał sponsorowany	2634
materiał zewnętrzny	2634
matéria exclusiva para assinantes	2769
matérias relacionadas	2732
mağazamiz	3437
mağazaya git	3437
me réabonner	1617
media społecznościowe	2631
megnyitás	1839
megnézem	1838
megosztás	1829
megosztás a facebookon	1829
megosztás facebookon	1829
megosztás twitteren	1829
mehr für dich	676
mehr für sie	676
meld deg på	2544
meld deg på nyhetsbrevet	2544
mentions légales	1507
mentés	1829
mentés későbbre	1829
menú	1154
menü	618	1838	3390
menü schließen	618
menü öffnen	618
menüyü kapat	3484
mer från	3252
mer läsning	3252
merci ! votre message a bien été envoyé	1587
merci d'avoir voté	91	1545
merci de le désactiver pour continuer	1581
merci, votre vote a été pris en compte	1565
mergi la pagina de donații	2911
mergi la rețetă	61
mesajiniz başariyla gönderildi	3454
mesajiniz gönderildi	3454
mesajul dumneavoastră a fost trimis	2916
mesajul tău	2939
messaggio pubblicitario con finalità promozionale	2035
mest läst	3252
mest lästa	3252
mest læst	520
mest læste	520
mettre de côté	1630
mi donación	1251
mi-összefoglaló	1838
micșorează textul	2928
mida sina arvad? hääleta	1277
minn meg på det senere	2535
mira el vídeo	358
mira también	1255
mitä mieltä olet? äänestä	1423
miễn phí vận chuyển	3662
miễn phí, không spam	3649
modalità di pagamento	1985
moderálási elvek	1835
modifică preferințele cookie	2867
modifică setările	2935
modifier mes préférences	1537
modifier vos préférences	1577
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1605
mogoče kasneje	3178
mogą cię zainteresować	2642
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3112
mohlo by vás zajímat	433
mohlo by vás zaujímať	3112
monatlich kündbar	671
montant personnalisé	1615
mostra aquesta publicació a instagram	349
mostra di più	2016
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2774
mostrar conteúdo	2786
mostrar conteúdo externo	2750
mostrar más	1154
mostrar o conteúdo	2786
mostrar subtítulos	1207
mot de passe oublié	1481
mots clés	1514
mots croisés	1570
mots croisés du jour	1606
mots fléchés	1570
mots mêlés	1570
mots-clés	1514
może cię zainteresować	2642
może później	2616
možda kasnije	3056
možda vas zanima	3048
možda će vas zanimati	3048
možno neskôr	3119
možná později	416
mua sách	3632
mua sách tại đây	3632
mua trên lazada	3632
mua trên shopee	3632
mua trên tiki	3632
mua vé	3632
mua vé ngay	3632
muistuta myöhemmin	1404
mulțumim că ai votat	2891
mulțumim pentru feedback	2870
mulțumim pentru sprijin	2937
mulțumim pentru susținere	2937
mulțumim pentru vot	91	2891
mulțumim, mesajul a fost trimis	2916
mulțumim, te-ai abonat cu succes	2877
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
månadsgåva	3227
månedlig gave	2536
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
métodos de pagamento	2704
métodos de pago	1115
mākslīgā intelekta kopsavilkums	2381
mă abonez	2877
mărește fotografia	2920
mărește imaginea	2920
mărește textul	2928
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3645
mỗi đóng góp đều quý giá	3645
một lần	3646
mới nhất	3594
mời chúng tôi ly cà phê	3645
mở	3597
mở khóa bài viết này	3620
mở rộng	3596
mở trong ứng dụng	3639
mở ứng dụng	3639
""", 'n': """
nadaljevanje članka pod oglasom	3170
nahlásit chybu	432
nahlásiť chybu	3115
najchętniej czytane	2642
najchętniej czytane dziś	2642
najczęściej czytane	2642
najczęściej czytane artykuły	2642
najnovejše	3171
najnovejše novice	3171
najnoviji članci	3048
najnovšie	3112
najnovšie správy	3112
najnovšie články	3112
najnowsze artykuły	2642
najnowsze wiadomości	2642
najčitanije	3048
najčitanije vesti	3048
najčitanije vijesti	3048
najčitanije vijesti dana	3048
najčítanejšie	3112
najčítanejšie články	3112
najčítanejšie články dňa	3112
napišite komentar	3174
napsat komentář	432
naročena vsebina	3170
naročite se	3166
naročnina	3166
narração gerada por ia	2822
nastavení	429
nastavení cookies	429
nastavi čitanje	3100
nastavi čitati	3100
nastavite čitanje	3100
nastavite čitati	3100
nastavitve piškotkov	3186
następna strona	2645
następny	2645
następny artykuł	2642
natisni članek	3174
naudojimo taisyklės	2351
naujausios žinios	2335
naujienlaiškis	2358
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
nenhum comentário	2728
neueste beiträge	615
nghe bài báo	3633
nghe bài viết	3633
nghe nội dung bài viết	3633
nghe đọc bài	3633
nhà tài trợ	3662
nhận thông báo	3640
nhắc tôi sau	3577
nhớ đăng nhập	3647
nie dziękuję	2616
nie dziś	2616
nie pamiętasz hasła	2620
nie ďakujem	3119
nie, dziękuję	2616
nie, ďakujem	3119
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
norėdami komentuoti, prisijunkite	2339
nosūti draugam	2379
nosūtīt draugam	2379
nosūtīt e-pastā	2379
noteで書く	2142
notifications activées	1580
notre charte déontologique	1595
notre charte éditoriale	1595
notre sélection	1514
notre sélection d'articles	1558
notícia anterior	398	2802
notícia següent	398
notícias relacionadas	2732
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1595
nous écrire	1595
nouveau ! suivez vos auteurs préférés	1599
nu ai cont? înregistrează-te	2882
nu aveți cont	2914
nu ești abonat	2914
nu ești încă abonat	2914
nu mai urmări	2926
nu mulțumesc	2843
nu putem afișa acest conținut	2903
nu s-a putut încărca videoclipul	2936
nu sunteți abonat	2914
nu știu / nu răspund	2892
nu, mulțumesc	2843
nuestro código ético	1230
numele tău	2917
numele tău de utilizator	2932
nyhetsdøgnet	2560
nyomtatás	1829
não foi possível carregar	2822
não foi possível carregar o vídeo	2782
não foi possível reproduzir o vídeo	2782
não perca	2732
não sabe / não responde	2775
não sei	2775
não tem conta	2796
não tem uma conta	2796
não é assinante	2796
não, obrigada	2701
não, obrigado	2701
nächste seite	618
nächster artikel	615
näita kõiki	1278
näita rohkem	1277
näita veel	1277
näita vähem	1278
näköislehti	1406
nästa	3255
nästa artikel	3252
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
nāc strādāt pie mums	2381
nổi bật	3594
nội dung quảng cáo	3622
nội dung tài trợ	3589
nội quy bình luận	3626
""", 'o': """
o dată	2912
o leitor está a carregar	2782
o que achou desta notícia	2752
o seu apoio faz a diferença	2826
o singură dată	2912
o singură donație	2911
o vídeo começará em alguns segundos	2750
ocenite članak	3051
ocenite članek	3174
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3126
ocijenite članak	3051
ocorreu um erro ao carregar o vídeo	2750
ocultar anúncio	2754
ocultar comentários	2774
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	3108
odkaz skopírovaný	3115
odkaz zkopírován	425
odkleni članek	3167
odklenite celoten članek	3167
odmietnuť	3126
odmietnuť všetko	3126
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3112
odporúčame prečítať	3112
odporúčame tiež	3112
odporúčané články	3112
odpovědět	432
odrzuć	2635
odrzuć wszystkie	2635
odtwórz	2645
odštampaj	3051
odštampaj recept	61
odštampaj članak	3051
ofertă pentru abonați	2897
ofertă pentru cititori	2897
oferă acest articol	2928
oferă acest articol cadou	2884
oferă articolul	2928
offert par un abonné	1630
offre abonnés	1571
offre intégrale	1617
offre limitée	1586
offre réservée aux lecteurs	1571
offre spéciale	1481
offre à durée limitée	1585
offrez-nous un café	1472
offrici un caffè	1982
oglasno sporočilo	87	3170
ogłoszenie	2634
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3115
okuma süresi # dk	3390
okurlara özel	3437
okurlarimiza özel	3437
okurlarimiza özel indirim	3437
oliko artikkeli hyödyllinen	1420
oliko juttu hyödyllinen	1420
oliko tiivistelmä hyödyllinen	1420
olvasson korlátlanul	1823
olvasson tovább	1823
olvasta már	1836
olvastad már	1836
olvidaste tu contraseña	1117
omröstning	91
onayi geri çek	3441
onayi yönet	3441
onayimi geri çek	3441
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3391
os comentários são exclusivos para assinantes	2816
os leitores também leram	2772
os preços podem variar	2754
osale küsitluses	1277
ostatnie artykuły	2642
ota yhteyttä	1420
otevřít	436
otevřít mapu	436
otključaj članak	3041
otključajte ceo članak	3041
otključajte cijeli članak	3041
otomatik çeviri	3439
otros artículos	1151
oturumu açik tut	3452
otwórz	2646
otwórz mapę	2646
outras notícias	19	2732
ouvir este conteúdo	2782
ouça esta reportagem	2782
ouça este conteúdo	2718
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3431
oynatici yükleniyor	3438
oyunuz için teşekkürler	3431
""", 'p': """
padovanokite straipsnį	2338
padovanokite straipsnį draugui	2338
page précédente	1517
pagina următoare	2859
pague um café	2702
paiement sécurisé	1479
paketi seç	3452
paketleri gör	3481
paldies par pieteikšanos	2398
palun jää viisakaks	1276
pamanīji kļūdu	2380
pamanījāt kļūdu	2380
par šo tēmu	2376
paramètres de confidentialité	1577
paramètres des cookies	1507
paramétrer	1507
paramétrer les cookies	1507
parašyk komentarą	2339
parašykite komentarą	2339
partajează	2850
partenerii noștri	2857
participez à la conversation	1545
participă la sondaj	2891
partilhar esta página	2837
partnerių turinys	2342
partnerski sadržaj	3047
pas encore abonné	1585
pasidalinkite šiuo straipsniu	2338
pasitikrinkite žinias	2340
passer la publicité	1505
passer à la recette	61
pastebėjote klaidą	2339
patreonで支援する	2204
pausar vídeo	1207
pauză video	2899
paylaş	3381
paylaşin	3381
paypal ile öde	3481
pažiūrėkite vaizdo įrašą	2340
pe aceeași temă	2885
pentru a citi în continuare	2882
per saperne di più	2052
pergunte à nossa ia	2752
permite întotdeauna	2903
permitir anúncios	2791
peut-être plus tard	1471
photo précédente	1620
phát hiện lỗi	3626
phát video	3633
phóng to ảnh	3653
phối hợp với	3662
phổ biến nhất	3648
phụ đề	3634
piedalies aptaujā	2381
piekrist visām	2391
piekrītu	2391
piesakies vebināram	2381
piesakoties tu piekrīti lietošanas noteikumiem	2398
pieslēdzies vai izveido kontu	2374
pieslēdzies, lai komentētu	2380
pieslēgties	2374
pievieno savu komentāru	2380
pievienot komentāru	2374
pirmais mēnesis par # €	2374
pirmas mėnuo tik # €	2333
più lette	2013
più letti	2013
più popolare	2081
più recenti	2059
più tardi	1981
più vecchi	2059
più votati	2059
piškotki	3186
placená inzerce	87	428
plan seç	3452
plani seç	3452
planini seç	3452
platená inzercia	87	3111
player de áudio	2822
plaćeni oglas	87	3047
plaćeni sadržaj	3047
plačana objava	87	3170
plačiau skaitykite čia	2340
plein écran	1517
plus d'actualités	1514
plus d'articles du même auteur	1591
plus de détails	1518
plus récents	1566
plătește cu paypal	2938
poate mai târziu	2843
podari članek	3174
podarite ta članek	3174
podaruj artykuł	2620
podaruj ten artykuł	2630
podcast anhören	652
pode ler também	2772
podeli članak	3051
podijeli članak	3051
podmienky používania	3126
podmínky použití	429
podmínky užití	429
podobne artykuły	2642
podobné články	433	3112
podporiť	3107
podporte nezávislú žurnalistiku	3107
podporte nás	3107
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	3040
podrži nas	3040
podržite nas	3040
podržite naš rad	3040
podržite nezavisno novinarstvo	3040
podziel się	2630
podziel się na facebooku	2630
pogledajte još	19
pokaż komentarze	2638
pokaż mniej	2645
pokaż oryginał	2646
pokaż treść	2635
pokaż tłumaczenie	2646
pokaż więcej	2645
pokaż wszystkie	2645
pokaż wszystko	2646
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3186
pokloni članak	3051
poklonite ovaj članak	3051
pokračovat bez podpory	416
pokračovať bez podpory	3119
polecamy również	2642
polecamy także	2642
polecamy też	2642
polecane artykuły	2642
politica de corecții	2922
politica editorială	2922
politique de confidentialité	1507
politique de protection des données	1610
polityka prywatności	2635
política de cookies	1144	2725
política de correcciones	1230
política de correccions	400
política de correções	2805
política de galetes	349
política de privacidad	1144
política de privacidade	2725
política de privacitat	349
política de protección de datos	1246
política de proteção de dados	2821
poprzedni artykuł	2642
populární	433
populära artiklar	3252
populärt	3252
populære artikler	520
populære saker	2560
populært	520	2560
populārākie	2376
popüler	3388
popüler haberler	3388
popüler konular	3388
por mês	2794
por qué estás viendo esto	1117
por qué? cuéntanos	1241
portes grátis	2813
poslať e-mailom	3115
poslušaj vest	3051
poslušaj članak	3051
poslušaj članek	3174
poslušajte članek	3174
postanite naročnik	3166
postanite član	3040	3166
postavke kolačića	3064
postaw kawę	2617
postaw nam kawę	2617
posłuchaj	2630
pour continuer à lire	1554
pourquoi voyez-vous cette publicité	1541
pouze pro předplatitele	418
povezani sadržaj	3048
povezani članci	3048
povezani članki	3171
powiązane	2642
powiązane artykuły	2642
powiązane tematy	2642
powiększ	2645
powiększ zdjęcie	2645
powrót do góry	2645
později	416
pozostała część artykułu pod materiałem wideo	2634
pošalji	91
pošalji e-mailom	3051
pošalji komentar	3051
pošalji mejlom	3051
pošalji prijatelju	3051
pošalji članak e-mailom	3051
pošaljite komentar	3051
pošlji po e-pošti	3174
pošlji prijatelju	3174
pošlji članek po e-pošti	3174
pr članek	3170
praneškite apie klaidą	2339
pranešti apie klaidą	2339
pravidlá diskusie	3115
pre predplatiteľov	3108
preberite še	3171
predplatiť	3107
predplaťte si	3107
preferințe cookie	2903
preferințe de confidențialitate	2935
preferències de galetes	381
preferências de cookies	2786
preferências de privacidade	2821
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2333
prenumerata nuo # €	2333
prenumerera på vårt nyhetsbrev	3235
prenumeruodami sutinkate su taisyklėmis	2358
prenumeruokite naujienlaiškį	2358
preporučeno	3048
preporučujemo	3048
preporučujemo da pročitate	3048
preporučujemo i	3048
presentear matéria	2811
prečítajte si	3112
prečítajte si aj	3112
prețurile pot varia	2872
pridať komentár	3115
prihlásiť	3108
prihlásiť sa	3108
prihvaćam	3064
prihvaćam sve	3064
prijavi grešku	3051
prijať	3126
prijať všetko	3126
prikaži manj	3172
prikaži manje	3049
prikaži rezultate	91
prikaži sadržaj	3064
prikaži sve	3049
prikaži več	3172
prikaži više	3049
prikaži vse	3172
prima lună gratuită	2882
prima pagină	2920
primește alerte despre acest subiect	2876
printează	2850
printează rețeta	61
pripomenúť neskôr	3119
priporočamo	3171
priporočamo tudi	3171
priporočamo v branje	3171
priporočeno	3171
prisijunkite arba susikurkite paskyrą	2333
prisijunkite prie mūsų komandos	2340
prisijunkite, kad galėtumėte komentuoti	2339
prispieť	3107
privatsphäre-einstellungen	608
privātuma politika	2391
pro předplatitele	418
prochaine vidéo	1611
profită de ofertă	2942
prohibida su reproducción total o parcial	1259
proibida a reprodução total ou parcial	2833
promocijsko sporočilo	3170
promotivni sadržaj	3047
promotivni članak	3047
promóció	1831
proovi # päeva tasuta	1270
proposé par	1603
pročitajte i	3048
pročitajte još	3048
prywatność	2635
przeczytaj również	2642
przeczytaj także	2642
przeczytaj też	2642
przejdź bez wsparcia	2616
przejdź do przepisu	61
przejdź do serwisu	2635
przejdź do treści	2645
przejdź do ustawień prywatności	2635
przypomnij mi później	2616
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
próxima	2735
próxima foto	2830
próxima imagem	2830
próxima notícia	2802
próxima página	2735
próximo artigo	2732
próximo vídeo	1247	2822
prøv # dager gratis	2539
prøv gratis	498	2539
prøv nu	498
prøv nå	2539
prを含みます	2171
pr記事	2192
pubblicità	2004
publi-rédactionnel	1505
publicité	1505
publicité - la suite ci-dessous	1505
publicités	1505
publică	2892
publică comentariul	2891
pular anúncio	2822
pular para o conteúdo	2735
página siguiente	1154
päivän kysymys	91
pääuutiset	1421
påmind mig senere	494
påminn mig senare	3226
później	2616
pārbaudi savas zināšanas	2381
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2384
pērc abonementu	2374
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
qr 코드를 스캔하세요	2303
qrコードからダウンロード	2199
qrコードを読み取ってください	2199
qr코드로 다운로드	2303
qr코드를 스캔하세요	2303
qu'avez-vous pensé de cet article	1539
qual o seu nível de satisfação com esta notícia	2752
qualcosa è andato storto	2083
quan tâm nhất	3627
quellen und weiterführende links	615
queremos conocer tu opinión	1183
queremos saber a sua opinião	2760
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
quizi çöz	3434
quizás más tarde	1111
quizás te interese	1151
quy định bình luận	3626
quyên góp	3578
quyên góp ngay	3578
qué te ha parecido esta noticia	1183
quét mã qr	3639
quét mã qr để tải	3639
quét mã qr để tải ứng dụng	3639
quên mật khẩu	3579
quản lý cookie	3637
quản lý sự đồng ý	3637
quảng cáo	3589
quảng cáo - bài viết tiếp tục bên dưới	3622
""", 'r': """
r$ # por mês durante # meses	2769
radote klaidą	2339
radote klaidą tekste	2339
rafraîchir la page	1581
raksti komentāru	2380
raksts tiek papildināts	2381
raksts turpinās pēc reklāmas	2383
rakstīt komentāru	2380
rao vặt	3589
raportează	2892
raportează comentariul	2932
raportează o eroare	2870
raportează o greșeală	2922
rapportér fejl	515
rašyti komentarą	2333
recargar la página	1216
recargar página	1216
recarrega la pàgina	387
recarregar a página	2791
recarregar página	2791
receber notificações	2762
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1547
recevez une alerte à chaque article de l'auteur	1547
reclamă	2853
recomandarea redacției	2885
recomandări	2857
recomandările editorilor	2885
recomandările redacției	2857
recomendado para você	2732
recommandé	1514
recommandé pour vous	1514
recommandés	1514
recordar más tarde	1111
recuérdamelo más tarde	1111
redare automată	2900
redirecționează # la sută	2911
redirecționează #%	2844
redă video	2899
redă videoclipul	2899
refuză toate	2867
refuză tot	2903
regala este artículo	1236
regalar artículo	1117
regalar este artículo	1236
registrovať sa	3108
registruokitės nemokamai	2333
registruokitės į seminarą	2340
registrácia	3108
regisztráció	1823
regisztrálok	1823
regras de comentários	2774
regras dos comentários	2774
regístrate	1117
rekisteröidy	1406
rekisteröidy maksutta ja lue	1406
reklam içeriğidir	3437
reklami geç	3383
reklám	1831
reklāma	2374
reklāmas raksts	2383
reklāmraksts	87	2383
relaterade ämnen	3252
renovar suscripción	1252
reportar comentário	2816
reportar erro nesta página	2752
reproducció automàtica	378
reproducción automática	1208
reproducción prohibida	1259
reproducir vídeo	1207
reproduction réservée	1625
reproductor de vídeo	1247
reproduzir vídeo	2782
reproduzir áudio	2782
reprodução automática	2783
reprodução proibida	2833
reserve já	2836
resmi büyüt	3458
responda à enquete	2774
rester connecté	1585
restez informé	1490
restez informés	1490
resultado da votação	2816
resultados de la votación	1241
resumen automático	1176
resumo da notícia	2752
retour à l'accueil	1591
retour à la liste	1591
retrage consimțământul	2903
revenir à l'accueil	1591
revoir la vidéo	1611
rezervă-ți locul	2897
rezolvă testul	2894
reîmprospătează pagina	2909
reîncarcă pagina	2909
reînnoiește abonamentul	2938
reģistrējies bez maksas	2374
reģistrēties	2374
ricordamelo più tardi	1981
riproduzione riservata ©	2118
rodyti mažiau	2341
rodyti viską	2341
rozumím	436
rozwiń	2645
rozwiń wszystko	2646
rätta	3248
rätta oss	3248
rättelse	3248
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
rösta här	3255
rösta i omröstningen	3255
rösta nu	91
rút lại sự đồng ý	3637
rādīt mazāk	2382
rādīt vairāk	2381
rādīt visu	2382
rămâi conectat	2914
răspunde	2856
rėmimas	2342
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
s-ar putea să-ți placă	2857
saada sõbrale	1275
saber más	1154
sadarbības raksts	2383
sadece abonelere özel	3452
sadržaj je zaključan	3041
saglabāt	2379
saglabāt rakstu	2379
sair do ecrã inteiro	2782
saistītie raksti	2376
saistītās ziņas	2376
saite nokopēta	2379
saken er låst	2539
saken finnes også som lyd	2548
salta la pubblicità	2106
salta pubblicità	2106
saltar anúncio	2723
salvar preferências	2786
salvează	2850
salvează articolul	2884
salvează pentru mai târziu	2884
salvează preferințele	2903
salvează rețeta	61
sans engagement, résiliable à tout moment	1554
sao chép	3661
sao chép liên kết	3584
sao chép đường dẫn	3620
sari la conținut	2859
sari la rețetă	61
sari peste reclamă	2936
satura turpinājums pēc reklāmas	2383
sačuvaj	3051
sačuvaj recept	61
sačuvaj vest	3051
scanează codul qr	2905
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1987
scopri di più su amazon	2122
scrie comentariul tău	2932
scrie redacției	2922
scrieți redacției	2922
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3230
se bilderna här	3255
se connecter et réagir	1510
se déconnecter	1481
se grafiken här	3255
se ha producido un error al cargar el vídeo	1174
se klippet här	3255
se klippet øverst i saken	2563
se réabonner	1617
se videon här	3255
se încarcă playerul	2899
se încarcă video	2899
se încarcă videoclipul	2899
sedan # kr/mån tills du säger upp	3230
segui già questo argomento	2093
segui già questo autore	2093
seguir tópico	2762
seguí leyendo	1197
sei già abbonato	1987
sei già iscritto	2112
sei già iscritto alla newsletter	2045
selección de la redacción	1151
selectează	2915
selvä	1424
sem opinião	2775
sem si não seria possível	2767
sem você não seria possível	2767
semnalează comentariul	2932
semnalează o eroare	2856
send artiklen på mail	507
send på e-post	2548
sense permanència	364
sesi aç	3438
sesi açmak için dokunun	3477
sesi açmak için tiklayin	3477
setări confidențialitate	2903
setări cookie	2867
setări cookie-uri	2903
setări cookies	2903
setări de confidențialitate	2903
seu apoio faz a diferença	2826
seu nome de usuário	2816
seuls les abonnés peuvent commenter	1545
seuraa meitä	1414
seç	3453
seçenekleri yönet	3441
seçimimi kaydet	3441
seções	2732
sfârșit publicitate	2897
sfârșitul reclamei	2897
shrani članek	3174
si opp når du vil	2539
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
siz ne düşünüyorsunuz? oy verin	3390
sizin için öneriler	3388
siųsti draugui	2338
siųsti el. paštu	2338
skaitykite daugiau čia	2340
skaityti plačiau	2340
skaityti vėliau	2338
skaties arī	2376
skatīt foto	2381
skatīt galeriju	2381
skatīt rezultātus	91
skatīt video	2381
skjønner	2564
sklenite naročnino	3167
skopírovať odkaz	3115
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3248
skrýt	436
slapukų nustatymai	2351
slažem se	3064
slične vesti	3048
slične vijesti	3048
slični članci	3048
snsでシェア	2235
snsでシェアする	2235
snsをフォロー	2143
sofortüberweisung	578
solicitarea a fost trimisă	2939
solicitação enviada	2828
son dakika bildirimlerini aç	3444
son dakika gelişmelerinden haberdar olun	3444
son gelişmelerden haberdar olun	3444
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1981
sonraki fotoğraf	3484
sonraki görsel	3484
sonraki içerik	3484
sonuçlar	91
sonuçlari gör	91	3391
sonuçlari göster	91	3432
sorodni članki	3171
sortează	2892
sortează după	2892
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
spela videon här	3255
spis treści	2645
sponsorisé	1505
sponsorlu içerik	87	3383
sponsoroitu sisältö	1415
sponsrat innehåll	3244
sponzorirani sadržaj	3047
sponzorirani članak	3047
sponzorované	3111
sponzorovaný obsah	428
sponzorováno	428
spotifyで聞く	2225
spotifyで聴く	2225
sprawdź ofertę	2620
spremi članak	3051
sprijinul tău contează	2937
sprijină-ne	2844
spune-ne părerea ta	2891
spune-ți părerea	2870
spune-ți părerea în comentarii	2870
spuneți-ne părerea	2891
später	573
später erinnern	573
spør vår ki om saken	2556
staňte sa členom	3107
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2342
straipsnis tęsiasi po reklamos	2342
strona główna	2642
stäng	3226	3255
stöd oss	3227
støt os	495
støtt oss	2536
subscrição confirmada	2828
subtitrări	2900
subtítols	378
subtítulos	1208
sudoku del día	1242
sugerir correção	2752
sugerir una corrección	1183
sugestões	2732
suite après la publicité	1571
suivez vos auteurs préférés	1599
suivre ce thème	1547
suivre le thème	1599
sumă liberă	2911
sumă personalizată	2937
sunt de acord cu termenii și condițiile	2916
sur le même sujet	1514
sur le même thème	1514
suscripción	1117
suscripción confirmada	1253
suscríbase	1117
suscríbete	1117
suscríbete a nuestro boletín	1124
suscríbete ahora	1117
susiję straipsniai	2335
susikurti paskyrą	2333
susține	2844
susține-ne	2844
susține-ne pe patreon	2911
susțineți-ne	2844
susținut de	2930
syötä sähköpostiosoitteesi	1409
szavazás	91
szczegóły	2646
szponzorált tartalom	87	1831
szólj hozzá	1835
szóljon hozzá	1835
sähköposti	1409
sähköpostiosoite	1409
så # kr/mnd til du sier opp	2539
så kommenterar du	3248
sé el primero en comentar	1147
sé parte	1112
sélections	1500
sì, grazie	2074
sí, quiero	1215
sí, vull	385
síganos	1137
síguenos	1137
só para assinantes	2796
sólo para suscriptores	1221
sök	3255
søg	523
søk	2563
súhlasím	3126
súhlasím so zobrazením	3126
súmate	1112
súvisiace	3112
súvisiace články	3112
súvisiaci článok	3112
süre	3439
sīkdatņu iestatījumi	2391
słowa kluczowe	2642
sắp xếp theo	3627
số tiền khác	3645
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3235
tack för din röst	91
taip pat žiūrėkite	2335
takaisin ylös	1423
takipten çik	3464
takk for påmeldingen	2544
talebiniz gönderildi	3482
tallenna myöhemmäksi	1413
talán később	1820
tam ekrandan çik	3438
tamaño de la letra	1236
tamaño de letra	65	1136
tamaño del texto	65
también te puede gustar	1151
también te puede interesar	1151
també et pot interessar	340
também pode gostar	2772
tarjeta de crédito	1116
tarjeta de débito	1116
te ha parecido útil	1200
te ha resultado útil	1200
te ha resultado útil este artículo	1176
te ha resultado útil este resumen	1176
te ha sido útil	1200
te ha sido útil este resumen	1176
te poți dezabona oricând	2877
te rugăm să îl dezactivezi	2909
te-ar putea interesa și	2885
tehisaru kokkuvõte	1277
tek seferlik bağiş	3449
tek seferlik bağiş yap	3480
teklifi gör	3437
teklifleri gör	3481
tekoälyn tekemä tiivistelmä	1423
tekoälyn tiivistelmä	1423
tekoälytiivistelmä	1423
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2338
teljes hozzáférés	1823
temas del día	1151
tercihleri yönet	3476
tercihlerimi yönet	3476
termos e condições	2725
teste başla	3434
teste grátis	2706
testează-ți cunoștințele	2894
testează-ți cunoștințele cu quizul nostru	2870
testi başlat	3434
testi çöz	3434
teszteld a tudásod	1838
tesztelje tudását	1838
texten fortsätter nedan	3244
texten fortsätter under bilden	3244
teď ne	416
teşekkürler, mesajiniz gönderildi	3454
tham gia bình chọn	3626
tham gia khảo sát	3626
tham gia thăm dò	3626
thanh toán hàng năm	3647
thanh toán hàng tháng	3647
theo dõi chủ đề	3658
theo dõi chủ đề này	3658
theo dõi tác giả	3658
thoát toàn màn hình	3633
thu gọn	3596
thème suivi	1622
thèmes	1514
thématiques	1514
thêm làm nguồn ưu tiên	3658
thích	3584
thích nhất	3627
thông tin bắt buộc	3649
thông tin doanh nghiệp	3589
thông tin quảng cáo	3622
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3653
thẻ	3594
thời gian còn lại	3633
thời gian hiện tại	3634
thời lượng	3634
ti è stato utile	2058
tienes que iniciar sesión para guardar artículos	1196
tiktokで見る	2225
tilbakemelding på saken	2556
timp rămas	2899
tin bài liên quan	3620
tin cùng chuyên mục	3594
tin cùng tác giả	3621
tin khác	3594
tin liên quan	3594
tin mới	3594
tin mới nhất	3594
tin nhắn của bạn đã được gửi	3649
tin nóng	3621
tin nổi bật	3594
tin quảng cáo	3622
tin tiếp theo	3653
tin trước	3594
tin tài trợ	3594
tin tức liên quan	3594
tin đọc nhiều	3594
tipărește	2850
tipărește articolul	2884
tipărește rețeta	61
tiêu điểm	3594
tiến # giây	3633
tiếp theo	3596
tiếp tục trên trình duyệt	3639
tiếp tục trên web	3639
tiếp tục với apple	3647
tiếp tục với facebook	3647
tiếp tục với google	3647
tlačiť	3115
to cię może zainteresować	2642
to może cię zainteresować	2642
toate știrile	2920
toda contribuição ajuda	2793
toda la información	1227
todas as notícias	2802
todavía no eres suscriptor	1221
todavía no estás registrado	1221
todos los artículos de este autor	1258
todos los artículos del autor	1258
todos los artículos del especial	1255
todos los derechos de reproducción reservados	1259
todos los vídeos	1227
todos os comentários	2728
todos os vídeos	2802
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
toàn màn hình	3634
traducció automàtica	378
traducción automática	1208
traducere automată	2900
traducido automáticamente	1234
tradução automática	2752
traduït automàticament	403
trang chủ	3596
trang này có hữu ích không	3626
transcripció	378
transcripción	1208
transcrição	2783
transferência bancária	2705
treści partnerskie	2634
treść sponsorowana	2634
tria la teva subscripció	364
trimite răspunsul	2891
trò chơi	3631
trước	3596
trường bắt buộc	3649
trường này là bắt buộc	3649
trả lời	3593
trở lại	3596
trở lại đầu trang	3653
tu ce părere ai? lasă un comentariu	2870
tu donación desgrava	1218
tu navegador no puede reproducir este vídeo	1174
tue meitä	1405
tule meile tööle	1277
turpini lasīt	2374
turpinājums pēc reklāmas	2383
turpināt lasīt	2374
tutar seç	3480
tutar seçin	3480
twitter'da paylaş	3381
twitterで見る	2225
twój adres e-mail	2623
twój e-mail	2623
tài khoản của tôi	3579
tài trợ	3589
tài trợ bởi	3662
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
témy	3112
témák	1836
térkép megnyitása	1839
términos de uso	1144
términos y condiciones	1144
tên của bạn	3650
tìm kiếm	3596
tóm tắt ai	3657
tóm tắt bằng ai	3657
tóm tắt bởi ai	3657
tópicos	2732
tópicos relacionados	2732
tôi đã hiểu	3597
tôi đã tắt	3644
tôi đã tắt trình chặn quảng cáo	3643
tôi đồng ý với chính sách bảo mật	3649
tôi đồng ý với điều khoản sử dụng	3649
több	1838
töltsd ki a kvízt	1838
töltse ki a kvízt	1838
tùy chọn cookie	3637
tùy chọn khác	3660
tühista igal ajal	1270
tüm fotoğraflar	3458
tüm fotoğraflari gör	3458
tüm haberler	3388
tüm haberlere sinirsiz erişim	3481
tüm haberleri gör	3458
tüm içeriğe sinirsiz erişim	3481
tüm oyunlar	3434
tüm videolar	3458
tüm videolari gör	3458
tüm yazilari	3388
tüm yazilari gör	3458
tüm yorumlar	3387
tüm çerezleri kabul et	3476
tüm çerezleri reddet	3476
tümü	3484
tümünü gör	3390
tümünü göster	3391
tümünü kabul et	3384
tümünü reddet	3384
tăng cỡ chữ	3660
tēmas	2376
tęsinys po reklamos	2342
tạm dừng video	3633
tạo tài khoản	3579
tải audio	3633
tải bài đăng	3637
tải lại trang	3643
tải nội dung	3637
tải thêm	3596
tải thêm bình luận	3626
tải trên app store	3639
tải trên google play	3639
tải tập này	3633
tải về từ app store	3639
tải về từ google play	3639
tải âm thanh	3633
tải ứng dụng	3639
tải ứng dụng ngay	3639
tất cả tin tức	3653
tất cả trò chơi	3629
tất cả video	3653
tắt tiếng	3634
tặng bài viết	3620
tặng sao	3620
tặng sao cho bài viết	3620
tốc độ phát	3633
từ chối tất cả	3637
từ khóa	3594
tự động phát	3634
""", 'u': """
udostępnij	2630
udostępnij na facebooku	2630
udostępnij na twitterze	2630
udostępnij na x	2630
udostępnij w mediach społecznościowych	2630
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3099
uključi obavijesti	3099
uključite notifikacije	3099
uključite obaveštenja	3099
uključite obavijesti	3099
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3115
uložiť na neskôr	3115
uložiť recept	61
uložiť článok	3115
ultima oră	2857
ultimele știri	2857
um assinante presenteou você com este artigo	2771
un abonat ți-a oferit acest articol	2884
un abonné vous offre cet article	1557
un e-mail de confirmation vous a été envoyé	1550
un suscriptor te ha regalado este artículo	1196
un suscriptor te regala este artículo	1264
une erreur s'est glissée dans l'article	1510
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3240
uppläst med ai-röst	3240
url 복사	2253
urlをコピー	2142
urlをコピーしました	2221
urlをコピーする	2171
url복사	2253
urmărește acest subiect	2876
urmărește autorul	2926
urmărește live	2876
urmărește subiectul	2926
urmărești deja acest subiect	2926
următorul	2859
următorul videoclip	2936
uslovi korišćenja	3064
ustawienia plików cookie	2635
uvjeti korištenja	3064
uygulamada aç	3443
uygulamayi aç	3443
uygulamayi yükle	3443
uz sākumu	2381
uzyskaj dostęp	2620
už komentarus atsako jų autoriai	2339
už máte predplatné? prihláste sa	3108
už máte účet	3108
už máte účet? prihláste sa	3108
už podporujem	3119
už podporuji	416
uždaryti	2341
uždaryti reklamą	2342
užpildykite apklausą	2340
užsakomasis straipsnis	2342
užsakomasis turinys	87	2342
užsisakyti prenumeratą	2333
""", 'v': """
vaata kõiki tellija soodustusi	1270
vaata lähemalt	1277
vaba töökoht	1277
vad tycker du? rösta här	3255
vai kopsavilkums bija noderīgs	2380
vai raksts bija noderīgs	2380
vairāk par tēmu	2376
vaizdo įrašas	2340
vaizdo įrašą rasite čia	2340
van már fiókja	1823
var artikeln till hjälp	3248
var det här till hjälp	3255
var resuméet nyttigt	515
var sammanfattningen till hjälp	3248
vari atteikties jebkurā laikā	2374
vasta küsitlusele	1277
vastaa kyselyyn tästä	1423
vaš komentar	3051
veja esta publicação no instagram	2750
veja também	2732
veja todas as opções de assinatura	2769
velikost písma	65
veličina teksta	65
velocidad de reproducción	1207
velocidade de reprodução	2782
velocitat de reproducció	377
velocità di riproduzione	2066
ver # comentários	2760
ver biografía	1170
ver comentários	2728
ver conteúdo	2786
ver conteúdo externo	2750
ver dossiê	2802
ver esta publicación en instagram	1174
ver esta publicação	2821
ver esta publicação no instagram	2750
ver fotogalería	1227
ver galería	1154
ver galería de fotos	1227
ver la galería	1227
ver mais notícias	2802
ver más	1154
ver más artículos	1230
ver más artículos del autor	1170
ver más noticias	1197
ver más vídeos	1227
ver oferta de suscripción	1252
ver opciones de suscripción	1252
ver preço	2780
ver suscripción	1252
ver también	1151
ver também	2732
ver todas as notícias	2802
ver todas las opciones de suscripción	1193
ver todos los artículos	1227
ver todos los vídeos	1227
ver todos os vídeos	2802
ver traducción	1155
ver tradução	2736
ver transcripción	1207
ver transcrição	2782
ver vídeo	1154
vergrößern	619
verificați adresa de email	2916
verifică-ți emailul	2916
verifică-ți inboxul	2916
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1183
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2867
vezi conținutul	2903
vezi mai multe știri	2885
vezi prețul	2897
vezi răspunsurile	2891
vezi toate știrile	2920
vezi și	2857
već imate nalog	3041
već imate pretplatu	3041
već imate račun	3041
već podržavam	3056
već ste pretplatnik	3041
več iz rubrike	3171
več novic iz regije	3171
več o tem	3171
več o temi	3171
veľkosť písma	65
viac k téme	3112
viac si o tom prečítate tu	3112
video không khả dụng	3633
video không tồn tại	3633
video mevcut değil	3438
video này không còn tồn tại	3633
video này không khả dụng	3633
video oynatici yükleniyor	3438
video yüklenemedi	3477
video yüklenirken hata oluştu	3477
video yükleniyor	3438
videoclipul următor	2936
videon voi katsoa jutun yläosasta	1423
videoyu izlemek için tiklayin	3390
videoyu yükle	3441
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
vilkår	512	2553
vipps et beløp	2536
vis færre	523	2563
vis oversættelse	524
visa bilden i helskärm	3255
visa färre	3255
visa inlägg från facebook	3255
visa inlägg från instagram	3255
visa innehåll	3245
visa översättning	3256
vissza a tetejére	1838
visszajelzés	1835
viteză de redare	2899
vizitează magazinul	2897
više o temi	3048
više vijesti iz regije	3048
viết bình luận	3593
viết bình luận của bạn	3626
viết trả lời	3626
voce generată de ai	2899
você concorda? vote	2760
você está seguindo este tema	2832
você já está inscrito	2828
você já segue este tema	2809
você já votou	2774
você pode gostar	2732
você pode se interessar	2732
você segue este autor	2832
você também pode gostar	2732
voir le détail	1518
voir les détails	1518
voir les réponses	1565
voir les résultats	91	1518
voir les résultats du sondage	1545
voir toute l'actualité	1591
voir toutes les vidéos	1591
voix générée par ia	1611
voltar ao início	2802
voltar atrás	2830
voltar à página inicial	2802
volver al índice	1255
volver atrás	1255
vos réactions	1510
votează	91
votează în sondaj	2891
votează în sondajul nostru	2870
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
votul dumneavoastră a fost înregistrat	2891
votul tău a fost înregistrat	2891
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
vreau să donez	2911
vreau să primesc newsletterul	2877
vreau să susțin	2911
vsebina sporočila	3170
vstúpiť do diskusie	3115
vui lòng kiểm tra email	3649
vui lòng nhập email	3649
vui lòng nhập email hợp lệ	3649
vui lòng nhập họ tên	3649
vytisknout článek	425
vytlačiť	3115
vytlačiť recept	61
vytlačiť článok	3115
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
vídeo anterior	1247	2822
vídeo destacado	1247
vídeo indisponível	2782
vídeo no disponible	377	1207
vídeo não disponível	2782
vídeo seguinte	2822
vídeo siguiente	1247
vídeos	1151	2732
výber redakcie	3112
výběr redakce	433
výsledky	91
về trang chủ	3653
về tác giả	3654
về đầu trang	3596
""", 'w': """
warto przeczytać	2642
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2691
whatsapp'ta paylaş	3381
whatsapp'tan paylaş	3466
whatsappで読む	2171
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2642
więcej artykułów	2642
więcej informacji	2642
więcej na ten temat	2642
więcej o	2642
więcej z	2642
wpisz swój e-mail	2623
wprowadź adres e-mail	2623
wpłać	2617
wpłać teraz	2617
współpraca reklamowa	2634
wypróbuj	2620
wyraź zgodę	2635
wyślij	91
wyślij e-mailem	2630
wyślij znajomemu	2630
""", 'x': """
x'te paylaş	3381
xem bình luận	3593
xem bản ghi	3633
xem bản gốc	3597
xem bản đồ	3597
xem bộ ảnh	3653
xem chi tiết	3597
xem chuyên đề	3653
xem các câu trả lời	3626
xem công thức	61
xem giá	3632
xem kết quả	91	3597
xem nhiều	3594
xem nhiều nhất	3594
xem nhiều trong tuần	3621
xem nội dung	3637
xem thêm	3594	3596
xem thêm bài của tác giả	3653
xem thêm bình luận	3593
xem thêm tin	3653
xem thêm video	3653
xem thêm ảnh	3653
xem tiếp	3596
xem toàn bộ	3596
xem trên ứng dụng	3639
xem trả lời	3626
xem tất cả	3596
xem tất cả bình luận	3626
xem tất cả ảnh	3653
xem ưu đãi	3632
xem ảnh cỡ lớn	3653
xem ảnh lớn	3653
xでシェア	2142
xでシェアする	2171
xでポスト	2142
xで共有	2221
xで表示	2225
xで見る	2225
x로 공유	2325
""", 'y': """
ya estás suscrito	1193
ya tenés suscripción	1193
yahoo! japan idでログイン	2207
yahoo!ショッピングで見る	2192
yahoo!ショッピングで購入	2192
yanit gönder	3431
yanitlari gör	3431
yanitlari göster	3431
yapay zeka ile seslendirilmiştir	3438
yapay zeka ile özet	3390
yapay zeka ile özetle	3463
yapay zeka ile üretildi	3477
yapay zeka özeti	3390
yapay zekâ ile seslendirildi	3438
yapay zekâ ile üretildi	3477
yapay zekâ tarafindan seslendirildi	3438
yapay zekâ özeti	3463
yazara e-posta gönder	3460
yazara mesaj gönder	3460
yazarin diğer haberleri	3388
yazarin diğer yazilari	3388
yazarin tüm yazilari	3388
yaziyi büyüt	3466
yaziyi küçült	3466
yeni oyunumuzu keşfet	3472
ymmärrän	1424
yorum gönder	3387
yorum yapmak için giriş yap	3431
yorumlar sadece abonelere açiktir	3471
yorumlari gör	3387
yorumu gönder	3431
yorumu şikayet et	3471
yorumu şikâyet et	3471
yorumunu gönder	3431
youtube-tartalom megjelenítése	1838
youtubeで見る	2225
youtubeで視聴	2225
yukari çik	3458
yz özeti	3390
""", 'z': """
z titulní strany	433
zabudnuté heslo	3108
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2620
zapisz na później	2630
zapisz się	2623
zapisz się na newsletter	2623
zapomenuté heslo	418
zarejestruj się	2620
zarządzaj zgodami	2635
zaten üye misiniz	3374
zavřít	416
załaduj więcej	2645
załóż konto	2620
zaštita osobnih podataka	3064
zaštita privatnosti	3064
zdieľajte tento text	3115
zdieľajte článok	3115
zdieľať	3115
zdieľať na facebooku	3115
zdieľať článok	3115
zgadzam się	2635
zgadzam się na wyświetlanie treści	2635
zgłoś	2638
zgłoś błąd	2638
ziņa tiek papildināta	2381
ziņo par kļūdu	2380
ziņot par kļūdu	2380
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2631
značky	3112
zobacz galerię	2645
zobacz mapę	2646
zobacz również	2642
zobacz szczegóły	2646
zobacz także	2642
zobacz także inne	2642
zobacz też	2642
zobacz więcej	2642
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3115
zobraziť menej	3113
zobraziť obsah	3126
zobraziť viac	3113
zobraziť výsledky	91
zobraziť všetko	3113
zostań patronem	2617
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2645
""", '£': """
£# at amazon	1103
""", '©': """
©ntb	2591
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
áudio gerado por ia	2752
áudio gerado por voz sintética	2752
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1409
ämnen	3252
ämnen i artikeln	3252
är du redan prenumerant	3230
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1423
""", 'å': """
åbn	524
åbn kort	524
åpne	2564
åpne faktaboks	2564
åpne kart	2564
""", 'ç': """
çengel bulmaca	3436
çerez ayarlari	3384
çerez ayarlarini yönet	3441
çerez politikasi	3384
çerez tercihleri	3441
çerez tercihlerini yönet	3441
çerezler	3384
çerezleri yönet	3476
çeviriyi göster	3391
çikiş yap	3374
çok okunanlar	3388
""", 'è': """
è gratis e ci vuole solo un minuto	2045
è stato utile	2058
""", 'é': """
é grátis e leva menos de um minuto	2764
é proibida a reprodução	2833
é proibida a reprodução do conteúdo	2833
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
îmi place	2892
în fiecare lună	2912
în parteneriat cu	2930
înainte # secunde	2899
înapoi # secunde	2899
înapoi la prima pagină	2920
înapoi la început	2941
înapoi sus	2859
încarcă conținutul	2903
încarcă mai multe	2859
încarcă mai multe comentarii	2891
încarcă postarea	2903
încarcă videoclipul	2903
închide	2843
închide fereastra	2941
închide galeria	2941
închide meniul	2941
înregistrare	2845
înregistrează-te	2845
îți mulțumim pentru vot	2870
""", 'ô': """
ô chữ	3631
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1838
önceki	3390
önceki fotoğraf	3484
önceki görsel	3484
önceki haber	3388
önceki video	3477
önceki yazi	3484
öne çikan haberler	3388
öne çikanlar	3388
önerilen haberler	3388
önerilenler	3388
öppna	3256
öppna karta	3256
összes	1838
özet faydali oldu mu	3387
""", 'ú': """
új hozzászólás	1835
última hora	1151
últimas	2732
últimas entradas	1151
últimas noticias	1151
últimas notícias	2732
últimes notícies	340
últimos artículos	1151
únete	1112
únete a la conversación	1147
única	1219	2794
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3374
ücretsiz haber limitinize ulaştiniz	3452
ücretsiz kargo	3468
ücretsiz oku	3481
ücretsiz oyna	3434
ücretsiz üye ol	3374
ücretsiz üye olun	3374
ücretsiz, spam yok	3454
ürüne git	3488
ürünü gör	3488
ürünü incele	3437
üye girişi	3374
üye ol	3373	3374
üye olun	3374
""", 'ý': """
ý kiến	3593
ý kiến bạn đọc	3593
ý kiến của bạn	3593
""", 'ā': """
ārējais saturs	2391
""", 'č': """
članak je zaključan	3041
članak se nastavlja ispod oglasa	3047
članek je zaklenjen	3167
članek se nadaljuje pod oglasom	3170
članek se nadaljuje spodaj	3170
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3112
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3112
ďalšie články	19	3112
""", 'đ': """
đang theo dõi	3658
đang tải	3633
đang tải trình phát	3633
đang tải video	3633
điều khoản sử dụng	3592
điều khoản sử dụng | chính sách bảo mật	3592
đáng chú ý	3594
đã có tài khoản	3579
đã hiểu	3597
đã sao chép	3584
đã sao chép liên kết	3620
đã xảy ra lỗi	3649
đã đóng bình luận	3626
đóng	3577
đóng góp	3578
đóng góp hàng tháng	3645
đóng góp một lần	3645
đăng ký	3579
đăng ký ngay	3579
đăng ký nhận thông báo	3640
đăng ký thành công	3649
đăng nhập	3579
đăng nhập / đăng ký	3579
đăng nhập bằng apple	3647
đăng nhập bằng facebook	3647
đăng nhập bằng google	3647
đăng nhập với facebook	3647
đăng nhập với google	3647
đăng nhập để bình luận	3626
đăng xuất	3579
đường dây nóng	3654
được quan tâm	3621
được tài trợ	3589
đặt báo	3579
đặt mua ngay	3632
đặt vé ngay	3632
đến công thức	61
đến trang quyên góp	3645
đến trang ủng hộ	3645
đề xuất	3594
để sau	3577
đọc nhiều	3594
đọc nhiều nhất	3594
đọc sau	3620
đọc thêm	3594	3596
đọc tiếp	3596
đọc tiếp về chủ đề này	3621
đọc toàn bộ bài viết	3653
đọc trên ứng dụng	3639
đồng ý và tiếp tục	3637
đừng bỏ lỡ	3594
""", 'į': """
į viršų	2340
įveskite savo el. pašto adresą	2358
""", 'ś': """
śledź nas	2631
""", 'ş': """
şifremi unuttum	3374
şifrenizi mi unuttunuz	3452
şikayet et	3432
şikâyet et	3432
şimdi değil	3372
şimdi satin al	3488
şurada paylaş	3381
""", 'š': """
štampaj	3051
štítky	433
""", 'ž': """
že imate račun	3167
že naročnik	3167
že podpiram	3178
žiūrėkite nuotraukas	2340
žiūrėkite vaizdo įrašą	2340
žiūrėti galeriją	2340
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3632
ưu đãi cho độc giả	3632
ưu đãi tốt nhất	3648
""", 'ș': """
știrea anterioară	2920
știrea următoare	2920
știri pe aceeași temă	2885
știri recomandate	2857
știri similare	2857
știrile zilei	2857
""", 'ț': """
ți-a fost util	2891
ți-a fost util acest articol	2870
ți-a fost util acest rezumat	2870
ți-ai uitat parola	2882
ți-ar putea plăcea și	2885
ține-mă minte	2914
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
авторизация	2956
авторизоваться	2956
адрес электронной почты	2959
актуално	216
актуальне	3515
анкета	91
архив	2975
""", 'б': """
банковская карта	2955
банковский перевод	2955
безопасный платеж	2954
больше	2975
больше материалов по теме	2975
больше новостей	2975
будьте в курсе	2959
была ли статья полезной	2972
більше за темою	3515
більше матеріалів за темою	3515
більше на цю тему	3515
більше новин	3515
більше новин на тему	3515
більше по темі	3515
""", 'в': """
в избранное	2964
в тренде	2975
важливо	3515
вам будет интересно	2975
вам може бути цікаво	3515
вам може сподобатися	3515
вам может быть интересно	2975
вам может понравиться	2975
вам також може сподобатися	3515
вас може зацікавити	3515
вас может заинтересовать	2975
ваш e-mail	2959
ваш email	2959
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2959
введите email	2959
введите ваш email	2959
введите ваш адрес электронной почты	2959
версия для печати	2964
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3500
вже є акаунт	3500
вибір редакції	3515
видео	2975
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3500
включите уведомления	3033
включить уведомления	3033
вконтакте	2965
влез	209
влезте	209
во весь экран	2978
водещи новини	216
войти	2956
войти в аккаунт	2956
войти в чат	2972
воспроизвести	2978
время на чтение	2978
время чтения # мин	2978
все	2978
все комментарии	2972
всі новини	3517
вход	209	2956
вхід	3500
выберите сумму	2954
выбор редакции	2975
выйти	2956
відео	3515
відео вище	3539
відео нижче	3539
відкрити	3518
відкрити карту	3518
відповісти	3513
відхилити	3510
""", 'г': """
главная	2978
главное	2975
главное за день	2975
главные новости	2975
гласувай	91
гласувайте	91
головна	3517
головне	3515
головне за день	3515
головні новини	3515
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2978
далі	3517
дарете	208
дари	208
дари сега	208
детали	2979
детальніше	3517
деталі	3518
дзен	2965
дивіться відео	3539
дивіться відео вище	3539
дивіться відео нижче	3539
дивіться також	3515
дивіться також відео	3539
дивіться у відео	3539
для подписчиков	2956
до рецепту	61
до теми	3515
добавить комментарий	2972
додати коментар	3513
дозвольте сповіщення	3569
докладвай грешка	219
докладніше	3517
долучитися	3497
доступно по подписке	2956
другая сумма	2954
други новини	19
другие материалы	19	2975
другие материалы рубрики	2975
другие новости	19	2975
другие новости раздела	2975
другие статьи	2975
друк	3506
дякуємо за ваш голос	91
""", 'е': """
единоразово	2951
ежемесячно	2951
еще новости	2975
еще по теме	2975
ещё	2975
ещё новости	2975
ещё по теме	2975
""", 'з': """
за темою	3515
забравена парола	209
забули пароль	3500
забыли пароль	2956
завантажити ще	3517
загрузить еще	2978
загрузить ещё	2978
задонатити	3497
задонатить	2951
закрити	3496
закрыть	2950
залишити коментар	3513
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3513
зарегистрироваться	2956
зареєструватися	3500
затвори	223
зберегти	3506
зберегти рецепт	61
зберегти статтю	3506
збільшити	3517
згорнути	3518
зміст	3517
зробити внесок	3497
зрозуміло	3510
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2975
""", 'к': """
к началу	2978
к рецепту	61
категории	2975
категорії	3515
ключови думи	216
коментар	3513
коментари	219
коментарі	3513
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3513
комментарии	2972
комментарии отсутствуют	2972
комментарий	2972
комментировать	2972
контакти	3513
контакты	2972
конфиденциальность	2969
копирай линк	219
копирай линка	219
копировать ссылку	2964
копіювати посилання	3506
купи абонамент	209
купить подписку	2956
към рецептата	61
""", 'л': """
лента новостей	2975
личный кабинет	2956
""", 'м': """
материалы партнеров	2968
материалы по теме	2975
матеріали за темою	3515
матеріали по темі	3515
меню	2978	3517
метки	2975
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2950
может позже	2950
можливо, пізніше	3496
мой профиль	2956
моят профил	209
мы в социальных сетях	2966
мы в соцсетях	2966
мы вконтакте	2966
мій профіль	3500
мітки	3515
""", 'н': """
на главную	2978
на правах реклами	3509
на правах рекламы	2968
наверх	2978	3517
нагадати пізніше	3496
надіслати	91	3506
надіслати другу	3506
надіслати поштою	3506
надіслати статтю поштою	3506
назад	2978	3517
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3515
найпопулярніше за добу	3515
найпопулярніше за тиждень	3515
найти	2978
найчитаніше	3515
налаштування	3510
написати коментар	3513
написать комментарий	2972
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2950
направете дарение	208
настройки	2969
настройки cookie	2969
наступна	3517
наступна стаття	3515
не зараз	3496
не пропустите	2975
не пропустіть	3515
не сега	223
не сегодня	2950
не сейчас	2950
не сьогодні	3496
не, благодаря	223
нет комментариев	2972
нет, спасибо	2950
новини	3515
новини за темою	3515
новини компаній	3509
новини партнерів	3509	3515
новости	2975
новости smi#	2975
новости партнеров	2968
новости партнёров	2968
новости по теме	2975
новости сми#	2975
ні, дякую	3496
""", 'о': """
обговорити	3513
обратная связь	2972
обсудить	2972
обсуждение	2972
одноклассники	2965
одноразово	3497
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2972
останні новини	3515
останні статті	3515
ответить	91	2972
отиди на рецептата	61
отказаться	2969
отклонить	2969
отключете цялата статия	209
отключи статията	209
открыть	2979
открыть карту	2979
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2964
отправить по почте	2964
оформити підписку	3500
оформить донат	2951
оценете статията	219
оцените материал	2972
оцените рецепт	61
оцените статью	2972
оценить рецепт	61
оцініть матеріал	3513
оцініть рецепт	61
оцініть статтю	3513
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2968
партнерский проект	2968
партнерський матеріал	3509
партнерський проєкт	3509
партньорско съдържание	215
партнёрский материал	2968
партнёрский проект	2968
переглянути результати	91
передплата	3500
передплатити	3500
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2978
печать	2964
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2956
по теме	2975
по-късно	223
повідомити про помилку	3513
повідомити про помилку в тексті	3513
погоджуюсь	3510
погоджуюся	3510
подарете тази статия	219
подарить материал	2964
подарить статью	2956
подарувати статтю	3506
поддержать	2951
поддержать автора	2951
поддержать нас	2951
поддержать проект	2951
поддержать редакцию	2951
поддержите нас	2951
поделитесь	2964
поделиться	2964
поделиться в telegram	2964
поделиться в twitter	2964
поделиться в одноклассниках	2964
поделиться в соцсетях	2964
поделиться вконтакте	2964
поделиться новостью	2964
поделиться ссылкой	2964
поделиться статьей	2964
поделиться статьёй	2964
подкасти	3515
подкасты	2975
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2956
подписаться в max	2966
подписаться в telegram	2966
подписаться на канал	2966
подписаться на новости	2959
подписаться на рассылку	2959
подписаться на телеграм-канал	2966
подписка	2956
подписывайтесь	2966
подпишитесь на рассылку	2959
подробнее	2978
подробнее по теме	2975
поділитись	3506
поділитися	3506
поділитися в telegram	3506
поділитися в соцмережах	3506
поділитися новиною	3506
поділитися статтею	3506
поділіться	3506
пожертвовать	2951
пожертвувати	3497
позже	2950
поиск	2978
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3517
показати все	3518
показати коментарі	3513
показати оригінал	3518
показати результати	91
показати ще	3517
показать больше	2978
показать все	2979
показать еще	2978
показать ещё	2978
показать карту	2979
показать комментарии	2972
показать меньше	2979
показать оригинал	2979
показать перевод	2979
показать результаты	91
политика конфиденциальности	2969
политика обработки персональных данных	2969
пользовательское соглашение	2969
політика конфіденційності	3510
помочь	2951
помочь нам	2951
помочь проекту	2951
помочь редакции	2951
понятно	2969
попередня	3517
попередня стаття	3515
попробовать бесплатно	2956
популярне	3515
популярное	2975
популярные	2975
популярные новости	2975
популярные статьи	2975
популярні новини	3515
посилання скопійовано	3506
последнее	2975
последни	216
последни новини	216
последние новости	2975
послухати новину	3506
посмотреть результаты	91
похожие материалы	2975
похожие статьи	2975
поширити	3506
поширити у facebook	3506
пошук	3517
правила за коментиране	219
правила использования	2969
правила коментування	3513
правила комментирования	2972
предложить новость	2972
предыдущая	2978
предыдущая статья	2975
премиум	2956
преміум	3500
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3510
прийняти всі	3510
принтирай	219
принтирай рецептата	61
принять	2969
принять все	2969
принять всё	2969
прислать новость	2972
приєднатися	3497
приєднатися до спільноти	3497
проголосовать	91
проголосувати	91
продовження під рекламою	3509
продовження статті під рекламою	3509
продолжить без поддержки	2950
продължава след рекламата	215
промо	2968	3509
прослушать	2964
прослушать новость	2964
прочетете и	216
підписатись	3500
підписатися	3500
підписка	3500
підтримайте нас	3497
підтримати	3497
підтримати автора	3497
підтримати журналістів	3497
підтримати нас	3497
підтримати редакцію	3497
пізніше	3496
""", 'р': """
радимо прочитати	3515
радимо також	3515
развернуть	2978
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2951
разпечатай	219
разрешите уведомления	3033
разрешить уведомления	3033
раскрыть	2979
распечатать	2964
распечатать рецепт	61
распечатать статью	2964
рассказать друзьям	2964
рассылка	2959
рассылки	2959
регистрация	209	2956
редакция рекомендует	2975
результати	91	3518
результаты	91	2979
реклама	215	2968	3509
реклама - статията продължава по-долу	215
реклама на сайте	2968
реклама на сайті	3509
реклама. продовження нижче	3509
реклама. продолжение ниже	2968
рекламно каре	215
рекламно съдържание	215
рекомендуем	2975
рекомендуем почитать	2975
рекомендуем также	2975
рекомендуемое	2975
рекомендуємо	3515
рекомендуємо прочитати	3515
рекомендуємо також	3515
реєстрація	3500
розгорнути	3518
роздрукувати	3506
роздрукувати рецепт	61
роздрукувати статтю	3506
розмір тексту	65
розмір шрифту	65
рубрики	2975	3515
""", 'с': """
самое важное	2975
самое популярное	2975
самое читаемое	2975
самое читаемое за день	2975
самое читаемое за неделю	2975
свежее	2975
свежие новости	2975
свернуть	2978
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2972
сделать пожертвование	2951
сейчас читают	2975
скопировать ссылку	2964
скопировать ссылку на статью	2964
скопіювати посилання	3506
скопіювати посилання на статтю	3506
скрыть	2979
следующая	2978
следующая статья	2975
слухати	3506
слухати новину	3506
слушай новината	219
слушать	2964
слушать новость	2964
см. также	2975
смотреть все	2978
смотри также	2975
смотрите также	2975
советуем почитать	2975
согласен	2969
согласиться	2969
содержание	2978
создать аккаунт	2956
сообщить об опечатке	2972
сообщить об ошибке	2972
сохранить	2964
сохранить рецепт	61
сохранить статью	2964
социальные сети	2966
спасибо за ваш голос	91
спасибо за подписку	2959
спецпроект	2968
спецпроєкт	3509
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2954
способы оплаты	2954
ссылка скопирована	2964
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3497
стати частиною спільноти	3497
стать патроном	2951
стать соучастником	2951
стать спонсором	2951
створити акаунт	3500
стрічка новин	3515
сховати	3518
сходни новини	216
схожі матеріали	3515
схожі новини	3515
схожі статті	3515
създай профил	209
сюжет	2975
сюжеты	2975
""", 'т': """
тагове	216
також читайте	3515
твитнуть	2964
твиттер	2965
твітнути	3506
теги	2975	3515
текст продовжується під рекламою	3509
телеграм	2965
тема дня	2975
теми	3515
темы	2975
только для подписчиков	2956
""", 'у': """
увеличить	2978
увійти	3500
увімкнути сповіщення	3569
увімкніть сповіщення	3569
уже есть аккаунт	2956
уже зарегистрированы	2956
уже зареєструвалися	3500
умови використання	3510
усі новини	3517
""", 'ф': """
файлы cookie	2969
фейсбук	2965
фото	2975
фоторепортаж	2975
""", 'х': """
харесай	219
хорошо	2969
""", 'ч': """
час читання # хв	3517
чи була стаття корисною	3513
читайте еще	2975
читайте ещё	2975
читайте ниже	2968
читайте по теме	2975
читайте также	2975
читайте також	3515
читати далі	3517
читати повністю	3517
читати також	3515
читать в max	2966
читать в telegram	2966
читать далее	2978
читать дальше	2978
читать ещё	2978
читать комментарии	2972
читать полностью	2978
читать также	2975
что еще почитать	2975
что ещё почитать	2975
""", 'щ': """
ще за темою	3515
ще новини	3515
що ще почитати	3515
щомісяця	3497
""", 'э': """
электронная почта	2959
""", 'я': """
я вже підтримую	3496
я уже поддерживаю	2950
яндекс.дзен	2965
""", 'і': """
інші новини	19	3515
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
กฎการแสดงความคิดเห็น	3339
กติกาการแสดงความคิดเห็น	3339
กรุณากรอกข้อมูลให้ครบถ้วน	3356
กรุณากรอกอีเมล	3356
กรุณากรอกอีเมลให้ถูกต้อง	3356
กรุณาตรวจสอบอีเมล	3356
กลับขึ้นด้านบน	3359
กลับด้านบน	3359
กลับหน้าแรก	3359
การตั้งค่าความเป็นส่วนตัว	3345
การตั้งค่าคุกกี้	3345
กำลังติดตาม	3362
กำลังโหลด	3343
กำลังโหลดวิดีโอ	3343
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3359
ขอบคุณที่ร่วมโหวต	3339
ขอบคุณสำหรับการโหวต	3339
ข่าวก่อนหน้า	3359
ข่าวถัดไป	3359
ข่าวทั้งหมด	3359
ข่าวที่คุณอาจสนใจ	3332
ข่าวที่น่าสนใจ	3332
ข่าวที่เกี่ยวข้อง	3309
ข่าวนี้มีประโยชน์หรือไม่	3339
ข่าวยอดนิยม	3309
ข่าวล่าสุด	3309
ข่าวอื่นที่น่าสนใจ	3332
ข่าวอื่นๆ	19	3332
ข่าวอื่นๆ ที่น่าสนใจ	3323
ข่าวเกี่ยวข้อง	3332
ข่าวแนะนำ	3309
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3353
คลิกชมวิดีโอ	3323
คลิกเพื่อขยายภาพ	3359
คลิปแนะนำ	3332
ความคิดเห็น	3312
ความยาว	3344
ความเร็วในการเล่น	3343
คัดลอก	3364
คัดลอกลิงก์	3312
คัดลอกลิงก์แล้ว	3323
คัดลอกลิงค์	3323
คัดลอกลิงค์แล้ว	3323
คำบรรยาย	3344
คุณต้องการรับการแจ้งเตือนหรือไม่	3348
คุณอาจสนใจ	3332
คุณโหวตแล้ว	3339
คุ้มที่สุด	3355
""", 'จ': """
จดจำฉัน	3354
จดจำฉันไว้	3354
จบโฆษณา	3342
จองตั๋ว	3342
จองบัตร	3342
จัดการความยินยอม	3345
จัดการคุกกี้	3345
จัดส่งฟรี	3365
จำนวนอื่น	3352
จำเป็นต้องกรอก	3356
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3356
ฉันยอมรับเงื่อนไขการใช้งาน	3356
""", 'ช': """
ชมคลิป	3323
ชมคลิปวิดีโอ	3323
ชมวิดีโอ	3323
ชมวิดีโอด้านบน	3323
ชมวิดีโอเต็มได้ที่นี่	3323
ชำระรายปี	3354
ชำระรายเดือน	3354
ชื่อ	3357
ชื่อ-นามสกุล	3357
ช่องนี้จำเป็นต้องกรอก	3356
""", 'ซ': """
ซื้อที่ lazada	3342
ซื้อที่ shopee	3342
ซื้อบัตร	3342
ซื้อบัตรที่นี่	3342
ซื้อหนังสือ	3342
ซื้อหนังสือเล่มนี้	3342
ซื้อเลย	3342
""", 'ด': """
ดาวน์โหลดบน app store	3347
ดาวน์โหลดบน google play	3347
ดาวน์โหลดเสียง	3343
ดาวน์โหลดแอป	3347
ดาวน์โหลดแอปพลิเคชัน	3347
ดาวน์โหลดได้ที่ app store	3347
ดาวน์โหลดได้ที่ google play	3347
ดูการตอบกลับ	3339
ดูข่าวทั้งหมด	3359
ดูคลิป	3323
ดูความคิดเห็นทั้งหมด	3339
ดูความคิดเห็นเพิ่มเติม	3339
ดูทั้งหมด	3310
ดูผลลัพธ์	91
ดูผลโหวต	91	3340
ดูภาพทั้งหมด	3359
ดูภาพเพิ่มเติม	3359
ดูราคา	3342
ดูรูปทั้งหมด	3359
ดูวิดีโอ	3323
ดูเพิ่มเติม	3312
ดูแกลเลอรี	3359
ดูแกลเลอรี่	3359
""", 'ต': """
ตกลง	3349
ตอบกลับ	3340
ตัวเลือกเพิ่มเติม	3363
ตั้งค่าความเป็นส่วนตัว	3345
ตั้งค่าคุกกี้	3345
ติดตามผู้เขียน	3362
ติดตามหัวข้อ	3362
ติดตามหัวข้อนี้	3362
ติดต่อกองบรรณาธิการ	3360
ติดต่อเรา	3323
ติดต่อโฆษณา	3360
ต้องการรับการแจ้งเตือนหรือไม่	3348
""", 'ถ': """
ถอดเสียง	3344
ถอนความยินยอม	3345
ถูกใจ	3340
""", 'ท': """
ทดสอบความรู้ของคุณ	3341
ทำแบบทดสอบ	3341
ทุกการสนับสนุนมีความหมาย	3352
ทุกเดือน	3353
""", 'บ': """
บทความก่อนหน้า	3359
บทความถัดไป	3359
บทความทั้งหมดของผู้เขียน	3359
บทความที่น่าสนใจ	3332
บทความที่เกี่ยวข้อง	3309
บทความนี้ถูกล็อก	3354
บทความนี้มีประโยชน์หรือไม่	3339
บทความล่าสุด	3309
บทความอื่นของผู้เขียน	3359
บทความอื่นๆ ของผู้เขียน	3359
บทความแนะนำ	3332
บริจาค	3306
บริจาคครั้งเดียว	3352
บริจาคตอนนี้	3352
บริจาครายเดือน	3352
บริจาคเลย	3306
บันทึก	3323
บันทึกการตั้งค่า	3345
บันทึกคะแนนของคุณแล้ว	3339
บันทึกคะแนนโหวตแล้ว	3339
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3323
""", 'ป': """
ปฏิเสธทั้งหมด	3345
ปิดการแสดงความคิดเห็น	3339
ปิดเสียง	3344
""", 'ผ': """
ผู้สนับสนุน	3365
""", 'พ': """
พิมพ์	3312
พิมพ์บทความ	3323
พิมพ์สูตร	61
พิมพ์หน้านี้	3323
""", 'ฟ': """
ฟรี ไม่มีสแปม	3356
ฟังข่าว	3343
ฟังข่าวนี้	3343
ฟังบทความ	3343
ฟังบทความนี้	3343
ฟังรายการย้อนหลัง	3323
""", 'ภ': """
ภายหลัง	3349
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3323
มีบัญชีอยู่แล้ว	3354
มีบัญชีแล้ว	3354
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3356
ยกเลิกได้ทุกเมื่อ	3354
ยอดนิยม	3332
ยอดนิยมในตอนนี้	3332
ยอมรับทั้งหมด	3345
ยอมรับและดำเนินการต่อ	3345
ยังไม่มีบัญชี	3354
ยังไม่เป็นสมาชิก	3354
""", 'ร': """
ระบุจำนวนเงิน	3352
รับการแจ้งเตือน	3348
รับการแจ้งเตือนข่าวด่วน	3323
รายงาน	3340
รายปี	3353
รายเดือน	3353
รีเฟรชหน้า	3351
รีเฟรชหน้านี้	3351
รูปแบบอีเมลไม่ถูกต้อง	3356
ร่วมงานกับเรา	3323
ร่วมตอบแบบสอบถาม	3323
ร่วมตอบแบบสำรวจ	3339
ร่วมบริจาค	3306
ร่วมสนับสนุน	3352
ร่วมแสดงความคิดเห็น	3323
ร่วมโหวต	3339
ร้านค้า	3365
""", 'ล': """
ลงทะเบียน	3306
ลงทะเบียนเรียบร้อยแล้ว	3356
ลดขนาดตัวอักษร	3363
ลืมรหัสผ่าน	3306
ลืมรหัสผ่านหรือไม่	3354
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3343
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3343
วิดีโอไม่พร้อมใช้งาน	3343
วิธีปิดโปรแกรมบล็อกโฆษณา	3351
""", 'ส': """
สนับสนุนรายเดือน	3352
สนับสนุนเรา	3306
สนับสนุนโดย	3365
สปอนเซอร์	3312
สมัครงานกับเรา	3323
สมัครสมาชิก	3306
สมัครเรียบร้อยแล้ว	3356
สรุปด้วย ai	3361
สรุปโดย ai	3361
สั่งซื้อหนังสือ	3342
สั่งซื้อเลย	3342
สำหรับสมาชิกเท่านั้น	3354
สิทธิพิเศษสำหรับผู้อ่าน	3342
สิทธิพิเศษสำหรับสมาชิก	3342
สแกน qr code	3347
สแกนคิวอาร์โค้ด	3347
ส่ง	3357
ส่งข่าว	3360
ส่งข้อความเรียบร้อยแล้ว	3356
ส่งความคิดเห็น	3339
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3323
""", 'ห': """
หน้าแรก	3359
""", 'อ': """
อนุญาต	3349
อนุญาตเสมอ	3345
ออกจากโหมดเต็มจอ	3343
อีเมล	3357
อีเมลไม่ถูกต้อง	3356
อ่านข่าวที่เกี่ยวข้อง	3332
อ่านข่าวผ่านแอป	3323
อ่านข่าวอื่นๆ	3332
อ่านฉบับเต็ม	3359
อ่านต่อ	3312
อ่านต่อหลังโฆษณา	3342
อ่านต่อเรื่องนี้	3332
อ่านต่อในเบราว์เซอร์	3347
อ่านบทความฉบับเต็ม	3359
อ่านบนแอป	3347
อ่านเพิ่มเติม	3309
อ่านเรื่องที่เกี่ยวข้อง	3332
อ่านโดย ai	3343
อ่านในแอป	3347
""", 'เ': """
เกมทั้งหมด	3341
เกิดข้อผิดพลาด	3357
เกิดข้อผิดพลาด กรุณาลองใหม่	3356
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3356
เกี่ยวกับผู้เขียน	3360
เก่าที่สุด	3340
เขียนความคิดเห็น	3339
เขียนโดย ai	3361
เข้าสู่ระบบ	3306
เข้าสู่ระบบด้วย apple	3354
เข้าสู่ระบบด้วย facebook	3354
เข้าสู่ระบบด้วย google	3354
เข้าสู่ระบบด้วย line	3354
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3339
เฉพาะสมาชิกเท่านั้น	3354
เต็มจอ	3344
เนื้อหาต่อจากโฆษณา	3342
เนื้อหาที่เกี่ยวข้อง	3332
เนื้อหาสนับสนุน	3342
เนื้อหาโฆษณา	3342
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3343
เบราว์เซอร์ของคุณไม่รองรับเสียง	3343
เปิดการแจ้งเตือน	3348
เปิดรับการแจ้งเตือน	3348
เปิดเสียง	3343
เปิดแอป	3347
เปิดในแอป	3347
เป็นคนแรกที่แสดงความคิดเห็น	3323
เพิ่มขนาดตัวอักษร	3363
เริ่มทำแบบทดสอบ	3341
เรียงตาม	3340
เรื่องที่คุณอาจสนใจ	19	3332
เรื่องที่น่าสนใจ	3332
เรื่องที่เกี่ยวข้อง	3309
เรื่องล่าสุด	3332
เรื่องอื่นที่น่าสนใจ	3309
เรื่องแนะนำ	3332
เลิกติดตาม	3362
เลือก	3355
เลือกแพ็กเกจ	3354
เลือกแพ็คเกจ	3354
เล่นวิดีโอ	3343
เล่นอัตโนมัติ	3344
เล่นเกม	3341
เล่นเลย	3341
เวลาที่เหลือ	3343
เสียงอ่านโดย ai	3343
""", 'แ': """
แจ้งข่าว	3360
แจ้งข้อผิดพลาด	3339
แจ้งคำผิด	3339
แจ้งลบความคิดเห็น	3339
แจ้งเบาะแส	3360
แชร์	3312
แชร์ข่าวนี้	3323
แชร์บทความ	3323
แชร์บทความนี้	3363
แชร์บน facebook	3363
แชร์ผ่าน line	3363
แชร์หน้านี้	3323
แชร์ไปที่ line	3323
แชร์ไปยัง facebook	3363
แชร์ไปยัง line	3363
แท็ก	3332
แท็กที่เกี่ยวข้อง	3332
แบบสำรวจ	91
แปลอัตโนมัติ	3323
แปลโดย ai	3361
แปลโดยอัตโนมัติ	3361
แสดงความคิดเห็น	3312
แสดงคำบรรยาย	3343
แสดงน้อยลง	3310
แสดงเนื้อหา	3345
แสดงเพิ่มเติม	3359
แสดงโพสต์	3345
""", 'โ': """
โฆษณา	3312
โหลดหน้านี้ใหม่	3351
โหลดหน้าใหม่	3351
โหลดเนื้อหา	3345
โหลดเพิ่มเติม	3359
โหลดแอป	3347
โหลดแอปฟรี	3323
โหลดโพสต์	3345
โหวต	91	3340
""", 'ใ': """
ใหม่ล่าสุด	3340
ให้คะแนนบทความนี้	3339
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3352
ไม่มีความเห็น	3340
ไม่สามารถเล่นวิดีโอนี้ได้	3343
ไม่สามารถเล่นวิดีโอได้	3343
ไม่สามารถแสดงเนื้อหานี้ได้	3345
ไม่แน่ใจ	3340
ไม่ใช่ตอนนี้	3349
""", 'ẩ': """
ẩn	3597
ẩn trả lời	3626
""", 'ủ': """
ủng hộ	3578
ủng hộ chúng tôi	3578
ủng hộ chúng tôi trên patreon	3645
ủng hộ hàng tháng	3645
ủng hộ một lần	3645
""", 'あ': """
あとで	2129
あとで読む	2142
あとで読むに追加	2235
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
お問い合わせ内容	2231
お役に立ちましたか	2188
お得なクーポン	2234
お得なプランを見る	2230
お気に入り	2142
お気に入りに追加	2142
お申し込み	2132
お申し込みが完了しました	2231
お申し込みを受け付けました	2231
お酒は#歳になってから	2192
""", 'こ': """
こちらの記事もおすすめ	2181
こちらの記事も読まれています	19	2181
こちらもおすすめ	2154
こちらも読む	2181
このコメントを報告	2224
このコンテンツは表示できません	2197
このコンテンツを表示できません	2197
このテーマをフォロー	2220
このテーマをフォローする	2220
このページは役に立ちましたか	2188
このメールアドレスは登録済みです	2231
この動画の配信は終了しました	2194
この動画はお住まいの地域では再生できません	2194
この動画はご覧いただけません	2194
この動画は公開を終了しました	2194
この動画は再生できません	2194
この動画は現在ご覧いただけません	2194
この投稿をinstagramで見る	2225
この本を購入する	2192
この著者の記事	2154
この著者の記事を見る	2214
この著者の記事一覧	2214
この記事だけ読む	2230
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
この記事は会員からのプレゼントです	2235
この記事は会員限定です	2132
この記事は参考になりましたか	2188
この記事は役に立ちましたか	2188
この記事もチェック	2171
この記事をシェア	2142
この記事をシェアする	2235
この記事をプレゼント	2171
この記事をプレゼントする	2171
この記事を保存	2171
この記事を印刷	2171
この記事を印刷する	2171
この記事を書いた人	2215
この記事を書いた記者	2215
この記事を聞く	2194
この記事を聴く	2194
この記事を評価	2224
この記事を評価する	2171
この記事を購入	2230
この記者の記事をもっと見る	2214
この記者の記事を見る	2214
この記者の記事一覧	2154
この記者をフォローする	2220
この連載の記事	2154
この音声はaiが読み上げています	2194
この項目は必須です	2210
この項目は必須項目です	2210
""", 'ご': """
ご寄付ありがとうございます	2229
ご寄付はこちら	2204
ご意見	2151
ご意見をお聞かせください	2188
ご意見・ご感想を入力	2231
ご投票ありがとうございました	2188
ご支援ありがとうございます	2229
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
すでに登録済みです	2231
すべてのcookieを受け入れる	2227
すべてのcookieを許可	2227
すべてのコメントを見る	2188
すべてのニュースを見る	2214
すべての写真を見る	2182
すべての記事を見る	2214
すべて受け入れる	2148
すべて同意する	2227
すべて拒否	2197
すべて拒否する	2197
すべて表示	2157
すべて見る	2156
すべて許可	2148
すべて読む	2233
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
もう一度再生	2228
もう一度見る	2228
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
アンケート結果	2224
アンケート結果を見る	2224
""", 'ウ': """
ウィンドウを閉じる	2233
""", 'エ': """
エラーが発生しました	2210
""", 'オ': """
オススメ記事	2154
オフにする	2201
オプションの管理	2227
オプションを管理	2227
オンにする	2201
オンラインショップ	2192
""", 'カ': """
カテゴリ	2154
カテゴリー	2154
カートに入れる	2234
""", 'キ': """
キーワード	2154
""", 'ギ': """
ギャラリーを見る	2214
ギャラリーを閉じる	2233
""", 'ク': """
クイズ	2191
クイズに挑戦	2171
クイズに挑戦する	2171
クイズに答える	2190
クッキー	2148
クッキーの設定	2197
クッキー設定	2148
クリックで拡大	2214
クリックで音声が出ます	2228
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
コメントは会員のみ	2224
コメントは無効になっています	2224
コメントをすべて見る	2188
コメントをもっと見る	2151
コメントを入力	2224
コメントを入力してください	2224
コメントを報告	2224
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
タップして音声をオンにする	2228
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
""", 'デ': """
データ保護方針	2227
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
ニックネームを入力	2224
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
メッセージ	2232
メニュー	2156
メニューを閉じる	2233
メルマガ	2136
メルマガ登録	2136
メールでシェア	2221
メールで送る	2142
メールで送信	2142
メールをご確認ください	2210
メールアドレス	2136
メールアドレスが正しくありません	2210
メールアドレスでログイン	2230
メールアドレスで登録	2230
メールアドレスをご入力ください	2231
メールアドレスを入力	2136
メールアドレスを入力してください	2210
メールアドレスを入力する	2231
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
一次性	3753
一次性捐款	3752
一番人気	2208
一覧	2156
一覧に戻る	2214
一覧へ	2156
一覧を見る	2156
""", '上': """
上一个视频	3776
上一张	3762
上一张图片	3781
上一篇	3694
上一篇文章	3762
上一頁	3696
上一页	3696
""", '下': """
下一个视频	3776
下一张	3762
下一张图片	3781
下一張圖片	3781
下一篇	3694
下一篇文章	3762
下一部影片	3776
下一頁	3696
下一页	3696
下次再說	3669
下次再说	3669
下載app	3746
下載客戶端	3746
下載音檔	3740
下載音訊	3740
下载app	3746
下载客户端	3746
下载音频	3740
""", '不': """
不,謝謝	3669
不,谢谢	3669
不用了	3669
不知道	3734
不適切な内容を報告	2188
""", '专': """
专题	3694
""", '並': """
並び替え	2189
並べ替え	2189
""", '个': """
个人中心	3673
个人信息保护政策	3775
""", '中': """
中	2222	3770
""", '为': """
为你推荐	3694
为您推荐	3694
""", '主': """
主旨	3780
主要ニュース	2154
主题	3780
""", '举': """
举报	3693
举报评论	3772
""", '了': """
了解	2157
了解详情	3782
""", '京': """
京东购买	3738
""", '人': """
人才招聘	3713
人気の動画	2181
人気の記事	2154
人気ランキング	2154
人気記事	2154
人気記事ランキング	2154
人気順	2189
人氣文章	3722
""", '仅': """
仅限会员	3755
仅限订阅用户	3755
""", '今': """
今、あなたにオススメ	2154
今、読まれている記事	2181
今すぐプレイ	2190
今すぐ寄付	2229
今すぐ支援する	2229
今すぐ購入	2234
今すぐ遊ぶ	2190
今はしない	2129
今はやめておく	2129
今回のみ	2205
今回のみ支援する	2204
今回はしない	2129
今日の注目	2154
今日最熱門	3722
今日热点	3694
今日焦点	3694
今日熱門	3722
""", '从': """
从app store下载	3746
""", '他': """
他の記事	19
他の記事も読む	2154
""", '付': """
付費閱讀	3673
付费内容	3673
付费阅读	3673
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	3772
以下为广告内容	3713
以下為廣告內容	3713
以后再说	3669
以後再說	3748
以電子郵件繼續	3778
""", '件': """
件名	2232
""", '企': """
企画・制作	2223
""", '优': """
优惠码	3782
""", '会': """
会员专享	3676
会员专享内容	3676
会员专属	3673
会员中心	3673
会员登录	3673
会員でない方	2207
会員でない方はこちら	2207
会員の方はこちら	2132
会員の方はログイン	2132
会員プランを見る	2230
会員特典	2192
会員登録	2132
会員登録する	2132
会員登録のご案内	2230
会員登録はこちら	2132
会員限定	2132
会員限定特典	2192
会員限定記事	2132
""", '余': """
余下全文	3781
""", '作': """
作者更多文章	3762
作者简介	3763
作者簡介	3763
""", '你': """
你可能也喜欢	3694
你可能也喜歡	3694
你可能感兴趣	3694
你可能还想看	3722
你可能還想看	3722
""", '使': """
使用 apple 登入	3755
使用 facebook 登入	3755
使用 google 帳號登入	3755
使用 google 登入	3755
使用 google 繼續	3755
使用apple登录	3755
使用facebook登入	3755
使用facebook登录	3755
使用google登入	3755
使用google登录	3755
使用google繼續	3755
使用google继续	3755
使用google账号登录	3755
使用paypal付款	3778
使用条款	3689
使用條款	3689
使用邮箱登录	3778
""", '価': """
価格を見る	2234
""", '保': """
保存	2142
保存する	2142
保存设置	3744
保持登入	3755
保持登入狀態	3755
保持登录状态	3755
""", '個': """
個人情報の取り扱い	2148
個人情報の取り扱いについて	2148
個人情報の取り扱いに同意する	2210
個人情報の取扱いについて	2148
個人情報保護方針	2148
""", '倍': """
倍速	3741
""", '僅': """
僅限會員	3755
僅限訂戶	3755
""", '優': """
優先するソースに追加	2220
優惠碼	3782
""", '儲': """
儲存設定	3744
""", '允': """
允許	3748
允許通知	3747
允许	3748
允许通知	3747
""", '元': """
元の記事を読む	2182
元記事で読む	2182
元記事を読む	2156
""", '免': """
免責聲明	3689
免費訂閱	3677
免費註冊	3673
免費試讀	3673
免費閱讀	3778
免责声明	3689
免费,无垃圾邮件	3758
免费注册	3673
免费订阅	3677
免费试读	3673
免费阅读	3778
免运费	3771
免運費	3771
""", '入': """
入力内容を確認	2231
入力内容を確認する	2231
入力必須	2210
""", '內': """
內容	3780
""", '全': """
全ての写真を見る	2182
全ての記事が読み放題	2230
全屏	3741
全文はこちら	2182
全文を読む	2156
全文表示	2156
全画面	2195
全画面表示	2194
全画面表示を終了	2194
全螢幕	3741
全記事読み放題	2135
全部拒絕	3744
全部拒绝	3744
全部接受	3689
全部新闻	3762
全部游戏	3736
全部视频	3762
全部评论	3693
""", '公': """
公众号	3684
公式sns	2143
公式twitter	2143
公式x	2143
公式アプリ	2141
公式サイトで見る	2192
公式サイトはこちら	2234
公式サイトを見る	2234
公式ショップ	2192
公式ショップはこちら	2192
""", '共': """
共有	2142
共有する	2142
共有オプション	2221
共有リンクをコピー	2171
""", '关': """
关于作者	3763
关于我们	3689
关注	3684
关注作者	3767
关注我们	3684
关注此话题	3767
关注话题	3767
关键词	3694
关闭	3669
关闭窗口	3781
关闭菜单	3781
""", '其': """
其他新聞	3694
其他新闻	19	3694
其他金額	3752
其他金额	3752
""", '内': """
内容	3780
内容由ai生成	3776
""", '再': """
再生	2156
再生リスト	2228
再生時間	2195
再生速度	2194
再読み込み	2202
再読み込みする	2202
""", '写': """
写留言	3772
写真(#枚	2182
写真をすべて見る	2214
写真をもっと見る	2182
写真を拡大	2214
写真を拡大する	2214
写真を見る	2156
写真を見る(全#枚	2182
写真・動画の投稿はこちら	2215
写真特集	2154
写评论	3693
""", '出': """
出錯了	3759
出错了	3759
""", '分': """
分享	3683
分享到	3683
分享到facebook	3713
分享到line	3713
分享到qq	3769
分享到whatsapp	3769
分享到微信	3683
分享到微博	3683
分享到朋友圈	3769
分享文章	3783
分享本文	3713
分享此文	3713
分享此頁	3783
分享給好友	3713
分享給更多人看到	3713
分享给好友	3713
分享给更多人	3713
分享至	3683
分享至facebook	3683
分享至line	3713
分享这篇文章	3783
分享這篇文章	3783
分类	3694
分類	3694
""", '列': """
列印	3683
列印本頁	3713
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
刷新页面	3749
""", '前': """
前のページ	2156
前のページに戻る	2233
前の写真	2214
前の動画	2228
前の画像	2214
前の記事	2154
前の記事へ	2154
前の記事を読む	2233
前へ	2156
前回の記事はこちら	2181
前回はこちら	2182
前往官網	3782
前往捐款	3752
前往捐款頁面	3752
前往捐款页面	3752
前往購買	3738
前往贊助	3752
""", '剩': """
剩余时间	3740
剩餘時間	3740
""", '加': """
加入google偏好來源	3767
加入line好友	3684
加入会员	3673
加入我们	3713
加入我们的团队	3713
加入我們	3713
加入我們的團隊	3713
加入書籤	3683
加入會員	3673
加入白名单	3749
加入購物車	3782
加入购物车	3782
加载中	3740
加载内容	3744
加载帖子	3744
加载更多	3696
加载更多评论	3733
""", '動': """
動画	2154
動画で見る	2171
動画の公開は終了しました	2194
動画の読み込みに失敗しました	2228
動画の配信は終了しました	2194
動画は再生できません	2194
動画をもっと見る	2214
動画を再生	2228
動画を再生する	2171
動画を再生できません	2194
動画を再生できませんでした	2194
動画を見る	2156
動画を読み込み中	2194
動画を読み込めませんでした	2228
動画を読み込んでいます	2194
動画プレーヤーを読み込み中	2194
動画一覧	2214
""", '包': """
包邮	3771
""", '協': """
協賛	2223
協賛企業	2192
""", '单': """
单次	3753
单次捐款	3670
单篇购买	3778
""", '単': """
単発の寄付	2204
""", '博': """
博客來購買	3738
""", '占': """
占い	2191
""", '印': """
印刷	2142
印刷する	2142
印刷用ページ	2171
印刷用ページを表示	2171
""", '即': """
即时新闻	3694
即時新聞	3694
""", '原': """
原文を表示	2157
原文を見る	2157
原文連結	3723
原文链接	3723
""", '去': """
去京东看看	3738
去京东购买	3738
去天猫购买	3738
去淘宝购买	3738
""", '参': """
参与投票	3733
参与评论	3693
参加测验	3736
参加者募集中	2167
参加问卷调查	3713
""", '參': """
參加問卷調查	3713
參加測驗	3736
參與投票	3733
""", '友': """
友だち追加	2143
友だち追加する	2143
友善列印	3713
友達に教える	2171
""", '反': """
反馈	3693
""", '发': """
发一条友善的评论	3772
发现错误	3733
发现错误?请告诉我们	3713
发生错误	3758
发表留言	3693
发表评论	3693
发送	3759
发送成功	3758
""", '取': """
取材・文	2216
取消关注	3767
取消追蹤	3767
取消關注	3767
取消静音	3740
取消靜音	3740
""", '受': """
受け取る	2201
受付が完了しました	2231
""", '古': """
古い順	2189
""", '可': """
可随时退订	3758
可隨時取消	3755
""", '合': """
合わせて読みたい	2154
合作伙伴	3771
合作夥伴	3771
合成音声による読み上げ	2194
合成音声による読み上げです	2194
""", '同': """
同じカテゴリの記事	2154
同じ著者の記事	2181
同意	3689
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
同意並繼續	3744
同意并继续	3744
""", '后': """
后退#秒	3740
""", '听': """
听全文	3713
听文章	3740
听新闻	3683
听这篇文章	3713
""", '商': """
商业推广	3738
商品の詳細を見る	2234
商品を見る	2192
商品ページへ	2192
商品詳細	2234
商品详情	3782
商城	3771
商業推廣	3738
""", '單': """
單次	3753
單次捐款	3670
單筆	3753
單筆捐款	3752
單筆支持	3752
單篇購買	3778
""", '回': """
回上一頁	3781
回到頂端	3762
回到頂部	3696
回到顶部	3762
回复	3693
回答する	91
回覆	3693
回頂端	3696
回首頁	3696
""", '在': """
在 app store 下載	3746
在 facebook 查看	3773
在 google play 下載	3746
在 instagram 查看	3773
在 instagram 查看這則貼文	3773
在 spotify 收聽	3773
在 x 上查看	3773
在 youtube 上觀看	3773
在amazon購買	3738
在app store下载	3746
在app中打开	3746
在app中阅读	3746
在facebook查看	3773
在google play下载	3746
在instagram查看	3773
在instagram查看這則貼文	3773
在patreon上支持我们	3752
在spotify上收听	3773
在x上查看	3773
在youtube上观看	3773
在亚马逊购买	3738
在微博查看	3773
在浏览器中继续	3746
在瀏覽器中繼續	3746
""", '地': """
地図を見る	2157
地図を開く	2157
""", '執': """
執筆者	2216
執筆者プロフィール	2215
""", '填': """
填字游戏	3737
填字遊戲	3737
""", '复': """
复制	3770
复制成功	3683
复制网址	3713
复制链接	3683
""", '外': """
外部コンテンツを表示	2197
外部コンテンツを表示する	2197
外部送信について	2227
外部送信ポリシー	2227
""", '大': """
大	2222	3770
大号字	65
大字	3683
大家还在看	3694
大家都在看	3694
""", '头': """
头条	3694
""", '好': """
好的	3748
""", '如': """
如何关闭	3750
如何关闭广告拦截器	3749
如何關閉	3750
如何關閉廣告攔截器	3749
""", '始': """
始終允許	3744
始终允许	3744
""", '姓': """
姓名	3759
""", '字': """
字体	65
字体大小	3683
字号	3683
字幕	2195	3741
字幕をオン	2194
字幕を表示	2194
字級	65	3683
字级	65
字號	3769
字體大小	65	3683
""", '官': """
官方微博	3684
""", '定': """
定期定額	3670
定期定額捐款	3752
定期定額支持	3752
定期捐款	3752
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
""", '寫': """
寫留言	3772
寫評論	3772
""", '專': """
專題	3694
""", '小': """
小	2222	3770
小字	3683
小編推薦	3694
小调查	91
""", '尚': """
尚未成為會員	3755
尚無留言	3713
""", '展': """
展开	3696
展开全文	3696
展开全部	3697
展开回复	3733
展开阅读全文	3781
展開	3696
展開全文	3762
""", '已': """
已关注	3684
已收到您的申请	3779
已是会员	3673
已是訂戶	3755
已有帐号	3673
已有帳號	3755
已有账号	3755
已經是會員	3673
已經是會員?登入	3673
已经是订户	3755
已经有账号	3755
已複製連結	3769
已關注	3767
""", '常': """
常に表示する	2197
常に許可	2197
常に許可する	2197
""", '年': """
年払い	2208
年額プラン	2230
""", '广': """
广告	3688
广告后继续阅读	3738
广告结束	3738
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
廣告	3688
廣告後繼續閱讀	3738
廣告結束	3738
廣編企劃	3738
廣編特輯	3738
""", '延': """
延伸閱讀	3694
延伸阅读	3694
""", '开': """
开启app	3746
开启推送	3747
开启通知	3747
开始测验	3736
开通vip	3778
开通会员	3673
""", '当': """
当前时间	3740
当当购买	3738
""", '影': """
影片已下架	3740
影片已移除	3740
影片無法播放	3740
影片載入中	3740
影片載入失敗	3776
影音	3694
""", '後': """
後で	2129
""", '微': """
微信	3683
微信扫一扫	3769
微信扫码分享	3769
微信登录	3755
微博	3683
""", '必': """
必填	3759
必填字段	3758
必填欄位	3758
必填項	3758
必填项	3758
必須	2211
必須項目	2210
必須項目です	2210
""", '忘': """
忘記密碼	3673
忘记密码	3673
""", '応': """
応援する	2130
""", '快': """
快进#秒	3740
""", '总': """
总是允许	3744
""", '您': """
您可能也喜歡	3694
您可能感兴趣	3694
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3722
您可随时退订	3758
您可隨時取消訂閱	3758
您已关注此话题	3767
您已投过票	3733
您已投過票	3733
您已经投过票	3733
您已訂閱	3779
您已订阅	3779
您的信息已发送	3758
您的姓名	3779
您的投票已提交	3733
您的支持很重要	3777
您的昵称	3772
您的暱稱	3772
您的留言	3779
您的訊息已送出	3758
您的邮箱	3677
您的電子郵件	3779
您的電郵	3677
""", '情': """
情報をお寄せください	2215
情報提供のお願い	2215
情報提供はこちら	2215
""", '想': """
想接收即時新聞通知嗎	3747
想接收通知吗	3747
""", '意': """
意見反饋	3733
意見回饋	3733
意见反馈	3693
""", '感': """
感想を送る	2151
感謝您的參與	3733
感謝您的投票	91	3733
感謝您的支持	3777
感谢您,您的信息已发送	3758
感谢您的参与	3733
感谢您的投票	91	3733
感谢您的支持	3777
感谢支持	3777
""", '成': """
成为会员	3670
成為會員	3670
""", '我': """
我们无法显示此内容	3744
我同意	3689
我同意处理我的个人数据	3758
我同意接收电子邮件	3758
我同意隱私權政策	3758
我已关闭	3749
我已关闭广告拦截器	3749
我已閱讀並同意隱私權政策	3758
我已關閉廣告攔截器	3749
我已阅读并同意隐私政策	3758
我的帐户	3673
我的帳戶	3673
我知道了	3689
我要举报	3733
我要投票	3733
我要捐款	3777
我要支持	3777
我要檢舉	3733
我要爆料	3763
我要留言	3693
我要糾錯	3713
我要纠错	3693
我要评论	3693
我要贊助	3777
""", '或': """
或	3756
""", '戻': """
戻る	2156
""", '所': """
所有新闻	3762
所有留言	3693
""", '打': """
打印	3683
打印本页	3713
打印食谱	61
打开	3697
打开app	3746
打开app查看更多	3746
打开app阅读	3746
打开app阅读全文	3746
打开客户端阅读	3746
打开微信扫一扫	3769
打开推送	3747
打赏	3670
打赏作者	3777
""", '扫': """
扫一扫分享	3769
扫描二维码下载	3746
扫码下载	3746
扫码下载app	3746
扫码下载客户端	3746
""", '投': """
投票	91	3734
投票ありがとうございました	91	2188
投票する	91	2171
投票を受け付けました	2188
投票区	91
投票成功	3733
投票済みです	2188
投票結果	2224	3772
投票結果を見る	91
投票结果	3772
投稿する	2151
投稿を表示	2197
投稿を表示する	2197
投稿を読み込む	2197
投稿须知	3763
""", '折': """
折りたたむ	2157
折扣码	3782
折扣碼	3782
""", '报': """
报告错误	3697
""", '拒': """
拒絕	3689
拒绝	3689
拒绝全部	3744
拒绝所有cookie	3775
""", '招': """
招聘启事	3713
""", '拡': """
拡大	2142
拡大する	2156
""", '按': """
按年計費	3755
按年计费	3755
按月	3753
按月捐款	3752
按月计费	3755
按讚	3684
""", '捐': """
捐款	3670
捐贈	3670
捐赠	3670
""", '掃': """
掃描qr code下載	3746
掃碼下載	3746
""", '排': """
排序	3734
排行榜	3694
""", '採': """
採用情報	2167
""", '接': """
接受	3689
接受並繼續	3744
接受全部	3689
接受全部cookie	3775
接受并继续	3744
接受所有	3689
接受所有 cookie	3775
接受所有cookie	3775
接收通知	3747
""", '推': """
推广	3688
推广内容	3688
推廣	3688
推荐	3694
推荐文章	3694
推荐方案	3756
推荐阅读	3694
推薦	3694
推薦文章	3694
推薦閱讀	3694
""", '提': """
提交	91	3759
提交成功	3758
提交成功,感谢您的反馈	3779
提交评论	3733
提供	2146
提供反馈	3733
提供意見	3733
提供新聞線索	3763
提供新闻线索	3763
""", '搜': """
搜尋	3696
搜索	3696
""", '撤': """
撤回同意	3744
""", '播': """
播放	3696
播放器加载中	3740
播放影片	3776
播放视频	3776
播放速度	3740
""", '支': """
支持我们	3670
支持我們	3670
支援する	2130
支援はこちら	2204
""", '收': """
收合	3697
收听	3683
收听文章	3740
收听本文	3713
收聽文章	3713
收聽本文	3740
收藏	3683
收藏文章	3683
收藏本文	3713
收藏食譜	61
收藏食谱	61
收起	3696
收起回复	3733
""", '放': """
放大图片	3762
放大圖片	3762
放大字体	3769
放大字體	3769
""", '数': """
数独	2191	3737
""", '數': """
數獨	3737
""", '文': """
文字の大きさ	65	2142
文字を大きくする	2221
文字を小さくする	2221
文字サイズ	2142
文字サイズを変更	2221
文字サイズ変更	65
文字拡大	2221
文字稿	3741
文字起こし	2195
文字起こしを表示	2194
文字起こしを見る	2194
文明上网,理性发言	3772
文明上网理性发言,请遵守新闻评论服务协议	3772
文章未完 廣告後繼續	3738
""", '料': """
料金プラン	2230
料金プランを見る	2230
""", '新': """
新しい順	2189
新着	2154
新着ニュース	2154
新着記事	2154
新着記事一覧	2181
新着順	2189
新聞線索	3763
新規会員登録	2132
新規登録	2132
新闻简报	3677
新闻线索	3763
""", '无': """
无所谓	3734
无法显示此内容	3744
""", '早': """
早割	2223
早鳥票	3771
早鸟票	3771
""", '时': """
时长	3741
""", '明': """
明白了	3697
""", '是': """
是否允许通知	3747
是否接收推送通知	3747
是否接收通知	3747
是否開啟通知	3747
""", '显': """
显示全部	3762
显示内容	3744
显示原文	3697
显示字幕	3740
显示帖子	3744
显示更多	3696
""", '時': """
時長	3741
""", '暂': """
暂不	3669
暂无评论	3713
暂无评论,快来抢沙发	3772
""", '暫': """
暫不	3669
""", '更': """
更多	3694
更多作者文章	3762
更多内容	3694
更多分享方式	3769
更多图片	3762
更多圖片	3762
更多報導	3694
更多影片	3762
更多报道	3694
更多文章	3694
更多新聞	3694
更多新聞請看	3722
更多新闻	3694
更多游戏	3736
更多精彩	3722
更多精彩内容	3781
更多精采內容	3713
更多视频	3762
更多选项	3769
更多選項	3769
更正政策	3763
更正與說明	3763
""", '書': """
書籍を購入する	2192
""", '最': """
最受欢迎	3756
最受歡迎	3756
最多人看	3722
最新	3734
最新ニュース	2154
最新ニュースを通知で受け取る	2200
最新号	2181
最新影音	3722
最新文章	3694
最新新聞	3694
最新新闻	3694
最新消息	3694
最新記事	2154
最旧	3734
最早	3734
最热	3734
最熱	3734
最舊	3734
最超值	3756
""", '會': """
會員中心	3673
會員專享	3676
會員專享內容	3676
會員專屬	3673
會員登入	3673
""", '月': """
月払い	2208
月額#円	2135
月額#円(税込	2135
月額プラン	2230
""", '有': """
有効なメールアドレスを入力してください	2210
有料会員からのプレゼント記事	2235
有料会員登録	2132
有料会員記事	2171
有料登録	2132
有料記事	2132
""", '朋': """
朋友圈	3683
""", '服': """
服务条款	3689
服務條款	3689
""", '朗': """
朗读全文	3740
""", '朝': """
朝刊・夕刊	2132
""", '未': """
未满十八岁禁止饮酒	3738
未滿十八歲禁止飲酒	3738
""", '本': """
本を購入する	2192
本周热门	3722
本文	2232
本文へ	2156
本文へ移動	2156
本文对您有帮助吗	3733
本文尚无评论	3772
本文已锁定	3755
本文由ai语音朗读	3740
""", '机': """
机器翻译	3713
机翻	3766
""", '来': """
来测测你的知识	3736
""", '查': """
查看专题	3762
查看优惠	3778
查看作者主页	3763
查看作者更多文章	3762
查看優惠	3778
查看全部	3696
查看全部图片	3762
查看全部文章	3781
查看全部評論	3733
查看全部评论	3733
查看原图	3696
查看原文	3723
查看商品	3782
查看回复	3733
查看回覆	3733
查看图集	3762
查看圖集	3762
查看地图	3697
查看專題	3762
查看投票結果	3772
查看投票结果	91	3772
查看文字稿	3740
查看方案	3778
查看更多	3696
查看更多图片	3762
查看更多评论	3733
查看留言	3693
查看結果	91
查看结果	91	3697
查看訂閱方案	3755
查看詳情	3697
查看订阅方案	3755
查看评论	3693
查看详情	3697
查看逐字稿	3740
查看高清图集	3762
""", '标': """
标签	3694
""", '检': """
检举评论	3772
""", '検': """
検索	2156
""", '業': """
業配	3688
""", '楽': """
楽天で見る	2192
楽天で詳細を見る	2192
楽天で購入	2192
楽天で購入する	2192
楽天市場で見る	2192
楽天市場で購入	2192
""", '標': """
標籤	3694
""", '機': """
機器翻譯	3713
機械翻訳	2195
""", '檢': """
檢舉	3693
檢舉留言	3772
""", '次': """
次のページ	2156
次の写真	2214
次の動画	2228
次の画像	2214
次の記事	2154
次の記事へ	2154
次の記事を読む	2233
次へ	2156
次を読む	2233
次ページ	2156
次回から自動的にログイン	2207
""", '正': """
正しいメールアドレスを入力してください	2210
正在加载播放器	3740
""", '此': """
此影片無法播放	3740
此文章已锁定	3755
此欄位為必填	3758
此視頻無法播放	3740
此视频不可用	3740
此视频已被删除	3740
此項為必填	3758
此页面对您有帮助吗	3733
此项为必填项	3758
""", '残': """
残り時間	2194
""", '毎': """
毎年	2205
毎月	2205
毎月寄付する	2204
毎月支援する	2204
""", '每': """
每一份支持都很重要	3752
每一份支持都重要	3752
每年	3753
每月	3753
每月捐款	3670
""", '氏': """
氏名	2211
""", '民': """
民調	91
""", '沒': """
沒意見	3734
""", '没': """
没意见	3734
没有账号	3755
""", '注': """
注册	3673
注册成功	3779
注目の記事	2154
注目キーワード	2154
注目ワード	2154
注目記事	2154
""", '测': """
测测你的知识	3736
""", '清': """
清晰度	3741
""", '游': """
游戏	3737
""", '点': """
点击取消静音	3776
点击图片查看大图	3762
点击打开声音	3776
点击排行	3694
点击播放	3713
点击放大	3762
点击查看全文	3781
点击查看原文	3723
点击查看大图	3696
点击阅读全文	3781
点击阅读原文	3723
点我看视频	3713
点赞	3683
""", '為': """
為您推薦	3694
""", '热': """
热点	3694
热点推荐	3694
热门	3694
热门排行	3694
热门文章	3694
热门新闻	3694
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
無法播放影片	3740
無法載入影片	3776
無法顯示此內容	3744
""", '焦': """
焦點新聞	3694
""", '熱': """
熱門	3694
熱門排行	3694
熱門文章	3694
熱門新聞	3694
熱門話題	3694
""", '爆': """
爆料信箱	3763
爆料專線	3763
爆料热线	3763
""", '特': """
特別協賛	2223
特定商取引法に基づく表記	2148
特集	2154
特集を見る	2214
特集ページへ	2214
特集一覧	2214
特集一覧へ	2233
""", '猜': """
猜你喜欢	3694
猜你喜歡	3694
""", '現': """
現在の再生時間	2194
""", '生': """
生成aiを使用しています	2228
""", '用': """
用app開啟	3746
用户协议和隐私政策	3775
""", '由': """
由ai生成	3766
由ai语音朗读	3740
""", '申': """
申し込む	2132
""", '电': """
电子报	3677
电子邮箱	3677
""", '画': """
画像をクリックして拡大	2214
画像を拡大	2156
画像を拡大する	2214
画像を見る	2156
画質	2195
""", '留': """
留言	3693
留言(#	3693
留言内容	3780
留言已關閉	3733
留言規則	3733
留言规则	3733
""", '略': """
略過廣告	3776
""", '登': """
登入	3673
登入/註冊	3673
登入後留言	3733
登出	3673
登录	3673
登录/注册	3673
登录后发表评论	3733
登錄	3673
登録	2132
登録が完了いたしました	2231
登録が完了しました	2171
登録して続きを読む	2132
登録する	2132
""", '發': """
發現錯誤	3733
發現錯誤?請告訴我們	3713
發生錯誤	3758
發表留言	3693
發表評論	3693
""", '皆': """
皆さまのご支援が力になります	2204
""", '監': """
監修者	2216
""", '目': """
目前時間	3740
目录	3696
目次	2156
目次へ戻る	2233
目錄	3696
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3694
相关报道	3694
相关推荐	3694
相关文章	3694
相关新闻	3694
相关标签	3694
相关视频	3722
相关阅读	3694
相關主題	3694
相關報導	3694
相關影片	3722
相關推薦	3694
相關文章	3694
相關新聞	3694
相關標籤	3694
相關閱讀	3694
""", '看': """
看了这篇文章的人也看	3694
看全文	3762
看原文	3723
看更多	3694
看更多作者文章	3762
看更多文章	3722
看更多新聞	3722
看更多照片	3762
看結果	91
""", '知': """
知道了	3697
""", '確': """
確認する	2231
確認メールをお送りしました	2210
確認画面へ	2211
""", '禁': """
禁止酒駕	3738
禁止酒駕,飲酒過量有害健康	3738
""", '稍': """
稍后	3748
稍后再说	3669
稍后提醒我	3669
稍后阅读	3713
稍後	3748
稍後再說	3669
稍後提醒我	3669
稍後閱讀	3713
""", '立': """
立即开通	3778
立即投票	91
立即捐助	3752
立即捐款	3670
立即捐赠	3752
立即支持	3777
立即訂閱	3673
立即订阅	3673
立即试玩	3736
立即購票	3738
立即贊助	3752
立即购票	3738
立即选购	3738
立即選購	3738
立即開始玩	3736
""", '筆': """
筆者	2216
筆者プロフィール	2215
""", '管': """
管理cookie	3744
管理偏好設定	3775
管理偏好设置	3775
管理同意	3744
管理同意设置	3744
管理同意選項	3744
管理选项	3775
管理選項	3775
""", '粉': """
粉絲團	3684
""", '精': """
精彩推荐	3722
精彩推薦	3722
精选	3694
""", '紙': """
紙面ビューアー	2132
""", '結': """
結果を見る	91	2157
""", '続': """
続きはこちら	2182
続きをみる	2156
続きを読む	2132
続けて読む	2233
""", '網': """
網友留言	3693
""", '編': """
編輯推薦	3694
編輯準則	3763
編輯精選	3694
編集ポリシー	2215
編集方針	2215
編集部おすすめ	2154
編集部のおすすめ	2154
""", '縮': """
縮小	2142
縮小字體	3769
""", '繼': """
繼續使用網頁版	3746
繼續閱讀	3696
繼續閱讀請往下	3738
""", '續': """
續訂	3778
""", '纠': """
纠错	3693
""", '继': """
继续在浏览器阅读	3746
继续浏览内容	3696
继续阅读	3696
""", '续': """
续订	3778
""", '编': """
编辑准则	3763
编辑推荐	3694
编辑精选	3694
""", '缩': """
缩小字体	3769
""", '网': """
网友评论	3693
网友评论仅供其表达个人看法,并不表明本站立场	3772
""", '翻': """
翻訳を表示	2157
""", '联': """
联系作者	3763
联系我们	3689
联系编辑部	3763
""", '聯': """
聯絡我們	3689
聯絡編輯部	3763
""", '聽': """
聽全文	3713
聽文章	3740
聽新聞	3683
聽這篇文章	3713
""", '脳': """
脳トレ	2191
""", '自': """
自动播放	3741
自動再生	2195
自動播放	3741
自動翻訳	2195
自定义金额	3752
自訂金額	3752
""", '菜': """
菜单	3696
""", '著': """
著作権	2148
著者の記事一覧	2214
著者をフォロー	2220
著者をフォローする	2220
著者プロフィール	2215
""", '複': """
複製	3770
複製網址	3713
複製連結	3683
""", '要': """
要接收推送通知吗	3747
要接收通知嗎	3747
""", '視': """
視頻由ai生成	3776
""", '觀': """
觀看更多	3722
""", '视': """
视频	3694
视频不可用	3740
视频加载中	3740
视频加载失败	3776
视频已下架	3740
视频已失效	3740
视频无法播放	3740
视频时长	3776
视频正在加载	3740
""", '解': """
解鎖全文	3713
解鎖文章	3778
解锁全文	3713
解锁文章	3778
解除しました	2203
解除方法	2203
解除方法はこちら	2203
""", '訂': """
訂戶專享	3738
訂戶專享優惠	3738
訂戶專享內容	3755
訂戶贈閱	3783
訂正について	2215
訂閱	3673
訂閱成功	3779
訂閱推播	3747
訂閱方案	3778
訂閱會員	3673
訂閱會員專屬內容	3713
訂閱郵件	3677
訂閱電子報	3677
""", '記': """
記事に関するお問い合わせ	2215
記事の続きはこちら	2182
記事の続きを読む	2214
記事の誤りを報告	2224
記事は広告の下に続きます	2192
記事は広告の後に続きます	2192
記事へのお問い合わせ	2215
記事へのご意見	2151
記事をサポートする	2130
記事をシェア	2235
記事をシェアする	2235
記事をプレゼント	2132
記事をプレゼントする	2171
記事を保存	2142
記事を保存する	2171
記事を印刷する	2142
記事を聴く	2194
記事を評価する	2224
記事を読む	2156
記事を購入する	2230
記事を音声で聞く	2194
記事を音声で聴く	2194
記事ランキング	2154
記事一覧	2156
記事一覧へ	2214
記事一覧を見る	2182
記事全文を読む	2156
記住我	3755
記者をフォロー	2220
記者プロフィール	2215
記者募集	2167
記者募集中	2167
""", '設': """
設定を保存	2197
設定を保存する	2197
設定を変更する	2227
設定を管理	2227
""", '許': """
許可	2201
許可する	2148
""", '註': """
註冊	3673
註冊成功	3779
""", '評': """
評価順	2189
評論	3693
評論已關閉	3733
評論規則	3733
""", '話': """
話題の記事	2154
""", '該': """
該作者更多文章	3762
""", '詳': """
詳しく見る	2157
詳細	2157
詳細を見る	2234
詳細・購入はこちら	2192
""", '語': """
語音播報	3713
語音朗讀	3713
""", '誤': """
誤りを報告	2157
誤りを報告する	2224
誤字脱字の報告	2171
誤字脱字を報告	2215
誤字脱字を報告する	2171
""", '読': """
読まれている記事	2154
読み上げ	2171
読み放題	2135
読み続ける	2233
読み込み中です	2194
読者限定	2192
""", '請': """
請填寫讀者問卷	3713
請我們喝杯咖啡	3752
請查收郵件	3758
請檢查您的收件匣	3758
請繼續下滑閱讀	3738
請繼續往下閱讀	3688
請輸入您的電子郵件	3779
請輸入有效的電子郵件	3758
請輸入有效的電子郵件地址	3758
請輸入電子郵件	3677
請選擇金額	3777
請關閉廣告攔截器	3749
""", '讀': """
讀者優惠	3738
讀者專享	3738
""", '讚': """
讚	3683
讚賞支持	3670
""", '订': """
订户专享	3738
订户专享优惠	3738
订户赠阅	3783
订阅	3673
订阅会员	3673
订阅成功	3779
订阅推送	3747
订阅邮件	3677
""", '记': """
记住我	3755
记者简介	3763
""", '设': """
设为google首选来源	3767
""", '评': """
评论	3693
评论(#	3693
评论功能已关闭	3772
评论已关闭	3733
评论规则	3733
""", '诚': """
诚聘英才	3713
""", '话': """
话题	3694
""", '该': """
该文章已关闭评论	3772
该视频不可用	3740
该视频已下架	3740
该邮箱已被注册	3779
""", '详': """
详情	3697
""", '语': """
语音朗读	3713
语音由ai生成	3740
""", '说': """
说点什么	3772
""", '请': """
请先登录再评论	3713
请关闭广告拦截器	3749
请我们喝杯咖啡	3752
请查收邮件	3758
请检查您的收件箱	3758
请继续往下阅读	3688
请输入您的电子邮件	3779
请输入您的邮箱	3779
请输入昵称	3772
请输入有效的电子邮件地址	3758
请输入有效的邮箱地址	3758
请输入邮箱	3677
请选择金额	3777
""", '读': """
读者专享	3738
读者优惠	3738
""", '購': """
購入はこちら	2192
購票	3771
購票連結	3738
購読	2132
購読する	2132
購読のお申し込み	2132
購読プラン	2230
購読プランを見る	2207
購読申し込み	2132
購買本書	3738
""", '贈': """
贈る	2222
贈送文章	3713
贈送文章給朋友	3713
贈送此文	3713
""", '贊': """
贊助	3670
贊助內容	3688
贊助商	3688
贊助我們	3752
""", '购': """
购买本书	3738
购买此书	3738
购票	3771
购票链接	3738
""", '赞': """
赞	3734
赞助	3670
赞助内容	3688
赞助商	3771
赞助商链接	3688
赞助我们	3752
赞赏	3670
赞赏作者	3777
""", '赠': """
赠送文章	3769
赠送此文	3713
""", '超': """
超值方案	3755
""", '跳': """
跳到主要內容	3696
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	3776
""", '踩': """
踩	3734
""", '載': """
載入中	3740
載入內容	3744
載入更多	3696
載入貼文	3744
""", '輸': """
輸入您的電子郵件	3779
""", '轉': """
轉發	3683
""", '转': """
转发	3683
""", '载': """
载入内容	3744
""", '输': """
输入您的邮箱	3779
""", '返': """
返信	2151
返信する	2151
返信を書く	2224
返信を表示	2188
返信を見る	2188
返信を隠す	2188
返回上一页	3781
返回列表	3781
返回頂部	3762
返回顶部	3696
返回首頁	3762
返回首页	3696
""", '还': """
还不是会员	3755
还有更多精彩内容	3781
还没有账号	3755
""", '这': """
这篇文章对你有帮助吗	3733
这篇文章对您有帮助吗	3733
""", '进': """
进入专题	3762
进入专题页	3762
""", '连': """
连结已复制	3769
""", '追': """
追蹤	3684
追蹤中	3767
追蹤主題	3767
追蹤作者	3767
追蹤我們	3684
""", '退': """
退出全屏	3740
""", '送': """
送信	91	2211
送信が完了しました	2210
送信しました	2210
送信する	91	2211
送信完了	2210
送出	91	3759
送出成功	3758
送出留言	3733
送出評論	3733
送料無料	2223
""", '选': """
选择	3756
选择方案	3755
选择订阅方案	3755
选择金额	3777
""", '逐': """
逐字稿	3741
""", '這': """
這篇文章對你有幫助嗎	3733
這篇文章對您有幫助嗎	3733
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
連結已複製	3713
連載	2154
連載をフォロー	2220
連載をフォローする	2220
連載を見る	2214
連載一覧	2214
""", '遊': """
遊戲	3737
""", '運': """
運営会社	2148
""", '違': """
違反を報告	2188
違反を報告する	2188
違反報告	2151
""", '選': """
選單	3696
選択する	2208
選擇	3756
選擇方案	3755
選擇訂閱方案	3755
選擇金額	3777
""", '還': """
還不是會員	3755
還沒有帳號	3755
""", '邮': """
邮箱	3677
邮箱格式不正确	3758
邮箱格式错误	3758
""", '配': """
配信停止はいつでも可能です	2210
""", '重': """
重新加载页面	3749
重新播放	3776
重新整理頁面	3749
重新載入頁面	3749
""", '金': """
金額を入力	2204
金額を指定	2204
金額を指定する	2204
金額を選ぶ	2229
金額を選択	2229
金額を選択してください	2229
""", '链': """
链接已复制	3713
""", '閉': """
閉じる	2129	2156
""", '開': """
開く	2157
開啟推播	3747
開啟通知	3747
開始測驗	3736
開通會員	3673
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
関連動画を見る	2228
関連情報	2154
関連記事	2154
関連記事はこちら	2181
関連記事をもっと見る	2233
関連記事を見る	2233
""", '閱': """
閱讀下一篇	3781
閱讀全文	3696
閱讀原文	3723
閱讀更多	3696
""", '關': """
關於作者	3763
關於我們	3689
關注	3684
關注作者	3767
關注我們	3684
關注此主題	3767
關鍵字	3694
關閉	3669
關閉視窗	3781
關閉選單	3781
""", '阅': """
阅读下一篇	3781
阅读全文	3696
阅读剩余全文	3781
阅读原文	3723
阅读更多	3696
""", '随': """
随时取消	3755
随时可取消	3755
""", '隐': """
隐私偏好	3775
隐私政策	3689
隐私权政策	3689
隐私设置	3744
""", '隨': """
隨時取消	3755
""", '隱': """
隱私偏好	3775
隱私政策	3689
隱私權政策	3689
隱私權設定	3744
隱私設定	3744
""", '離': """
離開全螢幕	3740
""", '電': """
電子信箱	3677
電子信箱格式錯誤	3758
電子報	3677
電子版	2132
電子郵件格式不正確	3758
電郵	3759
""", '静': """
静音	3741
""", '靜': """
靜音	3741
""", '音': """
音声で聞く	2142
音声をダウンロード	2194
音声を再生	2228
音声読み上げ	2171
音频播放器	3776
""", '頭': """
頭條	3694
""", '顯': """
顯示內容	3744
顯示原文	3697
顯示字幕	3740
顯示更多	3696
顯示貼文	3744
""", '飲': """
飲酒過量,有害健康	3738
飲酒過量有害健康	3738
""", '首': """
首頁	3696
首页	3696
""", '马': """
马上开始	3736
马上玩	3736
""", '验': """
验证码	3759
""", '點': """
點我看影片	3713
點擊播放	3740
點擊播放本文	3713
點擊放大	3762
點擊看大圖	3762
點擊開啟聲音	3776
點擊閱讀全文	3781
點閱排行	3722
""", '가': """
가	2253
가로세로 낱말퀴즈	2295
가입하기	2244
가장 많이 본 뉴스	2260
가장 인기	2314
""", '개': """
개인정보 설정	2301
개인정보 수집 동의	2315
개인정보 수집 및 이용 동의	2315
개인정보 수집 및 이용에 동의합니다	2315
개인정보 수집·이용에 동의합니다	2315
개인정보 처리방침	2258
개인정보처리방침	2258
""", '갤': """
갤러리 보기	2320
""", '거': """
거부	2258
""", '검': """
검색	2262
""", '게': """
게시물 보기	2301
게시물 불러오기	2301
게임	2295
게임 전체보기	2293
게임 하러 가기	2293
""", '결': """
결과 보기	91	2263
""", '계': """
계속 읽기	2244
계정이 있으신가요	2313
""", '고': """
고객센터	2258
고충처리인	2321
""", '공': """
공감	2292
공감순	2292
공유	2253
공유하기	2253
""", '과': """
과거순	2292
""", '관': """
관련 기사	2260
관련 뉴스	2260
관련 영상	2283
관련 태그	2260
관련기사	2260
관련뉴스	2260
관련키워드	2260
""", '광': """
광고	2257
광고 닫기	2257
광고 아래에 기사가 계속됩니다	2296
광고 영역	87
광고 종료	2296
광고 차단 해제 방법	2306
광고 차단을 해제해 주세요	2306
광고 차단을 해제했습니다	2306
광고 차단이 감지되었습니다	2306
광고 후 계속됩니다	2296
광고성 정보 수신 동의	2315
광고성 정보 수신에 동의합니다	2315
""", '괜': """
괜찮습니다	2241
""", '교': """
교보문고에서 구매	2296
""", '구': """
구글 계정으로 계속하기	2313
구글 계정으로 로그인	2313
구글 선호 매체로 추가	2324
구글 플레이에서 다운로드	2303
구글로 계속하기	2313
구글로 로그인	2313
구글플레이에서 다운로드	2303
구독	2244
구독 상품 보기	2313
구독 상품 선택	2313
구독 신청	2244
구독 신청이 완료되었습니다	2315
구독 신청하기	2313
구독 전용	2244
구독 중	2244
구독 취소	2324
구독권 선택	2313
구독신청	2244
구독이 완료되었습니다	2275
구독자 전용	2246
구독자 전용 기사	2313
구독자 전용 혜택	2296
구독자 혜택	2296
구독중	2324
구독하고 이어서 읽기	2275
구독하기	2244
구매하기	2296
구매하러 가기	2296
""", '글': """
글씨 크기	65
글씨크기	2253
글자 작게	2325
글자 크게	2325
글자 크기	2253
글자 크기 변경	65	2275
글자 크기 조절	65	2275
글자크기	2253
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2309
""", '기': """
기계 번역	2298
기부하기	2242
기사 공유	2325
기사 공유하기	2253
기사 더보기	2275
기사 듣기	2275
기사 링크 복사	2275
기사 본문	2262
기사 선물하기	2275
기사 스크랩	2325
기사 스크랩하기	2275
기사 오류 신고	2275
기사 오류 제보	2275
기사 요약	2323
기사 원문 보기	2275
기사 음성으로 듣기	2297
기사 저장	2325
기사 저장하기	2275
기사 전문 보기	2320
기사 전체보기	2320
기사 제보	2321
기사 제보 및 문의	2275
기사 후원하기	2242
기사는 광고 아래에 계속됩니다	2296
기사는 광고 후 계속됩니다	2296
기사듣기	2297
기사에 대한 의견	2259
기사원문	2262
기사저장	2253
기사제보	2321
기자 구독	2270
기자 구독하기	2270
기자 소개	2321
기자 페이지	2270
기자 프로필 보기	2270
기자구독	2324
기자에게 메일 보내기	2321
기자에게 이메일 보내기	2321
기자의 다른 기사	2270
기자의 다른 기사 보기	2320
기자의 다른기사	2260
기자의 다른기사 보기	2320
기자페이지 바로가기	2320
기획 기사 보기	2320
""", '나': """
나중에	2241
나중에 보기	2275
나중에 읽기	2275
나중에 하기	2241
""", '남': """
남은 시간	2297
""", '낱': """
낱말퀴즈	2295
""", '내': """
내 정보	2244
""", '네': """
네, 받을게요	2304
네이버 구독	2256
네이버 로그인	2313
네이버 밴드 공유	2325
네이버 블로그	2253
네이버로 로그인	2313
네이버에서 구독	2256
네이버에서 구독하기	2256
""", '놓': """
놓치면 안 되는 기사	2283
""", '뉴': """
뉴스 더보기	2320
뉴스 듣기	2275
뉴스레터 구독	2249
뉴스레터 구독 신청	2249
뉴스레터 무료 구독	2275
뉴스레터 신청	2249
""", '다': """
다른 공유 찾기	2253
다른 금액	2309
다른 기사	19	2260
다른 기사 더 보기	19
다른 기사 보기	2270
다른기사	2260
다른기사 보기	2260
다시 보지 않기	2241
다음	2262
다음 기사	2260
다음 기사 보기	2275
다음 사진	2320
다음 페이지	2262
다음글	2320
다음기사	2260
다음에	2241
다음에 하기	2305
""", '닫': """
닫기	2241
""", '답': """
답글	2259
답글 달기	2291
답글 더보기	2291
답글 보기	2291
답글 쓰기	2291
답글 접기	2291
답글쓰기	2259
""", '당': """
당신이 좋아할 만한	2260
""", '댓': """
댓글	2259
댓글 #	2259
댓글 #개	2259
댓글 닫기	2291
댓글 더보기	2291
댓글 등록	2291
댓글 등록하기	2291
댓글 보기	2259
댓글 쓰기	2259
댓글 운영 원칙	2291
댓글 운영 정책	2275
댓글 운영정책	2275
댓글 작성	2291
댓글 작성 규칙	2291
댓글 작성하기	2291
댓글 정책	2291
댓글보기	2259
댓글쓰기	2259
댓글을 입력해주세요	2259
댓글이 닫혔습니다	2291
""", '더': """
더 많은 옵션	2325
더 보기	2262
더보기	2260	2262
""", '도': """
도서 구매하기	2296
도움이 되었나요	2291
""", '독': """
독자 의견 조사	2275
독자 특별 할인	2296
독자 할인	2296
""", '동': """
동영상	2260
동영상 로딩 중	2297
동영상 재생	2297
동영상을 불러오는 중입니다	2297
동영상을 재생할 수 없습니다	2297
동의	2258
동의 관리	2301
동의 철회	2301
동의 철회하기	2301
동의 후 계속	2301
동의하고 계속	2301
동의하고 계속하기	2301
동의합니다	2258
""", '등': """
등록	2259
""", '디': """
디지털뉴스부	2270
디지털뉴스팀	2270
디지털콘텐츠팀	2270
""", '또': """
또는	2314
""", '라': """
라인	2253
""", '랭': """
랭킹	2260
랭킹뉴스	2260
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
로그아웃	2244
로그인	2244
로그인 상태 유지	2313
로그인 유지	2313
로그인 전용 기사	2313
로그인 후 댓글 쓰기	2275
로그인 후 댓글을 작성할 수 있습니다	2291
로그인 후 이용해 주세요	2291
로그인/회원가입	2244
로그인이 필요	2246
로딩 중	2297
로딩 중입니다	2297
로딩중	2297
""", '링': """
링크 복사	2253
링크가 복사되었습니다	2275
""", '마': """
마이페이지	2244
""", '많': """
많이 본 기사	2260
많이 본 뉴스	2260
많이 본 영상	2283
많이 읽은 기사	2260
많이본 기사	2260
많이본 뉴스	2260
""", '매': """
매달	2310
매월	2310
""", '맨': """
맨 위로	2262
맨위로	2262
""", '메': """
메뉴	2262
메뉴 닫기	2262
메시지가 전송되었습니다	2315
메일	2253
메일함을 확인해 주세요	2315
""", '모': """
모두 거부	2301
모두 동의	2258
모두 허용	2301
모르겠다	2292
모름/무응답	2292
모바일 웹으로 계속	2303
""", '목': """
목록	2262
목록 보기	2320
목록보기	2262
목록으로	2320
""", '무': """
무료 게임	2293
무료 배송	2327
무료 체험 시작하기	2244
무료 회원가입	2244
무료, 스팸 없음	2315
무료배송	2327
""", '문': """
문의	2259
문자 크기	65
""", '바': """
바로 구매하기	2296
바로가기	2253
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2298
""", '밴': """
밴드	2253
""", '번': """
번역 보기	2263
""", '베': """
베스트	2260
""", '보': """
보내기	2317
""", '복': """
복사	2326
복사하기	2253
""", '본': """
본문 글씨 줄이기	2253
본문 글씨 키우기	2253
본문 바로가기	2262
본문으로 바로가기	2262
""", '북': """
북마크	2253
""", '브': """
브라우저에서 계속	2303
브라우저에서 계속 보기	2303
""", '비': """
비공감	2292
비밀번호 찾기	2244
비밀번호를 잊으셨나요	2313
""", '사': """
사이트맵	2258
사진 더 보기	2320
사진 더보기	2320
사진 모두 보기	2320
사진 크게 보기	2320
사진 크게보기	2320
사진 확대	2262
""", '삭': """
삭제된 동영상입니다	2297
""", '새': """
새로고침	2306
""", '선': """
선택	2314
선택 저장	2301
선호 매체로 추가	2324
""", '설': """
설문	91
설문 참여 바로가기	2275
설문 참여하기	2275
설문에 참여하기	2291
설문조사	91
설문조사 참여하기	2275
설정 저장	2301
""", '속': """
속보	2260
속보 알림 받기	2275
속보 알림 신청	2275
속보 알림을 받으시겠습니까	2304
""", '스': """
스도쿠	2295
스크랩	2253
스크랩하기	2275
스크립트	2298
스크립트 보기	2297
스토어	2327
스토어 바로가기	2296
스폰서	2257
""", '시': """
시리즈 보기	2320
""", '신': """
신고	2259
신고하기	2291
신문구독	2244
신청이 완료되었습니다	2315
""", '실': """
실시간 뉴스	2260
""", '아': """
아마존에서 구매	2296
아마존에서 보기	2296
아이디 저장	2313
아이디 찾기	2313
아직 회원이 아니신가요	2313
""", '알': """
알겠습니다	2263
알라딘에서 구매	2296
알라딘에서 보기	2296
알림 받기	2252
알림 설정	2252
알림 설정하기	2304
알림 켜기	2304
알림 허용	2304
알림을 받으시겠습니까	2304
알림을 받으시겠어요	2304
알림을 켜시겠습니까	2304
""", '애': """
애드블록을 해제해 주세요	2306
애드블록이 감지되었습니다	2306
애플로 계속하기	2313
애플로 로그인	2313
""", '앱': """
앱 다운로드	2252
앱 다운로드하기	2252
앱 다운받기	2303
앱 설치	2252
앱 설치하기	2252
앱스토어에서 다운로드	2303
앱에서 계속 읽기	2303
앱에서 보기	2303
앱에서 열기	2303
앱에서 이어보기	2303
앱으로 보기	2303
""", '언': """
언제든 해지 가능	2313
언제든지 수신 거부할 수 있습니다	2315
언제든지 해지 가능	2313
""", '에': """
에디터 추천	2260
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2309
""", '연': """
연간 결제	2313
연간 구독	2313
연관기사	2260
연재 보기	2320
""", '열': """
열기	2263
""", '영': """
영상	2260
영상 더보기	2320
영상 보기	2275
영상 재생	2297
영상으로 만나보세요	2275
영상으로 보기	2275
영상을 불러오는 중입니다	2297
영상을 재생할 수 없습니다	2297
""", '예': """
예매 바로가기	2296
예매하기	2296
예스#에서 구매	2296
예스#에서 보기	2296
""", '오': """
오늘 하루 보지 않기	2241
오늘은 그만 보기	2241
오늘의 운세	2295
오늘의 추천	2260
오늘의 핫뉴스	2283
오디오 다운로드	2297
오디오로 듣기	2275
오래된순	2292
오류 신고	2259
오류 신고하기	2275
오류가 발생했습니다	2315
오타 신고	2291
오탈자 신고	2275
""", '온': """
온라인뉴스팀	2270
""", '올': """
올바른 이메일 주소를 입력해 주세요	2315
올바른 이메일을 입력해 주세요	2315
""", '요': """
요약	2262
""", '원': """
원문 보기	2263
원문보기	2262
""", '월': """
월간 결제	2313
월간 구독	2313
""", '웹': """
웹에서 계속 보기	2303
""", '위': """
위로	2262
위로 가기	2320
""", '유': """
유료 구독자 전용	2313
유료 기사입니다	2275
유료회원 전용	2313
유료회원 전용 기사	2313
유튜브 구독	2256
유튜브 구독하기	2256
""", '음': """
음성 다운로드	2297
음성 재생하기	2275
음성으로 듣기	2253
음소거	2298
음소거 해제	2297
""", '응': """
응원하기	2242
""", '의': """
의견 남기기	2291
의견 보내기	2291
의견 쓰기	2259
""", '이': """
이 기사 어땠나요	2275
이 기사 어떠셨나요	2291
이 기사가 도움이 되었나요	2291
이 기사는 잠겨 있습니다	2313
이 기사를 공유합니다	2275
이 기사를 추천합니다	2275
이 기사와 함께 읽은 기사	2275
이 기자의 다른 기사	2275
이 기자의 다른 기사 더보기	2320
이 동영상을 재생할 수 없습니다	2297
이 시각 많이 본 기사	2283
이 시각 많이 본 뉴스	2283
이 시각 주요뉴스	2260
이 시각 추천뉴스	2260
이 음성은 ai가 생성했습니다	2297
이 주제 팔로우	2324
이 콘텐츠를 표시할 수 없습니다	2301
이 페이지가 도움이 되었나요	2291
이런 기사는 어때요	2283
이름	2317
이메일	2253
이메일 주소를 입력하세요	2315
이메일 형식이 올바르지 않습니다	2315
이메일로 공유	2325
이메일무단수집거부	2258
이메일을 입력하세요	2315
이메일을 입력해 주세요	2315
이메일을 확인해 주세요	2315
이미 계정이 있으신가요	2313
이미 구독 중이신가요	2244
이미 참여하셨습니다	2291
이미 투표하셨습니다	2291
이미 회원이신가요	2244
이미지 크게 보기	2262
이미지 크게보기	2320
이미지 확대	2262
이슈	2260
이용권 구매	2313
이용권 선택	2313
이용약관	2258
이용약관에 동의합니다	2315
이전	2262
이전 기사	2260
이전 기사 보기	2275
이전 사진	2320
이전글	2320
이전기사	2260
""", '인': """
인기 급상승	2283
인기 기사	2260
인기기사	2260
인기뉴스	2260
인쇄	2253
인쇄하기	2253
인스타그램 팔로우	2275
""", '일': """
일시	2310
일시 후원	2309
일시 후원하기	2309
일시정지	2298
일시후원	2242
""", '자': """
자동 번역	2298
자동 재생	2298
자동재생	2298
자막	2298
자막 보기	2297
자막 켜기	2297
자바스크립트가 비활성화되어 있습니다	2301
자세히	2263
자세히 보기	2263
""", '작': """
작게	2326
""", '잘': """
잘 모름	2292
""", '재': """
재생	2262
재생 속도	2297
재생 시간	2297
재생속도	2297
재생할 수 없는 동영상입니다	2297
""", '저': """
저자 소개	2321
저작권규약	2258
저장	2253
""", '전': """
전송	2317
전송되었습니다	2315
전체 기사 보기	2320
전체 뉴스 보기	2320
전체 댓글	2259
전체 동의	2301
전체 보기	2262
전체 사진 보기	2320
전체 화면	2298
전체메뉴	2262
전체보기	2262
전체화면	2298
전체화면 종료	2297
""", '접': """
접기	2262
""", '정': """
정기	2310
정기 후원	2309
정기 후원하기	2242
정기구독	2244
정기후원	2242
정기후원하기	2309
정렬	2292
정정·반론보도 신청	2321
정정보도 신청	2321
정정보도 요청	2321
""", '제': """
제보	2259
제보 바로가기	2321
제보하기	2259
제작 지원	2327
제작지원	2327
제출	91	2317
제휴 광고	2296
제휴 콘텐츠	2296
""", '좋': """
좋아요	2253
좋은 기사 후원하기	2242
""", '주': """
주소 복사	2275
주소가 복사되었습니다	2275
주소복사	2253
주요 기사	2260
주요 뉴스	2260
주요 뉴스 더보기	2283
주요기사	2260
주요뉴스	2260
주제 팔로우	2324
""", '지': """
지금 구매하기	2296
지금 뜨는 기사	2283
지금 뜨는 뉴스	2283
지금 플레이	2293
지금 플레이하기	2293
지나친 음주는 건강에 해롭습니다	2296
지나친 음주는 건강을 해칩니다	2296
지도 보기	2263
지면보기	2244
""", '직': """
직접 입력	2310
""", '차': """
차단	2305
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2296
""", '청': """
청소년보호정책	2258
""", '최': """
최고의 혜택	2314
최신 기사	2260
최신 뉴스	2260
최신기사	2260
최신뉴스	2260
최신순	2292
""", '추': """
추천	2314
추천 기사	2260
추천 영상	2283
추천기사	2260
추천뉴스	2260
추천순	2292
""", '친': """
친구 추가하기	2275
""", '카': """
카카오 계정으로 로그인	2313
카카오 로그인	2313
카카오로 로그인	2313
카카오로 시작하기	2313
카카오스토리	2253
카카오톡	2253
카카오톡 공유	2253
카카오톡 공유하기	2325
카카오톡으로 공유	2275
카카오톡으로 공유하기	2275
카테고리	2260
""", '커': """
커피 한 잔 사주기	2309
커피 한 잔 후원하기	2309
""", '콘': """
콘텐츠 보기	2301
콘텐츠 불러오기	2301
콘텐츠 표시	2301
""", '쿠': """
쿠키 관리	2301
쿠키 설정	2258
쿠키 설정 관리	2301
쿠팡에서 구매	2296
쿠팡에서 구매하기	2296
쿠팡에서 보기	2296
""", '퀴': """
퀴즈	2295
퀴즈 도전하기	2293
퀴즈 풀기	2275
퀴즈 풀러 가기	2293
""", '크': """
크게	2326
""", '키': """
키워드	2260
""", '태': """
태그	2260
""", '텔': """
텔레그램에서 소식 받기	2275
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2291
투표가 완료되었습니다	2291
투표에 참여해 주셔서 감사합니다	2291
투표하기	91	2275
투표해 주셔서 감사합니다	91	2291
""", '트': """
트위터	2253
트위터 공유	2253
트위터로 공유	2325
""", '특': """
특집 더보기	2320
특집 보기	2320
""", '티': """
티켓 예매	2296
티켓 예매하기	2296
""", '팔': """
팔로우 중	2324
팔로우 취소	2324
""", '페': """
페이스북	2253
페이스북 공유	2253
페이스북으로 공유	2275
페이스북으로 로그인	2313
페이지 새로고침	2306
페이지를 새로고침하세요	2306
""", '편': """
편집 원칙	2321
""", '펼': """
펼치기	2262
""", '포': """
포토	2260
포토 갤러리	2320
""", '폰': """
폰트 크기	2253
""", '푸': """
푸시 알림 받기	2304
""", '프': """
프리미엄	2244
프린트	2253
""", '피': """
피드백 보내기	2291
""", '필': """
필수	2317
필수 입력	2315
필수 입력 항목	2315
필수 입력 항목입니다	2315
필수 항목	2315
필수 항목입니다	2315
필자 소개	2321
""", '한': """
한 번	2310
한번만	2310
""", '함': """
함께 보면 좋은 기사	2260
함께 볼 기사	2283
함께 읽으면 좋은	2260
함께 읽은 기사	2283
""", '핫': """
핫뉴스	2260
핫이슈	2260
핫클릭	2283
""", '항': """
항상 허용	2301
""", '해': """
해제 방법	2308
해제했습니다	2308
""", '허': """
허용	2305
""", '헤': """
헤드라인	2260
""", '현': """
현재 시간	2297
""", '협': """
협찬	2257
""", '홈': """
홈	2262
홈으로	2320
홈으로 가기	2320
""", '화': """
화제의 뉴스	2260
화질	2298
""", '확': """
확인	2263
""", '회': """
회사소개	2258
회원 전용	2246
회원 전용 기사	2313
회원가입	2244
회원이 아니신가요	2313
""", '후': """
후원	2242
후원 바로가기	2309
후원 신청	2309
후원 안내	2242
후원 페이지 바로가기	2309
후원 페이지로 이동	2309
후원 하기	2242
후원자 되기	2309
후원하기	2242
후원회원 가입	2242
후원회원 되기	2309
"""}

START = {'a': """
abonē	2400 K par	2400 K no	2400 K un	2402 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1487 K illimité
această	52 K investigație	2869 K traducere	2924 K știre a fost
además	1153 K:	1198 K, en
ai가	2272 K 자동 번역한	2272 K 번역한	2272 K 핵심	2272 K 요약한
ai에게	2272 K 물어	2272 K 질문	2272 K 물어보기
ajánljuk	1837 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3270 K dig till vårt	3286 K
anúncio	2823 K em #
apoyá	81 K
après	1616 K déduction fiscale
apúntate	1179 K a nuestro seminario	1179 K a nuestro evento
aquí	1210 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2650 K ukazał się	2650 K pochodzi z	2656 K przetłumaczony	2656 K został przetłumaczony	2656 K czyta	2656 K wygenerowany
artykuły	2647 K autora
artículo	1232 K publicado originalmente	1260 K publicado en colaboración
artículos	1123 K gratuitos
ascultă	1 K	2858 K:	2875 K podcastul	2875 K acest articol	2933 K pe
atradāt	44 K
atsisiųskite	2362 K
autorė	2366 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1187 K la app
beiträge	27 K
benefício	2755 K do assinante:
berätta	59 K i	59 K gärna
beställ	3286 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1129 K diario	1129 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3595 K liên quan:	3608 K viết này có	3608 K viết có hữu ích	3655 K viết được bảo vệ	3656 K viết được thực hiện	3656 K viết được viết	3656 K viết này được	3663 K viết tiếp tục
báo	3608 K lỗi bài viết
bình	5 K luận	27 K luận	3609 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1837 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3608 K phát hiện	3608 K thấy bài viết
bản	3608 K tóm tắt này	3656 K dịch được
bấm	3610 K để nghe
bật	3586 K thông báo
""", 'c': """
caractères	1567 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3146 K u nás pracovať
chefredaktör	3284 K och ansvarig utgivare:	3284 K:
chơi	3630 K ngay:
chưa	32 K có bình luận
citeşte	2858 K şi	2858 K şi:
citește	2858 K și	2858 K și:	2858 K:	2858 K mai mult	2858 K aici	2858 K mai departe:
citiți	2858 K și
ciąg	2660 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2709 K exclusivo para	2753 K gerado	2758 K oferecido por	2785 K incorporado d	2785 K externo d	2785 K incorporado do	2785 K incorporado da	2785 K externo do
conținut	2869 K generat	2873 K oferit de	2902 K încorporat de	2902 K extern de
coût	1616 K après déduction	1616 K réel après
crédit	1561 K photo	1561 K photos
crédits	1561 K photo	1561 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3612 K đặt ứng dụng	3612 K ứng dụng	3612 K app
còn	3628 K lại # ký tự
có	72 K thắc mắc	3595 K thể bạn quan tâm:	3651 K lỗi xảy ra
cấm	3655 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2864 K ai informații	2871 K ai observat o
dalinkitės	2362 K
další	437 K články autora
darovať	3140 K
dernières	1515 K actualités
descarcă	13 K	2889 K aplicația
descargá	13 K	1187 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2716 K no google play	2763 K na app store	2763 K no google play	2763 K para android e	2824 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2906 K să primești notificări
doriți	2906 K să primiți notificări
dostępna	2663 K w
dostępne	2663 K w
dostępny	2663 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2674 K do	2687 K do dyskusji
držte	28 K se
duración	1248 K del vídeo	1248 K: # min	1248 K del episodio
duração	2823 K do vídeo	2823 K: # min
durée	1612 K de la vidéo	1612 K : # min	1612 K de l'épisode
découvrez	1516 K aussi	1540 K la boutique	1540 K notre boutique	1540 K nos jeux	1540 K notre hors-série	1548 K notre application	1548 K notre appli
décryptage	1516 K :
déductible	1477 K des impôts	1477 K à #
déjà	1485 K abonné	1485 K inscrit	1485 K client
dùng	3619 K thử
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
estagiária	2746 K sob supervisão	2746 * K sob supervisão
estagiário	2746 K sob supervisão
""", 'f': """
faça	2761 K o quiz	2761 K o teste	2761 K o nosso
felelős	1860 K szerkesztő:	1860 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3288 K läsa
fortæl	59 K mig
fotogalería	1228 K:
fotogaléria	3114 K:
fotografía	1199 K:
fotoğraf	3457 K # / #	3457 K #/#
fotoğraflar	3459 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2569 K full tilgang til	2595 K tilgang	2595 K fri	2595 K full	2595 K beskjed	2595 K varsel	2595 K ukas	2595 K dagens	2595 K de	2595 K nyheter	2595 K siste	2607 K	2609 K varsel	2609 K varsler	2609 K push	3261 K full tillgång till	3286 K tillgång	3286 K fri	3286 K full	3286 K besked	3286 K en notis	3286 K veckans	3286 K dagens	3286 K de	3286 K nyheter	3286 K senaste	3297 K
férjen	1863 K hozzá
följ	12 K	3265 K	3286 K
følg	12 K	12 K oss	533 K	552 K	2573 K	2595 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1860 K:
""", 'g': """
gazeteciliğimizi	3413 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3609 K cửa hàng trực tuyến
giữ	3655 K bản quyền nội dung
glöm	3286 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3608 K ý cho bài viết
gör	3270 K quizet	3270 K vårt quiz	3286 K vårt
görmemiz	3418 K gereken
görsel	3462 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1864 K lát
hintergründe	699 K dazu:
hjälp	3270 K oss bli bättre	3270 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3127 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3609 K trả lời khảo sát	3617 K ủng hộ
hämta	13 K	3274 K
häng	3286 K med
hääleta	1300 K
håll	28 K	28 K dig
hình	3652 K #/#
hör	651 K dir	707 K	3286 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2562 K også	2562 K også:	2595 K
""", 'i': """
iesūti	2388 K savu	2388 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2362 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2895 K acum:	2898 K responsabil
já	59 K fez	2709 K é assinante
jäikö	1428 K juttu kesken
jälgi	1300 K
""", 'k': """
kapcsolódó	1837 K	1837 K:
kezdőlap	96 K >	96 K /
không	3655 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3609 K tra kiến thức của bạn
kjøp	2578 K billetter	2578 K billett	2595 K
klausykitės	2347 K
klikněte	434 K zde
ključne	3065 K točke	3065 K tačke
klõpsates	1300 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2402 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3140 K
kopē	2402 K
kvíz	434 K:	1850 K	3114 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1863 K
kérjen	1863 K
kérjük	28 K
kênh	3586 K youtube của báo
köp	3270 K biljetter	3270 K biljett	3286 K
kövess	12 K
kövesse	1863 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1845 K el nekünk
küldje	1845 K el nekünk	1863 K	1863 K tovább
ký	3628 K tự còn lại
kļūsti	2402 K
kết	3600 K nối với chúng tôi
""", 'l': """
laimē	2402 K
laimėkite	2362 K
legyél	1863 K
lejupielādē	2402 K
leé	1198 K también	1198 K más	1198 K:
lisää	1452 K meidät
lásd	1837 K még
lásson	1863 K több
lát	1845 K valami
láttál	1845 K valami
lägg	3286 K till
lähetä	1431 K juttuvinkki	1431 K uutisvinkki	1431 K vinkki	1435 K mielipidekirjoituksesi	1435 K mielipidekirjoitus	1452 K
lämna	3264 K dina tips	3264 K ditt tips
läs	3253 K mer om	3254 K också	3254 K också:	3254 K även	3254 K mer	3254 K mer:	3254 K:	3254 K här	3254 K även:	3261 K vidare med	3261 K mer på	3274 K e-tidningen	3274 K tidningen	3286 K	3288 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1452 K meidät
löysitkö	7 K
lütfen	28 K	3448 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2660 K wideo
mesterséges	1871 K intelligencia írta
mirá	1182 K el video	1198 K también	1198 K:
mitä	8 K pidit	33 K mieltä	1453 K mieltä sinä
mišljenja	3062 K autora	3062 K iznesena	3062 K izneta
mišljenje	3062 K autora
możliwość	5 K komentowania
mándanos	1168 K
más	1152 K noticias de	1152 K noticias sobre	1152 K sobre	1152 K en	1152 K de	1153 K información	1153 K información:	1156 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1285 K midagi	1291 K viga	1291 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2402 K vari
mời	3595 K xem	3595 K bạn đọc	3595 K độc giả	3600 K bạn tham gia	3600 K độc giả theo dõi	3600 K bạn đọc theo dõi	3610 K quý vị theo dõi	3610 K quý độc giả	3610 K bạn xem video	3610 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3149 K chybu
nahláste	3149 K chybu
najważniejsze	2656 K informacje
naloži	3194 K
naložite	13 K	3194 K
naročite	3201 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3147 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3604 K:	3604 K :
nhận	3586 K thông báo
nové	454 K číslo	454 K vydání	3130 K číslo	3130 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2787 K é possível mostrar este conteúdo	2787 K foi possível mostrar este conteúdo
näe	1452 K enemmän
nägid	1301 K viga
näita	1300 K
näitkö	1453 K virheen
näytä	1452 K sisältö
nå	3286 K vår
nézd	1837 K meg	1863 K meg
nézze	1837 K meg	1863 K meg
nāc	2393 K strādāt
nội	3635 K dung này không	3636 K dung này từ	3636 K dung nhúng từ	3636 K dung từ	3655 K dung được bảo vệ	3656 K dung được tạo	3656 K dung này được tạo
""", 'o': """
oceń	8 K	2657 K ten	2657 K artykuł	2657 K tekst
ocurrió	1225 K un error
odporučte	3140 K
odporúčame	3114 K:
odsłuchaj	2668 K	2668 K ten
ofereça	3 K
oglądaj	2644 K:
ohodnoťte	452 K	3128 K
opýtajte	3127 K sa
opširnije	3050 K:	3050 K na
otázky	72 K
ouça	1 K	2734 K:	2759 K o podcast	2818 K no	2824 K no spotify	2824 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2394 K kļūdu
pamanījāt	44 K	2394 K kļūdu
parrainé	1628 K par
pastebėjote	44 K	2348 K įdomų	2354 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3604 K viên:
piditkö	8 K	69 K	82 K	1453 K
pidätkö	82 K	1453 K
piše	3077 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	3080 K
podés	12 K seguir	1169 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2668 K
poslať	3140 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	3050 K:	3173 K:
posłuchaj	1 K	2644 K:	2644 K też:
poznáte	66 K niekoho
pozostała	2660 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3140 K
poți	2864 K contacta autorul	2864 K contacta autoarea
praneškite	2348 K redakcijai
predplaťte	3144 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3114 K si tiež	3114 K si aj	3114 K si	3114 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2362 K
pronašli	44 K ste
pročitaj	3050 K još	3050 K i
pročitajte	3050 K još	3050 K i	3050 K više	3050 K:	3050 K više o ovoj temi
prvý	3139 K mesiac len za	3139 K mesiac za	3139 K mesiac už za	3139 K mesiac zadarmo
prześlij	2668 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1612 K dans #
publié	1596 K initialement dans	1596 K initialement sur	1626 K avec l'autorisation
pàgina	397 K # de #
página	1226 K # de #	1226 K #/#	2801 K # de #	2801 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3128 K sa
páčilo	69 K sa
päivitä	1452 K
pääset	1452 K lukemaan
päätoimittaja	1450 K:
pódcast	1228 K:
păstrați	28 K
pērc	2393 K biļetes	2402 K
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
radšej	3147 K počúvate
radši	472 K posloucháte
rašykite	2348 K autorei	2348 K autoriui
recibí	1168 K las noticias
recomandări	2858 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1862 K ingyenesen
regisztráljon	1850 K	1862 K ingyenesen
regístrate	1120 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2660 K tekstu
rezervē	2402 K
rešite	3050 K kviz
riješite	3050 K kviz
rozwiąż	2644 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1540 K vos places pour la soirée de la rédaction
réservé	1485 K aux abonnés
réservée	1485 K aux abonnés
réservés	1485 K aux abonnés
résumer	1530 K cet article	1530 K l'article
résumé	1530 K généré	1530 K rédigé	1530 K réalisé	1530 K produit	1530 K par
rösta	3286 K
rādīt	2402 K
""", 's': """
saglabā	2402 K
saistīts	2377 K:
saņem	2402 K
sažetak	3065 K	3065 K članka	3065 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1168 K el canal	1198 K leyendo:
sesizări	2864 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2348 K savo	2362 K
sjefredaktør	2592 K:	2592 K og ansvarlig redaktør:
skopírovať	3140 K
skrót	2656 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1628 K par
sporočite	3206 K napako
sprawdź	2644 K:	2644 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3127 K sa
stališča	3184 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3261 K
stötta	81 K	3261 K
støt	81 K	529 K
støtt	81 K	2569 K
suscríbete	1114 K a	1249 K en spotify
susidūrėte	2348 K su
susiję	2336 K:
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
só	2709 K para assinantes
sólo	1120 K para suscriptores
søg	552 K nu
súhrn	3127 K
súmate	12 K	56 K a las #
súvisiace	3114 K:
súvisiaci	3114 K článok
sūti	2388 K savu	2402 K
số	3628 K ký tự còn lại
""", 't': """
también	1141 K en facebook	1153 K puedes leer	1153 K puedes leer:	1153 K te puede interesar:
també	342 K et pot interessar:
também	2824 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1457 K on
tekstą	46 K galima
tenés	1163 ¿K información
thấy	44 K lỗi
thử	3609 K sức với
tiedätkö	1431 K aiheesta	1431 K asiasta	1431 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3663 K tục đọc sau
todavía	32 K no hay comentarios
további	1837 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3586 K google news
trình	3635 K duyệt của bạn không	3635 K duyệt không
trả	3609 K lời câu đố
trải	3619 K nghiệm
turpinājums	2404 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1431 K
tác	3604 K giả:	3604 K giả là
támogasd	81 K	1855 K a	1855 K az
támogassa	81 K	1855 K a	1855 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1496 K l'application
téléchargez	13 K
tóm	3608 K tắt này	3656 K tắt được
töltsd	13 K le
töltse	13 K le	1863 K le	1863 K ki
történeteiket	1845 K
tüm	27 K yorumlar
tęsinys	2364 K
tłumaczenie	2656 K
tải	13 K	13 K ứng dụng	3586 K ứng dụng	3586 K app	3612 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3085 K na grešku
uključi	3073 K
uključite	3073 K
uložit	464 K
uložiť	3140 K
uložte	464 K si	3140 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3149 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2858 K și:	2875 K video	2933 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1850 K részt
već	3101 K za #	3101 K od #
več	3173 K:	3173 K v videu	3198 K o tem	3198 K novic	3198 K preberite
vidéo	1516 K :
visą	2362 K interviu
više	3050 K o:
você	2734 K pode gostar:
vprašaj	3187 K
vprašajte	3187 K
vypočujte	1 K si	3114 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3140 K
vytlačte	3140 K
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
weź	2687 K udział w dyskusji
więcej	2643 K o	2643 K na temat	2643 K z	2644 K na ten temat:	2647 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3407 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2679 K uwagę	2679 K błąd	2679 K literówkę	2679 K uwagi	2679 K nieścisłość
ziņo	2388 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2676 K reporterem	2676 K reporterką	2676 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	929 K #	929 K
""", 'à': """
à	1516 K lire aussi	1516 K lire également	1516 K lire :	1516 K lire sur	1516 K voir aussi	1516 K écouter	1516 K relire	1516 K découvrir	1516 K lire sur le même sujet	1516 K consulter :	1516 K voir également	1519 K propos de l'auteur	1519 K propos de l'autrice	1540 K retrouver dans le numéro	1613 K écouter sur spotify	1613 K écouter sur apple podcasts	1613 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2753 K gerado
""", 'ä': """
är	3264 K du
äänestä	1452 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2731 K preciso estar logado
écouter	1 K l'article	1 K cet article	1516 K aussi	1607 K sur
écoutez	1 K cet	1 K l'article	1544 K le podcast
épinglez	1563 K cet article	1563 K cette recette	1563 K cette page	1563 K la recette	1563 K ce billet	1563 K-la	1563 K-le	1563 K l'article	1563 K l'image
""", 'í': """
írd	1863 K be
írj	1845 K a szerzőnek
írja	1863 K be
írjon	1845 K a szerzőnek	1863 K közvetlenül	1863 K nekünk
""", 'î': """
în	2921 K imagini:
întreabă	2869 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1864 K szerint
""", 'ú': """
últimas	1152 K noticias de	2733 K de	2733 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	3050 K još
čitajte	3050 K i	3050 K još	3050 K još:
članak	46 K se može	46 K možete	3065 K je preveden	3065 K čita	3068 K je objavljen u
članek	46 K lahko	3187 K je preveden	3187 K bere	3187 K je prebral	3190 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3127 K bol preložený	3127 K načítal	3130 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3114 K aj	3114 K tiež	3114 K viac
""", 'đ': """
đánh	3608 K giá bài viết
đã	3651 K xảy ra lỗi	3651 K có lỗi
đăng	3609 K ký tham dự hội thảo	3655 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3625 K dây nóng: #	3625 K dây nóng #
được	68 K phép đăng lại
để	3638 K xem nội dung này	3638 K hiển thị nội dung này
đọc	3595 K thêm	3595 K thêm:	3595 K:	3595 K tiếp:	3600 K tin nhanh
""", 'į': """
įsigykite	2362 K
įtraukite	2362 K mus
įveskite	2362 K
""", 'ś': """
ściągnij	13 K	2692 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2672 K:
źródło	2672 K:
""", 'ž': """
želite	3082 K raditi kod nas	3082 K da radite kod nas	3203 K delati pri nas
želiš	3082 K raditi kod nas	3203 K delati pri nas
žinote	2348 K daugiau	2363 K istoriją
žiūrėkite	2336 K taip pat	2362 K
""", 'ș': """
știrea	2931 K continuă
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
автор	2992 K - обозреватель	2992 K - корреспондент	2992 K - колумнист	2992 K - редактор	3532 K - оглядач	3532 K - колумніст	3532 K - кореспондент
авторка	3532 K - оглядачка	3532 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2976 K новостей	2977 K по теме:	3015 K любите слушать	3015 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2995 K ли материал	2995 K ли пересказ	2995 K ли этот пересказ	2995 K ли этот	2995 K ли текст
была	2995 K ли статья	2995 K ли эта	2995 K ли новость
більше	3516 K по темі:	3516 K за темою:	3516 K на тему:	3516 K про це:	3547 K новин	3547 K матеріалів
""", 'в': """
вакансии	2998 K "	2998 K редакции
вакансії	3537 K "	3537 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2995 K понравилась	2995 K понравился	2995 K помогла	3535 K сподобалась	3535 K сподобалася	3535 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2976 K новости на тему	2976 K материалы	2976 K новости	2976 K статьи	2980 K статьи автора	2980 K материалы автора
всички	245 K новини
встановлюйте	3542 K
встановіть	13 K	3542 K	3568 K застосунок
встигніть	3571 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2994 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3534 K від	3534 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3516 K:	3516 K про це
джерела	3549 K:
джерело	3549 K:
дивіться	3516 K також	3516 K:	3516 K також:	3516 K відео:
до	3516 K теми:
докладніше	3516 K:	3516 K про це
доступно	3003 K в	3003 K на	3003 K для	3542 K в	3542 K у	3542 K на	3542 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2980 K материалы автора
думка	3532 K автора	3532 K редакції	3532 K, висловлена
думки	3532 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2980 K новость?
еще	2977 K по теме:
ещё	2976 K больше	2977 K по теме:
""", 'з': """
за	3516 K темою:
забелязахте	7 K
завантажити	3542 K в	3542 K з	3542 K у
завантажте	13 K	3542 K в	3542 K з	3568 K застосунок	3568 K додаток
завантажуйте	13 K	3542 K	3552 K застосунок
загрузите	3003 K в	3003 K на
задайте	2994 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3534 K
зберегти	3546 K
збережіть	3546 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3555 K слухати
""", 'и': """
идет	3034 K подписка
идёт	3034 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	3009 K:
источники	3009 K:
""", 'к': """
как	2995 K вам статья	2995 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3534 K виклад	3534 K переказ
коротко	2994 K от	3534 K від
краткий	26 K пересказ	2994 K пересказ
кратко	2994 K от
краткое	2994 K содержание
куиз	218 K:
""", 'л': """
лучшее	2976 K за
любите	3555 K слухати
""", 'м': """
материал	46 K можно	2977 K по теме:	2997 K опубликован в	3000 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	3006 K подписки за
мнение	2992 K автора	2992 K редакции
мнението	230 K на автора
мнения	2992 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3546 K
надішліть	3 K	3546 K
накратко	232 K от
началась	3034 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3034 K забудьте подписаться	3571 K забудьте передплатити
немає	3555 K часу читати
нет	32 K комментариев	3015 K времени читать
новия	235 K брой
новият	235 K брой
новости	2976 K партнеров
новый	2997 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2977 K этом подробнее	2980 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2994 K	3534 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3003 K в
открыта	3034 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	3007 K
отправьте	3 K	3007 K
оформити	3571 K передплату
оформить	3034 K подписку
оценете	233 K
оцените	8 K	2995 K
оцініть	3535 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	3006 K месяц за
перевод	2994 K выполнен	2994 K сделан
передплата	3545 K за #	3545 K від #	3571 K на перше півріччя	3571 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3534 K
переклад	3534 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2994 K
перший	3545 K місяць за
питання	73 K до статті
по	89 K подписке	2977 K теме:
повече	218 K по темата:	245 K новини
повідомити	3557 K про помилку
повідомте	3557 K про помилку	3557 K нам про помилку
погляди	3532 K авторів
подарете	244 K
подарите	3007 K
подарить	3007 K
подарувати	3546 K
подаруйте	3546 K
поддержать	3012 K
поддержи	81 K
поддержите	81 K	3012 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	3006 K за #	3006 K от #	3006 K за рубль	3034 K на первое полугодие	3034 K на второе полугодие
подписывайтесь	12 K	3012 K на
подпишись	12 K	3027 K на
подпишитесь	12 K	3012 K на	3027 K на нас
подробнее	2977 K:	2977 K в материале	2977 K - в	2977 K читайте в материале	2977 K об этом
подробности	2977 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2992 K автора
позицията	230 K на автора
позиція	3532 K автора
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
порадьте	3546 K
порекомендуйте	3007 K
последвайте	12 K	250 K
последние	2976 K новости о
послухати	1 K
послушать	1 K
поставте	3534 K запитання
почитать	2977 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	3028 K чем оставить комментарий	3028 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2980 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3571 K передплата
продолжается	3034 K подписка	3034 K подписная кампания
пройдите	2977 K тест
пройдіть	3516 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3545 K за #	3545 K від #
підписуйся	12 K
підписуйтесь	12 K	3552 K на
підпишіться	12 K	3552 K на
підсумок	3534 K
підтримайте	81 K	3552 K
підтримати	3552 K
""", 'р': """
работа	2998 K в "
радимо	3516 K прочитати:
разрешете	240 K
распечатайте	3007 K
распечатать	3007 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2977 K:
рекомендуємо	3516 K:
робота	3537 K в "	3537 K у "
роздрукувати	3546 K
роздрукуйте	3546 K
розкажіть	59 K у
розпочалася	3571 K передплата
розпочато	3571 K передплату
""", 'с': """
саммари	2994 K
свалете	13 K	240 K	265 K приложението
свежий	2997 K номер
свързани	218 K:
связаться	2980 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	3003 K в	3003 K из	3012 K приложение	3032 K приложение
скачать	13 K	3003 K в	3003 K на
скопировать	3007 K
скопируйте	3007 K
скопіювати	3546 K
скопіюйте	3546 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3516 K:	3516 K також:
слухати	1 K
слушайте	2977 K:	2977 K также:
слушать	1 K
см	2977 K. также:
смотрите	2977 K также	2977 K:	2977 K	2977 K также:	2977 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3017 K об ошибке	3017 K нам об ошибке
сообщить	3017 K об ошибке
сохраните	3007 K
сохранить	3007 K
спитайте	3534 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2994 K
спросить	2994 K
станьте	31 K первым	31 K першим	3012 K подписчиком	3012 K соучастником	3552 K частиною спільноти	3552 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3534 K перекладено
статью	46 K можно	3000 K можно
статья	2994 K переведена	2994 K озвучена	2995 K была	2997 K опубликована в
стежте	12 K за
стислий	3534 K виклад	3534 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3516 K читайте:
текст	46 K можно	46 K можна	2994 K переведён	2994 K переведен	2994 K озвучен	3534 K перекладено	3534 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2992 K зрения автора	3532 K зору автора	3532 K зору редакції
триває	3571 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3015 K слушать
успейте	3034 K подписаться
установите	13 K	3032 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2977 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3014 K работать у нас	3014 K у нас работать	3014 K работать в нашей
хочете	3554 K працювати в нас	3554 K в нас працювати	3554 K працювати у нас
хочеш	3554 K працювати в нас
хочешь	3014 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3534 K переказ	3534 K короткий виклад	3534 K короткий переказ	3534 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3535 K була стаття	3535 K був матеріал	3535 K був переказ	3535 K був цей переказ	3535 K була ця	3535 K був цей	3535 K сподобалась	3535 K сподобалася	3535 K сподобався
читай	3027 K нас
читайте	12 K нас	13 K	2977 K также	2977 K также:	2977 K:	2977 K подробнее	2977 K еще	2977 K по теме:	2977 K подробнее:	2977 K материал	2977 K в материале	3003 K нас без	3003 K без	3012 K	3012 K нас в	3516 K також	3516 K також:	3516 K:	3516 K ще	3516 K також на тему:	3516 K по темі:	3516 K також на тему	3552 K
читать	2977 K также	2977 K по теме:
что	33 K вы думаете	2977 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3516 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2994 K краткое содержание
этот	26 K пересказ	2994 K пересказ	2994 K краткий пересказ	3000 K материал можно	3000 K текст можно
эту	3000 K статью можно
""", 'я': """
як	3535 K вам стаття	3535 K вам матеріал
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
กด	12 Kติดตาม	3315 Kติดตาม	3315 Kไลก์
""", 'ข': """
ขอ	3318 Kบคุณภาพจาก	3318 Kบคุณข้อมูลจาก
ข่	3311 Kาวที่เกี่ยวข้อง:	3318 Kาวโดย	3324 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3324 Kิป:
คุ	3321 Kณรู้สึกอย่างไรกับ	3321 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3324 Kคลิป:	3324 Kคลิป :
""", 'ซ': """
ซื	3322 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3311 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3315 Kดตามช่อง	3315 Kดตามเรา	3315 Kดตามข่าว	3333 Kดตามอ่านข่าวอื่นๆ	3333 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3320 Kม ai
""", 'ท': """
ทด	3322 Kสอบความรู้ของคุณ
ทำ	3322 Kแบบสำรวจสั้น
ที	3318 K่มา:	3318 K่มา :
""", 'บ': """
บท	3320 Kความนี้ใช้ ai	3320 Kสรุปนี้	3320 Kความนี้แปล	3320 Kความนี้เรียบเรียง	3321 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3320 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3318 K้เขียน:	3318 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3321 Kข้อผิดพลาดในบทความ
พื	3334 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3322 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3318 Kพ:	3358 Kพที่ # จาก #	3358 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3322 Kวมโหวต:	3322 Kวมโหวต :	3322 Kวมทำแบบสำรวจ	3322 Kวมสนุก	3329 Kวมสนับสนุน
ร้	3337 Kองทุกข์	3337 Kองเรียน
""", 'ล': """
ลง	3322 Kทะเบียนเข้าร่วมสัมมนา	3322 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3329 Kับสนุน
สร	3320 Kุปโดย	3320 Kุปข่าวด้วย	3320 Kุปนี้	3320 Kุปข่าวโดย	3321 Kุปนี้มีประโยชน์
สา	3337 Kยด่วนข่าว	3337 Kยด่วนทีมข่าว
ส่	3337 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3358 K้า # จาก #
""", 'อ': """
อ่	3311 Kานเพิ่มเติม:	3311 Kานต่อ:	3311 Kานข่าวต้นฉบับ:	3311 Kานเพิ่มเติม	3311 Kานประกอบ:	3324 Kานข่าวเพิ่มเติม:	3324 Kานข่าวเพิ่มเติม	3324 Kานข่าวที่เกี่ยวข้อง:	3324 Kานข่าว:	3324 Kานเรื่องอื่น:	3333 Kานข่าวอื่นๆ	3333 Kานข่าวต้นฉบับได้ที่	3333 Kานบทความอื่นๆ	3333 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3318 Kางอิง:
""", 'เ': """
เก	3318 Kี่ยวกับผู้เขียน
เข	3315 K้าร่วมช่อง
เน	3320 Kื้อหานี้สร้าง	3334 Kื้อหาสปอนเซอร์	3334 Kื้อหาโฆษณา	3334 Kื้อหาสนับสนุนโดย
เพ	3315 Kิ่มเพื่อน
เร	3318 Kื่อง:	3318 Kื่อง :	3318 Kื่องและภาพ
""", 'แ': """
แจ	3321 K้งแก้ไขข่าว	3337 K้งเบาะแส	3337 K้งข่าว
แช	3 Kร์
แป	3320 Kลโดย
แอ	3315 Kดไลน์
""", 'โ': """
โฆ	3334 Kษณา -
""", 'ใ': """
ให	3321 K้คะแนนบทความ
""", 'ไ': """
ไม	3315 K่พลาดทุกข่าวสาร	3315 K่พลาดข่าว
""", 'ả': """
ảnh	3604 K:	3652 K #/#	3652 K # / #
""", 'ủ': """
ủng	3604 K hộ tác giả	3617 K hộ
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
下載	13 K	3681 Kapp	3681 K應用程式
下载	13 K	3681 Kapp	3681 K应用
""", '以': """
以上	3707 K内容由ai
以下	3765 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3704 K:	3704 (K	3704 K係	3704 K为	3704 K為
""", '你': """
你做	59 K了吗
你可	3695 K能會喜歡:	3726 K能想看:
你有	3702 K线索
你覺	3709 K得這篇
你觉	3709 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3704 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3707 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3687 K微信公众号	3687 K官方微信
""", '内': """
内容	3707 K由ai
""", '写': """
写真	2155 【K】	2155 K:	2183 【Kを見る】	2183 【Kギャラリー】	2213 K #/#	2213 K#/#	2213 K # / #
""", '出': """
出典	2163 K:
出现	3760 K问题
出錯	3760 K了
出错	3760 K了
""", '分': """
分享	3 K
""", '前': """
前回	2183 【K】	2183 Kの記事:
""", '剩': """
剩余	3735 K字数
剩餘	3735 K字數
""", '加': """
加入	12 K	3700 K	3721 K
""", '動': """
動画	2155 【K】	2183 【Kを見る】
""", '升': """
升級	3721 K
升级	3721 K
""", '原': """
原文	3725 K刊于	3725 K刊於
""", '参': """
参与	3711 K我们的
参考	69 Kになった	2155 K:
""", '參': """
參與	3711 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3710 K错误
发生	3760 K错误
""", '取': """
取材	2163 K・文	2163 K・執筆
""", '另': """
另请	3695 K参阅
""", '可': """
可以	3701 K在x上
可自	68 K由转载
""", '合': """
合わ	2155 Kせて読みたい:
""", '同': """
同场	3695 K加映:
同場	3695 K加映:
""", '問': """
問問	3707 K我們的ai
問題	2212 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3765 K由ai
""", '圖': """
圖片	3765 K由ai
""", '執': """
執筆	2163 K:	2163 K/
""", '報': """
報名	3712 K參加
""", '填': """
填写	3711 K问卷
填寫	3711 K問卷
""", '如': """
如发	3710 K现
如有	3702 K线索	3702 K線索
如果	3702 K您有相关线索	3702 K你掌握	3702 K您掌握	3703 K您有
如發	3710 K現
""", '官': """
官方	3687 K微信:	3687 K微信公众号:
""", '審': """
審校	3704 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3695 K閱讀	3695 K阅读	3695 K閱讀:	3695 【K閱讀】	3726 K阅读:
""", '开': """
开启	3681 K通知	3681 K推送通知
""", '引': """
引用	2163 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3726 K:
影音	3726 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3726 K看更多:
""", '微': """
微信	3681 K扫	3687 K公众号:
""", '您': """
您对	3709 K这篇文章
您對	3709 K這篇文章
您有	3702 K线索
您的	27 K评论
您覺	3709 K得這篇
您觉	3709 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3681 K客户端
""", '打': """
打开	13 K	3681 K微信
""", '扩': """
扩展	3695 K阅读:
""", '扫': """
扫一	3681 K扫
扫描	3681 K二维码关注	3700 K
扫码	3700 K
""", '投': """
投票	3711 K:
投稿	27 Kは
""", '报': """
报名	3712 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3700 K追蹤
""", '掃': """
掃一	3681 K掃
""", '採': """
採訪	3704 K撰文:
""", '推': """
推荐	3695 K阅读	3695 K阅读:
推薦	3695 K閱讀:
""", '提': """
提供	2163 K:
""", '摘': """
摘要	3707 K由	3765 K由ai
""", '撰': """
撰文	3704 K:
撰稿	3704 K:
""", '支': """
支持	3719 K
""", '收': """
收听	1 K	3714 K我们的播客	3714 K我们的节目
收聽	1 K	3714 K我們的播客	3714 K我們的節目
""", '文': """
文/	2163 K
文:	2163 K
文・	2163 K
文章	44 K有误	3704 K来源:	3710 K有误	3710 K有誤
""", '新': """
新聞	41 K爆料	3702 K線索
新闻	41 K热线	41 K报料	41 K爆料	3702 K线索热线	3702 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3695 K:	3695 K新聞:	3695 K內容:	3695 【K新聞】	3695 K相關	3695 K阅读:	3695 K報導:	3695 K报道:	3725 K精彩内容	3725 K精彩內容	3725 K资讯	3725 K資訊	3725 K内容请	3725 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3702 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3764 K授權	3764 K許可
未经	3764 K授权不得转载	3764 K许可不得转载	3764 K授权	3764 K许可
""", '本': """
本主	76 K题已关闭
本内	3707 K容由ai
本报	41 K热线
本摘	3707 K要
本文	3704 (K作者	3704 K作者	3707 K摘要	3707 K由ai	3707 K由人工智能翻译	3707 K由人工智能生成	3707 K由人工智慧	3725 K章來自	3725 K转载自	3725 K轉載自	3725 K来自	3725 K來自	3764 K受版权保护	3764 K受著作權保護	3764 K原载于	3764 K首发于	3764 K原刊於	3764 K轉載自	3764 K转载自	3765 K由ai	3765 K由人工智能	3765 K由 ai	3765 K由人工智慧	3765 K使用ai	3765 K经ai
本翻	3765 K译由
""", '来': """
来发	31 K表第一
来源	3704 K:
""", '校': """
校对	3704 K:
""", '構': """
構成	2163 K・文
""", '次': """
次に	2155 K読む:
次の	2183 Kページ:	2183 【K記事】
次ペ	2183 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3700 K加入	3701 K在	3701 K关注	3702 K提供线索	3702 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3700 K加入	3701 K在	3702 K提供線索	3702 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3707 K要	3765 K要由ai
""", '测': """
测一	3711 K测:
""", '測': """
測一	3711 K測:
""", '点': """
点击	3695 K查看	3695 K阅读:	3714 K观看视频	3714 K收听
点我	3700 K加入
""", '熱': """
熱門	3726 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3702 K请	3702 K請
""", '版': """
版权	3764 K声明	3764 K所有
版權	3764 K聲明
""", '用': """
用微	3681 K信扫
""", '画': """
画像	2155 【K】	2183 【Kを見る】	2213 K#/#	2213 K #/#	2213 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3710 K錯誤
發生	3760 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3695 K阅读	3695 K新闻	3695 K报道:	3695 K阅读:	3726 K新闻:	3726 K文章:
相關	3695 K新聞	3695 K報導	3695 【K新聞】	3695 K閱讀:	3726 K新聞:	3726 K文章:	3726 K報導:
""", '看': """
看更	3695 K多:
""", '立': """
立即	3700 K加入	3711 K报名	3711 K報名
""", '筆': """
筆者	2163 Kプロフィール
""", '編': """
編輯	3704 K:
編集	41 K部への情報提供
""", '线': """
线索	3702 K征集
""", '编': """
编辑	3704 K:	3704 (K:
""", '聽': """
聽我	3714 K們的podcast
""", '著': """
著者	2163 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3714 K上方影片
""", '观': """
观看	3714 K上方视频
""", '视': """
视频	3726 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3721 K	3731 K本報	3731 K我們	3731 K本刊
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
請支	3719 K持
""", '订': """
订阅	3721 K	3731 K本报	3731 K我们	3731 K本刊	3731 K本公众号	3731 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3719 K持
""", '責': """
責編	3704 K:
""", '資': """
資料	3704 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3719 K
""", '责': """
责任	3704 K编辑:	3704 (K编辑
责编	3704 K:
""", '赞': """
赞助	3719 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3735 K输入
""", '这': """
这个	3708 K摘要
这段	3708 K摘要
这篇	8 K文章	52 K调查	52 K报道	3708 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3708 K摘要
這篇	3708 K文章
""", '還': """
還可	3735 K輸入
""", '采': """
采写	3704 K:
""", '長': """
長按	3700 K
""", '长': """
长按	3700 K
""", '開': """
開啟	3681 K通知	3681 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2155 K記事	2155 K記事:	2155 【K記事】	2155 K:	2155 【K】	2183 【K写真】
""", '閱': """
閱讀	3695 K更多
""", '问': """
问问	3707 K我们的ai
""", '阅': """
阅读	3695 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3764 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3711 K報名
""", '马': """
马上	3711 K报名
""", '點': """
點我	3700 K加入
點擊	3695 K查看	3695 K閱讀:	3714 K觀看影片
""", '같': """
같이	2261 K 보기:
""", '관': """
관련	2261 K 기사:	2284 K 기사 :	2284 [K 기사]	2284 K 기사-
관련기사	2261 K	2261 K:	2261 [K]	2284 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2272 K #줄 요약
기사에	73 K 대해 궁금	2277 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2284 K 기사:
""", '당': """
당신의	2276 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2261 K 읽기:
더보기	2261 [K]	2261 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2276 K 설문에	2276 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2284 [K 본 기사]
""", '문': """
문제가	2318 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2272 K 요약은
""", '사': """
사진	2319 K #/#	2319 K # / #
사진출처	2287 K:
""", '생': """
생성형	2272 K ai가 요약
""", '선': """
선택	2316 (K) 개인정보	2316 [K] 개인정보	2316 (K) 광고성	2316 [K] 광고성
""", '설': """
설문에	2276 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2276 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2261 [K]
""", '오': """
오류가	2318 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2272 K 요약은 ai	2272 K 요약이 도움	2272 K 기사는 인공지능	2272 K 기사는 ai	2272 K 번역	2277 K 기사가 도움이	2277 K 기사를 어떻게	2277 K 뉴스에 대한 의견	2277 K 기사에 대한 의견
이미지	2319 K #/#	2319 K # / #
이슈	2284 [K]
이어	2261 K 읽기:
""", '인': """
인기기사	2284 [K]
""", '일': """
일시적인	2318 K 오류가
""", '자': """
자료출처	2287 K:
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
지금	2294 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2261 K 기사:
추천기사	2284 [K]
""", '출': """
출처	2287 K:	2287 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2319 K #/#
""", '필': """
필수	2316 (K) 개인정보	2316 [K] 개인정보	2316 (K) 이용약관	2316 [K] 이용약관
""", '함': """
함께	2261 K 볼 만한 기사:	2261 K 보면 좋은 기사:	2284 [K 읽기]
""", '핫': """
핫클릭	2284 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2261 [K]
""", '후': """
후원	2312 K 계좌
후원계좌	2312 K
"""}

CONTAINS = {',': """
,说:	3787 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2944 K-vă	2948 K
abonații	50 K pot	2945 K noștri
abonează	80 K-te	2846 K-te pentru	2851 K-te pe youtube	2944 K-te
abonné	50 en tant qu'K	1482 pas encore K	1484 déjà K	1486 en tant qu'K
abonnés	1482 réservé à nos K	1484 réservé aux K	1632 nos K	1635 K
abonējiet	80 K	2409 K
actualisé	97 cet article a été K
actualité	1492 l'essentiel de l'K	1502 suivez l'K	1502 suivez toute l'K	1502 retrouvez toute l'K	1525 couvre l'K
actualizată	97 știrea a fost K
acționari	2913 fără K
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
adăugat	2947 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3281 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1634 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1268 K
afișată	60 email nu va fi K
agregó	1268 K
aicināja	2412 K
aizsargātas	2378 visas tiesības K
aiškino	2372 K
ai가	2322 K 작성	2322 K 생성	2322 K 요약	2322 K 번역
ai로	2322 K 작성	2322 K 생성
ai를	2322 K 활용해
ajouté	1634 a K
ajută	2944 K-ne
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
alăturat	2865 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1546 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2661 naszą K	2661 krótką K
ankstesnėje	97 K versijoje
anmäl	3301 K dig till vårt	3301 K dig till våra
anmäla	3276 genom att K dig
annoncé	1634 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3281 K
annonsör	3290 betalt av en K	3290 betald av en K
annonsør	2600 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1268 K
anunțat	2947 a K
använder	3246 vi K cookies	3247 K kakor
anúncio	2757 após o K	2757 depois do K
anúncios	70 sem K	2839 sem K
apelował	2697 K
apelowała	2697 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1130 descarga la K	1130 descarga nuestra K
aplicația	84 în K noastră	2852 descarcă K	2944 descarcă K noastră	2944 descarcă gratuit K	2944 descarcă K și	2945 K noastră
aplikacją	84 z naszą K
aplikację	2626 pobierz naszą K	2627 pobierz K	2627 ściągnij K	2684 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3135 našej K
aplikáciu	3135 mobilnú K	3135 K
aportació	410 la teva K
aportación	1165 tu K	1191 haz tu K
apoyá	1265 K
applikációnk	1852 K
applikációnkat	1852 K
applikációnkban	84 K
apsolīja	2412 K
apóyanos	1165 K	1265 K
apóyenos	1165 K	1265 K
apúntate	1109 K a	1125 K a nuestra	1125 K gratis	1265 K gratis
apărat	2947 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3417 bir K paylaş
artykuł	15 darmowy K	20 cały K	2615 podoba ci się ten K	2662 nasz K do końca	2682 ostatni darmowy K	2695 ten K
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
autentifică	24 K-te	2846 K-te pentru
autorką	2653 kontakt z K
autorská	439 K práva
avertizează	2947 K
avísanos	1265 K
ayúdanos	1165 K	1265 K a
açikladi	3493 K
açin	3417 K
añadió	1268 K
año	1267 al K
""", 'b': """
bağirdi	3493 K
bağirdilar	3493 K
bağiriyor	3493 diye K
bağiriyordu	3493 K
bağiş	3490 K yap	3494 K
bağişiniz	3490 K
bağlantilari	74 satiş ortakliği K	3414 satiş ortakliği K
başlayan	3416 tl'den K
başvurun	3417 K
behält	29 K sich vor	29 K sich das recht
behöver	3228 vi K ditt stöd	3301 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1830 értesítések K
beløb	568 fast K
beløp	2610 gi et K	2612 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3304 K
berättar	3304 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3305 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3129 náš K webinár	3152 posledný K článok
bezplatných	3138 K článkov
bezpłatne	2667 K konto
bezpłatny	2658 nasz K webinar	2682 ostatni K artykuł
bezpłatnych	2667 limit K
beğendiyseniz	3491 bu haberi K	3491 bu yaziyi K
biết	3667 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1125 recibe el K	1125 nuestro K	1128 K diario	1265 recibe el K	1266 nuestro K	1269 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1491 dans votre K mail	1491 dans votre K e-mail
brezplačen	3209 zadnji K članek
brezplačne	3196 K članke
brezplačni	3189 naš K webinar	3209 zadnji K članek
brezplačnih	3196 K člankov
bronił	2697 K się
brzmiał	2697 K
brzmiała	2697 K
brzmiało	2697 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1880 K
buzdította	1880 K
buzón	79 en tu K	1126 en tu K
bájate	1265 K la app
bölümünde	85 yorum K
bönföll	3304 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3304 K
bønfaldt	569 K
bønn	2534 vi har en K til deg
bønnfalt	2613 K
bústia	361 a la teva K
bülten	3410 e-K	3494 K
bültene	3377 K abone	3377 K kayit	3377 K kaydol
bülteni	3410 haber K
bültenimiz	78 K	3491 K
bültenimize	78 K	78 e-K	3377 K	3490 K	3491 K
bültenine	3410 K
błagał	2697 K
błagała	2697 K
bạn	49 gửi cho K bè	3582 hộp thư của K	3616 sự ủng hộ của K	3664 mời K	3664 cần sự ủng hộ của K	3664 nhờ sự ủng hộ của K
bằng	3624 K văn bản của báo
""", 'c': """
caffè	2023 un K
café	54 me paga um K	1166 un K	1191 un K al mes	1528 un K
caractères	1546 limitées à # K
catedrática	1162 es K
catedrático	1162 es K
celého	419 pro čtení K
cercetătoare	2865 este K
cercetător	2865 este K
changés	97 prénoms ont été K
chaîne	1632 notre K
chefredaktör	3266 är politisk K	3266 är K
chefredaktør	534 er K
chuyện	3603 bạn có câu K
chép	3598 cấm sao K	3624 mọi sao K
chính	97 đính K	3591 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3582 bản tin của K tôi	3585 theo dõi K tôi	3603 cho K tôi qua	3603 liên hệ với K tôi	3664 ủng hộ K tôi	3664 K tôi cần sự giúp đỡ	3664 giúp K tôi	3664 theo dõi K tôi	3664 hãy gửi cho K tôi	3664 hãy liên hệ với K tôi	3664 hãy báo cho K tôi	3665 K tôi trên	3665 của K tôi	3665 cho K tôi
chọn	3664 hãy bình K
cikkünk	1878 minden K
cikkünkhöz	1878 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2730 nos K
comentó	1268 K
comisión	1180 recibir una K
comissió	356 rebre una K
comissão	2756 receber K	2756 receber uma K
commerciële	2494 K partner
communauté	1533 K whatsapp	1533 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2047 parte della nostra K
condamné	1634 a K
condiții	2855 termeni și K
confidentialité	1509 politique de K
confidențialitate	2855 politica de K
conférences	1525 est maître de K
connecté	1511 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2707 acesse todo o K	2751 ao exibir este K	2751 ao ver este K
contribuição	2743 com a sua K	2838 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1268 K
conversación	1148 participar en la K
conținut	9 acest K	2846 K doar pentru abonați
conținutului	2862 preluarea K
cookieinställningar	3268 K
corespondentă	2865 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2944 K un cont pentru a citi
csatornájára	1844 viber-K
csatornánk	1878 K
csatornánkhoz	1844 telegram-K	1844 whatsapp-K
csatornánkra	1844 youtube-K	1877 iratkozz fel K	1877 iratkozzon fel K
csábított	1880 K
cuéntanos	38 K	67 K	1148 K en	1265 K
cuéntenos	38 K	67 K
czytać	2621 aby K dalej	2621 żeby K dalej	2694 chcesz K dalej
czytelników	36 naszych K	2662 opiniami K	2673 z wpłat K	2673 dzięki wsparciu K	2690 K	2695 naszych K	2695 z wpłat K
câmpurile	60 K cu steluță
cântau	2947 K
címével	1876 e-mail-K
cùng	51 hãy tham gia K họ
của	3605 là cây bút K	3665 độc giả K
""", 'd': """
daní	3143 # % z K	3143 #% z K
darbą	2370 mūsų K
darowiznę	2619 przekaż K	2694 przekaż nam K	2694 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2574 er K
debattør	534 er K
declaró	1268 K
decía	1268 K
demandé	1634 a K
denmişti	3493 K
denunció	1268 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1130 K la	1130 K nuestra
destekçimiz	3417 K olun	3490 K olun
desteğiniz	3490 K
desteğinizle	3491 K
desteğiyle	18 okurlarin K	3403 yapay zeka K	3412 K ayakta	3422 yapay zeka K
değildir	30 sorumlu K
değilim	3475 ben robot K	3475 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3134 K môžu
disponível	2715 K no google play
doação	2703 faça uma K	2743 sua K	2838 sua K	2838 faça uma K	2842 K
doações	2842 K
dodał	2697 K
dodała	2697 K
dodává	491 K
događaj	3067 naš K
domagał	2697 K się
donació	410 fes una K	414 K
donación	1113 haz una K	1113 tu K	1165 tu K	1165 una K	1265 tu K	1265 haz una K	1269 K
donația	2944 K ta
donație	2944 fă o K	2948 K
donații	2948 K
donează	90 K cât poți	2944 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	3078 bez K
doradzał	2697 K
dorzuć	2694 K się
dostawać	2683 chcesz K
dostávajte	3158 K
dostávat	478 chcete K
dostávať	3153 chcete K
dostávejte	484 K
dostęp	80 kup K	2621 masz już K	2667 pełny K do	2667 wykup K	2694 kup K
dostępny	2621 artykuł K tylko
dotazník	458 krátký K	3133 krátky K
dotazníka	3133 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2696 K kwotą
dočtete	465 více se K
dołóż	2694 K się
dołącz	51 K do nich	51 K	2632 K do nas na	2694 K do nas	2694 K do grona	2694 K do nich
drastické	97 obsahuje K
draudžiama	2344 K kopijuoti	2344 be leidimo K	2344 be sutikimo K
draudžiamas	2365 be leidimo K
dueños	1220 sin K	1220 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2695 K dalej
dziennikarką	2654 jest K
dzięki	2695 K wam	2695 K tobie
dziękujemy	2664 K za zapisanie	2664 K za zapis	2694 K, że nas czytasz
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
dömde	3304 K
dømte	569 K	2613 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3587 tải ứng K	3664 tải ứng K của	3664 hãy tải ứng K	3664 tải ngay ứng K
""", 'e': """
edellyttää	1459 K tunnusta
editörlerimize	39 K
editörüdür	3400 K
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
endereço	2729 seu K de email não será
engedély	1859 K nélkül tilos
engedélyezze	1832 K a javascript
engedélyhez	1859 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1632 cette K	2510 onze korte K	2510 onze K
enquêtent	1632 K pour vous
enquêtes	1632 nos K
ensaísta	2804 é K
ensimmäinen	1465 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1594 ctrl+K	1594 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1265 K
epizódu	3131 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3417 K
erklärt	727 K
erklärte	727 K
erkände	3304 K
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
etkinleştir	3385 javascript'i K
evästeasetuksiasi	1436 K
evästeet	1436 K	1461 K
evästeitä	1419 K
existují	468 K díky
experiência	67 conte sua K
explicó	1268 K
expliqué	1634 a K
expérience	67 partagez votre K
externého	3125 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3125 K obsah
""", 'f': """
favoritkälla	3262 K
faça	2838 K um pix
felelősséget	30 nem vállal K
felhasználási	1833 K feltételek
feliratkozás	1826 K a hírlevélre	1826 hírlevél K
feliratkozásommal	1842 K
feliratkozással	1842 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2855 K cookie
folytatásához	1824 a cikk K
fordítóval	1849 gépi K
forintért	1856 havi # K
formulára	3136 odoslaním K
formulário	2838 inscreva-se no K
formuláře	461 odesláním K
forrásként	1843 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3304 K
früheren	97 K version	97 K fassung
férjen	1877 K hozzá
följ	3242 K oss på	3301 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3258 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3262 K källa
föredragna	3262 K källa
föreslog	3304 K
författare	3266 är K och
förklarade	3304 K
förklarar	3304 K
försvarade	3304 K sig
følg	509 K os på	566 K os	2550 K oss på	2610 K oss
første	547 K måned	568 K måned	2588 K måned	2612 K måned
független	1822 támogassa a K	1878 K sajtó
főszerkesztője	1847 K
""", 'g': """
gadā	2411 K
gazeteciliği	3491 bağimsiz K
gazeteciliğimiz	3491 K
gazetę	2693 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3371 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3104 K
gridò	2127 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2840 teste K
grâce	18 K à vous	1473 K à vos dons
gwiazdką	60 pola z K
gärna	3301 vill K höra från dig
går	493 før du K	2534 før du K
gåva	3228 ge en K i dag	3228 ge en K nu	3229 din K	3229 ge en K	3301 din K gör	3301 ge en K i dag	3305 K
gönderdik	3424 size bir e-posta K
gönderin	3417 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3302 K mer
göre	3493 K
görün	3417 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3417 K
gösterilmeden	3393 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2697 K
głosiła	2697 K
głosiło	2697 K
głosuj	2678 K
głosujcie	2678 K
głównej	2669 na stronie K
gương	64 trang K
gửi	49 hãy K	3603 xin K về
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
hjälp	3269 K av ai	3291 K av ai	3301 K oss
hjälper	3301 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3164 K
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
häng	3301 K med i
häufiger	635 bei google K
hävdar	3304 K
håller	43 K du med	43 K du inte med	3298 läsare som K
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
hører	2579 der du K
hükmetti	3493 K
hüüdis	1310 K
hüüdsid	1310 K
hűségidő	1866 K nélkül
hồng	3623 nhận hoa K
""", 'i': """
iecienītāko	2386 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2613 K
illimité	1486 accès K	1555 en K
imágenes	40 tus K	97 contiene K
incorporó	1162 se K a
independentă	2945 presa K
independência	2839 a K
indicó	1268 K
indiqué	1634 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1632 notre K
indépendant	1473 soutenez le journalisme K	1632 journalisme K	1632 média K
indépendante	1552 la presse K a	1632 presse K	1632 information K
información	1138 sigue toda la K	1138 siga toda la K	1162 cubre la K	1266 esta K
informację	2653 wyślij K
informações	97 com K de
informațiilor	2862 preluarea K
informó	1268 K
informē	2412 K
ingresá	77 K tu correo
innehåll	3247 externt K	3268 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2613 K
innrømmet	2613 K
inquiète	1634 s'K
inquérito	35 nosso K
inscrição	2711 cancelar a K	2765 sua K foi
inscríbete	1109 K
insändare	43 K	3267 skicka din K	3267 din K till	3267 skriva en K
intelektą	2352 dirbtinį K	2367 dirbtinį K
inteligencję	2675 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1849 mesterséges K készült	1868 mesterséges K
introduceți	77 K adresa de email
intégralité	1482 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1266 esta K
investigação	2839 esta K
investigație	2945 această K
investigațiile	2945 continua K
invítame	54 K a un café	54 K un café	1265 K a
invítanos	1265 K a
ismételgette	1880 K
istediğiniz	3376 K zaman iptal	3492 K zaman iptal
izražavaju	3072 komentari K
içeriği	9 K
içeriğin	3402 harici K
içermektedir	97 sahneler K
išorinio	2350 K turinio
""", 'j': """
jautāja	2412 K
javascript가	2302 K
javascript를	2302 K
javasolják	1880 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2615 skoro już tu K	2615 skoro tu K
jugé	1634 a K
jurnalistă	2865 este K
jurnaliștii	39 K noștri	2888 K noștri îți trimit	2945 K noștri
jälgi	1307 K meid
jäljellä	1455 ilmaista juttua K
jäseneksi	80 liity K	1463 liity K
""", 'k': """
kanał	2695 nasz K
kannatusjäseneksi	1463 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3105 K
kedykoľvek	3110 odhlásiť sa môžete K
keresőben	1843 google-K
khoản	3580 bạn đã có tài K	3591 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3598 K sao chép
khẳng	3667 K định
kiabált	1880 K
kiabálta	1880 K
kiabálták	1880 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1880 K
kirjeessä	1466 luki K
kiáltott	1880 K
kiáltotta	1880 K
kiáltották	1880 K
kiến	3611 ý K của bạn sẽ	3664 hãy gửi ý K	3664 vui lòng gửi ý K
kliknutím	461 K na
kolačića	3063 K	3093 K
kolačiće	3063 K	3093 K
kolačići	3063 K
komentować	6 K	2641 aby K
komentár	6 pridať K	3134 pridajte K
komentára	3134 pridanie K	3134 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3123 je K
komentátorom	3123 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1437 K
konferencję	2658 naszą K
konuştu	3493 diye K	3493 K
kopírovanie	3116 K obsahu bez	3116 K je zakázané
kopēšana	2385 K bez
korespondentką	2654 jest K
korespondentė	2349 K
korábban	1875 K itt írtunk	1875 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2697 K
krzyczała	2697 K
krzyknął	2697 K
krzyknęła	2697 K
krävde	3304 K
krævede	21 K felter er	569 K
krönikör	3266 är K
kulturalną	2662 K dyskusję
kulturredaktör	3266 är K
kulturredaktør	534 er K	2574 er K
kumppanuuslinkkejä	74 K	1449 K
kvíz	457 náš K	3133 náš K
kvíze	3133 našom K	3133 v K
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
kúpte	3161 si K
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
kļūsti	2409 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3667 K
""", 'l': """
labākie	2405 K raksti tavā
lamentó	1268 K
lançait	1634 K
lasītu	2375 lai K tālāk
lasītāji	2410 mūsu K
lasītājiem	2410 mūsu K
lejupielādē	2409 K
lelkisegély	97 K
leverandør	2576 ekstern K
leverantör	3268 extern K
leído	1194 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2395 K
linkistä	1448 lisää tästä K
lisenssillä	47 K
lisäsi	1466 K
llicència	47 K cc
lucrează	2865 K în presă
lunedì	17 ogni K
lună	2946 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3580 đăng nhập để bình K	3611 bình K của bạn sẽ	3664 đăng nhập để bình K
lájkolj	1830 K minket
lákal	491 K
läget	3277 koll på K
lähdet	1403 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3280 du kan K mer	3280 kan du K mer	3280 K mer om	3302 fri att K
läsare	36 våra K	3278 våra K	3302 våra K
läsarna	18 tack vare K
läser	3301 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2605 K for	3295 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1121 K de notas
límites	1118 sigue leyendo sin K
lòng	3603 vui K gửi về	3664 vui K gửi về
löd	3304 K
lød	569 K	2613 K
lūdza	2412 K
lập	3615 ủng hộ báo chí độc K	3665 báo chí độc K
""", 'm': """
magyarázta	1880 K
mailovú	3136 e-K adresu
mainoslinkkejä	37 K	74 K	1449 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1289 K abil
materiał	9 ten K
matéria	20 ler esta K	2707 esta K é só	2770 para ler esta K	2839 esta K
matérias	2742 limite de K
matí	410 rep cada K
mawiał	2697 K
mawiała	2697 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1880 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1463 tue K
meitä	1446 tukea K	1446 tue K	1463 tue K	1463 auta K
mencióname	62 K
menționat	2947 a K
mesačne	3163 K
mesečno	3104 K	3222 K
mesélte	1880 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2696 za K
miesięcznie	2696 K
minkä	90 anna K voit
miễn	15 bài K phí	3618 hết số bài K phí	3666 dùng thử K phí
mjesečno	3104 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1546 charte de K	1546 K par la rédaction
mokė	2372 K
mondták	1880 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1118 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1268 K
mulțumim	2944 K că ne citești
munkatársa	1847 K
munkatársunknak	39 K
munkánk	1878 K
munkánkat	1822 támogasd K	1822 támogassa K	1854 K	1877 támogasd K	1877 támogassa K	1878 K
myönsi	1466 K
másodközlés	1840 K
märkis	1310 K
määräsi	1466 K
mån	3279 kr/K	3303 kr/K
månad	3231 testa en K	3279 en K för	3301 testa en K	3303 per K	3303 varje K
månaden	3279 första K	3303 i K	3303 första K
månader	3279 K för #	3301 testa # K
månadsgivare	3301 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2588 en K for	2610 prøv en K	2612 per K
måneden	568 om K	2612 i K
måneder	547 i # K	2588 K for #
média	1632 notre K
mês	2839 até o fim do K	2840 por K	2840 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2697 K
mówili	2697 K
mówił	2697 K
mówiła	2697 K
môžete	3132 článok si K
müşterimiz	3428 K
mācīja	2412 K
mākslīgais	2392 K intelekts
mēnesis	2411 pirmais K
mēnesī	2411 K
mėgstamiausią	2345 K
mėnesį	2371 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3667 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2697 K
namawiała	2697 K
napisał	2697 K
napisała	2697 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3164 K
napíšte	38 K nám	3122 K nám	3122 K, prosím	3155 K na	3161 K nám
naročilo	3195 hvala za K
naročite	80 K se	3169 K se na naše	3220 K se
naročnik	50 kot K	3168 že K
naročnike	3176 samo za K	3176 le za K
naročniki	50 K lahko	3208 lahko berejo le K	3208 berejo samo K	3224 K
naročnikom	3168 dostopen le K	3168 na voljo K	3168 na voljo samo K	3168 na voljo le K	3208 dostopna le K	3208 dostopna samo K	3208 dostopen le K	3208 dostopen samo K
naročnina	3196 K	3224 K
naročnino	3196 z K	3218 z K
narzędzi	2675 przy wsparciu K ai
naujienlaiškio	2357 K
naujienlaiškis	2370 mūsų K	2373 K
naujienlaiškį	2337 mūsų K	2357 K	2369 užsisakykite K	2370 mūsų K
navođenja	3078 bez K izvora
navođenje	3078 uz K izvora
nawoływał	2697 K
našeho	453 do K týmu	453 K e-shopu
našem	3067 K timu
našich	479 K zpráv	3154 K správ
neatkarīgu	2409 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1877 segíts K	1877 írjon K	1877 írj K	1877 jelezd K	1878 K adód
nemokamą	2361 K paskyrą
neobmedzený	3109 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2359 paremkite K žurnalistiką	2369 paremkite K	2370 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1429 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3162 K médiá
nezávislú	3161 podporte K
ngoài	3606 nội dung bên K
nguồn	3601 K ưu tiên	3601 K tin ưu tiên	3624 ghi rõ K	3659 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3611 chịu trách K về nội dung bình luận
nhân	3607 trí tuệ K tạo
nhấn	3664 K vào đây
nhận	3582 đăng ký K bản tin	3582 đăng ký K tin	3664 đăng ký K bản tin	3664 đăng ký K tin
nhập	24 đăng K	3580 vui lòng đăng K	3580 đăng K để đọc	3580 đăng K để xem	3580 đăng K để lưu	3580 hãy đăng K để	3664 đăng K để đọc	3664 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2655 materiał wideo jest K
niezależne	2694 wesprzyj K	2694 wspieraj K	2695 K media
niezależność	2695 K
niezależną	2695 jesteśmy K
noastră	2945 munca K
nolēma	2412 K
norāda	2412 K
nosūtīsim	57 jums K
notificações	14 as K	2717 ative as K	2717 ativar K	2717 receba K
notificările	14 K	2852 activează K
notifikácie	3135 K
notícia	2839 esta K
notícias	2711 receba as K	2711 receba K	2720 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3123 je K	3123 , K
novinári	3162 naši K
novinárka	3123 je K	3123 , K
novinárkou	3123 je K
novinárom	3123 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3169 na e-K
novičnik	3177 K	3177 e-K	3221 naš e-K	3224 K
novičnika	3177 K
nuotraukų	40 K ir vaizdo
nusprendė	2372 K
nášho	3129 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3667 K
nõus	43 ei ole K?
năm	3666 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3234 K tillgång
obećala	3105 K
obećao	3105 K
obiecał	2697 K
obiecywał	2697 K
obligāta	2385 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2729 campos K são
obveščanje	3195 na naše K
obľúbené	3120 K zdroje
obľúbených	3120 K zdrojov
obľúbenými	3120 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3153 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2697 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2697 K
odpowiedziała	97 nie K	2697 K
odpowiedziało	97 nie K
odražavaju	3072 komentari K	3072 komentari ne K
odídete	3118 kým K
ofereça	2707 K este artigo
ograniczeń	2621 czytaj bez K	2621 czytaj więcej bez K
også	51 bli med du K
ogłosił	2697 K
ogłosiła	2697 K
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
ortakliği	3414 iş K linkleri
orzekł	2697 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3125 K údajov
ostrzegał	2697 K
ostrzegała	2697 K
ostrzegł	2697 K
otrzymywać	2683 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3164 K
oznámila	491 K	3164 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2369 K mums
pageidaujamą	2345 K šaltinį
paklausė	2372 K
palīdzi	2399 ziedo un K	2409 K mums
palīdzību	2392 mākslīgā intelekta K	2407 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2369 K mums
parsisiųskite	2369 K
participación	1149 normas de K
partnerské	74 K odkazy	466 K odkazy	3141 K odkazy
partneři	430 my a naši K
pastā	2397 e-K
pastāstiet	38 K mums	67 K mums
patronką	2673 zostań naszą K
patrões	2795 sem K	2839 sem K
paylaşilan	3474 tarafindan K bir gönderi	3474 tarafindan K gönderi
paylaşin	25 K	49 K	3417 K
paylaştiği	3474 K bir gönderi	3474 'in K bir gönderi
paziņoja	2412 K
paziņojumus	2396 K
państwa	2653 czeka na K
pašte	2357 jūsų el. K
pažadėjo	2372 K
periódico	1266 este K	1266 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2555 K
phê	54 mời tôi một ly cà K	3615 mời bạn một ly cà K
phóng	3603 liên hệ K viên	3605 là K viên báo	3605 là K viên của	3664 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1268 K
pidätetään	1425 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2697 K
pisała	2697 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3060 K nam	3092 K nam na	3092 K na	3102 K nam	3182 K nam	3182 K na	3212 K nam na	3212 K na	3220 K nam
piškotke	3185 K	3213 K
piškotki	3185 K
piškotkov	3185 K	3213 K
pište	480 K na	480 K nám na
plakáton	1880 állt a K
plânge	2947 se K
pochází	450 obsah K
podcastów	2659 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2697 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	3102 vaša K
podrške	3079 bez vaše K	3103 vaše K
podršku	3102 vašu K
podržite	3079 K	3102 K nas	3102 K naš
podělte	67 K se s námi	67 K se o
podľa	3164 K
poinformował	2697 K
poinformowała	2697 K
pokračovanie	3109 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3141 článok K	3141 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1146 K de cookies	2727 K de cookies	2744 cobre K
pomocí	470 K ai
pomocą	2675 z K ai
pomoć	3102 vašu K
pomóż	2694 K nam
pomôžte	3161 K nám
poprosił	2697 K
poprosiła	2697 K
poprosiło	2697 K
poručila	3105 K
poručio	3105 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3152 K článok zadarmo
poslušajte	3211 K nas
postafiókjába	1826 K
postaládádba	79 a K	1842 a K
postaládájában	1842 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3125 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2697 K
powiedziała	2697 K
powtarzał	2697 K
powtarzała	2697 K
poznámka	97 K redakce
pozostało	2621 K # %	2621 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	3060 K nam	3060 K na	3102 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3122 K nám	3161 K nám
pošljemo	57 vam K
pošljite	49 K ga	3182 K nam	3182 K jo nam	3182 K na	3220 K nam
požádal	491 K
požádala	491 K
pracę	2695 naszą K
pranešimus	2356 K
praneškite	38 K mums	67 K mums
pranešė	2372 K
prašė	2372 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3156 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3109 už ste K	3109 ste K
predplatiteľom	80 staňte sa K	3117 K	3161 staňte sa K
predplatiteľov	3117 pre K
predplatné	3109 už máte K	3138 K	3161 kúpte K	3161 kúpte si K	3165 K
predplatného	3138 K
predplatným	3138 K	3159 s K
predplaťte	80 K si
preferată	2863 sursă K	2927 sursă K	2927 sursa K
preferované	445 K zdroje	3120 K zdroje
preferovaný	445 K zdroj	3120 K zdroj
preferovaných	445 K zdrojů	3120 K zdrojov
preferovaným	445 K zdrojem	3120 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2621 tylko dla K	2681 tylko dla K
prenumeratą	2667 z K
prenumeratę	80 kup K	2621 masz już K	2667 zamów K	2667 kup K	2667 wykup K	2693 kup K
preporučila	3105 K
preporučio	3105 K
pretlačiť	45 K
prevziať	45 K
prečítate	3109 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3102 K se našoj	3102 K im se	3220 K se nam
pridržana	3052 sva prava K
pridržane	3175 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2372 K
prihlásenie	3110 ďakujeme za K	3136 ďakujeme za K
prihlásení	3138 po K
prihlásením	3136 K súhlasíte
prihláste	24 K	3109 K sa a čítajte	3161 K sa na odber
prihvaćate	3074 prijavom K
pripažino	2372 K
programėlėje	2355 K
programėlę	2355 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	3090 K nas
proposé	1542 conçu et K par
prosił	2697 K
prosiła	2697 K
pročitali	3044 da biste K
pročitate	3042 da K cijeli	3042 da K ceo
prośbę	2615 mamy do ciebie K	2615 mamy małą K
prošnjo	3179 imamo majhno K	3179 majhno K
prywatności	2637 polityka K	2637 polityce K
przeczytać	2621 aby K cały	2621 aby K ten artykuł
przeczytałaś	2662 dziękujemy, że K
przeczytałeś	2662 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2618 K nam #%	2694 K nam	2694 K #
przekonywał	2697 K
przekonywała	2697 K
przesyłajcie	2653 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2653 K nam	2653 K je do nas	2694 K nam
przyznał	2697 K
przyznała	2697 K
przyłącz	51 K się
przyślij	2653 K nam	2653 K je do nas	2694 K nam
práca	3162 naša K
práce	489 naší K
práci	489 naši K
prácu	3162 našu K
précision	97 K:
précisé	1634 a K
précédente	97 version K de cet
préférée	1532 source K
préférées	1532 sources K
prévient	1634 K
príspevky	3134 K v diskusii
príspevok	3161 váš K
próxima	2839 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2005 blocco della K	2125 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1847 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1506 bloqueur de K	1506 bloqueurs de K	1632 sans K
publicités	1506 bloqueur de K
publicystką	2654 jest K
publicystą	2654 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1511 votre adresse e-mail ne sera pas K
pytał	2697 K
pytała	2697 K
pytały	2697 K
pytań	2661 na kilka K
pyyntö	1403 pieni K
pyysivät	1466 K
pásale	1265 K esta
pásalo	49 K
päevakokkuvõte	1294 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1434 K
päätti	1466 K
påminde	3304 K
pénzbe	1878 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3156 bez K súhlasu
píšte	3155 K na	3155 K nám na
pódcast	34 nuestro K	1266 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2378 K bez	2385 K bez
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
quyên	3664 K góp ngay	3668 K góp
quyền	3598 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3642 trình chặn K cáo	3642 chặn K cáo
""", 'r': """
radził	2697 K
radziła	2697 K
radí	491 K
rakstīja	2412 K
rappelé	1634 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2369 K mums
rašė	2372 K
recibirás	57 K
reclamă	11 K
reconoció	1268 K
recordó	1268 K
rectificación	97 K:
recunoaște	2947 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1190 la K te envía	1229 se incorporó a la K	1266 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2888 K îți trimite	2945 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2694 wesprzyj K
redaktorką	2654 jest K
redaktorė	2349 K
redaktör	3266 är K för	3266 är K på	3266 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2574 er politisk K	2574 er K i	2574 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2765 a K envia	2804 entrou para a K	2839 nossa K
reenvíalo	49 K
refusé	1508 K le dépôt
registrácii	3138 po K
registráciou	3136 K súhlasíte
registráciu	3136 ďakujeme za K
regisztrálj	1877 K ingyenesen	1877 K, hogy
regisztráljon	1877 K ingyenesen	1877 K, hogy
regisztrálnia	1874 K kell
regístrate	1118 K gratis	1119 K para
reinhören	649 jetzt K:
rejestrując	2664 K się
reklamlänkar	74 K	3281 K
reklamą	11 K
reklám	70 nincs K	3162 bez K
reklámok	1878 K nélkül
reportaż	2695 ten K
reporterką	2654 jest K
reportér	448 , K	3123 , K
reportérem	448 je K
reportérka	448 , K	3123 , K
reportérkou	448 je K	3123 je K
reportérom	3123 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1159 prohibida su K	1159 prohibida la K
reprodução	2740 proibida a K	2740 K proibida	2773 K permitida desde	2773 K é permitida desde
reprodúcelo	45 K
republié	45 K	1522 K avec	1560 cet article est K
repórter	39 nosso K	2744 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1268 K
rezervăm	29 ne K dreptul
riêng	3591 chính sách quyền K tư	3618 dành K cho thuê bao	3624 quan điểm K của tác giả
robô	2820 não sou um K
rovatvezetője	1847 K
ročne	3163 K
ročně	490 K
rät	727 K
rätta	3272 K fel
rättar	3272 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1310 K
råber	569 K
råbte	569 K
rådde	3304 K
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
röst	3269 ai-K
răspuns	97 nu a K	97 nu au K	2947 a K	2947 au K
răspunsul	21 anulează K
rằng	3667 viết K	3667 cho K
""", 's': """
sacīja	2412 K
sadržaj	9 ovaj K	3063 vanjski K	3063 spoljni K
sadržaja	9 ovog K	3063 vanjskog K	3063 prikaz ovog K	3063 prikaz K
sakė	2372 K
samobójcze	97 myśli K
sanctionné	1634 a K
sandučić	79 u vaš K	3045 u vaš K
sandučiću	3045 u vašem K	3074 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3110 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3110 do vašej K
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
sessão	24 inicie K	2838 inicie K
señaló	1268 K
sfătuia	2947 K
sfătuiește	2947 K
sfătuit	2947 a K
sisällön	9 K	1436 ulkoisen K
sisältö	1407 tämä K on vain
sisältöä	1436 ulkoista K
siunčiame	57 jums K
sjefredaktør	2574 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3304 K
skarży	2697 K
skarżył	2697 K się
skrzynkę	79 na twoją K	2624 na twoją K	2624 na swoją K	2664 K mailową
slažete	43 K se	43 ne K se
slobodné	3161 podporte K
slobodnú	3161 podporte K
slušajte	3090 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2661 naszą K
sonuçlarinda	3396 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3603 về hộp thư của tòa K	3615 hãy ủng hộ tòa K	3624 bằng văn bản của tòa K	3664 hãy gửi về tòa K	3664 hãy liên hệ tòa K	3664 hãy báo cho tòa K	3665 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3141 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3182 K nam
sportkrönikör	3266 är K
sportsredaktør	534 er K
spracovaním	3136 K osobných údajov
sprijiniți	2944 K
sprijină	2944 K-ne
správach	3121 google K
správy	3121 google K
spuneți	38 K-ne	67 K-ne	2945 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2368 šį K	2370 visą K
stronę	2684 naszą K
stwierdził	2697 K
stwierdziła	2697 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2613 K det på	2613 K det i	3304 K det på
stöd	3228 med ditt K	3301 K oss	3301 K vår	3301 ditt K
stödja	3278 K oss med
stödlinjen	83 K
stödmedlem	3301 bli K
stödprenumerant	3301 bli K
stötta	3278 K oss med	3301 K oss	3301 K vår	3301 K vårt
støt	546 K os	566 K os	566 K med
støtt	2610 K oss	2610 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2537 med din K	2587 K oss med	2610 din K
støtteabonnent	2610 bli K
støttemedlem	80 bli K	566 bliv K	2610 bli K
stāstīja	2412 K
stăpâni	2913 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2621 tylko dla K	2621 dostępna dla K	2621 dostępne dla K	2681 tylko dla K
subskrypcją	2667 z K	2689 z K
subskrypcję	2621 kup K	2621 masz już K	2664 dziękujemy za K	2667 wykup K	2694 kup K
suosikkilähteeksesi	1429 K
suosikkilähteeksi	1429 K
sursă	2887 link activ către K
suscripción	1118 ya tengo una K	1265 cambia tu K	1269 K
suscríbase	80 K	1265 K
suscríbete	80 K	1118 K para	1118 K por	1118 K en	1125 K al boletín	1265 K
susțin	2879 care ne K lunar	2945 ne K lunar
susține	2944 K-ne	2944 K presa	2947 K că
susținerea	2944 K ta
susțineți	2944 K-ne
svarīgākie	2408 nedēļas K
svarīgākās	2408 nedēļas K
svěřte	447 K se nám
szerkesztője	1847 K
szerkesztőségünk	39 K	1878 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1878 K
szerzője	1847 külső K
szólított	1880 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3279 tills du K upp	3304 K
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
sök	3293 K nu
sökresultat	3262 K på google
sökt	97 vi har K	97 har K
söyledi	3493 K
söylediler	3493 K
söylüyor	3493 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2603 K nå
søkene	2570 google-K dine
søkeresultatene	2570 K dine på google
súhlasu	3156 bez K
súhlasíte	43 K?	3136 odoslaním K
súmate	51 K	1265 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1848 K
sütiket	1848 K
săptămână	17 o dată pe K	2946 pe K
sīkdatnēm	2390 K	2408 K
sống	3615 nuôi K tờ báo	3615 bạn đọc nuôi K
""", 't': """
találatok	1843 google-K
tanácsolja	1880 K
tanácsolják	1880 K
tanácsolta	1880 K
tanácsolták	1880 K
tanította	1880 K
taşiyin	3417 K
teigė	2372 K
tekemään	1464 K sitä
tekijänoikeus	1425 K suojaa
tekoäly	1437 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1437 K
tekoälyn	1437 K avulla	1437 K tekemä
tekoälyä	1437 käyttää K
telefonā	2396 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3490 okuduğunuz için K
thiết	3624 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3618 dành cho K bao	3618 đã là K bao	3668 K bao
thuộc	3599 bản quyền K
thành	3581 dành cho K viên	3613 bạn đã đăng ký K công	3664 trở K thành viên
tháng	3618 đọc miễn phí trong K	3666 mỗi K	3666 hàng K	3666 K đầu
thích	3601 nguồn tin ưa K	3601 nguồn yêu K
thông	14 K báo	3587 bật K báo	3587 nhận K báo	3603 bạn có K tin	3603 bạn đọc cung cấp K tin	3624 khi phát hành lại K tin	3664 hãy gửi K tin	3664 đăng ký nhận K báo	3664 hãy bật K báo
tilføjede	569 K
tillgång	3301 få fri K
tillåtet	3290 inte K att återge
tiếng	3611 K việt có dấu
tiếp	3580 để K tục đọc	3580 để đọc K	3580 đăng nhập để K tục	3615 K sức cho báo chí	3618 để K tục đọc	3664 đăng ký để đọc K	3664 hãy K sức	3664 đăng nhập để K tục
tjänst	3225 en liten K att be
tjänsten	3293 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1824 a K
toàn	20 K bộ bài	3580 để đọc K bộ	3580 đọc K bộ bài	3618 để đọc K bộ bài	3664 đăng ký để đọc K bộ
tražila	3105 K je
tražili	3105 K su
tražio	3105 K je
tretích	3125 cookies K strán
treści	9 tej K	2667 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3587 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3611 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1847 K
turpinātu	2375 lai K lasīt
tuần	17 mỗi K	3613 bản tin hằng K của	3613 bản tin hàng K của	3666 mỗi K
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
tłumaczy	2697 K
tłumaczył	2697 K
tłumaczyła	2697 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2697 K
ulaş	38 bize K
ulaşin	38 bize K	3398 bize K	3417 K
ulaşmak	3398 yazara K
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
upphovsrätt	3258 skyddat enligt lagen om K
upphovsrättslagen	3258 skyddat enligt K
uprednostňované	3157 K zdroje
uprednostňovaný	3157 K zdroj
uprednostňovaných	3157 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3175 brez dovoljenja K	3175 brez soglasja K
uredništvo	3189 v naše K	3221 naše K
uredništvu	39 našemu K	3182 pišite K
urmărește	2851 K-ne pe	2851 K-ne și pe	2852 K știrile	2944 K-ne
urmăriți	2851 K-ne pe	2944 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2727 K de cookies
utilizează	2854 K cookie
utilizăm	2854 K cookie
utánközlés	1840 K
utánközölhető	45 K
uutislähteeksesi	1429 ensisijaiseksi K
uutislähteeksi	1429 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2697 K
uznała	2697 K
uzsvēra	2412 K
użyciu	2675 przy K ai
użytkowników	2662 opiniami K
używamy	2636 K plików cookie
užsisakykite	2334 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3122 dajte nám K
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
već	3057 kad ste K tu	3104 K od
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
viên	3605 là biên tập K của	3618 dành cho hội K
viết	3664 hãy K thư	3665 bài K này	3667 ông K	3667 bà K
você	18 sem K	2839 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3192 K
vyhradené	3116 všetky práva K	3116 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3132 si môžete K
vysvetľuje	3164 K
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
vás	468 bez K by	489 bez K by	3143 bez K by	3162 bez K by
väitis	1310 K
väitti	1466 K
väittää	1466 K
välise	1287 K sisu
våre	2610 meld deg på K
vårt	2545 meld deg på K	2610 meld deg på K
vær	51 K med
védekezett	1880 K
véli	1880 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3162 K vám
vēlamo	2386 K avotu
vēstkopai	2397 K
vēstulei	2397 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3150 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3129 náš K
webinář	453 náš K
według	2697 K
weißt	637 K du mehr
wezwał	2697 K
wiadomościach	2684 google K
wołali	2697 K
wołał	2697 K
wołała	2697 K
wpłata	2673 każda K	2694 twoja K
wpłatom	2695 dzięki K
wpłać	2694 K
wspierającym	2694 zostań K
współpracy	2670 we K z partnerem
wyjaśnia	2697 K
wypisać	2624 K się w każdej chwili
wyrażam	2625 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2653 K nam	2653 K je do nas
wzywał	2697 K
wzywała	2697 K
wöchentlichen	592 K newsletter
właściciela	2695 nie mamy K
""", 'y': """
yazdiğimiz	3427 daha önce K haber
yazmişti	3493 diye K
yhteistyössä	1449 K mainostajan
yönetmenidir	3400 genel yayin K
""", 'z': """
zaakceptować	2655 K pliki cookie
zaapelował	2697 K
zaapelowała	2697 K
zachęcali	2697 K
zachęcano	2697 K
zachęcał	2697 K
zachęcała	2697 K
zadaním	3136 K e-mailu
zadržana	3052 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2678 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3079 K vama	3103 K vama
zakázané	3116 šírenie je K
založte	488 K si účet
zamknutý	3109 článok je K
zamčený	419 článek je K
zapisując	2664 K się
zapowiedział	2697 K
zapowiedziała	2697 K
zapytał	2697 K
zapytała	2697 K
zastrzeżone	2648 wszelkie prawa K	2648 wszystkie prawa K
zawołał	2697 K
zawołała	2697 K
zašlete	447 K nám
zašlite	3122 K nám
zaželen	3215 K vir
zaželene	3215 K vire
zaželeni	3215 K vir
zbiórka	2698 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2658 do naszego K
zewnętrzna	2655 treść K
zewnętrzne	9 treści K	2636 treści K	2655 treści K
zewnętrznej	9 treści K	2655 treści K
zewnętrznych	9 treści K
zgłoś	2653 K go nam	2694 K nam
ziņas	2408 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2685 daj nam K	2694 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2694 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3158 K
získávejte	484 K
zł	2667 za # K	2667 od # K	2696 od # K
złotówka	2673 każda K	2695 każda K
""", 'á': """
állt	1880 ez K
állítja	1880 K
átvehető	45 K
""", 'ä': """
ägare	3278 inga rika K
ähnliches	637 K erlebt
ändå	3225 nu när du K är här
äpp	1292 K
äppi	1292 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2566 beskyttet av K
året	568 om K
återges	3258 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3404 bizimle K
çalişmalarimiz	3491 K
çağrisinda	3493 K bulundu
çerezler	3385 K kullan
çerezlere	3402 K
çerezleri	3385 K kullan	3402 K	3428 K kabul
çözün	3417 K
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
îmbia	2947 K
îndemna	2947 K
îndemnat	2947 a K
îndemnau	2947 K
întrebat	2947 a K
întrebau	2947 K
""", 'õ': """
õpetas	1310 K
""", 'ö': """
öffnen	594 app K
önemli	3428 günün en K
önerdi	3493 K
önskad	3262 K källa
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
ücretsiz	15 K haber	15 K makale	3415 K üye olun
ügyfelünk	1876 K
ühendust	38 võta meiega K	67 võta meiega K	1307 võta K
ütles	1310 K
ütlesid	1310 K
üyeliği	3410 bülten K
üzente	1880 K
üzenték	1880 K
üçüncü	3402 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3090 K nas
čitalaca	43 pisma K	3079 uz podršku K	3097 K	3103 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3097 K	3103 naši K
čitatelia	3160 K	3162 naši K
čitatelja	43 pisma K	3079 uz podršku K	3097 K	3103 naših K	3103 uz podršku K
čitatelji	36 naši K	3097 K	3103 naši K
čitateljima	3097 K
čitateľom	18 vďaka K	3160 K
čitateľov	36 našich K	3143 vďaka podpore K	3160 K	3162 našich K	3162 vďaka podpore K
članak	20 cijeli K	3057 svidio vam se K	3075 cijeli K	3075 ceo K	3103 ovaj K
člancima	3086 svim K
članek	3179 vam je bil K všeč	3221 ta K
člankov	3207 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3161 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3138 všetkým K	3150 k všetkým K	3150 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3118 páčil sa vám K	3138 celý K	3162 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3154 K nás	3161 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3161 K, že nás čítate
""", 'đ': """
đây	3664 bấm vào K
đóng	3664 K góp của bạn	3664 hãy K góp
đăng	45 K lại	3613 cảm ơn bạn đã K ký	3613 bằng việc K ký, bạn	3664 K ký để đọc bài
đường	3603 K dây nóng của tòa soạn	3603 K dây nóng của báo	3664 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3618 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3163 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2695 nasze K
śledztwo	2695 to K
śledź	2632 K nas na	2694 K nas
śpiewali	2697 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3493 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3060 K nam
šaukė	2372 K
šiandien	2359 aukokite K
šodien	2399 ziedo K
""", 'ź': """
źródło	2648 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2697 K
""", 'ž': """
žalio	3105 K se
želene	3215 K vire
želeni	3180 K vir
željene	3058 K izvore
željeni	3058 K izvor
žiadny	71 K spam
žurnalistai	2370 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2349 K
žurnalistika	489 naše K	489 nezávislá K	2370 K kainuoja	2370 gera K	3162 nezávislá K
žurnalistiku	489 nezávislou K	3162 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2349 K
žurnāliste	2389 K
žurnālisti	2410 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2410 neatkarīga K	2410 K maksā	2410 laba K
žurnālistiku	2399 atbalsti neatkarīgu K	2410 neatkarīgu K
žurnālists	2389 K
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
авторизованные	3002 только K
авторизованным	3002 K пользователям
авторизовані	3541 лише K
авторизуйтесь	24 K
авторкою	3529 зв'язатися з K
автором	3529 зв'язатися з K
автору	54 на каву K	2990 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3562 пишіть за K
адресу	3022 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	3001 K	3540 K
анонимно	2990 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3526 K джерел
безкоштовна	3560 остання K стаття
безкоштовний	3536 наш K вебінар	3544 K акаунт	3560 останній K матеріал
безкоштовних	3544 ліміт K	3544 K статей
безкоштовні	15 K статті	3544 K статті
безлимитный	2957 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	3020 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3005 K статьи
бесплатный	2996 наш K вебинар	3005 K аккаунт	3020 последний K материал
бесплатных	15 K статей	3005 лимит K	3005 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3575 K
благала	3575 K
благали	3575 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	3011 K донатам	3036 K вам	3036 K вашей
блокировщик	2970 отключите K	2970 K рекламы
блокувальник	3511 K реклами
бот	39 наш K
браузер	10 ваш K	2983 ваш K	3521 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3527 K
вайбър	16 K	226 K
ватсапе	2988 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2996 наш K
вебінар	3536 наш K
взывал	3038 K
видео	9 это K	40 фото и K
виділіть	3525 K
визнав	3575 K
визнала	3575 K
визнає	3575 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3521 K cookie	3550 будь-яке K матеріалів	3550 K матеріалів сайту
використанні	3519 при K матеріалів
використовує	3512 K cookie
використовуємо	3511 K cookie
вимагав	3575 K
вимагала	3575 K
вимагали	3575 K
виправлення	97 K:
випуск	3538 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3575 K
вк	2988 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2988 K
влезте	24 K
вміст	9 цей K
внескам	3551 завдяки K	3573 завдяки K
внесок	3572 ваш K
войдите	24 K	2958 K, чтобы
вотсапе	2988 K
вотсапі	3527 K
впн	64 без K
всеки	249 K лев
встановіть	3505 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2973 K ее	2973 K текст
выпуск	2999 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3575 K
відповідав	3575 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3575 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	3038 K
гласила	3038 K
гласит	3038 K
гласувайте	254 K
гледайте	259 K ни
говорил	3038 K
говорила	3038 K
говорили	3038 K
говорит	3038 K
год	3037 в K
годишно	268 K
голосуйте	3016 K	3556 K
гривень	3574 # K
грн	3574 # K
група	260 viber K
гукав	3575 K
гукали	3575 K
гукнув	3575 K
гукнула	3575 K
гіперпосилання	3519 K обов
""", 'д': """
дальше	2957 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3526 обрані K	3526 бажані K
джерелом	3526 основним K	3526 бажаним K
дзен	2988 K
дзене	2988 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	3038 K
добавила	269 K	3038 K
добавьте	2967 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3575 K
додала	3575 K
додатку	84 у нашому K
додає	3575 K
дозволить	3572 ваша підтримка K
дозволяється	3550 матеріалів K лише
долучайтесь	51 K	3572 K до нас	3572 K до нашої	3572 K до нашого	3572 K до спільноти	3572 K до читачів
долучайтеся	51 K	3572 K до нас	3572 K до нашої	3572 K до нашого	3572 K до спільноти	3572 K до читачів
донат	3035 ваш K	3572 ваш K	3576 K
донатам	3551 завдяки K
донати	3576 K
донатом	3574 K
донаты	3039 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3572 ваша підтримка K
допомога	3572 нам потрібна ваша K
допомогою	3553 за K ші
допоможе	3573 K нам
допоможуть	3551 K нам працювати	3573 K нам
допоможіть	90 K, скільки можете
допускается	3010 материалов K только
допълнена	97 статията е K
доступ	3005 полный K	3544 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2949 вы K до конца	3495 ви K до кінця
дочитати	3501 щоб K
дочитать	2957 чтобы K	3005 K
""", 'е': """
евро	243 за # K
ежедневную	2960 K рассылку
ежемесячно	3037 K
ежемесячное	3035 оформите K
ежемесячный	3011 K донат
еженедельную	2960 K рассылку
електронна	214 вашата K поща
електронної	3543 адресу K пошти
електронну	3543 K адресу	3543 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	3038 K
жаловался	3038 K
жалуются	3038 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2991 - K	2991 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	3036 независимая K
журналистике	3036 независимой K
журналистики	3036 независимой K
журналистику	3036 независимую K
журналистка	229 е K	229 , K	2991 - K	2991 , K
журналисты	3036 наши K
журналіст	3531 - K	3531 , K
журналістам	39 нашим K
журналісти	3573 наші K
журналістика	3573 незалежна K
журналістику	3573 незалежну K	3573 якісну K
журналістка	3531 - K	3531 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3505 K застосунок
завантажте	3505 K додаток
завдяки	3551 існує K	3573 K вам	3573 K вашій
зависимост	88 хазартът създава K
задонатьте	3035 K	3572 K
задължителните	21 K полета
зазначив	3575 K
зазывал	3038 K
закликав	3575 K
закликала	3575 K
закликали	3575 K
закончились	2957 бесплатные статьи K
залишає	29 K за собою право
залишилося	3502 K #%	3502 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2974 K ошибку
замолчим	3036 мы не K
запазени	220 всички права K
запевняв	3575 K
запевняла	3575 K
запевняє	3575 K
записи	58 новые K на почту
запитав	3575 K
запитала	3575 K
запитань	3540 на кілька K
запишете	213 K се за нашия
зарегистрированные	3002 только K
зарегистрированным	2957 доступен только K
зарегистрированы	2957 уже K
зарегистрируйтесь	2958 K, чтобы	3005 бесплатно K	3005 K бесплатно	3035 K бесплатно	3035 K, чтобы читать
зареєстровані	3541 лише K	3541 тільки K
зареєструйтесь	3502 K, щоб	3544 безкоштовно K	3544 K безкоштовно	3572 K безкоштовно	3572 K, щоб читати
зареєструйтеся	3544 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3523 нашому K
застосунок	3505 завантажте K	3523 наш K	3523 мобільний K	3572 завантажте K і	3572 завантажте K та
захищено	3519 усі права K
захищені	3519 усі права K	3519 всі права K
защищенной	2990 K формой
защищены	2981 все права K
защищённой	2990 K формой
заяви	269 K
заявив	3575 K
заявил	269 K	3038 K
заявила	269 K	3038 K	3575 K
заявили	3038 K	3575 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2949 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3525 якщо ви K
знанията	237 K си
зобов	3575 K'язав
зовнішнього	3533 K вмісту	3533 K контенту
зовнішній	3533 K вміст	3533 K контент
зробіть	3499 K внесок	3572 K внесок у	3572 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2987 K
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
иностранного	2981 выполняющим функции K агента
иностранным	3036 K агентом
инстаграм	226 K
искусственного	3013 с помощью K интеллекта
искусственным	3013 K интеллектом
использование	2983 K cookie	2993 K cookie	3010 любое K материалов	3010 K материалов сайта
использовании	2981 при K материалов	3010 полном или частичном K	3010 частичном K материалов
используем	2970 K cookie
использует	2971 K cookie
исправление	97 K:
источники	2987 избранные K	2987 любимые K
источников	2987 избранных K	3024 избранных K
источником	2987 основным K
исчерпали	2957 K лимит
""", 'к': """
каждое	17 K утро
каждый	3037 K месяц
каже	3575 K
каза	269 K
казав	3575 K
казал	269 K
казала	269 K	3575 K
казали	3575 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	3036 наш K	3573 наш K
канала	3036 нашего K
каналу	3573 нашого K
колумнист	2991 - K	2991 , K
колумніст	3531 - K
колумністка	3531 - K
команде	2996 к нашей K
команди	3536 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3520 у K	3520 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2973 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2982 в K
комментировать	6 K
контент	9 этот K	9 цей K	2993 внешний K
контента	9 этого K	2993 внешнего K
контенту	9 цього K
конференцию	2996 нашу K
конференция	234 нашата K
конференцію	3536 нашу K
конфиденциальности	2970 политикой K	2983 политика K
конфіденційності	3511 політикою K	3521 політика K
копирование	3010 K материалов сайта
кореспондент	229 е K	229 , K	3531 - K	3531 , K
кореспондентка	3531 - K	3531 , K
короткий	3001 K опрос
корреспондент	2991 - K	2991 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3575 K
крикнул	3038 K
крикнула	3038 K	3575 K
кричав	3575 K
кричал	3038 K
кричала	3038 K	3575 K
кричали	3038 K	3575 K
кричит	3038 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2996 нашу K
лекцію	3536 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2996 нашего K
магазине	2996 в нашем K	2996 в нашем интернет-K
магазину	3536 нашого K
магазині	3536 у нашому K	3536 в нашому K	3536 нашому інтернет-K
материал	2973 обсудить K	2993 внешний K	3026 K создан	3036 этот K
материалам	3018 ко всем K
материалы	3036 наши K
матеріал	3573 цей K
матеріали	3573 наші K
матеріалу	97 першій версії K
матеріалів	3550 копіювання K сайту	3550 K посилання обов'язкове	3558 до всіх K	3558 до усіх K
мероприятие	2996 наше K
месенджері	3527 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2988 K
месте	42 вы были на K
месяц	3037 в K
мобільний	3523 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3574 на K	3574 перший K
""", 'н': """
навчання	48 K ші
нагадав	3575 K
нагадала	3575 K
наголосив	3575 K
наголосила	3575 K
надпис	269 такъв K
надпись	3038 такая K
надсилайте	3529 K нам	3529 K її	3529 K їх нам	3530 K фото	3530 K відео	3530 K свої	3572 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3526 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3529 K нам	3529 K їх нам	3530 K фото	3572 K нам
нажимая	3004 K кнопку	3004 K на кнопку	3004 K "
нажмите	2973 K ctrl
намерете	259 K ни
напис	3575 такий K
написа	269 K
написав	3575 K
написал	3038 K
написала	3038 K	3575 K
написано	3038 было K	3575 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2990 K нашему	2990 K нашей	2990 K автору	2990 K нам	3035 K нам
напишіть	38 K нам	67 K нам	3529 K нашому	3529 K нашій	3529 K автору	3529 K авторці	3529 K нам	3572 K нам
напомнил	3038 K
напомнила	3038 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3543 K кнопку	3543 K на
нашем	2973 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2949 K просьба
неделю	17 раз в K	17 каждую K	3037 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2952 поддержите K	3035 поддержите K
независимые	3036 K медиа
незалежні	3573 K медіа
нейросети	3013 с помощью K
несколько	3001 на K вопросов
никакого	71 K спама
новинами	3508 стежте за K
новини	226 google K	3527 google K
нуждаем	266 K се от вашата
нужна	3011 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	3038 K
обещала	3038 K
обещали	3038 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2991 - K	2991 , K
обраних	3526 K джерел
обучения	48 K ии
объявил	3038 K
объявила	3038 K
объяснил	3038 K
объяснила	3038 K
объясняет	3038 K
объяснял	3038 K
объясняла	3038 K
обязал	3038 K
обязательна	2981 гиперссылка K	3010 материалов ссылка K	3010 ссылка на источник K
обязательные	21 K поля	2973 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3575 K
обіцяла	3575 K
обіцяли	3575 K
огледален	64 K сайт
оглядач	3531 - K	3531 , K
оглядачка	3531 - K	3531 , K
оголосив	3575 K
ограничений	2957 читайте без K
одноклассниках	2988 K
одному	3543 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2973 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3540 наше K	3540 коротке K
опитуванні	35 нашому K	3540 K читачів	3540 нашому K	3540 в K
оприлюднюватиметься	22 не K	3514 ваша e-mail адреса не K
опрос	35 наш K	3001 наш K
опросе	35 нашем K	3001 нашем K	3001 в K
опубликован	22 не будет K	2973 ваш адрес email не будет K
организаторите	269 канят K
организаторы	3038 зовут K
організатори	3575 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3004 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2958 K #%	2958 K # %
отбележете	62 K ме
ответил	97 не K на	3038 K
ответила	97 не K на	3038 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3038 K
отвечала	3038 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	3037 K в любой момент
отметил	3038 K
отметила	3038 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2960 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2990 K их нам	3035 K нам
отримувати	3561 хочете K
отримуйте	3565 K
очакваме	227 K вашите
ошибку	2974 нашли K
оштрафовал	3038 K
оштрафовала	3038 K
оштрафував	3575 K
""", 'п': """
партнером	3008 совместно с K	3548 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3008 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3548 K посилання
партнеры	2970 мы и наши K
партньорски	246 K линкове
партнёром	3008 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3008 K ссылки
партнёрским	74 K ссылкам
патроном	3035 станьте K
пееха	269 K
пели	3038 K
первинній	97 K версії
первоначальной	97 K версии
первый	3037 K месяц	3037 рубль в K
переведите	3035 K нам
перевірте	3540 K себе	3543 K пошту
передплатник	50 як K	3501 уже K	3501 вже K
передплатникам	3501 доступний лише K	3501 доступна лише K	3501 доступно лише K
передплатники	50 K можуть	3559 лише K	3559 тільки K
передплатників	3501 тільки для K
передплатою	3501 доступна за K	3501 доступний за K	3544 за K	3566 з K
передплату	80 оформіть K	3544 K за	3572 оформіть K
передплатіть	80 K
передрук	45 K	3524 K
передруковувати	45 K
передруку	3524 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2986 K
перепечатке	2986 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3522 K даних
персональных	2984 K данных
писав	3575 K
писал	3038 K
писала	3038 K	3575 K
писати	3573 нам K
писменото	248 без K съгласие
письме	3004 в одном K
письменного	3025 без K согласия
письмової	3564 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2990 K нам	3022 K на	3035 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3529 K нам	3562 K на
платной	2957 в K версии
побачили	3570 K помилку
повний	20 K текст	3544 K текст
повтаря	269 K
повтаряше	269 K
повторював	3575 K
повторює	3575 K
повторяет	3038 K
повторял	3038 K
повторяла	3038 K
повідомив	3575 K
повідомила	3575 K
повідомили	3575 K
повідомте	38 K нам	67 K нам	3529 K нам	3529 K нас	3572 K нам
подайте	228 K сигнал
поддержать	3035 K нас	3035 K редакцию	3035 K нашу
поддерживайте	3035 K нас	3035 K нашу
поддержите	2952 K нашу	2952 K нас	3011 K	3035 K нас	3035 K нашу	3035 K редакцию	3035 K проект	3035 K автора	3035 K наш
поддержка	2953 ваша K	3035 ваша K поможет	3035 ваша K помогает	3035 ваша K позволит
поддержке	3008 при K партнёра	3008 при K партнера	3011 благодаря вашей K	3036 вашей K
поддержки	3036 без вашей K	3036 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2999 K	3036 наш K	3538 K	3573 наш K
подкаста	236 K	2999 K	3036 нашего K
подкасте	34 нашем K	2999 K
подкасти	34 наші K	236 K	3538 K
подкастов	2999 K
подкасту	3538 K
подкастът	236 K
подкасты	2999 K
подкасті	34 нашому K	3538 K
подкастів	3538 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2957 уже K
подписка	2957 уже есть K	3039 K
подписке	2957 доступен только по K	2957 доступна по K	2957 доступен по K	3005 по K
подписки	3039 K
подпиской	3030 с K
подписку	80 оформите K	80 оформить K	2957 оформить K	2957 оформите K	3004 спасибо за K	3005 K за	3035 оформите K	3035 оформить K
подписчик	50 как K	2957 уже K	2957 вы уже K
подписчикам	2957 доступна только K	2957 доступно только K	2957 доступен только K	3019 только K
подписчики	50 K могут	3019 только K	3039 K
подписчиков	2957 только для K
подписчиком	3035 станьте K
подписывайтесь	2960 K на рассылку	2967 K на нас	2967 K на наш	2967 K на канал	2967 K на telegram	3035 K на
подписываясь	3004 K
подпишитесь	80 K	2952 K на регулярное	2960 K на рассылку	2967 K на наш	2967 K на канал	3035 K на
подчеркнул	3038 K
подчеркнула	3038 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3536 нашу K
пожертвование	2952 оформите K	2953 сделайте K	3011 регулярное K	3011 ежемесячное K	3035 ваше K	3035 сделайте K	3035 оформите K	3039 K
пожертвования	3036 на K	3039 K
пожертвованиям	3011 благодаря K	3036 благодаря K
пожертвуйте	3035 K
позволяет	3035 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2957 чтобы прочитать K
полный	20 K текст	3005 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	3029 K
получать	3021 хотите K
помилку	3570 знайшли K
помогите	90 K, сколько можете	3035 K нам
помогнете	266 K ни
помогут	3036 K нам
поможет	3036 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	3035 нам нужна ваша K
помощью	3013 с K ии
помітили	3525 якщо ви K	3570 K помилку
помічник	63 наш K
понравилась	3036 K статья
понравился	3036 K материал	3036 K текст
пообещал	3038 K
пообещала	3038 K
пообіцяв	3575 K
пообіцяла	3575 K
попереджає	3575 K
попередив	3575 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3575 K
попросил	3038 K
попросила	3038 K	3575 K
попросили	3038 K	3575 K
попросило	3038 K
порадив	3575 K
порадила	3575 K
посилання	3550 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	3038 K
посоветовала	3038 K
постановив	3575 K
постановил	3038 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	3038 K
потребовала	3038 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3004 вашей K
почтовом	3004 вашем K ящике
почту	79 на K	2961 на вашу K	2961 вам на K	3004 вашу K
пошту	79 на K	79 на вашу K	3504 на вашу K
пошті	3543 вашій K
пощенска	214 вашата K кутия
пояснив	3575 K
пояснил	3038 K
пояснила	3038 K	3575 K
пояснював	3575 K
пояснювала	3575 K
пояснює	3575 K
поясняет	3038 K
правото	29 си запазва K
працювати	3551 допоможе нам K	3573 K далі
працюємо	3573 ми K
предишна	97 K версия на
предпочитаемые	2987 K источники
предпочитаемых	2987 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2987 K источники	3024 K источники
предпочтительный	2987 K источник
предпочтительных	3024 K источников
предупреди	269 K
предупредил	3038 K
предупреждава	269 K
предупреждает	3038 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3038 K
призвала	3038 K
призвали	3038 K
призна	269 K
признава	269 K
признавал	3038 K
признает	3038 K
признал	3038 K
признала	3038 K
признали	3036 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	3038 K
призывала	3038 K
призывали	3038 K
приложение	84 в нашето K	267 нашето K	2962 скачать K	2963 скачайте K	2963 установите K	2985 наше K	2985 мобильное K	3035 скачайте наше K	3035 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2962 открыть в K	2985 нашем K
приложения	2985 нашего K	3036 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2987 K источником
присоединяйтесь	51 K	3035 K к нам	3035 K к нашему	3035 K к нашей	3035 K к нашим	3035 K к сообществу	3035 K к читателям	3035 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2990 K нам	2990 K фото	2990 K видео	2990 K новости	2990 K свои	2990 K их нам	3035 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2990 K нам	2990 K фото	2990 K их нам	3035 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3572 K до нас	3572 K до нашої	3572 K до нашого	3572 K до спільноти	3572 K до читачів
приєднуйтеся	51 K	3572 K до нас	3572 K до нашої	3572 K до нашого	3572 K до спільноти	3572 K до читачів
проверьте	3001 K себя	3004 K почту
проголосуйте	3016 K	3556 K
продовження	3548 реклама. K
продовжити	3501 щоб K читання	3551 допоможуть нам K
продовжувати	3573 K роботу
продолжаем	3036 мы K работать
продолжать	3011 помогут нам K	3036 K работу
продолжение	3008 реклама. K
продолжить	2957 чтобы K чтение	3011 помогут нам K	3011 поможет нам K	3036 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2981 настоящий материал (информация) K	3026 материал K
произведён	3026 материал K
пройдите	3001 K тест
пройдіть	3540 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	3021 не K
пропустити	3561 не хочете K
пропустить	3021 не хотите K
пропустіть	3561 не K
просив	3575 K
просил	3038 K
просила	3038 K	3575 K
просили	3038 K	3575 K
просьба	2949 у нас к вам K	2949 у нас есть K
просять	3575 K
проучване	237 нашето K
прохання	3495 маємо до вас K	3495 невелике K
прочетете	211 за да K цялата
прочитать	2957 осталось K	2957 чтобы K статью
пріоритетне	3526 K джерело
пріоритетним	3526 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3503 K на розсилку
підписка	3576 K
підписку	3501 оформіть K	3543 дякуємо за K	3572 оформіть K
підписники	3559 лише K	3576 K
підписників	3501 тільки для K
підписуйтесь	3507 K на нас	3507 K на наш	3507 K на канал	3507 K на telegram	3572 K на
підписуйтеся	3507 K на наш	3507 K на канал
підписуючись	3543 K
підпишіться	3503 K на розсилку	3507 K на наш	3572 K на
підтримайте	3498 K нашу	3498 K незалежну	3498 K нас	3551 K	3572 K нас	3572 K нашу	3572 K незалежну	3572 K редакцію	3572 K автора	3572 K роботу	3572 K наш
підтримати	3572 K нас	3572 K нашу
підтримка	3499 ваша K	3572 ваша K допоможе
підтримки	3548 за K партнера	3573 спільноти K	3573 вашої K
підтримуйте	3572 K нас	3572 K нашу
підтримці	3551 завдяки вашій K	3551 завдяки K читачів	3573 вашій K
піти	3495 перш ніж K
""", 'р': """
работа	267 нашата K	3036 наша K
работаем	3036 мы K
работать	3011 помогут нам K	3011 поможет нам K	3036 K дальше
работу	3036 нашу K
радив	3575 K
радила	3575 K
радили	3575 K
радить	3575 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	3025 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3035 K нам
рассказал	3038 K
рассказала	3038 K
рассказывать	3036 K правду
расследование	3036 наше K	3036 это K
расследования	3036 наши K
рассылка	3036 наша K	3039 K
рассылку	78 на K	78 нашу K	78 K	2960 нашу K	2960 K самых	3036 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	3004 K
регулярний	3551 K внесок
редактор	229 е K	229 - K	229 , K	2991 - K	2991 , K	3531 - K	3531 , K
редакторка	3531 - K	3531 , K
редакцией	39 нашей K	2990 связаться с K
редакции	97 поправка K	3025 без согласия K	3036 нашей K
редакцию	39 в нашу K	2990 напишите в K	2990 пишите в K
редакция	234 в нашата K	267 нашата K	3036 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3529 напишіть у K	3529 пишіть у K
редакція	3573 наша K
редакцією	39 нашою K	3529 зв'язатися з K
редакції	43 письма до K	97 від K:	3529 пишіть до K	3564 без згоди K	3564 без дозволу K	3573 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3548 після K	3548 на правах K	3573 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3008 после K	3008 на правах K	3036 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2991 - K	2991 , K	3531 - K	3531 , K
репортери	39 на нашите K	267 нашите K
репортерка	3531 - K	3531 , K
репортёр	2991 - K	2991 , K
решил	3038 K
реєструючись	3543 K
робота	3573 наша K
роботу	3573 нашу K
розкажіть	38 K нам	67 K нам
розповів	3575 K
розповідати	3573 K правду
розповіла	3575 K
розсилка	3573 наша K	3576 K
розсилку	78 на K	78 нашу K	78 K	3503 нашу K	3503 щоденну K	3573 нашу K
розслідування	3573 наші K	3573 це K
рублей	3037 # K
рік	3574 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2990 K с нами
связаться	2990 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3575 K
сказал	3038 K
сказала	3038 K	3575 K
скаржаться	3575 K
скаржився	3575 K
скаржилася	3575 K
скачайте	2962 K наше
скиньте	3035 K нам	3035 K донат
сколько	3035 скиньте K
скриньку	3543 вашу K
скриньці	3543 вашій K
следите	2967 K за нами
словам	3038 по K
словами	3575 за K
слушайте	259 K ни
слідкуйте	3507 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3038 K
советовала	3038 K
советовали	3038 K
советует	3038 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2993 внешнее K
содержит	97 K сцены
сообщение	2981 данное K (материал) создано	3026 K создано
сообщил	3038 K
сообщила	3038 K
сообщили	3038 K
сообщите	38 K нам	67 K нам	2990 K нам	3035 K нам
соучастником	3011 станьте K	3035 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3505 увімкнути K	3505 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3573 K текст	3573 K матеріал
сподобалась	3495 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	3038 K
спросил	3038 K
спросила	3038 K
співали	3575 K
співучасником	3572 станьте K
спільнота	3573 наша K
спільноти	3499 стань частиною K	3551 частиною K	3573 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	3035 K нашим	3572 K нашим
статей	3558 до всіх K	3558 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3573 ця K
статья	3036 эта K
статьям	3018 ко всем K
стверджує	3575 K
стежте	3507 K за нами
стигнали	224 щом сте K дотук
стороннего	2993 K сервиса
сторонним	2993 K сервисом
стороннього	3533 K сервісу
стороннім	3533 K сервісом
суммой	3037 любой K
сумму	3037 любую K
сутрин	17 всяка K
существуем	3036 мы K
существует	3011 K благодаря
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
телеграм	16 K	226 K	2967 наш K-канал	2967 в нашем K	2988 K	2988 K-канал	2988 K-канале	3022 пишите в K	3036 наш K	3507 наш K-канал	3527 K	3527 K-канал	3527 K-каналі
телеграме	16 K	2988 K
телеграмі	3527 K
телефон	97 K довіри
тест	3001 наш K	3540 наш K
тиждень	17 раз на K	3574 на K
требовал	3038 K
требовала	3038 K
требовали	3038 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2963 включите K	2963 включить K	2963 разрешить K
уверяет	3038 K
уверял	3038 K
уверяла	3038 K
увійдіть	24 K	3502 K, щоб
уговаривал	3038 K
уговаривала	3038 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2949 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3526 K джерел
улюблені	3526 K джерела
умовляв	3575 K
умоляваше	269 K
умолял	3038 K
умоляла	3038 K
умоляли	3038 K
утверждает	3038 K
уточнение	97 K:
уточнення	97 K:
уточнив	3575 K
уточнил	3038 K
уточнила	3038 K	3575 K
учасником	3572 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3036 K нашу
цитировании	2986 при K
цитування	3524 у разі K
цитуванні	3524 при K
""", 'ч': """
частиною	3572 станьте K
частковому	3550 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	3035 спасибо, что K
читай	3507 K нас
читайте	2967 K нас в	3507 K нас у	3507 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3001 опросе K	3011 благодаря поддержке K	3031 K	3036 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2949 дорогие K	3031 K	3036 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	3031 K	3036 благодаря K
читати	3501 щоб K далі	3572 щоб K далі
читачам	18 завдяки K	3567 K
читачі	36 наші K	3567 K	3573 наші K
читачів	43 листи K	3567 K	3573 наших K
читаєте	3572 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3574 K
щомісячний	3551 K внесок
щомісячно	3574 K
щоранку	17 K
щотижневу	3503 K розсилку
""", 'э': """
электронной	3004 адрес K почты
электронную	3004 K почту
""", 'я': """
яжіться	38 зв'K з нами	3529 зв'K з нами
язкові	21 обов'K поля	3514 обов'K поля
якщо	3495 K ви вже тут
""", 'і': """
інтелектом	3553 штучним K
інтелекту	3553 за допомогою штучного K
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
กด	3338 Kเพิ่มเพื่อน	3366 Kติดตาม
กร	3308 Kอกอีเมล
กล	3369 K่าว
กอ	3367 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3366 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3326 Kบคุณที่สมัคร	3326 Kบคุณที่ลงทะเบียน	3367 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3366 Kิกที่นี่	3366 Kิกชม
คว	3336 Kามเห็นส่วนตัวของผู้เขียน
ค่	3335 Kาคอมมิชชั่น	3335 Kาคอมมิชชัน
""", 'จ': """
จด	3307 Kหมายข่าวของเรา	3326 Kหมายข่าวรายสัปดาห์ของเรา	3370 Kหมายข่าว
จะ	3325 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3366 Kวน์โหลดแอปของเรา	3366 Kวน์โหลดแอปได้	3366 Kวน์โหลดแอปเลย	3366 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3317 Kดต่อผู้สื่อข่าวของเรา	3317 Kดต่อกองบรรณาธิการ	3366 Kดตามเรา
ต่	3368 Kอเดือน	3368 Kอปี
""", 'ถ': """
ถื	3326 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3330 Kลองอ่าน
ทั	38 Kกมา	3336 Kศนะของผู้เขียน
ทา	3325 Kงเว็บไซต์ขอสงวนสิทธิ์	3327 Kงอีเมลทุก
ทุ	3327 Kกเช้าทางอีเมล
""", 'บ': """
บท	3331 Kความฟรี	3367 Kความนี้
บร	3370 Kิจาค
บล	3350 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3369 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3328 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3369 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3317 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3319 Kมรับคุกกี้
""", 'ร': """
ระ	3369 Kบุว่า
รา	3368 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3328 Kวมสนับสนุนการทำงานของเรา	3366 Kวมสนับสนุน	3366 Kวมบริจาคให้เรา	3366 Kวมบริจาคกับเรา	3366 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3336 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3367 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3313 Kวนลิขสิทธิ์	3314 Kวนสิทธิ์
สน	3328 Kับสนุนสื่ออิสระ	3328 Kับสนุนการทำงานของเรา	3328 Kับสนุนนักข่าว	3366 Kับสนุนเรา	3366 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3307 Kัครรับจดหมายข่าว	3307 Kัครรับข่าวสาร	3366 Kัครรับ	3366 Kัครสมาชิกวันนี้	3366 Kัครสมาชิกเลย	3366 Kัครสมาชิกเพื่อ	3366 Kัครสมาชิกได้ที่	3366 Kัครสมาชิกของเรา	3370 Kาชิก
สำ	3330 Kหรับสมาชิกเท่านั้น
สื	3367 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3317 Kงเรื่องราวของคุณ	3317 Kงข่าวหาเรา	3366 Kงข้อมูลมาที่	3366 Kงคลิปมา
""", 'ห': """
หา	3317 Kกคุณมีข้อมูล
ห้	3313 Kามคัดลอกหรือ	3313 Kามคัดลอกข้อความ	3313 Kามคัดลอกเนื้อหา	3313 Kามคัดลอกบทความ	3314 Kามทำซ้ำ
""", 'อ': """
อย	3366 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3307 Kเมลของคุณ
อ่	3330 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3366 Kียนถึงเรา	3366 K้าสู่ระบบเพื่อ
เฉ	3330 Kพาะสมาชิก
เน	9 Kื้อหานี้	3319 Kื้อหาจากภายนอก	3319 Kื้อหาภายนอก	3346 Kื้อหานี้มาจาก	3346 Kื้อหาจาก
เป	3330 K็นสมาชิกอยู่แล้ว	3369 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3325 Kื่อแสดงความคิดเห็น	3330 Kื่ออ่านต่อ	3330 Kื่ออ่านบทความ	3338 Kิ่มเพื่อนไลน์	3338 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3325 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3317 K้งเบาะแสข่าว	3317 K้งเรา	3366 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3316 Kล่งข่าวที่ต้องการ	3316 Kล่งข่าวโปรด	3316 Kล่งที่มาที่ต้องการ
แอ	3338 Kดไลน์	3338 Kดไลน์เพื่อ	3366 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3350 Kรแกรมบล็อกโฆษณา
โห	3366 Kวตเลย	3366 Kลดแอป
""", 'ใ': """
ให	3367 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3664 hãy gửi K
""", 'ủ': """
ủng	3615 ly cà phê K hộ	3664 hãy K hộ
""", 'あ': """
あと	2180 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2236 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2147 Kいのブラウザ
お寄	2236 Kせください
お届	57 Kけします
お申	2168 Kし込みはこちら	2236 Kし込みください	2236 Kし込みはこちら
お聞	2236 Kかせください
お見	2236 K逃しなく
お試	2236 Kしください
お読	2236 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2185 K転載したものです	2185 Kの転載です
か月	2134 K無料	2238 K無料
""", 'が': """
が作	2218 aiK成
が無	2147 javascriptK効
が生	2218 aiK成
が翻	2218 aiK訳
が要	2218 aiK約
""", 'こ': """
ここ	2133 Kからは有料	2134 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2133 K記事は有料	2133 K記事は会員	2152 K記事についてのご意見	2198 Kコンテンツは	2198 K投稿は	2198 K外部コンテンツは	2237 K記事が	2237 K記事を	2237 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2147 K用のブラウザ
ご協	2236 K力ください
ご存	2186 Kじの方は
ご寄	2131 K付をお願い	2236 K付
ご意	43 K見・ご反論	2152 K見・ご感想	2152 K見をお寄せ
ご感	2152 K想をお寄せ
ご支	2131 K援をお願い	2236 K援
ご登	2177 K録ありがとうございます	2236 K録
ご覧	2236 Kください	2236 Kいただけます
ご購	2236 K読
ご連	2236 K絡ください
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
と強	2239 K調
と書	2239 Kい
と発	2239 K表
と話	2239 Kし	2239 Kす
と語	2239 Kっ	2239 Kる
と説	2239 K明
と述	2239 Kべ
""", 'に': """
によ	2218 aiKって生成	2218 aiKる要約	2239 Kると
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
を発	2239 K表した
を許	2165 cookieK可
""", 'ア': """
アカ	2161 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2184 Kィリエイト広告	2184 Kィリエイトプログラム	2184 Kィリエイトリンク	2193 Kィリエイトリンク	2193 Kィリエイト広告	2193 Kィリエイトプログラム
アプ	2139 Kリで開く	2139 Kリで読む	2139 Kリはこちら	2140 Kリを開く	2140 Kリをダウンロード	2140 Kリのダウンロード	2140 Kリをインストール	2176 Kリなら通知	2176 Kリなら速報	2176 Kリなら、	2176 Kリで読むと	2176 Kリなら
アン	2172 Kケートにご協力	2172 Kケートはこちら	2172 Kケート実施中	2173 Kケートに答えて
""", 'カ': """
カ月	2134 K無料	2238 K無料
""", 'ク': """
クイ	2173 Kズに答えて
クッ	2149 cookie(Kキー)	2150 Kキーを使用	2150 Kキーを利用	2165 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2152 Kントを投稿するには	2152 Kントするには	2152 Kントをお寄せ	2153 Kント欄で	2153 Kント欄に	2153 Kント欄から	2153 Kント欄へ	2175 Kントは削除します	2175 Kントは削除することが	2175 Kントは削除する場合	2175 Kントは承認	2175 Kントは公開前	2175 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2131 Kートをお願いします	2236 Kートをお願い	2236 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2236 Kンロードしてください
""", 'チ': """
チケ	2168 Kット販売中
チャ	2145 Kンネル登録を	2161 Kンネルに参加する	2161 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2137 Kースレターに登録	2138 Kースレターを	2161 googleKースで	2177 Kースレター登録はこちら	2240 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2144 Kローして最新	2144 Kローをお願い	2236 Kローしてください
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
メル	2137 Kマガに登録	2138 Kマガで	2177 Kマガ登録はこちら	2177 Kマガの登録	2237 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2137 Kルマガジンに登録	2138 Kルマガジンで	2138 Kルマガジンを	2138 Kルでお届け	2152 Kルアドレスが公開されることはありません	2177 Kルアドレスを入力してください	2240 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2133 Kインして続きを	2133 Kインしてください	2134 Kインが必要	2236 Kインして
""", 'ヶ': """
ヶ月	2134 K無料	2238 K無料
""", '上': """
上优	3699 在googleK先
上優	3699 在googleK先
""", '下': """
下方	3785 K留言
下載	3680 K客戶端	3682 Kapp	3682 K應用程式
下载	3680 K客户端	3682 Kapp	3682 K应用	3784 K客户端
""", '不': """
不代	3698 K表本站	3715 K表本站立场	3728 K表本報立場	3728 K表本报立场	3728 K表本站立场	3728 K表本站立場	3728 K表本媒體立場	3728 K表本網立場	3728 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3754 K于任何财团
不屬	3754 K於任何財團
不得	3698 K转载	3698 K轉載
不认	43 K同本文
不錯	3784 K過
不错	3784 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3698 K表作者
仅供	3715 K其表达个人看法
仅限	3720 K会员	3720 K订户
""", '他': """
他說	3787 K
他说	3787 K
""", '付': """
付費	3675 K後	3788 K牆
付费	3675 K后	3788 K墙
""", '以': """
以下	3743 K内容来自
以閱	3674 K讀全文
以阅	3674 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3675 K专享	3720 K限定内容
会員	50 Kの方は	50 Kは月に	2133 K限定です	2133 K限定の記事	2133 K登録できます	2134 K登録すると	2134 K登録が必要	2180 Kの方はこちら	2180 K登録で続きを読む	2180 K登録後にご覧	2209 Kだけが読める	2209 Kのみがお読み	2209 Kのみ閲覧	2236 K登録して	2236 K登録は	2236 K登録がお済み	2236 K登録をお願い	2236 K登録で	2236 K登録のうえ	2236 K登録はこちら	2236 K登録ください	2237 Kの方
会費	2178 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3672 K支持	3784 K支持,	3784 K支持让	3784 K支持讓	3784 K支持是
""", '使': """
使用	3690 Kcookie改善	3690 Kcookie以	3690 K cookie 以	3690 K cookie 来	3690 K cookie 來	3691 Kcookie来	3691 Kcookie來
""", '來': """
來自	3706 K外部平台的內容
""", '依': """
依靠	3718 K读者的支持	3718 K讀者的支持
""", '侵': """
侵权	3698 K请	3698 K必究
侵權	3698 K必究
""", '個': """
個人	2150 K情報の取り扱い	2185 Kの見解です	3715 K看法
""", '偏': """
偏好	3699 K來源	3699 K来源	3768 K來源
""", '僅': """
僅限	3720 K會員	3720 K訂戶
""", '優': """
優先	2160 Kソース	2160 K表示に設定	2160 Kする情報源	2160 K的に表示
""", '免': """
免費	15 K閱讀	3729 K文章	3729 K閱讀篇數	3729 K閱讀額度	3730 K註冊即可	3730 K註冊後	3757 K文章	3784 K訂閱	3786 K試用
免费	15 K阅读	3729 K文章	3729 K阅读篇数	3730 K注册即可	3730 K注册后	3757 K文章	3784 K订阅	3786 K试用
""", '全': """
全文	20 Kを	2133 Kを読むには	2133 Kをお読み
""", '公': """
公众	16 K号	3685 K号:
公式	2140 Kアプリ	2144 Kアカウントをフォロー	2144 Kアカウントを友だち	2161 Klineはこちら	2237 Kline
""", '关': """
关注	3685 K我们的	3784 K我们
""", '内': """
内阅	3680 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3787 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2238 K
初月	2180 K#円で	2238 K無料
""", '判': """
判断	2239 Kした
""", '利': """
利用	2149 K規約に同意
""", '前': """
前請	3715 K先登入
前请	3715 K先登录
""", '剩': """
剩余	3674 K#%
剩餘	3674 K#%
""", '力': """
力を	2178 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3685 Kline好友	3685 Kline官方	3685 Kline@	3718 K贊助行列	3718 K赞助行列	3784 K会员	3784 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2237 Kになります
""", '動': """
動画	40 Kや写真	2169 Kをご覧ください	2169 Kはこちら	2170 Kでも詳しく	2170 Kでも解説	2196 Kを再生するには	2196 Kをご覧いただくには	2196 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3786 K
""", '化': """
化名	97 K
""", '即': """
即可	3715 K留言
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
发送	57 K给您	3678 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2162 K班までご	2178 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2137 Kトレイに
""", '只': """
只靠	3718 K讀者	3718 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3706 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3745 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3787 K
告诉	38 K我们	67 K我们	3787 K
""", '呼': """
呼び	2239 Kかけた	2239 Kかける	2239 Kかけて	2239 K掛け
""", '命': """
命じ	2239 Kた
""", '啟': """
啟用	3745 Kjavascript
""", '喊': """
喊道	3787 K
""", '因': """
因为	3784 K有你的支持
因為	3784 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2184 Kの一部が還元
""", '外': """
外部	2165 Kコンテンツ	3706 K内容	3706 K內容
""", '她': """
她說	3787 K
她说	3787 K
""", '好': """
好評	2168 K発売中
""", '如': """
如侵	3698 K权
如有	3698 K侵权	3698 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3686 K微信
""", '定': """
定期	3784 K定額
""", '寄': """
寄付	2206 Kで成り立って	2206 Kで運営され	2206 Kによって運営され	2236 Kをお願い	2240 K
寄到	3678 K您的信箱	3717 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3787 K
""", '居': """
居合	2186 Kわせた方は
""", '已': """
已是	3674 K會員	3720 K订户	3720 K訂戶
已经	3674 K是会员
""", '年': """
年額	2238 K
""", '广': """
广告	11 K	3692 K拦截	3751 K拦截	3751 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2147 Kブロック	2178 Kに頼らず
""", '廣': """
廣告	11 K	3692 K攔截	3751 K攔截	3751 K封鎖
""", '开': """
开启	3682 K通知	3745 Kjavascript
""", '弊': """
弊社	2237 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2237 Kイト
当初	97 Kの記事で
当社	2237 Kの
当編	2237 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3682 K扫	3686 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2131 Kをお願いします	2236 Kをお願い	2236 Kして
""", '您': """
您已	3717 K成功订阅	3717 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3672 K支持	3718 K每一份捐款	3718 K每一筆捐款	3784 K捐款	3784 K支持,	3784 K支持让	3784 K支持讓	3784 K支持是
""", '情': """
情報	2162 Kをお寄せください	2162 K提供はこちら	2162 K提供を募集	2162 K提供をお待ち	2162 Kをお待ちして	2186 Kをお持ちの方は	2186 K提供窓口
""", '感': """
感謝	3717 K您的訂閱	3784 K閱讀	3784 K您的支持
感谢	3717 K您的订阅	3784 K阅读	3784 K您的支持
""", '成': """
成为	51 K其中一员	3674 K会员即可	3720 K付费会员	3784 K会员,	3784 K会员即可	3784 K我们的会员
成果	2193 K報酬型広告
成為	3674 K會員即可	3718 K我們的贊助	3720 K付費會員	3784 K會員,	3784 K會員即可	3784 K我們的會員
""", '我': """
我不	3774 K是机器人	3774 K是機器人
我们	3690 K使用cookie	3690 K使用 cookie	3785 K的
我們	3690 K使用cookie	3690 K使用 cookie	3785 K的
""", '手': """
手机	3682 K客户端
""", '打': """
打开	3680 Kapp	3682 K微信
打開	3680 Kapp
""", '扫': """
扫一	3682 K扫
扫描	3680 K二维码下载	3680 K二维码加入	3682 K二维码关注	3784 K二维码下载	3784 K二维码关注	3784 K二维码加入	3784 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3698 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3787 K
指摘	2239 Kした
""", '捐': """
捐助	3718 K我们	3718 K我們
捐款	3784 K支持	3788 K
""", '掃': """
掃一	3682 K掃
掃描	3680 K qr	3784 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3682 K通知
推送	14 K	3682 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3751 K告
""", '支': """
支持	3671 K獨立媒體	3671 K独立媒体	3672 K我们的	3672 K我們的	3784 K我们,	3784 K我們,	3784 K我们。	3784 K我們。	3784 K我们的报道	3784 K我們的報導	3784 K我们的新闻	3784 K我們的新聞	3784 K我们的记者	3784 K我們的記者	3784 K我们的工作	3784 K我們的工作	3784 K我们继续	3784 K我們繼續
支援	2206 Kで成り立って	2206 Kで運営され	2206 Kによって成り立って	2206 Kによって運営され	2236 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3698 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3699 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2239 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3720 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2137 K情報をお届け
""", '會': """
會員	50 K每月	3675 K專享	3720 K限定內容
""", '月': """
月額	2134 K#円	2238 K
""", '有': """
有了	3784 K你的支持	3784 K您的支持
有料	50 K会員は	2133 K会員限定	2133 K会員になる	2133 K会員の方	2180 K記事が読めます	2240 K会員
有权	3715 K删除
有權	3715 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3739 K#歲	3739 K十八歲
未經	3698 K授權不得	3698 K授權,不得	3698 K授權禁止	3698 K授權請勿	3698 K授權,請勿
未经	3698 K授权不得	3698 K授权,不得	3698 K授权禁止	3698 K授权,禁止	3698 K授权请勿	3698 K授权,请勿
""", '本': """
本ま	2180 月#Kで無料で
本ア	2237 Kプリ
本サ	2237 Kイト
本內	3743 K容來自
本内	3743 K容来自
本刊	3785 K
本報	3785 K導
本报	3785 K读者	3785 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3698 K来源	3785 K
本站	3785 K
本紙	38 Kまで	67 Kまで
本網	3690 K站使用	3785 K
本网	3690 K站使用
本記	2237 K事
本誌	2237 K
""", '来': """
来自	3706 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2218 K翻訳
""", '欢': """
欢迎	3685 K关注	3784 K加入	3784 K赞助	3784 K订阅	3784 K投稿
""", '歡': """
歡迎	3685 K追蹤	3784 K加入	3784 K贊助	3784 K訂閱	3784 K投稿
""", '此': """
此內	9 K容	3743 K容來自	3743 K容由
此内	9 K容	3743 K容来自	3743 K容由
此前	97 K版本
此影	3742 K片在您所在
此视	3742 K频在您所在
""", '残': """
残り	2133 K#文字	2133 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3786 K
每日	3679 K简报	3679 K簡報	3679 K電子報
每月	3786 K
""", '求': """
求め	2239 Kた	2239 Kている
""", '沒': """
沒有	70 K廣告	3754 K股東	3754 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3754 K股东	3754 K财团
""", '浏': """
浏览	3692 K器版本	3742 K器不支持音频	3742 K器不支持视频	3742 K器不支持播放	3742 K器不支持html#	3742 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3742 K器不支援影片	3742 K器不支援音訊
""", '点': """
点击	3784 K关注	3784 K这里
""", '無': """
無料	15 K記事	2133 Kで会員登録	2133 K会員に登録	2180 Kで読める記事の上限	2180 K会員になると	2209 K記事の閲覧	2209 K記事は残り	2209 Kで読める記事	2209 K閲覧	2236 K会員に登録	2236 K会員登録	2238 K体験
無断	2159 K転載	2159 K複製	2217 K転載・複製	2217 K転載を禁じ	2217 Kでの転載	2217 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3698 K所有	3698 K归本	3698 K归原	3698 K归作者	3698 K归属
版權	3698 K所有	3698 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2237 Kしたジャーナリズム	3785 K新闻	3785 K媒体
""", '獨': """
獨立	3785 K新聞	3785 K媒體
""", '獲': """
獲得	3727 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3785 K者
由读	3785 K者
""", '申': """
申し	2168 K込みはこちら
申込	2168 Kみはこちら	2168 Kはこちら
""", '电': """
电子	3788 K报
""", '畅': """
畅读	3720 K全站
""", '留': """
留言	85 K区	85 K區	3785 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2162 Kをお寄せ
""", '登': """
登入	24 K或	3674 K後繼續	3674 K會員	3730 K或註冊
登录	24 K或	3674 K后继续	3674 K后查看全文	3674 K后查看完整	3730 K或注册
登録	2180 Kして続きを読む	2236 Kしてください	2236 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2237 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3680 appK多
""", '禁': """
禁止	3698 K转载
禁無	2158 K断
""", '私': """
私た	2237 Kちの
""", '科': """
科し	2239 Kた
""", '称': """
称	3787 K
""", '稱': """
稱	3787 K
""", '立': """
立即	3784 K加入我们	3784 K加入我們	3784 K订阅	3784 K訂閱	3784 K下载	3784 K下載	3784 K报名	3784 K報名	3784 K成为会员	3784 K成為會員
""", '第': """
第一	3715 K条评论	3715 K則留言	3715 K條評論
""", '筆': """
筆者	2185 K個人の見解
""", '紙': """
紙の	2237 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2133 Kを読むには	2133 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2237 K部では
""", '繼': """
繼續	3674 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3674 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3787 K
者说	3787 K
""", '联': """
联盟	74 K链接	3727 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3727 K行銷連結	3727 K連結
聯絡	38 K我們
""", '自': """
自動	2218 K翻訳
""", '若': """
若有	3698 K侵权	3698 K侵權
""", '获': """
获得	3727 K佣金
""", '著': """
著作	2159 K権は	2217 K権法により保護	2217 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3715 K本站立场
表示	3787 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3674 K即可	3674 K後繼續	3678 K我們的	3678 K電子報	3784 K我們	3788 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2162 Kまでご連絡ください
""", '訴': """
訴え	2239 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2239 Kた
認為	3787 K
""", '說': """
說:	3787 K
說。	3787 K
說道	3787 K
""", '読': """
読み	2134 K放題
読者	18 Kの寄付	18 Kの支援	2178 Kの会費で	2237 Kの皆様	2237 Kの皆さ	2237 Kアンケート
""", '請': """
請先	3784 K登入
請啟	3690 K用javascript
請我	54 K喝咖啡
請捐	3784 K款
請支	3671 K持我們	3784 K持我們
請登	3784 K入後	3784 K入以
請立	3784 K即捐款
請輸	3717 K入您的電子	3784 K入您
請點	3784 K擊此處	3784 K擊這裡	3784 K擊下方	3784 K擊連結
""", '讀': """
讀者	43 K投書	3785 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3674 K即可	3674 K后继续	3678 K我们的	3678 K电子报	3784 K我们	3788 K费
""", '认': """
认为	3787 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3715 K服务协议
""", '该': """
该视	3742 K频在您所在
""", '说': """
说:	3787 K
说。	3787 K
说道	3787 K
""", '请': """
请先	3784 K登录
请启	3690 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3784 K款
请支	3671 K持我们	3784 K持我们
请点	3784 K击此处	3784 K击这里	3784 K击下方	3784 K击阅读	3784 K击关注	3784 K击链接
请登	3784 K录后	3784 K录以
请立	3784 K即捐款
请输	3717 K入您的电子邮箱	3717 K入您的邮箱	3784 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3785 K问卷	3785 K群
""", '責': """
責任	3698 K編輯:
""", '賺': """
賺取	3727 K佣金
""", '購': """
購読	2133 K者の方は	2134 Kすると	2236 Kしてください	2237 K者の方	2240 K料
""", '贊': """
贊助	3671 K我們	3784 K我們
""", '责': """
责任	3698 K编辑:
""", '赚': """
赚取	3727 K佣金
""", '赞': """
赞助	3671 K我们	3784 K我们
""", '身': """
身边	3785 K的新鲜事
身邊	3785 K的新鮮事
""", '転': """
転載	45 K	2158 Kを禁じ
""", '輸': """
輸入	3717 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3698 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3698 K请注明
""", '输': """
输入	3717 Kemail
""", '这': """
这篇	3785 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3685 K我們的	3699 Kgoogle news	3784 K我們
""", '送': """
送っ	49 Kてください
送到	3717 K你的邮箱	3717 K您的邮箱	3717 K您的信箱
""", '這': """
這篇	3785 K文章
""", '通': """
通知	14 K	2140 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2177 Kニュースレター
""", '邀': """
邀請	3784 K您
邀请	3784 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3787 K
""", '长': """
长说	3787 K
""", '開': """
開啟	3682 K通知	3745 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3674 K全文請
""", '關': """
關注	3685 K我們的	3784 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3674 K全文请
""", '随': """
随时	3784 K掌握
""", '隐': """
隐私	3691 K政策
""", '隨': """
隨時	3784 K掌握
""", '隱': """
隱私	3691 K權政策	3691 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3788 K報
""", '需': """
需接	3706 K受cookie
需要	3706 K接受cookie	3784 K您的支持	3784 K你的支持
""", '音': """
音声	2169 Kでもお聴き
""", '飲': """
飲酒	3739 K過量
""", '首': """
首年	3732 K仅需
首月	3720 K仅需	3720 K只要	3732 K免费	3732 K免費	3732 K仅	3732 K僅	3732 K只需	3786 K
首选	3699 K来源	3699 K新闻来源	3768 K来源
首選	3699 K來源	3699 K新聞來源	3768 K來源
""", '點': """
點擊	3784 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2328 K
가입해	2328 K 주세요
""", '강': """
강조했다	2331 K
""", '게': """
게시물	2300 K 불러오기
""", '계': """
계속	2245 K 읽으려면	2245 K 읽으시려면
계신	2268 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2307 K 차단
광고도	70 K
광고차단	2307 K
""", '구': """
구글	2255 K 뉴스에서
구독	50 K 회원은	2245 K 후 이용
구독료	2332 K
구독을	2328 K 신청하세요
구독자	2245 K 전용 기사	2245 K 전용 콘텐츠	2245 K 전용입니다	2245 K 전용 서비스	2329 K
구독자는	50 K
구독자만	2245 K 볼 수	2282 K 읽을
구독자에게만	2282 K 제공
구독하고	2255 K
구독하세요	2267 K	2328 K
구독하시면	2245 K
구독해	80 K 주세요	2254 K 주세요	2280 K 주셔서	2328 K 주세요
구독해주세요	2254 K
구독해주셔서	2280 K
""", '금': """
금요일	2280 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2245 전체 K 보려면	2282 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2281 K 응원해
기자에게	2268 K 연락해 주세요
""", '남': """
남겨주세요	2328 K
""", '네': """
네이버	2255 K 메인에서	2267 K 구독
네이버에서	2255 K 구독
""", '놓': """
놓치지	2328 K 마세요
""", '눌': """
눌러주세요	2328 K
""", '뉴': """
뉴스레터	78 K	2247 K 구독하기	2247 K 구독하세요	2247 K 신청하기	2247 K 구독 신청하기	2329 K	2332 K
뉴스레터로	2247 K 받아
뉴스레터를	2247 K 받아	2247 K 구독하세요	2247 K 구독해	2247 K 구독하고	2247 K 구독하면	2328 K 신청하세요
""", '다': """
다운로드하세요	2328 K
""", '달': """
달	2282 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2268 K 제보가	2329 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2278 K 삭제될	2278 K 삭제합니다	2278 K 통보	2278 K 예고	2278 K 운영자	2278 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2331 K
""", '독': """
독립	2329 K 언론
독립언론	2329 K
독립언론을	2281 K 지켜
독자	2290 K 후원으로	2328 K 여러분의	2329 K 여러분
독자님의	2243 K 후원	2290 K 후원으로
독자들의	18 K 후원	2290 K 후원으로	2311 K 후원
독자의	2290 K 후원으로	2311 K 후원	2329 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2280 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2328 K
""", '로': """
로그인	24 K	2245 K 후 이용
로그인이	2245 K 필요합니다	2245 K 필요한 서비스	2245 K 필요해요
로그인하거나	2328 K
로그인하고	2282 K 계속
로그인하면	2282 K 계속
로그인하시면	2245 K
""", '링': """
링크에서	2328 K 확인하세요
""", '마': """
마음에	2281 기사가 K 드셨다면
""", '만': """
만나보세요	2328 K
""", '말': """
말했다	2331 K
""", '매': """
매월	2330 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2280 K 보내드려요
메일함으로	2247 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2265 K 복제	2265 K 전재
무단전재	2264 K
무료	15 K 기사	2288 K 기사	2330 K 체험
무료로	15 K 볼 수 있는	2282 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2328 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2331 K
""", '보': """
보내	57 K 드립니다	2328 K 주세요
보내드리는	2280 K
보내드립니다	57 K	2280 K
보내주세요	2328 K
""", '본': """
본	2329 K 기사
본사의	2286 K 편집 방향	2286 K 편집방향
본지는	2329 K
본지의	2286 K 편집 방향	2286 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2299 K 오디오를	2299 K 비디오를	2299 K 동영상을
브라우저는	2299 K 동영상
브라우저에서는	2299 K 동영상을
""", '사': """
사연을	2268 K 보내주세요	2268 K 보내 주세요
사전	2273 K 등록하기	2273 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2266 K 매체로	2266 K 출처로	2266 K 언론사	2266 K 매체
선호하는	2266 K 출처
""", '설': """
설명했다	2331 K
설문에	2328 K 참여하세요
설치하세요	2328 K
""", '세': """
세미나	2273 K 신청하기
""", '소': """
소식을	2280 K 전해드립니다
""", '속': """
속보를	2279 K 받아보세요
""", '수': """
수수료를	2285 K 받을 수 있습니다	2285 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2290 K 후원으로
시민의	2311 K 후원
시작하세요	2328 K
""", '아': """
아래에서	2328 K 확인하세요
""", '알': """
알려	2328 K 주세요
알려주세요	2328 K
알림	2251 K 받기	2251 K 설정
알림을	14 K	2279 K 켜고
""", '애': """
애드블로커	2307 K
애드블록	2307 K
""", '앱': """
앱	2251 K 다운로드	2251 K 설치	2279 K 설치하기
앱에서	2250 K 보기	2250 K 열기	2279 K 더 편하게	2328 K 확인하세요
앱으로	2250 K 보기	2279 K 더
앱을	2251 K 다운로드	2279 K 다운로드하세요	2279 K 설치하세요
""", '언': """
언론을	2281 독립 K 지켜
""", '여': """
여기서	2328 K 확인하세요
여러분	2329 K 덕분
여러분의	2268 K 제보를	2281 K 후원이	2311 독자 K 후원	2328 K 후원
""", '영': """
영상에서	2274 K 확인하세요	2274 K 확인할 수 있습니다	2328 K 확인하세요
영상으로	2274 K 확인하세요
영상을	2274 K 확인하세요
""", '온': """
온라인	2273 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2271 K 콘텐츠	2300 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2329 K 기자
우리의	2329 K 저널리즘
""", '운': """
운영되고	2281 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2281 K 응원
""", '월': """
월	2330 K #원
""", '유': """
유료	2245 K 구독자만
유튜브	2255 K 구독
""", '음': """
음성으로	2274 K 들으려면	2274 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2328 K
응원해	2243 K 주세요	2328 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2328 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2329 K 기사가	2329 K 기사는	2329 K 기사
이메일	2248 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2247 K 입력하세요	2247 K 입력해 주세요	2247 K 입력해주세요	2247 K 입력하시면
이미	2282 K 구독자이신가요
이벤트에	2328 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2322 K 작성	2322 K 생성	2322 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2273 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2322 K 번역
자바스크립트가	2302 K
자바스크립트를	2302 K
자살예방	97 K
자주	2266 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2264 K 금지
재배포금지	2264 K
재생할	2299 K 수 없습니다
""", '저': """
저작권법	2265 K
저작권법의	2265 K
저작권자	2265 K
저작권자의	2265 K
저희	2329 K 뉴스레터	2329 K 채널	2329 K 앱
저희는	2329 K
저희를	2329 K
""", '적': """
적었다	2331 K
""", '전': """
전문을	20 K
전용	2245 회원 K 기사	2245 회원 K 콘텐츠	2245 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2331 K
""", '정': """
정기후원	2330 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2300 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2268 K 부탁드립니다
제보는	2268 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2268 K 기다립니다	2268 K 받습니다
제보해	38 K 주세요	67 K 주세요	2328 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2285 K 링크
제휴링크	2285 K
""", '좋': """
좋아요	2267 구독과 K 부탁
좋아요를	2267 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2328 K 확인하세요	2328 K 신청하세요	2328 K 참여하세요
지켜주세요	2328 K
""", '채': """
채널	2254 K 추가	2267 K 추가하기	2267 K 구독하기	2289 K 추가하고	2289 K 추가하면
채널에	2267 K 참여하세요
채널에서	2267 K 소식을	2328 K 확인하세요
채널을	2289 K 추가하고	2289 K 추가하면	2289 K 추가해	2289 K 구독하고	2289 K 구독하면
채용	2273 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2330 K 달
""", '추': """
추가해	2267 K 주세요
추가해주세요	2267 K
""", '친': """
친구	2267 K 추가하세요
""", '카': """
카카오톡	2289 K 채널에서	2289 K 채널
""", '커': """
커피	54 K 한 잔 사	2281 K 한 잔 값으로
""", '콘': """
콘텐츠	2300 K 불러오기
""", '쿠': """
쿠키	2271 K 동의가
쿠키를	2271 K 허용해야	2271 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2273 K 보기
""", '파': """
파트너스	2285 K 활동
""", '팔': """
팔로우하기	2254 K	2267 K
팔로우하세요	2328 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2286 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2285 K 받아
""", '활': """
활용	2264 ai 학습 및 K 금지
""", '회': """
회원	2245 K 전용입니다
회원가입	2245 K 후	2328 K 후
회원가입은	2328 K
회원가입을	2328 K 하
회원가입하고	2328 K
회원가입하면	2282 K 월
회원가입하세요	2328 K
회원가입하시면	2328 K
회원만	2245 K 볼 수
""", '후': """
후원금	2332 K
후원으로	2281 독자의 K 운영됩니다	2281 독자의 K 운영하는
후원을	2243 K 부탁드립니다	2328 K 부탁
후원이	2243 K 필요합니다	2243 K 큰 힘이
후원하세요	2328 K
후원해	80 K 주세요	2243 K 주세요	2328 K 주세요
후원회원의	2290 K 후원으로	2311 K 힘
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
