"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3627
# comentário	2762
# comentários	2762
# gün ücretsiz deneyin	3408
# głosów	91
# hlasů	91
# hozzászólás	1846
# komentářů	443
# komentāri	2414
# lượt bình chọn	91
# příspěvků	443
# röster	91
# yaşindan küçükler oynayamaz	3471
# ääntä	91
# δευτερόλεπτα μπροστά	811
# δευτερόλεπτα πίσω	811
# σχόλια	753
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3547
# коментарів	3547
# комментариев	3006
# комментарий	3006
# комментария	3006
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
# € al mese per # mesi	2072
# € por mês durante # meses	2803
#か月無料	2158
#カ月無料	2158
#ヶ月無料	2158
#件のコメント	2174
#則留言	3737
#条评论	3737
#票	91
#秒戻る	2217
#秒進む	2217
#명 참여	91
#초 뒤로	2320
#초 앞으로	2320
""", 'a': """
a apărut o eroare	2950
a carregar vídeo	2816
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
abonare confirmată	2973
abonați-vă	2879
abone değil misin	3486
abone değil misiniz	3486
abonează-te	2879
abonelere özel	3408
abonelere özel avantajlar	3471
abonelere özel indirim	3471
abonelere özel içerik	3486
abonelik paketlerini gör	3515
abonelik seçenekleri	3515
aboneliği yenile	3515
aboneliğini seç	3486
aboneliğiniz onaylandi	3516
aboneliğinizi seçin	3486
abonner nå	2573
abonner på nyhetsbrevet	2578
abonné	1577
abonné à ce thème	1633
abonnér	509
abonnér nu	509
abonnés	1492
abonnés uniquement	1565
abonē	2408
abonē jaunumus	2432
abonē un lasi visus rakstus	2408
abonēt	2408
abrir menú	1165
acasă	2893
accede a todos los contenidos sin límites	1204
accept termenii și condițiile	2950
accepto la política de privacitat	405
acceptér	523
acceptă toate	2901
acceptă tot	2937
acceptă și afișează conținutul	2901
acceptă și continuă	2937
acceso a todos los artículos	1263
accès à tous les articles	1628
accéder au dossier	1602
accéder à l'article	1492
accéder à la page de dons	1593
aceitar e ver o conteúdo	2784
aceito receber comunicações	2832
aceito receber comunicações de marketing	2832
aceito receber comunicações e ofertas	2798
acepto la política de privacidad	1234
acesso ilimitado a todo o conteúdo	2861
acest articol este rezervat abonaților	2916
acest câmp este obligatoriu	2950
acesta este ultimul tău articol gratuit	2916
acheter ce numéro	1552
achetez ce numéro	1552
activează	2941
activează alertele	2910
activează notificările	2910
activează sunetul	2933
actualitza la pàgina	398
actualités	1525
actualizar la página	1227
ad 광고	2298
adaugă ca sursă preferată	2960
adaugă un comentariu	2890
adaugă un răspuns	2966
adaugă în coș	2976
adblock détecté	1625
add meg az e-mail-címed	1852
además	1162
adhérer	1483
adja meg az e-mail-címét	1852
adja meg e-mail-címét	1852
adomány	1832
adományozok	1832
adományozás	1832
adresa de email nu este validă	2950
adresă de email invalidă	2950
adreça electrònica	371
afficher la vidéo	1588
afficher les réponses	1576
afișează comentariile	2925
afișează conținutul	2901
afișează conținutul extern	2901
afișează originalul	2894
afișează postarea	2937
afișează subtitrările	2933
agora não	2735
ai deja un abonament? autentifică-te	2916
ai găsit o greșeală	2956
ai observat o greșeală	2890
ai सारांश	1770
ai से तैयार सारांश	1770
ai 摘要	3810
ai 기사 요약	2346
ai 번역	2346
ai 생성 이미지	2355
ai 요약	2298
ai 음성으로 듣기	2320
ai-genereret resumé	534
ai-resumé	534
ai-összefoglaló	1849
aicinām ievērot cieņu komentāros	2414
aiheeseen liittyvää	1432
aiheesta lisää	1432
ainda não tem conta	2830
ainda não é assinante	2830
aitäh liitumast	1306
aizvērt	2416
aizvērt reklāmu	2417
aiが要約	2242
aiによる要約	2242
ai总结	3810
ai摘要	3757
ai生成	2251	3810
ai生成内容	3820
ai翻訳	2242
ai翻譯	3810
ai翻译	3810
ai要約	2242
ai語音朗讀	3784
ai语音朗读	3784
ai重點整理	3757
ai音声で聴く	2217
ai가 생성한 콘텐츠입니다	2355
ai가 읽어주는 기사	2320
ai로 생성된 콘텐츠	2355
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
akceptuję	2669
akkurat nå	2594
aktuálně	444
alege o sumă	2971
alege-ți abonamentul	2948
alegeți abonamentul	2948
algo salió mal	1235
alle abo-angebote im überblick	682
alle angaben ohne gewähr	688
alle inhalte sind urheberrechtlich geschützt	729
alle newsletter im überblick	673
alle preise ohne gewähr	688
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	612
als podcast hören	683
alte știri	2891
alterar preferências de cookies	2784
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3472
altyazilari göster	3472
altă sumă	2945
alătură-te conversației	2904
am înțeles	2894
amazon'da gör	3471
amazonで見る	2215
amazonで詳しく見る	2215
amazonで詳細を見る	2215
amazonで買う	2215
amazonで購入	2215
amazonで購入する	2215
amintește-mi mai târziu	2877
ana sayfaya dön	3492
anasayfaya dön	3492
andra läser	19	3286
andra läser just nu	19
andra läste även	3286
andre har også lest	19
andre leser nå	2594
andre leste også	2594
andre læser	531
andre læser lige nu	531
andre læser også	19
andre læste også	531
angebot wählen	682
anhören	611
anhören # min	611
anket sonuçlari	3505
anmäl dig	3269
anmäl dig till nyhetsbrevet	3269
annonce - artiklen fortsætter nedenfor	522
annonces légales	1552
annoncørbetalt	87
annoncørbetalt indhold	87	539
annons - artikeln fortsätter nedan	3278
annonsen slutar här	3278
annonsinnehåll	3293
annonslänk	3278
annonsörsinnehåll	3293
annonsørinnhold	87	2602
anulează oricând	2948
anulezi oricând	2916
anuluj odpowiedź	2672
användarvillkor	3279
anzeigensonderveröffentlichung	688
anúncio	2757
anúncios	2757
apasă pentru sunet	2970
apmaksāts saturs	2417
aportació mensual	400
aportació única	400
aportación mensual	1229
aportación única	1229
app storeからダウンロード	2222
app storeでダウンロード	2222
app store에서 다운로드	2326
apple ile giriş yap	3486
apple podcastで聴く	2248
appleでサインイン	2230
appleでログイン	2230
appleで続ける	2230
app内打开	3790
après la publicité	1516
após a publicidade	2757
apóyanos	1123
apóyanos en patreon	1229
apúntate	1135
aquest article està bloquejat	403
aquest article t'ha estat útil	381
aquest camp és obligatori	405
aquest vídeo ja no està disponible	388
aquest vídeo no està disponible	388
arată conținutul	2937
arată mai mult	2954
arată mai puțin	2894
arată răspunsurile	2925
arată tot	2894
arkadaşina gönder	3415
arkadaşinla paylaş	3415
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
articol exclusiv pentru abonați	2916
articole asemănătoare	2891
articole înrudite	2891
articoli più letti	2075
articolul continuă după reclamă	2887
articolul continuă mai jos	2887
articolul următor	2891
artikeln finns också som ljud	3274
artikeln fortsätter efter annonsen	3278
artikeln fortsätter nedan	3278
artikeln fortsätter under bilden	3278
artikeln går att lyssna på	3274
artikeln är låst	3264
artikeln är uppläst av en dator	3274
artikkel jätkub pärast reklaami	1290
artikkel jätkub reklaami järel	1290
artikkel täieneb	1288
artikkelen er låst	2573
artikkelen finnes også som lyd	2582
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
artykuł dla subskrybentów	2654
artykuł sponsorowany	2668
artykuły na e-mail	2657
artículo anterior	1162
artículo regalado	1275
artículo relacionado	1162
artículo siguiente	1238
artículos recomendados	1208
artículos relacionados	1162
as notícias mais lidas	2806
ascultă	2884
ascultă articolul	2933
ascunde răspunsurile	2925
aslini göster	3425
assine já	2740
atbalstīt	2408
atcel jebkurā laikā	2408
atradi kļūdu rakstā	2414
atualizar a página	2825
atualizar página	2825
atvērt	2416
atšaukti galite bet kada	2367
aucun commentaire à ce niveau	1556
audio narrado por una voz automática	1187
auf apple podcasts hören	663
auf spotify hören	663
ausgewählt für sie	687
autoriser la publicité	1592
avantage abonnés	1582
avantages abonnés	1582
avantaje pentru abonați	2931
avançar # segundos	2816
aveți deja cont	2948
avis de décès	1552
avoimet työpaikat	1434
avsluta när du vill	3264
avslutt når du vil	2573
avís legal	360
avísanos de un error	1252
aylik bağiş	3483
aylik bağiş yap	3514
ayrintilar için tiklayin	3424
ayrintilar için tiklayiniz	3424
az első hónap csak # ft	1834
aç	3425
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
ačiū, kad užsiprenumeravote	2392
ați uitat parola	2948
ați votat deja	2925
""", 'b': """
baixar episódio	2816
baixar o áudio	2816
baixar áudio	2816
banküberweisung	589
bağiş sayfasina git	3483
bağiş yap	3407
bağiş yapin	3407
bağişim	3514
bağlanti kopyalandi	3500
bağlantiyi kopyala	3415
başa dön	3424
başka tutar	3483
bei google als quelle hinzufügen	612
bei spotify hören	663
bejelentkezés	1834
belépés	1834
benefício do assinante	2788
betrag wählen	588
betygsätt receptet	61
betűméret	65
bezárás	1831
beğen	3466
beğenme	3466
bild vergrößern	629
bildirimleri aç	3463
bildirimleri açin	3463
bir hata oluştu	3488
bir tutar seçin	3514
bir şeyler ters gitti	3489
bir şeyler yanliş gitti	3489
bitte versuchen sie es später erneut	673
bize ulaşin	3421
biểu quyết	91
bjud en vän på artikeln	3274
bli månadsgivare	3261
bli støttemedlem	2570
bliv støttemedlem	506
blocco pubblicità rilevato	2132
bloqueador de anúncios ativado	2859
bloqueador de anúncios detectado	2859
bloqueur de publicité détecté	1625
bloqueur détecté	1625
boletín	1135
browserul tău nu poate reda acest video	2901
brukervilkår	2587
bu haber abonelere özeldir	3408
bu haber yapay zeka tarafindan seslendirilmiştir	3472
bu haber yapay zekâ ile seslendirilmiştir	3472
bu haberi paylaş	3523
bu haberi paylaşin	3523
bu içerik abonelere özeldir	3408
bu içerik faydali oldu mu	3465
bu içerik görüntülenemiyor	3475
bu içerik gösterilemiyor	3475
bu içerik kilitli	3486
bu video artik mevcut değil	3472
bu video bulunduğunuz ülkede izlenemiyor	3472
bu video mevcut değil	3472
bu video ülkenizde izlenemiyor	3472
bu yaziyi paylaş	3523
bu yorumu şikayet et	3505
bugün değil	3406
bulmaca çöz	3468
bunlar da ilginizi çekebilir	3422
butlletí	371
buzón anónimo	1241
buzón seguro	1241
buďte v obraze	433
bài cùng chuyên mục	3655
bài cùng tác giả	3655
bài khác	3628
bài khác của tác giả	3687
bài liên quan	3628
bài mới nhất	3655
bài quảng cáo	3656
bài tiếp theo	3628
bài trước	3687
bài viết có hữu ích không	3660
bài viết có hữu ích với bạn không	3660
bài viết liên quan	3628
bài viết mới	3654
bài viết này bị khóa	3681
bài viết này có hữu ích không	3660
bài viết tiếp theo	3687
bài viết trước	3687
bài viết được tặng bởi thuê bao	3707
bài được dịch tự động	3654
bài đọc nhiều	3655
báo cáo	3661
báo cáo bình luận	3698
báo cáo vi phạm	3661
báo lỗi	3627
báo lỗi bài viết	3660
bármikor leiratkozhat	1852
bármikor leiratkozhatsz	1852
bármikor lemondhatja	1834
bármikor lemondható	1834
bình chọn	91	3661
bình chọn của bạn đã được ghi nhận	3660
bình luận	3627
bình luận (#	3627
bình luận của bạn	3698
bình luận đã bị tắt	3698
bölümü indir	3472
búsqueda	1165
bülten	3445
bülten üyeliği	3445
bültene abone oldunuz	3445
büyüt	3424
bądź na bieżąco	2657
bővebben	1849
būkite pirmas	2373
būkite pirmas, pakomentavęs	2373
bạn chưa có tài khoản	3681
bạn chưa đăng ký	3681
bạn có muốn nhận thông báo	3674
bạn có muốn nhận thông báo không	3674
bạn có thể hủy đăng ký bất cứ lúc nào	3683
bạn có thể quan tâm	3628
bạn muốn nhận thông báo	3674
bạn thấy bài viết này thế nào	3660
bạn đang theo dõi chủ đề này	3692
bạn đã bình chọn	3660
bạn đã bình chọn rồi	3660
bạn đã có tài khoản	3681
bạn đã đăng ký rồi	3704
bản ghi	3668
bật	3675
bật thông báo	3674
bật tiếng	3667
bắt buộc	3684
bắt đầu trắc nghiệm	3663
bỏ qua	3611
bỏ qua quảng cáo	3701
bỏ theo dõi	3692
""", 'c': """
cada aportació compta	374
cada aportación cuenta	1203
cada contribuição conta	2801
cada doação conta	2827
cada donación cuenta	1229
cadastre-se grátis	2740
califica este artículo	1158
campo obrigatório	2832
campos obrigatórios	2832
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
carregando o vídeo	2816
carregando vídeo	2816
carregant el vídeo	388
carregar conteúdo	2820
carregar mais comentários	2808
carregar mais notícias	2836
carregar o conteúdo	2820
carregar publicação	2820
carregar vídeo	2820
carte de crédit	1491
cartão de crédito	2739
categorieën	2485
categorías	1162
caută	2893
caça-palavras	2813
ce contenu vous a-t-il été utile	1550
ce résumé vous a-t-il été utile	1550
cea mai bună ofertă	2949
cela vous a-t-il été utile	1576
cele mai citite știri	2919
cele mai noi știri	2891
celý článek	446
cererea ta a fost trimisă	2973
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
cevaplari göster	3465
chargement du lecteur vidéo	1584
charger la vidéo	1588
charte éditoriale	1606
chci odebírat	433
chci podpořit	428
chci přispět	428
chi tiết	3631
chia sẻ	3618
chia sẻ bài viết	3618
chia sẻ bài viết này	3707
chia sẻ facebook	3654
chia sẻ lên facebook	3694
chia sẻ qua email	3694
chia sẻ qua facebook	3654
chia sẻ qua zalo	3694
chia sẻ tin này	3707
chia sẻ zalo	3694
chia sẻ ý kiến của bạn	3627
cho chúng tôi biết ý kiến	3660
cho phép	3675
cho phép thông báo	3674
chuyên mục	3628
chuyển đến công thức	61
chép liên kết	3654
chính sách bảo mật	3626
chính sách bảo mật | điều khoản sử dụng	3626
chính sách cookie	3626
chính sách quyền riêng tư	3626
chơi miễn phí	3663
chơi ngay	3663
chưa có tài khoản	3681
chấp nhận tất cả	3626
chấp nhận tất cả cookie	3626
chấp nhận và tiếp tục	3671
chất lượng	3668
chế độ tối	3700
chỉ dành cho thuê bao	3681
chỉ dành cho thành viên	3681
chọn	3682
chọn gói	3681
chọn gói của bạn	3681
chọn gói đăng ký	3681
chọn số tiền	3702
chủ đề	3628
chủ đề liên quan	3628
chủ đề nóng	3655
cikk megosztása	1840
cikk mentése	1840
cikkünk frissül	1849
citeşte şi	2891
citește articolul complet	2954
citește articolul integral	2954
citește fără limite	2916
citește gratuit	2972
citește mai departe	2891	2893
citește mai mult	2891	2893
citește regulile comunității	2904
citește tot articolul	2954
citește transcrierea	2933
citește în aplicație	2939
citește și	2891
citi šobrīd lasa	2410
citit de o voce sintetică	2933
citiți și	2891
cobrança anual	2830
codes de réduction	1640
col·labora	347
comandă acum	2931
comandă cartea	2931
comentariile sunt doar pentru abonați	2966
comentariul tău	2966
comentariul tău așteaptă moderarea	2904
comentează	2890
comentário	2762
comentário aguardando moderação	2794
comentários	2762
comentários desativados	2850
comentários exclusivos para assinantes	2794
commander ce numéro	1552
comment désactiver mon adblocker	1592
comment désactiver mon bloqueur	1592
commentaire en attente de modération	1556
commentaires désactivés	1616
commerciële bijdrage	2530
comparte este artículo	1275
compartilhar esta matéria	2871
compartilhe esta notícia	2871
compartir esta página	1275
compre a edição impressa	2788
conditions générales	1518
conectează-te cu facebook	2916
conectează-te cu google	2916
confidentialité	1518
configuració de galetes	392
configuració de les galetes	392
configuració de privacitat	392
configuración	1155
configuración de cookies	1155
configuración de privacidad	1222
configurações de cookies	2759
configurações de privacidade	2820
confira o preço	2870
conheça as ofertas	2861
conheça os planos	2861
conheça todas as nossas newsletters	2798
consenti la pubblicità	2098
consigue tu entrada aquí	1189
consulta les normes de participació	363
consultez notre charte de modération	1556
consíguelo en tu quiosco	1189
contacta amb la redacció	411
contacta con la redacción	1241
contactar a redação	2839
contactar con la redacción	1241
contactați redacția	2956
contacte a redação	2839
contactează redacția	2956
contacter la rédaction	1606
contactez la rédaction	1606
contenu externe recommandé	1548
contenu proposé par notre partenaire	1552
contenu réservé	1596
contenu réservé aux abonnés	1596
contenu sponsorisé	1516
contenus recommandés	1569
contenus sponsorisés	1516	1525
conteúdo de marca	2757
conteúdo exclusivo	2740
conteúdo exclusivo para assinantes	2803
conteúdo externo	2784
conteúdo externo recomendado	2784
conteúdo gerado por ia	2856
conteúdo pago	2814
conteúdo para assinantes	2740
conteúdo patrocinado	2757
conteúdo premium	2803
conteúdo produzido pela marca	2788
conteúdo relacionado	2766
conteúdos relacionados	2806
contingut només per a usuaris registrats	375
continua a leggere dopo la pubblicità	2087
continua após a publicidade	2757
continua després de l'anunci	365
continuar leyendo aquí	1128
continuarea articolului după reclamă	2906
continue a ler esta notícia	2806
continuer après la publicité	1516
continuer sans désactiver	1625
continuer à lire	1631
continuă cu apple	2916
continuă cu email	2972
continuă cu facebook	2916
continuă cu google	2916
continuă lectura	2975
continuă pe site	2939
continuă să citești	2975
continuă să citești după publicitate	2906
continuă în browser	2939
continúa abajo	1153
contáctanos	1158
convida'ns a un cafè	400
conținut disponibil doar utilizatorilor înregistrați	2916
conținut extern	2901
conținut extern recomandat	2901
conținut pentru abonați	2879
conținut plătit	2931
conținut premium	2916
conținut sponsorizat	87	2887
cookie を管理する	2220
cookie 設定	3788
cookie 设置	3788
cookieinställningar	3279
cookieの管理	2220
cookieの設定	2171
cookieを拒否する	2250
cookieを管理	2220
cookieを管理する	2220
cookie政策	3733
cookie設定	2171	3733
cookie设置	3733
copia enllaç	417
copia l'enllaç	354
copiază	2963
copiază link	2884
copiază linkul	2884
copy link thành công	3654
correo electrónico	1135
correo electrónico no válido	1234
correo no válido	1234
correu electrònic	406
correu electrònic no vàlid	405
correu no vàlid	405
creează cont	2879
crucigrama del día	1253
créer mon compte	1492
créer un compte	1492
créer une alerte	1558
créer une alerte sur ce thème	1558
csak előfizetőknek	1834
cualquier aportación ayuda	1229
cum îl dezactivez	2944
cumpără acum	2931
cumpără bilet	2931
cumpără bilete	2931
cumpără bilete online	2931
cumpără cartea	2931
cumpără de pe emag	2931
cumpără revista	2906
cuvinte încrucișate	2930
czytaj całość	2679
czytaj również	2676
czytaj także	2676
czytaj też	2676
czytaj też nasze inne artykuły	2676
czytaj więcej	2676	2679
czytaj więcej o	2676
cài đặt cookie	3671
cài đặt quyền riêng tư	3671
cài đặt ứng dụng	3673
các tin khác	3628
cách tắt	3678
cách tắt trình chặn quảng cáo	3677
câmp obligatoriu	2950
câmpuri obligatorii	2950
cât de util a fost acest articol	2904
câu đố	3665
címkék	1847
címlap	1847
címlapról ajánljuk	1847
có lẽ để sau	3611
có lỗi xảy ra	3683
có thể bạn quan tâm	19	3628
có thể bạn thích	19
có, tôi muốn	3674
códigos de desconto	2870
códigos de descuento	1274
códigos promocionales	1274
cómo desactivar el bloqueador	1227
cómo desactivarlo	1228
cómpralo aquí	1217
cómpralo en amazon	1217
cùng chuyên mục	3628
cùng chủ đề	3655
cùng tác giả	3655
cũ nhất	3661
cảm ơn bạn đã bình chọn	91	3660
cảm ơn bạn đã tham gia	3660
cảm ơn bạn đã ủng hộ	3702
cảm ơn, tin nhắn của bạn đã được gửi	3683
cỡ chữ	65
cửa hàng	3696
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3425
daha fazla göster	3424
daha fazla haber için tiklayin	3424
daha fazla yorum yükle	3465
daha önce oy kullandiniz	3465
daha önce oy verdiniz	3465
dalies ar šo rakstu	2413
dalinkitės	2367
dalinkitės straipsniu	2372
dalsza część artykułu pod materiałem wideo	2668
dalsza część artykułu pod wideo	2668
dalsza część tekstu pod wideo	2668
dalīties	2408
dalīties ar draugiem	2413
dalīties facebook	2413
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
darovať	3141
darovať článok	3149
darujte tento článek	436
darujte tento článok	3149
das könnte dich auch interessieren	626
das könnte ihnen auch gefallen	626
das könnte sie auch interessieren	626
das könnte sie interessieren	626
das wichtigste in kürze, zusammengefasst von ki	657
datenschutzerklärung	619
daugiau šia tema	2369
deblochează articolul	2916
definições de cookies	2820
definições de privacidade	2820
deixar um comentário	2762
deixe um comentário	2762
del på e-post	2582
del på facebook	518	2582
del på mail	518
del på twitter	518	2582
del på x	518	2582
dela inlägget	3274
dela på facebook	3274
dela på twitter	3274
dela på x	3274
deli članek	3208
delite članek	3208
demander un droit de réponse	1616
denunciar comentário	2850
denunciar este comentário	2850
dernière minute	1525
dernières actualités	1525
dernières infos	1525
dernières nouvelles	1525
desa les preferències	392
desa per llegir després	377
desactívalo para continuar	1227
desactívalo para seguir leyendo	1227
desbloquear artículo	1204
desbloqueie este conteúdo	2803
descarcă aplicația	2939
descarcă audio	2933
descarcă din app store	2939
descarcă din google play	2939
descarcă episodul	2933
descargar pódcast	1218
descarrega l'àudio	388
descarregar áudio	2816
deschide aplicația	2939
deschide în aplicație	2939
descárgala en app store	1224
descárgala en google play	1224
destekçi ol	3483
destekçimiz olun	3483
desteğiniz fark yaratir	3514
desteğiniz için teşekkür ederiz	3514
desteğiniz için teşekkürler	3514
det er gratis å opprette en bruker	2573
det læser andre	531
det är gratis att skapa ett konto	3264
detaylar için tiklayin	3424
detaylar için tiklayiniz	3424
detta material är skyddat enligt lagen om upphovsrätt	3316
detta är en annons	3278
detta är en plusartikel	3264
devam etmek için üye girişi yapin	3408
devami için abone olun	3408
devamini okumak için abone olun	3408
dezactivează sunetul	2933
diese funktion steht nur angemeldeten nutzern zur verfügung	683
digite um e-mail válido	2832
din aceeași categorie	2891
din aceeași secțiune	2919
din röst är registrerad	91
disponibil în app store	2939
disponibil în app store și google play	2910
disponibilă în app store și google play	2910
disponível na app store	2822
distribuie știrea	2977
distribuiți	2884
diğer haberler	19	3422
diğer okurlar bunlari okuyor	3422
diğer seçenekler	3500
diğer tutar	3483
diğer yazilari	3492
dla subskrybentów	2654
do góry	2679
doar abonații pot comenta	2904
doar pentru abonați	2879
doação mensal	2736
doação única	2736
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
donativo único	2827
donați	2878
donația mea	2971
donație lunară	2945
donație unică	2945
donează	2878
donează acum	2878
donează lunar	2878
donează lunar # euro	2915
donează lunar # lei	2915
donează o dată	2945
doner nå	2570
données personnelles	1518
donér	506
donér nu	506
doporučené	444
doporučené články	444
doporučujeme	444
doporučujeme přečíst	444
doporučujeme také	444
dossier spécial	1631
dołącz do dyskusji	2725
dołącz do nas	2651
dołącz do newslettera	2657
droits réservés	1636
drukāt	2413
drukāt recepti	61
du er nå påmeldt	2578
du er nå påmeldt nyhetsbrevet	2578
du kan när som helst avsluta prenumerationen	3269
du kan når som helst melde deg av	2578
du kan opsige når som helst	509
du kanske också gillar	3286
du modtager snart en bekræftelse på mail	514
du même auteur	1525
du prenumererar nu på nyhetsbrevet	3269
du vil kanskje også like	2594
duración	1219
durată	2934
duração	2817
durée	1585
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2657
dành cho bạn	3628
dành cho thuê bao	3613
dành riêng cho thành viên	3681
dárkovat článek	429
därefter # kr/mån tills du säger upp	3264
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
dê a sua opinião	2808
dê sua opinião	2808
dölj	3290
düzeltme politikasi	3494
dāvini rakstu	2413
dāvini rakstu draugam	2413
děkujeme za hlasování	91
děkujeme za přihlášení	433
děkujeme za váš hlas	91
dịch tự động	3668
""", 'e': """
e-bülten	3445
e-bülten aboneliği	3445
e-mail inválido	2798
e-mailová adresa	433
e-posta gönder	3415
e-posta ile paylaş	3500
ecrã inteiro	2817
edición digital	1128
edición impresa	1128
editöre yaz	3494
editöre yazin	3494
editörün seçtikleri	3422
edição impressa	2740
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
el. paštas	2392
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
email của bạn	3704
email inválido	2832
email không hợp lệ	3683
email không đúng định dạng	3683
email no válido	1234
email này đã được đăng ký	3704
emailul tău	2973
emlékeztess később	1831
empfehlungen für sie	687
en beğenilen	3466
en beğenilenler	3466
en colaboración con	1249
en col·laboració amb	419
en este artículo	1162
en popüler	3487
en çok okunan	3422
en çok okunan haberler	3422
en çok okunanlar	3422
encara no estàs registrat	403
engangsbeløb	506
engångsgåva	3261
enllaç copiat	377
ensemble, faisons vivre un média libre	1564
enthält werbung	616
entre em contato com a redação	2839
enviament gratuït	419
enviar comentário	2762
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
eroare la încărcarea videoclipului	2970
erro ao carregar o vídeo	2856
error al cargar el vídeo	1258
erről bővebben itt írtunk	1849
erről is írtunk	1847
erről itt írtunk bővebben	1849
erscheint täglich	673
erscheint wöchentlich	673
es gratis y solo te llevará un minuto	1200
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	673
escanea el código qr	1224
escreva um comentário	2762
escriu a la redacció	411
escriu el teu correu electrònic	371
esi pirmais, kas komentē	2414
esimene kuu # €	1281
esta funcionalidad es sólo para registrados	1128
esta matéria foi útil para você	2786
esta notícia foi útil	2786
esta página foi útil	2808
este artigo está bloqueado	2830
este artigo foi útil	2808
este artículo está bloqueado	1232
este campo é obrigatório	2832
este correo ya está registrado	1264
este e-mail já está cadastrado	2862
este espaço é moderado pela redação	2794
este resumo foi útil	2786
este video ya no está disponible	1218
este vídeo já não está disponível	2816
este vídeo no está disponible	1218
este vídeo não está disponível	2816
este vídeo não está mais disponível	2816
este vídeo ya no está disponible	1218
está a seguir este tema	2866
estás bloqueando nuestros anuncios	1261
estás de acuerdo? vota	1194
estás siguiendo este tema	1268
etkinleştir	3479
evaluează rețeta	61
evästeasetukset	1427
evästeet	1427
exclusiv pentru abonați	2916
exibir conteúdo	2820
experimente grátis por um mês	2803
ez is érdekelhet	1847
ez is érdekelheti	1847
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1847
ezt olvasta már	1847
ezt olvastad már	1847
ești de acord? votează	2904
ești deja abonat	2924
ești deja abonată	2924
""", 'f': """
facebook ile giriş yap	3486
facebook'ta paylaş	3415
facebookでシェア	2165
facebookでシェアする	2165
facebookでログイン	2230
facebookで共有	2244
facebookで続ける	2230
facebookで見る	2248
facturació anual	403
facturació mensual	403
facturación anual	1232
facturación mensual	1232
facturare anuală	2948
facturare lunară	2948
facturé annuellement	1596
facturé mensuellement	1596
faire un don défiscalisé	1593
fale com a redação	2839
fazer doação	2860
fazer uma doação mensal	2860
fazer uma doação única	2860
faça login	2740
faça o quiz	2811
faça o teste	2811
faça uma doação única	2860
faça uma pergunta sobre esta reportagem	2786
fermer la fenêtre	1631
fes el qüestionari	384
fes una donació	347
fes-te sòcia	400
fiecare contribuție contează	2945
fiecare donație contează	2915
fiecare leu contează	2915
fin de la publicité	1582
fine della pubblicità	2087
fine pubblicità	2087
fiyati gör	3471
fizetett hirdetés	87	1842
fiók létrehozása	1834
fiókom	1834
fontu büyüt	3500
form gönderildi	3516
formulaire envoyé	1629
formulário enviado	2862
forstået	535
forstått	2598
forstør billede	534
forstørr bilde	2597
fortsett uten å støtte	2569
fortsätt läsa efter annonsen	3278
fortsätt utan att stödja	3260
fortsæt med at læse	522
fortsæt uden at støtte	505
fotogalería	1162
fotografia următoare	2975
fotoğraf galerisi	3492
fotoğrafi büyüt	3492
fotoğraflari gör	3492
fotoğraflari görmek için tiklayin	3424
frete grátis	2847
friss hírek	1847
fråga vår ai om artikeln	3282
fuldskærm	534
fäll ihop	3290
fäll ut	3290
få adgang	509
få artiklen læst op	518
få de vigtigste nyheder hver morgen	514
få de viktigaste nyheterna varje morgon	3269
få de viktigste nyhetene hver morgen	2578
få nyheder på mail	514
få nyheter på e-post	2578
få nyheter på mejlen	3269
få overblikket her	534
få tilgang	2573
få varsel når vi skriver om dette	2597
följ	3275
följ oss	3275
följ skribent	3275
följ ämnet	3275
för prenumeranter	3264
förderer werden	585
fördermitglied werden	585
föregående	3289
föregående artikel	3286
förstora	3289
følg	519	2583
følg emne	519
følg os	519
følg oss	2583
følg sagen her	534
følg tema	2583
følg temaet og få varsel	2597
für abonnenten	590
für den newsletter anmelden	598
für dich empfohlen	687
für sie empfohlen	687
für sie entstehen keine mehrkosten	688
fă o donație	2878
fă quizul	2928
fă testul	2928
fără obligații	2916
fără spam	2950
fără sunet	2934
fără tine nu putem	2915
""", 'g': """
galeriyi aç	3424
galeriyi gör	3492
galeriyi görmek için tiklayin	3424
galéria	1849
galéria megtekintése	1849
garanta já o seu ingresso	2788
gastos de envío incluidos	1217
gastos de envío no incluidos	1217
gelişmelerden aninda haberdar olun	3478
gem til læseliste	518
genişlet	3425
gerenciar opções	2855
gerenciar preferências	2855
geri dön	3518
gerir opções	2855
gerir preferências	2855
gestionează consimțământul	2937
gestionează cookie-urile	2969
gestionează opțiunile	2969
gestionează preferințele	2937
geçerli bir e-posta adresi girin	3488
geçerli süre	3473
geçersiz e-posta	3488
geçersiz e-posta adresi	3488
ghi nhớ đăng nhập	3681
gia hạn gói	3703
giriş	3408
giriş yap	3408
giriş yapin	3408
giriş yapin veya üye olun	3408
giv os feedback på artiklen	526
già abbonato	2010
già registrato	2010
giải đố ngay	3663
giảm cỡ chữ	3694
giọng đọc ai	3667
giọng đọc tự động	3667
gli articoli più letti	2075
glömt lösenord	3264
godkänn	3279
godkänn alla	3279
google ile giriş yap	3486
google playからダウンロード	2222
google playで手に入れよう	2222
google play에서 다운로드	2326
google से जारी रखें	1810
googleでログイン	2230
googleで登録	2230
googleで続ける	2230
gorące tematy	2676
gracias por tu opinión	1187
gratuit, fără spam	2950
grazie, il tuo messaggio è stato inviato	2105
gràcies pel teu vot	381
gràcies per la teva opinió	363
gràcies per votar	363
gràcies, el teu missatge s'ha enviat	405
gràcies, ja estàs subscrit	371
grátis e sem spam	2832
guardar artículo	1147
guardar configuración	1222
guardar para después	1207
guardar para leer después	1207
guardar preferências	2820
gå ikke glip af	531
gå ikke glip af noget	514
gå ikke glipp av noe	2578
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
góp ý	3627
gönder	91	3489
gönderiyi göster	3475
gönderiyi yükle	3475
görseli büyüt	3492
görüş bildir	3465
görüşünü bildir	3465
görüşünüzü bildirin	3465
gündem	3422
günün anketi	91
günün bulmacasi	3506
günün haberleri	3422
günün kelimesi	3506
günün sudokusu	3506
günün özeti	3422
głosuj	91
gợi ý	3628
gửi	91	3627
gửi bài cho tòa soạn	3688
gửi bài viết	3688
gửi bình luận	3627
gửi cho bạn bè	3654
gửi email	3618
gửi góp ý	3660
gửi phản hồi	3660
gửi thành công	3683
gửi tin bài	3688
gửi trả lời	3660
gửi ý kiến	3627
gửi ý kiến của bạn	3660
gửi đi	3684
gửi ảnh cho chúng tôi	3688
""", 'h': """
haber bülteni	3445
haber güncelleniyor	3424
haberi arkadaşina hediye et	3415
haberi paylaş	3523
haberi özetle	3497
haberin kilidini aç	3515
haberlere dön	3518
hacer una donación mensual	1262
hacer una donación puntual	1262
hai già un account	2010
hai già votato	2081
harici içerik	3424
haritayi aç	3425
has arribat al límit d'articles gratuïts	375
has iniciado sesión	1185
has olvidado tu contraseña	1232
hasznos volt az összefoglaló	1846
hasznosnak találta a cikket	1846
havi támogatás	1832
hayir teşekkürler	3406
hayir, teşekkürler	3406
haz una pregunta sobre este artículo	1187
he leído y acepto la política de privacidad	1200
he llegit i accepto la política de privacitat	360
he olvidado mi contraseña	1232
hela artikeln fortsätter nedan	3278
henüz abone değil misiniz	3486
hepsini gör	3424
her destek önemli	3483
her katki değerli	3483
her katki önemli	3483
her zaman göster	3475
hesap oluştur	3408
hi estàs d'acord? vota	363
hiba jelentése	1850
hibát talált	1846
hier reinhören	663
hinweis schließen	584
hirdetés	1842
hirdetés bezárása	1842
hirdetés, görgessen tovább	1842
hiển thị bài đăng	3671
hiển thị nội dung	3671
hiện phụ đề	3667
hjälp oss att rätta fel	3282
hlasovať	91
hlavné správy	3146
hlavní zprávy	444
ho già donato	2004
ho già un account	2103
hoje não	2735
hoppa till innehåll	3289
hoppa över inlägg från facebook	3289
hoppa över inlägg från instagram	3289
hoppa över inlägg från x	3289
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
hàng năm	3680
hàng tháng	3680
här kan du kommentera artikeln	3282
hääleta	91
håll dig uppdaterad	3269
hình tiếp theo	3705
hírfolyam	1847
hírlevelek	1852
hírlevél	1852
hírlevél-feliratkozás	1852
hören sie diesen artikel	663
hør saken	2582
hằng tháng	3680
hết quảng cáo	3666
họ tên	3684
họ và tên	3684
hủy bất cứ lúc nào	3681
""", 'i': """
i più commentati	2036
i più letti	2036
i più letti della settimana	2075
i più visti	2036
iba pre predplatiteľov	3142
ich unterstütze schon	584
identifícate	1204
ielogojies, lai komentētu	2414
ienākt	2408
iesakām	2410
ieși din ecran complet	2933
ignorar anúncio	2856
ignorer la publicité	1622
ihre meinung zählt	622
ihre stimme wurde gezählt	91
ikke gå glipp av	2594
ikke nå	2569
il più popolare	2104
il più scelto	2103
il tuo browser non può riprodurre il video	2053
il tuo commento sarà pubblicato dopo l'approvazione	2063
il tuo messaggio è stato inviato	2105
il tuo voto è stato inviato	2081
il tuo voto è stato registrato	2081
iletişim	3421
ilgili içerikler	3422
ilginizi çekebilecek haberler	3422
ilginizi çekebilir	3422
ilmoita asiavirheestä	1431
ilmoita virheestä	1431
image précédente	1631
imaginea anterioară	2975
imaginea următoare	2975
impossible de charger la vidéo	1622
impossible de lire la vidéo	1622
imprimir artículo	1207
imprimir esta matéria	2805
in bài	3618
in bài viết	3618
in công thức	61
in trang này	3654
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
iniciar reprodução	2856
iniciar sesión	1128
iniciar sesión con apple	1204
iniciar sesión con facebook	1204
iniciar sesión con google	1204
iniciar sessão	2740
inicie sesión	1128
inne artykuły	2676
innhold fra annonsør	2602
inscription confirmée	1629
inscription à la newsletter	1501
inscrivez-vous à notre newsletter	1501
inscrição confirmada	2862
inscrição realizada com sucesso	2832
insira o seu endereço de email	2798
insira um e-mail válido	2832
instagramで見る	2248
instagramの投稿を読み込む	2220
instagram에서 보기	2352
instagram에서 이 게시물 보기	2352
instalează aplicația	2910
inställningar	3279
introdu emailul tău	2973
introduce tu correo electrónico	1264
introduce un correo electrónico válido	1234
introduce un correo válido	1234
introduce un email válido	1200
introduceți adresa de email	2973
introduceți o adresă de email validă	2950
introdueix un correu vàlid	405
intră în cont	2879
invítanos a un café	1123
início	2769
ir a la página de donaciones	1229
ir para a página de doações	2827
ir para a página de donativos	2827
ir para o conteúdo	2769
ispiši	3085
ispiši recept	61
isso foi útil	2808
istediğin zaman iptal et	3486
istediğiniz zaman abonelikten çikabilirsiniz	3445
istediğiniz zaman iptal edin	3408
isto foi útil	2808
izbor uredništva	3205
izdrukāt	2413
izmēģini # dienas bez maksas	2408
içeriğe geç	3424
içeriği görüntüle	3475
içeriği göster	3475
içeriği yükle	3475
iş birliği	3417
iş birliğiyle	3502
išbandykite # dienų nemokamai	2367
išorinis turinys	2385
išsaugoti	2372
išsaugoti straipsnį	2372
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
jag förstår	3279
jag stödjer redan	3260
jaga sõbraga	1286
jaunākie	2410
jautā mākslīgajam intelektam	2414
javascript està desactivat	392
javascript đã bị tắt	3671
javascript מושבת	1711
javascript ถูกปิดใช้งาน	3379
javascriptが無効になっています	2220
javascript已停用	3788
javascript已禁用	3788
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
jeg forstår	2587
jeg støtter allerede	505	2569
jegyek itt kaphatók	1849
jelentkezzen be vagy regisztráljon	1834
jen pro předplatitele	429
jetzt angebot wählen	682
jetzt anhören	611
jetzt reinhören	663
jetzt unterstützen	585
již mám předplatné	429
joacă acum	2928
joacă gratuit	2928
joacă responsabil	2931
jobs in ihrer nähe	661
jogar grátis	2811
jogue grátis	2811
još vesti	3082
još vijesti	3082
junte-se à conversa	2794
jurnalismul de calitate costă	2915
juttu jatkuu kuvan jälkeen	1426
juttu jatkuu mainoksen jälkeen	1426
juttu jatkuu videon jälkeen	1426
juttua päivitetään	1426
jutun lukee koneääni	1424
jutun lukee tekoälyääni	1424
jutun voi myös kuunnella	1424
już wspieram	2650
já desativei	2825
já desativei o bloqueador	2825
já doei	2735
já está inscrito	2862
já nas bancas	2788
já segue este autor	2843
já segue este tema	2843
já sou apoiador	2735
já sou assinante	2740
já tem conta	2740
já tem uma conta	2740
já tenho conta	2830
já votou	2808
já é assinante? faça login	2740
já é subscritor	2803
já é subscritor? inicie sessão	2803
jätä kommentti	1431
jūsų el. paštas	2392
jūsų el. pašto adresas	2392
""", 'k': """
k tématu	444
k téme	3146
kalan süre	3472
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
kaydiniz için teşekkürler	3445
keresés	1849
kezdőlap	1849
không biết	3661
không có ý kiến	3661
không phải bây giờ	3611
không spam	3683
không thể hiển thị nội dung này	3671
không thể phát video	3667
không thể phát video này	3667
không thể tải video	3701
không, cảm ơn	3611
ki-übersicht	657
kiitos äänestäsi	91
kijelentkezés	1834
kingi artikkel sõbrale	1286
kinyitás	1850
kipróbálom	1834
kirjaudu sisään	1417
kirjoita sähköpostiosoitteesi	1420
kişisel verilerimin işlenmesini kabul ediyorum	3488
kiểm tra hộp thư của bạn	3683
kiểm tra kiến thức của bạn	3663
kjøp abonnement	2573
kjøp tilgang	2573
klausies podkāstu	2415
klausies podkāstu šeit	2415
klausies šo rakstu	2413
klausies šo rakstu (# min	2413
klausykite tinklalaidės	2374
klausykite tinklalaidės čia	2374
klausykitės straipsnio	2372
klausīties	2413
klausīties rakstu	2413
ključne besede	3205
ključne reči	3082
ključne riječi	3082
klíčová slova	444
kokeile # päivää maksutta	1417
kolačići	3098
komentavimas išjungtas	2373
komentavimo taisyklės	2373
komentáre	3149
komentář	443
komentáře	443
komentāri	2408
komentēt	2408
komentēšana ir slēgta	2414
komentēšanas noteikumi	2414
komerčné oznámenie	3145
komerční sdělení	87	439
kommentarer blir gjennomgått før publisering	2597
kommentarerna förhandsmodereras	3282
kommentek megtekintése	1846
kommentelési szabályzat	1846
kommentér	526
koostöö	1290
kopiera länk	3274
kopiera länken	3274
kopijuoti nuorodą	2367
kopiraj povezavo do članka	3208
kopiér link	518
kopiér linket	518
kopírovat odkaz	436
kopírovať odkaz	3149
kopēt saiti	2408
korábban írtunk róla	1847
kreiraj račun	3075
kullanim koşullari	3418
kup dostęp	2654
kupi naročnino	3201
kuula taskuhäälingut	1288
kuuntele podcast tästä	1434
kysy tekoälyltä	1431
käyttöehdot	1427
kérdezze ai-asszisztensünket	1846
kérem a hírlevelet	1852
később	1831
kích thước chữ	65
köp	3264
köszönjük a feliratkozást	1852
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1831
következő	1849
következő cikk	1847
køb abonnement	509
køb adgang	509
kúpiť predplatné	3142
küfür, hakaret içeren yorumlar onaylanmamaktadir	3421
küldje el barátjának	1840
küldés	91	1840
küldés e-mailben	1840
külső tartalom	1849
künye	3418
küpsiste seaded	1299
küsi tehisarult	1287
küsitlus	91
kā tev patika raksts	2414
kā tu domā? balso	2415
ką manote? balsuokite	2374
kết quả bình chọn	3698
kết quả thăm dò	3698
kết thúc quảng cáo	3666
""", 'l': """
l'accès à tous les articles	1628
l'offre intégrale	1628
la discussione è chiusa	2032
la donazione è detraibile	2100
la lecture automatique est désactivée	1622
la más popular	1233
la nota continúa después del anuncio	1153
la palabra del día	1253
la pregunta del día	91
la rédaction n'a pas participé	1640
la rédaction vous conseille	1525
la sélection de la rédaction	1525
la tua richiesta è stata inviata	2135
la vidéo ne peut pas être lue	1584
lahjoita artikkeli ystävälle	1424
lai komentētu, ielogojies	2414
lai komentētu, pieslēdzies	2414
laisser une réponse	1576
lancer la vidéo	1622
las más leídas	1162
las más leídas de hoy	1208
las noticias más leídas	1208
lasi arī	2410
lasi komentārus	2414
lasi tālāk	2408
lasi vairāk šeit	2415
lasi vēl	2410
lasiet arī	2410
lasiet vēl	2410
lasă un comentariu	2890
lasă un răspuns	2925
lasīt komentārus	2414
lasīt tālāk	2415
lasīt vairāk	2415
lasīt vēlāk	2413
lasītākie	2410
lataa lisää	1434
le choix de la rédaction	1525
le club des abonnés	1582
le journal numérique	1492
le lecteur vidéo est en cours de chargement	1584
le lien a été copié	1568
le lien a été copié dans le presse-papiers	1568
le notizie più lette	2075
le più lette	2036
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
leggi di più	2039
leggi più tardi	2074
legnépszerűbb	1847
leia a matéria completa	2806
leia a notícia completa	2836
leia as notícias no aplicativo	2796
leia também	2766
leitor de vídeo	2856
leitor de áudio	2856
len pre predplatiteľov	3142
ler grátis	2861
ler o próximo artigo	2864
ler próximo artigo	2864
ler transcrição	2816
les choix de la rédaction	1525
les commentaires sont réservés aux abonnés	1616
les lecteurs ont aussi consulté	1569
les mieux notés	1577
les mots croisés du jour	1617
les més llegides	378
les også	2594
les plus commentés	1525
les plus consultés	1602
les plus partagés	1525
les plus récents	1577
les prix indiqués sont susceptibles d'évoluer	1552
les résultats du vote	1616
les våre debattregler	2590
leído por una voz sintética	1218
leído por voz sintética	1218
li e aceito a política de privacidade	2798
lido por uma voz sintética	2816
lien copié	1511
lien copié dans le presse-papiers	1568
lietošanas noteikumi	2425
liitudes nõustud kasutustingimustega	1306
liity jäseneksi	1416
lineでシェア	2165
lineでシェアする	2194
lineでログイン	2230
lineで共有	2244
lineで送る	2165
link a vágólapra másolva	1840
link bài gốc	3654
link copiado para a área de transferência	2805
link kopiëren	2470
link másolva	1840
link másolása	1840
lire l'article précédent	1631
lire la suite pour #€	1492
lire la vidéo	1528
lire à haute voix	1511
lire également	1525
lisätiedot	1435
lisää aiheesta	1432
livrare gratuită	2964
liên hệ	3627
liên hệ quảng cáo	3688
liên hệ tòa soạn	3688
liên hệ với tòa soạn	3688
liên quan	3628
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
locuri de muncă	2906
loe lähemalt	1288
loe lähemalt siit	1288
logi sisse või loo konto	1281
los lectores también leyeron	1208
luba kõik	1299
lubię to	2664
lucrează cu noi	2906
lue keskustelun säännöt	1431
lue lisää	1432
lue lisää aiheesta	1432
lue myöhemmin	1424
lue myös	1432
lugu jätkub pärast reklaami	1290
lugu täieneb	1288
lui écrire	1546
luôn cho phép	3671
luôn hiển thị	3671
làm bài trắc nghiệm	3663
làm mới trang	3677
làm trắc nghiệm	3663
lähetä	91
lähetä sähköpostilla	1424
lämna en kommentar	3282
länk kopierad	3274
länken kopierad	3274
länken är kopierad	3274
läs dokumentet	3290
läs domen	3290
läs hela artikeln	3289
läs hela texten	3289
läs hela texten här	3289
läs kommentarer	3282
läs mer	3286	3289
läs mer om	3286
läs också	3286
läs senare	3274
läs vidare	3264	3286
läs våra kommentarsregler	3282
läs även	3286
läsarfrågan	91
lästid	3289
lästid # min	3289
lås op	509
lås opp artikkelen	2573
lås opp saken	2573
lås upp artikeln	3264
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
lên đầu trang	3630
lùi # giây	3667
lütfen geçerli bir e-posta adresi girin	3488
lưu	3618
lưu bài	3618
lưu bài viết	3618
lưu bài để đọc sau	3654
lưu cài đặt	3671
lưu công thức	61
lưu tùy chọn	3671
lấy link	3654
""", 'm': """
magari più tardi	2004
mai multe articole de același autor	2954
mai multe opțiuni	2962
mai târziu	2877
mainos päättyy	1426
mais notícias	2766
mais opções	2845
mais opções de partilha	2845
maksettu sisältö	1426
mantener la sesión iniciada	1232
mantener sesión iniciada	1232
manter sessão iniciada	2830
mantén la sessió iniciada	403
manşetler	3422
masquer la publicité	1552
masquer les réponses	1576
masz już konto	2654
masz już konto? zaloguj się	2654
materialet är skyddat enligt lagen om upphovsrätt	3316
materiał partnera	2668
materiał promocyjny	2668
materiał sponsorowany	2668
materiał zewnętrzny	2668
matéria exclusiva para assinantes	2803
matérias relacionadas	2766
mağazamiz	3471
mağazaya git	3471
me réabonner	1628
media społecznościowe	2665
megnyitás	1850
megnézem	1849
megosztás	1840
megosztás a facebookon	1840
megosztás facebookon	1840
megosztás twitteren	1840
mehr für dich	687
mehr für sie	687
meld deg på	2578
meld deg på nyhetsbrevet	2578
mentions légales	1518
mentés	1840
mentés későbbre	1840
menú	1165
menü	629	1849	3424
menü schließen	629
menü öffnen	629
menüyü kapat	3518
mer från	3286
mer läsning	3286
merci ! votre message a bien été envoyé	1598
merci d'avoir voté	91	1556
merci de le désactiver pour continuer	1592
merci, votre vote a été pris en compte	1576
mergi la pagina de donații	2945
mergi la rețetă	61
mesajiniz başariyla gönderildi	3488
mesajiniz gönderildi	3488
mesajul dumneavoastră a fost trimis	2950
mesajul tău	2973
messaggio pubblicitario con finalità promozionale	2058
mest läst	3286
mest lästa	3286
mest læst	531
mest læste	531
mettre de côté	1641
mi donación	1262
mi-összefoglaló	1849
micșorează textul	2962
mida sina arvad? hääleta	1288
minn meg på det senere	2569
mira el vídeo	369
mira también	1266
mitä mieltä olet? äänestä	1434
miễn phí vận chuyển	3696
miễn phí, không spam	3683
modalità di pagamento	2008
moderálási elvek	1846
modifică preferințele cookie	2901
modifică setările	2969
modifier mes préférences	1548
modifier vos préférences	1588
modtag en notifikation, når vi skriver om emnet	534
modération a priori	1616
mogoče kasneje	3212
mogą cię zainteresować	2676
mohlo by se vám líbit	444
mohlo by vás také zajímat	444
mohlo by vás tiež zaujímať	3146
mohlo by vás zajímat	444
mohlo by vás zaujímať	3146
monatlich kündbar	682
montant personnalisé	1626
mostra aquesta publicació a instagram	360
mostra di più	2039
mostra els subtítols	388
mostra la publicació	392
mostra més	409
mostra'n més	352
mostrar comentários	2808
mostrar conteúdo	2820
mostrar conteúdo externo	2784
mostrar más	1165
mostrar o conteúdo	2820
mostrar subtítulos	1218
mot de passe oublié	1492
mots clés	1525
mots croisés	1581
mots croisés du jour	1617
mots fléchés	1581
mots mêlés	1581
mots-clés	1525
może cię zainteresować	2676
może później	2650
možda kasnije	3090
možda vas zanima	3082
možda će vas zanimati	3082
možno neskôr	3153
možná později	427
mua sách	3666
mua sách tại đây	3666
mua trên lazada	3666
mua trên shopee	3666
mua trên tiki	3666
mua vé	3666
mua vé ngay	3666
muistuta myöhemmin	1415
mulțumim că ai votat	2925
mulțumim pentru feedback	2904
mulțumim pentru sprijin	2971
mulțumim pentru susținere	2971
mulțumim pentru vot	91	2925
mulțumim, mesajul a fost trimis	2950
mulțumim, te-ai abonat cu succes	2911
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
mã giảm giá	3706
märksõnad	1283
månadsgåva	3261
månedlig gave	2570
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
métodos de pagamento	2738
métodos de pago	1126
mākslīgā intelekta kopsavilkums	2415
mă abonez	2911
mărește fotografia	2954
mărește imaginea	2954
mărește textul	2962
mărime text	65
můj účet	429
mọi đóng góp đều quý giá	3679
mỗi đóng góp đều quý giá	3679
một lần	3680
mới nhất	3628
mời chúng tôi ly cà phê	3679
mở	3631
mở khóa bài viết	3703
mở khóa bài viết này	3654
mở rộng	3630
mở trong ứng dụng	3673
mở ứng dụng	3673
""", 'n': """
nadaljevanje članka pod oglasom	3204
nahlásit chybu	443
nahlásiť chybu	3149
najchętniej czytane	2676
najchętniej czytane dziś	2676
najczęściej czytane	2676
najczęściej czytane artykuły	2676
najnovejše	3205
najnovejše novice	3205
najnoviji članci	3082
najnovšie	3146
najnovšie správy	3146
najnovšie články	3146
najnowsze artykuły	2676
najnowsze wiadomości	2676
najčitanije	3082
najčitanije vesti	3082
najčitanije vijesti	3082
najčitanije vijesti dana	3082
najčítanejšie	3146
najčítanejšie články	3146
najčítanejšie články dňa	3146
napišite komentar	3208
napsat komentář	443
naročena vsebina	3204
naročite se	3200
naročnina	3200
narração gerada por ia	2856
nastavení	440
nastavení cookies	440
nastavi čitanje	3134
nastavi čitati	3134
nastavite čitanje	3134
nastavite čitati	3134
nastavitve piškotkov	3220
następna strona	2679
następny	2679
następny artykuł	2676
natisni članek	3208
naudojimo taisyklės	2385
naujausios žinios	2369
naujienlaiškis	2392
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
nenhum comentário	2762
neueste beiträge	626
nghe bài báo	3667
nghe bài viết	3667
nghe nội dung bài viết	3667
nghe đọc bài	3667
nhà tài trợ	3696
nhấn để bật tiếng	3701
nhận thông báo	3674
nhập bình luận	3698
nhập bình luận của bạn	3698
nhập email của bạn	3704
nhập số tiền	3702
nhập địa chỉ email	3704
nhập địa chỉ email của bạn	3704
nhắc tôi sau	3611
nhớ đăng nhập	3681
nie dziękuję	2650
nie dziś	2650
nie pamiętasz hasła	2654
nie ďakujem	3153
nie, dziękuję	2650
nie, ďakujem	3153
no es pot reproduir el vídeo	388
no ho sé	382
no se ha podido cargar el vídeo	1258
no se ha podido reproducir el vídeo	1218
no se puede reproducir el vídeo	1218
no sé	1212
només els subscriptors poden comentar	363
només per a subscriptors	403
non seguire più	2116
normas de participación	1211
normes de participació	381
norėdami komentuoti, prisijunkite	2373
nosūti draugam	2413
nosūtīt draugam	2413
nosūtīt e-pastā	2413
noteで書く	2165
notifications activées	1591
notre charte déontologique	1606
notre charte éditoriale	1606
notre sélection	1525
notre sélection d'articles	1569
notícia anterior	409	2836
notícia següent	409
notícias relacionadas	2766
notícias relacionadas que podem lhe interessar	19
notícies destacades	378
notícies relacionades	351
nous protégeons nos sources	1606
nous écrire	1606
nouveau ! suivez vos auteurs préférés	1610
nu ai cont? înregistrează-te	2916
nu aveți cont	2948
nu ești abonat	2948
nu ești încă abonat	2948
nu mai urmări	2960
nu mulțumesc	2877
nu putem afișa acest conținut	2937
nu s-a putut încărca videoclipul	2970
nu sunteți abonat	2948
nu știu / nu răspund	2926
nu, mulțumesc	2877
nuestro código ético	1241
numele tău	2951
numele tău de utilizator	2966
nyhetsdøgnet	2594
nyomtatás	1840
não foi possível carregar	2856
não foi possível carregar o vídeo	2816
não foi possível reproduzir o vídeo	2816
não perca	2766
não sabe / não responde	2809
não sei	2809
não tem conta	2830
não tem uma conta	2830
não é assinante	2830
não, obrigada	2735
não, obrigado	2735
nächste seite	629
nächster artikel	626
näita kõiki	1289
näita rohkem	1288
näita veel	1288
näita vähem	1289
näköislehti	1417
nästa	3289
nästa artikel	3286
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
nāc strādāt pie mums	2415
nổi bật	3628
nội dung do ai tạo	3701
nội dung quảng cáo	3656
nội dung tài trợ	3623
nội quy bình luận	3660
""", 'o': """
o dată	2946
o leitor está a carregar	2816
o que achou desta notícia	2786
o seu apoio faz a diferença	2860
o singură dată	2946
o singură donație	2945
o vídeo começará em alguns segundos	2784
ocenite članak	3085
ocenite članek	3208
oceń przepis	61
ochrana osobních údajů	440
ochrana osobných údajov	3160
ocijenite članak	3085
ocorreu um erro ao carregar o vídeo	2784
ocultar anúncio	2788
ocultar comentários	2808
oddaj głos	91
odebírat	433
odebírat newsletter	433
odemknout článek	429
odhlásit se	429
odhlásiť sa	3142
odkaz skopírovaný	3149
odkaz zkopírován	436
odkleni članek	3201
odklenite celoten članek	3201
odmietnuť	3160
odmietnuť všetko	3160
odmítnout	440
odmítnout vše	440
odoslať	91
odporúčame	3146
odporúčame prečítať	3146
odporúčame tiež	3146
odporúčané články	3146
odpovědět	443
odrzuć	2669
odrzuć wszystkie	2669
odtwórz	2679
odštampaj	3085
odštampaj recept	61
odštampaj članak	3085
ofertă pentru abonați	2931
ofertă pentru cititori	2931
oferă acest articol	2962
oferă acest articol cadou	2918
oferă articolul	2962
offert par un abonné	1641
offre abonnés	1582
offre intégrale	1628
offre limitée	1597
offre réservée aux lecteurs	1582
offre spéciale	1492
offre à durée limitée	1596
offrez-nous un café	1483
offrici un caffè	2005
oglasno sporočilo	87	3204
ogłoszenie	2668
ohodnotiť recept	61
ohodnoťte článek	443
ohodnoťte článok	3149
okuma süresi # dk	3424
okurlara özel	3471
okurlarimiza özel	3471
okurlarimiza özel indirim	3471
oliko artikkeli hyödyllinen	1431
oliko juttu hyödyllinen	1431
oliko tiivistelmä hyödyllinen	1431
olvasson korlátlanul	1834
olvasson tovább	1834
olvasta már	1847
olvastad már	1847
olvidaste tu contraseña	1128
omröstning	91
onayi geri çek	3475
onayi yönet	3475
onayimi geri çek	3475
oplæst af en robot	518
oplæst af kunstig intelligens	534
opsig når som helst	509
orijinali göster	3425
os comentários são exclusivos para assinantes	2850
os leitores também leram	2806
os preços podem variar	2788
osale küsitluses	1288
ostatnie artykuły	2676
ota yhteyttä	1431
otevřít	447
otevřít mapu	447
otključaj članak	3075
otključajte ceo članak	3075
otključajte cijeli članak	3075
otomatik çeviri	3473
otros artículos	1162
oturumu açik tut	3486
otwórz	2680
otwórz mapę	2680
outras notícias	19	2766
ouvir este conteúdo	2816
ouça esta reportagem	2816
ouça este conteúdo	2752
oversættelsen er lavet af en maskine	534
oy verdiğiniz için teşekkürler	91	3465
oynatici yükleniyor	3472
oyunuz için teşekkürler	3465
""", 'p': """
padovanokite straipsnį	2372
padovanokite straipsnį draugui	2372
page précédente	1528
pagina următoare	2893
pague um café	2736
paiement sécurisé	1490
paketi seç	3486
paketleri gör	3515
paldies par pieteikšanos	2432
palun jää viisakaks	1287
pamanīji kļūdu	2414
pamanījāt kļūdu	2414
par šo tēmu	2410
paramètres de confidentialité	1588
paramètres des cookies	1518
paramétrer	1518
paramétrer les cookies	1518
parašyk komentarą	2373
parašykite komentarą	2373
partajează	2884
partenerii noștri	2891
participez à la conversation	1556
participă la sondaj	2925
partilhar esta página	2871
partnerių turinys	2376
partnerski sadržaj	3081
pas encore abonné	1596
pasidalinkite šiuo straipsniu	2372
pasitikrinkite žinias	2374
passer la publicité	1516
passer à la recette	61
pastebėjote klaidą	2373
patreonで支援する	2227
pausar vídeo	1218
pauză video	2933
paylaş	3415
paylaşin	3415
paypal ile öde	3515
pažiūrėkite vaizdo įrašą	2374
pe aceeași temă	2919
pentru a citi în continuare	2916
per saperne di più	2075
pergunte à nossa ia	2786
permite întotdeauna	2937
permitir anúncios	2825
peut-être plus tard	1482
photo précédente	1631
phát hiện lỗi	3660
phát lại	3701
phát video	3667
phóng to ảnh	3687
phối hợp với	3696
phổ biến nhất	3682
phụ đề	3668
piedalies aptaujā	2415
piekrist visām	2425
piekrītu	2425
piesakies vebināram	2415
piesakoties tu piekrīti lietošanas noteikumiem	2432
pieslēdzies vai izveido kontu	2408
pieslēdzies, lai komentētu	2414
pieslēgties	2408
pievieno savu komentāru	2414
pievienot komentāru	2408
pirmais mēnesis par # €	2408
pirmas mėnuo tik # €	2367
più lette	2036
più letti	2036
più popolare	2104
più recenti	2082
più tardi	2004
più vecchi	2082
più votati	2082
piškotki	3220
placená inzerce	87	439
plan seç	3486
plani seç	3486
planini seç	3486
platená inzercia	87	3145
player de áudio	2856
plaćeni oglas	87	3081
plaćeni sadržaj	3081
plačana objava	87	3204
plačiau skaitykite čia	2374
plein écran	1528
plus d'actualités	1525
plus d'articles du même auteur	1602
plus de détails	1529
plus récents	1577
plătește cu paypal	2972
poate mai târziu	2877
podari članek	3208
podarite ta članek	3208
podaruj artykuł	2654
podaruj ten artykuł	2664
podcast anhören	663
pode ler também	2806
podeli članak	3085
podijeli članak	3085
podmienky používania	3160
podmínky použití	440
podmínky užití	440
podobne artykuły	2676
podobné články	444	3146
podporiť	3141
podporte nezávislú žurnalistiku	3141
podporte nás	3141
podpořit	428
podpořte naši práci	428
podpořte nás	428
podpořte redakci	428
podrži	3074
podrži nas	3074
podržite nas	3074
podržite naš rad	3074
podržite nezavisno novinarstvo	3074
podziel się	2664
podziel się na facebooku	2664
pogledajte još	19
pokaż komentarze	2672
pokaż mniej	2679
pokaż oryginał	2680
pokaż treść	2669
pokaż tłumaczenie	2680
pokaż więcej	2679
pokaż wszystkie	2679
pokaż wszystko	2680
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	3220
pokloni članak	3085
poklonite ovaj članak	3085
pokračovat bez podpory	427
pokračovať bez podpory	3153
polecamy również	2676
polecamy także	2676
polecamy też	2676
polecane artykuły	2676
politica de corecții	2956
politica editorială	2956
politique de confidentialité	1518
politique de protection des données	1621
polityka prywatności	2669
política de cookies	1155	2759
política de correcciones	1241
política de correccions	411
política de correções	2839
política de galetes	360
política de privacidad	1155
política de privacidade	2759
política de privacitat	360
política de protección de datos	1257
política de proteção de dados	2855
poprzedni artykuł	2676
populární	444
populära artiklar	3286
populärt	3286
populære artikler	531
populære saker	2594
populært	531	2594
populārākie	2410
popüler	3422
popüler haberler	3422
popüler konular	3422
por mês	2828
por qué estás viendo esto	1128
por qué? cuéntanos	1252
portes grátis	2847
poslať e-mailom	3149
poslušaj vest	3085
poslušaj članak	3085
poslušaj članek	3208
poslušajte članek	3208
postanite naročnik	3200
postanite član	3074	3200
postavke kolačića	3098
postaw kawę	2651
postaw nam kawę	2651
posłuchaj	2664
pour continuer à lire	1565
pourquoi voyez-vous cette publicité	1552
pouze pro předplatitele	429
povezani sadržaj	3082
povezani članci	3082
povezani članki	3205
powiązane	2676
powiązane artykuły	2676
powiązane tematy	2676
powiększ	2679
powiększ zdjęcie	2679
powrót do góry	2679
později	427
pozostała część artykułu pod materiałem wideo	2668
pošalji	91
pošalji e-mailom	3085
pošalji komentar	3085
pošalji mejlom	3085
pošalji prijatelju	3085
pošalji članak e-mailom	3085
pošaljite komentar	3085
pošlji po e-pošti	3208
pošlji prijatelju	3208
pošlji članek po e-pošti	3208
pr članek	3204
praneškite apie klaidą	2373
pranešti apie klaidą	2373
pravidlá diskusie	3149
pre predplatiteľov	3142
preberite še	3205
predplatiť	3141
predplaťte si	3141
preferințe cookie	2937
preferințe de confidențialitate	2969
preferències de galetes	392
preferências de cookies	2820
preferências de privacidade	2855
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2367
prenumerata nuo # €	2367
prenumerera på vårt nyhetsbrev	3269
prenumeruodami sutinkate su taisyklėmis	2392
prenumeruokite naujienlaiškį	2392
preporučeno	3082
preporučujemo	3082
preporučujemo da pročitate	3082
preporučujemo i	3082
presentear matéria	2845
prečítajte si	3146
prečítajte si aj	3146
prețurile pot varia	2906
pridať komentár	3149
prihlásiť	3142
prihlásiť sa	3142
prihvaćam	3098
prihvaćam sve	3098
prijavi grešku	3085
prijať	3160
prijať všetko	3160
prikaži manj	3206
prikaži manje	3083
prikaži rezultate	91
prikaži sadržaj	3098
prikaži sve	3083
prikaži več	3206
prikaži više	3083
prikaži vse	3206
prima lună gratuită	2916
prima pagină	2954
primește alerte despre acest subiect	2910
printează	2884
printează rețeta	61
pripomenúť neskôr	3153
priporočamo	3205
priporočamo tudi	3205
priporočamo v branje	3205
priporočeno	3205
prisijunkite arba susikurkite paskyrą	2367
prisijunkite prie mūsų komandos	2374
prisijunkite, kad galėtumėte komentuoti	2373
prispieť	3141
privatsphäre-einstellungen	619
privātuma politika	2425
pro předplatitele	429
prochaine vidéo	1622
profită de ofertă	2976
prohibida su reproducción total o parcial	1270
proibida a reprodução total ou parcial	2867
promocijsko sporočilo	3204
promotivni sadržaj	3081
promotivni članak	3081
promóció	1842
proovi # päeva tasuta	1281
proposé par	1614
pročitajte i	3082
pročitajte još	3082
prywatność	2669
przeczytaj również	2676
przeczytaj także	2676
przeczytaj też	2676
przejdź bez wsparcia	2650
przejdź do przepisu	61
przejdź do serwisu	2669
przejdź do treści	2679
przejdź do ustawień prywatności	2669
przypomnij mi później	2650
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
próxima	2769
próxima foto	2864
próxima imagem	2864
próxima notícia	2836
próxima página	2769
próximo artigo	2766
próximo vídeo	1258	2856
prøv # dager gratis	2573
prøv gratis	509	2573
prøv nu	509
prøv nå	2573
prを含みます	2194
pr記事	2215
pubblicità	2027
publi-rédactionnel	1516
publicité	1516
publicité - la suite ci-dessous	1516
publicités	1516
publică	2926
publică comentariul	2925
pular anúncio	2856
pular para o conteúdo	2769
página siguiente	1165
päivän kysymys	91
pääuutiset	1432
påmind mig senere	505
påminn mig senare	3260
później	2650
pārbaudi savas zināšanas	2415
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2418
pērc abonementu	2408
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
qr 코드를 스캔하세요	2326
qrコードからダウンロード	2222
qrコードを読み取ってください	2222
qr코드로 다운로드	2326
qr코드를 스캔하세요	2326
qu'avez-vous pensé de cet article	1550
qual o seu nível de satisfação com esta notícia	2786
qualcosa è andato storto	2106
quan tâm nhất	3661
quay lại	3705
quay lại đầu trang	3705
quellen und weiterführende links	626
queremos conocer tu opinión	1194
queremos saber a sua opinião	2794
questa email è già registrata	2135
questa pagina ti è stata utile	2081
questo articolo ti è stato utile	2081
questo articolo è bloccato	2103
questo campo è obbligatorio	2105
questo riassunto ti è stato utile	2055
questo video non è disponibile	2089
questo video non è più disponibile	2089
quieres añadir otro usuario a tu suscripción	1128
quitter le plein écran	1584
quizi çöz	3468
quizás más tarde	1122
quizás te interese	1162
quy định bình luận	3660
quyên góp	3612
quyên góp ngay	3612
qué te ha parecido esta noticia	1194
quét mã qr	3673
quét mã qr để tải	3673
quét mã qr để tải ứng dụng	3673
quên mật khẩu	3613
quản lý cookie	3671
quản lý lựa chọn	3700
quản lý sự đồng ý	3671
quản lý tùy chọn	3700
quảng cáo	3623
quảng cáo - bài viết tiếp tục bên dưới	3656
""", 'r': """
r$ # por mês durante # meses	2803
radote klaidą	2373
radote klaidą tekste	2373
rafraîchir la page	1592
raksti komentāru	2414
raksts tiek papildināts	2415
raksts turpinās pēc reklāmas	2417
rakstīt komentāru	2414
rao vặt	3623
raportează	2926
raportează comentariul	2966
raportează o eroare	2904
raportează o greșeală	2956
rapportér fejl	526
rašyti komentarą	2367
recargar la página	1227
recargar página	1227
recarrega la pàgina	398
recarregar a página	2825
recarregar página	2825
receber notificações	2796
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1558
recevez une alerte à chaque article de l'auteur	1558
reclamă	2887
recomandarea redacției	2919
recomandări	2891
recomandările editorilor	2919
recomandările redacției	2891
recomendado para você	2766
recommandé	1525
recommandé pour vous	1525
recommandés	1525
recordar más tarde	1122
recuérdamelo más tarde	1122
redare automată	2934
redirecționează # la sută	2945
redirecționează #%	2878
redă video	2933
redă videoclipul	2933
refuză toate	2901
refuză tot	2937
regala este artículo	1247
regalar artículo	1128
regalar este artículo	1247
registrovať sa	3142
registruokitės nemokamai	2367
registruokitės į seminarą	2374
registrácia	3142
regisztráció	1834
regisztrálok	1834
regras de comentários	2808
regras dos comentários	2808
regístrate	1128
rekisteröidy	1417
rekisteröidy maksutta ja lue	1417
reklam içeriğidir	3471
reklami geç	3417
reklám	1842
reklāma	2408
reklāmas raksts	2417
reklāmraksts	87	2417
relaterade ämnen	3286
renovar suscripción	1263
reportar comentário	2850
reportar erro nesta página	2786
reproducció automàtica	389
reproducción automática	1219
reproducción prohibida	1270
reproducir vídeo	1218
reproduction réservée	1636
reproductor de vídeo	1258
reproduzir vídeo	2816
reproduzir áudio	2816
reprodução automática	2817
reprodução proibida	2867
reserve já	2870
resmi büyüt	3492
responda à enquete	2808
rester connecté	1596
restez informé	1501
restez informés	1501
resultado da votação	2850
resultados de la votación	1252
resumen automático	1187
resumo da notícia	2786
retour à l'accueil	1602
retour à la liste	1602
retrage consimțământul	2937
revenir à l'accueil	1602
revoir la vidéo	1622
rezervă-ți locul	2931
rezolvă testul	2928
reîmprospătează pagina	2943
reîncarcă pagina	2943
reînnoiește abonamentul	2972
reģistrējies bez maksas	2408
reģistrēties	2408
ricordamelo più tardi	2004
riproduzione riservata ©	2141
rodyti mažiau	2375
rodyti viską	2375
rozumím	447
rozwiń	2679
rozwiń wszystko	2680
rätta	3282
rätta oss	3282
rättelse	3282
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
rösta här	3289
rösta i omröstningen	3289
rösta nu	91
rút lại sự đồng ý	3671
rādīt mazāk	2416
rādīt vairāk	2415
rādīt visu	2416
rămâi conectat	2948
răspunde	2890
rėmimas	2376
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
s-ar putea să-ți placă	2891
saada sõbrale	1286
saber más	1165
sadarbības raksts	2417
sadece abonelere özel	3486
sadržaj je zaključan	3075
saglabāt	2413
saglabāt rakstu	2413
sair do ecrã inteiro	2816
saistītie raksti	2410
saistītās ziņas	2410
saite nokopēta	2413
saken er låst	2573
saken finnes også som lyd	2582
salta la pubblicità	2129
salta pubblicità	2129
saltar anúncio	2757
salvar preferências	2820
salvează	2884
salvează articolul	2918
salvează pentru mai târziu	2918
salvează preferințele	2937
salvează rețeta	61
sans engagement, résiliable à tout moment	1565
sao chép	3695
sao chép liên kết	3618
sao chép đường dẫn	3654
sari la conținut	2893
sari la rețetă	61
sari peste reclamă	2970
satura turpinājums pēc reklāmas	2417
sačuvaj	3085
sačuvaj recept	61
sačuvaj vest	3085
scanează codul qr	2939
schlagwörter	626
schließen	629
schrift vergrößern	611
schriftgröße	611
scopri di più	2010
scopri di più su amazon	2145
scrie comentariul tău	2966
scrie redacției	2956
scrieți redacției	2956
sdílejte	436
sdílejte tento text	436
sdílejte text	436
sdílejte článek	436
sdílet	436
sdílet na facebooku	436
sdílet na twitteru	436
sdílet na x	436
sdílet článek	436
se alla erbjudanden för prenumeranter	3264
se bilderna här	3289
se connecter et réagir	1521
se déconnecter	1492
se grafiken här	3289
se ha producido un error al cargar el vídeo	1185
se klippet här	3289
se klippet øverst i saken	2597
se réabonner	1628
se videon här	3289
se încarcă playerul	2933
se încarcă video	2933
se încarcă videoclipul	2933
sedan # kr/mån tills du säger upp	3264
segui già questo argomento	2116
segui già questo autore	2116
seguir tópico	2796
seguí leyendo	1208
sei già abbonato	2010
sei già iscritto	2135
sei già iscritto alla newsletter	2068
selección de la redacción	1162
selectează	2949
selvä	1435
sem opinião	2809
sem si não seria possível	2801
sem você não seria possível	2801
semnalează comentariul	2966
semnalează o eroare	2890
send artiklen på mail	518
send på e-post	2582
sense permanència	375
sesi aç	3472
sesi açmak için dokunun	3511
sesi açmak için tiklayin	3511
setări confidențialitate	2937
setări cookie	2901
setări cookie-uri	2937
setări cookies	2937
setări de confidențialitate	2937
seu apoio faz a diferença	2860
seu nome de usuário	2850
seuls les abonnés peuvent commenter	1556
seuraa meitä	1425
seç	3487
seçenekleri yönet	3475
seçimimi kaydet	3475
seções	2766
sfârșit publicitate	2931
sfârșitul reclamei	2931
shrani članek	3208
si opp når du vil	2573
si è verificato un errore	2105
si è verificato un errore durante il caricamento del video	2053
sie können diesen artikel kostenlos weitergeben	708
signaler ce contenu comme inapproprié	1556
signaler un problème	1521
siguiente artículo	1162
siguiente vídeo	1258
siirry sisältöön	1434
sikeres feliratkozás	1852
sin ti no sería posible	1203
siz ne düşünüyorsunuz? oy verin	3424
sizin için öneriler	3422
siųsti draugui	2372
siųsti el. paštu	2372
skaitykite daugiau čia	2374
skaityti plačiau	2374
skaityti vėliau	2372
skaties arī	2410
skatīt foto	2415
skatīt galeriju	2415
skatīt rezultātus	91
skatīt video	2415
skjønner	2598
sklenite naročnino	3201
skopírovať odkaz	3149
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3282
skrýt	447
slapukų nustatymai	2385
slažem se	3098
slične vesti	3082
slične vijesti	3082
slični članci	3082
sns 공유	2361
sns 공유하기	2361
snsでシェア	2258
snsでシェアする	2258
snsをフォロー	2166
sofortüberweisung	589
solicitarea a fost trimisă	2973
solicitação enviada	2862
son dakika bildirimlerini aç	3478
son dakika gelişmelerinden haberdar olun	3478
son gelişmelerden haberdar olun	3478
sondaż	91
sonderveröffentlichung	688
sono già sostenitore	2004
sonraki fotoğraf	3518
sonraki görsel	3518
sonraki içerik	3518
sonuçlar	91
sonuçlari gör	91	3425
sonuçlari göster	91	3466
sorodni članki	3205
sortează	2926
sortează după	2926
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
spela videon här	3289
spis treści	2679
sponsorisé	1516
sponsorlu içerik	87	3417
sponsoroitu sisältö	1426
sponsrat innehåll	3278
sponzorirani sadržaj	3081
sponzorirani članak	3081
sponzorované	3145
sponzorovaný obsah	439
sponzorováno	439
spotifyで聞く	2248
spotifyで聴く	2248
sprawdź ofertę	2654
spremi članak	3085
sprijinul tău contează	2971
sprijină-ne	2878
spune-ne părerea ta	2925
spune-ți părerea	2904
spune-ți părerea în comentarii	2904
spuneți-ne părerea	2925
später	584
später erinnern	584
spør vår ki om saken	2590
staňte sa členom	3141
staňte se členem	428
stem nå	91
stichwörter	626
stil spørgsmål til artiklen	526
straipsnio tęsinys - po reklama	2376
straipsnis tęsiasi po reklamos	2376
strona główna	2676
stäng	3260	3289
stöd oss	3261
støt os	506
støtt oss	2570
subscrição confirmada	2862
subtitrări	2934
subtítols	389
subtítulos	1219
sudoku del día	1253
sugerir correção	2786
sugerir una corrección	1194
sugestões	2766
suite après la publicité	1582
suivez vos auteurs préférés	1610
suivre ce thème	1558
suivre le thème	1610
sumă liberă	2945
sumă personalizată	2971
sunt de acord cu termenii și condițiile	2950
sur le même sujet	1525
sur le même thème	1525
suscripción	1128
suscripción confirmada	1264
suscríbase	1128
suscríbete	1128
suscríbete a nuestro boletín	1135
suscríbete ahora	1128
susiję straipsniai	2369
susikurti paskyrą	2367
susține	2878
susține-ne	2878
susține-ne pe patreon	2945
susțineți-ne	2878
susținut de	2964
syötä sähköpostiosoitteesi	1420
szavazás	91
szczegóły	2680
szponzorált tartalom	87	1842
szólj hozzá	1846
szóljon hozzá	1846
sähköposti	1420
sähköpostiosoite	1420
så # kr/mnd til du sier opp	2573
så kommenterar du	3282
sé el primero en comentar	1158
sé parte	1123
sélections	1511
sì, grazie	2097
sí, quiero	1226
sí, vull	396
síganos	1148
síguenos	1148
só para assinantes	2830
sólo para suscriptores	1232
sök	3289
søg	534
søk	2597
súhlasím	3160
súhlasím so zobrazením	3160
súmate	1123
súvisiace	3146
súvisiace články	3146
súvisiaci článok	3146
süre	3473
sīkdatņu iestatījumi	2425
słowa kluczowe	2676
sắp xếp theo	3661
số tiền khác	3679
""", 't': """
t'ha estat útil	381
t'ha estat útil aquest article	363
t'ha estat útil aquest resum	363
t'ha semblat útil	381
tack för din anmälan	3269
tack för din röst	91
taip pat žiūrėkite	2369
takaisin ylös	1434
takipten çik	3498
takk for påmeldingen	2578
talebiniz gönderildi	3516
tallenna myöhemmäksi	1424
talán később	1831
tam ekrandan çik	3472
tamaño de la letra	1247
tamaño de letra	65	1147
tamaño del texto	65
también te puede gustar	1162
también te puede interesar	1162
també et pot interessar	351
também pode gostar	2806
tarjeta de crédito	1127
tarjeta de débito	1127
te ha parecido útil	1211
te ha resultado útil	1211
te ha resultado útil este artículo	1187
te ha resultado útil este resumen	1187
te ha sido útil	1211
te ha sido útil este resumen	1187
te poți dezabona oricând	2911
te rugăm să îl dezactivezi	2943
te-ar putea interesa și	2919
tehisaru kokkuvõte	1288
tek seferlik bağiş	3483
tek seferlik bağiş yap	3514
teklifi gör	3471
teklifleri gör	3515
tekoälyn tekemä tiivistelmä	1434
tekoälyn tiivistelmä	1434
tekoälytiivistelmä	1434
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2372
teljes hozzáférés	1834
temas del día	1162
tercihleri yönet	3510
tercihlerimi yönet	3510
termos e condições	2759
teste başla	3468
teste grátis	2740
testează-ți cunoștințele	2928
testează-ți cunoștințele cu quizul nostru	2904
testi başlat	3468
testi çöz	3468
teszteld a tudásod	1849
tesztelje tudását	1849
texten fortsätter nedan	3278
texten fortsätter under bilden	3278
teď ne	427
teşekkürler, mesajiniz gönderildi	3488
tham gia bình chọn	3660
tham gia khảo sát	3660
tham gia thăm dò	3660
thanh toán hàng năm	3681
thanh toán hàng tháng	3681
thanh toán qua paypal	3703
theo dõi chủ đề	3692
theo dõi chủ đề này	3692
theo dõi tác giả	3692
thoát toàn màn hình	3667
thu gọn	3630
thème suivi	1633
thèmes	1525
thématiques	1525
thêm câu trả lời	3698
thêm làm nguồn ưu tiên	3692
thêm vào giỏ hàng	3706
thích	3618
thích nhất	3661
thông tin bắt buộc	3683
thông tin doanh nghiệp	3623
thông tin quảng cáo	3656
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	3687
thẻ	3628
thời gian còn lại	3667
thời gian hiện tại	3668
thời lượng	3668
ti è stato utile	2081
tienes que iniciar sesión para guardar artículos	1207
tiktokで見る	2248
tilbakemelding på saken	2590
timp rămas	2933
tin bài liên quan	3654
tin cùng chuyên mục	3628
tin cùng tác giả	3655
tin khác	3628
tin liên quan	3628
tin mới	3628
tin mới nhất	3628
tin nhắn của bạn	3704
tin nhắn của bạn đã được gửi	3683
tin nóng	3655
tin nổi bật	3628
tin quảng cáo	3656
tin tiếp theo	3687
tin trước	3628
tin tài trợ	3628
tin tức liên quan	3628
tin đọc nhiều	3628
tipărește	2884
tipărește articolul	2918
tipărește rețeta	61
tiêu điểm	3628
tiến # giây	3667
tiếp theo	3630
tiếp tục trên trình duyệt	3673
tiếp tục trên web	3673
tiếp tục với apple	3681
tiếp tục với email	3703
tiếp tục với facebook	3681
tiếp tục với google	3681
tiếp tục đọc	3705
tlačiť	3149
to cię może zainteresować	2676
to może cię zainteresować	2676
toate știrile	2954
toda contribuição ajuda	2827
toda la información	1238
todas as notícias	2836
todavía no eres suscriptor	1232
todavía no estás registrado	1232
todos los artículos de este autor	1269
todos los artículos del autor	1269
todos los artículos del especial	1266
todos los derechos de reproducción reservados	1270
todos los vídeos	1238
todos os comentários	2762
todos os vídeos	2836
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
toàn màn hình	3668
traducció automàtica	389
traducción automática	1219
traducere automată	2934
traducido automáticamente	1245
tradução automática	2786
traduït automàticament	414
trang chủ	3630
trang này có hữu ích không	3660
transcripció	389
transcripción	1219
transcrição	2817
transferência bancária	2739
treści partnerskie	2668
treść sponsorowana	2668
tria la teva subscripció	375
trimite răspunsul	2925
truy cập không giới hạn mọi bài viết	3703
trình phát âm thanh	3701
trò chơi	3665
trước	3630
trường bắt buộc	3683
trường này là bắt buộc	3683
trả lời	3627
trở lại	3630
trở lại đầu trang	3687
tu ce părere ai? lasă un comentariu	2904
tu donación desgrava	1229
tu navegador no puede reproducir este vídeo	1185
tue meitä	1416
tule meile tööle	1288
turpini lasīt	2408
turpinājums pēc reklāmas	2417
turpināt lasīt	2408
tutar seç	3514
tutar seçin	3514
twitter'da paylaş	3415
twitterで見る	2248
twój adres e-mail	2657
twój e-mail	2657
tài khoản của tôi	3613
tài trợ	3623
tài trợ bởi	3696
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
témy	3146
témák	1847
térkép megnyitása	1850
términos de uso	1155
términos y condiciones	1155
tên của bạn	3684
tên hiển thị	3698
tìm kiếm	3630
tóm tắt ai	3691
tóm tắt bằng ai	3691
tóm tắt bởi ai	3691
tópicos	2766
tópicos relacionados	2766
tôi đã hiểu	3631
tôi đã tắt	3678
tôi đã tắt trình chặn quảng cáo	3677
tôi đồng ý với chính sách bảo mật	3683
tôi đồng ý với điều khoản sử dụng	3683
több	1849
töltsd ki a kvízt	1849
töltse ki a kvízt	1849
tùy chọn cookie	3671
tùy chọn khác	3694
tühista igal ajal	1281
tüm fotoğraflar	3492
tüm fotoğraflari gör	3492
tüm haberler	3422
tüm haberlere sinirsiz erişim	3515
tüm haberleri gör	3492
tüm içeriğe sinirsiz erişim	3515
tüm oyunlar	3468
tüm videolar	3492
tüm videolari gör	3492
tüm yazilari	3422
tüm yazilari gör	3492
tüm yorumlar	3421
tüm çerezleri kabul et	3510
tüm çerezleri reddet	3510
tümü	3518
tümünü gör	3424
tümünü göster	3425
tümünü kabul et	3418
tümünü reddet	3418
tăng cỡ chữ	3694
tēmas	2410
tęsinys po reklamos	2376
tạm dừng video	3667
tạo bởi ai	3701
tạo tài khoản	3613
tải audio	3667
tải bài đăng	3671
tải lại trang	3677
tải nội dung	3671
tải thêm	3630
tải thêm bình luận	3660
tải trên app store	3673
tải trên google play	3673
tải tập này	3667
tải về từ app store	3673
tải về từ google play	3673
tải âm thanh	3667
tải ứng dụng	3673
tải ứng dụng ngay	3673
tất cả tin tức	3687
tất cả trò chơi	3663
tất cả video	3687
tắt tiếng	3668
tặng bài viết	3654
tặng sao	3654
tặng sao cho bài viết	3654
tặng sao cho tác giả	3702
tốc độ phát	3667
từ chối tất cả	3671
từ chối tất cả cookie	3700
từ khóa	3628
tự động phát	3668
""", 'u': """
udostępnij	2664
udostępnij na facebooku	2664
udostępnij na twitterze	2664
udostępnij na x	2664
udostępnij w mediach społecznościowych	2664
udělit souhlas	440
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	3133
uključi obavijesti	3133
uključite notifikacije	3133
uključite obaveštenja	3133
uključite obavijesti	3133
uložit	436
uložit na později	436
uložit recept	61
uložit článek	436
uložiť	3149
uložiť na neskôr	3149
uložiť recept	61
uložiť článok	3149
ultima oră	2891
ultimele știri	2891
um assinante presenteou você com este artigo	2805
un abonat ți-a oferit acest articol	2918
un abonné vous offre cet article	1568
un e-mail de confirmation vous a été envoyé	1561
un suscriptor te ha regalado este artículo	1207
un suscriptor te regala este artículo	1275
une erreur s'est glissée dans l'article	1521
unterstütze uns	585
unterstützen	585
unterstützen sie uns	585
unterstützen sie uns per paypal	677
uppläst av en dator	3274
uppläst med ai-röst	3274
url 복사	2276
urlをコピー	2165
urlをコピーしました	2244
urlをコピーする	2194
url복사	2276
urmărește acest subiect	2910
urmărește autorul	2960
urmărește live	2910
urmărește subiectul	2960
urmărești deja acest subiect	2960
următorul	2893
următorul videoclip	2970
uslovi korišćenja	3098
ustawienia plików cookie	2669
uvjeti korištenja	3098
uygulamada aç	3477
uygulamayi aç	3477
uygulamayi yükle	3477
uz sākumu	2415
uzyskaj dostęp	2654
už komentarus atsako jų autoriai	2373
už máte predplatné? prihláste sa	3142
už máte účet	3142
už máte účet? prihláste sa	3142
už podporujem	3153
už podporuji	427
uždaryti	2375
uždaryti reklamą	2376
užpildykite apklausą	2374
užsakomasis straipsnis	2376
užsakomasis turinys	87	2376
užsisakyti prenumeratą	2367
""", 'v': """
vaata kõiki tellija soodustusi	1281
vaata lähemalt	1288
vaba töökoht	1288
vad tycker du? rösta här	3289
vai kopsavilkums bija noderīgs	2414
vai raksts bija noderīgs	2414
vairāk par tēmu	2410
vaizdo įrašas	2374
vaizdo įrašą rasite čia	2374
van már fiókja	1834
var artikeln till hjälp	3282
var det här till hjälp	3289
var resuméet nyttigt	526
var sammanfattningen till hjälp	3282
vari atteikties jebkurā laikā	2408
vasta küsitlusele	1288
vastaa kyselyyn tästä	1434
vaš komentar	3085
veja esta publicação no instagram	2784
veja também	2766
veja todas as opções de assinatura	2803
velikost písma	65
veličina teksta	65
velocidad de reproducción	1218
velocidade de reprodução	2816
velocitat de reproducció	388
velocità di riproduzione	2089
ver # comentários	2794
ver biografía	1181
ver comentários	2762
ver conteúdo	2820
ver conteúdo externo	2784
ver dossiê	2836
ver esta publicación en instagram	1185
ver esta publicação	2855
ver esta publicação no instagram	2784
ver fotogalería	1238
ver galería	1165
ver galería de fotos	1238
ver la galería	1238
ver mais notícias	2836
ver más	1165
ver más artículos	1241
ver más artículos del autor	1181
ver más noticias	1208
ver más vídeos	1238
ver oferta de suscripción	1263
ver opciones de suscripción	1263
ver preço	2814
ver suscripción	1263
ver también	1162
ver também	2766
ver todas as notícias	2836
ver todas las opciones de suscripción	1204
ver todos los artículos	1238
ver todos los vídeos	1238
ver todos os vídeos	2836
ver traducción	1166
ver tradução	2770
ver transcripción	1218
ver transcrição	2816
ver vídeo	1165
vergrößern	630
verificați adresa de email	2950
verifică-ți emailul	2950
verifică-ți inboxul	2950
verlagssonderveröffentlichung	688
vertrag kündigen	619
verträge hier kündigen	619
verwandte beiträge	626
ves a la pàgina de donacions	400
ves algún error? comunícalo	1194
veure aquesta publicació a instagram	360
vezi această postare pe instagram	2901
vezi conținutul	2937
vezi mai multe știri	2919
vezi prețul	2931
vezi răspunsurile	2925
vezi toate știrile	2954
vezi și	2891
već imate nalog	3075
već imate pretplatu	3075
već imate račun	3075
već podržavam	3090
već ste pretplatnik	3075
več iz rubrike	3205
več novic iz regije	3205
več o tem	3205
več o temi	3205
veľkosť písma	65
viac k téme	3146
viac si o tom prečítate tu	3146
video không khả dụng	3667
video không tồn tại	3667
video mevcut değil	3472
video này không còn tồn tại	3667
video này không khả dụng	3667
video oynatici yükleniyor	3472
video tiếp theo	3701
video trước	3701
video yüklenemedi	3511
video yüklenirken hata oluştu	3511
video yükleniyor	3472
videoclipul următor	2970
videon voi katsoa jutun yläosasta	1434
videoyu izlemek için tiklayin	3424
videoyu yükle	3475
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
vilkår	523	2587
vipps et beløp	2570
vis færre	534	2597
vis oversættelse	535
visa bilden i helskärm	3289
visa färre	3289
visa inlägg från facebook	3289
visa inlägg från instagram	3289
visa innehåll	3279
visa översättning	3290
vissza a tetejére	1849
visszajelzés	1846
viteză de redare	2933
vizitează magazinul	2931
više o temi	3082
više vijesti iz regije	3082
viết bình luận	3627
viết bình luận của bạn	3660
viết trả lời	3660
voce generată de ai	2933
você concorda? vote	2794
você está seguindo este tema	2866
você já está inscrito	2862
você já segue este tema	2843
você já votou	2808
você pode gostar	2766
você pode se interessar	2766
você segue este autor	2866
você também pode gostar	2766
voir le détail	1529
voir les détails	1529
voir les réponses	1576
voir les résultats	91	1529
voir les résultats du sondage	1556
voir toute l'actualité	1602
voir toutes les vidéos	1602
voix générée par ia	1622
voltar ao início	2836
voltar atrás	2864
voltar à página inicial	2836
volver al índice	1266
volver atrás	1266
vos réactions	1521
votează	91
votează în sondaj	2925
votează în sondajul nostru	2904
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
votul dumneavoastră a fost înregistrat	2925
votul tău a fost înregistrat	2925
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
vreau să donez	2945
vreau să primesc newsletterul	2911
vreau să susțin	2945
vsebina sporočila	3204
vstúpiť do diskusie	3149
vui lòng kiểm tra email	3683
vui lòng nhập bình luận	3698
vui lòng nhập email	3683
vui lòng nhập email hợp lệ	3683
vui lòng nhập họ tên	3683
vytisknout článek	436
vytlačiť	3149
vytlačiť recept	61
vytlačiť článok	3149
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
vídeo anterior	1258	2856
vídeo destacado	1258
vídeo indisponível	2816
vídeo no disponible	388	1218
vídeo não disponível	2816
vídeo seguinte	2856
vídeo siguiente	1258
vídeos	1162	2766
výber redakcie	3146
výběr redakce	444
výsledky	91
về trang chủ	3687
về tác giả	3688
về đầu trang	3630
""", 'w': """
warto przeczytać	2676
was können wir besser machen	667
weitere beiträge	626
werbung überspringen	616
weź udział w dyskusji	2725
whatsapp'ta paylaş	3415
whatsapp'tan paylaş	3500
whatsappで読む	2194
wie gefällt ihnen dieser artikel	667
wielkość czcionki	65
więcej	2676
więcej artykułów	2676
więcej informacji	2676
więcej na ten temat	2676
więcej o	2676
więcej z	2676
wpisz swój e-mail	2657
wprowadź adres e-mail	2657
wpłać	2651
wpłać teraz	2651
współpraca reklamowa	2668
wypróbuj	2654
wyraź zgodę	2669
wyślij	91
wyślij e-mailem	2664
wyślij znajomemu	2664
""", 'x': """
x'te paylaş	3415
xem bình luận	3627
xem bản ghi	3667
xem bản gốc	3631
xem bản đồ	3631
xem bộ ảnh	3687
xem chi tiết	3631
xem chuyên đề	3687
xem các câu trả lời	3660
xem các gói	3703
xem công thức	61
xem giá	3666
xem giá tốt nhất	3706
xem gói đăng ký	3703
xem kết quả	91	3631
xem lại	3701
xem nhiều	3628
xem nhiều nhất	3628
xem nhiều trong tuần	3655
xem nội dung	3671
xem sản phẩm	3706
xem thêm	3628	3630
xem thêm bài của tác giả	3687
xem thêm bình luận	3627
xem thêm tin	3687
xem thêm video	3687
xem thêm ảnh	3687
xem tiếp	3630
xem toàn bộ	3630
xem trên ứng dụng	3673
xem trả lời	3660
xem tất cả	3630
xem tất cả bình luận	3660
xem tất cả ảnh	3687
xem ưu đãi	3666
xem ảnh cỡ lớn	3687
xem ảnh lớn	3687
xでシェア	2165
xでシェアする	2194
xでポスト	2165
xで共有	2244
xで表示	2248
xで見る	2248
x로 공유	2348
x에서 보기	2352
""", 'y': """
ya estás suscrito	1204
ya tenés suscripción	1204
yahoo! japan idでログイン	2230
yahoo!ショッピングで見る	2215
yahoo!ショッピングで購入	2215
yanit gönder	3465
yanitlari gör	3465
yanitlari göster	3465
yapay zeka ile seslendirilmiştir	3472
yapay zeka ile özet	3424
yapay zeka ile özetle	3497
yapay zeka ile üretildi	3511
yapay zeka özeti	3424
yapay zekâ ile seslendirildi	3472
yapay zekâ ile üretildi	3511
yapay zekâ tarafindan seslendirildi	3472
yapay zekâ özeti	3497
yazara e-posta gönder	3494
yazara mesaj gönder	3494
yazarin diğer haberleri	3422
yazarin diğer yazilari	3422
yazarin tüm yazilari	3422
yaziyi büyüt	3500
yaziyi küçült	3500
yeni oyunumuzu keşfet	3506
ymmärrän	1435
yorum gönder	3421
yorum yapmak için giriş yap	3465
yorumlar sadece abonelere açiktir	3505
yorumlari gör	3421
yorumu gönder	3465
yorumu şikayet et	3505
yorumu şikâyet et	3505
yorumunu gönder	3465
youtube-tartalom megjelenítése	1849
youtubeで見る	2248
youtubeで視聴	2248
youtube에서 보기	2352
yukari çik	3492
yz özeti	3424
yêu cầu của bạn đã được gửi	3704
""", 'z': """
z titulní strany	444
zabudnuté heslo	3142
zadejte svůj e-mail	433
zagłosuj	91
zahlungsart wählen	588
zaloguj się	2654
zapisz na później	2664
zapisz się	2657
zapisz się na newsletter	2657
zapomenuté heslo	429
zarejestruj się	2654
zarządzaj zgodami	2669
zaten üye misiniz	3408
zavřít	427
załaduj więcej	2679
załóż konto	2654
zaštita osobnih podataka	3098
zaštita privatnosti	3098
zdieľajte tento text	3149
zdieľajte článok	3149
zdieľať	3149
zdieľať na facebooku	3149
zdieľať článok	3149
zgadzam się	2669
zgadzam się na wyświetlanie treści	2669
zgłoś	2672
zgłoś błąd	2672
ziņa tiek papildināta	2415
ziņo par kļūdu	2414
ziņot par kļūdu	2414
zkopírovat odkaz	436
zkopírovat odkaz na článek	436
znajdź nas na facebooku	2665
značky	3146
zobacz galerię	2679
zobacz mapę	2680
zobacz również	2676
zobacz szczegóły	2680
zobacz także	2676
zobacz także inne	2676
zobacz też	2676
zobacz więcej	2676
zobrazit méně	447
zobrazit originál	447
zobrazit více	446
zobrazit výsledky	91	447
zobrazit vše	446
zobraziť diskusiu	3149
zobraziť menej	3147
zobraziť obsah	3160
zobraziť viac	3147
zobraziť výsledky	91
zobraziť všetko	3147
zostań patronem	2651
zpět nahoru	446
zur leseliste hinzufügen	708
zur merkliste hinzufügen	611
zur übersicht	629
zurück	622
zurück nach oben	629
zvětšit	446
zwiń	2679
""", '£': """
£# at amazon	1114
""", '©': """
©ntb	2625
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
áudio gerado por ia	2786
áudio gerado por voz sintética	2786
""", 'ä': """
ähnliche artikel	626
ähnliche beiträge	626
ähnliche themen	626
älä missaa mitään	1420
ämnen	3286
ämnen i artikeln	3286
är du redan prenumerant	3264
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1434
""", 'å': """
åbn	535
åbn kort	535
åpne	2598
åpne faktaboks	2598
åpne kart	2598
""", 'ç': """
çengel bulmaca	3470
çerez ayarlari	3418
çerez ayarlarini yönet	3475
çerez politikasi	3418
çerez tercihleri	3475
çerez tercihlerini yönet	3475
çerezler	3418
çerezleri yönet	3510
çeviriyi göster	3425
çikiş yap	3408
çok okunanlar	3422
""", 'è': """
è gratis e ci vuole solo un minuto	2068
è stato utile	2081
""", 'é': """
é grátis e leva menos de um minuto	2798
é proibida a reprodução	2867
é proibida a reprodução do conteúdo	2867
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
îmi place	2926
în fiecare lună	2946
în parteneriat cu	2964
înainte # secunde	2933
înapoi # secunde	2933
înapoi la prima pagină	2954
înapoi la început	2975
înapoi sus	2893
încarcă conținutul	2937
încarcă mai multe	2893
încarcă mai multe comentarii	2925
încarcă postarea	2937
încarcă videoclipul	2937
închide	2877
închide fereastra	2975
închide galeria	2975
închide meniul	2975
înregistrare	2879
înregistrează-te	2879
îți mulțumim pentru vot	2904
""", 'ô': """
ô chữ	3665
""", 'ö': """
öffnen	629
ön mit gondol? szavazzon	1849
önceki	3424
önceki fotoğraf	3518
önceki görsel	3518
önceki haber	3422
önceki video	3511
önceki yazi	3518
öne çikan haberler	3422
öne çikanlar	3422
önerilen haberler	3422
önerilenler	3422
öppna	3290
öppna karta	3290
összes	1849
özet faydali oldu mu	3421
""", 'ú': """
új hozzászólás	1846
última hora	1162
últimas	2766
últimas entradas	1162
últimas noticias	1162
últimas notícias	2766
últimes notícies	351
últimos artículos	1162
únete	1123
únete a la conversación	1158
única	1230	2828
""", 'ü': """
übersetzung anzeigen	630
überweisung	589
ücretsiz dene	3408
ücretsiz haber limitinize ulaştiniz	3486
ücretsiz kargo	3502
ücretsiz oku	3515
ücretsiz oyna	3468
ücretsiz üye ol	3408
ücretsiz üye olun	3408
ücretsiz, spam yok	3488
ürüne git	3522
ürünü gör	3522
ürünü incele	3471
üye girişi	3408
üye ol	3407	3408
üye olun	3408
""", 'ý': """
ý kiến	3627
ý kiến bạn đọc	3627
ý kiến của bạn	3627
""", 'ā': """
ārējais saturs	2425
""", 'č': """
članak je zaključan	3075
članak se nastavlja ispod oglasa	3081
članek je zaklenjen	3201
članek se nadaljuje pod oglasom	3204
članek se nadaljuje spodaj	3204
článek pokračuje pod reklamou	439
čtěte dále	444
čtěte i	444
čtěte také	444
číslo účtu pro dary	428
číst dál	446
číst dál s předplatným	429
číst více	446
čítajte aj	3146
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	3146
ďalšie články	19	3146
""", 'đ': """
đang theo dõi	3692
đang tải	3667
đang tải trình phát	3667
đang tải video	3667
điều khoản sử dụng	3626
điều khoản sử dụng | chính sách bảo mật	3626
đáng chú ý	3628
đã có tài khoản	3613
đã hiểu	3631
đã sao chép	3618
đã sao chép liên kết	3654
đã xảy ra lỗi	3683
đã đóng bình luận	3660
đóng	3611
đóng cửa sổ	3705
đóng góp	3612
đóng góp hàng tháng	3679
đóng góp một lần	3679
đóng menu	3705
đăng ký	3613
đăng ký của bạn đã được xác nhận	3704
đăng ký ngay	3613
đăng ký nhận thông báo	3674
đăng ký thành công	3683
đăng ký để đọc tiếp	3703
đăng nhập	3613
đăng nhập / đăng ký	3613
đăng nhập bằng apple	3681
đăng nhập bằng facebook	3681
đăng nhập bằng google	3681
đăng nhập với facebook	3681
đăng nhập với google	3681
đăng nhập để bình luận	3660
đăng nhập để đọc tiếp	3703
đăng xuất	3613
đường dây nóng	3688
được quan tâm	3655
được tài trợ	3623
được tạo bởi ai	3701
đặt báo	3613
đặt hàng ngay	3706
đặt mua ngay	3666
đặt vé ngay	3666
đến công thức	61
đến trang quyên góp	3679
đến trang ủng hộ	3679
đề xuất	3628
để sau	3611
địa chỉ email của bạn	3704
đọc bài gốc	3705
đọc bài tiếp theo	3705
đọc miễn phí	3703
đọc nhiều	3628
đọc nhiều nhất	3628
đọc sau	3654
đọc thêm	3628	3630
đọc tiếp	3630
đọc tiếp về chủ đề này	3655
đọc toàn bộ bài viết	3687
đọc trên ứng dụng	3673
đồng ý và tiếp tục	3671
đừng bỏ lỡ	3628
""", 'į': """
į viršų	2374
įveskite savo el. pašto adresą	2392
""", 'ś': """
śledź nas	2665
""", 'ş': """
şifremi unuttum	3408
şifrenizi mi unuttunuz	3486
şikayet et	3466
şikâyet et	3466
şimdi değil	3406
şimdi satin al	3522
şurada paylaş	3415
""", 'š': """
štampaj	3085
štítky	444
""", 'ž': """
že imate račun	3201
že naročnik	3201
že podpiram	3212
žiūrėkite nuotraukas	2374
žiūrėkite vaizdo įrašą	2374
žiūrėti galeriją	2374
žiūrėti rezultatus	91
""", 'ư': """
ưu đãi cho bạn đọc	3666
ưu đãi cho độc giả	3666
ưu đãi tốt nhất	3682
""", 'ș': """
știrea anterioară	2954
știrea următoare	2954
știri pe aceeași temă	2919
știri recomandate	2891
știri similare	2891
știrile zilei	2891
""", 'ț': """
ți-a fost util	2925
ți-a fost util acest articol	2904
ți-a fost util acest rezumat	2904
ți-ai uitat parola	2916
ți-ar putea plăcea și	2919
ține-mă minte	2948
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
авторизация	2990
авторизоваться	2990
адрес электронной почты	2993
актуално	227
актуальне	3549
анкета	91
архив	3009
""", 'б': """
банковская карта	2989
банковский перевод	2989
безопасный платеж	2988
больше	3009
больше материалов по теме	3009
больше новостей	3009
будьте в курсе	2993
была ли статья полезной	3006
більше за темою	3549
більше матеріалів за темою	3549
більше на цю тему	3549
більше новин	3549
більше новин на тему	3549
більше по темі	3549
""", 'в': """
в избранное	2998
в тренде	3009
важливо	3549
вам будет интересно	3009
вам може бути цікаво	3549
вам може сподобатися	3549
вам может быть интересно	3009
вам может понравиться	3009
вам також може сподобатися	3549
вас може зацікавити	3549
вас может заинтересовать	3009
ваш e-mail	2993
ваш email	2993
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2993
введите email	2993
введите ваш email	2993
введите ваш адрес электронной почты	2993
версия для печати	2998
вече имате акаунт	220
вече подкрепям	234
вече сте абонат	220
вже зареєстровані	3534
вже є акаунт	3534
вибір редакції	3549
видео	3009
виж резултатите	91
вижте още	227
вижте още от	227
вийти	3534
включите уведомления	3067
включить уведомления	3067
вконтакте	2999
влез	220
влезте	220
во весь экран	3012
водещи новини	227
войти	2990
войти в аккаунт	2990
войти в чат	3006
воспроизвести	3012
время на чтение	3012
время чтения # мин	3012
все	3012
все комментарии	3006
всі новини	3551
вход	220	2990
вхід	3534
выберите сумму	2988
выбор редакции	3009
выйти	2990
відео	3549
відео вище	3573
відео нижче	3573
відкрити	3552
відкрити карту	3552
відповісти	3547
відхилити	3544
""", 'г': """
главная	3012
главное	3009
главное за день	3009
главные новости	3009
гласувай	91
гласувайте	91
головна	3551
головне	3549
головне за день	3549
головні новини	3549
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	3012
далі	3551
дарете	219
дари	219
дари сега	219
детали	3013
детальніше	3551
деталі	3552
дзен	2999
дивіться відео	3573
дивіться відео вище	3573
дивіться відео нижче	3573
дивіться також	3549
дивіться також відео	3573
дивіться у відео	3573
для подписчиков	2990
до рецепту	61
до теми	3549
добавить комментарий	3006
додати коментар	3547
дозвольте сповіщення	3603
докладвай грешка	230
докладніше	3551
долучитися	3531
доступно по подписке	2990
другая сумма	2988
други новини	19
другие материалы	19	3009
другие материалы рубрики	3009
другие новости	19	3009
другие новости раздела	3009
другие статьи	3009
друк	3540
дякуємо за ваш голос	91
""", 'е': """
единоразово	2985
ежемесячно	2985
еще новости	3009
еще по теме	3009
ещё	3009
ещё новости	3009
ещё по теме	3009
""", 'з': """
за темою	3549
забравена парола	220
забули пароль	3534
забыли пароль	2990
завантажити ще	3551
загрузить еще	3012
загрузить ещё	3012
задонатити	3531
задонатить	2985
закрити	3530
закрыть	2984
залишити коментар	3547
запази	230
запази рецептата	61
запази статията	230
запропонувати новину	3547
зарегистрироваться	2990
зареєструватися	3534
затвори	234
зберегти	3540
зберегти рецепт	61
зберегти статтю	3540
збільшити	3551
згорнути	3552
зміст	3551
зробити внесок	3531
зрозуміло	3544
""", 'и': """
избрано от редакцията	227
изпрати на приятел	230
изпрати по имейл	230
изпрати статията по имейл	230
интересное	3009
""", 'к': """
к началу	3012
к рецепту	61
категории	3009
категорії	3549
ключови думи	227
коментар	3547
коментари	230
коментарі	3547
коментирай	230
коментирайте	230
коментирайте първи	230
коментувати	3547
комментарии	3006
комментарии отсутствуют	3006
комментарий	3006
комментировать	3006
контакти	3547
контакты	3006
конфиденциальность	3003
копирай линк	230
копирай линка	230
копировать ссылку	2998
копіювати посилання	3540
купи абонамент	220
купить подписку	2990
към рецептата	61
""", 'л': """
лента новостей	3009
личный кабинет	2990
""", 'м': """
материалы партнеров	3002
материалы по теме	3009
матеріали за темою	3549
матеріали по темі	3549
меню	3012	3551
метки	3009
може би по-късно	234
може да ви хареса	227
може да харесате още	227
может быть, позже	2984
может позже	2984
можливо, пізніше	3530
мой профиль	2990
моят профил	220
мы в социальных сетях	3000
мы в соцсетях	3000
мы вконтакте	3000
мій профіль	3534
мітки	3549
""", 'н': """
на главную	3012
на правах реклами	3543
на правах рекламы	3002
наверх	3012	3551
нагадати пізніше	3530
надіслати	91	3540
надіслати другу	3540
надіслати поштою	3540
надіслати статтю поштою	3540
назад	3012	3551
най-коментирани	227
най-новото	227
най-четени	227
най-четено	227
най-четено днес	227
най-четеното днес	227
найпопулярніше	3549
найпопулярніше за добу	3549
найпопулярніше за тиждень	3549
найти	3012
найчитаніше	3549
налаштування	3544
написати коментар	3547
написать комментарий	3006
напиши коментар	230
напомни ми по-късно	234
напомнить позже	2984
направете дарение	219
настройки	3003
настройки cookie	3003
наступна	3551
наступна стаття	3549
не зараз	3530
не пропустите	3009
не пропустіть	3549
не сега	234
не сегодня	2984
не сейчас	2984
не сьогодні	3530
не, благодаря	234
нет комментариев	3006
нет, спасибо	2984
новини	3549
новини за темою	3549
новини компаній	3543
новини партнерів	3543	3549
новости	3009
новости smi#	3009
новости партнеров	3002
новости партнёров	3002
новости по теме	3009
новости сми#	3009
ні, дякую	3530
""", 'о': """
обговорити	3547
обратная связь	3006
обсудить	3006
обсуждение	3006
одноклассники	2999
одноразово	3531
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	3006
останні новини	3549
останні статті	3549
ответить	91	3006
отиди на рецептата	61
отказаться	3003
отклонить	3003
отключете цялата статия	220
отключи статията	220
открыть	3013
открыть карту	3013
отпечатай	230
отпечатай статията	230
отправить	91
отправить другу	2998
отправить по почте	2998
оформити підписку	3534
оформить донат	2985
оценете статията	230
оцените материал	3006
оцените рецепт	61
оцените статью	3006
оценить рецепт	61
оцініть матеріал	3547
оцініть рецепт	61
оцініть статтю	3547
още новини	227
още от	227
още от деня	227
още от рубриката	227
още по темата	227
""", 'п': """
партнерский материал	3002
партнерский проект	3002
партнерський матеріал	3543
партнерський проєкт	3543
партньорско съдържание	226
партнёрский материал	3002
партнёрский проект	3002
переглянути результати	91
передплата	3534
передплатити	3534
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	3012
печать	2998
печать рецепта	61
платена публикация	87	226
платено съдържание	226
по подписке	2990
по теме	3009
по-късно	234
повідомити про помилку	3547
повідомити про помилку в тексті	3547
погоджуюсь	3544
погоджуюся	3544
подарете тази статия	230
подарить материал	2998
подарить статью	2990
подарувати статтю	3540
поддержать	2985
поддержать автора	2985
поддержать нас	2985
поддержать проект	2985
поддержать редакцию	2985
поддержите нас	2985
поделитесь	2998
поделиться	2998
поделиться в telegram	2998
поделиться в twitter	2998
поделиться в одноклассниках	2998
поделиться в соцсетях	2998
поделиться вконтакте	2998
поделиться новостью	2998
поделиться ссылкой	2998
поделиться статьей	2998
поделиться статьёй	2998
подкасти	3549
подкасты	3009
подкрепете ни	219
подкрепи	219
подкрепи ни	219
подобни статии	227
подписаться	2990
подписаться в max	3000
подписаться в telegram	3000
подписаться на канал	3000
подписаться на новости	2993
подписаться на рассылку	2993
подписаться на телеграм-канал	3000
подписка	2990
подписывайтесь	3000
подпишитесь на рассылку	2993
подробнее	3012
подробнее по теме	3009
поділитись	3540
поділитися	3540
поділитися в telegram	3540
поділитися в соцмережах	3540
поділитися новиною	3540
поділитися статтею	3540
поділіться	3540
пожертвовать	2985
пожертвувати	3531
позже	2984
поиск	3012
покажи всичко	228
покажи още	228
покажи резултатите	91
показати більше	3551
показати все	3552
показати коментарі	3547
показати оригінал	3552
показати результати	91
показати ще	3551
показать больше	3012
показать все	3013
показать еще	3012
показать ещё	3012
показать карту	3013
показать комментарии	3006
показать меньше	3013
показать оригинал	3013
показать перевод	3013
показать результаты	91
политика конфиденциальности	3003
политика обработки персональных данных	3003
пользовательское соглашение	3003
політика конфіденційності	3544
помочь	2985
помочь нам	2985
помочь проекту	2985
помочь редакции	2985
понятно	3003
попередня	3551
попередня стаття	3549
попробовать бесплатно	2990
популярне	3549
популярное	3009
популярные	3009
популярные новости	3009
популярные статьи	3009
популярні новини	3549
посилання скопійовано	3540
последнее	3009
последни	227
последни новини	227
последние новости	3009
послухати новину	3540
посмотреть результаты	91
похожие материалы	3009
похожие статьи	3009
поширити	3540
поширити у facebook	3540
пошук	3551
правила за коментиране	230
правила использования	3003
правила коментування	3547
правила комментирования	3006
предложить новость	3006
предыдущая	3012
предыдущая статья	3009
премиум	2990
преміум	3534
препоръчани	227
препоръчваме ви	227
препоръчваме ви още	227
препоръчваме още	227
прийняти	3544
прийняти всі	3544
принтирай	230
принтирай рецептата	61
принять	3003
принять все	3003
принять всё	3003
прислать новость	3006
приєднатися	3531
приєднатися до спільноти	3531
проголосовать	91
проголосувати	91
продовження під рекламою	3543
продовження статті під рекламою	3543
продолжить без поддержки	2984
продължава след рекламата	226
промо	3002	3543
прослушать	2998
прослушать новость	2998
прочетете и	227
підписатись	3534
підписатися	3534
підписка	3534
підтримайте нас	3531
підтримати	3531
підтримати автора	3531
підтримати журналістів	3531
підтримати нас	3531
підтримати редакцію	3531
пізніше	3530
""", 'р': """
радимо прочитати	3549
радимо також	3549
развернуть	3012
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2985
разпечатай	230
разрешите уведомления	3067
разрешить уведомления	3067
раскрыть	3013
распечатать	2998
распечатать рецепт	61
распечатать статью	2998
рассказать друзьям	2998
рассылка	2993
рассылки	2993
регистрация	220	2990
редакция рекомендует	3009
результати	91	3552
результаты	91	3013
реклама	226	3002	3543
реклама - статията продължава по-долу	226
реклама на сайте	3002
реклама на сайті	3543
реклама. продовження нижче	3543
реклама. продолжение ниже	3002
рекламно каре	226
рекламно съдържание	226
рекомендуем	3009
рекомендуем почитать	3009
рекомендуем также	3009
рекомендуемое	3009
рекомендуємо	3549
рекомендуємо прочитати	3549
рекомендуємо також	3549
реєстрація	3534
розгорнути	3552
роздрукувати	3540
роздрукувати рецепт	61
роздрукувати статтю	3540
розмір тексту	65
розмір шрифту	65
рубрики	3009	3549
""", 'с': """
самое важное	3009
самое популярное	3009
самое читаемое	3009
самое читаемое за день	3009
самое читаемое за неделю	3009
свежее	3009
свежие новости	3009
свернуть	3012
свързани новини	227
свързани публикации	227
свързани статии	227
связаться с нами	3006
сделать пожертвование	2985
сейчас читают	3009
скопировать ссылку	2998
скопировать ссылку на статью	2998
скопіювати посилання	3540
скопіювати посилання на статтю	3540
скрыть	3013
следующая	3012
следующая статья	3009
слухати	3540
слухати новину	3540
слушай новината	230
слушать	2998
слушать новость	2998
см. также	3009
смотреть все	3012
смотри также	3009
смотрите также	3009
советуем почитать	3009
согласен	3003
согласиться	3003
содержание	3012
создать аккаунт	2990
сообщить об опечатке	3006
сообщить об ошибке	3006
сохранить	2998
сохранить рецепт	61
сохранить статью	2998
социальные сети	3000
спасибо за ваш голос	91
спасибо за подписку	2993
спецпроект	3002
спецпроєкт	3543
споделете	230
сподели	230
сподели във facebook	230
сподели статията	230
споделяне	230
спонсорирано	226
способ оплаты	2988
способы оплаты	2988
ссылка скопирована	2998
станете член	219
стани абонат	219
стани дарител	219
стати співучасником	3531
стати частиною спільноти	3531
стать патроном	2985
стать соучастником	2985
стать спонсором	2985
створити акаунт	3534
стрічка новин	3549
сховати	3552
сходни новини	227
схожі матеріали	3549
схожі новини	3549
схожі статті	3549
създай профил	220
сюжет	3009
сюжеты	3009
""", 'т': """
тагове	227
також читайте	3549
твитнуть	2998
твиттер	2999
твітнути	3540
теги	3009	3549
текст продовжується під рекламою	3543
телеграм	2999
тема дня	3009
теми	3549
темы	3009
только для подписчиков	2990
""", 'у': """
увеличить	3012
увійти	3534
увімкнути сповіщення	3603
увімкніть сповіщення	3603
уже есть аккаунт	2990
уже зарегистрированы	2990
уже зареєструвалися	3534
умови використання	3544
усі новини	3551
""", 'ф': """
файлы cookie	3003
фейсбук	2999
фото	3009
фоторепортаж	3009
""", 'х': """
харесай	230
хорошо	3003
""", 'ч': """
час читання # хв	3551
чи була стаття корисною	3547
читайте еще	3009
читайте ещё	3009
читайте ниже	3002
читайте по теме	3009
читайте также	3009
читайте також	3549
читати далі	3551
читати повністю	3551
читати також	3549
читать в max	3000
читать в telegram	3000
читать далее	3012
читать дальше	3012
читать ещё	3012
читать комментарии	3006
читать полностью	3012
читать также	3009
что еще почитать	3009
что ещё почитать	3009
""", 'щ': """
ще за темою	3549
ще новини	3549
що ще почитати	3549
щомісяця	3531
""", 'э': """
электронная почта	2993
""", 'я': """
я вже підтримую	3530
я уже поддерживаю	2984
яндекс.дзен	2999
""", 'і': """
інші новини	19	3549
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
กฎการแสดงความคิดเห็น	3373
กติกาการแสดงความคิดเห็น	3373
กรุณากรอกข้อมูลให้ครบถ้วน	3390
กรุณากรอกอีเมล	3390
กรุณากรอกอีเมลให้ถูกต้อง	3390
กรุณาตรวจสอบอีเมล	3390
กลับขึ้นด้านบน	3393
กลับด้านบน	3393
กลับหน้าแรก	3393
การตั้งค่าความเป็นส่วนตัว	3379
การตั้งค่าคุกกี้	3379
กำลังติดตาม	3396
กำลังโหลด	3377
กำลังโหลดวิดีโอ	3377
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	3393
ขอบคุณที่ร่วมโหวต	3373
ขอบคุณสำหรับการโหวต	3373
ข่าวก่อนหน้า	3393
ข่าวถัดไป	3393
ข่าวทั้งหมด	3393
ข่าวที่คุณอาจสนใจ	3366
ข่าวที่น่าสนใจ	3366
ข่าวที่เกี่ยวข้อง	3343
ข่าวนี้มีประโยชน์หรือไม่	3373
ข่าวยอดนิยม	3343
ข่าวล่าสุด	3343
ข่าวอื่นที่น่าสนใจ	3366
ข่าวอื่นๆ	19	3366
ข่าวอื่นๆ ที่น่าสนใจ	3357
ข่าวเกี่ยวข้อง	3366
ข่าวแนะนำ	3343
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	3387
คลิกชมวิดีโอ	3357
คลิกเพื่อขยายภาพ	3393
คลิปแนะนำ	3366
ความคิดเห็น	3346
ความยาว	3378
ความเร็วในการเล่น	3377
คัดลอก	3398
คัดลอกลิงก์	3346
คัดลอกลิงก์แล้ว	3357
คัดลอกลิงค์	3357
คัดลอกลิงค์แล้ว	3357
คำบรรยาย	3378
คุณต้องการรับการแจ้งเตือนหรือไม่	3382
คุณอาจสนใจ	3366
คุณโหวตแล้ว	3373
คุ้มที่สุด	3389
""", 'จ': """
จดจำฉัน	3388
จดจำฉันไว้	3388
จบโฆษณา	3376
จองตั๋ว	3376
จองบัตร	3376
จัดการความยินยอม	3379
จัดการคุกกี้	3379
จัดส่งฟรี	3399
จำนวนอื่น	3386
จำเป็นต้องกรอก	3390
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	3390
ฉันยอมรับเงื่อนไขการใช้งาน	3390
""", 'ช': """
ชมคลิป	3357
ชมคลิปวิดีโอ	3357
ชมวิดีโอ	3357
ชมวิดีโอด้านบน	3357
ชมวิดีโอเต็มได้ที่นี่	3357
ชำระรายปี	3388
ชำระรายเดือน	3388
ชื่อ	3391
ชื่อ-นามสกุล	3391
ช่องนี้จำเป็นต้องกรอก	3390
""", 'ซ': """
ซื้อที่ lazada	3376
ซื้อที่ shopee	3376
ซื้อบัตร	3376
ซื้อบัตรที่นี่	3376
ซื้อหนังสือ	3376
ซื้อหนังสือเล่มนี้	3376
ซื้อเลย	3376
""", 'ด': """
ดาวน์โหลดบน app store	3381
ดาวน์โหลดบน google play	3381
ดาวน์โหลดเสียง	3377
ดาวน์โหลดแอป	3381
ดาวน์โหลดแอปพลิเคชัน	3381
ดาวน์โหลดได้ที่ app store	3381
ดาวน์โหลดได้ที่ google play	3381
ดูการตอบกลับ	3373
ดูข่าวทั้งหมด	3393
ดูคลิป	3357
ดูความคิดเห็นทั้งหมด	3373
ดูความคิดเห็นเพิ่มเติม	3373
ดูทั้งหมด	3344
ดูผลลัพธ์	91
ดูผลโหวต	91	3374
ดูภาพทั้งหมด	3393
ดูภาพเพิ่มเติม	3393
ดูราคา	3376
ดูรูปทั้งหมด	3393
ดูวิดีโอ	3357
ดูเพิ่มเติม	3346
ดูแกลเลอรี	3393
ดูแกลเลอรี่	3393
""", 'ต': """
ตกลง	3383
ตอบกลับ	3374
ตัวเลือกเพิ่มเติม	3397
ตั้งค่าความเป็นส่วนตัว	3379
ตั้งค่าคุกกี้	3379
ติดตามผู้เขียน	3396
ติดตามหัวข้อ	3396
ติดตามหัวข้อนี้	3396
ติดต่อกองบรรณาธิการ	3394
ติดต่อเรา	3357
ติดต่อโฆษณา	3394
ต้องการรับการแจ้งเตือนหรือไม่	3382
""", 'ถ': """
ถอดเสียง	3378
ถอนความยินยอม	3379
ถูกใจ	3374
""", 'ท': """
ทดสอบความรู้ของคุณ	3375
ทำแบบทดสอบ	3375
ทุกการสนับสนุนมีความหมาย	3386
ทุกเดือน	3387
""", 'บ': """
บทความก่อนหน้า	3393
บทความถัดไป	3393
บทความทั้งหมดของผู้เขียน	3393
บทความที่น่าสนใจ	3366
บทความที่เกี่ยวข้อง	3343
บทความนี้ถูกล็อก	3388
บทความนี้มีประโยชน์หรือไม่	3373
บทความล่าสุด	3343
บทความอื่นของผู้เขียน	3393
บทความอื่นๆ ของผู้เขียน	3393
บทความแนะนำ	3366
บริจาค	3340
บริจาคครั้งเดียว	3386
บริจาคตอนนี้	3386
บริจาครายเดือน	3386
บริจาคเลย	3340
บันทึก	3357
บันทึกการตั้งค่า	3379
บันทึกคะแนนของคุณแล้ว	3373
บันทึกคะแนนโหวตแล้ว	3373
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3357
""", 'ป': """
ปฏิเสธทั้งหมด	3379
ปิดการแสดงความคิดเห็น	3373
ปิดเสียง	3378
""", 'ผ': """
ผู้สนับสนุน	3399
""", 'พ': """
พิมพ์	3346
พิมพ์บทความ	3357
พิมพ์สูตร	61
พิมพ์หน้านี้	3357
""", 'ฟ': """
ฟรี ไม่มีสแปม	3390
ฟังข่าว	3377
ฟังข่าวนี้	3377
ฟังบทความ	3377
ฟังบทความนี้	3377
ฟังรายการย้อนหลัง	3357
""", 'ภ': """
ภายหลัง	3383
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3357
มีบัญชีอยู่แล้ว	3388
มีบัญชีแล้ว	3388
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	3390
ยกเลิกได้ทุกเมื่อ	3388
ยอดนิยม	3366
ยอดนิยมในตอนนี้	3366
ยอมรับทั้งหมด	3379
ยอมรับและดำเนินการต่อ	3379
ยังไม่มีบัญชี	3388
ยังไม่เป็นสมาชิก	3388
""", 'ร': """
ระบุจำนวนเงิน	3386
รับการแจ้งเตือน	3382
รับการแจ้งเตือนข่าวด่วน	3357
รายงาน	3374
รายปี	3387
รายเดือน	3387
รีเฟรชหน้า	3385
รีเฟรชหน้านี้	3385
รูปแบบอีเมลไม่ถูกต้อง	3390
ร่วมงานกับเรา	3357
ร่วมตอบแบบสอบถาม	3357
ร่วมตอบแบบสำรวจ	3373
ร่วมบริจาค	3340
ร่วมสนับสนุน	3386
ร่วมแสดงความคิดเห็น	3357
ร่วมโหวต	3373
ร้านค้า	3399
""", 'ล': """
ลงทะเบียน	3340
ลงทะเบียนเรียบร้อยแล้ว	3390
ลดขนาดตัวอักษร	3397
ลืมรหัสผ่าน	3340
ลืมรหัสผ่านหรือไม่	3388
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	3377
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	3377
วิดีโอไม่พร้อมใช้งาน	3377
วิธีปิดโปรแกรมบล็อกโฆษณา	3385
""", 'ส': """
สนับสนุนรายเดือน	3386
สนับสนุนเรา	3340
สนับสนุนโดย	3399
สปอนเซอร์	3346
สมัครงานกับเรา	3357
สมัครสมาชิก	3340
สมัครเรียบร้อยแล้ว	3390
สรุปด้วย ai	3395
สรุปโดย ai	3395
สั่งซื้อหนังสือ	3376
สั่งซื้อเลย	3376
สำหรับสมาชิกเท่านั้น	3388
สิทธิพิเศษสำหรับผู้อ่าน	3376
สิทธิพิเศษสำหรับสมาชิก	3376
สแกน qr code	3381
สแกนคิวอาร์โค้ด	3381
ส่ง	3391
ส่งข่าว	3394
ส่งข้อความเรียบร้อยแล้ว	3390
ส่งความคิดเห็น	3373
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3357
""", 'ห': """
หน้าแรก	3393
""", 'อ': """
อนุญาต	3383
อนุญาตเสมอ	3379
ออกจากโหมดเต็มจอ	3377
อีเมล	3391
อีเมลไม่ถูกต้อง	3390
อ่านข่าวที่เกี่ยวข้อง	3366
อ่านข่าวผ่านแอป	3357
อ่านข่าวอื่นๆ	3366
อ่านฉบับเต็ม	3393
อ่านต่อ	3346
อ่านต่อหลังโฆษณา	3376
อ่านต่อเรื่องนี้	3366
อ่านต่อในเบราว์เซอร์	3381
อ่านบทความฉบับเต็ม	3393
อ่านบนแอป	3381
อ่านเพิ่มเติม	3343
อ่านเรื่องที่เกี่ยวข้อง	3366
อ่านโดย ai	3377
อ่านในแอป	3381
""", 'เ': """
เกมทั้งหมด	3375
เกิดข้อผิดพลาด	3391
เกิดข้อผิดพลาด กรุณาลองใหม่	3390
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	3390
เกี่ยวกับผู้เขียน	3394
เก่าที่สุด	3374
เขียนความคิดเห็น	3373
เขียนโดย ai	3395
เข้าสู่ระบบ	3340
เข้าสู่ระบบด้วย apple	3388
เข้าสู่ระบบด้วย facebook	3388
เข้าสู่ระบบด้วย google	3388
เข้าสู่ระบบด้วย line	3388
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	3373
เฉพาะสมาชิกเท่านั้น	3388
เต็มจอ	3378
เนื้อหาต่อจากโฆษณา	3376
เนื้อหาที่เกี่ยวข้อง	3366
เนื้อหาสนับสนุน	3376
เนื้อหาโฆษณา	3376
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	3377
เบราว์เซอร์ของคุณไม่รองรับเสียง	3377
เปิดการแจ้งเตือน	3382
เปิดรับการแจ้งเตือน	3382
เปิดเสียง	3377
เปิดแอป	3381
เปิดในแอป	3381
เป็นคนแรกที่แสดงความคิดเห็น	3357
เพิ่มขนาดตัวอักษร	3397
เริ่มทำแบบทดสอบ	3375
เรียงตาม	3374
เรื่องที่คุณอาจสนใจ	19	3366
เรื่องที่น่าสนใจ	3366
เรื่องที่เกี่ยวข้อง	3343
เรื่องล่าสุด	3366
เรื่องอื่นที่น่าสนใจ	3343
เรื่องแนะนำ	3366
เลิกติดตาม	3396
เลือก	3389
เลือกแพ็กเกจ	3388
เลือกแพ็คเกจ	3388
เล่นวิดีโอ	3377
เล่นอัตโนมัติ	3378
เล่นเกม	3375
เล่นเลย	3375
เวลาที่เหลือ	3377
เสียงอ่านโดย ai	3377
""", 'แ': """
แจ้งข่าว	3394
แจ้งข้อผิดพลาด	3373
แจ้งคำผิด	3373
แจ้งลบความคิดเห็น	3373
แจ้งเบาะแส	3394
แชร์	3346
แชร์ข่าวนี้	3357
แชร์บทความ	3357
แชร์บทความนี้	3397
แชร์บน facebook	3397
แชร์ผ่าน line	3397
แชร์หน้านี้	3357
แชร์ไปที่ line	3357
แชร์ไปยัง facebook	3397
แชร์ไปยัง line	3397
แท็ก	3366
แท็กที่เกี่ยวข้อง	3366
แบบสำรวจ	91
แปลอัตโนมัติ	3357
แปลโดย ai	3395
แปลโดยอัตโนมัติ	3395
แสดงความคิดเห็น	3346
แสดงคำบรรยาย	3377
แสดงน้อยลง	3344
แสดงเนื้อหา	3379
แสดงเพิ่มเติม	3393
แสดงโพสต์	3379
""", 'โ': """
โฆษณา	3346
โหลดหน้านี้ใหม่	3385
โหลดหน้าใหม่	3385
โหลดเนื้อหา	3379
โหลดเพิ่มเติม	3393
โหลดแอป	3381
โหลดแอปฟรี	3357
โหลดโพสต์	3379
โหวต	91	3374
""", 'ใ': """
ใหม่ล่าสุด	3374
ให้คะแนนบทความนี้	3373
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	3386
ไม่มีความเห็น	3374
ไม่สามารถเล่นวิดีโอนี้ได้	3377
ไม่สามารถเล่นวิดีโอได้	3377
ไม่สามารถแสดงเนื้อหานี้ได้	3379
ไม่แน่ใจ	3374
ไม่ใช่ตอนนี้	3383
""", 'ả': """
ảnh tiếp theo	3705
ảnh trước	3705
""", 'ẩ': """
ẩn	3631
ẩn trả lời	3660
""", 'ủ': """
ủng hộ	3612
ủng hộ chúng tôi	3612
ủng hộ chúng tôi trên patreon	3679
ủng hộ hàng tháng	3679
ủng hộ một lần	3679
ủng hộ ngay	3702
""", 'あ': """
あとで	2152
あとで読む	2165
あとで読むに追加	2258
あなたにおすすめ	2177
あなたにおすすめの記事	2177
あなたへのおすすめ	2177
あわせて読みたい	2177
あわせて読む	2204
""", 'い': """
いいえ、結構です	2152
いいね	2165
いいね!してニュースをチェック	2166
いいね!で応援する	2194
いいね順	2212
いつでも解約ok	2230
いつでも解約できます	2230
いつでも解約可能	2230
いつでも配信停止できます	2233
いま読まれています	2204
いま読まれている記事	2204
""", 'お': """
おすすめ	2177
おすすめの記事	2177
おすすめプラン	2230
おすすめ情報pr	2169
おすすめ記事	2177
おすすめ関連記事	2204
おすすめ順	2212
お住まいの地域ではご覧いただけません	2217
お住まいの地域では再生できません	2217
お名前	2234
お問い合わせ	2171
お問い合わせありがとうございました	2233
お問い合わせありがとうございます	2233
お問い合わせ内容	2254
お役に立ちましたか	2211
お得なクーポン	2257
お得なプランを見る	2253
お気に入り	2165
お気に入りに追加	2165
お申し込み	2155
お申し込みが完了しました	2254
お申し込みを受け付けました	2254
お酒は#歳になってから	2215
""", 'こ': """
こちらの記事もおすすめ	2204
こちらの記事も読まれています	19	2204
こちらもおすすめ	2177
こちらも読む	2204
このコメントを報告	2247
このコンテンツは表示できません	2220
このコンテンツを表示できません	2220
このテーマをフォロー	2243
このテーマをフォローする	2243
このページは役に立ちましたか	2211
このメールアドレスは登録済みです	2254
この動画の配信は終了しました	2217
この動画はお住まいの地域では再生できません	2217
この動画はご覧いただけません	2217
この動画は公開を終了しました	2217
この動画は再生できません	2217
この動画は現在ご覧いただけません	2217
この投稿をinstagramで見る	2248
この本を購入する	2215
この著者の記事	2177
この著者の記事を見る	2237
この著者の記事一覧	2237
この記事だけ読む	2253
この記事に関連するニュース	2204
この記事のタグ	2177
この記事の写真	2237
この記事の写真をすべて見る	2205
この記事の写真を見る	2237
この記事の画像	2237
この記事の画像をもっと見る	2237
この記事の画像を見る	2237
この記事の筆者	2238
この記事の関連ニュース	2204
この記事はロックされています	2230
この記事は会員からのプレゼントです	2258
この記事は会員限定です	2155
この記事は参考になりましたか	2211
この記事は役に立ちましたか	2211
この記事もチェック	2194
この記事をシェア	2165
この記事をシェアする	2258
この記事をプレゼント	2194
この記事をプレゼントする	2194
この記事を保存	2194
この記事を印刷	2194
この記事を印刷する	2194
この記事を書いた人	2238
この記事を書いた記者	2238
この記事を聞く	2217
この記事を聴く	2217
この記事を評価	2247
この記事を評価する	2194
この記事を購入	2253
この記者の記事をもっと見る	2237
この記者の記事を見る	2237
この記者の記事一覧	2177
この記者をフォローする	2243
この連載の記事	2177
この音声はaiが読み上げています	2217
この項目は必須です	2233
この項目は必須項目です	2233
""", 'ご': """
ご寄付ありがとうございます	2252
ご寄付はこちら	2227
ご意見	2174
ご意見をお聞かせください	2211
ご意見・ご感想を入力	2254
ご投票ありがとうございました	2211
ご支援ありがとうございます	2252
ご支援のお願い	2153
ご支援はこちら	2227
ご登録ありがとうございました	2233
ご登録ありがとうございます	2233
ご購入はこちら	2215
ご購読の申し込み	2155
""", 'さ': """
さらに読み込む	2179
""", 'す': """
すでにアカウントをお持ちの方	2230
すでに会員の方	2230
すでに投票済みです	2211
すでに登録済みです	2254
すべてのcookieを受け入れる	2250
すべてのcookieを許可	2250
すべてのコメントを見る	2211
すべてのニュースを見る	2237
すべての写真を見る	2205
すべての記事を見る	2237
すべて受け入れる	2171
すべて同意する	2250
すべて拒否	2220
すべて拒否する	2220
すべて表示	2180
すべて見る	2179
すべて許可	2171
すべて読む	2256
""", 'そ': """
その他のオプション	2244
その他の記事	2177
その他の金額	2227
""", 'ど': """
どちらともいえない	2212
""", 'は': """
はい、受け取る	2223
はじめての方はこちら	2230
はてなブックマーク	2165
はてなブックマークに追加	2194
はてブ	2165
""", 'ま': """
まずは無料で	2230
また後で	2152
まだ会員でない方	2230
""", 'み': """
みんなのコメント	2174
""", 'も': """
もう一度再生	2251
もう一度見る	2251
もっと見る	2179
もっと詳しく知りたい方は	2204
もっと読む	2177
もどる	2179
""", 'よ': """
よく読まれています	2204
よく読まれている記事	2177
よく読まれている記事ランキング	2177
""", 'わ': """
わからない	2212
わかりました	2180
""", 'ア': """
アカウントをお持ちでない方	2230
アカウントをお持ちの方	2230
アカウントをお持ちの方はこちら	2230
アクセスランキング	2177
アプリで続きを読む	2222
アプリで見る	2222
アプリで読む	2222
アプリで開く	2222
アプリなら	2222
アプリのダウンロード	2164
アプリをインストール	2164
アプリをダウンロード	2164
アプリを入手	2222
アプリを開く	2164
アプリダウンロード	2164
アンケート	91
アンケートに参加する	2211
アンケートに回答する	2211
アンケートに答える	2211
アンケート実施中	2194
アンケート結果	2247
アンケート結果を見る	2247
""", 'ウ': """
ウィンドウを閉じる	2256
""", 'エ': """
エラーが発生しました	2233
""", 'オ': """
オススメ記事	2177
オフにする	2224
オプションの管理	2250
オプションを管理	2250
オンにする	2224
オンラインショップ	2215
""", 'カ': """
カテゴリ	2177
カテゴリー	2177
カートに入れる	2257
""", 'キ': """
キーワード	2177
""", 'ギ': """
ギャラリーを見る	2237
ギャラリーを閉じる	2256
""", 'ク': """
クイズ	2214
クイズに挑戦	2194
クイズに挑戦する	2194
クイズに答える	2213
クッキー	2171
クッキーの設定	2220
クッキー設定	2171
クリックで拡大	2237
クリックで音声が出ます	2251
クリップ	2165
クリップする	2165
クロスワード	2214
""", 'ゲ': """
ゲーム	2214
ゲームで遊ぶ	2213
ゲーム一覧	2213
""", 'コ': """
コピー	2245
コピーしました	2165
コメント	2174
コメント#件	2174
コメント(#	2174
コメントする	2174
コメントのルール	2211
コメントの受付は終了しました	2211
コメントの受付を終了しました	2211
コメントはまだありません	2174
コメントは会員のみ	2247
コメントは無効になっています	2247
コメントをすべて見る	2211
コメントをもっと見る	2174
コメントを入力	2247
コメントを入力してください	2247
コメントを報告	2247
コメントを投稿	2174
コメントを投稿する	2211
コメントを書く	2174
コメントを残す	2174
コメントを見る	2174
コメントを送信	2211
コメントを送信する	2211
コメントを閉じる	2211
コメントガイドライン	2211
コメントポリシー	2211
コメント一覧	2174
コンテンツを表示	2220
コンテンツを表示する	2220
コンテンツを読み込む	2220
コーヒーをおごる	2227
""", 'サ': """
サイトで続ける	2222
サイトポリシー	2171
サイトマップ	2171
サインイン	2155
サポーターになる	2227
サポートする	2153
""", 'シ': """
シェア	2165
シェアしよう	2165
シェアする	2165
""", 'ス': """
スキップ	2152
スクラップ	2165
スクラップする	2165
スポンサー	2169
スポンサードリンク	2169
スポンサーリンク	2169
スポンサー企業	2215
""", 'タ': """
タイアップ	2169
タグ	2177
タップして音声をオンにする	2251
""", 'チ': """
チケットを予約する	2215
チケットを購入	2215
チケットを購入する	2215
チケット購入はこちら	2215
チップを送る	2153
チャンネル登録	2166
""", 'ツ': """
ツイート	2165
ツイートする	2165
ツイートを読み込む	2220
""", 'デ': """
データ保護方針	2250
""", 'ト': """
トップ	2179
トップに戻る	2237
トップへ戻る	2179
トップニュース	2177
トップページ	2179
トップページに戻る	2237
トップページへ	2237
トピックス	2177
""", 'ド': """
ドネーション	2153
""", 'ナ': """
ナンプレ	2214
""", 'ニ': """
ニックネーム	2234
ニックネームを入力	2247
ニュースを読む	2179
ニュースレター	2159
ニュースレター登録	2159
ニュース一覧	2237
ニュース一覧へ	2237
""", 'バ': """
バックナンバー	2177
""", 'パ': """
パスワードをお忘れですか	2230
パスワードをお忘れの方	2230
パスワードをお忘れの方はこちら	2230
パスワードを忘れた方	2155
パスワードを忘れた方はこちら	2230
パズル	2214
""", 'ピ': """
ピックアップ	2177
""", 'フ': """
フィードバックを送る	2211
フィードバックを送信	2211
フォトギャラリー	2237
フォトギャラリーを見る	2237
フォロー	2166
フォローしています	2243
フォローしてね	2166
フォローしました	2166
フォローする	2166
フォローを解除	2243
フォローを解除する	2243
フォロー中	2166
フォロー解除	2243
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2218
""", 'ブ': """
ブックマーク	2165
ブックマークする	2165
ブラウザで続ける	2222
ブラウザで見る	2222
ブラウザで読む	2222
""", 'プ': """
プッシュ通知	2164
プッシュ通知を受け取りますか	2223
プッシュ通知を受け取る	2223
プライバシーの設定	2220
プライバシーポリシー	2171
プライバシーポリシーに同意する	2233
プライバシー設定	2220
プランを見る	2230
プランを選ぶ	2230
プランを選択	2230
プラン一覧	2230
プレゼント	2155
プレミアム	2155
プレミアム会員	2158
プロフィール	2239
""", 'ヘ': """
ヘルプ	2171
""", 'ペ': """
ページの先頭に戻る	2237
ページの先頭へ	2179
ページの先頭へ戻る	2237
ページを再読み込み	2225
ページを再読み込みする	2225
ページを更新する	2225
ページトップ	2179
ページトップへ	2179
ページトップへ戻る	2237
""", 'ホ': """
ホーム	2179
ホームに戻る	2237
""", 'ポ': """
ポスト	2165
ポストする	2165
""", 'マ': """
マイページ	2155
マンスリーサポーターになる	2227
""", 'ミ': """
ミュート	2218
ミュートを解除	2217
ミュート解除	2217
""", 'メ': """
メッセージ	2255
メニュー	2179
メニューを閉じる	2256
メルマガ	2159
メルマガ登録	2159
メールでシェア	2244
メールで送る	2165
メールで送信	2165
メールをご確認ください	2233
メールアドレス	2159
メールアドレスが正しくありません	2233
メールアドレスでログイン	2253
メールアドレスで登録	2253
メールアドレスをご入力ください	2254
メールアドレスを入力	2159
メールアドレスを入力してください	2233
メールアドレスを入力する	2254
メールマガジン	2159
メールマガジン登録	2159
""", 'ラ': """
ライター	2239
ランキング	2177
""", 'リ': """
リンクをコピー	2165
リンクをコピーしました	2194
リンクをコピーする	2194
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2155
ログイン	2155
ログイン/会員登録	2155
ログインしてコメント	2211
ログインしてコメントする	2211
ログイン・会員登録	2155
ログイン状態を保持	2230
ログイン状態を保持する	2230
""", '一': """
一回だけ	2228
一回だけ寄付する	2227
一回のみ	2228
一時停止	2218
一次性	3797
一次性捐款	3796
一番人気	2231
一覧	2179
一覧に戻る	2237
一覧へ	2179
一覧を見る	2179
""", '上': """
上一个视频	3820
上一张	3806
上一张图片	3825
上一篇	3738
上一篇文章	3806
上一頁	3740
上一页	3740
""", '下': """
下一个视频	3820
下一张	3806
下一张图片	3825
下一張圖片	3825
下一篇	3738
下一篇文章	3806
下一部影片	3820
下一頁	3740
下一页	3740
下次再說	3713
下次再说	3713
下載app	3790
下載客戶端	3790
下載音檔	3784
下載音訊	3784
下载app	3790
下载客户端	3790
下载音频	3784
""", '不': """
不,謝謝	3713
不,谢谢	3713
不用了	3713
不知道	3778
不適切な内容を報告	2211
""", '专': """
专题	3738
""", '並': """
並び替え	2212
並べ替え	2212
""", '个': """
个人中心	3717
个人信息保护政策	3819
""", '中': """
中	2245	3814
""", '为': """
为你推荐	3738
为您推荐	3738
""", '主': """
主旨	3824
主要ニュース	2177
主题	3824
""", '举': """
举报	3737
举报评论	3816
""", '了': """
了解	2180
了解详情	3826
""", '京': """
京东购买	3782
""", '人': """
人才招聘	3757
人気の動画	2204
人気の記事	2177
人気ランキング	2177
人気記事	2177
人気記事ランキング	2177
人気順	2212
人氣文章	3766
""", '仅': """
仅限会员	3799
仅限订阅用户	3799
""", '今': """
今、あなたにオススメ	2177
今、読まれている記事	2204
今すぐプレイ	2213
今すぐ寄付	2252
今すぐ支援する	2252
今すぐ購入	2257
今すぐ遊ぶ	2213
今はしない	2152
今はやめておく	2152
今回のみ	2228
今回のみ支援する	2227
今回はしない	2152
今日の注目	2177
今日最熱門	3766
今日热点	3738
今日焦点	3738
今日熱門	3766
""", '从': """
从app store下载	3790
""", '他': """
他の記事	19
他の記事も読む	2177
""", '付': """
付費閱讀	3717
付费内容	3717
付费阅读	3717
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	3816
以下为广告内容	3757
以下為廣告內容	3757
以后再说	3713
以後再說	3792
以電子郵件繼續	3822
""", '件': """
件名	2255
""", '企': """
企画・制作	2246
""", '优': """
优惠码	3826
""", '会': """
会员专享	3720
会员专享内容	3720
会员专属	3717
会员中心	3717
会员登录	3717
会員でない方	2230
会員でない方はこちら	2230
会員の方はこちら	2155
会員の方はログイン	2155
会員プランを見る	2253
会員特典	2215
会員登録	2155
会員登録する	2155
会員登録のご案内	2253
会員登録はこちら	2155
会員限定	2155
会員限定特典	2215
会員限定記事	2155
""", '余': """
余下全文	3825
""", '作': """
作者更多文章	3806
作者简介	3807
作者簡介	3807
""", '你': """
你可能也喜欢	3738
你可能也喜歡	3738
你可能感兴趣	3738
你可能还想看	3766
你可能還想看	3766
""", '使': """
使用 apple 登入	3799
使用 facebook 登入	3799
使用 google 帳號登入	3799
使用 google 登入	3799
使用 google 繼續	3799
使用apple登录	3799
使用facebook登入	3799
使用facebook登录	3799
使用google登入	3799
使用google登录	3799
使用google繼續	3799
使用google继续	3799
使用google账号登录	3799
使用paypal付款	3822
使用条款	3733
使用條款	3733
使用邮箱登录	3822
""", '価': """
価格を見る	2257
""", '保': """
保存	2165
保存する	2165
保存设置	3788
保持登入	3799
保持登入狀態	3799
保持登录状态	3799
""", '個': """
個人情報の取り扱い	2171
個人情報の取り扱いについて	2171
個人情報の取り扱いに同意する	2233
個人情報の取扱いについて	2171
個人情報保護方針	2171
""", '倍': """
倍速	3785
""", '僅': """
僅限會員	3799
僅限訂戶	3799
""", '優': """
優先するソースに追加	2243
優惠碼	3826
""", '儲': """
儲存設定	3788
""", '允': """
允許	3792
允許通知	3791
允许	3792
允许通知	3791
""", '元': """
元の記事を読む	2205
元記事で読む	2205
元記事を読む	2179
""", '免': """
免責聲明	3733
免費訂閱	3721
免費註冊	3717
免費試讀	3717
免費閱讀	3822
免责声明	3733
免费,无垃圾邮件	3802
免费注册	3717
免费订阅	3721
免费试读	3717
免费阅读	3822
免运费	3815
免運費	3815
""", '入': """
入力内容を確認	2254
入力内容を確認する	2254
入力必須	2233
""", '內': """
內容	3824
""", '全': """
全ての写真を見る	2205
全ての記事が読み放題	2253
全屏	3785
全文はこちら	2205
全文を読む	2179
全文表示	2179
全画面	2218
全画面表示	2217
全画面表示を終了	2217
全螢幕	3785
全記事読み放題	2158
全部拒絕	3788
全部拒绝	3788
全部接受	3733
全部新闻	3806
全部游戏	3780
全部视频	3806
全部评论	3737
""", '公': """
公众号	3728
公式sns	2166
公式twitter	2166
公式x	2166
公式アプリ	2164
公式サイトで見る	2215
公式サイトはこちら	2257
公式サイトを見る	2257
公式ショップ	2215
公式ショップはこちら	2215
""", '共': """
共有	2165
共有する	2165
共有オプション	2244
共有リンクをコピー	2194
""", '关': """
关于作者	3807
关于我们	3733
关注	3728
关注作者	3811
关注我们	3728
关注此话题	3811
关注话题	3811
关键词	3738
关闭	3713
关闭窗口	3825
关闭菜单	3825
""", '其': """
其他新聞	3738
其他新闻	19	3738
其他金額	3796
其他金额	3796
""", '内': """
内容	3824
内容由ai生成	3820
""", '再': """
再生	2179
再生リスト	2251
再生時間	2218
再生速度	2217
再読み込み	2225
再読み込みする	2225
""", '写': """
写留言	3816
写真(#枚	2205
写真をすべて見る	2237
写真をもっと見る	2205
写真を拡大	2237
写真を拡大する	2237
写真を見る	2179
写真を見る(全#枚	2205
写真・動画の投稿はこちら	2238
写真特集	2177
写评论	3737
""", '出': """
出錯了	3803
出错了	3803
""", '分': """
分享	3727
分享到	3727
分享到facebook	3757
分享到line	3757
分享到qq	3813
分享到whatsapp	3813
分享到微信	3727
分享到微博	3727
分享到朋友圈	3813
分享文章	3827
分享本文	3757
分享此文	3757
分享此頁	3827
分享給好友	3757
分享給更多人看到	3757
分享给好友	3757
分享给更多人	3757
分享至	3727
分享至facebook	3727
分享至line	3757
分享这篇文章	3827
分享這篇文章	3827
分类	3738
分類	3738
""", '列': """
列印	3727
列印本頁	3757
列印食譜	61
""", '初': """
初めての方はこちら	2230
初割で無料体験する	2155
初月無料	2158
""", '利': """
利用規約	2171
利用規約に同意します	2233
利用規約に同意する	2233
""", '刷': """
刷新页面	3793
""", '前': """
前のページ	2179
前のページに戻る	2256
前の写真	2237
前の動画	2251
前の画像	2237
前の記事	2177
前の記事へ	2177
前の記事を読む	2256
前へ	2179
前回の記事はこちら	2204
前回はこちら	2205
前往官網	3826
前往捐款	3796
前往捐款頁面	3796
前往捐款页面	3796
前往購買	3782
前往贊助	3796
""", '剩': """
剩余时间	3784
剩餘時間	3784
""", '加': """
加入google偏好來源	3811
加入line好友	3728
加入会员	3717
加入我们	3757
加入我们的团队	3757
加入我們	3757
加入我們的團隊	3757
加入書籤	3727
加入會員	3717
加入白名单	3793
加入購物車	3826
加入购物车	3826
加载中	3784
加载内容	3788
加载帖子	3788
加载更多	3740
加载更多评论	3777
""", '動': """
動画	2177
動画で見る	2194
動画の公開は終了しました	2217
動画の読み込みに失敗しました	2251
動画の配信は終了しました	2217
動画は再生できません	2217
動画をもっと見る	2237
動画を再生	2251
動画を再生する	2194
動画を再生できません	2217
動画を再生できませんでした	2217
動画を見る	2179
動画を読み込み中	2217
動画を読み込めませんでした	2251
動画を読み込んでいます	2217
動画プレーヤーを読み込み中	2217
動画一覧	2237
""", '包': """
包邮	3815
""", '協': """
協賛	2246
協賛企業	2215
""", '单': """
单次	3797
单次捐款	3714
单篇购买	3822
""", '単': """
単発の寄付	2227
""", '博': """
博客來購買	3782
""", '占': """
占い	2214
""", '印': """
印刷	2165
印刷する	2165
印刷用ページ	2194
印刷用ページを表示	2194
""", '即': """
即时新闻	3738
即時新聞	3738
""", '原': """
原文を表示	2180
原文を見る	2180
原文連結	3767
原文链接	3767
""", '去': """
去京东看看	3782
去京东购买	3782
去天猫购买	3782
去淘宝购买	3782
""", '参': """
参与投票	3777
参与评论	3737
参加测验	3780
参加者募集中	2190
参加问卷调查	3757
""", '參': """
參加問卷調查	3757
參加測驗	3780
參與投票	3777
""", '友': """
友だち追加	2166
友だち追加する	2166
友善列印	3757
友達に教える	2194
""", '反': """
反馈	3737
""", '发': """
发一条友善的评论	3816
发现错误	3777
发现错误?请告诉我们	3757
发生错误	3802
发表留言	3737
发表评论	3737
发送	3803
发送成功	3802
""", '取': """
取材・文	2239
取消关注	3811
取消追蹤	3811
取消關注	3811
取消静音	3784
取消靜音	3784
""", '受': """
受け取る	2224
受付が完了しました	2254
""", '古': """
古い順	2212
""", '可': """
可随时退订	3802
可隨時取消	3799
""", '合': """
合わせて読みたい	2177
合作伙伴	3815
合作夥伴	3815
合成音声による読み上げ	2217
合成音声による読み上げです	2217
""", '同': """
同じカテゴリの記事	2177
同じ著者の記事	2204
同意	3733
同意して続ける	2220
同意して続行	2220
同意して閉じる	2220
同意しない	2171
同意する	2171
同意の管理	2220
同意を撤回	2220
同意を撤回する	2220
同意を管理	2220
同意を管理する	2220
同意並繼續	3788
同意并继续	3788
""", '后': """
后退#秒	3784
""", '听': """
听全文	3757
听文章	3784
听新闻	3727
听这篇文章	3757
""", '商': """
商业推广	3782
商品の詳細を見る	2257
商品を見る	2215
商品ページへ	2215
商品詳細	2257
商品详情	3826
商城	3815
商業推廣	3782
""", '單': """
單次	3797
單次捐款	3714
單筆	3797
單筆捐款	3796
單筆支持	3796
單篇購買	3822
""", '回': """
回上一頁	3825
回到頂端	3806
回到頂部	3740
回到顶部	3806
回复	3737
回答する	91
回覆	3737
回頂端	3740
回首頁	3740
""", '在': """
在 app store 下載	3790
在 facebook 查看	3817
在 google play 下載	3790
在 instagram 查看	3817
在 instagram 查看這則貼文	3817
在 spotify 收聽	3817
在 x 上查看	3817
在 youtube 上觀看	3817
在amazon購買	3782
在app store下载	3790
在app中打开	3790
在app中阅读	3790
在facebook查看	3817
在google play下载	3790
在instagram查看	3817
在instagram查看這則貼文	3817
在patreon上支持我们	3796
在spotify上收听	3817
在x上查看	3817
在youtube上观看	3817
在亚马逊购买	3782
在微博查看	3817
在浏览器中继续	3790
在瀏覽器中繼續	3790
""", '地': """
地図を見る	2180
地図を開く	2180
""", '執': """
執筆者	2239
執筆者プロフィール	2238
""", '填': """
填字游戏	3781
填字遊戲	3781
""", '复': """
复制	3814
复制成功	3727
复制网址	3757
复制链接	3727
""", '外': """
外部コンテンツを表示	2220
外部コンテンツを表示する	2220
外部送信について	2250
外部送信ポリシー	2250
""", '大': """
大	2245	3814
大号字	65
大字	3727
大家还在看	3738
大家都在看	3738
""", '头': """
头条	3738
""", '好': """
好的	3792
""", '如': """
如何关闭	3794
如何关闭广告拦截器	3793
如何關閉	3794
如何關閉廣告攔截器	3793
""", '始': """
始終允許	3788
始终允许	3788
""", '姓': """
姓名	3803
""", '字': """
字体	65
字体大小	3727
字号	3727
字幕	2218	3785
字幕をオン	2217
字幕を表示	2217
字級	65	3727
字级	65
字號	3813
字體大小	65	3727
""", '官': """
官方微博	3728
""", '定': """
定期定額	3714
定期定額捐款	3796
定期定額支持	3796
定期捐款	3796
""", '寄': """
寄付	2153
寄付する	2153
寄付で応援する	2194
寄付のお願い	2153
寄付はこちら	2227
寄付はこちらから	2227
寄付をする	2153
寄付ページはこちら	2227
寄付ページへ	2227
""", '寫': """
寫留言	3816
寫評論	3816
""", '專': """
專題	3738
""", '小': """
小	2245	3814
小字	3727
小編推薦	3738
小调查	91
""", '尚': """
尚未成為會員	3799
尚無留言	3757
""", '展': """
展开	3740
展开全文	3740
展开全部	3741
展开回复	3777
展开阅读全文	3825
展開	3740
展開全文	3806
""", '已': """
已关注	3728
已收到您的申请	3823
已是会员	3717
已是訂戶	3799
已有帐号	3717
已有帳號	3799
已有账号	3799
已經是會員	3717
已經是會員?登入	3717
已经是订户	3799
已经有账号	3799
已複製連結	3813
已關注	3811
""", '常': """
常に表示する	2220
常に許可	2220
常に許可する	2220
""", '年': """
年払い	2231
年額プラン	2253
""", '广': """
广告	3732
广告后继续阅读	3782
广告结束	3782
""", '広': """
広告	2169
広告の下に記事が続きます	2215
広告の後に続きます	2169
広告はここまで	2215
広告をスキップ	2169
広告を閉じる	2169
広告ブロッカーをご利用中です	2225
広告ブロックの解除方法	2225
広告ブロックを解除してください	2225
広告ブロックを解除しました	2225
広告企画	2169
広告終わり	2215
""", '廣': """
廣告	3732
廣告後繼續閱讀	3782
廣告結束	3782
廣編企劃	3782
廣編特輯	3782
""", '延': """
延伸閱讀	3738
延伸阅读	3738
""", '开': """
开启app	3790
开启推送	3791
开启通知	3791
开始测验	3780
开通vip	3822
开通会员	3717
""", '当': """
当前时间	3784
当当购买	3782
""", '影': """
影片已下架	3784
影片已移除	3784
影片無法播放	3784
影片載入中	3784
影片載入失敗	3820
影音	3738
""", '後': """
後で	2152
""", '微': """
微信	3727
微信扫一扫	3813
微信扫码分享	3813
微信登录	3799
微博	3727
""", '必': """
必填	3803
必填字段	3802
必填欄位	3802
必填項	3802
必填项	3802
必須	2234
必須項目	2233
必須項目です	2233
""", '忘': """
忘記密碼	3717
忘记密码	3717
""", '応': """
応援する	2153
""", '快': """
快进#秒	3784
""", '总': """
总是允许	3788
""", '您': """
您可能也喜歡	3738
您可能感兴趣	3738
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3766
您可随时退订	3802
您可隨時取消訂閱	3802
您已关注此话题	3811
您已投过票	3777
您已投過票	3777
您已经投过票	3777
您已訂閱	3823
您已订阅	3823
您的信息已发送	3802
您的姓名	3823
您的投票已提交	3777
您的支持很重要	3821
您的昵称	3816
您的暱稱	3816
您的留言	3823
您的訊息已送出	3802
您的邮箱	3721
您的電子郵件	3823
您的電郵	3721
""", '情': """
情報をお寄せください	2238
情報提供のお願い	2238
情報提供はこちら	2238
""", '想': """
想接收即時新聞通知嗎	3791
想接收通知吗	3791
""", '意': """
意見反饋	3777
意見回饋	3777
意见反馈	3737
""", '感': """
感想を送る	2174
感謝您的參與	3777
感謝您的投票	91	3777
感謝您的支持	3821
感谢您,您的信息已发送	3802
感谢您的参与	3777
感谢您的投票	91	3777
感谢您的支持	3821
感谢支持	3821
""", '成': """
成为会员	3714
成為會員	3714
""", '我': """
我们无法显示此内容	3788
我同意	3733
我同意处理我的个人数据	3802
我同意接收电子邮件	3802
我同意隱私權政策	3802
我已关闭	3793
我已关闭广告拦截器	3793
我已閱讀並同意隱私權政策	3802
我已關閉廣告攔截器	3793
我已阅读并同意隐私政策	3802
我的帐户	3717
我的帳戶	3717
我知道了	3733
我要举报	3777
我要投票	3777
我要捐款	3821
我要支持	3821
我要檢舉	3777
我要爆料	3807
我要留言	3737
我要糾錯	3757
我要纠错	3737
我要评论	3737
我要贊助	3821
""", '或': """
或	3800
""", '戻': """
戻る	2179
""", '所': """
所有新闻	3806
所有留言	3737
""", '打': """
打印	3727
打印本页	3757
打印食谱	61
打开	3741
打开app	3790
打开app查看更多	3790
打开app阅读	3790
打开app阅读全文	3790
打开客户端阅读	3790
打开微信扫一扫	3813
打开推送	3791
打赏	3714
打赏作者	3821
""", '扫': """
扫一扫分享	3813
扫描二维码下载	3790
扫码下载	3790
扫码下载app	3790
扫码下载客户端	3790
""", '投': """
投票	91	3778
投票ありがとうございました	91	2211
投票する	91	2194
投票を受け付けました	2211
投票区	91
投票成功	3777
投票済みです	2211
投票結果	2247	3816
投票結果を見る	91
投票结果	3816
投稿する	2174
投稿を表示	2220
投稿を表示する	2220
投稿を読み込む	2220
投稿须知	3807
""", '折': """
折りたたむ	2180
折扣码	3826
折扣碼	3826
""", '报': """
报告错误	3741
""", '拒': """
拒絕	3733
拒绝	3733
拒绝全部	3788
拒绝所有cookie	3819
""", '招': """
招聘启事	3757
""", '拡': """
拡大	2165
拡大する	2179
""", '按': """
按年計費	3799
按年计费	3799
按月	3797
按月捐款	3796
按月计费	3799
按讚	3728
""", '捐': """
捐款	3714
捐贈	3714
捐赠	3714
""", '掃': """
掃描qr code下載	3790
掃碼下載	3790
""", '排': """
排序	3778
排行榜	3738
""", '採': """
採用情報	2190
""", '接': """
接受	3733
接受並繼續	3788
接受全部	3733
接受全部cookie	3819
接受并继续	3788
接受所有	3733
接受所有 cookie	3819
接受所有cookie	3819
接收通知	3791
""", '推': """
推广	3732
推广内容	3732
推廣	3732
推荐	3738
推荐文章	3738
推荐方案	3800
推荐阅读	3738
推薦	3738
推薦文章	3738
推薦閱讀	3738
""", '提': """
提交	91	3803
提交成功	3802
提交成功,感谢您的反馈	3823
提交评论	3777
提供	2169
提供反馈	3777
提供意見	3777
提供新聞線索	3807
提供新闻线索	3807
""", '搜': """
搜尋	3740
搜索	3740
""", '撤': """
撤回同意	3788
""", '播': """
播放	3740
播放器加载中	3784
播放影片	3820
播放视频	3820
播放速度	3784
""", '支': """
支持我们	3714
支持我們	3714
支援する	2153
支援はこちら	2227
""", '收': """
收合	3741
收听	3727
收听文章	3784
收听本文	3757
收聽文章	3757
收聽本文	3784
收藏	3727
收藏文章	3727
收藏本文	3757
收藏食譜	61
收藏食谱	61
收起	3740
收起回复	3777
""", '放': """
放大图片	3806
放大圖片	3806
放大字体	3813
放大字體	3813
""", '数': """
数独	2214	3781
""", '數': """
數獨	3781
""", '文': """
文字の大きさ	65	2165
文字を大きくする	2244
文字を小さくする	2244
文字サイズ	2165
文字サイズを変更	2244
文字サイズ変更	65
文字拡大	2244
文字稿	3785
文字起こし	2218
文字起こしを表示	2217
文字起こしを見る	2217
文明上网,理性发言	3816
文明上网理性发言,请遵守新闻评论服务协议	3816
文章未完 廣告後繼續	3782
""", '料': """
料金プラン	2253
料金プランを見る	2253
""", '新': """
新しい順	2212
新着	2177
新着ニュース	2177
新着記事	2177
新着記事一覧	2204
新着順	2212
新聞線索	3807
新規会員登録	2155
新規登録	2155
新闻简报	3721
新闻线索	3807
""", '无': """
无所谓	3778
无法显示此内容	3788
""", '早': """
早割	2246
早鳥票	3815
早鸟票	3815
""", '时': """
时长	3785
""", '明': """
明白了	3741
""", '是': """
是否允许通知	3791
是否接收推送通知	3791
是否接收通知	3791
是否開啟通知	3791
""", '显': """
显示全部	3806
显示内容	3788
显示原文	3741
显示字幕	3784
显示帖子	3788
显示更多	3740
""", '時': """
時長	3785
""", '暂': """
暂不	3713
暂无评论	3757
暂无评论,快来抢沙发	3816
""", '暫': """
暫不	3713
""", '更': """
更多	3738
更多作者文章	3806
更多内容	3738
更多分享方式	3813
更多图片	3806
更多圖片	3806
更多報導	3738
更多影片	3806
更多报道	3738
更多文章	3738
更多新聞	3738
更多新聞請看	3766
更多新闻	3738
更多游戏	3780
更多精彩	3766
更多精彩内容	3825
更多精采內容	3757
更多视频	3806
更多选项	3813
更多選項	3813
更正政策	3807
更正與說明	3807
""", '書': """
書籍を購入する	2215
""", '最': """
最受欢迎	3800
最受歡迎	3800
最多人看	3766
最新	3778
最新ニュース	2177
最新ニュースを通知で受け取る	2223
最新号	2204
最新影音	3766
最新文章	3738
最新新聞	3738
最新新闻	3738
最新消息	3738
最新記事	2177
最旧	3778
最早	3778
最热	3778
最熱	3778
最舊	3778
最超值	3800
""", '會': """
會員中心	3717
會員專享	3720
會員專享內容	3720
會員專屬	3717
會員登入	3717
""", '月': """
月払い	2231
月額#円	2158
月額#円(税込	2158
月額プラン	2253
""", '有': """
有効なメールアドレスを入力してください	2233
有料会員からのプレゼント記事	2258
有料会員登録	2155
有料会員記事	2194
有料登録	2155
有料記事	2155
""", '朋': """
朋友圈	3727
""", '服': """
服务条款	3733
服務條款	3733
""", '朗': """
朗读全文	3784
""", '朝': """
朝刊・夕刊	2155
""", '未': """
未满十八岁禁止饮酒	3782
未滿十八歲禁止飲酒	3782
""", '本': """
本を購入する	2215
本周热门	3766
本文	2255
本文へ	2179
本文へ移動	2179
本文对您有帮助吗	3777
本文尚无评论	3816
本文已锁定	3799
本文由ai语音朗读	3784
""", '机': """
机器翻译	3757
机翻	3810
""", '来': """
来测测你的知识	3780
""", '查': """
查看专题	3806
查看优惠	3822
查看作者主页	3807
查看作者更多文章	3806
查看優惠	3822
查看全部	3740
查看全部图片	3806
查看全部文章	3825
查看全部評論	3777
查看全部评论	3777
查看原图	3740
查看原文	3767
查看商品	3826
查看回复	3777
查看回覆	3777
查看图集	3806
查看圖集	3806
查看地图	3741
查看專題	3806
查看投票結果	3816
查看投票结果	91	3816
查看文字稿	3784
查看方案	3822
查看更多	3740
查看更多图片	3806
查看更多评论	3777
查看留言	3737
查看結果	91
查看结果	91	3741
查看訂閱方案	3799
查看詳情	3741
查看订阅方案	3799
查看评论	3737
查看详情	3741
查看逐字稿	3784
查看高清图集	3806
""", '标': """
标签	3738
""", '检': """
检举评论	3816
""", '検': """
検索	2179
""", '業': """
業配	3732
""", '楽': """
楽天で見る	2215
楽天で詳細を見る	2215
楽天で購入	2215
楽天で購入する	2215
楽天市場で見る	2215
楽天市場で購入	2215
""", '標': """
標籤	3738
""", '機': """
機器翻譯	3757
機械翻訳	2218
""", '檢': """
檢舉	3737
檢舉留言	3816
""", '次': """
次のページ	2179
次の写真	2237
次の動画	2251
次の画像	2237
次の記事	2177
次の記事へ	2177
次の記事を読む	2256
次へ	2179
次を読む	2256
次ページ	2179
次回から自動的にログイン	2230
""", '正': """
正しいメールアドレスを入力してください	2233
正在加载播放器	3784
""", '此': """
此影片無法播放	3784
此文章已锁定	3799
此欄位為必填	3802
此視頻無法播放	3784
此视频不可用	3784
此视频已被删除	3784
此項為必填	3802
此页面对您有帮助吗	3777
此项为必填项	3802
""", '残': """
残り時間	2217
""", '毎': """
毎年	2228
毎月	2228
毎月寄付する	2227
毎月支援する	2227
""", '每': """
每一份支持都很重要	3796
每一份支持都重要	3796
每年	3797
每月	3797
每月捐款	3714
""", '氏': """
氏名	2234
""", '民': """
民調	91
""", '沒': """
沒意見	3778
""", '没': """
没意见	3778
没有账号	3799
""", '注': """
注册	3717
注册成功	3823
注目の記事	2177
注目キーワード	2177
注目ワード	2177
注目記事	2177
""", '测': """
测测你的知识	3780
""", '清': """
清晰度	3785
""", '游': """
游戏	3781
""", '点': """
点击取消静音	3820
点击图片查看大图	3806
点击打开声音	3820
点击排行	3738
点击播放	3757
点击放大	3806
点击查看全文	3825
点击查看原文	3767
点击查看大图	3740
点击阅读全文	3825
点击阅读原文	3767
点我看视频	3757
点赞	3727
""", '為': """
為您推薦	3738
""", '热': """
热点	3738
热点推荐	3738
热门	3738
热门排行	3738
热门文章	3738
热门新闻	3738
""", '無': """
無料で体験する	2155
無料で始める	2230
無料で試す	2230
無料で読む	2155
無料アプリをダウンロード	2222
無料ゲーム	2213
無料会員登録	2155
無料会員限定	2155
無料体験	2155
無料登録	2155
無法播放影片	3784
無法載入影片	3820
無法顯示此內容	3788
""", '焦': """
焦點新聞	3738
""", '熱': """
熱門	3738
熱門排行	3738
熱門文章	3738
熱門新聞	3738
熱門話題	3738
""", '爆': """
爆料信箱	3807
爆料專線	3807
爆料热线	3807
""", '特': """
特別協賛	2246
特定商取引法に基づく表記	2171
特集	2177
特集を見る	2237
特集ページへ	2237
特集一覧	2237
特集一覧へ	2256
""", '猜': """
猜你喜欢	3738
猜你喜歡	3738
""", '現': """
現在の再生時間	2217
""", '生': """
生成aiを使用しています	2251
""", '用': """
用app開啟	3790
用户协议和隐私政策	3819
""", '由': """
由ai生成	3810
由ai语音朗读	3784
""", '申': """
申し込む	2155
""", '电': """
电子报	3721
电子邮箱	3721
""", '画': """
画像をクリックして拡大	2237
画像を拡大	2179
画像を拡大する	2237
画像を見る	2179
画質	2218
""", '留': """
留言	3737
留言(#	3737
留言内容	3824
留言已關閉	3777
留言規則	3777
留言规则	3777
""", '略': """
略過廣告	3820
""", '登': """
登入	3717
登入/註冊	3717
登入後留言	3777
登出	3717
登录	3717
登录/注册	3717
登录后发表评论	3777
登錄	3717
登録	2155
登録が完了いたしました	2254
登録が完了しました	2194
登録して続きを読む	2155
登録する	2155
""", '發': """
發現錯誤	3777
發現錯誤?請告訴我們	3757
發生錯誤	3802
發表留言	3737
發表評論	3737
""", '皆': """
皆さまのご支援が力になります	2227
""", '監': """
監修者	2239
""", '目': """
目前時間	3784
目录	3740
目次	2179
目次へ戻る	2256
目錄	3740
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3738
相关报道	3738
相关推荐	3738
相关文章	3738
相关新闻	3738
相关标签	3738
相关视频	3766
相关阅读	3738
相關主題	3738
相關報導	3738
相關影片	3766
相關推薦	3738
相關文章	3738
相關新聞	3738
相關標籤	3738
相關閱讀	3738
""", '看': """
看了这篇文章的人也看	3738
看全文	3806
看原文	3767
看更多	3738
看更多作者文章	3806
看更多文章	3766
看更多新聞	3766
看更多照片	3806
看結果	91
""", '知': """
知道了	3741
""", '確': """
確認する	2254
確認メールをお送りしました	2233
確認画面へ	2234
""", '禁': """
禁止酒駕	3782
禁止酒駕,飲酒過量有害健康	3782
""", '稍': """
稍后	3792
稍后再说	3713
稍后提醒我	3713
稍后阅读	3757
稍後	3792
稍後再說	3713
稍後提醒我	3713
稍後閱讀	3757
""", '立': """
立即开通	3822
立即投票	91
立即捐助	3796
立即捐款	3714
立即捐赠	3796
立即支持	3821
立即訂閱	3717
立即订阅	3717
立即试玩	3780
立即購票	3782
立即贊助	3796
立即购票	3782
立即选购	3782
立即選購	3782
立即開始玩	3780
""", '筆': """
筆者	2239
筆者プロフィール	2238
""", '管': """
管理cookie	3788
管理偏好設定	3819
管理偏好设置	3819
管理同意	3788
管理同意设置	3788
管理同意選項	3788
管理选项	3819
管理選項	3819
""", '粉': """
粉絲團	3728
""", '精': """
精彩推荐	3766
精彩推薦	3766
精选	3738
""", '紙': """
紙面ビューアー	2155
""", '結': """
結果を見る	91	2180
""", '続': """
続きはこちら	2205
続きをみる	2179
続きを読む	2155
続けて読む	2256
""", '網': """
網友留言	3737
""", '編': """
編輯推薦	3738
編輯準則	3807
編輯精選	3738
編集ポリシー	2238
編集方針	2238
編集部おすすめ	2177
編集部のおすすめ	2177
""", '縮': """
縮小	2165
縮小字體	3813
""", '繼': """
繼續使用網頁版	3790
繼續閱讀	3740
繼續閱讀請往下	3782
""", '續': """
續訂	3822
""", '纠': """
纠错	3737
""", '继': """
继续在浏览器阅读	3790
继续浏览内容	3740
继续阅读	3740
""", '续': """
续订	3822
""", '编': """
编辑准则	3807
编辑推荐	3738
编辑精选	3738
""", '缩': """
缩小字体	3813
""", '网': """
网友评论	3737
网友评论仅供其表达个人看法,并不表明本站立场	3816
""", '翻': """
翻訳を表示	2180
""", '联': """
联系作者	3807
联系我们	3733
联系编辑部	3807
""", '聯': """
聯絡我們	3733
聯絡編輯部	3807
""", '聽': """
聽全文	3757
聽文章	3784
聽新聞	3727
聽這篇文章	3757
""", '脳': """
脳トレ	2214
""", '自': """
自动播放	3785
自動再生	2218
自動播放	3785
自動翻訳	2218
自定义金额	3796
自訂金額	3796
""", '菜': """
菜单	3740
""", '著': """
著作権	2171
著者の記事一覧	2237
著者をフォロー	2243
著者をフォローする	2243
著者プロフィール	2238
""", '複': """
複製	3814
複製網址	3757
複製連結	3727
""", '要': """
要接收推送通知吗	3791
要接收通知嗎	3791
""", '視': """
視頻由ai生成	3820
""", '觀': """
觀看更多	3766
""", '视': """
视频	3738
视频不可用	3784
视频加载中	3784
视频加载失败	3820
视频已下架	3784
视频已失效	3784
视频无法播放	3784
视频时长	3820
视频正在加载	3784
""", '解': """
解鎖全文	3757
解鎖文章	3822
解锁全文	3757
解锁文章	3822
解除しました	2226
解除方法	2226
解除方法はこちら	2226
""", '訂': """
訂戶專享	3782
訂戶專享優惠	3782
訂戶專享內容	3799
訂戶贈閱	3827
訂正について	2238
訂閱	3717
訂閱成功	3823
訂閱推播	3791
訂閱方案	3822
訂閱會員	3717
訂閱會員專屬內容	3757
訂閱郵件	3721
訂閱電子報	3721
""", '記': """
記事に関するお問い合わせ	2238
記事の続きはこちら	2205
記事の続きを読む	2237
記事の誤りを報告	2247
記事は広告の下に続きます	2215
記事は広告の後に続きます	2215
記事へのお問い合わせ	2238
記事へのご意見	2174
記事をサポートする	2153
記事をシェア	2258
記事をシェアする	2258
記事をプレゼント	2155
記事をプレゼントする	2194
記事を保存	2165
記事を保存する	2194
記事を印刷する	2165
記事を聴く	2217
記事を評価する	2247
記事を読む	2179
記事を購入する	2253
記事を音声で聞く	2217
記事を音声で聴く	2217
記事ランキング	2177
記事一覧	2179
記事一覧へ	2237
記事一覧を見る	2205
記事全文を読む	2179
記住我	3799
記者をフォロー	2243
記者プロフィール	2238
記者募集	2190
記者募集中	2190
""", '設': """
設定を保存	2220
設定を保存する	2220
設定を変更する	2250
設定を管理	2250
""", '許': """
許可	2224
許可する	2171
""", '註': """
註冊	3717
註冊成功	3823
""", '評': """
評価順	2212
評論	3737
評論已關閉	3777
評論規則	3777
""", '話': """
話題の記事	2177
""", '該': """
該作者更多文章	3806
""", '詳': """
詳しく見る	2180
詳細	2180
詳細を見る	2257
詳細・購入はこちら	2215
""", '語': """
語音播報	3757
語音朗讀	3757
""", '誤': """
誤りを報告	2180
誤りを報告する	2247
誤字脱字の報告	2194
誤字脱字を報告	2238
誤字脱字を報告する	2194
""", '読': """
読まれている記事	2177
読み上げ	2194
読み放題	2158
読み続ける	2256
読み込み中です	2217
読者限定	2215
""", '請': """
請填寫讀者問卷	3757
請我們喝杯咖啡	3796
請查收郵件	3802
請檢查您的收件匣	3802
請繼續下滑閱讀	3782
請繼續往下閱讀	3732
請輸入您的電子郵件	3823
請輸入有效的電子郵件	3802
請輸入有效的電子郵件地址	3802
請輸入電子郵件	3721
請選擇金額	3821
請關閉廣告攔截器	3793
""", '讀': """
讀者優惠	3782
讀者專享	3782
""", '讚': """
讚	3727
讚賞支持	3714
""", '订': """
订户专享	3782
订户专享优惠	3782
订户赠阅	3827
订阅	3717
订阅会员	3717
订阅成功	3823
订阅推送	3791
订阅邮件	3721
""", '记': """
记住我	3799
记者简介	3807
""", '设': """
设为google首选来源	3811
""", '评': """
评论	3737
评论(#	3737
评论功能已关闭	3816
评论已关闭	3777
评论规则	3777
""", '诚': """
诚聘英才	3757
""", '话': """
话题	3738
""", '该': """
该文章已关闭评论	3816
该视频不可用	3784
该视频已下架	3784
该邮箱已被注册	3823
""", '详': """
详情	3741
""", '语': """
语音朗读	3757
语音由ai生成	3784
""", '说': """
说点什么	3816
""", '请': """
请先登录再评论	3757
请关闭广告拦截器	3793
请我们喝杯咖啡	3796
请查收邮件	3802
请检查您的收件箱	3802
请继续往下阅读	3732
请输入您的电子邮件	3823
请输入您的邮箱	3823
请输入昵称	3816
请输入有效的电子邮件地址	3802
请输入有效的邮箱地址	3802
请输入邮箱	3721
请选择金额	3821
""", '读': """
读者专享	3782
读者优惠	3782
""", '購': """
購入はこちら	2215
購票	3815
購票連結	3782
購読	2155
購読する	2155
購読のお申し込み	2155
購読プラン	2253
購読プランを見る	2230
購読申し込み	2155
購買本書	3782
""", '贈': """
贈る	2245
贈送文章	3757
贈送文章給朋友	3757
贈送此文	3757
""", '贊': """
贊助	3714
贊助內容	3732
贊助商	3732
贊助我們	3796
""", '购': """
购买本书	3782
购买此书	3782
购票	3815
购票链接	3782
""", '赞': """
赞	3778
赞助	3714
赞助内容	3732
赞助商	3815
赞助商链接	3732
赞助我们	3796
赞赏	3714
赞赏作者	3821
""", '赠': """
赠送文章	3813
赠送此文	3757
""", '超': """
超值方案	3799
""", '跳': """
跳到主要內容	3740
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	3820
""", '踩': """
踩	3778
""", '載': """
載入中	3784
載入內容	3788
載入更多	3740
載入貼文	3788
""", '輸': """
輸入您的電子郵件	3823
""", '轉': """
轉發	3727
""", '转': """
转发	3727
""", '载': """
载入内容	3788
""", '输': """
输入您的邮箱	3823
""", '返': """
返信	2174
返信する	2174
返信を書く	2247
返信を表示	2211
返信を見る	2211
返信を隠す	2211
返回上一页	3825
返回列表	3825
返回頂部	3806
返回顶部	3740
返回首頁	3806
返回首页	3740
""", '还': """
还不是会员	3799
还有更多精彩内容	3825
还没有账号	3799
""", '这': """
这篇文章对你有帮助吗	3777
这篇文章对您有帮助吗	3777
""", '进': """
进入专题	3806
进入专题页	3806
""", '连': """
连结已复制	3813
""", '追': """
追蹤	3728
追蹤中	3811
追蹤主題	3811
追蹤作者	3811
追蹤我們	3728
""", '退': """
退出全屏	3784
""", '送': """
送信	91	2234
送信が完了しました	2233
送信しました	2233
送信する	91	2234
送信完了	2233
送出	91	3803
送出成功	3802
送出留言	3777
送出評論	3777
送料無料	2246
""", '选': """
选择	3800
选择方案	3799
选择订阅方案	3799
选择金额	3821
""", '逐': """
逐字稿	3785
""", '這': """
這篇文章對你有幫助嗎	3777
這篇文章對您有幫助嗎	3777
""", '通': """
通報	2212
通報する	2174
通知をオン	2164
通知をオンにする	2223
通知を受け取らない	2223
通知を受け取りますか	2223
通知を受け取る	2194
通知を設定する	2223
通知を許可	2223
通知を許可しますか	2223
通知を許可する	2223
""", '速': """
速報	2177
速報を通知で受け取る	2223
速報通知を受け取る	2194
""", '連': """
連結已複製	3757
連載	2177
連載をフォロー	2243
連載をフォローする	2243
連載を見る	2237
連載一覧	2237
""", '遊': """
遊戲	3781
""", '運': """
運営会社	2171
""", '違': """
違反を報告	2211
違反を報告する	2211
違反報告	2174
""", '選': """
選單	3740
選択する	2231
選擇	3800
選擇方案	3799
選擇訂閱方案	3799
選擇金額	3821
""", '還': """
還不是會員	3799
還沒有帳號	3799
""", '邮': """
邮箱	3721
邮箱格式不正确	3802
邮箱格式错误	3802
""", '配': """
配信停止はいつでも可能です	2233
""", '重': """
重新加载页面	3793
重新播放	3820
重新整理頁面	3793
重新載入頁面	3793
""", '金': """
金額を入力	2227
金額を指定	2227
金額を指定する	2227
金額を選ぶ	2252
金額を選択	2252
金額を選択してください	2252
""", '链': """
链接已复制	3757
""", '閉': """
閉じる	2152	2179
""", '開': """
開く	2180
開啟推播	3791
開啟通知	3791
開始測驗	3780
開通會員	3717
""", '間': """
間違いを見つけたら	2238
""", '関': """
関連	2177
関連する記事	2177
関連キーワード	2177
関連タグ	2177
関連トピックス	2177
関連ニュース	2177
関連リンク	2177
関連動画	2177
関連動画を見る	2251
関連情報	2177
関連記事	2177
関連記事はこちら	2204
関連記事をもっと見る	2256
関連記事を見る	2256
""", '閱': """
閱讀下一篇	3825
閱讀全文	3740
閱讀原文	3767
閱讀更多	3740
""", '關': """
關於作者	3807
關於我們	3733
關注	3728
關注作者	3811
關注我們	3728
關注此主題	3811
關鍵字	3738
關閉	3713
關閉視窗	3825
關閉選單	3825
""", '阅': """
阅读下一篇	3825
阅读全文	3740
阅读剩余全文	3825
阅读原文	3767
阅读更多	3740
""", '随': """
随时取消	3799
随时可取消	3799
""", '隐': """
隐私偏好	3819
隐私政策	3733
隐私权政策	3733
隐私设置	3788
""", '隨': """
隨時取消	3799
""", '隱': """
隱私偏好	3819
隱私政策	3733
隱私權政策	3733
隱私權設定	3788
隱私設定	3788
""", '離': """
離開全螢幕	3784
""", '電': """
電子信箱	3721
電子信箱格式錯誤	3802
電子報	3721
電子版	2155
電子郵件格式不正確	3802
電郵	3803
""", '静': """
静音	3785
""", '靜': """
靜音	3785
""", '音': """
音声で聞く	2165
音声をダウンロード	2217
音声を再生	2251
音声読み上げ	2194
音频播放器	3820
""", '頭': """
頭條	3738
""", '顯': """
顯示內容	3788
顯示原文	3741
顯示字幕	3784
顯示更多	3740
顯示貼文	3788
""", '飲': """
飲酒過量,有害健康	3782
飲酒過量有害健康	3782
""", '首': """
首頁	3740
首页	3740
""", '马': """
马上开始	3780
马上玩	3780
""", '验': """
验证码	3803
""", '點': """
點我看影片	3757
點擊播放	3784
點擊播放本文	3757
點擊放大	3806
點擊看大圖	3806
點擊開啟聲音	3820
點擊閱讀全文	3825
點閱排行	3766
""", '가': """
가	2276
가격 보기	2360
가로세로 낱말퀴즈	2318
가입하기	2267
가장 많이 본 뉴스	2283
가장 인기	2337
""", '개': """
개인정보 보호 설정	2354
개인정보 설정	2324
개인정보 수집 동의	2338
개인정보 수집 및 이용 동의	2338
개인정보 수집 및 이용에 동의합니다	2338
개인정보 수집·이용에 동의합니다	2338
개인정보 처리방침	2281
개인정보처리방침	2281
""", '갤': """
갤러리 닫기	2359
갤러리 보기	2343
""", '거': """
거부	2281
""", '검': """
검색	2285
""", '게': """
게시물 보기	2324
게시물 불러오기	2324
게임	2318
게임 전체보기	2316
게임 하러 가기	2316
""", '결': """
결과 보기	91	2286
""", '계': """
계속 읽기	2267
계정이 있으신가요	2336
""", '고': """
고객센터	2281
고충처리인	2344
""", '공': """
공감	2315
공감순	2315
공유	2276
공유하기	2276
""", '과': """
과거순	2315
""", '관': """
관련 기사	2283
관련 기사 더보기	2359
관련 뉴스	2283
관련 영상	2306
관련 태그	2283
관련기사	2283
관련기사 더보기	2359
관련뉴스	2283
관련키워드	2283
""", '광': """
광고	2280
광고 건너뛰기	2355
광고 닫기	2280
광고 아래에 기사가 계속됩니다	2319
광고 영역	87
광고 종료	2319
광고 차단 해제 방법	2329
광고 차단을 해제해 주세요	2329
광고 차단을 해제했습니다	2329
광고 차단이 감지되었습니다	2329
광고 후 계속됩니다	2319
광고성 정보 수신 동의	2338
광고성 정보 수신에 동의합니다	2338
""", '괜': """
괜찮습니다	2264
""", '교': """
교보문고에서 구매	2319
""", '구': """
구글 계정으로 계속하기	2336
구글 계정으로 로그인	2336
구글 선호 매체로 추가	2347
구글 플레이에서 다운로드	2326
구글로 계속하기	2336
구글로 로그인	2336
구글플레이에서 다운로드	2326
구독	2267
구독 갱신	2357
구독 상품 보기	2336
구독 상품 선택	2336
구독 상품 안내	2357
구독 신청	2267
구독 신청이 완료되었습니다	2338
구독 신청하기	2336
구독 안내	2357
구독 전용	2267
구독 중	2267
구독 취소	2347
구독권 선택	2336
구독신청	2267
구독이 완료되었습니다	2298
구독자 전용	2269
구독자 전용 기사	2336
구독자 전용 혜택	2319
구독자 혜택	2319
구독자가 선물한 기사입니다	2361
구독중	2347
구독하고 이어서 읽기	2298
구독하기	2267
구매하기	2319
구매하러 가기	2319
""", '글': """
글씨 크기	65
글씨크기	2276
글자 작게	2348
글자 크게	2348
글자 크기	2276
글자 크기 변경	65	2298
글자 크기 조절	65	2298
글자크기	2276
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2356
금액 직접 입력	2332
금액을 선택하세요	2356
금액을 선택해 주세요	2356
""", '기': """
기계 번역	2321
기부하기	2265
기사 계속 보기	2359
기사 공유	2348
기사 공유하기	2276
기사 구매	2357
기사 더 보기	2359
기사 더보기	2298
기사 듣기	2298
기사 링크 복사	2298
기사 본문	2285
기사 선물하기	2298
기사 스크랩	2348
기사 스크랩하기	2298
기사 오류 신고	2298
기사 오류 제보	2298
기사 요약	2346
기사 원문 보기	2298
기사 음성으로 듣기	2320
기사 잠금 해제	2357
기사 저장	2348
기사 저장하기	2298
기사 전문 보기	2343
기사 전체보기	2343
기사 제보	2344
기사 제보 및 문의	2298
기사 추천	2351
기사 평가하기	2351
기사 후원하기	2265
기사는 광고 아래에 계속됩니다	2319
기사는 광고 후 계속됩니다	2319
기사듣기	2320
기사를 공유합니다	2361
기사에 대한 의견	2282
기사원문	2285
기사저장	2276
기사제보	2344
기사추천	2351
기자 구독	2293
기자 구독하기	2293
기자 소개	2344
기자 페이지	2293
기자 프로필 보기	2293
기자구독	2347
기자에게 메일 보내기	2344
기자에게 이메일 보내기	2344
기자의 다른 기사	2293
기자의 다른 기사 보기	2343
기자의 다른기사	2283
기자의 다른기사 보기	2343
기자페이지 바로가기	2343
기획 기사 보기	2343
""", '나': """
나중에	2264
나중에 보기	2298
나중에 읽기	2298
나중에 하기	2264
""", '남': """
남은 시간	2320
""", '낱': """
낱말퀴즈	2318
""", '내': """
내 정보	2267
내용을 입력하세요	2358
내용을 입력해 주세요	2358
""", '네': """
네, 받을게요	2327
네이버 구독	2279
네이버 로그인	2336
네이버 밴드 공유	2348
네이버 블로그	2276
네이버로 로그인	2336
네이버에서 구독	2279
네이버에서 구독하기	2279
""", '놓': """
놓치면 안 되는 기사	2306
""", '뉴': """
뉴스 더보기	2343
뉴스 듣기	2298
뉴스레터 구독	2272
뉴스레터 구독 신청	2272
뉴스레터 구독이 완료되었습니다	2358
뉴스레터 무료 구독	2298
뉴스레터 신청	2272
""", '닉': """
닉네임을 입력하세요	2351
""", '다': """
다른 공유 찾기	2276
다른 금액	2332
다른 기사	19	2283
다른 기사 더 보기	19
다른 기사 보기	2293
다른기사	2283
다른기사 보기	2283
다시 보기	2355
다시 보지 않기	2264
다시보기	2355
다음	2285
다음 기사	2283
다음 기사 보기	2298
다음 기사 읽기	2359
다음 동영상	2355
다음 사진	2343
다음 영상	2355
다음 이미지	2359
다음 페이지	2285
다음글	2343
다음기사	2283
다음에	2264
다음에 하기	2328
다크모드	2354
""", '닫': """
닫기	2264
""", '답': """
답글	2282
답글 달기	2314
답글 더보기	2314
답글 보기	2314
답글 쓰기	2314
답글 접기	2314
답글쓰기	2282
""", '당': """
당신이 좋아할 만한	2283
""", '댓': """
댓글	2282
댓글 #	2282
댓글 #개	2282
댓글 닫기	2314
댓글 더보기	2314
댓글 등록	2314
댓글 등록하기	2314
댓글 보기	2282
댓글 신고	2351
댓글 신고하기	2351
댓글 쓰기	2282
댓글 운영 원칙	2314
댓글 운영 정책	2298
댓글 운영정책	2298
댓글 작성	2314
댓글 작성 규칙	2314
댓글 작성하기	2314
댓글 정책	2314
댓글보기	2282
댓글쓰기	2282
댓글을 남겨 주세요	2351
댓글을 남겨주세요	2351
댓글을 입력하세요	2351
댓글을 입력해 주세요	2351
댓글을 입력해주세요	2282
댓글을 작성하려면 로그인 해주세요	2351
댓글이 닫혔습니다	2314
""", '더': """
더 많은 옵션	2348
더 보기	2285
더보기	2283	2285
""", '도': """
도서 구매하기	2319
도움이 되었나요	2314
""", '독': """
독자 의견 조사	2298
독자 특별 할인	2319
독자 할인	2319
""", '동': """
동영상	2283
동영상 로딩 중	2320
동영상 보기	2355
동영상 재생	2320
동영상 플레이어	2355
동영상을 불러오는 중입니다	2320
동영상을 불러올 수 없습니다	2355
동영상을 재생할 수 없습니다	2320
동의	2281
동의 관리	2324
동의 철회	2324
동의 철회하기	2324
동의 후 계속	2324
동의하고 계속	2324
동의하고 계속하기	2324
동의합니다	2281
""", '뒤': """
뒤로 가기	2359
""", '등': """
등록	2282
""", '디': """
디지털 구독하기	2357
디지털뉴스부	2293
디지털뉴스팀	2293
디지털콘텐츠팀	2293
""", '또': """
또는	2337
""", '라': """
라인	2276
""", '랭': """
랭킹	2283
랭킹뉴스	2283
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
로그아웃	2267
로그인	2267
로그인 상태 유지	2336
로그인 유지	2336
로그인 전용 기사	2336
로그인 후 댓글 쓰기	2298
로그인 후 댓글 작성이 가능합니다	2351
로그인 후 댓글을 작성할 수 있습니다	2314
로그인 후 이용해 주세요	2314
로그인/회원가입	2267
로그인이 필요	2269
로그인하고 계속 읽기	2357
로딩 중	2320
로딩 중입니다	2320
로딩중	2320
""", '링': """
링크 복사	2276
링크가 복사되었습니다	2298
""", '마': """
마이페이지	2267
""", '많': """
많이 본 기사	2283
많이 본 뉴스	2283
많이 본 영상	2306
많이 읽은 기사	2283
많이본 기사	2283
많이본 뉴스	2283
""", '매': """
매달	2333
매월	2333
""", '맨': """
맨 위로	2285
맨위로	2285
""", '메': """
메뉴	2285
메뉴 닫기	2285
메시지가 전송되었습니다	2338
메일	2276
메일함을 확인해 주세요	2338
""", '멤': """
멤버십 가입	2357
멤버십 가입하기	2357
""", '모': """
모두 거부	2324
모두 동의	2281
모두 허용	2324
모든 쿠키 거부	2354
모든 쿠키 수락	2354
모든 쿠키 허용	2354
모르겠다	2315
모름/무응답	2315
모바일 웹으로 계속	2326
""", '목': """
목록	2285
목록 보기	2343
목록보기	2285
목록으로	2343
목록으로 돌아가기	2359
""", '무': """
무료 게임	2316
무료 배송	2350
무료 체험 시작하기	2267
무료 회원가입	2267
무료, 스팸 없음	2338
무료로 읽기	2357
무료배송	2350
무제한 이용하기	2357
""", '문': """
문의	2282
문의 내용	2358
문자 크기	65
""", '바': """
바로 구매하기	2319
바로가기	2276
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2321
""", '밴': """
밴드	2276
""", '번': """
번역 보기	2286
""", '베': """
베스트	2283
""", '보': """
보내기	2340
""", '복': """
복사	2349
복사하기	2276
""", '본': """
본문 글씨 줄이기	2276
본문 글씨 키우기	2276
본문 바로가기	2285
본문으로 바로가기	2285
""", '북': """
북마크	2276
""", '브': """
브라우저에서 계속	2326
브라우저에서 계속 보기	2326
""", '비': """
비공감	2315
비밀번호 찾기	2267
비밀번호를 잊으셨나요	2336
""", '사': """
사이트맵	2281
사진 더 보기	2343
사진 더보기	2343
사진 모두 보기	2343
사진 크게 보기	2343
사진 크게보기	2343
사진 확대	2285
""", '삭': """
삭제된 동영상입니다	2320
""", '상': """
상품 보기	2360
상품 상세보기	2360
""", '새': """
새로고침	2329
""", '선': """
선택	2337
선택 저장	2324
선호 매체로 추가	2347
""", '설': """
설문	91
설문 결과	2351
설문 결과 보기	2351
설문 참여 바로가기	2298
설문 참여하기	2298
설문에 참여하기	2314
설문조사	91
설문조사 참여하기	2298
설정 관리	2354
설정 저장	2324
""", '소': """
소리 켜기	2355
""", '속': """
속보	2283
속보 알림 받기	2298
속보 알림 신청	2298
속보 알림을 받으시겠습니까	2327
""", '스': """
스도쿠	2318
스크랩	2276
스크랩하기	2298
스크립트	2321
스크립트 보기	2320
스토어	2350
스토어 바로가기	2319
스폰서	2280
""", '시': """
시리즈 보기	2343
""", '신': """
신고	2282
신고하기	2314
신문구독	2267
신청이 완료되었습니다	2338
""", '실': """
실시간 뉴스	2283
""", '아': """
아마존에서 구매	2319
아마존에서 보기	2319
아이디 저장	2336
아이디 찾기	2336
아직 회원이 아니신가요	2336
""", '알': """
알겠습니다	2286
알라딘에서 구매	2319
알라딘에서 보기	2319
알림 받기	2275
알림 설정	2275
알림 설정하기	2327
알림 켜기	2327
알림 허용	2327
알림을 받으시겠습니까	2327
알림을 받으시겠어요	2327
알림을 켜시겠습니까	2327
""", '애': """
애드블록을 해제해 주세요	2329
애드블록이 감지되었습니다	2329
애플로 계속하기	2336
애플로 로그인	2336
""", '앱': """
앱 다운로드	2275
앱 다운로드하기	2275
앱 다운받기	2326
앱 설치	2275
앱 설치하기	2275
앱스토어에서 다운로드	2326
앱에서 계속 읽기	2326
앱에서 보기	2326
앱에서 열기	2326
앱에서 이어보기	2326
앱으로 보기	2326
""", '언': """
언제든 해지 가능	2336
언제든지 수신 거부할 수 있습니다	2338
언제든지 해지 가능	2336
""", '에': """
에디터 추천	2283
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2332
""", '연': """
연간 결제	2336
연간 구독	2336
연관기사	2283
연재 보기	2343
""", '열': """
열기	2286
""", '영': """
영상	2283
영상 더보기	2343
영상 보기	2298
영상 재생	2320
영상으로 만나보세요	2298
영상으로 보기	2298
영상을 불러오는 중입니다	2320
영상을 불러올 수 없습니다	2355
영상을 재생할 수 없습니다	2320
""", '예': """
예매 바로가기	2319
예매하기	2319
예스#에서 구매	2319
예스#에서 보기	2319
""", '오': """
오늘 하루 보지 않기	2264
오늘은 그만 보기	2264
오늘의 운세	2318
오늘의 추천	2283
오늘의 핫뉴스	2306
오디오 다운로드	2320
오디오 플레이어	2355
오디오로 듣기	2298
오래된순	2315
오류 신고	2282
오류 신고하기	2298
오류가 발생했습니다	2338
오타 신고	2314
오탈자 신고	2298
""", '온': """
온라인뉴스팀	2293
""", '올': """
올바른 이메일 주소를 입력해 주세요	2338
올바른 이메일을 입력해 주세요	2338
""", '옵': """
옵션 관리	2354
""", '요': """
요금제 보기	2357
요약	2285
""", '원': """
원고료 보내기	2356
원문 보기	2286
원문보기	2285
""", '월': """
월간 결제	2336
월간 구독	2336
""", '웹': """
웹에서 계속 보기	2326
""", '위': """
위로	2285
위로 가기	2343
""", '유': """
유료 구독자 전용	2336
유료 기사입니다	2298
유료회원 전용	2336
유료회원 전용 기사	2336
유튜브 구독	2279
유튜브 구독하기	2279
유튜브에서 보기	2352
""", '음': """
음성 다운로드	2320
음성 재생하기	2298
음성으로 듣기	2276
음소거	2321
음소거 해제	2320
음소거를 해제하려면 탭하세요	2355
""", '응': """
응원하기	2265
""", '의': """
의견 남기기	2314
의견 보내기	2314
의견 쓰기	2282
""", '이': """
이 기사 공유하기	2361
이 기사 구매하기	2357
이 기사 어땠나요	2298
이 기사 어떠셨나요	2314
이 기사가 도움이 되었나요	2314
이 기사는 잠겨 있습니다	2336
이 기사를 공유합니다	2298
이 기사를 추천합니다	2298
이 기사를 평가해 주세요	2351
이 기사와 함께 읽은 기사	2298
이 기자의 다른 기사	2298
이 기자의 다른 기사 더보기	2343
이 동영상을 재생할 수 없습니다	2320
이 시각 많이 본 기사	2306
이 시각 많이 본 뉴스	2306
이 시각 주요뉴스	2283
이 시각 추천뉴스	2283
이 음성은 ai가 생성했습니다	2320
이 주제 팔로우	2347
이 콘텐츠를 표시할 수 없습니다	2324
이 페이지가 도움이 되었나요	2314
이런 기사는 어때요	2306
이름	2340
이름을 입력하세요	2358
이름을 입력해 주세요	2358
이메일	2276
이메일 주소 입력	2358
이메일 주소를 입력하세요	2338
이메일 주소를 입력해 주세요	2358
이메일 형식이 올바르지 않습니다	2338
이메일로 계속하기	2357
이메일로 공유	2348
이메일로 로그인	2357
이메일무단수집거부	2281
이메일을 입력하세요	2338
이메일을 입력해 주세요	2338
이메일을 입력해주세요	2358
이메일을 확인해 주세요	2338
이미 계정이 있으신가요	2336
이미 구독 중이신가요	2267
이미 구독 중입니다	2358
이미 등록된 이메일입니다	2358
이미 참여하셨습니다	2314
이미 투표하셨습니다	2314
이미 회원이신가요	2267
이미지 크게 보기	2285
이미지 크게보기	2343
이미지 확대	2285
이슈	2283
이어서 읽기	2359
이용권 구매	2336
이용권 선택	2336
이용약관	2281
이용약관에 동의합니다	2338
이전	2285
이전 기사	2283
이전 기사 보기	2298
이전 사진	2343
이전 영상	2355
이전 이미지	2359
이전글	2343
이전기사	2283
""", '인': """
인기 급상승	2306
인기 기사	2283
인기기사	2283
인기뉴스	2283
인쇄	2276
인쇄하기	2276
인스타그램 팔로우	2298
인스타그램에서 보기	2352
인스타그램에서 이 게시물 보기	2352
""", '일': """
일시	2333
일시 후원	2332
일시 후원하기	2332
일시정지	2321
일시후원	2265
""", '자': """
자동 번역	2321
자동 재생	2321
자동재생	2321
자막	2321
자막 보기	2320
자막 켜기	2320
자바스크립트가 비활성화되어 있습니다	2324
자발적 유료 구독	2356
자세히	2286
자세히 보기	2286
""", '작': """
작게	2349
""", '잘': """
잘 모름	2315
""", '장': """
장바구니 담기	2360
장바구니에 담기	2360
""", '재': """
재생	2285
재생 속도	2320
재생 시간	2320
재생속도	2320
재생할 수 없는 동영상입니다	2320
""", '저': """
저자 소개	2344
저작권규약	2281
저장	2276
""", '전': """
전송	2340
전송되었습니다	2338
전체 기사	2359
전체 기사 보기	2343
전체 뉴스 보기	2343
전체 댓글	2282
전체 동의	2324
전체 보기	2285
전체 사진 보기	2343
전체 화면	2321
전체메뉴	2285
전체보기	2285
전체화면	2321
전체화면 종료	2320
""", '접': """
접기	2285
접수되었습니다	2358
""", '정': """
정기	2333
정기 후원	2332
정기 후원하기	2265
정기구독	2267
정기후원	2265
정기후원 신청	2356
정기후원 신청하기	2356
정기후원하기	2332
정렬	2315
정상적으로 접수되었습니다	2358
정정·반론보도 신청	2344
정정보도 신청	2344
정정보도 요청	2344
""", '제': """
제보	2282
제보 바로가기	2344
제보하기	2282
제작 지원	2350
제작지원	2350
제출	91	2340
제휴 광고	2319
제휴 콘텐츠	2319
""", '좋': """
좋아요	2276
좋은 기사 후원하기	2265
""", '주': """
주소 복사	2298
주소가 복사되었습니다	2298
주소복사	2276
주요 기사	2283
주요 뉴스	2283
주요 뉴스 더보기	2306
주요기사	2283
주요뉴스	2283
주제 팔로우	2347
""", '지': """
지금 구매하기	2319
지금 뜨는 기사	2306
지금 뜨는 뉴스	2306
지금 플레이	2316
지금 플레이하기	2316
지금 후원하기	2356
지나친 음주는 건강에 해롭습니다	2319
지나친 음주는 건강을 해칩니다	2319
지도 보기	2286
지면보기	2267
""", '직': """
직접 입력	2333
""", '차': """
차단	2328
""", '참': """
참여하기	91
""", '창': """
창 닫기	2359
""", '책': """
책 구매하기	2319
""", '첫': """
첫 댓글을 남겨주세요	2351
첫 댓글을 작성해 보세요	2351
""", '청': """
청소년보호정책	2281
""", '최': """
최고의 혜택	2337
최신 기사	2283
최신 뉴스	2283
최신기사	2283
최신뉴스	2283
최신순	2315
최저가 보기	2360
""", '추': """
추천	2337
추천 기사	2283
추천 영상	2306
추천기사	2283
추천뉴스	2283
추천순	2315
""", '친': """
친구 추가하기	2298
""", '카': """
카카오 계정으로 로그인	2336
카카오 로그인	2336
카카오로 로그인	2336
카카오로 시작하기	2336
카카오스토리	2276
카카오톡	2276
카카오톡 공유	2276
카카오톡 공유하기	2348
카카오톡으로 공유	2298
카카오톡으로 공유하기	2298
카테고리	2283
""", '커': """
커피 한 잔 사주기	2332
커피 한 잔 후원하기	2332
""", '콘': """
콘텐츠 보기	2324
콘텐츠 불러오기	2324
콘텐츠 표시	2324
""", '쿠': """
쿠키 관리	2324
쿠키 설정	2281
쿠키 설정 관리	2324
쿠팡에서 구매	2319
쿠팡에서 구매하기	2319
쿠팡에서 보기	2319
쿠폰 받기	2360
""", '퀴': """
퀴즈	2318
퀴즈 도전하기	2316
퀴즈 풀기	2298
퀴즈 풀러 가기	2316
""", '크': """
크게	2349
""", '클': """
클릭하면 소리가 켜집니다	2355
""", '키': """
키워드	2283
""", '태': """
태그	2283
""", '텔': """
텔레그램에서 소식 받기	2298
""", '투': """
투표	91
투표 결과	2351
투표 결과 보기	91
투표 참여하기	2314
투표가 완료되었습니다	2314
투표에 참여해 주셔서 감사합니다	2314
투표하기	91	2298
투표해 주셔서 감사합니다	91	2314
""", '트': """
트위터	2276
트위터 공유	2276
트위터로 공유	2348
트위터에서 보기	2352
""", '특': """
특집 더보기	2343
특집 보기	2343
""", '티': """
티켓 예매	2319
티켓 예매하기	2319
""", '틱': """
틱톡에서 보기	2352
""", '팔': """
팔로우 중	2347
팔로우 취소	2347
""", '팟': """
팟빵에서 듣기	2352
""", '페': """
페이스북	2276
페이스북 공유	2276
페이스북에서 보기	2352
페이스북으로 공유	2298
페이스북으로 로그인	2336
페이지 새로고침	2329
페이지를 새로고침하세요	2329
페이팔로 결제	2357
""", '편': """
편집 원칙	2344
""", '펼': """
펼치기	2285
""", '포': """
포토	2283
포토 갤러리	2343
""", '폰': """
폰트 크기	2276
""", '푸': """
푸시 알림 받기	2327
""", '프': """
프리미엄	2267
프린트	2276
""", '피': """
피드백 보내기	2314
""", '필': """
필수	2340
필수 입력	2338
필수 입력 항목	2338
필수 입력 항목입니다	2338
필수 항목	2338
필수 항목입니다	2338
필자 소개	2344
""", '한': """
한 번	2333
한번만	2333
""", '할': """
할인 코드	2360
""", '함': """
함께 보면 좋은 기사	2283
함께 볼 기사	2306
함께 읽으면 좋은	2283
함께 읽은 기사	2306
""", '핫': """
핫뉴스	2283
핫이슈	2283
핫클릭	2306
""", '항': """
항상 허용	2324
""", '해': """
해제 방법	2331
해제했습니다	2331
""", '허': """
허용	2328
""", '헤': """
헤드라인	2283
""", '현': """
현재 시간	2320
""", '협': """
협찬	2280
""", '홈': """
홈	2285
홈으로	2343
홈으로 가기	2343
""", '화': """
화제의 뉴스	2283
화질	2321
""", '확': """
확인	2286
""", '환': """
환경설정 관리	2354
""", '회': """
회사소개	2281
회원 전용	2269
회원 전용 기사	2336
회원가입	2267
회원가입하고 계속 읽기	2357
회원이 아니신가요	2336
""", '후': """
후원	2265
후원 바로가기	2332
후원 신청	2332
후원 안내	2265
후원 페이지 바로가기	2332
후원 페이지로 이동	2332
후원 하기	2265
후원자 되기	2332
후원하기	2265
후원해 주셔서 감사합니다	2356
후원회원 가입	2265
후원회원 되기	2332
"""}

START = {'a': """
abonē	2434 K par	2434 K no	2434 K un	2436 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1498 K illimité
această	52 K investigație	2903 K traducere	2958 K știre a fost
además	1164 K:	1209 K, en
ai가	2295 K 자동 번역한	2295 K 번역한	2295 K 핵심	2295 K 요약한
ai에게	2295 K 물어	2295 K 질문	2295 K 물어보기
ajánljuk	1848 K:
aktivér	563 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3304 K dig till vårt	3320 K
anúncio	2857 K em #
apoyá	81 K
après	1627 K déduction fiscale
apúntate	1190 K a nuestro seminario	1190 K a nuestro evento
aquí	1221 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2684 K ukazał się	2684 K pochodzi z	2690 K przetłumaczony	2690 K został przetłumaczony	2690 K czyta	2690 K wygenerowany
artykuły	2681 K autora
artículo	1243 K publicado originalmente	1271 K publicado en colaboración
artículos	1134 K gratuitos
ascultă	1 K	2892 K:	2909 K podcastul	2909 K acest articol	2967 K pe
atradāt	44 K
atsisiųskite	2396 K
autorė	2400 K:
autoři	460 K jsou
außerdem	710 K lesenswert:	710 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1198 K la app
beiträge	27 K
benefício	2789 K do assinante:
berätta	59 K i	59 K gärna
beställ	3320 K
bestätigen	604 K sie ihre
bestätigungsmail	604 K
besøg	549 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1140 K diario	1140 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3629 K liên quan:	3642 K viết này có	3642 K viết có hữu ích	3689 K viết được bảo vệ	3690 K viết được thực hiện	3690 K viết được viết	3690 K viết này được	3697 K viết tiếp tục
báo	3642 K lỗi bài viết
bình	5 K luận	27 K luận	3643 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1848 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3642 K phát hiện	3642 K thấy bài viết
bản	3642 K tóm tắt này	3690 K dịch được
bấm	3644 K để nghe
bật	3620 K thông báo
""", 'c': """
caractères	1578 K restants
caràcters	383 K restants
chceš	482 K u nás pracovat	3180 K u nás pracovať
chefredaktör	3318 K och ansvarig utgivare:	3318 K:
chơi	3664 K ngay:
chưa	32 K có bình luận
citeşte	2892 K şi	2892 K şi:
citește	2892 K și	2892 K și:	2892 K:	2892 K mai mult	2892 K aici	2892 K mai departe:
citiți	2892 K și
ciąg	2694 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2743 K exclusivo para	2787 K gerado	2792 K oferecido por	2819 K incorporado d	2819 K externo d	2819 K incorporado do	2819 K incorporado da	2819 K externo do
conținut	2903 K generat	2907 K oferit de	2936 K încorporat de	2936 K extern de
coût	1627 K après déduction	1627 K réel après
crédit	1572 K photo	1572 K photos
crédits	1572 K photo	1572 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3646 K đặt ứng dụng	3646 K ứng dụng	3646 K app
còn	3662 K lại # ký tự
có	72 K thắc mắc	3629 K thể bạn quan tâm:	3685 K lỗi xảy ra
cấm	3689 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2898 K ai informații	2905 K ai observat o
dalinkitės	2396 K
další	448 K články autora
darovať	3174 K
dernières	1526 K actualités
descarcă	13 K	2923 K aplicația
descargá	13 K	1198 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2750 K no google play	2797 K na app store	2797 K no google play	2797 K para android e	2858 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	475 K
dorești	2940 K să primești notificări
doriți	2940 K să primiți notificări
dostępna	2697 K w
dostępne	2697 K w
dostępny	2697 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2708 K do	2721 K do dyskusji
držte	28 K se
duración	1259 K del vídeo	1259 K: # min	1259 K del episodio
duração	2857 K do vídeo	2857 K: # min
durée	1623 K de la vidéo	1623 K : # min	1623 K de l'épisode
découvrez	1527 K aussi	1551 K la boutique	1551 K notre boutique	1551 K nos jeux	1551 K notre hors-série	1559 K notre application	1559 K notre appli
décryptage	1527 K :
déductible	1488 K des impôts	1488 K à #
déjà	1496 K abonné	1496 K inscrit	1496 K client
dùng	3653 K thử
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
estagiária	2780 K sob supervisão	2780 * K sob supervisão
estagiário	2780 K sob supervisão
""", 'f': """
faça	2795 K o quiz	2795 K o teste	2795 K o nosso
felelős	1871 K szerkesztő:	1871 K kiadó:
fiți	31 K primul
foretrækker	564 K du
fortsätt	3322 K läsa
fortæl	59 K mig
fotogalería	1239 K:
fotogaléria	3148 K:
fotografía	1210 K:
fotoğraf	3491 K # / #	3491 K #/#
fotoğraflar	3493 K:
frågor	72 K	73 K om artikeln
få	540 K fuld adgang til	563 K adgang	563 K fri	563 K fuld	563 K besked	563 K ugens	563 K dagens	563 K de	563 K nyheder	563 K en notifikation	563 K breaking	563 K seneste nyt	574 K	2603 K full tilgang til	2629 K tilgang	2629 K fri	2629 K full	2629 K beskjed	2629 K varsel	2629 K ukas	2629 K dagens	2629 K de	2629 K nyheter	2629 K siste	2641 K	2643 K varsel	2643 K varsler	2643 K push	3295 K full tillgång till	3320 K tillgång	3320 K fri	3320 K full	3320 K besked	3320 K en notis	3320 K veckans	3320 K dagens	3320 K de	3320 K nyheter	3320 K senaste	3331 K
férjen	1874 K hozzá
följ	12 K	3299 K	3320 K
følg	12 K	12 K oss	544 K	563 K	2607 K	2629 K
füge	12 K uns	718 K
fügen	12 K sie uns	718 K sie
für	607 K android und ios	658 K diesen artikel	658 K diesen	707 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1871 K:
""", 'g': """
gazeteciliğimizi	3447 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3643 K cửa hàng trực tuyến
giữ	3689 K bản quyền nội dung
glöm	3320 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3642 K ý cho bài viết
gör	3304 K quizet	3304 K vårt quiz	3320 K vårt
görmemiz	3452 K gereken
görsel	3496 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1875 K lát
hintergründe	710 K dazu:
hjälp	3304 K oss bli bättre	3304 K oss att bli bättre
hjælp	549 K os med at blive bedre
hlavné	3161 K body
hlavní	462 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3643 K trả lời khảo sát	3651 K ủng hộ
hämta	13 K	3308 K
häng	3320 K med
hääleta	1311 K
håll	28 K	28 K dig
hình	3686 K #/#
hör	662 K dir	718 K	3320 K
hören	662 K sie	718 K sie
hörzeit	734 K
hør	1 K artiklen	1 K artikkelen	1 K saken	533 K også	533 K også:	549 K mere på	563 K	2596 K også	2596 K også:	2629 K
""", 'i': """
iesūti	2422 K savu	2422 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2396 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2929 K acum:	2932 K responsabil
já	59 K fez	2743 K é assinante
jäikö	1439 K juttu kesken
jälgi	1311 K
""", 'k': """
kapcsolódó	1848 K	1848 K:
kezdőlap	96 K >	96 K /
không	3689 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3643 K tra kiến thức của bạn
kjøp	2612 K billetter	2612 K billett	2629 K
klausykitės	2381 K
klikněte	445 K zde
ključne	3099 K točke	3099 K tačke
klõpsates	1311 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2436 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	563 K
kopírovat	475 K
kopírovať	3174 K
kopē	2436 K
kvíz	445 K:	1861 K	3148 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1874 K
kérjen	1874 K
kérjük	28 K
kênh	3620 K youtube của báo
köp	3304 K biljetter	3304 K biljett	3320 K
kövess	12 K
kövesse	1874 K
kövessen	12 K
køb	549 K billetter	549 K billet	563 K
küfür	27 K içeren
küldd	3 K el	1856 K el nekünk
küldje	1856 K el nekünk	1874 K	1874 K tovább
ký	3662 K tự còn lại
kļūsti	2436 K
kết	3634 K nối với chúng tôi
""", 'l': """
laimē	2436 K
laimėkite	2396 K
legyél	1874 K
lejupielādē	2436 K
leé	1209 K también	1209 K más	1209 K:
lisää	1463 K meidät
lásd	1848 K még
lásson	1874 K több
lát	1856 K valami
láttál	1856 K valami
lägg	3320 K till
lähetä	1442 K juttuvinkki	1442 K uutisvinkki	1442 K vinkki	1446 K mielipidekirjoituksesi	1446 K mielipidekirjoitus	1463 K
lämna	3298 K dina tips	3298 K ditt tips
läs	3287 K mer om	3288 K också	3288 K också:	3288 K även	3288 K mer	3288 K mer:	3288 K:	3288 K här	3288 K även:	3295 K vidare med	3295 K mer på	3308 K e-tidningen	3308 K tidningen	3320 K	3322 K vidare
læs	532 K mere om	533 K også	533 K også:	533 K mere	533 K mere:	533 K:	533 K her	533 K hele	540 K videre med	554 K e-avisen	554 K avisen	563 K	565 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	463 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1463 K meidät
löysitkö	7 K
lütfen	28 K	3482 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2694 K wideo
mesterséges	1882 K intelligencia írta
mirá	1193 K el video	1209 K también	1209 K:
mitä	8 K pidit	33 K mieltä	1464 K mieltä sinä
mišljenja	3096 K autora	3096 K iznesena	3096 K izneta
mišljenje	3096 K autora
możliwość	5 K komentowania
mándanos	1179 K
más	1163 K noticias de	1163 K noticias sobre	1163 K sobre	1163 K en	1163 K de	1164 K información	1164 K información:	1167 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	448 K tip?	448 K tip na článek	448 K tip na téma	448 K tip pro
märkasid	44 K	1296 K midagi	1302 K viga	1302 K artiklis viga
még	32 K nincs
més	353 K informació:	379 K notícies de	379 K notícies sobre
mød	549 K os
mūs	2436 K vari
mời	3629 K xem	3629 K bạn đọc	3629 K độc giả	3634 K bạn tham gia	3634 K độc giả theo dõi	3634 K bạn đọc theo dõi	3644 K quý vị theo dõi	3644 K quý độc giả	3644 K bạn xem video	3644 K nghe
""", 'n': """
nahlásit	485 K chybu
nahlásiť	3183 K chybu
nahláste	3183 K chybu
najważniejsze	2690 K informacje
naloži	3228 K
naložite	13 K	3228 K
naročite	3235 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	483 K čas číst	3181 K čas čítať
než	492 K vložíte komentář	492 K začnete diskutovat	492 K napíšete příspěvek
nguồn	3638 K:	3638 K :
nhận	3620 K thông báo
nové	465 K číslo	465 K vydání	3164 K číslo	3164 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2821 K é possível mostrar este conteúdo	2821 K foi possível mostrar este conteúdo
näe	1463 K enemmän
nägid	1312 K viga
näita	1311 K
näitkö	1464 K virheen
näytä	1463 K sisältö
nå	3320 K vår
nézd	1848 K meg	1874 K meg
nézze	1848 K meg	1874 K meg
nāc	2427 K strādāt
nội	3669 K dung này không	3670 K dung này từ	3670 K dung nhúng từ	3670 K dung từ	3689 K dung được bảo vệ	3690 K dung được tạo	3690 K dung này được tạo
""", 'o': """
oceń	8 K	2691 K ten	2691 K artykuł	2691 K tekst
ocurrió	1236 K un error
odporučte	3174 K
odporúčame	3148 K:
odsłuchaj	2702 K	2702 K ten
ofereça	3 K
oglądaj	2678 K:
ohodnoťte	463 K	3162 K
opýtajte	3161 K sa
opširnije	3084 K:	3084 K na
otázky	72 K
ouça	1 K	2768 K:	2793 K o podcast	2852 K no	2858 K no spotify	2858 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2428 K kļūdu
pamanījāt	44 K	2428 K kļūdu
parrainé	1639 K par
pastebėjote	44 K	2382 K įdomų	2388 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3638 K viên:
piditkö	8 K	69 K	82 K	1464 K
pidätkö	82 K	1464 K
piše	3111 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	480 K
podrži	81 K
podržite	81 K	3114 K
podés	12 K seguir	1180 K enviarnos
podívejte	445 K se:	445 K se na video
poleć	2702 K
poslať	3174 K
poslechněte	1 K si	445 K si	445 K si:
poslušajte	1 K	3084 K:	3207 K:
posłuchaj	1 K	2678 K:	2678 K też:
poznáte	66 K niekoho
pozostała	2694 K część
pošaljite	41 K vijest
pošlete	475 K
pošlite	3 K	3174 K
poți	2898 K contacta autorul	2898 K contacta autoarea
praneškite	2382 K redakcijai
predplaťte	3178 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	3148 K si tiež	3148 K si aj	3148 K si	3148 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2396 K
pronašli	44 K ste
pročitaj	3084 K još	3084 K i
pročitajte	3084 K još	3084 K i	3084 K više	3084 K:	3084 K više o ovoj temi
prvý	3173 K mesiac len za	3173 K mesiac za	3173 K mesiac už za	3173 K mesiac zadarmo
prześlij	2702 K dalej
präsentiert	712 K von
prüfen	718 K sie
publicité	1623 K dans #
publié	1607 K initialement dans	1607 K initialement sur	1637 K avec l'autorisation
pàgina	408 K # de #
página	1237 K # de #	1237 K #/#	2835 K # de #	2835 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3162 K sa
páčilo	69 K sa
päivitä	1463 K
pääset	1463 K lukemaan
päätoimittaja	1461 K:
pódcast	1239 K:
păstrați	28 K
pērc	2427 K biļetes	2436 K
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
radšej	3181 K počúvate
radši	483 K posloucháte
rašykite	2382 K autorei	2382 K autoriui
recibí	1179 K las noticias
recomandări	2892 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1873 K ingyenesen
regisztráljon	1861 K	1873 K ingyenesen
regístrate	1131 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2694 K tekstu
rezervē	2436 K
rešite	3084 K kviz
riješite	3084 K kviz
rozwiąż	2678 K quiz
rätsel	701 K mit
rätseln	701 K sie mit
réservez	1551 K vos places pour la soirée de la rédaction
réservé	1496 K aux abonnés
réservée	1496 K aux abonnés
réservés	1496 K aux abonnés
résumer	1541 K cet article	1541 K l'article
résumé	1541 K généré	1541 K rédigé	1541 K réalisé	1541 K produit	1541 K par
rösta	3320 K
rādīt	2436 K
""", 's': """
saglabā	2436 K
saistīts	2411 K:
saņem	2436 K
sažetak	3099 K	3099 K članka	3099 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1179 K el canal	1209 K leyendo:
sesizări	2898 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	462 K	462 K článku
siųskite	2382 K savo	2396 K
sjefredaktør	2626 K:	2626 K og ansvarlig redaktør:
skopírovať	3174 K
skrót	2690 K artykułu
skúsili	59 K ste
související	445 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1639 K par
sporočite	3240 K napako
sprawdź	2678 K:	2678 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3161 K sa
stališča	3218 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	498 K si aplikaci
stöd	81 K	3295 K
stötta	81 K	3295 K
støt	81 K	540 K
støtt	81 K	2603 K
suscríbete	1125 K a	1260 K en spotify
susidūrėte	2382 K su
susiję	2370 K:
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
só	2743 K para assinantes
sólo	1131 K para suscriptores
søg	563 K nu
súhrn	3161 K
súmate	12 K	56 K a las #
súvisiace	3148 K:
súvisiaci	3148 K článok
sūti	2422 K savu	2436 K
số	3662 K ký tự còn lại
""", 't': """
también	1152 K en facebook	1164 K puedes leer	1164 K puedes leer:	1164 K te puede interesar:
també	353 K et pot interessar:
também	2858 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1468 K on
tekstą	46 K galima
tenés	1174 ¿K información
thấy	44 K lỗi
thử	3643 K sức với
tiedätkö	1442 K aiheesta	1442 K asiasta	1442 K lisää
tiivistelmä	26 K on
tilføj	563 K
tiếp	3697 K tục đọc sau
todavía	32 K no hay comentarios
további	1848 K részletek
traducció	362 K feta
transparentní	455 K účet:
trên	3620 K google news
trình	3669 K duyệt của bạn không	3669 K duyệt không
trả	3643 K lời câu đố
trải	3653 K nghiệm
turpinājums	2438 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1442 K
tác	3638 K giả:	3638 K giả là
támogasd	81 K	1866 K a	1866 K az
támogassa	81 K	1866 K a	1866 K az
täglichen	604 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1507 K l'application
téléchargez	13 K
tóm	3642 K tắt này	3690 K tắt được
töltsd	13 K le
töltse	13 K le	1874 K le	1874 K ki
történeteiket	1856 K
tüm	27 K yorumlar
tęsinys	2398 K
tłumaczenie	2690 K
tải	13 K	13 K ứng dụng	3620 K ứng dụng	3620 K app	3646 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3119 K na grešku
uključi	3107 K
uključite	3107 K
uložit	475 K
uložiť	3174 K
uložte	475 K si	3174 K si
unbeschränkter	681 K zugang
unterstütze	81 K	587 K
unterstützen	81 K sie	587 K sie	587 K sie die
uočili	7 K ste
upozorniť	3183 K na chybu
upozorněte	485 K na chybu
urmărește	12 K	2892 K și:	2909 K video	2967 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1861 K részt
već	3135 K za #	3135 K od #
več	3207 K:	3207 K v videu	3232 K o tem	3232 K novic	3232 K preberite
vidéo	1527 K :
visą	2396 K interviu
više	3084 K o:
você	2768 K pode gostar:
vprašaj	3221 K
vprašajte	3221 K
vypočujte	1 K si	3148 K si:
vyskúšali	59 K ste
vytiskněte	475 K
vytlačiť	3174 K
vytlačte	3174 K
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
weź	2721 K udział w dyskusji
więcej	2677 K o	2677 K na temat	2677 K z	2678 K na ten temat:	2681 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	604 K newsletter
""", 'y': """
yanlişlik	3441 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2713 K uwagę	2713 K błąd	2713 K literówkę	2713 K uwagi	2713 K nieścisłość
ziņo	2422 K redakcijai
zkopírovat	475 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2710 K reporterem	2710 K reporterką	2710 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	637 K dpa	940 K #	940 K
""", 'à': """
à	1527 K lire aussi	1527 K lire également	1527 K lire :	1527 K lire sur	1527 K voir aussi	1527 K écouter	1527 K relire	1527 K découvrir	1527 K lire sur le même sujet	1527 K consulter :	1527 K voir également	1530 K propos de l'auteur	1530 K propos de l'autrice	1551 K retrouver dans le numéro	1624 K écouter sur spotify	1624 K écouter sur apple podcasts	1624 K retrouver sur spotify
àudio	362 K generat
""", 'á': """
áudio	2787 K gerado
""", 'ä': """
är	3298 K du
äänestä	1463 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2765 K preciso estar logado
écouter	1 K l'article	1 K cet article	1527 K aussi	1618 K sur
écoutez	1 K cet	1 K l'article	1555 K le podcast
épinglez	1574 K cet article	1574 K cette recette	1574 K cette page	1574 K la recette	1574 K ce billet	1574 K-la	1574 K-le	1574 K l'article	1574 K l'image
""", 'í': """
írd	1874 K be
írj	1856 K a szerzőnek
írja	1874 K be
írjon	1856 K a szerzőnek	1874 K közvetlenül	1874 K nekünk
""", 'î': """
în	2955 K imagini:
întreabă	2903 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1875 K szerint
""", 'ú': """
últimas	1163 K noticias de	2767 K de	2767 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	631 K die autor:in	631 K die autoren	631 K die autor:innen	633 K die autorin	633 K den autor	634 K die autorin	634 K den autor
übersetzung	715 K:	715 K aus dem
""", 'č': """
čitaj	3084 K još
čitajte	3084 K i	3084 K još	3084 K još:
članak	46 K se može	46 K možete	3099 K je preveden	3099 K čita	3102 K je objavljen u
članek	46 K lahko	3221 K je preveden	3221 K bere	3221 K je prebral	3224 K je objavljen v
článek	46 K lze	46 K můžete	462 K byl přeložen	462 K přeložen	462 K načetl	465 K vyšel v
článok	46 K možno	46 K môžete	3161 K bol preložený	3161 K načítal	3164 K vyšiel v
čo	33 K si myslíte
čtěte	445 K také	445 K také:	445 K i	445 K více	445 K:
číslo	455 K účtu pro dary	455 K transparentního účtu
čítajte	3148 K aj	3148 K tiež	3148 K viac
""", 'đ': """
đánh	3642 K giá bài viết
đã	3685 K xảy ra lỗi	3685 K có lỗi
đăng	3643 K ký tham dự hội thảo	3689 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3659 K dây nóng: #	3659 K dây nóng #
được	68 K phép đăng lại
để	3672 K xem nội dung này	3672 K hiển thị nội dung này
đọc	3629 K thêm	3629 K thêm:	3629 K:	3629 K tiếp:	3634 K tin nhanh
""", 'į': """
įsigykite	2396 K
įtraukite	2396 K mus
įveskite	2396 K
""", 'ś': """
ściągnij	13 K	2726 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2706 K:
źródło	2706 K:
""", 'ž': """
želite	3116 K raditi kod nas	3116 K da radite kod nas	3237 K delati pri nas
želiš	3116 K raditi kod nas	3237 K delati pri nas
žinote	2382 K daugiau	2397 K istoriją
žiūrėkite	2370 K taip pat	2396 K
""", 'ș': """
știrea	2965 K continuă
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
автор	3026 K - обозреватель	3026 K - корреспондент	3026 K - колумнист	3026 K - редактор	3566 K - оглядач	3566 K - колумніст	3566 K - кореспондент
авторка	3566 K - оглядачка	3566 K - колумністка
авторката	241 K е
авторът	241 K е
акценти	243 K от
""", 'б': """
бачите	44 K помилку
беше	244 K ли полезна	244 K ли полезно	244 K ли полезен
больше	3010 K новостей	3011 K по теме:	3049 K любите слушать	3049 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3029 K ли материал	3029 K ли пересказ	3029 K ли этот пересказ	3029 K ли этот	3029 K ли текст
была	3029 K ли статья	3029 K ли эта	3029 K ли новость
більше	3550 K по темі:	3550 K за темою:	3550 K на тему:	3550 K про це:	3581 K новин	3581 K матеріалів
""", 'в': """
вакансии	3032 K "	3032 K редакции
вакансії	3571 K "	3571 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3029 K понравилась	3029 K понравился	3029 K помогла	3569 K сподобалась	3569 K сподобалася	3569 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	229 K още	229 K също	229 K:	229 K повече във видеото	229 K галерията
включете	251 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	3010 K новости на тему	3010 K материалы	3010 K новости	3010 K статьи	3014 K статьи автора	3014 K материалы автора
всички	256 K новини
встановлюйте	3576 K
встановіть	13 K	3576 K	3602 K застосунок
встигніть	3605 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3028 K от
гледайте	229 K видеото	229 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3568 K від	3568 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3550 K:	3550 K про це
джерела	3583 K:
джерело	3583 K:
дивіться	3550 K також	3550 K:	3550 K також:	3550 K відео:
до	3550 K теми:
докладніше	3550 K:	3550 K про це
доступно	3037 K в	3037 K на	3037 K для	3576 K в	3576 K у	3576 K на	3576 K для
достъпно	251 K в	251 K на
дотримуйтесь	28 K
другие	3014 K материалы автора
думка	3566 K автора	3566 K редакції	3566 K, висловлена
думки	3566 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3014 K новость?
еще	3011 K по теме:
ещё	3010 K больше	3011 K по теме:
""", 'з': """
за	3550 K темою:
забелязахте	7 K
завантажити	3576 K в	3576 K з	3576 K у
завантажте	13 K	3576 K в	3576 K з	3602 K застосунок	3602 K додаток
завантажуйте	13 K	3576 K	3586 K застосунок
загрузите	3037 K в	3037 K на
задайте	3028 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	255 K
запитайте	3568 K
зберегти	3580 K
збережіть	3580 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3589 K слухати
""", 'и': """
идет	3068 K подписка
идёт	3068 K подписка
изпратете	255 K
изтеглете	13 K	251 K	261 K	276 K приложението
източник	258 K:
източници	258 K:
имате	72 K въпроси
инсталирайте	251 K
искате	263 K да работите при нас	263 K ли да работите при нас
искаш	263 K да работиш при нас
источник	3043 K:
источники	3043 K:
""", 'к': """
как	3029 K вам статья	3029 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	255 K
копирайте	255 K
короткий	3568 K виклад	3568 K переказ
коротко	3028 K от	3568 K від
краткий	26 K пересказ	3028 K пересказ
кратко	3028 K от
краткое	3028 K содержание
куиз	229 K:
""", 'л': """
лучшее	3010 K за
любите	3589 K слухати
""", 'м': """
материал	46 K можно	3011 K по теме:	3031 K опубликован в	3034 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	3040 K подписки за
мнение	3026 K автора	3026 K редакции
мнението	241 K на автора
мнения	3026 K авторов
мненията	241 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3580 K
надішліть	3 K	3580 K
накратко	243 K от
началась	3068 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3068 K забудьте подписаться	3605 K забудьте передплатити
немає	3589 K часу читати
нет	32 K комментариев	3049 K времени читать
новия	246 K брой
новият	246 K брой
новости	3010 K партнеров
новый	3031 K номер
нравится	82 K
няма	32 K коментари
нямате	264 K време да четете
""", 'о': """
об	3011 K этом подробнее	3014 K авторе
обобщение	243 K
обсуждение	5 K
озвучено	3028 K	3568 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3037 K в
открыта	3068 K подписка
отпечатай	255 K
отпечатайте	255 K
отправить	3 K	3041 K
отправьте	3 K	3041 K
оформити	3605 K передплату
оформить	3068 K подписку
оценете	244 K
оцените	8 K	3029 K
оцініть	3569 K
още	229 K по темата	229 K новини:	256 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	3040 K месяц за
перевод	3028 K выполнен	3028 K сделан
передплата	3579 K за #	3579 K від #	3605 K на перше півріччя	3605 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3568 K
переклад	3568 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3028 K
перший	3579 K місяць за
питання	73 K до статті
по	89 K подписке	3011 K теме:
повече	229 K по темата:	256 K новини
повідомити	3591 K про помилку
повідомте	3591 K про помилку	3591 K нам про помилку
погляди	3566 K авторів
подарете	255 K
подарите	3041 K
подарить	3041 K
подарувати	3580 K
подаруйте	3580 K
поддержать	3046 K
поддержи	81 K
поддержите	81 K	3046 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	261 K
подкрепи	261 K
подобається	82 K
подписка	3040 K за #	3040 K от #	3040 K за рубль	3068 K на первое полугодие	3068 K на второе полугодие
подписывайтесь	12 K	3046 K на
подпишись	12 K	3061 K на
подпишитесь	12 K	3046 K на	3061 K на нас
подробнее	3011 K:	3011 K в материале	3011 K - в	3011 K читайте в материале	3011 K об этом
подробности	3011 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3026 K автора
позицията	241 K на автора
позиція	3566 K автора
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
порадьте	3580 K
порекомендуйте	3041 K
последвайте	12 K	261 K
последние	3010 K новости о
послухати	1 K
послушать	1 K
поставте	3568 K запитання
почитать	3011 K:
преведено	243 K с
преводът	243 K е
предпочитате	264 K да слушате
прежде	3062 K чем оставить комментарий	3062 K чем комментировать
препечатването	68 K е разрешено
препоръчай	255 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3014 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3605 K передплата
продолжается	3068 K подписка	3068 K подписная кампания
пройдите	3011 K тест
пройдіть	3550 K тест
прочетено	243 K от
прочетете	229 K още	229 K също
підписка	3579 K за #	3579 K від #
підписуйся	12 K
підписуйтесь	12 K	3586 K на
підпишіться	12 K	3586 K на
підсумок	3568 K
підтримайте	81 K	3586 K
підтримати	3586 K
""", 'р': """
работа	3032 K в "
радимо	3550 K прочитати:
разрешете	251 K
распечатайте	3041 K
распечатать	3041 K
расскажите	59 K в
резюме	243 K
резюмето	243 K
рекламно	86 K съдържание:
рекомендуем	3011 K:
рекомендуємо	3550 K:
робота	3571 K в "	3571 K у "
роздрукувати	3580 K
роздрукуйте	3580 K
розкажіть	59 K у
розпочалася	3605 K передплата
розпочато	3605 K передплату
""", 'с': """
саммари	3028 K
свалете	13 K	251 K	276 K приложението
свежий	3031 K номер
свързани	229 K:
связаться	3014 K с автором
сигнализирайте	266 K за грешка
скачайте	13 K	3037 K в	3037 K из	3046 K приложение	3066 K приложение
скачать	13 K	3037 K в	3037 K на
скопировать	3041 K
скопируйте	3041 K
скопіювати	3580 K
скопіюйте	3580 K
следвайте	12 K ни	261 K
следите	12 K за
слухайте	3550 K:	3550 K також:
слухати	1 K
слушайте	3011 K:	3011 K также:
слушать	1 K
см	3011 K. также:
смотрите	3011 K также	3011 K:	3011 K	3011 K также:	3011 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3051 K об ошибке	3051 K нам об ошибке
сообщить	3051 K об ошибке
сохраните	3041 K
сохранить	3041 K
спитайте	3568 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	3028 K
спросить	3028 K
станьте	31 K первым	31 K першим	3046 K подписчиком	3046 K соучастником	3586 K частиною спільноти	3586 K співучасником
статията	46 K може	243 K е преведена	243 K е прочетена
статтю	46 K можна	3568 K перекладено
статью	46 K можно	3034 K можно
статья	3028 K переведена	3028 K озвучена	3029 K была	3031 K опубликована в
стежте	12 K за
стислий	3568 K виклад	3568 K переказ
съобщете	266 K за грешка
съобщи	266 K за грешка
""", 'т': """
також	3550 K читайте:
текст	46 K можно	46 K можна	3028 K переведён	3028 K переведен	3028 K озвучен	3568 K перекладено	3568 K озвучено
текстът	46 K може	241 K отразява	243 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	243 K резюме	243 K обобщение
точка	3026 K зрения автора	3566 K зору автора	3566 K зору редакції
триває	3605 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	3049 K слушать
успейте	3068 K подписаться
установите	13 K	3066 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	3011 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	244 K ли
харесахте	244 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3048 K работать у нас	3048 K у нас работать	3048 K работать в нашей
хочете	3588 K працювати в нас	3588 K в нас працювати	3588 K працювати у нас
хочеш	3588 K працювати в нас
хочешь	3048 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3568 K переказ	3568 K короткий виклад	3568 K короткий переказ	3568 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	229 K още
чети	229 K още
чи	3569 K була стаття	3569 K був матеріал	3569 K був переказ	3569 K був цей переказ	3569 K була ця	3569 K був цей	3569 K сподобалась	3569 K сподобалася	3569 K сподобався
читай	3061 K нас
читайте	12 K нас	13 K	3011 K также	3011 K также:	3011 K:	3011 K подробнее	3011 K еще	3011 K по теме:	3011 K подробнее:	3011 K материал	3011 K в материале	3037 K нас без	3037 K без	3046 K	3046 K нас в	3550 K також	3550 K також:	3550 K:	3550 K ще	3550 K також на тему:	3550 K по темі:	3550 K також на тему	3586 K
читать	3011 K также	3011 K по теме:
что	33 K вы думаете	3011 K ещё почитать:
чуйте	1 K	229 K:
""", 'щ': """
ще	32 K немає коментарів	3550 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	3028 K краткое содержание
этот	26 K пересказ	3028 K пересказ	3028 K краткий пересказ	3034 K материал можно	3034 K текст можно
эту	3034 K статью можно
""", 'я': """
як	3569 K вам стаття	3569 K вам матеріал
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
กด	12 Kติดตาม	3349 Kติดตาม	3349 Kไลก์
""", 'ข': """
ขอ	3352 Kบคุณภาพจาก	3352 Kบคุณข้อมูลจาก
ข่	3345 Kาวที่เกี่ยวข้อง:	3352 Kาวโดย	3358 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3358 Kิป:
คุ	3355 Kณรู้สึกอย่างไรกับ	3355 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3358 Kคลิป:	3358 Kคลิป :
""", 'ซ': """
ซื	3356 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3345 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	3349 Kดตามช่อง	3349 Kดตามเรา	3349 Kดตามข่าว	3367 Kดตามอ่านข่าวอื่นๆ	3367 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	3354 Kม ai
""", 'ท': """
ทด	3356 Kสอบความรู้ของคุณ
ทำ	3356 Kแบบสำรวจสั้น
ที	3352 K่มา:	3352 K่มา :
""", 'บ': """
บท	3354 Kความนี้ใช้ ai	3354 Kสรุปนี้	3354 Kความนี้แปล	3354 Kความนี้เรียบเรียง	3355 Kความนี้มีประโยชน์
""", 'ป': """
ปร	3354 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	3352 K้เขียน:	3352 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	3355 Kข้อผิดพลาดในบทความ
พื	3368 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3356 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	3352 Kพ:	3392 Kพที่ # จาก #	3392 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3356 Kวมโหวต:	3356 Kวมโหวต :	3356 Kวมทำแบบสำรวจ	3356 Kวมสนุก	3363 Kวมสนับสนุน
ร้	3371 Kองทุกข์	3371 Kองเรียน
""", 'ล': """
ลง	3356 Kทะเบียนเข้าร่วมสัมมนา	3356 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3363 Kับสนุน
สร	3354 Kุปโดย	3354 Kุปข่าวด้วย	3354 Kุปนี้	3354 Kุปข่าวโดย	3355 Kุปนี้มีประโยชน์
สา	3371 Kยด่วนข่าว	3371 Kยด่วนทีมข่าว
ส่	3371 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	3392 K้า # จาก #
""", 'อ': """
อ่	3345 Kานเพิ่มเติม:	3345 Kานต่อ:	3345 Kานข่าวต้นฉบับ:	3345 Kานเพิ่มเติม	3345 Kานประกอบ:	3358 Kานข่าวเพิ่มเติม:	3358 Kานข่าวเพิ่มเติม	3358 Kานข่าวที่เกี่ยวข้อง:	3358 Kานข่าว:	3358 Kานเรื่องอื่น:	3367 Kานข่าวอื่นๆ	3367 Kานข่าวต้นฉบับได้ที่	3367 Kานบทความอื่นๆ	3367 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	3352 Kางอิง:
""", 'เ': """
เก	3352 Kี่ยวกับผู้เขียน
เข	3349 K้าร่วมช่อง
เน	3354 Kื้อหานี้สร้าง	3368 Kื้อหาสปอนเซอร์	3368 Kื้อหาโฆษณา	3368 Kื้อหาสนับสนุนโดย
เพ	3349 Kิ่มเพื่อน
เร	3352 Kื่อง:	3352 Kื่อง :	3352 Kื่องและภาพ
""", 'แ': """
แจ	3355 K้งแก้ไขข่าว	3371 K้งเบาะแส	3371 K้งข่าว
แช	3 Kร์
แป	3354 Kลโดย
แอ	3349 Kดไลน์
""", 'โ': """
โฆ	3368 Kษณา -
""", 'ใ': """
ให	3355 K้คะแนนบทความ
""", 'ไ': """
ไม	3349 K่พลาดทุกข่าวสาร	3349 K่พลาดข่าว
""", 'ả': """
ảnh	3638 K:	3686 K #/#	3686 K # / #
""", 'ủ': """
ủng	3638 K hộ tác giả	3651 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2178 Kせて読みたい	2178 【Kせて読みたい】	2178 Kせて読みたい:
""", 'こ': """
こち	2178 Kらもおすすめ	2178 Kらもおすすめ:	2206 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2186 K記事を書いた人	2186 K記事の筆者	2189 K要約はai	2189 K要約は、ai	2189 K要約は役に立ち	2189 ※K要約	2189 K記事の翻訳	2189 K記事の要約	2189 K記事はai	2189 K翻訳	2189 K見出しはai	2197 K記事は	2197 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2178 Kと見る:	2206 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2235 Kーが発生しました
""", 'オ': """
オリ	2206 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2210 【Kゼント】	2210 Kゼント応募
""", 'ペ': """
ペー	2236 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	2206 【K】
""", '下': """
下載	13 K	3725 Kapp	3725 K應用程式
下载	13 K	3725 Kapp	3725 K应用
""", '以': """
以上	3751 K内容由ai
以下	3809 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3748 K:	3748 (K	3748 K係	3748 K为	3748 K為
""", '你': """
你做	59 K了吗
你可	3739 K能會喜歡:	3770 K能想看:
你有	3746 K线索
你覺	3753 K得這篇
你觉	3753 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3748 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3751 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3731 K微信公众号	3731 K官方微信
""", '内': """
内容	3751 K由ai
""", '写': """
写真	2178 【K】	2178 K:	2206 【Kを見る】	2206 【Kギャラリー】	2236 K #/#	2236 K#/#	2236 K # / #
""", '出': """
出典	2186 K:
出现	3804 K问题
出錯	3804 K了
出错	3804 K了
""", '分': """
分享	3 K
""", '前': """
前回	2206 【K】	2206 Kの記事:
""", '剩': """
剩余	3779 K字数
剩餘	3779 K字數
""", '加': """
加入	12 K	3744 K	3765 K
""", '動': """
動画	2178 【K】	2206 【Kを見る】
""", '升': """
升級	3765 K
升级	3765 K
""", '原': """
原文	3769 K刊于	3769 K刊於
""", '参': """
参与	3755 K我们的
参考	69 Kになった	2178 K:
""", '參': """
參與	3755 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3754 K错误
发生	3804 K错误
""", '取': """
取材	2186 K・文	2186 K・執筆
""", '另': """
另请	3739 K参阅
""", '可': """
可以	3745 K在x上
可自	68 K由转载
""", '合': """
合わ	2178 Kせて読みたい:
""", '同': """
同场	3739 K加映:
同場	3739 K加映:
""", '問': """
問問	3751 K我們的ai
問題	2235 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3809 K由ai
""", '圖': """
圖片	3809 K由ai
""", '執': """
執筆	2186 K:	2186 K/
""", '報': """
報名	3756 K參加
""", '填': """
填写	3755 K问卷
填寫	3755 K問卷
""", '如': """
如发	3754 K现
如有	3746 K线索	3746 K線索
如果	3746 K您有相关线索	3746 K你掌握	3746 K您掌握	3747 K您有
如發	3754 K現
""", '官': """
官方	3731 K微信:	3731 K微信公众号:
""", '審': """
審校	3748 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3739 K閱讀	3739 K阅读	3739 K閱讀:	3739 【K閱讀】	3770 K阅读:
""", '开': """
开启	3725 K通知	3725 K推送通知
""", '引': """
引用	2186 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3770 K:
影音	3770 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3770 K看更多:
""", '微': """
微信	3725 K扫	3731 K公众号:
""", '您': """
您对	3753 K这篇文章
您對	3753 K這篇文章
您有	3746 K线索
您的	27 K评论
您覺	3753 K得這篇
您觉	3753 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3725 K客户端
""", '打': """
打开	13 K	3725 K微信
""", '扩': """
扩展	3739 K阅读:
""", '扫': """
扫一	3725 K扫
扫描	3725 K二维码关注	3744 K
扫码	3744 K
""", '投': """
投票	3755 K:
投稿	27 Kは
""", '报': """
报名	3756 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3744 K追蹤
""", '掃': """
掃一	3725 K掃
""", '採': """
採訪	3748 K撰文:
""", '推': """
推荐	3739 K阅读	3739 K阅读:
推薦	3739 K閱讀:
""", '提': """
提供	2186 K:
""", '摘': """
摘要	3751 K由	3809 K由ai
""", '撰': """
撰文	3748 K:
撰稿	3748 K:
""", '支': """
支持	3763 K
""", '收': """
收听	1 K	3758 K我们的播客	3758 K我们的节目
收聽	1 K	3758 K我們的播客	3758 K我們的節目
""", '文': """
文/	2186 K
文:	2186 K
文・	2186 K
文章	44 K有误	3748 K来源:	3754 K有误	3754 K有誤
""", '新': """
新聞	41 K爆料	3746 K線索
新闻	41 K热线	41 K报料	41 K爆料	3746 K线索热线	3746 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3739 K:	3739 K新聞:	3739 K內容:	3739 【K新聞】	3739 K相關	3739 K阅读:	3739 K報導:	3739 K报道:	3769 K精彩内容	3769 K精彩內容	3769 K资讯	3769 K資訊	3769 K内容请	3769 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3746 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3808 K授權	3808 K許可
未经	3808 K授权不得转载	3808 K许可不得转载	3808 K授权	3808 K许可
""", '本': """
本主	76 K题已关闭
本内	3751 K容由ai
本报	41 K热线
本摘	3751 K要
本文	3748 (K作者	3748 K作者	3751 K摘要	3751 K由ai	3751 K由人工智能翻译	3751 K由人工智能生成	3751 K由人工智慧	3769 K章來自	3769 K转载自	3769 K轉載自	3769 K来自	3769 K來自	3808 K受版权保护	3808 K受著作權保護	3808 K原载于	3808 K首发于	3808 K原刊於	3808 K轉載自	3808 K转载自	3809 K由ai	3809 K由人工智能	3809 K由 ai	3809 K由人工智慧	3809 K使用ai	3809 K经ai
本翻	3809 K译由
""", '来': """
来发	31 K表第一
来源	3748 K:
""", '校': """
校对	3748 K:
""", '構': """
構成	2186 K・文
""", '次': """
次に	2178 K読む:
次の	2206 Kページ:	2206 【K記事】
次ペ	2206 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3744 K加入	3745 K在	3745 K关注	3746 K提供线索	3746 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3744 K加入	3745 K在	3746 K提供線索	3746 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3751 K要	3809 K要由ai
""", '测': """
测一	3755 K测:
""", '測': """
測一	3755 K測:
""", '点': """
点击	3739 K查看	3739 K阅读:	3758 K观看视频	3758 K收听
点我	3744 K加入
""", '熱': """
熱門	3770 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3746 K请	3746 K請
""", '版': """
版权	3808 K声明	3808 K所有
版權	3808 K聲明
""", '用': """
用微	3725 K信扫
""", '画': """
画像	2178 【K】	2206 【Kを見る】	2236 K#/#	2236 K #/#	2236 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3754 K錯誤
發生	3804 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3739 K阅读	3739 K新闻	3739 K报道:	3739 K阅读:	3770 K新闻:	3770 K文章:
相關	3739 K新聞	3739 K報導	3739 【K新聞】	3739 K閱讀:	3770 K新聞:	3770 K文章:	3770 K報導:
""", '看': """
看更	3739 K多:
""", '立': """
立即	3744 K加入	3755 K报名	3755 K報名
""", '筆': """
筆者	2186 Kプロフィール
""", '編': """
編輯	3748 K:
編集	41 K部への情報提供
""", '线': """
线索	3746 K征集
""", '编': """
编辑	3748 K:	3748 (K:
""", '聽': """
聽我	3758 K們的podcast
""", '著': """
著者	2186 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3758 K上方影片
""", '观': """
观看	3758 K上方视频
""", '视': """
视频	3770 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3765 K	3775 K本報	3775 K我們	3775 K本刊
""", '記': """
記事	7 Kの誤り	2197 Kの誤り	2197 Kに誤り
記者	2186 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2178 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2210 【Kプレゼント】	2210 Kプレゼント
""", '請': """
請支	3763 K持
""", '订': """
订阅	3765 K	3775 K本报	3775 K我们	3775 K本刊	3775 K本公众号	3775 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3763 K持
""", '責': """
責編	3748 K:
""", '資': """
資料	3748 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3763 K
""", '责': """
责任	3748 K编辑:	3748 (K编辑
责编	3748 K:
""", '赞': """
赞助	3763 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3779 K输入
""", '这': """
这个	3752 K摘要
这段	3752 K摘要
这篇	8 K文章	52 K调查	52 K报道	3752 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3752 K摘要
這篇	3752 K文章
""", '還': """
還可	3779 K輸入
""", '采': """
采写	3748 K:
""", '長': """
長按	3744 K
""", '长': """
长按	3744 K
""", '開': """
開啟	3725 K通知	3725 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2178 K記事	2178 K記事:	2178 【K記事】	2178 K:	2178 【K】	2206 【K写真】
""", '閱': """
閱讀	3739 K更多
""", '问': """
问问	3751 K我们的ai
""", '阅': """
阅读	3739 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3808 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3755 K報名
""", '马': """
马上	3755 K报名
""", '點': """
點我	3744 K加入
點擊	3739 K查看	3739 K閱讀:	3758 K觀看影片
""", '같': """
같이	2284 K 보기:
""", '관': """
관련	2284 K 기사:	2307 K 기사 :	2307 [K 기사]	2307 K 기사-
관련기사	2284 K	2284 K:	2284 [K]	2307 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2295 K #줄 요약
기사에	73 K 대해 궁금	2300 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2307 K 기사:
""", '당': """
당신의	2299 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2284 K 읽기:
더보기	2284 [K]	2284 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2299 K 설문에	2299 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2307 [K 본 기사]
""", '문': """
문제가	2341 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2295 K 요약은
""", '사': """
사진	2342 K #/#	2342 K # / #
사진출처	2310 K:
""", '생': """
생성형	2295 K ai가 요약
""", '선': """
선택	2339 (K) 개인정보	2339 [K] 개인정보	2339 (K) 광고성	2339 [K] 광고성
""", '설': """
설문에	2299 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2299 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2284 [K]
""", '오': """
오류가	2341 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2295 K 요약은 ai	2295 K 요약이 도움	2295 K 기사는 인공지능	2295 K 기사는 ai	2295 K 번역	2300 K 기사가 도움이	2300 K 기사를 어떻게	2300 K 뉴스에 대한 의견	2300 K 기사에 대한 의견
이미지	2342 K #/#	2342 K # / #
이슈	2307 [K]
이어	2284 K 읽기:
""", '인': """
인기기사	2307 [K]
""", '일': """
일시적인	2341 K 오류가
""", '자': """
자료출처	2310 K:
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
지금	2317 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2284 K 기사:
추천기사	2307 [K]
""", '출': """
출처	2310 K:	2310 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2342 K #/#
""", '필': """
필수	2339 (K) 개인정보	2339 [K] 개인정보	2339 (K) 이용약관	2339 [K] 이용약관
""", '함': """
함께	2284 K 볼 만한 기사:	2284 K 보면 좋은 기사:	2307 [K 읽기]
""", '핫': """
핫클릭	2307 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	2284 [K]
""", '후': """
후원	2335 K 계좌
후원계좌	2335 K
"""}

CONTAINS = {',': """
,说:	3831 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2978 K-vă	2982 K
abonații	50 K pot	2979 K noștri
abonează	80 K-te	2880 K-te pentru	2885 K-te pe youtube	2978 K-te
abonné	50 en tant qu'K	1493 pas encore K	1495 déjà K	1497 en tant qu'K
abonnés	1493 réservé à nos K	1495 réservé aux K	1643 nos K	1646 K
abonējiet	80 K	2443 K
actualisé	97 cet article a été K
actualité	1503 l'essentiel de l'K	1513 suivez l'K	1513 suivez toute l'K	1513 retrouvez toute l'K	1536 couvre l'K
actualizată	97 știrea a fost K
acționari	2947 fără K
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
adăugat	2981 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3315 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1645 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1279 K
afișată	60 email nu va fi K
agregó	1279 K
aicināja	2446 K
aizsargātas	2412 visas tiesības K
aiškino	2406 K
ai가	2345 K 작성	2345 K 생성	2345 K 요약	2345 K 번역
ai로	2345 K 작성	2345 K 생성
ai를	2345 K 활용해
ajouté	1645 a K
ajută	2978 K-ne
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
alăturat	2899 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1557 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	660 jetzt K:
anketě	468 naší K	468 v K
ankietę	35 naszą K	2695 naszą K	2695 krótką K
ankstesnėje	97 K versijoje
anmäl	3335 K dig till vårt	3335 K dig till våra
anmäla	3310 genom att K dig
annoncé	1645 a K
annoncør	567 betalt af en K	567 betalt af K
annonslänkar	37 K	74 K	3315 K
annonsör	3324 betalt av en K	3324 betald av en K
annonsør	2634 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1279 K
anunțat	2981 a K
använder	3280 vi K cookies	3281 K kakor
anúncio	2791 após o K	2791 depois do K
anúncios	70 sem K	2873 sem K
apelował	2731 K
apelowała	2731 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1141 descarga la K	1141 descarga nuestra K
aplicația	84 în K noastră	2886 descarcă K	2978 descarcă K noastră	2978 descarcă gratuit K	2978 descarcă K și	2979 K noastră
aplikacją	84 z naszą K
aplikację	2660 pobierz naszą K	2661 pobierz K	2661 ściągnij K	2718 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3169 našej K
aplikáciu	3169 mobilnú K	3169 K
aportació	421 la teva K
aportación	1176 tu K	1202 haz tu K
apoyá	1276 K
applikációnk	1863 K
applikációnkat	1863 K
applikációnkban	84 K
apsolīja	2446 K
apóyanos	1176 K	1276 K
apóyenos	1176 K	1276 K
apúntate	1120 K a	1136 K a nuestra	1136 K gratis	1276 K gratis
apărat	2981 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3451 bir K paylaş
artykuł	15 darmowy K	20 cały K	2649 podoba ci się ten K	2696 nasz K do końca	2716 ostatni darmowy K	2729 ten K
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
autentifică	24 K-te	2880 K-te pentru
autorką	2687 kontakt z K
autorská	450 K práva
avertizează	2981 K
avísanos	1276 K
ayúdanos	1176 K	1276 K a
açikladi	3527 K
açin	3451 K
añadió	1279 K
año	1278 al K
""", 'b': """
bağirdi	3527 K
bağirdilar	3527 K
bağiriyor	3527 diye K
bağiriyordu	3527 K
bağiş	3524 K yap	3528 K
bağişiniz	3524 K
bağlantilari	74 satiş ortakliği K	3448 satiş ortakliği K
başlayan	3450 tl'den K
başvurun	3451 K
behält	29 K sich vor	29 K sich das recht
behöver	3262 vi K ditt stöd	3335 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1841 értesítések K
beløb	579 fast K
beløp	2644 gi et K	2646 fast K
bemängeln	738 K
bemängelt	738 K
berätta	67 K för oss	67 K din
berättade	3338 K
berättar	3338 K
bestätigen	603 K sie ihre
bestätigungslink	704 K
bestätigungsmail	603 K	704 K
betalvägg	3339 K
bezpečí	97 linka K
bezplatný	488 poslední K článek	3163 náš K webinár	3186 posledný K článok
bezplatných	3172 K článkov
bezpłatne	2701 K konto
bezpłatny	2692 nasz K webinar	2716 ostatni K artykuł
bezpłatnych	2701 limit K
beğendiyseniz	3525 bu haberi K	3525 bu yaziyi K
biết	3711 cho K
blokování	442 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1136 recibe el K	1136 nuestro K	1139 K diario	1276 recibe el K	1277 nuestro K	1280 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1502 dans votre K mail	1502 dans votre K e-mail
brezplačen	3243 zadnji K članek
brezplačne	3230 K članke
brezplačni	3223 naš K webinar	3243 zadnji K članek
brezplačnih	3230 K člankov
bronił	2731 K się
brzmiał	2731 K
brzmiała	2731 K
brzmiało	2731 K
butlletí	350 subscriu-te al K	350 el nostre K	422 el nostre K	425 K
buzdított	1891 K
buzdította	1891 K
buzón	79 en tu K	1137 en tu K
bájate	1276 K la app
bölümünde	85 yorum K
bönföll	3338 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3338 K
bønfaldt	580 K
bønn	2568 vi har en K til deg
bønnfalt	2647 K
bústia	372 a la teva K
bülten	3444 e-K	3528 K
bültene	3411 K abone	3411 K kayit	3411 K kaydol
bülteni	3444 haber K
bültenimiz	78 K	3525 K
bültenimize	78 K	78 e-K	3411 K	3524 K	3525 K
bültenine	3444 K
błagał	2731 K
błagała	2731 K
bạn	49 gửi cho K bè	3616 hộp thư của K	3650 sự ủng hộ của K	3708 mời K	3708 cần sự ủng hộ của K	3708 nhờ sự ủng hộ của K
bằng	3658 K văn bản của báo
""", 'c': """
caffè	2046 un K
café	54 me paga um K	1177 un K	1202 un K al mes	1539 un K
caractères	1557 limitées à # K
catedrática	1173 es K
catedrático	1173 es K
celého	430 pro čtení K
cercetătoare	2899 este K
cercetător	2899 este K
changés	97 prénoms ont été K
chaîne	1643 notre K
chefredaktör	3300 är politisk K	3300 är K
chefredaktør	545 er K
chuyện	3637 bạn có câu K
chép	3632 cấm sao K	3658 mọi sao K
chính	97 đính K	3625 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3616 bản tin của K tôi	3619 theo dõi K tôi	3637 cho K tôi qua	3637 liên hệ với K tôi	3708 ủng hộ K tôi	3708 K tôi cần sự giúp đỡ	3708 giúp K tôi	3708 theo dõi K tôi	3708 hãy gửi cho K tôi	3708 hãy liên hệ với K tôi	3708 hãy báo cho K tôi	3709 K tôi trên	3709 của K tôi	3709 cho K tôi
chọn	3708 hãy bình K
cikkünk	1889 minden K
cikkünkhöz	1889 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2764 nos K
comentó	1279 K
comisión	1191 recibir una K
comissió	367 rebre una K
comissão	2790 receber K	2790 receber uma K
commerciële	2528 K partner
communauté	1544 K whatsapp	1544 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2070 parte della nostra K
condamné	1645 a K
condiții	2889 termeni și K
confidentialité	1520 politique de K
confidențialitate	2889 politica de K
conférences	1536 est maître de K
connecté	1522 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2741 acesse todo o K	2785 ao exibir este K	2785 ao ver este K
contribuição	2777 com a sua K	2872 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1279 K
conversación	1159 participar en la K
conținut	9 acest K	2880 K doar pentru abonați
conținutului	2896 preluarea K
cookieinställningar	3302 K
corespondentă	2899 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2978 K un cont pentru a citi
csatornájára	1855 viber-K
csatornánk	1889 K
csatornánkhoz	1855 telegram-K	1855 whatsapp-K
csatornánkra	1855 youtube-K	1888 iratkozz fel K	1888 iratkozzon fel K
csábított	1891 K
cuéntanos	38 K	67 K	1159 K en	1276 K
cuéntenos	38 K	67 K
czytać	2655 aby K dalej	2655 żeby K dalej	2728 chcesz K dalej
czytelników	36 naszych K	2696 opiniami K	2707 z wpłat K	2707 dzięki wsparciu K	2724 K	2729 naszych K	2729 z wpłat K
câmpurile	60 K cu steluță
cântau	2981 K
címével	1887 e-mail-K
cùng	51 hãy tham gia K họ
của	3639 là cây bút K	3709 độc giả K
""", 'd': """
daní	3177 # % z K	3177 #% z K
darbą	2404 mūsų K
darowiznę	2653 przekaż K	2728 przekaż nam K	2728 przekaż K na
datenschutzerklärung	620 unserer K	736 unserer K	736 unsere K
datenübertragung	654 der K zu
dați	62 K-mi tag
debatindlæg	546 send dit K	546 skrive et K
debatredaktør	545 er K
debattredaktør	2608 er K
debattør	545 er K
declaró	1279 K
decía	1279 K
demandé	1645 a K
denmişti	3527 K
denunció	1279 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1141 K la	1141 K nuestra
destekçimiz	3451 K olun	3524 K olun
desteğiniz	3524 K
desteğinizle	3525 K
desteğiyle	18 okurlarin K	3437 yapay zeka K	3446 K ayakta	3456 yapay zeka K
değildir	30 sorumlu K
değilim	3509 ben robot K	3509 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3168 K môžu
disponível	2749 K no google play
doação	2737 faça uma K	2777 sua K	2872 sua K	2872 faça uma K	2876 K
doações	2876 K
dodał	2731 K
dodała	2731 K
dodává	502 K
događaj	3101 naš K
domagał	2731 K się
donació	421 fes una K	425 K
donación	1124 haz una K	1124 tu K	1176 tu K	1176 una K	1276 tu K	1276 haz una K	1280 K
donația	2978 K ta
donație	2978 fă o K	2982 K
donații	2982 K
donează	90 K cât poți	2978 K acum
doplněn	97 článek byl K
doporučil	502 K
doporučila	502 K
doporučovala	502 K
dopuštenja	3112 bez K
doradzał	2731 K
dorzuć	2728 K się
dostawać	2717 chcesz K
dostávajte	3192 K
dostávat	489 chcete K
dostávať	3187 chcete K
dostávejte	495 K
dostęp	80 kup K	2655 masz już K	2701 pełny K do	2701 wykup K	2728 kup K
dostępny	2655 artykuł K tylko
dotazník	469 krátký K	3167 krátky K
dotazníka	3167 nášho K
dotazníku	468 našeho K	469 krátkého K
dowolną	2730 K kwotą
dočtete	476 více se K
dołóż	2728 K się
dołącz	51 K do nich	51 K	2666 K do nas na	2728 K do nas	2728 K do grona	2728 K do nich
drastické	97 obsahuje K
draudžiama	2378 K kopijuoti	2378 be leidimo K	2378 be sutikimo K
draudžiamas	2399 be leidimo K
dueños	1231 sin K	1231 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2729 K dalej
dziennikarką	2688 jest K
dzięki	2729 K wam	2729 K tobie
dziękujemy	2698 K za zapisanie	2698 K za zapis	2728 K, że nas czytasz
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
dömde	3338 K
dømte	580 K	2647 K
düzeltme	97 K:
děkujeme	499 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	3621 tải ứng K	3708 tải ứng K của	3708 hãy tải ứng K	3708 tải ngay ứng K
""", 'e': """
edellyttää	1470 K tunnusta
editörlerimize	39 K
editörüdür	3434 K
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
endereço	2763 seu K de email não será
engedély	1870 K nélkül tilos
engedélyezze	1843 K a javascript
engedélyhez	1870 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	1643 cette K	2544 onze korte K	2544 onze K
enquêtent	1643 K pour vous
enquêtes	1643 nos K
ensaísta	2838 é K
ensimmäinen	1476 K kuukausi
enthält	654 dieses element K daten
entraînement	48 K d'ia
entrée	1605 ctrl+K	1605 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1276 K
epizódu	3165 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	545 er K
erhältlich	660 shop K	733 im shop K
erişin	3451 K
erklärt	738 K
erklärte	738 K
erkände	3338 K
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
etkinleştir	3419 javascript'i K
evästeasetuksiasi	1447 K
evästeet	1447 K	1472 K
evästeitä	1430 K
existují	479 K díky
experiência	67 conte sua K
explicó	1279 K
expliqué	1645 a K
expérience	67 partagez votre K
externého	3159 K obsahu
externí	461 K obsah
externího	461 K obsahu	461 obsah z K
externý	3159 K obsah
""", 'f': """
favoritkälla	3296 K
faça	2872 K um pix
felelősséget	30 nem vállal K
felhasználási	1844 K feltételek
feliratkozás	1837 K a hírlevélre	1837 hírlevél K
feliratkozásommal	1853 K
feliratkozással	1853 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	2889 K cookie
folytatásához	1835 a cikk K
fordítóval	1860 gépi K
forintért	1867 havi # K
formulára	3170 odoslaním K
formulário	2872 inscreva-se no K
formuláře	472 odesláním K
forrásként	1854 kedvenc K
fortæl	67 K os
fortæller	580 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	3338 K
früheren	97 K version	97 K fassung
férjen	1888 K hozzá
följ	3276 K oss på	3335 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3292 alla rättigheter K
fördere	735 K
fördermitglied	80 werden sie K	675 werde K	675 werden sie K
fördern	735 jetzt K	735 K sie
föredragen	3296 K källa
föredragna	3296 K källa
föreslog	3338 K
författare	3300 är K och
förklarade	3338 K
förklarar	3338 K
försvarade	3338 K sig
følg	520 K os på	577 K os	2584 K oss på	2644 K oss
første	558 K måned	579 K måned	2622 K måned	2646 K måned
független	1833 támogassa a K	1889 K sajtó
főszerkesztője	1858 K
""", 'g': """
gadā	2445 K
gazeteciliği	3525 bağimsiz K
gazeteciliğimiz	3525 K
gazetę	2727 kup K
gefällt	704 K ihnen, was sie	704 K dir, was du
gelmişken	3405 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	623 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3138 K
gridò	2150 K
gràcies	373 K a gent com tu	422 K a tu
grátis	2874 teste K
grâce	18 K à vous	1484 K à vos dons
gwiazdką	60 pola z K
gärna	3335 vill K höra från dig
går	504 før du K	2568 før du K
gåva	3262 ge en K i dag	3262 ge en K nu	3263 din K	3263 ge en K	3335 din K gör	3335 ge en K i dag	3339 K
gönderdik	3458 size bir e-posta K
gönderin	3451 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3336 K mer
göre	3527 K
görün	3451 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3451 K
gösterilmeden	3427 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2731 K
głosiła	2731 K
głosiło	2731 K
głosuj	2712 K
głosujcie	2712 K
głównej	2703 na stronie K
gương	64 trang K
gửi	49 hãy K	3637 xin K về
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
hjälp	3303 K av ai	3325 K av ai	3335 K oss
hjälper	3335 din gåva K
hjælp	548 K af ai	548 K fra ai	568 K af ai	577 vi har brug for din K	577 K os
hjælper	577 dit bidrag K
hlásal	502 K
hlásala	502 K
hlásá	502 K
hovorí	3198 K
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
häng	3335 K med i
häufiger	646 bei google K
hävdar	3338 K
håller	43 K du med	43 K du inte med	3332 läsare som K
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
hører	2613 der du K
hükmetti	3527 K
hüüdis	1321 K
hüüdsid	1321 K
hűségidő	1877 K nélkül
hồng	3657 nhận hoa K
""", 'i': """
iecienītāko	2420 K avotu
iepriekšējā	97 K versijā
ifølge	580 K	2647 K
illimité	1497 accès K	1566 en K
imágenes	40 tus K	97 contiene K
incorporó	1173 se K a
independentă	2979 presa K
independência	2873 a K
indicó	1279 K
indiqué	1645 a K
indrømmede	580 K
indrømmer	580 K
indépendance	1643 notre K
indépendant	1484 soutenez le journalisme K	1643 journalisme K	1643 média K
indépendante	1563 la presse K a	1643 presse K	1643 information K
información	1149 sigue toda la K	1149 siga toda la K	1173 cubre la K	1277 esta K
informację	2687 wyślij K
informações	97 com K de
informațiilor	2896 preluarea K
informó	1279 K
informē	2446 K
ingresá	77 K tu correo
innehåll	3281 externt K	3302 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	2647 K
innrømmet	2647 K
inquiète	1645 s'K
inquérito	35 nosso K
inscrição	2745 cancelar a K	2799 sua K foi
inscríbete	1120 K
insändare	43 K	3301 skicka din K	3301 din K till	3301 skriva en K
intelektą	2386 dirbtinį K	2401 dirbtinį K
inteligencję	2709 przez sztuczną K
inteligencí	481 umělou K
intelligenciával	1860 mesterséges K készült	1879 mesterséges K
introduceți	77 K adresa de email
intégralité	1493 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1277 esta K
investigação	2873 esta K
investigație	2979 această K
investigațiile	2979 continua K
invítame	54 K a un café	54 K un café	1276 K a
invítanos	1276 K a
ismételgette	1891 K
istediğiniz	3410 K zaman iptal	3526 K zaman iptal
izražavaju	3106 komentari K
içeriği	9 K
içeriğin	3436 harici K
içermektedir	97 sahneler K
išorinio	2384 K turinio
""", 'j': """
jautāja	2446 K
javascript가	2325 K
javascript를	2325 K
javasolják	1891 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2649 skoro już tu K	2649 skoro tu K
jugé	1645 a K
jurnalistă	2899 este K
jurnaliștii	39 K noștri	2922 K noștri îți trimit	2979 K noștri
jälgi	1318 K meid
jäljellä	1466 ilmaista juttua K
jäseneksi	80 liity K	1474 liity K
""", 'k': """
kanał	2729 nasz K
kannatusjäseneksi	1474 liity K
kanál	500 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3139 K
kedykoľvek	3144 odhlásiť sa môžete K
keresőben	1854 google-K
khoản	3614 bạn đã có tài K	3625 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3632 K sao chép
khẳng	3711 K định
kiabált	1891 K
kiabálta	1891 K
kiabálták	1891 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1891 K
kirjeessä	1477 luki K
kiáltott	1891 K
kiáltotta	1891 K
kiáltották	1891 K
kiến	3645 ý K của bạn sẽ	3708 hãy gửi ý K	3708 vui lòng gửi ý K
kliknutím	472 K na
kolačića	3097 K	3127 K
kolačiće	3097 K	3127 K
kolačići	3097 K
komentować	6 K	2675 aby K
komentár	6 pridať K	3168 pridajte K
komentára	3168 pridanie K	3168 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	459 je K	459 , K
komentátorem	459 je K
komentátorkou	459 je K	3157 je K
komentátorom	3157 je K
komentář	6 přidat K
komentáře	6 pro přidání K	470 vložení K	470 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1448 K
konferencję	2692 naszą K
konuştu	3527 diye K	3527 K
kopírovanie	3150 K obsahu bez	3150 K je zakázané
kopēšana	2419 K bez
korespondentką	2688 jest K
korespondentė	2383 K
korábban	1886 K itt írtunk	1886 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2731 K
krzyczała	2731 K
krzyknął	2731 K
krzyknęła	2731 K
krävde	3338 K
krævede	21 K felter er	580 K
krönikör	3300 är K
kulturalną	2696 K dyskusję
kulturredaktör	3300 är K
kulturredaktør	545 er K	2608 er K
kumppanuuslinkkejä	74 K	1460 K
kvíz	468 náš K	3167 náš K
kvíze	3167 našom K	3167 v K
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
kúpte	3195 si K
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
kļūsti	2443 K par
křičel	502 K
křičela	502 K
křičeli	502 K
kể	3711 K
""", 'l': """
labākie	2439 K raksti tavā
lamentó	1279 K
lançait	1645 K
lasītu	2409 lai K tālāk
lasītāji	2444 mūsu K
lasītājiem	2444 mūsu K
lejupielādē	2443 K
lelkisegély	97 K
leverandør	2610 ekstern K
leverantör	3302 extern K
leído	1205 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2429 K
linkistä	1459 lisää tästä K
lisenssillä	47 K
lisäsi	1477 K
llicència	47 K cc
lucrează	2899 K în presă
lunedì	17 ogni K
lună	2980 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	3614 đăng nhập để bình K	3645 bình K của bạn sẽ	3708 đăng nhập để bình K
lájkolj	1841 K minket
lákal	502 K
läget	3311 koll på K
lähdet	1414 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3314 du kan K mer	3314 kan du K mer	3314 K mer om	3336 fri att K
läsare	36 våra K	3312 våra K	3336 våra K
läsarna	18 tack vare K
läser	3335 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	572 K for	2639 K for	3329 K för
læser	577 tak fordi du K
læserbrev	43 K	546 skrive et K	546 send dit K
læsere	36 vores K	578 vores K
læseres	557 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1132 K de notas
límites	1129 sigue leyendo sin K
lòng	3637 vui K gửi về	3708 vui K gửi về
löd	3338 K
lød	580 K	2647 K
lūdza	2446 K
lập	3649 ủng hộ báo chí độc K	3709 báo chí độc K
""", 'm': """
magyarázta	1891 K
mailovú	3170 e-K adresu
mainoslinkkejä	37 K	74 K	1460 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1300 K abil
materiał	9 ten K
matéria	20 ler esta K	2741 esta K é só	2804 para ler esta K	2873 esta K
matérias	2776 limite de K
matí	421 rep cada K
mawiał	2731 K
mawiała	2731 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1891 K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1474 tue K
meitä	1457 tukea K	1457 tue K	1474 tue K	1474 auta K
mencióname	62 K
menționat	2981 a K
mesačne	3197 K
mesečno	3138 K	3256 K
mesélte	1891 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2730 za K
miesięcznie	2730 K
minkä	90 anna K voit
miễn	15 bài K phí	3652 hết số bài K phí	3710 dùng thử K phí
mjesečno	3138 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1557 charte de K	1557 K par la rédaction
mokė	2406 K
mondták	1891 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1129 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1279 K
mulțumim	2978 K că ne citești
munkatársa	1858 K
munkatársunknak	39 K
munkánk	1889 K
munkánkat	1833 támogasd K	1833 támogassa K	1865 K	1888 támogasd K	1888 támogassa K	1889 K
myönsi	1477 K
másodközlés	1851 K
märkis	1321 K
määräsi	1477 K
mån	3313 kr/K	3337 kr/K
månad	3265 testa en K	3313 en K för	3335 testa en K	3337 per K	3337 varje K
månaden	3313 första K	3337 i K	3337 första K
månader	3313 K för #	3335 testa # K
månadsgivare	3335 bli K
måned	510 prøv en K	558 i # K	577 prøv en K	579 pr. K	2622 en K for	2644 prøv en K	2646 per K
måneden	579 om K	2646 i K
måneder	558 i # K	2622 K for #
média	1643 notre K
mês	2873 até o fim do K	2874 por K	2874 ao K
mình	54 mời K ly cà phê	62 tag K
míní	502 K
mówi	2731 K
mówili	2731 K
mówił	2731 K
mówiła	2731 K
môžete	3166 článok si K
müşterimiz	3462 K
mācīja	2446 K
mākslīgais	2426 K intelekts
mēnesis	2445 pirmais K
mēnesī	2445 K
mėgstamiausią	2379 K
mėnesį	2405 per K
měsíc	474 první K	501 za K	501 první K
měsíčně	501 K
můžete	467 článek si K
mạnh	3711 nhấn K
""", 'n': """
nabádal	502 K
nabádala	502 K
naléhal	502 K
namawiał	2731 K
namawiała	2731 K
napisał	2731 K
napisała	2731 K
napiš	38 K nám	67 K nám
napište	38 K nám	458 K nám	491 K na	499 K nám
napísal	3198 K
napíšte	38 K nám	3156 K nám	3156 K, prosím	3189 K na	3195 K nám
naročilo	3229 hvala za K
naročite	80 K se	3203 K se na naše	3254 K se
naročnik	50 kot K	3202 že K
naročnike	3210 samo za K	3210 le za K
naročniki	50 K lahko	3242 lahko berejo le K	3242 berejo samo K	3258 K
naročnikom	3202 dostopen le K	3202 na voljo K	3202 na voljo samo K	3202 na voljo le K	3242 dostopna le K	3242 dostopna samo K	3242 dostopen le K	3242 dostopen samo K
naročnina	3230 K	3258 K
naročnino	3230 z K	3252 z K
narzędzi	2709 przy wsparciu K ai
naujienlaiškio	2391 K
naujienlaiškis	2404 mūsų K	2407 K
naujienlaiškį	2371 mūsų K	2391 K	2403 užsisakykite K	2404 mūsų K
navođenja	3112 bez K izvora
navođenje	3112 uz K izvora
nawoływał	2731 K
našeho	464 do K týmu	464 K e-shopu
našem	3101 K timu
našich	490 K zpráv	3188 K správ
neatkarīgu	2443 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1888 segíts K	1888 írjon K	1888 írj K	1888 jelezd K	1889 K adód
nemokamą	2395 K paskyrą
neobmedzený	3143 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	454 K přístup
neomezeně	430 K číst
nepiekrītat	43 K
nepriklausomą	2393 paremkite K žurnalistiką	2403 paremkite K	2404 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1440 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	499 podpořte K
nezávislá	500 K média
nezávislé	3196 K médiá
nezávislú	3195 podporte K
ngoài	3640 nội dung bên K
nguồn	3635 K ưu tiên	3635 K tin ưu tiên	3658 ghi rõ K	3693 K ưu tiên
người	50 K đăng ký có thể
nhiệm	3645 chịu trách K về nội dung bình luận
nhân	3641 trí tuệ K tạo
nhấn	3708 K vào đây
nhận	3616 đăng ký K bản tin	3616 đăng ký K tin	3708 đăng ký K bản tin	3708 đăng ký K tin
nhập	24 đăng K	3614 vui lòng đăng K	3614 đăng K để đọc	3614 đăng K để xem	3614 đăng K để lưu	3614 hãy đăng K để	3708 đăng K để đọc	3708 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2689 materiał wideo jest K
niezależne	2728 wesprzyj K	2728 wspieraj K	2729 K media
niezależność	2729 K
niezależną	2729 jesteśmy K
noastră	2979 munca K
nolēma	2446 K
norāda	2446 K
nosūtīsim	57 jums K
notificações	14 as K	2751 ative as K	2751 ativar K	2751 receba K
notificările	14 K	2886 activează K
notifikácie	3169 K
notícia	2873 esta K
notícias	2745 receba as K	2745 receba K	2754 siga as últimas K
novinařina	500 naše K
novinařinu	500 nezávislou K
novinár	3157 je K	3157 , K
novinári	3196 naši K
novinárka	3157 je K	3157 , K
novinárkou	3157 je K
novinárom	3157 je K
novinář	459 je K	459 , K
novinářem	459 je K
novináři	500 naši K
novinářka	459 je K	459 , K
novinářkou	459 je K
novičke	3203 na e-K
novičnik	3211 K	3211 e-K	3255 naš e-K	3258 K
novičnika	3211 K
nuotraukų	40 K ir vaizdo
nusprendė	2406 K
nášho	3163 do K tímu
nächste	21 in diesem browser für die K	735 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3711 K
nõus	43 ei ole K?
năm	3710 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	464 našem K
obegränsad	3268 K tillgång
obećala	3139 K
obećao	3139 K
obiecał	2731 K
obiecywał	2731 K
obligāta	2419 atsauce K
oblíbené	456 K zdroje
oblíbených	456 K zdrojů
oblíbenými	456 K zdroji
obrigatórios	21 campos K são	2763 campos K são
obveščanje	3229 na naše K
obľúbené	3154 K zdroje
obľúbených	3154 K zdrojov
obľúbenými	3154 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	489 chcete K
odebírejte	434 K náš	495 K	499 K
odemkněte	430 K si
odhlásit	435 K se můžete kdykoli
odoberať	3187 chcete K
odpoveď	21 zrušiť K
odpovídal	502 K
odpověděl	502 K
odpověděla	502 K
odpověď	21 zrušit K
odpowiadał	2731 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	2731 K
odpowiedziała	97 nie K	2731 K
odpowiedziało	97 nie K
odražavaju	3106 komentari K	3106 komentari ne K
odídete	3152 kým K
ofereça	2741 K este artigo
ograniczeń	2655 czytaj bez K	2655 czytaj więcej bez K
også	51 bli med du K
ogłosił	2731 K
ogłosiła	2731 K
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
ortakliği	3448 iş K linkleri
orzekł	2731 K
osobních	452 ochrany K údajů	452 ochraně K údajů
osobných	3159 K údajov
ostrzegał	2731 K
ostrzegała	2731 K
ostrzegł	2731 K
otrzymywać	2717 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	502 K	3198 K
oznámila	502 K	3198 K
ozvěte	38 K se nám	67 K se nám	458 K se nám	499 K se nám
""", 'p': """
padėkite	2403 K mums
pageidaujamą	2379 K šaltinį
paklausė	2406 K
palīdzi	2433 ziedo un K	2443 K mums
palīdzību	2426 mākslīgā intelekta K	2441 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2403 K mums
parsisiųskite	2403 K
participación	1160 normas de K
partnerské	74 K odkazy	477 K odkazy	3175 K odkazy
partneři	441 my a naši K
pastā	2431 e-K
pastāstiet	38 K mums	67 K mums
patronką	2707 zostań naszą K
patrões	2829 sem K	2873 sem K
paylaşilan	3508 tarafindan K bir gönderi	3508 tarafindan K gönderi
paylaşin	25 K	49 K	3451 K
paylaştiği	3508 K bir gönderi	3508 'in K bir gönderi
paziņoja	2446 K
paziņojumus	2430 K
państwa	2687 czeka na K
pašte	2391 jūsų el. K
pažadėjo	2406 K
periódico	1277 este K	1277 nuestro K
permanència	423 sense K
persiųskite	49 K
personvernerklæring	2589 K
phê	54 mời tôi một ly cà K	3649 mời bạn một ly cà K
phóng	3637 liên hệ K viên	3639 là K viên báo	3639 là K viên của	3708 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1279 K
pidätetään	1436 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2731 K
pisała	2731 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3094 K nam	3126 K nam na	3126 K na	3136 K nam	3216 K nam	3216 K na	3246 K nam na	3246 K na	3254 K nam
piškotke	3219 K	3247 K
piškotki	3219 K
piškotkov	3219 K	3247 K
pište	491 K na	491 K nám na
plakáton	1891 állt a K
plânge	2981 se K
pochází	461 obsah K
podcastów	2693 K
podcastů	466 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2731 K
podporovatelé	500 naši K
podporují	500 nás K
podpoře	500 díky K
podpořte	479 K	499 K nás	499 K naši	499 K naše	499 K mě
podrška	3136 vaša K
podrške	3113 bez vaše K	3137 vaše K
podršku	3136 vašu K
podržite	3113 K	3136 K nas	3136 K naš
podělte	67 K se s námi	67 K se o
podľa	3198 K
poinformował	2731 K
poinformowała	2731 K
pokračovanie	3143 pre K v čítaní
pokračování	430 K je dostupné	477 K článku níže
pokračuje	477 článek K	477 text K	3175 článok K	3175 text K
pokračujte	430 K ve čtení s
política	361 K de galetes	1157 K de cookies	2761 K de cookies	2778 cobre K
pomocí	481 K ai
pomocą	2709 z K ai
pomoć	3136 vašu K
pomóż	2728 K nam
pomôžte	3195 K nám
poprosił	2731 K
poprosiła	2731 K
poprosiło	2731 K
poručila	3139 K
poručio	3139 K
poslední	488 K článek zdarma	488 K článek, který můžete
posledný	3186 K článok zadarmo
poslušajte	3245 K nas
postafiókjába	1837 K
postaládádba	79 a K	1853 a K
postaládájában	1853 ön K
posílat	472 nechte si K
posílejte	458 K nám
posíláme	57 vám K	57 K vám
potřebujeme	499 K vaši pomoc	499 K vaši podporu
používame	3159 K cookies
používá	441 tento web K
používáme	441 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2731 K
powiedziała	2731 K
powtarzał	2731 K
powtarzała	2731 K
poznámka	97 K redakce
pozostało	2655 K # %	2655 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	502 zvou K
pošaljite	49 K ga	3094 K nam	3094 K na	3136 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	458 K nám	499 K nám
pošli	49 K ho
pošlite	49 K ho	3156 K nám	3195 K nám
pošljemo	57 vam K
pošljite	49 K ga	3216 K nam	3216 K jo nam	3216 K na	3254 K nam
požádal	502 K
požádala	502 K
pracę	2729 naszą K
pranešimus	2390 K
praneškite	38 K mums	67 K mums
pranešė	2406 K
prašė	2406 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3190 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3143 už ste K	3143 ste K
predplatiteľom	80 staňte sa K	3151 K	3195 staňte sa K
predplatiteľov	3151 pre K
predplatné	3143 už máte K	3172 K	3195 kúpte K	3195 kúpte si K	3199 K
predplatného	3172 K
predplatným	3172 K	3193 s K
predplaťte	80 K si
preferată	2897 sursă K	2961 sursă K	2961 sursa K
preferované	456 K zdroje	3154 K zdroje
preferovaný	456 K zdroj	3154 K zdroj
preferovaných	456 K zdrojů	3154 K zdrojov
preferovaným	456 K zdrojem	3154 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2655 tylko dla K	2715 tylko dla K
prenumeratą	2701 z K
prenumeratę	80 kup K	2655 masz już K	2701 zamów K	2701 kup K	2701 wykup K	2727 kup K
preporučila	3139 K
preporučio	3139 K
pretlačiť	45 K
prevziať	45 K
prečítate	3143 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3136 K se našoj	3136 K im se	3254 K se nam
pridržana	3086 sva prava K
pridržane	3209 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2406 K
prihlásenie	3144 ďakujeme za K	3170 ďakujeme za K
prihlásení	3172 po K
prihlásením	3170 K súhlasíte
prihláste	24 K	3143 K sa a čítajte	3195 K sa na odber
prihvaćate	3108 prijavom K
pripažino	2406 K
programėlėje	2389 K
programėlę	2389 K
prohlásil	502 K
prohlásila	502 K
prohlížeč	10 váš K
pronađite	3124 K nas
proposé	1553 conçu et K par
prosił	2731 K
prosiła	2731 K
pročitali	3078 da biste K
pročitate	3076 da K cijeli	3076 da K ceo
prośbę	2649 mamy do ciebie K	2649 mamy małą K
prošnjo	3213 imamo majhno K	3213 majhno K
prywatności	2671 polityka K	2671 polityce K
przeczytać	2655 aby K cały	2655 aby K ten artykuł
przeczytałaś	2696 dziękujemy, że K
przeczytałeś	2696 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2652 K nam #%	2728 K nam	2728 K #
przekonywał	2731 K
przekonywała	2731 K
przesyłajcie	2687 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2687 K nam	2687 K je do nas	2728 K nam
przyznał	2731 K
przyznała	2731 K
przyłącz	51 K się
przyślij	2687 K nam	2687 K je do nas	2728 K nam
práca	3196 naša K
práce	500 naší K
práci	500 naši K
prácu	3196 našu K
précision	97 K:
précisé	1645 a K
précédente	97 version K de cet
préférée	1543 source K
préférées	1543 sources K
prévient	1645 K
príspevky	3168 K v diskusii
príspevok	3195 váš K
próxima	2873 nossa K
průzkumu	35 našeho K
ptá	502 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2028 blocco della K	2148 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1858 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1517 bloqueur de K	1517 bloqueurs de K	1643 sans K
publicités	1517 bloqueur de K
publicystką	2688 jest K
publicystą	2688 jest K
publikování	449 K nebo šíření
publiée	22 ne sera pas K	1522 votre adresse e-mail ne sera pas K
pytał	2731 K
pytała	2731 K
pytały	2731 K
pytań	2695 na kilka K
pyyntö	1414 pieni K
pyysivät	1477 K
pásale	1276 K esta
pásalo	49 K
päevakokkuvõte	1305 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1445 K
päätti	1477 K
påminde	3338 K
pénzbe	1889 K kerül
pénzéből	18 olvasók K
písemného	450 bez K souhlasu
písomného	3190 bez K súhlasu
píšte	3189 K na	3189 K nám na
pódcast	34 nuestro K	1277 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2412 K bez	2419 K bez
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
quyên	3708 K góp ngay	3712 K góp
quyền	3632 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	3676 trình chặn K cáo	3676 chặn K cáo
""", 'r': """
radził	2731 K
radziła	2731 K
radí	502 K
rakstīja	2446 K
rappelé	1645 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2403 K mums
rašė	2406 K
recaptcha로	2353 K
recibirás	57 K
reclamă	11 K
reconoció	1279 K
recordó	1279 K
rectificación	97 K:
recunoaște	2981 K
redacció	39 la nostra K	43 cartes a la K	372 la K t'envia	422 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1201 la K te envía	1240 se incorporó a la K	1277 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2922 K îți trimite	2979 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	2728 wesprzyj K
redaktorką	2688 jest K
redaktorė	2383 K
redaktör	3300 är K för	3300 är K på	3300 är politisk K
redaktør	545 er K på	545 er K for	545 er politisk K	2608 er politisk K	2608 er K i	2608 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2799 a K envia	2838 entrou para a K	2873 nossa K
reenvíalo	49 K
refusé	1519 K le dépôt
registrácii	3172 po K
registráciou	3170 K súhlasíte
registráciu	3170 ďakujeme za K
regisztrálj	1888 K ingyenesen	1888 K, hogy
regisztráljon	1888 K ingyenesen	1888 K, hogy
regisztrálnia	1885 K kell
regístrate	1129 K gratis	1130 K para
reinhören	660 jetzt K:
rejestrując	2698 K się
reklamlänkar	74 K	3315 K
reklamą	11 K
reklám	70 nincs K	3196 bez K
reklámok	1889 K nélkül
reportaż	2729 ten K
reporterką	2688 jest K
reportér	459 , K	3157 , K
reportérem	459 je K
reportérka	459 , K	3157 , K
reportérkou	459 je K	3157 je K
reportérom	3157 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	355 prohibida la K	380 K sense permís
reproducción	1170 prohibida su K	1170 prohibida la K
reprodução	2774 proibida a K	2774 K proibida	2807 K permitida desde	2807 K é permitida desde
reprodúcelo	45 K
republié	45 K	1533 K avec	1571 cet article est K
repórter	39 nosso K	2778 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1279 K
rezervăm	29 ne K dreptul
riêng	3625 chính sách quyền K tư	3652 dành K cho thuê bao	3658 quan điểm K của tác giả
robô	2854 não sou um K
rovatvezetője	1858 K
ročne	3197 K
ročně	501 K
rät	738 K
rätta	3306 K fel
rättar	3306 vi K fel
rättelse	97 K
räumte	738 K ein	738 K der	738 K die
rääkis	1321 K
råber	580 K
råbte	580 K
rådde	3338 K
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
röst	3303 ai-K
răspuns	97 nu a K	97 nu au K	2981 a K	2981 au K
răspunsul	21 anulează K
rằng	3711 viết K	3711 cho K
""", 's': """
sacīja	2446 K
sadržaj	9 ovaj K	3097 vanjski K	3097 spoljni K
sadržaja	9 ovog K	3097 vanjskog K	3097 prikaz ovog K	3097 prikaz K
sakė	2406 K
samobójcze	97 myśli K
sanctionné	1645 a K
sandučić	79 u vaš K	3079 u vaš K
sandučiću	3079 u vašem K	3108 vašem K
sbírka	503 K
schließ	51 . K dich
schließen	51 . K sie sich	591 K sie ein abo	735 K sie ein abo
schránke	3144 vašej K
schránky	79 do vaší K	79 do vašej K	434 do vaší K	3144 do vašej K
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
sessão	24 inicie K	2872 inicie K
señaló	1279 K
sfătuia	2981 K
sfătuiește	2981 K
sfătuit	2981 a K
sisällön	9 K	1447 ulkoisen K
sisältö	1418 tämä K on vain
sisältöä	1447 ulkoista K
siunčiame	57 jums K
sjefredaktør	2608 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	3338 K
skarży	2731 K
skarżył	2731 K się
skrzynkę	79 na twoją K	2658 na twoją K	2658 na swoją K	2698 K mailową
slažete	43 K se	43 ne K se
slobodné	3195 podporte K
slobodnú	3195 podporte K
slušajte	3124 K nas
slíbil	502 K
slíbila	502 K
sollicité	97 K par
sollicitée	97 K par
sondę	2695 naszą K
sonuçlarinda	3430 google arama K
sorumluluğu	30 K
souborů	451 K cookie
souhlasíte	43 K?	472 e-mailu K	472 odesláním K	472 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3637 về hộp thư của tòa K	3649 hãy ủng hộ tòa K	3658 bằng văn bản của tòa K	3708 hãy gửi về tòa K	3708 hãy liên hệ tòa K	3708 hãy báo cho tòa K	3709 tòa K
spandér	54 K en kaffe
spolupráci	477 ve K s partnerem	3175 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3216 K nam
sportkrönikör	3300 är K
sportsredaktør	545 er K
spracovaním	3170 K osobných údajov
sprijiniți	2978 K
sprijină	2978 K-ne
správach	3155 google K
správy	3155 google K
spuneți	38 K-ne	67 K-ne	2979 K-mi mai jos
stellenbörse	659 in unserer K
stjärna	60 fält med K
straipsnį	2402 šį K	2404 visą K
stronę	2718 naszą K
stwierdził	2731 K
stwierdziła	2731 K
stáhněte	499 K si naši	499 K si náš
stálo	502 K na	502 K ve	502 K v
står	30 K för	580 K der på	2647 K det på	2647 K det i	3338 K det på
stöd	3262 med ditt K	3335 K oss	3335 K vår	3335 ditt K
stödja	3312 K oss med
stödlinjen	83 K
stödmedlem	3335 bli K
stödprenumerant	3335 bli K
stötta	3312 K oss med	3335 K oss	3335 K vår	3335 K vårt
støt	557 K os	577 K os	577 K med
støtt	2644 K oss	2644 K vår
støtte	507 med din K	507 vi har brug for din K	557 K os med	557 din K gør	577 din K	577 bliv K	2571 med din K	2621 K oss med	2644 din K
støtteabonnent	2644 bli K
støttemedlem	80 bli K	577 bliv K	2644 bli K
stāstīja	2446 K
stăpâni	2947 fără K
stěžuje	502 K
subscripció	425 K
subskrybentów	2655 tylko dla K	2655 dostępna dla K	2655 dostępne dla K	2715 tylko dla K
subskrypcją	2701 z K	2723 z K
subskrypcję	2655 kup K	2655 masz już K	2698 dziękujemy za K	2701 wykup K	2728 kup K
suosikkilähteeksesi	1440 K
suosikkilähteeksi	1440 K
sursă	2921 link activ către K
suscripción	1129 ya tengo una K	1276 cambia tu K	1280 K
suscríbase	80 K	1276 K
suscríbete	80 K	1129 K para	1129 K por	1129 K en	1136 K al boletín	1276 K
susțin	2913 care ne K lunar	2979 ne K lunar
susține	2978 K-ne	2978 K presa	2981 K că
susținerea	2978 K ta
susțineți	2978 K-ne
svarīgākie	2442 nedēļas K
svarīgākās	2442 nedēļas K
svěřte	458 K se nám
szerkesztője	1858 K
szerkesztőségünk	39 K	1889 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1889 K
szerzője	1858 külső K
szólított	1891 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3313 tills du K upp	3338 K
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
sök	3327 K nu
sökresultat	3296 K på google
sökt	97 vi har K	97 har K
söyledi	3527 K
söylediler	3527 K
söylüyor	3527 K
søg	570 K nu
søgeresultater	541 K på google
søgning	541 google-K
søk	2637 K nå
søkene	2604 google-K dine
søkeresultatene	2604 K dine på google
súhlasu	3190 bez K
súhlasíte	43 K?	3170 odoslaním K
súmate	51 K	1276 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1859 K
sütiket	1859 K
săptămână	17 o dată pe K	2980 pe K
sīkdatnēm	2424 K	2442 K
sống	3649 nuôi K tờ báo	3649 bạn đọc nuôi K
""", 't': """
találatok	1854 google-K
tanácsolja	1891 K
tanácsolják	1891 K
tanácsolta	1891 K
tanácsolták	1891 K
tanította	1891 K
taşiyin	3451 K
teigė	2406 K
tekemään	1475 K sitä
tekijänoikeus	1436 K suojaa
tekoäly	1448 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1448 K
tekoälyn	1448 K avulla	1448 K tekemä
tekoälyä	1448 käyttää K
telefonā	2430 savā K
tesszük	22 nem K közzé
textům	486 ke všem K
teşekkürler	3524 okuduğunuz için K
thiết	3658 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3652 dành cho K bao	3652 đã là K bao	3712 K bao
thuộc	3633 bản quyền K
thành	3615 dành cho K viên	3647 bạn đã đăng ký K công	3708 trở K thành viên
tháng	3652 đọc miễn phí trong K	3710 mỗi K	3710 hàng K	3710 K đầu
thích	3635 nguồn tin ưa K	3635 nguồn yêu K
thông	14 K báo	3621 bật K báo	3621 nhận K báo	3637 bạn có K tin	3637 bạn đọc cung cấp K tin	3658 khi phát hành lại K tin	3708 hãy gửi K tin	3708 đăng ký nhận K báo	3708 hãy bật K báo
tilføjede	580 K
tillgång	3335 få fri K
tillåtet	3324 inte K att återge
tiếng	3645 K việt có dấu
tiếp	3614 để K tục đọc	3614 để đọc K	3614 đăng nhập để K tục	3649 K sức cho báo chí	3652 để K tục đọc	3708 đăng ký để đọc K	3708 hãy K sức	3708 đăng nhập để K tục
tjänst	3259 en liten K att be
tjänsten	3327 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1835 a K
toàn	20 K bộ bài	3614 để đọc K bộ	3614 đọc K bộ bài	3652 để đọc K bộ bài	3708 đăng ký để đọc K bộ
tražila	3139 K je
tražili	3139 K su
tražio	3139 K je
tretích	3159 cookies K strán
treści	9 tej K	2701 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3621 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3645 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1858 K
turpinātu	2409 lai K lasīt
tuần	17 mỗi K	3647 bản tin hằng K của	3647 bản tin hàng K của	3710 mỗi K
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
tłumaczy	2731 K
tłumaczył	2731 K
tłumaczyła	2731 K
třetích	461 cookies K stran
""", 'u': """
uafhængigt	578 K medie
ubegrænset	513 K adgang
udostępnij	25 K
ukarał	2731 K
ulaş	38 bize K
ulaşin	38 bize K	3432 bize K	3451 K
ulaşmak	3432 yazara K
unabhängig	713 K von unserer redaktion	713 von unserer redaktion K	726 damit wir K bleiben	736 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2047 insegna all'K
unterstütze	586 K unsere arbeit	586 K uns mit	735 K uns	735 K unsere	735 K mich	735 K meine
unterstützen	586 K sie unsere arbeit	586 K sie uns mit	586 mit einer spende K	586 können sie uns K	735 K sie uns	735 K sie unsere	735 sie können das K	735 freiwillig K	735 K sie mich	735 K sie meine	735 K uns
unterstützt	618 ihr browser K	735 K uns
unterstützung	582 ihre K	582 mit ihrer K	675 ihrer K	675 deiner K	721 mit K von ki	735 mit deiner K	735 deine K	735 eure K
upišite	77 K svoj e-mail
upozornění	438 zapněte si K	471 K
upphovsrätt	3292 skyddat enligt lagen om K
upphovsrättslagen	3292 skyddat enligt K
uprednostňované	3191 K zdroje
uprednostňovaný	3191 K zdroj
uprednostňovaných	3191 K zdrojov
upřednostňované	494 K zdroje
upřednostňovaný	494 K zdroj
upřednostňovaných	494 K zdrojů
upřesnění	97 K:
uredništva	3209 brez dovoljenja K	3209 brez soglasja K
uredništvo	3223 v naše K	3255 naše K
uredništvu	39 našemu K	3216 pišite K
urmărește	2885 K-ne pe	2885 K-ne și pe	2886 K știrile	2978 K-ne
urmăriți	2885 K-ne pe	2978 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2761 K de cookies
utilizează	2888 K cookie
utilizăm	2888 K cookie
utánközlés	1851 K
utánközölhető	45 K
uutislähteeksesi	1440 ensisijaiseksi K
uutislähteeksi	1440 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2731 K
uznała	2731 K
uzsvēra	2446 K
użyciu	2709 przy K ai
użytkowników	2696 opiniami K
używamy	2670 K plików cookie
užsisakykite	2368 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	434 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3156 dajte nám K
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
već	3091 kad ste K tu	3138 K od
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
viên	3639 là biên tập K của	3652 dành cho hội K
viết	3708 hãy K thư	3709 bài K này	3711 ông K	3711 bà K
você	18 sem K	2873 sem K
vollständigen	591 K artikel lesen
volontär	649 ist K
volontärin	649 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3226 K
vyhradené	3150 všetky práva K	3150 autorské práva sú K
vykřikl	502 K
vykřikla	502 K
vypočuť	3166 si môžete K
vysvetľuje	3198 K
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
vás	479 bez K by	500 bez K by	3177 bez K by	3196 bez K by
väitis	1321 K
väitti	1477 K
väittää	1477 K
välise	1298 K sisu
våre	2644 meld deg på K
vårt	2579 meld deg på K	2644 meld deg på K
vær	51 K med
védekezett	1891 K
véli	1891 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3196 K vám
vēlamo	2420 K avotu
vēstkopai	2431 K
vēstulei	2431 ziņu K
vědět	38 dejte nám K	67 dejte nám K	458 dejte nám K	499 dejte nám K
všetkým	3184 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3163 náš K
webinář	464 náš K
według	2731 K
weißt	648 K du mehr
wezwał	2731 K
wiadomościach	2718 google K
wołali	2731 K
wołał	2731 K
wołała	2731 K
wpłata	2707 każda K	2728 twoja K
wpłatom	2729 dzięki K
wpłać	2728 K
wspierającym	2728 zostań K
współpracy	2704 we K z partnerem
wyjaśnia	2731 K
wypisać	2658 K się w każdej chwili
wyrażam	2659 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2687 K nam	2687 K je do nas
wzywał	2731 K
wzywała	2731 K
wöchentlichen	603 K newsletter
właściciela	2729 nie mamy K
""", 'y': """
yazdiğimiz	3461 daha önce K haber
yazmişti	3527 diye K
yhteistyössä	1460 K mainostajan
yönetmenidir	3434 genel yayin K
""", 'z': """
zaakceptować	2689 K pliki cookie
zaapelował	2731 K
zaapelowała	2731 K
zachęcali	2731 K
zachęcano	2731 K
zachęcał	2731 K
zachęcała	2731 K
zadaním	3170 K e-mailu
zadržana	3086 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	472 K e-mailu
zagłosuj	2712 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3113 K vama	3137 K vama
zakázané	3150 šírenie je K
založte	499 K si účet
zamknutý	3143 článok je K
zamčený	430 článek je K
zapisując	2698 K się
zapowiedział	2731 K
zapowiedziała	2731 K
zapytał	2731 K
zapytała	2731 K
zastrzeżone	2682 wszelkie prawa K	2682 wszystkie prawa K
zawołał	2731 K
zawołała	2731 K
zašlete	458 K nám
zašlite	3156 K nám
zaželen	3249 K vir
zaželene	3249 K vire
zaželeni	3249 K vir
zbiórka	2732 K
zbývá	430 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2692 do naszego K
zewnętrzna	2689 treść K
zewnętrzne	9 treści K	2670 treści K	2689 treści K
zewnętrznej	9 treści K	2689 treści K
zewnętrznych	9 treści K
zgłoś	2687 K go nam	2728 K nam
ziņas	2442 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	2719 daj nam K	2728 daj nam K
zněl	502 K
zněla	502 K
znělo	502 K
zobrazení	461 K tohoto obsahu	461 K obsahu
zobrazený	60 e-mail nebude K
zostań	2728 K z nami
zpracováním	435 souhlasím se K	442 K osobních údajů
zprávy	457 google K
zprávách	457 google K
zpívali	502 K
zugänglich	676 frei K
zunächst	635 dieser artikel erschien K
zurück	705 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3192 K
získávejte	495 K
zł	2701 za # K	2701 od # K	2730 od # K
złotówka	2707 każda K	2729 każda K
""", 'á': """
állt	1891 ez K
állítja	1891 K
átvehető	45 K
""", 'ä': """
ägare	3312 inga rika K
ähnliches	648 K erlebt
ändå	3259 nu när du K är här
äpp	1303 K
äppi	1303 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	2600 beskyttet av K
året	579 om K
återges	3292 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3438 bizimle K
çalişmalarimiz	3525 K
çağrisinda	3527 K bulundu
çerezler	3419 K kullan
çerezlere	3436 K
çerezleri	3419 K kullan	3436 K	3462 K kabul
çözün	3451 K
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
îmbia	2981 K
îndemna	2981 K
îndemnat	2981 a K
îndemnau	2981 K
întrebat	2981 a K
întrebau	2981 K
""", 'õ': """
õpetas	1321 K
""", 'ö': """
öffnen	605 app K
önemli	3462 günün en K
önerdi	3527 K
önskad	3296 K källa
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
ücretsiz	15 K haber	15 K makale	3449 K üye olun
ügyfelünk	1887 K
ühendust	38 võta meiega K	67 võta meiega K	1318 võta K
ütles	1321 K
ütlesid	1321 K
üyeliği	3444 bülten K
üzente	1891 K
üzenték	1891 K
üçüncü	3436 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3124 K nas
čitalaca	43 pisma K	3113 uz podršku K	3131 K	3137 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3131 K	3137 naši K
čitatelia	3194 K	3196 naši K
čitatelja	43 pisma K	3113 uz podršku K	3131 K	3137 naših K	3137 uz podršku K
čitatelji	36 naši K	3131 K	3137 naši K
čitateljima	3131 K
čitateľom	18 vďaka K	3194 K
čitateľov	36 našich K	3177 vďaka podpore K	3194 K	3196 našich K	3196 vďaka podpore K
članak	20 cijeli K	3091 svidio vam se K	3109 cijeli K	3109 ceo K	3137 ovaj K
člancima	3120 svim K
članek	3213 vam je bil K všeč	3255 ta K
člankov	3241 do vseh K
členem	80 staňte se K	499 staňte se K
členom	3195 staňte sa K
článek	20 celý K	426 líbil se vám K	430 celý K za	474 celý K	500 tento K	500 líbil se vám K
článkom	3172 všetkým K	3184 k všetkým K	3184 ku všetkým K
článku	20 celého K
články	500 naše K
článků	474 limit K
článkům	474 všem K	486 ke všem K
článok	20 celý K	3152 páčil sa vám K	3172 celý K	3196 tento K
čtenáři	497 K	500 naši K
čtenářů	36 našich K	43 listy K	479 díky podpoře K	497 K	500 našich K	500 na podpoře K	500 díky podpoře K
čtenářům	18 díky K	36 našim K	497 K
čtení	0 doba K
čtěte	490 K nás
číst	500 K dál bez
čítajte	3188 K nás	3195 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3195 K, že nás čítate
""", 'đ': """
đây	3708 bấm vào K
đóng	3708 K góp của bạn	3708 hãy K góp
đăng	45 K lại	3647 cảm ơn bạn đã K ký	3647 bằng việc K ký, bạn	3708 K ký để đọc bài
đường	3637 K dây nóng của tòa soạn	3637 K dây nóng của báo	3708 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3652 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3197 K sumou
""", 'ř': """
řekl	502 K
řekla	502 K
říká	502 K
""", 'ś': """
śledztwa	2729 nasze K
śledztwo	2729 to K
śledź	2666 K nas na	2728 K nas
śpiewali	2731 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3527 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3094 K nam
šaukė	2406 K
šiandien	2393 aukokite K
šodien	2433 ziedo K
""", 'ź': """
źródło	2682 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2731 K
""", 'ž': """
žalio	3139 K se
želene	3249 K vire
želeni	3214 K vir
željene	3092 K izvore
željeni	3092 K izvor
žiadny	71 K spam
žurnalistai	2404 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2383 K
žurnalistika	500 naše K	500 nezávislá K	2404 K kainuoja	2404 gera K	3196 nezávislá K
žurnalistiku	500 nezávislou K	3196 nezávislú K
žurnalistiky	500 nezávislé K
žurnalistė	2383 K
žurnāliste	2423 K
žurnālisti	2444 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2444 neatkarīga K	2444 K maksā	2444 laba K
žurnālistiku	2433 atbalsti neatkarīgu K	2444 neatkarīgu K
žurnālists	2423 K
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
авторизованные	3036 только K
авторизованным	3036 K пользователям
авторизовані	3575 лише K
авторизуйтесь	24 K
авторкою	3563 зв'язатися з K
автором	3563 зв'язатися з K
автору	54 на каву K	3024 пишите K
адрес	21 имейл K няма	252 имейл K
адреса	252 имейл K
адресою	3596 пишіть за K
адресу	3056 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	248 нашата K	248 кратка K
анкетата	249 K
анкету	3035 K	3574 K
анонимно	3024 K
афилиейт	257 K линкове
""", 'б': """
бажаних	3560 K джерел
безкоштовна	3594 остання K стаття
безкоштовний	3570 наш K вебінар	3578 K акаунт	3594 останній K матеріал
безкоштовних	3578 ліміт K	3578 K статей
безкоштовні	15 K статті	3578 K статті
безлимитный	2991 K доступ
безплатен	245 нашия K уебинар
безплатна	268 последна K статия
безплатни	15 K статии	254 K статии
безплатно	254 K, за
бесплатная	3054 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3039 K статьи
бесплатный	3030 наш K вебинар	3039 K аккаунт	3054 последний K материал
бесплатных	15 K статей	3039 лимит K	3039 K статей
бисквитки	242 K	272 K
бисквитките	242 K	272 K
благав	3609 K
благала	3609 K
благали	3609 K
благодарение	18 K на читателите	260 K на вас	260 K на вашата	278 K на вас
благодарим	252 K ви, че се
благодаря	3045 K донатам	3070 K вам	3070 K вашей
блокировщик	3004 отключите K	3004 K рекламы
блокувальник	3545 K реклами
бот	39 наш K
браузер	10 ваш K	3017 ваш K	3555 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	224 нашия K	253 K	278 нашия K	281 K
бюлетина	78 за K	224 K ни	224 запишете се за K	253 K
бюлетини	253 K
бяхте	42 K ли там
""", 'в': """
вайбері	3561 K
вайбър	16 K	237 K
ватсапе	3022 K
вашата	225 на K поща
введите	77 K адрес
вебинар	3030 наш K
вебінар	3570 наш K
взывал	3072 K
видео	9 это K	40 фото и K
виділіть	3559 K
визнав	3609 K
визнала	3609 K
визнає	3609 K
викала	280 K
викаха	280 K
викаше	280 K
викна	280 K
використання	3555 K cookie	3584 будь-яке K матеріалів	3584 K матеріалів сайту
використанні	3553 при K матеріалів
використовує	3546 K cookie
використовуємо	3545 K cookie
вимагав	3609 K
вимагала	3609 K
вимагали	3609 K
виправлення	97 K:
випуск	3572 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3609 K
вк	3022 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3022 K
влезте	24 K
вміст	9 цей K
внескам	3585 завдяки K	3607 завдяки K
внесок	3606 ваш K
войдите	24 K	2992 K, чтобы
вотсапе	3022 K
вотсапі	3561 K
впн	64 без K
всеки	260 K лев
встановіть	3539 K додаток
въведете	77 K имейла си
възпроизвеждането	259 K
выделите	3007 K ее	3007 K текст
выпуск	3033 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	3609 K
відповідав	3609 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3609 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	280 K
гласил	3072 K
гласила	3072 K
гласит	3072 K
гласувайте	265 K
гледайте	270 K ни
говорил	3072 K
говорила	3072 K
говорили	3072 K
говорит	3072 K
год	3071 в K
годишно	279 K
голосуйте	3050 K	3590 K
гривень	3608 # K
грн	3608 # K
група	271 viber K
гукав	3609 K
гукали	3609 K
гукнув	3609 K
гукнула	3609 K
гіперпосилання	3553 K обов
""", 'д': """
дальше	2991 чтобы читать K
дарение	277 вашето K	279 с K	281 K
дарения	281 K
дарете	260 K	277 K ни
джерела	3560 обрані K	3560 бажані K
джерелом	3560 основним K	3560 бажаним K
дзен	3022 K
дзене	3022 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	280 K
добавил	280 K	3072 K
добавила	280 K	3072 K
добавьте	3001 K нас в
добавя	280 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	3609 K
додала	3609 K
додатку	84 у нашому K
додає	3609 K
дозволить	3606 ваша підтримка K
дозволяється	3584 матеріалів K лише
долучайтесь	51 K	3606 K до нас	3606 K до нашої	3606 K до нашого	3606 K до спільноти	3606 K до читачів
долучайтеся	51 K	3606 K до нас	3606 K до нашої	3606 K до нашого	3606 K до спільноти	3606 K до читачів
донат	3069 ваш K	3606 ваш K	3610 K
донатам	3585 завдяки K
донати	3610 K
донатом	3608 K
донаты	3073 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3606 ваша підтримка K
допомога	3606 нам потрібна ваша K
допомогою	3587 за K ші
допоможе	3607 K нам
допоможуть	3585 K нам працювати	3607 K нам
допоможіть	90 K, скільки можете
допускается	3044 материалов K только
допълнена	97 статията е K
доступ	3039 полный K	3578 повний K
достъпен	221 K за абонати
достъпна	221 K за абонати
достъпно	221 K за абонати
дочитали	2983 вы K до конца	3529 ви K до кінця
дочитати	3535 щоб K
дочитать	2991 чтобы K	3039 K
""", 'е': """
евро	254 за # K
ежедневную	2994 K рассылку
ежемесячно	3071 K
ежемесячное	3069 оформите K
ежемесячный	3045 K донат
еженедельную	2994 K рассылку
електронна	225 вашата K поща
електронної	3577 адресу K пошти
електронну	3577 K адресу	3577 K пошту
епизод	247 K
епизода	247 K
""", 'ж': """
жаловалась	3072 K
жаловался	3072 K
жалуются	3072 K
жодного	71 K спаму
журналист	240 е K	240 - K	240 , K	3025 - K	3025 , K
журналисти	278 нашите K
журналистика	278 независимата K	278 независима K	278 нашата K	3070 независимая K
журналистике	3070 независимой K
журналистики	3070 независимой K
журналистику	3070 независимую K
журналистка	240 е K	240 , K	3025 - K	3025 , K
журналисты	3070 наши K
журналіст	3565 - K	3565 , K
журналістам	39 нашим K
журналісти	3607 наші K
журналістика	3607 незалежна K
журналістику	3607 незалежну K	3607 якісну K
журналістка	3565 - K	3565 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3539 K застосунок
завантажте	3539 K додаток
завдяки	3585 існує K	3607 K вам	3607 K вашій
зависимост	88 хазартът създава K
задонатьте	3069 K	3606 K
задължителните	21 K полета
зазначив	3609 K
зазывал	3072 K
закликав	3609 K
закликала	3609 K
закликали	3609 K
закончились	2991 бесплатные статьи K
залишає	29 K за собою право
залишилося	3536 K #%	3536 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3008 K ошибку
замолчим	3070 мы не K
запазени	231 всички права K
запевняв	3609 K
запевняла	3609 K
запевняє	3609 K
записи	58 новые K на почту
запитав	3609 K
запитала	3609 K
запитань	3574 на кілька K
запишете	224 K се за нашия
зарегистрированные	3036 только K
зарегистрированным	2991 доступен только K
зарегистрированы	2991 уже K
зарегистрируйтесь	2992 K, чтобы	3039 бесплатно K	3039 K бесплатно	3069 K бесплатно	3069 K, чтобы читать
зареєстровані	3575 лише K	3575 тільки K
зареєструйтесь	3536 K, щоб	3578 безкоштовно K	3578 K безкоштовно	3606 K безкоштовно	3606 K, щоб читати
зареєструйтеся	3578 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3557 нашому K
застосунок	3539 завантажте K	3557 наш K	3557 мобільний K	3606 завантажте K і	3606 завантажте K та
захищено	3553 усі права K
захищені	3553 усі права K	3553 всі права K
защищенной	3024 K формой
защищены	3015 все права K
защищённой	3024 K формой
заяви	280 K
заявив	3609 K
заявил	280 K	3072 K
заявила	280 K	3072 K	3609 K
заявили	3072 K	3609 K
заявиха	280 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2983 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	3559 якщо ви K
знанията	248 K си
зобов	3609 K'язав
зовнішнього	3567 K вмісту	3567 K контенту
зовнішній	3567 K вміст	3567 K контент
зробіть	3533 K внесок	3606 K внесок у	3606 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	3021 K
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
иностранного	3015 выполняющим функции K агента
иностранным	3070 K агентом
инстаграм	237 K
искусственного	3047 с помощью K интеллекта
искусственным	3047 K интеллектом
использование	3017 K cookie	3027 K cookie	3044 любое K материалов	3044 K материалов сайта
использовании	3015 при K материалов	3044 полном или частичном K	3044 частичном K материалов
используем	3004 K cookie
использует	3005 K cookie
исправление	97 K:
источники	3021 избранные K	3021 любимые K
источников	3021 избранных K	3058 избранных K
источником	3021 основным K
исчерпали	2991 K лимит
""", 'к': """
каждое	17 K утро
каждый	3071 K месяц
каже	3609 K
каза	280 K
казав	3609 K
казал	280 K
казала	280 K	3609 K
казали	3609 K
казаха	280 K
казва	280 K
казвал	280 K
казвала	280 K
канал	271 viber K	3070 наш K	3607 наш K
канала	3070 нашего K
каналу	3607 нашого K
колумнист	3025 - K	3025 , K
колумніст	3565 - K
колумністка	3565 - K
команде	3030 к нашей K
команди	3570 до нашої K
коментар	6 залишити K
коментарите	85 в K	250 K под
коментарях	85 у K	85 в K	3554 у K	3554 в K
коментатор	240 е K
коментиране	250 правила за K	250 правилата за K
коментирате	6 за да K	250 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3007 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3016 в K
комментировать	6 K
контент	9 этот K	9 цей K	3027 внешний K
контента	9 этого K	3027 внешнего K
контенту	9 цього K
конференцию	3030 нашу K
конференция	245 нашата K
конференцію	3570 нашу K
конфиденциальности	3004 политикой K	3017 политика K
конфіденційності	3545 політикою K	3555 політика K
копирование	3044 K материалов сайта
кореспондент	240 е K	240 , K	3565 - K	3565 , K
кореспондентка	3565 - K	3565 , K
короткий	3035 K опрос
корреспондент	3025 - K	3025 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3609 K
крикнул	3072 K
крикнула	3072 K	3609 K
кричав	3609 K
кричал	3072 K
кричала	3072 K	3609 K
кричали	3072 K	3609 K
кричит	3072 K
""", 'л': """
лв	254 за # K
лев	254 за # K
лева	254 за # K	279 K
лекцию	3030 нашу K
лекцію	3570 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	245 нашия онлайн K	245 нашия K
магазина	245 онлайн K ни	3030 нашего K
магазине	3030 в нашем K	3030 в нашем интернет-K
магазину	3570 нашого K
магазині	3570 у нашому K	3570 в нашому K	3570 нашому інтернет-K
материал	3007 обсудить K	3027 внешний K	3060 K создан	3070 этот K
материалам	3052 ко всем K
материалы	3070 наши K
матеріал	3607 цей K
матеріали	3607 наші K
матеріалу	97 першій версії K
матеріалів	3584 копіювання K сайту	3584 K посилання обов'язкове	3592 до всіх K	3592 до усіх K
мероприятие	3030 наше K
месенджері	3561 K
месец	279 на K	279 всеки K
месечно	279 K
мессенджере	3022 K
месте	42 вы были на K
месяц	3071 в K
мобільний	3557 K додаток
молба	235 имаме малка K	235 имаме K към вас
молел	280 K
молела	280 K
молеха	280 K
молеше	280 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	3608 на K	3608 перший K
""", 'н': """
навчання	48 K ші
нагадав	3609 K
нагадала	3609 K
наголосив	3609 K
наголосила	3609 K
надпис	280 такъв K
надпись	3072 такая K
надсилайте	3563 K нам	3563 K її	3563 K їх нам	3564 K фото	3564 K відео	3564 K свої	3606 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3560 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3563 K нам	3563 K їх нам	3564 K фото	3606 K нам
нажимая	3038 K кнопку	3038 K на кнопку	3038 K "
нажмите	3007 K ctrl
намерете	270 K ни
напис	3609 такий K
написа	280 K
написав	3609 K
написал	3072 K
написала	3072 K	3609 K
написано	3072 было K	3609 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3024 K нашему	3024 K нашей	3024 K автору	3024 K нам	3069 K нам
напишіть	38 K нам	67 K нам	3563 K нашому	3563 K нашій	3563 K автору	3563 K авторці	3563 K нам	3606 K нам
напомнил	3072 K
напомнила	3072 K
направете	277 K дарение
настоя	280 K
настоява	280 K
настоявал	280 K
натискайки	252 K
натискането	252 с K
натискаючи	3577 K кнопку	3577 K на
нашем	3007 в K чате
нашия	245 към K екип	245 в K екип	248 K куиз	248 K тест
небольшая	2983 K просьба
неделю	17 раз в K	17 каждую K	3071 в K
независимата	277 подкрепете K
независими	278 K медии
независимую	2986 поддержите K	3069 поддержите K
независимые	3070 K медиа
незалежні	3607 K медіа
нейросети	3047 с помощью K
несколько	3035 на K вопросов
никакого	71 K спама
новинами	3542 стежте за K
новини	237 google K	3561 google K
нуждаем	277 K се от вашата
нужна	3045 K ваша
нюзлетър	253 K
""", 'о': """
обеща	280 K
обещал	280 K	3072 K
обещала	3072 K
обещали	3072 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3025 - K	3025 , K
обраних	3560 K джерел
обучения	48 K ии
объявил	3072 K
объявила	3072 K
объяснил	3072 K
объяснила	3072 K
объясняет	3072 K
объяснял	3072 K
объясняла	3072 K
обязал	3072 K
обязательна	3015 гиперссылка K	3044 материалов ссылка K	3044 ссылка на источник K
обязательные	21 K поля	3007 K поля
обясни	280 K
обяснил	280 K
обяснила	280 K
обяснява	280 K
обіцяв	3609 K
обіцяла	3609 K
обіцяли	3609 K
огледален	64 K сайт
оглядач	3565 - K	3565 , K
оглядачка	3565 - K	3565 , K
оголосив	3609 K
ограничений	2991 читайте без K
одноклассниках	3022 K
одному	3577 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3007 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	3574 наше K	3574 коротке K
опитуванні	35 нашому K	3574 K читачів	3574 нашому K	3574 в K
оприлюднюватиметься	22 не K	3548 ваша e-mail адреса не K
опрос	35 наш K	3035 наш K
опросе	35 нашем K	3035 нашем K	3035 в K
опубликован	22 не будет K	3007 ваш адрес email не будет K
организаторите	280 канят K
организаторы	3072 зовут K
організатори	3609 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3038 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2992 K #%	2992 K # %
отбележете	62 K ме
ответил	97 не K на	3072 K
ответила	97 не K на	3072 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3072 K
отвечала	3072 K
отговори	97 не K на	280 K той	280 K тя
отговорил	280 K
отговорила	280 K
отговориха	280 K
отговорност	30 не носи K
отменить	21 K ответ	3071 K в любой момент
отметил	3072 K
отметила	3072 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2994 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3024 K их нам	3069 K нам
отримувати	3595 хочете K
отримуйте	3599 K
очакваме	238 K вашите
ошибку	3008 нашли K
оштрафовал	3072 K
оштрафовала	3072 K
оштрафував	3609 K
""", 'п': """
партнером	3042 совместно с K	3582 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3042 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3582 K посилання
партнеры	3004 мы и наши K
партньорски	257 K линкове
партнёром	3042 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3042 K ссылки
партнёрским	74 K ссылкам
патроном	3069 станьте K
пееха	280 K
пели	3072 K
первинній	97 K версії
первоначальной	97 K версии
первый	3071 K месяц	3071 рубль в K
переведите	3069 K нам
перевірте	3574 K себе	3577 K пошту
передплатник	50 як K	3535 уже K	3535 вже K
передплатникам	3535 доступний лише K	3535 доступна лише K	3535 доступно лише K
передплатники	50 K можуть	3593 лише K	3593 тільки K
передплатників	3535 тільки для K
передплатою	3535 доступна за K	3535 доступний за K	3578 за K	3600 з K
передплату	80 оформіть K	3578 K за	3606 оформіть K
передплатіть	80 K
передрук	45 K	3558 K
передруковувати	45 K
передруку	3558 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3020 K
перепечатке	3020 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3556 K даних
персональных	3018 K данных
писав	3609 K
писал	3072 K
писала	3072 K	3609 K
писати	3607 нам K
писменото	259 без K съгласие
письме	3038 в одном K
письменного	3059 без K согласия
письмової	3598 без K згоди
питаха	280 K
питаше	280 K
пишете	38 K ни	67 K ни	238 K ни	239 K на	277 K ни
пишеше	280 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3024 K нам	3056 K на	3069 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3563 K нам	3596 K на
платной	2991 в K версии
побачили	3604 K помилку
повний	20 K текст	3578 K текст
повтаря	280 K
повтаряше	280 K
повторював	3609 K
повторює	3609 K
повторяет	3072 K
повторял	3072 K
повторяла	3072 K
повідомив	3609 K
повідомила	3609 K
повідомили	3609 K
повідомте	38 K нам	67 K нам	3563 K нам	3563 K нас	3606 K нам
подайте	239 K сигнал
поддержать	3069 K нас	3069 K редакцию	3069 K нашу
поддерживайте	3069 K нас	3069 K нашу
поддержите	2986 K нашу	2986 K нас	3045 K	3069 K нас	3069 K нашу	3069 K редакцию	3069 K проект	3069 K автора	3069 K наш
поддержка	2987 ваша K	3069 ваша K поможет	3069 ваша K помогает	3069 ваша K позволит
поддержке	3042 при K партнёра	3042 при K партнера	3045 благодаря вашей K	3070 вашей K
поддержки	3070 без вашей K	3070 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	280 K
подканяха	280 K
подканяше	280 K
подкаст	34 наш K	34 нашия K	247 K	278 нашият K	3033 K	3070 наш K	3572 K	3607 наш K
подкаста	247 K	3033 K	3070 нашего K
подкасте	34 нашем K	3033 K
подкасти	34 наші K	247 K	3572 K
подкастов	3033 K
подкасту	3572 K
подкастът	247 K
подкасты	3033 K
подкасті	34 нашому K	3572 K
подкастів	3572 K
подкрепа	260 с вашата K	260 вашата K	277 вашата K	278 вашата K
подкрепата	257 с K на партньор
подкрепете	260 K	277 K ни	277 K нашата
подкрепяйте	277 K ни
подписаны	2991 уже K
подписка	2991 уже есть K	3073 K
подписке	2991 доступен только по K	2991 доступна по K	2991 доступен по K	3039 по K
подписки	3073 K
подпиской	3064 с K
подписку	80 оформите K	80 оформить K	2991 оформить K	2991 оформите K	3038 спасибо за K	3039 K за	3069 оформите K	3069 оформить K
подписчик	50 как K	2991 уже K	2991 вы уже K
подписчикам	2991 доступна только K	2991 доступно только K	2991 доступен только K	3053 только K
подписчики	50 K могут	3053 только K	3073 K
подписчиков	2991 только для K
подписчиком	3069 станьте K
подписывайтесь	2994 K на рассылку	3001 K на нас	3001 K на наш	3001 K на канал	3001 K на telegram	3069 K на
подписываясь	3038 K
подпишитесь	80 K	2986 K на регулярное	2994 K на рассылку	3001 K на наш	3001 K на канал	3069 K на
подчеркнул	3072 K
подчеркнула	3072 K
подчерта	280 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3570 нашу K
пожертвование	2986 оформите K	2987 сделайте K	3045 регулярное K	3045 ежемесячное K	3069 ваше K	3069 сделайте K	3069 оформите K	3073 K
пожертвования	3070 на K	3073 K
пожертвованиям	3045 благодаря K	3070 благодаря K
пожертвуйте	3069 K
позволяет	3069 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	259 K на
поиска	280 K
поискал	280 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2991 чтобы прочитать K
полный	20 K текст	3039 K текст
получавайте	273 K
получавате	269 искате ли да K	269 искате да K
получайте	3063 K
получать	3055 хотите K
помилку	3604 знайшли K
помогите	90 K, сколько можете	3069 K нам
помогнете	277 K ни
помогут	3070 K нам
поможет	3070 K нам
помоли	280 K
помолил	280 K
помолила	280 K
помощник	63 наш K	63 ии-K
помощь	3069 нам нужна ваша K
помощью	3047 с K ии
помітили	3559 якщо ви K	3604 K помилку
помічник	63 наш K
понравилась	3070 K статья
понравился	3070 K материал	3070 K текст
пообещал	3072 K
пообещала	3072 K
пообіцяв	3609 K
пообіцяла	3609 K
попереджає	3609 K
попередив	3609 K
попередній	97 K версії
попита	280 K
поправка	97 K:
попросив	3609 K
попросил	3072 K
попросила	3072 K	3609 K
попросили	3072 K	3609 K
попросило	3072 K
порадив	3609 K
порадила	3609 K
посилання	3584 K на джерело обов'язкове
последвайте	277 K ни
последната	268 K ви безплатна статия	268 K безплатна статия
посоветовал	3072 K
посоветовала	3072 K
постановив	3609 K
постановил	3072 K
посъветва	280 K
посъветвал	280 K
посъветвали	280 K
потребовал	3072 K
потребовала	3072 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3038 вашей K
почтовом	3038 вашем K ящике
почту	79 на K	2995 на вашу K	2995 вам на K	3038 вашу K
пошту	79 на K	79 на вашу K	3538 на вашу K
пошті	3577 вашій K
пощенска	225 вашата K кутия
пояснив	3609 K
пояснил	3072 K
пояснила	3072 K	3609 K
пояснював	3609 K
пояснювала	3609 K
пояснює	3609 K
поясняет	3072 K
правото	29 си запазва K
працювати	3585 допоможе нам K	3607 K далі
працюємо	3607 ми K
предишна	97 K версия на
предпочитаемые	3021 K источники
предпочитаемых	3021 K источников
предпочитан	236 K източник
предпочитани	236 K източници
предпочитаните	236 K източници	236 K си източници
предпочтительные	3021 K источники	3058 K источники
предпочтительный	3021 K источник
предпочтительных	3058 K источников
предупреди	280 K
предупредил	3072 K
предупреждава	280 K
предупреждает	3072 K
предыдущей	97 K версии текста
препечатването	259 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3072 K
призвала	3072 K
призвали	3072 K
призна	280 K
признава	280 K
признавал	3072 K
признает	3072 K
признал	3072 K
признала	3072 K
признали	3070 нас K
призова	280 K
призовава	280 K
призовал	280 K
призоваха	280 K
призывал	3072 K
призывала	3072 K
призывали	3072 K
приложение	84 в нашето K	278 нашето K	2996 скачать K	2997 скачайте K	2997 установите K	3019 наше K	3019 мобильное K	3069 скачайте наше K	3069 скачайте K и
приложението	277 изтеглете K ни	277 изтеглете K на вестник
приложении	84 в нашем K	2996 открыть в K	3019 нашем K
приложения	3019 нашего K	3070 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3021 K источником
присоединяйтесь	51 K	3069 K к нам	3069 K к нашему	3069 K к нашей	3069 K к нашим	3069 K к сообществу	3069 K к читателям	3069 K к тем
присъединете	51 K се	277 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3024 K нам	3024 K фото	3024 K видео	3024 K новости	3024 K свои	3024 K их нам	3069 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3024 K нам	3024 K фото	3024 K их нам	3069 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3606 K до нас	3606 K до нашої	3606 K до нашого	3606 K до спільноти	3606 K до читачів
приєднуйтеся	51 K	3606 K до нас	3606 K до нашої	3606 K до нашого	3606 K до спільноти	3606 K до читачів
проверьте	3035 K себя	3038 K почту
проголосуйте	3050 K	3590 K
продовження	3582 реклама. K
продовжити	3535 щоб K читання	3585 допоможуть нам K
продовжувати	3607 K роботу
продолжаем	3070 мы K работать
продолжать	3045 помогут нам K	3070 K работу
продолжение	3042 реклама. K
продолжить	2991 чтобы K чтение	3045 помогут нам K	3045 поможет нам K	3070 K работу
продължава	257 K по-долу
продължете	222 K да четете
продължим	278 да K да работим
продължите	221 за да K да четете
произведен	3015 настоящий материал (информация) K	3060 материал K
произведён	3060 материал K
пройдите	3035 K тест
пройдіть	3574 K тест
променени	97 имената са K
пропускайте	269 не K
пропустите	3055 не K
пропустити	3595 не хочете K
пропустить	3055 не хотите K
пропустіть	3595 не K
просив	3609 K
просил	3072 K
просила	3072 K	3609 K
просили	3072 K	3609 K
просьба	2983 у нас к вам K	2983 у нас есть K
просять	3609 K
проучване	248 нашето K
прохання	3529 маємо до вас K	3529 невелике K
прочетете	222 за да K цялата
прочитать	2991 осталось K	2991 чтобы K статью
пріоритетне	3560 K джерело
пріоритетним	3560 K джерелом
публиковать	45 K у себя
пълния	254 K текст
първия	279 за K месец
първоначалната	97 K версия
підписатися	3537 K на розсилку
підписка	3610 K
підписку	3535 оформіть K	3577 дякуємо за K	3606 оформіть K
підписники	3593 лише K	3610 K
підписників	3535 тільки для K
підписуйтесь	3541 K на нас	3541 K на наш	3541 K на канал	3541 K на telegram	3606 K на
підписуйтеся	3541 K на наш	3541 K на канал
підписуючись	3577 K
підпишіться	3537 K на розсилку	3541 K на наш	3606 K на
підтримайте	3532 K нашу	3532 K незалежну	3532 K нас	3585 K	3606 K нас	3606 K нашу	3606 K незалежну	3606 K редакцію	3606 K автора	3606 K роботу	3606 K наш
підтримати	3606 K нас	3606 K нашу
підтримка	3533 ваша K	3606 ваша K допоможе
підтримки	3582 за K партнера	3607 спільноти K	3607 вашої K
підтримуйте	3606 K нас	3606 K нашу
підтримці	3585 завдяки вашій K	3585 завдяки K читачів	3607 вашій K
піти	3529 перш ніж K
""", 'р': """
работа	278 нашата K	3070 наша K
работаем	3070 мы K
работать	3045 помогут нам K	3045 поможет нам K	3070 K дальше
работу	3070 нашу K
радив	3609 K
радила	3609 K
радили	3609 K
радить	3609 K
разкажете	38 K ни	67 K ни
разрешение	232 без K е забранено
разрешения	3059 без K редакции
разчитаме	260 K на вашата	278 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3069 K нам
рассказал	3072 K
рассказала	3072 K
рассказывать	3070 K правду
расследование	3070 наше K	3070 это K
расследования	3070 наши K
рассылка	3070 наша K	3073 K
рассылку	78 на K	78 нашу K	78 K	2994 нашу K	2994 K самых	3070 нашу K
регистрацията	252 с K си	252 благодарим за K
регистрируясь	3038 K
регулярний	3585 K внесок
редактор	240 е K	240 - K	240 , K	3025 - K	3025 , K	3565 - K	3565 , K
редакторка	3565 - K	3565 , K
редакцией	39 нашей K	3024 связаться с K
редакции	97 поправка K	3059 без согласия K	3070 нашей K
редакцию	39 в нашу K	3024 напишите в K	3024 пишите в K
редакция	245 в нашата K	278 нашата K	3070 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3563 напишіть у K	3563 пишіть у K
редакція	3607 наша K
редакцією	39 нашою K	3563 зв'язатися з K
редакції	43 письма до K	97 від K:	3563 пишіть до K	3598 без згоди K	3598 без дозволу K	3607 нашої K
рекламата	11 K	257 след K
реклами	11 K	70 без K	70 немає K	278 без K	3582 після K	3582 на правах K	3607 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3042 после K	3042 на правах K	3070 без K
репортер	39 на нашия K	240 е K	240 - K	240 , K	3025 - K	3025 , K	3565 - K	3565 , K
репортери	39 на нашите K	278 нашите K
репортерка	3565 - K	3565 , K
репортёр	3025 - K	3025 , K
решил	3072 K
реєструючись	3577 K
робота	3607 наша K
роботу	3607 нашу K
розкажіть	38 K нам	67 K нам
розповів	3609 K
розповідати	3607 K правду
розповіла	3609 K
розсилка	3607 наша K	3610 K
розсилку	78 на K	78 нашу K	78 K	3537 нашу K	3537 щоденну K	3607 нашу K
розслідування	3607 наші K	3607 це K
рублей	3071 # K
рік	3608 на K
""", 'с': """
свободната	277 подкрепете K
свържете	38 K се с нас	67 K се с нас	238 K се с нашия	238 K се с нашата	238 K се с нас	238 K се с автора	277 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3024 K с нами
связаться	3024 K с автором
седмично	17 веднъж K
сигнализирайте	238 K ни
сказав	3609 K
сказал	3072 K
сказала	3072 K	3609 K
скаржаться	3609 K
скаржився	3609 K
скаржилася	3609 K
скачайте	2996 K наше
скиньте	3069 K нам	3069 K донат
сколько	3069 скиньте K
скриньку	3577 вашу K
скриньці	3577 вашій K
следите	3001 K за нами
словам	3072 по K
словами	3609 за K
слушайте	270 K ни
слідкуйте	3541 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3072 K
советовала	3072 K
советовали	3072 K
советует	3072 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3027 внешнее K
содержит	97 K сцены
сообщение	3015 данное K (материал) создано	3060 K создано
сообщил	3072 K
сообщила	3072 K
сообщили	3072 K
сообщите	38 K нам	67 K нам	3024 K нам	3069 K нам
соучастником	3045 станьте K	3069 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3539 увімкнути K	3539 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3607 K текст	3607 K матеріал
сподобалась	3529 якщо вам K стаття
спонсором	80 станьте K
според	280 K
спрашивает	3072 K
спросил	3072 K
спросила	3072 K
співали	3609 K
співучасником	3606 станьте K
спільнота	3607 наша K
спільноти	3533 стань частиною K	3585 частиною K	3607 нашої K
станете	80 K член	277 K абонат	277 K член
станьте	51 K одним из них	3069 K нашим	3606 K нашим
статей	3592 до всіх K	3592 до усіх K
статии	267 до всички K
статия	235 хареса ли ви тази K	254 цялата K	278 тази K
статията	254 % от K
стаття	3607 ця K
статья	3070 эта K
статьям	3052 ко всем K
стверджує	3609 K
стежте	3541 K за нами
стигнали	235 щом сте K дотук
стороннего	3027 K сервиса
сторонним	3027 K сервисом
стороннього	3567 K сервісу
стороннім	3567 K сервісом
суммой	3071 любой K
сумму	3071 любую K
сутрин	17 всяка K
существуем	3070 мы K
существует	3045 K благодаря
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
телеграм	16 K	237 K	3001 наш K-канал	3001 в нашем K	3022 K	3022 K-канал	3022 K-канале	3056 пишите в K	3070 наш K	3541 наш K-канал	3561 K	3561 K-канал	3561 K-каналі
телеграме	16 K	3022 K
телеграмі	3561 K
телефон	97 K довіри
тест	3035 наш K	3574 наш K
тиждень	17 раз на K	3608 на K
требовал	3072 K
требовала	3072 K
требовали	3072 K
тръгнете	235 преди да си K
""", 'у': """
уведомления	14 K	2997 включите K	2997 включить K	2997 разрешить K
уверяет	3072 K
уверял	3072 K
уверяла	3072 K
увійдіть	24 K	3536 K, щоб
уговаривал	3072 K
уговаривала	3072 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	245 нашия K
уйдете	2983 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3560 K джерел
улюблені	3560 K джерела
умовляв	3609 K
умоляваше	280 K
умолял	3072 K
умоляла	3072 K
умоляли	3072 K
утверждает	3072 K
уточнение	97 K:
уточнення	97 K:
уточнив	3609 K
уточнил	3072 K
уточнила	3072 K	3609 K
учасником	3606 станьте K
""", 'ф': """
фейсбук	16 K	237 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3070 K нашу
цитировании	3020 при K
цитування	3558 у разі K
цитуванні	3558 при K
""", 'ч': """
частиною	3606 станьте K
частковому	3584 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	270 K ни
читаете	3069 спасибо, что K
читай	3541 K нас
читайте	3001 K нас в	3541 K нас у	3541 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3035 опросе K	3045 благодаря поддержке K	3065 K	3070 наших K
читатели	36 наши K	36 нашите K	43 писма на K	275 K	278 нашите K	2983 дорогие K	3065 K	3070 наши K
читателите	275 K	278 с подкрепата на K	278 от K ни
читателям	18 благодаря K	36 нашим K	3065 K	3070 благодаря K
читати	3535 щоб K далі	3606 щоб K далі
читачам	18 завдяки K	3601 K
читачі	36 наші K	3601 K	3607 наші K
читачів	43 листи K	3601 K	3607 наших K
читаєте	3606 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3608 K
щомісячний	3585 K внесок
щомісячно	3608 K
щоранку	17 K
щотижневу	3537 K розсилку
""", 'э': """
электронной	3038 адрес K почты
электронную	3038 K почту
""", 'я': """
яжіться	38 зв'K з нами	3563 зв'K з нами
язкові	21 обов'K поля	3548 обов'K поля
якщо	3529 K ви вже тут
""", 'і': """
інтелектом	3587 штучним K
інтелекту	3587 за допомогою штучного K
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
กด	3372 Kเพิ่มเพื่อน	3400 Kติดตาม
กร	3342 Kอกอีเมล
กล	3403 K่าว
กอ	3401 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3400 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3360 Kบคุณที่สมัคร	3360 Kบคุณที่ลงทะเบียน	3401 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3400 Kิกที่นี่	3400 Kิกชม
คว	3370 Kามเห็นส่วนตัวของผู้เขียน
ค่	3369 Kาคอมมิชชั่น	3369 Kาคอมมิชชัน
""", 'จ': """
จด	3341 Kหมายข่าวของเรา	3360 Kหมายข่าวรายสัปดาห์ของเรา	3404 Kหมายข่าว
จะ	3359 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3400 Kวน์โหลดแอปของเรา	3400 Kวน์โหลดแอปได้	3400 Kวน์โหลดแอปเลย	3400 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	3351 Kดต่อผู้สื่อข่าวของเรา	3351 Kดต่อกองบรรณาธิการ	3400 Kดตามเรา
ต่	3402 Kอเดือน	3402 Kอปี
""", 'ถ': """
ถื	3360 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3364 Kลองอ่าน
ทั	38 Kกมา	3370 Kศนะของผู้เขียน
ทา	3359 Kงเว็บไซต์ขอสงวนสิทธิ์	3361 Kงอีเมลทุก
ทุ	3361 Kกเช้าทางอีเมล
""", 'บ': """
บท	3365 Kความฟรี	3401 Kความนี้
บร	3404 Kิจาค
บล	3384 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	3403 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3362 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3403 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	3351 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	3353 Kมรับคุกกี้
""", 'ร': """
ระ	3403 Kบุว่า
รา	3402 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3362 Kวมสนับสนุนการทำงานของเรา	3400 Kวมสนับสนุน	3400 Kวมบริจาคให้เรา	3400 Kวมบริจาคกับเรา	3400 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3370 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3401 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	3347 Kวนลิขสิทธิ์	3348 Kวนสิทธิ์
สน	3362 Kับสนุนสื่ออิสระ	3362 Kับสนุนการทำงานของเรา	3362 Kับสนุนนักข่าว	3400 Kับสนุนเรา	3400 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3341 Kัครรับจดหมายข่าว	3341 Kัครรับข่าวสาร	3400 Kัครรับ	3400 Kัครสมาชิกวันนี้	3400 Kัครสมาชิกเลย	3400 Kัครสมาชิกเพื่อ	3400 Kัครสมาชิกได้ที่	3400 Kัครสมาชิกของเรา	3404 Kาชิก
สำ	3364 Kหรับสมาชิกเท่านั้น
สื	3401 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	3351 Kงเรื่องราวของคุณ	3351 Kงข่าวหาเรา	3400 Kงข้อมูลมาที่	3400 Kงคลิปมา
""", 'ห': """
หา	3351 Kกคุณมีข้อมูล
ห้	3347 Kามคัดลอกหรือ	3347 Kามคัดลอกข้อความ	3347 Kามคัดลอกเนื้อหา	3347 Kามคัดลอกบทความ	3348 Kามทำซ้ำ
""", 'อ': """
อย	3400 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3341 Kเมลของคุณ
อ่	3364 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3400 Kียนถึงเรา	3400 K้าสู่ระบบเพื่อ
เฉ	3364 Kพาะสมาชิก
เน	9 Kื้อหานี้	3353 Kื้อหาจากภายนอก	3353 Kื้อหาภายนอก	3380 Kื้อหานี้มาจาก	3380 Kื้อหาจาก
เป	3364 K็นสมาชิกอยู่แล้ว	3403 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3359 Kื่อแสดงความคิดเห็น	3364 Kื่ออ่านต่อ	3364 Kื่ออ่านบทความ	3372 Kิ่มเพื่อนไลน์	3372 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3359 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	3351 K้งเบาะแสข่าว	3351 K้งเรา	3400 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	3350 Kล่งข่าวที่ต้องการ	3350 Kล่งข่าวโปรด	3350 Kล่งที่มาที่ต้องการ
แอ	3372 Kดไลน์	3372 Kดไลน์เพื่อ	3400 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	3384 Kรแกรมบล็อกโฆษณา
โห	3400 Kวตเลย	3400 Kลดแอป
""", 'ใ': """
ให	3401 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3708 hãy gửi K
""", 'ủ': """
ủng	3649 ly cà phê K hộ	3708 hãy K hộ
""", 'あ': """
あと	2203 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2259 Kがでしたか
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2170 Kいのブラウザ
お寄	2259 Kせください
お届	57 Kけします
お申	2191 Kし込みはこちら	2259 Kし込みください	2259 Kし込みはこちら
お聞	2259 Kかせください
お見	2259 K逃しなく
お試	2259 Kしください
お読	2259 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2208 K転載したものです	2208 Kの転載です
か月	2157 K無料	2261 K無料
""", 'が': """
が作	2241 aiK成
が無	2170 javascriptK効
が生	2241 aiK成
が翻	2241 aiK訳
が要	2241 aiK約
""", 'こ': """
ここ	2156 Kからは有料	2157 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2156 K記事は有料	2156 K記事は会員	2175 K記事についてのご意見	2221 Kコンテンツは	2221 K投稿は	2221 K外部コンテンツは	2260 K記事が	2260 K記事を	2260 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2170 K用のブラウザ
ご協	2259 K力ください
ご存	2209 Kじの方は
ご寄	2154 K付をお願い	2259 K付
ご意	43 K見・ご反論	2175 K見・ご感想	2175 K見をお寄せ
ご感	2175 K想をお寄せ
ご支	2154 K援をお願い	2259 K援
ご登	2200 K録ありがとうございます	2259 K録
ご覧	2259 Kください	2259 Kいただけます
ご購	2259 K読
ご連	2259 K絡ください
""", 'す': """
すで	2203 Kに会員の方
すべ	2157 Kての記事が
""", 'ぜ': """
ぜひ	2167 Kフォロー
""", 'で': """
でも	2167 K配信中
で作	2241 aiK成
で受	2184 lineKけ取る
で届	2184 lineKく
で最	2184 lineK新
で生	2241 aiK成
で要	2241 aiK約
""", 'と': """
と強	2262 K調
と書	2262 Kい
と発	2262 K表
と話	2262 Kし	2262 Kす
と語	2262 Kっ	2262 Kる
と説	2262 K明
と述	2262 Kべ
""", 'に': """
によ	2241 aiKって生成	2241 aiKる要約	2262 Kると
""", 'の': """
の使	2173 cookieK用
の学	48 aiK習
の採	2191 K用情報
の提	2208 K供記事です
""", 'を': """
をフ	2167 Kォローする	2167 Kォローしよう
を使	2173 cookieK用
を利	2173 cookieK用
を有	2170 javascriptK効	2170 javascript K効
を発	2262 K表した
を許	2188 cookieK可
""", 'ア': """
アカ	2184 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2207 Kィリエイト広告	2207 Kィリエイトプログラム	2207 Kィリエイトリンク	2216 Kィリエイトリンク	2216 Kィリエイト広告	2216 Kィリエイトプログラム
アプ	2162 Kリで開く	2162 Kリで読む	2162 Kリはこちら	2163 Kリを開く	2163 Kリをダウンロード	2163 Kリのダウンロード	2163 Kリをインストール	2199 Kリなら通知	2199 Kリなら速報	2199 Kリなら、	2199 Kリで読むと	2199 Kリなら
アン	2195 Kケートにご協力	2195 Kケートはこちら	2195 Kケート実施中	2196 Kケートに答えて
""", 'カ': """
カ月	2157 K無料	2261 K無料
""", 'ク': """
クイ	2196 Kズに答えて
クッ	2172 cookie(Kキー)	2173 Kキーを使用	2173 Kキーを利用	2188 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2175 Kントを投稿するには	2175 Kントするには	2175 Kントをお寄せ	2176 Kント欄で	2176 Kント欄に	2176 Kント欄から	2176 Kント欄へ	2198 Kントは削除します	2198 Kントは削除することが	2198 Kントは削除する場合	2198 Kントは承認	2198 Kントは公開前	2198 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2154 Kートをお願いします	2259 Kートをお願い	2259 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2259 Kンロードしてください
""", 'チ': """
チケ	2191 Kット販売中
チャ	2168 Kンネル登録を	2184 Kンネルに参加する	2184 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2160 Kースレターに登録	2161 Kースレターを	2184 googleKースで	2200 Kースレター登録はこちら	2263 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2167 Kローして最新	2167 Kローをお願い	2259 Kローしてください
""", 'ブ': """
ブラ	2219 Kウザは音声	2219 Kウザは動画	2219 Kウザではこの動画	2219 Kウザはvideo	2219 Kウザはaudio
""", 'プ': """
プッ	2163 Kシュ通知
プラ	2172 Kイバシーポリシーに
プレ	2157 Kミアム会員
プロ	2207 Kモーションが含まれ	2207 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2160 Kマガに登録	2161 Kマガで	2200 Kマガ登録はこちら	2200 Kマガの登録	2260 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2160 Kルマガジンに登録	2161 Kルマガジンで	2161 Kルマガジンを	2161 Kルでお届け	2175 Kルアドレスが公開されることはありません	2200 Kルアドレスを入力してください	2263 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2156 Kインして続きを	2156 Kインしてください	2157 Kインが必要	2259 Kインして
""", 'ヶ': """
ヶ月	2157 K無料	2261 K無料
""", '上': """
上优	3743 在googleK先
上優	3743 在googleK先
""", '下': """
下方	3829 K留言
下載	3724 K客戶端	3726 Kapp	3726 K應用程式
下载	3724 K客户端	3726 Kapp	3726 K应用	3828 K客户端
""", '不': """
不代	3742 K表本站	3759 K表本站立场	3772 K表本報立場	3772 K表本报立场	3772 K表本站立场	3772 K表本站立場	3772 K表本媒體立場	3772 K表本網立場	3772 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3798 K于任何财团
不屬	3798 K於任何財團
不得	3742 K转载	3742 K轉載
不认	43 K同本文
不錯	3828 K過
不错	3828 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3742 K表作者
仅供	3759 K其表达个人看法
仅限	3764 K会员	3764 K订户
""", '他': """
他說	3831 K
他说	3831 K
""", '付': """
付費	3719 K後	3832 K牆
付费	3719 K后	3832 K墙
""", '以': """
以下	3787 K内容来自
以閱	3718 K讀全文
以阅	3718 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3719 K专享	3764 K限定内容
会員	50 Kの方は	50 Kは月に	2156 K限定です	2156 K限定の記事	2156 K登録できます	2157 K登録すると	2157 K登録が必要	2203 Kの方はこちら	2203 K登録で続きを読む	2203 K登録後にご覧	2232 Kだけが読める	2232 Kのみがお読み	2232 Kのみ閲覧	2259 K登録して	2259 K登録は	2259 K登録がお済み	2259 K登録をお願い	2259 K登録で	2259 K登録のうえ	2259 K登録はこちら	2259 K登録ください	2260 Kの方
会費	2201 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3716 K支持	3828 K支持,	3828 K支持让	3828 K支持讓	3828 K支持是
""", '使': """
使用	3734 Kcookie改善	3734 Kcookie以	3734 K cookie 以	3734 K cookie 来	3734 K cookie 來	3735 Kcookie来	3735 Kcookie來
""", '來': """
來自	3750 K外部平台的內容
""", '依': """
依靠	3762 K读者的支持	3762 K讀者的支持
""", '侵': """
侵权	3742 K请	3742 K必究
侵權	3742 K必究
""", '個': """
個人	2173 K情報の取り扱い	2208 Kの見解です	3759 K看法
""", '偏': """
偏好	3743 K來源	3743 K来源	3812 K來源
""", '僅': """
僅限	3764 K會員	3764 K訂戶
""", '優': """
優先	2183 Kソース	2183 K表示に設定	2183 Kする情報源	2183 K的に表示
""", '免': """
免費	15 K閱讀	3773 K文章	3773 K閱讀篇數	3773 K閱讀額度	3774 K註冊即可	3774 K註冊後	3801 K文章	3828 K訂閱	3830 K試用
免费	15 K阅读	3773 K文章	3773 K阅读篇数	3774 K注册即可	3774 K注册后	3801 K文章	3828 K订阅	3830 K试用
""", '全': """
全文	20 Kを	2156 Kを読むには	2156 Kをお読み
""", '公': """
公众	16 K号	3729 K号:
公式	2163 Kアプリ	2167 Kアカウントをフォロー	2167 Kアカウントを友だち	2184 Klineはこちら	2260 Kline
""", '关': """
关注	3729 K我们的	3828 K我们
""", '内': """
内阅	3724 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3831 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2261 K
初月	2203 K#円で	2261 K無料
""", '判': """
判断	2262 Kした
""", '利': """
利用	2172 K規約に同意
""", '前': """
前請	3759 K先登入
前请	3759 K先登录
""", '剩': """
剩余	3718 K#%
剩餘	3718 K#%
""", '力': """
力を	2201 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3729 Kline好友	3729 Kline官方	3729 Kline@	3762 K贊助行列	3762 K赞助行列	3828 K会员	3828 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2260 Kになります
""", '動': """
動画	40 Kや写真	2192 Kをご覧ください	2192 Kはこちら	2193 Kでも詳しく	2193 Kでも解説	2219 Kを再生するには	2219 Kをご覧いただくには	2219 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3830 K
""", '化': """
化名	97 K
""", '即': """
即可	3759 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2168 Kち追加
""", '収': """
収益	2207 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3722 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2185 K班までご	2201 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2160 Kトレイに
""", '只': """
只靠	3762 K讀者	3762 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	3750 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	3789 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3831 K
告诉	38 K我们	67 K我们	3831 K
""", '呼': """
呼び	2262 Kかけた	2262 Kかける	2262 Kかけて	2262 K掛け
""", '命': """
命じ	2262 Kた
""", '啟': """
啟用	3789 Kjavascript
""", '喊': """
喊道	3831 K
""", '因': """
因为	3828 K有你的支持
因為	3828 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2207 Kの一部が還元
""", '外': """
外部	2188 Kコンテンツ	3750 K内容	3750 K內容
""", '她': """
她說	3831 K
她说	3831 K
""", '好': """
好評	2191 K発売中
""", '如': """
如侵	3742 K权
如有	3742 K侵权	3742 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	3730 K微信
""", '定': """
定期	3828 K定額
""", '寄': """
寄付	2229 Kで成り立って	2229 Kで運営され	2229 Kによって運営され	2259 Kをお願い	2263 K
寄到	3722 K您的信箱	3761 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3831 K
""", '居': """
居合	2209 Kわせた方は
""", '已': """
已是	3718 K會員	3764 K订户	3764 K訂戶
已经	3718 K是会员
""", '年': """
年額	2261 K
""", '广': """
广告	11 K	3736 K拦截	3795 K拦截	3795 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2170 Kブロック	2201 Kに頼らず
""", '廣': """
廣告	11 K	3736 K攔截	3795 K攔截	3795 K封鎖
""", '开': """
开启	3726 K通知	3789 Kjavascript
""", '弊': """
弊社	2260 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2260 Kイト
当初	97 Kの記事で
当社	2260 Kの
当編	2260 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3726 K扫	3730 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2154 Kをお願いします	2259 Kをお願い	2259 Kして
""", '您': """
您已	3761 K成功订阅	3761 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3716 K支持	3762 K每一份捐款	3762 K每一筆捐款	3828 K捐款	3828 K支持,	3828 K支持让	3828 K支持讓	3828 K支持是
""", '情': """
情報	2185 Kをお寄せください	2185 K提供はこちら	2185 K提供を募集	2185 K提供をお待ち	2185 Kをお待ちして	2209 Kをお持ちの方は	2209 K提供窓口
""", '感': """
感謝	3761 K您的訂閱	3828 K閱讀	3828 K您的支持
感谢	3761 K您的订阅	3828 K阅读	3828 K您的支持
""", '成': """
成为	51 K其中一员	3718 K会员即可	3764 K付费会员	3828 K会员,	3828 K会员即可	3828 K我们的会员
成果	2216 K報酬型広告
成為	3718 K會員即可	3762 K我們的贊助	3764 K付費會員	3828 K會員,	3828 K會員即可	3828 K我們的會員
""", '我': """
我不	3818 K是机器人	3818 K是機器人
我们	3734 K使用cookie	3734 K使用 cookie	3829 K的
我們	3734 K使用cookie	3734 K使用 cookie	3829 K的
""", '手': """
手机	3726 K客户端
""", '打': """
打开	3724 Kapp	3726 K微信
打開	3724 Kapp
""", '扫': """
扫一	3726 K扫
扫描	3724 K二维码下载	3724 K二维码加入	3726 K二维码关注	3828 K二维码下载	3828 K二维码关注	3828 K二维码加入	3828 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3742 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	3831 K
指摘	2262 Kした
""", '捐': """
捐助	3762 K我们	3762 K我們
捐款	3828 K支持	3832 K
""", '掃': """
掃一	3726 K掃
掃描	3724 K qr	3828 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3726 K通知
推送	14 K	3726 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	3795 K告
""", '支': """
支持	3715 K獨立媒體	3715 K独立媒体	3716 K我们的	3716 K我們的	3828 K我们,	3828 K我們,	3828 K我们。	3828 K我們。	3828 K我们的报道	3828 K我們的報導	3828 K我们的新闻	3828 K我們的新聞	3828 K我们的记者	3828 K我們的記者	3828 K我们的工作	3828 K我們的工作	3828 K我们继续	3828 K我們繼續
支援	2229 Kで成り立って	2229 Kで運営され	2229 Kによって成り立って	2229 Kによって運営され	2259 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3742 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3743 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2262 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3764 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2160 K情報をお届け
""", '會': """
會員	50 K每月	3719 K專享	3764 K限定內容
""", '月': """
月額	2157 K#円	2261 K
""", '有': """
有了	3828 K你的支持	3828 K您的支持
有料	50 K会員は	2156 K会員限定	2156 K会員になる	2156 K会員の方	2203 K記事が読めます	2263 K会員
有权	3759 K删除
有權	3759 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	3783 K#歲	3783 K十八歲
未經	3742 K授權不得	3742 K授權,不得	3742 K授權禁止	3742 K授權請勿	3742 K授權,請勿
未经	3742 K授权不得	3742 K授权,不得	3742 K授权禁止	3742 K授权,禁止	3742 K授权请勿	3742 K授权,请勿
""", '本': """
本ま	2203 月#Kで無料で
本ア	2260 Kプリ
本サ	2260 Kイト
本內	3787 K容來自
本内	3787 K容来自
本刊	3829 K
本報	3829 K導
本报	3829 K读者	3829 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3742 K来源	3829 K
本站	3829 K
本紙	38 Kまで	67 Kまで
本網	3734 K站使用	3829 K
本网	3734 K站使用
本記	2260 K事
本誌	2260 K
""", '来': """
来自	3750 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2241 K翻訳
""", '欢': """
欢迎	3729 K关注	3828 K加入	3828 K赞助	3828 K订阅	3828 K投稿
""", '歡': """
歡迎	3729 K追蹤	3828 K加入	3828 K贊助	3828 K訂閱	3828 K投稿
""", '此': """
此內	9 K容	3787 K容來自	3787 K容由
此内	9 K容	3787 K容来自	3787 K容由
此前	97 K版本
此影	3786 K片在您所在
此视	3786 K频在您所在
""", '残': """
残り	2156 K#文字	2156 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3830 K
每日	3723 K简报	3723 K簡報	3723 K電子報
每月	3830 K
""", '求': """
求め	2262 Kた	2262 Kている
""", '沒': """
沒有	70 K廣告	3798 K股東	3798 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3798 K股东	3798 K财团
""", '浏': """
浏览	3736 K器版本	3786 K器不支持音频	3786 K器不支持视频	3786 K器不支持播放	3786 K器不支持html#	3786 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3786 K器不支援影片	3786 K器不支援音訊
""", '点': """
点击	3828 K关注	3828 K这里
""", '無': """
無料	15 K記事	2156 Kで会員登録	2156 K会員に登録	2203 Kで読める記事の上限	2203 K会員になると	2232 K記事の閲覧	2232 K記事は残り	2232 Kで読める記事	2232 K閲覧	2259 K会員に登録	2259 K会員登録	2261 K体験
無断	2182 K転載	2182 K複製	2240 K転載・複製	2240 K転載を禁じ	2240 Kでの転載	2240 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3742 K所有	3742 K归本	3742 K归原	3742 K归作者	3742 K归属
版權	3742 K所有	3742 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2260 Kしたジャーナリズム	3829 K新闻	3829 K媒体
""", '獨': """
獨立	3829 K新聞	3829 K媒體
""", '獲': """
獲得	3771 K佣金
""", '生': """
生命	97 K热线	97 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3829 K者
由读	3829 K者
""", '申': """
申し	2191 K込みはこちら
申込	2191 Kみはこちら	2191 Kはこちら
""", '电': """
电子	3832 K报
""", '畅': """
畅读	3764 K全站
""", '留': """
留言	85 K区	85 K區	3829 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2185 Kをお寄せ
""", '登': """
登入	24 K或	3718 K後繼續	3718 K會員	3774 K或註冊
登录	24 K或	3718 K后继续	3718 K后查看全文	3718 K后查看完整	3774 K或注册
登録	2203 Kして続きを読む	2259 Kしてください	2259 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2260 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	3724 appK多
""", '禁': """
禁止	3742 K转载
禁無	2181 K断
""", '私': """
私た	2260 Kちの
""", '科': """
科し	2262 Kた
""", '称': """
称	3831 K
""", '稱': """
稱	3831 K
""", '立': """
立即	3828 K加入我们	3828 K加入我們	3828 K订阅	3828 K訂閱	3828 K下载	3828 K下載	3828 K报名	3828 K報名	3828 K成为会员	3828 K成為會員
""", '第': """
第一	3759 K条评论	3759 K則留言	3759 K條評論
""", '筆': """
筆者	2208 K個人の見解
""", '紙': """
紙の	2260 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2156 Kを読むには	2156 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2260 K部では
""", '繼': """
繼續	3718 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3718 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	3831 K
者说	3831 K
""", '联': """
联盟	74 K链接	3771 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3771 K行銷連結	3771 K連結
聯絡	38 K我們
""", '自': """
自動	2241 K翻訳
""", '若': """
若有	3742 K侵权	3742 K侵權
""", '获': """
获得	3771 K佣金
""", '著': """
著作	2182 K権は	2240 K権法により保護	2240 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3759 K本站立场
表示	3831 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3718 K即可	3718 K後繼續	3722 K我們的	3722 K電子報	3828 K我們	3832 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	2185 Kまでご連絡ください
""", '訴': """
訴え	2262 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2262 Kた
認為	3831 K
""", '說': """
說:	3831 K
說。	3831 K
說道	3831 K
""", '読': """
読み	2157 K放題
読者	18 Kの寄付	18 Kの支援	2201 Kの会費で	2260 Kの皆様	2260 Kの皆さ	2260 Kアンケート
""", '請': """
請先	3828 K登入
請啟	3734 K用javascript
請我	54 K喝咖啡
請捐	3828 K款
請支	3715 K持我們	3828 K持我們
請登	3828 K入後	3828 K入以
請立	3828 K即捐款
請輸	3761 K入您的電子	3828 K入您
請點	3828 K擊此處	3828 K擊這裡	3828 K擊下方	3828 K擊連結
""", '讀': """
讀者	43 K投書	3829 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3718 K即可	3718 K后继续	3722 K我们的	3722 K电子报	3828 K我们	3832 K费
""", '认': """
认为	3831 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3759 K服务协议
""", '该': """
该视	3786 K频在您所在
""", '说': """
说:	3831 K
说。	3831 K
说道	3831 K
""", '请': """
请先	3828 K登录
请启	3734 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3828 K款
请支	3715 K持我们	3828 K持我们
请点	3828 K击此处	3828 K击这里	3828 K击下方	3828 K击阅读	3828 K击关注	3828 K击链接
请登	3828 K录后	3828 K录以
请立	3828 K即捐款
请输	3761 K入您的电子邮箱	3761 K入您的邮箱	3828 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3829 K问卷	3829 K群
""", '責': """
責任	3742 K編輯:
""", '賺': """
賺取	3771 K佣金
""", '購': """
購読	2156 K者の方は	2157 Kすると	2259 Kしてください	2260 K者の方	2263 K料
""", '贊': """
贊助	3715 K我們	3828 K我們
""", '责': """
责任	3742 K编辑:
""", '赚': """
赚取	3771 K佣金
""", '赞': """
赞助	3715 K我们	3828 K我们
""", '身': """
身边	3829 K的新鲜事
身邊	3829 K的新鮮事
""", '転': """
転載	45 K	2181 Kを禁じ
""", '輸': """
輸入	3761 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3742 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3742 K请注明
""", '输': """
输入	3761 Kemail
""", '这': """
这篇	3829 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3729 K我們的	3743 Kgoogle news	3828 K我們
""", '送': """
送っ	49 Kてください
送到	3761 K你的邮箱	3761 K您的邮箱	3761 K您的信箱
""", '這': """
這篇	3829 K文章
""", '通': """
通知	14 K	2163 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2200 Kニュースレター
""", '邀': """
邀請	3828 K您
邀请	3828 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3831 K
""", '长': """
长说	3831 K
""", '開': """
開啟	3726 K通知	3789 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3718 K全文請
""", '關': """
關注	3729 K我們的	3828 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3718 K全文请
""", '随': """
随时	3828 K掌握
""", '隐': """
隐私	3735 K政策
""", '隨': """
隨時	3828 K掌握
""", '隱': """
隱私	3735 K權政策	3735 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3832 K報
""", '需': """
需接	3750 K受cookie
需要	3750 K接受cookie	3828 K您的支持	3828 K你的支持
""", '音': """
音声	2192 Kでもお聴き
""", '飲': """
飲酒	3783 K過量
""", '首': """
首年	3776 K仅需
首月	3764 K仅需	3764 K只要	3776 K免费	3776 K免費	3776 K仅	3776 K僅	3776 K只需	3830 K
首选	3743 K来源	3743 K新闻来源	3812 K来源
首選	3743 K來源	3743 K新聞來源	3812 K來源
""", '點': """
點擊	3828 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2362 K
가입해	2362 K 주세요
""", '강': """
강조했다	2365 K
""", '게': """
게시물	2323 K 불러오기
""", '계': """
계속	2268 K 읽으려면	2268 K 읽으시려면
계신	2291 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2330 K 차단
광고도	70 K
광고차단	2330 K
""", '구': """
구글	2278 K 뉴스에서
구독	50 K 회원은	2268 K 후 이용
구독료	2366 K
구독을	2362 K 신청하세요
구독자	2268 K 전용 기사	2268 K 전용 콘텐츠	2268 K 전용입니다	2268 K 전용 서비스	2363 K
구독자는	50 K
구독자만	2268 K 볼 수	2305 K 읽을
구독자에게만	2305 K 제공
구독하고	2278 K
구독하세요	2290 K	2362 K
구독하시면	2268 K
구독해	80 K 주세요	2277 K 주세요	2303 K 주셔서	2362 K 주세요
구독해주세요	2277 K
구독해주셔서	2303 K
""", '금': """
금요일	2303 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2268 전체 K 보려면	2305 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2304 K 응원해
기자에게	2291 K 연락해 주세요
""", '남': """
남겨주세요	2362 K
""", '네': """
네이버	2278 K 메인에서	2290 K 구독
네이버에서	2278 K 구독
""", '놓': """
놓치지	2362 K 마세요
""", '눌': """
눌러주세요	2362 K
""", '뉴': """
뉴스레터	78 K	2270 K 구독하기	2270 K 구독하세요	2270 K 신청하기	2270 K 구독 신청하기	2363 K	2366 K
뉴스레터로	2270 K 받아
뉴스레터를	2270 K 받아	2270 K 구독하세요	2270 K 구독해	2270 K 구독하고	2270 K 구독하면	2362 K 신청하세요
""", '다': """
다운로드하세요	2362 K
""", '달': """
달	2305 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2291 K 제보가	2363 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2301 K 삭제될	2301 K 삭제합니다	2301 K 통보	2301 K 예고	2301 K 운영자	2301 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2365 K
""", '독': """
독립	2363 K 언론
독립언론	2363 K
독립언론을	2304 K 지켜
독자	2313 K 후원으로	2362 K 여러분의	2363 K 여러분
독자님의	2266 K 후원	2313 K 후원으로
독자들의	18 K 후원	2313 K 후원으로	2334 K 후원
독자의	2313 K 후원으로	2334 K 후원	2363 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2303 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2362 K
""", '로': """
로그인	24 K	2268 K 후 이용
로그인이	2268 K 필요합니다	2268 K 필요한 서비스	2268 K 필요해요
로그인하거나	2362 K
로그인하고	2305 K 계속
로그인하면	2305 K 계속
로그인하시면	2268 K
로봇이	2353 K 아닙니다
""", '링': """
링크에서	2362 K 확인하세요
""", '마': """
마음에	2304 기사가 K 드셨다면
""", '만': """
만나보세요	2362 K
""", '말': """
말했다	2365 K
""", '매': """
매월	2364 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2303 K 보내드려요
메일함으로	2270 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2288 K 복제	2288 K 전재
무단전재	2287 K
무료	15 K 기사	2311 K 기사	2364 K 체험
무료로	15 K 볼 수 있는	2305 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2362 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2365 K
""", '보': """
보내	57 K 드립니다	2362 K 주세요
보내드리는	2303 K
보내드립니다	57 K	2303 K
보내주세요	2362 K
""", '본': """
본	2363 K 기사
본사의	2309 K 편집 방향	2309 K 편집방향
본지는	2363 K
본지의	2309 K 편집 방향	2309 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2322 K 오디오를	2322 K 비디오를	2322 K 동영상을
브라우저는	2322 K 동영상
브라우저에서는	2322 K 동영상을
""", '사': """
사연을	2291 K 보내주세요	2291 K 보내 주세요
사전	2296 K 등록하기	2296 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2289 K 매체로	2289 K 출처로	2289 K 언론사	2289 K 매체
선호하는	2289 K 출처
""", '설': """
설명했다	2365 K
설문에	2362 K 참여하세요
설치하세요	2362 K
""", '세': """
세미나	2296 K 신청하기
""", '소': """
소식을	2303 K 전해드립니다
""", '속': """
속보를	2302 K 받아보세요
""", '수': """
수수료를	2308 K 받을 수 있습니다	2308 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2313 K 후원으로
시민의	2334 K 후원
시작하세요	2362 K
""", '아': """
아래에서	2362 K 확인하세요
""", '알': """
알려	2362 K 주세요
알려주세요	2362 K
알림	2274 K 받기	2274 K 설정
알림을	14 K	2302 K 켜고
""", '애': """
애드블로커	2330 K
애드블록	2330 K
""", '앱': """
앱	2274 K 다운로드	2274 K 설치	2302 K 설치하기
앱에서	2273 K 보기	2273 K 열기	2302 K 더 편하게	2362 K 확인하세요
앱으로	2273 K 보기	2302 K 더
앱을	2274 K 다운로드	2302 K 다운로드하세요	2302 K 설치하세요
""", '언': """
언론을	2304 독립 K 지켜
""", '여': """
여기서	2362 K 확인하세요
여러분	2363 K 덕분
여러분의	2291 K 제보를	2304 K 후원이	2334 독자 K 후원	2362 K 후원
""", '영': """
영상에서	2297 K 확인하세요	2297 K 확인할 수 있습니다	2362 K 확인하세요
영상으로	2297 K 확인하세요
영상을	2297 K 확인하세요
""", '온': """
온라인	2296 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2294 K 콘텐츠	2323 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2363 K 기자
우리의	2363 K 저널리즘
""", '운': """
운영되고	2304 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2304 K 응원
""", '월': """
월	2364 K #원
""", '유': """
유료	2268 K 구독자만
유튜브	2278 K 구독
""", '음': """
음성으로	2297 K 들으려면	2297 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2362 K
응원해	2266 K 주세요	2362 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2362 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2363 K 기사가	2363 K 기사는	2363 K 기사
이메일	2271 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2270 K 입력하세요	2270 K 입력해 주세요	2270 K 입력해주세요	2270 K 입력하시면
이미	2305 K 구독자이신가요
이벤트에	2362 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2345 K 작성	2345 K 생성	2345 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2296 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2345 K 번역
자바스크립트가	2325 K
자바스크립트를	2325 K
자살예방	97 K
자주	2289 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2287 K 금지
재배포금지	2287 K
재생할	2322 K 수 없습니다
""", '저': """
저작권법	2288 K
저작권법의	2288 K
저작권자	2288 K
저작권자의	2288 K
저희	2363 K 뉴스레터	2363 K 채널	2363 K 앱
저희는	2363 K
저희를	2363 K
""", '적': """
적었다	2365 K
""", '전': """
전문을	20 K
전용	2268 회원 K 기사	2268 회원 K 콘텐츠	2268 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2365 K
""", '정': """
정기후원	2364 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2323 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2291 K 부탁드립니다
제보는	2291 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2291 K 기다립니다	2291 K 받습니다
제보해	38 K 주세요	67 K 주세요	2362 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2308 K 링크
제휴링크	2308 K
""", '좋': """
좋아요	2290 구독과 K 부탁
좋아요를	2290 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2362 K 확인하세요	2362 K 신청하세요	2362 K 참여하세요
지켜주세요	2362 K
""", '채': """
채널	2277 K 추가	2290 K 추가하기	2290 K 구독하기	2312 K 추가하고	2312 K 추가하면
채널에	2290 K 참여하세요
채널에서	2290 K 소식을	2362 K 확인하세요
채널을	2312 K 추가하고	2312 K 추가하면	2312 K 추가해	2312 K 구독하고	2312 K 구독하면
채용	2296 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2364 K 달
""", '추': """
추가해	2290 K 주세요
추가해주세요	2290 K
""", '친': """
친구	2290 K 추가하세요
""", '카': """
카카오톡	2312 K 채널에서	2312 K 채널
""", '커': """
커피	54 K 한 잔 사	2304 K 한 잔 값으로
""", '콘': """
콘텐츠	2323 K 불러오기
""", '쿠': """
쿠키	2294 K 동의가
쿠키를	2294 K 허용해야	2294 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2296 K 보기
""", '파': """
파트너스	2308 K 활동
""", '팔': """
팔로우하기	2277 K	2290 K
팔로우하세요	2362 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2309 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2308 K 받아
""", '활': """
활용	2287 ai 학습 및 K 금지
""", '회': """
회원	2268 K 전용입니다
회원가입	2268 K 후	2362 K 후
회원가입은	2362 K
회원가입을	2362 K 하
회원가입하고	2362 K
회원가입하면	2305 K 월
회원가입하세요	2362 K
회원가입하시면	2362 K
회원만	2268 K 볼 수
""", '후': """
후원금	2366 K
후원으로	2304 독자의 K 운영됩니다	2304 독자의 K 운영하는
후원을	2266 K 부탁드립니다	2362 K 부탁
후원이	2266 K 필요합니다	2266 K 큰 힘이
후원하세요	2362 K
후원해	80 K 주세요	2266 K 주세요	2362 K 주세요
후원회원의	2313 K 후원으로	2334 K 힘
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
