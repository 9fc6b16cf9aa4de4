"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3224
# comentário	2441
# comentários	2441
# gün ücretsiz deneyin	3025
# głosów	91
# hlasů	91
# hozzászólás	1624
# komentářů	363
# komentāri	2093
# lượt bình chọn	91
# příspěvků	363
# röster	91
# yaşindan küçükler oynayamaz	3088
# ääntä	91
# δευτερόλεπτα μπροστά	731
# δευτερόλεπτα πίσω	731
# σχόλια	673
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3144
# коментарів	3144
# комментариев	2650
# комментарий	2650
# комментария	2650
# הצבעות	91
# שניות אחורה	1521
# שניות קדימה	1521
# תגובות	1477
# تعليقات	118
# راي	91
# صوت	91
# نظر	1213
# कमेंट	1570
# वोट	91
# € al mes durante # meses	1107
# € al mese per # mesi	1799
# € por mês durante # meses	2482
#か月無料	1860
#カ月無料	1860
#ヶ月無料	1860
#件のコメント	1876
#則留言	3286
#条评论	3286
#票	91
#秒戻る	1919
#秒進む	1919
#명 참여	91
#초 뒤로	2010
#초 앞으로	2010
""", 'a': """
a apărut o eroare	2606
a carregar vídeo	2495
a cikk a hirdetés alatt folytatódik	1620
a cikk a hirdetés után folytatódik	1620
a cikk meg is hallgatható	1618
a cikk meghallgatása	1627
a cikk megosztása	1618
a folytatáshoz regisztráljon	1612
a hirdetés után folytatjuk	1620
a kommentelés lezárult	1624
a lire également	1366
a nap kérdése	91
a rovat további cikkei	1625
a szerző a lap munkatársa	1635
a szerző jogász	1635
a szerző közgazdász	1635
a szerző politológus	1635
a szerző történész	1635
a szerző újságíró	1635
a témában további cikkek	1625
abo abschließen	510
abonați-vă	2535
abone değil misin	3103
abone değil misiniz	3103
abonează-te	2535
abonelere özel	3025
abonelere özel avantajlar	3088
abonelere özel indirim	3088
abonelere özel içerik	3103
aboneliğini seç	3103
aboneliğinizi seçin	3103
abonner nå	2252
abonner på nyhetsbrevet	2257
abonné	1418
abonnér	429
abonnér nu	429
abonnés	1333
abonnés uniquement	1406
abonē	2087
abonē jaunumus	2111
abonē un lasi visus rakstus	2087
abonēt	2087
abrir menú	1068
acasă	2549
accede a todos los contenidos sin límites	1107
accept termenii și condițiile	2606
acceptér	443
acceptă toate	2557
acceptă tot	2593
acceptă și afișează conținutul	2557
acceptă și continuă	2593
accéder au dossier	1443
accéder à l'article	1333
accéder à la page de dons	1434
aceitar e ver o conteúdo	2463
aceito receber comunicações	2511
aceito receber comunicações de marketing	2511
aceito receber comunicações e ofertas	2477
acepto la política de privacidad	1138
acest articol este rezervat abonaților	2572
acest câmp este obligatoriu	2606
acesta este ultimul tău articol gratuit	2572
acheter ce numéro	1393
achetez ce numéro	1393
activează	2597
activează alertele	2566
activează notificările	2566
activează sunetul	2589
actualités	1366
actualizar la página	1131
ad 광고	1988
adaugă ca sursă preferată	2616
adaugă un comentariu	2546
add meg az e-mail-címed	1630
además	1065
adhérer	1324
adja meg az e-mail-címét	1630
adja meg e-mail-címét	1630
adomány	1610
adományozok	1610
adományozás	1610
adresa de email nu este validă	2606
adresă de email invalidă	2606
adreça electrònica	331
afficher la vidéo	1429
afficher les réponses	1417
afișează comentariile	2581
afișează conținutul	2557
afișează conținutul extern	2557
afișează originalul	2550
afișează postarea	2593
afișează subtitrările	2589
agora não	2414
ai deja un abonament? autentifică-te	2572
ai găsit o greșeală	2612
ai observat o greșeală	2546
ai सारांश	1585
ai से तैयार सारांश	1585
ai 摘要	3359
ai 기사 요약	2036
ai 번역	2036
ai 요약	1988
ai 음성으로 듣기	2010
ai-genereret resumé	454
ai-resumé	454
ai-összefoglaló	1627
aicinām ievērot cieņu komentāros	2093
aiheeseen liittyvää	1273
aiheesta lisää	1273
ainda não tem conta	2509
ainda não é assinante	2509
aitäh liitumast	1185
aizvērt	2095
aizvērt reklāmu	2096
aiが要約	1944
aiによる要約	1944
ai总结	3359
ai摘要	3306
ai生成	3359
ai翻訳	1944
ai翻譯	3359
ai翻译	3359
ai要約	1944
ai語音朗讀	3333
ai语音朗读	3333
ai重點整理	3306
ai音声で聴く	1919
ai가 읽어주는 기사	2010
ajouter à mes favoris	1352
ajouter à mes sources préférées	1451
ajouter à vos sources préférées	1451
ajouter à vos sélections	1352
ajándékozza a cikket	1618
ajándékozza a cikket barátjának	1618
ajánlataink	1625
ajánljuk	1625
ajánljuk még	1625
ajánlott	1625
ajánlott cikkek	1625
ajánló	1625
akceptuję	2348
akkurat nå	2273
aktuálně	364
alege-ți abonamentul	2604
alegeți abonamentul	2604
algo salió mal	1139
alle abo-angebote im überblick	602
alle angaben ohne gewähr	608
alle inhalte sind urheberrechtlich geschützt	649
alle newsletter im überblick	593
alle preise ohne gewähr	608
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	532
als podcast hören	603
alte știri	2547
alterar preferências de cookies	2463
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3089
altyazilari göster	3089
altă sumă	2601
alătură-te conversației	2560
am înțeles	2550
amazon'da gör	3088
amazonで見る	1917
amazonで詳しく見る	1917
amazonで詳細を見る	1917
amazonで買う	1917
amazonで購入	1917
amazonで購入する	1917
amintește-mi mai târziu	2533
ana sayfaya dön	3109
anasayfaya dön	3109
andra läser	19	2930
andra läser just nu	19
andra läste även	2930
andre har også lest	19
andre leser nå	2273
andre leste også	2273
andre læser	451
andre læser lige nu	451
andre læser også	19
andre læste også	451
angebot wählen	602
anhören	531
anhören # min	531
anmäl dig	2913
anmäl dig till nyhetsbrevet	2913
annonce - artiklen fortsætter nedenfor	442
annonces légales	1393
annoncørbetalt	87
annoncørbetalt indhold	87	459
annons - artikeln fortsätter nedan	2922
annonsen slutar här	2922
annonsinnehåll	2937
annonslänk	2922
annonsörsinnehåll	2937
annonsørinnhold	87	2281
anulează oricând	2604
anulezi oricând	2572
anuluj odpowiedź	2351
användarvillkor	2923
anzeigensonderveröffentlichung	608
anúncio	2436
anúncios	2436
apmaksāts saturs	2096
aportación mensual	1133
aportación única	1133
app storeからダウンロード	1924
app storeでダウンロード	1924
app store에서 다운로드	2016
apple ile giriş yap	3103
appleでサインイン	1932
appleでログイン	1932
appleで続ける	1932
app内打开	3339
après la publicité	1357
após a publicidade	2436
apóyanos	1026
apóyanos en patreon	1133
apúntate	1038
arată conținutul	2593
arată mai mult	2610
arată mai puțin	2550
arată răspunsurile	2581
arată tot	2550
arkadaşina gönder	3032
arkadaşinla paylaş	3032
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
articol exclusiv pentru abonați	2572
articole asemănătoare	2547
articole înrudite	2547
articoli più letti	1802
articolul continuă după reclamă	2543
articolul continuă mai jos	2543
articolul următor	2547
artikeln finns också som ljud	2918
artikeln fortsätter efter annonsen	2922
artikeln fortsätter nedan	2922
artikeln fortsätter under bilden	2922
artikeln går att lyssna på	2918
artikeln är låst	2908
artikeln är uppläst av en dator	2918
artikkel jätkub pärast reklaami	1169
artikkel jätkub reklaami järel	1169
artikkel täieneb	1167
artikkelen er låst	2252
artikkelen finnes også som lyd	2261
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
artykuł dla subskrybentów	2333
artykuł sponsorowany	2347
artykuły na e-mail	2336
artículo anterior	1065
artículo relacionado	1065
artículo siguiente	1142
artículos recomendados	1111
artículos relacionados	1065
as notícias mais lidas	2485
ascultă	2540
ascultă articolul	2589
ascunde răspunsurile	2581
aslini göster	3042
assine já	2419
atbalstīt	2087
atcel jebkurā laikā	2087
atradi kļūdu rakstā	2093
atualizar a página	2504
atualizar página	2504
atvērt	2095
atšaukti galite bet kada	2046
aucun commentaire à ce niveau	1397
audio narrado por una voz automática	1090
auf apple podcasts hören	583
auf spotify hören	583
ausgewählt für sie	607
autoriser la publicité	1433
avantage abonnés	1423
avantages abonnés	1423
avantaje pentru abonați	2587
avançar # segundos	2495
aveți deja cont	2604
avis de décès	1393
avoimet työpaikat	1275
avsluta när du vill	2908
avslutt når du vil	2252
avís legal	320
aylik bağiş	3100
ayrintilar için tiklayin	3041
ayrintilar için tiklayiniz	3041
az első hónap csak # ft	1612
aç	3042
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
ačiū, kad užsiprenumeravote	2071
ați uitat parola	2604
ați votat deja	2581
""", 'b': """
baixar episódio	2495
baixar o áudio	2495
baixar áudio	2495
banküberweisung	509
bağiş sayfasina git	3100
bağiş yap	3024
bağiş yapin	3024
bağlanti kopyalandi	3117
bağlantiyi kopyala	3032
başa dön	3041
başka tutar	3100
bei google als quelle hinzufügen	532
bei spotify hören	583
bejelentkezés	1612
belépés	1612
benefício do assinante	2467
betrag wählen	508
betygsätt receptet	61
betűméret	65
bezárás	1609
beğen	3083
beğenme	3083
bild vergrößern	549
bildirimleri aç	3080
bildirimleri açin	3080
bir hata oluştu	3105
bir şeyler ters gitti	3106
bir şeyler yanliş gitti	3106
bitte versuchen sie es später erneut	593
bize ulaşin	3038
biểu quyết	91
bjud en vän på artikeln	2918
bli månadsgivare	2905
bli støttemedlem	2249
bliv støttemedlem	426
boletín	1038
browserul tău nu poate reda acest video	2557
brukervilkår	2266
bu haber abonelere özeldir	3025
bu haber yapay zeka tarafindan seslendirilmiştir	3089
bu haber yapay zekâ ile seslendirilmiştir	3089
bu içerik abonelere özeldir	3025
bu içerik faydali oldu mu	3082
bu içerik görüntülenemiyor	3092
bu içerik gösterilemiyor	3092
bu içerik kilitli	3103
bu video artik mevcut değil	3089
bu video bulunduğunuz ülkede izlenemiyor	3089
bu video mevcut değil	3089
bu video ülkenizde izlenemiyor	3089
bugün değil	3023
bulmaca çöz	3085
bunlar da ilginizi çekebilir	3039
butlletí	331
buzón anónimo	1145
buzón seguro	1145
buďte v obraze	353
bài cùng chuyên mục	3252
bài cùng tác giả	3252
bài khác	3225
bài liên quan	3225
bài mới nhất	3252
bài quảng cáo	3253
bài tiếp theo	3225
bài viết liên quan	3225
bài viết mới	3251
bài được dịch tự động	3251
bài đọc nhiều	3252
báo lỗi	3224
bármikor leiratkozhat	1630
bármikor leiratkozhatsz	1630
bármikor lemondhatja	1612
bármikor lemondható	1612
bình chọn	91
bình luận	3224
bình luận (#	3224
bölümü indir	3089
búsqueda	1068
bülten	3062
bülten üyeliği	3062
bültene abone oldunuz	3062
büyüt	3041
bądź na bieżąco	2336
bővebben	1627
būkite pirmas	2052
būkite pirmas, pakomentavęs	2052
bạn có thể quan tâm	3225
bỏ qua	3208
""", 'c': """
cada aportació compta	334
cada aportación cuenta	1106
cada contribuição conta	2480
cada doação conta	2506
cada donación cuenta	1133
cadastre-se grátis	2419
califica este artículo	1061
campo obrigatório	2511
campos obrigatórios	2511
cargando el vídeo	1122
cargando vídeo	1122
cargar más	1068
cargar más comentarios	1114
cargar más noticias	1142
cargar publicación	1126
cargar vídeo	1126
carregando o vídeo	2495
carregando vídeo	2495
carregar conteúdo	2499
carregar mais comentários	2487
carregar mais notícias	2515
carregar o conteúdo	2499
carregar publicação	2499
carregar vídeo	2499
carte de crédit	1332
cartão de crédito	2418
categorieën	2164
categorías	1065
caută	2549
caça-palavras	2492
ce contenu vous a-t-il été utile	1391
ce résumé vous a-t-il été utile	1391
cea mai bună ofertă	2604
cela vous a-t-il été utile	1417
cele mai citite știri	2575
cele mai noi știri	2547
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
cevaplari göster	3082
chargement du lecteur vidéo	1425
charger la vidéo	1429
charte de déontologie	1447
charte éditoriale	1447
chci odebírat	353
chci podpořit	348
chci přispět	348
chi tiết	3228
chia sẻ	3215
chia sẻ bài viết	3215
chia sẻ facebook	3251
chia sẻ qua facebook	3251
chia sẻ ý kiến của bạn	3224
chuyên mục	3225
chuyển đến công thức	61
chép liên kết	3251
chính sách bảo mật	3223
chính sách bảo mật | điều khoản sử dụng	3223
chính sách cookie	3223
chính sách quyền riêng tư	3223
chấp nhận tất cả	3223
chấp nhận tất cả cookie	3223
chủ đề	3225
chủ đề liên quan	3225
chủ đề nóng	3252
cikk megosztása	1618
cikk mentése	1618
cikkünk frissül	1627
citeşte şi	2547
citește articolul complet	2610
citește articolul integral	2610
citește fără limite	2572
citește mai departe	2547	2549
citește mai mult	2547	2549
citește regulile comunității	2560
citește tot articolul	2610
citește transcrierea	2589
citește în aplicație	2595
citește și	2547
citi šobrīd lasa	2089
citit de o voce sintetică	2589
citiți și	2547
cobrança anual	2509
col·labora	307
comandă acum	2587
comandă cartea	2587
comentariul tău așteaptă moderarea	2560
comentează	2546
comentário	2441
comentário aguardando moderação	2473
comentários	2441
comentários exclusivos para assinantes	2473
commander ce numéro	1393
comment désactiver mon adblocker	1433
comment désactiver mon bloqueur	1433
commentaire en attente de modération	1397
commerciële bijdrage	2209
compre a edição impressa	2467
conditions générales	1359
conectează-te cu facebook	2572
conectează-te cu google	2572
confidentialité	1359
configuración	1058
configuración de cookies	1058
configuración de privacidad	1126
configurações de cookies	2438
configurações de privacidade	2499
conheça todas as nossas newsletters	2477
consenti la pubblicità	1825
consigue tu entrada aquí	1092
consulta les normes de participació	323
consultez notre charte de modération	1397
consíguelo en tu quiosco	1092
contacta con la redacción	1145
contactar a redação	2518
contactar con la redacción	1145
contactați redacția	2612
contacte a redação	2518
contactează redacția	2612
contacter la rédaction	1447
contactez la rédaction	1447
contenu externe recommandé	1389
contenu proposé par notre partenaire	1393
contenu réservé	1437
contenu réservé aux abonnés	1437
contenu sponsorisé	1357
contenus recommandés	1410
contenus sponsorisés	1357	1366
conteúdo de marca	2436
conteúdo exclusivo	2419
conteúdo exclusivo para assinantes	2482
conteúdo externo	2463
conteúdo externo recomendado	2463
conteúdo pago	2493
conteúdo para assinantes	2419
conteúdo patrocinado	2436
conteúdo premium	2482
conteúdo produzido pela marca	2467
conteúdo relacionado	2445
conteúdos relacionados	2485
contingut només per a usuaris registrats	335
continua a leggere dopo la pubblicità	1814
continua após a publicidade	2436
continua després de l'anunci	325
continuar leyendo aquí	1031
continuarea articolului după reclamă	2562
continue a ler esta notícia	2485
continuer après la publicité	1357
continuă cu apple	2572
continuă cu facebook	2572
continuă cu google	2572
continuă pe site	2595
continuă să citești după publicitate	2562
continuă în browser	2595
continúa abajo	1056
contáctanos	1061
conținut disponibil doar utilizatorilor înregistrați	2572
conținut extern	2557
conținut extern recomandat	2557
conținut pentru abonați	2535
conținut plătit	2587
conținut premium	2572
conținut sponsorizat	87	2543
cookie を管理する	1922
cookie 設定	3337
cookie 设置	3337
cookieinställningar	2923
cookieの管理	1922
cookieの設定	1873
cookieを管理	1922
cookieを管理する	1922
cookie政策	3282
cookie設定	1873	3282
cookie设置	3282
copia l'enllaç	314
copiază	2619
copiază link	2540
copiază linkul	2540
copy link thành công	3251
correo electrónico	1038
correo electrónico no válido	1138
correo no válido	1138
creează cont	2535
créer mon compte	1333
créer un compte	1333
créer une alerte	1399
créer une alerte sur ce thème	1399
csak előfizetőknek	1612
cualquier aportación ayuda	1133
cum îl dezactivez	2600
cumpără acum	2587
cumpără bilet	2587
cumpără bilete	2587
cumpără bilete online	2587
cumpără cartea	2587
cumpără de pe emag	2587
cumpără revista	2562
cuvinte încrucișate	2586
czytaj całość	2358
czytaj również	2355
czytaj także	2355
czytaj też	2355
czytaj też nasze inne artykuły	2355
czytaj więcej	2355	2358
czytaj więcej o	2355
các tin khác	3225
câmp obligatoriu	2606
câmpuri obligatorii	2606
cât de util a fost acest articol	2560
címkék	1625
címlap	1625
címlapról ajánljuk	1625
có lẽ để sau	3208
có thể bạn quan tâm	19	3225
có thể bạn thích	19
código de ética	2518
código postal	1139
código ético	1145
cómo desactivar el bloqueador	1131
cómo desactivarlo	1132
cómpralo aquí	1120
cómpralo en amazon	1120
cùng chuyên mục	3225
cùng chủ đề	3252
cùng tác giả	3252
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	3042
daha fazla göster	3041
daha fazla haber için tiklayin	3041
daha fazla yorum yükle	3082
daha önce oy kullandiniz	3082
daha önce oy verdiniz	3082
dalies ar šo rakstu	2092
dalinkitės	2046
dalinkitės straipsniu	2051
dalsza część artykułu pod materiałem wideo	2347
dalsza część artykułu pod wideo	2347
dalsza część tekstu pod wideo	2347
dalīties	2087
dalīties ar draugiem	2092
dalīties facebook	2092
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
darovať	2785
darovať článok	2793
darujte tento článek	356
darujte tento článok	2793
das könnte dich auch interessieren	546
das könnte ihnen auch gefallen	546
das könnte sie auch interessieren	546
das könnte sie interessieren	546
das wichtigste in kürze, zusammengefasst von ki	577
datenschutzerklärung	539
daugiau šia tema	2048
deblochează articolul	2572
definições de cookies	2499
definições de privacidade	2499
deixar um comentário	2441
deixe um comentário	2441
del på e-post	2261
del på facebook	438	2261
del på mail	438
del på twitter	438	2261
del på x	438	2261
dela inlägget	2918
dela på facebook	2918
dela på twitter	2918
dela på x	2918
deli članek	2852
delite članek	2852
dernière minute	1366
dernières actualités	1366
dernières infos	1366
dernières nouvelles	1366
desa per llegir després	337
desactívalo para continuar	1131
desactívalo para seguir leyendo	1131
desbloquear artículo	1107
desbloqueie este conteúdo	2482
descarcă aplicația	2595
descarcă audio	2589
descarcă din app store	2595
descarcă din google play	2595
descarcă episodul	2589
descargar pódcast	1122
descarregar áudio	2495
deschide aplicația	2595
deschide în aplicație	2595
descárgala en app store	1128
descárgala en google play	1128
destekçi ol	3100
destekçimiz olun	3100
det er gratis å opprette en bruker	2252
det læser andre	451
det är gratis att skapa ett konto	2908
detaylar için tiklayin	3041
detaylar için tiklayiniz	3041
detta material är skyddat enligt lagen om upphovsrätt	2960
detta är en annons	2922
detta är en plusartikel	2908
devam etmek için üye girişi yapin	3025
devami için abone olun	3025
devamini okumak için abone olun	3025
dezactivează sunetul	2589
diese funktion steht nur angemeldeten nutzern zur verfügung	603
digite um e-mail válido	2511
din aceeași categorie	2547
din aceeași secțiune	2575
din röst är registrerad	91
disponibil în app store	2595
disponibil în app store și google play	2566
disponibilă în app store și google play	2566
disponível na app store	2501
distribuiți	2540
diğer haberler	19	3039
diğer okurlar bunlari okuyor	3039
diğer seçenekler	3117
diğer tutar	3100
diğer yazilari	3109
dla subskrybentów	2333
do góry	2358
doar abonații pot comenta	2560
doar pentru abonați	2535
doação mensal	2415
doação única	2415
doba čtení # min	366
dolgozzon nálunk	1627
domiciliación bancaria	1030
domů	366
don régulier	1434
dona suport al periodisme en català	334
donación mensual	1026
donación puntual	1133
donación única	1026
donativo único	2506
donați	2534
donație lunară	2601
donație unică	2601
donează	2534
donează acum	2534
donează lunar	2534
donează lunar # euro	2571
donează lunar # lei	2571
donează o dată	2601
doner nå	2249
données personnelles	1359
donér	426
donér nu	426
doporučené	364
doporučené články	364
doporučujeme	364
doporučujeme přečíst	364
doporučujeme také	364
dołącz do dyskusji	2404
dołącz do nas	2330
dołącz do newslettera	2336
drukāt	2092
drukāt recepti	61
du er nå påmeldt	2257
du er nå påmeldt nyhetsbrevet	2257
du kan när som helst avsluta prenumerationen	2913
du kan når som helst melde deg av	2257
du kan opsige når som helst	429
du kanske också gillar	2930
du modtager snart en bekræftelse på mail	434
du même auteur	1366
du prenumererar nu på nyhetsbrevet	2913
du vil kanskje også like	2273
duración	1123
durată	2590
duração	2496
durée	1426
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2336
dành cho bạn	3225
dành cho thuê bao	3210
dárkovat článek	349
därefter # kr/mån tills du säger upp	2908
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
dê a sua opinião	2487
dê sua opinião	2487
dölj	2934
düzeltme politikasi	3111
dāvini rakstu	2092
dāvini rakstu draugam	2092
děkujeme za hlasování	91
děkujeme za přihlášení	353
děkujeme za váš hlas	91
""", 'e': """
e-bülten	3062
e-bülten aboneliği	3062
e-mail inválido	2477
e-mailová adresa	353
e-posta gönder	3032
e-posta ile paylaş	3117
ecrã inteiro	2496
edición digital	1031
edición impresa	1031
editöre yaz	3111
editöre yazin	3111
editörün seçtikleri	3039
edição impressa	2419
egyszeri támogatás	1610
ehkä myöhemmin	1256
ei tänään	1256
eiti į receptą	61
el juego es solo para mayores de # años	1120
el millor de la setmana a la teva bústia	331
el más popular	1137
el més llegit	311
el més vist	338
el reproductor se está cargando	1122
el. paštas	2071
elfelejtett jelszó	1612
elige tu suscripción	1107
elküldöm	91	1618
elmentem későbbre	1618
elrejtés	1628
els lectors també han llegit	338
elírást talált	1624
előfizetek	1612
előfizetés	1612
előfizetői tartalom	1612
előfizetőknek	1612
előfizetőként megoszthatja a cikket	1618
előző	1627
előző cikk	1625
email inválido	2511
email no válido	1138
emlékeztess később	1609
empfehlungen für sie	607
en beğenilen	3083
en beğenilenler	3083
en colaboración con	1153
en este artículo	1065
en popüler	3104
en çok okunan	3039
en çok okunan haberler	3039
en çok okunanlar	3039
engangsbeløb	426
engångsgåva	2905
enllaç copiat	337
ensemble, faisons vivre un média libre	1405
enthält werbung	536
entre em contato com a redação	2518
enviar comentário	2441
enviar corrección	1061
envoyer à un ami	1352
envoyer à un proche	1352
envoyez-nous vos témoignages	1387
envíanos tu opinión	1114
envío gratis	1153
eredeti megjelenítése	1628
eredmény megtekintése	91
eredmények	91	1628
erinnern sie mich später	504
erről bővebben itt írtunk	1627
erről is írtunk	1625
erről itt írtunk bővebben	1627
erscheint täglich	593
erscheint wöchentlich	593
es gratis y solo te llevará un minuto	1103
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	593
escanea el código qr	1128
escreva um comentário	2441
escriu el teu correu electrònic	331
esi pirmais, kas komentē	2093
esimene kuu # €	1160
esta funcionalidad es sólo para registrados	1031
esta matéria foi útil para você	2465
esta notícia foi útil	2465
esta página foi útil	2487
este artigo está bloqueado	2509
este artigo foi útil	2487
este artículo está bloqueado	1136
este campo é obrigatório	2511
este espaço é moderado pela redação	2473
este resumo foi útil	2465
este video ya no está disponible	1122
este vídeo já não está disponível	2495
este vídeo no está disponible	1122
este vídeo não está disponível	2495
este vídeo não está mais disponível	2495
este vídeo ya no está disponible	1122
estás de acuerdo? vota	1097
etkinleştir	3096
evaluează rețeta	61
evästeasetukset	1268
evästeet	1268
exclusiv pentru abonați	2572
exibir conteúdo	2499
experimente grátis por um mês	2482
ez is érdekelhet	1625
ez is érdekelheti	1625
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1625
ezt olvasta már	1625
ezt olvastad már	1625
ești de acord? votează	2560
ești deja abonat	2580
ești deja abonată	2580
""", 'f': """
facebook ile giriş yap	3103
facebook'ta paylaş	3032
facebookでシェア	1867
facebookでシェアする	1867
facebookでログイン	1932
facebookで共有	1946
facebookで続ける	1932
facturación anual	1136
facturación mensual	1136
facturare anuală	2604
facturare lunară	2604
facturé annuellement	1437
facturé mensuellement	1437
faire un don défiscalisé	1434
fale com a redação	2518
faça login	2419
faça o quiz	2490
faça o teste	2490
faça uma pergunta sobre esta reportagem	2465
fes una donació	307
fiecare contribuție contează	2601
fiecare donație contează	2571
fiecare leu contează	2571
fin de la publicité	1423
fine della pubblicità	1814
fine pubblicità	1814
fiyati gör	3088
fizetett hirdetés	87	1620
fiók létrehozása	1612
fiókom	1612
fontu büyüt	3117
forstået	455
forstått	2277
forstør billede	454
forstørr bilde	2276
fortsett uten å støtte	2248
fortsätt läsa efter annonsen	2922
fortsätt utan att stödja	2904
fortsæt med at læse	442
fortsæt uden at støtte	425
fotogalería	1065
fotoğraf galerisi	3109
fotoğrafi büyüt	3109
fotoğraflari gör	3109
fotoğraflari görmek için tiklayin	3041
frete grátis	2526
friss hírek	1625
fråga vår ai om artikeln	2926
fuldskærm	454
fäll ihop	2934
fäll ut	2934
få adgang	429
få artiklen læst op	438
få de vigtigste nyheder hver morgen	434
få de viktigaste nyheterna varje morgon	2913
få de viktigste nyhetene hver morgen	2257
få nyheder på mail	434
få nyheter på e-post	2257
få nyheter på mejlen	2913
få overblikket her	454
få tilgang	2252
få varsel når vi skriver om dette	2276
följ	2919
följ oss	2919
följ skribent	2919
följ ämnet	2919
för prenumeranter	2908
förderer werden	505
fördermitglied werden	505
föregående	2933
föregående artikel	2930
förstora	2933
følg	439	2262
følg emne	439
følg os	439
følg oss	2262
følg sagen her	454
følg tema	2262
følg temaet og få varsel	2276
für abonnenten	510
für den newsletter anmelden	518
für dich empfohlen	607
für sie empfohlen	607
für sie entstehen keine mehrkosten	608
fă o donație	2534
fă quizul	2584
fă testul	2584
fără obligații	2572
fără spam	2606
fără sunet	2590
fără tine nu putem	2571
""", 'g': """
galeriyi aç	3041
galeriyi gör	3109
galeriyi görmek için tiklayin	3041
galéria	1627
galéria megtekintése	1627
garanta já o seu ingresso	2467
gastos de envío incluidos	1120
gastos de envío no incluidos	1120
gelişmelerden aninda haberdar olun	3095
gem til læseliste	438
genişlet	3042
gestionează consimțământul	2593
gestionează preferințele	2593
geçerli bir e-posta adresi girin	3105
geçerli süre	3090
geçersiz e-posta	3105
geçersiz e-posta adresi	3105
giriş	3025
giriş yap	3025
giriş yapin	3025
giriş yapin veya üye olun	3025
giv os feedback på artiklen	446
già abbonato	1737
già registrato	1737
gli articoli più letti	1802
glömt lösenord	2908
godkänn	2923
godkänn alla	2923
google ile giriş yap	3103
google playからダウンロード	1924
google playで手に入れよう	1924
google play에서 다운로드	2016
googleでログイン	1932
googleで登録	1932
googleで続ける	1932
gorące tematy	2355
gracias por tu opinión	1090
gratuit, fără spam	2606
grazie, il tuo messaggio è stato inviato	1832
gràcies per la teva opinió	323
gràcies per votar	323
gràcies, ja estàs subscrit	331
grátis e sem spam	2511
guardar artículo	1050
guardar configuración	1126
guardar para después	1110
guardar para leer después	1110
guardar preferências	2499
gå ikke glip af	451
gå ikke glip af noget	434
gå ikke glipp av noe	2257
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
góp ý	3224
gönder	91	3106
gönderiyi göster	3092
gönderiyi yükle	3092
görseli büyüt	3109
görüş bildir	3082
görüşünü bildir	3082
görüşünüzü bildirin	3082
gündem	3039
günün anketi	91
günün haberleri	3039
günün özeti	3039
głosuj	91
gợi ý	3225
gửi	91	3224
gửi bình luận	3224
gửi cho bạn bè	3251
gửi email	3215
gửi ý kiến	3224
""", 'h': """
haber bülteni	3062
haber güncelleniyor	3041
haberi arkadaşina hediye et	3032
haberi özetle	3114
hai già un account	1737
hai già votato	1808
harici içerik	3041
haritayi aç	3042
has arribat al límit d'articles gratuïts	335
has iniciado sesión	1088
has olvidado tu contraseña	1136
hasznos volt az összefoglaló	1624
hasznosnak találta a cikket	1624
havi támogatás	1610
hayir teşekkürler	3023
hayir, teşekkürler	3023
haz una pregunta sobre este artículo	1090
he leído y acepto la política de privacidad	1103
he llegit i accepto la política de privacitat	320
he olvidado mi contraseña	1136
hela artikeln fortsätter nedan	2922
henüz abone değil misiniz	3103
hepsini gör	3041
her destek önemli	3100
her katki değerli	3100
her katki önemli	3100
her zaman göster	3092
hesap oluştur	3025
hi estàs d'acord? vota	323
hiba jelentése	1628
hibát talált	1624
hier reinhören	583
hinweis schließen	504
hirdetés	1620
hirdetés bezárása	1620
hirdetés, görgessen tovább	1620
hjälp oss att rätta fel	2926
hlasovať	91
hlavné správy	2790
hlavní zprávy	364
ho già donato	1731
ho già un account	1830
hoje não	2414
hoppa till innehåll	2933
hoppa över inlägg från facebook	2933
hoppa över inlägg från instagram	2933
hoppa över inlägg från x	2933
hozzászólok	1624
hozzászólás	1624
hozzászólások	1624
hozzászólások megtekintése	1624
hylkää	1268
hylkää kaikki	1268
hyppää reseptiin	61
hyväksy	1268
hyväksy evästeet	1268
hyväksy kaikki	1268
här kan du kommentera artikeln	2926
hääleta	91
håll dig uppdaterad	2913
hírfolyam	1625
hírlevelek	1630
hírlevél	1630
hírlevél-feliratkozás	1630
hören sie diesen artikel	583
hør saken	2261
""", 'i': """
i più commentati	1763
i più letti	1763
i più letti della settimana	1802
i più visti	1763
iba pre predplatiteľov	2786
ich unterstütze schon	504
identifícate	1107
ielogojies, lai komentētu	2093
ienākt	2087
iesakām	2089
ieși din ecran complet	2589
ihre meinung zählt	542
ihre stimme wurde gezählt	91
ikke gå glipp av	2273
ikke nå	2248
il più popolare	1831
il più scelto	1830
il tuo browser non può riprodurre il video	1780
il tuo commento sarà pubblicato dopo l'approvazione	1790
il tuo messaggio è stato inviato	1832
il tuo voto è stato inviato	1808
il tuo voto è stato registrato	1808
iletişim	3038
ilgili içerikler	3039
ilginizi çekebilecek haberler	3039
ilginizi çekebilir	3039
ilmoita asiavirheestä	1272
ilmoita virheestä	1272
imprimir artículo	1110
imprimir esta matéria	2484
in bài	3215
in bài viết	3215
in công thức	61
in trang này	3251
indlæg fra facebook	454
indlæg fra instagram	454
indlæs flere	454
ingresá	1107
ingyenes regisztráció	1612
inicia sesión	1031
inicia sesión con google	1136
inicia sesión para comentar	1114
inicia sessió	308
iniciar sesión	1031
iniciar sesión con apple	1107
iniciar sesión con facebook	1107
iniciar sesión con google	1107
iniciar sessão	2419
inicie sesión	1031
inne artykuły	2355
innhold fra annonsør	2281
inscription à la newsletter	1342
inscrivez-vous à notre newsletter	1342
inscrição realizada com sucesso	2511
insira o seu endereço de email	2477
insira um e-mail válido	2511
instagramの投稿を読み込む	1922
instalează aplicația	2566
inställningar	2923
introduce un correo electrónico válido	1138
introduce un correo válido	1138
introduce un email válido	1103
introduceți o adresă de email validă	2606
intră în cont	2535
invítanos a un café	1026
início	2448
ir a la página de donaciones	1133
ir para a página de doações	2506
ir para a página de donativos	2506
ir para o conteúdo	2448
ispiši	2729
ispiši recept	61
isso foi útil	2487
istediğin zaman iptal et	3103
istediğiniz zaman abonelikten çikabilirsiniz	3062
istediğiniz zaman iptal edin	3025
isto foi útil	2487
izbor uredništva	2849
izdrukāt	2092
izmēģini # dienas bez maksas	2087
içeriğe geç	3041
içeriği görüntüle	3092
içeriği göster	3092
içeriği yükle	3092
iş birliği	3034
iş birliğiyle	3119
išbandykite # dienų nemokamai	2046
išorinis turinys	2064
išsaugoti	2051
išsaugoti straipsnį	2051
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
jag förstår	2923
jag stödjer redan	2904
jaga sõbraga	1165
jaunākie	2089
jautā mākslīgajam intelektam	2093
javascript מושבת	1525
javascriptが無効になっています	1922
javascript已停用	3337
javascript已禁用	3337
je commande ce numéro	1393
je consens au traitement de mes données	1439
je fais un don défiscalisé	1434
je gère mes cookies	1359
je soutiens déjà	1323
jede spende zählt	597
jeder beitrag zählt	597
jeder euro zählt	597
jednorázově	348
jeg forstår	2266
jeg støtter allerede	425	2248
jegyek itt kaphatók	1627
jelentkezzen be vagy regisztráljon	1612
jen pro předplatitele	349
jetzt angebot wählen	602
jetzt anhören	531
jetzt reinhören	583
jetzt unterstützen	505
již mám předplatné	349
joacă acum	2584
joacă gratuit	2584
joacă responsabil	2587
jobs in ihrer nähe	581
jogar grátis	2490
jogue grátis	2490
još vesti	2726
još vijesti	2726
junte-se à conversa	2473
jurnalismul de calitate costă	2571
juttu jatkuu kuvan jälkeen	1267
juttu jatkuu mainoksen jälkeen	1267
juttu jatkuu videon jälkeen	1267
juttua päivitetään	1267
jutun lukee koneääni	1265
jutun lukee tekoälyääni	1265
jutun voi myös kuunnella	1265
już wspieram	2329
já desativei	2504
já desativei o bloqueador	2504
já doei	2414
já nas bancas	2467
já segue este autor	2522
já segue este tema	2522
já sou apoiador	2414
já sou assinante	2419
já tem conta	2419
já tem uma conta	2419
já tenho conta	2509
já votou	2487
já é assinante? faça login	2419
já é subscritor	2482
já é subscritor? inicie sessão	2482
jätä kommentti	1272
jūsų el. paštas	2071
jūsų el. pašto adresas	2071
""", 'k': """
k tématu	364
k téme	2790
kalan süre	3089
kapcsolódó	1625
kapcsolódó cikk	1625
kapcsolódó cikkek	1625
kapcsolódó tartalom	1625
kapcsolódó témák	1625
karte öffnen	550
kas kokkuvõte oli kasulik	1166
kategóriák	1625
katso kuvat tästä	1275
katso myös	1273
katso video tästä	1275
katso video yltä	1275
kaupallinen yhteistyö	87	1267
kaydiniz için teşekkürler	3062
keresés	1627
kezdőlap	1627
không phải bây giờ	3208
không, cảm ơn	3208
ki-übersicht	577
kiitos äänestäsi	91
kijelentkezés	1612
kingi artikkel sõbrale	1165
kinyitás	1628
kipróbálom	1612
kirjaudu sisään	1258
kirjoita sähköpostiosoitteesi	1261
kişisel verilerimin işlenmesini kabul ediyorum	3105
kjøp abonnement	2252
kjøp tilgang	2252
klausies podkāstu	2094
klausies podkāstu šeit	2094
klausies šo rakstu	2092
klausies šo rakstu (# min	2092
klausykite tinklalaidės	2053
klausykite tinklalaidės čia	2053
klausykitės straipsnio	2051
klausīties	2092
klausīties rakstu	2092
ključne besede	2849
ključne reči	2726
ključne riječi	2726
klíčová slova	364
kokeile # päivää maksutta	1258
kolačići	2742
komentavimas išjungtas	2052
komentavimo taisyklės	2052
komentáre	2793
komentář	363
komentáře	363
komentāri	2087
komentēt	2087
komentēšana ir slēgta	2093
komentēšanas noteikumi	2093
komerčné oznámenie	2789
komerční sdělení	87	359
kommentarer blir gjennomgått før publisering	2276
kommentarerna förhandsmodereras	2926
kommentek megtekintése	1624
kommentelési szabályzat	1624
kommentér	446
koostöö	1169
kopiera länk	2918
kopiera länken	2918
kopijuoti nuorodą	2046
kopiraj povezavo do članka	2852
kopiér link	438
kopiér linket	438
kopírovat odkaz	356
kopírovať odkaz	2793
kopēt saiti	2087
korábban írtunk róla	1625
kreiraj račun	2719
kullanim koşullari	3035
kup dostęp	2333
kupi naročnino	2845
kuula taskuhäälingut	1167
kuuntele podcast tästä	1275
kysy tekoälyltä	1272
käyttöehdot	1268
kérdezze ai-asszisztensünket	1624
kérem a hírlevelet	1630
később	1609
kích thước chữ	65
köp	2908
köszönjük a feliratkozást	1630
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1609
következő	1627
következő cikk	1625
køb abonnement	429
køb adgang	429
kúpiť predplatné	2786
küfür, hakaret içeren yorumlar onaylanmamaktadir	3038
küldje el barátjának	1618
küldés	91	1618
küldés e-mailben	1618
külső tartalom	1627
künye	3035
küpsiste seaded	1178
küsi tehisarult	1166
küsitlus	91
kā tev patika raksts	2093
kā tu domā? balso	2094
ką manote? balsuokite	2053
""", 'l': """
la discussione è chiusa	1759
la donazione è detraibile	1827
la más popular	1137
la nota continúa después del anuncio	1056
la pregunta del día	91
la rédaction vous conseille	1366
la sélection de la rédaction	1366
la vidéo ne peut pas être lue	1425
lahjoita artikkeli ystävälle	1265
lai komentētu, ielogojies	2093
lai komentētu, pieslēdzies	2093
laisser une réponse	1417
las más leídas	1065
las más leídas de hoy	1111
las noticias más leídas	1111
lasi arī	2089
lasi komentārus	2093
lasi tālāk	2087
lasi vairāk šeit	2094
lasi vēl	2089
lasiet arī	2089
lasiet vēl	2089
lasă un comentariu	2546
lasă un răspuns	2581
lasīt komentārus	2093
lasīt tālāk	2094
lasīt vairāk	2094
lasīt vēlāk	2092
lasītākie	2089
lataa lisää	1275
le choix de la rédaction	1366
le club des abonnés	1423
le journal numérique	1333
le lecteur vidéo est en cours de chargement	1425
le lien a été copié	1409
le lien a été copié dans le presse-papiers	1409
le notizie più lette	1802
le più lette	1763
lea también	1065
lee sin límites	1107
lee también	1065
leer artículo completo	1068
leer el artículo completo	1142
leer más	1068
leer también	1065
leer transcripción	1122
legfrissebb hírek	1625
leggi di più	1766
leggi più tardi	1801
legnépszerűbb	1625
leia a matéria completa	2485
leia a notícia completa	2515
leia as notícias no aplicativo	2475
leia também	2445
len pre predplatiteľov	2786
ler transcrição	2495
les choix de la rédaction	1366
les lecteurs ont aussi consulté	1410
les mieux notés	1418
les més llegides	338
les også	2273
les plus commentés	1366
les plus consultés	1443
les plus partagés	1366
les plus récents	1418
les prix indiqués sont susceptibles d'évoluer	1393
les våre debattregler	2269
leído por una voz sintética	1122
leído por voz sintética	1122
li e aceito a política de privacidade	2477
lido por uma voz sintética	2495
lien copié	1352
lien copié dans le presse-papiers	1409
lietošanas noteikumi	2104
liitudes nõustud kasutustingimustega	1185
liity jäseneksi	1257
lineでシェア	1867
lineでシェアする	1896
lineでログイン	1932
lineで共有	1946
lineで送る	1867
link a vágólapra másolva	1618
link bài gốc	3251
link copiado para a área de transferência	2484
link kopiëren	2149
link másolva	1618
link másolása	1618
lire la suite pour #€	1333
lire la vidéo	1369
lire à haute voix	1352
lire également	1366
lisätiedot	1276
lisää aiheesta	1273
livrare gratuită	2620
liên hệ	3224
liên quan	3225
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
locuri de muncă	2562
loe lähemalt	1167
loe lähemalt siit	1167
logi sisse või loo konto	1160
los lectores también leyeron	1111
luba kõik	1178
lubię to	2343
lucrează cu noi	2562
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
lämna en kommentar	2926
länk kopierad	2918
länken kopierad	2918
länken är kopierad	2918
läs dokumentet	2934
läs domen	2934
läs hela artikeln	2933
läs hela texten	2933
läs hela texten här	2933
läs kommentarer	2926
läs mer	2930	2933
läs mer om	2930
läs också	2930
läs senare	2918
läs vidare	2908	2930
läs våra kommentarsregler	2926
läs även	2930
läsarfrågan	91
lästid	2933
lästid # min	2933
lås op	429
lås opp artikkelen	2252
lås opp saken	2252
lås upp artikeln	2908
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
lên đầu trang	3227
lütfen geçerli bir e-posta adresi girin	3105
lưu	3215
lưu bài	3215
lưu bài viết	3215
lưu bài để đọc sau	3251
lưu công thức	61
lấy link	3251
""", 'm': """
magari più tardi	1731
mai multe articole de același autor	2610
mai multe opțiuni	2618
mai târziu	2533
mainos päättyy	1267
mais notícias	2445
mais opções	2524
mais opções de partilha	2524
maksettu sisältö	1267
mantener la sesión iniciada	1136
mantener sesión iniciada	1136
manter sessão iniciada	2509
manşetler	3039
masquer la publicité	1393
masquer les réponses	1417
masz już konto	2333
masz już konto? zaloguj się	2333
materialet är skyddat enligt lagen om upphovsrätt	2960
materiał partnera	2347
materiał promocyjny	2347
materiał sponsorowany	2347
materiał zewnętrzny	2347
matéria exclusiva para assinantes	2482
matérias relacionadas	2445
mağazamiz	3088
mağazaya git	3088
media społecznościowe	2344
megnyitás	1628
megnézem	1627
megosztás	1618
megosztás a facebookon	1618
megosztás facebookon	1618
megosztás twitteren	1618
mehr für dich	607
mehr für sie	607
meld deg på	2257
meld deg på nyhetsbrevet	2257
mentions légales	1359
mentés	1618
mentés későbbre	1618
menú	1068
menü	549	1627	3041
menü schließen	549
menü öffnen	549
mer från	2930
mer läsning	2930
merci ! votre message a bien été envoyé	1439
merci d'avoir voté	91	1397
merci de le désactiver pour continuer	1433
merci, votre vote a été pris en compte	1417
mergi la pagina de donații	2601
mergi la rețetă	61
mesajiniz başariyla gönderildi	3105
mesajiniz gönderildi	3105
mesajul dumneavoastră a fost trimis	2606
messaggio pubblicitario con finalità promozionale	1785
mest läst	2930
mest lästa	2930
mest læst	451
mest læste	451
mi-összefoglaló	1627
micșorează textul	2618
mida sina arvad? hääleta	1167
minn meg på det senere	2248
mira el vídeo	329
mitä mieltä olet? äänestä	1275
modalità di pagamento	1735
moderálási elvek	1624
modifică preferințele cookie	2557
modifier mes préférences	1389
modifier vos préférences	1429
modtag en notifikation, når vi skriver om emnet	454
mogoče kasneje	2856
mogą cię zainteresować	2355
mohlo by se vám líbit	364
mohlo by vás také zajímat	364
mohlo by vás tiež zaujímať	2790
mohlo by vás zajímat	364
mohlo by vás zaujímať	2790
monatlich kündbar	602
mostra aquesta publicació a instagram	320
mostra di più	1766
mostra'n més	312
mostrar comentários	2487
mostrar conteúdo	2499
mostrar conteúdo externo	2463
mostrar más	1068
mostrar o conteúdo	2499
mostrar subtítulos	1122
mot de passe oublié	1333
mots clés	1366
mots croisés	1422
mots fléchés	1422
mots mêlés	1422
mots-clés	1366
może cię zainteresować	2355
może później	2329
možda kasnije	2734
možda vas zanima	2726
možda će vas zanimati	2726
možno neskôr	2797
možná později	347
muistuta myöhemmin	1256
mulțumim că ai votat	2581
mulțumim pentru feedback	2560
mulțumim pentru vot	91	2581
mulțumim, mesajul a fost trimis	2606
mulțumim, te-ai abonat cu succes	2567
mutasd az eredményt	91
mutass többet	1627
muut lukivat myös	1273
myöhemmin	1256
már előfizető	1612
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
mások ezt olvassák	1625
mások ezt olvasták	1625
másolás	1618
máte již účet	349
máte předplatné? přihlaste se	349
märksõnad	1162
månadsgåva	2905
månedlig gave	2249
månedligt bidrag	426
måske senere	425
måske vil du også kunne lide	451
més informació	311
més llegides	311
més notícies	338
método de pago	1029
métodos de pagamento	2417
métodos de pago	1029
mākslīgā intelekta kopsavilkums	2094
mă abonez	2567
mărește fotografia	2610
mărește imaginea	2610
mărește textul	2618
mărime text	65
můj účet	349
mới nhất	3225
mở	3228
mở khóa bài viết này	3251
mở rộng	3227
""", 'n': """
nadaljevanje članka pod oglasom	2848
nahlásit chybu	363
nahlásiť chybu	2793
najchętniej czytane	2355
najchętniej czytane dziś	2355
najczęściej czytane	2355
najczęściej czytane artykuły	2355
najnovejše	2849
najnovejše novice	2849
najnoviji članci	2726
najnovšie	2790
najnovšie správy	2790
najnovšie články	2790
najnowsze artykuły	2355
najnowsze wiadomości	2355
najčitanije	2726
najčitanije vesti	2726
najčitanije vijesti	2726
najčitanije vijesti dana	2726
najčítanejšie	2790
najčítanejšie články	2790
najčítanejšie články dňa	2790
napišite komentar	2852
napsat komentář	363
naročena vsebina	2848
naročite se	2844
naročnina	2844
nastavení	360
nastavení cookies	360
nastavi čitanje	2778
nastavi čitati	2778
nastavite čitanje	2778
nastavite čitati	2778
nastavitve piškotkov	2864
następna strona	2358
następny	2358
następny artykuł	2355
natisni članek	2852
naudojimo taisyklės	2064
naujausios žinios	2048
naujienlaiškis	2071
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
nem, köszönöm	1609
nenhum comentário	2441
neueste beiträge	546
nhắc tôi sau	3208
nie dziękuję	2329
nie dziś	2329
nie pamiętasz hasła	2333
nie ďakujem	2797
nie, dziękuję	2329
nie, ďakujem	2797
no se ha podido reproducir el vídeo	1122
no se puede reproducir el vídeo	1122
no sé	1115
només els subscriptors poden comentar	323
non seguire più	1843
normas de participación	1114
norėdami komentuoti, prisijunkite	2052
nosūti draugam	2092
nosūtīt draugam	2092
nosūtīt e-pastā	2092
noteで書く	1867
notifications activées	1432
notre charte déontologique	1447
notre charte éditoriale	1447
notre sélection	1366
notre sélection d'articles	1410
notícia anterior	2515
notícias relacionadas	2445
notícias relacionadas que podem lhe interessar	19
notícies destacades	338
notícies relacionades	311
nous protégeons nos sources	1447
nous écrire	1447
nouveau ! suivez vos auteurs préférés	1451
nu ai cont? înregistrează-te	2572
nu aveți cont	2604
nu ești abonat	2604
nu ești încă abonat	2604
nu mai urmări	2616
nu mulțumesc	2533
nu putem afișa acest conținut	2593
nu sunteți abonat	2604
nu știu / nu răspund	2582
nu, mulțumesc	2533
nuestro código ético	1145
numele tău	2607
nyhetsdøgnet	2273
nyomtatás	1618
não foi possível carregar o vídeo	2495
não foi possível reproduzir o vídeo	2495
não perca	2445
não sabe / não responde	2488
não sei	2488
não tem conta	2509
não tem uma conta	2509
não é assinante	2509
não, obrigada	2414
não, obrigado	2414
nächste seite	549
nächster artikel	546
näita kõiki	1168
näita rohkem	1167
näita veel	1167
näita vähem	1168
näköislehti	1258
nästa	2933
nästa artikel	2930
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
népszerű	1625
nézze meg galériánkat	1627
nézze meg képeinket	1627
nõustun	1178
nõustun kõigiga	1178
nøgleord	451
nāc strādāt pie mums	2094
nổi bật	3225
nội dung quảng cáo	3253
nội dung tài trợ	3220
""", 'o': """
o dată	2602
o leitor está a carregar	2495
o que achou desta notícia	2465
o singură dată	2602
o singură donație	2601
o vídeo começará em alguns segundos	2463
ocenite članak	2729
ocenite članek	2852
oceń przepis	61
ochrana osobních údajů	360
ochrana osobných údajov	2804
ocijenite članak	2729
ocorreu um erro ao carregar o vídeo	2463
ocultar anúncio	2467
ocultar comentários	2487
oddaj głos	91
odebírat	353
odebírat newsletter	353
odemknout článek	349
odhlásit se	349
odhlásiť sa	2786
odkaz skopírovaný	2793
odkaz zkopírován	356
odkleni članek	2845
odklenite celoten članek	2845
odmietnuť	2804
odmietnuť všetko	2804
odmítnout	360
odmítnout vše	360
odoslať	91
odporúčame	2790
odporúčame prečítať	2790
odporúčame tiež	2790
odporúčané články	2790
odpovědět	363
odrzuć	2348
odrzuć wszystkie	2348
odtwórz	2358
odštampaj	2729
odštampaj recept	61
odštampaj članak	2729
ofertă pentru abonați	2587
ofertă pentru cititori	2587
oferă acest articol	2618
oferă acest articol cadou	2574
oferă articolul	2618
offre abonnés	1423
offre limitée	1438
offre réservée aux lecteurs	1423
offre spéciale	1333
offre à durée limitée	1437
offrez-nous un café	1324
offrici un caffè	1732
oglasno sporočilo	87	2848
ogłoszenie	2347
ohodnotiť recept	61
ohodnoťte článek	363
ohodnoťte článok	2793
okuma süresi # dk	3041
okurlara özel	3088
okurlarimiza özel	3088
okurlarimiza özel indirim	3088
oliko artikkeli hyödyllinen	1272
oliko juttu hyödyllinen	1272
oliko tiivistelmä hyödyllinen	1272
olvasson korlátlanul	1612
olvasson tovább	1612
olvasta már	1625
olvastad már	1625
olvidaste tu contraseña	1031
omröstning	91
onayi geri çek	3092
onayi yönet	3092
onayimi geri çek	3092
oplæst af en robot	438
oplæst af kunstig intelligens	454
opsig når som helst	429
orijinali göster	3042
os leitores também leram	2485
os preços podem variar	2467
osale küsitluses	1167
ostatnie artykuły	2355
ota yhteyttä	1272
otevřít	367
otevřít mapu	367
otključaj članak	2719
otključajte ceo članak	2719
otključajte cijeli članak	2719
otomatik çeviri	3114
otros artículos	1065
oturumu açik tut	3103
otwórz	2359
otwórz mapę	2359
outras notícias	19	2445
ouvir este conteúdo	2495
ouça esta reportagem	2495
ouça este conteúdo	2431
oversættelsen er lavet af en maskine	454
oy verdiğiniz için teşekkürler	91	3082
oynatici yükleniyor	3089
oyunuz için teşekkürler	3082
""", 'p': """
padovanokite straipsnį	2051
padovanokite straipsnį draugui	2051
page précédente	1369
pagina următoare	2549
pague um café	2415
paiement sécurisé	1331
paketi seç	3103
paldies par pieteikšanos	2111
palun jää viisakaks	1166
pamanīji kļūdu	2093
pamanījāt kļūdu	2093
par šo tēmu	2089
paramètres de confidentialité	1429
paramètres des cookies	1359
paramétrer	1359
paramétrer les cookies	1359
parašyk komentarą	2052
parašykite komentarą	2052
partajează	2540
partenerii noștri	2547
participez à la conversation	1397
participă la sondaj	2581
partnerių turinys	2055
partnerski sadržaj	2725
pas encore abonné	1437
pasidalinkite šiuo straipsniu	2051
pasitikrinkite žinias	2053
passer la publicité	1357
passer à la recette	61
pastebėjote klaidą	2052
patreonで支援する	1929
pausar vídeo	1122
pauză video	2589
paylaş	3032
paylaşin	3032
pažiūrėkite vaizdo įrašą	2053
pe aceeași temă	2575
pentru a citi în continuare	2572
per saperne di più	1802
pergunte à nossa ia	2465
permite întotdeauna	2593
permitir anúncios	2504
peut-être plus tard	1323
piedalies aptaujā	2094
piekrist visām	2104
piekrītu	2104
piesakies vebināram	2094
piesakoties tu piekrīti lietošanas noteikumiem	2111
pieslēdzies vai izveido kontu	2087
pieslēdzies, lai komentētu	2093
pieslēgties	2087
pievieno savu komentāru	2093
pievienot komentāru	2087
pirmais mēnesis par # €	2087
pirmas mėnuo tik # €	2046
più lette	1763
più letti	1763
più popolare	1831
più recenti	1809
più tardi	1731
più vecchi	1809
più votati	1809
piškotki	2864
placená inzerce	87	359
plan seç	3103
plani seç	3103
planini seç	3103
platená inzercia	87	2789
plaćeni oglas	87	2725
plaćeni sadržaj	2725
plačana objava	87	2848
plačiau skaitykite čia	2053
plein écran	1369
plus d'actualités	1366
plus d'articles du même auteur	1443
plus de détails	1370
plus récents	1418
poate mai târziu	2533
podari članek	2852
podarite ta članek	2852
podaruj artykuł	2333
podaruj ten artykuł	2343
podcast anhören	583
pode ler também	2485
podeli članak	2729
podijeli članak	2729
podmienky používania	2804
podmínky použití	360
podmínky užití	360
podobne artykuły	2355
podobné články	364	2790
podporiť	2785
podporte nezávislú žurnalistiku	2785
podporte nás	2785
podpořit	348
podpořte naši práci	348
podpořte nás	348
podpořte redakci	348
podrži	2718
podrži nas	2718
podržite nas	2718
podržite naš rad	2718
podržite nezavisno novinarstvo	2718
podziel się	2343
podziel się na facebooku	2343
pogledajte još	19
pokaż komentarze	2351
pokaż mniej	2358
pokaż oryginał	2359
pokaż treść	2348
pokaż tłumaczenie	2359
pokaż więcej	2358
pokaż wszystkie	2358
pokaż wszystko	2359
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2864
pokloni članak	2729
poklonite ovaj članak	2729
pokračovat bez podpory	347
pokračovať bez podpory	2797
polecamy również	2355
polecamy także	2355
polecamy też	2355
polecane artykuły	2355
politica de corecții	2612
politica editorială	2612
politique de confidentialité	1359
polityka prywatności	2348
política de cookies	1058	2438
política de correcciones	1145
política de correções	2518
política de galetes	320
política de privacidad	1058
política de privacidade	2438
política de privacitat	320
poprzedni artykuł	2355
populární	364
populära artiklar	2930
populärt	2930
populære artikler	451
populære saker	2273
populært	451	2273
populārākie	2089
popüler	3039
popüler haberler	3039
popüler konular	3039
por mês	2507
por qué estás viendo esto	1031
portes grátis	2526
poslať e-mailom	2793
poslušaj vest	2729
poslušaj članak	2729
poslušaj članek	2852
poslušajte članek	2852
postanite naročnik	2844
postanite član	2718	2844
postavke kolačića	2742
postaw kawę	2330
postaw nam kawę	2330
posłuchaj	2343
pour continuer à lire	1406
pourquoi voyez-vous cette publicité	1393
pouze pro předplatitele	349
povezani sadržaj	2726
povezani članci	2726
povezani članki	2849
powiązane	2355
powiązane artykuły	2355
powiązane tematy	2355
powiększ	2358
powiększ zdjęcie	2358
powrót do góry	2358
později	347
pozostała część artykułu pod materiałem wideo	2347
pošalji	91
pošalji e-mailom	2729
pošalji komentar	2729
pošalji mejlom	2729
pošalji prijatelju	2729
pošalji članak e-mailom	2729
pošaljite komentar	2729
pošlji po e-pošti	2852
pošlji prijatelju	2852
pošlji članek po e-pošti	2852
pr članek	2848
praneškite apie klaidą	2052
pranešti apie klaidą	2052
pravidlá diskusie	2793
pre predplatiteľov	2786
preberite še	2849
predplatiť	2785
predplaťte si	2785
preferințe cookie	2593
preferências de cookies	2499
prejsť na recept	61
prenumerata nuo # euro per mėnesį	2046
prenumerata nuo # €	2046
prenumerera på vårt nyhetsbrev	2913
prenumeruodami sutinkate su taisyklėmis	2071
prenumeruokite naujienlaiškį	2071
preporučeno	2726
preporučujemo	2726
preporučujemo da pročitate	2726
preporučujemo i	2726
presentear matéria	2524
prečítajte si	2790
prečítajte si aj	2790
prețurile pot varia	2562
pridať komentár	2793
prihlásiť	2786
prihlásiť sa	2786
prihvaćam	2742
prihvaćam sve	2742
prijavi grešku	2729
prijať	2804
prijať všetko	2804
prikaži manj	2850
prikaži manje	2727
prikaži rezultate	91
prikaži sadržaj	2742
prikaži sve	2727
prikaži več	2850
prikaži više	2727
prikaži vse	2850
prima lună gratuită	2572
prima pagină	2610
primește alerte despre acest subiect	2566
printează	2540
printează rețeta	61
pripomenúť neskôr	2797
priporočamo	2849
priporočamo tudi	2849
priporočamo v branje	2849
priporočeno	2849
prisijunkite arba susikurkite paskyrą	2046
prisijunkite prie mūsų komandos	2053
prisijunkite, kad galėtumėte komentuoti	2052
prispieť	2785
privatsphäre-einstellungen	539
privātuma politika	2104
pro předplatitele	349
prohibido a menores de # años	1120
promocijsko sporočilo	2848
promotivni sadržaj	2725
promotivni članak	2725
promóció	1620
proovi # päeva tasuta	1160
proposé par	1455
proteção de fontes	2518
pročitajte i	2726
pročitajte još	2726
prywatność	2348
przeczytaj również	2355
przeczytaj także	2355
przeczytaj też	2355
przejdź bez wsparcia	2329
przejdź do przepisu	61
przejdź do serwisu	2348
przejdź do treści	2358
przejdź do ustawień prywatności	2348
przypomnij mi później	2329
právě se děje	364
präsentiert von	536
précédent	1369
préférences cookies	1359
prélèvement	1332
prémium	1612
prénom	1440
présenté par	1455
próbálja ki # forintért	1612
próxima	2448
próxima notícia	2515
próxima página	2448
próximo artigo	2445
prøv # dager gratis	2252
prøv gratis	429	2252
prøv nu	429
prøv nå	2252
prを含みます	1896
pr記事	1917
pubblicità	1754
publi-rédactionnel	1357
publicité	1357
publicité - la suite ci-dessous	1357
publicités	1357
publică	2582
publică comentariul	2581
pular para o conteúdo	2448
página siguiente	1068
päivän kysymys	91
pääuutiset	1273
påmind mig senere	425
påminn mig senare	2904
później	2329
pārbaudi savas zināšanas	2094
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2097
pērc abonementu	2087
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
qr 코드를 스캔하세요	2016
qrコードからダウンロード	1924
qrコードを読み取ってください	1924
qr코드로 다운로드	2016
qr코드를 스캔하세요	2016
qu'avez-vous pensé de cet article	1391
qual o seu nível de satisfação com esta notícia	2465
qualcosa è andato storto	1833
quellen und weiterführende links	546
queremos conocer tu opinión	1097
queremos saber a sua opinião	2473
questa pagina ti è stata utile	1808
questo articolo ti è stato utile	1808
questo articolo è bloccato	1830
questo campo è obbligatorio	1832
questo riassunto ti è stato utile	1782
questo video non è disponibile	1816
questo video non è più disponibile	1816
quieres añadir otro usuario a tu suscripción	1031
quitter le plein écran	1425
quizi çöz	3085
quizás más tarde	1025
quizás te interese	1065
quyên góp	3209
quyên góp ngay	3209
qué te ha parecido esta noticia	1097
quên mật khẩu	3210
quảng cáo	3220
quảng cáo - bài viết tiếp tục bên dưới	3253
""", 'r': """
r$ # por mês durante # meses	2482
radote klaidą	2052
radote klaidą tekste	2052
rafraîchir la page	1433
raksti komentāru	2093
raksts tiek papildināts	2094
raksts turpinās pēc reklāmas	2096
rakstīt komentāru	2093
rao vặt	3220
raportează	2582
raportează o eroare	2560
raportează o greșeală	2612
rapportér fejl	446
rašyti komentarą	2046
recargar la página	1131
recargar página	1131
recarregar a página	2504
recarregar página	2504
receber notificações	2475
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1399
recevez une alerte à chaque article de l'auteur	1399
reclamă	2543
recomandarea redacției	2575
recomandări	2547
recomandările editorilor	2575
recomandările redacției	2547
recomendado para você	2445
recommandé	1366
recommandé pour vous	1366
recommandés	1366
recordar más tarde	1025
recuérdamelo más tarde	1025
redare automată	2590
redirecționează # la sută	2601
redirecționează #%	2534
redă video	2589
redă videoclipul	2589
refuză toate	2557
refuză tot	2593
regala este artículo	1151
regalar artículo	1031
regalar este artículo	1151
registrovať sa	2786
registruokitės nemokamai	2046
registruokitės į seminarą	2053
registrácia	2786
regisztráció	1612
regisztrálok	1612
regras de comentários	2487
regras dos comentários	2487
regístrate	1031
rekisteröidy	1258
rekisteröidy maksutta ja lue	1258
reklam içeriğidir	3088
reklami geç	3034
reklám	1620
reklāma	2087
reklāmas raksts	2096
reklāmraksts	87	2096
relaterade ämnen	2930
reportar erro nesta página	2465
reproducción automática	1123
reproducir vídeo	1122
reproduzir vídeo	2495
reproduzir áudio	2495
reprodução automática	2496
resmi büyüt	3109
responda à enquete	2487
rester connecté	1437
restez informé	1342
restez informés	1342
resumen automático	1090
resumo da notícia	2465
retour à l'accueil	1443
retour à la liste	1443
retrage consimțământul	2593
revenir à l'accueil	1443
rezervă-ți locul	2587
rezolvă testul	2584
reîmprospătează pagina	2599
reîncarcă pagina	2599
reģistrējies bez maksas	2087
reģistrēties	2087
ricordamelo più tardi	1731
rodyti mažiau	2054
rodyti viską	2054
rozumím	367
rozwiń	2358
rozwiń wszystko	2359
rätta	2926
rätta oss	2926
rättelse	2926
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
részletek	1628
rétablir le son	1425
rösta	91
rösta här	2933
rösta i omröstningen	2933
rösta nu	91
rādīt mazāk	2095
rādīt vairāk	2094
rādīt visu	2095
rămâi conectat	2604
răspunde	2546
rėmimas	2055
""", 's': """
s'abonner à partir de #€	1333
s'inscrire à la newsletter	1342
s-ar putea să-ți placă	2547
saada sõbrale	1165
saber más	1068
sadarbības raksts	2096
sadece abonelere özel	3103
sadržaj je zaključan	2719
saglabāt	2092
saglabāt rakstu	2092
sair do ecrã inteiro	2495
saistītie raksti	2089
saistītās ziņas	2089
saite nokopēta	2092
saken er låst	2252
saken finnes også som lyd	2261
saltar anúncio	2436
salvar preferências	2499
salvează	2540
salvează articolul	2574
salvează pentru mai târziu	2574
salvează preferințele	2593
salvează rețeta	61
sans engagement, résiliable à tout moment	1406
sao chép liên kết	3215
sao chép đường dẫn	3251
sari la conținut	2549
sari la rețetă	61
satura turpinājums pēc reklāmas	2096
sačuvaj	2729
sačuvaj recept	61
sačuvaj vest	2729
scanează codul qr	2595
schlagwörter	546
schließen	549
schrift vergrößern	531
schriftgröße	531
scopri di più	1737
scrie redacției	2612
scrieți redacției	2612
sdílejte	356
sdílejte tento text	356
sdílejte text	356
sdílejte článek	356
sdílet	356
sdílet na facebooku	356
sdílet na twitteru	356
sdílet na x	356
sdílet článek	356
se alla erbjudanden för prenumeranter	2908
se bilderna här	2933
se connecter et réagir	1362
se déconnecter	1333
se grafiken här	2933
se ha producido un error al cargar el vídeo	1088
se klippet här	2933
se klippet øverst i saken	2276
se videon här	2933
se încarcă playerul	2589
se încarcă video	2589
se încarcă videoclipul	2589
sedan # kr/mån tills du säger upp	2908
segui già questo argomento	1843
segui già questo autore	1843
seguir tópico	2475
seguí leyendo	1111
sei già abbonato	1737
sei già iscritto alla newsletter	1795
selección de la redacción	1065
selectează	2605
selvä	1276
sem opinião	2488
sem si não seria possível	2480
sem você não seria possível	2480
semnalează o eroare	2546
send artiklen på mail	438
send på e-post	2261
sense permanència	335
sesi aç	3089
setări confidențialitate	2593
setări cookie	2557
setări cookie-uri	2593
setări cookies	2593
setări de confidențialitate	2593
seuls les abonnés peuvent commenter	1397
seuraa meitä	1266
seç	3104
seçenekleri yönet	3092
seçimimi kaydet	3092
seções	2445
sfârșit publicitate	2587
sfârșitul reclamei	2587
shrani članek	2852
si opp når du vil	2252
si è verificato un errore	1832
si è verificato un errore durante il caricamento del video	1780
sie können diesen artikel kostenlos weitergeben	628
signaler ce contenu comme inapproprié	1397
signaler un problème	1362
siguiente artículo	1065
siirry sisältöön	1275
sikeres feliratkozás	1630
sin ti no sería posible	1106
siz ne düşünüyorsunuz? oy verin	3041
sizin için öneriler	3039
siųsti draugui	2051
siųsti el. paštu	2051
skaitykite daugiau čia	2053
skaityti plačiau	2053
skaityti vėliau	2051
skaties arī	2089
skatīt foto	2094
skatīt galeriju	2094
skatīt rezultātus	91
skatīt video	2094
skjønner	2277
sklenite naročnino	2845
skopírovať odkaz	2793
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2926
skrýt	367
slapukų nustatymai	2064
slažem se	2742
slične vesti	2726
slične vijesti	2726
slični članci	2726
snsをフォロー	1868
sofortüberweisung	509
son dakika bildirimlerini aç	3095
son dakika gelişmelerinden haberdar olun	3095
son gelişmelerden haberdar olun	3095
sondaż	91
sonderveröffentlichung	608
sono già sostenitore	1731
sonuçlar	91
sonuçlari gör	91	3042
sonuçlari göster	91	3083
sorodni članki	2849
sortează	2582
sortează după	2582
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
spela videon här	2933
spis treści	2358
sponsorisé	1357
sponsorlu içerik	87	3034
sponsoroitu sisältö	1267
sponsrat innehåll	2922
sponzorirani sadržaj	2725
sponzorirani članak	2725
sponzorované	2789
sponzorovaný obsah	359
sponzorováno	359
sprawdź ofertę	2333
spremi članak	2729
sprijină-ne	2534
spune-ne părerea ta	2581
spune-ți părerea	2560
spune-ți părerea în comentarii	2560
spuneți-ne părerea	2581
später	504
später erinnern	504
spør vår ki om saken	2269
staňte sa členom	2785
staňte se členem	348
stem nå	91
stichwörter	546
stil spørgsmål til artiklen	446
straipsnio tęsinys - po reklama	2055
straipsnis tęsiasi po reklamos	2055
strona główna	2355
stäng	2904	2933
stöd oss	2905
støt os	426
støtt oss	2249
subtitrări	2590
subtítulos	1123
sugerir correção	2465
sugerir una corrección	1097
sugestões	2445
suite après la publicité	1423
suivez vos auteurs préférés	1451
suivre ce thème	1399
suivre le thème	1451
sumă liberă	2601
sunt de acord cu termenii și condițiile	2606
sur le même sujet	1366
sur le même thème	1366
suscripción	1031
suscríbase	1031
suscríbete	1031
suscríbete a nuestro boletín	1038
suscríbete ahora	1031
susiję straipsniai	2048
susikurti paskyrą	2046
susține	2534
susține-ne	2534
susține-ne pe patreon	2601
susțineți-ne	2534
susținut de	2620
syötä sähköpostiosoitteesi	1261
szavazás	91
szczegóły	2359
szponzorált tartalom	87	1620
szólj hozzá	1624
szóljon hozzá	1624
sähköposti	1261
sähköpostiosoite	1261
så # kr/mnd til du sier opp	2252
så kommenterar du	2926
sé el primero en comentar	1061
sé parte	1026
sélections	1352
sì, grazie	1824
sí, quiero	1130
síganos	1051
síguenos	1051
só para assinantes	2509
sólo para suscriptores	1136
sök	2933
søg	454
søk	2276
súhlasím	2804
súhlasím so zobrazením	2804
súmate	1026
súvisiace	2790
súvisiace články	2790
súvisiaci článok	2790
süre	3090
sīkdatņu iestatījumi	2104
słowa kluczowe	2355
""", 't': """
t'ha estat útil aquest article	323
t'ha estat útil aquest resum	323
tack för din anmälan	2913
tack för din röst	91
taip pat žiūrėkite	2048
takaisin ylös	1275
takipten çik	3115
takk for påmeldingen	2257
tallenna myöhemmäksi	1265
talán később	1609
tam ekrandan çik	3089
tamaño de la letra	1151
tamaño de letra	65	1050
tamaño del texto	65
también te puede gustar	1065
también te puede interesar	1065
també et pot interessar	311
também pode gostar	2485
tarjeta de crédito	1030
tarjeta de débito	1030
te ha parecido útil	1114
te ha resultado útil	1114
te ha resultado útil este artículo	1090
te ha resultado útil este resumen	1090
te ha sido útil	1114
te ha sido útil este resumen	1090
te poți dezabona oricând	2567
te rugăm să îl dezactivezi	2599
te-ar putea interesa și	2575
tehisaru kokkuvõte	1167
tek seferlik bağiş	3100
teklifi gör	3088
tekoälyn tekemä tiivistelmä	1275
tekoälyn tiivistelmä	1275
tekoälytiivistelmä	1275
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2051
teljes hozzáférés	1612
temas del día	1065
termos e condições	2438
teste başla	3085
teste grátis	2419
testează-ți cunoștințele	2584
testează-ți cunoștințele cu quizul nostru	2560
testi başlat	3085
testi çöz	3085
teszteld a tudásod	1627
tesztelje tudását	1627
texten fortsätter nedan	2922
texten fortsätter under bilden	2922
teď ne	347
teşekkürler, mesajiniz gönderildi	3105
thu gọn	3227
thèmes	1366
thématiques	1366
thích	3215
thông tin doanh nghiệp	3220
thông tin quảng cáo	3253
thăm dò	91
thăm dò ý kiến	91
thẻ	3225
ti è stato utile	1808
tienes que iniciar sesión para guardar artículos	1110
tilbakemelding på saken	2269
timp rămas	2589
tin bài liên quan	3251
tin cùng chuyên mục	3225
tin cùng tác giả	3252
tin khác	3225
tin liên quan	3225
tin mới	3225
tin mới nhất	3225
tin nóng	3252
tin nổi bật	3225
tin quảng cáo	3253
tin trước	3225
tin tài trợ	3225
tin tức liên quan	3225
tin đọc nhiều	3225
tipărește	2540
tipărește articolul	2574
tipărește rețeta	61
tiêu điểm	3225
tiếp theo	3227
tlačiť	2793
to cię może zainteresować	2355
to może cię zainteresować	2355
toate știrile	2610
toda contribuição ajuda	2506
toda la información	1142
todas as notícias	2515
todavía no eres suscriptor	1136
todavía no estás registrado	1136
todos los vídeos	1142
todos os comentários	2441
todos os vídeos	2515
toute l'actualité	1366
toutes les actualités	1443
toutes les vidéos	1443
toutes nos vidéos	1443
tovább	1627
tovább a recepthez	61
tovább a rovatra	1625
tovább olvasom	1627
további cikkek	1625
további cikkek a témában	1625
további hírek	1625
további részletek itt	1627
továbbiak betöltése	1627
traducción automática	1149
traducere automată	2615
traducido automáticamente	1149
tradução automática	2465
trang chủ	3227
transcripción	1123
transcrição	2496
transferência bancária	2418
treści partnerskie	2347
treść sponsorowana	2347
tria la teva subscripció	335
trimite răspunsul	2581
trước	3227
trả lời	3224
trở lại	3227
tu ce părere ai? lasă un comentariu	2560
tu donación desgrava	1133
tu navegador no puede reproducir este vídeo	1088
tue meitä	1257
tule meile tööle	1167
turpini lasīt	2087
turpinājums pēc reklāmas	2096
turpināt lasīt	2087
twitter'da paylaş	3032
twój adres e-mail	2336
twój e-mail	2336
tài khoản của tôi	3210
tài trợ	3220
támogass minket	1610
támogasson minket	1610
támogatom	1610
támogatott tartalom	87	1620
támogatás	1610
támogatói tartalom	1620
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
témy	2790
témák	1625
térkép megnyitása	1628
términos de uso	1058
términos y condiciones	1058
tìm kiếm	3227
tópicos	2445
tópicos relacionados	2445
tôi đã hiểu	3228
több	1627
töltsd ki a kvízt	1627
töltse ki a kvízt	1627
tühista igal ajal	1160
tüm fotoğraflar	3109
tüm fotoğraflari gör	3109
tüm haberler	3039
tüm haberleri gör	3109
tüm oyunlar	3085
tüm videolar	3109
tüm videolari gör	3109
tüm yazilari	3039
tüm yazilari gör	3109
tüm yorumlar	3038
tümünü gör	3041
tümünü göster	3042
tümünü kabul et	3035
tümünü reddet	3035
tēmas	2089
tęsinys po reklamos	2055
tạo tài khoản	3210
tải thêm	3227
tặng bài viết	3251
tặng sao	3251
tặng sao cho bài viết	3251
từ khóa	3225
""", 'u': """
udostępnij	2343
udostępnij na facebooku	2343
udostępnij na twitterze	2343
udostępnij na x	2343
udostępnij w mediach społecznościowych	2343
udělit souhlas	360
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2777
uključi obavijesti	2777
uključite notifikacije	2777
uključite obaveštenja	2777
uključite obavijesti	2777
uložit	356
uložit na později	356
uložit recept	61
uložit článek	356
uložiť	2793
uložiť na neskôr	2793
uložiť recept	61
uložiť článok	2793
ultima oră	2547
ultimele știri	2547
um assinante presenteou você com este artigo	2484
un abonat ți-a oferit acest articol	2574
un abonné vous offre cet article	1409
un e-mail de confirmation vous a été envoyé	1402
un suscriptor te ha regalado este artículo	1110
une erreur s'est glissée dans l'article	1362
unterstütze uns	505
unterstützen	505
unterstützen sie uns	505
unterstützen sie uns per paypal	597
uppläst av en dator	2918
uppläst med ai-röst	2918
url 복사	1966
urlをコピー	1867
urlをコピーしました	1946
urlをコピーする	1896
url복사	1966
urmărește acest subiect	2566
urmărește autorul	2616
urmărește live	2566
urmărește subiectul	2616
urmărești deja acest subiect	2616
următorul	2549
uslovi korišćenja	2742
ustawienia plików cookie	2348
uvjeti korištenja	2742
uygulamada aç	3094
uygulamayi aç	3094
uygulamayi yükle	3094
uz sākumu	2094
uzyskaj dostęp	2333
už komentarus atsako jų autoriai	2052
už máte predplatné? prihláste sa	2786
už máte účet	2786
už máte účet? prihláste sa	2786
už podporujem	2797
už podporuji	347
uždaryti	2054
uždaryti reklamą	2055
užpildykite apklausą	2053
užsakomasis straipsnis	2055
užsakomasis turinys	87	2055
užsisakyti prenumeratą	2046
""", 'v': """
vaata kõiki tellija soodustusi	1160
vaata lähemalt	1167
vaba töökoht	1167
vad tycker du? rösta här	2933
vai kopsavilkums bija noderīgs	2093
vai raksts bija noderīgs	2093
vairāk par tēmu	2089
vaizdo įrašas	2053
vaizdo įrašą rasite čia	2053
van már fiókja	1612
var artikeln till hjälp	2926
var det här till hjälp	2933
var resuméet nyttigt	446
var sammanfattningen till hjälp	2926
vari atteikties jebkurā laikā	2087
vasta küsitlusele	1167
vastaa kyselyyn tästä	1275
vaš komentar	2729
veja esta publicação no instagram	2463
veja também	2445
veja todas as opções de assinatura	2482
velikost písma	65
veličina teksta	65
velocidad de reproducción	1122
velocidade de reprodução	2495
velocità di riproduzione	1816
ver # comentários	2473
ver biografía	1084
ver comentários	2441
ver conteúdo	2499
ver conteúdo externo	2463
ver dossiê	2515
ver esta publicación en instagram	1088
ver esta publicação no instagram	2463
ver fotogalería	1142
ver galería	1068
ver galería de fotos	1142
ver la galería	1142
ver mais notícias	2515
ver más	1068
ver más artículos	1145
ver más artículos del autor	1084
ver más noticias	1111
ver más vídeos	1142
ver preço	2493
ver también	1065
ver também	2445
ver todas as notícias	2515
ver todas las opciones de suscripción	1107
ver todos los artículos	1142
ver todos los vídeos	1142
ver todos os vídeos	2515
ver traducción	1069
ver tradução	2449
ver transcripción	1122
ver transcrição	2495
ver vídeo	1068
vergrößern	550
verificați adresa de email	2606
verifică-ți emailul	2606
verifică-ți inboxul	2606
verlagssonderveröffentlichung	608
vertrag kündigen	539
verträge hier kündigen	539
verwandte beiträge	546
ves algún error? comunícalo	1097
veure aquesta publicació a instagram	320
vezi această postare pe instagram	2557
vezi conținutul	2593
vezi mai multe știri	2575
vezi prețul	2587
vezi răspunsurile	2581
vezi toate știrile	2610
vezi și	2547
već imate nalog	2719
već imate pretplatu	2719
već imate račun	2719
već podržavam	2734
već ste pretplatnik	2719
več iz rubrike	2849
več novic iz regije	2849
več o tem	2849
več o temi	2849
veľkosť písma	65
viac k téme	2790
viac si o tom prečítate tu	2790
video mevcut değil	3089
video oynatici yükleniyor	3089
video yükleniyor	3089
videon voi katsoa jutun yläosasta	1275
videoyu izlemek için tiklayin	3041
videoyu yükle	3092
videó	1625
videók	1625
videónkat itt nézheti meg	1627
vidéo	1369
vidéo indisponible	1425
vidéo non disponible	1425
vielen dank für ihr feedback	587
vielen dank für ihre anmeldung	518
vielen dank für ihre teilnahme	91
vielleicht später	504
vilkår	443	2266
vipps et beløp	2249
vis færre	454	2276
vis oversættelse	455
visa bilden i helskärm	2933
visa färre	2933
visa inlägg från facebook	2933
visa inlägg från instagram	2933
visa innehåll	2923
visa översättning	2934
vissza a tetejére	1627
visszajelzés	1624
viteză de redare	2589
vizitează magazinul	2587
više o temi	2726
više vijesti iz regije	2726
viết bình luận	3224
voce generată de ai	2589
você concorda? vote	2473
você já segue este tema	2522
você já votou	2487
você pode gostar	2445
você pode se interessar	2445
você também pode gostar	2445
voir le détail	1370
voir les détails	1370
voir les réponses	1417
voir les résultats	91	1370
voir les résultats du sondage	1397
voir toute l'actualité	1443
voir toutes les vidéos	1443
voltar ao início	2515
voltar à página inicial	2515
vos réactions	1362
votează	91
votează în sondaj	2581
votează în sondajul nostru	2560
votre avis nous intéresse	1397
votre message a bien été envoyé	1439
votre prénom	1440
votre vote a bien été pris en compte	1417
votre vote a été enregistré	1417
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2581
votul tău a fost înregistrat	2581
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
vreau să donez	2601
vreau să primesc newsletterul	2567
vreau să susțin	2601
vsebina sporočila	2848
vstúpiť do diskusie	2793
vytisknout článek	356
vytlačiť	2793
vytlačiť recept	61
vytlačiť článok	2793
vytvořit účet	349
vyzkoušet	349
válasz	1624
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
vídeo indisponível	2495
vídeo no disponible	1122
vídeo não disponível	2495
vídeos	1065	2445
výber redakcie	2790
výběr redakce	364
výsledky	91
về đầu trang	3227
""", 'w': """
warto przeczytać	2355
was können wir besser machen	587
weitere beiträge	546
werbung überspringen	536
weź udział w dyskusji	2404
whatsapp'ta paylaş	3032
whatsapp'tan paylaş	3117
whatsappで読む	1896
wie gefällt ihnen dieser artikel	587
wielkość czcionki	65
więcej	2355
więcej artykułów	2355
więcej informacji	2355
więcej na ten temat	2355
więcej o	2355
więcej z	2355
wpisz swój e-mail	2336
wprowadź adres e-mail	2336
wpłać	2330
wpłać teraz	2330
współpraca reklamowa	2347
wypróbuj	2333
wyraź zgodę	2348
wyślij	91
wyślij e-mailem	2343
wyślij znajomemu	2343
""", 'x': """
x'te paylaş	3032
xem bình luận	3224
xem bản gốc	3228
xem bản đồ	3228
xem chi tiết	3228
xem công thức	61
xem kết quả	91	3228
xem nhiều	3225
xem nhiều nhất	3225
xem nhiều trong tuần	3252
xem thêm	3225	3227
xem thêm bình luận	3224
xem tiếp	3227
xem toàn bộ	3227
xem tất cả	3227
xでシェア	1867
xでシェアする	1896
xでポスト	1867
xで共有	1946
x로 공유	2038
""", 'y': """
ya estás suscrito	1107
ya tenés suscripción	1107
yahoo! japan idでログイン	1932
yahoo!ショッピングで見る	1917
yahoo!ショッピングで購入	1917
yanit gönder	3082
yanitlari gör	3082
yanitlari göster	3082
yapay zeka ile seslendirilmiştir	3089
yapay zeka ile özet	3041
yapay zeka ile özetle	3114
yapay zeka özeti	3041
yapay zekâ ile seslendirildi	3089
yapay zekâ tarafindan seslendirildi	3089
yapay zekâ özeti	3114
yazara e-posta gönder	3111
yazara mesaj gönder	3111
yazarin diğer haberleri	3039
yazarin diğer yazilari	3039
yazarin tüm yazilari	3039
yaziyi büyüt	3117
yaziyi küçült	3117
ymmärrän	1276
yorum gönder	3038
yorum yapmak için giriş yap	3082
yorumlari gör	3038
yorumu gönder	3082
yorumunu gönder	3082
youtube-tartalom megjelenítése	1627
yukari çik	3109
yz özeti	3041
""", 'z': """
z titulní strany	364
zabudnuté heslo	2786
zadejte svůj e-mail	353
zagłosuj	91
zahlungsart wählen	508
zaloguj się	2333
zapisz na później	2343
zapisz się	2336
zapisz się na newsletter	2336
zapomenuté heslo	349
zarejestruj się	2333
zarządzaj zgodami	2348
zaten üye misiniz	3025
zavřít	347
załaduj więcej	2358
załóż konto	2333
zaštita osobnih podataka	2742
zaštita privatnosti	2742
zdieľajte tento text	2793
zdieľajte článok	2793
zdieľať	2793
zdieľať na facebooku	2793
zdieľať článok	2793
zgadzam się	2348
zgadzam się na wyświetlanie treści	2348
zgłoś	2351
zgłoś błąd	2351
ziņa tiek papildināta	2094
ziņo par kļūdu	2093
ziņot par kļūdu	2093
zkopírovat odkaz	356
zkopírovat odkaz na článek	356
znajdź nas na facebooku	2344
značky	2790
zobacz galerię	2358
zobacz mapę	2359
zobacz również	2355
zobacz szczegóły	2359
zobacz także	2355
zobacz także inne	2355
zobacz też	2355
zobacz więcej	2355
zobrazit méně	367
zobrazit originál	367
zobrazit více	366
zobrazit výsledky	91	367
zobrazit vše	366
zobraziť diskusiu	2793
zobraziť menej	2791
zobraziť obsah	2804
zobraziť viac	2791
zobraziť výsledky	91
zobraziť všetko	2791
zostań patronem	2330
zpět nahoru	366
zur leseliste hinzufügen	628
zur merkliste hinzufügen	531
zur übersicht	549
zurück	542
zurück nach oben	549
zvětšit	366
zwiń	2358
""", '£': """
£# at amazon	1017
""", '©': """
©ntb	2304
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
áudio gerado por ia	2465
áudio gerado por voz sintética	2465
""", 'ä': """
ähnliche artikel	546
ähnliche beiträge	546
ähnliche themen	546
älä missaa mitään	1261
ämnen	2930
ämnen i artikeln	2930
är du redan prenumerant	2908
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1275
""", 'å': """
åbn	455
åbn kort	455
åpne	2277
åpne faktaboks	2277
åpne kart	2277
""", 'ç': """
çengel bulmaca	3087
çerez ayarlari	3035
çerez ayarlarini yönet	3092
çerez politikasi	3035
çerez tercihleri	3092
çerez tercihlerini yönet	3092
çerezler	3035
çeviriyi göster	3042
çikiş yap	3025
çok okunanlar	3039
""", 'è': """
è gratis e ci vuole solo un minuto	1795
è stato utile	1808
""", 'é': """
é grátis e leva menos de um minuto	2477
écouter	1352
écouter (# min	1352
écouter le podcast	1369
écrire à la rédaction	1447
édition du jour	1366
épingler	61
épingler la recette	61
értem	1628
értékeld a receptet	61
étiquettes	1443
""", 'í': """
írd meg a véleményed	1624
írja meg véleményét	1624
""", 'î': """
îmi place	2582
în fiecare lună	2602
în parteneriat cu	2620
înainte # secunde	2589
înapoi # secunde	2589
înapoi la prima pagină	2610
înapoi sus	2549
încarcă conținutul	2593
încarcă mai multe	2549
încarcă mai multe comentarii	2581
încarcă postarea	2593
încarcă videoclipul	2593
închide	2533
înregistrare	2535
înregistrează-te	2535
îți mulțumim pentru vot	2560
""", 'ö': """
öffnen	549
ön mit gondol? szavazzon	1627
önceki	3041
önceki haber	3039
öne çikan haberler	3039
öne çikanlar	3039
önerilen haberler	3039
önerilenler	3039
öppna	2934
öppna karta	2934
összes	1627
özet faydali oldu mu	3038
""", 'ú': """
új hozzászólás	1624
última hora	1065
últimas	2445
últimas entradas	1065
últimas noticias	1065
últimas notícias	2445
últimes notícies	311
últimos artículos	1065
únete	1026
únete a la conversación	1061
única	1134	2507
""", 'ü': """
übersetzung anzeigen	550
überweisung	509
ücretsiz dene	3025
ücretsiz haber limitinize ulaştiniz	3103
ücretsiz kargo	3119
ücretsiz oyna	3085
ücretsiz üye ol	3025
ücretsiz üye olun	3025
ücretsiz, spam yok	3105
ürünü incele	3088
üye girişi	3025
üye ol	3024	3025
üye olun	3025
""", 'ý': """
ý kiến	3224
ý kiến bạn đọc	3224
ý kiến của bạn	3224
""", 'ā': """
ārējais saturs	2104
""", 'č': """
članak je zaključan	2719
članak se nastavlja ispod oglasa	2725
članek je zaklenjen	2845
članek se nadaljuje pod oglasom	2848
članek se nadaljuje spodaj	2848
článek pokračuje pod reklamou	359
čtěte dále	364
čtěte i	364
čtěte také	364
číslo účtu pro dary	348
číst dál	366
číst dál s předplatným	349
číst více	366
čítajte aj	2790
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2790
ďalšie články	19	2790
""", 'đ': """
điều khoản sử dụng	3223
điều khoản sử dụng | chính sách bảo mật	3223
đáng chú ý	3225
đã có tài khoản	3210
đã hiểu	3228
đã sao chép	3215
đã sao chép liên kết	3251
đóng	3208
đóng góp	3209
đăng ký	3210
đăng ký ngay	3210
đăng nhập	3210
đăng nhập / đăng ký	3210
đăng xuất	3210
được quan tâm	3252
được tài trợ	3220
đặt báo	3210
đến công thức	61
đề xuất	3225
để sau	3208
đọc nhiều	3225
đọc nhiều nhất	3225
đọc sau	3251
đọc thêm	3225	3227
đọc tiếp	3227
đọc tiếp về chủ đề này	3252
đừng bỏ lỡ	3225
""", 'į': """
į viršų	2053
įveskite savo el. pašto adresą	2071
""", 'ś': """
śledź nas	2344
""", 'ş': """
şifremi unuttum	3025
şifrenizi mi unuttunuz	3103
şikayet et	3083
şikâyet et	3083
şimdi değil	3023
şurada paylaş	3032
""", 'š': """
štampaj	2729
štítky	364
""", 'ž': """
že imate račun	2845
že naročnik	2845
že podpiram	2856
žiūrėkite nuotraukas	2053
žiūrėkite vaizdo įrašą	2053
žiūrėti galeriją	2053
žiūrėti rezultatus	91
""", 'ș': """
știrea anterioară	2610
știrea următoare	2610
știri pe aceeași temă	2575
știri recomandate	2547
știri similare	2547
știrile zilei	2547
""", 'ț': """
ți-a fost util	2581
ți-a fost util acest articol	2560
ți-a fost util acest rezumat	2560
ți-ai uitat parola	2572
ți-ar putea plăcea și	2575
ține-mă minte	2604
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
авторизация	2634
авторизоваться	2634
адрес электронной почты	2637
актуално	216
актуальне	3146
анкета	91
архив	2653
""", 'б': """
банковская карта	2633
банковский перевод	2633
безопасный платеж	2632
больше	2653
больше материалов по теме	2653
больше новостей	2653
будьте в курсе	2637
была ли статья полезной	2650
більше за темою	3146
більше матеріалів за темою	3146
більше на цю тему	3146
більше новин	3146
більше новин на тему	3146
більше по темі	3146
""", 'в': """
в избранное	2642
в тренде	2653
важливо	3146
вам будет интересно	2653
вам може бути цікаво	3146
вам може сподобатися	3146
вам может быть интересно	2653
вам может понравиться	2653
вам також може сподобатися	3146
вас може зацікавити	3146
вас может заинтересовать	2653
ваш e-mail	2637
ваш email	2637
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2637
введите email	2637
введите ваш email	2637
введите ваш адрес электронной почты	2637
версия для печати	2642
вече имате акаунт	209
вече подкрепям	223
вече сте абонат	209
вже зареєстровані	3131
вже є акаунт	3131
вибір редакції	3146
видео	2653
виж резултатите	91
вижте още	216
вижте още от	216
вийти	3131
включите уведомления	2711
включить уведомления	2711
вконтакте	2643
влез	209
влезте	209
во весь экран	2656
водещи новини	216
войти	2634
войти в аккаунт	2634
войти в чат	2650
воспроизвести	2656
время на чтение	2656
время чтения # мин	2656
все	2656
все комментарии	2650
всі новини	3148
вход	209	2634
вхід	3131
выберите сумму	2632
выбор редакции	2653
выйти	2634
відео	3146
відео вище	3170
відео нижче	3170
відкрити	3149
відкрити карту	3149
відповісти	3144
відхилити	3141
""", 'г': """
главная	2656
главное	2653
главное за день	2653
главные новости	2653
гласувай	91
гласувайте	91
головна	3148
головне	3146
головне за день	3146
головні новини	3146
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2656
далі	3148
дарете	208
дари	208
дари сега	208
детали	2657
детальніше	3148
деталі	3149
дзен	2643
дивіться відео	3170
дивіться відео вище	3170
дивіться відео нижче	3170
дивіться також	3146
дивіться також відео	3170
дивіться у відео	3170
для подписчиков	2634
до рецепту	61
до теми	3146
добавить комментарий	2650
додати коментар	3144
дозвольте сповіщення	3200
докладвай грешка	219
докладніше	3148
долучитися	3128
доступно по подписке	2634
другая сумма	2632
други новини	19
другие материалы	19	2653
другие материалы рубрики	2653
другие новости	19	2653
другие новости раздела	2653
другие статьи	2653
друк	3137
дякуємо за ваш голос	91
""", 'е': """
единоразово	2629
ежемесячно	2629
еще новости	2653
еще по теме	2653
ещё	2653
ещё новости	2653
ещё по теме	2653
""", 'з': """
за темою	3146
забравена парола	209
забули пароль	3131
забыли пароль	2634
завантажити ще	3148
загрузить еще	2656
загрузить ещё	2656
задонатити	3128
задонатить	2629
закрити	3127
закрыть	2628
залишити коментар	3144
запази	219
запази рецептата	61
запази статията	219
запропонувати новину	3144
зарегистрироваться	2634
зареєструватися	3131
затвори	223
зберегти	3137
зберегти рецепт	61
зберегти статтю	3137
збільшити	3148
згорнути	3149
зміст	3148
зробити внесок	3128
зрозуміло	3141
""", 'и': """
избрано от редакцията	216
изпрати на приятел	219
изпрати по имейл	219
изпрати статията по имейл	219
интересное	2653
""", 'к': """
к началу	2656
к рецепту	61
категории	2653
категорії	3146
ключови думи	216
коментар	3144
коментари	219
коментарі	3144
коментирай	219
коментирайте	219
коментирайте първи	219
коментувати	3144
комментарии	2650
комментарии отсутствуют	2650
комментарий	2650
комментировать	2650
контакти	3144
контакты	2650
конфиденциальность	2647
копирай линк	219
копирай линка	219
копировать ссылку	2642
копіювати посилання	3137
купи абонамент	209
купить подписку	2634
към рецептата	61
""", 'л': """
лента новостей	2653
личный кабинет	2634
""", 'м': """
материалы партнеров	2646
материалы по теме	2653
матеріали за темою	3146
матеріали по темі	3146
меню	2656	3148
метки	2653
може би по-късно	223
може да ви хареса	216
може да харесате още	216
может быть, позже	2628
может позже	2628
можливо, пізніше	3127
мой профиль	2634
моят профил	209
мы в социальных сетях	2644
мы в соцсетях	2644
мы вконтакте	2644
мій профіль	3131
мітки	3146
""", 'н': """
на главную	2656
на правах реклами	3140
на правах рекламы	2646
наверх	2656	3148
нагадати пізніше	3127
надіслати	91	3137
надіслати другу	3137
надіслати поштою	3137
надіслати статтю поштою	3137
назад	2656	3148
най-коментирани	216
най-новото	216
най-четени	216
най-четено	216
най-четено днес	216
най-четеното днес	216
найпопулярніше	3146
найпопулярніше за добу	3146
найпопулярніше за тиждень	3146
найти	2656
найчитаніше	3146
налаштування	3141
написати коментар	3144
написать комментарий	2650
напиши коментар	219
напомни ми по-късно	223
напомнить позже	2628
направете дарение	208
настройки	2647
настройки cookie	2647
наступна	3148
наступна стаття	3146
не зараз	3127
не пропустите	2653
не пропустіть	3146
не сега	223
не сегодня	2628
не сейчас	2628
не сьогодні	3127
не, благодаря	223
нет комментариев	2650
нет, спасибо	2628
новини	3146
новини за темою	3146
новини компаній	3140
новини партнерів	3140	3146
новости	2653
новости smi#	2653
новости партнеров	2646
новости партнёров	2646
новости по теме	2653
новости сми#	2653
ні, дякую	3127
""", 'о': """
обговорити	3144
обратная связь	2650
обсудить	2650
обсуждение	2650
одноклассники	2643
одноразово	3128
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2650
останні новини	3146
останні статті	3146
ответить	91	2650
отиди на рецептата	61
отказаться	2647
отклонить	2647
отключете цялата статия	209
отключи статията	209
открыть	2657
открыть карту	2657
отпечатай	219
отпечатай статията	219
отправить	91
отправить другу	2642
отправить по почте	2642
оформити підписку	3131
оформить донат	2629
оценете статията	219
оцените материал	2650
оцените рецепт	61
оцените статью	2650
оценить рецепт	61
оцініть матеріал	3144
оцініть рецепт	61
оцініть статтю	3144
още новини	216
още от	216
още от деня	216
още от рубриката	216
още по темата	216
""", 'п': """
партнерский материал	2646
партнерский проект	2646
партнерський матеріал	3140
партнерський проєкт	3140
партньорско съдържание	215
партнёрский материал	2646
партнёрский проект	2646
переглянути результати	91
передплата	3131
передплатити	3131
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2656
печать	2642
печать рецепта	61
платена публикация	87	215
платено съдържание	215
по подписке	2634
по теме	2653
по-късно	223
повідомити про помилку	3144
повідомити про помилку в тексті	3144
погоджуюсь	3141
погоджуюся	3141
подарете тази статия	219
подарить материал	2642
подарить статью	2634
подарувати статтю	3137
поддержать	2629
поддержать автора	2629
поддержать нас	2629
поддержать проект	2629
поддержать редакцию	2629
поддержите нас	2629
поделитесь	2642
поделиться	2642
поделиться в telegram	2642
поделиться в twitter	2642
поделиться в одноклассниках	2642
поделиться в соцсетях	2642
поделиться вконтакте	2642
поделиться новостью	2642
поделиться ссылкой	2642
поделиться статьей	2642
поделиться статьёй	2642
подкасти	3146
подкасты	2653
подкрепете ни	208
подкрепи	208
подкрепи ни	208
подобни статии	216
подписаться	2634
подписаться в max	2644
подписаться в telegram	2644
подписаться на канал	2644
подписаться на новости	2637
подписаться на рассылку	2637
подписаться на телеграм-канал	2644
подписка	2634
подписывайтесь	2644
подпишитесь на рассылку	2637
подробнее	2656
подробнее по теме	2653
поділитись	3137
поділитися	3137
поділитися в telegram	3137
поділитися в соцмережах	3137
поділитися новиною	3137
поділитися статтею	3137
поділіться	3137
пожертвовать	2629
пожертвувати	3128
позже	2628
поиск	2656
покажи всичко	217
покажи още	217
покажи резултатите	91
показати більше	3148
показати все	3149
показати коментарі	3144
показати оригінал	3149
показати результати	91
показати ще	3148
показать больше	2656
показать все	2657
показать еще	2656
показать ещё	2656
показать карту	2657
показать комментарии	2650
показать меньше	2657
показать оригинал	2657
показать перевод	2657
показать результаты	91
политика конфиденциальности	2647
политика обработки персональных данных	2647
пользовательское соглашение	2647
політика конфіденційності	3141
помочь	2629
помочь нам	2629
помочь проекту	2629
помочь редакции	2629
понятно	2647
попередня	3148
попередня стаття	3146
попробовать бесплатно	2634
популярне	3146
популярное	2653
популярные	2653
популярные новости	2653
популярные статьи	2653
популярні новини	3146
посилання скопійовано	3137
последнее	2653
последни	216
последни новини	216
последние новости	2653
послухати новину	3137
посмотреть результаты	91
похожие материалы	2653
похожие статьи	2653
поширити	3137
поширити у facebook	3137
пошук	3148
правила за коментиране	219
правила использования	2647
правила коментування	3144
правила комментирования	2650
предложить новость	2650
предыдущая	2656
предыдущая статья	2653
премиум	2634
преміум	3131
препоръчани	216
препоръчваме ви	216
препоръчваме ви още	216
препоръчваме още	216
прийняти	3141
прийняти всі	3141
принтирай	219
принтирай рецептата	61
принять	2647
принять все	2647
принять всё	2647
прислать новость	2650
приєднатися	3128
приєднатися до спільноти	3128
проголосовать	91
проголосувати	91
продовження під рекламою	3140
продовження статті під рекламою	3140
продолжить без поддержки	2628
продължава след рекламата	215
промо	2646	3140
прослушать	2642
прослушать новость	2642
прочетете и	216
підписатись	3131
підписатися	3131
підписка	3131
підтримайте нас	3128
підтримати	3128
підтримати автора	3128
підтримати журналістів	3128
підтримати нас	3128
підтримати редакцію	3128
пізніше	3127
""", 'р': """
радимо прочитати	3146
радимо також	3146
развернуть	2656
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2629
разпечатай	219
разрешите уведомления	2711
разрешить уведомления	2711
раскрыть	2657
распечатать	2642
распечатать рецепт	61
распечатать статью	2642
рассказать друзьям	2642
рассылка	2637
рассылки	2637
регистрация	209	2634
редакция рекомендует	2653
результати	91	3149
результаты	91	2657
реклама	215	2646	3140
реклама - статията продължава по-долу	215
реклама на сайте	2646
реклама на сайті	3140
реклама. продовження нижче	3140
реклама. продолжение ниже	2646
рекламно каре	215
рекламно съдържание	215
рекомендуем	2653
рекомендуем почитать	2653
рекомендуем также	2653
рекомендуемое	2653
рекомендуємо	3146
рекомендуємо прочитати	3146
рекомендуємо також	3146
реєстрація	3131
розгорнути	3149
роздрукувати	3137
роздрукувати рецепт	61
роздрукувати статтю	3137
розмір тексту	65
розмір шрифту	65
рубрики	2653	3146
""", 'с': """
самое важное	2653
самое популярное	2653
самое читаемое	2653
самое читаемое за день	2653
самое читаемое за неделю	2653
свежее	2653
свежие новости	2653
свернуть	2656
свързани новини	216
свързани публикации	216
свързани статии	216
связаться с нами	2650
сделать пожертвование	2629
сейчас читают	2653
скопировать ссылку	2642
скопировать ссылку на статью	2642
скопіювати посилання	3137
скопіювати посилання на статтю	3137
скрыть	2657
следующая	2656
следующая статья	2653
слухати	3137
слухати новину	3137
слушай новината	219
слушать	2642
слушать новость	2642
см. также	2653
смотреть все	2656
смотри также	2653
смотрите также	2653
советуем почитать	2653
согласен	2647
согласиться	2647
содержание	2656
создать аккаунт	2634
сообщить об опечатке	2650
сообщить об ошибке	2650
сохранить	2642
сохранить рецепт	61
сохранить статью	2642
социальные сети	2644
спасибо за ваш голос	91
спасибо за подписку	2637
спецпроект	2646
спецпроєкт	3140
споделете	219
сподели	219
сподели във facebook	219
сподели статията	219
споделяне	219
спонсорирано	215
способ оплаты	2632
способы оплаты	2632
ссылка скопирована	2642
станете член	208
стани абонат	208
стани дарител	208
стати співучасником	3128
стати частиною спільноти	3128
стать патроном	2629
стать соучастником	2629
стать спонсором	2629
створити акаунт	3131
стрічка новин	3146
сховати	3149
сходни новини	216
схожі матеріали	3146
схожі новини	3146
схожі статті	3146
създай профил	209
сюжет	2653
сюжеты	2653
""", 'т': """
тагове	216
також читайте	3146
твитнуть	2642
твиттер	2643
твітнути	3137
теги	2653	3146
текст продовжується під рекламою	3140
телеграм	2643
тема дня	2653
теми	3146
темы	2653
только для подписчиков	2634
""", 'у': """
увеличить	2656
увійти	3131
увімкнути сповіщення	3200
увімкніть сповіщення	3200
уже есть аккаунт	2634
уже зарегистрированы	2634
уже зареєструвалися	3131
умови використання	3141
усі новини	3148
""", 'ф': """
файлы cookie	2647
фейсбук	2643
фото	2653
фоторепортаж	2653
""", 'х': """
харесай	219
хорошо	2647
""", 'ч': """
час читання # хв	3148
чи була стаття корисною	3144
читайте еще	2653
читайте ещё	2653
читайте ниже	2646
читайте по теме	2653
читайте также	2653
читайте також	3146
читати далі	3148
читати повністю	3148
читати також	3146
читать в max	2644
читать в telegram	2644
читать далее	2656
читать дальше	2656
читать ещё	2656
читать комментарии	2650
читать полностью	2656
читать также	2653
что еще почитать	2653
что ещё почитать	2653
""", 'щ': """
ще за темою	3146
ще новини	3146
що ще почитати	3146
щомісяця	3128
""", 'э': """
электронная почта	2637
""", 'я': """
я вже підтримую	3127
я уже поддерживаю	2628
яндекс.дзен	2643
""", 'і': """
інші новини	19	3146
""", 'א': """
אהבתי	1514
אודות הכותב	1544
אולי גם יעניין אותך	1478
אולי יעניין אותך	1478
אולי יעניין אותך גם	1506
אולי יעניין אתכם	1478
אולי יעניין אתכם גם	1506
אולי מאוחר יותר	1461
אולי פספסתם	1506
אחר כך	1529
איך מכבים	1532
איך מכבים חוסם פרסומות	1531
אימייל	1539
אימייל לא תקין	1538
אין לי דעה	1514
אין לך חשבון	1536
אין לכם חשבון	1536
אינציקלופדיית ynet	1478
אירעה שגיאה	1538
אישור הכל	1525
אישור והמשך	1525
אני מאשר את תנאי השימוש	1538
אני מאשר קבלת דיוור	1538
אני מאשר/ת קבלת דברי פרסומת	1538
אני מאשר/ת קבלת דיוור	1538
אני מסכים לתנאי השימוש	1538
אני מסכים/ה לתנאי השימוש	1538
אפשר	1529
אפשר התראות	1528
אפשר לבטל בכל רגע	1536
אפשר תמיד	1525
אפשרויות נוספות	1550
אשר הכל	1525
אשר והמשך	1525
""", 'ב': """
בדקו את תיבת הדואר	1538
בדקו את תיבת המייל	1538
בחירה	1537
בחן את עצמך	1516
בחנו את עצמכם	1516
בחסות	1509
בחר	1537
בחר מסלול	1536
בחרו את המינוי שלכם	1536
בחרו מינוי	1536
בחרו מסלול	1536
בטל השתקה	1521
ביטול הסכמה	1525
ביטול השתקה	1521
בלי ספאם	1538
בלעדי למנויים	1536
במעקב	1548
בשיתוף	1473
בשיתוף עם	1552
""", 'ג': """
גודל גופן	65
גודל הטקסט	1550
גודל טקסט	65
""", 'ד': """
דווח על טעות	1477
דווחו לנו על טעות	1513
דחה הכל	1525
דחיית הכל	1525
דיווח	1514
דיווח על טעות	1513
דלג לתוכן	1480
דלגו למתכון	61
דף הבית	1480
""", 'ה': """
האזינו	1469
האזינו לכתבה	1521
האזן לכתבה	1521
האם הכתבה עזרה לך	1513
האם הכתבה עניינה אותך	1513
האם העמוד עזר לך	1513
האם זה היה מועיל	1513
הבא	1480
הבנתי	1481
הגב	1477
הגדל טקסט	1550
הגדל תמונה	1542
הגדלת טקסט	1550
הגדלת תמונה	1542
הגדרות עוגיות	1525
הגדרות פרטיות	1525
הדפיסו את המתכון	61
הדפיסו כתבה	1505
הדפס	1469
הדפס מתכון	61
הדפסה	1469
הדפסת המתכון	61
הדפסת כתבה	1505
ההודעה נשלחה	1538
ההצבעה שלך נקלטה	1513
ההצעה המשתלמת ביותר	1536
הודעתך נשלחה	1538
הווידאו אינו זמין	1521
הוסיפו תגובה	1477
הוסף כמקור מועדף	1548
הוסף תגובה	1477
הוספת תגובה	1477
הוקרא בקול סינתטי	1521
הורד שמע	1521
הורדת הפרק	1521
הורדת השמע	1521
הורידו את האפליקציה	1527
הזכירו לי מאוחר יותר	1461
החדשות ביותר	1514
החדשים ביותר	1514
החנות	1552
החשבון שלי	1463
הטבה לקוראים	1519
הטבות למנויים	1519
הטופס נשלח בהצלחה	1538
הירשם	1463
הירשמו להתראות	1528
הישנות ביותר	1514
הכי נצפים	1478
הכי נקרא	1478
הכי נקראות	1478
הכי נקראות היום	1506
הכי פופולרי	1537
הכתבה הבאה	1478
הכתבה המלאה למנויים	1505
הכתבה הקודמת	1478
הכתבה נעולה	1536
המייל האדום	1544
המלצות	1478
המשך בדפדפן	1527
המשך לאתר	1527
המשך לקרוא	1480
המשך עם google	1536
המשך עם אפל	1536
המשך עם גוגל	1536
המשך עם פייסבוק	1536
המשך קריאה	1480
הנגן נטען	1521
הנצפים ביותר	1506
הנקראות ביותר	1478
הנקראים ביותר	1506
הסרטון אינו זמין	1521
הסרטון לא זמין	1521
הסרטון נטען	1521
הסתר	1481
הסתר תגובות	1513
הסתר תשובות	1513
העדפות עוגיות	1525
הענק כתבה במתנה	1550
הענקת כתבה במתנה	1550
העתיקו את הקישור	1505
העתיקו קישור	1505
העתק	1551
העתק קישור	1469
העתקת הקישור	1505
העתקת קישור	1469
הפופולרי ביותר	1537
הפופולריות ביותר	1514
הפסק לעקוב	1548
הפסקת מעקב	1548
הפעל התראות	1528
הפעל סרטון	1521
הפעלה אוטומטית	1522
הפעלת התראות	1528
הצביעו	91	1514
הצביעו בסקר	1513
הצבע	91	1514
הצבעה	91
הצבעתך נקלטה	1513
הצג הכל	1481
הצג כתוביות	1521
הצג מפה	1481
הצג מקור	1481
הצג עוד	1480
הצג פוסט	1525
הצג פחות	1481
הצג תגובות	1513
הצג תוכן	1525
הצג תוצאות	91	1514
הצג תמיד	1525
הצג תשובות	1513
הצגת התוכן	1525
הצטרפו	1462
הצטרפו אלינו	1462
הצטרפו לתומכים	1533
הצעה לקוראים	1519
הקודם	1480
הקטן טקסט	1550
הקטנת טקסט	1550
הקישור הועתק	1505
הקראה אוטומטית	1521
הרשמה	1463
השאר אותי מחובר	1536
השב	1477
השתק	1522
השתקה	1522
השתתפו בסקר	1513
התחבר	1463
התחבר עם google	1536
התחברות	1463
התחברות באמצעות גוגל	1536
התחברות עם גוגל	1536
התחברות עם פייסבוק	1536
""", 'ו': """
ווטסאפ	1469
וידאו	1478
""", 'ז': """
זהו שדה חובה	1538
זכור אותי	1536
זמן נוכחי	1522
זמן נותר	1521
""", 'ח': """
חד פעמי	1534
חד-פעמי	1534
חדשות אחרונות	1478
חודש ראשון ב-#	1504
חודש ראשון ב-# ש"ח	1504
חודש ראשון בשקל	1504
חודש ראשון חינם	1504
חודשי	1534
חזרה למעלה	1480
חזרה לעמוד הבית	1542
חיוב חודשי	1536
חיוב שנתי	1536
חינם, בלי ספאם	1538
חיפוש	1480
""", 'ט': """
טוויטר	1469
טוען וידאו	1521
טוען נגן	1521
טלגרם	1469
טלפון	1539
טעינת הפוסט	1525
טען מחדש	1531
טען מחדש את הדף	1531
טען עוד	1480
טען פוסט	1525
טען תגובות נוספות	1513
טען תוכן	1525
""", 'י': """
יציאה	1463
יציאה ממסך מלא	1521
יש לי חשבון	1536
""", 'כ': """
כבר הצבעת	1513
כבר הצבעתם	1513
כבר יש לך חשבון	1536
כבר מנוי	1536
כבר מנויים	1536
כבר מנויים? התחברו	1463
כבר נרשמת	1463
כותרות אחרונות	1478
כיביתי	1532
כיביתי את חוסם הפרסומות	1531
כל חודש	1534
כל שקל חשוב	1533
כל תרומה חשובה	1533
כל תרומה עוזרת	1533
כללי התגובות	1513
כן, אני רוצה	1528
כניסה	1463
כניסה למנויים	1463
כתבה זו היא תוכן ממומן	1505
כתבה ממומנת	1509
כתבה נעולה	1536
כתבו לנו	1544
כתבו תגובה	1477
כתבות אחרונות	1478
כתבות מומלצות	1478
כתבות נוספות	1478
כתבות נוספות בנושא	1506
כתבות נוספות שיעניינו אתכם	1506
כתבות נוספות של הכתב	1542
כתבות קשורות	1478
כתבות שאולי פספסתם	1506
כתבות שיעניינו אתכם	1506
כתוב תגובה	1513
כתוביות	1522
כתובת אימייל לא תקינה	1538
כתובת מייל לא תקינה	1538
כתיבת תגובה	1513
""", 'ל': """
לא אהבתי	1514
לא יודע	1514
לא כעת	1461
לא ניתן להפעיל את הסרטון	1521
לא ניתן להציג את התוכן	1525
לא ניתן להציג תוכן זה	1525
לא ניתן לנגן את הסרטון	1521
לא עכשיו	1461
לא תודה	1461
לא, תודה	1461
לגלריה	1542
לגלריה המלאה	1542
לגלריית התמונות	1542
לדף הבית	1542
לדף התרומות	1533
להאזנה לכתבה	1521
להורדה ב-app store	1527
להורדה ב-google play	1527
להורדה מ-app store	1527
להורדה מ-google play	1527
להורדת האפליקציה	1505
להזמנת כרטיסים	1519
להמשך קריאה	1463
להרשמה	1463
לחידון	1516
לחידון המלא	1516
לחנות	1519
לידיעה המלאה	1542
לכל החדשות	1542
לכל החידונים	1516
לכל הכתבות	1480
לכל הכתבות בנושא	1506
לכל הכתבות של הכתב	1542
לכל המשחקים	1516
לכל הסרטונים	1542
לכל העדכונים, הכתבות והסרטונים	1506
לכל התגובות	1477
לכל התמונות	1542
לכתבה הבאה	1542
לכתבה הבאה בסדרה	1506
לכתבה המלאה	1542
לכתבה הקודמת	1542
לכתבה הקודמת בסדרה	1506
למנויים בלבד	1466
למתכון	61
לעמוד הבית	1542
לעמוד התרומות	1533
לפרויקט המלא	1542
לפרופיל הכתב	1544
לפרטים	1481
לצפייה בתוצאות	91
לקריאה באפליקציה	1527
לראש הדף	1542
לראש העמוד	1542
לרכישה	1519
לרכישה באמזון	1519
לרכישה לחצו כאן	1519
לרכישת הספר	1519
לרכישת כרטיסים	1519
לרכישת כרטיסים לחצו כאן	1519
לרכישת מינוי	1463
לרכישת מינוי לחצו כאן	1505
לתיק המלא	1542
לתמונות	1542
לתרום	1462
לתרומה	1462
לתרומה לחצו כאן	1533
""", 'מ': """
מאוחר יותר	1529
מבזקים	1478
מדיניות הפרטיות	1476
מדיניות הפרטיות ותנאי השימוש	1476
מהירות הפעלה	1521
מהירות ניגון	1521
מודעה	1473
מומלץ עבורך	1506
מומלץ עבורכם	1506
מומלצים	1478
מוקרא בקול סינתטי	1521
מיון לפי	1514
מייל	1539
מיין לפי	1514
ממומן	1473
מסך מלא	1522
מעבר למתכון	61
מעוניינים לקבל התראות	1528
מצאת טעות	1513
מצאתם טעות	1477
מצאתם טעות בכתבה	1513
משהו השתבש	1539
משחקים	1518
משך	1522
משלוח חינם	1552
מתנה לחבר	1550
""", 'נ': """
נא להזין כתובת מייל תקינה	1538
נגן וידאו	1521
נושאים	1478
נושאים קשורים	1478
ניגון אוטומטי	1522
ניהול הסכמה	1525
ניהול עוגיות	1525
ניתן לבטל בכל עת	1536
נרשמת בהצלחה	1538
""", 'ס': """
סגור	1461
סגירה	1461
סודוקו	1518
סוף הפרסומת	1519
סוף פרסומת	1519
סיכום ai	1491
סיכום אוטומטי	1547
סיכום הכתבה	1491
סכום אחר	1533
ספרו לנו מה דעתכם	1513
סקר	91
סקר היום	91
סרטון זה אינו זמין	1521
סרטון זה אינו זמין עוד	1521
סרקו את הקוד	1527
סרקו את קוד ה-qr	1527
""", 'ע': """
עדיין לא מנוי	1536
עדיין לא מנויים	1536
עוד	1480
עוד באותו נושא	1506
עוד בנושא	1478
עוד בערוץ	1478
עוד חדשות	1478
עוד כתבות	19	1478
עוד כתבות בנושא	19
עוד כתבות מעניינות	1505
עוד לא מנויים	1536
עוד סיפורים	1506
על הכותב	1544
עקבו אחר הכתב	1548
עקבו אחר הנושא	1548
עקבו אחרי הכתב	1548
עקבו אחרי הנושא	1548
עקוב אחרי הכתב	1548
""", 'פ': """
פייסבוק	1469
פנייה לכתב	1544
פנייה למערכת	1544
פרטים	1481
פרסום	1473
פרסומת	1473
פרסם	1514
פתח	1481
פתח באפליקציה	1527
פתיחה באפליקציה	1527
""", 'צ': """
צור חשבון	1463
צור קשר	1477
צרו קשר	1544
צרו קשר עם המערכת	1544
""", 'ק': """
קבל הכל	1525
קבלת התראות	1528
קוד אתי	1544
קרא גם	1478
קרא עוד	1480
קראו באפליקציה	1527
קראו גם	1478
קראו עוד	1480
""", 'ר': """
רוצה לקבל התראות	1528
רוצים לקבל התראות	1528
רענון העמוד	1531
רענן את הדף	1531
רעננו את הדף	1531
""", 'ש': """
שדה זה הוא חובה	1538
שדה חובה	1538
שדות חובה	1538
שחק עכשיו	1516
שחקו עכשיו	1516
שיתוף	1469
שיתוף בוואטסאפ	1550
שיתוף בווטסאפ	1469
שיתוף בטוויטר	1469
שיתוף במייל	1505
שיתוף בפייסבוק	1469
שכחת את הסיסמה	1536
שכחת סיסמה	1536
שכחתי סיסמה	1463
שלח	91	1539
שלח לחבר	1469
שלח תגובה	1513
שלחו את הכתבה במתנה	1505
שלחו במתנה	1505
שלחו לחבר	1550
שלחו לנו סרטונים	1544
שלחו לנו תמונות	1544
שלחו משוב	1513
שליחה	1539
שליחה במייל	1469
שליחת משוב	1513
שליחת תגובה	1513
שם	1539
שם מלא	1539
שם משפחה	1539
שם פרטי	1539
שמור	1551
שמור העדפות	1525
שמירה	1469
שמירת הגדרות	1525
שמירת המתכון	61
שמירת כתבה	1505
שמרו כתבה	1505
שמרו לקריאה מאוחרת	1505
שנתי	1534
שתף	1469
שתפו	1469
שתפו את הכתבה	1469
שתפו בוואטסאפ	1505
שתפו בווטסאפ	1505
שתפו בטוויטר	1550
שתפו בטלגרם	1505
שתפו בפייסבוק	1469
""", 'ת': """
תגובה	1477
תגובות	1477
תגובות נוספות	1513
תגיות	1478
תודה על ההצבעה	1513
תודה על הצבעתך	91
תודה שהצבעת	1513
תודה שהצבעתם	1513
תודה, ההודעה נשלחה	1538
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
תמכו בנו בפטריאון	1533
תמלול	1522
תנאי השימוש	1476
תנאי השימוש | מדיניות הפרטיות	1476
תנאי השימוש ומדיניות הפרטיות	1476
תנאי פרסום תגובות	1513
תפריט	1480
תקציר ai	1491
תקציר בינה מלאכותית	1491
תקציר הכתבה	1491
תרגום אוטומטי	1547
תרומה	1462
תרומה חד פעמית	1533
תרומה חד-פעמית	1533
תרומה חודשית	1533
תרמו	1462
תרמו עכשיו	1462
תשבץ	1518
תשבצים	1518
תשחץ	1518
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
अगला	1573
अगली खबर	1571
अन्य खबरें	19	1571
अपनी राय दें	1570
अभी दान करें	1560
अभी नहीं	1559
""", 'आ': """
आगे पढें	1573
आज का सवाल	91
आज की अन्य खबरें	1597
आपके लिए	1571
आपको यह भी पसंद आ सकता है	1597
आपको ये भी पसंद आ सकता है	1597
""", 'इ': """
इसे भी देखें	1597
इसे भी पढें	1571
""", 'ई': """
ई-पेपर	1561
""", 'ऊ': """
ऊपर जाएं	1573
""", 'ए': """
एआई द्वारा तैयार	1585
एआई समरी	1585
एआई सारांश	1585
एआई से तैयार सारांश	1585
""", 'औ': """
और खबरें	1571
और देखें	1573
और पढें	1571	1573
और भी पढें	1597
""", 'क': """
कम दिखाएं	1574
कमेंट	1570
कमेंट करें	1570
कमेंट्स	1570
कुकी नीति	1569
केवल सदस्यों के लिए	1561
कॉपी लिंक	1564
""", 'ख': """
खाता बनाएं	1561
खोजें	1573
खोलें	1574
""", 'ग': """
गलती बताएं	1574
गोपनीयता नीति	1569
""", 'च': """
चर्चा में क्यों है	1597
""", 'ज': """
जरूर पढें	1597
जवाब दें	1570
ज्यादा पढी गई	1597
""", 'ट': """
टिप्पणियां	1570
टिप्पणी	1570
टिप्पणी करें	1570
टेक्स्ट साइज	65
टैग्स	1571
टॉप न्यूज	1571
टॉप स्टोरीज	1597
ट्रेंडिंग	1571
ट्विटर	1564
""", 'ठ': """
ठीक है	1574
""", 'त': """
ताजा खबरें	1571
ताजा समाचार	1571
""", 'द': """
दान करें	1560
देश की और खबरें	1597
दोस्तों को भेजें	1585
""", 'न': """
नक्शा देखें	1574
नतीजे देखें	91
नहीं धन्यवाद	1559
नहीं, धन्यवाद	1559
नियम और शर्तें	1569
नियम और शर्तें | गोपनीयता नीति	1569
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1600
पिछला	1573
पिछली खबर	1571
पूरी खबर पढें	1573
पोल	91
प्रचार	1567
प्रतिक्रिया दें	1570
प्रायोजित	1567
प्रायोजित सामग्री	1600
प्रिंट करें	1564
प्रीमियम	1561
""", 'फ': """
फेसबुक	1564
फेसबुक पर शेयर करें	1564
फॉन्ट साइज	65
फोटो	1571
फोटो गैलरी	1597
""", 'ब': """
बंद करें	1559
बडी खबरें	1571
बाद में	1559
बाद में याद दिलाएं	1559
""", 'म': """
मुख्य समाचार	1571
मूल देखें	1574
मेन्यू	1573
मेरा खाता	1561
""", 'य': """
यह भी देखें	1597
यह भी पढें	1571
ये खबरें भी पढें	1597
ये भी जानें	1597
ये भी देखें	1597
ये भी पढें	1571
""", 'र': """
रजिस्टर करें	1561
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1564	1585
लॉग इन	1561
लॉग इन करें	1561
लॉगआउट	1561
लॉगिन	1561
लोकप्रिय	1571
""", 'व': """
विज्ञापन	1567
विज्ञापन के बाद जारी	1600
विज्ञापन हटाएं	1585
विवरण	1574
विषय	1571
वीडियो	1571
वोट करें	91
वोट दें	91
व्हाट्सएप	1564
""", 'श': """
शायद बाद में	1559
शेयर	1564
शेयर करें	1564
""", 'स': """
संपर्क करें	1570
संबंधित खबरें	1571
संबंधित लेख	1571
संबंधित वीडियो	1597
संबंधित समाचार	1571
सदस्य बनें	1560
सबसे ज्यादा पढी गई	1571
सबसे ज्यादा पढी गई खबरें	1597
सबसे ज्यादा पढी गईं	1597
सब्सक्राइब	1561
सब्सक्राइब करें	1561
सभी दिखाएं	1574
सभी देखें	1573
समझ गया	1574
समर्थन करें	1560
सर्वे	91
सहयोग करें	1560
साइन अप	1561
साइन इन	1561
साझा करें	1564
सीधे रेसिपी पर जाएं	61
सेव करें	1564
स्पॉन्सर्ड	1567
स्पॉन्सर्ड कंटेंट	1600
""", 'ह': """
हमारा समर्थन करें	1560
होम	1573
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
ข่าวที่คุณอาจสนใจ	3010
ข่าวที่น่าสนใจ	3010
ข่าวที่เกี่ยวข้อง	2987
ข่าวยอดนิยม	2987
ข่าวล่าสุด	2987
ข่าวอื่นที่น่าสนใจ	3010
ข่าวอื่นๆ	19	3010
ข่าวอื่นๆ ที่น่าสนใจ	3001
ข่าวเกี่ยวข้อง	3010
ข่าวแนะนำ	2987
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	3001
คลิปแนะนำ	3010
ความคิดเห็น	2990
คัดลอกลิงก์	2990
คัดลอกลิงก์แล้ว	3001
คัดลอกลิงค์	3001
คัดลอกลิงค์แล้ว	3001
คุณอาจสนใจ	3010
""", 'ช': """
ชมคลิป	3001
ชมคลิปวิดีโอ	3001
ชมวิดีโอ	3001
ชมวิดีโอด้านบน	3001
ชมวิดีโอเต็มได้ที่นี่	3001
""", 'ด': """
ดูคลิป	3001
ดูทั้งหมด	2988
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	3001
ดูเพิ่มเติม	2990
""", 'ต': """
ติดต่อเรา	3001
""", 'บ': """
บทความที่น่าสนใจ	3010
บทความที่เกี่ยวข้อง	2987
บทความล่าสุด	2987
บทความแนะนำ	3010
บริจาค	2984
บริจาคเลย	2984
บันทึก	3001
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	3001
""", 'พ': """
พิมพ์	2990
พิมพ์บทความ	3001
พิมพ์สูตร	61
พิมพ์หน้านี้	3001
""", 'ฟ': """
ฟังรายการย้อนหลัง	3001
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	3001
""", 'ย': """
ยอดนิยม	3010
ยอดนิยมในตอนนี้	3010
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	3001
ร่วมงานกับเรา	3001
ร่วมตอบแบบสอบถาม	3001
ร่วมบริจาค	2984
ร่วมแสดงความคิดเห็น	3001
""", 'ล': """
ลงทะเบียน	2984
ลืมรหัสผ่าน	2984
""", 'ส': """
สนับสนุนเรา	2984
สปอนเซอร์	2990
สมัครงานกับเรา	3001
สมัครสมาชิก	2984
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	3001
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	3010
อ่านข่าวผ่านแอป	3001
อ่านข่าวอื่นๆ	3010
อ่านต่อ	2990
อ่านต่อเรื่องนี้	3010
อ่านเพิ่มเติม	2987
อ่านเรื่องที่เกี่ยวข้อง	3010
""", 'เ': """
เข้าสู่ระบบ	2984
เนื้อหาที่เกี่ยวข้อง	3010
เป็นคนแรกที่แสดงความคิดเห็น	3001
เรื่องที่คุณอาจสนใจ	19	3010
เรื่องที่น่าสนใจ	3010
เรื่องที่เกี่ยวข้อง	2987
เรื่องล่าสุด	3010
เรื่องอื่นที่น่าสนใจ	2987
เรื่องแนะนำ	3010
""", 'แ': """
แชร์	2990
แชร์ข่าวนี้	3001
แชร์บทความ	3001
แชร์หน้านี้	3001
แชร์ไปที่ line	3001
แท็ก	3010
แท็กที่เกี่ยวข้อง	3010
แบบสำรวจ	91
แปลอัตโนมัติ	3001
แสดงความคิดเห็น	2990
แสดงน้อยลง	2988
""", 'โ': """
โฆษณา	2990
โหลดแอปฟรี	3001
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3228
""", 'ủ': """
ủng hộ	3209
ủng hộ chúng tôi	3209
""", 'あ': """
あとで	1854
あとで読む	1867
あなたにおすすめ	1879
あなたにおすすめの記事	1879
あなたへのおすすめ	1879
あわせて読みたい	1879
あわせて読む	1906
""", 'い': """
いいえ、結構です	1854
いいね	1867
いいね!してニュースをチェック	1868
いいね!で応援する	1896
いいね順	1914
いつでも解約ok	1932
いつでも解約できます	1932
いつでも解約可能	1932
いつでも配信停止できます	1935
いま読まれています	1906
いま読まれている記事	1906
""", 'お': """
おすすめ	1879
おすすめの記事	1879
おすすめプラン	1932
おすすめ情報pr	1871
おすすめ記事	1879
おすすめ関連記事	1906
おすすめ順	1914
お住まいの地域ではご覧いただけません	1919
お住まいの地域では再生できません	1919
お名前	1936
お問い合わせ	1873
お問い合わせありがとうございました	1935
お問い合わせありがとうございます	1935
お役に立ちましたか	1913
お気に入り	1867
お気に入りに追加	1867
お申し込み	1857
お酒は#歳になってから	1917
""", 'こ': """
こちらの記事もおすすめ	1906
こちらの記事も読まれています	19	1906
こちらもおすすめ	1879
こちらも読む	1906
このコンテンツは表示できません	1922
このコンテンツを表示できません	1922
このテーマをフォロー	1945
このテーマをフォローする	1945
このページは役に立ちましたか	1913
この動画の配信は終了しました	1919
この動画はお住まいの地域では再生できません	1919
この動画はご覧いただけません	1919
この動画は公開を終了しました	1919
この動画は再生できません	1919
この動画は現在ご覧いただけません	1919
この本を購入する	1917
この著者の記事	1879
この著者の記事を見る	1939
この著者の記事一覧	1939
この記事に関連するニュース	1906
この記事のタグ	1879
この記事の写真	1939
この記事の写真をすべて見る	1907
この記事の写真を見る	1939
この記事の画像	1939
この記事の画像をもっと見る	1939
この記事の画像を見る	1939
この記事の筆者	1940
この記事の関連ニュース	1906
この記事はロックされています	1932
この記事は会員限定です	1857
この記事は参考になりましたか	1913
この記事は役に立ちましたか	1913
この記事もチェック	1896
この記事をシェア	1867
この記事をプレゼント	1896
この記事をプレゼントする	1896
この記事を保存	1896
この記事を印刷	1896
この記事を印刷する	1896
この記事を書いた人	1940
この記事を書いた記者	1940
この記事を聞く	1919
この記事を聴く	1919
この記事を評価する	1896
この記者の記事をもっと見る	1939
この記者の記事を見る	1939
この記者の記事一覧	1879
この記者をフォローする	1945
この連載の記事	1879
この音声はaiが読み上げています	1919
この項目は必須です	1935
この項目は必須項目です	1935
""", 'ご': """
ご寄付はこちら	1929
ご意見	1876
ご意見をお聞かせください	1913
ご投票ありがとうございました	1913
ご支援のお願い	1855
ご支援はこちら	1929
ご登録ありがとうございました	1935
ご登録ありがとうございます	1935
ご購入はこちら	1917
ご購読の申し込み	1857
""", 'さ': """
さらに読み込む	1881
""", 'す': """
すでにアカウントをお持ちの方	1932
すでに会員の方	1932
すでに投票済みです	1913
すべてのコメントを見る	1913
すべてのニュースを見る	1939
すべての写真を見る	1907
すべての記事を見る	1939
すべて受け入れる	1873
すべて拒否	1922
すべて拒否する	1922
すべて表示	1882
すべて見る	1881
すべて許可	1873
""", 'そ': """
その他のオプション	1946
その他の記事	1879
その他の金額	1929
""", 'ど': """
どちらともいえない	1914
""", 'は': """
はい、受け取る	1925
はじめての方はこちら	1932
はてなブックマーク	1867
はてなブックマークに追加	1896
はてブ	1867
""", 'ま': """
まずは無料で	1932
また後で	1854
まだ会員でない方	1932
""", 'み': """
みんなのコメント	1876
""", 'も': """
もっと見る	1881
もっと詳しく知りたい方は	1906
もっと読む	1879
もどる	1881
""", 'よ': """
よく読まれています	1906
よく読まれている記事	1879
よく読まれている記事ランキング	1879
""", 'わ': """
わからない	1914
わかりました	1882
""", 'ア': """
アカウントをお持ちでない方	1932
アカウントをお持ちの方	1932
アカウントをお持ちの方はこちら	1932
アクセスランキング	1879
アプリで続きを読む	1924
アプリで見る	1924
アプリで読む	1924
アプリで開く	1924
アプリなら	1924
アプリのダウンロード	1866
アプリをインストール	1866
アプリをダウンロード	1866
アプリを入手	1924
アプリを開く	1866
アプリダウンロード	1866
アンケート	91
アンケートに参加する	1913
アンケートに回答する	1913
アンケートに答える	1913
アンケート実施中	1896
""", 'エ': """
エラーが発生しました	1935
""", 'オ': """
オススメ記事	1879
オフにする	1926
オンにする	1926
オンラインショップ	1917
""", 'カ': """
カテゴリ	1879
カテゴリー	1879
""", 'キ': """
キーワード	1879
""", 'ギ': """
ギャラリーを見る	1939
""", 'ク': """
クイズ	1916
クイズに挑戦	1896
クイズに挑戦する	1896
クイズに答える	1915
クッキー	1873
クッキーの設定	1922
クッキー設定	1873
クリックで拡大	1939
クリップ	1867
クリップする	1867
クロスワード	1916
""", 'ゲ': """
ゲーム	1916
ゲームで遊ぶ	1915
ゲーム一覧	1915
""", 'コ': """
コピー	1947
コピーしました	1867
コメント	1876
コメント#件	1876
コメント(#	1876
コメントする	1876
コメントのルール	1913
コメントの受付は終了しました	1913
コメントの受付を終了しました	1913
コメントはまだありません	1876
コメントをすべて見る	1913
コメントをもっと見る	1876
コメントを投稿	1876
コメントを投稿する	1913
コメントを書く	1876
コメントを残す	1876
コメントを見る	1876
コメントを送信	1913
コメントを送信する	1913
コメントを閉じる	1913
コメントガイドライン	1913
コメントポリシー	1913
コメント一覧	1876
コンテンツを表示	1922
コンテンツを表示する	1922
コンテンツを読み込む	1922
コーヒーをおごる	1929
""", 'サ': """
サイトで続ける	1924
サイトポリシー	1873
サイトマップ	1873
サインイン	1857
サポーターになる	1929
サポートする	1855
""", 'シ': """
シェア	1867
シェアしよう	1867
シェアする	1867
""", 'ス': """
スキップ	1854
スクラップ	1867
スクラップする	1867
スポンサー	1871
スポンサードリンク	1871
スポンサーリンク	1871
スポンサー企業	1917
""", 'タ': """
タイアップ	1871
タグ	1879
""", 'チ': """
チケットを予約する	1917
チケットを購入	1917
チケットを購入する	1917
チケット購入はこちら	1917
チップを送る	1855
チャンネル登録	1868
""", 'ツ': """
ツイート	1867
ツイートする	1867
ツイートを読み込む	1922
""", 'ト': """
トップ	1881
トップに戻る	1939
トップへ戻る	1881
トップニュース	1879
トップページ	1881
トップページに戻る	1939
トップページへ	1939
トピックス	1879
""", 'ド': """
ドネーション	1855
""", 'ナ': """
ナンプレ	1916
""", 'ニ': """
ニックネーム	1936
ニュースを読む	1881
ニュースレター	1861
ニュースレター登録	1861
ニュース一覧	1939
ニュース一覧へ	1939
""", 'バ': """
バックナンバー	1879
""", 'パ': """
パスワードをお忘れですか	1932
パスワードをお忘れの方	1932
パスワードをお忘れの方はこちら	1932
パスワードを忘れた方	1857
パスワードを忘れた方はこちら	1932
パズル	1916
""", 'ピ': """
ピックアップ	1879
""", 'フ': """
フィードバックを送る	1913
フィードバックを送信	1913
フォトギャラリー	1939
フォトギャラリーを見る	1939
フォロー	1868
フォローしています	1945
フォローしてね	1868
フォローしました	1868
フォローする	1868
フォローを解除	1945
フォローを解除する	1945
フォロー中	1868
フォロー解除	1945
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	1920
""", 'ブ': """
ブックマーク	1867
ブックマークする	1867
ブラウザで続ける	1924
ブラウザで見る	1924
ブラウザで読む	1924
""", 'プ': """
プッシュ通知	1866
プッシュ通知を受け取りますか	1925
プッシュ通知を受け取る	1925
プライバシーの設定	1922
プライバシーポリシー	1873
プライバシーポリシーに同意する	1935
プライバシー設定	1922
プランを見る	1932
プランを選ぶ	1932
プランを選択	1932
プラン一覧	1932
プレゼント	1857
プレミアム	1857
プレミアム会員	1860
プロフィール	1941
""", 'ヘ': """
ヘルプ	1873
""", 'ペ': """
ページの先頭に戻る	1939
ページの先頭へ	1881
ページの先頭へ戻る	1939
ページを再読み込み	1927
ページを再読み込みする	1927
ページを更新する	1927
ページトップ	1881
ページトップへ	1881
ページトップへ戻る	1939
""", 'ホ': """
ホーム	1881
ホームに戻る	1939
""", 'ポ': """
ポスト	1867
ポストする	1867
""", 'マ': """
マイページ	1857
マンスリーサポーターになる	1929
""", 'ミ': """
ミュート	1920
ミュートを解除	1919
ミュート解除	1919
""", 'メ': """
メニュー	1881
メルマガ	1861
メルマガ登録	1861
メールでシェア	1946
メールで送る	1867
メールで送信	1867
メールをご確認ください	1935
メールアドレス	1861
メールアドレスが正しくありません	1935
メールアドレスを入力	1861
メールアドレスを入力してください	1935
メールマガジン	1861
メールマガジン登録	1861
""", 'ラ': """
ライター	1941
ランキング	1879
""", 'リ': """
リンクをコピー	1867
リンクをコピーしました	1896
リンクをコピーする	1896
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1857
ログイン	1857
ログイン/会員登録	1857
ログインしてコメント	1913
ログインしてコメントする	1913
ログイン・会員登録	1857
ログイン状態を保持	1932
ログイン状態を保持する	1932
""", '一': """
一回だけ	1930
一回だけ寄付する	1929
一回のみ	1930
一時停止	1920
一次性	3346
一次性捐款	3345
一番人気	1933
一覧	1881
一覧に戻る	1939
一覧へ	1881
一覧を見る	1881
""", '上': """
上一张	3355
上一篇	3287
上一篇文章	3355
上一頁	3289
上一页	3289
""", '下': """
下一张	3355
下一篇	3287
下一篇文章	3355
下一頁	3289
下一页	3289
下次再說	3262
下次再说	3262
下載app	3339
下載客戶端	3339
下載音檔	3333
下載音訊	3333
下载app	3339
下载客户端	3339
下载音频	3333
""", '不': """
不,謝謝	3262
不,谢谢	3262
不用了	3262
不知道	3327
不適切な内容を報告	1913
""", '专': """
专题	3287
""", '並': """
並び替え	1914
並べ替え	1914
""", '个': """
个人中心	3266
""", '中': """
中	1947	3363
""", '为': """
为你推荐	3287
为您推荐	3287
""", '主': """
主要ニュース	1879
""", '举': """
举报	3286
""", '了': """
了解	1882
""", '京': """
京东购买	3331
""", '人': """
人才招聘	3306
人気の動画	1906
人気の記事	1879
人気ランキング	1879
人気記事	1879
人気記事ランキング	1879
人気順	1914
人氣文章	3315
""", '仅': """
仅限会员	3348
仅限订阅用户	3348
""", '今': """
今、あなたにオススメ	1879
今、読まれている記事	1906
今すぐプレイ	1915
今すぐ遊ぶ	1915
今はしない	1854
今はやめておく	1854
今回のみ	1930
今回のみ支援する	1929
今回はしない	1854
今日の注目	1879
今日最熱門	3315
今日热点	3287
今日焦点	3287
今日熱門	3315
""", '从': """
从app store下载	3339
""", '他': """
他の記事	19
他の記事も読む	1879
""", '付': """
付費閱讀	3266
付费内容	3266
付费阅读	3266
""", '以': """
以下为广告内容	3306
以下為廣告內容	3306
以后再说	3262
以後再說	3341
""", '企': """
企画・制作	1948
""", '会': """
会员专享	3269
会员专享内容	3269
会员专属	3266
会员中心	3266
会员登录	3266
会員でない方	1932
会員でない方はこちら	1932
会員の方はこちら	1857
会員の方はログイン	1857
会員特典	1917
会員登録	1857
会員登録する	1857
会員登録はこちら	1857
会員限定	1857
会員限定特典	1917
会員限定記事	1857
""", '作': """
作者更多文章	3355
作者简介	3356
作者簡介	3356
""", '你': """
你可能也喜欢	3287
你可能也喜歡	3287
你可能感兴趣	3287
你可能还想看	3315
你可能還想看	3315
""", '使': """
使用 apple 登入	3348
使用 facebook 登入	3348
使用 google 帳號登入	3348
使用 google 登入	3348
使用 google 繼續	3348
使用apple登录	3348
使用facebook登入	3348
使用facebook登录	3348
使用google登入	3348
使用google登录	3348
使用google繼續	3348
使用google继续	3348
使用google账号登录	3348
使用条款	3282
使用條款	3282
""", '保': """
保存	1867
保存する	1867
保存设置	3337
保持登入	3348
保持登入狀態	3348
保持登录状态	3348
""", '個': """
個人情報の取り扱い	1873
個人情報の取り扱いについて	1873
個人情報の取り扱いに同意する	1935
個人情報の取扱いについて	1873
個人情報保護方針	1873
""", '倍': """
倍速	3334
""", '僅': """
僅限會員	3348
僅限訂戶	3348
""", '優': """
優先するソースに追加	1945
""", '儲': """
儲存設定	3337
""", '允': """
允許	3341
允許通知	3340
允许	3341
允许通知	3340
""", '元': """
元の記事を読む	1907
元記事で読む	1907
元記事を読む	1881
""", '免': """
免責聲明	3282
免費訂閱	3270
免費註冊	3266
免費試讀	3266
免责声明	3282
免费,无垃圾邮件	3351
免费注册	3266
免费订阅	3270
免费试读	3266
免运费	3364
免運費	3364
""", '入': """
入力必須	1935
""", '全': """
全ての写真を見る	1907
全屏	3334
全文はこちら	1907
全文を読む	1881
全文表示	1881
全画面	1920
全画面表示	1919
全画面表示を終了	1919
全螢幕	3334
全記事読み放題	1860
全部拒絕	3337
全部拒绝	3337
全部接受	3282
全部新闻	3355
全部游戏	3329
全部视频	3355
全部评论	3286
""", '公': """
公众号	3277
公式sns	1868
公式twitter	1868
公式x	1868
公式アプリ	1866
公式サイトで見る	1917
公式ショップ	1917
公式ショップはこちら	1917
""", '共': """
共有	1867
共有する	1867
共有オプション	1946
共有リンクをコピー	1896
""", '关': """
关于作者	3356
关于我们	3282
关注	3277
关注作者	3360
关注我们	3277
关注此话题	3360
关注话题	3360
关键词	3287
关闭	3262
""", '其': """
其他新聞	3287
其他新闻	19	3287
其他金額	3345
其他金额	3345
""", '再': """
再生	1881
再生時間	1920
再生速度	1919
再読み込み	1927
再読み込みする	1927
""", '写': """
写真(#枚	1907
写真をすべて見る	1939
写真をもっと見る	1907
写真を拡大	1939
写真を拡大する	1939
写真を見る	1881
写真を見る(全#枚	1907
写真・動画の投稿はこちら	1940
写真特集	1879
写评论	3286
""", '出': """
出錯了	3352
出错了	3352
""", '分': """
分享	3276
分享到	3276
分享到facebook	3306
分享到line	3306
分享到qq	3362
分享到whatsapp	3362
分享到微信	3276
分享到微博	3276
分享到朋友圈	3362
分享本文	3306
分享此文	3306
分享給好友	3306
分享給更多人看到	3306
分享给好友	3306
分享给更多人	3306
分享至	3276
分享至facebook	3276
分享至line	3306
分类	3287
分類	3287
""", '列': """
列印	3276
列印本頁	3306
列印食譜	61
""", '初': """
初めての方はこちら	1932
初割で無料体験する	1857
初月無料	1860
""", '利': """
利用規約	1873
利用規約に同意します	1935
利用規約に同意する	1935
""", '刷': """
刷新页面	3342
""", '前': """
前のページ	1881
前の写真	1939
前の画像	1939
前の記事	1879
前の記事へ	1879
前へ	1881
前回の記事はこちら	1906
前回はこちら	1907
前往捐款	3345
前往捐款頁面	3345
前往捐款页面	3345
前往購買	3331
前往贊助	3345
""", '剩': """
剩余时间	3333
剩餘時間	3333
""", '加': """
加入google偏好來源	3360
加入line好友	3277
加入会员	3266
加入我们	3306
加入我们的团队	3306
加入我們	3306
加入我們的團隊	3306
加入書籤	3276
加入會員	3266
加入白名单	3342
加载中	3333
加载内容	3337
加载帖子	3337
加载更多	3289
加载更多评论	3326
""", '動': """
動画	1879
動画で見る	1896
動画の公開は終了しました	1919
動画の配信は終了しました	1919
動画は再生できません	1919
動画をもっと見る	1939
動画を再生する	1896
動画を再生できません	1919
動画を再生できませんでした	1919
動画を見る	1881
動画を読み込み中	1919
動画を読み込んでいます	1919
動画プレーヤーを読み込み中	1919
動画一覧	1939
""", '包': """
包邮	3364
""", '協': """
協賛	1948
協賛企業	1917
""", '单': """
单次	3346
单次捐款	3263
""", '単': """
単発の寄付	1929
""", '博': """
博客來購買	3331
""", '占': """
占い	1916
""", '印': """
印刷	1867
印刷する	1867
印刷用ページ	1896
印刷用ページを表示	1896
""", '即': """
即时新闻	3287
即時新聞	3287
""", '原': """
原文を表示	1882
原文を見る	1882
原文連結	3316
原文链接	3316
""", '去': """
去京东看看	3331
去京东购买	3331
去天猫购买	3331
去淘宝购买	3331
""", '参': """
参与投票	3326
参与评论	3286
参加测验	3329
参加者募集中	1892
参加问卷调查	3306
""", '參': """
參加問卷調查	3306
參加測驗	3329
參與投票	3326
""", '友': """
友だち追加	1868
友だち追加する	1868
友善列印	3306
友達に教える	1896
""", '反': """
反馈	3286
""", '发': """
发现错误	3326
发现错误?请告诉我们	3306
发生错误	3351
发表留言	3286
发表评论	3286
发送	3352
发送成功	3351
""", '取': """
取材・文	1941
取消关注	3360
取消追蹤	3360
取消關注	3360
取消静音	3333
取消靜音	3333
""", '受': """
受け取る	1926
""", '古': """
古い順	1914
""", '可': """
可随时退订	3351
可隨時取消	3348
""", '合': """
合わせて読みたい	1879
合作伙伴	3364
合作夥伴	3364
合成音声による読み上げ	1919
合成音声による読み上げです	1919
""", '同': """
同じカテゴリの記事	1879
同じ著者の記事	1906
同意	3282
同意して続ける	1922
同意して続行	1922
同意して閉じる	1922
同意しない	1873
同意する	1873
同意の管理	1922
同意を撤回	1922
同意を撤回する	1922
同意を管理	1922
同意を管理する	1922
同意並繼續	3337
同意并继续	3337
""", '后': """
后退#秒	3333
""", '听': """
听全文	3306
听文章	3333
听新闻	3276
听这篇文章	3306
""", '商': """
商业推广	3331
商品を見る	1917
商品ページへ	1917
商城	3364
商業推廣	3331
""", '單': """
單次	3346
單次捐款	3263
單筆	3346
單筆捐款	3345
單筆支持	3345
""", '回': """
回到頂端	3355
回到頂部	3289
回到顶部	3355
回复	3286
回答する	91
回覆	3286
回頂端	3289
回首頁	3289
""", '在': """
在 app store 下載	3339
在 google play 下載	3339
在amazon購買	3331
在app store下载	3339
在app中打开	3339
在app中阅读	3339
在google play下载	3339
在patreon上支持我们	3345
在亚马逊购买	3331
在浏览器中继续	3339
在瀏覽器中繼續	3339
""", '地': """
地図を見る	1882
地図を開く	1882
""", '執': """
執筆者	1941
執筆者プロフィール	1940
""", '填': """
填字游戏	3330
填字遊戲	3330
""", '复': """
复制	3363
复制成功	3276
复制网址	3306
复制链接	3276
""", '外': """
外部コンテンツを表示	1922
外部コンテンツを表示する	1922
""", '大': """
大	1947	3363
大号字	65
大字	3276
大家还在看	3287
大家都在看	3287
""", '头': """
头条	3287
""", '好': """
好的	3341
""", '如': """
如何关闭	3343
如何关闭广告拦截器	3342
如何關閉	3343
如何關閉廣告攔截器	3342
""", '始': """
始終允許	3337
始终允许	3337
""", '姓': """
姓名	3352
""", '字': """
字体	65
字体大小	3276
字号	3276
字幕	1920	3334
字幕をオン	1919
字幕を表示	1919
字級	65	3276
字级	65
字號	3362
字體大小	65	3276
""", '官': """
官方微博	3277
""", '定': """
定期定額	3263
定期定額捐款	3345
定期定額支持	3345
定期捐款	3345
""", '寄': """
寄付	1855
寄付する	1855
寄付で応援する	1896
寄付のお願い	1855
寄付はこちら	1929
寄付はこちらから	1929
寄付をする	1855
寄付ページはこちら	1929
寄付ページへ	1929
""", '專': """
專題	3287
""", '小': """
小	1947	3363
小字	3276
小編推薦	3287
小调查	91
""", '尚': """
尚未成為會員	3348
尚無留言	3306
""", '展': """
展开	3289
展开全文	3289
展开全部	3290
展开回复	3326
展開	3289
展開全文	3355
""", '已': """
已关注	3277
已是会员	3266
已是訂戶	3348
已有帐号	3266
已有帳號	3348
已有账号	3348
已經是會員	3266
已經是會員?登入	3266
已经是订户	3348
已经有账号	3348
已複製連結	3362
已關注	3360
""", '常': """
常に表示する	1922
常に許可	1922
常に許可する	1922
""", '年': """
年払い	1933
""", '广': """
广告	3281
广告后继续阅读	3331
广告结束	3331
""", '広': """
広告	1871
広告の下に記事が続きます	1917
広告の後に続きます	1871
広告はここまで	1917
広告をスキップ	1871
広告を閉じる	1871
広告ブロッカーをご利用中です	1927
広告ブロックの解除方法	1927
広告ブロックを解除してください	1927
広告ブロックを解除しました	1927
広告企画	1871
広告終わり	1917
""", '廣': """
廣告	3281
廣告後繼續閱讀	3331
廣告結束	3331
廣編企劃	3331
廣編特輯	3331
""", '延': """
延伸閱讀	3287
延伸阅读	3287
""", '开': """
开启app	3339
开启推送	3340
开启通知	3340
开始测验	3329
开通会员	3266
""", '当': """
当前时间	3333
当当购买	3331
""", '影': """
影片已下架	3333
影片已移除	3333
影片無法播放	3333
影片載入中	3333
影音	3287
""", '後': """
後で	1854
""", '微': """
微信	3276
微信扫一扫	3362
微信扫码分享	3362
微信登录	3348
微博	3276
""", '必': """
必填	3352
必填字段	3351
必填欄位	3351
必填項	3351
必填项	3351
必須	1936
必須項目	1935
必須項目です	1935
""", '忘': """
忘記密碼	3266
忘记密码	3266
""", '応': """
応援する	1855
""", '快': """
快进#秒	3333
""", '总': """
总是允许	3337
""", '您': """
您可能也喜歡	3287
您可能感兴趣	3287
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3315
您可随时退订	3351
您可隨時取消訂閱	3351
您已关注此话题	3360
您已投过票	3326
您已投過票	3326
您已经投过票	3326
您的信息已发送	3351
您的投票已提交	3326
您的訊息已送出	3351
您的邮箱	3270
您的電郵	3270
""", '情': """
情報をお寄せください	1940
情報提供のお願い	1940
情報提供はこちら	1940
""", '想': """
想接收即時新聞通知嗎	3340
想接收通知吗	3340
""", '意': """
意見反饋	3326
意見回饋	3326
意见反馈	3286
""", '感': """
感想を送る	1876
感謝您的參與	3326
感謝您的投票	91	3326
感谢您,您的信息已发送	3351
感谢您的参与	3326
感谢您的投票	91	3326
""", '成': """
成为会员	3263
成為會員	3263
""", '我': """
我们无法显示此内容	3337
我同意	3282
我同意处理我的个人数据	3351
我同意接收电子邮件	3351
我同意隱私權政策	3351
我已关闭	3342
我已关闭广告拦截器	3342
我已閱讀並同意隱私權政策	3351
我已關閉廣告攔截器	3342
我已阅读并同意隐私政策	3351
我的帐户	3266
我的帳戶	3266
我知道了	3282
我要举报	3326
我要投票	3326
我要檢舉	3326
我要爆料	3356
我要留言	3286
我要糾錯	3306
我要纠错	3286
我要评论	3286
""", '或': """
或	3349
""", '戻': """
戻る	1881
""", '所': """
所有新闻	3355
所有留言	3286
""", '手': """
手机号	3352
""", '打': """
打印	3276
打印本页	3306
打印食谱	61
打开	3290
打开app	3339
打开app查看更多	3339
打开app阅读	3339
打开app阅读全文	3339
打开客户端阅读	3339
打开微信扫一扫	3362
打开推送	3340
打赏	3263
""", '扫': """
扫一扫分享	3362
扫描二维码下载	3339
扫码下载	3339
扫码下载app	3339
扫码下载客户端	3339
""", '投': """
投票	91	3327
投票ありがとうございました	91	1913
投票する	91	1896
投票を受け付けました	1913
投票区	91
投票成功	3326
投票済みです	1913
投票結果を見る	91
投稿する	1876
投稿を表示	1922
投稿を表示する	1922
投稿を読み込む	1922
投稿须知	3356
""", '折': """
折りたたむ	1882
""", '报': """
报告错误	3290
""", '拒': """
拒絕	3282
拒绝	3282
拒绝全部	3337
""", '招': """
招聘启事	3306
""", '拡': """
拡大	1867
拡大する	1881
""", '按': """
按年計費	3348
按年计费	3348
按月	3346
按月捐款	3345
按月计费	3348
按讚	3277
""", '捐': """
捐款	3263
捐贈	3263
捐赠	3263
""", '掃': """
掃描qr code下載	3339
掃碼下載	3339
""", '排': """
排序	3327
排行榜	3287
""", '採': """
採用情報	1892
""", '接': """
接受	3282
接受並繼續	3337
接受全部	3282
接受并继续	3337
接受所有	3282
接收通知	3340
""", '推': """
推广	3281
推广内容	3281
推廣	3281
推荐	3287
推荐文章	3287
推荐方案	3349
推荐阅读	3287
推薦	3287
推薦文章	3287
推薦閱讀	3287
""", '提': """
提交	91	3352
提交成功	3351
提交评论	3326
提供	1871
提供反馈	3326
提供意見	3326
提供新聞線索	3356
提供新闻线索	3356
""", '搜': """
搜尋	3289
搜索	3289
""", '撤': """
撤回同意	3337
""", '播': """
播放	3289
播放器加载中	3333
播放速度	3333
""", '支': """
支持我们	3263
支持我們	3263
支援する	1855
支援はこちら	1929
""", '收': """
收合	3290
收听	3276
收听文章	3333
收听本文	3306
收聽文章	3306
收聽本文	3333
收藏	3276
收藏文章	3276
收藏本文	3306
收藏食譜	61
收藏食谱	61
收起	3289
收起回复	3326
""", '放': """
放大图片	3355
放大圖片	3355
放大字体	3362
放大字體	3362
""", '数': """
数独	1916	3330
""", '數': """
數獨	3330
""", '文': """
文字の大きさ	65	1867
文字を大きくする	1946
文字を小さくする	1946
文字サイズ	1867
文字サイズを変更	1946
文字サイズ変更	65
文字拡大	1946
文字稿	3334
文字起こし	1920
文字起こしを表示	1919
文字起こしを見る	1919
文章未完 廣告後繼續	3331
""", '新': """
新しい順	1914
新着	1879
新着ニュース	1879
新着記事	1879
新着記事一覧	1906
新着順	1914
新聞線索	3356
新聞自律	3356
新規会員登録	1857
新規登録	1857
新闻简报	3270
新闻线索	3356
""", '无': """
无所谓	3327
无法显示此内容	3337
""", '早': """
早割	1948
早鳥票	3364
早鸟票	3364
""", '时': """
时长	3334
""", '明': """
明白了	3290
""", '是': """
是否允许通知	3340
是否接收推送通知	3340
是否接收通知	3340
是否開啟通知	3340
""", '显': """
显示全部	3355
显示内容	3337
显示原文	3290
显示字幕	3333
显示帖子	3337
显示更多	3289
""", '時': """
時長	3334
""", '暂': """
暂不	3262
暂无评论	3306
""", '暫': """
暫不	3262
""", '更': """
更多	3287
更多作者文章	3355
更多内容	3287
更多分享方式	3362
更多图片	3355
更多圖片	3355
更多報導	3287
更多影片	3355
更多报道	3287
更多文章	3287
更多新聞	3287
更多新聞請看	3315
更多新闻	3287
更多游戏	3329
更多精彩	3315
更多精采內容	3306
更多视频	3355
更多选项	3362
更多選項	3362
更正政策	3356
更正與說明	3356
""", '書': """
書籍を購入する	1917
""", '最': """
最受欢迎	3349
最受歡迎	3349
最多人看	3315
最新	3327
最新ニュース	1879
最新ニュースを通知で受け取る	1925
最新号	1906
最新影音	3315
最新文章	3287
最新新聞	3287
最新新闻	3287
最新消息	3287
最新記事	1879
最旧	3327
最早	3327
最热	3327
最熱	3327
最舊	3327
最超值	3348
""", '會': """
會員中心	3266
會員專享	3269
會員專享內容	3269
會員專屬	3266
會員登入	3266
""", '月': """
月払い	1933
月額#円	1860
月額#円(税込	1860
""", '有': """
有効なメールアドレスを入力してください	1935
有料会員登録	1857
有料会員記事	1896
有料登録	1857
有料記事	1857
""", '朋': """
朋友圈	3276
""", '服': """
服务条款	3282
服務條款	3282
""", '朗': """
朗读全文	3333
""", '朝': """
朝刊・夕刊	1857
""", '未': """
未满十八岁禁止饮酒	3331
未滿十八歲禁止飲酒	3331
""", '本': """
本を購入する	1917
本周热门	3315
本文へ	1881
本文へ移動	1881
本文对您有帮助吗	3326
本文已锁定	3348
本文由ai语音朗读	3333
""", '机': """
机器翻译	3306
机翻	3359
""", '来': """
来测测你的知识	3329
""", '查': """
查看专题	3355
查看作者主页	3356
查看作者更多文章	3355
查看全部	3289
查看全部图片	3355
查看全部評論	3326
查看全部评论	3326
查看原图	3289
查看原文	3316
查看回复	3326
查看回覆	3326
查看图集	3355
查看圖集	3355
查看地图	3290
查看專題	3355
查看投票结果	91
查看文字稿	3333
查看更多	3289
查看更多图片	3355
查看更多评论	3326
查看留言	3286
查看結果	91
查看结果	91	3290
查看訂閱方案	3348
查看詳情	3290
查看订阅方案	3348
查看评论	3286
查看详情	3290
查看逐字稿	3333
查看高清图集	3355
""", '标': """
标签	3287
""", '検': """
検索	1881
""", '業': """
業配	3281
""", '楽': """
楽天で見る	1917
楽天で詳細を見る	1917
楽天で購入	1917
楽天で購入する	1917
楽天市場で見る	1917
楽天市場で購入	1917
""", '標': """
標籤	3287
""", '機': """
機器翻譯	3306
機械翻訳	1944
""", '檢': """
檢舉	3286
""", '次': """
次のページ	1881
次の写真	1939
次の画像	1939
次の記事	1879
次の記事へ	1879
次へ	1881
次ページ	1881
次回から自動的にログイン	1932
""", '正': """
正しいメールアドレスを入力してください	1935
正在加载播放器	3333
""", '此': """
此影片無法播放	3333
此文章已锁定	3348
此欄位為必填	3351
此視頻無法播放	3333
此视频不可用	3333
此视频已被删除	3333
此項為必填	3351
此页面对您有帮助吗	3326
此项为必填项	3351
""", '残': """
残り時間	1919
""", '毎': """
毎年	1930
毎月	1930
毎月寄付する	1929
毎月支援する	1929
""", '每': """
每一份支持都很重要	3345
每一份支持都重要	3345
每年	3346
每月	3346
每月捐款	3263
""", '氏': """
氏名	1936
""", '民': """
民調	91
""", '沒': """
沒意見	3327
""", '没': """
没意见	3327
没有账号	3348
""", '注': """
注册	3266
注目の記事	1879
注目キーワード	1879
注目ワード	1879
注目記事	1879
""", '测': """
测测你的知识	3329
""", '清': """
清晰度	3334
""", '游': """
游戏	3330
""", '点': """
点击图片查看大图	3355
点击排行	3287
点击播放	3306
点击放大	3355
点击查看原文	3316
点击查看大图	3289
点击阅读原文	3316
点我看视频	3306
点赞	3276
""", '為': """
為您推薦	3287
""", '热': """
热点	3287
热点推荐	3287
热门	3287
热门排行	3287
热门文章	3287
热门新闻	3287
""", '無': """
無料で体験する	1857
無料で始める	1932
無料で試す	1932
無料で読む	1857
無料アプリをダウンロード	1924
無料ゲーム	1915
無料会員登録	1857
無料会員限定	1857
無料体験	1857
無料登録	1857
無法播放影片	3333
無法顯示此內容	3337
""", '焦': """
焦點新聞	3287
""", '熱': """
熱門	3287
熱門排行	3287
熱門文章	3287
熱門新聞	3287
熱門話題	3287
""", '爆': """
爆料信箱	3356
爆料專線	3356
爆料热线	3356
""", '特': """
特別協賛	1948
特定商取引法に基づく表記	1873
特集	1879
特集を見る	1939
特集ページへ	1939
特集一覧	1939
""", '猜': """
猜你喜欢	3287
猜你喜歡	3287
""", '現': """
現在の再生時間	1919
""", '用': """
用app開啟	3339
""", '由': """
由ai生成	3359
由ai语音朗读	3333
""", '申': """
申し込む	1857
""", '电': """
电子报	3270
电子邮箱	3270
""", '画': """
画像をクリックして拡大	1939
画像を拡大	1881
画像を拡大する	1939
画像を見る	1881
画質	1920
""", '留': """
留言	3286
留言(#	3286
留言已關閉	3326
留言規則	3326
留言规则	3326
""", '登': """
登入	3266
登入/註冊	3266
登入後留言	3326
登出	3266
登录	3266
登录/注册	3266
登录后发表评论	3326
登錄	3266
登録	1857
登録が完了しました	1896
登録して続きを読む	1857
登録する	1857
""", '發': """
發現錯誤	3326
發現錯誤?請告訴我們	3306
發生錯誤	3351
發表留言	3286
發表評論	3286
""", '皆': """
皆さまのご支援が力になります	1929
""", '監': """
監修者	1941
""", '目': """
目前時間	3333
目录	3289
目次	1881
目錄	3289
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3287
相关报道	3287
相关推荐	3287
相关文章	3287
相关新闻	3287
相关标签	3287
相关视频	3315
相关阅读	3287
相關主題	3287
相關報導	3287
相關影片	3315
相關推薦	3287
相關文章	3287
相關新聞	3287
相關標籤	3287
相關閱讀	3287
""", '看': """
看了这篇文章的人也看	3287
看全文	3355
看原文	3316
看更多	3287
看更多作者文章	3355
看更多文章	3315
看更多新聞	3315
看更多照片	3355
看結果	91
""", '知': """
知道了	3290
""", '確': """
確認メールをお送りしました	1935
確認画面へ	1936
""", '禁': """
禁止酒駕	3331
禁止酒駕,飲酒過量有害健康	3331
""", '稍': """
稍后	3341
稍后再说	3262
稍后提醒我	3262
稍后阅读	3306
稍後	3341
稍後再說	3262
稍後提醒我	3262
稍後閱讀	3306
""", '立': """
立即投票	91
立即捐助	3345
立即捐款	3263
立即捐赠	3345
立即訂閱	3266
立即订阅	3266
立即试玩	3329
立即購票	3331
立即贊助	3345
立即购票	3331
立即选购	3331
立即選購	3331
立即開始玩	3329
""", '筆': """
筆者	1941
筆者プロフィール	1940
""", '管': """
管理cookie	3337
管理同意	3337
管理同意设置	3337
管理同意選項	3337
""", '粉': """
粉絲團	3277
""", '精': """
精彩推荐	3315
精彩推薦	3315
精选	3287
""", '紙': """
紙面ビューアー	1857
""", '結': """
結果を見る	91	1882
""", '続': """
続きはこちら	1907
続きをみる	1881
続きを読む	1857
""", '網': """
網友留言	3286
""", '編': """
編輯推薦	3287
編輯準則	3356
編輯精選	3287
編集ポリシー	1940
編集方針	1940
編集部おすすめ	1879
編集部のおすすめ	1879
""", '縮': """
縮小	1867
縮小字體	3362
""", '繼': """
繼續使用網頁版	3339
繼續閱讀	3289
繼續閱讀請往下	3331
""", '纠': """
纠错	3286
""", '继': """
继续在浏览器阅读	3339
继续浏览内容	3289
继续阅读	3289
""", '编': """
编辑准则	3356
编辑推荐	3287
编辑精选	3287
""", '缩': """
缩小字体	3362
""", '网': """
网友评论	3286
""", '翻': """
翻訳を表示	1882
""", '联': """
联系作者	3356
联系我们	3282
联系编辑部	3356
""", '聯': """
聯絡我們	3282
聯絡編輯部	3356
""", '聽': """
聽全文	3306
聽文章	3333
聽新聞	3276
聽這篇文章	3306
""", '脳': """
脳トレ	1916
""", '自': """
自动播放	3334
自動再生	1920
自動播放	3334
自動翻訳	1944
自定义金额	3345
自訂金額	3345
""", '菜': """
菜单	3289
""", '著': """
著作権	1873
著者の記事一覧	1939
著者をフォロー	1945
著者をフォローする	1945
著者プロフィール	1940
""", '複': """
複製	3363
複製網址	3306
複製連結	3276
""", '要': """
要接收推送通知吗	3340
要接收通知嗎	3340
""", '觀': """
觀看更多	3315
""", '视': """
视频	3287
视频不可用	3333
视频加载中	3333
视频已下架	3333
视频已失效	3333
视频无法播放	3333
视频正在加载	3333
""", '解': """
解鎖全文	3306
解锁全文	3306
解除しました	1928
解除方法	1928
解除方法はこちら	1928
""", '訂': """
訂戶專享	3331
訂戶專享優惠	3331
訂戶專享內容	3348
訂正について	1940
訂閱	3266
訂閱推播	3340
訂閱會員	3266
訂閱會員專屬內容	3306
訂閱郵件	3270
訂閱電子報	3270
""", '記': """
記事に関するお問い合わせ	1940
記事の続きはこちら	1907
記事の続きを読む	1939
記事は広告の下に続きます	1917
記事は広告の後に続きます	1917
記事へのお問い合わせ	1940
記事へのご意見	1876
記事をサポートする	1855
記事をプレゼント	1857
記事をプレゼントする	1896
記事を保存	1867
記事を保存する	1896
記事を印刷する	1867
記事を聴く	1919
記事を読む	1881
記事を音声で聞く	1919
記事を音声で聴く	1919
記事ランキング	1879
記事一覧	1881
記事一覧へ	1939
記事一覧を見る	1907
記事全文を読む	1881
記住我	3348
記者をフォロー	1945
記者プロフィール	1940
記者募集	1892
記者募集中	1892
""", '設': """
設定を保存	1922
設定を保存する	1922
""", '許': """
許可	1926
許可する	1873
""", '註': """
註冊	3266
""", '評': """
評価順	1914
評論	3286
評論已關閉	3326
評論規則	3326
""", '話': """
話題の記事	1879
""", '該': """
該作者更多文章	3355
""", '詳': """
詳しく見る	1882
詳細	1882
詳細・購入はこちら	1917
""", '語': """
語音播報	3306
語音朗讀	3306
""", '誤': """
誤りを報告	1882
誤字脱字の報告	1896
誤字脱字を報告	1940
誤字脱字を報告する	1896
""", '読': """
読まれている記事	1879
読み上げ	1896
読み放題	1860
読み込み中です	1919
読者限定	1917
""", '請': """
請填寫讀者問卷	3306
請我們喝杯咖啡	3345
請查收郵件	3351
請檢查您的收件匣	3351
請繼續下滑閱讀	3331
請繼續往下閱讀	3281
請輸入有效的電子郵件	3351
請輸入有效的電子郵件地址	3351
請輸入電子郵件	3270
請關閉廣告攔截器	3342
""", '讀': """
讀者優惠	3331
讀者專享	3331
""", '讚': """
讚	3276
讚賞支持	3263
""", '订': """
订户专享	3331
订户专享优惠	3331
订阅	3266
订阅会员	3266
订阅推送	3340
订阅邮件	3270
""", '记': """
记住我	3348
记者简介	3356
""", '设': """
设为google首选来源	3360
""", '评': """
评论	3286
评论(#	3286
评论已关闭	3326
评论规则	3326
""", '诚': """
诚聘英才	3306
""", '话': """
话题	3287
""", '该': """
该视频不可用	3333
该视频已下架	3333
""", '详': """
详情	3290
""", '语': """
语音朗读	3306
语音由ai生成	3333
""", '请': """
请先登录再评论	3306
请关闭广告拦截器	3342
请我们喝杯咖啡	3345
请查收邮件	3351
请检查您的收件箱	3351
请继续往下阅读	3281
请输入有效的电子邮件地址	3351
请输入有效的邮箱地址	3351
请输入邮箱	3270
""", '读': """
读者专享	3331
读者优惠	3331
""", '購': """
購入はこちら	1917
購票	3364
購票連結	3331
購読	1857
購読する	1857
購読のお申し込み	1857
購読プランを見る	1932
購読申し込み	1857
購買本書	3331
""", '贈': """
贈る	1947
贈送文章	3306
贈送文章給朋友	3306
贈送此文	3306
""", '贊': """
贊助	3263
贊助內容	3281
贊助商	3281
贊助我們	3345
""", '购': """
购买本书	3331
购买此书	3331
购票	3364
购票链接	3331
""", '赞': """
赞	3327
赞助	3263
赞助内容	3281
赞助商	3364
赞助商链接	3281
赞助我们	3345
赞赏	3263
""", '赠': """
赠送文章	3362
赠送此文	3306
""", '超': """
超值方案	3348
""", '跳': """
跳到主要內容	3289
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3327
""", '載': """
載入中	3333
載入內容	3337
載入更多	3289
載入貼文	3337
""", '轉': """
轉發	3276
""", '转': """
转发	3276
""", '载': """
载入内容	3337
""", '返': """
返信	1876
返信する	1876
返信を表示	1913
返信を見る	1913
返信を隠す	1913
返回頂部	3355
返回顶部	3289
返回首頁	3355
返回首页	3289
""", '还': """
还不是会员	3348
还没有账号	3348
""", '这': """
这篇文章对你有帮助吗	3326
这篇文章对您有帮助吗	3326
""", '进': """
进入专题	3355
进入专题页	3355
""", '连': """
连结已复制	3362
""", '追': """
追蹤	3277
追蹤中	3360
追蹤主題	3360
追蹤作者	3360
追蹤我們	3277
""", '退': """
退出全屏	3333
""", '送': """
送信	91	1936
送信が完了しました	1935
送信しました	1935
送信する	91	1936
送信完了	1935
送出	91	3352
送出成功	3351
送出留言	3326
送出評論	3326
送料無料	1948
""", '选': """
选择	3349
选择方案	3348
选择订阅方案	3348
""", '逐': """
逐字稿	3334
""", '這': """
這篇文章對你有幫助嗎	3326
這篇文章對您有幫助嗎	3326
""", '通': """
通報	1914
通報する	1876
通知をオン	1866
通知をオンにする	1925
通知を受け取らない	1925
通知を受け取りますか	1925
通知を受け取る	1896
通知を設定する	1925
通知を許可	1925
通知を許可しますか	1925
通知を許可する	1925
""", '速': """
速報	1879
速報を通知で受け取る	1925
速報通知を受け取る	1896
""", '連': """
連結已複製	3306
連載	1879
連載をフォロー	1945
連載をフォローする	1945
連載を見る	1939
連載一覧	1939
""", '遊': """
遊戲	3330
""", '運': """
運営会社	1873
""", '違': """
違反を報告	1913
違反を報告する	1913
違反報告	1876
""", '選': """
選單	3289
選択する	1933
選擇	3349
選擇方案	3348
選擇訂閱方案	3348
""", '還': """
還不是會員	3348
還沒有帳號	3348
""", '邮': """
邮箱	3270
邮箱格式不正确	3351
邮箱格式错误	3351
""", '配': """
配信停止はいつでも可能です	1935
""", '重': """
重新加载页面	3342
重新整理頁面	3342
重新載入頁面	3342
""", '金': """
金額を入力	1929
金額を指定	1929
金額を指定する	1929
""", '链': """
链接已复制	3306
""", '閉': """
閉じる	1854	1881
""", '開': """
開く	1882
開啟推播	3340
開啟通知	3340
開始測驗	3329
開通會員	3266
""", '間': """
間違いを見つけたら	1940
""", '関': """
関連	1879
関連する記事	1879
関連キーワード	1879
関連タグ	1879
関連トピックス	1879
関連ニュース	1879
関連リンク	1879
関連動画	1879
関連情報	1879
関連記事	1879
関連記事はこちら	1906
""", '閱': """
閱讀全文	3289
閱讀原文	3316
閱讀更多	3289
""", '關': """
關於作者	3356
關於我們	3282
關注	3277
關注作者	3360
關注我們	3277
關注此主題	3360
關鍵字	3287
關閉	3262
""", '阅': """
阅读全文	3289
阅读原文	3316
阅读更多	3289
""", '随': """
随时取消	3348
随时可取消	3348
""", '隐': """
隐私政策	3282
隐私权政策	3282
隐私设置	3337
""", '隨': """
隨時取消	3348
""", '隱': """
隱私政策	3282
隱私權政策	3282
隱私權設定	3337
隱私設定	3337
""", '離': """
離開全螢幕	3333
""", '電': """
電子信箱	3270
電子信箱格式錯誤	3351
電子報	3270
電子版	1857
電子郵件格式不正確	3351
電郵	3352
""", '静': """
静音	3334
""", '靜': """
靜音	3334
""", '音': """
音声で聞く	1867
音声をダウンロード	1919
音声読み上げ	1896
""", '頭': """
頭條	3287
""", '顯': """
顯示內容	3337
顯示原文	3290
顯示字幕	3333
顯示更多	3289
顯示貼文	3337
""", '飲': """
飲酒過量,有害健康	3331
飲酒過量有害健康	3331
""", '首': """
首頁	3289
首页	3289
""", '马': """
马上开始	3329
马上玩	3329
""", '验': """
验证码	3352
""", '點': """
點我看影片	3306
點擊播放	3333
點擊播放本文	3306
點擊放大	3355
點擊看大圖	3355
點閱排行	3315
""", '가': """
가	1966
가로세로 낱말퀴즈	2008
가입하기	1957
가장 많이 본 뉴스	1973
가장 인기	2027
""", '개': """
개인정보 설정	2014
개인정보 수집 동의	2028
개인정보 수집 및 이용 동의	2028
개인정보 수집 및 이용에 동의합니다	2028
개인정보 수집·이용에 동의합니다	2028
개인정보 처리방침	1971
개인정보처리방침	1971
""", '갤': """
갤러리 보기	2033
""", '거': """
거부	1971
""", '검': """
검색	1975
""", '게': """
게시물 보기	2014
게시물 불러오기	2014
게임	2008
게임 전체보기	2006
게임 하러 가기	2006
""", '결': """
결과 보기	91	1976
""", '계': """
계속 읽기	1957
계정이 있으신가요	2026
""", '고': """
고객센터	1971
고충처리인	2034
""", '공': """
공감	2005
공감순	2005
공유	1966
공유하기	1966
""", '과': """
과거순	2005
""", '관': """
관련 기사	1973
관련 뉴스	1973
관련 영상	1996
관련 태그	1973
관련기사	1973
관련뉴스	1973
관련키워드	1973
""", '광': """
광고	1970
광고 닫기	1970
광고 아래에 기사가 계속됩니다	2009
광고 영역	87
광고 종료	2009
광고 차단 해제 방법	2019
광고 차단을 해제해 주세요	2019
광고 차단을 해제했습니다	2019
광고 차단이 감지되었습니다	2019
광고 후 계속됩니다	2009
광고성 정보 수신 동의	2028
광고성 정보 수신에 동의합니다	2028
""", '괜': """
괜찮습니다	1954
""", '교': """
교보문고에서 구매	2009
""", '구': """
구글 계정으로 계속하기	2026
구글 계정으로 로그인	2026
구글 선호 매체로 추가	2037
구글 플레이에서 다운로드	2016
구글로 계속하기	2026
구글로 로그인	2026
구글플레이에서 다운로드	2016
구독	1957
구독 상품 보기	2026
구독 상품 선택	2026
구독 신청	1957
구독 신청이 완료되었습니다	2028
구독 신청하기	2026
구독 전용	1957
구독 중	1957
구독 취소	2037
구독권 선택	2026
구독신청	1957
구독이 완료되었습니다	1988
구독자 전용	1959
구독자 전용 기사	2026
구독자 전용 혜택	2009
구독자 혜택	2009
구독중	2037
구독하고 이어서 읽기	1988
구독하기	1957
구매하기	2009
구매하러 가기	2009
""", '글': """
글씨 크기	65
글씨크기	1966
글자 작게	2038
글자 크게	2038
글자 크기	1966
글자 크기 변경	65	1988
글자 크기 조절	65	1988
글자크기	1966
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	2022
""", '기': """
기계 번역	2036
기부하기	1955
기사 공유	2038
기사 공유하기	1966
기사 더보기	1988
기사 듣기	1988
기사 링크 복사	1988
기사 본문	1975
기사 선물하기	1988
기사 스크랩	2038
기사 스크랩하기	1988
기사 오류 신고	1988
기사 오류 제보	1988
기사 요약	2036
기사 원문 보기	1988
기사 음성으로 듣기	2010
기사 저장	2038
기사 저장하기	1988
기사 전문 보기	2033
기사 전체보기	2033
기사 제보	2034
기사 제보 및 문의	1988
기사 후원하기	1955
기사는 광고 아래에 계속됩니다	2009
기사는 광고 후 계속됩니다	2009
기사듣기	2010
기사에 대한 의견	1972
기사원문	1975
기사저장	1966
기사제보	2034
기자 구독	1983
기자 구독하기	1983
기자 소개	2034
기자 페이지	1983
기자 프로필 보기	1983
기자구독	2037
기자에게 메일 보내기	2034
기자에게 이메일 보내기	2034
기자의 다른 기사	1983
기자의 다른 기사 보기	2033
기자의 다른기사	1973
기자의 다른기사 보기	2033
기자페이지 바로가기	2033
기획 기사 보기	2033
""", '나': """
나중에	1954
나중에 보기	1988
나중에 읽기	1988
나중에 하기	1954
""", '남': """
남은 시간	2010
""", '낱': """
낱말퀴즈	2008
""", '내': """
내 정보	1957
""", '네': """
네, 받을게요	2017
네이버 구독	1969
네이버 로그인	2026
네이버 밴드 공유	2038
네이버 블로그	1966
네이버로 로그인	2026
네이버에서 구독	1969
네이버에서 구독하기	1969
""", '놓': """
놓치면 안 되는 기사	1996
""", '뉴': """
뉴스 더보기	2033
뉴스 듣기	1988
뉴스레터 구독	1962
뉴스레터 구독 신청	1962
뉴스레터 무료 구독	1988
뉴스레터 신청	1962
""", '다': """
다른 공유 찾기	1966
다른 금액	2022
다른 기사	19	1973
다른 기사 더 보기	19
다른 기사 보기	1983
다른기사	1973
다른기사 보기	1973
다시 보지 않기	1954
다음	1975
다음 기사	1973
다음 기사 보기	1988
다음 사진	2033
다음 페이지	1975
다음글	2033
다음기사	1973
다음에	1954
다음에 하기	2018
""", '닫': """
닫기	1954
""", '답': """
답글	1972
답글 달기	2004
답글 더보기	2004
답글 보기	2004
답글 쓰기	2004
답글 접기	2004
답글쓰기	1972
""", '당': """
당신이 좋아할 만한	1973
""", '댓': """
댓글	1972
댓글 #	1972
댓글 #개	1972
댓글 닫기	2004
댓글 더보기	2004
댓글 등록	2004
댓글 등록하기	2004
댓글 보기	1972
댓글 쓰기	1972
댓글 운영 원칙	2004
댓글 운영 정책	1988
댓글 운영정책	1988
댓글 작성	2004
댓글 작성 규칙	2004
댓글 작성하기	2004
댓글 정책	2004
댓글보기	1972
댓글쓰기	1972
댓글을 입력해주세요	1972
댓글이 닫혔습니다	2004
""", '더': """
더 많은 옵션	2038
더 보기	1975
더보기	1973	1975
""", '도': """
도서 구매하기	2009
도움이 되었나요	2004
""", '독': """
독자 의견 조사	1988
독자 특별 할인	2009
독자 할인	2009
""", '동': """
동영상	1973
동영상 로딩 중	2010
동영상 재생	2010
동영상을 불러오는 중입니다	2010
동영상을 재생할 수 없습니다	2010
동의	1971
동의 관리	2014
동의 철회	2014
동의 철회하기	2014
동의 후 계속	2014
동의하고 계속	2014
동의하고 계속하기	2014
동의합니다	1971
""", '등': """
등록	1972
""", '디': """
디지털뉴스부	1983
디지털뉴스팀	1983
디지털콘텐츠팀	1983
""", '또': """
또는	2027
""", '라': """
라인	1966
""", '랭': """
랭킹	1973
랭킹뉴스	1973
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
로그아웃	1957
로그인	1957
로그인 상태 유지	2026
로그인 유지	2026
로그인 전용 기사	2026
로그인 후 댓글 쓰기	1988
로그인 후 댓글을 작성할 수 있습니다	2004
로그인 후 이용해 주세요	2004
로그인/회원가입	1957
로그인이 필요	1959
로딩 중	2010
로딩 중입니다	2010
로딩중	2010
""", '링': """
링크 복사	1966
링크가 복사되었습니다	1988
""", '마': """
마이페이지	1957
""", '많': """
많이 본 기사	1973
많이 본 뉴스	1973
많이 본 영상	1996
많이 읽은 기사	1973
많이본 기사	1973
많이본 뉴스	1973
""", '매': """
매달	2023
매월	2023
""", '맨': """
맨 위로	1975
맨위로	1975
""", '메': """
메뉴	1975
메뉴 닫기	1975
메시지가 전송되었습니다	2028
메일	1966
메일함을 확인해 주세요	2028
""", '모': """
모두 거부	2014
모두 동의	1971
모두 허용	2014
모르겠다	2005
모름/무응답	2005
모바일 웹으로 계속	2016
""", '목': """
목록	1975
목록 보기	2033
목록보기	1975
목록으로	2033
""", '무': """
무료 게임	2006
무료 배송	2040
무료 체험 시작하기	1957
무료 회원가입	1957
무료, 스팸 없음	2028
무료배송	2040
""", '문': """
문의	1972
문자 크기	65
""", '바': """
바로 구매하기	2009
바로가기	1966
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2011
""", '밴': """
밴드	1966
""", '번': """
번역 보기	1976
""", '베': """
베스트	1973
""", '보': """
보내기	2030
""", '복': """
복사	2039
복사하기	1966
""", '본': """
본문 글씨 줄이기	1966
본문 글씨 키우기	1966
본문 바로가기	1975
본문으로 바로가기	1975
""", '북': """
북마크	1966
""", '브': """
브라우저에서 계속	2016
브라우저에서 계속 보기	2016
""", '비': """
비공감	2005
비밀번호 찾기	1957
비밀번호를 잊으셨나요	2026
""", '사': """
사이트맵	1971
사진 더 보기	2033
사진 더보기	2033
사진 모두 보기	2033
사진 크게 보기	2033
사진 크게보기	2033
사진 확대	1975
""", '삭': """
삭제된 동영상입니다	2010
""", '새': """
새로고침	2019
""", '선': """
선택	2027
선택 저장	2014
선호 매체로 추가	2037
""", '설': """
설문	91
설문 참여 바로가기	1988
설문 참여하기	1988
설문에 참여하기	2004
설문조사	91
설문조사 참여하기	1988
설정 저장	2014
""", '속': """
속보	1973
속보 알림 받기	1988
속보 알림 신청	1988
속보 알림을 받으시겠습니까	2017
""", '스': """
스도쿠	2008
스크랩	1966
스크랩하기	1988
스크립트	2011
스크립트 보기	2010
스토어	2040
스토어 바로가기	2009
스폰서	1970
""", '시': """
시리즈 보기	2033
""", '신': """
신고	1972
신고하기	2004
신문구독	1957
신청이 완료되었습니다	2028
""", '실': """
실시간 뉴스	1973
""", '아': """
아마존에서 구매	2009
아마존에서 보기	2009
아이디 저장	2026
아이디 찾기	2026
아직 회원이 아니신가요	2026
""", '알': """
알겠습니다	1976
알라딘에서 구매	2009
알라딘에서 보기	2009
알림 받기	1965
알림 설정	1965
알림 설정하기	2017
알림 켜기	2017
알림 허용	2017
알림을 받으시겠습니까	2017
알림을 받으시겠어요	2017
알림을 켜시겠습니까	2017
""", '애': """
애드블록을 해제해 주세요	2019
애드블록이 감지되었습니다	2019
애플로 계속하기	2026
애플로 로그인	2026
""", '앱': """
앱 다운로드	1965
앱 다운로드하기	1965
앱 다운받기	2016
앱 설치	1965
앱 설치하기	1965
앱스토어에서 다운로드	2016
앱에서 계속 읽기	2016
앱에서 보기	2016
앱에서 열기	2016
앱에서 이어보기	2016
앱으로 보기	2016
""", '언': """
언제든 해지 가능	2026
언제든지 수신 거부할 수 있습니다	2028
언제든지 해지 가능	2026
""", '에': """
에디터 추천	1973
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2022
""", '연': """
연간 결제	2026
연간 구독	2026
연관기사	1973
연락처	2030
연재 보기	2033
""", '열': """
열기	1976
""", '영': """
영상	1973
영상 더보기	2033
영상 보기	1988
영상 재생	2010
영상으로 만나보세요	1988
영상으로 보기	1988
영상을 불러오는 중입니다	2010
영상을 재생할 수 없습니다	2010
""", '예': """
예매 바로가기	2009
예매하기	2009
예스#에서 구매	2009
예스#에서 보기	2009
""", '오': """
오늘 하루 보지 않기	1954
오늘은 그만 보기	1954
오늘의 운세	2008
오늘의 추천	1973
오늘의 핫뉴스	1996
오디오 다운로드	2010
오디오로 듣기	1988
오래된순	2005
오류 신고	1972
오류 신고하기	1988
오류가 발생했습니다	2028
오타 신고	2004
오탈자 신고	1988
""", '온': """
온라인뉴스팀	1983
""", '올': """
올바른 이메일 주소를 입력해 주세요	2028
올바른 이메일을 입력해 주세요	2028
""", '요': """
요약	1975
""", '원': """
원문 보기	1976
원문보기	1975
""", '월': """
월간 결제	2026
월간 구독	2026
""", '웹': """
웹에서 계속 보기	2016
""", '위': """
위로	1975
위로 가기	2033
""", '유': """
유료 구독자 전용	2026
유료 기사입니다	1988
유료회원 전용	2026
유료회원 전용 기사	2026
유튜브 구독	1969
유튜브 구독하기	1969
""", '음': """
음성 다운로드	2010
음성 재생하기	1988
음성으로 듣기	1966
음소거	2011
음소거 해제	2010
""", '응': """
응원하기	1955
""", '의': """
의견 남기기	2004
의견 보내기	2004
의견 쓰기	1972
""", '이': """
이 기사 어땠나요	1988
이 기사 어떠셨나요	2004
이 기사가 도움이 되었나요	2004
이 기사는 잠겨 있습니다	2026
이 기사를 공유합니다	1988
이 기사를 추천합니다	1988
이 기사와 함께 읽은 기사	1988
이 기자의 다른 기사	1988
이 기자의 다른 기사 더보기	2033
이 동영상을 재생할 수 없습니다	2010
이 시각 많이 본 기사	1996
이 시각 많이 본 뉴스	1996
이 시각 주요뉴스	1973
이 시각 추천뉴스	1973
이 음성은 ai가 생성했습니다	2010
이 주제 팔로우	2037
이 콘텐츠를 표시할 수 없습니다	2014
이 페이지가 도움이 되었나요	2004
이런 기사는 어때요	1996
이름	2030
이메일	1966
이메일 주소를 입력하세요	2028
이메일 형식이 올바르지 않습니다	2028
이메일로 공유	2038
이메일무단수집거부	1971
이메일을 입력하세요	2028
이메일을 입력해 주세요	2028
이메일을 확인해 주세요	2028
이미 계정이 있으신가요	2026
이미 구독 중이신가요	1957
이미 참여하셨습니다	2004
이미 투표하셨습니다	2004
이미 회원이신가요	1957
이미지 크게 보기	1975
이미지 크게보기	2033
이미지 확대	1975
이슈	1973
이용권 구매	2026
이용권 선택	2026
이용약관	1971
이용약관에 동의합니다	2028
이전	1975
이전 기사	1973
이전 기사 보기	1988
이전 사진	2033
이전글	2033
이전기사	1973
""", '인': """
인기 급상승	1996
인기 기사	1973
인기기사	1973
인기뉴스	1973
인쇄	1966
인쇄하기	1966
인스타그램 팔로우	1988
""", '일': """
일시	2023
일시 후원	2022
일시 후원하기	2022
일시정지	2011
일시후원	1955
""", '자': """
자동 번역	2036
자동 재생	2011
자동재생	2011
자막	2011
자막 보기	2010
자막 켜기	2010
자바스크립트가 비활성화되어 있습니다	2014
자세히	1976
자세히 보기	1976
""", '작': """
작게	2039
""", '잘': """
잘 모름	2005
""", '재': """
재생	1975
재생 속도	2010
재생 시간	2010
재생속도	2010
재생할 수 없는 동영상입니다	2010
""", '저': """
저자 소개	2034
저작권규약	1971
저장	1966
""", '전': """
전송	2030
전송되었습니다	2028
전체 기사 보기	2033
전체 뉴스 보기	2033
전체 댓글	1972
전체 동의	2014
전체 보기	1975
전체 사진 보기	2033
전체 화면	2011
전체메뉴	1975
전체보기	1975
전체화면	2011
전체화면 종료	2010
""", '접': """
접기	1975
""", '정': """
정기	2023
정기 후원	2022
정기 후원하기	1955
정기구독	1957
정기후원	1955
정기후원하기	2022
정렬	2005
정정·반론보도 신청	2034
정정보도 신청	2034
정정보도 요청	2034
""", '제': """
제보	1972
제보 바로가기	2034
제보하기	1972
제작 지원	2040
제작지원	2040
제출	91	2030
제휴 광고	2009
제휴 콘텐츠	2009
""", '좋': """
좋아요	1966
좋은 기사 후원하기	1955
""", '주': """
주소 복사	1988
주소가 복사되었습니다	1988
주소복사	1966
주요 기사	1973
주요 뉴스	1973
주요 뉴스 더보기	1996
주요기사	1973
주요뉴스	1973
주제 팔로우	2037
""", '지': """
지금 구매하기	2009
지금 뜨는 기사	1996
지금 뜨는 뉴스	1996
지금 플레이	2006
지금 플레이하기	2006
지나친 음주는 건강에 해롭습니다	2009
지나친 음주는 건강을 해칩니다	2009
지도 보기	1976
지면보기	1957
""", '직': """
직접 입력	2023
""", '차': """
차단	2018
""", '참': """
참여하기	91
""", '책': """
책 구매하기	2009
""", '청': """
청소년보호정책	1971
""", '최': """
최고의 혜택	2027
최신 기사	1973
최신 뉴스	1973
최신기사	1973
최신뉴스	1973
최신순	2005
""", '추': """
추천	2027
추천 기사	1973
추천 영상	1996
추천기사	1973
추천뉴스	1973
추천순	2005
""", '취': """
취재 윤리	2034
""", '친': """
친구 추가하기	1988
""", '카': """
카카오 계정으로 로그인	2026
카카오 로그인	2026
카카오로 로그인	2026
카카오로 시작하기	2026
카카오스토리	1966
카카오톡	1966
카카오톡 공유	1966
카카오톡 공유하기	2038
카카오톡으로 공유	1988
카카오톡으로 공유하기	1988
카테고리	1973
""", '커': """
커피 한 잔 사주기	2022
커피 한 잔 후원하기	2022
""", '콘': """
콘텐츠 보기	2014
콘텐츠 불러오기	2014
콘텐츠 표시	2014
""", '쿠': """
쿠키 관리	2014
쿠키 설정	1971
쿠키 설정 관리	2014
쿠팡에서 구매	2009
쿠팡에서 구매하기	2009
쿠팡에서 보기	2009
""", '퀴': """
퀴즈	2008
퀴즈 도전하기	2006
퀴즈 풀기	1988
퀴즈 풀러 가기	2006
""", '크': """
크게	2039
""", '키': """
키워드	1973
""", '태': """
태그	1973
""", '텔': """
텔레그램에서 소식 받기	1988
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	2004
투표가 완료되었습니다	2004
투표에 참여해 주셔서 감사합니다	2004
투표하기	91	1988
투표해 주셔서 감사합니다	91	2004
""", '트': """
트위터	1966
트위터 공유	1966
트위터로 공유	2038
""", '특': """
특집 더보기	2033
특집 보기	2033
""", '티': """
티켓 예매	2009
티켓 예매하기	2009
""", '팔': """
팔로우 중	2037
팔로우 취소	2037
""", '페': """
페이스북	1966
페이스북 공유	1966
페이스북으로 공유	1988
페이스북으로 로그인	2026
페이지 새로고침	2019
페이지를 새로고침하세요	2019
""", '편': """
편집 원칙	2034
""", '펼': """
펼치기	1975
""", '포': """
포토	1973
포토 갤러리	2033
""", '폰': """
폰트 크기	1966
""", '푸': """
푸시 알림 받기	2017
""", '프': """
프리미엄	1957
프린트	1966
""", '피': """
피드백 보내기	2004
""", '필': """
필수	2030
필수 입력	2028
필수 입력 항목	2028
필수 입력 항목입니다	2028
필수 항목	2028
필수 항목입니다	2028
필자 소개	2034
""", '한': """
한 번	2023
한번만	2023
""", '함': """
함께 보면 좋은 기사	1973
함께 볼 기사	1996
함께 읽으면 좋은	1973
함께 읽은 기사	1996
""", '핫': """
핫뉴스	1973
핫이슈	1973
핫클릭	1996
""", '항': """
항상 허용	2014
""", '해': """
해제 방법	2021
해제했습니다	2021
""", '허': """
허용	2018
""", '헤': """
헤드라인	1973
""", '현': """
현재 시간	2010
""", '협': """
협찬	1970
""", '홈': """
홈	1975
홈으로	2033
홈으로 가기	2033
""", '화': """
화제의 뉴스	1973
화질	2011
""", '확': """
확인	1976
""", '회': """
회사소개	1971
회원 전용	1959
회원 전용 기사	2026
회원가입	1957
회원이 아니신가요	2026
""", '후': """
후원	1955
후원 바로가기	2022
후원 신청	2022
후원 안내	1955
후원 페이지 바로가기	2022
후원 페이지로 이동	2022
후원 하기	1955
후원자 되기	2022
후원하기	1955
후원회원 가입	1955
후원회원 되기	2022
"""}

START = {'a': """
abonē	2113 K par	2113 K no	2113 K un	2115 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1339 K illimité
această	52 K investigație	2559 K traducere	2614 K știre a fost
además	1067 K:	1112 K, en
ai가	1985 K 자동 번역한	1985 K 번역한	1985 K 핵심	1985 K 요약한
ai에게	1985 K 물어	1985 K 질문	1985 K 물어보기
ajánljuk	1626 K:
aktivér	483 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2948 K dig till vårt	2964 K
apoyá	81 K
apúntate	1093 K a nuestro seminario	1093 K a nuestro evento
aquí	1125 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2363 K ukazał się	2363 K pochodzi z	2369 K przetłumaczony	2369 K został przetłumaczony	2369 K czyta	2369 K wygenerowany
artykuły	2360 K autora
artículo	1147 K publicado originalmente
artículos	1037 K gratuitos
ascultă	1 K	2548 K:	2565 K podcastul	2565 K acest articol
atradāt	44 K
atsisiųskite	2075 K
autorė	2079 K:
autoři	380 K jsou
außerdem	630 K lesenswert:	630 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1101 K la app
beiträge	27 K
benefício	2468 K do assinante:
berätta	59 K i	59 K gärna
beställ	2964 K
bestätigen	524 K sie ihre
bestätigungsmail	524 K
besøg	469 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1043 K diario	1043 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3226 K liên quan:	3239 K viết này có	3239 K viết có hữu ích
báo	3239 K lỗi bài viết
bình	5 K luận	27 K luận	3240 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1626 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3239 K phát hiện	3239 K thấy bài viết
bản	3239 K tóm tắt này
bấm	3241 K để nghe
bật	3217 K thông báo
""", 'c': """
caractères	1419 K restants
chceš	402 K u nás pracovat	2824 K u nás pracovať
chefredaktör	2962 K och ansvarig utgivare:	2962 K:
chưa	32 K có bình luận
citeşte	2548 K şi	2548 K şi:
citește	2548 K și	2548 K și:	2548 K:	2548 K mai mult	2548 K aici	2548 K mai departe:
citiți	2548 K și
ciąg	2373 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2422 K exclusivo para	2466 K gerado	2471 K oferecido por	2498 K incorporado d	2498 K externo d	2498 K incorporado do	2498 K incorporado da	2498 K externo do
conținut	2559 K generat	2563 K oferit de	2592 K încorporat de	2592 K extern de
crédit	1413 K photo	1413 K photos
crédits	1413 K photo	1413 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3243 K đặt ứng dụng	3243 K ứng dụng	3243 K app
có	72 K thắc mắc	3226 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2554 K ai informații	2561 K ai observat o
dalinkitės	2075 K
další	368 K články autora
darovať	2818 K
dernières	1367 K actualités
descarcă	13 K	2579 K aplicația
descargá	13 K	1101 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2429 K no google play	2476 K na app store	2476 K no google play	2476 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	395 K
dorești	2596 K să primești notificări
doriți	2596 K să primiți notificări
dostępna	2376 K w
dostępne	2376 K w
dostępny	2376 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2387 K do	2400 K do dyskusji
držte	28 K se
découvrez	1368 K aussi	1392 K la boutique	1392 K notre boutique	1392 K nos jeux	1392 K notre hors-série	1400 K notre application	1400 K notre appli
décryptage	1368 K :
déductible	1329 K des impôts	1329 K à #
déjà	1337 K abonné	1337 K inscrit	1337 K client
dùng	3250 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1652 K
encuéntranos	12 K
envía	3 K
envíanos	1082 K
ermöglicht	632 K von
erről	1626 K bővebben
escríbenos	1070 K
estagiária	2459 K sob supervisão	2459 * K sob supervisão
estagiário	2459 K sob supervisão
""", 'f': """
faça	2474 K o quiz	2474 K o teste	2474 K o nosso
felelős	1649 K szerkesztő:	1649 K kiadó:
fiți	31 K primul
foretrækker	484 K du
fortsätt	2966 K läsa
fortæl	59 K mig
fotogalería	1143 K:
fotogaléria	2792 K:
fotografía	1113 K:
fotoğraf	3108 K # / #	3108 K #/#
fotoğraflar	3110 K:
frågor	72 K	73 K om artikeln
få	460 K fuld adgang til	483 K adgang	483 K fri	483 K fuld	483 K besked	483 K ugens	483 K dagens	483 K de	483 K nyheder	483 K en notifikation	483 K breaking	483 K seneste nyt	494 K	2282 K full tilgang til	2308 K tilgang	2308 K fri	2308 K full	2308 K beskjed	2308 K varsel	2308 K ukas	2308 K dagens	2308 K de	2308 K nyheter	2308 K siste	2320 K	2322 K varsel	2322 K varsler	2322 K push	2939 K full tillgång till	2964 K tillgång	2964 K fri	2964 K full	2964 K besked	2964 K en notis	2964 K veckans	2964 K dagens	2964 K de	2964 K nyheter	2964 K senaste	2975 K
férjen	1652 K hozzá
följ	12 K	2943 K	2964 K
følg	12 K	12 K oss	464 K	483 K	2286 K	2308 K
füge	12 K uns	638 K
fügen	12 K sie uns	638 K sie
für	527 K android und ios	578 K diesen artikel	578 K diesen	627 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1649 K:
""", 'g': """
gazeteciliğimizi	3064 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3240 K cửa hàng trực tuyến
glöm	2964 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3239 K ý cho bài viết
gör	2948 K quizet	2948 K vårt quiz	2964 K vårt
görmemiz	3069 K gereken
görsel	3113 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1653 K lát
hintergründe	630 K dazu:
hjälp	2948 K oss bli bättre	2948 K oss att bli bättre
hjælp	469 K os med at blive bedre
hlavné	2805 K body
hlavní	382 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3240 K trả lời khảo sát	3248 K ủng hộ
hämta	13 K	2952 K
häng	2964 K med
hääleta	1190 K
håll	28 K	28 K dig
hör	582 K dir	638 K	2964 K
hören	582 K sie	638 K sie
hörzeit	654 K
hør	1 K artiklen	1 K artikkelen	1 K saken	453 K også	453 K også:	469 K mere på	483 K	2275 K også	2275 K også:	2308 K
""", 'i': """
iesūti	2101 K savu	2101 K
ilustración	1148 K generada
ilustração	2520 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2075 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2585 K acum:	2588 K responsabil
já	59 K fez	2422 K é assinante
jäikö	1280 K juttu kesken
jälgi	1190 K
""", 'k': """
kapcsolódó	1626 K	1626 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3240 K tra kiến thức của bạn
kjøp	2291 K billetter	2291 K billett	2308 K
klausykitės	2060 K
klikněte	365 K zde
ključne	2743 K točke	2743 K tačke
klõpsates	1190 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2115 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	483 K
kopírovat	395 K
kopírovať	2818 K
kopē	2115 K
kvíz	365 K:	1639 K	2792 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1652 K
kérjen	1652 K
kérjük	28 K
kênh	3217 K youtube của báo
köp	2948 K biljetter	2948 K biljett	2964 K
kövess	12 K
kövesse	1652 K
kövessen	12 K
køb	469 K billetter	469 K billet	483 K
küfür	27 K içeren
küldd	3 K el	1634 K el nekünk
küldje	1634 K el nekünk	1652 K	1652 K tovább
kļūsti	2115 K
kết	3231 K nối với chúng tôi
""", 'l': """
laimē	2115 K
laimėkite	2075 K
legyél	1652 K
lejupielādē	2115 K
leé	1112 K también	1112 K más	1112 K:
lisää	1304 K meidät
lásd	1626 K még
lásson	1652 K több
lát	1634 K valami
láttál	1634 K valami
lägg	2964 K till
lähetä	1283 K juttuvinkki	1283 K uutisvinkki	1283 K vinkki	1287 K mielipidekirjoituksesi	1287 K mielipidekirjoitus	1304 K
lämna	2942 K dina tips	2942 K ditt tips
läs	2931 K mer om	2932 K också	2932 K också:	2932 K även	2932 K mer	2932 K mer:	2932 K:	2932 K här	2932 K även:	2939 K vidare med	2939 K mer på	2952 K e-tidningen	2952 K tidningen	2964 K	2966 K vidare
læs	452 K mere om	453 K også	453 K også:	453 K mere	453 K mere:	453 K:	453 K her	453 K hele	460 K videre med	474 K e-avisen	474 K avisen	483 K	485 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	383 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1304 K meidät
löysitkö	7 K
lütfen	28 K	3099 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2373 K wideo
mesterséges	1660 K intelligencia írta
mirá	1096 K el video	1112 K también	1112 K:
mitä	8 K pidit	33 K mieltä	1305 K mieltä sinä
mišljenja	2740 K autora	2740 K iznesena	2740 K izneta
mišljenje	2740 K autora
możliwość	5 K komentowania
mándanos	1082 K
más	1066 K noticias de	1066 K noticias sobre	1066 K sobre	1066 K en	1066 K de	1067 K información	1067 K información:	1070 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	368 K tip?	368 K tip na článek	368 K tip na téma	368 K tip pro
märkasid	44 K	1175 K midagi	1181 K viga	1181 K artiklis viga
még	32 K nincs
més	313 K informació:	339 K notícies de	339 K notícies sobre
mød	469 K os
mūs	2115 K vari
mời	3226 K xem	3226 K bạn đọc	3226 K độc giả	3231 K bạn tham gia	3231 K độc giả theo dõi	3231 K bạn đọc theo dõi	3241 K quý vị theo dõi	3241 K quý độc giả	3241 K bạn xem video	3241 K nghe
""", 'n': """
nahlásit	405 K chybu
nahlásiť	2827 K chybu
nahláste	2827 K chybu
najważniejsze	2369 K informacje
naloži	2872 K
naložite	13 K	2872 K
naročite	2879 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	403 K čas číst	2825 K čas čítať
než	412 K vložíte komentář	412 K začnete diskutovat	412 K napíšete příspěvek
nguồn	3235 K:	3235 K :
nhận	3217 K thông báo
nové	385 K číslo	385 K vydání	2808 K číslo	2808 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2500 K é possível mostrar este conteúdo	2500 K foi possível mostrar este conteúdo
näe	1304 K enemmän
nägid	1191 K viga
näita	1190 K
näitkö	1305 K virheen
näytä	1304 K sisältö
nå	2964 K vår
nézd	1626 K meg	1652 K meg
nézze	1626 K meg	1652 K meg
nāc	2106 K strādāt
""", 'o': """
oceń	8 K	2370 K ten	2370 K artykuł	2370 K tekst
ocurrió	1140 K un error
odporučte	2818 K
odporúčame	2792 K:
odsłuchaj	2381 K	2381 K ten
ofereça	3 K
oglądaj	2357 K:
ohodnoťte	383 K	2806 K
opýtajte	2805 K sa
opširnije	2728 K:	2728 K na
otázky	72 K
ouça	1 K	2447 K:	2472 K o podcast
oír	1 K
""", 'p': """
pamanīji	2107 K kļūdu
pamanījāt	44 K	2107 K kļūdu
pastebėjote	44 K	2061 K įdomų	2067 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3235 K viên:
piditkö	8 K	69 K	82 K	1305 K
pidätkö	82 K	1305 K
piše	2755 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	400 K
podrži	81 K
podržite	81 K	2758 K
podés	12 K seguir	1083 K enviarnos
podívejte	365 K se:	365 K se na video
poleć	2381 K
poslať	2818 K
poslechněte	1 K si	365 K si	365 K si:
poslušajte	1 K	2728 K:	2851 K:
posłuchaj	1 K	2357 K:	2357 K też:
poznáte	66 K niekoho
pozostała	2373 K część
pošaljite	41 K vijest
pošlete	395 K
pošlite	3 K	2818 K
poți	2554 K contacta autorul	2554 K contacta autoarea
praneškite	2061 K redakcijai
predplaťte	2822 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2792 K si tiež	2792 K si aj	2792 K si	2792 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2075 K
pronašli	44 K ste
pročitaj	2728 K još	2728 K i
pročitajte	2728 K još	2728 K i	2728 K više	2728 K:	2728 K više o ovoj temi
prvý	2817 K mesiac len za	2817 K mesiac za	2817 K mesiac už za	2817 K mesiac zadarmo
prześlij	2381 K dalej
präsentiert	632 K von
prüfen	638 K sie
publié	1448 K initialement dans	1448 K initialement sur	1448 K pour la première fois
página	1141 K # de #	1141 K #/#	2514 K # de #	2514 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2806 K sa
páčilo	69 K sa
päivitä	1304 K
pääset	1304 K lukemaan
päätoimittaja	1302 K:
pódcast	1143 K:
păstrați	28 K
pērc	2106 K biļetes	2115 K
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
radšej	2825 K počúvate
radši	403 K posloucháte
rašykite	2061 K autorei	2061 K autoriui
recibí	1082 K las noticias
recomandări	2548 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1651 K ingyenesen
regisztráljon	1639 K	1651 K ingyenesen
regístrate	1034 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2373 K tekstu
rezervē	2115 K
rešite	2728 K kviz
riješite	2728 K kviz
rozwiąż	2357 K quiz
rätsel	621 K mit
rätseln	621 K sie mit
réservez	1392 K vos places pour la soirée de la rédaction
réservé	1337 K aux abonnés
réservée	1337 K aux abonnés
réservés	1337 K aux abonnés
résumer	1382 K cet article	1382 K l'article
résumé	1382 K généré	1382 K rédigé	1382 K réalisé	1382 K produit	1382 K par
rösta	2964 K
rādīt	2115 K
""", 's': """
saglabā	2115 K
saistīts	2090 K:
saņem	2115 K
sažetak	2743 K	2743 K članka	2743 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1082 K el canal	1112 K leyendo:
sesizări	2554 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	382 K	382 K článku
siųskite	2061 K savo	2075 K
sjefredaktør	2305 K:	2305 K og ansvarlig redaktør:
skopírovať	2818 K
skrót	2369 K artykułu
skúsili	59 K ste
související	365 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2884 K napako
sprawdź	2357 K:	2357 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2805 K sa
stališča	2862 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	418 K si aplikaci
stöd	81 K	2939 K
stötta	81 K	2939 K
støt	81 K	460 K
støtt	81 K	2282 K
suscríbete	1028 K a
susidūrėte	2061 K su
susiję	2049 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1382 K générée
syötä	1304 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1658 K:
szívesen	1653 K meghallgatjuk
szöveg	1658 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1087 K
síganos	12 K
sígueme	1087 K
síguenos	12 K
só	2422 K para assinantes
sólo	1034 K para suscriptores
søg	483 K nu
súhrn	2805 K
súmate	12 K	56 K a las #
súvisiace	2792 K:
súvisiaci	2792 K článok
sūti	2101 K savu	2115 K
""", 't': """
también	1055 K en facebook	1067 K puedes leer	1067 K puedes leer:	1067 K te puede interesar:
també	313 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1309 K on
tekstą	46 K galima
tenés	1077 ¿K información
thấy	44 K lỗi
thử	3240 K sức với
tiedätkö	1283 K aiheesta	1283 K asiasta	1283 K lisää
tiivistelmä	26 K on
tilføj	483 K
todavía	32 K no hay comentarios
további	1626 K részletek
traducció	322 K feta
transparentní	375 K účet:
trên	3217 K google news
trả	3240 K lời câu đố
trải	3250 K nghiệm
turpinājums	2117 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1283 K
tác	3235 K giả:	3235 K giả là
támogasd	81 K	1644 K a	1644 K az
támogassa	81 K	1644 K a	1644 K az
täglichen	524 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1348 K l'application
téléchargez	13 K
tóm	3239 K tắt này
töltsd	13 K le
töltse	13 K le	1652 K le	1652 K ki
történeteiket	1634 K
tüm	27 K yorumlar
tęsinys	2077 K
tłumaczenie	2369 K
tải	13 K	13 K ứng dụng	3217 K ứng dụng	3217 K app	3243 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2763 K na grešku
uključi	2751 K
uključite	2751 K
uložit	395 K
uložiť	2818 K
uložte	395 K si	2818 K si
unbeschränkter	601 K zugang
unterstütze	81 K	507 K
unterstützen	81 K sie	507 K sie	507 K sie die
uočili	7 K ste
upozorniť	2827 K na chybu
upozorněte	405 K na chybu
urmărește	12 K	2548 K și:	2565 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1639 K részt
već	2779 K za #	2779 K od #
več	2851 K:	2851 K v videu	2876 K o tem	2876 K novic	2876 K preberite
vidéo	1368 K :
visą	2075 K interviu
više	2728 K o:
você	2447 K pode gostar:
vprašaj	2865 K
vprašajte	2865 K
vypočujte	1 K si	2792 K si:
vyskúšali	59 K ste
vytiskněte	395 K
vytlačiť	2818 K
vytlačte	2818 K
vyzkoušeli	59 K jste
válaszolj	1652 K
válaszoljon	1652 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	483 K med
véleménycikkeit	1634 K
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
weź	2400 K udział w dyskusji
więcej	2356 K o	2356 K na temat	2356 K z	2357 K na ten temat:	2360 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	524 K newsletter
""", 'y': """
yanlişlik	3058 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2392 K uwagę	2392 K błąd	2392 K literówkę	2392 K uwagi	2392 K nieścisłość
ziņo	2101 K redakcijai
zkopírovat	395 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2389 K reporterem	2389 K reporterką	2389 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	557 K dpa	843 K #	843 K
""", 'à': """
à	1368 K lire aussi	1368 K lire également	1368 K lire :	1368 K lire sur	1368 K voir aussi	1368 K écouter	1368 K relire	1368 K découvrir	1368 K lire sur le même sujet	1368 K consulter :	1368 K voir également	1371 K propos de l'auteur	1371 K propos de l'autrice	1392 K retrouver dans le numéro
àudio	322 K generat
""", 'á': """
áudio	2466 K gerado
""", 'ä': """
är	2942 K du
äänestä	1304 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2444 K preciso estar logado
écouter	1 K l'article	1 K cet article	1368 K aussi
écoutez	1 K cet	1 K l'article	1396 K le podcast
épinglez	1415 K cet article	1415 K cette recette	1415 K cette page	1415 K la recette	1415 K ce billet	1415 K-la	1415 K-le	1415 K l'article	1415 K l'image
""", 'í': """
írd	1652 K be
írj	1634 K a szerzőnek
írja	1652 K be
írjon	1634 K a szerzőnek	1652 K közvetlenül	1652 K nekünk
""", 'î': """
în	2611 K imagini:
întreabă	2559 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1653 K szerint
""", 'ú': """
últimas	1066 K noticias de	2446 K de	2446 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	551 K die autor:in	551 K die autoren	551 K die autor:innen	553 K die autorin	553 K den autor	554 K die autorin	554 K den autor
übersetzung	635 K:	635 K aus dem
""", 'č': """
čitaj	2728 K još
čitajte	2728 K i	2728 K još	2728 K još:
članak	46 K se može	46 K možete	2743 K je preveden	2743 K čita	2746 K je objavljen u
članek	46 K lahko	2865 K je preveden	2865 K bere	2865 K je prebral	2868 K je objavljen v
článek	46 K lze	46 K můžete	382 K byl přeložen	382 K přeložen	382 K načetl	385 K vyšel v
článok	46 K možno	46 K môžete	2805 K bol preložený	2805 K načítal	2808 K vyšiel v
čo	33 K si myslíte
čtěte	365 K také	365 K také:	365 K i	365 K více	365 K:
číslo	375 K účtu pro dary	375 K transparentního účtu
čítajte	2792 K aj	2792 K tiež	2792 K viac
""", 'đ': """
đánh	3239 K giá bài viết
đăng	3240 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3256 K dây nóng: #	3256 K dây nóng #
được	68 K phép đăng lại
đọc	3226 K thêm	3226 K thêm:	3226 K:	3226 K tiếp:	3231 K tin nhanh
""", 'į': """
įsigykite	2075 K
įtraukite	2075 K mus
įveskite	2075 K
""", 'ś': """
ściągnij	13 K	2405 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2385 K:
źródło	2385 K:
""", 'ž': """
želite	2760 K raditi kod nas	2760 K da radite kod nas	2881 K delati pri nas
želiš	2760 K raditi kod nas	2881 K delati pri nas
žinote	2061 K daugiau	2076 K istoriją
žiūrėkite	2049 K taip pat	2075 K
""", 'ș': """
știrea	2621 K continuă
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
автор	2670 K - обозреватель	2670 K - корреспондент	2670 K - колумнист	2670 K - редактор	3163 K - оглядач	3163 K - колумніст	3163 K - кореспондент
авторка	3163 K - оглядачка	3163 K - колумністка
авторката	230 K е
авторът	230 K е
акценти	232 K от
""", 'б': """
бачите	44 K помилку
беше	233 K ли полезна	233 K ли полезно	233 K ли полезен
больше	2654 K новостей	2655 K по теме:	2693 K любите слушать	2693 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2673 K ли материал	2673 K ли пересказ	2673 K ли этот пересказ	2673 K ли этот	2673 K ли текст
была	2673 K ли статья	2673 K ли эта	2673 K ли новость
більше	3147 K по темі:	3147 K за темою:	3147 K на тему:	3147 K про це:	3178 K новин	3178 K матеріалів
""", 'в': """
вакансии	2676 K "	2676 K редакции
вакансії	3168 K "	3168 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2673 K понравилась	2673 K понравился	2673 K помогла	3166 K сподобалась	3166 K сподобалася	3166 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	218 K още	218 K също	218 K:	218 K повече във видеото	218 K галерията
включете	240 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2654 K новости на тему	2654 K материалы	2654 K новости	2654 K статьи	2658 K статьи автора	2658 K материалы автора
всички	245 K новини
встановлюйте	3173 K
встановіть	13 K	3173 K	3199 K застосунок
встигніть	3202 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2672 K от
гледайте	218 K видеото	218 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3165 K від	3165 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3147 K:	3147 K про це
джерела	3180 K:
джерело	3180 K:
дивіться	3147 K також	3147 K:	3147 K також:	3147 K відео:
до	3147 K теми:
докладніше	3147 K:	3147 K про це
доступно	2681 K в	2681 K на	2681 K для	3173 K в	3173 K у	3173 K на	3173 K для
достъпно	240 K в	240 K на
дотримуйтесь	28 K
другие	2658 K материалы автора
думка	3163 K автора	3163 K редакції	3163 K, висловлена
думки	3163 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2658 K новость?
еще	2655 K по теме:
ещё	2654 K больше	2655 K по теме:
""", 'з': """
за	3147 K темою:
забелязахте	7 K
завантажити	3173 K в	3173 K з	3173 K у
завантажте	13 K	3173 K в	3173 K з	3199 K застосунок	3199 K додаток
завантажуйте	13 K	3173 K	3183 K застосунок
загрузите	2681 K в	2681 K на
задайте	2672 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	244 K
запитайте	3165 K
зберегти	3177 K
збережіть	3177 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3186 K слухати
""", 'и': """
идет	2712 K подписка
идёт	2712 K подписка
изпратете	244 K
изтеглете	13 K	240 K	250 K	265 K приложението
източник	247 K:
източници	247 K:
имате	72 K въпроси
инсталирайте	240 K
искате	252 K да работите при нас	252 K ли да работите при нас
искаш	252 K да работиш при нас
источник	2687 K:
источники	2687 K:
""", 'к': """
как	2673 K вам статья	2673 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	244 K
копирайте	244 K
короткий	3165 K виклад	3165 K переказ
коротко	2672 K от	3165 K від
краткий	26 K пересказ	2672 K пересказ
кратко	2672 K от
краткое	2672 K содержание
куиз	218 K:
""", 'л': """
лучшее	2654 K за
любите	3186 K слухати
""", 'м': """
материал	46 K можно	2655 K по теме:	2675 K опубликован в	2678 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2684 K подписки за
мнение	2670 K автора	2670 K редакции
мнението	230 K на автора
мнения	2670 K авторов
мненията	230 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3177 K
надішліть	3 K	3177 K
накратко	232 K от
началась	2712 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2712 K забудьте подписаться	3202 K забудьте передплатити
немає	3186 K часу читати
нет	32 K комментариев	2693 K времени читать
новия	235 K брой
новият	235 K брой
новости	2654 K партнеров
новый	2675 K номер
нравится	82 K
няма	32 K коментари
нямате	253 K време да четете
""", 'о': """
об	2655 K этом подробнее	2658 K авторе
обобщение	232 K
обсуждение	5 K
озвучено	2672 K	3165 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2681 K в
открыта	2712 K подписка
отпечатай	244 K
отпечатайте	244 K
отправить	3 K	2685 K
отправьте	3 K	2685 K
оформити	3202 K передплату
оформить	2712 K подписку
оценете	233 K
оцените	8 K	2673 K
оцініть	3166 K
още	218 K по темата	218 K новини:	245 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2684 K месяц за
перевод	2672 K выполнен	2672 K сделан
передплата	3176 K за #	3176 K від #	3202 K на перше півріччя	3202 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3165 K
переклад	3165 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2672 K
перший	3176 K місяць за
питання	73 K до статті
по	89 K подписке	2655 K теме:
повече	218 K по темата:	245 K новини
повідомити	3188 K про помилку
повідомте	3188 K про помилку	3188 K нам про помилку
погляди	3163 K авторів
подарете	244 K
подарите	2685 K
подарить	2685 K
подарувати	3177 K
подаруйте	3177 K
поддержать	2690 K
поддержи	81 K
поддержите	81 K	2690 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	250 K
подкрепи	250 K
подобається	82 K
подписка	2684 K за #	2684 K от #	2684 K за рубль	2712 K на первое полугодие	2712 K на второе полугодие
подписывайтесь	12 K	2690 K на
подпишись	12 K	2705 K на
подпишитесь	12 K	2690 K на	2705 K на нас
подробнее	2655 K:	2655 K в материале	2655 K - в	2655 K читайте в материале	2655 K об этом
подробности	2655 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2670 K автора
позицията	230 K на автора
позиція	3163 K автора
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
порадьте	3177 K
порекомендуйте	2685 K
последвайте	12 K	250 K
последние	2654 K новости о
послухати	1 K
послушать	1 K
поставте	3165 K запитання
почитать	2655 K:
преведено	232 K с
преводът	232 K е
предпочитате	253 K да слушате
прежде	2706 K чем оставить комментарий	2706 K чем комментировать
препечатването	68 K е разрешено
препоръчай	244 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2658 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3202 K передплата
продолжается	2712 K подписка	2712 K подписная кампания
пройдите	2655 K тест
пройдіть	3147 K тест
прочетено	232 K от
прочетете	218 K още	218 K също
підписка	3176 K за #	3176 K від #
підписуйся	12 K
підписуйтесь	12 K	3183 K на
підпишіться	12 K	3183 K на
підсумок	3165 K
підтримайте	81 K	3183 K
підтримати	3183 K
""", 'р': """
работа	2676 K в "
радимо	3147 K прочитати:
разрешете	240 K
распечатайте	2685 K
распечатать	2685 K
расскажите	59 K в
резюме	232 K
резюмето	232 K
рекламно	86 K съдържание:
рекомендуем	2655 K:
рекомендуємо	3147 K:
робота	3168 K в "	3168 K у "
роздрукувати	3177 K
роздрукуйте	3177 K
розкажіть	59 K у
розпочалася	3202 K передплата
розпочато	3202 K передплату
""", 'с': """
саммари	2672 K
свалете	13 K	240 K	265 K приложението
свежий	2675 K номер
свързани	218 K:
связаться	2658 K с автором
сигнализирайте	255 K за грешка
скачайте	13 K	2681 K в	2681 K из	2690 K приложение	2710 K приложение
скачать	13 K	2681 K в	2681 K на
скопировать	2685 K
скопируйте	2685 K
скопіювати	3177 K
скопіюйте	3177 K
следвайте	12 K ни	250 K
следите	12 K за
слухайте	3147 K:	3147 K також:
слухати	1 K
слушайте	2655 K:	2655 K также:
слушать	1 K
см	2655 K. также:
смотрите	2655 K также	2655 K:	2655 K	2655 K также:	2655 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2695 K об ошибке	2695 K нам об ошибке
сообщить	2695 K об ошибке
сохраните	2685 K
сохранить	2685 K
спитайте	3165 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2672 K
спросить	2672 K
станьте	31 K первым	31 K першим	2690 K подписчиком	2690 K соучастником	3183 K частиною спільноти	3183 K співучасником
статията	46 K може	232 K е преведена	232 K е прочетена
статтю	46 K можна	3165 K перекладено
статью	46 K можно	2678 K можно
статья	2672 K переведена	2672 K озвучена	2673 K была	2675 K опубликована в
стежте	12 K за
стислий	3165 K виклад	3165 K переказ
съобщете	255 K за грешка
съобщи	255 K за грешка
""", 'т': """
також	3147 K читайте:
текст	46 K можно	46 K можна	2672 K переведён	2672 K переведен	2672 K озвучен	3165 K перекладено	3165 K озвучено
текстът	46 K може	230 K отразява	232 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	232 K резюме	232 K обобщение
точка	2670 K зрения автора	3163 K зору автора	3163 K зору редакції
триває	3202 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2693 K слушать
успейте	2712 K подписаться
установите	13 K	2710 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2655 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	233 K ли
харесахте	233 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2692 K работать у нас	2692 K у нас работать	2692 K работать в нашей
хочете	3185 K працювати в нас	3185 K в нас працювати	3185 K працювати у нас
хочеш	3185 K працювати в нас
хочешь	2692 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3165 K переказ	3165 K короткий виклад	3165 K короткий переказ	3165 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	218 K още
чети	218 K още
чи	3166 K була стаття	3166 K був матеріал	3166 K був переказ	3166 K був цей переказ	3166 K була ця	3166 K був цей	3166 K сподобалась	3166 K сподобалася	3166 K сподобався
читай	2705 K нас
читайте	12 K нас	13 K	2655 K также	2655 K также:	2655 K:	2655 K подробнее	2655 K еще	2655 K по теме:	2655 K подробнее:	2655 K материал	2655 K в материале	2681 K нас без	2681 K без	2690 K	2690 K нас в	3147 K також	3147 K також:	3147 K:	3147 K ще	3147 K також на тему:	3147 K по темі:	3147 K також на тему	3183 K
читать	2655 K также	2655 K по теме:
что	33 K вы думаете	2655 K ещё почитать:
чуйте	1 K	218 K:
""", 'щ': """
ще	32 K немає коментарів	3147 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2672 K краткое содержание
этот	26 K пересказ	2672 K пересказ	2672 K краткий пересказ	2678 K материал можно	2678 K текст можно
эту	2678 K статью можно
""", 'я': """
як	3166 K вам стаття	3166 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1492 K את
אולי	1507 K פספסתם:
אזהרה	1520 K: צריכה מופרזת של אלכוהול	1520 K - צריכה מופרזת
אין	1545 K להעתיק	1545 K לעשות שימוש
אירעה	1540 K שגיאה
אל	1498 K תפספסו: הפעילו
ארעה	1540 K שגיאה
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
הדפדפן	1523 K שלך אינו	1523 K שלך לא
הווידאו	1523 K אינו
הורידו	13 K	1472 K את האפליקציה	1497 K
הטקסט	1546 K נוצר
היו	31 K הראשונים
הירשמו	1493 K לוובינר	1493 K לכנס
הכותב	1487 K הוא
הכותבים	1487 K הם
הכותבת	1487 K היא
הכנתם	59 K
הכתבה	1492 K עניינה	1508 K ממשיכה	1545 K מוגנת	1546 K נכתבה	1546 K תורגמה	1553 K ממשיכה
המחבר	1487 K הוא
המחברת	1487 K היא
המייל	41 K האדום
המשך	1508 K הכתבה	1553 K הכתבה
הסיכום	1546 K נוצר
הסרטון	1523 K אינו	1523 K לא
הפעילו	1498 K התראות	1498 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1553 K ממשיכה
הפרק	1494 K המלא זמין
הצביעו	1495 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1472 K לערוץ הטלגרם	1472 K לקבוצת הוואטסאפ	1472 K לקבוצת הווטסאפ	1483 K אלינו	1483 K לערוץ	1483 K לקבוצה	1483 K לקבוצת	1483 K לקבוצות	1483 K עכשיו	1483 K גם	1484 K	1493 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1494 K לפודקאסט
השתתפו	1495 K בסקר
התגובות	5 K
התוכן	1523 K אינו	1545 K מוגן
התחקיר	52 K הזה
התמונה	1546 K נוצרה
התרגום	1546 K נעשה
""", 'ח': """
חודש	1503 K ראשון ב
""", 'י': """
יש	72 K שאלות	1486 K לכם מידע	1486 K לכם סיפור	1486 K לך מידע	1486 K לך סיפור
""", 'כ': """
כדי	1503 K לקרוא את	1526 K לצפות בתוכן	1526 K להציג את התוכן
כל	1483 K החדשות	1543 K מה שצריך לדעת על	1543 K מה שרציתם לדעת על
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
לצפייה	1494 K בסרטון	1494 K בווידאו	1494 K במשדר	1526 K בתוכן
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
משהו	1540 K השתבש
""", 'נ': """
נותרו	1515 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1486 K במשהו	1486 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1523 K זה אינו
""", 'ע': """
עוד	1479 K בנושא:	1507 K במדור:	1507 K כתבות:
עמוד	1541 K # מתוך #
ענו	1495 K על הסקר	1495 K על הסקר:	1495 K על החידון
עקבו	12 K	1483 K אחרינו	1484 K אחרי
""", 'פ': """
פורסם	1545 K לראשונה	1545 K במקור
פרסומת	1508 K
""", 'צ': """
צפו	1479 K:	1479 K גם	1494 K בסרטון	1494 K בתיעוד	1494 K בווידאו	1494 K בכתבה
צריכה	1520 K מופרזת של אלכוהול מסכנת
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
שחק	1517 K עכשיו:
שחקו	1517 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1515 K נותרו	1515 K שנותרו
תוכן	1524 K מוטמע	1524 K זה מגיע	1524 K חיצוני	1524 K זה מוצג	1546 K זה נוצר
תמונה	1541 K # מתוך #	1541 K # / #
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
आपको	1586 K यह	1586 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1581 K-	1581 K:	1581 K -	1581 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1572 K भी पढें	1572 K भी पढें:	1599 K भी पढें-	1599 K भी देखें:
""", 'ए': """
एजेंसी	1581 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1572 K पढें:	1599 K भी पढें:
""", 'क': """
केवल	1595 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1586 K यह	1586 K आपको
""", 'ख': """
खबर	1586 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1581 K:
""", 'द': """
देखें	1572 K:	1572 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1599 K:
पढें	1572 K:	1599 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1581 (K
""", 'म': """
मात्र	1595 K # रुपये में
""", 'य': """
यह	1572 K भी पढें	1572 K भी पढें:	1572 K भी देखें:	1581 (K लेखक के	1586 K खबर आपको	1599 K भी पढें-	1599 K भी पढें -
ये	1572 K भी पढें	1572 K भी पढें:	1581 (K लेखक के	1599 K भी पढें-	1599 K भी देखें:
""", 'ल': """
लेखक	1581 K के बारे में	1581 (K	1581 K वरिष्ठ पत्रकार हैं	1581 K स्वतंत्र पत्रकार हैं
लेखिका	1581 K के बारे में	1581 (K	1581 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1572 K:	1599 K खबर:	1599 K खबरें:
सिर्फ	1595 K # रुपये में
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
กด	12 Kติดตาม	2993 Kติดตาม	2993 Kไลก์
""", 'ข': """
ขอ	2996 Kบคุณภาพจาก	2996 Kบคุณข้อมูลจาก
ข่	2989 Kาวที่เกี่ยวข้อง:	2996 Kาวโดย	3002 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	3002 Kิป:
คุ	2999 Kณรู้สึกอย่างไรกับ	2999 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	3002 Kคลิป:	3002 Kคลิป :
""", 'ซ': """
ซื	3000 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2989 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2993 Kดตามช่อง	2993 Kดตามเรา	2993 Kดตามข่าว	3011 Kดตามอ่านข่าวอื่นๆ	3011 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2998 Kม ai
""", 'ท': """
ทด	3000 Kสอบความรู้ของคุณ
ทำ	3000 Kแบบสำรวจสั้น
ที	2996 K่มา:	2996 K่มา :
""", 'บ': """
บท	2998 Kความนี้ใช้ ai	2998 Kสรุปนี้	2998 Kความนี้แปล	2998 Kความนี้เรียบเรียง	2999 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2998 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2996 K้เขียน:	2996 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2999 Kข้อผิดพลาดในบทความ
พื	3012 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	3000 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2996 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	3000 Kวมโหวต:	3000 Kวมโหวต :	3000 Kวมทำแบบสำรวจ	3000 Kวมสนุก	3007 Kวมสนับสนุน
ร้	3015 Kองทุกข์	3015 Kองเรียน
""", 'ล': """
ลง	3000 Kทะเบียนเข้าร่วมสัมมนา	3000 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	3007 Kับสนุน
สร	2998 Kุปโดย	2998 Kุปข่าวด้วย	2998 Kุปนี้	2998 Kุปข่าวโดย	2999 Kุปนี้มีประโยชน์
สา	3015 Kยด่วนข่าว	3015 Kยด่วนทีมข่าว
ส่	3015 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	2989 Kานเพิ่มเติม:	2989 Kานต่อ:	2989 Kานข่าวต้นฉบับ:	2989 Kานเพิ่มเติม	2989 Kานประกอบ:	3002 Kานข่าวเพิ่มเติม:	3002 Kานข่าวเพิ่มเติม	3002 Kานข่าวที่เกี่ยวข้อง:	3002 Kานข่าว:	3002 Kานเรื่องอื่น:	3011 Kานข่าวอื่นๆ	3011 Kานข่าวต้นฉบับได้ที่	3011 Kานบทความอื่นๆ	3011 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2996 Kางอิง:
""", 'เ': """
เก	2996 Kี่ยวกับผู้เขียน
เข	2993 K้าร่วมช่อง
เน	2998 Kื้อหานี้สร้าง	3012 Kื้อหาสปอนเซอร์	3012 Kื้อหาโฆษณา	3012 Kื้อหาสนับสนุนโดย
เพ	2993 Kิ่มเพื่อน
เร	2996 Kื่อง:	2996 Kื่อง :	2996 Kื่องและภาพ
""", 'แ': """
แจ	2999 K้งแก้ไขข่าว	3015 K้งเบาะแส	3015 K้งข่าว
แช	3 Kร์
แป	2998 Kลโดย
แอ	2993 Kดไลน์
""", 'โ': """
โฆ	3012 Kษณา -
""", 'ใ': """
ให	2999 K้คะแนนบทความ
""", 'ไ': """
ไม	2993 K่พลาดทุกข่าวสาร	2993 K่พลาดข่าว
""", 'ả': """
ảnh	3235 K:
""", 'ủ': """
ủng	3235 K hộ tác giả	3248 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1880 Kせて読みたい	1880 【Kせて読みたい】	1880 Kせて読みたい:
""", 'こ': """
こち	1880 Kらもおすすめ	1880 Kらもおすすめ:	1908 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1888 K記事を書いた人	1888 K記事の筆者	1891 K要約はai	1891 K要約は、ai	1891 K要約は役に立ち	1891 ※K要約	1891 K記事の翻訳	1891 K記事の要約	1891 K記事はai	1891 K翻訳	1891 K見出しはai	1899 K記事は	1899 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1880 Kと見る:	1908 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	1937 Kーが発生しました
""", 'オ': """
オリ	1908 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1912 【Kゼント】	1912 Kゼント応募
""", 'ペ': """
ペー	1938 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1908 【K】
""", '下': """
下載	13 K	3274 Kapp	3274 K應用程式
下载	13 K	3274 Kapp	3274 K应用
""", '以': """
以上	3300 K内容由ai
以下	3358 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3297 K:	3297 (K	3297 K係	3297 K为	3297 K為
""", '你': """
你做	59 K了吗
你可	3288 K能會喜歡:	3319 K能想看:
你有	3295 K线索
你覺	3302 K得這篇
你觉	3302 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3297 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3300 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3280 K微信公众号	3280 K官方微信
""", '内': """
内容	3300 K由ai
""", '写': """
写真	1880 【K】	1880 K:	1908 【Kを見る】	1908 【Kギャラリー】	1938 K #/#	1938 K#/#	1938 K # / #
""", '出': """
出典	1888 K:
出现	3353 K问题
出錯	3353 K了
出错	3353 K了
""", '分': """
分享	3 K
""", '前': """
前回	1908 【K】	1908 Kの記事:
""", '剩': """
剩余	3328 K字数
剩餘	3328 K字數
""", '加': """
加入	12 K	3293 K	3314 K
""", '動': """
動画	1880 【K】	1908 【Kを見る】
""", '升': """
升級	3314 K
升级	3314 K
""", '原': """
原文	3318 K刊于	3318 K刊於
""", '参': """
参与	3304 K我们的
参考	69 Kになった	1880 K:
""", '參': """
參與	3304 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3303 K错误
发生	3353 K错误
""", '取': """
取材	1888 K・文	1888 K・執筆
""", '另': """
另请	3288 K参阅
""", '可': """
可以	3294 K在x上
可自	68 K由转载
""", '合': """
合わ	1880 Kせて読みたい:
""", '同': """
同场	3288 K加映:
同場	3288 K加映:
""", '問': """
問問	3300 K我們的ai
問題	1937 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3358 K由ai
""", '圖': """
圖片	3358 K由ai
""", '執': """
執筆	1888 K:	1888 K/
""", '報': """
報名	3305 K參加
""", '填': """
填写	3304 K问卷
填寫	3304 K問卷
""", '如': """
如发	3303 K现
如有	3295 K线索	3295 K線索
如果	3295 K您有相关线索	3295 K你掌握	3295 K您掌握	3296 K您有
如發	3303 K現
""", '官': """
官方	3280 K微信:	3280 K微信公众号:
""", '審': """
審校	3297 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3288 K閱讀	3288 K阅读	3288 K閱讀:	3288 【K閱讀】	3319 K阅读:
""", '开': """
开启	3274 K通知	3274 K推送通知
""", '引': """
引用	1888 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3319 K:
影音	3319 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3319 K看更多:
""", '微': """
微信	3274 K扫	3280 K公众号:
""", '您': """
您对	3302 K这篇文章
您對	3302 K這篇文章
您有	3295 K线索
您的	27 K评论
您覺	3302 K得這篇
您觉	3302 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3274 K客户端
""", '打': """
打开	13 K	3274 K微信
""", '扩': """
扩展	3288 K阅读:
""", '扫': """
扫一	3274 K扫
扫描	3274 K二维码关注	3293 K
扫码	3293 K
""", '投': """
投票	3304 K:
投稿	27 Kは
""", '报': """
报名	3305 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3293 K追蹤
""", '掃': """
掃一	3274 K掃
""", '採': """
採訪	3297 K撰文:
""", '推': """
推荐	3288 K阅读	3288 K阅读:
推薦	3288 K閱讀:
""", '提': """
提供	1888 K:
""", '摘': """
摘要	3300 K由	3358 K由ai
""", '撰': """
撰文	3297 K:
撰稿	3297 K:
""", '支': """
支持	3312 K
""", '收': """
收听	1 K	3307 K我们的播客	3307 K我们的节目
收聽	1 K	3307 K我們的播客	3307 K我們的節目
""", '文': """
文/	1888 K
文:	1888 K
文・	1888 K
文章	44 K有误	3297 K来源:	3303 K有误	3303 K有誤
""", '新': """
新聞	41 K爆料	3295 K線索
新闻	41 K热线	41 K报料	41 K爆料	3295 K线索热线	3295 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3288 K:	3288 K新聞:	3288 K內容:	3288 【K新聞】	3288 K相關	3288 K阅读:	3288 K報導:	3288 K报道:	3318 K精彩内容	3318 K精彩內容	3318 K资讯	3318 K資訊	3318 K内容请	3318 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3295 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3357 K授權	3357 K許可
未经	3357 K授权不得转载	3357 K许可不得转载	3357 K授权	3357 K许可
""", '本': """
本主	76 K题已关闭
本内	3300 K容由ai
本报	41 K热线
本摘	3300 K要
本文	3297 (K作者	3297 K作者	3300 K摘要	3300 K由ai	3300 K由人工智能翻译	3300 K由人工智能生成	3300 K由人工智慧	3318 K章來自	3318 K转载自	3318 K轉載自	3318 K来自	3318 K來自	3357 K受版权保护	3357 K受著作權保護	3357 K原载于	3357 K首发于	3357 K原刊於	3357 K轉載自	3357 K转载自	3358 K由ai	3358 K由人工智能	3358 K由 ai	3358 K由人工智慧	3358 K使用ai	3358 K经ai
本翻	3358 K译由
""", '来': """
来发	31 K表第一
来源	3297 K:
""", '校': """
校对	3297 K:
""", '構': """
構成	1888 K・文
""", '次': """
次に	1880 K読む:
次の	1908 Kページ:	1908 【K記事】
次ペ	1908 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3293 K加入	3294 K在	3294 K关注	3295 K提供线索	3295 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3293 K加入	3294 K在	3295 K提供線索	3295 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3300 K要	3358 K要由ai
""", '测': """
测一	3304 K测:
""", '測': """
測一	3304 K測:
""", '点': """
点击	3288 K查看	3288 K阅读:	3307 K观看视频	3307 K收听
点我	3293 K加入
""", '熱': """
熱門	3319 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3295 K请	3295 K請
""", '版': """
版权	3357 K声明	3357 K所有
版權	3357 K聲明
""", '用': """
用微	3274 K信扫
""", '画': """
画像	1880 【K】	1908 【Kを見る】	1938 K#/#	1938 K #/#	1938 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3303 K錯誤
發生	3353 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3288 K阅读	3288 K新闻	3288 K报道:	3288 K阅读:	3319 K新闻:	3319 K文章:
相關	3288 K新聞	3288 K報導	3288 【K新聞】	3288 K閱讀:	3319 K新聞:	3319 K文章:	3319 K報導:
""", '看': """
看更	3288 K多:
""", '立': """
立即	3293 K加入	3304 K报名	3304 K報名
""", '筆': """
筆者	1888 Kプロフィール
""", '編': """
編輯	3297 K:
編集	41 K部への情報提供
""", '线': """
线索	3295 K征集
""", '编': """
编辑	3297 K:	3297 (K:
""", '聽': """
聽我	3307 K們的podcast
""", '著': """
著者	1888 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3307 K上方影片
""", '观': """
观看	3307 K上方视频
""", '视': """
视频	3319 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3314 K	3324 K本報	3324 K我們	3324 K本刊
""", '記': """
記事	7 Kの誤り	1899 Kの誤り	1899 Kに誤り
記者	1888 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1880 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1912 【Kプレゼント】	1912 Kプレゼント
""", '請': """
請支	3312 K持
""", '订': """
订阅	3314 K	3324 K本报	3324 K我们	3324 K本刊	3324 K本公众号	3324 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3312 K持
""", '責': """
責編	3297 K:
""", '資': """
資料	3297 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3312 K
""", '责': """
责任	3297 K编辑:	3297 (K编辑
责编	3297 K:
""", '赞': """
赞助	3312 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3328 K输入
""", '这': """
这个	3301 K摘要
这段	3301 K摘要
这篇	8 K文章	52 K调查	52 K报道	3301 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3301 K摘要
這篇	3301 K文章
""", '還': """
還可	3328 K輸入
""", '采': """
采写	3297 K:
""", '長': """
長按	3293 K
""", '长': """
长按	3293 K
""", '開': """
開啟	3274 K通知	3274 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1880 K記事	1880 K記事:	1880 【K記事】	1880 K:	1880 【K】	1908 【K写真】
""", '閱': """
閱讀	3288 K更多
""", '问': """
问问	3300 K我们的ai
""", '阅': """
阅读	3288 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3357 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3304 K報名
""", '马': """
马上	3304 K报名
""", '點': """
點我	3293 K加入
點擊	3288 K查看	3288 K閱讀:	3307 K觀看影片
""", '같': """
같이	1974 K 보기:
""", '관': """
관련	1974 K 기사:	1997 K 기사 :	1997 [K 기사]	1997 K 기사-
관련기사	1974 K	1974 K:	1974 [K]	1997 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1985 K #줄 요약
기사에	73 K 대해 궁금	1990 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1997 K 기사:
""", '당': """
당신의	1989 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1974 K 읽기:
더보기	1974 [K]	1974 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1989 K 설문에	1989 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1997 [K 본 기사]
""", '문': """
문제가	2031 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	1985 K 요약은
""", '사': """
사진	2032 K #/#	2032 K # / #
사진출처	2000 K:
""", '생': """
생성형	1985 K ai가 요약
""", '선': """
선택	2029 (K) 개인정보	2029 [K] 개인정보	2029 (K) 광고성	2029 [K] 광고성
""", '설': """
설문에	1989 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1989 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1974 [K]
""", '오': """
오류가	2031 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1985 K 요약은 ai	1985 K 요약이 도움	1985 K 기사는 인공지능	1985 K 기사는 ai	1985 K 번역	1990 K 기사가 도움이	1990 K 기사를 어떻게	1990 K 뉴스에 대한 의견	1990 K 기사에 대한 의견
이미지	2032 K #/#	2032 K # / #
이슈	1997 [K]
이어	1974 K 읽기:
""", '인': """
인기기사	1997 [K]
""", '일': """
일시적인	2031 K 오류가
""", '자': """
자료출처	2000 K:
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
지금	2007 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1974 K 기사:
추천기사	1997 [K]
""", '출': """
출처	2000 K:	2000 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2032 K #/#
""", '필': """
필수	2029 (K) 개인정보	2029 [K] 개인정보	2029 (K) 이용약관	2029 [K] 이용약관
""", '함': """
함께	1974 K 볼 만한 기사:	1974 K 보면 좋은 기사:	1997 [K 읽기]
""", '핫': """
핫클릭	1997 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	1974 [K]
""", '후': """
후원	2025 K 계좌
후원계좌	2025 K
"""}

CONTAINS = {',': """
,说:	3368 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2622 K-vă	2626 K
abonații	50 K pot	2623 K noștri
abonează	80 K-te	2536 K-te pentru	2541 K-te pe youtube	2622 K-te
abonné	50 en tant qu'K	1334 pas encore K	1336 déjà K	1338 en tant qu'K
abonnés	1334 réservé à nos K	1336 réservé aux K	1457 nos K	1460 K
abonējiet	80 K	2122 K
actualisé	97 cet article a été K
actualité	1344 l'essentiel de l'K	1354 suivez l'K	1354 suivez toute l'K	1354 retrouvez toute l'K	1377 couvre l'K
actualizată	97 știrea a fost K
acționari	2603 fără K
adatkezelési	1622 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1158 K
adomány	1670 K
adományoddal	1666 K
adományok	1670 K
adományozz	1666 K
adományozzon	1643 K itt
advirtió	1158 K
adó	1611 K #%
adód	1668 K #
adója	1643 K #
adăugat	2625 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2959 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1459 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1158 K
afișată	60 email nu va fi K
agregó	1158 K
aicināja	2125 K
aizsargātas	2091 visas tiesības K
aiškino	2085 K
ai가	2035 K 작성	2035 K 생성	2035 K 요약	2035 K 번역
ai로	2035 K 작성	2035 K 생성
ai를	2035 K 활용해
ajouté	1459 a K
ajută	2622 K-ne
ajánld	1666 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
alkalmazás	1619 töltsd le az K
alkalmazásban	1641 az K
alkalmazást	1641 K
alkalmazásunk	1667 K
alkalmazásunkat	1619 töltse le K
alkalmazásunkban	84 K
alăturat	2555 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1398 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	580 jetzt K:
anketě	388 naší K	388 v K
ankietę	35 naszą K	2374 naszą K	2374 krótką K
ankstesnėje	97 K versijoje
anmäl	2979 K dig till vårt	2979 K dig till våra
anmäla	2954 genom att K dig
annoncé	1459 a K
annoncør	487 betalt af en K	487 betalt af K
annonslänkar	37 K	74 K	2959 K
annonsör	2968 betalt av en K	2968 betald av en K
annonsør	2313 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1158 K
anunțat	2625 a K
använder	2924 vi K cookies	2925 K kakor
anúncio	2470 após o K	2470 depois do K
anúncios	70 sem K	2529 sem K
apelował	2410 K
apelowała	2410 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1044 descarga la K	1044 descarga nuestra K
aplicația	84 în K noastră	2542 descarcă K	2622 descarcă K noastră	2622 descarcă gratuit K	2622 descarcă K și	2623 K noastră
aplikacją	84 z naszą K
aplikację	2339 pobierz naszą K	2340 pobierz K	2340 ściągnij K	2397 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2813 našej K
aplikáciu	2813 mobilnú K	2813 K
aportació	341 la teva K
aportación	1079 tu K	1105 haz tu K
apoyá	1155 K
applikációnk	1641 K
applikációnkat	1641 K
applikációnkban	84 K
apsolīja	2125 K
apóyanos	1079 K	1155 K
apóyenos	1079 K	1155 K
apúntate	1023 K a	1039 K a nuestra	1039 K gratis	1155 K gratis
apărat	2625 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	3068 bir K paylaş
artykuł	15 darmowy K	20 cały K	2328 podoba ci się ten K	2375 nasz K do końca	2395 ostatni darmowy K	2408 ten K
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
autentifică	24 K-te	2536 K-te pentru
autorką	2366 kontakt z K
autorská	370 K práva
avertizează	2625 K
avísanos	1155 K
ayúdanos	1079 K	1155 K a
açikladi	3124 K
açin	3068 K
añadió	1158 K
año	1157 al K
""", 'b': """
bağirdi	3124 K
bağirdilar	3124 K
bağiriyor	3124 diye K
bağiriyordu	3124 K
bağiş	3121 K yap	3125 K
bağişiniz	3121 K
bağlantilari	74 satiş ortakliği K	3065 satiş ortakliği K
başlayan	3067 tl'den K
başvurun	3068 K
behält	29 K sich vor	29 K sich das recht
behöver	2906 vi K ditt stöd	2979 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1619 értesítések K
beløb	499 fast K
beløp	2323 gi et K	2325 fast K
bemängeln	658 K
bemängelt	658 K
berätta	67 K för oss	67 K din
berättade	2982 K
berättar	2982 K
bestätigen	523 K sie ihre
bestätigungslink	624 K
bestätigungsmail	523 K	624 K
betalvägg	2983 K
bezplatný	408 poslední K článek	2807 náš K webinár	2830 posledný K článok
bezplatných	2816 K článkov
bezpłatne	2380 K konto
bezpłatny	2371 nasz K webinar	2395 ostatni K artykuł
bezpłatnych	2380 limit K
beğendiyseniz	3122 bu haberi K	3122 bu yaziyi K
biết	3260 cho K
blokování	362 K reklam
boletín	78 el K	78 al K	78 nuestro K	1039 recibe el K	1039 nuestro K	1042 K diario	1155 recibe el K	1156 nuestro K	1159 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1343 dans votre K mail	1343 dans votre K e-mail
brezplačen	2887 zadnji K članek
brezplačne	2874 K članke
brezplačni	2867 naš K webinar	2887 zadnji K članek
brezplačnih	2874 K člankov
bronił	2410 K się
brzmiał	2410 K
brzmiała	2410 K
brzmiało	2410 K
butlletí	310 subscriu-te al K	310 el nostre K	342 el nostre K	345 K
buzdított	1669 K
buzdította	1669 K
buzón	79 en tu K	1040 en tu K
bájate	1155 K la app
bölümünde	85 yorum K
bönföll	2982 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2982 K
bønfaldt	500 K
bønn	2247 vi har en K til deg
bønnfalt	2326 K
bústia	332 a la teva K
bülten	3061 e-K	3125 K
bültene	3028 K abone	3028 K kayit	3028 K kaydol
bülteni	3061 haber K
bültenimiz	78 K	3122 K
bültenimize	78 K	78 e-K	3028 K	3121 K	3122 K
bültenine	3061 K
błagał	2410 K
błagała	2410 K
bạn	49 gửi cho K bè	3213 hộp thư của K	3247 sự ủng hộ của K	3257 mời K	3257 cần sự ủng hộ của K	3257 nhờ sự ủng hộ của K
bằng	3255 K văn bản của báo
""", 'c': """
caffè	1773 un K
café	54 me paga um K	1080 un K	1105 un K al mes	1380 un K
caractères	1398 limitées à # K
catedrática	1076 es K
catedrático	1076 es K
celého	350 pro čtení K
cercetătoare	2555 este K
cercetător	2555 este K
chaîne	1457 notre K
chefredaktör	2944 är politisk K	2944 är K
chefredaktør	465 er K
chuyện	3234 bạn có câu K
chép	3229 cấm sao K	3255 mọi sao K
chính	97 đính K	3222 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3213 bản tin của K tôi	3216 theo dõi K tôi	3234 cho K tôi qua	3234 liên hệ với K tôi	3257 ủng hộ K tôi	3257 K tôi cần sự giúp đỡ	3257 giúp K tôi	3257 theo dõi K tôi	3257 hãy gửi cho K tôi	3257 hãy liên hệ với K tôi	3257 hãy báo cho K tôi	3258 K tôi trên	3258 của K tôi	3258 cho K tôi
chọn	3257 hãy bình K
cikkünk	1667 minden K
cikkünkhöz	1667 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2443 nos K
comentó	1158 K
comisión	1094 recibir una K
comissió	327 rebre una K
comissão	2469 receber K	2469 receber uma K
commerciële	2207 K partner
communauté	1385 K whatsapp	1385 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1797 parte della nostra K
condamné	1459 a K
condiții	2545 termeni și K
confidentialité	1361 politique de K
confidențialitate	2545 politica de K
conférences	1377 est maître de K
connecté	1363 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2420 acesse todo o K	2464 ao exibir este K	2464 ao ver este K
contribuição	2456 com a sua K	2528 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1158 K
conversación	1062 participar en la K
conținut	9 acest K	2536 K doar pentru abonați
conținutului	2552 preluarea K
cookieinställningar	2946 K
corespondentă	2555 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2622 K un cont pentru a citi
csatornájára	1633 viber-K
csatornánk	1667 K
csatornánkhoz	1633 telegram-K	1633 whatsapp-K
csatornánkra	1633 youtube-K	1666 iratkozz fel K	1666 iratkozzon fel K
csábított	1669 K
cuéntanos	38 K	67 K	1062 K en	1155 K
cuéntenos	38 K	67 K
czytać	2334 aby K dalej	2334 żeby K dalej	2407 chcesz K dalej
czytelników	36 naszych K	2375 opiniami K	2386 z wpłat K	2386 dzięki wsparciu K	2403 K	2408 naszych K	2408 z wpłat K
câmpurile	60 K cu steluță
cântau	2625 K
címével	1665 e-mail-K
cùng	51 hãy tham gia K họ
của	3236 là cây bút K	3258 độc giả K
""", 'd': """
daní	2821 # % z K	2821 #% z K
darbą	2083 mūsų K
darowiznę	2332 przekaż K	2407 przekaż nam K	2407 przekaż K na
datenschutzerklärung	540 unserer K	656 unserer K	656 unsere K
datenübertragung	574 der K zu
dați	62 K-mi tag
debatindlæg	466 send dit K	466 skrive et K
debatredaktør	465 er K
debattredaktør	2287 er K
debattør	465 er K
declaró	1158 K
decía	1158 K
demandé	1459 a K
denmişti	3124 K
denunció	1158 K
dependență	88 jocurile de noroc pot crea K
descárgate	1044 K la	1044 K nuestra
destekçimiz	3068 K olun	3121 K olun
desteğiniz	3121 K
desteğinizle	3122 K
desteğiyle	18 okurlarin K	3054 yapay zeka K	3063 K ayakta	3073 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2812 K môžu
disponível	2428 K no google play
doação	2416 faça uma K	2456 sua K	2528 sua K	2528 faça uma K	2532 K
doações	2532 K
dodał	2410 K
dodała	2410 K
dodává	422 K
događaj	2745 naš K
domagał	2410 K się
donació	341 fes una K	345 K
donación	1027 haz una K	1027 tu K	1079 tu K	1079 una K	1155 tu K	1155 haz una K	1159 K
donația	2622 K ta
donație	2622 fă o K	2626 K
donații	2626 K
donează	90 K cât poți	2622 K acum
doplněn	97 článek byl K
doporučil	422 K
doporučila	422 K
doporučovala	422 K
dopuštenja	2756 bez K
doradzał	2410 K
dorzuć	2407 K się
dostawać	2396 chcesz K
dostávajte	2836 K
dostávat	409 chcete K
dostávať	2831 chcete K
dostávejte	415 K
dostęp	80 kup K	2334 masz już K	2380 pełny K do	2380 wykup K	2407 kup K
dostępny	2334 artykuł K tylko
dotazník	389 krátký K	2811 krátky K
dotazníka	2811 nášho K
dotazníku	388 našeho K	389 krátkého K
dowolną	2409 K kwotą
dočtete	396 více se K
dołóż	2407 K się
dołącz	51 K do nich	51 K	2345 K do nas na	2407 K do nas	2407 K do grona	2407 K do nich
draudžiama	2057 K kopijuoti	2057 be leidimo K	2057 be sutikimo K
draudžiamas	2078 be leidimo K
dueños	1135 sin K	1135 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2408 K dalej
dziennikarką	2367 jest K
dzięki	2408 K wam	2408 K tobie
dziękujemy	2377 K za zapisanie	2377 K za zapis	2407 K, że nas czytasz
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
dömde	2982 K
dømte	500 K	2326 K
düzeltme	97 K:
děkujeme	419 K, že nás čtete
dřívější	97 K verzi článku
dụng	3218 tải ứng K	3257 tải ứng K của	3257 hãy tải ứng K	3257 tải ngay ứng K
""", 'e': """
edellyttää	1311 K tunnusta
editörlerimize	39 K
editörüdür	3051 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1094 no ha participado en la K
electrònic	310 el teu correu K
electrónico	60 correo K no se mostrará	1040 tu correo K	1062 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1613 a teljes cikk K
elsőként	1642 értesülj K
előfizetés	1670 K
előfizetéssel	1645 K
előfizető	1613 már K	1666 legyen K
előfizetőink	50 K	1613 K olvashatják	1645 K számára	1667 K
előfizetők	50 az K	1655 csak K	1670 K
előfizetőknek	1614 csak K	1655 K szól
előfizetőként	50 K
előfizetőnktől	1665 K
emlékeztetett	1669 K
endereço	2442 seu K de email não será
engedély	1648 K nélkül tilos
engedélyezze	1621 K a javascript
engedélyhez	1648 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1457 cette K	2223 onze korte K	2223 onze K
enquêtent	1457 K pour vous
enquêtes	1457 nos K
ensaísta	2517 é K
ensimmäinen	1317 K kuukausi
enthält	574 dieses element K daten
entraînement	48 K d'ia
entrée	1446 ctrl+K	1446 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1155 K
epizódu	2809 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	465 er K
erhältlich	580 shop K	653 im shop K
erişin	3068 K
erklärt	658 K
erklärte	658 K
erkände	2982 K
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
etkinleştir	3036 javascript'i K
evästeasetuksiasi	1288 K
evästeet	1288 K	1313 K
evästeitä	1271 K
existují	399 K díky
experiência	67 conte sua K
explicó	1158 K
expliqué	1459 a K
expérience	67 partagez votre K
externého	2803 K obsahu
externí	381 K obsah
externího	381 K obsahu	381 obsah z K
externý	2803 K obsah
""", 'f': """
favoritkälla	2940 K
faça	2528 K um pix
felelősséget	30 nem vállal K
felhasználási	1622 K feltételek
feliratkozás	1615 K a hírlevélre	1615 hírlevél K
feliratkozásommal	1631 K
feliratkozással	1631 K
filmări	40 poze și K
folosește	2545 K cookie
folytatásához	1613 a cikk K
fordítóval	1638 gépi K
forintért	1645 havi # K
formulára	2814 odoslaním K
formulário	2528 inscreva-se no K
formuláře	392 odesláním K
forrásként	1632 kedvenc K
fortæl	67 K os
fortæller	500 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	2982 K
früheren	97 K version	97 K fassung
férjen	1666 K hozzá
följ	2920 K oss på	2979 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2936 alla rättigheter K
fördere	655 K
fördermitglied	80 werden sie K	595 werde K	595 werden sie K
fördern	655 jetzt K	655 K sie
föredragen	2940 K källa
föredragna	2940 K källa
föreslog	2982 K
författare	2944 är K och
förklarade	2982 K
förklarar	2982 K
försvarade	2982 K sig
følg	440 K os på	497 K os	2263 K oss på	2323 K oss
første	478 K måned	499 K måned	2301 K måned	2325 K måned
független	1611 támogassa a K	1667 K sajtó
főszerkesztője	1636 K
""", 'g': """
gadā	2124 K
gazeteciliği	3122 bağimsiz K
gazeteciliğimiz	3122 K
gazetę	2406 kup K
gefällt	624 K ihnen, was sie	624 K dir, was du
gelmişken	3022 buraya kadar K
geöffnet	543 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2782 K
gridò	1852 K
gràcies	333 K a gent com tu	342 K a tu
grátis	2530 teste K
grâce	18 K à vous	1325 K à vos dons
gwiazdką	60 pola z K
gärna	2979 vill K höra från dig
går	424 før du K	2247 før du K
gåva	2906 ge en K i dag	2906 ge en K nu	2907 din K	2907 ge en K	2979 din K gör	2979 ge en K i dag	2983 K
gönderdik	3075 size bir e-posta K
gönderin	3068 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2980 K mer
göre	3124 K
görün	3068 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	3068 K
gösterilmeden	3044 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2410 K
głosiła	2410 K
głosiło	2410 K
głosuj	2391 K
głosujcie	2391 K
głównej	2382 na stronie K
gương	64 trang K
gửi	49 hãy K	3234 xin K về
""", 'h': """
használ	1621 cookie-kat K	1622 sütiket K
használat	1621 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	658 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	566 bei google K
hirdették	1669 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2947 K av ai	2969 K av ai	2979 K oss
hjälper	2979 din gåva K
hjælp	468 K af ai	468 K fra ai	488 K af ai	497 vi har brug for din K	497 K os
hjælper	497 dit bidrag K
hlásal	422 K
hlásala	422 K
hlásá	422 K
hovorí	2842 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1669 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1289 tekoälyä K
hágase	80 K socio
hájil	422 K se
hájila	422 K se
häng	2979 K med i
häufiger	566 bei google K
hävdar	2982 K
håller	43 K du med	43 K du inte med	2976 läsare som K
hævder	500 K
hébergé	1360 ce contenu est K par
híreinket	1665 K
hírekben	1619 a google K	1632 google K
hírlevelére	1631 K
hírlevelünk	78 K	1667 K
hírlevelünket	1631 K
hírlevelünkre	78 K	1615 K	1666 iratkozzon fel K	1666 iratkozz fel K	1667 K
hírlevél	1670 K
hírlevélre	78 K	1666 iratkozz fel a K	1666 iratkozzon fel a K
hó	1668 ft/K
hónap	1645 első K	1668 első K
hören	648 K sie hier.
hører	2292 der du K
hükmetti	3124 K
hüüdis	1200 K
hüüdsid	1200 K
hűségidő	1655 K nélkül
hồng	3254 nhận hoa K
""", 'i': """
iecienītāko	2099 K avotu
iepriekšējā	97 K versijā
ifølge	500 K	2326 K
illimité	1338 accès K	1407 en K
imágenes	40 tus K
incorporó	1076 se K a
independentă	2623 presa K
independência	2529 a K
indicó	1158 K
indiqué	1459 a K
indrømmede	500 K
indrømmer	500 K
indépendance	1457 notre K
indépendant	1325 soutenez le journalisme K	1457 journalisme K	1457 média K
indépendante	1404 la presse K a	1457 presse K	1457 information K
información	1052 sigue toda la K	1052 siga toda la K	1076 cubre la K	1156 esta K
informację	2366 wyślij K
informațiilor	2552 preluarea K
informó	1158 K
informē	2125 K
ingresá	77 K tu correo
innehåll	2925 externt K	2946 externt K
innehållet	9 K
innrømmer	2326 K
innrømmet	2326 K
inquiète	1459 s'K
inquérito	35 nosso K
inscrição	2424 cancelar a K	2478 sua K foi
inscríbete	1023 K
insändare	43 K	2945 skicka din K	2945 din K till	2945 skriva en K
intelektą	2065 dirbtinį K	2080 dirbtinį K
inteligencję	2388 przez sztuczną K
inteligencí	401 umělou K
intelligenciával	1638 mesterséges K készült	1657 mesterséges K
introduceți	77 K adresa de email
intégralité	1334 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1156 esta K
investigação	2529 esta K
investigație	2623 această K
investigațiile	2623 continua K
invítame	54 K a un café	54 K un café	1155 K a
invítanos	1155 K a
ismételgette	1669 K
istediğiniz	3027 K zaman iptal	3123 K zaman iptal
izražavaju	2750 komentari K
içeriği	9 K
içeriğin	3053 harici K
išorinio	2063 K turinio
""", 'j': """
jautāja	2125 K
javascript가	2015 K
javascript를	2015 K
javasolják	1669 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2328 skoro już tu K	2328 skoro tu K
jugé	1459 a K
jurnalistă	2555 este K
jurnaliștii	39 K noștri	2578 K noștri îți trimit	2623 K noștri
jälgi	1197 K meid
jäljellä	1307 ilmaista juttua K
jäseneksi	80 liity K	1315 liity K
""", 'k': """
kanał	2408 nasz K
kannatusjäseneksi	1315 liity K
kanál	420 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2783 K
kedykoľvek	2788 odhlásiť sa môžete K
keresőben	1632 google-K
khoản	3211 bạn đã có tài K	3222 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3229 K sao chép
khẳng	3260 K định
kiabált	1669 K
kiabálta	1669 K
kiabálták	1669 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1669 K
kirjeessä	1318 luki K
kiáltott	1669 K
kiáltotta	1669 K
kiáltották	1669 K
kiến	3242 ý K của bạn sẽ	3257 hãy gửi ý K	3257 vui lòng gửi ý K
kliknutím	392 K na
kolačića	2741 K	2771 K
kolačiće	2741 K	2771 K
kolačići	2741 K
komentować	6 K	2354 aby K
komentár	6 pridať K	2812 pridajte K
komentára	2812 pridanie K	2812 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	379 je K	379 , K
komentátorem	379 je K
komentátorkou	379 je K	2801 je K
komentátorom	2801 je K
komentář	6 přidat K
komentáře	6 pro přidání K	390 vložení K	390 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1289 K
konferencję	2371 naszą K
konuştu	3124 diye K	3124 K
kopírovanie	2794 K obsahu bez	2794 K je zakázané
kopēšana	2098 K bez
korespondentką	2367 jest K
korespondentė	2062 K
korábban	1664 K itt írtunk	1664 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2410 K
krzyczała	2410 K
krzyknął	2410 K
krzyknęła	2410 K
krävde	2982 K
krævede	21 K felter er	500 K
krönikör	2944 är K
kulturalną	2375 K dyskusję
kulturredaktör	2944 är K
kulturredaktør	465 er K	2287 er K
kumppanuuslinkkejä	74 K	1301 K
kvíz	388 náš K	2811 náš K
kvíze	2811 našom K	2811 v K
kvízu	388 našem K	388 v K
kyltissä	1318 luki K
kysyivät	1318 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1668 K
käyttää	1269 tämä sivusto K
käyttöehdot	1296 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1669 K
kérdezték	1669 K
kérdőívünket	35 K
kért	1669 K
kérte	1669 K
kérték	1669 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	655 K sie uns
könyörgött	1669 K
könyörögtek	1669 K
köszönjük	1666 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1619 K minket	1666 K minket
követelte	1669 K
követelték	1669 K
közlése	1656 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1669 K
kúpte	2839 si K
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
kļūsti	2122 K par
křičel	422 K
křičela	422 K
křičeli	422 K
kể	3260 K
""", 'l': """
labākie	2118 K raksti tavā
lamentó	1158 K
lançait	1459 K
lasītu	2088 lai K tālāk
lasītāji	2123 mūsu K
lasītājiem	2123 mūsu K
lejupielādē	2122 K
leverandør	2289 ekstern K
leverantör	2946 extern K
leído	1108 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2108 K
linkistä	1300 lisää tästä K
lisenssillä	47 K
lisäsi	1318 K
llicència	47 K cc
lucrează	2555 K în presă
lunedì	17 ogni K
lună	2624 pe K
luận	6 để bình K	85 phần bình K	3211 đăng nhập để bình K	3242 bình K của bạn sẽ	3257 đăng nhập để bình K
lájkolj	1619 K minket
lákal	422 K
läget	2955 koll på K
lähdet	1255 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2958 du kan K mer	2958 kan du K mer	2958 K mer om	2980 fri att K
läsare	36 våra K	2956 våra K	2980 våra K
läsarna	18 tack vare K
läser	2979 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	492 K for	2318 K for	2973 K för
læser	497 tak fordi du K
læserbrev	43 K	466 skrive et K	466 send dit K
læsere	36 vores K	498 vores K
læseres	477 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1035 K de notas
límites	1032 sigue leyendo sin K
lòng	3234 vui K gửi về	3257 vui K gửi về
löd	2982 K
lød	500 K	2326 K
lūdza	2125 K
lập	3246 ủng hộ báo chí độc K	3258 báo chí độc K
""", 'm': """
magyarázta	1669 K
mailovú	2814 e-K adresu
mainoslinkkejä	37 K	74 K	1301 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1179 K abil
materiał	9 ten K
matéria	20 ler esta K	2420 esta K é só	2483 para ler esta K	2529 esta K
matérias	2455 limite de K
matí	341 rep cada K
mawiał	2410 K
mawiała	2410 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1669 K
megszakítása	21 válasz K
meidän	1315 tue K
meitä	1298 tukea K	1298 tue K	1315 tue K	1315 auta K
mencióname	62 K
menționat	2625 a K
mesačne	2841 K
mesečno	2782 K	2900 K
mesélte	1669 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2409 za K
miesięcznie	2409 K
minkä	90 anna K voit
miễn	15 bài K phí	3249 hết số bài K phí	3259 dùng thử K phí
mjesečno	2782 K
modifié	97 article a été K
modération	83 jouez avec K	1398 charte de K	1398 K par la rédaction
mokė	2085 K
mondták	1669 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1032 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1158 K
mulțumim	2622 K că ne citești
munkatársa	1636 K
munkatársunknak	39 K
munkánk	1667 K
munkánkat	1611 támogasd K	1611 támogassa K	1643 K	1666 támogasd K	1666 támogassa K	1667 K
myönsi	1318 K
másodközlés	1629 K
märkis	1200 K
määräsi	1318 K
mån	2957 kr/K	2981 kr/K
månad	2909 testa en K	2957 en K för	2979 testa en K	2981 per K	2981 varje K
månaden	2957 första K	2981 i K	2981 första K
månader	2957 K för #	2979 testa # K
månadsgivare	2979 bli K
måned	430 prøv en K	478 i # K	497 prøv en K	499 pr. K	2301 en K for	2323 prøv en K	2325 per K
måneden	499 om K	2325 i K
måneder	478 i # K	2301 K for #
média	1457 notre K
mês	2529 até o fim do K	2530 por K	2530 ao K
mình	54 mời K ly cà phê	62 tag K
míní	422 K
mówi	2410 K
mówili	2410 K
mówił	2410 K
mówiła	2410 K
môžete	2810 článok si K
müşterimiz	3079 K
mācīja	2125 K
mākslīgais	2105 K intelekts
mēnesis	2124 pirmais K
mēnesī	2124 K
mėgstamiausią	2058 K
mėnesį	2084 per K
měsíc	394 první K	421 za K	421 první K
měsíčně	421 K
můžete	387 článek si K
mạnh	3260 nhấn K
""", 'n': """
nabádal	422 K
nabádala	422 K
naléhal	422 K
namawiał	2410 K
namawiała	2410 K
napisał	2410 K
napisała	2410 K
napiš	38 K nám	67 K nám
napište	38 K nám	378 K nám	411 K na	419 K nám
napísal	2842 K
napíšte	38 K nám	2800 K nám	2800 K, prosím	2833 K na	2839 K nám
naročilo	2873 hvala za K
naročite	80 K se	2847 K se na naše	2898 K se
naročnik	50 kot K	2846 že K
naročnike	2854 samo za K	2854 le za K
naročniki	50 K lahko	2886 lahko berejo le K	2886 berejo samo K	2902 K
naročnikom	2846 dostopen le K	2846 na voljo K	2846 na voljo samo K	2846 na voljo le K	2886 dostopna le K	2886 dostopna samo K	2886 dostopen le K	2886 dostopen samo K
naročnina	2874 K	2902 K
naročnino	2874 z K	2896 z K
narzędzi	2388 przy wsparciu K ai
naujienlaiškio	2070 K
naujienlaiškis	2083 mūsų K	2086 K
naujienlaiškį	2050 mūsų K	2070 K	2082 užsisakykite K	2083 mūsų K
navođenja	2756 bez K izvora
navođenje	2756 uz K izvora
nawoływał	2410 K
našeho	384 do K týmu	384 K e-shopu
našem	2745 K timu
našich	410 K zpráv	2832 K správ
neatkarīgu	2122 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1666 segíts K	1666 írjon K	1666 írj K	1666 jelezd K	1667 K adód
nemokamą	2074 K paskyrą
neobmedzený	2787 K prístup
neodpovídá	30 K za
neomezený	374 K přístup
neomezeně	350 K číst
nepiekrītat	43 K
nepriklausomą	2072 paremkite K žurnalistiką	2082 paremkite K	2083 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1281 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	419 podpořte K
nezávislá	420 K média
nezávislé	2840 K médiá
nezávislú	2839 podporte K
ngoài	3237 nội dung bên K
nguồn	3232 K ưu tiên	3232 K tin ưu tiên	3255 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3242 chịu trách K về nội dung bình luận
nhân	3238 trí tuệ K tạo
nhấn	3257 K vào đây
nhận	3213 đăng ký K bản tin	3213 đăng ký K tin	3257 đăng ký K bản tin	3257 đăng ký K tin
nhập	24 đăng K	3211 vui lòng đăng K	3211 đăng K để đọc	3211 đăng K để xem	3211 đăng K để lưu	3211 hãy đăng K để	3257 đăng K để đọc	3257 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2368 materiał wideo jest K
niezależne	2407 wesprzyj K	2407 wspieraj K	2408 K media
niezależność	2408 K
niezależną	2408 jesteśmy K
noastră	2623 munca K
nolēma	2125 K
norāda	2125 K
nosūtīsim	57 jums K
notificações	14 as K	2430 ative as K	2430 ativar K	2430 receba K
notificările	14 K	2542 activează K
notifikácie	2813 K
notícia	2529 esta K
notícias	2424 receba as K	2424 receba K	2433 siga as últimas K
novinařina	420 naše K
novinařinu	420 nezávislou K
novinár	2801 je K	2801 , K
novinári	2840 naši K
novinárka	2801 je K	2801 , K
novinárkou	2801 je K
novinárom	2801 je K
novinář	379 je K	379 , K
novinářem	379 je K
novináři	420 naši K
novinářka	379 je K	379 , K
novinářkou	379 je K
novičke	2847 na e-K
novičnik	2855 K	2855 e-K	2899 naš e-K	2902 K
novičnika	2855 K
nuotraukų	40 K ir vaizdo
nusprendė	2085 K
nášho	2807 do K tímu
nächste	21 in diesem browser für die K	655 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3260 K
nõus	43 ei ole K?
năm	3259 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	384 našem K
obegränsad	2912 K tillgång
obećala	2783 K
obećao	2783 K
obiecał	2410 K
obiecywał	2410 K
obligāta	2098 atsauce K
oblíbené	376 K zdroje
oblíbených	376 K zdrojů
oblíbenými	376 K zdroji
obrigatórios	21 campos K são	2442 campos K são
obveščanje	2873 na naše K
obľúbené	2798 K zdroje
obľúbených	2798 K zdrojov
obľúbenými	2798 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	409 chcete K
odebírejte	354 K náš	415 K	419 K
odemkněte	350 K si
odhlásit	355 K se můžete kdykoli
odoberať	2831 chcete K
odpoveď	21 zrušiť K
odpovídal	422 K
odpověděl	422 K
odpověděla	422 K
odpověď	21 zrušit K
odpowiadał	2410 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2410 K
odpowiedziała	2410 K
odražavaju	2750 komentari K	2750 komentari ne K
odídete	2796 kým K
ofereça	2420 K este artigo
ograniczeń	2334 czytaj bez K	2334 czytaj więcej bez K
også	51 bli med du K
ogłosił	2410 K
ogłosiła	2410 K
oikaisupyynnöt	1292 K
oikaisupyyntö	1292 K
olvashatják	1663 csak előfizetők K
olvasási	0 K idő
olvasóiból	1643 K él
olvasóink	36 K	1667 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1155 danos tu K
ordenó	1158 K
ordonné	1459 a K
ortakliği	3065 iş K linkleri
orzekł	2410 K
osobních	372 ochrany K údajů	372 ochraně K údajů
osobných	2803 K údajov
ostrzegał	2410 K
ostrzegała	2410 K
ostrzegł	2410 K
otrzymywać	2396 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	422 K	2842 K
oznámila	422 K	2842 K
ozvěte	38 K se nám	67 K se nám	378 K se nám	419 K se nám
""", 'p': """
padėkite	2082 K mums
pageidaujamą	2058 K šaltinį
paklausė	2085 K
palīdzi	2112 ziedo un K	2122 K mums
palīdzību	2105 mākslīgā intelekta K	2120 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2082 K mums
parsisiųskite	2082 K
participación	1063 normas de K
partnerské	74 K odkazy	397 K odkazy	2819 K odkazy
partneři	361 my a naši K
pastā	2110 e-K
pastāstiet	38 K mums	67 K mums
patronką	2386 zostań naszą K
patrões	2508 sem K	2529 sem K
paylaşin	25 K	49 K	3068 K
paziņoja	2125 K
paziņojumus	2109 K
państwa	2366 czeka na K
pašte	2070 jūsų el. K
pažadėjo	2085 K
periódico	1156 este K	1156 nuestro K
permanència	343 sense K
persiųskite	49 K
personvernerklæring	2268 K
phê	54 mời tôi một ly cà K	3246 mời bạn một ly cà K
phóng	3234 liên hệ K viên	3236 là K viên báo	3236 là K viên của	3257 hãy liên hệ K viên
phút	0 K đọc
pidió	1158 K
pidätetään	1277 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2410 K
pisała	2410 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2738 K nam	2770 K nam na	2770 K na	2780 K nam	2860 K nam	2860 K na	2890 K nam na	2890 K na	2898 K nam
piškotke	2863 K	2891 K
piškotki	2863 K
piškotkov	2863 K	2891 K
pište	411 K na	411 K nám na
plakáton	1669 állt a K
plânge	2625 se K
pochází	381 obsah K
podcastów	2372 K
podcastů	386 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2410 K
podporovatelé	420 naši K
podporují	420 nás K
podpoře	420 díky K
podpořte	399 K	419 K nás	419 K naši	419 K naše	419 K mě
podrška	2780 vaša K
podrške	2757 bez vaše K	2781 vaše K
podršku	2780 vašu K
podržite	2757 K	2780 K nas	2780 K naš
podělte	67 K se s námi	67 K se o
podľa	2842 K
poinformował	2410 K
poinformowała	2410 K
pokračovanie	2787 pre K v čítaní
pokračování	350 K je dostupné	397 K článku níže
pokračuje	397 článek K	397 text K	2819 článok K	2819 text K
pokračujte	350 K ve čtení s
política	321 K de galetes	1060 K de cookies	2440 K de cookies	2457 cobre K
pomocí	401 K ai
pomocą	2388 z K ai
pomoć	2780 vašu K
pomóż	2407 K nam
pomôžte	2839 K nám
poprosił	2410 K
poprosiła	2410 K
poprosiło	2410 K
poručila	2783 K
poručio	2783 K
poslední	408 K článek zdarma	408 K článek, který můžete
posledný	2830 K článok zadarmo
poslušajte	2889 K nas
postafiókjába	1615 K
postaládádba	79 a K	1631 a K
postaládájában	1631 ön K
posílat	392 nechte si K
posílejte	378 K nám
posíláme	57 vám K	57 K vám
potřebujeme	419 K vaši pomoc	419 K vaši podporu
používame	2803 K cookies
používá	361 tento web K
používáme	361 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2410 K
powiedziała	2410 K
powtarzał	2410 K
powtarzała	2410 K
pozostało	2334 K # %	2334 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	422 zvou K
pošaljite	49 K ga	2738 K nam	2738 K na	2780 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	378 K nám	419 K nám
pošli	49 K ho
pošlite	49 K ho	2800 K nám	2839 K nám
pošljemo	57 vam K
pošljite	49 K ga	2860 K nam	2860 K jo nam	2860 K na	2898 K nam
požádal	422 K
požádala	422 K
pracę	2408 naszą K
pranešimus	2069 K
praneškite	38 K mums	67 K mums
pranešė	2085 K
prašė	2085 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2834 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2787 už ste K	2787 ste K
predplatiteľom	80 staňte sa K	2795 K	2839 staňte sa K
predplatiteľov	2795 pre K
predplatné	2787 už máte K	2816 K	2839 kúpte K	2839 kúpte si K	2843 K
predplatného	2816 K
predplatným	2816 K	2837 s K
predplaťte	80 K si
preferată	2553 sursă K	2617 sursă K	2617 sursa K
preferované	376 K zdroje	2798 K zdroje
preferovaný	376 K zdroj	2798 K zdroj
preferovaných	376 K zdrojů	2798 K zdrojov
preferovaným	376 K zdrojem	2798 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2334 tylko dla K	2394 tylko dla K
prenumeratą	2380 z K
prenumeratę	80 kup K	2334 masz już K	2380 zamów K	2380 kup K	2380 wykup K	2406 kup K
preporučila	2783 K
preporučio	2783 K
pretlačiť	45 K
prevziať	45 K
prečítate	2787 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2780 K se našoj	2780 K im se	2898 K se nam
pridržana	2730 sva prava K
pridržane	2853 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2085 K
prihlásenie	2788 ďakujeme za K	2814 ďakujeme za K
prihlásení	2816 po K
prihlásením	2814 K súhlasíte
prihláste	24 K	2787 K sa a čítajte	2839 K sa na odber
prihvaćate	2752 prijavom K
pripažino	2085 K
programėlėje	2068 K
programėlę	2068 K
prohlásil	422 K
prohlásila	422 K
prohlížeč	10 váš K
pronađite	2768 K nas
proposé	1394 conçu et K par
prosił	2410 K
prosiła	2410 K
pročitali	2722 da biste K
pročitate	2720 da K cijeli	2720 da K ceo
prośbę	2328 mamy do ciebie K	2328 mamy małą K
prošnjo	2857 imamo majhno K	2857 majhno K
prywatności	2350 polityka K	2350 polityce K
przeczytać	2334 aby K cały	2334 aby K ten artykuł
przeczytałaś	2375 dziękujemy, że K
przeczytałeś	2375 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2331 K nam #%	2407 K nam	2407 K #
przekonywał	2410 K
przekonywała	2410 K
przesyłajcie	2366 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2366 K nam	2366 K je do nas	2407 K nam
przyznał	2410 K
przyznała	2410 K
przyłącz	51 K się
przyślij	2366 K nam	2366 K je do nas	2407 K nam
práca	2840 naša K
práce	420 naší K
práci	420 naši K
prácu	2840 našu K
précision	97 K:
précisé	1459 a K
précédente	97 version K de cet
préférée	1384 source K
préférées	1384 sources K
prévient	1459 K
príspevky	2812 K v diskusii
príspevok	2839 váš K
próxima	2529 nossa K
průzkumu	35 našeho K
ptá	422 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1755 blocco della K	1850 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1636 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1358 bloqueur de K	1358 bloqueurs de K	1457 sans K
publicités	1358 bloqueur de K
publicystką	2367 jest K
publicystą	2367 jest K
publikování	369 K nebo šíření
publiée	22 ne sera pas K	1363 votre adresse e-mail ne sera pas K
pytał	2410 K
pytała	2410 K
pytały	2410 K
pytań	2374 na kilka K
pyyntö	1255 pieni K
pyysivät	1318 K
pásale	1155 K esta
pásalo	49 K
päevakokkuvõte	1184 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1286 K
päätti	1318 K
påminde	2982 K
pénzbe	1667 K kerül
pénzéből	18 olvasók K
písemného	370 bez K souhlasu
písomného	2834 bez K súhlasu
píšte	2833 K na	2833 K nám na
pódcast	34 nuestro K	1156 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2091 K bez	2098 K bez
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
quyên	3257 K góp ngay	3261 K góp
quyền	3229 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2410 K
radziła	2410 K
radí	422 K
rakstīja	2125 K
rappelé	1459 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2082 K mums
rašė	2085 K
recibirás	57 K
reclamă	11 K
reconoció	1158 K
recordó	1158 K
rectificación	97 K:
recunoaște	2625 K
redacció	39 la nostra K	43 cartes a la K	332 la K t'envia	342 la nostra K
redacción	39 nuestra K	43 cartas a la K	1104 la K te envía	1144 se incorporó a la K	1156 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2578 K îți trimite	2623 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2407 wesprzyj K
redaktorką	2367 jest K
redaktorė	2062 K
redaktör	2944 är K för	2944 är K på	2944 är politisk K
redaktør	465 er K på	465 er K for	465 er politisk K	2287 er politisk K	2287 er K i	2287 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2478 a K envia	2517 entrou para a K	2529 nossa K
reenvíalo	49 K
refusé	1360 K le dépôt
registrácii	2816 po K
registráciou	2814 K súhlasíte
registráciu	2814 ďakujeme za K
regisztrálj	1666 K ingyenesen	1666 K, hogy
regisztráljon	1666 K ingyenesen	1666 K, hogy
regisztrálnia	1663 K kell
regístrate	1032 K gratis	1033 K para
reinhören	580 jetzt K:
rejestrując	2377 K się
reklamlänkar	74 K	2959 K
reklamą	11 K
reklám	70 nincs K	2840 bez K
reklámok	1667 K nélkül
reportaż	2408 ten K
reporterką	2367 jest K
reportér	379 , K	2801 , K
reportérem	379 je K
reportérka	379 , K	2801 , K
reportérkou	379 je K	2801 je K
reportérom	2801 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	315 prohibida la K	340 K sense permís
reproducción	1073 prohibida su K	1073 prohibida la K
reprodução	2453 proibida a K	2453 K proibida	2486 K permitida desde	2486 K é permitida desde
reprodúcelo	45 K
republié	45 K	1374 K avec	1412 cet article est K
repórter	39 nosso K	2457 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1158 K
rezervăm	29 ne K dreptul
riêng	3222 chính sách quyền K tư	3249 dành K cho thuê bao	3255 quan điểm K của tác giả
rovatvezetője	1636 K
ročne	2841 K
ročně	421 K
rät	658 K
rätta	2950 K fel
rättar	2950 vi K fel
rättelse	97 K
räumte	658 K ein	658 K der	658 K die
rääkis	1200 K
råber	500 K
råbte	500 K
rådde	2982 K
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
részesített	1632 előnyben K forrásként
röst	2947 ai-K
răspuns	2625 a K	2625 au K
răspunsul	21 anulează K
rằng	3260 viết K	3260 cho K
""", 's': """
sacīja	2125 K
sadržaj	9 ovaj K	2741 vanjski K	2741 spoljni K
sadržaja	9 ovog K	2741 vanjskog K	2741 prikaz ovog K	2741 prikaz K
sakė	2085 K
sanctionné	1459 a K
sandučić	79 u vaš K	2723 u vaš K
sandučiću	2723 u vašem K	2752 vašem K
sbírka	423 K
schließ	51 . K dich
schließen	51 . K sie sich	511 K sie ein abo	655 K sie ein abo
schránke	2788 vašej K
schránky	79 do vaší K	79 do vašej K	354 do vaší K	2788 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1666 K, hogy
segítségedre	1666 szükségünk van a K
según	1158 K
sentenció	1158 K
sería	1105 sin ti no K
sesión	24 inicia K	24 inicie K	1032 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2528 inicie K
señaló	1158 K
sfătuia	2625 K
sfătuiește	2625 K
sfătuit	2625 a K
sisällön	9 K	1288 ulkoisen K
sisältö	1259 tämä K on vain
sisältöä	1288 ulkoista K
siunčiame	57 jums K
sjefredaktør	2287 er K
sjöng	2982 K
skarży	2410 K
skarżył	2410 K się
skrzynkę	79 na twoją K	2337 na twoją K	2337 na swoją K	2377 K mailową
slažete	43 K se	43 ne K se
slobodné	2839 podporte K
slobodnú	2839 podporte K
slušajte	2768 K nas
slíbil	422 K
slíbila	422 K
sondę	2374 naszą K
sonuçlarinda	3047 google arama K
sorumluluğu	30 K
souborů	371 K cookie
souhlasíte	43 K?	392 e-mailu K	392 odesláním K	392 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3234 về hộp thư của tòa K	3246 hãy ủng hộ tòa K	3255 bằng văn bản của tòa K	3257 hãy gửi về tòa K	3257 hãy liên hệ tòa K	3257 hãy báo cho tòa K	3258 tòa K
spandér	54 K en kaffe
spolupráci	397 ve K s partnerem	2819 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2860 K nam
sportkrönikör	2944 är K
sportsredaktør	465 er K
spracovaním	2814 K osobných údajov
sprijiniți	2622 K
sprijină	2622 K-ne
správach	2799 google K
správy	2799 google K
spuneți	38 K-ne	67 K-ne	2623 K-mi mai jos
stellenbörse	579 in unserer K
stjärna	60 fält med K
straipsnį	2081 šį K	2083 visą K
stronę	2397 naszą K
stwierdził	2410 K
stwierdziła	2410 K
stáhněte	419 K si naši	419 K si náš
stálo	422 K na	422 K ve	422 K v
står	30 K för	500 K der på	2326 K det på	2326 K det i	2982 K det på
stöd	2906 med ditt K	2979 K oss	2979 K vår	2979 ditt K
stödja	2956 K oss med
stödlinjen	83 K
stödmedlem	2979 bli K
stödprenumerant	2979 bli K
stötta	2956 K oss med	2979 K oss	2979 K vår	2979 K vårt
støt	477 K os	497 K os	497 K med
støtt	2323 K oss	2323 K vår
støtte	427 med din K	427 vi har brug for din K	477 K os med	477 din K gør	497 din K	497 bliv K	2250 med din K	2300 K oss med	2323 din K
støtteabonnent	2323 bli K
støttemedlem	80 bli K	497 bliv K	2323 bli K
stāstīja	2125 K
stăpâni	2603 fără K
stěžuje	422 K
subscripció	345 K
subskrybentów	2334 tylko dla K	2334 dostępna dla K	2334 dostępne dla K	2394 tylko dla K
subskrypcją	2380 z K	2402 z K
subskrypcję	2334 kup K	2334 masz już K	2377 dziękujemy za K	2380 wykup K	2407 kup K
suosikkilähteeksesi	1281 K
suosikkilähteeksi	1281 K
sursă	2577 link activ către K
suscripción	1032 ya tengo una K	1155 cambia tu K	1159 K
suscríbase	80 K	1155 K
suscríbete	80 K	1032 K para	1032 K por	1032 K en	1039 K al boletín	1155 K
susțin	2569 care ne K lunar	2623 ne K lunar
susține	2622 K-ne	2622 K presa	2625 K că
susținerea	2622 K ta
susțineți	2622 K-ne
svarīgākie	2121 nedēļas K
svarīgākās	2121 nedēļas K
svěřte	378 K se nám
szerkesztője	1636 K
szerkesztőségünk	39 K	1667 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1667 K
szerzője	1636 külső K
szólított	1669 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2957 tills du K upp	2982 K
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
sök	2971 K nu
sökresultat	2940 K på google
söyledi	3124 K
söylediler	3124 K
söylüyor	3124 K
søg	490 K nu
søgeresultater	461 K på google
søgning	461 google-K
søk	2316 K nå
søkene	2283 google-K dine
søkeresultatene	2283 K dine på google
súhlasu	2834 bez K
súhlasíte	43 K?	2814 odoslaním K
súmate	51 K	1155 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1637 K
sütiket	1637 K
săptămână	17 o dată pe K	2624 pe K
sīkdatnēm	2103 K	2121 K
sống	3246 nuôi K tờ báo	3246 bạn đọc nuôi K
""", 't': """
találatok	1632 google-K
tanácsolja	1669 K
tanácsolják	1669 K
tanácsolta	1669 K
tanácsolták	1669 K
tanította	1669 K
taşiyin	3068 K
teigė	2085 K
tekemään	1316 K sitä
tekijänoikeus	1277 K suojaa
tekoäly	1289 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1289 K
tekoälyn	1289 K avulla	1289 K tekemä
tekoälyä	1289 käyttää K
telefonā	2109 savā K
tesszük	22 nem K közzé
textům	406 ke všem K
teşekkürler	3121 okuduğunuz için K
thiết	3255 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3249 dành cho K bao	3249 đã là K bao	3261 K bao
thuộc	3230 bản quyền K
thành	3212 dành cho K viên	3244 bạn đã đăng ký K công	3257 trở K thành viên
tháng	3249 đọc miễn phí trong K	3259 mỗi K	3259 hàng K	3259 K đầu
thích	3232 nguồn tin ưa K	3232 nguồn yêu K
thông	14 K báo	3218 bật K báo	3218 nhận K báo	3234 bạn có K tin	3234 bạn đọc cung cấp K tin	3255 khi phát hành lại K tin	3257 hãy gửi K tin	3257 đăng ký nhận K báo	3257 hãy bật K báo
tilføjede	500 K
tillgång	2979 få fri K
tillåtet	2968 inte K att återge
tiếng	3242 K việt có dấu
tiếp	3211 để K tục đọc	3211 để đọc K	3211 đăng nhập để K tục	3246 K sức cho báo chí	3249 để K tục đọc	3257 đăng ký để đọc K	3257 hãy K sức	3257 đăng nhập để K tục
tjänst	2903 en liten K att be
tjänsten	2971 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1613 a K
toàn	20 K bộ bài	3211 để đọc K bộ	3211 đọc K bộ bài	3249 để đọc K bộ bài	3257 đăng ký để đọc K bộ
tražila	2783 K je
tražili	2783 K su
tražio	2783 K je
tretích	2803 cookies K strán
treści	9 tej K	2380 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3218 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3242 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1636 K
turpinātu	2088 lai K lasīt
tuần	17 mỗi K	3244 bản tin hằng K của	3244 bản tin hàng K của	3259 mỗi K
tvrdí	422 K
työmme	1316 K
työtämme	1315 tue K	1316 K
tájékoztató	1622 adatvédelmi K
támogass	1666 K minket
támogasson	1666 K minket
támogathat	1643 K minket
támogatása	1643 K nélkül	1643 olvasók K nélkül	1666 az ön K
támogatásod	1666 a te K
támogatásából	1643 olvasóink K
támogatásával	1646 partnerünk K
támogatónk	1643 legyen ön is K	1643 legyél te is K
täglich	519 K per mail
tähtsamad	1196 nädala K
tärkeimmät	1313 K jutut
tästä	1300 lisää K
täällä	1255 kun kerran olet K
täältä	1300 lisää K
téléchargez	1320 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1666 K le
týden	17 každý K
týdně	421 K
týždenne	17 raz K
tłumaczy	2410 K
tłumaczył	2410 K
tłumaczyła	2410 K
třetích	381 cookies K stran
""", 'u': """
uafhængigt	498 K medie
ubegrænset	433 K adgang
udostępnij	25 K
ukarał	2410 K
ulaş	38 bize K
ulaşin	38 bize K	3049 bize K	3068 K
ulaşmak	3049 yazara K
unabhängig	633 K von unserer redaktion	633 von unserer redaktion K	646 damit wir K bleiben	656 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1774 insegna all'K
unterstütze	506 K unsere arbeit	506 K uns mit	655 K uns	655 K unsere	655 K mich	655 K meine
unterstützen	506 K sie unsere arbeit	506 K sie uns mit	506 mit einer spende K	506 können sie uns K	655 K sie uns	655 K sie unsere	655 sie können das K	655 freiwillig K	655 K sie mich	655 K sie meine	655 K uns
unterstützt	538 ihr browser K	655 K uns
unterstützung	502 ihre K	502 mit ihrer K	595 ihrer K	595 deiner K	641 mit K von ki	655 mit deiner K	655 deine K	655 eure K
upišite	77 K svoj e-mail
upozornění	358 zapněte si K	391 K
upphovsrätt	2936 skyddat enligt lagen om K
upphovsrättslagen	2936 skyddat enligt K
uprednostňované	2835 K zdroje
uprednostňovaný	2835 K zdroj
uprednostňovaných	2835 K zdrojov
upřednostňované	414 K zdroje
upřednostňovaný	414 K zdroj
upřednostňovaných	414 K zdrojů
upřesnění	97 K:
uredništva	2853 brez dovoljenja K	2853 brez soglasja K
uredništvo	2867 v naše K	2899 naše K
uredništvu	39 našemu K	2860 pišite K
urmărește	2541 K-ne pe	2541 K-ne și pe	2542 K știrile	2622 K-ne
urmăriți	2541 K-ne pe	2622 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2440 K de cookies
utilizează	2544 K cookie
utilizăm	2544 K cookie
utánközlés	1629 K
utánközölhető	45 K
uutislähteeksesi	1281 ensisijaiseksi K
uutislähteeksi	1281 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2410 K
uznała	2410 K
uzsvēra	2125 K
użyciu	2388 przy K ai
użytkowników	2375 opiniami K
używamy	2349 K plików cookie
užsisakykite	2047 K prenumeratą
""", 'v': """
vašeho	354 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2800 dajte nám K
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
već	2735 kad ste K tu	2782 K od
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
viên	3236 là biên tập K của	3249 dành cho hội K
viết	3257 hãy K thư	3258 bài K này	3260 ông K	3260 bà K
você	18 sem K	2529 sem K
vollständigen	511 K artikel lesen
volontär	569 ist K
volontärin	569 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2870 K
vyhradené	2794 všetky práva K	2794 autorské práva sú K
vykřikl	422 K
vykřikla	422 K
vypočuť	2810 si môžete K
vysvetľuje	2842 K
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
válaszolta	1669 K
válaszolták	1669 K
változatában	97 korábbi K	97 eredeti K
vás	399 bez K by	420 bez K by	2821 bez K by	2840 bez K by
väitis	1200 K
väitti	1318 K
väittää	1318 K
välise	1177 K sisu
våre	2323 meld deg på K
vårt	2258 meld deg på K	2323 meld deg på K
vær	51 K med
védekezett	1669 K
véli	1669 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2840 K vám
vēlamo	2099 K avotu
vēstkopai	2110 K
vēstulei	2110 ziņu K
vědět	38 dejte nám K	67 dejte nám K	378 dejte nám K	419 dejte nám K
všetkým	2828 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2807 náš K
webinář	384 náš K
według	2410 K
weißt	568 K du mehr
wezwał	2410 K
wiadomościach	2397 google K
wołali	2410 K
wołał	2410 K
wołała	2410 K
wpłata	2386 każda K	2407 twoja K
wpłatom	2408 dzięki K
wpłać	2407 K
wspierającym	2407 zostań K
współpracy	2383 we K z partnerem
wyjaśnia	2410 K
wypisać	2337 K się w każdej chwili
wyrażam	2338 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2366 K nam	2366 K je do nas
wzywał	2410 K
wzywała	2410 K
wöchentlichen	523 K newsletter
właściciela	2408 nie mamy K
""", 'y': """
yazdiğimiz	3078 daha önce K haber
yazmişti	3124 diye K
yhteistyössä	1301 K mainostajan
yönetmenidir	3051 genel yayin K
""", 'z': """
zaakceptować	2368 K pliki cookie
zaapelował	2410 K
zaapelowała	2410 K
zachęcali	2410 K
zachęcano	2410 K
zachęcał	2410 K
zachęcała	2410 K
zadaním	2814 K e-mailu
zadržana	2730 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	392 K e-mailu
zagłosuj	2391 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2757 K vama	2781 K vama
zakázané	2794 šírenie je K
založte	419 K si účet
zamknutý	2787 článok je K
zamčený	350 článek je K
zapisując	2377 K się
zapowiedział	2410 K
zapowiedziała	2410 K
zapytał	2410 K
zapytała	2410 K
zastrzeżone	2361 wszelkie prawa K	2361 wszystkie prawa K
zawołał	2410 K
zawołała	2410 K
zašlete	378 K nám
zašlite	2800 K nám
zaželen	2893 K vir
zaželene	2893 K vire
zaželeni	2893 K vir
zbiórka	2411 K
zbývá	350 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2371 do naszego K
zewnętrzna	2368 treść K
zewnętrzne	9 treści K	2349 treści K	2368 treści K
zewnętrznej	9 treści K	2368 treści K
zewnętrznych	9 treści K
zgłoś	2366 K go nam	2407 K nam
ziņas	2121 mūsu K
znać	38 daj nam K	67 daj nam K	2398 daj nam K	2407 daj nam K
zněl	422 K
zněla	422 K
znělo	422 K
zobrazení	381 K tohoto obsahu	381 K obsahu
zobrazený	60 e-mail nebude K
zostań	2407 K z nami
zpracováním	355 souhlasím se K	362 K osobních údajů
zprávy	377 google K
zprávách	377 google K
zpívali	422 K
zugänglich	596 frei K
zunächst	555 dieser artikel erschien K
zurück	625 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2836 K
získávejte	415 K
zł	2380 za # K	2380 od # K	2409 od # K
złotówka	2386 każda K	2408 każda K
""", 'á': """
állt	1669 ez K
állítja	1669 K
átvehető	45 K
""", 'ä': """
ägare	2956 inga rika K
ähnliches	568 K erlebt
ändå	2903 nu när du K är här
äpp	1182 K
äppi	1182 K
""", 'å': """
åndsverkloven	2279 beskyttet av K
året	499 om K
återges	2936 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	3055 bizimle K
çalişmalarimiz	3122 K
çağrisinda	3124 K bulundu
çerezler	3036 K kullan
çerezlere	3053 K
çerezleri	3036 K kullan	3053 K	3079 K kabul
çözün	3068 K
""", 'é': """
échanos	1155 K una mano	1155 K un cable
économiste	1445 est K
écris	38 K-nous	67 K-nous
écrit	1377 K pour	1459 a K
écrivain	1377 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1456 K-nous
éditorialiste	1445 est K
électronique	1343 dans votre boîte aux lettres K
énekelték	1669 K
équipe	1457 notre K
értesítéseket	14 K	1642 K
értesüljön	1642 K elsőként
étoile	60 champs avec une K
évente	1668 K
""", 'í': """
ígérte	1669 K
ígérték	1669 K
írta	1669 K
""", 'î': """
îmbia	2625 K
îndemna	2625 K
îndemnat	2625 a K
îndemnau	2625 K
întrebat	2625 a K
întrebau	2625 K
""", 'õ': """
õpetas	1200 K
""", 'ö': """
öffnen	525 app K
önemli	3079 günün en K
önerdi	3124 K
önskad	2940 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1667 független K	1667 a jó K
újságírásunk	1667 K
újságíróink	1667 K
újságíróinkkal	1665 K
újságíróinknak	39 K
újságírója	1636 K
última	1052 siga la K hora	1052 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	556 K von	634 von der agentur K	634 deutschen presse-agentur K
übersicht	562 K	618 diese K wurde
ücretsiz	15 K haber	15 K makale	3066 K üye olun
ügyfelünk	1665 K
ühendust	38 võta meiega K	67 võta meiega K	1197 võta K
ütles	1200 K
ütlesid	1200 K
üyeliği	3061 bülten K
üzente	1669 K
üzenték	1669 K
üçüncü	3053 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2768 K nas
čitalaca	43 pisma K	2757 uz podršku K	2775 K	2781 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2775 K	2781 naši K
čitatelia	2838 K	2840 naši K
čitatelja	43 pisma K	2757 uz podršku K	2775 K	2781 naših K	2781 uz podršku K
čitatelji	36 naši K	2775 K	2781 naši K
čitateljima	2775 K
čitateľom	18 vďaka K	2838 K
čitateľov	36 našich K	2821 vďaka podpore K	2838 K	2840 našich K	2840 vďaka podpore K
članak	20 cijeli K	2735 svidio vam se K	2753 cijeli K	2753 ceo K	2781 ovaj K
člancima	2764 svim K
članek	2857 vam je bil K všeč	2899 ta K
člankov	2885 do vseh K
členem	80 staňte se K	419 staňte se K
členom	2839 staňte sa K
článek	20 celý K	346 líbil se vám K	350 celý K za	394 celý K	420 tento K	420 líbil se vám K
článkom	2816 všetkým K	2828 k všetkým K	2828 ku všetkým K
článku	20 celého K
články	420 naše K
článků	394 limit K
článkům	394 všem K	406 ke všem K
článok	20 celý K	2796 páčil sa vám K	2816 celý K	2840 tento K
čtenáři	417 K	420 naši K
čtenářů	36 našich K	43 listy K	399 díky podpoře K	417 K	420 našich K	420 na podpoře K	420 díky podpoře K
čtenářům	18 díky K	36 našim K	417 K
čtení	0 doba K
čtěte	410 K nás
číst	420 K dál bez
čítajte	2832 K nás	2839 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2839 K, že nás čítate
""", 'đ': """
đây	3257 bấm vào K
đóng	3257 K góp của bạn	3257 hãy K góp
đăng	45 K lại	3244 cảm ơn bạn đã K ký	3244 bằng việc K ký, bạn	3257 K ký để đọc bài
đường	3234 K dây nóng của tòa soạn	3234 K dây nóng của báo	3257 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3249 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2841 K sumou
""", 'ř': """
řekl	422 K
řekla	422 K
říká	422 K
""", 'ś': """
śledztwa	2408 nasze K
śledztwo	2408 to K
śledź	2345 K nas na	2407 K nas
śpiewali	2410 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3124 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2738 K nam
šaukė	2085 K
šiandien	2072 aukokite K
šodien	2112 ziedo K
""", 'ź': """
źródło	2361 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2410 K
""", 'ž': """
žalio	2783 K se
želene	2893 K vire
želeni	2858 K vir
željene	2736 K izvore
željeni	2736 K izvor
žiadny	71 K spam
žurnalistai	2083 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2062 K
žurnalistika	420 naše K	420 nezávislá K	2083 K kainuoja	2083 gera K	2840 nezávislá K
žurnalistiku	420 nezávislou K	2840 nezávislú K
žurnalistiky	420 nezávislé K
žurnalistė	2062 K
žurnāliste	2102 K
žurnālisti	2123 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2123 neatkarīga K	2123 K maksā	2123 laba K
žurnālistiku	2112 atbalsti neatkarīgu K	2123 neatkarīgu K
žurnālists	2102 K
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
авторизованные	2680 только K
авторизованным	2680 K пользователям
авторизовані	3172 лише K
авторизуйтесь	24 K
авторкою	3160 зв'язатися з K
автором	3160 зв'язатися з K
автору	54 на каву K	2668 пишите K
адрес	21 имейл K няма	241 имейл K
адреса	241 имейл K
адресою	3193 пишіть за K
адресу	2700 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	237 нашата K	237 кратка K
анкетата	238 K
анкету	2679 K	3171 K
анонимно	2668 K
афилиейт	246 K линкове
""", 'б': """
бажаних	3157 K джерел
безкоштовна	3191 остання K стаття
безкоштовний	3167 наш K вебінар	3175 K акаунт	3191 останній K матеріал
безкоштовних	3175 ліміт K	3175 K статей
безкоштовні	15 K статті	3175 K статті
безлимитный	2635 K доступ
безплатен	234 нашия K уебинар
безплатна	257 последна K статия
безплатни	15 K статии	243 K статии
безплатно	243 K, за
бесплатная	2698 последняя K статья
бесплатные	15 K статьи	2683 K статьи
бесплатный	2674 наш K вебинар	2683 K аккаунт	2698 последний K материал
бесплатных	15 K статей	2683 лимит K	2683 K статей
бисквитки	231 K	261 K
бисквитките	231 K	261 K
благав	3206 K
благала	3206 K
благали	3206 K
благодарение	18 K на читателите	249 K на вас	249 K на вашата	267 K на вас
благодарим	241 K ви, че се
благодаря	2689 K донатам	2714 K вам	2714 K вашей
блокировщик	2648 отключите K	2648 K рекламы
блокувальник	3142 K реклами
бот	39 наш K
браузер	10 ваш K	2661 ваш K	3152 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	213 нашия K	242 K	267 нашия K	270 K
бюлетина	78 за K	213 K ни	213 запишете се за K	242 K
бюлетини	242 K
бяхте	42 K ли там
""", 'в': """
вайбері	3158 K
вайбър	16 K	226 K
ватсапе	2666 K
вашата	214 на K поща
введите	77 K адрес
вебинар	2674 наш K
вебінар	3167 наш K
взывал	2716 K
видео	9 это K	40 фото и K
виділіть	3156 K
визнав	3206 K
визнала	3206 K
визнає	3206 K
викала	269 K
викаха	269 K
викаше	269 K
викна	269 K
використання	3152 K cookie	3181 будь-яке K матеріалів	3181 K матеріалів сайту
використанні	3150 при K матеріалів
використовує	3143 K cookie
використовуємо	3142 K cookie
вимагав	3206 K
вимагала	3206 K
вимагали	3206 K
виправлення	97 K:
випуск	3169 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3206 K
вк	2666 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2666 K
влезте	24 K
вміст	9 цей K
внескам	3182 завдяки K	3204 завдяки K
внесок	3203 ваш K
войдите	24 K	2636 K, чтобы
вотсапе	2666 K
вотсапі	3158 K
впн	64 без K
всеки	249 K лев
встановіть	3136 K додаток
въведете	77 K имейла си
възпроизвеждането	248 K
выделите	2651 K ее	2651 K текст
выпуск	2677 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3206 K
відповідав	3206 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3206 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	269 K
гласил	2716 K
гласила	2716 K
гласит	2716 K
гласувайте	254 K
гледайте	259 K ни
говорил	2716 K
говорила	2716 K
говорили	2716 K
говорит	2716 K
год	2715 в K
годишно	268 K
голосуйте	2694 K	3187 K
гривень	3205 # K
грн	3205 # K
група	260 viber K
гукав	3206 K
гукали	3206 K
гукнув	3206 K
гукнула	3206 K
гіперпосилання	3150 K обов
""", 'д': """
дальше	2635 чтобы читать K
дарение	266 вашето K	268 с K	270 K
дарения	270 K
дарете	249 K	266 K ни
джерела	3157 обрані K	3157 бажані K
джерелом	3157 основним K	3157 бажаним K
дзен	2666 K
дзене	2666 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	269 K
добавил	269 K	2716 K
добавила	269 K	2716 K
добавьте	2645 K нас в
добавя	269 K
додав	3206 K
додала	3206 K
додатку	84 у нашому K
додає	3206 K
дозволить	3203 ваша підтримка K
дозволяється	3181 матеріалів K лише
долучайтесь	51 K	3203 K до нас	3203 K до нашої	3203 K до нашого	3203 K до спільноти	3203 K до читачів
долучайтеся	51 K	3203 K до нас	3203 K до нашої	3203 K до нашого	3203 K до спільноти	3203 K до читачів
донат	2713 ваш K	3203 ваш K	3207 K
донатам	3182 завдяки K
донати	3207 K
донатом	3205 K
донаты	2717 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3203 ваша підтримка K
допомога	3203 нам потрібна ваша K
допомогою	3184 за K ші
допоможе	3204 K нам
допоможуть	3182 K нам працювати	3204 K нам
допоможіть	90 K, скільки можете
допускается	2688 материалов K только
допълнена	97 статията е K
доступ	2683 полный K	3175 повний K
достъпен	210 K за абонати
достъпна	210 K за абонати
достъпно	210 K за абонати
дочитали	2627 вы K до конца	3126 ви K до кінця
дочитати	3132 щоб K
дочитать	2635 чтобы K	2683 K
""", 'е': """
евро	243 за # K
ежедневную	2638 K рассылку
ежемесячно	2715 K
ежемесячное	2713 оформите K
ежемесячный	2689 K донат
еженедельную	2638 K рассылку
електронна	214 вашата K поща
електронної	3174 адресу K пошти
електронну	3174 K адресу	3174 K пошту
епизод	236 K
епизода	236 K
""", 'ж': """
жаловалась	2716 K
жаловался	2716 K
жалуются	2716 K
жодного	71 K спаму
журналист	229 е K	229 - K	229 , K	2669 - K	2669 , K
журналисти	267 нашите K
журналистика	267 независимата K	267 независима K	267 нашата K	2714 независимая K
журналистике	2714 независимой K
журналистики	2714 независимой K
журналистику	2714 независимую K
журналистка	229 е K	229 , K	2669 - K	2669 , K
журналисты	2714 наши K
журналіст	3162 - K	3162 , K
журналістам	39 нашим K
журналісти	3204 наші K
журналістика	3204 незалежна K
журналістику	3204 незалежну K	3204 якісну K
журналістка	3162 - K	3162 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3136 K застосунок
завантажте	3136 K додаток
завдяки	3182 існує K	3204 K вам	3204 K вашій
зависимост	88 хазартът създава K
задонатьте	2713 K	3203 K
задължителните	21 K полета
зазначив	3206 K
зазывал	2716 K
закликав	3206 K
закликала	3206 K
закликали	3206 K
закончились	2635 бесплатные статьи K
залишає	29 K за собою право
залишилося	3133 K #%	3133 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2652 K ошибку
замолчим	2714 мы не K
запазени	220 всички права K
запевняв	3206 K
запевняла	3206 K
запевняє	3206 K
записи	58 новые K на почту
запитав	3206 K
запитала	3206 K
запитань	3171 на кілька K
запишете	213 K се за нашия
зарегистрированные	2680 только K
зарегистрированным	2635 доступен только K
зарегистрированы	2635 уже K
зарегистрируйтесь	2636 K, чтобы	2683 бесплатно K	2683 K бесплатно	2713 K бесплатно	2713 K, чтобы читать
зареєстровані	3172 лише K	3172 тільки K
зареєструйтесь	3133 K, щоб	3175 безкоштовно K	3175 K безкоштовно	3203 K безкоштовно	3203 K, щоб читати
зареєструйтеся	3175 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3154 нашому K
застосунок	3136 завантажте K	3154 наш K	3154 мобільний K	3203 завантажте K і	3203 завантажте K та
захищено	3150 усі права K
захищені	3150 усі права K	3150 всі права K
защищенной	2668 K формой
защищены	2659 все права K
защищённой	2668 K формой
заяви	269 K
заявив	3206 K
заявил	269 K	2716 K
заявила	269 K	2716 K	3206 K
заявили	2716 K	3206 K
заявиха	269 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2627 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3156 якщо ви K
знанията	237 K си
зобов	3206 K'язав
зовнішнього	3164 K вмісту	3164 K контенту
зовнішній	3164 K вміст	3164 K контент
зробіть	3130 K внесок	3203 K внесок у	3203 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2665 K
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
иностранного	2659 выполняющим функции K агента
иностранным	2714 K агентом
инстаграм	226 K
искусственного	2691 с помощью K интеллекта
искусственным	2691 K интеллектом
использование	2661 K cookie	2671 K cookie	2688 любое K материалов	2688 K материалов сайта
использовании	2659 при K материалов	2688 полном или частичном K	2688 частичном K материалов
используем	2648 K cookie
использует	2649 K cookie
исправление	97 K:
источники	2665 избранные K	2665 любимые K
источников	2665 избранных K	2702 избранных K
источником	2665 основным K
исчерпали	2635 K лимит
""", 'к': """
каждое	17 K утро
каждый	2715 K месяц
каже	3206 K
каза	269 K
казав	3206 K
казал	269 K
казала	269 K	3206 K
казали	3206 K
казаха	269 K
казва	269 K
казвал	269 K
казвала	269 K
канал	260 viber K	2714 наш K	3204 наш K
канала	2714 нашего K
каналу	3204 нашого K
колумнист	2669 - K	2669 , K
колумніст	3162 - K
колумністка	3162 - K
команде	2674 к нашей K
команди	3167 до нашої K
коментар	6 залишити K
коментарите	85 в K	239 K под
коментарях	85 у K	85 в K	3151 у K	3151 в K
коментатор	229 е K
коментиране	239 правила за K	239 правилата за K
коментирате	6 за да K	239 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2651 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2660 в K
комментировать	6 K
контент	9 этот K	9 цей K	2671 внешний K
контента	9 этого K	2671 внешнего K
контенту	9 цього K
конференцию	2674 нашу K
конференция	234 нашата K
конференцію	3167 нашу K
конфиденциальности	2648 политикой K	2661 политика K
конфіденційності	3142 політикою K	3152 політика K
копирование	2688 K материалов сайта
кореспондент	229 е K	229 , K	3162 - K	3162 , K
кореспондентка	3162 - K	3162 , K
короткий	2679 K опрос
корреспондент	2669 - K	2669 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3206 K
крикнул	2716 K
крикнула	2716 K	3206 K
кричав	3206 K
кричал	2716 K
кричала	2716 K	3206 K
кричали	2716 K	3206 K
кричит	2716 K
""", 'л': """
лв	243 за # K
лев	243 за # K
лева	243 за # K	268 K
лекцию	2674 нашу K
лекцію	3167 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	234 нашия онлайн K	234 нашия K
магазина	234 онлайн K ни	2674 нашего K
магазине	2674 в нашем K	2674 в нашем интернет-K
магазину	3167 нашого K
магазині	3167 у нашому K	3167 в нашому K	3167 нашому інтернет-K
материал	2651 обсудить K	2671 внешний K	2704 K создан	2714 этот K
материалам	2696 ко всем K
материалы	2714 наши K
матеріал	3204 цей K
матеріали	3204 наші K
матеріалу	97 першій версії K
матеріалів	3181 копіювання K сайту	3181 K посилання обов'язкове	3189 до всіх K	3189 до усіх K
мероприятие	2674 наше K
месенджері	3158 K
месец	268 на K	268 всеки K
месечно	268 K
мессенджере	2666 K
месте	42 вы были на K
месяц	2715 в K
мобільний	3154 K додаток
молба	224 имаме малка K	224 имаме K към вас
молел	269 K
молела	269 K
молеха	269 K
молеше	269 K
місці	42 ви були на K
місяць	3205 на K	3205 перший K
""", 'н': """
навчання	48 K ші
нагадав	3206 K
нагадала	3206 K
наголосив	3206 K
наголосила	3206 K
надпис	269 такъв K
надпись	2716 такая K
надсилайте	3160 K нам	3160 K її	3160 K їх нам	3161 K фото	3161 K відео	3161 K свої	3203 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3157 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3160 K нам	3160 K їх нам	3161 K фото	3203 K нам
нажимая	2682 K кнопку	2682 K на кнопку	2682 K "
нажмите	2651 K ctrl
намерете	259 K ни
напис	3206 такий K
написа	269 K
написав	3206 K
написал	2716 K
написала	2716 K	3206 K
написано	2716 было K	3206 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2668 K нашему	2668 K нашей	2668 K автору	2668 K нам	2713 K нам
напишіть	38 K нам	67 K нам	3160 K нашому	3160 K нашій	3160 K автору	3160 K авторці	3160 K нам	3203 K нам
напомнил	2716 K
напомнила	2716 K
направете	266 K дарение
настоя	269 K
настоява	269 K
настоявал	269 K
натискайки	241 K
натискането	241 с K
натискаючи	3174 K кнопку	3174 K на
нашем	2651 в K чате
нашия	234 към K екип	234 в K екип	237 K куиз	237 K тест
небольшая	2627 K просьба
неделю	17 раз в K	17 каждую K	2715 в K
независимата	266 подкрепете K
независими	267 K медии
независимую	2630 поддержите K	2713 поддержите K
независимые	2714 K медиа
незалежні	3204 K медіа
нейросети	2691 с помощью K
несколько	2679 на K вопросов
никакого	71 K спама
новинами	3139 стежте за K
новини	226 google K	3158 google K
нуждаем	266 K се от вашата
нужна	2689 K ваша
нюзлетър	242 K
""", 'о': """
обеща	269 K
обещал	269 K	2716 K
обещала	2716 K
обещали	2716 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2669 - K	2669 , K
обраних	3157 K джерел
обучения	48 K ии
объявил	2716 K
объявила	2716 K
объяснил	2716 K
объяснила	2716 K
объясняет	2716 K
объяснял	2716 K
объясняла	2716 K
обязал	2716 K
обязательна	2659 гиперссылка K	2688 материалов ссылка K	2688 ссылка на источник K
обязательные	21 K поля	2651 K поля
обясни	269 K
обяснил	269 K
обяснила	269 K
обяснява	269 K
обіцяв	3206 K
обіцяла	3206 K
обіцяли	3206 K
огледален	64 K сайт
оглядач	3162 - K	3162 , K
оглядачка	3162 - K	3162 , K
оголосив	3206 K
ограничений	2635 читайте без K
одноклассниках	2666 K
одному	3174 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2651 нашли K
опитування	3171 наше K	3171 коротке K
опитуванні	35 нашому K	3171 K читачів	3171 нашому K	3171 в K
оприлюднюватиметься	22 не K	3145 ваша e-mail адреса не K
опрос	35 наш K	2679 наш K
опросе	35 нашем K	2679 нашем K	2679 в K
опубликован	22 не будет K	2651 ваш адрес email не будет K
организаторите	269 канят K
организаторы	2716 зовут K
організатори	3206 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2682 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2636 K #%	2636 K # %
отбележете	62 K ме
ответил	2716 K
ответила	2716 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2716 K
отвечала	2716 K
отговори	269 K той	269 K тя
отговорил	269 K
отговорила	269 K
отговориха	269 K
отговорност	30 не носи K
отменить	21 K ответ	2715 K в любой момент
отметил	2716 K
отметила	2716 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2638 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2668 K их нам	2713 K нам
отримувати	3192 хочете K
отримуйте	3196 K
очакваме	227 K вашите
ошибку	2652 нашли K
оштрафовал	2716 K
оштрафовала	2716 K
оштрафував	3206 K
""", 'п': """
партнером	2686 совместно с K	3179 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2686 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3179 K посилання
партнеры	2648 мы и наши K
партньорски	246 K линкове
партнёром	2686 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2686 K ссылки
партнёрским	74 K ссылкам
патроном	2713 станьте K
пееха	269 K
пели	2716 K
первинній	97 K версії
первоначальной	97 K версии
первый	2715 K месяц	2715 рубль в K
переведите	2713 K нам
перевірте	3171 K себе	3174 K пошту
передплатник	50 як K	3132 уже K	3132 вже K
передплатникам	3132 доступний лише K	3132 доступна лише K	3132 доступно лише K
передплатники	50 K можуть	3190 лише K	3190 тільки K
передплатників	3132 тільки для K
передплатою	3132 доступна за K	3132 доступний за K	3175 за K	3197 з K
передплату	80 оформіть K	3175 K за	3203 оформіть K
передплатіть	80 K
передрук	45 K	3155 K
передруковувати	45 K
передруку	3155 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2664 K
перепечатке	2664 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3153 K даних
персональных	2662 K данных
писав	3206 K
писал	2716 K
писала	2716 K	3206 K
писати	3204 нам K
писменото	248 без K съгласие
письме	2682 в одном K
письменного	2703 без K согласия
письмової	3195 без K згоди
питаха	269 K
питаше	269 K
пишете	38 K ни	67 K ни	227 K ни	228 K на	266 K ни
пишеше	269 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2668 K нам	2700 K на	2713 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3160 K нам	3193 K на
платной	2635 в K версии
побачили	3201 K помилку
повний	20 K текст	3175 K текст
повтаря	269 K
повтаряше	269 K
повторював	3206 K
повторює	3206 K
повторяет	2716 K
повторял	2716 K
повторяла	2716 K
повідомив	3206 K
повідомила	3206 K
повідомили	3206 K
повідомте	38 K нам	67 K нам	3160 K нам	3160 K нас	3203 K нам
подайте	228 K сигнал
поддержать	2713 K нас	2713 K редакцию	2713 K нашу
поддерживайте	2713 K нас	2713 K нашу
поддержите	2630 K нашу	2630 K нас	2689 K	2713 K нас	2713 K нашу	2713 K редакцию	2713 K проект	2713 K автора	2713 K наш
поддержка	2631 ваша K	2713 ваша K поможет	2713 ваша K помогает	2713 ваша K позволит
поддержке	2686 при K партнёра	2686 при K партнера	2689 благодаря вашей K	2714 вашей K
поддержки	2714 без вашей K	2714 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	269 K
подканяха	269 K
подканяше	269 K
подкаст	34 наш K	34 нашия K	236 K	267 нашият K	2677 K	2714 наш K	3169 K	3204 наш K
подкаста	236 K	2677 K	2714 нашего K
подкасте	34 нашем K	2677 K
подкасти	34 наші K	236 K	3169 K
подкастов	2677 K
подкасту	3169 K
подкастът	236 K
подкасты	2677 K
подкасті	34 нашому K	3169 K
подкастів	3169 K
подкрепа	249 с вашата K	249 вашата K	266 вашата K	267 вашата K
подкрепата	246 с K на партньор
подкрепете	249 K	266 K ни	266 K нашата
подкрепяйте	266 K ни
подписаны	2635 уже K
подписка	2635 уже есть K	2717 K
подписке	2635 доступен только по K	2635 доступна по K	2635 доступен по K	2683 по K
подписки	2717 K
подпиской	2708 с K
подписку	80 оформите K	80 оформить K	2635 оформить K	2635 оформите K	2682 спасибо за K	2683 K за	2713 оформите K	2713 оформить K
подписчик	50 как K	2635 уже K	2635 вы уже K
подписчикам	2635 доступна только K	2635 доступно только K	2635 доступен только K	2697 только K
подписчики	50 K могут	2697 только K	2717 K
подписчиков	2635 только для K
подписчиком	2713 станьте K
подписывайтесь	2638 K на рассылку	2645 K на нас	2645 K на наш	2645 K на канал	2645 K на telegram	2713 K на
подписываясь	2682 K
подпишитесь	80 K	2630 K на регулярное	2638 K на рассылку	2645 K на наш	2645 K на канал	2713 K на
подчеркнул	2716 K
подчеркнула	2716 K
подчерта	269 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3167 нашу K
пожертвование	2630 оформите K	2631 сделайте K	2689 регулярное K	2689 ежемесячное K	2713 ваше K	2713 сделайте K	2713 оформите K	2717 K
пожертвования	2714 на K	2717 K
пожертвованиям	2689 благодаря K	2714 благодаря K
пожертвуйте	2713 K
позволяет	2713 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	248 K на
поиска	269 K
поискал	269 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2635 чтобы прочитать K
полный	20 K текст	2683 K текст
получавайте	262 K
получавате	258 искате ли да K	258 искате да K
получайте	2707 K
получать	2699 хотите K
помилку	3201 знайшли K
помогите	90 K, сколько можете	2713 K нам
помогнете	266 K ни
помогут	2714 K нам
поможет	2714 K нам
помоли	269 K
помолил	269 K
помолила	269 K
помощник	63 наш K	63 ии-K
помощь	2713 нам нужна ваша K
помощью	2691 с K ии
помітили	3156 якщо ви K	3201 K помилку
помічник	63 наш K
понравилась	2714 K статья
понравился	2714 K материал	2714 K текст
пообещал	2716 K
пообещала	2716 K
пообіцяв	3206 K
пообіцяла	3206 K
попереджає	3206 K
попередив	3206 K
попередній	97 K версії
попита	269 K
поправка	97 K:
попросив	3206 K
попросил	2716 K
попросила	2716 K	3206 K
попросили	2716 K	3206 K
попросило	2716 K
порадив	3206 K
порадила	3206 K
посилання	3181 K на джерело обов'язкове
последвайте	266 K ни
последната	257 K ви безплатна статия	257 K безплатна статия
посоветовал	2716 K
посоветовала	2716 K
постановив	3206 K
постановил	2716 K
посъветва	269 K
посъветвал	269 K
посъветвали	269 K
потребовал	2716 K
потребовала	2716 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2682 вашей K
почтовом	2682 вашем K ящике
почту	79 на K	2639 на вашу K	2639 вам на K	2682 вашу K
пошту	79 на K	79 на вашу K	3135 на вашу K
пошті	3174 вашій K
пощенска	214 вашата K кутия
пояснив	3206 K
пояснил	2716 K
пояснила	2716 K	3206 K
пояснював	3206 K
пояснювала	3206 K
пояснює	3206 K
поясняет	2716 K
правото	29 си запазва K
працювати	3182 допоможе нам K	3204 K далі
працюємо	3204 ми K
предишна	97 K версия на
предпочитаемые	2665 K источники
предпочитаемых	2665 K источников
предпочитан	225 K източник
предпочитани	225 K източници
предпочитаните	225 K източници	225 K си източници
предпочтительные	2665 K источники	2702 K источники
предпочтительный	2665 K источник
предпочтительных	2702 K источников
предупреди	269 K
предупредил	2716 K
предупреждава	269 K
предупреждает	2716 K
предыдущей	97 K версии текста
препечатването	248 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2716 K
призвала	2716 K
призвали	2716 K
призна	269 K
признава	269 K
признавал	2716 K
признает	2716 K
признал	2716 K
признала	2716 K
признали	2714 нас K
призова	269 K
призовава	269 K
призовал	269 K
призоваха	269 K
призывал	2716 K
призывала	2716 K
призывали	2716 K
приложение	84 в нашето K	267 нашето K	2640 скачать K	2641 скачайте K	2641 установите K	2663 наше K	2663 мобильное K	2713 скачайте наше K	2713 скачайте K и
приложението	266 изтеглете K ни	266 изтеглете K на вестник
приложении	84 в нашем K	2640 открыть в K	2663 нашем K
приложения	2663 нашего K	2714 нашего K
приоритетным	2665 K источником
присоединяйтесь	51 K	2713 K к нам	2713 K к нашему	2713 K к нашей	2713 K к нашим	2713 K к сообществу	2713 K к читателям	2713 K к тем
присъединете	51 K се	266 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2668 K нам	2668 K фото	2668 K видео	2668 K новости	2668 K свои	2668 K их нам	2713 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2668 K нам	2668 K фото	2668 K их нам	2713 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3203 K до нас	3203 K до нашої	3203 K до нашого	3203 K до спільноти	3203 K до читачів
приєднуйтеся	51 K	3203 K до нас	3203 K до нашої	3203 K до нашого	3203 K до спільноти	3203 K до читачів
проверьте	2679 K себя	2682 K почту
проголосуйте	2694 K	3187 K
продовження	3179 реклама. K
продовжити	3132 щоб K читання	3182 допоможуть нам K
продовжувати	3204 K роботу
продолжаем	2714 мы K работать
продолжать	2689 помогут нам K	2714 K работу
продолжение	2686 реклама. K
продолжить	2635 чтобы K чтение	2689 помогут нам K	2689 поможет нам K	2714 K работу
продължава	246 K по-долу
продължете	211 K да четете
продължим	267 да K да работим
продължите	210 за да K да четете
произведен	2659 настоящий материал (информация) K	2704 материал K
произведён	2704 материал K
пройдите	2679 K тест
пройдіть	3171 K тест
пропускайте	258 не K
пропустите	2699 не K
пропустити	3192 не хочете K
пропустить	2699 не хотите K
пропустіть	3192 не K
просив	3206 K
просил	2716 K
просила	2716 K	3206 K
просили	2716 K	3206 K
просьба	2627 у нас к вам K	2627 у нас есть K
просять	3206 K
проучване	237 нашето K
прохання	3126 маємо до вас K	3126 невелике K
прочетете	211 за да K цялата
прочитать	2635 осталось K	2635 чтобы K статью
пріоритетне	3157 K джерело
пріоритетним	3157 K джерелом
публиковать	45 K у себя
пълния	243 K текст
първия	268 за K месец
първоначалната	97 K версия
підписатися	3134 K на розсилку
підписка	3207 K
підписку	3132 оформіть K	3174 дякуємо за K	3203 оформіть K
підписники	3190 лише K	3207 K
підписників	3132 тільки для K
підписуйтесь	3138 K на нас	3138 K на наш	3138 K на канал	3138 K на telegram	3203 K на
підписуйтеся	3138 K на наш	3138 K на канал
підписуючись	3174 K
підпишіться	3134 K на розсилку	3138 K на наш	3203 K на
підтримайте	3129 K нашу	3129 K незалежну	3129 K нас	3182 K	3203 K нас	3203 K нашу	3203 K незалежну	3203 K редакцію	3203 K автора	3203 K роботу	3203 K наш
підтримати	3203 K нас	3203 K нашу
підтримка	3130 ваша K	3203 ваша K допоможе
підтримки	3179 за K партнера	3204 спільноти K	3204 вашої K
підтримуйте	3203 K нас	3203 K нашу
підтримці	3182 завдяки вашій K	3182 завдяки K читачів	3204 вашій K
піти	3126 перш ніж K
""", 'р': """
работа	267 нашата K	2714 наша K
работаем	2714 мы K
работать	2689 помогут нам K	2689 поможет нам K	2714 K дальше
работу	2714 нашу K
радив	3206 K
радила	3206 K
радили	3206 K
радить	3206 K
разкажете	38 K ни	67 K ни
разрешение	221 без K е забранено
разрешения	2703 без K редакции
разчитаме	249 K на вашата	267 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2713 K нам
рассказал	2716 K
рассказала	2716 K
рассказывать	2714 K правду
расследование	2714 наше K	2714 это K
расследования	2714 наши K
рассылка	2714 наша K	2717 K
рассылку	78 на K	78 нашу K	78 K	2638 нашу K	2638 K самых	2714 нашу K
регистрацията	241 с K си	241 благодарим за K
регистрируясь	2682 K
регулярний	3182 K внесок
редактор	229 е K	229 - K	229 , K	2669 - K	2669 , K	3162 - K	3162 , K
редакторка	3162 - K	3162 , K
редакцией	39 нашей K	2668 связаться с K
редакции	97 поправка K	2703 без согласия K	2714 нашей K
редакцию	39 в нашу K	2668 напишите в K	2668 пишите в K
редакция	234 в нашата K	267 нашата K	2714 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3160 напишіть у K	3160 пишіть у K
редакція	3204 наша K
редакцією	39 нашою K	3160 зв'язатися з K
редакції	43 письма до K	3160 пишіть до K	3195 без згоди K	3195 без дозволу K	3204 нашої K
рекламата	11 K	246 след K
реклами	11 K	70 без K	70 немає K	267 без K	3179 після K	3179 на правах K	3204 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2686 после K	2686 на правах K	2714 без K
репортер	39 на нашия K	229 е K	229 - K	229 , K	2669 - K	2669 , K	3162 - K	3162 , K
репортери	39 на нашите K	267 нашите K
репортерка	3162 - K	3162 , K
репортёр	2669 - K	2669 , K
решил	2716 K
реєструючись	3174 K
робота	3204 наша K
роботу	3204 нашу K
розкажіть	38 K нам	67 K нам
розповів	3206 K
розповідати	3204 K правду
розповіла	3206 K
розсилка	3204 наша K	3207 K
розсилку	78 на K	78 нашу K	78 K	3134 нашу K	3134 щоденну K	3204 нашу K
розслідування	3204 наші K	3204 це K
рублей	2715 # K
рік	3205 на K
""", 'с': """
свободната	266 подкрепете K
свържете	38 K се с нас	67 K се с нас	227 K се с нашия	227 K се с нашата	227 K се с нас	227 K се с автора	266 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2668 K с нами
связаться	2668 K с автором
седмично	17 веднъж K
сигнализирайте	227 K ни
сказав	3206 K
сказал	2716 K
сказала	2716 K	3206 K
скаржаться	3206 K
скаржився	3206 K
скаржилася	3206 K
скачайте	2640 K наше
скиньте	2713 K нам	2713 K донат
сколько	2713 скиньте K
скриньку	3174 вашу K
скриньці	3174 вашій K
следите	2645 K за нами
словам	2716 по K
словами	3206 за K
слушайте	259 K ни
слідкуйте	3138 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2716 K
советовала	2716 K
советовали	2716 K
советует	2716 K
согласны	43 не K	43 K с автором
содержимое	2671 внешнее K
сообщение	2659 данное K (материал) создано	2704 K создано
сообщил	2716 K
сообщила	2716 K
сообщили	2716 K
сообщите	38 K нам	67 K нам	2668 K нам	2713 K нам
соучастником	2689 станьте K	2713 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3136 увімкнути K	3136 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3204 K текст	3204 K матеріал
сподобалась	3126 якщо вам K стаття
спонсором	80 станьте K
според	269 K
спрашивает	2716 K
спросил	2716 K
спросила	2716 K
співали	3206 K
співучасником	3203 станьте K
спільнота	3204 наша K
спільноти	3130 стань частиною K	3182 частиною K	3204 нашої K
станете	80 K член	266 K абонат	266 K член
станьте	51 K одним из них	2713 K нашим	3203 K нашим
статей	3189 до всіх K	3189 до усіх K
статии	256 до всички K
статия	224 хареса ли ви тази K	243 цялата K	267 тази K
статията	243 % от K
стаття	3204 ця K
статья	2714 эта K
статьям	2696 ко всем K
стверджує	3206 K
стежте	3138 K за нами
стигнали	224 щом сте K дотук
стороннего	2671 K сервиса
сторонним	2671 K сервисом
стороннього	3164 K сервісу
стороннім	3164 K сервісом
суммой	2715 любой K
сумму	2715 любую K
сутрин	17 всяка K
существуем	2714 мы K
существует	2689 K благодаря
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
телеграм	16 K	226 K	2645 наш K-канал	2645 в нашем K	2666 K	2666 K-канал	2666 K-канале	2700 пишите в K	2714 наш K	3138 наш K-канал	3158 K	3158 K-канал	3158 K-каналі
телеграме	16 K	2666 K
телеграмі	3158 K
тест	2679 наш K	3171 наш K
тиждень	17 раз на K	3205 на K
требовал	2716 K
требовала	2716 K
требовали	2716 K
тръгнете	224 преди да си K
""", 'у': """
уведомления	14 K	2641 включите K	2641 включить K	2641 разрешить K
уверяет	2716 K
уверял	2716 K
уверяла	2716 K
увійдіть	24 K	3133 K, щоб
уговаривал	2716 K
уговаривала	2716 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	234 нашия K
уйдете	2627 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3157 K джерел
улюблені	3157 K джерела
умовляв	3206 K
умоляваше	269 K
умолял	2716 K
умоляла	2716 K
умоляли	2716 K
утверждает	2716 K
уточнение	97 K:
уточнення	97 K:
уточнив	3206 K
уточнил	2716 K
уточнила	2716 K	3206 K
учасником	3203 станьте K
""", 'ф': """
фейсбук	16 K	226 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2714 K нашу
цитировании	2664 при K
цитування	3155 у разі K
цитуванні	3155 при K
""", 'ч': """
частиною	3203 станьте K
частковому	3181 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	259 K ни
читаете	2713 спасибо, что K
читай	3138 K нас
читайте	2645 K нас в	3138 K нас у	3138 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2679 опросе K	2689 благодаря поддержке K	2709 K	2714 наших K
читатели	36 наши K	36 нашите K	43 писма на K	264 K	267 нашите K	2627 дорогие K	2709 K	2714 наши K
читателите	264 K	267 с подкрепата на K	267 от K ни
читателям	18 благодаря K	36 нашим K	2709 K	2714 благодаря K
читати	3132 щоб K далі	3203 щоб K далі
читачам	18 завдяки K	3198 K
читачі	36 наші K	3198 K	3204 наші K
читачів	43 листи K	3198 K	3204 наших K
читаєте	3203 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3205 K
щомісячний	3182 K внесок
щомісячно	3205 K
щоранку	17 K
щотижневу	3134 K розсилку
""", 'э': """
электронной	2682 адрес K почты
электронную	2682 K почту
""", 'я': """
яжіться	38 зв'K з нами	3160 зв'K з нами
язкові	21 обов'K поля	3145 обов'K поля
якщо	3126 K ви вже тут
""", 'і': """
інтелектом	3184 штучним K
інтелекту	3184 за допомогою штучного K
""", 'א': """
אדבלוק	1530 K
אומר	1557 K
אומרת	1557 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1470 עקבו K	1554 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1468 דואר K
אמר	1557 K
אמרה	1557 K
אמרו	1557 K
אתכם	1500 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1556 K
ביקש	1557 K
ביקשה	1557 K
במייל	1499 K שלכם
בסרטון	1489 לצפות K זה
בעוגיות	1475 שימוש K
בעיתונות	1500 לתמוך K
בעלי	1535 בלי K הון	1535 ללא K הון
בקובצי	1474 משתמש K
בשבוע	17 פעם K	1556 K
בתגובות	85 K
בתוכן	1511 לעשות שימוש K
""", 'ד': """
דווחו	1554 K לנו
דיוור	1499 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1471 הורידו את K	1555 K
הבהרה	97 K:
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1557 K
הודיעה	1557 K
הוואטסאפ	1471 לקבוצת K
הווטסאפ	1471 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1557 K
הוסיפה	1557 K
הזהיר	1557 K
הזכויות	1482 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1512 הכתבות K
הטלגרם	1471 לערוץ K
הטקסט	1490 K
היום	1554 תרמו K
הירשמו	1554 K לקבלת
הכותב	1511 על דעת K
הכתבה	45 לפרסם את K	1464 להמשך קריאת K	1490 K	1555 K הזאת
המדור	1488 הוא עורך K	1488 היא עורכת K
המובעות	1511 הדעות K במאמר	1511 הדעות K בטור	1511 הדעות K בכתבה
המועדף	1485 למקור K	1485 כמקור K
המייל	1467 לתיבת K	1468 כתובת K
המקורית	97 בגרסה K של
הניוזלטר	1468 K היומי	1499 K השבועי של	1499 K שלנו	1555 K
הסביר	1557 K
הסיכום	1490 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1490 הנקודות K
העיתונות	1555 K העצמאית
הפרטיות	1475 מדיניות K
הפרסומות	1530 חוסם K
הפרסומים	1530 חוסם K
הפרסומת	11 K
הצביעו	1554 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1471 K לערוץ	1554 K אלינו
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
התרומה	1554 K שלכם
""", 'ו': """
ובטוויטר	1470 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1500 K בכם
ותלויה	1500 K בכם
""", 'ז': """
זקוקה	1554 K לכם
""", 'ח': """
חודשית	1554 תרומה K
חיצוני	1489 תוכן K	1489 תוכן ממקור K
""", 'ט': """
טען	1557 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1499 K למייל	1499 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1464 הצטרפו K
כתב	1557 K
כתבה	1490 K זו	1555 K זו	1557 K
כתבו	38 K לנו	67 K לנו	1554 K לנו
כתבות	1512 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1488 היא K
כתובת	77 הזינו K מייל	1468 K דוא"ל
""", 'ל': """
לדברי	1557 K
להגיב	6 כדי K	1496 K
להמשיך	1464 כדי K לקרוא	1500 עזרו לנו K
להעתיק	1482 אין K	1511 לשכפל, K
לחודש	1556 K
לחוק	1511 סעיף #א K
לחצו	1554 K כאן
לידיעון	1554 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1465 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1467 הירשמו K	1467 הרשמה K	1467 K שלנו	1499 בהצלחה K	1554 הירשמו K
לעזרתכם	1554 אנחנו זקוקים K
לענייני	1488 הוא כתב K	1488 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1489 K בתוכן
לקבוצת	1471 הצטרפו K
לקריאה	1512 כתבות K
לקריאת	20 K הכתבה
לשנה	1556 K
לתומכים	1500 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1512 K חינם
מועדף	1485 מקור K	1485 כמקור K	1549 מקור K	1549 כמקור K
מינוי	1464 רכשו K	1554 רכשו K	1558 K
מנוי	1464 כבר K
מנויים	1558 K
מניות	1535 בלי בעלי K	1535 ללא בעלי K
מסכימים	43 לא K	43 K?	1499 בהרשמה אתם K
מסר	1557 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1499 K שבועי	1558 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1490 K
סיפר	1557 K
סיפרה	1557 K
סעיף	1511 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1554 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1499 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1488 הוא K
עיתונאית	1488 היא K
עיתונות	1500 לעשות K	1555 K עצמאית
עכשיו	1554 תרמו K
עמלה	1510 נקבל K	1510 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1530 חוסם K	1555 ללא K
פרסומת	11 K
פרשן	1488 הוא K
פרשנית	1488 היא K
""", 'צ': """
ציין	1557 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1555 K
קרא	1557 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1556 חודש K
""", 'ש': """
שאלו	1490 K את
שולחים	57 אנחנו K לכם
שיווקי	1499 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1554 K לנו
שלנו	39 לכתב K	1555 K
שנקבל	1510 K עמלה
שקראתם	1554 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1496 K
תוכן	9 K זה	1489 הצגת K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1500 K בכם
תלויה	1500 K בכם
תמיכתכם	1554 K
תמכו	1554 K בנו
תקציר	1490 K
תרומה	1558 K
תרומות	1558 K
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
अनुभव	67 अपना K हमें	1582 का K रखने
अनुवाद	1584 K
अनुसार	1607 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1589 K राय दें
अपील	1607 K की
अलर्ट	1591 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1604 K दान
आपको	57 हम K
आर्टिकल	1603 फ्री K	1603 मुफ्त K
आर्थिक	1593 K सहयोग दें	1593 K सहयोग करें	1604 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1563 ऐप K करें	1591 K करें
इनबॉक्स	1562 आपके K	1592 अपने K में
""", 'उ': """
उपयोग	1568 कुकीज का K	1568 कुकी का K
""", 'ए': """
एजेंसी	1602 K की फीड
एडिटर	1582 सब K हैं	1582 सब-K हैं
""", 'क': """
कमीशन	1601 हमें K मिल	1601 K मिल सकता है
कमेंट	1589 अपनी राय K	1590 K करने के लिए	1590 K में अपनी राय	1590 K हटा	1590 K करने वाले
करके	1592 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1562 ईमेल दर्ज K	1565 फॉलो K	1577 जॉइन K	1577 लाइक K	1580 हमें ईमेल K	1587 टिकट बुक K	1589 पोल में वोट K	1592 साइन अप K	1596 शेयर K	1596 साझा K	1596 सेव K	1604 फॉलो K	1604 लॉग इन K	1604 साइन अप K
कहती	1607 K
कहते	1607 K
कहा	1607 K
कहानी	67 अपनी K हमें
कीजिए	1604 मदद K
कॉपी	1596 लिंक K हो गया
कॉपीराइट	1576 K
क्लिक	1577 K करें	1604 यहां K करें	1604 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1605 इस K	1605 यह K
खबरें	1598 और K पढने के लिए	1603 मुफ्त K
खबरों	1598 अन्य K के लिए	1598 ताजा K के लिए	1598 की K के लिए
खरीदें	1587 यहां से K
खेलें	1589 क्विज K और
""", 'ग': """
गिफ्ट	1596 K करें
गोपनीयता	1568 K नीति
""", 'ज': """
जनरेट	1602 ऑटो-K
जरूर	1580 हमें K दें
जावास्क्रिप्ट	1568 K
जुडने	1578 K के लिए
जुडिए	51 आप भी K	1604 K
जुडें	51 आप भी K	1565 चैनल से K	1577 K	1587 हमारी टीम से K	1604 हमसे K
ज्वाइन	1577 K करें
""", 'ट': """
टिप्पणियों	1590 K के लिए
टिप्पणी	1590 K करने के लिए	1590 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1563 ऐप K करें	1591 K करें	1591 K कीजिए	1604 ऐप K करें	1604 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1608 K
दिखाया	60 ईमेल नहीं K
दें	1604 राय K
देखें	1604 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1568 K नीति
निर्भर	1593 आपके सहयोग पर K
नोटिफिकेशन	14 K	1563 K चालू करें	1591 K ऑन करें	1591 K ऑन कर लें
नौकरी	1587 K के अवसर
न्यूज	1566 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1562 हमारे K	1562 हमारा K	1562 हमारा साप्ताहिक K	1562 K के लिए	1605 हमारे K	1608 K
""", 'प': """
पढने	0 K का समय	1594 K के लिए
पढें	0 मिनट में K	1563 ऐप में K	1604 पूरी खबर K
पत्रकार	1605 हमारे K
पत्रकारिता	1582 K में सक्रिय हैं	1605 हमारी K	1605 स्वतंत्र K
पसंदीदा	1579 K सोर्स	1579 K स्रोत	1579 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1593 K के सहयोग से चलते
पाने	1592 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1602 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1607 K
पूछें	1584 K
पूरी	1594 बनकर K खबर
पॉडकास्ट	1588 K सुनें	1588 K सुनने के लिए	1605 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1606 K माह	1606 K वर्ष
प्रतिक्रिया	1589 अपनी K
प्रिफर्ड	1579 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1580 हमें K	1580 कमेंट करके K	1604 हमें K	1604 राय K
बताते	1607 K
बताया	1607 K
बाहरी	1583 K साइट
बिंदु	1584 मुख्य K
बॉक्स	1590 कमेंट K में
बोला	1607 K
बोले	1607 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1580 हमें K	1604 हमें K	1604 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1606 हर K
मांगते	1583 आपकी इजाजत K हैं	1583 आपकी अनुमति K हैं
मुताबिक	1607 K
मुफ्त	1603 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1594 पढना जारी K के लिए
रजिस्टर	1604 अभी K करें
रहिए	1598 जुडे K
रहें	1598 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1607 K
लिखें	38 हमें K	67 हमें K	1604 हमें K
लेख	1605 यह K	1605 इस K
लॉग	24 K इन
लॉगिन	1604 K करें
""", 'व': """
विचार	1602 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1588 K देखें	1588 K यहां देखें	1588 K भी देखें	1588 K देखने के लिए
वेबसाइट	1605 हमारी K
वेबिनार	1587 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1580 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1568 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1580 हमसे K करें
संपादित	1602 ने K नहीं किया
संवाददाता	39 हमारे K	1582 वरिष्ठ K हैं	1582 K हैं
संस्करण	97 पिछले K में
सकते	1578 जुड K हैं	1578 फॉलो कर K हैं	1580 हमें भेज K हैं
सदस्य	55 मासिक K	1594 पहले से K हैं	1604 K बनें
सदस्यता	1594 K लें
सप्ताह	1606 प्रति K
सब्सक्राइब	1562 न्यूजलेटर को K	1562 न्यूजलेटर K	1565 चैनल को K	1577 K करें	1592 K करके आप	1604 K करें
सब्सक्राइबर	50 K	1594 K हैं
सब्सक्राइबर्स	1594 K के लिए है
सब्सक्रिप्शन	1592 K सफल	1608 K
समरी	1584 K
समर्थन	1604 K करें
सर्वाधिकार	1575 K सुरक्षित
सर्वे	1589 K में भाग लें	1589 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1593 हमें K करें	1604 आपका K	1604 हमें K	1604 K करें	1604 आपके K
सहयोगी	55 मासिक K
सामग्री	1583 से मिली K शामिल है	1583 K उपलब्ध नहीं है
सारांश	1584 K
सिंडीकेट	1602 K फीड
सीनियर	1582 K सब एडिटर हैं
सुझाएं	1604 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1588 को K	1588 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1583 कुकीज K करें
""", 'ह': """
हमारा	1563 K ऐप	1605 K काम	1605 K ऐप
हमारी	39 K टीम से	1604 K मदद करें	1605 K टीम
हमारे	1605 K पाठक	1605 K चैनल	1605 K साथ
हिस्सा	1589 सर्वे में K लें
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
กด	3016 Kเพิ่มเพื่อน	3017 Kติดตาม
กร	2986 Kอกอีเมล
กล	3020 K่าว
กอ	3018 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	3017 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	3004 Kบคุณที่สมัคร	3004 Kบคุณที่ลงทะเบียน	3018 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	3017 Kิกที่นี่	3017 Kิกชม
คว	3014 Kามเห็นส่วนตัวของผู้เขียน
ค่	3013 Kาคอมมิชชั่น	3013 Kาคอมมิชชัน
""", 'จ': """
จด	2985 Kหมายข่าวของเรา	3004 Kหมายข่าวรายสัปดาห์ของเรา	3021 Kหมายข่าว
จะ	3003 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	3017 Kวน์โหลดแอปของเรา	3017 Kวน์โหลดแอปได้	3017 Kวน์โหลดแอปเลย	3017 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2995 Kดต่อผู้สื่อข่าวของเรา	2995 Kดต่อกองบรรณาธิการ	3017 Kดตามเรา
ต่	3019 Kอเดือน	3019 Kอปี
""", 'ถ': """
ถื	3004 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	3008 Kลองอ่าน
ทั	38 Kกมา	3014 Kศนะของผู้เขียน
ทา	3003 Kงเว็บไซต์ขอสงวนสิทธิ์	3005 Kงอีเมลทุก
ทุ	3005 Kกเช้าทางอีเมล
""", 'บ': """
บท	3009 Kความฟรี	3018 Kความนี้
บร	3021 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	3020 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	3006 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	3020 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2995 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2997 Kมรับคุกกี้
""", 'ร': """
ระ	3020 Kบุว่า
รา	3019 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	3006 Kวมสนับสนุนการทำงานของเรา	3017 Kวมสนับสนุน	3017 Kวมบริจาคให้เรา	3017 Kวมบริจาคกับเรา	3017 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	3014 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	3018 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2991 Kวนลิขสิทธิ์	2992 Kวนสิทธิ์
สน	3006 Kับสนุนสื่ออิสระ	3006 Kับสนุนการทำงานของเรา	3006 Kับสนุนนักข่าว	3017 Kับสนุนเรา	3017 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2985 Kัครรับจดหมายข่าว	2985 Kัครรับข่าวสาร	3017 Kัครรับ	3017 Kัครสมาชิกวันนี้	3017 Kัครสมาชิกเลย	3017 Kัครสมาชิกเพื่อ	3017 Kัครสมาชิกได้ที่	3017 Kัครสมาชิกของเรา	3021 Kาชิก
สำ	3008 Kหรับสมาชิกเท่านั้น
สื	3018 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2995 Kงเรื่องราวของคุณ	2995 Kงข่าวหาเรา	3017 Kงข้อมูลมาที่	3017 Kงคลิปมา
""", 'ห': """
หา	2995 Kกคุณมีข้อมูล
ห้	2991 Kามคัดลอกหรือ	2991 Kามคัดลอกข้อความ	2991 Kามคัดลอกเนื้อหา	2991 Kามคัดลอกบทความ	2992 Kามทำซ้ำ
""", 'อ': """
อย	3017 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2985 Kเมลของคุณ
อ่	3008 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	3017 Kียนถึงเรา	3017 K้าสู่ระบบเพื่อ
เฉ	3008 Kพาะสมาชิก
เน	9 Kื้อหานี้	2997 Kื้อหาจากภายนอก	2997 Kื้อหาภายนอก
เป	3008 K็นสมาชิกอยู่แล้ว	3020 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	3003 Kื่อแสดงความคิดเห็น	3008 Kื่ออ่านต่อ	3008 Kื่ออ่านบทความ	3016 Kิ่มเพื่อนไลน์	3016 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	3003 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2995 K้งเบาะแสข่าว	2995 K้งเรา	3017 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2994 Kล่งข่าวที่ต้องการ	2994 Kล่งข่าวโปรด	2994 Kล่งที่มาที่ต้องการ
แอ	3016 Kดไลน์	3016 Kดไลน์เพื่อ	3017 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	3017 Kวตเลย	3017 Kลดแอป
""", 'ใ': """
ให	3018 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3257 hãy gửi K
""", 'ủ': """
ủng	3246 ly cà phê K hộ	3257 hãy K hộ
""", 'あ': """
あと	1905 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1949 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1872 Kいのブラウザ
お寄	1949 Kせください
お届	57 Kけします
お申	1893 Kし込みはこちら	1949 Kし込みください	1949 Kし込みはこちら
お聞	1949 Kかせください
お見	1949 K逃しなく
お試	1949 Kしください
お読	1949 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1910 K転載したものです	1910 Kの転載です
か月	1859 K無料	1951 K無料
""", 'が': """
が作	1943 aiK成
が無	1872 javascriptK効
が生	1943 aiK成
が翻	1943 aiK訳
が要	1943 aiK約
""", 'こ': """
ここ	1858 Kからは有料	1859 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1858 K記事は有料	1858 K記事は会員	1877 K記事についてのご意見	1923 Kコンテンツは	1923 K投稿は	1923 K外部コンテンツは	1950 K記事が	1950 K記事を	1950 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1872 K用のブラウザ
ご協	1949 K力ください
ご存	1911 Kじの方は
ご寄	1856 K付をお願い	1949 K付
ご意	43 K見・ご反論	1877 K見・ご感想	1877 K見をお寄せ
ご感	1877 K想をお寄せ
ご支	1856 K援をお願い	1949 K援
ご登	1902 K録ありがとうございます	1949 K録
ご覧	1949 Kください	1949 Kいただけます
ご購	1949 K読
ご連	1949 K絡ください
""", 'す': """
すで	1905 Kに会員の方
すべ	1859 Kての記事が
""", 'ぜ': """
ぜひ	1869 Kフォロー
""", 'で': """
でも	1869 K配信中
で作	1943 aiK成
で受	1886 lineKけ取る
で届	1886 lineKく
で最	1886 lineK新
で生	1943 aiK成
で要	1943 aiK約
""", 'と': """
と強	1952 K調
と書	1952 Kい
と発	1952 K表
と話	1952 Kし	1952 Kす
と語	1952 Kっ	1952 Kる
と説	1952 K明
と述	1952 Kべ
""", 'に': """
によ	1943 aiKって生成	1943 aiKる要約	1952 Kると
""", 'の': """
の使	1875 cookieK用
の学	48 aiK習
の採	1893 K用情報
の提	1910 K供記事です
""", 'を': """
をフ	1869 Kォローする	1869 Kォローしよう
を使	1875 cookieK用
を利	1875 cookieK用
を有	1872 javascriptK効	1872 javascript K効
を発	1952 K表した
を許	1890 cookieK可
""", 'ア': """
アカ	1886 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1909 Kィリエイト広告	1909 Kィリエイトプログラム	1909 Kィリエイトリンク	1918 Kィリエイトリンク	1918 Kィリエイト広告	1918 Kィリエイトプログラム
アプ	1864 Kリで開く	1864 Kリで読む	1864 Kリはこちら	1865 Kリを開く	1865 Kリをダウンロード	1865 Kリのダウンロード	1865 Kリをインストール	1901 Kリなら通知	1901 Kリなら速報	1901 Kリなら、	1901 Kリで読むと	1901 Kリなら
アン	1897 Kケートにご協力	1897 Kケートはこちら	1897 Kケート実施中	1898 Kケートに答えて
""", 'カ': """
カ月	1859 K無料	1951 K無料
""", 'ク': """
クイ	1898 Kズに答えて
クッ	1874 cookie(Kキー)	1875 Kキーを使用	1875 Kキーを利用	1890 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1877 Kントを投稿するには	1877 Kントするには	1877 Kントをお寄せ	1878 Kント欄で	1878 Kント欄に	1878 Kント欄から	1878 Kント欄へ	1900 Kントは削除します	1900 Kントは削除することが	1900 Kントは削除する場合	1900 Kントは承認	1900 Kントは公開前	1900 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1856 Kートをお願いします	1949 Kートをお願い	1949 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1949 Kンロードしてください
""", 'チ': """
チケ	1893 Kット販売中
チャ	1870 Kンネル登録を	1886 Kンネルに参加する	1886 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1862 Kースレターに登録	1863 Kースレターを	1886 googleKースで	1902 Kースレター登録はこちら	1953 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1869 Kローして最新	1869 Kローをお願い	1949 Kローしてください
""", 'ブ': """
ブラ	1921 Kウザは音声	1921 Kウザは動画	1921 Kウザではこの動画	1921 Kウザはvideo	1921 Kウザはaudio
""", 'プ': """
プッ	1865 Kシュ通知
プラ	1874 Kイバシーポリシーに
プレ	1859 Kミアム会員
プロ	1909 Kモーションが含まれ	1909 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1862 Kマガに登録	1863 Kマガで	1902 Kマガ登録はこちら	1902 Kマガの登録	1950 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1862 Kルマガジンに登録	1863 Kルマガジンで	1863 Kルマガジンを	1863 Kルでお届け	1877 Kルアドレスが公開されることはありません	1902 Kルアドレスを入力してください	1953 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1858 Kインして続きを	1858 Kインしてください	1859 Kインが必要	1949 Kインして
""", 'ヶ': """
ヶ月	1859 K無料	1951 K無料
""", '上': """
上优	3292 在googleK先
上優	3292 在googleK先
""", '下': """
下方	3366 K留言
下載	3273 K客戶端	3275 Kapp	3275 K應用程式
下载	3273 K客户端	3275 Kapp	3275 K应用	3365 K客户端
""", '不': """
不代	3291 K表本站	3308 K表本站立场	3321 K表本報立場	3321 K表本报立场	3321 K表本站立场	3321 K表本站立場	3321 K表本媒體立場	3321 K表本網立場	3321 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3347 K于任何财团
不屬	3347 K於任何財團
不得	3291 K转载	3291 K轉載
不认	43 K同本文
不錯	3365 K過
不错	3365 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3291 K表作者
仅供	3308 K其表达个人看法
仅限	3313 K会员	3313 K订户
""", '他': """
他說	3368 K
他说	3368 K
""", '付': """
付費	3268 K後	3369 K牆
付费	3268 K后	3369 K墙
""", '以': """
以下	3336 K内容来自
以閱	3267 K讀全文
以阅	3267 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3268 K专享	3313 K限定内容
会員	50 Kの方は	50 Kは月に	1858 K限定です	1858 K限定の記事	1858 K登録できます	1859 K登録すると	1859 K登録が必要	1905 Kの方はこちら	1905 K登録で続きを読む	1905 K登録後にご覧	1934 Kだけが読める	1934 Kのみがお読み	1934 Kのみ閲覧	1949 K登録して	1949 K登録は	1949 K登録がお済み	1949 K登録をお願い	1949 K登録で	1949 K登録のうえ	1949 K登録はこちら	1949 K登録ください	1950 Kの方
会費	1903 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3265 K支持	3365 K支持,	3365 K支持让	3365 K支持讓	3365 K支持是
""", '使': """
使用	3283 Kcookie改善	3283 Kcookie以	3283 K cookie 以	3283 K cookie 来	3283 K cookie 來	3284 Kcookie来	3284 Kcookie來
""", '來': """
來自	3299 K外部平台的內容
""", '依': """
依靠	3311 K读者的支持	3311 K讀者的支持
""", '侵': """
侵权	3291 K请	3291 K必究
侵權	3291 K必究
""", '個': """
個人	1875 K情報の取り扱い	1910 Kの見解です	3308 K看法
""", '偏': """
偏好	3292 K來源	3292 K来源	3361 K來源
""", '僅': """
僅限	3313 K會員	3313 K訂戶
""", '優': """
優先	1885 Kソース	1885 K表示に設定	1885 Kする情報源	1885 K的に表示
""", '免': """
免費	15 K閱讀	3322 K文章	3322 K閱讀篇數	3322 K閱讀額度	3323 K註冊即可	3323 K註冊後	3350 K文章	3365 K訂閱	3367 K試用
免费	15 K阅读	3322 K文章	3322 K阅读篇数	3323 K注册即可	3323 K注册后	3350 K文章	3365 K订阅	3367 K试用
""", '全': """
全文	20 Kを	1858 Kを読むには	1858 Kをお読み
""", '公': """
公众	16 K号	3278 K号:
公式	1865 Kアプリ	1869 Kアカウントをフォロー	1869 Kアカウントを友だち	1886 Klineはこちら	1950 Kline
""", '关': """
关注	3278 K我们的	3365 K我们
""", '内': """
内阅	3273 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3368 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1951 K
初月	1905 K#円で	1951 K無料
""", '判': """
判断	1952 Kした
""", '利': """
利用	1874 K規約に同意
""", '前': """
前請	3308 K先登入
前请	3308 K先登录
""", '剩': """
剩余	3267 K#%
剩餘	3267 K#%
""", '力': """
力を	1903 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3278 Kline好友	3278 Kline官方	3278 Kline@	3311 K贊助行列	3311 K赞助行列	3365 K会员	3365 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1950 Kになります
""", '動': """
動画	40 Kや写真	1894 Kをご覧ください	1894 Kはこちら	1895 Kでも詳しく	1895 Kでも解説	1921 Kを再生するには	1921 Kをご覧いただくには	1921 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3367 K
""", '即': """
即可	3308 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1870 Kち追加
""", '収': """
収益	1909 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3271 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1887 K班までご	1903 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1862 Kトレイに
""", '只': """
只靠	3311 K讀者	3311 K读者
""", '同': """
同意	3299 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '启': """
启用	3338 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3368 K
告诉	38 K我们	67 K我们	3368 K
""", '呼': """
呼び	1952 Kかけた	1952 Kかける	1952 Kかけて	1952 K掛け
""", '命': """
命じ	1952 Kた
""", '啟': """
啟用	3338 Kjavascript
""", '喊': """
喊道	3368 K
""", '因': """
因为	3365 K有你的支持
因為	3365 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1909 Kの一部が還元
""", '外': """
外部	1890 Kコンテンツ	3299 K内容	3299 K內容
""", '她': """
她說	3368 K
她说	3368 K
""", '好': """
好評	1893 K発売中
""", '如': """
如侵	3291 K权
如有	3291 K侵权	3291 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3279 K微信
""", '定': """
定期	3365 K定額
""", '寄': """
寄付	1931 Kで成り立って	1931 Kで運営され	1931 Kによって運営され	1949 Kをお願い	1953 K
寄到	3271 K您的信箱	3310 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3368 K
""", '居': """
居合	1911 Kわせた方は
""", '已': """
已是	3267 K會員	3313 K订户	3313 K訂戶
已经	3267 K是会员
""", '年': """
年額	1951 K
""", '广': """
广告	11 K	3285 K拦截	3344 K拦截	3344 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1872 Kブロック	1903 Kに頼らず
""", '廣': """
廣告	11 K	3285 K攔截	3344 K攔截	3344 K封鎖
""", '开': """
开启	3275 K通知	3338 Kjavascript
""", '弊': """
弊社	1950 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1950 Kイト
当初	97 Kの記事で
当社	1950 Kの
当編	1950 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3275 K扫	3279 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1856 Kをお願いします	1949 Kをお願い	1949 Kして
""", '您': """
您已	3310 K成功订阅	3310 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3265 K支持	3311 K每一份捐款	3311 K每一筆捐款	3365 K捐款	3365 K支持,	3365 K支持让	3365 K支持讓	3365 K支持是
""", '情': """
情報	1887 Kをお寄せください	1887 K提供はこちら	1887 K提供を募集	1887 K提供をお待ち	1887 Kをお待ちして	1911 Kをお持ちの方は	1911 K提供窓口
""", '感': """
感謝	3310 K您的訂閱	3365 K閱讀	3365 K您的支持
感谢	3310 K您的订阅	3365 K阅读	3365 K您的支持
""", '成': """
成为	51 K其中一员	3267 K会员即可	3313 K付费会员	3365 K会员,	3365 K会员即可	3365 K我们的会员
成果	1918 K報酬型広告
成為	3267 K會員即可	3311 K我們的贊助	3313 K付費會員	3365 K會員,	3365 K會員即可	3365 K我們的會員
""", '我': """
我们	3283 K使用cookie	3283 K使用 cookie	3366 K的
我們	3283 K使用cookie	3283 K使用 cookie	3366 K的
""", '手': """
手机	3275 K客户端
""", '打': """
打开	3273 Kapp	3275 K微信
打開	3273 Kapp
""", '扫': """
扫一	3275 K扫
扫描	3273 K二维码下载	3273 K二维码加入	3275 K二维码关注	3365 K二维码下载	3365 K二维码关注	3365 K二维码加入	3365 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3291 K有风险
""", '指': """
指出	3368 K
指摘	1952 Kした
""", '捐': """
捐助	3311 K我们	3311 K我們
捐款	3365 K支持	3369 K
""", '掃': """
掃一	3275 K掃
掃描	3273 K qr	3365 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3275 K通知
推送	14 K	3275 K通知
""", '擋': """
擋廣	3344 K告
""", '支': """
支持	3264 K獨立媒體	3264 K独立媒体	3265 K我们的	3265 K我們的	3365 K我们,	3365 K我們,	3365 K我们。	3365 K我們。	3365 K我们的报道	3365 K我們的報導	3365 K我们的新闻	3365 K我們的新聞	3365 K我们的记者	3365 K我們的記者	3365 K我们的工作	3365 K我們的工作	3365 K我们继续	3365 K我們繼續
支援	1931 Kで成り立って	1931 Kで運営され	1931 Kによって成り立って	1931 Kによって運営され	1949 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3291 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3292 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1952 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3313 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1862 K情報をお届け
""", '會': """
會員	50 K每月	3268 K專享	3313 K限定內容
""", '月': """
月額	1859 K#円	1951 K
""", '有': """
有了	3365 K你的支持	3365 K您的支持
有料	50 K会員は	1858 K会員限定	1858 K会員になる	1858 K会員の方	1905 K記事が読めます	1953 K会員
有权	3308 K删除
有權	3308 K刪除
""", '未': """
未滿	3332 K#歲	3332 K十八歲
未經	3291 K授權不得	3291 K授權,不得	3291 K授權禁止	3291 K授權請勿	3291 K授權,請勿
未经	3291 K授权不得	3291 K授权,不得	3291 K授权禁止	3291 K授权,禁止	3291 K授权请勿	3291 K授权,请勿
""", '本': """
本ま	1905 月#Kで無料で
本ア	1950 Kプリ
本サ	1950 Kイト
本內	3336 K容來自
本内	3336 K容来自
本刊	3366 K
本報	3366 K導
本报	3366 K读者	3366 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3291 K来源	3366 K
本站	3366 K
本紙	38 Kまで	67 Kまで
本網	3283 K站使用	3366 K
本网	3283 K站使用
本記	1950 K事
本誌	1950 K
""", '来': """
来自	3299 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	1943 K翻訳
""", '欢': """
欢迎	3278 K关注	3365 K加入	3365 K赞助	3365 K订阅	3365 K投稿
""", '歡': """
歡迎	3278 K追蹤	3365 K加入	3365 K贊助	3365 K訂閱	3365 K投稿
""", '此': """
此內	9 K容	3336 K容來自	3336 K容由
此内	9 K容	3336 K容来自	3336 K容由
此前	97 K版本
此影	3335 K片在您所在
此视	3335 K频在您所在
""", '残': """
残り	1858 K#文字	1858 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3367 K
每日	3272 K简报	3272 K簡報	3272 K電子報
每月	3367 K
""", '求': """
求め	1952 Kた	1952 Kている
""", '沒': """
沒有	70 K廣告	3347 K股東	3347 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3347 K股东	3347 K财团
""", '浏': """
浏览	3285 K器版本	3335 K器不支持音频	3335 K器不支持视频	3335 K器不支持播放	3335 K器不支持html#	3335 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3335 K器不支援影片	3335 K器不支援音訊
""", '点': """
点击	3365 K关注	3365 K这里
""", '無': """
無料	15 K記事	1858 Kで会員登録	1858 K会員に登録	1905 Kで読める記事の上限	1905 K会員になると	1934 K記事の閲覧	1934 K記事は残り	1934 Kで読める記事	1934 K閲覧	1949 K会員に登録	1949 K会員登録	1951 K体験
無断	1884 K転載	1884 K複製	1942 K転載・複製	1942 K転載を禁じ	1942 Kでの転載	1942 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3291 K所有	3291 K归本	3291 K归原	3291 K归作者	3291 K归属
版權	3291 K所有	3291 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1950 Kしたジャーナリズム	3366 K新闻	3366 K媒体
""", '獨': """
獨立	3366 K新聞	3366 K媒體
""", '獲': """
獲得	3320 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3366 K者
由读	3366 K者
""", '申': """
申し	1893 K込みはこちら
申込	1893 Kみはこちら	1893 Kはこちら
""", '电': """
电子	3369 K报
""", '畅': """
畅读	3313 K全站
""", '留': """
留言	85 K区	85 K區	3366 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1887 Kをお寄せ
""", '登': """
登入	24 K或	3267 K後繼續	3267 K會員	3323 K或註冊
登录	24 K或	3267 K后继续	3267 K后查看全文	3267 K后查看完整	3323 K或注册
登録	1905 Kして続きを読む	1949 Kしてください	1949 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1950 Kまの
""", '看': """
看更	3273 appK多
""", '禁': """
禁止	3291 K转载
禁無	1883 K断
""", '私': """
私た	1950 Kちの
""", '科': """
科し	1952 Kた
""", '称': """
称	3368 K
""", '稱': """
稱	3368 K
""", '立': """
立即	3365 K加入我们	3365 K加入我們	3365 K订阅	3365 K訂閱	3365 K下载	3365 K下載	3365 K报名	3365 K報名	3365 K成为会员	3365 K成為會員
""", '第': """
第一	3308 K条评论	3308 K則留言	3308 K條評論
""", '筆': """
筆者	1910 K個人の見解
""", '紙': """
紙の	1950 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1858 Kを読むには	1858 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1950 K部では
""", '繼': """
繼續	3267 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3267 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3368 K
者说	3368 K
""", '联': """
联盟	74 K链接	3320 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3320 K行銷連結	3320 K連結
聯絡	38 K我們
""", '自': """
自動	1943 K翻訳
""", '若': """
若有	3291 K侵权	3291 K侵權
""", '获': """
获得	3320 K佣金
""", '著': """
著作	1884 K権は	1942 K権法により保護	1942 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3308 K本站立场
表示	3368 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3267 K即可	3267 K後繼續	3271 K我們的	3271 K電子報	3365 K我們	3369 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1887 Kまでご連絡ください
""", '訴': """
訴え	1952 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1952 Kた
認為	3368 K
""", '說': """
說:	3368 K
說。	3368 K
說道	3368 K
""", '読': """
読み	1859 K放題
読者	18 Kの寄付	18 Kの支援	1903 Kの会費で	1950 Kの皆様	1950 Kの皆さ	1950 Kアンケート
""", '請': """
請先	3365 K登入
請啟	3283 K用javascript
請我	54 K喝咖啡
請捐	3365 K款
請支	3264 K持我們	3365 K持我們
請登	3365 K入後	3365 K入以
請立	3365 K即捐款
請輸	3310 K入您的電子	3365 K入您
請點	3365 K擊此處	3365 K擊這裡	3365 K擊下方	3365 K擊連結
""", '讀': """
讀者	43 K投書	3366 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3267 K即可	3267 K后继续	3271 K我们的	3271 K电子报	3365 K我们	3369 K费
""", '认': """
认为	3368 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3308 K服务协议
""", '该': """
该视	3335 K频在您所在
""", '说': """
说:	3368 K
说。	3368 K
说道	3368 K
""", '请': """
请先	3365 K登录
请启	3283 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3365 K款
请支	3264 K持我们	3365 K持我们
请点	3365 K击此处	3365 K击这里	3365 K击下方	3365 K击阅读	3365 K击关注	3365 K击链接
请登	3365 K录后	3365 K录以
请立	3365 K即捐款
请输	3310 K入您的电子邮箱	3310 K入您的邮箱	3365 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3366 K问卷	3366 K群
""", '責': """
責任	3291 K編輯:
""", '賺': """
賺取	3320 K佣金
""", '購': """
購読	1858 K者の方は	1859 Kすると	1949 Kしてください	1950 K者の方	1953 K料
""", '贊': """
贊助	3264 K我們	3365 K我們
""", '责': """
责任	3291 K编辑:
""", '赚': """
赚取	3320 K佣金
""", '赞': """
赞助	3264 K我们	3365 K我们
""", '身': """
身边	3366 K的新鲜事
身邊	3366 K的新鮮事
""", '転': """
転載	45 K	1883 Kを禁じ
""", '輸': """
輸入	3310 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3291 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3291 K请注明
""", '输': """
输入	3310 Kemail
""", '这': """
这篇	3366 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3278 K我們的	3292 Kgoogle news	3365 K我們
""", '送': """
送っ	49 Kてください
送到	3310 K你的邮箱	3310 K您的邮箱	3310 K您的信箱
""", '這': """
這篇	3366 K文章
""", '通': """
通知	14 K	1865 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1902 Kニュースレター
""", '邀': """
邀請	3365 K您
邀请	3365 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3368 K
""", '长': """
长说	3368 K
""", '開': """
開啟	3275 K通知	3338 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3267 K全文請
""", '關': """
關注	3278 K我們的	3365 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3267 K全文请
""", '随': """
随时	3365 K掌握
""", '隐': """
隐私	3284 K政策
""", '隨': """
隨時	3365 K掌握
""", '隱': """
隱私	3284 K權政策	3284 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3369 K報
""", '需': """
需接	3299 K受cookie
需要	3299 K接受cookie	3365 K您的支持	3365 K你的支持
""", '音': """
音声	1894 Kでもお聴き
""", '飲': """
飲酒	3332 K過量
""", '首': """
首年	3325 K仅需
首月	3313 K仅需	3313 K只要	3325 K免费	3325 K免費	3325 K仅	3325 K僅	3325 K只需	3367 K
首选	3292 K来源	3292 K新闻来源	3361 K来源
首選	3292 K來源	3292 K新聞來源	3361 K來源
""", '點': """
點擊	3365 K這裡
""", '가': """
가상	63 K 비서
가입하세요	2041 K
가입해	2041 K 주세요
""", '강': """
강조했다	2044 K
""", '게': """
게시물	2013 K 불러오기
""", '계': """
계속	1958 K 읽으려면	1958 K 읽으시려면
계신	1981 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2020 K 차단
광고도	70 K
광고차단	2020 K
""", '구': """
구글	1968 K 뉴스에서
구독	50 K 회원은	1958 K 후 이용
구독료	2045 K
구독을	2041 K 신청하세요
구독자	1958 K 전용 기사	1958 K 전용 콘텐츠	1958 K 전용입니다	1958 K 전용 서비스	2042 K
구독자는	50 K
구독자만	1958 K 볼 수	1995 K 읽을
구독자에게만	1995 K 제공
구독하고	1968 K
구독하세요	1980 K	2041 K
구독하시면	1958 K
구독해	80 K 주세요	1967 K 주세요	1993 K 주셔서	2041 K 주세요
구독해주세요	1967 K
구독해주셔서	1993 K
""", '금': """
금요일	1993 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	1958 전체 K 보려면	1995 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	1994 K 응원해
기자에게	1981 K 연락해 주세요
""", '남': """
남겨주세요	2041 K
""", '네': """
네이버	1968 K 메인에서	1980 K 구독
네이버에서	1968 K 구독
""", '놓': """
놓치지	2041 K 마세요
""", '눌': """
눌러주세요	2041 K
""", '뉴': """
뉴스레터	78 K	1960 K 구독하기	1960 K 구독하세요	1960 K 신청하기	1960 K 구독 신청하기	2042 K	2045 K
뉴스레터로	1960 K 받아
뉴스레터를	1960 K 받아	1960 K 구독하세요	1960 K 구독해	1960 K 구독하고	1960 K 구독하면	2041 K 신청하세요
""", '다': """
다운로드하세요	2041 K
""", '달': """
달	1995 첫 K #원
""", '당': """
당신의	1981 K 제보가	2042 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1991 K 삭제될	1991 K 삭제합니다	1991 K 통보	1991 K 예고	1991 K 운영자	1991 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2044 K
""", '독': """
독립	2042 K 언론
독립언론	2042 K
독립언론을	1994 K 지켜
독자	2003 K 후원으로	2041 K 여러분의	2042 K 여러분
독자님의	1956 K 후원	2003 K 후원으로
독자들의	18 K 후원	2003 K 후원으로	2024 K 후원
독자의	2003 K 후원으로	2024 K 후원	2042 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1993 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2041 K
""", '로': """
로그인	24 K	1958 K 후 이용
로그인이	1958 K 필요합니다	1958 K 필요한 서비스	1958 K 필요해요
로그인하거나	2041 K
로그인하고	1995 K 계속
로그인하면	1995 K 계속
로그인하시면	1958 K
""", '링': """
링크에서	2041 K 확인하세요
""", '마': """
마음에	1994 기사가 K 드셨다면
""", '만': """
만나보세요	2041 K
""", '말': """
말했다	2044 K
""", '매': """
매월	2043 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1993 K 보내드려요
메일함으로	1960 K
""", '무': """
무단	1978 K 복제	1978 K 전재
무단전재	1977 K
무료	15 K 기사	2001 K 기사	2043 K 체험
무료로	15 K 볼 수 있는	1995 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2041 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2044 K
""", '보': """
보내	57 K 드립니다	2041 K 주세요
보내드리는	1993 K
보내드립니다	57 K	1993 K
보내주세요	2041 K
""", '본': """
본	2042 K 기사
본사의	1999 K 편집 방향	1999 K 편집방향
본지는	2042 K
본지의	1999 K 편집 방향	1999 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2012 K 오디오를	2012 K 비디오를	2012 K 동영상을
브라우저는	2012 K 동영상
브라우저에서는	2012 K 동영상을
""", '사': """
사연을	1981 K 보내주세요	1981 K 보내 주세요
사전	1986 K 등록하기	1986 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1979 K 매체로	1979 K 출처로	1979 K 언론사	1979 K 매체
선호하는	1979 K 출처
""", '설': """
설명했다	2044 K
설문에	2041 K 참여하세요
설치하세요	2041 K
""", '세': """
세미나	1986 K 신청하기
""", '소': """
소식을	1993 K 전해드립니다
""", '속': """
속보를	1992 K 받아보세요
""", '수': """
수수료를	1998 K 받을 수 있습니다	1998 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	2003 K 후원으로
시민의	2024 K 후원
시작하세요	2041 K
""", '아': """
아래에서	2041 K 확인하세요
""", '알': """
알려	2041 K 주세요
알려주세요	2041 K
알림	1964 K 받기	1964 K 설정
알림을	14 K	1992 K 켜고
""", '애': """
애드블로커	2020 K
애드블록	2020 K
""", '앱': """
앱	1964 K 다운로드	1964 K 설치	1992 K 설치하기
앱에서	1963 K 보기	1963 K 열기	1992 K 더 편하게	2041 K 확인하세요
앱으로	1963 K 보기	1992 K 더
앱을	1964 K 다운로드	1992 K 다운로드하세요	1992 K 설치하세요
""", '언': """
언론을	1994 독립 K 지켜
""", '여': """
여기서	2041 K 확인하세요
여러분	2042 K 덕분
여러분의	1981 K 제보를	1994 K 후원이	2024 독자 K 후원	2041 K 후원
""", '영': """
영상에서	1987 K 확인하세요	1987 K 확인할 수 있습니다	2041 K 확인하세요
영상으로	1987 K 확인하세요
영상을	1987 K 확인하세요
""", '온': """
온라인	1986 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1984 K 콘텐츠	2013 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2042 K 기자
우리의	2042 K 저널리즘
""", '운': """
운영되고	1994 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1994 K 응원
""", '월': """
월	2043 K #원
""", '유': """
유료	1958 K 구독자만
유튜브	1968 K 구독
""", '음': """
음성으로	1987 K 들으려면	1987 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2041 K
응원해	1956 K 주세요	2041 K 주세요
""", '의': """
의견을	2041 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2042 K 기사가	2042 K 기사는	2042 K 기사
이메일	1961 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1960 K 입력하세요	1960 K 입력해 주세요	1960 K 입력해주세요	1960 K 입력하시면
이미	1995 K 구독자이신가요
이벤트에	2041 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2035 K 작성	2035 K 생성	2035 K 요약
""", '일': """
일주일에	17 K 한 번
일할	1986 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2035 K 번역
자바스크립트가	2015 K
자바스크립트를	2015 K
자주	1979 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1977 K 금지
재배포금지	1977 K
재생할	2012 K 수 없습니다
""", '저': """
저작권법	1978 K
저작권법의	1978 K
저작권자	1978 K
저작권자의	1978 K
저희	2042 K 뉴스레터	2042 K 채널	2042 K 앱
저희는	2042 K
저희를	2042 K
""", '적': """
적었다	2044 K
""", '전': """
전문을	20 K
전용	1958 회원 K 기사	1958 회원 K 콘텐츠	1958 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2044 K
""", '정': """
정기후원	2043 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2013 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	1981 K 부탁드립니다
제보는	1981 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1981 K 기다립니다	1981 K 받습니다
제보해	38 K 주세요	67 K 주세요	2041 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1998 K 링크
제휴링크	1998 K
""", '좋': """
좋아요	1980 구독과 K 부탁
좋아요를	1980 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	2041 K 확인하세요	2041 K 신청하세요	2041 K 참여하세요
지켜주세요	2041 K
""", '채': """
채널	1967 K 추가	1980 K 추가하기	1980 K 구독하기	2002 K 추가하고	2002 K 추가하면
채널에	1980 K 참여하세요
채널에서	1980 K 소식을	2041 K 확인하세요
채널을	2002 K 추가하고	2002 K 추가하면	2002 K 추가해	2002 K 구독하고	2002 K 구독하면
채용	1986 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2043 K 달
""", '추': """
추가해	1980 K 주세요
추가해주세요	1980 K
""", '친': """
친구	1980 K 추가하세요
""", '카': """
카카오톡	2002 K 채널에서	2002 K 채널
""", '커': """
커피	54 K 한 잔 사	1994 K 한 잔 값으로
""", '콘': """
콘텐츠	2013 K 불러오기
""", '쿠': """
쿠키	1984 K 동의가
쿠키를	1984 K 허용해야	1984 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1986 K 보기
""", '파': """
파트너스	1998 K 활동
""", '팔': """
팔로우하기	1967 K	1980 K
팔로우하세요	2041 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1999 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1998 K 받아
""", '활': """
활용	1977 ai 학습 및 K 금지
""", '회': """
회원	1958 K 전용입니다
회원가입	1958 K 후	2041 K 후
회원가입은	2041 K
회원가입을	2041 K 하
회원가입하고	2041 K
회원가입하면	1995 K 월
회원가입하세요	2041 K
회원가입하시면	2041 K
회원만	1958 K 볼 수
""", '후': """
후원금	2045 K
후원으로	1994 독자의 K 운영됩니다	1994 독자의 K 운영하는
후원을	1956 K 부탁드립니다	2041 K 부탁
후원이	1956 K 필요합니다	1956 K 큰 힘이
후원하세요	2041 K
후원해	80 K 주세요	1956 K 주세요	2041 K 주세요
후원회원의	2003 K 후원으로	2024 K 힘
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
הפרסומות
הפרסומים
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
מניות
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
