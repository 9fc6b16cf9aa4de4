"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3572
# comentário	2719
# comentários	2719
# gün ücretsiz deneyin	3353
# głosów	91
# hlasů	91
# hozzászólás	1838
# komentářů	432
# komentāri	2371
# lượt bình chọn	91
# příspěvků	432
# röster	91
# yaşindan küçükler oynayamaz	3416
# ääntä	91
# δευτερόλεπτα μπροστά	800
# δευτερόλεπτα πίσω	800
# σχόλια	742
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3492
# коментарів	3492
# комментариев	2951
# комментарий	2951
# комментария	2951
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
# € al mese per # mesi	2052
# € por mês durante # meses	2760
#か月無料	2138
#カ月無料	2138
#ヶ月無料	2138
#件のコメント	2154
#則留言	3672
#条评论	3672
#票	91
#秒戻る	2197
#秒進む	2197
#명 참여	91
#초 뒤로	2288
#초 앞으로	2288
""", 'a': """
a apărut o eroare	2907
a carregar vídeo	2773
a cikk a hirdetés alatt folytatódik	1834
a cikk a hirdetés után folytatódik	1834
a cikk meg is hallgatható	1832
a cikk meghallgatása	1841
a cikk megosztása	1832
a folytatáshoz regisztráljon	1826
a hirdetés után folytatjuk	1834
a kommentelés lezárult	1838
a lire également	1516
a nap kérdése	91
a rovat további cikkei	1839
a szerző a lap munkatársa	1849
a szerző jogász	1849
a szerző közgazdász	1849
a szerző politológus	1849
a szerző történész	1849
a szerző újságíró	1849
a témában további cikkek	1839
abo abschließen	579
abonați-vă	2836
abone değil misin	3431
abone değil misiniz	3431
abonează-te	2836
abonelere özel	3353
abonelere özel avantajlar	3416
abonelere özel indirim	3416
abonelere özel içerik	3431
abonelik paketlerini gör	3460
abonelik seçenekleri	3460
aboneliği yenile	3460
aboneliğini seç	3431
aboneliğiniz onaylandi	3461
aboneliğinizi seçin	3431
abonner nå	2530
abonner på nyhetsbrevet	2535
abonné	1568
abonné à ce thème	1624
abonnér	498
abonnér nu	498
abonnés	1483
abonnés uniquement	1556
abonē	2365
abonē jaunumus	2389
abonē un lasi visus rakstus	2365
abonēt	2365
abrir menú	1154
acasă	2850
accede a todos los contenidos sin límites	1193
accept termenii și condițiile	2907
accepto la política de privacitat	394
acceptér	512
acceptă toate	2858
acceptă tot	2894
acceptă și afișează conținutul	2858
acceptă și continuă	2894
acceso a todos los artículos	1253
accès à tous les articles	1619
accéder au dossier	1593
accéder à l'article	1483
accéder à la page de dons	1584
aceitar e ver o conteúdo	2741
aceito receber comunicações	2789
aceito receber comunicações de marketing	2789
aceito receber comunicações e ofertas	2755
acepto la política de privacidad	1224
acesso ilimitado a todo o conteúdo	2818
acest articol este rezervat abonaților	2873
acest câmp este obligatoriu	2907
acesta este ultimul tău articol gratuit	2873
acheter ce numéro	1543
achetez ce numéro	1543
activează	2898
activează alertele	2867
activează notificările	2867
activează sunetul	2890
actualitza la pàgina	387
actualités	1516
actualizar la página	1217
ad 광고	2266
adaugă ca sursă preferată	2917
adaugă un comentariu	2847
adblock détecté	1616
add meg az e-mail-címed	1844
además	1151
adhérer	1474
adja meg az e-mail-címét	1844
adja meg e-mail-címét	1844
adomány	1824
adományozok	1824
adományozás	1824
adresa de email nu este validă	2907
adresă de email invalidă	2907
adreça electrònica	360
afficher la vidéo	1579
afficher les réponses	1567
afișează comentariile	2882
afișează conținutul	2858
afișează conținutul extern	2858
afișează originalul	2851
afișează postarea	2894
afișează subtitrările	2890
agora não	2692
ai deja un abonament? autentifică-te	2873
ai găsit o greșeală	2913
ai observat o greșeală	2847
ai सारांश	1762
ai से तैयार सारांश	1762
ai 摘要	3745
ai 기사 요약	2314
ai 번역	2314
ai 요약	2266
ai 음성으로 듣기	2288
ai-genereret resumé	523
ai-resumé	523
ai-összefoglaló	1841
aicinām ievērot cieņu komentāros	2371
aiheeseen liittyvää	1423
aiheesta lisää	1423
ainda não tem conta	2787
ainda não é assinante	2787
aitäh liitumast	1296
aizvērt	2373
aizvērt reklāmu	2374
aiが要約	2222
aiによる要約	2222
ai总结	3745
ai摘要	3692
ai生成	3745
ai翻訳	2222
ai翻譯	3745
ai翻译	3745
ai要約	2222
ai語音朗讀	3719
ai语音朗读	3719
ai重點整理	3692
ai音声で聴く	2197
ai가 읽어주는 기사	2288
ajouter une réponse	1607
ajouter à mes favoris	1502
ajouter à mes sources préférées	1601
ajouter à mes sujets	1624
ajouter à mes thèmes	1624
ajouter à vos sources préférées	1601
ajouter à vos sélections	1502
ajándékozza a cikket	1832
ajándékozza a cikket barátjának	1832
ajánlataink	1839
ajánljuk	1839
ajánljuk még	1839
ajánlott	1839
ajánlott cikkek	1839
ajánló	1839
akceptuję	2626
akkurat nå	2551
aktuálně	433
alege-ți abonamentul	2905
alegeți abonamentul	2905
algo salió mal	1225
alle abo-angebote im überblick	671
alle angaben ohne gewähr	677
alle inhalte sind urheberrechtlich geschützt	718
alle newsletter im überblick	662
alle preise ohne gewähr	677
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	601
als podcast hören	672
alte știri	2848
alterar preferências de cookies	2741
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3417
altyazilari göster	3417
altă sumă	2902
alătură-te conversației	2861
am înțeles	2851
amazon'da gör	3416
amazonで見る	2195
amazonで詳しく見る	2195
amazonで詳細を見る	2195
amazonで買う	2195
amazonで購入	2195
amazonで購入する	2195
amintește-mi mai târziu	2834
ana sayfaya dön	3437
anasayfaya dön	3437
andra läser	19	3231
andra läser just nu	19
andra läste även	3231
andre har også lest	19
andre leser nå	2551
andre leste også	2551
andre læser	520
andre læser lige nu	520
andre læser også	19
andre læste også	520
angebot wählen	671
anhören	600
anhören # min	600
anket sonuçlari	3450
anmäl dig	3214
anmäl dig till nyhetsbrevet	3214
annonce - artiklen fortsætter nedenfor	511
annonces légales	1543
annoncørbetalt	87
annoncørbetalt indhold	87	528
annons - artikeln fortsätter nedan	3223
annonsen slutar här	3223
annonsinnehåll	3238
annonslänk	3223
annonsörsinnehåll	3238
annonsørinnhold	87	2559
anulează oricând	2905
anulezi oricând	2873
anuluj odpowiedź	2629
användarvillkor	3224
anzeigensonderveröffentlichung	677
anúncio	2714
anúncios	2714
apmaksāts saturs	2374
aportació mensual	389
aportació única	389
aportación mensual	1219
aportación única	1219
app storeからダウンロード	2202
app storeでダウンロード	2202
app store에서 다운로드	2294
apple ile giriş yap	3431
appleでサインイン	2210
appleでログイン	2210
appleで続ける	2210
app内打开	3725
après la publicité	1507
após a publicidade	2714
apóyanos	1112
apóyanos en patreon	1219
apúntate	1124
aquest article està bloquejat	392
aquest article t'ha estat útil	370
aquest camp és obligatori	394
aquest vídeo ja no està disponible	377
aquest vídeo no està disponible	377
arată conținutul	2894
arată mai mult	2911
arată mai puțin	2851
arată răspunsurile	2882
arată tot	2851
arkadaşina gönder	3360
arkadaşinla paylaş	3360
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
articol exclusiv pentru abonați	2873
articole asemănătoare	2848
articole înrudite	2848
articoli più letti	2055
articolul continuă după reclamă	2844
articolul continuă mai jos	2844
articolul următor	2848
artikeln finns också som ljud	3219
artikeln fortsätter efter annonsen	3223
artikeln fortsätter nedan	3223
artikeln fortsätter under bilden	3223
artikeln går att lyssna på	3219
artikeln är låst	3209
artikeln är uppläst av en dator	3219
artikkel jätkub pärast reklaami	1280
artikkel jätkub reklaami järel	1280
artikkel täieneb	1278
artikkelen er låst	2530
artikkelen finnes også som lyd	2539
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
artykuł dla subskrybentów	2611
artykuł sponsorowany	2625
artykuły na e-mail	2614
artículo anterior	1151
artículo regalado	1265
artículo relacionado	1151
artículo siguiente	1228
artículos recomendados	1197
artículos relacionados	1151
as notícias mais lidas	2763
ascultă	2841
ascultă articolul	2890
ascunde răspunsurile	2882
aslini göster	3370
assine já	2697
atbalstīt	2365
atcel jebkurā laikā	2365
atradi kļūdu rakstā	2371
atualizar a página	2782
atualizar página	2782
atvērt	2373
atšaukti galite bet kada	2324
aucun commentaire à ce niveau	1547
audio narrado por una voz automática	1176
auf apple podcasts hören	652
auf spotify hören	652
ausgewählt für sie	676
autoriser la publicité	1583
avantage abonnés	1573
avantages abonnés	1573
avantaje pentru abonați	2888
avançar # segundos	2773
aveți deja cont	2905
avis de décès	1543
avoimet työpaikat	1425
avsluta när du vill	3209
avslutt når du vil	2530
avís legal	349
avísanos de un error	1242
aylik bağiş	3428
aylik bağiş yap	3459
ayrintilar için tiklayin	3369
ayrintilar için tiklayiniz	3369
az első hónap csak # ft	1826
aç	3370
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
ačiū, kad užsiprenumeravote	2349
ați uitat parola	2905
ați votat deja	2882
""", 'b': """
baixar episódio	2773
baixar o áudio	2773
baixar áudio	2773
banküberweisung	578
bağiş sayfasina git	3428
bağiş yap	3352
bağiş yapin	3352
bağişim	3459
bağlanti kopyalandi	3445
bağlantiyi kopyala	3360
başa dön	3369
başka tutar	3428
bei google als quelle hinzufügen	601
bei spotify hören	652
bejelentkezés	1826
belépés	1826
benefício do assinante	2745
betrag wählen	577
betygsätt receptet	61
betűméret	65
bezárás	1823
beğen	3411
beğenme	3411
bild vergrößern	618
bildirimleri aç	3408
bildirimleri açin	3408
bir hata oluştu	3433
bir tutar seçin	3459
bir şeyler ters gitti	3434
bir şeyler yanliş gitti	3434
bitte versuchen sie es später erneut	662
bize ulaşin	3366
biểu quyết	91
bjud en vän på artikeln	3219
bli månadsgivare	3206
bli støttemedlem	2527
bliv støttemedlem	495
blocco pubblicità rilevato	2112
bloqueador de anúncios ativado	2816
bloqueador de anúncios detectado	2816
bloqueur de publicité détecté	1616
bloqueur détecté	1616
boletín	1124
browserul tău nu poate reda acest video	2858
brukervilkår	2544
bu haber abonelere özeldir	3353
bu haber yapay zeka tarafindan seslendirilmiştir	3417
bu haber yapay zekâ ile seslendirilmiştir	3417
bu haberi paylaş	3468
bu haberi paylaşin	3468
bu içerik abonelere özeldir	3353
bu içerik faydali oldu mu	3410
bu içerik görüntülenemiyor	3420
bu içerik gösterilemiyor	3420
bu içerik kilitli	3431
bu video artik mevcut değil	3417
bu video bulunduğunuz ülkede izlenemiyor	3417
bu video mevcut değil	3417
bu video ülkenizde izlenemiyor	3417
bu yaziyi paylaş	3468
bu yorumu şikayet et	3450
bugün değil	3351
bulmaca çöz	3413
bunlar da ilginizi çekebilir	3367
butlletí	360
buzón anónimo	1231
buzón seguro	1231
buďte v obraze	422
bài cùng chuyên mục	3600
bài cùng tác giả	3600
bài khác	3573
bài khác của tác giả	3632
bài liên quan	3573
bài mới nhất	3600
bài quảng cáo	3601
bài tiếp theo	3573
bài trước	3632
bài viết có hữu ích không	3605
bài viết có hữu ích với bạn không	3605
bài viết liên quan	3573
bài viết mới	3599
bài viết này bị khóa	3626
bài viết này có hữu ích không	3605
bài viết tiếp theo	3632
bài viết trước	3632
bài được dịch tự động	3599
bài đọc nhiều	3600
báo cáo	3606
báo cáo vi phạm	3606
báo lỗi	3572
báo lỗi bài viết	3605
bármikor leiratkozhat	1844
bármikor leiratkozhatsz	1844
bármikor lemondhatja	1826
bármikor lemondható	1826
bình chọn	91	3606
bình chọn của bạn đã được ghi nhận	3605
bình luận	3572
bình luận (#	3572
bölümü indir	3417
búsqueda	1154
bülten	3390
bülten üyeliği	3390
bültene abone oldunuz	3390
büyüt	3369
bądź na bieżąco	2614
bővebben	1841
būkite pirmas	2330
būkite pirmas, pakomentavęs	2330
bạn chưa có tài khoản	3626
bạn chưa đăng ký	3626
bạn có muốn nhận thông báo	3619
bạn có muốn nhận thông báo không	3619
bạn có thể hủy đăng ký bất cứ lúc nào	3628
bạn có thể quan tâm	3573
bạn muốn nhận thông báo	3619
bạn thấy bài viết này thế nào	3605
bạn đang theo dõi chủ đề này	3637
bạn đã bình chọn	3605
bạn đã bình chọn rồi	3605
bạn đã có tài khoản	3626
bản ghi	3613
bật	3620
bật thông báo	3619
bật tiếng	3612
bắt buộc	3629
bắt đầu trắc nghiệm	3608
bỏ qua	3556
bỏ theo dõi	3637
""", 'c': """
cada aportació compta	363
cada aportación cuenta	1192
cada contribuição conta	2758
cada doação conta	2784
cada donación cuenta	1219
cadastre-se grátis	2697
califica este artículo	1147
campo obrigatório	2789
campos obrigatórios	2789
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
carregando o vídeo	2773
carregando vídeo	2773
carregant el vídeo	377
carregar conteúdo	2777
carregar mais comentários	2765
carregar mais notícias	2793
carregar o conteúdo	2777
carregar publicação	2777
carregar vídeo	2777
carte de crédit	1482
cartão de crédito	2696
categorieën	2442
categorías	1151
caută	2850
caça-palavras	2770
ce contenu vous a-t-il été utile	1541
ce résumé vous a-t-il été utile	1541
cea mai bună ofertă	2906
cela vous a-t-il été utile	1567
cele mai citite știri	2876
cele mai noi știri	2848
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
cevaplari göster	3410
chargement du lecteur vidéo	1575
charger la vidéo	1579
charte éditoriale	1597
chci odebírat	422
chci podpořit	417
chci přispět	417
chi tiết	3576
chia sẻ	3563
chia sẻ bài viết	3563
chia sẻ facebook	3599
chia sẻ lên facebook	3639
chia sẻ qua email	3639
chia sẻ qua facebook	3599
chia sẻ qua zalo	3639
chia sẻ zalo	3639
chia sẻ ý kiến của bạn	3572
cho chúng tôi biết ý kiến	3605
cho phép	3620
cho phép thông báo	3619
chuyên mục	3573
chuyển đến công thức	61
chép liên kết	3599
chính sách bảo mật	3571
chính sách bảo mật | điều khoản sử dụng	3571
chính sách cookie	3571
chính sách quyền riêng tư	3571
chơi miễn phí	3608
chơi ngay	3608
chưa có tài khoản	3626
chấp nhận tất cả	3571
chấp nhận tất cả cookie	3571
chấp nhận và tiếp tục	3616
chất lượng	3613
chỉ dành cho thuê bao	3626
chỉ dành cho thành viên	3626
chọn	3627
chọn gói	3626
chọn gói của bạn	3626
chọn gói đăng ký	3626
chủ đề	3573
chủ đề liên quan	3573
chủ đề nóng	3600
cikk megosztása	1832
cikk mentése	1832
cikkünk frissül	1841
citeşte şi	2848
citește articolul complet	2911
citește articolul integral	2911
citește fără limite	2873
citește mai departe	2848	2850
citește mai mult	2848	2850
citește regulile comunității	2861
citește tot articolul	2911
citește transcrierea	2890
citește în aplicație	2896
citește și	2848
citi šobrīd lasa	2367
citit de o voce sintetică	2890
citiți și	2848
cobrança anual	2787
codes de réduction	1631
col·labora	336
comandă acum	2888
comandă cartea	2888
comentariul tău așteaptă moderarea	2861
comentează	2847
comentário	2719
comentário aguardando moderação	2751
comentários	2719
comentários desativados	2807
comentários exclusivos para assinantes	2751
commander ce numéro	1543
comment désactiver mon adblocker	1583
comment désactiver mon bloqueur	1583
commentaire en attente de modération	1547
commentaires désactivés	1607
commerciële bijdrage	2487
comparte este artículo	1265
compartilhar esta matéria	2828
compartilhe esta notícia	2828
compartir esta página	1265
compre a edição impressa	2745
conditions générales	1509
conectează-te cu facebook	2873
conectează-te cu google	2873
confidentialité	1509
configuració de galetes	381
configuració de les galetes	381
configuració de privacitat	381
configuración	1144
configuración de cookies	1144
configuración de privacidad	1212
configurações de cookies	2716
configurações de privacidade	2777
confira o preço	2827
conheça as ofertas	2818
conheça os planos	2818
conheça todas as nossas newsletters	2755
consenti la pubblicità	2078
consigue tu entrada aquí	1178
consulta les normes de participació	352
consultez notre charte de modération	1547
consíguelo en tu quiosco	1178
contacta amb la redacció	400
contacta con la redacción	1231
contactar a redação	2796
contactar con la redacción	1231
contactați redacția	2913
contacte a redação	2796
contactează redacția	2913
contacter la rédaction	1597
contactez la rédaction	1597
contenu externe recommandé	1539
contenu proposé par notre partenaire	1543
contenu réservé	1587
contenu réservé aux abonnés	1587
contenu sponsorisé	1507
contenus recommandés	1560
contenus sponsorisés	1507	1516
conteúdo de marca	2714
conteúdo exclusivo	2697
conteúdo exclusivo para assinantes	2760
conteúdo externo	2741
conteúdo externo recomendado	2741
conteúdo gerado por ia	2813
conteúdo pago	2771
conteúdo para assinantes	2697
conteúdo patrocinado	2714
conteúdo premium	2760
conteúdo produzido pela marca	2745
conteúdo relacionado	2723
conteúdos relacionados	2763
contingut només per a usuaris registrats	364
continua a leggere dopo la pubblicità	2067
continua após a publicidade	2714
continua després de l'anunci	354
continuar leyendo aquí	1117
continuarea articolului după reclamă	2863
continue a ler esta notícia	2763
continuer après la publicité	1507
continuer sans désactiver	1616
continuer à lire	1622
continuă cu apple	2873
continuă cu facebook	2873
continuă cu google	2873
continuă pe site	2896
continuă să citești după publicitate	2863
continuă în browser	2896
continúa abajo	1142
contáctanos	1147
convida'ns a un cafè	389
conținut disponibil doar utilizatorilor înregistrați	2873
conținut extern	2858
conținut extern recomandat	2858
conținut pentru abonați	2836
conținut plătit	2888
conținut premium	2873
conținut sponsorizat	87	2844
cookie を管理する	2200
cookie 設定	3723
cookie 设置	3723
cookieinställningar	3224
cookieの管理	2200
cookieの設定	2151
cookieを管理	2200
cookieを管理する	2200
cookie政策	3668
cookie設定	2151	3668
cookie设置	3668
copia enllaç	406
copia l'enllaç	343
copiază	2920
copiază link	2841
copiază linkul	2841
copy link thành công	3599
correo electrónico	1124
correo electrónico no válido	1224
correo no válido	1224
correu electrònic	395
correu electrònic no vàlid	394
correu no vàlid	394
creează cont	2836
créer mon compte	1483
créer un compte	1483
créer une alerte	1549
créer une alerte sur ce thème	1549
csak előfizetőknek	1826
cualquier aportación ayuda	1219
cum îl dezactivez	2901
cumpără acum	2888
cumpără bilet	2888
cumpără bilete	2888
cumpără bilete online	2888
cumpără cartea	2888
cumpără de pe emag	2888
cumpără revista	2863
cuvinte încrucișate	2887
czytaj całość	2636
czytaj również	2633
czytaj także	2633
czytaj też	2633
czytaj też nasze inne artykuły	2633
czytaj więcej	2633	2636
czytaj więcej o	2633
cài đặt cookie	3616
cài đặt quyền riêng tư	3616
cài đặt ứng dụng	3618
các tin khác	3573
cách tắt	3623
cách tắt trình chặn quảng cáo	3622
câmp obligatoriu	2907
câmpuri obligatorii	2907
cât de util a fost acest articol	2861
câu đố	3610
címkék	1839
címlap	1839
címlapról ajánljuk	1839
có lẽ để sau	3556
có lỗi xảy ra	3628
có thể bạn quan tâm	19	3573
có thể bạn thích	19
có, tôi muốn	3619
códigos de desconto	2827
códigos de descuento	1264
códigos promocionales	1264
cómo desactivar el bloqueador	1217
cómo desactivarlo	1218
cómpralo aquí	1206
cómpralo en amazon	1206
cùng chuyên mục	3573
cùng chủ đề	3600
cùng tác giả	3600
cũ nhất	3606
cảm ơn bạn đã bình chọn	91	3605
cảm ơn bạn đã tham gia	3605
cảm ơn, tin nhắn của bạn đã được gửi	3628
cỡ chữ	65
cửa hàng	3641
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3370
daha fazla göster	3369
daha fazla haber için tiklayin	3369
daha fazla yorum yükle	3410
daha önce oy kullandiniz	3410
daha önce oy verdiniz	3410
dalies ar šo rakstu	2370
dalinkitės	2324
dalinkitės straipsniu	2329
dalsza część artykułu pod materiałem wideo	2625
dalsza część artykułu pod wideo	2625
dalsza część tekstu pod wideo	2625
dalīties	2365
dalīties ar draugiem	2370
dalīties facebook	2370
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
darovať	3086
darovať článok	3094
darujte tento článek	425
darujte tento článok	3094
das könnte dich auch interessieren	615
das könnte ihnen auch gefallen	615
das könnte sie auch interessieren	615
das könnte sie interessieren	615
das wichtigste in kürze, zusammengefasst von ki	646
datenschutzerklärung	608
daugiau šia tema	2326
deblochează articolul	2873
definições de cookies	2777
definições de privacidade	2777
deixar um comentário	2719
deixe um comentário	2719
del på e-post	2539
del på facebook	507	2539
del på mail	507
del på twitter	507	2539
del på x	507	2539
dela inlägget	3219
dela på facebook	3219
dela på twitter	3219
dela på x	3219
deli članek	3153
delite članek	3153
demander un droit de réponse	1607
denunciar comentário	2807
denunciar este comentário	2807
dernière minute	1516
dernières actualités	1516
dernières infos	1516
dernières nouvelles	1516
desa les preferències	381
desa per llegir després	366
desactívalo para continuar	1217
desactívalo para seguir leyendo	1217
desbloquear artículo	1193
desbloqueie este conteúdo	2760
descarcă aplicația	2896
descarcă audio	2890
descarcă din app store	2896
descarcă din google play	2896
descarcă episodul	2890
descargar pódcast	1208
descarrega l'àudio	377
descarregar áudio	2773
deschide aplicația	2896
deschide în aplicație	2896
descárgala en app store	1214
descárgala en google play	1214
destekçi ol	3428
destekçimiz olun	3428
desteğiniz fark yaratir	3459
desteğiniz için teşekkür ederiz	3459
desteğiniz için teşekkürler	3459
det er gratis å opprette en bruker	2530
det læser andre	520
det är gratis att skapa ett konto	3209
detaylar için tiklayin	3369
detaylar için tiklayiniz	3369
detta material är skyddat enligt lagen om upphovsrätt	3261
detta är en annons	3223
detta är en plusartikel	3209
devam etmek için üye girişi yapin	3353
devami için abone olun	3353
devamini okumak için abone olun	3353
dezactivează sunetul	2890
diese funktion steht nur angemeldeten nutzern zur verfügung	672
digite um e-mail válido	2789
din aceeași categorie	2848
din aceeași secțiune	2876
din röst är registrerad	91
disponibil în app store	2896
disponibil în app store și google play	2867
disponibilă în app store și google play	2867
disponível na app store	2779
distribuiți	2841
diğer haberler	19	3367
diğer okurlar bunlari okuyor	3367
diğer seçenekler	3445
diğer tutar	3428
diğer yazilari	3437
dla subskrybentów	2611
do góry	2636
doar abonații pot comenta	2861
doar pentru abonați	2836
doação mensal	2693
doação única	2693
doba čtení # min	435
dolgozzon nálunk	1841
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
donativo único	2784
donați	2835
donație lunară	2902
donație unică	2902
donează	2835
donează acum	2835
donează lunar	2835
donează lunar # euro	2872
donează lunar # lei	2872
donează o dată	2902
doner nå	2527
données personnelles	1509
donér	495
donér nu	495
doporučené	433
doporučené články	433
doporučujeme	433
doporučujeme přečíst	433
doporučujeme také	433
dossier spécial	1622
dołącz do dyskusji	2682
dołącz do nas	2608
dołącz do newslettera	2614
droits réservés	1627
drukāt	2370
drukāt recepti	61
du er nå påmeldt	2535
du er nå påmeldt nyhetsbrevet	2535
du kan när som helst avsluta prenumerationen	3214
du kan når som helst melde deg av	2535
du kan opsige når som helst	498
du kanske också gillar	3231
du modtager snart en bekræftelse på mail	503
du même auteur	1516
du prenumererar nu på nyhetsbrevet	3214
du vil kanskje også like	2551
duración	1209
durată	2891
duração	2774
durée	1576
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2614
dành cho bạn	3573
dành cho thuê bao	3558
dành riêng cho thành viên	3626
dárkovat článek	418
därefter # kr/mån tills du säger upp	3209
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
dê a sua opinião	2765
dê sua opinião	2765
dölj	3235
düzeltme politikasi	3439
dāvini rakstu	2370
dāvini rakstu draugam	2370
děkujeme za hlasování	91
děkujeme za přihlášení	422
děkujeme za váš hlas	91
dịch tự động	3613
""", 'e': """
e-bülten	3390
e-bülten aboneliği	3390
e-mail inválido	2755
e-mailová adresa	422
e-posta gönder	3360
e-posta ile paylaş	3445
ecrã inteiro	2774
edición digital	1117
edición impresa	1117
editöre yaz	3439
editöre yazin	3439
editörün seçtikleri	3367
edição impressa	2697
egyszeri támogatás	1824
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
el. paštas	2349
elfelejtett jelszó	1826
elige tu suscripción	1193
elküldöm	91	1832
elmentem későbbre	1832
elrejtés	1842
els lectors també han llegit	367
elírást talált	1838
előfizetek	1826
előfizetés	1826
előfizetői tartalom	1826
előfizetőknek	1826
előfizetőként megoszthatja a cikket	1832
előző	1841
előző cikk	1839
email inválido	2789
email không hợp lệ	3628
email không đúng định dạng	3628
email no válido	1224
emlékeztess később	1823
empfehlungen für sie	676
en beğenilen	3411
en beğenilenler	3411
en colaboración con	1239
en col·laboració amb	408
en este artículo	1151
en popüler	3432
en çok okunan	3367
en çok okunan haberler	3367
en çok okunanlar	3367
encara no estàs registrat	392
engangsbeløb	495
engångsgåva	3206
enllaç copiat	366
ensemble, faisons vivre un média libre	1555
enthält werbung	605
entre em contato com a redação	2796
enviament gratuït	408
enviar comentário	2719
enviar corrección	1147
envoyer à un ami	1502
envoyer à un proche	1502
envoyez-nous vos témoignages	1537
envíanos tu opinión	1200
envío gratis	1239
eredeti megjelenítése	1842
eredmény megtekintése	91
eredmények	91	1842
erinnern sie mich später	573
erro ao carregar o vídeo	2813
error al cargar el vídeo	1248
erről bővebben itt írtunk	1841
erről is írtunk	1839
erről itt írtunk bővebben	1841
erscheint täglich	662
erscheint wöchentlich	662
es gratis y solo te llevará un minuto	1189
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	662
escanea el código qr	1214
escreva um comentário	2719
escriu a la redacció	400
escriu el teu correu electrònic	360
esi pirmais, kas komentē	2371
esimene kuu # €	1271
esta funcionalidad es sólo para registrados	1117
esta matéria foi útil para você	2743
esta notícia foi útil	2743
esta página foi útil	2765
este artigo está bloqueado	2787
este artigo foi útil	2765
este artículo está bloqueado	1222
este campo é obrigatório	2789
este correo ya está registrado	1254
este e-mail já está cadastrado	2819
este espaço é moderado pela redação	2751
este resumo foi útil	2743
este video ya no está disponible	1208
este vídeo já não está disponível	2773
este vídeo no está disponible	1208
este vídeo não está disponível	2773
este vídeo não está mais disponível	2773
este vídeo ya no está disponible	1208
está a seguir este tema	2823
estás bloqueando nuestros anuncios	1251
estás de acuerdo? vota	1183
estás siguiendo este tema	1258
etkinleştir	3424
evaluează rețeta	61
evästeasetukset	1418
evästeet	1418
exclusiv pentru abonați	2873
exibir conteúdo	2777
experimente grátis por um mês	2760
ez is érdekelhet	1839
ez is érdekelheti	1839
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1839
ezt olvasta már	1839
ezt olvastad már	1839
ești de acord? votează	2861
ești deja abonat	2881
ești deja abonată	2881
""", 'f': """
facebook ile giriş yap	3431
facebook'ta paylaş	3360
facebookでシェア	2145
facebookでシェアする	2145
facebookでログイン	2210
facebookで共有	2224
facebookで続ける	2210
facturació anual	392
facturació mensual	392
facturación anual	1222
facturación mensual	1222
facturare anuală	2905
facturare lunară	2905
facturé annuellement	1587
facturé mensuellement	1587
faire un don défiscalisé	1584
fale com a redação	2796
fazer doação	2817
fazer uma doação mensal	2817
fazer uma doação única	2817
faça login	2697
faça o quiz	2768
faça o teste	2768
faça uma doação única	2817
faça uma pergunta sobre esta reportagem	2743
fermer la fenêtre	1622
fes el qüestionari	373
fes una donació	336
fes-te sòcia	389
fiecare contribuție contează	2902
fiecare donație contează	2872
fiecare leu contează	2872
fin de la publicité	1573
fine della pubblicità	2067
fine pubblicità	2067
fiyati gör	3416
fizetett hirdetés	87	1834
fiók létrehozása	1826
fiókom	1826
fontu büyüt	3445
form gönderildi	3461
formulaire envoyé	1620
formulário enviado	2819
forstået	524
forstått	2555
forstør billede	523
forstørr bilde	2554
fortsett uten å støtte	2526
fortsätt läsa efter annonsen	3223
fortsätt utan att stödja	3205
fortsæt med at læse	511
fortsæt uden at støtte	494
fotogalería	1151
fotoğraf galerisi	3437
fotoğrafi büyüt	3437
fotoğraflari gör	3437
fotoğraflari görmek için tiklayin	3369
frete grátis	2804
friss hírek	1839
fråga vår ai om artikeln	3227
fuldskærm	523
fäll ihop	3235
fäll ut	3235
få adgang	498
få artiklen læst op	507
få de vigtigste nyheder hver morgen	503
få de viktigaste nyheterna varje morgon	3214
få de viktigste nyhetene hver morgen	2535
få nyheder på mail	503
få nyheter på e-post	2535
få nyheter på mejlen	3214
få overblikket her	523
få tilgang	2530
få varsel når vi skriver om dette	2554
följ	3220
följ oss	3220
följ skribent	3220
följ ämnet	3220
för prenumeranter	3209
förderer werden	574
fördermitglied werden	574
föregående	3234
föregående artikel	3231
förstora	3234
følg	508	2540
følg emne	508
følg os	508
følg oss	2540
følg sagen her	523
følg tema	2540
følg temaet og få varsel	2554
für abonnenten	579
für den newsletter anmelden	587
für dich empfohlen	676
für sie empfohlen	676
für sie entstehen keine mehrkosten	677
fă o donație	2835
fă quizul	2885
fă testul	2885
fără obligații	2873
fără spam	2907
fără sunet	2891
fără tine nu putem	2872
""", 'g': """
galeriyi aç	3369
galeriyi gör	3437
galeriyi görmek için tiklayin	3369
galéria	1841
galéria megtekintése	1841
garanta já o seu ingresso	2745
gastos de envío incluidos	1206
gastos de envío no incluidos	1206
gelişmelerden aninda haberdar olun	3423
gem til læseliste	507
genişlet	3370
gerenciar opções	2812
gerenciar preferências	2812
geri dön	3463
gerir opções	2812
gerir preferências	2812
gestionează consimțământul	2894
gestionează preferințele	2894
geçerli bir e-posta adresi girin	3433
geçerli süre	3418
geçersiz e-posta	3433
geçersiz e-posta adresi	3433
ghi nhớ đăng nhập	3626
giriş	3353
giriş yap	3353
giriş yapin	3353
giriş yapin veya üye olun	3353
giv os feedback på artiklen	515
già abbonato	1990
già registrato	1990
giải đố ngay	3608
giảm cỡ chữ	3639
giọng đọc ai	3612
giọng đọc tự động	3612
gli articoli più letti	2055
glömt lösenord	3209
godkänn	3224
godkänn alla	3224
google ile giriş yap	3431
google playからダウンロード	2202
google playで手に入れよう	2202
google play에서 다운로드	2294
google से जारी रखें	1802
googleでログイン	2210
googleで登録	2210
googleで続ける	2210
gorące tematy	2633
gracias por tu opinión	1176
gratuit, fără spam	2907
grazie, il tuo messaggio è stato inviato	2085
gràcies pel teu vot	370
gràcies per la teva opinió	352
gràcies per votar	352
gràcies, el teu missatge s'ha enviat	394
gràcies, ja estàs subscrit	360
grátis e sem spam	2789
guardar artículo	1136
guardar configuración	1212
guardar para después	1196
guardar para leer después	1196
guardar preferências	2777
gå ikke glip af	520
gå ikke glip af noget	503
gå ikke glipp av noe	2535
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
góp ý	3572
gönder	91	3434
gönderiyi göster	3420
gönderiyi yükle	3420
görseli büyüt	3437
görüş bildir	3410
görüşünü bildir	3410
görüşünüzü bildirin	3410
gündem	3367
günün anketi	91
günün haberleri	3367
günün özeti	3367
głosuj	91
gợi ý	3573
gửi	91	3572
gửi bài cho tòa soạn	3633
gửi bài viết	3633
gửi bình luận	3572
gửi cho bạn bè	3599
gửi email	3563
gửi góp ý	3605
gửi phản hồi	3605
gửi thành công	3628
gửi tin bài	3633
gửi trả lời	3605
gửi ý kiến	3572
gửi ý kiến của bạn	3605
gửi đi	3629
gửi ảnh cho chúng tôi	3633
""", 'h': """
haber bülteni	3390
haber güncelleniyor	3369
haberi arkadaşina hediye et	3360
haberi paylaş	3468
haberi özetle	3442
haberin kilidini aç	3460
haberlere dön	3463
hacer una donación mensual	1252
hacer una donación puntual	1252
hai già un account	1990
hai già votato	2061
harici içerik	3369
haritayi aç	3370
has arribat al límit d'articles gratuïts	364
has iniciado sesión	1174
has olvidado tu contraseña	1222
hasznos volt az összefoglaló	1838
hasznosnak találta a cikket	1838
havi támogatás	1824
hayir teşekkürler	3351
hayir, teşekkürler	3351
haz una pregunta sobre este artículo	1176
he leído y acepto la política de privacidad	1189
he llegit i accepto la política de privacitat	349
he olvidado mi contraseña	1222
hela artikeln fortsätter nedan	3223
henüz abone değil misiniz	3431
hepsini gör	3369
her destek önemli	3428
her katki değerli	3428
her katki önemli	3428
her zaman göster	3420
hesap oluştur	3353
hi estàs d'acord? vota	352
hiba jelentése	1842
hibát talált	1838
hier reinhören	652
hinweis schließen	573
hirdetés	1834
hirdetés bezárása	1834
hirdetés, görgessen tovább	1834
hiển thị bài đăng	3616
hiển thị nội dung	3616
hiện phụ đề	3612
hjälp oss att rätta fel	3227
hlasovať	91
hlavné správy	3091
hlavní zprávy	433
ho già donato	1984
ho già un account	2083
hoje não	2692
hoppa till innehåll	3234
hoppa över inlägg från facebook	3234
hoppa över inlägg från instagram	3234
hoppa över inlägg från x	3234
hozzászólok	1838
hozzászólás	1838
hozzászólások	1838
hozzászólások megtekintése	1838
hylkää	1418
hylkää kaikki	1418
hyppää reseptiin	61
hyväksy	1418
hyväksy evästeet	1418
hyväksy kaikki	1418
hàng năm	3625
hàng tháng	3625
här kan du kommentera artikeln	3227
hääleta	91
håll dig uppdaterad	3214
hírfolyam	1839
hírlevelek	1844
hírlevél	1844
hírlevél-feliratkozás	1844
hören sie diesen artikel	652
hør saken	2539
hằng tháng	3625
hết quảng cáo	3611
họ tên	3629
họ và tên	3629
hủy bất cứ lúc nào	3626
""", 'i': """
i più commentati	2016
i più letti	2016
i più letti della settimana	2055
i più visti	2016
iba pre predplatiteľov	3087
ich unterstütze schon	573
identifícate	1193
ielogojies, lai komentētu	2371
ienākt	2365
iesakām	2367
ieși din ecran complet	2890
ignorar anúncio	2813
ignorer la publicité	1613
ihre meinung zählt	611
ihre stimme wurde gezählt	91
ikke gå glipp av	2551
ikke nå	2526
il più popolare	2084
il più scelto	2083
il tuo browser non può riprodurre il video	2033
il tuo commento sarà pubblicato dopo l'approvazione	2043
il tuo messaggio è stato inviato	2085
il tuo voto è stato inviato	2061
il tuo voto è stato registrato	2061
iletişim	3366
ilgili içerikler	3367
ilginizi çekebilecek haberler	3367
ilginizi çekebilir	3367
ilmoita asiavirheestä	1422
ilmoita virheestä	1422
image précédente	1622
impossible de charger la vidéo	1613
impossible de lire la vidéo	1613
imprimir artículo	1196
imprimir esta matéria	2762
in bài	3563
in bài viết	3563
in công thức	61
in trang này	3599
indlæg fra facebook	523
indlæg fra instagram	523
indlæs flere	523
ingresá	1193
ingyenes regisztráció	1826
inicia la sessió per comentar	370
inicia sesión	1117
inicia sesión con google	1222
inicia sesión para comentar	1200
inicia sessió	337
inicia sessió amb google	392
iniciar reproducción	1248
iniciar reprodução	2813
iniciar sesión	1117
iniciar sesión con apple	1193
iniciar sesión con facebook	1193
iniciar sesión con google	1193
iniciar sessão	2697
inicie sesión	1117
inne artykuły	2633
innhold fra annonsør	2559
inscription confirmée	1620
inscription à la newsletter	1492
inscrivez-vous à notre newsletter	1492
inscrição confirmada	2819
inscrição realizada com sucesso	2789
insira o seu endereço de email	2755
insira um e-mail válido	2789
instagramの投稿を読み込む	2200
instalează aplicația	2867
inställningar	3224
introduce tu correo electrónico	1254
introduce un correo electrónico válido	1224
introduce un correo válido	1224
introduce un email válido	1189
introduceți o adresă de email validă	2907
introdueix un correu vàlid	394
intră în cont	2836
invítanos a un café	1112
início	2726
ir a la página de donaciones	1219
ir para a página de doações	2784
ir para a página de donativos	2784
ir para o conteúdo	2726
ispiši	3030
ispiši recept	61
isso foi útil	2765
istediğin zaman iptal et	3431
istediğiniz zaman abonelikten çikabilirsiniz	3390
istediğiniz zaman iptal edin	3353
isto foi útil	2765
izbor uredništva	3150
izdrukāt	2370
izmēģini # dienas bez maksas	2365
içeriğe geç	3369
içeriği görüntüle	3420
içeriği göster	3420
içeriği yükle	3420
iş birliği	3362
iş birliğiyle	3447
išbandykite # dienų nemokamai	2324
išorinis turinys	2342
išsaugoti	2329
išsaugoti straipsnį	2329
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
jag förstår	3224
jag stödjer redan	3205
jaga sõbraga	1276
jaunākie	2367
jautā mākslīgajam intelektam	2371
javascript està desactivat	381
javascript đã bị tắt	3616
javascript מושבת	1702
javascript ถูกปิดใช้งาน	3324
javascriptが無効になっています	2200
javascript已停用	3723
javascript已禁用	3723
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
jeg forstår	2544
jeg støtter allerede	494	2526
jegyek itt kaphatók	1841
jelentkezzen be vagy regisztráljon	1826
jen pro předplatitele	418
jetzt angebot wählen	671
jetzt anhören	600
jetzt reinhören	652
jetzt unterstützen	574
již mám předplatné	418
joacă acum	2885
joacă gratuit	2885
joacă responsabil	2888
jobs in ihrer nähe	650
jogar grátis	2768
jogue grátis	2768
još vesti	3027
još vijesti	3027
junte-se à conversa	2751
jurnalismul de calitate costă	2872
juttu jatkuu kuvan jälkeen	1417
juttu jatkuu mainoksen jälkeen	1417
juttu jatkuu videon jälkeen	1417
juttua päivitetään	1417
jutun lukee koneääni	1415
jutun lukee tekoälyääni	1415
jutun voi myös kuunnella	1415
już wspieram	2607
já desativei	2782
já desativei o bloqueador	2782
já doei	2692
já está inscrito	2819
já nas bancas	2745
já segue este autor	2800
já segue este tema	2800
já sou apoiador	2692
já sou assinante	2697
já tem conta	2697
já tem uma conta	2697
já tenho conta	2787
já votou	2765
já é assinante? faça login	2697
já é subscritor	2760
já é subscritor? inicie sessão	2760
jätä kommentti	1422
jūsų el. paštas	2349
jūsų el. pašto adresas	2349
""", 'k': """
k tématu	433
k téme	3091
kalan süre	3417
kapcsolódó	1839
kapcsolódó cikk	1839
kapcsolódó cikkek	1839
kapcsolódó tartalom	1839
kapcsolódó témák	1839
karte öffnen	619
kas kokkuvõte oli kasulik	1277
kategóriák	1839
katso kuvat tästä	1425
katso myös	1423
katso video tästä	1425
katso video yltä	1425
kaupallinen yhteistyö	87	1417
kaydiniz için teşekkürler	3390
keresés	1841
kezdőlap	1841
không biết	3606
không có ý kiến	3606
không phải bây giờ	3556
không spam	3628
không thể hiển thị nội dung này	3616
không thể phát video	3612
không thể phát video này	3612
không, cảm ơn	3556
ki-übersicht	646
kiitos äänestäsi	91
kijelentkezés	1826
kingi artikkel sõbrale	1276
kinyitás	1842
kipróbálom	1826
kirjaudu sisään	1408
kirjoita sähköpostiosoitteesi	1411
kişisel verilerimin işlenmesini kabul ediyorum	3433
kiểm tra hộp thư của bạn	3628
kiểm tra kiến thức của bạn	3608
kjøp abonnement	2530
kjøp tilgang	2530
klausies podkāstu	2372
klausies podkāstu šeit	2372
klausies šo rakstu	2370
klausies šo rakstu (# min	2370
klausykite tinklalaidės	2331
klausykite tinklalaidės čia	2331
klausykitės straipsnio	2329
klausīties	2370
klausīties rakstu	2370
ključne besede	3150
ključne reči	3027
ključne riječi	3027
klíčová slova	433
kokeile # päivää maksutta	1408
kolačići	3043
komentavimas išjungtas	2330
komentavimo taisyklės	2330
komentáre	3094
komentář	432
komentáře	432
komentāri	2365
komentēt	2365
komentēšana ir slēgta	2371
komentēšanas noteikumi	2371
komerčné oznámenie	3090
komerční sdělení	87	428
kommentarer blir gjennomgått før publisering	2554
kommentarerna förhandsmodereras	3227
kommentek megtekintése	1838
kommentelési szabályzat	1838
kommentér	515
koostöö	1280
kopiera länk	3219
kopiera länken	3219
kopijuoti nuorodą	2324
kopiraj povezavo do članka	3153
kopiér link	507
kopiér linket	507
kopírovat odkaz	425
kopírovať odkaz	3094
kopēt saiti	2365
korábban írtunk róla	1839
kreiraj račun	3020
kullanim koşullari	3363
kup dostęp	2611
kupi naročnino	3146
kuula taskuhäälingut	1278
kuuntele podcast tästä	1425
kysy tekoälyltä	1422
käyttöehdot	1418
kérdezze ai-asszisztensünket	1838
kérem a hírlevelet	1844
később	1823
kích thước chữ	65
köp	3209
köszönjük a feliratkozást	1844
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1823
következő	1841
következő cikk	1839
køb abonnement	498
køb adgang	498
kúpiť predplatné	3087
küfür, hakaret içeren yorumlar onaylanmamaktadir	3366
küldje el barátjának	1832
küldés	91	1832
küldés e-mailben	1832
külső tartalom	1841
künye	3363
küpsiste seaded	1289
küsi tehisarult	1277
küsitlus	91
kā tev patika raksts	2371
kā tu domā? balso	2372
ką manote? balsuokite	2331
kết thúc quảng cáo	3611
""", 'l': """
l'accès à tous les articles	1619
l'offre intégrale	1619
la discussione è chiusa	2012
la donazione è detraibile	2080
la lecture automatique est désactivée	1613
la más popular	1223
la nota continúa después del anuncio	1142
la pregunta del día	91
la rédaction n'a pas participé	1631
la rédaction vous conseille	1516
la sélection de la rédaction	1516
la tua richiesta è stata inviata	2115
la vidéo ne peut pas être lue	1575
lahjoita artikkeli ystävälle	1415
lai komentētu, ielogojies	2371
lai komentētu, pieslēdzies	2371
laisser une réponse	1567
lancer la vidéo	1613
las más leídas	1151
las más leídas de hoy	1197
las noticias más leídas	1197
lasi arī	2367
lasi komentārus	2371
lasi tālāk	2365
lasi vairāk šeit	2372
lasi vēl	2367
lasiet arī	2367
lasiet vēl	2367
lasă un comentariu	2847
lasă un răspuns	2882
lasīt komentārus	2371
lasīt tālāk	2372
lasīt vairāk	2372
lasīt vēlāk	2370
lasītākie	2367
lataa lisää	1425
le choix de la rédaction	1516
le club des abonnés	1573
le journal numérique	1483
le lecteur vidéo est en cours de chargement	1575
le lien a été copié	1559
le lien a été copié dans le presse-papiers	1559
le notizie più lette	2055
le più lette	2016
lea también	1151
lecteur vidéo	1613
lee sin límites	1193
lee también	1151
leer artículo completo	1154
leer el artículo completo	1228
leer el siguiente artículo	1256
leer más	1154
leer siguiente artículo	1256
leer también	1151
leer transcripción	1208
legfrissebb hírek	1839
leggi di più	2019
leggi più tardi	2054
legnépszerűbb	1839
leia a matéria completa	2763
leia a notícia completa	2793
leia as notícias no aplicativo	2753
leia também	2723
leitor de vídeo	2813
leitor de áudio	2813
len pre predplatiteľov	3087
ler grátis	2818
ler o próximo artigo	2821
ler próximo artigo	2821
ler transcrição	2773
les choix de la rédaction	1516
les commentaires sont réservés aux abonnés	1607
les lecteurs ont aussi consulté	1560
les mieux notés	1568
les més llegides	367
les også	2551
les plus commentés	1516
les plus consultés	1593
les plus partagés	1516
les plus récents	1568
les prix indiqués sont susceptibles d'évoluer	1543
les résultats du vote	1607
les våre debattregler	2547
leído por una voz sintética	1208
leído por voz sintética	1208
li e aceito a política de privacidade	2755
lido por uma voz sintética	2773
lien copié	1502
lien copié dans le presse-papiers	1559
lietošanas noteikumi	2382
liitudes nõustud kasutustingimustega	1296
liity jäseneksi	1407
lineでシェア	2145
lineでシェアする	2174
lineでログイン	2210
lineで共有	2224
lineで送る	2145
link a vágólapra másolva	1832
link bài gốc	3599
link copiado para a área de transferência	2762
link kopiëren	2427
link másolva	1832
link másolása	1832
lire l'article précédent	1622
lire la suite pour #€	1483
lire la vidéo	1519
lire à haute voix	1502
lire également	1516
lisätiedot	1426
lisää aiheesta	1423
livrare gratuită	2921
liên hệ	3572
liên hệ quảng cáo	3633
liên hệ tòa soạn	3633
liên hệ với tòa soạn	3633
liên quan	3573
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
locuri de muncă	2863
loe lähemalt	1278
loe lähemalt siit	1278
logi sisse või loo konto	1271
los lectores también leyeron	1197
luba kõik	1289
lubię to	2621
lucrează cu noi	2863
lue keskustelun säännöt	1422
lue lisää	1423
lue lisää aiheesta	1423
lue myöhemmin	1415
lue myös	1423
lugu jätkub pärast reklaami	1280
lugu täieneb	1278
lui écrire	1537
luôn cho phép	3616
luôn hiển thị	3616
làm bài trắc nghiệm	3608
làm mới trang	3622
làm trắc nghiệm	3608
lähetä	91
lähetä sähköpostilla	1415
lämna en kommentar	3227
länk kopierad	3219
länken kopierad	3219
länken är kopierad	3219
läs dokumentet	3235
läs domen	3235
läs hela artikeln	3234
läs hela texten	3234
läs hela texten här	3234
läs kommentarer	3227
läs mer	3231	3234
läs mer om	3231
läs också	3231
läs senare	3219
läs vidare	3209	3231
läs våra kommentarsregler	3227
läs även	3231
läsarfrågan	91
lästid	3234
lästid # min	3234
lås op	498
lås opp artikkelen	2530
lås opp saken	2530
lås upp artikeln	3209
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
lên đầu trang	3575
lùi # giây	3612
lütfen geçerli bir e-posta adresi girin	3433
lưu	3563
lưu bài	3563
lưu bài viết	3563
lưu bài để đọc sau	3599
lưu cài đặt	3616
lưu công thức	61
lưu tùy chọn	3616
lấy link	3599
""", 'm': """
magari più tardi	1984
mai multe articole de același autor	2911
mai multe opțiuni	2919
mai târziu	2834
mainos päättyy	1417
mais notícias	2723
mais opções	2802
mais opções de partilha	2802
maksettu sisältö	1417
mantener la sesión iniciada	1222
mantener sesión iniciada	1222
manter sessão iniciada	2787
mantén la sessió iniciada	392
manşetler	3367
masquer la publicité	1543
masquer les réponses	1567
masz już konto	2611
masz już konto? zaloguj się	2611
materialet är skyddat enligt lagen om upphovsrätt	3261
materiał partnera	2625
materiał promocyjny	2625
materiał sponsorowany	2625
materiał zewnętrzny	2625
matéria exclusiva para assinantes	2760
matérias relacionadas	2723
mağazamiz	3416
mağazaya git	3416
me réabonner	1619
media społecznościowe	2622
megnyitás	1842
megnézem	1841
megosztás	1832
megosztás a facebookon	1832
megosztás facebookon	1832
megosztás twitteren	1832
mehr für dich	676
mehr für sie	676
meld deg på	2535
meld deg på nyhetsbrevet	2535
mentions légales	1509
mentés	1832
mentés későbbre	1832
menú	1154
menü	618	1841	3369
menü schließen	618
menü öffnen	618
menüyü kapat	3463
mer från	3231
mer läsning	3231
merci ! votre message a bien été envoyé	1589
merci d'avoir voté	91	1547
merci de le désactiver pour continuer	1583
merci, votre vote a été pris en compte	1567
mergi la pagina de donații	2902
mergi la rețetă	61
mesajiniz başariyla gönderildi	3433
mesajiniz gönderildi	3433
mesajul dumneavoastră a fost trimis	2907
messaggio pubblicitario con finalità promozionale	2038
mest läst	3231
mest lästa	3231
mest læst	520
mest læste	520
mettre de côté	1632
mi donación	1252
mi-összefoglaló	1841
micșorează textul	2919
mida sina arvad? hääleta	1278
minn meg på det senere	2526
mira el vídeo	358
mira también	1256
mitä mieltä olet? äänestä	1425
miễn phí vận chuyển	3641
miễn phí, không spam	3628
modalità di pagamento	1988
moderálási elvek	1838
modifică preferințele cookie	2858
modifier mes préférences	1539
modifier vos préférences	1579
modtag en notifikation, når vi skriver om emnet	523
modération a priori	1607
mogoče kasneje	3157
mogą cię zainteresować	2633
mohlo by se vám líbit	433
mohlo by vás také zajímat	433
mohlo by vás tiež zaujímať	3091
mohlo by vás zajímat	433
mohlo by vás zaujímať	3091
monatlich kündbar	671
montant personnalisé	1617
mostra aquesta publicació a instagram	349
mostra di più	2019
mostra els subtítols	377
mostra la publicació	381
mostra més	398
mostra'n més	341
mostrar comentários	2765
mostrar conteúdo	2777
mostrar conteúdo externo	2741
mostrar más	1154
mostrar o conteúdo	2777
mostrar subtítulos	1208
mot de passe oublié	1483
mots clés	1516
mots croisés	1572
mots fléchés	1572
mots mêlés	1572
mots-clés	1516
może cię zainteresować	2633
może później	2607
možda kasnije	3035
možda vas zanima	3027
možda će vas zanimati	3027
možno neskôr	3098
možná později	416
mua sách	3611
mua sách tại đây	3611
mua trên lazada	3611
mua trên shopee	3611
mua trên tiki	3611
mua vé	3611
mua vé ngay	3611
muistuta myöhemmin	1406
mulțumim că ai votat	2882
mulțumim pentru feedback	2861
mulțumim pentru vot	91	2882
mulțumim, mesajul a fost trimis	2907
mulțumim, te-ai abonat cu succes	2868
mutasd az eredményt	91
mutass többet	1841
muut lukivat myös	1423
myöhemmin	1406
már előfizető	1826
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
mások ezt olvassák	1839
mások ezt olvasták	1839
másolás	1832
máte již účet	418
máte předplatné? přihlaste se	418
märksõnad	1273
månadsgåva	3206
månedlig gave	2527
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
métodos de pagamento	2695
métodos de pago	1115
mākslīgā intelekta kopsavilkums	2372
mă abonez	2868
mărește fotografia	2911
mărește imaginea	2911
mărește textul	2919
mărime text	65
můj účet	418
mọi đóng góp đều quý giá	3624
mỗi đóng góp đều quý giá	3624
một lần	3625
mới nhất	3573
mời chúng tôi ly cà phê	3624
mở	3576
mở khóa bài viết này	3599
mở rộng	3575
mở trong ứng dụng	3618
mở ứng dụng	3618
""", 'n': """
nadaljevanje članka pod oglasom	3149
nahlásit chybu	432
nahlásiť chybu	3094
najchętniej czytane	2633
najchętniej czytane dziś	2633
najczęściej czytane	2633
najczęściej czytane artykuły	2633
najnovejše	3150
najnovejše novice	3150
najnoviji članci	3027
najnovšie	3091
najnovšie správy	3091
najnovšie články	3091
najnowsze artykuły	2633
najnowsze wiadomości	2633
najčitanije	3027
najčitanije vesti	3027
najčitanije vijesti	3027
najčitanije vijesti dana	3027
najčítanejšie	3091
najčítanejšie články	3091
najčítanejšie články dňa	3091
napišite komentar	3153
napsat komentář	432
naročena vsebina	3149
naročite se	3145
naročnina	3145
narração gerada por ia	2813
nastavení	429
nastavení cookies	429
nastavi čitanje	3079
nastavi čitati	3079
nastavite čitanje	3079
nastavite čitati	3079
nastavitve piškotkov	3165
następna strona	2636
następny	2636
następny artykuł	2633
natisni članek	3153
naudojimo taisyklės	2342
naujausios žinios	2326
naujienlaiškis	2349
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
nem, köszönöm	1823
nenhum comentário	2719
neueste beiträge	615
nghe bài báo	3612
nghe bài viết	3612
nghe nội dung bài viết	3612
nghe đọc bài	3612
nhà tài trợ	3641
nhận thông báo	3619
nhắc tôi sau	3556
nhớ đăng nhập	3626
nie dziękuję	2607
nie dziś	2607
nie pamiętasz hasła	2611
nie ďakujem	3098
nie, dziękuję	2607
nie, ďakujem	3098
no es pot reproduir el vídeo	377
no ho sé	371
no se ha podido cargar el vídeo	1248
no se ha podido reproducir el vídeo	1208
no se puede reproducir el vídeo	1208
no sé	1201
només els subscriptors poden comentar	352
només per a subscriptors	392
non seguire più	2096
normas de participación	1200
normes de participació	370
norėdami komentuoti, prisijunkite	2330
nosūti draugam	2370
nosūtīt draugam	2370
nosūtīt e-pastā	2370
noteで書く	2145
notifications activées	1582
notre charte déontologique	1597
notre charte éditoriale	1597
notre sélection	1516
notre sélection d'articles	1560
notícia anterior	398	2793
notícia següent	398
notícias relacionadas	2723
notícias relacionadas que podem lhe interessar	19
notícies destacades	367
notícies relacionades	340
nous protégeons nos sources	1597
nous écrire	1597
nouveau ! suivez vos auteurs préférés	1601
nu ai cont? înregistrează-te	2873
nu aveți cont	2905
nu ești abonat	2905
nu ești încă abonat	2905
nu mai urmări	2917
nu mulțumesc	2834
nu putem afișa acest conținut	2894
nu sunteți abonat	2905
nu știu / nu răspund	2883
nu, mulțumesc	2834
nuestro código ético	1231
numele tău	2908
nyhetsdøgnet	2551
nyomtatás	1832
não foi possível carregar	2813
não foi possível carregar o vídeo	2773
não foi possível reproduzir o vídeo	2773
não perca	2723
não sabe / não responde	2766
não sei	2766
não tem conta	2787
não tem uma conta	2787
não é assinante	2787
não, obrigada	2692
não, obrigado	2692
nächste seite	618
nächster artikel	615
näita kõiki	1279
näita rohkem	1278
näita veel	1278
näita vähem	1279
näköislehti	1408
nästa	3234
nästa artikel	3231
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
népszerű	1839
nézze meg galériánkat	1841
nézze meg képeinket	1841
nõustun	1289
nõustun kõigiga	1289
nøgleord	520
nāc strādāt pie mums	2372
nổi bật	3573
nội dung quảng cáo	3601
nội dung tài trợ	3568
nội quy bình luận	3605
""", 'o': """
o dată	2903
o leitor está a carregar	2773
o que achou desta notícia	2743
o seu apoio faz a diferença	2817
o singură dată	2903
o singură donație	2902
o vídeo começará em alguns segundos	2741
ocenite članak	3030
ocenite članek	3153
oceń przepis	61
ochrana osobních údajů	429
ochrana osobných údajov	3105
ocijenite članak	3030
ocorreu um erro ao carregar o vídeo	2741
ocultar anúncio	2745
ocultar comentários	2765
oddaj głos	91
odebírat	422
odebírat newsletter	422
odemknout článek	418
odhlásit se	418
odhlásiť sa	3087
odkaz skopírovaný	3094
odkaz zkopírován	425
odkleni članek	3146
odklenite celoten članek	3146
odmietnuť	3105
odmietnuť všetko	3105
odmítnout	429
odmítnout vše	429
odoslať	91
odporúčame	3091
odporúčame prečítať	3091
odporúčame tiež	3091
odporúčané články	3091
odpovědět	432
odrzuć	2626
odrzuć wszystkie	2626
odtwórz	2636
odštampaj	3030
odštampaj recept	61
odštampaj članak	3030
ofertă pentru abonați	2888
ofertă pentru cititori	2888
oferă acest articol	2919
oferă acest articol cadou	2875
oferă articolul	2919
offert par un abonné	1632
offre abonnés	1573
offre intégrale	1619
offre limitée	1588
offre réservée aux lecteurs	1573
offre spéciale	1483
offre à durée limitée	1587
offrez-nous un café	1474
offrici un caffè	1985
oglasno sporočilo	87	3149
ogłoszenie	2625
ohodnotiť recept	61
ohodnoťte článek	432
ohodnoťte článok	3094
okuma süresi # dk	3369
okurlara özel	3416
okurlarimiza özel	3416
okurlarimiza özel indirim	3416
oliko artikkeli hyödyllinen	1422
oliko juttu hyödyllinen	1422
oliko tiivistelmä hyödyllinen	1422
olvasson korlátlanul	1826
olvasson tovább	1826
olvasta már	1839
olvastad már	1839
olvidaste tu contraseña	1117
omröstning	91
onayi geri çek	3420
onayi yönet	3420
onayimi geri çek	3420
oplæst af en robot	507
oplæst af kunstig intelligens	523
opsig når som helst	498
orijinali göster	3370
os comentários são exclusivos para assinantes	2807
os leitores também leram	2763
os preços podem variar	2745
osale küsitluses	1278
ostatnie artykuły	2633
ota yhteyttä	1422
otevřít	436
otevřít mapu	436
otključaj članak	3020
otključajte ceo članak	3020
otključajte cijeli članak	3020
otomatik çeviri	3418
otros artículos	1151
oturumu açik tut	3431
otwórz	2637
otwórz mapę	2637
outras notícias	19	2723
ouvir este conteúdo	2773
ouça esta reportagem	2773
ouça este conteúdo	2709
oversættelsen er lavet af en maskine	523
oy verdiğiniz için teşekkürler	91	3410
oynatici yükleniyor	3417
oyunuz için teşekkürler	3410
""", 'p': """
padovanokite straipsnį	2329
padovanokite straipsnį draugui	2329
page précédente	1519
pagina următoare	2850
pague um café	2693
paiement sécurisé	1481
paketi seç	3431
paketleri gör	3460
paldies par pieteikšanos	2389
palun jää viisakaks	1277
pamanīji kļūdu	2371
pamanījāt kļūdu	2371
par šo tēmu	2367
paramètres de confidentialité	1579
paramètres des cookies	1509
paramétrer	1509
paramétrer les cookies	1509
parašyk komentarą	2330
parašykite komentarą	2330
partajează	2841
partenerii noștri	2848
participez à la conversation	1547
participă la sondaj	2882
partilhar esta página	2828
partnerių turinys	2333
partnerski sadržaj	3026
pas encore abonné	1587
pasidalinkite šiuo straipsniu	2329
pasitikrinkite žinias	2331
passer la publicité	1507
passer à la recette	61
pastebėjote klaidą	2330
patreonで支援する	2207
pausar vídeo	1208
pauză video	2890
paylaş	3360
paylaşin	3360
paypal ile öde	3460
pažiūrėkite vaizdo įrašą	2331
pe aceeași temă	2876
pentru a citi în continuare	2873
per saperne di più	2055
pergunte à nossa ia	2743
permite întotdeauna	2894
permitir anúncios	2782
peut-être plus tard	1473
photo précédente	1622
phát hiện lỗi	3605
phát video	3612
phóng to ảnh	3632
phối hợp với	3641
phổ biến nhất	3627
phụ đề	3613
piedalies aptaujā	2372
piekrist visām	2382
piekrītu	2382
piesakies vebināram	2372
piesakoties tu piekrīti lietošanas noteikumiem	2389
pieslēdzies vai izveido kontu	2365
pieslēdzies, lai komentētu	2371
pieslēgties	2365
pievieno savu komentāru	2371
pievienot komentāru	2365
pirmais mēnesis par # €	2365
pirmas mėnuo tik # €	2324
più lette	2016
più letti	2016
più popolare	2084
più recenti	2062
più tardi	1984
più vecchi	2062
più votati	2062
piškotki	3165
placená inzerce	87	428
plan seç	3431
plani seç	3431
planini seç	3431
platená inzercia	87	3090
player de áudio	2813
plaćeni oglas	87	3026
plaćeni sadržaj	3026
plačana objava	87	3149
plačiau skaitykite čia	2331
plein écran	1519
plus d'actualités	1516
plus d'articles du même auteur	1593
plus de détails	1520
plus récents	1568
poate mai târziu	2834
podari članek	3153
podarite ta članek	3153
podaruj artykuł	2611
podaruj ten artykuł	2621
podcast anhören	652
pode ler também	2763
podeli članak	3030
podijeli članak	3030
podmienky používania	3105
podmínky použití	429
podmínky užití	429
podobne artykuły	2633
podobné články	433	3091
podporiť	3086
podporte nezávislú žurnalistiku	3086
podporte nás	3086
podpořit	417
podpořte naši práci	417
podpořte nás	417
podpořte redakci	417
podrži	3019
podrži nas	3019
podržite nas	3019
podržite naš rad	3019
podržite nezavisno novinarstvo	3019
podziel się	2621
podziel się na facebooku	2621
pogledajte još	19
pokaż komentarze	2629
pokaż mniej	2636
pokaż oryginał	2637
pokaż treść	2626
pokaż tłumaczenie	2637
pokaż więcej	2636
pokaż wszystkie	2636
pokaż wszystko	2637
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3165
pokloni članak	3030
poklonite ovaj članak	3030
pokračovat bez podpory	416
pokračovať bez podpory	3098
polecamy również	2633
polecamy także	2633
polecamy też	2633
polecane artykuły	2633
politica de corecții	2913
politica editorială	2913
politique de confidentialité	1509
politique de protection des données	1612
polityka prywatności	2626
política de cookies	1144	2716
política de correcciones	1231
política de correccions	400
política de correções	2796
política de galetes	349
política de privacidad	1144
política de privacidade	2716
política de privacitat	349
política de protección de datos	1247
política de proteção de dados	2812
poprzedni artykuł	2633
populární	433
populära artiklar	3231
populärt	3231
populære artikler	520
populære saker	2551
populært	520	2551
populārākie	2367
popüler	3367
popüler haberler	3367
popüler konular	3367
por mês	2785
por qué estás viendo esto	1117
por qué? cuéntanos	1242
portes grátis	2804
poslať e-mailom	3094
poslušaj vest	3030
poslušaj članak	3030
poslušaj članek	3153
poslušajte članek	3153
postanite naročnik	3145
postanite član	3019	3145
postavke kolačića	3043
postaw kawę	2608
postaw nam kawę	2608
posłuchaj	2621
pour continuer à lire	1556
pourquoi voyez-vous cette publicité	1543
pouze pro předplatitele	418
povezani sadržaj	3027
povezani članci	3027
povezani članki	3150
powiązane	2633
powiązane artykuły	2633
powiązane tematy	2633
powiększ	2636
powiększ zdjęcie	2636
powrót do góry	2636
později	416
pozostała część artykułu pod materiałem wideo	2625
pošalji	91
pošalji e-mailom	3030
pošalji komentar	3030
pošalji mejlom	3030
pošalji prijatelju	3030
pošalji članak e-mailom	3030
pošaljite komentar	3030
pošlji po e-pošti	3153
pošlji prijatelju	3153
pošlji članek po e-pošti	3153
pr članek	3149
praneškite apie klaidą	2330
pranešti apie klaidą	2330
pravidlá diskusie	3094
pre predplatiteľov	3087
preberite še	3150
predplatiť	3086
predplaťte si	3086
preferințe cookie	2894
preferències de galetes	381
preferências de cookies	2777
preferências de privacidade	2812
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2324
prenumerata nuo # €	2324
prenumerera på vårt nyhetsbrev	3214
prenumeruodami sutinkate su taisyklėmis	2349
prenumeruokite naujienlaiškį	2349
preporučeno	3027
preporučujemo	3027
preporučujemo da pročitate	3027
preporučujemo i	3027
presentear matéria	2802
prečítajte si	3091
prečítajte si aj	3091
prețurile pot varia	2863
pridať komentár	3094
prihlásiť	3087
prihlásiť sa	3087
prihvaćam	3043
prihvaćam sve	3043
prijavi grešku	3030
prijať	3105
prijať všetko	3105
prikaži manj	3151
prikaži manje	3028
prikaži rezultate	91
prikaži sadržaj	3043
prikaži sve	3028
prikaži več	3151
prikaži više	3028
prikaži vse	3151
prima lună gratuită	2873
prima pagină	2911
primește alerte despre acest subiect	2867
printează	2841
printează rețeta	61
pripomenúť neskôr	3098
priporočamo	3150
priporočamo tudi	3150
priporočamo v branje	3150
priporočeno	3150
prisijunkite arba susikurkite paskyrą	2324
prisijunkite prie mūsų komandos	2331
prisijunkite, kad galėtumėte komentuoti	2330
prispieť	3086
privatsphäre-einstellungen	608
privātuma politika	2382
pro předplatitele	418
prochaine vidéo	1613
prohibida su reproducción total o parcial	1260
prohibido a menores de # años	1206
proibida a reprodução total ou parcial	2824
promocijsko sporočilo	3149
promotivni sadržaj	3026
promotivni članak	3026
promóció	1834
proovi # päeva tasuta	1271
proposé par	1605
pročitajte i	3027
pročitajte još	3027
prywatność	2626
przeczytaj również	2633
przeczytaj także	2633
przeczytaj też	2633
przejdź bez wsparcia	2607
przejdź do przepisu	61
przejdź do serwisu	2626
przejdź do treści	2636
przejdź do ustawień prywatności	2626
przypomnij mi później	2607
právě se děje	433
präsentiert von	605
précédent	1519
préférences cookies	1509
préférences de confidentialité	1612
prélèvement	1482
prémium	1826
prénom	1590
présenté par	1605
próbálja ki # forintért	1826
próxima	2726
próxima foto	2821
próxima imagem	2821
próxima notícia	2793
próxima página	2726
próximo artigo	2723
próximo vídeo	1248	2813
prøv # dager gratis	2530
prøv gratis	498	2530
prøv nu	498
prøv nå	2530
prを含みます	2174
pr記事	2195
pubblicità	2007
publi-rédactionnel	1507
publicité	1507
publicité - la suite ci-dessous	1507
publicités	1507
publică	2883
publică comentariul	2882
pular anúncio	2813
pular para o conteúdo	2726
página siguiente	1154
päivän kysymys	91
pääuutiset	1423
påmind mig senere	494
påminn mig senare	3205
później	2607
pārbaudi savas zināšanas	2372
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2375
pērc abonementu	2365
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
qr 코드를 스캔하세요	2294
qrコードからダウンロード	2202
qrコードを読み取ってください	2202
qr코드로 다운로드	2294
qr코드를 스캔하세요	2294
qu'avez-vous pensé de cet article	1541
qual o seu nível de satisfação com esta notícia	2743
qualcosa è andato storto	2086
quan tâm nhất	3606
quellen und weiterführende links	615
queremos conocer tu opinión	1183
queremos saber a sua opinião	2751
questa email è già registrata	2115
questa pagina ti è stata utile	2061
questo articolo ti è stato utile	2061
questo articolo è bloccato	2083
questo campo è obbligatorio	2085
questo riassunto ti è stato utile	2035
questo video non è disponibile	2069
questo video non è più disponibile	2069
quieres añadir otro usuario a tu suscripción	1117
quitter le plein écran	1575
quizi çöz	3413
quizás más tarde	1111
quizás te interese	1151
quy định bình luận	3605
quyên góp	3557
quyên góp ngay	3557
qué te ha parecido esta noticia	1183
quét mã qr	3618
quét mã qr để tải	3618
quét mã qr để tải ứng dụng	3618
quên mật khẩu	3558
quản lý cookie	3616
quản lý sự đồng ý	3616
quảng cáo	3568
quảng cáo - bài viết tiếp tục bên dưới	3601
""", 'r': """
r$ # por mês durante # meses	2760
radote klaidą	2330
radote klaidą tekste	2330
rafraîchir la page	1583
raksti komentāru	2371
raksts tiek papildināts	2372
raksts turpinās pēc reklāmas	2374
rakstīt komentāru	2371
rao vặt	3568
raportează	2883
raportează o eroare	2861
raportează o greșeală	2913
rapportér fejl	515
rašyti komentarą	2324
recargar la página	1217
recargar página	1217
recarrega la pàgina	387
recarregar a página	2782
recarregar página	2782
receber notificações	2753
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1549
recevez une alerte à chaque article de l'auteur	1549
reclamă	2844
recomandarea redacției	2876
recomandări	2848
recomandările editorilor	2876
recomandările redacției	2848
recomendado para você	2723
recommandé	1516
recommandé pour vous	1516
recommandés	1516
recordar más tarde	1111
recuérdamelo más tarde	1111
redare automată	2891
redirecționează # la sută	2902
redirecționează #%	2835
redă video	2890
redă videoclipul	2890
refuză toate	2858
refuză tot	2894
regala este artículo	1237
regalar artículo	1117
regalar este artículo	1237
registrovať sa	3087
registruokitės nemokamai	2324
registruokitės į seminarą	2331
registrácia	3087
regisztráció	1826
regisztrálok	1826
regras de comentários	2765
regras dos comentários	2765
regístrate	1117
rekisteröidy	1408
rekisteröidy maksutta ja lue	1408
reklam içeriğidir	3416
reklami geç	3362
reklám	1834
reklāma	2365
reklāmas raksts	2374
reklāmraksts	87	2374
relaterade ämnen	3231
renovar suscripción	1253
reportar comentário	2807
reportar erro nesta página	2743
reproducció automàtica	378
reproducción automática	1209
reproducción prohibida	1260
reproducir vídeo	1208
reproduction réservée	1627
reproductor de vídeo	1248
reproduzir vídeo	2773
reproduzir áudio	2773
reprodução automática	2774
reprodução proibida	2824
reserve já	2827
resmi büyüt	3437
responda à enquete	2765
rester connecté	1587
restez informé	1492
restez informés	1492
resultado da votação	2807
resultados de la votación	1242
resumen automático	1176
resumo da notícia	2743
retour à l'accueil	1593
retour à la liste	1593
retrage consimțământul	2894
revenir à l'accueil	1593
revoir la vidéo	1613
rezervă-ți locul	2888
rezolvă testul	2885
reîmprospătează pagina	2900
reîncarcă pagina	2900
reģistrējies bez maksas	2365
reģistrēties	2365
ricordamelo più tardi	1984
riproduzione riservata ©	2121
rodyti mažiau	2332
rodyti viską	2332
rozumím	436
rozwiń	2636
rozwiń wszystko	2637
rätta	3227
rätta oss	3227
rättelse	3227
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
részletek	1842
rétablir le son	1575
rösta	91
rösta här	3234
rösta i omröstningen	3234
rösta nu	91
rút lại sự đồng ý	3616
rādīt mazāk	2373
rādīt vairāk	2372
rādīt visu	2373
rămâi conectat	2905
răspunde	2847
rėmimas	2333
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
s-ar putea să-ți placă	2848
saada sõbrale	1276
saber más	1154
sadarbības raksts	2374
sadece abonelere özel	3431
sadržaj je zaključan	3020
saglabāt	2370
saglabāt rakstu	2370
sair do ecrã inteiro	2773
saistītie raksti	2367
saistītās ziņas	2367
saite nokopēta	2370
saken er låst	2530
saken finnes også som lyd	2539
salta la pubblicità	2109
salta pubblicità	2109
saltar anúncio	2714
salvar preferências	2777
salvează	2841
salvează articolul	2875
salvează pentru mai târziu	2875
salvează preferințele	2894
salvează rețeta	61
sans engagement, résiliable à tout moment	1556
sao chép	3640
sao chép liên kết	3563
sao chép đường dẫn	3599
sari la conținut	2850
sari la rețetă	61
satura turpinājums pēc reklāmas	2374
sačuvaj	3030
sačuvaj recept	61
sačuvaj vest	3030
scanează codul qr	2896
schlagwörter	615
schließen	618
schrift vergrößern	600
schriftgröße	600
scopri di più	1990
scopri di più su amazon	2125
scrie redacției	2913
scrieți redacției	2913
sdílejte	425
sdílejte tento text	425
sdílejte text	425
sdílejte článek	425
sdílet	425
sdílet na facebooku	425
sdílet na twitteru	425
sdílet na x	425
sdílet článek	425
se alla erbjudanden för prenumeranter	3209
se bilderna här	3234
se connecter et réagir	1512
se déconnecter	1483
se grafiken här	3234
se ha producido un error al cargar el vídeo	1174
se klippet här	3234
se klippet øverst i saken	2554
se réabonner	1619
se videon här	3234
se încarcă playerul	2890
se încarcă video	2890
se încarcă videoclipul	2890
sedan # kr/mån tills du säger upp	3209
segui già questo argomento	2096
segui già questo autore	2096
seguir tópico	2753
seguí leyendo	1197
sei già abbonato	1990
sei già iscritto	2115
sei già iscritto alla newsletter	2048
selección de la redacción	1151
selectează	2906
selvä	1426
sem opinião	2766
sem si não seria possível	2758
sem você não seria possível	2758
semnalează o eroare	2847
send artiklen på mail	507
send på e-post	2539
sense permanència	364
sesi aç	3417
sesi açmak için dokunun	3456
sesi açmak için tiklayin	3456
setări confidențialitate	2894
setări cookie	2858
setări cookie-uri	2894
setări cookies	2894
setări de confidențialitate	2894
seu apoio faz a diferença	2817
seu nome de usuário	2807
seuls les abonnés peuvent commenter	1547
seuraa meitä	1416
seç	3432
seçenekleri yönet	3420
seçimimi kaydet	3420
seções	2723
sfârșit publicitate	2888
sfârșitul reclamei	2888
shrani članek	3153
si opp når du vil	2530
si è verificato un errore	2085
si è verificato un errore durante il caricamento del video	2033
sie können diesen artikel kostenlos weitergeben	697
signaler ce contenu comme inapproprié	1547
signaler un problème	1512
siguiente artículo	1151
siguiente vídeo	1248
siirry sisältöön	1425
sikeres feliratkozás	1844
sin ti no sería posible	1192
siz ne düşünüyorsunuz? oy verin	3369
sizin için öneriler	3367
siųsti draugui	2329
siųsti el. paštu	2329
skaitykite daugiau čia	2331
skaityti plačiau	2331
skaityti vėliau	2329
skaties arī	2367
skatīt foto	2372
skatīt galeriju	2372
skatīt rezultātus	91
skatīt video	2372
skjønner	2555
sklenite naročnino	3146
skopírovať odkaz	3094
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3227
skrýt	436
slapukų nustatymai	2342
slažem se	3043
slične vesti	3027
slične vijesti	3027
slični članci	3027
snsをフォロー	2146
sofortüberweisung	578
solicitação enviada	2819
son dakika bildirimlerini aç	3423
son dakika gelişmelerinden haberdar olun	3423
son gelişmelerden haberdar olun	3423
sondaż	91
sonderveröffentlichung	677
sono già sostenitore	1984
sonraki fotoğraf	3463
sonraki görsel	3463
sonraki içerik	3463
sonuçlar	91
sonuçlari gör	91	3370
sonuçlari göster	91	3411
sorodni članki	3150
sortează	2883
sortează după	2883
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
spela videon här	3234
spis treści	2636
sponsorisé	1507
sponsorlu içerik	87	3362
sponsoroitu sisältö	1417
sponsrat innehåll	3223
sponzorirani sadržaj	3026
sponzorirani članak	3026
sponzorované	3090
sponzorovaný obsah	428
sponzorováno	428
sprawdź ofertę	2611
spremi članak	3030
sprijină-ne	2835
spune-ne părerea ta	2882
spune-ți părerea	2861
spune-ți părerea în comentarii	2861
spuneți-ne părerea	2882
später	573
später erinnern	573
spør vår ki om saken	2547
staňte sa členom	3086
staňte se členem	417
stem nå	91
stichwörter	615
stil spørgsmål til artiklen	515
straipsnio tęsinys - po reklama	2333
straipsnis tęsiasi po reklamos	2333
strona główna	2633
stäng	3205	3234
stöd oss	3206
støt os	495
støtt oss	2527
subscrição confirmada	2819
subtitrări	2891
subtítols	378
subtítulos	1209
sugerir correção	2743
sugerir una corrección	1183
sugestões	2723
suite après la publicité	1573
suivez vos auteurs préférés	1601
suivre ce thème	1549
suivre le thème	1601
sumă liberă	2902
sunt de acord cu termenii și condițiile	2907
sur le même sujet	1516
sur le même thème	1516
suscripción	1117
suscripción confirmada	1254
suscríbase	1117
suscríbete	1117
suscríbete a nuestro boletín	1124
suscríbete ahora	1117
susiję straipsniai	2326
susikurti paskyrą	2324
susține	2835
susține-ne	2835
susține-ne pe patreon	2902
susțineți-ne	2835
susținut de	2921
syötä sähköpostiosoitteesi	1411
szavazás	91
szczegóły	2637
szponzorált tartalom	87	1834
szólj hozzá	1838
szóljon hozzá	1838
sähköposti	1411
sähköpostiosoite	1411
så # kr/mnd til du sier opp	2530
så kommenterar du	3227
sé el primero en comentar	1147
sé parte	1112
sélections	1502
sì, grazie	2077
sí, quiero	1216
sí, vull	385
síganos	1137
síguenos	1137
só para assinantes	2787
sólo para suscriptores	1222
sök	3234
søg	523
søk	2554
súhlasím	3105
súhlasím so zobrazením	3105
súmate	1112
súvisiace	3091
súvisiace články	3091
súvisiaci článok	3091
süre	3418
sīkdatņu iestatījumi	2382
słowa kluczowe	2633
sắp xếp theo	3606
số tiền khác	3624
""", 't': """
t'ha estat útil	370
t'ha estat útil aquest article	352
t'ha estat útil aquest resum	352
t'ha semblat útil	370
tack för din anmälan	3214
tack för din röst	91
taip pat žiūrėkite	2326
takaisin ylös	1425
takipten çik	3443
takk for påmeldingen	2535
talebiniz gönderildi	3461
tallenna myöhemmäksi	1415
talán később	1823
tam ekrandan çik	3417
tamaño de la letra	1237
tamaño de letra	65	1136
tamaño del texto	65
también te puede gustar	1151
también te puede interesar	1151
també et pot interessar	340
também pode gostar	2763
tarjeta de crédito	1116
tarjeta de débito	1116
te ha parecido útil	1200
te ha resultado útil	1200
te ha resultado útil este artículo	1176
te ha resultado útil este resumen	1176
te ha sido útil	1200
te ha sido útil este resumen	1176
te poți dezabona oricând	2868
te rugăm să îl dezactivezi	2900
te-ar putea interesa și	2876
tehisaru kokkuvõte	1278
tek seferlik bağiş	3428
tek seferlik bağiş yap	3459
teklifi gör	3416
teklifleri gör	3460
tekoälyn tekemä tiivistelmä	1425
tekoälyn tiivistelmä	1425
tekoälytiivistelmä	1425
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2329
teljes hozzáférés	1826
temas del día	1151
tercihleri yönet	3455
tercihlerimi yönet	3455
termos e condições	2716
teste başla	3413
teste grátis	2697
testează-ți cunoștințele	2885
testează-ți cunoștințele cu quizul nostru	2861
testi başlat	3413
testi çöz	3413
teszteld a tudásod	1841
tesztelje tudását	1841
texten fortsätter nedan	3223
texten fortsätter under bilden	3223
teď ne	416
teşekkürler, mesajiniz gönderildi	3433
tham gia bình chọn	3605
tham gia khảo sát	3605
tham gia thăm dò	3605
thanh toán hàng năm	3626
thanh toán hàng tháng	3626
theo dõi chủ đề	3637
theo dõi chủ đề này	3637
theo dõi tác giả	3637
thoát toàn màn hình	3612
thu gọn	3575
thème suivi	1624
thèmes	1516
thématiques	1516
thêm làm nguồn ưu tiên	3637
thích	3563
thích nhất	3606
thông tin bắt buộc	3628
thông tin doanh nghiệp	3568
thông tin quảng cáo	3601
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3632
thẻ	3573
thời gian còn lại	3612
thời gian hiện tại	3613
thời lượng	3613
ti è stato utile	2061
tienes que iniciar sesión para guardar artículos	1196
tilbakemelding på saken	2547
timp rămas	2890
tin bài liên quan	3599
tin cùng chuyên mục	3573
tin cùng tác giả	3600
tin khác	3573
tin liên quan	3573
tin mới	3573
tin mới nhất	3573
tin nhắn của bạn đã được gửi	3628
tin nóng	3600
tin nổi bật	3573
tin quảng cáo	3601
tin tiếp theo	3632
tin trước	3573
tin tài trợ	3573
tin tức liên quan	3573
tin đọc nhiều	3573
tipărește	2841
tipărește articolul	2875
tipărește rețeta	61
tiêu điểm	3573
tiến # giây	3612
tiếp theo	3575
tiếp tục trên trình duyệt	3618
tiếp tục trên web	3618
tiếp tục với apple	3626
tiếp tục với facebook	3626
tiếp tục với google	3626
tlačiť	3094
to cię może zainteresować	2633
to może cię zainteresować	2633
toate știrile	2911
toda contribuição ajuda	2784
toda la información	1228
todas as notícias	2793
todavía no eres suscriptor	1222
todavía no estás registrado	1222
todos los artículos de este autor	1259
todos los artículos del autor	1259
todos los artículos del especial	1256
todos los derechos de reproducción reservados	1260
todos los vídeos	1228
todos os comentários	2719
todos os vídeos	2793
totes les notícies	398
tots els vídeos	398
tous droits de reproduction réservés	1627
toute l'actualité	1516
toutes les actualités	1593
toutes les vidéos	1593
toutes nos vidéos	1593
tovább	1841
tovább a recepthez	61
tovább a rovatra	1839
tovább olvasom	1841
további cikkek	1839
további cikkek a témában	1839
további hírek	1839
további részletek itt	1841
továbbiak betöltése	1841
toàn màn hình	3613
traducció automàtica	378
traducción automática	1209
traducere automată	2891
traducido automáticamente	1235
tradução automática	2743
traduït automàticament	403
trang chủ	3575
trang này có hữu ích không	3605
transcripció	378
transcripción	1209
transcrição	2774
transferência bancária	2696
treści partnerskie	2625
treść sponsorowana	2625
tria la teva subscripció	364
trimite răspunsul	2882
trò chơi	3610
trước	3575
trường bắt buộc	3628
trường này là bắt buộc	3628
trả lời	3572
trở lại	3575
trở lại đầu trang	3632
tu ce părere ai? lasă un comentariu	2861
tu donación desgrava	1219
tu navegador no puede reproducir este vídeo	1174
tue meitä	1407
tule meile tööle	1278
turpini lasīt	2365
turpinājums pēc reklāmas	2374
turpināt lasīt	2365
tutar seç	3459
tutar seçin	3459
twitter'da paylaş	3360
twój adres e-mail	2614
twój e-mail	2614
tài khoản của tôi	3558
tài trợ	3568
tài trợ bởi	3641
támogass minket	1824
támogasson minket	1824
támogatom	1824
támogatott tartalom	87	1834
támogatás	1824
támogatói tartalom	1834
täname liitumast	1296
tässä olisi upotus facebookista	1425
tässä olisi upotus instagramista	1425
télécharger l'appli	1581
télécharger l'audio	1575
télécharger l'épisode	1575
télécharger le mp#	1575
télécharger le podcast	1575
téléchargez l'appli	1581
témata	433
témy	3091
témák	1839
térkép megnyitása	1842
términos de uso	1144
términos y condiciones	1144
tên của bạn	3629
tìm kiếm	3575
tóm tắt ai	3636
tóm tắt bằng ai	3636
tóm tắt bởi ai	3636
tópicos	2723
tópicos relacionados	2723
tôi đã hiểu	3576
tôi đã tắt	3623
tôi đã tắt trình chặn quảng cáo	3622
tôi đồng ý với chính sách bảo mật	3628
tôi đồng ý với điều khoản sử dụng	3628
több	1841
töltsd ki a kvízt	1841
töltse ki a kvízt	1841
tùy chọn cookie	3616
tùy chọn khác	3639
tühista igal ajal	1271
tüm fotoğraflar	3437
tüm fotoğraflari gör	3437
tüm haberler	3367
tüm haberlere sinirsiz erişim	3460
tüm haberleri gör	3437
tüm içeriğe sinirsiz erişim	3460
tüm oyunlar	3413
tüm videolar	3437
tüm videolari gör	3437
tüm yazilari	3367
tüm yazilari gör	3437
tüm yorumlar	3366
tüm çerezleri kabul et	3455
tüm çerezleri reddet	3455
tümü	3463
tümünü gör	3369
tümünü göster	3370
tümünü kabul et	3363
tümünü reddet	3363
tăng cỡ chữ	3639
tēmas	2367
tęsinys po reklamos	2333
tạm dừng video	3612
tạo tài khoản	3558
tải audio	3612
tải bài đăng	3616
tải lại trang	3622
tải nội dung	3616
tải thêm	3575
tải thêm bình luận	3605
tải trên app store	3618
tải trên google play	3618
tải tập này	3612
tải về từ app store	3618
tải về từ google play	3618
tải âm thanh	3612
tải ứng dụng	3618
tải ứng dụng ngay	3618
tất cả tin tức	3632
tất cả trò chơi	3608
tất cả video	3632
tắt tiếng	3613
tặng bài viết	3599
tặng sao	3599
tặng sao cho bài viết	3599
tốc độ phát	3612
từ chối tất cả	3616
từ khóa	3573
tự động phát	3613
""", 'u': """
udostępnij	2621
udostępnij na facebooku	2621
udostępnij na twitterze	2621
udostępnij na x	2621
udostępnij w mediach społecznościowych	2621
udělit souhlas	429
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3078
uključi obavijesti	3078
uključite notifikacije	3078
uključite obaveštenja	3078
uključite obavijesti	3078
uložit	425
uložit na později	425
uložit recept	61
uložit článek	425
uložiť	3094
uložiť na neskôr	3094
uložiť recept	61
uložiť článok	3094
ultima oră	2848
ultimele știri	2848
um assinante presenteou você com este artigo	2762
un abonat ți-a oferit acest articol	2875
un abonné vous offre cet article	1559
un e-mail de confirmation vous a été envoyé	1552
un suscriptor te ha regalado este artículo	1196
un suscriptor te regala este artículo	1265
une erreur s'est glissée dans l'article	1512
unterstütze uns	574
unterstützen	574
unterstützen sie uns	574
unterstützen sie uns per paypal	666
uppläst av en dator	3219
uppläst med ai-röst	3219
url 복사	2244
urlをコピー	2145
urlをコピーしました	2224
urlをコピーする	2174
url복사	2244
urmărește acest subiect	2867
urmărește autorul	2917
urmărește live	2867
urmărește subiectul	2917
urmărești deja acest subiect	2917
următorul	2850
uslovi korišćenja	3043
ustawienia plików cookie	2626
uvjeti korištenja	3043
uygulamada aç	3422
uygulamayi aç	3422
uygulamayi yükle	3422
uz sākumu	2372
uzyskaj dostęp	2611
už komentarus atsako jų autoriai	2330
už máte predplatné? prihláste sa	3087
už máte účet	3087
už máte účet? prihláste sa	3087
už podporujem	3098
už podporuji	416
uždaryti	2332
uždaryti reklamą	2333
užpildykite apklausą	2331
užsakomasis straipsnis	2333
užsakomasis turinys	87	2333
užsisakyti prenumeratą	2324
""", 'v': """
vaata kõiki tellija soodustusi	1271
vaata lähemalt	1278
vaba töökoht	1278
vad tycker du? rösta här	3234
vai kopsavilkums bija noderīgs	2371
vai raksts bija noderīgs	2371
vairāk par tēmu	2367
vaizdo įrašas	2331
vaizdo įrašą rasite čia	2331
van már fiókja	1826
var artikeln till hjälp	3227
var det här till hjälp	3234
var resuméet nyttigt	515
var sammanfattningen till hjälp	3227
vari atteikties jebkurā laikā	2365
vasta küsitlusele	1278
vastaa kyselyyn tästä	1425
vaš komentar	3030
veja esta publicação no instagram	2741
veja também	2723
veja todas as opções de assinatura	2760
velikost písma	65
veličina teksta	65
velocidad de reproducción	1208
velocidade de reprodução	2773
velocitat de reproducció	377
velocità di riproduzione	2069
ver # comentários	2751
ver biografía	1170
ver comentários	2719
ver conteúdo	2777
ver conteúdo externo	2741
ver dossiê	2793
ver esta publicación en instagram	1174
ver esta publicação	2812
ver esta publicação no instagram	2741
ver fotogalería	1228
ver galería	1154
ver galería de fotos	1228
ver la galería	1228
ver mais notícias	2793
ver más	1154
ver más artículos	1231
ver más artículos del autor	1170
ver más noticias	1197
ver más vídeos	1228
ver oferta de suscripción	1253
ver opciones de suscripción	1253
ver preço	2771
ver suscripción	1253
ver también	1151
ver também	2723
ver todas as notícias	2793
ver todas las opciones de suscripción	1193
ver todos los artículos	1228
ver todos los vídeos	1228
ver todos os vídeos	2793
ver traducción	1155
ver tradução	2727
ver transcripción	1208
ver transcrição	2773
ver vídeo	1154
vergrößern	619
verificați adresa de email	2907
verifică-ți emailul	2907
verifică-ți inboxul	2907
verlagssonderveröffentlichung	677
vertrag kündigen	608
verträge hier kündigen	608
verwandte beiträge	615
ves a la pàgina de donacions	389
ves algún error? comunícalo	1183
veure aquesta publicació a instagram	349
vezi această postare pe instagram	2858
vezi conținutul	2894
vezi mai multe știri	2876
vezi prețul	2888
vezi răspunsurile	2882
vezi toate știrile	2911
vezi și	2848
već imate nalog	3020
već imate pretplatu	3020
već imate račun	3020
već podržavam	3035
već ste pretplatnik	3020
več iz rubrike	3150
več novic iz regije	3150
več o tem	3150
več o temi	3150
veľkosť písma	65
viac k téme	3091
viac si o tom prečítate tu	3091
video không khả dụng	3612
video không tồn tại	3612
video mevcut değil	3417
video này không còn tồn tại	3612
video này không khả dụng	3612
video oynatici yükleniyor	3417
video yüklenemedi	3456
video yüklenirken hata oluştu	3456
video yükleniyor	3417
videon voi katsoa jutun yläosasta	1425
videoyu izlemek için tiklayin	3369
videoyu yükle	3420
videó	1839
videók	1839
videónkat itt nézheti meg	1841
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
vilkår	512	2544
vipps et beløp	2527
vis færre	523	2554
vis oversættelse	524
visa bilden i helskärm	3234
visa färre	3234
visa inlägg från facebook	3234
visa inlägg från instagram	3234
visa innehåll	3224
visa översättning	3235
vissza a tetejére	1841
visszajelzés	1838
viteză de redare	2890
vizitează magazinul	2888
više o temi	3027
više vijesti iz regije	3027
viết bình luận	3572
viết bình luận của bạn	3605
viết trả lời	3605
voce generată de ai	2890
você concorda? vote	2751
você está seguindo este tema	2823
você já está inscrito	2819
você já segue este tema	2800
você já votou	2765
você pode gostar	2723
você pode se interessar	2723
você segue este autor	2823
você também pode gostar	2723
voir le détail	1520
voir les détails	1520
voir les réponses	1567
voir les résultats	91	1520
voir les résultats du sondage	1547
voir toute l'actualité	1593
voir toutes les vidéos	1593
voix générée par ia	1613
voltar ao início	2793
voltar atrás	2821
voltar à página inicial	2793
volver al índice	1256
volver atrás	1256
vos réactions	1512
votează	91
votează în sondaj	2882
votează în sondajul nostru	2861
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
votul dumneavoastră a fost înregistrat	2882
votul tău a fost înregistrat	2882
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
vreau să donez	2902
vreau să primesc newsletterul	2868
vreau să susțin	2902
vsebina sporočila	3149
vstúpiť do diskusie	3094
vui lòng kiểm tra email	3628
vui lòng nhập email	3628
vui lòng nhập email hợp lệ	3628
vui lòng nhập họ tên	3628
vytisknout článek	425
vytlačiť	3094
vytlačiť recept	61
vytlačiť článok	3094
vytvořit účet	418
vyzkoušet	418
válasz	1838
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
vídeo anterior	1248	2813
vídeo destacado	1248
vídeo indisponível	2773
vídeo no disponible	377	1208
vídeo não disponível	2773
vídeo seguinte	2813
vídeo siguiente	1248
vídeos	1151	2723
výber redakcie	3091
výběr redakce	433
výsledky	91
về trang chủ	3632
về tác giả	3633
về đầu trang	3575
""", 'w': """
warto przeczytać	2633
was können wir besser machen	656
weitere beiträge	615
werbung überspringen	605
weź udział w dyskusji	2682
whatsapp'ta paylaş	3360
whatsapp'tan paylaş	3445
whatsappで読む	2174
wie gefällt ihnen dieser artikel	656
wielkość czcionki	65
więcej	2633
więcej artykułów	2633
więcej informacji	2633
więcej na ten temat	2633
więcej o	2633
więcej z	2633
wpisz swój e-mail	2614
wprowadź adres e-mail	2614
wpłać	2608
wpłać teraz	2608
współpraca reklamowa	2625
wypróbuj	2611
wyraź zgodę	2626
wyślij	91
wyślij e-mailem	2621
wyślij znajomemu	2621
""", 'x': """
x'te paylaş	3360
xem bình luận	3572
xem bản ghi	3612
xem bản gốc	3576
xem bản đồ	3576
xem bộ ảnh	3632
xem chi tiết	3576
xem chuyên đề	3632
xem các câu trả lời	3605
xem công thức	61
xem giá	3611
xem kết quả	91	3576
xem nhiều	3573
xem nhiều nhất	3573
xem nhiều trong tuần	3600
xem nội dung	3616
xem thêm	3573	3575
xem thêm bài của tác giả	3632
xem thêm bình luận	3572
xem thêm tin	3632
xem thêm video	3632
xem thêm ảnh	3632
xem tiếp	3575
xem toàn bộ	3575
xem trên ứng dụng	3618
xem trả lời	3605
xem tất cả	3575
xem tất cả bình luận	3605
xem tất cả ảnh	3632
xem ưu đãi	3611
xem ảnh cỡ lớn	3632
xem ảnh lớn	3632
xでシェア	2145
xでシェアする	2174
xでポスト	2145
xで共有	2224
x로 공유	2316
""", 'y': """
ya estás suscrito	1193
ya tenés suscripción	1193
yahoo! japan idでログイン	2210
yahoo!ショッピングで見る	2195
yahoo!ショッピングで購入	2195
yanit gönder	3410
yanitlari gör	3410
yanitlari göster	3410
yapay zeka ile seslendirilmiştir	3417
yapay zeka ile özet	3369
yapay zeka ile özetle	3442
yapay zeka ile üretildi	3456
yapay zeka özeti	3369
yapay zekâ ile seslendirildi	3417
yapay zekâ ile üretildi	3456
yapay zekâ tarafindan seslendirildi	3417
yapay zekâ özeti	3442
yazara e-posta gönder	3439
yazara mesaj gönder	3439
yazarin diğer haberleri	3367
yazarin diğer yazilari	3367
yazarin tüm yazilari	3367
yaziyi büyüt	3445
yaziyi küçült	3445
ymmärrän	1426
yorum gönder	3366
yorum yapmak için giriş yap	3410
yorumlar sadece abonelere açiktir	3450
yorumlari gör	3366
yorumu gönder	3410
yorumu şikayet et	3450
yorumu şikâyet et	3450
yorumunu gönder	3410
youtube-tartalom megjelenítése	1841
yukari çik	3437
yz özeti	3369
""", 'z': """
z titulní strany	433
zabudnuté heslo	3087
zadejte svůj e-mail	422
zagłosuj	91
zahlungsart wählen	577
zaloguj się	2611
zapisz na później	2621
zapisz się	2614
zapisz się na newsletter	2614
zapomenuté heslo	418
zarejestruj się	2611
zarządzaj zgodami	2626
zaten üye misiniz	3353
zavřít	416
załaduj więcej	2636
załóż konto	2611
zaštita osobnih podataka	3043
zaštita privatnosti	3043
zdieľajte tento text	3094
zdieľajte článok	3094
zdieľať	3094
zdieľať na facebooku	3094
zdieľať článok	3094
zgadzam się	2626
zgadzam się na wyświetlanie treści	2626
zgłoś	2629
zgłoś błąd	2629
ziņa tiek papildināta	2372
ziņo par kļūdu	2371
ziņot par kļūdu	2371
zkopírovat odkaz	425
zkopírovat odkaz na článek	425
znajdź nas na facebooku	2622
značky	3091
zobacz galerię	2636
zobacz mapę	2637
zobacz również	2633
zobacz szczegóły	2637
zobacz także	2633
zobacz także inne	2633
zobacz też	2633
zobacz więcej	2633
zobrazit méně	436
zobrazit originál	436
zobrazit více	435
zobrazit výsledky	91	436
zobrazit vše	435
zobraziť diskusiu	3094
zobraziť menej	3092
zobraziť obsah	3105
zobraziť viac	3092
zobraziť výsledky	91
zobraziť všetko	3092
zostań patronem	2608
zpět nahoru	435
zur leseliste hinzufügen	697
zur merkliste hinzufügen	600
zur übersicht	618
zurück	611
zurück nach oben	618
zvětšit	435
zwiń	2636
""", '£': """
£# at amazon	1103
""", '©': """
©ntb	2582
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
áudio gerado por ia	2743
áudio gerado por voz sintética	2743
""", 'ä': """
ähnliche artikel	615
ähnliche beiträge	615
ähnliche themen	615
älä missaa mitään	1411
ämnen	3231
ämnen i artikeln	3231
är du redan prenumerant	3209
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1425
""", 'å': """
åbn	524
åbn kort	524
åpne	2555
åpne faktaboks	2555
åpne kart	2555
""", 'ç': """
çengel bulmaca	3415
çerez ayarlari	3363
çerez ayarlarini yönet	3420
çerez politikasi	3363
çerez tercihleri	3420
çerez tercihlerini yönet	3420
çerezler	3363
çerezleri yönet	3455
çeviriyi göster	3370
çikiş yap	3353
çok okunanlar	3367
""", 'è': """
è gratis e ci vuole solo un minuto	2048
è stato utile	2061
""", 'é': """
é grátis e leva menos de um minuto	2755
é proibida a reprodução	2824
é proibida a reprodução do conteúdo	2824
écouter	1502
écouter (# min	1502
écouter le podcast	1519
écrire à la rédaction	1597
édition du jour	1516
épingler	61
épingler la recette	61
értem	1842
értékeld a receptet	61
étiquettes	1593
""", 'í': """
írd meg a véleményed	1838
írja meg véleményét	1838
""", 'î': """
îmi place	2883
în fiecare lună	2903
în parteneriat cu	2921
înainte # secunde	2890
înapoi # secunde	2890
înapoi la prima pagină	2911
înapoi sus	2850
încarcă conținutul	2894
încarcă mai multe	2850
încarcă mai multe comentarii	2882
încarcă postarea	2894
încarcă videoclipul	2894
închide	2834
înregistrare	2836
înregistrează-te	2836
îți mulțumim pentru vot	2861
""", 'ô': """
ô chữ	3610
""", 'ö': """
öffnen	618
ön mit gondol? szavazzon	1841
önceki	3369
önceki fotoğraf	3463
önceki görsel	3463
önceki haber	3367
önceki video	3456
önceki yazi	3463
öne çikan haberler	3367
öne çikanlar	3367
önerilen haberler	3367
önerilenler	3367
öppna	3235
öppna karta	3235
összes	1841
özet faydali oldu mu	3366
""", 'ú': """
új hozzászólás	1838
última hora	1151
últimas	2723
últimas entradas	1151
últimas noticias	1151
últimas notícias	2723
últimes notícies	340
últimos artículos	1151
únete	1112
únete a la conversación	1147
única	1220	2785
""", 'ü': """
übersetzung anzeigen	619
überweisung	578
ücretsiz dene	3353
ücretsiz haber limitinize ulaştiniz	3431
ücretsiz kargo	3447
ücretsiz oku	3460
ücretsiz oyna	3413
ücretsiz üye ol	3353
ücretsiz üye olun	3353
ücretsiz, spam yok	3433
ürüne git	3467
ürünü gör	3467
ürünü incele	3416
üye girişi	3353
üye ol	3352	3353
üye olun	3353
""", 'ý': """
ý kiến	3572
ý kiến bạn đọc	3572
ý kiến của bạn	3572
""", 'ā': """
ārējais saturs	2382
""", 'č': """
članak je zaključan	3020
članak se nastavlja ispod oglasa	3026
članek je zaklenjen	3146
članek se nadaljuje pod oglasom	3149
članek se nadaljuje spodaj	3149
článek pokračuje pod reklamou	428
čtěte dále	433
čtěte i	433
čtěte také	433
číslo účtu pro dary	417
číst dál	435
číst dál s předplatným	418
číst více	435
čítajte aj	3091
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3091
ďalšie články	19	3091
""", 'đ': """
đang theo dõi	3637
đang tải	3612
đang tải trình phát	3612
đang tải video	3612
điều khoản sử dụng	3571
điều khoản sử dụng | chính sách bảo mật	3571
đáng chú ý	3573
đã có tài khoản	3558
đã hiểu	3576
đã sao chép	3563
đã sao chép liên kết	3599
đã xảy ra lỗi	3628
đã đóng bình luận	3605
đóng	3556
đóng góp	3557
đóng góp hàng tháng	3624
đóng góp một lần	3624
đăng ký	3558
đăng ký ngay	3558
đăng ký nhận thông báo	3619
đăng ký thành công	3628
đăng nhập	3558
đăng nhập / đăng ký	3558
đăng nhập bằng apple	3626
đăng nhập bằng facebook	3626
đăng nhập bằng google	3626
đăng nhập với facebook	3626
đăng nhập với google	3626
đăng nhập để bình luận	3605
đăng xuất	3558
đường dây nóng	3633
được quan tâm	3600
được tài trợ	3568
đặt báo	3558
đặt mua ngay	3611
đặt vé ngay	3611
đến công thức	61
đến trang quyên góp	3624
đến trang ủng hộ	3624
đề xuất	3573
để sau	3556
đọc nhiều	3573
đọc nhiều nhất	3573
đọc sau	3599
đọc thêm	3573	3575
đọc tiếp	3575
đọc tiếp về chủ đề này	3600
đọc toàn bộ bài viết	3632
đọc trên ứng dụng	3618
đồng ý và tiếp tục	3616
đừng bỏ lỡ	3573
""", 'į': """
į viršų	2331
įveskite savo el. pašto adresą	2349
""", 'ś': """
śledź nas	2622
""", 'ş': """
şifremi unuttum	3353
şifrenizi mi unuttunuz	3431
şikayet et	3411
şikâyet et	3411
şimdi değil	3351
şimdi satin al	3467
şurada paylaş	3360
""", 'š': """
štampaj	3030
štítky	433
""", 'ž': """
že imate račun	3146
že naročnik	3146
že podpiram	3157
žiūrėkite nuotraukas	2331
žiūrėkite vaizdo įrašą	2331
žiūrėti galeriją	2331
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3611
ưu đãi cho độc giả	3611
ưu đãi tốt nhất	3627
""", 'ș': """
știrea anterioară	2911
știrea următoare	2911
știri pe aceeași temă	2876
știri recomandate	2848
știri similare	2848
știrile zilei	2848
""", 'ț': """
ți-a fost util	2882
ți-a fost util acest articol	2861
ți-a fost util acest rezumat	2861
ți-ai uitat parola	2873
ți-ar putea plăcea și	2876
ține-mă minte	2905
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
авторизация	2935
авторизоваться	2935
адрес электронной почты	2938
актуално	216
актуальне	3494
анкета	91
архив	2954
""", 'б': """
банковская карта	2934
банковский перевод	2934
безопасный платеж	2933
больше	2954
больше материалов по теме	2954
больше новостей	2954
будьте в курсе	2938
была ли статья полезной	2951
більше за темою	3494
більше матеріалів за темою	3494
більше на цю тему	3494
більше новин	3494
більше новин на тему	3494
більше по темі	3494
""", 'в': """
в избранное	2943
в тренде	2954
важливо	3494
вам будет интересно	2954
вам може бути цікаво	3494
вам може сподобатися	3494
вам может быть интересно	2954
вам может понравиться	2954
вам також може сподобатися	3494
вас може зацікавити	3494
вас может заинтересовать	2954
ваш e-mail	2938
ваш email	2938
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2938
введите email	2938
введите ваш email	2938
введите ваш адрес электронной почты	2938
версия для печати	2943
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3479
вже є акаунт	3479
вибір редакції	3494
видео	2954
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3479
включите уведомления	3012
включить уведомления	3012
вконтакте	2944
влез	209
влезте	209
во весь экран	2957
водещи новини	216
войти	2935
войти в аккаунт	2935
войти в чат	2951
воспроизвести	2957
время на чтение	2957
время чтения # мин	2957
все	2957
все комментарии	2951
всі новини	3496
вход	209	2935
вхід	3479
выберите сумму	2933
выбор редакции	2954
выйти	2935
відео	3494
відео вище	3518
відео нижче	3518
відкрити	3497
відкрити карту	3497
відповісти	3492
відхилити	3489
""", 'г': """
главная	2957
главное	2954
главное за день	2954
главные новости	2954
гласувай	91
гласувайте	91
головна	3496
головне	3494
головне за день	3494
головні новини	3494
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2957
далі	3496
дарете	208
дари	208
дари сега	208
детали	2958
детальніше	3496
деталі	3497
дзен	2944
дивіться відео	3518
дивіться відео вище	3518
дивіться відео нижче	3518
дивіться також	3494
дивіться також відео	3518
дивіться у відео	3518
для подписчиков	2935
до рецепту	61
до теми	3494
добавить комментарий	2951
додати коментар	3492
дозвольте сповіщення	3548
докладвай грешка	219
докладніше	3496
долучитися	3476
доступно по подписке	2935
другая сумма	2933
други новини	19
другие материалы	19	2954
другие материалы рубрики	2954
другие новости	19	2954
другие новости раздела	2954
другие статьи	2954
друк	3485
дякуємо за ваш голос	91
""", 'е': """
единоразово	2930
ежемесячно	2930
еще новости	2954
еще по теме	2954
ещё	2954
ещё новости	2954
ещё по теме	2954
""", 'з': """
за темою	3494
забравена парола	209
забули пароль	3479
забыли пароль	2935
завантажити ще	3496
загрузить еще	2957
загрузить ещё	2957
задонатити	3476
задонатить	2930
закрити	3475
закрыть	2929
залишити коментар	3492
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3492
зарегистрироваться	2935
зареєструватися	3479
затвори	223
зберегти	3485
зберегти рецепт	61
зберегти статтю	3485
збільшити	3496
згорнути	3497
зміст	3496
зробити внесок	3476
зрозуміло	3489
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2954
""", 'к': """
к началу	2957
к рецепту	61
категории	2954
категорії	3494
ключови думи	216
коментар	3492
коментари	219
коментарі	3492
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3492
комментарии	2951
комментарии отсутствуют	2951
комментарий	2951
комментировать	2951
контакти	3492
контакты	2951
конфиденциальность	2948
копирай линк	219
копирай линка	219
копировать ссылку	2943
копіювати посилання	3485
купи абонамент	209
купить подписку	2935
към рецептата	61
""", 'л': """
лента новостей	2954
личный кабинет	2935
""", 'м': """
материалы партнеров	2947
материалы по теме	2954
матеріали за темою	3494
матеріали по темі	3494
меню	2957	3496
метки	2954
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2929
может позже	2929
можливо, пізніше	3475
мой профиль	2935
моят профил	209
мы в социальных сетях	2945
мы в соцсетях	2945
мы вконтакте	2945
мій профіль	3479
мітки	3494
""", 'н': """
на главную	2957
на правах реклами	3488
на правах рекламы	2947
наверх	2957	3496
нагадати пізніше	3475
надіслати	91	3485
надіслати другу	3485
надіслати поштою	3485
надіслати статтю поштою	3485
назад	2957	3496
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3494
найпопулярніше за добу	3494
найпопулярніше за тиждень	3494
найти	2957
найчитаніше	3494
налаштування	3489
написати коментар	3492
написать комментарий	2951
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2929
направете дарение	208
настройки	2948
настройки cookie	2948
наступна	3496
наступна стаття	3494
не зараз	3475
не пропустите	2954
не пропустіть	3494
не сега	223
не сегодня	2929
не сейчас	2929
не сьогодні	3475
не, благодаря	223
нет комментариев	2951
нет, спасибо	2929
новини	3494
новини за темою	3494
новини компаній	3488
новини партнерів	3488	3494
новости	2954
новости smi#	2954
новости партнеров	2947
новости партнёров	2947
новости по теме	2954
новости сми#	2954
ні, дякую	3475
""", 'о': """
обговорити	3492
обратная связь	2951
обсудить	2951
обсуждение	2951
одноклассники	2944
одноразово	3476
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2951
останні новини	3494
останні статті	3494
ответить	91	2951
отиди на рецептата	61
отказаться	2948
отклонить	2948
отключете цялата статия	209
отключи статията	209
открыть	2958
открыть карту	2958
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2943
отправить по почте	2943
оформити підписку	3479
оформить донат	2930
оценете статията	219
оцените материал	2951
оцените рецепт	61
оцените статью	2951
оценить рецепт	61
оцініть матеріал	3492
оцініть рецепт	61
оцініть статтю	3492
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2947
партнерский проект	2947
партнерський матеріал	3488
партнерський проєкт	3488
партньорско съдържание	215
партнёрский материал	2947
партнёрский проект	2947
переглянути результати	91
передплата	3479
передплатити	3479
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2957
печать	2943
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2935
по теме	2954
по-късно	223
повідомити про помилку	3492
повідомити про помилку в тексті	3492
погоджуюсь	3489
погоджуюся	3489
подарете тази статия	219
подарить материал	2943
подарить статью	2935
подарувати статтю	3485
поддержать	2930
поддержать автора	2930
поддержать нас	2930
поддержать проект	2930
поддержать редакцию	2930
поддержите нас	2930
поделитесь	2943
поделиться	2943
поделиться в telegram	2943
поделиться в twitter	2943
поделиться в одноклассниках	2943
поделиться в соцсетях	2943
поделиться вконтакте	2943
поделиться новостью	2943
поделиться ссылкой	2943
поделиться статьей	2943
поделиться статьёй	2943
подкасти	3494
подкасты	2954
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2935
подписаться в max	2945
подписаться в telegram	2945
подписаться на канал	2945
подписаться на новости	2938
подписаться на рассылку	2938
подписаться на телеграм-канал	2945
подписка	2935
подписывайтесь	2945
подпишитесь на рассылку	2938
подробнее	2957
подробнее по теме	2954
поділитись	3485
поділитися	3485
поділитися в telegram	3485
поділитися в соцмережах	3485
поділитися новиною	3485
поділитися статтею	3485
поділіться	3485
пожертвовать	2930
пожертвувати	3476
позже	2929
поиск	2957
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3496
показати все	3497
показати коментарі	3492
показати оригінал	3497
показати результати	91
показати ще	3496
показать больше	2957
показать все	2958
показать еще	2957
показать ещё	2957
показать карту	2958
показать комментарии	2951
показать меньше	2958
показать оригинал	2958
показать перевод	2958
показать результаты	91
политика конфиденциальности	2948
политика обработки персональных данных	2948
пользовательское соглашение	2948
політика конфіденційності	3489
помочь	2930
помочь нам	2930
помочь проекту	2930
помочь редакции	2930
понятно	2948
попередня	3496
попередня стаття	3494
попробовать бесплатно	2935
популярне	3494
популярное	2954
популярные	2954
популярные новости	2954
популярные статьи	2954
популярні новини	3494
посилання скопійовано	3485
последнее	2954
последни	216
последни новини	216
последние новости	2954
послухати новину	3485
посмотреть результаты	91
похожие материалы	2954
похожие статьи	2954
поширити	3485
поширити у facebook	3485
пошук	3496
правила за коментиране	219
правила использования	2948
правила коментування	3492
правила комментирования	2951
предложить новость	2951
предыдущая	2957
предыдущая статья	2954
премиум	2935
преміум	3479
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3489
прийняти всі	3489
принтирай	219
принтирай рецептата	61
принять	2948
принять все	2948
принять всё	2948
прислать новость	2951
приєднатися	3476
приєднатися до спільноти	3476
проголосовать	91
проголосувати	91
продовження під рекламою	3488
продовження статті під рекламою	3488
продолжить без поддержки	2929
продължава след рекламата	215
промо	2947	3488
прослушать	2943
прослушать новость	2943
прочетете и	216
підписатись	3479
підписатися	3479
підписка	3479
підтримайте нас	3476
підтримати	3476
підтримати автора	3476
підтримати журналістів	3476
підтримати нас	3476
підтримати редакцію	3476
пізніше	3475
""", 'р': """
радимо прочитати	3494
радимо також	3494
развернуть	2957
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2930
разпечатай	219
разрешите уведомления	3012
разрешить уведомления	3012
раскрыть	2958
распечатать	2943
распечатать рецепт	61
распечатать статью	2943
рассказать друзьям	2943
рассылка	2938
рассылки	2938
регистрация	209	2935
редакция рекомендует	2954
результати	91	3497
результаты	91	2958
реклама	215	2947	3488
реклама - статията продължава по-долу	215
реклама на сайте	2947
реклама на сайті	3488
реклама. продовження нижче	3488
реклама. продолжение ниже	2947
рекламно каре	215
рекламно съдържание	215
рекомендуем	2954
рекомендуем почитать	2954
рекомендуем также	2954
рекомендуемое	2954
рекомендуємо	3494
рекомендуємо прочитати	3494
рекомендуємо також	3494
реєстрація	3479
розгорнути	3497
роздрукувати	3485
роздрукувати рецепт	61
роздрукувати статтю	3485
розмір тексту	65
розмір шрифту	65
рубрики	2954	3494
""", 'с': """
самое важное	2954
самое популярное	2954
самое читаемое	2954
самое читаемое за день	2954
самое читаемое за неделю	2954
свежее	2954
свежие новости	2954
свернуть	2957
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2951
сделать пожертвование	2930
сейчас читают	2954
скопировать ссылку	2943
скопировать ссылку на статью	2943
скопіювати посилання	3485
скопіювати посилання на статтю	3485
скрыть	2958
следующая	2957
следующая статья	2954
слухати	3485
слухати новину	3485
слушай новината	219
слушать	2943
слушать новость	2943
см. также	2954
смотреть все	2957
смотри также	2954
смотрите также	2954
советуем почитать	2954
согласен	2948
согласиться	2948
содержание	2957
создать аккаунт	2935
сообщить об опечатке	2951
сообщить об ошибке	2951
сохранить	2943
сохранить рецепт	61
сохранить статью	2943
социальные сети	2945
спасибо за ваш голос	91
спасибо за подписку	2938
спецпроект	2947
спецпроєкт	3488
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2933
способы оплаты	2933
ссылка скопирована	2943
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3476
стати частиною спільноти	3476
стать патроном	2930
стать соучастником	2930
стать спонсором	2930
створити акаунт	3479
стрічка новин	3494
сховати	3497
сходни новини	216
схожі матеріали	3494
схожі новини	3494
схожі статті	3494
създай профил	209
сюжет	2954
сюжеты	2954
""", 'т': """
тагове	216
також читайте	3494
твитнуть	2943
твиттер	2944
твітнути	3485
теги	2954	3494
текст продовжується під рекламою	3488
телеграм	2944
тема дня	2954
теми	3494
темы	2954
только для подписчиков	2935
""", 'у': """
увеличить	2957
увійти	3479
увімкнути сповіщення	3548
увімкніть сповіщення	3548
уже есть аккаунт	2935
уже зарегистрированы	2935
уже зареєструвалися	3479
умови використання	3489
усі новини	3496
""", 'ф': """
файлы cookie	2948
фейсбук	2944
фото	2954
фоторепортаж	2954
""", 'х': """
харесай	219
хорошо	2948
""", 'ч': """
час читання # хв	3496
чи була стаття корисною	3492
читайте еще	2954
читайте ещё	2954
читайте ниже	2947
читайте по теме	2954
читайте также	2954
читайте також	3494
читати далі	3496
читати повністю	3496
читати також	3494
читать в max	2945
читать в telegram	2945
читать далее	2957
читать дальше	2957
читать ещё	2957
читать комментарии	2951
читать полностью	2957
читать также	2954
что еще почитать	2954
что ещё почитать	2954
""", 'щ': """
ще за темою	3494
ще новини	3494
що ще почитати	3494
щомісяця	3476
""", 'э': """
электронная почта	2938
""", 'я': """
я вже підтримую	3475
я уже поддерживаю	2929
яндекс.дзен	2944
""", 'і': """
інші новини	19	3494
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
ההצעה המשתלמת ביותר	1714
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
תרגום אוטומטי	1699
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
افضل عرض	186
افضل قيمة	186
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
بهترين پيشنهاد	1383
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
ترجمة الية	170
ترجمه ماشيني	1369
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
अक्षर छोटे करें	1814
अक्षर बडे करें	1814
अगला	1750
अगला लेख	1808
अगली खबर	1748
अगली स्टोरी	1808
अनफॉलो करें	1812
अनम्यूट	1788
अनिवार्य	1805
अनुमति दें	1796
अन्य खबरें	19	1748
अन्य राशि	1800
अन्य विकल्प	1814
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
आप इस विषय को फॉलो कर रहे हैं	1812
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
इस विषय को फॉलो करें	1812
इसे भी देखें	1774
इसे भी पढें	1748
""", 'ई': """
ई-पेपर	1738
ईमेल	1805
ईमेल से शेयर करें	1814
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
के सहयोग से	1816
केवल सदस्यों के लिए	1738
केवल सब्सक्राइबर के लिए	1802
कैसे बंद करें	1799
कॉपी	1815
कॉपी करें	1815
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
ट्विटर पर शेयर करें	1814
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
पसंदीदा स्रोत के रूप में जोडें	1812
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
प्रायोजक	1816
प्रायोजित	1744
प्रायोजित सामग्री	1777
प्रिंट	1815
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
फॉन्ट आकार	1814
फॉन्ट साइज	65
फॉलो कर रहे हैं	1812
फॉलो करें	1812
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
मशीनी अनुवाद	1789
मान्य ईमेल दर्ज करें	1804
मासिक	1801
मासिक दान	1800
मासिक भुगतान	1802
मासिक सहयोग	1800
मुख्य समाचार	1748
मुझे याद रखें	1802
मुफ्त डिलीवरी	1816
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
लिंक कॉपी हो गया	1814
लेख उपहार में दें	1814
लेख सुनें	1788
लेखक के अन्य लेख	1808
लेखक के और लेख	1808
लेखक के बारे में	1809
लेखक को फॉलो करें	1812
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
विषय को फॉलो करें	1812
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
व्हाट्सएप पर शेयर करें	1814
व्हाट्सऐप पर शेयर करें	1814
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
सबसे अच्छा ऑफर	1803
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
स्वचालित अनुवाद	1789
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
সেরা অফার	318
সৌজন্যে	330
স্পনসর	330
স্বযংক্রিয অনুবাদ	307
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	328
""", 'ก': """
กฎการแสดงความคิดเห็น	3318
กติกาการแสดงความคิดเห็น	3318
กรุณากรอกข้อมูลให้ครบถ้วน	3335
กรุณากรอกอีเมล	3335
กรุณากรอกอีเมลให้ถูกต้อง	3335
กรุณาตรวจสอบอีเมล	3335
กลับขึ้นด้านบน	3338
กลับด้านบน	3338
กลับหน้าแรก	3338
การตั้งค่าความเป็นส่วนตัว	3324
การตั้งค่าคุกกี้	3324
กำลังติดตาม	3341
กำลังโหลด	3322
กำลังโหลดวิดีโอ	3322
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3338
ขอบคุณที่ร่วมโหวต	3318
ขอบคุณสำหรับการโหวต	3318
ข่าวก่อนหน้า	3338
ข่าวถัดไป	3338
ข่าวทั้งหมด	3338
ข่าวที่คุณอาจสนใจ	3311
ข่าวที่น่าสนใจ	3311
ข่าวที่เกี่ยวข้อง	3288
ข่าวนี้มีประโยชน์หรือไม่	3318
ข่าวยอดนิยม	3288
ข่าวล่าสุด	3288
ข่าวอื่นที่น่าสนใจ	3311
ข่าวอื่นๆ	19	3311
ข่าวอื่นๆ ที่น่าสนใจ	3302
ข่าวเกี่ยวข้อง	3311
ข่าวแนะนำ	3288
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3332
คลิกชมวิดีโอ	3302
คลิกเพื่อขยายภาพ	3338
คลิปแนะนำ	3311
ความคิดเห็น	3291
ความยาว	3323
ความเร็วในการเล่น	3322
คัดลอก	3343
คัดลอกลิงก์	3291
คัดลอกลิงก์แล้ว	3302
คัดลอกลิงค์	3302
คัดลอกลิงค์แล้ว	3302
คำบรรยาย	3323
คุณต้องการรับการแจ้งเตือนหรือไม่	3327
คุณอาจสนใจ	3311
คุณโหวตแล้ว	3318
คุ้มที่สุด	3334
""", 'จ': """
จดจำฉัน	3333
จดจำฉันไว้	3333
จบโฆษณา	3321
จองตั๋ว	3321
จองบัตร	3321
จัดการความยินยอม	3324
จัดการคุกกี้	3324
จัดส่งฟรี	3344
จำนวนอื่น	3331
จำเป็นต้องกรอก	3335
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3335
ฉันยอมรับเงื่อนไขการใช้งาน	3335
""", 'ช': """
ชมคลิป	3302
ชมคลิปวิดีโอ	3302
ชมวิดีโอ	3302
ชมวิดีโอด้านบน	3302
ชมวิดีโอเต็มได้ที่นี่	3302
ชำระรายปี	3333
ชำระรายเดือน	3333
ชื่อ	3336
ชื่อ-นามสกุล	3336
ช่องนี้จำเป็นต้องกรอก	3335
""", 'ซ': """
ซื้อที่ lazada	3321
ซื้อที่ shopee	3321
ซื้อบัตร	3321
ซื้อบัตรที่นี่	3321
ซื้อหนังสือ	3321
ซื้อหนังสือเล่มนี้	3321
ซื้อเลย	3321
""", 'ด': """
ดาวน์โหลดบน app store	3326
ดาวน์โหลดบน google play	3326
ดาวน์โหลดเสียง	3322
ดาวน์โหลดแอป	3326
ดาวน์โหลดแอปพลิเคชัน	3326
ดาวน์โหลดได้ที่ app store	3326
ดาวน์โหลดได้ที่ google play	3326
ดูการตอบกลับ	3318
ดูข่าวทั้งหมด	3338
ดูคลิป	3302
ดูความคิดเห็นทั้งหมด	3318
ดูความคิดเห็นเพิ่มเติม	3318
ดูทั้งหมด	3289
ดูผลลัพธ์	91
ดูผลโหวต	91	3319
ดูภาพทั้งหมด	3338
ดูภาพเพิ่มเติม	3338
ดูราคา	3321
ดูรูปทั้งหมด	3338
ดูวิดีโอ	3302
ดูเพิ่มเติม	3291
ดูแกลเลอรี	3338
ดูแกลเลอรี่	3338
""", 'ต': """
ตกลง	3328
ตอบกลับ	3319
ตัวเลือกเพิ่มเติม	3342
ตั้งค่าความเป็นส่วนตัว	3324
ตั้งค่าคุกกี้	3324
ติดตามผู้เขียน	3341
ติดตามหัวข้อ	3341
ติดตามหัวข้อนี้	3341
ติดต่อกองบรรณาธิการ	3339
ติดต่อเรา	3302
ติดต่อโฆษณา	3339
ต้องการรับการแจ้งเตือนหรือไม่	3327
""", 'ถ': """
ถอดเสียง	3323
ถอนความยินยอม	3324
ถูกใจ	3319
""", 'ท': """
ทดสอบความรู้ของคุณ	3320
ทำแบบทดสอบ	3320
ทุกการสนับสนุนมีความหมาย	3331
ทุกเดือน	3332
""", 'บ': """
บทความก่อนหน้า	3338
บทความถัดไป	3338
บทความทั้งหมดของผู้เขียน	3338
บทความที่น่าสนใจ	3311
บทความที่เกี่ยวข้อง	3288
บทความนี้ถูกล็อก	3333
บทความนี้มีประโยชน์หรือไม่	3318
บทความล่าสุด	3288
บทความอื่นของผู้เขียน	3338
บทความอื่นๆ ของผู้เขียน	3338
บทความแนะนำ	3311
บริจาค	3285
บริจาคครั้งเดียว	3331
บริจาคตอนนี้	3331
บริจาครายเดือน	3331
บริจาคเลย	3285
บันทึก	3302
บันทึกการตั้งค่า	3324
บันทึกคะแนนของคุณแล้ว	3318
บันทึกคะแนนโหวตแล้ว	3318
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3302
""", 'ป': """
ปฏิเสธทั้งหมด	3324
ปิดการแสดงความคิดเห็น	3318
ปิดเสียง	3323
""", 'ผ': """
ผู้สนับสนุน	3344
""", 'พ': """
พิมพ์	3291
พิมพ์บทความ	3302
พิมพ์สูตร	61
พิมพ์หน้านี้	3302
""", 'ฟ': """
ฟรี ไม่มีสแปม	3335
ฟังข่าว	3322
ฟังข่าวนี้	3322
ฟังบทความ	3322
ฟังบทความนี้	3322
ฟังรายการย้อนหลัง	3302
""", 'ภ': """
ภายหลัง	3328
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3302
มีบัญชีอยู่แล้ว	3333
มีบัญชีแล้ว	3333
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3335
ยกเลิกได้ทุกเมื่อ	3333
ยอดนิยม	3311
ยอดนิยมในตอนนี้	3311
ยอมรับทั้งหมด	3324
ยอมรับและดำเนินการต่อ	3324
ยังไม่มีบัญชี	3333
ยังไม่เป็นสมาชิก	3333
""", 'ร': """
ระบุจำนวนเงิน	3331
รับการแจ้งเตือน	3327
รับการแจ้งเตือนข่าวด่วน	3302
รายงาน	3319
รายปี	3332
รายเดือน	3332
รีเฟรชหน้า	3330
รีเฟรชหน้านี้	3330
รูปแบบอีเมลไม่ถูกต้อง	3335
ร่วมงานกับเรา	3302
ร่วมตอบแบบสอบถาม	3302
ร่วมตอบแบบสำรวจ	3318
ร่วมบริจาค	3285
ร่วมสนับสนุน	3331
ร่วมแสดงความคิดเห็น	3302
ร่วมโหวต	3318
ร้านค้า	3344
""", 'ล': """
ลงทะเบียน	3285
ลงทะเบียนเรียบร้อยแล้ว	3335
ลดขนาดตัวอักษร	3342
ลืมรหัสผ่าน	3285
ลืมรหัสผ่านหรือไม่	3333
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3322
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3322
วิดีโอไม่พร้อมใช้งาน	3322
วิธีปิดโปรแกรมบล็อกโฆษณา	3330
""", 'ส': """
สนับสนุนรายเดือน	3331
สนับสนุนเรา	3285
สนับสนุนโดย	3344
สปอนเซอร์	3291
สมัครงานกับเรา	3302
สมัครสมาชิก	3285
สมัครเรียบร้อยแล้ว	3335
สรุปด้วย ai	3340
สรุปโดย ai	3340
สั่งซื้อหนังสือ	3321
สั่งซื้อเลย	3321
สำหรับสมาชิกเท่านั้น	3333
สิทธิพิเศษสำหรับผู้อ่าน	3321
สิทธิพิเศษสำหรับสมาชิก	3321
สแกน qr code	3326
สแกนคิวอาร์โค้ด	3326
ส่ง	3336
ส่งข่าว	3339
ส่งข้อความเรียบร้อยแล้ว	3335
ส่งความคิดเห็น	3318
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3302
""", 'ห': """
หน้าแรก	3338
""", 'อ': """
อนุญาต	3328
อนุญาตเสมอ	3324
ออกจากโหมดเต็มจอ	3322
อีเมล	3336
อีเมลไม่ถูกต้อง	3335
อ่านข่าวที่เกี่ยวข้อง	3311
อ่านข่าวผ่านแอป	3302
อ่านข่าวอื่นๆ	3311
อ่านฉบับเต็ม	3338
อ่านต่อ	3291
อ่านต่อหลังโฆษณา	3321
อ่านต่อเรื่องนี้	3311
อ่านต่อในเบราว์เซอร์	3326
อ่านบทความฉบับเต็ม	3338
อ่านบนแอป	3326
อ่านเพิ่มเติม	3288
อ่านเรื่องที่เกี่ยวข้อง	3311
อ่านโดย ai	3322
อ่านในแอป	3326
""", 'เ': """
เกมทั้งหมด	3320
เกิดข้อผิดพลาด	3336
เกิดข้อผิดพลาด กรุณาลองใหม่	3335
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3335
เกี่ยวกับผู้เขียน	3339
เก่าที่สุด	3319
เขียนความคิดเห็น	3318
เขียนโดย ai	3340
เข้าสู่ระบบ	3285
เข้าสู่ระบบด้วย apple	3333
เข้าสู่ระบบด้วย facebook	3333
เข้าสู่ระบบด้วย google	3333
เข้าสู่ระบบด้วย line	3333
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3318
เฉพาะสมาชิกเท่านั้น	3333
เต็มจอ	3323
เนื้อหาต่อจากโฆษณา	3321
เนื้อหาที่เกี่ยวข้อง	3311
เนื้อหาสนับสนุน	3321
เนื้อหาโฆษณา	3321
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3322
เบราว์เซอร์ของคุณไม่รองรับเสียง	3322
เปิดการแจ้งเตือน	3327
เปิดรับการแจ้งเตือน	3327
เปิดเสียง	3322
เปิดแอป	3326
เปิดในแอป	3326
เป็นคนแรกที่แสดงความคิดเห็น	3302
เพิ่มขนาดตัวอักษร	3342
เริ่มทำแบบทดสอบ	3320
เรียงตาม	3319
เรื่องที่คุณอาจสนใจ	19	3311
เรื่องที่น่าสนใจ	3311
เรื่องที่เกี่ยวข้อง	3288
เรื่องล่าสุด	3311
เรื่องอื่นที่น่าสนใจ	3288
เรื่องแนะนำ	3311
เลิกติดตาม	3341
เลือก	3334
เลือกแพ็กเกจ	3333
เลือกแพ็คเกจ	3333
เล่นวิดีโอ	3322
เล่นอัตโนมัติ	3323
เล่นเกม	3320
เล่นเลย	3320
เวลาที่เหลือ	3322
เสียงอ่านโดย ai	3322
""", 'แ': """
แจ้งข่าว	3339
แจ้งข้อผิดพลาด	3318
แจ้งคำผิด	3318
แจ้งลบความคิดเห็น	3318
แจ้งเบาะแส	3339
แชร์	3291
แชร์ข่าวนี้	3302
แชร์บทความ	3302
แชร์บทความนี้	3342
แชร์บน facebook	3342
แชร์ผ่าน line	3342
แชร์หน้านี้	3302
แชร์ไปที่ line	3302
แชร์ไปยัง facebook	3342
แชร์ไปยัง line	3342
แท็ก	3311
แท็กที่เกี่ยวข้อง	3311
แบบสำรวจ	91
แปลอัตโนมัติ	3302
แปลโดย ai	3340
แปลโดยอัตโนมัติ	3340
แสดงความคิดเห็น	3291
แสดงคำบรรยาย	3322
แสดงน้อยลง	3289
แสดงเนื้อหา	3324
แสดงเพิ่มเติม	3338
แสดงโพสต์	3324
""", 'โ': """
โฆษณา	3291
โหลดหน้านี้ใหม่	3330
โหลดหน้าใหม่	3330
โหลดเนื้อหา	3324
โหลดเพิ่มเติม	3338
โหลดแอป	3326
โหลดแอปฟรี	3302
โหลดโพสต์	3324
โหวต	91	3319
""", 'ใ': """
ใหม่ล่าสุด	3319
ให้คะแนนบทความนี้	3318
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3331
ไม่มีความเห็น	3319
ไม่สามารถเล่นวิดีโอนี้ได้	3322
ไม่สามารถเล่นวิดีโอได้	3322
ไม่สามารถแสดงเนื้อหานี้ได้	3324
ไม่แน่ใจ	3319
ไม่ใช่ตอนนี้	3328
""", 'ẩ': """
ẩn	3576
ẩn trả lời	3605
""", 'ủ': """
ủng hộ	3557
ủng hộ chúng tôi	3557
ủng hộ chúng tôi trên patreon	3624
ủng hộ hàng tháng	3624
ủng hộ một lần	3624
""", 'あ': """
あとで	2132
あとで読む	2145
あなたにおすすめ	2157
あなたにおすすめの記事	2157
あなたへのおすすめ	2157
あわせて読みたい	2157
あわせて読む	2184
""", 'い': """
いいえ、結構です	2132
いいね	2145
いいね!してニュースをチェック	2146
いいね!で応援する	2174
いいね順	2192
いつでも解約ok	2210
いつでも解約できます	2210
いつでも解約可能	2210
いつでも配信停止できます	2213
いま読まれています	2184
いま読まれている記事	2184
""", 'お': """
おすすめ	2157
おすすめの記事	2157
おすすめプラン	2210
おすすめ情報pr	2149
おすすめ記事	2157
おすすめ関連記事	2184
おすすめ順	2192
お住まいの地域ではご覧いただけません	2197
お住まいの地域では再生できません	2197
お名前	2214
お問い合わせ	2151
お問い合わせありがとうございました	2213
お問い合わせありがとうございます	2213
お役に立ちましたか	2191
お気に入り	2145
お気に入りに追加	2145
お申し込み	2135
お酒は#歳になってから	2195
""", 'こ': """
こちらの記事もおすすめ	2184
こちらの記事も読まれています	19	2184
こちらもおすすめ	2157
こちらも読む	2184
このコンテンツは表示できません	2200
このコンテンツを表示できません	2200
このテーマをフォロー	2223
このテーマをフォローする	2223
このページは役に立ちましたか	2191
この動画の配信は終了しました	2197
この動画はお住まいの地域では再生できません	2197
この動画はご覧いただけません	2197
この動画は公開を終了しました	2197
この動画は再生できません	2197
この動画は現在ご覧いただけません	2197
この本を購入する	2195
この著者の記事	2157
この著者の記事を見る	2217
この著者の記事一覧	2217
この記事に関連するニュース	2184
この記事のタグ	2157
この記事の写真	2217
この記事の写真をすべて見る	2185
この記事の写真を見る	2217
この記事の画像	2217
この記事の画像をもっと見る	2217
この記事の画像を見る	2217
この記事の筆者	2218
この記事の関連ニュース	2184
この記事はロックされています	2210
この記事は会員限定です	2135
この記事は参考になりましたか	2191
この記事は役に立ちましたか	2191
この記事もチェック	2174
この記事をシェア	2145
この記事をプレゼント	2174
この記事をプレゼントする	2174
この記事を保存	2174
この記事を印刷	2174
この記事を印刷する	2174
この記事を書いた人	2218
この記事を書いた記者	2218
この記事を聞く	2197
この記事を聴く	2197
この記事を評価する	2174
この記者の記事をもっと見る	2217
この記者の記事を見る	2217
この記者の記事一覧	2157
この記者をフォローする	2223
この連載の記事	2157
この音声はaiが読み上げています	2197
この項目は必須です	2213
この項目は必須項目です	2213
""", 'ご': """
ご寄付はこちら	2207
ご意見	2154
ご意見をお聞かせください	2191
ご投票ありがとうございました	2191
ご支援のお願い	2133
ご支援はこちら	2207
ご登録ありがとうございました	2213
ご登録ありがとうございます	2213
ご購入はこちら	2195
ご購読の申し込み	2135
""", 'さ': """
さらに読み込む	2159
""", 'す': """
すでにアカウントをお持ちの方	2210
すでに会員の方	2210
すでに投票済みです	2191
すべてのコメントを見る	2191
すべてのニュースを見る	2217
すべての写真を見る	2185
すべての記事を見る	2217
すべて受け入れる	2151
すべて拒否	2200
すべて拒否する	2200
すべて表示	2160
すべて見る	2159
すべて許可	2151
""", 'そ': """
その他のオプション	2224
その他の記事	2157
その他の金額	2207
""", 'ど': """
どちらともいえない	2192
""", 'は': """
はい、受け取る	2203
はじめての方はこちら	2210
はてなブックマーク	2145
はてなブックマークに追加	2174
はてブ	2145
""", 'ま': """
まずは無料で	2210
また後で	2132
まだ会員でない方	2210
""", 'み': """
みんなのコメント	2154
""", 'も': """
もっと見る	2159
もっと詳しく知りたい方は	2184
もっと読む	2157
もどる	2159
""", 'よ': """
よく読まれています	2184
よく読まれている記事	2157
よく読まれている記事ランキング	2157
""", 'わ': """
わからない	2192
わかりました	2160
""", 'ア': """
アカウントをお持ちでない方	2210
アカウントをお持ちの方	2210
アカウントをお持ちの方はこちら	2210
アクセスランキング	2157
アプリで続きを読む	2202
アプリで見る	2202
アプリで読む	2202
アプリで開く	2202
アプリなら	2202
アプリのダウンロード	2144
アプリをインストール	2144
アプリをダウンロード	2144
アプリを入手	2202
アプリを開く	2144
アプリダウンロード	2144
アンケート	91
アンケートに参加する	2191
アンケートに回答する	2191
アンケートに答える	2191
アンケート実施中	2174
""", 'エ': """
エラーが発生しました	2213
""", 'オ': """
オススメ記事	2157
オフにする	2204
オンにする	2204
オンラインショップ	2195
""", 'カ': """
カテゴリ	2157
カテゴリー	2157
""", 'キ': """
キーワード	2157
""", 'ギ': """
ギャラリーを見る	2217
""", 'ク': """
クイズ	2194
クイズに挑戦	2174
クイズに挑戦する	2174
クイズに答える	2193
クッキー	2151
クッキーの設定	2200
クッキー設定	2151
クリックで拡大	2217
クリップ	2145
クリップする	2145
クロスワード	2194
""", 'ゲ': """
ゲーム	2194
ゲームで遊ぶ	2193
ゲーム一覧	2193
""", 'コ': """
コピー	2225
コピーしました	2145
コメント	2154
コメント#件	2154
コメント(#	2154
コメントする	2154
コメントのルール	2191
コメントの受付は終了しました	2191
コメントの受付を終了しました	2191
コメントはまだありません	2154
コメントをすべて見る	2191
コメントをもっと見る	2154
コメントを投稿	2154
コメントを投稿する	2191
コメントを書く	2154
コメントを残す	2154
コメントを見る	2154
コメントを送信	2191
コメントを送信する	2191
コメントを閉じる	2191
コメントガイドライン	2191
コメントポリシー	2191
コメント一覧	2154
コンテンツを表示	2200
コンテンツを表示する	2200
コンテンツを読み込む	2200
コーヒーをおごる	2207
""", 'サ': """
サイトで続ける	2202
サイトポリシー	2151
サイトマップ	2151
サインイン	2135
サポーターになる	2207
サポートする	2133
""", 'シ': """
シェア	2145
シェアしよう	2145
シェアする	2145
""", 'ス': """
スキップ	2132
スクラップ	2145
スクラップする	2145
スポンサー	2149
スポンサードリンク	2149
スポンサーリンク	2149
スポンサー企業	2195
""", 'タ': """
タイアップ	2149
タグ	2157
""", 'チ': """
チケットを予約する	2195
チケットを購入	2195
チケットを購入する	2195
チケット購入はこちら	2195
チップを送る	2133
チャンネル登録	2146
""", 'ツ': """
ツイート	2145
ツイートする	2145
ツイートを読み込む	2200
""", 'ト': """
トップ	2159
トップに戻る	2217
トップへ戻る	2159
トップニュース	2157
トップページ	2159
トップページに戻る	2217
トップページへ	2217
トピックス	2157
""", 'ド': """
ドネーション	2133
""", 'ナ': """
ナンプレ	2194
""", 'ニ': """
ニックネーム	2214
ニュースを読む	2159
ニュースレター	2139
ニュースレター登録	2139
ニュース一覧	2217
ニュース一覧へ	2217
""", 'バ': """
バックナンバー	2157
""", 'パ': """
パスワードをお忘れですか	2210
パスワードをお忘れの方	2210
パスワードをお忘れの方はこちら	2210
パスワードを忘れた方	2135
パスワードを忘れた方はこちら	2210
パズル	2194
""", 'ピ': """
ピックアップ	2157
""", 'フ': """
フィードバックを送る	2191
フィードバックを送信	2191
フォトギャラリー	2217
フォトギャラリーを見る	2217
フォロー	2146
フォローしています	2223
フォローしてね	2146
フォローしました	2146
フォローする	2146
フォローを解除	2223
フォローを解除する	2223
フォロー中	2146
フォロー解除	2223
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2198
""", 'ブ': """
ブックマーク	2145
ブックマークする	2145
ブラウザで続ける	2202
ブラウザで見る	2202
ブラウザで読む	2202
""", 'プ': """
プッシュ通知	2144
プッシュ通知を受け取りますか	2203
プッシュ通知を受け取る	2203
プライバシーの設定	2200
プライバシーポリシー	2151
プライバシーポリシーに同意する	2213
プライバシー設定	2200
プランを見る	2210
プランを選ぶ	2210
プランを選択	2210
プラン一覧	2210
プレゼント	2135
プレミアム	2135
プレミアム会員	2138
プロフィール	2219
""", 'ヘ': """
ヘルプ	2151
""", 'ペ': """
ページの先頭に戻る	2217
ページの先頭へ	2159
ページの先頭へ戻る	2217
ページを再読み込み	2205
ページを再読み込みする	2205
ページを更新する	2205
ページトップ	2159
ページトップへ	2159
ページトップへ戻る	2217
""", 'ホ': """
ホーム	2159
ホームに戻る	2217
""", 'ポ': """
ポスト	2145
ポストする	2145
""", 'マ': """
マイページ	2135
マンスリーサポーターになる	2207
""", 'ミ': """
ミュート	2198
ミュートを解除	2197
ミュート解除	2197
""", 'メ': """
メニュー	2159
メルマガ	2139
メルマガ登録	2139
メールでシェア	2224
メールで送る	2145
メールで送信	2145
メールをご確認ください	2213
メールアドレス	2139
メールアドレスが正しくありません	2213
メールアドレスを入力	2139
メールアドレスを入力してください	2213
メールマガジン	2139
メールマガジン登録	2139
""", 'ラ': """
ライター	2219
ランキング	2157
""", 'リ': """
リンクをコピー	2145
リンクをコピーしました	2174
リンクをコピーする	2174
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2135
ログイン	2135
ログイン/会員登録	2135
ログインしてコメント	2191
ログインしてコメントする	2191
ログイン・会員登録	2135
ログイン状態を保持	2210
ログイン状態を保持する	2210
""", '一': """
一回だけ	2208
一回だけ寄付する	2207
一回のみ	2208
一時停止	2198
一次性	3732
一次性捐款	3731
一番人気	2211
一覧	2159
一覧に戻る	2217
一覧へ	2159
一覧を見る	2159
""", '上': """
上一张	3741
上一篇	3673
上一篇文章	3741
上一頁	3675
上一页	3675
""", '下': """
下一张	3741
下一篇	3673
下一篇文章	3741
下一頁	3675
下一页	3675
下次再說	3648
下次再说	3648
下載app	3725
下載客戶端	3725
下載音檔	3719
下載音訊	3719
下载app	3725
下载客户端	3725
下载音频	3719
""", '不': """
不,謝謝	3648
不,谢谢	3648
不用了	3648
不知道	3713
不適切な内容を報告	2191
""", '专': """
专题	3673
""", '並': """
並び替え	2192
並べ替え	2192
""", '个': """
个人中心	3652
""", '中': """
中	2225	3749
""", '为': """
为你推荐	3673
为您推荐	3673
""", '主': """
主要ニュース	2157
""", '举': """
举报	3672
""", '了': """
了解	2160
""", '京': """
京东购买	3717
""", '人': """
人才招聘	3692
人気の動画	2184
人気の記事	2157
人気ランキング	2157
人気記事	2157
人気記事ランキング	2157
人気順	2192
人氣文章	3701
""", '仅': """
仅限会员	3734
仅限订阅用户	3734
""", '今': """
今、あなたにオススメ	2157
今、読まれている記事	2184
今すぐプレイ	2193
今すぐ遊ぶ	2193
今はしない	2132
今はやめておく	2132
今回のみ	2208
今回のみ支援する	2207
今回はしない	2132
今日の注目	2157
今日最熱門	3701
今日热点	3673
今日焦点	3673
今日熱門	3701
""", '从': """
从app store下载	3725
""", '他': """
他の記事	19
他の記事も読む	2157
""", '付': """
付費閱讀	3652
付费内容	3652
付费阅读	3652
""", '以': """
以下为广告内容	3692
以下為廣告內容	3692
以后再说	3648
以後再說	3727
""", '企': """
企画・制作	2226
""", '会': """
会员专享	3655
会员专享内容	3655
会员专属	3652
会员中心	3652
会员登录	3652
会員でない方	2210
会員でない方はこちら	2210
会員の方はこちら	2135
会員の方はログイン	2135
会員特典	2195
会員登録	2135
会員登録する	2135
会員登録はこちら	2135
会員限定	2135
会員限定特典	2195
会員限定記事	2135
""", '作': """
作者更多文章	3741
作者简介	3742
作者簡介	3742
""", '你': """
你可能也喜欢	3673
你可能也喜歡	3673
你可能感兴趣	3673
你可能还想看	3701
你可能還想看	3701
""", '使': """
使用 apple 登入	3734
使用 facebook 登入	3734
使用 google 帳號登入	3734
使用 google 登入	3734
使用 google 繼續	3734
使用apple登录	3734
使用facebook登入	3734
使用facebook登录	3734
使用google登入	3734
使用google登录	3734
使用google繼續	3734
使用google继续	3734
使用google账号登录	3734
使用条款	3668
使用條款	3668
""", '保': """
保存	2145
保存する	2145
保存设置	3723
保持登入	3734
保持登入狀態	3734
保持登录状态	3734
""", '個': """
個人情報の取り扱い	2151
個人情報の取り扱いについて	2151
個人情報の取り扱いに同意する	2213
個人情報の取扱いについて	2151
個人情報保護方針	2151
""", '倍': """
倍速	3720
""", '僅': """
僅限會員	3734
僅限訂戶	3734
""", '優': """
優先するソースに追加	2223
""", '儲': """
儲存設定	3723
""", '允': """
允許	3727
允許通知	3726
允许	3727
允许通知	3726
""", '元': """
元の記事を読む	2185
元記事で読む	2185
元記事を読む	2159
""", '免': """
免責聲明	3668
免費訂閱	3656
免費註冊	3652
免費試讀	3652
免责声明	3668
免费,无垃圾邮件	3737
免费注册	3652
免费订阅	3656
免费试读	3652
免运费	3750
免運費	3750
""", '入': """
入力必須	2213
""", '全': """
全ての写真を見る	2185
全屏	3720
全文はこちら	2185
全文を読む	2159
全文表示	2159
全画面	2198
全画面表示	2197
全画面表示を終了	2197
全螢幕	3720
全記事読み放題	2138
全部拒絕	3723
全部拒绝	3723
全部接受	3668
全部新闻	3741
全部游戏	3715
全部视频	3741
全部评论	3672
""", '公': """
公众号	3663
公式sns	2146
公式twitter	2146
公式x	2146
公式アプリ	2144
公式サイトで見る	2195
公式ショップ	2195
公式ショップはこちら	2195
""", '共': """
共有	2145
共有する	2145
共有オプション	2224
共有リンクをコピー	2174
""", '关': """
关于作者	3742
关于我们	3668
关注	3663
关注作者	3746
关注我们	3663
关注此话题	3746
关注话题	3746
关键词	3673
关闭	3648
""", '其': """
其他新聞	3673
其他新闻	19	3673
其他金額	3731
其他金额	3731
""", '再': """
再生	2159
再生時間	2198
再生速度	2197
再読み込み	2205
再読み込みする	2205
""", '写': """
写真(#枚	2185
写真をすべて見る	2217
写真をもっと見る	2185
写真を拡大	2217
写真を拡大する	2217
写真を見る	2159
写真を見る(全#枚	2185
写真・動画の投稿はこちら	2218
写真特集	2157
写评论	3672
""", '出': """
出錯了	3738
出错了	3738
""", '分': """
分享	3662
分享到	3662
分享到facebook	3692
分享到line	3692
分享到qq	3748
分享到whatsapp	3748
分享到微信	3662
分享到微博	3662
分享到朋友圈	3748
分享本文	3692
分享此文	3692
分享給好友	3692
分享給更多人看到	3692
分享给好友	3692
分享给更多人	3692
分享至	3662
分享至facebook	3662
分享至line	3692
分类	3673
分類	3673
""", '列': """
列印	3662
列印本頁	3692
列印食譜	61
""", '初': """
初めての方はこちら	2210
初割で無料体験する	2135
初月無料	2138
""", '利': """
利用規約	2151
利用規約に同意します	2213
利用規約に同意する	2213
""", '刷': """
刷新页面	3728
""", '前': """
前のページ	2159
前の写真	2217
前の画像	2217
前の記事	2157
前の記事へ	2157
前へ	2159
前回の記事はこちら	2184
前回はこちら	2185
前往捐款	3731
前往捐款頁面	3731
前往捐款页面	3731
前往購買	3717
前往贊助	3731
""", '剩': """
剩余时间	3719
剩餘時間	3719
""", '加': """
加入google偏好來源	3746
加入line好友	3663
加入会员	3652
加入我们	3692
加入我们的团队	3692
加入我們	3692
加入我們的團隊	3692
加入書籤	3662
加入會員	3652
加入白名单	3728
加载中	3719
加载内容	3723
加载帖子	3723
加载更多	3675
加载更多评论	3712
""", '動': """
動画	2157
動画で見る	2174
動画の公開は終了しました	2197
動画の配信は終了しました	2197
動画は再生できません	2197
動画をもっと見る	2217
動画を再生する	2174
動画を再生できません	2197
動画を再生できませんでした	2197
動画を見る	2159
動画を読み込み中	2197
動画を読み込んでいます	2197
動画プレーヤーを読み込み中	2197
動画一覧	2217
""", '包': """
包邮	3750
""", '協': """
協賛	2226
協賛企業	2195
""", '单': """
单次	3732
单次捐款	3649
""", '単': """
単発の寄付	2207
""", '博': """
博客來購買	3717
""", '占': """
占い	2194
""", '印': """
印刷	2145
印刷する	2145
印刷用ページ	2174
印刷用ページを表示	2174
""", '即': """
即时新闻	3673
即時新聞	3673
""", '原': """
原文を表示	2160
原文を見る	2160
原文連結	3702
原文链接	3702
""", '去': """
去京东看看	3717
去京东购买	3717
去天猫购买	3717
去淘宝购买	3717
""", '参': """
参与投票	3712
参与评论	3672
参加测验	3715
参加者募集中	2170
参加问卷调查	3692
""", '參': """
參加問卷調查	3692
參加測驗	3715
參與投票	3712
""", '友': """
友だち追加	2146
友だち追加する	2146
友善列印	3692
友達に教える	2174
""", '反': """
反馈	3672
""", '发': """
发现错误	3712
发现错误?请告诉我们	3692
发生错误	3737
发表留言	3672
发表评论	3672
发送	3738
发送成功	3737
""", '取': """
取材・文	2219
取消关注	3746
取消追蹤	3746
取消關注	3746
取消静音	3719
取消靜音	3719
""", '受': """
受け取る	2204
""", '古': """
古い順	2192
""", '可': """
可随时退订	3737
可隨時取消	3734
""", '合': """
合わせて読みたい	2157
合作伙伴	3750
合作夥伴	3750
合成音声による読み上げ	2197
合成音声による読み上げです	2197
""", '同': """
同じカテゴリの記事	2157
同じ著者の記事	2184
同意	3668
同意して続ける	2200
同意して続行	2200
同意して閉じる	2200
同意しない	2151
同意する	2151
同意の管理	2200
同意を撤回	2200
同意を撤回する	2200
同意を管理	2200
同意を管理する	2200
同意並繼續	3723
同意并继续	3723
""", '后': """
后退#秒	3719
""", '听': """
听全文	3692
听文章	3719
听新闻	3662
听这篇文章	3692
""", '商': """
商业推广	3717
商品を見る	2195
商品ページへ	2195
商城	3750
商業推廣	3717
""", '單': """
單次	3732
單次捐款	3649
單筆	3732
單筆捐款	3731
單筆支持	3731
""", '回': """
回到頂端	3741
回到頂部	3675
回到顶部	3741
回复	3672
回答する	91
回覆	3672
回頂端	3675
回首頁	3675
""", '在': """
在 app store 下載	3725
在 google play 下載	3725
在amazon購買	3717
在app store下载	3725
在app中打开	3725
在app中阅读	3725
在google play下载	3725
在patreon上支持我们	3731
在亚马逊购买	3717
在浏览器中继续	3725
在瀏覽器中繼續	3725
""", '地': """
地図を見る	2160
地図を開く	2160
""", '執': """
執筆者	2219
執筆者プロフィール	2218
""", '填': """
填字游戏	3716
填字遊戲	3716
""", '复': """
复制	3749
复制成功	3662
复制网址	3692
复制链接	3662
""", '外': """
外部コンテンツを表示	2200
外部コンテンツを表示する	2200
""", '大': """
大	2225	3749
大号字	65
大字	3662
大家还在看	3673
大家都在看	3673
""", '头': """
头条	3673
""", '好': """
好的	3727
""", '如': """
如何关闭	3729
如何关闭广告拦截器	3728
如何關閉	3729
如何關閉廣告攔截器	3728
""", '始': """
始終允許	3723
始终允许	3723
""", '姓': """
姓名	3738
""", '字': """
字体	65
字体大小	3662
字号	3662
字幕	2198	3720
字幕をオン	2197
字幕を表示	2197
字級	65	3662
字级	65
字號	3748
字體大小	65	3662
""", '官': """
官方微博	3663
""", '定': """
定期定額	3649
定期定額捐款	3731
定期定額支持	3731
定期捐款	3731
""", '寄': """
寄付	2133
寄付する	2133
寄付で応援する	2174
寄付のお願い	2133
寄付はこちら	2207
寄付はこちらから	2207
寄付をする	2133
寄付ページはこちら	2207
寄付ページへ	2207
""", '專': """
專題	3673
""", '小': """
小	2225	3749
小字	3662
小編推薦	3673
小调查	91
""", '尚': """
尚未成為會員	3734
尚無留言	3692
""", '展': """
展开	3675
展开全文	3675
展开全部	3676
展开回复	3712
展開	3675
展開全文	3741
""", '已': """
已关注	3663
已是会员	3652
已是訂戶	3734
已有帐号	3652
已有帳號	3734
已有账号	3734
已經是會員	3652
已經是會員?登入	3652
已经是订户	3734
已经有账号	3734
已複製連結	3748
已關注	3746
""", '常': """
常に表示する	2200
常に許可	2200
常に許可する	2200
""", '年': """
年払い	2211
""", '广': """
广告	3667
广告后继续阅读	3717
广告结束	3717
""", '広': """
広告	2149
広告の下に記事が続きます	2195
広告の後に続きます	2149
広告はここまで	2195
広告をスキップ	2149
広告を閉じる	2149
広告ブロッカーをご利用中です	2205
広告ブロックの解除方法	2205
広告ブロックを解除してください	2205
広告ブロックを解除しました	2205
広告企画	2149
広告終わり	2195
""", '廣': """
廣告	3667
廣告後繼續閱讀	3717
廣告結束	3717
廣編企劃	3717
廣編特輯	3717
""", '延': """
延伸閱讀	3673
延伸阅读	3673
""", '开': """
开启app	3725
开启推送	3726
开启通知	3726
开始测验	3715
开通会员	3652
""", '当': """
当前时间	3719
当当购买	3717
""", '影': """
影片已下架	3719
影片已移除	3719
影片無法播放	3719
影片載入中	3719
影音	3673
""", '後': """
後で	2132
""", '微': """
微信	3662
微信扫一扫	3748
微信扫码分享	3748
微信登录	3734
微博	3662
""", '必': """
必填	3738
必填字段	3737
必填欄位	3737
必填項	3737
必填项	3737
必須	2214
必須項目	2213
必須項目です	2213
""", '忘': """
忘記密碼	3652
忘记密码	3652
""", '応': """
応援する	2133
""", '快': """
快进#秒	3719
""", '总': """
总是允许	3723
""", '您': """
您可能也喜歡	3673
您可能感兴趣	3673
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3701
您可随时退订	3737
您可隨時取消訂閱	3737
您已关注此话题	3746
您已投过票	3712
您已投過票	3712
您已经投过票	3712
您的信息已发送	3737
您的投票已提交	3712
您的訊息已送出	3737
您的邮箱	3656
您的電郵	3656
""", '情': """
情報をお寄せください	2218
情報提供のお願い	2218
情報提供はこちら	2218
""", '想': """
想接收即時新聞通知嗎	3726
想接收通知吗	3726
""", '意': """
意見反饋	3712
意見回饋	3712
意见反馈	3672
""", '感': """
感想を送る	2154
感謝您的參與	3712
感謝您的投票	91	3712
感谢您,您的信息已发送	3737
感谢您的参与	3712
感谢您的投票	91	3712
""", '成': """
成为会员	3649
成為會員	3649
""", '我': """
我们无法显示此内容	3723
我同意	3668
我同意处理我的个人数据	3737
我同意接收电子邮件	3737
我同意隱私權政策	3737
我已关闭	3728
我已关闭广告拦截器	3728
我已閱讀並同意隱私權政策	3737
我已關閉廣告攔截器	3728
我已阅读并同意隐私政策	3737
我的帐户	3652
我的帳戶	3652
我知道了	3668
我要举报	3712
我要投票	3712
我要檢舉	3712
我要爆料	3742
我要留言	3672
我要糾錯	3692
我要纠错	3672
我要评论	3672
""", '或': """
或	3735
""", '戻': """
戻る	2159
""", '所': """
所有新闻	3741
所有留言	3672
""", '打': """
打印	3662
打印本页	3692
打印食谱	61
打开	3676
打开app	3725
打开app查看更多	3725
打开app阅读	3725
打开app阅读全文	3725
打开客户端阅读	3725
打开微信扫一扫	3748
打开推送	3726
打赏	3649
""", '扫': """
扫一扫分享	3748
扫描二维码下载	3725
扫码下载	3725
扫码下载app	3725
扫码下载客户端	3725
""", '投': """
投票	91	3713
投票ありがとうございました	91	2191
投票する	91	2174
投票を受け付けました	2191
投票区	91
投票成功	3712
投票済みです	2191
投票結果を見る	91
投稿する	2154
投稿を表示	2200
投稿を表示する	2200
投稿を読み込む	2200
投稿须知	3742
""", '折': """
折りたたむ	2160
""", '报': """
报告错误	3676
""", '拒': """
拒絕	3668
拒绝	3668
拒绝全部	3723
""", '招': """
招聘启事	3692
""", '拡': """
拡大	2145
拡大する	2159
""", '按': """
按年計費	3734
按年计费	3734
按月	3732
按月捐款	3731
按月计费	3734
按讚	3663
""", '捐': """
捐款	3649
捐贈	3649
捐赠	3649
""", '掃': """
掃描qr code下載	3725
掃碼下載	3725
""", '排': """
排序	3713
排行榜	3673
""", '採': """
採用情報	2170
""", '接': """
接受	3668
接受並繼續	3723
接受全部	3668
接受并继续	3723
接受所有	3668
接收通知	3726
""", '推': """
推广	3667
推广内容	3667
推廣	3667
推荐	3673
推荐文章	3673
推荐方案	3735
推荐阅读	3673
推薦	3673
推薦文章	3673
推薦閱讀	3673
""", '提': """
提交	91	3738
提交成功	3737
提交评论	3712
提供	2149
提供反馈	3712
提供意見	3712
提供新聞線索	3742
提供新闻线索	3742
""", '搜': """
搜尋	3675
搜索	3675
""", '撤': """
撤回同意	3723
""", '播': """
播放	3675
播放器加载中	3719
播放速度	3719
""", '支': """
支持我们	3649
支持我們	3649
支援する	2133
支援はこちら	2207
""", '收': """
收合	3676
收听	3662
收听文章	3719
收听本文	3692
收聽文章	3692
收聽本文	3719
收藏	3662
收藏文章	3662
收藏本文	3692
收藏食譜	61
收藏食谱	61
收起	3675
收起回复	3712
""", '放': """
放大图片	3741
放大圖片	3741
放大字体	3748
放大字體	3748
""", '数': """
数独	2194	3716
""", '數': """
數獨	3716
""", '文': """
文字の大きさ	65	2145
文字を大きくする	2224
文字を小さくする	2224
文字サイズ	2145
文字サイズを変更	2224
文字サイズ変更	65
文字拡大	2224
文字稿	3720
文字起こし	2198
文字起こしを表示	2197
文字起こしを見る	2197
文章未完 廣告後繼續	3717
""", '新': """
新しい順	2192
新着	2157
新着ニュース	2157
新着記事	2157
新着記事一覧	2184
新着順	2192
新聞線索	3742
新規会員登録	2135
新規登録	2135
新闻简报	3656
新闻线索	3742
""", '无': """
无所谓	3713
无法显示此内容	3723
""", '早': """
早割	2226
早鳥票	3750
早鸟票	3750
""", '时': """
时长	3720
""", '明': """
明白了	3676
""", '是': """
是否允许通知	3726
是否接收推送通知	3726
是否接收通知	3726
是否開啟通知	3726
""", '显': """
显示全部	3741
显示内容	3723
显示原文	3676
显示字幕	3719
显示帖子	3723
显示更多	3675
""", '時': """
時長	3720
""", '暂': """
暂不	3648
暂无评论	3692
""", '暫': """
暫不	3648
""", '更': """
更多	3673
更多作者文章	3741
更多内容	3673
更多分享方式	3748
更多图片	3741
更多圖片	3741
更多報導	3673
更多影片	3741
更多报道	3673
更多文章	3673
更多新聞	3673
更多新聞請看	3701
更多新闻	3673
更多游戏	3715
更多精彩	3701
更多精采內容	3692
更多视频	3741
更多选项	3748
更多選項	3748
更正政策	3742
更正與說明	3742
""", '書': """
書籍を購入する	2195
""", '最': """
最受欢迎	3735
最受歡迎	3735
最多人看	3701
最新	3713
最新ニュース	2157
最新ニュースを通知で受け取る	2203
最新号	2184
最新影音	3701
最新文章	3673
最新新聞	3673
最新新闻	3673
最新消息	3673
最新記事	2157
最旧	3713
最早	3713
最热	3713
最熱	3713
最舊	3713
最超值	3735
""", '會': """
會員中心	3652
會員專享	3655
會員專享內容	3655
會員專屬	3652
會員登入	3652
""", '月': """
月払い	2211
月額#円	2138
月額#円(税込	2138
""", '有': """
有効なメールアドレスを入力してください	2213
有料会員登録	2135
有料会員記事	2174
有料登録	2135
有料記事	2135
""", '朋': """
朋友圈	3662
""", '服': """
服务条款	3668
服務條款	3668
""", '朗': """
朗读全文	3719
""", '朝': """
朝刊・夕刊	2135
""", '未': """
未满十八岁禁止饮酒	3717
未滿十八歲禁止飲酒	3717
""", '本': """
本を購入する	2195
本周热门	3701
本文へ	2159
本文へ移動	2159
本文对您有帮助吗	3712
本文已锁定	3734
本文由ai语音朗读	3719
""", '机': """
机器翻译	3692
机翻	3745
""", '来': """
来测测你的知识	3715
""", '查': """
查看专题	3741
查看作者主页	3742
查看作者更多文章	3741
查看全部	3675
查看全部图片	3741
查看全部評論	3712
查看全部评论	3712
查看原图	3675
查看原文	3702
查看回复	3712
查看回覆	3712
查看图集	3741
查看圖集	3741
查看地图	3676
查看專題	3741
查看投票结果	91
查看文字稿	3719
查看更多	3675
查看更多图片	3741
查看更多评论	3712
查看留言	3672
查看結果	91
查看结果	91	3676
查看訂閱方案	3734
查看詳情	3676
查看订阅方案	3734
查看评论	3672
查看详情	3676
查看逐字稿	3719
查看高清图集	3741
""", '标': """
标签	3673
""", '検': """
検索	2159
""", '業': """
業配	3667
""", '楽': """
楽天で見る	2195
楽天で詳細を見る	2195
楽天で購入	2195
楽天で購入する	2195
楽天市場で見る	2195
楽天市場で購入	2195
""", '標': """
標籤	3673
""", '機': """
機器翻譯	3692
機械翻訳	2198
""", '檢': """
檢舉	3672
""", '次': """
次のページ	2159
次の写真	2217
次の画像	2217
次の記事	2157
次の記事へ	2157
次へ	2159
次ページ	2159
次回から自動的にログイン	2210
""", '正': """
正しいメールアドレスを入力してください	2213
正在加载播放器	3719
""", '此': """
此影片無法播放	3719
此文章已锁定	3734
此欄位為必填	3737
此視頻無法播放	3719
此视频不可用	3719
此视频已被删除	3719
此項為必填	3737
此页面对您有帮助吗	3712
此项为必填项	3737
""", '残': """
残り時間	2197
""", '毎': """
毎年	2208
毎月	2208
毎月寄付する	2207
毎月支援する	2207
""", '每': """
每一份支持都很重要	3731
每一份支持都重要	3731
每年	3732
每月	3732
每月捐款	3649
""", '氏': """
氏名	2214
""", '民': """
民調	91
""", '沒': """
沒意見	3713
""", '没': """
没意见	3713
没有账号	3734
""", '注': """
注册	3652
注目の記事	2157
注目キーワード	2157
注目ワード	2157
注目記事	2157
""", '测': """
测测你的知识	3715
""", '清': """
清晰度	3720
""", '游': """
游戏	3716
""", '点': """
点击图片查看大图	3741
点击排行	3673
点击播放	3692
点击放大	3741
点击查看原文	3702
点击查看大图	3675
点击阅读原文	3702
点我看视频	3692
点赞	3662
""", '為': """
為您推薦	3673
""", '热': """
热点	3673
热点推荐	3673
热门	3673
热门排行	3673
热门文章	3673
热门新闻	3673
""", '無': """
無料で体験する	2135
無料で始める	2210
無料で試す	2210
無料で読む	2135
無料アプリをダウンロード	2202
無料ゲーム	2193
無料会員登録	2135
無料会員限定	2135
無料体験	2135
無料登録	2135
無法播放影片	3719
無法顯示此內容	3723
""", '焦': """
焦點新聞	3673
""", '熱': """
熱門	3673
熱門排行	3673
熱門文章	3673
熱門新聞	3673
熱門話題	3673
""", '爆': """
爆料信箱	3742
爆料專線	3742
爆料热线	3742
""", '特': """
特別協賛	2226
特定商取引法に基づく表記	2151
特集	2157
特集を見る	2217
特集ページへ	2217
特集一覧	2217
""", '猜': """
猜你喜欢	3673
猜你喜歡	3673
""", '現': """
現在の再生時間	2197
""", '用': """
用app開啟	3725
""", '由': """
由ai生成	3745
由ai语音朗读	3719
""", '申': """
申し込む	2135
""", '电': """
电子报	3656
电子邮箱	3656
""", '画': """
画像をクリックして拡大	2217
画像を拡大	2159
画像を拡大する	2217
画像を見る	2159
画質	2198
""", '留': """
留言	3672
留言(#	3672
留言已關閉	3712
留言規則	3712
留言规则	3712
""", '登': """
登入	3652
登入/註冊	3652
登入後留言	3712
登出	3652
登录	3652
登录/注册	3652
登录后发表评论	3712
登錄	3652
登録	2135
登録が完了しました	2174
登録して続きを読む	2135
登録する	2135
""", '發': """
發現錯誤	3712
發現錯誤?請告訴我們	3692
發生錯誤	3737
發表留言	3672
發表評論	3672
""", '皆': """
皆さまのご支援が力になります	2207
""", '監': """
監修者	2219
""", '目': """
目前時間	3719
目录	3675
目次	2159
目錄	3675
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3673
相关报道	3673
相关推荐	3673
相关文章	3673
相关新闻	3673
相关标签	3673
相关视频	3701
相关阅读	3673
相關主題	3673
相關報導	3673
相關影片	3701
相關推薦	3673
相關文章	3673
相關新聞	3673
相關標籤	3673
相關閱讀	3673
""", '看': """
看了这篇文章的人也看	3673
看全文	3741
看原文	3702
看更多	3673
看更多作者文章	3741
看更多文章	3701
看更多新聞	3701
看更多照片	3741
看結果	91
""", '知': """
知道了	3676
""", '確': """
確認メールをお送りしました	2213
確認画面へ	2214
""", '禁': """
禁止酒駕	3717
禁止酒駕,飲酒過量有害健康	3717
""", '稍': """
稍后	3727
稍后再说	3648
稍后提醒我	3648
稍后阅读	3692
稍後	3727
稍後再說	3648
稍後提醒我	3648
稍後閱讀	3692
""", '立': """
立即投票	91
立即捐助	3731
立即捐款	3649
立即捐赠	3731
立即訂閱	3652
立即订阅	3652
立即试玩	3715
立即購票	3717
立即贊助	3731
立即购票	3717
立即选购	3717
立即選購	3717
立即開始玩	3715
""", '筆': """
筆者	2219
筆者プロフィール	2218
""", '管': """
管理cookie	3723
管理同意	3723
管理同意设置	3723
管理同意選項	3723
""", '粉': """
粉絲團	3663
""", '精': """
精彩推荐	3701
精彩推薦	3701
精选	3673
""", '紙': """
紙面ビューアー	2135
""", '結': """
結果を見る	91	2160
""", '続': """
続きはこちら	2185
続きをみる	2159
続きを読む	2135
""", '網': """
網友留言	3672
""", '編': """
編輯推薦	3673
編輯準則	3742
編輯精選	3673
編集ポリシー	2218
編集方針	2218
編集部おすすめ	2157
編集部のおすすめ	2157
""", '縮': """
縮小	2145
縮小字體	3748
""", '繼': """
繼續使用網頁版	3725
繼續閱讀	3675
繼續閱讀請往下	3717
""", '纠': """
纠错	3672
""", '继': """
继续在浏览器阅读	3725
继续浏览内容	3675
继续阅读	3675
""", '编': """
编辑准则	3742
编辑推荐	3673
编辑精选	3673
""", '缩': """
缩小字体	3748
""", '网': """
网友评论	3672
""", '翻': """
翻訳を表示	2160
""", '联': """
联系作者	3742
联系我们	3668
联系编辑部	3742
""", '聯': """
聯絡我們	3668
聯絡編輯部	3742
""", '聽': """
聽全文	3692
聽文章	3719
聽新聞	3662
聽這篇文章	3692
""", '脳': """
脳トレ	2194
""", '自': """
自动播放	3720
自動再生	2198
自動播放	3720
自動翻訳	2198
自定义金额	3731
自訂金額	3731
""", '菜': """
菜单	3675
""", '著': """
著作権	2151
著者の記事一覧	2217
著者をフォロー	2223
著者をフォローする	2223
著者プロフィール	2218
""", '複': """
複製	3749
複製網址	3692
複製連結	3662
""", '要': """
要接收推送通知吗	3726
要接收通知嗎	3726
""", '觀': """
觀看更多	3701
""", '视': """
视频	3673
视频不可用	3719
视频加载中	3719
视频已下架	3719
视频已失效	3719
视频无法播放	3719
视频正在加载	3719
""", '解': """
解鎖全文	3692
解锁全文	3692
解除しました	2206
解除方法	2206
解除方法はこちら	2206
""", '訂': """
訂戶專享	3717
訂戶專享優惠	3717
訂戶專享內容	3734
訂正について	2218
訂閱	3652
訂閱推播	3726
訂閱會員	3652
訂閱會員專屬內容	3692
訂閱郵件	3656
訂閱電子報	3656
""", '記': """
記事に関するお問い合わせ	2218
記事の続きはこちら	2185
記事の続きを読む	2217
記事は広告の下に続きます	2195
記事は広告の後に続きます	2195
記事へのお問い合わせ	2218
記事へのご意見	2154
記事をサポートする	2133
記事をプレゼント	2135
記事をプレゼントする	2174
記事を保存	2145
記事を保存する	2174
記事を印刷する	2145
記事を聴く	2197
記事を読む	2159
記事を音声で聞く	2197
記事を音声で聴く	2197
記事ランキング	2157
記事一覧	2159
記事一覧へ	2217
記事一覧を見る	2185
記事全文を読む	2159
記住我	3734
記者をフォロー	2223
記者プロフィール	2218
記者募集	2170
記者募集中	2170
""", '設': """
設定を保存	2200
設定を保存する	2200
""", '許': """
許可	2204
許可する	2151
""", '註': """
註冊	3652
""", '評': """
評価順	2192
評論	3672
評論已關閉	3712
評論規則	3712
""", '話': """
話題の記事	2157
""", '該': """
該作者更多文章	3741
""", '詳': """
詳しく見る	2160
詳細	2160
詳細・購入はこちら	2195
""", '語': """
語音播報	3692
語音朗讀	3692
""", '誤': """
誤りを報告	2160
誤字脱字の報告	2174
誤字脱字を報告	2218
誤字脱字を報告する	2174
""", '読': """
読まれている記事	2157
読み上げ	2174
読み放題	2138
読み込み中です	2197
読者限定	2195
""", '請': """
請填寫讀者問卷	3692
請我們喝杯咖啡	3731
請查收郵件	3737
請檢查您的收件匣	3737
請繼續下滑閱讀	3717
請繼續往下閱讀	3667
請輸入有效的電子郵件	3737
請輸入有效的電子郵件地址	3737
請輸入電子郵件	3656
請關閉廣告攔截器	3728
""", '讀': """
讀者優惠	3717
讀者專享	3717
""", '讚': """
讚	3662
讚賞支持	3649
""", '订': """
订户专享	3717
订户专享优惠	3717
订阅	3652
订阅会员	3652
订阅推送	3726
订阅邮件	3656
""", '记': """
记住我	3734
记者简介	3742
""", '设': """
设为google首选来源	3746
""", '评': """
评论	3672
评论(#	3672
评论已关闭	3712
评论规则	3712
""", '诚': """
诚聘英才	3692
""", '话': """
话题	3673
""", '该': """
该视频不可用	3719
该视频已下架	3719
""", '详': """
详情	3676
""", '语': """
语音朗读	3692
语音由ai生成	3719
""", '请': """
请先登录再评论	3692
请关闭广告拦截器	3728
请我们喝杯咖啡	3731
请查收邮件	3737
请检查您的收件箱	3737
请继续往下阅读	3667
请输入有效的电子邮件地址	3737
请输入有效的邮箱地址	3737
请输入邮箱	3656
""", '读': """
读者专享	3717
读者优惠	3717
""", '購': """
購入はこちら	2195
購票	3750
購票連結	3717
購読	2135
購読する	2135
購読のお申し込み	2135
購読プランを見る	2210
購読申し込み	2135
購買本書	3717
""", '贈': """
贈る	2225
贈送文章	3692
贈送文章給朋友	3692
贈送此文	3692
""", '贊': """
贊助	3649
贊助內容	3667
贊助商	3667
贊助我們	3731
""", '购': """
购买本书	3717
购买此书	3717
购票	3750
购票链接	3717
""", '赞': """
赞	3713
赞助	3649
赞助内容	3667
赞助商	3750
赞助商链接	3667
赞助我们	3731
赞赏	3649
""", '赠': """
赠送文章	3748
赠送此文	3692
""", '超': """
超值方案	3734
""", '跳': """
跳到主要內容	3675
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3713
""", '載': """
載入中	3719
載入內容	3723
載入更多	3675
載入貼文	3723
""", '轉': """
轉發	3662
""", '转': """
转发	3662
""", '载': """
载入内容	3723
""", '返': """
返信	2154
返信する	2154
返信を表示	2191
返信を見る	2191
返信を隠す	2191
返回頂部	3741
返回顶部	3675
返回首頁	3741
返回首页	3675
""", '还': """
还不是会员	3734
还没有账号	3734
""", '这': """
这篇文章对你有帮助吗	3712
这篇文章对您有帮助吗	3712
""", '进': """
进入专题	3741
进入专题页	3741
""", '连': """
连结已复制	3748
""", '追': """
追蹤	3663
追蹤中	3746
追蹤主題	3746
追蹤作者	3746
追蹤我們	3663
""", '退': """
退出全屏	3719
""", '送': """
送信	91	2214
送信が完了しました	2213
送信しました	2213
送信する	91	2214
送信完了	2213
送出	91	3738
送出成功	3737
送出留言	3712
送出評論	3712
送料無料	2226
""", '选': """
选择	3735
选择方案	3734
选择订阅方案	3734
""", '逐': """
逐字稿	3720
""", '這': """
這篇文章對你有幫助嗎	3712
這篇文章對您有幫助嗎	3712
""", '通': """
通報	2192
通報する	2154
通知をオン	2144
通知をオンにする	2203
通知を受け取らない	2203
通知を受け取りますか	2203
通知を受け取る	2174
通知を設定する	2203
通知を許可	2203
通知を許可しますか	2203
通知を許可する	2203
""", '速': """
速報	2157
速報を通知で受け取る	2203
速報通知を受け取る	2174
""", '連': """
連結已複製	3692
連載	2157
連載をフォロー	2223
連載をフォローする	2223
連載を見る	2217
連載一覧	2217
""", '遊': """
遊戲	3716
""", '運': """
運営会社	2151
""", '違': """
違反を報告	2191
違反を報告する	2191
違反報告	2154
""", '選': """
選單	3675
選択する	2211
選擇	3735
選擇方案	3734
選擇訂閱方案	3734
""", '還': """
還不是會員	3734
還沒有帳號	3734
""", '邮': """
邮箱	3656
邮箱格式不正确	3737
邮箱格式错误	3737
""", '配': """
配信停止はいつでも可能です	2213
""", '重': """
重新加载页面	3728
重新整理頁面	3728
重新載入頁面	3728
""", '金': """
金額を入力	2207
金額を指定	2207
金額を指定する	2207
""", '链': """
链接已复制	3692
""", '閉': """
閉じる	2132	2159
""", '開': """
開く	2160
開啟推播	3726
開啟通知	3726
開始測驗	3715
開通會員	3652
""", '間': """
間違いを見つけたら	2218
""", '関': """
関連	2157
関連する記事	2157
関連キーワード	2157
関連タグ	2157
関連トピックス	2157
関連ニュース	2157
関連リンク	2157
関連動画	2157
関連情報	2157
関連記事	2157
関連記事はこちら	2184
""", '閱': """
閱讀全文	3675
閱讀原文	3702
閱讀更多	3675
""", '關': """
關於作者	3742
關於我們	3668
關注	3663
關注作者	3746
關注我們	3663
關注此主題	3746
關鍵字	3673
關閉	3648
""", '阅': """
阅读全文	3675
阅读原文	3702
阅读更多	3675
""", '随': """
随时取消	3734
随时可取消	3734
""", '隐': """
隐私政策	3668
隐私权政策	3668
隐私设置	3723
""", '隨': """
隨時取消	3734
""", '隱': """
隱私政策	3668
隱私權政策	3668
隱私權設定	3723
隱私設定	3723
""", '離': """
離開全螢幕	3719
""", '電': """
電子信箱	3656
電子信箱格式錯誤	3737
電子報	3656
電子版	2135
電子郵件格式不正確	3737
電郵	3738
""", '静': """
静音	3720
""", '靜': """
靜音	3720
""", '音': """
音声で聞く	2145
音声をダウンロード	2197
音声読み上げ	2174
""", '頭': """
頭條	3673
""", '顯': """
顯示內容	3723
顯示原文	3676
顯示字幕	3719
顯示更多	3675
顯示貼文	3723
""", '飲': """
飲酒過量,有害健康	3717
飲酒過量有害健康	3717
""", '首': """
首頁	3675
首页	3675
""", '马': """
马上开始	3715
马上玩	3715
""", '验': """
验证码	3738
""", '點': """
點我看影片	3692
點擊播放	3719
點擊播放本文	3692
點擊放大	3741
點擊看大圖	3741
點閱排行	3701
""", '가': """
가	2244
가로세로 낱말퀴즈	2286
가입하기	2235
가장 많이 본 뉴스	2251
가장 인기	2305
""", '개': """
개인정보 설정	2292
개인정보 수집 동의	2306
개인정보 수집 및 이용 동의	2306
개인정보 수집 및 이용에 동의합니다	2306
개인정보 수집·이용에 동의합니다	2306
개인정보 처리방침	2249
개인정보처리방침	2249
""", '갤': """
갤러리 보기	2311
""", '거': """
거부	2249
""", '검': """
검색	2253
""", '게': """
게시물 보기	2292
게시물 불러오기	2292
게임	2286
게임 전체보기	2284
게임 하러 가기	2284
""", '결': """
결과 보기	91	2254
""", '계': """
계속 읽기	2235
계정이 있으신가요	2304
""", '고': """
고객센터	2249
고충처리인	2312
""", '공': """
공감	2283
공감순	2283
공유	2244
공유하기	2244
""", '과': """
과거순	2283
""", '관': """
관련 기사	2251
관련 뉴스	2251
관련 영상	2274
관련 태그	2251
관련기사	2251
관련뉴스	2251
관련키워드	2251
""", '광': """
광고	2248
광고 닫기	2248
광고 아래에 기사가 계속됩니다	2287
광고 영역	87
광고 종료	2287
광고 차단 해제 방법	2297
광고 차단을 해제해 주세요	2297
광고 차단을 해제했습니다	2297
광고 차단이 감지되었습니다	2297
광고 후 계속됩니다	2287
광고성 정보 수신 동의	2306
광고성 정보 수신에 동의합니다	2306
""", '괜': """
괜찮습니다	2232
""", '교': """
교보문고에서 구매	2287
""", '구': """
구글 계정으로 계속하기	2304
구글 계정으로 로그인	2304
구글 선호 매체로 추가	2315
구글 플레이에서 다운로드	2294
구글로 계속하기	2304
구글로 로그인	2304
구글플레이에서 다운로드	2294
구독	2235
구독 상품 보기	2304
구독 상품 선택	2304
구독 신청	2235
구독 신청이 완료되었습니다	2306
구독 신청하기	2304
구독 전용	2235
구독 중	2235
구독 취소	2315
구독권 선택	2304
구독신청	2235
구독이 완료되었습니다	2266
구독자 전용	2237
구독자 전용 기사	2304
구독자 전용 혜택	2287
구독자 혜택	2287
구독중	2315
구독하고 이어서 읽기	2266
구독하기	2235
구매하기	2287
구매하러 가기	2287
""", '글': """
글씨 크기	65
글씨크기	2244
글자 작게	2316
글자 크게	2316
글자 크기	2244
글자 크기 변경	65	2266
글자 크기 조절	65	2266
글자크기	2244
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2300
""", '기': """
기계 번역	2289
기부하기	2233
기사 공유	2316
기사 공유하기	2244
기사 더보기	2266
기사 듣기	2266
기사 링크 복사	2266
기사 본문	2253
기사 선물하기	2266
기사 스크랩	2316
기사 스크랩하기	2266
기사 오류 신고	2266
기사 오류 제보	2266
기사 요약	2314
기사 원문 보기	2266
기사 음성으로 듣기	2288
기사 저장	2316
기사 저장하기	2266
기사 전문 보기	2311
기사 전체보기	2311
기사 제보	2312
기사 제보 및 문의	2266
기사 후원하기	2233
기사는 광고 아래에 계속됩니다	2287
기사는 광고 후 계속됩니다	2287
기사듣기	2288
기사에 대한 의견	2250
기사원문	2253
기사저장	2244
기사제보	2312
기자 구독	2261
기자 구독하기	2261
기자 소개	2312
기자 페이지	2261
기자 프로필 보기	2261
기자구독	2315
기자에게 메일 보내기	2312
기자에게 이메일 보내기	2312
기자의 다른 기사	2261
기자의 다른 기사 보기	2311
기자의 다른기사	2251
기자의 다른기사 보기	2311
기자페이지 바로가기	2311
기획 기사 보기	2311
""", '나': """
나중에	2232
나중에 보기	2266
나중에 읽기	2266
나중에 하기	2232
""", '남': """
남은 시간	2288
""", '낱': """
낱말퀴즈	2286
""", '내': """
내 정보	2235
""", '네': """
네, 받을게요	2295
네이버 구독	2247
네이버 로그인	2304
네이버 밴드 공유	2316
네이버 블로그	2244
네이버로 로그인	2304
네이버에서 구독	2247
네이버에서 구독하기	2247
""", '놓': """
놓치면 안 되는 기사	2274
""", '뉴': """
뉴스 더보기	2311
뉴스 듣기	2266
뉴스레터 구독	2240
뉴스레터 구독 신청	2240
뉴스레터 무료 구독	2266
뉴스레터 신청	2240
""", '다': """
다른 공유 찾기	2244
다른 금액	2300
다른 기사	19	2251
다른 기사 더 보기	19
다른 기사 보기	2261
다른기사	2251
다른기사 보기	2251
다시 보지 않기	2232
다음	2253
다음 기사	2251
다음 기사 보기	2266
다음 사진	2311
다음 페이지	2253
다음글	2311
다음기사	2251
다음에	2232
다음에 하기	2296
""", '닫': """
닫기	2232
""", '답': """
답글	2250
답글 달기	2282
답글 더보기	2282
답글 보기	2282
답글 쓰기	2282
답글 접기	2282
답글쓰기	2250
""", '당': """
당신이 좋아할 만한	2251
""", '댓': """
댓글	2250
댓글 #	2250
댓글 #개	2250
댓글 닫기	2282
댓글 더보기	2282
댓글 등록	2282
댓글 등록하기	2282
댓글 보기	2250
댓글 쓰기	2250
댓글 운영 원칙	2282
댓글 운영 정책	2266
댓글 운영정책	2266
댓글 작성	2282
댓글 작성 규칙	2282
댓글 작성하기	2282
댓글 정책	2282
댓글보기	2250
댓글쓰기	2250
댓글을 입력해주세요	2250
댓글이 닫혔습니다	2282
""", '더': """
더 많은 옵션	2316
더 보기	2253
더보기	2251	2253
""", '도': """
도서 구매하기	2287
도움이 되었나요	2282
""", '독': """
독자 의견 조사	2266
독자 특별 할인	2287
독자 할인	2287
""", '동': """
동영상	2251
동영상 로딩 중	2288
동영상 재생	2288
동영상을 불러오는 중입니다	2288
동영상을 재생할 수 없습니다	2288
동의	2249
동의 관리	2292
동의 철회	2292
동의 철회하기	2292
동의 후 계속	2292
동의하고 계속	2292
동의하고 계속하기	2292
동의합니다	2249
""", '등': """
등록	2250
""", '디': """
디지털뉴스부	2261
디지털뉴스팀	2261
디지털콘텐츠팀	2261
""", '또': """
또는	2305
""", '라': """
라인	2244
""", '랭': """
랭킹	2251
랭킹뉴스	2251
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
로그아웃	2235
로그인	2235
로그인 상태 유지	2304
로그인 유지	2304
로그인 전용 기사	2304
로그인 후 댓글 쓰기	2266
로그인 후 댓글을 작성할 수 있습니다	2282
로그인 후 이용해 주세요	2282
로그인/회원가입	2235
로그인이 필요	2237
로딩 중	2288
로딩 중입니다	2288
로딩중	2288
""", '링': """
링크 복사	2244
링크가 복사되었습니다	2266
""", '마': """
마이페이지	2235
""", '많': """
많이 본 기사	2251
많이 본 뉴스	2251
많이 본 영상	2274
많이 읽은 기사	2251
많이본 기사	2251
많이본 뉴스	2251
""", '매': """
매달	2301
매월	2301
""", '맨': """
맨 위로	2253
맨위로	2253
""", '메': """
메뉴	2253
메뉴 닫기	2253
메시지가 전송되었습니다	2306
메일	2244
메일함을 확인해 주세요	2306
""", '모': """
모두 거부	2292
모두 동의	2249
모두 허용	2292
모르겠다	2283
모름/무응답	2283
모바일 웹으로 계속	2294
""", '목': """
목록	2253
목록 보기	2311
목록보기	2253
목록으로	2311
""", '무': """
무료 게임	2284
무료 배송	2318
무료 체험 시작하기	2235
무료 회원가입	2235
무료, 스팸 없음	2306
무료배송	2318
""", '문': """
문의	2250
문자 크기	65
""", '바': """
바로 구매하기	2287
바로가기	2244
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2289
""", '밴': """
밴드	2244
""", '번': """
번역 보기	2254
""", '베': """
베스트	2251
""", '보': """
보내기	2308
""", '복': """
복사	2317
복사하기	2244
""", '본': """
본문 글씨 줄이기	2244
본문 글씨 키우기	2244
본문 바로가기	2253
본문으로 바로가기	2253
""", '북': """
북마크	2244
""", '브': """
브라우저에서 계속	2294
브라우저에서 계속 보기	2294
""", '비': """
비공감	2283
비밀번호 찾기	2235
비밀번호를 잊으셨나요	2304
""", '사': """
사이트맵	2249
사진 더 보기	2311
사진 더보기	2311
사진 모두 보기	2311
사진 크게 보기	2311
사진 크게보기	2311
사진 확대	2253
""", '삭': """
삭제된 동영상입니다	2288
""", '새': """
새로고침	2297
""", '선': """
선택	2305
선택 저장	2292
선호 매체로 추가	2315
""", '설': """
설문	91
설문 참여 바로가기	2266
설문 참여하기	2266
설문에 참여하기	2282
설문조사	91
설문조사 참여하기	2266
설정 저장	2292
""", '속': """
속보	2251
속보 알림 받기	2266
속보 알림 신청	2266
속보 알림을 받으시겠습니까	2295
""", '스': """
스도쿠	2286
스크랩	2244
스크랩하기	2266
스크립트	2289
스크립트 보기	2288
스토어	2318
스토어 바로가기	2287
스폰서	2248
""", '시': """
시리즈 보기	2311
""", '신': """
신고	2250
신고하기	2282
신문구독	2235
신청이 완료되었습니다	2306
""", '실': """
실시간 뉴스	2251
""", '아': """
아마존에서 구매	2287
아마존에서 보기	2287
아이디 저장	2304
아이디 찾기	2304
아직 회원이 아니신가요	2304
""", '알': """
알겠습니다	2254
알라딘에서 구매	2287
알라딘에서 보기	2287
알림 받기	2243
알림 설정	2243
알림 설정하기	2295
알림 켜기	2295
알림 허용	2295
알림을 받으시겠습니까	2295
알림을 받으시겠어요	2295
알림을 켜시겠습니까	2295
""", '애': """
애드블록을 해제해 주세요	2297
애드블록이 감지되었습니다	2297
애플로 계속하기	2304
애플로 로그인	2304
""", '앱': """
앱 다운로드	2243
앱 다운로드하기	2243
앱 다운받기	2294
앱 설치	2243
앱 설치하기	2243
앱스토어에서 다운로드	2294
앱에서 계속 읽기	2294
앱에서 보기	2294
앱에서 열기	2294
앱에서 이어보기	2294
앱으로 보기	2294
""", '언': """
언제든 해지 가능	2304
언제든지 수신 거부할 수 있습니다	2306
언제든지 해지 가능	2304
""", '에': """
에디터 추천	2251
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2300
""", '연': """
연간 결제	2304
연간 구독	2304
연관기사	2251
연재 보기	2311
""", '열': """
열기	2254
""", '영': """
영상	2251
영상 더보기	2311
영상 보기	2266
영상 재생	2288
영상으로 만나보세요	2266
영상으로 보기	2266
영상을 불러오는 중입니다	2288
영상을 재생할 수 없습니다	2288
""", '예': """
예매 바로가기	2287
예매하기	2287
예스#에서 구매	2287
예스#에서 보기	2287
""", '오': """
오늘 하루 보지 않기	2232
오늘은 그만 보기	2232
오늘의 운세	2286
오늘의 추천	2251
오늘의 핫뉴스	2274
오디오 다운로드	2288
오디오로 듣기	2266
오래된순	2283
오류 신고	2250
오류 신고하기	2266
오류가 발생했습니다	2306
오타 신고	2282
오탈자 신고	2266
""", '온': """
온라인뉴스팀	2261
""", '올': """
올바른 이메일 주소를 입력해 주세요	2306
올바른 이메일을 입력해 주세요	2306
""", '요': """
요약	2253
""", '원': """
원문 보기	2254
원문보기	2253
""", '월': """
월간 결제	2304
월간 구독	2304
""", '웹': """
웹에서 계속 보기	2294
""", '위': """
위로	2253
위로 가기	2311
""", '유': """
유료 구독자 전용	2304
유료 기사입니다	2266
유료회원 전용	2304
유료회원 전용 기사	2304
유튜브 구독	2247
유튜브 구독하기	2247
""", '음': """
음성 다운로드	2288
음성 재생하기	2266
음성으로 듣기	2244
음소거	2289
음소거 해제	2288
""", '응': """
응원하기	2233
""", '의': """
의견 남기기	2282
의견 보내기	2282
의견 쓰기	2250
""", '이': """
이 기사 어땠나요	2266
이 기사 어떠셨나요	2282
이 기사가 도움이 되었나요	2282
이 기사는 잠겨 있습니다	2304
이 기사를 공유합니다	2266
이 기사를 추천합니다	2266
이 기사와 함께 읽은 기사	2266
이 기자의 다른 기사	2266
이 기자의 다른 기사 더보기	2311
이 동영상을 재생할 수 없습니다	2288
이 시각 많이 본 기사	2274
이 시각 많이 본 뉴스	2274
이 시각 주요뉴스	2251
이 시각 추천뉴스	2251
이 음성은 ai가 생성했습니다	2288
이 주제 팔로우	2315
이 콘텐츠를 표시할 수 없습니다	2292
이 페이지가 도움이 되었나요	2282
이런 기사는 어때요	2274
이름	2308
이메일	2244
이메일 주소를 입력하세요	2306
이메일 형식이 올바르지 않습니다	2306
이메일로 공유	2316
이메일무단수집거부	2249
이메일을 입력하세요	2306
이메일을 입력해 주세요	2306
이메일을 확인해 주세요	2306
이미 계정이 있으신가요	2304
이미 구독 중이신가요	2235
이미 참여하셨습니다	2282
이미 투표하셨습니다	2282
이미 회원이신가요	2235
이미지 크게 보기	2253
이미지 크게보기	2311
이미지 확대	2253
이슈	2251
이용권 구매	2304
이용권 선택	2304
이용약관	2249
이용약관에 동의합니다	2306
이전	2253
이전 기사	2251
이전 기사 보기	2266
이전 사진	2311
이전글	2311
이전기사	2251
""", '인': """
인기 급상승	2274
인기 기사	2251
인기기사	2251
인기뉴스	2251
인쇄	2244
인쇄하기	2244
인스타그램 팔로우	2266
""", '일': """
일시	2301
일시 후원	2300
일시 후원하기	2300
일시정지	2289
일시후원	2233
""", '자': """
자동 번역	2289
자동 재생	2289
자동재생	2289
자막	2289
자막 보기	2288
자막 켜기	2288
자바스크립트가 비활성화되어 있습니다	2292
자세히	2254
자세히 보기	2254
""", '작': """
작게	2317
""", '잘': """
잘 모름	2283
""", '재': """
재생	2253
재생 속도	2288
재생 시간	2288
재생속도	2288
재생할 수 없는 동영상입니다	2288
""", '저': """
저자 소개	2312
저작권규약	2249
저장	2244
""", '전': """
전송	2308
전송되었습니다	2306
전체 기사 보기	2311
전체 뉴스 보기	2311
전체 댓글	2250
전체 동의	2292
전체 보기	2253
전체 사진 보기	2311
전체 화면	2289
전체메뉴	2253
전체보기	2253
전체화면	2289
전체화면 종료	2288
""", '접': """
접기	2253
""", '정': """
정기	2301
정기 후원	2300
정기 후원하기	2233
정기구독	2235
정기후원	2233
정기후원하기	2300
정렬	2283
정정·반론보도 신청	2312
정정보도 신청	2312
정정보도 요청	2312
""", '제': """
제보	2250
제보 바로가기	2312
제보하기	2250
제작 지원	2318
제작지원	2318
제출	91	2308
제휴 광고	2287
제휴 콘텐츠	2287
""", '좋': """
좋아요	2244
좋은 기사 후원하기	2233
""", '주': """
주소 복사	2266
주소가 복사되었습니다	2266
주소복사	2244
주요 기사	2251
주요 뉴스	2251
주요 뉴스 더보기	2274
주요기사	2251
주요뉴스	2251
주제 팔로우	2315
""", '지': """
지금 구매하기	2287
지금 뜨는 기사	2274
지금 뜨는 뉴스	2274
지금 플레이	2284
지금 플레이하기	2284
지나친 음주는 건강에 해롭습니다	2287
지나친 음주는 건강을 해칩니다	2287
지도 보기	2254
지면보기	2235
""", '직': """
직접 입력	2301
""", '차': """
차단	2296
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2287
""", '청': """
청소년보호정책	2249
""", '최': """
최고의 혜택	2305
최신 기사	2251
최신 뉴스	2251
최신기사	2251
최신뉴스	2251
최신순	2283
""", '추': """
추천	2305
추천 기사	2251
추천 영상	2274
추천기사	2251
추천뉴스	2251
추천순	2283
""", '친': """
친구 추가하기	2266
""", '카': """
카카오 계정으로 로그인	2304
카카오 로그인	2304
카카오로 로그인	2304
카카오로 시작하기	2304
카카오스토리	2244
카카오톡	2244
카카오톡 공유	2244
카카오톡 공유하기	2316
카카오톡으로 공유	2266
카카오톡으로 공유하기	2266
카테고리	2251
""", '커': """
커피 한 잔 사주기	2300
커피 한 잔 후원하기	2300
""", '콘': """
콘텐츠 보기	2292
콘텐츠 불러오기	2292
콘텐츠 표시	2292
""", '쿠': """
쿠키 관리	2292
쿠키 설정	2249
쿠키 설정 관리	2292
쿠팡에서 구매	2287
쿠팡에서 구매하기	2287
쿠팡에서 보기	2287
""", '퀴': """
퀴즈	2286
퀴즈 도전하기	2284
퀴즈 풀기	2266
퀴즈 풀러 가기	2284
""", '크': """
크게	2317
""", '키': """
키워드	2251
""", '태': """
태그	2251
""", '텔': """
텔레그램에서 소식 받기	2266
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2282
투표가 완료되었습니다	2282
투표에 참여해 주셔서 감사합니다	2282
투표하기	91	2266
투표해 주셔서 감사합니다	91	2282
""", '트': """
트위터	2244
트위터 공유	2244
트위터로 공유	2316
""", '특': """
특집 더보기	2311
특집 보기	2311
""", '티': """
티켓 예매	2287
티켓 예매하기	2287
""", '팔': """
팔로우 중	2315
팔로우 취소	2315
""", '페': """
페이스북	2244
페이스북 공유	2244
페이스북으로 공유	2266
페이스북으로 로그인	2304
페이지 새로고침	2297
페이지를 새로고침하세요	2297
""", '편': """
편집 원칙	2312
""", '펼': """
펼치기	2253
""", '포': """
포토	2251
포토 갤러리	2311
""", '폰': """
폰트 크기	2244
""", '푸': """
푸시 알림 받기	2295
""", '프': """
프리미엄	2235
프린트	2244
""", '피': """
피드백 보내기	2282
""", '필': """
필수	2308
필수 입력	2306
필수 입력 항목	2306
필수 입력 항목입니다	2306
필수 항목	2306
필수 항목입니다	2306
필자 소개	2312
""", '한': """
한 번	2301
한번만	2301
""", '함': """
함께 보면 좋은 기사	2251
함께 볼 기사	2274
함께 읽으면 좋은	2251
함께 읽은 기사	2274
""", '핫': """
핫뉴스	2251
핫이슈	2251
핫클릭	2274
""", '항': """
항상 허용	2292
""", '해': """
해제 방법	2299
해제했습니다	2299
""", '허': """
허용	2296
""", '헤': """
헤드라인	2251
""", '현': """
현재 시간	2288
""", '협': """
협찬	2248
""", '홈': """
홈	2253
홈으로	2311
홈으로 가기	2311
""", '화': """
화제의 뉴스	2251
화질	2289
""", '확': """
확인	2254
""", '회': """
회사소개	2249
회원 전용	2237
회원 전용 기사	2304
회원가입	2235
회원이 아니신가요	2304
""", '후': """
후원	2233
후원 바로가기	2300
후원 신청	2300
후원 안내	2233
후원 페이지 바로가기	2300
후원 페이지로 이동	2300
후원 하기	2233
후원자 되기	2300
후원하기	2233
후원회원 가입	2233
후원회원 되기	2300
"""}

START = {'a': """
abonē	2391 K par	2391 K no	2391 K un	2393 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1489 K illimité
această	52 K investigație	2860 K traducere	2915 K știre a fost
además	1153 K:	1198 K, en
ai가	2263 K 자동 번역한	2263 K 번역한	2263 K 핵심	2263 K 요약한
ai에게	2263 K 물어	2263 K 질문	2263 K 물어보기
ajánljuk	1840 K:
aktivér	552 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3249 K dig till vårt	3265 K
anúncio	2814 K em #
apoyá	81 K
après	1618 K déduction fiscale
apúntate	1179 K a nuestro seminario	1179 K a nuestro evento
aquí	1211 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2641 K ukazał się	2641 K pochodzi z	2647 K przetłumaczony	2647 K został przetłumaczony	2647 K czyta	2647 K wygenerowany
artykuły	2638 K autora
artículo	1233 K publicado originalmente	1261 K publicado en colaboración
artículos	1123 K gratuitos
ascultă	1 K	2849 K:	2866 K podcastul	2866 K acest articol
atradāt	44 K
atsisiųskite	2353 K
autorė	2357 K:
autoři	449 K jsou
außerdem	699 K lesenswert:	699 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1187 K la app
beiträge	27 K
benefício	2746 K do assinante:
berätta	59 K i	59 K gärna
beställ	3265 K
bestätigen	593 K sie ihre
bestätigungsmail	593 K
besøg	538 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1129 K diario	1129 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3574 K liên quan:	3587 K viết này có	3587 K viết có hữu ích	3634 K viết được bảo vệ	3635 K viết được thực hiện	3635 K viết được viết	3635 K viết này được	3642 K viết tiếp tục
báo	3587 K lỗi bài viết
bình	5 K luận	27 K luận	3588 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1840 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3587 K phát hiện	3587 K thấy bài viết
bản	3587 K tóm tắt này	3635 K dịch được
bấm	3589 K để nghe
bật	3565 K thông báo
""", 'c': """
caractères	1569 K restants
caràcters	372 K restants
chceš	471 K u nás pracovat	3125 K u nás pracovať
chefredaktör	3263 K och ansvarig utgivare:	3263 K:
chơi	3609 K ngay:
chưa	32 K có bình luận
citeşte	2849 K şi	2849 K şi:
citește	2849 K și	2849 K și:	2849 K:	2849 K mai mult	2849 K aici	2849 K mai departe:
citiți	2849 K și
ciąg	2651 K dalszy
comentários	5 K	27 K
compartí	3 K
conheça	2808 K nosso novo jogo
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2700 K exclusivo para	2744 K gerado	2749 K oferecido por	2776 K incorporado d	2776 K externo d	2776 K incorporado do	2776 K incorporado da	2776 K externo do
conținut	2860 K generat	2864 K oferit de	2893 K încorporat de	2893 K extern de
coût	1618 K après déduction	1618 K réel après
crédit	1563 K photo	1563 K photos
crédits	1563 K photo	1563 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3591 K đặt ứng dụng	3591 K ứng dụng	3591 K app
còn	3607 K lại # ký tự
có	72 K thắc mắc	3574 K thể bạn quan tâm:	3630 K lỗi xảy ra
cấm	3634 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2855 K ai informații	2862 K ai observat o
dalinkitės	2353 K
další	437 K články autora
darovať	3119 K
dernières	1517 K actualités
descarcă	13 K	2880 K aplicația
descargá	13 K	1187 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2707 K no google play	2754 K na app store	2754 K no google play	2754 K para android e	2815 K no spotify	2815 K em todas as plataformas
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	464 K
dorești	2897 K să primești notificări
doriți	2897 K să primiți notificări
dostępna	2654 K w
dostępne	2654 K w
dostępny	2654 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2665 K do	2678 K do dyskusji
držte	28 K se
duración	1249 K del vídeo	1249 K: # min	1249 K del episodio
duração	2814 K do vídeo	2814 K: # min
durée	1614 K de la vidéo	1614 K : # min	1614 K de l'épisode
découvrez	1518 K aussi	1542 K la boutique	1542 K notre boutique	1542 K nos jeux	1542 K notre hors-série	1550 K notre application	1550 K notre appli	1608 K notre nouveau jeu
décryptage	1518 K :
déductible	1479 K des impôts	1479 K à #
déjà	1487 K abonné	1487 K inscrit	1487 K client
dùng	3598 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1866 K
encuéntranos	12 K
envía	3 K
envíanos	1168 K
ermöglicht	701 K von
erről	1840 K bővebben
escríbenos	1156 K
escúchalo	1250 K en spotify	1250 K en apple podcasts
escúchanos	1250 K en spotify
estagiária	2737 K sob supervisão	2737 * K sob supervisão
estagiário	2737 K sob supervisão
""", 'f': """
faça	2752 K o quiz	2752 K o teste	2752 K o nosso
felelős	1863 K szerkesztő:	1863 K kiadó:
fiți	31 K primul
foretrækker	553 K du
fortsätt	3267 K läsa
fortæl	59 K mig
fotogalería	1229 K:
fotogaléria	3093 K:
fotografía	1199 K:
fotoğraf	3436 K # / #	3436 K #/#
fotoğraflar	3438 K:
frågor	72 K	73 K om artikeln
få	529 K fuld adgang til	552 K adgang	552 K fri	552 K fuld	552 K besked	552 K ugens	552 K dagens	552 K de	552 K nyheder	552 K en notifikation	552 K breaking	552 K seneste nyt	563 K	2560 K full tilgang til	2586 K tilgang	2586 K fri	2586 K full	2586 K beskjed	2586 K varsel	2586 K ukas	2586 K dagens	2586 K de	2586 K nyheter	2586 K siste	2598 K	2600 K varsel	2600 K varsler	2600 K push	3240 K full tillgång till	3265 K tillgång	3265 K fri	3265 K full	3265 K besked	3265 K en notis	3265 K veckans	3265 K dagens	3265 K de	3265 K nyheter	3265 K senaste	3276 K
férjen	1866 K hozzá
följ	12 K	3244 K	3265 K
følg	12 K	12 K oss	533 K	552 K	2564 K	2586 K
füge	12 K uns	707 K
fügen	12 K sie uns	707 K sie
für	596 K android und ios	647 K diesen artikel	647 K diesen	696 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1863 K:
""", 'g': """
gazeteciliğimizi	3392 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3588 K cửa hàng trực tuyến
giữ	3634 K bản quyền nội dung
glöm	3265 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3587 K ý cho bài viết
gör	3249 K quizet	3249 K vårt quiz	3265 K vårt
görmemiz	3397 K gereken
görsel	3441 K yapay
günün	3451 K sudokusu	3451 K bulmacasi	3451 K kelimesi
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1867 K lát
hintergründe	699 K dazu:
hjälp	3249 K oss bli bättre	3249 K oss att bli bättre
hjælp	538 K os med at blive bedre
hlavné	3106 K body
hlavní	451 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3588 K trả lời khảo sát	3596 K ủng hộ
hämta	13 K	3253 K
häng	3265 K med
hääleta	1301 K
håll	28 K	28 K dig
hình	3631 K #/#	3635 K ảnh được tạo
hör	651 K dir	707 K	3265 K
hören	651 K sie	707 K sie
hörzeit	723 K
hør	1 K artiklen	1 K artikkelen	1 K saken	522 K også	522 K også:	538 K mere på	552 K	2553 K også	2553 K også:	2586 K
""", 'i': """
iesūti	2379 K savu	2379 K
ilustración	1234 K generada
ilustração	2798 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2353 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2886 K acum:	2889 K responsabil
já	59 K fez	2700 K é assinante
jäikö	1430 K juttu kesken
jälgi	1301 K
""", 'k': """
kapcsolódó	1840 K	1840 K:
kezdőlap	96 K >	96 K /
không	3634 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3588 K tra kiến thức của bạn
kjøp	2569 K billetter	2569 K billett	2586 K
klausykitės	2338 K
klikněte	434 K zde
ključne	3044 K točke	3044 K tačke
klõpsates	1301 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2393 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	552 K
kopírovat	464 K
kopírovať	3119 K
kopē	2393 K
kvíz	434 K:	1853 K	3093 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1866 K
kérjen	1866 K
kérjük	28 K
kênh	3565 K youtube của báo
köp	3249 K biljetter	3249 K biljett	3265 K
kövess	12 K
kövesse	1866 K
kövessen	12 K
køb	538 K billetter	538 K billet	552 K
küfür	27 K içeren
küldd	3 K el	1848 K el nekünk
küldje	1848 K el nekünk	1866 K	1866 K tovább
ký	3607 K tự còn lại
kļūsti	2393 K
kết	3579 K nối với chúng tôi
""", 'l': """
laimē	2393 K
laimėkite	2353 K
legyél	1866 K
lejupielādē	2393 K
leé	1198 K también	1198 K más	1198 K:
lisää	1454 K meidät
lásd	1840 K még
lásson	1866 K több
lát	1848 K valami
láttál	1848 K valami
lägg	3265 K till
lähetä	1433 K juttuvinkki	1433 K uutisvinkki	1433 K vinkki	1437 K mielipidekirjoituksesi	1437 K mielipidekirjoitus	1454 K
lämna	3243 K dina tips	3243 K ditt tips
läs	3232 K mer om	3233 K också	3233 K också:	3233 K även	3233 K mer	3233 K mer:	3233 K:	3233 K här	3233 K även:	3240 K vidare med	3240 K mer på	3253 K e-tidningen	3253 K tidningen	3265 K	3267 K vidare
læs	521 K mere om	522 K også	522 K også:	522 K mere	522 K mere:	522 K:	522 K her	522 K hele	529 K videre med	543 K e-avisen	543 K avisen	552 K	554 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	452 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1454 K meidät
löysitkö	7 K
lütfen	28 K	3427 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2651 K wideo
mesterséges	1874 K intelligencia írta
mirá	1182 K el video	1198 K también	1198 K:
mitä	8 K pidit	33 K mieltä	1455 K mieltä sinä
mišljenja	3041 K autora	3041 K iznesena	3041 K izneta
mišljenje	3041 K autora
możliwość	5 K komentowania
mándanos	1168 K
más	1152 K noticias de	1152 K noticias sobre	1152 K sobre	1152 K en	1152 K de	1153 K información	1153 K información:	1156 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	437 K tip?	437 K tip na článek	437 K tip na téma	437 K tip pro
märkasid	44 K	1286 K midagi	1292 K viga	1292 K artiklis viga
még	32 K nincs
més	342 K informació:	368 K notícies de	368 K notícies sobre
mød	538 K os
mūs	2393 K vari
mời	3574 K xem	3574 K bạn đọc	3574 K độc giả	3579 K bạn tham gia	3579 K độc giả theo dõi	3579 K bạn đọc theo dõi	3589 K quý vị theo dõi	3589 K quý độc giả	3589 K bạn xem video	3589 K nghe
""", 'n': """
nahlásit	474 K chybu
nahlásiť	3128 K chybu
nahláste	3128 K chybu
najważniejsze	2647 K informacje
naloži	3173 K
naložite	13 K	3173 K
naročite	3180 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	472 K čas číst	3126 K čas čítať
než	481 K vložíte komentář	481 K začnete diskutovat	481 K napíšete příspěvek
nguồn	3583 K:	3583 K :
nhận	3565 K thông báo
nové	454 K číslo	454 K vydání	3109 K číslo	3109 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2778 K é possível mostrar este conteúdo	2778 K foi possível mostrar este conteúdo
näe	1454 K enemmän
nägid	1302 K viga
näita	1301 K
näitkö	1455 K virheen
näytä	1454 K sisältö
nå	3265 K vår
nézd	1840 K meg	1866 K meg
nézze	1840 K meg	1866 K meg
nāc	2384 K strādāt
nội	3614 K dung này không	3615 K dung này từ	3615 K dung nhúng từ	3615 K dung từ	3634 K dung được bảo vệ	3635 K dung được tạo	3635 K dung này được tạo
""", 'o': """
oceń	8 K	2648 K ten	2648 K artykuł	2648 K tekst
ocurrió	1226 K un error
odporučte	3119 K
odporúčame	3093 K:
odsłuchaj	2659 K	2659 K ten
ofereça	3 K
oglądaj	2635 K:
ohodnoťte	452 K	3107 K
opýtajte	3106 K sa
opširnije	3029 K:	3029 K na
otázky	72 K
ouça	1 K	2725 K:	2750 K o podcast	2809 K no	2815 K no spotify	2815 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2385 K kļūdu
pamanījāt	44 K	2385 K kļūdu
parrainé	1630 K par
pastebėjote	44 K	2339 K įdomų	2345 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3583 K viên:
piditkö	8 K	69 K	82 K	1455 K
pidätkö	82 K	1455 K
piše	3056 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	469 K
podrži	81 K
podržite	81 K	3059 K
podés	12 K seguir	1169 K enviarnos
podívejte	434 K se:	434 K se na video
poleć	2659 K
poslať	3119 K
poslechněte	1 K si	434 K si	434 K si:
poslušajte	1 K	3029 K:	3152 K:
posłuchaj	1 K	2635 K:	2635 K też:
poznáte	66 K niekoho
pozostała	2651 K część
pošaljite	41 K vijest
pošlete	464 K
pošlite	3 K	3119 K
poți	2855 K contacta autorul	2855 K contacta autoarea
praneškite	2339 K redakcijai
predplaťte	3123 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3093 K si tiež	3093 K si aj	3093 K si	3093 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2353 K
pronašli	44 K ste
pročitaj	3029 K još	3029 K i
pročitajte	3029 K još	3029 K i	3029 K više	3029 K:	3029 K više o ovoj temi
prvý	3118 K mesiac len za	3118 K mesiac za	3118 K mesiac už za	3118 K mesiac zadarmo
prześlij	2659 K dalej
präsentiert	701 K von
prüfen	707 K sie
publicité	1614 K dans #
publié	1598 K initialement dans	1598 K initialement sur	1598 K pour la première fois	1628 K avec l'autorisation
pàgina	397 K # de #
página	1227 K # de #	1227 K #/#	2792 K # de #	2792 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3107 K sa
páčilo	69 K sa
päivitä	1454 K
pääset	1454 K lukemaan
päätoimittaja	1452 K:
pódcast	1229 K:
păstrați	28 K
pērc	2384 K biļetes	2393 K
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
radšej	3126 K počúvate
radši	472 K posloucháte
rašykite	2339 K autorei	2339 K autoriui
recibí	1168 K las noticias
recomandări	2849 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1865 K ingyenesen
regisztráljon	1853 K	1865 K ingyenesen
regístrate	1120 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2651 K tekstu
rezervē	2393 K
rešite	3029 K kviz
riješite	3029 K kviz
rozwiąż	2635 K quiz
rätsel	690 K mit
rätseln	690 K sie mit
réservez	1542 K vos places pour la soirée de la rédaction
réservé	1487 K aux abonnés
réservée	1487 K aux abonnés
réservés	1487 K aux abonnés
résumer	1532 K cet article	1532 K l'article
résumé	1532 K généré	1532 K rédigé	1532 K réalisé	1532 K produit	1532 K par
rösta	3265 K
rādīt	2393 K
""", 's': """
saglabā	2393 K
saistīts	2368 K:
saņem	2393 K
sažetak	3044 K	3044 K članka	3044 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1168 K el canal	1198 K leyendo:
sesizări	2855 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	451 K	451 K článku
siųskite	2339 K savo	2353 K
sjefredaktør	2583 K:	2583 K og ansvarlig redaktør:
skopírovať	3119 K
skrót	2647 K artykułu
skúsili	59 K ste
související	434 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1630 K par
sporočite	3185 K napako
sprawdź	2635 K:	2635 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3106 K sa
stališča	3163 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	487 K si aplikaci
stöd	81 K	3240 K
stötta	81 K	3240 K
støt	81 K	529 K
støtt	81 K	2560 K
suscríbete	1114 K a	1250 K en spotify
susidūrėte	2339 K su
susiję	2327 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1532 K générée
syötä	1454 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1872 K:
szívesen	1867 K meghallgatjuk
szöveg	1872 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1173 K
síganos	12 K
sígueme	1173 K
síguenos	12 K
só	2700 K para assinantes
sólo	1120 K para suscriptores
søg	552 K nu
súhrn	3106 K
súmate	12 K	56 K a las #
súvisiace	3093 K:
súvisiaci	3093 K článok
sūti	2379 K savu	2393 K
số	3607 K ký tự còn lại
""", 't': """
también	1141 K en facebook	1153 K puedes leer	1153 K puedes leer:	1153 K te puede interesar:
també	342 K et pot interessar:
também	2815 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1459 K on
tekstą	46 K galima
tenés	1163 ¿K información
thấy	44 K lỗi
thử	3588 K sức với
tiedätkö	1433 K aiheesta	1433 K asiasta	1433 K lisää
tiivistelmä	26 K on
tilføj	552 K
tiếp	3642 K tục đọc sau
todavía	32 K no hay comentarios
további	1840 K részletek
traducció	351 K feta
transparentní	444 K účet:
trên	3565 K google news
trình	3614 K duyệt của bạn không	3614 K duyệt không
trả	3588 K lời câu đố
trải	3598 K nghiệm
turpinājums	2395 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1433 K
tác	3583 K giả:	3583 K giả là
támogasd	81 K	1858 K a	1858 K az
támogassa	81 K	1858 K a	1858 K az
täglichen	593 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1498 K l'application
téléchargez	13 K
tóm	3587 K tắt này	3635 K tắt được
töltsd	13 K le
töltse	13 K le	1866 K le	1866 K ki
történeteiket	1848 K
tüm	27 K yorumlar
tęsinys	2355 K
tłumaczenie	2647 K
tải	13 K	13 K ứng dụng	3565 K ứng dụng	3565 K app	3591 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3064 K na grešku
uključi	3052 K
uključite	3052 K
uložit	464 K
uložiť	3119 K
uložte	464 K si	3119 K si
unbeschränkter	670 K zugang
unterstütze	81 K	576 K
unterstützen	81 K sie	576 K sie	576 K sie die
uočili	7 K ste
upozorniť	3128 K na chybu
upozorněte	474 K na chybu
urmărește	12 K	2849 K și:	2866 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1853 K részt
već	3080 K za #	3080 K od #
več	3152 K:	3152 K v videu	3177 K o tem	3177 K novic	3177 K preberite
vidéo	1518 K :
visą	2353 K interviu
više	3029 K o:
você	2725 K pode gostar:
vprašaj	3166 K
vprašajte	3166 K
vypočujte	1 K si	3093 K si:
vyskúšali	59 K ste
vytiskněte	464 K
vytlačiť	3119 K
vytlačte	3119 K
vyzkoušeli	59 K jste
válaszolj	1866 K
válaszoljon	1866 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	552 K med
véleménycikkeit	1848 K
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
weź	2678 K udział w dyskusji
więcej	2634 K o	2634 K na temat	2634 K z	2635 K na ten temat:	2638 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	593 K newsletter
""", 'y': """
yanlişlik	3386 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2670 K uwagę	2670 K błąd	2670 K literówkę	2670 K uwagi	2670 K nieścisłość
ziņo	2379 K redakcijai
zkopírovat	464 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2667 K reporterem	2667 K reporterką	2667 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	626 K dpa	929 K #	929 K
""", 'à': """
à	1518 K lire aussi	1518 K lire également	1518 K lire :	1518 K lire sur	1518 K voir aussi	1518 K écouter	1518 K relire	1518 K découvrir	1518 K lire sur le même sujet	1518 K consulter :	1518 K voir également	1521 K propos de l'auteur	1521 K propos de l'autrice	1542 K retrouver dans le numéro	1615 K écouter sur spotify	1615 K écouter sur apple podcasts	1615 K retrouver sur spotify
àudio	351 K generat
""", 'á': """
áudio	2744 K gerado
""", 'ä': """
är	3243 K du
äänestä	1454 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2722 K preciso estar logado
écouter	1 K l'article	1 K cet article	1518 K aussi	1609 K sur
écoutez	1 K cet	1 K l'article	1546 K le podcast
épinglez	1565 K cet article	1565 K cette recette	1565 K cette page	1565 K la recette	1565 K ce billet	1565 K-la	1565 K-le	1565 K l'article	1565 K l'image
""", 'í': """
írd	1866 K be
írj	1848 K a szerzőnek
írja	1866 K be
írjon	1848 K a szerzőnek	1866 K közvetlenül	1866 K nekünk
""", 'î': """
în	2912 K imagini:
întreabă	2860 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1867 K szerint
""", 'ú': """
últimas	1152 K noticias de	2724 K de	2724 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	620 K die autor:in	620 K die autoren	620 K die autor:innen	622 K die autorin	622 K den autor	623 K die autorin	623 K den autor
übersetzung	704 K:	704 K aus dem
""", 'č': """
čitaj	3029 K još
čitajte	3029 K i	3029 K još	3029 K još:
članak	46 K se može	46 K možete	3044 K je preveden	3044 K čita	3047 K je objavljen u
članek	46 K lahko	3166 K je preveden	3166 K bere	3166 K je prebral	3169 K je objavljen v
článek	46 K lze	46 K můžete	451 K byl přeložen	451 K přeložen	451 K načetl	454 K vyšel v
článok	46 K možno	46 K môžete	3106 K bol preložený	3106 K načítal	3109 K vyšiel v
čo	33 K si myslíte
čtěte	434 K také	434 K také:	434 K i	434 K více	434 K:
číslo	444 K účtu pro dary	444 K transparentního účtu
čítajte	3093 K aj	3093 K tiež	3093 K viac
""", 'đ': """
đánh	3587 K giá bài viết
đã	3630 K xảy ra lỗi	3630 K có lỗi
đăng	3588 K ký tham dự hội thảo	3634 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3604 K dây nóng: #	3604 K dây nóng #
được	68 K phép đăng lại
để	3617 K xem nội dung này	3617 K hiển thị nội dung này
đọc	3574 K thêm	3574 K thêm:	3574 K:	3574 K tiếp:	3579 K tin nhanh
""", 'į': """
įsigykite	2353 K
įtraukite	2353 K mus
įveskite	2353 K
""", 'ś': """
ściągnij	13 K	2683 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2663 K:
źródło	2663 K:
""", 'ž': """
želite	3061 K raditi kod nas	3061 K da radite kod nas	3182 K delati pri nas
želiš	3061 K raditi kod nas	3182 K delati pri nas
žinote	2339 K daugiau	2354 K istoriją
žiūrėkite	2327 K taip pat	2353 K
""", 'ș': """
știrea	2922 K continuă
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
автор	2971 K - обозреватель	2971 K - корреспондент	2971 K - колумнист	2971 K - редактор	3511 K - оглядач	3511 K - колумніст	3511 K - кореспондент
авторка	3511 K - оглядачка	3511 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2955 K новостей	2956 K по теме:	2994 K любите слушать	2994 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2974 K ли материал	2974 K ли пересказ	2974 K ли этот пересказ	2974 K ли этот	2974 K ли текст
была	2974 K ли статья	2974 K ли эта	2974 K ли новость
більше	3495 K по темі:	3495 K за темою:	3495 K на тему:	3495 K про це:	3526 K новин	3526 K матеріалів
""", 'в': """
вакансии	2977 K "	2977 K редакции
вакансії	3516 K "	3516 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2974 K понравилась	2974 K понравился	2974 K помогла	3514 K сподобалась	3514 K сподобалася	3514 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2955 K новости на тему	2955 K материалы	2955 K новости	2955 K статьи	2959 K статьи автора	2959 K материалы автора
всички	245 K новини
встановлюйте	3521 K
встановіть	13 K	3521 K	3547 K застосунок
встигніть	3550 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2973 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3513 K від	3513 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3495 K:	3495 K про це
джерела	3528 K:
джерело	3528 K:
дивіться	3495 K також	3495 K:	3495 K також:	3495 K відео:
до	3495 K теми:
докладніше	3495 K:	3495 K про це
доступно	2982 K в	2982 K на	2982 K для	3521 K в	3521 K у	3521 K на	3521 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2959 K материалы автора
думка	3511 K автора	3511 K редакції	3511 K, висловлена
думки	3511 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2959 K новость?
еще	2956 K по теме:
ещё	2955 K больше	2956 K по теме:
""", 'з': """
за	3495 K темою:
забелязахте	7 K
завантажити	3521 K в	3521 K з	3521 K у
завантажте	13 K	3521 K в	3521 K з	3547 K застосунок	3547 K додаток
завантажуйте	13 K	3521 K	3531 K застосунок
загрузите	2982 K в	2982 K на
задайте	2973 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3513 K
зберегти	3525 K
збережіть	3525 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3534 K слухати
""", 'и': """
идет	3013 K подписка
идёт	3013 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2988 K:
источники	2988 K:
""", 'к': """
как	2974 K вам статья	2974 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3513 K виклад	3513 K переказ
коротко	2973 K от	3513 K від
краткий	26 K пересказ	2973 K пересказ
кратко	2973 K от
краткое	2973 K содержание
куиз	218 K:
""", 'л': """
лучшее	2955 K за
любите	3534 K слухати
""", 'м': """
материал	46 K можно	2956 K по теме:	2976 K опубликован в	2979 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2985 K подписки за
мнение	2971 K автора	2971 K редакции
мнението	230 K на автора
мнения	2971 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3525 K
надішліть	3 K	3525 K
накратко	232 K от
началась	3013 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3013 K забудьте подписаться	3550 K забудьте передплатити
немає	3534 K часу читати
нет	32 K комментариев	2994 K времени читать
новия	235 K брой
новият	235 K брой
новости	2955 K партнеров
новый	2976 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2956 K этом подробнее	2959 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2973 K	3513 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2982 K в
открыта	3013 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2986 K
отправьте	3 K	2986 K
оформити	3550 K передплату
оформить	3013 K подписку
оценете	233 K
оцените	8 K	2974 K
оцініть	3514 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2985 K месяц за
перевод	2973 K выполнен	2973 K сделан
передплата	3524 K за #	3524 K від #	3550 K на перше півріччя	3550 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3513 K
переклад	3513 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2973 K
перший	3524 K місяць за
питання	73 K до статті
по	89 K подписке	2956 K теме:
повече	218 K по темата:	245 K новини
повідомити	3536 K про помилку
повідомте	3536 K про помилку	3536 K нам про помилку
погляди	3511 K авторів
подарете	244 K
подарите	2986 K
подарить	2986 K
подарувати	3525 K
подаруйте	3525 K
поддержать	2991 K
поддержи	81 K
поддержите	81 K	2991 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2985 K за #	2985 K от #	2985 K за рубль	3013 K на первое полугодие	3013 K на второе полугодие
подписывайтесь	12 K	2991 K на
подпишись	12 K	3006 K на
подпишитесь	12 K	2991 K на	3006 K на нас
подробнее	2956 K:	2956 K в материале	2956 K - в	2956 K читайте в материале	2956 K об этом
подробности	2956 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2971 K автора
позицията	230 K на автора
позиція	3511 K автора
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
порадьте	3525 K
порекомендуйте	2986 K
последвайте	12 K	250 K
последние	2955 K новости о
послухати	1 K
послушать	1 K
поставте	3513 K запитання
почитать	2956 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	3007 K чем оставить комментарий	3007 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2959 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3550 K передплата
продолжается	3013 K подписка	3013 K подписная кампания
пройдите	2956 K тест
пройдіть	3495 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3524 K за #	3524 K від #
підписуйся	12 K
підписуйтесь	12 K	3531 K на
підпишіться	12 K	3531 K на
підсумок	3513 K
підтримайте	81 K	3531 K
підтримати	3531 K
""", 'р': """
работа	2977 K в "
радимо	3495 K прочитати:
разрешете	240 K
распечатайте	2986 K
распечатать	2986 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2956 K:
рекомендуємо	3495 K:
робота	3516 K в "	3516 K у "
роздрукувати	3525 K
роздрукуйте	3525 K
розкажіть	59 K у
розпочалася	3550 K передплата
розпочато	3550 K передплату
""", 'с': """
саммари	2973 K
свалете	13 K	240 K	265 K приложението
свежий	2976 K номер
свързани	218 K:
связаться	2959 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2982 K в	2982 K из	2991 K приложение	3011 K приложение
скачать	13 K	2982 K в	2982 K на
скопировать	2986 K
скопируйте	2986 K
скопіювати	3525 K
скопіюйте	3525 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3495 K:	3495 K також:
слухати	1 K
слушайте	2956 K:	2956 K также:
слушать	1 K
см	2956 K. также:
смотрите	2956 K также	2956 K:	2956 K	2956 K также:	2956 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2996 K об ошибке	2996 K нам об ошибке
сообщить	2996 K об ошибке
сохраните	2986 K
сохранить	2986 K
спитайте	3513 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2973 K
спросить	2973 K
станьте	31 K первым	31 K першим	2991 K подписчиком	2991 K соучастником	3531 K частиною спільноти	3531 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3513 K перекладено
статью	46 K можно	2979 K можно
статья	2973 K переведена	2973 K озвучена	2974 K была	2976 K опубликована в
стежте	12 K за
стислий	3513 K виклад	3513 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3495 K читайте:
текст	46 K можно	46 K можна	2973 K переведён	2973 K переведен	2973 K озвучен	3513 K перекладено	3513 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2971 K зрения автора	3511 K зору автора	3511 K зору редакції
триває	3550 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2994 K слушать
успейте	3013 K подписаться
установите	13 K	3011 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2956 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2993 K работать у нас	2993 K у нас работать	2993 K работать в нашей
хочете	3533 K працювати в нас	3533 K в нас працювати	3533 K працювати у нас
хочеш	3533 K працювати в нас
хочешь	2993 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3513 K переказ	3513 K короткий виклад	3513 K короткий переказ	3513 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3514 K була стаття	3514 K був матеріал	3514 K був переказ	3514 K був цей переказ	3514 K була ця	3514 K був цей	3514 K сподобалась	3514 K сподобалася	3514 K сподобався
читай	3006 K нас
читайте	12 K нас	13 K	2956 K также	2956 K также:	2956 K:	2956 K подробнее	2956 K еще	2956 K по теме:	2956 K подробнее:	2956 K материал	2956 K в материале	2982 K нас без	2982 K без	2991 K	2991 K нас в	3495 K також	3495 K також:	3495 K:	3495 K ще	3495 K також на тему:	3495 K по темі:	3495 K також на тему	3531 K
читать	2956 K также	2956 K по теме:
что	33 K вы думаете	2956 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3495 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2973 K краткое содержание
этот	26 K пересказ	2973 K пересказ	2973 K краткий пересказ	2979 K материал можно	2979 K текст можно
эту	2979 K статью можно
""", 'я': """
як	3514 K вам стаття	3514 K вам матеріал
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
खबर	1763 K में कोई	1817 K विज्ञापन के
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
लेख	1817 K विज्ञापन के
लेखक	1758 K के बारे में	1758 (K	1758 K वरिष्ठ पत्रकार हैं	1758 K स्वतंत्र पत्रकार हैं
लेखिका	1758 K के बारे में	1758 (K	1758 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	1817 K के बाद
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
กด	12 Kติดตาม	3294 Kติดตาม	3294 Kไลก์
""", 'ข': """
ขอ	3297 Kบคุณภาพจาก	3297 Kบคุณข้อมูลจาก
ข่	3290 Kาวที่เกี่ยวข้อง:	3297 Kาวโดย	3303 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3303 Kิป:
คุ	3300 Kณรู้สึกอย่างไรกับ	3300 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3303 Kคลิป:	3303 Kคลิป :
""", 'ซ': """
ซื	3301 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3290 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3294 Kดตามช่อง	3294 Kดตามเรา	3294 Kดตามข่าว	3312 Kดตามอ่านข่าวอื่นๆ	3312 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3299 Kม ai
""", 'ท': """
ทด	3301 Kสอบความรู้ของคุณ
ทำ	3301 Kแบบสำรวจสั้น
ที	3297 K่มา:	3297 K่มา :
""", 'บ': """
บท	3299 Kความนี้ใช้ ai	3299 Kสรุปนี้	3299 Kความนี้แปล	3299 Kความนี้เรียบเรียง	3300 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3299 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3297 K้เขียน:	3297 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3300 Kข้อผิดพลาดในบทความ
พื	3313 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3301 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3297 Kพ:	3337 Kพที่ # จาก #	3337 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3301 Kวมโหวต:	3301 Kวมโหวต :	3301 Kวมทำแบบสำรวจ	3301 Kวมสนุก	3308 Kวมสนับสนุน
ร้	3316 Kองทุกข์	3316 Kองเรียน
""", 'ล': """
ลง	3301 Kทะเบียนเข้าร่วมสัมมนา	3301 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3308 Kับสนุน
สร	3299 Kุปโดย	3299 Kุปข่าวด้วย	3299 Kุปนี้	3299 Kุปข่าวโดย	3300 Kุปนี้มีประโยชน์
สา	3316 Kยด่วนข่าว	3316 Kยด่วนทีมข่าว
ส่	3316 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3337 K้า # จาก #
""", 'อ': """
อ่	3290 Kานเพิ่มเติม:	3290 Kานต่อ:	3290 Kานข่าวต้นฉบับ:	3290 Kานเพิ่มเติม	3290 Kานประกอบ:	3303 Kานข่าวเพิ่มเติม:	3303 Kานข่าวเพิ่มเติม	3303 Kานข่าวที่เกี่ยวข้อง:	3303 Kานข่าว:	3303 Kานเรื่องอื่น:	3312 Kานข่าวอื่นๆ	3312 Kานข่าวต้นฉบับได้ที่	3312 Kานบทความอื่นๆ	3312 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3297 Kางอิง:
""", 'เ': """
เก	3297 Kี่ยวกับผู้เขียน
เข	3294 K้าร่วมช่อง
เน	3299 Kื้อหานี้สร้าง	3313 Kื้อหาสปอนเซอร์	3313 Kื้อหาโฆษณา	3313 Kื้อหาสนับสนุนโดย
เพ	3294 Kิ่มเพื่อน
เร	3297 Kื่อง:	3297 Kื่อง :	3297 Kื่องและภาพ
""", 'แ': """
แจ	3300 K้งแก้ไขข่าว	3316 K้งเบาะแส	3316 K้งข่าว
แช	3 Kร์
แป	3299 Kลโดย
แอ	3294 Kดไลน์
""", 'โ': """
โฆ	3313 Kษณา -
""", 'ใ': """
ให	3300 K้คะแนนบทความ
""", 'ไ': """
ไม	3294 K่พลาดทุกข่าวสาร	3294 K่พลาดข่าว
""", 'ả': """
ảnh	3583 K:	3631 K #/#	3631 K # / #
""", 'ủ': """
ủng	3583 K hộ tác giả	3596 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2158 Kせて読みたい	2158 【Kせて読みたい】	2158 Kせて読みたい:
""", 'こ': """
こち	2158 Kらもおすすめ	2158 Kらもおすすめ:	2186 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2166 K記事を書いた人	2166 K記事の筆者	2169 K要約はai	2169 K要約は、ai	2169 K要約は役に立ち	2169 ※K要約	2169 K記事の翻訳	2169 K記事の要約	2169 K記事はai	2169 K翻訳	2169 K見出しはai	2177 K記事は	2177 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2158 Kと見る:	2186 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2215 Kーが発生しました
""", 'オ': """
オリ	2186 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2190 【Kゼント】	2190 Kゼント応募
""", 'ペ': """
ペー	2216 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2186 【K】
""", '下': """
下載	13 K	3660 Kapp	3660 K應用程式
下载	13 K	3660 Kapp	3660 K应用
""", '以': """
以上	3686 K内容由ai
以下	3744 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3683 K:	3683 (K	3683 K係	3683 K为	3683 K為
""", '你': """
你做	59 K了吗
你可	3674 K能會喜歡:	3705 K能想看:
你有	3681 K线索
你覺	3688 K得這篇
你觉	3688 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3683 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3686 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3666 K微信公众号	3666 K官方微信
""", '内': """
内容	3686 K由ai
""", '写': """
写真	2158 【K】	2158 K:	2186 【Kを見る】	2186 【Kギャラリー】	2216 K #/#	2216 K#/#	2216 K # / #
""", '出': """
出典	2166 K:
出现	3739 K问题
出錯	3739 K了
出错	3739 K了
""", '分': """
分享	3 K
""", '前': """
前回	2186 【K】	2186 Kの記事:
""", '剩': """
剩余	3714 K字数
剩餘	3714 K字數
""", '加': """
加入	12 K	3679 K	3700 K
""", '動': """
動画	2158 【K】	2186 【Kを見る】
""", '升': """
升級	3700 K
升级	3700 K
""", '原': """
原文	3704 K刊于	3704 K刊於
""", '参': """
参与	3690 K我们的
参考	69 Kになった	2158 K:
""", '參': """
參與	3690 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3689 K错误
发生	3739 K错误
""", '取': """
取材	2166 K・文	2166 K・執筆
""", '另': """
另请	3674 K参阅
""", '可': """
可以	3680 K在x上
可自	68 K由转载
""", '合': """
合わ	2158 Kせて読みたい:
""", '同': """
同场	3674 K加映:
同場	3674 K加映:
""", '問': """
問問	3686 K我們的ai
問題	2215 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3744 K由ai
""", '圖': """
圖片	3744 K由ai
""", '執': """
執筆	2166 K:	2166 K/
""", '報': """
報名	3691 K參加
""", '填': """
填写	3690 K问卷
填寫	3690 K問卷
""", '如': """
如发	3689 K现
如有	3681 K线索	3681 K線索
如果	3681 K您有相关线索	3681 K你掌握	3681 K您掌握	3682 K您有
如發	3689 K現
""", '官': """
官方	3666 K微信:	3666 K微信公众号:
""", '審': """
審校	3683 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3674 K閱讀	3674 K阅读	3674 K閱讀:	3674 【K閱讀】	3705 K阅读:
""", '开': """
开启	3660 K通知	3660 K推送通知
""", '引': """
引用	2166 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3705 K:
影音	3705 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3705 K看更多:
""", '微': """
微信	3660 K扫	3666 K公众号:
""", '您': """
您对	3688 K这篇文章
您對	3688 K這篇文章
您有	3681 K线索
您的	27 K评论
您覺	3688 K得這篇
您觉	3688 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3660 K客户端
""", '打': """
打开	13 K	3660 K微信
""", '扩': """
扩展	3674 K阅读:
""", '扫': """
扫一	3660 K扫
扫描	3660 K二维码关注	3679 K
扫码	3679 K
""", '投': """
投票	3690 K:
投稿	27 Kは
""", '报': """
报名	3691 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3679 K追蹤
""", '掃': """
掃一	3660 K掃
""", '採': """
採訪	3683 K撰文:
""", '推': """
推荐	3674 K阅读	3674 K阅读:
推薦	3674 K閱讀:
""", '提': """
提供	2166 K:
""", '摘': """
摘要	3686 K由	3744 K由ai
""", '撰': """
撰文	3683 K:
撰稿	3683 K:
""", '支': """
支持	3698 K
""", '收': """
收听	1 K	3693 K我们的播客	3693 K我们的节目
收聽	1 K	3693 K我們的播客	3693 K我們的節目
""", '文': """
文/	2166 K
文:	2166 K
文・	2166 K
文章	44 K有误	3683 K来源:	3689 K有误	3689 K有誤
""", '新': """
新聞	41 K爆料	3681 K線索
新闻	41 K热线	41 K报料	41 K爆料	3681 K线索热线	3681 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3674 K:	3674 K新聞:	3674 K內容:	3674 【K新聞】	3674 K相關	3674 K阅读:	3674 K報導:	3674 K报道:	3704 K精彩内容	3704 K精彩內容	3704 K资讯	3704 K資訊	3704 K内容请	3704 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3681 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3743 K授權	3743 K許可
未经	3743 K授权不得转载	3743 K许可不得转载	3743 K授权	3743 K许可
""", '本': """
本主	76 K题已关闭
本内	3686 K容由ai
本报	41 K热线
本摘	3686 K要
本文	3683 (K作者	3683 K作者	3686 K摘要	3686 K由ai	3686 K由人工智能翻译	3686 K由人工智能生成	3686 K由人工智慧	3704 K章來自	3704 K转载自	3704 K轉載自	3704 K来自	3704 K來自	3743 K受版权保护	3743 K受著作權保護	3743 K原载于	3743 K首发于	3743 K原刊於	3743 K轉載自	3743 K转载自	3744 K由ai	3744 K由人工智能	3744 K由 ai	3744 K由人工智慧	3744 K使用ai	3744 K经ai
本翻	3744 K译由
""", '来': """
来发	31 K表第一
来源	3683 K:
""", '校': """
校对	3683 K:
""", '構': """
構成	2166 K・文
""", '次': """
次に	2158 K読む:
次の	2186 Kページ:	2186 【K記事】
次ペ	2186 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3679 K加入	3680 K在	3680 K关注	3681 K提供线索	3681 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3679 K加入	3680 K在	3681 K提供線索	3681 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3686 K要	3744 K要由ai
""", '测': """
测一	3690 K测:
""", '測': """
測一	3690 K測:
""", '点': """
点击	3674 K查看	3674 K阅读:	3693 K观看视频	3693 K收听
点我	3679 K加入
""", '熱': """
熱門	3705 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3681 K请	3681 K請
""", '版': """
版权	3743 K声明	3743 K所有
版權	3743 K聲明
""", '用': """
用微	3660 K信扫
""", '画': """
画像	2158 【K】	2186 【Kを見る】	2216 K#/#	2216 K #/#	2216 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3689 K錯誤
發生	3739 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3674 K阅读	3674 K新闻	3674 K报道:	3674 K阅读:	3705 K新闻:	3705 K文章:
相關	3674 K新聞	3674 K報導	3674 【K新聞】	3674 K閱讀:	3705 K新聞:	3705 K文章:	3705 K報導:
""", '看': """
看更	3674 K多:
""", '立': """
立即	3679 K加入	3690 K报名	3690 K報名
""", '筆': """
筆者	2166 Kプロフィール
""", '編': """
編輯	3683 K:
編集	41 K部への情報提供
""", '线': """
线索	3681 K征集
""", '编': """
编辑	3683 K:	3683 (K:
""", '聽': """
聽我	3693 K們的podcast
""", '著': """
著者	2166 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3693 K上方影片
""", '观': """
观看	3693 K上方视频
""", '视': """
视频	3705 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3700 K	3710 K本報	3710 K我們	3710 K本刊
""", '記': """
記事	7 Kの誤り	2177 Kの誤り	2177 Kに誤り
記者	2166 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2158 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2190 【Kプレゼント】	2190 Kプレゼント
""", '請': """
請支	3698 K持
""", '订': """
订阅	3700 K	3710 K本报	3710 K我们	3710 K本刊	3710 K本公众号	3710 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3698 K持
""", '責': """
責編	3683 K:
""", '資': """
資料	3683 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3698 K
""", '责': """
责任	3683 K编辑:	3683 (K编辑
责编	3683 K:
""", '赞': """
赞助	3698 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3714 K输入
""", '这': """
这个	3687 K摘要
这段	3687 K摘要
这篇	8 K文章	52 K调查	52 K报道	3687 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3687 K摘要
這篇	3687 K文章
""", '還': """
還可	3714 K輸入
""", '采': """
采写	3683 K:
""", '長': """
長按	3679 K
""", '长': """
长按	3679 K
""", '開': """
開啟	3660 K通知	3660 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2158 K記事	2158 K記事:	2158 【K記事】	2158 K:	2158 【K】	2186 【K写真】
""", '閱': """
閱讀	3674 K更多
""", '问': """
问问	3686 K我们的ai
""", '阅': """
阅读	3674 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3743 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3690 K報名
""", '马': """
马上	3690 K报名
""", '點': """
點我	3679 K加入
點擊	3674 K查看	3674 K閱讀:	3693 K觀看影片
""", '같': """
같이	2252 K 보기:
""", '관': """
관련	2252 K 기사:	2275 K 기사 :	2275 [K 기사]	2275 K 기사-
관련기사	2252 K	2252 K:	2252 [K]	2275 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2263 K #줄 요약
기사에	73 K 대해 궁금	2268 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2275 K 기사:
""", '당': """
당신의	2267 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2252 K 읽기:
더보기	2252 [K]	2252 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2267 K 설문에	2267 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2275 [K 본 기사]
""", '문': """
문제가	2309 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2263 K 요약은
""", '사': """
사진	2310 K #/#	2310 K # / #
사진출처	2278 K:
""", '생': """
생성형	2263 K ai가 요약
""", '선': """
선택	2307 (K) 개인정보	2307 [K] 개인정보	2307 (K) 광고성	2307 [K] 광고성
""", '설': """
설문에	2267 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2267 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2252 [K]
""", '오': """
오류가	2309 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2263 K 요약은 ai	2263 K 요약이 도움	2263 K 기사는 인공지능	2263 K 기사는 ai	2263 K 번역	2268 K 기사가 도움이	2268 K 기사를 어떻게	2268 K 뉴스에 대한 의견	2268 K 기사에 대한 의견
이미지	2310 K #/#	2310 K # / #
이슈	2275 [K]
이어	2252 K 읽기:
""", '인': """
인기기사	2275 [K]
""", '일': """
일시적인	2309 K 오류가
""", '자': """
자료출처	2278 K:
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
지금	2285 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2252 K 기사:
추천기사	2275 [K]
""", '출': """
출처	2278 K:	2278 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2310 K #/#
""", '필': """
필수	2307 (K) 개인정보	2307 [K] 개인정보	2307 (K) 이용약관	2307 [K] 이용약관
""", '함': """
함께	2252 K 볼 만한 기사:	2252 K 보면 좋은 기사:	2275 [K 읽기]
""", '핫': """
핫클릭	2275 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2252 [K]
""", '후': """
후원	2303 K 계좌
후원계좌	2303 K
"""}

CONTAINS = {',': """
,说:	3754 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2923 K-vă	2927 K
abonații	50 K pot	2924 K noștri
abonează	80 K-te	2837 K-te pentru	2842 K-te pe youtube	2923 K-te
abonné	50 en tant qu'K	1484 pas encore K	1486 déjà K	1488 en tant qu'K
abonnés	1484 réservé à nos K	1486 réservé aux K	1634 nos K	1637 K
abonējiet	80 K	2400 K
actualisé	97 cet article a été K
actualité	1494 l'essentiel de l'K	1504 suivez l'K	1504 suivez toute l'K	1504 retrouvez toute l'K	1527 couvre l'K
actualizată	97 știrea a fost K
acționari	2904 fără K
adatkezelési	1836 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1269 K
adomány	1884 K
adományoddal	1880 K
adományok	1884 K
adományozz	1880 K
adományozzon	1857 K itt
advirtió	1269 K
adó	1825 K #%
adód	1882 K #
adója	1857 K #
adăugat	2926 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3260 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1636 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1269 K
afișată	60 email nu va fi K
agregó	1269 K
aicināja	2403 K
aizsargātas	2369 visas tiesības K
aiškino	2363 K
ai가	2313 K 작성	2313 K 생성	2313 K 요약	2313 K 번역
ai로	2313 K 작성	2313 K 생성
ai를	2313 K 활용해
ajouté	1636 a K
ajută	2923 K-ne
ajánld	1880 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	1833 töltsd le az K
alkalmazásban	1855 az K
alkalmazást	1855 K
alkalmazásunk	1881 K
alkalmazásunkat	1833 töltse le K
alkalmazásunkban	84 K
alăturat	2856 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1548 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	649 jetzt K:
anketě	457 naší K	457 v K
ankietę	35 naszą K	2652 naszą K	2652 krótką K
ankstesnėje	97 K versijoje
anmäl	3280 K dig till vårt	3280 K dig till våra
anmäla	3255 genom att K dig
annoncé	1636 a K
annoncør	556 betalt af en K	556 betalt af K
annonslänkar	37 K	74 K	3260 K
annonsör	3269 betalt av en K	3269 betald av en K
annonsør	2591 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1269 K
anunțat	2926 a K
använder	3225 vi K cookies	3226 K kakor
anúncio	2748 após o K	2748 depois do K
anúncios	70 sem K	2830 sem K
apelował	2688 K
apelowała	2688 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1130 descarga la K	1130 descarga nuestra K
aplicația	84 în K noastră	2843 descarcă K	2923 descarcă K noastră	2923 descarcă gratuit K	2923 descarcă K și	2924 K noastră
aplikacją	84 z naszą K
aplikację	2617 pobierz naszą K	2618 pobierz K	2618 ściągnij K	2675 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3114 našej K
aplikáciu	3114 mobilnú K	3114 K
aportació	410 la teva K
aportación	1165 tu K	1191 haz tu K
apoyá	1266 K
applikációnk	1855 K
applikációnkat	1855 K
applikációnkban	84 K
apsolīja	2403 K
apóyanos	1165 K	1266 K
apóyenos	1165 K	1266 K
apúntate	1109 K a	1125 K a nuestra	1125 K gratis	1266 K gratis
apărat	2926 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3396 bir K paylaş
artykuł	15 darmowy K	20 cały K	2606 podoba ci się ten K	2653 nasz K do końca	2673 ostatni darmowy K	2686 ten K
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
autentifică	24 K-te	2837 K-te pentru
autorką	2644 kontakt z K
autorská	439 K práva
avertizează	2926 K
avísanos	1266 K
ayúdanos	1165 K	1266 K a
açikladi	3472 K
açin	3396 K
añadió	1269 K
año	1268 al K
""", 'b': """
bağirdi	3472 K
bağirdilar	3472 K
bağiriyor	3472 diye K
bağiriyordu	3472 K
bağiş	3469 K yap	3473 K
bağişiniz	3469 K
bağlantilari	74 satiş ortakliği K	3393 satiş ortakliği K
başlayan	3395 tl'den K
başvurun	3396 K
behält	29 K sich vor	29 K sich das recht
behöver	3207 vi K ditt stöd	3280 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1833 értesítések K
beløb	568 fast K
beløp	2601 gi et K	2603 fast K
bemängeln	727 K
bemängelt	727 K
berätta	67 K för oss	67 K din
berättade	3283 K
berättar	3283 K
bestätigen	592 K sie ihre
bestätigungslink	693 K
bestätigungsmail	592 K	693 K
betalvägg	3284 K
bezpečí	97 linka K
bezplatný	477 poslední K článek	3108 náš K webinár	3131 posledný K článok
bezplatných	3117 K článkov
bezpłatne	2658 K konto
bezpłatny	2649 nasz K webinar	2673 ostatni K artykuł
bezpłatnych	2658 limit K
beğendiyseniz	3470 bu haberi K	3470 bu yaziyi K
biết	3646 cho K
blokování	431 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1125 recibe el K	1125 nuestro K	1128 K diario	1266 recibe el K	1267 nuestro K	1270 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1493 dans votre K mail	1493 dans votre K e-mail
brezplačen	3188 zadnji K članek
brezplačne	3175 K članke
brezplačni	3168 naš K webinar	3188 zadnji K članek
brezplačnih	3175 K člankov
bronił	2688 K się
brzmiał	2688 K
brzmiała	2688 K
brzmiało	2688 K
butlletí	339 subscriu-te al K	339 el nostre K	411 el nostre K	414 K
buzdított	1883 K
buzdította	1883 K
buzón	79 en tu K	1126 en tu K
bájate	1266 K la app
bölümünde	85 yorum K
bönföll	3283 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3283 K
bønfaldt	569 K
bønn	2525 vi har en K til deg
bønnfalt	2604 K
bústia	361 a la teva K
bülten	3389 e-K	3473 K
bültene	3356 K abone	3356 K kayit	3356 K kaydol
bülteni	3389 haber K
bültenimiz	78 K	3470 K
bültenimize	78 K	78 e-K	3356 K	3469 K	3470 K
bültenine	3389 K
błagał	2688 K
błagała	2688 K
bạn	49 gửi cho K bè	3561 hộp thư của K	3595 sự ủng hộ của K	3643 mời K	3643 cần sự ủng hộ của K	3643 nhờ sự ủng hộ của K
bằng	3603 K văn bản của báo
""", 'c': """
caffè	2026 un K
café	54 me paga um K	1166 un K	1191 un K al mes	1530 un K
caractères	1548 limitées à # K
catedrática	1162 es K
catedrático	1162 es K
celého	419 pro čtení K
cercetătoare	2856 este K
cercetător	2856 este K
changés	97 prénoms ont été K
chaîne	1634 notre K
chefredaktör	3245 är politisk K	3245 är K
chefredaktør	534 er K
chuyện	3582 bạn có câu K
chép	3577 cấm sao K	3603 mọi sao K
chính	97 đính K	3570 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3561 bản tin của K tôi	3564 theo dõi K tôi	3582 cho K tôi qua	3582 liên hệ với K tôi	3643 ủng hộ K tôi	3643 K tôi cần sự giúp đỡ	3643 giúp K tôi	3643 theo dõi K tôi	3643 hãy gửi cho K tôi	3643 hãy liên hệ với K tôi	3643 hãy báo cho K tôi	3644 K tôi trên	3644 của K tôi	3644 cho K tôi
chọn	3643 hãy bình K
cikkünk	1881 minden K
cikkünkhöz	1881 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2721 nos K
comentó	1269 K
comisión	1180 recibir una K
comissió	356 rebre una K
comissão	2747 receber K	2747 receber uma K
commerciële	2485 K partner
communauté	1535 K whatsapp	1535 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2050 parte della nostra K
condamné	1636 a K
condiții	2846 termeni și K
confidentialité	1511 politique de K
confidențialitate	2846 politica de K
conférences	1527 est maître de K
connecté	1513 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2698 acesse todo o K	2742 ao exibir este K	2742 ao ver este K
contribuição	2734 com a sua K	2829 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1269 K
conversación	1148 participar en la K
conținut	9 acest K	2837 K doar pentru abonați
conținutului	2853 preluarea K
cookieinställningar	3247 K
corespondentă	2856 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2923 K un cont pentru a citi
csatornájára	1847 viber-K
csatornánk	1881 K
csatornánkhoz	1847 telegram-K	1847 whatsapp-K
csatornánkra	1847 youtube-K	1880 iratkozz fel K	1880 iratkozzon fel K
csábított	1883 K
cuéntanos	38 K	67 K	1148 K en	1266 K
cuéntenos	38 K	67 K
czytać	2612 aby K dalej	2612 żeby K dalej	2685 chcesz K dalej
czytelników	36 naszych K	2653 opiniami K	2664 z wpłat K	2664 dzięki wsparciu K	2681 K	2686 naszych K	2686 z wpłat K
câmpurile	60 K cu steluță
cântau	2926 K
címével	1879 e-mail-K
cùng	51 hãy tham gia K họ
của	3584 là cây bút K	3644 độc giả K
""", 'd': """
daní	3122 # % z K	3122 #% z K
darbą	2361 mūsų K
darowiznę	2610 przekaż K	2685 przekaż nam K	2685 przekaż K na
datenschutzerklärung	609 unserer K	725 unserer K	725 unsere K
datenübertragung	643 der K zu
dați	62 K-mi tag
debatindlæg	535 send dit K	535 skrive et K
debatredaktør	534 er K
debattredaktør	2565 er K
debattør	534 er K
declaró	1269 K
decía	1269 K
demandé	1636 a K
denmişti	3472 K
denunció	1269 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1130 K la	1130 K nuestra
destekçimiz	3396 K olun	3469 K olun
desteğiniz	3469 K
desteğinizle	3470 K
desteğiyle	18 okurlarin K	3382 yapay zeka K	3391 K ayakta	3401 yapay zeka K
değildir	30 sorumlu K
değilim	3454 ben robot K	3454 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3113 K môžu
disponível	2706 K no google play
doação	2694 faça uma K	2734 sua K	2829 sua K	2829 faça uma K	2833 K
doações	2833 K
dodał	2688 K
dodała	2688 K
dodává	491 K
događaj	3046 naš K
domagał	2688 K się
donació	410 fes una K	414 K
donación	1113 haz una K	1113 tu K	1165 tu K	1165 una K	1266 tu K	1266 haz una K	1270 K
donația	2923 K ta
donație	2923 fă o K	2927 K
donații	2927 K
donează	90 K cât poți	2923 K acum
doplněn	97 článek byl K
doporučil	491 K
doporučila	491 K
doporučovala	491 K
dopuštenja	3057 bez K
doradzał	2688 K
dorzuć	2685 K się
dostawać	2674 chcesz K
dostávajte	3137 K
dostávat	478 chcete K
dostávať	3132 chcete K
dostávejte	484 K
dostęp	80 kup K	2612 masz już K	2658 pełny K do	2658 wykup K	2685 kup K
dostępny	2612 artykuł K tylko
dotazník	458 krátký K	3112 krátky K
dotazníka	3112 nášho K
dotazníku	457 našeho K	458 krátkého K
dowolną	2687 K kwotą
dočtete	465 více se K
dołóż	2685 K się
dołącz	51 K do nich	51 K	2623 K do nas na	2685 K do nas	2685 K do grona	2685 K do nich
drastické	97 obsahuje K
draudžiama	2335 K kopijuoti	2335 be leidimo K	2335 be sutikimo K
draudžiamas	2356 be leidimo K
dueños	1221 sin K	1221 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2686 K dalej
dziennikarką	2645 jest K
dzięki	2686 K wam	2686 K tobie
dziękujemy	2655 K za zapisanie	2655 K za zapis	2685 K, że nas czytasz
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
dömde	3283 K
dømte	569 K	2604 K
düzeltme	97 K:
děkujeme	488 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3566 tải ứng K	3643 tải ứng K của	3643 hãy tải ứng K	3643 tải ngay ứng K
""", 'e': """
edellyttää	1461 K tunnusta
editörlerimize	39 K
editörüdür	3379 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
elaboración	1180 no ha participado en la K
electrònic	339 el teu correu K
electrónico	60 correo K no se mostrará	1126 tu correo K	1148 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1827 a teljes cikk K
elsőként	1856 értesülj K
előfizetés	1884 K
előfizetéssel	1859 K
előfizető	1827 már K	1880 legyen K
előfizetőink	50 K	1827 K olvashatják	1859 K számára	1881 K
előfizetők	50 az K	1869 csak K	1884 K
előfizetőknek	1828 csak K	1869 K szól
előfizetőként	50 K
előfizetőnktől	1879 K
emlékeztetett	1883 K
emoțional	97 pot afecta K
endereço	2720 seu K de email não será
engedély	1862 K nélkül tilos
engedélyezze	1835 K a javascript
engedélyhez	1862 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1634 cette K	2501 onze korte K	2501 onze K
enquêtent	1634 K pour vous
enquêtes	1634 nos K
ensaísta	2795 é K
ensimmäinen	1467 K kuukausi
enthält	643 dieses element K daten
entraînement	48 K d'ia
entrée	1596 ctrl+K	1596 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1266 K
epizódu	3110 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	534 er K
erhältlich	649 shop K	722 im shop K
erişin	3396 K
erklärt	727 K
erklärte	727 K
erkände	3283 K
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
etkinleştir	3364 javascript'i K
evästeasetuksiasi	1438 K
evästeet	1438 K	1463 K
evästeitä	1421 K
existují	468 K díky
experiência	67 conte sua K
explicó	1269 K
expliqué	1636 a K
expérience	67 partagez votre K
externého	3104 K obsahu
externí	450 K obsah
externího	450 K obsahu	450 obsah z K
externý	3104 K obsah
""", 'f': """
favoritkälla	3241 K
faça	2829 K um pix
felelősséget	30 nem vállal K
felhasználási	1836 K feltételek
feliratkozás	1829 K a hírlevélre	1829 hírlevél K
feliratkozásommal	1845 K
feliratkozással	1845 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2846 K cookie
folytatásához	1827 a cikk K
fordítóval	1852 gépi K
forintért	1859 havi # K
formulára	3115 odoslaním K
formulário	2829 inscreva-se no K
formuláře	461 odesláním K
forrásként	1846 kedvenc K
fortæl	67 K os
fortæller	569 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3283 K
früheren	97 K version	97 K fassung
férjen	1880 K hozzá
följ	3221 K oss på	3280 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3237 alla rättigheter K
fördere	724 K
fördermitglied	80 werden sie K	664 werde K	664 werden sie K
fördern	724 jetzt K	724 K sie
föredragen	3241 K källa
föredragna	3241 K källa
föreslog	3283 K
författare	3245 är K och
förklarade	3283 K
förklarar	3283 K
försvarade	3283 K sig
følg	509 K os på	566 K os	2541 K oss på	2601 K oss
første	547 K måned	568 K måned	2579 K måned	2603 K måned
független	1825 támogassa a K	1881 K sajtó
főszerkesztője	1850 K
""", 'g': """
gadā	2402 K
gazeteciliği	3470 bağimsiz K
gazeteciliğimiz	3470 K
gazetę	2684 kup K
gefällt	693 K ihnen, was sie	693 K dir, was du
gelmişken	3350 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	612 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3083 K
gridò	2130 K
gràcies	362 K a gent com tu	411 K a tu
grátis	2831 teste K
grâce	18 K à vous	1475 K à vos dons
gwiazdką	60 pola z K
gärna	3280 vill K höra från dig
går	493 før du K	2525 før du K
gåva	3207 ge en K i dag	3207 ge en K nu	3208 din K	3208 ge en K	3280 din K gör	3280 ge en K i dag	3284 K
gönderdik	3403 size bir e-posta K
gönderin	3396 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3281 K mer
göre	3472 K
görün	3396 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3396 K
gösterilmeden	3372 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2688 K
głosiła	2688 K
głosiło	2688 K
głosuj	2669 K
głosujcie	2669 K
głównej	2660 na stronie K
gương	64 trang K
gửi	49 hãy K	3582 xin K về
""", 'h': """
használ	1835 cookie-kat K	1836 sütiket K
használat	1835 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	727 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	635 bei google K
hirdették	1883 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3248 K av ai	3270 K av ai	3280 K oss
hjälper	3280 din gåva K
hjælp	537 K af ai	537 K fra ai	557 K af ai	566 vi har brug for din K	566 K os
hjælper	566 dit bidrag K
hlásal	491 K
hlásala	491 K
hlásá	491 K
hovorí	3143 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1883 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1439 tekoälyä K
hágase	80 K socio
hájil	491 K se
hájila	491 K se
häng	3280 K med i
häufiger	635 bei google K
hävdar	3283 K
håller	43 K du med	43 K du inte med	3277 läsare som K
hævder	569 K
hébergé	1510 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	1879 K
hírekben	1833 a google K	1846 google K
hírlevelére	1845 K
hírlevelünk	78 K	1881 K
hírlevelünket	1845 K
hírlevelünkre	78 K	1829 K	1880 iratkozzon fel K	1880 iratkozz fel K	1881 K
hírlevél	1884 K
hírlevélre	78 K	1880 iratkozz fel a K	1880 iratkozzon fel a K
hó	1882 ft/K
hónap	1859 első K	1882 első K
hören	717 K sie hier.
hører	2570 der du K
hükmetti	3472 K
hüüdis	1311 K
hüüdsid	1311 K
hűségidő	1869 K nélkül
hồng	3602 nhận hoa K
""", 'i': """
iecienītāko	2377 K avotu
iepriekšējā	97 K versijā
ifølge	569 K	2604 K
illimité	1488 accès K	1557 en K
imágenes	40 tus K	97 contiene K
incorporó	1162 se K a
independentă	2924 presa K
independência	2830 a K
indicó	1269 K
indiqué	1636 a K
indrømmede	569 K
indrømmer	569 K
indépendance	1634 notre K
indépendant	1475 soutenez le journalisme K	1634 journalisme K	1634 média K
indépendante	1554 la presse K a	1634 presse K	1634 information K
información	1138 sigue toda la K	1138 siga toda la K	1162 cubre la K	1267 esta K
informację	2644 wyślij K
informações	97 com K de
informațiilor	2853 preluarea K
informó	1269 K
informē	2403 K
ingresá	77 K tu correo
innehåll	3226 externt K	3247 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2604 K
innrømmet	2604 K
inquiète	1636 s'K
inquérito	35 nosso K
inscrição	2702 cancelar a K	2756 sua K foi
inscríbete	1109 K
insändare	43 K	3246 skicka din K	3246 din K till	3246 skriva en K
intelektą	2343 dirbtinį K	2358 dirbtinį K
inteligencję	2666 przez sztuczną K
inteligencí	470 umělou K
intelligenciával	1852 mesterséges K készült	1871 mesterséges K
introduceți	77 K adresa de email
intégralité	1484 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1267 esta K
investigação	2830 esta K
investigație	2924 această K
investigațiile	2924 continua K
invítame	54 K a un café	54 K un café	1266 K a
invítanos	1266 K a
ismételgette	1883 K
istediğiniz	3355 K zaman iptal	3471 K zaman iptal
izražavaju	3051 komentari K
içeriği	9 K
içeriğin	3381 harici K
içermektedir	97 sahneler K
išorinio	2341 K turinio
""", 'j': """
jautāja	2403 K
javascript가	2293 K
javascript를	2293 K
javasolják	1883 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2606 skoro już tu K	2606 skoro tu K
jugé	1636 a K
jurnalistă	2856 este K
jurnaliștii	39 K noștri	2879 K noștri îți trimit	2924 K noștri
jälgi	1308 K meid
jäljellä	1457 ilmaista juttua K
jäseneksi	80 liity K	1465 liity K
""", 'k': """
kanał	2686 nasz K
kannatusjäseneksi	1465 liity K
kanál	489 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3084 K
kedykoľvek	3089 odhlásiť sa môžete K
keresőben	1846 google-K
khoản	3559 bạn đã có tài K	3570 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3577 K sao chép
khẳng	3646 K định
kiabált	1883 K
kiabálta	1883 K
kiabálták	1883 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1883 K
kirjeessä	1468 luki K
kiáltott	1883 K
kiáltotta	1883 K
kiáltották	1883 K
kiến	3590 ý K của bạn sẽ	3643 hãy gửi ý K	3643 vui lòng gửi ý K
kliknutím	461 K na
kolačića	3042 K	3072 K
kolačiće	3042 K	3072 K
kolačići	3042 K
komentować	6 K	2632 aby K
komentár	6 pridať K	3113 pridajte K
komentára	3113 pridanie K	3113 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	448 je K	448 , K
komentátorem	448 je K
komentátorkou	448 je K	3102 je K
komentátorom	3102 je K
komentář	6 přidat K
komentáře	6 pro přidání K	459 vložení K	459 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1439 K
konferencję	2649 naszą K
konuştu	3472 diye K	3472 K
kopírovanie	3095 K obsahu bez	3095 K je zakázané
kopēšana	2376 K bez
korespondentką	2645 jest K
korespondentė	2340 K
korábban	1878 K itt írtunk	1878 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2688 K
krzyczała	2688 K
krzyknął	2688 K
krzyknęła	2688 K
krävde	3283 K
krævede	21 K felter er	569 K
krönikör	3245 är K
kulturalną	2653 K dyskusję
kulturredaktör	3245 är K
kulturredaktør	534 er K	2565 er K
kumppanuuslinkkejä	74 K	1451 K
kvíz	457 náš K	3112 náš K
kvíze	3112 našom K	3112 v K
kvízu	457 našem K	457 v K
kyltissä	1468 luki K
kysyivät	1468 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1882 K
käsitellään	97 jutussa K
käyttää	1419 tämä sivusto K
käyttöehdot	1446 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1883 K
kérdezték	1883 K
kérdőívünket	35 K
kért	1883 K
kérte	1883 K
kérték	1883 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	724 K sie uns
könyörgött	1883 K
könyörögtek	1883 K
köszönjük	1880 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1833 K minket	1880 K minket
követelte	1883 K
követelték	1883 K
közlése	1870 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1883 K
kúpte	3140 si K
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
kļūsti	2400 K par
křičel	491 K
křičela	491 K
křičeli	491 K
kể	3646 K
""", 'l': """
labākie	2396 K raksti tavā
lamentó	1269 K
lançait	1636 K
lasītu	2366 lai K tālāk
lasītāji	2401 mūsu K
lasītājiem	2401 mūsu K
lejupielādē	2400 K
lelkisegély	97 K
leverandør	2567 ekstern K
leverantör	3247 extern K
leído	1194 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2386 K
linkistä	1450 lisää tästä K
lisenssillä	47 K
lisäsi	1468 K
llicència	47 K cc
lucrează	2856 K în presă
lunedì	17 ogni K
lună	2925 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3559 đăng nhập để bình K	3590 bình K của bạn sẽ	3643 đăng nhập để bình K
lájkolj	1833 K minket
lákal	491 K
läget	3256 koll på K
lähdet	1405 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3259 du kan K mer	3259 kan du K mer	3259 K mer om	3281 fri att K
läsare	36 våra K	3257 våra K	3281 våra K
läsarna	18 tack vare K
läser	3280 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	561 K for	2596 K for	3274 K för
læser	566 tak fordi du K
læserbrev	43 K	535 skrive et K	535 send dit K
læsere	36 vores K	567 vores K
læseres	546 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1121 K de notas
límites	1118 sigue leyendo sin K
lòng	3582 vui K gửi về	3643 vui K gửi về
löd	3283 K
lød	569 K	2604 K
lūdza	2403 K
lập	3594 ủng hộ báo chí độc K	3644 báo chí độc K
""", 'm': """
magyarázta	1883 K
mailovú	3115 e-K adresu
mainoslinkkejä	37 K	74 K	1451 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1290 K abil
materiał	9 ten K
matéria	20 ler esta K	2698 esta K é só	2761 para ler esta K	2830 esta K
matérias	2733 limite de K
matí	410 rep cada K
mawiał	2688 K
mawiała	2688 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1883 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1465 tue K
meitä	1448 tukea K	1448 tue K	1465 tue K	1465 auta K
mencióname	62 K
menționat	2926 a K
mesačne	3142 K
mesečno	3083 K	3201 K
mesélte	1883 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2687 za K
miesięcznie	2687 K
minkä	90 anna K voit
miễn	15 bài K phí	3597 hết số bài K phí	3645 dùng thử K phí
mjesečno	3083 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1548 charte de K	1548 K par la rédaction
mokė	2363 K
mondták	1883 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1118 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1269 K
mulțumim	2923 K că ne citești
munkatársa	1850 K
munkatársunknak	39 K
munkánk	1881 K
munkánkat	1825 támogasd K	1825 támogassa K	1857 K	1880 támogasd K	1880 támogassa K	1881 K
myönsi	1468 K
másodközlés	1843 K
märkis	1311 K
määräsi	1468 K
mån	3258 kr/K	3282 kr/K
månad	3210 testa en K	3258 en K för	3280 testa en K	3282 per K	3282 varje K
månaden	3258 första K	3282 i K	3282 första K
månader	3258 K för #	3280 testa # K
månadsgivare	3280 bli K
måned	499 prøv en K	547 i # K	566 prøv en K	568 pr. K	2579 en K for	2601 prøv en K	2603 per K
måneden	568 om K	2603 i K
måneder	547 i # K	2579 K for #
média	1634 notre K
mês	2830 até o fim do K	2831 por K	2831 ao K
mình	54 mời K ly cà phê	62 tag K
míní	491 K
mówi	2688 K
mówili	2688 K
mówił	2688 K
mówiła	2688 K
môžete	3111 článok si K
müşterimiz	3407 K
mācīja	2403 K
mākslīgais	2383 K intelekts
mēnesis	2402 pirmais K
mēnesī	2402 K
mėgstamiausią	2336 K
mėnesį	2362 per K
měsíc	463 první K	490 za K	490 první K
měsíčně	490 K
můžete	456 článek si K
mạnh	3646 nhấn K
""", 'n': """
nabádal	491 K
nabádala	491 K
naléhal	491 K
namawiał	2688 K
namawiała	2688 K
napisał	2688 K
napisała	2688 K
napiš	38 K nám	67 K nám
napište	38 K nám	447 K nám	480 K na	488 K nám
napísal	3143 K
napíšte	38 K nám	3101 K nám	3101 K, prosím	3134 K na	3140 K nám
naročilo	3174 hvala za K
naročite	80 K se	3148 K se na naše	3199 K se
naročnik	50 kot K	3147 že K
naročnike	3155 samo za K	3155 le za K
naročniki	50 K lahko	3187 lahko berejo le K	3187 berejo samo K	3203 K
naročnikom	3147 dostopen le K	3147 na voljo K	3147 na voljo samo K	3147 na voljo le K	3187 dostopna le K	3187 dostopna samo K	3187 dostopen le K	3187 dostopen samo K
naročnina	3175 K	3203 K
naročnino	3175 z K	3197 z K
narzędzi	2666 przy wsparciu K ai
naujienlaiškio	2348 K
naujienlaiškis	2361 mūsų K	2364 K
naujienlaiškį	2328 mūsų K	2348 K	2360 užsisakykite K	2361 mūsų K
navođenja	3057 bez K izvora
navođenje	3057 uz K izvora
nawoływał	2688 K
našeho	453 do K týmu	453 K e-shopu
našem	3046 K timu
našich	479 K zpráv	3133 K správ
neatkarīgu	2400 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1880 segíts K	1880 írjon K	1880 írj K	1880 jelezd K	1881 K adód
nemokamą	2352 K paskyrą
neobmedzený	3088 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	443 K přístup
neomezeně	419 K číst
nepiekrītat	43 K
nepriklausomą	2350 paremkite K žurnalistiką	2360 paremkite K	2361 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1431 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	488 podpořte K
nezávislá	489 K média
nezávislé	3141 K médiá
nezávislú	3140 podporte K
ngoài	3585 nội dung bên K
nguồn	3580 K ưu tiên	3580 K tin ưu tiên	3603 ghi rõ K	3638 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3590 chịu trách K về nội dung bình luận
nhân	3586 trí tuệ K tạo
nhấn	3643 K vào đây
nhận	3561 đăng ký K bản tin	3561 đăng ký K tin	3643 đăng ký K bản tin	3643 đăng ký K tin
nhập	24 đăng K	3559 vui lòng đăng K	3559 đăng K để đọc	3559 đăng K để xem	3559 đăng K để lưu	3559 hãy đăng K để	3643 đăng K để đọc	3643 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2646 materiał wideo jest K
niezależne	2685 wesprzyj K	2685 wspieraj K	2686 K media
niezależność	2686 K
niezależną	2686 jesteśmy K
noastră	2924 munca K
nolēma	2403 K
norāda	2403 K
nosūtīsim	57 jums K
notificações	14 as K	2708 ative as K	2708 ativar K	2708 receba K
notificările	14 K	2843 activează K
notifikácie	3114 K
notícia	2830 esta K
notícias	2702 receba as K	2702 receba K	2711 siga as últimas K
novinařina	489 naše K
novinařinu	489 nezávislou K
novinár	3102 je K	3102 , K
novinári	3141 naši K
novinárka	3102 je K	3102 , K
novinárkou	3102 je K
novinárom	3102 je K
novinář	448 je K	448 , K
novinářem	448 je K
novináři	489 naši K
novinářka	448 je K	448 , K
novinářkou	448 je K
novičke	3148 na e-K
novičnik	3156 K	3156 e-K	3200 naš e-K	3203 K
novičnika	3156 K
nuotraukų	40 K ir vaizdo
nusprendė	2363 K
nášho	3108 do K tímu
nächste	21 in diesem browser für die K	724 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3646 K
nõus	43 ei ole K?
năm	3645 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	453 našem K
obegränsad	3213 K tillgång
obećala	3084 K
obećao	3084 K
obiecał	2688 K
obiecywał	2688 K
obligāta	2376 atsauce K
oblíbené	445 K zdroje
oblíbených	445 K zdrojů
oblíbenými	445 K zdroji
obrigatórios	21 campos K são	2720 campos K são
obveščanje	3174 na naše K
obľúbené	3099 K zdroje
obľúbených	3099 K zdrojov
obľúbenými	3099 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	478 chcete K
odebírejte	423 K náš	484 K	488 K
odemkněte	419 K si
odhlásit	424 K se můžete kdykoli
odoberať	3132 chcete K
odpoveď	21 zrušiť K
odpovídal	491 K
odpověděl	491 K
odpověděla	491 K
odpověď	21 zrušit K
odpowiadał	2688 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2688 K
odpowiedziała	97 nie K	2688 K
odpowiedziało	97 nie K
odražavaju	3051 komentari K	3051 komentari ne K
odídete	3097 kým K
ofereça	2698 K este artigo
ograniczeń	2612 czytaj bez K	2612 czytaj więcej bez K
også	51 bli med du K
ogłosił	2688 K
ogłosiła	2688 K
oikaisupyynnöt	1442 K
oikaisupyyntö	1442 K
olvashatják	1877 csak előfizetők K
olvasási	0 K idő
olvasóiból	1857 K él
olvasóink	36 K	1881 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1266 danos tu K
ordenó	1269 K
ordonné	1636 a K
ortakliği	3393 iş K linkleri
orzekł	2688 K
osobních	441 ochrany K údajů	441 ochraně K údajů
osobných	3104 K údajov
ostrzegał	2688 K
ostrzegała	2688 K
ostrzegł	2688 K
otrzymywać	2674 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	491 K	3143 K
oznámila	491 K	3143 K
ozvěte	38 K se nám	67 K se nám	447 K se nám	488 K se nám
""", 'p': """
padėkite	2360 K mums
pageidaujamą	2336 K šaltinį
paklausė	2363 K
palīdzi	2390 ziedo un K	2400 K mums
palīdzību	2383 mākslīgā intelekta K	2398 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2360 K mums
parsisiųskite	2360 K
participación	1149 normas de K
partnerské	74 K odkazy	466 K odkazy	3120 K odkazy
partneři	430 my a naši K
pastā	2388 e-K
pastāstiet	38 K mums	67 K mums
patronką	2664 zostań naszą K
patrões	2786 sem K	2830 sem K
paylaşilan	3453 tarafindan K bir gönderi	3453 tarafindan K gönderi
paylaşin	25 K	49 K	3396 K
paylaştiği	3453 K bir gönderi	3453 'in K bir gönderi
paziņoja	2403 K
paziņojumus	2387 K
państwa	2644 czeka na K
pašte	2348 jūsų el. K
pažadėjo	2363 K
periódico	1267 este K	1267 nuestro K
permanència	412 sense K
persiųskite	49 K
personvernerklæring	2546 K
phê	54 mời tôi một ly cà K	3594 mời bạn một ly cà K
phóng	3582 liên hệ K viên	3584 là K viên báo	3584 là K viên của	3643 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1269 K
pidätetään	1427 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2688 K
pisała	2688 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3039 K nam	3071 K nam na	3071 K na	3081 K nam	3161 K nam	3161 K na	3191 K nam na	3191 K na	3199 K nam
piškotke	3164 K	3192 K
piškotki	3164 K
piškotkov	3164 K	3192 K
pište	480 K na	480 K nám na
plakáton	1883 állt a K
plânge	2926 se K
pochází	450 obsah K
podcastów	2650 K
podcastů	455 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2688 K
podporovatelé	489 naši K
podporují	489 nás K
podpoře	489 díky K
podpořte	468 K	488 K nás	488 K naši	488 K naše	488 K mě
podrška	3081 vaša K
podrške	3058 bez vaše K	3082 vaše K
podršku	3081 vašu K
podržite	3058 K	3081 K nas	3081 K naš
podělte	67 K se s námi	67 K se o
podľa	3143 K
poinformował	2688 K
poinformowała	2688 K
pokračovanie	3088 pre K v čítaní
pokračování	419 K je dostupné	466 K článku níže
pokračuje	466 článek K	466 text K	3120 článok K	3120 text K
pokračujte	419 K ve čtení s
política	350 K de galetes	1146 K de cookies	2718 K de cookies	2735 cobre K
pomocí	470 K ai
pomocą	2666 z K ai
pomoć	3081 vašu K
pomóż	2685 K nam
pomôžte	3140 K nám
poprosił	2688 K
poprosiła	2688 K
poprosiło	2688 K
poručila	3084 K
poručio	3084 K
poslední	477 K článek zdarma	477 K článek, který můžete
posledný	3131 K článok zadarmo
poslušajte	3190 K nas
postafiókjába	1829 K
postaládádba	79 a K	1845 a K
postaládájában	1845 ön K
posílat	461 nechte si K
posílejte	447 K nám
posíláme	57 vám K	57 K vám
potřebujeme	488 K vaši pomoc	488 K vaši podporu
používame	3104 K cookies
používá	430 tento web K
používáme	430 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2688 K
powiedziała	2688 K
powtarzał	2688 K
powtarzała	2688 K
poznámka	97 K redakce
pozostało	2612 K # %	2612 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	491 zvou K
pošaljite	49 K ga	3039 K nam	3039 K na	3081 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	447 K nám	488 K nám
pošli	49 K ho
pošlite	49 K ho	3101 K nám	3140 K nám
pošljemo	57 vam K
pošljite	49 K ga	3161 K nam	3161 K jo nam	3161 K na	3199 K nam
požádal	491 K
požádala	491 K
pracę	2686 naszą K
pranešimus	2347 K
praneškite	38 K mums	67 K mums
pranešė	2363 K
prašė	2363 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3135 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3088 už ste K	3088 ste K
predplatiteľom	80 staňte sa K	3096 K	3140 staňte sa K
predplatiteľov	3096 pre K
predplatné	3088 už máte K	3117 K	3140 kúpte K	3140 kúpte si K	3144 K
predplatného	3117 K
predplatným	3117 K	3138 s K
predplaťte	80 K si
preferată	2854 sursă K	2918 sursă K	2918 sursa K
preferované	445 K zdroje	3099 K zdroje
preferovaný	445 K zdroj	3099 K zdroj
preferovaných	445 K zdrojů	3099 K zdrojov
preferovaným	445 K zdrojem	3099 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2612 tylko dla K	2672 tylko dla K
prenumeratą	2658 z K
prenumeratę	80 kup K	2612 masz już K	2658 zamów K	2658 kup K	2658 wykup K	2684 kup K
preporučila	3084 K
preporučio	3084 K
pretlačiť	45 K
prevziať	45 K
prečítate	3088 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3081 K se našoj	3081 K im se	3199 K se nam
pridržana	3031 sva prava K
pridržane	3154 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2363 K
prihlásenie	3089 ďakujeme za K	3115 ďakujeme za K
prihlásení	3117 po K
prihlásením	3115 K súhlasíte
prihláste	24 K	3088 K sa a čítajte	3140 K sa na odber
prihvaćate	3053 prijavom K
pripažino	2363 K
programėlėje	2346 K
programėlę	2346 K
prohlásil	491 K
prohlásila	491 K
prohlížeč	10 váš K
pronađite	3069 K nas
proposé	1544 conçu et K par
prosił	2688 K
prosiła	2688 K
pročitali	3023 da biste K
pročitate	3021 da K cijeli	3021 da K ceo
prośbę	2606 mamy do ciebie K	2606 mamy małą K
prošnjo	3158 imamo majhno K	3158 majhno K
prywatności	2628 polityka K	2628 polityce K
przeczytać	2612 aby K cały	2612 aby K ten artykuł
przeczytałaś	2653 dziękujemy, że K
przeczytałeś	2653 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2609 K nam #%	2685 K nam	2685 K #
przekonywał	2688 K
przekonywała	2688 K
przesyłajcie	2644 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2644 K nam	2644 K je do nas	2685 K nam
przyznał	2688 K
przyznała	2688 K
przyłącz	51 K się
przyślij	2644 K nam	2644 K je do nas	2685 K nam
práca	3141 naša K
práce	489 naší K
práci	489 naši K
prácu	3141 našu K
précision	97 K:
précisé	1636 a K
précédente	97 version K de cet
préférée	1534 source K
préférées	1534 sources K
prévient	1636 K
príspevky	3113 K v diskusii
príspevok	3140 váš K
próxima	2830 nossa K
průzkumu	35 našeho K
ptá	491 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2008 blocco della K	2128 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1850 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1508 bloqueur de K	1508 bloqueurs de K	1634 sans K
publicités	1508 bloqueur de K
publicystką	2645 jest K
publicystą	2645 jest K
publikování	438 K nebo šíření
publiée	22 ne sera pas K	1513 votre adresse e-mail ne sera pas K
pytał	2688 K
pytała	2688 K
pytały	2688 K
pytań	2652 na kilka K
pyyntö	1405 pieni K
pyysivät	1468 K
pásale	1266 K esta
pásalo	49 K
päevakokkuvõte	1295 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1436 K
päätti	1468 K
påminde	3283 K
pénzbe	1881 K kerül
pénzéből	18 olvasók K
písemného	439 bez K souhlasu
písomného	3135 bez K súhlasu
píšte	3134 K na	3134 K nám na
pódcast	34 nuestro K	1267 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2369 K bez	2376 K bez
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
quyên	3643 K góp ngay	3647 K góp
quyền	3577 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3621 trình chặn K cáo	3621 chặn K cáo
""", 'r': """
radził	2688 K
radziła	2688 K
radí	491 K
rakstīja	2403 K
rappelé	1636 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2360 K mums
rašė	2363 K
recibirás	57 K
reclamă	11 K
reconoció	1269 K
recordó	1269 K
rectificación	97 K:
recunoaște	2926 K
redacció	39 la nostra K	43 cartes a la K	361 la K t'envia	411 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1190 la K te envía	1230 se incorporó a la K	1267 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2879 K îți trimite	2924 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2685 wesprzyj K
redaktorką	2645 jest K
redaktorė	2340 K
redaktör	3245 är K för	3245 är K på	3245 är politisk K
redaktør	534 er K på	534 er K for	534 er politisk K	2565 er politisk K	2565 er K i	2565 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2756 a K envia	2795 entrou para a K	2830 nossa K
reenvíalo	49 K
refusé	1510 K le dépôt
registrácii	3117 po K
registráciou	3115 K súhlasíte
registráciu	3115 ďakujeme za K
regisztrálj	1880 K ingyenesen	1880 K, hogy
regisztráljon	1880 K ingyenesen	1880 K, hogy
regisztrálnia	1877 K kell
regístrate	1118 K gratis	1119 K para
reinhören	649 jetzt K:
rejestrując	2655 K się
reklamlänkar	74 K	3260 K
reklamą	11 K
reklám	70 nincs K	3141 bez K
reklámok	1881 K nélkül
reportaż	2686 ten K
reporterką	2645 jest K
reportér	448 , K	3102 , K
reportérem	448 je K
reportérka	448 , K	3102 , K
reportérkou	448 je K	3102 je K
reportérom	3102 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	344 prohibida la K	369 K sense permís
reproducción	1159 prohibida su K	1159 prohibida la K
reprodução	2731 proibida a K	2731 K proibida	2764 K permitida desde	2764 K é permitida desde
reprodúcelo	45 K
republié	45 K	1524 K avec	1562 cet article est K
repórter	39 nosso K	2735 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1269 K
rezervăm	29 ne K dreptul
riêng	3570 chính sách quyền K tư	3597 dành K cho thuê bao	3603 quan điểm K của tác giả
robô	2811 não sou um K
rovatvezetője	1850 K
ročne	3142 K
ročně	490 K
rät	727 K
rätta	3251 K fel
rättar	3251 vi K fel
rättelse	97 K
räumte	727 K ein	727 K der	727 K die
rääkis	1311 K
råber	569 K
råbte	569 K
rådde	3283 K
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
részesített	1846 előnyben K forrásként
röst	3248 ai-K
răspuns	97 nu a K	97 nu au K	2926 a K	2926 au K
răspunsul	21 anulează K
rằng	3646 viết K	3646 cho K
""", 's': """
sacīja	2403 K
sadržaj	9 ovaj K	3042 vanjski K	3042 spoljni K
sadržaja	9 ovog K	3042 vanjskog K	3042 prikaz ovog K	3042 prikaz K
sakė	2363 K
samobójcze	97 myśli K
sanctionné	1636 a K
sandučić	79 u vaš K	3024 u vaš K
sandučiću	3024 u vašem K	3053 vašem K
sbírka	492 K
schließ	51 . K dich
schließen	51 . K sie sich	580 K sie ein abo	724 K sie ein abo
schránke	3089 vašej K
schránky	79 do vaší K	79 do vašej K	423 do vaší K	3089 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1880 K, hogy
segítségedre	1880 szükségünk van a K
según	1269 K
sensível	97 pode ser K
sentenció	1269 K
sería	1191 sin ti no K
sesión	24 inicia K	24 inicie K	1118 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2829 inicie K
señaló	1269 K
sfătuia	2926 K
sfătuiește	2926 K
sfătuit	2926 a K
sisällön	9 K	1438 ulkoisen K
sisältö	1409 tämä K on vain
sisältöä	1438 ulkoista K
siunčiame	57 jums K
sjefredaktør	2565 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3283 K
skarży	2688 K
skarżył	2688 K się
skrzynkę	79 na twoją K	2615 na twoją K	2615 na swoją K	2655 K mailową
slažete	43 K se	43 ne K se
slobodné	3140 podporte K
slobodnú	3140 podporte K
slušajte	3069 K nas
slíbil	491 K
slíbila	491 K
sollicité	97 K par
sollicitée	97 K par
sondę	2652 naszą K
sonuçlarinda	3375 google arama K
sorumluluğu	30 K
souborů	440 K cookie
souhlasíte	43 K?	461 e-mailu K	461 odesláním K	461 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3582 về hộp thư của tòa K	3594 hãy ủng hộ tòa K	3603 bằng văn bản của tòa K	3643 hãy gửi về tòa K	3643 hãy liên hệ tòa K	3643 hãy báo cho tòa K	3644 tòa K
spandér	54 K en kaffe
spolupráci	466 ve K s partnerem	3120 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3161 K nam
sportkrönikör	3245 är K
sportsredaktør	534 er K
spracovaním	3115 K osobných údajov
sprijiniți	2923 K
sprijină	2923 K-ne
správach	3100 google K
správy	3100 google K
spuneți	38 K-ne	67 K-ne	2924 K-mi mai jos
stellenbörse	648 in unserer K
stjärna	60 fält med K
straipsnį	2359 šį K	2361 visą K
stronę	2675 naszą K
stwierdził	2688 K
stwierdziła	2688 K
stáhněte	488 K si naši	488 K si náš
stálo	491 K na	491 K ve	491 K v
står	30 K för	569 K der på	2604 K det på	2604 K det i	3283 K det på
stöd	3207 med ditt K	3280 K oss	3280 K vår	3280 ditt K
stödja	3257 K oss med
stödlinjen	83 K
stödmedlem	3280 bli K
stödprenumerant	3280 bli K
stötta	3257 K oss med	3280 K oss	3280 K vår	3280 K vårt
støt	546 K os	566 K os	566 K med
støtt	2601 K oss	2601 K vår
støtte	496 med din K	496 vi har brug for din K	546 K os med	546 din K gør	566 din K	566 bliv K	2528 med din K	2578 K oss med	2601 din K
støtteabonnent	2601 bli K
støttemedlem	80 bli K	566 bliv K	2601 bli K
stāstīja	2403 K
stăpâni	2904 fără K
stěžuje	491 K
subscripció	414 K
subskrybentów	2612 tylko dla K	2612 dostępna dla K	2612 dostępne dla K	2672 tylko dla K
subskrypcją	2658 z K	2680 z K
subskrypcję	2612 kup K	2612 masz już K	2655 dziękujemy za K	2658 wykup K	2685 kup K
suosikkilähteeksesi	1431 K
suosikkilähteeksi	1431 K
sursă	2878 link activ către K
suscripción	1118 ya tengo una K	1266 cambia tu K	1270 K
suscríbase	80 K	1266 K
suscríbete	80 K	1118 K para	1118 K por	1118 K en	1125 K al boletín	1266 K
susțin	2870 care ne K lunar	2924 ne K lunar
susține	2923 K-ne	2923 K presa	2926 K că
susținerea	2923 K ta
susțineți	2923 K-ne
svarīgākie	2399 nedēļas K
svarīgākās	2399 nedēļas K
svěřte	447 K se nám
szerkesztője	1850 K
szerkesztőségünk	39 K	1881 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1881 K
szerzője	1850 külső K
szólított	1883 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3258 tills du K upp	3283 K
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
sök	3272 K nu
sökresultat	3241 K på google
sökt	97 vi har K	97 har K
söyledi	3472 K
söylediler	3472 K
söylüyor	3472 K
søg	559 K nu
søgeresultater	530 K på google
søgning	530 google-K
søk	2594 K nå
søkene	2561 google-K dine
søkeresultatene	2561 K dine på google
súhlasu	3135 bez K
súhlasíte	43 K?	3115 odoslaním K
súmate	51 K	1266 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1851 K
sütiket	1851 K
săptămână	17 o dată pe K	2925 pe K
sīkdatnēm	2381 K	2399 K
sống	3594 nuôi K tờ báo	3594 bạn đọc nuôi K
""", 't': """
találatok	1846 google-K
tanácsolja	1883 K
tanácsolják	1883 K
tanácsolta	1883 K
tanácsolták	1883 K
tanította	1883 K
taşiyin	3396 K
teigė	2363 K
tekemään	1466 K sitä
tekijänoikeus	1427 K suojaa
tekoäly	1439 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1439 K
tekoälyn	1439 K avulla	1439 K tekemä
tekoälyä	1439 käyttää K
telefonā	2387 savā K
tesszük	22 nem K közzé
textům	475 ke všem K
teşekkürler	3469 okuduğunuz için K
thiết	3603 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3597 dành cho K bao	3597 đã là K bao	3647 K bao
thuộc	3578 bản quyền K
thành	3560 dành cho K viên	3592 bạn đã đăng ký K công	3643 trở K thành viên
tháng	3597 đọc miễn phí trong K	3645 mỗi K	3645 hàng K	3645 K đầu
thích	3580 nguồn tin ưa K	3580 nguồn yêu K
thông	14 K báo	3566 bật K báo	3566 nhận K báo	3582 bạn có K tin	3582 bạn đọc cung cấp K tin	3603 khi phát hành lại K tin	3643 hãy gửi K tin	3643 đăng ký nhận K báo	3643 hãy bật K báo
tilføjede	569 K
tillgång	3280 få fri K
tillåtet	3269 inte K att återge
tiếng	3590 K việt có dấu
tiếp	3559 để K tục đọc	3559 để đọc K	3559 đăng nhập để K tục	3594 K sức cho báo chí	3597 để K tục đọc	3643 đăng ký để đọc K	3643 hãy K sức	3643 đăng nhập để K tục
tjänst	3204 en liten K att be
tjänsten	3272 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1827 a K
toàn	20 K bộ bài	3559 để đọc K bộ	3559 đọc K bộ bài	3597 để đọc K bộ bài	3643 đăng ký để đọc K bộ
tražila	3084 K je
tražili	3084 K su
tražio	3084 K je
tretích	3104 cookies K strán
treści	9 tej K	2658 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3566 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3590 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1850 K
turpinātu	2366 lai K lasīt
tuần	17 mỗi K	3592 bản tin hằng K của	3592 bản tin hàng K của	3645 mỗi K
tvrdí	491 K
työmme	1466 K
työtämme	1465 tue K	1466 K
tájékoztató	1836 adatvédelmi K
támogass	1880 K minket
támogasson	1880 K minket
támogathat	1857 K minket
támogatása	1857 K nélkül	1857 olvasók K nélkül	1880 az ön K
támogatásod	1880 a te K
támogatásából	1857 olvasóink K
támogatásával	1860 partnerünk K
támogatónk	1857 legyen ön is K	1857 legyél te is K
täglich	588 K per mail
tähtsamad	1307 nädala K
tärkeimmät	1463 K jutut
tästä	1450 lisää K
täällä	1405 kun kerran olet K
täältä	1450 lisää K
téléchargez	1470 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1880 K le
týden	17 každý K
týdně	490 K
týždenne	17 raz K
tłumaczy	2688 K
tłumaczył	2688 K
tłumaczyła	2688 K
třetích	450 cookies K stran
""", 'u': """
uafhængigt	567 K medie
ubegrænset	502 K adgang
udostępnij	25 K
ukarał	2688 K
ulaş	38 bize K
ulaşin	38 bize K	3377 bize K	3396 K
ulaşmak	3377 yazara K
unabhängig	702 K von unserer redaktion	702 von unserer redaktion K	715 damit wir K bleiben	725 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2027 insegna all'K
unterstütze	575 K unsere arbeit	575 K uns mit	724 K uns	724 K unsere	724 K mich	724 K meine
unterstützen	575 K sie unsere arbeit	575 K sie uns mit	575 mit einer spende K	575 können sie uns K	724 K sie uns	724 K sie unsere	724 sie können das K	724 freiwillig K	724 K sie mich	724 K sie meine	724 K uns
unterstützt	607 ihr browser K	724 K uns
unterstützung	571 ihre K	571 mit ihrer K	664 ihrer K	664 deiner K	710 mit K von ki	724 mit deiner K	724 deine K	724 eure K
upišite	77 K svoj e-mail
upozornění	427 zapněte si K	460 K
upphovsrätt	3237 skyddat enligt lagen om K
upphovsrättslagen	3237 skyddat enligt K
uprednostňované	3136 K zdroje
uprednostňovaný	3136 K zdroj
uprednostňovaných	3136 K zdrojov
upřednostňované	483 K zdroje
upřednostňovaný	483 K zdroj
upřednostňovaných	483 K zdrojů
upřesnění	97 K:
uredništva	3154 brez dovoljenja K	3154 brez soglasja K
uredništvo	3168 v naše K	3200 naše K
uredništvu	39 našemu K	3161 pišite K
urmărește	2842 K-ne pe	2842 K-ne și pe	2843 K știrile	2923 K-ne
urmăriți	2842 K-ne pe	2923 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2718 K de cookies
utilizează	2845 K cookie
utilizăm	2845 K cookie
utánközlés	1843 K
utánközölhető	45 K
uutislähteeksesi	1431 ensisijaiseksi K
uutislähteeksi	1431 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2688 K
uznała	2688 K
uzsvēra	2403 K
użyciu	2666 przy K ai
użytkowników	2653 opiniami K
używamy	2627 K plików cookie
užsisakykite	2325 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	423 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3101 dajte nám K
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
već	3036 kad ste K tu	3083 K od
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
viên	3584 là biên tập K của	3597 dành cho hội K
viết	3643 hãy K thư	3644 bài K này	3646 ông K	3646 bà K
você	18 sem K	2830 sem K
vollständigen	580 K artikel lesen
volontär	638 ist K
volontärin	638 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3171 K
vyhradené	3095 všetky práva K	3095 autorské práva sú K
vykřikl	491 K
vykřikla	491 K
vypočuť	3111 si môžete K
vysvetľuje	3143 K
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
válaszolta	1883 K
válaszolták	1883 K
változatában	97 korábbi K	97 eredeti K
vás	468 bez K by	489 bez K by	3122 bez K by	3141 bez K by
väitis	1311 K
väitti	1468 K
väittää	1468 K
välise	1288 K sisu
våre	2601 meld deg på K
vårt	2536 meld deg på K	2601 meld deg på K
vær	51 K med
védekezett	1883 K
véli	1883 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3141 K vám
vēlamo	2377 K avotu
vēstkopai	2388 K
vēstulei	2388 ziņu K
vědět	38 dejte nám K	67 dejte nám K	447 dejte nám K	488 dejte nám K
všetkým	3129 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3108 náš K
webinář	453 náš K
według	2688 K
weißt	637 K du mehr
wezwał	2688 K
wiadomościach	2675 google K
wołali	2688 K
wołał	2688 K
wołała	2688 K
wpłata	2664 każda K	2685 twoja K
wpłatom	2686 dzięki K
wpłać	2685 K
wspierającym	2685 zostań K
współpracy	2661 we K z partnerem
wyjaśnia	2688 K
wypisać	2615 K się w każdej chwili
wyrażam	2616 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2644 K nam	2644 K je do nas
wzywał	2688 K
wzywała	2688 K
wöchentlichen	592 K newsletter
właściciela	2686 nie mamy K
""", 'y': """
yazdiğimiz	3406 daha önce K haber
yazmişti	3472 diye K
yhteistyössä	1451 K mainostajan
yönetmenidir	3379 genel yayin K
""", 'z': """
zaakceptować	2646 K pliki cookie
zaapelował	2688 K
zaapelowała	2688 K
zachęcali	2688 K
zachęcano	2688 K
zachęcał	2688 K
zachęcała	2688 K
zadaním	3115 K e-mailu
zadržana	3031 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	461 K e-mailu
zagłosuj	2669 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3058 K vama	3082 K vama
zakázané	3095 šírenie je K
založte	488 K si účet
zamknutý	3088 článok je K
zamčený	419 článek je K
zapisując	2655 K się
zapowiedział	2688 K
zapowiedziała	2688 K
zapytał	2688 K
zapytała	2688 K
zastrzeżone	2639 wszelkie prawa K	2639 wszystkie prawa K
zawołał	2688 K
zawołała	2688 K
zašlete	447 K nám
zašlite	3101 K nám
zaželen	3194 K vir
zaželene	3194 K vire
zaželeni	3194 K vir
zbiórka	2689 K
zbývá	419 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2649 do naszego K
zewnętrzna	2646 treść K
zewnętrzne	9 treści K	2627 treści K	2646 treści K
zewnętrznej	9 treści K	2646 treści K
zewnętrznych	9 treści K
zgłoś	2644 K go nam	2685 K nam
ziņas	2399 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2676 daj nam K	2685 daj nam K
zněl	491 K
zněla	491 K
znělo	491 K
zobrazení	450 K tohoto obsahu	450 K obsahu
zobrazený	60 e-mail nebude K
zostań	2685 K z nami
zpracováním	424 souhlasím se K	431 K osobních údajů
zprávy	446 google K
zprávách	446 google K
zpívali	491 K
zugänglich	665 frei K
zunächst	624 dieser artikel erschien K
zurück	694 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3137 K
získávejte	484 K
zł	2658 za # K	2658 od # K	2687 od # K
złotówka	2664 każda K	2686 każda K
""", 'á': """
állt	1883 ez K
állítja	1883 K
átvehető	45 K
""", 'ä': """
ägare	3257 inga rika K
ähnliches	637 K erlebt
ändå	3204 nu när du K är här
äpp	1293 K
äppi	1293 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2557 beskyttet av K
året	568 om K
återges	3237 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3383 bizimle K
çalişmalarimiz	3470 K
çağrisinda	3472 K bulundu
çerezler	3364 K kullan
çerezlere	3381 K
çerezleri	3364 K kullan	3381 K	3407 K kabul
çözün	3396 K
""", 'é': """
échanos	1266 K una mano	1266 K un cable
économiste	1595 est K
écris	38 K-nous	67 K-nous
écrit	1527 K pour	1636 a K
écrivain	1527 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1633 K-nous
éditorialiste	1595 est K
électronique	1493 dans votre boîte aux lettres K
énekelték	1883 K
équipe	1634 notre K
értesítéseket	14 K	1856 K
értesüljön	1856 K elsőként
étoile	60 champs avec une K
évente	1882 K
""", 'í': """
ígérte	1883 K
ígérték	1883 K
írta	1883 K
""", 'î': """
îmbia	2926 K
îndemna	2926 K
îndemnat	2926 a K
îndemnau	2926 K
întrebat	2926 a K
întrebau	2926 K
""", 'õ': """
õpetas	1311 K
""", 'ö': """
öffnen	594 app K
önemli	3407 günün en K
önerdi	3472 K
önskad	3241 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1881 független K	1881 a jó K
újságírásunk	1881 K
újságíróink	1881 K
újságíróinkkal	1879 K
újságíróinknak	39 K
újságírója	1850 K
última	1138 siga la K hora	1138 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	625 K von	703 von der agentur K	703 deutschen presse-agentur K
übersicht	631 K	687 diese K wurde
ücretsiz	15 K haber	15 K makale	3394 K üye olun
ügyfelünk	1879 K
ühendust	38 võta meiega K	67 võta meiega K	1308 võta K
ütles	1311 K
ütlesid	1311 K
üyeliği	3389 bülten K
üzente	1883 K
üzenték	1883 K
üçüncü	3381 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3069 K nas
čitalaca	43 pisma K	3058 uz podršku K	3076 K	3082 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3076 K	3082 naši K
čitatelia	3139 K	3141 naši K
čitatelja	43 pisma K	3058 uz podršku K	3076 K	3082 naših K	3082 uz podršku K
čitatelji	36 naši K	3076 K	3082 naši K
čitateljima	3076 K
čitateľom	18 vďaka K	3139 K
čitateľov	36 našich K	3122 vďaka podpore K	3139 K	3141 našich K	3141 vďaka podpore K
članak	20 cijeli K	3036 svidio vam se K	3054 cijeli K	3054 ceo K	3082 ovaj K
člancima	3065 svim K
članek	3158 vam je bil K všeč	3200 ta K
člankov	3186 do vseh K
členem	80 staňte se K	488 staňte se K
členom	3140 staňte sa K
článek	20 celý K	415 líbil se vám K	419 celý K za	463 celý K	489 tento K	489 líbil se vám K
článkom	3117 všetkým K	3129 k všetkým K	3129 ku všetkým K
článku	20 celého K
články	489 naše K
článků	463 limit K
článkům	463 všem K	475 ke všem K
článok	20 celý K	3097 páčil sa vám K	3117 celý K	3141 tento K
čtenáři	486 K	489 naši K
čtenářů	36 našich K	43 listy K	468 díky podpoře K	486 K	489 našich K	489 na podpoře K	489 díky podpoře K
čtenářům	18 díky K	36 našim K	486 K
čtení	0 doba K
čtěte	479 K nás
číst	489 K dál bez
čítajte	3133 K nás	3140 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3140 K, že nás čítate
""", 'đ': """
đây	3643 bấm vào K
đóng	3643 K góp của bạn	3643 hãy K góp
đăng	45 K lại	3592 cảm ơn bạn đã K ký	3592 bằng việc K ký, bạn	3643 K ký để đọc bài
đường	3582 K dây nóng của tòa soạn	3582 K dây nóng của báo	3643 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3597 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3142 K sumou
""", 'ř': """
řekl	491 K
řekla	491 K
říká	491 K
""", 'ś': """
śledztwa	2686 nasze K
śledztwo	2686 to K
śledź	2623 K nas na	2685 K nas
śpiewali	2688 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3472 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3039 K nam
šaukė	2363 K
šiandien	2350 aukokite K
šodien	2390 ziedo K
""", 'ź': """
źródło	2639 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2688 K
""", 'ž': """
žalio	3084 K se
želene	3194 K vire
želeni	3159 K vir
željene	3037 K izvore
željeni	3037 K izvor
žiadny	71 K spam
žurnalistai	2361 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2340 K
žurnalistika	489 naše K	489 nezávislá K	2361 K kainuoja	2361 gera K	3141 nezávislá K
žurnalistiku	489 nezávislou K	3141 nezávislú K
žurnalistiky	489 nezávislé K
žurnalistė	2340 K
žurnāliste	2380 K
žurnālisti	2401 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2401 neatkarīga K	2401 K maksā	2401 laba K
žurnālistiku	2390 atbalsti neatkarīgu K	2401 neatkarīgu K
žurnālists	2380 K
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
авторизованные	2981 только K
авторизованным	2981 K пользователям
авторизовані	3520 лише K
авторизуйтесь	24 K
авторкою	3508 зв'язатися з K
автором	3508 зв'язатися з K
автору	54 на каву K	2969 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3541 пишіть за K
адресу	3001 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2980 K	3519 K
анонимно	2969 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3505 K джерел
безкоштовна	3539 остання K стаття
безкоштовний	3515 наш K вебінар	3523 K акаунт	3539 останній K матеріал
безкоштовних	3523 ліміт K	3523 K статей
безкоштовні	15 K статті	3523 K статті
безлимитный	2936 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2999 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	2984 K статьи
бесплатный	2975 наш K вебинар	2984 K аккаунт	2999 последний K материал
бесплатных	15 K статей	2984 лимит K	2984 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3554 K
благала	3554 K
благали	3554 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2990 K донатам	3015 K вам	3015 K вашей
блокировщик	2949 отключите K	2949 K рекламы
блокувальник	3490 K реклами
бот	39 наш K
браузер	10 ваш K	2962 ваш K	3500 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3506 K
вайбър	16 K	226 K
ватсапе	2967 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2975 наш K
вебінар	3515 наш K
взывал	3017 K
видео	9 это K	40 фото и K
виділіть	3504 K
визнав	3554 K
визнала	3554 K
визнає	3554 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3500 K cookie	3529 будь-яке K матеріалів	3529 K матеріалів сайту
використанні	3498 при K матеріалів
використовує	3491 K cookie
використовуємо	3490 K cookie
вимагав	3554 K
вимагала	3554 K
вимагали	3554 K
виправлення	97 K:
випуск	3517 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3554 K
вк	2967 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2967 K
влезте	24 K
вміст	9 цей K
внескам	3530 завдяки K	3552 завдяки K
внесок	3551 ваш K
войдите	24 K	2937 K, чтобы
вотсапе	2967 K
вотсапі	3506 K
впн	64 без K
всеки	249 K лев
встановіть	3484 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2952 K ее	2952 K текст
выпуск	2978 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3554 K
відповідав	3554 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3554 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	269 K
гласил	3017 K
гласила	3017 K
гласит	3017 K
гласувайте	254 K
гледайте	259 K ни
говорил	3017 K
говорила	3017 K
говорили	3017 K
говорит	3017 K
год	3016 в K
годишно	268 K
голосуйте	2995 K	3535 K
гривень	3553 # K
грн	3553 # K
група	260 viber K
гукав	3554 K
гукали	3554 K
гукнув	3554 K
гукнула	3554 K
гіперпосилання	3498 K обов
""", 'д': """
дальше	2936 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3505 обрані K	3505 бажані K
джерелом	3505 основним K	3505 бажаним K
дзен	2967 K
дзене	2967 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	3017 K
добавила	269 K	3017 K
добавьте	2946 K нас в
добавя	269 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3554 K
додала	3554 K
додатку	84 у нашому K
додає	3554 K
дозволить	3551 ваша підтримка K
дозволяється	3529 матеріалів K лише
долучайтесь	51 K	3551 K до нас	3551 K до нашої	3551 K до нашого	3551 K до спільноти	3551 K до читачів
долучайтеся	51 K	3551 K до нас	3551 K до нашої	3551 K до нашого	3551 K до спільноти	3551 K до читачів
донат	3014 ваш K	3551 ваш K	3555 K
донатам	3530 завдяки K
донати	3555 K
донатом	3553 K
донаты	3018 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3551 ваша підтримка K
допомога	3551 нам потрібна ваша K
допомогою	3532 за K ші
допоможе	3552 K нам
допоможуть	3530 K нам працювати	3552 K нам
допоможіть	90 K, скільки можете
допускается	2989 материалов K только
допълнена	97 статията е K
доступ	2984 полный K	3523 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2928 вы K до конца	3474 ви K до кінця
дочитати	3480 щоб K
дочитать	2936 чтобы K	2984 K
""", 'е': """
евро	243 за # K
ежедневную	2939 K рассылку
ежемесячно	3016 K
ежемесячное	3014 оформите K
ежемесячный	2990 K донат
еженедельную	2939 K рассылку
електронна	214 вашата K поща
електронної	3522 адресу K пошти
електронну	3522 K адресу	3522 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	3017 K
жаловался	3017 K
жалуются	3017 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2970 - K	2970 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	3015 независимая K
журналистике	3015 независимой K
журналистики	3015 независимой K
журналистику	3015 независимую K
журналистка	229 е K	229 , K	2970 - K	2970 , K
журналисты	3015 наши K
журналіст	3510 - K	3510 , K
журналістам	39 нашим K
журналісти	3552 наші K
журналістика	3552 незалежна K
журналістику	3552 незалежну K	3552 якісну K
журналістка	3510 - K	3510 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3484 K застосунок
завантажте	3484 K додаток
завдяки	3530 існує K	3552 K вам	3552 K вашій
зависимост	88 хазартът създава K
задонатьте	3014 K	3551 K
задължителните	21 K полета
зазначив	3554 K
зазывал	3017 K
закликав	3554 K
закликала	3554 K
закликали	3554 K
закончились	2936 бесплатные статьи K
залишає	29 K за собою право
залишилося	3481 K #%	3481 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2953 K ошибку
замолчим	3015 мы не K
запазени	220 всички права K
запевняв	3554 K
запевняла	3554 K
запевняє	3554 K
записи	58 новые K на почту
запитав	3554 K
запитала	3554 K
запитань	3519 на кілька K
запишете	213 K се за нашия
зарегистрированные	2981 только K
зарегистрированным	2936 доступен только K
зарегистрированы	2936 уже K
зарегистрируйтесь	2937 K, чтобы	2984 бесплатно K	2984 K бесплатно	3014 K бесплатно	3014 K, чтобы читать
зареєстровані	3520 лише K	3520 тільки K
зареєструйтесь	3481 K, щоб	3523 безкоштовно K	3523 K безкоштовно	3551 K безкоштовно	3551 K, щоб читати
зареєструйтеся	3523 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3502 нашому K
застосунок	3484 завантажте K	3502 наш K	3502 мобільний K	3551 завантажте K і	3551 завантажте K та
захищено	3498 усі права K
захищені	3498 усі права K	3498 всі права K
защищенной	2969 K формой
защищены	2960 все права K
защищённой	2969 K формой
заяви	269 K
заявив	3554 K
заявил	269 K	3017 K
заявила	269 K	3017 K	3554 K
заявили	3017 K	3554 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2928 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3504 якщо ви K
знанията	237 K си
зобов	3554 K'язав
зовнішнього	3512 K вмісту	3512 K контенту
зовнішній	3512 K вміст	3512 K контент
зробіть	3478 K внесок	3551 K внесок у	3551 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2966 K
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
иностранного	2960 выполняющим функции K агента
иностранным	3015 K агентом
инстаграм	226 K
искусственного	2992 с помощью K интеллекта
искусственным	2992 K интеллектом
использование	2962 K cookie	2972 K cookie	2989 любое K материалов	2989 K материалов сайта
использовании	2960 при K материалов	2989 полном или частичном K	2989 частичном K материалов
используем	2949 K cookie
использует	2950 K cookie
исправление	97 K:
источники	2966 избранные K	2966 любимые K
источников	2966 избранных K	3003 избранных K
источником	2966 основным K
исчерпали	2936 K лимит
""", 'к': """
каждое	17 K утро
каждый	3016 K месяц
каже	3554 K
каза	269 K
казав	3554 K
казал	269 K
казала	269 K	3554 K
казали	3554 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	3015 наш K	3552 наш K
канала	3015 нашего K
каналу	3552 нашого K
колумнист	2970 - K	2970 , K
колумніст	3510 - K
колумністка	3510 - K
команде	2975 к нашей K
команди	3515 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3499 у K	3499 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	2952 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2961 в K
комментировать	6 K
контент	9 этот K	9 цей K	2972 внешний K
контента	9 этого K	2972 внешнего K
контенту	9 цього K
конференцию	2975 нашу K
конференция	234 нашата K
конференцію	3515 нашу K
конфиденциальности	2949 политикой K	2962 политика K
конфіденційності	3490 політикою K	3500 політика K
копирование	2989 K материалов сайта
кореспондент	229 е K	229 , K	3510 - K	3510 , K
кореспондентка	3510 - K	3510 , K
короткий	2980 K опрос
корреспондент	2970 - K	2970 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3554 K
крикнул	3017 K
крикнула	3017 K	3554 K
кричав	3554 K
кричал	3017 K
кричала	3017 K	3554 K
кричали	3017 K	3554 K
кричит	3017 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2975 нашу K
лекцію	3515 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2975 нашего K
магазине	2975 в нашем K	2975 в нашем интернет-K
магазину	3515 нашого K
магазині	3515 у нашому K	3515 в нашому K	3515 нашому інтернет-K
материал	2952 обсудить K	2972 внешний K	3005 K создан	3015 этот K
материалам	2997 ко всем K
материалы	3015 наши K
матеріал	3552 цей K
матеріали	3552 наші K
матеріалу	97 першій версії K
матеріалів	3529 копіювання K сайту	3529 K посилання обов'язкове	3537 до всіх K	3537 до усіх K
мероприятие	2975 наше K
месенджері	3506 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2967 K
месте	42 вы были на K
месяц	3016 в K
мобільний	3502 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3553 на K	3553 перший K
""", 'н': """
навчання	48 K ші
нагадав	3554 K
нагадала	3554 K
наголосив	3554 K
наголосила	3554 K
надпис	269 такъв K
надпись	3017 такая K
надсилайте	3508 K нам	3508 K її	3508 K їх нам	3509 K фото	3509 K відео	3509 K свої	3551 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3505 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3508 K нам	3508 K їх нам	3509 K фото	3551 K нам
нажимая	2983 K кнопку	2983 K на кнопку	2983 K "
нажмите	2952 K ctrl
намерете	259 K ни
напис	3554 такий K
написа	269 K
написав	3554 K
написал	3017 K
написала	3017 K	3554 K
написано	3017 было K	3554 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2969 K нашему	2969 K нашей	2969 K автору	2969 K нам	3014 K нам
напишіть	38 K нам	67 K нам	3508 K нашому	3508 K нашій	3508 K автору	3508 K авторці	3508 K нам	3551 K нам
напомнил	3017 K
напомнила	3017 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3522 K кнопку	3522 K на
нашем	2952 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2928 K просьба
неделю	17 раз в K	17 каждую K	3016 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2931 поддержите K	3014 поддержите K
независимые	3015 K медиа
незалежні	3552 K медіа
нейросети	2992 с помощью K
несколько	2980 на K вопросов
никакого	71 K спама
новинами	3487 стежте за K
новини	226 google K	3506 google K
нуждаем	266 K се от вашата
нужна	2990 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	3017 K
обещала	3017 K
обещали	3017 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2970 - K	2970 , K
обраних	3505 K джерел
обучения	48 K ии
объявил	3017 K
объявила	3017 K
объяснил	3017 K
объяснила	3017 K
объясняет	3017 K
объяснял	3017 K
объясняла	3017 K
обязал	3017 K
обязательна	2960 гиперссылка K	2989 материалов ссылка K	2989 ссылка на источник K
обязательные	21 K поля	2952 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3554 K
обіцяла	3554 K
обіцяли	3554 K
огледален	64 K сайт
оглядач	3510 - K	3510 , K
оглядачка	3510 - K	3510 , K
оголосив	3554 K
ограничений	2936 читайте без K
одноклассниках	2967 K
одному	3522 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2952 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3519 наше K	3519 коротке K
опитуванні	35 нашому K	3519 K читачів	3519 нашому K	3519 в K
оприлюднюватиметься	22 не K	3493 ваша e-mail адреса не K
опрос	35 наш K	2980 наш K
опросе	35 нашем K	2980 нашем K	2980 в K
опубликован	22 не будет K	2952 ваш адрес email не будет K
организаторите	269 канят K
организаторы	3017 зовут K
організатори	3554 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2983 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2937 K #%	2937 K # %
отбележете	62 K ме
ответил	97 не K на	3017 K
ответила	97 не K на	3017 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3017 K
отвечала	3017 K
отговори	97 не K на	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	3016 K в любой момент
отметил	3017 K
отметила	3017 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2939 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2969 K их нам	3014 K нам
отримувати	3540 хочете K
отримуйте	3544 K
очакваме	227 K вашите
ошибку	2953 нашли K
оштрафовал	3017 K
оштрафовала	3017 K
оштрафував	3554 K
""", 'п': """
партнером	2987 совместно с K	3527 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2987 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3527 K посилання
партнеры	2949 мы и наши K
партньорски	246 K линкове
партнёром	2987 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2987 K ссылки
партнёрским	74 K ссылкам
патроном	3014 станьте K
пееха	269 K
пели	3017 K
первинній	97 K версії
первоначальной	97 K версии
первый	3016 K месяц	3016 рубль в K
переведите	3014 K нам
перевірте	3519 K себе	3522 K пошту
передплатник	50 як K	3480 уже K	3480 вже K
передплатникам	3480 доступний лише K	3480 доступна лише K	3480 доступно лише K
передплатники	50 K можуть	3538 лише K	3538 тільки K
передплатників	3480 тільки для K
передплатою	3480 доступна за K	3480 доступний за K	3523 за K	3545 з K
передплату	80 оформіть K	3523 K за	3551 оформіть K
передплатіть	80 K
передрук	45 K	3503 K
передруковувати	45 K
передруку	3503 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2965 K
перепечатке	2965 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3501 K даних
персональных	2963 K данных
писав	3554 K
писал	3017 K
писала	3017 K	3554 K
писати	3552 нам K
писменото	248 без K съгласие
письме	2983 в одном K
письменного	3004 без K согласия
письмової	3543 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2969 K нам	3001 K на	3014 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3508 K нам	3541 K на
платной	2936 в K версии
побачили	3549 K помилку
повний	20 K текст	3523 K текст
повтаря	269 K
повтаряше	269 K
повторював	3554 K
повторює	3554 K
повторяет	3017 K
повторял	3017 K
повторяла	3017 K
повідомив	3554 K
повідомила	3554 K
повідомили	3554 K
повідомте	38 K нам	67 K нам	3508 K нам	3508 K нас	3551 K нам
подайте	228 K сигнал
поддержать	3014 K нас	3014 K редакцию	3014 K нашу
поддерживайте	3014 K нас	3014 K нашу
поддержите	2931 K нашу	2931 K нас	2990 K	3014 K нас	3014 K нашу	3014 K редакцию	3014 K проект	3014 K автора	3014 K наш
поддержка	2932 ваша K	3014 ваша K поможет	3014 ваша K помогает	3014 ваша K позволит
поддержке	2987 при K партнёра	2987 при K партнера	2990 благодаря вашей K	3015 вашей K
поддержки	3015 без вашей K	3015 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2978 K	3015 наш K	3517 K	3552 наш K
подкаста	236 K	2978 K	3015 нашего K
подкасте	34 нашем K	2978 K
подкасти	34 наші K	236 K	3517 K
подкастов	2978 K
подкасту	3517 K
подкастът	236 K
подкасты	2978 K
подкасті	34 нашому K	3517 K
подкастів	3517 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2936 уже K
подписка	2936 уже есть K	3018 K
подписке	2936 доступен только по K	2936 доступна по K	2936 доступен по K	2984 по K
подписки	3018 K
подпиской	3009 с K
подписку	80 оформите K	80 оформить K	2936 оформить K	2936 оформите K	2983 спасибо за K	2984 K за	3014 оформите K	3014 оформить K
подписчик	50 как K	2936 уже K	2936 вы уже K
подписчикам	2936 доступна только K	2936 доступно только K	2936 доступен только K	2998 только K
подписчики	50 K могут	2998 только K	3018 K
подписчиков	2936 только для K
подписчиком	3014 станьте K
подписывайтесь	2939 K на рассылку	2946 K на нас	2946 K на наш	2946 K на канал	2946 K на telegram	3014 K на
подписываясь	2983 K
подпишитесь	80 K	2931 K на регулярное	2939 K на рассылку	2946 K на наш	2946 K на канал	3014 K на
подчеркнул	3017 K
подчеркнула	3017 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3515 нашу K
пожертвование	2931 оформите K	2932 сделайте K	2990 регулярное K	2990 ежемесячное K	3014 ваше K	3014 сделайте K	3014 оформите K	3018 K
пожертвования	3015 на K	3018 K
пожертвованиям	2990 благодаря K	3015 благодаря K
пожертвуйте	3014 K
позволяет	3014 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2936 чтобы прочитать K
полный	20 K текст	2984 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	3008 K
получать	3000 хотите K
помилку	3549 знайшли K
помогите	90 K, сколько можете	3014 K нам
помогнете	266 K ни
помогут	3015 K нам
поможет	3015 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	3014 нам нужна ваша K
помощью	2992 с K ии
помітили	3504 якщо ви K	3549 K помилку
помічник	63 наш K
понравилась	3015 K статья
понравился	3015 K материал	3015 K текст
пообещал	3017 K
пообещала	3017 K
пообіцяв	3554 K
пообіцяла	3554 K
попереджає	3554 K
попередив	3554 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3554 K
попросил	3017 K
попросила	3017 K	3554 K
попросили	3017 K	3554 K
попросило	3017 K
порадив	3554 K
порадила	3554 K
посилання	3529 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	3017 K
посоветовала	3017 K
постановив	3554 K
постановил	3017 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	3017 K
потребовала	3017 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2983 вашей K
почтовом	2983 вашем K ящике
почту	79 на K	2940 на вашу K	2940 вам на K	2983 вашу K
пошту	79 на K	79 на вашу K	3483 на вашу K
пошті	3522 вашій K
пощенска	214 вашата K кутия
пояснив	3554 K
пояснил	3017 K
пояснила	3017 K	3554 K
пояснював	3554 K
пояснювала	3554 K
пояснює	3554 K
поясняет	3017 K
правото	29 си запазва K
працювати	3530 допоможе нам K	3552 K далі
працюємо	3552 ми K
предишна	97 K версия на
предпочитаемые	2966 K источники
предпочитаемых	2966 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2966 K источники	3003 K источники
предпочтительный	2966 K источник
предпочтительных	3003 K источников
предупреди	269 K
предупредил	3017 K
предупреждава	269 K
предупреждает	3017 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3017 K
призвала	3017 K
призвали	3017 K
призна	269 K
признава	269 K
признавал	3017 K
признает	3017 K
признал	3017 K
признала	3017 K
признали	3015 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	3017 K
призывала	3017 K
призывали	3017 K
приложение	84 в нашето K	267 нашето K	2941 скачать K	2942 скачайте K	2942 установите K	2964 наше K	2964 мобильное K	3014 скачайте наше K	3014 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2941 открыть в K	2964 нашем K
приложения	2964 нашего K	3015 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	2966 K источником
присоединяйтесь	51 K	3014 K к нам	3014 K к нашему	3014 K к нашей	3014 K к нашим	3014 K к сообществу	3014 K к читателям	3014 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2969 K нам	2969 K фото	2969 K видео	2969 K новости	2969 K свои	2969 K их нам	3014 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2969 K нам	2969 K фото	2969 K их нам	3014 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3551 K до нас	3551 K до нашої	3551 K до нашого	3551 K до спільноти	3551 K до читачів
приєднуйтеся	51 K	3551 K до нас	3551 K до нашої	3551 K до нашого	3551 K до спільноти	3551 K до читачів
проверьте	2980 K себя	2983 K почту
проголосуйте	2995 K	3535 K
продовження	3527 реклама. K
продовжити	3480 щоб K читання	3530 допоможуть нам K
продовжувати	3552 K роботу
продолжаем	3015 мы K работать
продолжать	2990 помогут нам K	3015 K работу
продолжение	2987 реклама. K
продолжить	2936 чтобы K чтение	2990 помогут нам K	2990 поможет нам K	3015 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2960 настоящий материал (информация) K	3005 материал K
произведён	3005 материал K
пройдите	2980 K тест
пройдіть	3519 K тест
променени	97 имената са K
пропускайте	258 не K
пропустите	3000 не K
пропустити	3540 не хочете K
пропустить	3000 не хотите K
пропустіть	3540 не K
просив	3554 K
просил	3017 K
просила	3017 K	3554 K
просили	3017 K	3554 K
просьба	2928 у нас к вам K	2928 у нас есть K
просять	3554 K
проучване	237 нашето K
прохання	3474 маємо до вас K	3474 невелике K
прочетете	211 за да K цялата
прочитать	2936 осталось K	2936 чтобы K статью
пріоритетне	3505 K джерело
пріоритетним	3505 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3482 K на розсилку
підписка	3555 K
підписку	3480 оформіть K	3522 дякуємо за K	3551 оформіть K
підписники	3538 лише K	3555 K
підписників	3480 тільки для K
підписуйтесь	3486 K на нас	3486 K на наш	3486 K на канал	3486 K на telegram	3551 K на
підписуйтеся	3486 K на наш	3486 K на канал
підписуючись	3522 K
підпишіться	3482 K на розсилку	3486 K на наш	3551 K на
підтримайте	3477 K нашу	3477 K незалежну	3477 K нас	3530 K	3551 K нас	3551 K нашу	3551 K незалежну	3551 K редакцію	3551 K автора	3551 K роботу	3551 K наш
підтримати	3551 K нас	3551 K нашу
підтримка	3478 ваша K	3551 ваша K допоможе
підтримки	3527 за K партнера	3552 спільноти K	3552 вашої K
підтримуйте	3551 K нас	3551 K нашу
підтримці	3530 завдяки вашій K	3530 завдяки K читачів	3552 вашій K
піти	3474 перш ніж K
""", 'р': """
работа	267 нашата K	3015 наша K
работаем	3015 мы K
работать	2990 помогут нам K	2990 поможет нам K	3015 K дальше
работу	3015 нашу K
радив	3554 K
радила	3554 K
радили	3554 K
радить	3554 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	3004 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3014 K нам
рассказал	3017 K
рассказала	3017 K
рассказывать	3015 K правду
расследование	3015 наше K	3015 это K
расследования	3015 наши K
рассылка	3015 наша K	3018 K
рассылку	78 на K	78 нашу K	78 K	2939 нашу K	2939 K самых	3015 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2983 K
регулярний	3530 K внесок
редактор	229 е K	229 - K	229 , K	2970 - K	2970 , K	3510 - K	3510 , K
редакторка	3510 - K	3510 , K
редакцией	39 нашей K	2969 связаться с K
редакции	97 поправка K	3004 без согласия K	3015 нашей K
редакцию	39 в нашу K	2969 напишите в K	2969 пишите в K
редакция	234 в нашата K	267 нашата K	3015 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3508 напишіть у K	3508 пишіть у K
редакція	3552 наша K
редакцією	39 нашою K	3508 зв'язатися з K
редакції	43 письма до K	97 від K:	3508 пишіть до K	3543 без згоди K	3543 без дозволу K	3552 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3527 після K	3527 на правах K	3552 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2987 после K	2987 на правах K	3015 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2970 - K	2970 , K	3510 - K	3510 , K
репортери	39 на нашите K	267 нашите K
репортерка	3510 - K	3510 , K
репортёр	2970 - K	2970 , K
решил	3017 K
реєструючись	3522 K
робота	3552 наша K
роботу	3552 нашу K
розкажіть	38 K нам	67 K нам
розповів	3554 K
розповідати	3552 K правду
розповіла	3554 K
розсилка	3552 наша K	3555 K
розсилку	78 на K	78 нашу K	78 K	3482 нашу K	3482 щоденну K	3552 нашу K
розслідування	3552 наші K	3552 це K
рублей	3016 # K
рік	3553 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2969 K с нами
связаться	2969 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3554 K
сказал	3017 K
сказала	3017 K	3554 K
скаржаться	3554 K
скаржився	3554 K
скаржилася	3554 K
скачайте	2941 K наше
скиньте	3014 K нам	3014 K донат
сколько	3014 скиньте K
скриньку	3522 вашу K
скриньці	3522 вашій K
следите	2946 K за нами
словам	3017 по K
словами	3554 за K
слушайте	259 K ни
слідкуйте	3486 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3017 K
советовала	3017 K
советовали	3017 K
советует	3017 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	2972 внешнее K
содержит	97 K сцены
сообщение	2960 данное K (материал) создано	3005 K создано
сообщил	3017 K
сообщила	3017 K
сообщили	3017 K
сообщите	38 K нам	67 K нам	2969 K нам	3014 K нам
соучастником	2990 станьте K	3014 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3484 увімкнути K	3484 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3552 K текст	3552 K матеріал
сподобалась	3474 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	3017 K
спросил	3017 K
спросила	3017 K
співали	3554 K
співучасником	3551 станьте K
спільнота	3552 наша K
спільноти	3478 стань частиною K	3530 частиною K	3552 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	3014 K нашим	3551 K нашим
статей	3537 до всіх K	3537 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3552 ця K
статья	3015 эта K
статьям	2997 ко всем K
стверджує	3554 K
стежте	3486 K за нами
стигнали	224 щом сте K дотук
стороннего	2972 K сервиса
сторонним	2972 K сервисом
стороннього	3512 K сервісу
стороннім	3512 K сервісом
суммой	3016 любой K
сумму	3016 любую K
сутрин	17 всяка K
существуем	3015 мы K
существует	2990 K благодаря
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
телеграм	16 K	226 K	2946 наш K-канал	2946 в нашем K	2967 K	2967 K-канал	2967 K-канале	3001 пишите в K	3015 наш K	3486 наш K-канал	3506 K	3506 K-канал	3506 K-каналі
телеграме	16 K	2967 K
телеграмі	3506 K
телефон	97 K довіри
тест	2980 наш K	3519 наш K
тиждень	17 раз на K	3553 на K
требовал	3017 K
требовала	3017 K
требовали	3017 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2942 включите K	2942 включить K	2942 разрешить K
уверяет	3017 K
уверял	3017 K
уверяла	3017 K
увійдіть	24 K	3481 K, щоб
уговаривал	3017 K
уговаривала	3017 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2928 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3505 K джерел
улюблені	3505 K джерела
умовляв	3554 K
умоляваше	269 K
умолял	3017 K
умоляла	3017 K
умоляли	3017 K
утверждает	3017 K
уточнение	97 K:
уточнення	97 K:
уточнив	3554 K
уточнил	3017 K
уточнила	3017 K	3554 K
учасником	3551 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3015 K нашу
цитировании	2965 при K
цитування	3503 у разі K
цитуванні	3503 при K
""", 'ч': """
частиною	3551 станьте K
частковому	3529 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	3014 спасибо, что K
читай	3486 K нас
читайте	2946 K нас в	3486 K нас у	3486 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2980 опросе K	2990 благодаря поддержке K	3010 K	3015 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2928 дорогие K	3010 K	3015 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	3010 K	3015 благодаря K
читати	3480 щоб K далі	3551 щоб K далі
читачам	18 завдяки K	3546 K
читачі	36 наші K	3546 K	3552 наші K
читачів	43 листи K	3546 K	3552 наших K
читаєте	3551 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3553 K
щомісячний	3530 K внесок
щомісячно	3553 K
щоранку	17 K
щотижневу	3482 K розсилку
""", 'э': """
электронной	2983 адрес K почты
электронную	2983 K почту
""", 'я': """
яжіться	38 зв'K з нами	3508 зв'K з нами
язкові	21 обов'K поля	3493 обов'K поля
якщо	3474 K ви вже тут
""", 'і': """
інтелектом	3532 штучним K
інтелекту	3532 за допомогою штучного K
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
अनुसार	1821 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1766 K राय दें
अपील	1821 K की
अलर्ट	1768 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1818 K दान
आपको	57 हम K
आर्टिकल	1780 फ्री K	1780 मुफ्त K
आर्थिक	1770 K सहयोग दें	1770 K सहयोग करें	1818 K मदद दें
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
करें	62 मुझे टैग K	62 हमें टैग K	1739 ईमेल दर्ज K	1742 फॉलो K	1754 जॉइन K	1754 लाइक K	1757 हमें ईमेल K	1764 टिकट बुक K	1766 पोल में वोट K	1769 साइन अप K	1773 शेयर K	1773 साझा K	1773 सेव K	1818 फॉलो K	1818 लॉग इन K	1818 साइन अप K
कहती	1821 K
कहते	1821 K
कहा	1821 K
कहानी	67 अपनी K हमें
कीजिए	1818 मदद K
कॉपी	1773 लिंक K हो गया
कॉपीराइट	1753 K
क्लिक	1754 K करें	1818 यहां K करें	1818 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1819 इस K	1819 यह K
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
जुडिए	51 आप भी K	1818 K
जुडें	51 आप भी K	1742 चैनल से K	1754 K	1764 हमारी टीम से K	1818 हमसे K
ज्वाइन	1754 K करें
""", 'ट': """
टिप्पणियों	1767 K के लिए
टिप्पणी	97 K करने से इनकार	1767 K करने के लिए	1767 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1740 ऐप K करें	1768 K करें	1768 K कीजिए	1818 ऐप K करें	1818 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1822 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	1818 राय K
देखें	1818 यहां K
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
न्यूजलेटर	1739 हमारे K	1739 हमारा K	1739 हमारा साप्ताहिक K	1739 K के लिए	1819 हमारे K	1822 K
""", 'प': """
पढने	0 K का समय	1771 K के लिए
पढें	0 मिनट में K	1740 ऐप में K	1818 पूरी खबर K
पत्रकार	1819 हमारे K
पत्रकारिता	1759 K में सक्रिय हैं	1819 हमारी K	1819 स्वतंत्र K
पसंदीदा	1756 K सोर्स	1756 K स्रोत	1756 K न्यूज सोर्स	1813 K स्रोत	1813 K सोर्स
पाठकों	18 K के सहयोग	1770 K के सहयोग से चलते
पाने	1769 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1779 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1821 K
पूछें	1761 K
पूरी	1771 बनकर K खबर
पॉडकास्ट	1765 K सुनें	1765 K सुनने के लिए	1819 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1820 K माह	1820 K वर्ष
प्रतिक्रिया	1766 अपनी K
प्रिफर्ड	1756 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1757 हमें K	1757 कमेंट करके K	1818 हमें K	1818 राय K
बताते	1821 K
बताया	1821 K
बदल	97 नाम K
बाहरी	1760 K साइट
बिंदु	1761 मुख्य K
बॉक्स	1767 कमेंट K में
बोला	1821 K
बोले	1821 K
ब्राउजर	10 आपका K
ब्लॉकर	1797 ऐड K	1797 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1757 हमें K	1818 हमें K	1818 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1820 हर K
मांगते	1760 आपकी इजाजत K हैं	1760 आपकी अनुमति K हैं
मुताबिक	1821 K
मुफ्त	1780 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1771 पढना जारी K के लिए
रजिस्टर	1818 अभी K करें
रहिए	1775 जुडे K
रहें	1775 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1821 K
लिखें	38 हमें K	67 हमें K	1818 हमें K
लेख	1819 यह K	1819 इस K
लॉग	24 K इन
लॉगिन	1818 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	1779 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	1797 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	1765 K देखें	1765 K यहां देखें	1765 K भी देखें	1765 K देखने के लिए
वेबसाइट	1819 हमारी K
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
सदस्य	55 मासिक K	1771 पहले से K हैं	1818 K बनें
सदस्यता	1771 K लें
सप्ताह	1820 प्रति K
सब्सक्राइब	1739 न्यूजलेटर को K	1739 न्यूजलेटर K	1742 चैनल को K	1754 K करें	1769 K करके आप	1818 K करें
सब्सक्राइबर	50 K	1771 K हैं
सब्सक्राइबर्स	1771 K के लिए है
सब्सक्रिप्शन	1769 K सफल	1822 K
समरी	1761 K
समर्थन	1818 K करें
सर्वाधिकार	1752 K सुरक्षित
सर्वे	1766 K में भाग लें	1766 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1770 हमें K करें	1818 आपका K	1818 हमें K	1818 K करें	1818 आपके K
सहयोगी	55 मासिक K
सामग्री	1760 से मिली K शामिल है	1760 K उपलब्ध नहीं है
सारांश	1761 K
सिंडीकेट	1779 K फीड
सीनियर	1759 K सब एडिटर हैं
सुझाएं	1818 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1765 को K	1765 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1760 कुकीज K करें
""", 'ह': """
हमारा	1740 K ऐप	1819 K काम	1819 K ऐप
हमारी	39 K टीम से	1818 K मदद करें	1819 K टीम
हमारे	1819 K पाठक	1819 K चैनल	1819 K साथ
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
กด	3317 Kเพิ่มเพื่อน	3345 Kติดตาม
กร	3287 Kอกอีเมล
กล	3348 K่าว
กอ	3346 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3345 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3305 Kบคุณที่สมัคร	3305 Kบคุณที่ลงทะเบียน	3346 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3345 Kิกที่นี่	3345 Kิกชม
คว	3315 Kามเห็นส่วนตัวของผู้เขียน
ค่	3314 Kาคอมมิชชั่น	3314 Kาคอมมิชชัน
""", 'จ': """
จด	3286 Kหมายข่าวของเรา	3305 Kหมายข่าวรายสัปดาห์ของเรา	3349 Kหมายข่าว
จะ	3304 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3345 Kวน์โหลดแอปของเรา	3345 Kวน์โหลดแอปได้	3345 Kวน์โหลดแอปเลย	3345 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3296 Kดต่อผู้สื่อข่าวของเรา	3296 Kดต่อกองบรรณาธิการ	3345 Kดตามเรา
ต่	3347 Kอเดือน	3347 Kอปี
""", 'ถ': """
ถื	3305 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3309 Kลองอ่าน
ทั	38 Kกมา	3315 Kศนะของผู้เขียน
ทา	3304 Kงเว็บไซต์ขอสงวนสิทธิ์	3306 Kงอีเมลทุก
ทุ	3306 Kกเช้าทางอีเมล
""", 'บ': """
บท	3310 Kความฟรี	3346 Kความนี้
บร	3349 Kิจาค
บล	3329 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3348 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3307 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3348 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3296 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3298 Kมรับคุกกี้
""", 'ร': """
ระ	3348 Kบุว่า
รา	3347 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3307 Kวมสนับสนุนการทำงานของเรา	3345 Kวมสนับสนุน	3345 Kวมบริจาคให้เรา	3345 Kวมบริจาคกับเรา	3345 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3315 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3346 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3292 Kวนลิขสิทธิ์	3293 Kวนสิทธิ์
สน	3307 Kับสนุนสื่ออิสระ	3307 Kับสนุนการทำงานของเรา	3307 Kับสนุนนักข่าว	3345 Kับสนุนเรา	3345 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3286 Kัครรับจดหมายข่าว	3286 Kัครรับข่าวสาร	3345 Kัครรับ	3345 Kัครสมาชิกวันนี้	3345 Kัครสมาชิกเลย	3345 Kัครสมาชิกเพื่อ	3345 Kัครสมาชิกได้ที่	3345 Kัครสมาชิกของเรา	3349 Kาชิก
สำ	3309 Kหรับสมาชิกเท่านั้น
สื	3346 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3296 Kงเรื่องราวของคุณ	3296 Kงข่าวหาเรา	3345 Kงข้อมูลมาที่	3345 Kงคลิปมา
""", 'ห': """
หา	3296 Kกคุณมีข้อมูล
ห้	3292 Kามคัดลอกหรือ	3292 Kามคัดลอกข้อความ	3292 Kามคัดลอกเนื้อหา	3292 Kามคัดลอกบทความ	3293 Kามทำซ้ำ
""", 'อ': """
อย	3345 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3286 Kเมลของคุณ
อ่	3309 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3345 Kียนถึงเรา	3345 K้าสู่ระบบเพื่อ
เฉ	3309 Kพาะสมาชิก
เน	9 Kื้อหานี้	3298 Kื้อหาจากภายนอก	3298 Kื้อหาภายนอก	3325 Kื้อหานี้มาจาก	3325 Kื้อหาจาก
เป	3309 K็นสมาชิกอยู่แล้ว	3348 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3304 Kื่อแสดงความคิดเห็น	3309 Kื่ออ่านต่อ	3309 Kื่ออ่านบทความ	3317 Kิ่มเพื่อนไลน์	3317 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3304 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3296 K้งเบาะแสข่าว	3296 K้งเรา	3345 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3295 Kล่งข่าวที่ต้องการ	3295 Kล่งข่าวโปรด	3295 Kล่งที่มาที่ต้องการ
แอ	3317 Kดไลน์	3317 Kดไลน์เพื่อ	3345 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3329 Kรแกรมบล็อกโฆษณา
โห	3345 Kวตเลย	3345 Kลดแอป
""", 'ใ': """
ให	3346 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3643 hãy gửi K
""", 'ủ': """
ủng	3594 ly cà phê K hộ	3643 hãy K hộ
""", 'あ': """
あと	2183 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2227 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2150 Kいのブラウザ
お寄	2227 Kせください
お届	57 Kけします
お申	2171 Kし込みはこちら	2227 Kし込みください	2227 Kし込みはこちら
お聞	2227 Kかせください
お見	2227 K逃しなく
お試	2227 Kしください
お読	2227 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2188 K転載したものです	2188 Kの転載です
か月	2137 K無料	2229 K無料
""", 'が': """
が作	2221 aiK成
が無	2150 javascriptK効
が生	2221 aiK成
が翻	2221 aiK訳
が要	2221 aiK約
""", 'こ': """
ここ	2136 Kからは有料	2137 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2136 K記事は有料	2136 K記事は会員	2155 K記事についてのご意見	2201 Kコンテンツは	2201 K投稿は	2201 K外部コンテンツは	2228 K記事が	2228 K記事を	2228 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2150 K用のブラウザ
ご協	2227 K力ください
ご存	2189 Kじの方は
ご寄	2134 K付をお願い	2227 K付
ご意	43 K見・ご反論	2155 K見・ご感想	2155 K見をお寄せ
ご感	2155 K想をお寄せ
ご支	2134 K援をお願い	2227 K援
ご登	2180 K録ありがとうございます	2227 K録
ご覧	2227 Kください	2227 Kいただけます
ご購	2227 K読
ご連	2227 K絡ください
""", 'す': """
すで	2183 Kに会員の方
すべ	2137 Kての記事が
""", 'ぜ': """
ぜひ	2147 Kフォロー
""", 'で': """
でも	2147 K配信中
で作	2221 aiK成
で受	2164 lineKけ取る
で届	2164 lineKく
で最	2164 lineK新
で生	2221 aiK成
で要	2221 aiK約
""", 'と': """
と強	2230 K調
と書	2230 Kい
と発	2230 K表
と話	2230 Kし	2230 Kす
と語	2230 Kっ	2230 Kる
と説	2230 K明
と述	2230 Kべ
""", 'に': """
によ	2221 aiKって生成	2221 aiKる要約	2230 Kると
""", 'の': """
の使	2153 cookieK用
の学	48 aiK習
の採	2171 K用情報
の提	2188 K供記事です
""", 'を': """
をフ	2147 Kォローする	2147 Kォローしよう
を使	2153 cookieK用
を利	2153 cookieK用
を有	2150 javascriptK効	2150 javascript K効
を発	2230 K表した
を許	2168 cookieK可
""", 'ア': """
アカ	2164 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2187 Kィリエイト広告	2187 Kィリエイトプログラム	2187 Kィリエイトリンク	2196 Kィリエイトリンク	2196 Kィリエイト広告	2196 Kィリエイトプログラム
アプ	2142 Kリで開く	2142 Kリで読む	2142 Kリはこちら	2143 Kリを開く	2143 Kリをダウンロード	2143 Kリのダウンロード	2143 Kリをインストール	2179 Kリなら通知	2179 Kリなら速報	2179 Kリなら、	2179 Kリで読むと	2179 Kリなら
アン	2175 Kケートにご協力	2175 Kケートはこちら	2175 Kケート実施中	2176 Kケートに答えて
""", 'カ': """
カ月	2137 K無料	2229 K無料
""", 'ク': """
クイ	2176 Kズに答えて
クッ	2152 cookie(Kキー)	2153 Kキーを使用	2153 Kキーを利用	2168 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2155 Kントを投稿するには	2155 Kントするには	2155 Kントをお寄せ	2156 Kント欄で	2156 Kント欄に	2156 Kント欄から	2156 Kント欄へ	2178 Kントは削除します	2178 Kントは削除することが	2178 Kントは削除する場合	2178 Kントは承認	2178 Kントは公開前	2178 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2134 Kートをお願いします	2227 Kートをお願い	2227 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2227 Kンロードしてください
""", 'チ': """
チケ	2171 Kット販売中
チャ	2148 Kンネル登録を	2164 Kンネルに参加する	2164 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2140 Kースレターに登録	2141 Kースレターを	2164 googleKースで	2180 Kースレター登録はこちら	2231 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2147 Kローして最新	2147 Kローをお願い	2227 Kローしてください
""", 'ブ': """
ブラ	2199 Kウザは音声	2199 Kウザは動画	2199 Kウザではこの動画	2199 Kウザはvideo	2199 Kウザはaudio
""", 'プ': """
プッ	2143 Kシュ通知
プラ	2152 Kイバシーポリシーに
プレ	2137 Kミアム会員
プロ	2187 Kモーションが含まれ	2187 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2140 Kマガに登録	2141 Kマガで	2180 Kマガ登録はこちら	2180 Kマガの登録	2228 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2140 Kルマガジンに登録	2141 Kルマガジンで	2141 Kルマガジンを	2141 Kルでお届け	2155 Kルアドレスが公開されることはありません	2180 Kルアドレスを入力してください	2231 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2136 Kインして続きを	2136 Kインしてください	2137 Kインが必要	2227 Kインして
""", 'ヶ': """
ヶ月	2137 K無料	2229 K無料
""", '上': """
上优	3678 在googleK先
上優	3678 在googleK先
""", '下': """
下方	3752 K留言
下載	3659 K客戶端	3661 Kapp	3661 K應用程式
下载	3659 K客户端	3661 Kapp	3661 K应用	3751 K客户端
""", '不': """
不代	3677 K表本站	3694 K表本站立场	3707 K表本報立場	3707 K表本报立场	3707 K表本站立场	3707 K表本站立場	3707 K表本媒體立場	3707 K表本網立場	3707 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3733 K于任何财团
不屬	3733 K於任何財團
不得	3677 K转载	3677 K轉載
不认	43 K同本文
不錯	3751 K過
不错	3751 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3677 K表作者
仅供	3694 K其表达个人看法
仅限	3699 K会员	3699 K订户
""", '他': """
他說	3754 K
他说	3754 K
""", '付': """
付費	3654 K後	3755 K牆
付费	3654 K后	3755 K墙
""", '以': """
以下	3722 K内容来自
以閱	3653 K讀全文
以阅	3653 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3654 K专享	3699 K限定内容
会員	50 Kの方は	50 Kは月に	2136 K限定です	2136 K限定の記事	2136 K登録できます	2137 K登録すると	2137 K登録が必要	2183 Kの方はこちら	2183 K登録で続きを読む	2183 K登録後にご覧	2212 Kだけが読める	2212 Kのみがお読み	2212 Kのみ閲覧	2227 K登録して	2227 K登録は	2227 K登録がお済み	2227 K登録をお願い	2227 K登録で	2227 K登録のうえ	2227 K登録はこちら	2227 K登録ください	2228 Kの方
会費	2181 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3651 K支持	3751 K支持,	3751 K支持让	3751 K支持讓	3751 K支持是
""", '使': """
使用	3669 Kcookie改善	3669 Kcookie以	3669 K cookie 以	3669 K cookie 来	3669 K cookie 來	3670 Kcookie来	3670 Kcookie來
""", '來': """
來自	3685 K外部平台的內容
""", '依': """
依靠	3697 K读者的支持	3697 K讀者的支持
""", '侵': """
侵权	3677 K请	3677 K必究
侵權	3677 K必究
""", '個': """
個人	2153 K情報の取り扱い	2188 Kの見解です	3694 K看法
""", '偏': """
偏好	3678 K來源	3678 K来源	3747 K來源
""", '僅': """
僅限	3699 K會員	3699 K訂戶
""", '優': """
優先	2163 Kソース	2163 K表示に設定	2163 Kする情報源	2163 K的に表示
""", '免': """
免費	15 K閱讀	3708 K文章	3708 K閱讀篇數	3708 K閱讀額度	3709 K註冊即可	3709 K註冊後	3736 K文章	3751 K訂閱	3753 K試用
免费	15 K阅读	3708 K文章	3708 K阅读篇数	3709 K注册即可	3709 K注册后	3736 K文章	3751 K订阅	3753 K试用
""", '全': """
全文	20 Kを	2136 Kを読むには	2136 Kをお読み
""", '公': """
公众	16 K号	3664 K号:
公式	2143 Kアプリ	2147 Kアカウントをフォロー	2147 Kアカウントを友だち	2164 Klineはこちら	2228 Kline
""", '关': """
关注	3664 K我们的	3751 K我们
""", '内': """
内阅	3659 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3754 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2229 K
初月	2183 K#円で	2229 K無料
""", '判': """
判断	2230 Kした
""", '利': """
利用	2152 K規約に同意
""", '前': """
前請	3694 K先登入
前请	3694 K先登录
""", '剩': """
剩余	3653 K#%
剩餘	3653 K#%
""", '力': """
力を	2181 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3664 Kline好友	3664 Kline官方	3664 Kline@	3697 K贊助行列	3697 K赞助行列	3751 K会员	3751 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2228 Kになります
""", '動': """
動画	40 Kや写真	2172 Kをご覧ください	2172 Kはこちら	2173 Kでも詳しく	2173 Kでも解説	2199 Kを再生するには	2199 Kをご覧いただくには	2199 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3753 K
""", '化': """
化名	97 K
""", '即': """
即可	3694 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2148 Kち追加
""", '収': """
収益	2187 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3657 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2165 K班までご	2181 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2140 Kトレイに
""", '只': """
只靠	3697 K讀者	3697 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3685 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3724 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3754 K
告诉	38 K我们	67 K我们	3754 K
""", '呼': """
呼び	2230 Kかけた	2230 Kかける	2230 Kかけて	2230 K掛け
""", '命': """
命じ	2230 Kた
""", '啟': """
啟用	3724 Kjavascript
""", '喊': """
喊道	3754 K
""", '因': """
因为	3751 K有你的支持
因為	3751 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2187 Kの一部が還元
""", '外': """
外部	2168 Kコンテンツ	3685 K内容	3685 K內容
""", '她': """
她說	3754 K
她说	3754 K
""", '好': """
好評	2171 K発売中
""", '如': """
如侵	3677 K权
如有	3677 K侵权	3677 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3665 K微信
""", '定': """
定期	3751 K定額
""", '寄': """
寄付	2209 Kで成り立って	2209 Kで運営され	2209 Kによって運営され	2227 Kをお願い	2231 K
寄到	3657 K您的信箱	3696 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3754 K
""", '居': """
居合	2189 Kわせた方は
""", '已': """
已是	3653 K會員	3699 K订户	3699 K訂戶
已经	3653 K是会员
""", '年': """
年額	2229 K
""", '广': """
广告	11 K	3671 K拦截	3730 K拦截	3730 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2150 Kブロック	2181 Kに頼らず
""", '廣': """
廣告	11 K	3671 K攔截	3730 K攔截	3730 K封鎖
""", '开': """
开启	3661 K通知	3724 Kjavascript
""", '弊': """
弊社	2228 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2228 Kイト
当初	97 Kの記事で
当社	2228 Kの
当編	2228 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3661 K扫	3665 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2134 Kをお願いします	2227 Kをお願い	2227 Kして
""", '您': """
您已	3696 K成功订阅	3696 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3651 K支持	3697 K每一份捐款	3697 K每一筆捐款	3751 K捐款	3751 K支持,	3751 K支持让	3751 K支持讓	3751 K支持是
""", '情': """
情報	2165 Kをお寄せください	2165 K提供はこちら	2165 K提供を募集	2165 K提供をお待ち	2165 Kをお待ちして	2189 Kをお持ちの方は	2189 K提供窓口
""", '感': """
感謝	3696 K您的訂閱	3751 K閱讀	3751 K您的支持
感谢	3696 K您的订阅	3751 K阅读	3751 K您的支持
""", '成': """
成为	51 K其中一员	3653 K会员即可	3699 K付费会员	3751 K会员,	3751 K会员即可	3751 K我们的会员
成果	2196 K報酬型広告
成為	3653 K會員即可	3697 K我們的贊助	3699 K付費會員	3751 K會員,	3751 K會員即可	3751 K我們的會員
""", '我': """
我们	3669 K使用cookie	3669 K使用 cookie	3752 K的
我們	3669 K使用cookie	3669 K使用 cookie	3752 K的
""", '手': """
手机	3661 K客户端
""", '打': """
打开	3659 Kapp	3661 K微信
打開	3659 Kapp
""", '扫': """
扫一	3661 K扫
扫描	3659 K二维码下载	3659 K二维码加入	3661 K二维码关注	3751 K二维码下载	3751 K二维码关注	3751 K二维码加入	3751 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3677 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3754 K
指摘	2230 Kした
""", '捐': """
捐助	3697 K我们	3697 K我們
捐款	3751 K支持	3755 K
""", '掃': """
掃一	3661 K掃
掃描	3659 K qr	3751 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3661 K通知
推送	14 K	3661 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3730 K告
""", '支': """
支持	3650 K獨立媒體	3650 K独立媒体	3651 K我们的	3651 K我們的	3751 K我们,	3751 K我們,	3751 K我们。	3751 K我們。	3751 K我们的报道	3751 K我們的報導	3751 K我们的新闻	3751 K我們的新聞	3751 K我们的记者	3751 K我們的記者	3751 K我们的工作	3751 K我們的工作	3751 K我们继续	3751 K我們繼續
支援	2209 Kで成り立って	2209 Kで運営され	2209 Kによって成り立って	2209 Kによって運営され	2227 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3677 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3678 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2230 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3699 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2140 K情報をお届け
""", '會': """
會員	50 K每月	3654 K專享	3699 K限定內容
""", '月': """
月額	2137 K#円	2229 K
""", '有': """
有了	3751 K你的支持	3751 K您的支持
有料	50 K会員は	2136 K会員限定	2136 K会員になる	2136 K会員の方	2183 K記事が読めます	2231 K会員
有权	3694 K删除
有權	3694 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3718 K#歲	3718 K十八歲
未經	3677 K授權不得	3677 K授權,不得	3677 K授權禁止	3677 K授權請勿	3677 K授權,請勿
未经	3677 K授权不得	3677 K授权,不得	3677 K授权禁止	3677 K授权,禁止	3677 K授权请勿	3677 K授权,请勿
""", '本': """
本ま	2183 月#Kで無料で
本ア	2228 Kプリ
本サ	2228 Kイト
本內	3722 K容來自
本内	3722 K容来自
本刊	3752 K
本報	3752 K導
本报	3752 K读者	3752 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3677 K来源	3752 K
本站	3752 K
本紙	38 Kまで	67 Kまで
本網	3669 K站使用	3752 K
本网	3669 K站使用
本記	2228 K事
本誌	2228 K
""", '来': """
来自	3685 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2221 K翻訳
""", '欢': """
欢迎	3664 K关注	3751 K加入	3751 K赞助	3751 K订阅	3751 K投稿
""", '歡': """
歡迎	3664 K追蹤	3751 K加入	3751 K贊助	3751 K訂閱	3751 K投稿
""", '此': """
此內	9 K容	3722 K容來自	3722 K容由
此内	9 K容	3722 K容来自	3722 K容由
此前	97 K版本
此影	3721 K片在您所在
此视	3721 K频在您所在
""", '残': """
残り	2136 K#文字	2136 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3753 K
每日	3658 K简报	3658 K簡報	3658 K電子報
每月	3753 K
""", '求': """
求め	2230 Kた	2230 Kている
""", '沒': """
沒有	70 K廣告	3733 K股東	3733 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3733 K股东	3733 K财团
""", '浏': """
浏览	3671 K器版本	3721 K器不支持音频	3721 K器不支持视频	3721 K器不支持播放	3721 K器不支持html#	3721 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3721 K器不支援影片	3721 K器不支援音訊
""", '点': """
点击	3751 K关注	3751 K这里
""", '無': """
無料	15 K記事	2136 Kで会員登録	2136 K会員に登録	2183 Kで読める記事の上限	2183 K会員になると	2212 K記事の閲覧	2212 K記事は残り	2212 Kで読める記事	2212 K閲覧	2227 K会員に登録	2227 K会員登録	2229 K体験
無断	2162 K転載	2162 K複製	2220 K転載・複製	2220 K転載を禁じ	2220 Kでの転載	2220 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3677 K所有	3677 K归本	3677 K归原	3677 K归作者	3677 K归属
版權	3677 K所有	3677 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2228 Kしたジャーナリズム	3752 K新闻	3752 K媒体
""", '獨': """
獨立	3752 K新聞	3752 K媒體
""", '獲': """
獲得	3706 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3752 K者
由读	3752 K者
""", '申': """
申し	2171 K込みはこちら
申込	2171 Kみはこちら	2171 Kはこちら
""", '电': """
电子	3755 K报
""", '畅': """
畅读	3699 K全站
""", '留': """
留言	85 K区	85 K區	3752 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2165 Kをお寄せ
""", '登': """
登入	24 K或	3653 K後繼續	3653 K會員	3709 K或註冊
登录	24 K或	3653 K后继续	3653 K后查看全文	3653 K后查看完整	3709 K或注册
登録	2183 Kして続きを読む	2227 Kしてください	2227 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2228 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3659 appK多
""", '禁': """
禁止	3677 K转载
禁無	2161 K断
""", '私': """
私た	2228 Kちの
""", '科': """
科し	2230 Kた
""", '称': """
称	3754 K
""", '稱': """
稱	3754 K
""", '立': """
立即	3751 K加入我们	3751 K加入我們	3751 K订阅	3751 K訂閱	3751 K下载	3751 K下載	3751 K报名	3751 K報名	3751 K成为会员	3751 K成為會員
""", '第': """
第一	3694 K条评论	3694 K則留言	3694 K條評論
""", '筆': """
筆者	2188 K個人の見解
""", '紙': """
紙の	2228 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2136 Kを読むには	2136 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2228 K部では
""", '繼': """
繼續	3653 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3653 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3754 K
者说	3754 K
""", '联': """
联盟	74 K链接	3706 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3706 K行銷連結	3706 K連結
聯絡	38 K我們
""", '自': """
自動	2221 K翻訳
""", '若': """
若有	3677 K侵权	3677 K侵權
""", '获': """
获得	3706 K佣金
""", '著': """
著作	2162 K権は	2220 K権法により保護	2220 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3694 K本站立场
表示	3754 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3653 K即可	3653 K後繼續	3657 K我們的	3657 K電子報	3751 K我們	3755 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2165 Kまでご連絡ください
""", '訴': """
訴え	2230 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2230 Kた
認為	3754 K
""", '說': """
說:	3754 K
說。	3754 K
說道	3754 K
""", '読': """
読み	2137 K放題
読者	18 Kの寄付	18 Kの支援	2181 Kの会費で	2228 Kの皆様	2228 Kの皆さ	2228 Kアンケート
""", '請': """
請先	3751 K登入
請啟	3669 K用javascript
請我	54 K喝咖啡
請捐	3751 K款
請支	3650 K持我們	3751 K持我們
請登	3751 K入後	3751 K入以
請立	3751 K即捐款
請輸	3696 K入您的電子	3751 K入您
請點	3751 K擊此處	3751 K擊這裡	3751 K擊下方	3751 K擊連結
""", '讀': """
讀者	43 K投書	3752 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3653 K即可	3653 K后继续	3657 K我们的	3657 K电子报	3751 K我们	3755 K费
""", '认': """
认为	3754 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3694 K服务协议
""", '该': """
该视	3721 K频在您所在
""", '说': """
说:	3754 K
说。	3754 K
说道	3754 K
""", '请': """
请先	3751 K登录
请启	3669 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3751 K款
请支	3650 K持我们	3751 K持我们
请点	3751 K击此处	3751 K击这里	3751 K击下方	3751 K击阅读	3751 K击关注	3751 K击链接
请登	3751 K录后	3751 K录以
请立	3751 K即捐款
请输	3696 K入您的电子邮箱	3696 K入您的邮箱	3751 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3752 K问卷	3752 K群
""", '責': """
責任	3677 K編輯:
""", '賺': """
賺取	3706 K佣金
""", '購': """
購読	2136 K者の方は	2137 Kすると	2227 Kしてください	2228 K者の方	2231 K料
""", '贊': """
贊助	3650 K我們	3751 K我們
""", '责': """
责任	3677 K编辑:
""", '赚': """
赚取	3706 K佣金
""", '赞': """
赞助	3650 K我们	3751 K我们
""", '身': """
身边	3752 K的新鲜事
身邊	3752 K的新鮮事
""", '転': """
転載	45 K	2161 Kを禁じ
""", '輸': """
輸入	3696 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3677 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3677 K请注明
""", '输': """
输入	3696 Kemail
""", '这': """
这篇	3752 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3664 K我們的	3678 Kgoogle news	3751 K我們
""", '送': """
送っ	49 Kてください
送到	3696 K你的邮箱	3696 K您的邮箱	3696 K您的信箱
""", '這': """
這篇	3752 K文章
""", '通': """
通知	14 K	2143 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2180 Kニュースレター
""", '邀': """
邀請	3751 K您
邀请	3751 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3754 K
""", '长': """
长说	3754 K
""", '開': """
開啟	3661 K通知	3724 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3653 K全文請
""", '關': """
關注	3664 K我們的	3751 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3653 K全文请
""", '随': """
随时	3751 K掌握
""", '隐': """
隐私	3670 K政策
""", '隨': """
隨時	3751 K掌握
""", '隱': """
隱私	3670 K權政策	3670 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3755 K報
""", '需': """
需接	3685 K受cookie
需要	3685 K接受cookie	3751 K您的支持	3751 K你的支持
""", '音': """
音声	2172 Kでもお聴き
""", '飲': """
飲酒	3718 K過量
""", '首': """
首年	3711 K仅需
首月	3699 K仅需	3699 K只要	3711 K免费	3711 K免費	3711 K仅	3711 K僅	3711 K只需	3753 K
首选	3678 K来源	3678 K新闻来源	3747 K来源
首選	3678 K來源	3678 K新聞來源	3747 K來源
""", '點': """
點擊	3751 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2319 K
가입해	2319 K 주세요
""", '강': """
강조했다	2322 K
""", '게': """
게시물	2291 K 불러오기
""", '계': """
계속	2236 K 읽으려면	2236 K 읽으시려면
계신	2259 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2298 K 차단
광고도	70 K
광고차단	2298 K
""", '구': """
구글	2246 K 뉴스에서
구독	50 K 회원은	2236 K 후 이용
구독료	2323 K
구독을	2319 K 신청하세요
구독자	2236 K 전용 기사	2236 K 전용 콘텐츠	2236 K 전용입니다	2236 K 전용 서비스	2320 K
구독자는	50 K
구독자만	2236 K 볼 수	2273 K 읽을
구독자에게만	2273 K 제공
구독하고	2246 K
구독하세요	2258 K	2319 K
구독하시면	2236 K
구독해	80 K 주세요	2245 K 주세요	2271 K 주셔서	2319 K 주세요
구독해주세요	2245 K
구독해주셔서	2271 K
""", '금': """
금요일	2271 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2236 전체 K 보려면	2273 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2272 K 응원해
기자에게	2259 K 연락해 주세요
""", '남': """
남겨주세요	2319 K
""", '네': """
네이버	2246 K 메인에서	2258 K 구독
네이버에서	2246 K 구독
""", '놓': """
놓치지	2319 K 마세요
""", '눌': """
눌러주세요	2319 K
""", '뉴': """
뉴스레터	78 K	2238 K 구독하기	2238 K 구독하세요	2238 K 신청하기	2238 K 구독 신청하기	2320 K	2323 K
뉴스레터로	2238 K 받아
뉴스레터를	2238 K 받아	2238 K 구독하세요	2238 K 구독해	2238 K 구독하고	2238 K 구독하면	2319 K 신청하세요
""", '다': """
다운로드하세요	2319 K
""", '달': """
달	2273 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2259 K 제보가	2320 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2269 K 삭제될	2269 K 삭제합니다	2269 K 통보	2269 K 예고	2269 K 운영자	2269 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2322 K
""", '독': """
독립	2320 K 언론
독립언론	2320 K
독립언론을	2272 K 지켜
독자	2281 K 후원으로	2319 K 여러분의	2320 K 여러분
독자님의	2234 K 후원	2281 K 후원으로
독자들의	18 K 후원	2281 K 후원으로	2302 K 후원
독자의	2281 K 후원으로	2302 K 후원	2320 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2271 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2319 K
""", '로': """
로그인	24 K	2236 K 후 이용
로그인이	2236 K 필요합니다	2236 K 필요한 서비스	2236 K 필요해요
로그인하거나	2319 K
로그인하고	2273 K 계속
로그인하면	2273 K 계속
로그인하시면	2236 K
""", '링': """
링크에서	2319 K 확인하세요
""", '마': """
마음에	2272 기사가 K 드셨다면
""", '만': """
만나보세요	2319 K
""", '말': """
말했다	2322 K
""", '매': """
매월	2321 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2271 K 보내드려요
메일함으로	2238 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2256 K 복제	2256 K 전재
무단전재	2255 K
무료	15 K 기사	2279 K 기사	2321 K 체험
무료로	15 K 볼 수 있는	2273 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2319 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2322 K
""", '보': """
보내	57 K 드립니다	2319 K 주세요
보내드리는	2271 K
보내드립니다	57 K	2271 K
보내주세요	2319 K
""", '본': """
본	2320 K 기사
본사의	2277 K 편집 방향	2277 K 편집방향
본지는	2320 K
본지의	2277 K 편집 방향	2277 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2290 K 오디오를	2290 K 비디오를	2290 K 동영상을
브라우저는	2290 K 동영상
브라우저에서는	2290 K 동영상을
""", '사': """
사연을	2259 K 보내주세요	2259 K 보내 주세요
사전	2264 K 등록하기	2264 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2257 K 매체로	2257 K 출처로	2257 K 언론사	2257 K 매체
선호하는	2257 K 출처
""", '설': """
설명했다	2322 K
설문에	2319 K 참여하세요
설치하세요	2319 K
""", '세': """
세미나	2264 K 신청하기
""", '소': """
소식을	2271 K 전해드립니다
""", '속': """
속보를	2270 K 받아보세요
""", '수': """
수수료를	2276 K 받을 수 있습니다	2276 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2281 K 후원으로
시민의	2302 K 후원
시작하세요	2319 K
""", '아': """
아래에서	2319 K 확인하세요
""", '알': """
알려	2319 K 주세요
알려주세요	2319 K
알림	2242 K 받기	2242 K 설정
알림을	14 K	2270 K 켜고
""", '애': """
애드블로커	2298 K
애드블록	2298 K
""", '앱': """
앱	2242 K 다운로드	2242 K 설치	2270 K 설치하기
앱에서	2241 K 보기	2241 K 열기	2270 K 더 편하게	2319 K 확인하세요
앱으로	2241 K 보기	2270 K 더
앱을	2242 K 다운로드	2270 K 다운로드하세요	2270 K 설치하세요
""", '언': """
언론을	2272 독립 K 지켜
""", '여': """
여기서	2319 K 확인하세요
여러분	2320 K 덕분
여러분의	2259 K 제보를	2272 K 후원이	2302 독자 K 후원	2319 K 후원
""", '영': """
영상에서	2265 K 확인하세요	2265 K 확인할 수 있습니다	2319 K 확인하세요
영상으로	2265 K 확인하세요
영상을	2265 K 확인하세요
""", '온': """
온라인	2264 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2262 K 콘텐츠	2291 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2320 K 기자
우리의	2320 K 저널리즘
""", '운': """
운영되고	2272 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2272 K 응원
""", '월': """
월	2321 K #원
""", '유': """
유료	2236 K 구독자만
유튜브	2246 K 구독
""", '음': """
음성으로	2265 K 들으려면	2265 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2319 K
응원해	2234 K 주세요	2319 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2319 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2320 K 기사가	2320 K 기사는	2320 K 기사
이메일	2239 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2238 K 입력하세요	2238 K 입력해 주세요	2238 K 입력해주세요	2238 K 입력하시면
이미	2273 K 구독자이신가요
이벤트에	2319 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2313 K 작성	2313 K 생성	2313 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2264 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2313 K 번역
자바스크립트가	2293 K
자바스크립트를	2293 K
자살예방	97 K
자주	2257 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2255 K 금지
재배포금지	2255 K
재생할	2290 K 수 없습니다
""", '저': """
저작권법	2256 K
저작권법의	2256 K
저작권자	2256 K
저작권자의	2256 K
저희	2320 K 뉴스레터	2320 K 채널	2320 K 앱
저희는	2320 K
저희를	2320 K
""", '적': """
적었다	2322 K
""", '전': """
전문을	20 K
전용	2236 회원 K 기사	2236 회원 K 콘텐츠	2236 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2322 K
""", '정': """
정기후원	2321 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2291 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2259 K 부탁드립니다
제보는	2259 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2259 K 기다립니다	2259 K 받습니다
제보해	38 K 주세요	67 K 주세요	2319 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2276 K 링크
제휴링크	2276 K
""", '좋': """
좋아요	2258 구독과 K 부탁
좋아요를	2258 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2319 K 확인하세요	2319 K 신청하세요	2319 K 참여하세요
지켜주세요	2319 K
""", '채': """
채널	2245 K 추가	2258 K 추가하기	2258 K 구독하기	2280 K 추가하고	2280 K 추가하면
채널에	2258 K 참여하세요
채널에서	2258 K 소식을	2319 K 확인하세요
채널을	2280 K 추가하고	2280 K 추가하면	2280 K 추가해	2280 K 구독하고	2280 K 구독하면
채용	2264 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2321 K 달
""", '추': """
추가해	2258 K 주세요
추가해주세요	2258 K
""", '친': """
친구	2258 K 추가하세요
""", '카': """
카카오톡	2280 K 채널에서	2280 K 채널
""", '커': """
커피	54 K 한 잔 사	2272 K 한 잔 값으로
""", '콘': """
콘텐츠	2291 K 불러오기
""", '쿠': """
쿠키	2262 K 동의가
쿠키를	2262 K 허용해야	2262 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2264 K 보기
""", '파': """
파트너스	2276 K 활동
""", '팔': """
팔로우하기	2245 K	2258 K
팔로우하세요	2319 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2277 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2276 K 받아
""", '활': """
활용	2255 ai 학습 및 K 금지
""", '회': """
회원	2236 K 전용입니다
회원가입	2236 K 후	2319 K 후
회원가입은	2319 K
회원가입을	2319 K 하
회원가입하고	2319 K
회원가입하면	2273 K 월
회원가입하세요	2319 K
회원가입하시면	2319 K
회원만	2236 K 볼 수
""", '후': """
후원금	2323 K
후원으로	2272 독자의 K 운영됩니다	2272 독자의 K 운영하는
후원을	2234 K 부탁드립니다	2319 K 부탁
후원이	2234 K 필요합니다	2234 K 큰 힘이
후원하세요	2319 K
후원해	80 K 주세요	2234 K 주세요	2319 K 주세요
후원회원의	2281 K 후원으로	2302 K 힘
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
