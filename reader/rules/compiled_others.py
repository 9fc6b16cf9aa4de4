"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3183
# comentário	2400
# comentários	2400
# gün ücretsiz deneyin	2984
# głosów	91
# hlasů	91
# hozzászólás	1583
# komentářů	363
# komentāri	2052
# lượt bình chọn	91
# příspěvků	363
# röster	91
# yaşindan küçükler oynayamaz	3047
# ääntä	91
# δευτερόλεπτα μπροστά	731
# δευτερόλεπτα πίσω	731
# σχόλια	673
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3103
# коментарів	3103
# комментариев	2609
# комментарий	2609
# комментария	2609
# הצבעות	91
# תגובות	1477
# تعليقات	118
# راي	91
# صوت	91
# نظر	1213
# कमेंट	1529
# वोट	91
# € al mes durante # meses	1107
# € al mese per # mesi	1758
# € por mês durante # meses	2441
#か月無料	1819
#カ月無料	1819
#ヶ月無料	1819
#件のコメント	1835
#則留言	3245
#条评论	3245
#票	91
#秒戻る	1878
#秒進む	1878
#명 참여	91
#초 뒤로	1969
#초 앞으로	1969
""", 'a': """
a apărut o eroare	2565
a carregar vídeo	2454
a cikk a hirdetés alatt folytatódik	1579
a cikk a hirdetés után folytatódik	1579
a cikk meg is hallgatható	1577
a cikk meghallgatása	1586
a cikk megosztása	1577
a folytatáshoz regisztráljon	1571
a hirdetés után folytatjuk	1579
a kommentelés lezárult	1583
a lire également	1366
a nap kérdése	91
a rovat további cikkei	1584
a szerző a lap munkatársa	1594
a szerző jogász	1594
a szerző közgazdász	1594
a szerző politológus	1594
a szerző történész	1594
a szerző újságíró	1594
a témában további cikkek	1584
abo abschließen	510
abonați-vă	2494
abone değil misin	3062
abone değil misiniz	3062
abonează-te	2494
abonelere özel	2984
abonelere özel avantajlar	3047
abonelere özel indirim	3047
abonelere özel içerik	3062
aboneliğini seç	3062
aboneliğinizi seçin	3062
abonner nå	2211
abonner på nyhetsbrevet	2216
abonné	1418
abonnér	429
abonnér nu	429
abonnés	1333
abonnés uniquement	1406
abonē	2046
abonē jaunumus	2070
abonē un lasi visus rakstus	2046
abonēt	2046
abrir menú	1068
acasă	2508
accede a todos los contenidos sin límites	1107
accept termenii și condițiile	2565
acceptér	443
acceptă toate	2516
acceptă tot	2552
acceptă și afișează conținutul	2516
acceptă și continuă	2552
accéder au dossier	1443
accéder à l'article	1333
accéder à la page de dons	1434
aceitar e ver o conteúdo	2422
aceito receber comunicações	2470
aceito receber comunicações de marketing	2470
aceito receber comunicações e ofertas	2436
acepto la política de privacidad	1138
acest articol este rezervat abonaților	2531
acest câmp este obligatoriu	2565
acesta este ultimul tău articol gratuit	2531
acheter ce numéro	1393
achetez ce numéro	1393
activează	2556
activează alertele	2525
activează notificările	2525
activează sunetul	2548
actualités	1366
actualizar la página	1131
ad 광고	1947
adaugă ca sursă preferată	2575
adaugă un comentariu	2505
add meg az e-mail-címed	1589
además	1065
adhérer	1324
adja meg az e-mail-címét	1589
adja meg e-mail-címét	1589
adomány	1569
adományozok	1569
adományozás	1569
adresa de email nu este validă	2565
adresă de email invalidă	2565
adreça electrònica	331
afficher la vidéo	1429
afficher les réponses	1417
afișează comentariile	2540
afișează conținutul	2516
afișează conținutul extern	2516
afișează originalul	2509
afișează postarea	2552
afișează subtitrările	2548
agora não	2373
ai deja un abonament? autentifică-te	2531
ai găsit o greșeală	2571
ai observat o greșeală	2505
ai सारांश	1544
ai से तैयार सारांश	1544
ai 摘要	3318
ai 기사 요약	1995
ai 번역	1995
ai 요약	1947
ai 음성으로 듣기	1969
ai-genereret resumé	454
ai-resumé	454
ai-összefoglaló	1586
aicinām ievērot cieņu komentāros	2052
aiheeseen liittyvää	1273
aiheesta lisää	1273
ainda não tem conta	2468
ainda não é assinante	2468
aitäh liitumast	1185
aizvērt	2054
aizvērt reklāmu	2055
aiが要約	1903
aiによる要約	1903
ai总结	3318
ai摘要	3265
ai生成	3318
ai翻訳	1903
ai翻譯	3318
ai翻译	3318
ai要約	1903
ai語音朗讀	3292
ai语音朗读	3292
ai重點整理	3265
ai音声で聴く	1878
ai가 읽어주는 기사	1969
ajouter à mes favoris	1352
ajouter à mes sources préférées	1451
ajouter à vos sources préférées	1451
ajouter à vos sélections	1352
ajándékozza a cikket	1577
ajándékozza a cikket barátjának	1577
ajánlataink	1584
ajánljuk	1584
ajánljuk még	1584
ajánlott	1584
ajánlott cikkek	1584
ajánló	1584
akceptuję	2307
akkurat nå	2232
aktuálně	364
alege-ți abonamentul	2563
alegeți abonamentul	2563
algo salió mal	1139
alle abo-angebote im überblick	602
alle angaben ohne gewähr	608
alle inhalte sind urheberrechtlich geschützt	649
alle newsletter im überblick	593
alle preise ohne gewähr	608
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	532
als podcast hören	603
alte știri	2506
alterar preferências de cookies	2422
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3048
altyazilari göster	3048
altă sumă	2560
alătură-te conversației	2519
am înțeles	2509
amazon'da gör	3047
amazonで見る	1876
amazonで詳しく見る	1876
amazonで詳細を見る	1876
amazonで買う	1876
amazonで購入	1876
amazonで購入する	1876
amintește-mi mai târziu	2492
ana sayfaya dön	3068
anasayfaya dön	3068
andra läser	19	2889
andra läser just nu	19
andra läste även	2889
andre har også lest	19
andre leser nå	2232
andre leste også	2232
andre læser	451
andre læser lige nu	451
andre læser også	19
andre læste også	451
angebot wählen	602
anhören	531
anhören # min	531
anmäl dig	2872
anmäl dig till nyhetsbrevet	2872
annonce - artiklen fortsætter nedenfor	442
annonces légales	1393
annoncørbetalt	87
annoncørbetalt indhold	87	459
annons - artikeln fortsätter nedan	2881
annonsen slutar här	2881
annonsinnehåll	2896
annonslänk	2881
annonsörsinnehåll	2896
annonsørinnhold	87	2240
anulează oricând	2563
anulezi oricând	2531
anuluj odpowiedź	2310
användarvillkor	2882
anzeigensonderveröffentlichung	608
anúncio	2395
anúncios	2395
apmaksāts saturs	2055
aportación mensual	1133
aportación única	1133
app storeからダウンロード	1883
app storeでダウンロード	1883
app store에서 다운로드	1975
apple ile giriş yap	3062
appleでサインイン	1891
appleでログイン	1891
appleで続ける	1891
app内打开	3298
après la publicité	1357
após a publicidade	2395
apóyanos	1026
apóyanos en patreon	1133
apúntate	1038
arată conținutul	2552
arată mai mult	2569
arată mai puțin	2509
arată răspunsurile	2540
arată tot	2509
arkadaşina gönder	2991
arkadaşinla paylaş	2991
article abonné	1333
article ajouté à vos sélections	1352
article lu par une voix de synthèse	1425
article précédent	1366
article réservé aux abonnés	1333
article sponsorisé	1393
articles associés	1366
articles liés	1366
articles recommandés	1366
articles récents	1366
articol exclusiv pentru abonați	2531
articole asemănătoare	2506
articole înrudite	2506
articoli più letti	1761
articolul continuă după reclamă	2502
articolul continuă mai jos	2502
articolul următor	2506
artikeln finns också som ljud	2877
artikeln fortsätter efter annonsen	2881
artikeln fortsätter nedan	2881
artikeln fortsätter under bilden	2881
artikeln går att lyssna på	2877
artikeln är låst	2867
artikeln är uppläst av en dator	2877
artikkel jätkub pärast reklaami	1169
artikkel jätkub reklaami järel	1169
artikkel täieneb	1167
artikkelen er låst	2211
artikkelen finnes også som lyd	2220
artikkeli jatkuu kuvan jälkeen	1267
artikkelin voi myös kuunnella	1265
artiklen er låst	429
artiklen er læst op af en robot	438
artiklen findes også som lyd	438
artiklen fortsætter efter annoncen	442
artiklen fortsætter nedenfor	442
artiklen fortsætter under billedet	442
artiklen kan også høres	438
artikli loeb ette tehishääl	1165
artiklit loeb tehishääl	1165
artykuł dla subskrybentów	2292
artykuł sponsorowany	2306
artykuły na e-mail	2295
artículo anterior	1065
artículo relacionado	1065
artículo siguiente	1142
artículos recomendados	1111
artículos relacionados	1065
as notícias mais lidas	2444
ascultă	2499
ascultă articolul	2548
ascunde răspunsurile	2540
aslini göster	3001
assine já	2378
atbalstīt	2046
atcel jebkurā laikā	2046
atradi kļūdu rakstā	2052
atualizar a página	2463
atualizar página	2463
atvērt	2054
atšaukti galite bet kada	2005
aucun commentaire à ce niveau	1397
audio narrado por una voz automática	1090
auf apple podcasts hören	583
auf spotify hören	583
ausgewählt für sie	607
autoriser la publicité	1433
avantage abonnés	1423
avantages abonnés	1423
avantaje pentru abonați	2546
avançar # segundos	2454
aveți deja cont	2563
avis de décès	1393
avoimet työpaikat	1275
avsluta när du vill	2867
avslutt når du vil	2211
avís legal	320
aylik bağiş	3059
ayrintilar için tiklayin	3000
ayrintilar için tiklayiniz	3000
az első hónap csak # ft	1571
aç	3001
añadir a favoritos	1050
añadir a mi lista	1110
añadir comentario	1061
añadir como fuente preferida	1150
añadir usuario	1031
añádenos como fuente preferida	1150
aún no eres suscriptor	1136
aún no estás registrado	1136
aún no te has registrado	1031
aún no tienes cuenta	1136
ačiū, kad užsiprenumeravote	2030
ați uitat parola	2563
ați votat deja	2540
""", 'b': """
baixar episódio	2454
baixar o áudio	2454
baixar áudio	2454
banküberweisung	509
bağiş sayfasina git	3059
bağiş yap	2983
bağiş yapin	2983
bağlanti kopyalandi	3076
bağlantiyi kopyala	2991
başa dön	3000
başka tutar	3059
bei google als quelle hinzufügen	532
bei spotify hören	583
bejelentkezés	1571
belépés	1571
benefício do assinante	2426
betrag wählen	508
betygsätt receptet	61
betűméret	65
bezárás	1568
beğen	3042
beğenme	3042
bild vergrößern	549
bildirimleri aç	3039
bildirimleri açin	3039
bir hata oluştu	3064
bir şeyler ters gitti	3065
bir şeyler yanliş gitti	3065
bitte versuchen sie es später erneut	593
bize ulaşin	2997
biểu quyết	91
bjud en vän på artikeln	2877
bli månadsgivare	2864
bli støttemedlem	2208
bliv støttemedlem	426
boletín	1038
browserul tău nu poate reda acest video	2516
brukervilkår	2225
bu haber abonelere özeldir	2984
bu haber yapay zeka tarafindan seslendirilmiştir	3048
bu haber yapay zekâ ile seslendirilmiştir	3048
bu içerik abonelere özeldir	2984
bu içerik faydali oldu mu	3041
bu içerik görüntülenemiyor	3051
bu içerik gösterilemiyor	3051
bu içerik kilitli	3062
bu video artik mevcut değil	3048
bu video bulunduğunuz ülkede izlenemiyor	3048
bu video mevcut değil	3048
bu video ülkenizde izlenemiyor	3048
bugün değil	2982
bulmaca çöz	3044
bunlar da ilginizi çekebilir	2998
butlletí	331
buzón anónimo	1145
buzón seguro	1145
buďte v obraze	353
bài cùng chuyên mục	3211
bài cùng tác giả	3211
bài khác	3184
bài liên quan	3184
bài mới nhất	3211
bài quảng cáo	3212
bài tiếp theo	3184
bài viết liên quan	3184
bài viết mới	3210
bài được dịch tự động	3210
bài đọc nhiều	3211
báo lỗi	3183
bármikor leiratkozhat	1589
bármikor leiratkozhatsz	1589
bármikor lemondhatja	1571
bármikor lemondható	1571
bình chọn	91
bình luận	3183
bình luận (#	3183
bölümü indir	3048
búsqueda	1068
bülten	3021
bülten üyeliği	3021
bültene abone oldunuz	3021
büyüt	3000
bądź na bieżąco	2295
bővebben	1586
būkite pirmas	2011
būkite pirmas, pakomentavęs	2011
bạn có thể quan tâm	3184
bỏ qua	3167
""", 'c': """
cada aportació compta	334
cada aportación cuenta	1106
cada contribuição conta	2439
cada doação conta	2465
cada donación cuenta	1133
cadastre-se grátis	2378
califica este artículo	1061
campo obrigatório	2470
campos obrigatórios	2470
cargando el vídeo	1122
cargando vídeo	1122
cargar más	1068
cargar más comentarios	1114
cargar más noticias	1142
cargar publicación	1126
cargar vídeo	1126
carregando o vídeo	2454
carregando vídeo	2454
carregar conteúdo	2458
carregar mais comentários	2446
carregar mais notícias	2474
carregar o conteúdo	2458
carregar publicação	2458
carregar vídeo	2458
carte de crédit	1332
cartão de crédito	2377
categorieën	2123
categorías	1065
caută	2508
caça-palavras	2451
ce contenu vous a-t-il été utile	1391
ce résumé vous a-t-il été utile	1391
cea mai bună ofertă	2563
cela vous a-t-il été utile	1417
cele mai citite știri	2534
cele mai noi știri	2506
celý článek	366
cerrar menú	1068
cerrar sesión	1031
cet article est en accès libre pour les abonnés	1406
cet article est lu par une voix de synthèse	1391
cet article vous a-t-il été utile	1417
cette page vous a-t-elle été utile	1417
cette réponse est-elle utile	1417
cette vidéo est indisponible	1425
cette vidéo ne peut pas être lue	1425
cevaplari göster	3041
chargement du lecteur vidéo	1425
charger la vidéo	1429
charte de déontologie	1447
charte éditoriale	1447
chci odebírat	353
chci podpořit	348
chci přispět	348
chi tiết	3187
chia sẻ	3174
chia sẻ bài viết	3174
chia sẻ facebook	3210
chia sẻ qua facebook	3210
chia sẻ ý kiến của bạn	3183
chuyên mục	3184
chuyển đến công thức	61
chép liên kết	3210
chính sách bảo mật	3182
chính sách bảo mật | điều khoản sử dụng	3182
chính sách cookie	3182
chính sách quyền riêng tư	3182
chấp nhận tất cả	3182
chấp nhận tất cả cookie	3182
chủ đề	3184
chủ đề liên quan	3184
chủ đề nóng	3211
cikk megosztása	1577
cikk mentése	1577
cikkünk frissül	1586
citeşte şi	2506
citește articolul complet	2569
citește articolul integral	2569
citește fără limite	2531
citește mai departe	2506	2508
citește mai mult	2506	2508
citește regulile comunității	2519
citește tot articolul	2569
citește transcrierea	2548
citește în aplicație	2554
citește și	2506
citi šobrīd lasa	2048
citit de o voce sintetică	2548
citiți și	2506
cobrança anual	2468
col·labora	307
comandă acum	2546
comandă cartea	2546
comentariul tău așteaptă moderarea	2519
comentează	2505
comentário	2400
comentário aguardando moderação	2432
comentários	2400
comentários exclusivos para assinantes	2432
commander ce numéro	1393
comment désactiver mon adblocker	1433
comment désactiver mon bloqueur	1433
commentaire en attente de modération	1397
commerciële bijdrage	2168
compre a edição impressa	2426
conditions générales	1359
conectează-te cu facebook	2531
conectează-te cu google	2531
confidentialité	1359
configuración	1058
configuración de cookies	1058
configuración de privacidad	1126
configurações de cookies	2397
configurações de privacidade	2458
conheça todas as nossas newsletters	2436
consenti la pubblicità	1784
consigue tu entrada aquí	1092
consulta les normes de participació	323
consultez notre charte de modération	1397
consíguelo en tu quiosco	1092
contacta con la redacción	1145
contactar a redação	2477
contactar con la redacción	1145
contactați redacția	2571
contacte a redação	2477
contactează redacția	2571
contacter la rédaction	1447
contactez la rédaction	1447
contenu externe recommandé	1389
contenu proposé par notre partenaire	1393
contenu réservé	1437
contenu réservé aux abonnés	1437
contenu sponsorisé	1357
contenus recommandés	1410
contenus sponsorisés	1357	1366
conteúdo de marca	2395
conteúdo exclusivo	2378
conteúdo exclusivo para assinantes	2441
conteúdo externo	2422
conteúdo externo recomendado	2422
conteúdo pago	2452
conteúdo para assinantes	2378
conteúdo patrocinado	2395
conteúdo premium	2441
conteúdo produzido pela marca	2426
conteúdo relacionado	2404
conteúdos relacionados	2444
contingut només per a usuaris registrats	335
continua a leggere dopo la pubblicità	1773
continua após a publicidade	2395
continua després de l'anunci	325
continuar leyendo aquí	1031
continuarea articolului după reclamă	2521
continue a ler esta notícia	2444
continuer après la publicité	1357
continuă cu apple	2531
continuă cu facebook	2531
continuă cu google	2531
continuă pe site	2554
continuă să citești după publicitate	2521
continuă în browser	2554
continúa abajo	1056
contáctanos	1061
conținut disponibil doar utilizatorilor înregistrați	2531
conținut extern	2516
conținut extern recomandat	2516
conținut pentru abonați	2494
conținut plătit	2546
conținut premium	2531
conținut sponsorizat	87	2502
cookie を管理する	1881
cookie 設定	3296
cookie 设置	3296
cookieinställningar	2882
cookieの管理	1881
cookieの設定	1832
cookieを管理	1881
cookieを管理する	1881
cookie政策	3241
cookie設定	1832	3241
cookie设置	3241
copia l'enllaç	314
copiază	2578
copiază link	2499
copiază linkul	2499
copy link thành công	3210
correo electrónico	1038
correo electrónico no válido	1138
correo no válido	1138
creează cont	2494
créer mon compte	1333
créer un compte	1333
créer une alerte	1399
créer une alerte sur ce thème	1399
csak előfizetőknek	1571
cualquier aportación ayuda	1133
cum îl dezactivez	2559
cumpără acum	2546
cumpără bilet	2546
cumpără bilete	2546
cumpără bilete online	2546
cumpără cartea	2546
cumpără de pe emag	2546
cumpără revista	2521
cuvinte încrucișate	2545
czytaj całość	2317
czytaj również	2314
czytaj także	2314
czytaj też	2314
czytaj też nasze inne artykuły	2314
czytaj więcej	2314	2317
czytaj więcej o	2314
các tin khác	3184
câmp obligatoriu	2565
câmpuri obligatorii	2565
cât de util a fost acest articol	2519
címkék	1584
címlap	1584
címlapról ajánljuk	1584
có lẽ để sau	3167
có thể bạn quan tâm	19	3184
có thể bạn thích	19
código de ética	2477
código postal	1139
código ético	1145
cómo desactivar el bloqueador	1131
cómo desactivarlo	1132
cómpralo aquí	1120
cómpralo en amazon	1120
cùng chuyên mục	3184
cùng chủ đề	3211
cùng tác giả	3211
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3001
daha fazla göster	3000
daha fazla haber için tiklayin	3000
daha fazla yorum yükle	3041
daha önce oy kullandiniz	3041
daha önce oy verdiniz	3041
dalies ar šo rakstu	2051
dalinkitės	2005
dalinkitės straipsniu	2010
dalsza część artykułu pod materiałem wideo	2306
dalsza część artykułu pod wideo	2306
dalsza część tekstu pod wideo	2306
dalīties	2046
dalīties ar draugiem	2051
dalīties facebook	2051
další	366
další strana	366
další z rubriky	364
další zprávy	364
další článek	364
další články	19	364
další čtení	364
danke für dein feedback	587
danke für deine stimme	91
danke für ihr feedback	587
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1097
dans l'actualité	1410
dans la même catégorie	1366
dans la même rubrique	1366
dans la même série	1366
darovat článek	356
darovať	2744
darovať článok	2752
darujte tento článek	356
darujte tento článok	2752
das könnte dich auch interessieren	546
das könnte ihnen auch gefallen	546
das könnte sie auch interessieren	546
das könnte sie interessieren	546
das wichtigste in kürze, zusammengefasst von ki	577
datenschutzerklärung	539
daugiau šia tema	2007
deblochează articolul	2531
definições de cookies	2458
definições de privacidade	2458
deixar um comentário	2400
deixe um comentário	2400
del på e-post	2220
del på facebook	438	2220
del på mail	438
del på twitter	438	2220
del på x	438	2220
dela inlägget	2877
dela på facebook	2877
dela på twitter	2877
dela på x	2877
deli članek	2811
delite članek	2811
dernière minute	1366
dernières actualités	1366
dernières infos	1366
dernières nouvelles	1366
desa per llegir després	337
desactívalo para continuar	1131
desactívalo para seguir leyendo	1131
desbloquear artículo	1107
desbloqueie este conteúdo	2441
descarcă aplicația	2554
descarcă audio	2548
descarcă din app store	2554
descarcă din google play	2554
descarcă episodul	2548
descargar pódcast	1122
descarregar áudio	2454
deschide aplicația	2554
deschide în aplicație	2554
descárgala en app store	1128
descárgala en google play	1128
destekçi ol	3059
destekçimiz olun	3059
det er gratis å opprette en bruker	2211
det læser andre	451
det är gratis att skapa ett konto	2867
detaylar için tiklayin	3000
detaylar için tiklayiniz	3000
detta material är skyddat enligt lagen om upphovsrätt	2919
detta är en annons	2881
detta är en plusartikel	2867
devam etmek için üye girişi yapin	2984
devami için abone olun	2984
devamini okumak için abone olun	2984
dezactivează sunetul	2548
diese funktion steht nur angemeldeten nutzern zur verfügung	603
digite um e-mail válido	2470
din aceeași categorie	2506
din aceeași secțiune	2534
din röst är registrerad	91
disponibil în app store	2554
disponibil în app store și google play	2525
disponibilă în app store și google play	2525
disponível na app store	2460
distribuiți	2499
diğer haberler	19	2998
diğer okurlar bunlari okuyor	2998
diğer seçenekler	3076
diğer tutar	3059
diğer yazilari	3068
dla subskrybentów	2292
do góry	2317
doar abonații pot comenta	2519
doar pentru abonați	2494
doação mensal	2374
doação única	2374
doba čtení # min	366
dolgozzon nálunk	1586
domiciliación bancaria	1030
domů	366
don régulier	1434
dona suport al periodisme en català	334
donación mensual	1026
donación puntual	1133
donación única	1026
donativo único	2465
donați	2493
donație lunară	2560
donație unică	2560
donează	2493
donează acum	2493
donează lunar	2493
donează lunar # euro	2530
donează lunar # lei	2530
donează o dată	2560
doner nå	2208
données personnelles	1359
donér	426
donér nu	426
doporučené	364
doporučené články	364
doporučujeme	364
doporučujeme přečíst	364
doporučujeme také	364
dołącz do dyskusji	2363
dołącz do nas	2289
dołącz do newslettera	2295
drukāt	2051
drukāt recepti	61
du er nå påmeldt	2216
du er nå påmeldt nyhetsbrevet	2216
du kan när som helst avsluta prenumerationen	2872
du kan når som helst melde deg av	2216
du kan opsige når som helst	429
du kanske också gillar	2889
du modtager snart en bekræftelse på mail	434
du même auteur	1366
du prenumererar nu på nyhetsbrevet	2872
du vil kanskje også like	2232
duración	1123
durată	2549
duração	2455
durée	1426
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2295
dành cho bạn	3184
dành cho thuê bao	3169
dárkovat článek	349
därefter # kr/mån tills du säger upp	2867
débloquer l'article	1333
débloquez cet article	1406
déconnexion	1333
découvrez tous nos jeux	1420
découvrir l'offre	1333
découvrir la boutique	1423
découvrir nos offres	1406
découvrir toutes nos offres d'abonnement	1406
déjà un compte	1333
déjà un compte ? connectez-vous	1333
déplier	1370
détails	1370
dê a sua opinião	2446
dê sua opinião	2446
dölj	2893
düzeltme politikasi	3070
dāvini rakstu	2051
dāvini rakstu draugam	2051
děkujeme za hlasování	91
děkujeme za přihlášení	353
děkujeme za váš hlas	91
""", 'e': """
e-bülten	3021
e-bülten aboneliği	3021
e-mail inválido	2436
e-mailová adresa	353
e-posta gönder	2991
e-posta ile paylaş	3076
ecrã inteiro	2455
edición digital	1031
edición impresa	1031
editöre yaz	3070
editöre yazin	3070
editörün seçtikleri	2998
edição impressa	2378
egyszeri támogatás	1569
ehkä myöhemmin	1256
ei tänään	1256
eiti į receptą	61
el juego es solo para mayores de # años	1120
el millor de la setmana a la teva bústia	331
el más popular	1137
el més llegit	311
el més vist	338
el reproductor se está cargando	1122
el. paštas	2030
elfelejtett jelszó	1571
elige tu suscripción	1107
elküldöm	91	1577
elmentem későbbre	1577
elrejtés	1587
els lectors també han llegit	338
elírást talált	1583
előfizetek	1571
előfizetés	1571
előfizetői tartalom	1571
előfizetőknek	1571
előfizetőként megoszthatja a cikket	1577
előző	1586
előző cikk	1584
email inválido	2470
email no válido	1138
emlékeztess később	1568
empfehlungen für sie	607
en beğenilen	3042
en beğenilenler	3042
en colaboración con	1153
en este artículo	1065
en popüler	3063
en çok okunan	2998
en çok okunan haberler	2998
en çok okunanlar	2998
engangsbeløb	426
engångsgåva	2864
enllaç copiat	337
ensemble, faisons vivre un média libre	1405
enthält werbung	536
entre em contato com a redação	2477
enviar comentário	2400
enviar corrección	1061
envoyer à un ami	1352
envoyer à un proche	1352
envoyez-nous vos témoignages	1387
envíanos tu opinión	1114
envío gratis	1153
eredeti megjelenítése	1587
eredmény megtekintése	91
eredmények	91	1587
erinnern sie mich später	504
erről bővebben itt írtunk	1586
erről is írtunk	1584
erről itt írtunk bővebben	1586
erscheint täglich	593
erscheint wöchentlich	593
es gratis y solo te llevará un minuto	1103
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	593
escanea el código qr	1128
escreva um comentário	2400
escriu el teu correu electrònic	331
esi pirmais, kas komentē	2052
esimene kuu # €	1160
esta funcionalidad es sólo para registrados	1031
esta matéria foi útil para você	2424
esta notícia foi útil	2424
esta página foi útil	2446
este artigo está bloqueado	2468
este artigo foi útil	2446
este artículo está bloqueado	1136
este campo é obrigatório	2470
este espaço é moderado pela redação	2432
este resumo foi útil	2424
este video ya no está disponible	1122
este vídeo já não está disponível	2454
este vídeo no está disponible	1122
este vídeo não está disponível	2454
este vídeo não está mais disponível	2454
este vídeo ya no está disponible	1122
estás de acuerdo? vota	1097
etkinleştir	3055
evaluează rețeta	61
evästeasetukset	1268
evästeet	1268
exclusiv pentru abonați	2531
exibir conteúdo	2458
experimente grátis por um mês	2441
ez is érdekelhet	1584
ez is érdekelheti	1584
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1584
ezt olvasta már	1584
ezt olvastad már	1584
ești de acord? votează	2519
ești deja abonat	2539
ești deja abonată	2539
""", 'f': """
facebook ile giriş yap	3062
facebook'ta paylaş	2991
facebookでシェア	1826
facebookでシェアする	1826
facebookでログイン	1891
facebookで共有	1905
facebookで続ける	1891
facturación anual	1136
facturación mensual	1136
facturare anuală	2563
facturare lunară	2563
facturé annuellement	1437
facturé mensuellement	1437
faire un don défiscalisé	1434
fale com a redação	2477
faça login	2378
faça o quiz	2449
faça o teste	2449
faça uma pergunta sobre esta reportagem	2424
fes una donació	307
fiecare contribuție contează	2560
fiecare donație contează	2530
fiecare leu contează	2530
fin de la publicité	1423
fine della pubblicità	1773
fine pubblicità	1773
fiyati gör	3047
fizetett hirdetés	87	1579
fiók létrehozása	1571
fiókom	1571
fontu büyüt	3076
forstået	455
forstått	2236
forstør billede	454
forstørr bilde	2235
fortsett uten å støtte	2207
fortsätt läsa efter annonsen	2881
fortsätt utan att stödja	2863
fortsæt med at læse	442
fortsæt uden at støtte	425
fotogalería	1065
fotoğraf galerisi	3068
fotoğrafi büyüt	3068
fotoğraflari gör	3068
fotoğraflari görmek için tiklayin	3000
frete grátis	2485
friss hírek	1584
fråga vår ai om artikeln	2885
fuldskærm	454
fäll ihop	2893
fäll ut	2893
få adgang	429
få artiklen læst op	438
få de vigtigste nyheder hver morgen	434
få de viktigaste nyheterna varje morgon	2872
få de viktigste nyhetene hver morgen	2216
få nyheder på mail	434
få nyheter på e-post	2216
få nyheter på mejlen	2872
få overblikket her	454
få tilgang	2211
få varsel når vi skriver om dette	2235
följ	2878
följ oss	2878
följ skribent	2878
följ ämnet	2878
för prenumeranter	2867
förderer werden	505
fördermitglied werden	505
föregående	2892
föregående artikel	2889
förstora	2892
følg	439	2221
følg emne	439
følg os	439
følg oss	2221
følg sagen her	454
følg tema	2221
følg temaet og få varsel	2235
für abonnenten	510
für den newsletter anmelden	518
für dich empfohlen	607
für sie empfohlen	607
für sie entstehen keine mehrkosten	608
fă o donație	2493
fă quizul	2543
fă testul	2543
fără obligații	2531
fără spam	2565
fără sunet	2549
fără tine nu putem	2530
""", 'g': """
galeriyi aç	3000
galeriyi gör	3068
galeriyi görmek için tiklayin	3000
galéria	1586
galéria megtekintése	1586
garanta já o seu ingresso	2426
gastos de envío incluidos	1120
gastos de envío no incluidos	1120
gelişmelerden aninda haberdar olun	3054
gem til læseliste	438
genişlet	3001
gestionează consimțământul	2552
gestionează preferințele	2552
geçerli bir e-posta adresi girin	3064
geçerli süre	3049
geçersiz e-posta	3064
geçersiz e-posta adresi	3064
giriş	2984
giriş yap	2984
giriş yapin	2984
giriş yapin veya üye olun	2984
giv os feedback på artiklen	446
già abbonato	1696
già registrato	1696
gli articoli più letti	1761
glömt lösenord	2867
godkänn	2882
godkänn alla	2882
google ile giriş yap	3062
google playからダウンロード	1883
google playで手に入れよう	1883
google play에서 다운로드	1975
googleでログイン	1891
googleで登録	1891
googleで続ける	1891
gorące tematy	2314
gracias por tu opinión	1090
gratuit, fără spam	2565
grazie, il tuo messaggio è stato inviato	1791
gràcies per la teva opinió	323
gràcies per votar	323
gràcies, ja estàs subscrit	331
grátis e sem spam	2470
guardar artículo	1050
guardar configuración	1126
guardar para después	1110
guardar para leer después	1110
guardar preferências	2458
gå ikke glip af	451
gå ikke glip af noget	434
gå ikke glipp av noe	2216
gå til indhold	454
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1359
gérer les préférences	1389
gérer mes alertes	1399
gérer mes choix	1359
gérer mon consentement	1429
gérer vos préférences	1429
gérer vos préférences de cookies	1389
góp ý	3183
gönder	91	3065
gönderiyi göster	3051
gönderiyi yükle	3051
görseli büyüt	3068
görüş bildir	3041
görüşünü bildir	3041
görüşünüzü bildirin	3041
gündem	2998
günün anketi	91
günün haberleri	2998
günün özeti	2998
głosuj	91
gợi ý	3184
gửi	91	3183
gửi bình luận	3183
gửi cho bạn bè	3210
gửi email	3174
gửi ý kiến	3183
""", 'h': """
haber bülteni	3021
haber güncelleniyor	3000
haberi arkadaşina hediye et	2991
haberi özetle	3073
hai già un account	1696
hai già votato	1767
harici içerik	3000
haritayi aç	3001
has arribat al límit d'articles gratuïts	335
has iniciado sesión	1088
has olvidado tu contraseña	1136
hasznos volt az összefoglaló	1583
hasznosnak találta a cikket	1583
havi támogatás	1569
hayir teşekkürler	2982
hayir, teşekkürler	2982
haz una pregunta sobre este artículo	1090
he leído y acepto la política de privacidad	1103
he llegit i accepto la política de privacitat	320
he olvidado mi contraseña	1136
hela artikeln fortsätter nedan	2881
henüz abone değil misiniz	3062
hepsini gör	3000
her destek önemli	3059
her katki değerli	3059
her katki önemli	3059
her zaman göster	3051
hesap oluştur	2984
hi estàs d'acord? vota	323
hiba jelentése	1587
hibát talált	1583
hier reinhören	583
hinweis schließen	504
hirdetés	1579
hirdetés bezárása	1579
hirdetés, görgessen tovább	1579
hjälp oss att rätta fel	2885
hlasovať	91
hlavné správy	2749
hlavní zprávy	364
ho già donato	1690
ho già un account	1789
hoje não	2373
hoppa till innehåll	2892
hoppa över inlägg från facebook	2892
hoppa över inlägg från instagram	2892
hoppa över inlägg från x	2892
hozzászólok	1583
hozzászólás	1583
hozzászólások	1583
hozzászólások megtekintése	1583
hylkää	1268
hylkää kaikki	1268
hyppää reseptiin	61
hyväksy	1268
hyväksy evästeet	1268
hyväksy kaikki	1268
här kan du kommentera artikeln	2885
hääleta	91
håll dig uppdaterad	2872
hírfolyam	1584
hírlevelek	1589
hírlevél	1589
hírlevél-feliratkozás	1589
hören sie diesen artikel	583
hør saken	2220
""", 'i': """
i più commentati	1722
i più letti	1722
i più letti della settimana	1761
i più visti	1722
iba pre predplatiteľov	2745
ich unterstütze schon	504
identifícate	1107
ielogojies, lai komentētu	2052
ienākt	2046
iesakām	2048
ieși din ecran complet	2548
ihre meinung zählt	542
ihre stimme wurde gezählt	91
ikke gå glipp av	2232
ikke nå	2207
il più popolare	1790
il più scelto	1789
il tuo browser non può riprodurre il video	1739
il tuo commento sarà pubblicato dopo l'approvazione	1749
il tuo messaggio è stato inviato	1791
il tuo voto è stato inviato	1767
il tuo voto è stato registrato	1767
iletişim	2997
ilgili içerikler	2998
ilginizi çekebilecek haberler	2998
ilginizi çekebilir	2998
ilmoita asiavirheestä	1272
ilmoita virheestä	1272
imprimir artículo	1110
imprimir esta matéria	2443
in bài	3174
in bài viết	3174
in công thức	61
in trang này	3210
indlæg fra facebook	454
indlæg fra instagram	454
indlæs flere	454
ingresá	1107
ingyenes regisztráció	1571
inicia sesión	1031
inicia sesión con google	1136
inicia sesión para comentar	1114
inicia sessió	308
iniciar sesión	1031
iniciar sesión con apple	1107
iniciar sesión con facebook	1107
iniciar sesión con google	1107
iniciar sessão	2378
inicie sesión	1031
inne artykuły	2314
innhold fra annonsør	2240
inscription à la newsletter	1342
inscrivez-vous à notre newsletter	1342
inscrição realizada com sucesso	2470
insira o seu endereço de email	2436
insira um e-mail válido	2470
instagramの投稿を読み込む	1881
instalează aplicația	2525
inställningar	2882
introduce un correo electrónico válido	1138
introduce un correo válido	1138
introduce un email válido	1103
introduceți o adresă de email validă	2565
intră în cont	2494
invítanos a un café	1026
início	2407
ir a la página de donaciones	1133
ir para a página de doações	2465
ir para a página de donativos	2465
ir para o conteúdo	2407
ispiši	2688
ispiši recept	61
isso foi útil	2446
istediğin zaman iptal et	3062
istediğiniz zaman abonelikten çikabilirsiniz	3021
istediğiniz zaman iptal edin	2984
isto foi útil	2446
izbor uredništva	2808
izdrukāt	2051
izmēģini # dienas bez maksas	2046
içeriğe geç	3000
içeriği görüntüle	3051
içeriği göster	3051
içeriği yükle	3051
iş birliği	2993
iş birliğiyle	3078
išbandykite # dienų nemokamai	2005
išorinis turinys	2023
išsaugoti	2010
išsaugoti straipsnį	2010
""", 'j': """
j'ai déjà donné	1323
j'ai déjà un compte	1333
j'ai désactivé adblock	1433
j'ai désactivé mon adblock	1433
j'ai désactivé mon bloqueur	1433
ja hi estàs subscrit	335
ja hi estàs subscrit? entra	335
ja n'ets subscriptor? inicia sessió	308
ja tens compte? inicia sessió	335
jaa twitterissä	1265
jaa x:ssä	1265
jag förstår	2882
jag stödjer redan	2863
jaga sõbraga	1165
jaunākie	2048
jautā mākslīgajam intelektam	2052
javascriptが無効になっています	1881
javascript已停用	3296
javascript已禁用	3296
je commande ce numéro	1393
je consens au traitement de mes données	1439
je fais un don défiscalisé	1434
je gère mes cookies	1359
je soutiens déjà	1323
jede spende zählt	597
jeder beitrag zählt	597
jeder euro zählt	597
jednorázově	348
jeg forstår	2225
jeg støtter allerede	425	2207
jegyek itt kaphatók	1586
jelentkezzen be vagy regisztráljon	1571
jen pro předplatitele	349
jetzt angebot wählen	602
jetzt anhören	531
jetzt reinhören	583
jetzt unterstützen	505
již mám předplatné	349
joacă acum	2543
joacă gratuit	2543
joacă responsabil	2546
jobs in ihrer nähe	581
jogar grátis	2449
jogue grátis	2449
još vesti	2685
još vijesti	2685
junte-se à conversa	2432
jurnalismul de calitate costă	2530
juttu jatkuu kuvan jälkeen	1267
juttu jatkuu mainoksen jälkeen	1267
juttu jatkuu videon jälkeen	1267
juttua päivitetään	1267
jutun lukee koneääni	1265
jutun lukee tekoälyääni	1265
jutun voi myös kuunnella	1265
już wspieram	2288
já desativei	2463
já desativei o bloqueador	2463
já doei	2373
já nas bancas	2426
já segue este autor	2481
já segue este tema	2481
já sou apoiador	2373
já sou assinante	2378
já tem conta	2378
já tem uma conta	2378
já tenho conta	2468
já votou	2446
já é assinante? faça login	2378
já é subscritor	2441
já é subscritor? inicie sessão	2441
jätä kommentti	1272
jūsų el. paštas	2030
jūsų el. pašto adresas	2030
""", 'k': """
k tématu	364
k téme	2749
kalan süre	3048
kapcsolódó	1584
kapcsolódó cikk	1584
kapcsolódó cikkek	1584
kapcsolódó tartalom	1584
kapcsolódó témák	1584
karte öffnen	550
kas kokkuvõte oli kasulik	1166
kategóriák	1584
katso kuvat tästä	1275
katso myös	1273
katso video tästä	1275
katso video yltä	1275
kaupallinen yhteistyö	87	1267
kaydiniz için teşekkürler	3021
keresés	1586
kezdőlap	1586
không phải bây giờ	3167
không, cảm ơn	3167
ki-übersicht	577
kiitos äänestäsi	91
kijelentkezés	1571
kingi artikkel sõbrale	1165
kinyitás	1587
kipróbálom	1571
kirjaudu sisään	1258
kirjoita sähköpostiosoitteesi	1261
kişisel verilerimin işlenmesini kabul ediyorum	3064
kjøp abonnement	2211
kjøp tilgang	2211
klausies podkāstu	2053
klausies podkāstu šeit	2053
klausies šo rakstu	2051
klausies šo rakstu (# min	2051
klausykite tinklalaidės	2012
klausykite tinklalaidės čia	2012
klausykitės straipsnio	2010
klausīties	2051
klausīties rakstu	2051
ključne besede	2808
ključne reči	2685
ključne riječi	2685
klíčová slova	364
kokeile # päivää maksutta	1258
kolačići	2701
komentavimas išjungtas	2011
komentavimo taisyklės	2011
komentáre	2752
komentář	363
komentáře	363
komentāri	2046
komentēt	2046
komentēšana ir slēgta	2052
komentēšanas noteikumi	2052
komerčné oznámenie	2748
komerční sdělení	87	359
kommentarer blir gjennomgått før publisering	2235
kommentarerna förhandsmodereras	2885
kommentek megtekintése	1583
kommentelési szabályzat	1583
kommentér	446
koostöö	1169
kopiera länk	2877
kopiera länken	2877
kopijuoti nuorodą	2005
kopiraj povezavo do članka	2811
kopiér link	438
kopiér linket	438
kopírovat odkaz	356
kopírovať odkaz	2752
kopēt saiti	2046
korábban írtunk róla	1584
kreiraj račun	2678
kullanim koşullari	2994
kup dostęp	2292
kupi naročnino	2804
kuula taskuhäälingut	1167
kuuntele podcast tästä	1275
kysy tekoälyltä	1272
käyttöehdot	1268
kérdezze ai-asszisztensünket	1583
kérem a hírlevelet	1589
később	1568
kích thước chữ	65
köp	2867
köszönjük a feliratkozást	1589
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1568
következő	1586
következő cikk	1584
køb abonnement	429
køb adgang	429
kúpiť predplatné	2745
küfür, hakaret içeren yorumlar onaylanmamaktadir	2997
küldje el barátjának	1577
küldés	91	1577
küldés e-mailben	1577
külső tartalom	1586
künye	2994
küpsiste seaded	1178
küsi tehisarult	1166
küsitlus	91
kā tev patika raksts	2052
kā tu domā? balso	2053
ką manote? balsuokite	2012
""", 'l': """
la discussione è chiusa	1718
la donazione è detraibile	1786
la más popular	1137
la nota continúa después del anuncio	1056
la pregunta del día	91
la rédaction vous conseille	1366
la sélection de la rédaction	1366
la vidéo ne peut pas être lue	1425
lahjoita artikkeli ystävälle	1265
lai komentētu, ielogojies	2052
lai komentētu, pieslēdzies	2052
laisser une réponse	1417
las más leídas	1065
las más leídas de hoy	1111
las noticias más leídas	1111
lasi arī	2048
lasi komentārus	2052
lasi tālāk	2046
lasi vairāk šeit	2053
lasi vēl	2048
lasiet arī	2048
lasiet vēl	2048
lasă un comentariu	2505
lasă un răspuns	2540
lasīt komentārus	2052
lasīt tālāk	2053
lasīt vairāk	2053
lasīt vēlāk	2051
lasītākie	2048
lataa lisää	1275
le choix de la rédaction	1366
le club des abonnés	1423
le journal numérique	1333
le lecteur vidéo est en cours de chargement	1425
le lien a été copié	1409
le lien a été copié dans le presse-papiers	1409
le notizie più lette	1761
le più lette	1722
lea también	1065
lee sin límites	1107
lee también	1065
leer artículo completo	1068
leer el artículo completo	1142
leer más	1068
leer también	1065
leer transcripción	1122
legfrissebb hírek	1584
leggi di più	1725
leggi più tardi	1760
legnépszerűbb	1584
leia a matéria completa	2444
leia a notícia completa	2474
leia as notícias no aplicativo	2434
leia também	2404
len pre predplatiteľov	2745
ler transcrição	2454
les choix de la rédaction	1366
les lecteurs ont aussi consulté	1410
les mieux notés	1418
les més llegides	338
les også	2232
les plus commentés	1366
les plus consultés	1443
les plus partagés	1366
les plus récents	1418
les prix indiqués sont susceptibles d'évoluer	1393
les våre debattregler	2228
leído por una voz sintética	1122
leído por voz sintética	1122
li e aceito a política de privacidade	2436
lido por uma voz sintética	2454
lien copié	1352
lien copié dans le presse-papiers	1409
lietošanas noteikumi	2063
liitudes nõustud kasutustingimustega	1185
liity jäseneksi	1257
lineでシェア	1826
lineでシェアする	1855
lineでログイン	1891
lineで共有	1905
lineで送る	1826
link a vágólapra másolva	1577
link bài gốc	3210
link copiado para a área de transferência	2443
link kopiëren	2108
link másolva	1577
link másolása	1577
lire la suite pour #€	1333
lire la vidéo	1369
lire à haute voix	1352
lire également	1366
lisätiedot	1276
lisää aiheesta	1273
livrare gratuită	2579
liên hệ	3183
liên quan	3184
llegeix sense límits	335
llegeix també	311
llegir més	338
lo + leído	1065
lo más comentado	1065
lo más compartido	1065
lo más leído	1065
lo más popular	1065
lo más visto	1065
lo más visto hoy	1111
lo último	1065
locuri de muncă	2521
loe lähemalt	1167
loe lähemalt siit	1167
logi sisse või loo konto	1160
los lectores también leyeron	1111
luba kõik	1178
lubię to	2302
lucrează cu noi	2521
lue keskustelun säännöt	1272
lue lisää	1273
lue lisää aiheesta	1273
lue myöhemmin	1265
lue myös	1273
lugu jätkub pärast reklaami	1169
lugu täieneb	1167
lui écrire	1387
lähetä	91
lähetä sähköpostilla	1265
lämna en kommentar	2885
länk kopierad	2877
länken kopierad	2877
länken är kopierad	2877
läs dokumentet	2893
läs domen	2893
läs hela artikeln	2892
läs hela texten	2892
läs hela texten här	2892
läs kommentarer	2885
läs mer	2889	2892
läs mer om	2889
läs också	2889
läs senare	2877
läs vidare	2867	2889
läs våra kommentarsregler	2885
läs även	2889
läsarfrågan	91
lästid	2892
lästid # min	2892
lås op	429
lås opp artikkelen	2211
lås opp saken	2211
lås upp artikeln	2867
læs debatreglerne	446
læs debatreglerne her	446
læs hele artiklen	454
læs kommentarer	446
læs mere	451	454
læs mere om	451
læs også	451
læs også disse artikler	451
læs senere	438
læs videre	429	451
læs vores regler for debatten	446
læsetid # min	454
lên đầu trang	3186
lütfen geçerli bir e-posta adresi girin	3064
lưu	3174
lưu bài	3174
lưu bài viết	3174
lưu bài để đọc sau	3210
lưu công thức	61
lấy link	3210
""", 'm': """
magari più tardi	1690
mai multe articole de același autor	2569
mai multe opțiuni	2577
mai târziu	2492
mainos päättyy	1267
mais notícias	2404
mais opções	2483
mais opções de partilha	2483
maksettu sisältö	1267
mantener la sesión iniciada	1136
mantener sesión iniciada	1136
manter sessão iniciada	2468
manşetler	2998
masquer la publicité	1393
masquer les réponses	1417
masz już konto	2292
masz już konto? zaloguj się	2292
materialet är skyddat enligt lagen om upphovsrätt	2919
materiał partnera	2306
materiał promocyjny	2306
materiał sponsorowany	2306
materiał zewnętrzny	2306
matéria exclusiva para assinantes	2441
matérias relacionadas	2404
mağazamiz	3047
mağazaya git	3047
media społecznościowe	2303
megnyitás	1587
megnézem	1586
megosztás	1577
megosztás a facebookon	1577
megosztás facebookon	1577
megosztás twitteren	1577
mehr für dich	607
mehr für sie	607
meld deg på	2216
meld deg på nyhetsbrevet	2216
mentions légales	1359
mentés	1577
mentés későbbre	1577
menú	1068
menü	549	1586	3000
menü schließen	549
menü öffnen	549
mer från	2889
mer läsning	2889
merci ! votre message a bien été envoyé	1439
merci d'avoir voté	91	1397
merci de le désactiver pour continuer	1433
merci, votre vote a été pris en compte	1417
mergi la pagina de donații	2560
mergi la rețetă	61
mesajiniz başariyla gönderildi	3064
mesajiniz gönderildi	3064
mesajul dumneavoastră a fost trimis	2565
messaggio pubblicitario con finalità promozionale	1744
mest läst	2889
mest lästa	2889
mest læst	451
mest læste	451
mi-összefoglaló	1586
micșorează textul	2577
mida sina arvad? hääleta	1167
minn meg på det senere	2207
mira el vídeo	329
mitä mieltä olet? äänestä	1275
modalità di pagamento	1694
moderálási elvek	1583
modifică preferințele cookie	2516
modifier mes préférences	1389
modifier vos préférences	1429
modtag en notifikation, når vi skriver om emnet	454
mogoče kasneje	2815
mogą cię zainteresować	2314
mohlo by se vám líbit	364
mohlo by vás také zajímat	364
mohlo by vás tiež zaujímať	2749
mohlo by vás zajímat	364
mohlo by vás zaujímať	2749
monatlich kündbar	602
mostra aquesta publicació a instagram	320
mostra di più	1725
mostra'n més	312
mostrar comentários	2446
mostrar conteúdo	2458
mostrar conteúdo externo	2422
mostrar más	1068
mostrar o conteúdo	2458
mostrar subtítulos	1122
mot de passe oublié	1333
mots clés	1366
mots croisés	1422
mots fléchés	1422
mots mêlés	1422
mots-clés	1366
może cię zainteresować	2314
może później	2288
možda kasnije	2693
možda vas zanima	2685
možda će vas zanimati	2685
možno neskôr	2756
možná později	347
muistuta myöhemmin	1256
mulțumim că ai votat	2540
mulțumim pentru feedback	2519
mulțumim pentru vot	91	2540
mulțumim, mesajul a fost trimis	2565
mulțumim, te-ai abonat cu succes	2526
mutasd az eredményt	91
mutass többet	1586
muut lukivat myös	1273
myöhemmin	1256
már előfizető	1571
más	1068
más antiguos	1115
más artículos	1065
más artículos de este autor	1142
más artículos del autor	1084
más detalles	1069
más en	1065
más historias	1065
más información	1065
más leídas	1065
más leído	1065
más leídos	1065
más noticias	1065
más noticias de este autor	1142
más opciones	1058
más opciones para compartir	1151
más popular	1137
más recientes	1115
más sobre este tema	1065
más tarde	1025
más valorados	1115
más vistas	1065
más vistos	1065
más votados	1115
mások ezt olvassák	1584
mások ezt olvasták	1584
másolás	1577
máte již účet	349
máte předplatné? přihlaste se	349
märksõnad	1162
månadsgåva	2864
månedlig gave	2208
månedligt bidrag	426
måske senere	425
måske vil du også kunne lide	451
més informació	311
més llegides	311
més notícies	338
método de pago	1029
métodos de pagamento	2376
métodos de pago	1029
mākslīgā intelekta kopsavilkums	2053
mă abonez	2526
mărește fotografia	2569
mărește imaginea	2569
mărește textul	2577
mărime text	65
můj účet	349
mới nhất	3184
mở	3187
mở khóa bài viết này	3210
mở rộng	3186
""", 'n': """
nadaljevanje članka pod oglasom	2807
nahlásit chybu	363
nahlásiť chybu	2752
najchętniej czytane	2314
najchętniej czytane dziś	2314
najczęściej czytane	2314
najczęściej czytane artykuły	2314
najnovejše	2808
najnovejše novice	2808
najnoviji članci	2685
najnovšie	2749
najnovšie správy	2749
najnovšie články	2749
najnowsze artykuły	2314
najnowsze wiadomości	2314
najčitanije	2685
najčitanije vesti	2685
najčitanije vijesti	2685
najčitanije vijesti dana	2685
najčítanejšie	2749
najčítanejšie články	2749
najčítanejšie články dňa	2749
napišite komentar	2811
napsat komentář	363
naročena vsebina	2807
naročite se	2803
naročnina	2803
nastavení	360
nastavení cookies	360
nastavi čitanje	2737
nastavi čitati	2737
nastavite čitanje	2737
nastavite čitati	2737
nastavitve piškotkov	2823
następna strona	2317
następny	2317
następny artykuł	2314
natisni članek	2811
naudojimo taisyklės	2023
naujausios žinios	2007
naujienlaiškis	2030
načíst další	366
našli jste chybu	363
našli jste v článku chybu	363
ne děkuji	347
ne ratez rien de l'actualité	1432
ne, děkuji	347
nejdiskutovanější	364
nejnovější	364
nejnovější zprávy	364
nejnovější články	364
nejčtenější	364
nejčtenější články	364
nejčtenější články dne	364
nem, köszönöm	1568
nenhum comentário	2400
neueste beiträge	546
nhắc tôi sau	3167
nie dziękuję	2288
nie dziś	2288
nie pamiętasz hasła	2292
nie ďakujem	2756
nie, dziękuję	2288
nie, ďakujem	2756
no se ha podido reproducir el vídeo	1122
no se puede reproducir el vídeo	1122
no sé	1115
només els subscriptors poden comentar	323
non seguire più	1802
normas de participación	1114
norėdami komentuoti, prisijunkite	2011
nosūti draugam	2051
nosūtīt draugam	2051
nosūtīt e-pastā	2051
noteで書く	1826
notifications activées	1432
notre charte déontologique	1447
notre charte éditoriale	1447
notre sélection	1366
notre sélection d'articles	1410
notícia anterior	2474
notícias relacionadas	2404
notícias relacionadas que podem lhe interessar	19
notícies destacades	338
notícies relacionades	311
nous protégeons nos sources	1447
nous écrire	1447
nouveau ! suivez vos auteurs préférés	1451
nu ai cont? înregistrează-te	2531
nu aveți cont	2563
nu ești abonat	2563
nu ești încă abonat	2563
nu mai urmări	2575
nu mulțumesc	2492
nu putem afișa acest conținut	2552
nu sunteți abonat	2563
nu știu / nu răspund	2541
nu, mulțumesc	2492
nuestro código ético	1145
numele tău	2566
nyhetsdøgnet	2232
nyomtatás	1577
não foi possível carregar o vídeo	2454
não foi possível reproduzir o vídeo	2454
não perca	2404
não sabe / não responde	2447
não sei	2447
não tem conta	2468
não tem uma conta	2468
não é assinante	2468
não, obrigada	2373
não, obrigado	2373
nächste seite	549
nächster artikel	546
näita kõiki	1168
näita rohkem	1167
näita veel	1167
näita vähem	1168
näköislehti	1258
nästa	2892
nästa artikel	2889
näytä alkuperäinen	1276
näytä kaikki	1275
näytä kartta	1276
näytä kommentit	1272
näytä käännös	1276
näytä lisää	1275
näytä sisältö	1268
näytä tiedot	1276
näytä tulokset	91	1276
näytä vähemmän	1276
næste	454
næste artikel	451
népszerű	1584
nézze meg galériánkat	1586
nézze meg képeinket	1586
nõustun	1178
nõustun kõigiga	1178
nøgleord	451
nāc strādāt pie mums	2053
nổi bật	3184
nội dung quảng cáo	3212
nội dung tài trợ	3179
""", 'o': """
o dată	2561
o leitor está a carregar	2454
o que achou desta notícia	2424
o singură dată	2561
o singură donație	2560
o vídeo começará em alguns segundos	2422
ocenite članak	2688
ocenite članek	2811
oceń przepis	61
ochrana osobních údajů	360
ochrana osobných údajov	2763
ocijenite članak	2688
ocorreu um erro ao carregar o vídeo	2422
ocultar anúncio	2426
ocultar comentários	2446
oddaj głos	91
odebírat	353
odebírat newsletter	353
odemknout článek	349
odhlásit se	349
odhlásiť sa	2745
odkaz skopírovaný	2752
odkaz zkopírován	356
odkleni članek	2804
odklenite celoten članek	2804
odmietnuť	2763
odmietnuť všetko	2763
odmítnout	360
odmítnout vše	360
odoslať	91
odporúčame	2749
odporúčame prečítať	2749
odporúčame tiež	2749
odporúčané články	2749
odpovědět	363
odrzuć	2307
odrzuć wszystkie	2307
odtwórz	2317
odštampaj	2688
odštampaj recept	61
odštampaj članak	2688
ofertă pentru abonați	2546
ofertă pentru cititori	2546
oferă acest articol	2577
oferă acest articol cadou	2533
oferă articolul	2577
offre abonnés	1423
offre limitée	1438
offre réservée aux lecteurs	1423
offre spéciale	1333
offre à durée limitée	1437
offrez-nous un café	1324
offrici un caffè	1691
oglasno sporočilo	87	2807
ogłoszenie	2306
ohodnotiť recept	61
ohodnoťte článek	363
ohodnoťte článok	2752
okuma süresi # dk	3000
okurlara özel	3047
okurlarimiza özel	3047
okurlarimiza özel indirim	3047
oliko artikkeli hyödyllinen	1272
oliko juttu hyödyllinen	1272
oliko tiivistelmä hyödyllinen	1272
olvasson korlátlanul	1571
olvasson tovább	1571
olvasta már	1584
olvastad már	1584
olvidaste tu contraseña	1031
omröstning	91
onayi geri çek	3051
onayi yönet	3051
onayimi geri çek	3051
oplæst af en robot	438
oplæst af kunstig intelligens	454
opsig når som helst	429
orijinali göster	3001
os leitores também leram	2444
os preços podem variar	2426
osale küsitluses	1167
ostatnie artykuły	2314
ota yhteyttä	1272
otevřít	367
otevřít mapu	367
otključaj članak	2678
otključajte ceo članak	2678
otključajte cijeli članak	2678
otomatik çeviri	3073
otros artículos	1065
oturumu açik tut	3062
otwórz	2318
otwórz mapę	2318
outras notícias	19	2404
ouvir este conteúdo	2454
ouça esta reportagem	2454
ouça este conteúdo	2390
oversættelsen er lavet af en maskine	454
oy verdiğiniz için teşekkürler	91	3041
oynatici yükleniyor	3048
oyunuz için teşekkürler	3041
""", 'p': """
padovanokite straipsnį	2010
padovanokite straipsnį draugui	2010
page précédente	1369
pagina următoare	2508
pague um café	2374
paiement sécurisé	1331
paketi seç	3062
paldies par pieteikšanos	2070
palun jää viisakaks	1166
pamanīji kļūdu	2052
pamanījāt kļūdu	2052
par šo tēmu	2048
paramètres de confidentialité	1429
paramètres des cookies	1359
paramétrer	1359
paramétrer les cookies	1359
parašyk komentarą	2011
parašykite komentarą	2011
partajează	2499
partenerii noștri	2506
participez à la conversation	1397
participă la sondaj	2540
partnerių turinys	2014
partnerski sadržaj	2684
pas encore abonné	1437
pasidalinkite šiuo straipsniu	2010
pasitikrinkite žinias	2012
passer la publicité	1357
passer à la recette	61
pastebėjote klaidą	2011
patreonで支援する	1888
pausar vídeo	1122
pauză video	2548
paylaş	2991
paylaşin	2991
pažiūrėkite vaizdo įrašą	2012
pe aceeași temă	2534
pentru a citi în continuare	2531
per saperne di più	1761
pergunte à nossa ia	2424
permite întotdeauna	2552
permitir anúncios	2463
peut-être plus tard	1323
piedalies aptaujā	2053
piekrist visām	2063
piekrītu	2063
piesakies vebināram	2053
piesakoties tu piekrīti lietošanas noteikumiem	2070
pieslēdzies vai izveido kontu	2046
pieslēdzies, lai komentētu	2052
pieslēgties	2046
pievieno savu komentāru	2052
pievienot komentāru	2046
pirmais mēnesis par # €	2046
pirmas mėnuo tik # €	2005
più lette	1722
più letti	1722
più popolare	1790
più recenti	1768
più tardi	1690
più vecchi	1768
più votati	1768
piškotki	2823
placená inzerce	87	359
plan seç	3062
plani seç	3062
planini seç	3062
platená inzercia	87	2748
plaćeni oglas	87	2684
plaćeni sadržaj	2684
plačana objava	87	2807
plačiau skaitykite čia	2012
plein écran	1369
plus d'actualités	1366
plus d'articles du même auteur	1443
plus de détails	1370
plus récents	1418
poate mai târziu	2492
podari članek	2811
podarite ta članek	2811
podaruj artykuł	2292
podaruj ten artykuł	2302
podcast anhören	583
pode ler também	2444
podeli članak	2688
podijeli članak	2688
podmienky používania	2763
podmínky použití	360
podmínky užití	360
podobne artykuły	2314
podobné články	364	2749
podporiť	2744
podporte nezávislú žurnalistiku	2744
podporte nás	2744
podpořit	348
podpořte naši práci	348
podpořte nás	348
podpořte redakci	348
podrži	2677
podrži nas	2677
podržite nas	2677
podržite naš rad	2677
podržite nezavisno novinarstvo	2677
podziel się	2302
podziel się na facebooku	2302
pogledajte još	19
pokaż komentarze	2310
pokaż mniej	2317
pokaż oryginał	2318
pokaż treść	2307
pokaż tłumaczenie	2318
pokaż więcej	2317
pokaż wszystkie	2317
pokaż wszystko	2318
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2823
pokloni članak	2688
poklonite ovaj članak	2688
pokračovat bez podpory	347
pokračovať bez podpory	2756
polecamy również	2314
polecamy także	2314
polecamy też	2314
polecane artykuły	2314
politica de corecții	2571
politica editorială	2571
politique de confidentialité	1359
polityka prywatności	2307
política de cookies	1058	2397
política de correcciones	1145
política de correções	2477
política de galetes	320
política de privacidad	1058
política de privacidade	2397
política de privacitat	320
poprzedni artykuł	2314
populární	364
populära artiklar	2889
populärt	2889
populære artikler	451
populære saker	2232
populært	451	2232
populārākie	2048
popüler	2998
popüler haberler	2998
popüler konular	2998
por mês	2466
por qué estás viendo esto	1031
portes grátis	2485
poslať e-mailom	2752
poslušaj vest	2688
poslušaj članak	2688
poslušaj članek	2811
poslušajte članek	2811
postanite naročnik	2803
postanite član	2677	2803
postavke kolačića	2701
postaw kawę	2289
postaw nam kawę	2289
posłuchaj	2302
pour continuer à lire	1406
pourquoi voyez-vous cette publicité	1393
pouze pro předplatitele	349
povezani sadržaj	2685
povezani članci	2685
povezani članki	2808
powiązane	2314
powiązane artykuły	2314
powiązane tematy	2314
powiększ	2317
powiększ zdjęcie	2317
powrót do góry	2317
později	347
pozostała część artykułu pod materiałem wideo	2306
pošalji	91
pošalji e-mailom	2688
pošalji komentar	2688
pošalji mejlom	2688
pošalji prijatelju	2688
pošalji članak e-mailom	2688
pošaljite komentar	2688
pošlji po e-pošti	2811
pošlji prijatelju	2811
pošlji članek po e-pošti	2811
pr članek	2807
praneškite apie klaidą	2011
pranešti apie klaidą	2011
pravidlá diskusie	2752
pre predplatiteľov	2745
preberite še	2808
predplatiť	2744
predplaťte si	2744
preferințe cookie	2552
preferências de cookies	2458
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2005
prenumerata nuo # €	2005
prenumerera på vårt nyhetsbrev	2872
prenumeruodami sutinkate su taisyklėmis	2030
prenumeruokite naujienlaiškį	2030
preporučeno	2685
preporučujemo	2685
preporučujemo da pročitate	2685
preporučujemo i	2685
presentear matéria	2483
prečítajte si	2749
prečítajte si aj	2749
prețurile pot varia	2521
pridať komentár	2752
prihlásiť	2745
prihlásiť sa	2745
prihvaćam	2701
prihvaćam sve	2701
prijavi grešku	2688
prijať	2763
prijať všetko	2763
prikaži manj	2809
prikaži manje	2686
prikaži rezultate	91
prikaži sadržaj	2701
prikaži sve	2686
prikaži več	2809
prikaži više	2686
prikaži vse	2809
prima lună gratuită	2531
prima pagină	2569
primește alerte despre acest subiect	2525
printează	2499
printează rețeta	61
pripomenúť neskôr	2756
priporočamo	2808
priporočamo tudi	2808
priporočamo v branje	2808
priporočeno	2808
prisijunkite arba susikurkite paskyrą	2005
prisijunkite prie mūsų komandos	2012
prisijunkite, kad galėtumėte komentuoti	2011
prispieť	2744
privatsphäre-einstellungen	539
privātuma politika	2063
pro předplatitele	349
prohibido a menores de # años	1120
promocijsko sporočilo	2807
promotivni sadržaj	2684
promotivni članak	2684
promóció	1579
proovi # päeva tasuta	1160
proposé par	1455
proteção de fontes	2477
pročitajte i	2685
pročitajte još	2685
prywatność	2307
przeczytaj również	2314
przeczytaj także	2314
przeczytaj też	2314
przejdź bez wsparcia	2288
przejdź do przepisu	61
przejdź do serwisu	2307
przejdź do treści	2317
przejdź do ustawień prywatności	2307
przypomnij mi później	2288
právě se děje	364
präsentiert von	536
précédent	1369
préférences cookies	1359
prélèvement	1332
prémium	1571
prénom	1440
présenté par	1455
próbálja ki # forintért	1571
próxima	2407
próxima notícia	2474
próxima página	2407
próximo artigo	2404
prøv # dager gratis	2211
prøv gratis	429	2211
prøv nu	429
prøv nå	2211
prを含みます	1855
pr記事	1876
pubblicità	1713
publi-rédactionnel	1357
publicité	1357
publicité - la suite ci-dessous	1357
publicités	1357
publică	2541
publică comentariul	2540
pular para o conteúdo	2407
página siguiente	1068
päivän kysymys	91
pääuutiset	1273
påmind mig senere	425
påminn mig senare	2863
później	2288
pārbaudi savas zināšanas	2053
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2056
pērc abonementu	2046
předchozí	366
předchozí článek	364
předplatit	349
předplatné	349
přehrát	366
přejít k obsahu	366
přejít k receptu	61
přejít na obsah	366
přejít na recept	61
přečtěte si	364
přečtěte si také	364
přidat komentář	363
přidejte názor	363
přihlásit	349
přihlásit k odběru	353
přihlásit se	349
přihlášení	349
přijmout	360
přijmout vše	360
připomenout později	347
přispějte	348
přispět	348
""", 'q': """
qr 코드를 스캔하세요	1975
qrコードからダウンロード	1883
qrコードを読み取ってください	1883
qr코드로 다운로드	1975
qr코드를 스캔하세요	1975
qu'avez-vous pensé de cet article	1391
qual o seu nível de satisfação com esta notícia	2424
qualcosa è andato storto	1792
quellen und weiterführende links	546
queremos conocer tu opinión	1097
queremos saber a sua opinião	2432
questa pagina ti è stata utile	1767
questo articolo ti è stato utile	1767
questo articolo è bloccato	1789
questo campo è obbligatorio	1791
questo riassunto ti è stato utile	1741
questo video non è disponibile	1775
questo video non è più disponibile	1775
quieres añadir otro usuario a tu suscripción	1031
quitter le plein écran	1425
quizi çöz	3044
quizás más tarde	1025
quizás te interese	1065
quyên góp	3168
quyên góp ngay	3168
qué te ha parecido esta noticia	1097
quên mật khẩu	3169
quảng cáo	3179
quảng cáo - bài viết tiếp tục bên dưới	3212
""", 'r': """
r$ # por mês durante # meses	2441
radote klaidą	2011
radote klaidą tekste	2011
rafraîchir la page	1433
raksti komentāru	2052
raksts tiek papildināts	2053
raksts turpinās pēc reklāmas	2055
rakstīt komentāru	2052
rao vặt	3179
raportează	2541
raportează o eroare	2519
raportează o greșeală	2571
rapportér fejl	446
rašyti komentarą	2005
recargar la página	1131
recargar página	1131
recarregar a página	2463
recarregar página	2463
receber notificações	2434
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1399
recevez une alerte à chaque article de l'auteur	1399
reclamă	2502
recomandarea redacției	2534
recomandări	2506
recomandările editorilor	2534
recomandările redacției	2506
recomendado para você	2404
recommandé	1366
recommandé pour vous	1366
recommandés	1366
recordar más tarde	1025
recuérdamelo más tarde	1025
redare automată	2549
redirecționează # la sută	2560
redirecționează #%	2493
redă video	2548
redă videoclipul	2548
refuză toate	2516
refuză tot	2552
regala este artículo	1151
regalar artículo	1031
regalar este artículo	1151
registrovať sa	2745
registruokitės nemokamai	2005
registruokitės į seminarą	2012
registrácia	2745
regisztráció	1571
regisztrálok	1571
regras de comentários	2446
regras dos comentários	2446
regístrate	1031
rekisteröidy	1258
rekisteröidy maksutta ja lue	1258
reklam içeriğidir	3047
reklami geç	2993
reklám	1579
reklāma	2046
reklāmas raksts	2055
reklāmraksts	87	2055
relaterade ämnen	2889
reportar erro nesta página	2424
reproducción automática	1123
reproducir vídeo	1122
reproduzir vídeo	2454
reproduzir áudio	2454
reprodução automática	2455
resmi büyüt	3068
responda à enquete	2446
rester connecté	1437
restez informé	1342
restez informés	1342
resumen automático	1090
resumo da notícia	2424
retour à l'accueil	1443
retour à la liste	1443
retrage consimțământul	2552
revenir à l'accueil	1443
rezervă-ți locul	2546
rezolvă testul	2543
reîmprospătează pagina	2558
reîncarcă pagina	2558
reģistrējies bez maksas	2046
reģistrēties	2046
ricordamelo più tardi	1690
rodyti mažiau	2013
rodyti viską	2013
rozumím	367
rozwiń	2317
rozwiń wszystko	2318
rätta	2885
rätta oss	2885
rättelse	2885
règles de commentaires	1417
règles des commentaires	1417
réactions	1362
réagir	1352	1362
réagir à cet article	1362
réagissez	1362
réagissez à cet article	1362
réduire le texte	1453
répondez au quiz	1420
répondez au sondage	1417
répondre	1362
réseaux sociaux	1353
réserver mes places	1423
réservez vos places	1423
réservé aux inscrits	1333
résiliable à tout moment	1406
résultats	91
résultats du sondage	1397
résumé de l'article	1391
résumé de l'article en # points	1391
résumé en # secondes	1391
résumé ia	1450
résumé par l'ia	1450
részletek	1587
rétablir le son	1425
rösta	91
rösta här	2892
rösta i omröstningen	2892
rösta nu	91
rādīt mazāk	2054
rādīt vairāk	2053
rādīt visu	2054
rămâi conectat	2563
răspunde	2505
rėmimas	2014
""", 's': """
s'abonner à partir de #€	1333
s'inscrire à la newsletter	1342
s-ar putea să-ți placă	2506
saada sõbrale	1165
saber más	1068
sadarbības raksts	2055
sadece abonelere özel	3062
sadržaj je zaključan	2678
saglabāt	2051
saglabāt rakstu	2051
sair do ecrã inteiro	2454
saistītie raksti	2048
saistītās ziņas	2048
saite nokopēta	2051
saken er låst	2211
saken finnes også som lyd	2220
saltar anúncio	2395
salvar preferências	2458
salvează	2499
salvează articolul	2533
salvează pentru mai târziu	2533
salvează preferințele	2552
salvează rețeta	61
sans engagement, résiliable à tout moment	1406
sao chép liên kết	3174
sao chép đường dẫn	3210
sari la conținut	2508
sari la rețetă	61
satura turpinājums pēc reklāmas	2055
sačuvaj	2688
sačuvaj recept	61
sačuvaj vest	2688
scanează codul qr	2554
schlagwörter	546
schließen	549
schrift vergrößern	531
schriftgröße	531
scopri di più	1696
scrie redacției	2571
scrieți redacției	2571
sdílejte	356
sdílejte tento text	356
sdílejte text	356
sdílejte článek	356
sdílet	356
sdílet na facebooku	356
sdílet na twitteru	356
sdílet na x	356
sdílet článek	356
se alla erbjudanden för prenumeranter	2867
se bilderna här	2892
se connecter et réagir	1362
se déconnecter	1333
se grafiken här	2892
se ha producido un error al cargar el vídeo	1088
se klippet här	2892
se klippet øverst i saken	2235
se videon här	2892
se încarcă playerul	2548
se încarcă video	2548
se încarcă videoclipul	2548
sedan # kr/mån tills du säger upp	2867
segui già questo argomento	1802
segui già questo autore	1802
seguir tópico	2434
seguí leyendo	1111
sei già abbonato	1696
sei già iscritto alla newsletter	1754
selección de la redacción	1065
selectează	2564
selvä	1276
sem opinião	2447
sem si não seria possível	2439
sem você não seria possível	2439
semnalează o eroare	2505
send artiklen på mail	438
send på e-post	2220
sense permanència	335
sesi aç	3048
setări confidențialitate	2552
setări cookie	2516
setări cookie-uri	2552
setări cookies	2552
setări de confidențialitate	2552
seuls les abonnés peuvent commenter	1397
seuraa meitä	1266
seç	3063
seçenekleri yönet	3051
seçimimi kaydet	3051
seções	2404
sfârșit publicitate	2546
sfârșitul reclamei	2546
shrani članek	2811
si opp når du vil	2211
si è verificato un errore	1791
si è verificato un errore durante il caricamento del video	1739
sie können diesen artikel kostenlos weitergeben	628
signaler ce contenu comme inapproprié	1397
signaler un problème	1362
siguiente artículo	1065
siirry sisältöön	1275
sikeres feliratkozás	1589
sin ti no sería posible	1106
siz ne düşünüyorsunuz? oy verin	3000
sizin için öneriler	2998
siųsti draugui	2010
siųsti el. paštu	2010
skaitykite daugiau čia	2012
skaityti plačiau	2012
skaityti vėliau	2010
skaties arī	2048
skatīt foto	2053
skatīt galeriju	2053
skatīt rezultātus	91
skatīt video	2053
skjønner	2236
sklenite naročnino	2804
skopírovať odkaz	2752
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2885
skrýt	367
slapukų nustatymai	2023
slažem se	2701
slične vesti	2685
slične vijesti	2685
slični članci	2685
snsをフォロー	1827
sofortüberweisung	509
son dakika bildirimlerini aç	3054
son dakika gelişmelerinden haberdar olun	3054
son gelişmelerden haberdar olun	3054
sondaż	91
sonderveröffentlichung	608
sono già sostenitore	1690
sonuçlar	91
sonuçlari gör	91	3001
sonuçlari göster	91	3042
sorodni članki	2808
sortează	2541
sortează după	2541
souhlasím	360
souhlasím se zobrazením	360
soutenez-nous dès maintenant	1324
související	364
související témata	364
související články	364
související články z webu	364
soyez le premier à commenter	1362
soyez le premier à réagir	1362
spausdinti receptą	61
spela videon här	2892
spis treści	2317
sponsorisé	1357
sponsorlu içerik	87	2993
sponsoroitu sisältö	1267
sponsrat innehåll	2881
sponzorirani sadržaj	2684
sponzorirani članak	2684
sponzorované	2748
sponzorovaný obsah	359
sponzorováno	359
sprawdź ofertę	2292
spremi članak	2688
sprijină-ne	2493
spune-ne părerea ta	2540
spune-ți părerea	2519
spune-ți părerea în comentarii	2519
spuneți-ne părerea	2540
später	504
später erinnern	504
spør vår ki om saken	2228
staňte sa členom	2744
staňte se členem	348
stem nå	91
stichwörter	546
stil spørgsmål til artiklen	446
straipsnio tęsinys - po reklama	2014
straipsnis tęsiasi po reklamos	2014
strona główna	2314
stäng	2863	2892
stöd oss	2864
støt os	426
støtt oss	2208
subtitrări	2549
subtítulos	1123
sugerir correção	2424
sugerir una corrección	1097
sugestões	2404
suite après la publicité	1423
suivez vos auteurs préférés	1451
suivre ce thème	1399
suivre le thème	1451
sumă liberă	2560
sunt de acord cu termenii și condițiile	2565
sur le même sujet	1366
sur le même thème	1366
suscripción	1031
suscríbase	1031
suscríbete	1031
suscríbete a nuestro boletín	1038
suscríbete ahora	1031
susiję straipsniai	2007
susikurti paskyrą	2005
susține	2493
susține-ne	2493
susține-ne pe patreon	2560
susțineți-ne	2493
susținut de	2579
syötä sähköpostiosoitteesi	1261
szavazás	91
szczegóły	2318
szponzorált tartalom	87	1579
szólj hozzá	1583
szóljon hozzá	1583
sähköposti	1261
sähköpostiosoite	1261
så # kr/mnd til du sier opp	2211
så kommenterar du	2885
sé el primero en comentar	1061
sé parte	1026
sélections	1352
sì, grazie	1783
sí, quiero	1130
síganos	1051
síguenos	1051
só para assinantes	2468
sólo para suscriptores	1136
sök	2892
søg	454
søk	2235
súhlasím	2763
súhlasím so zobrazením	2763
súmate	1026
súvisiace	2749
súvisiace články	2749
súvisiaci článok	2749
süre	3049
sīkdatņu iestatījumi	2063
słowa kluczowe	2314
""", 't': """
t'ha estat útil aquest article	323
t'ha estat útil aquest resum	323
tack för din anmälan	2872
tack för din röst	91
taip pat žiūrėkite	2007
takaisin ylös	1275
takipten çik	3074
takk for påmeldingen	2216
tallenna myöhemmäksi	1265
talán később	1568
tam ekrandan çik	3048
tamaño de la letra	1151
tamaño de letra	65	1050
tamaño del texto	65
también te puede gustar	1065
también te puede interesar	1065
també et pot interessar	311
também pode gostar	2444
tarjeta de crédito	1030
tarjeta de débito	1030
te ha parecido útil	1114
te ha resultado útil	1114
te ha resultado útil este artículo	1090
te ha resultado útil este resumen	1090
te ha sido útil	1114
te ha sido útil este resumen	1090
te poți dezabona oricând	2526
te rugăm să îl dezactivezi	2558
te-ar putea interesa și	2534
tehisaru kokkuvõte	1167
tek seferlik bağiş	3059
teklifi gör	3047
tekoälyn tekemä tiivistelmä	1275
tekoälyn tiivistelmä	1275
tekoälytiivistelmä	1275
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2010
teljes hozzáférés	1571
temas del día	1065
termos e condições	2397
teste başla	3044
teste grátis	2378
testează-ți cunoștințele	2543
testează-ți cunoștințele cu quizul nostru	2519
testi başlat	3044
testi çöz	3044
teszteld a tudásod	1586
tesztelje tudását	1586
texten fortsätter nedan	2881
texten fortsätter under bilden	2881
teď ne	347
teşekkürler, mesajiniz gönderildi	3064
thu gọn	3186
thèmes	1366
thématiques	1366
thích	3174
thông tin doanh nghiệp	3179
thông tin quảng cáo	3212
thăm dò	91
thăm dò ý kiến	91
thẻ	3184
ti è stato utile	1767
tienes que iniciar sesión para guardar artículos	1110
tilbakemelding på saken	2228
timp rămas	2548
tin bài liên quan	3210
tin cùng chuyên mục	3184
tin cùng tác giả	3211
tin khác	3184
tin liên quan	3184
tin mới	3184
tin mới nhất	3184
tin nóng	3211
tin nổi bật	3184
tin quảng cáo	3212
tin trước	3184
tin tài trợ	3184
tin tức liên quan	3184
tin đọc nhiều	3184
tipărește	2499
tipărește articolul	2533
tipărește rețeta	61
tiêu điểm	3184
tiếp theo	3186
tlačiť	2752
to cię może zainteresować	2314
to może cię zainteresować	2314
toate știrile	2569
toda contribuição ajuda	2465
toda la información	1142
todas as notícias	2474
todavía no eres suscriptor	1136
todavía no estás registrado	1136
todos los vídeos	1142
todos os comentários	2400
todos os vídeos	2474
toute l'actualité	1366
toutes les actualités	1443
toutes les vidéos	1443
toutes nos vidéos	1443
tovább	1586
tovább a recepthez	61
tovább a rovatra	1584
tovább olvasom	1586
további cikkek	1584
további cikkek a témában	1584
további hírek	1584
további részletek itt	1586
továbbiak betöltése	1586
traducción automática	1149
traducere automată	2574
traducido automáticamente	1149
tradução automática	2424
trang chủ	3186
transcripción	1123
transcrição	2455
transferência bancária	2377
treści partnerskie	2306
treść sponsorowana	2306
tria la teva subscripció	335
trimite răspunsul	2540
trước	3186
trả lời	3183
trở lại	3186
tu ce părere ai? lasă un comentariu	2519
tu donación desgrava	1133
tu navegador no puede reproducir este vídeo	1088
tue meitä	1257
tule meile tööle	1167
turpini lasīt	2046
turpinājums pēc reklāmas	2055
turpināt lasīt	2046
twitter'da paylaş	2991
twój adres e-mail	2295
twój e-mail	2295
tài khoản của tôi	3169
tài trợ	3179
támogass minket	1569
támogasson minket	1569
támogatom	1569
támogatott tartalom	87	1579
támogatás	1569
támogatói tartalom	1579
täname liitumast	1185
tässä olisi upotus facebookista	1275
tässä olisi upotus instagramista	1275
télécharger l'appli	1431
télécharger l'audio	1425
télécharger l'épisode	1425
télécharger le mp#	1425
télécharger le podcast	1425
téléchargez l'appli	1431
témata	364
témy	2749
témák	1584
térkép megnyitása	1587
términos de uso	1058
términos y condiciones	1058
tìm kiếm	3186
tópicos	2404
tópicos relacionados	2404
tôi đã hiểu	3187
több	1586
töltsd ki a kvízt	1586
töltse ki a kvízt	1586
tühista igal ajal	1160
tüm fotoğraflar	3068
tüm fotoğraflari gör	3068
tüm haberler	2998
tüm haberleri gör	3068
tüm oyunlar	3044
tüm videolar	3068
tüm videolari gör	3068
tüm yazilari	2998
tüm yazilari gör	3068
tüm yorumlar	2997
tümünü gör	3000
tümünü göster	3001
tümünü kabul et	2994
tümünü reddet	2994
tēmas	2048
tęsinys po reklamos	2014
tạo tài khoản	3169
tải thêm	3186
tặng bài viết	3210
tặng sao	3210
tặng sao cho bài viết	3210
từ khóa	3184
""", 'u': """
udostępnij	2302
udostępnij na facebooku	2302
udostępnij na twitterze	2302
udostępnij na x	2302
udostępnij w mediach społecznościowych	2302
udělit souhlas	360
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2736
uključi obavijesti	2736
uključite notifikacije	2736
uključite obaveštenja	2736
uključite obavijesti	2736
uložit	356
uložit na později	356
uložit recept	61
uložit článek	356
uložiť	2752
uložiť na neskôr	2752
uložiť recept	61
uložiť článok	2752
ultima oră	2506
ultimele știri	2506
um assinante presenteou você com este artigo	2443
un abonat ți-a oferit acest articol	2533
un abonné vous offre cet article	1409
un e-mail de confirmation vous a été envoyé	1402
un suscriptor te ha regalado este artículo	1110
une erreur s'est glissée dans l'article	1362
unterstütze uns	505
unterstützen	505
unterstützen sie uns	505
unterstützen sie uns per paypal	597
uppläst av en dator	2877
uppläst med ai-röst	2877
url 복사	1925
urlをコピー	1826
urlをコピーしました	1905
urlをコピーする	1855
url복사	1925
urmărește acest subiect	2525
urmărește autorul	2575
urmărește live	2525
urmărește subiectul	2575
urmărești deja acest subiect	2575
următorul	2508
uslovi korišćenja	2701
ustawienia plików cookie	2307
uvjeti korištenja	2701
uygulamada aç	3053
uygulamayi aç	3053
uygulamayi yükle	3053
uz sākumu	2053
uzyskaj dostęp	2292
už komentarus atsako jų autoriai	2011
už máte predplatné? prihláste sa	2745
už máte účet	2745
už máte účet? prihláste sa	2745
už podporujem	2756
už podporuji	347
uždaryti	2013
uždaryti reklamą	2014
užpildykite apklausą	2012
užsakomasis straipsnis	2014
užsakomasis turinys	87	2014
užsisakyti prenumeratą	2005
""", 'v': """
vaata kõiki tellija soodustusi	1160
vaata lähemalt	1167
vaba töökoht	1167
vad tycker du? rösta här	2892
vai kopsavilkums bija noderīgs	2052
vai raksts bija noderīgs	2052
vairāk par tēmu	2048
vaizdo įrašas	2012
vaizdo įrašą rasite čia	2012
van már fiókja	1571
var artikeln till hjälp	2885
var det här till hjälp	2892
var resuméet nyttigt	446
var sammanfattningen till hjälp	2885
vari atteikties jebkurā laikā	2046
vasta küsitlusele	1167
vastaa kyselyyn tästä	1275
vaš komentar	2688
veja esta publicação no instagram	2422
veja também	2404
veja todas as opções de assinatura	2441
velikost písma	65
veličina teksta	65
velocidad de reproducción	1122
velocidade de reprodução	2454
velocità di riproduzione	1775
ver # comentários	2432
ver biografía	1084
ver comentários	2400
ver conteúdo	2458
ver conteúdo externo	2422
ver dossiê	2474
ver esta publicación en instagram	1088
ver esta publicação no instagram	2422
ver fotogalería	1142
ver galería	1068
ver galería de fotos	1142
ver la galería	1142
ver mais notícias	2474
ver más	1068
ver más artículos	1145
ver más artículos del autor	1084
ver más noticias	1111
ver más vídeos	1142
ver preço	2452
ver también	1065
ver também	2404
ver todas as notícias	2474
ver todas las opciones de suscripción	1107
ver todos los artículos	1142
ver todos los vídeos	1142
ver todos os vídeos	2474
ver traducción	1069
ver tradução	2408
ver transcripción	1122
ver transcrição	2454
ver vídeo	1068
vergrößern	550
verificați adresa de email	2565
verifică-ți emailul	2565
verifică-ți inboxul	2565
verlagssonderveröffentlichung	608
vertrag kündigen	539
verträge hier kündigen	539
verwandte beiträge	546
ves algún error? comunícalo	1097
veure aquesta publicació a instagram	320
vezi această postare pe instagram	2516
vezi conținutul	2552
vezi mai multe știri	2534
vezi prețul	2546
vezi răspunsurile	2540
vezi toate știrile	2569
vezi și	2506
već imate nalog	2678
već imate pretplatu	2678
već imate račun	2678
već podržavam	2693
već ste pretplatnik	2678
več iz rubrike	2808
več novic iz regije	2808
več o tem	2808
več o temi	2808
veľkosť písma	65
viac k téme	2749
viac si o tom prečítate tu	2749
video mevcut değil	3048
video oynatici yükleniyor	3048
video yükleniyor	3048
videon voi katsoa jutun yläosasta	1275
videoyu izlemek için tiklayin	3000
videoyu yükle	3051
videó	1584
videók	1584
videónkat itt nézheti meg	1586
vidéo	1369
vidéo indisponible	1425
vidéo non disponible	1425
vielen dank für ihr feedback	587
vielen dank für ihre anmeldung	518
vielen dank für ihre teilnahme	91
vielleicht später	504
vilkår	443	2225
vipps et beløp	2208
vis færre	454	2235
vis oversættelse	455
visa bilden i helskärm	2892
visa färre	2892
visa inlägg från facebook	2892
visa inlägg från instagram	2892
visa innehåll	2882
visa översättning	2893
vissza a tetejére	1586
visszajelzés	1583
viteză de redare	2548
vizitează magazinul	2546
više o temi	2685
više vijesti iz regije	2685
viết bình luận	3183
voce generată de ai	2548
você concorda? vote	2432
você já segue este tema	2481
você já votou	2446
você pode gostar	2404
você pode se interessar	2404
você também pode gostar	2404
voir le détail	1370
voir les détails	1370
voir les réponses	1417
voir les résultats	91	1370
voir les résultats du sondage	1397
voir toute l'actualité	1443
voir toutes les vidéos	1443
voltar ao início	2474
voltar à página inicial	2474
vos réactions	1362
votează	91
votează în sondaj	2540
votează în sondajul nostru	2519
votre avis nous intéresse	1397
votre message a bien été envoyé	1439
votre prénom	1440
votre vote a bien été pris en compte	1417
votre vote a été enregistré	1417
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2540
votul tău a fost înregistrat	2540
vous aimerez peut-être	1366
vous avez déjà un compte	1333
vous avez déjà un compte ? connectez-vous	1333
vous avez déjà un compte ? identifiez-vous	1333
vous avez déjà voté	1417
vous n'êtes pas abonné	1437
vous n'êtes pas encore inscrit	1437
vous n'êtes pas inscrit	1437
vous possédez déjà un compte	1333
vous pourriez être intéressé	1366
vous suivez déjà ce sujet	1451
vous suivez déjà ce thème	1451
vous suivez déjà cet auteur	1451
vreau să donez	2560
vreau să primesc newsletterul	2526
vreau să susțin	2560
vsebina sporočila	2807
vstúpiť do diskusie	2752
vytisknout článek	356
vytlačiť	2752
vytlačiť recept	61
vytlačiť článok	2752
vytvořit účet	349
vyzkoušet	349
válasz	1583
váš e-mail	353
väline sisu	1178
värsked uudised	1162
vérifiez votre boîte de réception	1439
vérifiez votre boîte mail	1439
vés a la recepta	61
více	364
více k tématu	364
více o tématu	364
více si o tom přečtete zde	364
vídeo indisponível	2454
vídeo no disponible	1122
vídeo não disponível	2454
vídeos	1065	2404
výber redakcie	2749
výběr redakce	364
výsledky	91
về đầu trang	3186
""", 'w': """
warto przeczytać	2314
was können wir besser machen	587
weitere beiträge	546
werbung überspringen	536
weź udział w dyskusji	2363
whatsapp'ta paylaş	2991
whatsapp'tan paylaş	3076
whatsappで読む	1855
wie gefällt ihnen dieser artikel	587
wielkość czcionki	65
więcej	2314
więcej artykułów	2314
więcej informacji	2314
więcej na ten temat	2314
więcej o	2314
więcej z	2314
wpisz swój e-mail	2295
wprowadź adres e-mail	2295
wpłać	2289
wpłać teraz	2289
współpraca reklamowa	2306
wypróbuj	2292
wyraź zgodę	2307
wyślij	91
wyślij e-mailem	2302
wyślij znajomemu	2302
""", 'x': """
x'te paylaş	2991
xem bình luận	3183
xem bản gốc	3187
xem bản đồ	3187
xem chi tiết	3187
xem công thức	61
xem kết quả	91	3187
xem nhiều	3184
xem nhiều nhất	3184
xem nhiều trong tuần	3211
xem thêm	3184	3186
xem thêm bình luận	3183
xem tiếp	3186
xem toàn bộ	3186
xem tất cả	3186
xでシェア	1826
xでシェアする	1855
xでポスト	1826
xで共有	1905
x로 공유	1997
""", 'y': """
ya estás suscrito	1107
ya tenés suscripción	1107
yahoo! japan idでログイン	1891
yahoo!ショッピングで見る	1876
yahoo!ショッピングで購入	1876
yanit gönder	3041
yanitlari gör	3041
yanitlari göster	3041
yapay zeka ile seslendirilmiştir	3048
yapay zeka ile özet	3000
yapay zeka ile özetle	3073
yapay zeka özeti	3000
yapay zekâ ile seslendirildi	3048
yapay zekâ tarafindan seslendirildi	3048
yapay zekâ özeti	3073
yazara e-posta gönder	3070
yazara mesaj gönder	3070
yazarin diğer haberleri	2998
yazarin diğer yazilari	2998
yazarin tüm yazilari	2998
yaziyi büyüt	3076
yaziyi küçült	3076
ymmärrän	1276
yorum gönder	2997
yorum yapmak için giriş yap	3041
yorumlari gör	2997
yorumu gönder	3041
yorumunu gönder	3041
youtube-tartalom megjelenítése	1586
yukari çik	3068
yz özeti	3000
""", 'z': """
z titulní strany	364
zabudnuté heslo	2745
zadejte svůj e-mail	353
zagłosuj	91
zahlungsart wählen	508
zaloguj się	2292
zapisz na później	2302
zapisz się	2295
zapisz się na newsletter	2295
zapomenuté heslo	349
zarejestruj się	2292
zarządzaj zgodami	2307
zaten üye misiniz	2984
zavřít	347
załaduj więcej	2317
załóż konto	2292
zaštita osobnih podataka	2701
zaštita privatnosti	2701
zdieľajte tento text	2752
zdieľajte článok	2752
zdieľať	2752
zdieľať na facebooku	2752
zdieľať článok	2752
zgadzam się	2307
zgadzam się na wyświetlanie treści	2307
zgłoś	2310
zgłoś błąd	2310
ziņa tiek papildināta	2053
ziņo par kļūdu	2052
ziņot par kļūdu	2052
zkopírovat odkaz	356
zkopírovat odkaz na článek	356
znajdź nas na facebooku	2303
značky	2749
zobacz galerię	2317
zobacz mapę	2318
zobacz również	2314
zobacz szczegóły	2318
zobacz także	2314
zobacz także inne	2314
zobacz też	2314
zobacz więcej	2314
zobrazit méně	367
zobrazit originál	367
zobrazit více	366
zobrazit výsledky	91	367
zobrazit vše	366
zobraziť diskusiu	2752
zobraziť menej	2750
zobraziť obsah	2763
zobraziť viac	2750
zobraziť výsledky	91
zobraziť všetko	2750
zostań patronem	2289
zpět nahoru	366
zur leseliste hinzufügen	628
zur merkliste hinzufügen	531
zur übersicht	549
zurück	542
zurück nach oben	549
zvětšit	366
zwiń	2317
""", '£': """
£# at amazon	1017
""", '©': """
©ntb	2263
""", 'à': """
à découvrir	1366
à la une	1366
à lire	1366
à lire aussi	1366
à lire dans ce dossier	1366
à lire dans la même rubrique	1366
à lire ensuite	1366
à lire également	1366
à ne pas manquer	1366
à voir	1366
à voir aussi	1366
""", 'á': """
áudio gerado por ia	2424
áudio gerado por voz sintética	2424
""", 'ä': """
ähnliche artikel	546
ähnliche beiträge	546
ähnliche themen	546
älä missaa mitään	1261
ämnen	2889
ämnen i artikeln	2889
är du redan prenumerant	2867
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1275
""", 'å': """
åbn	455
åbn kort	455
åpne	2236
åpne faktaboks	2236
åpne kart	2236
""", 'ç': """
çengel bulmaca	3046
çerez ayarlari	2994
çerez ayarlarini yönet	3051
çerez politikasi	2994
çerez tercihleri	3051
çerez tercihlerini yönet	3051
çerezler	2994
çeviriyi göster	3001
çikiş yap	2984
çok okunanlar	2998
""", 'è': """
è gratis e ci vuole solo un minuto	1754
è stato utile	1767
""", 'é': """
é grátis e leva menos de um minuto	2436
écouter	1352
écouter (# min	1352
écouter le podcast	1369
écrire à la rédaction	1447
édition du jour	1366
épingler	61
épingler la recette	61
értem	1587
értékeld a receptet	61
étiquettes	1443
""", 'í': """
írd meg a véleményed	1583
írja meg véleményét	1583
""", 'î': """
îmi place	2541
în fiecare lună	2561
în parteneriat cu	2579
înainte # secunde	2548
înapoi # secunde	2548
înapoi la prima pagină	2569
înapoi sus	2508
încarcă conținutul	2552
încarcă mai multe	2508
încarcă mai multe comentarii	2540
încarcă postarea	2552
încarcă videoclipul	2552
închide	2492
înregistrare	2494
înregistrează-te	2494
îți mulțumim pentru vot	2519
""", 'ö': """
öffnen	549
ön mit gondol? szavazzon	1586
önceki	3000
önceki haber	2998
öne çikan haberler	2998
öne çikanlar	2998
önerilen haberler	2998
önerilenler	2998
öppna	2893
öppna karta	2893
összes	1586
özet faydali oldu mu	2997
""", 'ú': """
új hozzászólás	1583
última hora	1065
últimas	2404
últimas entradas	1065
últimas noticias	1065
últimas notícias	2404
últimes notícies	311
últimos artículos	1065
únete	1026
únete a la conversación	1061
única	1134	2466
""", 'ü': """
übersetzung anzeigen	550
überweisung	509
ücretsiz dene	2984
ücretsiz haber limitinize ulaştiniz	3062
ücretsiz kargo	3078
ücretsiz oyna	3044
ücretsiz üye ol	2984
ücretsiz üye olun	2984
ücretsiz, spam yok	3064
ürünü incele	3047
üye girişi	2984
üye ol	2983	2984
üye olun	2984
""", 'ý': """
ý kiến	3183
ý kiến bạn đọc	3183
ý kiến của bạn	3183
""", 'ā': """
ārējais saturs	2063
""", 'č': """
članak je zaključan	2678
članak se nastavlja ispod oglasa	2684
članek je zaklenjen	2804
članek se nadaljuje pod oglasom	2807
članek se nadaljuje spodaj	2807
článek pokračuje pod reklamou	359
čtěte dále	364
čtěte i	364
čtěte také	364
číslo účtu pro dary	348
číst dál	366
číst dál s předplatným	349
číst více	366
čítajte aj	2749
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2749
ďalšie články	19	2749
""", 'đ': """
điều khoản sử dụng	3182
điều khoản sử dụng | chính sách bảo mật	3182
đáng chú ý	3184
đã có tài khoản	3169
đã hiểu	3187
đã sao chép	3174
đã sao chép liên kết	3210
đóng	3167
đóng góp	3168
đăng ký	3169
đăng ký ngay	3169
đăng nhập	3169
đăng nhập / đăng ký	3169
đăng xuất	3169
được quan tâm	3211
được tài trợ	3179
đặt báo	3169
đến công thức	61
đề xuất	3184
để sau	3167
đọc nhiều	3184
đọc nhiều nhất	3184
đọc sau	3210
đọc thêm	3184	3186
đọc tiếp	3186
đọc tiếp về chủ đề này	3211
đừng bỏ lỡ	3184
""", 'į': """
į viršų	2012
įveskite savo el. pašto adresą	2030
""", 'ś': """
śledź nas	2303
""", 'ş': """
şifremi unuttum	2984
şifrenizi mi unuttunuz	3062
şikayet et	3042
şikâyet et	3042
şimdi değil	2982
şurada paylaş	2991
""", 'š': """
štampaj	2688
štítky	364
""", 'ž': """
že imate račun	2804
že naročnik	2804
že podpiram	2815
žiūrėkite nuotraukas	2012
žiūrėkite vaizdo įrašą	2012
žiūrėti galeriją	2012
žiūrėti rezultatus	91
""", 'ș': """
știrea anterioară	2569
știrea următoare	2569
știri pe aceeași temă	2534
știri recomandate	2506
știri similare	2506
știrile zilei	2506
""", 'ț': """
ți-a fost util	2540
ți-a fost util acest articol	2519
ți-a fost util acest rezumat	2519
ți-ai uitat parola	2531
ți-ar putea plăcea și	2534
ține-mă minte	2563
""", 'ά': """
άκουσε το άρθρο	731
άλλες ειδήσεις	19
άλλο ποσό	744
άνοιγμα	677
άνοιγμα εφαρμογής	738
άνοιγμα στην εφαρμογή	738
άνοιγμα χάρτη	677
""", 'έ': """
έξοδος από πλήρη οθόνη	731
έχετε ήδη λογαριασμό	662
έχετε ήδη ψηφίσει	723
έχω ήδη λογαριασμό	747
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	749
έχω λογαριασμό	747
""", 'ή': """
ήταν χρήσιμο	723
""", 'ί': """
ίσως αργότερα	660
ίσως σας ενδιαφέρει	674
""", 'α': """
αγορά από amazon	729
αγορά από το amazon	729
αγορά βιβλίου	729
αγορά εισιτηρίων	729
αγοράστε εισιτήρια	729
αγοράστε εισιτήριο	729
αγοράστε το βιβλίο	729
ακολουθήστε μας	759
ακολουθήστε το θέμα	759
ακολουθήστε τον συντάκτη	759
ακολουθείτε ήδη αυτό το θέμα	759
ακολούθησε	759
ακούστε	667
ακούστε το άρθρο	667
ακυρώνετε όποτε θέλετε	747
ακύρωση οποιαδήποτε στιγμή	747
ανάκληση συγκατάθεσης	735
αναζήτηση	676
ανανέωση σελίδας	742
ανανέωση της σελίδας	742
αναπαραγωγή βίντεο	731
αναφορά	724
αναφορά λάθους	673
αντιγραφή	762
αντιγραφή link	667
αντιγραφή συνδέσμου	667
αντιγραφή συνδέσμου άρθρου	667
απάντηση	673
απενεργοποίησα τον ad blocker	742
απενεργοποιήστε το για να συνεχίσετε	742
αποδέχομαι	680
αποδέχομαι τους όρους χρήσης	749
αποδοχή	680
αποδοχή και συνέχεια	735
αποδοχή όλων	680
αποθήκευση	667
αποθήκευση επιλογών	735
αποθήκευση προτιμήσεων	735
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	667
αποκλειστικά για συνδρομητές	747
απομαγνητοφώνηση	732
απομνημόνευση	747
αποστολή	750
αποστολή με email	667
αποστολή σχολίου	723
αποσύνδεση	662
αποτελέσματα	91
απόκρυψη	677
απόκρυψη απαντήσεων	723
απόρριψη	680
απόρριψη όλων	680
αργότερα	660
αρχική	676
αρχική σελίδα	753
αυτό το άρθρο είναι κλειδωμένο	747
αυτό το βίντεο δεν είναι διαθέσιμο	731
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	731
αυτό το πεδίο είναι υποχρεωτικό	749
αυτόματη αναπαραγωγή	732
αυτόματη μετάφραση	758
αφήγηση με συνθετική φωνή	731
αφήστε ένα σχόλιο	723
αφήστε σχόλιο	673
αφήστε το σχόλιό σας	723
""", 'β': """
βίντεο	674
βαθμολογήστε το άρθρο	673
βρήκατε κάποιο λάθος	755
βρήκατε λάθος	755
""", 'γ': """
γίνε συνδρομητής	662
γίνε υποστηρικτής	744
γίνετε μέλος	661
γίνετε συνδρομητής	662
γίνετε υποστηρικτές	744
γράψτε σχόλιο	673
""", 'δ': """
δείτε και	674
δείτε περισσότερα	676
δείτε τα αποτελέσματα	91	677
δείτε τα σχόλια	673
δείτε τη συλλογή	753
δείτε τη συνταγή	61
δείτε την προσφορά	729
δείτε τις απαντήσεις	723
δείτε τις φωτογραφίες	753
δείτε το αφιέρωμα	753
δείτε το προφίλ	755
δείτε το στο amazon	729
δείτε το φωτορεπορτάζ	753
δείτε φωτογραφίες	753
δείτε όλα	676
δείτε όλα τα άρθρα	753
δείτε όλα τα βίντεο	753
δείτε όλα τα παιχνίδια	726
δείτε όλες τις ειδήσεις	753
δείτε όλες τις προσφορές	729
δείτε όλες τις φωτογραφίες	753
δεν έχετε λογαριασμό	747
δεν είναι δυνατή η αναπαραγωγή του βίντεο	731
δεν είναι δυνατή η εμφάνιση του περιεχομένου	735
δεν είστε ακόμη συνδρομητής	747
δεν είστε συνδρομητής	747
δεν μου αρέσει	724
δεν ξέρω	724
δεν ξέρω / δεν απαντώ	724
δημιουργία λογαριασμού	662
δημοσίευση σχολίου	723
δημοσκόπηση	91
δημοφιλέστερα	674
δημοφιλέστερο	748
δημοφιλή	674
δημοφιλή άρθρα	674
διάρκεια	732
διαβάζεται από συνθετική φωνή	731
διαβάστε ακόμα	674
διαβάστε ακόμη	674
διαβάστε επίσης	674
διαβάστε επίσης στο	674
διαβάστε και	674
διαβάστε ολόκληρο το άρθρο	753
διαβάστε περισσότερα	674	676
διαβάστε στην εφαρμογή	738
διαβάστε το στην εφαρμογή	738
διαβάστε όλο το άρθρο	753
διαθέσιμη στο app store	738
διαθέσιμο στο app store	738
διαφήμιση	670
διαφημίσεις	670
διαφημιση	670
διαφημιστικό περιεχόμενο	87	670
διαχείριση cookies	735
διαχείριση επιλογών	735
διαχείριση συγκατάθεσης	735
δωρήστε	661
δωρίστε το άρθρο	761
δωρεά	661
δωρεάν αποστολή	763
δωρεάν, χωρίς spam	749
""", 'ε': """
είσοδος	662
είστε ήδη συνδρομητής	747
εγγραφή	662
ειδήσεις σήμερα	674
ειδήσεις τώρα	674
εισάγετε έγκυρο email	749
εκτυπώστε το άρθρο	667
εκτύπωση	667
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	749
ελέγξτε το email σας	749
ελεύθερο ποσό	744
εμφάνιση ανάρτησης	735
εμφάνιση απαντήσεων	723
εμφάνιση λιγότερων	753
εμφάνιση περιεχομένου	735
εμφάνιση περισσότερων	753
εμφάνιση πρωτοτύπου	677
εμφάνιση υποτίτλων	731
εμφάνιση όλων	677
ενεργοποίηση	740
ενεργοποίηση ειδοποιήσεων	739
ενεργοποιήστε τις ειδοποιήσεις	739
επαναφόρτωση σελίδας	742
επικοινωνήστε μαζί μας	755
επικοινωνήστε με τη σύνταξη	755
επικοινωνήστε με τον συντάκτη	755
επικοινωνία	673
επικοινωνία με τη σύνταξη	755
επιλέξτε	748
επιλέξτε πακέτο	747
επιλέξτε συνδρομή	747
επιλέξτε τη συνδρομή σας	747
επιλογές συντακτών	674
επιλογή	748
επισκεφθείτε το κατάστημα	729
επιστροφή στην αρχική	753
επιστροφή στην κορυφή	676
επιτρέπεται	740
επόμενη είδηση	753
επόμενο	676
επόμενο άρθρο	674
επώνυμο	750
ερώτηση της ημέρας	91
ετήσια	745
ετήσια χρέωση	747
ετικέτες	674
ευχαριστούμε για την ψήφο σας	91	723
ευχαριστούμε, το μήνυμά σας στάλθηκε	749
εφάπαξ	745
εφάπαξ δωρεά	744
""", 'η': """
η ψήφος σας καταχωρήθηκε	723
η ψήφος σας καταχωρίστηκε	723
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	739
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	739
θέματα	674
θα θέλατε να λαμβάνετε ειδοποιήσεις	739
""", 'κ': """
κάθε ευρώ μετράει	744
κάθε μήνα	745
κάθε συνεισφορά έχει αξία	744
κάθε συνεισφορά μετράει	744
κάνε το κουίζ	726
κάντε δωρεά	661
κάντε μια δωρεά	661
κάντε το κουίζ	726
κάντε το τεστ	726
κάτι πήγε στραβά	750
καλύτερη προσφορά	747
κανόνες σχολιασμού	673
κατάλαβα	677
κατάργηση σίγασης	731
κατάστημα	763
κατεβάστε από το app store	738
κατεβάστε από το google play	738
κατεβάστε την εφαρμογή	738
κατεβάστε το app	738
κατεβάστε το επεισόδιο	731
κατεβάστε το ηχητικό	731
κατηγορίες	674
κεράστε μας έναν καφέ	744
κλείσιμο	660
κλείστε θέση	729
κοινοποίησε	667
κοινοποίηση	667
κοινοποίηση στο facebook	667
κοινοποίηση στο twitter	667
κοινοποίηση στο whatsapp	761
κοινοποιήστε	667
κοινοποιήστε το άρθρο	667
κρυπτόλεξο	728
κώδικας δεοντολογίας	755
""", 'λ': """
λήψη ήχου	731
λεπτομέρειες	677
λιγότερα	753
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	761
μέγεθος κειμένου	65
με την υποστήριξη	670
με την υποστήριξη της	763
με την υποστήριξη του	763
μεγέθυνση	753
μεγέθυνση εικόνας	753
μεγαλύτερα γράμματα	761
μενού	676
μετάβαση στη σελίδα δωρεών	744
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	749
μη έγκυρο email	749
μη διαθέσιμο βίντεο	731
μη χάσετε	674
μην το χάσεις	674
μην χάσετε	674
μηνιαία	745
μηνιαία δωρεά	744
μηνιαία συνεισφορά	744
μηνιαία χρέωση	747
μηνιαίως	745
μικρότερα γράμματα	761
μοιράσου το	667
μοιραστείτε	667
μοιραστείτε το	667
μοιραστείτε το άρθρο	667
μου αρέσει	724
μπορεί να σας αρέσει	674
μόνο για συνδρομητές	662
""", 'ν': """
να επιτρέπεται πάντα	735
να επιτραπεί	740
να με θυμάσαι	747
ναι, θέλω	740
νεότερα	724
νεότερα πρώτα	724
""", 'ξ': """
ξέχασα τον κωδικό μου	747
ξεχάσατε τον κωδικό	662
ξεχάσατε τον κωδικό σας	747
""", 'ο': """
ο λογαριασμός μου	662
ο σύνδεσμος αντιγράφηκε	667
οι συνεργάτες μας	735
ονοματεπώνυμο	750
""", 'π': """
πάντα να επιτρέπεται	735
πάρτε μέρος στη δημοσκόπηση	723
πήγαινε στη συνταγή	61
πίσω στην κορυφή	753
παίξε τώρα	726
παίξε υπεύθυνα	729
παίξτε δωρεάν	726
παίξτε τώρα	726
παίξτε υπεύθυνα	729
παιχνίδια	728
παλαιότερα	724
παρουσιάστηκε σφάλμα	749
παύση βίντεο	731
παύση παρακολούθησης	759
πείτε μας τη γνώμη σας	723
πείτε τη γνώμη σας	723
περίληψη ai	758
περίληψη με ai	758
περισσότερα	674	676
περισσότερα άρθρα	674
περισσότερα άρθρα του συντάκτη	753
περισσότερα σχόλια	723
περισσότερες ειδήσεις	674
περισσότερες επιλογές	761
πες τη γνώμη σου	723
πλήρης οθόνη	732
πολιτική cookies	680
πολιτική απορρήτου	680
πολιτική διορθώσεων	755
προβολή περιεχομένου	735
προηγούμενη είδηση	753
προηγούμενο	676
προηγούμενο άρθρο	674
προνόμια συνδρομητών	729
προσθήκη σχολίου	673
προσθήκη ως προτιμώμενη πηγή	759
προστασία προσωπικών δεδομένων	680
προσφορά για αναγνώστες	729
προσφορά για συνδρομητές	729
προτείνουμε	674
προτείνουμε επίσης	674
προτεινόμενα	674
προτιμήσεις cookies	735
προωθητικό περιεχόμενο	670
πρόσφατα άρθρα	674
πώς να απενεργοποιήσετε τον ad blocker	742
πώς να το απενεργοποιήσετε	743
""", 'ρ': """
ροή	674
ροή ειδήσεων	674
ρυθμίσεις cookie	735
ρυθμίσεις cookies	680
ρυθμίσεις απορρήτου	735
""", 'σ': """
σίγαση	732
σας βοήθησε αυτό το άρθρο	723
σας φάνηκε χρήσιμο	723
σε συνεργασία με	763
σκανάρετε το qr code	738
σταυρόλεξα	728
σταυρόλεξο	728
στείλε το σε φίλο	667
στείλτε μας τις φωτογραφίες σας	755
στηρίξτε μας	661
στηρίξτε μας στο patreon	744
συμφωνώ	680
συμφωνώ με την επεξεργασία των δεδομένων μου	749
συμφωνώ με τους όρους χρήσης	749
συνέχεια ανάγνωσης	676
συνέχεια με apple	747
συνέχεια με facebook	747
συνέχεια με google	747
συνέχεια στην ιστοσελίδα	738
συνέχεια στο site	738
συνέχεια στον browser	738
συνδεθείτε	662
συνδρομή	662
συνδρομητές	662
σχετικά	674
σχετικά άρθρα	674
σχετικά θέματα	674
σχετικά νέα	674
σχετικές ειδήσεις	674
σχετικό άρθρο	674
σχολιάστε	673
σχολιάστε το άρθρο	673
σχόλια	673
σχόλιο	673
σύνδεση	662
σύνδεση με apple	747
σύνδεση με facebook	747
σύνδεση με google	747
σύνοψη με ai	758
""", 'τ': """
τέλος διαφήμισης	729
τέλος της διαφήμισης	729
τέσταρε τις γνώσεις σου	726
τα πιο δημοφιλή	674
τα πιο δημοφιλή της ημέρας	674
τα πιο διαβασμένα	674
τα πιο πρόσφατα	674
ταξινόμηση	724
ταξινόμηση κατά	724
ταχύτητα αναπαραγωγής	731
τελευταία άρθρα	674
τελευταία νέα	674
τελευταίες ειδήσεις	674
τεστάρετε τις γνώσεις σας	726
το απενεργοποίησα	742
το βίντεο δεν είναι διαθέσιμο	731
το βίντεο φορτώνει	731
το μήνυμά σας εστάλη	749
το μήνυμά σας στάλθηκε	749
το πεδίο είναι υποχρεωτικό	749
το πιο δημοφιλές	748
τρέχων χρόνος	732
""", 'υ': """
υπενθύμιση αργότερα	660
υποβολή	91	750
υποβολή σχολίου	673
υπολειπόμενος χρόνος	731
υποστηρίξτε μας	661
υποχρεωτικά πεδία	749
υποχρεωτικό πεδίο	749
υπότιτλοι	732
""", 'φ': """
φόρτωση ανάρτησης	735
φόρτωση βίντεο	731
φόρτωση περιεχομένου	735
φόρτωση περισσότερων	676
φόρτωση περισσότερων σχολίων	723
φόρτωση προγράμματος αναπαραγωγής	731
""", 'χ': """
χαρίστε αυτό το άρθρο	667
χορηγοί	763
χορηγούμενο	670
χορηγούμενο άρθρο	670
χορηγούμενο περιεχόμενο	670
χορηγός	763
χρόνος που απομένει	731
χωρίς spam	749
""", 'ψ': """
ψήφισε	91	724
ψηφίστε	91	724
ψηφίστε στη δημοσκόπηση	723
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	753
όλα τα βίντεο	753
όλα τα νέα	753
όλα τα παιχνίδια	726
όλα τα σχόλια	673
όλες οι ειδήσεις	674
όνομα	750
όροι σχολιασμού	673
όροι χρήσης	680
όχι ευχαριστώ	660
όχι τώρα	660
όχι, ευχαριστώ	660
""", 'а': """
абонамент	208
абонирай се	209
абонирайте се	208
авторизация	2593
авторизоваться	2593
адрес электронной почты	2596
актуално	216
актуальне	3105
анкета	91
архив	2612
""", 'б': """
банковская карта	2592
банковский перевод	2592
безопасный платеж	2591
больше	2612
больше материалов по теме	2612
больше новостей	2612
будьте в курсе	2596
была ли статья полезной	2609
більше за темою	3105
більше матеріалів за темою	3105
більше на цю тему	3105
більше новин	3105
більше новин на тему	3105
більше по темі	3105
""", 'в': """
в избранное	2601
в тренде	2612
важливо	3105
вам будет интересно	2612
вам може бути цікаво	3105
вам може сподобатися	3105
вам может быть интересно	2612
вам может понравиться	2612
вам також може сподобатися	3105
вас може зацікавити	3105
вас может заинтересовать	2612
ваш e-mail	2596
ваш email	2596
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2596
введите email	2596
введите ваш email	2596
введите ваш адрес электронной почты	2596
версия для печати	2601
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3090
вже є акаунт	3090
вибір редакції	3105
видео	2612
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3090
включите уведомления	2670
включить уведомления	2670
вконтакте	2602
влез	209
влезте	209
во весь экран	2615
водещи новини	216
войти	2593
войти в аккаунт	2593
войти в чат	2609
воспроизвести	2615
время на чтение	2615
время чтения # мин	2615
все	2615
все комментарии	2609
всі новини	3107
вход	209	2593
вхід	3090
выберите сумму	2591
выбор редакции	2612
выйти	2593
відео	3105
відео вище	3129
відео нижче	3129
відкрити	3108
відкрити карту	3108
відповісти	3103
відхилити	3100
""", 'г': """
главная	2615
главное	2612
главное за день	2612
главные новости	2612
гласувай	91
гласувайте	91
головна	3107
головне	3105
головне за день	3105
головні новини	3105
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2615
далі	3107
дарете	208
дари	208
дари сега	208
детали	2616
детальніше	3107
деталі	3108
дзен	2602
дивіться відео	3129
дивіться відео вище	3129
дивіться відео нижче	3129
дивіться також	3105
дивіться також відео	3129
дивіться у відео	3129
для подписчиков	2593
до рецепту	61
до теми	3105
добавить комментарий	2609
додати коментар	3103
дозвольте сповіщення	3159
докладвай грешка	219
докладніше	3107
долучитися	3087
доступно по подписке	2593
другая сумма	2591
други новини	19
другие материалы	19	2612
другие материалы рубрики	2612
другие новости	19	2612
другие новости раздела	2612
другие статьи	2612
друк	3096
дякуємо за ваш голос	91
""", 'е': """
единоразово	2588
ежемесячно	2588
еще новости	2612
еще по теме	2612
ещё	2612
ещё новости	2612
ещё по теме	2612
""", 'з': """
за темою	3105
забравена парола	209
забули пароль	3090
забыли пароль	2593
завантажити ще	3107
загрузить еще	2615
загрузить ещё	2615
задонатити	3087
задонатить	2588
закрити	3086
закрыть	2587
залишити коментар	3103
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3103
зарегистрироваться	2593
зареєструватися	3090
затвори	223
зберегти	3096
зберегти рецепт	61
зберегти статтю	3096
збільшити	3107
згорнути	3108
зміст	3107
зробити внесок	3087
зрозуміло	3100
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2612
""", 'к': """
к началу	2615
к рецепту	61
категории	2612
категорії	3105
ключови думи	216
коментар	3103
коментари	219
коментарі	3103
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3103
комментарии	2609
комментарии отсутствуют	2609
комментарий	2609
комментировать	2609
контакти	3103
контакты	2609
конфиденциальность	2606
копирай линк	219
копирай линка	219
копировать ссылку	2601
копіювати посилання	3096
купи абонамент	209
купить подписку	2593
към рецептата	61
""", 'л': """
лента новостей	2612
личный кабинет	2593
""", 'м': """
материалы партнеров	2605
материалы по теме	2612
матеріали за темою	3105
матеріали по темі	3105
меню	2615	3107
метки	2612
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2587
может позже	2587
можливо, пізніше	3086
мой профиль	2593
моят профил	209
мы в социальных сетях	2603
мы в соцсетях	2603
мы вконтакте	2603
мій профіль	3090
мітки	3105
""", 'н': """
на главную	2615
на правах реклами	3099
на правах рекламы	2605
наверх	2615	3107
нагадати пізніше	3086
надіслати	91	3096
надіслати другу	3096
надіслати поштою	3096
надіслати статтю поштою	3096
назад	2615	3107
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3105
найпопулярніше за добу	3105
найпопулярніше за тиждень	3105
найти	2615
найчитаніше	3105
налаштування	3100
написати коментар	3103
написать комментарий	2609
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2587
направете дарение	208
настройки	2606
настройки cookie	2606
наступна	3107
наступна стаття	3105
не зараз	3086
не пропустите	2612
не пропустіть	3105
не сега	223
не сегодня	2587
не сейчас	2587
не сьогодні	3086
не, благодаря	223
нет комментариев	2609
нет, спасибо	2587
новини	3105
новини за темою	3105
новини компаній	3099
новини партнерів	3099	3105
новости	2612
новости smi#	2612
новости партнеров	2605
новости партнёров	2605
новости по теме	2612
новости сми#	2612
ні, дякую	3086
""", 'о': """
обговорити	3103
обратная связь	2609
обсудить	2609
обсуждение	2609
одноклассники	2602
одноразово	3087
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2609
останні новини	3105
останні статті	3105
ответить	91	2609
отиди на рецептата	61
отказаться	2606
отклонить	2606
отключете цялата статия	209
отключи статията	209
открыть	2616
открыть карту	2616
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2601
отправить по почте	2601
оформити підписку	3090
оформить донат	2588
оценете статията	219
оцените материал	2609
оцените рецепт	61
оцените статью	2609
оценить рецепт	61
оцініть матеріал	3103
оцініть рецепт	61
оцініть статтю	3103
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2605
партнерский проект	2605
партнерський матеріал	3099
партнерський проєкт	3099
партньорско съдържание	215
партнёрский материал	2605
партнёрский проект	2605
переглянути результати	91
передплата	3090
передплатити	3090
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2615
печать	2601
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2593
по теме	2612
по-късно	223
повідомити про помилку	3103
повідомити про помилку в тексті	3103
погоджуюсь	3100
погоджуюся	3100
подарете тази статия	219
подарить материал	2601
подарить статью	2593
подарувати статтю	3096
поддержать	2588
поддержать автора	2588
поддержать нас	2588
поддержать проект	2588
поддержать редакцию	2588
поддержите нас	2588
поделитесь	2601
поделиться	2601
поделиться в telegram	2601
поделиться в twitter	2601
поделиться в одноклассниках	2601
поделиться в соцсетях	2601
поделиться вконтакте	2601
поделиться новостью	2601
поделиться ссылкой	2601
поделиться статьей	2601
поделиться статьёй	2601
подкасти	3105
подкасты	2612
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2593
подписаться в max	2603
подписаться в telegram	2603
подписаться на канал	2603
подписаться на новости	2596
подписаться на рассылку	2596
подписаться на телеграм-канал	2603
подписка	2593
подписывайтесь	2603
подпишитесь на рассылку	2596
подробнее	2615
подробнее по теме	2612
поділитись	3096
поділитися	3096
поділитися в telegram	3096
поділитися в соцмережах	3096
поділитися новиною	3096
поділитися статтею	3096
поділіться	3096
пожертвовать	2588
пожертвувати	3087
позже	2587
поиск	2615
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3107
показати все	3108
показати коментарі	3103
показати оригінал	3108
показати результати	91
показати ще	3107
показать больше	2615
показать все	2616
показать еще	2615
показать ещё	2615
показать карту	2616
показать комментарии	2609
показать меньше	2616
показать оригинал	2616
показать перевод	2616
показать результаты	91
политика конфиденциальности	2606
политика обработки персональных данных	2606
пользовательское соглашение	2606
політика конфіденційності	3100
помочь	2588
помочь нам	2588
помочь проекту	2588
помочь редакции	2588
понятно	2606
попередня	3107
попередня стаття	3105
попробовать бесплатно	2593
популярне	3105
популярное	2612
популярные	2612
популярные новости	2612
популярные статьи	2612
популярні новини	3105
посилання скопійовано	3096
последнее	2612
последни	216
последни новини	216
последние новости	2612
послухати новину	3096
посмотреть результаты	91
похожие материалы	2612
похожие статьи	2612
поширити	3096
поширити у facebook	3096
пошук	3107
правила за коментиране	219
правила использования	2606
правила коментування	3103
правила комментирования	2609
предложить новость	2609
предыдущая	2615
предыдущая статья	2612
премиум	2593
преміум	3090
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3100
прийняти всі	3100
принтирай	219
принтирай рецептата	61
принять	2606
принять все	2606
принять всё	2606
прислать новость	2609
приєднатися	3087
приєднатися до спільноти	3087
проголосовать	91
проголосувати	91
продовження під рекламою	3099
продовження статті під рекламою	3099
продолжить без поддержки	2587
продължава след рекламата	215
промо	2605	3099
прослушать	2601
прослушать новость	2601
прочетете и	216
підписатись	3090
підписатися	3090
підписка	3090
підтримайте нас	3087
підтримати	3087
підтримати автора	3087
підтримати журналістів	3087
підтримати нас	3087
підтримати редакцію	3087
пізніше	3086
""", 'р': """
радимо прочитати	3105
радимо також	3105
развернуть	2615
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2588
разпечатай	219
разрешите уведомления	2670
разрешить уведомления	2670
раскрыть	2616
распечатать	2601
распечатать рецепт	61
распечатать статью	2601
рассказать друзьям	2601
рассылка	2596
рассылки	2596
регистрация	209	2593
редакция рекомендует	2612
результати	91	3108
результаты	91	2616
реклама	215	2605	3099
реклама - статията продължава по-долу	215
реклама на сайте	2605
реклама на сайті	3099
реклама. продовження нижче	3099
реклама. продолжение ниже	2605
рекламно каре	215
рекламно съдържание	215
рекомендуем	2612
рекомендуем почитать	2612
рекомендуем также	2612
рекомендуемое	2612
рекомендуємо	3105
рекомендуємо прочитати	3105
рекомендуємо також	3105
реєстрація	3090
розгорнути	3108
роздрукувати	3096
роздрукувати рецепт	61
роздрукувати статтю	3096
розмір тексту	65
розмір шрифту	65
рубрики	2612	3105
""", 'с': """
самое важное	2612
самое популярное	2612
самое читаемое	2612
самое читаемое за день	2612
самое читаемое за неделю	2612
свежее	2612
свежие новости	2612
свернуть	2615
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2609
сделать пожертвование	2588
сейчас читают	2612
скопировать ссылку	2601
скопировать ссылку на статью	2601
скопіювати посилання	3096
скопіювати посилання на статтю	3096
скрыть	2616
следующая	2615
следующая статья	2612
слухати	3096
слухати новину	3096
слушай новината	219
слушать	2601
слушать новость	2601
см. также	2612
смотреть все	2615
смотри также	2612
смотрите также	2612
советуем почитать	2612
согласен	2606
согласиться	2606
содержание	2615
создать аккаунт	2593
сообщить об опечатке	2609
сообщить об ошибке	2609
сохранить	2601
сохранить рецепт	61
сохранить статью	2601
социальные сети	2603
спасибо за ваш голос	91
спасибо за подписку	2596
спецпроект	2605
спецпроєкт	3099
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2591
способы оплаты	2591
ссылка скопирована	2601
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3087
стати частиною спільноти	3087
стать патроном	2588
стать соучастником	2588
стать спонсором	2588
створити акаунт	3090
стрічка новин	3105
сховати	3108
сходни новини	216
схожі матеріали	3105
схожі новини	3105
схожі статті	3105
създай профил	209
сюжет	2612
сюжеты	2612
""", 'т': """
тагове	216
також читайте	3105
твитнуть	2601
твиттер	2602
твітнути	3096
теги	2612	3105
текст продовжується під рекламою	3099
телеграм	2602
тема дня	2612
теми	3105
темы	2612
только для подписчиков	2593
""", 'у': """
увеличить	2615
увійти	3090
увімкнути сповіщення	3159
увімкніть сповіщення	3159
уже есть аккаунт	2593
уже зарегистрированы	2593
уже зареєструвалися	3090
умови використання	3100
усі новини	3107
""", 'ф': """
файлы cookie	2606
фейсбук	2602
фото	2612
фоторепортаж	2612
""", 'х': """
харесай	219
хорошо	2606
""", 'ч': """
час читання # хв	3107
чи була стаття корисною	3103
читайте еще	2612
читайте ещё	2612
читайте ниже	2605
читайте по теме	2612
читайте также	2612
читайте також	3105
читати далі	3107
читати повністю	3107
читати також	3105
читать в max	2603
читать в telegram	2603
читать далее	2615
читать дальше	2615
читать ещё	2615
читать комментарии	2609
читать полностью	2615
читать также	2612
что еще почитать	2612
что ещё почитать	2612
""", 'щ': """
ще за темою	3105
ще новини	3105
що ще почитати	3105
щомісяця	3087
""", 'э': """
электронная почта	2596
""", 'я': """
я вже підтримую	3086
я уже поддерживаю	2587
яндекс.дзен	2602
""", 'і': """
інші новини	19	3105
""", 'א': """
אולי גם יעניין אותך	1478
אולי יעניין אותך	1478
אולי יעניין אותך גם	1506
אולי יעניין אתכם	1478
אולי יעניין אתכם גם	1506
אולי מאוחר יותר	1461
אולי פספסתם	1506
אינציקלופדיית ynet	1478
""", 'ב': """
בחסות	1509
בשיתוף	1473
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1477
דלג לתוכן	1480
דלגו למתכון	61
דף הבית	1480
""", 'ה': """
האזינו	1469
הבא	1480
הבנתי	1481
הגב	1477
הדפיסו את המתכון	61
הדפיסו כתבה	1505
הדפס	1469
הדפס מתכון	61
הדפסה	1469
הדפסת המתכון	61
הדפסת כתבה	1505
הוסיפו תגובה	1477
הוסף תגובה	1477
הוספת תגובה	1477
הזכירו לי מאוחר יותר	1461
החשבון שלי	1463
הירשם	1463
הכי נצפים	1478
הכי נקרא	1478
הכי נקראות	1478
הכי נקראות היום	1506
הכתבה הבאה	1478
הכתבה המלאה למנויים	1505
הכתבה הקודמת	1478
המלצות	1478
המשך לקרוא	1480
המשך קריאה	1480
הנצפים ביותר	1506
הנקראות ביותר	1478
הנקראים ביותר	1506
הסתר	1481
העתיקו את הקישור	1505
העתיקו קישור	1505
העתק קישור	1469
העתקת הקישור	1505
העתקת קישור	1469
הצביעו	91
הצבע	91
הצבעה	91
הצג הכל	1481
הצג מפה	1481
הצג מקור	1481
הצג עוד	1480
הצג פחות	1481
הצג תוצאות	91
הצטרפו	1462
הצטרפו אלינו	1462
הקודם	1480
הקישור הועתק	1505
הרשמה	1463
השב	1477
התחבר	1463
התחברות	1463
""", 'ו': """
ווטסאפ	1469
וידאו	1478
""", 'ח': """
חדשות אחרונות	1478
חודש ראשון ב-#	1504
חודש ראשון ב-# ש"ח	1504
חודש ראשון בשקל	1504
חודש ראשון חינם	1504
חזרה למעלה	1480
חיפוש	1480
""", 'ט': """
טוויטר	1469
טלגרם	1469
טען עוד	1480
""", 'י': """
יציאה	1463
""", 'כ': """
כבר מנויים? התחברו	1463
כבר נרשמת	1463
כותרות אחרונות	1478
כניסה	1463
כניסה למנויים	1463
כתבה זו היא תוכן ממומן	1505
כתבה ממומנת	1509
כתבו תגובה	1477
כתבות אחרונות	1478
כתבות מומלצות	1478
כתבות נוספות	1478
כתבות נוספות בנושא	1506
כתבות נוספות שיעניינו אתכם	1506
כתבות קשורות	1478
כתבות שאולי פספסתם	1506
כתבות שיעניינו אתכם	1506
""", 'ל': """
לא כעת	1461
לא עכשיו	1461
לא תודה	1461
לא, תודה	1461
להורדת האפליקציה	1505
להמשך קריאה	1463
להרשמה	1463
לכל הכתבות	1480
לכל הכתבות בנושא	1506
לכל העדכונים, הכתבות והסרטונים	1506
לכל התגובות	1477
לכתבה הבאה בסדרה	1506
לכתבה הקודמת בסדרה	1506
למנויים בלבד	1466
למתכון	61
לפרטים	1481
לצפייה בתוצאות	91
לרכישת מינוי	1463
לרכישת מינוי לחצו כאן	1505
לתרום	1462
לתרומה	1462
""", 'מ': """
מבזקים	1478
מדיניות הפרטיות	1476
מדיניות הפרטיות ותנאי השימוש	1476
מודעה	1473
מומלץ עבורך	1506
מומלץ עבורכם	1506
מומלצים	1478
ממומן	1473
מעבר למתכון	61
מצאתם טעות	1477
""", 'נ': """
נושאים	1478
נושאים קשורים	1478
""", 'ס': """
סגור	1461
סגירה	1461
סיכום ai	1491
סיכום הכתבה	1491
סקר	91
סקר היום	91
""", 'ע': """
עוד	1480
עוד באותו נושא	1506
עוד בנושא	1478
עוד בערוץ	1478
עוד חדשות	1478
עוד כתבות	19	1478
עוד כתבות בנושא	19
עוד כתבות מעניינות	1505
עוד סיפורים	1506
""", 'פ': """
פייסבוק	1469
פרטים	1481
פרסום	1473
פרסומת	1473
פתח	1481
""", 'צ': """
צור חשבון	1463
צור קשר	1477
""", 'ק': """
קרא גם	1478
קרא עוד	1480
קראו גם	1478
קראו עוד	1480
""", 'ש': """
שיתוף	1469
שיתוף בווטסאפ	1469
שיתוף בטוויטר	1469
שיתוף במייל	1505
שיתוף בפייסבוק	1469
שכחתי סיסמה	1463
שלח	91
שלח לחבר	1469
שלחו את הכתבה במתנה	1505
שלחו במתנה	1505
שליחה במייל	1469
שמירה	1469
שמירת המתכון	61
שמירת כתבה	1505
שמרו כתבה	1505
שמרו לקריאה מאוחרת	1505
שתף	1469
שתפו	1469
שתפו את הכתבה	1469
שתפו בוואטסאפ	1505
שתפו בווטסאפ	1505
שתפו בטלגרם	1505
שתפו בפייסבוק	1469
""", 'ת': """
תגובה	1477
תגובות	1477
תגיות	1478
תודה על הצבעתך	91
תוכן למנויים	1463
תוכן ממומן	87	1473
תוכן מסחרי	1509
תוכן מקודם	1473
תוכן פרסומי	1509
תוכן שיווקי	87	1473
תוכן שיווקי בשיתוף	1509
תוצאות	91
תורגם אוטומטית	1505
תיקון טעות	1505
תמכו בנו	1462
תנאי השימוש	1476
תנאי השימוש | מדיניות הפרטיות	1476
תנאי השימוש ומדיניות הפרטיות	1476
תפריט	1480
תקציר ai	1491
תקציר בינה מלאכותית	1491
תקציר הכתבה	1491
תרומה	1462
תרמו	1462
תרמו עכשיו	1462
""", 'ا': """
ابدا الاختبار	165
ابلاغ	163
ابلغ عن خطا	142
اترك تعليقا	118
اترك رد	162
اترك ردا	162
اتصل بنا	118
احجز تذكرتك	168
احجز تذكرتك الان	168
احجز مكانك	168
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1241
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1214
اخبار مرتبطة	152
اخبار پيشنهادي	1241
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
اخرين اخبار	1214
اخرين خبرها	1241
اخفاء	122
اخفاء التعليقات	162
اخفاء الردود	162
ادارة الموافقة	173
ادارة ملفات تعريف الارتباط	116
ادامه	1216
ادامه مطلب	1216
ادخل بريدا الكترونيا صحيحا	187
ادعم الصحافة المستقلة	99
ادعم عملنا	182
ادعمنا	99
ادعمنا علي باتريون	182
اذهب الي الوصفة	61
ارسال	91	109	1207
ارسال التعليق	162
ارسال المقال بالبريد	151
ارسال به تلگرام	1233
ارسال به دوستان	1207
ارسال تعليق	162
ارسال راي	91
ارسال نظر	1213
ارسل	91
ارسل التعليق	162
ارسل تعليقك	162
ارسل لنا خبرا	193
ارسل لنا صورك	193
ارسل ملاحظاتك	162
از دست ندهيد	1241
از ما حمايت كنيد	1203
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
اشتر الان	168
اشتر الان من امازون	168
اشتر الكتاب	168
اشتر من امازون	168
اشتراك	100	1204
اشتراك گذاري	1207
اشتراك گذاري در تلگرام	1233
اشتراكگذاري	1207
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
افضل عرض	185
افضل قيمة	185
اقرا الخبر كاملا	191
اقرا المزيد	121
اقرا المقال كاملا	191
اقرا ايضا	119
اقرا في التطبيق	176
اكتب تعليقا	118
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
الان نه	1202
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
انت تتابع هذا الموضوع	197
انتقل الي الوصفة	61
انتهاي پيام	1233
انتهي الاعلان	168
اندازه فونت	65
اندازه قلم	65
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
اولين نفري باشيد كه نظر ميدهد	1233
ايجاد حساب	1204
ايقاف مؤقت	169
اين مطالب را هم بخوانيد	1241
اين مطلب را هم بخوانيد	1241
اگهي	1209
اگهيها	1245
""", 'ب': """
باز كردن	1217
بازرگاني	1245
بازگشت به بالا	1216
بالتعاون مع	201
بالفيديو	138
بحث	121
بدعم من	201
برعاية	113
بريد الكتروني غير صالح	187
برچسب ها	1214
برچسبها	1214
بستن	1202
بعدا ياداوري كن	1202
بعدي	1216
بلغ عن خطا	142
به اشتراك بگذاريد	1207
بيشتر	1214	1216
بيشتر ببينيد	1241
بيشتر بخوانيد	1214
""", 'ت': """
تابع الكاتب	197
تابع الموضوع	197
تابع هذا الموضوع	197
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تاخير # ثوان	169
تازهترينها	1214
تبرع	99
تبرع الان	99
تبرع شهري	182
تبرع شهريا	182
تبرع لمرة واحدة	182
تبليغ	1209
تبليغات	1209
تبليغات در گوگل	1245
تبليغات متني	1245
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
تذاكر	201
تذكرني	185
ترتيب	163
ترتيب حسب	163
ترجمة الية	196
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
تلگرام	1207
تم احتساب صوتك	162
تم ارسال رسالتك	187
تم ارسال رسالتك بنجاح	187
تم الارسال بنجاح	187
تم الاشتراك بنجاح	187
تم انشاء الصوت بالذكاء الاصطناعي	169
تم تسجيل صوتك	162
تم نسخ الرابط	151
تماس با ما	1213
تماشاي ويديو	1233
تنزيل الحلقة	169
تنزيل الصوت	169
تنظيمات كوكي	1212
تنظيمات كوكيها	1212
تواصل مع التحرير	193
تواصل مع الكاتب	193
تواصل مع المحرر	193
تواصل معنا	193
تويتر	109
توييتر	1207
تيليجرام	109
""", 'ث': """
ثبت راي	91
ثبت نام	1204
ثبت نظر	91	1213
ثبتنام	1204
""", 'ج': """
جار التحميل	169
جار تحميل الفيديو	169
جاري التحميل	169
جاري تحميل الفيديو	169
جديدترين اخبار	1214
جزئيات	1217
جستجو	1216
جميع الاخبار	191
جميع الالعاب	165
جميع التعليقات	118
جميع الفيديوهات	191
جميع مقالات الكاتب	191
""", 'ح': """
حالا نه	1202
حجم الخط	109
حجم النص	65
حدث الصفحة	180
حدث خطا	188
حدث خطا ما	188
حريم خصوصي	1212
حساب كاربري	1204
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
حمايت كنيد	1203
حمايت مالي	1203
حمل التطبيق	176
حمل التطبيق الان	176
حمل من app store	176
حمل من google play	176
""", 'خ': """
خاص بالمشتركين	185
خانه	1216
خبر بعدي	1233
خبر قبلي	1233
خبرهاي بيشتر	1241
خبرهاي داغ	1241
خبرهاي مرتبط	1214
خبرهاي پيشنهادي	1241
خروج	1204
خيارات اخري	199
""", 'د': """
در همين رابطه	1241
در همين زمينه	1241
دستهبندي	1214
دعوت به همكاري	1233
ديدگاه	1213
ديدگاهتان را بنويسيد	1233
ديدگاهها	1213
""", 'ذ': """
ذات صلة	119
ذخيره	1207
ذخيره خبر	1233
ذخيره دستور پخت	61
ذخيره مطلب	1233
ذخيره مطلب براي بعد	1233
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	193
راسلنا	193
راي دهيد	91
راي شما ثبت شد	91
ربما لاحقا	98
رد	118
رفتن به دستور پخت	61
رفض الكل	173
رمز عبور را فراموش كردهايد	1204
رپورتاژ	1209
رپورتاژ اگهي	1209
""", 'س': """
سؤال اليوم	91
ساهم	99
ساهم الان	99
سجل الدخول	103
سجل الدخول للتعليق	162
سحب الموافقة	173
سرعة التشغيل	169
سنويا	183
سودوكو	167
سياسة التصحيح	193
سياسة التصحيحات	193
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1212
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
شايد بعدا	1202
شحن مجاني	201
شراء التذاكر	168
شراء من امازون	168
شرايط استفاده	1212
شرايط استفاده و حريم خصوصي	1212
شركاؤنا	173
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شروط التعليق	162
شكرا لتصويتك	91	162
شكرا لمشاركتك	162
شكرا، تم ارسال رسالتك	187
شهريا	183
""", 'ص': """
صفحة التبرع	182
صفحه اصلي	1216
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
عضويت	1204
عطلت مانع الاعلانات	180
عكس	1214
علي فيسبوك وتويتر	112
عن الكاتب	193
عودة للاعلي	191
""", 'غ': """
غرد	109
""", 'ف': """
فتح	122
فتح التطبيق	176
فتح في التطبيق	176
فعل الاشعارات	177
فقط براي مشتركان	1204
فهمت	122
فيديو	119
فيديو غير متاح	169
فيسبوك	109	1207
""", 'ق': """
قبلي	1216
قبول الجميع	173
قبول الكل	173
قبول ومتابعة	173
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قراءة المزيد	121
قصص مقترحة	152
قواعد التعليق	162
قواعد التعليقات	162
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كبر الصورة	191
كتم الصوت	170
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
كليدواژهها	1214
كمك كنيد	1203
كمك مالي	1203
كن اول المعلقين	151
كن داعما	99
كوكيها	1212
كيف اعطل مانع الاعلانات	180
كيف اعطله	181
كيفية التعطيل	181
كپي شد	1233
كپي كردن لينك	1233
كپي لينك	1207
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
لقد صوت من قبل	162
لقد عطلته	180
لقد قمت بالتصويت	162
للمشتركين فقط	103
لم يعجبني	163
ليس الان	98
ليس لديك حساب	185
لينك كوتاه	1207
لينك كوتاه خبر	1233
لينك كپي شد	1233
""", 'م': """
مادة اعلانية	113
مبلغ اخر	182
مبلغ مختلف	182
متابع	197
متابعة الكاتب	197
متابعة الموضوع	197
متابعة علي الموقع	176
متوجه شدم	1217
متوفر علي app store	176
متوفر علي google play	176
مجانا وبدون رسائل مزعجة	187
محتواي تبليغاتي	1209
محتواي حمايتشده	1233
محتوي اعلاني	156
محتوي برعاية	156
محتوي مدفوع	168
محتوي ممول	87	113
مختارات	119
مرة واحدة	183
مزايا المشتركين	168
مساحة اعلانية	156
مستخدم جديد	100
مشاركة	109
مشاركة عبر البريد	199
مشاركة عبر فيسبوك	199
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1216
مشاهده نتايج	91
مشاهده همه	1216
مشترك شويد	1204
مطالب بيشتر	1241
مطالب مرتبط	1214
مطالب پيشنهادي	1241
معرض الصور	191
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1214
مقروء بصوت اصطناعي	169
ملء الشاشة	170
ملخص الذكاء الاصطناعي	196
ملخص بالذكاء الاصطناعي	196
ملفات تعريف الارتباط	116
منو	1216
مهمترين اخبار	1214
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موافق ومتابعة	173
موضوعات ذات صلة	119
موضوعات متعلقة	152
ميثاق الشرف المهني	193
""", 'ن': """
نبذة عن الكاتب	193
نسخ	200
نسخ الرابط	109
نسخ رابط المقال	151
نسخه چاپي	1233
نسيت كلمة السر	185
نسيت كلمة المرور	100
نشر	163
نظر	1213
نظر بدهيد	1233
نظر خود را با ما در ميان بگذاريد	1233
نظر خود را بنويسيد	1213
نظر سنجي	91
نظر شما	1213
نظر شما درباره اين خبر چيست	1233
نظرات	1213
نظرسنجي	91	1233
نعم، اريد	177
نمايش بيشتر	1216
نمايش كمتر	1217
نمايش متن اصلي	1217
نمايش نتايج	91
نمايش نقشه	1217
نمايش همه	1217
ننصح بقراءة	119
نه ممنون	1202
نهاية الاعلان	168
""", 'ه': """
هذا الحقل الزامي	187
هذا الحقل مطلوب	187
هذا الفيديو غير متاح	169
هذا الفيديو لم يعد متاحا	169
هذا المقال مقفل	185
هذه المادة للمشتركين	151
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
همرساني	1207
همچنين ببينيد	1241
همچنين بخوانيد	1214
""", 'و': """
واتساب	109
واتساپ	1207
ورود	1204
ورود / ثبت نام	1204
وسوم	119
ويديو	1214
ويژه مشتركان	1204
""", 'ي': """
يتم تحميل الفيديو	169
يدفع سنويا	185
يمكنك الالغاء في اي وقت	185
يمكنك الغاء الاشتراك في اي وقت	187
""", 'پ': """
پاسخ	1213
پربازديدترين	1214
پربازديدترينها	1214
پربازديدها	1214
پربازديدهاي امروز	1241
پربازديدهاي هفته	1241
پربحثترينها	1214
پربينندهترين	1241
پربينندهترين خبرها	1241
پربينندهترينها	1241
پيام بازرگاني	1245
پيشنهاد خواندني	1241
پيشنهاد سردبير	1214
پيشنهاد ما	1214
""", 'چ': """
چاپ	1207
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1213
گزارش خطا در اين خبر	1233
""", 'अ': """
अक्षर का आकार	65
अगला	1532
अगली खबर	1530
अन्य खबरें	19	1530
अपनी राय दें	1529
अभी दान करें	1519
अभी नहीं	1518
""", 'आ': """
आगे पढें	1532
आज का सवाल	91
आज की अन्य खबरें	1556
आपके लिए	1530
आपको यह भी पसंद आ सकता है	1556
आपको ये भी पसंद आ सकता है	1556
""", 'इ': """
इसे भी देखें	1556
इसे भी पढें	1530
""", 'ई': """
ई-पेपर	1520
""", 'ऊ': """
ऊपर जाएं	1532
""", 'ए': """
एआई द्वारा तैयार	1544
एआई समरी	1544
एआई सारांश	1544
एआई से तैयार सारांश	1544
""", 'औ': """
और खबरें	1530
और देखें	1532
और पढें	1530	1532
और भी पढें	1556
""", 'क': """
कम दिखाएं	1533
कमेंट	1529
कमेंट करें	1529
कमेंट्स	1529
कुकी नीति	1528
केवल सदस्यों के लिए	1520
कॉपी लिंक	1523
""", 'ख': """
खाता बनाएं	1520
खोजें	1532
खोलें	1533
""", 'ग': """
गलती बताएं	1533
गोपनीयता नीति	1528
""", 'च': """
चर्चा में क्यों है	1556
""", 'ज': """
जरूर पढें	1556
जवाब दें	1529
ज्यादा पढी गई	1556
""", 'ट': """
टिप्पणियां	1529
टिप्पणी	1529
टिप्पणी करें	1529
टेक्स्ट साइज	65
टैग्स	1530
टॉप न्यूज	1530
टॉप स्टोरीज	1556
ट्रेंडिंग	1530
ट्विटर	1523
""", 'ठ': """
ठीक है	1533
""", 'त': """
ताजा खबरें	1530
ताजा समाचार	1530
""", 'द': """
दान करें	1519
देश की और खबरें	1556
दोस्तों को भेजें	1544
""", 'न': """
नक्शा देखें	1533
नतीजे देखें	91
नहीं धन्यवाद	1518
नहीं, धन्यवाद	1518
नियम और शर्तें	1528
नियम और शर्तें | गोपनीयता नीति	1528
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1559
पिछला	1532
पिछली खबर	1530
पूरी खबर पढें	1532
पोल	91
प्रचार	1526
प्रतिक्रिया दें	1529
प्रायोजित	1526
प्रायोजित सामग्री	1559
प्रिंट करें	1523
प्रीमियम	1520
""", 'फ': """
फेसबुक	1523
फेसबुक पर शेयर करें	1523
फॉन्ट साइज	65
फोटो	1530
फोटो गैलरी	1556
""", 'ब': """
बंद करें	1518
बडी खबरें	1530
बाद में	1518
बाद में याद दिलाएं	1518
""", 'म': """
मुख्य समाचार	1530
मूल देखें	1533
मेन्यू	1532
मेरा खाता	1520
""", 'य': """
यह भी देखें	1556
यह भी पढें	1530
ये खबरें भी पढें	1556
ये भी जानें	1556
ये भी देखें	1556
ये भी पढें	1530
""", 'र': """
रजिस्टर करें	1520
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1523	1544
लॉग इन	1520
लॉग इन करें	1520
लॉगआउट	1520
लॉगिन	1520
लोकप्रिय	1530
""", 'व': """
विज्ञापन	1526
विज्ञापन के बाद जारी	1559
विज्ञापन हटाएं	1544
विवरण	1533
विषय	1530
वीडियो	1530
वोट करें	91
वोट दें	91
व्हाट्सएप	1523
""", 'श': """
शायद बाद में	1518
शेयर	1523
शेयर करें	1523
""", 'स': """
संपर्क करें	1529
संबंधित खबरें	1530
संबंधित लेख	1530
संबंधित वीडियो	1556
संबंधित समाचार	1530
सदस्य बनें	1519
सबसे ज्यादा पढी गई	1530
सबसे ज्यादा पढी गई खबरें	1556
सबसे ज्यादा पढी गईं	1556
सब्सक्राइब	1520
सब्सक्राइब करें	1520
सभी दिखाएं	1533
सभी देखें	1532
समझ गया	1533
समर्थन करें	1519
सर्वे	91
सहयोग करें	1519
साइन अप	1520
साइन इन	1520
साझा करें	1523
सीधे रेसिपी पर जाएं	61
सेव करें	1523
स्पॉन्सर्ड	1526
स्पॉन्सर्ड कंटेंट	1559
""", 'ह': """
हमारा समर्थन करें	1519
होम	1532
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	271
""", 'আ': """
আপনার জন্য নির্বাচিত	297
আরও খবর	273
আরও দেখুন	273
আরও পডতে পারেন	297
আরও পডুন	273
আরও সংবাদ	297
আরো খবর	297
আরো পডুন	297
""", 'এ': """
এ জাতীয আরও খবর	297
এ জাতীয আরো খবর	297
এ সম্পর্কিত আরও খবর	273
এ সম্পর্কিত আরও পডুন	297
এই বিভাগের আরও খবর	297
এই বিভাগের আরো খবর	297
""", 'ক': """
কপি লিংক	296
""", 'খ': """
খবরটি শেযার করুন	296
""", 'জ': """
জনপ্রিয খবর	297
জরিপ	91
""", 'ন': """
নিবন্ধন	271
""", 'প': """
পাঠকের পছন্দ	297
পোস্টটি শেযার করুন	296
প্রিন্ট	275
প্রিন্ট করুন	296
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	296
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	296
বিজ্ঞাপন	275
বিস্তারিত পডুন	297
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	275
মন্তব্য করুন	275
""", 'র': """
রেজিস্টার	271
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	271
লগইন	271
লিংক কপি	275
লিংক কপি করুন	296
লিংক কপি হযেছে	296
লিঙ্ক কপি করুন	296
লেখাটি সেভ করুন	296
""", 'শ': """
শেযার	275
শেযার করুন	275
""", 'স': """
সংশ্লিষ্ট খবর	273
সম্পর্কিত	297
সম্পর্কিত খবর	273
সম্পর্কিত বিষয	297
সম্পর্কিত সংবাদ	297
সর্বশেষ	273
সর্বশেষ সংবাদ	273
সর্বাধিক আলোচিত	297
সর্বাধিক পঠিত	273
সর্বোচ্চ পঠিত	297
সহাযতা করুন	271
সাবস্ক্রাইব	271
সেভ করুন	296
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2969
ข่าวที่น่าสนใจ	2969
ข่าวที่เกี่ยวข้อง	2946
ข่าวยอดนิยม	2946
ข่าวล่าสุด	2946
ข่าวอื่นที่น่าสนใจ	2969
ข่าวอื่นๆ	19	2969
ข่าวอื่นๆ ที่น่าสนใจ	2960
ข่าวเกี่ยวข้อง	2969
ข่าวแนะนำ	2946
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2960
คลิปแนะนำ	2969
ความคิดเห็น	2949
คัดลอกลิงก์	2949
คัดลอกลิงก์แล้ว	2960
คัดลอกลิงค์	2960
คัดลอกลิงค์แล้ว	2960
คุณอาจสนใจ	2969
""", 'ช': """
ชมคลิป	2960
ชมคลิปวิดีโอ	2960
ชมวิดีโอ	2960
ชมวิดีโอด้านบน	2960
ชมวิดีโอเต็มได้ที่นี่	2960
""", 'ด': """
ดูคลิป	2960
ดูทั้งหมด	2947
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	2960
ดูเพิ่มเติม	2949
""", 'ต': """
ติดต่อเรา	2960
""", 'บ': """
บทความที่น่าสนใจ	2969
บทความที่เกี่ยวข้อง	2946
บทความล่าสุด	2946
บทความแนะนำ	2969
บริจาค	2943
บริจาคเลย	2943
บันทึก	2960
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2960
""", 'พ': """
พิมพ์	2949
พิมพ์บทความ	2960
พิมพ์สูตร	61
พิมพ์หน้านี้	2960
""", 'ฟ': """
ฟังรายการย้อนหลัง	2960
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2960
""", 'ย': """
ยอดนิยม	2969
ยอดนิยมในตอนนี้	2969
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2960
ร่วมงานกับเรา	2960
ร่วมตอบแบบสอบถาม	2960
ร่วมบริจาค	2943
ร่วมแสดงความคิดเห็น	2960
""", 'ล': """
ลงทะเบียน	2943
ลืมรหัสผ่าน	2943
""", 'ส': """
สนับสนุนเรา	2943
สปอนเซอร์	2949
สมัครงานกับเรา	2960
สมัครสมาชิก	2943
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	2960
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2969
อ่านข่าวผ่านแอป	2960
อ่านข่าวอื่นๆ	2969
อ่านต่อ	2949
อ่านต่อเรื่องนี้	2969
อ่านเพิ่มเติม	2946
อ่านเรื่องที่เกี่ยวข้อง	2969
""", 'เ': """
เข้าสู่ระบบ	2943
เนื้อหาที่เกี่ยวข้อง	2969
เป็นคนแรกที่แสดงความคิดเห็น	2960
เรื่องที่คุณอาจสนใจ	19	2969
เรื่องที่น่าสนใจ	2969
เรื่องที่เกี่ยวข้อง	2946
เรื่องล่าสุด	2969
เรื่องอื่นที่น่าสนใจ	2946
เรื่องแนะนำ	2969
""", 'แ': """
แชร์	2949
แชร์ข่าวนี้	2960
แชร์บทความ	2960
แชร์หน้านี้	2960
แชร์ไปที่ line	2960
แท็ก	2969
แท็กที่เกี่ยวข้อง	2969
แบบสำรวจ	91
แปลอัตโนมัติ	2960
แสดงความคิดเห็น	2949
แสดงน้อยลง	2947
""", 'โ': """
โฆษณา	2949
โหลดแอปฟรี	2960
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3187
""", 'ủ': """
ủng hộ	3168
ủng hộ chúng tôi	3168
""", 'あ': """
あとで	1813
あとで読む	1826
あなたにおすすめ	1838
あなたにおすすめの記事	1838
あなたへのおすすめ	1838
あわせて読みたい	1838
あわせて読む	1865
""", 'い': """
いいえ、結構です	1813
いいね	1826
いいね!してニュースをチェック	1827
いいね!で応援する	1855
いいね順	1873
いつでも解約ok	1891
いつでも解約できます	1891
いつでも解約可能	1891
いつでも配信停止できます	1894
いま読まれています	1865
いま読まれている記事	1865
""", 'お': """
おすすめ	1838
おすすめの記事	1838
おすすめプラン	1891
おすすめ情報pr	1830
おすすめ記事	1838
おすすめ関連記事	1865
おすすめ順	1873
お住まいの地域ではご覧いただけません	1878
お住まいの地域では再生できません	1878
お名前	1895
お問い合わせ	1832
お問い合わせありがとうございました	1894
お問い合わせありがとうございます	1894
お役に立ちましたか	1872
お気に入り	1826
お気に入りに追加	1826
お申し込み	1816
お酒は#歳になってから	1876
""", 'こ': """
こちらの記事もおすすめ	1865
こちらの記事も読まれています	19	1865
こちらもおすすめ	1838
こちらも読む	1865
このコンテンツは表示できません	1881
このコンテンツを表示できません	1881
このテーマをフォロー	1904
このテーマをフォローする	1904
このページは役に立ちましたか	1872
この動画の配信は終了しました	1878
この動画はお住まいの地域では再生できません	1878
この動画はご覧いただけません	1878
この動画は公開を終了しました	1878
この動画は再生できません	1878
この動画は現在ご覧いただけません	1878
この本を購入する	1876
この著者の記事	1838
この著者の記事を見る	1898
この著者の記事一覧	1898
この記事に関連するニュース	1865
この記事のタグ	1838
この記事の写真	1898
この記事の写真をすべて見る	1866
この記事の写真を見る	1898
この記事の画像	1898
この記事の画像をもっと見る	1898
この記事の画像を見る	1898
この記事の筆者	1899
この記事の関連ニュース	1865
この記事はロックされています	1891
この記事は会員限定です	1816
この記事は参考になりましたか	1872
この記事は役に立ちましたか	1872
この記事もチェック	1855
この記事をシェア	1826
この記事をプレゼント	1855
この記事をプレゼントする	1855
この記事を保存	1855
この記事を印刷	1855
この記事を印刷する	1855
この記事を書いた人	1899
この記事を書いた記者	1899
この記事を聞く	1878
この記事を聴く	1878
この記事を評価する	1855
この記者の記事をもっと見る	1898
この記者の記事を見る	1898
この記者の記事一覧	1838
この記者をフォローする	1904
この連載の記事	1838
この音声はaiが読み上げています	1878
この項目は必須です	1894
この項目は必須項目です	1894
""", 'ご': """
ご寄付はこちら	1888
ご意見	1835
ご意見をお聞かせください	1872
ご投票ありがとうございました	1872
ご支援のお願い	1814
ご支援はこちら	1888
ご登録ありがとうございました	1894
ご登録ありがとうございます	1894
ご購入はこちら	1876
ご購読の申し込み	1816
""", 'さ': """
さらに読み込む	1840
""", 'す': """
すでにアカウントをお持ちの方	1891
すでに会員の方	1891
すでに投票済みです	1872
すべてのコメントを見る	1872
すべてのニュースを見る	1898
すべての写真を見る	1866
すべての記事を見る	1898
すべて受け入れる	1832
すべて拒否	1881
すべて拒否する	1881
すべて表示	1841
すべて見る	1840
すべて許可	1832
""", 'そ': """
その他のオプション	1905
その他の記事	1838
その他の金額	1888
""", 'ど': """
どちらともいえない	1873
""", 'は': """
はい、受け取る	1884
はじめての方はこちら	1891
はてなブックマーク	1826
はてなブックマークに追加	1855
はてブ	1826
""", 'ま': """
まずは無料で	1891
また後で	1813
まだ会員でない方	1891
""", 'み': """
みんなのコメント	1835
""", 'も': """
もっと見る	1840
もっと詳しく知りたい方は	1865
もっと読む	1838
もどる	1840
""", 'よ': """
よく読まれています	1865
よく読まれている記事	1838
よく読まれている記事ランキング	1838
""", 'わ': """
わからない	1873
わかりました	1841
""", 'ア': """
アカウントをお持ちでない方	1891
アカウントをお持ちの方	1891
アカウントをお持ちの方はこちら	1891
アクセスランキング	1838
アプリで続きを読む	1883
アプリで見る	1883
アプリで読む	1883
アプリで開く	1883
アプリなら	1883
アプリのダウンロード	1825
アプリをインストール	1825
アプリをダウンロード	1825
アプリを入手	1883
アプリを開く	1825
アプリダウンロード	1825
アンケート	91
アンケートに参加する	1872
アンケートに回答する	1872
アンケートに答える	1872
アンケート実施中	1855
""", 'エ': """
エラーが発生しました	1894
""", 'オ': """
オススメ記事	1838
オフにする	1885
オンにする	1885
オンラインショップ	1876
""", 'カ': """
カテゴリ	1838
カテゴリー	1838
""", 'キ': """
キーワード	1838
""", 'ギ': """
ギャラリーを見る	1898
""", 'ク': """
クイズ	1875
クイズに挑戦	1855
クイズに挑戦する	1855
クイズに答える	1874
クッキー	1832
クッキーの設定	1881
クッキー設定	1832
クリックで拡大	1898
クリップ	1826
クリップする	1826
クロスワード	1875
""", 'ゲ': """
ゲーム	1875
ゲームで遊ぶ	1874
ゲーム一覧	1874
""", 'コ': """
コピー	1906
コピーしました	1826
コメント	1835
コメント#件	1835
コメント(#	1835
コメントする	1835
コメントのルール	1872
コメントの受付は終了しました	1872
コメントの受付を終了しました	1872
コメントはまだありません	1835
コメントをすべて見る	1872
コメントをもっと見る	1835
コメントを投稿	1835
コメントを投稿する	1872
コメントを書く	1835
コメントを残す	1835
コメントを見る	1835
コメントを送信	1872
コメントを送信する	1872
コメントを閉じる	1872
コメントガイドライン	1872
コメントポリシー	1872
コメント一覧	1835
コンテンツを表示	1881
コンテンツを表示する	1881
コンテンツを読み込む	1881
コーヒーをおごる	1888
""", 'サ': """
サイトで続ける	1883
サイトポリシー	1832
サイトマップ	1832
サインイン	1816
サポーターになる	1888
サポートする	1814
""", 'シ': """
シェア	1826
シェアしよう	1826
シェアする	1826
""", 'ス': """
スキップ	1813
スクラップ	1826
スクラップする	1826
スポンサー	1830
スポンサードリンク	1830
スポンサーリンク	1830
スポンサー企業	1876
""", 'タ': """
タイアップ	1830
タグ	1838
""", 'チ': """
チケットを予約する	1876
チケットを購入	1876
チケットを購入する	1876
チケット購入はこちら	1876
チップを送る	1814
チャンネル登録	1827
""", 'ツ': """
ツイート	1826
ツイートする	1826
ツイートを読み込む	1881
""", 'ト': """
トップ	1840
トップに戻る	1898
トップへ戻る	1840
トップニュース	1838
トップページ	1840
トップページに戻る	1898
トップページへ	1898
トピックス	1838
""", 'ド': """
ドネーション	1814
""", 'ナ': """
ナンプレ	1875
""", 'ニ': """
ニックネーム	1895
ニュースを読む	1840
ニュースレター	1820
ニュースレター登録	1820
ニュース一覧	1898
ニュース一覧へ	1898
""", 'バ': """
バックナンバー	1838
""", 'パ': """
パスワードをお忘れですか	1891
パスワードをお忘れの方	1891
パスワードをお忘れの方はこちら	1891
パスワードを忘れた方	1816
パスワードを忘れた方はこちら	1891
パズル	1875
""", 'ピ': """
ピックアップ	1838
""", 'フ': """
フィードバックを送る	1872
フィードバックを送信	1872
フォトギャラリー	1898
フォトギャラリーを見る	1898
フォロー	1827
フォローしています	1904
フォローしてね	1827
フォローしました	1827
フォローする	1827
フォローを解除	1904
フォローを解除する	1904
フォロー中	1827
フォロー解除	1904
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	1879
""", 'ブ': """
ブックマーク	1826
ブックマークする	1826
ブラウザで続ける	1883
ブラウザで見る	1883
ブラウザで読む	1883
""", 'プ': """
プッシュ通知	1825
プッシュ通知を受け取りますか	1884
プッシュ通知を受け取る	1884
プライバシーの設定	1881
プライバシーポリシー	1832
プライバシーポリシーに同意する	1894
プライバシー設定	1881
プランを見る	1891
プランを選ぶ	1891
プランを選択	1891
プラン一覧	1891
プレゼント	1816
プレミアム	1816
プレミアム会員	1819
プロフィール	1900
""", 'ヘ': """
ヘルプ	1832
""", 'ペ': """
ページの先頭に戻る	1898
ページの先頭へ	1840
ページの先頭へ戻る	1898
ページを再読み込み	1886
ページを再読み込みする	1886
ページを更新する	1886
ページトップ	1840
ページトップへ	1840
ページトップへ戻る	1898
""", 'ホ': """
ホーム	1840
ホームに戻る	1898
""", 'ポ': """
ポスト	1826
ポストする	1826
""", 'マ': """
マイページ	1816
マンスリーサポーターになる	1888
""", 'ミ': """
ミュート	1879
ミュートを解除	1878
ミュート解除	1878
""", 'メ': """
メニュー	1840
メルマガ	1820
メルマガ登録	1820
メールでシェア	1905
メールで送る	1826
メールで送信	1826
メールをご確認ください	1894
メールアドレス	1820
メールアドレスが正しくありません	1894
メールアドレスを入力	1820
メールアドレスを入力してください	1894
メールマガジン	1820
メールマガジン登録	1820
""", 'ラ': """
ライター	1900
ランキング	1838
""", 'リ': """
リンクをコピー	1826
リンクをコピーしました	1855
リンクをコピーする	1855
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1816
ログイン	1816
ログイン/会員登録	1816
ログインしてコメント	1872
ログインしてコメントする	1872
ログイン・会員登録	1816
ログイン状態を保持	1891
ログイン状態を保持する	1891
""", '一': """
一回だけ	1889
一回だけ寄付する	1888
一回のみ	1889
一時停止	1879
一次性	3305
一次性捐款	3304
一番人気	1892
一覧	1840
一覧に戻る	1898
一覧へ	1840
一覧を見る	1840
""", '上': """
上一张	3314
上一篇	3246
上一篇文章	3314
上一頁	3248
上一页	3248
""", '下': """
下一张	3314
下一篇	3246
下一篇文章	3314
下一頁	3248
下一页	3248
下次再說	3221
下次再说	3221
下載app	3298
下載客戶端	3298
下載音檔	3292
下載音訊	3292
下载app	3298
下载客户端	3298
下载音频	3292
""", '不': """
不,謝謝	3221
不,谢谢	3221
不用了	3221
不知道	3286
不適切な内容を報告	1872
""", '专': """
专题	3246
""", '並': """
並び替え	1873
並べ替え	1873
""", '个': """
个人中心	3225
""", '中': """
中	1906	3322
""", '为': """
为你推荐	3246
为您推荐	3246
""", '主': """
主要ニュース	1838
""", '举': """
举报	3245
""", '了': """
了解	1841
""", '京': """
京东购买	3290
""", '人': """
人才招聘	3265
人気の動画	1865
人気の記事	1838
人気ランキング	1838
人気記事	1838
人気記事ランキング	1838
人気順	1873
人氣文章	3274
""", '仅': """
仅限会员	3307
仅限订阅用户	3307
""", '今': """
今、あなたにオススメ	1838
今、読まれている記事	1865
今すぐプレイ	1874
今すぐ遊ぶ	1874
今はしない	1813
今はやめておく	1813
今回のみ	1889
今回のみ支援する	1888
今回はしない	1813
今日の注目	1838
今日最熱門	3274
今日热点	3246
今日焦点	3246
今日熱門	3274
""", '从': """
从app store下载	3298
""", '他': """
他の記事	19
他の記事も読む	1838
""", '付': """
付費閱讀	3225
付费内容	3225
付费阅读	3225
""", '以': """
以下为广告内容	3265
以下為廣告內容	3265
以后再说	3221
以後再說	3300
""", '企': """
企画・制作	1907
""", '会': """
会员专享	3228
会员专享内容	3228
会员专属	3225
会员中心	3225
会员登录	3225
会員でない方	1891
会員でない方はこちら	1891
会員の方はこちら	1816
会員の方はログイン	1816
会員特典	1876
会員登録	1816
会員登録する	1816
会員登録はこちら	1816
会員限定	1816
会員限定特典	1876
会員限定記事	1816
""", '作': """
作者更多文章	3314
作者简介	3315
作者簡介	3315
""", '你': """
你可能也喜欢	3246
你可能也喜歡	3246
你可能感兴趣	3246
你可能还想看	3274
你可能還想看	3274
""", '使': """
使用 apple 登入	3307
使用 facebook 登入	3307
使用 google 帳號登入	3307
使用 google 登入	3307
使用 google 繼續	3307
使用apple登录	3307
使用facebook登入	3307
使用facebook登录	3307
使用google登入	3307
使用google登录	3307
使用google繼續	3307
使用google继续	3307
使用google账号登录	3307
使用条款	3241
使用條款	3241
""", '保': """
保存	1826
保存する	1826
保存设置	3296
保持登入	3307
保持登入狀態	3307
保持登录状态	3307
""", '個': """
個人情報の取り扱い	1832
個人情報の取り扱いについて	1832
個人情報の取り扱いに同意する	1894
個人情報の取扱いについて	1832
個人情報保護方針	1832
""", '倍': """
倍速	3293
""", '僅': """
僅限會員	3307
僅限訂戶	3307
""", '優': """
優先するソースに追加	1904
""", '儲': """
儲存設定	3296
""", '允': """
允許	3300
允許通知	3299
允许	3300
允许通知	3299
""", '元': """
元の記事を読む	1866
元記事で読む	1866
元記事を読む	1840
""", '免': """
免責聲明	3241
免費訂閱	3229
免費註冊	3225
免費試讀	3225
免责声明	3241
免费,无垃圾邮件	3310
免费注册	3225
免费订阅	3229
免费试读	3225
免运费	3323
免運費	3323
""", '入': """
入力必須	1894
""", '全': """
全ての写真を見る	1866
全屏	3293
全文はこちら	1866
全文を読む	1840
全文表示	1840
全画面	1879
全画面表示	1878
全画面表示を終了	1878
全螢幕	3293
全記事読み放題	1819
全部拒絕	3296
全部拒绝	3296
全部接受	3241
全部新闻	3314
全部游戏	3288
全部视频	3314
全部评论	3245
""", '公': """
公众号	3236
公式sns	1827
公式twitter	1827
公式x	1827
公式アプリ	1825
公式サイトで見る	1876
公式ショップ	1876
公式ショップはこちら	1876
""", '共': """
共有	1826
共有する	1826
共有オプション	1905
共有リンクをコピー	1855
""", '关': """
关于作者	3315
关于我们	3241
关注	3236
关注作者	3319
关注我们	3236
关注此话题	3319
关注话题	3319
关键词	3246
关闭	3221
""", '其': """
其他新聞	3246
其他新闻	19	3246
其他金額	3304
其他金额	3304
""", '再': """
再生	1840
再生時間	1879
再生速度	1878
再読み込み	1886
再読み込みする	1886
""", '写': """
写真(#枚	1866
写真をすべて見る	1898
写真をもっと見る	1866
写真を拡大	1898
写真を拡大する	1898
写真を見る	1840
写真を見る(全#枚	1866
写真・動画の投稿はこちら	1899
写真特集	1838
写评论	3245
""", '出': """
出錯了	3311
出错了	3311
""", '分': """
分享	3235
分享到	3235
分享到facebook	3265
分享到line	3265
分享到qq	3321
分享到whatsapp	3321
分享到微信	3235
分享到微博	3235
分享到朋友圈	3321
分享本文	3265
分享此文	3265
分享給好友	3265
分享給更多人看到	3265
分享给好友	3265
分享给更多人	3265
分享至	3235
分享至facebook	3235
分享至line	3265
分类	3246
分類	3246
""", '列': """
列印	3235
列印本頁	3265
列印食譜	61
""", '初': """
初めての方はこちら	1891
初割で無料体験する	1816
初月無料	1819
""", '利': """
利用規約	1832
利用規約に同意します	1894
利用規約に同意する	1894
""", '刷': """
刷新页面	3301
""", '前': """
前のページ	1840
前の写真	1898
前の画像	1898
前の記事	1838
前の記事へ	1838
前へ	1840
前回の記事はこちら	1865
前回はこちら	1866
前往捐款	3304
前往捐款頁面	3304
前往捐款页面	3304
前往購買	3290
前往贊助	3304
""", '剩': """
剩余时间	3292
剩餘時間	3292
""", '加': """
加入google偏好來源	3319
加入line好友	3236
加入会员	3225
加入我们	3265
加入我们的团队	3265
加入我們	3265
加入我們的團隊	3265
加入書籤	3235
加入會員	3225
加入白名单	3301
加载中	3292
加载内容	3296
加载帖子	3296
加载更多	3248
加载更多评论	3285
""", '動': """
動画	1838
動画で見る	1855
動画の公開は終了しました	1878
動画の配信は終了しました	1878
動画は再生できません	1878
動画をもっと見る	1898
動画を再生する	1855
動画を再生できません	1878
動画を再生できませんでした	1878
動画を見る	1840
動画を読み込み中	1878
動画を読み込んでいます	1878
動画プレーヤーを読み込み中	1878
動画一覧	1898
""", '包': """
包邮	3323
""", '協': """
協賛	1907
協賛企業	1876
""", '单': """
单次	3305
单次捐款	3222
""", '単': """
単発の寄付	1888
""", '博': """
博客來購買	3290
""", '占': """
占い	1875
""", '印': """
印刷	1826
印刷する	1826
印刷用ページ	1855
印刷用ページを表示	1855
""", '即': """
即时新闻	3246
即時新聞	3246
""", '原': """
原文を表示	1841
原文を見る	1841
原文連結	3275
原文链接	3275
""", '去': """
去京东看看	3290
去京东购买	3290
去天猫购买	3290
去淘宝购买	3290
""", '参': """
参与投票	3285
参与评论	3245
参加测验	3288
参加者募集中	1851
参加问卷调查	3265
""", '參': """
參加問卷調查	3265
參加測驗	3288
參與投票	3285
""", '友': """
友だち追加	1827
友だち追加する	1827
友善列印	3265
友達に教える	1855
""", '反': """
反馈	3245
""", '发': """
发现错误	3285
发现错误?请告诉我们	3265
发生错误	3310
发表留言	3245
发表评论	3245
发送	3311
发送成功	3310
""", '取': """
取材・文	1900
取消关注	3319
取消追蹤	3319
取消關注	3319
取消静音	3292
取消靜音	3292
""", '受': """
受け取る	1885
""", '古': """
古い順	1873
""", '可': """
可随时退订	3310
可隨時取消	3307
""", '合': """
合わせて読みたい	1838
合作伙伴	3323
合作夥伴	3323
合成音声による読み上げ	1878
合成音声による読み上げです	1878
""", '同': """
同じカテゴリの記事	1838
同じ著者の記事	1865
同意	3241
同意して続ける	1881
同意して続行	1881
同意して閉じる	1881
同意しない	1832
同意する	1832
同意の管理	1881
同意を撤回	1881
同意を撤回する	1881
同意を管理	1881
同意を管理する	1881
同意並繼續	3296
同意并继续	3296
""", '后': """
后退#秒	3292
""", '听': """
听全文	3265
听文章	3292
听新闻	3235
听这篇文章	3265
""", '商': """
商业推广	3290
商品を見る	1876
商品ページへ	1876
商城	3323
商業推廣	3290
""", '單': """
單次	3305
單次捐款	3222
單筆	3305
單筆捐款	3304
單筆支持	3304
""", '回': """
回到頂端	3314
回到頂部	3248
回到顶部	3314
回复	3245
回答する	91
回覆	3245
回頂端	3248
回首頁	3248
""", '在': """
在 app store 下載	3298
在 google play 下載	3298
在amazon購買	3290
在app store下载	3298
在app中打开	3298
在app中阅读	3298
在google play下载	3298
在patreon上支持我们	3304
在亚马逊购买	3290
在浏览器中继续	3298
在瀏覽器中繼續	3298
""", '地': """
地図を見る	1841
地図を開く	1841
""", '執': """
執筆者	1900
執筆者プロフィール	1899
""", '填': """
填字游戏	3289
填字遊戲	3289
""", '复': """
复制	3322
复制成功	3235
复制网址	3265
复制链接	3235
""", '外': """
外部コンテンツを表示	1881
外部コンテンツを表示する	1881
""", '大': """
大	1906	3322
大号字	65
大字	3235
大家还在看	3246
大家都在看	3246
""", '头': """
头条	3246
""", '好': """
好的	3300
""", '如': """
如何关闭	3302
如何关闭广告拦截器	3301
如何關閉	3302
如何關閉廣告攔截器	3301
""", '始': """
始終允許	3296
始终允许	3296
""", '姓': """
姓名	3311
""", '字': """
字体	65
字体大小	3235
字号	3235
字幕	1879	3293
字幕をオン	1878
字幕を表示	1878
字級	65	3235
字级	65
字號	3321
字體大小	65	3235
""", '官': """
官方微博	3236
""", '定': """
定期定額	3222
定期定額捐款	3304
定期定額支持	3304
定期捐款	3304
""", '寄': """
寄付	1814
寄付する	1814
寄付で応援する	1855
寄付のお願い	1814
寄付はこちら	1888
寄付はこちらから	1888
寄付をする	1814
寄付ページはこちら	1888
寄付ページへ	1888
""", '專': """
專題	3246
""", '小': """
小	1906	3322
小字	3235
小編推薦	3246
小调查	91
""", '尚': """
尚未成為會員	3307
尚無留言	3265
""", '展': """
展开	3248
展开全文	3248
展开全部	3249
展开回复	3285
展開	3248
展開全文	3314
""", '已': """
已关注	3236
已是会员	3225
已是訂戶	3307
已有帐号	3225
已有帳號	3307
已有账号	3307
已經是會員	3225
已經是會員?登入	3225
已经是订户	3307
已经有账号	3307
已複製連結	3321
已關注	3319
""", '常': """
常に表示する	1881
常に許可	1881
常に許可する	1881
""", '年': """
年払い	1892
""", '广': """
广告	3240
广告后继续阅读	3290
广告结束	3290
""", '広': """
広告	1830
広告の下に記事が続きます	1876
広告の後に続きます	1830
広告はここまで	1876
広告をスキップ	1830
広告を閉じる	1830
広告ブロッカーをご利用中です	1886
広告ブロックの解除方法	1886
広告ブロックを解除してください	1886
広告ブロックを解除しました	1886
広告企画	1830
広告終わり	1876
""", '廣': """
廣告	3240
廣告後繼續閱讀	3290
廣告結束	3290
廣編企劃	3290
廣編特輯	3290
""", '延': """
延伸閱讀	3246
延伸阅读	3246
""", '开': """
开启app	3298
开启推送	3299
开启通知	3299
开始测验	3288
开通会员	3225
""", '当': """
当前时间	3292
当当购买	3290
""", '影': """
影片已下架	3292
影片已移除	3292
影片無法播放	3292
影片載入中	3292
影音	3246
""", '後': """
後で	1813
""", '微': """
微信	3235
微信扫一扫	3321
微信扫码分享	3321
微信登录	3307
微博	3235
""", '必': """
必填	3311
必填字段	3310
必填欄位	3310
必填項	3310
必填项	3310
必須	1895
必須項目	1894
必須項目です	1894
""", '忘': """
忘記密碼	3225
忘记密码	3225
""", '応': """
応援する	1814
""", '快': """
快进#秒	3292
""", '总': """
总是允许	3296
""", '您': """
您可能也喜歡	3246
您可能感兴趣	3246
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3274
您可随时退订	3310
您可隨時取消訂閱	3310
您已关注此话题	3319
您已投过票	3285
您已投過票	3285
您已经投过票	3285
您的信息已发送	3310
您的投票已提交	3285
您的訊息已送出	3310
您的邮箱	3229
您的電郵	3229
""", '情': """
情報をお寄せください	1899
情報提供のお願い	1899
情報提供はこちら	1899
""", '想': """
想接收即時新聞通知嗎	3299
想接收通知吗	3299
""", '意': """
意見反饋	3285
意見回饋	3285
意见反馈	3245
""", '感': """
感想を送る	1835
感謝您的參與	3285
感謝您的投票	91	3285
感谢您,您的信息已发送	3310
感谢您的参与	3285
感谢您的投票	91	3285
""", '成': """
成为会员	3222
成為會員	3222
""", '我': """
我们无法显示此内容	3296
我同意	3241
我同意处理我的个人数据	3310
我同意接收电子邮件	3310
我同意隱私權政策	3310
我已关闭	3301
我已关闭广告拦截器	3301
我已閱讀並同意隱私權政策	3310
我已關閉廣告攔截器	3301
我已阅读并同意隐私政策	3310
我的帐户	3225
我的帳戶	3225
我知道了	3241
我要举报	3285
我要投票	3285
我要檢舉	3285
我要爆料	3315
我要留言	3245
我要糾錯	3265
我要纠错	3245
我要评论	3245
""", '或': """
或	3308
""", '戻': """
戻る	1840
""", '所': """
所有新闻	3314
所有留言	3245
""", '手': """
手机号	3311
""", '打': """
打印	3235
打印本页	3265
打印食谱	61
打开	3249
打开app	3298
打开app查看更多	3298
打开app阅读	3298
打开app阅读全文	3298
打开客户端阅读	3298
打开微信扫一扫	3321
打开推送	3299
打赏	3222
""", '扫': """
扫一扫分享	3321
扫描二维码下载	3298
扫码下载	3298
扫码下载app	3298
扫码下载客户端	3298
""", '投': """
投票	91	3286
投票ありがとうございました	91	1872
投票する	91	1855
投票を受け付けました	1872
投票区	91
投票成功	3285
投票済みです	1872
投票結果を見る	91
投稿する	1835
投稿を表示	1881
投稿を表示する	1881
投稿を読み込む	1881
投稿须知	3315
""", '折': """
折りたたむ	1841
""", '报': """
报告错误	3249
""", '拒': """
拒絕	3241
拒绝	3241
拒绝全部	3296
""", '招': """
招聘启事	3265
""", '拡': """
拡大	1826
拡大する	1840
""", '按': """
按年計費	3307
按年计费	3307
按月	3305
按月捐款	3304
按月计费	3307
按讚	3236
""", '捐': """
捐款	3222
捐贈	3222
捐赠	3222
""", '掃': """
掃描qr code下載	3298
掃碼下載	3298
""", '排': """
排序	3286
排行榜	3246
""", '採': """
採用情報	1851
""", '接': """
接受	3241
接受並繼續	3296
接受全部	3241
接受并继续	3296
接受所有	3241
接收通知	3299
""", '推': """
推广	3240
推广内容	3240
推廣	3240
推荐	3246
推荐文章	3246
推荐方案	3308
推荐阅读	3246
推薦	3246
推薦文章	3246
推薦閱讀	3246
""", '提': """
提交	91	3311
提交成功	3310
提交评论	3285
提供	1830
提供反馈	3285
提供意見	3285
提供新聞線索	3315
提供新闻线索	3315
""", '搜': """
搜尋	3248
搜索	3248
""", '撤': """
撤回同意	3296
""", '播': """
播放	3248
播放器加载中	3292
播放速度	3292
""", '支': """
支持我们	3222
支持我們	3222
支援する	1814
支援はこちら	1888
""", '收': """
收合	3249
收听	3235
收听文章	3292
收听本文	3265
收聽文章	3265
收聽本文	3292
收藏	3235
收藏文章	3235
收藏本文	3265
收藏食譜	61
收藏食谱	61
收起	3248
收起回复	3285
""", '放': """
放大图片	3314
放大圖片	3314
放大字体	3321
放大字體	3321
""", '数': """
数独	1875	3289
""", '數': """
數獨	3289
""", '文': """
文字の大きさ	65	1826
文字を大きくする	1905
文字を小さくする	1905
文字サイズ	1826
文字サイズを変更	1905
文字サイズ変更	65
文字拡大	1905
文字稿	3293
文字起こし	1879
文字起こしを表示	1878
文字起こしを見る	1878
文章未完 廣告後繼續	3290
""", '新': """
新しい順	1873
新着	1838
新着ニュース	1838
新着記事	1838
新着記事一覧	1865
新着順	1873
新聞線索	3315
新聞自律	3315
新規会員登録	1816
新規登録	1816
新闻简报	3229
新闻线索	3315
""", '无': """
无所谓	3286
无法显示此内容	3296
""", '早': """
早割	1907
早鳥票	3323
早鸟票	3323
""", '时': """
时长	3293
""", '明': """
明白了	3249
""", '是': """
是否允许通知	3299
是否接收推送通知	3299
是否接收通知	3299
是否開啟通知	3299
""", '显': """
显示全部	3314
显示内容	3296
显示原文	3249
显示字幕	3292
显示帖子	3296
显示更多	3248
""", '時': """
時長	3293
""", '暂': """
暂不	3221
暂无评论	3265
""", '暫': """
暫不	3221
""", '更': """
更多	3246
更多作者文章	3314
更多内容	3246
更多分享方式	3321
更多图片	3314
更多圖片	3314
更多報導	3246
更多影片	3314
更多报道	3246
更多文章	3246
更多新聞	3246
更多新聞請看	3274
更多新闻	3246
更多游戏	3288
更多精彩	3274
更多精采內容	3265
更多视频	3314
更多选项	3321
更多選項	3321
更正政策	3315
更正與說明	3315
""", '書': """
書籍を購入する	1876
""", '最': """
最受欢迎	3308
最受歡迎	3308
最多人看	3274
最新	3286
最新ニュース	1838
最新ニュースを通知で受け取る	1884
最新号	1865
最新影音	3274
最新文章	3246
最新新聞	3246
最新新闻	3246
最新消息	3246
最新記事	1838
最旧	3286
最早	3286
最热	3286
最熱	3286
最舊	3286
最超值	3307
""", '會': """
會員中心	3225
會員專享	3228
會員專享內容	3228
會員專屬	3225
會員登入	3225
""", '月': """
月払い	1892
月額#円	1819
月額#円(税込	1819
""", '有': """
有効なメールアドレスを入力してください	1894
有料会員登録	1816
有料会員記事	1855
有料登録	1816
有料記事	1816
""", '朋': """
朋友圈	3235
""", '服': """
服务条款	3241
服務條款	3241
""", '朗': """
朗读全文	3292
""", '朝': """
朝刊・夕刊	1816
""", '未': """
未满十八岁禁止饮酒	3290
未滿十八歲禁止飲酒	3290
""", '本': """
本を購入する	1876
本周热门	3274
本文へ	1840
本文へ移動	1840
本文对您有帮助吗	3285
本文已锁定	3307
本文由ai语音朗读	3292
""", '机': """
机器翻译	3265
机翻	3318
""", '来': """
来测测你的知识	3288
""", '查': """
查看专题	3314
查看作者主页	3315
查看作者更多文章	3314
查看全部	3248
查看全部图片	3314
查看全部評論	3285
查看全部评论	3285
查看原图	3248
查看原文	3275
查看回复	3285
查看回覆	3285
查看图集	3314
查看圖集	3314
查看地图	3249
查看專題	3314
查看投票结果	91
查看文字稿	3292
查看更多	3248
查看更多图片	3314
查看更多评论	3285
查看留言	3245
查看結果	91
查看结果	91	3249
查看訂閱方案	3307
查看詳情	3249
查看订阅方案	3307
查看评论	3245
查看详情	3249
查看逐字稿	3292
查看高清图集	3314
""", '标': """
标签	3246
""", '検': """
検索	1840
""", '業': """
業配	3240
""", '楽': """
楽天で見る	1876
楽天で詳細を見る	1876
楽天で購入	1876
楽天で購入する	1876
楽天市場で見る	1876
楽天市場で購入	1876
""", '標': """
標籤	3246
""", '機': """
機器翻譯	3265
機械翻訳	1903
""", '檢': """
檢舉	3245
""", '次': """
次のページ	1840
次の写真	1898
次の画像	1898
次の記事	1838
次の記事へ	1838
次へ	1840
次ページ	1840
次回から自動的にログイン	1891
""", '正': """
正しいメールアドレスを入力してください	1894
正在加载播放器	3292
""", '此': """
此影片無法播放	3292
此文章已锁定	3307
此欄位為必填	3310
此視頻無法播放	3292
此视频不可用	3292
此视频已被删除	3292
此項為必填	3310
此页面对您有帮助吗	3285
此项为必填项	3310
""", '残': """
残り時間	1878
""", '毎': """
毎年	1889
毎月	1889
毎月寄付する	1888
毎月支援する	1888
""", '每': """
每一份支持都很重要	3304
每一份支持都重要	3304
每年	3305
每月	3305
每月捐款	3222
""", '氏': """
氏名	1895
""", '民': """
民調	91
""", '沒': """
沒意見	3286
""", '没': """
没意见	3286
没有账号	3307
""", '注': """
注册	3225
注目の記事	1838
注目キーワード	1838
注目ワード	1838
注目記事	1838
""", '测': """
测测你的知识	3288
""", '清': """
清晰度	3293
""", '游': """
游戏	3289
""", '点': """
点击图片查看大图	3314
点击排行	3246
点击播放	3265
点击放大	3314
点击查看原文	3275
点击查看大图	3248
点击阅读原文	3275
点我看视频	3265
点赞	3235
""", '為': """
為您推薦	3246
""", '热': """
热点	3246
热点推荐	3246
热门	3246
热门排行	3246
热门文章	3246
热门新闻	3246
""", '無': """
無料で体験する	1816
無料で始める	1891
無料で試す	1891
無料で読む	1816
無料アプリをダウンロード	1883
無料ゲーム	1874
無料会員登録	1816
無料会員限定	1816
無料体験	1816
無料登録	1816
無法播放影片	3292
無法顯示此內容	3296
""", '焦': """
焦點新聞	3246
""", '熱': """
熱門	3246
熱門排行	3246
熱門文章	3246
熱門新聞	3246
熱門話題	3246
""", '爆': """
爆料信箱	3315
爆料專線	3315
爆料热线	3315
""", '特': """
特別協賛	1907
特定商取引法に基づく表記	1832
特集	1838
特集を見る	1898
特集ページへ	1898
特集一覧	1898
""", '猜': """
猜你喜欢	3246
猜你喜歡	3246
""", '現': """
現在の再生時間	1878
""", '用': """
用app開啟	3298
""", '由': """
由ai生成	3318
由ai语音朗读	3292
""", '申': """
申し込む	1816
""", '电': """
电子报	3229
电子邮箱	3229
""", '画': """
画像をクリックして拡大	1898
画像を拡大	1840
画像を拡大する	1898
画像を見る	1840
画質	1879
""", '留': """
留言	3245
留言(#	3245
留言已關閉	3285
留言規則	3285
留言规则	3285
""", '登': """
登入	3225
登入/註冊	3225
登入後留言	3285
登出	3225
登录	3225
登录/注册	3225
登录后发表评论	3285
登錄	3225
登録	1816
登録が完了しました	1855
登録して続きを読む	1816
登録する	1816
""", '發': """
發現錯誤	3285
發現錯誤?請告訴我們	3265
發生錯誤	3310
發表留言	3245
發表評論	3245
""", '皆': """
皆さまのご支援が力になります	1888
""", '監': """
監修者	1900
""", '目': """
目前時間	3292
目录	3248
目次	1840
目錄	3248
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3246
相关报道	3246
相关推荐	3246
相关文章	3246
相关新闻	3246
相关标签	3246
相关视频	3274
相关阅读	3246
相關主題	3246
相關報導	3246
相關影片	3274
相關推薦	3246
相關文章	3246
相關新聞	3246
相關標籤	3246
相關閱讀	3246
""", '看': """
看了这篇文章的人也看	3246
看全文	3314
看原文	3275
看更多	3246
看更多作者文章	3314
看更多文章	3274
看更多新聞	3274
看更多照片	3314
看結果	91
""", '知': """
知道了	3249
""", '確': """
確認メールをお送りしました	1894
確認画面へ	1895
""", '禁': """
禁止酒駕	3290
禁止酒駕,飲酒過量有害健康	3290
""", '稍': """
稍后	3300
稍后再说	3221
稍后提醒我	3221
稍后阅读	3265
稍後	3300
稍後再說	3221
稍後提醒我	3221
稍後閱讀	3265
""", '立': """
立即投票	91
立即捐助	3304
立即捐款	3222
立即捐赠	3304
立即訂閱	3225
立即订阅	3225
立即试玩	3288
立即購票	3290
立即贊助	3304
立即购票	3290
立即选购	3290
立即選購	3290
立即開始玩	3288
""", '筆': """
筆者	1900
筆者プロフィール	1899
""", '管': """
管理cookie	3296
管理同意	3296
管理同意设置	3296
管理同意選項	3296
""", '粉': """
粉絲團	3236
""", '精': """
精彩推荐	3274
精彩推薦	3274
精选	3246
""", '紙': """
紙面ビューアー	1816
""", '結': """
結果を見る	91	1841
""", '続': """
続きはこちら	1866
続きをみる	1840
続きを読む	1816
""", '網': """
網友留言	3245
""", '編': """
編輯推薦	3246
編輯準則	3315
編輯精選	3246
編集ポリシー	1899
編集方針	1899
編集部おすすめ	1838
編集部のおすすめ	1838
""", '縮': """
縮小	1826
縮小字體	3321
""", '繼': """
繼續使用網頁版	3298
繼續閱讀	3248
繼續閱讀請往下	3290
""", '纠': """
纠错	3245
""", '继': """
继续在浏览器阅读	3298
继续浏览内容	3248
继续阅读	3248
""", '编': """
编辑准则	3315
编辑推荐	3246
编辑精选	3246
""", '缩': """
缩小字体	3321
""", '网': """
网友评论	3245
""", '翻': """
翻訳を表示	1841
""", '联': """
联系作者	3315
联系我们	3241
联系编辑部	3315
""", '聯': """
聯絡我們	3241
聯絡編輯部	3315
""", '聽': """
聽全文	3265
聽文章	3292
聽新聞	3235
聽這篇文章	3265
""", '脳': """
脳トレ	1875
""", '自': """
自动播放	3293
自動再生	1879
自動播放	3293
自動翻訳	1903
自定义金额	3304
自訂金額	3304
""", '菜': """
菜单	3248
""", '著': """
著作権	1832
著者の記事一覧	1898
著者をフォロー	1904
著者をフォローする	1904
著者プロフィール	1899
""", '複': """
複製	3322
複製網址	3265
複製連結	3235
""", '要': """
要接收推送通知吗	3299
要接收通知嗎	3299
""", '觀': """
觀看更多	3274
""", '视': """
视频	3246
视频不可用	3292
视频加载中	3292
视频已下架	3292
视频已失效	3292
视频无法播放	3292
视频正在加载	3292
""", '解': """
解鎖全文	3265
解锁全文	3265
解除しました	1887
解除方法	1887
解除方法はこちら	1887
""", '訂': """
訂戶專享	3290
訂戶專享優惠	3290
訂戶專享內容	3307
訂正について	1899
訂閱	3225
訂閱推播	3299
訂閱會員	3225
訂閱會員專屬內容	3265
訂閱郵件	3229
訂閱電子報	3229
""", '記': """
記事に関するお問い合わせ	1899
記事の続きはこちら	1866
記事の続きを読む	1898
記事は広告の下に続きます	1876
記事は広告の後に続きます	1876
記事へのお問い合わせ	1899
記事へのご意見	1835
記事をサポートする	1814
記事をプレゼント	1816
記事をプレゼントする	1855
記事を保存	1826
記事を保存する	1855
記事を印刷する	1826
記事を聴く	1878
記事を読む	1840
記事を音声で聞く	1878
記事を音声で聴く	1878
記事ランキング	1838
記事一覧	1840
記事一覧へ	1898
記事一覧を見る	1866
記事全文を読む	1840
記住我	3307
記者をフォロー	1904
記者プロフィール	1899
記者募集	1851
記者募集中	1851
""", '設': """
設定を保存	1881
設定を保存する	1881
""", '許': """
許可	1885
許可する	1832
""", '註': """
註冊	3225
""", '評': """
評価順	1873
評論	3245
評論已關閉	3285
評論規則	3285
""", '話': """
話題の記事	1838
""", '該': """
該作者更多文章	3314
""", '詳': """
詳しく見る	1841
詳細	1841
詳細・購入はこちら	1876
""", '語': """
語音播報	3265
語音朗讀	3265
""", '誤': """
誤りを報告	1841
誤字脱字の報告	1855
誤字脱字を報告	1899
誤字脱字を報告する	1855
""", '読': """
読まれている記事	1838
読み上げ	1855
読み放題	1819
読み込み中です	1878
読者限定	1876
""", '請': """
請填寫讀者問卷	3265
請我們喝杯咖啡	3304
請查收郵件	3310
請檢查您的收件匣	3310
請繼續下滑閱讀	3290
請繼續往下閱讀	3240
請輸入有效的電子郵件	3310
請輸入有效的電子郵件地址	3310
請輸入電子郵件	3229
請關閉廣告攔截器	3301
""", '讀': """
讀者優惠	3290
讀者專享	3290
""", '讚': """
讚	3235
讚賞支持	3222
""", '订': """
订户专享	3290
订户专享优惠	3290
订阅	3225
订阅会员	3225
订阅推送	3299
订阅邮件	3229
""", '记': """
记住我	3307
记者简介	3315
""", '设': """
设为google首选来源	3319
""", '评': """
评论	3245
评论(#	3245
评论已关闭	3285
评论规则	3285
""", '诚': """
诚聘英才	3265
""", '话': """
话题	3246
""", '该': """
该视频不可用	3292
该视频已下架	3292
""", '详': """
详情	3249
""", '语': """
语音朗读	3265
语音由ai生成	3292
""", '请': """
请先登录再评论	3265
请关闭广告拦截器	3301
请我们喝杯咖啡	3304
请查收邮件	3310
请检查您的收件箱	3310
请继续往下阅读	3240
请输入有效的电子邮件地址	3310
请输入有效的邮箱地址	3310
请输入邮箱	3229
""", '读': """
读者专享	3290
读者优惠	3290
""", '購': """
購入はこちら	1876
購票	3323
購票連結	3290
購読	1816
購読する	1816
購読のお申し込み	1816
購読プランを見る	1891
購読申し込み	1816
購買本書	3290
""", '贈': """
贈る	1906
贈送文章	3265
贈送文章給朋友	3265
贈送此文	3265
""", '贊': """
贊助	3222
贊助內容	3240
贊助商	3240
贊助我們	3304
""", '购': """
购买本书	3290
购买此书	3290
购票	3323
购票链接	3290
""", '赞': """
赞	3286
赞助	3222
赞助内容	3240
赞助商	3323
赞助商链接	3240
赞助我们	3304
赞赏	3222
""", '赠': """
赠送文章	3321
赠送此文	3265
""", '超': """
超值方案	3307
""", '跳': """
跳到主要內容	3248
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3286
""", '載': """
載入中	3292
載入內容	3296
載入更多	3248
載入貼文	3296
""", '轉': """
轉發	3235
""", '转': """
转发	3235
""", '载': """
载入内容	3296
""", '返': """
返信	1835
返信する	1835
返信を表示	1872
返信を見る	1872
返信を隠す	1872
返回頂部	3314
返回顶部	3248
返回首頁	3314
返回首页	3248
""", '还': """
还不是会员	3307
还没有账号	3307
""", '这': """
这篇文章对你有帮助吗	3285
这篇文章对您有帮助吗	3285
""", '进': """
进入专题	3314
进入专题页	3314
""", '连': """
连结已复制	3321
""", '追': """
追蹤	3236
追蹤中	3319
追蹤主題	3319
追蹤作者	3319
追蹤我們	3236
""", '退': """
退出全屏	3292
""", '送': """
送信	91	1895
送信が完了しました	1894
送信しました	1894
送信する	91	1895
送信完了	1894
送出	91	3311
送出成功	3310
送出留言	3285
送出評論	3285
送料無料	1907
""", '选': """
选择	3308
选择方案	3307
选择订阅方案	3307
""", '逐': """
逐字稿	3293
""", '這': """
這篇文章對你有幫助嗎	3285
這篇文章對您有幫助嗎	3285
""", '通': """
通報	1873
通報する	1835
通知をオン	1825
通知をオンにする	1884
通知を受け取らない	1884
通知を受け取りますか	1884
通知を受け取る	1855
通知を設定する	1884
通知を許可	1884
通知を許可しますか	1884
通知を許可する	1884
""", '速': """
速報	1838
速報を通知で受け取る	1884
速報通知を受け取る	1855
""", '連': """
連結已複製	3265
連載	1838
連載をフォロー	1904
連載をフォローする	1904
連載を見る	1898
連載一覧	1898
""", '遊': """
遊戲	3289
""", '運': """
運営会社	1832
""", '違': """
違反を報告	1872
違反を報告する	1872
違反報告	1835
""", '選': """
選單	3248
選択する	1892
選擇	3308
選擇方案	3307
選擇訂閱方案	3307
""", '還': """
還不是會員	3307
還沒有帳號	3307
""", '邮': """
邮箱	3229
邮箱格式不正确	3310
邮箱格式错误	3310
""", '配': """
配信停止はいつでも可能です	1894
""", '重': """
重新加载页面	3301
重新整理頁面	3301
重新載入頁面	3301
""", '金': """
金額を入力	1888
金額を指定	1888
金額を指定する	1888
""", '链': """
链接已复制	3265
""", '閉': """
閉じる	1813	1840
""", '開': """
開く	1841
開啟推播	3299
開啟通知	3299
開始測驗	3288
開通會員	3225
""", '間': """
間違いを見つけたら	1899
""", '関': """
関連	1838
関連する記事	1838
関連キーワード	1838
関連タグ	1838
関連トピックス	1838
関連ニュース	1838
関連リンク	1838
関連動画	1838
関連情報	1838
関連記事	1838
関連記事はこちら	1865
""", '閱': """
閱讀全文	3248
閱讀原文	3275
閱讀更多	3248
""", '關': """
關於作者	3315
關於我們	3241
關注	3236
關注作者	3319
關注我們	3236
關注此主題	3319
關鍵字	3246
關閉	3221
""", '阅': """
阅读全文	3248
阅读原文	3275
阅读更多	3248
""", '随': """
随时取消	3307
随时可取消	3307
""", '隐': """
隐私政策	3241
隐私权政策	3241
隐私设置	3296
""", '隨': """
隨時取消	3307
""", '隱': """
隱私政策	3241
隱私權政策	3241
隱私權設定	3296
隱私設定	3296
""", '離': """
離開全螢幕	3292
""", '電': """
電子信箱	3229
電子信箱格式錯誤	3310
電子報	3229
電子版	1816
電子郵件格式不正確	3310
電郵	3311
""", '静': """
静音	3293
""", '靜': """
靜音	3293
""", '音': """
音声で聞く	1826
音声をダウンロード	1878
音声読み上げ	1855
""", '頭': """
頭條	3246
""", '顯': """
顯示內容	3296
顯示原文	3249
顯示字幕	3292
顯示更多	3248
顯示貼文	3296
""", '飲': """
飲酒過量,有害健康	3290
飲酒過量有害健康	3290
""", '首': """
首頁	3248
首页	3248
""", '马': """
马上开始	3288
马上玩	3288
""", '验': """
验证码	3311
""", '點': """
點我看影片	3265
點擊播放	3292
點擊播放本文	3265
點擊放大	3314
點擊看大圖	3314
點閱排行	3274
""", '가': """
가	1925
가로세로 낱말퀴즈	1967
가입하기	1916
가장 많이 본 뉴스	1932
가장 인기	1986
""", '개': """
개인정보 설정	1973
개인정보 수집 동의	1987
개인정보 수집 및 이용 동의	1987
개인정보 수집 및 이용에 동의합니다	1987
개인정보 수집·이용에 동의합니다	1987
개인정보 처리방침	1930
개인정보처리방침	1930
""", '갤': """
갤러리 보기	1992
""", '거': """
거부	1930
""", '검': """
검색	1934
""", '게': """
게시물 보기	1973
게시물 불러오기	1973
게임	1967
게임 전체보기	1965
게임 하러 가기	1965
""", '결': """
결과 보기	91	1935
""", '계': """
계속 읽기	1916
계정이 있으신가요	1985
""", '고': """
고객센터	1930
고충처리인	1993
""", '공': """
공감	1964
공감순	1964
공유	1925
공유하기	1925
""", '과': """
과거순	1964
""", '관': """
관련 기사	1932
관련 뉴스	1932
관련 영상	1955
관련 태그	1932
관련기사	1932
관련뉴스	1932
관련키워드	1932
""", '광': """
광고	1929
광고 닫기	1929
광고 아래에 기사가 계속됩니다	1968
광고 영역	87
광고 종료	1968
광고 차단 해제 방법	1978
광고 차단을 해제해 주세요	1978
광고 차단을 해제했습니다	1978
광고 차단이 감지되었습니다	1978
광고 후 계속됩니다	1968
광고성 정보 수신 동의	1987
광고성 정보 수신에 동의합니다	1987
""", '괜': """
괜찮습니다	1913
""", '교': """
교보문고에서 구매	1968
""", '구': """
구글 계정으로 계속하기	1985
구글 계정으로 로그인	1985
구글 선호 매체로 추가	1996
구글 플레이에서 다운로드	1975
구글로 계속하기	1985
구글로 로그인	1985
구글플레이에서 다운로드	1975
구독	1916
구독 상품 보기	1985
구독 상품 선택	1985
구독 신청	1916
구독 신청이 완료되었습니다	1987
구독 신청하기	1985
구독 전용	1916
구독 중	1916
구독 취소	1996
구독권 선택	1985
구독신청	1916
구독이 완료되었습니다	1947
구독자 전용	1918
구독자 전용 기사	1985
구독자 전용 혜택	1968
구독자 혜택	1968
구독중	1996
구독하고 이어서 읽기	1947
구독하기	1916
구매하기	1968
구매하러 가기	1968
""", '글': """
글씨 크기	65
글씨크기	1925
글자 작게	1997
글자 크게	1997
글자 크기	1925
글자 크기 변경	65	1947
글자 크기 조절	65	1947
글자크기	1925
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	1981
""", '기': """
기계 번역	1995
기부하기	1914
기사 공유	1997
기사 공유하기	1925
기사 더보기	1947
기사 듣기	1947
기사 링크 복사	1947
기사 본문	1934
기사 선물하기	1947
기사 스크랩	1997
기사 스크랩하기	1947
기사 오류 신고	1947
기사 오류 제보	1947
기사 요약	1995
기사 원문 보기	1947
기사 음성으로 듣기	1969
기사 저장	1997
기사 저장하기	1947
기사 전문 보기	1992
기사 전체보기	1992
기사 제보	1993
기사 제보 및 문의	1947
기사 후원하기	1914
기사는 광고 아래에 계속됩니다	1968
기사는 광고 후 계속됩니다	1968
기사듣기	1969
기사에 대한 의견	1931
기사원문	1934
기사저장	1925
기사제보	1993
기자 구독	1942
기자 구독하기	1942
기자 소개	1993
기자 페이지	1942
기자 프로필 보기	1942
기자구독	1996
기자에게 메일 보내기	1993
기자에게 이메일 보내기	1993
기자의 다른 기사	1942
기자의 다른 기사 보기	1992
기자의 다른기사	1932
기자의 다른기사 보기	1992
기자페이지 바로가기	1992
기획 기사 보기	1992
""", '나': """
나중에	1913
나중에 보기	1947
나중에 읽기	1947
나중에 하기	1913
""", '남': """
남은 시간	1969
""", '낱': """
낱말퀴즈	1967
""", '내': """
내 정보	1916
""", '네': """
네, 받을게요	1976
네이버 구독	1928
네이버 로그인	1985
네이버 밴드 공유	1997
네이버 블로그	1925
네이버로 로그인	1985
네이버에서 구독	1928
네이버에서 구독하기	1928
""", '놓': """
놓치면 안 되는 기사	1955
""", '뉴': """
뉴스 더보기	1992
뉴스 듣기	1947
뉴스레터 구독	1921
뉴스레터 구독 신청	1921
뉴스레터 무료 구독	1947
뉴스레터 신청	1921
""", '다': """
다른 공유 찾기	1925
다른 금액	1981
다른 기사	19	1932
다른 기사 더 보기	19
다른 기사 보기	1942
다른기사	1932
다른기사 보기	1932
다시 보지 않기	1913
다음	1934
다음 기사	1932
다음 기사 보기	1947
다음 사진	1992
다음 페이지	1934
다음글	1992
다음기사	1932
다음에	1913
다음에 하기	1977
""", '닫': """
닫기	1913
""", '답': """
답글	1931
답글 달기	1963
답글 더보기	1963
답글 보기	1963
답글 쓰기	1963
답글 접기	1963
답글쓰기	1931
""", '당': """
당신이 좋아할 만한	1932
""", '댓': """
댓글	1931
댓글 #	1931
댓글 #개	1931
댓글 닫기	1963
댓글 더보기	1963
댓글 등록	1963
댓글 등록하기	1963
댓글 보기	1931
댓글 쓰기	1931
댓글 운영 원칙	1963
댓글 운영 정책	1947
댓글 운영정책	1947
댓글 작성	1963
댓글 작성 규칙	1963
댓글 작성하기	1963
댓글 정책	1963
댓글보기	1931
댓글쓰기	1931
댓글을 입력해주세요	1931
댓글이 닫혔습니다	1963
""", '더': """
더 많은 옵션	1997
더 보기	1934
더보기	1932	1934
""", '도': """
도서 구매하기	1968
도움이 되었나요	1963
""", '독': """
독자 의견 조사	1947
독자 특별 할인	1968
독자 할인	1968
""", '동': """
동영상	1932
동영상 로딩 중	1969
동영상 재생	1969
동영상을 불러오는 중입니다	1969
동영상을 재생할 수 없습니다	1969
동의	1930
동의 관리	1973
동의 철회	1973
동의 철회하기	1973
동의 후 계속	1973
동의하고 계속	1973
동의하고 계속하기	1973
동의합니다	1930
""", '등': """
등록	1931
""", '디': """
디지털뉴스부	1942
디지털뉴스팀	1942
디지털콘텐츠팀	1942
""", '또': """
또는	1986
""", '라': """
라인	1925
""", '랭': """
랭킹	1932
랭킹뉴스	1932
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
로그아웃	1916
로그인	1916
로그인 상태 유지	1985
로그인 유지	1985
로그인 전용 기사	1985
로그인 후 댓글 쓰기	1947
로그인 후 댓글을 작성할 수 있습니다	1963
로그인 후 이용해 주세요	1963
로그인/회원가입	1916
로그인이 필요	1918
로딩 중	1969
로딩 중입니다	1969
로딩중	1969
""", '링': """
링크 복사	1925
링크가 복사되었습니다	1947
""", '마': """
마이페이지	1916
""", '많': """
많이 본 기사	1932
많이 본 뉴스	1932
많이 본 영상	1955
많이 읽은 기사	1932
많이본 기사	1932
많이본 뉴스	1932
""", '매': """
매달	1982
매월	1982
""", '맨': """
맨 위로	1934
맨위로	1934
""", '메': """
메뉴	1934
메뉴 닫기	1934
메시지가 전송되었습니다	1987
메일	1925
메일함을 확인해 주세요	1987
""", '모': """
모두 거부	1973
모두 동의	1930
모두 허용	1973
모르겠다	1964
모름/무응답	1964
모바일 웹으로 계속	1975
""", '목': """
목록	1934
목록 보기	1992
목록보기	1934
목록으로	1992
""", '무': """
무료 게임	1965
무료 배송	1999
무료 체험 시작하기	1916
무료 회원가입	1916
무료, 스팸 없음	1987
무료배송	1999
""", '문': """
문의	1931
문자 크기	65
""", '바': """
바로 구매하기	1968
바로가기	1925
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	1970
""", '밴': """
밴드	1925
""", '번': """
번역 보기	1935
""", '베': """
베스트	1932
""", '보': """
보내기	1989
""", '복': """
복사	1998
복사하기	1925
""", '본': """
본문 글씨 줄이기	1925
본문 글씨 키우기	1925
본문 바로가기	1934
본문으로 바로가기	1934
""", '북': """
북마크	1925
""", '브': """
브라우저에서 계속	1975
브라우저에서 계속 보기	1975
""", '비': """
비공감	1964
비밀번호 찾기	1916
비밀번호를 잊으셨나요	1985
""", '사': """
사이트맵	1930
사진 더 보기	1992
사진 더보기	1992
사진 모두 보기	1992
사진 크게 보기	1992
사진 크게보기	1992
사진 확대	1934
""", '삭': """
삭제된 동영상입니다	1969
""", '새': """
새로고침	1978
""", '선': """
선택	1986
선택 저장	1973
선호 매체로 추가	1996
""", '설': """
설문	91
설문 참여 바로가기	1947
설문 참여하기	1947
설문에 참여하기	1963
설문조사	91
설문조사 참여하기	1947
설정 저장	1973
""", '속': """
속보	1932
속보 알림 받기	1947
속보 알림 신청	1947
속보 알림을 받으시겠습니까	1976
""", '스': """
스도쿠	1967
스크랩	1925
스크랩하기	1947
스크립트	1970
스크립트 보기	1969
스토어	1999
스토어 바로가기	1968
스폰서	1929
""", '시': """
시리즈 보기	1992
""", '신': """
신고	1931
신고하기	1963
신문구독	1916
신청이 완료되었습니다	1987
""", '실': """
실시간 뉴스	1932
""", '아': """
아마존에서 구매	1968
아마존에서 보기	1968
아이디 저장	1985
아이디 찾기	1985
아직 회원이 아니신가요	1985
""", '알': """
알겠습니다	1935
알라딘에서 구매	1968
알라딘에서 보기	1968
알림 받기	1924
알림 설정	1924
알림 설정하기	1976
알림 켜기	1976
알림 허용	1976
알림을 받으시겠습니까	1976
알림을 받으시겠어요	1976
알림을 켜시겠습니까	1976
""", '애': """
애드블록을 해제해 주세요	1978
애드블록이 감지되었습니다	1978
애플로 계속하기	1985
애플로 로그인	1985
""", '앱': """
앱 다운로드	1924
앱 다운로드하기	1924
앱 다운받기	1975
앱 설치	1924
앱 설치하기	1924
앱스토어에서 다운로드	1975
앱에서 계속 읽기	1975
앱에서 보기	1975
앱에서 열기	1975
앱에서 이어보기	1975
앱으로 보기	1975
""", '언': """
언제든 해지 가능	1985
언제든지 수신 거부할 수 있습니다	1987
언제든지 해지 가능	1985
""", '에': """
에디터 추천	1932
""", '여': """
여러분의 후원이 큰 힘이 됩니다	1981
""", '연': """
연간 결제	1985
연간 구독	1985
연관기사	1932
연락처	1989
연재 보기	1992
""", '열': """
열기	1935
""", '영': """
영상	1932
영상 더보기	1992
영상 보기	1947
영상 재생	1969
영상으로 만나보세요	1947
영상으로 보기	1947
영상을 불러오는 중입니다	1969
영상을 재생할 수 없습니다	1969
""", '예': """
예매 바로가기	1968
예매하기	1968
예스#에서 구매	1968
예스#에서 보기	1968
""", '오': """
오늘 하루 보지 않기	1913
오늘은 그만 보기	1913
오늘의 운세	1967
오늘의 추천	1932
오늘의 핫뉴스	1955
오디오 다운로드	1969
오디오로 듣기	1947
오래된순	1964
오류 신고	1931
오류 신고하기	1947
오류가 발생했습니다	1987
오타 신고	1963
오탈자 신고	1947
""", '온': """
온라인뉴스팀	1942
""", '올': """
올바른 이메일 주소를 입력해 주세요	1987
올바른 이메일을 입력해 주세요	1987
""", '요': """
요약	1934
""", '원': """
원문 보기	1935
원문보기	1934
""", '월': """
월간 결제	1985
월간 구독	1985
""", '웹': """
웹에서 계속 보기	1975
""", '위': """
위로	1934
위로 가기	1992
""", '유': """
유료 구독자 전용	1985
유료 기사입니다	1947
유료회원 전용	1985
유료회원 전용 기사	1985
유튜브 구독	1928
유튜브 구독하기	1928
""", '음': """
음성 다운로드	1969
음성 재생하기	1947
음성으로 듣기	1925
음소거	1970
음소거 해제	1969
""", '응': """
응원하기	1914
""", '의': """
의견 남기기	1963
의견 보내기	1963
의견 쓰기	1931
""", '이': """
이 기사 어땠나요	1947
이 기사 어떠셨나요	1963
이 기사가 도움이 되었나요	1963
이 기사는 잠겨 있습니다	1985
이 기사를 공유합니다	1947
이 기사를 추천합니다	1947
이 기사와 함께 읽은 기사	1947
이 기자의 다른 기사	1947
이 기자의 다른 기사 더보기	1992
이 동영상을 재생할 수 없습니다	1969
이 시각 많이 본 기사	1955
이 시각 많이 본 뉴스	1955
이 시각 주요뉴스	1932
이 시각 추천뉴스	1932
이 음성은 ai가 생성했습니다	1969
이 주제 팔로우	1996
이 콘텐츠를 표시할 수 없습니다	1973
이 페이지가 도움이 되었나요	1963
이런 기사는 어때요	1955
이름	1989
이메일	1925
이메일 주소를 입력하세요	1987
이메일 형식이 올바르지 않습니다	1987
이메일로 공유	1997
이메일무단수집거부	1930
이메일을 입력하세요	1987
이메일을 입력해 주세요	1987
이메일을 확인해 주세요	1987
이미 계정이 있으신가요	1985
이미 구독 중이신가요	1916
이미 참여하셨습니다	1963
이미 투표하셨습니다	1963
이미 회원이신가요	1916
이미지 크게 보기	1934
이미지 크게보기	1992
이미지 확대	1934
이슈	1932
이용권 구매	1985
이용권 선택	1985
이용약관	1930
이용약관에 동의합니다	1987
이전	1934
이전 기사	1932
이전 기사 보기	1947
이전 사진	1992
이전글	1992
이전기사	1932
""", '인': """
인기 급상승	1955
인기 기사	1932
인기기사	1932
인기뉴스	1932
인쇄	1925
인쇄하기	1925
인스타그램 팔로우	1947
""", '일': """
일시	1982
일시 후원	1981
일시 후원하기	1981
일시정지	1970
일시후원	1914
""", '자': """
자동 번역	1995
자동 재생	1970
자동재생	1970
자막	1970
자막 보기	1969
자막 켜기	1969
자바스크립트가 비활성화되어 있습니다	1973
자세히	1935
자세히 보기	1935
""", '작': """
작게	1998
""", '잘': """
잘 모름	1964
""", '재': """
재생	1934
재생 속도	1969
재생 시간	1969
재생속도	1969
재생할 수 없는 동영상입니다	1969
""", '저': """
저자 소개	1993
저작권규약	1930
저장	1925
""", '전': """
전송	1989
전송되었습니다	1987
전체 기사 보기	1992
전체 뉴스 보기	1992
전체 댓글	1931
전체 동의	1973
전체 보기	1934
전체 사진 보기	1992
전체 화면	1970
전체메뉴	1934
전체보기	1934
전체화면	1970
전체화면 종료	1969
""", '접': """
접기	1934
""", '정': """
정기	1982
정기 후원	1981
정기 후원하기	1914
정기구독	1916
정기후원	1914
정기후원하기	1981
정렬	1964
정정·반론보도 신청	1993
정정보도 신청	1993
정정보도 요청	1993
""", '제': """
제보	1931
제보 바로가기	1993
제보하기	1931
제작 지원	1999
제작지원	1999
제출	91	1989
제휴 광고	1968
제휴 콘텐츠	1968
""", '좋': """
좋아요	1925
좋은 기사 후원하기	1914
""", '주': """
주소 복사	1947
주소가 복사되었습니다	1947
주소복사	1925
주요 기사	1932
주요 뉴스	1932
주요 뉴스 더보기	1955
주요기사	1932
주요뉴스	1932
주제 팔로우	1996
""", '지': """
지금 구매하기	1968
지금 뜨는 기사	1955
지금 뜨는 뉴스	1955
지금 플레이	1965
지금 플레이하기	1965
지나친 음주는 건강에 해롭습니다	1968
지나친 음주는 건강을 해칩니다	1968
지도 보기	1935
지면보기	1916
""", '직': """
직접 입력	1982
""", '차': """
차단	1977
""", '참': """
참여하기	91
""", '책': """
책 구매하기	1968
""", '청': """
청소년보호정책	1930
""", '최': """
최고의 혜택	1986
최신 기사	1932
최신 뉴스	1932
최신기사	1932
최신뉴스	1932
최신순	1964
""", '추': """
추천	1986
추천 기사	1932
추천 영상	1955
추천기사	1932
추천뉴스	1932
추천순	1964
""", '취': """
취재 윤리	1993
""", '친': """
친구 추가하기	1947
""", '카': """
카카오 계정으로 로그인	1985
카카오 로그인	1985
카카오로 로그인	1985
카카오로 시작하기	1985
카카오스토리	1925
카카오톡	1925
카카오톡 공유	1925
카카오톡 공유하기	1997
카카오톡으로 공유	1947
카카오톡으로 공유하기	1947
카테고리	1932
""", '커': """
커피 한 잔 사주기	1981
커피 한 잔 후원하기	1981
""", '콘': """
콘텐츠 보기	1973
콘텐츠 불러오기	1973
콘텐츠 표시	1973
""", '쿠': """
쿠키 관리	1973
쿠키 설정	1930
쿠키 설정 관리	1973
쿠팡에서 구매	1968
쿠팡에서 구매하기	1968
쿠팡에서 보기	1968
""", '퀴': """
퀴즈	1967
퀴즈 도전하기	1965
퀴즈 풀기	1947
퀴즈 풀러 가기	1965
""", '크': """
크게	1998
""", '키': """
키워드	1932
""", '태': """
태그	1932
""", '텔': """
텔레그램에서 소식 받기	1947
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	1963
투표가 완료되었습니다	1963
투표에 참여해 주셔서 감사합니다	1963
투표하기	91	1947
투표해 주셔서 감사합니다	91	1963
""", '트': """
트위터	1925
트위터 공유	1925
트위터로 공유	1997
""", '특': """
특집 더보기	1992
특집 보기	1992
""", '티': """
티켓 예매	1968
티켓 예매하기	1968
""", '팔': """
팔로우 중	1996
팔로우 취소	1996
""", '페': """
페이스북	1925
페이스북 공유	1925
페이스북으로 공유	1947
페이스북으로 로그인	1985
페이지 새로고침	1978
페이지를 새로고침하세요	1978
""", '편': """
편집 원칙	1993
""", '펼': """
펼치기	1934
""", '포': """
포토	1932
포토 갤러리	1992
""", '폰': """
폰트 크기	1925
""", '푸': """
푸시 알림 받기	1976
""", '프': """
프리미엄	1916
프린트	1925
""", '피': """
피드백 보내기	1963
""", '필': """
필수	1989
필수 입력	1987
필수 입력 항목	1987
필수 입력 항목입니다	1987
필수 항목	1987
필수 항목입니다	1987
필자 소개	1993
""", '한': """
한 번	1982
한번만	1982
""", '함': """
함께 보면 좋은 기사	1932
함께 볼 기사	1955
함께 읽으면 좋은	1932
함께 읽은 기사	1955
""", '핫': """
핫뉴스	1932
핫이슈	1932
핫클릭	1955
""", '항': """
항상 허용	1973
""", '해': """
해제 방법	1980
해제했습니다	1980
""", '허': """
허용	1977
""", '헤': """
헤드라인	1932
""", '현': """
현재 시간	1969
""", '협': """
협찬	1929
""", '홈': """
홈	1934
홈으로	1992
홈으로 가기	1992
""", '화': """
화제의 뉴스	1932
화질	1970
""", '확': """
확인	1935
""", '회': """
회사소개	1930
회원 전용	1918
회원 전용 기사	1985
회원가입	1916
회원이 아니신가요	1985
""", '후': """
후원	1914
후원 바로가기	1981
후원 신청	1981
후원 안내	1914
후원 페이지 바로가기	1981
후원 페이지로 이동	1981
후원 하기	1914
후원자 되기	1981
후원하기	1914
후원회원 가입	1914
후원회원 되기	1981
"""}

START = {'a': """
abonē	2072 K par	2072 K no	2072 K un	2074 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1339 K illimité
această	52 K investigație	2518 K traducere	2573 K știre a fost
además	1067 K:	1112 K, en
ai가	1944 K 자동 번역한	1944 K 번역한	1944 K 핵심	1944 K 요약한
ai에게	1944 K 물어	1944 K 질문	1944 K 물어보기
ajánljuk	1585 K:
aktivér	483 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2907 K dig till vårt	2923 K
apoyá	81 K
apúntate	1093 K a nuestro seminario	1093 K a nuestro evento
aquí	1125 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2322 K ukazał się	2322 K pochodzi z	2328 K przetłumaczony	2328 K został przetłumaczony	2328 K czyta	2328 K wygenerowany
artykuły	2319 K autora
artículo	1147 K publicado originalmente
artículos	1037 K gratuitos
ascultă	1 K	2507 K:	2524 K podcastul	2524 K acest articol
atradāt	44 K
atsisiųskite	2034 K
autorė	2038 K:
autoři	380 K jsou
außerdem	630 K lesenswert:	630 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1101 K la app
beiträge	27 K
benefício	2427 K do assinante:
berätta	59 K i	59 K gärna
beställ	2923 K
bestätigen	524 K sie ihre
bestätigungsmail	524 K
besøg	469 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1043 K diario	1043 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3185 K liên quan:	3198 K viết này có	3198 K viết có hữu ích
báo	3198 K lỗi bài viết
bình	5 K luận	27 K luận	3199 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1585 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3198 K phát hiện	3198 K thấy bài viết
bản	3198 K tóm tắt này
bấm	3200 K để nghe
bật	3176 K thông báo
""", 'c': """
caractères	1419 K restants
chceš	402 K u nás pracovat	2783 K u nás pracovať
chefredaktör	2921 K och ansvarig utgivare:	2921 K:
chưa	32 K có bình luận
citeşte	2507 K şi	2507 K şi:
citește	2507 K și	2507 K și:	2507 K:	2507 K mai mult	2507 K aici	2507 K mai departe:
citiți	2507 K și
ciąg	2332 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2381 K exclusivo para	2425 K gerado	2430 K oferecido por	2457 K incorporado d	2457 K externo d	2457 K incorporado do	2457 K incorporado da	2457 K externo do
conținut	2518 K generat	2522 K oferit de	2551 K încorporat de	2551 K extern de
crédit	1413 K photo	1413 K photos
crédits	1413 K photo	1413 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3202 K đặt ứng dụng	3202 K ứng dụng	3202 K app
có	72 K thắc mắc	3185 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2513 K ai informații	2520 K ai observat o
dalinkitės	2034 K
další	368 K články autora
darovať	2777 K
dernières	1367 K actualités
descarcă	13 K	2538 K aplicația
descargá	13 K	1101 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2388 K no google play	2435 K na app store	2435 K no google play	2435 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	395 K
dorești	2555 K să primești notificări
doriți	2555 K să primiți notificări
dostępna	2335 K w
dostępne	2335 K w
dostępny	2335 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2346 K do	2359 K do dyskusji
držte	28 K se
découvrez	1368 K aussi	1392 K la boutique	1392 K notre boutique	1392 K nos jeux	1392 K notre hors-série	1400 K notre application	1400 K notre appli
décryptage	1368 K :
déductible	1329 K des impôts	1329 K à #
déjà	1337 K abonné	1337 K inscrit	1337 K client
dùng	3209 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1611 K
encuéntranos	12 K
envía	3 K
envíanos	1082 K
ermöglicht	632 K von
erről	1585 K bővebben
escríbenos	1070 K
estagiária	2418 K sob supervisão	2418 * K sob supervisão
estagiário	2418 K sob supervisão
""", 'f': """
faça	2433 K o quiz	2433 K o teste	2433 K o nosso
felelős	1608 K szerkesztő:	1608 K kiadó:
fiți	31 K primul
foretrækker	484 K du
fortsätt	2925 K läsa
fortæl	59 K mig
fotogalería	1143 K:
fotogaléria	2751 K:
fotografía	1113 K:
fotoğraf	3067 K # / #	3067 K #/#
fotoğraflar	3069 K:
frågor	72 K	73 K om artikeln
få	460 K fuld adgang til	483 K adgang	483 K fri	483 K fuld	483 K besked	483 K ugens	483 K dagens	483 K de	483 K nyheder	483 K en notifikation	483 K breaking	483 K seneste nyt	494 K	2241 K full tilgang til	2267 K tilgang	2267 K fri	2267 K full	2267 K beskjed	2267 K varsel	2267 K ukas	2267 K dagens	2267 K de	2267 K nyheter	2267 K siste	2279 K	2281 K varsel	2281 K varsler	2281 K push	2898 K full tillgång till	2923 K tillgång	2923 K fri	2923 K full	2923 K besked	2923 K en notis	2923 K veckans	2923 K dagens	2923 K de	2923 K nyheter	2923 K senaste	2934 K
férjen	1611 K hozzá
följ	12 K	2902 K	2923 K
følg	12 K	12 K oss	464 K	483 K	2245 K	2267 K
füge	12 K uns	638 K
fügen	12 K sie uns	638 K sie
für	527 K android und ios	578 K diesen artikel	578 K diesen	627 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1608 K:
""", 'g': """
gazeteciliğimizi	3023 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3199 K cửa hàng trực tuyến
glöm	2923 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3198 K ý cho bài viết
gör	2907 K quizet	2907 K vårt quiz	2923 K vårt
görmemiz	3028 K gereken
görsel	3072 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1612 K lát
hintergründe	630 K dazu:
hjälp	2907 K oss bli bättre	2907 K oss att bli bättre
hjælp	469 K os med at blive bedre
hlavné	2764 K body
hlavní	382 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3199 K trả lời khảo sát	3207 K ủng hộ
hämta	13 K	2911 K
häng	2923 K med
hääleta	1190 K
håll	28 K	28 K dig
hör	582 K dir	638 K	2923 K
hören	582 K sie	638 K sie
hörzeit	654 K
hør	1 K artiklen	1 K artikkelen	1 K saken	453 K også	453 K også:	469 K mere på	483 K	2234 K også	2234 K også:	2267 K
""", 'i': """
iesūti	2060 K savu	2060 K
ilustración	1148 K generada
ilustração	2479 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2034 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2544 K acum:	2547 K responsabil
já	59 K fez	2381 K é assinante
jäikö	1280 K juttu kesken
jälgi	1190 K
""", 'k': """
kapcsolódó	1585 K	1585 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3199 K tra kiến thức của bạn
kjøp	2250 K billetter	2250 K billett	2267 K
klausykitės	2019 K
klikněte	365 K zde
ključne	2702 K točke	2702 K tačke
klõpsates	1190 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2074 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	483 K
kopírovat	395 K
kopírovať	2777 K
kopē	2074 K
kvíz	365 K:	1598 K	2751 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1611 K
kérjen	1611 K
kérjük	28 K
kênh	3176 K youtube của báo
köp	2907 K biljetter	2907 K biljett	2923 K
kövess	12 K
kövesse	1611 K
kövessen	12 K
køb	469 K billetter	469 K billet	483 K
küfür	27 K içeren
küldd	3 K el	1593 K el nekünk
küldje	1593 K el nekünk	1611 K	1611 K tovább
kļūsti	2074 K
kết	3190 K nối với chúng tôi
""", 'l': """
laimē	2074 K
laimėkite	2034 K
legyél	1611 K
lejupielādē	2074 K
leé	1112 K también	1112 K más	1112 K:
lisää	1304 K meidät
lásd	1585 K még
lásson	1611 K több
lát	1593 K valami
láttál	1593 K valami
lägg	2923 K till
lähetä	1283 K juttuvinkki	1283 K uutisvinkki	1283 K vinkki	1287 K mielipidekirjoituksesi	1287 K mielipidekirjoitus	1304 K
lämna	2901 K dina tips	2901 K ditt tips
läs	2890 K mer om	2891 K också	2891 K också:	2891 K även	2891 K mer	2891 K mer:	2891 K:	2891 K här	2891 K även:	2898 K vidare med	2898 K mer på	2911 K e-tidningen	2911 K tidningen	2923 K	2925 K vidare
læs	452 K mere om	453 K også	453 K også:	453 K mere	453 K mere:	453 K:	453 K her	453 K hele	460 K videre med	474 K e-avisen	474 K avisen	483 K	485 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	383 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1304 K meidät
löysitkö	7 K
lütfen	28 K	3058 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2332 K wideo
mesterséges	1619 K intelligencia írta
mirá	1096 K el video	1112 K también	1112 K:
mitä	8 K pidit	33 K mieltä	1305 K mieltä sinä
mišljenja	2699 K autora	2699 K iznesena	2699 K izneta
mišljenje	2699 K autora
możliwość	5 K komentowania
mándanos	1082 K
más	1066 K noticias de	1066 K noticias sobre	1066 K sobre	1066 K en	1066 K de	1067 K información	1067 K información:	1070 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	368 K tip?	368 K tip na článek	368 K tip na téma	368 K tip pro
märkasid	44 K	1175 K midagi	1181 K viga	1181 K artiklis viga
még	32 K nincs
més	313 K informació:	339 K notícies de	339 K notícies sobre
mød	469 K os
mūs	2074 K vari
mời	3185 K xem	3185 K bạn đọc	3185 K độc giả	3190 K bạn tham gia	3190 K độc giả theo dõi	3190 K bạn đọc theo dõi	3200 K quý vị theo dõi	3200 K quý độc giả	3200 K bạn xem video	3200 K nghe
""", 'n': """
nahlásit	405 K chybu
nahlásiť	2786 K chybu
nahláste	2786 K chybu
najważniejsze	2328 K informacje
naloži	2831 K
naložite	13 K	2831 K
naročite	2838 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	403 K čas číst	2784 K čas čítať
než	412 K vložíte komentář	412 K začnete diskutovat	412 K napíšete příspěvek
nguồn	3194 K:	3194 K :
nhận	3176 K thông báo
nové	385 K číslo	385 K vydání	2767 K číslo	2767 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2459 K é possível mostrar este conteúdo	2459 K foi possível mostrar este conteúdo
näe	1304 K enemmän
nägid	1191 K viga
näita	1190 K
näitkö	1305 K virheen
näytä	1304 K sisältö
nå	2923 K vår
nézd	1585 K meg	1611 K meg
nézze	1585 K meg	1611 K meg
nāc	2065 K strādāt
""", 'o': """
oceń	8 K	2329 K ten	2329 K artykuł	2329 K tekst
ocurrió	1140 K un error
odporučte	2777 K
odporúčame	2751 K:
odsłuchaj	2340 K	2340 K ten
ofereça	3 K
oglądaj	2316 K:
ohodnoťte	383 K	2765 K
opýtajte	2764 K sa
opširnije	2687 K:	2687 K na
otázky	72 K
ouça	1 K	2406 K:	2431 K o podcast
oír	1 K
""", 'p': """
pamanīji	2066 K kļūdu
pamanījāt	44 K	2066 K kļūdu
pastebėjote	44 K	2020 K įdomų	2026 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3194 K viên:
piditkö	8 K	69 K	82 K	1305 K
pidätkö	82 K	1305 K
piše	2714 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	400 K
podrži	81 K
podržite	81 K	2717 K
podés	12 K seguir	1083 K enviarnos
podívejte	365 K se:	365 K se na video
poleć	2340 K
poslať	2777 K
poslechněte	1 K si	365 K si	365 K si:
poslušajte	1 K	2687 K:	2810 K:
posłuchaj	1 K	2316 K:	2316 K też:
poznáte	66 K niekoho
pozostała	2332 K część
pošaljite	41 K vijest
pošlete	395 K
pošlite	3 K	2777 K
poți	2513 K contacta autorul	2513 K contacta autoarea
praneškite	2020 K redakcijai
predplaťte	2781 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2751 K si tiež	2751 K si aj	2751 K si	2751 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2034 K
pronašli	44 K ste
pročitaj	2687 K još	2687 K i
pročitajte	2687 K još	2687 K i	2687 K više	2687 K:	2687 K više o ovoj temi
prvý	2776 K mesiac len za	2776 K mesiac za	2776 K mesiac už za	2776 K mesiac zadarmo
prześlij	2340 K dalej
präsentiert	632 K von
prüfen	638 K sie
publié	1448 K initialement dans	1448 K initialement sur	1448 K pour la première fois
página	1141 K # de #	1141 K #/#	2473 K # de #	2473 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2765 K sa
páčilo	69 K sa
päivitä	1304 K
pääset	1304 K lukemaan
päätoimittaja	1302 K:
pódcast	1143 K:
păstrați	28 K
pērc	2065 K biļetes	2074 K
předplaťte	400 K si
přehrajte	365 K si
přetisk	68 K povolen	68 K možný
přečtěte	365 K si také	365 K si	365 K si:	365 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1083 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	403 K posloucháte
radšej	2784 K počúvate
radši	403 K posloucháte
rašykite	2020 K autorei	2020 K autoriui
recibí	1082 K las noticias
recomandări	2507 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1610 K ingyenesen
regisztráljon	1598 K	1610 K ingyenesen
regístrate	1034 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2332 K tekstu
rezervē	2074 K
rešite	2687 K kviz
riješite	2687 K kviz
rozwiąż	2316 K quiz
rätsel	621 K mit
rätseln	621 K sie mit
réservez	1392 K vos places pour la soirée de la rédaction
réservé	1337 K aux abonnés
réservée	1337 K aux abonnés
réservés	1337 K aux abonnés
résumer	1382 K cet article	1382 K l'article
résumé	1382 K généré	1382 K rédigé	1382 K réalisé	1382 K produit	1382 K par
rösta	2923 K
rādīt	2074 K
""", 's': """
saglabā	2074 K
saistīts	2049 K:
saņem	2074 K
sažetak	2702 K	2702 K članka	2702 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1082 K el canal	1112 K leyendo:
sesizări	2513 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	382 K	382 K článku
siųskite	2020 K savo	2034 K
sjefredaktør	2264 K:	2264 K og ansvarlig redaktør:
skopírovať	2777 K
skrót	2328 K artykułu
skúsili	59 K ste
související	365 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2843 K napako
sprawdź	2316 K:	2316 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2764 K sa
stališča	2821 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	418 K si aplikaci
stöd	81 K	2898 K
stötta	81 K	2898 K
støt	81 K	460 K
støtt	81 K	2241 K
suscríbete	1028 K a
susidūrėte	2020 K su
susiję	2008 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1382 K générée
syötä	1304 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1617 K:
szívesen	1612 K meghallgatjuk
szöveg	1617 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1087 K
síganos	12 K
sígueme	1087 K
síguenos	12 K
só	2381 K para assinantes
sólo	1034 K para suscriptores
søg	483 K nu
súhrn	2764 K
súmate	12 K	56 K a las #
súvisiace	2751 K:
súvisiaci	2751 K článok
sūti	2060 K savu	2074 K
""", 't': """
también	1055 K en facebook	1067 K puedes leer	1067 K puedes leer:	1067 K te puede interesar:
també	313 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1309 K on
tekstą	46 K galima
tenés	1077 ¿K información
thấy	44 K lỗi
thử	3199 K sức với
tiedätkö	1283 K aiheesta	1283 K asiasta	1283 K lisää
tiivistelmä	26 K on
tilføj	483 K
todavía	32 K no hay comentarios
további	1585 K részletek
traducció	322 K feta
transparentní	375 K účet:
trên	3176 K google news
trả	3199 K lời câu đố
trải	3209 K nghiệm
turpinājums	2076 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1283 K
tác	3194 K giả:	3194 K giả là
támogasd	81 K	1603 K a	1603 K az
támogassa	81 K	1603 K a	1603 K az
täglichen	524 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1348 K l'application
téléchargez	13 K
tóm	3198 K tắt này
töltsd	13 K le
töltse	13 K le	1611 K le	1611 K ki
történeteiket	1593 K
tüm	27 K yorumlar
tęsinys	2036 K
tłumaczenie	2328 K
tải	13 K	13 K ứng dụng	3176 K ứng dụng	3176 K app	3202 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2722 K na grešku
uključi	2710 K
uključite	2710 K
uložit	395 K
uložiť	2777 K
uložte	395 K si	2777 K si
unbeschränkter	601 K zugang
unterstütze	81 K	507 K
unterstützen	81 K sie	507 K sie	507 K sie die
uočili	7 K ste
upozorniť	2786 K na chybu
upozorněte	405 K na chybu
urmărește	12 K	2507 K și:	2524 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1598 K részt
već	2738 K za #	2738 K od #
več	2810 K:	2810 K v videu	2835 K o tem	2835 K novic	2835 K preberite
vidéo	1368 K :
visą	2034 K interviu
više	2687 K o:
você	2406 K pode gostar:
vprašaj	2824 K
vprašajte	2824 K
vypočujte	1 K si	2751 K si:
vyskúšali	59 K ste
vytiskněte	395 K
vytlačiť	2777 K
vytlačte	2777 K
vyzkoušeli	59 K jste
válaszolj	1611 K
válaszoljon	1611 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	483 K med
véleménycikkeit	1593 K
více	365 K zde	365 K k tématu:
vídeo	1143 K:
võida	1190 K
võta	1175 K ühendust	1190 K
vă	28 K rugăm să
věnujte	395 K
všechny	27 K komentáře	368 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	548 K artikel:
weź	2359 K udział w dyskusji
więcej	2315 K o	2315 K na temat	2315 K z	2316 K na ten temat:	2319 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	524 K newsletter
""", 'y': """
yanlişlik	3017 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2351 K uwagę	2351 K błąd	2351 K literówkę	2351 K uwagi	2351 K nieścisłość
ziņo	2060 K redakcijai
zkopírovat	395 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2348 K reporterem	2348 K reporterką	2348 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	557 K dpa	843 K #	843 K
""", 'à': """
à	1368 K lire aussi	1368 K lire également	1368 K lire :	1368 K lire sur	1368 K voir aussi	1368 K écouter	1368 K relire	1368 K découvrir	1368 K lire sur le même sujet	1368 K consulter :	1368 K voir également	1371 K propos de l'auteur	1371 K propos de l'autrice	1392 K retrouver dans le numéro
àudio	322 K generat
""", 'á': """
áudio	2425 K gerado
""", 'ä': """
är	2901 K du
äänestä	1304 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2403 K preciso estar logado
écouter	1 K l'article	1 K cet article	1368 K aussi
écoutez	1 K cet	1 K l'article	1396 K le podcast
épinglez	1415 K cet article	1415 K cette recette	1415 K cette page	1415 K la recette	1415 K ce billet	1415 K-la	1415 K-le	1415 K l'article	1415 K l'image
""", 'í': """
írd	1611 K be
írj	1593 K a szerzőnek
írja	1611 K be
írjon	1593 K a szerzőnek	1611 K közvetlenül	1611 K nekünk
""", 'î': """
în	2570 K imagini:
întreabă	2518 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1612 K szerint
""", 'ú': """
últimas	1066 K noticias de	2405 K de	2405 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	551 K die autor:in	551 K die autoren	551 K die autor:innen	553 K die autorin	553 K den autor	554 K die autorin	554 K den autor
übersetzung	635 K:	635 K aus dem
""", 'č': """
čitaj	2687 K još
čitajte	2687 K i	2687 K još	2687 K još:
članak	46 K se može	46 K možete	2702 K je preveden	2702 K čita	2705 K je objavljen u
članek	46 K lahko	2824 K je preveden	2824 K bere	2824 K je prebral	2827 K je objavljen v
článek	46 K lze	46 K můžete	382 K byl přeložen	382 K přeložen	382 K načetl	385 K vyšel v
článok	46 K možno	46 K môžete	2764 K bol preložený	2764 K načítal	2767 K vyšiel v
čo	33 K si myslíte
čtěte	365 K také	365 K také:	365 K i	365 K více	365 K:
číslo	375 K účtu pro dary	375 K transparentního účtu
čítajte	2751 K aj	2751 K tiež	2751 K viac
""", 'đ': """
đánh	3198 K giá bài viết
đăng	3199 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3215 K dây nóng: #	3215 K dây nóng #
được	68 K phép đăng lại
đọc	3185 K thêm	3185 K thêm:	3185 K:	3185 K tiếp:	3190 K tin nhanh
""", 'į': """
įsigykite	2034 K
įtraukite	2034 K mus
įveskite	2034 K
""", 'ś': """
ściągnij	13 K	2364 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2344 K:
źródło	2344 K:
""", 'ž': """
želite	2719 K raditi kod nas	2719 K da radite kod nas	2840 K delati pri nas
želiš	2719 K raditi kod nas	2840 K delati pri nas
žinote	2020 K daugiau	2035 K istoriją
žiūrėkite	2008 K taip pat	2034 K
""", 'ș': """
știrea	2580 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	721 K κάποια πληροφορία	721 K πληροφορίες	721 K πληροφορία	721 K φωτογραφία	721 K φωτογραφίες	721 K κάποια φωτογραφία	721 K κάποιο θέμα	721 K μια ιστορία
""", 'ή': """
ήταν	691 K χρήσιμο	691 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	706 K τον	706 K τα	706 K
ακούστε	1 K	675 K:
αναδημοσίευση	68 K με
αναφέρετε	711 K λάθος	711 K κάποιο λάθος
αναφορά	711 K λάθους
αντιγράψτε	701 K
αντιγραφή	701 K
αξιολογήστε	691 K
απαγορεύεται	756 K η αναδημοσίευση	756 K η αναπαραγωγή
αποθηκεύστε	701 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	690 K η περίληψη	690 K η σύνοψη
αυτό	733 K το βίντεο δεν είναι	734 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	675 K:
βαθμολογήστε	691 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	736 K να δείτε αυτό το περιεχόμενο	736 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	722 K	722 K για να
""", 'δ': """
δείτε	675 K επίσης	675 K:	675 K το βίντεο	675 K εδώ	675 K επίσης:	675 K ακόμα:	675 K φωτογραφίες	675 K ακόμη	675 K ακόμη:	688 K όλα τα άρθρα	702 K όλες	702 K όλα	702 K τις	754 K φωτογραφίες:	754 K βίντεο:
δειτε	675 K επισης	675 K ακομη	675 K:
δεν	709 K έχετε χρόνο να διαβάσετε	733 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	756 K αρχικά
δημοσιεύτηκε	756 K αρχικά
διάβασε	675 K επίσης	675 K ακόμη
διαβάζεται	690 K από
διαβάστε	675 K επίσης	675 K επίσης:	675 K ακόμη	675 K ακόμη:	675 K ακόμα	675 K:	675 K εδώ	675 K περισσότερα	675 K ακόμα:	675 K εδώ περισσότερα	675 K σχετικά	675 K αναλυτικά	688 K όλα τα άρθρα	702 K όλες	702 K όλα	702 K τις
διαβαστε	675 K επισης	675 K ακομη	675 K ακομα	675 K:
διαθέσιμη	698 K στο
διαθέσιμο	698 K σε	698 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	722 K
εικόνα	752 K # από #	752 K # / #
εκτυπώστε	701 K
ενεργοποιήστε	698 K
ενσωματωμένο	734 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	756 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	690 K περίληψη	690 K σύνοψη	690 K ανάγνωση	690 K περίληψη αυτή	757 K εικόνα	757 K μετάφραση	757 K περίληψη	764 K διαφήμιση συνεχίζεται	764 K είδηση συνεχίζεται
""", 'θ': """
θέλεις	708 K να εργαστείς μαζί μας
θέλετε	708 K να εργαστείτε μαζί μας	708 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	751 K πήγε στραβά
κατέβασε	698 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	698 K	706 K την εφαρμογή	720 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	675 K:	754 K:
""", 'λ': """
λήψη	698 K από	698 K στο
""", 'μ': """
μάθετε	702 K όλες
με	704 K πληροφορίες από
μείνετε	702 K ενημερωμένοι
μετάφραση	690 K
μοιράσου	701 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	688 K απόψεις	688 K γνώμες
""", 'π': """
παίξε	727 K τώρα:
παίξτε	727 K τώρα:
παρουσιάστηκε	751 K σφάλμα
περίληψη	690 K
περιεχόμενο	734 K από
περισσότερα	675 K:
πηγές	704 K:
πηγή	704 K:
προέκυψε	751 K σφάλμα
προτείνετε	701 K
προτιμάτε	709 K να ακούτε	709 K να ακούσετε
πρώτη	756 K δημοσίευση
πώς	691 K σας φάνηκε
""", 'ρ': """
ρωτήστε	690 K
ρώτα	690 K
ρώτησε	690 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	691 K φάνηκε	691 K βοήθησε	691 K άρεσε
σελίδα	752 K # από #	752 K # / #
σου	69 K άρεσε
στείλτε	701 K
στηρίξτε	81 K	706 K	706 K τον	706 K τα	706 K την
σύνοψη	690 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	688 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	688 K άρθρο εκφράζει	690 K άρθρο μεταφράστηκε	690 K κείμενο μεταφράστηκε	733 K βίντεο δεν είναι	733 K περιεχόμενο δεν είναι	734 K περιεχόμενο αυτό προέρχεται	756 K άρθρο προστατεύεται	756 K παρόν άρθρο προστατεύεται	757 K κείμενο	757 K άρθρο	757 K παρόν άρθρο	757 K κείμενο αυτό	757 K άρθρο αυτό	764 K άρθρο συνεχίζεται	764 K κείμενο συνεχίζεται
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	752 K # από #	752 K # / #
φωτορεπορτάζ	754 K:
""", 'χ': """
χαρίστε	701 K
χαρακτήρες	725 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	688 K τα άρθρα	754 K για τη	754 K για το	754 K για την	754 K για τον
όλες	702 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	250 K се за
автор	2629 K - обозреватель	2629 K - корреспондент	2629 K - колумнист	2629 K - редактор	3122 K - оглядач	3122 K - колумніст	3122 K - кореспондент
авторка	3122 K - оглядачка	3122 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2613 K новостей	2614 K по теме:	2652 K любите слушать	2652 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2632 K ли материал	2632 K ли пересказ	2632 K ли этот пересказ	2632 K ли этот	2632 K ли текст
была	2632 K ли статья	2632 K ли эта	2632 K ли новость
більше	3106 K по темі:	3106 K за темою:	3106 K на тему:	3106 K про це:	3137 K новин	3137 K матеріалів
""", 'в': """
вакансии	2635 K "	2635 K редакции
вакансії	3127 K "	3127 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2632 K понравилась	2632 K понравился	2632 K помогла	3125 K сподобалась	3125 K сподобалася	3125 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2613 K новости на тему	2613 K материалы	2613 K новости	2613 K статьи	2617 K статьи автора	2617 K материалы автора
всички	245 K новини
встановлюйте	3132 K
встановіть	13 K	3132 K	3158 K застосунок
встигніть	3161 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2631 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3124 K від	3124 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3106 K:	3106 K про це
джерела	3139 K:
джерело	3139 K:
дивіться	3106 K також	3106 K:	3106 K також:	3106 K відео:
до	3106 K теми:
докладніше	3106 K:	3106 K про це
доступно	2640 K в	2640 K на	2640 K для	3132 K в	3132 K у	3132 K на	3132 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2617 K материалы автора
думка	3122 K автора	3122 K редакції	3122 K, висловлена
думки	3122 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2617 K новость?
еще	2614 K по теме:
ещё	2613 K больше	2614 K по теме:
""", 'з': """
за	3106 K темою:
забелязахте	7 K
завантажити	3132 K в	3132 K з	3132 K у
завантажте	13 K	3132 K в	3132 K з	3158 K застосунок	3158 K додаток
завантажуйте	13 K	3132 K	3142 K застосунок
загрузите	2640 K в	2640 K на
задайте	2631 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3124 K
зберегти	3136 K
збережіть	3136 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3145 K слухати
""", 'и': """
идет	2671 K подписка
идёт	2671 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2646 K:
источники	2646 K:
""", 'к': """
как	2632 K вам статья	2632 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3124 K виклад	3124 K переказ
коротко	2631 K от	3124 K від
краткий	26 K пересказ	2631 K пересказ
кратко	2631 K от
краткое	2631 K содержание
куиз	218 K:
""", 'л': """
лучшее	2613 K за
любите	3145 K слухати
""", 'м': """
материал	46 K можно	2614 K по теме:	2634 K опубликован в	2637 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2643 K подписки за
мнение	2629 K автора	2629 K редакции
мнението	230 K на автора
мнения	2629 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3136 K
надішліть	3 K	3136 K
накратко	232 K от
началась	2671 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2671 K забудьте подписаться	3161 K забудьте передплатити
немає	3145 K часу читати
нет	32 K комментариев	2652 K времени читать
новия	235 K брой
новият	235 K брой
новости	2613 K партнеров
новый	2634 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2614 K этом подробнее	2617 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2631 K	3124 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2640 K в
открыта	2671 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2644 K
отправьте	3 K	2644 K
оформити	3161 K передплату
оформить	2671 K подписку
оценете	233 K
оцените	8 K	2632 K
оцініть	3125 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2643 K месяц за
перевод	2631 K выполнен	2631 K сделан
передплата	3135 K за #	3135 K від #	3161 K на перше півріччя	3161 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3124 K
переклад	3124 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2631 K
перший	3135 K місяць за
питання	73 K до статті
по	89 K подписке	2614 K теме:
повече	218 K по темата:	245 K новини
повідомити	3147 K про помилку
повідомте	3147 K про помилку	3147 K нам про помилку
погляди	3122 K авторів
подарете	244 K
подарите	2644 K
подарить	2644 K
подарувати	3136 K
подаруйте	3136 K
поддержать	2649 K
поддержи	81 K
поддержите	81 K	2649 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2643 K за #	2643 K от #	2643 K за рубль	2671 K на первое полугодие	2671 K на второе полугодие
подписывайтесь	12 K	2649 K на
подпишись	12 K	2664 K на
подпишитесь	12 K	2649 K на	2664 K на нас
подробнее	2614 K:	2614 K в материале	2614 K - в	2614 K читайте в материале	2614 K об этом
подробности	2614 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2629 K автора
позицията	230 K на автора
позиція	3122 K автора
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
порадьте	3136 K
порекомендуйте	2644 K
последвайте	12 K	250 K
последние	2613 K новости о
послухати	1 K
послушать	1 K
поставте	3124 K запитання
почитать	2614 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2665 K чем оставить комментарий	2665 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2617 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3161 K передплата
продолжается	2671 K подписка	2671 K подписная кампания
пройдите	2614 K тест
пройдіть	3106 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3135 K за #	3135 K від #
підписуйся	12 K
підписуйтесь	12 K	3142 K на
підпишіться	12 K	3142 K на
підсумок	3124 K
підтримайте	81 K	3142 K
підтримати	3142 K
""", 'р': """
работа	2635 K в "
радимо	3106 K прочитати:
разрешете	240 K
распечатайте	2644 K
распечатать	2644 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2614 K:
рекомендуємо	3106 K:
робота	3127 K в "	3127 K у "
роздрукувати	3136 K
роздрукуйте	3136 K
розкажіть	59 K у
розпочалася	3161 K передплата
розпочато	3161 K передплату
""", 'с': """
саммари	2631 K
свалете	13 K	240 K	265 K приложението
свежий	2634 K номер
свързани	218 K:
связаться	2617 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2640 K в	2640 K из	2649 K приложение	2669 K приложение
скачать	13 K	2640 K в	2640 K на
скопировать	2644 K
скопируйте	2644 K
скопіювати	3136 K
скопіюйте	3136 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3106 K:	3106 K також:
слухати	1 K
слушайте	2614 K:	2614 K также:
слушать	1 K
см	2614 K. также:
смотрите	2614 K также	2614 K:	2614 K	2614 K также:	2614 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2654 K об ошибке	2654 K нам об ошибке
сообщить	2654 K об ошибке
сохраните	2644 K
сохранить	2644 K
спитайте	3124 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2631 K
спросить	2631 K
станьте	31 K первым	31 K першим	2649 K подписчиком	2649 K соучастником	3142 K частиною спільноти	3142 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3124 K перекладено
статью	46 K можно	2637 K можно
статья	2631 K переведена	2631 K озвучена	2632 K была	2634 K опубликована в
стежте	12 K за
стислий	3124 K виклад	3124 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3106 K читайте:
текст	46 K можно	46 K можна	2631 K переведён	2631 K переведен	2631 K озвучен	3124 K перекладено	3124 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2629 K зрения автора	3122 K зору автора	3122 K зору редакції
триває	3161 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2652 K слушать
успейте	2671 K подписаться
установите	13 K	2669 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2614 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2651 K работать у нас	2651 K у нас работать	2651 K работать в нашей
хочете	3144 K працювати в нас	3144 K в нас працювати	3144 K працювати у нас
хочеш	3144 K працювати в нас
хочешь	2651 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3124 K переказ	3124 K короткий виклад	3124 K короткий переказ	3124 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3125 K була стаття	3125 K був матеріал	3125 K був переказ	3125 K був цей переказ	3125 K була ця	3125 K був цей	3125 K сподобалась	3125 K сподобалася	3125 K сподобався
читай	2664 K нас
читайте	12 K нас	13 K	2614 K также	2614 K также:	2614 K:	2614 K подробнее	2614 K еще	2614 K по теме:	2614 K подробнее:	2614 K материал	2614 K в материале	2640 K нас без	2640 K без	2649 K	2649 K нас в	3106 K також	3106 K також:	3106 K:	3106 K ще	3106 K також на тему:	3106 K по темі:	3106 K також на тему	3142 K
читать	2614 K также	2614 K по теме:
что	33 K вы думаете	2614 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3106 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2631 K краткое содержание
этот	26 K пересказ	2631 K пересказ	2631 K краткий пересказ	2637 K материал можно	2637 K текст можно
эту	2637 K статью можно
""", 'я': """
як	3125 K вам стаття	3125 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1492 K את
אולי	1507 K פספסתם:
אל	1498 K תפספסו: הפעילו
""", 'ב': """
בואו	1493 K לעבוד איתנו
בחנו	1495 K את עצמכם
""", 'ד': """
דווחו	1492 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1479 K:	1494 K לפודקאסט	1494 K לפרק
האם	8 K אהבתם	1492 K הכתבה	1492 K הסיכום	1492 K המידע
הדוא	1486 K"ל האדום
הורידו	13 K	1472 K את האפליקציה	1497 K
היו	31 K הראשונים
הירשמו	1493 K לוובינר	1493 K לכנס
הכותב	1487 K הוא
הכותבים	1487 K הם
הכותבת	1487 K היא
הכנתם	59 K
הכתבה	1492 K עניינה	1508 K ממשיכה
המחבר	1487 K הוא
המחברת	1487 K היא
המייל	41 K האדום
המשך	1508 K הכתבה
הפעילו	1498 K התראות	1498 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1494 K המלא זמין
הצביעו	1495 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1472 K לערוץ הטלגרם	1472 K לקבוצת הוואטסאפ	1472 K לקבוצת הווטסאפ	1483 K אלינו	1483 K לערוץ	1483 K לקבוצה	1483 K לקבוצת	1483 K לקבוצות	1483 K עכשיו	1483 K גם	1484 K	1493 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1494 K לפודקאסט
השתתפו	1495 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1503 K ראשון ב
""", 'י': """
יש	72 K שאלות	1486 K לכם מידע	1486 K לכם סיפור	1486 K לך מידע	1486 K לך סיפור
""", 'כ': """
כדי	1503 K לקרוא את
כל	1483 K החדשות
כתבות	1507 K נוספות:
""", 'ל': """
להאזנה	1494 K לכתבה	1494 K לפודקאסט
להורדת	1497 K
להמשך	1503 K קריאה
לכל	1487 K הכתבות של	1507 K הכתבות:
לכתבה	1479 K המלאה
לכתבות	1507 K נוספות:
לעדכונים	1483 K נוספים	1483 K
לערוץ	1472 K הטלגרם
לפניות	1486 K לכתב	1486 K לכתבת
לפרק	1494 K המלא
לצפייה	1494 K בסרטון	1494 K בווידאו	1494 K במשדר
לקבוצת	1472 K הווטסאפ	1483 K הוואטסאפ	1483 K הווטסאפ
לקבלת	1483 K עדכונים
לקריאה	1479 K נוספת	1479 K נוספת:	1503 K מלאה
לקריאת	1503 K הכתבה המלאה
לרכישת	1493 K כרטיסים לכנס	1493 K כרטיסים לחצו	1493 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1495 K דעתכם? הצביעו
מייל	1486 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1486 K במשהו	1486 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1479 K בנושא:	1507 K במדור:	1507 K כתבות:
ענו	1495 K על הסקר	1495 K על הסקר:	1495 K על החידון
עקבו	12 K	1483 K אחרינו	1484 K אחרי
""", 'פ': """
פרסומת	1508 K
""", 'צ': """
צפו	1479 K:	1479 K גם	1494 K בסרטון	1494 K בתיעוד	1494 K בווידאו	1494 K בכתבה
""", 'ק': """
קבלו	1498 K התראות	1498 K עדכונים על	1498 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1479 K גם	1479 K גם:
קראו	1479 K גם	1479 K גם:	1479 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1483 K להיות	1483 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1501 K	1502 K בעיתונות	1502 K בנו	1502 K בעבודתנו
""", 'ا': """
ابرز	134 K النقاط بالذكاء
اجعل	124 K
احجز	136 K تذكرتك	136 K مكانك	136 K مقعدك
احجزوا	136 K تذاكركم
احصل	145 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	139 K معلوماتك	139 K نفسك
ادعم	81 K	148 K
ادعموا	81 K	148 K
اذا	161 K كانت لديك معلومات	161 K كان لديك معلومات	161 K كانت لديكم معلومات	161 K كان لديكم معلومات
ارسل	129 K لنا
ارسلوا	129 K لنا	129 K الينا
از	1242 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1230 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
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
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1227 K اين	1227 K خطايي
اين	52 K گزارش	1227 K	1242 K مطلب را هم بخوانيد:
اينجا	1242 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر
بالصور	192 K..
بالفيديو	192 K..
ببينيد	1215 K:
بخوانيد	1215 K:
بشنويد	1 K
به	12 K كانال	1227 K اين
بيشتر	1215 K بخوانيد	1215 K بخوانيد:	1215 K ببينيد	1242 K بدانيد:
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
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا	195 K انشاء	195 K اعداد	195 K تلخيص	195 K توليد
تماس	1223 K با نويسنده
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
خبرنگار	1223 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1230 K خود را
در	1215 K اين باره بخوانيد	1230 K اين نظرسنجي	1230 K نظرسنجي ما	1230 K نظرسنجي	1242 K همين زمينه:	1242 K همين رابطه:
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
شما	1230 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحة	190 K # من #
صفحه	96 K اصلي >	96 K اصلي /
صوت	139 K الان:
صوتوا	139 K الان
صورة	190 K # من #	190 K # / #
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عدد	164 K الاحرف المتبقية
عذرا	189 K، حدث خطا
عكاس	1223 K:
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كد	1223 K خبر:	1223 K خبر :
كسي	66 K را ميشناسيد
كل	192 K ما تريد معرفته عن
كن	31 K اول
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
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
مترجم	1223 K:
متصفحك	171 K لا	171 K لا يدعم
محتوي	172 K مضمن من	172 K خارجي من	172 K من
مصيتم	7 K
مطالب	1215 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1223 K:	1223 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نشر	194 K اولا في	194 K لاول مرة في	194 K هذا المقال
نظر	1227 K شما درباره
نظرات	5 K
نظرسنجي	1230 K:
نقل	68 K مطالب با ذكر
نويسنده	1223 K:	1223 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص	171 K الفيديو غير	171 K المحتوي غير	172 K المحتوي مقدم	172 K المحتوي من	194 K المقال محمي	194 K المحتوي محمي	195 K النص	195 K المقال	195 K الملخص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1215 K بخوانيد	1215 K بخوانيد:	1242 K ببينيد:
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
گزارش	1223 K:	1227 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1545 K यह	1545 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1540 K-	1540 K:	1540 K -	1540 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1531 K भी पढें	1531 K भी पढें:	1558 K भी पढें-	1558 K भी देखें:
""", 'ए': """
एजेंसी	1540 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1531 K पढें:	1558 K भी पढें:
""", 'क': """
केवल	1554 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1545 K यह	1545 K आपको
""", 'ख': """
खबर	1545 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1540 K:
""", 'द': """
देखें	1531 K:	1531 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1558 K:
पढें	1531 K:	1558 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1540 (K
""", 'म': """
मात्र	1554 K # रुपये में
""", 'य': """
यह	1531 K भी पढें	1531 K भी पढें:	1531 K भी देखें:	1540 (K लेखक के	1545 K खबर आपको	1558 K भी पढें-	1558 K भी पढें -
ये	1531 K भी पढें	1531 K भी पढें:	1540 (K लेखक के	1558 K भी पढें-	1558 K भी देखें:
""", 'ल': """
लेखक	1540 K के बारे में	1540 (K	1540 K वरिष्ठ पत्रकार हैं	1540 K स्वतंत्र पत्रकार हैं
लेखिका	1540 K के बारे में	1540 (K	1540 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1531 K:	1558 K खबर:	1558 K खबरें:
सिर्फ	1554 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	274 K পডুন:	274 K পডুন	274 K দেখুন:	299 K পডুনঃ	299 K পডুন-	299 K পডুন :
আরো	274 K পডুন	299 K পডুন:	299 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	279 K:
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
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	279 K:
সূত্রঃ	279 K
স্পনসরড	300 K
স্পন্সরড	300 K
""", 'ก': """
กด	12 Kติดตาม	2952 Kติดตาม	2952 Kไลก์
""", 'ข': """
ขอ	2955 Kบคุณภาพจาก	2955 Kบคุณข้อมูลจาก
ข่	2948 Kาวที่เกี่ยวข้อง:	2955 Kาวโดย	2961 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2961 Kิป:
คุ	2958 Kณรู้สึกอย่างไรกับ	2958 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2961 Kคลิป:	2961 Kคลิป :
""", 'ซ': """
ซื	2959 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2948 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2952 Kดตามช่อง	2952 Kดตามเรา	2952 Kดตามข่าว	2970 Kดตามอ่านข่าวอื่นๆ	2970 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2957 Kม ai
""", 'ท': """
ทด	2959 Kสอบความรู้ของคุณ
ทำ	2959 Kแบบสำรวจสั้น
ที	2955 K่มา:	2955 K่มา :
""", 'บ': """
บท	2957 Kความนี้ใช้ ai	2957 Kสรุปนี้	2957 Kความนี้แปล	2957 Kความนี้เรียบเรียง	2958 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2957 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2955 K้เขียน:	2955 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2958 Kข้อผิดพลาดในบทความ
พื	2971 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2959 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2955 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2959 Kวมโหวต:	2959 Kวมโหวต :	2959 Kวมทำแบบสำรวจ	2959 Kวมสนุก	2966 Kวมสนับสนุน
ร้	2974 Kองทุกข์	2974 Kองเรียน
""", 'ล': """
ลง	2959 Kทะเบียนเข้าร่วมสัมมนา	2959 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2966 Kับสนุน
สร	2957 Kุปโดย	2957 Kุปข่าวด้วย	2957 Kุปนี้	2957 Kุปข่าวโดย	2958 Kุปนี้มีประโยชน์
สา	2974 Kยด่วนข่าว	2974 Kยด่วนทีมข่าว
ส่	2974 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	2948 Kานเพิ่มเติม:	2948 Kานต่อ:	2948 Kานข่าวต้นฉบับ:	2948 Kานเพิ่มเติม	2948 Kานประกอบ:	2961 Kานข่าวเพิ่มเติม:	2961 Kานข่าวเพิ่มเติม	2961 Kานข่าวที่เกี่ยวข้อง:	2961 Kานข่าว:	2961 Kานเรื่องอื่น:	2970 Kานข่าวอื่นๆ	2970 Kานข่าวต้นฉบับได้ที่	2970 Kานบทความอื่นๆ	2970 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2955 Kางอิง:
""", 'เ': """
เก	2955 Kี่ยวกับผู้เขียน
เข	2952 K้าร่วมช่อง
เน	2957 Kื้อหานี้สร้าง	2971 Kื้อหาสปอนเซอร์	2971 Kื้อหาโฆษณา	2971 Kื้อหาสนับสนุนโดย
เพ	2952 Kิ่มเพื่อน
เร	2955 Kื่อง:	2955 Kื่อง :	2955 Kื่องและภาพ
""", 'แ': """
แจ	2958 K้งแก้ไขข่าว	2974 K้งเบาะแส	2974 K้งข่าว
แช	3 Kร์
แป	2957 Kลโดย
แอ	2952 Kดไลน์
""", 'โ': """
โฆ	2971 Kษณา -
""", 'ใ': """
ให	2958 K้คะแนนบทความ
""", 'ไ': """
ไม	2952 K่พลาดทุกข่าวสาร	2952 K่พลาดข่าว
""", 'ả': """
ảnh	3194 K:
""", 'ủ': """
ủng	3194 K hộ tác giả	3207 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1839 Kせて読みたい	1839 【Kせて読みたい】	1839 Kせて読みたい:
""", 'こ': """
こち	1839 Kらもおすすめ	1839 Kらもおすすめ:	1867 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1847 K記事を書いた人	1847 K記事の筆者	1850 K要約はai	1850 K要約は、ai	1850 K要約は役に立ち	1850 ※K要約	1850 K記事の翻訳	1850 K記事の要約	1850 K記事はai	1850 K翻訳	1850 K見出しはai	1858 K記事は	1858 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1839 Kと見る:	1867 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	1896 Kーが発生しました
""", 'オ': """
オリ	1867 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1871 【Kゼント】	1871 Kゼント応募
""", 'ペ': """
ペー	1897 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1867 【K】
""", '下': """
下載	13 K	3233 Kapp	3233 K應用程式
下载	13 K	3233 Kapp	3233 K应用
""", '以': """
以上	3259 K内容由ai
以下	3317 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3256 K:	3256 (K	3256 K係	3256 K为	3256 K為
""", '你': """
你做	59 K了吗
你可	3247 K能會喜歡:	3278 K能想看:
你有	3254 K线索
你覺	3261 K得這篇
你觉	3261 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3256 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3259 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3239 K微信公众号	3239 K官方微信
""", '内': """
内容	3259 K由ai
""", '写': """
写真	1839 【K】	1839 K:	1867 【Kを見る】	1867 【Kギャラリー】	1897 K #/#	1897 K#/#	1897 K # / #
""", '出': """
出典	1847 K:
出现	3312 K问题
出錯	3312 K了
出错	3312 K了
""", '分': """
分享	3 K
""", '前': """
前回	1867 【K】	1867 Kの記事:
""", '剩': """
剩余	3287 K字数
剩餘	3287 K字數
""", '加': """
加入	12 K	3252 K	3273 K
""", '動': """
動画	1839 【K】	1867 【Kを見る】
""", '升': """
升級	3273 K
升级	3273 K
""", '原': """
原文	3277 K刊于	3277 K刊於
""", '参': """
参与	3263 K我们的
参考	69 Kになった	1839 K:
""", '參': """
參與	3263 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3262 K错误
发生	3312 K错误
""", '取': """
取材	1847 K・文	1847 K・執筆
""", '另': """
另请	3247 K参阅
""", '可': """
可以	3253 K在x上
可自	68 K由转载
""", '合': """
合わ	1839 Kせて読みたい:
""", '同': """
同场	3247 K加映:
同場	3247 K加映:
""", '問': """
問問	3259 K我們的ai
問題	1896 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3317 K由ai
""", '圖': """
圖片	3317 K由ai
""", '執': """
執筆	1847 K:	1847 K/
""", '報': """
報名	3264 K參加
""", '填': """
填写	3263 K问卷
填寫	3263 K問卷
""", '如': """
如发	3262 K现
如有	3254 K线索	3254 K線索
如果	3254 K您有相关线索	3254 K你掌握	3254 K您掌握	3255 K您有
如發	3262 K現
""", '官': """
官方	3239 K微信:	3239 K微信公众号:
""", '審': """
審校	3256 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3247 K閱讀	3247 K阅读	3247 K閱讀:	3247 【K閱讀】	3278 K阅读:
""", '开': """
开启	3233 K通知	3233 K推送通知
""", '引': """
引用	1847 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3278 K:
影音	3278 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3278 K看更多:
""", '微': """
微信	3233 K扫	3239 K公众号:
""", '您': """
您对	3261 K这篇文章
您對	3261 K這篇文章
您有	3254 K线索
您的	27 K评论
您覺	3261 K得這篇
您觉	3261 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3233 K客户端
""", '打': """
打开	13 K	3233 K微信
""", '扩': """
扩展	3247 K阅读:
""", '扫': """
扫一	3233 K扫
扫描	3233 K二维码关注	3252 K
扫码	3252 K
""", '投': """
投票	3263 K:
投稿	27 Kは
""", '报': """
报名	3264 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3252 K追蹤
""", '掃': """
掃一	3233 K掃
""", '採': """
採訪	3256 K撰文:
""", '推': """
推荐	3247 K阅读	3247 K阅读:
推薦	3247 K閱讀:
""", '提': """
提供	1847 K:
""", '摘': """
摘要	3259 K由	3317 K由ai
""", '撰': """
撰文	3256 K:
撰稿	3256 K:
""", '支': """
支持	3271 K
""", '收': """
收听	1 K	3266 K我们的播客	3266 K我们的节目
收聽	1 K	3266 K我們的播客	3266 K我們的節目
""", '文': """
文/	1847 K
文:	1847 K
文・	1847 K
文章	44 K有误	3256 K来源:	3262 K有误	3262 K有誤
""", '新': """
新聞	41 K爆料	3254 K線索
新闻	41 K热线	41 K报料	41 K爆料	3254 K线索热线	3254 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3247 K:	3247 K新聞:	3247 K內容:	3247 【K新聞】	3247 K相關	3247 K阅读:	3247 K報導:	3247 K报道:	3277 K精彩内容	3277 K精彩內容	3277 K资讯	3277 K資訊	3277 K内容请	3277 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3254 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3316 K授權	3316 K許可
未经	3316 K授权不得转载	3316 K许可不得转载	3316 K授权	3316 K许可
""", '本': """
本主	76 K题已关闭
本内	3259 K容由ai
本报	41 K热线
本摘	3259 K要
本文	3256 (K作者	3256 K作者	3259 K摘要	3259 K由ai	3259 K由人工智能翻译	3259 K由人工智能生成	3259 K由人工智慧	3277 K章來自	3277 K转载自	3277 K轉載自	3277 K来自	3277 K來自	3316 K受版权保护	3316 K受著作權保護	3316 K原载于	3316 K首发于	3316 K原刊於	3316 K轉載自	3316 K转载自	3317 K由ai	3317 K由人工智能	3317 K由 ai	3317 K由人工智慧	3317 K使用ai	3317 K经ai
本翻	3317 K译由
""", '来': """
来发	31 K表第一
来源	3256 K:
""", '校': """
校对	3256 K:
""", '構': """
構成	1847 K・文
""", '次': """
次に	1839 K読む:
次の	1867 Kページ:	1867 【K記事】
次ペ	1867 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3252 K加入	3253 K在	3253 K关注	3254 K提供线索	3254 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3252 K加入	3253 K在	3254 K提供線索	3254 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3259 K要	3317 K要由ai
""", '测': """
测一	3263 K测:
""", '測': """
測一	3263 K測:
""", '点': """
点击	3247 K查看	3247 K阅读:	3266 K观看视频	3266 K收听
点我	3252 K加入
""", '熱': """
熱門	3278 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3254 K请	3254 K請
""", '版': """
版权	3316 K声明	3316 K所有
版權	3316 K聲明
""", '用': """
用微	3233 K信扫
""", '画': """
画像	1839 【K】	1867 【Kを見る】	1897 K#/#	1897 K #/#	1897 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3262 K錯誤
發生	3312 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3247 K阅读	3247 K新闻	3247 K报道:	3247 K阅读:	3278 K新闻:	3278 K文章:
相關	3247 K新聞	3247 K報導	3247 【K新聞】	3247 K閱讀:	3278 K新聞:	3278 K文章:	3278 K報導:
""", '看': """
看更	3247 K多:
""", '立': """
立即	3252 K加入	3263 K报名	3263 K報名
""", '筆': """
筆者	1847 Kプロフィール
""", '編': """
編輯	3256 K:
編集	41 K部への情報提供
""", '线': """
线索	3254 K征集
""", '编': """
编辑	3256 K:	3256 (K:
""", '聽': """
聽我	3266 K們的podcast
""", '著': """
著者	1847 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3266 K上方影片
""", '观': """
观看	3266 K上方视频
""", '视': """
视频	3278 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3273 K	3283 K本報	3283 K我們	3283 K本刊
""", '記': """
記事	7 Kの誤り	1858 Kの誤り	1858 Kに誤り
記者	1847 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1839 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1871 【Kプレゼント】	1871 Kプレゼント
""", '請': """
請支	3271 K持
""", '订': """
订阅	3273 K	3283 K本报	3283 K我们	3283 K本刊	3283 K本公众号	3283 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3271 K持
""", '責': """
責編	3256 K:
""", '資': """
資料	3256 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3271 K
""", '责': """
责任	3256 K编辑:	3256 (K编辑
责编	3256 K:
""", '赞': """
赞助	3271 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3287 K输入
""", '这': """
这个	3260 K摘要
这段	3260 K摘要
这篇	8 K文章	52 K调查	52 K报道	3260 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3260 K摘要
這篇	3260 K文章
""", '還': """
還可	3287 K輸入
""", '采': """
采写	3256 K:
""", '長': """
長按	3252 K
""", '长': """
长按	3252 K
""", '開': """
開啟	3233 K通知	3233 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1839 K記事	1839 K記事:	1839 【K記事】	1839 K:	1839 【K】	1867 【K写真】
""", '閱': """
閱讀	3247 K更多
""", '问': """
问问	3259 K我们的ai
""", '阅': """
阅读	3247 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3316 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3263 K報名
""", '马': """
马上	3263 K报名
""", '點': """
點我	3252 K加入
點擊	3247 K查看	3247 K閱讀:	3266 K觀看影片
""", '같': """
같이	1933 K 보기:
""", '관': """
관련	1933 K 기사:	1956 K 기사 :	1956 [K 기사]	1956 K 기사-
관련기사	1933 K	1933 K:	1933 [K]	1956 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1944 K #줄 요약
기사에	73 K 대해 궁금	1949 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1956 K 기사:
""", '당': """
당신의	1948 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1933 K 읽기:
더보기	1933 [K]	1933 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1948 K 설문에	1948 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1956 [K 본 기사]
""", '문': """
문제가	1990 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	1944 K 요약은
""", '사': """
사진	1991 K #/#	1991 K # / #
사진출처	1959 K:
""", '생': """
생성형	1944 K ai가 요약
""", '선': """
선택	1988 (K) 개인정보	1988 [K] 개인정보	1988 (K) 광고성	1988 [K] 광고성
""", '설': """
설문에	1948 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1948 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1933 [K]
""", '오': """
오류가	1990 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1944 K 요약은 ai	1944 K 요약이 도움	1944 K 기사는 인공지능	1944 K 기사는 ai	1944 K 번역	1949 K 기사가 도움이	1949 K 기사를 어떻게	1949 K 뉴스에 대한 의견	1949 K 기사에 대한 의견
이미지	1991 K #/#	1991 K # / #
이슈	1956 [K]
이어	1933 K 읽기:
""", '인': """
인기기사	1956 [K]
""", '일': """
일시적인	1990 K 오류가
""", '자': """
자료출처	1959 K:
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
지금	1966 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1933 K 기사:
추천기사	1956 [K]
""", '출': """
출처	1959 K:	1959 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	1991 K #/#
""", '필': """
필수	1988 (K) 개인정보	1988 [K] 개인정보	1988 (K) 이용약관	1988 [K] 이용약관
""", '함': """
함께	1933 K 볼 만한 기사:	1933 K 보면 좋은 기사:	1956 [K 읽기]
""", '핫': """
핫클릭	1956 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	1933 [K]
""", '후': """
후원	1984 K 계좌
후원계좌	1984 K
"""}

CONTAINS = {',': """
,说:	3327 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2581 K-vă	2585 K
abonații	50 K pot	2582 K noștri
abonează	80 K-te	2495 K-te pentru	2500 K-te pe youtube	2581 K-te
abonné	50 en tant qu'K	1334 pas encore K	1336 déjà K	1338 en tant qu'K
abonnés	1334 réservé à nos K	1336 réservé aux K	1457 nos K	1460 K
abonējiet	80 K	2081 K
actualisé	97 cet article a été K
actualité	1344 l'essentiel de l'K	1354 suivez l'K	1354 suivez toute l'K	1354 retrouvez toute l'K	1377 couvre l'K
actualizată	97 știrea a fost K
acționari	2562 fără K
adatkezelési	1581 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1158 K
adomány	1629 K
adományoddal	1625 K
adományok	1629 K
adományozz	1625 K
adományozzon	1602 K itt
advirtió	1158 K
adó	1570 K #%
adód	1627 K #
adója	1602 K #
adăugat	2584 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2918 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1459 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1158 K
afișată	60 email nu va fi K
agregó	1158 K
aicināja	2084 K
aizsargātas	2050 visas tiesības K
aiškino	2044 K
ai가	1994 K 작성	1994 K 생성	1994 K 요약	1994 K 번역
ai로	1994 K 작성	1994 K 생성
ai를	1994 K 활용해
ajouté	1459 a K
ajută	2581 K-ne
ajánld	1625 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
alkalmazás	1578 töltsd le az K
alkalmazásban	1600 az K
alkalmazást	1600 K
alkalmazásunk	1626 K
alkalmazásunkat	1578 töltse le K
alkalmazásunkban	84 K
alăturat	2514 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1398 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	580 jetzt K:
anketě	388 naší K	388 v K
ankietę	35 naszą K	2333 naszą K	2333 krótką K
ankstesnėje	97 K versijoje
anmäl	2938 K dig till vårt	2938 K dig till våra
anmäla	2913 genom att K dig
annoncé	1459 a K
annoncør	487 betalt af en K	487 betalt af K
annonslänkar	37 K	74 K	2918 K
annonsör	2927 betalt av en K	2927 betald av en K
annonsør	2272 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1158 K
anunțat	2584 a K
använder	2883 vi K cookies	2884 K kakor
anúncio	2429 após o K	2429 depois do K
anúncios	70 sem K	2488 sem K
apelował	2369 K
apelowała	2369 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1044 descarga la K	1044 descarga nuestra K
aplicația	84 în K noastră	2501 descarcă K	2581 descarcă K noastră	2581 descarcă gratuit K	2581 descarcă K și	2582 K noastră
aplikacją	84 z naszą K
aplikację	2298 pobierz naszą K	2299 pobierz K	2299 ściągnij K	2356 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2772 našej K
aplikáciu	2772 mobilnú K	2772 K
aportació	341 la teva K
aportación	1079 tu K	1105 haz tu K
apoyá	1155 K
applikációnk	1600 K
applikációnkat	1600 K
applikációnkban	84 K
apsolīja	2084 K
apóyanos	1079 K	1155 K
apóyenos	1079 K	1155 K
apúntate	1023 K a	1039 K a nuestra	1039 K gratis	1155 K gratis
apărat	2584 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3027 bir K paylaş
artykuł	15 darmowy K	20 cały K	2287 podoba ci się ten K	2334 nasz K do końca	2354 ostatni darmowy K	2367 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1024 te ha gustado este K	1032 regala este K	1032 regalar este K	1035 último K gratis	1035 te queda # K	1108 y lee este K	1156 este K
artículos	15 K gratis	1035 K gratis este mes	1035 te quedan # K	1035 límite de K
aseguró	1158 K
associés	1360 cookies K à ce contenu
assuré	1459 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	633 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2495 K-te pentru
autorką	2325 kontakt z K
autorská	370 K práva
avertizează	2584 K
avísanos	1155 K
ayúdanos	1079 K	1155 K a
açikladi	3083 K
açin	3027 K
añadió	1158 K
año	1157 al K
""", 'b': """
bağirdi	3083 K
bağirdilar	3083 K
bağiriyor	3083 diye K
bağiriyordu	3083 K
bağiş	3080 K yap	3084 K
bağişiniz	3080 K
bağlantilari	74 satiş ortakliği K	3024 satiş ortakliği K
başlayan	3026 tl'den K
başvurun	3027 K
behält	29 K sich vor	29 K sich das recht
behöver	2865 vi K ditt stöd	2938 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1578 értesítések K
beløb	499 fast K
beløp	2282 gi et K	2284 fast K
bemängeln	658 K
bemängelt	658 K
berätta	67 K för oss	67 K din
berättade	2941 K
berättar	2941 K
bestätigen	523 K sie ihre
bestätigungslink	624 K
bestätigungsmail	523 K	624 K
betalvägg	2942 K
bezplatný	408 poslední K článek	2766 náš K webinár	2789 posledný K článok
bezplatných	2775 K článkov
bezpłatne	2339 K konto
bezpłatny	2330 nasz K webinar	2354 ostatni K artykuł
bezpłatnych	2339 limit K
beğendiyseniz	3081 bu haberi K	3081 bu yaziyi K
biết	3219 cho K
blokování	362 K reklam
boletín	78 el K	78 al K	78 nuestro K	1039 recibe el K	1039 nuestro K	1042 K diario	1155 recibe el K	1156 nuestro K	1159 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1343 dans votre K mail	1343 dans votre K e-mail
brezplačen	2846 zadnji K članek
brezplačne	2833 K članke
brezplačni	2826 naš K webinar	2846 zadnji K članek
brezplačnih	2833 K člankov
bronił	2369 K się
brzmiał	2369 K
brzmiała	2369 K
brzmiało	2369 K
butlletí	310 subscriu-te al K	310 el nostre K	342 el nostre K	345 K
buzdított	1628 K
buzdította	1628 K
buzón	79 en tu K	1040 en tu K
bájate	1155 K la app
bölümünde	85 yorum K
bönföll	2941 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2941 K
bønfaldt	500 K
bønn	2206 vi har en K til deg
bønnfalt	2285 K
bústia	332 a la teva K
bülten	3020 e-K	3084 K
bültene	2987 K abone	2987 K kayit	2987 K kaydol
bülteni	3020 haber K
bültenimiz	78 K	3081 K
bültenimize	78 K	78 e-K	2987 K	3080 K	3081 K
bültenine	3020 K
błagał	2369 K
błagała	2369 K
bạn	49 gửi cho K bè	3172 hộp thư của K	3206 sự ủng hộ của K	3216 mời K	3216 cần sự ủng hộ của K	3216 nhờ sự ủng hộ của K
bằng	3214 K văn bản của báo
""", 'c': """
caffè	1732 un K
café	54 me paga um K	1080 un K	1105 un K al mes	1380 un K
caractères	1398 limitées à # K
catedrática	1076 es K
catedrático	1076 es K
celého	350 pro čtení K
cercetătoare	2514 este K
cercetător	2514 este K
chaîne	1457 notre K
chefredaktör	2903 är politisk K	2903 är K
chefredaktør	465 er K
chuyện	3193 bạn có câu K
chép	3188 cấm sao K	3214 mọi sao K
chính	97 đính K	3181 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3172 bản tin của K tôi	3175 theo dõi K tôi	3193 cho K tôi qua	3193 liên hệ với K tôi	3216 ủng hộ K tôi	3216 K tôi cần sự giúp đỡ	3216 giúp K tôi	3216 theo dõi K tôi	3216 hãy gửi cho K tôi	3216 hãy liên hệ với K tôi	3216 hãy báo cho K tôi	3217 K tôi trên	3217 của K tôi	3217 cho K tôi
chọn	3216 hãy bình K
cikkünk	1626 minden K
cikkünkhöz	1626 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2402 nos K
comentó	1158 K
comisión	1094 recibir una K
comissió	327 rebre una K
comissão	2428 receber K	2428 receber uma K
commerciële	2166 K partner
communauté	1385 K whatsapp	1385 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1756 parte della nostra K
condamné	1459 a K
condiții	2504 termeni și K
confidentialité	1361 politique de K
confidențialitate	2504 politica de K
conférences	1377 est maître de K
connecté	1363 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2379 acesse todo o K	2423 ao exibir este K	2423 ao ver este K
contribuição	2415 com a sua K	2487 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1158 K
conversación	1062 participar en la K
conținut	9 acest K	2495 K doar pentru abonați
conținutului	2511 preluarea K
cookieinställningar	2905 K
corespondentă	2514 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2581 K un cont pentru a citi
csatornájára	1592 viber-K
csatornánk	1626 K
csatornánkhoz	1592 telegram-K	1592 whatsapp-K
csatornánkra	1592 youtube-K	1625 iratkozz fel K	1625 iratkozzon fel K
csábított	1628 K
cuéntanos	38 K	67 K	1062 K en	1155 K
cuéntenos	38 K	67 K
czytać	2293 aby K dalej	2293 żeby K dalej	2366 chcesz K dalej
czytelników	36 naszych K	2334 opiniami K	2345 z wpłat K	2345 dzięki wsparciu K	2362 K	2367 naszych K	2367 z wpłat K
câmpurile	60 K cu steluță
cântau	2584 K
címével	1624 e-mail-K
cùng	51 hãy tham gia K họ
của	3195 là cây bút K	3217 độc giả K
""", 'd': """
daní	2780 # % z K	2780 #% z K
darbą	2042 mūsų K
darowiznę	2291 przekaż K	2366 przekaż nam K	2366 przekaż K na
datenschutzerklärung	540 unserer K	656 unserer K	656 unsere K
datenübertragung	574 der K zu
dați	62 K-mi tag
debatindlæg	466 send dit K	466 skrive et K
debatredaktør	465 er K
debattredaktør	2246 er K
debattør	465 er K
declaró	1158 K
decía	1158 K
demandé	1459 a K
denmişti	3083 K
denunció	1158 K
dependență	88 jocurile de noroc pot crea K
descárgate	1044 K la	1044 K nuestra
destekçimiz	3027 K olun	3080 K olun
desteğiniz	3080 K
desteğinizle	3081 K
desteğiyle	18 okurlarin K	3013 yapay zeka K	3022 K ayakta	3032 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2771 K môžu
disponível	2387 K no google play
doação	2375 faça uma K	2415 sua K	2487 sua K	2487 faça uma K	2491 K
doações	2491 K
dodał	2369 K
dodała	2369 K
dodává	422 K
događaj	2704 naš K
domagał	2369 K się
donació	341 fes una K	345 K
donación	1027 haz una K	1027 tu K	1079 tu K	1079 una K	1155 tu K	1155 haz una K	1159 K
donația	2581 K ta
donație	2581 fă o K	2585 K
donații	2585 K
donează	90 K cât poți	2581 K acum
doplněn	97 článek byl K
doporučil	422 K
doporučila	422 K
doporučovala	422 K
dopuštenja	2715 bez K
doradzał	2369 K
dorzuć	2366 K się
dostawać	2355 chcesz K
dostávajte	2795 K
dostávat	409 chcete K
dostávať	2790 chcete K
dostávejte	415 K
dostęp	80 kup K	2293 masz już K	2339 pełny K do	2339 wykup K	2366 kup K
dostępny	2293 artykuł K tylko
dotazník	389 krátký K	2770 krátky K
dotazníka	2770 nášho K
dotazníku	388 našeho K	389 krátkého K
dowolną	2368 K kwotą
dočtete	396 více se K
dołóż	2366 K się
dołącz	51 K do nich	51 K	2304 K do nas na	2366 K do nas	2366 K do grona	2366 K do nich
draudžiama	2016 K kopijuoti	2016 be leidimo K	2016 be sutikimo K
draudžiamas	2037 be leidimo K
dueños	1135 sin K	1135 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2367 K dalej
dziennikarką	2326 jest K
dzięki	2367 K wam	2367 K tobie
dziękujemy	2336 K za zapisanie	2336 K za zapis	2366 K, że nas czytasz
där	42 var du K
débloquer	1336 pour K
déclare	1459 K
déclaré	1459 a K
découvrez	1334 K nos offres	1456 K nos offres
déductible	1328 K des impôts	1328 K à #	1458 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1459 K
déplore	1459 K
déposés	1390 des cookies seront K
désabonner	1343 K à tout moment
désactiver	1358 K adblock
désactivez	1358 K adblock
désinscrire	1344 vous K à tout moment
díky	420 K vám
dömde	2941 K
dømte	500 K	2285 K
düzeltme	97 K:
děkujeme	419 K, že nás čtete
dřívější	97 K verzi článku
dụng	3177 tải ứng K	3216 tải ứng K của	3216 hãy tải ứng K	3216 tải ngay ứng K
""", 'e': """
edellyttää	1311 K tunnusta
editörlerimize	39 K
editörüdür	3010 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1094 no ha participado en la K
electrònic	310 el teu correu K
electrónico	60 correo K no se mostrará	1040 tu correo K	1062 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1572 a teljes cikk K
elsőként	1601 értesülj K
előfizetés	1629 K
előfizetéssel	1604 K
előfizető	1572 már K	1625 legyen K
előfizetőink	50 K	1572 K olvashatják	1604 K számára	1626 K
előfizetők	50 az K	1614 csak K	1629 K
előfizetőknek	1573 csak K	1614 K szól
előfizetőként	50 K
előfizetőnktől	1624 K
emlékeztetett	1628 K
endereço	2401 seu K de email não será
engedély	1607 K nélkül tilos
engedélyezze	1580 K a javascript
engedélyhez	1607 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1457 cette K	2182 onze korte K	2182 onze K
enquêtent	1457 K pour vous
enquêtes	1457 nos K
ensaísta	2476 é K
ensimmäinen	1317 K kuukausi
enthält	574 dieses element K daten
entraînement	48 K d'ia
entrée	1446 ctrl+K	1446 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1155 K
epizódu	2768 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	465 er K
erhältlich	580 shop K	653 im shop K
erişin	3027 K
erklärt	658 K
erklärte	658 K
erkände	2941 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	655 K sie es weiter
erzählt	67 K uns	658 K
erzählte	658 K
escribió	1158 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1062 K a	1155 K
estimé	1459 a K
estás	1024 ya que K aquí	1024 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2995 javascript'i K
evästeasetuksiasi	1288 K
evästeet	1288 K	1313 K
evästeitä	1271 K
existují	399 K díky
experiência	67 conte sua K
explicó	1158 K
expliqué	1459 a K
expérience	67 partagez votre K
externého	2762 K obsahu
externí	381 K obsah
externího	381 K obsahu	381 obsah z K
externý	2762 K obsah
""", 'f': """
favoritkälla	2899 K
faça	2487 K um pix
felelősséget	30 nem vállal K
felhasználási	1581 K feltételek
feliratkozás	1574 K a hírlevélre	1574 hírlevél K
feliratkozásommal	1590 K
feliratkozással	1590 K
filmări	40 poze și K
folosește	2504 K cookie
folytatásához	1572 a cikk K
fordítóval	1597 gépi K
forintért	1604 havi # K
formulára	2773 odoslaním K
formulário	2487 inscreva-se no K
formuláře	392 odesláním K
forrásként	1591 kedvenc K
fortæl	67 K os
fortæller	500 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	2941 K
früheren	97 K version	97 K fassung
férjen	1625 K hozzá
följ	2879 K oss på	2938 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2895 alla rättigheter K
fördere	655 K
fördermitglied	80 werden sie K	595 werde K	595 werden sie K
fördern	655 jetzt K	655 K sie
föredragen	2899 K källa
föredragna	2899 K källa
föreslog	2941 K
författare	2903 är K och
förklarade	2941 K
förklarar	2941 K
försvarade	2941 K sig
følg	440 K os på	497 K os	2222 K oss på	2282 K oss
første	478 K måned	499 K måned	2260 K måned	2284 K måned
független	1570 támogassa a K	1626 K sajtó
főszerkesztője	1595 K
""", 'g': """
gadā	2083 K
gazeteciliği	3081 bağimsiz K
gazeteciliğimiz	3081 K
gazetę	2365 kup K
gefällt	624 K ihnen, was sie	624 K dir, was du
gelmişken	2981 buraya kadar K
geöffnet	543 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2741 K
gridò	1811 K
gràcies	333 K a gent com tu	342 K a tu
grátis	2489 teste K
grâce	18 K à vous	1325 K à vos dons
gwiazdką	60 pola z K
gärna	2938 vill K höra från dig
går	424 før du K	2206 før du K
gåva	2865 ge en K i dag	2865 ge en K nu	2866 din K	2866 ge en K	2938 din K gör	2938 ge en K i dag	2942 K
gönderdik	3034 size bir e-posta K
gönderin	3027 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2939 K mer
göre	3083 K
görün	3027 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3027 K
gösterilmeden	3003 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2369 K
głosiła	2369 K
głosiło	2369 K
głosuj	2350 K
głosujcie	2350 K
głównej	2341 na stronie K
gương	64 trang K
gửi	49 hãy K	3193 xin K về
""", 'h': """
használ	1580 cookie-kat K	1581 sütiket K
használat	1580 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	658 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	566 bei google K
hirdették	1628 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2906 K av ai	2928 K av ai	2938 K oss
hjälper	2938 din gåva K
hjælp	468 K af ai	468 K fra ai	488 K af ai	497 vi har brug for din K	497 K os
hjælper	497 dit bidrag K
hlásal	422 K
hlásala	422 K
hlásá	422 K
hovorí	2801 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1628 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1289 tekoälyä K
hágase	80 K socio
hájil	422 K se
hájila	422 K se
häng	2938 K med i
häufiger	566 bei google K
hävdar	2941 K
håller	43 K du med	43 K du inte med	2935 läsare som K
hævder	500 K
hébergé	1360 ce contenu est K par
híreinket	1624 K
hírekben	1578 a google K	1591 google K
hírlevelére	1590 K
hírlevelünk	78 K	1626 K
hírlevelünket	1590 K
hírlevelünkre	78 K	1574 K	1625 iratkozzon fel K	1625 iratkozz fel K	1626 K
hírlevél	1629 K
hírlevélre	78 K	1625 iratkozz fel a K	1625 iratkozzon fel a K
hó	1627 ft/K
hónap	1604 első K	1627 első K
hören	648 K sie hier.
hører	2251 der du K
hükmetti	3083 K
hüüdis	1200 K
hüüdsid	1200 K
hűségidő	1614 K nélkül
hồng	3213 nhận hoa K
""", 'i': """
iecienītāko	2058 K avotu
iepriekšējā	97 K versijā
ifølge	500 K	2285 K
illimité	1338 accès K	1407 en K
imágenes	40 tus K
incorporó	1076 se K a
independentă	2582 presa K
independência	2488 a K
indicó	1158 K
indiqué	1459 a K
indrømmede	500 K
indrømmer	500 K
indépendance	1457 notre K
indépendant	1325 soutenez le journalisme K	1457 journalisme K	1457 média K
indépendante	1404 la presse K a	1457 presse K	1457 information K
información	1052 sigue toda la K	1052 siga toda la K	1076 cubre la K	1156 esta K
informację	2325 wyślij K
informațiilor	2511 preluarea K
informó	1158 K
informē	2084 K
ingresá	77 K tu correo
innehåll	2884 externt K	2905 externt K
innehållet	9 K
innrømmer	2285 K
innrømmet	2285 K
inquiète	1459 s'K
inquérito	35 nosso K
inscrição	2383 cancelar a K	2437 sua K foi
inscríbete	1023 K
insändare	43 K	2904 skicka din K	2904 din K till	2904 skriva en K
intelektą	2024 dirbtinį K	2039 dirbtinį K
inteligencję	2347 przez sztuczną K
inteligencí	401 umělou K
intelligenciával	1597 mesterséges K készült	1616 mesterséges K
introduceți	77 K adresa de email
intégralité	1334 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1156 esta K
investigação	2488 esta K
investigație	2582 această K
investigațiile	2582 continua K
invítame	54 K a un café	54 K un café	1155 K a
invítanos	1155 K a
ismételgette	1628 K
istediğiniz	2986 K zaman iptal	3082 K zaman iptal
izražavaju	2709 komentari K
içeriği	9 K
içeriğin	3012 harici K
išorinio	2022 K turinio
""", 'j': """
jautāja	2084 K
javascript가	1974 K
javascript를	1974 K
javasolják	1628 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2287 skoro już tu K	2287 skoro tu K
jugé	1459 a K
jurnalistă	2514 este K
jurnaliștii	39 K noștri	2537 K noștri îți trimit	2582 K noștri
jälgi	1197 K meid
jäljellä	1307 ilmaista juttua K
jäseneksi	80 liity K	1315 liity K
""", 'k': """
kanał	2367 nasz K
kannatusjäseneksi	1315 liity K
kanál	420 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2742 K
kedykoľvek	2747 odhlásiť sa môžete K
keresőben	1591 google-K
khoản	3170 bạn đã có tài K	3181 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3188 K sao chép
khẳng	3219 K định
kiabált	1628 K
kiabálta	1628 K
kiabálták	1628 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1628 K
kirjeessä	1318 luki K
kiáltott	1628 K
kiáltotta	1628 K
kiáltották	1628 K
kiến	3201 ý K của bạn sẽ	3216 hãy gửi ý K	3216 vui lòng gửi ý K
kliknutím	392 K na
kolačića	2700 K	2730 K
kolačiće	2700 K	2730 K
kolačići	2700 K
komentować	6 K	2313 aby K
komentár	6 pridať K	2771 pridajte K
komentára	2771 pridanie K	2771 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	379 je K	379 , K
komentátorem	379 je K
komentátorkou	379 je K	2760 je K
komentátorom	2760 je K
komentář	6 přidat K
komentáře	6 pro přidání K	390 vložení K	390 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1289 K
konferencję	2330 naszą K
konuştu	3083 diye K	3083 K
kopírovanie	2753 K obsahu bez	2753 K je zakázané
kopēšana	2057 K bez
korespondentką	2326 jest K
korespondentė	2021 K
korábban	1623 K itt írtunk	1623 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2369 K
krzyczała	2369 K
krzyknął	2369 K
krzyknęła	2369 K
krävde	2941 K
krævede	21 K felter er	500 K
krönikör	2903 är K
kulturalną	2334 K dyskusję
kulturredaktör	2903 är K
kulturredaktør	465 er K	2246 er K
kumppanuuslinkkejä	74 K	1301 K
kvíz	388 náš K	2770 náš K
kvíze	2770 našom K	2770 v K
kvízu	388 našem K	388 v K
kyltissä	1318 luki K
kysyivät	1318 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1627 K
käyttää	1269 tämä sivusto K
käyttöehdot	1296 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1628 K
kérdezték	1628 K
kérdőívünket	35 K
kért	1628 K
kérte	1628 K
kérték	1628 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	655 K sie uns
könyörgött	1628 K
könyörögtek	1628 K
köszönjük	1625 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1578 K minket	1625 K minket
követelte	1628 K
követelték	1628 K
közlése	1615 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1628 K
kúpte	2798 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	658 K an
künstlichen	584 K stimme vorgelesen	584 K stimme vertont
künstlicher	641 mithilfe von K
küpsised	1177 K
küpsistega	1177 K	1196 K
küsis	1200 K
kč	394 za # K	394 od # K	421 od # K
kļūsti	2081 K par
křičel	422 K
křičela	422 K
křičeli	422 K
kể	3219 K
""", 'l': """
labākie	2077 K raksti tavā
lamentó	1158 K
lançait	1459 K
lasītu	2047 lai K tālāk
lasītāji	2082 mūsu K
lasītājiem	2082 mūsu K
lejupielādē	2081 K
leverandør	2248 ekstern K
leverantör	2905 extern K
leído	1108 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2067 K
linkistä	1300 lisää tästä K
lisenssillä	47 K
lisäsi	1318 K
llicència	47 K cc
lucrează	2514 K în presă
lunedì	17 ogni K
lună	2583 pe K
luận	6 để bình K	85 phần bình K	3170 đăng nhập để bình K	3201 bình K của bạn sẽ	3216 đăng nhập để bình K
lájkolj	1578 K minket
lákal	422 K
läget	2914 koll på K
lähdet	1255 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2917 du kan K mer	2917 kan du K mer	2917 K mer om	2939 fri att K
läsare	36 våra K	2915 våra K	2939 våra K
läsarna	18 tack vare K
läser	2938 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	492 K for	2277 K for	2932 K för
læser	497 tak fordi du K
læserbrev	43 K	466 skrive et K	466 send dit K
læsere	36 vores K	498 vores K
læseres	477 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1035 K de notas
límites	1032 sigue leyendo sin K
lòng	3193 vui K gửi về	3216 vui K gửi về
löd	2941 K
lød	500 K	2285 K
lūdza	2084 K
lập	3205 ủng hộ báo chí độc K	3217 báo chí độc K
""", 'm': """
magyarázta	1628 K
mailovú	2773 e-K adresu
mainoslinkkejä	37 K	74 K	1301 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1179 K abil
materiał	9 ten K
matéria	20 ler esta K	2379 esta K é só	2442 para ler esta K	2488 esta K
matérias	2414 limite de K
matí	341 rep cada K
mawiał	2369 K
mawiała	2369 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1628 K
megszakítása	21 válasz K
meidän	1315 tue K
meitä	1298 tukea K	1298 tue K	1315 tue K	1315 auta K
mencióname	62 K
menționat	2584 a K
mesačne	2800 K
mesečno	2741 K	2859 K
mesélte	1628 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2368 za K
miesięcznie	2368 K
minkä	90 anna K voit
miễn	15 bài K phí	3208 hết số bài K phí	3218 dùng thử K phí
mjesečno	2741 K
modifié	97 article a été K
modération	83 jouez avec K	1398 charte de K	1398 K par la rédaction
mokė	2044 K
mondták	1628 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1032 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1158 K
mulțumim	2581 K că ne citești
munkatársa	1595 K
munkatársunknak	39 K
munkánk	1626 K
munkánkat	1570 támogasd K	1570 támogassa K	1602 K	1625 támogasd K	1625 támogassa K	1626 K
myönsi	1318 K
másodközlés	1588 K
märkis	1200 K
määräsi	1318 K
mån	2916 kr/K	2940 kr/K
månad	2868 testa en K	2916 en K för	2938 testa en K	2940 per K	2940 varje K
månaden	2916 första K	2940 i K	2940 första K
månader	2916 K för #	2938 testa # K
månadsgivare	2938 bli K
måned	430 prøv en K	478 i # K	497 prøv en K	499 pr. K	2260 en K for	2282 prøv en K	2284 per K
måneden	499 om K	2284 i K
måneder	478 i # K	2260 K for #
média	1457 notre K
mês	2488 até o fim do K	2489 por K	2489 ao K
mình	54 mời K ly cà phê	62 tag K
míní	422 K
mówi	2369 K
mówili	2369 K
mówił	2369 K
mówiła	2369 K
môžete	2769 článok si K
müşterimiz	3038 K
mācīja	2084 K
mākslīgais	2064 K intelekts
mēnesis	2083 pirmais K
mēnesī	2083 K
mėgstamiausią	2017 K
mėnesį	2043 per K
měsíc	394 první K	421 za K	421 první K
měsíčně	421 K
můžete	387 článek si K
mạnh	3219 nhấn K
""", 'n': """
nabádal	422 K
nabádala	422 K
naléhal	422 K
namawiał	2369 K
namawiała	2369 K
napisał	2369 K
napisała	2369 K
napiš	38 K nám	67 K nám
napište	38 K nám	378 K nám	411 K na	419 K nám
napísal	2801 K
napíšte	38 K nám	2759 K nám	2759 K, prosím	2792 K na	2798 K nám
naročilo	2832 hvala za K
naročite	80 K se	2806 K se na naše	2857 K se
naročnik	50 kot K	2805 že K
naročnike	2813 samo za K	2813 le za K
naročniki	50 K lahko	2845 lahko berejo le K	2845 berejo samo K	2861 K
naročnikom	2805 dostopen le K	2805 na voljo K	2805 na voljo samo K	2805 na voljo le K	2845 dostopna le K	2845 dostopna samo K	2845 dostopen le K	2845 dostopen samo K
naročnina	2833 K	2861 K
naročnino	2833 z K	2855 z K
narzędzi	2347 przy wsparciu K ai
naujienlaiškio	2029 K
naujienlaiškis	2042 mūsų K	2045 K
naujienlaiškį	2009 mūsų K	2029 K	2041 užsisakykite K	2042 mūsų K
navođenja	2715 bez K izvora
navođenje	2715 uz K izvora
nawoływał	2369 K
našeho	384 do K týmu	384 K e-shopu
našem	2704 K timu
našich	410 K zpráv	2791 K správ
neatkarīgu	2081 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1625 segíts K	1625 írjon K	1625 írj K	1625 jelezd K	1626 K adód
nemokamą	2033 K paskyrą
neobmedzený	2746 K prístup
neodpovídá	30 K za
neomezený	374 K přístup
neomezeně	350 K číst
nepiekrītat	43 K
nepriklausomą	2031 paremkite K žurnalistiką	2041 paremkite K	2042 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1281 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	419 podpořte K
nezávislá	420 K média
nezávislé	2799 K médiá
nezávislú	2798 podporte K
ngoài	3196 nội dung bên K
nguồn	3191 K ưu tiên	3191 K tin ưu tiên	3214 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3201 chịu trách K về nội dung bình luận
nhân	3197 trí tuệ K tạo
nhấn	3216 K vào đây
nhận	3172 đăng ký K bản tin	3172 đăng ký K tin	3216 đăng ký K bản tin	3216 đăng ký K tin
nhập	24 đăng K	3170 vui lòng đăng K	3170 đăng K để đọc	3170 đăng K để xem	3170 đăng K để lưu	3170 hãy đăng K để	3216 đăng K để đọc	3216 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2327 materiał wideo jest K
niezależne	2366 wesprzyj K	2366 wspieraj K	2367 K media
niezależność	2367 K
niezależną	2367 jesteśmy K
noastră	2582 munca K
nolēma	2084 K
norāda	2084 K
nosūtīsim	57 jums K
notificações	14 as K	2389 ative as K	2389 ativar K	2389 receba K
notificările	14 K	2501 activează K
notifikácie	2772 K
notícia	2488 esta K
notícias	2383 receba as K	2383 receba K	2392 siga as últimas K
novinařina	420 naše K
novinařinu	420 nezávislou K
novinár	2760 je K	2760 , K
novinári	2799 naši K
novinárka	2760 je K	2760 , K
novinárkou	2760 je K
novinárom	2760 je K
novinář	379 je K	379 , K
novinářem	379 je K
novináři	420 naši K
novinářka	379 je K	379 , K
novinářkou	379 je K
novičke	2806 na e-K
novičnik	2814 K	2814 e-K	2858 naš e-K	2861 K
novičnika	2814 K
nuotraukų	40 K ir vaizdo
nusprendė	2044 K
nášho	2766 do K tímu
nächste	21 in diesem browser für die K	655 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3219 K
nõus	43 ei ole K?
năm	3218 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	384 našem K
obegränsad	2871 K tillgång
obećala	2742 K
obećao	2742 K
obiecał	2369 K
obiecywał	2369 K
obligāta	2057 atsauce K
oblíbené	376 K zdroje
oblíbených	376 K zdrojů
oblíbenými	376 K zdroji
obrigatórios	21 campos K são	2401 campos K são
obveščanje	2832 na naše K
obľúbené	2757 K zdroje
obľúbených	2757 K zdrojov
obľúbenými	2757 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	409 chcete K
odebírejte	354 K náš	415 K	419 K
odemkněte	350 K si
odhlásit	355 K se můžete kdykoli
odoberať	2790 chcete K
odpoveď	21 zrušiť K
odpovídal	422 K
odpověděl	422 K
odpověděla	422 K
odpověď	21 zrušit K
odpowiadał	2369 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2369 K
odpowiedziała	2369 K
odražavaju	2709 komentari K	2709 komentari ne K
odídete	2755 kým K
ofereça	2379 K este artigo
ograniczeń	2293 czytaj bez K	2293 czytaj więcej bez K
også	51 bli med du K
ogłosił	2369 K
ogłosiła	2369 K
oikaisupyynnöt	1292 K
oikaisupyyntö	1292 K
olvashatják	1622 csak előfizetők K
olvasási	0 K idő
olvasóiból	1602 K él
olvasóink	36 K	1626 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1155 danos tu K
ordenó	1158 K
ordonné	1459 a K
ortakliği	3024 iş K linkleri
orzekł	2369 K
osobních	372 ochrany K údajů	372 ochraně K údajů
osobných	2762 K údajov
ostrzegał	2369 K
ostrzegała	2369 K
ostrzegł	2369 K
otrzymywać	2355 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	422 K	2801 K
oznámila	422 K	2801 K
ozvěte	38 K se nám	67 K se nám	378 K se nám	419 K se nám
""", 'p': """
padėkite	2041 K mums
pageidaujamą	2017 K šaltinį
paklausė	2044 K
palīdzi	2071 ziedo un K	2081 K mums
palīdzību	2064 mākslīgā intelekta K	2079 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2041 K mums
parsisiųskite	2041 K
participación	1063 normas de K
partnerské	74 K odkazy	397 K odkazy	2778 K odkazy
partneři	361 my a naši K
pastā	2069 e-K
pastāstiet	38 K mums	67 K mums
patronką	2345 zostań naszą K
patrões	2467 sem K	2488 sem K
paylaşin	25 K	49 K	3027 K
paziņoja	2084 K
paziņojumus	2068 K
państwa	2325 czeka na K
pašte	2029 jūsų el. K
pažadėjo	2044 K
periódico	1156 este K	1156 nuestro K
permanència	343 sense K
persiųskite	49 K
personvernerklæring	2227 K
phê	54 mời tôi một ly cà K	3205 mời bạn một ly cà K
phóng	3193 liên hệ K viên	3195 là K viên báo	3195 là K viên của	3216 hãy liên hệ K viên
phút	0 K đọc
pidió	1158 K
pidätetään	1277 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2369 K
pisała	2369 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2697 K nam	2729 K nam na	2729 K na	2739 K nam	2819 K nam	2819 K na	2849 K nam na	2849 K na	2857 K nam
piškotke	2822 K	2850 K
piškotki	2822 K
piškotkov	2822 K	2850 K
pište	411 K na	411 K nám na
plakáton	1628 állt a K
plânge	2584 se K
pochází	381 obsah K
podcastów	2331 K
podcastů	386 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2369 K
podporovatelé	420 naši K
podporují	420 nás K
podpoře	420 díky K
podpořte	399 K	419 K nás	419 K naši	419 K naše	419 K mě
podrška	2739 vaša K
podrške	2716 bez vaše K	2740 vaše K
podršku	2739 vašu K
podržite	2716 K	2739 K nas	2739 K naš
podělte	67 K se s námi	67 K se o
podľa	2801 K
poinformował	2369 K
poinformowała	2369 K
pokračovanie	2746 pre K v čítaní
pokračování	350 K je dostupné	397 K článku níže
pokračuje	397 článek K	397 text K	2778 článok K	2778 text K
pokračujte	350 K ve čtení s
política	321 K de galetes	1060 K de cookies	2399 K de cookies	2416 cobre K
pomocí	401 K ai
pomocą	2347 z K ai
pomoć	2739 vašu K
pomóż	2366 K nam
pomôžte	2798 K nám
poprosił	2369 K
poprosiła	2369 K
poprosiło	2369 K
poručila	2742 K
poručio	2742 K
poslední	408 K článek zdarma	408 K článek, který můžete
posledný	2789 K článok zadarmo
poslušajte	2848 K nas
postafiókjába	1574 K
postaládádba	79 a K	1590 a K
postaládájában	1590 ön K
posílat	392 nechte si K
posílejte	378 K nám
posíláme	57 vám K	57 K vám
potřebujeme	419 K vaši pomoc	419 K vaši podporu
používame	2762 K cookies
používá	361 tento web K
používáme	361 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2369 K
powiedziała	2369 K
powtarzał	2369 K
powtarzała	2369 K
pozostało	2293 K # %	2293 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	422 zvou K
pošaljite	49 K ga	2697 K nam	2697 K na	2739 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	378 K nám	419 K nám
pošli	49 K ho
pošlite	49 K ho	2759 K nám	2798 K nám
pošljemo	57 vam K
pošljite	49 K ga	2819 K nam	2819 K jo nam	2819 K na	2857 K nam
požádal	422 K
požádala	422 K
pracę	2367 naszą K
pranešimus	2028 K
praneškite	38 K mums	67 K mums
pranešė	2044 K
prašė	2044 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2793 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2746 už ste K	2746 ste K
predplatiteľom	80 staňte sa K	2754 K	2798 staňte sa K
predplatiteľov	2754 pre K
predplatné	2746 už máte K	2775 K	2798 kúpte K	2798 kúpte si K	2802 K
predplatného	2775 K
predplatným	2775 K	2796 s K
predplaťte	80 K si
preferată	2512 sursă K	2576 sursă K	2576 sursa K
preferované	376 K zdroje	2757 K zdroje
preferovaný	376 K zdroj	2757 K zdroj
preferovaných	376 K zdrojů	2757 K zdrojov
preferovaným	376 K zdrojem	2757 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2293 tylko dla K	2353 tylko dla K
prenumeratą	2339 z K
prenumeratę	80 kup K	2293 masz już K	2339 zamów K	2339 kup K	2339 wykup K	2365 kup K
preporučila	2742 K
preporučio	2742 K
pretlačiť	45 K
prevziať	45 K
prečítate	2746 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2739 K se našoj	2739 K im se	2857 K se nam
pridržana	2689 sva prava K
pridržane	2812 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2044 K
prihlásenie	2747 ďakujeme za K	2773 ďakujeme za K
prihlásení	2775 po K
prihlásením	2773 K súhlasíte
prihláste	24 K	2746 K sa a čítajte	2798 K sa na odber
prihvaćate	2711 prijavom K
pripažino	2044 K
programėlėje	2027 K
programėlę	2027 K
prohlásil	422 K
prohlásila	422 K
prohlížeč	10 váš K
pronađite	2727 K nas
proposé	1394 conçu et K par
prosił	2369 K
prosiła	2369 K
pročitali	2681 da biste K
pročitate	2679 da K cijeli	2679 da K ceo
prośbę	2287 mamy do ciebie K	2287 mamy małą K
prošnjo	2816 imamo majhno K	2816 majhno K
prywatności	2309 polityka K	2309 polityce K
przeczytać	2293 aby K cały	2293 aby K ten artykuł
przeczytałaś	2334 dziękujemy, że K
przeczytałeś	2334 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2290 K nam #%	2366 K nam	2366 K #
przekonywał	2369 K
przekonywała	2369 K
przesyłajcie	2325 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2325 K nam	2325 K je do nas	2366 K nam
przyznał	2369 K
przyznała	2369 K
przyłącz	51 K się
przyślij	2325 K nam	2325 K je do nas	2366 K nam
práca	2799 naša K
práce	420 naší K
práci	420 naši K
prácu	2799 našu K
précision	97 K:
précisé	1459 a K
précédente	97 version K de cet
préférée	1384 source K
préférées	1384 sources K
prévient	1459 K
príspevky	2771 K v diskusii
príspevok	2798 váš K
próxima	2488 nossa K
průzkumu	35 našeho K
ptá	422 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1714 blocco della K	1809 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1595 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1358 bloqueur de K	1358 bloqueurs de K	1457 sans K
publicités	1358 bloqueur de K
publicystką	2326 jest K
publicystą	2326 jest K
publikování	369 K nebo šíření
publiée	22 ne sera pas K	1363 votre adresse e-mail ne sera pas K
pytał	2369 K
pytała	2369 K
pytały	2369 K
pytań	2333 na kilka K
pyyntö	1255 pieni K
pyysivät	1318 K
pásale	1155 K esta
pásalo	49 K
päevakokkuvõte	1184 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1286 K
päätti	1318 K
påminde	2941 K
pénzbe	1626 K kerül
pénzéből	18 olvasók K
písemného	370 bez K souhlasu
písomného	2793 bez K súhlasu
píšte	2792 K na	2792 K nám na
pódcast	34 nuestro K	1156 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2050 K bez	2057 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	369 K článků
předchozí	97 K verzi článku
předchozího	370 bez K souhlasu	413 bez K souhlasu
předplatitel	50 jako K	50 K může	350 už jste K	350 jste K
předplatitele	373 pro K
předplatitelem	80 staňte se K	419 staňte se K
předplatitelé	50 K mohou	407 jen K	407 pouze K	407 najdou K	407 přečtou K	420 naši K	423 K
předplatitelům	373 K	407 pouze K	407 jen K
předplatné	350 koupit K	351 už máte K	394 K	423 K
předplatného	394 K
předplatným	350 dostupné s K	394 K	416 s K
předplaťte	80 K si	352 K si	419 K si
přehrání	381 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	350 zbývá vám K
přidej	51 K se
přidejte	51 K se	410 K si nás	419 K se	419 K se k nám
přihlaste	24 K	350 K se a čtěte	354 K se k odběru	419 K se k odběru
přihlášení	392 děkujeme za K	394 po K
přihlášením	392 K k odběru	392 K souhlasíte
připojte	51 K se
připomněl	422 K
připustil	422 K
přispějte	90 K, kolik můžete	90 K, čím můžete	399 K	419 K	419 K i vy
přiznal	422 K
přiznala	422 K
přiznává	422 K
příspěvek	419 váš K
příspěvku	381 zobrazení K
příspěvky	390 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3216 K góp ngay	3220 K góp
quyền	3188 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2369 K
radziła	2369 K
radí	422 K
rakstīja	2084 K
rappelé	1459 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2041 K mums
rašė	2044 K
recibirás	57 K
reclamă	11 K
reconoció	1158 K
recordó	1158 K
rectificación	97 K:
recunoaște	2584 K
redacció	39 la nostra K	43 cartes a la K	332 la K t'envia	342 la nostra K
redacción	39 nuestra K	43 cartas a la K	1104 la K te envía	1144 se incorporó a la K	1156 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2537 K îți trimite	2582 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2366 wesprzyj K
redaktorką	2326 jest K
redaktorė	2021 K
redaktör	2903 är K för	2903 är K på	2903 är politisk K
redaktør	465 er K på	465 er K for	465 er politisk K	2246 er politisk K	2246 er K i	2246 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2437 a K envia	2476 entrou para a K	2488 nossa K
reenvíalo	49 K
refusé	1360 K le dépôt
registrácii	2775 po K
registráciou	2773 K súhlasíte
registráciu	2773 ďakujeme za K
regisztrálj	1625 K ingyenesen	1625 K, hogy
regisztráljon	1625 K ingyenesen	1625 K, hogy
regisztrálnia	1622 K kell
regístrate	1032 K gratis	1033 K para
reinhören	580 jetzt K:
rejestrując	2336 K się
reklamlänkar	74 K	2918 K
reklamą	11 K
reklám	70 nincs K	2799 bez K
reklámok	1626 K nélkül
reportaż	2367 ten K
reporterką	2326 jest K
reportér	379 , K	2760 , K
reportérem	379 je K
reportérka	379 , K	2760 , K
reportérkou	379 je K	2760 je K
reportérom	2760 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	315 prohibida la K	340 K sense permís
reproducción	1073 prohibida su K	1073 prohibida la K
reprodução	2412 proibida a K	2412 K proibida	2445 K permitida desde	2445 K é permitida desde
reprodúcelo	45 K
republié	45 K	1374 K avec	1412 cet article est K
repórter	39 nosso K	2416 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1158 K
rezervăm	29 ne K dreptul
riêng	3181 chính sách quyền K tư	3208 dành K cho thuê bao	3214 quan điểm K của tác giả
rovatvezetője	1595 K
ročne	2800 K
ročně	421 K
rät	658 K
rätta	2909 K fel
rättar	2909 vi K fel
rättelse	97 K
räumte	658 K ein	658 K der	658 K die
rääkis	1200 K
råber	500 K
råbte	500 K
rådde	2941 K
rådede	500 K
réagir	1364 pour K
réagissez	1456 K à
réalisation	1394 n'a pas participé à la K
rédacteur	1377 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1377 a rejoint la K	1394 n'a pas participé à sa K	1403 la K vous	1407 pour soutenir la K	1456 soutenez la K	1456 alertez la K	1457 notre K
rédactrice	1377 est K
régulièrement	1377 collabore K
réponse	21 annuler la K
répétait	1459 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1334 cet article est K	1334 ce contenu est K	1334 article K
réservée	1334 K à nos abonnés	1334 la suite est K	1336 K aux abonnés
réservés	1336 K aux abonnés	1374 tous droits K
résiliable	1458 K à tout moment
részesített	1591 előnyben K forrásként
röst	2906 ai-K
răspuns	2584 a K	2584 au K
răspunsul	21 anulează K
rằng	3219 viết K	3219 cho K
""", 's': """
sacīja	2084 K
sadržaj	9 ovaj K	2700 vanjski K	2700 spoljni K
sadržaja	9 ovog K	2700 vanjskog K	2700 prikaz ovog K	2700 prikaz K
sakė	2044 K
sanctionné	1459 a K
sandučić	79 u vaš K	2682 u vaš K
sandučiću	2682 u vašem K	2711 vašem K
sbírka	423 K
schließ	51 . K dich
schließen	51 . K sie sich	511 K sie ein abo	655 K sie ein abo
schránke	2747 vašej K
schránky	79 do vaší K	79 do vašej K	354 do vaší K	2747 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1625 K, hogy
segítségedre	1625 szükségünk van a K
según	1158 K
sentenció	1158 K
sería	1105 sin ti no K
sesión	24 inicia K	24 inicie K	1032 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2487 inicie K
señaló	1158 K
sfătuia	2584 K
sfătuiește	2584 K
sfătuit	2584 a K
sisällön	9 K	1288 ulkoisen K
sisältö	1259 tämä K on vain
sisältöä	1288 ulkoista K
siunčiame	57 jums K
sjefredaktør	2246 er K
sjöng	2941 K
skarży	2369 K
skarżył	2369 K się
skrzynkę	79 na twoją K	2296 na twoją K	2296 na swoją K	2336 K mailową
slažete	43 K se	43 ne K se
slobodné	2798 podporte K
slobodnú	2798 podporte K
slušajte	2727 K nas
slíbil	422 K
slíbila	422 K
sondę	2333 naszą K
sonuçlarinda	3006 google arama K
sorumluluğu	30 K
souborů	371 K cookie
souhlasíte	43 K?	392 e-mailu K	392 odesláním K	392 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3193 về hộp thư của tòa K	3205 hãy ủng hộ tòa K	3214 bằng văn bản của tòa K	3216 hãy gửi về tòa K	3216 hãy liên hệ tòa K	3216 hãy báo cho tòa K	3217 tòa K
spandér	54 K en kaffe
spolupráci	397 ve K s partnerem	2778 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2819 K nam
sportkrönikör	2903 är K
sportsredaktør	465 er K
spracovaním	2773 K osobných údajov
sprijiniți	2581 K
sprijină	2581 K-ne
správach	2758 google K
správy	2758 google K
spuneți	38 K-ne	67 K-ne	2582 K-mi mai jos
stellenbörse	579 in unserer K
stjärna	60 fält med K
straipsnį	2040 šį K	2042 visą K
stronę	2356 naszą K
stwierdził	2369 K
stwierdziła	2369 K
stáhněte	419 K si naši	419 K si náš
stálo	422 K na	422 K ve	422 K v
står	30 K för	500 K der på	2285 K det på	2285 K det i	2941 K det på
stöd	2865 med ditt K	2938 K oss	2938 K vår	2938 ditt K
stödja	2915 K oss med
stödlinjen	83 K
stödmedlem	2938 bli K
stödprenumerant	2938 bli K
stötta	2915 K oss med	2938 K oss	2938 K vår	2938 K vårt
støt	477 K os	497 K os	497 K med
støtt	2282 K oss	2282 K vår
støtte	427 med din K	427 vi har brug for din K	477 K os med	477 din K gør	497 din K	497 bliv K	2209 med din K	2259 K oss med	2282 din K
støtteabonnent	2282 bli K
støttemedlem	80 bli K	497 bliv K	2282 bli K
stāstīja	2084 K
stăpâni	2562 fără K
stěžuje	422 K
subscripció	345 K
subskrybentów	2293 tylko dla K	2293 dostępna dla K	2293 dostępne dla K	2353 tylko dla K
subskrypcją	2339 z K	2361 z K
subskrypcję	2293 kup K	2293 masz już K	2336 dziękujemy za K	2339 wykup K	2366 kup K
suosikkilähteeksesi	1281 K
suosikkilähteeksi	1281 K
sursă	2536 link activ către K
suscripción	1032 ya tengo una K	1155 cambia tu K	1159 K
suscríbase	80 K	1155 K
suscríbete	80 K	1032 K para	1032 K por	1032 K en	1039 K al boletín	1155 K
susțin	2528 care ne K lunar	2582 ne K lunar
susține	2581 K-ne	2581 K presa	2584 K că
susținerea	2581 K ta
susțineți	2581 K-ne
svarīgākie	2080 nedēļas K
svarīgākās	2080 nedēļas K
svěřte	378 K se nám
szerkesztője	1595 K
szerkesztőségünk	39 K	1626 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1626 K
szerzője	1595 külső K
szólított	1628 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2916 tills du K upp	2941 K
sähköpostiin	1262 suoraan K
sähköpostiisi	79 K	1263 K
sähköpostillasi	1313 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1263 K
sélection	1403 K d'articles
sélections	1334 ajouter l'article à vos K
síganos	1052 K en
síguenos	1052 K en	1155 K
sócio	80 seja K
sõltumatut	1197 toeta K
sõnul	1200 K
sök	2930 K nu
sökresultat	2899 K på google
söyledi	3083 K
söylediler	3083 K
söylüyor	3083 K
søg	490 K nu
søgeresultater	461 K på google
søgning	461 google-K
søk	2275 K nå
søkene	2242 google-K dine
søkeresultatene	2242 K dine på google
súhlasu	2793 bez K
súhlasíte	43 K?	2773 odoslaním K
súmate	51 K	1155 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1596 K
sütiket	1596 K
săptămână	17 o dată pe K	2583 pe K
sīkdatnēm	2062 K	2080 K
sống	3205 nuôi K tờ báo	3205 bạn đọc nuôi K
""", 't': """
találatok	1591 google-K
tanácsolja	1628 K
tanácsolják	1628 K
tanácsolta	1628 K
tanácsolták	1628 K
tanította	1628 K
taşiyin	3027 K
teigė	2044 K
tekemään	1316 K sitä
tekijänoikeus	1277 K suojaa
tekoäly	1289 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1289 K
tekoälyn	1289 K avulla	1289 K tekemä
tekoälyä	1289 käyttää K
telefonā	2068 savā K
tesszük	22 nem K közzé
textům	406 ke všem K
teşekkürler	3080 okuduğunuz için K
thiết	3214 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3208 dành cho K bao	3208 đã là K bao	3220 K bao
thuộc	3189 bản quyền K
thành	3171 dành cho K viên	3203 bạn đã đăng ký K công	3216 trở K thành viên
tháng	3208 đọc miễn phí trong K	3218 mỗi K	3218 hàng K	3218 K đầu
thích	3191 nguồn tin ưa K	3191 nguồn yêu K
thông	14 K báo	3177 bật K báo	3177 nhận K báo	3193 bạn có K tin	3193 bạn đọc cung cấp K tin	3214 khi phát hành lại K tin	3216 hãy gửi K tin	3216 đăng ký nhận K báo	3216 hãy bật K báo
tilføjede	500 K
tillgång	2938 få fri K
tillåtet	2927 inte K att återge
tiếng	3201 K việt có dấu
tiếp	3170 để K tục đọc	3170 để đọc K	3170 đăng nhập để K tục	3205 K sức cho báo chí	3208 để K tục đọc	3216 đăng ký để đọc K	3216 hãy K sức	3216 đăng nhập để K tục
tjänst	2862 en liten K att be
tjänsten	2930 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1572 a K
toàn	20 K bộ bài	3170 để đọc K bộ	3170 đọc K bộ bài	3208 để đọc K bộ bài	3216 đăng ký để đọc K bộ
tražila	2742 K je
tražili	2742 K su
tražio	2742 K je
tretích	2762 cookies K strán
treści	9 tej K	2339 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3177 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3201 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1595 K
turpinātu	2047 lai K lasīt
tuần	17 mỗi K	3203 bản tin hằng K của	3203 bản tin hàng K của	3218 mỗi K
tvrdí	422 K
työmme	1316 K
työtämme	1315 tue K	1316 K
tájékoztató	1581 adatvédelmi K
támogass	1625 K minket
támogasson	1625 K minket
támogathat	1602 K minket
támogatása	1602 K nélkül	1602 olvasók K nélkül	1625 az ön K
támogatásod	1625 a te K
támogatásából	1602 olvasóink K
támogatásával	1605 partnerünk K
támogatónk	1602 legyen ön is K	1602 legyél te is K
täglich	519 K per mail
tähtsamad	1196 nädala K
tärkeimmät	1313 K jutut
tästä	1300 lisää K
täällä	1255 kun kerran olet K
täältä	1300 lisää K
téléchargez	1320 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1625 K le
týden	17 každý K
týdně	421 K
týždenne	17 raz K
tłumaczy	2369 K
tłumaczył	2369 K
tłumaczyła	2369 K
třetích	381 cookies K stran
""", 'u': """
uafhængigt	498 K medie
ubegrænset	433 K adgang
udostępnij	25 K
ukarał	2369 K
ulaş	38 bize K
ulaşin	38 bize K	3008 bize K	3027 K
ulaşmak	3008 yazara K
unabhängig	633 K von unserer redaktion	633 von unserer redaktion K	646 damit wir K bleiben	656 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1733 insegna all'K
unterstütze	506 K unsere arbeit	506 K uns mit	655 K uns	655 K unsere	655 K mich	655 K meine
unterstützen	506 K sie unsere arbeit	506 K sie uns mit	506 mit einer spende K	506 können sie uns K	655 K sie uns	655 K sie unsere	655 sie können das K	655 freiwillig K	655 K sie mich	655 K sie meine	655 K uns
unterstützt	538 ihr browser K	655 K uns
unterstützung	502 ihre K	502 mit ihrer K	595 ihrer K	595 deiner K	641 mit K von ki	655 mit deiner K	655 deine K	655 eure K
upišite	77 K svoj e-mail
upozornění	358 zapněte si K	391 K
upphovsrätt	2895 skyddat enligt lagen om K
upphovsrättslagen	2895 skyddat enligt K
uprednostňované	2794 K zdroje
uprednostňovaný	2794 K zdroj
uprednostňovaných	2794 K zdrojov
upřednostňované	414 K zdroje
upřednostňovaný	414 K zdroj
upřednostňovaných	414 K zdrojů
upřesnění	97 K:
uredništva	2812 brez dovoljenja K	2812 brez soglasja K
uredništvo	2826 v naše K	2858 naše K
uredništvu	39 našemu K	2819 pišite K
urmărește	2500 K-ne pe	2500 K-ne și pe	2501 K știrile	2581 K-ne
urmăriți	2500 K-ne pe	2581 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2399 K de cookies
utilizează	2503 K cookie
utilizăm	2503 K cookie
utánközlés	1588 K
utánközölhető	45 K
uutislähteeksesi	1281 ensisijaiseksi K
uutislähteeksi	1281 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2369 K
uznała	2369 K
uzsvēra	2084 K
użyciu	2347 przy K ai
użytkowników	2334 opiniami K
używamy	2308 K plików cookie
užsisakykite	2006 K prenumeratą
""", 'v': """
vašeho	354 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2759 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	658 K
versión	2 K en audio	97 primera K de este
verstärkung	579 suchen K
versão	2 K em áudio
vervielfältigung	555 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	543 deine e-mail-adresse wird nicht K	543 ihre e-mail-adresse wird nicht K
veröffentlichung	609 seit der K geändert	609 seit K geändert
već	2694 kad ste K tu	2741 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1292 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3195 là biên tập K của	3208 dành cho hội K
viết	3216 hãy K thư	3217 bài K này	3219 ông K	3219 bà K
você	18 sem K	2488 sem K
vollständigen	511 K artikel lesen
volontär	569 ist K
volontärin	569 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2829 K
vyhradené	2753 všetky práva K	2753 autorské práva sú K
vykřikl	422 K
vykřikla	422 K
vypočuť	2769 si môžete K
vysvetľuje	2801 K
vysvětlil	422 K
vysvětlila	422 K
vysvětloval	422 K
vysvětlovala	422 K
vysvětluje	422 K
vytvořila	401 K ai
vyzýval	422 K
vyzývala	422 K
vyzývali	422 K
vyzývá	422 K
vyžadované	21 K informace	21 K polia
válaszolta	1628 K
válaszolták	1628 K
változatában	97 korábbi K	97 eredeti K
vás	399 bez K by	420 bez K by	2780 bez K by	2799 bez K by
väitis	1200 K
väitti	1318 K
väittää	1318 K
välise	1177 K sisu
våre	2282 meld deg på K
vårt	2217 meld deg på K	2282 meld deg på K
vær	51 K med
védekezett	1628 K
véli	1628 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2799 K vám
vēlamo	2058 K avotu
vēstkopai	2069 K
vēstulei	2069 ziņu K
vědět	38 dejte nám K	67 dejte nám K	378 dejte nám K	419 dejte nám K
všetkým	2787 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2766 náš K
webinář	384 náš K
według	2369 K
weißt	568 K du mehr
wezwał	2369 K
wiadomościach	2356 google K
wołali	2369 K
wołał	2369 K
wołała	2369 K
wpłata	2345 każda K	2366 twoja K
wpłatom	2367 dzięki K
wpłać	2366 K
wspierającym	2366 zostań K
współpracy	2342 we K z partnerem
wyjaśnia	2369 K
wypisać	2296 K się w każdej chwili
wyrażam	2297 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2325 K nam	2325 K je do nas
wzywał	2369 K
wzywała	2369 K
wöchentlichen	523 K newsletter
właściciela	2367 nie mamy K
""", 'y': """
yazdiğimiz	3037 daha önce K haber
yazmişti	3083 diye K
yhteistyössä	1301 K mainostajan
yönetmenidir	3010 genel yayin K
""", 'z': """
zaakceptować	2327 K pliki cookie
zaapelował	2369 K
zaapelowała	2369 K
zachęcali	2369 K
zachęcano	2369 K
zachęcał	2369 K
zachęcała	2369 K
zadaním	2773 K e-mailu
zadržana	2689 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	392 K e-mailu
zagłosuj	2350 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2716 K vama	2740 K vama
zakázané	2753 šírenie je K
založte	419 K si účet
zamknutý	2746 článok je K
zamčený	350 článek je K
zapisując	2336 K się
zapowiedział	2369 K
zapowiedziała	2369 K
zapytał	2369 K
zapytała	2369 K
zastrzeżone	2320 wszelkie prawa K	2320 wszystkie prawa K
zawołał	2369 K
zawołała	2369 K
zašlete	378 K nám
zašlite	2759 K nám
zaželen	2852 K vir
zaželene	2852 K vire
zaželeni	2852 K vir
zbiórka	2370 K
zbývá	350 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2330 do naszego K
zewnętrzna	2327 treść K
zewnętrzne	9 treści K	2308 treści K	2327 treści K
zewnętrznej	9 treści K	2327 treści K
zewnętrznych	9 treści K
zgłoś	2325 K go nam	2366 K nam
ziņas	2080 mūsu K
znać	38 daj nam K	67 daj nam K	2357 daj nam K	2366 daj nam K
zněl	422 K
zněla	422 K
znělo	422 K
zobrazení	381 K tohoto obsahu	381 K obsahu
zobrazený	60 e-mail nebude K
zostań	2366 K z nami
zpracováním	355 souhlasím se K	362 K osobních údajů
zprávy	377 google K
zprávách	377 google K
zpívali	422 K
zugänglich	596 frei K
zunächst	555 dieser artikel erschien K
zurück	625 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2795 K
získávejte	415 K
zł	2339 za # K	2339 od # K	2368 od # K
złotówka	2345 każda K	2367 każda K
""", 'á': """
állt	1628 ez K
állítja	1628 K
átvehető	45 K
""", 'ä': """
ägare	2915 inga rika K
ähnliches	568 K erlebt
ändå	2862 nu när du K är här
äpp	1182 K
äppi	1182 K
""", 'å': """
åndsverkloven	2238 beskyttet av K
året	499 om K
återges	2895 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3014 bizimle K
çalişmalarimiz	3081 K
çağrisinda	3083 K bulundu
çerezler	2995 K kullan
çerezlere	3012 K
çerezleri	2995 K kullan	3012 K	3038 K kabul
çözün	3027 K
""", 'é': """
échanos	1155 K una mano	1155 K un cable
économiste	1445 est K
écris	38 K-nous	67 K-nous
écrit	1377 K pour	1459 a K
écrivain	1377 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1456 K-nous
éditorialiste	1445 est K
électronique	1343 dans votre boîte aux lettres K
énekelték	1628 K
équipe	1457 notre K
értesítéseket	14 K	1601 K
értesüljön	1601 K elsőként
étoile	60 champs avec une K
évente	1627 K
""", 'í': """
ígérte	1628 K
ígérték	1628 K
írta	1628 K
""", 'î': """
îmbia	2584 K
îndemna	2584 K
îndemnat	2584 a K
îndemnau	2584 K
întrebat	2584 a K
întrebau	2584 K
""", 'õ': """
õpetas	1200 K
""", 'ö': """
öffnen	525 app K
önemli	3038 günün en K
önerdi	3083 K
önskad	2899 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1626 független K	1626 a jó K
újságírásunk	1626 K
újságíróink	1626 K
újságíróinkkal	1624 K
újságíróinknak	39 K
újságírója	1595 K
última	1052 siga la K hora	1052 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	556 K von	634 von der agentur K	634 deutschen presse-agentur K
übersicht	562 K	618 diese K wurde
ücretsiz	15 K haber	15 K makale	3025 K üye olun
ügyfelünk	1624 K
ühendust	38 võta meiega K	67 võta meiega K	1197 võta K
ütles	1200 K
ütlesid	1200 K
üyeliği	3020 bülten K
üzente	1628 K
üzenték	1628 K
üçüncü	3012 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2727 K nas
čitalaca	43 pisma K	2716 uz podršku K	2734 K	2740 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2734 K	2740 naši K
čitatelia	2797 K	2799 naši K
čitatelja	43 pisma K	2716 uz podršku K	2734 K	2740 naših K	2740 uz podršku K
čitatelji	36 naši K	2734 K	2740 naši K
čitateljima	2734 K
čitateľom	18 vďaka K	2797 K
čitateľov	36 našich K	2780 vďaka podpore K	2797 K	2799 našich K	2799 vďaka podpore K
članak	20 cijeli K	2694 svidio vam se K	2712 cijeli K	2712 ceo K	2740 ovaj K
člancima	2723 svim K
članek	2816 vam je bil K všeč	2858 ta K
člankov	2844 do vseh K
členem	80 staňte se K	419 staňte se K
členom	2798 staňte sa K
článek	20 celý K	346 líbil se vám K	350 celý K za	394 celý K	420 tento K	420 líbil se vám K
článkom	2775 všetkým K	2787 k všetkým K	2787 ku všetkým K
článku	20 celého K
články	420 naše K
článků	394 limit K
článkům	394 všem K	406 ke všem K
článok	20 celý K	2755 páčil sa vám K	2775 celý K	2799 tento K
čtenáři	417 K	420 naši K
čtenářů	36 našich K	43 listy K	399 díky podpoře K	417 K	420 našich K	420 na podpoře K	420 díky podpoře K
čtenářům	18 díky K	36 našim K	417 K
čtení	0 doba K
čtěte	410 K nás
číst	420 K dál bez
čítajte	2791 K nás	2798 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2798 K, že nás čítate
""", 'đ': """
đây	3216 bấm vào K
đóng	3216 K góp của bạn	3216 hãy K góp
đăng	45 K lại	3203 cảm ơn bạn đã K ký	3203 bằng việc K ký, bạn	3216 K ký để đọc bài
đường	3193 K dây nóng của tòa soạn	3193 K dây nóng của báo	3216 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3208 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2800 K sumou
""", 'ř': """
řekl	422 K
řekla	422 K
říká	422 K
""", 'ś': """
śledztwa	2367 nasze K
śledztwo	2367 to K
śledź	2304 K nas na	2366 K nas
śpiewali	2369 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3083 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2697 K nam
šaukė	2044 K
šiandien	2031 aukokite K
šodien	2071 ziedo K
""", 'ź': """
źródło	2320 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2369 K
""", 'ž': """
žalio	2742 K se
želene	2852 K vire
želeni	2817 K vir
željene	2695 K izvore
željeni	2695 K izvor
žiadny	71 K spam
žurnalistai	2042 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2021 K
žurnalistika	420 naše K	420 nezávislá K	2042 K kainuoja	2042 gera K	2799 nezávislá K
žurnalistiku	420 nezávislou K	2799 nezávislú K
žurnalistiky	420 nezávislé K
žurnalistė	2021 K
žurnāliste	2061 K
žurnālisti	2082 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2082 neatkarīga K	2082 K maksā	2082 laba K
žurnālistiku	2071 atbalsti neatkarīgu K	2082 neatkarīgu K
žurnālists	2061 K
žádal	422 K
žádala	422 K
žádali	422 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	716 χωρίς K
άρθρα	766 τα K μας
άρθρο	766 αυτό το K
""", 'έ': """
έγγραφη	716 χωρίς K άδεια
έγραφαν	768 K
έγραφε	768 K
έγραψε	768 K
έλεγαν	768 K
έλεγε	768 K
έρευνά	694 K μας
έρευνές	766 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	684 K σου πηγές	684 K σας πηγές	684 K πηγές
αγαπημένη	684 K πηγή
ακολουθήστε	668 K μας	765 K μας
ακολουθείστε	668 K μας
ακόμη	705 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	768 K
αναγνωστών	719 K
αναγνώστες	18 χάρη στους K	719 K	766 οι K μας
αναδημοσίευση	45 K	678 απαγορεύεται η K	678 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	679 K χωρίς
ανεξάρτητη	765 ενισχύστε την K
ανταποκρίτρια	687 είναι K
ανταποκριτής	687 είναι K
απάντησαν	768 K
απάντησε	768 K ο	768 K η
απάντησης	21 ακύρωση K
απαγορεύεται	679 K η αντιγραφή	679 K η αναπαραγωγή
αποδεχθείτε	689 K τα cookies
αποδεχτείτε	689 K τα cookies
απορρήτου	681 πολιτική K
από	700 K # €
αρθρογράφος	687 είναι K
αρχισυντάκτης	687 είναι K
αρχισυντάκτρια	687 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	746 χωρίς K
""", 'β': """
βιβλιοπωλείο	692 ηλεκτρονικό μας K
βοηθήστε	765 K μας
βοηθούν	766 μας K
βρείτε	668 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	765 K μέλος	765 K κι εσείς
γνώσεις	695 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	686 K μας	765 K μας
γραπτή	716 χωρίς K άδεια
""", 'δ': """
δήλωσαν	768 K
δήλωσε	768 K ο	768 K η	768 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	766 οι K μας
δημοσιογράφος	687 είναι K	687 , K	687 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	766 η K μας	766 ανεξάρτητη K	766 η ανεξάρτητη K
δημοσκόπησή	694 K μας
δημοσκόπηση	694 στη K
διαβάσετε	663 για να K ολόκληρο
διαβεβαίωσε	768 K
διαμαρτυρήθηκε	768 K
διαφήμιση	11 τη K	703 μετά τη K
διαφημίσεις	70 χωρίς K	766 χωρίς K
διαφημίσεων	741 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	666 τη K email	666 η K email	699 K email	699 K e-mail
δικαιώματος	678 με επιφύλαξη παντός K
διοργανωτές	768 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	766 η K μας
δωρεά	705 κάντε μια K	765 η K σας	765 κάντε μια K	769 K
δωρεάν	15 K άρθρα	700 K άρθρα
δωρεές	769 K
""", 'ε': """
είμαστε	766 K μια μικρή
είπαν	768 K
είπε	768 K
εβδομάδα	17 κάθε K	767 την K
εγγραφή	699 με την K σας
εγγραφείτε	664 K για να	700 K δωρεάν	765 K δωρεάν	765 K τώρα	765 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	665 στα K σας
εκδήλωσή	692 K μας
εκδοχή	97 αρχική K
εκφράζουν	697 τα σχόλια K	697 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	669 K τις ειδοποιήσεις	671 K τη javascript
ενημερωτικά	666 K δελτία
ενημερωτικό	78 το K δελτίο	666 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	686 K μας
ενισχύστε	705 K	765 K μας
ενσωματωμένο	689 K περιεχόμενο
εξήγησε	768 K
επανέλαβε	768 K
επαναλάμβανε	768 K
επιβεβαιώστε	699 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	686 K μαζί μας	686 K με τον συντάκτη	686 K με τη συντάκτριά	686 K με τη συντάκτρια	686 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	768 K
επιστολή	43 την K σας
ερωτηματολόγιο	696 το K
εσάς	705 χάρη σε K	766 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	700 με # K
ευχαριστούμε	699 K για την εγγραφή	765 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	768 K
ζήτησε	768 K ο	768 K η	768 K στο	768 K από
ζητούσαν	768 K
ζητούσε	768 K
""", 'η': """
ηλεκτρονικό	692 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	746 χωρίς K
ισχυρίζεται	768 K
ισχυρίστηκε	768 K
""", 'κ': """
κάλεσε	768 K ο	768 K η
κάνε	62 K μου tag
κάνοντας	699 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	730 K εθισμού
καλούσαν	768 K
καλούσε	768 K
κανάλι	766 το K μας
κατάστημά	692 στο K μας
κατήγγειλε	768 K
καταγγέλλει	768 K
καταγγελία	686 κάντε μας την K
κατεβάστε	669 K την εφαρμογή
κεθεα	730 K
κεράστε	54 K με έναν καφέ
κουίζ	694 το K	694 στο K	694 το K μας
κυκλοφορεί	692 K το νέο τεύχος
κυριότερες	699 τις K ειδήσεις
""", 'λ': """
λάβετε	717 K
λέει	768 K
λαμβάνεις	714 θέλεις να K
λαμβάνετε	714 θέλετε να K	717 K
""", 'μ': """
μήνα	767 τον K	767 το K	767 ανά K	767 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	700 K # €
μεγαλομετόχους	746 χωρίς K
μετόχους	746 χωρίς K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	707 με τεχνητή K	707 από τεχνητή K
νοημοσύνης	707 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	663 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	700 K το άρθρο
ομάδα	692 στην K μας	765 ελάτε στην K	766 η K μας
""", 'π': """
παράκληση	683 έχουμε μια μικρή K	683 μια μικρή K
παραδέχεται	768 K
παραδέχθηκε	768 K
παραδέχτηκε	768 K
παρακάλεσε	768 K
παρακαλούσαν	768 K
παρακαλούσε	768 K
πατώντας	699 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	689 εξωτερικού K
περιεχόμενο	9 αυτό το K	689 αυτό το K	689 το K αυτό	689 εξωτερικό K
πολιτική	681 K cookies
πρέπει	689 δείτε το βίντεο K
προέτρεπαν	768 K
προέτρεπε	768 K
προέτρεψε	768 K
προειδοποίησε	768 K
προειδοποιεί	768 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	765 ενισχύστε την K
προσωπικών	681 K δεδομένων
προτεινόμενη	684 K πηγή
προτιμώμενες	684 K πηγές	760 K πηγές
προτιμώμενη	684 K πηγή	760 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	712 K σε όλα
πρόσθεσαν	768 K
πρόσθεσε	768 K ο	768 K η
πρώτο	700 τον K μήνα
πρώτος	767 K μήνας
""", 'ρ': """
ρεπορτάζ	766 το K μας	766 αυτό το K
ρωτούσαν	768 K
ρωτούσε	768 K
ρώτησαν	768 K
ρώτησε	768 K ο	768 K η
""", 'σ': """
σημαντικότερες	699 τις K ειδήσεις
σημείωσε	768 K ο	768 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	765 K μας
στήριξή	705 χωρίς τη K	765 η K σας	765 τη K σας	766 χωρίς τη K
στήριξη	705 χάρη στη K	766 χάρη στη K
στείλε	38 K μας	67 K μας	686 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	686 K μας	765 K μας
στηρίξτε	705 K	765 K μας	765 K την	765 K το	765 K τη
συγκατάθεση	689 K για cookies
συμβουλεύει	768 K
συμβούλευε	768 K
συμβούλευσε	768 K
συμβούλεψε	768 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	692 K μας
συνέδριό	692 K μας
συνέστησε	768 K
συνδεθείτε	24 K	664 K για να
συνδρομή	700 με K	700 K από	718 με K	769 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	663 διαθέσιμο μόνο σε K	663 διαθέσιμο σε K	682 μόνο για K	682 μόνο σε K	765 γραφτείτε K	766 οι K μας	769 K
συνδρομητής	50 ως K	80 γίνετε K	663 είστε ήδη K	765 γίνετε K
συνεργασία	703 σε K με χορηγό	703 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	703 συνδέσμους K
συνεχίζεται	703 K παρακάτω
συνεχίσετε	663 για να K την ανάγνωση	663 να K την ανάγνωση
συνεχίσουμε	766 να K
συνεχίστε	663 K την ανάγνωση
συνιστούσε	768 K
συντάκτης	687 είναι K
συντάκτρια	687 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	697 στα K
σύμφωνα	768 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	713 K δωρεάν άρθρο
τραγουδούσαν	768 K
τόνιζε	768 K
τόνισε	768 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	730 παίξε K	730 παίξτε K
υπογράμμισε	768 K
υποσχέθηκε	768 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	683 αφού K ως εδώ
φωνάζει	768 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	683 πριν K
φώναζαν	768 K
φώναζε	768 K
φώναξαν	768 K
φώναξε	768 K
""", 'χ': """
χάνετε	714 μη K
χρήσης	681 όροι K	699 όρους K
χρειαζόμαστε	765 K τη βοήθειά σας
χρησιμοποιεί	672 K cookies
χρησιμοποιούμε	671 K cookies
χρόνο	767 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	710 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	694 στην K
""", 'а': """
абонамент	212 вече имате K	243 с K	243 K за	263 с K	270 K
абонамента	241 с K си	241 благодарим за K
абонат	50 като K	210 вече сте K
абонати	222 само за K	270 K
абонатите	50 K могат
абонирайте	80 K се	210 K се, за да	213 K се за бюлетина	266 K се
абонирането	241 с K
авторизованные	2639 только K
авторизованным	2639 K пользователям
авторизовані	3131 лише K
авторизуйтесь	24 K
авторкою	3119 зв'язатися з K
автором	3119 зв'язатися з K
автору	54 на каву K	2627 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3152 пишіть за K
адресу	2659 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2638 K	3130 K
анонимно	2627 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3116 K джерел
безкоштовна	3150 остання K стаття
безкоштовний	3126 наш K вебінар	3134 K акаунт	3150 останній K матеріал
безкоштовних	3134 ліміт K	3134 K статей
безкоштовні	15 K статті	3134 K статті
безлимитный	2594 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2657 последняя K статья
бесплатные	15 K статьи	2642 K статьи
бесплатный	2633 наш K вебинар	2642 K аккаунт	2657 последний K материал
бесплатных	15 K статей	2642 лимит K	2642 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3165 K
благала	3165 K
благали	3165 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2648 K донатам	2673 K вам	2673 K вашей
блокировщик	2607 отключите K	2607 K рекламы
блокувальник	3101 K реклами
бот	39 наш K
браузер	10 ваш K	2620 ваш K	3111 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3117 K
вайбър	16 K	226 K
ватсапе	2625 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2633 наш K
вебінар	3126 наш K
взывал	2675 K
видео	9 это K	40 фото и K
виділіть	3115 K
визнав	3165 K
визнала	3165 K
визнає	3165 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3111 K cookie	3140 будь-яке K матеріалів	3140 K матеріалів сайту
використанні	3109 при K матеріалів
використовує	3102 K cookie
використовуємо	3101 K cookie
вимагав	3165 K
вимагала	3165 K
вимагали	3165 K
виправлення	97 K:
випуск	3128 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3165 K
вк	2625 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2625 K
влезте	24 K
вміст	9 цей K
внескам	3141 завдяки K	3163 завдяки K
внесок	3162 ваш K
войдите	24 K	2595 K, чтобы
вотсапе	2625 K
вотсапі	3117 K
впн	64 без K
всеки	249 K лев
встановіть	3095 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2610 K ее	2610 K текст
выпуск	2636 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3165 K
відповідав	3165 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3165 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	269 K
гласил	2675 K
гласила	2675 K
гласит	2675 K
гласувайте	254 K
гледайте	259 K ни
говорил	2675 K
говорила	2675 K
говорили	2675 K
говорит	2675 K
год	2674 в K
годишно	268 K
голосуйте	2653 K	3146 K
гривень	3164 # K
грн	3164 # K
група	260 viber K
гукав	3165 K
гукали	3165 K
гукнув	3165 K
гукнула	3165 K
гіперпосилання	3109 K обов
""", 'д': """
дальше	2594 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3116 обрані K	3116 бажані K
джерелом	3116 основним K	3116 бажаним K
дзен	2625 K
дзене	2625 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2675 K
добавила	269 K	2675 K
добавьте	2604 K нас в
добавя	269 K
додав	3165 K
додала	3165 K
додатку	84 у нашому K
додає	3165 K
дозволить	3162 ваша підтримка K
дозволяється	3140 матеріалів K лише
долучайтесь	51 K	3162 K до нас	3162 K до нашої	3162 K до нашого	3162 K до спільноти	3162 K до читачів
долучайтеся	51 K	3162 K до нас	3162 K до нашої	3162 K до нашого	3162 K до спільноти	3162 K до читачів
донат	2672 ваш K	3162 ваш K	3166 K
донатам	3141 завдяки K
донати	3166 K
донатом	3164 K
донаты	2676 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3162 ваша підтримка K
допомога	3162 нам потрібна ваша K
допомогою	3143 за K ші
допоможе	3163 K нам
допоможуть	3141 K нам працювати	3163 K нам
допоможіть	90 K, скільки можете
допускается	2647 материалов K только
допълнена	97 статията е K
доступ	2642 полный K	3134 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2586 вы K до конца	3085 ви K до кінця
дочитати	3091 щоб K
дочитать	2594 чтобы K	2642 K
""", 'е': """
евро	243 за # K
ежедневную	2597 K рассылку
ежемесячно	2674 K
ежемесячное	2672 оформите K
ежемесячный	2648 K донат
еженедельную	2597 K рассылку
електронна	214 вашата K поща
електронної	3133 адресу K пошти
електронну	3133 K адресу	3133 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2675 K
жаловался	2675 K
жалуются	2675 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2628 - K	2628 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2673 независимая K
журналистике	2673 независимой K
журналистики	2673 независимой K
журналистику	2673 независимую K
журналистка	229 е K	229 , K	2628 - K	2628 , K
журналисты	2673 наши K
журналіст	3121 - K	3121 , K
журналістам	39 нашим K
журналісти	3163 наші K
журналістика	3163 незалежна K
журналістику	3163 незалежну K	3163 якісну K
журналістка	3121 - K	3121 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3095 K застосунок
завантажте	3095 K додаток
завдяки	3141 існує K	3163 K вам	3163 K вашій
зависимост	88 хазартът създава K
задонатьте	2672 K	3162 K
задължителните	21 K полета
зазначив	3165 K
зазывал	2675 K
закликав	3165 K
закликала	3165 K
закликали	3165 K
закончились	2594 бесплатные статьи K
залишає	29 K за собою право
залишилося	3092 K #%	3092 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2611 K ошибку
замолчим	2673 мы не K
запазени	220 всички права K
запевняв	3165 K
запевняла	3165 K
запевняє	3165 K
записи	58 новые K на почту
запитав	3165 K
запитала	3165 K
запитань	3130 на кілька K
запишете	213 K се за нашия
зарегистрированные	2639 только K
зарегистрированным	2594 доступен только K
зарегистрированы	2594 уже K
зарегистрируйтесь	2595 K, чтобы	2642 бесплатно K	2642 K бесплатно	2672 K бесплатно	2672 K, чтобы читать
зареєстровані	3131 лише K	3131 тільки K
зареєструйтесь	3092 K, щоб	3134 безкоштовно K	3134 K безкоштовно	3162 K безкоштовно	3162 K, щоб читати
зареєструйтеся	3134 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3113 нашому K
застосунок	3095 завантажте K	3113 наш K	3113 мобільний K	3162 завантажте K і	3162 завантажте K та
захищено	3109 усі права K
захищені	3109 усі права K	3109 всі права K
защищенной	2627 K формой
защищены	2618 все права K
защищённой	2627 K формой
заяви	269 K
заявив	3165 K
заявил	269 K	2675 K
заявила	269 K	2675 K	3165 K
заявили	2675 K	3165 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2586 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3115 якщо ви K
знанията	237 K си
зобов	3165 K'язав
зовнішнього	3123 K вмісту	3123 K контенту
зовнішній	3123 K вміст	3123 K контент
зробіть	3089 K внесок	3162 K внесок у	3162 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2624 K
известията	14 K
извика	269 K
изкуствен	251 с помощта на K интелект	251 с K интелект	251 от K интелект
изпратете	38 K ни	49 K я	67 K ни	227 K ни	266 K ни
изпращайте	227 K ни	228 K на
изпращаме	57 ви K	57 K ви
изтеглете	266 K нашето
източник	225 основен K
източници	225 любими K
имейл	214 вашия K	241 вашия K	241 по K	241 на K
имейла	79 на K ви	214 на K си
имейлът	60 K ви няма да
иностранного	2618 выполняющим функции K агента
иностранным	2673 K агентом
инстаграм	226 K
искусственного	2650 с помощью K интеллекта
искусственным	2650 K интеллектом
использование	2620 K cookie	2630 K cookie	2647 любое K материалов	2647 K материалов сайта
использовании	2618 при K материалов	2647 полном или частичном K	2647 частичном K материалов
используем	2607 K cookie
использует	2608 K cookie
исправление	97 K:
источники	2624 избранные K	2624 любимые K
источников	2624 избранных K	2661 избранных K
источником	2624 основным K
исчерпали	2594 K лимит
""", 'к': """
каждое	17 K утро
каждый	2674 K месяц
каже	3165 K
каза	269 K
казав	3165 K
казал	269 K
казала	269 K	3165 K
казали	3165 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2673 наш K	3163 наш K
канала	2673 нашего K
каналу	3163 нашого K
колумнист	2628 - K	2628 , K
колумніст	3121 - K
колумністка	3121 - K
команде	2633 к нашей K
команди	3126 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3110 у K	3110 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2610 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2619 в K
комментировать	6 K
контент	9 этот K	9 цей K	2630 внешний K
контента	9 этого K	2630 внешнего K
контенту	9 цього K
конференцию	2633 нашу K
конференция	234 нашата K
конференцію	3126 нашу K
конфиденциальности	2607 политикой K	2620 политика K
конфіденційності	3101 політикою K	3111 політика K
копирование	2647 K материалов сайта
кореспондент	229 е K	229 , K	3121 - K	3121 , K
кореспондентка	3121 - K	3121 , K
короткий	2638 K опрос
корреспондент	2628 - K	2628 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3165 K
крикнул	2675 K
крикнула	2675 K	3165 K
кричав	3165 K
кричал	2675 K
кричала	2675 K	3165 K
кричали	2675 K	3165 K
кричит	2675 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2633 нашу K
лекцію	3126 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2633 нашего K
магазине	2633 в нашем K	2633 в нашем интернет-K
магазину	3126 нашого K
магазині	3126 у нашому K	3126 в нашому K	3126 нашому інтернет-K
материал	2610 обсудить K	2630 внешний K	2663 K создан	2673 этот K
материалам	2655 ко всем K
материалы	2673 наши K
матеріал	3163 цей K
матеріали	3163 наші K
матеріалу	97 першій версії K
матеріалів	3140 копіювання K сайту	3140 K посилання обов'язкове	3148 до всіх K	3148 до усіх K
мероприятие	2633 наше K
месенджері	3117 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2625 K
месте	42 вы были на K
месяц	2674 в K
мобільний	3113 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
місці	42 ви були на K
місяць	3164 на K	3164 перший K
""", 'н': """
навчання	48 K ші
нагадав	3165 K
нагадала	3165 K
наголосив	3165 K
наголосила	3165 K
надпис	269 такъв K
надпись	2675 такая K
надсилайте	3119 K нам	3119 K її	3119 K їх нам	3120 K фото	3120 K відео	3120 K свої	3162 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3116 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3119 K нам	3119 K їх нам	3120 K фото	3162 K нам
нажимая	2641 K кнопку	2641 K на кнопку	2641 K "
нажмите	2610 K ctrl
намерете	259 K ни
напис	3165 такий K
написа	269 K
написав	3165 K
написал	2675 K
написала	2675 K	3165 K
написано	2675 было K	3165 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2627 K нашему	2627 K нашей	2627 K автору	2627 K нам	2672 K нам
напишіть	38 K нам	67 K нам	3119 K нашому	3119 K нашій	3119 K автору	3119 K авторці	3119 K нам	3162 K нам
напомнил	2675 K
напомнила	2675 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3133 K кнопку	3133 K на
нашем	2610 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2586 K просьба
неделю	17 раз в K	17 каждую K	2674 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2589 поддержите K	2672 поддержите K
независимые	2673 K медиа
незалежні	3163 K медіа
нейросети	2650 с помощью K
несколько	2638 на K вопросов
никакого	71 K спама
новинами	3098 стежте за K
новини	226 google K	3117 google K
нуждаем	266 K се от вашата
нужна	2648 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2675 K
обещала	2675 K
обещали	2675 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2628 - K	2628 , K
обраних	3116 K джерел
обучения	48 K ии
объявил	2675 K
объявила	2675 K
объяснил	2675 K
объяснила	2675 K
объясняет	2675 K
объяснял	2675 K
объясняла	2675 K
обязал	2675 K
обязательна	2618 гиперссылка K	2647 материалов ссылка K	2647 ссылка на источник K
обязательные	21 K поля	2610 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3165 K
обіцяла	3165 K
обіцяли	3165 K
огледален	64 K сайт
оглядач	3121 - K	3121 , K
оглядачка	3121 - K	3121 , K
оголосив	3165 K
ограничений	2594 читайте без K
одноклассниках	2625 K
одному	3133 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2610 нашли K
опитування	3130 наше K	3130 коротке K
опитуванні	35 нашому K	3130 K читачів	3130 нашому K	3130 в K
оприлюднюватиметься	22 не K	3104 ваша e-mail адреса не K
опрос	35 наш K	2638 наш K
опросе	35 нашем K	2638 нашем K	2638 в K
опубликован	22 не будет K	2610 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2675 зовут K
організатори	3165 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2641 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2595 K #%	2595 K # %
отбележете	62 K ме
ответил	2675 K
ответила	2675 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2675 K
отвечала	2675 K
отговори	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2674 K в любой момент
отметил	2675 K
отметила	2675 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2597 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2627 K их нам	2672 K нам
отримувати	3151 хочете K
отримуйте	3155 K
очакваме	227 K вашите
ошибку	2611 нашли K
оштрафовал	2675 K
оштрафовала	2675 K
оштрафував	3165 K
""", 'п': """
партнером	2645 совместно с K	3138 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2645 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3138 K посилання
партнеры	2607 мы и наши K
партньорски	246 K линкове
партнёром	2645 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2645 K ссылки
партнёрским	74 K ссылкам
патроном	2672 станьте K
пееха	269 K
пели	2675 K
первинній	97 K версії
первоначальной	97 K версии
первый	2674 K месяц	2674 рубль в K
переведите	2672 K нам
перевірте	3130 K себе	3133 K пошту
передплатник	50 як K	3091 уже K	3091 вже K
передплатникам	3091 доступний лише K	3091 доступна лише K	3091 доступно лише K
передплатники	50 K можуть	3149 лише K	3149 тільки K
передплатників	3091 тільки для K
передплатою	3091 доступна за K	3091 доступний за K	3134 за K	3156 з K
передплату	80 оформіть K	3134 K за	3162 оформіть K
передплатіть	80 K
передрук	45 K	3114 K
передруковувати	45 K
передруку	3114 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2623 K
перепечатке	2623 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3112 K даних
персональных	2621 K данных
писав	3165 K
писал	2675 K
писала	2675 K	3165 K
писати	3163 нам K
писменото	248 без K съгласие
письме	2641 в одном K
письменного	2662 без K согласия
письмової	3154 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2627 K нам	2659 K на	2672 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3119 K нам	3152 K на
платной	2594 в K версии
побачили	3160 K помилку
повний	20 K текст	3134 K текст
повтаря	269 K
повтаряше	269 K
повторював	3165 K
повторює	3165 K
повторяет	2675 K
повторял	2675 K
повторяла	2675 K
повідомив	3165 K
повідомила	3165 K
повідомили	3165 K
повідомте	38 K нам	67 K нам	3119 K нам	3119 K нас	3162 K нам
подайте	228 K сигнал
поддержать	2672 K нас	2672 K редакцию	2672 K нашу
поддерживайте	2672 K нас	2672 K нашу
поддержите	2589 K нашу	2589 K нас	2648 K	2672 K нас	2672 K нашу	2672 K редакцию	2672 K проект	2672 K автора	2672 K наш
поддержка	2590 ваша K	2672 ваша K поможет	2672 ваша K помогает	2672 ваша K позволит
поддержке	2645 при K партнёра	2645 при K партнера	2648 благодаря вашей K	2673 вашей K
поддержки	2673 без вашей K	2673 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2636 K	2673 наш K	3128 K	3163 наш K
подкаста	236 K	2636 K	2673 нашего K
подкасте	34 нашем K	2636 K
подкасти	34 наші K	236 K	3128 K
подкастов	2636 K
подкасту	3128 K
подкастът	236 K
подкасты	2636 K
подкасті	34 нашому K	3128 K
подкастів	3128 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2594 уже K
подписка	2594 уже есть K	2676 K
подписке	2594 доступен только по K	2594 доступна по K	2594 доступен по K	2642 по K
подписки	2676 K
подпиской	2667 с K
подписку	80 оформите K	80 оформить K	2594 оформить K	2594 оформите K	2641 спасибо за K	2642 K за	2672 оформите K	2672 оформить K
подписчик	50 как K	2594 уже K	2594 вы уже K
подписчикам	2594 доступна только K	2594 доступно только K	2594 доступен только K	2656 только K
подписчики	50 K могут	2656 только K	2676 K
подписчиков	2594 только для K
подписчиком	2672 станьте K
подписывайтесь	2597 K на рассылку	2604 K на нас	2604 K на наш	2604 K на канал	2604 K на telegram	2672 K на
подписываясь	2641 K
подпишитесь	80 K	2589 K на регулярное	2597 K на рассылку	2604 K на наш	2604 K на канал	2672 K на
подчеркнул	2675 K
подчеркнула	2675 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3126 нашу K
пожертвование	2589 оформите K	2590 сделайте K	2648 регулярное K	2648 ежемесячное K	2672 ваше K	2672 сделайте K	2672 оформите K	2676 K
пожертвования	2673 на K	2676 K
пожертвованиям	2648 благодаря K	2673 благодаря K
пожертвуйте	2672 K
позволяет	2672 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2594 чтобы прочитать K
полный	20 K текст	2642 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2666 K
получать	2658 хотите K
помилку	3160 знайшли K
помогите	90 K, сколько можете	2672 K нам
помогнете	266 K ни
помогут	2673 K нам
поможет	2673 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2672 нам нужна ваша K
помощью	2650 с K ии
помітили	3115 якщо ви K	3160 K помилку
помічник	63 наш K
понравилась	2673 K статья
понравился	2673 K материал	2673 K текст
пообещал	2675 K
пообещала	2675 K
пообіцяв	3165 K
пообіцяла	3165 K
попереджає	3165 K
попередив	3165 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3165 K
попросил	2675 K
попросила	2675 K	3165 K
попросили	2675 K	3165 K
попросило	2675 K
порадив	3165 K
порадила	3165 K
посилання	3140 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2675 K
посоветовала	2675 K
постановив	3165 K
постановил	2675 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2675 K
потребовала	2675 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2641 вашей K
почтовом	2641 вашем K ящике
почту	79 на K	2598 на вашу K	2598 вам на K	2641 вашу K
пошту	79 на K	79 на вашу K	3094 на вашу K
пошті	3133 вашій K
пощенска	214 вашата K кутия
пояснив	3165 K
пояснил	2675 K
пояснила	2675 K	3165 K
пояснював	3165 K
пояснювала	3165 K
пояснює	3165 K
поясняет	2675 K
правото	29 си запазва K
працювати	3141 допоможе нам K	3163 K далі
працюємо	3163 ми K
предишна	97 K версия на
предпочитаемые	2624 K источники
предпочитаемых	2624 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2624 K источники	2661 K источники
предпочтительный	2624 K источник
предпочтительных	2661 K источников
предупреди	269 K
предупредил	2675 K
предупреждава	269 K
предупреждает	2675 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2675 K
призвала	2675 K
призвали	2675 K
призна	269 K
признава	269 K
признавал	2675 K
признает	2675 K
признал	2675 K
признала	2675 K
признали	2673 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2675 K
призывала	2675 K
призывали	2675 K
приложение	84 в нашето K	267 нашето K	2599 скачать K	2600 скачайте K	2600 установите K	2622 наше K	2622 мобильное K	2672 скачайте наше K	2672 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2599 открыть в K	2622 нашем K
приложения	2622 нашего K	2673 нашего K
приоритетным	2624 K источником
присоединяйтесь	51 K	2672 K к нам	2672 K к нашему	2672 K к нашей	2672 K к нашим	2672 K к сообществу	2672 K к читателям	2672 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2627 K нам	2627 K фото	2627 K видео	2627 K новости	2627 K свои	2627 K их нам	2672 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2627 K нам	2627 K фото	2627 K их нам	2672 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3162 K до нас	3162 K до нашої	3162 K до нашого	3162 K до спільноти	3162 K до читачів
приєднуйтеся	51 K	3162 K до нас	3162 K до нашої	3162 K до нашого	3162 K до спільноти	3162 K до читачів
проверьте	2638 K себя	2641 K почту
проголосуйте	2653 K	3146 K
продовження	3138 реклама. K
продовжити	3091 щоб K читання	3141 допоможуть нам K
продовжувати	3163 K роботу
продолжаем	2673 мы K работать
продолжать	2648 помогут нам K	2673 K работу
продолжение	2645 реклама. K
продолжить	2594 чтобы K чтение	2648 помогут нам K	2648 поможет нам K	2673 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2618 настоящий материал (информация) K	2663 материал K
произведён	2663 материал K
пройдите	2638 K тест
пройдіть	3130 K тест
пропускайте	258 не K
пропустите	2658 не K
пропустити	3151 не хочете K
пропустить	2658 не хотите K
пропустіть	3151 не K
просив	3165 K
просил	2675 K
просила	2675 K	3165 K
просили	2675 K	3165 K
просьба	2586 у нас к вам K	2586 у нас есть K
просять	3165 K
проучване	237 нашето K
прохання	3085 маємо до вас K	3085 невелике K
прочетете	211 за да K цялата
прочитать	2594 осталось K	2594 чтобы K статью
пріоритетне	3116 K джерело
пріоритетним	3116 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3093 K на розсилку
підписка	3166 K
підписку	3091 оформіть K	3133 дякуємо за K	3162 оформіть K
підписники	3149 лише K	3166 K
підписників	3091 тільки для K
підписуйтесь	3097 K на нас	3097 K на наш	3097 K на канал	3097 K на telegram	3162 K на
підписуйтеся	3097 K на наш	3097 K на канал
підписуючись	3133 K
підпишіться	3093 K на розсилку	3097 K на наш	3162 K на
підтримайте	3088 K нашу	3088 K незалежну	3088 K нас	3141 K	3162 K нас	3162 K нашу	3162 K незалежну	3162 K редакцію	3162 K автора	3162 K роботу	3162 K наш
підтримати	3162 K нас	3162 K нашу
підтримка	3089 ваша K	3162 ваша K допоможе
підтримки	3138 за K партнера	3163 спільноти K	3163 вашої K
підтримуйте	3162 K нас	3162 K нашу
підтримці	3141 завдяки вашій K	3141 завдяки K читачів	3163 вашій K
піти	3085 перш ніж K
""", 'р': """
работа	267 нашата K	2673 наша K
работаем	2673 мы K
работать	2648 помогут нам K	2648 поможет нам K	2673 K дальше
работу	2673 нашу K
радив	3165 K
радила	3165 K
радили	3165 K
радить	3165 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2662 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2672 K нам
рассказал	2675 K
рассказала	2675 K
рассказывать	2673 K правду
расследование	2673 наше K	2673 это K
расследования	2673 наши K
рассылка	2673 наша K	2676 K
рассылку	78 на K	78 нашу K	78 K	2597 нашу K	2597 K самых	2673 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2641 K
регулярний	3141 K внесок
редактор	229 е K	229 - K	229 , K	2628 - K	2628 , K	3121 - K	3121 , K
редакторка	3121 - K	3121 , K
редакцией	39 нашей K	2627 связаться с K
редакции	97 поправка K	2662 без согласия K	2673 нашей K
редакцию	39 в нашу K	2627 напишите в K	2627 пишите в K
редакция	234 в нашата K	267 нашата K	2673 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3119 напишіть у K	3119 пишіть у K
редакція	3163 наша K
редакцією	39 нашою K	3119 зв'язатися з K
редакції	43 письма до K	3119 пишіть до K	3154 без згоди K	3154 без дозволу K	3163 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3138 після K	3138 на правах K	3163 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2645 после K	2645 на правах K	2673 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2628 - K	2628 , K	3121 - K	3121 , K
репортери	39 на нашите K	267 нашите K
репортерка	3121 - K	3121 , K
репортёр	2628 - K	2628 , K
решил	2675 K
реєструючись	3133 K
робота	3163 наша K
роботу	3163 нашу K
розкажіть	38 K нам	67 K нам
розповів	3165 K
розповідати	3163 K правду
розповіла	3165 K
розсилка	3163 наша K	3166 K
розсилку	78 на K	78 нашу K	78 K	3093 нашу K	3093 щоденну K	3163 нашу K
розслідування	3163 наші K	3163 це K
рублей	2674 # K
рік	3164 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2627 K с нами
связаться	2627 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3165 K
сказал	2675 K
сказала	2675 K	3165 K
скаржаться	3165 K
скаржився	3165 K
скаржилася	3165 K
скачайте	2599 K наше
скиньте	2672 K нам	2672 K донат
сколько	2672 скиньте K
скриньку	3133 вашу K
скриньці	3133 вашій K
следите	2604 K за нами
словам	2675 по K
словами	3165 за K
слушайте	259 K ни
слідкуйте	3097 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2675 K
советовала	2675 K
советовали	2675 K
советует	2675 K
согласны	43 не K	43 K с автором
содержимое	2630 внешнее K
сообщение	2618 данное K (материал) создано	2663 K создано
сообщил	2675 K
сообщила	2675 K
сообщили	2675 K
сообщите	38 K нам	67 K нам	2627 K нам	2672 K нам
соучастником	2648 станьте K	2672 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3095 увімкнути K	3095 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3163 K текст	3163 K матеріал
сподобалась	3085 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2675 K
спросил	2675 K
спросила	2675 K
співали	3165 K
співучасником	3162 станьте K
спільнота	3163 наша K
спільноти	3089 стань частиною K	3141 частиною K	3163 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2672 K нашим	3162 K нашим
статей	3148 до всіх K	3148 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3163 ця K
статья	2673 эта K
статьям	2655 ко всем K
стверджує	3165 K
стежте	3097 K за нами
стигнали	224 щом сте K дотук
стороннего	2630 K сервиса
сторонним	2630 K сервисом
стороннього	3123 K сервісу
стороннім	3123 K сервісом
суммой	2674 любой K
сумму	2674 любую K
сутрин	17 всяка K
существуем	2673 мы K
существует	2648 K благодаря
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
телеграм	16 K	226 K	2604 наш K-канал	2604 в нашем K	2625 K	2625 K-канал	2625 K-канале	2659 пишите в K	2673 наш K	3097 наш K-канал	3117 K	3117 K-канал	3117 K-каналі
телеграме	16 K	2625 K
телеграмі	3117 K
тест	2638 наш K	3130 наш K
тиждень	17 раз на K	3164 на K
требовал	2675 K
требовала	2675 K
требовали	2675 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2600 включите K	2600 включить K	2600 разрешить K
уверяет	2675 K
уверял	2675 K
уверяла	2675 K
увійдіть	24 K	3092 K, щоб
уговаривал	2675 K
уговаривала	2675 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2586 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3116 K джерел
улюблені	3116 K джерела
умовляв	3165 K
умоляваше	269 K
умолял	2675 K
умоляла	2675 K
умоляли	2675 K
утверждает	2675 K
уточнение	97 K:
уточнення	97 K:
уточнив	3165 K
уточнил	2675 K
уточнила	2675 K	3165 K
учасником	3162 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2673 K нашу
цитировании	2623 при K
цитування	3114 у разі K
цитуванні	3114 при K
""", 'ч': """
частиною	3162 станьте K
частковому	3140 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2672 спасибо, что K
читай	3097 K нас
читайте	2604 K нас в	3097 K нас у	3097 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2638 опросе K	2648 благодаря поддержке K	2668 K	2673 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2586 дорогие K	2668 K	2673 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2668 K	2673 благодаря K
читати	3091 щоб K далі	3162 щоб K далі
читачам	18 завдяки K	3157 K
читачі	36 наші K	3157 K	3163 наші K
читачів	43 листи K	3157 K	3163 наших K
читаєте	3162 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3164 K
щомісячний	3141 K внесок
щомісячно	3164 K
щоранку	17 K
щотижневу	3093 K розсилку
""", 'э': """
электронной	2641 адрес K почты
электронную	2641 K почту
""", 'я': """
яжіться	38 зв'K з нами	3119 зв'K з нами
язкові	21 обов'K поля	3104 обов'K поля
якщо	3085 K ви вже тут
""", 'і': """
інтелектом	3143 штучним K
інтелекту	3143 за допомогою штучного K
""", 'א': """
אומר	1516 K
אומרת	1516 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1470 עקבו K	1513 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1468 דואר K
אמר	1516 K
אמרה	1516 K
אמרו	1516 K
אתכם	1500 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1515 K
ביקש	1516 K
ביקשה	1516 K
במייל	1499 K שלכם
בסרטון	1489 לצפות K זה
בעוגיות	1475 שימוש K
בעיתונות	1500 לתמוך K
בקובצי	1474 משתמש K
בשבוע	17 פעם K	1515 K
בתגובות	85 K
בתוכן	1511 לעשות שימוש K
""", 'ד': """
דווחו	1513 K לנו
דיוור	1499 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1471 הורידו את K	1514 K
הבהרה	97 K:
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1516 K
הודיעה	1516 K
הוואטסאפ	1471 לקבוצת K
הווטסאפ	1471 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1516 K
הוסיפה	1516 K
הזהיר	1516 K
הזכויות	1482 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1512 הכתבות K
הטלגרם	1471 לערוץ K
הטקסט	1490 K
היום	1513 תרמו K
הירשמו	1513 K לקבלת
הכותב	1511 על דעת K
הכתבה	45 לפרסם את K	1464 להמשך קריאת K	1490 K	1514 K הזאת
המדור	1488 הוא עורך K	1488 היא עורכת K
המובעות	1511 הדעות K במאמר	1511 הדעות K בטור	1511 הדעות K בכתבה
המועדף	1485 למקור K	1485 כמקור K
המייל	1467 לתיבת K	1468 כתובת K
המקורית	97 בגרסה K של
הניוזלטר	1468 K היומי	1499 K השבועי של	1499 K שלנו	1514 K
הסביר	1516 K
הסיכום	1490 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1490 הנקודות K
העיתונות	1514 K העצמאית
הפרטיות	1475 מדיניות K
הפרסומת	11 K
הצביעו	1513 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1471 K לערוץ	1513 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1475 תנאי K
התגובות	1496 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1500 בזכות K שלכם
התראות	14 K
התרגום	1490 K
התרומה	1513 K שלכם
""", 'ו': """
ובטוויטר	1470 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1500 K בכם
ותלויה	1500 K בכם
""", 'ז': """
זקוקה	1513 K לכם
""", 'ח': """
חודשית	1513 תרומה K
חיצוני	1489 תוכן K	1489 תוכן ממקור K
""", 'ט': """
טען	1516 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1499 K למייל	1499 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1464 הצטרפו K
כתב	1516 K
כתבה	1490 K זו	1514 K זו	1516 K
כתבו	38 K לנו	67 K לנו	1513 K לנו
כתבות	1512 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1488 היא K
כתובת	77 הזינו K מייל	1468 K דוא"ל
""", 'ל': """
לדברי	1516 K
להגיב	6 כדי K	1496 K
להמשיך	1464 כדי K לקרוא	1500 עזרו לנו K
להעתיק	1482 אין K	1511 לשכפל, K
לחודש	1515 K
לחוק	1511 סעיף #א K
לחצו	1513 K כאן
לידיעון	1513 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1465 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1467 הירשמו K	1467 הרשמה K	1467 K שלנו	1499 בהצלחה K	1513 הירשמו K
לעזרתכם	1513 אנחנו זקוקים K
לענייני	1488 הוא כתב K	1488 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1489 K בתוכן
לקבוצת	1471 הצטרפו K
לקריאה	1512 כתבות K
לקריאת	20 K הכתבה
לשנה	1515 K
לתומכים	1500 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1512 K חינם
מועדף	1485 מקור K	1485 כמקור K
מינוי	1464 רכשו K	1513 רכשו K	1517 K
מנוי	1464 כבר K
מנויים	1517 K
מסכימים	43 לא K	43 K?	1499 בהרשמה אתם K
מסר	1516 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1499 K שבועי	1517 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1490 K
סיפר	1516 K
סיפרה	1516 K
סעיף	1511 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1513 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1499 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1488 הוא K
עיתונאית	1488 היא K
עיתונות	1500 לעשות K	1514 K עצמאית
עכשיו	1513 תרמו K
עמלה	1510 נקבל K	1510 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1514 ללא K
פרסומת	11 K
פרשן	1488 הוא K
פרשנית	1488 היא K
""", 'צ': """
ציין	1516 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1514 K
קרא	1516 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1515 חודש K
""", 'ש': """
שאלו	1490 K את
שולחים	57 אנחנו K לכם
שיווקי	1499 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1513 K לנו
שלנו	39 לכתב K	1514 K
שנקבל	1510 K עמלה
שקראתם	1513 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1496 K
תוכן	9 K זה	1489 הצגת K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1500 K בכם
תלויה	1500 K בכם
תמיכתכם	1513 K
תמכו	1513 K בנו
תקציר	1490 K
תרומה	1517 K
תרומות	1517 K
""", 'ا': """
اخبارنا	204 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1244 K مطلب	1244 K خبر	1250 براي K مطلب
ادعمنا	203 K
ادعموا	203 K
ارسال	6 براي K نظر	1222 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	205 K
استخدام	123 يمنع اعادة K
استطلاع	203 صوت في K
استطلاعنا	204 K
استفاده	1210 از كوكي K ميكنيم	1210 از كوكيها K ميكنيم	1211 شرايط K	1218 K از مطالب اين سايت	1218 K از مطالب سايت
استمرار	203 ساهم في K	203 ساهموا في K
اسپم	71 بدون K
اشار	206 K
اشارة	62 ضع K الي
اشارت	206 K
اشتراك	149 لديك K	207 K	1239 K تهيه كنيد	1250 K تهيه كنيد	1254 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	203 K الان
اشتركوا	80 K	203 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	206 K
اضافت	206 K
اضغط	203 K هنا
اطلاع	1222 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	204 K هذا
اعلام	1253 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	179 مانع K	179 حاجب K
اعلانها	14 K
اعلن	206 K
اعلنت	206 K
اعملوا	62 K تاغ
افاد	206 K
افادت	206 K
افزود	1253 K
اكتب	203 K لنا
اكتبوا	38 K الينا	67 K الينا	203 K لنا
اكد	206 K
اكدت	206 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
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
التعليق	143 شروط K	143 سياسة K
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
اول	1252 ماه K
اوليه	97 نسخه K اين
ايميل	1205 K خود را	1205 به K شما	1206 ادرس K	1206 نشاني K	1235 در K خود	1250 K خود را وارد كنيد
ايميلتان	1235 به K
اينجا	1243 K كليك كنيد	1250 K كليك كنيد
اينستاگرام	1208 در K دنبال
اينه	64 K
اپ	1234 K
اپليكيشن	1234 K	1250 K ما را	1250 K را دانلود كنيد	1250 K را نصب كنيد	1251 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1248 الزاما K	1248 لزوما K	1248 K ديدگاه
بازنشر	45 K
باشيد	1222 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1229 را K
بحسب	206 K
بخوانيد	1220 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1251 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1229 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1222 براي ما K
بفضلكم	204 K
بنويسيد	38 براي ما K	67 براي ما K	1222 براي ما K	1250 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1220 K	1228 به تيم ما K	1250 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1222 با ما در ميان K	1250 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1222 با ما تماس K
""", 'ت': """
تؤكد	206 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	203 K علي تويتر	203 K علي غوغل	203 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	203 K علي
تاكيد	1253 K كرد
تبرع	207 K
تبرعات	207 K
تبرعك	203 K
تبرعكم	203 K
تبرعوا	90 K بما	203 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	204 K
ترجيحي	1221 منبع K	1221 منابع K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	203 حمل K	203 حملوا K
تطبيقنا	84 في K	84 عبر K	204 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تفعيل	114 K جافا
تفوت	203 لا K
تفوتوا	203 لا K
تقاريرنا	204 K
تقول	206 K
تلغرام	203 تابعنا علي K
تلگرام	1208 ما را در K	1208 در K دنبال	1208 كانال K ما	1222 با ما در K
تماشا	1229 K كنيد
تمامي	1219 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	203 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توضيح	97 K:	1253 K داد
تيم	1251 K ما
""", 'ج': """
جافاسكريبت	175 K
جاوااسكريپت	1210 K را فعال
""", 'ح': """
حذر	206 K
حذرت	206 K
حساب	101 هل لديك K
حقوق	1219 كليه K	1219 همه K	1219 تمام K
حمايت	1236 K مالي خود	1237 به K شما نياز	1237 با K شما	1238 K كنيد	1250 از ما K كنيد	1250 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1251 اين K
خبرنامه	1205 K ما	1205 اشتراك K	1206 در K	1235 K روزانه	1235 K هفتگي	1251 K ما	1251 K	1254 K
خبرنگار	39 K ما	1222 K ما را	1224 K
خبرنگاران	39 K ما	1251 K ما
خصوصي	1211 سياست حريم K
خواست	1253 K
خواستند	1253 K
خواندن	1239 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1237 به K خود تكيه	1251 K ما
خواهد	1231 منتشر K شد
خواهند	1231 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1224 استاد K
دستيار	63 K مجازي
دعا	206 K
دعت	206 K
دعمك	203 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	203 K
دنبال	1208 ما را K كنيد	1220 K كنيد	1220 K كنيم	1250 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1222 به ما خبر K	1229 گوش K	1240 هديه K	1250 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1231 نوشتن K	1231 ارسال K	1231 بيانگر K	1248 لزوما K
""", 'ذ': """
ذكر	206 K
ذكرت	206 K
""", 'ر': """
راسلنا	38 K	67 K	203 K
راسلونا	38 K	67 K	203 K
رايگان	1228 وبينار K ما	1239 اشتراك K	1249 مقاله K	1249 مطلب K	1249 مطالعه K	1250 K ثبت نام كنيد
روزنامه	1248 ديدگاه K
روزنامهنگار	1224 K
روزنامهنگاري	1251 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1252 K
ساهم	90 K بما	203 K في دعم
ساهموا	90 K بما	203 K في دعم
سايت	1251 K ما
سايتهاي	1225 محتواي K ديگر
سكريبت	175 جافا K
سنويا	205 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	203 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	203 K
شهريا	205 K
شويد	24 وارد K	1220 عضو K	1220 K	1250 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1235 خبرنامه K
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
علاقه	1221 منبع مورد K
عملنا	204 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1228 K شغلي در
فريقنا	204 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	203 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1231 K	1232 حروف لاتين (K)
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
كار	1251 K ما
كاربري	1239 حساب K خود شويد	1250 حساب K خود شويد
كانال	1208 به K ما	1220 K ما	1251 K ما
كتب	206 K
كتبت	206 K
كردهايد	1239 ثبت نام K	1239 ثبتنام K
كمصدر	128 K مفضل	198 K مفضل
كميسيون	1246 K دريافت كنيم	1246 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1228 ديدن K	1229 گوش K	1240 هديه K	1243 روي لينك كليك K	1243 كليك K	1250 به ما كمك K	1250 روي لينك كليك K	1250 همين حالا ثبت نام K
كوكي	1211 از K
كوكيها	1211 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1231 حروف K	1232 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1248 K نظر
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
ما	1251 به K
مالكين	184 بلا K
مالي	1237 كمك K شما	1250 كمك K شما	1254 كمك K
ماه	1252 در K
ماهانه	1252 K
متجرنا	204 K
متصفحك	10 K
مجانا	203 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1225 K خارجي	1225 اجازه ميدهيد K
محتوايي	1225 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1218 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	204 K
مراسلينا	39 K	204 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مساهمين	184 بلا K	184 ولا K
مستقل	1251 رسانه K
مستقلة	204 صحافة K
مشترك	149 هل انت K	1239 K شويد	1250 K شويد
مشتركا	50 بصفتك K
مشتركان	1239 ويژه K است
مصنوعي	1226 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1251 اين K
معنا	203 ساهم K
مفضل	198 مصدر K
مفضلا	198 مصدرا K
مقالاتنا	147 لا نضع K	204 K
مقاله	1244 ادامه K
ملاك	184 بلا K
منبع	1247 ذكر K
منتخب	1221 منبع K
منشن	62 K لي
منصتنا	204 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1234 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1235 عضويت شما با K	1235 ثبت نام شما با K
موقعنا	204 K
ميتوانند	50 مشتركان K
ميخواهيم	1225 از شما اجازه K
ميدهد	1231 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1253 K
ميگويد	1253 K
ميگيريم	1246 كميسيون K
""", 'ن': """
ناشد	206 K
ناشدت	206 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1231 منتشر K شد
نخواهند	1231 منتشر K شد
ندهيد	1250 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1234 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	204 K
نظر	6 ثبت K
نظرسنجي	1250 در K ما	1251 K ما
نميشود	60 ايميل شما نمايش داده K	1231 منتشر K
نوشت	1253 K
نويسنده	1222 ايميل K	1224 K
نياز	1237 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1239 مشترك K
هماكنون	1250 K ثبت نام كنيد
همايش	1228 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1237 به حمايت شما K
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
وبينار	1228 K ما	1228 در K
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
ويديو	40 عكسها و K	40 عكس و K	1225 ديدن اين K
ويري	206 K
ويضيف	206 K
ويقول	206 K
ويقولون	206 K
""", 'ي': """
يؤكد	206 K
يقول	206 K
يقولون	206 K
يوتيوب	16 K	203 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1224 K
""", 'گ': """
گزارش	1251 اين K
گزارشهاي	1251 K ما
گفت	1253 K
گفتند	1253 K
گفته	1253 K است	1253 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1541 का K रखने
अनुवाद	1543 K
अनुसार	1566 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1548 K राय दें
अपील	1566 K की
अलर्ट	1550 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1563 K दान
आपको	57 हम K
आर्टिकल	1562 फ्री K	1562 मुफ्त K
आर्थिक	1552 K सहयोग दें	1552 K सहयोग करें	1563 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1522 ऐप K करें	1550 K करें
इनबॉक्स	1521 आपके K	1551 अपने K में
""", 'उ': """
उपयोग	1527 कुकीज का K	1527 कुकी का K
""", 'ए': """
एजेंसी	1561 K की फीड
एडिटर	1541 सब K हैं	1541 सब-K हैं
""", 'क': """
कमीशन	1560 हमें K मिल	1560 K मिल सकता है
कमेंट	1548 अपनी राय K	1549 K करने के लिए	1549 K में अपनी राय	1549 K हटा	1549 K करने वाले
करके	1551 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1521 ईमेल दर्ज K	1524 फॉलो K	1536 जॉइन K	1536 लाइक K	1539 हमें ईमेल K	1546 टिकट बुक K	1548 पोल में वोट K	1551 साइन अप K	1555 शेयर K	1555 साझा K	1555 सेव K	1563 फॉलो K	1563 लॉग इन K	1563 साइन अप K
कहती	1566 K
कहते	1566 K
कहा	1566 K
कहानी	67 अपनी K हमें
कीजिए	1563 मदद K
कॉपी	1555 लिंक K हो गया
कॉपीराइट	1535 K
क्लिक	1536 K करें	1563 यहां K करें	1563 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1564 इस K	1564 यह K
खबरें	1557 और K पढने के लिए	1562 मुफ्त K
खबरों	1557 अन्य K के लिए	1557 ताजा K के लिए	1557 की K के लिए
खरीदें	1546 यहां से K
खेलें	1548 क्विज K और
""", 'ग': """
गिफ्ट	1555 K करें
गोपनीयता	1527 K नीति
""", 'ज': """
जनरेट	1561 ऑटो-K
जरूर	1539 हमें K दें
जावास्क्रिप्ट	1527 K
जुडने	1537 K के लिए
जुडिए	51 आप भी K	1563 K
जुडें	51 आप भी K	1524 चैनल से K	1536 K	1546 हमारी टीम से K	1563 हमसे K
ज्वाइन	1536 K करें
""", 'ट': """
टिप्पणियों	1549 K के लिए
टिप्पणी	1549 K करने के लिए	1549 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1522 ऐप K करें	1550 K करें	1550 K कीजिए	1563 ऐप K करें	1563 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1567 K
दिखाया	60 ईमेल नहीं K
दें	1563 राय K
देखें	1563 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1527 K नीति
निर्भर	1552 आपके सहयोग पर K
नोटिफिकेशन	14 K	1522 K चालू करें	1550 K ऑन करें	1550 K ऑन कर लें
नौकरी	1546 K के अवसर
न्यूज	1525 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1521 हमारे K	1521 हमारा K	1521 हमारा साप्ताहिक K	1521 K के लिए	1564 हमारे K	1567 K
""", 'प': """
पढने	0 K का समय	1553 K के लिए
पढें	0 मिनट में K	1522 ऐप में K	1563 पूरी खबर K
पत्रकार	1564 हमारे K
पत्रकारिता	1541 K में सक्रिय हैं	1564 हमारी K	1564 स्वतंत्र K
पसंदीदा	1538 K सोर्स	1538 K स्रोत	1538 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1552 K के सहयोग से चलते
पाने	1551 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1561 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1566 K
पूछें	1543 K
पूरी	1553 बनकर K खबर
पॉडकास्ट	1547 K सुनें	1547 K सुनने के लिए	1564 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1565 K माह	1565 K वर्ष
प्रतिक्रिया	1548 अपनी K
प्रिफर्ड	1538 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1539 हमें K	1539 कमेंट करके K	1563 हमें K	1563 राय K
बताते	1566 K
बताया	1566 K
बाहरी	1542 K साइट
बिंदु	1543 मुख्य K
बॉक्स	1549 कमेंट K में
बोला	1566 K
बोले	1566 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1539 हमें K	1563 हमें K	1563 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1565 हर K
मांगते	1542 आपकी इजाजत K हैं	1542 आपकी अनुमति K हैं
मुताबिक	1566 K
मुफ्त	1562 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1553 पढना जारी K के लिए
रजिस्टर	1563 अभी K करें
रहिए	1557 जुडे K
रहें	1557 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1566 K
लिखें	38 हमें K	67 हमें K	1563 हमें K
लेख	1564 यह K	1564 इस K
लॉग	24 K इन
लॉगिन	1563 K करें
""", 'व': """
विचार	1561 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1547 K देखें	1547 K यहां देखें	1547 K भी देखें	1547 K देखने के लिए
वेबसाइट	1564 हमारी K
वेबिनार	1546 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1539 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1527 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1539 हमसे K करें
संपादित	1561 ने K नहीं किया
संवाददाता	39 हमारे K	1541 वरिष्ठ K हैं	1541 K हैं
संस्करण	97 पिछले K में
सकते	1537 जुड K हैं	1537 फॉलो कर K हैं	1539 हमें भेज K हैं
सदस्य	55 मासिक K	1553 पहले से K हैं	1563 K बनें
सदस्यता	1553 K लें
सप्ताह	1565 प्रति K
सब्सक्राइब	1521 न्यूजलेटर को K	1521 न्यूजलेटर K	1524 चैनल को K	1536 K करें	1551 K करके आप	1563 K करें
सब्सक्राइबर	50 K	1553 K हैं
सब्सक्राइबर्स	1553 K के लिए है
सब्सक्रिप्शन	1551 K सफल	1567 K
समरी	1543 K
समर्थन	1563 K करें
सर्वाधिकार	1534 K सुरक्षित
सर्वे	1548 K में भाग लें	1548 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1552 हमें K करें	1563 आपका K	1563 हमें K	1563 K करें	1563 आपके K
सहयोगी	55 मासिक K
सामग्री	1542 से मिली K शामिल है	1542 K उपलब्ध नहीं है
सारांश	1543 K
सिंडीकेट	1561 K फीड
सीनियर	1541 K सब एडिटर हैं
सुझाएं	1563 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1547 को K	1547 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1542 कुकीज K करें
""", 'ह': """
हमारा	1522 K ऐप	1564 K काम	1564 K ऐप
हमारी	39 K टीम से	1563 K मदद करें	1564 K टीम
हमारे	1564 K पाठक	1564 K चैनल	1564 K साथ
हिस्सा	1548 सर्वे में K लें
""", 'অ': """
অনলাইন	287 K শপ
অনুদান	292 আজই K দিন	302 K দিন	306 K
অনুমতি	281 K ছাডা কপি	281 K ছাডা নকল	283 আপনার K চাই
অনুমতিতে	282 বিনা K
অনুসরণ	277 K করুন	302 K করুন
অ্যাড্রেস	289 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	291 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	278 K জানান	278 K পাঠান	278 K লিখুন	278 K ইমেইল করুন	292 K পাশে থাকুন	302 K লিখুন	302 K ইমেইল করুন	302 K সঙ্গে কাজ করুন	303 K পাঠক	303 K সঙ্গে
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
করুন	277 ফলো K	277 যোগ K	302 লগইন K	302 ফলো K
কর্তৃপক্ষ	281 মন্তব্যের জন্য K দাযী নয
কিনুন	287 টিকিট K
কুইজে	287 K অংশ নিন
ক্লিক	277 K করুন	302 এখানে K করুন	302 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	294 K পডতে	303 K
""", 'গ': """
গ্রহণ	283 কুকি K করুন
গ্রাহক	302 K হোন
গ্রাহকদের	294 শুধু K জন্য
""", 'চ': """
চাকরির	287 K সুযোগ
চালিযে	294 পডা K যেতে
চ্যানেল	303 আমাদের K
""", 'জ': """
জরিপে	287 K অংশ নিন	287 K ভোট দিন
জানতে	298 আরও খবর K
জানান	302 মতামত K	305 K
জানিযেছে	305 K
জানিযেছেন	305 K
""", 'ট': """
টাকায	294 মাত্র # K
টেলিগ্রাম	303 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	290 অ্যাপ K করুন	290 অ্যাপটি K করুন	302 অ্যাপ K করুন	302 অ্যাপটি K করুন
""", 'থ': """
থাকুন	277 যুক্ত K	302 পাশে K
""", 'দ': """
দাঁডান	293 পাশে K
দিন	277 যোগ K
দেখতে	288 ভিডিও K
দেখুন	288 ভিডিও K
""", 'ধ': """
ধরিযে	278 ভুল K দিন
""", 'ন': """
নামিযে	290 অ্যাপ K নিন
নিউজলেটার	272 আমাদের K	272 K পেতে	291 সাপ্তাহিক K	303 আমাদের K	303 K	306 K
নিউজলেটারের	303 K
নিজস্ব	281 মতামত লেখকের K
নিবন্ধন	302 এখনই K করুন
নোটিফিকেশন	290 K চালু করুন
""", 'প': """
পডতে	294 বাকি অংশ K	294 লেখা K	298 আরও খবর K
পাঠকেরাই	292 K আমাদের ভরসা
পাঠান	278 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	286 ভুল K
প্রকাশ	281 অনুমতি ছাডা K	289 ঠিকানা K করা হবে না
প্রতি	304 K মাসে
প্রতিবেদক	39 আমাদের K	280 জ্যেষ্ঠ K	280 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	278 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	303 এই K
প্রযোজন	283 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	303 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	305 K
বললেন	305 K
বলেছে	305 K
বলেছেন	305 K
বলেন	305 K
বুদ্ধিমত্তা	285 কৃত্রিম K
ব্যবহার	284 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	288 K দেখুন
""", 'ম': """
মতামত	287 আপনার K দিন	302 K দিন
মন্তব্য	281 অশালীন K প্রকাশ	289 K করতে	289 K লিখতে	289 আপনার K লিখুন
মাসিক	304 K
মূল্যে	294 বিনা K পডতে
মূল্যের	295 বিনা K লেখা
মোবাইল	303 আমাদের K
""", 'য': """
যুক্ত	277 K হোন	277 K করুন	302 K হতে	302 K হোন
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
সংবাদটি	303 K
সংরক্ষিত	276 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	298 আমাদের K থাকুন	298 K থাকুন
সদস্য	302 K হোন
সম্পাদকীয	281 K নীতির সঙ্গে
সর্বস্বত্ব	276 K সংরক্ষিত
সহযোগিতা	302 K করুন
সহাযতা	302 আমাদের K	302 K করুন
সাংবাদিক	303 আমাদের K
সাংবাদিকতা	303 স্বাধীন K
সাংবাদিকতাকে	292 স্বাধীন K	303 K
সাংবাদিকতার	292 K পাশে
সাপ্তাহিক	291 আমাদের K
সাবস্ক্রাইব	272 নিউজলেটারে K	277 K করুন	291 K করলে আপনি	291 K করার জন্য ধন্যবাদ	302 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	303 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	2975 Kเพิ่มเพื่อน	2976 Kติดตาม
กร	2945 Kอกอีเมล
กล	2979 K่าว
กอ	2977 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2976 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2963 Kบคุณที่สมัคร	2963 Kบคุณที่ลงทะเบียน	2977 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2976 Kิกที่นี่	2976 Kิกชม
คว	2973 Kามเห็นส่วนตัวของผู้เขียน
ค่	2972 Kาคอมมิชชั่น	2972 Kาคอมมิชชัน
""", 'จ': """
จด	2944 Kหมายข่าวของเรา	2963 Kหมายข่าวรายสัปดาห์ของเรา	2980 Kหมายข่าว
จะ	2962 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2976 Kวน์โหลดแอปของเรา	2976 Kวน์โหลดแอปได้	2976 Kวน์โหลดแอปเลย	2976 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2954 Kดต่อผู้สื่อข่าวของเรา	2954 Kดต่อกองบรรณาธิการ	2976 Kดตามเรา
ต่	2978 Kอเดือน	2978 Kอปี
""", 'ถ': """
ถื	2963 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2967 Kลองอ่าน
ทั	38 Kกมา	2973 Kศนะของผู้เขียน
ทา	2962 Kงเว็บไซต์ขอสงวนสิทธิ์	2964 Kงอีเมลทุก
ทุ	2964 Kกเช้าทางอีเมล
""", 'บ': """
บท	2968 Kความฟรี	2977 Kความนี้
บร	2980 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2979 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2965 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2979 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2954 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2956 Kมรับคุกกี้
""", 'ร': """
ระ	2979 Kบุว่า
รา	2978 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2965 Kวมสนับสนุนการทำงานของเรา	2976 Kวมสนับสนุน	2976 Kวมบริจาคให้เรา	2976 Kวมบริจาคกับเรา	2976 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2973 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2977 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2950 Kวนลิขสิทธิ์	2951 Kวนสิทธิ์
สน	2965 Kับสนุนสื่ออิสระ	2965 Kับสนุนการทำงานของเรา	2965 Kับสนุนนักข่าว	2976 Kับสนุนเรา	2976 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2944 Kัครรับจดหมายข่าว	2944 Kัครรับข่าวสาร	2976 Kัครรับ	2976 Kัครสมาชิกวันนี้	2976 Kัครสมาชิกเลย	2976 Kัครสมาชิกเพื่อ	2976 Kัครสมาชิกได้ที่	2976 Kัครสมาชิกของเรา	2980 Kาชิก
สำ	2967 Kหรับสมาชิกเท่านั้น
สื	2977 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2954 Kงเรื่องราวของคุณ	2954 Kงข่าวหาเรา	2976 Kงข้อมูลมาที่	2976 Kงคลิปมา
""", 'ห': """
หา	2954 Kกคุณมีข้อมูล
ห้	2950 Kามคัดลอกหรือ	2950 Kามคัดลอกข้อความ	2950 Kามคัดลอกเนื้อหา	2950 Kามคัดลอกบทความ	2951 Kามทำซ้ำ
""", 'อ': """
อย	2976 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2944 Kเมลของคุณ
อ่	2967 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2976 Kียนถึงเรา	2976 K้าสู่ระบบเพื่อ
เฉ	2967 Kพาะสมาชิก
เน	9 Kื้อหานี้	2956 Kื้อหาจากภายนอก	2956 Kื้อหาภายนอก
เป	2967 K็นสมาชิกอยู่แล้ว	2979 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2962 Kื่อแสดงความคิดเห็น	2967 Kื่ออ่านต่อ	2967 Kื่ออ่านบทความ	2975 Kิ่มเพื่อนไลน์	2975 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	2962 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2954 K้งเบาะแสข่าว	2954 K้งเรา	2976 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2953 Kล่งข่าวที่ต้องการ	2953 Kล่งข่าวโปรด	2953 Kล่งที่มาที่ต้องการ
แอ	2975 Kดไลน์	2975 Kดไลน์เพื่อ	2976 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2976 Kวตเลย	2976 Kลดแอป
""", 'ใ': """
ให	2977 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3216 hãy gửi K
""", 'ủ': """
ủng	3205 ly cà phê K hộ	3216 hãy K hộ
""", 'あ': """
あと	1864 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1908 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1831 Kいのブラウザ
お寄	1908 Kせください
お届	57 Kけします
お申	1852 Kし込みはこちら	1908 Kし込みください	1908 Kし込みはこちら
お聞	1908 Kかせください
お見	1908 K逃しなく
お試	1908 Kしください
お読	1908 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1869 K転載したものです	1869 Kの転載です
か月	1818 K無料	1910 K無料
""", 'が': """
が作	1902 aiK成
が無	1831 javascriptK効
が生	1902 aiK成
が翻	1902 aiK訳
が要	1902 aiK約
""", 'こ': """
ここ	1817 Kからは有料	1818 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1817 K記事は有料	1817 K記事は会員	1836 K記事についてのご意見	1882 Kコンテンツは	1882 K投稿は	1882 K外部コンテンツは	1909 K記事が	1909 K記事を	1909 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1831 K用のブラウザ
ご協	1908 K力ください
ご存	1870 Kじの方は
ご寄	1815 K付をお願い	1908 K付
ご意	43 K見・ご反論	1836 K見・ご感想	1836 K見をお寄せ
ご感	1836 K想をお寄せ
ご支	1815 K援をお願い	1908 K援
ご登	1861 K録ありがとうございます	1908 K録
ご覧	1908 Kください	1908 Kいただけます
ご購	1908 K読
ご連	1908 K絡ください
""", 'す': """
すで	1864 Kに会員の方
すべ	1818 Kての記事が
""", 'ぜ': """
ぜひ	1828 Kフォロー
""", 'で': """
でも	1828 K配信中
で作	1902 aiK成
で受	1845 lineKけ取る
で届	1845 lineKく
で最	1845 lineK新
で生	1902 aiK成
で要	1902 aiK約
""", 'と': """
と強	1911 K調
と書	1911 Kい
と発	1911 K表
と話	1911 Kし	1911 Kす
と語	1911 Kっ	1911 Kる
と説	1911 K明
と述	1911 Kべ
""", 'に': """
によ	1902 aiKって生成	1902 aiKる要約	1911 Kると
""", 'の': """
の使	1834 cookieK用
の学	48 aiK習
の採	1852 K用情報
の提	1869 K供記事です
""", 'を': """
をフ	1828 Kォローする	1828 Kォローしよう
を使	1834 cookieK用
を利	1834 cookieK用
を有	1831 javascriptK効	1831 javascript K効
を発	1911 K表した
を許	1849 cookieK可
""", 'ア': """
アカ	1845 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1868 Kィリエイト広告	1868 Kィリエイトプログラム	1868 Kィリエイトリンク	1877 Kィリエイトリンク	1877 Kィリエイト広告	1877 Kィリエイトプログラム
アプ	1823 Kリで開く	1823 Kリで読む	1823 Kリはこちら	1824 Kリを開く	1824 Kリをダウンロード	1824 Kリのダウンロード	1824 Kリをインストール	1860 Kリなら通知	1860 Kリなら速報	1860 Kリなら、	1860 Kリで読むと	1860 Kリなら
アン	1856 Kケートにご協力	1856 Kケートはこちら	1856 Kケート実施中	1857 Kケートに答えて
""", 'カ': """
カ月	1818 K無料	1910 K無料
""", 'ク': """
クイ	1857 Kズに答えて
クッ	1833 cookie(Kキー)	1834 Kキーを使用	1834 Kキーを利用	1849 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1836 Kントを投稿するには	1836 Kントするには	1836 Kントをお寄せ	1837 Kント欄で	1837 Kント欄に	1837 Kント欄から	1837 Kント欄へ	1859 Kントは削除します	1859 Kントは削除することが	1859 Kントは削除する場合	1859 Kントは承認	1859 Kントは公開前	1859 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1815 Kートをお願いします	1908 Kートをお願い	1908 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1908 Kンロードしてください
""", 'チ': """
チケ	1852 Kット販売中
チャ	1829 Kンネル登録を	1845 Kンネルに参加する	1845 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1821 Kースレターに登録	1822 Kースレターを	1845 googleKースで	1861 Kースレター登録はこちら	1912 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1828 Kローして最新	1828 Kローをお願い	1908 Kローしてください
""", 'ブ': """
ブラ	1880 Kウザは音声	1880 Kウザは動画	1880 Kウザではこの動画	1880 Kウザはvideo	1880 Kウザはaudio
""", 'プ': """
プッ	1824 Kシュ通知
プラ	1833 Kイバシーポリシーに
プレ	1818 Kミアム会員
プロ	1868 Kモーションが含まれ	1868 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1821 Kマガに登録	1822 Kマガで	1861 Kマガ登録はこちら	1861 Kマガの登録	1909 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1821 Kルマガジンに登録	1822 Kルマガジンで	1822 Kルマガジンを	1822 Kルでお届け	1836 Kルアドレスが公開されることはありません	1861 Kルアドレスを入力してください	1912 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1817 Kインして続きを	1817 Kインしてください	1818 Kインが必要	1908 Kインして
""", 'ヶ': """
ヶ月	1818 K無料	1910 K無料
""", '上': """
上优	3251 在googleK先
上優	3251 在googleK先
""", '下': """
下方	3325 K留言
下載	3232 K客戶端	3234 Kapp	3234 K應用程式
下载	3232 K客户端	3234 Kapp	3234 K应用	3324 K客户端
""", '不': """
不代	3250 K表本站	3267 K表本站立场	3280 K表本報立場	3280 K表本报立场	3280 K表本站立场	3280 K表本站立場	3280 K表本媒體立場	3280 K表本網立場	3280 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3306 K于任何财团
不屬	3306 K於任何財團
不得	3250 K转载	3250 K轉載
不认	43 K同本文
不錯	3324 K過
不错	3324 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3250 K表作者
仅供	3267 K其表达个人看法
仅限	3272 K会员	3272 K订户
""", '他': """
他說	3327 K
他说	3327 K
""", '付': """
付費	3227 K後	3328 K牆
付费	3227 K后	3328 K墙
""", '以': """
以下	3295 K内容来自
以閱	3226 K讀全文
以阅	3226 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3227 K专享	3272 K限定内容
会員	50 Kの方は	50 Kは月に	1817 K限定です	1817 K限定の記事	1817 K登録できます	1818 K登録すると	1818 K登録が必要	1864 Kの方はこちら	1864 K登録で続きを読む	1864 K登録後にご覧	1893 Kだけが読める	1893 Kのみがお読み	1893 Kのみ閲覧	1908 K登録して	1908 K登録は	1908 K登録がお済み	1908 K登録をお願い	1908 K登録で	1908 K登録のうえ	1908 K登録はこちら	1908 K登録ください	1909 Kの方
会費	1862 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3224 K支持	3324 K支持,	3324 K支持让	3324 K支持讓	3324 K支持是
""", '使': """
使用	3242 Kcookie改善	3242 Kcookie以	3242 K cookie 以	3242 K cookie 来	3242 K cookie 來	3243 Kcookie来	3243 Kcookie來
""", '來': """
來自	3258 K外部平台的內容
""", '依': """
依靠	3270 K读者的支持	3270 K讀者的支持
""", '侵': """
侵权	3250 K请	3250 K必究
侵權	3250 K必究
""", '個': """
個人	1834 K情報の取り扱い	1869 Kの見解です	3267 K看法
""", '偏': """
偏好	3251 K來源	3251 K来源	3320 K來源
""", '僅': """
僅限	3272 K會員	3272 K訂戶
""", '優': """
優先	1844 Kソース	1844 K表示に設定	1844 Kする情報源	1844 K的に表示
""", '免': """
免費	15 K閱讀	3281 K文章	3281 K閱讀篇數	3281 K閱讀額度	3282 K註冊即可	3282 K註冊後	3309 K文章	3324 K訂閱	3326 K試用
免费	15 K阅读	3281 K文章	3281 K阅读篇数	3282 K注册即可	3282 K注册后	3309 K文章	3324 K订阅	3326 K试用
""", '全': """
全文	20 Kを	1817 Kを読むには	1817 Kをお読み
""", '公': """
公众	16 K号	3237 K号:
公式	1824 Kアプリ	1828 Kアカウントをフォロー	1828 Kアカウントを友だち	1845 Klineはこちら	1909 Kline
""", '关': """
关注	3237 K我们的	3324 K我们
""", '内': """
内阅	3232 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3327 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1910 K
初月	1864 K#円で	1910 K無料
""", '判': """
判断	1911 Kした
""", '利': """
利用	1833 K規約に同意
""", '前': """
前請	3267 K先登入
前请	3267 K先登录
""", '剩': """
剩余	3226 K#%
剩餘	3226 K#%
""", '力': """
力を	1862 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3237 Kline好友	3237 Kline官方	3237 Kline@	3270 K贊助行列	3270 K赞助行列	3324 K会员	3324 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1909 Kになります
""", '動': """
動画	40 Kや写真	1853 Kをご覧ください	1853 Kはこちら	1854 Kでも詳しく	1854 Kでも解説	1880 Kを再生するには	1880 Kをご覧いただくには	1880 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3326 K
""", '即': """
即可	3267 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1829 Kち追加
""", '収': """
収益	1868 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3230 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1846 K班までご	1862 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1821 Kトレイに
""", '只': """
只靠	3270 K讀者	3270 K读者
""", '同': """
同意	3258 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '启': """
启用	3297 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3327 K
告诉	38 K我们	67 K我们	3327 K
""", '呼': """
呼び	1911 Kかけた	1911 Kかける	1911 Kかけて	1911 K掛け
""", '命': """
命じ	1911 Kた
""", '啟': """
啟用	3297 Kjavascript
""", '喊': """
喊道	3327 K
""", '因': """
因为	3324 K有你的支持
因為	3324 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1868 Kの一部が還元
""", '外': """
外部	1849 Kコンテンツ	3258 K内容	3258 K內容
""", '她': """
她說	3327 K
她说	3327 K
""", '好': """
好評	1852 K発売中
""", '如': """
如侵	3250 K权
如有	3250 K侵权	3250 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3238 K微信
""", '定': """
定期	3324 K定額
""", '寄': """
寄付	1890 Kで成り立って	1890 Kで運営され	1890 Kによって運営され	1908 Kをお願い	1912 K
寄到	3230 K您的信箱	3269 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3327 K
""", '居': """
居合	1870 Kわせた方は
""", '已': """
已是	3226 K會員	3272 K订户	3272 K訂戶
已经	3226 K是会员
""", '年': """
年額	1910 K
""", '广': """
广告	11 K	3244 K拦截	3303 K拦截	3303 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1831 Kブロック	1862 Kに頼らず
""", '廣': """
廣告	11 K	3244 K攔截	3303 K攔截	3303 K封鎖
""", '开': """
开启	3234 K通知	3297 Kjavascript
""", '弊': """
弊社	1909 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1909 Kイト
当初	97 Kの記事で
当社	1909 Kの
当編	1909 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3234 K扫	3238 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1815 Kをお願いします	1908 Kをお願い	1908 Kして
""", '您': """
您已	3269 K成功订阅	3269 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3224 K支持	3270 K每一份捐款	3270 K每一筆捐款	3324 K捐款	3324 K支持,	3324 K支持让	3324 K支持讓	3324 K支持是
""", '情': """
情報	1846 Kをお寄せください	1846 K提供はこちら	1846 K提供を募集	1846 K提供をお待ち	1846 Kをお待ちして	1870 Kをお持ちの方は	1870 K提供窓口
""", '感': """
感謝	3269 K您的訂閱	3324 K閱讀	3324 K您的支持
感谢	3269 K您的订阅	3324 K阅读	3324 K您的支持
""", '成': """
成为	51 K其中一员	3226 K会员即可	3272 K付费会员	3324 K会员,	3324 K会员即可	3324 K我们的会员
成果	1877 K報酬型広告
成為	3226 K會員即可	3270 K我們的贊助	3272 K付費會員	3324 K會員,	3324 K會員即可	3324 K我們的會員
""", '我': """
我们	3242 K使用cookie	3242 K使用 cookie	3325 K的
我們	3242 K使用cookie	3242 K使用 cookie	3325 K的
""", '手': """
手机	3234 K客户端
""", '打': """
打开	3232 Kapp	3234 K微信
打開	3232 Kapp
""", '扫': """
扫一	3234 K扫
扫描	3232 K二维码下载	3232 K二维码加入	3234 K二维码关注	3324 K二维码下载	3324 K二维码关注	3324 K二维码加入	3324 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3250 K有风险
""", '指': """
指出	3327 K
指摘	1911 Kした
""", '捐': """
捐助	3270 K我们	3270 K我們
捐款	3324 K支持	3328 K
""", '掃': """
掃一	3234 K掃
掃描	3232 K qr	3324 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3234 K通知
推送	14 K	3234 K通知
""", '擋': """
擋廣	3303 K告
""", '支': """
支持	3223 K獨立媒體	3223 K独立媒体	3224 K我们的	3224 K我們的	3324 K我们,	3324 K我們,	3324 K我们。	3324 K我們。	3324 K我们的报道	3324 K我們的報導	3324 K我们的新闻	3324 K我們的新聞	3324 K我们的记者	3324 K我們的記者	3324 K我们的工作	3324 K我們的工作	3324 K我们继续	3324 K我們繼續
支援	1890 Kで成り立って	1890 Kで運営され	1890 Kによって成り立って	1890 Kによって運営され	1908 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3250 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3251 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1911 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3272 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1821 K情報をお届け
""", '會': """
會員	50 K每月	3227 K專享	3272 K限定內容
""", '月': """
月額	1818 K#円	1910 K
""", '有': """
有了	3324 K你的支持	3324 K您的支持
有料	50 K会員は	1817 K会員限定	1817 K会員になる	1817 K会員の方	1864 K記事が読めます	1912 K会員
有权	3267 K删除
有權	3267 K刪除
""", '未': """
未滿	3291 K#歲	3291 K十八歲
未經	3250 K授權不得	3250 K授權,不得	3250 K授權禁止	3250 K授權請勿	3250 K授權,請勿
未经	3250 K授权不得	3250 K授权,不得	3250 K授权禁止	3250 K授权,禁止	3250 K授权请勿	3250 K授权,请勿
""", '本': """
本ま	1864 月#Kで無料で
本ア	1909 Kプリ
本サ	1909 Kイト
本內	3295 K容來自
本内	3295 K容来自
本刊	3325 K
本報	3325 K導
本报	3325 K读者	3325 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3250 K来源	3325 K
本站	3325 K
本紙	38 Kまで	67 Kまで
本網	3242 K站使用	3325 K
本网	3242 K站使用
本記	1909 K事
本誌	1909 K
""", '来': """
来自	3258 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	1902 K翻訳
""", '欢': """
欢迎	3237 K关注	3324 K加入	3324 K赞助	3324 K订阅	3324 K投稿
""", '歡': """
歡迎	3237 K追蹤	3324 K加入	3324 K贊助	3324 K訂閱	3324 K投稿
""", '此': """
此內	9 K容	3295 K容來自	3295 K容由
此内	9 K容	3295 K容来自	3295 K容由
此前	97 K版本
此影	3294 K片在您所在
此视	3294 K频在您所在
""", '残': """
残り	1817 K#文字	1817 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3326 K
每日	3231 K简报	3231 K簡報	3231 K電子報
每月	3326 K
""", '求': """
求め	1911 Kた	1911 Kている
""", '沒': """
沒有	70 K廣告	3306 K股東	3306 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3306 K股东	3306 K财团
""", '浏': """
浏览	3244 K器版本	3294 K器不支持音频	3294 K器不支持视频	3294 K器不支持播放	3294 K器不支持html#	3294 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3294 K器不支援影片	3294 K器不支援音訊
""", '点': """
点击	3324 K关注	3324 K这里
""", '無': """
無料	15 K記事	1817 Kで会員登録	1817 K会員に登録	1864 Kで読める記事の上限	1864 K会員になると	1893 K記事の閲覧	1893 K記事は残り	1893 Kで読める記事	1893 K閲覧	1908 K会員に登録	1908 K会員登録	1910 K体験
無断	1843 K転載	1843 K複製	1901 K転載・複製	1901 K転載を禁じ	1901 Kでの転載	1901 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3250 K所有	3250 K归本	3250 K归原	3250 K归作者	3250 K归属
版權	3250 K所有	3250 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1909 Kしたジャーナリズム	3325 K新闻	3325 K媒体
""", '獨': """
獨立	3325 K新聞	3325 K媒體
""", '獲': """
獲得	3279 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3325 K者
由读	3325 K者
""", '申': """
申し	1852 K込みはこちら
申込	1852 Kみはこちら	1852 Kはこちら
""", '电': """
电子	3328 K报
""", '畅': """
畅读	3272 K全站
""", '留': """
留言	85 K区	85 K區	3325 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1846 Kをお寄せ
""", '登': """
登入	24 K或	3226 K後繼續	3226 K會員	3282 K或註冊
登录	24 K或	3226 K后继续	3226 K后查看全文	3226 K后查看完整	3282 K或注册
登録	1864 Kして続きを読む	1908 Kしてください	1908 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1909 Kまの
""", '看': """
看更	3232 appK多
""", '禁': """
禁止	3250 K转载
禁無	1842 K断
""", '私': """
私た	1909 Kちの
""", '科': """
科し	1911 Kた
""", '称': """
称	3327 K
""", '稱': """
稱	3327 K
""", '立': """
立即	3324 K加入我们	3324 K加入我們	3324 K订阅	3324 K訂閱	3324 K下载	3324 K下載	3324 K报名	3324 K報名	3324 K成为会员	3324 K成為會員
""", '第': """
第一	3267 K条评论	3267 K則留言	3267 K條評論
""", '筆': """
筆者	1869 K個人の見解
""", '紙': """
紙の	1909 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1817 Kを読むには	1817 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1909 K部では
""", '繼': """
繼續	3226 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3226 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3327 K
者说	3327 K
""", '联': """
联盟	74 K链接	3279 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3279 K行銷連結	3279 K連結
聯絡	38 K我們
""", '自': """
自動	1902 K翻訳
""", '若': """
若有	3250 K侵权	3250 K侵權
""", '获': """
获得	3279 K佣金
""", '著': """
著作	1843 K権は	1901 K権法により保護	1901 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3267 K本站立场
表示	3327 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3226 K即可	3226 K後繼續	3230 K我們的	3230 K電子報	3324 K我們	3328 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1846 Kまでご連絡ください
""", '訴': """
訴え	1911 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1911 Kた
認為	3327 K
""", '說': """
說:	3327 K
說。	3327 K
說道	3327 K
""", '読': """
読み	1818 K放題
読者	18 Kの寄付	18 Kの支援	1862 Kの会費で	1909 Kの皆様	1909 Kの皆さ	1909 Kアンケート
""", '請': """
請先	3324 K登入
請啟	3242 K用javascript
請我	54 K喝咖啡
請捐	3324 K款
請支	3223 K持我們	3324 K持我們
請登	3324 K入後	3324 K入以
請立	3324 K即捐款
請輸	3269 K入您的電子	3324 K入您
請點	3324 K擊此處	3324 K擊這裡	3324 K擊下方	3324 K擊連結
""", '讀': """
讀者	43 K投書	3325 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3226 K即可	3226 K后继续	3230 K我们的	3230 K电子报	3324 K我们	3328 K费
""", '认': """
认为	3327 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3267 K服务协议
""", '该': """
该视	3294 K频在您所在
""", '说': """
说:	3327 K
说。	3327 K
说道	3327 K
""", '请': """
请先	3324 K登录
请启	3242 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3324 K款
请支	3223 K持我们	3324 K持我们
请点	3324 K击此处	3324 K击这里	3324 K击下方	3324 K击阅读	3324 K击关注	3324 K击链接
请登	3324 K录后	3324 K录以
请立	3324 K即捐款
请输	3269 K入您的电子邮箱	3269 K入您的邮箱	3324 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3325 K问卷	3325 K群
""", '責': """
責任	3250 K編輯:
""", '賺': """
賺取	3279 K佣金
""", '購': """
購読	1817 K者の方は	1818 Kすると	1908 Kしてください	1909 K者の方	1912 K料
""", '贊': """
贊助	3223 K我們	3324 K我們
""", '责': """
责任	3250 K编辑:
""", '赚': """
赚取	3279 K佣金
""", '赞': """
赞助	3223 K我们	3324 K我们
""", '身': """
身边	3325 K的新鲜事
身邊	3325 K的新鮮事
""", '転': """
転載	45 K	1842 Kを禁じ
""", '輸': """
輸入	3269 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3250 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3250 K请注明
""", '输': """
输入	3269 Kemail
""", '这': """
这篇	3325 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3237 K我們的	3251 Kgoogle news	3324 K我們
""", '送': """
送っ	49 Kてください
送到	3269 K你的邮箱	3269 K您的邮箱	3269 K您的信箱
""", '這': """
這篇	3325 K文章
""", '通': """
通知	14 K	1824 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1861 Kニュースレター
""", '邀': """
邀請	3324 K您
邀请	3324 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3327 K
""", '长': """
长说	3327 K
""", '開': """
開啟	3234 K通知	3297 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3226 K全文請
""", '關': """
關注	3237 K我們的	3324 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3226 K全文请
""", '随': """
随时	3324 K掌握
""", '隐': """
隐私	3243 K政策
""", '隨': """
隨時	3324 K掌握
""", '隱': """
隱私	3243 K權政策	3243 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3328 K報
""", '需': """
需接	3258 K受cookie
需要	3258 K接受cookie	3324 K您的支持	3324 K你的支持
""", '音': """
音声	1853 Kでもお聴き
""", '飲': """
飲酒	3291 K過量
""", '首': """
首年	3284 K仅需
首月	3272 K仅需	3272 K只要	3284 K免费	3284 K免費	3284 K仅	3284 K僅	3284 K只需	3326 K
首选	3251 K来源	3251 K新闻来源	3320 K来源
首選	3251 K來源	3251 K新聞來源	3320 K來源
""", '點': """
點擊	3324 K這裡
""", '가': """
가상	63 K 비서
가입하세요	2000 K
가입해	2000 K 주세요
""", '강': """
강조했다	2003 K
""", '게': """
게시물	1972 K 불러오기
""", '계': """
계속	1917 K 읽으려면	1917 K 읽으시려면
계신	1940 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	1979 K 차단
광고도	70 K
광고차단	1979 K
""", '구': """
구글	1927 K 뉴스에서
구독	50 K 회원은	1917 K 후 이용
구독료	2004 K
구독을	2000 K 신청하세요
구독자	1917 K 전용 기사	1917 K 전용 콘텐츠	1917 K 전용입니다	1917 K 전용 서비스	2001 K
구독자는	50 K
구독자만	1917 K 볼 수	1954 K 읽을
구독자에게만	1954 K 제공
구독하고	1927 K
구독하세요	1939 K	2000 K
구독하시면	1917 K
구독해	80 K 주세요	1926 K 주세요	1952 K 주셔서	2000 K 주세요
구독해주세요	1926 K
구독해주셔서	1952 K
""", '금': """
금요일	1952 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	1917 전체 K 보려면	1954 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	1953 K 응원해
기자에게	1940 K 연락해 주세요
""", '남': """
남겨주세요	2000 K
""", '네': """
네이버	1927 K 메인에서	1939 K 구독
네이버에서	1927 K 구독
""", '놓': """
놓치지	2000 K 마세요
""", '눌': """
눌러주세요	2000 K
""", '뉴': """
뉴스레터	78 K	1919 K 구독하기	1919 K 구독하세요	1919 K 신청하기	1919 K 구독 신청하기	2001 K	2004 K
뉴스레터로	1919 K 받아
뉴스레터를	1919 K 받아	1919 K 구독하세요	1919 K 구독해	1919 K 구독하고	1919 K 구독하면	2000 K 신청하세요
""", '다': """
다운로드하세요	2000 K
""", '달': """
달	1954 첫 K #원
""", '당': """
당신의	1940 K 제보가	2001 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1950 K 삭제될	1950 K 삭제합니다	1950 K 통보	1950 K 예고	1950 K 운영자	1950 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2003 K
""", '독': """
독립	2001 K 언론
독립언론	2001 K
독립언론을	1953 K 지켜
독자	1962 K 후원으로	2000 K 여러분의	2001 K 여러분
독자님의	1915 K 후원	1962 K 후원으로
독자들의	18 K 후원	1962 K 후원으로	1983 K 후원
독자의	1962 K 후원으로	1983 K 후원	2001 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1952 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2000 K
""", '로': """
로그인	24 K	1917 K 후 이용
로그인이	1917 K 필요합니다	1917 K 필요한 서비스	1917 K 필요해요
로그인하거나	2000 K
로그인하고	1954 K 계속
로그인하면	1954 K 계속
로그인하시면	1917 K
""", '링': """
링크에서	2000 K 확인하세요
""", '마': """
마음에	1953 기사가 K 드셨다면
""", '만': """
만나보세요	2000 K
""", '말': """
말했다	2003 K
""", '매': """
매월	2002 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1952 K 보내드려요
메일함으로	1919 K
""", '무': """
무단	1937 K 복제	1937 K 전재
무단전재	1936 K
무료	15 K 기사	1960 K 기사	2002 K 체험
무료로	15 K 볼 수 있는	1954 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2000 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2003 K
""", '보': """
보내	57 K 드립니다	2000 K 주세요
보내드리는	1952 K
보내드립니다	57 K	1952 K
보내주세요	2000 K
""", '본': """
본	2001 K 기사
본사의	1958 K 편집 방향	1958 K 편집방향
본지는	2001 K
본지의	1958 K 편집 방향	1958 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	1971 K 오디오를	1971 K 비디오를	1971 K 동영상을
브라우저는	1971 K 동영상
브라우저에서는	1971 K 동영상을
""", '사': """
사연을	1940 K 보내주세요	1940 K 보내 주세요
사전	1945 K 등록하기	1945 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1938 K 매체로	1938 K 출처로	1938 K 언론사	1938 K 매체
선호하는	1938 K 출처
""", '설': """
설명했다	2003 K
설문에	2000 K 참여하세요
설치하세요	2000 K
""", '세': """
세미나	1945 K 신청하기
""", '소': """
소식을	1952 K 전해드립니다
""", '속': """
속보를	1951 K 받아보세요
""", '수': """
수수료를	1957 K 받을 수 있습니다	1957 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1962 K 후원으로
시민의	1983 K 후원
시작하세요	2000 K
""", '아': """
아래에서	2000 K 확인하세요
""", '알': """
알려	2000 K 주세요
알려주세요	2000 K
알림	1923 K 받기	1923 K 설정
알림을	14 K	1951 K 켜고
""", '애': """
애드블로커	1979 K
애드블록	1979 K
""", '앱': """
앱	1923 K 다운로드	1923 K 설치	1951 K 설치하기
앱에서	1922 K 보기	1922 K 열기	1951 K 더 편하게	2000 K 확인하세요
앱으로	1922 K 보기	1951 K 더
앱을	1923 K 다운로드	1951 K 다운로드하세요	1951 K 설치하세요
""", '언': """
언론을	1953 독립 K 지켜
""", '여': """
여기서	2000 K 확인하세요
여러분	2001 K 덕분
여러분의	1940 K 제보를	1953 K 후원이	1983 독자 K 후원	2000 K 후원
""", '영': """
영상에서	1946 K 확인하세요	1946 K 확인할 수 있습니다	2000 K 확인하세요
영상으로	1946 K 확인하세요
영상을	1946 K 확인하세요
""", '온': """
온라인	1945 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1943 K 콘텐츠	1972 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2001 K 기자
우리의	2001 K 저널리즘
""", '운': """
운영되고	1953 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1953 K 응원
""", '월': """
월	2002 K #원
""", '유': """
유료	1917 K 구독자만
유튜브	1927 K 구독
""", '음': """
음성으로	1946 K 들으려면	1946 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2000 K
응원해	1915 K 주세요	2000 K 주세요
""", '의': """
의견을	2000 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2001 K 기사가	2001 K 기사는	2001 K 기사
이메일	1920 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1919 K 입력하세요	1919 K 입력해 주세요	1919 K 입력해주세요	1919 K 입력하시면
이미	1954 K 구독자이신가요
이벤트에	2000 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	1994 K 작성	1994 K 생성	1994 K 요약
""", '일': """
일주일에	17 K 한 번
일할	1945 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	1994 K 번역
자바스크립트가	1974 K
자바스크립트를	1974 K
자주	1938 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1936 K 금지
재배포금지	1936 K
재생할	1971 K 수 없습니다
""", '저': """
저작권법	1937 K
저작권법의	1937 K
저작권자	1937 K
저작권자의	1937 K
저희	2001 K 뉴스레터	2001 K 채널	2001 K 앱
저희는	2001 K
저희를	2001 K
""", '적': """
적었다	2003 K
""", '전': """
전문을	20 K
전용	1917 회원 K 기사	1917 회원 K 콘텐츠	1917 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2003 K
""", '정': """
정기후원	2002 K
정정	97 K:	97 [K]
""", '제': """
제공하는	1972 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	1940 K 부탁드립니다
제보는	1940 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1940 K 기다립니다	1940 K 받습니다
제보해	38 K 주세요	67 K 주세요	2000 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1957 K 링크
제휴링크	1957 K
""", '좋': """
좋아요	1939 구독과 K 부탁
좋아요를	1939 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2000 K 확인하세요	2000 K 신청하세요	2000 K 참여하세요
지켜주세요	2000 K
""", '채': """
채널	1926 K 추가	1939 K 추가하기	1939 K 구독하기	1961 K 추가하고	1961 K 추가하면
채널에	1939 K 참여하세요
채널에서	1939 K 소식을	2000 K 확인하세요
채널을	1961 K 추가하고	1961 K 추가하면	1961 K 추가해	1961 K 구독하고	1961 K 구독하면
채용	1945 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2002 K 달
""", '추': """
추가해	1939 K 주세요
추가해주세요	1939 K
""", '친': """
친구	1939 K 추가하세요
""", '카': """
카카오톡	1961 K 채널에서	1961 K 채널
""", '커': """
커피	54 K 한 잔 사	1953 K 한 잔 값으로
""", '콘': """
콘텐츠	1972 K 불러오기
""", '쿠': """
쿠키	1943 K 동의가
쿠키를	1943 K 허용해야	1943 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1945 K 보기
""", '파': """
파트너스	1957 K 활동
""", '팔': """
팔로우하기	1926 K	1939 K
팔로우하세요	2000 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1958 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1957 K 받아
""", '활': """
활용	1936 ai 학습 및 K 금지
""", '회': """
회원	1917 K 전용입니다
회원가입	1917 K 후	2000 K 후
회원가입은	2000 K
회원가입을	2000 K 하
회원가입하고	2000 K
회원가입하면	1954 K 월
회원가입하세요	2000 K
회원가입하시면	2000 K
회원만	1917 K 볼 수
""", '후': """
후원금	2004 K
후원으로	1953 독자의 K 운영됩니다	1953 독자의 K 운영하는
후원을	1915 K 부탁드립니다	2000 K 부탁
후원이	1915 K 필요합니다	1915 K 큰 힘이
후원하세요	2000 K
후원해	80 K 주세요	1915 K 주세요	2000 K 주세요
후원회원의	1962 K 후원으로	1983 K 힘
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
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beğendiyseniz
biết
blokování
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
descárgate
destekçimiz
desteğiniz
desteğinizle
desteğiyle
değildir
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
dömde
dømte
düzeltme
děkujeme
dřívější
dụng
edellyttää
editörlerimize
editörüdür
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
informațiilor
informó
informē
ingresá
innehåll
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
leverandør
leverantör
leído
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
vašeho
vedieť
velük
velünk
venerdì
verhängte
versión
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
περιήγησης
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
відповів
відповідав
відповідально
відповідальності
відповідь
відповіла
відправити
віртуальний
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
содержимое
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
בוקר
בחודש
ביקש
ביקשה
במייל
בסרטון
בעוגיות
בעיתונות
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
דיוור
האימייל
האפליקציה
הבהרה
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
המקורית
הניוזלטר
הסביר
הסיכום
העבירו
העיקריות
העיתונות
הפרטיות
הפרסומת
הצביעו
הצטרפו
הקודמת
הקוראים
השאירו
השימוש
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
מסכימים
מסר
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
עמלה
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
תגובות
תוכן
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
تبليغات
تجربتك
تجربه
تحريريه
تحقيقاتنا
ترجيحي
تستطيع
تصحيح
تطبيق
تطبيقنا
تعبر
تعديل
تعليقا
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
توضيح
تيم
جافاسكريبت
جاوااسكريپت
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
مستقل
مستقلة
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
बाहरी
बिंदु
बॉक्स
बोला
बोले
ब्राउजर
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
โห
ให
ไม
ảnh
ủng
あと
あな
いか
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
同意
向我
向本
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
指出
指摘
捐助
捐款
掃一
掃描
授權
推播
推送
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
編集
繼續
绝无
继续
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
