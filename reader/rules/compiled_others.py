"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3142
# comentário	2359
# comentários	2359
# gün ücretsiz deneyin	2943
# głosów	91
# hlasů	91
# hozzászólás	1542
# komentářů	322
# komentāri	2011
# lượt bình chọn	91
# příspěvků	322
# röster	91
# yaşindan küçükler oynayamaz	3006
# ääntä	91
# δευτερόλεπτα μπροστά	690
# δευτερόλεπτα πίσω	690
# σχόλια	632
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3062
# коментарів	3062
# комментариев	2568
# комментарий	2568
# комментария	2568
# הצבעות	91
# תגובות	1436
# تعليقات	118
# راي	91
# صوت	91
# نظر	1172
# कमेंट	1488
# वोट	91
# € al mes durante # meses	1066
# € al mese per # mesi	1717
# € por mês durante # meses	2400
#か月無料	1778
#カ月無料	1778
#ヶ月無料	1778
#件のコメント	1794
#則留言	3204
#条评论	3204
#票	91
#秒戻る	1837
#秒進む	1837
#명 참여	91
#초 뒤로	1928
#초 앞으로	1928
""", 'a': """
a apărut o eroare	2524
a carregar vídeo	2413
a cikk a hirdetés alatt folytatódik	1538
a cikk a hirdetés után folytatódik	1538
a cikk meg is hallgatható	1536
a cikk meghallgatása	1545
a cikk megosztása	1536
a folytatáshoz regisztráljon	1530
a hirdetés után folytatjuk	1538
a kommentelés lezárult	1542
a lire également	1325
a nap kérdése	91
a rovat további cikkei	1543
a szerző a lap munkatársa	1553
a szerző jogász	1553
a szerző közgazdász	1553
a szerző politológus	1553
a szerző történész	1553
a szerző újságíró	1553
a témában további cikkek	1543
abo abschließen	469
abonați-vă	2453
abone değil misin	3021
abone değil misiniz	3021
abonează-te	2453
abonelere özel	2943
abonelere özel avantajlar	3006
abonelere özel indirim	3006
abonelere özel içerik	3021
aboneliğini seç	3021
aboneliğinizi seçin	3021
abonner nå	2170
abonner på nyhetsbrevet	2175
abonné	1377
abonnér	388
abonnér nu	388
abonnés	1292
abonnés uniquement	1365
abonē	2005
abonē jaunumus	2029
abonē un lasi visus rakstus	2005
abonēt	2005
abrir menú	1027
acasă	2467
accede a todos los contenidos sin límites	1066
accept termenii și condițiile	2524
acceptér	402
acceptă toate	2475
acceptă tot	2511
acceptă și afișează conținutul	2475
acceptă și continuă	2511
accéder au dossier	1402
accéder à l'article	1292
accéder à la page de dons	1393
aceitar e ver o conteúdo	2381
aceito receber comunicações	2429
aceito receber comunicações de marketing	2429
aceito receber comunicações e ofertas	2395
acepto la política de privacidad	1097
acest articol este rezervat abonaților	2490
acest câmp este obligatoriu	2524
acesta este ultimul tău articol gratuit	2490
acheter ce numéro	1352
achetez ce numéro	1352
activează	2515
activează alertele	2484
activează notificările	2484
activează sunetul	2507
actualités	1325
actualizar la página	1090
ad 광고	1906
adaugă ca sursă preferată	2534
adaugă un comentariu	2464
add meg az e-mail-címed	1548
además	1024
adhérer	1283
adja meg az e-mail-címét	1548
adja meg e-mail-címét	1548
adomány	1528
adományozok	1528
adományozás	1528
adresa de email nu este validă	2524
adresă de email invalidă	2524
adreça electrònica	290
afficher la vidéo	1388
afficher les réponses	1376
afișează comentariile	2499
afișează conținutul	2475
afișează conținutul extern	2475
afișează originalul	2468
afișează postarea	2511
afișează subtitrările	2507
agora não	2332
ai deja un abonament? autentifică-te	2490
ai găsit o greșeală	2530
ai observat o greșeală	2464
ai सारांश	1503
ai से तैयार सारांश	1503
ai 摘要	3277
ai 기사 요약	1954
ai 번역	1954
ai 요약	1906
ai 음성으로 듣기	1928
ai-genereret resumé	413
ai-resumé	413
ai-összefoglaló	1545
aicinām ievērot cieņu komentāros	2011
aiheeseen liittyvää	1232
aiheesta lisää	1232
ainda não tem conta	2427
ainda não é assinante	2427
aitäh liitumast	1144
aizvērt	2013
aizvērt reklāmu	2014
aiが要約	1862
aiによる要約	1862
ai总结	3277
ai摘要	3224
ai生成	3277
ai翻訳	1862
ai翻譯	3277
ai翻译	3277
ai要約	1862
ai語音朗讀	3251
ai语音朗读	3251
ai重點整理	3224
ai音声で聴く	1837
ai가 읽어주는 기사	1928
ajouter à mes favoris	1311
ajouter à mes sources préférées	1410
ajouter à vos sources préférées	1410
ajouter à vos sélections	1311
ajándékozza a cikket	1536
ajándékozza a cikket barátjának	1536
ajánlataink	1543
ajánljuk	1543
ajánljuk még	1543
ajánlott	1543
ajánlott cikkek	1543
ajánló	1543
akceptuję	2266
akkurat nå	2191
aktuálně	323
alege-ți abonamentul	2522
alegeți abonamentul	2522
algo salió mal	1098
alle abo-angebote im überblick	561
alle angaben ohne gewähr	567
alle inhalte sind urheberrechtlich geschützt	608
alle newsletter im überblick	552
alle preise ohne gewähr	567
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	491
als podcast hören	562
alte știri	2465
alterar preferências de cookies	2381
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	3007
altyazilari göster	3007
altă sumă	2519
alătură-te conversației	2478
am înțeles	2468
amazon'da gör	3006
amazonで見る	1835
amazonで詳しく見る	1835
amazonで詳細を見る	1835
amazonで買う	1835
amazonで購入	1835
amazonで購入する	1835
amintește-mi mai târziu	2451
ana sayfaya dön	3027
anasayfaya dön	3027
andra läser	19	2848
andra läser just nu	19
andra läste även	2848
andre har også lest	19
andre leser nå	2191
andre leste også	2191
andre læser	410
andre læser lige nu	410
andre læser også	19
andre læste også	410
angebot wählen	561
anhören	490
anhören # min	490
anmäl dig	2831
anmäl dig till nyhetsbrevet	2831
annonce - artiklen fortsætter nedenfor	401
annonces légales	1352
annoncørbetalt	87
annoncørbetalt indhold	87	418
annons - artikeln fortsätter nedan	2840
annonsen slutar här	2840
annonsinnehåll	2855
annonslänk	2840
annonsörsinnehåll	2855
annonsørinnhold	87	2199
anulează oricând	2522
anulezi oricând	2490
anuluj odpowiedź	2269
användarvillkor	2841
anzeigensonderveröffentlichung	567
anúncio	2354
anúncios	2354
apmaksāts saturs	2014
aportación mensual	1092
aportación única	1092
app storeからダウンロード	1842
app storeでダウンロード	1842
app store에서 다운로드	1934
apple ile giriş yap	3021
appleでサインイン	1850
appleでログイン	1850
appleで続ける	1850
app内打开	3257
après la publicité	1316
após a publicidade	2354
apóyanos	985
apóyanos en patreon	1092
apúntate	997
arată conținutul	2511
arată mai mult	2528
arată mai puțin	2468
arată răspunsurile	2499
arată tot	2468
arkadaşina gönder	2950
arkadaşinla paylaş	2950
article abonné	1292
article ajouté à vos sélections	1311
article lu par une voix de synthèse	1384
article précédent	1325
article réservé aux abonnés	1292
article sponsorisé	1352
articles associés	1325
articles liés	1325
articles recommandés	1325
articles récents	1325
articol exclusiv pentru abonați	2490
articole asemănătoare	2465
articole înrudite	2465
articoli più letti	1720
articolul continuă după reclamă	2461
articolul continuă mai jos	2461
articolul următor	2465
artikeln finns också som ljud	2836
artikeln fortsätter efter annonsen	2840
artikeln fortsätter nedan	2840
artikeln fortsätter under bilden	2840
artikeln går att lyssna på	2836
artikeln är låst	2826
artikeln är uppläst av en dator	2836
artikkel jätkub pärast reklaami	1128
artikkel jätkub reklaami järel	1128
artikkel täieneb	1126
artikkelen er låst	2170
artikkelen finnes også som lyd	2179
artikkeli jatkuu kuvan jälkeen	1226
artikkelin voi myös kuunnella	1224
artiklen er låst	388
artiklen er læst op af en robot	397
artiklen findes også som lyd	397
artiklen fortsætter efter annoncen	401
artiklen fortsætter nedenfor	401
artiklen fortsætter under billedet	401
artiklen kan også høres	397
artikli loeb ette tehishääl	1124
artiklit loeb tehishääl	1124
artykuł dla subskrybentów	2251
artykuł sponsorowany	2265
artykuły na e-mail	2254
artículo anterior	1024
artículo relacionado	1024
artículo siguiente	1101
artículos recomendados	1070
artículos relacionados	1024
as notícias mais lidas	2403
ascultă	2458
ascultă articolul	2507
ascunde răspunsurile	2499
aslini göster	2960
assine já	2337
atbalstīt	2005
atcel jebkurā laikā	2005
atradi kļūdu rakstā	2011
atualizar a página	2422
atualizar página	2422
atvērt	2013
atšaukti galite bet kada	1964
aucun commentaire à ce niveau	1356
audio narrado por una voz automática	1049
auf apple podcasts hören	542
auf spotify hören	542
ausgewählt für sie	566
autoriser la publicité	1392
avantage abonnés	1382
avantages abonnés	1382
avantaje pentru abonați	2505
avançar # segundos	2413
aveți deja cont	2522
avis de décès	1352
avoimet työpaikat	1234
avsluta när du vill	2826
avslutt når du vil	2170
avís legal	279
aylik bağiş	3018
ayrintilar için tiklayin	2959
ayrintilar için tiklayiniz	2959
az első hónap csak # ft	1530
aç	2960
añadir a favoritos	1009
añadir a mi lista	1069
añadir comentario	1020
añadir como fuente preferida	1109
añadir usuario	990
añádenos como fuente preferida	1109
aún no eres suscriptor	1095
aún no estás registrado	1095
aún no te has registrado	990
aún no tienes cuenta	1095
ačiū, kad užsiprenumeravote	1989
ați uitat parola	2522
ați votat deja	2499
""", 'b': """
baixar episódio	2413
baixar o áudio	2413
baixar áudio	2413
banküberweisung	468
bağiş sayfasina git	3018
bağiş yap	2942
bağiş yapin	2942
bağlanti kopyalandi	3035
bağlantiyi kopyala	2950
başa dön	2959
başka tutar	3018
bei google als quelle hinzufügen	491
bei spotify hören	542
bejelentkezés	1530
belépés	1530
benefício do assinante	2385
betrag wählen	467
betygsätt receptet	61
betűméret	65
bezárás	1527
beğen	3001
beğenme	3001
bild vergrößern	508
bildirimleri aç	2998
bildirimleri açin	2998
bir hata oluştu	3023
bir şeyler ters gitti	3024
bir şeyler yanliş gitti	3024
bitte versuchen sie es später erneut	552
bize ulaşin	2956
biểu quyết	91
bjud en vän på artikeln	2836
bli månadsgivare	2823
bli støttemedlem	2167
bliv støttemedlem	385
boletín	997
browserul tău nu poate reda acest video	2475
brukervilkår	2184
bu haber abonelere özeldir	2943
bu haber yapay zeka tarafindan seslendirilmiştir	3007
bu haber yapay zekâ ile seslendirilmiştir	3007
bu içerik abonelere özeldir	2943
bu içerik faydali oldu mu	3000
bu içerik görüntülenemiyor	3010
bu içerik gösterilemiyor	3010
bu içerik kilitli	3021
bu video artik mevcut değil	3007
bu video bulunduğunuz ülkede izlenemiyor	3007
bu video mevcut değil	3007
bu video ülkenizde izlenemiyor	3007
bugün değil	2941
bulmaca çöz	3003
bunlar da ilginizi çekebilir	2957
butlletí	290
buzón anónimo	1104
buzón seguro	1104
buďte v obraze	312
bài cùng chuyên mục	3170
bài cùng tác giả	3170
bài khác	3143
bài liên quan	3143
bài mới nhất	3170
bài quảng cáo	3171
bài tiếp theo	3143
bài viết liên quan	3143
bài viết mới	3169
bài được dịch tự động	3169
bài đọc nhiều	3170
báo lỗi	3142
bármikor leiratkozhat	1548
bármikor leiratkozhatsz	1548
bármikor lemondhatja	1530
bármikor lemondható	1530
bình chọn	91
bình luận	3142
bình luận (#	3142
bölümü indir	3007
búsqueda	1027
bülten	2980
bülten üyeliği	2980
bültene abone oldunuz	2980
büyüt	2959
bądź na bieżąco	2254
bővebben	1545
būkite pirmas	1970
būkite pirmas, pakomentavęs	1970
bạn có thể quan tâm	3143
bỏ qua	3126
""", 'c': """
cada aportació compta	293
cada aportación cuenta	1065
cada contribuição conta	2398
cada doação conta	2424
cada donación cuenta	1092
cadastre-se grátis	2337
califica este artículo	1020
campo obrigatório	2429
campos obrigatórios	2429
cargando el vídeo	1081
cargando vídeo	1081
cargar más	1027
cargar más comentarios	1073
cargar más noticias	1101
cargar publicación	1085
cargar vídeo	1085
carregando o vídeo	2413
carregando vídeo	2413
carregar conteúdo	2417
carregar mais comentários	2405
carregar mais notícias	2433
carregar o conteúdo	2417
carregar publicação	2417
carregar vídeo	2417
carte de crédit	1291
cartão de crédito	2336
categorieën	2082
categorías	1024
caută	2467
caça-palavras	2410
ce contenu vous a-t-il été utile	1350
ce résumé vous a-t-il été utile	1350
cea mai bună ofertă	2522
cela vous a-t-il été utile	1376
cele mai citite știri	2493
cele mai noi știri	2465
celý článek	325
cerrar menú	1027
cerrar sesión	990
cet article est en accès libre pour les abonnés	1365
cet article est lu par une voix de synthèse	1350
cet article vous a-t-il été utile	1376
cette page vous a-t-elle été utile	1376
cette réponse est-elle utile	1376
cette vidéo est indisponible	1384
cette vidéo ne peut pas être lue	1384
cevaplari göster	3000
chargement du lecteur vidéo	1384
charger la vidéo	1388
charte de déontologie	1406
charte éditoriale	1406
chci odebírat	312
chci podpořit	307
chci přispět	307
chi tiết	3146
chia sẻ	3133
chia sẻ bài viết	3133
chia sẻ facebook	3169
chia sẻ qua facebook	3169
chia sẻ ý kiến của bạn	3142
chuyên mục	3143
chuyển đến công thức	61
chép liên kết	3169
chính sách bảo mật	3141
chính sách bảo mật | điều khoản sử dụng	3141
chính sách cookie	3141
chính sách quyền riêng tư	3141
chấp nhận tất cả	3141
chấp nhận tất cả cookie	3141
chủ đề	3143
chủ đề liên quan	3143
chủ đề nóng	3170
cikk megosztása	1536
cikk mentése	1536
cikkünk frissül	1545
citeşte şi	2465
citește articolul complet	2528
citește articolul integral	2528
citește fără limite	2490
citește mai departe	2465	2467
citește mai mult	2465	2467
citește regulile comunității	2478
citește tot articolul	2528
citește transcrierea	2507
citește în aplicație	2513
citește și	2465
citi šobrīd lasa	2007
citit de o voce sintetică	2507
citiți și	2465
cobrança anual	2427
col·labora	266
comandă acum	2505
comandă cartea	2505
comentariul tău așteaptă moderarea	2478
comentează	2464
comentário	2359
comentário aguardando moderação	2391
comentários	2359
comentários exclusivos para assinantes	2391
commander ce numéro	1352
comment désactiver mon adblocker	1392
comment désactiver mon bloqueur	1392
commentaire en attente de modération	1356
commerciële bijdrage	2127
compre a edição impressa	2385
conditions générales	1318
conectează-te cu facebook	2490
conectează-te cu google	2490
confidentialité	1318
configuración	1017
configuración de cookies	1017
configuración de privacidad	1085
configurações de cookies	2356
configurações de privacidade	2417
conheça todas as nossas newsletters	2395
consenti la pubblicità	1743
consigue tu entrada aquí	1051
consulta les normes de participació	282
consultez notre charte de modération	1356
consíguelo en tu quiosco	1051
contacta con la redacción	1104
contactar a redação	2436
contactar con la redacción	1104
contactați redacția	2530
contacte a redação	2436
contactează redacția	2530
contacter la rédaction	1406
contactez la rédaction	1406
contenu externe recommandé	1348
contenu proposé par notre partenaire	1352
contenu réservé	1396
contenu réservé aux abonnés	1396
contenu sponsorisé	1316
contenus recommandés	1369
contenus sponsorisés	1316	1325
conteúdo de marca	2354
conteúdo exclusivo	2337
conteúdo exclusivo para assinantes	2400
conteúdo externo	2381
conteúdo externo recomendado	2381
conteúdo pago	2411
conteúdo para assinantes	2337
conteúdo patrocinado	2354
conteúdo premium	2400
conteúdo produzido pela marca	2385
conteúdo relacionado	2363
conteúdos relacionados	2403
contingut només per a usuaris registrats	294
continua a leggere dopo la pubblicità	1732
continua após a publicidade	2354
continua després de l'anunci	284
continuar leyendo aquí	990
continuarea articolului după reclamă	2480
continue a ler esta notícia	2403
continuer après la publicité	1316
continuă cu apple	2490
continuă cu facebook	2490
continuă cu google	2490
continuă pe site	2513
continuă să citești după publicitate	2480
continuă în browser	2513
continúa abajo	1015
contáctanos	1020
conținut disponibil doar utilizatorilor înregistrați	2490
conținut extern	2475
conținut extern recomandat	2475
conținut pentru abonați	2453
conținut plătit	2505
conținut premium	2490
conținut sponsorizat	87	2461
cookie を管理する	1840
cookie 設定	3255
cookie 设置	3255
cookieinställningar	2841
cookieの管理	1840
cookieの設定	1791
cookieを管理	1840
cookieを管理する	1840
cookie政策	3200
cookie設定	1791	3200
cookie设置	3200
copia l'enllaç	273
copiază	2537
copiază link	2458
copiază linkul	2458
copy link thành công	3169
correo electrónico	997
correo electrónico no válido	1097
correo no válido	1097
creează cont	2453
créer mon compte	1292
créer un compte	1292
créer une alerte	1358
créer une alerte sur ce thème	1358
csak előfizetőknek	1530
cualquier aportación ayuda	1092
cum îl dezactivez	2518
cumpără acum	2505
cumpără bilet	2505
cumpără bilete	2505
cumpără bilete online	2505
cumpără cartea	2505
cumpără de pe emag	2505
cumpără revista	2480
cuvinte încrucișate	2504
czytaj całość	2276
czytaj również	2273
czytaj także	2273
czytaj też	2273
czytaj też nasze inne artykuły	2273
czytaj więcej	2273	2276
czytaj więcej o	2273
các tin khác	3143
câmp obligatoriu	2524
câmpuri obligatorii	2524
cât de util a fost acest articol	2478
címkék	1543
címlap	1543
címlapról ajánljuk	1543
có lẽ để sau	3126
có thể bạn quan tâm	19	3143
có thể bạn thích	19
código de ética	2436
código postal	1098
código ético	1104
cómo desactivar el bloqueador	1090
cómo desactivarlo	1091
cómpralo aquí	1079
cómpralo en amazon	1079
cùng chuyên mục	3143
cùng chủ đề	3170
cùng tác giả	3170
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	2960
daha fazla göster	2959
daha fazla haber için tiklayin	2959
daha fazla yorum yükle	3000
daha önce oy kullandiniz	3000
daha önce oy verdiniz	3000
dalies ar šo rakstu	2010
dalinkitės	1964
dalinkitės straipsniu	1969
dalsza część artykułu pod materiałem wideo	2265
dalsza część artykułu pod wideo	2265
dalsza część tekstu pod wideo	2265
dalīties	2005
dalīties ar draugiem	2010
dalīties facebook	2010
další	325
další strana	325
další z rubriky	323
další zprávy	323
další článek	323
další články	19	323
další čtení	323
danke für dein feedback	546
danke für deine stimme	91
danke für ihr feedback	546
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1056
dans l'actualité	1369
dans la même catégorie	1325
dans la même rubrique	1325
dans la même série	1325
darovat článek	315
darovať	2703
darovať článok	2711
darujte tento článek	315
darujte tento článok	2711
das könnte dich auch interessieren	505
das könnte ihnen auch gefallen	505
das könnte sie auch interessieren	505
das könnte sie interessieren	505
das wichtigste in kürze, zusammengefasst von ki	536
datenschutzerklärung	498
daugiau šia tema	1966
deblochează articolul	2490
definições de cookies	2417
definições de privacidade	2417
deixar um comentário	2359
deixe um comentário	2359
del på e-post	2179
del på facebook	397	2179
del på mail	397
del på twitter	397	2179
del på x	397	2179
dela inlägget	2836
dela på facebook	2836
dela på twitter	2836
dela på x	2836
deli članek	2770
delite članek	2770
dernière minute	1325
dernières actualités	1325
dernières infos	1325
dernières nouvelles	1325
desa per llegir després	296
desactívalo para continuar	1090
desactívalo para seguir leyendo	1090
desbloquear artículo	1066
desbloqueie este conteúdo	2400
descarcă aplicația	2513
descarcă audio	2507
descarcă din app store	2513
descarcă din google play	2513
descarcă episodul	2507
descargar pódcast	1081
descarregar áudio	2413
deschide aplicația	2513
deschide în aplicație	2513
descárgala en app store	1087
descárgala en google play	1087
destekçi ol	3018
destekçimiz olun	3018
det er gratis å opprette en bruker	2170
det læser andre	410
det är gratis att skapa ett konto	2826
detaylar için tiklayin	2959
detaylar için tiklayiniz	2959
detta material är skyddat enligt lagen om upphovsrätt	2878
detta är en annons	2840
detta är en plusartikel	2826
devam etmek için üye girişi yapin	2943
devami için abone olun	2943
devamini okumak için abone olun	2943
dezactivează sunetul	2507
diese funktion steht nur angemeldeten nutzern zur verfügung	562
digite um e-mail válido	2429
din aceeași categorie	2465
din aceeași secțiune	2493
din röst är registrerad	91
disponibil în app store	2513
disponibil în app store și google play	2484
disponibilă în app store și google play	2484
disponível na app store	2419
distribuiți	2458
diğer haberler	19	2957
diğer okurlar bunlari okuyor	2957
diğer seçenekler	3035
diğer tutar	3018
diğer yazilari	3027
dla subskrybentów	2251
do góry	2276
doar abonații pot comenta	2478
doar pentru abonați	2453
doação mensal	2333
doação única	2333
doba čtení # min	325
dolgozzon nálunk	1545
domiciliación bancaria	989
domů	325
don régulier	1393
dona suport al periodisme en català	293
donación mensual	985
donación puntual	1092
donación única	985
donativo único	2424
donați	2452
donație lunară	2519
donație unică	2519
donează	2452
donează acum	2452
donează lunar	2452
donează lunar # euro	2489
donează lunar # lei	2489
donează o dată	2519
doner nå	2167
données personnelles	1318
donér	385
donér nu	385
doporučené	323
doporučené články	323
doporučujeme	323
doporučujeme přečíst	323
doporučujeme také	323
dołącz do dyskusji	2322
dołącz do nas	2248
dołącz do newslettera	2254
drukāt	2010
drukāt recepti	61
du er nå påmeldt	2175
du er nå påmeldt nyhetsbrevet	2175
du kan när som helst avsluta prenumerationen	2831
du kan når som helst melde deg av	2175
du kan opsige når som helst	388
du kanske också gillar	2848
du modtager snart en bekræftelse på mail	393
du même auteur	1325
du prenumererar nu på nyhetsbrevet	2831
du vil kanskje også like	2191
duración	1082
durată	2508
duração	2414
durée	1385
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2254
dành cho bạn	3143
dành cho thuê bao	3128
dárkovat článek	308
därefter # kr/mån tills du säger upp	2826
débloquer l'article	1292
débloquez cet article	1365
déconnexion	1292
découvrez tous nos jeux	1379
découvrir l'offre	1292
découvrir la boutique	1382
découvrir nos offres	1365
découvrir toutes nos offres d'abonnement	1365
déjà un compte	1292
déjà un compte ? connectez-vous	1292
déplier	1329
détails	1329
dê a sua opinião	2405
dê sua opinião	2405
dölj	2852
düzeltme politikasi	3029
dāvini rakstu	2010
dāvini rakstu draugam	2010
děkujeme za hlasování	91
děkujeme za přihlášení	312
děkujeme za váš hlas	91
""", 'e': """
e-bülten	2980
e-bülten aboneliği	2980
e-mail inválido	2395
e-mailová adresa	312
e-posta gönder	2950
e-posta ile paylaş	3035
ecrã inteiro	2414
edición digital	990
edición impresa	990
editöre yaz	3029
editöre yazin	3029
editörün seçtikleri	2957
edição impressa	2337
egyszeri támogatás	1528
ehkä myöhemmin	1215
ei tänään	1215
eiti į receptą	61
el juego es solo para mayores de # años	1079
el millor de la setmana a la teva bústia	290
el más popular	1096
el més llegit	270
el més vist	297
el reproductor se está cargando	1081
el. paštas	1989
elfelejtett jelszó	1530
elige tu suscripción	1066
elküldöm	91	1536
elmentem későbbre	1536
elrejtés	1546
els lectors també han llegit	297
elírást talált	1542
előfizetek	1530
előfizetés	1530
előfizetői tartalom	1530
előfizetőknek	1530
előfizetőként megoszthatja a cikket	1536
előző	1545
előző cikk	1543
email inválido	2429
email no válido	1097
emlékeztess később	1527
empfehlungen für sie	566
en beğenilen	3001
en beğenilenler	3001
en colaboración con	1112
en este artículo	1024
en popüler	3022
en çok okunan	2957
en çok okunan haberler	2957
en çok okunanlar	2957
engangsbeløb	385
engångsgåva	2823
enllaç copiat	296
ensemble, faisons vivre un média libre	1364
enthält werbung	495
entre em contato com a redação	2436
enviar comentário	2359
enviar corrección	1020
envoyer à un ami	1311
envoyer à un proche	1311
envoyez-nous vos témoignages	1346
envíanos tu opinión	1073
envío gratis	1112
eredeti megjelenítése	1546
eredmény megtekintése	91
eredmények	91	1546
erinnern sie mich später	463
erről bővebben itt írtunk	1545
erről is írtunk	1543
erről itt írtunk bővebben	1545
erscheint täglich	552
erscheint wöchentlich	552
es gratis y solo te llevará un minuto	1062
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	552
escanea el código qr	1087
escreva um comentário	2359
escriu el teu correu electrònic	290
esi pirmais, kas komentē	2011
esimene kuu # €	1119
esta funcionalidad es sólo para registrados	990
esta matéria foi útil para você	2383
esta notícia foi útil	2383
esta página foi útil	2405
este artigo está bloqueado	2427
este artigo foi útil	2405
este artículo está bloqueado	1095
este campo é obrigatório	2429
este espaço é moderado pela redação	2391
este resumo foi útil	2383
este video ya no está disponible	1081
este vídeo já não está disponível	2413
este vídeo no está disponible	1081
este vídeo não está disponível	2413
este vídeo não está mais disponível	2413
este vídeo ya no está disponible	1081
estás de acuerdo? vota	1056
etkinleştir	3014
evaluează rețeta	61
evästeasetukset	1227
evästeet	1227
exclusiv pentru abonați	2490
exibir conteúdo	2417
experimente grátis por um mês	2400
ez is érdekelhet	1543
ez is érdekelheti	1543
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1543
ezt olvasta már	1543
ezt olvastad már	1543
ești de acord? votează	2478
ești deja abonat	2498
ești deja abonată	2498
""", 'f': """
facebook ile giriş yap	3021
facebook'ta paylaş	2950
facebookでシェア	1785
facebookでシェアする	1785
facebookでログイン	1850
facebookで共有	1864
facebookで続ける	1850
facturación anual	1095
facturación mensual	1095
facturare anuală	2522
facturare lunară	2522
facturé annuellement	1396
facturé mensuellement	1396
faire un don défiscalisé	1393
fale com a redação	2436
faça login	2337
faça o quiz	2408
faça o teste	2408
faça uma pergunta sobre esta reportagem	2383
fes una donació	266
fiecare contribuție contează	2519
fiecare donație contează	2489
fiecare leu contează	2489
fin de la publicité	1382
fine della pubblicità	1732
fine pubblicità	1732
fiyati gör	3006
fizetett hirdetés	87	1538
fiók létrehozása	1530
fiókom	1530
fontu büyüt	3035
forstået	414
forstått	2195
forstør billede	413
forstørr bilde	2194
fortsett uten å støtte	2166
fortsätt läsa efter annonsen	2840
fortsätt utan att stödja	2822
fortsæt med at læse	401
fortsæt uden at støtte	384
fotogalería	1024
fotoğraf galerisi	3027
fotoğrafi büyüt	3027
fotoğraflari gör	3027
fotoğraflari görmek için tiklayin	2959
frete grátis	2444
friss hírek	1543
fråga vår ai om artikeln	2844
fuldskærm	413
fäll ihop	2852
fäll ut	2852
få adgang	388
få artiklen læst op	397
få de vigtigste nyheder hver morgen	393
få de viktigaste nyheterna varje morgon	2831
få de viktigste nyhetene hver morgen	2175
få nyheder på mail	393
få nyheter på e-post	2175
få nyheter på mejlen	2831
få overblikket her	413
få tilgang	2170
få varsel når vi skriver om dette	2194
följ	2837
följ oss	2837
följ skribent	2837
följ ämnet	2837
för prenumeranter	2826
förderer werden	464
fördermitglied werden	464
föregående	2851
föregående artikel	2848
förstora	2851
følg	398	2180
følg emne	398
følg os	398
følg oss	2180
følg sagen her	413
følg tema	2180
følg temaet og få varsel	2194
für abonnenten	469
für den newsletter anmelden	477
für dich empfohlen	566
für sie empfohlen	566
für sie entstehen keine mehrkosten	567
fă o donație	2452
fă quizul	2502
fă testul	2502
fără obligații	2490
fără spam	2524
fără sunet	2508
fără tine nu putem	2489
""", 'g': """
galeriyi aç	2959
galeriyi gör	3027
galeriyi görmek için tiklayin	2959
galéria	1545
galéria megtekintése	1545
garanta já o seu ingresso	2385
gastos de envío incluidos	1079
gastos de envío no incluidos	1079
gelişmelerden aninda haberdar olun	3013
gem til læseliste	397
genişlet	2960
gestionează consimțământul	2511
gestionează preferințele	2511
geçerli bir e-posta adresi girin	3023
geçerli süre	3008
geçersiz e-posta	3023
geçersiz e-posta adresi	3023
giriş	2943
giriş yap	2943
giriş yapin	2943
giriş yapin veya üye olun	2943
giv os feedback på artiklen	405
già abbonato	1655
già registrato	1655
gli articoli più letti	1720
glömt lösenord	2826
godkänn	2841
godkänn alla	2841
google ile giriş yap	3021
google playからダウンロード	1842
google playで手に入れよう	1842
google play에서 다운로드	1934
googleでログイン	1850
googleで登録	1850
googleで続ける	1850
gorące tematy	2273
gracias por tu opinión	1049
gratuit, fără spam	2524
grazie, il tuo messaggio è stato inviato	1750
gràcies per la teva opinió	282
gràcies per votar	282
gràcies, ja estàs subscrit	290
grátis e sem spam	2429
guardar artículo	1009
guardar configuración	1085
guardar para después	1069
guardar para leer después	1069
guardar preferências	2417
gå ikke glip af	410
gå ikke glip af noget	393
gå ikke glipp av noe	2175
gå til indhold	413
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1318
gérer les préférences	1348
gérer mes alertes	1358
gérer mes choix	1318
gérer mon consentement	1388
gérer vos préférences	1388
gérer vos préférences de cookies	1348
góp ý	3142
gönder	91	3024
gönderiyi göster	3010
gönderiyi yükle	3010
görseli büyüt	3027
görüş bildir	3000
görüşünü bildir	3000
görüşünüzü bildirin	3000
gündem	2957
günün anketi	91
günün haberleri	2957
günün özeti	2957
głosuj	91
gợi ý	3143
gửi	91	3142
gửi bình luận	3142
gửi cho bạn bè	3169
gửi email	3133
gửi ý kiến	3142
""", 'h': """
haber bülteni	2980
haber güncelleniyor	2959
haberi arkadaşina hediye et	2950
haberi özetle	3032
hai già un account	1655
hai già votato	1726
harici içerik	2959
haritayi aç	2960
has arribat al límit d'articles gratuïts	294
has iniciado sesión	1047
has olvidado tu contraseña	1095
hasznos volt az összefoglaló	1542
hasznosnak találta a cikket	1542
havi támogatás	1528
hayir teşekkürler	2941
hayir, teşekkürler	2941
haz una pregunta sobre este artículo	1049
he leído y acepto la política de privacidad	1062
he llegit i accepto la política de privacitat	279
he olvidado mi contraseña	1095
hela artikeln fortsätter nedan	2840
henüz abone değil misiniz	3021
hepsini gör	2959
her destek önemli	3018
her katki değerli	3018
her katki önemli	3018
her zaman göster	3010
hesap oluştur	2943
hi estàs d'acord? vota	282
hiba jelentése	1546
hibát talált	1542
hier reinhören	542
hinweis schließen	463
hirdetés	1538
hirdetés bezárása	1538
hirdetés, görgessen tovább	1538
hjälp oss att rätta fel	2844
hlasovať	91
hlavné správy	2708
hlavní zprávy	323
ho già donato	1649
ho già un account	1748
hoje não	2332
hoppa till innehåll	2851
hoppa över inlägg från facebook	2851
hoppa över inlägg från instagram	2851
hoppa över inlägg från x	2851
hozzászólok	1542
hozzászólás	1542
hozzászólások	1542
hozzászólások megtekintése	1542
hylkää	1227
hylkää kaikki	1227
hyppää reseptiin	61
hyväksy	1227
hyväksy evästeet	1227
hyväksy kaikki	1227
här kan du kommentera artikeln	2844
hääleta	91
håll dig uppdaterad	2831
hírfolyam	1543
hírlevelek	1548
hírlevél	1548
hírlevél-feliratkozás	1548
hören sie diesen artikel	542
hør saken	2179
""", 'i': """
i più commentati	1681
i più letti	1681
i più letti della settimana	1720
i più visti	1681
iba pre predplatiteľov	2704
ich unterstütze schon	463
identifícate	1066
ielogojies, lai komentētu	2011
ienākt	2005
iesakām	2007
ieși din ecran complet	2507
ihre meinung zählt	501
ihre stimme wurde gezählt	91
ikke gå glipp av	2191
ikke nå	2166
il più popolare	1749
il più scelto	1748
il tuo browser non può riprodurre il video	1698
il tuo commento sarà pubblicato dopo l'approvazione	1708
il tuo messaggio è stato inviato	1750
il tuo voto è stato inviato	1726
il tuo voto è stato registrato	1726
iletişim	2956
ilgili içerikler	2957
ilginizi çekebilecek haberler	2957
ilginizi çekebilir	2957
ilmoita asiavirheestä	1231
ilmoita virheestä	1231
imprimir artículo	1069
imprimir esta matéria	2402
in bài	3133
in bài viết	3133
in công thức	61
in trang này	3169
indlæg fra facebook	413
indlæg fra instagram	413
indlæs flere	413
ingresá	1066
ingyenes regisztráció	1530
inicia sesión	990
inicia sesión con google	1095
inicia sesión para comentar	1073
inicia sessió	267
iniciar sesión	990
iniciar sesión con apple	1066
iniciar sesión con facebook	1066
iniciar sesión con google	1066
iniciar sessão	2337
inicie sesión	990
inne artykuły	2273
innhold fra annonsør	2199
inscription à la newsletter	1301
inscrivez-vous à notre newsletter	1301
inscrição realizada com sucesso	2429
insira o seu endereço de email	2395
insira um e-mail válido	2429
instagramの投稿を読み込む	1840
instalează aplicația	2484
inställningar	2841
introduce un correo electrónico válido	1097
introduce un correo válido	1097
introduce un email válido	1062
introduceți o adresă de email validă	2524
intră în cont	2453
invítanos a un café	985
início	2366
ir a la página de donaciones	1092
ir para a página de doações	2424
ir para a página de donativos	2424
ir para o conteúdo	2366
ispiši	2647
ispiši recept	61
isso foi útil	2405
istediğin zaman iptal et	3021
istediğiniz zaman abonelikten çikabilirsiniz	2980
istediğiniz zaman iptal edin	2943
isto foi útil	2405
izbor uredništva	2767
izdrukāt	2010
izmēģini # dienas bez maksas	2005
içeriğe geç	2959
içeriği görüntüle	3010
içeriği göster	3010
içeriği yükle	3010
iş birliği	2952
iş birliğiyle	3037
išbandykite # dienų nemokamai	1964
išorinis turinys	1982
išsaugoti	1969
išsaugoti straipsnį	1969
""", 'j': """
j'ai déjà donné	1282
j'ai déjà un compte	1292
j'ai désactivé adblock	1392
j'ai désactivé mon adblock	1392
j'ai désactivé mon bloqueur	1392
ja hi estàs subscrit	294
ja hi estàs subscrit? entra	294
ja n'ets subscriptor? inicia sessió	267
ja tens compte? inicia sessió	294
jaa twitterissä	1224
jaa x:ssä	1224
jag förstår	2841
jag stödjer redan	2822
jaga sõbraga	1124
jaunākie	2007
jautā mākslīgajam intelektam	2011
javascriptが無効になっています	1840
javascript已停用	3255
javascript已禁用	3255
je commande ce numéro	1352
je consens au traitement de mes données	1398
je fais un don défiscalisé	1393
je gère mes cookies	1318
je soutiens déjà	1282
jede spende zählt	556
jeder beitrag zählt	556
jeder euro zählt	556
jednorázově	307
jeg forstår	2184
jeg støtter allerede	384	2166
jegyek itt kaphatók	1545
jelentkezzen be vagy regisztráljon	1530
jen pro předplatitele	308
jetzt angebot wählen	561
jetzt anhören	490
jetzt reinhören	542
jetzt unterstützen	464
již mám předplatné	308
joacă acum	2502
joacă gratuit	2502
joacă responsabil	2505
jobs in ihrer nähe	540
jogar grátis	2408
jogue grátis	2408
još vesti	2644
još vijesti	2644
junte-se à conversa	2391
jurnalismul de calitate costă	2489
juttu jatkuu kuvan jälkeen	1226
juttu jatkuu mainoksen jälkeen	1226
juttu jatkuu videon jälkeen	1226
juttua päivitetään	1226
jutun lukee koneääni	1224
jutun lukee tekoälyääni	1224
jutun voi myös kuunnella	1224
już wspieram	2247
já desativei	2422
já desativei o bloqueador	2422
já doei	2332
já nas bancas	2385
já segue este autor	2440
já segue este tema	2440
já sou apoiador	2332
já sou assinante	2337
já tem conta	2337
já tem uma conta	2337
já tenho conta	2427
já votou	2405
já é assinante? faça login	2337
já é subscritor	2400
já é subscritor? inicie sessão	2400
jätä kommentti	1231
jūsų el. paštas	1989
jūsų el. pašto adresas	1989
""", 'k': """
k tématu	323
k téme	2708
kalan süre	3007
kapcsolódó	1543
kapcsolódó cikk	1543
kapcsolódó cikkek	1543
kapcsolódó tartalom	1543
kapcsolódó témák	1543
karte öffnen	509
kas kokkuvõte oli kasulik	1125
kategóriák	1543
katso kuvat tästä	1234
katso myös	1232
katso video tästä	1234
katso video yltä	1234
kaupallinen yhteistyö	87	1226
kaydiniz için teşekkürler	2980
keresés	1545
kezdőlap	1545
không phải bây giờ	3126
không, cảm ơn	3126
ki-übersicht	536
kiitos äänestäsi	91
kijelentkezés	1530
kingi artikkel sõbrale	1124
kinyitás	1546
kipróbálom	1530
kirjaudu sisään	1217
kirjoita sähköpostiosoitteesi	1220
kişisel verilerimin işlenmesini kabul ediyorum	3023
kjøp abonnement	2170
kjøp tilgang	2170
klausies podkāstu	2012
klausies podkāstu šeit	2012
klausies šo rakstu	2010
klausies šo rakstu (# min	2010
klausykite tinklalaidės	1971
klausykite tinklalaidės čia	1971
klausykitės straipsnio	1969
klausīties	2010
klausīties rakstu	2010
ključne besede	2767
ključne reči	2644
ključne riječi	2644
klíčová slova	323
kokeile # päivää maksutta	1217
kolačići	2660
komentavimas išjungtas	1970
komentavimo taisyklės	1970
komentáre	2711
komentář	322
komentáře	322
komentāri	2005
komentēt	2005
komentēšana ir slēgta	2011
komentēšanas noteikumi	2011
komerčné oznámenie	2707
komerční sdělení	87	318
kommentarer blir gjennomgått før publisering	2194
kommentarerna förhandsmodereras	2844
kommentek megtekintése	1542
kommentelési szabályzat	1542
kommentér	405
koostöö	1128
kopiera länk	2836
kopiera länken	2836
kopijuoti nuorodą	1964
kopiraj povezavo do članka	2770
kopiér link	397
kopiér linket	397
kopírovat odkaz	315
kopírovať odkaz	2711
kopēt saiti	2005
korábban írtunk róla	1543
kreiraj račun	2637
kullanim koşullari	2953
kup dostęp	2251
kupi naročnino	2763
kuula taskuhäälingut	1126
kuuntele podcast tästä	1234
kysy tekoälyltä	1231
käyttöehdot	1227
kérdezze ai-asszisztensünket	1542
kérem a hírlevelet	1548
később	1527
kích thước chữ	65
köp	2826
köszönjük a feliratkozást	1548
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1527
következő	1545
következő cikk	1543
køb abonnement	388
køb adgang	388
kúpiť predplatné	2704
küfür, hakaret içeren yorumlar onaylanmamaktadir	2956
küldje el barátjának	1536
küldés	91	1536
küldés e-mailben	1536
külső tartalom	1545
künye	2953
küpsiste seaded	1137
küsi tehisarult	1125
küsitlus	91
kā tev patika raksts	2011
kā tu domā? balso	2012
ką manote? balsuokite	1971
""", 'l': """
la discussione è chiusa	1677
la donazione è detraibile	1745
la más popular	1096
la nota continúa después del anuncio	1015
la pregunta del día	91
la rédaction vous conseille	1325
la sélection de la rédaction	1325
la vidéo ne peut pas être lue	1384
lahjoita artikkeli ystävälle	1224
lai komentētu, ielogojies	2011
lai komentētu, pieslēdzies	2011
laisser une réponse	1376
las más leídas	1024
las más leídas de hoy	1070
las noticias más leídas	1070
lasi arī	2007
lasi komentārus	2011
lasi tālāk	2005
lasi vairāk šeit	2012
lasi vēl	2007
lasiet arī	2007
lasiet vēl	2007
lasă un comentariu	2464
lasă un răspuns	2499
lasīt komentārus	2011
lasīt tālāk	2012
lasīt vairāk	2012
lasīt vēlāk	2010
lasītākie	2007
lataa lisää	1234
le choix de la rédaction	1325
le club des abonnés	1382
le journal numérique	1292
le lecteur vidéo est en cours de chargement	1384
le lien a été copié	1368
le lien a été copié dans le presse-papiers	1368
le notizie più lette	1720
le più lette	1681
lea también	1024
lee sin límites	1066
lee también	1024
leer artículo completo	1027
leer el artículo completo	1101
leer más	1027
leer también	1024
leer transcripción	1081
legfrissebb hírek	1543
leggi di più	1684
leggi più tardi	1719
legnépszerűbb	1543
leia a matéria completa	2403
leia a notícia completa	2433
leia as notícias no aplicativo	2393
leia também	2363
len pre predplatiteľov	2704
ler transcrição	2413
les choix de la rédaction	1325
les lecteurs ont aussi consulté	1369
les mieux notés	1377
les més llegides	297
les også	2191
les plus commentés	1325
les plus consultés	1402
les plus partagés	1325
les plus récents	1377
les prix indiqués sont susceptibles d'évoluer	1352
les våre debattregler	2187
leído por una voz sintética	1081
leído por voz sintética	1081
li e aceito a política de privacidade	2395
lido por uma voz sintética	2413
lien copié	1311
lien copié dans le presse-papiers	1368
lietošanas noteikumi	2022
liitudes nõustud kasutustingimustega	1144
liity jäseneksi	1216
lineでシェア	1785
lineでシェアする	1814
lineでログイン	1850
lineで共有	1864
lineで送る	1785
link a vágólapra másolva	1536
link bài gốc	3169
link copiado para a área de transferência	2402
link kopiëren	2067
link másolva	1536
link másolása	1536
lire la suite pour #€	1292
lire la vidéo	1328
lire à haute voix	1311
lire également	1325
lisätiedot	1235
lisää aiheesta	1232
livrare gratuită	2538
liên hệ	3142
liên quan	3143
llegeix sense límits	294
llegeix també	270
llegir més	297
lo + leído	1024
lo más comentado	1024
lo más compartido	1024
lo más leído	1024
lo más popular	1024
lo más visto	1024
lo más visto hoy	1070
lo último	1024
locuri de muncă	2480
loe lähemalt	1126
loe lähemalt siit	1126
logi sisse või loo konto	1119
los lectores también leyeron	1070
luba kõik	1137
lubię to	2261
lucrează cu noi	2480
lue keskustelun säännöt	1231
lue lisää	1232
lue lisää aiheesta	1232
lue myöhemmin	1224
lue myös	1232
lugu jätkub pärast reklaami	1128
lugu täieneb	1126
lui écrire	1346
lähetä	91
lähetä sähköpostilla	1224
lämna en kommentar	2844
länk kopierad	2836
länken kopierad	2836
länken är kopierad	2836
läs dokumentet	2852
läs domen	2852
läs hela artikeln	2851
läs hela texten	2851
läs hela texten här	2851
läs kommentarer	2844
läs mer	2848	2851
läs mer om	2848
läs också	2848
läs senare	2836
läs vidare	2826	2848
läs våra kommentarsregler	2844
läs även	2848
läsarfrågan	91
lästid	2851
lästid # min	2851
lås op	388
lås opp artikkelen	2170
lås opp saken	2170
lås upp artikeln	2826
læs debatreglerne	405
læs debatreglerne her	405
læs hele artiklen	413
læs kommentarer	405
læs mere	410	413
læs mere om	410
læs også	410
læs også disse artikler	410
læs senere	397
læs videre	388	410
læs vores regler for debatten	405
læsetid # min	413
lên đầu trang	3145
lütfen geçerli bir e-posta adresi girin	3023
lưu	3133
lưu bài	3133
lưu bài viết	3133
lưu bài để đọc sau	3169
lưu công thức	61
lấy link	3169
""", 'm': """
magari più tardi	1649
mai multe articole de același autor	2528
mai multe opțiuni	2536
mai târziu	2451
mainos päättyy	1226
mais notícias	2363
mais opções	2442
mais opções de partilha	2442
maksettu sisältö	1226
mantener la sesión iniciada	1095
mantener sesión iniciada	1095
manter sessão iniciada	2427
manşetler	2957
masquer la publicité	1352
masquer les réponses	1376
masz już konto	2251
masz już konto? zaloguj się	2251
materialet är skyddat enligt lagen om upphovsrätt	2878
materiał partnera	2265
materiał promocyjny	2265
materiał sponsorowany	2265
materiał zewnętrzny	2265
matéria exclusiva para assinantes	2400
matérias relacionadas	2363
mağazamiz	3006
mağazaya git	3006
media społecznościowe	2262
megnyitás	1546
megnézem	1545
megosztás	1536
megosztás a facebookon	1536
megosztás facebookon	1536
megosztás twitteren	1536
mehr für dich	566
mehr für sie	566
meld deg på	2175
meld deg på nyhetsbrevet	2175
mentions légales	1318
mentés	1536
mentés későbbre	1536
menú	1027
menü	508	1545	2959
menü schließen	508
menü öffnen	508
mer från	2848
mer läsning	2848
merci ! votre message a bien été envoyé	1398
merci d'avoir voté	91	1356
merci de le désactiver pour continuer	1392
merci, votre vote a été pris en compte	1376
mergi la pagina de donații	2519
mergi la rețetă	61
mesajiniz başariyla gönderildi	3023
mesajiniz gönderildi	3023
mesajul dumneavoastră a fost trimis	2524
messaggio pubblicitario con finalità promozionale	1703
mest läst	2848
mest lästa	2848
mest læst	410
mest læste	410
mi-összefoglaló	1545
micșorează textul	2536
mida sina arvad? hääleta	1126
minn meg på det senere	2166
mira el vídeo	288
mitä mieltä olet? äänestä	1234
modalità di pagamento	1653
moderálási elvek	1542
modifică preferințele cookie	2475
modifier mes préférences	1348
modifier vos préférences	1388
modtag en notifikation, når vi skriver om emnet	413
mogoče kasneje	2774
mogą cię zainteresować	2273
mohlo by se vám líbit	323
mohlo by vás také zajímat	323
mohlo by vás tiež zaujímať	2708
mohlo by vás zajímat	323
mohlo by vás zaujímať	2708
monatlich kündbar	561
mostra aquesta publicació a instagram	279
mostra di più	1684
mostra'n més	271
mostrar comentários	2405
mostrar conteúdo	2417
mostrar conteúdo externo	2381
mostrar más	1027
mostrar o conteúdo	2417
mostrar subtítulos	1081
mot de passe oublié	1292
mots clés	1325
mots croisés	1381
mots fléchés	1381
mots mêlés	1381
mots-clés	1325
może cię zainteresować	2273
może później	2247
možda kasnije	2652
možda vas zanima	2644
možda će vas zanimati	2644
možno neskôr	2715
možná později	306
muistuta myöhemmin	1215
mulțumim că ai votat	2499
mulțumim pentru feedback	2478
mulțumim pentru vot	91	2499
mulțumim, mesajul a fost trimis	2524
mulțumim, te-ai abonat cu succes	2485
mutasd az eredményt	91
mutass többet	1545
muut lukivat myös	1232
myöhemmin	1215
már előfizető	1530
más	1027
más antiguos	1074
más artículos	1024
más artículos de este autor	1101
más artículos del autor	1043
más detalles	1028
más en	1024
más historias	1024
más información	1024
más leídas	1024
más leído	1024
más leídos	1024
más noticias	1024
más noticias de este autor	1101
más opciones	1017
más opciones para compartir	1110
más popular	1096
más recientes	1074
más sobre este tema	1024
más tarde	984
más valorados	1074
más vistas	1024
más vistos	1024
más votados	1074
mások ezt olvassák	1543
mások ezt olvasták	1543
másolás	1536
máte již účet	308
máte předplatné? přihlaste se	308
märksõnad	1121
månadsgåva	2823
månedlig gave	2167
månedligt bidrag	385
måske senere	384
måske vil du også kunne lide	410
més informació	270
més llegides	270
més notícies	297
método de pago	988
métodos de pagamento	2335
métodos de pago	988
mākslīgā intelekta kopsavilkums	2012
mă abonez	2485
mărește fotografia	2528
mărește imaginea	2528
mărește textul	2536
mărime text	65
můj účet	308
mới nhất	3143
mở	3146
mở khóa bài viết này	3169
mở rộng	3145
""", 'n': """
nadaljevanje članka pod oglasom	2766
nahlásit chybu	322
nahlásiť chybu	2711
najchętniej czytane	2273
najchętniej czytane dziś	2273
najczęściej czytane	2273
najczęściej czytane artykuły	2273
najnovejše	2767
najnovejše novice	2767
najnoviji članci	2644
najnovšie	2708
najnovšie správy	2708
najnovšie články	2708
najnowsze artykuły	2273
najnowsze wiadomości	2273
najčitanije	2644
najčitanije vesti	2644
najčitanije vijesti	2644
najčitanije vijesti dana	2644
najčítanejšie	2708
najčítanejšie články	2708
najčítanejšie články dňa	2708
napišite komentar	2770
napsat komentář	322
naročena vsebina	2766
naročite se	2762
naročnina	2762
nastavení	319
nastavení cookies	319
nastavi čitanje	2696
nastavi čitati	2696
nastavite čitanje	2696
nastavite čitati	2696
nastavitve piškotkov	2782
następna strona	2276
następny	2276
następny artykuł	2273
natisni članek	2770
naudojimo taisyklės	1982
naujausios žinios	1966
naujienlaiškis	1989
načíst další	325
našli jste chybu	322
našli jste v článku chybu	322
ne děkuji	306
ne ratez rien de l'actualité	1391
ne, děkuji	306
nejdiskutovanější	323
nejnovější	323
nejnovější zprávy	323
nejnovější články	323
nejčtenější	323
nejčtenější články	323
nejčtenější články dne	323
nem, köszönöm	1527
nenhum comentário	2359
neueste beiträge	505
nhắc tôi sau	3126
nie dziękuję	2247
nie dziś	2247
nie pamiętasz hasła	2251
nie ďakujem	2715
nie, dziękuję	2247
nie, ďakujem	2715
no se ha podido reproducir el vídeo	1081
no se puede reproducir el vídeo	1081
no sé	1074
només els subscriptors poden comentar	282
non seguire più	1761
normas de participación	1073
norėdami komentuoti, prisijunkite	1970
nosūti draugam	2010
nosūtīt draugam	2010
nosūtīt e-pastā	2010
noteで書く	1785
notifications activées	1391
notre charte déontologique	1406
notre charte éditoriale	1406
notre sélection	1325
notre sélection d'articles	1369
notícia anterior	2433
notícias relacionadas	2363
notícias relacionadas que podem lhe interessar	19
notícies destacades	297
notícies relacionades	270
nous protégeons nos sources	1406
nous écrire	1406
nouveau ! suivez vos auteurs préférés	1410
nu ai cont? înregistrează-te	2490
nu aveți cont	2522
nu ești abonat	2522
nu ești încă abonat	2522
nu mai urmări	2534
nu mulțumesc	2451
nu putem afișa acest conținut	2511
nu sunteți abonat	2522
nu știu / nu răspund	2500
nu, mulțumesc	2451
nuestro código ético	1104
numele tău	2525
nyhetsdøgnet	2191
nyomtatás	1536
não foi possível carregar o vídeo	2413
não foi possível reproduzir o vídeo	2413
não perca	2363
não sabe / não responde	2406
não sei	2406
não tem conta	2427
não tem uma conta	2427
não é assinante	2427
não, obrigada	2332
não, obrigado	2332
nächste seite	508
nächster artikel	505
näita kõiki	1127
näita rohkem	1126
näita veel	1126
näita vähem	1127
näköislehti	1217
nästa	2851
nästa artikel	2848
näytä alkuperäinen	1235
näytä kaikki	1234
näytä kartta	1235
näytä kommentit	1231
näytä käännös	1235
näytä lisää	1234
näytä sisältö	1227
näytä tiedot	1235
näytä tulokset	91	1235
näytä vähemmän	1235
næste	413
næste artikel	410
népszerű	1543
nézze meg galériánkat	1545
nézze meg képeinket	1545
nõustun	1137
nõustun kõigiga	1137
nøgleord	410
nāc strādāt pie mums	2012
nổi bật	3143
nội dung quảng cáo	3171
nội dung tài trợ	3138
""", 'o': """
o dată	2520
o leitor está a carregar	2413
o que achou desta notícia	2383
o singură dată	2520
o singură donație	2519
o vídeo começará em alguns segundos	2381
ocenite članak	2647
ocenite članek	2770
oceń przepis	61
ochrana osobních údajů	319
ochrana osobných údajov	2722
ocijenite članak	2647
ocorreu um erro ao carregar o vídeo	2381
ocultar anúncio	2385
ocultar comentários	2405
oddaj głos	91
odebírat	312
odebírat newsletter	312
odemknout článek	308
odhlásit se	308
odhlásiť sa	2704
odkaz skopírovaný	2711
odkaz zkopírován	315
odkleni članek	2763
odklenite celoten članek	2763
odmietnuť	2722
odmietnuť všetko	2722
odmítnout	319
odmítnout vše	319
odoslať	91
odporúčame	2708
odporúčame prečítať	2708
odporúčame tiež	2708
odporúčané články	2708
odpovědět	322
odrzuć	2266
odrzuć wszystkie	2266
odtwórz	2276
odštampaj	2647
odštampaj recept	61
odštampaj članak	2647
ofertă pentru abonați	2505
ofertă pentru cititori	2505
oferă acest articol	2536
oferă acest articol cadou	2492
oferă articolul	2536
offre abonnés	1382
offre limitée	1397
offre réservée aux lecteurs	1382
offre spéciale	1292
offre à durée limitée	1396
offrez-nous un café	1283
offrici un caffè	1650
oglasno sporočilo	87	2766
ogłoszenie	2265
ohodnotiť recept	61
ohodnoťte článek	322
ohodnoťte článok	2711
okuma süresi # dk	2959
okurlara özel	3006
okurlarimiza özel	3006
okurlarimiza özel indirim	3006
oliko artikkeli hyödyllinen	1231
oliko juttu hyödyllinen	1231
oliko tiivistelmä hyödyllinen	1231
olvasson korlátlanul	1530
olvasson tovább	1530
olvasta már	1543
olvastad már	1543
olvidaste tu contraseña	990
omröstning	91
onayi geri çek	3010
onayi yönet	3010
onayimi geri çek	3010
oplæst af en robot	397
oplæst af kunstig intelligens	413
opsig når som helst	388
orijinali göster	2960
os leitores também leram	2403
os preços podem variar	2385
osale küsitluses	1126
ostatnie artykuły	2273
ota yhteyttä	1231
otevřít	326
otevřít mapu	326
otključaj članak	2637
otključajte ceo članak	2637
otključajte cijeli članak	2637
otomatik çeviri	3032
otros artículos	1024
oturumu açik tut	3021
otwórz	2277
otwórz mapę	2277
outras notícias	19	2363
ouvir este conteúdo	2413
ouça esta reportagem	2413
ouça este conteúdo	2349
oversættelsen er lavet af en maskine	413
oy verdiğiniz için teşekkürler	91	3000
oynatici yükleniyor	3007
oyunuz için teşekkürler	3000
""", 'p': """
padovanokite straipsnį	1969
padovanokite straipsnį draugui	1969
page précédente	1328
pagina următoare	2467
pague um café	2333
paiement sécurisé	1290
paketi seç	3021
paldies par pieteikšanos	2029
palun jää viisakaks	1125
pamanīji kļūdu	2011
pamanījāt kļūdu	2011
par šo tēmu	2007
paramètres de confidentialité	1388
paramètres des cookies	1318
paramétrer	1318
paramétrer les cookies	1318
parašyk komentarą	1970
parašykite komentarą	1970
partajează	2458
partenerii noștri	2465
participez à la conversation	1356
participă la sondaj	2499
partnerių turinys	1973
partnerski sadržaj	2643
pas encore abonné	1396
pasidalinkite šiuo straipsniu	1969
pasitikrinkite žinias	1971
passer la publicité	1316
passer à la recette	61
pastebėjote klaidą	1970
patreonで支援する	1847
pausar vídeo	1081
pauză video	2507
paylaş	2950
paylaşin	2950
pažiūrėkite vaizdo įrašą	1971
pe aceeași temă	2493
pentru a citi în continuare	2490
per saperne di più	1720
pergunte à nossa ia	2383
permite întotdeauna	2511
permitir anúncios	2422
peut-être plus tard	1282
piedalies aptaujā	2012
piekrist visām	2022
piekrītu	2022
piesakies vebināram	2012
piesakoties tu piekrīti lietošanas noteikumiem	2029
pieslēdzies vai izveido kontu	2005
pieslēdzies, lai komentētu	2011
pieslēgties	2005
pievieno savu komentāru	2011
pievienot komentāru	2005
pirmais mēnesis par # €	2005
pirmas mėnuo tik # €	1964
più lette	1681
più letti	1681
più popolare	1749
più recenti	1727
più tardi	1649
più vecchi	1727
più votati	1727
piškotki	2782
placená inzerce	87	318
plan seç	3021
plani seç	3021
planini seç	3021
platená inzercia	87	2707
plaćeni oglas	87	2643
plaćeni sadržaj	2643
plačana objava	87	2766
plačiau skaitykite čia	1971
plein écran	1328
plus d'actualités	1325
plus d'articles du même auteur	1402
plus de détails	1329
plus récents	1377
poate mai târziu	2451
podari članek	2770
podarite ta članek	2770
podaruj artykuł	2251
podaruj ten artykuł	2261
podcast anhören	542
pode ler também	2403
podeli članak	2647
podijeli članak	2647
podmienky používania	2722
podmínky použití	319
podmínky užití	319
podobne artykuły	2273
podobné články	323	2708
podporiť	2703
podporte nezávislú žurnalistiku	2703
podporte nás	2703
podpořit	307
podpořte naši práci	307
podpořte nás	307
podpořte redakci	307
podrži	2636
podrži nas	2636
podržite nas	2636
podržite naš rad	2636
podržite nezavisno novinarstvo	2636
podziel się	2261
podziel się na facebooku	2261
pogledajte još	19
pokaż komentarze	2269
pokaż mniej	2276
pokaż oryginał	2277
pokaż treść	2266
pokaż tłumaczenie	2277
pokaż więcej	2276
pokaż wszystkie	2276
pokaż wszystko	2277
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2782
pokloni članak	2647
poklonite ovaj članak	2647
pokračovat bez podpory	306
pokračovať bez podpory	2715
polecamy również	2273
polecamy także	2273
polecamy też	2273
polecane artykuły	2273
politica de corecții	2530
politica editorială	2530
politique de confidentialité	1318
polityka prywatności	2266
política de cookies	1017	2356
política de correcciones	1104
política de correções	2436
política de galetes	279
política de privacidad	1017
política de privacidade	2356
política de privacitat	279
poprzedni artykuł	2273
populární	323
populära artiklar	2848
populärt	2848
populære artikler	410
populære saker	2191
populært	410	2191
populārākie	2007
popüler	2957
popüler haberler	2957
popüler konular	2957
por mês	2425
por qué estás viendo esto	990
portes grátis	2444
poslať e-mailom	2711
poslušaj vest	2647
poslušaj članak	2647
poslušaj članek	2770
poslušajte članek	2770
postanite naročnik	2762
postanite član	2636	2762
postavke kolačića	2660
postaw kawę	2248
postaw nam kawę	2248
posłuchaj	2261
pour continuer à lire	1365
pourquoi voyez-vous cette publicité	1352
pouze pro předplatitele	308
povezani sadržaj	2644
povezani članci	2644
povezani članki	2767
powiązane	2273
powiązane artykuły	2273
powiązane tematy	2273
powiększ	2276
powiększ zdjęcie	2276
powrót do góry	2276
později	306
pozostała część artykułu pod materiałem wideo	2265
pošalji	91
pošalji e-mailom	2647
pošalji komentar	2647
pošalji mejlom	2647
pošalji prijatelju	2647
pošalji članak e-mailom	2647
pošaljite komentar	2647
pošlji po e-pošti	2770
pošlji prijatelju	2770
pošlji članek po e-pošti	2770
pr članek	2766
praneškite apie klaidą	1970
pranešti apie klaidą	1970
pravidlá diskusie	2711
pre predplatiteľov	2704
preberite še	2767
predplatiť	2703
predplaťte si	2703
preferințe cookie	2511
preferências de cookies	2417
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1964
prenumerata nuo # €	1964
prenumerera på vårt nyhetsbrev	2831
prenumeruodami sutinkate su taisyklėmis	1989
prenumeruokite naujienlaiškį	1989
preporučeno	2644
preporučujemo	2644
preporučujemo da pročitate	2644
preporučujemo i	2644
presentear matéria	2442
prečítajte si	2708
prečítajte si aj	2708
prețurile pot varia	2480
pridať komentár	2711
prihlásiť	2704
prihlásiť sa	2704
prihvaćam	2660
prihvaćam sve	2660
prijavi grešku	2647
prijať	2722
prijať všetko	2722
prikaži manj	2768
prikaži manje	2645
prikaži rezultate	91
prikaži sadržaj	2660
prikaži sve	2645
prikaži več	2768
prikaži više	2645
prikaži vse	2768
prima lună gratuită	2490
prima pagină	2528
primește alerte despre acest subiect	2484
printează	2458
printează rețeta	61
pripomenúť neskôr	2715
priporočamo	2767
priporočamo tudi	2767
priporočamo v branje	2767
priporočeno	2767
prisijunkite arba susikurkite paskyrą	1964
prisijunkite prie mūsų komandos	1971
prisijunkite, kad galėtumėte komentuoti	1970
prispieť	2703
privatsphäre-einstellungen	498
privātuma politika	2022
pro předplatitele	308
prohibido a menores de # años	1079
promocijsko sporočilo	2766
promotivni sadržaj	2643
promotivni članak	2643
promóció	1538
proovi # päeva tasuta	1119
proposé par	1414
proteção de fontes	2436
pročitajte i	2644
pročitajte još	2644
prywatność	2266
przeczytaj również	2273
przeczytaj także	2273
przeczytaj też	2273
przejdź bez wsparcia	2247
przejdź do przepisu	61
przejdź do serwisu	2266
przejdź do treści	2276
przejdź do ustawień prywatności	2266
przypomnij mi później	2247
právě se děje	323
präsentiert von	495
précédent	1328
préférences cookies	1318
prélèvement	1291
prémium	1530
prénom	1399
présenté par	1414
próbálja ki # forintért	1530
próxima	2366
próxima notícia	2433
próxima página	2366
próximo artigo	2363
prøv # dager gratis	2170
prøv gratis	388	2170
prøv nu	388
prøv nå	2170
prを含みます	1814
pr記事	1835
pubblicità	1672
publi-rédactionnel	1316
publicité	1316
publicité - la suite ci-dessous	1316
publicités	1316
publică	2500
publică comentariul	2499
pular para o conteúdo	2366
página siguiente	1027
päivän kysymys	91
pääuutiset	1232
påmind mig senere	384
påminn mig senare	2822
później	2247
pārbaudi savas zināšanas	2012
pāriet uz recepti	61
pārpublicējot atsauce obligāta	2015
pērc abonementu	2005
předchozí	325
předchozí článek	323
předplatit	308
předplatné	308
přehrát	325
přejít k obsahu	325
přejít k receptu	61
přejít na obsah	325
přejít na recept	61
přečtěte si	323
přečtěte si také	323
přidat komentář	322
přidejte názor	322
přihlásit	308
přihlásit k odběru	312
přihlásit se	308
přihlášení	308
přijmout	319
přijmout vše	319
připomenout později	306
přispějte	307
přispět	307
""", 'q': """
qr 코드를 스캔하세요	1934
qrコードからダウンロード	1842
qrコードを読み取ってください	1842
qr코드로 다운로드	1934
qr코드를 스캔하세요	1934
qu'avez-vous pensé de cet article	1350
qual o seu nível de satisfação com esta notícia	2383
qualcosa è andato storto	1751
quellen und weiterführende links	505
queremos conocer tu opinión	1056
queremos saber a sua opinião	2391
questa pagina ti è stata utile	1726
questo articolo ti è stato utile	1726
questo articolo è bloccato	1748
questo campo è obbligatorio	1750
questo riassunto ti è stato utile	1700
questo video non è disponibile	1734
questo video non è più disponibile	1734
quieres añadir otro usuario a tu suscripción	990
quitter le plein écran	1384
quizi çöz	3003
quizás más tarde	984
quizás te interese	1024
quyên góp	3127
quyên góp ngay	3127
qué te ha parecido esta noticia	1056
quên mật khẩu	3128
quảng cáo	3138
quảng cáo - bài viết tiếp tục bên dưới	3171
""", 'r': """
r$ # por mês durante # meses	2400
radote klaidą	1970
radote klaidą tekste	1970
rafraîchir la page	1392
raksti komentāru	2011
raksts tiek papildināts	2012
raksts turpinās pēc reklāmas	2014
rakstīt komentāru	2011
rao vặt	3138
raportează	2500
raportează o eroare	2478
raportează o greșeală	2530
rapportér fejl	405
rašyti komentarą	1964
recargar la página	1090
recargar página	1090
recarregar a página	2422
recarregar página	2422
receber notificações	2393
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1358
recevez une alerte à chaque article de l'auteur	1358
reclamă	2461
recomandarea redacției	2493
recomandări	2465
recomandările editorilor	2493
recomandările redacției	2465
recomendado para você	2363
recommandé	1325
recommandé pour vous	1325
recommandés	1325
recordar más tarde	984
recuérdamelo más tarde	984
redare automată	2508
redirecționează # la sută	2519
redirecționează #%	2452
redă video	2507
redă videoclipul	2507
refuză toate	2475
refuză tot	2511
regala este artículo	1110
regalar artículo	990
regalar este artículo	1110
registrovať sa	2704
registruokitės nemokamai	1964
registruokitės į seminarą	1971
registrácia	2704
regisztráció	1530
regisztrálok	1530
regras de comentários	2405
regras dos comentários	2405
regístrate	990
rekisteröidy	1217
rekisteröidy maksutta ja lue	1217
reklam içeriğidir	3006
reklami geç	2952
reklám	1538
reklāma	2005
reklāmas raksts	2014
reklāmraksts	87	2014
relaterade ämnen	2848
reportar erro nesta página	2383
reproducción automática	1082
reproducir vídeo	1081
reproduzir vídeo	2413
reproduzir áudio	2413
reprodução automática	2414
resmi büyüt	3027
responda à enquete	2405
rester connecté	1396
restez informé	1301
restez informés	1301
resumen automático	1049
resumo da notícia	2383
retour à l'accueil	1402
retour à la liste	1402
retrage consimțământul	2511
revenir à l'accueil	1402
rezervă-ți locul	2505
rezolvă testul	2502
reîmprospătează pagina	2517
reîncarcă pagina	2517
reģistrējies bez maksas	2005
reģistrēties	2005
ricordamelo più tardi	1649
rodyti mažiau	1972
rodyti viską	1972
rozumím	326
rozwiń	2276
rozwiń wszystko	2277
rätta	2844
rätta oss	2844
rättelse	2844
règles de commentaires	1376
règles des commentaires	1376
réactions	1321
réagir	1311	1321
réagir à cet article	1321
réagissez	1321
réagissez à cet article	1321
réduire le texte	1412
répondez au quiz	1379
répondez au sondage	1376
répondre	1321
réseaux sociaux	1312
réserver mes places	1382
réservez vos places	1382
réservé aux inscrits	1292
résiliable à tout moment	1365
résultats	91
résultats du sondage	1356
résumé de l'article	1350
résumé de l'article en # points	1350
résumé en # secondes	1350
résumé ia	1409
résumé par l'ia	1409
részletek	1546
rétablir le son	1384
rösta	91
rösta här	2851
rösta i omröstningen	2851
rösta nu	91
rādīt mazāk	2013
rādīt vairāk	2012
rādīt visu	2013
rămâi conectat	2522
răspunde	2464
rėmimas	1973
""", 's': """
s'abonner à partir de #€	1292
s'inscrire à la newsletter	1301
s-ar putea să-ți placă	2465
saada sõbrale	1124
saber más	1027
sadarbības raksts	2014
sadece abonelere özel	3021
sadržaj je zaključan	2637
saglabāt	2010
saglabāt rakstu	2010
sair do ecrã inteiro	2413
saistītie raksti	2007
saistītās ziņas	2007
saite nokopēta	2010
saken er låst	2170
saken finnes også som lyd	2179
saltar anúncio	2354
salvar preferências	2417
salvează	2458
salvează articolul	2492
salvează pentru mai târziu	2492
salvează preferințele	2511
salvează rețeta	61
sans engagement, résiliable à tout moment	1365
sao chép liên kết	3133
sao chép đường dẫn	3169
sari la conținut	2467
sari la rețetă	61
satura turpinājums pēc reklāmas	2014
sačuvaj	2647
sačuvaj recept	61
sačuvaj vest	2647
scanează codul qr	2513
schlagwörter	505
schließen	508
schrift vergrößern	490
schriftgröße	490
scopri di più	1655
scrie redacției	2530
scrieți redacției	2530
sdílejte	315
sdílejte tento text	315
sdílejte text	315
sdílejte článek	315
sdílet	315
sdílet na facebooku	315
sdílet na twitteru	315
sdílet na x	315
sdílet článek	315
se alla erbjudanden för prenumeranter	2826
se bilderna här	2851
se connecter et réagir	1321
se déconnecter	1292
se grafiken här	2851
se ha producido un error al cargar el vídeo	1047
se klippet här	2851
se klippet øverst i saken	2194
se videon här	2851
se încarcă playerul	2507
se încarcă video	2507
se încarcă videoclipul	2507
sedan # kr/mån tills du säger upp	2826
segui già questo argomento	1761
segui già questo autore	1761
seguir tópico	2393
seguí leyendo	1070
sei già abbonato	1655
sei già iscritto alla newsletter	1713
selección de la redacción	1024
selectează	2523
selvä	1235
sem opinião	2406
sem si não seria possível	2398
sem você não seria possível	2398
semnalează o eroare	2464
send artiklen på mail	397
send på e-post	2179
sense permanència	294
sesi aç	3007
setări confidențialitate	2511
setări cookie	2475
setări cookie-uri	2511
setări cookies	2511
setări de confidențialitate	2511
seuls les abonnés peuvent commenter	1356
seuraa meitä	1225
seç	3022
seçenekleri yönet	3010
seçimimi kaydet	3010
seções	2363
sfârșit publicitate	2505
sfârșitul reclamei	2505
shrani članek	2770
si opp når du vil	2170
si è verificato un errore	1750
si è verificato un errore durante il caricamento del video	1698
sie können diesen artikel kostenlos weitergeben	587
signaler ce contenu comme inapproprié	1356
signaler un problème	1321
siguiente artículo	1024
siirry sisältöön	1234
sikeres feliratkozás	1548
sin ti no sería posible	1065
siz ne düşünüyorsunuz? oy verin	2959
sizin için öneriler	2957
siųsti draugui	1969
siųsti el. paštu	1969
skaitykite daugiau čia	1971
skaityti plačiau	1971
skaityti vėliau	1969
skaties arī	2007
skatīt foto	2012
skatīt galeriju	2012
skatīt rezultātus	91
skatīt video	2012
skjønner	2195
sklenite naročnino	2763
skopírovať odkaz	2711
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2844
skrýt	326
slapukų nustatymai	1982
slažem se	2660
slične vesti	2644
slične vijesti	2644
slični članci	2644
snsをフォロー	1786
sofortüberweisung	468
son dakika bildirimlerini aç	3013
son dakika gelişmelerinden haberdar olun	3013
son gelişmelerden haberdar olun	3013
sondaż	91
sonderveröffentlichung	567
sono già sostenitore	1649
sonuçlar	91
sonuçlari gör	91	2960
sonuçlari göster	91	3001
sorodni članki	2767
sortează	2500
sortează după	2500
souhlasím	319
souhlasím se zobrazením	319
soutenez-nous dès maintenant	1283
související	323
související témata	323
související články	323
související články z webu	323
soyez le premier à commenter	1321
soyez le premier à réagir	1321
spausdinti receptą	61
spela videon här	2851
spis treści	2276
sponsorisé	1316
sponsorlu içerik	87	2952
sponsoroitu sisältö	1226
sponsrat innehåll	2840
sponzorirani sadržaj	2643
sponzorirani članak	2643
sponzorované	2707
sponzorovaný obsah	318
sponzorováno	318
sprawdź ofertę	2251
spremi članak	2647
sprijină-ne	2452
spune-ne părerea ta	2499
spune-ți părerea	2478
spune-ți părerea în comentarii	2478
spuneți-ne părerea	2499
später	463
später erinnern	463
spør vår ki om saken	2187
staňte sa členom	2703
staňte se členem	307
stem nå	91
stichwörter	505
stil spørgsmål til artiklen	405
straipsnio tęsinys - po reklama	1973
straipsnis tęsiasi po reklamos	1973
strona główna	2273
stäng	2822	2851
stöd oss	2823
støt os	385
støtt oss	2167
subtitrări	2508
subtítulos	1082
sugerir correção	2383
sugerir una corrección	1056
sugestões	2363
suite après la publicité	1382
suivez vos auteurs préférés	1410
suivre ce thème	1358
suivre le thème	1410
sumă liberă	2519
sunt de acord cu termenii și condițiile	2524
sur le même sujet	1325
sur le même thème	1325
suscripción	990
suscríbase	990
suscríbete	990
suscríbete a nuestro boletín	997
suscríbete ahora	990
susiję straipsniai	1966
susikurti paskyrą	1964
susține	2452
susține-ne	2452
susține-ne pe patreon	2519
susțineți-ne	2452
susținut de	2538
syötä sähköpostiosoitteesi	1220
szavazás	91
szczegóły	2277
szponzorált tartalom	87	1538
szólj hozzá	1542
szóljon hozzá	1542
sähköposti	1220
sähköpostiosoite	1220
så # kr/mnd til du sier opp	2170
så kommenterar du	2844
sé el primero en comentar	1020
sé parte	985
sélections	1311
sì, grazie	1742
sí, quiero	1089
síganos	1010
síguenos	1010
só para assinantes	2427
sólo para suscriptores	1095
sök	2851
søg	413
søk	2194
súhlasím	2722
súhlasím so zobrazením	2722
súmate	985
súvisiace	2708
súvisiace články	2708
súvisiaci článok	2708
süre	3008
sīkdatņu iestatījumi	2022
słowa kluczowe	2273
""", 't': """
t'ha estat útil aquest article	282
t'ha estat útil aquest resum	282
tack för din anmälan	2831
tack för din röst	91
taip pat žiūrėkite	1966
takaisin ylös	1234
takipten çik	3033
takk for påmeldingen	2175
tallenna myöhemmäksi	1224
talán később	1527
tam ekrandan çik	3007
tamaño de la letra	1110
tamaño de letra	65	1009
tamaño del texto	65
también te puede gustar	1024
también te puede interesar	1024
també et pot interessar	270
também pode gostar	2403
tarjeta de crédito	989
tarjeta de débito	989
te ha parecido útil	1073
te ha resultado útil	1073
te ha resultado útil este artículo	1049
te ha resultado útil este resumen	1049
te ha sido útil	1073
te ha sido útil este resumen	1049
te poți dezabona oricând	2485
te rugăm să îl dezactivezi	2517
te-ar putea interesa și	2493
tehisaru kokkuvõte	1126
tek seferlik bağiş	3018
teklifi gör	3006
tekoälyn tekemä tiivistelmä	1234
tekoälyn tiivistelmä	1234
tekoälytiivistelmä	1234
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1969
teljes hozzáférés	1530
temas del día	1024
termos e condições	2356
teste başla	3003
teste grátis	2337
testează-ți cunoștințele	2502
testează-ți cunoștințele cu quizul nostru	2478
testi başlat	3003
testi çöz	3003
teszteld a tudásod	1545
tesztelje tudását	1545
texten fortsätter nedan	2840
texten fortsätter under bilden	2840
teď ne	306
teşekkürler, mesajiniz gönderildi	3023
thu gọn	3145
thèmes	1325
thématiques	1325
thích	3133
thông tin doanh nghiệp	3138
thông tin quảng cáo	3171
thăm dò	91
thăm dò ý kiến	91
thẻ	3143
ti è stato utile	1726
tienes que iniciar sesión para guardar artículos	1069
tilbakemelding på saken	2187
timp rămas	2507
tin bài liên quan	3169
tin cùng chuyên mục	3143
tin cùng tác giả	3170
tin khác	3143
tin liên quan	3143
tin mới	3143
tin mới nhất	3143
tin nóng	3170
tin nổi bật	3143
tin quảng cáo	3171
tin trước	3143
tin tài trợ	3143
tin tức liên quan	3143
tin đọc nhiều	3143
tipărește	2458
tipărește articolul	2492
tipărește rețeta	61
tiêu điểm	3143
tiếp theo	3145
tlačiť	2711
to cię może zainteresować	2273
to może cię zainteresować	2273
toate știrile	2528
toda contribuição ajuda	2424
toda la información	1101
todas as notícias	2433
todavía no eres suscriptor	1095
todavía no estás registrado	1095
todos los vídeos	1101
todos os comentários	2359
todos os vídeos	2433
toute l'actualité	1325
toutes les actualités	1402
toutes les vidéos	1402
toutes nos vidéos	1402
tovább	1545
tovább a recepthez	61
tovább a rovatra	1543
tovább olvasom	1545
további cikkek	1543
további cikkek a témában	1543
további hírek	1543
további részletek itt	1545
továbbiak betöltése	1545
traducción automática	1108
traducere automată	2533
traducido automáticamente	1108
tradução automática	2383
trang chủ	3145
transcripción	1082
transcrição	2414
transferência bancária	2336
treści partnerskie	2265
treść sponsorowana	2265
tria la teva subscripció	294
trimite răspunsul	2499
trước	3145
trả lời	3142
trở lại	3145
tu ce părere ai? lasă un comentariu	2478
tu donación desgrava	1092
tu navegador no puede reproducir este vídeo	1047
tue meitä	1216
tule meile tööle	1126
turpini lasīt	2005
turpinājums pēc reklāmas	2014
turpināt lasīt	2005
twitter'da paylaş	2950
twój adres e-mail	2254
twój e-mail	2254
tài khoản của tôi	3128
tài trợ	3138
támogass minket	1528
támogasson minket	1528
támogatom	1528
támogatott tartalom	87	1538
támogatás	1528
támogatói tartalom	1538
täname liitumast	1144
tässä olisi upotus facebookista	1234
tässä olisi upotus instagramista	1234
télécharger l'appli	1390
télécharger l'audio	1384
télécharger l'épisode	1384
télécharger le mp#	1384
télécharger le podcast	1384
téléchargez l'appli	1390
témata	323
témy	2708
témák	1543
térkép megnyitása	1546
términos de uso	1017
términos y condiciones	1017
tìm kiếm	3145
tópicos	2363
tópicos relacionados	2363
tôi đã hiểu	3146
több	1545
töltsd ki a kvízt	1545
töltse ki a kvízt	1545
tühista igal ajal	1119
tüm fotoğraflar	3027
tüm fotoğraflari gör	3027
tüm haberler	2957
tüm haberleri gör	3027
tüm oyunlar	3003
tüm videolar	3027
tüm videolari gör	3027
tüm yazilari	2957
tüm yazilari gör	3027
tüm yorumlar	2956
tümünü gör	2959
tümünü göster	2960
tümünü kabul et	2953
tümünü reddet	2953
tēmas	2007
tęsinys po reklamos	1973
tạo tài khoản	3128
tải thêm	3145
tặng bài viết	3169
tặng sao	3169
tặng sao cho bài viết	3169
từ khóa	3143
""", 'u': """
udostępnij	2261
udostępnij na facebooku	2261
udostępnij na twitterze	2261
udostępnij na x	2261
udostępnij w mediach społecznościowych	2261
udělit souhlas	319
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2695
uključi obavijesti	2695
uključite notifikacije	2695
uključite obaveštenja	2695
uključite obavijesti	2695
uložit	315
uložit na později	315
uložit recept	61
uložit článek	315
uložiť	2711
uložiť na neskôr	2711
uložiť recept	61
uložiť článok	2711
ultima oră	2465
ultimele știri	2465
um assinante presenteou você com este artigo	2402
un abonat ți-a oferit acest articol	2492
un abonné vous offre cet article	1368
un e-mail de confirmation vous a été envoyé	1361
un suscriptor te ha regalado este artículo	1069
une erreur s'est glissée dans l'article	1321
unterstütze uns	464
unterstützen	464
unterstützen sie uns	464
unterstützen sie uns per paypal	556
uppläst av en dator	2836
uppläst med ai-röst	2836
url 복사	1884
urlをコピー	1785
urlをコピーしました	1864
urlをコピーする	1814
url복사	1884
urmărește acest subiect	2484
urmărește autorul	2534
urmărește live	2484
urmărește subiectul	2534
urmărești deja acest subiect	2534
următorul	2467
uslovi korišćenja	2660
ustawienia plików cookie	2266
uvjeti korištenja	2660
uygulamada aç	3012
uygulamayi aç	3012
uygulamayi yükle	3012
uz sākumu	2012
uzyskaj dostęp	2251
už komentarus atsako jų autoriai	1970
už máte predplatné? prihláste sa	2704
už máte účet	2704
už máte účet? prihláste sa	2704
už podporujem	2715
už podporuji	306
uždaryti	1972
uždaryti reklamą	1973
užpildykite apklausą	1971
užsakomasis straipsnis	1973
užsakomasis turinys	87	1973
užsisakyti prenumeratą	1964
""", 'v': """
vaata kõiki tellija soodustusi	1119
vaata lähemalt	1126
vaba töökoht	1126
vad tycker du? rösta här	2851
vai kopsavilkums bija noderīgs	2011
vai raksts bija noderīgs	2011
vairāk par tēmu	2007
vaizdo įrašas	1971
vaizdo įrašą rasite čia	1971
van már fiókja	1530
var artikeln till hjälp	2844
var det här till hjälp	2851
var resuméet nyttigt	405
var sammanfattningen till hjälp	2844
vari atteikties jebkurā laikā	2005
vasta küsitlusele	1126
vastaa kyselyyn tästä	1234
vaš komentar	2647
veja esta publicação no instagram	2381
veja também	2363
veja todas as opções de assinatura	2400
velikost písma	65
veličina teksta	65
velocidad de reproducción	1081
velocidade de reprodução	2413
velocità di riproduzione	1734
ver # comentários	2391
ver biografía	1043
ver comentários	2359
ver conteúdo	2417
ver conteúdo externo	2381
ver dossiê	2433
ver esta publicación en instagram	1047
ver esta publicação no instagram	2381
ver fotogalería	1101
ver galería	1027
ver galería de fotos	1101
ver la galería	1101
ver mais notícias	2433
ver más	1027
ver más artículos	1104
ver más artículos del autor	1043
ver más noticias	1070
ver más vídeos	1101
ver preço	2411
ver también	1024
ver também	2363
ver todas as notícias	2433
ver todas las opciones de suscripción	1066
ver todos los artículos	1101
ver todos los vídeos	1101
ver todos os vídeos	2433
ver traducción	1028
ver tradução	2367
ver transcripción	1081
ver transcrição	2413
ver vídeo	1027
vergrößern	509
verificați adresa de email	2524
verifică-ți emailul	2524
verifică-ți inboxul	2524
verlagssonderveröffentlichung	567
vertrag kündigen	498
verträge hier kündigen	498
verwandte beiträge	505
ves algún error? comunícalo	1056
veure aquesta publicació a instagram	279
vezi această postare pe instagram	2475
vezi conținutul	2511
vezi mai multe știri	2493
vezi prețul	2505
vezi răspunsurile	2499
vezi toate știrile	2528
vezi și	2465
već imate nalog	2637
već imate pretplatu	2637
već imate račun	2637
već podržavam	2652
već ste pretplatnik	2637
več iz rubrike	2767
več novic iz regije	2767
več o tem	2767
več o temi	2767
veľkosť písma	65
viac k téme	2708
viac si o tom prečítate tu	2708
video mevcut değil	3007
video oynatici yükleniyor	3007
video yükleniyor	3007
videon voi katsoa jutun yläosasta	1234
videoyu izlemek için tiklayin	2959
videoyu yükle	3010
videó	1543
videók	1543
videónkat itt nézheti meg	1545
vidéo	1328
vidéo indisponible	1384
vidéo non disponible	1384
vielen dank für ihr feedback	546
vielen dank für ihre anmeldung	477
vielen dank für ihre teilnahme	91
vielleicht später	463
vilkår	402	2184
vipps et beløp	2167
vis færre	413	2194
vis oversættelse	414
visa bilden i helskärm	2851
visa färre	2851
visa inlägg från facebook	2851
visa inlägg från instagram	2851
visa innehåll	2841
visa översättning	2852
vissza a tetejére	1545
visszajelzés	1542
viteză de redare	2507
vizitează magazinul	2505
više o temi	2644
više vijesti iz regije	2644
viết bình luận	3142
voce generată de ai	2507
você concorda? vote	2391
você já segue este tema	2440
você já votou	2405
você pode gostar	2363
você pode se interessar	2363
você também pode gostar	2363
voir le détail	1329
voir les détails	1329
voir les réponses	1376
voir les résultats	91	1329
voir les résultats du sondage	1356
voir toute l'actualité	1402
voir toutes les vidéos	1402
voltar ao início	2433
voltar à página inicial	2433
vos réactions	1321
votează	91
votează în sondaj	2499
votează în sondajul nostru	2478
votre avis nous intéresse	1356
votre message a bien été envoyé	1398
votre prénom	1399
votre vote a bien été pris en compte	1376
votre vote a été enregistré	1376
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2499
votul tău a fost înregistrat	2499
vous aimerez peut-être	1325
vous avez déjà un compte	1292
vous avez déjà un compte ? connectez-vous	1292
vous avez déjà un compte ? identifiez-vous	1292
vous avez déjà voté	1376
vous n'êtes pas abonné	1396
vous n'êtes pas encore inscrit	1396
vous n'êtes pas inscrit	1396
vous possédez déjà un compte	1292
vous pourriez être intéressé	1325
vous suivez déjà ce sujet	1410
vous suivez déjà ce thème	1410
vous suivez déjà cet auteur	1410
vreau să donez	2519
vreau să primesc newsletterul	2485
vreau să susțin	2519
vsebina sporočila	2766
vstúpiť do diskusie	2711
vytisknout článek	315
vytlačiť	2711
vytlačiť recept	61
vytlačiť článok	2711
vytvořit účet	308
vyzkoušet	308
válasz	1542
váš e-mail	312
väline sisu	1137
värsked uudised	1121
vérifiez votre boîte de réception	1398
vérifiez votre boîte mail	1398
vés a la recepta	61
více	323
více k tématu	323
více o tématu	323
více si o tom přečtete zde	323
vídeo indisponível	2413
vídeo no disponible	1081
vídeo não disponível	2413
vídeos	1024	2363
výber redakcie	2708
výběr redakce	323
výsledky	91
về đầu trang	3145
""", 'w': """
warto przeczytać	2273
was können wir besser machen	546
weitere beiträge	505
werbung überspringen	495
weź udział w dyskusji	2322
whatsapp'ta paylaş	2950
whatsapp'tan paylaş	3035
whatsappで読む	1814
wie gefällt ihnen dieser artikel	546
wielkość czcionki	65
więcej	2273
więcej artykułów	2273
więcej informacji	2273
więcej na ten temat	2273
więcej o	2273
więcej z	2273
wpisz swój e-mail	2254
wprowadź adres e-mail	2254
wpłać	2248
wpłać teraz	2248
współpraca reklamowa	2265
wypróbuj	2251
wyraź zgodę	2266
wyślij	91
wyślij e-mailem	2261
wyślij znajomemu	2261
""", 'x': """
x'te paylaş	2950
xem bình luận	3142
xem bản gốc	3146
xem bản đồ	3146
xem chi tiết	3146
xem công thức	61
xem kết quả	91	3146
xem nhiều	3143
xem nhiều nhất	3143
xem nhiều trong tuần	3170
xem thêm	3143	3145
xem thêm bình luận	3142
xem tiếp	3145
xem toàn bộ	3145
xem tất cả	3145
xでシェア	1785
xでシェアする	1814
xでポスト	1785
xで共有	1864
x로 공유	1956
""", 'y': """
ya estás suscrito	1066
ya tenés suscripción	1066
yahoo! japan idでログイン	1850
yahoo!ショッピングで見る	1835
yahoo!ショッピングで購入	1835
yanit gönder	3000
yanitlari gör	3000
yanitlari göster	3000
yapay zeka ile seslendirilmiştir	3007
yapay zeka ile özet	2959
yapay zeka ile özetle	3032
yapay zeka özeti	2959
yapay zekâ ile seslendirildi	3007
yapay zekâ tarafindan seslendirildi	3007
yapay zekâ özeti	3032
yazara e-posta gönder	3029
yazara mesaj gönder	3029
yazarin diğer haberleri	2957
yazarin diğer yazilari	2957
yazarin tüm yazilari	2957
yaziyi büyüt	3035
yaziyi küçült	3035
ymmärrän	1235
yorum gönder	2956
yorum yapmak için giriş yap	3000
yorumlari gör	2956
yorumu gönder	3000
yorumunu gönder	3000
youtube-tartalom megjelenítése	1545
yukari çik	3027
yz özeti	2959
""", 'z': """
z titulní strany	323
zabudnuté heslo	2704
zadejte svůj e-mail	312
zagłosuj	91
zahlungsart wählen	467
zaloguj się	2251
zapisz na później	2261
zapisz się	2254
zapisz się na newsletter	2254
zapomenuté heslo	308
zarejestruj się	2251
zarządzaj zgodami	2266
zaten üye misiniz	2943
zavřít	306
załaduj więcej	2276
załóż konto	2251
zaštita osobnih podataka	2660
zaštita privatnosti	2660
zdieľajte tento text	2711
zdieľajte článok	2711
zdieľať	2711
zdieľať na facebooku	2711
zdieľať článok	2711
zgadzam się	2266
zgadzam się na wyświetlanie treści	2266
zgłoś	2269
zgłoś błąd	2269
ziņa tiek papildināta	2012
ziņo par kļūdu	2011
ziņot par kļūdu	2011
zkopírovat odkaz	315
zkopírovat odkaz na článek	315
znajdź nas na facebooku	2262
značky	2708
zobacz galerię	2276
zobacz mapę	2277
zobacz również	2273
zobacz szczegóły	2277
zobacz także	2273
zobacz także inne	2273
zobacz też	2273
zobacz więcej	2273
zobrazit méně	326
zobrazit originál	326
zobrazit více	325
zobrazit výsledky	91	326
zobrazit vše	325
zobraziť diskusiu	2711
zobraziť menej	2709
zobraziť obsah	2722
zobraziť viac	2709
zobraziť výsledky	91
zobraziť všetko	2709
zostań patronem	2248
zpět nahoru	325
zur leseliste hinzufügen	587
zur merkliste hinzufügen	490
zur übersicht	508
zurück	501
zurück nach oben	508
zvětšit	325
zwiń	2276
""", '£': """
£# at amazon	976
""", '©': """
©ntb	2222
""", 'à': """
à découvrir	1325
à la une	1325
à lire	1325
à lire aussi	1325
à lire dans ce dossier	1325
à lire dans la même rubrique	1325
à lire ensuite	1325
à lire également	1325
à ne pas manquer	1325
à voir	1325
à voir aussi	1325
""", 'á': """
áudio gerado por ia	2383
áudio gerado por voz sintética	2383
""", 'ä': """
ähnliche artikel	505
ähnliche beiträge	505
ähnliche themen	505
älä missaa mitään	1220
ämnen	2848
ämnen i artikeln	2848
är du redan prenumerant	2826
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1234
""", 'å': """
åbn	414
åbn kort	414
åpne	2195
åpne faktaboks	2195
åpne kart	2195
""", 'ç': """
çengel bulmaca	3005
çerez ayarlari	2953
çerez ayarlarini yönet	3010
çerez politikasi	2953
çerez tercihleri	3010
çerez tercihlerini yönet	3010
çerezler	2953
çeviriyi göster	2960
çikiş yap	2943
çok okunanlar	2957
""", 'è': """
è gratis e ci vuole solo un minuto	1713
è stato utile	1726
""", 'é': """
é grátis e leva menos de um minuto	2395
écouter	1311
écouter (# min	1311
écouter le podcast	1328
écrire à la rédaction	1406
édition du jour	1325
épingler	61
épingler la recette	61
értem	1546
értékeld a receptet	61
étiquettes	1402
""", 'í': """
írd meg a véleményed	1542
írja meg véleményét	1542
""", 'î': """
îmi place	2500
în fiecare lună	2520
în parteneriat cu	2538
înainte # secunde	2507
înapoi # secunde	2507
înapoi la prima pagină	2528
înapoi sus	2467
încarcă conținutul	2511
încarcă mai multe	2467
încarcă mai multe comentarii	2499
încarcă postarea	2511
încarcă videoclipul	2511
închide	2451
înregistrare	2453
înregistrează-te	2453
îți mulțumim pentru vot	2478
""", 'ö': """
öffnen	508
ön mit gondol? szavazzon	1545
önceki	2959
önceki haber	2957
öne çikan haberler	2957
öne çikanlar	2957
önerilen haberler	2957
önerilenler	2957
öppna	2852
öppna karta	2852
összes	1545
özet faydali oldu mu	2956
""", 'ú': """
új hozzászólás	1542
última hora	1024
últimas	2363
últimas entradas	1024
últimas noticias	1024
últimas notícias	2363
últimes notícies	270
últimos artículos	1024
únete	985
únete a la conversación	1020
única	1093	2425
""", 'ü': """
übersetzung anzeigen	509
überweisung	468
ücretsiz dene	2943
ücretsiz haber limitinize ulaştiniz	3021
ücretsiz kargo	3037
ücretsiz oyna	3003
ücretsiz üye ol	2943
ücretsiz üye olun	2943
ücretsiz, spam yok	3023
ürünü incele	3006
üye girişi	2943
üye ol	2942	2943
üye olun	2943
""", 'ý': """
ý kiến	3142
ý kiến bạn đọc	3142
ý kiến của bạn	3142
""", 'ā': """
ārējais saturs	2022
""", 'č': """
članak je zaključan	2637
članak se nastavlja ispod oglasa	2643
članek je zaklenjen	2763
članek se nadaljuje pod oglasom	2766
članek se nadaljuje spodaj	2766
článek pokračuje pod reklamou	318
čtěte dále	323
čtěte i	323
čtěte také	323
číslo účtu pro dary	307
číst dál	325
číst dál s předplatným	308
číst více	325
čítajte aj	2708
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2708
ďalšie články	19	2708
""", 'đ': """
điều khoản sử dụng	3141
điều khoản sử dụng | chính sách bảo mật	3141
đáng chú ý	3143
đã có tài khoản	3128
đã hiểu	3146
đã sao chép	3133
đã sao chép liên kết	3169
đóng	3126
đóng góp	3127
đăng ký	3128
đăng ký ngay	3128
đăng nhập	3128
đăng nhập / đăng ký	3128
đăng xuất	3128
được quan tâm	3170
được tài trợ	3138
đặt báo	3128
đến công thức	61
đề xuất	3143
để sau	3126
đọc nhiều	3143
đọc nhiều nhất	3143
đọc sau	3169
đọc thêm	3143	3145
đọc tiếp	3145
đọc tiếp về chủ đề này	3170
đừng bỏ lỡ	3143
""", 'į': """
į viršų	1971
įveskite savo el. pašto adresą	1989
""", 'ś': """
śledź nas	2262
""", 'ş': """
şifremi unuttum	2943
şifrenizi mi unuttunuz	3021
şikayet et	3001
şikâyet et	3001
şimdi değil	2941
şurada paylaş	2950
""", 'š': """
štampaj	2647
štítky	323
""", 'ž': """
že imate račun	2763
že naročnik	2763
že podpiram	2774
žiūrėkite nuotraukas	1971
žiūrėkite vaizdo įrašą	1971
žiūrėti galeriją	1971
žiūrėti rezultatus	91
""", 'ș': """
știrea anterioară	2528
știrea următoare	2528
știri pe aceeași temă	2493
știri recomandate	2465
știri similare	2465
știrile zilei	2465
""", 'ț': """
ți-a fost util	2499
ți-a fost util acest articol	2478
ți-a fost util acest rezumat	2478
ți-ai uitat parola	2490
ți-ar putea plăcea și	2493
ține-mă minte	2522
""", 'ά': """
άκουσε το άρθρο	690
άλλες ειδήσεις	19
άλλο ποσό	703
άνοιγμα	636
άνοιγμα εφαρμογής	697
άνοιγμα στην εφαρμογή	697
άνοιγμα χάρτη	636
""", 'έ': """
έξοδος από πλήρη οθόνη	690
έχετε ήδη λογαριασμό	621
έχετε ήδη ψηφίσει	682
έχω ήδη λογαριασμό	706
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	708
έχω λογαριασμό	706
""", 'ή': """
ήταν χρήσιμο	682
""", 'ί': """
ίσως αργότερα	619
ίσως σας ενδιαφέρει	633
""", 'α': """
αγορά από amazon	688
αγορά από το amazon	688
αγορά βιβλίου	688
αγορά εισιτηρίων	688
αγοράστε εισιτήρια	688
αγοράστε εισιτήριο	688
αγοράστε το βιβλίο	688
ακολουθήστε μας	718
ακολουθήστε το θέμα	718
ακολουθήστε τον συντάκτη	718
ακολουθείτε ήδη αυτό το θέμα	718
ακολούθησε	718
ακούστε	626
ακούστε το άρθρο	626
ακυρώνετε όποτε θέλετε	706
ακύρωση οποιαδήποτε στιγμή	706
ανάκληση συγκατάθεσης	694
αναζήτηση	635
ανανέωση σελίδας	701
ανανέωση της σελίδας	701
αναπαραγωγή βίντεο	690
αναφορά	683
αναφορά λάθους	632
αντιγραφή	721
αντιγραφή link	626
αντιγραφή συνδέσμου	626
αντιγραφή συνδέσμου άρθρου	626
απάντηση	632
απενεργοποίησα τον ad blocker	701
απενεργοποιήστε το για να συνεχίσετε	701
αποδέχομαι	639
αποδέχομαι τους όρους χρήσης	708
αποδοχή	639
αποδοχή και συνέχεια	694
αποδοχή όλων	639
αποθήκευση	626
αποθήκευση επιλογών	694
αποθήκευση προτιμήσεων	694
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	626
αποκλειστικά για συνδρομητές	706
απομαγνητοφώνηση	691
απομνημόνευση	706
αποστολή	709
αποστολή με email	626
αποστολή σχολίου	682
αποσύνδεση	621
αποτελέσματα	91
απόκρυψη	636
απόκρυψη απαντήσεων	682
απόρριψη	639
απόρριψη όλων	639
αργότερα	619
αρχική	635
αρχική σελίδα	712
αυτό το άρθρο είναι κλειδωμένο	706
αυτό το βίντεο δεν είναι διαθέσιμο	690
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	690
αυτό το πεδίο είναι υποχρεωτικό	708
αυτόματη αναπαραγωγή	691
αυτόματη μετάφραση	717
αφήγηση με συνθετική φωνή	690
αφήστε ένα σχόλιο	682
αφήστε σχόλιο	632
αφήστε το σχόλιό σας	682
""", 'β': """
βίντεο	633
βαθμολογήστε το άρθρο	632
βρήκατε κάποιο λάθος	714
βρήκατε λάθος	714
""", 'γ': """
γίνε συνδρομητής	621
γίνε υποστηρικτής	703
γίνετε μέλος	620
γίνετε συνδρομητής	621
γίνετε υποστηρικτές	703
γράψτε σχόλιο	632
""", 'δ': """
δείτε και	633
δείτε περισσότερα	635
δείτε τα αποτελέσματα	91	636
δείτε τα σχόλια	632
δείτε τη συλλογή	712
δείτε τη συνταγή	61
δείτε την προσφορά	688
δείτε τις απαντήσεις	682
δείτε τις φωτογραφίες	712
δείτε το αφιέρωμα	712
δείτε το προφίλ	714
δείτε το στο amazon	688
δείτε το φωτορεπορτάζ	712
δείτε φωτογραφίες	712
δείτε όλα	635
δείτε όλα τα άρθρα	712
δείτε όλα τα βίντεο	712
δείτε όλα τα παιχνίδια	685
δείτε όλες τις ειδήσεις	712
δείτε όλες τις προσφορές	688
δείτε όλες τις φωτογραφίες	712
δεν έχετε λογαριασμό	706
δεν είναι δυνατή η αναπαραγωγή του βίντεο	690
δεν είναι δυνατή η εμφάνιση του περιεχομένου	694
δεν είστε ακόμη συνδρομητής	706
δεν είστε συνδρομητής	706
δεν μου αρέσει	683
δεν ξέρω	683
δεν ξέρω / δεν απαντώ	683
δημιουργία λογαριασμού	621
δημοσίευση σχολίου	682
δημοσκόπηση	91
δημοφιλέστερα	633
δημοφιλέστερο	707
δημοφιλή	633
δημοφιλή άρθρα	633
διάρκεια	691
διαβάζεται από συνθετική φωνή	690
διαβάστε ακόμα	633
διαβάστε ακόμη	633
διαβάστε επίσης	633
διαβάστε επίσης στο	633
διαβάστε και	633
διαβάστε ολόκληρο το άρθρο	712
διαβάστε περισσότερα	633	635
διαβάστε στην εφαρμογή	697
διαβάστε το στην εφαρμογή	697
διαβάστε όλο το άρθρο	712
διαθέσιμη στο app store	697
διαθέσιμο στο app store	697
διαφήμιση	629
διαφημίσεις	629
διαφημιση	629
διαφημιστικό περιεχόμενο	87	629
διαχείριση cookies	694
διαχείριση επιλογών	694
διαχείριση συγκατάθεσης	694
δωρήστε	620
δωρίστε το άρθρο	720
δωρεά	620
δωρεάν αποστολή	722
δωρεάν, χωρίς spam	708
""", 'ε': """
είσοδος	621
είστε ήδη συνδρομητής	706
εγγραφή	621
ειδήσεις σήμερα	633
ειδήσεις τώρα	633
εισάγετε έγκυρο email	708
εκτυπώστε το άρθρο	626
εκτύπωση	626
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	708
ελέγξτε το email σας	708
ελεύθερο ποσό	703
εμφάνιση ανάρτησης	694
εμφάνιση απαντήσεων	682
εμφάνιση λιγότερων	712
εμφάνιση περιεχομένου	694
εμφάνιση περισσότερων	712
εμφάνιση πρωτοτύπου	636
εμφάνιση υποτίτλων	690
εμφάνιση όλων	636
ενεργοποίηση	699
ενεργοποίηση ειδοποιήσεων	698
ενεργοποιήστε τις ειδοποιήσεις	698
επαναφόρτωση σελίδας	701
επικοινωνήστε μαζί μας	714
επικοινωνήστε με τη σύνταξη	714
επικοινωνήστε με τον συντάκτη	714
επικοινωνία	632
επικοινωνία με τη σύνταξη	714
επιλέξτε	707
επιλέξτε πακέτο	706
επιλέξτε συνδρομή	706
επιλέξτε τη συνδρομή σας	706
επιλογές συντακτών	633
επιλογή	707
επισκεφθείτε το κατάστημα	688
επιστροφή στην αρχική	712
επιστροφή στην κορυφή	635
επιτρέπεται	699
επόμενη είδηση	712
επόμενο	635
επόμενο άρθρο	633
επώνυμο	709
ερώτηση της ημέρας	91
ετήσια	704
ετήσια χρέωση	706
ετικέτες	633
ευχαριστούμε για την ψήφο σας	91	682
ευχαριστούμε, το μήνυμά σας στάλθηκε	708
εφάπαξ	704
εφάπαξ δωρεά	703
""", 'η': """
η ψήφος σας καταχωρήθηκε	682
η ψήφος σας καταχωρίστηκε	682
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	698
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	698
θέματα	633
θα θέλατε να λαμβάνετε ειδοποιήσεις	698
""", 'κ': """
κάθε ευρώ μετράει	703
κάθε μήνα	704
κάθε συνεισφορά έχει αξία	703
κάθε συνεισφορά μετράει	703
κάνε το κουίζ	685
κάντε δωρεά	620
κάντε μια δωρεά	620
κάντε το κουίζ	685
κάντε το τεστ	685
κάτι πήγε στραβά	709
καλύτερη προσφορά	706
κανόνες σχολιασμού	632
κατάλαβα	636
κατάργηση σίγασης	690
κατάστημα	722
κατεβάστε από το app store	697
κατεβάστε από το google play	697
κατεβάστε την εφαρμογή	697
κατεβάστε το app	697
κατεβάστε το επεισόδιο	690
κατεβάστε το ηχητικό	690
κατηγορίες	633
κεράστε μας έναν καφέ	703
κλείσιμο	619
κλείστε θέση	688
κοινοποίησε	626
κοινοποίηση	626
κοινοποίηση στο facebook	626
κοινοποίηση στο twitter	626
κοινοποίηση στο whatsapp	720
κοινοποιήστε	626
κοινοποιήστε το άρθρο	626
κρυπτόλεξο	687
κώδικας δεοντολογίας	714
""", 'λ': """
λήψη ήχου	690
λεπτομέρειες	636
λιγότερα	712
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	720
μέγεθος κειμένου	65
με την υποστήριξη	629
με την υποστήριξη της	722
με την υποστήριξη του	722
μεγέθυνση	712
μεγέθυνση εικόνας	712
μεγαλύτερα γράμματα	720
μενού	635
μετάβαση στη σελίδα δωρεών	703
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	708
μη έγκυρο email	708
μη διαθέσιμο βίντεο	690
μη χάσετε	633
μην το χάσεις	633
μην χάσετε	633
μηνιαία	704
μηνιαία δωρεά	703
μηνιαία συνεισφορά	703
μηνιαία χρέωση	706
μηνιαίως	704
μικρότερα γράμματα	720
μοιράσου το	626
μοιραστείτε	626
μοιραστείτε το	626
μοιραστείτε το άρθρο	626
μου αρέσει	683
μπορεί να σας αρέσει	633
μόνο για συνδρομητές	621
""", 'ν': """
να επιτρέπεται πάντα	694
να επιτραπεί	699
να με θυμάσαι	706
ναι, θέλω	699
νεότερα	683
νεότερα πρώτα	683
""", 'ξ': """
ξέχασα τον κωδικό μου	706
ξεχάσατε τον κωδικό	621
ξεχάσατε τον κωδικό σας	706
""", 'ο': """
ο λογαριασμός μου	621
ο σύνδεσμος αντιγράφηκε	626
οι συνεργάτες μας	694
ονοματεπώνυμο	709
""", 'π': """
πάντα να επιτρέπεται	694
πάρτε μέρος στη δημοσκόπηση	682
πήγαινε στη συνταγή	61
πίσω στην κορυφή	712
παίξε τώρα	685
παίξε υπεύθυνα	688
παίξτε δωρεάν	685
παίξτε τώρα	685
παίξτε υπεύθυνα	688
παιχνίδια	687
παλαιότερα	683
παρουσιάστηκε σφάλμα	708
παύση βίντεο	690
παύση παρακολούθησης	718
πείτε μας τη γνώμη σας	682
πείτε τη γνώμη σας	682
περίληψη ai	717
περίληψη με ai	717
περισσότερα	633	635
περισσότερα άρθρα	633
περισσότερα άρθρα του συντάκτη	712
περισσότερα σχόλια	682
περισσότερες ειδήσεις	633
περισσότερες επιλογές	720
πες τη γνώμη σου	682
πλήρης οθόνη	691
πολιτική cookies	639
πολιτική απορρήτου	639
πολιτική διορθώσεων	714
προβολή περιεχομένου	694
προηγούμενη είδηση	712
προηγούμενο	635
προηγούμενο άρθρο	633
προνόμια συνδρομητών	688
προσθήκη σχολίου	632
προσθήκη ως προτιμώμενη πηγή	718
προστασία προσωπικών δεδομένων	639
προσφορά για αναγνώστες	688
προσφορά για συνδρομητές	688
προτείνουμε	633
προτείνουμε επίσης	633
προτεινόμενα	633
προτιμήσεις cookies	694
προωθητικό περιεχόμενο	629
πρόσφατα άρθρα	633
πώς να απενεργοποιήσετε τον ad blocker	701
πώς να το απενεργοποιήσετε	702
""", 'ρ': """
ροή	633
ροή ειδήσεων	633
ρυθμίσεις cookie	694
ρυθμίσεις cookies	639
ρυθμίσεις απορρήτου	694
""", 'σ': """
σίγαση	691
σας βοήθησε αυτό το άρθρο	682
σας φάνηκε χρήσιμο	682
σε συνεργασία με	722
σκανάρετε το qr code	697
σταυρόλεξα	687
σταυρόλεξο	687
στείλε το σε φίλο	626
στείλτε μας τις φωτογραφίες σας	714
στηρίξτε μας	620
στηρίξτε μας στο patreon	703
συμφωνώ	639
συμφωνώ με την επεξεργασία των δεδομένων μου	708
συμφωνώ με τους όρους χρήσης	708
συνέχεια ανάγνωσης	635
συνέχεια με apple	706
συνέχεια με facebook	706
συνέχεια με google	706
συνέχεια στην ιστοσελίδα	697
συνέχεια στο site	697
συνέχεια στον browser	697
συνδεθείτε	621
συνδρομή	621
συνδρομητές	621
σχετικά	633
σχετικά άρθρα	633
σχετικά θέματα	633
σχετικά νέα	633
σχετικές ειδήσεις	633
σχετικό άρθρο	633
σχολιάστε	632
σχολιάστε το άρθρο	632
σχόλια	632
σχόλιο	632
σύνδεση	621
σύνδεση με apple	706
σύνδεση με facebook	706
σύνδεση με google	706
σύνοψη με ai	717
""", 'τ': """
τέλος διαφήμισης	688
τέλος της διαφήμισης	688
τέσταρε τις γνώσεις σου	685
τα πιο δημοφιλή	633
τα πιο δημοφιλή της ημέρας	633
τα πιο διαβασμένα	633
τα πιο πρόσφατα	633
ταξινόμηση	683
ταξινόμηση κατά	683
ταχύτητα αναπαραγωγής	690
τελευταία άρθρα	633
τελευταία νέα	633
τελευταίες ειδήσεις	633
τεστάρετε τις γνώσεις σας	685
το απενεργοποίησα	701
το βίντεο δεν είναι διαθέσιμο	690
το βίντεο φορτώνει	690
το μήνυμά σας εστάλη	708
το μήνυμά σας στάλθηκε	708
το πεδίο είναι υποχρεωτικό	708
το πιο δημοφιλές	707
τρέχων χρόνος	691
""", 'υ': """
υπενθύμιση αργότερα	619
υποβολή	91	709
υποβολή σχολίου	632
υπολειπόμενος χρόνος	690
υποστηρίξτε μας	620
υποχρεωτικά πεδία	708
υποχρεωτικό πεδίο	708
υπότιτλοι	691
""", 'φ': """
φόρτωση ανάρτησης	694
φόρτωση βίντεο	690
φόρτωση περιεχομένου	694
φόρτωση περισσότερων	635
φόρτωση περισσότερων σχολίων	682
φόρτωση προγράμματος αναπαραγωγής	690
""", 'χ': """
χαρίστε αυτό το άρθρο	626
χορηγοί	722
χορηγούμενο	629
χορηγούμενο άρθρο	629
χορηγούμενο περιεχόμενο	629
χορηγός	722
χρόνος που απομένει	690
χωρίς spam	708
""", 'ψ': """
ψήφισε	91	683
ψηφίστε	91	683
ψηφίστε στη δημοσκόπηση	682
ψηφοφορία	91
""", 'ό': """
όλα τα άρθρα του συντάκτη	712
όλα τα βίντεο	712
όλα τα νέα	712
όλα τα παιχνίδια	685
όλα τα σχόλια	632
όλες οι ειδήσεις	633
όνομα	709
όροι σχολιασμού	632
όροι χρήσης	639
όχι ευχαριστώ	619
όχι τώρα	619
όχι, ευχαριστώ	619
""", 'а': """
абонамент	167
абонирай се	168
абонирайте се	167
авторизация	2552
авторизоваться	2552
адрес электронной почты	2555
актуално	175
актуальне	3064
анкета	91
архив	2571
""", 'б': """
банковская карта	2551
банковский перевод	2551
безопасный платеж	2550
больше	2571
больше материалов по теме	2571
больше новостей	2571
будьте в курсе	2555
была ли статья полезной	2568
більше за темою	3064
більше матеріалів за темою	3064
більше на цю тему	3064
більше новин	3064
більше новин на тему	3064
більше по темі	3064
""", 'в': """
в избранное	2560
в тренде	2571
важливо	3064
вам будет интересно	2571
вам може бути цікаво	3064
вам може сподобатися	3064
вам может быть интересно	2571
вам может понравиться	2571
вам також може сподобатися	3064
вас може зацікавити	3064
вас может заинтересовать	2571
ваш e-mail	2555
ваш email	2555
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2555
введите email	2555
введите ваш email	2555
введите ваш адрес электронной почты	2555
версия для печати	2560
вече имате акаунт	168
вече подкрепям	182
вече сте абонат	168
вже зареєстровані	3049
вже є акаунт	3049
вибір редакції	3064
видео	2571
виж резултатите	91
вижте още	175
вижте още от	175
вийти	3049
включите уведомления	2629
включить уведомления	2629
вконтакте	2561
влез	168
влезте	168
во весь экран	2574
водещи новини	175
войти	2552
войти в аккаунт	2552
войти в чат	2568
воспроизвести	2574
время на чтение	2574
время чтения # мин	2574
все	2574
все комментарии	2568
всі новини	3066
вход	168	2552
вхід	3049
выберите сумму	2550
выбор редакции	2571
выйти	2552
відео	3064
відео вище	3088
відео нижче	3088
відкрити	3067
відкрити карту	3067
відповісти	3062
відхилити	3059
""", 'г': """
главная	2574
главное	2571
главное за день	2571
главные новости	2571
гласувай	91
гласувайте	91
головна	3066
головне	3064
головне за день	3064
головні новини	3064
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2574
далі	3066
дарете	167
дари	167
дари сега	167
детали	2575
детальніше	3066
деталі	3067
дзен	2561
дивіться відео	3088
дивіться відео вище	3088
дивіться відео нижче	3088
дивіться також	3064
дивіться також відео	3088
дивіться у відео	3088
для подписчиков	2552
до рецепту	61
до теми	3064
добавить комментарий	2568
додати коментар	3062
дозвольте сповіщення	3118
докладвай грешка	178
докладніше	3066
долучитися	3046
доступно по подписке	2552
другая сумма	2550
други новини	19
другие материалы	19	2571
другие материалы рубрики	2571
другие новости	19	2571
другие новости раздела	2571
другие статьи	2571
друк	3055
дякуємо за ваш голос	91
""", 'е': """
единоразово	2547
ежемесячно	2547
еще новости	2571
еще по теме	2571
ещё	2571
ещё новости	2571
ещё по теме	2571
""", 'з': """
за темою	3064
забравена парола	168
забули пароль	3049
забыли пароль	2552
завантажити ще	3066
загрузить еще	2574
загрузить ещё	2574
задонатити	3046
задонатить	2547
закрити	3045
закрыть	2546
залишити коментар	3062
запази	178
запази рецептата	61
запази статията	178
запропонувати новину	3062
зарегистрироваться	2552
зареєструватися	3049
затвори	182
зберегти	3055
зберегти рецепт	61
зберегти статтю	3055
збільшити	3066
згорнути	3067
зміст	3066
зробити внесок	3046
зрозуміло	3059
""", 'и': """
избрано от редакцията	175
изпрати на приятел	178
изпрати по имейл	178
изпрати статията по имейл	178
интересное	2571
""", 'к': """
к началу	2574
к рецепту	61
категории	2571
категорії	3064
ключови думи	175
коментар	3062
коментари	178
коментарі	3062
коментирай	178
коментирайте	178
коментирайте първи	178
коментувати	3062
комментарии	2568
комментарии отсутствуют	2568
комментарий	2568
комментировать	2568
контакти	3062
контакты	2568
конфиденциальность	2565
копирай линк	178
копирай линка	178
копировать ссылку	2560
копіювати посилання	3055
купи абонамент	168
купить подписку	2552
към рецептата	61
""", 'л': """
лента новостей	2571
личный кабинет	2552
""", 'м': """
материалы партнеров	2564
материалы по теме	2571
матеріали за темою	3064
матеріали по темі	3064
меню	2574	3066
метки	2571
може би по-късно	182
може да ви хареса	175
може да харесате още	175
может быть, позже	2546
может позже	2546
можливо, пізніше	3045
мой профиль	2552
моят профил	168
мы в социальных сетях	2562
мы в соцсетях	2562
мы вконтакте	2562
мій профіль	3049
мітки	3064
""", 'н': """
на главную	2574
на правах реклами	3058
на правах рекламы	2564
наверх	2574	3066
нагадати пізніше	3045
надіслати	91	3055
надіслати другу	3055
надіслати поштою	3055
надіслати статтю поштою	3055
назад	2574	3066
най-коментирани	175
най-новото	175
най-четени	175
най-четено	175
най-четено днес	175
най-четеното днес	175
найпопулярніше	3064
найпопулярніше за добу	3064
найпопулярніше за тиждень	3064
найти	2574
найчитаніше	3064
налаштування	3059
написати коментар	3062
написать комментарий	2568
напиши коментар	178
напомни ми по-късно	182
напомнить позже	2546
направете дарение	167
настройки	2565
настройки cookie	2565
наступна	3066
наступна стаття	3064
не зараз	3045
не пропустите	2571
не пропустіть	3064
не сега	182
не сегодня	2546
не сейчас	2546
не сьогодні	3045
не, благодаря	182
нет комментариев	2568
нет, спасибо	2546
новини	3064
новини за темою	3064
новини компаній	3058
новини партнерів	3058	3064
новости	2571
новости smi#	2571
новости партнеров	2564
новости партнёров	2564
новости по теме	2571
новости сми#	2571
ні, дякую	3045
""", 'о': """
обговорити	3062
обратная связь	2568
обсудить	2568
обсуждение	2568
одноклассники	2561
одноразово	3046
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2568
останні новини	3064
останні статті	3064
ответить	91	2568
отиди на рецептата	61
отказаться	2565
отклонить	2565
отключете цялата статия	168
отключи статията	168
открыть	2575
открыть карту	2575
отпечатай	178
отпечатай статията	178
отправить	91
отправить другу	2560
отправить по почте	2560
оформити підписку	3049
оформить донат	2547
оценете статията	178
оцените материал	2568
оцените рецепт	61
оцените статью	2568
оценить рецепт	61
оцініть матеріал	3062
оцініть рецепт	61
оцініть статтю	3062
още новини	175
още от	175
още от деня	175
още от рубриката	175
още по темата	175
""", 'п': """
партнерский материал	2564
партнерский проект	2564
партнерський матеріал	3058
партнерський проєкт	3058
партньорско съдържание	174
партнёрский материал	2564
партнёрский проект	2564
переглянути результати	91
передплата	3049
передплатити	3049
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2574
печать	2560
печать рецепта	61
платена публикация	87	174
платено съдържание	174
по подписке	2552
по теме	2571
по-късно	182
повідомити про помилку	3062
повідомити про помилку в тексті	3062
погоджуюсь	3059
погоджуюся	3059
подарете тази статия	178
подарить материал	2560
подарить статью	2552
подарувати статтю	3055
поддержать	2547
поддержать автора	2547
поддержать нас	2547
поддержать проект	2547
поддержать редакцию	2547
поддержите нас	2547
поделитесь	2560
поделиться	2560
поделиться в telegram	2560
поделиться в twitter	2560
поделиться в одноклассниках	2560
поделиться в соцсетях	2560
поделиться вконтакте	2560
поделиться новостью	2560
поделиться ссылкой	2560
поделиться статьей	2560
поделиться статьёй	2560
подкасти	3064
подкасты	2571
подкрепете ни	167
подкрепи	167
подкрепи ни	167
подобни статии	175
подписаться	2552
подписаться в max	2562
подписаться в telegram	2562
подписаться на канал	2562
подписаться на новости	2555
подписаться на рассылку	2555
подписаться на телеграм-канал	2562
подписка	2552
подписывайтесь	2562
подпишитесь на рассылку	2555
подробнее	2574
подробнее по теме	2571
поділитись	3055
поділитися	3055
поділитися в telegram	3055
поділитися в соцмережах	3055
поділитися новиною	3055
поділитися статтею	3055
поділіться	3055
пожертвовать	2547
пожертвувати	3046
позже	2546
поиск	2574
покажи всичко	176
покажи още	176
покажи резултатите	91
показати більше	3066
показати все	3067
показати коментарі	3062
показати оригінал	3067
показати результати	91
показати ще	3066
показать больше	2574
показать все	2575
показать еще	2574
показать ещё	2574
показать карту	2575
показать комментарии	2568
показать меньше	2575
показать оригинал	2575
показать перевод	2575
показать результаты	91
политика конфиденциальности	2565
политика обработки персональных данных	2565
пользовательское соглашение	2565
політика конфіденційності	3059
помочь	2547
помочь нам	2547
помочь проекту	2547
помочь редакции	2547
понятно	2565
попередня	3066
попередня стаття	3064
попробовать бесплатно	2552
популярне	3064
популярное	2571
популярные	2571
популярные новости	2571
популярные статьи	2571
популярні новини	3064
посилання скопійовано	3055
последнее	2571
последни	175
последни новини	175
последние новости	2571
послухати новину	3055
посмотреть результаты	91
похожие материалы	2571
похожие статьи	2571
поширити	3055
поширити у facebook	3055
пошук	3066
правила за коментиране	178
правила использования	2565
правила коментування	3062
правила комментирования	2568
предложить новость	2568
предыдущая	2574
предыдущая статья	2571
премиум	2552
преміум	3049
препоръчани	175
препоръчваме ви	175
препоръчваме ви още	175
препоръчваме още	175
прийняти	3059
прийняти всі	3059
принтирай	178
принтирай рецептата	61
принять	2565
принять все	2565
принять всё	2565
прислать новость	2568
приєднатися	3046
приєднатися до спільноти	3046
проголосовать	91
проголосувати	91
продовження під рекламою	3058
продовження статті під рекламою	3058
продолжить без поддержки	2546
продължава след рекламата	174
промо	2564	3058
прослушать	2560
прослушать новость	2560
прочетете и	175
підписатись	3049
підписатися	3049
підписка	3049
підтримайте нас	3046
підтримати	3046
підтримати автора	3046
підтримати журналістів	3046
підтримати нас	3046
підтримати редакцію	3046
пізніше	3045
""", 'р': """
радимо прочитати	3064
радимо також	3064
развернуть	2574
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2547
разпечатай	178
разрешите уведомления	2629
разрешить уведомления	2629
раскрыть	2575
распечатать	2560
распечатать рецепт	61
распечатать статью	2560
рассказать друзьям	2560
рассылка	2555
рассылки	2555
регистрация	168	2552
редакция рекомендует	2571
результати	91	3067
результаты	91	2575
реклама	174	2564	3058
реклама - статията продължава по-долу	174
реклама на сайте	2564
реклама на сайті	3058
реклама. продовження нижче	3058
реклама. продолжение ниже	2564
рекламно каре	174
рекламно съдържание	174
рекомендуем	2571
рекомендуем почитать	2571
рекомендуем также	2571
рекомендуемое	2571
рекомендуємо	3064
рекомендуємо прочитати	3064
рекомендуємо також	3064
реєстрація	3049
розгорнути	3067
роздрукувати	3055
роздрукувати рецепт	61
роздрукувати статтю	3055
розмір тексту	65
розмір шрифту	65
рубрики	2571	3064
""", 'с': """
самое важное	2571
самое популярное	2571
самое читаемое	2571
самое читаемое за день	2571
самое читаемое за неделю	2571
свежее	2571
свежие новости	2571
свернуть	2574
свързани новини	175
свързани публикации	175
свързани статии	175
связаться с нами	2568
сделать пожертвование	2547
сейчас читают	2571
скопировать ссылку	2560
скопировать ссылку на статью	2560
скопіювати посилання	3055
скопіювати посилання на статтю	3055
скрыть	2575
следующая	2574
следующая статья	2571
слухати	3055
слухати новину	3055
слушай новината	178
слушать	2560
слушать новость	2560
см. также	2571
смотреть все	2574
смотри также	2571
смотрите также	2571
советуем почитать	2571
согласен	2565
согласиться	2565
содержание	2574
создать аккаунт	2552
сообщить об опечатке	2568
сообщить об ошибке	2568
сохранить	2560
сохранить рецепт	61
сохранить статью	2560
социальные сети	2562
спасибо за ваш голос	91
спасибо за подписку	2555
спецпроект	2564
спецпроєкт	3058
споделете	178
сподели	178
сподели във facebook	178
сподели статията	178
споделяне	178
спонсорирано	174
способ оплаты	2550
способы оплаты	2550
ссылка скопирована	2560
станете член	167
стани абонат	167
стани дарител	167
стати співучасником	3046
стати частиною спільноти	3046
стать патроном	2547
стать соучастником	2547
стать спонсором	2547
створити акаунт	3049
стрічка новин	3064
сховати	3067
сходни новини	175
схожі матеріали	3064
схожі новини	3064
схожі статті	3064
създай профил	168
сюжет	2571
сюжеты	2571
""", 'т': """
тагове	175
також читайте	3064
твитнуть	2560
твиттер	2561
твітнути	3055
теги	2571	3064
текст продовжується під рекламою	3058
телеграм	2561
тема дня	2571
теми	3064
темы	2571
только для подписчиков	2552
""", 'у': """
увеличить	2574
увійти	3049
увімкнути сповіщення	3118
увімкніть сповіщення	3118
уже есть аккаунт	2552
уже зарегистрированы	2552
уже зареєструвалися	3049
умови використання	3059
усі новини	3066
""", 'ф': """
файлы cookie	2565
фейсбук	2561
фото	2571
фоторепортаж	2571
""", 'х': """
харесай	178
хорошо	2565
""", 'ч': """
час читання # хв	3066
чи була стаття корисною	3062
читайте еще	2571
читайте ещё	2571
читайте ниже	2564
читайте по теме	2571
читайте также	2571
читайте також	3064
читати далі	3066
читати повністю	3066
читати також	3064
читать в max	2562
читать в telegram	2562
читать далее	2574
читать дальше	2574
читать ещё	2574
читать комментарии	2568
читать полностью	2574
читать также	2571
что еще почитать	2571
что ещё почитать	2571
""", 'щ': """
ще за темою	3064
ще новини	3064
що ще почитати	3064
щомісяця	3046
""", 'э': """
электронная почта	2555
""", 'я': """
я вже підтримую	3045
я уже поддерживаю	2546
яндекс.дзен	2561
""", 'і': """
інші новини	19	3064
""", 'א': """
אולי גם יעניין אותך	1437
אולי יעניין אותך	1437
אולי יעניין אותך גם	1465
אולי יעניין אתכם	1437
אולי יעניין אתכם גם	1465
אולי מאוחר יותר	1420
אולי פספסתם	1465
אינציקלופדיית ynet	1437
""", 'ב': """
בחסות	1468
בשיתוף	1432
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1436
דלג לתוכן	1439
דלגו למתכון	61
דף הבית	1439
""", 'ה': """
האזינו	1428
הבא	1439
הבנתי	1440
הגב	1436
הדפיסו את המתכון	61
הדפיסו כתבה	1464
הדפס	1428
הדפס מתכון	61
הדפסה	1428
הדפסת המתכון	61
הדפסת כתבה	1464
הוסיפו תגובה	1436
הוסף תגובה	1436
הוספת תגובה	1436
הזכירו לי מאוחר יותר	1420
החשבון שלי	1422
הירשם	1422
הכי נצפים	1437
הכי נקרא	1437
הכי נקראות	1437
הכי נקראות היום	1465
הכתבה הבאה	1437
הכתבה המלאה למנויים	1464
הכתבה הקודמת	1437
המלצות	1437
המשך לקרוא	1439
המשך קריאה	1439
הנצפים ביותר	1465
הנקראות ביותר	1437
הנקראים ביותר	1465
הסתר	1440
העתיקו את הקישור	1464
העתיקו קישור	1464
העתק קישור	1428
העתקת הקישור	1464
העתקת קישור	1428
הצביעו	91
הצבע	91
הצבעה	91
הצג הכל	1440
הצג מפה	1440
הצג מקור	1440
הצג עוד	1439
הצג פחות	1440
הצג תוצאות	91
הצטרפו	1421
הצטרפו אלינו	1421
הקודם	1439
הקישור הועתק	1464
הרשמה	1422
השב	1436
התחבר	1422
התחברות	1422
""", 'ו': """
ווטסאפ	1428
וידאו	1437
""", 'ח': """
חדשות אחרונות	1437
חודש ראשון ב-#	1463
חודש ראשון ב-# ש"ח	1463
חודש ראשון בשקל	1463
חודש ראשון חינם	1463
חזרה למעלה	1439
חיפוש	1439
""", 'ט': """
טוויטר	1428
טלגרם	1428
טען עוד	1439
""", 'י': """
יציאה	1422
""", 'כ': """
כבר מנויים? התחברו	1422
כבר נרשמת	1422
כותרות אחרונות	1437
כניסה	1422
כניסה למנויים	1422
כתבה זו היא תוכן ממומן	1464
כתבה ממומנת	1468
כתבו תגובה	1436
כתבות אחרונות	1437
כתבות מומלצות	1437
כתבות נוספות	1437
כתבות נוספות בנושא	1465
כתבות נוספות שיעניינו אתכם	1465
כתבות קשורות	1437
כתבות שאולי פספסתם	1465
כתבות שיעניינו אתכם	1465
""", 'ל': """
לא כעת	1420
לא עכשיו	1420
לא תודה	1420
לא, תודה	1420
להורדת האפליקציה	1464
להמשך קריאה	1422
להרשמה	1422
לכל הכתבות	1439
לכל הכתבות בנושא	1465
לכל העדכונים, הכתבות והסרטונים	1465
לכל התגובות	1436
לכתבה הבאה בסדרה	1465
לכתבה הקודמת בסדרה	1465
למנויים בלבד	1425
למתכון	61
לפרטים	1440
לצפייה בתוצאות	91
לרכישת מינוי	1422
לרכישת מינוי לחצו כאן	1464
לתרום	1421
לתרומה	1421
""", 'מ': """
מבזקים	1437
מדיניות הפרטיות	1435
מדיניות הפרטיות ותנאי השימוש	1435
מודעה	1432
מומלץ עבורך	1465
מומלץ עבורכם	1465
מומלצים	1437
ממומן	1432
מעבר למתכון	61
מצאתם טעות	1436
""", 'נ': """
נושאים	1437
נושאים קשורים	1437
""", 'ס': """
סגור	1420
סגירה	1420
סיכום ai	1450
סיכום הכתבה	1450
סקר	91
סקר היום	91
""", 'ע': """
עוד	1439
עוד באותו נושא	1465
עוד בנושא	1437
עוד בערוץ	1437
עוד חדשות	1437
עוד כתבות	19	1437
עוד כתבות בנושא	19
עוד כתבות מעניינות	1464
עוד סיפורים	1465
""", 'פ': """
פייסבוק	1428
פרטים	1440
פרסום	1432
פרסומת	1432
פתח	1440
""", 'צ': """
צור חשבון	1422
צור קשר	1436
""", 'ק': """
קרא גם	1437
קרא עוד	1439
קראו גם	1437
קראו עוד	1439
""", 'ש': """
שיתוף	1428
שיתוף בווטסאפ	1428
שיתוף בטוויטר	1428
שיתוף במייל	1464
שיתוף בפייסבוק	1428
שכחתי סיסמה	1422
שלח	91
שלח לחבר	1428
שלחו את הכתבה במתנה	1464
שלחו במתנה	1464
שליחה במייל	1428
שמירה	1428
שמירת המתכון	61
שמירת כתבה	1464
שמרו כתבה	1464
שמרו לקריאה מאוחרת	1464
שתף	1428
שתפו	1428
שתפו את הכתבה	1428
שתפו בוואטסאפ	1464
שתפו בווטסאפ	1464
שתפו בטלגרם	1464
שתפו בפייסבוק	1428
""", 'ת': """
תגובה	1436
תגובות	1436
תגיות	1437
תודה על הצבעתך	91
תוכן למנויים	1422
תוכן ממומן	87	1432
תוכן מסחרי	1468
תוכן מקודם	1432
תוכן פרסומי	1468
תוכן שיווקי	87	1432
תוכן שיווקי בשיתוף	1468
תוצאות	91
תורגם אוטומטית	1464
תיקון טעות	1464
תמכו בנו	1421
תנאי השימוש	1435
תנאי השימוש | מדיניות הפרטיות	1435
תנאי השימוש ומדיניות הפרטיות	1435
תפריט	1439
תקציר ai	1450
תקציר בינה מלאכותית	1450
תקציר הכתבה	1450
תרומה	1421
תרמו	1421
תרמו עכשיו	1421
""", 'ا': """
ابلغ عن خطا	142
اترك تعليقا	118
اتصل بنا	118
احدث الاخبار	119
احفظ المقال	151
احفظ المقال لوقت لاحق	151
اخبار اخري	19
اخبار بيشتر	1200
اخبار ديگر	19
اخبار ذات صلة	119
اخبار ذات علاقة	152
اخبار قد تعجبك	152
اخبار قد تهمك	152
اخبار متعلقة	119
اخبار مرتبط	1173
اخبار مرتبطة	152
اخبار پيشنهادي	1200
اخترنا لك	119
اخترنا لكم	152
اخر الاخبار	119
اخرين اخبار	1173
اخرين خبرها	1200
اخفاء	122
ادارة ملفات تعريف الارتباط	116
ادامه	1175
ادامه مطلب	1175
ادعم الصحافة المستقلة	99
ادعمنا	99
اذهب الي الوصفة	61
ارسال	91	109	1166
ارسال المقال بالبريد	151
ارسال به تلگرام	1192
ارسال به دوستان	1166
ارسال راي	91
ارسال نظر	1172
ارسل	91
از دست ندهيد	1200
از ما حمايت كنيد	1162
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	109
استمع للخبر	138
استمع للمقال	138
استمع للنص	138
اشتراك	100	1163
اشتراك گذاري	1166
اشتراك گذاري در تلگرام	1192
اشتراكگذاري	1166
اشترك	100
اضغط هنا لمشاهدة الفيديو	138
اضف تعليق	118
اضف تعليقا	118
اطبع	109
اطبع المقال	151
اطبع الوصفة	61
اطبع هذا المقال	151
اعدادات ملفات تعريف الارتباط	116
اعلان	113
اعلان مدفوع	87	156
اعلان ممول	113
اعلانات	113
اعلانات مدفوعة	156
اغلاق	98
افتح الخريطة	122
اقرا المزيد	121
اقرا ايضا	119
اكتب تعليقا	118
الابلاغ عن خطا	142
الاخبار	119
الاشتراك	100
الاعلانات	113
الاقسام	119
الاكثر تداولا	119
الاكثر قراءة	119
الاكثر قراءة الان	152
الاكثر قراءة اليوم	152
الاكثر مشاهدة	119
الان نه	1161
البحث	121
التالي	121
التعليقات	118
التفاصيل	122
الدخول	100
الرئيسية	121
السابق	121
الصفحة التالية	121
الصفحة الرئيسية	121
القائمة	121
المزيد	119	121
المزيد حول هذه القصة	152
المزيد من الاخبار	119
المزيد من المقالات	152
المقال التالي	119
المقال السابق	119
النتائج	91
الوسوم	119
الي الاعلي	121
انتقل الي الوصفة	61
انتهاي پيام	1192
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
اولين نفري باشيد كه نظر ميدهد	1192
ايجاد حساب	1163
اين مطالب را هم بخوانيد	1200
اين مطلب را هم بخوانيد	1200
اگهي	1168
اگهيها	1204
""", 'ب': """
باز كردن	1176
بازرگاني	1204
بازگشت به بالا	1175
بالفيديو	138
بحث	121
برعاية	113
برچسب ها	1173
برچسبها	1173
بستن	1161
بعدا ياداوري كن	1161
بعدي	1175
بلغ عن خطا	142
به اشتراك بگذاريد	1166
بيشتر	1173	1175
بيشتر ببينيد	1200
بيشتر بخوانيد	1173
""", 'ت': """
تابعنا عبر	112
تابعنا علي	112
تابعونا علي	112
تازهترينها	1173
تبرع	99
تبرع الان	99
تبليغ	1168
تبليغات	1168
تبليغات در گوگل	1204
تبليغات متني	1204
تحميل التطبيق	108
تحميل المزيد	121
تسجيل	100
تسجيل الخروج	100
تسجيل الدخول	100
تسجيل دخول	100
تصويت	91
تعليق	118
تعليقات	118
تغطية خاصة	152
تفعيل الاشعارات	108
تلغرام	109
تلگرام	1166
تم نسخ الرابط	151
تماس با ما	1172
تماشاي ويديو	1192
تنظيمات كوكي	1171
تنظيمات كوكيها	1171
تويتر	109
توييتر	1166
تيليجرام	109
""", 'ث': """
ثبت راي	91
ثبت نام	1163
ثبت نظر	91	1172
ثبتنام	1163
""", 'ج': """
جديدترين اخبار	1173
جزئيات	1176
جستجو	1175
جميع التعليقات	118
""", 'ح': """
حالا نه	1161
حجم الخط	109
حجم النص	65
حريم خصوصي	1171
حساب كاربري	1163
حسابي	100
حصري للمشتركين	100
حفظ	109
حفظ المقال	151
حفظ الوصفة	61
حفظ للقراءة لاحقا	151
حمايت كنيد	1162
حمايت مالي	1162
""", 'خ': """
خانه	1175
خبر بعدي	1192
خبر قبلي	1192
خبرهاي بيشتر	1200
خبرهاي داغ	1200
خبرهاي مرتبط	1173
خبرهاي پيشنهادي	1200
خروج	1163
""", 'د': """
در همين رابطه	1200
در همين زمينه	1200
دستهبندي	1173
دعوت به همكاري	1192
ديدگاه	1172
ديدگاهتان را بنويسيد	1192
ديدگاهها	1172
""", 'ذ': """
ذات صلة	119
ذخيره	1166
ذخيره خبر	1192
ذخيره دستور پخت	61
ذخيره مطلب	1192
ذخيره مطلب براي بعد	1192
ذكرني لاحقا	98
""", 'ر': """
راي دهيد	91
راي شما ثبت شد	91
ربما لاحقا	98
رد	118
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1163
رپورتاژ	1168
رپورتاژ اگهي	1168
""", 'س': """
سؤال اليوم	91
ساهم	99
ساهم الان	99
سجل الدخول	103
سياسة الخصوصية	116
سياسة الخصوصية | شروط الاستخدام	116
سياسة الخصوصية وشروط الاستخدام	116
سياسة ملفات تعريف الارتباط	116
سياست حريم خصوصي	1171
""", 'ش': """
شارك	109
شارك الخبر	151
شارك القصة	151
شارك المقال	109
شارك علي	109
شارك في استطلاع الراي	142
شارك في الاستطلاع	142
شارك هذا الموضوع	109
شاركنا رايك	118
شاركها	151
شاهد الفيديو	138
شاهد ايضا	119
شاهد بالفيديو	138
شايد بعدا	1161
شرايط استفاده	1171
شرايط استفاده و حريم خصوصي	1171
شروط الاستخدام	116
شروط الاستخدام | سياسة الخصوصية	116
شروط الاستخدام وسياسة الخصوصية	116
شكرا لتصويتك	91
""", 'ص': """
صفحه اصلي	1175
صوت	91
صوت الان	91
""", 'ط': """
طالع ايضا	152
طباعة	109
طباعة المقال	151
طباعة الوصفة	61
""", 'ع': """
عرض اقل	122
عرض الاصل	122
عرض التفاصيل	122
عرض الكل	121
عرض المزيد	121
عرض النتائج	91
عرض النص الاصلي	122
عضويت	1163
عكس	1173
علي فيسبوك وتويتر	112
""", 'غ': """
غرد	109
""", 'ف': """
فتح	122
فقط براي مشتركان	1163
فهمت	122
فيديو	119
فيسبوك	109	1166
""", 'ق': """
قبلي	1175
قد يعجبك	119
قد يعجبك ايضا	19	119
قد يهمك	119
قد يهمك ايضا	119
قراءة المزيد	121
قصص مقترحة	152
قيم المقال	142
قيم الوصفة	61
قيم هذا المقال	142
""", 'ك': """
كلمات دلالية	119
كلمات مفتاحية	119
كليدواژهها	1173
كمك كنيد	1162
كمك مالي	1162
كن اول المعلقين	151
كن داعما	99
كوكيها	1171
كپي شد	1192
كپي كردن لينك	1192
كپي لينك	1166
""", 'ل': """
لا شكرا	98
لا، شكرا	98
لاحقا	98
للمشتركين فقط	103
ليس الان	98
لينك كوتاه	1166
لينك كوتاه خبر	1192
لينك كپي شد	1192
""", 'م': """
مادة اعلانية	113
متوجه شدم	1176
محتواي تبليغاتي	1168
محتواي حمايتشده	1192
محتوي اعلاني	156
محتوي برعاية	156
محتوي ممول	87	113
مختارات	119
مساحة اعلانية	156
مستخدم جديد	100
مشاركة	109
مشاركة عبر واتساب	109
مشاركة علي تويتر	109
مشاركة علي فيسبوك	109
مشاهده بيشتر	1175
مشاهده نتايج	91
مشاهده همه	1175
مشترك شويد	1163
مطالب بيشتر	1200
مطالب مرتبط	1173
مطالب پيشنهادي	1200
مقالات اخري للكاتب	152
مقالات ذات صلة	119
مقالات قد تعجبك	152
مقالات قد تهمك	152
مقالات مرتبط	1173
ملفات تعريف الارتباط	116
منو	1175
مهمترين اخبار	1173
مواضيع ذات صلة	119
مواضيع قد تهمك	152
مواضيع متعلقة	152
مواضيع مرتبطة	152
موضوعات ذات صلة	119
موضوعات متعلقة	152
""", 'ن': """
نسخ الرابط	109
نسخ رابط المقال	151
نسخه چاپي	1192
نسيت كلمة المرور	100
نظر	1172
نظر بدهيد	1192
نظر خود را با ما در ميان بگذاريد	1192
نظر خود را بنويسيد	1172
نظر سنجي	91
نظر شما	1172
نظر شما درباره اين خبر چيست	1192
نظرات	1172
نظرسنجي	91	1192
نمايش بيشتر	1175
نمايش كمتر	1176
نمايش متن اصلي	1176
نمايش نتايج	91
نمايش نقشه	1176
نمايش همه	1176
ننصح بقراءة	119
نه ممنون	1161
""", 'ه': """
هذه المادة للمشتركين	151
همرساني	1166
همچنين ببينيد	1200
همچنين بخوانيد	1173
""", 'و': """
واتساب	109
واتساپ	1166
ورود	1163
ورود / ثبت نام	1163
وسوم	119
ويديو	1173
ويژه مشتركان	1163
""", 'پ': """
پاسخ	1172
پربازديدترين	1173
پربازديدترينها	1173
پربازديدها	1173
پربازديدهاي امروز	1200
پربازديدهاي هفته	1200
پربحثترينها	1173
پربينندهترين	1200
پربينندهترين خبرها	1200
پربينندهترينها	1200
پيام بازرگاني	1204
پيشنهاد خواندني	1200
پيشنهاد سردبير	1173
پيشنهاد ما	1173
""", 'چ': """
چاپ	1166
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1172
گزارش خطا در اين خبر	1192
""", 'अ': """
अक्षर का आकार	65
अगला	1491
अगली खबर	1489
अन्य खबरें	19	1489
अपनी राय दें	1488
अभी दान करें	1478
अभी नहीं	1477
""", 'आ': """
आगे पढें	1491
आज का सवाल	91
आज की अन्य खबरें	1515
आपके लिए	1489
आपको यह भी पसंद आ सकता है	1515
आपको ये भी पसंद आ सकता है	1515
""", 'इ': """
इसे भी देखें	1515
इसे भी पढें	1489
""", 'ई': """
ई-पेपर	1479
""", 'ऊ': """
ऊपर जाएं	1491
""", 'ए': """
एआई द्वारा तैयार	1503
एआई समरी	1503
एआई सारांश	1503
एआई से तैयार सारांश	1503
""", 'औ': """
और खबरें	1489
और देखें	1491
और पढें	1489	1491
और भी पढें	1515
""", 'क': """
कम दिखाएं	1492
कमेंट	1488
कमेंट करें	1488
कमेंट्स	1488
कुकी नीति	1487
केवल सदस्यों के लिए	1479
कॉपी लिंक	1482
""", 'ख': """
खाता बनाएं	1479
खोजें	1491
खोलें	1492
""", 'ग': """
गलती बताएं	1492
गोपनीयता नीति	1487
""", 'च': """
चर्चा में क्यों है	1515
""", 'ज': """
जरूर पढें	1515
जवाब दें	1488
ज्यादा पढी गई	1515
""", 'ट': """
टिप्पणियां	1488
टिप्पणी	1488
टिप्पणी करें	1488
टेक्स्ट साइज	65
टैग्स	1489
टॉप न्यूज	1489
टॉप स्टोरीज	1515
ट्रेंडिंग	1489
ट्विटर	1482
""", 'ठ': """
ठीक है	1492
""", 'त': """
ताजा खबरें	1489
ताजा समाचार	1489
""", 'द': """
दान करें	1478
देश की और खबरें	1515
दोस्तों को भेजें	1503
""", 'न': """
नक्शा देखें	1492
नतीजे देखें	91
नहीं धन्यवाद	1477
नहीं, धन्यवाद	1477
नियम और शर्तें	1487
नियम और शर्तें | गोपनीयता नीति	1487
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1518
पिछला	1491
पिछली खबर	1489
पूरी खबर पढें	1491
पोल	91
प्रचार	1485
प्रतिक्रिया दें	1488
प्रायोजित	1485
प्रायोजित सामग्री	1518
प्रिंट करें	1482
प्रीमियम	1479
""", 'फ': """
फेसबुक	1482
फेसबुक पर शेयर करें	1482
फॉन्ट साइज	65
फोटो	1489
फोटो गैलरी	1515
""", 'ब': """
बंद करें	1477
बडी खबरें	1489
बाद में	1477
बाद में याद दिलाएं	1477
""", 'म': """
मुख्य समाचार	1489
मूल देखें	1492
मेन्यू	1491
मेरा खाता	1479
""", 'य': """
यह भी देखें	1515
यह भी पढें	1489
ये खबरें भी पढें	1515
ये भी जानें	1515
ये भी देखें	1515
ये भी पढें	1489
""", 'र': """
रजिस्टर करें	1479
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1482	1503
लॉग इन	1479
लॉग इन करें	1479
लॉगआउट	1479
लॉगिन	1479
लोकप्रिय	1489
""", 'व': """
विज्ञापन	1485
विज्ञापन के बाद जारी	1518
विज्ञापन हटाएं	1503
विवरण	1492
विषय	1489
वीडियो	1489
वोट करें	91
वोट दें	91
व्हाट्सएप	1482
""", 'श': """
शायद बाद में	1477
शेयर	1482
शेयर करें	1482
""", 'स': """
संपर्क करें	1488
संबंधित खबरें	1489
संबंधित लेख	1489
संबंधित वीडियो	1515
संबंधित समाचार	1489
सदस्य बनें	1478
सबसे ज्यादा पढी गई	1489
सबसे ज्यादा पढी गई खबरें	1515
सबसे ज्यादा पढी गईं	1515
सब्सक्राइब	1479
सब्सक्राइब करें	1479
सभी दिखाएं	1492
सभी देखें	1491
समझ गया	1492
समर्थन करें	1478
सर्वे	91
सहयोग करें	1478
साइन अप	1479
साइन इन	1479
साझा करें	1482
सीधे रेसिपी पर जाएं	61
सेव करें	1482
स्पॉन्सर्ड	1485
स्पॉन्सर्ड कंटेंट	1518
""", 'ह': """
हमारा समर्थन करें	1478
होम	1491
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	230
""", 'আ': """
আপনার জন্য নির্বাচিত	256
আরও খবর	232
আরও দেখুন	232
আরও পডতে পারেন	256
আরও পডুন	232
আরও সংবাদ	256
আরো খবর	256
আরো পডুন	256
""", 'এ': """
এ জাতীয আরও খবর	256
এ জাতীয আরো খবর	256
এ সম্পর্কিত আরও খবর	232
এ সম্পর্কিত আরও পডুন	256
এই বিভাগের আরও খবর	256
এই বিভাগের আরো খবর	256
""", 'ক': """
কপি লিংক	255
""", 'খ': """
খবরটি শেযার করুন	255
""", 'জ': """
জনপ্রিয খবর	256
জরিপ	91
""", 'ন': """
নিবন্ধন	230
""", 'প': """
পাঠকের পছন্দ	256
পোস্টটি শেযার করুন	255
প্রিন্ট	234
প্রিন্ট করুন	255
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	255
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	255
বিজ্ঞাপন	234
বিস্তারিত পডুন	256
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	234
মন্তব্য করুন	234
""", 'র': """
রেজিস্টার	230
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	230
লগইন	230
লিংক কপি	234
লিংক কপি করুন	255
লিংক কপি হযেছে	255
লিঙ্ক কপি করুন	255
লেখাটি সেভ করুন	255
""", 'শ': """
শেযার	234
শেযার করুন	234
""", 'স': """
সংশ্লিষ্ট খবর	232
সম্পর্কিত	256
সম্পর্কিত খবর	232
সম্পর্কিত বিষয	256
সম্পর্কিত সংবাদ	256
সর্বশেষ	232
সর্বশেষ সংবাদ	232
সর্বাধিক আলোচিত	256
সর্বাধিক পঠিত	232
সর্বোচ্চ পঠিত	256
সহাযতা করুন	230
সাবস্ক্রাইব	230
সেভ করুন	255
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2928
ข่าวที่น่าสนใจ	2928
ข่าวที่เกี่ยวข้อง	2905
ข่าวยอดนิยม	2905
ข่าวล่าสุด	2905
ข่าวอื่นที่น่าสนใจ	2928
ข่าวอื่นๆ	19	2928
ข่าวอื่นๆ ที่น่าสนใจ	2919
ข่าวเกี่ยวข้อง	2928
ข่าวแนะนำ	2905
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2919
คลิปแนะนำ	2928
ความคิดเห็น	2908
คัดลอกลิงก์	2908
คัดลอกลิงก์แล้ว	2919
คัดลอกลิงค์	2919
คัดลอกลิงค์แล้ว	2919
คุณอาจสนใจ	2928
""", 'ช': """
ชมคลิป	2919
ชมคลิปวิดีโอ	2919
ชมวิดีโอ	2919
ชมวิดีโอด้านบน	2919
ชมวิดีโอเต็มได้ที่นี่	2919
""", 'ด': """
ดูคลิป	2919
ดูทั้งหมด	2906
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	2919
ดูเพิ่มเติม	2908
""", 'ต': """
ติดต่อเรา	2919
""", 'บ': """
บทความที่น่าสนใจ	2928
บทความที่เกี่ยวข้อง	2905
บทความล่าสุด	2905
บทความแนะนำ	2928
บริจาค	2902
บริจาคเลย	2902
บันทึก	2919
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2919
""", 'พ': """
พิมพ์	2908
พิมพ์บทความ	2919
พิมพ์สูตร	61
พิมพ์หน้านี้	2919
""", 'ฟ': """
ฟังรายการย้อนหลัง	2919
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2919
""", 'ย': """
ยอดนิยม	2928
ยอดนิยมในตอนนี้	2928
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2919
ร่วมงานกับเรา	2919
ร่วมตอบแบบสอบถาม	2919
ร่วมบริจาค	2902
ร่วมแสดงความคิดเห็น	2919
""", 'ล': """
ลงทะเบียน	2902
ลืมรหัสผ่าน	2902
""", 'ส': """
สนับสนุนเรา	2902
สปอนเซอร์	2908
สมัครงานกับเรา	2919
สมัครสมาชิก	2902
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	2919
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2928
อ่านข่าวผ่านแอป	2919
อ่านข่าวอื่นๆ	2928
อ่านต่อ	2908
อ่านต่อเรื่องนี้	2928
อ่านเพิ่มเติม	2905
อ่านเรื่องที่เกี่ยวข้อง	2928
""", 'เ': """
เข้าสู่ระบบ	2902
เนื้อหาที่เกี่ยวข้อง	2928
เป็นคนแรกที่แสดงความคิดเห็น	2919
เรื่องที่คุณอาจสนใจ	19	2928
เรื่องที่น่าสนใจ	2928
เรื่องที่เกี่ยวข้อง	2905
เรื่องล่าสุด	2928
เรื่องอื่นที่น่าสนใจ	2905
เรื่องแนะนำ	2928
""", 'แ': """
แชร์	2908
แชร์ข่าวนี้	2919
แชร์บทความ	2919
แชร์หน้านี้	2919
แชร์ไปที่ line	2919
แท็ก	2928
แท็กที่เกี่ยวข้อง	2928
แบบสำรวจ	91
แปลอัตโนมัติ	2919
แสดงความคิดเห็น	2908
แสดงน้อยลง	2906
""", 'โ': """
โฆษณา	2908
โหลดแอปฟรี	2919
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3146
""", 'ủ': """
ủng hộ	3127
ủng hộ chúng tôi	3127
""", 'あ': """
あとで	1772
あとで読む	1785
あなたにおすすめ	1797
あなたにおすすめの記事	1797
あなたへのおすすめ	1797
あわせて読みたい	1797
あわせて読む	1824
""", 'い': """
いいえ、結構です	1772
いいね	1785
いいね!してニュースをチェック	1786
いいね!で応援する	1814
いいね順	1832
いつでも解約ok	1850
いつでも解約できます	1850
いつでも解約可能	1850
いつでも配信停止できます	1853
いま読まれています	1824
いま読まれている記事	1824
""", 'お': """
おすすめ	1797
おすすめの記事	1797
おすすめプラン	1850
おすすめ情報pr	1789
おすすめ記事	1797
おすすめ関連記事	1824
おすすめ順	1832
お住まいの地域ではご覧いただけません	1837
お住まいの地域では再生できません	1837
お名前	1854
お問い合わせ	1791
お問い合わせありがとうございました	1853
お問い合わせありがとうございます	1853
お役に立ちましたか	1831
お気に入り	1785
お気に入りに追加	1785
お申し込み	1775
お酒は#歳になってから	1835
""", 'こ': """
こちらの記事もおすすめ	1824
こちらの記事も読まれています	19	1824
こちらもおすすめ	1797
こちらも読む	1824
このコンテンツは表示できません	1840
このコンテンツを表示できません	1840
このテーマをフォロー	1863
このテーマをフォローする	1863
このページは役に立ちましたか	1831
この動画の配信は終了しました	1837
この動画はお住まいの地域では再生できません	1837
この動画はご覧いただけません	1837
この動画は公開を終了しました	1837
この動画は再生できません	1837
この動画は現在ご覧いただけません	1837
この本を購入する	1835
この著者の記事	1797
この著者の記事を見る	1857
この著者の記事一覧	1857
この記事に関連するニュース	1824
この記事のタグ	1797
この記事の写真	1857
この記事の写真をすべて見る	1825
この記事の写真を見る	1857
この記事の画像	1857
この記事の画像をもっと見る	1857
この記事の画像を見る	1857
この記事の筆者	1858
この記事の関連ニュース	1824
この記事はロックされています	1850
この記事は会員限定です	1775
この記事は参考になりましたか	1831
この記事は役に立ちましたか	1831
この記事もチェック	1814
この記事をシェア	1785
この記事をプレゼント	1814
この記事をプレゼントする	1814
この記事を保存	1814
この記事を印刷	1814
この記事を印刷する	1814
この記事を書いた人	1858
この記事を書いた記者	1858
この記事を聞く	1837
この記事を聴く	1837
この記事を評価する	1814
この記者の記事をもっと見る	1857
この記者の記事を見る	1857
この記者の記事一覧	1797
この記者をフォローする	1863
この連載の記事	1797
この音声はaiが読み上げています	1837
この項目は必須です	1853
この項目は必須項目です	1853
""", 'ご': """
ご寄付はこちら	1847
ご意見	1794
ご意見をお聞かせください	1831
ご投票ありがとうございました	1831
ご支援のお願い	1773
ご支援はこちら	1847
ご登録ありがとうございました	1853
ご登録ありがとうございます	1853
ご購入はこちら	1835
ご購読の申し込み	1775
""", 'さ': """
さらに読み込む	1799
""", 'す': """
すでにアカウントをお持ちの方	1850
すでに会員の方	1850
すでに投票済みです	1831
すべてのコメントを見る	1831
すべてのニュースを見る	1857
すべての写真を見る	1825
すべての記事を見る	1857
すべて受け入れる	1791
すべて拒否	1840
すべて拒否する	1840
すべて表示	1800
すべて見る	1799
すべて許可	1791
""", 'そ': """
その他のオプション	1864
その他の記事	1797
その他の金額	1847
""", 'ど': """
どちらともいえない	1832
""", 'は': """
はい、受け取る	1843
はじめての方はこちら	1850
はてなブックマーク	1785
はてなブックマークに追加	1814
はてブ	1785
""", 'ま': """
まずは無料で	1850
また後で	1772
まだ会員でない方	1850
""", 'み': """
みんなのコメント	1794
""", 'も': """
もっと見る	1799
もっと詳しく知りたい方は	1824
もっと読む	1797
もどる	1799
""", 'よ': """
よく読まれています	1824
よく読まれている記事	1797
よく読まれている記事ランキング	1797
""", 'わ': """
わからない	1832
わかりました	1800
""", 'ア': """
アカウントをお持ちでない方	1850
アカウントをお持ちの方	1850
アカウントをお持ちの方はこちら	1850
アクセスランキング	1797
アプリで続きを読む	1842
アプリで見る	1842
アプリで読む	1842
アプリで開く	1842
アプリなら	1842
アプリのダウンロード	1784
アプリをインストール	1784
アプリをダウンロード	1784
アプリを入手	1842
アプリを開く	1784
アプリダウンロード	1784
アンケート	91
アンケートに参加する	1831
アンケートに回答する	1831
アンケートに答える	1831
アンケート実施中	1814
""", 'エ': """
エラーが発生しました	1853
""", 'オ': """
オススメ記事	1797
オフにする	1844
オンにする	1844
オンラインショップ	1835
""", 'カ': """
カテゴリ	1797
カテゴリー	1797
""", 'キ': """
キーワード	1797
""", 'ギ': """
ギャラリーを見る	1857
""", 'ク': """
クイズ	1834
クイズに挑戦	1814
クイズに挑戦する	1814
クイズに答える	1833
クッキー	1791
クッキーの設定	1840
クッキー設定	1791
クリックで拡大	1857
クリップ	1785
クリップする	1785
クロスワード	1834
""", 'ゲ': """
ゲーム	1834
ゲームで遊ぶ	1833
ゲーム一覧	1833
""", 'コ': """
コピー	1865
コピーしました	1785
コメント	1794
コメント#件	1794
コメント(#	1794
コメントする	1794
コメントのルール	1831
コメントの受付は終了しました	1831
コメントの受付を終了しました	1831
コメントはまだありません	1794
コメントをすべて見る	1831
コメントをもっと見る	1794
コメントを投稿	1794
コメントを投稿する	1831
コメントを書く	1794
コメントを残す	1794
コメントを見る	1794
コメントを送信	1831
コメントを送信する	1831
コメントを閉じる	1831
コメントガイドライン	1831
コメントポリシー	1831
コメント一覧	1794
コンテンツを表示	1840
コンテンツを表示する	1840
コンテンツを読み込む	1840
コーヒーをおごる	1847
""", 'サ': """
サイトで続ける	1842
サイトポリシー	1791
サイトマップ	1791
サインイン	1775
サポーターになる	1847
サポートする	1773
""", 'シ': """
シェア	1785
シェアしよう	1785
シェアする	1785
""", 'ス': """
スキップ	1772
スクラップ	1785
スクラップする	1785
スポンサー	1789
スポンサードリンク	1789
スポンサーリンク	1789
スポンサー企業	1835
""", 'タ': """
タイアップ	1789
タグ	1797
""", 'チ': """
チケットを予約する	1835
チケットを購入	1835
チケットを購入する	1835
チケット購入はこちら	1835
チップを送る	1773
チャンネル登録	1786
""", 'ツ': """
ツイート	1785
ツイートする	1785
ツイートを読み込む	1840
""", 'ト': """
トップ	1799
トップに戻る	1857
トップへ戻る	1799
トップニュース	1797
トップページ	1799
トップページに戻る	1857
トップページへ	1857
トピックス	1797
""", 'ド': """
ドネーション	1773
""", 'ナ': """
ナンプレ	1834
""", 'ニ': """
ニックネーム	1854
ニュースを読む	1799
ニュースレター	1779
ニュースレター登録	1779
ニュース一覧	1857
ニュース一覧へ	1857
""", 'バ': """
バックナンバー	1797
""", 'パ': """
パスワードをお忘れですか	1850
パスワードをお忘れの方	1850
パスワードをお忘れの方はこちら	1850
パスワードを忘れた方	1775
パスワードを忘れた方はこちら	1850
パズル	1834
""", 'ピ': """
ピックアップ	1797
""", 'フ': """
フィードバックを送る	1831
フィードバックを送信	1831
フォトギャラリー	1857
フォトギャラリーを見る	1857
フォロー	1786
フォローしています	1863
フォローしてね	1786
フォローしました	1786
フォローする	1786
フォローを解除	1863
フォローを解除する	1863
フォロー中	1786
フォロー解除	1863
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	1838
""", 'ブ': """
ブックマーク	1785
ブックマークする	1785
ブラウザで続ける	1842
ブラウザで見る	1842
ブラウザで読む	1842
""", 'プ': """
プッシュ通知	1784
プッシュ通知を受け取りますか	1843
プッシュ通知を受け取る	1843
プライバシーの設定	1840
プライバシーポリシー	1791
プライバシーポリシーに同意する	1853
プライバシー設定	1840
プランを見る	1850
プランを選ぶ	1850
プランを選択	1850
プラン一覧	1850
プレゼント	1775
プレミアム	1775
プレミアム会員	1778
プロフィール	1859
""", 'ヘ': """
ヘルプ	1791
""", 'ペ': """
ページの先頭に戻る	1857
ページの先頭へ	1799
ページの先頭へ戻る	1857
ページを再読み込み	1845
ページを再読み込みする	1845
ページを更新する	1845
ページトップ	1799
ページトップへ	1799
ページトップへ戻る	1857
""", 'ホ': """
ホーム	1799
ホームに戻る	1857
""", 'ポ': """
ポスト	1785
ポストする	1785
""", 'マ': """
マイページ	1775
マンスリーサポーターになる	1847
""", 'ミ': """
ミュート	1838
ミュートを解除	1837
ミュート解除	1837
""", 'メ': """
メニュー	1799
メルマガ	1779
メルマガ登録	1779
メールでシェア	1864
メールで送る	1785
メールで送信	1785
メールをご確認ください	1853
メールアドレス	1779
メールアドレスが正しくありません	1853
メールアドレスを入力	1779
メールアドレスを入力してください	1853
メールマガジン	1779
メールマガジン登録	1779
""", 'ラ': """
ライター	1859
ランキング	1797
""", 'リ': """
リンクをコピー	1785
リンクをコピーしました	1814
リンクをコピーする	1814
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1775
ログイン	1775
ログイン/会員登録	1775
ログインしてコメント	1831
ログインしてコメントする	1831
ログイン・会員登録	1775
ログイン状態を保持	1850
ログイン状態を保持する	1850
""", '一': """
一回だけ	1848
一回だけ寄付する	1847
一回のみ	1848
一時停止	1838
一次性	3264
一次性捐款	3263
一番人気	1851
一覧	1799
一覧に戻る	1857
一覧へ	1799
一覧を見る	1799
""", '上': """
上一张	3273
上一篇	3205
上一篇文章	3273
上一頁	3207
上一页	3207
""", '下': """
下一张	3273
下一篇	3205
下一篇文章	3273
下一頁	3207
下一页	3207
下次再說	3180
下次再说	3180
下載app	3257
下載客戶端	3257
下載音檔	3251
下載音訊	3251
下载app	3257
下载客户端	3257
下载音频	3251
""", '不': """
不,謝謝	3180
不,谢谢	3180
不用了	3180
不知道	3245
不適切な内容を報告	1831
""", '专': """
专题	3205
""", '並': """
並び替え	1832
並べ替え	1832
""", '个': """
个人中心	3184
""", '中': """
中	1865	3281
""", '为': """
为你推荐	3205
为您推荐	3205
""", '主': """
主要ニュース	1797
""", '举': """
举报	3204
""", '了': """
了解	1800
""", '京': """
京东购买	3249
""", '人': """
人才招聘	3224
人気の動画	1824
人気の記事	1797
人気ランキング	1797
人気記事	1797
人気記事ランキング	1797
人気順	1832
人氣文章	3233
""", '仅': """
仅限会员	3266
仅限订阅用户	3266
""", '今': """
今、あなたにオススメ	1797
今、読まれている記事	1824
今すぐプレイ	1833
今すぐ遊ぶ	1833
今はしない	1772
今はやめておく	1772
今回のみ	1848
今回のみ支援する	1847
今回はしない	1772
今日の注目	1797
今日最熱門	3233
今日热点	3205
今日焦点	3205
今日熱門	3233
""", '从': """
从app store下载	3257
""", '他': """
他の記事	19
他の記事も読む	1797
""", '付': """
付費閱讀	3184
付费内容	3184
付费阅读	3184
""", '以': """
以下为广告内容	3224
以下為廣告內容	3224
以后再说	3180
以後再說	3259
""", '企': """
企画・制作	1866
""", '会': """
会员专享	3187
会员专享内容	3187
会员专属	3184
会员中心	3184
会员登录	3184
会員でない方	1850
会員でない方はこちら	1850
会員の方はこちら	1775
会員の方はログイン	1775
会員特典	1835
会員登録	1775
会員登録する	1775
会員登録はこちら	1775
会員限定	1775
会員限定特典	1835
会員限定記事	1775
""", '作': """
作者更多文章	3273
作者简介	3274
作者簡介	3274
""", '你': """
你可能也喜欢	3205
你可能也喜歡	3205
你可能感兴趣	3205
你可能还想看	3233
你可能還想看	3233
""", '使': """
使用 apple 登入	3266
使用 facebook 登入	3266
使用 google 帳號登入	3266
使用 google 登入	3266
使用 google 繼續	3266
使用apple登录	3266
使用facebook登入	3266
使用facebook登录	3266
使用google登入	3266
使用google登录	3266
使用google繼續	3266
使用google继续	3266
使用google账号登录	3266
使用条款	3200
使用條款	3200
""", '保': """
保存	1785
保存する	1785
保存设置	3255
保持登入	3266
保持登入狀態	3266
保持登录状态	3266
""", '個': """
個人情報の取り扱い	1791
個人情報の取り扱いについて	1791
個人情報の取り扱いに同意する	1853
個人情報の取扱いについて	1791
個人情報保護方針	1791
""", '倍': """
倍速	3252
""", '僅': """
僅限會員	3266
僅限訂戶	3266
""", '優': """
優先するソースに追加	1863
""", '儲': """
儲存設定	3255
""", '允': """
允許	3259
允許通知	3258
允许	3259
允许通知	3258
""", '元': """
元の記事を読む	1825
元記事で読む	1825
元記事を読む	1799
""", '免': """
免責聲明	3200
免費訂閱	3188
免費註冊	3184
免費試讀	3184
免责声明	3200
免费,无垃圾邮件	3269
免费注册	3184
免费订阅	3188
免费试读	3184
免运费	3282
免運費	3282
""", '入': """
入力必須	1853
""", '全': """
全ての写真を見る	1825
全屏	3252
全文はこちら	1825
全文を読む	1799
全文表示	1799
全画面	1838
全画面表示	1837
全画面表示を終了	1837
全螢幕	3252
全記事読み放題	1778
全部拒絕	3255
全部拒绝	3255
全部接受	3200
全部新闻	3273
全部游戏	3247
全部视频	3273
全部评论	3204
""", '公': """
公众号	3195
公式sns	1786
公式twitter	1786
公式x	1786
公式アプリ	1784
公式サイトで見る	1835
公式ショップ	1835
公式ショップはこちら	1835
""", '共': """
共有	1785
共有する	1785
共有オプション	1864
共有リンクをコピー	1814
""", '关': """
关于作者	3274
关于我们	3200
关注	3195
关注作者	3278
关注我们	3195
关注此话题	3278
关注话题	3278
关键词	3205
关闭	3180
""", '其': """
其他新聞	3205
其他新闻	19	3205
其他金額	3263
其他金额	3263
""", '再': """
再生	1799
再生時間	1838
再生速度	1837
再読み込み	1845
再読み込みする	1845
""", '写': """
写真(#枚	1825
写真をすべて見る	1857
写真をもっと見る	1825
写真を拡大	1857
写真を拡大する	1857
写真を見る	1799
写真を見る(全#枚	1825
写真・動画の投稿はこちら	1858
写真特集	1797
写评论	3204
""", '出': """
出錯了	3270
出错了	3270
""", '分': """
分享	3194
分享到	3194
分享到facebook	3224
分享到line	3224
分享到qq	3280
分享到whatsapp	3280
分享到微信	3194
分享到微博	3194
分享到朋友圈	3280
分享本文	3224
分享此文	3224
分享給好友	3224
分享給更多人看到	3224
分享给好友	3224
分享给更多人	3224
分享至	3194
分享至facebook	3194
分享至line	3224
分类	3205
分類	3205
""", '列': """
列印	3194
列印本頁	3224
列印食譜	61
""", '初': """
初めての方はこちら	1850
初割で無料体験する	1775
初月無料	1778
""", '利': """
利用規約	1791
利用規約に同意します	1853
利用規約に同意する	1853
""", '刷': """
刷新页面	3260
""", '前': """
前のページ	1799
前の写真	1857
前の画像	1857
前の記事	1797
前の記事へ	1797
前へ	1799
前回の記事はこちら	1824
前回はこちら	1825
前往捐款	3263
前往捐款頁面	3263
前往捐款页面	3263
前往購買	3249
前往贊助	3263
""", '剩': """
剩余时间	3251
剩餘時間	3251
""", '加': """
加入google偏好來源	3278
加入line好友	3195
加入会员	3184
加入我们	3224
加入我们的团队	3224
加入我們	3224
加入我們的團隊	3224
加入書籤	3194
加入會員	3184
加入白名单	3260
加载中	3251
加载内容	3255
加载帖子	3255
加载更多	3207
加载更多评论	3244
""", '動': """
動画	1797
動画で見る	1814
動画の公開は終了しました	1837
動画の配信は終了しました	1837
動画は再生できません	1837
動画をもっと見る	1857
動画を再生する	1814
動画を再生できません	1837
動画を再生できませんでした	1837
動画を見る	1799
動画を読み込み中	1837
動画を読み込んでいます	1837
動画プレーヤーを読み込み中	1837
動画一覧	1857
""", '包': """
包邮	3282
""", '協': """
協賛	1866
協賛企業	1835
""", '单': """
单次	3264
单次捐款	3181
""", '単': """
単発の寄付	1847
""", '博': """
博客來購買	3249
""", '占': """
占い	1834
""", '印': """
印刷	1785
印刷する	1785
印刷用ページ	1814
印刷用ページを表示	1814
""", '即': """
即时新闻	3205
即時新聞	3205
""", '原': """
原文を表示	1800
原文を見る	1800
原文連結	3234
原文链接	3234
""", '去': """
去京东看看	3249
去京东购买	3249
去天猫购买	3249
去淘宝购买	3249
""", '参': """
参与投票	3244
参与评论	3204
参加测验	3247
参加者募集中	1810
参加问卷调查	3224
""", '參': """
參加問卷調查	3224
參加測驗	3247
參與投票	3244
""", '友': """
友だち追加	1786
友だち追加する	1786
友善列印	3224
友達に教える	1814
""", '反': """
反馈	3204
""", '发': """
发现错误	3244
发现错误?请告诉我们	3224
发生错误	3269
发表留言	3204
发表评论	3204
发送	3270
发送成功	3269
""", '取': """
取材・文	1859
取消关注	3278
取消追蹤	3278
取消關注	3278
取消静音	3251
取消靜音	3251
""", '受': """
受け取る	1844
""", '古': """
古い順	1832
""", '可': """
可随时退订	3269
可隨時取消	3266
""", '合': """
合わせて読みたい	1797
合作伙伴	3282
合作夥伴	3282
合成音声による読み上げ	1837
合成音声による読み上げです	1837
""", '同': """
同じカテゴリの記事	1797
同じ著者の記事	1824
同意	3200
同意して続ける	1840
同意して続行	1840
同意して閉じる	1840
同意しない	1791
同意する	1791
同意の管理	1840
同意を撤回	1840
同意を撤回する	1840
同意を管理	1840
同意を管理する	1840
同意並繼續	3255
同意并继续	3255
""", '后': """
后退#秒	3251
""", '听': """
听全文	3224
听文章	3251
听新闻	3194
听这篇文章	3224
""", '商': """
商业推广	3249
商品を見る	1835
商品ページへ	1835
商城	3282
商業推廣	3249
""", '單': """
單次	3264
單次捐款	3181
單筆	3264
單筆捐款	3263
單筆支持	3263
""", '回': """
回到頂端	3273
回到頂部	3207
回到顶部	3273
回复	3204
回答する	91
回覆	3204
回頂端	3207
回首頁	3207
""", '在': """
在 app store 下載	3257
在 google play 下載	3257
在amazon購買	3249
在app store下载	3257
在app中打开	3257
在app中阅读	3257
在google play下载	3257
在patreon上支持我们	3263
在亚马逊购买	3249
在浏览器中继续	3257
在瀏覽器中繼續	3257
""", '地': """
地図を見る	1800
地図を開く	1800
""", '執': """
執筆者	1859
執筆者プロフィール	1858
""", '填': """
填字游戏	3248
填字遊戲	3248
""", '复': """
复制	3281
复制成功	3194
复制网址	3224
复制链接	3194
""", '外': """
外部コンテンツを表示	1840
外部コンテンツを表示する	1840
""", '大': """
大	1865	3281
大号字	65
大字	3194
大家还在看	3205
大家都在看	3205
""", '头': """
头条	3205
""", '好': """
好的	3259
""", '如': """
如何关闭	3261
如何关闭广告拦截器	3260
如何關閉	3261
如何關閉廣告攔截器	3260
""", '始': """
始終允許	3255
始终允许	3255
""", '姓': """
姓名	3270
""", '字': """
字体	65
字体大小	3194
字号	3194
字幕	1838	3252
字幕をオン	1837
字幕を表示	1837
字級	65	3194
字级	65
字號	3280
字體大小	65	3194
""", '官': """
官方微博	3195
""", '定': """
定期定額	3181
定期定額捐款	3263
定期定額支持	3263
定期捐款	3263
""", '寄': """
寄付	1773
寄付する	1773
寄付で応援する	1814
寄付のお願い	1773
寄付はこちら	1847
寄付はこちらから	1847
寄付をする	1773
寄付ページはこちら	1847
寄付ページへ	1847
""", '專': """
專題	3205
""", '小': """
小	1865	3281
小字	3194
小編推薦	3205
小调查	91
""", '尚': """
尚未成為會員	3266
尚無留言	3224
""", '展': """
展开	3207
展开全文	3207
展开全部	3208
展开回复	3244
展開	3207
展開全文	3273
""", '已': """
已关注	3195
已是会员	3184
已是訂戶	3266
已有帐号	3184
已有帳號	3266
已有账号	3266
已經是會員	3184
已經是會員?登入	3184
已经是订户	3266
已经有账号	3266
已複製連結	3280
已關注	3278
""", '常': """
常に表示する	1840
常に許可	1840
常に許可する	1840
""", '年': """
年払い	1851
""", '广': """
广告	3199
广告后继续阅读	3249
广告结束	3249
""", '広': """
広告	1789
広告の下に記事が続きます	1835
広告の後に続きます	1789
広告はここまで	1835
広告をスキップ	1789
広告を閉じる	1789
広告ブロッカーをご利用中です	1845
広告ブロックの解除方法	1845
広告ブロックを解除してください	1845
広告ブロックを解除しました	1845
広告企画	1789
広告終わり	1835
""", '廣': """
廣告	3199
廣告後繼續閱讀	3249
廣告結束	3249
廣編企劃	3249
廣編特輯	3249
""", '延': """
延伸閱讀	3205
延伸阅读	3205
""", '开': """
开启app	3257
开启推送	3258
开启通知	3258
开始测验	3247
开通会员	3184
""", '当': """
当前时间	3251
当当购买	3249
""", '影': """
影片已下架	3251
影片已移除	3251
影片無法播放	3251
影片載入中	3251
影音	3205
""", '後': """
後で	1772
""", '微': """
微信	3194
微信扫一扫	3280
微信扫码分享	3280
微信登录	3266
微博	3194
""", '必': """
必填	3270
必填字段	3269
必填欄位	3269
必填項	3269
必填项	3269
必須	1854
必須項目	1853
必須項目です	1853
""", '忘': """
忘記密碼	3184
忘记密码	3184
""", '応': """
応援する	1773
""", '快': """
快进#秒	3251
""", '总': """
总是允许	3255
""", '您': """
您可能也喜歡	3205
您可能感兴趣	3205
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3233
您可随时退订	3269
您可隨時取消訂閱	3269
您已关注此话题	3278
您已投过票	3244
您已投過票	3244
您已经投过票	3244
您的信息已发送	3269
您的投票已提交	3244
您的訊息已送出	3269
您的邮箱	3188
您的電郵	3188
""", '情': """
情報をお寄せください	1858
情報提供のお願い	1858
情報提供はこちら	1858
""", '想': """
想接收即時新聞通知嗎	3258
想接收通知吗	3258
""", '意': """
意見反饋	3244
意見回饋	3244
意见反馈	3204
""", '感': """
感想を送る	1794
感謝您的參與	3244
感謝您的投票	91	3244
感谢您,您的信息已发送	3269
感谢您的参与	3244
感谢您的投票	91	3244
""", '成': """
成为会员	3181
成為會員	3181
""", '我': """
我们无法显示此内容	3255
我同意	3200
我同意处理我的个人数据	3269
我同意接收电子邮件	3269
我同意隱私權政策	3269
我已关闭	3260
我已关闭广告拦截器	3260
我已閱讀並同意隱私權政策	3269
我已關閉廣告攔截器	3260
我已阅读并同意隐私政策	3269
我的帐户	3184
我的帳戶	3184
我知道了	3200
我要举报	3244
我要投票	3244
我要檢舉	3244
我要爆料	3274
我要留言	3204
我要糾錯	3224
我要纠错	3204
我要评论	3204
""", '或': """
或	3267
""", '戻': """
戻る	1799
""", '所': """
所有新闻	3273
所有留言	3204
""", '手': """
手机号	3270
""", '打': """
打印	3194
打印本页	3224
打印食谱	61
打开	3208
打开app	3257
打开app查看更多	3257
打开app阅读	3257
打开app阅读全文	3257
打开客户端阅读	3257
打开微信扫一扫	3280
打开推送	3258
打赏	3181
""", '扫': """
扫一扫分享	3280
扫描二维码下载	3257
扫码下载	3257
扫码下载app	3257
扫码下载客户端	3257
""", '投': """
投票	91	3245
投票ありがとうございました	91	1831
投票する	91	1814
投票を受け付けました	1831
投票区	91
投票成功	3244
投票済みです	1831
投票結果を見る	91
投稿する	1794
投稿を表示	1840
投稿を表示する	1840
投稿を読み込む	1840
投稿须知	3274
""", '折': """
折りたたむ	1800
""", '报': """
报告错误	3208
""", '拒': """
拒絕	3200
拒绝	3200
拒绝全部	3255
""", '招': """
招聘启事	3224
""", '拡': """
拡大	1785
拡大する	1799
""", '按': """
按年計費	3266
按年计费	3266
按月	3264
按月捐款	3263
按月计费	3266
按讚	3195
""", '捐': """
捐款	3181
捐贈	3181
捐赠	3181
""", '掃': """
掃描qr code下載	3257
掃碼下載	3257
""", '排': """
排序	3245
排行榜	3205
""", '採': """
採用情報	1810
""", '接': """
接受	3200
接受並繼續	3255
接受全部	3200
接受并继续	3255
接受所有	3200
接收通知	3258
""", '推': """
推广	3199
推广内容	3199
推廣	3199
推荐	3205
推荐文章	3205
推荐方案	3267
推荐阅读	3205
推薦	3205
推薦文章	3205
推薦閱讀	3205
""", '提': """
提交	91	3270
提交成功	3269
提交评论	3244
提供	1789
提供反馈	3244
提供意見	3244
提供新聞線索	3274
提供新闻线索	3274
""", '搜': """
搜尋	3207
搜索	3207
""", '撤': """
撤回同意	3255
""", '播': """
播放	3207
播放器加载中	3251
播放速度	3251
""", '支': """
支持我们	3181
支持我們	3181
支援する	1773
支援はこちら	1847
""", '收': """
收合	3208
收听	3194
收听文章	3251
收听本文	3224
收聽文章	3224
收聽本文	3251
收藏	3194
收藏文章	3194
收藏本文	3224
收藏食譜	61
收藏食谱	61
收起	3207
收起回复	3244
""", '放': """
放大图片	3273
放大圖片	3273
放大字体	3280
放大字體	3280
""", '数': """
数独	1834	3248
""", '數': """
數獨	3248
""", '文': """
文字の大きさ	65	1785
文字を大きくする	1864
文字を小さくする	1864
文字サイズ	1785
文字サイズを変更	1864
文字サイズ変更	65
文字拡大	1864
文字稿	3252
文字起こし	1838
文字起こしを表示	1837
文字起こしを見る	1837
文章未完 廣告後繼續	3249
""", '新': """
新しい順	1832
新着	1797
新着ニュース	1797
新着記事	1797
新着記事一覧	1824
新着順	1832
新聞線索	3274
新聞自律	3274
新規会員登録	1775
新規登録	1775
新闻简报	3188
新闻线索	3274
""", '无': """
无所谓	3245
无法显示此内容	3255
""", '早': """
早割	1866
早鳥票	3282
早鸟票	3282
""", '时': """
时长	3252
""", '明': """
明白了	3208
""", '是': """
是否允许通知	3258
是否接收推送通知	3258
是否接收通知	3258
是否開啟通知	3258
""", '显': """
显示全部	3273
显示内容	3255
显示原文	3208
显示字幕	3251
显示帖子	3255
显示更多	3207
""", '時': """
時長	3252
""", '暂': """
暂不	3180
暂无评论	3224
""", '暫': """
暫不	3180
""", '更': """
更多	3205
更多作者文章	3273
更多内容	3205
更多分享方式	3280
更多图片	3273
更多圖片	3273
更多報導	3205
更多影片	3273
更多报道	3205
更多文章	3205
更多新聞	3205
更多新聞請看	3233
更多新闻	3205
更多游戏	3247
更多精彩	3233
更多精采內容	3224
更多视频	3273
更多选项	3280
更多選項	3280
更正政策	3274
更正與說明	3274
""", '書': """
書籍を購入する	1835
""", '最': """
最受欢迎	3267
最受歡迎	3267
最多人看	3233
最新	3245
最新ニュース	1797
最新ニュースを通知で受け取る	1843
最新号	1824
最新影音	3233
最新文章	3205
最新新聞	3205
最新新闻	3205
最新消息	3205
最新記事	1797
最旧	3245
最早	3245
最热	3245
最熱	3245
最舊	3245
最超值	3266
""", '會': """
會員中心	3184
會員專享	3187
會員專享內容	3187
會員專屬	3184
會員登入	3184
""", '月': """
月払い	1851
月額#円	1778
月額#円(税込	1778
""", '有': """
有効なメールアドレスを入力してください	1853
有料会員登録	1775
有料会員記事	1814
有料登録	1775
有料記事	1775
""", '朋': """
朋友圈	3194
""", '服': """
服务条款	3200
服務條款	3200
""", '朗': """
朗读全文	3251
""", '朝': """
朝刊・夕刊	1775
""", '未': """
未满十八岁禁止饮酒	3249
未滿十八歲禁止飲酒	3249
""", '本': """
本を購入する	1835
本周热门	3233
本文へ	1799
本文へ移動	1799
本文对您有帮助吗	3244
本文已锁定	3266
本文由ai语音朗读	3251
""", '机': """
机器翻译	3224
机翻	3277
""", '来': """
来测测你的知识	3247
""", '查': """
查看专题	3273
查看作者主页	3274
查看作者更多文章	3273
查看全部	3207
查看全部图片	3273
查看全部評論	3244
查看全部评论	3244
查看原图	3207
查看原文	3234
查看回复	3244
查看回覆	3244
查看图集	3273
查看圖集	3273
查看地图	3208
查看專題	3273
查看投票结果	91
查看文字稿	3251
查看更多	3207
查看更多图片	3273
查看更多评论	3244
查看留言	3204
查看結果	91
查看结果	91	3208
查看訂閱方案	3266
查看詳情	3208
查看订阅方案	3266
查看评论	3204
查看详情	3208
查看逐字稿	3251
查看高清图集	3273
""", '标': """
标签	3205
""", '検': """
検索	1799
""", '業': """
業配	3199
""", '楽': """
楽天で見る	1835
楽天で詳細を見る	1835
楽天で購入	1835
楽天で購入する	1835
楽天市場で見る	1835
楽天市場で購入	1835
""", '標': """
標籤	3205
""", '機': """
機器翻譯	3224
機械翻訳	1862
""", '檢': """
檢舉	3204
""", '次': """
次のページ	1799
次の写真	1857
次の画像	1857
次の記事	1797
次の記事へ	1797
次へ	1799
次ページ	1799
次回から自動的にログイン	1850
""", '正': """
正しいメールアドレスを入力してください	1853
正在加载播放器	3251
""", '此': """
此影片無法播放	3251
此文章已锁定	3266
此欄位為必填	3269
此視頻無法播放	3251
此视频不可用	3251
此视频已被删除	3251
此項為必填	3269
此页面对您有帮助吗	3244
此项为必填项	3269
""", '残': """
残り時間	1837
""", '毎': """
毎年	1848
毎月	1848
毎月寄付する	1847
毎月支援する	1847
""", '每': """
每一份支持都很重要	3263
每一份支持都重要	3263
每年	3264
每月	3264
每月捐款	3181
""", '氏': """
氏名	1854
""", '民': """
民調	91
""", '沒': """
沒意見	3245
""", '没': """
没意见	3245
没有账号	3266
""", '注': """
注册	3184
注目の記事	1797
注目キーワード	1797
注目ワード	1797
注目記事	1797
""", '测': """
测测你的知识	3247
""", '清': """
清晰度	3252
""", '游': """
游戏	3248
""", '点': """
点击图片查看大图	3273
点击排行	3205
点击播放	3224
点击放大	3273
点击查看原文	3234
点击查看大图	3207
点击阅读原文	3234
点我看视频	3224
点赞	3194
""", '為': """
為您推薦	3205
""", '热': """
热点	3205
热点推荐	3205
热门	3205
热门排行	3205
热门文章	3205
热门新闻	3205
""", '無': """
無料で体験する	1775
無料で始める	1850
無料で試す	1850
無料で読む	1775
無料アプリをダウンロード	1842
無料ゲーム	1833
無料会員登録	1775
無料会員限定	1775
無料体験	1775
無料登録	1775
無法播放影片	3251
無法顯示此內容	3255
""", '焦': """
焦點新聞	3205
""", '熱': """
熱門	3205
熱門排行	3205
熱門文章	3205
熱門新聞	3205
熱門話題	3205
""", '爆': """
爆料信箱	3274
爆料專線	3274
爆料热线	3274
""", '特': """
特別協賛	1866
特定商取引法に基づく表記	1791
特集	1797
特集を見る	1857
特集ページへ	1857
特集一覧	1857
""", '猜': """
猜你喜欢	3205
猜你喜歡	3205
""", '現': """
現在の再生時間	1837
""", '用': """
用app開啟	3257
""", '由': """
由ai生成	3277
由ai语音朗读	3251
""", '申': """
申し込む	1775
""", '电': """
电子报	3188
电子邮箱	3188
""", '画': """
画像をクリックして拡大	1857
画像を拡大	1799
画像を拡大する	1857
画像を見る	1799
画質	1838
""", '留': """
留言	3204
留言(#	3204
留言已關閉	3244
留言規則	3244
留言规则	3244
""", '登': """
登入	3184
登入/註冊	3184
登入後留言	3244
登出	3184
登录	3184
登录/注册	3184
登录后发表评论	3244
登錄	3184
登録	1775
登録が完了しました	1814
登録して続きを読む	1775
登録する	1775
""", '發': """
發現錯誤	3244
發現錯誤?請告訴我們	3224
發生錯誤	3269
發表留言	3204
發表評論	3204
""", '皆': """
皆さまのご支援が力になります	1847
""", '監': """
監修者	1859
""", '目': """
目前時間	3251
目录	3207
目次	1799
目錄	3207
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3205
相关报道	3205
相关推荐	3205
相关文章	3205
相关新闻	3205
相关标签	3205
相关视频	3233
相关阅读	3205
相關主題	3205
相關報導	3205
相關影片	3233
相關推薦	3205
相關文章	3205
相關新聞	3205
相關標籤	3205
相關閱讀	3205
""", '看': """
看了这篇文章的人也看	3205
看全文	3273
看原文	3234
看更多	3205
看更多作者文章	3273
看更多文章	3233
看更多新聞	3233
看更多照片	3273
看結果	91
""", '知': """
知道了	3208
""", '確': """
確認メールをお送りしました	1853
確認画面へ	1854
""", '禁': """
禁止酒駕	3249
禁止酒駕,飲酒過量有害健康	3249
""", '稍': """
稍后	3259
稍后再说	3180
稍后提醒我	3180
稍后阅读	3224
稍後	3259
稍後再說	3180
稍後提醒我	3180
稍後閱讀	3224
""", '立': """
立即投票	91
立即捐助	3263
立即捐款	3181
立即捐赠	3263
立即訂閱	3184
立即订阅	3184
立即试玩	3247
立即購票	3249
立即贊助	3263
立即购票	3249
立即选购	3249
立即選購	3249
立即開始玩	3247
""", '筆': """
筆者	1859
筆者プロフィール	1858
""", '管': """
管理cookie	3255
管理同意	3255
管理同意设置	3255
管理同意選項	3255
""", '粉': """
粉絲團	3195
""", '精': """
精彩推荐	3233
精彩推薦	3233
精选	3205
""", '紙': """
紙面ビューアー	1775
""", '結': """
結果を見る	91	1800
""", '続': """
続きはこちら	1825
続きをみる	1799
続きを読む	1775
""", '網': """
網友留言	3204
""", '編': """
編輯推薦	3205
編輯準則	3274
編輯精選	3205
編集ポリシー	1858
編集方針	1858
編集部おすすめ	1797
編集部のおすすめ	1797
""", '縮': """
縮小	1785
縮小字體	3280
""", '繼': """
繼續使用網頁版	3257
繼續閱讀	3207
繼續閱讀請往下	3249
""", '纠': """
纠错	3204
""", '继': """
继续在浏览器阅读	3257
继续浏览内容	3207
继续阅读	3207
""", '编': """
编辑准则	3274
编辑推荐	3205
编辑精选	3205
""", '缩': """
缩小字体	3280
""", '网': """
网友评论	3204
""", '翻': """
翻訳を表示	1800
""", '联': """
联系作者	3274
联系我们	3200
联系编辑部	3274
""", '聯': """
聯絡我們	3200
聯絡編輯部	3274
""", '聽': """
聽全文	3224
聽文章	3251
聽新聞	3194
聽這篇文章	3224
""", '脳': """
脳トレ	1834
""", '自': """
自动播放	3252
自動再生	1838
自動播放	3252
自動翻訳	1862
自定义金额	3263
自訂金額	3263
""", '菜': """
菜单	3207
""", '著': """
著作権	1791
著者の記事一覧	1857
著者をフォロー	1863
著者をフォローする	1863
著者プロフィール	1858
""", '複': """
複製	3281
複製網址	3224
複製連結	3194
""", '要': """
要接收推送通知吗	3258
要接收通知嗎	3258
""", '觀': """
觀看更多	3233
""", '视': """
视频	3205
视频不可用	3251
视频加载中	3251
视频已下架	3251
视频已失效	3251
视频无法播放	3251
视频正在加载	3251
""", '解': """
解鎖全文	3224
解锁全文	3224
解除しました	1846
解除方法	1846
解除方法はこちら	1846
""", '訂': """
訂戶專享	3249
訂戶專享優惠	3249
訂戶專享內容	3266
訂正について	1858
訂閱	3184
訂閱推播	3258
訂閱會員	3184
訂閱會員專屬內容	3224
訂閱郵件	3188
訂閱電子報	3188
""", '記': """
記事に関するお問い合わせ	1858
記事の続きはこちら	1825
記事の続きを読む	1857
記事は広告の下に続きます	1835
記事は広告の後に続きます	1835
記事へのお問い合わせ	1858
記事へのご意見	1794
記事をサポートする	1773
記事をプレゼント	1775
記事をプレゼントする	1814
記事を保存	1785
記事を保存する	1814
記事を印刷する	1785
記事を聴く	1837
記事を読む	1799
記事を音声で聞く	1837
記事を音声で聴く	1837
記事ランキング	1797
記事一覧	1799
記事一覧へ	1857
記事一覧を見る	1825
記事全文を読む	1799
記住我	3266
記者をフォロー	1863
記者プロフィール	1858
記者募集	1810
記者募集中	1810
""", '設': """
設定を保存	1840
設定を保存する	1840
""", '許': """
許可	1844
許可する	1791
""", '註': """
註冊	3184
""", '評': """
評価順	1832
評論	3204
評論已關閉	3244
評論規則	3244
""", '話': """
話題の記事	1797
""", '該': """
該作者更多文章	3273
""", '詳': """
詳しく見る	1800
詳細	1800
詳細・購入はこちら	1835
""", '語': """
語音播報	3224
語音朗讀	3224
""", '誤': """
誤りを報告	1800
誤字脱字の報告	1814
誤字脱字を報告	1858
誤字脱字を報告する	1814
""", '読': """
読まれている記事	1797
読み上げ	1814
読み放題	1778
読み込み中です	1837
読者限定	1835
""", '請': """
請填寫讀者問卷	3224
請我們喝杯咖啡	3263
請查收郵件	3269
請檢查您的收件匣	3269
請繼續下滑閱讀	3249
請繼續往下閱讀	3199
請輸入有效的電子郵件	3269
請輸入有效的電子郵件地址	3269
請輸入電子郵件	3188
請關閉廣告攔截器	3260
""", '讀': """
讀者優惠	3249
讀者專享	3249
""", '讚': """
讚	3194
讚賞支持	3181
""", '订': """
订户专享	3249
订户专享优惠	3249
订阅	3184
订阅会员	3184
订阅推送	3258
订阅邮件	3188
""", '记': """
记住我	3266
记者简介	3274
""", '设': """
设为google首选来源	3278
""", '评': """
评论	3204
评论(#	3204
评论已关闭	3244
评论规则	3244
""", '诚': """
诚聘英才	3224
""", '话': """
话题	3205
""", '该': """
该视频不可用	3251
该视频已下架	3251
""", '详': """
详情	3208
""", '语': """
语音朗读	3224
语音由ai生成	3251
""", '请': """
请先登录再评论	3224
请关闭广告拦截器	3260
请我们喝杯咖啡	3263
请查收邮件	3269
请检查您的收件箱	3269
请继续往下阅读	3199
请输入有效的电子邮件地址	3269
请输入有效的邮箱地址	3269
请输入邮箱	3188
""", '读': """
读者专享	3249
读者优惠	3249
""", '購': """
購入はこちら	1835
購票	3282
購票連結	3249
購読	1775
購読する	1775
購読のお申し込み	1775
購読プランを見る	1850
購読申し込み	1775
購買本書	3249
""", '贈': """
贈る	1865
贈送文章	3224
贈送文章給朋友	3224
贈送此文	3224
""", '贊': """
贊助	3181
贊助內容	3199
贊助商	3199
贊助我們	3263
""", '购': """
购买本书	3249
购买此书	3249
购票	3282
购票链接	3249
""", '赞': """
赞	3245
赞助	3181
赞助内容	3199
赞助商	3282
赞助商链接	3199
赞助我们	3263
赞赏	3181
""", '赠': """
赠送文章	3280
赠送此文	3224
""", '超': """
超值方案	3266
""", '跳': """
跳到主要內容	3207
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3245
""", '載': """
載入中	3251
載入內容	3255
載入更多	3207
載入貼文	3255
""", '轉': """
轉發	3194
""", '转': """
转发	3194
""", '载': """
载入内容	3255
""", '返': """
返信	1794
返信する	1794
返信を表示	1831
返信を見る	1831
返信を隠す	1831
返回頂部	3273
返回顶部	3207
返回首頁	3273
返回首页	3207
""", '还': """
还不是会员	3266
还没有账号	3266
""", '这': """
这篇文章对你有帮助吗	3244
这篇文章对您有帮助吗	3244
""", '进': """
进入专题	3273
进入专题页	3273
""", '连': """
连结已复制	3280
""", '追': """
追蹤	3195
追蹤中	3278
追蹤主題	3278
追蹤作者	3278
追蹤我們	3195
""", '退': """
退出全屏	3251
""", '送': """
送信	91	1854
送信が完了しました	1853
送信しました	1853
送信する	91	1854
送信完了	1853
送出	91	3270
送出成功	3269
送出留言	3244
送出評論	3244
送料無料	1866
""", '选': """
选择	3267
选择方案	3266
选择订阅方案	3266
""", '逐': """
逐字稿	3252
""", '這': """
這篇文章對你有幫助嗎	3244
這篇文章對您有幫助嗎	3244
""", '通': """
通報	1832
通報する	1794
通知をオン	1784
通知をオンにする	1843
通知を受け取らない	1843
通知を受け取りますか	1843
通知を受け取る	1814
通知を設定する	1843
通知を許可	1843
通知を許可しますか	1843
通知を許可する	1843
""", '速': """
速報	1797
速報を通知で受け取る	1843
速報通知を受け取る	1814
""", '連': """
連結已複製	3224
連載	1797
連載をフォロー	1863
連載をフォローする	1863
連載を見る	1857
連載一覧	1857
""", '遊': """
遊戲	3248
""", '運': """
運営会社	1791
""", '違': """
違反を報告	1831
違反を報告する	1831
違反報告	1794
""", '選': """
選單	3207
選択する	1851
選擇	3267
選擇方案	3266
選擇訂閱方案	3266
""", '還': """
還不是會員	3266
還沒有帳號	3266
""", '邮': """
邮箱	3188
邮箱格式不正确	3269
邮箱格式错误	3269
""", '配': """
配信停止はいつでも可能です	1853
""", '重': """
重新加载页面	3260
重新整理頁面	3260
重新載入頁面	3260
""", '金': """
金額を入力	1847
金額を指定	1847
金額を指定する	1847
""", '链': """
链接已复制	3224
""", '閉': """
閉じる	1772	1799
""", '開': """
開く	1800
開啟推播	3258
開啟通知	3258
開始測驗	3247
開通會員	3184
""", '間': """
間違いを見つけたら	1858
""", '関': """
関連	1797
関連する記事	1797
関連キーワード	1797
関連タグ	1797
関連トピックス	1797
関連ニュース	1797
関連リンク	1797
関連動画	1797
関連情報	1797
関連記事	1797
関連記事はこちら	1824
""", '閱': """
閱讀全文	3207
閱讀原文	3234
閱讀更多	3207
""", '關': """
關於作者	3274
關於我們	3200
關注	3195
關注作者	3278
關注我們	3195
關注此主題	3278
關鍵字	3205
關閉	3180
""", '阅': """
阅读全文	3207
阅读原文	3234
阅读更多	3207
""", '随': """
随时取消	3266
随时可取消	3266
""", '隐': """
隐私政策	3200
隐私权政策	3200
隐私设置	3255
""", '隨': """
隨時取消	3266
""", '隱': """
隱私政策	3200
隱私權政策	3200
隱私權設定	3255
隱私設定	3255
""", '離': """
離開全螢幕	3251
""", '電': """
電子信箱	3188
電子信箱格式錯誤	3269
電子報	3188
電子版	1775
電子郵件格式不正確	3269
電郵	3270
""", '静': """
静音	3252
""", '靜': """
靜音	3252
""", '音': """
音声で聞く	1785
音声をダウンロード	1837
音声読み上げ	1814
""", '頭': """
頭條	3205
""", '顯': """
顯示內容	3255
顯示原文	3208
顯示字幕	3251
顯示更多	3207
顯示貼文	3255
""", '飲': """
飲酒過量,有害健康	3249
飲酒過量有害健康	3249
""", '首': """
首頁	3207
首页	3207
""", '马': """
马上开始	3247
马上玩	3247
""", '验': """
验证码	3270
""", '點': """
點我看影片	3224
點擊播放	3251
點擊播放本文	3224
點擊放大	3273
點擊看大圖	3273
點閱排行	3233
""", '가': """
가	1884
가로세로 낱말퀴즈	1926
가입하기	1875
가장 많이 본 뉴스	1891
가장 인기	1945
""", '개': """
개인정보 설정	1932
개인정보 수집 동의	1946
개인정보 수집 및 이용 동의	1946
개인정보 수집 및 이용에 동의합니다	1946
개인정보 수집·이용에 동의합니다	1946
개인정보 처리방침	1889
개인정보처리방침	1889
""", '갤': """
갤러리 보기	1951
""", '거': """
거부	1889
""", '검': """
검색	1893
""", '게': """
게시물 보기	1932
게시물 불러오기	1932
게임	1926
게임 전체보기	1924
게임 하러 가기	1924
""", '결': """
결과 보기	91	1894
""", '계': """
계속 읽기	1875
계정이 있으신가요	1944
""", '고': """
고객센터	1889
고충처리인	1952
""", '공': """
공감	1923
공감순	1923
공유	1884
공유하기	1884
""", '과': """
과거순	1923
""", '관': """
관련 기사	1891
관련 뉴스	1891
관련 영상	1914
관련 태그	1891
관련기사	1891
관련뉴스	1891
관련키워드	1891
""", '광': """
광고	1888
광고 닫기	1888
광고 아래에 기사가 계속됩니다	1927
광고 영역	87
광고 종료	1927
광고 차단 해제 방법	1937
광고 차단을 해제해 주세요	1937
광고 차단을 해제했습니다	1937
광고 차단이 감지되었습니다	1937
광고 후 계속됩니다	1927
광고성 정보 수신 동의	1946
광고성 정보 수신에 동의합니다	1946
""", '괜': """
괜찮습니다	1872
""", '교': """
교보문고에서 구매	1927
""", '구': """
구글 계정으로 계속하기	1944
구글 계정으로 로그인	1944
구글 선호 매체로 추가	1955
구글 플레이에서 다운로드	1934
구글로 계속하기	1944
구글로 로그인	1944
구글플레이에서 다운로드	1934
구독	1875
구독 상품 보기	1944
구독 상품 선택	1944
구독 신청	1875
구독 신청이 완료되었습니다	1946
구독 신청하기	1944
구독 전용	1875
구독 중	1875
구독 취소	1955
구독권 선택	1944
구독신청	1875
구독이 완료되었습니다	1906
구독자 전용	1877
구독자 전용 기사	1944
구독자 전용 혜택	1927
구독자 혜택	1927
구독중	1955
구독하고 이어서 읽기	1906
구독하기	1875
구매하기	1927
구매하러 가기	1927
""", '글': """
글씨 크기	65
글씨크기	1884
글자 작게	1956
글자 크게	1956
글자 크기	1884
글자 크기 변경	65	1906
글자 크기 조절	65	1906
글자크기	1884
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 직접 입력	1940
""", '기': """
기계 번역	1954
기부하기	1873
기사 공유	1956
기사 공유하기	1884
기사 더보기	1906
기사 듣기	1906
기사 링크 복사	1906
기사 본문	1893
기사 선물하기	1906
기사 스크랩	1956
기사 스크랩하기	1906
기사 오류 신고	1906
기사 오류 제보	1906
기사 요약	1954
기사 원문 보기	1906
기사 음성으로 듣기	1928
기사 저장	1956
기사 저장하기	1906
기사 전문 보기	1951
기사 전체보기	1951
기사 제보	1952
기사 제보 및 문의	1906
기사 후원하기	1873
기사는 광고 아래에 계속됩니다	1927
기사는 광고 후 계속됩니다	1927
기사듣기	1928
기사에 대한 의견	1890
기사원문	1893
기사저장	1884
기사제보	1952
기자 구독	1901
기자 구독하기	1901
기자 소개	1952
기자 페이지	1901
기자 프로필 보기	1901
기자구독	1955
기자에게 메일 보내기	1952
기자에게 이메일 보내기	1952
기자의 다른 기사	1901
기자의 다른 기사 보기	1951
기자의 다른기사	1891
기자의 다른기사 보기	1951
기자페이지 바로가기	1951
기획 기사 보기	1951
""", '나': """
나중에	1872
나중에 보기	1906
나중에 읽기	1906
나중에 하기	1872
""", '남': """
남은 시간	1928
""", '낱': """
낱말퀴즈	1926
""", '내': """
내 정보	1875
""", '네': """
네, 받을게요	1935
네이버 구독	1887
네이버 로그인	1944
네이버 밴드 공유	1956
네이버 블로그	1884
네이버로 로그인	1944
네이버에서 구독	1887
네이버에서 구독하기	1887
""", '놓': """
놓치면 안 되는 기사	1914
""", '뉴': """
뉴스 더보기	1951
뉴스 듣기	1906
뉴스레터 구독	1880
뉴스레터 구독 신청	1880
뉴스레터 무료 구독	1906
뉴스레터 신청	1880
""", '다': """
다른 공유 찾기	1884
다른 금액	1940
다른 기사	19	1891
다른 기사 더 보기	19
다른 기사 보기	1901
다른기사	1891
다른기사 보기	1891
다시 보지 않기	1872
다음	1893
다음 기사	1891
다음 기사 보기	1906
다음 사진	1951
다음 페이지	1893
다음글	1951
다음기사	1891
다음에	1872
다음에 하기	1936
""", '닫': """
닫기	1872
""", '답': """
답글	1890
답글 달기	1922
답글 더보기	1922
답글 보기	1922
답글 쓰기	1922
답글 접기	1922
답글쓰기	1890
""", '당': """
당신이 좋아할 만한	1891
""", '댓': """
댓글	1890
댓글 #	1890
댓글 #개	1890
댓글 닫기	1922
댓글 더보기	1922
댓글 등록	1922
댓글 등록하기	1922
댓글 보기	1890
댓글 쓰기	1890
댓글 운영 원칙	1922
댓글 운영 정책	1906
댓글 운영정책	1906
댓글 작성	1922
댓글 작성 규칙	1922
댓글 작성하기	1922
댓글 정책	1922
댓글보기	1890
댓글쓰기	1890
댓글을 입력해주세요	1890
댓글이 닫혔습니다	1922
""", '더': """
더 많은 옵션	1956
더 보기	1893
더보기	1891	1893
""", '도': """
도서 구매하기	1927
도움이 되었나요	1922
""", '독': """
독자 의견 조사	1906
독자 특별 할인	1927
독자 할인	1927
""", '동': """
동영상	1891
동영상 로딩 중	1928
동영상 재생	1928
동영상을 불러오는 중입니다	1928
동영상을 재생할 수 없습니다	1928
동의	1889
동의 관리	1932
동의 철회	1932
동의 철회하기	1932
동의 후 계속	1932
동의하고 계속	1932
동의하고 계속하기	1932
동의합니다	1889
""", '등': """
등록	1890
""", '디': """
디지털뉴스부	1901
디지털뉴스팀	1901
디지털콘텐츠팀	1901
""", '또': """
또는	1945
""", '라': """
라인	1884
""", '랭': """
랭킹	1891
랭킹뉴스	1891
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
로그아웃	1875
로그인	1875
로그인 상태 유지	1944
로그인 유지	1944
로그인 전용 기사	1944
로그인 후 댓글 쓰기	1906
로그인 후 댓글을 작성할 수 있습니다	1922
로그인 후 이용해 주세요	1922
로그인/회원가입	1875
로그인이 필요	1877
로딩 중	1928
로딩 중입니다	1928
로딩중	1928
""", '링': """
링크 복사	1884
링크가 복사되었습니다	1906
""", '마': """
마이페이지	1875
""", '많': """
많이 본 기사	1891
많이 본 뉴스	1891
많이 본 영상	1914
많이 읽은 기사	1891
많이본 기사	1891
많이본 뉴스	1891
""", '매': """
매달	1941
매월	1941
""", '맨': """
맨 위로	1893
맨위로	1893
""", '메': """
메뉴	1893
메뉴 닫기	1893
메시지가 전송되었습니다	1946
메일	1884
메일함을 확인해 주세요	1946
""", '모': """
모두 거부	1932
모두 동의	1889
모두 허용	1932
모르겠다	1923
모름/무응답	1923
모바일 웹으로 계속	1934
""", '목': """
목록	1893
목록 보기	1951
목록보기	1893
목록으로	1951
""", '무': """
무료 게임	1924
무료 배송	1958
무료 체험 시작하기	1875
무료 회원가입	1875
무료, 스팸 없음	1946
무료배송	1958
""", '문': """
문의	1890
문자 크기	65
""", '바': """
바로 구매하기	1927
바로가기	1884
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	1929
""", '밴': """
밴드	1884
""", '번': """
번역 보기	1894
""", '베': """
베스트	1891
""", '보': """
보내기	1948
""", '복': """
복사	1957
복사하기	1884
""", '본': """
본문 글씨 줄이기	1884
본문 글씨 키우기	1884
본문 바로가기	1893
본문으로 바로가기	1893
""", '북': """
북마크	1884
""", '브': """
브라우저에서 계속	1934
브라우저에서 계속 보기	1934
""", '비': """
비공감	1923
비밀번호 찾기	1875
비밀번호를 잊으셨나요	1944
""", '사': """
사이트맵	1889
사진 더 보기	1951
사진 더보기	1951
사진 모두 보기	1951
사진 크게 보기	1951
사진 크게보기	1951
사진 확대	1893
""", '삭': """
삭제된 동영상입니다	1928
""", '새': """
새로고침	1937
""", '선': """
선택	1945
선택 저장	1932
선호 매체로 추가	1955
""", '설': """
설문	91
설문 참여 바로가기	1906
설문 참여하기	1906
설문에 참여하기	1922
설문조사	91
설문조사 참여하기	1906
설정 저장	1932
""", '속': """
속보	1891
속보 알림 받기	1906
속보 알림 신청	1906
속보 알림을 받으시겠습니까	1935
""", '스': """
스도쿠	1926
스크랩	1884
스크랩하기	1906
스크립트	1929
스크립트 보기	1928
스토어	1958
스토어 바로가기	1927
스폰서	1888
""", '시': """
시리즈 보기	1951
""", '신': """
신고	1890
신고하기	1922
신문구독	1875
신청이 완료되었습니다	1946
""", '실': """
실시간 뉴스	1891
""", '아': """
아마존에서 구매	1927
아마존에서 보기	1927
아이디 저장	1944
아이디 찾기	1944
아직 회원이 아니신가요	1944
""", '알': """
알겠습니다	1894
알라딘에서 구매	1927
알라딘에서 보기	1927
알림 받기	1883
알림 설정	1883
알림 설정하기	1935
알림 켜기	1935
알림 허용	1935
알림을 받으시겠습니까	1935
알림을 받으시겠어요	1935
알림을 켜시겠습니까	1935
""", '애': """
애드블록을 해제해 주세요	1937
애드블록이 감지되었습니다	1937
애플로 계속하기	1944
애플로 로그인	1944
""", '앱': """
앱 다운로드	1883
앱 다운로드하기	1883
앱 다운받기	1934
앱 설치	1883
앱 설치하기	1883
앱스토어에서 다운로드	1934
앱에서 계속 읽기	1934
앱에서 보기	1934
앱에서 열기	1934
앱에서 이어보기	1934
앱으로 보기	1934
""", '언': """
언제든 해지 가능	1944
언제든지 수신 거부할 수 있습니다	1946
언제든지 해지 가능	1944
""", '에': """
에디터 추천	1891
""", '여': """
여러분의 후원이 큰 힘이 됩니다	1940
""", '연': """
연간 결제	1944
연간 구독	1944
연관기사	1891
연락처	1948
연재 보기	1951
""", '열': """
열기	1894
""", '영': """
영상	1891
영상 더보기	1951
영상 보기	1906
영상 재생	1928
영상으로 만나보세요	1906
영상으로 보기	1906
영상을 불러오는 중입니다	1928
영상을 재생할 수 없습니다	1928
""", '예': """
예매 바로가기	1927
예매하기	1927
예스#에서 구매	1927
예스#에서 보기	1927
""", '오': """
오늘 하루 보지 않기	1872
오늘은 그만 보기	1872
오늘의 운세	1926
오늘의 추천	1891
오늘의 핫뉴스	1914
오디오 다운로드	1928
오디오로 듣기	1906
오래된순	1923
오류 신고	1890
오류 신고하기	1906
오류가 발생했습니다	1946
오타 신고	1922
오탈자 신고	1906
""", '온': """
온라인뉴스팀	1901
""", '올': """
올바른 이메일 주소를 입력해 주세요	1946
올바른 이메일을 입력해 주세요	1946
""", '요': """
요약	1893
""", '원': """
원문 보기	1894
원문보기	1893
""", '월': """
월간 결제	1944
월간 구독	1944
""", '웹': """
웹에서 계속 보기	1934
""", '위': """
위로	1893
위로 가기	1951
""", '유': """
유료 구독자 전용	1944
유료 기사입니다	1906
유료회원 전용	1944
유료회원 전용 기사	1944
유튜브 구독	1887
유튜브 구독하기	1887
""", '음': """
음성 다운로드	1928
음성 재생하기	1906
음성으로 듣기	1884
음소거	1929
음소거 해제	1928
""", '응': """
응원하기	1873
""", '의': """
의견 남기기	1922
의견 보내기	1922
의견 쓰기	1890
""", '이': """
이 기사 어땠나요	1906
이 기사 어떠셨나요	1922
이 기사가 도움이 되었나요	1922
이 기사는 잠겨 있습니다	1944
이 기사를 공유합니다	1906
이 기사를 추천합니다	1906
이 기사와 함께 읽은 기사	1906
이 기자의 다른 기사	1906
이 기자의 다른 기사 더보기	1951
이 동영상을 재생할 수 없습니다	1928
이 시각 많이 본 기사	1914
이 시각 많이 본 뉴스	1914
이 시각 주요뉴스	1891
이 시각 추천뉴스	1891
이 음성은 ai가 생성했습니다	1928
이 주제 팔로우	1955
이 콘텐츠를 표시할 수 없습니다	1932
이 페이지가 도움이 되었나요	1922
이런 기사는 어때요	1914
이름	1948
이메일	1884
이메일 주소를 입력하세요	1946
이메일 형식이 올바르지 않습니다	1946
이메일로 공유	1956
이메일무단수집거부	1889
이메일을 입력하세요	1946
이메일을 입력해 주세요	1946
이메일을 확인해 주세요	1946
이미 계정이 있으신가요	1944
이미 구독 중이신가요	1875
이미 참여하셨습니다	1922
이미 투표하셨습니다	1922
이미 회원이신가요	1875
이미지 크게 보기	1893
이미지 크게보기	1951
이미지 확대	1893
이슈	1891
이용권 구매	1944
이용권 선택	1944
이용약관	1889
이용약관에 동의합니다	1946
이전	1893
이전 기사	1891
이전 기사 보기	1906
이전 사진	1951
이전글	1951
이전기사	1891
""", '인': """
인기 급상승	1914
인기 기사	1891
인기기사	1891
인기뉴스	1891
인쇄	1884
인쇄하기	1884
인스타그램 팔로우	1906
""", '일': """
일시	1941
일시 후원	1940
일시 후원하기	1940
일시정지	1929
일시후원	1873
""", '자': """
자동 번역	1954
자동 재생	1929
자동재생	1929
자막	1929
자막 보기	1928
자막 켜기	1928
자바스크립트가 비활성화되어 있습니다	1932
자세히	1894
자세히 보기	1894
""", '작': """
작게	1957
""", '잘': """
잘 모름	1923
""", '재': """
재생	1893
재생 속도	1928
재생 시간	1928
재생속도	1928
재생할 수 없는 동영상입니다	1928
""", '저': """
저자 소개	1952
저작권규약	1889
저장	1884
""", '전': """
전송	1948
전송되었습니다	1946
전체 기사 보기	1951
전체 뉴스 보기	1951
전체 댓글	1890
전체 동의	1932
전체 보기	1893
전체 사진 보기	1951
전체 화면	1929
전체메뉴	1893
전체보기	1893
전체화면	1929
전체화면 종료	1928
""", '접': """
접기	1893
""", '정': """
정기	1941
정기 후원	1940
정기 후원하기	1873
정기구독	1875
정기후원	1873
정기후원하기	1940
정렬	1923
정정·반론보도 신청	1952
정정보도 신청	1952
정정보도 요청	1952
""", '제': """
제보	1890
제보 바로가기	1952
제보하기	1890
제작 지원	1958
제작지원	1958
제출	91	1948
제휴 광고	1927
제휴 콘텐츠	1927
""", '좋': """
좋아요	1884
좋은 기사 후원하기	1873
""", '주': """
주소 복사	1906
주소가 복사되었습니다	1906
주소복사	1884
주요 기사	1891
주요 뉴스	1891
주요 뉴스 더보기	1914
주요기사	1891
주요뉴스	1891
주제 팔로우	1955
""", '지': """
지금 구매하기	1927
지금 뜨는 기사	1914
지금 뜨는 뉴스	1914
지금 플레이	1924
지금 플레이하기	1924
지나친 음주는 건강에 해롭습니다	1927
지나친 음주는 건강을 해칩니다	1927
지도 보기	1894
지면보기	1875
""", '직': """
직접 입력	1941
""", '차': """
차단	1936
""", '참': """
참여하기	91
""", '책': """
책 구매하기	1927
""", '청': """
청소년보호정책	1889
""", '최': """
최고의 혜택	1945
최신 기사	1891
최신 뉴스	1891
최신기사	1891
최신뉴스	1891
최신순	1923
""", '추': """
추천	1945
추천 기사	1891
추천 영상	1914
추천기사	1891
추천뉴스	1891
추천순	1923
""", '취': """
취재 윤리	1952
""", '친': """
친구 추가하기	1906
""", '카': """
카카오 계정으로 로그인	1944
카카오 로그인	1944
카카오로 로그인	1944
카카오로 시작하기	1944
카카오스토리	1884
카카오톡	1884
카카오톡 공유	1884
카카오톡 공유하기	1956
카카오톡으로 공유	1906
카카오톡으로 공유하기	1906
카테고리	1891
""", '커': """
커피 한 잔 사주기	1940
커피 한 잔 후원하기	1940
""", '콘': """
콘텐츠 보기	1932
콘텐츠 불러오기	1932
콘텐츠 표시	1932
""", '쿠': """
쿠키 관리	1932
쿠키 설정	1889
쿠키 설정 관리	1932
쿠팡에서 구매	1927
쿠팡에서 구매하기	1927
쿠팡에서 보기	1927
""", '퀴': """
퀴즈	1926
퀴즈 도전하기	1924
퀴즈 풀기	1906
퀴즈 풀러 가기	1924
""", '크': """
크게	1957
""", '키': """
키워드	1891
""", '태': """
태그	1891
""", '텔': """
텔레그램에서 소식 받기	1906
""", '투': """
투표	91
투표 결과 보기	91
투표 참여하기	1922
투표가 완료되었습니다	1922
투표에 참여해 주셔서 감사합니다	1922
투표하기	91	1906
투표해 주셔서 감사합니다	91	1922
""", '트': """
트위터	1884
트위터 공유	1884
트위터로 공유	1956
""", '특': """
특집 더보기	1951
특집 보기	1951
""", '티': """
티켓 예매	1927
티켓 예매하기	1927
""", '팔': """
팔로우 중	1955
팔로우 취소	1955
""", '페': """
페이스북	1884
페이스북 공유	1884
페이스북으로 공유	1906
페이스북으로 로그인	1944
페이지 새로고침	1937
페이지를 새로고침하세요	1937
""", '편': """
편집 원칙	1952
""", '펼': """
펼치기	1893
""", '포': """
포토	1891
포토 갤러리	1951
""", '폰': """
폰트 크기	1884
""", '푸': """
푸시 알림 받기	1935
""", '프': """
프리미엄	1875
프린트	1884
""", '피': """
피드백 보내기	1922
""", '필': """
필수	1948
필수 입력	1946
필수 입력 항목	1946
필수 입력 항목입니다	1946
필수 항목	1946
필수 항목입니다	1946
필자 소개	1952
""", '한': """
한 번	1941
한번만	1941
""", '함': """
함께 보면 좋은 기사	1891
함께 볼 기사	1914
함께 읽으면 좋은	1891
함께 읽은 기사	1914
""", '핫': """
핫뉴스	1891
핫이슈	1891
핫클릭	1914
""", '항': """
항상 허용	1932
""", '해': """
해제 방법	1939
해제했습니다	1939
""", '허': """
허용	1936
""", '헤': """
헤드라인	1891
""", '현': """
현재 시간	1928
""", '협': """
협찬	1888
""", '홈': """
홈	1893
홈으로	1951
홈으로 가기	1951
""", '화': """
화제의 뉴스	1891
화질	1929
""", '확': """
확인	1894
""", '회': """
회사소개	1889
회원 전용	1877
회원 전용 기사	1944
회원가입	1875
회원이 아니신가요	1944
""", '후': """
후원	1873
후원 바로가기	1940
후원 신청	1940
후원 안내	1873
후원 페이지 바로가기	1940
후원 페이지로 이동	1940
후원 하기	1873
후원자 되기	1940
후원하기	1873
후원회원 가입	1873
후원회원 되기	1940
"""}

START = {'a': """
abonē	2031 K par	2031 K no	2031 K un	2033 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1298 K illimité
această	52 K investigație	2477 K traducere	2532 K știre a fost
además	1026 K:	1071 K, en
ai가	1903 K 자동 번역한	1903 K 번역한	1903 K 핵심	1903 K 요약한
ai에게	1903 K 물어	1903 K 질문	1903 K 물어보기
ajánljuk	1544 K:
aktivér	442 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2866 K dig till vårt	2882 K
apoyá	81 K
apúntate	1052 K a nuestro seminario	1052 K a nuestro evento
aquí	1084 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2281 K ukazał się	2281 K pochodzi z	2287 K przetłumaczony	2287 K został przetłumaczony	2287 K czyta	2287 K wygenerowany
artykuły	2278 K autora
artículo	1106 K publicado originalmente
artículos	996 K gratuitos
ascultă	1 K	2466 K:	2483 K podcastul	2483 K acest articol
atradāt	44 K
atsisiųskite	1993 K
autorė	1997 K:
autoři	339 K jsou
außerdem	589 K lesenswert:	589 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1060 K la app
beiträge	27 K
benefício	2386 K do assinante:
berätta	59 K i	59 K gärna
beställ	2882 K
bestätigen	483 K sie ihre
bestätigungsmail	483 K
besøg	428 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1002 K diario	1002 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3144 K liên quan:	3157 K viết này có	3157 K viết có hữu ích
báo	3157 K lỗi bài viết
bình	5 K luận	27 K luận	3158 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1544 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3157 K phát hiện	3157 K thấy bài viết
bản	3157 K tóm tắt này
bấm	3159 K để nghe
bật	3135 K thông báo
""", 'c': """
caractères	1378 K restants
chceš	361 K u nás pracovat	2742 K u nás pracovať
chefredaktör	2880 K och ansvarig utgivare:	2880 K:
chưa	32 K có bình luận
citeşte	2466 K şi	2466 K şi:
citește	2466 K și	2466 K și:	2466 K:	2466 K mai mult	2466 K aici	2466 K mai departe:
citiți	2466 K și
ciąg	2291 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2340 K exclusivo para	2384 K gerado	2389 K oferecido por	2416 K incorporado d	2416 K externo d	2416 K incorporado do	2416 K incorporado da	2416 K externo do
conținut	2477 K generat	2481 K oferit de	2510 K încorporat de	2510 K extern de
crédit	1372 K photo	1372 K photos
crédits	1372 K photo	1372 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3161 K đặt ứng dụng	3161 K ứng dụng	3161 K app
có	72 K thắc mắc	3144 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2472 K ai informații	2479 K ai observat o
dalinkitės	1993 K
další	327 K články autora
darovať	2736 K
dernières	1326 K actualités
descarcă	13 K	2497 K aplicația
descargá	13 K	1060 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2347 K no google play	2394 K na app store	2394 K no google play	2394 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	354 K
dorești	2514 K să primești notificări
doriți	2514 K să primiți notificări
dostępna	2294 K w
dostępne	2294 K w
dostępny	2294 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2305 K do	2318 K do dyskusji
držte	28 K se
découvrez	1327 K aussi	1351 K la boutique	1351 K notre boutique	1351 K nos jeux	1351 K notre hors-série	1359 K notre application	1359 K notre appli
décryptage	1327 K :
déductible	1288 K des impôts	1288 K à #
déjà	1296 K abonné	1296 K inscrit	1296 K client
dùng	3168 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1570 K
encuéntranos	12 K
envía	3 K
envíanos	1041 K
ermöglicht	591 K von
erről	1544 K bővebben
escríbenos	1029 K
estagiária	2377 K sob supervisão	2377 * K sob supervisão
estagiário	2377 K sob supervisão
""", 'f': """
faça	2392 K o quiz	2392 K o teste	2392 K o nosso
felelős	1567 K szerkesztő:	1567 K kiadó:
fiți	31 K primul
foretrækker	443 K du
fortsätt	2884 K läsa
fortæl	59 K mig
fotogalería	1102 K:
fotogaléria	2710 K:
fotografía	1072 K:
fotoğraf	3026 K # / #	3026 K #/#
fotoğraflar	3028 K:
frågor	72 K	73 K om artikeln
få	419 K fuld adgang til	442 K adgang	442 K fri	442 K fuld	442 K besked	442 K ugens	442 K dagens	442 K de	442 K nyheder	442 K en notifikation	442 K breaking	442 K seneste nyt	453 K	2200 K full tilgang til	2226 K tilgang	2226 K fri	2226 K full	2226 K beskjed	2226 K varsel	2226 K ukas	2226 K dagens	2226 K de	2226 K nyheter	2226 K siste	2238 K	2240 K varsel	2240 K varsler	2240 K push	2857 K full tillgång till	2882 K tillgång	2882 K fri	2882 K full	2882 K besked	2882 K en notis	2882 K veckans	2882 K dagens	2882 K de	2882 K nyheter	2882 K senaste	2893 K
férjen	1570 K hozzá
följ	12 K	2861 K	2882 K
følg	12 K	12 K oss	423 K	442 K	2204 K	2226 K
füge	12 K uns	597 K
fügen	12 K sie uns	597 K sie
für	486 K android und ios	537 K diesen artikel	537 K diesen	586 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1567 K:
""", 'g': """
gazeteciliğimizi	2982 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3158 K cửa hàng trực tuyến
glöm	2882 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3157 K ý cho bài viết
gör	2866 K quizet	2866 K vårt quiz	2882 K vårt
görmemiz	2987 K gereken
görsel	3031 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1571 K lát
hintergründe	589 K dazu:
hjälp	2866 K oss bli bättre	2866 K oss att bli bättre
hjælp	428 K os med at blive bedre
hlavné	2723 K body
hlavní	341 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3158 K trả lời khảo sát	3166 K ủng hộ
hämta	13 K	2870 K
häng	2882 K med
hääleta	1149 K
håll	28 K	28 K dig
hör	541 K dir	597 K	2882 K
hören	541 K sie	597 K sie
hörzeit	613 K
hør	1 K artiklen	1 K artikkelen	1 K saken	412 K også	412 K også:	428 K mere på	442 K	2193 K også	2193 K også:	2226 K
""", 'i': """
iesūti	2019 K savu	2019 K
ilustración	1107 K generada
ilustração	2438 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1993 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2503 K acum:	2506 K responsabil
já	59 K fez	2340 K é assinante
jäikö	1239 K juttu kesken
jälgi	1149 K
""", 'k': """
kapcsolódó	1544 K	1544 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3158 K tra kiến thức của bạn
kjøp	2209 K billetter	2209 K billett	2226 K
klausykitės	1978 K
klikněte	324 K zde
ključne	2661 K točke	2661 K tačke
klõpsates	1149 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2033 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	442 K
kopírovat	354 K
kopírovať	2736 K
kopē	2033 K
kvíz	324 K:	1557 K	2710 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1570 K
kérjen	1570 K
kérjük	28 K
kênh	3135 K youtube của báo
köp	2866 K biljetter	2866 K biljett	2882 K
kövess	12 K
kövesse	1570 K
kövessen	12 K
køb	428 K billetter	428 K billet	442 K
küfür	27 K içeren
küldd	3 K el	1552 K el nekünk
küldje	1552 K el nekünk	1570 K	1570 K tovább
kļūsti	2033 K
kết	3149 K nối với chúng tôi
""", 'l': """
laimē	2033 K
laimėkite	1993 K
legyél	1570 K
lejupielādē	2033 K
leé	1071 K también	1071 K más	1071 K:
lisää	1263 K meidät
lásd	1544 K még
lásson	1570 K több
lát	1552 K valami
láttál	1552 K valami
lägg	2882 K till
lähetä	1242 K juttuvinkki	1242 K uutisvinkki	1242 K vinkki	1246 K mielipidekirjoituksesi	1246 K mielipidekirjoitus	1263 K
lämna	2860 K dina tips	2860 K ditt tips
läs	2849 K mer om	2850 K också	2850 K också:	2850 K även	2850 K mer	2850 K mer:	2850 K:	2850 K här	2850 K även:	2857 K vidare med	2857 K mer på	2870 K e-tidningen	2870 K tidningen	2882 K	2884 K vidare
læs	411 K mere om	412 K også	412 K også:	412 K mere	412 K mere:	412 K:	412 K her	412 K hele	419 K videre med	433 K e-avisen	433 K avisen	442 K	444 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	342 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1263 K meidät
löysitkö	7 K
lütfen	28 K	3017 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2291 K wideo
mesterséges	1578 K intelligencia írta
mirá	1055 K el video	1071 K también	1071 K:
mitä	8 K pidit	33 K mieltä	1264 K mieltä sinä
mišljenja	2658 K autora	2658 K iznesena	2658 K izneta
mišljenje	2658 K autora
możliwość	5 K komentowania
mándanos	1041 K
más	1025 K noticias de	1025 K noticias sobre	1025 K sobre	1025 K en	1025 K de	1026 K información	1026 K información:	1029 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	327 K tip?	327 K tip na článek	327 K tip na téma	327 K tip pro
märkasid	44 K	1134 K midagi	1140 K viga	1140 K artiklis viga
még	32 K nincs
més	272 K informació:	298 K notícies de	298 K notícies sobre
mød	428 K os
mūs	2033 K vari
mời	3144 K xem	3144 K bạn đọc	3144 K độc giả	3149 K bạn tham gia	3149 K độc giả theo dõi	3149 K bạn đọc theo dõi	3159 K quý vị theo dõi	3159 K quý độc giả	3159 K bạn xem video	3159 K nghe
""", 'n': """
nahlásit	364 K chybu
nahlásiť	2745 K chybu
nahláste	2745 K chybu
najważniejsze	2287 K informacje
naloži	2790 K
naložite	13 K	2790 K
naročite	2797 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	362 K čas číst	2743 K čas čítať
než	371 K vložíte komentář	371 K začnete diskutovat	371 K napíšete příspěvek
nguồn	3153 K:	3153 K :
nhận	3135 K thông báo
nové	344 K číslo	344 K vydání	2726 K číslo	2726 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2418 K é possível mostrar este conteúdo	2418 K foi possível mostrar este conteúdo
näe	1263 K enemmän
nägid	1150 K viga
näita	1149 K
näitkö	1264 K virheen
näytä	1263 K sisältö
nå	2882 K vår
nézd	1544 K meg	1570 K meg
nézze	1544 K meg	1570 K meg
nāc	2024 K strādāt
""", 'o': """
oceń	8 K	2288 K ten	2288 K artykuł	2288 K tekst
ocurrió	1099 K un error
odporučte	2736 K
odporúčame	2710 K:
odsłuchaj	2299 K	2299 K ten
ofereça	3 K
oglądaj	2275 K:
ohodnoťte	342 K	2724 K
opýtajte	2723 K sa
opširnije	2646 K:	2646 K na
otázky	72 K
ouça	1 K	2365 K:	2390 K o podcast
oír	1 K
""", 'p': """
pamanīji	2025 K kļūdu
pamanījāt	44 K	2025 K kļūdu
pastebėjote	44 K	1979 K įdomų	1985 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3153 K viên:
piditkö	8 K	69 K	82 K	1264 K
pidätkö	82 K	1264 K
piše	2673 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	359 K
podrži	81 K
podržite	81 K	2676 K
podés	12 K seguir	1042 K enviarnos
podívejte	324 K se:	324 K se na video
poleć	2299 K
poslať	2736 K
poslechněte	1 K si	324 K si	324 K si:
poslušajte	1 K	2646 K:	2769 K:
posłuchaj	1 K	2275 K:	2275 K też:
poznáte	66 K niekoho
pozostała	2291 K część
pošaljite	41 K vijest
pošlete	354 K
pošlite	3 K	2736 K
poți	2472 K contacta autorul	2472 K contacta autoarea
praneškite	1979 K redakcijai
predplaťte	2740 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2710 K si tiež	2710 K si aj	2710 K si	2710 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1993 K
pronašli	44 K ste
pročitaj	2646 K još	2646 K i
pročitajte	2646 K još	2646 K i	2646 K više	2646 K:	2646 K više o ovoj temi
prvý	2735 K mesiac len za	2735 K mesiac za	2735 K mesiac už za	2735 K mesiac zadarmo
prześlij	2299 K dalej
präsentiert	591 K von
prüfen	597 K sie
publié	1407 K initialement dans	1407 K initialement sur	1407 K pour la première fois
página	1100 K # de #	1100 K #/#	2432 K # de #	2432 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2724 K sa
páčilo	69 K sa
päivitä	1263 K
pääset	1263 K lukemaan
päätoimittaja	1261 K:
pódcast	1102 K:
păstrați	28 K
pērc	2024 K biļetes	2033 K
předplaťte	359 K si
přehrajte	324 K si
přetisk	68 K povolen	68 K možný
přečtěte	324 K si také	324 K si	324 K si:	324 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1042 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	362 K posloucháte
radšej	2743 K počúvate
radši	362 K posloucháte
rašykite	1979 K autorei	1979 K autoriui
recibí	1041 K las noticias
recomandări	2466 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1569 K ingyenesen
regisztráljon	1557 K	1569 K ingyenesen
regístrate	993 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2291 K tekstu
rezervē	2033 K
rešite	2646 K kviz
riješite	2646 K kviz
rozwiąż	2275 K quiz
rätsel	580 K mit
rätseln	580 K sie mit
réservez	1351 K vos places pour la soirée de la rédaction
réservé	1296 K aux abonnés
réservée	1296 K aux abonnés
réservés	1296 K aux abonnés
résumer	1341 K cet article	1341 K l'article
résumé	1341 K généré	1341 K rédigé	1341 K réalisé	1341 K produit	1341 K par
rösta	2882 K
rādīt	2033 K
""", 's': """
saglabā	2033 K
saistīts	2008 K:
saņem	2033 K
sažetak	2661 K	2661 K članka	2661 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1041 K el canal	1071 K leyendo:
sesizări	2472 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	341 K	341 K článku
siųskite	1979 K savo	1993 K
sjefredaktør	2223 K:	2223 K og ansvarlig redaktør:
skopírovať	2736 K
skrót	2287 K artykułu
skúsili	59 K ste
související	324 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2802 K napako
sprawdź	2275 K:	2275 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2723 K sa
stališča	2780 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	377 K si aplikaci
stöd	81 K	2857 K
stötta	81 K	2857 K
støt	81 K	419 K
støtt	81 K	2200 K
suscríbete	987 K a
susidūrėte	1979 K su
susiję	1967 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1341 K générée
syötä	1263 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1576 K:
szívesen	1571 K meghallgatjuk
szöveg	1576 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1046 K
síganos	12 K
sígueme	1046 K
síguenos	12 K
só	2340 K para assinantes
sólo	993 K para suscriptores
søg	442 K nu
súhrn	2723 K
súmate	12 K	56 K a las #
súvisiace	2710 K:
súvisiaci	2710 K článok
sūti	2019 K savu	2033 K
""", 't': """
también	1014 K en facebook	1026 K puedes leer	1026 K puedes leer:	1026 K te puede interesar:
també	272 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1268 K on
tekstą	46 K galima
tenés	1036 ¿K información
thấy	44 K lỗi
thử	3158 K sức với
tiedätkö	1242 K aiheesta	1242 K asiasta	1242 K lisää
tiivistelmä	26 K on
tilføj	442 K
todavía	32 K no hay comentarios
további	1544 K részletek
traducció	281 K feta
transparentní	334 K účet:
trên	3135 K google news
trả	3158 K lời câu đố
trải	3168 K nghiệm
turpinājums	2035 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1242 K
tác	3153 K giả:	3153 K giả là
támogasd	81 K	1562 K a	1562 K az
támogassa	81 K	1562 K a	1562 K az
täglichen	483 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1307 K l'application
téléchargez	13 K
tóm	3157 K tắt này
töltsd	13 K le
töltse	13 K le	1570 K le	1570 K ki
történeteiket	1552 K
tüm	27 K yorumlar
tęsinys	1995 K
tłumaczenie	2287 K
tải	13 K	13 K ứng dụng	3135 K ứng dụng	3135 K app	3161 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2681 K na grešku
uključi	2669 K
uključite	2669 K
uložit	354 K
uložiť	2736 K
uložte	354 K si	2736 K si
unbeschränkter	560 K zugang
unterstütze	81 K	466 K
unterstützen	81 K sie	466 K sie	466 K sie die
uočili	7 K ste
upozorniť	2745 K na chybu
upozorněte	364 K na chybu
urmărește	12 K	2466 K și:	2483 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1557 K részt
već	2697 K za #	2697 K od #
več	2769 K:	2769 K v videu	2794 K o tem	2794 K novic	2794 K preberite
vidéo	1327 K :
visą	1993 K interviu
više	2646 K o:
você	2365 K pode gostar:
vprašaj	2783 K
vprašajte	2783 K
vypočujte	1 K si	2710 K si:
vyskúšali	59 K ste
vytiskněte	354 K
vytlačiť	2736 K
vytlačte	2736 K
vyzkoušeli	59 K jste
válaszolj	1570 K
válaszoljon	1570 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	442 K med
véleménycikkeit	1552 K
více	324 K zde	324 K k tématu:
vídeo	1102 K:
võida	1149 K
võta	1134 K ühendust	1149 K
vă	28 K rugăm să
věnujte	354 K
všechny	27 K komentáře	327 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	507 K artikel:
weź	2318 K udział w dyskusji
więcej	2274 K o	2274 K na temat	2274 K z	2275 K na ten temat:	2278 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	483 K newsletter
""", 'y': """
yanlişlik	2976 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2310 K uwagę	2310 K błąd	2310 K literówkę	2310 K uwagi	2310 K nieścisłość
ziņo	2019 K redakcijai
zkopírovat	354 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2307 K reporterem	2307 K reporterką	2307 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	516 K dpa	802 K #	802 K
""", 'à': """
à	1327 K lire aussi	1327 K lire également	1327 K lire :	1327 K lire sur	1327 K voir aussi	1327 K écouter	1327 K relire	1327 K découvrir	1327 K lire sur le même sujet	1327 K consulter :	1327 K voir également	1330 K propos de l'auteur	1330 K propos de l'autrice	1351 K retrouver dans le numéro
àudio	281 K generat
""", 'á': """
áudio	2384 K gerado
""", 'ä': """
är	2860 K du
äänestä	1263 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2362 K preciso estar logado
écouter	1 K l'article	1 K cet article	1327 K aussi
écoutez	1 K cet	1 K l'article	1355 K le podcast
épinglez	1374 K cet article	1374 K cette recette	1374 K cette page	1374 K la recette	1374 K ce billet	1374 K-la	1374 K-le	1374 K l'article	1374 K l'image
""", 'í': """
írd	1570 K be
írj	1552 K a szerzőnek
írja	1570 K be
írjon	1552 K a szerzőnek	1570 K közvetlenül	1570 K nekünk
""", 'î': """
în	2529 K imagini:
întreabă	2477 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1571 K szerint
""", 'ú': """
últimas	1025 K noticias de	2364 K de	2364 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	510 K die autor:in	510 K die autoren	510 K die autor:innen	512 K die autorin	512 K den autor	513 K die autorin	513 K den autor
übersetzung	594 K:	594 K aus dem
""", 'č': """
čitaj	2646 K još
čitajte	2646 K i	2646 K još	2646 K još:
članak	46 K se može	46 K možete	2661 K je preveden	2661 K čita	2664 K je objavljen u
članek	46 K lahko	2783 K je preveden	2783 K bere	2783 K je prebral	2786 K je objavljen v
článek	46 K lze	46 K můžete	341 K byl přeložen	341 K přeložen	341 K načetl	344 K vyšel v
článok	46 K možno	46 K môžete	2723 K bol preložený	2723 K načítal	2726 K vyšiel v
čo	33 K si myslíte
čtěte	324 K také	324 K také:	324 K i	324 K více	324 K:
číslo	334 K účtu pro dary	334 K transparentního účtu
čítajte	2710 K aj	2710 K tiež	2710 K viac
""", 'đ': """
đánh	3157 K giá bài viết
đăng	3158 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3174 K dây nóng: #	3174 K dây nóng #
được	68 K phép đăng lại
đọc	3144 K thêm	3144 K thêm:	3144 K:	3144 K tiếp:	3149 K tin nhanh
""", 'į': """
įsigykite	1993 K
įtraukite	1993 K mus
įveskite	1993 K
""", 'ś': """
ściągnij	13 K	2323 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2303 K:
źródło	2303 K:
""", 'ž': """
želite	2678 K raditi kod nas	2678 K da radite kod nas	2799 K delati pri nas
želiš	2678 K raditi kod nas	2799 K delati pri nas
žinote	1979 K daugiau	1994 K istoriją
žiūrėkite	1967 K taip pat	1993 K
""", 'ș': """
știrea	2539 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	680 K κάποια πληροφορία	680 K πληροφορίες	680 K πληροφορία	680 K φωτογραφία	680 K φωτογραφίες	680 K κάποια φωτογραφία	680 K κάποιο θέμα	680 K μια ιστορία
""", 'ή': """
ήταν	650 K χρήσιμο	650 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	665 K τον	665 K τα	665 K
ακούστε	1 K	634 K:
αναδημοσίευση	68 K με
αναφέρετε	670 K λάθος	670 K κάποιο λάθος
αναφορά	670 K λάθους
αντιγράψτε	660 K
αντιγραφή	660 K
αξιολογήστε	650 K
απαγορεύεται	715 K η αναδημοσίευση	715 K η αναπαραγωγή
αποθηκεύστε	660 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	649 K η περίληψη	649 K η σύνοψη
αυτό	692 K το βίντεο δεν είναι	693 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	634 K:
βαθμολογήστε	650 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	695 K να δείτε αυτό το περιεχόμενο	695 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	681 K	681 K για να
""", 'δ': """
δείτε	634 K επίσης	634 K:	634 K το βίντεο	634 K εδώ	634 K επίσης:	634 K ακόμα:	634 K φωτογραφίες	634 K ακόμη	634 K ακόμη:	647 K όλα τα άρθρα	661 K όλες	661 K όλα	661 K τις	713 K φωτογραφίες:	713 K βίντεο:
δειτε	634 K επισης	634 K ακομη	634 K:
δεν	668 K έχετε χρόνο να διαβάσετε	692 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	715 K αρχικά
δημοσιεύτηκε	715 K αρχικά
διάβασε	634 K επίσης	634 K ακόμη
διαβάζεται	649 K από
διαβάστε	634 K επίσης	634 K επίσης:	634 K ακόμη	634 K ακόμη:	634 K ακόμα	634 K:	634 K εδώ	634 K περισσότερα	634 K ακόμα:	634 K εδώ περισσότερα	634 K σχετικά	634 K αναλυτικά	647 K όλα τα άρθρα	661 K όλες	661 K όλα	661 K τις
διαβαστε	634 K επισης	634 K ακομη	634 K ακομα	634 K:
διαθέσιμη	657 K στο
διαθέσιμο	657 K σε	657 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	681 K
εικόνα	711 K # από #	711 K # / #
εκτυπώστε	660 K
ενεργοποιήστε	657 K
ενσωματωμένο	693 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	715 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	649 K περίληψη	649 K σύνοψη	649 K ανάγνωση	649 K περίληψη αυτή	716 K εικόνα	716 K μετάφραση	716 K περίληψη	723 K διαφήμιση συνεχίζεται	723 K είδηση συνεχίζεται
""", 'θ': """
θέλεις	667 K να εργαστείς μαζί μας
θέλετε	667 K να εργαστείτε μαζί μας	667 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	710 K πήγε στραβά
κατέβασε	657 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	657 K	665 K την εφαρμογή	679 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	634 K:	713 K:
""", 'λ': """
λήψη	657 K από	657 K στο
""", 'μ': """
μάθετε	661 K όλες
με	663 K πληροφορίες από
μείνετε	661 K ενημερωμένοι
μετάφραση	649 K
μοιράσου	660 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	647 K απόψεις	647 K γνώμες
""", 'π': """
παίξε	686 K τώρα:
παίξτε	686 K τώρα:
παρουσιάστηκε	710 K σφάλμα
περίληψη	649 K
περιεχόμενο	693 K από
περισσότερα	634 K:
πηγές	663 K:
πηγή	663 K:
προέκυψε	710 K σφάλμα
προτείνετε	660 K
προτιμάτε	668 K να ακούτε	668 K να ακούσετε
πρώτη	715 K δημοσίευση
πώς	650 K σας φάνηκε
""", 'ρ': """
ρωτήστε	649 K
ρώτα	649 K
ρώτησε	649 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	650 K φάνηκε	650 K βοήθησε	650 K άρεσε
σελίδα	711 K # από #	711 K # / #
σου	69 K άρεσε
στείλτε	660 K
στηρίξτε	81 K	665 K	665 K τον	665 K τα	665 K την
σύνοψη	649 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	647 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	647 K άρθρο εκφράζει	649 K άρθρο μεταφράστηκε	649 K κείμενο μεταφράστηκε	692 K βίντεο δεν είναι	692 K περιεχόμενο δεν είναι	693 K περιεχόμενο αυτό προέρχεται	715 K άρθρο προστατεύεται	715 K παρόν άρθρο προστατεύεται	716 K κείμενο	716 K άρθρο	716 K παρόν άρθρο	716 K κείμενο αυτό	716 K άρθρο αυτό	723 K άρθρο συνεχίζεται	723 K κείμενο συνεχίζεται
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	711 K # από #	711 K # / #
φωτορεπορτάζ	713 K:
""", 'χ': """
χαρίστε	660 K
χαρακτήρες	684 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	647 K τα άρθρα	713 K για τη	713 K για το	713 K για την	713 K για τον
όλες	661 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	209 K се за
автор	2588 K - обозреватель	2588 K - корреспондент	2588 K - колумнист	2588 K - редактор	3081 K - оглядач	3081 K - колумніст	3081 K - кореспондент
авторка	3081 K - оглядачка	3081 K - колумністка
авторката	189 K е
авторът	189 K е
акценти	191 K от
""", 'б': """
бачите	44 K помилку
беше	192 K ли полезна	192 K ли полезно	192 K ли полезен
больше	2572 K новостей	2573 K по теме:	2611 K любите слушать	2611 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2591 K ли материал	2591 K ли пересказ	2591 K ли этот пересказ	2591 K ли этот	2591 K ли текст
была	2591 K ли статья	2591 K ли эта	2591 K ли новость
більше	3065 K по темі:	3065 K за темою:	3065 K на тему:	3065 K про це:	3096 K новин	3096 K матеріалів
""", 'в': """
вакансии	2594 K "	2594 K редакции
вакансії	3086 K "	3086 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2591 K понравилась	2591 K понравился	2591 K помогла	3084 K сподобалась	3084 K сподобалася	3084 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	177 K още	177 K също	177 K:	177 K повече във видеото	177 K галерията
включете	199 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2572 K новости на тему	2572 K материалы	2572 K новости	2572 K статьи	2576 K статьи автора	2576 K материалы автора
всички	204 K новини
встановлюйте	3091 K
встановіть	13 K	3091 K	3117 K застосунок
встигніть	3120 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2590 K от
гледайте	177 K видеото	177 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3083 K від	3083 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3065 K:	3065 K про це
джерела	3098 K:
джерело	3098 K:
дивіться	3065 K також	3065 K:	3065 K також:	3065 K відео:
до	3065 K теми:
докладніше	3065 K:	3065 K про це
доступно	2599 K в	2599 K на	2599 K для	3091 K в	3091 K у	3091 K на	3091 K для
достъпно	199 K в	199 K на
дотримуйтесь	28 K
другие	2576 K материалы автора
думка	3081 K автора	3081 K редакції	3081 K, висловлена
думки	3081 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2576 K новость?
еще	2573 K по теме:
ещё	2572 K больше	2573 K по теме:
""", 'з': """
за	3065 K темою:
забелязахте	7 K
завантажити	3091 K в	3091 K з	3091 K у
завантажте	13 K	3091 K в	3091 K з	3117 K застосунок	3117 K додаток
завантажуйте	13 K	3091 K	3101 K застосунок
загрузите	2599 K в	2599 K на
задайте	2590 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	203 K
запитайте	3083 K
зберегти	3095 K
збережіть	3095 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3104 K слухати
""", 'и': """
идет	2630 K подписка
идёт	2630 K подписка
изпратете	203 K
изтеглете	13 K	199 K	209 K	224 K приложението
източник	206 K:
източници	206 K:
имате	72 K въпроси
инсталирайте	199 K
искате	211 K да работите при нас	211 K ли да работите при нас
искаш	211 K да работиш при нас
источник	2605 K:
источники	2605 K:
""", 'к': """
как	2591 K вам статья	2591 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	203 K
копирайте	203 K
короткий	3083 K виклад	3083 K переказ
коротко	2590 K от	3083 K від
краткий	26 K пересказ	2590 K пересказ
кратко	2590 K от
краткое	2590 K содержание
куиз	177 K:
""", 'л': """
лучшее	2572 K за
любите	3104 K слухати
""", 'м': """
материал	46 K можно	2573 K по теме:	2593 K опубликован в	2596 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2602 K подписки за
мнение	2588 K автора	2588 K редакции
мнението	189 K на автора
мнения	2588 K авторов
мненията	189 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3095 K
надішліть	3 K	3095 K
накратко	191 K от
началась	2630 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2630 K забудьте подписаться	3120 K забудьте передплатити
немає	3104 K часу читати
нет	32 K комментариев	2611 K времени читать
новия	194 K брой
новият	194 K брой
новости	2572 K партнеров
новый	2593 K номер
нравится	82 K
няма	32 K коментари
нямате	212 K време да четете
""", 'о': """
об	2573 K этом подробнее	2576 K авторе
обобщение	191 K
обсуждение	5 K
озвучено	2590 K	3083 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2599 K в
открыта	2630 K подписка
отпечатай	203 K
отпечатайте	203 K
отправить	3 K	2603 K
отправьте	3 K	2603 K
оформити	3120 K передплату
оформить	2630 K подписку
оценете	192 K
оцените	8 K	2591 K
оцініть	3084 K
още	177 K по темата	177 K новини:	204 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2602 K месяц за
перевод	2590 K выполнен	2590 K сделан
передплата	3094 K за #	3094 K від #	3120 K на перше півріччя	3120 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3083 K
переклад	3083 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2590 K
перший	3094 K місяць за
питання	73 K до статті
по	89 K подписке	2573 K теме:
повече	177 K по темата:	204 K новини
повідомити	3106 K про помилку
повідомте	3106 K про помилку	3106 K нам про помилку
погляди	3081 K авторів
подарете	203 K
подарите	2603 K
подарить	2603 K
подарувати	3095 K
подаруйте	3095 K
поддержать	2608 K
поддержи	81 K
поддержите	81 K	2608 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	209 K
подкрепи	209 K
подобається	82 K
подписка	2602 K за #	2602 K от #	2602 K за рубль	2630 K на первое полугодие	2630 K на второе полугодие
подписывайтесь	12 K	2608 K на
подпишись	12 K	2623 K на
подпишитесь	12 K	2608 K на	2623 K на нас
подробнее	2573 K:	2573 K в материале	2573 K - в	2573 K читайте в материале	2573 K об этом
подробности	2573 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2588 K автора
позицията	189 K на автора
позиція	3081 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	192 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	191 K
попитайте	191 K
попробовали	59 K
порадьте	3095 K
порекомендуйте	2603 K
последвайте	12 K	209 K
последние	2572 K новости о
послухати	1 K
послушать	1 K
поставте	3083 K запитання
почитать	2573 K:
преведено	191 K с
преводът	191 K е
предпочитате	212 K да слушате
прежде	2624 K чем оставить комментарий	2624 K чем комментировать
препечатването	68 K е разрешено
препоръчай	203 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2576 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3120 K передплата
продолжается	2630 K подписка	2630 K подписная кампания
пройдите	2573 K тест
пройдіть	3065 K тест
прочетено	191 K от
прочетете	177 K още	177 K също
підписка	3094 K за #	3094 K від #
підписуйся	12 K
підписуйтесь	12 K	3101 K на
підпишіться	12 K	3101 K на
підсумок	3083 K
підтримайте	81 K	3101 K
підтримати	3101 K
""", 'р': """
работа	2594 K в "
радимо	3065 K прочитати:
разрешете	199 K
распечатайте	2603 K
распечатать	2603 K
расскажите	59 K в
резюме	191 K
резюмето	191 K
рекламно	86 K съдържание:
рекомендуем	2573 K:
рекомендуємо	3065 K:
робота	3086 K в "	3086 K у "
роздрукувати	3095 K
роздрукуйте	3095 K
розкажіть	59 K у
розпочалася	3120 K передплата
розпочато	3120 K передплату
""", 'с': """
саммари	2590 K
свалете	13 K	199 K	224 K приложението
свежий	2593 K номер
свързани	177 K:
связаться	2576 K с автором
сигнализирайте	214 K за грешка
скачайте	13 K	2599 K в	2599 K из	2608 K приложение	2628 K приложение
скачать	13 K	2599 K в	2599 K на
скопировать	2603 K
скопируйте	2603 K
скопіювати	3095 K
скопіюйте	3095 K
следвайте	12 K ни	209 K
следите	12 K за
слухайте	3065 K:	3065 K також:
слухати	1 K
слушайте	2573 K:	2573 K также:
слушать	1 K
см	2573 K. также:
смотрите	2573 K также	2573 K:	2573 K	2573 K также:	2573 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2613 K об ошибке	2613 K нам об ошибке
сообщить	2613 K об ошибке
сохраните	2603 K
сохранить	2603 K
спитайте	3083 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2590 K
спросить	2590 K
станьте	31 K первым	31 K першим	2608 K подписчиком	2608 K соучастником	3101 K частиною спільноти	3101 K співучасником
статията	46 K може	191 K е преведена	191 K е прочетена
статтю	46 K можна	3083 K перекладено
статью	46 K можно	2596 K можно
статья	2590 K переведена	2590 K озвучена	2591 K была	2593 K опубликована в
стежте	12 K за
стислий	3083 K виклад	3083 K переказ
съобщете	214 K за грешка
съобщи	214 K за грешка
""", 'т': """
також	3065 K читайте:
текст	46 K можно	46 K можна	2590 K переведён	2590 K переведен	2590 K озвучен	3083 K перекладено	3083 K озвучено
текстът	46 K може	189 K отразява	191 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	191 K резюме	191 K обобщение
точка	2588 K зрения автора	3081 K зору автора	3081 K зору редакції
триває	3120 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2611 K слушать
успейте	2630 K подписаться
установите	13 K	2628 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2573 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	192 K ли
харесахте	192 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2610 K работать у нас	2610 K у нас работать	2610 K работать в нашей
хочете	3103 K працювати в нас	3103 K в нас працювати	3103 K працювати у нас
хочеш	3103 K працювати в нас
хочешь	2610 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3083 K переказ	3083 K короткий виклад	3083 K короткий переказ	3083 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	177 K още
чети	177 K още
чи	3084 K була стаття	3084 K був матеріал	3084 K був переказ	3084 K був цей переказ	3084 K була ця	3084 K був цей	3084 K сподобалась	3084 K сподобалася	3084 K сподобався
читай	2623 K нас
читайте	12 K нас	13 K	2573 K также	2573 K также:	2573 K:	2573 K подробнее	2573 K еще	2573 K по теме:	2573 K подробнее:	2573 K материал	2573 K в материале	2599 K нас без	2599 K без	2608 K	2608 K нас в	3065 K також	3065 K також:	3065 K:	3065 K ще	3065 K також на тему:	3065 K по темі:	3065 K також на тему	3101 K
читать	2573 K также	2573 K по теме:
что	33 K вы думаете	2573 K ещё почитать:
чуйте	1 K	177 K:
""", 'щ': """
ще	32 K немає коментарів	3065 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2590 K краткое содержание
этот	26 K пересказ	2590 K пересказ	2590 K краткий пересказ	2596 K материал можно	2596 K текст можно
эту	2596 K статью можно
""", 'я': """
як	3084 K вам стаття	3084 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1451 K את
אולי	1466 K פספסתם:
אל	1457 K תפספסו: הפעילו
""", 'ב': """
בואו	1452 K לעבוד איתנו
בחנו	1454 K את עצמכם
""", 'ד': """
דווחו	1451 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1438 K:	1453 K לפודקאסט	1453 K לפרק
האם	8 K אהבתם	1451 K הכתבה	1451 K הסיכום	1451 K המידע
הדוא	1445 K"ל האדום
הורידו	13 K	1431 K את האפליקציה	1456 K
היו	31 K הראשונים
הירשמו	1452 K לוובינר	1452 K לכנס
הכותב	1446 K הוא
הכותבים	1446 K הם
הכותבת	1446 K היא
הכנתם	59 K
הכתבה	1451 K עניינה	1467 K ממשיכה
המחבר	1446 K הוא
המחברת	1446 K היא
המייל	41 K האדום
המשך	1467 K הכתבה
הפעילו	1457 K התראות	1457 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1453 K המלא זמין
הצביעו	1454 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1431 K לערוץ הטלגרם	1431 K לקבוצת הוואטסאפ	1431 K לקבוצת הווטסאפ	1442 K אלינו	1442 K לערוץ	1442 K לקבוצה	1442 K לקבוצת	1442 K לקבוצות	1442 K עכשיו	1442 K גם	1443 K	1452 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1453 K לפודקאסט
השתתפו	1454 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1462 K ראשון ב
""", 'י': """
יש	72 K שאלות	1445 K לכם מידע	1445 K לכם סיפור	1445 K לך מידע	1445 K לך סיפור
""", 'כ': """
כדי	1462 K לקרוא את
כל	1442 K החדשות
כתבות	1466 K נוספות:
""", 'ל': """
להאזנה	1453 K לכתבה	1453 K לפודקאסט
להורדת	1456 K
להמשך	1462 K קריאה
לכל	1446 K הכתבות של	1466 K הכתבות:
לכתבה	1438 K המלאה
לכתבות	1466 K נוספות:
לעדכונים	1442 K נוספים	1442 K
לערוץ	1431 K הטלגרם
לפניות	1445 K לכתב	1445 K לכתבת
לפרק	1453 K המלא
לצפייה	1453 K בסרטון	1453 K בווידאו	1453 K במשדר
לקבוצת	1431 K הווטסאפ	1442 K הוואטסאפ	1442 K הווטסאפ
לקבלת	1442 K עדכונים
לקריאה	1438 K נוספת	1438 K נוספת:	1462 K מלאה
לקריאת	1462 K הכתבה המלאה
לרכישת	1452 K כרטיסים לכנס	1452 K כרטיסים לחצו	1452 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1454 K דעתכם? הצביעו
מייל	1445 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1445 K במשהו	1445 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1438 K בנושא:	1466 K במדור:	1466 K כתבות:
ענו	1454 K על הסקר	1454 K על הסקר:	1454 K על החידון
עקבו	12 K	1442 K אחרינו	1443 K אחרי
""", 'פ': """
פרסומת	1467 K
""", 'צ': """
צפו	1438 K:	1438 K גם	1453 K בסרטון	1453 K בתיעוד	1453 K בווידאו	1453 K בכתבה
""", 'ק': """
קבלו	1457 K התראות	1457 K עדכונים על	1457 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1438 K גם	1438 K גם:
קראו	1438 K גם	1438 K גם:	1438 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1442 K להיות	1442 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1460 K	1461 K בעיתונות	1461 K בנו	1461 K בעבודתנו
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
از	1201 K دست ندهيد:
اسال	134 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	137 K الي
استمعوا	137 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	126 K في	127 K في قناة	150 K
اشتركوا	124 K في	150 K
اضف	124 K
اطلاعات	1189 K خود را بسنجيد
اعادة	68 K النشر مسموحة	158 K النشر
اعجبك	69 K	82 K
اعد	134 K هذا الملخص
اعلان	155 K
اقرا	120 K ايضا	120 K ايضا:	120 K المزيد:	120 K:	120 K المزيد	154 K كذلك:	154 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
المزيد	120 K:
المصدر	132 K:	132 K :
الملخص	134 K من اعداد
امتحان	59 K كرديد
ان	161 K كانت لديك معلومات
انشئ	160 K حسابا	160 K حسابك
انضم	56 K الي #	126 K الي	127 K الي قناة
انضموا	56 K الي #	125 K الي
اهم	134 K النقاط بالذكاء
ايا	1186 K اين	1186 K خطايي
اين	52 K گزارش	1186 K	1201 K مطلب را هم بخوانيد:
اينجا	1201 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	130 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1174 K:
بخوانيد	1174 K:
بشنويد	1 K
به	12 K كانال	1186 K اين
بيشتر	1174 K بخوانيد	1174 K بخوانيد:	1174 K ببينيد	1201 K بدانيد:
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
تم	134 K اعداد هذا	134 K انشاء هذا	134 K تلخيص هذا
تماس	1182 K با نويسنده
تمت	134 K ترجمة هذا	134 K الترجمة
""", 'ج': """
جرب	150 K
جربوا	150 K
""", 'ح': """
حقوق	158 K النشر	158 K الطبع
حمل	13 K	145 K تطبيق	145 K تطبيقنا	145 K الان
حملوا	13 K	145 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1182 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	134 K مولدة
خلاصة	134 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1189 K خود را
در	1174 K اين باره بخوانيد	1189 K اين نظرسنجي	1189 K نظرسنجي ما	1189 K نظرسنجي	1201 K همين زمينه:	1201 K همين رابطه:
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
شاهد	120 K ايضا	120 K:	120 K ايضا:	137 K الفيديو اعلاه	154 K ايضا-
شاهدوا	137 K
شما	1189 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	130 K متخصص في	130 K وكاتب
صحفي	130 K متخصص في	130 K وكاتب
صفحه	96 K اصلي >	96 K اصلي /
صوت	139 K الان:
صوتوا	139 K الان
""", 'ط': """
طالع	154 K ايضا:
""", 'ع': """
عكاس	1182 K:
""", 'ف': """
في	154 K السياق ذاته:	154 K السياق نفسه:	154 K هذا السياق:
""", 'ق': """
قد	120 K يهمك:	154 K يهمك ايضا:
قم	145 K بتحميل	145 K بتنزيل
""", 'ك': """
كاتب	130 K وصحفي	130 K وصحافي	130 K وباحث	130 K ومحلل	130 K واكاديمي	130 K صحفي
كاتبة	130 K وصحفية	130 K وصحافية	130 K وباحثة	130 K صحفية
كد	1182 K خبر:	1182 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	158 K يسمح باعادة
لتصلك	126 K
لديك	160 K حساب
لديكم	72 K اسئلة
لقراءة	153 K المزيد
للابلاغ	141 K عن خطا	141 K عن اي خطا
للاستماع	137 K الي
للاشتراك	124 K في
للانضمام	124 K الي
للتواصل	130 K مع الكاتب	130 K مع الكاتبة
للمزيد	120 K:	153 K من الاخبار	153 K من التفاصيل
لمتابعة	126 K
لمزيد	153 K من الاخبار
لمشاهدة	137 K الفيديو	137 K التقرير
ليصلك	126 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1182 K:
مصيتم	7 K
مطالب	1174 K مرتبط:
ملخص	134 K بالذكاء	134 K المقال بالذكاء
منبع	1182 K:	1182 K :
مواضيع	120 K ذات صلة:	154 K متعلقة:
""", 'ن': """
نبذة	130 K عن الكاتب
نزل	13 K	145 K تطبيق	145 K تطبيقنا
نزلوا	145 K
نظر	1186 K شما درباره
نظرات	5 K
نظرسنجي	1189 K:
نقل	68 K مطالب با ذكر
نويسنده	1182 K:	1182 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	134 K الملخص	134 K النص
هذه	134 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	129 K لديك معلومات	129 K لديكم معلومات	129 K لديك قصة	129 K لديكم قصة	135 K كان هذا	135 K كانت هذه	135 K وجدت هذا	135 K اعجبك هذا	135 K اعجبتك هذه	141 K وجدت خطا	141 K لاحظت خطا	141 K وجدتم خطا
همچنين	1174 K بخوانيد	1174 K بخوانيد:	1201 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	155 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	136 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	158 K نقل	158 K نسخ
يستمر	155 K المقال	155 K الخبر
يسمح	68 K باعادة النشر
يمكنك	126 K متابعة	153 K قراءة المزيد
يمكنكم	126 K متابعة
يمنع	158 K نقل	158 K نسخ
""", 'گ': """
گزارش	1182 K:	1186 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1504 K यह	1504 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1499 K-	1499 K:	1499 K -	1499 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1490 K भी पढें	1490 K भी पढें:	1517 K भी पढें-	1517 K भी देखें:
""", 'ए': """
एजेंसी	1499 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1490 K पढें:	1517 K भी पढें:
""", 'क': """
केवल	1513 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1504 K यह	1504 K आपको
""", 'ख': """
खबर	1504 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1499 K:
""", 'द': """
देखें	1490 K:	1490 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1517 K:
पढें	1490 K:	1517 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1499 (K
""", 'म': """
मात्र	1513 K # रुपये में
""", 'य': """
यह	1490 K भी पढें	1490 K भी पढें:	1490 K भी देखें:	1499 (K लेखक के	1504 K खबर आपको	1517 K भी पढें-	1517 K भी पढें -
ये	1490 K भी पढें	1490 K भी पढें:	1499 (K लेखक के	1517 K भी पढें-	1517 K भी देखें:
""", 'ल': """
लेखक	1499 K के बारे में	1499 (K	1499 K वरिष्ठ पत्रकार हैं	1499 K स्वतंत्र पत्रकार हैं
लेखिका	1499 K के बारे में	1499 (K	1499 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1490 K:	1517 K खबर:	1517 K खबरें:
सिर्फ	1513 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	233 K পডুন:	233 K পডুন	233 K দেখুন:	258 K পডুনঃ	258 K পডুন-	258 K পডুন :
আরো	233 K পডুন	258 K পডুন:	258 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	238 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	233 K:
পৃষ্ঠপোষকতায	259 K
""", 'ব': """
বিজ্ঞাপনের	259 K পর	259 K নিচে
""", 'ম': """
মতামত	238 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	238 K:
লেখকঃ	238 K
লেখকের	238 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	238 K:
সূত্রঃ	238 K
স্পনসরড	259 K
স্পন্সরড	259 K
""", 'ก': """
กด	12 Kติดตาม	2911 Kติดตาม	2911 Kไลก์
""", 'ข': """
ขอ	2914 Kบคุณภาพจาก	2914 Kบคุณข้อมูลจาก
ข่	2907 Kาวที่เกี่ยวข้อง:	2914 Kาวโดย	2920 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2920 Kิป:
คุ	2917 Kณรู้สึกอย่างไรกับ	2917 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2920 Kคลิป:	2920 Kคลิป :
""", 'ซ': """
ซื	2918 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2907 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2911 Kดตามช่อง	2911 Kดตามเรา	2911 Kดตามข่าว	2929 Kดตามอ่านข่าวอื่นๆ	2929 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2916 Kม ai
""", 'ท': """
ทด	2918 Kสอบความรู้ของคุณ
ทำ	2918 Kแบบสำรวจสั้น
ที	2914 K่มา:	2914 K่มา :
""", 'บ': """
บท	2916 Kความนี้ใช้ ai	2916 Kสรุปนี้	2916 Kความนี้แปล	2916 Kความนี้เรียบเรียง	2917 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2916 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2914 K้เขียน:	2914 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2917 Kข้อผิดพลาดในบทความ
พื	2930 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2918 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2914 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2918 Kวมโหวต:	2918 Kวมโหวต :	2918 Kวมทำแบบสำรวจ	2918 Kวมสนุก	2925 Kวมสนับสนุน
ร้	2933 Kองทุกข์	2933 Kองเรียน
""", 'ล': """
ลง	2918 Kทะเบียนเข้าร่วมสัมมนา	2918 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2925 Kับสนุน
สร	2916 Kุปโดย	2916 Kุปข่าวด้วย	2916 Kุปนี้	2916 Kุปข่าวโดย	2917 Kุปนี้มีประโยชน์
สา	2933 Kยด่วนข่าว	2933 Kยด่วนทีมข่าว
ส่	2933 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	2907 Kานเพิ่มเติม:	2907 Kานต่อ:	2907 Kานข่าวต้นฉบับ:	2907 Kานเพิ่มเติม	2907 Kานประกอบ:	2920 Kานข่าวเพิ่มเติม:	2920 Kานข่าวเพิ่มเติม	2920 Kานข่าวที่เกี่ยวข้อง:	2920 Kานข่าว:	2920 Kานเรื่องอื่น:	2929 Kานข่าวอื่นๆ	2929 Kานข่าวต้นฉบับได้ที่	2929 Kานบทความอื่นๆ	2929 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2914 Kางอิง:
""", 'เ': """
เก	2914 Kี่ยวกับผู้เขียน
เข	2911 K้าร่วมช่อง
เน	2916 Kื้อหานี้สร้าง	2930 Kื้อหาสปอนเซอร์	2930 Kื้อหาโฆษณา	2930 Kื้อหาสนับสนุนโดย
เพ	2911 Kิ่มเพื่อน
เร	2914 Kื่อง:	2914 Kื่อง :	2914 Kื่องและภาพ
""", 'แ': """
แจ	2917 K้งแก้ไขข่าว	2933 K้งเบาะแส	2933 K้งข่าว
แช	3 Kร์
แป	2916 Kลโดย
แอ	2911 Kดไลน์
""", 'โ': """
โฆ	2930 Kษณา -
""", 'ใ': """
ให	2917 K้คะแนนบทความ
""", 'ไ': """
ไม	2911 K่พลาดทุกข่าวสาร	2911 K่พลาดข่าว
""", 'ả': """
ảnh	3153 K:
""", 'ủ': """
ủng	3153 K hộ tác giả	3166 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1798 Kせて読みたい	1798 【Kせて読みたい】	1798 Kせて読みたい:
""", 'こ': """
こち	1798 Kらもおすすめ	1798 Kらもおすすめ:	1826 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1806 K記事を書いた人	1806 K記事の筆者	1809 K要約はai	1809 K要約は、ai	1809 K要約は役に立ち	1809 ※K要約	1809 K記事の翻訳	1809 K記事の要約	1809 K記事はai	1809 K翻訳	1809 K見出しはai	1817 K記事は	1817 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1798 Kと見る:	1826 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	1855 Kーが発生しました
""", 'オ': """
オリ	1826 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1830 【Kゼント】	1830 Kゼント応募
""", 'ペ': """
ペー	1856 Kジ#/#
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1826 【K】
""", '下': """
下載	13 K	3192 Kapp	3192 K應用程式
下载	13 K	3192 Kapp	3192 K应用
""", '以': """
以上	3218 K内容由ai
以下	3276 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3215 K:	3215 (K	3215 K係	3215 K为	3215 K為
""", '你': """
你做	59 K了吗
你可	3206 K能會喜歡:	3237 K能想看:
你有	3213 K线索
你覺	3220 K得這篇
你觉	3220 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3215 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3218 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3198 K微信公众号	3198 K官方微信
""", '内': """
内容	3218 K由ai
""", '写': """
写真	1798 【K】	1798 K:	1826 【Kを見る】	1826 【Kギャラリー】	1856 K #/#	1856 K#/#	1856 K # / #
""", '出': """
出典	1806 K:
出现	3271 K问题
出錯	3271 K了
出错	3271 K了
""", '分': """
分享	3 K
""", '前': """
前回	1826 【K】	1826 Kの記事:
""", '剩': """
剩余	3246 K字数
剩餘	3246 K字數
""", '加': """
加入	12 K	3211 K	3232 K
""", '動': """
動画	1798 【K】	1826 【Kを見る】
""", '升': """
升級	3232 K
升级	3232 K
""", '原': """
原文	3236 K刊于	3236 K刊於
""", '参': """
参与	3222 K我们的
参考	69 Kになった	1798 K:
""", '參': """
參與	3222 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3221 K错误
发生	3271 K错误
""", '取': """
取材	1806 K・文	1806 K・執筆
""", '另': """
另请	3206 K参阅
""", '可': """
可以	3212 K在x上
可自	68 K由转载
""", '合': """
合わ	1798 Kせて読みたい:
""", '同': """
同场	3206 K加映:
同場	3206 K加映:
""", '問': """
問問	3218 K我們的ai
問題	1855 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3276 K由ai
""", '圖': """
圖片	3276 K由ai
""", '執': """
執筆	1806 K:	1806 K/
""", '報': """
報名	3223 K參加
""", '填': """
填写	3222 K问卷
填寫	3222 K問卷
""", '如': """
如发	3221 K现
如有	3213 K线索	3213 K線索
如果	3213 K您有相关线索	3213 K你掌握	3213 K您掌握	3214 K您有
如發	3221 K現
""", '官': """
官方	3198 K微信:	3198 K微信公众号:
""", '審': """
審校	3215 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3206 K閱讀	3206 K阅读	3206 K閱讀:	3206 【K閱讀】	3237 K阅读:
""", '开': """
开启	3192 K通知	3192 K推送通知
""", '引': """
引用	1806 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3237 K:
影音	3237 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3237 K看更多:
""", '微': """
微信	3192 K扫	3198 K公众号:
""", '您': """
您对	3220 K这篇文章
您對	3220 K這篇文章
您有	3213 K线索
您的	27 K评论
您覺	3220 K得這篇
您觉	3220 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3192 K客户端
""", '打': """
打开	13 K	3192 K微信
""", '扩': """
扩展	3206 K阅读:
""", '扫': """
扫一	3192 K扫
扫描	3192 K二维码关注	3211 K
扫码	3211 K
""", '投': """
投票	3222 K:
投稿	27 Kは
""", '报': """
报名	3223 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3211 K追蹤
""", '掃': """
掃一	3192 K掃
""", '採': """
採訪	3215 K撰文:
""", '推': """
推荐	3206 K阅读	3206 K阅读:
推薦	3206 K閱讀:
""", '提': """
提供	1806 K:
""", '摘': """
摘要	3218 K由	3276 K由ai
""", '撰': """
撰文	3215 K:
撰稿	3215 K:
""", '支': """
支持	3230 K
""", '收': """
收听	1 K	3225 K我们的播客	3225 K我们的节目
收聽	1 K	3225 K我們的播客	3225 K我們的節目
""", '文': """
文/	1806 K
文:	1806 K
文・	1806 K
文章	44 K有误	3215 K来源:	3221 K有误	3221 K有誤
""", '新': """
新聞	41 K爆料	3213 K線索
新闻	41 K热线	41 K报料	41 K爆料	3213 K线索热线	3213 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3206 K:	3206 K新聞:	3206 K內容:	3206 【K新聞】	3206 K相關	3206 K阅读:	3206 K報導:	3206 K报道:	3236 K精彩内容	3236 K精彩內容	3236 K资讯	3236 K資訊	3236 K内容请	3236 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3213 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3275 K授權	3275 K許可
未经	3275 K授权不得转载	3275 K许可不得转载	3275 K授权	3275 K许可
""", '本': """
本主	76 K题已关闭
本内	3218 K容由ai
本报	41 K热线
本摘	3218 K要
本文	3215 (K作者	3215 K作者	3218 K摘要	3218 K由ai	3218 K由人工智能翻译	3218 K由人工智能生成	3218 K由人工智慧	3236 K章來自	3236 K转载自	3236 K轉載自	3236 K来自	3236 K來自	3275 K受版权保护	3275 K受著作權保護	3275 K原载于	3275 K首发于	3275 K原刊於	3275 K轉載自	3275 K转载自	3276 K由ai	3276 K由人工智能	3276 K由 ai	3276 K由人工智慧	3276 K使用ai	3276 K经ai
本翻	3276 K译由
""", '来': """
来发	31 K表第一
来源	3215 K:
""", '校': """
校对	3215 K:
""", '構': """
構成	1806 K・文
""", '次': """
次に	1798 K読む:
次の	1826 Kページ:	1826 【K記事】
次ペ	1826 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3211 K加入	3212 K在	3212 K关注	3213 K提供线索	3213 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3211 K加入	3212 K在	3213 K提供線索	3213 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3218 K要	3276 K要由ai
""", '测': """
测一	3222 K测:
""", '測': """
測一	3222 K測:
""", '点': """
点击	3206 K查看	3206 K阅读:	3225 K观看视频	3225 K收听
点我	3211 K加入
""", '熱': """
熱門	3237 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3213 K请	3213 K請
""", '版': """
版权	3275 K声明	3275 K所有
版權	3275 K聲明
""", '用': """
用微	3192 K信扫
""", '画': """
画像	1798 【K】	1826 【Kを見る】	1856 K#/#	1856 K #/#	1856 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3221 K錯誤
發生	3271 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3206 K阅读	3206 K新闻	3206 K报道:	3206 K阅读:	3237 K新闻:	3237 K文章:
相關	3206 K新聞	3206 K報導	3206 【K新聞】	3206 K閱讀:	3237 K新聞:	3237 K文章:	3237 K報導:
""", '看': """
看更	3206 K多:
""", '立': """
立即	3211 K加入	3222 K报名	3222 K報名
""", '筆': """
筆者	1806 Kプロフィール
""", '編': """
編輯	3215 K:
編集	41 K部への情報提供
""", '线': """
线索	3213 K征集
""", '编': """
编辑	3215 K:	3215 (K:
""", '聽': """
聽我	3225 K們的podcast
""", '著': """
著者	1806 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3225 K上方影片
""", '观': """
观看	3225 K上方视频
""", '视': """
视频	3237 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3232 K	3242 K本報	3242 K我們	3242 K本刊
""", '記': """
記事	7 Kの誤り	1817 Kの誤り	1817 Kに誤り
記者	1806 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1798 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1830 【Kプレゼント】	1830 Kプレゼント
""", '請': """
請支	3230 K持
""", '订': """
订阅	3232 K	3242 K本报	3242 K我们	3242 K本刊	3242 K本公众号	3242 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3230 K持
""", '責': """
責編	3215 K:
""", '資': """
資料	3215 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3230 K
""", '责': """
责任	3215 K编辑:	3215 (K编辑
责编	3215 K:
""", '赞': """
赞助	3230 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3246 K输入
""", '这': """
这个	3219 K摘要
这段	3219 K摘要
这篇	8 K文章	52 K调查	52 K报道	3219 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3219 K摘要
這篇	3219 K文章
""", '還': """
還可	3246 K輸入
""", '采': """
采写	3215 K:
""", '長': """
長按	3211 K
""", '长': """
长按	3211 K
""", '開': """
開啟	3192 K通知	3192 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1798 K記事	1798 K記事:	1798 【K記事】	1798 K:	1798 【K】	1826 【K写真】
""", '閱': """
閱讀	3206 K更多
""", '问': """
问问	3218 K我们的ai
""", '阅': """
阅读	3206 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3275 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3222 K報名
""", '马': """
马上	3222 K报名
""", '點': """
點我	3211 K加入
點擊	3206 K查看	3206 K閱讀:	3225 K觀看影片
""", '같': """
같이	1892 K 보기:
""", '관': """
관련	1892 K 기사:	1915 K 기사 :	1915 [K 기사]	1915 K 기사-
관련기사	1892 K	1892 K:	1892 [K]	1915 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1903 K #줄 요약
기사에	73 K 대해 궁금	1908 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1915 K 기사:
""", '당': """
당신의	1907 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1892 K 읽기:
더보기	1892 [K]	1892 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1907 K 설문에	1907 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1915 [K 본 기사]
""", '문': """
문제가	1949 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	1903 K 요약은
""", '사': """
사진	1950 K #/#	1950 K # / #
사진출처	1918 K:
""", '생': """
생성형	1903 K ai가 요약
""", '선': """
선택	1947 (K) 개인정보	1947 [K] 개인정보	1947 (K) 광고성	1947 [K] 광고성
""", '설': """
설문에	1907 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1907 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1892 [K]
""", '오': """
오류가	1949 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1903 K 요약은 ai	1903 K 요약이 도움	1903 K 기사는 인공지능	1903 K 기사는 ai	1903 K 번역	1908 K 기사가 도움이	1908 K 기사를 어떻게	1908 K 뉴스에 대한 의견	1908 K 기사에 대한 의견
이미지	1950 K #/#	1950 K # / #
이슈	1915 [K]
이어	1892 K 읽기:
""", '인': """
인기기사	1915 [K]
""", '일': """
일시적인	1949 K 오류가
""", '자': """
자료출처	1918 K:
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
지금	1925 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1892 K 기사:
추천기사	1915 [K]
""", '출': """
출처	1918 K:	1918 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	1950 K #/#
""", '필': """
필수	1947 (K) 개인정보	1947 [K] 개인정보	1947 (K) 이용약관	1947 [K] 이용약관
""", '함': """
함께	1892 K 볼 만한 기사:	1892 K 보면 좋은 기사:	1915 [K 읽기]
""", '핫': """
핫클릭	1915 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	1892 [K]
""", '후': """
후원	1943 K 계좌
후원계좌	1943 K
"""}

CONTAINS = {',': """
,说:	3286 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2540 K-vă	2544 K
abonații	50 K pot	2541 K noștri
abonează	80 K-te	2454 K-te pentru	2459 K-te pe youtube	2540 K-te
abonné	50 en tant qu'K	1293 pas encore K	1295 déjà K	1297 en tant qu'K
abonnés	1293 réservé à nos K	1295 réservé aux K	1416 nos K	1419 K
abonējiet	80 K	2040 K
actualisé	97 cet article a été K
actualité	1303 l'essentiel de l'K	1313 suivez l'K	1313 suivez toute l'K	1313 retrouvez toute l'K	1336 couvre l'K
actualizată	97 știrea a fost K
acționari	2521 fără K
adatkezelési	1540 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1117 K
adomány	1588 K
adományoddal	1584 K
adományok	1588 K
adományozz	1584 K
adományozzon	1561 K itt
advirtió	1117 K
adó	1529 K #%
adód	1586 K #
adója	1561 K #
adăugat	2543 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2877 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1418 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1117 K
afișată	60 email nu va fi K
agregó	1117 K
aicināja	2043 K
aizsargātas	2009 visas tiesības K
aiškino	2003 K
ai가	1953 K 작성	1953 K 생성	1953 K 요약	1953 K 번역
ai로	1953 K 작성	1953 K 생성
ai를	1953 K 활용해
ajouté	1418 a K
ajută	2540 K-ne
ajánld	1584 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
alkalmazás	1537 töltsd le az K
alkalmazásban	1559 az K
alkalmazást	1559 K
alkalmazásunk	1585 K
alkalmazásunkat	1537 töltse le K
alkalmazásunkban	84 K
alăturat	2473 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1357 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	539 jetzt K:
anketě	347 naší K	347 v K
ankietę	35 naszą K	2292 naszą K	2292 krótką K
ankstesnėje	97 K versijoje
anmäl	2897 K dig till vårt	2897 K dig till våra
anmäla	2872 genom att K dig
annoncé	1418 a K
annoncør	446 betalt af en K	446 betalt af K
annonslänkar	37 K	74 K	2877 K
annonsör	2886 betalt av en K	2886 betald av en K
annonsør	2231 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1117 K
anunțat	2543 a K
använder	2842 vi K cookies	2843 K kakor
anúncio	2388 após o K	2388 depois do K
anúncios	70 sem K	2447 sem K
apelował	2328 K
apelowała	2328 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1003 descarga la K	1003 descarga nuestra K
aplicația	84 în K noastră	2460 descarcă K	2540 descarcă K noastră	2540 descarcă gratuit K	2540 descarcă K și	2541 K noastră
aplikacją	84 z naszą K
aplikację	2257 pobierz naszą K	2258 pobierz K	2258 ściągnij K	2315 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2731 našej K
aplikáciu	2731 mobilnú K	2731 K
aportació	300 la teva K
aportación	1038 tu K	1064 haz tu K
apoyá	1114 K
applikációnk	1559 K
applikációnkat	1559 K
applikációnkban	84 K
apsolīja	2043 K
apóyanos	1038 K	1114 K
apóyenos	1038 K	1114 K
apúntate	982 K a	998 K a nuestra	998 K gratis	1114 K gratis
apărat	2543 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2986 bir K paylaş
artykuł	15 darmowy K	20 cały K	2246 podoba ci się ten K	2293 nasz K do końca	2313 ostatni darmowy K	2326 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	983 te ha gustado este K	991 regala este K	991 regalar este K	994 último K gratis	994 te queda # K	1067 y lee este K	1115 este K
artículos	15 K gratis	994 K gratis este mes	994 te quedan # K	994 límite de K
aseguró	1117 K
associés	1319 cookies K à ce contenu
assuré	1418 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	592 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2454 K-te pentru
autorką	2284 kontakt z K
autorská	329 K práva
avertizează	2543 K
avísanos	1114 K
ayúdanos	1038 K	1114 K a
açikladi	3042 K
açin	2986 K
añadió	1117 K
año	1116 al K
""", 'b': """
bağirdi	3042 K
bağirdilar	3042 K
bağiriyor	3042 diye K
bağiriyordu	3042 K
bağiş	3039 K yap	3043 K
bağişiniz	3039 K
bağlantilari	74 satiş ortakliği K	2983 satiş ortakliği K
başlayan	2985 tl'den K
başvurun	2986 K
behält	29 K sich vor	29 K sich das recht
behöver	2824 vi K ditt stöd	2897 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1537 értesítések K
beløb	458 fast K
beløp	2241 gi et K	2243 fast K
bemängeln	617 K
bemängelt	617 K
berätta	67 K för oss	67 K din
berättade	2900 K
berättar	2900 K
bestätigen	482 K sie ihre
bestätigungslink	583 K
bestätigungsmail	482 K	583 K
betalvägg	2901 K
bezplatný	367 poslední K článek	2725 náš K webinár	2748 posledný K článok
bezplatných	2734 K článkov
bezpłatne	2298 K konto
bezpłatny	2289 nasz K webinar	2313 ostatni K artykuł
bezpłatnych	2298 limit K
beğendiyseniz	3040 bu haberi K	3040 bu yaziyi K
biết	3178 cho K
blokování	321 K reklam
boletín	78 el K	78 al K	78 nuestro K	998 recibe el K	998 nuestro K	1001 K diario	1114 recibe el K	1115 nuestro K	1118 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1302 dans votre K mail	1302 dans votre K e-mail
brezplačen	2805 zadnji K članek
brezplačne	2792 K članke
brezplačni	2785 naš K webinar	2805 zadnji K članek
brezplačnih	2792 K člankov
bronił	2328 K się
brzmiał	2328 K
brzmiała	2328 K
brzmiało	2328 K
butlletí	269 subscriu-te al K	269 el nostre K	301 el nostre K	304 K
buzdított	1587 K
buzdította	1587 K
buzón	79 en tu K	999 en tu K
bájate	1114 K la app
bölümünde	85 yorum K
bönföll	2900 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2900 K
bønfaldt	459 K
bønn	2165 vi har en K til deg
bønnfalt	2244 K
bústia	291 a la teva K
bülten	2979 e-K	3043 K
bültene	2946 K abone	2946 K kayit	2946 K kaydol
bülteni	2979 haber K
bültenimiz	78 K	3040 K
bültenimize	78 K	78 e-K	2946 K	3039 K	3040 K
bültenine	2979 K
błagał	2328 K
błagała	2328 K
bạn	49 gửi cho K bè	3131 hộp thư của K	3165 sự ủng hộ của K	3175 mời K	3175 cần sự ủng hộ của K	3175 nhờ sự ủng hộ của K
bằng	3173 K văn bản của báo
""", 'c': """
caffè	1691 un K
café	54 me paga um K	1039 un K	1064 un K al mes	1339 un K
caractères	1357 limitées à # K
catedrática	1035 es K
catedrático	1035 es K
celého	309 pro čtení K
cercetătoare	2473 este K
cercetător	2473 este K
chaîne	1416 notre K
chefredaktör	2862 är politisk K	2862 är K
chefredaktør	424 er K
chuyện	3152 bạn có câu K
chép	3147 cấm sao K	3173 mọi sao K
chính	97 đính K	3140 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3131 bản tin của K tôi	3134 theo dõi K tôi	3152 cho K tôi qua	3152 liên hệ với K tôi	3175 ủng hộ K tôi	3175 K tôi cần sự giúp đỡ	3175 giúp K tôi	3175 theo dõi K tôi	3175 hãy gửi cho K tôi	3175 hãy liên hệ với K tôi	3175 hãy báo cho K tôi	3176 K tôi trên	3176 của K tôi	3176 cho K tôi
chọn	3175 hãy bình K
cikkünk	1585 minden K
cikkünkhöz	1585 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2361 nos K
comentó	1117 K
comisión	1053 recibir una K
comissió	286 rebre una K
comissão	2387 receber K	2387 receber uma K
commerciële	2125 K partner
communauté	1344 K whatsapp	1344 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1715 parte della nostra K
condamné	1418 a K
condiții	2463 termeni și K
confidentialité	1320 politique de K
confidențialitate	2463 politica de K
conférences	1336 est maître de K
connecté	1322 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2338 acesse todo o K	2382 ao exibir este K	2382 ao ver este K
contribuição	2374 com a sua K	2446 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1117 K
conversación	1021 participar en la K
conținut	9 acest K	2454 K doar pentru abonați
conținutului	2470 preluarea K
cookieinställningar	2864 K
corespondentă	2473 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2540 K un cont pentru a citi
csatornájára	1551 viber-K
csatornánk	1585 K
csatornánkhoz	1551 telegram-K	1551 whatsapp-K
csatornánkra	1551 youtube-K	1584 iratkozz fel K	1584 iratkozzon fel K
csábított	1587 K
cuéntanos	38 K	67 K	1021 K en	1114 K
cuéntenos	38 K	67 K
czytać	2252 aby K dalej	2252 żeby K dalej	2325 chcesz K dalej
czytelników	36 naszych K	2293 opiniami K	2304 z wpłat K	2304 dzięki wsparciu K	2321 K	2326 naszych K	2326 z wpłat K
câmpurile	60 K cu steluță
cântau	2543 K
címével	1583 e-mail-K
cùng	51 hãy tham gia K họ
của	3154 là cây bút K	3176 độc giả K
""", 'd': """
daní	2739 # % z K	2739 #% z K
darbą	2001 mūsų K
darowiznę	2250 przekaż K	2325 przekaż nam K	2325 przekaż K na
datenschutzerklärung	499 unserer K	615 unserer K	615 unsere K
datenübertragung	533 der K zu
dați	62 K-mi tag
debatindlæg	425 send dit K	425 skrive et K
debatredaktør	424 er K
debattredaktør	2205 er K
debattør	424 er K
declaró	1117 K
decía	1117 K
demandé	1418 a K
denmişti	3042 K
denunció	1117 K
dependență	88 jocurile de noroc pot crea K
descárgate	1003 K la	1003 K nuestra
destekçimiz	2986 K olun	3039 K olun
desteğiniz	3039 K
desteğinizle	3040 K
desteğiyle	18 okurlarin K	2972 yapay zeka K	2981 K ayakta	2991 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2730 K môžu
disponível	2346 K no google play
doação	2334 faça uma K	2374 sua K	2446 sua K	2446 faça uma K	2450 K
doações	2450 K
dodał	2328 K
dodała	2328 K
dodává	381 K
događaj	2663 naš K
domagał	2328 K się
donació	300 fes una K	304 K
donación	986 haz una K	986 tu K	1038 tu K	1038 una K	1114 tu K	1114 haz una K	1118 K
donația	2540 K ta
donație	2540 fă o K	2544 K
donații	2544 K
donează	90 K cât poți	2540 K acum
doplněn	97 článek byl K
doporučil	381 K
doporučila	381 K
doporučovala	381 K
dopuštenja	2674 bez K
doradzał	2328 K
dorzuć	2325 K się
dostawać	2314 chcesz K
dostávajte	2754 K
dostávat	368 chcete K
dostávať	2749 chcete K
dostávejte	374 K
dostęp	80 kup K	2252 masz już K	2298 pełny K do	2298 wykup K	2325 kup K
dostępny	2252 artykuł K tylko
dotazník	348 krátký K	2729 krátky K
dotazníka	2729 nášho K
dotazníku	347 našeho K	348 krátkého K
dowolną	2327 K kwotą
dočtete	355 více se K
dołóż	2325 K się
dołącz	51 K do nich	51 K	2263 K do nas na	2325 K do nas	2325 K do grona	2325 K do nich
draudžiama	1975 K kopijuoti	1975 be leidimo K	1975 be sutikimo K
draudžiamas	1996 be leidimo K
dueños	1094 sin K	1094 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2326 K dalej
dziennikarką	2285 jest K
dzięki	2326 K wam	2326 K tobie
dziękujemy	2295 K za zapisanie	2295 K za zapis	2325 K, że nas czytasz
där	42 var du K
débloquer	1295 pour K
déclare	1418 K
déclaré	1418 a K
découvrez	1293 K nos offres	1415 K nos offres
déductible	1287 K des impôts	1287 K à #	1417 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1418 K
déplore	1418 K
déposés	1349 des cookies seront K
désabonner	1302 K à tout moment
désactiver	1317 K adblock
désactivez	1317 K adblock
désinscrire	1303 vous K à tout moment
díky	379 K vám
dömde	2900 K
dømte	459 K	2244 K
düzeltme	97 K:
děkujeme	378 K, že nás čtete
dřívější	97 K verzi článku
dụng	3136 tải ứng K	3175 tải ứng K của	3175 hãy tải ứng K	3175 tải ngay ứng K
""", 'e': """
edellyttää	1270 K tunnusta
editörlerimize	39 K
editörüdür	2969 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1053 no ha participado en la K
electrònic	269 el teu correu K
electrónico	60 correo K no se mostrará	999 tu correo K	1021 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1531 a teljes cikk K
elsőként	1560 értesülj K
előfizetés	1588 K
előfizetéssel	1563 K
előfizető	1531 már K	1584 legyen K
előfizetőink	50 K	1531 K olvashatják	1563 K számára	1585 K
előfizetők	50 az K	1573 csak K	1588 K
előfizetőknek	1532 csak K	1573 K szól
előfizetőként	50 K
előfizetőnktől	1583 K
emlékeztetett	1587 K
endereço	2360 seu K de email não será
engedély	1566 K nélkül tilos
engedélyezze	1539 K a javascript
engedélyhez	1566 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1416 cette K	2141 onze korte K	2141 onze K
enquêtent	1416 K pour vous
enquêtes	1416 nos K
ensaísta	2435 é K
ensimmäinen	1276 K kuukausi
enthält	533 dieses element K daten
entraînement	48 K d'ia
entrée	1405 ctrl+K	1405 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1114 K
epizódu	2727 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	424 er K
erhältlich	539 shop K	612 im shop K
erişin	2986 K
erklärt	617 K
erklärte	617 K
erkände	2900 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	614 K sie es weiter
erzählt	67 K uns	617 K
erzählte	617 K
escribió	1117 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1021 K a	1114 K
estimé	1418 a K
estás	983 ya que K aquí	983 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2954 javascript'i K
evästeasetuksiasi	1247 K
evästeet	1247 K	1272 K
evästeitä	1230 K
existují	358 K díky
experiência	67 conte sua K
explicó	1117 K
expliqué	1418 a K
expérience	67 partagez votre K
externého	2721 K obsahu
externí	340 K obsah
externího	340 K obsahu	340 obsah z K
externý	2721 K obsah
""", 'f': """
favoritkälla	2858 K
faça	2446 K um pix
felelősséget	30 nem vállal K
felhasználási	1540 K feltételek
feliratkozás	1533 K a hírlevélre	1533 hírlevél K
feliratkozásommal	1549 K
feliratkozással	1549 K
filmări	40 poze și K
folosește	2463 K cookie
folytatásához	1531 a cikk K
fordítóval	1556 gépi K
forintért	1563 havi # K
formulára	2732 odoslaním K
formulário	2446 inscreva-se no K
formuláře	351 odesláním K
forrásként	1550 kedvenc K
fortæl	67 K os
fortæller	459 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	2900 K
früheren	97 K version	97 K fassung
férjen	1584 K hozzá
följ	2838 K oss på	2897 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2854 alla rättigheter K
fördere	614 K
fördermitglied	80 werden sie K	554 werde K	554 werden sie K
fördern	614 jetzt K	614 K sie
föredragen	2858 K källa
föredragna	2858 K källa
föreslog	2900 K
författare	2862 är K och
förklarade	2900 K
förklarar	2900 K
försvarade	2900 K sig
følg	399 K os på	456 K os	2181 K oss på	2241 K oss
første	437 K måned	458 K måned	2219 K måned	2243 K måned
független	1529 támogassa a K	1585 K sajtó
főszerkesztője	1554 K
""", 'g': """
gadā	2042 K
gazeteciliği	3040 bağimsiz K
gazeteciliğimiz	3040 K
gazetę	2324 kup K
gefällt	583 K ihnen, was sie	583 K dir, was du
gelmişken	2940 buraya kadar K
geöffnet	502 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2700 K
gridò	1770 K
gràcies	292 K a gent com tu	301 K a tu
grátis	2448 teste K
grâce	18 K à vous	1284 K à vos dons
gwiazdką	60 pola z K
gärna	2897 vill K höra från dig
går	383 før du K	2165 før du K
gåva	2824 ge en K i dag	2824 ge en K nu	2825 din K	2825 ge en K	2897 din K gör	2897 ge en K i dag	2901 K
gönderdik	2993 size bir e-posta K
gönderin	2986 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2898 K mer
göre	3042 K
görün	2986 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2986 K
gösterilmeden	2962 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2328 K
głosiła	2328 K
głosiło	2328 K
głosuj	2309 K
głosujcie	2309 K
głównej	2300 na stronie K
gương	64 trang K
gửi	49 hãy K	3152 xin K về
""", 'h': """
használ	1539 cookie-kat K	1540 sütiket K
használat	1539 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	617 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	525 bei google K
hirdették	1587 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2865 K av ai	2887 K av ai	2897 K oss
hjälper	2897 din gåva K
hjælp	427 K af ai	427 K fra ai	447 K af ai	456 vi har brug for din K	456 K os
hjælper	456 dit bidrag K
hlásal	381 K
hlásala	381 K
hlásá	381 K
hovorí	2760 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1587 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1248 tekoälyä K
hágase	80 K socio
hájil	381 K se
hájila	381 K se
häng	2897 K med i
häufiger	525 bei google K
hävdar	2900 K
håller	43 K du med	43 K du inte med	2894 läsare som K
hævder	459 K
hébergé	1319 ce contenu est K par
híreinket	1583 K
hírekben	1537 a google K	1550 google K
hírlevelére	1549 K
hírlevelünk	78 K	1585 K
hírlevelünket	1549 K
hírlevelünkre	78 K	1533 K	1584 iratkozzon fel K	1584 iratkozz fel K	1585 K
hírlevél	1588 K
hírlevélre	78 K	1584 iratkozz fel a K	1584 iratkozzon fel a K
hó	1586 ft/K
hónap	1563 első K	1586 első K
hören	607 K sie hier.
hører	2210 der du K
hükmetti	3042 K
hüüdis	1159 K
hüüdsid	1159 K
hűségidő	1573 K nélkül
hồng	3172 nhận hoa K
""", 'i': """
iecienītāko	2017 K avotu
iepriekšējā	97 K versijā
ifølge	459 K	2244 K
illimité	1297 accès K	1366 en K
imágenes	40 tus K
incorporó	1035 se K a
independentă	2541 presa K
independência	2447 a K
indicó	1117 K
indiqué	1418 a K
indrømmede	459 K
indrømmer	459 K
indépendance	1416 notre K
indépendant	1284 soutenez le journalisme K	1416 journalisme K	1416 média K
indépendante	1363 la presse K a	1416 presse K	1416 information K
información	1011 sigue toda la K	1011 siga toda la K	1035 cubre la K	1115 esta K
informację	2284 wyślij K
informațiilor	2470 preluarea K
informó	1117 K
informē	2043 K
ingresá	77 K tu correo
innehåll	2843 externt K	2864 externt K
innehållet	9 K
innrømmer	2244 K
innrømmet	2244 K
inquiète	1418 s'K
inquérito	35 nosso K
inscrição	2342 cancelar a K	2396 sua K foi
inscríbete	982 K
insändare	43 K	2863 skicka din K	2863 din K till	2863 skriva en K
intelektą	1983 dirbtinį K	1998 dirbtinį K
inteligencję	2306 przez sztuczną K
inteligencí	360 umělou K
intelligenciával	1556 mesterséges K készült	1575 mesterséges K
introduceți	77 K adresa de email
intégralité	1293 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1115 esta K
investigação	2447 esta K
investigație	2541 această K
investigațiile	2541 continua K
invítame	54 K a un café	54 K un café	1114 K a
invítanos	1114 K a
ismételgette	1587 K
istediğiniz	2945 K zaman iptal	3041 K zaman iptal
izražavaju	2668 komentari K
içeriği	9 K
içeriğin	2971 harici K
išorinio	1981 K turinio
""", 'j': """
jautāja	2043 K
javascript가	1933 K
javascript를	1933 K
javasolják	1587 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2246 skoro już tu K	2246 skoro tu K
jugé	1418 a K
jurnalistă	2473 este K
jurnaliștii	39 K noștri	2496 K noștri îți trimit	2541 K noștri
jälgi	1156 K meid
jäljellä	1266 ilmaista juttua K
jäseneksi	80 liity K	1274 liity K
""", 'k': """
kanał	2326 nasz K
kannatusjäseneksi	1274 liity K
kanál	379 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2701 K
kedykoľvek	2706 odhlásiť sa môžete K
keresőben	1550 google-K
khoản	3129 bạn đã có tài K	3140 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3147 K sao chép
khẳng	3178 K định
kiabált	1587 K
kiabálta	1587 K
kiabálták	1587 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1587 K
kirjeessä	1277 luki K
kiáltott	1587 K
kiáltotta	1587 K
kiáltották	1587 K
kiến	3160 ý K của bạn sẽ	3175 hãy gửi ý K	3175 vui lòng gửi ý K
kliknutím	351 K na
kolačića	2659 K	2689 K
kolačiće	2659 K	2689 K
kolačići	2659 K
komentować	6 K	2272 aby K
komentár	6 pridať K	2730 pridajte K
komentára	2730 pridanie K	2730 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	338 je K	338 , K
komentátorem	338 je K
komentátorkou	338 je K	2719 je K
komentátorom	2719 je K
komentář	6 přidat K
komentáře	6 pro přidání K	349 vložení K	349 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1248 K
konferencję	2289 naszą K
konuştu	3042 diye K	3042 K
kopírovanie	2712 K obsahu bez	2712 K je zakázané
kopēšana	2016 K bez
korespondentką	2285 jest K
korespondentė	1980 K
korábban	1582 K itt írtunk	1582 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2328 K
krzyczała	2328 K
krzyknął	2328 K
krzyknęła	2328 K
krävde	2900 K
krævede	21 K felter er	459 K
krönikör	2862 är K
kulturalną	2293 K dyskusję
kulturredaktör	2862 är K
kulturredaktør	424 er K	2205 er K
kumppanuuslinkkejä	74 K	1260 K
kvíz	347 náš K	2729 náš K
kvíze	2729 našom K	2729 v K
kvízu	347 našem K	347 v K
kyltissä	1277 luki K
kysyivät	1277 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1586 K
käyttää	1228 tämä sivusto K
käyttöehdot	1255 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1587 K
kérdezték	1587 K
kérdőívünket	35 K
kért	1587 K
kérte	1587 K
kérték	1587 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	614 K sie uns
könyörgött	1587 K
könyörögtek	1587 K
köszönjük	1584 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1537 K minket	1584 K minket
követelte	1587 K
követelték	1587 K
közlése	1574 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1587 K
kúpte	2757 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	617 K an
künstlichen	543 K stimme vorgelesen	543 K stimme vertont
künstlicher	600 mithilfe von K
küpsised	1136 K
küpsistega	1136 K	1155 K
küsis	1159 K
kč	353 za # K	353 od # K	380 od # K
kļūsti	2040 K par
křičel	381 K
křičela	381 K
křičeli	381 K
kể	3178 K
""", 'l': """
labākie	2036 K raksti tavā
lamentó	1117 K
lançait	1418 K
lasītu	2006 lai K tālāk
lasītāji	2041 mūsu K
lasītājiem	2041 mūsu K
lejupielādē	2040 K
leverandør	2207 ekstern K
leverantör	2864 extern K
leído	1067 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2026 K
linkistä	1259 lisää tästä K
lisenssillä	47 K
lisäsi	1277 K
llicència	47 K cc
lucrează	2473 K în presă
lunedì	17 ogni K
lună	2542 pe K
luận	6 để bình K	85 phần bình K	3129 đăng nhập để bình K	3160 bình K của bạn sẽ	3175 đăng nhập để bình K
lájkolj	1537 K minket
lákal	381 K
läget	2873 koll på K
lähdet	1214 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2876 du kan K mer	2876 kan du K mer	2876 K mer om	2898 fri att K
läsare	36 våra K	2874 våra K	2898 våra K
läsarna	18 tack vare K
läser	2897 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	451 K for	2236 K for	2891 K för
læser	456 tak fordi du K
læserbrev	43 K	425 skrive et K	425 send dit K
læsere	36 vores K	457 vores K
læseres	436 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	994 K de notas
límites	991 sigue leyendo sin K
lòng	3152 vui K gửi về	3175 vui K gửi về
löd	2900 K
lød	459 K	2244 K
lūdza	2043 K
lập	3164 ủng hộ báo chí độc K	3176 báo chí độc K
""", 'm': """
magyarázta	1587 K
mailovú	2732 e-K adresu
mainoslinkkejä	37 K	74 K	1260 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1138 K abil
materiał	9 ten K
matéria	20 ler esta K	2338 esta K é só	2401 para ler esta K	2447 esta K
matérias	2373 limite de K
matí	300 rep cada K
mawiał	2328 K
mawiała	2328 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1587 K
megszakítása	21 válasz K
meidän	1274 tue K
meitä	1257 tukea K	1257 tue K	1274 tue K	1274 auta K
mencióname	62 K
menționat	2543 a K
mesačne	2759 K
mesečno	2700 K	2818 K
mesélte	1587 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2327 za K
miesięcznie	2327 K
minkä	90 anna K voit
miễn	15 bài K phí	3167 hết số bài K phí	3177 dùng thử K phí
mjesečno	2700 K
modifié	97 article a été K
modération	83 jouez avec K	1357 charte de K	1357 K par la rédaction
mokė	2003 K
mondták	1587 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	991 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1117 K
mulțumim	2540 K că ne citești
munkatársa	1554 K
munkatársunknak	39 K
munkánk	1585 K
munkánkat	1529 támogasd K	1529 támogassa K	1561 K	1584 támogasd K	1584 támogassa K	1585 K
myönsi	1277 K
másodközlés	1547 K
märkis	1159 K
määräsi	1277 K
mån	2875 kr/K	2899 kr/K
månad	2827 testa en K	2875 en K för	2897 testa en K	2899 per K	2899 varje K
månaden	2875 första K	2899 i K	2899 första K
månader	2875 K för #	2897 testa # K
månadsgivare	2897 bli K
måned	389 prøv en K	437 i # K	456 prøv en K	458 pr. K	2219 en K for	2241 prøv en K	2243 per K
måneden	458 om K	2243 i K
måneder	437 i # K	2219 K for #
média	1416 notre K
mês	2447 até o fim do K	2448 por K	2448 ao K
mình	54 mời K ly cà phê	62 tag K
míní	381 K
mówi	2328 K
mówili	2328 K
mówił	2328 K
mówiła	2328 K
môžete	2728 článok si K
müşterimiz	2997 K
mācīja	2043 K
mākslīgais	2023 K intelekts
mēnesis	2042 pirmais K
mēnesī	2042 K
mėgstamiausią	1976 K
mėnesį	2002 per K
měsíc	353 první K	380 za K	380 první K
měsíčně	380 K
můžete	346 článek si K
mạnh	3178 nhấn K
""", 'n': """
nabádal	381 K
nabádala	381 K
naléhal	381 K
namawiał	2328 K
namawiała	2328 K
napisał	2328 K
napisała	2328 K
napiš	38 K nám	67 K nám
napište	38 K nám	337 K nám	370 K na	378 K nám
napísal	2760 K
napíšte	38 K nám	2718 K nám	2718 K, prosím	2751 K na	2757 K nám
naročilo	2791 hvala za K
naročite	80 K se	2765 K se na naše	2816 K se
naročnik	50 kot K	2764 že K
naročnike	2772 samo za K	2772 le za K
naročniki	50 K lahko	2804 lahko berejo le K	2804 berejo samo K	2820 K
naročnikom	2764 dostopen le K	2764 na voljo K	2764 na voljo samo K	2764 na voljo le K	2804 dostopna le K	2804 dostopna samo K	2804 dostopen le K	2804 dostopen samo K
naročnina	2792 K	2820 K
naročnino	2792 z K	2814 z K
narzędzi	2306 przy wsparciu K ai
naujienlaiškio	1988 K
naujienlaiškis	2001 mūsų K	2004 K
naujienlaiškį	1968 mūsų K	1988 K	2000 užsisakykite K	2001 mūsų K
navođenja	2674 bez K izvora
navođenje	2674 uz K izvora
nawoływał	2328 K
našeho	343 do K týmu	343 K e-shopu
našem	2663 K timu
našich	369 K zpráv	2750 K správ
neatkarīgu	2040 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1584 segíts K	1584 írjon K	1584 írj K	1584 jelezd K	1585 K adód
nemokamą	1992 K paskyrą
neobmedzený	2705 K prístup
neodpovídá	30 K za
neomezený	333 K přístup
neomezeně	309 K číst
nepiekrītat	43 K
nepriklausomą	1990 paremkite K žurnalistiką	2000 paremkite K	2001 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1240 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	378 podpořte K
nezávislá	379 K média
nezávislé	2758 K médiá
nezávislú	2757 podporte K
ngoài	3155 nội dung bên K
nguồn	3150 K ưu tiên	3150 K tin ưu tiên	3173 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3160 chịu trách K về nội dung bình luận
nhân	3156 trí tuệ K tạo
nhấn	3175 K vào đây
nhận	3131 đăng ký K bản tin	3131 đăng ký K tin	3175 đăng ký K bản tin	3175 đăng ký K tin
nhập	24 đăng K	3129 vui lòng đăng K	3129 đăng K để đọc	3129 đăng K để xem	3129 đăng K để lưu	3129 hãy đăng K để	3175 đăng K để đọc	3175 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2286 materiał wideo jest K
niezależne	2325 wesprzyj K	2325 wspieraj K	2326 K media
niezależność	2326 K
niezależną	2326 jesteśmy K
noastră	2541 munca K
nolēma	2043 K
norāda	2043 K
nosūtīsim	57 jums K
notificações	14 as K	2348 ative as K	2348 ativar K	2348 receba K
notificările	14 K	2460 activează K
notifikácie	2731 K
notícia	2447 esta K
notícias	2342 receba as K	2342 receba K	2351 siga as últimas K
novinařina	379 naše K
novinařinu	379 nezávislou K
novinár	2719 je K	2719 , K
novinári	2758 naši K
novinárka	2719 je K	2719 , K
novinárkou	2719 je K
novinárom	2719 je K
novinář	338 je K	338 , K
novinářem	338 je K
novináři	379 naši K
novinářka	338 je K	338 , K
novinářkou	338 je K
novičke	2765 na e-K
novičnik	2773 K	2773 e-K	2817 naš e-K	2820 K
novičnika	2773 K
nuotraukų	40 K ir vaizdo
nusprendė	2003 K
nášho	2725 do K tímu
nächste	21 in diesem browser für die K	614 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3178 K
nõus	43 ei ole K?
năm	3177 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	343 našem K
obegränsad	2830 K tillgång
obećala	2701 K
obećao	2701 K
obiecał	2328 K
obiecywał	2328 K
obligāta	2016 atsauce K
oblíbené	335 K zdroje
oblíbených	335 K zdrojů
oblíbenými	335 K zdroji
obrigatórios	21 campos K são	2360 campos K são
obveščanje	2791 na naše K
obľúbené	2716 K zdroje
obľúbených	2716 K zdrojov
obľúbenými	2716 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	368 chcete K
odebírejte	313 K náš	374 K	378 K
odemkněte	309 K si
odhlásit	314 K se můžete kdykoli
odoberať	2749 chcete K
odpoveď	21 zrušiť K
odpovídal	381 K
odpověděl	381 K
odpověděla	381 K
odpověď	21 zrušit K
odpowiadał	2328 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2328 K
odpowiedziała	2328 K
odražavaju	2668 komentari K	2668 komentari ne K
odídete	2714 kým K
ofereça	2338 K este artigo
ograniczeń	2252 czytaj bez K	2252 czytaj więcej bez K
også	51 bli med du K
ogłosił	2328 K
ogłosiła	2328 K
oikaisupyynnöt	1251 K
oikaisupyyntö	1251 K
olvashatják	1581 csak előfizetők K
olvasási	0 K idő
olvasóiból	1561 K él
olvasóink	36 K	1585 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1114 danos tu K
ordenó	1117 K
ordonné	1418 a K
ortakliği	2983 iş K linkleri
orzekł	2328 K
osobních	331 ochrany K údajů	331 ochraně K údajů
osobných	2721 K údajov
ostrzegał	2328 K
ostrzegała	2328 K
ostrzegł	2328 K
otrzymywać	2314 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	381 K	2760 K
oznámila	381 K	2760 K
ozvěte	38 K se nám	67 K se nám	337 K se nám	378 K se nám
""", 'p': """
padėkite	2000 K mums
pageidaujamą	1976 K šaltinį
paklausė	2003 K
palīdzi	2030 ziedo un K	2040 K mums
palīdzību	2023 mākslīgā intelekta K	2038 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2000 K mums
parsisiųskite	2000 K
participación	1022 normas de K
partnerské	74 K odkazy	356 K odkazy	2737 K odkazy
partneři	320 my a naši K
pastā	2028 e-K
pastāstiet	38 K mums	67 K mums
patronką	2304 zostań naszą K
patrões	2426 sem K	2447 sem K
paylaşin	25 K	49 K	2986 K
paziņoja	2043 K
paziņojumus	2027 K
państwa	2284 czeka na K
pašte	1988 jūsų el. K
pažadėjo	2003 K
periódico	1115 este K	1115 nuestro K
permanència	302 sense K
persiųskite	49 K
personvernerklæring	2186 K
phê	54 mời tôi một ly cà K	3164 mời bạn một ly cà K
phóng	3152 liên hệ K viên	3154 là K viên báo	3154 là K viên của	3175 hãy liên hệ K viên
phút	0 K đọc
pidió	1117 K
pidätetään	1236 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2328 K
pisała	2328 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2656 K nam	2688 K nam na	2688 K na	2698 K nam	2778 K nam	2778 K na	2808 K nam na	2808 K na	2816 K nam
piškotke	2781 K	2809 K
piškotki	2781 K
piškotkov	2781 K	2809 K
pište	370 K na	370 K nám na
plakáton	1587 állt a K
plânge	2543 se K
pochází	340 obsah K
podcastów	2290 K
podcastů	345 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2328 K
podporovatelé	379 naši K
podporují	379 nás K
podpoře	379 díky K
podpořte	358 K	378 K nás	378 K naši	378 K naše	378 K mě
podrška	2698 vaša K
podrške	2675 bez vaše K	2699 vaše K
podršku	2698 vašu K
podržite	2675 K	2698 K nas	2698 K naš
podělte	67 K se s námi	67 K se o
podľa	2760 K
poinformował	2328 K
poinformowała	2328 K
pokračovanie	2705 pre K v čítaní
pokračování	309 K je dostupné	356 K článku níže
pokračuje	356 článek K	356 text K	2737 článok K	2737 text K
pokračujte	309 K ve čtení s
política	280 K de galetes	1019 K de cookies	2358 K de cookies	2375 cobre K
pomocí	360 K ai
pomocą	2306 z K ai
pomoć	2698 vašu K
pomóż	2325 K nam
pomôžte	2757 K nám
poprosił	2328 K
poprosiła	2328 K
poprosiło	2328 K
poručila	2701 K
poručio	2701 K
poslední	367 K článek zdarma	367 K článek, který můžete
posledný	2748 K článok zadarmo
poslušajte	2807 K nas
postafiókjába	1533 K
postaládádba	79 a K	1549 a K
postaládájában	1549 ön K
posílat	351 nechte si K
posílejte	337 K nám
posíláme	57 vám K	57 K vám
potřebujeme	378 K vaši pomoc	378 K vaši podporu
používame	2721 K cookies
používá	320 tento web K
používáme	320 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2328 K
powiedziała	2328 K
powtarzał	2328 K
powtarzała	2328 K
pozostało	2252 K # %	2252 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	381 zvou K
pošaljite	49 K ga	2656 K nam	2656 K na	2698 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	337 K nám	378 K nám
pošli	49 K ho
pošlite	49 K ho	2718 K nám	2757 K nám
pošljemo	57 vam K
pošljite	49 K ga	2778 K nam	2778 K jo nam	2778 K na	2816 K nam
požádal	381 K
požádala	381 K
pracę	2326 naszą K
pranešimus	1987 K
praneškite	38 K mums	67 K mums
pranešė	2003 K
prašė	2003 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2752 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2705 už ste K	2705 ste K
predplatiteľom	80 staňte sa K	2713 K	2757 staňte sa K
predplatiteľov	2713 pre K
predplatné	2705 už máte K	2734 K	2757 kúpte K	2757 kúpte si K	2761 K
predplatného	2734 K
predplatným	2734 K	2755 s K
predplaťte	80 K si
preferată	2471 sursă K	2535 sursă K	2535 sursa K
preferované	335 K zdroje	2716 K zdroje
preferovaný	335 K zdroj	2716 K zdroj
preferovaných	335 K zdrojů	2716 K zdrojov
preferovaným	335 K zdrojem	2716 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2252 tylko dla K	2312 tylko dla K
prenumeratą	2298 z K
prenumeratę	80 kup K	2252 masz już K	2298 zamów K	2298 kup K	2298 wykup K	2324 kup K
preporučila	2701 K
preporučio	2701 K
pretlačiť	45 K
prevziať	45 K
prečítate	2705 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2698 K se našoj	2698 K im se	2816 K se nam
pridržana	2648 sva prava K
pridržane	2771 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2003 K
prihlásenie	2706 ďakujeme za K	2732 ďakujeme za K
prihlásení	2734 po K
prihlásením	2732 K súhlasíte
prihláste	24 K	2705 K sa a čítajte	2757 K sa na odber
prihvaćate	2670 prijavom K
pripažino	2003 K
programėlėje	1986 K
programėlę	1986 K
prohlásil	381 K
prohlásila	381 K
prohlížeč	10 váš K
pronađite	2686 K nas
proposé	1353 conçu et K par
prosił	2328 K
prosiła	2328 K
pročitali	2640 da biste K
pročitate	2638 da K cijeli	2638 da K ceo
prośbę	2246 mamy do ciebie K	2246 mamy małą K
prošnjo	2775 imamo majhno K	2775 majhno K
prywatności	2268 polityka K	2268 polityce K
przeczytać	2252 aby K cały	2252 aby K ten artykuł
przeczytałaś	2293 dziękujemy, że K
przeczytałeś	2293 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2249 K nam #%	2325 K nam	2325 K #
przekonywał	2328 K
przekonywała	2328 K
przesyłajcie	2284 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2284 K nam	2284 K je do nas	2325 K nam
przyznał	2328 K
przyznała	2328 K
przyłącz	51 K się
przyślij	2284 K nam	2284 K je do nas	2325 K nam
práca	2758 naša K
práce	379 naší K
práci	379 naši K
prácu	2758 našu K
précision	97 K:
précisé	1418 a K
précédente	97 version K de cet
préférée	1343 source K
préférées	1343 sources K
prévient	1418 K
príspevky	2730 K v diskusii
príspevok	2757 váš K
próxima	2447 nossa K
průzkumu	35 našeho K
ptá	381 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1673 blocco della K	1768 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1554 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1317 bloqueur de K	1317 bloqueurs de K	1416 sans K
publicités	1317 bloqueur de K
publicystką	2285 jest K
publicystą	2285 jest K
publikování	328 K nebo šíření
publiée	22 ne sera pas K	1322 votre adresse e-mail ne sera pas K
pytał	2328 K
pytała	2328 K
pytały	2328 K
pytań	2292 na kilka K
pyyntö	1214 pieni K
pyysivät	1277 K
pásale	1114 K esta
pásalo	49 K
päevakokkuvõte	1143 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1245 K
päätti	1277 K
påminde	2900 K
pénzbe	1585 K kerül
pénzéből	18 olvasók K
písemného	329 bez K souhlasu
písomného	2752 bez K súhlasu
píšte	2751 K na	2751 K nám na
pódcast	34 nuestro K	1115 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2009 K bez	2016 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	328 K článků
předchozí	97 K verzi článku
předchozího	329 bez K souhlasu	372 bez K souhlasu
předplatitel	50 jako K	50 K může	309 už jste K	309 jste K
předplatitele	332 pro K
předplatitelem	80 staňte se K	378 staňte se K
předplatitelé	50 K mohou	366 jen K	366 pouze K	366 najdou K	366 přečtou K	379 naši K	382 K
předplatitelům	332 K	366 pouze K	366 jen K
předplatné	309 koupit K	310 už máte K	353 K	382 K
předplatného	353 K
předplatným	309 dostupné s K	353 K	375 s K
předplaťte	80 K si	311 K si	378 K si
přehrání	340 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	309 zbývá vám K
přidej	51 K se
přidejte	51 K se	369 K si nás	378 K se	378 K se k nám
přihlaste	24 K	309 K se a čtěte	313 K se k odběru	378 K se k odběru
přihlášení	351 děkujeme za K	353 po K
přihlášením	351 K k odběru	351 K souhlasíte
připojte	51 K se
připomněl	381 K
připustil	381 K
přispějte	90 K, kolik můžete	90 K, čím můžete	358 K	378 K	378 K i vy
přiznal	381 K
přiznala	381 K
přiznává	381 K
příspěvek	378 váš K
příspěvku	340 zobrazení K
příspěvky	349 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	3175 K góp ngay	3179 K góp
quyền	3147 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2328 K
radziła	2328 K
radí	381 K
rakstīja	2043 K
rappelé	1418 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2000 K mums
rašė	2003 K
recibirás	57 K
reclamă	11 K
reconoció	1117 K
recordó	1117 K
rectificación	97 K:
recunoaște	2543 K
redacció	39 la nostra K	43 cartes a la K	291 la K t'envia	301 la nostra K
redacción	39 nuestra K	43 cartas a la K	1063 la K te envía	1103 se incorporó a la K	1115 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2496 K îți trimite	2541 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2325 wesprzyj K
redaktorką	2285 jest K
redaktorė	1980 K
redaktör	2862 är K för	2862 är K på	2862 är politisk K
redaktør	424 er K på	424 er K for	424 er politisk K	2205 er politisk K	2205 er K i	2205 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2396 a K envia	2435 entrou para a K	2447 nossa K
reenvíalo	49 K
refusé	1319 K le dépôt
registrácii	2734 po K
registráciou	2732 K súhlasíte
registráciu	2732 ďakujeme za K
regisztrálj	1584 K ingyenesen	1584 K, hogy
regisztráljon	1584 K ingyenesen	1584 K, hogy
regisztrálnia	1581 K kell
regístrate	991 K gratis	992 K para
reinhören	539 jetzt K:
rejestrując	2295 K się
reklamlänkar	74 K	2877 K
reklamą	11 K
reklám	70 nincs K	2758 bez K
reklámok	1585 K nélkül
reportaż	2326 ten K
reporterką	2285 jest K
reportér	338 , K	2719 , K
reportérem	338 je K
reportérka	338 , K	2719 , K
reportérkou	338 je K	2719 je K
reportérom	2719 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	274 prohibida la K	299 K sense permís
reproducción	1032 prohibida su K	1032 prohibida la K
reprodução	2371 proibida a K	2371 K proibida	2404 K permitida desde	2404 K é permitida desde
reprodúcelo	45 K
republié	45 K	1333 K avec	1371 cet article est K
repórter	39 nosso K	2375 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1117 K
rezervăm	29 ne K dreptul
riêng	3140 chính sách quyền K tư	3167 dành K cho thuê bao	3173 quan điểm K của tác giả
rovatvezetője	1554 K
ročne	2759 K
ročně	380 K
rät	617 K
rätta	2868 K fel
rättar	2868 vi K fel
rättelse	97 K
räumte	617 K ein	617 K der	617 K die
rääkis	1159 K
råber	459 K
råbte	459 K
rådde	2900 K
rådede	459 K
réagir	1323 pour K
réagissez	1415 K à
réalisation	1353 n'a pas participé à la K
rédacteur	1336 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1336 a rejoint la K	1353 n'a pas participé à sa K	1362 la K vous	1366 pour soutenir la K	1415 soutenez la K	1415 alertez la K	1416 notre K
rédactrice	1336 est K
régulièrement	1336 collabore K
réponse	21 annuler la K
répétait	1418 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1293 cet article est K	1293 ce contenu est K	1293 article K
réservée	1293 K à nos abonnés	1293 la suite est K	1295 K aux abonnés
réservés	1295 K aux abonnés	1333 tous droits K
résiliable	1417 K à tout moment
részesített	1550 előnyben K forrásként
röst	2865 ai-K
răspuns	2543 a K	2543 au K
răspunsul	21 anulează K
rằng	3178 viết K	3178 cho K
""", 's': """
sacīja	2043 K
sadržaj	9 ovaj K	2659 vanjski K	2659 spoljni K
sadržaja	9 ovog K	2659 vanjskog K	2659 prikaz ovog K	2659 prikaz K
sakė	2003 K
sanctionné	1418 a K
sandučić	79 u vaš K	2641 u vaš K
sandučiću	2641 u vašem K	2670 vašem K
sbírka	382 K
schließ	51 . K dich
schließen	51 . K sie sich	470 K sie ein abo	614 K sie ein abo
schránke	2706 vašej K
schránky	79 do vaší K	79 do vašej K	313 do vaší K	2706 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1584 K, hogy
segítségedre	1584 szükségünk van a K
según	1117 K
sentenció	1117 K
sería	1064 sin ti no K
sesión	24 inicia K	24 inicie K	991 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2446 inicie K
señaló	1117 K
sfătuia	2543 K
sfătuiește	2543 K
sfătuit	2543 a K
sisällön	9 K	1247 ulkoisen K
sisältö	1218 tämä K on vain
sisältöä	1247 ulkoista K
siunčiame	57 jums K
sjefredaktør	2205 er K
sjöng	2900 K
skarży	2328 K
skarżył	2328 K się
skrzynkę	79 na twoją K	2255 na twoją K	2255 na swoją K	2295 K mailową
slažete	43 K se	43 ne K se
slobodné	2757 podporte K
slobodnú	2757 podporte K
slušajte	2686 K nas
slíbil	381 K
slíbila	381 K
sondę	2292 naszą K
sonuçlarinda	2965 google arama K
sorumluluğu	30 K
souborů	330 K cookie
souhlasíte	43 K?	351 e-mailu K	351 odesláním K	351 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3152 về hộp thư của tòa K	3164 hãy ủng hộ tòa K	3173 bằng văn bản của tòa K	3175 hãy gửi về tòa K	3175 hãy liên hệ tòa K	3175 hãy báo cho tòa K	3176 tòa K
spandér	54 K en kaffe
spolupráci	356 ve K s partnerem	2737 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2778 K nam
sportkrönikör	2862 är K
sportsredaktør	424 er K
spracovaním	2732 K osobných údajov
sprijiniți	2540 K
sprijină	2540 K-ne
správach	2717 google K
správy	2717 google K
spuneți	38 K-ne	67 K-ne	2541 K-mi mai jos
stellenbörse	538 in unserer K
stjärna	60 fält med K
straipsnį	1999 šį K	2001 visą K
stronę	2315 naszą K
stwierdził	2328 K
stwierdziła	2328 K
stáhněte	378 K si naši	378 K si náš
stálo	381 K na	381 K ve	381 K v
står	30 K för	459 K der på	2244 K det på	2244 K det i	2900 K det på
stöd	2824 med ditt K	2897 K oss	2897 K vår	2897 ditt K
stödja	2874 K oss med
stödlinjen	83 K
stödmedlem	2897 bli K
stödprenumerant	2897 bli K
stötta	2874 K oss med	2897 K oss	2897 K vår	2897 K vårt
støt	436 K os	456 K os	456 K med
støtt	2241 K oss	2241 K vår
støtte	386 med din K	386 vi har brug for din K	436 K os med	436 din K gør	456 din K	456 bliv K	2168 med din K	2218 K oss med	2241 din K
støtteabonnent	2241 bli K
støttemedlem	80 bli K	456 bliv K	2241 bli K
stāstīja	2043 K
stăpâni	2521 fără K
stěžuje	381 K
subscripció	304 K
subskrybentów	2252 tylko dla K	2252 dostępna dla K	2252 dostępne dla K	2312 tylko dla K
subskrypcją	2298 z K	2320 z K
subskrypcję	2252 kup K	2252 masz już K	2295 dziękujemy za K	2298 wykup K	2325 kup K
suosikkilähteeksesi	1240 K
suosikkilähteeksi	1240 K
sursă	2495 link activ către K
suscripción	991 ya tengo una K	1114 cambia tu K	1118 K
suscríbase	80 K	1114 K
suscríbete	80 K	991 K para	991 K por	991 K en	998 K al boletín	1114 K
susțin	2487 care ne K lunar	2541 ne K lunar
susține	2540 K-ne	2540 K presa	2543 K că
susținerea	2540 K ta
susțineți	2540 K-ne
svarīgākie	2039 nedēļas K
svarīgākās	2039 nedēļas K
svěřte	337 K se nám
szerkesztője	1554 K
szerkesztőségünk	39 K	1585 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1585 K
szerzője	1554 külső K
szólított	1587 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2875 tills du K upp	2900 K
sähköpostiin	1221 suoraan K
sähköpostiisi	79 K	1222 K
sähköpostillasi	1272 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1222 K
sélection	1362 K d'articles
sélections	1293 ajouter l'article à vos K
síganos	1011 K en
síguenos	1011 K en	1114 K
sócio	80 seja K
sõltumatut	1156 toeta K
sõnul	1159 K
sök	2889 K nu
sökresultat	2858 K på google
söyledi	3042 K
söylediler	3042 K
söylüyor	3042 K
søg	449 K nu
søgeresultater	420 K på google
søgning	420 google-K
søk	2234 K nå
søkene	2201 google-K dine
søkeresultatene	2201 K dine på google
súhlasu	2752 bez K
súhlasíte	43 K?	2732 odoslaním K
súmate	51 K	1114 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1555 K
sütiket	1555 K
săptămână	17 o dată pe K	2542 pe K
sīkdatnēm	2021 K	2039 K
sống	3164 nuôi K tờ báo	3164 bạn đọc nuôi K
""", 't': """
találatok	1550 google-K
tanácsolja	1587 K
tanácsolják	1587 K
tanácsolta	1587 K
tanácsolták	1587 K
tanította	1587 K
taşiyin	2986 K
teigė	2003 K
tekemään	1275 K sitä
tekijänoikeus	1236 K suojaa
tekoäly	1248 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1248 K
tekoälyn	1248 K avulla	1248 K tekemä
tekoälyä	1248 käyttää K
telefonā	2027 savā K
tesszük	22 nem K közzé
textům	365 ke všem K
teşekkürler	3039 okuduğunuz için K
thiết	3173 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3167 dành cho K bao	3167 đã là K bao	3179 K bao
thuộc	3148 bản quyền K
thành	3130 dành cho K viên	3162 bạn đã đăng ký K công	3175 trở K thành viên
tháng	3167 đọc miễn phí trong K	3177 mỗi K	3177 hàng K	3177 K đầu
thích	3150 nguồn tin ưa K	3150 nguồn yêu K
thông	14 K báo	3136 bật K báo	3136 nhận K báo	3152 bạn có K tin	3152 bạn đọc cung cấp K tin	3173 khi phát hành lại K tin	3175 hãy gửi K tin	3175 đăng ký nhận K báo	3175 hãy bật K báo
tilføjede	459 K
tillgång	2897 få fri K
tillåtet	2886 inte K att återge
tiếng	3160 K việt có dấu
tiếp	3129 để K tục đọc	3129 để đọc K	3129 đăng nhập để K tục	3164 K sức cho báo chí	3167 để K tục đọc	3175 đăng ký để đọc K	3175 hãy K sức	3175 đăng nhập để K tục
tjänst	2821 en liten K att be
tjänsten	2889 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1531 a K
toàn	20 K bộ bài	3129 để đọc K bộ	3129 đọc K bộ bài	3167 để đọc K bộ bài	3175 đăng ký để đọc K bộ
tražila	2701 K je
tražili	2701 K su
tražio	2701 K je
tretích	2721 cookies K strán
treści	9 tej K	2298 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3136 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3160 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1554 K
turpinātu	2006 lai K lasīt
tuần	17 mỗi K	3162 bản tin hằng K của	3162 bản tin hàng K của	3177 mỗi K
tvrdí	381 K
työmme	1275 K
työtämme	1274 tue K	1275 K
tájékoztató	1540 adatvédelmi K
támogass	1584 K minket
támogasson	1584 K minket
támogathat	1561 K minket
támogatása	1561 K nélkül	1561 olvasók K nélkül	1584 az ön K
támogatásod	1584 a te K
támogatásából	1561 olvasóink K
támogatásával	1564 partnerünk K
támogatónk	1561 legyen ön is K	1561 legyél te is K
täglich	478 K per mail
tähtsamad	1155 nädala K
tärkeimmät	1272 K jutut
tästä	1259 lisää K
täällä	1214 kun kerran olet K
täältä	1259 lisää K
téléchargez	1279 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1584 K le
týden	17 každý K
týdně	380 K
týždenne	17 raz K
tłumaczy	2328 K
tłumaczył	2328 K
tłumaczyła	2328 K
třetích	340 cookies K stran
""", 'u': """
uafhængigt	457 K medie
ubegrænset	392 K adgang
udostępnij	25 K
ukarał	2328 K
ulaş	38 bize K
ulaşin	38 bize K	2967 bize K	2986 K
ulaşmak	2967 yazara K
unabhängig	592 K von unserer redaktion	592 von unserer redaktion K	605 damit wir K bleiben	615 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1692 insegna all'K
unterstütze	465 K unsere arbeit	465 K uns mit	614 K uns	614 K unsere	614 K mich	614 K meine
unterstützen	465 K sie unsere arbeit	465 K sie uns mit	465 mit einer spende K	465 können sie uns K	614 K sie uns	614 K sie unsere	614 sie können das K	614 freiwillig K	614 K sie mich	614 K sie meine	614 K uns
unterstützt	497 ihr browser K	614 K uns
unterstützung	461 ihre K	461 mit ihrer K	554 ihrer K	554 deiner K	600 mit K von ki	614 mit deiner K	614 deine K	614 eure K
upišite	77 K svoj e-mail
upozornění	317 zapněte si K	350 K
upphovsrätt	2854 skyddat enligt lagen om K
upphovsrättslagen	2854 skyddat enligt K
uprednostňované	2753 K zdroje
uprednostňovaný	2753 K zdroj
uprednostňovaných	2753 K zdrojov
upřednostňované	373 K zdroje
upřednostňovaný	373 K zdroj
upřednostňovaných	373 K zdrojů
upřesnění	97 K:
uredništva	2771 brez dovoljenja K	2771 brez soglasja K
uredništvo	2785 v naše K	2817 naše K
uredništvu	39 našemu K	2778 pišite K
urmărește	2459 K-ne pe	2459 K-ne și pe	2460 K știrile	2540 K-ne
urmăriți	2459 K-ne pe	2540 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2358 K de cookies
utilizează	2462 K cookie
utilizăm	2462 K cookie
utánközlés	1547 K
utánközölhető	45 K
uutislähteeksesi	1240 ensisijaiseksi K
uutislähteeksi	1240 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2328 K
uznała	2328 K
uzsvēra	2043 K
użyciu	2306 przy K ai
użytkowników	2293 opiniami K
używamy	2267 K plików cookie
užsisakykite	1965 K prenumeratą
""", 'v': """
vašeho	313 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2718 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	617 K
versión	2 K en audio	97 primera K de este
verstärkung	538 suchen K
versão	2 K em áudio
vervielfältigung	514 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	502 deine e-mail-adresse wird nicht K	502 ihre e-mail-adresse wird nicht K
veröffentlichung	568 seit der K geändert	568 seit K geändert
već	2653 kad ste K tu	2700 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1251 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3154 là biên tập K của	3167 dành cho hội K
viết	3175 hãy K thư	3176 bài K này	3178 ông K	3178 bà K
você	18 sem K	2447 sem K
vollständigen	470 K artikel lesen
volontär	528 ist K
volontärin	528 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2788 K
vyhradené	2712 všetky práva K	2712 autorské práva sú K
vykřikl	381 K
vykřikla	381 K
vypočuť	2728 si môžete K
vysvetľuje	2760 K
vysvětlil	381 K
vysvětlila	381 K
vysvětloval	381 K
vysvětlovala	381 K
vysvětluje	381 K
vytvořila	360 K ai
vyzýval	381 K
vyzývala	381 K
vyzývali	381 K
vyzývá	381 K
vyžadované	21 K informace	21 K polia
válaszolta	1587 K
válaszolták	1587 K
változatában	97 korábbi K	97 eredeti K
vás	358 bez K by	379 bez K by	2739 bez K by	2758 bez K by
väitis	1159 K
väitti	1277 K
väittää	1277 K
välise	1136 K sisu
våre	2241 meld deg på K
vårt	2176 meld deg på K	2241 meld deg på K
vær	51 K med
védekezett	1587 K
véli	1587 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2758 K vám
vēlamo	2017 K avotu
vēstkopai	2028 K
vēstulei	2028 ziņu K
vědět	38 dejte nám K	67 dejte nám K	337 dejte nám K	378 dejte nám K
všetkým	2746 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2725 náš K
webinář	343 náš K
według	2328 K
weißt	527 K du mehr
wezwał	2328 K
wiadomościach	2315 google K
wołali	2328 K
wołał	2328 K
wołała	2328 K
wpłata	2304 każda K	2325 twoja K
wpłatom	2326 dzięki K
wpłać	2325 K
wspierającym	2325 zostań K
współpracy	2301 we K z partnerem
wyjaśnia	2328 K
wypisać	2255 K się w każdej chwili
wyrażam	2256 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2284 K nam	2284 K je do nas
wzywał	2328 K
wzywała	2328 K
wöchentlichen	482 K newsletter
właściciela	2326 nie mamy K
""", 'y': """
yazdiğimiz	2996 daha önce K haber
yazmişti	3042 diye K
yhteistyössä	1260 K mainostajan
yönetmenidir	2969 genel yayin K
""", 'z': """
zaakceptować	2286 K pliki cookie
zaapelował	2328 K
zaapelowała	2328 K
zachęcali	2328 K
zachęcano	2328 K
zachęcał	2328 K
zachęcała	2328 K
zadaním	2732 K e-mailu
zadržana	2648 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	351 K e-mailu
zagłosuj	2309 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2675 K vama	2699 K vama
zakázané	2712 šírenie je K
založte	378 K si účet
zamknutý	2705 článok je K
zamčený	309 článek je K
zapisując	2295 K się
zapowiedział	2328 K
zapowiedziała	2328 K
zapytał	2328 K
zapytała	2328 K
zastrzeżone	2279 wszelkie prawa K	2279 wszystkie prawa K
zawołał	2328 K
zawołała	2328 K
zašlete	337 K nám
zašlite	2718 K nám
zaželen	2811 K vir
zaželene	2811 K vire
zaželeni	2811 K vir
zbiórka	2329 K
zbývá	309 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2289 do naszego K
zewnętrzna	2286 treść K
zewnętrzne	9 treści K	2267 treści K	2286 treści K
zewnętrznej	9 treści K	2286 treści K
zewnętrznych	9 treści K
zgłoś	2284 K go nam	2325 K nam
ziņas	2039 mūsu K
znać	38 daj nam K	67 daj nam K	2316 daj nam K	2325 daj nam K
zněl	381 K
zněla	381 K
znělo	381 K
zobrazení	340 K tohoto obsahu	340 K obsahu
zobrazený	60 e-mail nebude K
zostań	2325 K z nami
zpracováním	314 souhlasím se K	321 K osobních údajů
zprávy	336 google K
zprávách	336 google K
zpívali	381 K
zugänglich	555 frei K
zunächst	514 dieser artikel erschien K
zurück	584 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2754 K
získávejte	374 K
zł	2298 za # K	2298 od # K	2327 od # K
złotówka	2304 każda K	2326 każda K
""", 'á': """
állt	1587 ez K
állítja	1587 K
átvehető	45 K
""", 'ä': """
ägare	2874 inga rika K
ähnliches	527 K erlebt
ändå	2821 nu när du K är här
äpp	1141 K
äppi	1141 K
""", 'å': """
åndsverkloven	2197 beskyttet av K
året	458 om K
återges	2854 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2973 bizimle K
çalişmalarimiz	3040 K
çağrisinda	3042 K bulundu
çerezler	2954 K kullan
çerezlere	2971 K
çerezleri	2954 K kullan	2971 K	2997 K kabul
çözün	2986 K
""", 'é': """
échanos	1114 K una mano	1114 K un cable
économiste	1404 est K
écris	38 K-nous	67 K-nous
écrit	1336 K pour	1418 a K
écrivain	1336 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1415 K-nous
éditorialiste	1404 est K
électronique	1302 dans votre boîte aux lettres K
énekelték	1587 K
équipe	1416 notre K
értesítéseket	14 K	1560 K
értesüljön	1560 K elsőként
étoile	60 champs avec une K
évente	1586 K
""", 'í': """
ígérte	1587 K
ígérték	1587 K
írta	1587 K
""", 'î': """
îmbia	2543 K
îndemna	2543 K
îndemnat	2543 a K
îndemnau	2543 K
întrebat	2543 a K
întrebau	2543 K
""", 'õ': """
õpetas	1159 K
""", 'ö': """
öffnen	484 app K
önemli	2997 günün en K
önerdi	3042 K
önskad	2858 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1585 független K	1585 a jó K
újságírásunk	1585 K
újságíróink	1585 K
újságíróinkkal	1583 K
újságíróinknak	39 K
újságírója	1554 K
última	1011 siga la K hora	1011 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	515 K von	593 von der agentur K	593 deutschen presse-agentur K
übersicht	521 K	577 diese K wurde
ücretsiz	15 K haber	15 K makale	2984 K üye olun
ügyfelünk	1583 K
ühendust	38 võta meiega K	67 võta meiega K	1156 võta K
ütles	1159 K
ütlesid	1159 K
üyeliği	2979 bülten K
üzente	1587 K
üzenték	1587 K
üçüncü	2971 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2686 K nas
čitalaca	43 pisma K	2675 uz podršku K	2693 K	2699 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2693 K	2699 naši K
čitatelia	2756 K	2758 naši K
čitatelja	43 pisma K	2675 uz podršku K	2693 K	2699 naših K	2699 uz podršku K
čitatelji	36 naši K	2693 K	2699 naši K
čitateljima	2693 K
čitateľom	18 vďaka K	2756 K
čitateľov	36 našich K	2739 vďaka podpore K	2756 K	2758 našich K	2758 vďaka podpore K
članak	20 cijeli K	2653 svidio vam se K	2671 cijeli K	2671 ceo K	2699 ovaj K
člancima	2682 svim K
članek	2775 vam je bil K všeč	2817 ta K
člankov	2803 do vseh K
členem	80 staňte se K	378 staňte se K
členom	2757 staňte sa K
článek	20 celý K	305 líbil se vám K	309 celý K za	353 celý K	379 tento K	379 líbil se vám K
článkom	2734 všetkým K	2746 k všetkým K	2746 ku všetkým K
článku	20 celého K
články	379 naše K
článků	353 limit K
článkům	353 všem K	365 ke všem K
článok	20 celý K	2714 páčil sa vám K	2734 celý K	2758 tento K
čtenáři	376 K	379 naši K
čtenářů	36 našich K	43 listy K	358 díky podpoře K	376 K	379 našich K	379 na podpoře K	379 díky podpoře K
čtenářům	18 díky K	36 našim K	376 K
čtení	0 doba K
čtěte	369 K nás
číst	379 K dál bez
čítajte	2750 K nás	2757 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2757 K, že nás čítate
""", 'đ': """
đây	3175 bấm vào K
đóng	3175 K góp của bạn	3175 hãy K góp
đăng	45 K lại	3162 cảm ơn bạn đã K ký	3162 bằng việc K ký, bạn	3175 K ký để đọc bài
đường	3152 K dây nóng của tòa soạn	3152 K dây nóng của báo	3175 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3167 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2759 K sumou
""", 'ř': """
řekl	381 K
řekla	381 K
říká	381 K
""", 'ś': """
śledztwa	2326 nasze K
śledztwo	2326 to K
śledź	2263 K nas na	2325 K nas
śpiewali	2328 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3042 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2656 K nam
šaukė	2003 K
šiandien	1990 aukokite K
šodien	2030 ziedo K
""", 'ź': """
źródło	2279 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2328 K
""", 'ž': """
žalio	2701 K se
želene	2811 K vire
želeni	2776 K vir
željene	2654 K izvore
željeni	2654 K izvor
žiadny	71 K spam
žurnalistai	2001 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1980 K
žurnalistika	379 naše K	379 nezávislá K	2001 K kainuoja	2001 gera K	2758 nezávislá K
žurnalistiku	379 nezávislou K	2758 nezávislú K
žurnalistiky	379 nezávislé K
žurnalistė	1980 K
žurnāliste	2020 K
žurnālisti	2041 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2041 neatkarīga K	2041 K maksā	2041 laba K
žurnālistiku	2030 atbalsti neatkarīgu K	2041 neatkarīgu K
žurnālists	2020 K
žádal	381 K
žádala	381 K
žádali	381 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	675 χωρίς K
άρθρα	725 τα K μας
άρθρο	725 αυτό το K
""", 'έ': """
έγγραφη	675 χωρίς K άδεια
έγραφαν	727 K
έγραφε	727 K
έγραψε	727 K
έλεγαν	727 K
έλεγε	727 K
έρευνά	653 K μας
έρευνές	725 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	643 K σου πηγές	643 K σας πηγές	643 K πηγές
αγαπημένη	643 K πηγή
ακολουθήστε	627 K μας	724 K μας
ακολουθείστε	627 K μας
ακόμη	664 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	727 K
αναγνωστών	678 K
αναγνώστες	18 χάρη στους K	678 K	725 οι K μας
αναδημοσίευση	45 K	637 απαγορεύεται η K	637 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	638 K χωρίς
ανεξάρτητη	724 ενισχύστε την K
ανταποκρίτρια	646 είναι K
ανταποκριτής	646 είναι K
απάντησαν	727 K
απάντησε	727 K ο	727 K η
απάντησης	21 ακύρωση K
απαγορεύεται	638 K η αντιγραφή	638 K η αναπαραγωγή
αποδεχθείτε	648 K τα cookies
αποδεχτείτε	648 K τα cookies
απορρήτου	640 πολιτική K
από	659 K # €
αρθρογράφος	646 είναι K
αρχισυντάκτης	646 είναι K
αρχισυντάκτρια	646 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	705 χωρίς K
""", 'β': """
βιβλιοπωλείο	651 ηλεκτρονικό μας K
βοηθήστε	724 K μας
βοηθούν	725 μας K
βρείτε	627 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	724 K μέλος	724 K κι εσείς
γνώσεις	654 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	645 K μας	724 K μας
γραπτή	675 χωρίς K άδεια
""", 'δ': """
δήλωσαν	727 K
δήλωσε	727 K ο	727 K η	727 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	725 οι K μας
δημοσιογράφος	646 είναι K	646 , K	646 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	725 η K μας	725 ανεξάρτητη K	725 η ανεξάρτητη K
δημοσκόπησή	653 K μας
δημοσκόπηση	653 στη K
διαβάσετε	622 για να K ολόκληρο
διαβεβαίωσε	727 K
διαμαρτυρήθηκε	727 K
διαφήμιση	11 τη K	662 μετά τη K
διαφημίσεις	70 χωρίς K	725 χωρίς K
διαφημίσεων	700 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	625 τη K email	625 η K email	658 K email	658 K e-mail
δικαιώματος	637 με επιφύλαξη παντός K
διοργανωτές	727 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	725 η K μας
δωρεά	664 κάντε μια K	724 η K σας	724 κάντε μια K	728 K
δωρεάν	15 K άρθρα	659 K άρθρα
δωρεές	728 K
""", 'ε': """
είμαστε	725 K μια μικρή
είπαν	727 K
είπε	727 K
εβδομάδα	17 κάθε K	726 την K
εγγραφή	658 με την K σας
εγγραφείτε	623 K για να	659 K δωρεάν	724 K δωρεάν	724 K τώρα	724 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	624 στα K σας
εκδήλωσή	651 K μας
εκδοχή	97 αρχική K
εκφράζουν	656 τα σχόλια K	656 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	628 K τις ειδοποιήσεις	630 K τη javascript
ενημερωτικά	625 K δελτία
ενημερωτικό	78 το K δελτίο	625 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	645 K μας
ενισχύστε	664 K	724 K μας
ενσωματωμένο	648 K περιεχόμενο
εξήγησε	727 K
επανέλαβε	727 K
επαναλάμβανε	727 K
επιβεβαιώστε	658 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	645 K μαζί μας	645 K με τον συντάκτη	645 K με τη συντάκτριά	645 K με τη συντάκτρια	645 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	727 K
επιστολή	43 την K σας
ερωτηματολόγιο	655 το K
εσάς	664 χάρη σε K	725 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	659 με # K
ευχαριστούμε	658 K για την εγγραφή	724 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	727 K
ζήτησε	727 K ο	727 K η	727 K στο	727 K από
ζητούσαν	727 K
ζητούσε	727 K
""", 'η': """
ηλεκτρονικό	651 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	705 χωρίς K
ισχυρίζεται	727 K
ισχυρίστηκε	727 K
""", 'κ': """
κάλεσε	727 K ο	727 K η
κάνε	62 K μου tag
κάνοντας	658 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	689 K εθισμού
καλούσαν	727 K
καλούσε	727 K
κανάλι	725 το K μας
κατάστημά	651 στο K μας
κατήγγειλε	727 K
καταγγέλλει	727 K
καταγγελία	645 κάντε μας την K
κατεβάστε	628 K την εφαρμογή
κεθεα	689 K
κεράστε	54 K με έναν καφέ
κουίζ	653 το K	653 στο K	653 το K μας
κυκλοφορεί	651 K το νέο τεύχος
κυριότερες	658 τις K ειδήσεις
""", 'λ': """
λάβετε	676 K
λέει	727 K
λαμβάνεις	673 θέλεις να K
λαμβάνετε	673 θέλετε να K	676 K
""", 'μ': """
μήνα	726 τον K	726 το K	726 ανά K	726 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	659 K # €
μεγαλομετόχους	705 χωρίς K
μετόχους	705 χωρίς K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	666 με τεχνητή K	666 από τεχνητή K
νοημοσύνης	666 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	622 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	659 K το άρθρο
ομάδα	651 στην K μας	724 ελάτε στην K	725 η K μας
""", 'π': """
παράκληση	642 έχουμε μια μικρή K	642 μια μικρή K
παραδέχεται	727 K
παραδέχθηκε	727 K
παραδέχτηκε	727 K
παρακάλεσε	727 K
παρακαλούσαν	727 K
παρακαλούσε	727 K
πατώντας	658 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	648 εξωτερικού K
περιεχόμενο	9 αυτό το K	648 αυτό το K	648 το K αυτό	648 εξωτερικό K
πολιτική	640 K cookies
πρέπει	648 δείτε το βίντεο K
προέτρεπαν	727 K
προέτρεπε	727 K
προέτρεψε	727 K
προειδοποίησε	727 K
προειδοποιεί	727 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	724 ενισχύστε την K
προσωπικών	640 K δεδομένων
προτεινόμενη	643 K πηγή
προτιμώμενες	643 K πηγές	719 K πηγές
προτιμώμενη	643 K πηγή	719 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	671 K σε όλα
πρόσθεσαν	727 K
πρόσθεσε	727 K ο	727 K η
πρώτο	659 τον K μήνα
πρώτος	726 K μήνας
""", 'ρ': """
ρεπορτάζ	725 το K μας	725 αυτό το K
ρωτούσαν	727 K
ρωτούσε	727 K
ρώτησαν	727 K
ρώτησε	727 K ο	727 K η
""", 'σ': """
σημαντικότερες	658 τις K ειδήσεις
σημείωσε	727 K ο	727 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	724 K μας
στήριξή	664 χωρίς τη K	724 η K σας	724 τη K σας	725 χωρίς τη K
στήριξη	664 χάρη στη K	725 χάρη στη K
στείλε	38 K μας	67 K μας	645 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	645 K μας	724 K μας
στηρίξτε	664 K	724 K μας	724 K την	724 K το	724 K τη
συγκατάθεση	648 K για cookies
συμβουλεύει	727 K
συμβούλευε	727 K
συμβούλευσε	727 K
συμβούλεψε	727 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	651 K μας
συνέδριό	651 K μας
συνέστησε	727 K
συνδεθείτε	24 K	623 K για να
συνδρομή	659 με K	659 K από	677 με K	728 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	622 διαθέσιμο μόνο σε K	622 διαθέσιμο σε K	641 μόνο για K	641 μόνο σε K	724 γραφτείτε K	725 οι K μας	728 K
συνδρομητής	50 ως K	80 γίνετε K	622 είστε ήδη K	724 γίνετε K
συνεργασία	662 σε K με χορηγό	662 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	662 συνδέσμους K
συνεχίζεται	662 K παρακάτω
συνεχίσετε	622 για να K την ανάγνωση	622 να K την ανάγνωση
συνεχίσουμε	725 να K
συνεχίστε	622 K την ανάγνωση
συνιστούσε	727 K
συντάκτης	646 είναι K
συντάκτρια	646 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	656 στα K
σύμφωνα	727 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	672 K δωρεάν άρθρο
τραγουδούσαν	727 K
τόνιζε	727 K
τόνισε	727 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K	689 παίξε K	689 παίξτε K
υπογράμμισε	727 K
υποσχέθηκε	727 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	642 αφού K ως εδώ
φωνάζει	727 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	642 πριν K
φώναζαν	727 K
φώναζε	727 K
φώναξαν	727 K
φώναξε	727 K
""", 'χ': """
χάνετε	673 μη K
χρήσης	640 όροι K	658 όρους K
χρειαζόμαστε	724 K τη βοήθειά σας
χρησιμοποιεί	631 K cookies
χρησιμοποιούμε	630 K cookies
χρόνο	726 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	669 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	653 στην K
""", 'а': """
абонамент	171 вече имате K	202 с K	202 K за	222 с K	229 K
абонамента	200 с K си	200 благодарим за K
абонат	50 като K	169 вече сте K
абонати	181 само за K	229 K
абонатите	50 K могат
абонирайте	80 K се	169 K се, за да	172 K се за бюлетина	225 K се
абонирането	200 с K
авторизованные	2598 только K
авторизованным	2598 K пользователям
авторизовані	3090 лише K
авторизуйтесь	24 K
авторкою	3078 зв'язатися з K
автором	3078 зв'язатися з K
автору	54 на каву K	2586 пишите K
адрес	21 имейл K няма	200 имейл K
адреса	200 имейл K
адресою	3111 пишіть за K
адресу	2618 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	196 нашата K	196 кратка K
анкетата	197 K
анкету	2597 K	3089 K
анонимно	2586 K
афилиейт	205 K линкове
""", 'б': """
бажаних	3075 K джерел
безкоштовна	3109 остання K стаття
безкоштовний	3085 наш K вебінар	3093 K акаунт	3109 останній K матеріал
безкоштовних	3093 ліміт K	3093 K статей
безкоштовні	15 K статті	3093 K статті
безлимитный	2553 K доступ
безплатен	193 нашия K уебинар
безплатна	216 последна K статия
безплатни	15 K статии	202 K статии
безплатно	202 K, за
бесплатная	2616 последняя K статья
бесплатные	15 K статьи	2601 K статьи
бесплатный	2592 наш K вебинар	2601 K аккаунт	2616 последний K материал
бесплатных	15 K статей	2601 лимит K	2601 K статей
бисквитки	190 K	220 K
бисквитките	190 K	220 K
благав	3124 K
благала	3124 K
благали	3124 K
благодарение	18 K на читателите	208 K на вас	208 K на вашата	226 K на вас
благодарим	200 K ви, че се
благодаря	2607 K донатам	2632 K вам	2632 K вашей
блокировщик	2566 отключите K	2566 K рекламы
блокувальник	3060 K реклами
бот	39 наш K
браузер	10 ваш K	2579 ваш K	3070 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	172 нашия K	201 K	226 нашия K	229 K
бюлетина	78 за K	172 K ни	172 запишете се за K	201 K
бюлетини	201 K
бяхте	42 K ли там
""", 'в': """
вайбері	3076 K
вайбър	16 K	185 K
ватсапе	2584 K
вашата	173 на K поща
введите	77 K адрес
вебинар	2592 наш K
вебінар	3085 наш K
взывал	2634 K
видео	9 это K	40 фото и K
виділіть	3074 K
визнав	3124 K
визнала	3124 K
визнає	3124 K
викала	228 K
викаха	228 K
викаше	228 K
викна	228 K
використання	3070 K cookie	3099 будь-яке K матеріалів	3099 K матеріалів сайту
використанні	3068 при K матеріалів
використовує	3061 K cookie
використовуємо	3060 K cookie
вимагав	3124 K
вимагала	3124 K
вимагали	3124 K
виправлення	97 K:
випуск	3087 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3124 K
вк	2584 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2584 K
влезте	24 K
вміст	9 цей K
внескам	3100 завдяки K	3122 завдяки K
внесок	3121 ваш K
войдите	24 K	2554 K, чтобы
вотсапе	2584 K
вотсапі	3076 K
впн	64 без K
всеки	208 K лев
встановіть	3054 K додаток
въведете	77 K имейла си
възпроизвеждането	207 K
выделите	2569 K ее	2569 K текст
выпуск	2595 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3124 K
відповідав	3124 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3124 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	228 K
гласил	2634 K
гласила	2634 K
гласит	2634 K
гласувайте	213 K
гледайте	218 K ни
говорил	2634 K
говорила	2634 K
говорили	2634 K
говорит	2634 K
год	2633 в K
годишно	227 K
голосуйте	2612 K	3105 K
гривень	3123 # K
грн	3123 # K
група	219 viber K
гукав	3124 K
гукали	3124 K
гукнув	3124 K
гукнула	3124 K
гіперпосилання	3068 K обов
""", 'д': """
дальше	2553 чтобы читать K
дарение	225 вашето K	227 с K	229 K
дарения	229 K
дарете	208 K	225 K ни
джерела	3075 обрані K	3075 бажані K
джерелом	3075 основним K	3075 бажаним K
дзен	2584 K
дзене	2584 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	228 K
добавил	228 K	2634 K
добавила	228 K	2634 K
добавьте	2563 K нас в
добавя	228 K
додав	3124 K
додала	3124 K
додатку	84 у нашому K
додає	3124 K
дозволить	3121 ваша підтримка K
дозволяється	3099 матеріалів K лише
долучайтесь	51 K	3121 K до нас	3121 K до нашої	3121 K до нашого	3121 K до спільноти	3121 K до читачів
долучайтеся	51 K	3121 K до нас	3121 K до нашої	3121 K до нашого	3121 K до спільноти	3121 K до читачів
донат	2631 ваш K	3121 ваш K	3125 K
донатам	3100 завдяки K
донати	3125 K
донатом	3123 K
донаты	2635 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3121 ваша підтримка K
допомога	3121 нам потрібна ваша K
допомогою	3102 за K ші
допоможе	3122 K нам
допоможуть	3100 K нам працювати	3122 K нам
допоможіть	90 K, скільки можете
допускается	2606 материалов K только
допълнена	97 статията е K
доступ	2601 полный K	3093 повний K
достъпен	169 K за абонати
достъпна	169 K за абонати
достъпно	169 K за абонати
дочитали	2545 вы K до конца	3044 ви K до кінця
дочитати	3050 щоб K
дочитать	2553 чтобы K	2601 K
""", 'е': """
евро	202 за # K
ежедневную	2556 K рассылку
ежемесячно	2633 K
ежемесячное	2631 оформите K
ежемесячный	2607 K донат
еженедельную	2556 K рассылку
електронна	173 вашата K поща
електронної	3092 адресу K пошти
електронну	3092 K адресу	3092 K пошту
епизод	195 K
епизода	195 K
""", 'ж': """
жаловалась	2634 K
жаловался	2634 K
жалуются	2634 K
жодного	71 K спаму
журналист	188 е K	188 - K	188 , K	2587 - K	2587 , K
журналисти	226 нашите K
журналистика	226 независимата K	226 независима K	226 нашата K	2632 независимая K
журналистике	2632 независимой K
журналистики	2632 независимой K
журналистику	2632 независимую K
журналистка	188 е K	188 , K	2587 - K	2587 , K
журналисты	2632 наши K
журналіст	3080 - K	3080 , K
журналістам	39 нашим K
журналісти	3122 наші K
журналістика	3122 незалежна K
журналістику	3122 незалежну K	3122 якісну K
журналістка	3080 - K	3080 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3054 K застосунок
завантажте	3054 K додаток
завдяки	3100 існує K	3122 K вам	3122 K вашій
зависимост	88 хазартът създава K
задонатьте	2631 K	3121 K
задължителните	21 K полета
зазначив	3124 K
зазывал	2634 K
закликав	3124 K
закликала	3124 K
закликали	3124 K
закончились	2553 бесплатные статьи K
залишає	29 K за собою право
залишилося	3051 K #%	3051 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2570 K ошибку
замолчим	2632 мы не K
запазени	179 всички права K
запевняв	3124 K
запевняла	3124 K
запевняє	3124 K
записи	58 новые K на почту
запитав	3124 K
запитала	3124 K
запитань	3089 на кілька K
запишете	172 K се за нашия
зарегистрированные	2598 только K
зарегистрированным	2553 доступен только K
зарегистрированы	2553 уже K
зарегистрируйтесь	2554 K, чтобы	2601 бесплатно K	2601 K бесплатно	2631 K бесплатно	2631 K, чтобы читать
зареєстровані	3090 лише K	3090 тільки K
зареєструйтесь	3051 K, щоб	3093 безкоштовно K	3093 K безкоштовно	3121 K безкоштовно	3121 K, щоб читати
зареєструйтеся	3093 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3072 нашому K
застосунок	3054 завантажте K	3072 наш K	3072 мобільний K	3121 завантажте K і	3121 завантажте K та
захищено	3068 усі права K
захищені	3068 усі права K	3068 всі права K
защищенной	2586 K формой
защищены	2577 все права K
защищённой	2586 K формой
заяви	228 K
заявив	3124 K
заявил	228 K	2634 K
заявила	228 K	2634 K	3124 K
заявили	2634 K	3124 K
заявиха	228 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2545 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3074 якщо ви K
знанията	196 K си
зобов	3124 K'язав
зовнішнього	3082 K вмісту	3082 K контенту
зовнішній	3082 K вміст	3082 K контент
зробіть	3048 K внесок	3121 K внесок у	3121 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2583 K
известията	14 K
извика	228 K
изкуствен	210 с помощта на K интелект	210 с K интелект	210 от K интелект
изпратете	38 K ни	49 K я	67 K ни	186 K ни	225 K ни
изпращайте	186 K ни	187 K на
изпращаме	57 ви K	57 K ви
изтеглете	225 K нашето
източник	184 основен K
източници	184 любими K
имейл	173 вашия K	200 вашия K	200 по K	200 на K
имейла	79 на K ви	173 на K си
имейлът	60 K ви няма да
иностранного	2577 выполняющим функции K агента
иностранным	2632 K агентом
инстаграм	185 K
искусственного	2609 с помощью K интеллекта
искусственным	2609 K интеллектом
использование	2579 K cookie	2589 K cookie	2606 любое K материалов	2606 K материалов сайта
использовании	2577 при K материалов	2606 полном или частичном K	2606 частичном K материалов
используем	2566 K cookie
использует	2567 K cookie
исправление	97 K:
источники	2583 избранные K	2583 любимые K
источников	2583 избранных K	2620 избранных K
источником	2583 основным K
исчерпали	2553 K лимит
""", 'к': """
каждое	17 K утро
каждый	2633 K месяц
каже	3124 K
каза	228 K
казав	3124 K
казал	228 K
казала	228 K	3124 K
казали	3124 K
казаха	228 K
казва	228 K
казвал	228 K
казвала	228 K
канал	219 viber K	2632 наш K	3122 наш K
канала	2632 нашего K
каналу	3122 нашого K
колумнист	2587 - K	2587 , K
колумніст	3080 - K
колумністка	3080 - K
команде	2592 к нашей K
команди	3085 до нашої K
коментар	6 залишити K
коментарите	85 в K	198 K под
коментарях	85 у K	85 в K	3069 у K	3069 в K
коментатор	188 е K
коментиране	198 правила за K	198 правилата за K
коментирате	6 за да K	198 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2569 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2578 в K
комментировать	6 K
контент	9 этот K	9 цей K	2589 внешний K
контента	9 этого K	2589 внешнего K
контенту	9 цього K
конференцию	2592 нашу K
конференция	193 нашата K
конференцію	3085 нашу K
конфиденциальности	2566 политикой K	2579 политика K
конфіденційності	3060 політикою K	3070 політика K
копирование	2606 K материалов сайта
кореспондент	188 е K	188 , K	3080 - K	3080 , K
кореспондентка	3080 - K	3080 , K
короткий	2597 K опрос
корреспондент	2587 - K	2587 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3124 K
крикнул	2634 K
крикнула	2634 K	3124 K
кричав	3124 K
кричал	2634 K
кричала	2634 K	3124 K
кричали	2634 K	3124 K
кричит	2634 K
""", 'л': """
лв	202 за # K
лев	202 за # K
лева	202 за # K	227 K
лекцию	2592 нашу K
лекцію	3085 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	193 нашия онлайн K	193 нашия K
магазина	193 онлайн K ни	2592 нашего K
магазине	2592 в нашем K	2592 в нашем интернет-K
магазину	3085 нашого K
магазині	3085 у нашому K	3085 в нашому K	3085 нашому інтернет-K
материал	2569 обсудить K	2589 внешний K	2622 K создан	2632 этот K
материалам	2614 ко всем K
материалы	2632 наши K
матеріал	3122 цей K
матеріали	3122 наші K
матеріалу	97 першій версії K
матеріалів	3099 копіювання K сайту	3099 K посилання обов'язкове	3107 до всіх K	3107 до усіх K
мероприятие	2592 наше K
месенджері	3076 K
месец	227 на K	227 всеки K
месечно	227 K
мессенджере	2584 K
месте	42 вы были на K
месяц	2633 в K
мобільний	3072 K додаток
молба	183 имаме малка K	183 имаме K към вас
молел	228 K
молела	228 K
молеха	228 K
молеше	228 K
місці	42 ви були на K
місяць	3123 на K	3123 перший K
""", 'н': """
навчання	48 K ші
нагадав	3124 K
нагадала	3124 K
наголосив	3124 K
наголосила	3124 K
надпис	228 такъв K
надпись	2634 такая K
надсилайте	3078 K нам	3078 K її	3078 K їх нам	3079 K фото	3079 K відео	3079 K свої	3121 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3075 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3078 K нам	3078 K їх нам	3079 K фото	3121 K нам
нажимая	2600 K кнопку	2600 K на кнопку	2600 K "
нажмите	2569 K ctrl
намерете	218 K ни
напис	3124 такий K
написа	228 K
написав	3124 K
написал	2634 K
написала	2634 K	3124 K
написано	2634 было K	3124 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2586 K нашему	2586 K нашей	2586 K автору	2586 K нам	2631 K нам
напишіть	38 K нам	67 K нам	3078 K нашому	3078 K нашій	3078 K автору	3078 K авторці	3078 K нам	3121 K нам
напомнил	2634 K
напомнила	2634 K
направете	225 K дарение
настоя	228 K
настоява	228 K
настоявал	228 K
натискайки	200 K
натискането	200 с K
натискаючи	3092 K кнопку	3092 K на
нашем	2569 в K чате
нашия	193 към K екип	193 в K екип	196 K куиз	196 K тест
небольшая	2545 K просьба
неделю	17 раз в K	17 каждую K	2633 в K
независимата	225 подкрепете K
независими	226 K медии
независимую	2548 поддержите K	2631 поддержите K
независимые	2632 K медиа
незалежні	3122 K медіа
нейросети	2609 с помощью K
несколько	2597 на K вопросов
никакого	71 K спама
новинами	3057 стежте за K
новини	185 google K	3076 google K
нуждаем	225 K се от вашата
нужна	2607 K ваша
нюзлетър	201 K
""", 'о': """
обеща	228 K
обещал	228 K	2634 K
обещала	2634 K
обещали	2634 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2587 - K	2587 , K
обраних	3075 K джерел
обучения	48 K ии
объявил	2634 K
объявила	2634 K
объяснил	2634 K
объяснила	2634 K
объясняет	2634 K
объяснял	2634 K
объясняла	2634 K
обязал	2634 K
обязательна	2577 гиперссылка K	2606 материалов ссылка K	2606 ссылка на источник K
обязательные	21 K поля	2569 K поля
обясни	228 K
обяснил	228 K
обяснила	228 K
обяснява	228 K
обіцяв	3124 K
обіцяла	3124 K
обіцяли	3124 K
огледален	64 K сайт
оглядач	3080 - K	3080 , K
оглядачка	3080 - K	3080 , K
оголосив	3124 K
ограничений	2553 читайте без K
одноклассниках	2584 K
одному	3092 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2569 нашли K
опитування	3089 наше K	3089 коротке K
опитуванні	35 нашому K	3089 K читачів	3089 нашому K	3089 в K
оприлюднюватиметься	22 не K	3063 ваша e-mail адреса не K
опрос	35 наш K	2597 наш K
опросе	35 нашем K	2597 нашем K	2597 в K
опубликован	22 не будет K	2569 ваш адрес email не будет K
организаторите	228 канят K
организаторы	2634 зовут K
організатори	3124 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2600 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2554 K #%	2554 K # %
отбележете	62 K ме
ответил	2634 K
ответила	2634 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2634 K
отвечала	2634 K
отговори	228 K той	228 K тя
отговорил	228 K
отговорила	228 K
отговориха	228 K
отговорност	30 не носи K
отменить	21 K ответ	2633 K в любой момент
отметил	2634 K
отметила	2634 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2556 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2586 K их нам	2631 K нам
отримувати	3110 хочете K
отримуйте	3114 K
очакваме	186 K вашите
ошибку	2570 нашли K
оштрафовал	2634 K
оштрафовала	2634 K
оштрафував	3124 K
""", 'п': """
партнером	2604 совместно с K	3097 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2604 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3097 K посилання
партнеры	2566 мы и наши K
партньорски	205 K линкове
партнёром	2604 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2604 K ссылки
партнёрским	74 K ссылкам
патроном	2631 станьте K
пееха	228 K
пели	2634 K
первинній	97 K версії
первоначальной	97 K версии
первый	2633 K месяц	2633 рубль в K
переведите	2631 K нам
перевірте	3089 K себе	3092 K пошту
передплатник	50 як K	3050 уже K	3050 вже K
передплатникам	3050 доступний лише K	3050 доступна лише K	3050 доступно лише K
передплатники	50 K можуть	3108 лише K	3108 тільки K
передплатників	3050 тільки для K
передплатою	3050 доступна за K	3050 доступний за K	3093 за K	3115 з K
передплату	80 оформіть K	3093 K за	3121 оформіть K
передплатіть	80 K
передрук	45 K	3073 K
передруковувати	45 K
передруку	3073 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2582 K
перепечатке	2582 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3071 K даних
персональных	2580 K данных
писав	3124 K
писал	2634 K
писала	2634 K	3124 K
писати	3122 нам K
писменото	207 без K съгласие
письме	2600 в одном K
письменного	2621 без K согласия
письмової	3113 без K згоди
питаха	228 K
питаше	228 K
пишете	38 K ни	67 K ни	186 K ни	187 K на	225 K ни
пишеше	228 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2586 K нам	2618 K на	2631 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3078 K нам	3111 K на
платной	2553 в K версии
побачили	3119 K помилку
повний	20 K текст	3093 K текст
повтаря	228 K
повтаряше	228 K
повторював	3124 K
повторює	3124 K
повторяет	2634 K
повторял	2634 K
повторяла	2634 K
повідомив	3124 K
повідомила	3124 K
повідомили	3124 K
повідомте	38 K нам	67 K нам	3078 K нам	3078 K нас	3121 K нам
подайте	187 K сигнал
поддержать	2631 K нас	2631 K редакцию	2631 K нашу
поддерживайте	2631 K нас	2631 K нашу
поддержите	2548 K нашу	2548 K нас	2607 K	2631 K нас	2631 K нашу	2631 K редакцию	2631 K проект	2631 K автора	2631 K наш
поддержка	2549 ваша K	2631 ваша K поможет	2631 ваша K помогает	2631 ваша K позволит
поддержке	2604 при K партнёра	2604 при K партнера	2607 благодаря вашей K	2632 вашей K
поддержки	2632 без вашей K	2632 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	228 K
подканяха	228 K
подканяше	228 K
подкаст	34 наш K	34 нашия K	195 K	226 нашият K	2595 K	2632 наш K	3087 K	3122 наш K
подкаста	195 K	2595 K	2632 нашего K
подкасте	34 нашем K	2595 K
подкасти	34 наші K	195 K	3087 K
подкастов	2595 K
подкасту	3087 K
подкастът	195 K
подкасты	2595 K
подкасті	34 нашому K	3087 K
подкастів	3087 K
подкрепа	208 с вашата K	208 вашата K	225 вашата K	226 вашата K
подкрепата	205 с K на партньор
подкрепете	208 K	225 K ни	225 K нашата
подкрепяйте	225 K ни
подписаны	2553 уже K
подписка	2553 уже есть K	2635 K
подписке	2553 доступен только по K	2553 доступна по K	2553 доступен по K	2601 по K
подписки	2635 K
подпиской	2626 с K
подписку	80 оформите K	80 оформить K	2553 оформить K	2553 оформите K	2600 спасибо за K	2601 K за	2631 оформите K	2631 оформить K
подписчик	50 как K	2553 уже K	2553 вы уже K
подписчикам	2553 доступна только K	2553 доступно только K	2553 доступен только K	2615 только K
подписчики	50 K могут	2615 только K	2635 K
подписчиков	2553 только для K
подписчиком	2631 станьте K
подписывайтесь	2556 K на рассылку	2563 K на нас	2563 K на наш	2563 K на канал	2563 K на telegram	2631 K на
подписываясь	2600 K
подпишитесь	80 K	2548 K на регулярное	2556 K на рассылку	2563 K на наш	2563 K на канал	2631 K на
подчеркнул	2634 K
подчеркнула	2634 K
подчерта	228 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3085 нашу K
пожертвование	2548 оформите K	2549 сделайте K	2607 регулярное K	2607 ежемесячное K	2631 ваше K	2631 сделайте K	2631 оформите K	2635 K
пожертвования	2632 на K	2635 K
пожертвованиям	2607 благодаря K	2632 благодаря K
пожертвуйте	2631 K
позволяет	2631 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	207 K на
поиска	228 K
поискал	228 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2553 чтобы прочитать K
полный	20 K текст	2601 K текст
получавайте	221 K
получавате	217 искате ли да K	217 искате да K
получайте	2625 K
получать	2617 хотите K
помилку	3119 знайшли K
помогите	90 K, сколько можете	2631 K нам
помогнете	225 K ни
помогут	2632 K нам
поможет	2632 K нам
помоли	228 K
помолил	228 K
помолила	228 K
помощник	63 наш K	63 ии-K
помощь	2631 нам нужна ваша K
помощью	2609 с K ии
помітили	3074 якщо ви K	3119 K помилку
помічник	63 наш K
понравилась	2632 K статья
понравился	2632 K материал	2632 K текст
пообещал	2634 K
пообещала	2634 K
пообіцяв	3124 K
пообіцяла	3124 K
попереджає	3124 K
попередив	3124 K
попередній	97 K версії
попита	228 K
поправка	97 K:
попросив	3124 K
попросил	2634 K
попросила	2634 K	3124 K
попросили	2634 K	3124 K
попросило	2634 K
порадив	3124 K
порадила	3124 K
посилання	3099 K на джерело обов'язкове
последвайте	225 K ни
последната	216 K ви безплатна статия	216 K безплатна статия
посоветовал	2634 K
посоветовала	2634 K
постановив	3124 K
постановил	2634 K
посъветва	228 K
посъветвал	228 K
посъветвали	228 K
потребовал	2634 K
потребовала	2634 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2600 вашей K
почтовом	2600 вашем K ящике
почту	79 на K	2557 на вашу K	2557 вам на K	2600 вашу K
пошту	79 на K	79 на вашу K	3053 на вашу K
пошті	3092 вашій K
пощенска	173 вашата K кутия
пояснив	3124 K
пояснил	2634 K
пояснила	2634 K	3124 K
пояснював	3124 K
пояснювала	3124 K
пояснює	3124 K
поясняет	2634 K
правото	29 си запазва K
працювати	3100 допоможе нам K	3122 K далі
працюємо	3122 ми K
предишна	97 K версия на
предпочитаемые	2583 K источники
предпочитаемых	2583 K источников
предпочитан	184 K източник
предпочитани	184 K източници
предпочитаните	184 K източници	184 K си източници
предпочтительные	2583 K источники	2620 K источники
предпочтительный	2583 K источник
предпочтительных	2620 K источников
предупреди	228 K
предупредил	2634 K
предупреждава	228 K
предупреждает	2634 K
предыдущей	97 K версии текста
препечатването	207 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2634 K
призвала	2634 K
призвали	2634 K
призна	228 K
признава	228 K
признавал	2634 K
признает	2634 K
признал	2634 K
признала	2634 K
признали	2632 нас K
призова	228 K
призовава	228 K
призовал	228 K
призоваха	228 K
призывал	2634 K
призывала	2634 K
призывали	2634 K
приложение	84 в нашето K	226 нашето K	2558 скачать K	2559 скачайте K	2559 установите K	2581 наше K	2581 мобильное K	2631 скачайте наше K	2631 скачайте K и
приложението	225 изтеглете K ни	225 изтеглете K на вестник
приложении	84 в нашем K	2558 открыть в K	2581 нашем K
приложения	2581 нашего K	2632 нашего K
приоритетным	2583 K источником
присоединяйтесь	51 K	2631 K к нам	2631 K к нашему	2631 K к нашей	2631 K к нашим	2631 K к сообществу	2631 K к читателям	2631 K к тем
присъединете	51 K се	225 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2586 K нам	2586 K фото	2586 K видео	2586 K новости	2586 K свои	2586 K их нам	2631 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2586 K нам	2586 K фото	2586 K их нам	2631 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3121 K до нас	3121 K до нашої	3121 K до нашого	3121 K до спільноти	3121 K до читачів
приєднуйтеся	51 K	3121 K до нас	3121 K до нашої	3121 K до нашого	3121 K до спільноти	3121 K до читачів
проверьте	2597 K себя	2600 K почту
проголосуйте	2612 K	3105 K
продовження	3097 реклама. K
продовжити	3050 щоб K читання	3100 допоможуть нам K
продовжувати	3122 K роботу
продолжаем	2632 мы K работать
продолжать	2607 помогут нам K	2632 K работу
продолжение	2604 реклама. K
продолжить	2553 чтобы K чтение	2607 помогут нам K	2607 поможет нам K	2632 K работу
продължава	205 K по-долу
продължете	170 K да четете
продължим	226 да K да работим
продължите	169 за да K да четете
произведен	2577 настоящий материал (информация) K	2622 материал K
произведён	2622 материал K
пройдите	2597 K тест
пройдіть	3089 K тест
пропускайте	217 не K
пропустите	2617 не K
пропустити	3110 не хочете K
пропустить	2617 не хотите K
пропустіть	3110 не K
просив	3124 K
просил	2634 K
просила	2634 K	3124 K
просили	2634 K	3124 K
просьба	2545 у нас к вам K	2545 у нас есть K
просять	3124 K
проучване	196 нашето K
прохання	3044 маємо до вас K	3044 невелике K
прочетете	170 за да K цялата
прочитать	2553 осталось K	2553 чтобы K статью
пріоритетне	3075 K джерело
пріоритетним	3075 K джерелом
публиковать	45 K у себя
пълния	202 K текст
първия	227 за K месец
първоначалната	97 K версия
підписатися	3052 K на розсилку
підписка	3125 K
підписку	3050 оформіть K	3092 дякуємо за K	3121 оформіть K
підписники	3108 лише K	3125 K
підписників	3050 тільки для K
підписуйтесь	3056 K на нас	3056 K на наш	3056 K на канал	3056 K на telegram	3121 K на
підписуйтеся	3056 K на наш	3056 K на канал
підписуючись	3092 K
підпишіться	3052 K на розсилку	3056 K на наш	3121 K на
підтримайте	3047 K нашу	3047 K незалежну	3047 K нас	3100 K	3121 K нас	3121 K нашу	3121 K незалежну	3121 K редакцію	3121 K автора	3121 K роботу	3121 K наш
підтримати	3121 K нас	3121 K нашу
підтримка	3048 ваша K	3121 ваша K допоможе
підтримки	3097 за K партнера	3122 спільноти K	3122 вашої K
підтримуйте	3121 K нас	3121 K нашу
підтримці	3100 завдяки вашій K	3100 завдяки K читачів	3122 вашій K
піти	3044 перш ніж K
""", 'р': """
работа	226 нашата K	2632 наша K
работаем	2632 мы K
работать	2607 помогут нам K	2607 поможет нам K	2632 K дальше
работу	2632 нашу K
радив	3124 K
радила	3124 K
радили	3124 K
радить	3124 K
разкажете	38 K ни	67 K ни
разрешение	180 без K е забранено
разрешения	2621 без K редакции
разчитаме	208 K на вашата	226 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2631 K нам
рассказал	2634 K
рассказала	2634 K
рассказывать	2632 K правду
расследование	2632 наше K	2632 это K
расследования	2632 наши K
рассылка	2632 наша K	2635 K
рассылку	78 на K	78 нашу K	78 K	2556 нашу K	2556 K самых	2632 нашу K
регистрацията	200 с K си	200 благодарим за K
регистрируясь	2600 K
регулярний	3100 K внесок
редактор	188 е K	188 - K	188 , K	2587 - K	2587 , K	3080 - K	3080 , K
редакторка	3080 - K	3080 , K
редакцией	39 нашей K	2586 связаться с K
редакции	97 поправка K	2621 без согласия K	2632 нашей K
редакцию	39 в нашу K	2586 напишите в K	2586 пишите в K
редакция	193 в нашата K	226 нашата K	2632 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3078 напишіть у K	3078 пишіть у K
редакція	3122 наша K
редакцією	39 нашою K	3078 зв'язатися з K
редакції	43 письма до K	3078 пишіть до K	3113 без згоди K	3113 без дозволу K	3122 нашої K
рекламата	11 K	205 след K
реклами	11 K	70 без K	70 немає K	226 без K	3097 після K	3097 на правах K	3122 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2604 после K	2604 на правах K	2632 без K
репортер	39 на нашия K	188 е K	188 - K	188 , K	2587 - K	2587 , K	3080 - K	3080 , K
репортери	39 на нашите K	226 нашите K
репортерка	3080 - K	3080 , K
репортёр	2587 - K	2587 , K
решил	2634 K
реєструючись	3092 K
робота	3122 наша K
роботу	3122 нашу K
розкажіть	38 K нам	67 K нам
розповів	3124 K
розповідати	3122 K правду
розповіла	3124 K
розсилка	3122 наша K	3125 K
розсилку	78 на K	78 нашу K	78 K	3052 нашу K	3052 щоденну K	3122 нашу K
розслідування	3122 наші K	3122 це K
рублей	2633 # K
рік	3123 на K
""", 'с': """
свободната	225 подкрепете K
свържете	38 K се с нас	67 K се с нас	186 K се с нашия	186 K се с нашата	186 K се с нас	186 K се с автора	225 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2586 K с нами
связаться	2586 K с автором
седмично	17 веднъж K
сигнализирайте	186 K ни
сказав	3124 K
сказал	2634 K
сказала	2634 K	3124 K
скаржаться	3124 K
скаржився	3124 K
скаржилася	3124 K
скачайте	2558 K наше
скиньте	2631 K нам	2631 K донат
сколько	2631 скиньте K
скриньку	3092 вашу K
скриньці	3092 вашій K
следите	2563 K за нами
словам	2634 по K
словами	3124 за K
слушайте	218 K ни
слідкуйте	3056 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2634 K
советовала	2634 K
советовали	2634 K
советует	2634 K
согласны	43 не K	43 K с автором
содержимое	2589 внешнее K
сообщение	2577 данное K (материал) создано	2622 K создано
сообщил	2634 K
сообщила	2634 K
сообщили	2634 K
сообщите	38 K нам	67 K нам	2586 K нам	2631 K нам
соучастником	2607 станьте K	2631 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3054 увімкнути K	3054 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3122 K текст	3122 K матеріал
сподобалась	3044 якщо вам K стаття
спонсором	80 станьте K
според	228 K
спрашивает	2634 K
спросил	2634 K
спросила	2634 K
співали	3124 K
співучасником	3121 станьте K
спільнота	3122 наша K
спільноти	3048 стань частиною K	3100 частиною K	3122 нашої K
станете	80 K член	225 K абонат	225 K член
станьте	51 K одним из них	2631 K нашим	3121 K нашим
статей	3107 до всіх K	3107 до усіх K
статии	215 до всички K
статия	183 хареса ли ви тази K	202 цялата K	226 тази K
статията	202 % от K
стаття	3122 ця K
статья	2632 эта K
статьям	2614 ко всем K
стверджує	3124 K
стежте	3056 K за нами
стигнали	183 щом сте K дотук
стороннего	2589 K сервиса
сторонним	2589 K сервисом
стороннього	3082 K сервісу
стороннім	3082 K сервісом
суммой	2633 любой K
сумму	2633 любую K
сутрин	17 всяка K
существуем	2632 мы K
существует	2607 K благодаря
събитие	193 нашето K
съветва	228 K
съветваше	228 K
съвместно	205 K с партньор
съгласен	43 не си K
съгласие	207 без писмено K
съгласни	43 не сте K
съдържание	9 това K	190 външно K	190 това K
съдържанието	207 използването на K	207 използване на K
съобщи	228 K
съобщил	228 K
съобщиха	228 K
""", 'т': """
тагнете	62 K ме
твърдеше	228 K
твърди	228 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	215 до всички K
тексту	97 першій версії K
телеграм	16 K	185 K	2563 наш K-канал	2563 в нашем K	2584 K	2584 K-канал	2584 K-канале	2618 пишите в K	2632 наш K	3056 наш K-канал	3076 K	3076 K-канал	3076 K-каналі
телеграме	16 K	2584 K
телеграмі	3076 K
тест	2597 наш K	3089 наш K
тиждень	17 раз на K	3123 на K
требовал	2634 K
требовала	2634 K
требовали	2634 K
тръгнете	183 преди да си K
""", 'у': """
уведомления	14 K	2559 включите K	2559 включить K	2559 разрешить K
уверяет	2634 K
уверял	2634 K
уверяла	2634 K
увійдіть	24 K	3051 K, щоб
уговаривал	2634 K
уговаривала	2634 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	193 нашия K
уйдете	2545 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3075 K джерел
улюблені	3075 K джерела
умовляв	3124 K
умоляваше	228 K
умолял	2634 K
умоляла	2634 K
умоляли	2634 K
утверждает	2634 K
уточнение	97 K:
уточнення	97 K:
уточнив	3124 K
уточнил	2634 K
уточнила	2634 K	3124 K
учасником	3121 станьте K
""", 'ф': """
фейсбук	16 K	185 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2632 K нашу
цитировании	2582 при K
цитування	3073 у разі K
цитуванні	3073 при K
""", 'ч': """
частиною	3121 станьте K
частковому	3099 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	218 K ни
читаете	2631 спасибо, что K
читай	3056 K нас
читайте	2563 K нас в	3056 K нас у	3056 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2597 опросе K	2607 благодаря поддержке K	2627 K	2632 наших K
читатели	36 наши K	36 нашите K	43 писма на K	223 K	226 нашите K	2545 дорогие K	2627 K	2632 наши K
читателите	223 K	226 с подкрепата на K	226 от K ни
читателям	18 благодаря K	36 нашим K	2627 K	2632 благодаря K
читати	3050 щоб K далі	3121 щоб K далі
читачам	18 завдяки K	3116 K
читачі	36 наші K	3116 K	3122 наші K
читачів	43 листи K	3116 K	3122 наших K
читаєте	3121 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3123 K
щомісячний	3100 K внесок
щомісячно	3123 K
щоранку	17 K
щотижневу	3052 K розсилку
""", 'э': """
электронной	2600 адрес K почты
электронную	2600 K почту
""", 'я': """
яжіться	38 зв'K з нами	3078 зв'K з нами
язкові	21 обов'K поля	3063 обов'K поля
якщо	3044 K ви вже тут
""", 'і': """
інтелектом	3102 штучним K
інтелекту	3102 за допомогою штучного K
""", 'א': """
אומר	1475 K
אומרת	1475 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1429 עקבו K	1472 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1427 דואר K
אמר	1475 K
אמרה	1475 K
אמרו	1475 K
אתכם	1459 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1474 K
ביקש	1475 K
ביקשה	1475 K
במייל	1458 K שלכם
בסרטון	1448 לצפות K זה
בעוגיות	1434 שימוש K
בעיתונות	1459 לתמוך K
בקובצי	1433 משתמש K
בשבוע	17 פעם K	1474 K
בתגובות	85 K
בתוכן	1470 לעשות שימוש K
""", 'ד': """
דווחו	1472 K לנו
דיוור	1458 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1430 הורידו את K	1473 K
הבהרה	97 K:
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1475 K
הודיעה	1475 K
הוואטסאפ	1430 לקבוצת K
הווטסאפ	1430 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1475 K
הוסיפה	1475 K
הזהיר	1475 K
הזכויות	1441 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1471 הכתבות K
הטלגרם	1430 לערוץ K
הטקסט	1449 K
היום	1472 תרמו K
הירשמו	1472 K לקבלת
הכותב	1470 על דעת K
הכתבה	45 לפרסם את K	1423 להמשך קריאת K	1449 K	1473 K הזאת
המדור	1447 הוא עורך K	1447 היא עורכת K
המובעות	1470 הדעות K במאמר	1470 הדעות K בטור	1470 הדעות K בכתבה
המועדף	1444 למקור K	1444 כמקור K
המייל	1426 לתיבת K	1427 כתובת K
המקורית	97 בגרסה K של
הניוזלטר	1427 K היומי	1458 K השבועי של	1458 K שלנו	1473 K
הסביר	1475 K
הסיכום	1449 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1449 הנקודות K
העיתונות	1473 K העצמאית
הפרטיות	1434 מדיניות K
הפרסומת	11 K
הצביעו	1472 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1430 K לערוץ	1472 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1434 תנאי K
התגובות	1455 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1459 בזכות K שלכם
התראות	14 K
התרגום	1449 K
התרומה	1472 K שלכם
""", 'ו': """
ובטוויטר	1429 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1459 K בכם
ותלויה	1459 K בכם
""", 'ז': """
זקוקה	1472 K לכם
""", 'ח': """
חודשית	1472 תרומה K
חיצוני	1448 תוכן K	1448 תוכן ממקור K
""", 'ט': """
טען	1475 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1458 K למייל	1458 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1423 הצטרפו K
כתב	1475 K
כתבה	1449 K זו	1473 K זו	1475 K
כתבו	38 K לנו	67 K לנו	1472 K לנו
כתבות	1471 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1447 היא K
כתובת	77 הזינו K מייל	1427 K דוא"ל
""", 'ל': """
לדברי	1475 K
להגיב	6 כדי K	1455 K
להמשיך	1423 כדי K לקרוא	1459 עזרו לנו K
להעתיק	1441 אין K	1470 לשכפל, K
לחודש	1474 K
לחוק	1470 סעיף #א K
לחצו	1472 K כאן
לידיעון	1472 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1424 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1426 הירשמו K	1426 הרשמה K	1426 K שלנו	1458 בהצלחה K	1472 הירשמו K
לעזרתכם	1472 אנחנו זקוקים K
לענייני	1447 הוא כתב K	1447 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1448 K בתוכן
לקבוצת	1430 הצטרפו K
לקריאה	1471 כתבות K
לקריאת	20 K הכתבה
לשנה	1474 K
לתומכים	1459 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1471 K חינם
מועדף	1444 מקור K	1444 כמקור K
מינוי	1423 רכשו K	1472 רכשו K	1476 K
מנוי	1423 כבר K
מנויים	1476 K
מסכימים	43 לא K	43 K?	1458 בהרשמה אתם K
מסר	1475 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1458 K שבועי	1476 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1449 K
סיפר	1475 K
סיפרה	1475 K
סעיף	1470 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1472 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1458 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	1447 הוא K
עיתונאית	1447 היא K
עיתונות	1459 לעשות K	1473 K עצמאית
עכשיו	1472 תרמו K
עמלה	1469 נקבל K	1469 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1473 ללא K
פרסומת	11 K
פרשן	1447 הוא K
פרשנית	1447 היא K
""", 'צ': """
ציין	1475 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	1473 K
קרא	1475 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1474 חודש K
""", 'ש': """
שאלו	1449 K את
שולחים	57 אנחנו K לכם
שיווקי	1458 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1472 K לנו
שלנו	39 לכתב K	1473 K
שנקבל	1469 K עמלה
שקראתם	1472 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1455 K
תוכן	9 K זה	1448 הצגת K
תייגו	62 K אותי
תיקון	97 K:
תלוי	1459 K בכם
תלויה	1459 K בכם
תמיכתכם	1472 K
תמכו	1472 K בנו
תקציר	1449 K
תרומה	1476 K
תרומות	1476 K
""", 'ا': """
اخبارنا	163 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1203 K مطلب	1203 K خبر	1209 براي K مطلب
ادعمنا	162 K
ادعموا	162 K
ارسال	6 براي K نظر	1181 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	164 K
استخدام	123 يمنع اعادة K
استطلاع	162 صوت في K
استطلاعنا	163 K
استفاده	1169 از كوكي K ميكنيم	1169 از كوكيها K ميكنيم	1170 شرايط K	1177 K از مطالب اين سايت	1177 K از مطالب سايت
استمرار	162 ساهم في K	162 ساهموا في K
اسپم	71 بدون K
اشار	165 K
اشارة	62 ضع K الي
اشارت	165 K
اشتراك	149 لديك K	166 K	1198 K تهيه كنيد	1209 K تهيه كنيد	1213 K
اشتراكك	146 تم K
اشترك	80 K	101 K الان	162 K الان
اشتركوا	80 K	162 K
اصحابها	144 تعبر عن راي K	144 عن راي K
اصلاحيه	97 K
اضاف	165 K
اضافت	165 K
اضغط	162 K هنا
اطلاع	1181 به ما K دهيد
اعادة	45 K نشر	123 يمنع K نشر
اعجبك	163 K هذا
اعلام	1212 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	165 K
اعلنت	165 K
اعملوا	62 K تاغ
افاد	165 K
افادت	165 K
افزود	1212 K
اكتب	162 K لنا
اكتبوا	38 K الينا	67 K الينا	162 K لنا
اكد	165 K
اكدت	165 K
الاخبارية	105 النشرة K
الارتباط	115 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	115 شروط K
الاشعارات	14 K	106 فعل K	107 تفعيل K
الاعلان	11 K
الاعلانات	117 حاجب K	117 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	104 بريدك K	105 البريد K
الان	162 تبرع K	162 سجل K
الاول	164 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	104 نشرتنا K	105 النشرة K	166 النشرة K
التحرير	39 فريق K لدينا
التطبيق	106 حمل K	106 نزل K	107 تحميل K
التعليق	143 شروط K	143 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	163 هذا K
الخارجية	133 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	115 سياسة K
الدخول	24 سجل K	101 سجل K او	101 سجل K الان	101 سجل K الي حسابك	162 سجل K او
الشهر	164 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	147 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	101 لمتابعة K	149 لمواصلة K
الكاتب	144 يعبر عن راي K
الكوكيز	115 K
المادة	163 هذه K
المجانية	15 المقالات K	159 من المقالات K	159 مقالاتك K	159 المقالات K
المحتوي	9 هذا K	101 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	163 الصحافة K
المفضل	128 مصدرك K	128 مصدركم K	128 المصدر K لديك
المفضلة	128 مصادرك K	128 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	101 لقراءة K كاملا	149 لقراءة هذا K	163 هذا K
النشر	123 يمنع اعادة K
النشرة	104 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	162 انضم K
اليهم	51 انضم K
انتاج	123 يمنع اعادة K
انستغرام	162 تابعنا علي K
انضموا	51 K اليهم
انقر	162 K هنا
اوضح	165 K
اوضحت	165 K
اول	1211 ماه K
اوليه	97 نسخه K اين
ايميل	1164 K خود را	1164 به K شما	1165 ادرس K	1165 نشاني K	1194 در K خود	1209 K خود را وارد كنيد
ايميلتان	1194 به K
اينجا	1202 K كليك كنيد	1209 K كليك كنيد
اينستاگرام	1167 در K دنبال
اينه	64 K
اپ	1193 K
اپليكيشن	1193 K	1209 K ما را	1209 K را دانلود كنيد	1209 K را نصب كنيد	1210 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	131 K
باحثة	131 K
بازتابدهنده	1207 الزاما K	1207 لزوما K	1207 K ديدگاه
بازنشر	45 K
باشيد	1181 با ما در تماس K
بالضرورة	144 لا تعبر K عن	144 لا يعبر K عن	144 لا تعكس K	144 لا يعكس K	144 لا تمثل K	144 لا يمثل K
ببينيد	1188 را K
بحسب	165 K
بخوانيد	1179 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1210 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	104 الي K	146 في K	146 علي K	146 سجل K	146 اضف K
بريدكم	77 اتركوا K	146 في K
بشنويد	1188 K
بعرض	133 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1181 براي ما K
بفضلكم	163 K
بنويسيد	38 براي ما K	67 براي ما K	1181 براي ما K	1209 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1179 K	1187 به تيم ما K	1209 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1181 با ما در ميان K	1209 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1181 با ما تماس K
""", 'ت': """
تؤكد	165 K
تابعة	74 روابط K
تابعنا	111 K علي	111 K عبر	162 K علي تويتر	162 K علي غوغل	162 K علي جوجل
تابعوا	110 K اخبار
تابعونا	110 K علي	110 K عبر	162 K علي
تاكيد	1212 K كرد
تبرع	166 K
تبرعات	166 K
تبرعك	162 K
تبرعكم	162 K
تبرعوا	90 K بما	162 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	163 K
ترجيحي	1180 منبع K	1180 منابع K
تستطيع	147 تبرع بما K	147 ساهم بما K
تصحيح	97 K:
تطبيق	162 حمل K	162 حملوا K
تطبيقنا	84 في K	84 عبر K	163 K
تعبر	144 لا K عن راي	144 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	143 لتضيف K
تفعيل	114 K جافا
تفوت	162 لا K
تفوتوا	162 لا K
تقاريرنا	163 K
تقول	165 K
تلغرام	162 تابعنا علي K
تلگرام	1167 ما را در K	1167 در K دنبال	1167 كانال K ما	1181 با ما در K
تماشا	1188 K كنيد
تمامي	1178 K حقوق
تمثل	144 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	162 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	123 يمنع اعادة K
توضيح	97 K:	1212 K داد
تيم	1210 K ما
""", 'ج': """
جاوااسكريپت	1169 K را فعال
""", 'ح': """
حذر	165 K
حذرت	165 K
حساب	101 هل لديك K
حقوق	1178 كليه K	1178 همه K	1178 تمام K
حمايت	1195 K مالي خود	1196 به K شما نياز	1196 با K شما	1197 K كنيد	1209 از ما K كنيد	1209 K شما
""", 'خ': """
خارجي	133 محتوي K
خبر	4 اين K	1210 اين K
خبرنامه	1164 K ما	1164 اشتراك K	1165 در K	1194 K روزانه	1194 K هفتگي	1210 K ما	1210 K	1213 K
خبرنگار	39 K ما	1181 K ما را	1183 K
خبرنگاران	39 K ما	1210 K ما
خصوصي	1170 سياست حريم K
خواست	1212 K
خواستند	1212 K
خواندن	1198 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1196 به K خود تكيه	1210 K ما
خواهد	1190 منتشر K شد
خواهند	1190 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1183 استاد K
دستيار	63 K مجازي
دعا	165 K
دعت	165 K
دعمك	162 K
دعمكم	147 نعتمد علي K	147 تعتمد علي K	147 نحتاج الي K	162 K
دنبال	1167 ما را K كنيد	1179 K كنيد	1179 K كنيم	1209 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1181 به ما خبر K	1188 گوش K	1199 هديه K	1209 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1190 نوشتن K	1190 ارسال K	1190 بيانگر K	1207 لزوما K
""", 'ذ': """
ذكر	165 K
ذكرت	165 K
""", 'ر': """
راسلنا	38 K	67 K	162 K
راسلونا	38 K	67 K	162 K
رايگان	1187 وبينار K ما	1198 اشتراك K	1208 مقاله K	1208 مطلب K	1208 مطالعه K	1209 K ثبت نام كنيد
روزنامه	1207 ديدگاه K
روزنامهنگار	1183 K
روزنامهنگاري	1210 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1211 K
ساهم	90 K بما	162 K في دعم
ساهموا	90 K بما	162 K في دعم
سايت	1210 K ما
سايتهاي	1184 محتواي K ديگر
سنويا	164 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	162 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	162 K
شهريا	164 K
شويد	24 وارد K	1179 عضو K	1179 K	1209 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1194 خبرنامه K
صحافتنا	163 K
صحافي	131 K
صحافية	131 K
صحافيينا	39 K
صحفي	131 K
صحفية	131 K
صحفيينا	39 K	163 K
صرح	165 K
صرحت	165 K
صوركم	40 K
""", 'ط': """
طالب	165 K
طالبت	165 K
طلب	165 K
طلبت	165 K
""", 'ع': """
علاقه	1180 منبع مورد K
عملنا	163 K
عمولة	157 قد نحصل علي K	157 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1187 K شغلي در
فريقنا	163 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	162 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1190 K	1191 حروف لاتين (K)
""", 'ق': """
قال	165 K
قالت	165 K
قالوا	165 K
قبلي	97 نسخه K اين
قراءنا	163 K
قرائنا	147 نعتمد علي K	147 ونعتمد علي K	163 K
قناتنا	110 K علي	110 انضم الي K	163 K
""", 'ك': """
كاتب	131 K
كاتبة	131 K
كاتبه	144 يعبر عن راي K
كاتبها	144 تعبر عن راي K
كار	1210 K ما
كاربري	1198 حساب K خود شويد	1209 حساب K خود شويد
كانال	1167 به K ما	1179 K ما	1210 K ما
كتب	165 K
كتبت	165 K
كردهايد	1198 ثبت نام K	1198 ثبتنام K
كمصدر	128 K مفضل
كميسيون	1205 K دريافت كنيم	1205 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1187 ديدن K	1188 گوش K	1199 هديه K	1202 روي لينك كليك K	1202 كليك K	1209 به ما كمك K	1209 روي لينك كليك K	1209 همين حالا ثبت نام K
كوكي	1170 از K
كوكيها	1170 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1190 حروف K	1191 حروف K
لاشتراكك	146 K في
لاشتراككم	146 K في
لاضافة	6 K تعليق	143 K تعليق
لزوما	1207 K نظر
لقراءة	101 سجل الدخول K	149 K بقية	162 سجل الدخول K
لقراءتكم	162 شكرا K
لكتابة	143 K تعليق
للاطلاع	149 K علي المقال كاملا
للتعليق	6 K	143 K علي الخبر
للقراءة	0 دقائق K	101 سجل الدخول K
للمتابعة	101 سجل الدخول K
للمشتركين	50 يمكن K	102 K فقط	149 حصري K	149 متاح K
لمتابعة	101 سجل الدخول K	149 K قراءة	162 سجل الدخول K
لمشتركي	149 حصري K
لمواصلة	149 K قراءة
""", 'م': """
ما	1210 به K
مالي	1196 كمك K شما	1209 كمك K شما	1213 كمك K
ماه	1211 در K
ماهانه	1211 K
متجرنا	163 K
متصفحك	10 K
مجانا	162 سجل K
مجانيا	159 مقالا K
مجانية	159 مقالات K
محتوا	9 اين K
محتواي	1184 K خارجي	1184 اجازه ميدهيد K
محتوايي	1184 حاوي K از
محتوي	133 K من طرف ثالث
محفوظ	1177 حقوق K است
محفوظة	123 جميع الحقوق K	123 حقوق النشر K
مراسل	131 K
مراسلة	131 K
مراسلنا	39 K	163 K
مراسلينا	39 K	163 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	147 نحتاج الي K	147 الي K
مساهمتكم	147 نحتاج الي K
مستقل	1210 رسانه K
مستقلة	163 صحافة K
مشترك	149 هل انت K	1198 K شويد	1209 K شويد
مشتركا	50 بصفتك K
مشتركان	1198 ويژه K است
مصنوعي	1185 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1210 اين K
معنا	162 ساهم K
مقالاتنا	147 لا نضع K	163 K
مقاله	1203 ادامه K
منبع	1206 ذكر K
منتخب	1180 منبع K
منشن	62 K لي
منصتنا	163 K
مهمانم	54 قهوه K
موافقتك	133 نطلب K
موبايل	1193 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1194 عضويت شما با K	1194 ثبت نام شما با K
موقعنا	163 K
ميتوانند	50 مشتركان K
ميخواهيم	1184 از شما اجازه K
ميدهد	1190 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1212 K
ميگويد	1212 K
ميگيريم	1205 كميسيون K
""", 'ن': """
ناشد	165 K
ناشدت	165 K
نتقاضي	157 K عمولة	157 قد K عمولة
نحتاج	147 K الي دعمك
نخواهد	22 منتشر K شد	1190 منتشر K شد
نخواهند	1190 منتشر K شد
ندهيد	1209 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1193 K موبايل
نستخدم	114 K ملفات
نشرتنا	78 K	104 اشترك في K	163 K
نظر	6 ثبت K
نظرسنجي	1209 در K ما	1210 K ما
نميشود	60 ايميل شما نمايش داده K	1190 منتشر K
نوشت	1212 K
نويسنده	1181 ايميل K	1183 K
نياز	1196 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1198 مشترك K
هماكنون	1209 K ثبت نام كنيد
همايش	1187 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1196 به حمايت شما K
واتساب	162 تابعنا علي K
واحدا	51 كن K منهم
واشار	165 K
واشارت	165 K
واضاف	165 K
واضافت	165 K
واعلن	165 K
واعلنت	165 K
وافاد	165 K
وافادت	165 K
واكد	165 K
واكدت	165 K
واوضح	165 K
واوضحت	165 K
وبحسب	165 K
وبينار	1187 K ما	1187 در K
وتؤكد	165 K
وتري	165 K
وتضيف	165 K
وتقول	165 K
وحذر	165 K
وحذرت	165 K
ودعا	165 K
ودعت	165 K
وذكر	165 K
وذكرت	165 K
وصرح	165 K
وصرحت	165 K
وطالب	165 K
وطالبت	165 K
وفقا	165 K
وفيديو	40 صور K
وقال	165 K
وقالت	165 K
وقالوا	165 K
وكتب	165 K
وكتبت	165 K
ومحلل	131 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	147 K علي دعمكم
ووفقا	165 K
ويؤكد	165 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1184 ديدن اين K
ويري	165 K
ويضيف	165 K
ويقول	165 K
ويقولون	165 K
""", 'ي': """
يؤكد	165 K
يقول	165 K
يقولون	165 K
يوتيوب	16 K	162 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1183 K
""", 'گ': """
گزارش	1210 اين K
گزارشهاي	1210 K ما
گفت	1212 K
گفتند	1212 K
گفته	1212 K است	1212 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1500 का K रखने
अनुवाद	1502 K
अनुसार	1525 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	1507 K राय दें
अपील	1525 K की
अलर्ट	1509 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1522 K दान
आपको	57 हम K
आर्टिकल	1521 फ्री K	1521 मुफ्त K
आर्थिक	1511 K सहयोग दें	1511 K सहयोग करें	1522 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1481 ऐप K करें	1509 K करें
इनबॉक्स	1480 आपके K	1510 अपने K में
""", 'उ': """
उपयोग	1486 कुकीज का K	1486 कुकी का K
""", 'ए': """
एजेंसी	1520 K की फीड
एडिटर	1500 सब K हैं	1500 सब-K हैं
""", 'क': """
कमीशन	1519 हमें K मिल	1519 K मिल सकता है
कमेंट	1507 अपनी राय K	1508 K करने के लिए	1508 K में अपनी राय	1508 K हटा	1508 K करने वाले
करके	1510 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1480 ईमेल दर्ज K	1483 फॉलो K	1495 जॉइन K	1495 लाइक K	1498 हमें ईमेल K	1505 टिकट बुक K	1507 पोल में वोट K	1510 साइन अप K	1514 शेयर K	1514 साझा K	1514 सेव K	1522 फॉलो K	1522 लॉग इन K	1522 साइन अप K
कहती	1525 K
कहते	1525 K
कहा	1525 K
कहानी	67 अपनी K हमें
कीजिए	1522 मदद K
कॉपी	1514 लिंक K हो गया
कॉपीराइट	1494 K
क्लिक	1495 K करें	1522 यहां K करें	1522 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1523 इस K	1523 यह K
खबरें	1516 और K पढने के लिए	1521 मुफ्त K
खबरों	1516 अन्य K के लिए	1516 ताजा K के लिए	1516 की K के लिए
खरीदें	1505 यहां से K
खेलें	1507 क्विज K और
""", 'ग': """
गिफ्ट	1514 K करें
गोपनीयता	1486 K नीति
""", 'ज': """
जनरेट	1520 ऑटो-K
जरूर	1498 हमें K दें
जावास्क्रिप्ट	1486 K
जुडने	1496 K के लिए
जुडिए	51 आप भी K	1522 K
जुडें	51 आप भी K	1483 चैनल से K	1495 K	1505 हमारी टीम से K	1522 हमसे K
ज्वाइन	1495 K करें
""", 'ट': """
टिप्पणियों	1508 K के लिए
टिप्पणी	1508 K करने के लिए	1508 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1481 ऐप K करें	1509 K करें	1509 K कीजिए	1522 ऐप K करें	1522 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1526 K
दिखाया	60 ईमेल नहीं K
दें	1522 राय K
देखें	1522 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1486 K नीति
निर्भर	1511 आपके सहयोग पर K
नोटिफिकेशन	14 K	1481 K चालू करें	1509 K ऑन करें	1509 K ऑन कर लें
नौकरी	1505 K के अवसर
न्यूज	1484 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1480 हमारे K	1480 हमारा K	1480 हमारा साप्ताहिक K	1480 K के लिए	1523 हमारे K	1526 K
""", 'प': """
पढने	0 K का समय	1512 K के लिए
पढें	0 मिनट में K	1481 ऐप में K	1522 पूरी खबर K
पत्रकार	1523 हमारे K
पत्रकारिता	1500 K में सक्रिय हैं	1523 हमारी K	1523 स्वतंत्र K
पसंदीदा	1497 K सोर्स	1497 K स्रोत	1497 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1511 K के सहयोग से चलते
पाने	1510 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1520 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1525 K
पूछें	1502 K
पूरी	1512 बनकर K खबर
पॉडकास्ट	1506 K सुनें	1506 K सुनने के लिए	1523 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1524 K माह	1524 K वर्ष
प्रतिक्रिया	1507 अपनी K
प्रिफर्ड	1497 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1498 हमें K	1498 कमेंट करके K	1522 हमें K	1522 राय K
बताते	1525 K
बताया	1525 K
बाहरी	1501 K साइट
बिंदु	1502 मुख्य K
बॉक्स	1508 कमेंट K में
बोला	1525 K
बोले	1525 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1498 हमें K	1522 हमें K	1522 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1524 हर K
मांगते	1501 आपकी इजाजत K हैं	1501 आपकी अनुमति K हैं
मुताबिक	1525 K
मुफ्त	1521 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1512 पढना जारी K के लिए
रजिस्टर	1522 अभी K करें
रहिए	1516 जुडे K
रहें	1516 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1525 K
लिखें	38 हमें K	67 हमें K	1522 हमें K
लेख	1523 यह K	1523 इस K
लॉग	24 K इन
लॉगिन	1522 K करें
""", 'व': """
विचार	1520 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1506 K देखें	1506 K यहां देखें	1506 K भी देखें	1506 K देखने के लिए
वेबसाइट	1523 हमारी K
वेबिनार	1505 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1498 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1486 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1498 हमसे K करें
संपादित	1520 ने K नहीं किया
संवाददाता	39 हमारे K	1500 वरिष्ठ K हैं	1500 K हैं
संस्करण	97 पिछले K में
सकते	1496 जुड K हैं	1496 फॉलो कर K हैं	1498 हमें भेज K हैं
सदस्य	55 मासिक K	1512 पहले से K हैं	1522 K बनें
सदस्यता	1512 K लें
सप्ताह	1524 प्रति K
सब्सक्राइब	1480 न्यूजलेटर को K	1480 न्यूजलेटर K	1483 चैनल को K	1495 K करें	1510 K करके आप	1522 K करें
सब्सक्राइबर	50 K	1512 K हैं
सब्सक्राइबर्स	1512 K के लिए है
सब्सक्रिप्शन	1510 K सफल	1526 K
समरी	1502 K
समर्थन	1522 K करें
सर्वाधिकार	1493 K सुरक्षित
सर्वे	1507 K में भाग लें	1507 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1511 हमें K करें	1522 आपका K	1522 हमें K	1522 K करें	1522 आपके K
सहयोगी	55 मासिक K
सामग्री	1501 से मिली K शामिल है	1501 K उपलब्ध नहीं है
सारांश	1502 K
सिंडीकेट	1520 K फीड
सीनियर	1500 K सब एडिटर हैं
सुझाएं	1522 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	1506 को K	1506 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1501 कुकीज K करें
""", 'ह': """
हमारा	1481 K ऐप	1523 K काम	1523 K ऐप
हमारी	39 K टीम से	1522 K मदद करें	1523 K टीम
हमारे	1523 K पाठक	1523 K चैनल	1523 K साथ
हिस्सा	1507 सर्वे में K लें
""", 'অ': """
অনলাইন	246 K শপ
অনুদান	251 আজই K দিন	261 K দিন	265 K
অনুমতি	240 K ছাডা কপি	240 K ছাডা নকল	242 আপনার K চাই
অনুমতিতে	241 বিনা K
অনুসরণ	236 K করুন	261 K করুন
অ্যাড্রেস	248 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	250 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	237 K জানান	237 K পাঠান	237 K লিখুন	237 K ইমেইল করুন	251 K পাশে থাকুন	261 K লিখুন	261 K ইমেইল করুন	261 K সঙ্গে কাজ করুন	262 K পাঠক	262 K সঙ্গে
আযকর	55 K ছাড
আসুন	236 ঘুরে K
""", 'ই': """
ইতিমধ্যে	253 K গ্রাহক
ইনবক্সে	250 K পেতে
ইনস্টল	249 অ্যাপ K করুন
ইমেইল	231 আপনার K
""", 'এ': """
এআই	244 K
এআইকে	244 K
এআইযের	244 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	246 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	242 বহিরাগত K
কমিশন	260 K পেতে পারি
করুন	236 ফলো K	236 যোগ K	261 লগইন K	261 ফলো K
কর্তৃপক্ষ	240 মন্তব্যের জন্য K দাযী নয
কিনুন	246 টিকিট K
কুইজে	246 K অংশ নিন
ক্লিক	236 K করুন	261 এখানে K করুন	261 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	253 K পডতে	262 K
""", 'গ': """
গ্রহণ	242 কুকি K করুন
গ্রাহক	261 K হোন
গ্রাহকদের	253 শুধু K জন্য
""", 'চ': """
চাকরির	246 K সুযোগ
চালিযে	253 পডা K যেতে
চ্যানেল	262 আমাদের K
""", 'জ': """
জরিপে	246 K অংশ নিন	246 K ভোট দিন
জানতে	257 আরও খবর K
জানান	261 মতামত K	264 K
জানিযেছে	264 K
জানিযেছেন	264 K
""", 'ট': """
টাকায	253 মাত্র # K
টেলিগ্রাম	262 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	249 অ্যাপ K করুন	249 অ্যাপটি K করুন	261 অ্যাপ K করুন	261 অ্যাপটি K করুন
""", 'থ': """
থাকুন	236 যুক্ত K	261 পাশে K
""", 'দ': """
দাঁডান	252 পাশে K
দিন	236 যোগ K
দেখতে	247 ভিডিও K
দেখুন	247 ভিডিও K
""", 'ধ': """
ধরিযে	237 ভুল K দিন
""", 'ন': """
নামিযে	249 অ্যাপ K নিন
নিউজলেটার	231 আমাদের K	231 K পেতে	250 সাপ্তাহিক K	262 আমাদের K	262 K	265 K
নিউজলেটারের	262 K
নিজস্ব	240 মতামত লেখকের K
নিবন্ধন	261 এখনই K করুন
নোটিফিকেশন	249 K চালু করুন
""", 'প': """
পডতে	253 বাকি অংশ K	253 লেখা K	257 আরও খবর K
পাঠকেরাই	251 K আমাদের ভরসা
পাঠান	237 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	245 ভুল K
প্রকাশ	240 অনুমতি ছাডা K	248 ঠিকানা K করা হবে না
প্রতি	263 K মাসে
প্রতিবেদক	39 আমাদের K	239 জ্যেষ্ঠ K	239 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	237 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	262 এই K
প্রযোজন	242 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	262 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	264 K
বললেন	264 K
বলেছে	264 K
বলেছেন	264 K
বলেন	264 K
বুদ্ধিমত্তা	244 কৃত্রিম K
ব্যবহার	243 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	247 K দেখুন
""", 'ম': """
মতামত	246 আপনার K দিন	261 K দিন
মন্তব্য	240 অশালীন K প্রকাশ	248 K করতে	248 K লিখতে	248 আপনার K লিখুন
মাসিক	263 K
মূল্যে	253 বিনা K পডতে
মূল্যের	254 বিনা K লেখা
মোবাইল	262 আমাদের K
""", 'য': """
যুক্ত	236 K হোন	236 K করুন	261 K হতে	261 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	237 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	239 সিনিযর K
""", 'ল': """
লাইক	236 K দিন
লাগল	245 কেমন K
লিখুন	248 আপনার মতামত K
লেখা	254 ফ্রি K
লেখাটি	253 K পডতে
লেগেছে	245 কাজে K	245 কেমন K
""", 'শ': """
শুনুন	247 K
""", 'স': """
সংবাদটি	262 K
সংরক্ষিত	235 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	257 আমাদের K থাকুন	257 K থাকুন
সদস্য	261 K হোন
সম্পাদকীয	240 K নীতির সঙ্গে
সর্বস্বত্ব	235 K সংরক্ষিত
সহযোগিতা	261 K করুন
সহাযতা	261 আমাদের K	261 K করুন
সাংবাদিক	262 আমাদের K
সাংবাদিকতা	262 স্বাধীন K
সাংবাদিকতাকে	251 স্বাধীন K	262 K
সাংবাদিকতার	251 K পাশে
সাপ্তাহিক	250 আমাদের K
সাবস্ক্রাইব	231 নিউজলেটারে K	236 K করুন	250 K করলে আপনি	250 K করার জন্য ধন্যবাদ	261 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	262 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	2934 Kเพิ่มเพื่อน	2935 Kติดตาม
กร	2904 Kอกอีเมล
กล	2938 K่าว
กอ	2936 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2935 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2922 Kบคุณที่สมัคร	2922 Kบคุณที่ลงทะเบียน	2936 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2935 Kิกที่นี่	2935 Kิกชม
คว	2932 Kามเห็นส่วนตัวของผู้เขียน
ค่	2931 Kาคอมมิชชั่น	2931 Kาคอมมิชชัน
""", 'จ': """
จด	2903 Kหมายข่าวของเรา	2922 Kหมายข่าวรายสัปดาห์ของเรา	2939 Kหมายข่าว
จะ	2921 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2935 Kวน์โหลดแอปของเรา	2935 Kวน์โหลดแอปได้	2935 Kวน์โหลดแอปเลย	2935 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2913 Kดต่อผู้สื่อข่าวของเรา	2913 Kดต่อกองบรรณาธิการ	2935 Kดตามเรา
ต่	2937 Kอเดือน	2937 Kอปี
""", 'ถ': """
ถื	2922 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2926 Kลองอ่าน
ทั	38 Kกมา	2932 Kศนะของผู้เขียน
ทา	2921 Kงเว็บไซต์ขอสงวนสิทธิ์	2923 Kงอีเมลทุก
ทุ	2923 Kกเช้าทางอีเมล
""", 'บ': """
บท	2927 Kความฟรี	2936 Kความนี้
บร	2939 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2938 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2924 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2938 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2913 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2915 Kมรับคุกกี้
""", 'ร': """
ระ	2938 Kบุว่า
รา	2937 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2924 Kวมสนับสนุนการทำงานของเรา	2935 Kวมสนับสนุน	2935 Kวมบริจาคให้เรา	2935 Kวมบริจาคกับเรา	2935 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2932 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2936 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2909 Kวนลิขสิทธิ์	2910 Kวนสิทธิ์
สน	2924 Kับสนุนสื่ออิสระ	2924 Kับสนุนการทำงานของเรา	2924 Kับสนุนนักข่าว	2935 Kับสนุนเรา	2935 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2903 Kัครรับจดหมายข่าว	2903 Kัครรับข่าวสาร	2935 Kัครรับ	2935 Kัครสมาชิกวันนี้	2935 Kัครสมาชิกเลย	2935 Kัครสมาชิกเพื่อ	2935 Kัครสมาชิกได้ที่	2935 Kัครสมาชิกของเรา	2939 Kาชิก
สำ	2926 Kหรับสมาชิกเท่านั้น
สื	2936 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2913 Kงเรื่องราวของคุณ	2913 Kงข่าวหาเรา	2935 Kงข้อมูลมาที่	2935 Kงคลิปมา
""", 'ห': """
หา	2913 Kกคุณมีข้อมูล
ห้	2909 Kามคัดลอกหรือ	2909 Kามคัดลอกข้อความ	2909 Kามคัดลอกเนื้อหา	2909 Kามคัดลอกบทความ	2910 Kามทำซ้ำ
""", 'อ': """
อย	2935 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2903 Kเมลของคุณ
อ่	2926 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2935 Kียนถึงเรา	2935 K้าสู่ระบบเพื่อ
เฉ	2926 Kพาะสมาชิก
เน	9 Kื้อหานี้	2915 Kื้อหาจากภายนอก	2915 Kื้อหาภายนอก
เป	2926 K็นสมาชิกอยู่แล้ว	2938 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2921 Kื่อแสดงความคิดเห็น	2926 Kื่ออ่านต่อ	2926 Kื่ออ่านบทความ	2934 Kิ่มเพื่อนไลน์	2934 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	2921 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2913 K้งเบาะแสข่าว	2913 K้งเรา	2935 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2912 Kล่งข่าวที่ต้องการ	2912 Kล่งข่าวโปรด	2912 Kล่งที่มาที่ต้องการ
แอ	2934 Kดไลน์	2934 Kดไลน์เพื่อ	2935 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2935 Kวตเลย	2935 Kลดแอป
""", 'ใ': """
ให	2936 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3175 hãy gửi K
""", 'ủ': """
ủng	3164 ly cà phê K hộ	3175 hãy K hộ
""", 'あ': """
あと	1823 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1867 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1790 Kいのブラウザ
お寄	1867 Kせください
お届	57 Kけします
お申	1811 Kし込みはこちら	1867 Kし込みください	1867 Kし込みはこちら
お聞	1867 Kかせください
お見	1867 K逃しなく
お試	1867 Kしください
お読	1867 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1828 K転載したものです	1828 Kの転載です
か月	1777 K無料	1869 K無料
""", 'が': """
が作	1861 aiK成
が無	1790 javascriptK効
が生	1861 aiK成
が翻	1861 aiK訳
が要	1861 aiK約
""", 'こ': """
ここ	1776 Kからは有料	1777 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1776 K記事は有料	1776 K記事は会員	1795 K記事についてのご意見	1841 Kコンテンツは	1841 K投稿は	1841 K外部コンテンツは	1868 K記事が	1868 K記事を	1868 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1790 K用のブラウザ
ご協	1867 K力ください
ご存	1829 Kじの方は
ご寄	1774 K付をお願い	1867 K付
ご意	43 K見・ご反論	1795 K見・ご感想	1795 K見をお寄せ
ご感	1795 K想をお寄せ
ご支	1774 K援をお願い	1867 K援
ご登	1820 K録ありがとうございます	1867 K録
ご覧	1867 Kください	1867 Kいただけます
ご購	1867 K読
ご連	1867 K絡ください
""", 'す': """
すで	1823 Kに会員の方
すべ	1777 Kての記事が
""", 'ぜ': """
ぜひ	1787 Kフォロー
""", 'で': """
でも	1787 K配信中
で作	1861 aiK成
で受	1804 lineKけ取る
で届	1804 lineKく
で最	1804 lineK新
で生	1861 aiK成
で要	1861 aiK約
""", 'と': """
と強	1870 K調
と書	1870 Kい
と発	1870 K表
と話	1870 Kし	1870 Kす
と語	1870 Kっ	1870 Kる
と説	1870 K明
と述	1870 Kべ
""", 'に': """
によ	1861 aiKって生成	1861 aiKる要約	1870 Kると
""", 'の': """
の使	1793 cookieK用
の学	48 aiK習
の採	1811 K用情報
の提	1828 K供記事です
""", 'を': """
をフ	1787 Kォローする	1787 Kォローしよう
を使	1793 cookieK用
を利	1793 cookieK用
を有	1790 javascriptK効	1790 javascript K効
を発	1870 K表した
を許	1808 cookieK可
""", 'ア': """
アカ	1804 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1827 Kィリエイト広告	1827 Kィリエイトプログラム	1827 Kィリエイトリンク	1836 Kィリエイトリンク	1836 Kィリエイト広告	1836 Kィリエイトプログラム
アプ	1782 Kリで開く	1782 Kリで読む	1782 Kリはこちら	1783 Kリを開く	1783 Kリをダウンロード	1783 Kリのダウンロード	1783 Kリをインストール	1819 Kリなら通知	1819 Kリなら速報	1819 Kリなら、	1819 Kリで読むと	1819 Kリなら
アン	1815 Kケートにご協力	1815 Kケートはこちら	1815 Kケート実施中	1816 Kケートに答えて
""", 'カ': """
カ月	1777 K無料	1869 K無料
""", 'ク': """
クイ	1816 Kズに答えて
クッ	1792 cookie(Kキー)	1793 Kキーを使用	1793 Kキーを利用	1808 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1795 Kントを投稿するには	1795 Kントするには	1795 Kントをお寄せ	1796 Kント欄で	1796 Kント欄に	1796 Kント欄から	1796 Kント欄へ	1818 Kントは削除します	1818 Kントは削除することが	1818 Kントは削除する場合	1818 Kントは承認	1818 Kントは公開前	1818 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1774 Kートをお願いします	1867 Kートをお願い	1867 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1867 Kンロードしてください
""", 'チ': """
チケ	1811 Kット販売中
チャ	1788 Kンネル登録を	1804 Kンネルに参加する	1804 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1780 Kースレターに登録	1781 Kースレターを	1804 googleKースで	1820 Kースレター登録はこちら	1871 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1787 Kローして最新	1787 Kローをお願い	1867 Kローしてください
""", 'ブ': """
ブラ	1839 Kウザは音声	1839 Kウザは動画	1839 Kウザではこの動画	1839 Kウザはvideo	1839 Kウザはaudio
""", 'プ': """
プッ	1783 Kシュ通知
プラ	1792 Kイバシーポリシーに
プレ	1777 Kミアム会員
プロ	1827 Kモーションが含まれ	1827 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1780 Kマガに登録	1781 Kマガで	1820 Kマガ登録はこちら	1820 Kマガの登録	1868 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1780 Kルマガジンに登録	1781 Kルマガジンで	1781 Kルマガジンを	1781 Kルでお届け	1795 Kルアドレスが公開されることはありません	1820 Kルアドレスを入力してください	1871 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1776 Kインして続きを	1776 Kインしてください	1777 Kインが必要	1867 Kインして
""", 'ヶ': """
ヶ月	1777 K無料	1869 K無料
""", '上': """
上优	3210 在googleK先
上優	3210 在googleK先
""", '下': """
下方	3284 K留言
下載	3191 K客戶端	3193 Kapp	3193 K應用程式
下载	3191 K客户端	3193 Kapp	3193 K应用	3283 K客户端
""", '不': """
不代	3209 K表本站	3226 K表本站立场	3239 K表本報立場	3239 K表本报立场	3239 K表本站立场	3239 K表本站立場	3239 K表本媒體立場	3239 K表本網立場	3239 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3265 K于任何财团
不屬	3265 K於任何財團
不得	3209 K转载	3209 K轉載
不认	43 K同本文
不錯	3283 K過
不错	3283 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3209 K表作者
仅供	3226 K其表达个人看法
仅限	3231 K会员	3231 K订户
""", '他': """
他說	3286 K
他说	3286 K
""", '付': """
付費	3186 K後	3287 K牆
付费	3186 K后	3287 K墙
""", '以': """
以下	3254 K内容来自
以閱	3185 K讀全文
以阅	3185 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3186 K专享	3231 K限定内容
会員	50 Kの方は	50 Kは月に	1776 K限定です	1776 K限定の記事	1776 K登録できます	1777 K登録すると	1777 K登録が必要	1823 Kの方はこちら	1823 K登録で続きを読む	1823 K登録後にご覧	1852 Kだけが読める	1852 Kのみがお読み	1852 Kのみ閲覧	1867 K登録して	1867 K登録は	1867 K登録がお済み	1867 K登録をお願い	1867 K登録で	1867 K登録のうえ	1867 K登録はこちら	1867 K登録ください	1868 Kの方
会費	1821 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3183 K支持	3283 K支持,	3283 K支持让	3283 K支持讓	3283 K支持是
""", '使': """
使用	3201 Kcookie改善	3201 Kcookie以	3201 K cookie 以	3201 K cookie 来	3201 K cookie 來	3202 Kcookie来	3202 Kcookie來
""", '來': """
來自	3217 K外部平台的內容
""", '依': """
依靠	3229 K读者的支持	3229 K讀者的支持
""", '侵': """
侵权	3209 K请	3209 K必究
侵權	3209 K必究
""", '個': """
個人	1793 K情報の取り扱い	1828 Kの見解です	3226 K看法
""", '偏': """
偏好	3210 K來源	3210 K来源	3279 K來源
""", '僅': """
僅限	3231 K會員	3231 K訂戶
""", '優': """
優先	1803 Kソース	1803 K表示に設定	1803 Kする情報源	1803 K的に表示
""", '免': """
免費	15 K閱讀	3240 K文章	3240 K閱讀篇數	3240 K閱讀額度	3241 K註冊即可	3241 K註冊後	3268 K文章	3283 K訂閱	3285 K試用
免费	15 K阅读	3240 K文章	3240 K阅读篇数	3241 K注册即可	3241 K注册后	3268 K文章	3283 K订阅	3285 K试用
""", '全': """
全文	20 Kを	1776 Kを読むには	1776 Kをお読み
""", '公': """
公众	16 K号	3196 K号:
公式	1783 Kアプリ	1787 Kアカウントをフォロー	1787 Kアカウントを友だち	1804 Klineはこちら	1868 Kline
""", '关': """
关注	3196 K我们的	3283 K我们
""", '内': """
内阅	3191 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3286 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1869 K
初月	1823 K#円で	1869 K無料
""", '判': """
判断	1870 Kした
""", '利': """
利用	1792 K規約に同意
""", '前': """
前請	3226 K先登入
前请	3226 K先登录
""", '剩': """
剩余	3185 K#%
剩餘	3185 K#%
""", '力': """
力を	1821 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3196 Kline好友	3196 Kline官方	3196 Kline@	3229 K贊助行列	3229 K赞助行列	3283 K会员	3283 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1868 Kになります
""", '動': """
動画	40 Kや写真	1812 Kをご覧ください	1812 Kはこちら	1813 Kでも詳しく	1813 Kでも解説	1839 Kを再生するには	1839 Kをご覧いただくには	1839 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	3285 K
""", '即': """
即可	3226 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1788 Kち追加
""", '収': """
収益	1827 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3189 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1805 K班までご	1821 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1780 Kトレイに
""", '只': """
只靠	3229 K讀者	3229 K读者
""", '同': """
同意	3217 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '启': """
启用	3256 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3286 K
告诉	38 K我们	67 K我们	3286 K
""", '呼': """
呼び	1870 Kかけた	1870 Kかける	1870 Kかけて	1870 K掛け
""", '命': """
命じ	1870 Kた
""", '啟': """
啟用	3256 Kjavascript
""", '喊': """
喊道	3286 K
""", '因': """
因为	3283 K有你的支持
因為	3283 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1827 Kの一部が還元
""", '外': """
外部	1808 Kコンテンツ	3217 K内容	3217 K內容
""", '她': """
她說	3286 K
她说	3286 K
""", '好': """
好評	1811 K発売中
""", '如': """
如侵	3209 K权
如有	3209 K侵权	3209 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3197 K微信
""", '定': """
定期	3283 K定額
""", '寄': """
寄付	1849 Kで成り立って	1849 Kで運営され	1849 Kによって運営され	1867 Kをお願い	1871 K
寄到	3189 K您的信箱	3228 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3286 K
""", '居': """
居合	1829 Kわせた方は
""", '已': """
已是	3185 K會員	3231 K订户	3231 K訂戶
已经	3185 K是会员
""", '年': """
年額	1869 K
""", '广': """
广告	11 K	3203 K拦截	3262 K拦截	3262 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1790 Kブロック	1821 Kに頼らず
""", '廣': """
廣告	11 K	3203 K攔截	3262 K攔截	3262 K封鎖
""", '开': """
开启	3193 K通知	3256 Kjavascript
""", '弊': """
弊社	1868 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1868 Kイト
当初	97 Kの記事で
当社	1868 Kの
当編	1868 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3193 K扫	3197 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1774 Kをお願いします	1867 Kをお願い	1867 Kして
""", '您': """
您已	3228 K成功订阅	3228 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3183 K支持	3229 K每一份捐款	3229 K每一筆捐款	3283 K捐款	3283 K支持,	3283 K支持让	3283 K支持讓	3283 K支持是
""", '情': """
情報	1805 Kをお寄せください	1805 K提供はこちら	1805 K提供を募集	1805 K提供をお待ち	1805 Kをお待ちして	1829 Kをお持ちの方は	1829 K提供窓口
""", '感': """
感謝	3228 K您的訂閱	3283 K閱讀	3283 K您的支持
感谢	3228 K您的订阅	3283 K阅读	3283 K您的支持
""", '成': """
成为	51 K其中一员	3185 K会员即可	3231 K付费会员	3283 K会员,	3283 K会员即可	3283 K我们的会员
成果	1836 K報酬型広告
成為	3185 K會員即可	3229 K我們的贊助	3231 K付費會員	3283 K會員,	3283 K會員即可	3283 K我們的會員
""", '我': """
我们	3201 K使用cookie	3201 K使用 cookie	3284 K的
我們	3201 K使用cookie	3201 K使用 cookie	3284 K的
""", '手': """
手机	3193 K客户端
""", '打': """
打开	3191 Kapp	3193 K微信
打開	3191 Kapp
""", '扫': """
扫一	3193 K扫
扫描	3191 K二维码下载	3191 K二维码加入	3193 K二维码关注	3283 K二维码下载	3283 K二维码关注	3283 K二维码加入	3283 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3209 K有风险
""", '指': """
指出	3286 K
指摘	1870 Kした
""", '捐': """
捐助	3229 K我们	3229 K我們
捐款	3283 K支持	3287 K
""", '掃': """
掃一	3193 K掃
掃描	3191 K qr	3283 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3193 K通知
推送	14 K	3193 K通知
""", '擋': """
擋廣	3262 K告
""", '支': """
支持	3182 K獨立媒體	3182 K独立媒体	3183 K我们的	3183 K我們的	3283 K我们,	3283 K我們,	3283 K我们。	3283 K我們。	3283 K我们的报道	3283 K我們的報導	3283 K我们的新闻	3283 K我們的新聞	3283 K我们的记者	3283 K我們的記者	3283 K我们的工作	3283 K我們的工作	3283 K我们继续	3283 K我們繼續
支援	1849 Kで成り立って	1849 Kで運営され	1849 Kによって成り立って	1849 Kによって運営され	1867 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3209 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3210 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1870 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3231 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1780 K情報をお届け
""", '會': """
會員	50 K每月	3186 K專享	3231 K限定內容
""", '月': """
月額	1777 K#円	1869 K
""", '有': """
有了	3283 K你的支持	3283 K您的支持
有料	50 K会員は	1776 K会員限定	1776 K会員になる	1776 K会員の方	1823 K記事が読めます	1871 K会員
有权	3226 K删除
有權	3226 K刪除
""", '未': """
未滿	3250 K#歲	3250 K十八歲
未經	3209 K授權不得	3209 K授權,不得	3209 K授權禁止	3209 K授權請勿	3209 K授權,請勿
未经	3209 K授权不得	3209 K授权,不得	3209 K授权禁止	3209 K授权,禁止	3209 K授权请勿	3209 K授权,请勿
""", '本': """
本ま	1823 月#Kで無料で
本ア	1868 Kプリ
本サ	1868 Kイト
本內	3254 K容來自
本内	3254 K容来自
本刊	3284 K
本報	3284 K導
本报	3284 K读者	3284 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3209 K来源	3284 K
本站	3284 K
本紙	38 Kまで	67 Kまで
本網	3201 K站使用	3284 K
本网	3201 K站使用
本記	1868 K事
本誌	1868 K
""", '来': """
来自	3217 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	1861 K翻訳
""", '欢': """
欢迎	3196 K关注	3283 K加入	3283 K赞助	3283 K订阅	3283 K投稿
""", '歡': """
歡迎	3196 K追蹤	3283 K加入	3283 K贊助	3283 K訂閱	3283 K投稿
""", '此': """
此內	9 K容	3254 K容來自	3254 K容由
此内	9 K容	3254 K容来自	3254 K容由
此前	97 K版本
此影	3253 K片在您所在
此视	3253 K频在您所在
""", '残': """
残り	1776 K#文字	1776 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3285 K
每日	3190 K简报	3190 K簡報	3190 K電子報
每月	3285 K
""", '求': """
求め	1870 Kた	1870 Kている
""", '沒': """
沒有	70 K廣告	3265 K股東	3265 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3265 K股东	3265 K财团
""", '浏': """
浏览	3203 K器版本	3253 K器不支持音频	3253 K器不支持视频	3253 K器不支持播放	3253 K器不支持html#	3253 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3253 K器不支援影片	3253 K器不支援音訊
""", '点': """
点击	3283 K关注	3283 K这里
""", '無': """
無料	15 K記事	1776 Kで会員登録	1776 K会員に登録	1823 Kで読める記事の上限	1823 K会員になると	1852 K記事の閲覧	1852 K記事は残り	1852 Kで読める記事	1852 K閲覧	1867 K会員に登録	1867 K会員登録	1869 K体験
無断	1802 K転載	1802 K複製	1860 K転載・複製	1860 K転載を禁じ	1860 Kでの転載	1860 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3209 K所有	3209 K归本	3209 K归原	3209 K归作者	3209 K归属
版權	3209 K所有	3209 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1868 Kしたジャーナリズム	3284 K新闻	3284 K媒体
""", '獨': """
獨立	3284 K新聞	3284 K媒體
""", '獲': """
獲得	3238 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3284 K者
由读	3284 K者
""", '申': """
申し	1811 K込みはこちら
申込	1811 Kみはこちら	1811 Kはこちら
""", '电': """
电子	3287 K报
""", '畅': """
畅读	3231 K全站
""", '留': """
留言	85 K区	85 K區	3284 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1805 Kをお寄せ
""", '登': """
登入	24 K或	3185 K後繼續	3185 K會員	3241 K或註冊
登录	24 K或	3185 K后继续	3185 K后查看全文	3185 K后查看完整	3241 K或注册
登録	1823 Kして続きを読む	1867 Kしてください	1867 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1868 Kまの
""", '看': """
看更	3191 appK多
""", '禁': """
禁止	3209 K转载
禁無	1801 K断
""", '私': """
私た	1868 Kちの
""", '科': """
科し	1870 Kた
""", '称': """
称	3286 K
""", '稱': """
稱	3286 K
""", '立': """
立即	3283 K加入我们	3283 K加入我們	3283 K订阅	3283 K訂閱	3283 K下载	3283 K下載	3283 K报名	3283 K報名	3283 K成为会员	3283 K成為會員
""", '第': """
第一	3226 K条评论	3226 K則留言	3226 K條評論
""", '筆': """
筆者	1828 K個人の見解
""", '紙': """
紙の	1868 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1776 Kを読むには	1776 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1868 K部では
""", '繼': """
繼續	3185 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3185 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3286 K
者说	3286 K
""", '联': """
联盟	74 K链接	3238 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3238 K行銷連結	3238 K連結
聯絡	38 K我們
""", '自': """
自動	1861 K翻訳
""", '若': """
若有	3209 K侵权	3209 K侵權
""", '获': """
获得	3238 K佣金
""", '著': """
著作	1802 K権は	1860 K権法により保護	1860 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3226 K本站立场
表示	3286 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3185 K即可	3185 K後繼續	3189 K我們的	3189 K電子報	3283 K我們	3287 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1805 Kまでご連絡ください
""", '訴': """
訴え	1870 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1870 Kた
認為	3286 K
""", '說': """
說:	3286 K
說。	3286 K
說道	3286 K
""", '読': """
読み	1777 K放題
読者	18 Kの寄付	18 Kの支援	1821 Kの会費で	1868 Kの皆様	1868 Kの皆さ	1868 Kアンケート
""", '請': """
請先	3283 K登入
請啟	3201 K用javascript
請我	54 K喝咖啡
請捐	3283 K款
請支	3182 K持我們	3283 K持我們
請登	3283 K入後	3283 K入以
請立	3283 K即捐款
請輸	3228 K入您的電子	3283 K入您
請點	3283 K擊此處	3283 K擊這裡	3283 K擊下方	3283 K擊連結
""", '讀': """
讀者	43 K投書	3284 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3185 K即可	3185 K后继续	3189 K我们的	3189 K电子报	3283 K我们	3287 K费
""", '认': """
认为	3286 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3226 K服务协议
""", '该': """
该视	3253 K频在您所在
""", '说': """
说:	3286 K
说。	3286 K
说道	3286 K
""", '请': """
请先	3283 K登录
请启	3201 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3283 K款
请支	3182 K持我们	3283 K持我们
请点	3283 K击此处	3283 K击这里	3283 K击下方	3283 K击阅读	3283 K击关注	3283 K击链接
请登	3283 K录后	3283 K录以
请立	3283 K即捐款
请输	3228 K入您的电子邮箱	3228 K入您的邮箱	3283 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3284 K问卷	3284 K群
""", '責': """
責任	3209 K編輯:
""", '賺': """
賺取	3238 K佣金
""", '購': """
購読	1776 K者の方は	1777 Kすると	1867 Kしてください	1868 K者の方	1871 K料
""", '贊': """
贊助	3182 K我們	3283 K我們
""", '责': """
责任	3209 K编辑:
""", '赚': """
赚取	3238 K佣金
""", '赞': """
赞助	3182 K我们	3283 K我们
""", '身': """
身边	3284 K的新鲜事
身邊	3284 K的新鮮事
""", '転': """
転載	45 K	1801 Kを禁じ
""", '輸': """
輸入	3228 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3209 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3209 K请注明
""", '输': """
输入	3228 Kemail
""", '这': """
这篇	3284 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3196 K我們的	3210 Kgoogle news	3283 K我們
""", '送': """
送っ	49 Kてください
送到	3228 K你的邮箱	3228 K您的邮箱	3228 K您的信箱
""", '這': """
這篇	3284 K文章
""", '通': """
通知	14 K	1783 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1820 Kニュースレター
""", '邀': """
邀請	3283 K您
邀请	3283 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3286 K
""", '长': """
长说	3286 K
""", '開': """
開啟	3193 K通知	3256 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3185 K全文請
""", '關': """
關注	3196 K我們的	3283 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3185 K全文请
""", '随': """
随时	3283 K掌握
""", '隐': """
隐私	3202 K政策
""", '隨': """
隨時	3283 K掌握
""", '隱': """
隱私	3202 K權政策	3202 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3287 K報
""", '需': """
需接	3217 K受cookie
需要	3217 K接受cookie	3283 K您的支持	3283 K你的支持
""", '音': """
音声	1812 Kでもお聴き
""", '飲': """
飲酒	3250 K過量
""", '首': """
首年	3243 K仅需
首月	3231 K仅需	3231 K只要	3243 K免费	3243 K免費	3243 K仅	3243 K僅	3243 K只需	3285 K
首选	3210 K来源	3210 K新闻来源	3279 K来源
首選	3210 K來源	3210 K新聞來源	3279 K來源
""", '點': """
點擊	3283 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1959 K
가입해	1959 K 주세요
""", '강': """
강조했다	1962 K
""", '게': """
게시물	1931 K 불러오기
""", '계': """
계속	1876 K 읽으려면	1876 K 읽으시려면
계신	1899 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	1938 K 차단
광고도	70 K
광고차단	1938 K
""", '구': """
구글	1886 K 뉴스에서
구독	50 K 회원은	1876 K 후 이용
구독료	1963 K
구독을	1959 K 신청하세요
구독자	1876 K 전용 기사	1876 K 전용 콘텐츠	1876 K 전용입니다	1876 K 전용 서비스	1960 K
구독자는	50 K
구독자만	1876 K 볼 수	1913 K 읽을
구독자에게만	1913 K 제공
구독하고	1886 K
구독하세요	1898 K	1959 K
구독하시면	1876 K
구독해	80 K 주세요	1885 K 주세요	1911 K 주셔서	1959 K 주세요
구독해주세요	1885 K
구독해주셔서	1911 K
""", '금': """
금요일	1911 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	1876 전체 K 보려면	1913 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	1912 K 응원해
기자에게	1899 K 연락해 주세요
""", '남': """
남겨주세요	1959 K
""", '네': """
네이버	1886 K 메인에서	1898 K 구독
네이버에서	1886 K 구독
""", '놓': """
놓치지	1959 K 마세요
""", '눌': """
눌러주세요	1959 K
""", '뉴': """
뉴스레터	78 K	1878 K 구독하기	1878 K 구독하세요	1878 K 신청하기	1878 K 구독 신청하기	1960 K	1963 K
뉴스레터로	1878 K 받아
뉴스레터를	1878 K 받아	1878 K 구독하세요	1878 K 구독해	1878 K 구독하고	1878 K 구독하면	1959 K 신청하세요
""", '다': """
다운로드하세요	1959 K
""", '달': """
달	1913 첫 K #원
""", '당': """
당신의	1899 K 제보가	1960 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1909 K 삭제될	1909 K 삭제합니다	1909 K 통보	1909 K 예고	1909 K 운영자	1909 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1962 K
""", '독': """
독립	1960 K 언론
독립언론	1960 K
독립언론을	1912 K 지켜
독자	1921 K 후원으로	1959 K 여러분의	1960 K 여러분
독자님의	1874 K 후원	1921 K 후원으로
독자들의	18 K 후원	1921 K 후원으로	1942 K 후원
독자의	1921 K 후원으로	1942 K 후원	1960 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1911 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1959 K
""", '로': """
로그인	24 K	1876 K 후 이용
로그인이	1876 K 필요합니다	1876 K 필요한 서비스	1876 K 필요해요
로그인하거나	1959 K
로그인하고	1913 K 계속
로그인하면	1913 K 계속
로그인하시면	1876 K
""", '링': """
링크에서	1959 K 확인하세요
""", '마': """
마음에	1912 기사가 K 드셨다면
""", '만': """
만나보세요	1959 K
""", '말': """
말했다	1962 K
""", '매': """
매월	1961 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1911 K 보내드려요
메일함으로	1878 K
""", '무': """
무단	1896 K 복제	1896 K 전재
무단전재	1895 K
무료	15 K 기사	1919 K 기사	1961 K 체험
무료로	15 K 볼 수 있는	1913 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	1959 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1962 K
""", '보': """
보내	57 K 드립니다	1959 K 주세요
보내드리는	1911 K
보내드립니다	57 K	1911 K
보내주세요	1959 K
""", '본': """
본	1960 K 기사
본사의	1917 K 편집 방향	1917 K 편집방향
본지는	1960 K
본지의	1917 K 편집 방향	1917 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	1930 K 오디오를	1930 K 비디오를	1930 K 동영상을
브라우저는	1930 K 동영상
브라우저에서는	1930 K 동영상을
""", '사': """
사연을	1899 K 보내주세요	1899 K 보내 주세요
사전	1904 K 등록하기	1904 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1897 K 매체로	1897 K 출처로	1897 K 언론사	1897 K 매체
선호하는	1897 K 출처
""", '설': """
설명했다	1962 K
설문에	1959 K 참여하세요
설치하세요	1959 K
""", '세': """
세미나	1904 K 신청하기
""", '소': """
소식을	1911 K 전해드립니다
""", '속': """
속보를	1910 K 받아보세요
""", '수': """
수수료를	1916 K 받을 수 있습니다	1916 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1921 K 후원으로
시민의	1942 K 후원
시작하세요	1959 K
""", '아': """
아래에서	1959 K 확인하세요
""", '알': """
알려	1959 K 주세요
알려주세요	1959 K
알림	1882 K 받기	1882 K 설정
알림을	14 K	1910 K 켜고
""", '애': """
애드블로커	1938 K
애드블록	1938 K
""", '앱': """
앱	1882 K 다운로드	1882 K 설치	1910 K 설치하기
앱에서	1881 K 보기	1881 K 열기	1910 K 더 편하게	1959 K 확인하세요
앱으로	1881 K 보기	1910 K 더
앱을	1882 K 다운로드	1910 K 다운로드하세요	1910 K 설치하세요
""", '언': """
언론을	1912 독립 K 지켜
""", '여': """
여기서	1959 K 확인하세요
여러분	1960 K 덕분
여러분의	1899 K 제보를	1912 K 후원이	1942 독자 K 후원	1959 K 후원
""", '영': """
영상에서	1905 K 확인하세요	1905 K 확인할 수 있습니다	1959 K 확인하세요
영상으로	1905 K 확인하세요
영상을	1905 K 확인하세요
""", '온': """
온라인	1904 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1902 K 콘텐츠	1931 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	1960 K 기자
우리의	1960 K 저널리즘
""", '운': """
운영되고	1912 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1912 K 응원
""", '월': """
월	1961 K #원
""", '유': """
유료	1876 K 구독자만
유튜브	1886 K 구독
""", '음': """
음성으로	1905 K 들으려면	1905 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1959 K
응원해	1874 K 주세요	1959 K 주세요
""", '의': """
의견을	1959 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1960 K 기사가	1960 K 기사는	1960 K 기사
이메일	1879 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1878 K 입력하세요	1878 K 입력해 주세요	1878 K 입력해주세요	1878 K 입력하시면
이미	1913 K 구독자이신가요
이벤트에	1959 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	1953 K 작성	1953 K 생성	1953 K 요약
""", '일': """
일주일에	17 K 한 번
일할	1904 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	1953 K 번역
자바스크립트가	1933 K
자바스크립트를	1933 K
자주	1897 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1895 K 금지
재배포금지	1895 K
재생할	1930 K 수 없습니다
""", '저': """
저작권법	1896 K
저작권법의	1896 K
저작권자	1896 K
저작권자의	1896 K
저희	1960 K 뉴스레터	1960 K 채널	1960 K 앱
저희는	1960 K
저희를	1960 K
""", '적': """
적었다	1962 K
""", '전': """
전문을	20 K
전용	1876 회원 K 기사	1876 회원 K 콘텐츠	1876 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1962 K
""", '정': """
정기후원	1961 K
정정	97 K:	97 [K]
""", '제': """
제공하는	1931 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	1899 K 부탁드립니다
제보는	1899 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1899 K 기다립니다	1899 K 받습니다
제보해	38 K 주세요	67 K 주세요	1959 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1916 K 링크
제휴링크	1916 K
""", '좋': """
좋아요	1898 구독과 K 부탁
좋아요를	1898 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1959 K 확인하세요	1959 K 신청하세요	1959 K 참여하세요
지켜주세요	1959 K
""", '채': """
채널	1885 K 추가	1898 K 추가하기	1898 K 구독하기	1920 K 추가하고	1920 K 추가하면
채널에	1898 K 참여하세요
채널에서	1898 K 소식을	1959 K 확인하세요
채널을	1920 K 추가하고	1920 K 추가하면	1920 K 추가해	1920 K 구독하고	1920 K 구독하면
채용	1904 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1961 K 달
""", '추': """
추가해	1898 K 주세요
추가해주세요	1898 K
""", '친': """
친구	1898 K 추가하세요
""", '카': """
카카오톡	1920 K 채널에서	1920 K 채널
""", '커': """
커피	54 K 한 잔 사	1912 K 한 잔 값으로
""", '콘': """
콘텐츠	1931 K 불러오기
""", '쿠': """
쿠키	1902 K 동의가
쿠키를	1902 K 허용해야	1902 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1904 K 보기
""", '파': """
파트너스	1916 K 활동
""", '팔': """
팔로우하기	1885 K	1898 K
팔로우하세요	1959 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1917 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1916 K 받아
""", '활': """
활용	1895 ai 학습 및 K 금지
""", '회': """
회원	1876 K 전용입니다
회원가입	1876 K 후	1959 K 후
회원가입은	1959 K
회원가입을	1959 K 하
회원가입하고	1959 K
회원가입하면	1913 K 월
회원가입하세요	1959 K
회원가입하시면	1959 K
회원만	1876 K 볼 수
""", '후': """
후원금	1963 K
후원으로	1912 독자의 K 운영됩니다	1912 독자의 K 운영하는
후원을	1874 K 부탁드립니다	1959 K 부탁
후원이	1874 K 필요합니다	1874 K 큰 힘이
후원하세요	1959 K
후원해	80 K 주세요	1874 K 주세요	1959 K 주세요
후원회원의	1921 K 후원으로	1942 K 힘
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
مستقل
مستقلة
مشترك
مشتركا
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مقالاتنا
مقاله
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
