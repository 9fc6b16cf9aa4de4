"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3615
# comentário	2750
# comentários	2750
# gün ücretsiz deneyin	3396
# głosów	91
# hlasů	91
# hozzászólás	1846
# komentářů	443
# komentāri	2402
# lượt bình chọn	91
# příspěvků	443
# röster	91
# yaşindan küçükler oynayamaz	3459
# ääntä	91
# δευτερόλεπτα μπροστά	811
# δευτερόλεπτα πίσω	811
# σχόλια	753
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3535
# коментарів	3535
# комментариев	2994
# комментарий	2994
# комментария	2994
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
# कमेंट	1755
# वोट	91
# सेकंड आगे	1796
# सेकंड पीछे	1796
# € al mes durante # meses	1204
# € al mese per # mesi	2060
# € por mês durante # meses	2791
#か月無料	2146
#カ月無料	2146
#ヶ月無料	2146
#件のコメント	2162
#則留言	3715
#条评论	3715
#票	91
#秒戻る	2205
#秒進む	2205
#명 참여	91
#초 뒤로	2308
#초 앞으로	2308
""", 'a': """
a apărut o eroare	2938
a carregar vídeo	2804
a cikk a hirdetés alatt folytatódik	1842
a cikk a hirdetés után folytatódik	1842
a cikk meg is hallgatható	1840
a cikk meghallgatása	1849
a cikk megosztása	1840
a folytatáshoz regisztráljon	1834
a hirdetés után folytatjuk	1842
a kommentelés lezárult	1846
a lire également	1525
a nap kérdése	91
a rovat további cikkei	1847
a szerző a lap munkatársa	1857
a szerző jogász	1857
a szerző közgazdász	1857
a szerző politológus	1857
a szerző történész	1857
a szerző újságíró	1857
a témában további cikkek	1847
abo abschließen	590
abonare confirmată	2961
abonați-vă	2867
abone değil misin	3474
abone değil misiniz	3474
abonează-te	2867
abonelere özel	3396
abonelere özel avantajlar	3459
abonelere özel indirim	3459
abonelere özel içerik	3474
abonelik paketlerini gör	3503
abonelik seçenekleri	3503
aboneliği yenile	3503
aboneliğini seç	3474
aboneliğiniz onaylandi	3504
aboneliğinizi seçin	3474
abonner nå	2561
abonner på nyhetsbrevet	2566
abonné	1577
abonné à ce thème	1633
abonnér	509
abonnér nu	509
abonnés	1492
abonnés uniquement	1565
abonē	2396
abonē jaunumus	2420
abonē un lasi visus rakstus	2396
abonēt	2396
abrir menú	1165
acasă	2881
accede a todos los contenidos sin límites	1204
accept termenii și condițiile	2938
accepto la política de privacitat	405
acceptér	523
acceptă toate	2889
acceptă tot	2925
acceptă și afișează conținutul	2889
acceptă și continuă	2925
acceso a todos los artículos	1263
accès à tous les articles	1628
accéder au dossier	1602
accéder à l'article	1492
accéder à la page de dons	1593
aceitar e ver o conteúdo	2772
aceito receber comunicações	2820
aceito receber comunicações de marketing	2820
aceito receber comunicações e ofertas	2786
acepto la política de privacidad	1234
acesso ilimitado a todo o conteúdo	2849
acest articol este rezervat abonaților	2904
acest câmp este obligatoriu	2938
acesta este ultimul tău articol gratuit	2904
acheter ce numéro	1552
achetez ce numéro	1552
activează	2929
activează alertele	2898
activează notificările	2898
activează sunetul	2921
actualitza la pàgina	398
actualités	1525
actualizar la página	1227
ad 광고	2286
adaugă ca sursă preferată	2948
adaugă un comentariu	2878
adaugă un răspuns	2954
adaugă în coș	2964
adblock détecté	1625
add meg az e-mail-címed	1852
además	1162
adhérer	1483
adja meg az e-mail-címét	1852
adja meg e-mail-címét	1852
adomány	1832
adományozok	1832
adományozás	1832
adresa de email nu este validă	2938
adresă de email invalidă	2938
adreça electrònica	371
afficher la vidéo	1588
afficher les réponses	1576
afișează comentariile	2913
afișează conținutul	2889
afișează conținutul extern	2889
afișează originalul	2882
afișează postarea	2925
afișează subtitrările	2921
agora não	2723
ai deja un abonament? autentifică-te	2904
ai găsit o greșeală	2944
ai observat o greșeală	2878
ai सारांश	1770
ai से तैयार सारांश	1770
ai 摘要	3788
ai 기사 요약	2334
ai 번역	2334
ai 생성 이미지	2343
ai 요약	2286
ai 음성으로 듣기	2308
ai-genereret resumé	534
ai-resumé	534
ai-összefoglaló	1849
aicinām ievērot cieņu komentāros	2402
aiheeseen liittyvää	1432
aiheesta lisää	1432
ainda não tem conta	2818
ainda não é assinante	2818
aitäh liitumast	1306
aizvērt	2404
aizvērt reklāmu	2405
aiが要約	2230
aiによる要約	2230
ai总结	3788
ai摘要	3735
ai生成	2239	3788
ai生成内容	3798
ai翻訳	2230
ai翻譯	3788
ai翻译	3788
ai要約	2230
ai語音朗讀	3762
ai语音朗读	3762
ai重點整理	3735
ai音声で聴く	2205
ai가 생성한 콘텐츠입니다	2343
ai가 읽어주는 기사	2308
ai로 생성된 콘텐츠	2343
ajouter une réponse	1616
ajouter à mes favoris	1511
ajouter à mes sources préférées	1610
ajouter à mes sujets	1633
ajouter à mes thèmes	1633
ajouter à vos sources préférées	1610
ajouter à vos sélections	1511
ajándékozza a cikket	1840
ajándékozza a cikket barátjának	1840
ajánlataink	1847
ajánljuk	1847
ajánljuk még	1847
ajánlott	1847
ajánlott cikkek	1847
ajánló	1847
akceptuję	2657
akkurat nå	2582
aktuálně	444
alege o sumă	2959
alege-ți abonamentul	2936
alegeți abonamentul	2936
algo salió mal	1235
alle abo-angebote im überblick	682
alle angaben ohne gewähr	688
alle inhalte sind urheberrechtlich geschützt	729
alle newsletter im überblick	673
alle preise ohne gewähr	688
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	612
als podcast hören	683
alte știri	2879
alterar preferências de cookies	2772
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3460
altyazilari göster	3460
altă sumă	2933
alătură-te conversației	2892
am înțeles	2882
amazon'da gör	3459
amazonで見る	2203
amazonで詳しく見る	2203
amazonで詳細を見る	2203
amazonで買う	2203
amazonで購入	2203
amazonで購入する	2203
amintește-mi mai târziu	2865
ana sayfaya dön	3480
anasayfaya dön	3480
andra läser	19	3274
andra läser just nu	19
andra läste även	3274
andre har også lest	19
andre leser nå	2582
andre leste også	2582
andre læser	531
andre læser lige nu	531
andre læser også	19
andre læste også	531
angebot wählen	682
anhören	611
anhören # min	611
anket sonuçlari	3493
anmäl dig	3257
anmäl dig till nyhetsbrevet	3257
annonce - artiklen fortsætter nedenfor	522
annonces légales	1552
annoncørbetalt	87
annoncørbetalt indhold	87	539
annons - artikeln fortsätter nedan	3266
annonsen slutar här	3266
annonsinnehåll	3281
annonslänk	3266
annonsörsinnehåll	3281
annonsørinnhold	87	2590
anulează oricând	2936
anulezi oricând	2904
anuluj odpowiedź	2660
användarvillkor	3267
anzeigensonderveröffentlichung	688
anúncio	2745
anúncios	2745
apasă pentru sunet	2958
apmaksāts saturs	2405
aportació mensual	400
aportació única	400
aportación mensual	1229
aportación única	1229
app storeからダウンロード	2210
app storeでダウンロード	2210
app store에서 다운로드	2314
apple ile giriş yap	3474
apple podcastで聴く	2236
appleでサインイン	2218
appleでログイン	2218
appleで続ける	2218
app内打开	3768
après la publicité	1516
após a publicidade	2745
apóyanos	1123
apóyanos en patreon	1229
apúntate	1135
aquest article està bloquejat	403
aquest article t'ha estat útil	381
aquest camp és obligatori	405
aquest vídeo ja no està disponible	388
aquest vídeo no està disponible	388
arată conținutul	2925
arată mai mult	2942
arată mai puțin	2882
arată răspunsurile	2913
arată tot	2882
arkadaşina gönder	3403
arkadaşinla paylaş	3403
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
articol exclusiv pentru abonați	2904
articole asemănătoare	2879
articole înrudite	2879
articoli più letti	2063
articolul continuă după reclamă	2875
articolul continuă mai jos	2875
articolul următor	2879
artikeln finns också som ljud	3262
artikeln fortsätter efter annonsen	3266
artikeln fortsätter nedan	3266
artikeln fortsätter under bilden	3266
artikeln går att lyssna på	3262
artikeln är låst	3252
artikeln är uppläst av en dator	3262
artikkel jätkub pärast reklaami	1290
artikkel jätkub reklaami järel	1290
artikkel täieneb	1288
artikkelen er låst	2561
artikkelen finnes også som lyd	2570
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
artykuł dla subskrybentów	2642
artykuł sponsorowany	2656
artykuły na e-mail	2645
artículo anterior	1162
artículo regalado	1275
artículo relacionado	1162
artículo siguiente	1238
artículos recomendados	1208
artículos relacionados	1162
as notícias mais lidas	2794
ascultă	2872
ascultă articolul	2921
ascunde răspunsurile	2913
aslini göster	3413
assine já	2728
atbalstīt	2396
atcel jebkurā laikā	2396
atradi kļūdu rakstā	2402
atualizar a página	2813
atualizar página	2813
atvērt	2404
atšaukti galite bet kada	2355
aucun commentaire à ce niveau	1556
audio narrado por una voz automática	1187
auf apple podcasts hören	663
auf spotify hören	663
ausgewählt für sie	687
autoriser la publicité	1592
avantage abonnés	1582
avantages abonnés	1582
avantaje pentru abonați	2919
avançar # segundos	2804
aveți deja cont	2936
avis de décès	1552
avoimet työpaikat	1434
avsluta när du vill	3252
avslutt når du vil	2561
avís legal	360
avísanos de un error	1252
aylik bağiş	3471
aylik bağiş yap	3502
ayrintilar için tiklayin	3412
ayrintilar için tiklayiniz	3412
az első hónap csak # ft	1834
aç	3413
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
ačiū, kad užsiprenumeravote	2380
ați uitat parola	2936
ați votat deja	2913
""", 'b': """
baixar episódio	2804
baixar o áudio	2804
baixar áudio	2804
banküberweisung	589
bağiş sayfasina git	3471
bağiş yap	3395
bağiş yapin	3395
bağişim	3502
bağlanti kopyalandi	3488
bağlantiyi kopyala	3403
başa dön	3412
başka tutar	3471
bei google als quelle hinzufügen	612
bei spotify hören	663
bejelentkezés	1834
belépés	1834
benefício do assinante	2776
betrag wählen	588
betygsätt receptet	61
betűméret	65
bezárás	1831
beğen	3454
beğenme	3454
bild vergrößern	629
bildirimleri aç	3451
bildirimleri açin	3451
bir hata oluştu	3476
bir tutar seçin	3502
bir şeyler ters gitti	3477
bir şeyler yanliş gitti	3477
bitte versuchen sie es später erneut	673
bize ulaşin	3409
biểu quyết	91
bjud en vän på artikeln	3262
bli månadsgivare	3249
bli støttemedlem	2558
bliv støttemedlem	506
blocco pubblicità rilevato	2120
bloqueador de anúncios ativado	2847
bloqueador de anúncios detectado	2847
bloqueur de publicité détecté	1625
bloqueur détecté	1625
boletín	1135
browserul tău nu poate reda acest video	2889
brukervilkår	2575
bu haber abonelere özeldir	3396
bu haber yapay zeka tarafindan seslendirilmiştir	3460
bu haber yapay zekâ ile seslendirilmiştir	3460
bu haberi paylaş	3511
bu haberi paylaşin	3511
bu içerik abonelere özeldir	3396
bu içerik faydali oldu mu	3453
bu içerik görüntülenemiyor	3463
bu içerik gösterilemiyor	3463
bu içerik kilitli	3474
bu video artik mevcut değil	3460
bu video bulunduğunuz ülkede izlenemiyor	3460
bu video mevcut değil	3460
bu video ülkenizde izlenemiyor	3460
bu yaziyi paylaş	3511
bu yorumu şikayet et	3493
bugün değil	3394
bulmaca çöz	3456
bunlar da ilginizi çekebilir	3410
butlletí	371
buzón anónimo	1241
buzón seguro	1241
buďte v obraze	433
bài cùng chuyên mục	3643
bài cùng tác giả	3643
bài khác	3616
bài khác của tác giả	3675
bài liên quan	3616
bài mới nhất	3643
bài quảng cáo	3644
bài tiếp theo	3616
bài trước	3675
bài viết có hữu ích không	3648
bài viết có hữu ích với bạn không	3648
bài viết liên quan	3616
bài viết mới	3642
bài viết này bị khóa	3669
bài viết này có hữu ích không	3648
bài viết tiếp theo	3675
bài viết trước	3675
bài được dịch tự động	3642
bài đọc nhiều	3643
báo cáo	3649
báo cáo vi phạm	3649
báo lỗi	3615
báo lỗi bài viết	3648
bármikor leiratkozhat	1852
bármikor leiratkozhatsz	1852
bármikor lemondhatja	1834
bármikor lemondható	1834
bình chọn	91	3649
bình chọn của bạn đã được ghi nhận	3648
bình luận	3615
bình luận (#	3615
bölümü indir	3460
búsqueda	1165
bülten	3433
bülten üyeliği	3433
bültene abone oldunuz	3433
büyüt	3412
bądź na bieżąco	2645
bővebben	1849
būkite pirmas	2361
būkite pirmas, pakomentavęs	2361
bạn chưa có tài khoản	3669
bạn chưa đăng ký	3669
bạn có muốn nhận thông báo	3662
bạn có muốn nhận thông báo không	3662
bạn có thể hủy đăng ký bất cứ lúc nào	3671
bạn có thể quan tâm	3616
bạn muốn nhận thông báo	3662
bạn thấy bài viết này thế nào	3648
bạn đang theo dõi chủ đề này	3680
bạn đã bình chọn	3648
bạn đã bình chọn rồi	3648
bạn đã có tài khoản	3669
bản ghi	3656
bật	3663
bật thông báo	3662
bật tiếng	3655
bắt buộc	3672
bắt đầu trắc nghiệm	3651
bỏ qua	3599
bỏ theo dõi	3680
""", 'c': """
cada aportació compta	374
cada aportación cuenta	1203
cada contribuição conta	2789
cada doação conta	2815
cada donación cuenta	1229
cadastre-se grátis	2728
califica este artículo	1158
campo obrigatório	2820
campos obrigatórios	2820
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
carregando o vídeo	2804
carregando vídeo	2804
carregant el vídeo	388
carregar conteúdo	2808
carregar mais comentários	2796
carregar mais notícias	2824
carregar o conteúdo	2808
carregar publicação	2808
carregar vídeo	2808
carte de crédit	1491
cartão de crédito	2727
categorieën	2473
categorías	1162
caută	2881
caça-palavras	2801
ce contenu vous a-t-il été utile	1550
ce résumé vous a-t-il été utile	1550
cea mai bună ofertă	2937
cela vous a-t-il été utile	1576
cele mai citite știri	2907
cele mai noi știri	2879
celý článek	446
cererea ta a fost trimisă	2961
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
cevaplari göster	3453
chargement du lecteur vidéo	1584
charger la vidéo	1588
charte éditoriale	1606
chci odebírat	433
chci podpořit	428
chci přispět	428
chi tiết	3619
chia sẻ	3606
chia sẻ bài viết	3606
chia sẻ facebook	3642
chia sẻ lên facebook	3682
chia sẻ qua email	3682
chia sẻ qua facebook	3642
chia sẻ qua zalo	3682
chia sẻ zalo	3682
chia sẻ ý kiến của bạn	3615
cho chúng tôi biết ý kiến	3648
cho phép	3663
cho phép thông báo	3662
chuyên mục	3616
chuyển đến công thức	61
chép liên kết	3642
chính sách bảo mật	3614
chính sách bảo mật | điều khoản sử dụng	3614
chính sách cookie	3614
chính sách quyền riêng tư	3614
chơi miễn phí	3651
chơi ngay	3651
chưa có tài khoản	3669
chấp nhận tất cả	3614
chấp nhận tất cả cookie	3614
chấp nhận và tiếp tục	3659
chất lượng	3656
chỉ dành cho thuê bao	3669
chỉ dành cho thành viên	3669
chọn	3670
chọn gói	3669
chọn gói của bạn	3669
chọn gói đăng ký	3669
chủ đề	3616
chủ đề liên quan	3616
chủ đề nóng	3643
cikk megosztása	1840
cikk mentése	1840
cikkünk frissül	1849
citeşte şi	2879
citește articolul complet	2942
citește articolul integral	2942
citește fără limite	2904
citește gratuit	2960
citește mai departe	2879	2881
citește mai mult	2879	2881
citește regulile comunității	2892
citește tot articolul	2942
citește transcrierea	2921
citește în aplicație	2927
citește și	2879
citi šobrīd lasa	2398
citit de o voce sintetică	2921
citiți și	2879
cobrança anual	2818
codes de réduction	1640
col·labora	347
comandă acum	2919
comandă cartea	2919
comentariile sunt doar pentru abonați	2954
comentariul tău	2954
comentariul tău așteaptă moderarea	2892
comentează	2878
comentário	2750
comentário aguardando moderação	2782
comentários	2750
comentários desativados	2838
comentários exclusivos para assinantes	2782
commander ce numéro	1552
comment désactiver mon adblocker	1592
comment désactiver mon bloqueur	1592
commentaire en attente de modération	1556
commentaires désactivés	1616
commerciële bijdrage	2518
comparte este artículo	1275
compartilhar esta matéria	2859
compartilhe esta notícia	2859
compartir esta página	1275
compre a edição impressa	2776
conditions générales	1518
conectează-te cu facebook	2904
conectează-te cu google	2904
confidentialité	1518
configuració de galetes	392
configuració de les galetes	392
configuració de privacitat	392
configuración	1155
configuración de cookies	1155
configuración de privacidad	1222
configurações de cookies	2747
configurações de privacidade	2808
confira o preço	2858
conheça as ofertas	2849
conheça os planos	2849
conheça todas as nossas newsletters	2786
consenti la pubblicità	2086
consigue tu entrada aquí	1189
consulta les normes de participació	363
consultez notre charte de modération	1556
consíguelo en tu quiosco	1189
contacta amb la redacció	411
contacta con la redacción	1241
contactar a redação	2827
contactar con la redacción	1241
contactați redacția	2944
contacte a redação	2827
contactează redacția	2944
contacter la rédaction	1606
contactez la rédaction	1606
contenu externe recommandé	1548
contenu proposé par notre partenaire	1552
contenu réservé	1596
contenu réservé aux abonnés	1596
contenu sponsorisé	1516
contenus recommandés	1569
contenus sponsorisés	1516	1525
conteúdo de marca	2745
conteúdo exclusivo	2728
conteúdo exclusivo para assinantes	2791
conteúdo externo	2772
conteúdo externo recomendado	2772
conteúdo gerado por ia	2844
conteúdo pago	2802
conteúdo para assinantes	2728
conteúdo patrocinado	2745
conteúdo premium	2791
conteúdo produzido pela marca	2776
conteúdo relacionado	2754
conteúdos relacionados	2794
contingut només per a usuaris registrats	375
continua a leggere dopo la pubblicità	2075
continua após a publicidade	2745
continua després de l'anunci	365
continuar leyendo aquí	1128
continuarea articolului după reclamă	2894
continue a ler esta notícia	2794
continuer après la publicité	1516
continuer sans désactiver	1625
continuer à lire	1631
continuă cu apple	2904
continuă cu email	2960
continuă cu facebook	2904
continuă cu google	2904
continuă lectura	2963
continuă pe site	2927
continuă să citești	2963
continuă să citești după publicitate	2894
continuă în browser	2927
continúa abajo	1153
contáctanos	1158
convida'ns a un cafè	400
conținut disponibil doar utilizatorilor înregistrați	2904
conținut extern	2889
conținut extern recomandat	2889
conținut pentru abonați	2867
conținut plătit	2919
conținut premium	2904
conținut sponsorizat	87	2875
cookie を管理する	2208
cookie 設定	3766
cookie 设置	3766
cookieinställningar	3267
cookieの管理	2208
cookieの設定	2159
cookieを拒否する	2238
cookieを管理	2208
cookieを管理する	2208
cookie政策	3711
cookie設定	2159	3711
cookie设置	3711
copia enllaç	417
copia l'enllaç	354
copiază	2951
copiază link	2872
copiază linkul	2872
copy link thành công	3642
correo electrónico	1135
correo electrónico no válido	1234
correo no válido	1234
correu electrònic	406
correu electrònic no vàlid	405
correu no vàlid	405
creează cont	2867
crucigrama del día	1253
créer mon compte	1492
créer un compte	1492
créer une alerte	1558
créer une alerte sur ce thème	1558
csak előfizetőknek	1834
cualquier aportación ayuda	1229
cum îl dezactivez	2932
cumpără acum	2919
cumpără bilet	2919
cumpără bilete	2919
cumpără bilete online	2919
cumpără cartea	2919
cumpără de pe emag	2919
cumpără revista	2894
cuvinte încrucișate	2918
czytaj całość	2667
czytaj również	2664
czytaj także	2664
czytaj też	2664
czytaj też nasze inne artykuły	2664
czytaj więcej	2664	2667
czytaj więcej o	2664
cài đặt cookie	3659
cài đặt quyền riêng tư	3659
cài đặt ứng dụng	3661
các tin khác	3616
cách tắt	3666
cách tắt trình chặn quảng cáo	3665
câmp obligatoriu	2938
câmpuri obligatorii	2938
cât de util a fost acest articol	2892
câu đố	3653
címkék	1847
címlap	1847
címlapról ajánljuk	1847
có lẽ để sau	3599
có lỗi xảy ra	3671
có thể bạn quan tâm	19	3616
có thể bạn thích	19
có, tôi muốn	3662
códigos de desconto	2858
códigos de descuento	1274
códigos promocionales	1274
cómo desactivar el bloqueador	1227
cómo desactivarlo	1228
cómpralo aquí	1217
cómpralo en amazon	1217
cùng chuyên mục	3616
cùng chủ đề	3643
cùng tác giả	3643
cũ nhất	3649
cảm ơn bạn đã bình chọn	91	3648
cảm ơn bạn đã tham gia	3648
cảm ơn, tin nhắn của bạn đã được gửi	3671
cỡ chữ	65
cửa hàng	3684
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3413
daha fazla göster	3412
daha fazla haber için tiklayin	3412
daha fazla yorum yükle	3453
daha önce oy kullandiniz	3453
daha önce oy verdiniz	3453
dalies ar šo rakstu	2401
dalinkitės	2355
dalinkitės straipsniu	2360
dalsza część artykułu pod materiałem wideo	2656
dalsza część artykułu pod wideo	2656
dalsza część tekstu pod wideo	2656
dalīties	2396
dalīties ar draugiem	2401
dalīties facebook	2401
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
darovať	3129
darovať článok	3137
darujte tento článek	436
darujte tento článok	3137
das könnte dich auch interessieren	626
das könnte ihnen auch gefallen	626
das könnte sie auch interessieren	626
das könnte sie interessieren	626
das wichtigste in kürze, zusammengefasst von ki	657
datenschutzerklärung	619
daugiau šia tema	2357
deblochează articolul	2904
definições de cookies	2808
definições de privacidade	2808
deixar um comentário	2750
deixe um comentário	2750
del på e-post	2570
del på facebook	518	2570
del på mail	518
del på twitter	518	2570
del på x	518	2570
dela inlägget	3262
dela på facebook	3262
dela på twitter	3262
dela på x	3262
deli članek	3196
delite članek	3196
demander un droit de réponse	1616
denunciar comentário	2838
denunciar este comentário	2838
dernière minute	1525
dernières actualités	1525
dernières infos	1525
dernières nouvelles	1525
desa les preferències	392
desa per llegir després	377
desactívalo para continuar	1227
desactívalo para seguir leyendo	1227
desbloquear artículo	1204
desbloqueie este conteúdo	2791
descarcă aplicația	2927
descarcă audio	2921
descarcă din app store	2927
descarcă din google play	2927
descarcă episodul	2921
descargar pódcast	1218
descarrega l'àudio	388
descarregar áudio	2804
deschide aplicația	2927
deschide în aplicație	2927
descárgala en app store	1224
descárgala en google play	1224
destekçi ol	3471
destekçimiz olun	3471
desteğiniz fark yaratir	3502
desteğiniz için teşekkür ederiz	3502
desteğiniz için teşekkürler	3502
det er gratis å opprette en bruker	2561
det læser andre	531
det är gratis att skapa ett konto	3252
detaylar için tiklayin	3412
detaylar için tiklayiniz	3412
detta material är skyddat enligt lagen om upphovsrätt	3304
detta är en annons	3266
detta är en plusartikel	3252
devam etmek için üye girişi yapin	3396
devami için abone olun	3396
devamini okumak için abone olun	3396
dezactivează sunetul	2921
diese funktion steht nur angemeldeten nutzern zur verfügung	683
digite um e-mail válido	2820
din aceeași categorie	2879
din aceeași secțiune	2907
din röst är registrerad	91
disponibil în app store	2927
disponibil în app store și google play	2898
disponibilă în app store și google play	2898
disponível na app store	2810
distribuie știrea	2965
distribuiți	2872
diğer haberler	19	3410
diğer okurlar bunlari okuyor	3410
diğer seçenekler	3488
diğer tutar	3471
diğer yazilari	3480
dla subskrybentów	2642
do góry	2667
doar abonații pot comenta	2892
doar pentru abonați	2867
doação mensal	2724
doação única	2724
doba čtení # min	446
dolgozzon nálunk	1849
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
donativo único	2815
donați	2866
donația mea	2959
donație lunară	2933
donație unică	2933
donează	2866
donează acum	2866
donează lunar	2866
donează lunar # euro	2903
donează lunar # lei	2903
donează o dată	2933
doner nå	2558
données personnelles	1518
donér	506
donér nu	506
doporučené	444
doporučené články	444
doporučujeme	444
doporučujeme přečíst	444
doporučujeme také	444
dossier spécial	1631
dołącz do dyskusji	2713
dołącz do nas	2639
dołącz do newslettera	2645
droits réservés	1636
drukāt	2401
drukāt recepti	61
du er nå påmeldt	2566
du er nå påmeldt nyhetsbrevet	2566
du kan när som helst avsluta prenumerationen	3257
du kan når som helst melde deg av	2566
du kan opsige når som helst	509
du kanske också gillar	3274
du modtager snart en bekræftelse på mail	514
du même auteur	1525
du prenumererar nu på nyhetsbrevet	3257
du vil kanskje også like	2582
duración	1219
durată	2922
duração	2805
durée	1585
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2645
dành cho bạn	3616
dành cho thuê bao	3601
dành riêng cho thành viên	3669
dárkovat článek	429
därefter # kr/mån tills du säger upp	3252
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
dê a sua opinião	2796
dê sua opinião	2796
dölj	3278
düzeltme politikasi	3482
dāvini rakstu	2401
dāvini rakstu draugam	2401
děkujeme za hlasování	91
děkujeme za přihlášení	433
děkujeme za váš hlas	91
dịch tự động	3656
""", 'e': """
e-bülten	3433
e-bülten aboneliği	3433
e-mail inválido	2786
e-mailová adresa	433
e-posta gönder	3403
e-posta ile paylaş	3488
ecrã inteiro	2805
edición digital	1128
edición impresa	1128
editöre yaz	3482
editöre yazin	3482
editörün seçtikleri	3410
edição impressa	2728
egyszeri támogatás	1832
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
el. paštas	2380
elfelejtett jelszó	1834
elige tu suscripción	1204
elküldöm	91	1840
elmentem későbbre	1840
elrejtés	1850
els lectors també han llegit	378
elírást talált	1846
előfizetek	1834
előfizetés	1834
előfizetői tartalom	1834
előfizetőknek	1834
előfizetőként megoszthatja a cikket	1840
előző	1849
előző cikk	1847
email inválido	2820
email không hợp lệ	3671
email không đúng định dạng	3671
email no válido	1234
emailul tău	2961
emlékeztess később	1831
empfehlungen für sie	687
en beğenilen	3454
en beğenilenler	3454
en colaboración con	1249
en col·laboració amb	419
en este artículo	1162
en popüler	3475
en çok okunan	3410
en çok okunan haberler	3410
en çok okunanlar	3410
encara no estàs registrat	403
engangsbeløb	506
engångsgåva	3249
enllaç copiat	377
ensemble, faisons vivre un média libre	1564
enthält werbung	616
entre em contato com a redação	2827
enviament gratuït	419
enviar comentário	2750
enviar corrección	1158
envoyer à un ami	1511
envoyer à un proche	1511
envoyez-nous vos témoignages	1546
envíanos tu opinión	1211
envío gratis	1249
eredeti megjelenítése	1850
eredmény megtekintése	91
eredmények	91	1850
erinnern sie mich später	584
eroare la încărcarea videoclipului	2958
erro ao carregar o vídeo	2844
error al cargar el vídeo	1258
erről bővebben itt írtunk	1849
erről is írtunk	1847
erről itt írtunk bővebben	1849
erscheint täglich	673
erscheint wöchentlich	673
es gratis y solo te llevará un minuto	1200
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	673
escanea el código qr	1224
escreva um comentário	2750
escriu a la redacció	411
escriu el teu correu electrònic	371
esi pirmais, kas komentē	2402
esimene kuu # €	1281
esta funcionalidad es sólo para registrados	1128
esta matéria foi útil para você	2774
esta notícia foi útil	2774
esta página foi útil	2796
este artigo está bloqueado	2818
este artigo foi útil	2796
este artículo está bloqueado	1232
este campo é obrigatório	2820
este correo ya está registrado	1264
este e-mail já está cadastrado	2850
este espaço é moderado pela redação	2782
este resumo foi útil	2774
este video ya no está disponible	1218
este vídeo já não está disponível	2804
este vídeo no está disponible	1218
este vídeo não está disponível	2804
este vídeo não está mais disponível	2804
este vídeo ya no está disponible	1218
está a seguir este tema	2854
estás bloqueando nuestros anuncios	1261
estás de acuerdo? vota	1194
estás siguiendo este tema	1268
etkinleştir	3467
evaluează rețeta	61
evästeasetukset	1427
evästeet	1427
exclusiv pentru abonați	2904
exibir conteúdo	2808
experimente grátis por um mês	2791
ez is érdekelhet	1847
ez is érdekelheti	1847
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1847
ezt olvasta már	1847
ezt olvastad már	1847
ești de acord? votează	2892
ești deja abonat	2912
ești deja abonată	2912
""", 'f': """
facebook ile giriş yap	3474
facebook'ta paylaş	3403
facebookでシェア	2153
facebookでシェアする	2153
facebookでログイン	2218
facebookで共有	2232
facebookで続ける	2218
facebookで見る	2236
facturació anual	403
facturació mensual	403
facturación anual	1232
facturación mensual	1232
facturare anuală	2936
facturare lunară	2936
facturé annuellement	1596
facturé mensuellement	1596
faire un don défiscalisé	1593
fale com a redação	2827
fazer doação	2848
fazer uma doação mensal	2848
fazer uma doação única	2848
faça login	2728
faça o quiz	2799
faça o teste	2799
faça uma doação única	2848
faça uma pergunta sobre esta reportagem	2774
fermer la fenêtre	1631
fes el qüestionari	384
fes una donació	347
fes-te sòcia	400
fiecare contribuție contează	2933
fiecare donație contează	2903
fiecare leu contează	2903
fin de la publicité	1582
fine della pubblicità	2075
fine pubblicità	2075
fiyati gör	3459
fizetett hirdetés	87	1842
fiók létrehozása	1834
fiókom	1834
fontu büyüt	3488
form gönderildi	3504
formulaire envoyé	1629
formulário enviado	2850
forstået	535
forstått	2586
forstør billede	534
forstørr bilde	2585
fortsett uten å støtte	2557
fortsätt läsa efter annonsen	3266
fortsätt utan att stödja	3248
fortsæt med at læse	522
fortsæt uden at støtte	505
fotogalería	1162
fotografia următoare	2963
fotoğraf galerisi	3480
fotoğrafi büyüt	3480
fotoğraflari gör	3480
fotoğraflari görmek için tiklayin	3412
frete grátis	2835
friss hírek	1847
fråga vår ai om artikeln	3270
fuldskærm	534
fäll ihop	3278
fäll ut	3278
få adgang	509
få artiklen læst op	518
få de vigtigste nyheder hver morgen	514
få de viktigaste nyheterna varje morgon	3257
få de viktigste nyhetene hver morgen	2566
få nyheder på mail	514
få nyheter på e-post	2566
få nyheter på mejlen	3257
få overblikket her	534
få tilgang	2561
få varsel når vi skriver om dette	2585
följ	3263
följ oss	3263
följ skribent	3263
följ ämnet	3263
för prenumeranter	3252
förderer werden	585
fördermitglied werden	585
föregående	3277
föregående artikel	3274
förstora	3277
følg	519	2571
følg emne	519
følg os	519
følg oss	2571
følg sagen her	534
følg tema	2571
følg temaet og få varsel	2585
für abonnenten	590
für den newsletter anmelden	598
für dich empfohlen	687
für sie empfohlen	687
für sie entstehen keine mehrkosten	688
fă o donație	2866
fă quizul	2916
fă testul	2916
fără obligații	2904
fără spam	2938
fără sunet	2922
fără tine nu putem	2903
""", 'g': """
galeriyi aç	3412
galeriyi gör	3480
galeriyi görmek için tiklayin	3412
galéria	1849
galéria megtekintése	1849
garanta já o seu ingresso	2776
gastos de envío incluidos	1217
gastos de envío no incluidos	1217
gelişmelerden aninda haberdar olun	3466
gem til læseliste	518
genişlet	3413
gerenciar opções	2843
gerenciar preferências	2843
geri dön	3506
gerir opções	2843
gerir preferências	2843
gestionează consimțământul	2925
gestionează cookie-urile	2957
gestionează opțiunile	2957
gestionează preferințele	2925
geçerli bir e-posta adresi girin	3476
geçerli süre	3461
geçersiz e-posta	3476
geçersiz e-posta adresi	3476
ghi nhớ đăng nhập	3669
giriş	3396
giriş yap	3396
giriş yapin	3396
giriş yapin veya üye olun	3396
giv os feedback på artiklen	526
già abbonato	1998
già registrato	1998
giải đố ngay	3651
giảm cỡ chữ	3682
giọng đọc ai	3655
giọng đọc tự động	3655
gli articoli più letti	2063
glömt lösenord	3252
godkänn	3267
godkänn alla	3267
google ile giriş yap	3474
google playからダウンロード	2210
google playで手に入れよう	2210
google play에서 다운로드	2314
google से जारी रखें	1810
googleでログイン	2218
googleで登録	2218
googleで続ける	2218
gorące tematy	2664
gracias por tu opinión	1187
gratuit, fără spam	2938
grazie, il tuo messaggio è stato inviato	2093
gràcies pel teu vot	381
gràcies per la teva opinió	363
gràcies per votar	363
gràcies, el teu missatge s'ha enviat	405
gràcies, ja estàs subscrit	371
grátis e sem spam	2820
guardar artículo	1147
guardar configuración	1222
guardar para después	1207
guardar para leer después	1207
guardar preferências	2808
gå ikke glip af	531
gå ikke glip af noget	514
gå ikke glipp av noe	2566
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
góp ý	3615
gönder	91	3477
gönderiyi göster	3463
gönderiyi yükle	3463
görseli büyüt	3480
görüş bildir	3453
görüşünü bildir	3453
görüşünüzü bildirin	3453
gündem	3410
günün anketi	91
günün bulmacasi	3494
günün haberleri	3410
günün kelimesi	3494
günün sudokusu	3494
günün özeti	3410
głosuj	91
gợi ý	3616
gửi	91	3615
gửi bài cho tòa soạn	3676
gửi bài viết	3676
gửi bình luận	3615
gửi cho bạn bè	3642
gửi email	3606
gửi góp ý	3648
gửi phản hồi	3648
gửi thành công	3671
gửi tin bài	3676
gửi trả lời	3648
gửi ý kiến	3615
gửi ý kiến của bạn	3648
gửi đi	3672
gửi ảnh cho chúng tôi	3676
""", 'h': """
haber bülteni	3433
haber güncelleniyor	3412
haberi arkadaşina hediye et	3403
haberi paylaş	3511
haberi özetle	3485
haberin kilidini aç	3503
haberlere dön	3506
hacer una donación mensual	1262
hacer una donación puntual	1262
hai già un account	1998
hai già votato	2069
harici içerik	3412
haritayi aç	3413
has arribat al límit d'articles gratuïts	375
has iniciado sesión	1185
has olvidado tu contraseña	1232
hasznos volt az összefoglaló	1846
hasznosnak találta a cikket	1846
havi támogatás	1832
hayir teşekkürler	3394
hayir, teşekkürler	3394
haz una pregunta sobre este artículo	1187
he leído y acepto la política de privacidad	1200
he llegit i accepto la política de privacitat	360
he olvidado mi contraseña	1232
hela artikeln fortsätter nedan	3266
henüz abone değil misiniz	3474
hepsini gör	3412
her destek önemli	3471
her katki değerli	3471
her katki önemli	3471
her zaman göster	3463
hesap oluştur	3396
hi estàs d'acord? vota	363
hiba jelentése	1850
hibát talált	1846
hier reinhören	663
hinweis schließen	584
hirdetés	1842
hirdetés bezárása	1842
hirdetés, görgessen tovább	1842
hiển thị bài đăng	3659
hiển thị nội dung	3659
hiện phụ đề	3655
hjälp oss att rätta fel	3270
hlasovať	91
hlavné správy	3134
hlavní zprávy	444
ho già donato	1992
ho già un account	2091
hoje não	2723
hoppa till innehåll	3277
hoppa över inlägg från facebook	3277
hoppa över inlägg från instagram	3277
hoppa över inlägg från x	3277
hozzászólok	1846
hozzászólás	1846
hozzászólások	1846
hozzászólások megtekintése	1846
hylkää	1427
hylkää kaikki	1427
hyppää reseptiin	61
hyväksy	1427
hyväksy evästeet	1427
hyväksy kaikki	1427
hàng năm	3668
hàng tháng	3668
här kan du kommentera artikeln	3270
hääleta	91
håll dig uppdaterad	3257
hírfolyam	1847
hírlevelek	1852
hírlevél	1852
hírlevél-feliratkozás	1852
hören sie diesen artikel	663
hør saken	2570
hằng tháng	3668
hết quảng cáo	3654
họ tên	3672
họ và tên	3672
hủy bất cứ lúc nào	3669
""", 'i': """
i più commentati	2024
i più letti	2024
i più letti della settimana	2063
i più visti	2024
iba pre predplatiteľov	3130
ich unterstütze schon	584
identifícate	1204
ielogojies, lai komentētu	2402
ienākt	2396
iesakām	2398
ieși din ecran complet	2921
ignorar anúncio	2844
ignorer la publicité	1622
ihre meinung zählt	622
ihre stimme wurde gezählt	91
ikke gå glipp av	2582
ikke nå	2557
il più popolare	2092
il più scelto	2091
il tuo browser non può riprodurre il video	2041
il tuo commento sarà pubblicato dopo l'approvazione	2051
il tuo messaggio è stato inviato	2093
il tuo voto è stato inviato	2069
il tuo voto è stato registrato	2069
iletişim	3409
ilgili içerikler	3410
ilginizi çekebilecek haberler	3410
ilginizi çekebilir	3410
ilmoita asiavirheestä	1431
ilmoita virheestä	1431
image précédente	1631
imaginea anterioară	2963
imaginea următoare	2963
impossible de charger la vidéo	1622
impossible de lire la vidéo	1622
imprimir artículo	1207
imprimir esta matéria	2793
in bài	3606
in bài viết	3606
in công thức	61
in trang này	3642
indlæg fra facebook	534
indlæg fra instagram	534
indlæs flere	534
ingresá	1204
ingyenes regisztráció	1834
inicia la sessió per comentar	381
inicia sesión	1128
inicia sesión con google	1232
inicia sesión para comentar	1211
inicia sessió	348
inicia sessió amb google	403
iniciar reproducción	1258
iniciar reprodução	2844
iniciar sesión	1128
iniciar sesión con apple	1204
iniciar sesión con facebook	1204
iniciar sesión con google	1204
iniciar sessão	2728
inicie sesión	1128
inne artykuły	2664
innhold fra annonsør	2590
inscription confirmée	1629
inscription à la newsletter	1501
inscrivez-vous à notre newsletter	1501
inscrição confirmada	2850
inscrição realizada com sucesso	2820
insira o seu endereço de email	2786
insira um e-mail válido	2820
instagramで見る	2236
instagramの投稿を読み込む	2208
instagram에서 보기	2340
instagram에서 이 게시물 보기	2340
instalează aplicația	2898
inställningar	3267
introdu emailul tău	2961
introduce tu correo electrónico	1264
introduce un correo electrónico válido	1234
introduce un correo válido	1234
introduce un email válido	1200
introduceți adresa de email	2961
introduceți o adresă de email validă	2938
introdueix un correu vàlid	405
intră în cont	2867
invítanos a un café	1123
início	2757
ir a la página de donaciones	1229
ir para a página de doações	2815
ir para a página de donativos	2815
ir para o conteúdo	2757
ispiši	3073
ispiši recept	61
isso foi útil	2796
istediğin zaman iptal et	3474
istediğiniz zaman abonelikten çikabilirsiniz	3433
istediğiniz zaman iptal edin	3396
isto foi útil	2796
izbor uredništva	3193
izdrukāt	2401
izmēģini # dienas bez maksas	2396
içeriğe geç	3412
içeriği görüntüle	3463
içeriği göster	3463
içeriği yükle	3463
iş birliği	3405
iş birliğiyle	3490
išbandykite # dienų nemokamai	2355
išorinis turinys	2373
išsaugoti	2360
išsaugoti straipsnį	2360
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
jag förstår	3267
jag stödjer redan	3248
jaga sõbraga	1286
jaunākie	2398
jautā mākslīgajam intelektam	2402
javascript està desactivat	392
javascript đã bị tắt	3659
javascript מושבת	1711
javascript ถูกปิดใช้งาน	3367
javascriptが無効になっています	2208
javascript已停用	3766
javascript已禁用	3766
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
jeg forstår	2575
jeg støtter allerede	505	2557
jegyek itt kaphatók	1849
jelentkezzen be vagy regisztráljon	1834
jen pro předplatitele	429
jetzt angebot wählen	682
jetzt anhören	611
jetzt reinhören	663
jetzt unterstützen	585
již mám předplatné	429
joacă acum	2916
joacă gratuit	2916
joacă responsabil	2919
jobs in ihrer nähe	661
jogar grátis	2799
jogue grátis	2799
još vesti	3070
još vijesti	3070
junte-se à conversa	2782
jurnalismul de calitate costă	2903
juttu jatkuu kuvan jälkeen	1426
juttu jatkuu mainoksen jälkeen	1426
juttu jatkuu videon jälkeen	1426
juttua päivitetään	1426
jutun lukee koneääni	1424
jutun lukee tekoälyääni	1424
jutun voi myös kuunnella	1424
już wspieram	2638
já desativei	2813
já desativei o bloqueador	2813
já doei	2723
já está inscrito	2850
já nas bancas	2776
já segue este autor	2831
já segue este tema	2831
já sou apoiador	2723
já sou assinante	2728
já tem conta	2728
já tem uma conta	2728
já tenho conta	2818
já votou	2796
já é assinante? faça login	2728
já é subscritor	2791
já é subscritor? inicie sessão	2791
jätä kommentti	1431
jūsų el. paštas	2380
jūsų el. pašto adresas	2380
""", 'k': """
k tématu	444
k téme	3134
kalan süre	3460
kapcsolódó	1847
kapcsolódó cikk	1847
kapcsolódó cikkek	1847
kapcsolódó tartalom	1847
kapcsolódó témák	1847
karte öffnen	630
kas kokkuvõte oli kasulik	1287
kategóriák	1847
katso kuvat tästä	1434
katso myös	1432
katso video tästä	1434
katso video yltä	1434
kaupallinen yhteistyö	87	1426
kaydiniz için teşekkürler	3433
keresés	1849
kezdőlap	1849
không biết	3649
không có ý kiến	3649
không phải bây giờ	3599
không spam	3671
không thể hiển thị nội dung này	3659
không thể phát video	3655
không thể phát video này	3655
không, cảm ơn	3599
ki-übersicht	657
kiitos äänestäsi	91
kijelentkezés	1834
kingi artikkel sõbrale	1286
kinyitás	1850
kipróbálom	1834
kirjaudu sisään	1417
kirjoita sähköpostiosoitteesi	1420
kişisel verilerimin işlenmesini kabul ediyorum	3476
kiểm tra hộp thư của bạn	3671
kiểm tra kiến thức của bạn	3651
kjøp abonnement	2561
kjøp tilgang	2561
klausies podkāstu	2403
klausies podkāstu šeit	2403
klausies šo rakstu	2401
klausies šo rakstu (# min	2401
klausykite tinklalaidės	2362
klausykite tinklalaidės čia	2362
klausykitės straipsnio	2360
klausīties	2401
klausīties rakstu	2401
ključne besede	3193
ključne reči	3070
ključne riječi	3070
klíčová slova	444
kokeile # päivää maksutta	1417
kolačići	3086
komentavimas išjungtas	2361
komentavimo taisyklės	2361
komentáre	3137
komentář	443
komentáře	443
komentāri	2396
komentēt	2396
komentēšana ir slēgta	2402
komentēšanas noteikumi	2402
komerčné oznámenie	3133
komerční sdělení	87	439
kommentarer blir gjennomgått før publisering	2585
kommentarerna förhandsmodereras	3270
kommentek megtekintése	1846
kommentelési szabályzat	1846
kommentér	526
koostöö	1290
kopiera länk	3262
kopiera länken	3262
kopijuoti nuorodą	2355
kopiraj povezavo do članka	3196
kopiér link	518
kopiér linket	518
kopírovat odkaz	436
kopírovať odkaz	3137
kopēt saiti	2396
korábban írtunk róla	1847
kreiraj račun	3063
kullanim koşullari	3406
kup dostęp	2642
kupi naročnino	3189
kuula taskuhäälingut	1288
kuuntele podcast tästä	1434
kysy tekoälyltä	1431
käyttöehdot	1427
kérdezze ai-asszisztensünket	1846
kérem a hírlevelet	1852
később	1831
kích thước chữ	65
köp	3252
köszönjük a feliratkozást	1852
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1831
következő	1849
következő cikk	1847
køb abonnement	509
køb adgang	509
kúpiť predplatné	3130
küfür, hakaret içeren yorumlar onaylanmamaktadir	3409
küldje el barátjának	1840
küldés	91	1840
küldés e-mailben	1840
külső tartalom	1849
künye	3406
küpsiste seaded	1299
küsi tehisarult	1287
küsitlus	91
kā tev patika raksts	2402
kā tu domā? balso	2403
ką manote? balsuokite	2362
kết thúc quảng cáo	3654
""", 'l': """
l'accès à tous les articles	1628
l'offre intégrale	1628
la discussione è chiusa	2020
la donazione è detraibile	2088
la lecture automatique est désactivée	1622
la más popular	1233
la nota continúa después del anuncio	1153
la palabra del día	1253
la pregunta del día	91
la rédaction n'a pas participé	1640
la rédaction vous conseille	1525
la sélection de la rédaction	1525
la tua richiesta è stata inviata	2123
la vidéo ne peut pas être lue	1584
lahjoita artikkeli ystävälle	1424
lai komentētu, ielogojies	2402
lai komentētu, pieslēdzies	2402
laisser une réponse	1576
lancer la vidéo	1622
las más leídas	1162
las más leídas de hoy	1208
las noticias más leídas	1208
lasi arī	2398
lasi komentārus	2402
lasi tālāk	2396
lasi vairāk šeit	2403
lasi vēl	2398
lasiet arī	2398
lasiet vēl	2398
lasă un comentariu	2878
lasă un răspuns	2913
lasīt komentārus	2402
lasīt tālāk	2403
lasīt vairāk	2403
lasīt vēlāk	2401
lasītākie	2398
lataa lisää	1434
le choix de la rédaction	1525
le club des abonnés	1582
le journal numérique	1492
le lecteur vidéo est en cours de chargement	1584
le lien a été copié	1568
le lien a été copié dans le presse-papiers	1568
le notizie più lette	2063
le più lette	2024
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
legfrissebb hírek	1847
leggi di più	2027
leggi più tardi	2062
legnépszerűbb	1847
leia a matéria completa	2794
leia a notícia completa	2824
leia as notícias no aplicativo	2784
leia também	2754
leitor de vídeo	2844
leitor de áudio	2844
len pre predplatiteľov	3130
ler grátis	2849
ler o próximo artigo	2852
ler próximo artigo	2852
ler transcrição	2804
les choix de la rédaction	1525
les commentaires sont réservés aux abonnés	1616
les lecteurs ont aussi consulté	1569
les mieux notés	1577
les mots croisés du jour	1617
les més llegides	378
les også	2582
les plus commentés	1525
les plus consultés	1602
les plus partagés	1525
les plus récents	1577
les prix indiqués sont susceptibles d'évoluer	1552
les résultats du vote	1616
les våre debattregler	2578
leído por una voz sintética	1218
leído por voz sintética	1218
li e aceito a política de privacidade	2786
lido por uma voz sintética	2804
lien copié	1511
lien copié dans le presse-papiers	1568
lietošanas noteikumi	2413
liitudes nõustud kasutustingimustega	1306
liity jäseneksi	1416
lineでシェア	2153
lineでシェアする	2182
lineでログイン	2218
lineで共有	2232
lineで送る	2153
link a vágólapra másolva	1840
link bài gốc	3642
link copiado para a área de transferência	2793
link kopiëren	2458
link másolva	1840
link másolása	1840
lire l'article précédent	1631
lire la suite pour #€	1492
lire la vidéo	1528
lire à haute voix	1511
lire également	1525
lisätiedot	1435
lisää aiheesta	1432
livrare gratuită	2952
liên hệ	3615
liên hệ quảng cáo	3676
liên hệ tòa soạn	3676
liên hệ với tòa soạn	3676
liên quan	3616
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
locuri de muncă	2894
loe lähemalt	1288
loe lähemalt siit	1288
logi sisse või loo konto	1281
los lectores también leyeron	1208
luba kõik	1299
lubię to	2652
lucrează cu noi	2894
lue keskustelun säännöt	1431
lue lisää	1432
lue lisää aiheesta	1432
lue myöhemmin	1424
lue myös	1432
lugu jätkub pärast reklaami	1290
lugu täieneb	1288
lui écrire	1546
luôn cho phép	3659
luôn hiển thị	3659
làm bài trắc nghiệm	3651
làm mới trang	3665
làm trắc nghiệm	3651
lähetä	91
lähetä sähköpostilla	1424
lämna en kommentar	3270
länk kopierad	3262
länken kopierad	3262
länken är kopierad	3262
läs dokumentet	3278
läs domen	3278
läs hela artikeln	3277
läs hela texten	3277
läs hela texten här	3277
läs kommentarer	3270
läs mer	3274	3277
läs mer om	3274
läs också	3274
läs senare	3262
läs vidare	3252	3274
läs våra kommentarsregler	3270
läs även	3274
läsarfrågan	91
lästid	3277
lästid # min	3277
lås op	509
lås opp artikkelen	2561
lås opp saken	2561
lås upp artikeln	3252
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
lên đầu trang	3618
lùi # giây	3655
lütfen geçerli bir e-posta adresi girin	3476
lưu	3606
lưu bài	3606
lưu bài viết	3606
lưu bài để đọc sau	3642
lưu cài đặt	3659
lưu công thức	61
lưu tùy chọn	3659
lấy link	3642
""", 'm': """
magari più tardi	1992
mai multe articole de același autor	2942
mai multe opțiuni	2950
mai târziu	2865
mainos päättyy	1426
mais notícias	2754
mais opções	2833
mais opções de partilha	2833
maksettu sisältö	1426
mantener la sesión iniciada	1232
mantener sesión iniciada	1232
manter sessão iniciada	2818
mantén la sessió iniciada	403
manşetler	3410
masquer la publicité	1552
masquer les réponses	1576
masz już konto	2642
masz już konto? zaloguj się	2642
materialet är skyddat enligt lagen om upphovsrätt	3304
materiał partnera	2656
materiał promocyjny	2656
materiał sponsorowany	2656
materiał zewnętrzny	2656
matéria exclusiva para assinantes	2791
matérias relacionadas	2754
mağazamiz	3459
mağazaya git	3459
me réabonner	1628
media społecznościowe	2653
megnyitás	1850
megnézem	1849
megosztás	1840
megosztás a facebookon	1840
megosztás facebookon	1840
megosztás twitteren	1840
mehr für dich	687
mehr für sie	687
meld deg på	2566
meld deg på nyhetsbrevet	2566
mentions légales	1518
mentés	1840
mentés későbbre	1840
menú	1165
menü	629	1849	3412
menü schließen	629
menü öffnen	629
menüyü kapat	3506
mer från	3274
mer läsning	3274
merci ! votre message a bien été envoyé	1598
merci d'avoir voté	91	1556
merci de le désactiver pour continuer	1592
merci, votre vote a été pris en compte	1576
mergi la pagina de donații	2933
mergi la rețetă	61
mesajiniz başariyla gönderildi	3476
mesajiniz gönderildi	3476
mesajul dumneavoastră a fost trimis	2938
mesajul tău	2961
messaggio pubblicitario con finalità promozionale	2046
mest läst	3274
mest lästa	3274
mest læst	531
mest læste	531
mettre de côté	1641
mi donación	1262
mi-összefoglaló	1849
micșorează textul	2950
mida sina arvad? hääleta	1288
minn meg på det senere	2557
mira el vídeo	369
mira también	1266
mitä mieltä olet? äänestä	1434
miễn phí vận chuyển	3684
miễn phí, không spam	3671
modalità di pagamento	1996
moderálási elvek	1846
modifică preferințele cookie	2889
modifică setările	2957
modifier mes préférences	1548
modifier vos préférences	1588
modtag en notifikation, når vi skriver om emnet	534
modération a priori	1616
mogoče kasneje	3200
mogą cię zainteresować	2664
mohlo by se vám líbit	444
mohlo by vás také zajímat	444
mohlo by vás tiež zaujímať	3134
mohlo by vás zajímat	444
mohlo by vás zaujímať	3134
monatlich kündbar	682
montant personnalisé	1626
mostra aquesta publicació a instagram	360
mostra di più	2027
mostra els subtítols	388
mostra la publicació	392
mostra més	409
mostra'n més	352
mostrar comentários	2796
mostrar conteúdo	2808
mostrar conteúdo externo	2772
mostrar más	1165
mostrar o conteúdo	2808
mostrar subtítulos	1218
mot de passe oublié	1492
mots clés	1525
mots croisés	1581
mots croisés du jour	1617
mots fléchés	1581
mots mêlés	1581
mots-clés	1525
może cię zainteresować	2664
może później	2638
možda kasnije	3078
možda vas zanima	3070
možda će vas zanimati	3070
možno neskôr	3141
možná později	427
mua sách	3654
mua sách tại đây	3654
mua trên lazada	3654
mua trên shopee	3654
mua trên tiki	3654
mua vé	3654
mua vé ngay	3654
muistuta myöhemmin	1415
mulțumim că ai votat	2913
mulțumim pentru feedback	2892
mulțumim pentru sprijin	2959
mulțumim pentru susținere	2959
mulțumim pentru vot	91	2913
mulțumim, mesajul a fost trimis	2938
mulțumim, te-ai abonat cu succes	2899
mutasd az eredményt	91
mutass többet	1849
muut lukivat myös	1432
myöhemmin	1415
már előfizető	1834
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
mások ezt olvassák	1847
mások ezt olvasták	1847
másolás	1840
máte již účet	429
máte předplatné? přihlaste se	429
märksõnad	1283
månadsgåva	3249
månedlig gave	2558
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
métodos de pagamento	2726
métodos de pago	1126
mākslīgā intelekta kopsavilkums	2403
mă abonez	2899
mărește fotografia	2942
mărește imaginea	2942
mărește textul	2950
mărime text	65
můj účet	429
mọi đóng góp đều quý giá	3667
mỗi đóng góp đều quý giá	3667
một lần	3668
mới nhất	3616
mời chúng tôi ly cà phê	3667
mở	3619
mở khóa bài viết này	3642
mở rộng	3618
mở trong ứng dụng	3661
mở ứng dụng	3661
""", 'n': """
nadaljevanje članka pod oglasom	3192
nahlásit chybu	443
nahlásiť chybu	3137
najchętniej czytane	2664
najchętniej czytane dziś	2664
najczęściej czytane	2664
najczęściej czytane artykuły	2664
najnovejše	3193
najnovejše novice	3193
najnoviji članci	3070
najnovšie	3134
najnovšie správy	3134
najnovšie články	3134
najnowsze artykuły	2664
najnowsze wiadomości	2664
najčitanije	3070
najčitanije vesti	3070
najčitanije vijesti	3070
najčitanije vijesti dana	3070
najčítanejšie	3134
najčítanejšie články	3134
najčítanejšie články dňa	3134
napišite komentar	3196
napsat komentář	443
naročena vsebina	3192
naročite se	3188
naročnina	3188
narração gerada por ia	2844
nastavení	440
nastavení cookies	440
nastavi čitanje	3122
nastavi čitati	3122
nastavite čitanje	3122
nastavite čitati	3122
nastavitve piškotkov	3208
następna strona	2667
następny	2667
następny artykuł	2664
natisni članek	3196
naudojimo taisyklės	2373
naujausios žinios	2357
naujienlaiškis	2380
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
nem, köszönöm	1831
nenhum comentário	2750
neueste beiträge	626
nghe bài báo	3655
nghe bài viết	3655
nghe nội dung bài viết	3655
nghe đọc bài	3655
nhà tài trợ	3684
nhận thông báo	3662
nhắc tôi sau	3599
nhớ đăng nhập	3669
nie dziękuję	2638
nie dziś	2638
nie pamiętasz hasła	2642
nie ďakujem	3141
nie, dziękuję	2638
nie, ďakujem	3141
no es pot reproduir el vídeo	388
no ho sé	382
no se ha podido cargar el vídeo	1258
no se ha podido reproducir el vídeo	1218
no se puede reproducir el vídeo	1218
no sé	1212
només els subscriptors poden comentar	363
només per a subscriptors	403
non seguire più	2104
normas de participación	1211
normes de participació	381
norėdami komentuoti, prisijunkite	2361
nosūti draugam	2401
nosūtīt draugam	2401
nosūtīt e-pastā	2401
noteで書く	2153
notifications activées	1591
notre charte déontologique	1606
notre charte éditoriale	1606
notre sélection	1525
notre sélection d'articles	1569
notícia anterior	409	2824
notícia següent	409
notícias relacionadas	2754
notícias relacionadas que podem lhe interessar	19
notícies destacades	378
notícies relacionades	351
nous protégeons nos sources	1606
nous écrire	1606
nouveau ! suivez vos auteurs préférés	1610
nu ai cont? înregistrează-te	2904
nu aveți cont	2936
nu ești abonat	2936
nu ești încă abonat	2936
nu mai urmări	2948
nu mulțumesc	2865
nu putem afișa acest conținut	2925
nu s-a putut încărca videoclipul	2958
nu sunteți abonat	2936
nu știu / nu răspund	2914
nu, mulțumesc	2865
nuestro código ético	1241
numele tău	2939
numele tău de utilizator	2954
nyhetsdøgnet	2582
nyomtatás	1840
não foi possível carregar	2844
não foi possível carregar o vídeo	2804
não foi possível reproduzir o vídeo	2804
não perca	2754
não sabe / não responde	2797
não sei	2797
não tem conta	2818
não tem uma conta	2818
não é assinante	2818
não, obrigada	2723
não, obrigado	2723
nächste seite	629
nächster artikel	626
näita kõiki	1289
näita rohkem	1288
näita veel	1288
näita vähem	1289
näköislehti	1417
nästa	3277
nästa artikel	3274
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
népszerű	1847
nézze meg galériánkat	1849
nézze meg képeinket	1849
nõustun	1299
nõustun kõigiga	1299
nøgleord	531
nāc strādāt pie mums	2403
nổi bật	3616
nội dung quảng cáo	3644
nội dung tài trợ	3611
nội quy bình luận	3648
""", 'o': """
o dată	2934
o leitor está a carregar	2804
o que achou desta notícia	2774
o seu apoio faz a diferença	2848
o singură dată	2934
o singură donație	2933
o vídeo começará em alguns segundos	2772
ocenite članak	3073
ocenite članek	3196
oceń przepis	61
ochrana osobních údajů	440
ochrana osobných údajov	3148
ocijenite članak	3073
ocorreu um erro ao carregar o vídeo	2772
ocultar anúncio	2776
ocultar comentários	2796
oddaj głos	91
odebírat	433
odebírat newsletter	433
odemknout článek	429
odhlásit se	429
odhlásiť sa	3130
odkaz skopírovaný	3137
odkaz zkopírován	436
odkleni članek	3189
odklenite celoten članek	3189
odmietnuť	3148
odmietnuť všetko	3148
odmítnout	440
odmítnout vše	440
odoslať	91
odporúčame	3134
odporúčame prečítať	3134
odporúčame tiež	3134
odporúčané články	3134
odpovědět	443
odrzuć	2657
odrzuć wszystkie	2657
odtwórz	2667
odštampaj	3073
odštampaj recept	61
odštampaj članak	3073
ofertă pentru abonați	2919
ofertă pentru cititori	2919
oferă acest articol	2950
oferă acest articol cadou	2906
oferă articolul	2950
offert par un abonné	1641
offre abonnés	1582
offre intégrale	1628
offre limitée	1597
offre réservée aux lecteurs	1582
offre spéciale	1492
offre à durée limitée	1596
offrez-nous un café	1483
offrici un caffè	1993
oglasno sporočilo	87	3192
ogłoszenie	2656
ohodnotiť recept	61
ohodnoťte článek	443
ohodnoťte článok	3137
okuma süresi # dk	3412
okurlara özel	3459
okurlarimiza özel	3459
okurlarimiza özel indirim	3459
oliko artikkeli hyödyllinen	1431
oliko juttu hyödyllinen	1431
oliko tiivistelmä hyödyllinen	1431
olvasson korlátlanul	1834
olvasson tovább	1834
olvasta már	1847
olvastad már	1847
olvidaste tu contraseña	1128
omröstning	91
onayi geri çek	3463
onayi yönet	3463
onayimi geri çek	3463
oplæst af en robot	518
oplæst af kunstig intelligens	534
opsig når som helst	509
orijinali göster	3413
os comentários são exclusivos para assinantes	2838
os leitores também leram	2794
os preços podem variar	2776
osale küsitluses	1288
ostatnie artykuły	2664
ota yhteyttä	1431
otevřít	447
otevřít mapu	447
otključaj članak	3063
otključajte ceo članak	3063
otključajte cijeli članak	3063
otomatik çeviri	3461
otros artículos	1162
oturumu açik tut	3474
otwórz	2668
otwórz mapę	2668
outras notícias	19	2754
ouvir este conteúdo	2804
ouça esta reportagem	2804
ouça este conteúdo	2740
oversættelsen er lavet af en maskine	534
oy verdiğiniz için teşekkürler	91	3453
oynatici yükleniyor	3460
oyunuz için teşekkürler	3453
""", 'p': """
padovanokite straipsnį	2360
padovanokite straipsnį draugui	2360
page précédente	1528
pagina următoare	2881
pague um café	2724
paiement sécurisé	1490
paketi seç	3474
paketleri gör	3503
paldies par pieteikšanos	2420
palun jää viisakaks	1287
pamanīji kļūdu	2402
pamanījāt kļūdu	2402
par šo tēmu	2398
paramètres de confidentialité	1588
paramètres des cookies	1518
paramétrer	1518
paramétrer les cookies	1518
parašyk komentarą	2361
parašykite komentarą	2361
partajează	2872
partenerii noștri	2879
participez à la conversation	1556
participă la sondaj	2913
partilhar esta página	2859
partnerių turinys	2364
partnerski sadržaj	3069
pas encore abonné	1596
pasidalinkite šiuo straipsniu	2360
pasitikrinkite žinias	2362
passer la publicité	1516
passer à la recette	61
pastebėjote klaidą	2361
patreonで支援する	2215
pausar vídeo	1218
pauză video	2921
paylaş	3403
paylaşin	3403
paypal ile öde	3503
pažiūrėkite vaizdo įrašą	2362
pe aceeași temă	2907
pentru a citi în continuare	2904
per saperne di più	2063
pergunte à nossa ia	2774
permite întotdeauna	2925
permitir anúncios	2813
peut-être plus tard	1482
photo précédente	1631
phát hiện lỗi	3648
phát video	3655
phóng to ảnh	3675
phối hợp với	3684
phổ biến nhất	3670
phụ đề	3656
piedalies aptaujā	2403
piekrist visām	2413
piekrītu	2413
piesakies vebināram	2403
piesakoties tu piekrīti lietošanas noteikumiem	2420
pieslēdzies vai izveido kontu	2396
pieslēdzies, lai komentētu	2402
pieslēgties	2396
pievieno savu komentāru	2402
pievienot komentāru	2396
pirmais mēnesis par # €	2396
pirmas mėnuo tik # €	2355
più lette	2024
più letti	2024
più popolare	2092
più recenti	2070
più tardi	1992
più vecchi	2070
più votati	2070
piškotki	3208
placená inzerce	87	439
plan seç	3474
plani seç	3474
planini seç	3474
platená inzercia	87	3133
player de áudio	2844
plaćeni oglas	87	3069
plaćeni sadržaj	3069
plačana objava	87	3192
plačiau skaitykite čia	2362
plein écran	1528
plus d'actualités	1525
plus d'articles du même auteur	1602
plus de détails	1529
plus récents	1577
plătește cu paypal	2960
poate mai târziu	2865
podari članek	3196
podarite ta članek	3196
podaruj artykuł	2642
podaruj ten artykuł	2652
podcast anhören	663
pode ler também	2794
podeli članak	3073
podijeli članak	3073
podmienky používania	3148
podmínky použití	440
podmínky užití	440
podobne artykuły	2664
podobné články	444	3134
podporiť	3129
podporte nezávislú žurnalistiku	3129
podporte nás	3129
podpořit	428
podpořte naši práci	428
podpořte nás	428
podpořte redakci	428
podrži	3062
podrži nas	3062
podržite nas	3062
podržite naš rad	3062
podržite nezavisno novinarstvo	3062
podziel się	2652
podziel się na facebooku	2652
pogledajte još	19
pokaż komentarze	2660
pokaż mniej	2667
pokaż oryginał	2668
pokaż treść	2657
pokaż tłumaczenie	2668
pokaż więcej	2667
pokaż wszystkie	2667
pokaż wszystko	2668
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3208
pokloni članak	3073
poklonite ovaj članak	3073
pokračovat bez podpory	427
pokračovať bez podpory	3141
polecamy również	2664
polecamy także	2664
polecamy też	2664
polecane artykuły	2664
politica de corecții	2944
politica editorială	2944
politique de confidentialité	1518
politique de protection des données	1621
polityka prywatności	2657
política de cookies	1155	2747
política de correcciones	1241
política de correccions	411
política de correções	2827
política de galetes	360
política de privacidad	1155
política de privacidade	2747
política de privacitat	360
política de protección de datos	1257
política de proteção de dados	2843
poprzedni artykuł	2664
populární	444
populära artiklar	3274
populärt	3274
populære artikler	531
populære saker	2582
populært	531	2582
populārākie	2398
popüler	3410
popüler haberler	3410
popüler konular	3410
por mês	2816
por qué estás viendo esto	1128
por qué? cuéntanos	1252
portes grátis	2835
poslať e-mailom	3137
poslušaj vest	3073
poslušaj članak	3073
poslušaj članek	3196
poslušajte članek	3196
postanite naročnik	3188
postanite član	3062	3188
postavke kolačića	3086
postaw kawę	2639
postaw nam kawę	2639
posłuchaj	2652
pour continuer à lire	1565
pourquoi voyez-vous cette publicité	1552
pouze pro předplatitele	429
povezani sadržaj	3070
povezani članci	3070
povezani članki	3193
powiązane	2664
powiązane artykuły	2664
powiązane tematy	2664
powiększ	2667
powiększ zdjęcie	2667
powrót do góry	2667
později	427
pozostała część artykułu pod materiałem wideo	2656
pošalji	91
pošalji e-mailom	3073
pošalji komentar	3073
pošalji mejlom	3073
pošalji prijatelju	3073
pošalji članak e-mailom	3073
pošaljite komentar	3073
pošlji po e-pošti	3196
pošlji prijatelju	3196
pošlji članek po e-pošti	3196
pr članek	3192
praneškite apie klaidą	2361
pranešti apie klaidą	2361
pravidlá diskusie	3137
pre predplatiteľov	3130
preberite še	3193
predplatiť	3129
predplaťte si	3129
preferințe cookie	2925
preferințe de confidențialitate	2957
preferències de galetes	392
preferências de cookies	2808
preferências de privacidade	2843
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2355
prenumerata nuo # €	2355
prenumerera på vårt nyhetsbrev	3257
prenumeruodami sutinkate su taisyklėmis	2380
prenumeruokite naujienlaiškį	2380
preporučeno	3070
preporučujemo	3070
preporučujemo da pročitate	3070
preporučujemo i	3070
presentear matéria	2833
prečítajte si	3134
prečítajte si aj	3134
prețurile pot varia	2894
pridať komentár	3137
prihlásiť	3130
prihlásiť sa	3130
prihvaćam	3086
prihvaćam sve	3086
prijavi grešku	3073
prijať	3148
prijať všetko	3148
prikaži manj	3194
prikaži manje	3071
prikaži rezultate	91
prikaži sadržaj	3086
prikaži sve	3071
prikaži več	3194
prikaži više	3071
prikaži vse	3194
prima lună gratuită	2904
prima pagină	2942
primește alerte despre acest subiect	2898
printează	2872
printează rețeta	61
pripomenúť neskôr	3141
priporočamo	3193
priporočamo tudi	3193
priporočamo v branje	3193
priporočeno	3193
prisijunkite arba susikurkite paskyrą	2355
prisijunkite prie mūsų komandos	2362
prisijunkite, kad galėtumėte komentuoti	2361
prispieť	3129
privatsphäre-einstellungen	619
privātuma politika	2413
pro předplatitele	429
prochaine vidéo	1622
profită de ofertă	2964
prohibida su reproducción total o parcial	1270
proibida a reprodução total ou parcial	2855
promocijsko sporočilo	3192
promotivni sadržaj	3069
promotivni članak	3069
promóció	1842
proovi # päeva tasuta	1281
proposé par	1614
pročitajte i	3070
pročitajte još	3070
prywatność	2657
przeczytaj również	2664
przeczytaj także	2664
przeczytaj też	2664
przejdź bez wsparcia	2638
przejdź do przepisu	61
przejdź do serwisu	2657
przejdź do treści	2667
przejdź do ustawień prywatności	2657
przypomnij mi później	2638
právě se děje	444
präsentiert von	616
précédent	1528
préférences cookies	1518
préférences de confidentialité	1621
prélèvement	1491
prémium	1834
prénom	1599
présenté par	1614
próbálja ki # forintért	1834
próxima	2757
próxima foto	2852
próxima imagem	2852
próxima notícia	2824
próxima página	2757
próximo artigo	2754
próximo vídeo	1258	2844
prøv # dager gratis	2561
prøv gratis	509	2561
prøv nu	509
prøv nå	2561
prを含みます	2182
pr記事	2203
pubblicità	2015
publi-rédactionnel	1516
publicité	1516
publicité - la suite ci-dessous	1516
publicités	1516
publică	2914
publică comentariul	2913
pular anúncio	2844
pular para o conteúdo	2757
página siguiente	1165
päivän kysymys	91
pääuutiset	1432
påmind mig senere	505
påminn mig senare	3248
później	2638
pārbaudi savas zināšanas	2403
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2406
pērc abonementu	2396
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
qr कोड स्कैन करें	1802
qr কোড স্ক্যান করুন	321
qr 코드를 스캔하세요	2314
qrコードからダウンロード	2210
qrコードを読み取ってください	2210
qr코드로 다운로드	2314
qr코드를 스캔하세요	2314
qu'avez-vous pensé de cet article	1550
qual o seu nível de satisfação com esta notícia	2774
qualcosa è andato storto	2094
quan tâm nhất	3649
quellen und weiterführende links	626
queremos conocer tu opinión	1194
queremos saber a sua opinião	2782
questa email è già registrata	2123
questa pagina ti è stata utile	2069
questo articolo ti è stato utile	2069
questo articolo è bloccato	2091
questo campo è obbligatorio	2093
questo riassunto ti è stato utile	2043
questo video non è disponibile	2077
questo video non è più disponibile	2077
quieres añadir otro usuario a tu suscripción	1128
quitter le plein écran	1584
quizi çöz	3456
quizás más tarde	1122
quizás te interese	1162
quy định bình luận	3648
quyên góp	3600
quyên góp ngay	3600
qué te ha parecido esta noticia	1194
quét mã qr	3661
quét mã qr để tải	3661
quét mã qr để tải ứng dụng	3661
quên mật khẩu	3601
quản lý cookie	3659
quản lý sự đồng ý	3659
quảng cáo	3611
quảng cáo - bài viết tiếp tục bên dưới	3644
""", 'r': """
r$ # por mês durante # meses	2791
radote klaidą	2361
radote klaidą tekste	2361
rafraîchir la page	1592
raksti komentāru	2402
raksts tiek papildināts	2403
raksts turpinās pēc reklāmas	2405
rakstīt komentāru	2402
rao vặt	3611
raportează	2914
raportează comentariul	2954
raportează o eroare	2892
raportează o greșeală	2944
rapportér fejl	526
rašyti komentarą	2355
recargar la página	1227
recargar página	1227
recarrega la pàgina	398
recarregar a página	2813
recarregar página	2813
receber notificações	2784
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1558
recevez une alerte à chaque article de l'auteur	1558
reclamă	2875
recomandarea redacției	2907
recomandări	2879
recomandările editorilor	2907
recomandările redacției	2879
recomendado para você	2754
recommandé	1525
recommandé pour vous	1525
recommandés	1525
recordar más tarde	1122
recuérdamelo más tarde	1122
redare automată	2922
redirecționează # la sută	2933
redirecționează #%	2866
redă video	2921
redă videoclipul	2921
refuză toate	2889
refuză tot	2925
regala este artículo	1247
regalar artículo	1128
regalar este artículo	1247
registrovať sa	3130
registruokitės nemokamai	2355
registruokitės į seminarą	2362
registrácia	3130
regisztráció	1834
regisztrálok	1834
regras de comentários	2796
regras dos comentários	2796
regístrate	1128
rekisteröidy	1417
rekisteröidy maksutta ja lue	1417
reklam içeriğidir	3459
reklami geç	3405
reklám	1842
reklāma	2396
reklāmas raksts	2405
reklāmraksts	87	2405
relaterade ämnen	3274
renovar suscripción	1263
reportar comentário	2838
reportar erro nesta página	2774
reproducció automàtica	389
reproducción automática	1219
reproducción prohibida	1270
reproducir vídeo	1218
reproduction réservée	1636
reproductor de vídeo	1258
reproduzir vídeo	2804
reproduzir áudio	2804
reprodução automática	2805
reprodução proibida	2855
reserve já	2858
resmi büyüt	3480
responda à enquete	2796
rester connecté	1596
restez informé	1501
restez informés	1501
resultado da votação	2838
resultados de la votación	1252
resumen automático	1187
resumo da notícia	2774
retour à l'accueil	1602
retour à la liste	1602
retrage consimțământul	2925
revenir à l'accueil	1602
revoir la vidéo	1622
rezervă-ți locul	2919
rezolvă testul	2916
reîmprospătează pagina	2931
reîncarcă pagina	2931
reînnoiește abonamentul	2960
reģistrējies bez maksas	2396
reģistrēties	2396
ricordamelo più tardi	1992
riproduzione riservata ©	2129
rodyti mažiau	2363
rodyti viską	2363
rozumím	447
rozwiń	2667
rozwiń wszystko	2668
rätta	3270
rätta oss	3270
rättelse	3270
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
részletek	1850
rétablir le son	1584
rösta	91
rösta här	3277
rösta i omröstningen	3277
rösta nu	91
rút lại sự đồng ý	3659
rādīt mazāk	2404
rādīt vairāk	2403
rādīt visu	2404
rămâi conectat	2936
răspunde	2878
rėmimas	2364
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
s-ar putea să-ți placă	2879
saada sõbrale	1286
saber más	1165
sadarbības raksts	2405
sadece abonelere özel	3474
sadržaj je zaključan	3063
saglabāt	2401
saglabāt rakstu	2401
sair do ecrã inteiro	2804
saistītie raksti	2398
saistītās ziņas	2398
saite nokopēta	2401
saken er låst	2561
saken finnes også som lyd	2570
salta la pubblicità	2117
salta pubblicità	2117
saltar anúncio	2745
salvar preferências	2808
salvează	2872
salvează articolul	2906
salvează pentru mai târziu	2906
salvează preferințele	2925
salvează rețeta	61
sans engagement, résiliable à tout moment	1565
sao chép	3683
sao chép liên kết	3606
sao chép đường dẫn	3642
sari la conținut	2881
sari la rețetă	61
sari peste reclamă	2958
satura turpinājums pēc reklāmas	2405
sačuvaj	3073
sačuvaj recept	61
sačuvaj vest	3073
scanează codul qr	2927
schlagwörter	626
schließen	629
schrift vergrößern	611
schriftgröße	611
scopri di più	1998
scopri di più su amazon	2133
scrie comentariul tău	2954
scrie redacției	2944
scrieți redacției	2944
sdílejte	436
sdílejte tento text	436
sdílejte text	436
sdílejte článek	436
sdílet	436
sdílet na facebooku	436
sdílet na twitteru	436
sdílet na x	436
sdílet článek	436
se alla erbjudanden för prenumeranter	3252
se bilderna här	3277
se connecter et réagir	1521
se déconnecter	1492
se grafiken här	3277
se ha producido un error al cargar el vídeo	1185
se klippet här	3277
se klippet øverst i saken	2585
se réabonner	1628
se videon här	3277
se încarcă playerul	2921
se încarcă video	2921
se încarcă videoclipul	2921
sedan # kr/mån tills du säger upp	3252
segui già questo argomento	2104
segui già questo autore	2104
seguir tópico	2784
seguí leyendo	1208
sei già abbonato	1998
sei già iscritto	2123
sei già iscritto alla newsletter	2056
selección de la redacción	1162
selectează	2937
selvä	1435
sem opinião	2797
sem si não seria possível	2789
sem você não seria possível	2789
semnalează comentariul	2954
semnalează o eroare	2878
send artiklen på mail	518
send på e-post	2570
sense permanència	375
sesi aç	3460
sesi açmak için dokunun	3499
sesi açmak için tiklayin	3499
setări confidențialitate	2925
setări cookie	2889
setări cookie-uri	2925
setări cookies	2925
setări de confidențialitate	2925
seu apoio faz a diferença	2848
seu nome de usuário	2838
seuls les abonnés peuvent commenter	1556
seuraa meitä	1425
seç	3475
seçenekleri yönet	3463
seçimimi kaydet	3463
seções	2754
sfârșit publicitate	2919
sfârșitul reclamei	2919
shrani članek	3196
si opp når du vil	2561
si è verificato un errore	2093
si è verificato un errore durante il caricamento del video	2041
sie können diesen artikel kostenlos weitergeben	708
signaler ce contenu comme inapproprié	1556
signaler un problème	1521
siguiente artículo	1162
siguiente vídeo	1258
siirry sisältöön	1434
sikeres feliratkozás	1852
sin ti no sería posible	1203
siz ne düşünüyorsunuz? oy verin	3412
sizin için öneriler	3410
siųsti draugui	2360
siųsti el. paštu	2360
skaitykite daugiau čia	2362
skaityti plačiau	2362
skaityti vėliau	2360
skaties arī	2398
skatīt foto	2403
skatīt galeriju	2403
skatīt rezultātus	91
skatīt video	2403
skjønner	2586
sklenite naročnino	3189
skopírovať odkaz	3137
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3270
skrýt	447
slapukų nustatymai	2373
slažem se	3086
slične vesti	3070
slične vijesti	3070
slični članci	3070
sns 공유	2349
sns 공유하기	2349
snsでシェア	2246
snsでシェアする	2246
snsをフォロー	2154
sofortüberweisung	589
solicitarea a fost trimisă	2961
solicitação enviada	2850
son dakika bildirimlerini aç	3466
son dakika gelişmelerinden haberdar olun	3466
son gelişmelerden haberdar olun	3466
sondaż	91
sonderveröffentlichung	688
sono già sostenitore	1992
sonraki fotoğraf	3506
sonraki görsel	3506
sonraki içerik	3506
sonuçlar	91
sonuçlari gör	91	3413
sonuçlari göster	91	3454
sorodni članki	3193
sortează	2914
sortează după	2914
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
spela videon här	3277
spis treści	2667
sponsorisé	1516
sponsorlu içerik	87	3405
sponsoroitu sisältö	1426
sponsrat innehåll	3266
sponzorirani sadržaj	3069
sponzorirani članak	3069
sponzorované	3133
sponzorovaný obsah	439
sponzorováno	439
spotifyで聞く	2236
spotifyで聴く	2236
sprawdź ofertę	2642
spremi članak	3073
sprijinul tău contează	2959
sprijină-ne	2866
spune-ne părerea ta	2913
spune-ți părerea	2892
spune-ți părerea în comentarii	2892
spuneți-ne părerea	2913
später	584
später erinnern	584
spør vår ki om saken	2578
staňte sa členom	3129
staňte se členem	428
stem nå	91
stichwörter	626
stil spørgsmål til artiklen	526
straipsnio tęsinys - po reklama	2364
straipsnis tęsiasi po reklamos	2364
strona główna	2664
stäng	3248	3277
stöd oss	3249
støt os	506
støtt oss	2558
subscrição confirmada	2850
subtitrări	2922
subtítols	389
subtítulos	1219
sudoku del día	1253
sugerir correção	2774
sugerir una corrección	1194
sugestões	2754
suite après la publicité	1582
suivez vos auteurs préférés	1610
suivre ce thème	1558
suivre le thème	1610
sumă liberă	2933
sumă personalizată	2959
sunt de acord cu termenii și condițiile	2938
sur le même sujet	1525
sur le même thème	1525
suscripción	1128
suscripción confirmada	1264
suscríbase	1128
suscríbete	1128
suscríbete a nuestro boletín	1135
suscríbete ahora	1128
susiję straipsniai	2357
susikurti paskyrą	2355
susține	2866
susține-ne	2866
susține-ne pe patreon	2933
susțineți-ne	2866
susținut de	2952
syötä sähköpostiosoitteesi	1420
szavazás	91
szczegóły	2668
szponzorált tartalom	87	1842
szólj hozzá	1846
szóljon hozzá	1846
sähköposti	1420
sähköpostiosoite	1420
så # kr/mnd til du sier opp	2561
så kommenterar du	3270
sé el primero en comentar	1158
sé parte	1123
sélections	1511
sì, grazie	2085
sí, quiero	1226
sí, vull	396
síganos	1148
síguenos	1148
só para assinantes	2818
sólo para suscriptores	1232
sök	3277
søg	534
søk	2585
súhlasím	3148
súhlasím so zobrazením	3148
súmate	1123
súvisiace	3134
súvisiace články	3134
súvisiaci článok	3134
süre	3461
sīkdatņu iestatījumi	2413
słowa kluczowe	2664
sắp xếp theo	3649
số tiền khác	3667
""", 't': """
t'ha estat útil	381
t'ha estat útil aquest article	363
t'ha estat útil aquest resum	363
t'ha semblat útil	381
tack för din anmälan	3257
tack för din röst	91
taip pat žiūrėkite	2357
takaisin ylös	1434
takipten çik	3486
takk for påmeldingen	2566
talebiniz gönderildi	3504
tallenna myöhemmäksi	1424
talán később	1831
tam ekrandan çik	3460
tamaño de la letra	1247
tamaño de letra	65	1147
tamaño del texto	65
también te puede gustar	1162
también te puede interesar	1162
també et pot interessar	351
também pode gostar	2794
tarjeta de crédito	1127
tarjeta de débito	1127
te ha parecido útil	1211
te ha resultado útil	1211
te ha resultado útil este artículo	1187
te ha resultado útil este resumen	1187
te ha sido útil	1211
te ha sido útil este resumen	1187
te poți dezabona oricând	2899
te rugăm să îl dezactivezi	2931
te-ar putea interesa și	2907
tehisaru kokkuvõte	1288
tek seferlik bağiş	3471
tek seferlik bağiş yap	3502
teklifi gör	3459
teklifleri gör	3503
tekoälyn tekemä tiivistelmä	1434
tekoälyn tiivistelmä	1434
tekoälytiivistelmä	1434
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2360
teljes hozzáférés	1834
temas del día	1162
tercihleri yönet	3498
tercihlerimi yönet	3498
termos e condições	2747
teste başla	3456
teste grátis	2728
testează-ți cunoștințele	2916
testează-ți cunoștințele cu quizul nostru	2892
testi başlat	3456
testi çöz	3456
teszteld a tudásod	1849
tesztelje tudását	1849
texten fortsätter nedan	3266
texten fortsätter under bilden	3266
teď ne	427
teşekkürler, mesajiniz gönderildi	3476
tham gia bình chọn	3648
tham gia khảo sát	3648
tham gia thăm dò	3648
thanh toán hàng năm	3669
thanh toán hàng tháng	3669
theo dõi chủ đề	3680
theo dõi chủ đề này	3680
theo dõi tác giả	3680
thoát toàn màn hình	3655
thu gọn	3618
thème suivi	1633
thèmes	1525
thématiques	1525
thêm làm nguồn ưu tiên	3680
thích	3606
thích nhất	3649
thông tin bắt buộc	3671
thông tin doanh nghiệp	3611
thông tin quảng cáo	3644
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3675
thẻ	3616
thời gian còn lại	3655
thời gian hiện tại	3656
thời lượng	3656
ti è stato utile	2069
tienes que iniciar sesión para guardar artículos	1207
tiktokで見る	2236
tilbakemelding på saken	2578
timp rămas	2921
tin bài liên quan	3642
tin cùng chuyên mục	3616
tin cùng tác giả	3643
tin khác	3616
tin liên quan	3616
tin mới	3616
tin mới nhất	3616
tin nhắn của bạn đã được gửi	3671
tin nóng	3643
tin nổi bật	3616
tin quảng cáo	3644
tin tiếp theo	3675
tin trước	3616
tin tài trợ	3616
tin tức liên quan	3616
tin đọc nhiều	3616
tipărește	2872
tipărește articolul	2906
tipărește rețeta	61
tiêu điểm	3616
tiến # giây	3655
tiếp theo	3618
tiếp tục trên trình duyệt	3661
tiếp tục trên web	3661
tiếp tục với apple	3669
tiếp tục với facebook	3669
tiếp tục với google	3669
tlačiť	3137
to cię może zainteresować	2664
to może cię zainteresować	2664
toate știrile	2942
toda contribuição ajuda	2815
toda la información	1238
todas as notícias	2824
todavía no eres suscriptor	1232
todavía no estás registrado	1232
todos los artículos de este autor	1269
todos los artículos del autor	1269
todos los artículos del especial	1266
todos los derechos de reproducción reservados	1270
todos los vídeos	1238
todos os comentários	2750
todos os vídeos	2824
totes les notícies	409
tots els vídeos	409
tous droits de reproduction réservés	1636
toute l'actualité	1525
toutes les actualités	1602
toutes les vidéos	1602
toutes nos vidéos	1602
tovább	1849
tovább a recepthez	61
tovább a rovatra	1847
tovább olvasom	1849
további cikkek	1847
további cikkek a témában	1847
további hírek	1847
további részletek itt	1849
továbbiak betöltése	1849
toàn màn hình	3656
traducció automàtica	389
traducción automática	1219
traducere automată	2922
traducido automáticamente	1245
tradução automática	2774
traduït automàticament	414
trang chủ	3618
trang này có hữu ích không	3648
transcripció	389
transcripción	1219
transcrição	2805
transferência bancária	2727
treści partnerskie	2656
treść sponsorowana	2656
tria la teva subscripció	375
trimite răspunsul	2913
trò chơi	3653
trước	3618
trường bắt buộc	3671
trường này là bắt buộc	3671
trả lời	3615
trở lại	3618
trở lại đầu trang	3675
tu ce părere ai? lasă un comentariu	2892
tu donación desgrava	1229
tu navegador no puede reproducir este vídeo	1185
tue meitä	1416
tule meile tööle	1288
turpini lasīt	2396
turpinājums pēc reklāmas	2405
turpināt lasīt	2396
tutar seç	3502
tutar seçin	3502
twitter'da paylaş	3403
twitterで見る	2236
twój adres e-mail	2645
twój e-mail	2645
tài khoản của tôi	3601
tài trợ	3611
tài trợ bởi	3684
támogass minket	1832
támogasson minket	1832
támogatom	1832
támogatott tartalom	87	1842
támogatás	1832
támogatói tartalom	1842
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
témy	3134
témák	1847
térkép megnyitása	1850
términos de uso	1155
términos y condiciones	1155
tên của bạn	3672
tìm kiếm	3618
tóm tắt ai	3679
tóm tắt bằng ai	3679
tóm tắt bởi ai	3679
tópicos	2754
tópicos relacionados	2754
tôi đã hiểu	3619
tôi đã tắt	3666
tôi đã tắt trình chặn quảng cáo	3665
tôi đồng ý với chính sách bảo mật	3671
tôi đồng ý với điều khoản sử dụng	3671
több	1849
töltsd ki a kvízt	1849
töltse ki a kvízt	1849
tùy chọn cookie	3659
tùy chọn khác	3682
tühista igal ajal	1281
tüm fotoğraflar	3480
tüm fotoğraflari gör	3480
tüm haberler	3410
tüm haberlere sinirsiz erişim	3503
tüm haberleri gör	3480
tüm içeriğe sinirsiz erişim	3503
tüm oyunlar	3456
tüm videolar	3480
tüm videolari gör	3480
tüm yazilari	3410
tüm yazilari gör	3480
tüm yorumlar	3409
tüm çerezleri kabul et	3498
tüm çerezleri reddet	3498
tümü	3506
tümünü gör	3412
tümünü göster	3413
tümünü kabul et	3406
tümünü reddet	3406
tăng cỡ chữ	3682
tēmas	2398
tęsinys po reklamos	2364
tạm dừng video	3655
tạo tài khoản	3601
tải audio	3655
tải bài đăng	3659
tải lại trang	3665
tải nội dung	3659
tải thêm	3618
tải thêm bình luận	3648
tải trên app store	3661
tải trên google play	3661
tải tập này	3655
tải về từ app store	3661
tải về từ google play	3661
tải âm thanh	3655
tải ứng dụng	3661
tải ứng dụng ngay	3661
tất cả tin tức	3675
tất cả trò chơi	3651
tất cả video	3675
tắt tiếng	3656
tặng bài viết	3642
tặng sao	3642
tặng sao cho bài viết	3642
tốc độ phát	3655
từ chối tất cả	3659
từ khóa	3616
tự động phát	3656
""", 'u': """
udostępnij	2652
udostępnij na facebooku	2652
udostępnij na twitterze	2652
udostępnij na x	2652
udostępnij w mediach społecznościowych	2652
udělit souhlas	440
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3121
uključi obavijesti	3121
uključite notifikacije	3121
uključite obaveštenja	3121
uključite obavijesti	3121
uložit	436
uložit na později	436
uložit recept	61
uložit článek	436
uložiť	3137
uložiť na neskôr	3137
uložiť recept	61
uložiť článok	3137
ultima oră	2879
ultimele știri	2879
um assinante presenteou você com este artigo	2793
un abonat ți-a oferit acest articol	2906
un abonné vous offre cet article	1568
un e-mail de confirmation vous a été envoyé	1561
un suscriptor te ha regalado este artículo	1207
un suscriptor te regala este artículo	1275
une erreur s'est glissée dans l'article	1521
unterstütze uns	585
unterstützen	585
unterstützen sie uns	585
unterstützen sie uns per paypal	677
uppläst av en dator	3262
uppläst med ai-röst	3262
url 복사	2264
urlをコピー	2153
urlをコピーしました	2232
urlをコピーする	2182
url복사	2264
urmărește acest subiect	2898
urmărește autorul	2948
urmărește live	2898
urmărește subiectul	2948
urmărești deja acest subiect	2948
următorul	2881
următorul videoclip	2958
uslovi korišćenja	3086
ustawienia plików cookie	2657
uvjeti korištenja	3086
uygulamada aç	3465
uygulamayi aç	3465
uygulamayi yükle	3465
uz sākumu	2403
uzyskaj dostęp	2642
už komentarus atsako jų autoriai	2361
už máte predplatné? prihláste sa	3130
už máte účet	3130
už máte účet? prihláste sa	3130
už podporujem	3141
už podporuji	427
uždaryti	2363
uždaryti reklamą	2364
užpildykite apklausą	2362
užsakomasis straipsnis	2364
užsakomasis turinys	87	2364
užsisakyti prenumeratą	2355
""", 'v': """
vaata kõiki tellija soodustusi	1281
vaata lähemalt	1288
vaba töökoht	1288
vad tycker du? rösta här	3277
vai kopsavilkums bija noderīgs	2402
vai raksts bija noderīgs	2402
vairāk par tēmu	2398
vaizdo įrašas	2362
vaizdo įrašą rasite čia	2362
van már fiókja	1834
var artikeln till hjälp	3270
var det här till hjälp	3277
var resuméet nyttigt	526
var sammanfattningen till hjälp	3270
vari atteikties jebkurā laikā	2396
vasta küsitlusele	1288
vastaa kyselyyn tästä	1434
vaš komentar	3073
veja esta publicação no instagram	2772
veja também	2754
veja todas as opções de assinatura	2791
velikost písma	65
veličina teksta	65
velocidad de reproducción	1218
velocidade de reprodução	2804
velocitat de reproducció	388
velocità di riproduzione	2077
ver # comentários	2782
ver biografía	1181
ver comentários	2750
ver conteúdo	2808
ver conteúdo externo	2772
ver dossiê	2824
ver esta publicación en instagram	1185
ver esta publicação	2843
ver esta publicação no instagram	2772
ver fotogalería	1238
ver galería	1165
ver galería de fotos	1238
ver la galería	1238
ver mais notícias	2824
ver más	1165
ver más artículos	1241
ver más artículos del autor	1181
ver más noticias	1208
ver más vídeos	1238
ver oferta de suscripción	1263
ver opciones de suscripción	1263
ver preço	2802
ver suscripción	1263
ver también	1162
ver também	2754
ver todas as notícias	2824
ver todas las opciones de suscripción	1204
ver todos los artículos	1238
ver todos los vídeos	1238
ver todos os vídeos	2824
ver traducción	1166
ver tradução	2758
ver transcripción	1218
ver transcrição	2804
ver vídeo	1165
vergrößern	630
verificați adresa de email	2938
verifică-ți emailul	2938
verifică-ți inboxul	2938
verlagssonderveröffentlichung	688
vertrag kündigen	619
verträge hier kündigen	619
verwandte beiträge	626
ves a la pàgina de donacions	400
ves algún error? comunícalo	1194
veure aquesta publicació a instagram	360
vezi această postare pe instagram	2889
vezi conținutul	2925
vezi mai multe știri	2907
vezi prețul	2919
vezi răspunsurile	2913
vezi toate știrile	2942
vezi și	2879
već imate nalog	3063
već imate pretplatu	3063
već imate račun	3063
već podržavam	3078
već ste pretplatnik	3063
več iz rubrike	3193
več novic iz regije	3193
več o tem	3193
več o temi	3193
veľkosť písma	65
viac k téme	3134
viac si o tom prečítate tu	3134
video không khả dụng	3655
video không tồn tại	3655
video mevcut değil	3460
video này không còn tồn tại	3655
video này không khả dụng	3655
video oynatici yükleniyor	3460
video yüklenemedi	3499
video yüklenirken hata oluştu	3499
video yükleniyor	3460
videoclipul următor	2958
videon voi katsoa jutun yläosasta	1434
videoyu izlemek için tiklayin	3412
videoyu yükle	3463
videó	1847
videók	1847
videónkat itt nézheti meg	1849
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
vilkår	523	2575
vipps et beløp	2558
vis færre	534	2585
vis oversættelse	535
visa bilden i helskärm	3277
visa färre	3277
visa inlägg från facebook	3277
visa inlägg från instagram	3277
visa innehåll	3267
visa översättning	3278
vissza a tetejére	1849
visszajelzés	1846
viteză de redare	2921
vizitează magazinul	2919
više o temi	3070
više vijesti iz regije	3070
viết bình luận	3615
viết bình luận của bạn	3648
viết trả lời	3648
voce generată de ai	2921
você concorda? vote	2782
você está seguindo este tema	2854
você já está inscrito	2850
você já segue este tema	2831
você já votou	2796
você pode gostar	2754
você pode se interessar	2754
você segue este autor	2854
você também pode gostar	2754
voir le détail	1529
voir les détails	1529
voir les réponses	1576
voir les résultats	91	1529
voir les résultats du sondage	1556
voir toute l'actualité	1602
voir toutes les vidéos	1602
voix générée par ia	1622
voltar ao início	2824
voltar atrás	2852
voltar à página inicial	2824
volver al índice	1266
volver atrás	1266
vos réactions	1521
votează	91
votează în sondaj	2913
votează în sondajul nostru	2892
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
votul dumneavoastră a fost înregistrat	2913
votul tău a fost înregistrat	2913
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
vreau să donez	2933
vreau să primesc newsletterul	2899
vreau să susțin	2933
vsebina sporočila	3192
vstúpiť do diskusie	3137
vui lòng kiểm tra email	3671
vui lòng nhập email	3671
vui lòng nhập email hợp lệ	3671
vui lòng nhập họ tên	3671
vytisknout článek	436
vytlačiť	3137
vytlačiť recept	61
vytlačiť článok	3137
vytvořit účet	429
vyzkoušet	429
válasz	1846
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
vídeo anterior	1258	2844
vídeo destacado	1258
vídeo indisponível	2804
vídeo no disponible	388	1218
vídeo não disponível	2804
vídeo seguinte	2844
vídeo siguiente	1258
vídeos	1162	2754
výber redakcie	3134
výběr redakce	444
výsledky	91
về trang chủ	3675
về tác giả	3676
về đầu trang	3618
""", 'w': """
warto przeczytać	2664
was können wir besser machen	667
weitere beiträge	626
werbung überspringen	616
weź udział w dyskusji	2713
whatsapp'ta paylaş	3403
whatsapp'tan paylaş	3488
whatsappで読む	2182
wie gefällt ihnen dieser artikel	667
wielkość czcionki	65
więcej	2664
więcej artykułów	2664
więcej informacji	2664
więcej na ten temat	2664
więcej o	2664
więcej z	2664
wpisz swój e-mail	2645
wprowadź adres e-mail	2645
wpłać	2639
wpłać teraz	2639
współpraca reklamowa	2656
wypróbuj	2642
wyraź zgodę	2657
wyślij	91
wyślij e-mailem	2652
wyślij znajomemu	2652
""", 'x': """
x'te paylaş	3403
xem bình luận	3615
xem bản ghi	3655
xem bản gốc	3619
xem bản đồ	3619
xem bộ ảnh	3675
xem chi tiết	3619
xem chuyên đề	3675
xem các câu trả lời	3648
xem công thức	61
xem giá	3654
xem kết quả	91	3619
xem nhiều	3616
xem nhiều nhất	3616
xem nhiều trong tuần	3643
xem nội dung	3659
xem thêm	3616	3618
xem thêm bài của tác giả	3675
xem thêm bình luận	3615
xem thêm tin	3675
xem thêm video	3675
xem thêm ảnh	3675
xem tiếp	3618
xem toàn bộ	3618
xem trên ứng dụng	3661
xem trả lời	3648
xem tất cả	3618
xem tất cả bình luận	3648
xem tất cả ảnh	3675
xem ưu đãi	3654
xem ảnh cỡ lớn	3675
xem ảnh lớn	3675
xでシェア	2153
xでシェアする	2182
xでポスト	2153
xで共有	2232
xで表示	2236
xで見る	2236
x로 공유	2336
x에서 보기	2340
""", 'y': """
ya estás suscrito	1204
ya tenés suscripción	1204
yahoo! japan idでログイン	2218
yahoo!ショッピングで見る	2203
yahoo!ショッピングで購入	2203
yanit gönder	3453
yanitlari gör	3453
yanitlari göster	3453
yapay zeka ile seslendirilmiştir	3460
yapay zeka ile özet	3412
yapay zeka ile özetle	3485
yapay zeka ile üretildi	3499
yapay zeka özeti	3412
yapay zekâ ile seslendirildi	3460
yapay zekâ ile üretildi	3499
yapay zekâ tarafindan seslendirildi	3460
yapay zekâ özeti	3485
yazara e-posta gönder	3482
yazara mesaj gönder	3482
yazarin diğer haberleri	3410
yazarin diğer yazilari	3410
yazarin tüm yazilari	3410
yaziyi büyüt	3488
yaziyi küçült	3488
yeni oyunumuzu keşfet	3494
ymmärrän	1435
yorum gönder	3409
yorum yapmak için giriş yap	3453
yorumlar sadece abonelere açiktir	3493
yorumlari gör	3409
yorumu gönder	3453
yorumu şikayet et	3493
yorumu şikâyet et	3493
yorumunu gönder	3453
youtube-tartalom megjelenítése	1849
youtubeで見る	2236
youtubeで視聴	2236
youtube에서 보기	2340
yukari çik	3480
yz özeti	3412
""", 'z': """
z titulní strany	444
zabudnuté heslo	3130
zadejte svůj e-mail	433
zagłosuj	91
zahlungsart wählen	588
zaloguj się	2642
zapisz na później	2652
zapisz się	2645
zapisz się na newsletter	2645
zapomenuté heslo	429
zarejestruj się	2642
zarządzaj zgodami	2657
zaten üye misiniz	3396
zavřít	427
załaduj więcej	2667
załóż konto	2642
zaštita osobnih podataka	3086
zaštita privatnosti	3086
zdieľajte tento text	3137
zdieľajte článok	3137
zdieľať	3137
zdieľať na facebooku	3137
zdieľať článok	3137
zgadzam się	2657
zgadzam się na wyświetlanie treści	2657
zgłoś	2660
zgłoś błąd	2660
ziņa tiek papildināta	2403
ziņo par kļūdu	2402
ziņot par kļūdu	2402
zkopírovat odkaz	436
zkopírovat odkaz na článek	436
znajdź nas na facebooku	2653
značky	3134
zobacz galerię	2667
zobacz mapę	2668
zobacz również	2664
zobacz szczegóły	2668
zobacz także	2664
zobacz także inne	2664
zobacz też	2664
zobacz więcej	2664
zobrazit méně	447
zobrazit originál	447
zobrazit více	446
zobrazit výsledky	91	447
zobrazit vše	446
zobraziť diskusiu	3137
zobraziť menej	3135
zobraziť obsah	3148
zobraziť viac	3135
zobraziť výsledky	91
zobraziť všetko	3135
zostań patronem	2639
zpět nahoru	446
zur leseliste hinzufügen	708
zur merkliste hinzufügen	611
zur übersicht	629
zurück	622
zurück nach oben	629
zvětšit	446
zwiń	2667
""", '£': """
£# at amazon	1114
""", '©': """
©ntb	2613
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
áudio gerado por ia	2774
áudio gerado por voz sintética	2774
""", 'ä': """
ähnliche artikel	626
ähnliche beiträge	626
ähnliche themen	626
älä missaa mitään	1420
ämnen	3274
ämnen i artikeln	3274
är du redan prenumerant	3252
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1434
""", 'å': """
åbn	535
åbn kort	535
åpne	2586
åpne faktaboks	2586
åpne kart	2586
""", 'ç': """
çengel bulmaca	3458
çerez ayarlari	3406
çerez ayarlarini yönet	3463
çerez politikasi	3406
çerez tercihleri	3463
çerez tercihlerini yönet	3463
çerezler	3406
çerezleri yönet	3498
çeviriyi göster	3413
çikiş yap	3396
çok okunanlar	3410
""", 'è': """
è gratis e ci vuole solo un minuto	2056
è stato utile	2069
""", 'é': """
é grátis e leva menos de um minuto	2786
é proibida a reprodução	2855
é proibida a reprodução do conteúdo	2855
écouter	1511
écouter (# min	1511
écouter le podcast	1528
écrire à la rédaction	1606
édition du jour	1525
épingler	61
épingler la recette	61
értem	1850
értékeld a receptet	61
étiquettes	1602
""", 'í': """
írd meg a véleményed	1846
írja meg véleményét	1846
""", 'î': """
îmi place	2914
în fiecare lună	2934
în parteneriat cu	2952
înainte # secunde	2921
înapoi # secunde	2921
înapoi la prima pagină	2942
înapoi la început	2963
înapoi sus	2881
încarcă conținutul	2925
încarcă mai multe	2881
încarcă mai multe comentarii	2913
încarcă postarea	2925
încarcă videoclipul	2925
închide	2865
închide fereastra	2963
închide galeria	2963
închide meniul	2963
înregistrare	2867
înregistrează-te	2867
îți mulțumim pentru vot	2892
""", 'ô': """
ô chữ	3653
""", 'ö': """
öffnen	629
ön mit gondol? szavazzon	1849
önceki	3412
önceki fotoğraf	3506
önceki görsel	3506
önceki haber	3410
önceki video	3499
önceki yazi	3506
öne çikan haberler	3410
öne çikanlar	3410
önerilen haberler	3410
önerilenler	3410
öppna	3278
öppna karta	3278
összes	1849
özet faydali oldu mu	3409
""", 'ú': """
új hozzászólás	1846
última hora	1162
últimas	2754
últimas entradas	1162
últimas noticias	1162
últimas notícias	2754
últimes notícies	351
últimos artículos	1162
únete	1123
únete a la conversación	1158
única	1230	2816
""", 'ü': """
übersetzung anzeigen	630
überweisung	589
ücretsiz dene	3396
ücretsiz haber limitinize ulaştiniz	3474
ücretsiz kargo	3490
ücretsiz oku	3503
ücretsiz oyna	3456
ücretsiz üye ol	3396
ücretsiz üye olun	3396
ücretsiz, spam yok	3476
ürüne git	3510
ürünü gör	3510
ürünü incele	3459
üye girişi	3396
üye ol	3395	3396
üye olun	3396
""", 'ý': """
ý kiến	3615
ý kiến bạn đọc	3615
ý kiến của bạn	3615
""", 'ā': """
ārējais saturs	2413
""", 'č': """
članak je zaključan	3063
članak se nastavlja ispod oglasa	3069
članek je zaklenjen	3189
članek se nadaljuje pod oglasom	3192
članek se nadaljuje spodaj	3192
článek pokračuje pod reklamou	439
čtěte dále	444
čtěte i	444
čtěte také	444
číslo účtu pro dary	428
číst dál	446
číst dál s předplatným	429
číst více	446
čítajte aj	3134
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3134
ďalšie články	19	3134
""", 'đ': """
đang theo dõi	3680
đang tải	3655
đang tải trình phát	3655
đang tải video	3655
điều khoản sử dụng	3614
điều khoản sử dụng | chính sách bảo mật	3614
đáng chú ý	3616
đã có tài khoản	3601
đã hiểu	3619
đã sao chép	3606
đã sao chép liên kết	3642
đã xảy ra lỗi	3671
đã đóng bình luận	3648
đóng	3599
đóng góp	3600
đóng góp hàng tháng	3667
đóng góp một lần	3667
đăng ký	3601
đăng ký ngay	3601
đăng ký nhận thông báo	3662
đăng ký thành công	3671
đăng nhập	3601
đăng nhập / đăng ký	3601
đăng nhập bằng apple	3669
đăng nhập bằng facebook	3669
đăng nhập bằng google	3669
đăng nhập với facebook	3669
đăng nhập với google	3669
đăng nhập để bình luận	3648
đăng xuất	3601
đường dây nóng	3676
được quan tâm	3643
được tài trợ	3611
đặt báo	3601
đặt mua ngay	3654
đặt vé ngay	3654
đến công thức	61
đến trang quyên góp	3667
đến trang ủng hộ	3667
đề xuất	3616
để sau	3599
đọc nhiều	3616
đọc nhiều nhất	3616
đọc sau	3642
đọc thêm	3616	3618
đọc tiếp	3618
đọc tiếp về chủ đề này	3643
đọc toàn bộ bài viết	3675
đọc trên ứng dụng	3661
đồng ý và tiếp tục	3659
đừng bỏ lỡ	3616
""", 'į': """
į viršų	2362
įveskite savo el. pašto adresą	2380
""", 'ś': """
śledź nas	2653
""", 'ş': """
şifremi unuttum	3396
şifrenizi mi unuttunuz	3474
şikayet et	3454
şikâyet et	3454
şimdi değil	3394
şimdi satin al	3510
şurada paylaş	3403
""", 'š': """
štampaj	3073
štítky	444
""", 'ž': """
že imate račun	3189
že naročnik	3189
že podpiram	3200
žiūrėkite nuotraukas	2362
žiūrėkite vaizdo įrašą	2362
žiūrėti galeriją	2362
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3654
ưu đãi cho độc giả	3654
ưu đãi tốt nhất	3670
""", 'ș': """
știrea anterioară	2942
știrea următoare	2942
știri pe aceeași temă	2907
știri recomandate	2879
știri similare	2879
știrile zilei	2879
""", 'ț': """
ți-a fost util	2913
ți-a fost util acest articol	2892
ți-a fost util acest rezumat	2892
ți-ai uitat parola	2904
ți-ar putea plăcea și	2907
ține-mă minte	2936
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
авторизация	2978
авторизоваться	2978
адрес электронной почты	2981
актуално	227
актуальне	3537
анкета	91
архив	2997
""", 'б': """
банковская карта	2977
банковский перевод	2977
безопасный платеж	2976
больше	2997
больше материалов по теме	2997
больше новостей	2997
будьте в курсе	2981
была ли статья полезной	2994
більше за темою	3537
більше матеріалів за темою	3537
більше на цю тему	3537
більше новин	3537
більше новин на тему	3537
більше по темі	3537
""", 'в': """
в избранное	2986
в тренде	2997
важливо	3537
вам будет интересно	2997
вам може бути цікаво	3537
вам може сподобатися	3537
вам может быть интересно	2997
вам может понравиться	2997
вам також може сподобатися	3537
вас може зацікавити	3537
вас может заинтересовать	2997
ваш e-mail	2981
ваш email	2981
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2981
введите email	2981
введите ваш email	2981
введите ваш адрес электронной почты	2981
версия для печати	2986
вече имате акаунт	220
вече подкрепям	234
вече сте абонат	220
вже зареєстровані	3522
вже є акаунт	3522
вибір редакції	3537
видео	2997
виж резултатите	91
вижте още	227
вижте още от	227
вийти	3522
включите уведомления	3055
включить уведомления	3055
вконтакте	2987
влез	220
влезте	220
во весь экран	3000
водещи новини	227
войти	2978
войти в аккаунт	2978
войти в чат	2994
воспроизвести	3000
время на чтение	3000
время чтения # мин	3000
все	3000
все комментарии	2994
всі новини	3539
вход	220	2978
вхід	3522
выберите сумму	2976
выбор редакции	2997
выйти	2978
відео	3537
відео вище	3561
відео нижче	3561
відкрити	3540
відкрити карту	3540
відповісти	3535
відхилити	3532
""", 'г': """
главная	3000
главное	2997
главное за день	2997
главные новости	2997
гласувай	91
гласувайте	91
головна	3539
головне	3537
головне за день	3537
головні новини	3537
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	3000
далі	3539
дарете	219
дари	219
дари сега	219
детали	3001
детальніше	3539
деталі	3540
дзен	2987
дивіться відео	3561
дивіться відео вище	3561
дивіться відео нижче	3561
дивіться також	3537
дивіться також відео	3561
дивіться у відео	3561
для подписчиков	2978
до рецепту	61
до теми	3537
добавить комментарий	2994
додати коментар	3535
дозвольте сповіщення	3591
докладвай грешка	230
докладніше	3539
долучитися	3519
доступно по подписке	2978
другая сумма	2976
други новини	19
другие материалы	19	2997
другие материалы рубрики	2997
другие новости	19	2997
другие новости раздела	2997
другие статьи	2997
друк	3528
дякуємо за ваш голос	91
""", 'е': """
единоразово	2973
ежемесячно	2973
еще новости	2997
еще по теме	2997
ещё	2997
ещё новости	2997
ещё по теме	2997
""", 'з': """
за темою	3537
забравена парола	220
забули пароль	3522
забыли пароль	2978
завантажити ще	3539
загрузить еще	3000
загрузить ещё	3000
задонатити	3519
задонатить	2973
закрити	3518
закрыть	2972
залишити коментар	3535
запази	230
запази рецептата	61
запази статията	230
запропонувати новину	3535
зарегистрироваться	2978
зареєструватися	3522
затвори	234
зберегти	3528
зберегти рецепт	61
зберегти статтю	3528
збільшити	3539
згорнути	3540
зміст	3539
зробити внесок	3519
зрозуміло	3532
""", 'и': """
избрано от редакцията	227
изпрати на приятел	230
изпрати по имейл	230
изпрати статията по имейл	230
интересное	2997
""", 'к': """
к началу	3000
к рецепту	61
категории	2997
категорії	3537
ключови думи	227
коментар	3535
коментари	230
коментарі	3535
коментирай	230
коментирайте	230
коментирайте първи	230
коментувати	3535
комментарии	2994
комментарии отсутствуют	2994
комментарий	2994
комментировать	2994
контакти	3535
контакты	2994
конфиденциальность	2991
копирай линк	230
копирай линка	230
копировать ссылку	2986
копіювати посилання	3528
купи абонамент	220
купить подписку	2978
към рецептата	61
""", 'л': """
лента новостей	2997
личный кабинет	2978
""", 'м': """
материалы партнеров	2990
материалы по теме	2997
матеріали за темою	3537
матеріали по темі	3537
меню	3000	3539
метки	2997
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	2972
может позже	2972
можливо, пізніше	3518
мой профиль	2978
моят профил	220
мы в социальных сетях	2988
мы в соцсетях	2988
мы вконтакте	2988
мій профіль	3522
мітки	3537
""", 'н': """
на главную	3000
на правах реклами	3531
на правах рекламы	2990
наверх	3000	3539
нагадати пізніше	3518
надіслати	91	3528
надіслати другу	3528
надіслати поштою	3528
надіслати статтю поштою	3528
назад	3000	3539
най-коментирани	227
най-новото	227
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найпопулярніше	3537
найпопулярніше за добу	3537
найпопулярніше за тиждень	3537
найти	3000
найчитаніше	3537
налаштування	3532
написати коментар	3535
написать комментарий	2994
напиши коментар	230
напомни ми по-късно	234
напомнить позже	2972
направете дарение	219
настройки	2991
настройки cookie	2991
наступна	3539
наступна стаття	3537
не зараз	3518
не пропустите	2997
не пропустіть	3537
не сега	234
не сегодня	2972
не сейчас	2972
не сьогодні	3518
не, благодаря	234
нет комментариев	2994
нет, спасибо	2972
новини	3537
новини за темою	3537
новини компаній	3531
новини партнерів	3531	3537
новости	2997
новости smi#	2997
новости партнеров	2990
новости партнёров	2990
новости по теме	2997
новости сми#	2997
ні, дякую	3518
""", 'о': """
обговорити	3535
обратная связь	2994
обсудить	2994
обсуждение	2994
одноклассники	2987
одноразово	3519
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2994
останні новини	3537
останні статті	3537
ответить	91	2994
отиди на рецептата	61
отказаться	2991
отклонить	2991
отключете цялата статия	220
отключи статията	220
открыть	3001
открыть карту	3001
отпечатай	230
отпечатай статията	230
отправить	91
отправить другу	2986
отправить по почте	2986
оформити підписку	3522
оформить донат	2973
оценете статията	230
оцените материал	2994
оцените рецепт	61
оцените статью	2994
оценить рецепт	61
оцініть матеріал	3535
оцініть рецепт	61
оцініть статтю	3535
още новини	227
още от	227
още от деня	227
още от рубриката	227
още по темата	227
""", 'п': """
партнерский материал	2990
партнерский проект	2990
партнерський матеріал	3531
партнерський проєкт	3531
партньорско съдържание	226
партнёрский материал	2990
партнёрский проект	2990
переглянути результати	91
передплата	3522
передплатити	3522
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	3000
печать	2986
печать рецепта	61
платена публикация	87	226
платено съдържание	226
по подписке	2978
по теме	2997
по-късно	234
повідомити про помилку	3535
повідомити про помилку в тексті	3535
погоджуюсь	3532
погоджуюся	3532
подарете тази статия	230
подарить материал	2986
подарить статью	2978
подарувати статтю	3528
поддержать	2973
поддержать автора	2973
поддержать нас	2973
поддержать проект	2973
поддержать редакцию	2973
поддержите нас	2973
поделитесь	2986
поделиться	2986
поделиться в telegram	2986
поделиться в twitter	2986
поделиться в одноклассниках	2986
поделиться в соцсетях	2986
поделиться вконтакте	2986
поделиться новостью	2986
поделиться ссылкой	2986
поделиться статьей	2986
поделиться статьёй	2986
подкасти	3537
подкасты	2997
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобни статии	227
подписаться	2978
подписаться в max	2988
подписаться в telegram	2988
подписаться на канал	2988
подписаться на новости	2981
подписаться на рассылку	2981
подписаться на телеграм-канал	2988
подписка	2978
подписывайтесь	2988
подпишитесь на рассылку	2981
подробнее	3000
подробнее по теме	2997
поділитись	3528
поділитися	3528
поділитися в telegram	3528
поділитися в соцмережах	3528
поділитися новиною	3528
поділитися статтею	3528
поділіться	3528
пожертвовать	2973
пожертвувати	3519
позже	2972
поиск	3000
покажи всичко	228
покажи още	228
покажи резултатите	91
показати більше	3539
показати все	3540
показати коментарі	3535
показати оригінал	3540
показати результати	91
показати ще	3539
показать больше	3000
показать все	3001
показать еще	3000
показать ещё	3000
показать карту	3001
показать комментарии	2994
показать меньше	3001
показать оригинал	3001
показать перевод	3001
показать результаты	91
политика конфиденциальности	2991
политика обработки персональных данных	2991
пользовательское соглашение	2991
політика конфіденційності	3532
помочь	2973
помочь нам	2973
помочь проекту	2973
помочь редакции	2973
понятно	2991
попередня	3539
попередня стаття	3537
попробовать бесплатно	2978
популярне	3537
популярное	2997
популярные	2997
популярные новости	2997
популярные статьи	2997
популярні новини	3537
посилання скопійовано	3528
последнее	2997
последни	227
последни новини	227
последние новости	2997
послухати новину	3528
посмотреть результаты	91
похожие материалы	2997
похожие статьи	2997
поширити	3528
поширити у facebook	3528
пошук	3539
правила за коментиране	230
правила использования	2991
правила коментування	3535
правила комментирования	2994
предложить новость	2994
предыдущая	3000
предыдущая статья	2997
премиум	2978
преміум	3522
препоръчани	227
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
прийняти	3532
прийняти всі	3532
принтирай	230
принтирай рецептата	61
принять	2991
принять все	2991
принять всё	2991
прислать новость	2994
приєднатися	3519
приєднатися до спільноти	3519
проголосовать	91
проголосувати	91
продовження під рекламою	3531
продовження статті під рекламою	3531
продолжить без поддержки	2972
продължава след рекламата	226
промо	2990	3531
прослушать	2986
прослушать новость	2986
прочетете и	227
підписатись	3522
підписатися	3522
підписка	3522
підтримайте нас	3519
підтримати	3519
підтримати автора	3519
підтримати журналістів	3519
підтримати нас	3519
підтримати редакцію	3519
пізніше	3518
""", 'р': """
радимо прочитати	3537
радимо також	3537
развернуть	3000
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2973
разпечатай	230
разрешите уведомления	3055
разрешить уведомления	3055
раскрыть	3001
распечатать	2986
распечатать рецепт	61
распечатать статью	2986
рассказать друзьям	2986
рассылка	2981
рассылки	2981
регистрация	220	2978
редакция рекомендует	2997
результати	91	3540
результаты	91	3001
реклама	226	2990	3531
реклама - статията продължава по-долу	226
реклама на сайте	2990
реклама на сайті	3531
реклама. продовження нижче	3531
реклама. продолжение ниже	2990
рекламно каре	226
рекламно съдържание	226
рекомендуем	2997
рекомендуем почитать	2997
рекомендуем также	2997
рекомендуемое	2997
рекомендуємо	3537
рекомендуємо прочитати	3537
рекомендуємо також	3537
реєстрація	3522
розгорнути	3540
роздрукувати	3528
роздрукувати рецепт	61
роздрукувати статтю	3528
розмір тексту	65
розмір шрифту	65
рубрики	2997	3537
""", 'с': """
самое важное	2997
самое популярное	2997
самое читаемое	2997
самое читаемое за день	2997
самое читаемое за неделю	2997
свежее	2997
свежие новости	2997
свернуть	3000
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	2994
сделать пожертвование	2973
сейчас читают	2997
скопировать ссылку	2986
скопировать ссылку на статью	2986
скопіювати посилання	3528
скопіювати посилання на статтю	3528
скрыть	3001
следующая	3000
следующая статья	2997
слухати	3528
слухати новину	3528
слушай новината	230
слушать	2986
слушать новость	2986
см. также	2997
смотреть все	3000
смотри также	2997
смотрите также	2997
советуем почитать	2997
согласен	2991
согласиться	2991
содержание	3000
создать аккаунт	2978
сообщить об опечатке	2994
сообщить об ошибке	2994
сохранить	2986
сохранить рецепт	61
сохранить статью	2986
социальные сети	2988
спасибо за ваш голос	91
спасибо за подписку	2981
спецпроект	2990
спецпроєкт	3531
споделете	230
сподели	230
сподели във facebook	230
сподели статията	230
споделяне	230
спонсорирано	226
способ оплаты	2976
способы оплаты	2976
ссылка скопирована	2986
станете член	219
стани абонат	219
стани дарител	219
стати співучасником	3519
стати частиною спільноти	3519
стать патроном	2973
стать соучастником	2973
стать спонсором	2973
створити акаунт	3522
стрічка новин	3537
сховати	3540
сходни новини	227
схожі матеріали	3537
схожі новини	3537
схожі статті	3537
създай профил	220
сюжет	2997
сюжеты	2997
""", 'т': """
тагове	227
також читайте	3537
твитнуть	2986
твиттер	2987
твітнути	3528
теги	2997	3537
текст продовжується під рекламою	3531
телеграм	2987
тема дня	2997
теми	3537
темы	2997
только для подписчиков	2978
""", 'у': """
увеличить	3000
увійти	3522
увімкнути сповіщення	3591
увімкніть сповіщення	3591
уже есть аккаунт	2978
уже зарегистрированы	2978
уже зареєструвалися	3522
умови використання	3532
усі новини	3539
""", 'ф': """
файлы cookie	2991
фейсбук	2987
фото	2997
фоторепортаж	2997
""", 'х': """
харесай	230
хорошо	2991
""", 'ч': """
час читання # хв	3539
чи була стаття корисною	3535
читайте еще	2997
читайте ещё	2997
читайте ниже	2990
читайте по теме	2997
читайте также	2997
читайте також	3537
читати далі	3539
читати повністю	3539
читати також	3537
читать в max	2988
читать в telegram	2988
читать далее	3000
читать дальше	3000
читать ещё	3000
читать комментарии	2994
читать полностью	3000
читать также	2997
что еще почитать	2997
что ещё почитать	2997
""", 'щ': """
ще за темою	3537
ще новини	3537
що ще почитати	3537
щомісяця	3519
""", 'э': """
электронная почта	2981
""", 'я': """
я вже підтримую	3518
я уже поддерживаю	2972
яндекс.дзен	2987
""", 'і': """
інші новини	19	3537
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
בחרו את המינוי שלכם	1722
בחרו מינוי	1722
בחרו מסלול	1722
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
""", 'ד': """
דווח על טעות	1663
דווחו לנו על טעות	1699
דחה הכל	1711
דחיית הכל	1711
דיווח	1700
דיווח על טעות	1699
דלג לתוכן	1666
דלגו למתכון	61
דף הבית	1666
""", 'ה': """
האזינו	1655
האזינו לכתבה	1707
האזן לכתבה	1707
האם הכתבה עזרה לך	1699
האם הכתבה עניינה אותך	1699
האם העמוד עזר לך	1699
האם זה היה מועיל	1699
הבא	1666
הבנתי	1667
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
ההצבעה שלך נקלטה	1699
ההצעה המשתלמת ביותר	1723
הודעתך נשלחה	1724
הווידאו אינו זמין	1707
הוסיפו תגובה	1663
הוסף כמקור מועדף	1733
הוסף תגובה	1663
הוספת תגובה	1663
הוקרא בקול סינתטי	1707
הורד שמע	1707
הורדת הפרק	1707
הורדת השמע	1707
הורידו את האפליקציה	1713
הזכירו לי מאוחר יותר	1647
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
הכתבה הבאה	1664
הכתבה המלאה למנויים	1691
הכתבה הקודמת	1664
הכתבה נעולה	1722
המייל האדום	1729
המלצות	1664
המשך בדפדפן	1713
המשך לאתר	1713
המשך לקרוא	1666
המשך עם google	1722
המשך עם אפל	1722
המשך עם גוגל	1722
המשך עם פייסבוק	1722
המשך קריאה	1666
הנגן נטען	1707
הנצפים ביותר	1692
הנקראות ביותר	1664
הנקראים ביותר	1692
הסרטון אינו זמין	1707
הסרטון לא זמין	1707
הסרטון נטען	1707
הסתר	1667
הסתר תגובות	1699
הסתר תשובות	1699
העדפות עוגיות	1711
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
הצג הכל	1667
הצג כתוביות	1707
הצג מפה	1667
הצג מקור	1667
הצג עוד	1666
הצג פוסט	1711
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
הרשמה	1649
השאר אותי מחובר	1722
השב	1663
השתק	1708
השתקה	1708
השתתפו בסקר	1699
התחבר	1649
התחבר עם google	1722
התחברות	1649
התחברות באמצעות גוגל	1722
התחברות עם גוגל	1722
התחברות עם פייסבוק	1722
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
כתבה זו היא תוכן ממומן	1691
כתבה ממומנת	1695
כתבה נעולה	1722
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
כתובת מייל לא תקינה	1724
כתיבת תגובה	1699
""", 'ל': """
לא אהבתי	1700
לא יודע	1700
לא כעת	1647
לא ניתן להפעיל את הסרטון	1707
לא ניתן להציג את התוכן	1711
לא ניתן להציג תוכן זה	1711
לא ניתן לנגן את הסרטון	1707
לא עכשיו	1647
לא תודה	1647
לא, תודה	1647
לגלריה	1728
לגלריה המלאה	1728
לגלריית התמונות	1728
לדף הבית	1728
לדף התרומות	1719
להאזנה לכתבה	1707
להורדה ב-app store	1713
להורדה ב-google play	1713
להורדה מ-app store	1713
להורדה מ-google play	1713
להורדת האפליקציה	1691
להזמנת כרטיסים	1705
להמשך קריאה	1649
להרשמה	1649
לחידון	1702
לחידון המלא	1702
לחנות	1705
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
למנויים בלבד	1652
למתכון	61
לעמוד הבית	1728
לעמוד התרומות	1719
לפרויקט המלא	1728
לפרופיל הכתב	1729
לפרטים	1667
לצפייה בתוצאות	91
לקריאה באפליקציה	1713
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
מעבר למתכון	61
מעוניינים לקבל התראות	1714
מצאת טעות	1699
מצאתם טעות	1663
מצאתם טעות בכתבה	1699
משהו השתבש	1725
משחקים	1704
משך	1708
משלוח חינם	1737
מתנה לחבר	1735
""", 'נ': """
נא להזין כתובת מייל תקינה	1724
נגן וידאו	1707
נושאים	1664
נושאים קשורים	1664
ניגון אוטומטי	1708
ניהול הסכמה	1711
ניהול עוגיות	1711
ניתן לבטל בכל עת	1722
נרשמת בהצלחה	1724
""", 'ס': """
סגור	1647
סגירה	1647
סודוקו	1704
סוף הפרסומת	1705
סוף פרסומת	1705
סיכום ai	1677
סיכום אוטומטי	1732
סיכום הכתבה	1677
סכום אחר	1719
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
צרו קשר	1729
צרו קשר עם המערכת	1729
""", 'ק': """
קבל הכל	1711
קבלת התראות	1714
קרא גם	1664
קרא עוד	1666
קראו באפליקציה	1713
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
שמירה	1655
שמירת הגדרות	1711
שמירת המתכון	61
שמירת כתבה	1691
שמרו כתבה	1691
שמרו לקריאה מאוחרת	1691
שנתי	1720
שתף	1655
שתפו	1655
שתפו את הכתבה	1655
שתפו בוואטסאפ	1691
שתפו בווטסאפ	1691
שתפו בטוויטר	1735
שתפו בטלגרם	1691
שתפו בפייסבוק	1655
""", 'ת': """
תגובה	1663
תגובות	1663
תגובות נוספות	1699
תגיות	1664
תודה על ההצבעה	1699
תודה על הצבעתך	91
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
अकाउंट नहीं है	1810
अक्षर का आकार	65
अक्षर छोटे करें	1822
अक्षर बडे करें	1822
अगला	1758
अगला लेख	1816
अगली खबर	1756
अगली स्टोरी	1816
अनफॉलो करें	1820
अनम्यूट	1796
अनिवार्य	1813
अनुमति दें	1804
अन्य खबरें	19	1756
अन्य राशि	1808
अन्य विकल्प	1822
अपना इनबॉक्स देखें	1812
अपना ईमेल दर्ज करें	1812
अपना ईमेल देखें	1812
अपना ज्ञान परखें	1792
अपना प्लान चुनें	1810
अपनी तस्वीरें हमें भेजें	1817
अपनी प्रतिक्रिया दें	1789
अपनी राय दें	1755
अपनी राय बताएं	1789
अभी खरीदें	1795
अभी खेलें	1792
अभी डाउनलोड करें	1802
अभी तक सब्सक्राइबर नहीं हैं	1810
अभी दान करें	1745
अभी नहीं	1744
अमान्य ईमेल	1812
अमेजन पर खरीदें	1795
अवधि	1797
""", 'आ': """
आगे पढें	1758
आज का सवाल	91
आज की अन्य खबरें	1782
आप इस विषय को फॉलो कर रहे हैं	1820
आप कभी भी अनसब्सक्राइब कर सकते हैं	1812
आप पहले ही वोट कर चुके हैं	1789
आपका वोट दर्ज हो गया	1789
आपका वोट दर्ज हो गया है	1789
आपका संदेश भेज दिया गया है	1812
आपके लिए	1756
आपको यह भी पसंद आ सकता है	1782
आपको ये भी पसंद आ सकता है	1782
आवश्यक फील्ड	1812
""", 'इ': """
इस विषय को फॉलो करें	1820
इसे भी देखें	1782
इसे भी पढें	1756
""", 'ई': """
ई-पेपर	1746
ईमेल	1813
ईमेल से शेयर करें	1822
""", 'ऊ': """
ऊपर जाएं	1758
""", 'ए': """
एआई आवाज में सुनें	1796
एआई द्वारा तैयार	1770
एआई समरी	1770
एआई सारांश	1770
एआई से तैयार सारांश	1770
एक बार	1809
एक बार का दान	1808
एप डाउनलोड करें	1802
""", 'ऐ': """
ऐप इंस्टॉल करें	1802
ऐप खोलें	1802
ऐप डाउनलोड करें	1802
ऐप में खोलें	1802
ऐप में पढें	1802
ऐप स्टोर से डाउनलोड करें	1802
""", 'ऑ': """
ऑटोप्ले	1797
ऑडियो डाउनलोड करें	1796
ऑफर देखें	1795
""", 'औ': """
और खबरें	1756
और टिप्पणियां देखें	1789
और देखें	1758
और पढें	1756	1758
और भी पढें	1782
""", 'क': """
कभी भी रद्द करें	1810
कम दिखाएं	1759
कमेंट	1755
कमेंट करें	1755
कमेंट लिखें	1789
कमेंट्स	1755
कह नहीं सकते	1790
किताब खरीदें	1795
कीमत देखें	1795
कुकी नीति	1754
कुकी सेटिंग्स	1800
कुकीज प्रबंधित करें	1800
कुछ गलत हो गया	1813
के सहयोग से	1824
केवल सदस्यों के लिए	1746
केवल सब्सक्राइबर के लिए	1810
कैसे बंद करें	1807
कॉपी	1823
कॉपी करें	1823
कॉपी लिंक	1749
क्या आप नोटिफिकेशन चाहते हैं	1803
क्या आप नोटिफिकेशन पाना चाहते हैं	1803
क्या आप सूचनाएं पाना चाहते हैं	1803
क्या यह उपयोगी था	1789
क्या यह खबर उपयोगी थी	1789
क्या यह पेज उपयोगी था	1789
क्या यह लेख उपयोगी था	1789
क्यूआर कोड स्कैन करें	1802
क्रमबद्ध करें	1790
क्विज खेलें	1792
""", 'ख': """
खबर सुनें	1796
खाता नहीं है	1810
खाता बनाएं	1746
खोजें	1758
खोलें	1759
""", 'ग': """
गलती की सूचना दें	1789
गलती बताएं	1759
गलती मिली	1789
गूगल प्ले से डाउनलोड करें	1802
गूगल से जारी रखें	1810
गूगल से लॉगिन करें	1810
गेम्स	1794
गैलरी देखें	1816
गोपनीयता नीति	1754
गोपनीयता सेटिंग्स	1800
""", 'च': """
चर्चा में क्यों है	1782
चुनें	1811
""", 'ज': """
जरूर पढें	1782
जवाब छिपाएं	1789
जवाब दें	1755
जवाब देखें	1789
जवाब भेजें	1789
जावास्क्रिप्ट बंद है	1800
ज्यादा दिखाएं	1816
ज्यादा पढी गई	1782
""", 'ट': """
टिकट खरीदें	1795
टिकट बुक करें	1795
टिप्पणियां	1755
टिप्पणी	1755
टिप्पणी करें	1755
टिप्पणी के नियम	1789
टिप्पणी के लिए लॉगिन करें	1789
टिप्पणी भेजें	1789
टिप्पणी लिखें	1789
टेक्स्ट साइज	65
टैग्स	1756
टॉप न्यूज	1756
टॉप स्टोरीज	1782
ट्रांसक्रिप्ट	1797
ट्रेंडिंग	1756
ट्विटर	1749
ट्विटर पर शेयर करें	1822
""", 'ठ': """
ठीक है	1759
""", 'त': """
तस्वीर बडी करें	1816
तस्वीरें देखें	1816
ताजा खबरें	1756
ताजा समाचार	1756
""", 'द': """
दान करें	1745
दान पेज पर जाएं	1808
देश की और खबरें	1782
दोस्तों को भेजें	1770
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	1812
""", 'न': """
नक्शा देखें	1759
नतीजे देखें	91
नवीनतम	1790
नहीं धन्यवाद	1744
नहीं, धन्यवाद	1744
नाम	1813
नियम और शर्तें	1754
नियम और शर्तें | गोपनीयता नीति	1754
नोटिफिकेशन ऑन करें	1803
नोटिफिकेशन चालू करें	1803
""", 'प': """
पता नहीं	1790
परिणाम देखें	91	1790
पसंदीदा स्रोत के रूप में जोडें	1820
पहले से खाता है	1810
पहले से सब्सक्राइबर हैं	1810
पाठकों के लिए विशेष ऑफर	1795
पार्टनर कंटेंट	1785
पासवर्ड भूल गए	1810
पिछला	1758
पिछला लेख	1816
पिछली खबर	1756
पूरा नाम	1813
पूरा लेख पढें	1816
पूरी खबर पढें	1758
पेज दोबारा लोड करें	1806
पेज रिफ्रेश करें	1806
पेज रीफ्रेश करें	1806
पेड कंटेंट	1795
पोल	91
पोल में हिस्सा लें	1789
पोस्ट लोड करें	1800
प्रचार	1752
प्रतिक्रिया दें	1755
प्रतिलिपि	1797
प्राइवेसी सेटिंग्स	1800
प्रायोजक	1824
प्रायोजित	1752
प्रायोजित सामग्री	1785
प्रिंट	1823
प्रिंट करें	1749
प्रीमियम	1746
प्लान चुनें	1810
प्ले स्टोर से डाउनलोड करें	1802
प्लेबैक गति	1796
प्लेबैक स्पीड	1796
प्लेयर लोड हो रहा है	1796
""", 'फ': """
फीडबैक दें	1789
फीडबैक भेजें	1789
फुल स्क्रीन	1797
फुल स्क्रीन से बाहर निकलें	1796
फेसबुक	1749
फेसबुक पर शेयर करें	1749
फेसबुक से जारी रखें	1810
फेसबुक से लॉगिन करें	1810
फॉन्ट आकार	1822
फॉन्ट साइज	65
फॉलो कर रहे हैं	1820
फॉलो करें	1820
फोटो	1756
फोटो गैलरी	1782
फोटो गैलरी देखें	1816
फ्लिपकार्ट पर खरीदें	1795
""", 'ब': """
बंद करें	1744
बडी खबरें	1756
बाद में	1744
बाद में याद दिलाएं	1744
ब्राउजर में जारी रखें	1802
""", 'भ': """
भेजें	1813
""", 'म': """
मशीनी अनुवाद	1797
मान्य ईमेल दर्ज करें	1812
मासिक	1809
मासिक दान	1808
मासिक भुगतान	1810
मासिक सहयोग	1808
मुख्य समाचार	1756
मुझे याद रखें	1810
मुफ्त डिलीवरी	1824
मुफ्त में खेलें	1792
मुफ्त, कोई स्पैम नहीं	1812
मूल देखें	1759
मेन्यू	1758
मेरा खाता	1746
मेरा खाता है	1810
मैं नियम और शर्तों से सहमत हूं	1812
मैंने ऐड ब्लॉकर बंद कर दिया	1806
मैंने बंद कर दिया	1807
म्यूट	1797
""", 'य': """
यह खबर सुनें	1796
यह फील्ड अनिवार्य है	1812
यह फील्ड आवश्यक है	1812
यह भी देखें	1782
यह भी पढें	1756
यह लेख लॉक है	1810
यह लेख सुनें	1796
यह वीडियो अब उपलब्ध नहीं है	1796
यह वीडियो उपलब्ध नहीं है	1796
यह सामग्री नहीं दिखाई जा सकती	1800
ये खबरें भी पढें	1782
ये भी जानें	1782
ये भी देखें	1782
ये भी पढें	1756
""", 'र': """
रजिस्टर करें	1746
रिपोर्ट करें	1790
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	1790
लाइक करें	1790
लिंक कॉपी करें	1749	1770
लिंक कॉपी हो गया	1822
लेख उपहार में दें	1822
लेख सुनें	1796
लेखक के अन्य लेख	1816
लेखक के और लेख	1816
लेखक के बारे में	1817
लेखक को फॉलो करें	1820
लेखक परिचय	1817
लॉग इन	1746
लॉग इन करें	1746
लॉगआउट	1746
लॉगिन	1746
लोकप्रिय	1756
लोड हो रहा है	1796
""", 'व': """
वर्ग पहेली	1794
वर्तमान समय	1797
विज्ञापन	1752
विज्ञापन के बाद जारी	1785
विज्ञापन समाप्त	1795
विज्ञापन हटाएं	1770
विवरण	1759
विषय	1756
विषय को फॉलो करें	1820
वीडियो	1756
वीडियो उपलब्ध नहीं है	1796
वीडियो चलाएं	1796
वीडियो नहीं चलाया जा सकता	1796
वीडियो लोड हो रहा है	1796
वोट करने के लिए धन्यवाद	1789
वोट करें	91	1790
वोट दें	91
वोट देने के लिए धन्यवाद	1789
व्हाट्सएप	1749
व्हाट्सएप पर शेयर करें	1822
व्हाट्सऐप पर शेयर करें	1822
""", 'श': """
शायद बाद में	1744
शिकायत करें	1790
शेयर	1749
शेयर करें	1749
शेष समय	1796
""", 'स': """
संपर्क करें	1755
संपादक को लिखें	1817
संबंधित खबरें	1756
संबंधित लेख	1756
संबंधित वीडियो	1782
संबंधित समाचार	1756
सदस्य बनें	1745
सबटाइटल	1797
सबटाइटल दिखाएं	1796
सबमिट करें	1813
सबसे अच्छा ऑफर	1811
सबसे ज्यादा पढी गई	1756
सबसे ज्यादा पढी गई खबरें	1782
सबसे ज्यादा पढी गईं	1782
सबसे नए	1790
सबसे पुराने	1790
सबसे लोकप्रिय	1811
सब्सक्राइब	1746
सब्सक्राइब करें	1746
सभी अस्वीकार करें	1800
सभी कमेंट देखें	1789
सभी खबरें	1816
सभी खबरें देखें	1816
सभी गेम	1792
सभी गेम्स	1792
सभी टिप्पणियां देखें	1789
सभी तस्वीरें देखें	1816
सभी दिखाएं	1759
सभी देखें	1758
सभी फोटो देखें	1816
सभी वीडियो	1816
सभी वीडियो देखें	1816
सभी स्वीकार करें	1800
समझ गया	1759
समर्थन करें	1745
सर्वे	91
सर्वे में हिस्सा लें	1789
सहमति प्रबंधित करें	1800
सहमति वापस लें	1800
सहयोग करें	1745
सही ईमेल दर्ज करें	1812
साइन अप	1746
साइन इन	1746
साझा करें	1749
सामग्री दिखाएं	1800
सामग्री देखें	1800
सामग्री लोड करें	1800
सालाना	1809
सालाना भुगतान	1810
सिर्फ सब्सक्राइबर के लिए	1810
सीधे रेसिपी पर जाएं	61
सुडोकू	1794
सुधार नीति	1817
सूचनाएं चालू करें	1803
सेव करें	1749
स्पॉन्सर्ड	1752
स्पॉन्सर्ड कंटेंट	1785
स्वचालित अनुवाद	1797
स्वीकार करें और जारी रखें	1800
""", 'ह': """
हमसे संपर्क करें	1817
हमारा समर्थन करें	1745
हमारी मदद करें	1808
हमें लिखें	1817
हमें सपोर्ट करें	1808
हमें सहयोग दें	1808
हमेशा अनुमति दें	1800
हर महीने	1809
हर योगदान महत्वपूर्ण है	1808
हर योगदान मायने रखता है	1808
हां, चाहिए	1803
होम	1758
होम पेज पर जाएं	1816
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
กฎการแสดงความคิดเห็น	3361
กติกาการแสดงความคิดเห็น	3361
กรุณากรอกข้อมูลให้ครบถ้วน	3378
กรุณากรอกอีเมล	3378
กรุณากรอกอีเมลให้ถูกต้อง	3378
กรุณาตรวจสอบอีเมล	3378
กลับขึ้นด้านบน	3381
กลับด้านบน	3381
กลับหน้าแรก	3381
การตั้งค่าความเป็นส่วนตัว	3367
การตั้งค่าคุกกี้	3367
กำลังติดตาม	3384
กำลังโหลด	3365
กำลังโหลดวิดีโอ	3365
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3381
ขอบคุณที่ร่วมโหวต	3361
ขอบคุณสำหรับการโหวต	3361
ข่าวก่อนหน้า	3381
ข่าวถัดไป	3381
ข่าวทั้งหมด	3381
ข่าวที่คุณอาจสนใจ	3354
ข่าวที่น่าสนใจ	3354
ข่าวที่เกี่ยวข้อง	3331
ข่าวนี้มีประโยชน์หรือไม่	3361
ข่าวยอดนิยม	3331
ข่าวล่าสุด	3331
ข่าวอื่นที่น่าสนใจ	3354
ข่าวอื่นๆ	19	3354
ข่าวอื่นๆ ที่น่าสนใจ	3345
ข่าวเกี่ยวข้อง	3354
ข่าวแนะนำ	3331
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3375
คลิกชมวิดีโอ	3345
คลิกเพื่อขยายภาพ	3381
คลิปแนะนำ	3354
ความคิดเห็น	3334
ความยาว	3366
ความเร็วในการเล่น	3365
คัดลอก	3386
คัดลอกลิงก์	3334
คัดลอกลิงก์แล้ว	3345
คัดลอกลิงค์	3345
คัดลอกลิงค์แล้ว	3345
คำบรรยาย	3366
คุณต้องการรับการแจ้งเตือนหรือไม่	3370
คุณอาจสนใจ	3354
คุณโหวตแล้ว	3361
คุ้มที่สุด	3377
""", 'จ': """
จดจำฉัน	3376
จดจำฉันไว้	3376
จบโฆษณา	3364
จองตั๋ว	3364
จองบัตร	3364
จัดการความยินยอม	3367
จัดการคุกกี้	3367
จัดส่งฟรี	3387
จำนวนอื่น	3374
จำเป็นต้องกรอก	3378
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3378
ฉันยอมรับเงื่อนไขการใช้งาน	3378
""", 'ช': """
ชมคลิป	3345
ชมคลิปวิดีโอ	3345
ชมวิดีโอ	3345
ชมวิดีโอด้านบน	3345
ชมวิดีโอเต็มได้ที่นี่	3345
ชำระรายปี	3376
ชำระรายเดือน	3376
ชื่อ	3379
ชื่อ-นามสกุล	3379
ช่องนี้จำเป็นต้องกรอก	3378
""", 'ซ': """
ซื้อที่ lazada	3364
ซื้อที่ shopee	3364
ซื้อบัตร	3364
ซื้อบัตรที่นี่	3364
ซื้อหนังสือ	3364
ซื้อหนังสือเล่มนี้	3364
ซื้อเลย	3364
""", 'ด': """
ดาวน์โหลดบน app store	3369
ดาวน์โหลดบน google play	3369
ดาวน์โหลดเสียง	3365
ดาวน์โหลดแอป	3369
ดาวน์โหลดแอปพลิเคชัน	3369
ดาวน์โหลดได้ที่ app store	3369
ดาวน์โหลดได้ที่ google play	3369
ดูการตอบกลับ	3361
ดูข่าวทั้งหมด	3381
ดูคลิป	3345
ดูความคิดเห็นทั้งหมด	3361
ดูความคิดเห็นเพิ่มเติม	3361
ดูทั้งหมด	3332
ดูผลลัพธ์	91
ดูผลโหวต	91	3362
ดูภาพทั้งหมด	3381
ดูภาพเพิ่มเติม	3381
ดูราคา	3364
ดูรูปทั้งหมด	3381
ดูวิดีโอ	3345
ดูเพิ่มเติม	3334
ดูแกลเลอรี	3381
ดูแกลเลอรี่	3381
""", 'ต': """
ตกลง	3371
ตอบกลับ	3362
ตัวเลือกเพิ่มเติม	3385
ตั้งค่าความเป็นส่วนตัว	3367
ตั้งค่าคุกกี้	3367
ติดตามผู้เขียน	3384
ติดตามหัวข้อ	3384
ติดตามหัวข้อนี้	3384
ติดต่อกองบรรณาธิการ	3382
ติดต่อเรา	3345
ติดต่อโฆษณา	3382
ต้องการรับการแจ้งเตือนหรือไม่	3370
""", 'ถ': """
ถอดเสียง	3366
ถอนความยินยอม	3367
ถูกใจ	3362
""", 'ท': """
ทดสอบความรู้ของคุณ	3363
ทำแบบทดสอบ	3363
ทุกการสนับสนุนมีความหมาย	3374
ทุกเดือน	3375
""", 'บ': """
บทความก่อนหน้า	3381
บทความถัดไป	3381
บทความทั้งหมดของผู้เขียน	3381
บทความที่น่าสนใจ	3354
บทความที่เกี่ยวข้อง	3331
บทความนี้ถูกล็อก	3376
บทความนี้มีประโยชน์หรือไม่	3361
บทความล่าสุด	3331
บทความอื่นของผู้เขียน	3381
บทความอื่นๆ ของผู้เขียน	3381
บทความแนะนำ	3354
บริจาค	3328
บริจาคครั้งเดียว	3374
บริจาคตอนนี้	3374
บริจาครายเดือน	3374
บริจาคเลย	3328
บันทึก	3345
บันทึกการตั้งค่า	3367
บันทึกคะแนนของคุณแล้ว	3361
บันทึกคะแนนโหวตแล้ว	3361
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3345
""", 'ป': """
ปฏิเสธทั้งหมด	3367
ปิดการแสดงความคิดเห็น	3361
ปิดเสียง	3366
""", 'ผ': """
ผู้สนับสนุน	3387
""", 'พ': """
พิมพ์	3334
พิมพ์บทความ	3345
พิมพ์สูตร	61
พิมพ์หน้านี้	3345
""", 'ฟ': """
ฟรี ไม่มีสแปม	3378
ฟังข่าว	3365
ฟังข่าวนี้	3365
ฟังบทความ	3365
ฟังบทความนี้	3365
ฟังรายการย้อนหลัง	3345
""", 'ภ': """
ภายหลัง	3371
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3345
มีบัญชีอยู่แล้ว	3376
มีบัญชีแล้ว	3376
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3378
ยกเลิกได้ทุกเมื่อ	3376
ยอดนิยม	3354
ยอดนิยมในตอนนี้	3354
ยอมรับทั้งหมด	3367
ยอมรับและดำเนินการต่อ	3367
ยังไม่มีบัญชี	3376
ยังไม่เป็นสมาชิก	3376
""", 'ร': """
ระบุจำนวนเงิน	3374
รับการแจ้งเตือน	3370
รับการแจ้งเตือนข่าวด่วน	3345
รายงาน	3362
รายปี	3375
รายเดือน	3375
รีเฟรชหน้า	3373
รีเฟรชหน้านี้	3373
รูปแบบอีเมลไม่ถูกต้อง	3378
ร่วมงานกับเรา	3345
ร่วมตอบแบบสอบถาม	3345
ร่วมตอบแบบสำรวจ	3361
ร่วมบริจาค	3328
ร่วมสนับสนุน	3374
ร่วมแสดงความคิดเห็น	3345
ร่วมโหวต	3361
ร้านค้า	3387
""", 'ล': """
ลงทะเบียน	3328
ลงทะเบียนเรียบร้อยแล้ว	3378
ลดขนาดตัวอักษร	3385
ลืมรหัสผ่าน	3328
ลืมรหัสผ่านหรือไม่	3376
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3365
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3365
วิดีโอไม่พร้อมใช้งาน	3365
วิธีปิดโปรแกรมบล็อกโฆษณา	3373
""", 'ส': """
สนับสนุนรายเดือน	3374
สนับสนุนเรา	3328
สนับสนุนโดย	3387
สปอนเซอร์	3334
สมัครงานกับเรา	3345
สมัครสมาชิก	3328
สมัครเรียบร้อยแล้ว	3378
สรุปด้วย ai	3383
สรุปโดย ai	3383
สั่งซื้อหนังสือ	3364
สั่งซื้อเลย	3364
สำหรับสมาชิกเท่านั้น	3376
สิทธิพิเศษสำหรับผู้อ่าน	3364
สิทธิพิเศษสำหรับสมาชิก	3364
สแกน qr code	3369
สแกนคิวอาร์โค้ด	3369
ส่ง	3379
ส่งข่าว	3382
ส่งข้อความเรียบร้อยแล้ว	3378
ส่งความคิดเห็น	3361
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3345
""", 'ห': """
หน้าแรก	3381
""", 'อ': """
อนุญาต	3371
อนุญาตเสมอ	3367
ออกจากโหมดเต็มจอ	3365
อีเมล	3379
อีเมลไม่ถูกต้อง	3378
อ่านข่าวที่เกี่ยวข้อง	3354
อ่านข่าวผ่านแอป	3345
อ่านข่าวอื่นๆ	3354
อ่านฉบับเต็ม	3381
อ่านต่อ	3334
อ่านต่อหลังโฆษณา	3364
อ่านต่อเรื่องนี้	3354
อ่านต่อในเบราว์เซอร์	3369
อ่านบทความฉบับเต็ม	3381
อ่านบนแอป	3369
อ่านเพิ่มเติม	3331
อ่านเรื่องที่เกี่ยวข้อง	3354
อ่านโดย ai	3365
อ่านในแอป	3369
""", 'เ': """
เกมทั้งหมด	3363
เกิดข้อผิดพลาด	3379
เกิดข้อผิดพลาด กรุณาลองใหม่	3378
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3378
เกี่ยวกับผู้เขียน	3382
เก่าที่สุด	3362
เขียนความคิดเห็น	3361
เขียนโดย ai	3383
เข้าสู่ระบบ	3328
เข้าสู่ระบบด้วย apple	3376
เข้าสู่ระบบด้วย facebook	3376
เข้าสู่ระบบด้วย google	3376
เข้าสู่ระบบด้วย line	3376
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3361
เฉพาะสมาชิกเท่านั้น	3376
เต็มจอ	3366
เนื้อหาต่อจากโฆษณา	3364
เนื้อหาที่เกี่ยวข้อง	3354
เนื้อหาสนับสนุน	3364
เนื้อหาโฆษณา	3364
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3365
เบราว์เซอร์ของคุณไม่รองรับเสียง	3365
เปิดการแจ้งเตือน	3370
เปิดรับการแจ้งเตือน	3370
เปิดเสียง	3365
เปิดแอป	3369
เปิดในแอป	3369
เป็นคนแรกที่แสดงความคิดเห็น	3345
เพิ่มขนาดตัวอักษร	3385
เริ่มทำแบบทดสอบ	3363
เรียงตาม	3362
เรื่องที่คุณอาจสนใจ	19	3354
เรื่องที่น่าสนใจ	3354
เรื่องที่เกี่ยวข้อง	3331
เรื่องล่าสุด	3354
เรื่องอื่นที่น่าสนใจ	3331
เรื่องแนะนำ	3354
เลิกติดตาม	3384
เลือก	3377
เลือกแพ็กเกจ	3376
เลือกแพ็คเกจ	3376
เล่นวิดีโอ	3365
เล่นอัตโนมัติ	3366
เล่นเกม	3363
เล่นเลย	3363
เวลาที่เหลือ	3365
เสียงอ่านโดย ai	3365
""", 'แ': """
แจ้งข่าว	3382
แจ้งข้อผิดพลาด	3361
แจ้งคำผิด	3361
แจ้งลบความคิดเห็น	3361
แจ้งเบาะแส	3382
แชร์	3334
แชร์ข่าวนี้	3345
แชร์บทความ	3345
แชร์บทความนี้	3385
แชร์บน facebook	3385
แชร์ผ่าน line	3385
แชร์หน้านี้	3345
แชร์ไปที่ line	3345
แชร์ไปยัง facebook	3385
แชร์ไปยัง line	3385
แท็ก	3354
แท็กที่เกี่ยวข้อง	3354
แบบสำรวจ	91
แปลอัตโนมัติ	3345
แปลโดย ai	3383
แปลโดยอัตโนมัติ	3383
แสดงความคิดเห็น	3334
แสดงคำบรรยาย	3365
แสดงน้อยลง	3332
แสดงเนื้อหา	3367
แสดงเพิ่มเติม	3381
แสดงโพสต์	3367
""", 'โ': """
โฆษณา	3334
โหลดหน้านี้ใหม่	3373
โหลดหน้าใหม่	3373
โหลดเนื้อหา	3367
โหลดเพิ่มเติม	3381
โหลดแอป	3369
โหลดแอปฟรี	3345
โหลดโพสต์	3367
โหวต	91	3362
""", 'ใ': """
ใหม่ล่าสุด	3362
ให้คะแนนบทความนี้	3361
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3374
ไม่มีความเห็น	3362
ไม่สามารถเล่นวิดีโอนี้ได้	3365
ไม่สามารถเล่นวิดีโอได้	3365
ไม่สามารถแสดงเนื้อหานี้ได้	3367
ไม่แน่ใจ	3362
ไม่ใช่ตอนนี้	3371
""", 'ẩ': """
ẩn	3619
ẩn trả lời	3648
""", 'ủ': """
ủng hộ	3600
ủng hộ chúng tôi	3600
ủng hộ chúng tôi trên patreon	3667
ủng hộ hàng tháng	3667
ủng hộ một lần	3667
""", 'あ': """
あとで	2140
あとで読む	2153
あとで読むに追加	2246
あなたにおすすめ	2165
あなたにおすすめの記事	2165
あなたへのおすすめ	2165
あわせて読みたい	2165
あわせて読む	2192
""", 'い': """
いいえ、結構です	2140
いいね	2153
いいね!してニュースをチェック	2154
いいね!で応援する	2182
いいね順	2200
いつでも解約ok	2218
いつでも解約できます	2218
いつでも解約可能	2218
いつでも配信停止できます	2221
いま読まれています	2192
いま読まれている記事	2192
""", 'お': """
おすすめ	2165
おすすめの記事	2165
おすすめプラン	2218
おすすめ情報pr	2157
おすすめ記事	2165
おすすめ関連記事	2192
おすすめ順	2200
お住まいの地域ではご覧いただけません	2205
お住まいの地域では再生できません	2205
お名前	2222
お問い合わせ	2159
お問い合わせありがとうございました	2221
お問い合わせありがとうございます	2221
お問い合わせ内容	2242
お役に立ちましたか	2199
お得なクーポン	2245
お得なプランを見る	2241
お気に入り	2153
お気に入りに追加	2153
お申し込み	2143
お申し込みが完了しました	2242
お申し込みを受け付けました	2242
お酒は#歳になってから	2203
""", 'こ': """
こちらの記事もおすすめ	2192
こちらの記事も読まれています	19	2192
こちらもおすすめ	2165
こちらも読む	2192
このコメントを報告	2235
このコンテンツは表示できません	2208
このコンテンツを表示できません	2208
このテーマをフォロー	2231
このテーマをフォローする	2231
このページは役に立ちましたか	2199
このメールアドレスは登録済みです	2242
この動画の配信は終了しました	2205
この動画はお住まいの地域では再生できません	2205
この動画はご覧いただけません	2205
この動画は公開を終了しました	2205
この動画は再生できません	2205
この動画は現在ご覧いただけません	2205
この投稿をinstagramで見る	2236
この本を購入する	2203
この著者の記事	2165
この著者の記事を見る	2225
この著者の記事一覧	2225
この記事だけ読む	2241
この記事に関連するニュース	2192
この記事のタグ	2165
この記事の写真	2225
この記事の写真をすべて見る	2193
この記事の写真を見る	2225
この記事の画像	2225
この記事の画像をもっと見る	2225
この記事の画像を見る	2225
この記事の筆者	2226
この記事の関連ニュース	2192
この記事はロックされています	2218
この記事は会員からのプレゼントです	2246
この記事は会員限定です	2143
この記事は参考になりましたか	2199
この記事は役に立ちましたか	2199
この記事もチェック	2182
この記事をシェア	2153
この記事をシェアする	2246
この記事をプレゼント	2182
この記事をプレゼントする	2182
この記事を保存	2182
この記事を印刷	2182
この記事を印刷する	2182
この記事を書いた人	2226
この記事を書いた記者	2226
この記事を聞く	2205
この記事を聴く	2205
この記事を評価	2235
この記事を評価する	2182
この記事を購入	2241
この記者の記事をもっと見る	2225
この記者の記事を見る	2225
この記者の記事一覧	2165
この記者をフォローする	2231
この連載の記事	2165
この音声はaiが読み上げています	2205
この項目は必須です	2221
この項目は必須項目です	2221
""", 'ご': """
ご寄付ありがとうございます	2240
ご寄付はこちら	2215
ご意見	2162
ご意見をお聞かせください	2199
ご意見・ご感想を入力	2242
ご投票ありがとうございました	2199
ご支援ありがとうございます	2240
ご支援のお願い	2141
ご支援はこちら	2215
ご登録ありがとうございました	2221
ご登録ありがとうございます	2221
ご購入はこちら	2203
ご購読の申し込み	2143
""", 'さ': """
さらに読み込む	2167
""", 'す': """
すでにアカウントをお持ちの方	2218
すでに会員の方	2218
すでに投票済みです	2199
すでに登録済みです	2242
すべてのcookieを受け入れる	2238
すべてのcookieを許可	2238
すべてのコメントを見る	2199
すべてのニュースを見る	2225
すべての写真を見る	2193
すべての記事を見る	2225
すべて受け入れる	2159
すべて同意する	2238
すべて拒否	2208
すべて拒否する	2208
すべて表示	2168
すべて見る	2167
すべて許可	2159
すべて読む	2244
""", 'そ': """
その他のオプション	2232
その他の記事	2165
その他の金額	2215
""", 'ど': """
どちらともいえない	2200
""", 'は': """
はい、受け取る	2211
はじめての方はこちら	2218
はてなブックマーク	2153
はてなブックマークに追加	2182
はてブ	2153
""", 'ま': """
まずは無料で	2218
また後で	2140
まだ会員でない方	2218
""", 'み': """
みんなのコメント	2162
""", 'も': """
もう一度再生	2239
もう一度見る	2239
もっと見る	2167
もっと詳しく知りたい方は	2192
もっと読む	2165
もどる	2167
""", 'よ': """
よく読まれています	2192
よく読まれている記事	2165
よく読まれている記事ランキング	2165
""", 'わ': """
わからない	2200
わかりました	2168
""", 'ア': """
アカウントをお持ちでない方	2218
アカウントをお持ちの方	2218
アカウントをお持ちの方はこちら	2218
アクセスランキング	2165
アプリで続きを読む	2210
アプリで見る	2210
アプリで読む	2210
アプリで開く	2210
アプリなら	2210
アプリのダウンロード	2152
アプリをインストール	2152
アプリをダウンロード	2152
アプリを入手	2210
アプリを開く	2152
アプリダウンロード	2152
アンケート	91
アンケートに参加する	2199
アンケートに回答する	2199
アンケートに答える	2199
アンケート実施中	2182
アンケート結果	2235
アンケート結果を見る	2235
""", 'ウ': """
ウィンドウを閉じる	2244
""", 'エ': """
エラーが発生しました	2221
""", 'オ': """
オススメ記事	2165
オフにする	2212
オプションの管理	2238
オプションを管理	2238
オンにする	2212
オンラインショップ	2203
""", 'カ': """
カテゴリ	2165
カテゴリー	2165
カートに入れる	2245
""", 'キ': """
キーワード	2165
""", 'ギ': """
ギャラリーを見る	2225
ギャラリーを閉じる	2244
""", 'ク': """
クイズ	2202
クイズに挑戦	2182
クイズに挑戦する	2182
クイズに答える	2201
クッキー	2159
クッキーの設定	2208
クッキー設定	2159
クリックで拡大	2225
クリックで音声が出ます	2239
クリップ	2153
クリップする	2153
クロスワード	2202
""", 'ゲ': """
ゲーム	2202
ゲームで遊ぶ	2201
ゲーム一覧	2201
""", 'コ': """
コピー	2233
コピーしました	2153
コメント	2162
コメント#件	2162
コメント(#	2162
コメントする	2162
コメントのルール	2199
コメントの受付は終了しました	2199
コメントの受付を終了しました	2199
コメントはまだありません	2162
コメントは会員のみ	2235
コメントは無効になっています	2235
コメントをすべて見る	2199
コメントをもっと見る	2162
コメントを入力	2235
コメントを入力してください	2235
コメントを報告	2235
コメントを投稿	2162
コメントを投稿する	2199
コメントを書く	2162
コメントを残す	2162
コメントを見る	2162
コメントを送信	2199
コメントを送信する	2199
コメントを閉じる	2199
コメントガイドライン	2199
コメントポリシー	2199
コメント一覧	2162
コンテンツを表示	2208
コンテンツを表示する	2208
コンテンツを読み込む	2208
コーヒーをおごる	2215
""", 'サ': """
サイトで続ける	2210
サイトポリシー	2159
サイトマップ	2159
サインイン	2143
サポーターになる	2215
サポートする	2141
""", 'シ': """
シェア	2153
シェアしよう	2153
シェアする	2153
""", 'ス': """
スキップ	2140
スクラップ	2153
スクラップする	2153
スポンサー	2157
スポンサードリンク	2157
スポンサーリンク	2157
スポンサー企業	2203
""", 'タ': """
タイアップ	2157
タグ	2165
タップして音声をオンにする	2239
""", 'チ': """
チケットを予約する	2203
チケットを購入	2203
チケットを購入する	2203
チケット購入はこちら	2203
チップを送る	2141
チャンネル登録	2154
""", 'ツ': """
ツイート	2153
ツイートする	2153
ツイートを読み込む	2208
""", 'デ': """
データ保護方針	2238
""", 'ト': """
トップ	2167
トップに戻る	2225
トップへ戻る	2167
トップニュース	2165
トップページ	2167
トップページに戻る	2225
トップページへ	2225
トピックス	2165
""", 'ド': """
ドネーション	2141
""", 'ナ': """
ナンプレ	2202
""", 'ニ': """
ニックネーム	2222
ニックネームを入力	2235
ニュースを読む	2167
ニュースレター	2147
ニュースレター登録	2147
ニュース一覧	2225
ニュース一覧へ	2225
""", 'バ': """
バックナンバー	2165
""", 'パ': """
パスワードをお忘れですか	2218
パスワードをお忘れの方	2218
パスワードをお忘れの方はこちら	2218
パスワードを忘れた方	2143
パスワードを忘れた方はこちら	2218
パズル	2202
""", 'ピ': """
ピックアップ	2165
""", 'フ': """
フィードバックを送る	2199
フィードバックを送信	2199
フォトギャラリー	2225
フォトギャラリーを見る	2225
フォロー	2154
フォローしています	2231
フォローしてね	2154
フォローしました	2154
フォローする	2154
フォローを解除	2231
フォローを解除する	2231
フォロー中	2154
フォロー解除	2231
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2206
""", 'ブ': """
ブックマーク	2153
ブックマークする	2153
ブラウザで続ける	2210
ブラウザで見る	2210
ブラウザで読む	2210
""", 'プ': """
プッシュ通知	2152
プッシュ通知を受け取りますか	2211
プッシュ通知を受け取る	2211
プライバシーの設定	2208
プライバシーポリシー	2159
プライバシーポリシーに同意する	2221
プライバシー設定	2208
プランを見る	2218
プランを選ぶ	2218
プランを選択	2218
プラン一覧	2218
プレゼント	2143
プレミアム	2143
プレミアム会員	2146
プロフィール	2227
""", 'ヘ': """
ヘルプ	2159
""", 'ペ': """
ページの先頭に戻る	2225
ページの先頭へ	2167
ページの先頭へ戻る	2225
ページを再読み込み	2213
ページを再読み込みする	2213
ページを更新する	2213
ページトップ	2167
ページトップへ	2167
ページトップへ戻る	2225
""", 'ホ': """
ホーム	2167
ホームに戻る	2225
""", 'ポ': """
ポスト	2153
ポストする	2153
""", 'マ': """
マイページ	2143
マンスリーサポーターになる	2215
""", 'ミ': """
ミュート	2206
ミュートを解除	2205
ミュート解除	2205
""", 'メ': """
メッセージ	2243
メニュー	2167
メニューを閉じる	2244
メルマガ	2147
メルマガ登録	2147
メールでシェア	2232
メールで送る	2153
メールで送信	2153
メールをご確認ください	2221
メールアドレス	2147
メールアドレスが正しくありません	2221
メールアドレスでログイン	2241
メールアドレスで登録	2241
メールアドレスをご入力ください	2242
メールアドレスを入力	2147
メールアドレスを入力してください	2221
メールアドレスを入力する	2242
メールマガジン	2147
メールマガジン登録	2147
""", 'ラ': """
ライター	2227
ランキング	2165
""", 'リ': """
リンクをコピー	2153
リンクをコピーしました	2182
リンクをコピーする	2182
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2143
ログイン	2143
ログイン/会員登録	2143
ログインしてコメント	2199
ログインしてコメントする	2199
ログイン・会員登録	2143
ログイン状態を保持	2218
ログイン状態を保持する	2218
""", '一': """
一回だけ	2216
一回だけ寄付する	2215
一回のみ	2216
一時停止	2206
一次性	3775
一次性捐款	3774
一番人気	2219
一覧	2167
一覧に戻る	2225
一覧へ	2167
一覧を見る	2167
""", '上': """
上一个视频	3798
上一张	3784
上一张图片	3803
上一篇	3716
上一篇文章	3784
上一頁	3718
上一页	3718
""", '下': """
下一个视频	3798
下一张	3784
下一张图片	3803
下一張圖片	3803
下一篇	3716
下一篇文章	3784
下一部影片	3798
下一頁	3718
下一页	3718
下次再說	3691
下次再说	3691
下載app	3768
下載客戶端	3768
下載音檔	3762
下載音訊	3762
下载app	3768
下载客户端	3768
下载音频	3762
""", '不': """
不,謝謝	3691
不,谢谢	3691
不用了	3691
不知道	3756
不適切な内容を報告	2199
""", '专': """
专题	3716
""", '並': """
並び替え	2200
並べ替え	2200
""", '个': """
个人中心	3695
个人信息保护政策	3797
""", '中': """
中	2233	3792
""", '为': """
为你推荐	3716
为您推荐	3716
""", '主': """
主旨	3802
主要ニュース	2165
主题	3802
""", '举': """
举报	3715
举报评论	3794
""", '了': """
了解	2168
了解详情	3804
""", '京': """
京东购买	3760
""", '人': """
人才招聘	3735
人気の動画	2192
人気の記事	2165
人気ランキング	2165
人気記事	2165
人気記事ランキング	2165
人気順	2200
人氣文章	3744
""", '仅': """
仅限会员	3777
仅限订阅用户	3777
""", '今': """
今、あなたにオススメ	2165
今、読まれている記事	2192
今すぐプレイ	2201
今すぐ寄付	2240
今すぐ支援する	2240
今すぐ購入	2245
今すぐ遊ぶ	2201
今はしない	2140
今はやめておく	2140
今回のみ	2216
今回のみ支援する	2215
今回はしない	2140
今日の注目	2165
今日最熱門	3744
今日热点	3716
今日焦点	3716
今日熱門	3744
""", '从': """
从app store下载	3768
""", '他': """
他の記事	19
他の記事も読む	2165
""", '付': """
付費閱讀	3695
付费内容	3695
付费阅读	3695
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	3794
以下为广告内容	3735
以下為廣告內容	3735
以后再说	3691
以後再說	3770
以電子郵件繼續	3800
""", '件': """
件名	2243
""", '企': """
企画・制作	2234
""", '优': """
优惠码	3804
""", '会': """
会员专享	3698
会员专享内容	3698
会员专属	3695
会员中心	3695
会员登录	3695
会員でない方	2218
会員でない方はこちら	2218
会員の方はこちら	2143
会員の方はログイン	2143
会員プランを見る	2241
会員特典	2203
会員登録	2143
会員登録する	2143
会員登録のご案内	2241
会員登録はこちら	2143
会員限定	2143
会員限定特典	2203
会員限定記事	2143
""", '余': """
余下全文	3803
""", '作': """
作者更多文章	3784
作者简介	3785
作者簡介	3785
""", '你': """
你可能也喜欢	3716
你可能也喜歡	3716
你可能感兴趣	3716
你可能还想看	3744
你可能還想看	3744
""", '使': """
使用 apple 登入	3777
使用 facebook 登入	3777
使用 google 帳號登入	3777
使用 google 登入	3777
使用 google 繼續	3777
使用apple登录	3777
使用facebook登入	3777
使用facebook登录	3777
使用google登入	3777
使用google登录	3777
使用google繼續	3777
使用google继续	3777
使用google账号登录	3777
使用paypal付款	3800
使用条款	3711
使用條款	3711
使用邮箱登录	3800
""", '価': """
価格を見る	2245
""", '保': """
保存	2153
保存する	2153
保存设置	3766
保持登入	3777
保持登入狀態	3777
保持登录状态	3777
""", '個': """
個人情報の取り扱い	2159
個人情報の取り扱いについて	2159
個人情報の取り扱いに同意する	2221
個人情報の取扱いについて	2159
個人情報保護方針	2159
""", '倍': """
倍速	3763
""", '僅': """
僅限會員	3777
僅限訂戶	3777
""", '優': """
優先するソースに追加	2231
優惠碼	3804
""", '儲': """
儲存設定	3766
""", '允': """
允許	3770
允許通知	3769
允许	3770
允许通知	3769
""", '元': """
元の記事を読む	2193
元記事で読む	2193
元記事を読む	2167
""", '免': """
免責聲明	3711
免費訂閱	3699
免費註冊	3695
免費試讀	3695
免費閱讀	3800
免责声明	3711
免费,无垃圾邮件	3780
免费注册	3695
免费订阅	3699
免费试读	3695
免费阅读	3800
免运费	3793
免運費	3793
""", '入': """
入力内容を確認	2242
入力内容を確認する	2242
入力必須	2221
""", '內': """
內容	3802
""", '全': """
全ての写真を見る	2193
全ての記事が読み放題	2241
全屏	3763
全文はこちら	2193
全文を読む	2167
全文表示	2167
全画面	2206
全画面表示	2205
全画面表示を終了	2205
全螢幕	3763
全記事読み放題	2146
全部拒絕	3766
全部拒绝	3766
全部接受	3711
全部新闻	3784
全部游戏	3758
全部视频	3784
全部评论	3715
""", '公': """
公众号	3706
公式sns	2154
公式twitter	2154
公式x	2154
公式アプリ	2152
公式サイトで見る	2203
公式サイトはこちら	2245
公式サイトを見る	2245
公式ショップ	2203
公式ショップはこちら	2203
""", '共': """
共有	2153
共有する	2153
共有オプション	2232
共有リンクをコピー	2182
""", '关': """
关于作者	3785
关于我们	3711
关注	3706
关注作者	3789
关注我们	3706
关注此话题	3789
关注话题	3789
关键词	3716
关闭	3691
关闭窗口	3803
关闭菜单	3803
""", '其': """
其他新聞	3716
其他新闻	19	3716
其他金額	3774
其他金额	3774
""", '内': """
内容	3802
内容由ai生成	3798
""", '再': """
再生	2167
再生リスト	2239
再生時間	2206
再生速度	2205
再読み込み	2213
再読み込みする	2213
""", '写': """
写留言	3794
写真(#枚	2193
写真をすべて見る	2225
写真をもっと見る	2193
写真を拡大	2225
写真を拡大する	2225
写真を見る	2167
写真を見る(全#枚	2193
写真・動画の投稿はこちら	2226
写真特集	2165
写评论	3715
""", '出': """
出錯了	3781
出错了	3781
""", '分': """
分享	3705
分享到	3705
分享到facebook	3735
分享到line	3735
分享到qq	3791
分享到whatsapp	3791
分享到微信	3705
分享到微博	3705
分享到朋友圈	3791
分享文章	3805
分享本文	3735
分享此文	3735
分享此頁	3805
分享給好友	3735
分享給更多人看到	3735
分享给好友	3735
分享给更多人	3735
分享至	3705
分享至facebook	3705
分享至line	3735
分享这篇文章	3805
分享這篇文章	3805
分类	3716
分類	3716
""", '列': """
列印	3705
列印本頁	3735
列印食譜	61
""", '初': """
初めての方はこちら	2218
初割で無料体験する	2143
初月無料	2146
""", '利': """
利用規約	2159
利用規約に同意します	2221
利用規約に同意する	2221
""", '刷': """
刷新页面	3771
""", '前': """
前のページ	2167
前のページに戻る	2244
前の写真	2225
前の動画	2239
前の画像	2225
前の記事	2165
前の記事へ	2165
前の記事を読む	2244
前へ	2167
前回の記事はこちら	2192
前回はこちら	2193
前往官網	3804
前往捐款	3774
前往捐款頁面	3774
前往捐款页面	3774
前往購買	3760
前往贊助	3774
""", '剩': """
剩余时间	3762
剩餘時間	3762
""", '加': """
加入google偏好來源	3789
加入line好友	3706
加入会员	3695
加入我们	3735
加入我们的团队	3735
加入我們	3735
加入我們的團隊	3735
加入書籤	3705
加入會員	3695
加入白名单	3771
加入購物車	3804
加入购物车	3804
加载中	3762
加载内容	3766
加载帖子	3766
加载更多	3718
加载更多评论	3755
""", '動': """
動画	2165
動画で見る	2182
動画の公開は終了しました	2205
動画の読み込みに失敗しました	2239
動画の配信は終了しました	2205
動画は再生できません	2205
動画をもっと見る	2225
動画を再生	2239
動画を再生する	2182
動画を再生できません	2205
動画を再生できませんでした	2205
動画を見る	2167
動画を読み込み中	2205
動画を読み込めませんでした	2239
動画を読み込んでいます	2205
動画プレーヤーを読み込み中	2205
動画一覧	2225
""", '包': """
包邮	3793
""", '協': """
協賛	2234
協賛企業	2203
""", '单': """
单次	3775
单次捐款	3692
单篇购买	3800
""", '単': """
単発の寄付	2215
""", '博': """
博客來購買	3760
""", '占': """
占い	2202
""", '印': """
印刷	2153
印刷する	2153
印刷用ページ	2182
印刷用ページを表示	2182
""", '即': """
即时新闻	3716
即時新聞	3716
""", '原': """
原文を表示	2168
原文を見る	2168
原文連結	3745
原文链接	3745
""", '去': """
去京东看看	3760
去京东购买	3760
去天猫购买	3760
去淘宝购买	3760
""", '参': """
参与投票	3755
参与评论	3715
参加测验	3758
参加者募集中	2178
参加问卷调查	3735
""", '參': """
參加問卷調查	3735
參加測驗	3758
參與投票	3755
""", '友': """
友だち追加	2154
友だち追加する	2154
友善列印	3735
友達に教える	2182
""", '反': """
反馈	3715
""", '发': """
发一条友善的评论	3794
发现错误	3755
发现错误?请告诉我们	3735
发生错误	3780
发表留言	3715
发表评论	3715
发送	3781
发送成功	3780
""", '取': """
取材・文	2227
取消关注	3789
取消追蹤	3789
取消關注	3789
取消静音	3762
取消靜音	3762
""", '受': """
受け取る	2212
受付が完了しました	2242
""", '古': """
古い順	2200
""", '可': """
可随时退订	3780
可隨時取消	3777
""", '合': """
合わせて読みたい	2165
合作伙伴	3793
合作夥伴	3793
合成音声による読み上げ	2205
合成音声による読み上げです	2205
""", '同': """
同じカテゴリの記事	2165
同じ著者の記事	2192
同意	3711
同意して続ける	2208
同意して続行	2208
同意して閉じる	2208
同意しない	2159
同意する	2159
同意の管理	2208
同意を撤回	2208
同意を撤回する	2208
同意を管理	2208
同意を管理する	2208
同意並繼續	3766
同意并继续	3766
""", '后': """
后退#秒	3762
""", '听': """
听全文	3735
听文章	3762
听新闻	3705
听这篇文章	3735
""", '商': """
商业推广	3760
商品の詳細を見る	2245
商品を見る	2203
商品ページへ	2203
商品詳細	2245
商品详情	3804
商城	3793
商業推廣	3760
""", '單': """
單次	3775
單次捐款	3692
單筆	3775
單筆捐款	3774
單筆支持	3774
單篇購買	3800
""", '回': """
回上一頁	3803
回到頂端	3784
回到頂部	3718
回到顶部	3784
回复	3715
回答する	91
回覆	3715
回頂端	3718
回首頁	3718
""", '在': """
在 app store 下載	3768
在 facebook 查看	3795
在 google play 下載	3768
在 instagram 查看	3795
在 instagram 查看這則貼文	3795
在 spotify 收聽	3795
在 x 上查看	3795
在 youtube 上觀看	3795
在amazon購買	3760
在app store下载	3768
在app中打开	3768
在app中阅读	3768
在facebook查看	3795
在google play下载	3768
在instagram查看	3795
在instagram查看這則貼文	3795
在patreon上支持我们	3774
在spotify上收听	3795
在x上查看	3795
在youtube上观看	3795
在亚马逊购买	3760
在微博查看	3795
在浏览器中继续	3768
在瀏覽器中繼續	3768
""", '地': """
地図を見る	2168
地図を開く	2168
""", '執': """
執筆者	2227
執筆者プロフィール	2226
""", '填': """
填字游戏	3759
填字遊戲	3759
""", '复': """
复制	3792
复制成功	3705
复制网址	3735
复制链接	3705
""", '外': """
外部コンテンツを表示	2208
外部コンテンツを表示する	2208
外部送信について	2238
外部送信ポリシー	2238
""", '大': """
大	2233	3792
大号字	65
大字	3705
大家还在看	3716
大家都在看	3716
""", '头': """
头条	3716
""", '好': """
好的	3770
""", '如': """
如何关闭	3772
如何关闭广告拦截器	3771
如何關閉	3772
如何關閉廣告攔截器	3771
""", '始': """
始終允許	3766
始终允许	3766
""", '姓': """
姓名	3781
""", '字': """
字体	65
字体大小	3705
字号	3705
字幕	2206	3763
字幕をオン	2205
字幕を表示	2205
字級	65	3705
字级	65
字號	3791
字體大小	65	3705
""", '官': """
官方微博	3706
""", '定': """
定期定額	3692
定期定額捐款	3774
定期定額支持	3774
定期捐款	3774
""", '寄': """
寄付	2141
寄付する	2141
寄付で応援する	2182
寄付のお願い	2141
寄付はこちら	2215
寄付はこちらから	2215
寄付をする	2141
寄付ページはこちら	2215
寄付ページへ	2215
""", '寫': """
寫留言	3794
寫評論	3794
""", '專': """
專題	3716
""", '小': """
小	2233	3792
小字	3705
小編推薦	3716
小调查	91
""", '尚': """
尚未成為會員	3777
尚無留言	3735
""", '展': """
展开	3718
展开全文	3718
展开全部	3719
展开回复	3755
展开阅读全文	3803
展開	3718
展開全文	3784
""", '已': """
已关注	3706
已收到您的申请	3801
已是会员	3695
已是訂戶	3777
已有帐号	3695
已有帳號	3777
已有账号	3777
已經是會員	3695
已經是會員?登入	3695
已经是订户	3777
已经有账号	3777
已複製連結	3791
已關注	3789
""", '常': """
常に表示する	2208
常に許可	2208
常に許可する	2208
""", '年': """
年払い	2219
年額プラン	2241
""", '广': """
广告	3710
广告后继续阅读	3760
广告结束	3760
""", '広': """
広告	2157
広告の下に記事が続きます	2203
広告の後に続きます	2157
広告はここまで	2203
広告をスキップ	2157
広告を閉じる	2157
広告ブロッカーをご利用中です	2213
広告ブロックの解除方法	2213
広告ブロックを解除してください	2213
広告ブロックを解除しました	2213
広告企画	2157
広告終わり	2203
""", '廣': """
廣告	3710
廣告後繼續閱讀	3760
廣告結束	3760
廣編企劃	3760
廣編特輯	3760
""", '延': """
延伸閱讀	3716
延伸阅读	3716
""", '开': """
开启app	3768
开启推送	3769
开启通知	3769
开始测验	3758
开通vip	3800
开通会员	3695
""", '当': """
当前时间	3762
当当购买	3760
""", '影': """
影片已下架	3762
影片已移除	3762
影片無法播放	3762
影片載入中	3762
影片載入失敗	3798
影音	3716
""", '後': """
後で	2140
""", '微': """
微信	3705
微信扫一扫	3791
微信扫码分享	3791
微信登录	3777
微博	3705
""", '必': """
必填	3781
必填字段	3780
必填欄位	3780
必填項	3780
必填项	3780
必須	2222
必須項目	2221
必須項目です	2221
""", '忘': """
忘記密碼	3695
忘记密码	3695
""", '応': """
応援する	2141
""", '快': """
快进#秒	3762
""", '总': """
总是允许	3766
""", '您': """
您可能也喜歡	3716
您可能感兴趣	3716
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3744
您可随时退订	3780
您可隨時取消訂閱	3780
您已关注此话题	3789
您已投过票	3755
您已投過票	3755
您已经投过票	3755
您已訂閱	3801
您已订阅	3801
您的信息已发送	3780
您的姓名	3801
您的投票已提交	3755
您的支持很重要	3799
您的昵称	3794
您的暱稱	3794
您的留言	3801
您的訊息已送出	3780
您的邮箱	3699
您的電子郵件	3801
您的電郵	3699
""", '情': """
情報をお寄せください	2226
情報提供のお願い	2226
情報提供はこちら	2226
""", '想': """
想接收即時新聞通知嗎	3769
想接收通知吗	3769
""", '意': """
意見反饋	3755
意見回饋	3755
意见反馈	3715
""", '感': """
感想を送る	2162
感謝您的參與	3755
感謝您的投票	91	3755
感謝您的支持	3799
感谢您,您的信息已发送	3780
感谢您的参与	3755
感谢您的投票	91	3755
感谢您的支持	3799
感谢支持	3799
""", '成': """
成为会员	3692
成為會員	3692
""", '我': """
我们无法显示此内容	3766
我同意	3711
我同意处理我的个人数据	3780
我同意接收电子邮件	3780
我同意隱私權政策	3780
我已关闭	3771
我已关闭广告拦截器	3771
我已閱讀並同意隱私權政策	3780
我已關閉廣告攔截器	3771
我已阅读并同意隐私政策	3780
我的帐户	3695
我的帳戶	3695
我知道了	3711
我要举报	3755
我要投票	3755
我要捐款	3799
我要支持	3799
我要檢舉	3755
我要爆料	3785
我要留言	3715
我要糾錯	3735
我要纠错	3715
我要评论	3715
我要贊助	3799
""", '或': """
或	3778
""", '戻': """
戻る	2167
""", '所': """
所有新闻	3784
所有留言	3715
""", '打': """
打印	3705
打印本页	3735
打印食谱	61
打开	3719
打开app	3768
打开app查看更多	3768
打开app阅读	3768
打开app阅读全文	3768
打开客户端阅读	3768
打开微信扫一扫	3791
打开推送	3769
打赏	3692
打赏作者	3799
""", '扫': """
扫一扫分享	3791
扫描二维码下载	3768
扫码下载	3768
扫码下载app	3768
扫码下载客户端	3768
""", '投': """
投票	91	3756
投票ありがとうございました	91	2199
投票する	91	2182
投票を受け付けました	2199
投票区	91
投票成功	3755
投票済みです	2199
投票結果	2235	3794
投票結果を見る	91
投票结果	3794
投稿する	2162
投稿を表示	2208
投稿を表示する	2208
投稿を読み込む	2208
投稿须知	3785
""", '折': """
折りたたむ	2168
折扣码	3804
折扣碼	3804
""", '报': """
报告错误	3719
""", '拒': """
拒絕	3711
拒绝	3711
拒绝全部	3766
拒绝所有cookie	3797
""", '招': """
招聘启事	3735
""", '拡': """
拡大	2153
拡大する	2167
""", '按': """
按年計費	3777
按年计费	3777
按月	3775
按月捐款	3774
按月计费	3777
按讚	3706
""", '捐': """
捐款	3692
捐贈	3692
捐赠	3692
""", '掃': """
掃描qr code下載	3768
掃碼下載	3768
""", '排': """
排序	3756
排行榜	3716
""", '採': """
採用情報	2178
""", '接': """
接受	3711
接受並繼續	3766
接受全部	3711
接受全部cookie	3797
接受并继续	3766
接受所有	3711
接受所有 cookie	3797
接受所有cookie	3797
接收通知	3769
""", '推': """
推广	3710
推广内容	3710
推廣	3710
推荐	3716
推荐文章	3716
推荐方案	3778
推荐阅读	3716
推薦	3716
推薦文章	3716
推薦閱讀	3716
""", '提': """
提交	91	3781
提交成功	3780
提交成功,感谢您的反馈	3801
提交评论	3755
提供	2157
提供反馈	3755
提供意見	3755
提供新聞線索	3785
提供新闻线索	3785
""", '搜': """
搜尋	3718
搜索	3718
""", '撤': """
撤回同意	3766
""", '播': """
播放	3718
播放器加载中	3762
播放影片	3798
播放视频	3798
播放速度	3762
""", '支': """
支持我们	3692
支持我們	3692
支援する	2141
支援はこちら	2215
""", '收': """
收合	3719
收听	3705
收听文章	3762
收听本文	3735
收聽文章	3735
收聽本文	3762
收藏	3705
收藏文章	3705
收藏本文	3735
收藏食譜	61
收藏食谱	61
收起	3718
收起回复	3755
""", '放': """
放大图片	3784
放大圖片	3784
放大字体	3791
放大字體	3791
""", '数': """
数独	2202	3759
""", '數': """
數獨	3759
""", '文': """
文字の大きさ	65	2153
文字を大きくする	2232
文字を小さくする	2232
文字サイズ	2153
文字サイズを変更	2232
文字サイズ変更	65
文字拡大	2232
文字稿	3763
文字起こし	2206
文字起こしを表示	2205
文字起こしを見る	2205
文明上网,理性发言	3794
文明上网理性发言,请遵守新闻评论服务协议	3794
文章未完 廣告後繼續	3760
""", '料': """
料金プラン	2241
料金プランを見る	2241
""", '新': """
新しい順	2200
新着	2165
新着ニュース	2165
新着記事	2165
新着記事一覧	2192
新着順	2200
新聞線索	3785
新規会員登録	2143
新規登録	2143
新闻简报	3699
新闻线索	3785
""", '无': """
无所谓	3756
无法显示此内容	3766
""", '早': """
早割	2234
早鳥票	3793
早鸟票	3793
""", '时': """
时长	3763
""", '明': """
明白了	3719
""", '是': """
是否允许通知	3769
是否接收推送通知	3769
是否接收通知	3769
是否開啟通知	3769
""", '显': """
显示全部	3784
显示内容	3766
显示原文	3719
显示字幕	3762
显示帖子	3766
显示更多	3718
""", '時': """
時長	3763
""", '暂': """
暂不	3691
暂无评论	3735
暂无评论,快来抢沙发	3794
""", '暫': """
暫不	3691
""", '更': """
更多	3716
更多作者文章	3784
更多内容	3716
更多分享方式	3791
更多图片	3784
更多圖片	3784
更多報導	3716
更多影片	3784
更多报道	3716
更多文章	3716
更多新聞	3716
更多新聞請看	3744
更多新闻	3716
更多游戏	3758
更多精彩	3744
更多精彩内容	3803
更多精采內容	3735
更多视频	3784
更多选项	3791
更多選項	3791
更正政策	3785
更正與說明	3785
""", '書': """
書籍を購入する	2203
""", '最': """
最受欢迎	3778
最受歡迎	3778
最多人看	3744
最新	3756
最新ニュース	2165
最新ニュースを通知で受け取る	2211
最新号	2192
最新影音	3744
最新文章	3716
最新新聞	3716
最新新闻	3716
最新消息	3716
最新記事	2165
最旧	3756
最早	3756
最热	3756
最熱	3756
最舊	3756
最超值	3778
""", '會': """
會員中心	3695
會員專享	3698
會員專享內容	3698
會員專屬	3695
會員登入	3695
""", '月': """
月払い	2219
月額#円	2146
月額#円(税込	2146
月額プラン	2241
""", '有': """
有効なメールアドレスを入力してください	2221
有料会員からのプレゼント記事	2246
有料会員登録	2143
有料会員記事	2182
有料登録	2143
有料記事	2143
""", '朋': """
朋友圈	3705
""", '服': """
服务条款	3711
服務條款	3711
""", '朗': """
朗读全文	3762
""", '朝': """
朝刊・夕刊	2143
""", '未': """
未满十八岁禁止饮酒	3760
未滿十八歲禁止飲酒	3760
""", '本': """
本を購入する	2203
本周热门	3744
本文	2243
本文へ	2167
本文へ移動	2167
本文对您有帮助吗	3755
本文尚无评论	3794
本文已锁定	3777
本文由ai语音朗读	3762
""", '机': """
机器翻译	3735
机翻	3788
""", '来': """
来测测你的知识	3758
""", '查': """
查看专题	3784
查看优惠	3800
查看作者主页	3785
查看作者更多文章	3784
查看優惠	3800
查看全部	3718
查看全部图片	3784
查看全部文章	3803
查看全部評論	3755
查看全部评论	3755
查看原图	3718
查看原文	3745
查看商品	3804
查看回复	3755
查看回覆	3755
查看图集	3784
查看圖集	3784
查看地图	3719
查看專題	3784
查看投票結果	3794
查看投票结果	91	3794
查看文字稿	3762
查看方案	3800
查看更多	3718
查看更多图片	3784
查看更多评论	3755
查看留言	3715
查看結果	91
查看结果	91	3719
查看訂閱方案	3777
查看詳情	3719
查看订阅方案	3777
查看评论	3715
查看详情	3719
查看逐字稿	3762
查看高清图集	3784
""", '标': """
标签	3716
""", '检': """
检举评论	3794
""", '検': """
検索	2167
""", '業': """
業配	3710
""", '楽': """
楽天で見る	2203
楽天で詳細を見る	2203
楽天で購入	2203
楽天で購入する	2203
楽天市場で見る	2203
楽天市場で購入	2203
""", '標': """
標籤	3716
""", '機': """
機器翻譯	3735
機械翻訳	2206
""", '檢': """
檢舉	3715
檢舉留言	3794
""", '次': """
次のページ	2167
次の写真	2225
次の動画	2239
次の画像	2225
次の記事	2165
次の記事へ	2165
次の記事を読む	2244
次へ	2167
次を読む	2244
次ページ	2167
次回から自動的にログイン	2218
""", '正': """
正しいメールアドレスを入力してください	2221
正在加载播放器	3762
""", '此': """
此影片無法播放	3762
此文章已锁定	3777
此欄位為必填	3780
此視頻無法播放	3762
此视频不可用	3762
此视频已被删除	3762
此項為必填	3780
此页面对您有帮助吗	3755
此项为必填项	3780
""", '残': """
残り時間	2205
""", '毎': """
毎年	2216
毎月	2216
毎月寄付する	2215
毎月支援する	2215
""", '每': """
每一份支持都很重要	3774
每一份支持都重要	3774
每年	3775
每月	3775
每月捐款	3692
""", '氏': """
氏名	2222
""", '民': """
民調	91
""", '沒': """
沒意見	3756
""", '没': """
没意见	3756
没有账号	3777
""", '注': """
注册	3695
注册成功	3801
注目の記事	2165
注目キーワード	2165
注目ワード	2165
注目記事	2165
""", '测': """
测测你的知识	3758
""", '清': """
清晰度	3763
""", '游': """
游戏	3759
""", '点': """
点击取消静音	3798
点击图片查看大图	3784
点击打开声音	3798
点击排行	3716
点击播放	3735
点击放大	3784
点击查看全文	3803
点击查看原文	3745
点击查看大图	3718
点击阅读全文	3803
点击阅读原文	3745
点我看视频	3735
点赞	3705
""", '為': """
為您推薦	3716
""", '热': """
热点	3716
热点推荐	3716
热门	3716
热门排行	3716
热门文章	3716
热门新闻	3716
""", '無': """
無料で体験する	2143
無料で始める	2218
無料で試す	2218
無料で読む	2143
無料アプリをダウンロード	2210
無料ゲーム	2201
無料会員登録	2143
無料会員限定	2143
無料体験	2143
無料登録	2143
無法播放影片	3762
無法載入影片	3798
無法顯示此內容	3766
""", '焦': """
焦點新聞	3716
""", '熱': """
熱門	3716
熱門排行	3716
熱門文章	3716
熱門新聞	3716
熱門話題	3716
""", '爆': """
爆料信箱	3785
爆料專線	3785
爆料热线	3785
""", '特': """
特別協賛	2234
特定商取引法に基づく表記	2159
特集	2165
特集を見る	2225
特集ページへ	2225
特集一覧	2225
特集一覧へ	2244
""", '猜': """
猜你喜欢	3716
猜你喜歡	3716
""", '現': """
現在の再生時間	2205
""", '生': """
生成aiを使用しています	2239
""", '用': """
用app開啟	3768
用户协议和隐私政策	3797
""", '由': """
由ai生成	3788
由ai语音朗读	3762
""", '申': """
申し込む	2143
""", '电': """
电子报	3699
电子邮箱	3699
""", '画': """
画像をクリックして拡大	2225
画像を拡大	2167
画像を拡大する	2225
画像を見る	2167
画質	2206
""", '留': """
留言	3715
留言(#	3715
留言内容	3802
留言已關閉	3755
留言規則	3755
留言规则	3755
""", '略': """
略過廣告	3798
""", '登': """
登入	3695
登入/註冊	3695
登入後留言	3755
登出	3695
登录	3695
登录/注册	3695
登录后发表评论	3755
登錄	3695
登録	2143
登録が完了いたしました	2242
登録が完了しました	2182
登録して続きを読む	2143
登録する	2143
""", '發': """
發現錯誤	3755
發現錯誤?請告訴我們	3735
發生錯誤	3780
發表留言	3715
發表評論	3715
""", '皆': """
皆さまのご支援が力になります	2215
""", '監': """
監修者	2227
""", '目': """
目前時間	3762
目录	3718
目次	2167
目次へ戻る	2244
目錄	3718
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3716
相关报道	3716
相关推荐	3716
相关文章	3716
相关新闻	3716
相关标签	3716
相关视频	3744
相关阅读	3716
相關主題	3716
相關報導	3716
相關影片	3744
相關推薦	3716
相關文章	3716
相關新聞	3716
相關標籤	3716
相關閱讀	3716
""", '看': """
看了这篇文章的人也看	3716
看全文	3784
看原文	3745
看更多	3716
看更多作者文章	3784
看更多文章	3744
看更多新聞	3744
看更多照片	3784
看結果	91
""", '知': """
知道了	3719
""", '確': """
確認する	2242
確認メールをお送りしました	2221
確認画面へ	2222
""", '禁': """
禁止酒駕	3760
禁止酒駕,飲酒過量有害健康	3760
""", '稍': """
稍后	3770
稍后再说	3691
稍后提醒我	3691
稍后阅读	3735
稍後	3770
稍後再說	3691
稍後提醒我	3691
稍後閱讀	3735
""", '立': """
立即开通	3800
立即投票	91
立即捐助	3774
立即捐款	3692
立即捐赠	3774
立即支持	3799
立即訂閱	3695
立即订阅	3695
立即试玩	3758
立即購票	3760
立即贊助	3774
立即购票	3760
立即选购	3760
立即選購	3760
立即開始玩	3758
""", '筆': """
筆者	2227
筆者プロフィール	2226
""", '管': """
管理cookie	3766
管理偏好設定	3797
管理偏好设置	3797
管理同意	3766
管理同意设置	3766
管理同意選項	3766
管理选项	3797
管理選項	3797
""", '粉': """
粉絲團	3706
""", '精': """
精彩推荐	3744
精彩推薦	3744
精选	3716
""", '紙': """
紙面ビューアー	2143
""", '結': """
結果を見る	91	2168
""", '続': """
続きはこちら	2193
続きをみる	2167
続きを読む	2143
続けて読む	2244
""", '網': """
網友留言	3715
""", '編': """
編輯推薦	3716
編輯準則	3785
編輯精選	3716
編集ポリシー	2226
編集方針	2226
編集部おすすめ	2165
編集部のおすすめ	2165
""", '縮': """
縮小	2153
縮小字體	3791
""", '繼': """
繼續使用網頁版	3768
繼續閱讀	3718
繼續閱讀請往下	3760
""", '續': """
續訂	3800
""", '纠': """
纠错	3715
""", '继': """
继续在浏览器阅读	3768
继续浏览内容	3718
继续阅读	3718
""", '续': """
续订	3800
""", '编': """
编辑准则	3785
编辑推荐	3716
编辑精选	3716
""", '缩': """
缩小字体	3791
""", '网': """
网友评论	3715
网友评论仅供其表达个人看法,并不表明本站立场	3794
""", '翻': """
翻訳を表示	2168
""", '联': """
联系作者	3785
联系我们	3711
联系编辑部	3785
""", '聯': """
聯絡我們	3711
聯絡編輯部	3785
""", '聽': """
聽全文	3735
聽文章	3762
聽新聞	3705
聽這篇文章	3735
""", '脳': """
脳トレ	2202
""", '自': """
自动播放	3763
自動再生	2206
自動播放	3763
自動翻訳	2206
自定义金额	3774
自訂金額	3774
""", '菜': """
菜单	3718
""", '著': """
著作権	2159
著者の記事一覧	2225
著者をフォロー	2231
著者をフォローする	2231
著者プロフィール	2226
""", '複': """
複製	3792
複製網址	3735
複製連結	3705
""", '要': """
要接收推送通知吗	3769
要接收通知嗎	3769
""", '視': """
視頻由ai生成	3798
""", '觀': """
觀看更多	3744
""", '视': """
视频	3716
视频不可用	3762
视频加载中	3762
视频加载失败	3798
视频已下架	3762
视频已失效	3762
视频无法播放	3762
视频时长	3798
视频正在加载	3762
""", '解': """
解鎖全文	3735
解鎖文章	3800
解锁全文	3735
解锁文章	3800
解除しました	2214
解除方法	2214
解除方法はこちら	2214
""", '訂': """
訂戶專享	3760
訂戶專享優惠	3760
訂戶專享內容	3777
訂戶贈閱	3805
訂正について	2226
訂閱	3695
訂閱成功	3801
訂閱推播	3769
訂閱方案	3800
訂閱會員	3695
訂閱會員專屬內容	3735
訂閱郵件	3699
訂閱電子報	3699
""", '記': """
記事に関するお問い合わせ	2226
記事の続きはこちら	2193
記事の続きを読む	2225
記事の誤りを報告	2235
記事は広告の下に続きます	2203
記事は広告の後に続きます	2203
記事へのお問い合わせ	2226
記事へのご意見	2162
記事をサポートする	2141
記事をシェア	2246
記事をシェアする	2246
記事をプレゼント	2143
記事をプレゼントする	2182
記事を保存	2153
記事を保存する	2182
記事を印刷する	2153
記事を聴く	2205
記事を評価する	2235
記事を読む	2167
記事を購入する	2241
記事を音声で聞く	2205
記事を音声で聴く	2205
記事ランキング	2165
記事一覧	2167
記事一覧へ	2225
記事一覧を見る	2193
記事全文を読む	2167
記住我	3777
記者をフォロー	2231
記者プロフィール	2226
記者募集	2178
記者募集中	2178
""", '設': """
設定を保存	2208
設定を保存する	2208
設定を変更する	2238
設定を管理	2238
""", '許': """
許可	2212
許可する	2159
""", '註': """
註冊	3695
註冊成功	3801
""", '評': """
評価順	2200
評論	3715
評論已關閉	3755
評論規則	3755
""", '話': """
話題の記事	2165
""", '該': """
該作者更多文章	3784
""", '詳': """
詳しく見る	2168
詳細	2168
詳細を見る	2245
詳細・購入はこちら	2203
""", '語': """
語音播報	3735
語音朗讀	3735
""", '誤': """
誤りを報告	2168
誤りを報告する	2235
誤字脱字の報告	2182
誤字脱字を報告	2226
誤字脱字を報告する	2182
""", '読': """
読まれている記事	2165
読み上げ	2182
読み放題	2146
読み続ける	2244
読み込み中です	2205
読者限定	2203
""", '請': """
請填寫讀者問卷	3735
請我們喝杯咖啡	3774
請查收郵件	3780
請檢查您的收件匣	3780
請繼續下滑閱讀	3760
請繼續往下閱讀	3710
請輸入您的電子郵件	3801
請輸入有效的電子郵件	3780
請輸入有效的電子郵件地址	3780
請輸入電子郵件	3699
請選擇金額	3799
請關閉廣告攔截器	3771
""", '讀': """
讀者優惠	3760
讀者專享	3760
""", '讚': """
讚	3705
讚賞支持	3692
""", '订': """
订户专享	3760
订户专享优惠	3760
订户赠阅	3805
订阅	3695
订阅会员	3695
订阅成功	3801
订阅推送	3769
订阅邮件	3699
""", '记': """
记住我	3777
记者简介	3785
""", '设': """
设为google首选来源	3789
""", '评': """
评论	3715
评论(#	3715
评论功能已关闭	3794
评论已关闭	3755
评论规则	3755
""", '诚': """
诚聘英才	3735
""", '话': """
话题	3716
""", '该': """
该文章已关闭评论	3794
该视频不可用	3762
该视频已下架	3762
该邮箱已被注册	3801
""", '详': """
详情	3719
""", '语': """
语音朗读	3735
语音由ai生成	3762
""", '说': """
说点什么	3794
""", '请': """
请先登录再评论	3735
请关闭广告拦截器	3771
请我们喝杯咖啡	3774
请查收邮件	3780
请检查您的收件箱	3780
请继续往下阅读	3710
请输入您的电子邮件	3801
请输入您的邮箱	3801
请输入昵称	3794
请输入有效的电子邮件地址	3780
请输入有效的邮箱地址	3780
请输入邮箱	3699
请选择金额	3799
""", '读': """
读者专享	3760
读者优惠	3760
""", '購': """
購入はこちら	2203
購票	3793
購票連結	3760
購読	2143
購読する	2143
購読のお申し込み	2143
購読プラン	2241
購読プランを見る	2218
購読申し込み	2143
購買本書	3760
""", '贈': """
贈る	2233
贈送文章	3735
贈送文章給朋友	3735
贈送此文	3735
""", '贊': """
贊助	3692
贊助內容	3710
贊助商	3710
贊助我們	3774
""", '购': """
购买本书	3760
购买此书	3760
购票	3793
购票链接	3760
""", '赞': """
赞	3756
赞助	3692
赞助内容	3710
赞助商	3793
赞助商链接	3710
赞助我们	3774
赞赏	3692
赞赏作者	3799
""", '赠': """
赠送文章	3791
赠送此文	3735
""", '超': """
超值方案	3777
""", '跳': """
跳到主要內容	3718
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	3798
""", '踩': """
踩	3756
""", '載': """
載入中	3762
載入內容	3766
載入更多	3718
載入貼文	3766
""", '輸': """
輸入您的電子郵件	3801
""", '轉': """
轉發	3705
""", '转': """
转发	3705
""", '载': """
载入内容	3766
""", '输': """
输入您的邮箱	3801
""", '返': """
返信	2162
返信する	2162
返信を書く	2235
返信を表示	2199
返信を見る	2199
返信を隠す	2199
返回上一页	3803
返回列表	3803
返回頂部	3784
返回顶部	3718
返回首頁	3784
返回首页	3718
""", '还': """
还不是会员	3777
还有更多精彩内容	3803
还没有账号	3777
""", '这': """
这篇文章对你有帮助吗	3755
这篇文章对您有帮助吗	3755
""", '进': """
进入专题	3784
进入专题页	3784
""", '连': """
连结已复制	3791
""", '追': """
追蹤	3706
追蹤中	3789
追蹤主題	3789
追蹤作者	3789
追蹤我們	3706
""", '退': """
退出全屏	3762
""", '送': """
送信	91	2222
送信が完了しました	2221
送信しました	2221
送信する	91	2222
送信完了	2221
送出	91	3781
送出成功	3780
送出留言	3755
送出評論	3755
送料無料	2234
""", '选': """
选择	3778
选择方案	3777
选择订阅方案	3777
选择金额	3799
""", '逐': """
逐字稿	3763
""", '這': """
這篇文章對你有幫助嗎	3755
這篇文章對您有幫助嗎	3755
""", '通': """
通報	2200
通報する	2162
通知をオン	2152
通知をオンにする	2211
通知を受け取らない	2211
通知を受け取りますか	2211
通知を受け取る	2182
通知を設定する	2211
通知を許可	2211
通知を許可しますか	2211
通知を許可する	2211
""", '速': """
速報	2165
速報を通知で受け取る	2211
速報通知を受け取る	2182
""", '連': """
連結已複製	3735
連載	2165
連載をフォロー	2231
連載をフォローする	2231
連載を見る	2225
連載一覧	2225
""", '遊': """
遊戲	3759
""", '運': """
運営会社	2159
""", '違': """
違反を報告	2199
違反を報告する	2199
違反報告	2162
""", '選': """
選單	3718
選択する	2219
選擇	3778
選擇方案	3777
選擇訂閱方案	3777
選擇金額	3799
""", '還': """
還不是會員	3777
還沒有帳號	3777
""", '邮': """
邮箱	3699
邮箱格式不正确	3780
邮箱格式错误	3780
""", '配': """
配信停止はいつでも可能です	2221
""", '重': """
重新加载页面	3771
重新播放	3798
重新整理頁面	3771
重新載入頁面	3771
""", '金': """
金額を入力	2215
金額を指定	2215
金額を指定する	2215
金額を選ぶ	2240
金額を選択	2240
金額を選択してください	2240
""", '链': """
链接已复制	3735
""", '閉': """
閉じる	2140	2167
""", '開': """
開く	2168
開啟推播	3769
開啟通知	3769
開始測驗	3758
開通會員	3695
""", '間': """
間違いを見つけたら	2226
""", '関': """
関連	2165
関連する記事	2165
関連キーワード	2165
関連タグ	2165
関連トピックス	2165
関連ニュース	2165
関連リンク	2165
関連動画	2165
関連動画を見る	2239
関連情報	2165
関連記事	2165
関連記事はこちら	2192
関連記事をもっと見る	2244
関連記事を見る	2244
""", '閱': """
閱讀下一篇	3803
閱讀全文	3718
閱讀原文	3745
閱讀更多	3718
""", '關': """
關於作者	3785
關於我們	3711
關注	3706
關注作者	3789
關注我們	3706
關注此主題	3789
關鍵字	3716
關閉	3691
關閉視窗	3803
關閉選單	3803
""", '阅': """
阅读下一篇	3803
阅读全文	3718
阅读剩余全文	3803
阅读原文	3745
阅读更多	3718
""", '随': """
随时取消	3777
随时可取消	3777
""", '隐': """
隐私偏好	3797
隐私政策	3711
隐私权政策	3711
隐私设置	3766
""", '隨': """
隨時取消	3777
""", '隱': """
隱私偏好	3797
隱私政策	3711
隱私權政策	3711
隱私權設定	3766
隱私設定	3766
""", '離': """
離開全螢幕	3762
""", '電': """
電子信箱	3699
電子信箱格式錯誤	3780
電子報	3699
電子版	2143
電子郵件格式不正確	3780
電郵	3781
""", '静': """
静音	3763
""", '靜': """
靜音	3763
""", '音': """
音声で聞く	2153
音声をダウンロード	2205
音声を再生	2239
音声読み上げ	2182
音频播放器	3798
""", '頭': """
頭條	3716
""", '顯': """
顯示內容	3766
顯示原文	3719
顯示字幕	3762
顯示更多	3718
顯示貼文	3766
""", '飲': """
飲酒過量,有害健康	3760
飲酒過量有害健康	3760
""", '首': """
首頁	3718
首页	3718
""", '马': """
马上开始	3758
马上玩	3758
""", '验': """
验证码	3781
""", '點': """
點我看影片	3735
點擊播放	3762
點擊播放本文	3735
點擊放大	3784
點擊看大圖	3784
點擊開啟聲音	3798
點擊閱讀全文	3803
點閱排行	3744
""", '가': """
가	2264
가격 보기	2348
가로세로 낱말퀴즈	2306
가입하기	2255
가장 많이 본 뉴스	2271
가장 인기	2325
""", '개': """
개인정보 보호 설정	2342
개인정보 설정	2312
개인정보 수집 동의	2326
개인정보 수집 및 이용 동의	2326
개인정보 수집 및 이용에 동의합니다	2326
개인정보 수집·이용에 동의합니다	2326
개인정보 처리방침	2269
개인정보처리방침	2269
""", '갤': """
갤러리 닫기	2347
갤러리 보기	2331
""", '거': """
거부	2269
""", '검': """
검색	2273
""", '게': """
게시물 보기	2312
게시물 불러오기	2312
게임	2306
게임 전체보기	2304
게임 하러 가기	2304
""", '결': """
결과 보기	91	2274
""", '계': """
계속 읽기	2255
계정이 있으신가요	2324
""", '고': """
고객센터	2269
고충처리인	2332
""", '공': """
공감	2303
공감순	2303
공유	2264
공유하기	2264
""", '과': """
과거순	2303
""", '관': """
관련 기사	2271
관련 기사 더보기	2347
관련 뉴스	2271
관련 영상	2294
관련 태그	2271
관련기사	2271
관련기사 더보기	2347
관련뉴스	2271
관련키워드	2271
""", '광': """
광고	2268
광고 건너뛰기	2343
광고 닫기	2268
광고 아래에 기사가 계속됩니다	2307
광고 영역	87
광고 종료	2307
광고 차단 해제 방법	2317
광고 차단을 해제해 주세요	2317
광고 차단을 해제했습니다	2317
광고 차단이 감지되었습니다	2317
광고 후 계속됩니다	2307
광고성 정보 수신 동의	2326
광고성 정보 수신에 동의합니다	2326
""", '괜': """
괜찮습니다	2252
""", '교': """
교보문고에서 구매	2307
""", '구': """
구글 계정으로 계속하기	2324
구글 계정으로 로그인	2324
구글 선호 매체로 추가	2335
구글 플레이에서 다운로드	2314
구글로 계속하기	2324
구글로 로그인	2324
구글플레이에서 다운로드	2314
구독	2255
구독 갱신	2345
구독 상품 보기	2324
구독 상품 선택	2324
구독 상품 안내	2345
구독 신청	2255
구독 신청이 완료되었습니다	2326
구독 신청하기	2324
구독 안내	2345
구독 전용	2255
구독 중	2255
구독 취소	2335
구독권 선택	2324
구독신청	2255
구독이 완료되었습니다	2286
구독자 전용	2257
구독자 전용 기사	2324
구독자 전용 혜택	2307
구독자 혜택	2307
구독자가 선물한 기사입니다	2349
구독중	2335
구독하고 이어서 읽기	2286
구독하기	2255
구매하기	2307
구매하러 가기	2307
""", '글': """
글씨 크기	65
글씨크기	2264
글자 작게	2336
글자 크게	2336
글자 크기	2264
글자 크기 변경	65	2286
글자 크기 조절	65	2286
글자크기	2264
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2344
금액 직접 입력	2320
금액을 선택하세요	2344
금액을 선택해 주세요	2344
""", '기': """
기계 번역	2309
기부하기	2253
기사 계속 보기	2347
기사 공유	2336
기사 공유하기	2264
기사 구매	2345
기사 더 보기	2347
기사 더보기	2286
기사 듣기	2286
기사 링크 복사	2286
기사 본문	2273
기사 선물하기	2286
기사 스크랩	2336
기사 스크랩하기	2286
기사 오류 신고	2286
기사 오류 제보	2286
기사 요약	2334
기사 원문 보기	2286
기사 음성으로 듣기	2308
기사 잠금 해제	2345
기사 저장	2336
기사 저장하기	2286
기사 전문 보기	2331
기사 전체보기	2331
기사 제보	2332
기사 제보 및 문의	2286
기사 추천	2339
기사 평가하기	2339
기사 후원하기	2253
기사는 광고 아래에 계속됩니다	2307
기사는 광고 후 계속됩니다	2307
기사듣기	2308
기사를 공유합니다	2349
기사에 대한 의견	2270
기사원문	2273
기사저장	2264
기사제보	2332
기사추천	2339
기자 구독	2281
기자 구독하기	2281
기자 소개	2332
기자 페이지	2281
기자 프로필 보기	2281
기자구독	2335
기자에게 메일 보내기	2332
기자에게 이메일 보내기	2332
기자의 다른 기사	2281
기자의 다른 기사 보기	2331
기자의 다른기사	2271
기자의 다른기사 보기	2331
기자페이지 바로가기	2331
기획 기사 보기	2331
""", '나': """
나중에	2252
나중에 보기	2286
나중에 읽기	2286
나중에 하기	2252
""", '남': """
남은 시간	2308
""", '낱': """
낱말퀴즈	2306
""", '내': """
내 정보	2255
내용을 입력하세요	2346
내용을 입력해 주세요	2346
""", '네': """
네, 받을게요	2315
네이버 구독	2267
네이버 로그인	2324
네이버 밴드 공유	2336
네이버 블로그	2264
네이버로 로그인	2324
네이버에서 구독	2267
네이버에서 구독하기	2267
""", '놓': """
놓치면 안 되는 기사	2294
""", '뉴': """
뉴스 더보기	2331
뉴스 듣기	2286
뉴스레터 구독	2260
뉴스레터 구독 신청	2260
뉴스레터 구독이 완료되었습니다	2346
뉴스레터 무료 구독	2286
뉴스레터 신청	2260
""", '닉': """
닉네임을 입력하세요	2339
""", '다': """
다른 공유 찾기	2264
다른 금액	2320
다른 기사	19	2271
다른 기사 더 보기	19
다른 기사 보기	2281
다른기사	2271
다른기사 보기	2271
다시 보기	2343
다시 보지 않기	2252
다시보기	2343
다음	2273
다음 기사	2271
다음 기사 보기	2286
다음 기사 읽기	2347
다음 동영상	2343
다음 사진	2331
다음 영상	2343
다음 이미지	2347
다음 페이지	2273
다음글	2331
다음기사	2271
다음에	2252
다음에 하기	2316
다크모드	2342
""", '닫': """
닫기	2252
""", '답': """
답글	2270
답글 달기	2302
답글 더보기	2302
답글 보기	2302
답글 쓰기	2302
답글 접기	2302
답글쓰기	2270
""", '당': """
당신이 좋아할 만한	2271
""", '댓': """
댓글	2270
댓글 #	2270
댓글 #개	2270
댓글 닫기	2302
댓글 더보기	2302
댓글 등록	2302
댓글 등록하기	2302
댓글 보기	2270
댓글 신고	2339
댓글 신고하기	2339
댓글 쓰기	2270
댓글 운영 원칙	2302
댓글 운영 정책	2286
댓글 운영정책	2286
댓글 작성	2302
댓글 작성 규칙	2302
댓글 작성하기	2302
댓글 정책	2302
댓글보기	2270
댓글쓰기	2270
댓글을 남겨 주세요	2339
댓글을 남겨주세요	2339
댓글을 입력하세요	2339
댓글을 입력해 주세요	2339
댓글을 입력해주세요	2270
댓글을 작성하려면 로그인 해주세요	2339
댓글이 닫혔습니다	2302
""", '더': """
더 많은 옵션	2336
더 보기	2273
더보기	2271	2273
""", '도': """
도서 구매하기	2307
도움이 되었나요	2302
""", '독': """
독자 의견 조사	2286
독자 특별 할인	2307
독자 할인	2307
""", '동': """
동영상	2271
동영상 로딩 중	2308
동영상 보기	2343
동영상 재생	2308
동영상 플레이어	2343
동영상을 불러오는 중입니다	2308
동영상을 불러올 수 없습니다	2343
동영상을 재생할 수 없습니다	2308
동의	2269
동의 관리	2312
동의 철회	2312
동의 철회하기	2312
동의 후 계속	2312
동의하고 계속	2312
동의하고 계속하기	2312
동의합니다	2269
""", '뒤': """
뒤로 가기	2347
""", '등': """
등록	2270
""", '디': """
디지털 구독하기	2345
디지털뉴스부	2281
디지털뉴스팀	2281
디지털콘텐츠팀	2281
""", '또': """
또는	2325
""", '라': """
라인	2264
""", '랭': """
랭킹	2271
랭킹뉴스	2271
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
로그아웃	2255
로그인	2255
로그인 상태 유지	2324
로그인 유지	2324
로그인 전용 기사	2324
로그인 후 댓글 쓰기	2286
로그인 후 댓글 작성이 가능합니다	2339
로그인 후 댓글을 작성할 수 있습니다	2302
로그인 후 이용해 주세요	2302
로그인/회원가입	2255
로그인이 필요	2257
로그인하고 계속 읽기	2345
로딩 중	2308
로딩 중입니다	2308
로딩중	2308
""", '링': """
링크 복사	2264
링크가 복사되었습니다	2286
""", '마': """
마이페이지	2255
""", '많': """
많이 본 기사	2271
많이 본 뉴스	2271
많이 본 영상	2294
많이 읽은 기사	2271
많이본 기사	2271
많이본 뉴스	2271
""", '매': """
매달	2321
매월	2321
""", '맨': """
맨 위로	2273
맨위로	2273
""", '메': """
메뉴	2273
메뉴 닫기	2273
메시지가 전송되었습니다	2326
메일	2264
메일함을 확인해 주세요	2326
""", '멤': """
멤버십 가입	2345
멤버십 가입하기	2345
""", '모': """
모두 거부	2312
모두 동의	2269
모두 허용	2312
모든 쿠키 거부	2342
모든 쿠키 수락	2342
모든 쿠키 허용	2342
모르겠다	2303
모름/무응답	2303
모바일 웹으로 계속	2314
""", '목': """
목록	2273
목록 보기	2331
목록보기	2273
목록으로	2331
목록으로 돌아가기	2347
""", '무': """
무료 게임	2304
무료 배송	2338
무료 체험 시작하기	2255
무료 회원가입	2255
무료, 스팸 없음	2326
무료로 읽기	2345
무료배송	2338
무제한 이용하기	2345
""", '문': """
문의	2270
문의 내용	2346
문자 크기	65
""", '바': """
바로 구매하기	2307
바로가기	2264
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2309
""", '밴': """
밴드	2264
""", '번': """
번역 보기	2274
""", '베': """
베스트	2271
""", '보': """
보내기	2328
""", '복': """
복사	2337
복사하기	2264
""", '본': """
본문 글씨 줄이기	2264
본문 글씨 키우기	2264
본문 바로가기	2273
본문으로 바로가기	2273
""", '북': """
북마크	2264
""", '브': """
브라우저에서 계속	2314
브라우저에서 계속 보기	2314
""", '비': """
비공감	2303
비밀번호 찾기	2255
비밀번호를 잊으셨나요	2324
""", '사': """
사이트맵	2269
사진 더 보기	2331
사진 더보기	2331
사진 모두 보기	2331
사진 크게 보기	2331
사진 크게보기	2331
사진 확대	2273
""", '삭': """
삭제된 동영상입니다	2308
""", '상': """
상품 보기	2348
상품 상세보기	2348
""", '새': """
새로고침	2317
""", '선': """
선택	2325
선택 저장	2312
선호 매체로 추가	2335
""", '설': """
설문	91
설문 결과	2339
설문 결과 보기	2339
설문 참여 바로가기	2286
설문 참여하기	2286
설문에 참여하기	2302
설문조사	91
설문조사 참여하기	2286
설정 관리	2342
설정 저장	2312
""", '소': """
소리 켜기	2343
""", '속': """
속보	2271
속보 알림 받기	2286
속보 알림 신청	2286
속보 알림을 받으시겠습니까	2315
""", '스': """
스도쿠	2306
스크랩	2264
스크랩하기	2286
스크립트	2309
스크립트 보기	2308
스토어	2338
스토어 바로가기	2307
스폰서	2268
""", '시': """
시리즈 보기	2331
""", '신': """
신고	2270
신고하기	2302
신문구독	2255
신청이 완료되었습니다	2326
""", '실': """
실시간 뉴스	2271
""", '아': """
아마존에서 구매	2307
아마존에서 보기	2307
아이디 저장	2324
아이디 찾기	2324
아직 회원이 아니신가요	2324
""", '알': """
알겠습니다	2274
알라딘에서 구매	2307
알라딘에서 보기	2307
알림 받기	2263
알림 설정	2263
알림 설정하기	2315
알림 켜기	2315
알림 허용	2315
알림을 받으시겠습니까	2315
알림을 받으시겠어요	2315
알림을 켜시겠습니까	2315
""", '애': """
애드블록을 해제해 주세요	2317
애드블록이 감지되었습니다	2317
애플로 계속하기	2324
애플로 로그인	2324
""", '앱': """
앱 다운로드	2263
앱 다운로드하기	2263
앱 다운받기	2314
앱 설치	2263
앱 설치하기	2263
앱스토어에서 다운로드	2314
앱에서 계속 읽기	2314
앱에서 보기	2314
앱에서 열기	2314
앱에서 이어보기	2314
앱으로 보기	2314
""", '언': """
언제든 해지 가능	2324
언제든지 수신 거부할 수 있습니다	2326
언제든지 해지 가능	2324
""", '에': """
에디터 추천	2271
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2320
""", '연': """
연간 결제	2324
연간 구독	2324
연관기사	2271
연재 보기	2331
""", '열': """
열기	2274
""", '영': """
영상	2271
영상 더보기	2331
영상 보기	2286
영상 재생	2308
영상으로 만나보세요	2286
영상으로 보기	2286
영상을 불러오는 중입니다	2308
영상을 불러올 수 없습니다	2343
영상을 재생할 수 없습니다	2308
""", '예': """
예매 바로가기	2307
예매하기	2307
예스#에서 구매	2307
예스#에서 보기	2307
""", '오': """
오늘 하루 보지 않기	2252
오늘은 그만 보기	2252
오늘의 운세	2306
오늘의 추천	2271
오늘의 핫뉴스	2294
오디오 다운로드	2308
오디오 플레이어	2343
오디오로 듣기	2286
오래된순	2303
오류 신고	2270
오류 신고하기	2286
오류가 발생했습니다	2326
오타 신고	2302
오탈자 신고	2286
""", '온': """
온라인뉴스팀	2281
""", '올': """
올바른 이메일 주소를 입력해 주세요	2326
올바른 이메일을 입력해 주세요	2326
""", '옵': """
옵션 관리	2342
""", '요': """
요금제 보기	2345
요약	2273
""", '원': """
원고료 보내기	2344
원문 보기	2274
원문보기	2273
""", '월': """
월간 결제	2324
월간 구독	2324
""", '웹': """
웹에서 계속 보기	2314
""", '위': """
위로	2273
위로 가기	2331
""", '유': """
유료 구독자 전용	2324
유료 기사입니다	2286
유료회원 전용	2324
유료회원 전용 기사	2324
유튜브 구독	2267
유튜브 구독하기	2267
유튜브에서 보기	2340
""", '음': """
음성 다운로드	2308
음성 재생하기	2286
음성으로 듣기	2264
음소거	2309
음소거 해제	2308
음소거를 해제하려면 탭하세요	2343
""", '응': """
응원하기	2253
""", '의': """
의견 남기기	2302
의견 보내기	2302
의견 쓰기	2270
""", '이': """
이 기사 공유하기	2349
이 기사 구매하기	2345
이 기사 어땠나요	2286
이 기사 어떠셨나요	2302
이 기사가 도움이 되었나요	2302
이 기사는 잠겨 있습니다	2324
이 기사를 공유합니다	2286
이 기사를 추천합니다	2286
이 기사를 평가해 주세요	2339
이 기사와 함께 읽은 기사	2286
이 기자의 다른 기사	2286
이 기자의 다른 기사 더보기	2331
이 동영상을 재생할 수 없습니다	2308
이 시각 많이 본 기사	2294
이 시각 많이 본 뉴스	2294
이 시각 주요뉴스	2271
이 시각 추천뉴스	2271
이 음성은 ai가 생성했습니다	2308
이 주제 팔로우	2335
이 콘텐츠를 표시할 수 없습니다	2312
이 페이지가 도움이 되었나요	2302
이런 기사는 어때요	2294
이름	2328
이름을 입력하세요	2346
이름을 입력해 주세요	2346
이메일	2264
이메일 주소 입력	2346
이메일 주소를 입력하세요	2326
이메일 주소를 입력해 주세요	2346
이메일 형식이 올바르지 않습니다	2326
이메일로 계속하기	2345
이메일로 공유	2336
이메일로 로그인	2345
이메일무단수집거부	2269
이메일을 입력하세요	2326
이메일을 입력해 주세요	2326
이메일을 입력해주세요	2346
이메일을 확인해 주세요	2326
이미 계정이 있으신가요	2324
이미 구독 중이신가요	2255
이미 구독 중입니다	2346
이미 등록된 이메일입니다	2346
이미 참여하셨습니다	2302
이미 투표하셨습니다	2302
이미 회원이신가요	2255
이미지 크게 보기	2273
이미지 크게보기	2331
이미지 확대	2273
이슈	2271
이어서 읽기	2347
이용권 구매	2324
이용권 선택	2324
이용약관	2269
이용약관에 동의합니다	2326
이전	2273
이전 기사	2271
이전 기사 보기	2286
이전 사진	2331
이전 영상	2343
이전 이미지	2347
이전글	2331
이전기사	2271
""", '인': """
인기 급상승	2294
인기 기사	2271
인기기사	2271
인기뉴스	2271
인쇄	2264
인쇄하기	2264
인스타그램 팔로우	2286
인스타그램에서 보기	2340
인스타그램에서 이 게시물 보기	2340
""", '일': """
일시	2321
일시 후원	2320
일시 후원하기	2320
일시정지	2309
일시후원	2253
""", '자': """
자동 번역	2309
자동 재생	2309
자동재생	2309
자막	2309
자막 보기	2308
자막 켜기	2308
자바스크립트가 비활성화되어 있습니다	2312
자발적 유료 구독	2344
자세히	2274
자세히 보기	2274
""", '작': """
작게	2337
""", '잘': """
잘 모름	2303
""", '장': """
장바구니 담기	2348
장바구니에 담기	2348
""", '재': """
재생	2273
재생 속도	2308
재생 시간	2308
재생속도	2308
재생할 수 없는 동영상입니다	2308
""", '저': """
저자 소개	2332
저작권규약	2269
저장	2264
""", '전': """
전송	2328
전송되었습니다	2326
전체 기사	2347
전체 기사 보기	2331
전체 뉴스 보기	2331
전체 댓글	2270
전체 동의	2312
전체 보기	2273
전체 사진 보기	2331
전체 화면	2309
전체메뉴	2273
전체보기	2273
전체화면	2309
전체화면 종료	2308
""", '접': """
접기	2273
접수되었습니다	2346
""", '정': """
정기	2321
정기 후원	2320
정기 후원하기	2253
정기구독	2255
정기후원	2253
정기후원 신청	2344
정기후원 신청하기	2344
정기후원하기	2320
정렬	2303
정상적으로 접수되었습니다	2346
정정·반론보도 신청	2332
정정보도 신청	2332
정정보도 요청	2332
""", '제': """
제보	2270
제보 바로가기	2332
제보하기	2270
제작 지원	2338
제작지원	2338
제출	91	2328
제휴 광고	2307
제휴 콘텐츠	2307
""", '좋': """
좋아요	2264
좋은 기사 후원하기	2253
""", '주': """
주소 복사	2286
주소가 복사되었습니다	2286
주소복사	2264
주요 기사	2271
주요 뉴스	2271
주요 뉴스 더보기	2294
주요기사	2271
주요뉴스	2271
주제 팔로우	2335
""", '지': """
지금 구매하기	2307
지금 뜨는 기사	2294
지금 뜨는 뉴스	2294
지금 플레이	2304
지금 플레이하기	2304
지금 후원하기	2344
지나친 음주는 건강에 해롭습니다	2307
지나친 음주는 건강을 해칩니다	2307
지도 보기	2274
지면보기	2255
""", '직': """
직접 입력	2321
""", '차': """
차단	2316
""", '참': """
참여하기	91
""", '창': """
창 닫기	2347
""", '책': """
책 구매하기	2307
""", '첫': """
첫 댓글을 남겨주세요	2339
첫 댓글을 작성해 보세요	2339
""", '청': """
청소년보호정책	2269
""", '최': """
최고의 혜택	2325
최신 기사	2271
최신 뉴스	2271
최신기사	2271
최신뉴스	2271
최신순	2303
최저가 보기	2348
""", '추': """
추천	2325
추천 기사	2271
추천 영상	2294
추천기사	2271
추천뉴스	2271
추천순	2303
""", '친': """
친구 추가하기	2286
""", '카': """
카카오 계정으로 로그인	2324
카카오 로그인	2324
카카오로 로그인	2324
카카오로 시작하기	2324
카카오스토리	2264
카카오톡	2264
카카오톡 공유	2264
카카오톡 공유하기	2336
카카오톡으로 공유	2286
카카오톡으로 공유하기	2286
카테고리	2271
""", '커': """
커피 한 잔 사주기	2320
커피 한 잔 후원하기	2320
""", '콘': """
콘텐츠 보기	2312
콘텐츠 불러오기	2312
콘텐츠 표시	2312
""", '쿠': """
쿠키 관리	2312
쿠키 설정	2269
쿠키 설정 관리	2312
쿠팡에서 구매	2307
쿠팡에서 구매하기	2307
쿠팡에서 보기	2307
쿠폰 받기	2348
""", '퀴': """
퀴즈	2306
퀴즈 도전하기	2304
퀴즈 풀기	2286
퀴즈 풀러 가기	2304
""", '크': """
크게	2337
""", '클': """
클릭하면 소리가 켜집니다	2343
""", '키': """
키워드	2271
""", '태': """
태그	2271
""", '텔': """
텔레그램에서 소식 받기	2286
""", '투': """
투표	91
투표 결과	2339
투표 결과 보기	91
투표 참여하기	2302
투표가 완료되었습니다	2302
투표에 참여해 주셔서 감사합니다	2302
투표하기	91	2286
투표해 주셔서 감사합니다	91	2302
""", '트': """
트위터	2264
트위터 공유	2264
트위터로 공유	2336
트위터에서 보기	2340
""", '특': """
특집 더보기	2331
특집 보기	2331
""", '티': """
티켓 예매	2307
티켓 예매하기	2307
""", '틱': """
틱톡에서 보기	2340
""", '팔': """
팔로우 중	2335
팔로우 취소	2335
""", '팟': """
팟빵에서 듣기	2340
""", '페': """
페이스북	2264
페이스북 공유	2264
페이스북에서 보기	2340
페이스북으로 공유	2286
페이스북으로 로그인	2324
페이지 새로고침	2317
페이지를 새로고침하세요	2317
페이팔로 결제	2345
""", '편': """
편집 원칙	2332
""", '펼': """
펼치기	2273
""", '포': """
포토	2271
포토 갤러리	2331
""", '폰': """
폰트 크기	2264
""", '푸': """
푸시 알림 받기	2315
""", '프': """
프리미엄	2255
프린트	2264
""", '피': """
피드백 보내기	2302
""", '필': """
필수	2328
필수 입력	2326
필수 입력 항목	2326
필수 입력 항목입니다	2326
필수 항목	2326
필수 항목입니다	2326
필자 소개	2332
""", '한': """
한 번	2321
한번만	2321
""", '할': """
할인 코드	2348
""", '함': """
함께 보면 좋은 기사	2271
함께 볼 기사	2294
함께 읽으면 좋은	2271
함께 읽은 기사	2294
""", '핫': """
핫뉴스	2271
핫이슈	2271
핫클릭	2294
""", '항': """
항상 허용	2312
""", '해': """
해제 방법	2319
해제했습니다	2319
""", '허': """
허용	2316
""", '헤': """
헤드라인	2271
""", '현': """
현재 시간	2308
""", '협': """
협찬	2268
""", '홈': """
홈	2273
홈으로	2331
홈으로 가기	2331
""", '화': """
화제의 뉴스	2271
화질	2309
""", '확': """
확인	2274
""", '환': """
환경설정 관리	2342
""", '회': """
회사소개	2269
회원 전용	2257
회원 전용 기사	2324
회원가입	2255
회원가입하고 계속 읽기	2345
회원이 아니신가요	2324
""", '후': """
후원	2253
후원 바로가기	2320
후원 신청	2320
후원 안내	2253
후원 페이지 바로가기	2320
후원 페이지로 이동	2320
후원 하기	2253
후원자 되기	2320
후원하기	2253
후원해 주셔서 감사합니다	2344
후원회원 가입	2253
후원회원 되기	2320
"""}

START = {'a': """
abonē	2422 K par	2422 K no	2422 K un	2424 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1498 K illimité
această	52 K investigație	2891 K traducere	2946 K știre a fost
además	1164 K:	1209 K, en
ai가	2283 K 자동 번역한	2283 K 번역한	2283 K 핵심	2283 K 요약한
ai에게	2283 K 물어	2283 K 질문	2283 K 물어보기
ajánljuk	1848 K:
aktivér	563 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3292 K dig till vårt	3308 K
anúncio	2845 K em #
apoyá	81 K
après	1627 K déduction fiscale
apúntate	1190 K a nuestro seminario	1190 K a nuestro evento
aquí	1221 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2672 K ukazał się	2672 K pochodzi z	2678 K przetłumaczony	2678 K został przetłumaczony	2678 K czyta	2678 K wygenerowany
artykuły	2669 K autora
artículo	1243 K publicado originalmente	1271 K publicado en colaboración
artículos	1134 K gratuitos
ascultă	1 K	2880 K:	2897 K podcastul	2897 K acest articol	2955 K pe
atradāt	44 K
atsisiųskite	2384 K
autorė	2388 K:
autoři	460 K jsou
außerdem	710 K lesenswert:	710 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1198 K la app
beiträge	27 K
benefício	2777 K do assinante:
berätta	59 K i	59 K gärna
beställ	3308 K
bestätigen	604 K sie ihre
bestätigungsmail	604 K
besøg	549 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1140 K diario	1140 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3617 K liên quan:	3630 K viết này có	3630 K viết có hữu ích	3677 K viết được bảo vệ	3678 K viết được thực hiện	3678 K viết được viết	3678 K viết này được	3685 K viết tiếp tục
báo	3630 K lỗi bài viết
bình	5 K luận	27 K luận	3631 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1848 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3630 K phát hiện	3630 K thấy bài viết
bản	3630 K tóm tắt này	3678 K dịch được
bấm	3632 K để nghe
bật	3608 K thông báo
""", 'c': """
caractères	1578 K restants
caràcters	383 K restants
chceš	482 K u nás pracovat	3168 K u nás pracovať
chefredaktör	3306 K och ansvarig utgivare:	3306 K:
chơi	3652 K ngay:
chưa	32 K có bình luận
citeşte	2880 K şi	2880 K şi:
citește	2880 K și	2880 K și:	2880 K:	2880 K mai mult	2880 K aici	2880 K mai departe:
citiți	2880 K și
ciąg	2682 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2731 K exclusivo para	2775 K gerado	2780 K oferecido por	2807 K incorporado d	2807 K externo d	2807 K incorporado do	2807 K incorporado da	2807 K externo do
conținut	2891 K generat	2895 K oferit de	2924 K încorporat de	2924 K extern de
coût	1627 K après déduction	1627 K réel après
crédit	1572 K photo	1572 K photos
crédits	1572 K photo	1572 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3634 K đặt ứng dụng	3634 K ứng dụng	3634 K app
còn	3650 K lại # ký tự
có	72 K thắc mắc	3617 K thể bạn quan tâm:	3673 K lỗi xảy ra
cấm	3677 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2886 K ai informații	2893 K ai observat o
dalinkitės	2384 K
další	448 K články autora
darovať	3162 K
dernières	1526 K actualités
descarcă	13 K	2911 K aplicația
descargá	13 K	1198 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2738 K no google play	2785 K na app store	2785 K no google play	2785 K para android e	2846 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	475 K
dorești	2928 K să primești notificări
doriți	2928 K să primiți notificări
dostępna	2685 K w
dostępne	2685 K w
dostępny	2685 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2696 K do	2709 K do dyskusji
držte	28 K se
duración	1259 K del vídeo	1259 K: # min	1259 K del episodio
duração	2845 K do vídeo	2845 K: # min
durée	1623 K de la vidéo	1623 K : # min	1623 K de l'épisode
découvrez	1527 K aussi	1551 K la boutique	1551 K notre boutique	1551 K nos jeux	1551 K notre hors-série	1559 K notre application	1559 K notre appli
décryptage	1527 K :
déductible	1488 K des impôts	1488 K à #
déjà	1496 K abonné	1496 K inscrit	1496 K client
dùng	3641 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1874 K
encuéntranos	12 K
envía	3 K
envíanos	1179 K
ermöglicht	712 K von
erről	1848 K bővebben
escríbenos	1167 K
escúchalo	1260 K en spotify	1260 K en apple podcasts
escúchanos	1260 K en spotify
estagiária	2768 K sob supervisão	2768 * K sob supervisão
estagiário	2768 K sob supervisão
""", 'f': """
faça	2783 K o quiz	2783 K o teste	2783 K o nosso
felelős	1871 K szerkesztő:	1871 K kiadó:
fiți	31 K primul
foretrækker	564 K du
fortsätt	3310 K läsa
fortæl	59 K mig
fotogalería	1239 K:
fotogaléria	3136 K:
fotografía	1210 K:
fotoğraf	3479 K # / #	3479 K #/#
fotoğraflar	3481 K:
frågor	72 K	73 K om artikeln
få	540 K fuld adgang til	563 K adgang	563 K fri	563 K fuld	563 K besked	563 K ugens	563 K dagens	563 K de	563 K nyheder	563 K en notifikation	563 K breaking	563 K seneste nyt	574 K	2591 K full tilgang til	2617 K tilgang	2617 K fri	2617 K full	2617 K beskjed	2617 K varsel	2617 K ukas	2617 K dagens	2617 K de	2617 K nyheter	2617 K siste	2629 K	2631 K varsel	2631 K varsler	2631 K push	3283 K full tillgång till	3308 K tillgång	3308 K fri	3308 K full	3308 K besked	3308 K en notis	3308 K veckans	3308 K dagens	3308 K de	3308 K nyheter	3308 K senaste	3319 K
férjen	1874 K hozzá
följ	12 K	3287 K	3308 K
følg	12 K	12 K oss	544 K	563 K	2595 K	2617 K
füge	12 K uns	718 K
fügen	12 K sie uns	718 K sie
für	607 K android und ios	658 K diesen artikel	658 K diesen	707 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1871 K:
""", 'g': """
gazeteciliğimizi	3435 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3631 K cửa hàng trực tuyến
giữ	3677 K bản quyền nội dung
glöm	3308 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3630 K ý cho bài viết
gör	3292 K quizet	3292 K vårt quiz	3308 K vårt
görmemiz	3440 K gereken
görsel	3484 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1875 K lát
hintergründe	710 K dazu:
hjälp	3292 K oss bli bättre	3292 K oss att bli bättre
hjælp	549 K os med at blive bedre
hlavné	3149 K body
hlavní	462 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3631 K trả lời khảo sát	3639 K ủng hộ
hämta	13 K	3296 K
häng	3308 K med
hääleta	1311 K
håll	28 K	28 K dig
hình	3674 K #/#
hör	662 K dir	718 K	3308 K
hören	662 K sie	718 K sie
hörzeit	734 K
hør	1 K artiklen	1 K artikkelen	1 K saken	533 K også	533 K også:	549 K mere på	563 K	2584 K også	2584 K også:	2617 K
""", 'i': """
iesūti	2410 K savu	2410 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2384 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2917 K acum:	2920 K responsabil
já	59 K fez	2731 K é assinante
jäikö	1439 K juttu kesken
jälgi	1311 K
""", 'k': """
kapcsolódó	1848 K	1848 K:
kezdőlap	96 K >	96 K /
không	3677 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3631 K tra kiến thức của bạn
kjøp	2600 K billetter	2600 K billett	2617 K
klausykitės	2369 K
klikněte	445 K zde
ključne	3087 K točke	3087 K tačke
klõpsates	1311 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2424 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	563 K
kopírovat	475 K
kopírovať	3162 K
kopē	2424 K
kvíz	445 K:	1861 K	3136 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1874 K
kérjen	1874 K
kérjük	28 K
kênh	3608 K youtube của báo
köp	3292 K biljetter	3292 K biljett	3308 K
kövess	12 K
kövesse	1874 K
kövessen	12 K
køb	549 K billetter	549 K billet	563 K
küfür	27 K içeren
küldd	3 K el	1856 K el nekünk
küldje	1856 K el nekünk	1874 K	1874 K tovább
ký	3650 K tự còn lại
kļūsti	2424 K
kết	3622 K nối với chúng tôi
""", 'l': """
laimē	2424 K
laimėkite	2384 K
legyél	1874 K
lejupielādē	2424 K
leé	1209 K también	1209 K más	1209 K:
lisää	1463 K meidät
lásd	1848 K még
lásson	1874 K több
lát	1856 K valami
láttál	1856 K valami
lägg	3308 K till
lähetä	1442 K juttuvinkki	1442 K uutisvinkki	1442 K vinkki	1446 K mielipidekirjoituksesi	1446 K mielipidekirjoitus	1463 K
lämna	3286 K dina tips	3286 K ditt tips
läs	3275 K mer om	3276 K också	3276 K också:	3276 K även	3276 K mer	3276 K mer:	3276 K:	3276 K här	3276 K även:	3283 K vidare med	3283 K mer på	3296 K e-tidningen	3296 K tidningen	3308 K	3310 K vidare
læs	532 K mere om	533 K også	533 K også:	533 K mere	533 K mere:	533 K:	533 K her	533 K hele	540 K videre med	554 K e-avisen	554 K avisen	563 K	565 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	463 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1463 K meidät
löysitkö	7 K
lütfen	28 K	3470 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2682 K wideo
mesterséges	1882 K intelligencia írta
mirá	1193 K el video	1209 K también	1209 K:
mitä	8 K pidit	33 K mieltä	1464 K mieltä sinä
mišljenja	3084 K autora	3084 K iznesena	3084 K izneta
mišljenje	3084 K autora
możliwość	5 K komentowania
mándanos	1179 K
más	1163 K noticias de	1163 K noticias sobre	1163 K sobre	1163 K en	1163 K de	1164 K información	1164 K información:	1167 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	448 K tip?	448 K tip na článek	448 K tip na téma	448 K tip pro
märkasid	44 K	1296 K midagi	1302 K viga	1302 K artiklis viga
még	32 K nincs
més	353 K informació:	379 K notícies de	379 K notícies sobre
mød	549 K os
mūs	2424 K vari
mời	3617 K xem	3617 K bạn đọc	3617 K độc giả	3622 K bạn tham gia	3622 K độc giả theo dõi	3622 K bạn đọc theo dõi	3632 K quý vị theo dõi	3632 K quý độc giả	3632 K bạn xem video	3632 K nghe
""", 'n': """
nahlásit	485 K chybu
nahlásiť	3171 K chybu
nahláste	3171 K chybu
najważniejsze	2678 K informacje
naloži	3216 K
naložite	13 K	3216 K
naročite	3223 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	483 K čas číst	3169 K čas čítať
než	492 K vložíte komentář	492 K začnete diskutovat	492 K napíšete příspěvek
nguồn	3626 K:	3626 K :
nhận	3608 K thông báo
nové	465 K číslo	465 K vydání	3152 K číslo	3152 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2809 K é possível mostrar este conteúdo	2809 K foi possível mostrar este conteúdo
näe	1463 K enemmän
nägid	1312 K viga
näita	1311 K
näitkö	1464 K virheen
näytä	1463 K sisältö
nå	3308 K vår
nézd	1848 K meg	1874 K meg
nézze	1848 K meg	1874 K meg
nāc	2415 K strādāt
nội	3657 K dung này không	3658 K dung này từ	3658 K dung nhúng từ	3658 K dung từ	3677 K dung được bảo vệ	3678 K dung được tạo	3678 K dung này được tạo
""", 'o': """
oceń	8 K	2679 K ten	2679 K artykuł	2679 K tekst
ocurrió	1236 K un error
odporučte	3162 K
odporúčame	3136 K:
odsłuchaj	2690 K	2690 K ten
ofereça	3 K
oglądaj	2666 K:
ohodnoťte	463 K	3150 K
opýtajte	3149 K sa
opširnije	3072 K:	3072 K na
otázky	72 K
ouça	1 K	2756 K:	2781 K o podcast	2840 K no	2846 K no spotify	2846 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2416 K kļūdu
pamanījāt	44 K	2416 K kļūdu
parrainé	1639 K par
pastebėjote	44 K	2370 K įdomų	2376 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3626 K viên:
piditkö	8 K	69 K	82 K	1464 K
pidätkö	82 K	1464 K
piše	3099 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	480 K
podrži	81 K
podržite	81 K	3102 K
podés	12 K seguir	1180 K enviarnos
podívejte	445 K se:	445 K se na video
poleć	2690 K
poslať	3162 K
poslechněte	1 K si	445 K si	445 K si:
poslušajte	1 K	3072 K:	3195 K:
posłuchaj	1 K	2666 K:	2666 K też:
poznáte	66 K niekoho
pozostała	2682 K część
pošaljite	41 K vijest
pošlete	475 K
pošlite	3 K	3162 K
poți	2886 K contacta autorul	2886 K contacta autoarea
praneškite	2370 K redakcijai
predplaťte	3166 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3136 K si tiež	3136 K si aj	3136 K si	3136 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2384 K
pronašli	44 K ste
pročitaj	3072 K još	3072 K i
pročitajte	3072 K još	3072 K i	3072 K više	3072 K:	3072 K više o ovoj temi
prvý	3161 K mesiac len za	3161 K mesiac za	3161 K mesiac už za	3161 K mesiac zadarmo
prześlij	2690 K dalej
präsentiert	712 K von
prüfen	718 K sie
publicité	1623 K dans #
publié	1607 K initialement dans	1607 K initialement sur	1637 K avec l'autorisation
pàgina	408 K # de #
página	1237 K # de #	1237 K #/#	2823 K # de #	2823 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3150 K sa
páčilo	69 K sa
päivitä	1463 K
pääset	1463 K lukemaan
päätoimittaja	1461 K:
pódcast	1239 K:
păstrați	28 K
pērc	2415 K biļetes	2424 K
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
radšej	3169 K počúvate
radši	483 K posloucháte
rašykite	2370 K autorei	2370 K autoriui
recibí	1179 K las noticias
recomandări	2880 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1873 K ingyenesen
regisztráljon	1861 K	1873 K ingyenesen
regístrate	1131 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2682 K tekstu
rezervē	2424 K
rešite	3072 K kviz
riješite	3072 K kviz
rozwiąż	2666 K quiz
rätsel	701 K mit
rätseln	701 K sie mit
réservez	1551 K vos places pour la soirée de la rédaction
réservé	1496 K aux abonnés
réservée	1496 K aux abonnés
réservés	1496 K aux abonnés
résumer	1541 K cet article	1541 K l'article
résumé	1541 K généré	1541 K rédigé	1541 K réalisé	1541 K produit	1541 K par
rösta	3308 K
rādīt	2424 K
""", 's': """
saglabā	2424 K
saistīts	2399 K:
saņem	2424 K
sažetak	3087 K	3087 K članka	3087 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1179 K el canal	1209 K leyendo:
sesizări	2886 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	462 K	462 K článku
siųskite	2370 K savo	2384 K
sjefredaktør	2614 K:	2614 K og ansvarlig redaktør:
skopírovať	3162 K
skrót	2678 K artykułu
skúsili	59 K ste
související	445 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1639 K par
sporočite	3228 K napako
sprawdź	2666 K:	2666 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3149 K sa
stališča	3206 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	498 K si aplikaci
stöd	81 K	3283 K
stötta	81 K	3283 K
støt	81 K	540 K
støtt	81 K	2591 K
suscríbete	1125 K a	1260 K en spotify
susidūrėte	2370 K su
susiję	2358 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1541 K générée
syötä	1463 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1880 K:
szívesen	1875 K meghallgatjuk
szöveg	1880 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1184 K
síganos	12 K
sígueme	1184 K
síguenos	12 K
só	2731 K para assinantes
sólo	1131 K para suscriptores
søg	563 K nu
súhrn	3149 K
súmate	12 K	56 K a las #
súvisiace	3136 K:
súvisiaci	3136 K článok
sūti	2410 K savu	2424 K
số	3650 K ký tự còn lại
""", 't': """
también	1152 K en facebook	1164 K puedes leer	1164 K puedes leer:	1164 K te puede interesar:
també	353 K et pot interessar:
também	2846 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1468 K on
tekstą	46 K galima
tenés	1174 ¿K información
thấy	44 K lỗi
thử	3631 K sức với
tiedätkö	1442 K aiheesta	1442 K asiasta	1442 K lisää
tiivistelmä	26 K on
tilføj	563 K
tiếp	3685 K tục đọc sau
todavía	32 K no hay comentarios
további	1848 K részletek
traducció	362 K feta
transparentní	455 K účet:
trên	3608 K google news
trình	3657 K duyệt của bạn không	3657 K duyệt không
trả	3631 K lời câu đố
trải	3641 K nghiệm
turpinājums	2426 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1442 K
tác	3626 K giả:	3626 K giả là
támogasd	81 K	1866 K a	1866 K az
támogassa	81 K	1866 K a	1866 K az
täglichen	604 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1507 K l'application
téléchargez	13 K
tóm	3630 K tắt này	3678 K tắt được
töltsd	13 K le
töltse	13 K le	1874 K le	1874 K ki
történeteiket	1856 K
tüm	27 K yorumlar
tęsinys	2386 K
tłumaczenie	2678 K
tải	13 K	13 K ứng dụng	3608 K ứng dụng	3608 K app	3634 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3107 K na grešku
uključi	3095 K
uključite	3095 K
uložit	475 K
uložiť	3162 K
uložte	475 K si	3162 K si
unbeschränkter	681 K zugang
unterstütze	81 K	587 K
unterstützen	81 K sie	587 K sie	587 K sie die
uočili	7 K ste
upozorniť	3171 K na chybu
upozorněte	485 K na chybu
urmărește	12 K	2880 K și:	2897 K video	2955 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1861 K részt
već	3123 K za #	3123 K od #
več	3195 K:	3195 K v videu	3220 K o tem	3220 K novic	3220 K preberite
vidéo	1527 K :
visą	2384 K interviu
više	3072 K o:
você	2756 K pode gostar:
vprašaj	3209 K
vprašajte	3209 K
vypočujte	1 K si	3136 K si:
vyskúšali	59 K ste
vytiskněte	475 K
vytlačiť	3162 K
vytlačte	3162 K
vyzkoušeli	59 K jste
válaszolj	1874 K
válaszoljon	1874 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	563 K med
véleménycikkeit	1856 K
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
weź	2709 K udział w dyskusji
więcej	2665 K o	2665 K na temat	2665 K z	2666 K na ten temat:	2669 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	604 K newsletter
""", 'y': """
yanlişlik	3429 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2701 K uwagę	2701 K błąd	2701 K literówkę	2701 K uwagi	2701 K nieścisłość
ziņo	2410 K redakcijai
zkopírovat	475 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2698 K reporterem	2698 K reporterką	2698 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	637 K dpa	940 K #	940 K
""", 'à': """
à	1527 K lire aussi	1527 K lire également	1527 K lire :	1527 K lire sur	1527 K voir aussi	1527 K écouter	1527 K relire	1527 K découvrir	1527 K lire sur le même sujet	1527 K consulter :	1527 K voir également	1530 K propos de l'auteur	1530 K propos de l'autrice	1551 K retrouver dans le numéro	1624 K écouter sur spotify	1624 K écouter sur apple podcasts	1624 K retrouver sur spotify
àudio	362 K generat
""", 'á': """
áudio	2775 K gerado
""", 'ä': """
är	3286 K du
äänestä	1463 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2753 K preciso estar logado
écouter	1 K l'article	1 K cet article	1527 K aussi	1618 K sur
écoutez	1 K cet	1 K l'article	1555 K le podcast
épinglez	1574 K cet article	1574 K cette recette	1574 K cette page	1574 K la recette	1574 K ce billet	1574 K-la	1574 K-le	1574 K l'article	1574 K l'image
""", 'í': """
írd	1874 K be
írj	1856 K a szerzőnek
írja	1874 K be
írjon	1856 K a szerzőnek	1874 K közvetlenül	1874 K nekünk
""", 'î': """
în	2943 K imagini:
întreabă	2891 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1875 K szerint
""", 'ú': """
últimas	1163 K noticias de	2755 K de	2755 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	631 K die autor:in	631 K die autoren	631 K die autor:innen	633 K die autorin	633 K den autor	634 K die autorin	634 K den autor
übersetzung	715 K:	715 K aus dem
""", 'č': """
čitaj	3072 K još
čitajte	3072 K i	3072 K još	3072 K još:
članak	46 K se može	46 K možete	3087 K je preveden	3087 K čita	3090 K je objavljen u
članek	46 K lahko	3209 K je preveden	3209 K bere	3209 K je prebral	3212 K je objavljen v
článek	46 K lze	46 K můžete	462 K byl přeložen	462 K přeložen	462 K načetl	465 K vyšel v
článok	46 K možno	46 K môžete	3149 K bol preložený	3149 K načítal	3152 K vyšiel v
čo	33 K si myslíte
čtěte	445 K také	445 K také:	445 K i	445 K více	445 K:
číslo	455 K účtu pro dary	455 K transparentního účtu
čítajte	3136 K aj	3136 K tiež	3136 K viac
""", 'đ': """
đánh	3630 K giá bài viết
đã	3673 K xảy ra lỗi	3673 K có lỗi
đăng	3631 K ký tham dự hội thảo	3677 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3647 K dây nóng: #	3647 K dây nóng #
được	68 K phép đăng lại
để	3660 K xem nội dung này	3660 K hiển thị nội dung này
đọc	3617 K thêm	3617 K thêm:	3617 K:	3617 K tiếp:	3622 K tin nhanh
""", 'į': """
įsigykite	2384 K
įtraukite	2384 K mus
įveskite	2384 K
""", 'ś': """
ściągnij	13 K	2714 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2694 K:
źródło	2694 K:
""", 'ž': """
želite	3104 K raditi kod nas	3104 K da radite kod nas	3225 K delati pri nas
želiš	3104 K raditi kod nas	3225 K delati pri nas
žinote	2370 K daugiau	2385 K istoriją
žiūrėkite	2358 K taip pat	2384 K
""", 'ș': """
știrea	2953 K continuă
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
автор	3014 K - обозреватель	3014 K - корреспондент	3014 K - колумнист	3014 K - редактор	3554 K - оглядач	3554 K - колумніст	3554 K - кореспондент
авторка	3554 K - оглядачка	3554 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
""", 'б': """
бачите	44 K помилку
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
больше	2998 K новостей	2999 K по теме:	3037 K любите слушать	3037 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3017 K ли материал	3017 K ли пересказ	3017 K ли этот пересказ	3017 K ли этот	3017 K ли текст
была	3017 K ли статья	3017 K ли эта	3017 K ли новость
більше	3538 K по темі:	3538 K за темою:	3538 K на тему:	3538 K про це:	3569 K новин	3569 K матеріалів
""", 'в': """
вакансии	3020 K "	3020 K редакции
вакансії	3559 K "	3559 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3017 K понравилась	3017 K понравился	3017 K помогла	3557 K сподобалась	3557 K сподобалася	3557 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
включете	251 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2998 K новости на тему	2998 K материалы	2998 K новости	2998 K статьи	3002 K статьи автора	3002 K материалы автора
всички	256 K новини
встановлюйте	3564 K
встановіть	13 K	3564 K	3590 K застосунок
встигніть	3593 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3016 K от
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3556 K від	3556 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3538 K:	3538 K про це
джерела	3571 K:
джерело	3571 K:
дивіться	3538 K також	3538 K:	3538 K також:	3538 K відео:
до	3538 K теми:
докладніше	3538 K:	3538 K про це
доступно	3025 K в	3025 K на	3025 K для	3564 K в	3564 K у	3564 K на	3564 K для
достъпно	251 K в	251 K на
дотримуйтесь	28 K
другие	3002 K материалы автора
думка	3554 K автора	3554 K редакції	3554 K, висловлена
думки	3554 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3002 K новость?
еще	2999 K по теме:
ещё	2998 K больше	2999 K по теме:
""", 'з': """
за	3538 K темою:
забелязахте	7 K
завантажити	3564 K в	3564 K з	3564 K у
завантажте	13 K	3564 K в	3564 K з	3590 K застосунок	3590 K додаток
завантажуйте	13 K	3564 K	3574 K застосунок
загрузите	3025 K в	3025 K на
задайте	3016 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	3556 K
зберегти	3568 K
збережіть	3568 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3577 K слухати
""", 'и': """
идет	3056 K подписка
идёт	3056 K подписка
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3031 K:
источники	3031 K:
""", 'к': """
как	3017 K вам статья	3017 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	3556 K виклад	3556 K переказ
коротко	3016 K от	3556 K від
краткий	26 K пересказ	3016 K пересказ
кратко	3016 K от
краткое	3016 K содержание
куиз	229 K:
""", 'л': """
лучшее	2998 K за
любите	3577 K слухати
""", 'м': """
материал	46 K можно	2999 K по теме:	3019 K опубликован в	3022 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	3028 K подписки за
мнение	3014 K автора	3014 K редакции
мнението	241 K на автора
мнения	3014 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3568 K
надішліть	3 K	3568 K
накратко	243 K от
началась	3056 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3056 K забудьте подписаться	3593 K забудьте передплатити
немає	3577 K часу читати
нет	32 K комментариев	3037 K времени читать
новия	246 K брой
новият	246 K брой
новости	2998 K партнеров
новый	3019 K номер
нравится	82 K
няма	32 K коментари
нямате	264 K време да четете
""", 'о': """
об	2999 K этом подробнее	3002 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3016 K	3556 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3025 K в
открыта	3056 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3029 K
отправьте	3 K	3029 K
оформити	3593 K передплату
оформить	3056 K подписку
оценете	244 K
оцените	8 K	3017 K
оцініть	3557 K
още	229 K по темата	229 K новини:	256 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	3028 K месяц за
перевод	3016 K выполнен	3016 K сделан
передплата	3567 K за #	3567 K від #	3593 K на перше півріччя	3593 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3556 K
переклад	3556 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3016 K
перший	3567 K місяць за
питання	73 K до статті
по	89 K подписке	2999 K теме:
повече	229 K по темата:	256 K новини
повідомити	3579 K про помилку
повідомте	3579 K про помилку	3579 K нам про помилку
погляди	3554 K авторів
подарете	255 K
подарите	3029 K
подарить	3029 K
подарувати	3568 K
подаруйте	3568 K
поддержать	3034 K
поддержи	81 K
поддержите	81 K	3034 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3028 K за #	3028 K от #	3028 K за рубль	3056 K на первое полугодие	3056 K на второе полугодие
подписывайтесь	12 K	3034 K на
подпишись	12 K	3049 K на
подпишитесь	12 K	3034 K на	3049 K на нас
подробнее	2999 K:	2999 K в материале	2999 K - в	2999 K читайте в материале	2999 K об этом
подробности	2999 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3014 K автора
позицията	241 K на автора
позиція	3554 K автора
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
порадьте	3568 K
порекомендуйте	3029 K
последвайте	12 K	261 K
последние	2998 K новости о
послухати	1 K
послушать	1 K
поставте	3556 K запитання
почитать	2999 K:
преведено	243 K с
преводът	243 K е
предпочитате	264 K да слушате
прежде	3050 K чем оставить комментарий	3050 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3002 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3593 K передплата
продолжается	3056 K подписка	3056 K подписная кампания
пройдите	2999 K тест
пройдіть	3538 K тест
прочетено	243 K от
прочетете	229 K още	229 K също
підписка	3567 K за #	3567 K від #
підписуйся	12 K
підписуйтесь	12 K	3574 K на
підпишіться	12 K	3574 K на
підсумок	3556 K
підтримайте	81 K	3574 K
підтримати	3574 K
""", 'р': """
работа	3020 K в "
радимо	3538 K прочитати:
разрешете	251 K
распечатайте	3029 K
распечатать	3029 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	2999 K:
рекомендуємо	3538 K:
робота	3559 K в "	3559 K у "
роздрукувати	3568 K
роздрукуйте	3568 K
розкажіть	59 K у
розпочалася	3593 K передплата
розпочато	3593 K передплату
""", 'с': """
саммари	3016 K
свалете	13 K	251 K	276 K приложението
свежий	3019 K номер
свързани	229 K:
связаться	3002 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3025 K в	3025 K из	3034 K приложение	3054 K приложение
скачать	13 K	3025 K в	3025 K на
скопировать	3029 K
скопируйте	3029 K
скопіювати	3568 K
скопіюйте	3568 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	3538 K:	3538 K також:
слухати	1 K
слушайте	2999 K:	2999 K также:
слушать	1 K
см	2999 K. также:
смотрите	2999 K также	2999 K:	2999 K	2999 K также:	2999 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3039 K об ошибке	3039 K нам об ошибке
сообщить	3039 K об ошибке
сохраните	3029 K
сохранить	3029 K
спитайте	3556 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	3016 K
спросить	3016 K
станьте	31 K первым	31 K першим	3034 K подписчиком	3034 K соучастником	3574 K частиною спільноти	3574 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена
статтю	46 K можна	3556 K перекладено
статью	46 K можно	3022 K можно
статья	3016 K переведена	3016 K озвучена	3017 K была	3019 K опубликована в
стежте	12 K за
стислий	3556 K виклад	3556 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
""", 'т': """
також	3538 K читайте:
текст	46 K можно	46 K можна	3016 K переведён	3016 K переведен	3016 K озвучен	3556 K перекладено	3556 K озвучено
текстът	46 K може	241 K отразява	243 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	243 K резюме	243 K обобщение
точка	3014 K зрения автора	3554 K зору автора	3554 K зору редакції
триває	3593 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3037 K слушать
успейте	3056 K подписаться
установите	13 K	3054 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2999 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3036 K работать у нас	3036 K у нас работать	3036 K работать в нашей
хочете	3576 K працювати в нас	3576 K в нас працювати	3576 K працювати у нас
хочеш	3576 K працювати в нас
хочешь	3036 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3556 K переказ	3556 K короткий виклад	3556 K короткий переказ	3556 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	229 K още
чети	229 K още
чи	3557 K була стаття	3557 K був матеріал	3557 K був переказ	3557 K був цей переказ	3557 K була ця	3557 K був цей	3557 K сподобалась	3557 K сподобалася	3557 K сподобався
читай	3049 K нас
читайте	12 K нас	13 K	2999 K также	2999 K также:	2999 K:	2999 K подробнее	2999 K еще	2999 K по теме:	2999 K подробнее:	2999 K материал	2999 K в материале	3025 K нас без	3025 K без	3034 K	3034 K нас в	3538 K також	3538 K також:	3538 K:	3538 K ще	3538 K також на тему:	3538 K по темі:	3538 K також на тему	3574 K
читать	2999 K также	2999 K по теме:
что	33 K вы думаете	2999 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	3538 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	3016 K краткое содержание
этот	26 K пересказ	3016 K пересказ	3016 K краткий пересказ	3022 K материал можно	3022 K текст можно
эту	3022 K статью можно
""", 'я': """
як	3557 K вам стаття	3557 K вам матеріал
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
अभी	1793 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	1798 K ब्राउजर
आपको	1771 K यह	1771 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	1799 K पोस्ट
इनपुट	1766 K-	1766 K:	1766 K -	1766 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1757 K भी पढें	1757 K भी पढें:	1784 K भी पढें-	1784 K भी देखें:
""", 'ए': """
एक	1814 K त्रुटि हुई
एजेंसी	1766 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1757 K पढें:	1784 K भी पढें:
""", 'क': """
कुछ	1814 K गलत हो गया
केवल	1780 K # रुपये में
कोई	44 K गलती	72 K सवाल	1814 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1771 K यह	1771 K आपको
""", 'ख': """
खबर	1771 K में कोई	1825 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	1799 K पोस्ट
""", 'ड': """
डिस्क्लेमर	1766 K:
""", 'त': """
तस्वीर	1815 K #/#
""", 'द': """
देखें	1757 K:	1757 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1784 K:
पढें	1757 K:	1784 K-
पसंद	69 K आया
पेज	1815 K #/#	1815 K # / #
""", 'फ': """
फेसबुक	1799 K पोस्ट
फोटो	1815 K #/#
""", 'भ': """
भाया	69 K?
भाषा	1766 (K
""", 'म': """
मात्र	1780 K # रुपये में
""", 'य': """
यह	1757 K भी पढें	1757 K भी पढें:	1757 K भी देखें:	1766 (K लेखक के	1771 K खबर आपको	1784 K भी पढें-	1784 K भी पढें -	1798 K वीडियो आपके	1798 K सामग्री आपके	1799 K सामग्री	1801 K सामग्री देखने के लिए	1801 K वीडियो देखने के लिए	1818 K लेख कॉपीराइट	1818 K सामग्री कॉपीराइट	1819 K लेख	1819 K खबर	1819 K अनुवाद	1819 K सारांश	1819 K तस्वीर	1819 K सामग्री
यूट्यूब	1799 K वीडियो
ये	1757 K भी पढें	1757 K भी पढें:	1766 (K लेखक के	1784 K भी पढें-	1784 K भी देखें:
""", 'ल': """
लेख	1825 K विज्ञापन के
लेखक	1766 K के बारे में	1766 (K	1766 K वरिष्ठ पत्रकार हैं	1766 K स्वतंत्र पत्रकार हैं
लेखिका	1766 K के बारे में	1766 (K	1766 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1825 K के बाद
वीडियो	1801 K देखने के लिए
""", 'श': """
शेष	1791 K अक्षर
""", 'स': """
संबंधित	1757 K:	1784 K खबर:	1784 K खबरें:
सर्वाधिकार	1818 K सुरक्षित
सिर्फ	1780 K # रुपये में
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
กด	12 Kติดตาม	3337 Kติดตาม	3337 Kไลก์
""", 'ข': """
ขอ	3340 Kบคุณภาพจาก	3340 Kบคุณข้อมูลจาก
ข่	3333 Kาวที่เกี่ยวข้อง:	3340 Kาวโดย	3346 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3346 Kิป:
คุ	3343 Kณรู้สึกอย่างไรกับ	3343 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3346 Kคลิป:	3346 Kคลิป :
""", 'ซ': """
ซื	3344 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3333 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3337 Kดตามช่อง	3337 Kดตามเรา	3337 Kดตามข่าว	3355 Kดตามอ่านข่าวอื่นๆ	3355 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3342 Kม ai
""", 'ท': """
ทด	3344 Kสอบความรู้ของคุณ
ทำ	3344 Kแบบสำรวจสั้น
ที	3340 K่มา:	3340 K่มา :
""", 'บ': """
บท	3342 Kความนี้ใช้ ai	3342 Kสรุปนี้	3342 Kความนี้แปล	3342 Kความนี้เรียบเรียง	3343 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3342 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3340 K้เขียน:	3340 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3343 Kข้อผิดพลาดในบทความ
พื	3356 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3344 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3340 Kพ:	3380 Kพที่ # จาก #	3380 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3344 Kวมโหวต:	3344 Kวมโหวต :	3344 Kวมทำแบบสำรวจ	3344 Kวมสนุก	3351 Kวมสนับสนุน
ร้	3359 Kองทุกข์	3359 Kองเรียน
""", 'ล': """
ลง	3344 Kทะเบียนเข้าร่วมสัมมนา	3344 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3351 Kับสนุน
สร	3342 Kุปโดย	3342 Kุปข่าวด้วย	3342 Kุปนี้	3342 Kุปข่าวโดย	3343 Kุปนี้มีประโยชน์
สา	3359 Kยด่วนข่าว	3359 Kยด่วนทีมข่าว
ส่	3359 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3380 K้า # จาก #
""", 'อ': """
อ่	3333 Kานเพิ่มเติม:	3333 Kานต่อ:	3333 Kานข่าวต้นฉบับ:	3333 Kานเพิ่มเติม	3333 Kานประกอบ:	3346 Kานข่าวเพิ่มเติม:	3346 Kานข่าวเพิ่มเติม	3346 Kานข่าวที่เกี่ยวข้อง:	3346 Kานข่าว:	3346 Kานเรื่องอื่น:	3355 Kานข่าวอื่นๆ	3355 Kานข่าวต้นฉบับได้ที่	3355 Kานบทความอื่นๆ	3355 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3340 Kางอิง:
""", 'เ': """
เก	3340 Kี่ยวกับผู้เขียน
เข	3337 K้าร่วมช่อง
เน	3342 Kื้อหานี้สร้าง	3356 Kื้อหาสปอนเซอร์	3356 Kื้อหาโฆษณา	3356 Kื้อหาสนับสนุนโดย
เพ	3337 Kิ่มเพื่อน
เร	3340 Kื่อง:	3340 Kื่อง :	3340 Kื่องและภาพ
""", 'แ': """
แจ	3343 K้งแก้ไขข่าว	3359 K้งเบาะแส	3359 K้งข่าว
แช	3 Kร์
แป	3342 Kลโดย
แอ	3337 Kดไลน์
""", 'โ': """
โฆ	3356 Kษณา -
""", 'ใ': """
ให	3343 K้คะแนนบทความ
""", 'ไ': """
ไม	3337 K่พลาดทุกข่าวสาร	3337 K่พลาดข่าว
""", 'ả': """
ảnh	3626 K:	3674 K #/#	3674 K # / #
""", 'ủ': """
ủng	3626 K hộ tác giả	3639 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2166 Kせて読みたい	2166 【Kせて読みたい】	2166 Kせて読みたい:
""", 'こ': """
こち	2166 Kらもおすすめ	2166 Kらもおすすめ:	2194 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2174 K記事を書いた人	2174 K記事の筆者	2177 K要約はai	2177 K要約は、ai	2177 K要約は役に立ち	2177 ※K要約	2177 K記事の翻訳	2177 K記事の要約	2177 K記事はai	2177 K翻訳	2177 K見出しはai	2185 K記事は	2185 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2166 Kと見る:	2194 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2223 Kーが発生しました
""", 'オ': """
オリ	2194 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2198 【Kゼント】	2198 Kゼント応募
""", 'ペ': """
ペー	2224 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2194 【K】
""", '下': """
下載	13 K	3703 Kapp	3703 K應用程式
下载	13 K	3703 Kapp	3703 K应用
""", '以': """
以上	3729 K内容由ai
以下	3787 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3726 K:	3726 (K	3726 K係	3726 K为	3726 K為
""", '你': """
你做	59 K了吗
你可	3717 K能會喜歡:	3748 K能想看:
你有	3724 K线索
你覺	3731 K得這篇
你觉	3731 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3726 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3729 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3709 K微信公众号	3709 K官方微信
""", '内': """
内容	3729 K由ai
""", '写': """
写真	2166 【K】	2166 K:	2194 【Kを見る】	2194 【Kギャラリー】	2224 K #/#	2224 K#/#	2224 K # / #
""", '出': """
出典	2174 K:
出现	3782 K问题
出錯	3782 K了
出错	3782 K了
""", '分': """
分享	3 K
""", '前': """
前回	2194 【K】	2194 Kの記事:
""", '剩': """
剩余	3757 K字数
剩餘	3757 K字數
""", '加': """
加入	12 K	3722 K	3743 K
""", '動': """
動画	2166 【K】	2194 【Kを見る】
""", '升': """
升級	3743 K
升级	3743 K
""", '原': """
原文	3747 K刊于	3747 K刊於
""", '参': """
参与	3733 K我们的
参考	69 Kになった	2166 K:
""", '參': """
參與	3733 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3732 K错误
发生	3782 K错误
""", '取': """
取材	2174 K・文	2174 K・執筆
""", '另': """
另请	3717 K参阅
""", '可': """
可以	3723 K在x上
可自	68 K由转载
""", '合': """
合わ	2166 Kせて読みたい:
""", '同': """
同场	3717 K加映:
同場	3717 K加映:
""", '問': """
問問	3729 K我們的ai
問題	2223 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3787 K由ai
""", '圖': """
圖片	3787 K由ai
""", '執': """
執筆	2174 K:	2174 K/
""", '報': """
報名	3734 K參加
""", '填': """
填写	3733 K问卷
填寫	3733 K問卷
""", '如': """
如发	3732 K现
如有	3724 K线索	3724 K線索
如果	3724 K您有相关线索	3724 K你掌握	3724 K您掌握	3725 K您有
如發	3732 K現
""", '官': """
官方	3709 K微信:	3709 K微信公众号:
""", '審': """
審校	3726 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3717 K閱讀	3717 K阅读	3717 K閱讀:	3717 【K閱讀】	3748 K阅读:
""", '开': """
开启	3703 K通知	3703 K推送通知
""", '引': """
引用	2174 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3748 K:
影音	3748 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3748 K看更多:
""", '微': """
微信	3703 K扫	3709 K公众号:
""", '您': """
您对	3731 K这篇文章
您對	3731 K這篇文章
您有	3724 K线索
您的	27 K评论
您覺	3731 K得這篇
您觉	3731 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3703 K客户端
""", '打': """
打开	13 K	3703 K微信
""", '扩': """
扩展	3717 K阅读:
""", '扫': """
扫一	3703 K扫
扫描	3703 K二维码关注	3722 K
扫码	3722 K
""", '投': """
投票	3733 K:
投稿	27 Kは
""", '报': """
报名	3734 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3722 K追蹤
""", '掃': """
掃一	3703 K掃
""", '採': """
採訪	3726 K撰文:
""", '推': """
推荐	3717 K阅读	3717 K阅读:
推薦	3717 K閱讀:
""", '提': """
提供	2174 K:
""", '摘': """
摘要	3729 K由	3787 K由ai
""", '撰': """
撰文	3726 K:
撰稿	3726 K:
""", '支': """
支持	3741 K
""", '收': """
收听	1 K	3736 K我们的播客	3736 K我们的节目
收聽	1 K	3736 K我們的播客	3736 K我們的節目
""", '文': """
文/	2174 K
文:	2174 K
文・	2174 K
文章	44 K有误	3726 K来源:	3732 K有误	3732 K有誤
""", '新': """
新聞	41 K爆料	3724 K線索
新闻	41 K热线	41 K报料	41 K爆料	3724 K线索热线	3724 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3717 K:	3717 K新聞:	3717 K內容:	3717 【K新聞】	3717 K相關	3717 K阅读:	3717 K報導:	3717 K报道:	3747 K精彩内容	3747 K精彩內容	3747 K资讯	3747 K資訊	3747 K内容请	3747 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3724 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3786 K授權	3786 K許可
未经	3786 K授权不得转载	3786 K许可不得转载	3786 K授权	3786 K许可
""", '本': """
本主	76 K题已关闭
本内	3729 K容由ai
本报	41 K热线
本摘	3729 K要
本文	3726 (K作者	3726 K作者	3729 K摘要	3729 K由ai	3729 K由人工智能翻译	3729 K由人工智能生成	3729 K由人工智慧	3747 K章來自	3747 K转载自	3747 K轉載自	3747 K来自	3747 K來自	3786 K受版权保护	3786 K受著作權保護	3786 K原载于	3786 K首发于	3786 K原刊於	3786 K轉載自	3786 K转载自	3787 K由ai	3787 K由人工智能	3787 K由 ai	3787 K由人工智慧	3787 K使用ai	3787 K经ai
本翻	3787 K译由
""", '来': """
来发	31 K表第一
来源	3726 K:
""", '校': """
校对	3726 K:
""", '構': """
構成	2174 K・文
""", '次': """
次に	2166 K読む:
次の	2194 Kページ:	2194 【K記事】
次ペ	2194 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3722 K加入	3723 K在	3723 K关注	3724 K提供线索	3724 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3722 K加入	3723 K在	3724 K提供線索	3724 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3729 K要	3787 K要由ai
""", '测': """
测一	3733 K测:
""", '測': """
測一	3733 K測:
""", '点': """
点击	3717 K查看	3717 K阅读:	3736 K观看视频	3736 K收听
点我	3722 K加入
""", '熱': """
熱門	3748 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3724 K请	3724 K請
""", '版': """
版权	3786 K声明	3786 K所有
版權	3786 K聲明
""", '用': """
用微	3703 K信扫
""", '画': """
画像	2166 【K】	2194 【Kを見る】	2224 K#/#	2224 K #/#	2224 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3732 K錯誤
發生	3782 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3717 K阅读	3717 K新闻	3717 K报道:	3717 K阅读:	3748 K新闻:	3748 K文章:
相關	3717 K新聞	3717 K報導	3717 【K新聞】	3717 K閱讀:	3748 K新聞:	3748 K文章:	3748 K報導:
""", '看': """
看更	3717 K多:
""", '立': """
立即	3722 K加入	3733 K报名	3733 K報名
""", '筆': """
筆者	2174 Kプロフィール
""", '編': """
編輯	3726 K:
編集	41 K部への情報提供
""", '线': """
线索	3724 K征集
""", '编': """
编辑	3726 K:	3726 (K:
""", '聽': """
聽我	3736 K們的podcast
""", '著': """
著者	2174 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3736 K上方影片
""", '观': """
观看	3736 K上方视频
""", '视': """
视频	3748 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3743 K	3753 K本報	3753 K我們	3753 K本刊
""", '記': """
記事	7 Kの誤り	2185 Kの誤り	2185 Kに誤り
記者	2174 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2166 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2198 【Kプレゼント】	2198 Kプレゼント
""", '請': """
請支	3741 K持
""", '订': """
订阅	3743 K	3753 K本报	3753 K我们	3753 K本刊	3753 K本公众号	3753 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3741 K持
""", '責': """
責編	3726 K:
""", '資': """
資料	3726 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3741 K
""", '责': """
责任	3726 K编辑:	3726 (K编辑
责编	3726 K:
""", '赞': """
赞助	3741 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3757 K输入
""", '这': """
这个	3730 K摘要
这段	3730 K摘要
这篇	8 K文章	52 K调查	52 K报道	3730 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3730 K摘要
這篇	3730 K文章
""", '還': """
還可	3757 K輸入
""", '采': """
采写	3726 K:
""", '長': """
長按	3722 K
""", '长': """
长按	3722 K
""", '開': """
開啟	3703 K通知	3703 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2166 K記事	2166 K記事:	2166 【K記事】	2166 K:	2166 【K】	2194 【K写真】
""", '閱': """
閱讀	3717 K更多
""", '问': """
问问	3729 K我们的ai
""", '阅': """
阅读	3717 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3786 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3733 K報名
""", '马': """
马上	3733 K报名
""", '點': """
點我	3722 K加入
點擊	3717 K查看	3717 K閱讀:	3736 K觀看影片
""", '같': """
같이	2272 K 보기:
""", '관': """
관련	2272 K 기사:	2295 K 기사 :	2295 [K 기사]	2295 K 기사-
관련기사	2272 K	2272 K:	2272 [K]	2295 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2283 K #줄 요약
기사에	73 K 대해 궁금	2288 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2295 K 기사:
""", '당': """
당신의	2287 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2272 K 읽기:
더보기	2272 [K]	2272 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2287 K 설문에	2287 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2295 [K 본 기사]
""", '문': """
문제가	2329 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2283 K 요약은
""", '사': """
사진	2330 K #/#	2330 K # / #
사진출처	2298 K:
""", '생': """
생성형	2283 K ai가 요약
""", '선': """
선택	2327 (K) 개인정보	2327 [K] 개인정보	2327 (K) 광고성	2327 [K] 광고성
""", '설': """
설문에	2287 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2287 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2272 [K]
""", '오': """
오류가	2329 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2283 K 요약은 ai	2283 K 요약이 도움	2283 K 기사는 인공지능	2283 K 기사는 ai	2283 K 번역	2288 K 기사가 도움이	2288 K 기사를 어떻게	2288 K 뉴스에 대한 의견	2288 K 기사에 대한 의견
이미지	2330 K #/#	2330 K # / #
이슈	2295 [K]
이어	2272 K 읽기:
""", '인': """
인기기사	2295 [K]
""", '일': """
일시적인	2329 K 오류가
""", '자': """
자료출처	2298 K:
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
지금	2305 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2272 K 기사:
추천기사	2295 [K]
""", '출': """
출처	2298 K:	2298 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2330 K #/#
""", '필': """
필수	2327 (K) 개인정보	2327 [K] 개인정보	2327 (K) 이용약관	2327 [K] 이용약관
""", '함': """
함께	2272 K 볼 만한 기사:	2272 K 보면 좋은 기사:	2295 [K 읽기]
""", '핫': """
핫클릭	2295 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2272 [K]
""", '후': """
후원	2323 K 계좌
후원계좌	2323 K
"""}

CONTAINS = {',': """
,说:	3809 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2966 K-vă	2970 K
abonații	50 K pot	2967 K noștri
abonează	80 K-te	2868 K-te pentru	2873 K-te pe youtube	2966 K-te
abonné	50 en tant qu'K	1493 pas encore K	1495 déjà K	1497 en tant qu'K
abonnés	1493 réservé à nos K	1495 réservé aux K	1643 nos K	1646 K
abonējiet	80 K	2431 K
actualisé	97 cet article a été K
actualité	1503 l'essentiel de l'K	1513 suivez l'K	1513 suivez toute l'K	1513 retrouvez toute l'K	1536 couvre l'K
actualizată	97 știrea a fost K
acționari	2935 fără K
adatkezelési	1844 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1279 K
adomány	1892 K
adományoddal	1888 K
adományok	1892 K
adományozz	1888 K
adományozzon	1865 K itt
advirtió	1279 K
adó	1833 K #%
adód	1890 K #
adója	1865 K #
adăugat	2969 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3303 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1645 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1279 K
afișată	60 email nu va fi K
agregó	1279 K
aicināja	2434 K
aizsargātas	2400 visas tiesības K
aiškino	2394 K
ai가	2333 K 작성	2333 K 생성	2333 K 요약	2333 K 번역
ai로	2333 K 작성	2333 K 생성
ai를	2333 K 활용해
ajouté	1645 a K
ajută	2966 K-ne
ajánld	1888 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1841 töltsd le az K
alkalmazásban	1863 az K
alkalmazást	1863 K
alkalmazásunk	1889 K
alkalmazásunkat	1841 töltse le K
alkalmazásunkban	84 K
alăturat	2887 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1557 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	660 jetzt K:
anketě	468 naší K	468 v K
ankietę	35 naszą K	2683 naszą K	2683 krótką K
ankstesnėje	97 K versijoje
anmäl	3323 K dig till vårt	3323 K dig till våra
anmäla	3298 genom att K dig
annoncé	1645 a K
annoncør	567 betalt af en K	567 betalt af K
annonslänkar	37 K	74 K	3303 K
annonsör	3312 betalt av en K	3312 betald av en K
annonsør	2622 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1279 K
anunțat	2969 a K
använder	3268 vi K cookies	3269 K kakor
anúncio	2779 após o K	2779 depois do K
anúncios	70 sem K	2861 sem K
apelował	2719 K
apelowała	2719 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1141 descarga la K	1141 descarga nuestra K
aplicația	84 în K noastră	2874 descarcă K	2966 descarcă K noastră	2966 descarcă gratuit K	2966 descarcă K și	2967 K noastră
aplikacją	84 z naszą K
aplikację	2648 pobierz naszą K	2649 pobierz K	2649 ściągnij K	2706 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3157 našej K
aplikáciu	3157 mobilnú K	3157 K
aportació	421 la teva K
aportación	1176 tu K	1202 haz tu K
apoyá	1276 K
applikációnk	1863 K
applikációnkat	1863 K
applikációnkban	84 K
apsolīja	2434 K
apóyanos	1176 K	1276 K
apóyenos	1176 K	1276 K
apúntate	1120 K a	1136 K a nuestra	1136 K gratis	1276 K gratis
apărat	2969 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3439 bir K paylaş
artykuł	15 darmowy K	20 cały K	2637 podoba ci się ten K	2684 nasz K do końca	2704 ostatni darmowy K	2717 ten K
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
autentifică	24 K-te	2868 K-te pentru
autorką	2675 kontakt z K
autorská	450 K práva
avertizează	2969 K
avísanos	1276 K
ayúdanos	1176 K	1276 K a
açikladi	3515 K
açin	3439 K
añadió	1279 K
año	1278 al K
""", 'b': """
bağirdi	3515 K
bağirdilar	3515 K
bağiriyor	3515 diye K
bağiriyordu	3515 K
bağiş	3512 K yap	3516 K
bağişiniz	3512 K
bağlantilari	74 satiş ortakliği K	3436 satiş ortakliği K
başlayan	3438 tl'den K
başvurun	3439 K
behält	29 K sich vor	29 K sich das recht
behöver	3250 vi K ditt stöd	3323 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1841 értesítések K
beløb	579 fast K
beløp	2632 gi et K	2634 fast K
bemängeln	738 K
bemängelt	738 K
berätta	67 K för oss	67 K din
berättade	3326 K
berättar	3326 K
bestätigen	603 K sie ihre
bestätigungslink	704 K
bestätigungsmail	603 K	704 K
betalvägg	3327 K
bezpečí	97 linka K
bezplatný	488 poslední K článek	3151 náš K webinár	3174 posledný K článok
bezplatných	3160 K článkov
bezpłatne	2689 K konto
bezpłatny	2680 nasz K webinar	2704 ostatni K artykuł
bezpłatnych	2689 limit K
beğendiyseniz	3513 bu haberi K	3513 bu yaziyi K
biết	3689 cho K
blokování	442 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1136 recibe el K	1136 nuestro K	1139 K diario	1276 recibe el K	1277 nuestro K	1280 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1502 dans votre K mail	1502 dans votre K e-mail
brezplačen	3231 zadnji K članek
brezplačne	3218 K članke
brezplačni	3211 naš K webinar	3231 zadnji K članek
brezplačnih	3218 K člankov
bronił	2719 K się
brzmiał	2719 K
brzmiała	2719 K
brzmiało	2719 K
butlletí	350 subscriu-te al K	350 el nostre K	422 el nostre K	425 K
buzdított	1891 K
buzdította	1891 K
buzón	79 en tu K	1137 en tu K
bájate	1276 K la app
bölümünde	85 yorum K
bönföll	3326 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3326 K
bønfaldt	580 K
bønn	2556 vi har en K til deg
bønnfalt	2635 K
bústia	372 a la teva K
bülten	3432 e-K	3516 K
bültene	3399 K abone	3399 K kayit	3399 K kaydol
bülteni	3432 haber K
bültenimiz	78 K	3513 K
bültenimize	78 K	78 e-K	3399 K	3512 K	3513 K
bültenine	3432 K
błagał	2719 K
błagała	2719 K
bạn	49 gửi cho K bè	3604 hộp thư của K	3638 sự ủng hộ của K	3686 mời K	3686 cần sự ủng hộ của K	3686 nhờ sự ủng hộ của K
bằng	3646 K văn bản của báo
""", 'c': """
caffè	2034 un K
café	54 me paga um K	1177 un K	1202 un K al mes	1539 un K
caractères	1557 limitées à # K
catedrática	1173 es K
catedrático	1173 es K
celého	430 pro čtení K
cercetătoare	2887 este K
cercetător	2887 este K
changés	97 prénoms ont été K
chaîne	1643 notre K
chefredaktör	3288 är politisk K	3288 är K
chefredaktør	545 er K
chuyện	3625 bạn có câu K
chép	3620 cấm sao K	3646 mọi sao K
chính	97 đính K	3613 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3604 bản tin của K tôi	3607 theo dõi K tôi	3625 cho K tôi qua	3625 liên hệ với K tôi	3686 ủng hộ K tôi	3686 K tôi cần sự giúp đỡ	3686 giúp K tôi	3686 theo dõi K tôi	3686 hãy gửi cho K tôi	3686 hãy liên hệ với K tôi	3686 hãy báo cho K tôi	3687 K tôi trên	3687 của K tôi	3687 cho K tôi
chọn	3686 hãy bình K
cikkünk	1889 minden K
cikkünkhöz	1889 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2752 nos K
comentó	1279 K
comisión	1191 recibir una K
comissió	367 rebre una K
comissão	2778 receber K	2778 receber uma K
commerciële	2516 K partner
communauté	1544 K whatsapp	1544 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2058 parte della nostra K
condamné	1645 a K
condiții	2877 termeni și K
confidentialité	1520 politique de K
confidențialitate	2877 politica de K
conférences	1536 est maître de K
connecté	1522 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2729 acesse todo o K	2773 ao exibir este K	2773 ao ver este K
contribuição	2765 com a sua K	2860 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1279 K
conversación	1159 participar en la K
conținut	9 acest K	2868 K doar pentru abonați
conținutului	2884 preluarea K
cookieinställningar	3290 K
corespondentă	2887 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2966 K un cont pentru a citi
csatornájára	1855 viber-K
csatornánk	1889 K
csatornánkhoz	1855 telegram-K	1855 whatsapp-K
csatornánkra	1855 youtube-K	1888 iratkozz fel K	1888 iratkozzon fel K
csábított	1891 K
cuéntanos	38 K	67 K	1159 K en	1276 K
cuéntenos	38 K	67 K
czytać	2643 aby K dalej	2643 żeby K dalej	2716 chcesz K dalej
czytelników	36 naszych K	2684 opiniami K	2695 z wpłat K	2695 dzięki wsparciu K	2712 K	2717 naszych K	2717 z wpłat K
câmpurile	60 K cu steluță
cântau	2969 K
címével	1887 e-mail-K
cùng	51 hãy tham gia K họ
của	3627 là cây bút K	3687 độc giả K
""", 'd': """
daní	3165 # % z K	3165 #% z K
darbą	2392 mūsų K
darowiznę	2641 przekaż K	2716 przekaż nam K	2716 przekaż K na
datenschutzerklärung	620 unserer K	736 unserer K	736 unsere K
datenübertragung	654 der K zu
dați	62 K-mi tag
debatindlæg	546 send dit K	546 skrive et K
debatredaktør	545 er K
debattredaktør	2596 er K
debattør	545 er K
declaró	1279 K
decía	1279 K
demandé	1645 a K
denmişti	3515 K
denunció	1279 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1141 K la	1141 K nuestra
destekçimiz	3439 K olun	3512 K olun
desteğiniz	3512 K
desteğinizle	3513 K
desteğiyle	18 okurlarin K	3425 yapay zeka K	3434 K ayakta	3444 yapay zeka K
değildir	30 sorumlu K
değilim	3497 ben robot K	3497 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3156 K môžu
disponível	2737 K no google play
doação	2725 faça uma K	2765 sua K	2860 sua K	2860 faça uma K	2864 K
doações	2864 K
dodał	2719 K
dodała	2719 K
dodává	502 K
događaj	3089 naš K
domagał	2719 K się
donació	421 fes una K	425 K
donación	1124 haz una K	1124 tu K	1176 tu K	1176 una K	1276 tu K	1276 haz una K	1280 K
donația	2966 K ta
donație	2966 fă o K	2970 K
donații	2970 K
donează	90 K cât poți	2966 K acum
doplněn	97 článek byl K
doporučil	502 K
doporučila	502 K
doporučovala	502 K
dopuštenja	3100 bez K
doradzał	2719 K
dorzuć	2716 K się
dostawać	2705 chcesz K
dostávajte	3180 K
dostávat	489 chcete K
dostávať	3175 chcete K
dostávejte	495 K
dostęp	80 kup K	2643 masz już K	2689 pełny K do	2689 wykup K	2716 kup K
dostępny	2643 artykuł K tylko
dotazník	469 krátký K	3155 krátky K
dotazníka	3155 nášho K
dotazníku	468 našeho K	469 krátkého K
dowolną	2718 K kwotą
dočtete	476 více se K
dołóż	2716 K się
dołącz	51 K do nich	51 K	2654 K do nas na	2716 K do nas	2716 K do grona	2716 K do nich
drastické	97 obsahuje K
draudžiama	2366 K kopijuoti	2366 be leidimo K	2366 be sutikimo K
draudžiamas	2387 be leidimo K
dueños	1231 sin K	1231 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2717 K dalej
dziennikarką	2676 jest K
dzięki	2717 K wam	2717 K tobie
dziękujemy	2686 K za zapisanie	2686 K za zapis	2716 K, że nas czytasz
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
dömde	3326 K
dømte	580 K	2635 K
düzeltme	97 K:
děkujeme	499 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3609 tải ứng K	3686 tải ứng K của	3686 hãy tải ứng K	3686 tải ngay ứng K
""", 'e': """
edellyttää	1470 K tunnusta
editörlerimize	39 K
editörüdür	3422 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1191 no ha participado en la K
electrònic	350 el teu correu K
electrónico	60 correo K no se mostrará	1137 tu correo K	1159 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1835 a teljes cikk K
elsőként	1864 értesülj K
előfizetés	1892 K
előfizetéssel	1867 K
előfizető	1835 már K	1888 legyen K
előfizetőink	50 K	1835 K olvashatják	1867 K számára	1889 K
előfizetők	50 az K	1877 csak K	1892 K
előfizetőknek	1836 csak K	1877 K szól
előfizetőként	50 K
előfizetőnktől	1887 K
emlékeztetett	1891 K
emoțional	97 pot afecta K
endereço	2751 seu K de email não será
engedély	1870 K nélkül tilos
engedélyezze	1843 K a javascript
engedélyhez	1870 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1643 cette K	2532 onze korte K	2532 onze K
enquêtent	1643 K pour vous
enquêtes	1643 nos K
ensaísta	2826 é K
ensimmäinen	1476 K kuukausi
enthält	654 dieses element K daten
entraînement	48 K d'ia
entrée	1605 ctrl+K	1605 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1276 K
epizódu	3153 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	545 er K
erhältlich	660 shop K	733 im shop K
erişin	3439 K
erklärt	738 K
erklärte	738 K
erkände	3326 K
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
etkinleştir	3407 javascript'i K
evästeasetuksiasi	1447 K
evästeet	1447 K	1472 K
evästeitä	1430 K
existují	479 K díky
experiência	67 conte sua K
explicó	1279 K
expliqué	1645 a K
expérience	67 partagez votre K
externého	3147 K obsahu
externí	461 K obsah
externího	461 K obsahu	461 obsah z K
externý	3147 K obsah
""", 'f': """
favoritkälla	3284 K
faça	2860 K um pix
felelősséget	30 nem vállal K
felhasználási	1844 K feltételek
feliratkozás	1837 K a hírlevélre	1837 hírlevél K
feliratkozásommal	1853 K
feliratkozással	1853 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2877 K cookie
folytatásához	1835 a cikk K
fordítóval	1860 gépi K
forintért	1867 havi # K
formulára	3158 odoslaním K
formulário	2860 inscreva-se no K
formuláře	472 odesláním K
forrásként	1854 kedvenc K
fortæl	67 K os
fortæller	580 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3326 K
früheren	97 K version	97 K fassung
férjen	1888 K hozzá
följ	3264 K oss på	3323 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3280 alla rättigheter K
fördere	735 K
fördermitglied	80 werden sie K	675 werde K	675 werden sie K
fördern	735 jetzt K	735 K sie
föredragen	3284 K källa
föredragna	3284 K källa
föreslog	3326 K
författare	3288 är K och
förklarade	3326 K
förklarar	3326 K
försvarade	3326 K sig
følg	520 K os på	577 K os	2572 K oss på	2632 K oss
første	558 K måned	579 K måned	2610 K måned	2634 K måned
független	1833 támogassa a K	1889 K sajtó
főszerkesztője	1858 K
""", 'g': """
gadā	2433 K
gazeteciliği	3513 bağimsiz K
gazeteciliğimiz	3513 K
gazetę	2715 kup K
gefällt	704 K ihnen, was sie	704 K dir, was du
gelmişken	3393 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	623 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3126 K
gridò	2138 K
gràcies	373 K a gent com tu	422 K a tu
grátis	2862 teste K
grâce	18 K à vous	1484 K à vos dons
gwiazdką	60 pola z K
gärna	3323 vill K höra från dig
går	504 før du K	2556 før du K
gåva	3250 ge en K i dag	3250 ge en K nu	3251 din K	3251 ge en K	3323 din K gör	3323 ge en K i dag	3327 K
gönderdik	3446 size bir e-posta K
gönderin	3439 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3324 K mer
göre	3515 K
görün	3439 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3439 K
gösterilmeden	3415 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2719 K
głosiła	2719 K
głosiło	2719 K
głosuj	2700 K
głosujcie	2700 K
głównej	2691 na stronie K
gương	64 trang K
gửi	49 hãy K	3625 xin K về
""", 'h': """
használ	1843 cookie-kat K	1844 sütiket K
használat	1843 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	738 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	646 bei google K
hirdették	1891 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3291 K av ai	3313 K av ai	3323 K oss
hjälper	3323 din gåva K
hjælp	548 K af ai	548 K fra ai	568 K af ai	577 vi har brug for din K	577 K os
hjælper	577 dit bidrag K
hlásal	502 K
hlásala	502 K
hlásá	502 K
hovorí	3186 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1891 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1448 tekoälyä K
hágase	80 K socio
hájil	502 K se
hájila	502 K se
häng	3323 K med i
häufiger	646 bei google K
hävdar	3326 K
håller	43 K du med	43 K du inte med	3320 läsare som K
hævder	580 K
hébergé	1519 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1887 K
hírekben	1841 a google K	1854 google K
hírlevelére	1853 K
hírlevelünk	78 K	1889 K
hírlevelünket	1853 K
hírlevelünkre	78 K	1837 K	1888 iratkozzon fel K	1888 iratkozz fel K	1889 K
hírlevél	1892 K
hírlevélre	78 K	1888 iratkozz fel a K	1888 iratkozzon fel a K
hó	1890 ft/K
hónap	1867 első K	1890 első K
hören	728 K sie hier.
hører	2601 der du K
hükmetti	3515 K
hüüdis	1321 K
hüüdsid	1321 K
hűségidő	1877 K nélkül
hồng	3645 nhận hoa K
""", 'i': """
iecienītāko	2408 K avotu
iepriekšējā	97 K versijā
ifølge	580 K	2635 K
illimité	1497 accès K	1566 en K
imágenes	40 tus K	97 contiene K
incorporó	1173 se K a
independentă	2967 presa K
independência	2861 a K
indicó	1279 K
indiqué	1645 a K
indrømmede	580 K
indrømmer	580 K
indépendance	1643 notre K
indépendant	1484 soutenez le journalisme K	1643 journalisme K	1643 média K
indépendante	1563 la presse K a	1643 presse K	1643 information K
información	1149 sigue toda la K	1149 siga toda la K	1173 cubre la K	1277 esta K
informację	2675 wyślij K
informações	97 com K de
informațiilor	2884 preluarea K
informó	1279 K
informē	2434 K
ingresá	77 K tu correo
innehåll	3269 externt K	3290 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2635 K
innrømmet	2635 K
inquiète	1645 s'K
inquérito	35 nosso K
inscrição	2733 cancelar a K	2787 sua K foi
inscríbete	1120 K
insändare	43 K	3289 skicka din K	3289 din K till	3289 skriva en K
intelektą	2374 dirbtinį K	2389 dirbtinį K
inteligencję	2697 przez sztuczną K
inteligencí	481 umělou K
intelligenciával	1860 mesterséges K készült	1879 mesterséges K
introduceți	77 K adresa de email
intégralité	1493 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1277 esta K
investigação	2861 esta K
investigație	2967 această K
investigațiile	2967 continua K
invítame	54 K a un café	54 K un café	1276 K a
invítanos	1276 K a
ismételgette	1891 K
istediğiniz	3398 K zaman iptal	3514 K zaman iptal
izražavaju	3094 komentari K
içeriği	9 K
içeriğin	3424 harici K
içermektedir	97 sahneler K
išorinio	2372 K turinio
""", 'j': """
jautāja	2434 K
javascript가	2313 K
javascript를	2313 K
javasolják	1891 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2637 skoro już tu K	2637 skoro tu K
jugé	1645 a K
jurnalistă	2887 este K
jurnaliștii	39 K noștri	2910 K noștri îți trimit	2967 K noștri
jälgi	1318 K meid
jäljellä	1466 ilmaista juttua K
jäseneksi	80 liity K	1474 liity K
""", 'k': """
kanał	2717 nasz K
kannatusjäseneksi	1474 liity K
kanál	500 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3127 K
kedykoľvek	3132 odhlásiť sa môžete K
keresőben	1854 google-K
khoản	3602 bạn đã có tài K	3613 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3620 K sao chép
khẳng	3689 K định
kiabált	1891 K
kiabálta	1891 K
kiabálták	1891 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1891 K
kirjeessä	1477 luki K
kiáltott	1891 K
kiáltotta	1891 K
kiáltották	1891 K
kiến	3633 ý K của bạn sẽ	3686 hãy gửi ý K	3686 vui lòng gửi ý K
kliknutím	472 K na
kolačića	3085 K	3115 K
kolačiće	3085 K	3115 K
kolačići	3085 K
komentować	6 K	2663 aby K
komentár	6 pridať K	3156 pridajte K
komentára	3156 pridanie K	3156 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	459 je K	459 , K
komentátorem	459 je K
komentátorkou	459 je K	3145 je K
komentátorom	3145 je K
komentář	6 přidat K
komentáře	6 pro přidání K	470 vložení K	470 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1448 K
konferencję	2680 naszą K
konuştu	3515 diye K	3515 K
kopírovanie	3138 K obsahu bez	3138 K je zakázané
kopēšana	2407 K bez
korespondentką	2676 jest K
korespondentė	2371 K
korábban	1886 K itt írtunk	1886 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2719 K
krzyczała	2719 K
krzyknął	2719 K
krzyknęła	2719 K
krävde	3326 K
krævede	21 K felter er	580 K
krönikör	3288 är K
kulturalną	2684 K dyskusję
kulturredaktör	3288 är K
kulturredaktør	545 er K	2596 er K
kumppanuuslinkkejä	74 K	1460 K
kvíz	468 náš K	3155 náš K
kvíze	3155 našom K	3155 v K
kvízu	468 našem K	468 v K
kyltissä	1477 luki K
kysyivät	1477 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1890 K
käsitellään	97 jutussa K
käyttää	1428 tämä sivusto K
käyttöehdot	1455 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1891 K
kérdezték	1891 K
kérdőívünket	35 K
kért	1891 K
kérte	1891 K
kérték	1891 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	735 K sie uns
könyörgött	1891 K
könyörögtek	1891 K
köszönjük	1888 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1841 K minket	1888 K minket
követelte	1891 K
követelték	1891 K
közlése	1878 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1891 K
kúpte	3183 si K
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
kļūsti	2431 K par
křičel	502 K
křičela	502 K
křičeli	502 K
kể	3689 K
""", 'l': """
labākie	2427 K raksti tavā
lamentó	1279 K
lançait	1645 K
lasītu	2397 lai K tālāk
lasītāji	2432 mūsu K
lasītājiem	2432 mūsu K
lejupielādē	2431 K
lelkisegély	97 K
leverandør	2598 ekstern K
leverantör	3290 extern K
leído	1205 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2417 K
linkistä	1459 lisää tästä K
lisenssillä	47 K
lisäsi	1477 K
llicència	47 K cc
lucrează	2887 K în presă
lunedì	17 ogni K
lună	2968 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3602 đăng nhập để bình K	3633 bình K của bạn sẽ	3686 đăng nhập để bình K
lájkolj	1841 K minket
lákal	502 K
läget	3299 koll på K
lähdet	1414 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3302 du kan K mer	3302 kan du K mer	3302 K mer om	3324 fri att K
läsare	36 våra K	3300 våra K	3324 våra K
läsarna	18 tack vare K
läser	3323 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	572 K for	2627 K for	3317 K för
læser	577 tak fordi du K
læserbrev	43 K	546 skrive et K	546 send dit K
læsere	36 vores K	578 vores K
læseres	557 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1132 K de notas
límites	1129 sigue leyendo sin K
lòng	3625 vui K gửi về	3686 vui K gửi về
löd	3326 K
lød	580 K	2635 K
lūdza	2434 K
lập	3637 ủng hộ báo chí độc K	3687 báo chí độc K
""", 'm': """
magyarázta	1891 K
mailovú	3158 e-K adresu
mainoslinkkejä	37 K	74 K	1460 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1300 K abil
materiał	9 ten K
matéria	20 ler esta K	2729 esta K é só	2792 para ler esta K	2861 esta K
matérias	2764 limite de K
matí	421 rep cada K
mawiał	2719 K
mawiała	2719 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1891 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1474 tue K
meitä	1457 tukea K	1457 tue K	1474 tue K	1474 auta K
mencióname	62 K
menționat	2969 a K
mesačne	3185 K
mesečno	3126 K	3244 K
mesélte	1891 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2718 za K
miesięcznie	2718 K
minkä	90 anna K voit
miễn	15 bài K phí	3640 hết số bài K phí	3688 dùng thử K phí
mjesečno	3126 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1557 charte de K	1557 K par la rédaction
mokė	2394 K
mondták	1891 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1129 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1279 K
mulțumim	2966 K că ne citești
munkatársa	1858 K
munkatársunknak	39 K
munkánk	1889 K
munkánkat	1833 támogasd K	1833 támogassa K	1865 K	1888 támogasd K	1888 támogassa K	1889 K
myönsi	1477 K
másodközlés	1851 K
märkis	1321 K
määräsi	1477 K
mån	3301 kr/K	3325 kr/K
månad	3253 testa en K	3301 en K för	3323 testa en K	3325 per K	3325 varje K
månaden	3301 första K	3325 i K	3325 första K
månader	3301 K för #	3323 testa # K
månadsgivare	3323 bli K
måned	510 prøv en K	558 i # K	577 prøv en K	579 pr. K	2610 en K for	2632 prøv en K	2634 per K
måneden	579 om K	2634 i K
måneder	558 i # K	2610 K for #
média	1643 notre K
mês	2861 até o fim do K	2862 por K	2862 ao K
mình	54 mời K ly cà phê	62 tag K
míní	502 K
mówi	2719 K
mówili	2719 K
mówił	2719 K
mówiła	2719 K
môžete	3154 článok si K
müşterimiz	3450 K
mācīja	2434 K
mākslīgais	2414 K intelekts
mēnesis	2433 pirmais K
mēnesī	2433 K
mėgstamiausią	2367 K
mėnesį	2393 per K
měsíc	474 první K	501 za K	501 první K
měsíčně	501 K
můžete	467 článek si K
mạnh	3689 nhấn K
""", 'n': """
nabádal	502 K
nabádala	502 K
naléhal	502 K
namawiał	2719 K
namawiała	2719 K
napisał	2719 K
napisała	2719 K
napiš	38 K nám	67 K nám
napište	38 K nám	458 K nám	491 K na	499 K nám
napísal	3186 K
napíšte	38 K nám	3144 K nám	3144 K, prosím	3177 K na	3183 K nám
naročilo	3217 hvala za K
naročite	80 K se	3191 K se na naše	3242 K se
naročnik	50 kot K	3190 že K
naročnike	3198 samo za K	3198 le za K
naročniki	50 K lahko	3230 lahko berejo le K	3230 berejo samo K	3246 K
naročnikom	3190 dostopen le K	3190 na voljo K	3190 na voljo samo K	3190 na voljo le K	3230 dostopna le K	3230 dostopna samo K	3230 dostopen le K	3230 dostopen samo K
naročnina	3218 K	3246 K
naročnino	3218 z K	3240 z K
narzędzi	2697 przy wsparciu K ai
naujienlaiškio	2379 K
naujienlaiškis	2392 mūsų K	2395 K
naujienlaiškį	2359 mūsų K	2379 K	2391 užsisakykite K	2392 mūsų K
navođenja	3100 bez K izvora
navođenje	3100 uz K izvora
nawoływał	2719 K
našeho	464 do K týmu	464 K e-shopu
našem	3089 K timu
našich	490 K zpráv	3176 K správ
neatkarīgu	2431 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1888 segíts K	1888 írjon K	1888 írj K	1888 jelezd K	1889 K adód
nemokamą	2383 K paskyrą
neobmedzený	3131 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	454 K přístup
neomezeně	430 K číst
nepiekrītat	43 K
nepriklausomą	2381 paremkite K žurnalistiką	2391 paremkite K	2392 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1440 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	499 podpořte K
nezávislá	500 K média
nezávislé	3184 K médiá
nezávislú	3183 podporte K
ngoài	3628 nội dung bên K
nguồn	3623 K ưu tiên	3623 K tin ưu tiên	3646 ghi rõ K	3681 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3633 chịu trách K về nội dung bình luận
nhân	3629 trí tuệ K tạo
nhấn	3686 K vào đây
nhận	3604 đăng ký K bản tin	3604 đăng ký K tin	3686 đăng ký K bản tin	3686 đăng ký K tin
nhập	24 đăng K	3602 vui lòng đăng K	3602 đăng K để đọc	3602 đăng K để xem	3602 đăng K để lưu	3602 hãy đăng K để	3686 đăng K để đọc	3686 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2677 materiał wideo jest K
niezależne	2716 wesprzyj K	2716 wspieraj K	2717 K media
niezależność	2717 K
niezależną	2717 jesteśmy K
noastră	2967 munca K
nolēma	2434 K
norāda	2434 K
nosūtīsim	57 jums K
notificações	14 as K	2739 ative as K	2739 ativar K	2739 receba K
notificările	14 K	2874 activează K
notifikácie	3157 K
notícia	2861 esta K
notícias	2733 receba as K	2733 receba K	2742 siga as últimas K
novinařina	500 naše K
novinařinu	500 nezávislou K
novinár	3145 je K	3145 , K
novinári	3184 naši K
novinárka	3145 je K	3145 , K
novinárkou	3145 je K
novinárom	3145 je K
novinář	459 je K	459 , K
novinářem	459 je K
novináři	500 naši K
novinářka	459 je K	459 , K
novinářkou	459 je K
novičke	3191 na e-K
novičnik	3199 K	3199 e-K	3243 naš e-K	3246 K
novičnika	3199 K
nuotraukų	40 K ir vaizdo
nusprendė	2394 K
nášho	3151 do K tímu
nächste	21 in diesem browser für die K	735 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3689 K
nõus	43 ei ole K?
năm	3688 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	464 našem K
obegränsad	3256 K tillgång
obećala	3127 K
obećao	3127 K
obiecał	2719 K
obiecywał	2719 K
obligāta	2407 atsauce K
oblíbené	456 K zdroje
oblíbených	456 K zdrojů
oblíbenými	456 K zdroji
obrigatórios	21 campos K são	2751 campos K são
obveščanje	3217 na naše K
obľúbené	3142 K zdroje
obľúbených	3142 K zdrojov
obľúbenými	3142 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	489 chcete K
odebírejte	434 K náš	495 K	499 K
odemkněte	430 K si
odhlásit	435 K se můžete kdykoli
odoberať	3175 chcete K
odpoveď	21 zrušiť K
odpovídal	502 K
odpověděl	502 K
odpověděla	502 K
odpověď	21 zrušit K
odpowiadał	2719 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2719 K
odpowiedziała	97 nie K	2719 K
odpowiedziało	97 nie K
odražavaju	3094 komentari K	3094 komentari ne K
odídete	3140 kým K
ofereça	2729 K este artigo
ograniczeń	2643 czytaj bez K	2643 czytaj więcej bez K
også	51 bli med du K
ogłosił	2719 K
ogłosiła	2719 K
oikaisupyynnöt	1451 K
oikaisupyyntö	1451 K
olvashatják	1885 csak előfizetők K
olvasási	0 K idő
olvasóiból	1865 K él
olvasóink	36 K	1889 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1276 danos tu K
ordenó	1279 K
ordonné	1645 a K
ortakliği	3436 iş K linkleri
orzekł	2719 K
osobních	452 ochrany K údajů	452 ochraně K údajů
osobných	3147 K údajov
ostrzegał	2719 K
ostrzegała	2719 K
ostrzegł	2719 K
otrzymywać	2705 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	502 K	3186 K
oznámila	502 K	3186 K
ozvěte	38 K se nám	67 K se nám	458 K se nám	499 K se nám
""", 'p': """
padėkite	2391 K mums
pageidaujamą	2367 K šaltinį
paklausė	2394 K
palīdzi	2421 ziedo un K	2431 K mums
palīdzību	2414 mākslīgā intelekta K	2429 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2391 K mums
parsisiųskite	2391 K
participación	1160 normas de K
partnerské	74 K odkazy	477 K odkazy	3163 K odkazy
partneři	441 my a naši K
pastā	2419 e-K
pastāstiet	38 K mums	67 K mums
patronką	2695 zostań naszą K
patrões	2817 sem K	2861 sem K
paylaşilan	3496 tarafindan K bir gönderi	3496 tarafindan K gönderi
paylaşin	25 K	49 K	3439 K
paylaştiği	3496 K bir gönderi	3496 'in K bir gönderi
paziņoja	2434 K
paziņojumus	2418 K
państwa	2675 czeka na K
pašte	2379 jūsų el. K
pažadėjo	2394 K
periódico	1277 este K	1277 nuestro K
permanència	423 sense K
persiųskite	49 K
personvernerklæring	2577 K
phê	54 mời tôi một ly cà K	3637 mời bạn một ly cà K
phóng	3625 liên hệ K viên	3627 là K viên báo	3627 là K viên của	3686 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1279 K
pidätetään	1436 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2719 K
pisała	2719 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3082 K nam	3114 K nam na	3114 K na	3124 K nam	3204 K nam	3204 K na	3234 K nam na	3234 K na	3242 K nam
piškotke	3207 K	3235 K
piškotki	3207 K
piškotkov	3207 K	3235 K
pište	491 K na	491 K nám na
plakáton	1891 állt a K
plânge	2969 se K
pochází	461 obsah K
podcastów	2681 K
podcastů	466 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2719 K
podporovatelé	500 naši K
podporují	500 nás K
podpoře	500 díky K
podpořte	479 K	499 K nás	499 K naši	499 K naše	499 K mě
podrška	3124 vaša K
podrške	3101 bez vaše K	3125 vaše K
podršku	3124 vašu K
podržite	3101 K	3124 K nas	3124 K naš
podělte	67 K se s námi	67 K se o
podľa	3186 K
poinformował	2719 K
poinformowała	2719 K
pokračovanie	3131 pre K v čítaní
pokračování	430 K je dostupné	477 K článku níže
pokračuje	477 článek K	477 text K	3163 článok K	3163 text K
pokračujte	430 K ve čtení s
política	361 K de galetes	1157 K de cookies	2749 K de cookies	2766 cobre K
pomocí	481 K ai
pomocą	2697 z K ai
pomoć	3124 vašu K
pomóż	2716 K nam
pomôžte	3183 K nám
poprosił	2719 K
poprosiła	2719 K
poprosiło	2719 K
poručila	3127 K
poručio	3127 K
poslední	488 K článek zdarma	488 K článek, který můžete
posledný	3174 K článok zadarmo
poslušajte	3233 K nas
postafiókjába	1837 K
postaládádba	79 a K	1853 a K
postaládájában	1853 ön K
posílat	472 nechte si K
posílejte	458 K nám
posíláme	57 vám K	57 K vám
potřebujeme	499 K vaši pomoc	499 K vaši podporu
používame	3147 K cookies
používá	441 tento web K
používáme	441 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2719 K
powiedziała	2719 K
powtarzał	2719 K
powtarzała	2719 K
poznámka	97 K redakce
pozostało	2643 K # %	2643 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	502 zvou K
pošaljite	49 K ga	3082 K nam	3082 K na	3124 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	458 K nám	499 K nám
pošli	49 K ho
pošlite	49 K ho	3144 K nám	3183 K nám
pošljemo	57 vam K
pošljite	49 K ga	3204 K nam	3204 K jo nam	3204 K na	3242 K nam
požádal	502 K
požádala	502 K
pracę	2717 naszą K
pranešimus	2378 K
praneškite	38 K mums	67 K mums
pranešė	2394 K
prašė	2394 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3178 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3131 už ste K	3131 ste K
predplatiteľom	80 staňte sa K	3139 K	3183 staňte sa K
predplatiteľov	3139 pre K
predplatné	3131 už máte K	3160 K	3183 kúpte K	3183 kúpte si K	3187 K
predplatného	3160 K
predplatným	3160 K	3181 s K
predplaťte	80 K si
preferată	2885 sursă K	2949 sursă K	2949 sursa K
preferované	456 K zdroje	3142 K zdroje
preferovaný	456 K zdroj	3142 K zdroj
preferovaných	456 K zdrojů	3142 K zdrojov
preferovaným	456 K zdrojem	3142 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2643 tylko dla K	2703 tylko dla K
prenumeratą	2689 z K
prenumeratę	80 kup K	2643 masz już K	2689 zamów K	2689 kup K	2689 wykup K	2715 kup K
preporučila	3127 K
preporučio	3127 K
pretlačiť	45 K
prevziať	45 K
prečítate	3131 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3124 K se našoj	3124 K im se	3242 K se nam
pridržana	3074 sva prava K
pridržane	3197 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2394 K
prihlásenie	3132 ďakujeme za K	3158 ďakujeme za K
prihlásení	3160 po K
prihlásením	3158 K súhlasíte
prihláste	24 K	3131 K sa a čítajte	3183 K sa na odber
prihvaćate	3096 prijavom K
pripažino	2394 K
programėlėje	2377 K
programėlę	2377 K
prohlásil	502 K
prohlásila	502 K
prohlížeč	10 váš K
pronađite	3112 K nas
proposé	1553 conçu et K par
prosił	2719 K
prosiła	2719 K
pročitali	3066 da biste K
pročitate	3064 da K cijeli	3064 da K ceo
prośbę	2637 mamy do ciebie K	2637 mamy małą K
prošnjo	3201 imamo majhno K	3201 majhno K
prywatności	2659 polityka K	2659 polityce K
przeczytać	2643 aby K cały	2643 aby K ten artykuł
przeczytałaś	2684 dziękujemy, że K
przeczytałeś	2684 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2640 K nam #%	2716 K nam	2716 K #
przekonywał	2719 K
przekonywała	2719 K
przesyłajcie	2675 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2675 K nam	2675 K je do nas	2716 K nam
przyznał	2719 K
przyznała	2719 K
przyłącz	51 K się
przyślij	2675 K nam	2675 K je do nas	2716 K nam
práca	3184 naša K
práce	500 naší K
práci	500 naši K
prácu	3184 našu K
précision	97 K:
précisé	1645 a K
précédente	97 version K de cet
préférée	1543 source K
préférées	1543 sources K
prévient	1645 K
príspevky	3156 K v diskusii
príspevok	3183 váš K
próxima	2861 nossa K
průzkumu	35 našeho K
ptá	502 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2016 blocco della K	2136 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1858 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1517 bloqueur de K	1517 bloqueurs de K	1643 sans K
publicités	1517 bloqueur de K
publicystką	2676 jest K
publicystą	2676 jest K
publikování	449 K nebo šíření
publiée	22 ne sera pas K	1522 votre adresse e-mail ne sera pas K
pytał	2719 K
pytała	2719 K
pytały	2719 K
pytań	2683 na kilka K
pyyntö	1414 pieni K
pyysivät	1477 K
pásale	1276 K esta
pásalo	49 K
päevakokkuvõte	1305 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1445 K
päätti	1477 K
påminde	3326 K
pénzbe	1889 K kerül
pénzéből	18 olvasók K
písemného	450 bez K souhlasu
písomného	3178 bez K súhlasu
píšte	3177 K na	3177 K nám na
pódcast	34 nuestro K	1277 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2400 K bez	2407 K bez
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
quyên	3686 K góp ngay	3690 K góp
quyền	3620 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3664 trình chặn K cáo	3664 chặn K cáo
""", 'r': """
radził	2719 K
radziła	2719 K
radí	502 K
rakstīja	2434 K
rappelé	1645 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2391 K mums
rašė	2394 K
recibirás	57 K
reclamă	11 K
reconoció	1279 K
recordó	1279 K
rectificación	97 K:
recunoaște	2969 K
redacció	39 la nostra K	43 cartes a la K	372 la K t'envia	422 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1201 la K te envía	1240 se incorporó a la K	1277 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2910 K îți trimite	2967 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2716 wesprzyj K
redaktorką	2676 jest K
redaktorė	2371 K
redaktör	3288 är K för	3288 är K på	3288 är politisk K
redaktør	545 er K på	545 er K for	545 er politisk K	2596 er politisk K	2596 er K i	2596 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2787 a K envia	2826 entrou para a K	2861 nossa K
reenvíalo	49 K
refusé	1519 K le dépôt
registrácii	3160 po K
registráciou	3158 K súhlasíte
registráciu	3158 ďakujeme za K
regisztrálj	1888 K ingyenesen	1888 K, hogy
regisztráljon	1888 K ingyenesen	1888 K, hogy
regisztrálnia	1885 K kell
regístrate	1129 K gratis	1130 K para
reinhören	660 jetzt K:
rejestrując	2686 K się
reklamlänkar	74 K	3303 K
reklamą	11 K
reklám	70 nincs K	3184 bez K
reklámok	1889 K nélkül
reportaż	2717 ten K
reporterką	2676 jest K
reportér	459 , K	3145 , K
reportérem	459 je K
reportérka	459 , K	3145 , K
reportérkou	459 je K	3145 je K
reportérom	3145 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	355 prohibida la K	380 K sense permís
reproducción	1170 prohibida su K	1170 prohibida la K
reprodução	2762 proibida a K	2762 K proibida	2795 K permitida desde	2795 K é permitida desde
reprodúcelo	45 K
republié	45 K	1533 K avec	1571 cet article est K
repórter	39 nosso K	2766 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1279 K
rezervăm	29 ne K dreptul
riêng	3613 chính sách quyền K tư	3640 dành K cho thuê bao	3646 quan điểm K của tác giả
robô	2842 não sou um K
rovatvezetője	1858 K
ročne	3185 K
ročně	501 K
rät	738 K
rätta	3294 K fel
rättar	3294 vi K fel
rättelse	97 K
räumte	738 K ein	738 K der	738 K die
rääkis	1321 K
råber	580 K
råbte	580 K
rådde	3326 K
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
részesített	1854 előnyben K forrásként
röst	3291 ai-K
răspuns	97 nu a K	97 nu au K	2969 a K	2969 au K
răspunsul	21 anulează K
rằng	3689 viết K	3689 cho K
""", 's': """
sacīja	2434 K
sadržaj	9 ovaj K	3085 vanjski K	3085 spoljni K
sadržaja	9 ovog K	3085 vanjskog K	3085 prikaz ovog K	3085 prikaz K
sakė	2394 K
samobójcze	97 myśli K
sanctionné	1645 a K
sandučić	79 u vaš K	3067 u vaš K
sandučiću	3067 u vašem K	3096 vašem K
sbírka	503 K
schließ	51 . K dich
schließen	51 . K sie sich	591 K sie ein abo	735 K sie ein abo
schránke	3132 vašej K
schránky	79 do vaší K	79 do vašej K	434 do vaší K	3132 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1888 K, hogy
segítségedre	1888 szükségünk van a K
según	1279 K
sensível	97 pode ser K
sentenció	1279 K
sería	1202 sin ti no K
sesión	24 inicia K	24 inicie K	1129 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2860 inicie K
señaló	1279 K
sfătuia	2969 K
sfătuiește	2969 K
sfătuit	2969 a K
sisällön	9 K	1447 ulkoisen K
sisältö	1418 tämä K on vain
sisältöä	1447 ulkoista K
siunčiame	57 jums K
sjefredaktør	2596 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3326 K
skarży	2719 K
skarżył	2719 K się
skrzynkę	79 na twoją K	2646 na twoją K	2646 na swoją K	2686 K mailową
slažete	43 K se	43 ne K se
slobodné	3183 podporte K
slobodnú	3183 podporte K
slušajte	3112 K nas
slíbil	502 K
slíbila	502 K
sollicité	97 K par
sollicitée	97 K par
sondę	2683 naszą K
sonuçlarinda	3418 google arama K
sorumluluğu	30 K
souborů	451 K cookie
souhlasíte	43 K?	472 e-mailu K	472 odesláním K	472 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3625 về hộp thư của tòa K	3637 hãy ủng hộ tòa K	3646 bằng văn bản của tòa K	3686 hãy gửi về tòa K	3686 hãy liên hệ tòa K	3686 hãy báo cho tòa K	3687 tòa K
spandér	54 K en kaffe
spolupráci	477 ve K s partnerem	3163 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3204 K nam
sportkrönikör	3288 är K
sportsredaktør	545 er K
spracovaním	3158 K osobných údajov
sprijiniți	2966 K
sprijină	2966 K-ne
správach	3143 google K
správy	3143 google K
spuneți	38 K-ne	67 K-ne	2967 K-mi mai jos
stellenbörse	659 in unserer K
stjärna	60 fält med K
straipsnį	2390 šį K	2392 visą K
stronę	2706 naszą K
stwierdził	2719 K
stwierdziła	2719 K
stáhněte	499 K si naši	499 K si náš
stálo	502 K na	502 K ve	502 K v
står	30 K för	580 K der på	2635 K det på	2635 K det i	3326 K det på
stöd	3250 med ditt K	3323 K oss	3323 K vår	3323 ditt K
stödja	3300 K oss med
stödlinjen	83 K
stödmedlem	3323 bli K
stödprenumerant	3323 bli K
stötta	3300 K oss med	3323 K oss	3323 K vår	3323 K vårt
støt	557 K os	577 K os	577 K med
støtt	2632 K oss	2632 K vår
støtte	507 med din K	507 vi har brug for din K	557 K os med	557 din K gør	577 din K	577 bliv K	2559 med din K	2609 K oss med	2632 din K
støtteabonnent	2632 bli K
støttemedlem	80 bli K	577 bliv K	2632 bli K
stāstīja	2434 K
stăpâni	2935 fără K
stěžuje	502 K
subscripció	425 K
subskrybentów	2643 tylko dla K	2643 dostępna dla K	2643 dostępne dla K	2703 tylko dla K
subskrypcją	2689 z K	2711 z K
subskrypcję	2643 kup K	2643 masz już K	2686 dziękujemy za K	2689 wykup K	2716 kup K
suosikkilähteeksesi	1440 K
suosikkilähteeksi	1440 K
sursă	2909 link activ către K
suscripción	1129 ya tengo una K	1276 cambia tu K	1280 K
suscríbase	80 K	1276 K
suscríbete	80 K	1129 K para	1129 K por	1129 K en	1136 K al boletín	1276 K
susțin	2901 care ne K lunar	2967 ne K lunar
susține	2966 K-ne	2966 K presa	2969 K că
susținerea	2966 K ta
susțineți	2966 K-ne
svarīgākie	2430 nedēļas K
svarīgākās	2430 nedēļas K
svěřte	458 K se nám
szerkesztője	1858 K
szerkesztőségünk	39 K	1889 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1889 K
szerzője	1858 külső K
szólított	1891 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3301 tills du K upp	3326 K
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
sök	3315 K nu
sökresultat	3284 K på google
sökt	97 vi har K	97 har K
söyledi	3515 K
söylediler	3515 K
söylüyor	3515 K
søg	570 K nu
søgeresultater	541 K på google
søgning	541 google-K
søk	2625 K nå
søkene	2592 google-K dine
søkeresultatene	2592 K dine på google
súhlasu	3178 bez K
súhlasíte	43 K?	3158 odoslaním K
súmate	51 K	1276 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1859 K
sütiket	1859 K
săptămână	17 o dată pe K	2968 pe K
sīkdatnēm	2412 K	2430 K
sống	3637 nuôi K tờ báo	3637 bạn đọc nuôi K
""", 't': """
találatok	1854 google-K
tanácsolja	1891 K
tanácsolják	1891 K
tanácsolta	1891 K
tanácsolták	1891 K
tanította	1891 K
taşiyin	3439 K
teigė	2394 K
tekemään	1475 K sitä
tekijänoikeus	1436 K suojaa
tekoäly	1448 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1448 K
tekoälyn	1448 K avulla	1448 K tekemä
tekoälyä	1448 käyttää K
telefonā	2418 savā K
tesszük	22 nem K közzé
textům	486 ke všem K
teşekkürler	3512 okuduğunuz için K
thiết	3646 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3640 dành cho K bao	3640 đã là K bao	3690 K bao
thuộc	3621 bản quyền K
thành	3603 dành cho K viên	3635 bạn đã đăng ký K công	3686 trở K thành viên
tháng	3640 đọc miễn phí trong K	3688 mỗi K	3688 hàng K	3688 K đầu
thích	3623 nguồn tin ưa K	3623 nguồn yêu K
thông	14 K báo	3609 bật K báo	3609 nhận K báo	3625 bạn có K tin	3625 bạn đọc cung cấp K tin	3646 khi phát hành lại K tin	3686 hãy gửi K tin	3686 đăng ký nhận K báo	3686 hãy bật K báo
tilføjede	580 K
tillgång	3323 få fri K
tillåtet	3312 inte K att återge
tiếng	3633 K việt có dấu
tiếp	3602 để K tục đọc	3602 để đọc K	3602 đăng nhập để K tục	3637 K sức cho báo chí	3640 để K tục đọc	3686 đăng ký để đọc K	3686 hãy K sức	3686 đăng nhập để K tục
tjänst	3247 en liten K att be
tjänsten	3315 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1835 a K
toàn	20 K bộ bài	3602 để đọc K bộ	3602 đọc K bộ bài	3640 để đọc K bộ bài	3686 đăng ký để đọc K bộ
tražila	3127 K je
tražili	3127 K su
tražio	3127 K je
tretích	3147 cookies K strán
treści	9 tej K	2689 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3609 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3633 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1858 K
turpinātu	2397 lai K lasīt
tuần	17 mỗi K	3635 bản tin hằng K của	3635 bản tin hàng K của	3688 mỗi K
tvrdí	502 K
työmme	1475 K
työtämme	1474 tue K	1475 K
tájékoztató	1844 adatvédelmi K
támogass	1888 K minket
támogasson	1888 K minket
támogathat	1865 K minket
támogatása	1865 K nélkül	1865 olvasók K nélkül	1888 az ön K
támogatásod	1888 a te K
támogatásából	1865 olvasóink K
támogatásával	1868 partnerünk K
támogatónk	1865 legyen ön is K	1865 legyél te is K
täglich	599 K per mail
tähtsamad	1317 nädala K
tärkeimmät	1472 K jutut
tästä	1459 lisää K
täällä	1414 kun kerran olet K
täältä	1459 lisää K
téléchargez	1479 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1888 K le
týden	17 každý K
týdně	501 K
týždenne	17 raz K
tłumaczy	2719 K
tłumaczył	2719 K
tłumaczyła	2719 K
třetích	461 cookies K stran
""", 'u': """
uafhængigt	578 K medie
ubegrænset	513 K adgang
udostępnij	25 K
ukarał	2719 K
ulaş	38 bize K
ulaşin	38 bize K	3420 bize K	3439 K
ulaşmak	3420 yazara K
unabhängig	713 K von unserer redaktion	713 von unserer redaktion K	726 damit wir K bleiben	736 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2035 insegna all'K
unterstütze	586 K unsere arbeit	586 K uns mit	735 K uns	735 K unsere	735 K mich	735 K meine
unterstützen	586 K sie unsere arbeit	586 K sie uns mit	586 mit einer spende K	586 können sie uns K	735 K sie uns	735 K sie unsere	735 sie können das K	735 freiwillig K	735 K sie mich	735 K sie meine	735 K uns
unterstützt	618 ihr browser K	735 K uns
unterstützung	582 ihre K	582 mit ihrer K	675 ihrer K	675 deiner K	721 mit K von ki	735 mit deiner K	735 deine K	735 eure K
upišite	77 K svoj e-mail
upozornění	438 zapněte si K	471 K
upphovsrätt	3280 skyddat enligt lagen om K
upphovsrättslagen	3280 skyddat enligt K
uprednostňované	3179 K zdroje
uprednostňovaný	3179 K zdroj
uprednostňovaných	3179 K zdrojov
upřednostňované	494 K zdroje
upřednostňovaný	494 K zdroj
upřednostňovaných	494 K zdrojů
upřesnění	97 K:
uredništva	3197 brez dovoljenja K	3197 brez soglasja K
uredništvo	3211 v naše K	3243 naše K
uredništvu	39 našemu K	3204 pišite K
urmărește	2873 K-ne pe	2873 K-ne și pe	2874 K știrile	2966 K-ne
urmăriți	2873 K-ne pe	2966 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2749 K de cookies
utilizează	2876 K cookie
utilizăm	2876 K cookie
utánközlés	1851 K
utánközölhető	45 K
uutislähteeksesi	1440 ensisijaiseksi K
uutislähteeksi	1440 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2719 K
uznała	2719 K
uzsvēra	2434 K
użyciu	2697 przy K ai
użytkowników	2684 opiniami K
używamy	2658 K plików cookie
užsisakykite	2356 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	434 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3144 dajte nám K
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
već	3079 kad ste K tu	3126 K od
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
viên	3627 là biên tập K của	3640 dành cho hội K
viết	3686 hãy K thư	3687 bài K này	3689 ông K	3689 bà K
você	18 sem K	2861 sem K
vollständigen	591 K artikel lesen
volontär	649 ist K
volontärin	649 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3214 K
vyhradené	3138 všetky práva K	3138 autorské práva sú K
vykřikl	502 K
vykřikla	502 K
vypočuť	3154 si môžete K
vysvetľuje	3186 K
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
válaszolta	1891 K
válaszolták	1891 K
változatában	97 korábbi K	97 eredeti K
vás	479 bez K by	500 bez K by	3165 bez K by	3184 bez K by
väitis	1321 K
väitti	1477 K
väittää	1477 K
välise	1298 K sisu
våre	2632 meld deg på K
vårt	2567 meld deg på K	2632 meld deg på K
vær	51 K med
védekezett	1891 K
véli	1891 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3184 K vám
vēlamo	2408 K avotu
vēstkopai	2419 K
vēstulei	2419 ziņu K
vědět	38 dejte nám K	67 dejte nám K	458 dejte nám K	499 dejte nám K
všetkým	3172 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3151 náš K
webinář	464 náš K
według	2719 K
weißt	648 K du mehr
wezwał	2719 K
wiadomościach	2706 google K
wołali	2719 K
wołał	2719 K
wołała	2719 K
wpłata	2695 każda K	2716 twoja K
wpłatom	2717 dzięki K
wpłać	2716 K
wspierającym	2716 zostań K
współpracy	2692 we K z partnerem
wyjaśnia	2719 K
wypisać	2646 K się w każdej chwili
wyrażam	2647 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2675 K nam	2675 K je do nas
wzywał	2719 K
wzywała	2719 K
wöchentlichen	603 K newsletter
właściciela	2717 nie mamy K
""", 'y': """
yazdiğimiz	3449 daha önce K haber
yazmişti	3515 diye K
yhteistyössä	1460 K mainostajan
yönetmenidir	3422 genel yayin K
""", 'z': """
zaakceptować	2677 K pliki cookie
zaapelował	2719 K
zaapelowała	2719 K
zachęcali	2719 K
zachęcano	2719 K
zachęcał	2719 K
zachęcała	2719 K
zadaním	3158 K e-mailu
zadržana	3074 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	472 K e-mailu
zagłosuj	2700 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3101 K vama	3125 K vama
zakázané	3138 šírenie je K
založte	499 K si účet
zamknutý	3131 článok je K
zamčený	430 článek je K
zapisując	2686 K się
zapowiedział	2719 K
zapowiedziała	2719 K
zapytał	2719 K
zapytała	2719 K
zastrzeżone	2670 wszelkie prawa K	2670 wszystkie prawa K
zawołał	2719 K
zawołała	2719 K
zašlete	458 K nám
zašlite	3144 K nám
zaželen	3237 K vir
zaželene	3237 K vire
zaželeni	3237 K vir
zbiórka	2720 K
zbývá	430 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2680 do naszego K
zewnętrzna	2677 treść K
zewnętrzne	9 treści K	2658 treści K	2677 treści K
zewnętrznej	9 treści K	2677 treści K
zewnętrznych	9 treści K
zgłoś	2675 K go nam	2716 K nam
ziņas	2430 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2707 daj nam K	2716 daj nam K
zněl	502 K
zněla	502 K
znělo	502 K
zobrazení	461 K tohoto obsahu	461 K obsahu
zobrazený	60 e-mail nebude K
zostań	2716 K z nami
zpracováním	435 souhlasím se K	442 K osobních údajů
zprávy	457 google K
zprávách	457 google K
zpívali	502 K
zugänglich	676 frei K
zunächst	635 dieser artikel erschien K
zurück	705 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3180 K
získávejte	495 K
zł	2689 za # K	2689 od # K	2718 od # K
złotówka	2695 każda K	2717 każda K
""", 'á': """
állt	1891 ez K
állítja	1891 K
átvehető	45 K
""", 'ä': """
ägare	3300 inga rika K
ähnliches	648 K erlebt
ändå	3247 nu när du K är här
äpp	1303 K
äppi	1303 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2588 beskyttet av K
året	579 om K
återges	3280 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3426 bizimle K
çalişmalarimiz	3513 K
çağrisinda	3515 K bulundu
çerezler	3407 K kullan
çerezlere	3424 K
çerezleri	3407 K kullan	3424 K	3450 K kabul
çözün	3439 K
""", 'é': """
échanos	1276 K una mano	1276 K un cable
économiste	1604 est K
écris	38 K-nous	67 K-nous
écrit	1536 K pour	1645 a K
écrivain	1536 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1642 K-nous
éditorialiste	1604 est K
électronique	1502 dans votre boîte aux lettres K
énekelték	1891 K
équipe	1643 notre K
értesítéseket	14 K	1864 K
értesüljön	1864 K elsőként
étoile	60 champs avec une K
évente	1890 K
""", 'í': """
ígérte	1891 K
ígérték	1891 K
írta	1891 K
""", 'î': """
îmbia	2969 K
îndemna	2969 K
îndemnat	2969 a K
îndemnau	2969 K
întrebat	2969 a K
întrebau	2969 K
""", 'õ': """
õpetas	1321 K
""", 'ö': """
öffnen	605 app K
önemli	3450 günün en K
önerdi	3515 K
önskad	3284 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1889 független K	1889 a jó K
újságírásunk	1889 K
újságíróink	1889 K
újságíróinkkal	1887 K
újságíróinknak	39 K
újságírója	1858 K
última	1149 siga la K hora	1149 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	636 K von	714 von der agentur K	714 deutschen presse-agentur K
übersicht	642 K	698 diese K wurde
ücretsiz	15 K haber	15 K makale	3437 K üye olun
ügyfelünk	1887 K
ühendust	38 võta meiega K	67 võta meiega K	1318 võta K
ütles	1321 K
ütlesid	1321 K
üyeliği	3432 bülten K
üzente	1891 K
üzenték	1891 K
üçüncü	3424 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3112 K nas
čitalaca	43 pisma K	3101 uz podršku K	3119 K	3125 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3119 K	3125 naši K
čitatelia	3182 K	3184 naši K
čitatelja	43 pisma K	3101 uz podršku K	3119 K	3125 naših K	3125 uz podršku K
čitatelji	36 naši K	3119 K	3125 naši K
čitateljima	3119 K
čitateľom	18 vďaka K	3182 K
čitateľov	36 našich K	3165 vďaka podpore K	3182 K	3184 našich K	3184 vďaka podpore K
članak	20 cijeli K	3079 svidio vam se K	3097 cijeli K	3097 ceo K	3125 ovaj K
člancima	3108 svim K
članek	3201 vam je bil K všeč	3243 ta K
člankov	3229 do vseh K
členem	80 staňte se K	499 staňte se K
členom	3183 staňte sa K
článek	20 celý K	426 líbil se vám K	430 celý K za	474 celý K	500 tento K	500 líbil se vám K
článkom	3160 všetkým K	3172 k všetkým K	3172 ku všetkým K
článku	20 celého K
články	500 naše K
článků	474 limit K
článkům	474 všem K	486 ke všem K
článok	20 celý K	3140 páčil sa vám K	3160 celý K	3184 tento K
čtenáři	497 K	500 naši K
čtenářů	36 našich K	43 listy K	479 díky podpoře K	497 K	500 našich K	500 na podpoře K	500 díky podpoře K
čtenářům	18 díky K	36 našim K	497 K
čtení	0 doba K
čtěte	490 K nás
číst	500 K dál bez
čítajte	3176 K nás	3183 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3183 K, že nás čítate
""", 'đ': """
đây	3686 bấm vào K
đóng	3686 K góp của bạn	3686 hãy K góp
đăng	45 K lại	3635 cảm ơn bạn đã K ký	3635 bằng việc K ký, bạn	3686 K ký để đọc bài
đường	3625 K dây nóng của tòa soạn	3625 K dây nóng của báo	3686 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3640 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3185 K sumou
""", 'ř': """
řekl	502 K
řekla	502 K
říká	502 K
""", 'ś': """
śledztwa	2717 nasze K
śledztwo	2717 to K
śledź	2654 K nas na	2716 K nas
śpiewali	2719 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3515 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3082 K nam
šaukė	2394 K
šiandien	2381 aukokite K
šodien	2421 ziedo K
""", 'ź': """
źródło	2670 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2719 K
""", 'ž': """
žalio	3127 K se
želene	3237 K vire
želeni	3202 K vir
željene	3080 K izvore
željeni	3080 K izvor
žiadny	71 K spam
žurnalistai	2392 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2371 K
žurnalistika	500 naše K	500 nezávislá K	2392 K kainuoja	2392 gera K	3184 nezávislá K
žurnalistiku	500 nezávislou K	3184 nezávislú K
žurnalistiky	500 nezávislé K
žurnalistė	2371 K
žurnāliste	2411 K
žurnālisti	2432 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2432 neatkarīga K	2432 K maksā	2432 laba K
žurnālistiku	2421 atbalsti neatkarīgu K	2432 neatkarīgu K
žurnālists	2411 K
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
авторизованные	3024 только K
авторизованным	3024 K пользователям
авторизовані	3563 лише K
авторизуйтесь	24 K
авторкою	3551 зв'язатися з K
автором	3551 зв'язатися з K
автору	54 на каву K	3012 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	3584 пишіть за K
адресу	3044 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3023 K	3562 K
анонимно	3012 K
афилиейт	257 K линкове
""", 'б': """
бажаних	3548 K джерел
безкоштовна	3582 остання K стаття
безкоштовний	3558 наш K вебінар	3566 K акаунт	3582 останній K матеріал
безкоштовних	3566 ліміт K	3566 K статей
безкоштовні	15 K статті	3566 K статті
безлимитный	2979 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3042 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3027 K статьи
бесплатный	3018 наш K вебинар	3027 K аккаунт	3042 последний K материал
бесплатных	15 K статей	3027 лимит K	3027 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	3597 K
благала	3597 K
благали	3597 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	278 K на вас
благодарим	252 K ви, че се
благодаря	3033 K донатам	3058 K вам	3058 K вашей
блокировщик	2992 отключите K	2992 K рекламы
блокувальник	3533 K реклами
бот	39 наш K
браузер	10 ваш K	3005 ваш K	3543 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	278 нашия K	281 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	3549 K
вайбър	16 K	237 K
ватсапе	3010 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3018 наш K
вебінар	3558 наш K
взывал	3060 K
видео	9 это K	40 фото и K
виділіть	3547 K
визнав	3597 K
визнала	3597 K
визнає	3597 K
викала	280 K
викаха	280 K
викаше	280 K
викна	280 K
використання	3543 K cookie	3572 будь-яке K матеріалів	3572 K матеріалів сайту
використанні	3541 при K матеріалів
використовує	3534 K cookie
використовуємо	3533 K cookie
вимагав	3597 K
вимагала	3597 K
вимагали	3597 K
виправлення	97 K:
випуск	3560 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3597 K
вк	3010 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3010 K
влезте	24 K
вміст	9 цей K
внескам	3573 завдяки K	3595 завдяки K
внесок	3594 ваш K
войдите	24 K	2980 K, чтобы
вотсапе	3010 K
вотсапі	3549 K
впн	64 без K
всеки	260 K лев
встановіть	3527 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	2995 K ее	2995 K текст
выпуск	3021 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3597 K
відповідав	3597 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3597 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	280 K
гласил	3060 K
гласила	3060 K
гласит	3060 K
гласувайте	265 K
гледайте	270 K ни
говорил	3060 K
говорила	3060 K
говорили	3060 K
говорит	3060 K
год	3059 в K
годишно	279 K
голосуйте	3038 K	3578 K
гривень	3596 # K
грн	3596 # K
група	271 viber K
гукав	3597 K
гукали	3597 K
гукнув	3597 K
гукнула	3597 K
гіперпосилання	3541 K обов
""", 'д': """
дальше	2979 чтобы читать K
дарение	277 вашето K	279 с K	281 K
дарения	281 K
дарете	260 K	277 K ни
джерела	3548 обрані K	3548 бажані K
джерелом	3548 основним K	3548 бажаним K
дзен	3010 K
дзене	3010 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	280 K
добавил	280 K	3060 K
добавила	280 K	3060 K
добавьте	2989 K нас в
добавя	280 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3597 K
додала	3597 K
додатку	84 у нашому K
додає	3597 K
дозволить	3594 ваша підтримка K
дозволяється	3572 матеріалів K лише
долучайтесь	51 K	3594 K до нас	3594 K до нашої	3594 K до нашого	3594 K до спільноти	3594 K до читачів
долучайтеся	51 K	3594 K до нас	3594 K до нашої	3594 K до нашого	3594 K до спільноти	3594 K до читачів
донат	3057 ваш K	3594 ваш K	3598 K
донатам	3573 завдяки K
донати	3598 K
донатом	3596 K
донаты	3061 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3594 ваша підтримка K
допомога	3594 нам потрібна ваша K
допомогою	3575 за K ші
допоможе	3595 K нам
допоможуть	3573 K нам працювати	3595 K нам
допоможіть	90 K, скільки можете
допускается	3032 материалов K только
допълнена	97 статията е K
доступ	3027 полный K	3566 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	2971 вы K до конца	3517 ви K до кінця
дочитати	3523 щоб K
дочитать	2979 чтобы K	3027 K
""", 'е': """
евро	254 за # K
ежедневную	2982 K рассылку
ежемесячно	3059 K
ежемесячное	3057 оформите K
ежемесячный	3033 K донат
еженедельную	2982 K рассылку
електронна	225 вашата K поща
електронної	3565 адресу K пошти
електронну	3565 K адресу	3565 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3060 K
жаловался	3060 K
жалуются	3060 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3013 - K	3013 , K
журналисти	278 нашите K
журналистика	278 независимата K	278 независима K	278 нашата K	3058 независимая K
журналистике	3058 независимой K
журналистики	3058 независимой K
журналистику	3058 независимую K
журналистка	240 е K	240 , K	3013 - K	3013 , K
журналисты	3058 наши K
журналіст	3553 - K	3553 , K
журналістам	39 нашим K
журналісти	3595 наші K
журналістика	3595 незалежна K
журналістику	3595 незалежну K	3595 якісну K
журналістка	3553 - K	3553 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3527 K застосунок
завантажте	3527 K додаток
завдяки	3573 існує K	3595 K вам	3595 K вашій
зависимост	88 хазартът създава K
задонатьте	3057 K	3594 K
задължителните	21 K полета
зазначив	3597 K
зазывал	3060 K
закликав	3597 K
закликала	3597 K
закликали	3597 K
закончились	2979 бесплатные статьи K
залишає	29 K за собою право
залишилося	3524 K #%	3524 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2996 K ошибку
замолчим	3058 мы не K
запазени	231 всички права K
запевняв	3597 K
запевняла	3597 K
запевняє	3597 K
записи	58 новые K на почту
запитав	3597 K
запитала	3597 K
запитань	3562 на кілька K
запишете	224 K се за нашия
зарегистрированные	3024 только K
зарегистрированным	2979 доступен только K
зарегистрированы	2979 уже K
зарегистрируйтесь	2980 K, чтобы	3027 бесплатно K	3027 K бесплатно	3057 K бесплатно	3057 K, чтобы читать
зареєстровані	3563 лише K	3563 тільки K
зареєструйтесь	3524 K, щоб	3566 безкоштовно K	3566 K безкоштовно	3594 K безкоштовно	3594 K, щоб читати
зареєструйтеся	3566 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3545 нашому K
застосунок	3527 завантажте K	3545 наш K	3545 мобільний K	3594 завантажте K і	3594 завантажте K та
захищено	3541 усі права K
захищені	3541 усі права K	3541 всі права K
защищенной	3012 K формой
защищены	3003 все права K
защищённой	3012 K формой
заяви	280 K
заявив	3597 K
заявил	280 K	3060 K
заявила	280 K	3060 K	3597 K
заявили	3060 K	3597 K
заявиха	280 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2971 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3547 якщо ви K
знанията	248 K си
зобов	3597 K'язав
зовнішнього	3555 K вмісту	3555 K контенту
зовнішній	3555 K вміст	3555 K контент
зробіть	3521 K внесок	3594 K внесок у	3594 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3009 K
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
иностранного	3003 выполняющим функции K агента
иностранным	3058 K агентом
инстаграм	237 K
искусственного	3035 с помощью K интеллекта
искусственным	3035 K интеллектом
использование	3005 K cookie	3015 K cookie	3032 любое K материалов	3032 K материалов сайта
использовании	3003 при K материалов	3032 полном или частичном K	3032 частичном K материалов
используем	2992 K cookie
использует	2993 K cookie
исправление	97 K:
источники	3009 избранные K	3009 любимые K
источников	3009 избранных K	3046 избранных K
источником	3009 основным K
исчерпали	2979 K лимит
""", 'к': """
каждое	17 K утро
каждый	3059 K месяц
каже	3597 K
каза	280 K
казав	3597 K
казал	280 K
казала	280 K	3597 K
казали	3597 K
казаха	280 K
казва	280 K
казвал	280 K
казвала	280 K
канал	271 viber K	3058 наш K	3595 наш K
канала	3058 нашего K
каналу	3595 нашого K
колумнист	3013 - K	3013 , K
колумніст	3553 - K
колумністка	3553 - K
команде	3018 к нашей K
команди	3558 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	3542 у K	3542 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2995 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3004 в K
комментировать	6 K
контент	9 этот K	9 цей K	3015 внешний K
контента	9 этого K	3015 внешнего K
контенту	9 цього K
конференцию	3018 нашу K
конференция	245 нашата K
конференцію	3558 нашу K
конфиденциальности	2992 политикой K	3005 политика K
конфіденційності	3533 політикою K	3543 політика K
копирование	3032 K материалов сайта
кореспондент	240 е K	240 , K	3553 - K	3553 , K
кореспондентка	3553 - K	3553 , K
короткий	3023 K опрос
корреспондент	3013 - K	3013 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3597 K
крикнул	3060 K
крикнула	3060 K	3597 K
кричав	3597 K
кричал	3060 K
кричала	3060 K	3597 K
кричали	3060 K	3597 K
кричит	3060 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	279 K
лекцию	3018 нашу K
лекцію	3558 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3018 нашего K
магазине	3018 в нашем K	3018 в нашем интернет-K
магазину	3558 нашого K
магазині	3558 у нашому K	3558 в нашому K	3558 нашому інтернет-K
материал	2995 обсудить K	3015 внешний K	3048 K создан	3058 этот K
материалам	3040 ко всем K
материалы	3058 наши K
матеріал	3595 цей K
матеріали	3595 наші K
матеріалу	97 першій версії K
матеріалів	3572 копіювання K сайту	3572 K посилання обов'язкове	3580 до всіх K	3580 до усіх K
мероприятие	3018 наше K
месенджері	3549 K
месец	279 на K	279 всеки K
месечно	279 K
мессенджере	3010 K
месте	42 вы были на K
месяц	3059 в K
мобільний	3545 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	280 K
молела	280 K
молеха	280 K
молеше	280 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3596 на K	3596 перший K
""", 'н': """
навчання	48 K ші
нагадав	3597 K
нагадала	3597 K
наголосив	3597 K
наголосила	3597 K
надпис	280 такъв K
надпись	3060 такая K
надсилайте	3551 K нам	3551 K її	3551 K їх нам	3552 K фото	3552 K відео	3552 K свої	3594 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3548 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3551 K нам	3551 K їх нам	3552 K фото	3594 K нам
нажимая	3026 K кнопку	3026 K на кнопку	3026 K "
нажмите	2995 K ctrl
намерете	270 K ни
напис	3597 такий K
написа	280 K
написав	3597 K
написал	3060 K
написала	3060 K	3597 K
написано	3060 было K	3597 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3012 K нашему	3012 K нашей	3012 K автору	3012 K нам	3057 K нам
напишіть	38 K нам	67 K нам	3551 K нашому	3551 K нашій	3551 K автору	3551 K авторці	3551 K нам	3594 K нам
напомнил	3060 K
напомнила	3060 K
направете	277 K дарение
настоя	280 K
настоява	280 K
настоявал	280 K
натискайки	252 K
натискането	252 с K
натискаючи	3565 K кнопку	3565 K на
нашем	2995 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	2971 K просьба
неделю	17 раз в K	17 каждую K	3059 в K
независимата	277 подкрепете K
независими	278 K медии
независимую	2974 поддержите K	3057 поддержите K
независимые	3058 K медиа
незалежні	3595 K медіа
нейросети	3035 с помощью K
несколько	3023 на K вопросов
никакого	71 K спама
новинами	3530 стежте за K
новини	237 google K	3549 google K
нуждаем	277 K се от вашата
нужна	3033 K ваша
нюзлетър	253 K
""", 'о': """
обеща	280 K
обещал	280 K	3060 K
обещала	3060 K
обещали	3060 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3013 - K	3013 , K
обраних	3548 K джерел
обучения	48 K ии
объявил	3060 K
объявила	3060 K
объяснил	3060 K
объяснила	3060 K
объясняет	3060 K
объяснял	3060 K
объясняла	3060 K
обязал	3060 K
обязательна	3003 гиперссылка K	3032 материалов ссылка K	3032 ссылка на источник K
обязательные	21 K поля	2995 K поля
обясни	280 K
обяснил	280 K
обяснила	280 K
обяснява	280 K
обіцяв	3597 K
обіцяла	3597 K
обіцяли	3597 K
огледален	64 K сайт
оглядач	3553 - K	3553 , K
оглядачка	3553 - K	3553 , K
оголосив	3597 K
ограничений	2979 читайте без K
одноклассниках	3010 K
одному	3565 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2995 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3562 наше K	3562 коротке K
опитуванні	35 нашому K	3562 K читачів	3562 нашому K	3562 в K
оприлюднюватиметься	22 не K	3536 ваша e-mail адреса не K
опрос	35 наш K	3023 наш K
опросе	35 нашем K	3023 нашем K	3023 в K
опубликован	22 не будет K	2995 ваш адрес email не будет K
организаторите	280 канят K
организаторы	3060 зовут K
організатори	3597 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3026 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2980 K #%	2980 K # %
отбележете	62 K ме
ответил	97 не K на	3060 K
ответила	97 не K на	3060 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3060 K
отвечала	3060 K
отговори	97 не K на	280 K той	280 K тя
отговорил	280 K
отговорила	280 K
отговориха	280 K
отговорност	30 не носи K
отменить	21 K ответ	3059 K в любой момент
отметил	3060 K
отметила	3060 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2982 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3012 K их нам	3057 K нам
отримувати	3583 хочете K
отримуйте	3587 K
очакваме	238 K вашите
ошибку	2996 нашли K
оштрафовал	3060 K
оштрафовала	3060 K
оштрафував	3597 K
""", 'п': """
партнером	3030 совместно с K	3570 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3030 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3570 K посилання
партнеры	2992 мы и наши K
партньорски	257 K линкове
партнёром	3030 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3030 K ссылки
партнёрским	74 K ссылкам
патроном	3057 станьте K
пееха	280 K
пели	3060 K
первинній	97 K версії
первоначальной	97 K версии
первый	3059 K месяц	3059 рубль в K
переведите	3057 K нам
перевірте	3562 K себе	3565 K пошту
передплатник	50 як K	3523 уже K	3523 вже K
передплатникам	3523 доступний лише K	3523 доступна лише K	3523 доступно лише K
передплатники	50 K можуть	3581 лише K	3581 тільки K
передплатників	3523 тільки для K
передплатою	3523 доступна за K	3523 доступний за K	3566 за K	3588 з K
передплату	80 оформіть K	3566 K за	3594 оформіть K
передплатіть	80 K
передрук	45 K	3546 K
передруковувати	45 K
передруку	3546 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3008 K
перепечатке	3008 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3544 K даних
персональных	3006 K данных
писав	3597 K
писал	3060 K
писала	3060 K	3597 K
писати	3595 нам K
писменото	259 без K съгласие
письме	3026 в одном K
письменного	3047 без K согласия
письмової	3586 без K згоди
питаха	280 K
питаше	280 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	277 K ни
пишеше	280 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3012 K нам	3044 K на	3057 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3551 K нам	3584 K на
платной	2979 в K версии
побачили	3592 K помилку
повний	20 K текст	3566 K текст
повтаря	280 K
повтаряше	280 K
повторював	3597 K
повторює	3597 K
повторяет	3060 K
повторял	3060 K
повторяла	3060 K
повідомив	3597 K
повідомила	3597 K
повідомили	3597 K
повідомте	38 K нам	67 K нам	3551 K нам	3551 K нас	3594 K нам
подайте	239 K сигнал
поддержать	3057 K нас	3057 K редакцию	3057 K нашу
поддерживайте	3057 K нас	3057 K нашу
поддержите	2974 K нашу	2974 K нас	3033 K	3057 K нас	3057 K нашу	3057 K редакцию	3057 K проект	3057 K автора	3057 K наш
поддержка	2975 ваша K	3057 ваша K поможет	3057 ваша K помогает	3057 ваша K позволит
поддержке	3030 при K партнёра	3030 при K партнера	3033 благодаря вашей K	3058 вашей K
поддержки	3058 без вашей K	3058 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	280 K
подканяха	280 K
подканяше	280 K
подкаст	34 наш K	34 нашия K	247 K	278 нашият K	3021 K	3058 наш K	3560 K	3595 наш K
подкаста	247 K	3021 K	3058 нашего K
подкасте	34 нашем K	3021 K
подкасти	34 наші K	247 K	3560 K
подкастов	3021 K
подкасту	3560 K
подкастът	247 K
подкасты	3021 K
подкасті	34 нашому K	3560 K
подкастів	3560 K
подкрепа	260 с вашата K	260 вашата K	277 вашата K	278 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	277 K ни	277 K нашата
подкрепяйте	277 K ни
подписаны	2979 уже K
подписка	2979 уже есть K	3061 K
подписке	2979 доступен только по K	2979 доступна по K	2979 доступен по K	3027 по K
подписки	3061 K
подпиской	3052 с K
подписку	80 оформите K	80 оформить K	2979 оформить K	2979 оформите K	3026 спасибо за K	3027 K за	3057 оформите K	3057 оформить K
подписчик	50 как K	2979 уже K	2979 вы уже K
подписчикам	2979 доступна только K	2979 доступно только K	2979 доступен только K	3041 только K
подписчики	50 K могут	3041 только K	3061 K
подписчиков	2979 только для K
подписчиком	3057 станьте K
подписывайтесь	2982 K на рассылку	2989 K на нас	2989 K на наш	2989 K на канал	2989 K на telegram	3057 K на
подписываясь	3026 K
подпишитесь	80 K	2974 K на регулярное	2982 K на рассылку	2989 K на наш	2989 K на канал	3057 K на
подчеркнул	3060 K
подчеркнула	3060 K
подчерта	280 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3558 нашу K
пожертвование	2974 оформите K	2975 сделайте K	3033 регулярное K	3033 ежемесячное K	3057 ваше K	3057 сделайте K	3057 оформите K	3061 K
пожертвования	3058 на K	3061 K
пожертвованиям	3033 благодаря K	3058 благодаря K
пожертвуйте	3057 K
позволяет	3057 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	280 K
поискал	280 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2979 чтобы прочитать K
полный	20 K текст	3027 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3051 K
получать	3043 хотите K
помилку	3592 знайшли K
помогите	90 K, сколько можете	3057 K нам
помогнете	277 K ни
помогут	3058 K нам
поможет	3058 K нам
помоли	280 K
помолил	280 K
помолила	280 K
помощник	63 наш K	63 ии-K
помощь	3057 нам нужна ваша K
помощью	3035 с K ии
помітили	3547 якщо ви K	3592 K помилку
помічник	63 наш K
понравилась	3058 K статья
понравился	3058 K материал	3058 K текст
пообещал	3060 K
пообещала	3060 K
пообіцяв	3597 K
пообіцяла	3597 K
попереджає	3597 K
попередив	3597 K
попередній	97 K версії
попита	280 K
поправка	97 K:
попросив	3597 K
попросил	3060 K
попросила	3060 K	3597 K
попросили	3060 K	3597 K
попросило	3060 K
порадив	3597 K
порадила	3597 K
посилання	3572 K на джерело обов'язкове
последвайте	277 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3060 K
посоветовала	3060 K
постановив	3597 K
постановил	3060 K
посъветва	280 K
посъветвал	280 K
посъветвали	280 K
потребовал	3060 K
потребовала	3060 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3026 вашей K
почтовом	3026 вашем K ящике
почту	79 на K	2983 на вашу K	2983 вам на K	3026 вашу K
пошту	79 на K	79 на вашу K	3526 на вашу K
пошті	3565 вашій K
пощенска	225 вашата K кутия
пояснив	3597 K
пояснил	3060 K
пояснила	3060 K	3597 K
пояснював	3597 K
пояснювала	3597 K
пояснює	3597 K
поясняет	3060 K
правото	29 си запазва K
працювати	3573 допоможе нам K	3595 K далі
працюємо	3595 ми K
предишна	97 K версия на
предпочитаемые	3009 K источники
предпочитаемых	3009 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3009 K источники	3046 K источники
предпочтительный	3009 K источник
предпочтительных	3046 K источников
предупреди	280 K
предупредил	3060 K
предупреждава	280 K
предупреждает	3060 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3060 K
призвала	3060 K
призвали	3060 K
призна	280 K
признава	280 K
признавал	3060 K
признает	3060 K
признал	3060 K
признала	3060 K
признали	3058 нас K
призова	280 K
призовава	280 K
призовал	280 K
призоваха	280 K
призывал	3060 K
призывала	3060 K
призывали	3060 K
приложение	84 в нашето K	278 нашето K	2984 скачать K	2985 скачайте K	2985 установите K	3007 наше K	3007 мобильное K	3057 скачайте наше K	3057 скачайте K и
приложението	277 изтеглете K ни	277 изтеглете K на вестник
приложении	84 в нашем K	2984 открыть в K	3007 нашем K
приложения	3007 нашего K	3058 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3009 K источником
присоединяйтесь	51 K	3057 K к нам	3057 K к нашему	3057 K к нашей	3057 K к нашим	3057 K к сообществу	3057 K к читателям	3057 K к тем
присъединете	51 K се	277 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3012 K нам	3012 K фото	3012 K видео	3012 K новости	3012 K свои	3012 K их нам	3057 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3012 K нам	3012 K фото	3012 K их нам	3057 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3594 K до нас	3594 K до нашої	3594 K до нашого	3594 K до спільноти	3594 K до читачів
приєднуйтеся	51 K	3594 K до нас	3594 K до нашої	3594 K до нашого	3594 K до спільноти	3594 K до читачів
проверьте	3023 K себя	3026 K почту
проголосуйте	3038 K	3578 K
продовження	3570 реклама. K
продовжити	3523 щоб K читання	3573 допоможуть нам K
продовжувати	3595 K роботу
продолжаем	3058 мы K работать
продолжать	3033 помогут нам K	3058 K работу
продолжение	3030 реклама. K
продолжить	2979 чтобы K чтение	3033 помогут нам K	3033 поможет нам K	3058 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	278 да K да работим
продължите	221 за да K да четете
произведен	3003 настоящий материал (информация) K	3048 материал K
произведён	3048 материал K
пройдите	3023 K тест
пройдіть	3562 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3043 не K
пропустити	3583 не хочете K
пропустить	3043 не хотите K
пропустіть	3583 не K
просив	3597 K
просил	3060 K
просила	3060 K	3597 K
просили	3060 K	3597 K
просьба	2971 у нас к вам K	2971 у нас есть K
просять	3597 K
проучване	248 нашето K
прохання	3517 маємо до вас K	3517 невелике K
прочетете	222 за да K цялата
прочитать	2979 осталось K	2979 чтобы K статью
пріоритетне	3548 K джерело
пріоритетним	3548 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	279 за K месец
първоначалната	97 K версия
підписатися	3525 K на розсилку
підписка	3598 K
підписку	3523 оформіть K	3565 дякуємо за K	3594 оформіть K
підписники	3581 лише K	3598 K
підписників	3523 тільки для K
підписуйтесь	3529 K на нас	3529 K на наш	3529 K на канал	3529 K на telegram	3594 K на
підписуйтеся	3529 K на наш	3529 K на канал
підписуючись	3565 K
підпишіться	3525 K на розсилку	3529 K на наш	3594 K на
підтримайте	3520 K нашу	3520 K незалежну	3520 K нас	3573 K	3594 K нас	3594 K нашу	3594 K незалежну	3594 K редакцію	3594 K автора	3594 K роботу	3594 K наш
підтримати	3594 K нас	3594 K нашу
підтримка	3521 ваша K	3594 ваша K допоможе
підтримки	3570 за K партнера	3595 спільноти K	3595 вашої K
підтримуйте	3594 K нас	3594 K нашу
підтримці	3573 завдяки вашій K	3573 завдяки K читачів	3595 вашій K
піти	3517 перш ніж K
""", 'р': """
работа	278 нашата K	3058 наша K
работаем	3058 мы K
работать	3033 помогут нам K	3033 поможет нам K	3058 K дальше
работу	3058 нашу K
радив	3597 K
радила	3597 K
радили	3597 K
радить	3597 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3047 без K редакции
разчитаме	260 K на вашата	278 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3057 K нам
рассказал	3060 K
рассказала	3060 K
рассказывать	3058 K правду
расследование	3058 наше K	3058 это K
расследования	3058 наши K
рассылка	3058 наша K	3061 K
рассылку	78 на K	78 нашу K	78 K	2982 нашу K	2982 K самых	3058 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3026 K
регулярний	3573 K внесок
редактор	240 е K	240 - K	240 , K	3013 - K	3013 , K	3553 - K	3553 , K
редакторка	3553 - K	3553 , K
редакцией	39 нашей K	3012 связаться с K
редакции	97 поправка K	3047 без согласия K	3058 нашей K
редакцию	39 в нашу K	3012 напишите в K	3012 пишите в K
редакция	245 в нашата K	278 нашата K	3058 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3551 напишіть у K	3551 пишіть у K
редакція	3595 наша K
редакцією	39 нашою K	3551 зв'язатися з K
редакції	43 письма до K	97 від K:	3551 пишіть до K	3586 без згоди K	3586 без дозволу K	3595 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	278 без K	3570 після K	3570 на правах K	3595 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3030 после K	3030 на правах K	3058 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3013 - K	3013 , K	3553 - K	3553 , K
репортери	39 на нашите K	278 нашите K
репортерка	3553 - K	3553 , K
репортёр	3013 - K	3013 , K
решил	3060 K
реєструючись	3565 K
робота	3595 наша K
роботу	3595 нашу K
розкажіть	38 K нам	67 K нам
розповів	3597 K
розповідати	3595 K правду
розповіла	3597 K
розсилка	3595 наша K	3598 K
розсилку	78 на K	78 нашу K	78 K	3525 нашу K	3525 щоденну K	3595 нашу K
розслідування	3595 наші K	3595 це K
рублей	3059 # K
рік	3596 на K
""", 'с': """
свободната	277 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	277 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3012 K с нами
связаться	3012 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	3597 K
сказал	3060 K
сказала	3060 K	3597 K
скаржаться	3597 K
скаржився	3597 K
скаржилася	3597 K
скачайте	2984 K наше
скиньте	3057 K нам	3057 K донат
сколько	3057 скиньте K
скриньку	3565 вашу K
скриньці	3565 вашій K
следите	2989 K за нами
словам	3060 по K
словами	3597 за K
слушайте	270 K ни
слідкуйте	3529 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3060 K
советовала	3060 K
советовали	3060 K
советует	3060 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3015 внешнее K
содержит	97 K сцены
сообщение	3003 данное K (материал) создано	3048 K создано
сообщил	3060 K
сообщила	3060 K
сообщили	3060 K
сообщите	38 K нам	67 K нам	3012 K нам	3057 K нам
соучастником	3033 станьте K	3057 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3527 увімкнути K	3527 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3595 K текст	3595 K матеріал
сподобалась	3517 якщо вам K стаття
спонсором	80 станьте K
според	280 K
спрашивает	3060 K
спросил	3060 K
спросила	3060 K
співали	3597 K
співучасником	3594 станьте K
спільнота	3595 наша K
спільноти	3521 стань частиною K	3573 частиною K	3595 нашої K
станете	80 K член	277 K абонат	277 K член
станьте	51 K одним из них	3057 K нашим	3594 K нашим
статей	3580 до всіх K	3580 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	278 тази K
статията	254 % от K
стаття	3595 ця K
статья	3058 эта K
статьям	3040 ко всем K
стверджує	3597 K
стежте	3529 K за нами
стигнали	235 щом сте K дотук
стороннего	3015 K сервиса
сторонним	3015 K сервисом
стороннього	3555 K сервісу
стороннім	3555 K сервісом
суммой	3059 любой K
сумму	3059 любую K
сутрин	17 всяка K
существуем	3058 мы K
существует	3033 K благодаря
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
телеграм	16 K	237 K	2989 наш K-канал	2989 в нашем K	3010 K	3010 K-канал	3010 K-канале	3044 пишите в K	3058 наш K	3529 наш K-канал	3549 K	3549 K-канал	3549 K-каналі
телеграме	16 K	3010 K
телеграмі	3549 K
телефон	97 K довіри
тест	3023 наш K	3562 наш K
тиждень	17 раз на K	3596 на K
требовал	3060 K
требовала	3060 K
требовали	3060 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	2985 включите K	2985 включить K	2985 разрешить K
уверяет	3060 K
уверял	3060 K
уверяла	3060 K
увійдіть	24 K	3524 K, щоб
уговаривал	3060 K
уговаривала	3060 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	2971 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3548 K джерел
улюблені	3548 K джерела
умовляв	3597 K
умоляваше	280 K
умолял	3060 K
умоляла	3060 K
умоляли	3060 K
утверждает	3060 K
уточнение	97 K:
уточнення	97 K:
уточнив	3597 K
уточнил	3060 K
уточнила	3060 K	3597 K
учасником	3594 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3058 K нашу
цитировании	3008 при K
цитування	3546 у разі K
цитуванні	3546 при K
""", 'ч': """
частиною	3594 станьте K
частковому	3572 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3057 спасибо, что K
читай	3529 K нас
читайте	2989 K нас в	3529 K нас у	3529 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3023 опросе K	3033 благодаря поддержке K	3053 K	3058 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	278 нашите K	2971 дорогие K	3053 K	3058 наши K
читателите	275 K	278 с подкрепата на K	278 от K ни
читателям	18 благодаря K	36 нашим K	3053 K	3058 благодаря K
читати	3523 щоб K далі	3594 щоб K далі
читачам	18 завдяки K	3589 K
читачі	36 наші K	3589 K	3595 наші K
читачів	43 листи K	3589 K	3595 наших K
читаєте	3594 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3596 K
щомісячний	3573 K внесок
щомісячно	3596 K
щоранку	17 K
щотижневу	3525 K розсилку
""", 'э': """
электронной	3026 адрес K почты
электронную	3026 K почту
""", 'я': """
яжіться	38 зв'K з нами	3551 зв'K з нами
язкові	21 обов'K поля	3536 обов'K поля
якщо	3517 K ви вже тут
""", 'і': """
інтелектом	3575 штучним K
інтелекту	3575 за допомогою штучного K
""", 'א': """
אדבלוק	1716 K
אומר	1742 K
אומרת	1742 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1656 עקבו K	1739 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1654 דואר K
אמר	1742 K
אמרה	1742 K
אמרו	1742 K
אתכם	1686 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	1741 K
ביקש	1742 K
ביקשה	1742 K
במייל	1685 K שלכם
בסרטון	1675 לצפות K זה
בעוגיות	1661 שימוש K
בעיתונות	1686 לתמוך K
בעלי	1721 בלי K הון	1721 ללא K הון
בקובצי	1660 משתמש K
בשבוע	17 פעם K	1741 K
בתגובות	85 K
בתוכן	1697 לעשות שימוש K
""", 'ד': """
דווחו	1739 K לנו
דיוור	1685 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1657 הורידו את K	1740 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1742 K
הודיעה	1742 K
הוואטסאפ	1657 לקבוצת K
הווטסאפ	1657 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1742 K
הוסיפה	1742 K
הזהיר	1742 K
הזכויות	1668 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1698 הכתבות K
הטלגרם	1657 לערוץ K
הטקסט	1676 K
היום	1739 תרמו K
הירשמו	1739 K לקבלת
הכותב	1697 על דעת K
הכתבה	45 לפרסם את K	1650 להמשך קריאת K	1676 K	1740 K הזאת
המדור	1674 הוא עורך K	1674 היא עורכת K
המובעות	1697 הדעות K במאמר	1697 הדעות K בטור	1697 הדעות K בכתבה
המועדף	1671 למקור K	1671 כמקור K
המייל	1653 לתיבת K	1654 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	1654 K היומי	1685 K השבועי של	1685 K שלנו	1740 K
הסביר	1742 K
הסיכום	1676 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1676 הנקודות K
העיתונות	1740 K העצמאית
הפרטיות	1661 מדיניות K
הפרסומות	1716 חוסם K
הפרסומים	1716 חוסם K
הפרסומת	11 K
הצביעו	1739 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1657 K לערוץ	1739 K אלינו
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
התרומה	1739 K שלכם
""", 'ו': """
ובטוויטר	1656 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1686 K בכם
ותלויה	1686 K בכם
""", 'ז': """
זקוקה	1739 K לכם
""", 'ח': """
חודשית	1739 תרומה K
חיצוני	1675 תוכן K	1675 תוכן ממקור K
""", 'ט': """
טען	1742 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1685 K למייל	1685 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1650 הצטרפו K
כתב	1742 K
כתבה	1676 K זו	1740 K זו	1742 K
כתבו	38 K לנו	67 K לנו	1739 K לנו
כתבות	1698 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1674 היא K
כתובת	77 הזינו K מייל	1654 K דוא"ל
""", 'ל': """
לדברי	1742 K
להגיב	6 כדי K	1682 K
להמשיך	1650 כדי K לקרוא	1686 עזרו לנו K
להעתיק	1668 אין K	1697 לשכפל, K
לחודש	1741 K
לחוק	1697 סעיף #א K
לחצו	1739 K כאן
לידיעון	1739 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1651 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1653 הירשמו K	1653 הרשמה K	1653 K שלנו	1685 בהצלחה K	1739 הירשמו K
לעזרתכם	1739 אנחנו זקוקים K
לענייני	1674 הוא כתב K	1674 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1675 K בתוכן
לקבוצת	1657 הצטרפו K
לקריאה	1698 כתבות K
לקריאת	20 K הכתבה
לשנה	1741 K
לתומכים	1686 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1698 K חינם
מועדף	1671 מקור K	1671 כמקור K	1734 מקור K	1734 כמקור K
מינוי	1650 רכשו K	1739 רכשו K	1743 K
מנוי	1650 כבר K
מנויים	1743 K
מניות	1721 בלי בעלי K	1721 ללא בעלי K
מסכימים	43 לא K	43 K?	1685 בהרשמה אתם K
מסר	1742 K
מסרבים	97 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1685 K שבועי	1743 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1676 K
סיפר	1742 K
סיפרה	1742 K
סעיף	1697 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1739 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1685 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1674 הוא K
עיתונאית	1674 היא K
עיתונות	1686 לעשות K	1740 K עצמאית
עכשיו	1739 תרמו K
עלולים	97 K להיות קשים
עמלה	1696 נקבל K	1696 לקבל K
ער	97 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1716 חוסם K	1740 ללא K
פרסומת	11 K
פרשן	1674 הוא K
פרשנית	1674 היא K
""", 'צ': """
ציין	1742 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1740 K
קרא	1742 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1741 חודש K
""", 'ש': """
שאלו	1676 K את
שולחים	57 אנחנו K לכם
שיווקי	1685 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1739 K לנו
שלנו	39 לכתב K	1740 K
שנקבל	1696 K עמלה
שקראתם	1739 תודה K
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
תמיכתכם	1739 K
תמכו	1739 K בנו
תקציר	1676 K
תרומה	1743 K
תרומות	1743 K
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
अनुभव	67 अपना K हमें	1767 का K रखने
अनुवाद	1769 K
अनुसार	1829 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1774 K राय दें
अपील	1829 K की
अलर्ट	1776 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1826 K दान
आपको	57 हम K
आर्टिकल	1788 फ्री K	1788 मुफ्त K
आर्थिक	1778 K सहयोग दें	1778 K सहयोग करें	1826 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1748 ऐप K करें	1776 K करें
इनबॉक्स	1747 आपके K	1777 अपने K में
""", 'उ': """
उपयोग	1753 कुकीज का K	1753 कुकी का K
""", 'ए': """
एजेंसी	1787 K की फीड
एडिटर	1767 सब K हैं	1767 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	1805 K
""", 'क': """
कमीशन	1786 हमें K मिल	1786 K मिल सकता है
कमेंट	1774 अपनी राय K	1775 K करने के लिए	1775 K में अपनी राय	1775 K हटा	1775 K करने वाले
करके	1777 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1747 ईमेल दर्ज K	1750 फॉलो K	1762 जॉइन K	1762 लाइक K	1765 हमें ईमेल K	1772 टिकट बुक K	1774 पोल में वोट K	1777 साइन अप K	1781 शेयर K	1781 साझा K	1781 सेव K	1826 फॉलो K	1826 लॉग इन K	1826 साइन अप K
कहती	1829 K
कहते	1829 K
कहा	1829 K
कहानी	67 अपनी K हमें
कीजिए	1826 मदद K
कॉपी	1781 लिंक K हो गया
कॉपीराइट	1761 K
क्लिक	1762 K करें	1826 यहां K करें	1826 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1827 इस K	1827 यह K
खबरें	1783 और K पढने के लिए	1788 मुफ्त K
खबरों	1783 अन्य K के लिए	1783 ताजा K के लिए	1783 की K के लिए
खरीदें	1772 यहां से K
खेलें	1774 क्विज K और
""", 'ग': """
गिफ्ट	1781 K करें
गोपनीयता	1753 K नीति
""", 'ज': """
जनरेट	1787 ऑटो-K
जरूर	1765 हमें K दें
जावास्क्रिप्ट	1753 K
जुडने	1763 K के लिए
जुडिए	51 आप भी K	1826 K
जुडें	51 आप भी K	1750 चैनल से K	1762 K	1772 हमारी टीम से K	1826 हमसे K
ज्वाइन	1762 K करें
""", 'ट': """
टिप्पणियों	1775 K के लिए
टिप्पणी	97 K करने से इनकार	1775 K करने के लिए	1775 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1748 ऐप K करें	1776 K करें	1776 K कीजिए	1826 ऐप K करें	1826 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1830 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1826 राय K
देखें	1826 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1753 K नीति
निर्भर	1778 आपके सहयोग पर K
नोटिफिकेशन	14 K	1748 K चालू करें	1776 K ऑन करें	1776 K ऑन कर लें
नौकरी	1772 K के अवसर
न्यूज	1751 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1747 हमारे K	1747 हमारा K	1747 हमारा साप्ताहिक K	1747 K के लिए	1827 हमारे K	1830 K
""", 'प': """
पढने	0 K का समय	1779 K के लिए
पढें	0 मिनट में K	1748 ऐप में K	1826 पूरी खबर K
पत्रकार	1827 हमारे K
पत्रकारिता	1767 K में सक्रिय हैं	1827 हमारी K	1827 स्वतंत्र K
पसंदीदा	1764 K सोर्स	1764 K स्रोत	1764 K न्यूज सोर्स	1821 K स्रोत	1821 K सोर्स
पाठकों	18 K के सहयोग	1778 K के सहयोग से चलते
पाने	1777 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1787 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1829 K
पूछें	1769 K
पूरी	1779 बनकर K खबर
पॉडकास्ट	1773 K सुनें	1773 K सुनने के लिए	1827 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1828 K माह	1828 K वर्ष
प्रतिक्रिया	1774 अपनी K
प्रिफर्ड	1764 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1765 हमें K	1765 कमेंट करके K	1826 हमें K	1826 राय K
बताते	1829 K
बताया	1829 K
बदल	97 नाम K
बाहरी	1768 K साइट
बिंदु	1769 मुख्य K
बॉक्स	1775 कमेंट K में
बोला	1829 K
बोले	1829 K
ब्राउजर	10 आपका K
ब्लॉकर	1805 ऐड K	1805 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1765 हमें K	1826 हमें K	1826 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1828 हर K
मांगते	1768 आपकी इजाजत K हैं	1768 आपकी अनुमति K हैं
मुताबिक	1829 K
मुफ्त	1788 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1779 पढना जारी K के लिए
रजिस्टर	1826 अभी K करें
रहिए	1783 जुडे K
रहें	1783 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1829 K
लिखें	38 हमें K	67 हमें K	1826 हमें K
लेख	1827 यह K	1827 इस K
लॉग	24 K इन
लॉगिन	1826 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1787 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1805 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1773 K देखें	1773 K यहां देखें	1773 K भी देखें	1773 K देखने के लिए
वेबसाइट	1827 हमारी K
वेबिनार	1772 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1765 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1753 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1765 हमसे K करें
संपादित	1787 ने K नहीं किया
संवाददाता	39 हमारे K	1767 वरिष्ठ K हैं	1767 K हैं
संस्करण	97 पिछले K में
सकते	1763 जुड K हैं	1763 फॉलो कर K हैं	1765 हमें भेज K हैं
सदस्य	55 मासिक K	1779 पहले से K हैं	1826 K बनें
सदस्यता	1779 K लें
सप्ताह	1828 प्रति K
सब्सक्राइब	1747 न्यूजलेटर को K	1747 न्यूजलेटर K	1750 चैनल को K	1762 K करें	1777 K करके आप	1826 K करें
सब्सक्राइबर	50 K	1779 K हैं
सब्सक्राइबर्स	1779 K के लिए है
सब्सक्रिप्शन	1777 K सफल	1830 K
समरी	1769 K
समर्थन	1826 K करें
सर्वाधिकार	1760 K सुरक्षित
सर्वे	1774 K में भाग लें	1774 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1778 हमें K करें	1826 आपका K	1826 हमें K	1826 K करें	1826 आपके K
सहयोगी	55 मासिक K
सामग्री	1768 से मिली K शामिल है	1768 K उपलब्ध नहीं है
सारांश	1769 K
सिंडीकेट	1787 K फीड
सीनियर	1767 K सब एडिटर हैं
सुझाएं	1826 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1773 को K	1773 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1768 कुकीज K करें
""", 'ह': """
हमारा	1748 K ऐप	1827 K काम	1827 K ऐप
हमारी	39 K टीम से	1826 K मदद करें	1827 K टीम
हमारे	1827 K पाठक	1827 K चैनल	1827 K साथ
हिस्सा	1774 सर्वे में K लें
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
กด	3360 Kเพิ่มเพื่อน	3388 Kติดตาม
กร	3330 Kอกอีเมล
กล	3391 K่าว
กอ	3389 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3388 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3348 Kบคุณที่สมัคร	3348 Kบคุณที่ลงทะเบียน	3389 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3388 Kิกที่นี่	3388 Kิกชม
คว	3358 Kามเห็นส่วนตัวของผู้เขียน
ค่	3357 Kาคอมมิชชั่น	3357 Kาคอมมิชชัน
""", 'จ': """
จด	3329 Kหมายข่าวของเรา	3348 Kหมายข่าวรายสัปดาห์ของเรา	3392 Kหมายข่าว
จะ	3347 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3388 Kวน์โหลดแอปของเรา	3388 Kวน์โหลดแอปได้	3388 Kวน์โหลดแอปเลย	3388 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3339 Kดต่อผู้สื่อข่าวของเรา	3339 Kดต่อกองบรรณาธิการ	3388 Kดตามเรา
ต่	3390 Kอเดือน	3390 Kอปี
""", 'ถ': """
ถื	3348 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3352 Kลองอ่าน
ทั	38 Kกมา	3358 Kศนะของผู้เขียน
ทา	3347 Kงเว็บไซต์ขอสงวนสิทธิ์	3349 Kงอีเมลทุก
ทุ	3349 Kกเช้าทางอีเมล
""", 'บ': """
บท	3353 Kความฟรี	3389 Kความนี้
บร	3392 Kิจาค
บล	3372 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3391 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3350 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3391 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3339 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3341 Kมรับคุกกี้
""", 'ร': """
ระ	3391 Kบุว่า
รา	3390 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3350 Kวมสนับสนุนการทำงานของเรา	3388 Kวมสนับสนุน	3388 Kวมบริจาคให้เรา	3388 Kวมบริจาคกับเรา	3388 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3358 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3389 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3335 Kวนลิขสิทธิ์	3336 Kวนสิทธิ์
สน	3350 Kับสนุนสื่ออิสระ	3350 Kับสนุนการทำงานของเรา	3350 Kับสนุนนักข่าว	3388 Kับสนุนเรา	3388 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3329 Kัครรับจดหมายข่าว	3329 Kัครรับข่าวสาร	3388 Kัครรับ	3388 Kัครสมาชิกวันนี้	3388 Kัครสมาชิกเลย	3388 Kัครสมาชิกเพื่อ	3388 Kัครสมาชิกได้ที่	3388 Kัครสมาชิกของเรา	3392 Kาชิก
สำ	3352 Kหรับสมาชิกเท่านั้น
สื	3389 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3339 Kงเรื่องราวของคุณ	3339 Kงข่าวหาเรา	3388 Kงข้อมูลมาที่	3388 Kงคลิปมา
""", 'ห': """
หา	3339 Kกคุณมีข้อมูล
ห้	3335 Kามคัดลอกหรือ	3335 Kามคัดลอกข้อความ	3335 Kามคัดลอกเนื้อหา	3335 Kามคัดลอกบทความ	3336 Kามทำซ้ำ
""", 'อ': """
อย	3388 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3329 Kเมลของคุณ
อ่	3352 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3388 Kียนถึงเรา	3388 K้าสู่ระบบเพื่อ
เฉ	3352 Kพาะสมาชิก
เน	9 Kื้อหานี้	3341 Kื้อหาจากภายนอก	3341 Kื้อหาภายนอก	3368 Kื้อหานี้มาจาก	3368 Kื้อหาจาก
เป	3352 K็นสมาชิกอยู่แล้ว	3391 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3347 Kื่อแสดงความคิดเห็น	3352 Kื่ออ่านต่อ	3352 Kื่ออ่านบทความ	3360 Kิ่มเพื่อนไลน์	3360 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3347 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3339 K้งเบาะแสข่าว	3339 K้งเรา	3388 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3338 Kล่งข่าวที่ต้องการ	3338 Kล่งข่าวโปรด	3338 Kล่งที่มาที่ต้องการ
แอ	3360 Kดไลน์	3360 Kดไลน์เพื่อ	3388 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3372 Kรแกรมบล็อกโฆษณา
โห	3388 Kวตเลย	3388 Kลดแอป
""", 'ใ': """
ให	3389 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3686 hãy gửi K
""", 'ủ': """
ủng	3637 ly cà phê K hộ	3686 hãy K hộ
""", 'あ': """
あと	2191 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2247 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2158 Kいのブラウザ
お寄	2247 Kせください
お届	57 Kけします
お申	2179 Kし込みはこちら	2247 Kし込みください	2247 Kし込みはこちら
お聞	2247 Kかせください
お見	2247 K逃しなく
お試	2247 Kしください
お読	2247 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2196 K転載したものです	2196 Kの転載です
か月	2145 K無料	2249 K無料
""", 'が': """
が作	2229 aiK成
が無	2158 javascriptK効
が生	2229 aiK成
が翻	2229 aiK訳
が要	2229 aiK約
""", 'こ': """
ここ	2144 Kからは有料	2145 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2144 K記事は有料	2144 K記事は会員	2163 K記事についてのご意見	2209 Kコンテンツは	2209 K投稿は	2209 K外部コンテンツは	2248 K記事が	2248 K記事を	2248 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2158 K用のブラウザ
ご協	2247 K力ください
ご存	2197 Kじの方は
ご寄	2142 K付をお願い	2247 K付
ご意	43 K見・ご反論	2163 K見・ご感想	2163 K見をお寄せ
ご感	2163 K想をお寄せ
ご支	2142 K援をお願い	2247 K援
ご登	2188 K録ありがとうございます	2247 K録
ご覧	2247 Kください	2247 Kいただけます
ご購	2247 K読
ご連	2247 K絡ください
""", 'す': """
すで	2191 Kに会員の方
すべ	2145 Kての記事が
""", 'ぜ': """
ぜひ	2155 Kフォロー
""", 'で': """
でも	2155 K配信中
で作	2229 aiK成
で受	2172 lineKけ取る
で届	2172 lineKく
で最	2172 lineK新
で生	2229 aiK成
で要	2229 aiK約
""", 'と': """
と強	2250 K調
と書	2250 Kい
と発	2250 K表
と話	2250 Kし	2250 Kす
と語	2250 Kっ	2250 Kる
と説	2250 K明
と述	2250 Kべ
""", 'に': """
によ	2229 aiKって生成	2229 aiKる要約	2250 Kると
""", 'の': """
の使	2161 cookieK用
の学	48 aiK習
の採	2179 K用情報
の提	2196 K供記事です
""", 'を': """
をフ	2155 Kォローする	2155 Kォローしよう
を使	2161 cookieK用
を利	2161 cookieK用
を有	2158 javascriptK効	2158 javascript K効
を発	2250 K表した
を許	2176 cookieK可
""", 'ア': """
アカ	2172 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2195 Kィリエイト広告	2195 Kィリエイトプログラム	2195 Kィリエイトリンク	2204 Kィリエイトリンク	2204 Kィリエイト広告	2204 Kィリエイトプログラム
アプ	2150 Kリで開く	2150 Kリで読む	2150 Kリはこちら	2151 Kリを開く	2151 Kリをダウンロード	2151 Kリのダウンロード	2151 Kリをインストール	2187 Kリなら通知	2187 Kリなら速報	2187 Kリなら、	2187 Kリで読むと	2187 Kリなら
アン	2183 Kケートにご協力	2183 Kケートはこちら	2183 Kケート実施中	2184 Kケートに答えて
""", 'カ': """
カ月	2145 K無料	2249 K無料
""", 'ク': """
クイ	2184 Kズに答えて
クッ	2160 cookie(Kキー)	2161 Kキーを使用	2161 Kキーを利用	2176 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2163 Kントを投稿するには	2163 Kントするには	2163 Kントをお寄せ	2164 Kント欄で	2164 Kント欄に	2164 Kント欄から	2164 Kント欄へ	2186 Kントは削除します	2186 Kントは削除することが	2186 Kントは削除する場合	2186 Kントは承認	2186 Kントは公開前	2186 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2142 Kートをお願いします	2247 Kートをお願い	2247 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2247 Kンロードしてください
""", 'チ': """
チケ	2179 Kット販売中
チャ	2156 Kンネル登録を	2172 Kンネルに参加する	2172 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2148 Kースレターに登録	2149 Kースレターを	2172 googleKースで	2188 Kースレター登録はこちら	2251 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2155 Kローして最新	2155 Kローをお願い	2247 Kローしてください
""", 'ブ': """
ブラ	2207 Kウザは音声	2207 Kウザは動画	2207 Kウザではこの動画	2207 Kウザはvideo	2207 Kウザはaudio
""", 'プ': """
プッ	2151 Kシュ通知
プラ	2160 Kイバシーポリシーに
プレ	2145 Kミアム会員
プロ	2195 Kモーションが含まれ	2195 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2148 Kマガに登録	2149 Kマガで	2188 Kマガ登録はこちら	2188 Kマガの登録	2248 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2148 Kルマガジンに登録	2149 Kルマガジンで	2149 Kルマガジンを	2149 Kルでお届け	2163 Kルアドレスが公開されることはありません	2188 Kルアドレスを入力してください	2251 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2144 Kインして続きを	2144 Kインしてください	2145 Kインが必要	2247 Kインして
""", 'ヶ': """
ヶ月	2145 K無料	2249 K無料
""", '上': """
上优	3721 在googleK先
上優	3721 在googleK先
""", '下': """
下方	3807 K留言
下載	3702 K客戶端	3704 Kapp	3704 K應用程式
下载	3702 K客户端	3704 Kapp	3704 K应用	3806 K客户端
""", '不': """
不代	3720 K表本站	3737 K表本站立场	3750 K表本報立場	3750 K表本报立场	3750 K表本站立场	3750 K表本站立場	3750 K表本媒體立場	3750 K表本網立場	3750 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3776 K于任何财团
不屬	3776 K於任何財團
不得	3720 K转载	3720 K轉載
不认	43 K同本文
不錯	3806 K過
不错	3806 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3720 K表作者
仅供	3737 K其表达个人看法
仅限	3742 K会员	3742 K订户
""", '他': """
他說	3809 K
他说	3809 K
""", '付': """
付費	3697 K後	3810 K牆
付费	3697 K后	3810 K墙
""", '以': """
以下	3765 K内容来自
以閱	3696 K讀全文
以阅	3696 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3697 K专享	3742 K限定内容
会員	50 Kの方は	50 Kは月に	2144 K限定です	2144 K限定の記事	2144 K登録できます	2145 K登録すると	2145 K登録が必要	2191 Kの方はこちら	2191 K登録で続きを読む	2191 K登録後にご覧	2220 Kだけが読める	2220 Kのみがお読み	2220 Kのみ閲覧	2247 K登録して	2247 K登録は	2247 K登録がお済み	2247 K登録をお願い	2247 K登録で	2247 K登録のうえ	2247 K登録はこちら	2247 K登録ください	2248 Kの方
会費	2189 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3694 K支持	3806 K支持,	3806 K支持让	3806 K支持讓	3806 K支持是
""", '使': """
使用	3712 Kcookie改善	3712 Kcookie以	3712 K cookie 以	3712 K cookie 来	3712 K cookie 來	3713 Kcookie来	3713 Kcookie來
""", '來': """
來自	3728 K外部平台的內容
""", '依': """
依靠	3740 K读者的支持	3740 K讀者的支持
""", '侵': """
侵权	3720 K请	3720 K必究
侵權	3720 K必究
""", '個': """
個人	2161 K情報の取り扱い	2196 Kの見解です	3737 K看法
""", '偏': """
偏好	3721 K來源	3721 K来源	3790 K來源
""", '僅': """
僅限	3742 K會員	3742 K訂戶
""", '優': """
優先	2171 Kソース	2171 K表示に設定	2171 Kする情報源	2171 K的に表示
""", '免': """
免費	15 K閱讀	3751 K文章	3751 K閱讀篇數	3751 K閱讀額度	3752 K註冊即可	3752 K註冊後	3779 K文章	3806 K訂閱	3808 K試用
免费	15 K阅读	3751 K文章	3751 K阅读篇数	3752 K注册即可	3752 K注册后	3779 K文章	3806 K订阅	3808 K试用
""", '全': """
全文	20 Kを	2144 Kを読むには	2144 Kをお読み
""", '公': """
公众	16 K号	3707 K号:
公式	2151 Kアプリ	2155 Kアカウントをフォロー	2155 Kアカウントを友だち	2172 Klineはこちら	2248 Kline
""", '关': """
关注	3707 K我们的	3806 K我们
""", '内': """
内阅	3702 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3809 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2249 K
初月	2191 K#円で	2249 K無料
""", '判': """
判断	2250 Kした
""", '利': """
利用	2160 K規約に同意
""", '前': """
前請	3737 K先登入
前请	3737 K先登录
""", '剩': """
剩余	3696 K#%
剩餘	3696 K#%
""", '力': """
力を	2189 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3707 Kline好友	3707 Kline官方	3707 Kline@	3740 K贊助行列	3740 K赞助行列	3806 K会员	3806 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2248 Kになります
""", '動': """
動画	40 Kや写真	2180 Kをご覧ください	2180 Kはこちら	2181 Kでも詳しく	2181 Kでも解説	2207 Kを再生するには	2207 Kをご覧いただくには	2207 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3808 K
""", '化': """
化名	97 K
""", '即': """
即可	3737 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2156 Kち追加
""", '収': """
収益	2195 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3700 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2173 K班までご	2189 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2148 Kトレイに
""", '只': """
只靠	3740 K讀者	3740 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3728 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3767 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3809 K
告诉	38 K我们	67 K我们	3809 K
""", '呼': """
呼び	2250 Kかけた	2250 Kかける	2250 Kかけて	2250 K掛け
""", '命': """
命じ	2250 Kた
""", '啟': """
啟用	3767 Kjavascript
""", '喊': """
喊道	3809 K
""", '因': """
因为	3806 K有你的支持
因為	3806 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2195 Kの一部が還元
""", '外': """
外部	2176 Kコンテンツ	3728 K内容	3728 K內容
""", '她': """
她說	3809 K
她说	3809 K
""", '好': """
好評	2179 K発売中
""", '如': """
如侵	3720 K权
如有	3720 K侵权	3720 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3708 K微信
""", '定': """
定期	3806 K定額
""", '寄': """
寄付	2217 Kで成り立って	2217 Kで運営され	2217 Kによって運営され	2247 Kをお願い	2251 K
寄到	3700 K您的信箱	3739 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3809 K
""", '居': """
居合	2197 Kわせた方は
""", '已': """
已是	3696 K會員	3742 K订户	3742 K訂戶
已经	3696 K是会员
""", '年': """
年額	2249 K
""", '广': """
广告	11 K	3714 K拦截	3773 K拦截	3773 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2158 Kブロック	2189 Kに頼らず
""", '廣': """
廣告	11 K	3714 K攔截	3773 K攔截	3773 K封鎖
""", '开': """
开启	3704 K通知	3767 Kjavascript
""", '弊': """
弊社	2248 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2248 Kイト
当初	97 Kの記事で
当社	2248 Kの
当編	2248 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3704 K扫	3708 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2142 Kをお願いします	2247 Kをお願い	2247 Kして
""", '您': """
您已	3739 K成功订阅	3739 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3694 K支持	3740 K每一份捐款	3740 K每一筆捐款	3806 K捐款	3806 K支持,	3806 K支持让	3806 K支持讓	3806 K支持是
""", '情': """
情報	2173 Kをお寄せください	2173 K提供はこちら	2173 K提供を募集	2173 K提供をお待ち	2173 Kをお待ちして	2197 Kをお持ちの方は	2197 K提供窓口
""", '感': """
感謝	3739 K您的訂閱	3806 K閱讀	3806 K您的支持
感谢	3739 K您的订阅	3806 K阅读	3806 K您的支持
""", '成': """
成为	51 K其中一员	3696 K会员即可	3742 K付费会员	3806 K会员,	3806 K会员即可	3806 K我们的会员
成果	2204 K報酬型広告
成為	3696 K會員即可	3740 K我們的贊助	3742 K付費會員	3806 K會員,	3806 K會員即可	3806 K我們的會員
""", '我': """
我不	3796 K是机器人	3796 K是機器人
我们	3712 K使用cookie	3712 K使用 cookie	3807 K的
我們	3712 K使用cookie	3712 K使用 cookie	3807 K的
""", '手': """
手机	3704 K客户端
""", '打': """
打开	3702 Kapp	3704 K微信
打開	3702 Kapp
""", '扫': """
扫一	3704 K扫
扫描	3702 K二维码下载	3702 K二维码加入	3704 K二维码关注	3806 K二维码下载	3806 K二维码关注	3806 K二维码加入	3806 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3720 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3809 K
指摘	2250 Kした
""", '捐': """
捐助	3740 K我们	3740 K我們
捐款	3806 K支持	3810 K
""", '掃': """
掃一	3704 K掃
掃描	3702 K qr	3806 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3704 K通知
推送	14 K	3704 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3773 K告
""", '支': """
支持	3693 K獨立媒體	3693 K独立媒体	3694 K我们的	3694 K我們的	3806 K我们,	3806 K我們,	3806 K我们。	3806 K我們。	3806 K我们的报道	3806 K我們的報導	3806 K我们的新闻	3806 K我們的新聞	3806 K我们的记者	3806 K我們的記者	3806 K我们的工作	3806 K我們的工作	3806 K我们继续	3806 K我們繼續
支援	2217 Kで成り立って	2217 Kで運営され	2217 Kによって成り立って	2217 Kによって運営され	2247 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3720 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3721 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2250 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3742 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2148 K情報をお届け
""", '會': """
會員	50 K每月	3697 K專享	3742 K限定內容
""", '月': """
月額	2145 K#円	2249 K
""", '有': """
有了	3806 K你的支持	3806 K您的支持
有料	50 K会員は	2144 K会員限定	2144 K会員になる	2144 K会員の方	2191 K記事が読めます	2251 K会員
有权	3737 K删除
有權	3737 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3761 K#歲	3761 K十八歲
未經	3720 K授權不得	3720 K授權,不得	3720 K授權禁止	3720 K授權請勿	3720 K授權,請勿
未经	3720 K授权不得	3720 K授权,不得	3720 K授权禁止	3720 K授权,禁止	3720 K授权请勿	3720 K授权,请勿
""", '本': """
本ま	2191 月#Kで無料で
本ア	2248 Kプリ
本サ	2248 Kイト
本內	3765 K容來自
本内	3765 K容来自
本刊	3807 K
本報	3807 K導
本报	3807 K读者	3807 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3720 K来源	3807 K
本站	3807 K
本紙	38 Kまで	67 Kまで
本網	3712 K站使用	3807 K
本网	3712 K站使用
本記	2248 K事
本誌	2248 K
""", '来': """
来自	3728 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2229 K翻訳
""", '欢': """
欢迎	3707 K关注	3806 K加入	3806 K赞助	3806 K订阅	3806 K投稿
""", '歡': """
歡迎	3707 K追蹤	3806 K加入	3806 K贊助	3806 K訂閱	3806 K投稿
""", '此': """
此內	9 K容	3765 K容來自	3765 K容由
此内	9 K容	3765 K容来自	3765 K容由
此前	97 K版本
此影	3764 K片在您所在
此视	3764 K频在您所在
""", '残': """
残り	2144 K#文字	2144 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3808 K
每日	3701 K简报	3701 K簡報	3701 K電子報
每月	3808 K
""", '求': """
求め	2250 Kた	2250 Kている
""", '沒': """
沒有	70 K廣告	3776 K股東	3776 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3776 K股东	3776 K财团
""", '浏': """
浏览	3714 K器版本	3764 K器不支持音频	3764 K器不支持视频	3764 K器不支持播放	3764 K器不支持html#	3764 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3764 K器不支援影片	3764 K器不支援音訊
""", '点': """
点击	3806 K关注	3806 K这里
""", '無': """
無料	15 K記事	2144 Kで会員登録	2144 K会員に登録	2191 Kで読める記事の上限	2191 K会員になると	2220 K記事の閲覧	2220 K記事は残り	2220 Kで読める記事	2220 K閲覧	2247 K会員に登録	2247 K会員登録	2249 K体験
無断	2170 K転載	2170 K複製	2228 K転載・複製	2228 K転載を禁じ	2228 Kでの転載	2228 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3720 K所有	3720 K归本	3720 K归原	3720 K归作者	3720 K归属
版權	3720 K所有	3720 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2248 Kしたジャーナリズム	3807 K新闻	3807 K媒体
""", '獨': """
獨立	3807 K新聞	3807 K媒體
""", '獲': """
獲得	3749 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3807 K者
由读	3807 K者
""", '申': """
申し	2179 K込みはこちら
申込	2179 Kみはこちら	2179 Kはこちら
""", '电': """
电子	3810 K报
""", '畅': """
畅读	3742 K全站
""", '留': """
留言	85 K区	85 K區	3807 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2173 Kをお寄せ
""", '登': """
登入	24 K或	3696 K後繼續	3696 K會員	3752 K或註冊
登录	24 K或	3696 K后继续	3696 K后查看全文	3696 K后查看完整	3752 K或注册
登録	2191 Kして続きを読む	2247 Kしてください	2247 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2248 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3702 appK多
""", '禁': """
禁止	3720 K转载
禁無	2169 K断
""", '私': """
私た	2248 Kちの
""", '科': """
科し	2250 Kた
""", '称': """
称	3809 K
""", '稱': """
稱	3809 K
""", '立': """
立即	3806 K加入我们	3806 K加入我們	3806 K订阅	3806 K訂閱	3806 K下载	3806 K下載	3806 K报名	3806 K報名	3806 K成为会员	3806 K成為會員
""", '第': """
第一	3737 K条评论	3737 K則留言	3737 K條評論
""", '筆': """
筆者	2196 K個人の見解
""", '紙': """
紙の	2248 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2144 Kを読むには	2144 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2248 K部では
""", '繼': """
繼續	3696 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3696 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3809 K
者说	3809 K
""", '联': """
联盟	74 K链接	3749 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3749 K行銷連結	3749 K連結
聯絡	38 K我們
""", '自': """
自動	2229 K翻訳
""", '若': """
若有	3720 K侵权	3720 K侵權
""", '获': """
获得	3749 K佣金
""", '著': """
著作	2170 K権は	2228 K権法により保護	2228 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3737 K本站立场
表示	3809 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3696 K即可	3696 K後繼續	3700 K我們的	3700 K電子報	3806 K我們	3810 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2173 Kまでご連絡ください
""", '訴': """
訴え	2250 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2250 Kた
認為	3809 K
""", '說': """
說:	3809 K
說。	3809 K
說道	3809 K
""", '読': """
読み	2145 K放題
読者	18 Kの寄付	18 Kの支援	2189 Kの会費で	2248 Kの皆様	2248 Kの皆さ	2248 Kアンケート
""", '請': """
請先	3806 K登入
請啟	3712 K用javascript
請我	54 K喝咖啡
請捐	3806 K款
請支	3693 K持我們	3806 K持我們
請登	3806 K入後	3806 K入以
請立	3806 K即捐款
請輸	3739 K入您的電子	3806 K入您
請點	3806 K擊此處	3806 K擊這裡	3806 K擊下方	3806 K擊連結
""", '讀': """
讀者	43 K投書	3807 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3696 K即可	3696 K后继续	3700 K我们的	3700 K电子报	3806 K我们	3810 K费
""", '认': """
认为	3809 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3737 K服务协议
""", '该': """
该视	3764 K频在您所在
""", '说': """
说:	3809 K
说。	3809 K
说道	3809 K
""", '请': """
请先	3806 K登录
请启	3712 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3806 K款
请支	3693 K持我们	3806 K持我们
请点	3806 K击此处	3806 K击这里	3806 K击下方	3806 K击阅读	3806 K击关注	3806 K击链接
请登	3806 K录后	3806 K录以
请立	3806 K即捐款
请输	3739 K入您的电子邮箱	3739 K入您的邮箱	3806 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3807 K问卷	3807 K群
""", '責': """
責任	3720 K編輯:
""", '賺': """
賺取	3749 K佣金
""", '購': """
購読	2144 K者の方は	2145 Kすると	2247 Kしてください	2248 K者の方	2251 K料
""", '贊': """
贊助	3693 K我們	3806 K我們
""", '责': """
责任	3720 K编辑:
""", '赚': """
赚取	3749 K佣金
""", '赞': """
赞助	3693 K我们	3806 K我们
""", '身': """
身边	3807 K的新鲜事
身邊	3807 K的新鮮事
""", '転': """
転載	45 K	2169 Kを禁じ
""", '輸': """
輸入	3739 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3720 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3720 K请注明
""", '输': """
输入	3739 Kemail
""", '这': """
这篇	3807 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3707 K我們的	3721 Kgoogle news	3806 K我們
""", '送': """
送っ	49 Kてください
送到	3739 K你的邮箱	3739 K您的邮箱	3739 K您的信箱
""", '這': """
這篇	3807 K文章
""", '通': """
通知	14 K	2151 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2188 Kニュースレター
""", '邀': """
邀請	3806 K您
邀请	3806 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3809 K
""", '长': """
长说	3809 K
""", '開': """
開啟	3704 K通知	3767 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3696 K全文請
""", '關': """
關注	3707 K我們的	3806 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3696 K全文请
""", '随': """
随时	3806 K掌握
""", '隐': """
隐私	3713 K政策
""", '隨': """
隨時	3806 K掌握
""", '隱': """
隱私	3713 K權政策	3713 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3810 K報
""", '需': """
需接	3728 K受cookie
需要	3728 K接受cookie	3806 K您的支持	3806 K你的支持
""", '音': """
音声	2180 Kでもお聴き
""", '飲': """
飲酒	3761 K過量
""", '首': """
首年	3754 K仅需
首月	3742 K仅需	3742 K只要	3754 K免费	3754 K免費	3754 K仅	3754 K僅	3754 K只需	3808 K
首选	3721 K来源	3721 K新闻来源	3790 K来源
首選	3721 K來源	3721 K新聞來源	3790 K來源
""", '點': """
點擊	3806 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2350 K
가입해	2350 K 주세요
""", '강': """
강조했다	2353 K
""", '게': """
게시물	2311 K 불러오기
""", '계': """
계속	2256 K 읽으려면	2256 K 읽으시려면
계신	2279 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2318 K 차단
광고도	70 K
광고차단	2318 K
""", '구': """
구글	2266 K 뉴스에서
구독	50 K 회원은	2256 K 후 이용
구독료	2354 K
구독을	2350 K 신청하세요
구독자	2256 K 전용 기사	2256 K 전용 콘텐츠	2256 K 전용입니다	2256 K 전용 서비스	2351 K
구독자는	50 K
구독자만	2256 K 볼 수	2293 K 읽을
구독자에게만	2293 K 제공
구독하고	2266 K
구독하세요	2278 K	2350 K
구독하시면	2256 K
구독해	80 K 주세요	2265 K 주세요	2291 K 주셔서	2350 K 주세요
구독해주세요	2265 K
구독해주셔서	2291 K
""", '금': """
금요일	2291 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2256 전체 K 보려면	2293 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2292 K 응원해
기자에게	2279 K 연락해 주세요
""", '남': """
남겨주세요	2350 K
""", '네': """
네이버	2266 K 메인에서	2278 K 구독
네이버에서	2266 K 구독
""", '놓': """
놓치지	2350 K 마세요
""", '눌': """
눌러주세요	2350 K
""", '뉴': """
뉴스레터	78 K	2258 K 구독하기	2258 K 구독하세요	2258 K 신청하기	2258 K 구독 신청하기	2351 K	2354 K
뉴스레터로	2258 K 받아
뉴스레터를	2258 K 받아	2258 K 구독하세요	2258 K 구독해	2258 K 구독하고	2258 K 구독하면	2350 K 신청하세요
""", '다': """
다운로드하세요	2350 K
""", '달': """
달	2293 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2279 K 제보가	2351 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2289 K 삭제될	2289 K 삭제합니다	2289 K 통보	2289 K 예고	2289 K 운영자	2289 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2353 K
""", '독': """
독립	2351 K 언론
독립언론	2351 K
독립언론을	2292 K 지켜
독자	2301 K 후원으로	2350 K 여러분의	2351 K 여러분
독자님의	2254 K 후원	2301 K 후원으로
독자들의	18 K 후원	2301 K 후원으로	2322 K 후원
독자의	2301 K 후원으로	2322 K 후원	2351 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2291 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2350 K
""", '로': """
로그인	24 K	2256 K 후 이용
로그인이	2256 K 필요합니다	2256 K 필요한 서비스	2256 K 필요해요
로그인하거나	2350 K
로그인하고	2293 K 계속
로그인하면	2293 K 계속
로그인하시면	2256 K
로봇이	2341 K 아닙니다
""", '링': """
링크에서	2350 K 확인하세요
""", '마': """
마음에	2292 기사가 K 드셨다면
""", '만': """
만나보세요	2350 K
""", '말': """
말했다	2353 K
""", '매': """
매월	2352 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2291 K 보내드려요
메일함으로	2258 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2276 K 복제	2276 K 전재
무단전재	2275 K
무료	15 K 기사	2299 K 기사	2352 K 체험
무료로	15 K 볼 수 있는	2293 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2350 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2353 K
""", '보': """
보내	57 K 드립니다	2350 K 주세요
보내드리는	2291 K
보내드립니다	57 K	2291 K
보내주세요	2350 K
""", '본': """
본	2351 K 기사
본사의	2297 K 편집 방향	2297 K 편집방향
본지는	2351 K
본지의	2297 K 편집 방향	2297 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2310 K 오디오를	2310 K 비디오를	2310 K 동영상을
브라우저는	2310 K 동영상
브라우저에서는	2310 K 동영상을
""", '사': """
사연을	2279 K 보내주세요	2279 K 보내 주세요
사전	2284 K 등록하기	2284 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2277 K 매체로	2277 K 출처로	2277 K 언론사	2277 K 매체
선호하는	2277 K 출처
""", '설': """
설명했다	2353 K
설문에	2350 K 참여하세요
설치하세요	2350 K
""", '세': """
세미나	2284 K 신청하기
""", '소': """
소식을	2291 K 전해드립니다
""", '속': """
속보를	2290 K 받아보세요
""", '수': """
수수료를	2296 K 받을 수 있습니다	2296 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2301 K 후원으로
시민의	2322 K 후원
시작하세요	2350 K
""", '아': """
아래에서	2350 K 확인하세요
""", '알': """
알려	2350 K 주세요
알려주세요	2350 K
알림	2262 K 받기	2262 K 설정
알림을	14 K	2290 K 켜고
""", '애': """
애드블로커	2318 K
애드블록	2318 K
""", '앱': """
앱	2262 K 다운로드	2262 K 설치	2290 K 설치하기
앱에서	2261 K 보기	2261 K 열기	2290 K 더 편하게	2350 K 확인하세요
앱으로	2261 K 보기	2290 K 더
앱을	2262 K 다운로드	2290 K 다운로드하세요	2290 K 설치하세요
""", '언': """
언론을	2292 독립 K 지켜
""", '여': """
여기서	2350 K 확인하세요
여러분	2351 K 덕분
여러분의	2279 K 제보를	2292 K 후원이	2322 독자 K 후원	2350 K 후원
""", '영': """
영상에서	2285 K 확인하세요	2285 K 확인할 수 있습니다	2350 K 확인하세요
영상으로	2285 K 확인하세요
영상을	2285 K 확인하세요
""", '온': """
온라인	2284 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2282 K 콘텐츠	2311 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2351 K 기자
우리의	2351 K 저널리즘
""", '운': """
운영되고	2292 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2292 K 응원
""", '월': """
월	2352 K #원
""", '유': """
유료	2256 K 구독자만
유튜브	2266 K 구독
""", '음': """
음성으로	2285 K 들으려면	2285 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2350 K
응원해	2254 K 주세요	2350 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2350 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2351 K 기사가	2351 K 기사는	2351 K 기사
이메일	2259 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2258 K 입력하세요	2258 K 입력해 주세요	2258 K 입력해주세요	2258 K 입력하시면
이미	2293 K 구독자이신가요
이벤트에	2350 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2333 K 작성	2333 K 생성	2333 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2284 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2333 K 번역
자바스크립트가	2313 K
자바스크립트를	2313 K
자살예방	97 K
자주	2277 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2275 K 금지
재배포금지	2275 K
재생할	2310 K 수 없습니다
""", '저': """
저작권법	2276 K
저작권법의	2276 K
저작권자	2276 K
저작권자의	2276 K
저희	2351 K 뉴스레터	2351 K 채널	2351 K 앱
저희는	2351 K
저희를	2351 K
""", '적': """
적었다	2353 K
""", '전': """
전문을	20 K
전용	2256 회원 K 기사	2256 회원 K 콘텐츠	2256 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2353 K
""", '정': """
정기후원	2352 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2311 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2279 K 부탁드립니다
제보는	2279 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2279 K 기다립니다	2279 K 받습니다
제보해	38 K 주세요	67 K 주세요	2350 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2296 K 링크
제휴링크	2296 K
""", '좋': """
좋아요	2278 구독과 K 부탁
좋아요를	2278 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2350 K 확인하세요	2350 K 신청하세요	2350 K 참여하세요
지켜주세요	2350 K
""", '채': """
채널	2265 K 추가	2278 K 추가하기	2278 K 구독하기	2300 K 추가하고	2300 K 추가하면
채널에	2278 K 참여하세요
채널에서	2278 K 소식을	2350 K 확인하세요
채널을	2300 K 추가하고	2300 K 추가하면	2300 K 추가해	2300 K 구독하고	2300 K 구독하면
채용	2284 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2352 K 달
""", '추': """
추가해	2278 K 주세요
추가해주세요	2278 K
""", '친': """
친구	2278 K 추가하세요
""", '카': """
카카오톡	2300 K 채널에서	2300 K 채널
""", '커': """
커피	54 K 한 잔 사	2292 K 한 잔 값으로
""", '콘': """
콘텐츠	2311 K 불러오기
""", '쿠': """
쿠키	2282 K 동의가
쿠키를	2282 K 허용해야	2282 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2284 K 보기
""", '파': """
파트너스	2296 K 활동
""", '팔': """
팔로우하기	2265 K	2278 K
팔로우하세요	2350 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2297 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2296 K 받아
""", '활': """
활용	2275 ai 학습 및 K 금지
""", '회': """
회원	2256 K 전용입니다
회원가입	2256 K 후	2350 K 후
회원가입은	2350 K
회원가입을	2350 K 하
회원가입하고	2350 K
회원가입하면	2293 K 월
회원가입하세요	2350 K
회원가입하시면	2350 K
회원만	2256 K 볼 수
""", '후': """
후원금	2354 K
후원으로	2292 독자의 K 운영됩니다	2292 독자의 K 운영하는
후원을	2254 K 부탁드립니다	2350 K 부탁
후원이	2254 K 필요합니다	2254 K 큰 힘이
후원하세요	2350 K
후원해	80 K 주세요	2254 K 주세요	2350 K 주세요
후원회원의	2301 K 후원으로	2322 K 힘
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
