"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3105
# comentário	2322
# comentários	2322
# gün ücretsiz deneyin	2906
# głosów	91
# hlasů	91
# hozzászólás	1542
# komentářů	322
# komentāri	1974
# lượt bình chọn	91
# příspěvků	322
# röster	91
# yaşindan küçükler oynayamaz	2969
# ääntä	91
# δευτερόλεπτα μπροστά	690
# δευτερόλεπτα πίσω	690
# σχόλια	632
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	3025
# коментарів	3025
# комментариев	2531
# комментарий	2531
# комментария	2531
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
# € por mês durante # meses	2363
#か月無料	1778
#カ月無料	1778
#ヶ月無料	1778
#件のコメント	1794
#則留言	3167
#条评论	3167
#票	91
#秒戻る	1837
#秒進む	1837
#명 참여	91
""", 'a': """
a apărut o eroare	2487
a carregar vídeo	2376
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
abonați-vă	2416
abone değil misin	2984
abone değil misiniz	2984
abonează-te	2416
abonelere özel	2906
abonelere özel avantajlar	2969
abonelere özel indirim	2969
abonelere özel içerik	2984
aboneliğini seç	2984
aboneliğinizi seçin	2984
abonner nå	2133
abonner på nyhetsbrevet	2138
abonné	1377
abonnér	388
abonnér nu	388
abonnés	1292
abonnés uniquement	1365
abonē	1968
abonē jaunumus	1992
abonē un lasi visus rakstus	1968
abonēt	1968
abrir menú	1027
acasă	2430
accede a todos los contenidos sin límites	1066
accept termenii și condițiile	2487
acceptér	402
acceptă toate	2438
acceptă tot	2474
acceptă și afișează conținutul	2438
acceptă și continuă	2474
accéder au dossier	1402
accéder à l'article	1292
accéder à la page de dons	1393
aceitar e ver o conteúdo	2344
aceito receber comunicações	2392
aceito receber comunicações de marketing	2392
aceito receber comunicações e ofertas	2358
acepto la política de privacidad	1097
acest articol este rezervat abonaților	2453
acest câmp este obligatoriu	2487
acesta este ultimul tău articol gratuit	2453
acheter ce numéro	1352
achetez ce numéro	1352
activează	2478
activează alertele	2447
activează notificările	2447
activează sunetul	2470
actualités	1325
actualizar la página	1090
ad 광고	1906
adaugă ca sursă preferată	2497
adaugă un comentariu	2427
add meg az e-mail-címed	1548
además	1024
adhérer	1283
adja meg az e-mail-címét	1548
adja meg e-mail-címét	1548
adomány	1528
adományozok	1528
adományozás	1528
adresa de email nu este validă	2487
adresă de email invalidă	2487
adreça electrònica	290
afficher la vidéo	1388
afficher les réponses	1376
afișează comentariile	2462
afișează conținutul	2438
afișează conținutul extern	2438
afișează originalul	2431
afișează postarea	2474
afișează subtitrările	2470
agora não	2295
ai deja un abonament? autentifică-te	2453
ai găsit o greșeală	2493
ai observat o greșeală	2427
ai सारांश	1503
ai से तैयार सारांश	1503
ai 摘要	3240
ai 요약	1906
ai-genereret resumé	413
ai-resumé	413
ai-összefoglaló	1545
aicinām ievērot cieņu komentāros	1974
aiheeseen liittyvää	1232
aiheesta lisää	1232
ainda não tem conta	2390
ainda não é assinante	2390
aitäh liitumast	1144
aizvērt	1976
aizvērt reklāmu	1977
aiが要約	1862
aiによる要約	1862
ai总结	3240
ai摘要	3187
ai生成	3240
ai翻訳	1862
ai翻譯	3240
ai翻译	3240
ai要約	1862
ai語音朗讀	3214
ai语音朗读	3214
ai重點整理	3187
ai音声で聴く	1837
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
akceptuję	2229
akkurat nå	2154
aktuálně	323
alege-ți abonamentul	2485
alegeți abonamentul	2485
algo salió mal	1098
alle abo-angebote im überblick	561
alle angaben ohne gewähr	567
alle inhalte sind urheberrechtlich geschützt	608
alle newsletter im überblick	552
alle preise ohne gewähr	567
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	491
als podcast hören	562
alte știri	2428
alterar preferências de cookies	2344
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	2970
altyazilari göster	2970
altă sumă	2482
alătură-te conversației	2441
am înțeles	2431
amazon'da gör	2969
amazonで見る	1835
amazonで詳しく見る	1835
amazonで詳細を見る	1835
amazonで買う	1835
amazonで購入	1835
amazonで購入する	1835
amintește-mi mai târziu	2414
ana sayfaya dön	2990
anasayfaya dön	2990
andra läser	19	2811
andra läser just nu	19
andra läste även	2811
andre har også lest	19
andre leser nå	2154
andre leste også	2154
andre læser	410
andre læser lige nu	410
andre læser også	19
andre læste også	410
angebot wählen	561
anhören	490
anhören # min	490
anmäl dig	2794
anmäl dig till nyhetsbrevet	2794
annonce - artiklen fortsætter nedenfor	401
annonces légales	1352
annoncørbetalt	87
annoncørbetalt indhold	87	418
annons - artikeln fortsätter nedan	2803
annonsen slutar här	2803
annonsinnehåll	2818
annonslänk	2803
annonsörsinnehåll	2818
annonsørinnhold	87	2162
anulează oricând	2485
anulezi oricând	2453
anuluj odpowiedź	2232
användarvillkor	2804
anzeigensonderveröffentlichung	567
anúncio	2317
anúncios	2317
apmaksāts saturs	1977
aportación mensual	1092
aportación única	1092
app storeからダウンロード	1842
app storeでダウンロード	1842
apple ile giriş yap	2984
appleでサインイン	1850
appleでログイン	1850
appleで続ける	1850
app内打开	3220
après la publicité	1316
após a publicidade	2317
apóyanos	985
apóyanos en patreon	1092
apúntate	997
arată conținutul	2474
arată mai mult	2491
arată mai puțin	2431
arată răspunsurile	2462
arată tot	2431
arkadaşina gönder	2913
arkadaşinla paylaş	2913
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
articol exclusiv pentru abonați	2453
articole asemănătoare	2428
articole înrudite	2428
articoli più letti	1720
articolul continuă după reclamă	2424
articolul continuă mai jos	2424
articolul următor	2428
artikeln finns också som ljud	2799
artikeln fortsätter efter annonsen	2803
artikeln fortsätter nedan	2803
artikeln fortsätter under bilden	2803
artikeln går att lyssna på	2799
artikeln är låst	2789
artikeln är uppläst av en dator	2799
artikkel jätkub pärast reklaami	1128
artikkel jätkub reklaami järel	1128
artikkel täieneb	1126
artikkelen er låst	2133
artikkelen finnes også som lyd	2142
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
artykuł dla subskrybentów	2214
artykuł sponsorowany	2228
artykuły na e-mail	2217
artículo anterior	1024
artículo relacionado	1024
artículo siguiente	1101
artículos recomendados	1070
artículos relacionados	1024
as notícias mais lidas	2366
ascultă	2421
ascultă articolul	2470
ascunde răspunsurile	2462
aslini göster	2923
assine já	2300
atbalstīt	1968
atcel jebkurā laikā	1968
atradi kļūdu rakstā	1974
atualizar a página	2385
atualizar página	2385
atvērt	1976
atšaukti galite bet kada	1927
aucun commentaire à ce niveau	1356
audio narrado por una voz automática	1049
auf apple podcasts hören	542
auf spotify hören	542
ausgewählt für sie	566
autoriser la publicité	1392
avantage abonnés	1382
avantages abonnés	1382
avantaje pentru abonați	2468
avançar # segundos	2376
aveți deja cont	2485
avis de décès	1352
avoimet työpaikat	1234
avsluta när du vill	2789
avslutt når du vil	2133
avís legal	279
aylik bağiş	2981
ayrintilar için tiklayin	2922
ayrintilar için tiklayiniz	2922
az első hónap csak # ft	1530
aç	2923
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
ačiū, kad užsiprenumeravote	1952
ați uitat parola	2485
ați votat deja	2462
""", 'b': """
baixar episódio	2376
baixar o áudio	2376
baixar áudio	2376
banküberweisung	468
bağiş sayfasina git	2981
bağiş yap	2905
bağiş yapin	2905
bağlanti kopyalandi	2998
bağlantiyi kopyala	2913
başa dön	2922
başka tutar	2981
bei google als quelle hinzufügen	491
bei spotify hören	542
bejelentkezés	1530
belépés	1530
benefício do assinante	2348
betrag wählen	467
betygsätt receptet	61
betűméret	65
bezárás	1527
beğen	2964
beğenme	2964
bild vergrößern	508
bildirimleri aç	2961
bildirimleri açin	2961
bir hata oluştu	2986
bir şeyler ters gitti	2987
bir şeyler yanliş gitti	2987
bitte versuchen sie es später erneut	552
bize ulaşin	2919
biểu quyết	91
bjud en vän på artikeln	2799
bli månadsgivare	2786
bli støttemedlem	2130
bliv støttemedlem	385
boletín	997
browserul tău nu poate reda acest video	2438
brukervilkår	2147
bu haber abonelere özeldir	2906
bu haber yapay zeka tarafindan seslendirilmiştir	2970
bu haber yapay zekâ ile seslendirilmiştir	2970
bu içerik abonelere özeldir	2906
bu içerik faydali oldu mu	2963
bu içerik görüntülenemiyor	2973
bu içerik gösterilemiyor	2973
bu içerik kilitli	2984
bu video artik mevcut değil	2970
bu video bulunduğunuz ülkede izlenemiyor	2970
bu video mevcut değil	2970
bu video ülkenizde izlenemiyor	2970
bugün değil	2904
bulmaca çöz	2966
bunlar da ilginizi çekebilir	2920
butlletí	290
buzón anónimo	1104
buzón seguro	1104
buďte v obraze	312
bài cùng chuyên mục	3133
bài cùng tác giả	3133
bài khác	3106
bài liên quan	3106
bài mới nhất	3133
bài quảng cáo	3134
bài tiếp theo	3106
bài viết liên quan	3106
bài viết mới	3132
bài được dịch tự động	3132
bài đọc nhiều	3133
báo lỗi	3105
bármikor leiratkozhat	1548
bármikor leiratkozhatsz	1548
bármikor lemondhatja	1530
bármikor lemondható	1530
bình chọn	91
bình luận	3105
bình luận (#	3105
bölümü indir	2970
búsqueda	1027
bülten	2943
bülten üyeliği	2943
bültene abone oldunuz	2943
büyüt	2922
bądź na bieżąco	2217
bővebben	1545
būkite pirmas	1933
būkite pirmas, pakomentavęs	1933
bạn có thể quan tâm	3106
bỏ qua	3089
""", 'c': """
cada aportació compta	293
cada aportación cuenta	1065
cada contribuição conta	2361
cada doação conta	2387
cada donación cuenta	1092
cadastre-se grátis	2300
califica este artículo	1020
campo obrigatório	2392
campos obrigatórios	2392
cargando el vídeo	1081
cargando vídeo	1081
cargar más	1027
cargar más comentarios	1073
cargar más noticias	1101
cargar publicación	1085
cargar vídeo	1085
carregando o vídeo	2376
carregando vídeo	2376
carregar conteúdo	2380
carregar mais comentários	2368
carregar mais notícias	2396
carregar o conteúdo	2380
carregar publicação	2380
carregar vídeo	2380
carte de crédit	1291
cartão de crédito	2299
categorieën	2045
categorías	1024
caută	2430
caça-palavras	2373
ce contenu vous a-t-il été utile	1350
ce résumé vous a-t-il été utile	1350
cea mai bună ofertă	2485
cela vous a-t-il été utile	1376
cele mai citite știri	2456
cele mai noi știri	2428
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
cevaplari göster	2963
chargement du lecteur vidéo	1384
charger la vidéo	1388
charte de déontologie	1406
charte éditoriale	1406
chci odebírat	312
chci podpořit	307
chci přispět	307
chi tiết	3109
chia sẻ	3096
chia sẻ bài viết	3096
chia sẻ facebook	3132
chia sẻ qua facebook	3132
chia sẻ ý kiến của bạn	3105
chuyên mục	3106
chuyển đến công thức	61
chép liên kết	3132
chính sách bảo mật	3104
chính sách bảo mật | điều khoản sử dụng	3104
chính sách cookie	3104
chính sách quyền riêng tư	3104
chấp nhận tất cả	3104
chấp nhận tất cả cookie	3104
chủ đề	3106
chủ đề liên quan	3106
chủ đề nóng	3133
cikk megosztása	1536
cikk mentése	1536
cikkünk frissül	1545
citeşte şi	2428
citește articolul complet	2491
citește articolul integral	2491
citește fără limite	2453
citește mai departe	2428	2430
citește mai mult	2428	2430
citește regulile comunității	2441
citește tot articolul	2491
citește transcrierea	2470
citește în aplicație	2476
citește și	2428
citi šobrīd lasa	1970
citit de o voce sintetică	2470
citiți și	2428
cobrança anual	2390
col·labora	266
comandă acum	2468
comandă cartea	2468
comentariul tău așteaptă moderarea	2441
comentează	2427
comentário	2322
comentário aguardando moderação	2354
comentários	2322
comentários exclusivos para assinantes	2354
commander ce numéro	1352
comment désactiver mon adblocker	1392
comment désactiver mon bloqueur	1392
commentaire en attente de modération	1356
commerciële bijdrage	2090
compre a edição impressa	2348
conditions générales	1318
conectează-te cu facebook	2453
conectează-te cu google	2453
confidentialité	1318
configuración	1017
configuración de cookies	1017
configuración de privacidad	1085
configurações de cookies	2319
configurações de privacidade	2380
conheça todas as nossas newsletters	2358
consenti la pubblicità	1743
consigue tu entrada aquí	1051
consulta les normes de participació	282
consultez notre charte de modération	1356
consíguelo en tu quiosco	1051
contacta con la redacción	1104
contactar a redação	2399
contactar con la redacción	1104
contactați redacția	2493
contacte a redação	2399
contactează redacția	2493
contacter la rédaction	1406
contactez la rédaction	1406
contenu externe recommandé	1348
contenu proposé par notre partenaire	1352
contenu réservé	1396
contenu réservé aux abonnés	1396
contenu sponsorisé	1316
contenus recommandés	1369
contenus sponsorisés	1316	1325
conteúdo de marca	2317
conteúdo exclusivo	2300
conteúdo exclusivo para assinantes	2363
conteúdo externo	2344
conteúdo externo recomendado	2344
conteúdo pago	2374
conteúdo para assinantes	2300
conteúdo patrocinado	2317
conteúdo premium	2363
conteúdo produzido pela marca	2348
conteúdo relacionado	2326
conteúdos relacionados	2366
contingut només per a usuaris registrats	294
continua a leggere dopo la pubblicità	1732
continua após a publicidade	2317
continua després de l'anunci	284
continuar leyendo aquí	990
continuarea articolului după reclamă	2443
continue a ler esta notícia	2366
continuer après la publicité	1316
continuă cu apple	2453
continuă cu facebook	2453
continuă cu google	2453
continuă pe site	2476
continuă să citești după publicitate	2443
continuă în browser	2476
continúa abajo	1015
contáctanos	1020
conținut disponibil doar utilizatorilor înregistrați	2453
conținut extern	2438
conținut extern recomandat	2438
conținut pentru abonați	2416
conținut plătit	2468
conținut premium	2453
conținut sponsorizat	87	2424
cookie を管理する	1840
cookie 設定	3218
cookie 设置	3218
cookieinställningar	2804
cookieの管理	1840
cookieの設定	1791
cookieを管理	1840
cookieを管理する	1840
cookie政策	3163
cookie設定	1791	3163
cookie设置	3163
copia l'enllaç	273
copiază	2500
copiază link	2421
copiază linkul	2421
copy link thành công	3132
correo electrónico	997
correo electrónico no válido	1097
correo no válido	1097
creează cont	2416
créer mon compte	1292
créer un compte	1292
créer une alerte	1358
créer une alerte sur ce thème	1358
csak előfizetőknek	1530
cualquier aportación ayuda	1092
cum îl dezactivez	2481
cumpără acum	2468
cumpără bilet	2468
cumpără bilete	2468
cumpără bilete online	2468
cumpără cartea	2468
cumpără de pe emag	2468
cumpără revista	2443
cuvinte încrucișate	2467
czytaj całość	2239
czytaj również	2236
czytaj także	2236
czytaj też	2236
czytaj też nasze inne artykuły	2236
czytaj więcej	2236	2239
czytaj więcej o	2236
các tin khác	3106
câmp obligatoriu	2487
câmpuri obligatorii	2487
cât de util a fost acest articol	2441
címkék	1543
címlap	1543
címlapról ajánljuk	1543
có lẽ để sau	3089
có thể bạn quan tâm	19	3106
có thể bạn thích	19
código de ética	2399
código postal	1098
código ético	1104
cómo desactivar el bloqueador	1090
cómo desactivarlo	1091
cómpralo aquí	1079
cómpralo en amazon	1079
cùng chuyên mục	3106
cùng chủ đề	3133
cùng tác giả	3133
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	2923
daha fazla göster	2922
daha fazla haber için tiklayin	2922
daha fazla yorum yükle	2963
daha önce oy kullandiniz	2963
daha önce oy verdiniz	2963
dalies ar šo rakstu	1973
dalinkitės	1927
dalinkitės straipsniu	1932
dalsza część artykułu pod materiałem wideo	2228
dalsza część artykułu pod wideo	2228
dalsza część tekstu pod wideo	2228
dalīties	1968
dalīties ar draugiem	1973
dalīties facebook	1973
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
darovať	2666
darovať článok	2674
darujte tento článek	315
darujte tento článok	2674
das könnte dich auch interessieren	505
das könnte ihnen auch gefallen	505
das könnte sie auch interessieren	505
das könnte sie interessieren	505
das wichtigste in kürze, zusammengefasst von ki	536
datenschutzerklärung	498
daugiau šia tema	1929
deblochează articolul	2453
definições de cookies	2380
definições de privacidade	2380
deixar um comentário	2322
deixe um comentário	2322
del på e-post	2142
del på facebook	397	2142
del på mail	397
del på twitter	397	2142
del på x	397	2142
dela inlägget	2799
dela på facebook	2799
dela på twitter	2799
dela på x	2799
deli članek	2733
delite članek	2733
dernière minute	1325
dernières actualités	1325
dernières infos	1325
dernières nouvelles	1325
desa per llegir després	296
desactívalo para continuar	1090
desactívalo para seguir leyendo	1090
desbloquear artículo	1066
desbloqueie este conteúdo	2363
descarcă aplicația	2476
descarcă audio	2470
descarcă din app store	2476
descarcă din google play	2476
descarcă episodul	2470
descargar pódcast	1081
descarregar áudio	2376
deschide aplicația	2476
deschide în aplicație	2476
descárgala en app store	1087
descárgala en google play	1087
destekçi ol	2981
destekçimiz olun	2981
det er gratis å opprette en bruker	2133
det læser andre	410
det är gratis att skapa ett konto	2789
detaylar için tiklayin	2922
detaylar için tiklayiniz	2922
detta material är skyddat enligt lagen om upphovsrätt	2841
detta är en annons	2803
detta är en plusartikel	2789
devam etmek için üye girişi yapin	2906
devami için abone olun	2906
devamini okumak için abone olun	2906
dezactivează sunetul	2470
diese funktion steht nur angemeldeten nutzern zur verfügung	562
digite um e-mail válido	2392
din aceeași categorie	2428
din aceeași secțiune	2456
din röst är registrerad	91
disponibil în app store	2476
disponibil în app store și google play	2447
disponibilă în app store și google play	2447
disponível na app store	2382
distribuiți	2421
diğer haberler	19	2920
diğer okurlar bunlari okuyor	2920
diğer seçenekler	2998
diğer tutar	2981
diğer yazilari	2990
dla subskrybentów	2214
do góry	2239
doar abonații pot comenta	2441
doar pentru abonați	2416
doação mensal	2296
doação única	2296
doba čtení # min	325
dolgozzon nálunk	1545
domiciliación bancaria	989
domů	325
don régulier	1393
dona suport al periodisme en català	293
donación mensual	985
donación puntual	1092
donación única	985
donativo único	2387
donați	2415
donație lunară	2482
donație unică	2482
donează	2415
donează acum	2415
donează lunar	2415
donează lunar # euro	2452
donează lunar # lei	2452
donează o dată	2482
doner nå	2130
données personnelles	1318
donér	385
donér nu	385
doporučené	323
doporučené články	323
doporučujeme	323
doporučujeme přečíst	323
doporučujeme také	323
dołącz do dyskusji	2285
dołącz do nas	2211
dołącz do newslettera	2217
drukāt	1973
drukāt recepti	61
du er nå påmeldt	2138
du er nå påmeldt nyhetsbrevet	2138
du kan när som helst avsluta prenumerationen	2794
du kan når som helst melde deg av	2138
du kan opsige når som helst	388
du kanske också gillar	2811
du modtager snart en bekræftelse på mail	393
du même auteur	1325
du prenumererar nu på nyhetsbrevet	2794
du vil kanskje også like	2154
duración	1082
durată	2471
duração	2377
durée	1385
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2217
dành cho bạn	3106
dành cho thuê bao	3091
dárkovat článek	308
därefter # kr/mån tills du säger upp	2789
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
dê a sua opinião	2368
dê sua opinião	2368
dölj	2815
düzeltme politikasi	2992
dāvini rakstu	1973
dāvini rakstu draugam	1973
děkujeme za hlasování	91
děkujeme za přihlášení	312
děkujeme za váš hlas	91
""", 'e': """
e-bülten	2943
e-bülten aboneliği	2943
e-mail inválido	2358
e-mailová adresa	312
e-posta gönder	2913
e-posta ile paylaş	2998
ecrã inteiro	2377
edición digital	990
edición impresa	990
editöre yaz	2992
editöre yazin	2992
editörün seçtikleri	2920
edição impressa	2300
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
el. paštas	1952
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
email inválido	2392
email no válido	1097
emlékeztess később	1527
empfehlungen für sie	566
en beğenilen	2964
en beğenilenler	2964
en colaboración con	1112
en este artículo	1024
en popüler	2985
en çok okunan	2920
en çok okunan haberler	2920
en çok okunanlar	2920
engangsbeløb	385
engångsgåva	2786
enllaç copiat	296
ensemble, faisons vivre un média libre	1364
enthält werbung	495
entre em contato com a redação	2399
enviar comentário	2322
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
escreva um comentário	2322
escriu el teu correu electrònic	290
esi pirmais, kas komentē	1974
esimene kuu # €	1119
esta funcionalidad es sólo para registrados	990
esta matéria foi útil para você	2346
esta notícia foi útil	2346
esta página foi útil	2368
este artigo está bloqueado	2390
este artigo foi útil	2368
este artículo está bloqueado	1095
este campo é obrigatório	2392
este espaço é moderado pela redação	2354
este resumo foi útil	2346
este video ya no está disponible	1081
este vídeo já não está disponível	2376
este vídeo no está disponible	1081
este vídeo não está disponível	2376
este vídeo não está mais disponível	2376
este vídeo ya no está disponible	1081
estás de acuerdo? vota	1056
etkinleştir	2977
evaluează rețeta	61
evästeasetukset	1227
evästeet	1227
exclusiv pentru abonați	2453
exibir conteúdo	2380
experimente grátis por um mês	2363
ez is érdekelhet	1543
ez is érdekelheti	1543
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1543
ezt olvasta már	1543
ezt olvastad már	1543
ești de acord? votează	2441
ești deja abonat	2461
ești deja abonată	2461
""", 'f': """
facebook ile giriş yap	2984
facebook'ta paylaş	2913
facebookでシェア	1785
facebookでシェアする	1785
facebookでログイン	1850
facebookで共有	1864
facebookで続ける	1850
facturación anual	1095
facturación mensual	1095
facturare anuală	2485
facturare lunară	2485
facturé annuellement	1396
facturé mensuellement	1396
faire un don défiscalisé	1393
fale com a redação	2399
faça login	2300
faça o quiz	2371
faça o teste	2371
faça uma pergunta sobre esta reportagem	2346
fes una donació	266
fiecare contribuție contează	2482
fiecare donație contează	2452
fiecare leu contează	2452
fin de la publicité	1382
fine della pubblicità	1732
fine pubblicità	1732
fiyati gör	2969
fizetett hirdetés	87	1538
fiók létrehozása	1530
fiókom	1530
fontu büyüt	2998
forstået	414
forstått	2158
forstør billede	413
forstørr bilde	2157
fortsett uten å støtte	2129
fortsätt läsa efter annonsen	2803
fortsätt utan att stödja	2785
fortsæt med at læse	401
fortsæt uden at støtte	384
fotogalería	1024
fotoğraf galerisi	2990
fotoğrafi büyüt	2990
fotoğraflari gör	2990
fotoğraflari görmek için tiklayin	2922
frete grátis	2407
friss hírek	1543
fråga vår ai om artikeln	2807
fuldskærm	413
fäll ihop	2815
fäll ut	2815
få adgang	388
få artiklen læst op	397
få de vigtigste nyheder hver morgen	393
få de viktigaste nyheterna varje morgon	2794
få de viktigste nyhetene hver morgen	2138
få nyheder på mail	393
få nyheter på e-post	2138
få nyheter på mejlen	2794
få overblikket her	413
få tilgang	2133
få varsel når vi skriver om dette	2157
följ	2800
följ oss	2800
följ skribent	2800
följ ämnet	2800
för prenumeranter	2789
förderer werden	464
fördermitglied werden	464
föregående	2814
föregående artikel	2811
förstora	2814
følg	398	2143
følg emne	398
følg os	398
følg oss	2143
følg sagen her	413
følg tema	2143
følg temaet og få varsel	2157
für abonnenten	469
für den newsletter anmelden	477
für dich empfohlen	566
für sie empfohlen	566
für sie entstehen keine mehrkosten	567
fă o donație	2415
fă quizul	2465
fă testul	2465
fără obligații	2453
fără spam	2487
fără sunet	2471
fără tine nu putem	2452
""", 'g': """
galeriyi aç	2922
galeriyi gör	2990
galeriyi görmek için tiklayin	2922
galéria	1545
galéria megtekintése	1545
garanta já o seu ingresso	2348
gastos de envío incluidos	1079
gastos de envío no incluidos	1079
gelişmelerden aninda haberdar olun	2976
gem til læseliste	397
genişlet	2923
gestionează consimțământul	2474
gestionează preferințele	2474
geçerli bir e-posta adresi girin	2986
geçerli süre	2971
geçersiz e-posta	2986
geçersiz e-posta adresi	2986
giriş	2906
giriş yap	2906
giriş yapin	2906
giriş yapin veya üye olun	2906
giv os feedback på artiklen	405
già abbonato	1655
già registrato	1655
gli articoli più letti	1720
glömt lösenord	2789
godkänn	2804
godkänn alla	2804
google ile giriş yap	2984
google playからダウンロード	1842
google playで手に入れよう	1842
googleでログイン	1850
googleで登録	1850
googleで続ける	1850
gorące tematy	2236
gracias por tu opinión	1049
gratuit, fără spam	2487
grazie, il tuo messaggio è stato inviato	1750
gràcies per la teva opinió	282
gràcies per votar	282
gràcies, ja estàs subscrit	290
grátis e sem spam	2392
guardar artículo	1009
guardar configuración	1085
guardar para después	1069
guardar para leer después	1069
guardar preferências	2380
gå ikke glip af	410
gå ikke glip af noget	393
gå ikke glipp av noe	2138
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
góp ý	3105
gönder	91	2987
gönderiyi göster	2973
gönderiyi yükle	2973
görseli büyüt	2990
görüş bildir	2963
görüşünü bildir	2963
görüşünüzü bildirin	2963
gündem	2920
günün anketi	91
günün haberleri	2920
günün özeti	2920
głosuj	91
gợi ý	3106
gửi	91	3105
gửi bình luận	3105
gửi cho bạn bè	3132
gửi email	3096
gửi ý kiến	3105
""", 'h': """
haber bülteni	2943
haber güncelleniyor	2922
haberi arkadaşina hediye et	2913
haberi özetle	2995
hai già un account	1655
hai già votato	1726
harici içerik	2922
haritayi aç	2923
has arribat al límit d'articles gratuïts	294
has iniciado sesión	1047
has olvidado tu contraseña	1095
hasznos volt az összefoglaló	1542
hasznosnak találta a cikket	1542
havi támogatás	1528
hayir teşekkürler	2904
hayir, teşekkürler	2904
haz una pregunta sobre este artículo	1049
he leído y acepto la política de privacidad	1062
he llegit i accepto la política de privacitat	279
he olvidado mi contraseña	1095
hela artikeln fortsätter nedan	2803
henüz abone değil misiniz	2984
hepsini gör	2922
her destek önemli	2981
her katki değerli	2981
her katki önemli	2981
her zaman göster	2973
hesap oluştur	2906
hi estàs d'acord? vota	282
hiba jelentése	1546
hibát talált	1542
hier reinhören	542
hinweis schließen	463
hirdetés	1538
hirdetés bezárása	1538
hirdetés, görgessen tovább	1538
hjälp oss att rätta fel	2807
hlasovať	91
hlavné správy	2671
hlavní zprávy	323
ho già donato	1649
ho già un account	1748
hoje não	2295
hoppa till innehåll	2814
hoppa över inlägg från facebook	2814
hoppa över inlägg från instagram	2814
hoppa över inlägg från x	2814
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
här kan du kommentera artikeln	2807
hääleta	91
håll dig uppdaterad	2794
hírfolyam	1543
hírlevelek	1548
hírlevél	1548
hírlevél-feliratkozás	1548
hören sie diesen artikel	542
hør saken	2142
""", 'i': """
i più commentati	1681
i più letti	1681
i più letti della settimana	1720
i più visti	1681
iba pre predplatiteľov	2667
ich unterstütze schon	463
identifícate	1066
ielogojies, lai komentētu	1974
ienākt	1968
iesakām	1970
ieși din ecran complet	2470
ihre meinung zählt	501
ihre stimme wurde gezählt	91
ikke gå glipp av	2154
ikke nå	2129
il più popolare	1749
il più scelto	1748
il tuo browser non può riprodurre il video	1698
il tuo commento sarà pubblicato dopo l'approvazione	1708
il tuo messaggio è stato inviato	1750
il tuo voto è stato inviato	1726
il tuo voto è stato registrato	1726
iletişim	2919
ilgili içerikler	2920
ilginizi çekebilecek haberler	2920
ilginizi çekebilir	2920
ilmoita asiavirheestä	1231
ilmoita virheestä	1231
imprimir artículo	1069
imprimir esta matéria	2365
in bài	3096
in bài viết	3096
in công thức	61
in trang này	3132
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
iniciar sessão	2300
inicie sesión	990
inne artykuły	2236
innhold fra annonsør	2162
inscription à la newsletter	1301
inscrivez-vous à notre newsletter	1301
inscrição realizada com sucesso	2392
insira o seu endereço de email	2358
insira um e-mail válido	2392
instagramの投稿を読み込む	1840
instalează aplicația	2447
inställningar	2804
introduce un correo electrónico válido	1097
introduce un correo válido	1097
introduce un email válido	1062
introduceți o adresă de email validă	2487
intră în cont	2416
invítanos a un café	985
início	2329
ir a la página de donaciones	1092
ir para a página de doações	2387
ir para a página de donativos	2387
ir para o conteúdo	2329
ispiši	2610
ispiši recept	61
isso foi útil	2368
istediğin zaman iptal et	2984
istediğiniz zaman abonelikten çikabilirsiniz	2943
istediğiniz zaman iptal edin	2906
isto foi útil	2368
izbor uredništva	2730
izdrukāt	1973
izmēģini # dienas bez maksas	1968
içeriğe geç	2922
içeriği görüntüle	2973
içeriği göster	2973
içeriği yükle	2973
iş birliği	2915
iş birliğiyle	3000
išbandykite # dienų nemokamai	1927
išorinis turinys	1945
išsaugoti	1932
išsaugoti straipsnį	1932
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
jag förstår	2804
jag stödjer redan	2785
jaga sõbraga	1124
jaunākie	1970
jautā mākslīgajam intelektam	1974
javascriptが無効になっています	1840
javascript已停用	3218
javascript已禁用	3218
je commande ce numéro	1352
je consens au traitement de mes données	1398
je fais un don défiscalisé	1393
je gère mes cookies	1318
je soutiens déjà	1282
jede spende zählt	556
jeder beitrag zählt	556
jeder euro zählt	556
jednorázově	307
jeg forstår	2147
jeg støtter allerede	384	2129
jegyek itt kaphatók	1545
jelentkezzen be vagy regisztráljon	1530
jen pro předplatitele	308
jetzt angebot wählen	561
jetzt anhören	490
jetzt reinhören	542
jetzt unterstützen	464
již mám předplatné	308
joacă acum	2465
joacă gratuit	2465
joacă responsabil	2468
jobs in ihrer nähe	540
jogar grátis	2371
jogue grátis	2371
još vesti	2607
još vijesti	2607
junte-se à conversa	2354
jurnalismul de calitate costă	2452
juttu jatkuu kuvan jälkeen	1226
juttu jatkuu mainoksen jälkeen	1226
juttu jatkuu videon jälkeen	1226
juttua päivitetään	1226
jutun lukee koneääni	1224
jutun lukee tekoälyääni	1224
jutun voi myös kuunnella	1224
już wspieram	2210
já desativei	2385
já desativei o bloqueador	2385
já doei	2295
já nas bancas	2348
já segue este autor	2403
já segue este tema	2403
já sou apoiador	2295
já sou assinante	2300
já tem conta	2300
já tem uma conta	2300
já tenho conta	2390
já votou	2368
já é assinante? faça login	2300
já é subscritor	2363
já é subscritor? inicie sessão	2363
jätä kommentti	1231
jūsų el. paštas	1952
jūsų el. pašto adresas	1952
""", 'k': """
k tématu	323
k téme	2671
kalan süre	2970
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
kaydiniz için teşekkürler	2943
keresés	1545
kezdőlap	1545
không phải bây giờ	3089
không, cảm ơn	3089
ki-übersicht	536
kiitos äänestäsi	91
kijelentkezés	1530
kingi artikkel sõbrale	1124
kinyitás	1546
kipróbálom	1530
kirjaudu sisään	1217
kirjoita sähköpostiosoitteesi	1220
kişisel verilerimin işlenmesini kabul ediyorum	2986
kjøp abonnement	2133
kjøp tilgang	2133
klausies podkāstu	1975
klausies podkāstu šeit	1975
klausies šo rakstu	1973
klausies šo rakstu (# min	1973
klausykite tinklalaidės	1934
klausykite tinklalaidės čia	1934
klausykitės straipsnio	1932
klausīties	1973
klausīties rakstu	1973
ključne besede	2730
ključne reči	2607
ključne riječi	2607
klíčová slova	323
kokeile # päivää maksutta	1217
kolačići	2623
komentavimas išjungtas	1933
komentavimo taisyklės	1933
komentáre	2674
komentář	322
komentáře	322
komentāri	1968
komentēt	1968
komentēšana ir slēgta	1974
komentēšanas noteikumi	1974
komerčné oznámenie	2670
komerční sdělení	87	318
kommentarer blir gjennomgått før publisering	2157
kommentarerna förhandsmodereras	2807
kommentek megtekintése	1542
kommentelési szabályzat	1542
kommentér	405
koostöö	1128
kopiera länk	2799
kopiera länken	2799
kopijuoti nuorodą	1927
kopiraj povezavo do članka	2733
kopiér link	397
kopiér linket	397
kopírovat odkaz	315
kopírovať odkaz	2674
kopēt saiti	1968
korábban írtunk róla	1543
kreiraj račun	2600
kullanim koşullari	2916
kup dostęp	2214
kupi naročnino	2726
kuula taskuhäälingut	1126
kuuntele podcast tästä	1234
kysy tekoälyltä	1231
käyttöehdot	1227
kérdezze ai-asszisztensünket	1542
kérem a hírlevelet	1548
később	1527
kích thước chữ	65
köp	2789
köszönjük a feliratkozást	1548
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1527
következő	1545
következő cikk	1543
køb abonnement	388
køb adgang	388
kúpiť predplatné	2667
küfür, hakaret içeren yorumlar onaylanmamaktadir	2919
küldje el barátjának	1536
küldés	91	1536
küldés e-mailben	1536
külső tartalom	1545
künye	2916
küpsiste seaded	1137
küsi tehisarult	1125
küsitlus	91
kā tev patika raksts	1974
kā tu domā? balso	1975
ką manote? balsuokite	1934
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
lai komentētu, ielogojies	1974
lai komentētu, pieslēdzies	1974
laisser une réponse	1376
las más leídas	1024
las más leídas de hoy	1070
las noticias más leídas	1070
lasi arī	1970
lasi komentārus	1974
lasi tālāk	1968
lasi vairāk šeit	1975
lasi vēl	1970
lasiet arī	1970
lasiet vēl	1970
lasă un comentariu	2427
lasă un răspuns	2462
lasīt komentārus	1974
lasīt tālāk	1975
lasīt vairāk	1975
lasīt vēlāk	1973
lasītākie	1970
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
leia a matéria completa	2366
leia a notícia completa	2396
leia as notícias no aplicativo	2356
leia também	2326
len pre predplatiteľov	2667
ler transcrição	2376
les choix de la rédaction	1325
les lecteurs ont aussi consulté	1369
les mieux notés	1377
les més llegides	297
les også	2154
les plus commentés	1325
les plus consultés	1402
les plus partagés	1325
les plus récents	1377
les prix indiqués sont susceptibles d'évoluer	1352
les våre debattregler	2150
leído por una voz sintética	1081
leído por voz sintética	1081
li e aceito a política de privacidade	2358
lido por uma voz sintética	2376
lien copié	1311
lien copié dans le presse-papiers	1368
lietošanas noteikumi	1985
liitudes nõustud kasutustingimustega	1144
liity jäseneksi	1216
lineでシェア	1785
lineでシェアする	1814
lineでログイン	1850
lineで共有	1864
lineで送る	1785
link a vágólapra másolva	1536
link bài gốc	3132
link copiado para a área de transferência	2365
link kopiëren	2030
link másolva	1536
link másolása	1536
lire la suite pour #€	1292
lire la vidéo	1328
lire à haute voix	1311
lire également	1325
lisätiedot	1235
lisää aiheesta	1232
livrare gratuită	2501
liên hệ	3105
liên quan	3106
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
locuri de muncă	2443
loe lähemalt	1126
loe lähemalt siit	1126
logi sisse või loo konto	1119
los lectores también leyeron	1070
luba kõik	1137
lubię to	2224
lucrează cu noi	2443
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
lämna en kommentar	2807
länk kopierad	2799
länken kopierad	2799
länken är kopierad	2799
läs dokumentet	2815
läs domen	2815
läs hela artikeln	2814
läs hela texten	2814
läs hela texten här	2814
läs kommentarer	2807
läs mer	2811	2814
läs mer om	2811
läs också	2811
läs senare	2799
läs vidare	2789	2811
läs våra kommentarsregler	2807
läs även	2811
läsarfrågan	91
lästid	2814
lästid # min	2814
lås op	388
lås opp artikkelen	2133
lås opp saken	2133
lås upp artikeln	2789
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
lên đầu trang	3108
lütfen geçerli bir e-posta adresi girin	2986
lưu	3096
lưu bài	3096
lưu bài viết	3096
lưu bài để đọc sau	3132
lưu công thức	61
lấy link	3132
""", 'm': """
magari più tardi	1649
mai multe articole de același autor	2491
mai multe opțiuni	2499
mai târziu	2414
mainos päättyy	1226
mais notícias	2326
mais opções	2405
mais opções de partilha	2405
maksettu sisältö	1226
mantener la sesión iniciada	1095
mantener sesión iniciada	1095
manter sessão iniciada	2390
manşetler	2920
masquer la publicité	1352
masquer les réponses	1376
masz już konto	2214
masz już konto? zaloguj się	2214
materialet är skyddat enligt lagen om upphovsrätt	2841
materiał partnera	2228
materiał promocyjny	2228
materiał sponsorowany	2228
materiał zewnętrzny	2228
matéria exclusiva para assinantes	2363
matérias relacionadas	2326
mağazamiz	2969
mağazaya git	2969
media społecznościowe	2225
megnyitás	1546
megnézem	1545
megosztás	1536
megosztás a facebookon	1536
megosztás facebookon	1536
megosztás twitteren	1536
mehr für dich	566
mehr für sie	566
meld deg på	2138
meld deg på nyhetsbrevet	2138
mentions légales	1318
mentés	1536
mentés későbbre	1536
menú	1027
menü	508	1545	2922
menü schließen	508
menü öffnen	508
mer från	2811
mer läsning	2811
merci ! votre message a bien été envoyé	1398
merci d'avoir voté	91	1356
merci de le désactiver pour continuer	1392
merci, votre vote a été pris en compte	1376
mergi la pagina de donații	2482
mergi la rețetă	61
mesajiniz başariyla gönderildi	2986
mesajiniz gönderildi	2986
mesajul dumneavoastră a fost trimis	2487
messaggio pubblicitario con finalità promozionale	1703
mest läst	2811
mest lästa	2811
mest læst	410
mest læste	410
mi-összefoglaló	1545
micșorează textul	2499
mida sina arvad? hääleta	1126
minn meg på det senere	2129
mira el vídeo	288
mitä mieltä olet? äänestä	1234
modalità di pagamento	1653
moderálási elvek	1542
modifică preferințele cookie	2438
modifier mes préférences	1348
modifier vos préférences	1388
modtag en notifikation, når vi skriver om emnet	413
mogoče kasneje	2737
mogą cię zainteresować	2236
mohlo by se vám líbit	323
mohlo by vás také zajímat	323
mohlo by vás tiež zaujímať	2671
mohlo by vás zajímat	323
mohlo by vás zaujímať	2671
monatlich kündbar	561
mostra aquesta publicació a instagram	279
mostra di più	1684
mostra'n més	271
mostrar comentários	2368
mostrar conteúdo	2380
mostrar conteúdo externo	2344
mostrar más	1027
mostrar o conteúdo	2380
mostrar subtítulos	1081
mot de passe oublié	1292
mots clés	1325
mots croisés	1381
mots fléchés	1381
mots mêlés	1381
mots-clés	1325
może cię zainteresować	2236
może później	2210
možda kasnije	2615
možda vas zanima	2607
možda će vas zanimati	2607
možno neskôr	2678
možná později	306
muistuta myöhemmin	1215
mulțumim că ai votat	2462
mulțumim pentru feedback	2441
mulțumim pentru vot	91	2462
mulțumim, mesajul a fost trimis	2487
mulțumim, te-ai abonat cu succes	2448
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
månadsgåva	2786
månedlig gave	2130
månedligt bidrag	385
måske senere	384
måske vil du også kunne lide	410
més informació	270
més llegides	270
més notícies	297
método de pago	988
métodos de pagamento	2298
métodos de pago	988
mākslīgā intelekta kopsavilkums	1975
mă abonez	2448
mărește fotografia	2491
mărește imaginea	2491
mărește textul	2499
mărime text	65
můj účet	308
mới nhất	3106
mở	3109
mở khóa bài viết này	3132
mở rộng	3108
""", 'n': """
nadaljevanje članka pod oglasom	2729
nahlásit chybu	322
nahlásiť chybu	2674
najchętniej czytane	2236
najchętniej czytane dziś	2236
najczęściej czytane	2236
najczęściej czytane artykuły	2236
najnovejše	2730
najnovejše novice	2730
najnoviji članci	2607
najnovšie	2671
najnovšie správy	2671
najnovšie články	2671
najnowsze artykuły	2236
najnowsze wiadomości	2236
najčitanije	2607
najčitanije vesti	2607
najčitanije vijesti	2607
najčitanije vijesti dana	2607
najčítanejšie	2671
najčítanejšie články	2671
najčítanejšie články dňa	2671
napišite komentar	2733
napsat komentář	322
naročena vsebina	2729
naročite se	2725
naročnina	2725
nastavení	319
nastavení cookies	319
nastavi čitanje	2659
nastavi čitati	2659
nastavite čitanje	2659
nastavite čitati	2659
nastavitve piškotkov	2745
następna strona	2239
następny	2239
następny artykuł	2236
natisni članek	2733
naudojimo taisyklės	1945
naujausios žinios	1929
naujienlaiškis	1952
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
nenhum comentário	2322
neueste beiträge	505
nhắc tôi sau	3089
nie dziękuję	2210
nie dziś	2210
nie pamiętasz hasła	2214
nie ďakujem	2678
nie, dziękuję	2210
nie, ďakujem	2678
no se ha podido reproducir el vídeo	1081
no se puede reproducir el vídeo	1081
no sé	1074
només els subscriptors poden comentar	282
non seguire più	1761
normas de participación	1073
norėdami komentuoti, prisijunkite	1933
nosūti draugam	1973
nosūtīt draugam	1973
nosūtīt e-pastā	1973
noteで書く	1785
notifications activées	1391
notre charte déontologique	1406
notre charte éditoriale	1406
notre sélection	1325
notre sélection d'articles	1369
notícia anterior	2396
notícias relacionadas	2326
notícias relacionadas que podem lhe interessar	19
notícies destacades	297
notícies relacionades	270
nous protégeons nos sources	1406
nous écrire	1406
nouveau ! suivez vos auteurs préférés	1410
nu ai cont? înregistrează-te	2453
nu aveți cont	2485
nu ești abonat	2485
nu ești încă abonat	2485
nu mai urmări	2497
nu mulțumesc	2414
nu putem afișa acest conținut	2474
nu sunteți abonat	2485
nu știu / nu răspund	2463
nu, mulțumesc	2414
nuestro código ético	1104
numele tău	2488
nyhetsdøgnet	2154
nyomtatás	1536
não foi possível carregar o vídeo	2376
não foi possível reproduzir o vídeo	2376
não perca	2326
não sabe / não responde	2369
não sei	2369
não tem conta	2390
não tem uma conta	2390
não é assinante	2390
não, obrigada	2295
não, obrigado	2295
nächste seite	508
nächster artikel	505
näita kõiki	1127
näita rohkem	1126
näita veel	1126
näita vähem	1127
näköislehti	1217
nästa	2814
nästa artikel	2811
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
nāc strādāt pie mums	1975
nổi bật	3106
nội dung quảng cáo	3134
nội dung tài trợ	3101
""", 'o': """
o dată	2483
o leitor está a carregar	2376
o que achou desta notícia	2346
o singură dată	2483
o singură donație	2482
o vídeo começará em alguns segundos	2344
ocenite članak	2610
ocenite članek	2733
oceń przepis	61
ochrana osobních údajů	319
ochrana osobných údajov	2685
ocijenite članak	2610
ocorreu um erro ao carregar o vídeo	2344
ocultar anúncio	2348
ocultar comentários	2368
oddaj głos	91
odebírat	312
odebírat newsletter	312
odemknout článek	308
odhlásit se	308
odhlásiť sa	2667
odkaz skopírovaný	2674
odkaz zkopírován	315
odkleni članek	2726
odklenite celoten članek	2726
odmietnuť	2685
odmietnuť všetko	2685
odmítnout	319
odmítnout vše	319
odoslať	91
odporúčame	2671
odporúčame prečítať	2671
odporúčame tiež	2671
odporúčané články	2671
odpovědět	322
odrzuć	2229
odrzuć wszystkie	2229
odtwórz	2239
odštampaj	2610
odštampaj recept	61
odštampaj članak	2610
ofertă pentru abonați	2468
ofertă pentru cititori	2468
oferă acest articol	2499
oferă acest articol cadou	2455
oferă articolul	2499
offre abonnés	1382
offre limitée	1397
offre réservée aux lecteurs	1382
offre spéciale	1292
offre à durée limitée	1396
offrez-nous un café	1283
offrici un caffè	1650
oglasno sporočilo	87	2729
ogłoszenie	2228
ohodnotiť recept	61
ohodnoťte článek	322
ohodnoťte článok	2674
okuma süresi # dk	2922
okurlara özel	2969
okurlarimiza özel	2969
okurlarimiza özel indirim	2969
oliko artikkeli hyödyllinen	1231
oliko juttu hyödyllinen	1231
oliko tiivistelmä hyödyllinen	1231
olvasson korlátlanul	1530
olvasson tovább	1530
olvasta már	1543
olvastad már	1543
olvidaste tu contraseña	990
omröstning	91
onayi geri çek	2973
onayi yönet	2973
onayimi geri çek	2973
oplæst af en robot	397
oplæst af kunstig intelligens	413
opsig når som helst	388
orijinali göster	2923
os leitores também leram	2366
os preços podem variar	2348
osale küsitluses	1126
ostatnie artykuły	2236
ota yhteyttä	1231
otevřít	326
otevřít mapu	326
otključaj članak	2600
otključajte ceo članak	2600
otključajte cijeli članak	2600
otomatik çeviri	2995
otros artículos	1024
oturumu açik tut	2984
otwórz	2240
otwórz mapę	2240
outras notícias	19	2326
ouvir este conteúdo	2376
ouça esta reportagem	2376
ouça este conteúdo	2312
oversættelsen er lavet af en maskine	413
oy verdiğiniz için teşekkürler	91	2963
oynatici yükleniyor	2970
oyunuz için teşekkürler	2963
""", 'p': """
padovanokite straipsnį	1932
padovanokite straipsnį draugui	1932
page précédente	1328
pagina următoare	2430
pague um café	2296
paiement sécurisé	1290
paketi seç	2984
paldies par pieteikšanos	1992
palun jää viisakaks	1125
pamanīji kļūdu	1974
pamanījāt kļūdu	1974
par šo tēmu	1970
paramètres de confidentialité	1388
paramètres des cookies	1318
paramétrer	1318
paramétrer les cookies	1318
parašyk komentarą	1933
parašykite komentarą	1933
partajează	2421
partenerii noștri	2428
participez à la conversation	1356
participă la sondaj	2462
partnerių turinys	1936
partnerski sadržaj	2606
pas encore abonné	1396
pasidalinkite šiuo straipsniu	1932
pasitikrinkite žinias	1934
passer la publicité	1316
passer à la recette	61
pastebėjote klaidą	1933
patreonで支援する	1847
pausar vídeo	1081
pauză video	2470
paylaş	2913
paylaşin	2913
pažiūrėkite vaizdo įrašą	1934
pe aceeași temă	2456
pentru a citi în continuare	2453
per saperne di più	1720
pergunte à nossa ia	2346
permite întotdeauna	2474
permitir anúncios	2385
peut-être plus tard	1282
piedalies aptaujā	1975
piekrist visām	1985
piekrītu	1985
piesakies vebināram	1975
piesakoties tu piekrīti lietošanas noteikumiem	1992
pieslēdzies vai izveido kontu	1968
pieslēdzies, lai komentētu	1974
pieslēgties	1968
pievieno savu komentāru	1974
pievienot komentāru	1968
pirmais mēnesis par # €	1968
pirmas mėnuo tik # €	1927
più lette	1681
più letti	1681
più popolare	1749
più recenti	1727
più tardi	1649
più vecchi	1727
più votati	1727
piškotki	2745
placená inzerce	87	318
plan seç	2984
plani seç	2984
planini seç	2984
platená inzercia	87	2670
plaćeni oglas	87	2606
plaćeni sadržaj	2606
plačana objava	87	2729
plačiau skaitykite čia	1934
plein écran	1328
plus d'actualités	1325
plus d'articles du même auteur	1402
plus de détails	1329
plus récents	1377
poate mai târziu	2414
podari članek	2733
podarite ta članek	2733
podaruj artykuł	2214
podaruj ten artykuł	2224
podcast anhören	542
pode ler também	2366
podeli članak	2610
podijeli članak	2610
podmienky používania	2685
podmínky použití	319
podmínky užití	319
podobne artykuły	2236
podobné články	323	2671
podporiť	2666
podporte nezávislú žurnalistiku	2666
podporte nás	2666
podpořit	307
podpořte naši práci	307
podpořte nás	307
podpořte redakci	307
podrži	2599
podrži nas	2599
podržite nas	2599
podržite naš rad	2599
podržite nezavisno novinarstvo	2599
podziel się	2224
podziel się na facebooku	2224
pogledajte još	19
pokaż komentarze	2232
pokaż mniej	2239
pokaż oryginał	2240
pokaż treść	2229
pokaż tłumaczenie	2240
pokaż więcej	2239
pokaż wszystkie	2239
pokaż wszystko	2240
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2745
pokloni članak	2610
poklonite ovaj članak	2610
pokračovat bez podpory	306
pokračovať bez podpory	2678
polecamy również	2236
polecamy także	2236
polecamy też	2236
polecane artykuły	2236
politica de corecții	2493
politica editorială	2493
politique de confidentialité	1318
polityka prywatności	2229
política de cookies	1017	2319
política de correcciones	1104
política de correções	2399
política de galetes	279
política de privacidad	1017
política de privacidade	2319
política de privacitat	279
poprzedni artykuł	2236
populární	323
populära artiklar	2811
populärt	2811
populære artikler	410
populære saker	2154
populært	410	2154
populārākie	1970
popüler	2920
popüler haberler	2920
popüler konular	2920
por mês	2388
por qué estás viendo esto	990
portes grátis	2407
poslať e-mailom	2674
poslušaj vest	2610
poslušaj članak	2610
poslušaj članek	2733
poslušajte članek	2733
postanite naročnik	2725
postanite član	2599	2725
postavke kolačića	2623
postaw kawę	2211
postaw nam kawę	2211
posłuchaj	2224
pour continuer à lire	1365
pourquoi voyez-vous cette publicité	1352
pouze pro předplatitele	308
povezani sadržaj	2607
povezani članci	2607
povezani članki	2730
powiązane	2236
powiązane artykuły	2236
powiązane tematy	2236
powiększ	2239
powiększ zdjęcie	2239
powrót do góry	2239
později	306
pozostała część artykułu pod materiałem wideo	2228
pošalji	91
pošalji e-mailom	2610
pošalji komentar	2610
pošalji mejlom	2610
pošalji prijatelju	2610
pošalji članak e-mailom	2610
pošaljite komentar	2610
pošlji po e-pošti	2733
pošlji prijatelju	2733
pošlji članek po e-pošti	2733
pr članek	2729
praneškite apie klaidą	1933
pranešti apie klaidą	1933
pravidlá diskusie	2674
pre predplatiteľov	2667
preberite še	2730
predplatiť	2666
predplaťte si	2666
preferințe cookie	2474
preferências de cookies	2380
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1927
prenumerata nuo # €	1927
prenumerera på vårt nyhetsbrev	2794
prenumeruodami sutinkate su taisyklėmis	1952
prenumeruokite naujienlaiškį	1952
preporučeno	2607
preporučujemo	2607
preporučujemo da pročitate	2607
preporučujemo i	2607
presentear matéria	2405
prečítajte si	2671
prečítajte si aj	2671
prețurile pot varia	2443
pridať komentár	2674
prihlásiť	2667
prihlásiť sa	2667
prihvaćam	2623
prihvaćam sve	2623
prijavi grešku	2610
prijať	2685
prijať všetko	2685
prikaži manj	2731
prikaži manje	2608
prikaži rezultate	91
prikaži sadržaj	2623
prikaži sve	2608
prikaži več	2731
prikaži više	2608
prikaži vse	2731
prima lună gratuită	2453
prima pagină	2491
primește alerte despre acest subiect	2447
printează	2421
printează rețeta	61
pripomenúť neskôr	2678
priporočamo	2730
priporočamo tudi	2730
priporočamo v branje	2730
priporočeno	2730
prisijunkite arba susikurkite paskyrą	1927
prisijunkite prie mūsų komandos	1934
prisijunkite, kad galėtumėte komentuoti	1933
prispieť	2666
privatsphäre-einstellungen	498
privātuma politika	1985
pro předplatitele	308
prohibido a menores de # años	1079
promocijsko sporočilo	2729
promotivni sadržaj	2606
promotivni članak	2606
promóció	1538
proovi # päeva tasuta	1119
proposé par	1414
proteção de fontes	2399
pročitajte i	2607
pročitajte još	2607
prywatność	2229
przeczytaj również	2236
przeczytaj także	2236
przeczytaj też	2236
przejdź bez wsparcia	2210
przejdź do przepisu	61
przejdź do serwisu	2229
przejdź do treści	2239
przejdź do ustawień prywatności	2229
przypomnij mi później	2210
právě se děje	323
präsentiert von	495
précédent	1328
préférences cookies	1318
prélèvement	1291
prémium	1530
prénom	1399
présenté par	1414
próbálja ki # forintért	1530
próxima	2329
próxima notícia	2396
próxima página	2329
próximo artigo	2326
prøv # dager gratis	2133
prøv gratis	388	2133
prøv nu	388
prøv nå	2133
prを含みます	1814
pr記事	1835
pubblicità	1672
publi-rédactionnel	1316
publicité	1316
publicité - la suite ci-dessous	1316
publicités	1316
publică	2463
publică comentariul	2462
pular para o conteúdo	2329
página siguiente	1027
päivän kysymys	91
pääuutiset	1232
påmind mig senere	384
påminn mig senare	2785
później	2210
pārbaudi savas zināšanas	1975
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1978
pērc abonementu	1968
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
qrコードからダウンロード	1842
qrコードを読み取ってください	1842
qu'avez-vous pensé de cet article	1350
qual o seu nível de satisfação com esta notícia	2346
qualcosa è andato storto	1751
quellen und weiterführende links	505
queremos conocer tu opinión	1056
queremos saber a sua opinião	2354
questa pagina ti è stata utile	1726
questo articolo ti è stato utile	1726
questo articolo è bloccato	1748
questo campo è obbligatorio	1750
questo riassunto ti è stato utile	1700
questo video non è disponibile	1734
questo video non è più disponibile	1734
quieres añadir otro usuario a tu suscripción	990
quitter le plein écran	1384
quizi çöz	2966
quizás más tarde	984
quizás te interese	1024
quyên góp	3090
quyên góp ngay	3090
qué te ha parecido esta noticia	1056
quên mật khẩu	3091
quảng cáo	3101
quảng cáo - bài viết tiếp tục bên dưới	3134
""", 'r': """
r$ # por mês durante # meses	2363
radote klaidą	1933
radote klaidą tekste	1933
rafraîchir la page	1392
raksti komentāru	1974
raksts tiek papildināts	1975
raksts turpinās pēc reklāmas	1977
rakstīt komentāru	1974
rao vặt	3101
raportează	2463
raportează o eroare	2441
raportează o greșeală	2493
rapportér fejl	405
rašyti komentarą	1927
recargar la página	1090
recargar página	1090
recarregar a página	2385
recarregar página	2385
receber notificações	2356
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1358
recevez une alerte à chaque article de l'auteur	1358
reclamă	2424
recomandarea redacției	2456
recomandări	2428
recomandările editorilor	2456
recomandările redacției	2428
recomendado para você	2326
recommandé	1325
recommandé pour vous	1325
recommandés	1325
recordar más tarde	984
recuérdamelo más tarde	984
redare automată	2471
redirecționează # la sută	2482
redirecționează #%	2415
redă video	2470
redă videoclipul	2470
refuză toate	2438
refuză tot	2474
regala este artículo	1110
regalar artículo	990
regalar este artículo	1110
registrovať sa	2667
registruokitės nemokamai	1927
registruokitės į seminarą	1934
registrácia	2667
regisztráció	1530
regisztrálok	1530
regras de comentários	2368
regras dos comentários	2368
regístrate	990
rekisteröidy	1217
rekisteröidy maksutta ja lue	1217
reklam içeriğidir	2969
reklami geç	2915
reklám	1538
reklāma	1968
reklāmas raksts	1977
reklāmraksts	87	1977
relaterade ämnen	2811
reportar erro nesta página	2346
reproducción automática	1082
reproducir vídeo	1081
reproduzir vídeo	2376
reproduzir áudio	2376
reprodução automática	2377
resmi büyüt	2990
responda à enquete	2368
rester connecté	1396
restez informé	1301
restez informés	1301
resumen automático	1049
resumo da notícia	2346
retour à l'accueil	1402
retour à la liste	1402
retrage consimțământul	2474
revenir à l'accueil	1402
rezervă-ți locul	2468
rezolvă testul	2465
reîmprospătează pagina	2480
reîncarcă pagina	2480
reģistrējies bez maksas	1968
reģistrēties	1968
ricordamelo più tardi	1649
rodyti mažiau	1935
rodyti viską	1935
rozumím	326
rozwiń	2239
rozwiń wszystko	2240
rätta	2807
rätta oss	2807
rättelse	2807
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
rösta här	2814
rösta i omröstningen	2814
rösta nu	91
rādīt mazāk	1976
rādīt vairāk	1975
rādīt visu	1976
rămâi conectat	2485
răspunde	2427
rėmimas	1936
""", 's': """
s'abonner à partir de #€	1292
s'inscrire à la newsletter	1301
s-ar putea să-ți placă	2428
saada sõbrale	1124
saber más	1027
sadarbības raksts	1977
sadece abonelere özel	2984
sadržaj je zaključan	2600
saglabāt	1973
saglabāt rakstu	1973
sair do ecrã inteiro	2376
saistītie raksti	1970
saistītās ziņas	1970
saite nokopēta	1973
saken er låst	2133
saken finnes også som lyd	2142
saltar anúncio	2317
salvar preferências	2380
salvează	2421
salvează articolul	2455
salvează pentru mai târziu	2455
salvează preferințele	2474
salvează rețeta	61
sans engagement, résiliable à tout moment	1365
sao chép liên kết	3096
sao chép đường dẫn	3132
sari la conținut	2430
sari la rețetă	61
satura turpinājums pēc reklāmas	1977
sačuvaj	2610
sačuvaj recept	61
sačuvaj vest	2610
scanează codul qr	2476
schlagwörter	505
schließen	508
schrift vergrößern	490
schriftgröße	490
scopri di più	1655
scrie redacției	2493
scrieți redacției	2493
sdílejte	315
sdílejte tento text	315
sdílejte text	315
sdílejte článek	315
sdílet	315
sdílet na facebooku	315
sdílet na twitteru	315
sdílet na x	315
sdílet článek	315
se alla erbjudanden för prenumeranter	2789
se bilderna här	2814
se connecter et réagir	1321
se déconnecter	1292
se grafiken här	2814
se ha producido un error al cargar el vídeo	1047
se klippet här	2814
se klippet øverst i saken	2157
se videon här	2814
se încarcă playerul	2470
se încarcă video	2470
se încarcă videoclipul	2470
sedan # kr/mån tills du säger upp	2789
segui già questo argomento	1761
segui già questo autore	1761
seguir tópico	2356
seguí leyendo	1070
sei già abbonato	1655
sei già iscritto alla newsletter	1713
selección de la redacción	1024
selectează	2486
selvä	1235
sem opinião	2369
sem si não seria possível	2361
sem você não seria possível	2361
semnalează o eroare	2427
send artiklen på mail	397
send på e-post	2142
sense permanència	294
sesi aç	2970
setări confidențialitate	2474
setări cookie	2438
setări cookie-uri	2474
setări cookies	2474
setări de confidențialitate	2474
seuls les abonnés peuvent commenter	1356
seuraa meitä	1225
seç	2985
seçenekleri yönet	2973
seçimimi kaydet	2973
seções	2326
sfârșit publicitate	2468
sfârșitul reclamei	2468
shrani članek	2733
si opp når du vil	2133
si è verificato un errore	1750
si è verificato un errore durante il caricamento del video	1698
sie können diesen artikel kostenlos weitergeben	587
signaler ce contenu comme inapproprié	1356
signaler un problème	1321
siguiente artículo	1024
siirry sisältöön	1234
sikeres feliratkozás	1548
sin ti no sería posible	1065
siz ne düşünüyorsunuz? oy verin	2922
sizin için öneriler	2920
siųsti draugui	1932
siųsti el. paštu	1932
skaitykite daugiau čia	1934
skaityti plačiau	1934
skaityti vėliau	1932
skaties arī	1970
skatīt foto	1975
skatīt galeriju	1975
skatīt rezultātus	91
skatīt video	1975
skjønner	2158
sklenite naročnino	2726
skopírovať odkaz	2674
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2807
skrýt	326
slapukų nustatymai	1945
slažem se	2623
slične vesti	2607
slične vijesti	2607
slični članci	2607
snsをフォロー	1786
sofortüberweisung	468
son dakika bildirimlerini aç	2976
son dakika gelişmelerinden haberdar olun	2976
son gelişmelerden haberdar olun	2976
sondaż	91
sonderveröffentlichung	567
sono già sostenitore	1649
sonuçlar	91
sonuçlari gör	91	2923
sonuçlari göster	91	2964
sorodni članki	2730
sortează	2463
sortează după	2463
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
spela videon här	2814
spis treści	2239
sponsorisé	1316
sponsorlu içerik	87	2915
sponsoroitu sisältö	1226
sponsrat innehåll	2803
sponzorirani sadržaj	2606
sponzorirani članak	2606
sponzorované	2670
sponzorovaný obsah	318
sponzorováno	318
sprawdź ofertę	2214
spremi članak	2610
sprijină-ne	2415
spune-ne părerea ta	2462
spune-ți părerea	2441
spune-ți părerea în comentarii	2441
spuneți-ne părerea	2462
später	463
später erinnern	463
spør vår ki om saken	2150
staňte sa členom	2666
staňte se členem	307
stem nå	91
stichwörter	505
stil spørgsmål til artiklen	405
straipsnio tęsinys - po reklama	1936
straipsnis tęsiasi po reklamos	1936
strona główna	2236
stäng	2785	2814
stöd oss	2786
støt os	385
støtt oss	2130
subtitrări	2471
subtítulos	1082
sugerir correção	2346
sugerir una corrección	1056
sugestões	2326
suite après la publicité	1382
suivez vos auteurs préférés	1410
suivre ce thème	1358
suivre le thème	1410
sumă liberă	2482
sunt de acord cu termenii și condițiile	2487
sur le même sujet	1325
sur le même thème	1325
suscripción	990
suscríbase	990
suscríbete	990
suscríbete a nuestro boletín	997
suscríbete ahora	990
susiję straipsniai	1929
susikurti paskyrą	1927
susține	2415
susține-ne	2415
susține-ne pe patreon	2482
susțineți-ne	2415
susținut de	2501
syötä sähköpostiosoitteesi	1220
szavazás	91
szczegóły	2240
szponzorált tartalom	87	1538
szólj hozzá	1542
szóljon hozzá	1542
sähköposti	1220
sähköpostiosoite	1220
så # kr/mnd til du sier opp	2133
så kommenterar du	2807
sé el primero en comentar	1020
sé parte	985
sélections	1311
sì, grazie	1742
sí, quiero	1089
síganos	1010
síguenos	1010
só para assinantes	2390
sólo para suscriptores	1095
sök	2814
søg	413
søk	2157
súhlasím	2685
súhlasím so zobrazením	2685
súmate	985
súvisiace	2671
súvisiace články	2671
súvisiaci článok	2671
süre	2971
sīkdatņu iestatījumi	1985
słowa kluczowe	2236
""", 't': """
t'ha estat útil aquest article	282
t'ha estat útil aquest resum	282
tack för din anmälan	2794
tack för din röst	91
taip pat žiūrėkite	1929
takaisin ylös	1234
takipten çik	2996
takk for påmeldingen	2138
tallenna myöhemmäksi	1224
talán később	1527
tam ekrandan çik	2970
tamaño de la letra	1110
tamaño de letra	65	1009
tamaño del texto	65
también te puede gustar	1024
también te puede interesar	1024
també et pot interessar	270
também pode gostar	2366
tarjeta de crédito	989
tarjeta de débito	989
te ha parecido útil	1073
te ha resultado útil	1073
te ha resultado útil este artículo	1049
te ha resultado útil este resumen	1049
te ha sido útil	1073
te ha sido útil este resumen	1049
te poți dezabona oricând	2448
te rugăm să îl dezactivezi	2480
te-ar putea interesa și	2456
tehisaru kokkuvõte	1126
tek seferlik bağiş	2981
teklifi gör	2969
tekoälyn tekemä tiivistelmä	1234
tekoälyn tiivistelmä	1234
tekoälytiivistelmä	1234
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1932
teljes hozzáférés	1530
temas del día	1024
termos e condições	2319
teste başla	2966
teste grátis	2300
testează-ți cunoștințele	2465
testează-ți cunoștințele cu quizul nostru	2441
testi başlat	2966
testi çöz	2966
teszteld a tudásod	1545
tesztelje tudását	1545
texten fortsätter nedan	2803
texten fortsätter under bilden	2803
teď ne	306
teşekkürler, mesajiniz gönderildi	2986
thu gọn	3108
thèmes	1325
thématiques	1325
thích	3096
thông tin doanh nghiệp	3101
thông tin quảng cáo	3134
thăm dò	91
thăm dò ý kiến	91
thẻ	3106
ti è stato utile	1726
tienes que iniciar sesión para guardar artículos	1069
tilbakemelding på saken	2150
timp rămas	2470
tin bài liên quan	3132
tin cùng chuyên mục	3106
tin cùng tác giả	3133
tin khác	3106
tin liên quan	3106
tin mới	3106
tin mới nhất	3106
tin nóng	3133
tin nổi bật	3106
tin quảng cáo	3134
tin trước	3106
tin tài trợ	3106
tin tức liên quan	3106
tin đọc nhiều	3106
tipărește	2421
tipărește articolul	2455
tipărește rețeta	61
tiêu điểm	3106
tiếp theo	3108
tlačiť	2674
to cię może zainteresować	2236
to może cię zainteresować	2236
toate știrile	2491
toda contribuição ajuda	2387
toda la información	1101
todas as notícias	2396
todavía no eres suscriptor	1095
todavía no estás registrado	1095
todos los vídeos	1101
todos os comentários	2322
todos os vídeos	2396
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
traducere automată	2496
traducido automáticamente	1108
tradução automática	2346
trang chủ	3108
transcripción	1082
transcrição	2377
transferência bancária	2299
treści partnerskie	2228
treść sponsorowana	2228
tria la teva subscripció	294
trimite răspunsul	2462
trước	3108
trả lời	3105
trở lại	3108
tu ce părere ai? lasă un comentariu	2441
tu donación desgrava	1092
tu navegador no puede reproducir este vídeo	1047
tue meitä	1216
tule meile tööle	1126
turpini lasīt	1968
turpinājums pēc reklāmas	1977
turpināt lasīt	1968
twitter'da paylaş	2913
twój adres e-mail	2217
twój e-mail	2217
tài khoản của tôi	3091
tài trợ	3101
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
témy	2671
témák	1543
térkép megnyitása	1546
términos de uso	1017
términos y condiciones	1017
tìm kiếm	3108
tópicos	2326
tópicos relacionados	2326
tôi đã hiểu	3109
több	1545
töltsd ki a kvízt	1545
töltse ki a kvízt	1545
tühista igal ajal	1119
tüm fotoğraflar	2990
tüm fotoğraflari gör	2990
tüm haberler	2920
tüm haberleri gör	2990
tüm oyunlar	2966
tüm videolar	2990
tüm videolari gör	2990
tüm yazilari	2920
tüm yazilari gör	2990
tüm yorumlar	2919
tümünü gör	2922
tümünü göster	2923
tümünü kabul et	2916
tümünü reddet	2916
tēmas	1970
tęsinys po reklamos	1936
tạo tài khoản	3091
tải thêm	3108
tặng bài viết	3132
tặng sao	3132
tặng sao cho bài viết	3132
từ khóa	3106
""", 'u': """
udostępnij	2224
udostępnij na facebooku	2224
udostępnij na twitterze	2224
udostępnij na x	2224
udostępnij w mediach społecznościowych	2224
udělit souhlas	319
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2658
uključi obavijesti	2658
uključite notifikacije	2658
uključite obaveštenja	2658
uključite obavijesti	2658
uložit	315
uložit na později	315
uložit recept	61
uložit článek	315
uložiť	2674
uložiť na neskôr	2674
uložiť recept	61
uložiť článok	2674
ultima oră	2428
ultimele știri	2428
um assinante presenteou você com este artigo	2365
un abonat ți-a oferit acest articol	2455
un abonné vous offre cet article	1368
un e-mail de confirmation vous a été envoyé	1361
un suscriptor te ha regalado este artículo	1069
une erreur s'est glissée dans l'article	1321
unterstütze uns	464
unterstützen	464
unterstützen sie uns	464
unterstützen sie uns per paypal	556
uppläst av en dator	2799
uppläst med ai-röst	2799
url 복사	1884
urlをコピー	1785
urlをコピーしました	1864
urlをコピーする	1814
url복사	1884
urmărește acest subiect	2447
urmărește autorul	2497
urmărește live	2447
urmărește subiectul	2497
urmărești deja acest subiect	2497
următorul	2430
uslovi korišćenja	2623
ustawienia plików cookie	2229
uvjeti korištenja	2623
uygulamada aç	2975
uygulamayi aç	2975
uygulamayi yükle	2975
uz sākumu	1975
uzyskaj dostęp	2214
už komentarus atsako jų autoriai	1933
už máte predplatné? prihláste sa	2667
už máte účet	2667
už máte účet? prihláste sa	2667
už podporujem	2678
už podporuji	306
uždaryti	1935
uždaryti reklamą	1936
užpildykite apklausą	1934
užsakomasis straipsnis	1936
užsakomasis turinys	87	1936
užsisakyti prenumeratą	1927
""", 'v': """
vaata kõiki tellija soodustusi	1119
vaata lähemalt	1126
vaba töökoht	1126
vad tycker du? rösta här	2814
vai kopsavilkums bija noderīgs	1974
vai raksts bija noderīgs	1974
vairāk par tēmu	1970
vaizdo įrašas	1934
vaizdo įrašą rasite čia	1934
van már fiókja	1530
var artikeln till hjälp	2807
var det här till hjälp	2814
var resuméet nyttigt	405
var sammanfattningen till hjälp	2807
vari atteikties jebkurā laikā	1968
vasta küsitlusele	1126
vastaa kyselyyn tästä	1234
vaš komentar	2610
veja esta publicação no instagram	2344
veja também	2326
veja todas as opções de assinatura	2363
velikost písma	65
veličina teksta	65
velocidad de reproducción	1081
velocidade de reprodução	2376
velocità di riproduzione	1734
ver # comentários	2354
ver biografía	1043
ver comentários	2322
ver conteúdo	2380
ver conteúdo externo	2344
ver dossiê	2396
ver esta publicación en instagram	1047
ver esta publicação no instagram	2344
ver fotogalería	1101
ver galería	1027
ver galería de fotos	1101
ver la galería	1101
ver mais notícias	2396
ver más	1027
ver más artículos	1104
ver más artículos del autor	1043
ver más noticias	1070
ver más vídeos	1101
ver preço	2374
ver también	1024
ver também	2326
ver todas as notícias	2396
ver todas las opciones de suscripción	1066
ver todos los artículos	1101
ver todos los vídeos	1101
ver todos os vídeos	2396
ver traducción	1028
ver tradução	2330
ver transcripción	1081
ver transcrição	2376
ver vídeo	1027
vergrößern	509
verificați adresa de email	2487
verifică-ți emailul	2487
verifică-ți inboxul	2487
verlagssonderveröffentlichung	567
vertrag kündigen	498
verträge hier kündigen	498
verwandte beiträge	505
ves algún error? comunícalo	1056
veure aquesta publicació a instagram	279
vezi această postare pe instagram	2438
vezi conținutul	2474
vezi mai multe știri	2456
vezi prețul	2468
vezi răspunsurile	2462
vezi toate știrile	2491
vezi și	2428
već imate nalog	2600
već imate pretplatu	2600
već imate račun	2600
već podržavam	2615
već ste pretplatnik	2600
več iz rubrike	2730
več novic iz regije	2730
več o tem	2730
več o temi	2730
veľkosť písma	65
viac k téme	2671
viac si o tom prečítate tu	2671
video mevcut değil	2970
video oynatici yükleniyor	2970
video yükleniyor	2970
videon voi katsoa jutun yläosasta	1234
videoyu izlemek için tiklayin	2922
videoyu yükle	2973
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
vilkår	402	2147
vipps et beløp	2130
vis færre	413	2157
vis oversættelse	414
visa bilden i helskärm	2814
visa färre	2814
visa inlägg från facebook	2814
visa inlägg från instagram	2814
visa innehåll	2804
visa översättning	2815
vissza a tetejére	1545
visszajelzés	1542
viteză de redare	2470
vizitează magazinul	2468
više o temi	2607
više vijesti iz regije	2607
viết bình luận	3105
voce generată de ai	2470
você concorda? vote	2354
você já segue este tema	2403
você já votou	2368
você pode gostar	2326
você pode se interessar	2326
você também pode gostar	2326
voir le détail	1329
voir les détails	1329
voir les réponses	1376
voir les résultats	91	1329
voir les résultats du sondage	1356
voir toute l'actualité	1402
voir toutes les vidéos	1402
voltar ao início	2396
voltar à página inicial	2396
vos réactions	1321
votează	91
votează în sondaj	2462
votează în sondajul nostru	2441
votre avis nous intéresse	1356
votre message a bien été envoyé	1398
votre prénom	1399
votre vote a bien été pris en compte	1376
votre vote a été enregistré	1376
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	2462
votul tău a fost înregistrat	2462
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
vreau să donez	2482
vreau să primesc newsletterul	2448
vreau să susțin	2482
vsebina sporočila	2729
vstúpiť do diskusie	2674
vytisknout článek	315
vytlačiť	2674
vytlačiť recept	61
vytlačiť článok	2674
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
vídeo indisponível	2376
vídeo no disponible	1081
vídeo não disponível	2376
vídeos	1024	2326
výber redakcie	2671
výběr redakce	323
výsledky	91
về đầu trang	3108
""", 'w': """
warto przeczytać	2236
was können wir besser machen	546
weitere beiträge	505
werbung überspringen	495
weź udział w dyskusji	2285
whatsapp'ta paylaş	2913
whatsapp'tan paylaş	2998
whatsappで読む	1814
wie gefällt ihnen dieser artikel	546
wielkość czcionki	65
więcej	2236
więcej artykułów	2236
więcej informacji	2236
więcej na ten temat	2236
więcej o	2236
więcej z	2236
wpisz swój e-mail	2217
wprowadź adres e-mail	2217
wpłać	2211
wpłać teraz	2211
współpraca reklamowa	2228
wypróbuj	2214
wyraź zgodę	2229
wyślij	91
wyślij e-mailem	2224
wyślij znajomemu	2224
""", 'x': """
x'te paylaş	2913
xem bình luận	3105
xem bản gốc	3109
xem bản đồ	3109
xem chi tiết	3109
xem công thức	61
xem kết quả	91	3109
xem nhiều	3106
xem nhiều nhất	3106
xem nhiều trong tuần	3133
xem thêm	3106	3108
xem thêm bình luận	3105
xem tiếp	3108
xem toàn bộ	3108
xem tất cả	3108
xでシェア	1785
xでシェアする	1814
xでポスト	1785
xで共有	1864
""", 'y': """
ya estás suscrito	1066
ya tenés suscripción	1066
yahoo! japan idでログイン	1850
yahoo!ショッピングで見る	1835
yahoo!ショッピングで購入	1835
yanit gönder	2963
yanitlari gör	2963
yanitlari göster	2963
yapay zeka ile seslendirilmiştir	2970
yapay zeka ile özet	2922
yapay zeka ile özetle	2995
yapay zeka özeti	2922
yapay zekâ ile seslendirildi	2970
yapay zekâ tarafindan seslendirildi	2970
yapay zekâ özeti	2995
yazara e-posta gönder	2992
yazara mesaj gönder	2992
yazarin diğer haberleri	2920
yazarin diğer yazilari	2920
yazarin tüm yazilari	2920
yaziyi büyüt	2998
yaziyi küçült	2998
ymmärrän	1235
yorum gönder	2919
yorum yapmak için giriş yap	2963
yorumlari gör	2919
yorumu gönder	2963
yorumunu gönder	2963
youtube-tartalom megjelenítése	1545
yukari çik	2990
yz özeti	2922
""", 'z': """
z titulní strany	323
zabudnuté heslo	2667
zadejte svůj e-mail	312
zagłosuj	91
zahlungsart wählen	467
zaloguj się	2214
zapisz na później	2224
zapisz się	2217
zapisz się na newsletter	2217
zapomenuté heslo	308
zarejestruj się	2214
zarządzaj zgodami	2229
zaten üye misiniz	2906
zavřít	306
załaduj więcej	2239
załóż konto	2214
zaštita osobnih podataka	2623
zaštita privatnosti	2623
zdieľajte tento text	2674
zdieľajte článok	2674
zdieľať	2674
zdieľať na facebooku	2674
zdieľať článok	2674
zgadzam się	2229
zgadzam się na wyświetlanie treści	2229
zgłoś	2232
zgłoś błąd	2232
ziņa tiek papildināta	1975
ziņo par kļūdu	1974
ziņot par kļūdu	1974
zkopírovat odkaz	315
zkopírovat odkaz na článek	315
znajdź nas na facebooku	2225
značky	2671
zobacz galerię	2239
zobacz mapę	2240
zobacz również	2236
zobacz szczegóły	2240
zobacz także	2236
zobacz także inne	2236
zobacz też	2236
zobacz więcej	2236
zobrazit méně	326
zobrazit originál	326
zobrazit více	325
zobrazit výsledky	91	326
zobrazit vše	325
zobraziť diskusiu	2674
zobraziť menej	2672
zobraziť obsah	2685
zobraziť viac	2672
zobraziť výsledky	91
zobraziť všetko	2672
zostań patronem	2211
zpět nahoru	325
zur leseliste hinzufügen	587
zur merkliste hinzufügen	490
zur übersicht	508
zurück	501
zurück nach oben	508
zvětšit	325
zwiń	2239
""", '£': """
£# at amazon	976
""", '©': """
©ntb	2185
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
áudio gerado por ia	2346
áudio gerado por voz sintética	2346
""", 'ä': """
ähnliche artikel	505
ähnliche beiträge	505
ähnliche themen	505
älä missaa mitään	1220
ämnen	2811
ämnen i artikeln	2811
är du redan prenumerant	2789
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1234
""", 'å': """
åbn	414
åbn kort	414
åpne	2158
åpne faktaboks	2158
åpne kart	2158
""", 'ç': """
çengel bulmaca	2968
çerez ayarlari	2916
çerez ayarlarini yönet	2973
çerez politikasi	2916
çerez tercihleri	2973
çerez tercihlerini yönet	2973
çerezler	2916
çeviriyi göster	2923
çikiş yap	2906
çok okunanlar	2920
""", 'è': """
è gratis e ci vuole solo un minuto	1713
è stato utile	1726
""", 'é': """
é grátis e leva menos de um minuto	2358
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
îmi place	2463
în fiecare lună	2483
în parteneriat cu	2501
înainte # secunde	2470
înapoi # secunde	2470
înapoi la prima pagină	2491
înapoi sus	2430
încarcă conținutul	2474
încarcă mai multe	2430
încarcă mai multe comentarii	2462
încarcă postarea	2474
încarcă videoclipul	2474
închide	2414
înregistrare	2416
înregistrează-te	2416
îți mulțumim pentru vot	2441
""", 'ö': """
öffnen	508
ön mit gondol? szavazzon	1545
önceki	2922
önceki haber	2920
öne çikan haberler	2920
öne çikanlar	2920
önerilen haberler	2920
önerilenler	2920
öppna	2815
öppna karta	2815
összes	1545
özet faydali oldu mu	2919
""", 'ú': """
új hozzászólás	1542
última hora	1024
últimas	2326
últimas entradas	1024
últimas noticias	1024
últimas notícias	2326
últimes notícies	270
últimos artículos	1024
únete	985
únete a la conversación	1020
única	1093	2388
""", 'ü': """
übersetzung anzeigen	509
überweisung	468
ücretsiz dene	2906
ücretsiz haber limitinize ulaştiniz	2984
ücretsiz kargo	3000
ücretsiz oyna	2966
ücretsiz üye ol	2906
ücretsiz üye olun	2906
ücretsiz, spam yok	2986
ürünü incele	2969
üye girişi	2906
üye ol	2905	2906
üye olun	2906
""", 'ý': """
ý kiến	3105
ý kiến bạn đọc	3105
ý kiến của bạn	3105
""", 'ā': """
ārējais saturs	1985
""", 'č': """
članak je zaključan	2600
članak se nastavlja ispod oglasa	2606
članek je zaklenjen	2726
članek se nadaljuje pod oglasom	2729
članek se nadaljuje spodaj	2729
článek pokračuje pod reklamou	318
čtěte dále	323
čtěte i	323
čtěte také	323
číslo účtu pro dary	307
číst dál	325
číst dál s předplatným	308
číst více	325
čítajte aj	2671
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2671
ďalšie články	19	2671
""", 'đ': """
điều khoản sử dụng	3104
điều khoản sử dụng | chính sách bảo mật	3104
đáng chú ý	3106
đã có tài khoản	3091
đã hiểu	3109
đã sao chép	3096
đã sao chép liên kết	3132
đóng	3089
đóng góp	3090
đăng ký	3091
đăng ký ngay	3091
đăng nhập	3091
đăng nhập / đăng ký	3091
đăng xuất	3091
được quan tâm	3133
được tài trợ	3101
đặt báo	3091
đến công thức	61
đề xuất	3106
để sau	3089
đọc nhiều	3106
đọc nhiều nhất	3106
đọc sau	3132
đọc thêm	3106	3108
đọc tiếp	3108
đọc tiếp về chủ đề này	3133
đừng bỏ lỡ	3106
""", 'į': """
į viršų	1934
įveskite savo el. pašto adresą	1952
""", 'ś': """
śledź nas	2225
""", 'ş': """
şifremi unuttum	2906
şifrenizi mi unuttunuz	2984
şikayet et	2964
şikâyet et	2964
şimdi değil	2904
şurada paylaş	2913
""", 'š': """
štampaj	2610
štítky	323
""", 'ž': """
že imate račun	2726
že naročnik	2726
že podpiram	2737
žiūrėkite nuotraukas	1934
žiūrėkite vaizdo įrašą	1934
žiūrėti galeriją	1934
žiūrėti rezultatus	91
""", 'ș': """
știrea anterioară	2491
știrea următoare	2491
știri pe aceeași temă	2456
știri recomandate	2428
știri similare	2428
știrile zilei	2428
""", 'ț': """
ți-a fost util	2462
ți-a fost util acest articol	2441
ți-a fost util acest rezumat	2441
ți-ai uitat parola	2453
ți-ar putea plăcea și	2456
ține-mă minte	2485
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
авторизация	2515
авторизоваться	2515
адрес электронной почты	2518
актуално	175
актуальне	3027
анкета	91
архив	2534
""", 'б': """
банковская карта	2514
банковский перевод	2514
безопасный платеж	2513
больше	2534
больше материалов по теме	2534
больше новостей	2534
будьте в курсе	2518
была ли статья полезной	2531
більше за темою	3027
більше матеріалів за темою	3027
більше на цю тему	3027
більше новин	3027
більше новин на тему	3027
більше по темі	3027
""", 'в': """
в избранное	2523
в тренде	2534
важливо	3027
вам будет интересно	2534
вам може бути цікаво	3027
вам може сподобатися	3027
вам может быть интересно	2534
вам может понравиться	2534
вам також може сподобатися	3027
вас може зацікавити	3027
вас может заинтересовать	2534
ваш e-mail	2518
ваш email	2518
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2518
введите email	2518
введите ваш email	2518
введите ваш адрес электронной почты	2518
версия для печати	2523
вече имате акаунт	168
вече подкрепям	182
вече сте абонат	168
вже зареєстровані	3012
вже є акаунт	3012
вибір редакції	3027
видео	2534
виж резултатите	91
вижте още	175
вижте още от	175
вийти	3012
включите уведомления	2592
включить уведомления	2592
вконтакте	2524
влез	168
влезте	168
во весь экран	2537
водещи новини	175
войти	2515
войти в аккаунт	2515
войти в чат	2531
воспроизвести	2537
время на чтение	2537
время чтения # мин	2537
все	2537
все комментарии	2531
всі новини	3029
вход	168	2515
вхід	3012
выберите сумму	2513
выбор редакции	2534
выйти	2515
відео	3027
відео вище	3051
відео нижче	3051
відкрити	3030
відкрити карту	3030
відповісти	3025
відхилити	3022
""", 'г': """
главная	2537
главное	2534
главное за день	2534
главные новости	2534
гласувай	91
гласувайте	91
головна	3029
головне	3027
головне за день	3027
головні новини	3027
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2537
далі	3029
дарете	167
дари	167
дари сега	167
детали	2538
детальніше	3029
деталі	3030
дзен	2524
дивіться відео	3051
дивіться відео вище	3051
дивіться відео нижче	3051
дивіться також	3027
дивіться також відео	3051
дивіться у відео	3051
для подписчиков	2515
до рецепту	61
до теми	3027
добавить комментарий	2531
додати коментар	3025
дозвольте сповіщення	3081
докладвай грешка	178
докладніше	3029
долучитися	3009
доступно по подписке	2515
другая сумма	2513
други новини	19
другие материалы	19	2534
другие материалы рубрики	2534
другие новости	19	2534
другие новости раздела	2534
другие статьи	2534
друк	3018
дякуємо за ваш голос	91
""", 'е': """
единоразово	2510
ежемесячно	2510
еще новости	2534
еще по теме	2534
ещё	2534
ещё новости	2534
ещё по теме	2534
""", 'з': """
за темою	3027
забравена парола	168
забули пароль	3012
забыли пароль	2515
завантажити ще	3029
загрузить еще	2537
загрузить ещё	2537
задонатити	3009
задонатить	2510
закрити	3008
закрыть	2509
залишити коментар	3025
запази	178
запази рецептата	61
запази статията	178
запропонувати новину	3025
зарегистрироваться	2515
зареєструватися	3012
затвори	182
зберегти	3018
зберегти рецепт	61
зберегти статтю	3018
збільшити	3029
згорнути	3030
зміст	3029
зробити внесок	3009
зрозуміло	3022
""", 'и': """
избрано от редакцията	175
изпрати на приятел	178
изпрати по имейл	178
изпрати статията по имейл	178
интересное	2534
""", 'к': """
к началу	2537
к рецепту	61
категории	2534
категорії	3027
ключови думи	175
коментар	3025
коментари	178
коментарі	3025
коментирай	178
коментирайте	178
коментирайте първи	178
коментувати	3025
комментарии	2531
комментарии отсутствуют	2531
комментарий	2531
комментировать	2531
контакти	3025
контакты	2531
конфиденциальность	2528
копирай линк	178
копирай линка	178
копировать ссылку	2523
копіювати посилання	3018
купи абонамент	168
купить подписку	2515
към рецептата	61
""", 'л': """
лента новостей	2534
личный кабинет	2515
""", 'м': """
материалы партнеров	2527
материалы по теме	2534
матеріали за темою	3027
матеріали по темі	3027
меню	2537	3029
метки	2534
може би по-късно	182
може да ви хареса	175
може да харесате още	175
может быть, позже	2509
может позже	2509
можливо, пізніше	3008
мой профиль	2515
моят профил	168
мы в социальных сетях	2525
мы в соцсетях	2525
мы вконтакте	2525
мій профіль	3012
мітки	3027
""", 'н': """
на главную	2537
на правах реклами	3021
на правах рекламы	2527
наверх	2537	3029
нагадати пізніше	3008
надіслати	91	3018
надіслати другу	3018
надіслати поштою	3018
надіслати статтю поштою	3018
назад	2537	3029
най-коментирани	175
най-новото	175
най-четени	175
най-четено	175
най-четено днес	175
най-четеното днес	175
найпопулярніше	3027
найпопулярніше за добу	3027
найпопулярніше за тиждень	3027
найти	2537
найчитаніше	3027
налаштування	3022
написати коментар	3025
написать комментарий	2531
напиши коментар	178
напомни ми по-късно	182
напомнить позже	2509
направете дарение	167
настройки	2528
настройки cookie	2528
наступна	3029
наступна стаття	3027
не зараз	3008
не пропустите	2534
не пропустіть	3027
не сега	182
не сегодня	2509
не сейчас	2509
не сьогодні	3008
не, благодаря	182
нет комментариев	2531
нет, спасибо	2509
новини	3027
новини за темою	3027
новини компаній	3021
новини партнерів	3021	3027
новости	2534
новости smi#	2534
новости партнеров	2527
новости партнёров	2527
новости по теме	2534
новости сми#	2534
ні, дякую	3008
""", 'о': """
обговорити	3025
обратная связь	2531
обсудить	2531
обсуждение	2531
одноклассники	2524
одноразово	3009
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2531
останні новини	3027
останні статті	3027
ответить	91	2531
отиди на рецептата	61
отказаться	2528
отклонить	2528
отключете цялата статия	168
отключи статията	168
открыть	2538
открыть карту	2538
отпечатай	178
отпечатай статията	178
отправить	91
отправить другу	2523
отправить по почте	2523
оформити підписку	3012
оформить донат	2510
оценете статията	178
оцените материал	2531
оцените рецепт	61
оцените статью	2531
оценить рецепт	61
оцініть матеріал	3025
оцініть рецепт	61
оцініть статтю	3025
още новини	175
още от	175
още от деня	175
още от рубриката	175
още по темата	175
""", 'п': """
партнерский материал	2527
партнерский проект	2527
партнерський матеріал	3021
партнерський проєкт	3021
партньорско съдържание	174
партнёрский материал	2527
партнёрский проект	2527
переглянути результати	91
передплата	3012
передплатити	3012
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2537
печать	2523
печать рецепта	61
платена публикация	87	174
платено съдържание	174
по подписке	2515
по теме	2534
по-късно	182
повідомити про помилку	3025
повідомити про помилку в тексті	3025
погоджуюсь	3022
погоджуюся	3022
подарете тази статия	178
подарить материал	2523
подарить статью	2515
подарувати статтю	3018
поддержать	2510
поддержать автора	2510
поддержать нас	2510
поддержать проект	2510
поддержать редакцию	2510
поддержите нас	2510
поделитесь	2523
поделиться	2523
поделиться в telegram	2523
поделиться в twitter	2523
поделиться в одноклассниках	2523
поделиться в соцсетях	2523
поделиться вконтакте	2523
поделиться новостью	2523
поделиться ссылкой	2523
поделиться статьей	2523
поделиться статьёй	2523
подкасти	3027
подкасты	2534
подкрепете ни	167
подкрепи	167
подкрепи ни	167
подобни статии	175
подписаться	2515
подписаться в max	2525
подписаться в telegram	2525
подписаться на канал	2525
подписаться на новости	2518
подписаться на рассылку	2518
подписаться на телеграм-канал	2525
подписка	2515
подписывайтесь	2525
подпишитесь на рассылку	2518
подробнее	2537
подробнее по теме	2534
поділитись	3018
поділитися	3018
поділитися в telegram	3018
поділитися в соцмережах	3018
поділитися новиною	3018
поділитися статтею	3018
поділіться	3018
пожертвовать	2510
пожертвувати	3009
позже	2509
поиск	2537
покажи всичко	176
покажи още	176
покажи резултатите	91
показати більше	3029
показати все	3030
показати коментарі	3025
показати оригінал	3030
показати результати	91
показати ще	3029
показать больше	2537
показать все	2538
показать еще	2537
показать ещё	2537
показать карту	2538
показать комментарии	2531
показать меньше	2538
показать оригинал	2538
показать перевод	2538
показать результаты	91
политика конфиденциальности	2528
политика обработки персональных данных	2528
пользовательское соглашение	2528
політика конфіденційності	3022
помочь	2510
помочь нам	2510
помочь проекту	2510
помочь редакции	2510
понятно	2528
попередня	3029
попередня стаття	3027
попробовать бесплатно	2515
популярне	3027
популярное	2534
популярные	2534
популярные новости	2534
популярные статьи	2534
популярні новини	3027
посилання скопійовано	3018
последнее	2534
последни	175
последни новини	175
последние новости	2534
послухати новину	3018
посмотреть результаты	91
похожие материалы	2534
похожие статьи	2534
поширити	3018
поширити у facebook	3018
пошук	3029
правила за коментиране	178
правила использования	2528
правила коментування	3025
правила комментирования	2531
предложить новость	2531
предыдущая	2537
предыдущая статья	2534
премиум	2515
преміум	3012
препоръчани	175
препоръчваме ви	175
препоръчваме ви още	175
препоръчваме още	175
прийняти	3022
прийняти всі	3022
принтирай	178
принтирай рецептата	61
принять	2528
принять все	2528
принять всё	2528
прислать новость	2531
приєднатися	3009
приєднатися до спільноти	3009
проголосовать	91
проголосувати	91
продовження під рекламою	3021
продовження статті під рекламою	3021
продолжить без поддержки	2509
продължава след рекламата	174
промо	2527	3021
прослушать	2523
прослушать новость	2523
прочетете и	175
підписатись	3012
підписатися	3012
підписка	3012
підтримайте нас	3009
підтримати	3009
підтримати автора	3009
підтримати журналістів	3009
підтримати нас	3009
підтримати редакцію	3009
пізніше	3008
""", 'р': """
радимо прочитати	3027
радимо також	3027
развернуть	2537
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2510
разпечатай	178
разрешите уведомления	2592
разрешить уведомления	2592
раскрыть	2538
распечатать	2523
распечатать рецепт	61
распечатать статью	2523
рассказать друзьям	2523
рассылка	2518
рассылки	2518
регистрация	168	2515
редакция рекомендует	2534
результати	91	3030
результаты	91	2538
реклама	174	2527	3021
реклама - статията продължава по-долу	174
реклама на сайте	2527
реклама на сайті	3021
реклама. продовження нижче	3021
реклама. продолжение ниже	2527
рекламно каре	174
рекламно съдържание	174
рекомендуем	2534
рекомендуем почитать	2534
рекомендуем также	2534
рекомендуемое	2534
рекомендуємо	3027
рекомендуємо прочитати	3027
рекомендуємо також	3027
реєстрація	3012
розгорнути	3030
роздрукувати	3018
роздрукувати рецепт	61
роздрукувати статтю	3018
розмір тексту	65
розмір шрифту	65
рубрики	2534	3027
""", 'с': """
самое важное	2534
самое популярное	2534
самое читаемое	2534
самое читаемое за день	2534
самое читаемое за неделю	2534
свежее	2534
свежие новости	2534
свернуть	2537
свързани новини	175
свързани публикации	175
свързани статии	175
связаться с нами	2531
сделать пожертвование	2510
сейчас читают	2534
скопировать ссылку	2523
скопировать ссылку на статью	2523
скопіювати посилання	3018
скопіювати посилання на статтю	3018
скрыть	2538
следующая	2537
следующая статья	2534
слухати	3018
слухати новину	3018
слушай новината	178
слушать	2523
слушать новость	2523
см. также	2534
смотреть все	2537
смотри также	2534
смотрите также	2534
советуем почитать	2534
согласен	2528
согласиться	2528
содержание	2537
создать аккаунт	2515
сообщить об опечатке	2531
сообщить об ошибке	2531
сохранить	2523
сохранить рецепт	61
сохранить статью	2523
социальные сети	2525
спасибо за ваш голос	91
спасибо за подписку	2518
спецпроект	2527
спецпроєкт	3021
споделете	178
сподели	178
сподели във facebook	178
сподели статията	178
споделяне	178
спонсорирано	174
способ оплаты	2513
способы оплаты	2513
ссылка скопирована	2523
станете член	167
стани абонат	167
стани дарител	167
стати співучасником	3009
стати частиною спільноти	3009
стать патроном	2510
стать соучастником	2510
стать спонсором	2510
створити акаунт	3012
стрічка новин	3027
сховати	3030
сходни новини	175
схожі матеріали	3027
схожі новини	3027
схожі статті	3027
създай профил	168
сюжет	2534
сюжеты	2534
""", 'т': """
тагове	175
також читайте	3027
твитнуть	2523
твиттер	2524
твітнути	3018
теги	2534	3027
текст продовжується під рекламою	3021
телеграм	2524
тема дня	2534
теми	3027
темы	2534
только для подписчиков	2515
""", 'у': """
увеличить	2537
увійти	3012
увімкнути сповіщення	3081
увімкніть сповіщення	3081
уже есть аккаунт	2515
уже зарегистрированы	2515
уже зареєструвалися	3012
умови використання	3022
усі новини	3029
""", 'ф': """
файлы cookie	2528
фейсбук	2524
фото	2534
фоторепортаж	2534
""", 'х': """
харесай	178
хорошо	2528
""", 'ч': """
час читання # хв	3029
чи була стаття корисною	3025
читайте еще	2534
читайте ещё	2534
читайте ниже	2527
читайте по теме	2534
читайте также	2534
читайте також	3027
читати далі	3029
читати повністю	3029
читати також	3027
читать в max	2525
читать в telegram	2525
читать далее	2537
читать дальше	2537
читать ещё	2537
читать комментарии	2531
читать полностью	2537
читать также	2534
что еще почитать	2534
что ещё почитать	2534
""", 'щ': """
ще за темою	3027
ще новини	3027
що ще почитати	3027
щомісяця	3009
""", 'э': """
электронная почта	2518
""", 'я': """
я вже підтримую	3008
я уже поддерживаю	2509
яндекс.дзен	2524
""", 'і': """
інші новини	19	3027
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
ข่าวที่คุณอาจสนใจ	2891
ข่าวที่น่าสนใจ	2891
ข่าวที่เกี่ยวข้อง	2868
ข่าวยอดนิยม	2868
ข่าวล่าสุด	2868
ข่าวอื่นที่น่าสนใจ	2891
ข่าวอื่นๆ	19	2891
ข่าวอื่นๆ ที่น่าสนใจ	2882
ข่าวเกี่ยวข้อง	2891
ข่าวแนะนำ	2868
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2882
คลิปแนะนำ	2891
ความคิดเห็น	2871
คัดลอกลิงก์	2871
คัดลอกลิงก์แล้ว	2882
คัดลอกลิงค์	2882
คัดลอกลิงค์แล้ว	2882
คุณอาจสนใจ	2891
""", 'ช': """
ชมคลิป	2882
ชมคลิปวิดีโอ	2882
ชมวิดีโอ	2882
ชมวิดีโอด้านบน	2882
ชมวิดีโอเต็มได้ที่นี่	2882
""", 'ด': """
ดูคลิป	2882
ดูทั้งหมด	2869
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	2882
ดูเพิ่มเติม	2871
""", 'ต': """
ติดต่อเรา	2882
""", 'บ': """
บทความที่น่าสนใจ	2891
บทความที่เกี่ยวข้อง	2868
บทความล่าสุด	2868
บทความแนะนำ	2891
บริจาค	2865
บริจาคเลย	2865
บันทึก	2882
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2882
""", 'พ': """
พิมพ์	2871
พิมพ์บทความ	2882
พิมพ์สูตร	61
พิมพ์หน้านี้	2882
""", 'ฟ': """
ฟังรายการย้อนหลัง	2882
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2882
""", 'ย': """
ยอดนิยม	2891
ยอดนิยมในตอนนี้	2891
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2882
ร่วมงานกับเรา	2882
ร่วมตอบแบบสอบถาม	2882
ร่วมบริจาค	2865
ร่วมแสดงความคิดเห็น	2882
""", 'ล': """
ลงทะเบียน	2865
ลืมรหัสผ่าน	2865
""", 'ส': """
สนับสนุนเรา	2865
สปอนเซอร์	2871
สมัครงานกับเรา	2882
สมัครสมาชิก	2865
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	2882
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2891
อ่านข่าวผ่านแอป	2882
อ่านข่าวอื่นๆ	2891
อ่านต่อ	2871
อ่านต่อเรื่องนี้	2891
อ่านเพิ่มเติม	2868
อ่านเรื่องที่เกี่ยวข้อง	2891
""", 'เ': """
เข้าสู่ระบบ	2865
เนื้อหาที่เกี่ยวข้อง	2891
เป็นคนแรกที่แสดงความคิดเห็น	2882
เรื่องที่คุณอาจสนใจ	19	2891
เรื่องที่น่าสนใจ	2891
เรื่องที่เกี่ยวข้อง	2868
เรื่องล่าสุด	2891
เรื่องอื่นที่น่าสนใจ	2868
เรื่องแนะนำ	2891
""", 'แ': """
แชร์	2871
แชร์ข่าวนี้	2882
แชร์บทความ	2882
แชร์หน้านี้	2882
แชร์ไปที่ line	2882
แท็ก	2891
แท็กที่เกี่ยวข้อง	2891
แบบสำรวจ	91
แปลอัตโนมัติ	2882
แสดงความคิดเห็น	2871
แสดงน้อยลง	2869
""", 'โ': """
โฆษณา	2871
โหลดแอปฟรี	2882
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3109
""", 'ủ': """
ủng hộ	3090
ủng hộ chúng tôi	3090
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
一次性	3227
一次性捐款	3226
一番人気	1851
一覧	1799
一覧に戻る	1857
一覧へ	1799
一覧を見る	1799
""", '上': """
上一张	3236
上一篇	3168
上一篇文章	3236
上一頁	3170
上一页	3170
""", '下': """
下一张	3236
下一篇	3168
下一篇文章	3236
下一頁	3170
下一页	3170
下次再說	3143
下次再说	3143
下載app	3220
下載客戶端	3220
下載音檔	3214
下載音訊	3214
下载app	3220
下载客户端	3220
下载音频	3214
""", '不': """
不,謝謝	3143
不,谢谢	3143
不用了	3143
不知道	3208
不適切な内容を報告	1831
""", '专': """
专题	3168
""", '並': """
並び替え	1832
並べ替え	1832
""", '个': """
个人中心	3147
""", '中': """
中	1865	3244
""", '为': """
为你推荐	3168
为您推荐	3168
""", '主': """
主要ニュース	1797
""", '举': """
举报	3167
""", '了': """
了解	1800
""", '京': """
京东购买	3212
""", '人': """
人才招聘	3187
人気の動画	1824
人気の記事	1797
人気ランキング	1797
人気記事	1797
人気記事ランキング	1797
人気順	1832
人氣文章	3196
""", '仅': """
仅限会员	3229
仅限订阅用户	3229
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
今日最熱門	3196
今日热点	3168
今日焦点	3168
今日熱門	3196
""", '从': """
从app store下载	3220
""", '他': """
他の記事	19
他の記事も読む	1797
""", '付': """
付費閱讀	3147
付费内容	3147
付费阅读	3147
""", '以': """
以下为广告内容	3187
以下為廣告內容	3187
以后再说	3143
以後再說	3222
""", '企': """
企画・制作	1866
""", '会': """
会员专享	3150
会员专享内容	3150
会员专属	3147
会员中心	3147
会员登录	3147
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
作者更多文章	3236
作者简介	3237
作者簡介	3237
""", '你': """
你可能也喜欢	3168
你可能也喜歡	3168
你可能感兴趣	3168
你可能还想看	3196
你可能還想看	3196
""", '使': """
使用 apple 登入	3229
使用 facebook 登入	3229
使用 google 帳號登入	3229
使用 google 登入	3229
使用 google 繼續	3229
使用apple登录	3229
使用facebook登入	3229
使用facebook登录	3229
使用google登入	3229
使用google登录	3229
使用google繼續	3229
使用google继续	3229
使用google账号登录	3229
使用条款	3163
使用條款	3163
""", '保': """
保存	1785
保存する	1785
保存设置	3218
保持登入	3229
保持登入狀態	3229
保持登录状态	3229
""", '個': """
個人情報の取り扱い	1791
個人情報の取り扱いについて	1791
個人情報の取り扱いに同意する	1853
個人情報の取扱いについて	1791
個人情報保護方針	1791
""", '倍': """
倍速	3215
""", '僅': """
僅限會員	3229
僅限訂戶	3229
""", '優': """
優先するソースに追加	1863
""", '儲': """
儲存設定	3218
""", '允': """
允許	3222
允許通知	3221
允许	3222
允许通知	3221
""", '元': """
元の記事を読む	1825
元記事で読む	1825
元記事を読む	1799
""", '免': """
免責聲明	3163
免費訂閱	3151
免費註冊	3147
免費試讀	3147
免责声明	3163
免费,无垃圾邮件	3232
免费注册	3147
免费订阅	3151
免费试读	3147
免运费	3245
免運費	3245
""", '入': """
入力必須	1853
""", '全': """
全ての写真を見る	1825
全屏	3215
全文はこちら	1825
全文を読む	1799
全文表示	1799
全画面	1838
全画面表示	1837
全画面表示を終了	1837
全螢幕	3215
全記事読み放題	1778
全部拒絕	3218
全部拒绝	3218
全部接受	3163
全部新闻	3236
全部游戏	3210
全部视频	3236
全部评论	3167
""", '公': """
公众号	3158
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
关于作者	3237
关于我们	3163
关注	3158
关注作者	3241
关注我们	3158
关注此话题	3241
关注话题	3241
关键词	3168
关闭	3143
""", '其': """
其他新聞	3168
其他新闻	19	3168
其他金額	3226
其他金额	3226
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
写评论	3167
""", '出': """
出錯了	3233
出错了	3233
""", '分': """
分享	3157
分享到	3157
分享到facebook	3187
分享到line	3187
分享到qq	3243
分享到whatsapp	3243
分享到微信	3157
分享到微博	3157
分享到朋友圈	3243
分享本文	3187
分享此文	3187
分享給好友	3187
分享給更多人看到	3187
分享给好友	3187
分享给更多人	3187
分享至	3157
分享至facebook	3157
分享至line	3187
分类	3168
分類	3168
""", '列': """
列印	3157
列印本頁	3187
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
刷新页面	3223
""", '前': """
前のページ	1799
前の写真	1857
前の画像	1857
前の記事	1797
前の記事へ	1797
前へ	1799
前回の記事はこちら	1824
前回はこちら	1825
前往捐款	3226
前往捐款頁面	3226
前往捐款页面	3226
前往購買	3212
前往贊助	3226
""", '剩': """
剩余时间	3214
剩餘時間	3214
""", '加': """
加入google偏好來源	3241
加入line好友	3158
加入会员	3147
加入我们	3187
加入我们的团队	3187
加入我們	3187
加入我們的團隊	3187
加入書籤	3157
加入會員	3147
加入白名单	3223
加载中	3214
加载内容	3218
加载帖子	3218
加载更多	3170
加载更多评论	3207
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
包邮	3245
""", '協': """
協賛	1866
協賛企業	1835
""", '单': """
单次	3227
单次捐款	3144
""", '単': """
単発の寄付	1847
""", '博': """
博客來購買	3212
""", '占': """
占い	1834
""", '印': """
印刷	1785
印刷する	1785
印刷用ページ	1814
印刷用ページを表示	1814
""", '即': """
即时新闻	3168
即時新聞	3168
""", '原': """
原文を表示	1800
原文を見る	1800
原文連結	3197
原文链接	3197
""", '去': """
去京东看看	3212
去京东购买	3212
去天猫购买	3212
去淘宝购买	3212
""", '参': """
参与投票	3207
参与评论	3167
参加测验	3210
参加者募集中	1810
参加问卷调查	3187
""", '參': """
參加問卷調查	3187
參加測驗	3210
參與投票	3207
""", '友': """
友だち追加	1786
友だち追加する	1786
友善列印	3187
友達に教える	1814
""", '反': """
反馈	3167
""", '发': """
发现错误	3207
发现错误?请告诉我们	3187
发生错误	3232
发表留言	3167
发表评论	3167
发送	3233
发送成功	3232
""", '取': """
取材・文	1859
取消关注	3241
取消追蹤	3241
取消關注	3241
取消静音	3214
取消靜音	3214
""", '受': """
受け取る	1844
""", '古': """
古い順	1832
""", '可': """
可随时退订	3232
可隨時取消	3229
""", '合': """
合わせて読みたい	1797
合作伙伴	3245
合作夥伴	3245
合成音声による読み上げ	1837
合成音声による読み上げです	1837
""", '同': """
同じカテゴリの記事	1797
同じ著者の記事	1824
同意	3163
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
同意並繼續	3218
同意并继续	3218
""", '后': """
后退#秒	3214
""", '听': """
听全文	3187
听文章	3214
听新闻	3157
听这篇文章	3187
""", '商': """
商业推广	3212
商品を見る	1835
商品ページへ	1835
商城	3245
商業推廣	3212
""", '單': """
單次	3227
單次捐款	3144
單筆	3227
單筆捐款	3226
單筆支持	3226
""", '回': """
回到頂端	3236
回到頂部	3170
回到顶部	3236
回复	3167
回答する	91
回覆	3167
回頂端	3170
回首頁	3170
""", '在': """
在 app store 下載	3220
在 google play 下載	3220
在amazon購買	3212
在app store下载	3220
在app中打开	3220
在app中阅读	3220
在google play下载	3220
在patreon上支持我们	3226
在亚马逊购买	3212
在浏览器中继续	3220
在瀏覽器中繼續	3220
""", '地': """
地図を見る	1800
地図を開く	1800
""", '執': """
執筆者	1859
執筆者プロフィール	1858
""", '填': """
填字游戏	3211
填字遊戲	3211
""", '复': """
复制	3244
复制成功	3157
复制网址	3187
复制链接	3157
""", '外': """
外部コンテンツを表示	1840
外部コンテンツを表示する	1840
""", '大': """
大	1865	3244
大号字	65
大字	3157
大家还在看	3168
大家都在看	3168
""", '头': """
头条	3168
""", '好': """
好的	3222
""", '如': """
如何关闭	3224
如何关闭广告拦截器	3223
如何關閉	3224
如何關閉廣告攔截器	3223
""", '始': """
始終允許	3218
始终允许	3218
""", '姓': """
姓名	3233
""", '字': """
字体	65
字体大小	3157
字号	3157
字幕	1838	3215
字幕をオン	1837
字幕を表示	1837
字級	65	3157
字级	65
字號	3243
字體大小	65	3157
""", '官': """
官方微博	3158
""", '定': """
定期定額	3144
定期定額捐款	3226
定期定額支持	3226
定期捐款	3226
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
專題	3168
""", '小': """
小	1865	3244
小字	3157
小編推薦	3168
小调查	91
""", '尚': """
尚未成為會員	3229
尚無留言	3187
""", '展': """
展开	3170
展开全文	3170
展开全部	3171
展开回复	3207
展開	3170
展開全文	3236
""", '已': """
已关注	3158
已是会员	3147
已是訂戶	3229
已有帐号	3147
已有帳號	3229
已有账号	3229
已經是會員	3147
已經是會員?登入	3147
已经是订户	3229
已经有账号	3229
已複製連結	3243
已關注	3241
""", '常': """
常に表示する	1840
常に許可	1840
常に許可する	1840
""", '年': """
年払い	1851
""", '广': """
广告	3162
广告后继续阅读	3212
广告结束	3212
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
廣告	3162
廣告後繼續閱讀	3212
廣告結束	3212
廣編企劃	3212
廣編特輯	3212
""", '延': """
延伸閱讀	3168
延伸阅读	3168
""", '开': """
开启app	3220
开启推送	3221
开启通知	3221
开始测验	3210
开通会员	3147
""", '当': """
当前时间	3214
当当购买	3212
""", '影': """
影片已下架	3214
影片已移除	3214
影片無法播放	3214
影片載入中	3214
影音	3168
""", '後': """
後で	1772
""", '微': """
微信	3157
微信扫一扫	3243
微信扫码分享	3243
微信登录	3229
微博	3157
""", '必': """
必填	3233
必填字段	3232
必填欄位	3232
必填項	3232
必填项	3232
必須	1854
必須項目	1853
必須項目です	1853
""", '忘': """
忘記密碼	3147
忘记密码	3147
""", '応': """
応援する	1773
""", '快': """
快进#秒	3214
""", '总': """
总是允许	3218
""", '您': """
您可能也喜歡	3168
您可能感兴趣	3168
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3196
您可随时退订	3232
您可隨時取消訂閱	3232
您已关注此话题	3241
您已投过票	3207
您已投過票	3207
您已经投过票	3207
您的信息已发送	3232
您的投票已提交	3207
您的訊息已送出	3232
您的邮箱	3151
您的電郵	3151
""", '情': """
情報をお寄せください	1858
情報提供のお願い	1858
情報提供はこちら	1858
""", '想': """
想接收即時新聞通知嗎	3221
想接收通知吗	3221
""", '意': """
意見反饋	3207
意見回饋	3207
意见反馈	3167
""", '感': """
感想を送る	1794
感謝您的參與	3207
感謝您的投票	91	3207
感谢您,您的信息已发送	3232
感谢您的参与	3207
感谢您的投票	91	3207
""", '成': """
成为会员	3144
成為會員	3144
""", '我': """
我们无法显示此内容	3218
我同意	3163
我同意处理我的个人数据	3232
我同意接收电子邮件	3232
我同意隱私權政策	3232
我已关闭	3223
我已关闭广告拦截器	3223
我已閱讀並同意隱私權政策	3232
我已關閉廣告攔截器	3223
我已阅读并同意隐私政策	3232
我的帐户	3147
我的帳戶	3147
我知道了	3163
我要举报	3207
我要投票	3207
我要檢舉	3207
我要爆料	3237
我要留言	3167
我要糾錯	3187
我要纠错	3167
我要评论	3167
""", '或': """
或	3230
""", '戻': """
戻る	1799
""", '所': """
所有新闻	3236
所有留言	3167
""", '手': """
手机号	3233
""", '打': """
打印	3157
打印本页	3187
打印食谱	61
打开	3171
打开app	3220
打开app查看更多	3220
打开app阅读	3220
打开app阅读全文	3220
打开客户端阅读	3220
打开微信扫一扫	3243
打开推送	3221
打赏	3144
""", '扫': """
扫一扫分享	3243
扫描二维码下载	3220
扫码下载	3220
扫码下载app	3220
扫码下载客户端	3220
""", '投': """
投票	91	3208
投票ありがとうございました	91	1831
投票する	91	1814
投票を受け付けました	1831
投票区	91
投票成功	3207
投票済みです	1831
投票結果を見る	91
投稿する	1794
投稿を表示	1840
投稿を表示する	1840
投稿を読み込む	1840
投稿须知	3237
""", '折': """
折りたたむ	1800
""", '报': """
报告错误	3171
""", '拒': """
拒絕	3163
拒绝	3163
拒绝全部	3218
""", '招': """
招聘启事	3187
""", '拡': """
拡大	1785
拡大する	1799
""", '按': """
按年計費	3229
按年计费	3229
按月	3227
按月捐款	3226
按月计费	3229
按讚	3158
""", '捐': """
捐款	3144
捐贈	3144
捐赠	3144
""", '掃': """
掃描qr code下載	3220
掃碼下載	3220
""", '排': """
排序	3208
排行榜	3168
""", '採': """
採用情報	1810
""", '接': """
接受	3163
接受並繼續	3218
接受全部	3163
接受并继续	3218
接受所有	3163
接收通知	3221
""", '推': """
推广	3162
推广内容	3162
推廣	3162
推荐	3168
推荐文章	3168
推荐方案	3230
推荐阅读	3168
推薦	3168
推薦文章	3168
推薦閱讀	3168
""", '提': """
提交	91	3233
提交成功	3232
提交评论	3207
提供	1789
提供反馈	3207
提供意見	3207
提供新聞線索	3237
提供新闻线索	3237
""", '搜': """
搜尋	3170
搜索	3170
""", '撤': """
撤回同意	3218
""", '播': """
播放	3170
播放器加载中	3214
播放速度	3214
""", '支': """
支持我们	3144
支持我們	3144
支援する	1773
支援はこちら	1847
""", '收': """
收合	3171
收听	3157
收听文章	3214
收听本文	3187
收聽文章	3187
收聽本文	3214
收藏	3157
收藏文章	3157
收藏本文	3187
收藏食譜	61
收藏食谱	61
收起	3170
收起回复	3207
""", '放': """
放大图片	3236
放大圖片	3236
放大字体	3243
放大字體	3243
""", '数': """
数独	1834	3211
""", '數': """
數獨	3211
""", '文': """
文字の大きさ	65	1785
文字を大きくする	1864
文字を小さくする	1864
文字サイズ	1785
文字サイズを変更	1864
文字サイズ変更	65
文字拡大	1864
文字稿	3215
文字起こし	1838
文字起こしを表示	1837
文字起こしを見る	1837
文章未完 廣告後繼續	3212
""", '新': """
新しい順	1832
新着	1797
新着ニュース	1797
新着記事	1797
新着記事一覧	1824
新着順	1832
新聞線索	3237
新聞自律	3237
新規会員登録	1775
新規登録	1775
新闻简报	3151
新闻线索	3237
""", '无': """
无所谓	3208
无法显示此内容	3218
""", '早': """
早割	1866
早鳥票	3245
早鸟票	3245
""", '时': """
时长	3215
""", '明': """
明白了	3171
""", '是': """
是否允许通知	3221
是否接收推送通知	3221
是否接收通知	3221
是否開啟通知	3221
""", '显': """
显示全部	3236
显示内容	3218
显示原文	3171
显示字幕	3214
显示帖子	3218
显示更多	3170
""", '時': """
時長	3215
""", '暂': """
暂不	3143
暂无评论	3187
""", '暫': """
暫不	3143
""", '更': """
更多	3168
更多作者文章	3236
更多内容	3168
更多分享方式	3243
更多图片	3236
更多圖片	3236
更多報導	3168
更多影片	3236
更多报道	3168
更多文章	3168
更多新聞	3168
更多新聞請看	3196
更多新闻	3168
更多游戏	3210
更多精彩	3196
更多精采內容	3187
更多视频	3236
更多选项	3243
更多選項	3243
更正政策	3237
更正與說明	3237
""", '書': """
書籍を購入する	1835
""", '最': """
最受欢迎	3230
最受歡迎	3230
最多人看	3196
最新	3208
最新ニュース	1797
最新ニュースを通知で受け取る	1843
最新号	1824
最新影音	3196
最新文章	3168
最新新聞	3168
最新新闻	3168
最新消息	3168
最新記事	1797
最旧	3208
最早	3208
最热	3208
最熱	3208
最舊	3208
最超值	3229
""", '會': """
會員中心	3147
會員專享	3150
會員專享內容	3150
會員專屬	3147
會員登入	3147
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
朋友圈	3157
""", '服': """
服务条款	3163
服務條款	3163
""", '朗': """
朗读全文	3214
""", '朝': """
朝刊・夕刊	1775
""", '未': """
未满十八岁禁止饮酒	3212
未滿十八歲禁止飲酒	3212
""", '本': """
本を購入する	1835
本周热门	3196
本文へ	1799
本文へ移動	1799
本文对您有帮助吗	3207
本文已锁定	3229
本文由ai语音朗读	3214
""", '机': """
机器翻译	3187
机翻	3240
""", '来': """
来测测你的知识	3210
""", '查': """
查看专题	3236
查看作者主页	3237
查看作者更多文章	3236
查看全部	3170
查看全部图片	3236
查看全部評論	3207
查看全部评论	3207
查看原图	3170
查看原文	3197
查看回复	3207
查看回覆	3207
查看图集	3236
查看圖集	3236
查看地图	3171
查看專題	3236
查看投票结果	91
查看文字稿	3214
查看更多	3170
查看更多图片	3236
查看更多评论	3207
查看留言	3167
查看結果	91
查看结果	91	3171
查看訂閱方案	3229
查看詳情	3171
查看订阅方案	3229
查看评论	3167
查看详情	3171
查看逐字稿	3214
查看高清图集	3236
""", '标': """
标签	3168
""", '検': """
検索	1799
""", '業': """
業配	3162
""", '楽': """
楽天で見る	1835
楽天で詳細を見る	1835
楽天で購入	1835
楽天で購入する	1835
楽天市場で見る	1835
楽天市場で購入	1835
""", '標': """
標籤	3168
""", '機': """
機器翻譯	3187
機械翻訳	1862
""", '檢': """
檢舉	3167
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
正在加载播放器	3214
""", '此': """
此影片無法播放	3214
此文章已锁定	3229
此欄位為必填	3232
此視頻無法播放	3214
此视频不可用	3214
此视频已被删除	3214
此項為必填	3232
此页面对您有帮助吗	3207
此项为必填项	3232
""", '残': """
残り時間	1837
""", '毎': """
毎年	1848
毎月	1848
毎月寄付する	1847
毎月支援する	1847
""", '每': """
每一份支持都很重要	3226
每一份支持都重要	3226
每年	3227
每月	3227
每月捐款	3144
""", '氏': """
氏名	1854
""", '民': """
民調	91
""", '沒': """
沒意見	3208
""", '没': """
没意见	3208
没有账号	3229
""", '注': """
注册	3147
注目の記事	1797
注目キーワード	1797
注目ワード	1797
注目記事	1797
""", '测': """
测测你的知识	3210
""", '清': """
清晰度	3215
""", '游': """
游戏	3211
""", '点': """
点击图片查看大图	3236
点击排行	3168
点击播放	3187
点击放大	3236
点击查看原文	3197
点击查看大图	3170
点击阅读原文	3197
点我看视频	3187
点赞	3157
""", '為': """
為您推薦	3168
""", '热': """
热点	3168
热点推荐	3168
热门	3168
热门排行	3168
热门文章	3168
热门新闻	3168
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
無法播放影片	3214
無法顯示此內容	3218
""", '焦': """
焦點新聞	3168
""", '熱': """
熱門	3168
熱門排行	3168
熱門文章	3168
熱門新聞	3168
熱門話題	3168
""", '爆': """
爆料信箱	3237
爆料專線	3237
爆料热线	3237
""", '特': """
特別協賛	1866
特定商取引法に基づく表記	1791
特集	1797
特集を見る	1857
特集ページへ	1857
特集一覧	1857
""", '猜': """
猜你喜欢	3168
猜你喜歡	3168
""", '現': """
現在の再生時間	1837
""", '用': """
用app開啟	3220
""", '由': """
由ai生成	3240
由ai语音朗读	3214
""", '申': """
申し込む	1775
""", '电': """
电子报	3151
电子邮箱	3151
""", '画': """
画像をクリックして拡大	1857
画像を拡大	1799
画像を拡大する	1857
画像を見る	1799
画質	1838
""", '留': """
留言	3167
留言(#	3167
留言已關閉	3207
留言規則	3207
留言规则	3207
""", '登': """
登入	3147
登入/註冊	3147
登入後留言	3207
登出	3147
登录	3147
登录/注册	3147
登录后发表评论	3207
登錄	3147
登録	1775
登録が完了しました	1814
登録して続きを読む	1775
登録する	1775
""", '發': """
發現錯誤	3207
發現錯誤?請告訴我們	3187
發生錯誤	3232
發表留言	3167
發表評論	3167
""", '皆': """
皆さまのご支援が力になります	1847
""", '監': """
監修者	1859
""", '目': """
目前時間	3214
目录	3170
目次	1799
目錄	3170
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3168
相关报道	3168
相关推荐	3168
相关文章	3168
相关新闻	3168
相关标签	3168
相关视频	3196
相关阅读	3168
相關主題	3168
相關報導	3168
相關影片	3196
相關推薦	3168
相關文章	3168
相關新聞	3168
相關標籤	3168
相關閱讀	3168
""", '看': """
看了这篇文章的人也看	3168
看全文	3236
看原文	3197
看更多	3168
看更多作者文章	3236
看更多文章	3196
看更多新聞	3196
看更多照片	3236
看結果	91
""", '知': """
知道了	3171
""", '確': """
確認メールをお送りしました	1853
確認画面へ	1854
""", '禁': """
禁止酒駕	3212
禁止酒駕,飲酒過量有害健康	3212
""", '稍': """
稍后	3222
稍后再说	3143
稍后提醒我	3143
稍后阅读	3187
稍後	3222
稍後再說	3143
稍後提醒我	3143
稍後閱讀	3187
""", '立': """
立即投票	91
立即捐助	3226
立即捐款	3144
立即捐赠	3226
立即訂閱	3147
立即订阅	3147
立即试玩	3210
立即購票	3212
立即贊助	3226
立即购票	3212
立即选购	3212
立即選購	3212
立即開始玩	3210
""", '筆': """
筆者	1859
筆者プロフィール	1858
""", '管': """
管理cookie	3218
管理同意	3218
管理同意设置	3218
管理同意選項	3218
""", '粉': """
粉絲團	3158
""", '精': """
精彩推荐	3196
精彩推薦	3196
精选	3168
""", '紙': """
紙面ビューアー	1775
""", '結': """
結果を見る	91	1800
""", '続': """
続きはこちら	1825
続きをみる	1799
続きを読む	1775
""", '網': """
網友留言	3167
""", '編': """
編輯推薦	3168
編輯準則	3237
編輯精選	3168
編集ポリシー	1858
編集方針	1858
編集部おすすめ	1797
編集部のおすすめ	1797
""", '縮': """
縮小	1785
縮小字體	3243
""", '繼': """
繼續使用網頁版	3220
繼續閱讀	3170
繼續閱讀請往下	3212
""", '纠': """
纠错	3167
""", '继': """
继续在浏览器阅读	3220
继续浏览内容	3170
继续阅读	3170
""", '编': """
编辑准则	3237
编辑推荐	3168
编辑精选	3168
""", '缩': """
缩小字体	3243
""", '网': """
网友评论	3167
""", '翻': """
翻訳を表示	1800
""", '联': """
联系作者	3237
联系我们	3163
联系编辑部	3237
""", '聯': """
聯絡我們	3163
聯絡編輯部	3237
""", '聽': """
聽全文	3187
聽文章	3214
聽新聞	3157
聽這篇文章	3187
""", '脳': """
脳トレ	1834
""", '自': """
自动播放	3215
自動再生	1838
自動播放	3215
自動翻訳	1862
自定义金额	3226
自訂金額	3226
""", '菜': """
菜单	3170
""", '著': """
著作権	1791
著者の記事一覧	1857
著者をフォロー	1863
著者をフォローする	1863
著者プロフィール	1858
""", '複': """
複製	3244
複製網址	3187
複製連結	3157
""", '要': """
要接收推送通知吗	3221
要接收通知嗎	3221
""", '觀': """
觀看更多	3196
""", '视': """
视频	3168
视频不可用	3214
视频加载中	3214
视频已下架	3214
视频已失效	3214
视频无法播放	3214
视频正在加载	3214
""", '解': """
解鎖全文	3187
解锁全文	3187
解除しました	1846
解除方法	1846
解除方法はこちら	1846
""", '訂': """
訂戶專享	3212
訂戶專享優惠	3212
訂戶專享內容	3229
訂正について	1858
訂閱	3147
訂閱推播	3221
訂閱會員	3147
訂閱會員專屬內容	3187
訂閱郵件	3151
訂閱電子報	3151
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
記住我	3229
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
註冊	3147
""", '評': """
評価順	1832
評論	3167
評論已關閉	3207
評論規則	3207
""", '話': """
話題の記事	1797
""", '該': """
該作者更多文章	3236
""", '詳': """
詳しく見る	1800
詳細	1800
詳細・購入はこちら	1835
""", '語': """
語音播報	3187
語音朗讀	3187
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
請填寫讀者問卷	3187
請我們喝杯咖啡	3226
請查收郵件	3232
請檢查您的收件匣	3232
請繼續下滑閱讀	3212
請繼續往下閱讀	3162
請輸入有效的電子郵件	3232
請輸入有效的電子郵件地址	3232
請輸入電子郵件	3151
請關閉廣告攔截器	3223
""", '讀': """
讀者優惠	3212
讀者專享	3212
""", '讚': """
讚	3157
讚賞支持	3144
""", '订': """
订户专享	3212
订户专享优惠	3212
订阅	3147
订阅会员	3147
订阅推送	3221
订阅邮件	3151
""", '记': """
记住我	3229
记者简介	3237
""", '设': """
设为google首选来源	3241
""", '评': """
评论	3167
评论(#	3167
评论已关闭	3207
评论规则	3207
""", '诚': """
诚聘英才	3187
""", '话': """
话题	3168
""", '该': """
该视频不可用	3214
该视频已下架	3214
""", '详': """
详情	3171
""", '语': """
语音朗读	3187
语音由ai生成	3214
""", '请': """
请先登录再评论	3187
请关闭广告拦截器	3223
请我们喝杯咖啡	3226
请查收邮件	3232
请检查您的收件箱	3232
请继续往下阅读	3162
请输入有效的电子邮件地址	3232
请输入有效的邮箱地址	3232
请输入邮箱	3151
""", '读': """
读者专享	3212
读者优惠	3212
""", '購': """
購入はこちら	1835
購票	3245
購票連結	3212
購読	1775
購読する	1775
購読のお申し込み	1775
購読プランを見る	1850
購読申し込み	1775
購買本書	3212
""", '贈': """
贈る	1865
贈送文章	3187
贈送文章給朋友	3187
贈送此文	3187
""", '贊': """
贊助	3144
贊助內容	3162
贊助商	3162
贊助我們	3226
""", '购': """
购买本书	3212
购买此书	3212
购票	3245
购票链接	3212
""", '赞': """
赞	3208
赞助	3144
赞助内容	3162
赞助商	3245
赞助商链接	3162
赞助我们	3226
赞赏	3144
""", '赠': """
赠送文章	3243
赠送此文	3187
""", '超': """
超值方案	3229
""", '跳': """
跳到主要內容	3170
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '踩': """
踩	3208
""", '載': """
載入中	3214
載入內容	3218
載入更多	3170
載入貼文	3218
""", '轉': """
轉發	3157
""", '转': """
转发	3157
""", '载': """
载入内容	3218
""", '返': """
返信	1794
返信する	1794
返信を表示	1831
返信を見る	1831
返信を隠す	1831
返回頂部	3236
返回顶部	3170
返回首頁	3236
返回首页	3170
""", '还': """
还不是会员	3229
还没有账号	3229
""", '这': """
这篇文章对你有帮助吗	3207
这篇文章对您有帮助吗	3207
""", '进': """
进入专题	3236
进入专题页	3236
""", '连': """
连结已复制	3243
""", '追': """
追蹤	3158
追蹤中	3241
追蹤主題	3241
追蹤作者	3241
追蹤我們	3158
""", '退': """
退出全屏	3214
""", '送': """
送信	91	1854
送信が完了しました	1853
送信しました	1853
送信する	91	1854
送信完了	1853
送出	91	3233
送出成功	3232
送出留言	3207
送出評論	3207
送料無料	1866
""", '选': """
选择	3230
选择方案	3229
选择订阅方案	3229
""", '逐': """
逐字稿	3215
""", '這': """
這篇文章對你有幫助嗎	3207
這篇文章對您有幫助嗎	3207
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
連結已複製	3187
連載	1797
連載をフォロー	1863
連載をフォローする	1863
連載を見る	1857
連載一覧	1857
""", '遊': """
遊戲	3211
""", '運': """
運営会社	1791
""", '違': """
違反を報告	1831
違反を報告する	1831
違反報告	1794
""", '選': """
選單	3170
選択する	1851
選擇	3230
選擇方案	3229
選擇訂閱方案	3229
""", '還': """
還不是會員	3229
還沒有帳號	3229
""", '邮': """
邮箱	3151
邮箱格式不正确	3232
邮箱格式错误	3232
""", '配': """
配信停止はいつでも可能です	1853
""", '重': """
重新加载页面	3223
重新整理頁面	3223
重新載入頁面	3223
""", '金': """
金額を入力	1847
金額を指定	1847
金額を指定する	1847
""", '链': """
链接已复制	3187
""", '閉': """
閉じる	1772	1799
""", '開': """
開く	1800
開啟推播	3221
開啟通知	3221
開始測驗	3210
開通會員	3147
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
閱讀全文	3170
閱讀原文	3197
閱讀更多	3170
""", '關': """
關於作者	3237
關於我們	3163
關注	3158
關注作者	3241
關注我們	3158
關注此主題	3241
關鍵字	3168
關閉	3143
""", '阅': """
阅读全文	3170
阅读原文	3197
阅读更多	3170
""", '随': """
随时取消	3229
随时可取消	3229
""", '隐': """
隐私政策	3163
隐私权政策	3163
隐私设置	3218
""", '隨': """
隨時取消	3229
""", '隱': """
隱私政策	3163
隱私權政策	3163
隱私權設定	3218
隱私設定	3218
""", '離': """
離開全螢幕	3214
""", '電': """
電子信箱	3151
電子信箱格式錯誤	3232
電子報	3151
電子版	1775
電子郵件格式不正確	3232
電郵	3233
""", '静': """
静音	3215
""", '靜': """
靜音	3215
""", '音': """
音声で聞く	1785
音声をダウンロード	1837
音声読み上げ	1814
""", '頭': """
頭條	3168
""", '顯': """
顯示內容	3218
顯示原文	3171
顯示字幕	3214
顯示更多	3170
顯示貼文	3218
""", '飲': """
飲酒過量,有害健康	3212
飲酒過量有害健康	3212
""", '首': """
首頁	3170
首页	3170
""", '马': """
马上开始	3210
马上玩	3210
""", '验': """
验证码	3233
""", '點': """
點我看影片	3187
點擊播放	3214
點擊播放本文	3187
點擊放大	3236
點擊看大圖	3236
點閱排行	3196
""", '가': """
가	1884
가입하기	1875
가장 많이 본 뉴스	1891
""", '개': """
개인정보 처리방침	1889
개인정보처리방침	1889
""", '거': """
거부	1889
""", '검': """
검색	1893
""", '결': """
결과 보기	91	1894
""", '계': """
계속 읽기	1875
""", '고': """
고객센터	1889
""", '공': """
공유	1884
공유하기	1884
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
광고 영역	87
""", '괜': """
괜찮습니다	1872
""", '구': """
구독	1875
구독 신청	1875
구독 전용	1875
구독 중	1875
구독신청	1875
구독이 완료되었습니다	1906
구독자 전용	1877
구독하고 이어서 읽기	1906
구독하기	1875
""", '글': """
글씨 크기	65
글씨크기	1884
글자 크기	1884
글자 크기 변경	65	1906
글자 크기 조절	65	1906
글자크기	1884
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1873
기사 공유하기	1884
기사 더보기	1906
기사 듣기	1906
기사 링크 복사	1906
기사 본문	1893
기사 선물하기	1906
기사 스크랩하기	1906
기사 오류 신고	1906
기사 오류 제보	1906
기사 원문 보기	1906
기사 저장하기	1906
기사 제보 및 문의	1906
기사 후원하기	1873
기사에 대한 의견	1890
기사원문	1893
기사저장	1884
기자 구독	1901
기자 구독하기	1901
기자 페이지	1901
기자 프로필 보기	1901
기자의 다른 기사	1901
기자의 다른기사	1891
""", '나': """
나중에	1872
나중에 보기	1906
나중에 읽기	1906
나중에 하기	1872
""", '내': """
내 정보	1875
""", '네': """
네이버 구독	1887
네이버 블로그	1884
네이버에서 구독	1887
네이버에서 구독하기	1887
""", '놓': """
놓치면 안 되는 기사	1914
""", '뉴': """
뉴스 듣기	1906
뉴스레터 구독	1880
뉴스레터 구독 신청	1880
뉴스레터 무료 구독	1906
뉴스레터 신청	1880
""", '다': """
다른 공유 찾기	1884
다른 기사	19	1891
다른 기사 더 보기	19
다른 기사 보기	1901
다른기사	1891
다른기사 보기	1891
다시 보지 않기	1872
다음	1893
다음 기사	1891
다음 기사 보기	1906
다음 페이지	1893
다음기사	1891
다음에	1872
""", '닫': """
닫기	1872
""", '답': """
답글	1890
답글쓰기	1890
""", '당': """
당신이 좋아할 만한	1891
""", '댓': """
댓글	1890
댓글 #	1890
댓글 #개	1890
댓글 보기	1890
댓글 쓰기	1890
댓글 운영 정책	1906
댓글 운영정책	1906
댓글보기	1890
댓글쓰기	1890
댓글을 입력해주세요	1890
""", '더': """
더 보기	1893
더보기	1891	1893
""", '독': """
독자 의견 조사	1906
""", '동': """
동영상	1891
동의	1889
동의합니다	1889
""", '등': """
등록	1890
""", '디': """
디지털뉴스부	1901
디지털뉴스팀	1901
디지털콘텐츠팀	1901
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
로그인 후 댓글 쓰기	1906
로그인/회원가입	1875
로그인이 필요	1877
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
""", '맨': """
맨 위로	1893
맨위로	1893
""", '메': """
메뉴	1893
메뉴 닫기	1893
메일	1884
""", '모': """
모두 동의	1889
""", '목': """
목록	1893
목록보기	1893
""", '무': """
무료 체험 시작하기	1875
무료 회원가입	1875
""", '문': """
문의	1890
문자 크기	65
""", '바': """
바로가기	1884
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1884
""", '번': """
번역 보기	1894
""", '베': """
베스트	1891
""", '복': """
복사하기	1884
""", '본': """
본문 글씨 줄이기	1884
본문 글씨 키우기	1884
본문 바로가기	1893
본문으로 바로가기	1893
""", '북': """
북마크	1884
""", '비': """
비밀번호 찾기	1875
""", '사': """
사이트맵	1889
사진 확대	1893
""", '설': """
설문	91
설문 참여 바로가기	1906
설문 참여하기	1906
설문조사	91
설문조사 참여하기	1906
""", '속': """
속보	1891
속보 알림 받기	1906
속보 알림 신청	1906
""", '스': """
스크랩	1884
스크랩하기	1906
스폰서	1888
""", '신': """
신고	1890
신문구독	1875
""", '실': """
실시간 뉴스	1891
""", '알': """
알겠습니다	1894
알림 받기	1883
알림 설정	1883
""", '앱': """
앱 다운로드	1883
앱 다운로드하기	1883
앱 설치	1883
앱 설치하기	1883
""", '에': """
에디터 추천	1891
""", '연': """
연관기사	1891
""", '열': """
열기	1894
""", '영': """
영상	1891
영상 보기	1906
영상으로 만나보세요	1906
영상으로 보기	1906
""", '오': """
오늘 하루 보지 않기	1872
오늘은 그만 보기	1872
오늘의 추천	1891
오늘의 핫뉴스	1914
오디오로 듣기	1906
오류 신고	1890
오류 신고하기	1906
오탈자 신고	1906
""", '온': """
온라인뉴스팀	1901
""", '요': """
요약	1893
""", '원': """
원문 보기	1894
원문보기	1893
""", '위': """
위로	1893
""", '유': """
유료 기사입니다	1906
유튜브 구독	1887
유튜브 구독하기	1887
""", '음': """
음성 재생하기	1906
음성으로 듣기	1884
""", '응': """
응원하기	1873
""", '의': """
의견 쓰기	1890
""", '이': """
이 기사 어땠나요	1906
이 기사를 공유합니다	1906
이 기사를 추천합니다	1906
이 기사와 함께 읽은 기사	1906
이 기자의 다른 기사	1906
이 시각 많이 본 기사	1914
이 시각 많이 본 뉴스	1914
이 시각 주요뉴스	1891
이 시각 추천뉴스	1891
이런 기사는 어때요	1914
이메일	1884
이메일무단수집거부	1889
이미 구독 중이신가요	1875
이미 회원이신가요	1875
이미지 크게 보기	1893
이미지 확대	1893
이슈	1891
이용약관	1889
이전	1893
이전 기사	1891
이전 기사 보기	1906
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
일시후원	1873
""", '자': """
자세히	1894
자세히 보기	1894
""", '재': """
재생	1893
""", '저': """
저작권규약	1889
저장	1884
""", '전': """
전체 댓글	1890
전체 보기	1893
전체메뉴	1893
전체보기	1893
""", '접': """
접기	1893
""", '정': """
정기 후원하기	1873
정기구독	1875
정기후원	1873
""", '제': """
제보	1890
제보하기	1890
제출	91
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
""", '지': """
지금 뜨는 기사	1914
지금 뜨는 뉴스	1914
지도 보기	1894
지면보기	1875
""", '참': """
참여하기	91
""", '청': """
청소년보호정책	1889
""", '최': """
최신 기사	1891
최신 뉴스	1891
최신기사	1891
최신뉴스	1891
""", '추': """
추천 기사	1891
추천 영상	1914
추천기사	1891
추천뉴스	1891
""", '친': """
친구 추가하기	1906
""", '카': """
카카오스토리	1884
카카오톡	1884
카카오톡 공유	1884
카카오톡으로 공유	1906
카카오톡으로 공유하기	1906
카테고리	1891
""", '쿠': """
쿠키 설정	1889
""", '퀴': """
퀴즈 풀기	1906
""", '키': """
키워드	1891
""", '태': """
태그	1891
""", '텔': """
텔레그램에서 소식 받기	1906
""", '투': """
투표	91
투표 결과 보기	91
투표하기	91	1906
투표해 주셔서 감사합니다	91
""", '트': """
트위터	1884
트위터 공유	1884
""", '페': """
페이스북	1884
페이스북 공유	1884
페이스북으로 공유	1906
""", '펼': """
펼치기	1893
""", '포': """
포토	1891
""", '폰': """
폰트 크기	1884
""", '프': """
프리미엄	1875
프린트	1884
""", '함': """
함께 보면 좋은 기사	1891
함께 볼 기사	1914
함께 읽으면 좋은	1891
함께 읽은 기사	1914
""", '핫': """
핫뉴스	1891
핫이슈	1891
핫클릭	1914
""", '헤': """
헤드라인	1891
""", '협': """
협찬	1888
""", '홈': """
홈	1893
""", '화': """
화제의 뉴스	1891
""", '확': """
확인	1894
""", '회': """
회사소개	1889
회원 전용	1877
회원가입	1875
""", '후': """
후원	1873
후원 안내	1873
후원 하기	1873
후원하기	1873
후원회원 가입	1873
"""}

START = {'a': """
abonē	1994 K par	1994 K no	1994 K un	1996 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1298 K illimité
această	52 K investigație	2440 K traducere	2495 K știre a fost
además	1026 K:	1071 K, en
ai가	1903 K 자동 번역한	1903 K 번역한	1903 K 핵심	1903 K 요약한
ai에게	1903 K 물어	1903 K 질문	1903 K 물어보기
ajánljuk	1544 K:
aktivér	442 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2829 K dig till vårt	2845 K
apoyá	81 K
apúntate	1052 K a nuestro seminario	1052 K a nuestro evento
aquí	1084 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2244 K ukazał się	2244 K pochodzi z	2250 K przetłumaczony	2250 K został przetłumaczony	2250 K czyta	2250 K wygenerowany
artykuły	2241 K autora
artículo	1106 K publicado originalmente
artículos	996 K gratuitos
ascultă	1 K	2429 K:	2446 K podcastul	2446 K acest articol
atradāt	44 K
atsisiųskite	1956 K
autorė	1960 K:
autoři	339 K jsou
außerdem	589 K lesenswert:	589 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1060 K la app
beiträge	27 K
benefício	2349 K do assinante:
berätta	59 K i	59 K gärna
beställ	2845 K
bestätigen	483 K sie ihre
bestätigungsmail	483 K
besøg	428 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1002 K diario	1002 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3107 K liên quan:	3120 K viết này có	3120 K viết có hữu ích
báo	3120 K lỗi bài viết
bình	5 K luận	27 K luận	3121 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1544 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3120 K phát hiện	3120 K thấy bài viết
bản	3120 K tóm tắt này
bấm	3122 K để nghe
bật	3098 K thông báo
""", 'c': """
caractères	1378 K restants
chceš	361 K u nás pracovat	2705 K u nás pracovať
chefredaktör	2843 K och ansvarig utgivare:	2843 K:
chưa	32 K có bình luận
citeşte	2429 K şi	2429 K şi:
citește	2429 K și	2429 K și:	2429 K:	2429 K mai mult	2429 K aici	2429 K mai departe:
citiți	2429 K și
ciąg	2254 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2303 K exclusivo para	2347 K gerado	2352 K oferecido por	2379 K incorporado d	2379 K externo d	2379 K incorporado do	2379 K incorporado da	2379 K externo do
conținut	2440 K generat	2444 K oferit de	2473 K încorporat de	2473 K extern de
crédit	1372 K photo	1372 K photos
crédits	1372 K photo	1372 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3124 K đặt ứng dụng	3124 K ứng dụng	3124 K app
có	72 K thắc mắc	3107 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2435 K ai informații	2442 K ai observat o
dalinkitės	1956 K
další	327 K články autora
darovať	2699 K
dernières	1326 K actualités
descarcă	13 K	2460 K aplicația
descargá	13 K	1060 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2310 K no google play	2357 K na app store	2357 K no google play	2357 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	354 K
dorești	2477 K să primești notificări
doriți	2477 K să primiți notificări
dostępna	2257 K w
dostępne	2257 K w
dostępny	2257 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2268 K do	2281 K do dyskusji
držte	28 K se
découvrez	1327 K aussi	1351 K la boutique	1351 K notre boutique	1351 K nos jeux	1351 K notre hors-série	1359 K notre application	1359 K notre appli
décryptage	1327 K :
déductible	1288 K des impôts	1288 K à #
déjà	1296 K abonné	1296 K inscrit	1296 K client
dùng	3131 K thử
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
estagiária	2340 K sob supervisão	2340 * K sob supervisão
estagiário	2340 K sob supervisão
""", 'f': """
faça	2355 K o quiz	2355 K o teste	2355 K o nosso
felelős	1567 K szerkesztő:	1567 K kiadó:
fiți	31 K primul
foretrækker	443 K du
fortsätt	2847 K läsa
fortæl	59 K mig
fotogalería	1102 K:
fotogaléria	2673 K:
fotografía	1072 K:
fotoğraf	2989 K # / #	2989 K #/#
fotoğraflar	2991 K:
frågor	72 K	73 K om artikeln
få	419 K fuld adgang til	442 K adgang	442 K fri	442 K fuld	442 K besked	442 K ugens	442 K dagens	442 K de	442 K nyheder	442 K en notifikation	442 K breaking	442 K seneste nyt	453 K	2163 K full tilgang til	2189 K tilgang	2189 K fri	2189 K full	2189 K beskjed	2189 K varsel	2189 K ukas	2189 K dagens	2189 K de	2189 K nyheter	2189 K siste	2201 K	2203 K varsel	2203 K varsler	2203 K push	2820 K full tillgång till	2845 K tillgång	2845 K fri	2845 K full	2845 K besked	2845 K en notis	2845 K veckans	2845 K dagens	2845 K de	2845 K nyheter	2845 K senaste	2856 K
férjen	1570 K hozzá
följ	12 K	2824 K	2845 K
følg	12 K	12 K oss	423 K	442 K	2167 K	2189 K
füge	12 K uns	597 K
fügen	12 K sie uns	597 K sie
für	486 K android und ios	537 K diesen artikel	537 K diesen	586 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1567 K:
""", 'g': """
gazeteciliğimizi	2945 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3121 K cửa hàng trực tuyến
glöm	2845 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3120 K ý cho bài viết
gör	2829 K quizet	2829 K vårt quiz	2845 K vårt
görmemiz	2950 K gereken
görsel	2994 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1571 K lát
hintergründe	589 K dazu:
hjälp	2829 K oss bli bättre	2829 K oss att bli bättre
hjælp	428 K os med at blive bedre
hlavné	2686 K body
hlavní	341 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3121 K trả lời khảo sát	3129 K ủng hộ
hämta	13 K	2833 K
häng	2845 K med
hääleta	1149 K
håll	28 K	28 K dig
hör	541 K dir	597 K	2845 K
hören	541 K sie	597 K sie
hörzeit	613 K
hør	1 K artiklen	1 K artikkelen	1 K saken	412 K også	412 K også:	428 K mere på	442 K	2156 K også	2156 K også:	2189 K
""", 'i': """
iesūti	1982 K savu	1982 K
ilustración	1107 K generada
ilustração	2401 K gerada
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1956 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	2466 K acum:	2469 K responsabil
já	59 K fez	2303 K é assinante
jäikö	1239 K juttu kesken
jälgi	1149 K
""", 'k': """
kapcsolódó	1544 K	1544 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3121 K tra kiến thức của bạn
kjøp	2172 K billetter	2172 K billett	2189 K
klausykitės	1941 K
klikněte	324 K zde
ključne	2624 K točke	2624 K tačke
klõpsates	1149 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1996 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	442 K
kopírovat	354 K
kopírovať	2699 K
kopē	1996 K
kvíz	324 K:	1557 K	2673 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1570 K
kérjen	1570 K
kérjük	28 K
kênh	3098 K youtube của báo
köp	2829 K biljetter	2829 K biljett	2845 K
kövess	12 K
kövesse	1570 K
kövessen	12 K
køb	428 K billetter	428 K billet	442 K
küfür	27 K içeren
küldd	3 K el	1552 K el nekünk
küldje	1552 K el nekünk	1570 K	1570 K tovább
kļūsti	1996 K
kết	3112 K nối với chúng tôi
""", 'l': """
laimē	1996 K
laimėkite	1956 K
legyél	1570 K
lejupielādē	1996 K
leé	1071 K también	1071 K más	1071 K:
lisää	1263 K meidät
lásd	1544 K még
lásson	1570 K több
lát	1552 K valami
láttál	1552 K valami
lägg	2845 K till
lähetä	1242 K juttuvinkki	1242 K uutisvinkki	1242 K vinkki	1246 K mielipidekirjoituksesi	1246 K mielipidekirjoitus	1263 K
lämna	2823 K dina tips	2823 K ditt tips
läs	2812 K mer om	2813 K också	2813 K också:	2813 K även	2813 K mer	2813 K mer:	2813 K:	2813 K här	2813 K även:	2820 K vidare med	2820 K mer på	2833 K e-tidningen	2833 K tidningen	2845 K	2847 K vidare
læs	411 K mere om	412 K også	412 K også:	412 K mere	412 K mere:	412 K:	412 K her	412 K hele	419 K videre med	433 K e-avisen	433 K avisen	442 K	444 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	342 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1263 K meidät
löysitkö	7 K
lütfen	28 K	2980 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2254 K wideo
mesterséges	1578 K intelligencia írta
mirá	1055 K el video	1071 K también	1071 K:
mitä	8 K pidit	33 K mieltä	1264 K mieltä sinä
mišljenja	2621 K autora	2621 K iznesena	2621 K izneta
mišljenje	2621 K autora
możliwość	5 K komentowania
mándanos	1041 K
más	1025 K noticias de	1025 K noticias sobre	1025 K sobre	1025 K en	1025 K de	1026 K información	1026 K información:	1029 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	327 K tip?	327 K tip na článek	327 K tip na téma	327 K tip pro
märkasid	44 K	1134 K midagi	1140 K viga	1140 K artiklis viga
még	32 K nincs
més	272 K informació:	298 K notícies de	298 K notícies sobre
mød	428 K os
mūs	1996 K vari
mời	3107 K xem	3107 K bạn đọc	3107 K độc giả	3112 K bạn tham gia	3112 K độc giả theo dõi	3112 K bạn đọc theo dõi	3122 K quý vị theo dõi	3122 K quý độc giả	3122 K bạn xem video	3122 K nghe
""", 'n': """
nahlásit	364 K chybu
nahlásiť	2708 K chybu
nahláste	2708 K chybu
najważniejsze	2250 K informacje
naloži	2753 K
naložite	13 K	2753 K
naročite	2760 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	362 K čas číst	2706 K čas čítať
než	371 K vložíte komentář	371 K začnete diskutovat	371 K napíšete příspěvek
nguồn	3116 K:	3116 K :
nhận	3098 K thông báo
nové	344 K číslo	344 K vydání	2689 K číslo	2689 K vydanie
nájdete	12 K nás
não	27 K serão publicados	2381 K é possível mostrar este conteúdo	2381 K foi possível mostrar este conteúdo
näe	1263 K enemmän
nägid	1150 K viga
näita	1149 K
näitkö	1264 K virheen
näytä	1263 K sisältö
nå	2845 K vår
nézd	1544 K meg	1570 K meg
nézze	1544 K meg	1570 K meg
nāc	1987 K strādāt
""", 'o': """
oceń	8 K	2251 K ten	2251 K artykuł	2251 K tekst
ocurrió	1099 K un error
odporučte	2699 K
odporúčame	2673 K:
odsłuchaj	2262 K	2262 K ten
ofereça	3 K
oglądaj	2238 K:
ohodnoťte	342 K	2687 K
opýtajte	2686 K sa
opširnije	2609 K:	2609 K na
otázky	72 K
ouça	1 K	2328 K:	2353 K o podcast
oír	1 K
""", 'p': """
pamanīji	1988 K kļūdu
pamanījāt	44 K	1988 K kļūdu
pastebėjote	44 K	1942 K įdomų	1948 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3116 K viên:
piditkö	8 K	69 K	82 K	1264 K
pidätkö	82 K	1264 K
piše	2636 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	359 K
podrži	81 K
podržite	81 K	2639 K
podés	12 K seguir	1042 K enviarnos
podívejte	324 K se:	324 K se na video
poleć	2262 K
poslať	2699 K
poslechněte	1 K si	324 K si	324 K si:
poslušajte	1 K	2609 K:	2732 K:
posłuchaj	1 K	2238 K:	2238 K też:
poznáte	66 K niekoho
pozostała	2254 K część
pošaljite	41 K vijest
pošlete	354 K
pošlite	3 K	2699 K
poți	2435 K contacta autorul	2435 K contacta autoarea
praneškite	1942 K redakcijai
predplaťte	2703 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2673 K si tiež	2673 K si aj	2673 K si	2673 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1956 K
pronašli	44 K ste
pročitaj	2609 K još	2609 K i
pročitajte	2609 K još	2609 K i	2609 K više	2609 K:	2609 K više o ovoj temi
prvý	2698 K mesiac len za	2698 K mesiac za	2698 K mesiac už za	2698 K mesiac zadarmo
prześlij	2262 K dalej
präsentiert	591 K von
prüfen	597 K sie
publié	1407 K initialement dans	1407 K initialement sur	1407 K pour la première fois
página	1100 K # de #	1100 K #/#	2395 K # de #	2395 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2687 K sa
páčilo	69 K sa
päivitä	1263 K
pääset	1263 K lukemaan
päätoimittaja	1261 K:
pódcast	1102 K:
păstrați	28 K
pērc	1987 K biļetes	1996 K
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
radšej	2706 K počúvate
radši	362 K posloucháte
rašykite	1942 K autorei	1942 K autoriui
recibí	1041 K las noticias
recomandări	2429 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1569 K ingyenesen
regisztráljon	1557 K	1569 K ingyenesen
regístrate	993 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2254 K tekstu
rezervē	1996 K
rešite	2609 K kviz
riješite	2609 K kviz
rozwiąż	2238 K quiz
rätsel	580 K mit
rätseln	580 K sie mit
réservez	1351 K vos places pour la soirée de la rédaction
réservé	1296 K aux abonnés
réservée	1296 K aux abonnés
réservés	1296 K aux abonnés
résumer	1341 K cet article	1341 K l'article
résumé	1341 K généré	1341 K rédigé	1341 K réalisé	1341 K produit	1341 K par
rösta	2845 K
rādīt	1996 K
""", 's': """
saglabā	1996 K
saistīts	1971 K:
saņem	1996 K
sažetak	2624 K	2624 K članka	2624 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1041 K el canal	1071 K leyendo:
sesizări	2435 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	341 K	341 K článku
siųskite	1942 K savo	1956 K
sjefredaktør	2186 K:	2186 K og ansvarlig redaktør:
skopírovať	2699 K
skrót	2250 K artykułu
skúsili	59 K ste
související	324 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2765 K napako
sprawdź	2238 K:	2238 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2686 K sa
stališča	2743 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	377 K si aplikaci
stöd	81 K	2820 K
stötta	81 K	2820 K
støt	81 K	419 K
støtt	81 K	2163 K
suscríbete	987 K a
susidūrėte	1942 K su
susiję	1930 K:
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
só	2303 K para assinantes
sólo	993 K para suscriptores
søg	442 K nu
súhrn	2686 K
súmate	12 K	56 K a las #
súvisiace	2673 K:
súvisiaci	2673 K článok
sūti	1982 K savu	1996 K
""", 't': """
también	1014 K en facebook	1026 K puedes leer	1026 K puedes leer:	1026 K te puede interesar:
també	272 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1268 K on
tekstą	46 K galima
tenés	1036 ¿K información
thấy	44 K lỗi
thử	3121 K sức với
tiedätkö	1242 K aiheesta	1242 K asiasta	1242 K lisää
tiivistelmä	26 K on
tilføj	442 K
todavía	32 K no hay comentarios
további	1544 K részletek
traducció	281 K feta
transparentní	334 K účet:
trên	3098 K google news
trả	3121 K lời câu đố
trải	3131 K nghiệm
turpinājums	1998 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1242 K
tác	3116 K giả:	3116 K giả là
támogasd	81 K	1562 K a	1562 K az
támogassa	81 K	1562 K a	1562 K az
täglichen	483 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1307 K l'application
téléchargez	13 K
tóm	3120 K tắt này
töltsd	13 K le
töltse	13 K le	1570 K le	1570 K ki
történeteiket	1552 K
tüm	27 K yorumlar
tęsinys	1958 K
tłumaczenie	2250 K
tải	13 K	13 K ứng dụng	3098 K ứng dụng	3098 K app	3124 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2644 K na grešku
uključi	2632 K
uključite	2632 K
uložit	354 K
uložiť	2699 K
uložte	354 K si	2699 K si
unbeschränkter	560 K zugang
unterstütze	81 K	466 K
unterstützen	81 K sie	466 K sie	466 K sie die
uočili	7 K ste
upozorniť	2708 K na chybu
upozorněte	364 K na chybu
urmărește	12 K	2429 K și:	2446 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1557 K részt
već	2660 K za #	2660 K od #
več	2732 K:	2732 K v videu	2757 K o tem	2757 K novic	2757 K preberite
vidéo	1327 K :
visą	1956 K interviu
više	2609 K o:
você	2328 K pode gostar:
vprašaj	2746 K
vprašajte	2746 K
vypočujte	1 K si	2673 K si:
vyskúšali	59 K ste
vytiskněte	354 K
vytlačiť	2699 K
vytlačte	2699 K
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
weź	2281 K udział w dyskusji
więcej	2237 K o	2237 K na temat	2237 K z	2238 K na ten temat:	2241 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	483 K newsletter
""", 'y': """
yanlişlik	2939 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2273 K uwagę	2273 K błąd	2273 K literówkę	2273 K uwagi	2273 K nieścisłość
ziņo	1982 K redakcijai
zkopírovat	354 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2270 K reporterem	2270 K reporterką	2270 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	516 K dpa	802 K #	802 K
""", 'à': """
à	1327 K lire aussi	1327 K lire également	1327 K lire :	1327 K lire sur	1327 K voir aussi	1327 K écouter	1327 K relire	1327 K découvrir	1327 K lire sur le même sujet	1327 K consulter :	1327 K voir également	1330 K propos de l'auteur	1330 K propos de l'autrice	1351 K retrouver dans le numéro
àudio	281 K generat
""", 'á': """
áudio	2347 K gerado
""", 'ä': """
är	2823 K du
äänestä	1263 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2325 K preciso estar logado
écouter	1 K l'article	1 K cet article	1327 K aussi
écoutez	1 K cet	1 K l'article	1355 K le podcast
épinglez	1374 K cet article	1374 K cette recette	1374 K cette page	1374 K la recette	1374 K ce billet	1374 K-la	1374 K-le	1374 K l'article	1374 K l'image
""", 'í': """
írd	1570 K be
írj	1552 K a szerzőnek
írja	1570 K be
írjon	1552 K a szerzőnek	1570 K közvetlenül	1570 K nekünk
""", 'î': """
în	2492 K imagini:
întreabă	2440 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1571 K szerint
""", 'ú': """
últimas	1025 K noticias de	2327 K de	2327 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	510 K die autor:in	510 K die autoren	510 K die autor:innen	512 K die autorin	512 K den autor	513 K die autorin	513 K den autor
übersetzung	594 K:	594 K aus dem
""", 'č': """
čitaj	2609 K još
čitajte	2609 K i	2609 K još	2609 K još:
članak	46 K se može	46 K možete	2624 K je preveden	2624 K čita	2627 K je objavljen u
članek	46 K lahko	2746 K je preveden	2746 K bere	2746 K je prebral	2749 K je objavljen v
článek	46 K lze	46 K můžete	341 K byl přeložen	341 K přeložen	341 K načetl	344 K vyšel v
článok	46 K možno	46 K môžete	2686 K bol preložený	2686 K načítal	2689 K vyšiel v
čo	33 K si myslíte
čtěte	324 K také	324 K také:	324 K i	324 K více	324 K:
číslo	334 K účtu pro dary	334 K transparentního účtu
čítajte	2673 K aj	2673 K tiež	2673 K viac
""", 'đ': """
đánh	3120 K giá bài viết
đăng	3121 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3137 K dây nóng: #	3137 K dây nóng #
được	68 K phép đăng lại
đọc	3107 K thêm	3107 K thêm:	3107 K:	3107 K tiếp:	3112 K tin nhanh
""", 'į': """
įsigykite	1956 K
įtraukite	1956 K mus
įveskite	1956 K
""", 'ś': """
ściągnij	13 K	2286 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2266 K:
źródło	2266 K:
""", 'ž': """
želite	2641 K raditi kod nas	2641 K da radite kod nas	2762 K delati pri nas
želiš	2641 K raditi kod nas	2762 K delati pri nas
žinote	1942 K daugiau	1957 K istoriją
žiūrėkite	1930 K taip pat	1956 K
""", 'ș': """
știrea	2502 K continuă
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
автор	2551 K - обозреватель	2551 K - корреспондент	2551 K - колумнист	2551 K - редактор	3044 K - оглядач	3044 K - колумніст	3044 K - кореспондент
авторка	3044 K - оглядачка	3044 K - колумністка
авторката	189 K е
авторът	189 K е
акценти	191 K от
""", 'б': """
бачите	44 K помилку
беше	192 K ли полезна	192 K ли полезно	192 K ли полезен
больше	2535 K новостей	2536 K по теме:	2574 K любите слушать	2574 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2554 K ли материал	2554 K ли пересказ	2554 K ли этот пересказ	2554 K ли этот	2554 K ли текст
была	2554 K ли статья	2554 K ли эта	2554 K ли новость
більше	3028 K по темі:	3028 K за темою:	3028 K на тему:	3028 K про це:	3059 K новин	3059 K матеріалів
""", 'в': """
вакансии	2557 K "	2557 K редакции
вакансії	3049 K "	3049 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2554 K понравилась	2554 K понравился	2554 K помогла	3047 K сподобалась	3047 K сподобалася	3047 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	177 K още	177 K също	177 K:	177 K повече във видеото	177 K галерията
включете	199 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2535 K новости на тему	2535 K материалы	2535 K новости	2535 K статьи	2539 K статьи автора	2539 K материалы автора
всички	204 K новини
встановлюйте	3054 K
встановіть	13 K	3054 K	3080 K застосунок
встигніть	3083 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2553 K от
гледайте	177 K видеото	177 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	3046 K від	3046 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3028 K:	3028 K про це
джерела	3061 K:
джерело	3061 K:
дивіться	3028 K також	3028 K:	3028 K також:	3028 K відео:
до	3028 K теми:
докладніше	3028 K:	3028 K про це
доступно	2562 K в	2562 K на	2562 K для	3054 K в	3054 K у	3054 K на	3054 K для
достъпно	199 K в	199 K на
дотримуйтесь	28 K
другие	2539 K материалы автора
думка	3044 K автора	3044 K редакції	3044 K, висловлена
думки	3044 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2539 K новость?
еще	2536 K по теме:
ещё	2535 K больше	2536 K по теме:
""", 'з': """
за	3028 K темою:
забелязахте	7 K
завантажити	3054 K в	3054 K з	3054 K у
завантажте	13 K	3054 K в	3054 K з	3080 K застосунок	3080 K додаток
завантажуйте	13 K	3054 K	3064 K застосунок
загрузите	2562 K в	2562 K на
задайте	2553 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	203 K
запитайте	3046 K
зберегти	3058 K
збережіть	3058 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3067 K слухати
""", 'и': """
идет	2593 K подписка
идёт	2593 K подписка
изпратете	203 K
изтеглете	13 K	199 K	209 K	224 K приложението
източник	206 K:
източници	206 K:
имате	72 K въпроси
инсталирайте	199 K
искате	211 K да работите при нас	211 K ли да работите при нас
искаш	211 K да работиш при нас
источник	2568 K:
источники	2568 K:
""", 'к': """
как	2554 K вам статья	2554 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	203 K
копирайте	203 K
короткий	3046 K виклад	3046 K переказ
коротко	2553 K от	3046 K від
краткий	26 K пересказ	2553 K пересказ
кратко	2553 K от
краткое	2553 K содержание
куиз	177 K:
""", 'л': """
лучшее	2535 K за
любите	3067 K слухати
""", 'м': """
материал	46 K можно	2536 K по теме:	2556 K опубликован в	2559 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2565 K подписки за
мнение	2551 K автора	2551 K редакции
мнението	189 K на автора
мнения	2551 K авторов
мненията	189 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3058 K
надішліть	3 K	3058 K
накратко	191 K от
началась	2593 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2593 K забудьте подписаться	3083 K забудьте передплатити
немає	3067 K часу читати
нет	32 K комментариев	2574 K времени читать
новия	194 K брой
новият	194 K брой
новости	2535 K партнеров
новый	2556 K номер
нравится	82 K
няма	32 K коментари
нямате	212 K време да четете
""", 'о': """
об	2536 K этом подробнее	2539 K авторе
обобщение	191 K
обсуждение	5 K
озвучено	2553 K	3046 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2562 K в
открыта	2593 K подписка
отпечатай	203 K
отпечатайте	203 K
отправить	3 K	2566 K
отправьте	3 K	2566 K
оформити	3083 K передплату
оформить	2593 K подписку
оценете	192 K
оцените	8 K	2554 K
оцініть	3047 K
още	177 K по темата	177 K новини:	204 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2565 K месяц за
перевод	2553 K выполнен	2553 K сделан
передплата	3057 K за #	3057 K від #	3083 K на перше півріччя	3083 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3046 K
переклад	3046 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2553 K
перший	3057 K місяць за
питання	73 K до статті
по	89 K подписке	2536 K теме:
повече	177 K по темата:	204 K новини
повідомити	3069 K про помилку
повідомте	3069 K про помилку	3069 K нам про помилку
погляди	3044 K авторів
подарете	203 K
подарите	2566 K
подарить	2566 K
подарувати	3058 K
подаруйте	3058 K
поддержать	2571 K
поддержи	81 K
поддержите	81 K	2571 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	209 K
подкрепи	209 K
подобається	82 K
подписка	2565 K за #	2565 K от #	2565 K за рубль	2593 K на первое полугодие	2593 K на второе полугодие
подписывайтесь	12 K	2571 K на
подпишись	12 K	2586 K на
подпишитесь	12 K	2571 K на	2586 K на нас
подробнее	2536 K:	2536 K в материале	2536 K - в	2536 K читайте в материале	2536 K об этом
подробности	2536 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2551 K автора
позицията	189 K на автора
позиція	3044 K автора
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
порадьте	3058 K
порекомендуйте	2566 K
последвайте	12 K	209 K
последние	2535 K новости о
послухати	1 K
послушать	1 K
поставте	3046 K запитання
почитать	2536 K:
преведено	191 K с
преводът	191 K е
предпочитате	212 K да слушате
прежде	2587 K чем оставить комментарий	2587 K чем комментировать
препечатването	68 K е разрешено
препоръчай	203 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2539 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3083 K передплата
продолжается	2593 K подписка	2593 K подписная кампания
пройдите	2536 K тест
пройдіть	3028 K тест
прочетено	191 K от
прочетете	177 K още	177 K също
підписка	3057 K за #	3057 K від #
підписуйся	12 K
підписуйтесь	12 K	3064 K на
підпишіться	12 K	3064 K на
підсумок	3046 K
підтримайте	81 K	3064 K
підтримати	3064 K
""", 'р': """
работа	2557 K в "
радимо	3028 K прочитати:
разрешете	199 K
распечатайте	2566 K
распечатать	2566 K
расскажите	59 K в
резюме	191 K
резюмето	191 K
рекламно	86 K съдържание:
рекомендуем	2536 K:
рекомендуємо	3028 K:
робота	3049 K в "	3049 K у "
роздрукувати	3058 K
роздрукуйте	3058 K
розкажіть	59 K у
розпочалася	3083 K передплата
розпочато	3083 K передплату
""", 'с': """
саммари	2553 K
свалете	13 K	199 K	224 K приложението
свежий	2556 K номер
свързани	177 K:
связаться	2539 K с автором
сигнализирайте	214 K за грешка
скачайте	13 K	2562 K в	2562 K из	2571 K приложение	2591 K приложение
скачать	13 K	2562 K в	2562 K на
скопировать	2566 K
скопируйте	2566 K
скопіювати	3058 K
скопіюйте	3058 K
следвайте	12 K ни	209 K
следите	12 K за
слухайте	3028 K:	3028 K також:
слухати	1 K
слушайте	2536 K:	2536 K также:
слушать	1 K
см	2536 K. также:
смотрите	2536 K также	2536 K:	2536 K	2536 K также:	2536 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2576 K об ошибке	2576 K нам об ошибке
сообщить	2576 K об ошибке
сохраните	2566 K
сохранить	2566 K
спитайте	3046 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2553 K
спросить	2553 K
станьте	31 K первым	31 K першим	2571 K подписчиком	2571 K соучастником	3064 K частиною спільноти	3064 K співучасником
статията	46 K може	191 K е преведена	191 K е прочетена
статтю	46 K можна	3046 K перекладено
статью	46 K можно	2559 K можно
статья	2553 K переведена	2553 K озвучена	2554 K была	2556 K опубликована в
стежте	12 K за
стислий	3046 K виклад	3046 K переказ
съобщете	214 K за грешка
съобщи	214 K за грешка
""", 'т': """
також	3028 K читайте:
текст	46 K можно	46 K можна	2553 K переведён	2553 K переведен	2553 K озвучен	3046 K перекладено	3046 K озвучено
текстът	46 K може	189 K отразява	191 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	191 K резюме	191 K обобщение
точка	2551 K зрения автора	3044 K зору автора	3044 K зору редакції
триває	3083 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2574 K слушать
успейте	2593 K подписаться
установите	13 K	2591 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2536 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	192 K ли
харесахте	192 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2573 K работать у нас	2573 K у нас работать	2573 K работать в нашей
хочете	3066 K працювати в нас	3066 K в нас працювати	3066 K працювати у нас
хочеш	3066 K працювати в нас
хочешь	2573 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3046 K переказ	3046 K короткий виклад	3046 K короткий переказ	3046 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	177 K още
чети	177 K още
чи	3047 K була стаття	3047 K був матеріал	3047 K був переказ	3047 K був цей переказ	3047 K була ця	3047 K був цей	3047 K сподобалась	3047 K сподобалася	3047 K сподобався
читай	2586 K нас
читайте	12 K нас	13 K	2536 K также	2536 K также:	2536 K:	2536 K подробнее	2536 K еще	2536 K по теме:	2536 K подробнее:	2536 K материал	2536 K в материале	2562 K нас без	2562 K без	2571 K	2571 K нас в	3028 K також	3028 K також:	3028 K:	3028 K ще	3028 K також на тему:	3028 K по темі:	3028 K також на тему	3064 K
читать	2536 K также	2536 K по теме:
что	33 K вы думаете	2536 K ещё почитать:
чуйте	1 K	177 K:
""", 'щ': """
ще	32 K немає коментарів	3028 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2553 K краткое содержание
этот	26 K пересказ	2553 K пересказ	2553 K краткий пересказ	2559 K материал можно	2559 K текст можно
эту	2559 K статью можно
""", 'я': """
як	3047 K вам стаття	3047 K вам матеріал
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
กด	12 Kติดตาม	2874 Kติดตาม	2874 Kไลก์
""", 'ข': """
ขอ	2877 Kบคุณภาพจาก	2877 Kบคุณข้อมูลจาก
ข่	2870 Kาวที่เกี่ยวข้อง:	2877 Kาวโดย	2883 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2883 Kิป:
คุ	2880 Kณรู้สึกอย่างไรกับ	2880 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2883 Kคลิป:	2883 Kคลิป :
""", 'ซ': """
ซื	2881 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2870 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2874 Kดตามช่อง	2874 Kดตามเรา	2874 Kดตามข่าว	2892 Kดตามอ่านข่าวอื่นๆ	2892 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2879 Kม ai
""", 'ท': """
ทด	2881 Kสอบความรู้ของคุณ
ทำ	2881 Kแบบสำรวจสั้น
ที	2877 K่มา:	2877 K่มา :
""", 'บ': """
บท	2879 Kความนี้ใช้ ai	2879 Kสรุปนี้	2879 Kความนี้แปล	2879 Kความนี้เรียบเรียง	2880 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2879 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2877 K้เขียน:	2877 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2880 Kข้อผิดพลาดในบทความ
พื	2893 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2881 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2877 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2881 Kวมโหวต:	2881 Kวมโหวต :	2881 Kวมทำแบบสำรวจ	2881 Kวมสนุก	2888 Kวมสนับสนุน
ร้	2896 Kองทุกข์	2896 Kองเรียน
""", 'ล': """
ลง	2881 Kทะเบียนเข้าร่วมสัมมนา	2881 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2888 Kับสนุน
สร	2879 Kุปโดย	2879 Kุปข่าวด้วย	2879 Kุปนี้	2879 Kุปข่าวโดย	2880 Kุปนี้มีประโยชน์
สา	2896 Kยด่วนข่าว	2896 Kยด่วนทีมข่าว
ส่	2896 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	2870 Kานเพิ่มเติม:	2870 Kานต่อ:	2870 Kานข่าวต้นฉบับ:	2870 Kานเพิ่มเติม	2870 Kานประกอบ:	2883 Kานข่าวเพิ่มเติม:	2883 Kานข่าวเพิ่มเติม	2883 Kานข่าวที่เกี่ยวข้อง:	2883 Kานข่าว:	2883 Kานเรื่องอื่น:	2892 Kานข่าวอื่นๆ	2892 Kานข่าวต้นฉบับได้ที่	2892 Kานบทความอื่นๆ	2892 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2877 Kางอิง:
""", 'เ': """
เก	2877 Kี่ยวกับผู้เขียน
เข	2874 K้าร่วมช่อง
เน	2879 Kื้อหานี้สร้าง	2893 Kื้อหาสปอนเซอร์	2893 Kื้อหาโฆษณา	2893 Kื้อหาสนับสนุนโดย
เพ	2874 Kิ่มเพื่อน
เร	2877 Kื่อง:	2877 Kื่อง :	2877 Kื่องและภาพ
""", 'แ': """
แจ	2880 K้งแก้ไขข่าว	2896 K้งเบาะแส	2896 K้งข่าว
แช	3 Kร์
แป	2879 Kลโดย
แอ	2874 Kดไลน์
""", 'โ': """
โฆ	2893 Kษณา -
""", 'ใ': """
ให	2880 K้คะแนนบทความ
""", 'ไ': """
ไม	2874 K่พลาดทุกข่าวสาร	2874 K่พลาดข่าว
""", 'ả': """
ảnh	3116 K:
""", 'ủ': """
ủng	3116 K hộ tác giả	3129 K hộ
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
下載	13 K	3155 Kapp	3155 K應用程式
下载	13 K	3155 Kapp	3155 K应用
""", '以': """
以上	3181 K内容由ai
以下	3239 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3178 K:	3178 (K	3178 K係	3178 K为	3178 K為
""", '你': """
你做	59 K了吗
你可	3169 K能會喜歡:	3200 K能想看:
你有	3176 K线索
你覺	3183 K得這篇
你觉	3183 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3178 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3181 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3161 K微信公众号	3161 K官方微信
""", '内': """
内容	3181 K由ai
""", '写': """
写真	1798 【K】	1798 K:	1826 【Kを見る】	1826 【Kギャラリー】	1856 K #/#	1856 K#/#	1856 K # / #
""", '出': """
出典	1806 K:
出现	3234 K问题
出錯	3234 K了
出错	3234 K了
""", '分': """
分享	3 K
""", '前': """
前回	1826 【K】	1826 Kの記事:
""", '剩': """
剩余	3209 K字数
剩餘	3209 K字數
""", '加': """
加入	12 K	3174 K	3195 K
""", '動': """
動画	1798 【K】	1826 【Kを見る】
""", '升': """
升級	3195 K
升级	3195 K
""", '原': """
原文	3199 K刊于	3199 K刊於
""", '参': """
参与	3185 K我们的
参考	69 Kになった	1798 K:
""", '參': """
參與	3185 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3184 K错误
发生	3234 K错误
""", '取': """
取材	1806 K・文	1806 K・執筆
""", '另': """
另请	3169 K参阅
""", '可': """
可以	3175 K在x上
可自	68 K由转载
""", '合': """
合わ	1798 Kせて読みたい:
""", '同': """
同场	3169 K加映:
同場	3169 K加映:
""", '問': """
問問	3181 K我們的ai
問題	1855 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	3239 K由ai
""", '圖': """
圖片	3239 K由ai
""", '執': """
執筆	1806 K:	1806 K/
""", '報': """
報名	3186 K參加
""", '填': """
填写	3185 K问卷
填寫	3185 K問卷
""", '如': """
如发	3184 K现
如有	3176 K线索	3176 K線索
如果	3176 K您有相关线索	3176 K你掌握	3176 K您掌握	3177 K您有
如發	3184 K現
""", '官': """
官方	3161 K微信:	3161 K微信公众号:
""", '審': """
審校	3178 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3169 K閱讀	3169 K阅读	3169 K閱讀:	3169 【K閱讀】	3200 K阅读:
""", '开': """
开启	3155 K通知	3155 K推送通知
""", '引': """
引用	1806 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3200 K:
影音	3200 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3200 K看更多:
""", '微': """
微信	3155 K扫	3161 K公众号:
""", '您': """
您对	3183 K这篇文章
您對	3183 K這篇文章
您有	3176 K线索
您的	27 K评论
您覺	3183 K得這篇
您觉	3183 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3155 K客户端
""", '打': """
打开	13 K	3155 K微信
""", '扩': """
扩展	3169 K阅读:
""", '扫': """
扫一	3155 K扫
扫描	3155 K二维码关注	3174 K
扫码	3174 K
""", '投': """
投票	3185 K:
投稿	27 Kは
""", '报': """
报名	3186 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3174 K追蹤
""", '掃': """
掃一	3155 K掃
""", '採': """
採訪	3178 K撰文:
""", '推': """
推荐	3169 K阅读	3169 K阅读:
推薦	3169 K閱讀:
""", '提': """
提供	1806 K:
""", '摘': """
摘要	3181 K由	3239 K由ai
""", '撰': """
撰文	3178 K:
撰稿	3178 K:
""", '支': """
支持	3193 K
""", '收': """
收听	1 K	3188 K我们的播客	3188 K我们的节目
收聽	1 K	3188 K我們的播客	3188 K我們的節目
""", '文': """
文/	1806 K
文:	1806 K
文・	1806 K
文章	44 K有误	3178 K来源:	3184 K有误	3184 K有誤
""", '新': """
新聞	41 K爆料	3176 K線索
新闻	41 K热线	41 K报料	41 K爆料	3176 K线索热线	3176 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3169 K:	3169 K新聞:	3169 K內容:	3169 【K新聞】	3169 K相關	3169 K阅读:	3169 K報導:	3169 K报道:	3199 K精彩内容	3199 K精彩內容	3199 K资讯	3199 K資訊	3199 K内容请	3199 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3176 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	3238 K授權	3238 K許可
未经	3238 K授权不得转载	3238 K许可不得转载	3238 K授权	3238 K许可
""", '本': """
本主	76 K题已关闭
本内	3181 K容由ai
本报	41 K热线
本摘	3181 K要
本文	3178 (K作者	3178 K作者	3181 K摘要	3181 K由ai	3181 K由人工智能翻译	3181 K由人工智能生成	3181 K由人工智慧	3199 K章來自	3199 K转载自	3199 K轉載自	3199 K来自	3199 K來自	3238 K受版权保护	3238 K受著作權保護	3238 K原载于	3238 K首发于	3238 K原刊於	3238 K轉載自	3238 K转载自	3239 K由ai	3239 K由人工智能	3239 K由 ai	3239 K由人工智慧	3239 K使用ai	3239 K经ai
本翻	3239 K译由
""", '来': """
来发	31 K表第一
来源	3178 K:
""", '校': """
校对	3178 K:
""", '構': """
構成	1806 K・文
""", '次': """
次に	1798 K読む:
次の	1826 Kページ:	1826 【K記事】
次ペ	1826 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3174 K加入	3175 K在	3175 K关注	3176 K提供线索	3176 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3174 K加入	3175 K在	3176 K提供線索	3176 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3181 K要	3239 K要由ai
""", '测': """
测一	3185 K测:
""", '測': """
測一	3185 K測:
""", '点': """
点击	3169 K查看	3169 K阅读:	3188 K观看视频	3188 K收听
点我	3174 K加入
""", '熱': """
熱門	3200 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3176 K请	3176 K請
""", '版': """
版权	3238 K声明	3238 K所有
版權	3238 K聲明
""", '用': """
用微	3155 K信扫
""", '画': """
画像	1798 【K】	1826 【Kを見る】	1856 K#/#	1856 K #/#	1856 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3184 K錯誤
發生	3234 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3169 K阅读	3169 K新闻	3169 K报道:	3169 K阅读:	3200 K新闻:	3200 K文章:
相關	3169 K新聞	3169 K報導	3169 【K新聞】	3169 K閱讀:	3200 K新聞:	3200 K文章:	3200 K報導:
""", '看': """
看更	3169 K多:
""", '立': """
立即	3174 K加入	3185 K报名	3185 K報名
""", '筆': """
筆者	1806 Kプロフィール
""", '編': """
編輯	3178 K:
編集	41 K部への情報提供
""", '线': """
线索	3176 K征集
""", '编': """
编辑	3178 K:	3178 (K:
""", '聽': """
聽我	3188 K們的podcast
""", '著': """
著者	1806 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3188 K上方影片
""", '观': """
观看	3188 K上方视频
""", '视': """
视频	3200 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3195 K	3205 K本報	3205 K我們	3205 K本刊
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
請支	3193 K持
""", '订': """
订阅	3195 K	3205 K本报	3205 K我们	3205 K本刊	3205 K本公众号	3205 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3193 K持
""", '責': """
責編	3178 K:
""", '資': """
資料	3178 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3193 K
""", '责': """
责任	3178 K编辑:	3178 (K编辑
责编	3178 K:
""", '赞': """
赞助	3193 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	3209 K输入
""", '这': """
这个	3182 K摘要
这段	3182 K摘要
这篇	8 K文章	52 K调查	52 K报道	3182 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3182 K摘要
這篇	3182 K文章
""", '還': """
還可	3209 K輸入
""", '采': """
采写	3178 K:
""", '長': """
長按	3174 K
""", '长': """
长按	3174 K
""", '開': """
開啟	3155 K通知	3155 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1798 K記事	1798 K記事:	1798 【K記事】	1798 K:	1798 【K】	1826 【K写真】
""", '閱': """
閱讀	3169 K更多
""", '问': """
问问	3181 K我们的ai
""", '阅': """
阅读	3169 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	3238 K于
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	3185 K報名
""", '马': """
马上	3185 K报名
""", '點': """
點我	3174 K加入
點擊	3169 K查看	3169 K閱讀:	3188 K觀看影片
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
""", '발': """
발견	7 K错误
""", '본': """
본	1903 K 요약은
""", '사': """
사진출처	1918 K:
""", '생': """
생성형	1903 K ai가 요약
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
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1903 K 요약은 ai	1903 K 요약이 도움	1903 K 기사는 인공지능	1903 K 기사는 ai	1903 K 번역	1908 K 기사가 도움이	1908 K 기사를 어떻게	1908 K 뉴스에 대한 의견	1908 K 기사에 대한 의견
이슈	1915 [K]
이어	1892 K 읽기:
""", '인': """
인기기사	1915 [K]
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
"""}

CONTAINS = {',': """
,说:	3249 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2503 K-vă	2507 K
abonații	50 K pot	2504 K noștri
abonează	80 K-te	2417 K-te pentru	2422 K-te pe youtube	2503 K-te
abonné	50 en tant qu'K	1293 pas encore K	1295 déjà K	1297 en tant qu'K
abonnés	1293 réservé à nos K	1295 réservé aux K	1416 nos K	1419 K
abonējiet	80 K	2003 K
actualisé	97 cet article a été K
actualité	1303 l'essentiel de l'K	1313 suivez l'K	1313 suivez toute l'K	1313 retrouvez toute l'K	1336 couvre l'K
actualizată	97 știrea a fost K
acționari	2484 fără K
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
adăugat	2506 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2840 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1418 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1117 K
afișată	60 email nu va fi K
agregó	1117 K
aicināja	2006 K
aizsargātas	1972 visas tiesības K
aiškino	1966 K
ajouté	1418 a K
ajută	2503 K-ne
ajánld	1584 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
alkalmazás	1537 töltsd le az K
alkalmazásban	1559 az K
alkalmazást	1559 K
alkalmazásunk	1585 K
alkalmazásunkat	1537 töltse le K
alkalmazásunkban	84 K
alăturat	2436 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1357 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	539 jetzt K:
anketě	347 naší K	347 v K
ankietę	35 naszą K	2255 naszą K	2255 krótką K
ankstesnėje	97 K versijoje
anmäl	2860 K dig till vårt	2860 K dig till våra
anmäla	2835 genom att K dig
annoncé	1418 a K
annoncør	446 betalt af en K	446 betalt af K
annonslänkar	37 K	74 K	2840 K
annonsör	2849 betalt av en K	2849 betald av en K
annonsør	2194 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1117 K
anunțat	2506 a K
använder	2805 vi K cookies	2806 K kakor
anúncio	2351 após o K	2351 depois do K
anúncios	70 sem K	2410 sem K
apelował	2291 K
apelowała	2291 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1003 descarga la K	1003 descarga nuestra K
aplicația	84 în K noastră	2423 descarcă K	2503 descarcă K noastră	2503 descarcă gratuit K	2503 descarcă K și	2504 K noastră
aplikacją	84 z naszą K
aplikację	2220 pobierz naszą K	2221 pobierz K	2221 ściągnij K	2278 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2694 našej K
aplikáciu	2694 mobilnú K	2694 K
aportació	300 la teva K
aportación	1038 tu K	1064 haz tu K
apoyá	1114 K
applikációnk	1559 K
applikációnkat	1559 K
applikációnkban	84 K
apsolīja	2006 K
apóyanos	1038 K	1114 K
apóyenos	1038 K	1114 K
apúntate	982 K a	998 K a nuestra	998 K gratis	1114 K gratis
apărat	2506 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2949 bir K paylaş
artykuł	15 darmowy K	20 cały K	2209 podoba ci się ten K	2256 nasz K do końca	2276 ostatni darmowy K	2289 ten K
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
autentifică	24 K-te	2417 K-te pentru
autorką	2247 kontakt z K
autorská	329 K práva
avertizează	2506 K
avísanos	1114 K
ayúdanos	1038 K	1114 K a
açikladi	3005 K
açin	2949 K
añadió	1117 K
año	1116 al K
""", 'b': """
bağirdi	3005 K
bağirdilar	3005 K
bağiriyor	3005 diye K
bağiriyordu	3005 K
bağiş	3002 K yap	3006 K
bağişiniz	3002 K
bağlantilari	74 satiş ortakliği K	2946 satiş ortakliği K
başlayan	2948 tl'den K
başvurun	2949 K
behält	29 K sich vor	29 K sich das recht
behöver	2787 vi K ditt stöd	2860 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1537 értesítések K
beløb	458 fast K
beløp	2204 gi et K	2206 fast K
bemängeln	617 K
bemängelt	617 K
berätta	67 K för oss	67 K din
berättade	2863 K
berättar	2863 K
bestätigen	482 K sie ihre
bestätigungslink	583 K
bestätigungsmail	482 K	583 K
betalvägg	2864 K
bezplatný	367 poslední K článek	2688 náš K webinár	2711 posledný K článok
bezplatných	2697 K článkov
bezpłatne	2261 K konto
bezpłatny	2252 nasz K webinar	2276 ostatni K artykuł
bezpłatnych	2261 limit K
beğendiyseniz	3003 bu haberi K	3003 bu yaziyi K
biết	3141 cho K
blokování	321 K reklam
boletín	78 el K	78 al K	78 nuestro K	998 recibe el K	998 nuestro K	1001 K diario	1114 recibe el K	1115 nuestro K	1118 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1302 dans votre K mail	1302 dans votre K e-mail
brezplačen	2768 zadnji K članek
brezplačne	2755 K članke
brezplačni	2748 naš K webinar	2768 zadnji K članek
brezplačnih	2755 K člankov
bronił	2291 K się
brzmiał	2291 K
brzmiała	2291 K
brzmiało	2291 K
butlletí	269 subscriu-te al K	269 el nostre K	301 el nostre K	304 K
buzdított	1587 K
buzdította	1587 K
buzón	79 en tu K	999 en tu K
bájate	1114 K la app
bölümünde	85 yorum K
bönföll	2863 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2863 K
bønfaldt	459 K
bønn	2128 vi har en K til deg
bønnfalt	2207 K
bústia	291 a la teva K
bülten	2942 e-K	3006 K
bültene	2909 K abone	2909 K kayit	2909 K kaydol
bülteni	2942 haber K
bültenimiz	78 K	3003 K
bültenimize	78 K	78 e-K	2909 K	3002 K	3003 K
bültenine	2942 K
błagał	2291 K
błagała	2291 K
bạn	49 gửi cho K bè	3094 hộp thư của K	3128 sự ủng hộ của K	3138 mời K	3138 cần sự ủng hộ của K	3138 nhờ sự ủng hộ của K
bằng	3136 K văn bản của báo
""", 'c': """
caffè	1691 un K
café	54 me paga um K	1039 un K	1064 un K al mes	1339 un K
caractères	1357 limitées à # K
catedrática	1035 es K
catedrático	1035 es K
celého	309 pro čtení K
cercetătoare	2436 este K
cercetător	2436 este K
chaîne	1416 notre K
chefredaktör	2825 är politisk K	2825 är K
chefredaktør	424 er K
chuyện	3115 bạn có câu K
chép	3110 cấm sao K	3136 mọi sao K
chính	97 đính K	3103 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3094 bản tin của K tôi	3097 theo dõi K tôi	3115 cho K tôi qua	3115 liên hệ với K tôi	3138 ủng hộ K tôi	3138 K tôi cần sự giúp đỡ	3138 giúp K tôi	3138 theo dõi K tôi	3138 hãy gửi cho K tôi	3138 hãy liên hệ với K tôi	3138 hãy báo cho K tôi	3139 K tôi trên	3139 của K tôi	3139 cho K tôi
chọn	3138 hãy bình K
cikkünk	1585 minden K
cikkünkhöz	1585 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2324 nos K
comentó	1117 K
comisión	1053 recibir una K
comissió	286 rebre una K
comissão	2350 receber K	2350 receber uma K
commerciële	2088 K partner
communauté	1344 K whatsapp	1344 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1715 parte della nostra K
condamné	1418 a K
condiții	2426 termeni și K
confidentialité	1320 politique de K
confidențialitate	2426 politica de K
conférences	1336 est maître de K
connecté	1322 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2301 acesse todo o K	2345 ao exibir este K	2345 ao ver este K
contribuição	2337 com a sua K	2409 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1117 K
conversación	1021 participar en la K
conținut	9 acest K	2417 K doar pentru abonați
conținutului	2433 preluarea K
cookieinställningar	2827 K
corespondentă	2436 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	2503 K un cont pentru a citi
csatornájára	1551 viber-K
csatornánk	1585 K
csatornánkhoz	1551 telegram-K	1551 whatsapp-K
csatornánkra	1551 youtube-K	1584 iratkozz fel K	1584 iratkozzon fel K
csábított	1587 K
cuéntanos	38 K	67 K	1021 K en	1114 K
cuéntenos	38 K	67 K
czytać	2215 aby K dalej	2215 żeby K dalej	2288 chcesz K dalej
czytelników	36 naszych K	2256 opiniami K	2267 z wpłat K	2267 dzięki wsparciu K	2284 K	2289 naszych K	2289 z wpłat K
câmpurile	60 K cu steluță
cântau	2506 K
címével	1583 e-mail-K
cùng	51 hãy tham gia K họ
của	3117 là cây bút K	3139 độc giả K
""", 'd': """
daní	2702 # % z K	2702 #% z K
darbą	1964 mūsų K
darowiznę	2213 przekaż K	2288 przekaż nam K	2288 przekaż K na
datenschutzerklärung	499 unserer K	615 unserer K	615 unsere K
datenübertragung	533 der K zu
dați	62 K-mi tag
debatindlæg	425 send dit K	425 skrive et K
debatredaktør	424 er K
debattredaktør	2168 er K
debattør	424 er K
declaró	1117 K
decía	1117 K
demandé	1418 a K
denmişti	3005 K
denunció	1117 K
dependență	88 jocurile de noroc pot crea K
descárgate	1003 K la	1003 K nuestra
destekçimiz	2949 K olun	3002 K olun
desteğiniz	3002 K
desteğinizle	3003 K
desteğiyle	18 okurlarin K	2935 yapay zeka K	2944 K ayakta	2954 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2693 K môžu
disponível	2309 K no google play
doação	2297 faça uma K	2337 sua K	2409 sua K	2409 faça uma K	2413 K
doações	2413 K
dodał	2291 K
dodała	2291 K
dodává	381 K
događaj	2626 naš K
domagał	2291 K się
donació	300 fes una K	304 K
donación	986 haz una K	986 tu K	1038 tu K	1038 una K	1114 tu K	1114 haz una K	1118 K
donația	2503 K ta
donație	2503 fă o K	2507 K
donații	2507 K
donează	90 K cât poți	2503 K acum
doplněn	97 článek byl K
doporučil	381 K
doporučila	381 K
doporučovala	381 K
dopuštenja	2637 bez K
doradzał	2291 K
dorzuć	2288 K się
dostawać	2277 chcesz K
dostávajte	2717 K
dostávat	368 chcete K
dostávať	2712 chcete K
dostávejte	374 K
dostęp	80 kup K	2215 masz już K	2261 pełny K do	2261 wykup K	2288 kup K
dostępny	2215 artykuł K tylko
dotazník	348 krátký K	2692 krátky K
dotazníka	2692 nášho K
dotazníku	347 našeho K	348 krátkého K
dowolną	2290 K kwotą
dočtete	355 více se K
dołóż	2288 K się
dołącz	51 K do nich	51 K	2226 K do nas na	2288 K do nas	2288 K do grona	2288 K do nich
draudžiama	1938 K kopijuoti	1938 be leidimo K	1938 be sutikimo K
draudžiamas	1959 be leidimo K
dueños	1094 sin K	1094 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2289 K dalej
dziennikarką	2248 jest K
dzięki	2289 K wam	2289 K tobie
dziękujemy	2258 K za zapisanie	2258 K za zapis	2288 K, że nas czytasz
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
dömde	2863 K
dømte	459 K	2207 K
düzeltme	97 K:
děkujeme	378 K, že nás čtete
dřívější	97 K verzi článku
dụng	3099 tải ứng K	3138 tải ứng K của	3138 hãy tải ứng K	3138 tải ngay ứng K
""", 'e': """
edellyttää	1270 K tunnusta
editörlerimize	39 K
editörüdür	2932 K
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
endereço	2323 seu K de email não será
engedély	1566 K nélkül tilos
engedélyezze	1539 K a javascript
engedélyhez	1566 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1416 cette K	2104 onze korte K	2104 onze K
enquêtent	1416 K pour vous
enquêtes	1416 nos K
ensaísta	2398 é K
ensimmäinen	1276 K kuukausi
enthält	533 dieses element K daten
entraînement	48 K d'ia
entrée	1405 ctrl+K	1405 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1114 K
epizódu	2690 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	424 er K
erhältlich	539 shop K	612 im shop K
erişin	2949 K
erklärt	617 K
erklärte	617 K
erkände	2863 K
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
etkinleştir	2917 javascript'i K
evästeasetuksiasi	1247 K
evästeet	1247 K	1272 K
evästeitä	1230 K
existují	358 K díky
experiência	67 conte sua K
explicó	1117 K
expliqué	1418 a K
expérience	67 partagez votre K
externého	2684 K obsahu
externí	340 K obsah
externího	340 K obsahu	340 obsah z K
externý	2684 K obsah
""", 'f': """
favoritkälla	2821 K
faça	2409 K um pix
felelősséget	30 nem vállal K
felhasználási	1540 K feltételek
feliratkozás	1533 K a hírlevélre	1533 hírlevél K
feliratkozásommal	1549 K
feliratkozással	1549 K
filmări	40 poze și K
folosește	2426 K cookie
folytatásához	1531 a cikk K
fordítóval	1556 gépi K
forintért	1563 havi # K
formulára	2695 odoslaním K
formulário	2409 inscreva-se no K
formuláře	351 odesláním K
forrásként	1550 kedvenc K
fortæl	67 K os
fortæller	459 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	2863 K
früheren	97 K version	97 K fassung
férjen	1584 K hozzá
följ	2801 K oss på	2860 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2817 alla rättigheter K
fördere	614 K
fördermitglied	80 werden sie K	554 werde K	554 werden sie K
fördern	614 jetzt K	614 K sie
föredragen	2821 K källa
föredragna	2821 K källa
föreslog	2863 K
författare	2825 är K och
förklarade	2863 K
förklarar	2863 K
försvarade	2863 K sig
følg	399 K os på	456 K os	2144 K oss på	2204 K oss
første	437 K måned	458 K måned	2182 K måned	2206 K måned
független	1529 támogassa a K	1585 K sajtó
főszerkesztője	1554 K
""", 'g': """
gadā	2005 K
gazeteciliği	3003 bağimsiz K
gazeteciliğimiz	3003 K
gazetę	2287 kup K
gefällt	583 K ihnen, was sie	583 K dir, was du
gelmişken	2903 buraya kadar K
geöffnet	502 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2663 K
gridò	1770 K
gràcies	292 K a gent com tu	301 K a tu
grátis	2411 teste K
grâce	18 K à vous	1284 K à vos dons
gwiazdką	60 pola z K
gärna	2860 vill K höra från dig
går	383 før du K	2128 før du K
gåva	2787 ge en K i dag	2787 ge en K nu	2788 din K	2788 ge en K	2860 din K gör	2860 ge en K i dag	2864 K
gönderdik	2956 size bir e-posta K
gönderin	2949 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2861 K mer
göre	3005 K
görün	2949 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2949 K
gösterilmeden	2925 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	2291 K
głosiła	2291 K
głosiło	2291 K
głosuj	2272 K
głosujcie	2272 K
głównej	2263 na stronie K
gương	64 trang K
gửi	49 hãy K	3115 xin K về
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
hjälp	2828 K av ai	2850 K av ai	2860 K oss
hjälper	2860 din gåva K
hjælp	427 K af ai	427 K fra ai	447 K af ai	456 vi har brug for din K	456 K os
hjælper	456 dit bidrag K
hlásal	381 K
hlásala	381 K
hlásá	381 K
hovorí	2723 K
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
häng	2860 K med i
häufiger	525 bei google K
hävdar	2863 K
håller	43 K du med	43 K du inte med	2857 läsare som K
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
hører	2173 der du K
hükmetti	3005 K
hüüdis	1159 K
hüüdsid	1159 K
hűségidő	1573 K nélkül
hồng	3135 nhận hoa K
""", 'i': """
iecienītāko	1980 K avotu
iepriekšējā	97 K versijā
ifølge	459 K	2207 K
illimité	1297 accès K	1366 en K
imágenes	40 tus K
incorporó	1035 se K a
independentă	2504 presa K
independência	2410 a K
indicó	1117 K
indiqué	1418 a K
indrømmede	459 K
indrømmer	459 K
indépendance	1416 notre K
indépendant	1284 soutenez le journalisme K	1416 journalisme K	1416 média K
indépendante	1363 la presse K a	1416 presse K	1416 information K
información	1011 sigue toda la K	1011 siga toda la K	1035 cubre la K	1115 esta K
informację	2247 wyślij K
informațiilor	2433 preluarea K
informó	1117 K
informē	2006 K
ingresá	77 K tu correo
innehåll	2806 externt K	2827 externt K
innehållet	9 K
innrømmer	2207 K
innrømmet	2207 K
inquiète	1418 s'K
inquérito	35 nosso K
inscrição	2305 cancelar a K	2359 sua K foi
inscríbete	982 K
insändare	43 K	2826 skicka din K	2826 din K till	2826 skriva en K
intelektą	1946 dirbtinį K	1961 dirbtinį K
inteligencję	2269 przez sztuczną K
inteligencí	360 umělou K
intelligenciával	1556 mesterséges K készült	1575 mesterséges K
introduceți	77 K adresa de email
intégralité	1293 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1115 esta K
investigação	2410 esta K
investigație	2504 această K
investigațiile	2504 continua K
invítame	54 K a un café	54 K un café	1114 K a
invítanos	1114 K a
ismételgette	1587 K
istediğiniz	2908 K zaman iptal	3004 K zaman iptal
izražavaju	2631 komentari K
içeriği	9 K
içeriğin	2934 harici K
išorinio	1944 K turinio
""", 'j': """
jautāja	2006 K
javasolják	1587 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2209 skoro już tu K	2209 skoro tu K
jugé	1418 a K
jurnalistă	2436 este K
jurnaliștii	39 K noștri	2459 K noștri îți trimit	2504 K noștri
jälgi	1156 K meid
jäljellä	1266 ilmaista juttua K
jäseneksi	80 liity K	1274 liity K
""", 'k': """
kanał	2289 nasz K
kannatusjäseneksi	1274 liity K
kanál	379 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2664 K
kedykoľvek	2669 odhlásiť sa môžete K
keresőben	1550 google-K
khoản	3092 bạn đã có tài K	3103 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3110 K sao chép
khẳng	3141 K định
kiabált	1587 K
kiabálta	1587 K
kiabálták	1587 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	1587 K
kirjeessä	1277 luki K
kiáltott	1587 K
kiáltotta	1587 K
kiáltották	1587 K
kiến	3123 ý K của bạn sẽ	3138 hãy gửi ý K	3138 vui lòng gửi ý K
kliknutím	351 K na
kolačića	2622 K	2652 K
kolačiće	2622 K	2652 K
kolačići	2622 K
komentować	6 K	2235 aby K
komentár	6 pridať K	2693 pridajte K
komentára	2693 pridanie K	2693 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	338 je K	338 , K
komentátorem	338 je K
komentátorkou	338 je K	2682 je K
komentátorom	2682 je K
komentář	6 přidat K
komentáře	6 pro přidání K	349 vložení K	349 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1248 K
konferencję	2252 naszą K
konuştu	3005 diye K	3005 K
kopírovanie	2675 K obsahu bez	2675 K je zakázané
kopēšana	1979 K bez
korespondentką	2248 jest K
korespondentė	1943 K
korábban	1582 K itt írtunk	1582 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	2291 K
krzyczała	2291 K
krzyknął	2291 K
krzyknęła	2291 K
krävde	2863 K
krævede	21 K felter er	459 K
krönikör	2825 är K
kulturalną	2256 K dyskusję
kulturredaktör	2825 är K
kulturredaktør	424 er K	2168 er K
kumppanuuslinkkejä	74 K	1260 K
kvíz	347 náš K	2692 náš K
kvíze	2692 našom K	2692 v K
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
kúpte	2720 si K
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
kļūsti	2003 K par
křičel	381 K
křičela	381 K
křičeli	381 K
kể	3141 K
""", 'l': """
labākie	1999 K raksti tavā
lamentó	1117 K
lançait	1418 K
lasītu	1969 lai K tālāk
lasītāji	2004 mūsu K
lasītājiem	2004 mūsu K
lejupielādē	2003 K
leverandør	2170 ekstern K
leverantör	2827 extern K
leído	1067 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1989 K
linkistä	1259 lisää tästä K
lisenssillä	47 K
lisäsi	1277 K
llicència	47 K cc
lucrează	2436 K în presă
lunedì	17 ogni K
lună	2505 pe K
luận	6 để bình K	85 phần bình K	3092 đăng nhập để bình K	3123 bình K của bạn sẽ	3138 đăng nhập để bình K
lájkolj	1537 K minket
lákal	381 K
läget	2836 koll på K
lähdet	1214 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2839 du kan K mer	2839 kan du K mer	2839 K mer om	2861 fri att K
läsare	36 våra K	2837 våra K	2861 våra K
läsarna	18 tack vare K
läser	2860 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	451 K for	2199 K for	2854 K för
læser	456 tak fordi du K
læserbrev	43 K	425 skrive et K	425 send dit K
læsere	36 vores K	457 vores K
læseres	436 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	994 K de notas
límites	991 sigue leyendo sin K
lòng	3115 vui K gửi về	3138 vui K gửi về
löd	2863 K
lød	459 K	2207 K
lūdza	2006 K
lập	3127 ủng hộ báo chí độc K	3139 báo chí độc K
""", 'm': """
magyarázta	1587 K
mailovú	2695 e-K adresu
mainoslinkkejä	37 K	74 K	1260 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1138 K abil
materiał	9 ten K
matéria	20 ler esta K	2301 esta K é só	2364 para ler esta K	2410 esta K
matérias	2336 limite de K
matí	300 rep cada K
mawiał	2291 K
mawiała	2291 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1587 K
megszakítása	21 válasz K
meidän	1274 tue K
meitä	1257 tukea K	1257 tue K	1274 tue K	1274 auta K
mencióname	62 K
menționat	2506 a K
mesačne	2722 K
mesečno	2663 K	2781 K
mesélte	1587 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2290 za K
miesięcznie	2290 K
minkä	90 anna K voit
miễn	15 bài K phí	3130 hết số bài K phí	3140 dùng thử K phí
mjesečno	2663 K
modifié	97 article a été K
modération	83 jouez avec K	1357 charte de K	1357 K par la rédaction
mokė	1966 K
mondták	1587 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	991 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1117 K
mulțumim	2503 K că ne citești
munkatársa	1554 K
munkatársunknak	39 K
munkánk	1585 K
munkánkat	1529 támogasd K	1529 támogassa K	1561 K	1584 támogasd K	1584 támogassa K	1585 K
myönsi	1277 K
másodközlés	1547 K
märkis	1159 K
määräsi	1277 K
mån	2838 kr/K	2862 kr/K
månad	2790 testa en K	2838 en K för	2860 testa en K	2862 per K	2862 varje K
månaden	2838 första K	2862 i K	2862 första K
månader	2838 K för #	2860 testa # K
månadsgivare	2860 bli K
måned	389 prøv en K	437 i # K	456 prøv en K	458 pr. K	2182 en K for	2204 prøv en K	2206 per K
måneden	458 om K	2206 i K
måneder	437 i # K	2182 K for #
média	1416 notre K
mês	2410 até o fim do K	2411 por K	2411 ao K
mình	54 mời K ly cà phê	62 tag K
míní	381 K
mówi	2291 K
mówili	2291 K
mówił	2291 K
mówiła	2291 K
môžete	2691 článok si K
müşterimiz	2960 K
mācīja	2006 K
mākslīgais	1986 K intelekts
mēnesis	2005 pirmais K
mēnesī	2005 K
mėgstamiausią	1939 K
mėnesį	1965 per K
měsíc	353 první K	380 za K	380 první K
měsíčně	380 K
můžete	346 článek si K
mạnh	3141 nhấn K
""", 'n': """
nabádal	381 K
nabádala	381 K
naléhal	381 K
namawiał	2291 K
namawiała	2291 K
napisał	2291 K
napisała	2291 K
napiš	38 K nám	67 K nám
napište	38 K nám	337 K nám	370 K na	378 K nám
napísal	2723 K
napíšte	38 K nám	2681 K nám	2681 K, prosím	2714 K na	2720 K nám
naročilo	2754 hvala za K
naročite	80 K se	2728 K se na naše	2779 K se
naročnik	50 kot K	2727 že K
naročnike	2735 samo za K	2735 le za K
naročniki	50 K lahko	2767 lahko berejo le K	2767 berejo samo K	2783 K
naročnikom	2727 dostopen le K	2727 na voljo K	2727 na voljo samo K	2727 na voljo le K	2767 dostopna le K	2767 dostopna samo K	2767 dostopen le K	2767 dostopen samo K
naročnina	2755 K	2783 K
naročnino	2755 z K	2777 z K
narzędzi	2269 przy wsparciu K ai
naujienlaiškio	1951 K
naujienlaiškis	1964 mūsų K	1967 K
naujienlaiškį	1931 mūsų K	1951 K	1963 užsisakykite K	1964 mūsų K
navođenja	2637 bez K izvora
navođenje	2637 uz K izvora
nawoływał	2291 K
našeho	343 do K týmu	343 K e-shopu
našem	2626 K timu
našich	369 K zpráv	2713 K správ
neatkarīgu	2003 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1584 segíts K	1584 írjon K	1584 írj K	1584 jelezd K	1585 K adód
nemokamą	1955 K paskyrą
neobmedzený	2668 K prístup
neodpovídá	30 K za
neomezený	333 K přístup
neomezeně	309 K číst
nepiekrītat	43 K
nepriklausomą	1953 paremkite K žurnalistiką	1963 paremkite K	1964 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1240 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	378 podpořte K
nezávislá	379 K média
nezávislé	2721 K médiá
nezávislú	2720 podporte K
ngoài	3118 nội dung bên K
nguồn	3113 K ưu tiên	3113 K tin ưu tiên	3136 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3123 chịu trách K về nội dung bình luận
nhân	3119 trí tuệ K tạo
nhấn	3138 K vào đây
nhận	3094 đăng ký K bản tin	3094 đăng ký K tin	3138 đăng ký K bản tin	3138 đăng ký K tin
nhập	24 đăng K	3092 vui lòng đăng K	3092 đăng K để đọc	3092 đăng K để xem	3092 đăng K để lưu	3092 hãy đăng K để	3138 đăng K để đọc	3138 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	2249 materiał wideo jest K
niezależne	2288 wesprzyj K	2288 wspieraj K	2289 K media
niezależność	2289 K
niezależną	2289 jesteśmy K
noastră	2504 munca K
nolēma	2006 K
norāda	2006 K
nosūtīsim	57 jums K
notificações	14 as K	2311 ative as K	2311 ativar K	2311 receba K
notificările	14 K	2423 activează K
notifikácie	2694 K
notícia	2410 esta K
notícias	2305 receba as K	2305 receba K	2314 siga as últimas K
novinařina	379 naše K
novinařinu	379 nezávislou K
novinár	2682 je K	2682 , K
novinári	2721 naši K
novinárka	2682 je K	2682 , K
novinárkou	2682 je K
novinárom	2682 je K
novinář	338 je K	338 , K
novinářem	338 je K
novináři	379 naši K
novinářka	338 je K	338 , K
novinářkou	338 je K
novičke	2728 na e-K
novičnik	2736 K	2736 e-K	2780 naš e-K	2783 K
novičnika	2736 K
nuotraukų	40 K ir vaizdo
nusprendė	1966 K
nášho	2688 do K tímu
nächste	21 in diesem browser für die K	614 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3141 K
nõus	43 ei ole K?
năm	3140 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	343 našem K
obegränsad	2793 K tillgång
obećala	2664 K
obećao	2664 K
obiecał	2291 K
obiecywał	2291 K
obligāta	1979 atsauce K
oblíbené	335 K zdroje
oblíbených	335 K zdrojů
oblíbenými	335 K zdroji
obrigatórios	21 campos K são	2323 campos K são
obveščanje	2754 na naše K
obľúbené	2679 K zdroje
obľúbených	2679 K zdrojov
obľúbenými	2679 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	368 chcete K
odebírejte	313 K náš	374 K	378 K
odemkněte	309 K si
odhlásit	314 K se můžete kdykoli
odoberať	2712 chcete K
odpoveď	21 zrušiť K
odpovídal	381 K
odpověděl	381 K
odpověděla	381 K
odpověď	21 zrušit K
odpowiadał	2291 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2291 K
odpowiedziała	2291 K
odražavaju	2631 komentari K	2631 komentari ne K
odídete	2677 kým K
ofereça	2301 K este artigo
ograniczeń	2215 czytaj bez K	2215 czytaj więcej bez K
også	51 bli med du K
ogłosił	2291 K
ogłosiła	2291 K
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
ortakliği	2946 iş K linkleri
orzekł	2291 K
osobních	331 ochrany K údajů	331 ochraně K údajů
osobných	2684 K údajov
ostrzegał	2291 K
ostrzegała	2291 K
ostrzegł	2291 K
otrzymywać	2277 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	381 K	2723 K
oznámila	381 K	2723 K
ozvěte	38 K se nám	67 K se nám	337 K se nám	378 K se nám
""", 'p': """
padėkite	1963 K mums
pageidaujamą	1939 K šaltinį
paklausė	1966 K
palīdzi	1993 ziedo un K	2003 K mums
palīdzību	1986 mākslīgā intelekta K	2001 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1963 K mums
parsisiųskite	1963 K
participación	1022 normas de K
partnerské	74 K odkazy	356 K odkazy	2700 K odkazy
partneři	320 my a naši K
pastā	1991 e-K
pastāstiet	38 K mums	67 K mums
patronką	2267 zostań naszą K
patrões	2389 sem K	2410 sem K
paylaşin	25 K	49 K	2949 K
paziņoja	2006 K
paziņojumus	1990 K
państwa	2247 czeka na K
pašte	1951 jūsų el. K
pažadėjo	1966 K
periódico	1115 este K	1115 nuestro K
permanència	302 sense K
persiųskite	49 K
personvernerklæring	2149 K
phê	54 mời tôi một ly cà K	3127 mời bạn một ly cà K
phóng	3115 liên hệ K viên	3117 là K viên báo	3117 là K viên của	3138 hãy liên hệ K viên
phút	0 K đọc
pidió	1117 K
pidätetään	1236 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2291 K
pisała	2291 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2619 K nam	2651 K nam na	2651 K na	2661 K nam	2741 K nam	2741 K na	2771 K nam na	2771 K na	2779 K nam
piškotke	2744 K	2772 K
piškotki	2744 K
piškotkov	2744 K	2772 K
pište	370 K na	370 K nám na
plakáton	1587 állt a K
plânge	2506 se K
pochází	340 obsah K
podcastów	2253 K
podcastů	345 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2291 K
podporovatelé	379 naši K
podporují	379 nás K
podpoře	379 díky K
podpořte	358 K	378 K nás	378 K naši	378 K naše	378 K mě
podrška	2661 vaša K
podrške	2638 bez vaše K	2662 vaše K
podršku	2661 vašu K
podržite	2638 K	2661 K nas	2661 K naš
podělte	67 K se s námi	67 K se o
podľa	2723 K
poinformował	2291 K
poinformowała	2291 K
pokračovanie	2668 pre K v čítaní
pokračování	309 K je dostupné	356 K článku níže
pokračuje	356 článek K	356 text K	2700 článok K	2700 text K
pokračujte	309 K ve čtení s
política	280 K de galetes	1019 K de cookies	2321 K de cookies	2338 cobre K
pomocí	360 K ai
pomocą	2269 z K ai
pomoć	2661 vašu K
pomóż	2288 K nam
pomôžte	2720 K nám
poprosił	2291 K
poprosiła	2291 K
poprosiło	2291 K
poručila	2664 K
poručio	2664 K
poslední	367 K článek zdarma	367 K článek, který můžete
posledný	2711 K článok zadarmo
poslušajte	2770 K nas
postafiókjába	1533 K
postaládádba	79 a K	1549 a K
postaládájában	1549 ön K
posílat	351 nechte si K
posílejte	337 K nám
posíláme	57 vám K	57 K vám
potřebujeme	378 K vaši pomoc	378 K vaši podporu
používame	2684 K cookies
používá	320 tento web K
používáme	320 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2291 K
powiedziała	2291 K
powtarzał	2291 K
powtarzała	2291 K
pozostało	2215 K # %	2215 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	381 zvou K
pošaljite	49 K ga	2619 K nam	2619 K na	2661 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	337 K nám	378 K nám
pošli	49 K ho
pošlite	49 K ho	2681 K nám	2720 K nám
pošljemo	57 vam K
pošljite	49 K ga	2741 K nam	2741 K jo nam	2741 K na	2779 K nam
požádal	381 K
požádala	381 K
pracę	2289 naszą K
pranešimus	1950 K
praneškite	38 K mums	67 K mums
pranešė	1966 K
prašė	1966 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	2715 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	2668 už ste K	2668 ste K
predplatiteľom	80 staňte sa K	2676 K	2720 staňte sa K
predplatiteľov	2676 pre K
predplatné	2668 už máte K	2697 K	2720 kúpte K	2720 kúpte si K	2724 K
predplatného	2697 K
predplatným	2697 K	2718 s K
predplaťte	80 K si
preferată	2434 sursă K	2498 sursă K	2498 sursa K
preferované	335 K zdroje	2679 K zdroje
preferovaný	335 K zdroj	2679 K zdroj
preferovaných	335 K zdrojů	2679 K zdrojov
preferovaným	335 K zdrojem	2679 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	2215 tylko dla K	2275 tylko dla K
prenumeratą	2261 z K
prenumeratę	80 kup K	2215 masz już K	2261 zamów K	2261 kup K	2261 wykup K	2287 kup K
preporučila	2664 K
preporučio	2664 K
pretlačiť	45 K
prevziať	45 K
prečítate	2668 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2661 K se našoj	2661 K im se	2779 K se nam
pridržana	2611 sva prava K
pridržane	2734 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1966 K
prihlásenie	2669 ďakujeme za K	2695 ďakujeme za K
prihlásení	2697 po K
prihlásením	2695 K súhlasíte
prihláste	24 K	2668 K sa a čítajte	2720 K sa na odber
prihvaćate	2633 prijavom K
pripažino	1966 K
programėlėje	1949 K
programėlę	1949 K
prohlásil	381 K
prohlásila	381 K
prohlížeč	10 váš K
pronađite	2649 K nas
proposé	1353 conçu et K par
prosił	2291 K
prosiła	2291 K
pročitali	2603 da biste K
pročitate	2601 da K cijeli	2601 da K ceo
prośbę	2209 mamy do ciebie K	2209 mamy małą K
prošnjo	2738 imamo majhno K	2738 majhno K
prywatności	2231 polityka K	2231 polityce K
przeczytać	2215 aby K cały	2215 aby K ten artykuł
przeczytałaś	2256 dziękujemy, że K
przeczytałeś	2256 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2212 K nam #%	2288 K nam	2288 K #
przekonywał	2291 K
przekonywała	2291 K
przesyłajcie	2247 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2247 K nam	2247 K je do nas	2288 K nam
przyznał	2291 K
przyznała	2291 K
przyłącz	51 K się
przyślij	2247 K nam	2247 K je do nas	2288 K nam
práca	2721 naša K
práce	379 naší K
práci	379 naši K
prácu	2721 našu K
précision	97 K:
précisé	1418 a K
précédente	97 version K de cet
préférée	1343 source K
préférées	1343 sources K
prévient	1418 K
príspevky	2693 K v diskusii
príspevok	2720 váš K
próxima	2410 nossa K
průzkumu	35 našeho K
ptá	381 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1673 blocco della K	1768 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1554 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1317 bloqueur de K	1317 bloqueurs de K	1416 sans K
publicités	1317 bloqueur de K
publicystką	2248 jest K
publicystą	2248 jest K
publikování	328 K nebo šíření
publiée	22 ne sera pas K	1322 votre adresse e-mail ne sera pas K
pytał	2291 K
pytała	2291 K
pytały	2291 K
pytań	2255 na kilka K
pyyntö	1214 pieni K
pyysivät	1277 K
pásale	1114 K esta
pásalo	49 K
päevakokkuvõte	1143 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1245 K
päätti	1277 K
påminde	2863 K
pénzbe	1585 K kerül
pénzéből	18 olvasók K
písemného	329 bez K souhlasu
písomného	2715 bez K súhlasu
píšte	2714 K na	2714 K nám na
pódcast	34 nuestro K	1115 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	1972 K bez	1979 K bez
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
quyên	3138 K góp ngay	3142 K góp
quyền	3110 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2291 K
radziła	2291 K
radí	381 K
rakstīja	2006 K
rappelé	1418 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	1963 K mums
rašė	1966 K
recibirás	57 K
reclamă	11 K
reconoció	1117 K
recordó	1117 K
rectificación	97 K:
recunoaște	2506 K
redacció	39 la nostra K	43 cartes a la K	291 la K t'envia	301 la nostra K
redacción	39 nuestra K	43 cartas a la K	1063 la K te envía	1103 se incorporó a la K	1115 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2459 K îți trimite	2504 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2288 wesprzyj K
redaktorką	2248 jest K
redaktorė	1943 K
redaktör	2825 är K för	2825 är K på	2825 är politisk K
redaktør	424 er K på	424 er K for	424 er politisk K	2168 er politisk K	2168 er K i	2168 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2359 a K envia	2398 entrou para a K	2410 nossa K
reenvíalo	49 K
refusé	1319 K le dépôt
registrácii	2697 po K
registráciou	2695 K súhlasíte
registráciu	2695 ďakujeme za K
regisztrálj	1584 K ingyenesen	1584 K, hogy
regisztráljon	1584 K ingyenesen	1584 K, hogy
regisztrálnia	1581 K kell
regístrate	991 K gratis	992 K para
reinhören	539 jetzt K:
rejestrując	2258 K się
reklamlänkar	74 K	2840 K
reklamą	11 K
reklám	70 nincs K	2721 bez K
reklámok	1585 K nélkül
reportaż	2289 ten K
reporterką	2248 jest K
reportér	338 , K	2682 , K
reportérem	338 je K
reportérka	338 , K	2682 , K
reportérkou	338 je K	2682 je K
reportérom	2682 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	274 prohibida la K	299 K sense permís
reproducción	1032 prohibida su K	1032 prohibida la K
reprodução	2334 proibida a K	2334 K proibida	2367 K permitida desde	2367 K é permitida desde
reprodúcelo	45 K
republié	45 K	1333 K avec	1371 cet article est K
repórter	39 nosso K	2338 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1117 K
rezervăm	29 ne K dreptul
riêng	3103 chính sách quyền K tư	3130 dành K cho thuê bao	3136 quan điểm K của tác giả
rovatvezetője	1554 K
ročne	2722 K
ročně	380 K
rät	617 K
rätta	2831 K fel
rättar	2831 vi K fel
rättelse	97 K
räumte	617 K ein	617 K der	617 K die
rääkis	1159 K
råber	459 K
råbte	459 K
rådde	2863 K
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
röst	2828 ai-K
răspuns	2506 a K	2506 au K
răspunsul	21 anulează K
rằng	3141 viết K	3141 cho K
""", 's': """
sacīja	2006 K
sadržaj	9 ovaj K	2622 vanjski K	2622 spoljni K
sadržaja	9 ovog K	2622 vanjskog K	2622 prikaz ovog K	2622 prikaz K
sakė	1966 K
sanctionné	1418 a K
sandučić	79 u vaš K	2604 u vaš K
sandučiću	2604 u vašem K	2633 vašem K
sbírka	382 K
schließ	51 . K dich
schließen	51 . K sie sich	470 K sie ein abo	614 K sie ein abo
schránke	2669 vašej K
schránky	79 do vaší K	79 do vašej K	313 do vaší K	2669 do vašej K
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
sessão	24 inicie K	2409 inicie K
señaló	1117 K
sfătuia	2506 K
sfătuiește	2506 K
sfătuit	2506 a K
sisällön	9 K	1247 ulkoisen K
sisältö	1218 tämä K on vain
sisältöä	1247 ulkoista K
siunčiame	57 jums K
sjefredaktør	2168 er K
sjöng	2863 K
skarży	2291 K
skarżył	2291 K się
skrzynkę	79 na twoją K	2218 na twoją K	2218 na swoją K	2258 K mailową
slažete	43 K se	43 ne K se
slobodné	2720 podporte K
slobodnú	2720 podporte K
slušajte	2649 K nas
slíbil	381 K
slíbila	381 K
sondę	2255 naszą K
sonuçlarinda	2928 google arama K
sorumluluğu	30 K
souborů	330 K cookie
souhlasíte	43 K?	351 e-mailu K	351 odesláním K	351 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3115 về hộp thư của tòa K	3127 hãy ủng hộ tòa K	3136 bằng văn bản của tòa K	3138 hãy gửi về tòa K	3138 hãy liên hệ tòa K	3138 hãy báo cho tòa K	3139 tòa K
spandér	54 K en kaffe
spolupráci	356 ve K s partnerem	2700 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2741 K nam
sportkrönikör	2825 är K
sportsredaktør	424 er K
spracovaním	2695 K osobných údajov
sprijiniți	2503 K
sprijină	2503 K-ne
správach	2680 google K
správy	2680 google K
spuneți	38 K-ne	67 K-ne	2504 K-mi mai jos
stellenbörse	538 in unserer K
stjärna	60 fält med K
straipsnį	1962 šį K	1964 visą K
stronę	2278 naszą K
stwierdził	2291 K
stwierdziła	2291 K
stáhněte	378 K si naši	378 K si náš
stálo	381 K na	381 K ve	381 K v
står	30 K för	459 K der på	2207 K det på	2207 K det i	2863 K det på
stöd	2787 med ditt K	2860 K oss	2860 K vår	2860 ditt K
stödja	2837 K oss med
stödlinjen	83 K
stödmedlem	2860 bli K
stödprenumerant	2860 bli K
stötta	2837 K oss med	2860 K oss	2860 K vår	2860 K vårt
støt	436 K os	456 K os	456 K med
støtt	2204 K oss	2204 K vår
støtte	386 med din K	386 vi har brug for din K	436 K os med	436 din K gør	456 din K	456 bliv K	2131 med din K	2181 K oss med	2204 din K
støtteabonnent	2204 bli K
støttemedlem	80 bli K	456 bliv K	2204 bli K
stāstīja	2006 K
stăpâni	2484 fără K
stěžuje	381 K
subscripció	304 K
subskrybentów	2215 tylko dla K	2215 dostępna dla K	2215 dostępne dla K	2275 tylko dla K
subskrypcją	2261 z K	2283 z K
subskrypcję	2215 kup K	2215 masz już K	2258 dziękujemy za K	2261 wykup K	2288 kup K
suosikkilähteeksesi	1240 K
suosikkilähteeksi	1240 K
sursă	2458 link activ către K
suscripción	991 ya tengo una K	1114 cambia tu K	1118 K
suscríbase	80 K	1114 K
suscríbete	80 K	991 K para	991 K por	991 K en	998 K al boletín	1114 K
susțin	2450 care ne K lunar	2504 ne K lunar
susține	2503 K-ne	2503 K presa	2506 K că
susținerea	2503 K ta
susțineți	2503 K-ne
svarīgākie	2002 nedēļas K
svarīgākās	2002 nedēļas K
svěřte	337 K se nám
szerkesztője	1554 K
szerkesztőségünk	39 K	1585 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1585 K
szerzője	1554 külső K
szólított	1587 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2838 tills du K upp	2863 K
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
sök	2852 K nu
sökresultat	2821 K på google
söyledi	3005 K
söylediler	3005 K
söylüyor	3005 K
søg	449 K nu
søgeresultater	420 K på google
søgning	420 google-K
søk	2197 K nå
søkene	2164 google-K dine
søkeresultatene	2164 K dine på google
súhlasu	2715 bez K
súhlasíte	43 K?	2695 odoslaním K
súmate	51 K	1114 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	1555 K
sütiket	1555 K
săptămână	17 o dată pe K	2505 pe K
sīkdatnēm	1984 K	2002 K
sống	3127 nuôi K tờ báo	3127 bạn đọc nuôi K
""", 't': """
találatok	1550 google-K
tanácsolja	1587 K
tanácsolják	1587 K
tanácsolta	1587 K
tanácsolták	1587 K
tanította	1587 K
taşiyin	2949 K
teigė	1966 K
tekemään	1275 K sitä
tekijänoikeus	1236 K suojaa
tekoäly	1248 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1248 K
tekoälyn	1248 K avulla	1248 K tekemä
tekoälyä	1248 käyttää K
telefonā	1990 savā K
tesszük	22 nem K közzé
textům	365 ke všem K
teşekkürler	3002 okuduğunuz için K
thiết	3136 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3130 dành cho K bao	3130 đã là K bao	3142 K bao
thuộc	3111 bản quyền K
thành	3093 dành cho K viên	3125 bạn đã đăng ký K công	3138 trở K thành viên
tháng	3130 đọc miễn phí trong K	3140 mỗi K	3140 hàng K	3140 K đầu
thích	3113 nguồn tin ưa K	3113 nguồn yêu K
thông	14 K báo	3099 bật K báo	3099 nhận K báo	3115 bạn có K tin	3115 bạn đọc cung cấp K tin	3136 khi phát hành lại K tin	3138 hãy gửi K tin	3138 đăng ký nhận K báo	3138 hãy bật K báo
tilføjede	459 K
tillgång	2860 få fri K
tillåtet	2849 inte K att återge
tiếng	3123 K việt có dấu
tiếp	3092 để K tục đọc	3092 để đọc K	3092 đăng nhập để K tục	3127 K sức cho báo chí	3130 để K tục đọc	3138 đăng ký để đọc K	3138 hãy K sức	3138 đăng nhập để K tục
tjänst	2784 en liten K att be
tjänsten	2852 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1531 a K
toàn	20 K bộ bài	3092 để đọc K bộ	3092 đọc K bộ bài	3130 để đọc K bộ bài	3138 đăng ký để đọc K bộ
tražila	2664 K je
tražili	2664 K su
tražio	2664 K je
tretích	2684 cookies K strán
treści	9 tej K	2261 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3099 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	3123 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1554 K
turpinātu	1969 lai K lasīt
tuần	17 mỗi K	3125 bản tin hằng K của	3125 bản tin hàng K của	3140 mỗi K
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
tłumaczy	2291 K
tłumaczył	2291 K
tłumaczyła	2291 K
třetích	340 cookies K stran
""", 'u': """
uafhængigt	457 K medie
ubegrænset	392 K adgang
udostępnij	25 K
ukarał	2291 K
ulaş	38 bize K
ulaşin	38 bize K	2930 bize K	2949 K
ulaşmak	2930 yazara K
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
upphovsrätt	2817 skyddat enligt lagen om K
upphovsrättslagen	2817 skyddat enligt K
uprednostňované	2716 K zdroje
uprednostňovaný	2716 K zdroj
uprednostňovaných	2716 K zdrojov
upřednostňované	373 K zdroje
upřednostňovaný	373 K zdroj
upřednostňovaných	373 K zdrojů
upřesnění	97 K:
uredništva	2734 brez dovoljenja K	2734 brez soglasja K
uredništvo	2748 v naše K	2780 naše K
uredništvu	39 našemu K	2741 pišite K
urmărește	2422 K-ne pe	2422 K-ne și pe	2423 K știrile	2503 K-ne
urmăriți	2422 K-ne pe	2503 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	2321 K de cookies
utilizează	2425 K cookie
utilizăm	2425 K cookie
utánközlés	1547 K
utánközölhető	45 K
uutislähteeksesi	1240 ensisijaiseksi K
uutislähteeksi	1240 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2291 K
uznała	2291 K
uzsvēra	2006 K
użyciu	2269 przy K ai
użytkowników	2256 opiniami K
używamy	2230 K plików cookie
užsisakykite	1928 K prenumeratą
""", 'v': """
vašeho	313 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2681 dajte nám K
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
već	2616 kad ste K tu	2663 K od
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
viên	3117 là biên tập K của	3130 dành cho hội K
viết	3138 hãy K thư	3139 bài K này	3141 ông K	3141 bà K
você	18 sem K	2410 sem K
vollständigen	470 K artikel lesen
volontär	528 ist K
volontärin	528 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2751 K
vyhradené	2675 všetky práva K	2675 autorské práva sú K
vykřikl	381 K
vykřikla	381 K
vypočuť	2691 si môžete K
vysvetľuje	2723 K
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
vás	358 bez K by	379 bez K by	2702 bez K by	2721 bez K by
väitis	1159 K
väitti	1277 K
väittää	1277 K
välise	1136 K sisu
våre	2204 meld deg på K
vårt	2139 meld deg på K	2204 meld deg på K
vær	51 K med
védekezett	1587 K
véli	1587 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2721 K vám
vēlamo	1980 K avotu
vēstkopai	1991 K
vēstulei	1991 ziņu K
vědět	38 dejte nám K	67 dejte nám K	337 dejte nám K	378 dejte nám K
všetkým	2709 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	2688 náš K
webinář	343 náš K
według	2291 K
weißt	527 K du mehr
wezwał	2291 K
wiadomościach	2278 google K
wołali	2291 K
wołał	2291 K
wołała	2291 K
wpłata	2267 każda K	2288 twoja K
wpłatom	2289 dzięki K
wpłać	2288 K
wspierającym	2288 zostań K
współpracy	2264 we K z partnerem
wyjaśnia	2291 K
wypisać	2218 K się w każdej chwili
wyrażam	2219 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2247 K nam	2247 K je do nas
wzywał	2291 K
wzywała	2291 K
wöchentlichen	482 K newsletter
właściciela	2289 nie mamy K
""", 'y': """
yazdiğimiz	2959 daha önce K haber
yazmişti	3005 diye K
yhteistyössä	1260 K mainostajan
yönetmenidir	2932 genel yayin K
""", 'z': """
zaakceptować	2249 K pliki cookie
zaapelował	2291 K
zaapelowała	2291 K
zachęcali	2291 K
zachęcano	2291 K
zachęcał	2291 K
zachęcała	2291 K
zadaním	2695 K e-mailu
zadržana	2611 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	351 K e-mailu
zagłosuj	2272 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2638 K vama	2662 K vama
zakázané	2675 šírenie je K
založte	378 K si účet
zamknutý	2668 článok je K
zamčený	309 článek je K
zapisując	2258 K się
zapowiedział	2291 K
zapowiedziała	2291 K
zapytał	2291 K
zapytała	2291 K
zastrzeżone	2242 wszelkie prawa K	2242 wszystkie prawa K
zawołał	2291 K
zawołała	2291 K
zašlete	337 K nám
zašlite	2681 K nám
zaželen	2774 K vir
zaželene	2774 K vire
zaželeni	2774 K vir
zbiórka	2292 K
zbývá	309 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2252 do naszego K
zewnętrzna	2249 treść K
zewnętrzne	9 treści K	2230 treści K	2249 treści K
zewnętrznej	9 treści K	2249 treści K
zewnętrznych	9 treści K
zgłoś	2247 K go nam	2288 K nam
ziņas	2002 mūsu K
znać	38 daj nam K	67 daj nam K	2279 daj nam K	2288 daj nam K
zněl	381 K
zněla	381 K
znělo	381 K
zobrazení	340 K tohoto obsahu	340 K obsahu
zobrazený	60 e-mail nebude K
zostań	2288 K z nami
zpracováním	314 souhlasím se K	321 K osobních údajů
zprávy	336 google K
zprávách	336 google K
zpívali	381 K
zugänglich	555 frei K
zunächst	514 dieser artikel erschien K
zurück	584 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2717 K
získávejte	374 K
zł	2261 za # K	2261 od # K	2290 od # K
złotówka	2267 każda K	2289 każda K
""", 'á': """
állt	1587 ez K
állítja	1587 K
átvehető	45 K
""", 'ä': """
ägare	2837 inga rika K
ähnliches	527 K erlebt
ändå	2784 nu när du K är här
äpp	1141 K
äppi	1141 K
""", 'å': """
åndsverkloven	2160 beskyttet av K
året	458 om K
återges	2817 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2936 bizimle K
çalişmalarimiz	3003 K
çağrisinda	3005 K bulundu
çerezler	2917 K kullan
çerezlere	2934 K
çerezleri	2917 K kullan	2934 K	2960 K kabul
çözün	2949 K
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
îmbia	2506 K
îndemna	2506 K
îndemnat	2506 a K
îndemnau	2506 K
întrebat	2506 a K
întrebau	2506 K
""", 'õ': """
õpetas	1159 K
""", 'ö': """
öffnen	484 app K
önemli	2960 günün en K
önerdi	3005 K
önskad	2821 K källa
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
ücretsiz	15 K haber	15 K makale	2947 K üye olun
ügyfelünk	1583 K
ühendust	38 võta meiega K	67 võta meiega K	1156 võta K
ütles	1159 K
ütlesid	1159 K
üyeliği	2942 bülten K
üzente	1587 K
üzenték	1587 K
üçüncü	2934 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2649 K nas
čitalaca	43 pisma K	2638 uz podršku K	2656 K	2662 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2656 K	2662 naši K
čitatelia	2719 K	2721 naši K
čitatelja	43 pisma K	2638 uz podršku K	2656 K	2662 naših K	2662 uz podršku K
čitatelji	36 naši K	2656 K	2662 naši K
čitateljima	2656 K
čitateľom	18 vďaka K	2719 K
čitateľov	36 našich K	2702 vďaka podpore K	2719 K	2721 našich K	2721 vďaka podpore K
članak	20 cijeli K	2616 svidio vam se K	2634 cijeli K	2634 ceo K	2662 ovaj K
člancima	2645 svim K
članek	2738 vam je bil K všeč	2780 ta K
člankov	2766 do vseh K
členem	80 staňte se K	378 staňte se K
členom	2720 staňte sa K
článek	20 celý K	305 líbil se vám K	309 celý K za	353 celý K	379 tento K	379 líbil se vám K
článkom	2697 všetkým K	2709 k všetkým K	2709 ku všetkým K
článku	20 celého K
články	379 naše K
článků	353 limit K
článkům	353 všem K	365 ke všem K
článok	20 celý K	2677 páčil sa vám K	2697 celý K	2721 tento K
čtenáři	376 K	379 naši K
čtenářů	36 našich K	43 listy K	358 díky podpoře K	376 K	379 našich K	379 na podpoře K	379 díky podpoře K
čtenářům	18 díky K	36 našim K	376 K
čtení	0 doba K
čtěte	369 K nás
číst	379 K dál bez
čítajte	2713 K nás	2720 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2720 K, že nás čítate
""", 'đ': """
đây	3138 bấm vào K
đóng	3138 K góp của bạn	3138 hãy K góp
đăng	45 K lại	3125 cảm ơn bạn đã K ký	3125 bằng việc K ký, bạn	3138 K ký để đọc bài
đường	3115 K dây nóng của tòa soạn	3115 K dây nóng của báo	3138 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3130 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2722 K sumou
""", 'ř': """
řekl	381 K
řekla	381 K
říká	381 K
""", 'ś': """
śledztwa	2289 nasze K
śledztwo	2289 to K
śledź	2226 K nas na	2288 K nas
śpiewali	2291 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	3005 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2619 K nam
šaukė	1966 K
šiandien	1953 aukokite K
šodien	1993 ziedo K
""", 'ź': """
źródło	2242 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2291 K
""", 'ž': """
žalio	2664 K se
želene	2774 K vire
želeni	2739 K vir
željene	2617 K izvore
željeni	2617 K izvor
žiadny	71 K spam
žurnalistai	1964 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1943 K
žurnalistika	379 naše K	379 nezávislá K	1964 K kainuoja	1964 gera K	2721 nezávislá K
žurnalistiku	379 nezávislou K	2721 nezávislú K
žurnalistiky	379 nezávislé K
žurnalistė	1943 K
žurnāliste	1983 K
žurnālisti	2004 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2004 neatkarīga K	2004 K maksā	2004 laba K
žurnālistiku	1993 atbalsti neatkarīgu K	2004 neatkarīgu K
žurnālists	1983 K
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
авторизованные	2561 только K
авторизованным	2561 K пользователям
авторизовані	3053 лише K
авторизуйтесь	24 K
авторкою	3041 зв'язатися з K
автором	3041 зв'язатися з K
автору	54 на каву K	2549 пишите K
адрес	21 имейл K няма	200 имейл K
адреса	200 имейл K
адресою	3074 пишіть за K
адресу	2581 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	196 нашата K	196 кратка K
анкетата	197 K
анкету	2560 K	3052 K
анонимно	2549 K
афилиейт	205 K линкове
""", 'б': """
бажаних	3038 K джерел
безкоштовна	3072 остання K стаття
безкоштовний	3048 наш K вебінар	3056 K акаунт	3072 останній K матеріал
безкоштовних	3056 ліміт K	3056 K статей
безкоштовні	15 K статті	3056 K статті
безлимитный	2516 K доступ
безплатен	193 нашия K уебинар
безплатна	216 последна K статия
безплатни	15 K статии	202 K статии
безплатно	202 K, за
бесплатная	2579 последняя K статья
бесплатные	15 K статьи	2564 K статьи
бесплатный	2555 наш K вебинар	2564 K аккаунт	2579 последний K материал
бесплатных	15 K статей	2564 лимит K	2564 K статей
бисквитки	190 K	220 K
бисквитките	190 K	220 K
благав	3087 K
благала	3087 K
благали	3087 K
благодарение	18 K на читателите	208 K на вас	208 K на вашата	226 K на вас
благодарим	200 K ви, че се
благодаря	2570 K донатам	2595 K вам	2595 K вашей
блокировщик	2529 отключите K	2529 K рекламы
блокувальник	3023 K реклами
бот	39 наш K
браузер	10 ваш K	2542 ваш K	3033 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	172 нашия K	201 K	226 нашия K	229 K
бюлетина	78 за K	172 K ни	172 запишете се за K	201 K
бюлетини	201 K
бяхте	42 K ли там
""", 'в': """
вайбері	3039 K
вайбър	16 K	185 K
ватсапе	2547 K
вашата	173 на K поща
введите	77 K адрес
вебинар	2555 наш K
вебінар	3048 наш K
взывал	2597 K
видео	9 это K	40 фото и K
виділіть	3037 K
визнав	3087 K
визнала	3087 K
визнає	3087 K
викала	228 K
викаха	228 K
викаше	228 K
викна	228 K
використання	3033 K cookie	3062 будь-яке K матеріалів	3062 K матеріалів сайту
використанні	3031 при K матеріалів
використовує	3024 K cookie
використовуємо	3023 K cookie
вимагав	3087 K
вимагала	3087 K
вимагали	3087 K
виправлення	97 K:
випуск	3050 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3087 K
вк	2547 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2547 K
влезте	24 K
вміст	9 цей K
внескам	3063 завдяки K	3085 завдяки K
внесок	3084 ваш K
войдите	24 K	2517 K, чтобы
вотсапе	2547 K
вотсапі	3039 K
впн	64 без K
всеки	208 K лев
встановіть	3017 K додаток
въведете	77 K имейла си
възпроизвеждането	207 K
выделите	2532 K ее	2532 K текст
выпуск	2558 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3087 K
відповідав	3087 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3087 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	228 K
гласил	2597 K
гласила	2597 K
гласит	2597 K
гласувайте	213 K
гледайте	218 K ни
говорил	2597 K
говорила	2597 K
говорили	2597 K
говорит	2597 K
год	2596 в K
годишно	227 K
голосуйте	2575 K	3068 K
гривень	3086 # K
грн	3086 # K
група	219 viber K
гукав	3087 K
гукали	3087 K
гукнув	3087 K
гукнула	3087 K
гіперпосилання	3031 K обов
""", 'д': """
дальше	2516 чтобы читать K
дарение	225 вашето K	227 с K	229 K
дарения	229 K
дарете	208 K	225 K ни
джерела	3038 обрані K	3038 бажані K
джерелом	3038 основним K	3038 бажаним K
дзен	2547 K
дзене	2547 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	228 K
добавил	228 K	2597 K
добавила	228 K	2597 K
добавьте	2526 K нас в
добавя	228 K
додав	3087 K
додала	3087 K
додатку	84 у нашому K
додає	3087 K
дозволить	3084 ваша підтримка K
дозволяється	3062 матеріалів K лише
долучайтесь	51 K	3084 K до нас	3084 K до нашої	3084 K до нашого	3084 K до спільноти	3084 K до читачів
долучайтеся	51 K	3084 K до нас	3084 K до нашої	3084 K до нашого	3084 K до спільноти	3084 K до читачів
донат	2594 ваш K	3084 ваш K	3088 K
донатам	3063 завдяки K
донати	3088 K
донатом	3086 K
донаты	2598 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	3084 ваша підтримка K
допомога	3084 нам потрібна ваша K
допомогою	3065 за K ші
допоможе	3085 K нам
допоможуть	3063 K нам працювати	3085 K нам
допоможіть	90 K, скільки можете
допускается	2569 материалов K только
допълнена	97 статията е K
доступ	2564 полный K	3056 повний K
достъпен	169 K за абонати
достъпна	169 K за абонати
достъпно	169 K за абонати
дочитали	2508 вы K до конца	3007 ви K до кінця
дочитати	3013 щоб K
дочитать	2516 чтобы K	2564 K
""", 'е': """
евро	202 за # K
ежедневную	2519 K рассылку
ежемесячно	2596 K
ежемесячное	2594 оформите K
ежемесячный	2570 K донат
еженедельную	2519 K рассылку
електронна	173 вашата K поща
електронної	3055 адресу K пошти
електронну	3055 K адресу	3055 K пошту
епизод	195 K
епизода	195 K
""", 'ж': """
жаловалась	2597 K
жаловался	2597 K
жалуются	2597 K
жодного	71 K спаму
журналист	188 е K	188 - K	188 , K	2550 - K	2550 , K
журналисти	226 нашите K
журналистика	226 независимата K	226 независима K	226 нашата K	2595 независимая K
журналистике	2595 независимой K
журналистики	2595 независимой K
журналистику	2595 независимую K
журналистка	188 е K	188 , K	2550 - K	2550 , K
журналисты	2595 наши K
журналіст	3043 - K	3043 , K
журналістам	39 нашим K
журналісти	3085 наші K
журналістика	3085 незалежна K
журналістику	3085 незалежну K	3085 якісну K
журналістка	3043 - K	3043 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3017 K застосунок
завантажте	3017 K додаток
завдяки	3063 існує K	3085 K вам	3085 K вашій
зависимост	88 хазартът създава K
задонатьте	2594 K	3084 K
задължителните	21 K полета
зазначив	3087 K
зазывал	2597 K
закликав	3087 K
закликала	3087 K
закликали	3087 K
закончились	2516 бесплатные статьи K
залишає	29 K за собою право
залишилося	3014 K #%	3014 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2533 K ошибку
замолчим	2595 мы не K
запазени	179 всички права K
запевняв	3087 K
запевняла	3087 K
запевняє	3087 K
записи	58 новые K на почту
запитав	3087 K
запитала	3087 K
запитань	3052 на кілька K
запишете	172 K се за нашия
зарегистрированные	2561 только K
зарегистрированным	2516 доступен только K
зарегистрированы	2516 уже K
зарегистрируйтесь	2517 K, чтобы	2564 бесплатно K	2564 K бесплатно	2594 K бесплатно	2594 K, чтобы читать
зареєстровані	3053 лише K	3053 тільки K
зареєструйтесь	3014 K, щоб	3056 безкоштовно K	3056 K безкоштовно	3084 K безкоштовно	3084 K, щоб читати
зареєструйтеся	3056 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3035 нашому K
застосунок	3017 завантажте K	3035 наш K	3035 мобільний K	3084 завантажте K і	3084 завантажте K та
захищено	3031 усі права K
захищені	3031 усі права K	3031 всі права K
защищенной	2549 K формой
защищены	2540 все права K
защищённой	2549 K формой
заяви	228 K
заявив	3087 K
заявил	228 K	2597 K
заявила	228 K	2597 K	3087 K
заявили	2597 K	3087 K
заявиха	228 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2508 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3037 якщо ви K
знанията	196 K си
зобов	3087 K'язав
зовнішнього	3045 K вмісту	3045 K контенту
зовнішній	3045 K вміст	3045 K контент
зробіть	3011 K внесок	3084 K внесок у	3084 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2546 K
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
иностранного	2540 выполняющим функции K агента
иностранным	2595 K агентом
инстаграм	185 K
искусственного	2572 с помощью K интеллекта
искусственным	2572 K интеллектом
использование	2542 K cookie	2552 K cookie	2569 любое K материалов	2569 K материалов сайта
использовании	2540 при K материалов	2569 полном или частичном K	2569 частичном K материалов
используем	2529 K cookie
использует	2530 K cookie
исправление	97 K:
источники	2546 избранные K	2546 любимые K
источников	2546 избранных K	2583 избранных K
источником	2546 основным K
исчерпали	2516 K лимит
""", 'к': """
каждое	17 K утро
каждый	2596 K месяц
каже	3087 K
каза	228 K
казав	3087 K
казал	228 K
казала	228 K	3087 K
казали	3087 K
казаха	228 K
казва	228 K
казвал	228 K
казвала	228 K
канал	219 viber K	2595 наш K	3085 наш K
канала	2595 нашего K
каналу	3085 нашого K
колумнист	2550 - K	2550 , K
колумніст	3043 - K
колумністка	3043 - K
команде	2555 к нашей K
команди	3048 до нашої K
коментар	6 залишити K
коментарите	85 в K	198 K под
коментарях	85 у K	85 в K	3032 у K	3032 в K
коментатор	188 е K
коментиране	198 правила за K	198 правилата за K
коментирате	6 за да K	198 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2532 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2541 в K
комментировать	6 K
контент	9 этот K	9 цей K	2552 внешний K
контента	9 этого K	2552 внешнего K
контенту	9 цього K
конференцию	2555 нашу K
конференция	193 нашата K
конференцію	3048 нашу K
конфиденциальности	2529 политикой K	2542 политика K
конфіденційності	3023 політикою K	3033 політика K
копирование	2569 K материалов сайта
кореспондент	188 е K	188 , K	3043 - K	3043 , K
кореспондентка	3043 - K	3043 , K
короткий	2560 K опрос
корреспондент	2550 - K	2550 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	3087 K
крикнул	2597 K
крикнула	2597 K	3087 K
кричав	3087 K
кричал	2597 K
кричала	2597 K	3087 K
кричали	2597 K	3087 K
кричит	2597 K
""", 'л': """
лв	202 за # K
лев	202 за # K
лева	202 за # K	227 K
лекцию	2555 нашу K
лекцію	3048 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	193 нашия онлайн K	193 нашия K
магазина	193 онлайн K ни	2555 нашего K
магазине	2555 в нашем K	2555 в нашем интернет-K
магазину	3048 нашого K
магазині	3048 у нашому K	3048 в нашому K	3048 нашому інтернет-K
материал	2532 обсудить K	2552 внешний K	2585 K создан	2595 этот K
материалам	2577 ко всем K
материалы	2595 наши K
матеріал	3085 цей K
матеріали	3085 наші K
матеріалу	97 першій версії K
матеріалів	3062 копіювання K сайту	3062 K посилання обов'язкове	3070 до всіх K	3070 до усіх K
мероприятие	2555 наше K
месенджері	3039 K
месец	227 на K	227 всеки K
месечно	227 K
мессенджере	2547 K
месте	42 вы были на K
месяц	2596 в K
мобільний	3035 K додаток
молба	183 имаме малка K	183 имаме K към вас
молел	228 K
молела	228 K
молеха	228 K
молеше	228 K
місці	42 ви були на K
місяць	3086 на K	3086 перший K
""", 'н': """
навчання	48 K ші
нагадав	3087 K
нагадала	3087 K
наголосив	3087 K
наголосила	3087 K
надпис	228 такъв K
надпись	2597 такая K
надсилайте	3041 K нам	3041 K її	3041 K їх нам	3042 K фото	3042 K відео	3042 K свої	3084 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3038 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3041 K нам	3041 K їх нам	3042 K фото	3084 K нам
нажимая	2563 K кнопку	2563 K на кнопку	2563 K "
нажмите	2532 K ctrl
намерете	218 K ни
напис	3087 такий K
написа	228 K
написав	3087 K
написал	2597 K
написала	2597 K	3087 K
написано	2597 было K	3087 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2549 K нашему	2549 K нашей	2549 K автору	2549 K нам	2594 K нам
напишіть	38 K нам	67 K нам	3041 K нашому	3041 K нашій	3041 K автору	3041 K авторці	3041 K нам	3084 K нам
напомнил	2597 K
напомнила	2597 K
направете	225 K дарение
настоя	228 K
настоява	228 K
настоявал	228 K
натискайки	200 K
натискането	200 с K
натискаючи	3055 K кнопку	3055 K на
нашем	2532 в K чате
нашия	193 към K екип	193 в K екип	196 K куиз	196 K тест
небольшая	2508 K просьба
неделю	17 раз в K	17 каждую K	2596 в K
независимата	225 подкрепете K
независими	226 K медии
независимую	2511 поддержите K	2594 поддержите K
независимые	2595 K медиа
незалежні	3085 K медіа
нейросети	2572 с помощью K
несколько	2560 на K вопросов
никакого	71 K спама
новинами	3020 стежте за K
новини	185 google K	3039 google K
нуждаем	225 K се от вашата
нужна	2570 K ваша
нюзлетър	201 K
""", 'о': """
обеща	228 K
обещал	228 K	2597 K
обещала	2597 K
обещали	2597 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	2550 - K	2550 , K
обраних	3038 K джерел
обучения	48 K ии
объявил	2597 K
объявила	2597 K
объяснил	2597 K
объяснила	2597 K
объясняет	2597 K
объяснял	2597 K
объясняла	2597 K
обязал	2597 K
обязательна	2540 гиперссылка K	2569 материалов ссылка K	2569 ссылка на источник K
обязательные	21 K поля	2532 K поля
обясни	228 K
обяснил	228 K
обяснила	228 K
обяснява	228 K
обіцяв	3087 K
обіцяла	3087 K
обіцяли	3087 K
огледален	64 K сайт
оглядач	3043 - K	3043 , K
оглядачка	3043 - K	3043 , K
оголосив	3087 K
ограничений	2516 читайте без K
одноклассниках	2547 K
одному	3055 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	2532 нашли K
опитування	3052 наше K	3052 коротке K
опитуванні	35 нашому K	3052 K читачів	3052 нашому K	3052 в K
оприлюднюватиметься	22 не K	3026 ваша e-mail адреса не K
опрос	35 наш K	2560 наш K
опросе	35 нашем K	2560 нашем K	2560 в K
опубликован	22 не будет K	2532 ваш адрес email не будет K
организаторите	228 канят K
организаторы	2597 зовут K
організатори	3087 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2563 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2517 K #%	2517 K # %
отбележете	62 K ме
ответил	2597 K
ответила	2597 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2597 K
отвечала	2597 K
отговори	228 K той	228 K тя
отговорил	228 K
отговорила	228 K
отговориха	228 K
отговорност	30 не носи K
отменить	21 K ответ	2596 K в любой момент
отметил	2597 K
отметила	2597 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2519 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2549 K их нам	2594 K нам
отримувати	3073 хочете K
отримуйте	3077 K
очакваме	186 K вашите
ошибку	2533 нашли K
оштрафовал	2597 K
оштрафовала	2597 K
оштрафував	3087 K
""", 'п': """
партнером	2567 совместно с K	3060 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2567 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3060 K посилання
партнеры	2529 мы и наши K
партньорски	205 K линкове
партнёром	2567 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2567 K ссылки
партнёрским	74 K ссылкам
патроном	2594 станьте K
пееха	228 K
пели	2597 K
первинній	97 K версії
первоначальной	97 K версии
первый	2596 K месяц	2596 рубль в K
переведите	2594 K нам
перевірте	3052 K себе	3055 K пошту
передплатник	50 як K	3013 уже K	3013 вже K
передплатникам	3013 доступний лише K	3013 доступна лише K	3013 доступно лише K
передплатники	50 K можуть	3071 лише K	3071 тільки K
передплатників	3013 тільки для K
передплатою	3013 доступна за K	3013 доступний за K	3056 за K	3078 з K
передплату	80 оформіть K	3056 K за	3084 оформіть K
передплатіть	80 K
передрук	45 K	3036 K
передруковувати	45 K
передруку	3036 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2545 K
перепечатке	2545 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3034 K даних
персональных	2543 K данных
писав	3087 K
писал	2597 K
писала	2597 K	3087 K
писати	3085 нам K
писменото	207 без K съгласие
письме	2563 в одном K
письменного	2584 без K согласия
письмової	3076 без K згоди
питаха	228 K
питаше	228 K
пишете	38 K ни	67 K ни	186 K ни	187 K на	225 K ни
пишеше	228 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2549 K нам	2581 K на	2594 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3041 K нам	3074 K на
платной	2516 в K версии
побачили	3082 K помилку
повний	20 K текст	3056 K текст
повтаря	228 K
повтаряше	228 K
повторював	3087 K
повторює	3087 K
повторяет	2597 K
повторял	2597 K
повторяла	2597 K
повідомив	3087 K
повідомила	3087 K
повідомили	3087 K
повідомте	38 K нам	67 K нам	3041 K нам	3041 K нас	3084 K нам
подайте	187 K сигнал
поддержать	2594 K нас	2594 K редакцию	2594 K нашу
поддерживайте	2594 K нас	2594 K нашу
поддержите	2511 K нашу	2511 K нас	2570 K	2594 K нас	2594 K нашу	2594 K редакцию	2594 K проект	2594 K автора	2594 K наш
поддержка	2512 ваша K	2594 ваша K поможет	2594 ваша K помогает	2594 ваша K позволит
поддержке	2567 при K партнёра	2567 при K партнера	2570 благодаря вашей K	2595 вашей K
поддержки	2595 без вашей K	2595 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	228 K
подканяха	228 K
подканяше	228 K
подкаст	34 наш K	34 нашия K	195 K	226 нашият K	2558 K	2595 наш K	3050 K	3085 наш K
подкаста	195 K	2558 K	2595 нашего K
подкасте	34 нашем K	2558 K
подкасти	34 наші K	195 K	3050 K
подкастов	2558 K
подкасту	3050 K
подкастът	195 K
подкасты	2558 K
подкасті	34 нашому K	3050 K
подкастів	3050 K
подкрепа	208 с вашата K	208 вашата K	225 вашата K	226 вашата K
подкрепата	205 с K на партньор
подкрепете	208 K	225 K ни	225 K нашата
подкрепяйте	225 K ни
подписаны	2516 уже K
подписка	2516 уже есть K	2598 K
подписке	2516 доступен только по K	2516 доступна по K	2516 доступен по K	2564 по K
подписки	2598 K
подпиской	2589 с K
подписку	80 оформите K	80 оформить K	2516 оформить K	2516 оформите K	2563 спасибо за K	2564 K за	2594 оформите K	2594 оформить K
подписчик	50 как K	2516 уже K	2516 вы уже K
подписчикам	2516 доступна только K	2516 доступно только K	2516 доступен только K	2578 только K
подписчики	50 K могут	2578 только K	2598 K
подписчиков	2516 только для K
подписчиком	2594 станьте K
подписывайтесь	2519 K на рассылку	2526 K на нас	2526 K на наш	2526 K на канал	2526 K на telegram	2594 K на
подписываясь	2563 K
подпишитесь	80 K	2511 K на регулярное	2519 K на рассылку	2526 K на наш	2526 K на канал	2594 K на
подчеркнул	2597 K
подчеркнула	2597 K
подчерта	228 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3048 нашу K
пожертвование	2511 оформите K	2512 сделайте K	2570 регулярное K	2570 ежемесячное K	2594 ваше K	2594 сделайте K	2594 оформите K	2598 K
пожертвования	2595 на K	2598 K
пожертвованиям	2570 благодаря K	2595 благодаря K
пожертвуйте	2594 K
позволяет	2594 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	207 K на
поиска	228 K
поискал	228 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2516 чтобы прочитать K
полный	20 K текст	2564 K текст
получавайте	221 K
получавате	217 искате ли да K	217 искате да K
получайте	2588 K
получать	2580 хотите K
помилку	3082 знайшли K
помогите	90 K, сколько можете	2594 K нам
помогнете	225 K ни
помогут	2595 K нам
поможет	2595 K нам
помоли	228 K
помолил	228 K
помолила	228 K
помощник	63 наш K	63 ии-K
помощь	2594 нам нужна ваша K
помощью	2572 с K ии
помітили	3037 якщо ви K	3082 K помилку
помічник	63 наш K
понравилась	2595 K статья
понравился	2595 K материал	2595 K текст
пообещал	2597 K
пообещала	2597 K
пообіцяв	3087 K
пообіцяла	3087 K
попереджає	3087 K
попередив	3087 K
попередній	97 K версії
попита	228 K
поправка	97 K:
попросив	3087 K
попросил	2597 K
попросила	2597 K	3087 K
попросили	2597 K	3087 K
попросило	2597 K
порадив	3087 K
порадила	3087 K
посилання	3062 K на джерело обов'язкове
последвайте	225 K ни
последната	216 K ви безплатна статия	216 K безплатна статия
посоветовал	2597 K
посоветовала	2597 K
постановив	3087 K
постановил	2597 K
посъветва	228 K
посъветвал	228 K
посъветвали	228 K
потребовал	2597 K
потребовала	2597 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2563 вашей K
почтовом	2563 вашем K ящике
почту	79 на K	2520 на вашу K	2520 вам на K	2563 вашу K
пошту	79 на K	79 на вашу K	3016 на вашу K
пошті	3055 вашій K
пощенска	173 вашата K кутия
пояснив	3087 K
пояснил	2597 K
пояснила	2597 K	3087 K
пояснював	3087 K
пояснювала	3087 K
пояснює	3087 K
поясняет	2597 K
правото	29 си запазва K
працювати	3063 допоможе нам K	3085 K далі
працюємо	3085 ми K
предишна	97 K версия на
предпочитаемые	2546 K источники
предпочитаемых	2546 K источников
предпочитан	184 K източник
предпочитани	184 K източници
предпочитаните	184 K източници	184 K си източници
предпочтительные	2546 K источники	2583 K источники
предпочтительный	2546 K источник
предпочтительных	2583 K источников
предупреди	228 K
предупредил	2597 K
предупреждава	228 K
предупреждает	2597 K
предыдущей	97 K версии текста
препечатването	207 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2597 K
призвала	2597 K
призвали	2597 K
призна	228 K
признава	228 K
признавал	2597 K
признает	2597 K
признал	2597 K
признала	2597 K
признали	2595 нас K
призова	228 K
призовава	228 K
призовал	228 K
призоваха	228 K
призывал	2597 K
призывала	2597 K
призывали	2597 K
приложение	84 в нашето K	226 нашето K	2521 скачать K	2522 скачайте K	2522 установите K	2544 наше K	2544 мобильное K	2594 скачайте наше K	2594 скачайте K и
приложението	225 изтеглете K ни	225 изтеглете K на вестник
приложении	84 в нашем K	2521 открыть в K	2544 нашем K
приложения	2544 нашего K	2595 нашего K
приоритетным	2546 K источником
присоединяйтесь	51 K	2594 K к нам	2594 K к нашему	2594 K к нашей	2594 K к нашим	2594 K к сообществу	2594 K к читателям	2594 K к тем
присъединете	51 K се	225 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2549 K нам	2549 K фото	2549 K видео	2549 K новости	2549 K свои	2549 K их нам	2594 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2549 K нам	2549 K фото	2549 K их нам	2594 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3084 K до нас	3084 K до нашої	3084 K до нашого	3084 K до спільноти	3084 K до читачів
приєднуйтеся	51 K	3084 K до нас	3084 K до нашої	3084 K до нашого	3084 K до спільноти	3084 K до читачів
проверьте	2560 K себя	2563 K почту
проголосуйте	2575 K	3068 K
продовження	3060 реклама. K
продовжити	3013 щоб K читання	3063 допоможуть нам K
продовжувати	3085 K роботу
продолжаем	2595 мы K работать
продолжать	2570 помогут нам K	2595 K работу
продолжение	2567 реклама. K
продолжить	2516 чтобы K чтение	2570 помогут нам K	2570 поможет нам K	2595 K работу
продължава	205 K по-долу
продължете	170 K да четете
продължим	226 да K да работим
продължите	169 за да K да четете
произведен	2540 настоящий материал (информация) K	2585 материал K
произведён	2585 материал K
пройдите	2560 K тест
пройдіть	3052 K тест
пропускайте	217 не K
пропустите	2580 не K
пропустити	3073 не хочете K
пропустить	2580 не хотите K
пропустіть	3073 не K
просив	3087 K
просил	2597 K
просила	2597 K	3087 K
просили	2597 K	3087 K
просьба	2508 у нас к вам K	2508 у нас есть K
просять	3087 K
проучване	196 нашето K
прохання	3007 маємо до вас K	3007 невелике K
прочетете	170 за да K цялата
прочитать	2516 осталось K	2516 чтобы K статью
пріоритетне	3038 K джерело
пріоритетним	3038 K джерелом
публиковать	45 K у себя
пълния	202 K текст
първия	227 за K месец
първоначалната	97 K версия
підписатися	3015 K на розсилку
підписка	3088 K
підписку	3013 оформіть K	3055 дякуємо за K	3084 оформіть K
підписники	3071 лише K	3088 K
підписників	3013 тільки для K
підписуйтесь	3019 K на нас	3019 K на наш	3019 K на канал	3019 K на telegram	3084 K на
підписуйтеся	3019 K на наш	3019 K на канал
підписуючись	3055 K
підпишіться	3015 K на розсилку	3019 K на наш	3084 K на
підтримайте	3010 K нашу	3010 K незалежну	3010 K нас	3063 K	3084 K нас	3084 K нашу	3084 K незалежну	3084 K редакцію	3084 K автора	3084 K роботу	3084 K наш
підтримати	3084 K нас	3084 K нашу
підтримка	3011 ваша K	3084 ваша K допоможе
підтримки	3060 за K партнера	3085 спільноти K	3085 вашої K
підтримуйте	3084 K нас	3084 K нашу
підтримці	3063 завдяки вашій K	3063 завдяки K читачів	3085 вашій K
піти	3007 перш ніж K
""", 'р': """
работа	226 нашата K	2595 наша K
работаем	2595 мы K
работать	2570 помогут нам K	2570 поможет нам K	2595 K дальше
работу	2595 нашу K
радив	3087 K
радила	3087 K
радили	3087 K
радить	3087 K
разкажете	38 K ни	67 K ни
разрешение	180 без K е забранено
разрешения	2584 без K редакции
разчитаме	208 K на вашата	226 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2594 K нам
рассказал	2597 K
рассказала	2597 K
рассказывать	2595 K правду
расследование	2595 наше K	2595 это K
расследования	2595 наши K
рассылка	2595 наша K	2598 K
рассылку	78 на K	78 нашу K	78 K	2519 нашу K	2519 K самых	2595 нашу K
регистрацията	200 с K си	200 благодарим за K
регистрируясь	2563 K
регулярний	3063 K внесок
редактор	188 е K	188 - K	188 , K	2550 - K	2550 , K	3043 - K	3043 , K
редакторка	3043 - K	3043 , K
редакцией	39 нашей K	2549 связаться с K
редакции	97 поправка K	2584 без согласия K	2595 нашей K
редакцию	39 в нашу K	2549 напишите в K	2549 пишите в K
редакция	193 в нашата K	226 нашата K	2595 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3041 напишіть у K	3041 пишіть у K
редакція	3085 наша K
редакцією	39 нашою K	3041 зв'язатися з K
редакції	43 письма до K	3041 пишіть до K	3076 без згоди K	3076 без дозволу K	3085 нашої K
рекламата	11 K	205 след K
реклами	11 K	70 без K	70 немає K	226 без K	3060 після K	3060 на правах K	3085 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2567 после K	2567 на правах K	2595 без K
репортер	39 на нашия K	188 е K	188 - K	188 , K	2550 - K	2550 , K	3043 - K	3043 , K
репортери	39 на нашите K	226 нашите K
репортерка	3043 - K	3043 , K
репортёр	2550 - K	2550 , K
решил	2597 K
реєструючись	3055 K
робота	3085 наша K
роботу	3085 нашу K
розкажіть	38 K нам	67 K нам
розповів	3087 K
розповідати	3085 K правду
розповіла	3087 K
розсилка	3085 наша K	3088 K
розсилку	78 на K	78 нашу K	78 K	3015 нашу K	3015 щоденну K	3085 нашу K
розслідування	3085 наші K	3085 це K
рублей	2596 # K
рік	3086 на K
""", 'с': """
свободната	225 подкрепете K
свържете	38 K се с нас	67 K се с нас	186 K се с нашия	186 K се с нашата	186 K се с нас	186 K се с автора	225 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2549 K с нами
связаться	2549 K с автором
седмично	17 веднъж K
сигнализирайте	186 K ни
сказав	3087 K
сказал	2597 K
сказала	2597 K	3087 K
скаржаться	3087 K
скаржився	3087 K
скаржилася	3087 K
скачайте	2521 K наше
скиньте	2594 K нам	2594 K донат
сколько	2594 скиньте K
скриньку	3055 вашу K
скриньці	3055 вашій K
следите	2526 K за нами
словам	2597 по K
словами	3087 за K
слушайте	218 K ни
слідкуйте	3019 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2597 K
советовала	2597 K
советовали	2597 K
советует	2597 K
согласны	43 не K	43 K с автором
содержимое	2552 внешнее K
сообщение	2540 данное K (материал) создано	2585 K создано
сообщил	2597 K
сообщила	2597 K
сообщили	2597 K
сообщите	38 K нам	67 K нам	2549 K нам	2594 K нам
соучастником	2570 станьте K	2594 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	3017 увімкнути K	3017 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3085 K текст	3085 K матеріал
сподобалась	3007 якщо вам K стаття
спонсором	80 станьте K
според	228 K
спрашивает	2597 K
спросил	2597 K
спросила	2597 K
співали	3087 K
співучасником	3084 станьте K
спільнота	3085 наша K
спільноти	3011 стань частиною K	3063 частиною K	3085 нашої K
станете	80 K член	225 K абонат	225 K член
станьте	51 K одним из них	2594 K нашим	3084 K нашим
статей	3070 до всіх K	3070 до усіх K
статии	215 до всички K
статия	183 хареса ли ви тази K	202 цялата K	226 тази K
статията	202 % от K
стаття	3085 ця K
статья	2595 эта K
статьям	2577 ко всем K
стверджує	3087 K
стежте	3019 K за нами
стигнали	183 щом сте K дотук
стороннего	2552 K сервиса
сторонним	2552 K сервисом
стороннього	3045 K сервісу
стороннім	3045 K сервісом
суммой	2596 любой K
сумму	2596 любую K
сутрин	17 всяка K
существуем	2595 мы K
существует	2570 K благодаря
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
телеграм	16 K	185 K	2526 наш K-канал	2526 в нашем K	2547 K	2547 K-канал	2547 K-канале	2581 пишите в K	2595 наш K	3019 наш K-канал	3039 K	3039 K-канал	3039 K-каналі
телеграме	16 K	2547 K
телеграмі	3039 K
тест	2560 наш K	3052 наш K
тиждень	17 раз на K	3086 на K
требовал	2597 K
требовала	2597 K
требовали	2597 K
тръгнете	183 преди да си K
""", 'у': """
уведомления	14 K	2522 включите K	2522 включить K	2522 разрешить K
уверяет	2597 K
уверял	2597 K
уверяла	2597 K
увійдіть	24 K	3014 K, щоб
уговаривал	2597 K
уговаривала	2597 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	193 нашия K
уйдете	2508 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3038 K джерел
улюблені	3038 K джерела
умовляв	3087 K
умоляваше	228 K
умолял	2597 K
умоляла	2597 K
умоляли	2597 K
утверждает	2597 K
уточнение	97 K:
уточнення	97 K:
уточнив	3087 K
уточнил	2597 K
уточнила	2597 K	3087 K
учасником	3084 станьте K
""", 'ф': """
фейсбук	16 K	185 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2595 K нашу
цитировании	2545 при K
цитування	3036 у разі K
цитуванні	3036 при K
""", 'ч': """
частиною	3084 станьте K
частковому	3062 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	218 K ни
читаете	2594 спасибо, что K
читай	3019 K нас
читайте	2526 K нас в	3019 K нас у	3019 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2560 опросе K	2570 благодаря поддержке K	2590 K	2595 наших K
читатели	36 наши K	36 нашите K	43 писма на K	223 K	226 нашите K	2508 дорогие K	2590 K	2595 наши K
читателите	223 K	226 с подкрепата на K	226 от K ни
читателям	18 благодаря K	36 нашим K	2590 K	2595 благодаря K
читати	3013 щоб K далі	3084 щоб K далі
читачам	18 завдяки K	3079 K
читачі	36 наші K	3079 K	3085 наші K
читачів	43 листи K	3079 K	3085 наших K
читаєте	3084 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3086 K
щомісячний	3063 K внесок
щомісячно	3086 K
щоранку	17 K
щотижневу	3015 K розсилку
""", 'э': """
электронной	2563 адрес K почты
электронную	2563 K почту
""", 'я': """
яжіться	38 зв'K з нами	3041 зв'K з нами
язкові	21 обов'K поля	3026 обов'K поля
якщо	3007 K ви вже тут
""", 'і': """
інтелектом	3065 штучним K
інтелекту	3065 за допомогою штучного K
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
กด	2897 Kเพิ่มเพื่อน	2898 Kติดตาม
กร	2867 Kอกอีเมล
กล	2901 K่าว
กอ	2899 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2898 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2885 Kบคุณที่สมัคร	2885 Kบคุณที่ลงทะเบียน	2899 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2898 Kิกที่นี่	2898 Kิกชม
คว	2895 Kามเห็นส่วนตัวของผู้เขียน
ค่	2894 Kาคอมมิชชั่น	2894 Kาคอมมิชชัน
""", 'จ': """
จด	2866 Kหมายข่าวของเรา	2885 Kหมายข่าวรายสัปดาห์ของเรา	2902 Kหมายข่าว
จะ	2884 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2898 Kวน์โหลดแอปของเรา	2898 Kวน์โหลดแอปได้	2898 Kวน์โหลดแอปเลย	2898 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2876 Kดต่อผู้สื่อข่าวของเรา	2876 Kดต่อกองบรรณาธิการ	2898 Kดตามเรา
ต่	2900 Kอเดือน	2900 Kอปี
""", 'ถ': """
ถื	2885 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2889 Kลองอ่าน
ทั	38 Kกมา	2895 Kศนะของผู้เขียน
ทา	2884 Kงเว็บไซต์ขอสงวนสิทธิ์	2886 Kงอีเมลทุก
ทุ	2886 Kกเช้าทางอีเมล
""", 'บ': """
บท	2890 Kความฟรี	2899 Kความนี้
บร	2902 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2901 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2887 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2901 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2876 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2878 Kมรับคุกกี้
""", 'ร': """
ระ	2901 Kบุว่า
รา	2900 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2887 Kวมสนับสนุนการทำงานของเรา	2898 Kวมสนับสนุน	2898 Kวมบริจาคให้เรา	2898 Kวมบริจาคกับเรา	2898 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2895 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2899 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2872 Kวนลิขสิทธิ์	2873 Kวนสิทธิ์
สน	2887 Kับสนุนสื่ออิสระ	2887 Kับสนุนการทำงานของเรา	2887 Kับสนุนนักข่าว	2898 Kับสนุนเรา	2898 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2866 Kัครรับจดหมายข่าว	2866 Kัครรับข่าวสาร	2898 Kัครรับ	2898 Kัครสมาชิกวันนี้	2898 Kัครสมาชิกเลย	2898 Kัครสมาชิกเพื่อ	2898 Kัครสมาชิกได้ที่	2898 Kัครสมาชิกของเรา	2902 Kาชิก
สำ	2889 Kหรับสมาชิกเท่านั้น
สื	2899 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2876 Kงเรื่องราวของคุณ	2876 Kงข่าวหาเรา	2898 Kงข้อมูลมาที่	2898 Kงคลิปมา
""", 'ห': """
หา	2876 Kกคุณมีข้อมูล
ห้	2872 Kามคัดลอกหรือ	2872 Kามคัดลอกข้อความ	2872 Kามคัดลอกเนื้อหา	2872 Kามคัดลอกบทความ	2873 Kามทำซ้ำ
""", 'อ': """
อย	2898 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2866 Kเมลของคุณ
อ่	2889 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2898 Kียนถึงเรา	2898 K้าสู่ระบบเพื่อ
เฉ	2889 Kพาะสมาชิก
เน	9 Kื้อหานี้	2878 Kื้อหาจากภายนอก	2878 Kื้อหาภายนอก
เป	2889 K็นสมาชิกอยู่แล้ว	2901 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2884 Kื่อแสดงความคิดเห็น	2889 Kื่ออ่านต่อ	2889 Kื่ออ่านบทความ	2897 Kิ่มเพื่อนไลน์	2897 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	2884 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2876 K้งเบาะแสข่าว	2876 K้งเรา	2898 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2875 Kล่งข่าวที่ต้องการ	2875 Kล่งข่าวโปรด	2875 Kล่งที่มาที่ต้องการ
แอ	2897 Kดไลน์	2897 Kดไลน์เพื่อ	2898 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2898 Kวตเลย	2898 Kลดแอป
""", 'ใ': """
ให	2899 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3138 hãy gửi K
""", 'ủ': """
ủng	3127 ly cà phê K hộ	3138 hãy K hộ
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
上优	3173 在googleK先
上優	3173 在googleK先
""", '下': """
下方	3247 K留言
下載	3154 K客戶端	3156 Kapp	3156 K應用程式
下载	3154 K客户端	3156 Kapp	3156 K应用	3246 K客户端
""", '不': """
不代	3172 K表本站	3189 K表本站立场	3202 K表本報立場	3202 K表本报立场	3202 K表本站立场	3202 K表本站立場	3202 K表本媒體立場	3202 K表本網立場	3202 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	3228 K于任何财团
不屬	3228 K於任何財團
不得	3172 K转载	3172 K轉載
不认	43 K同本文
不錯	3246 K過
不错	3246 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3172 K表作者
仅供	3189 K其表达个人看法
仅限	3194 K会员	3194 K订户
""", '他': """
他說	3249 K
他说	3249 K
""", '付': """
付費	3149 K後	3250 K牆
付费	3149 K后	3250 K墙
""", '以': """
以下	3217 K内容来自
以閱	3148 K讀全文
以阅	3148 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3149 K专享	3194 K限定内容
会員	50 Kの方は	50 Kは月に	1776 K限定です	1776 K限定の記事	1776 K登録できます	1777 K登録すると	1777 K登録が必要	1823 Kの方はこちら	1823 K登録で続きを読む	1823 K登録後にご覧	1852 Kだけが読める	1852 Kのみがお読み	1852 Kのみ閲覧	1867 K登録して	1867 K登録は	1867 K登録がお済み	1867 K登録をお願い	1867 K登録で	1867 K登録のうえ	1867 K登録はこちら	1867 K登録ください	1868 Kの方
会費	1821 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3146 K支持	3246 K支持,	3246 K支持让	3246 K支持讓	3246 K支持是
""", '使': """
使用	3164 Kcookie改善	3164 Kcookie以	3164 K cookie 以	3164 K cookie 来	3164 K cookie 來	3165 Kcookie来	3165 Kcookie來
""", '來': """
來自	3180 K外部平台的內容
""", '依': """
依靠	3192 K读者的支持	3192 K讀者的支持
""", '侵': """
侵权	3172 K请	3172 K必究
侵權	3172 K必究
""", '個': """
個人	1793 K情報の取り扱い	1828 Kの見解です	3189 K看法
""", '偏': """
偏好	3173 K來源	3173 K来源	3242 K來源
""", '僅': """
僅限	3194 K會員	3194 K訂戶
""", '優': """
優先	1803 Kソース	1803 K表示に設定	1803 Kする情報源	1803 K的に表示
""", '免': """
免費	15 K閱讀	3203 K文章	3203 K閱讀篇數	3203 K閱讀額度	3204 K註冊即可	3204 K註冊後	3231 K文章	3246 K訂閱	3248 K試用
免费	15 K阅读	3203 K文章	3203 K阅读篇数	3204 K注册即可	3204 K注册后	3231 K文章	3246 K订阅	3248 K试用
""", '全': """
全文	20 Kを	1776 Kを読むには	1776 Kをお読み
""", '公': """
公众	16 K号	3159 K号:
公式	1783 Kアプリ	1787 Kアカウントをフォロー	1787 Kアカウントを友だち	1804 Klineはこちら	1868 Kline
""", '关': """
关注	3159 K我们的	3246 K我们
""", '内': """
内阅	3154 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3249 K
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
前請	3189 K先登入
前请	3189 K先登录
""", '剩': """
剩余	3148 K#%
剩餘	3148 K#%
""", '力': """
力を	1821 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3159 Kline好友	3159 Kline官方	3159 Kline@	3192 K贊助行列	3192 K赞助行列	3246 K会员	3246 K會員
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
包月	3248 K
""", '即': """
即可	3189 K留言
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
发送	57 K给您	3152 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1805 K班までご	1821 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1780 Kトレイに
""", '只': """
只靠	3192 K讀者	3192 K读者
""", '同': """
同意	3180 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '启': """
启用	3219 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	3249 K
告诉	38 K我们	67 K我们	3249 K
""", '呼': """
呼び	1870 Kかけた	1870 Kかける	1870 Kかけて	1870 K掛け
""", '命': """
命じ	1870 Kた
""", '啟': """
啟用	3219 Kjavascript
""", '喊': """
喊道	3249 K
""", '因': """
因为	3246 K有你的支持
因為	3246 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1827 Kの一部が還元
""", '外': """
外部	1808 Kコンテンツ	3180 K内容	3180 K內容
""", '她': """
她說	3249 K
她说	3249 K
""", '好': """
好評	1811 K発売中
""", '如': """
如侵	3172 K权
如有	3172 K侵权	3172 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3160 K微信
""", '定': """
定期	3246 K定額
""", '寄': """
寄付	1849 Kで成り立って	1849 Kで運営され	1849 Kによって運営され	1867 Kをお願い	1871 K
寄到	3152 K您的信箱	3191 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3249 K
""", '居': """
居合	1829 Kわせた方は
""", '已': """
已是	3148 K會員	3194 K订户	3194 K訂戶
已经	3148 K是会员
""", '年': """
年額	1869 K
""", '广': """
广告	11 K	3166 K拦截	3225 K拦截	3225 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1790 Kブロック	1821 Kに頼らず
""", '廣': """
廣告	11 K	3166 K攔截	3225 K攔截	3225 K封鎖
""", '开': """
开启	3156 K通知	3219 Kjavascript
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
微信	3156 K扫	3160 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1774 Kをお願いします	1867 Kをお願い	1867 Kして
""", '您': """
您已	3191 K成功订阅	3191 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3146 K支持	3192 K每一份捐款	3192 K每一筆捐款	3246 K捐款	3246 K支持,	3246 K支持让	3246 K支持讓	3246 K支持是
""", '情': """
情報	1805 Kをお寄せください	1805 K提供はこちら	1805 K提供を募集	1805 K提供をお待ち	1805 Kをお待ちして	1829 Kをお持ちの方は	1829 K提供窓口
""", '感': """
感謝	3191 K您的訂閱	3246 K閱讀	3246 K您的支持
感谢	3191 K您的订阅	3246 K阅读	3246 K您的支持
""", '成': """
成为	51 K其中一员	3148 K会员即可	3194 K付费会员	3246 K会员,	3246 K会员即可	3246 K我们的会员
成果	1836 K報酬型広告
成為	3148 K會員即可	3192 K我們的贊助	3194 K付費會員	3246 K會員,	3246 K會員即可	3246 K我們的會員
""", '我': """
我们	3164 K使用cookie	3164 K使用 cookie	3247 K的
我們	3164 K使用cookie	3164 K使用 cookie	3247 K的
""", '手': """
手机	3156 K客户端
""", '打': """
打开	3154 Kapp	3156 K微信
打開	3154 Kapp
""", '扫': """
扫一	3156 K扫
扫描	3154 K二维码下载	3154 K二维码加入	3156 K二维码关注	3246 K二维码下载	3246 K二维码关注	3246 K二维码加入	3246 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3172 K有风险
""", '指': """
指出	3249 K
指摘	1870 Kした
""", '捐': """
捐助	3192 K我们	3192 K我們
捐款	3246 K支持	3250 K
""", '掃': """
掃一	3156 K掃
掃描	3154 K qr	3246 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3156 K通知
推送	14 K	3156 K通知
""", '擋': """
擋廣	3225 K告
""", '支': """
支持	3145 K獨立媒體	3145 K独立媒体	3146 K我们的	3146 K我們的	3246 K我们,	3246 K我們,	3246 K我们。	3246 K我們。	3246 K我们的报道	3246 K我們的報導	3246 K我们的新闻	3246 K我們的新聞	3246 K我们的记者	3246 K我們的記者	3246 K我们的工作	3246 K我們的工作	3246 K我们继续	3246 K我們繼續
支援	1849 Kで成り立って	1849 Kで運営され	1849 Kによって成り立って	1849 Kによって運営され	1867 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3172 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3173 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1870 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3194 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	1780 K情報をお届け
""", '會': """
會員	50 K每月	3149 K專享	3194 K限定內容
""", '月': """
月額	1777 K#円	1869 K
""", '有': """
有了	3246 K你的支持	3246 K您的支持
有料	50 K会員は	1776 K会員限定	1776 K会員になる	1776 K会員の方	1823 K記事が読めます	1871 K会員
有权	3189 K删除
有權	3189 K刪除
""", '未': """
未滿	3213 K#歲	3213 K十八歲
未經	3172 K授權不得	3172 K授權,不得	3172 K授權禁止	3172 K授權請勿	3172 K授權,請勿
未经	3172 K授权不得	3172 K授权,不得	3172 K授权禁止	3172 K授权,禁止	3172 K授权请勿	3172 K授权,请勿
""", '本': """
本ま	1823 月#Kで無料で
本ア	1868 Kプリ
本サ	1868 Kイト
本內	3217 K容來自
本内	3217 K容来自
本刊	3247 K
本報	3247 K導
本报	3247 K读者	3247 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	3172 K来源	3247 K
本站	3247 K
本紙	38 Kまで	67 Kまで
本網	3164 K站使用	3247 K
本网	3164 K站使用
本記	1868 K事
本誌	1868 K
""", '来': """
来自	3180 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	1861 K翻訳
""", '欢': """
欢迎	3159 K关注	3246 K加入	3246 K赞助	3246 K订阅	3246 K投稿
""", '歡': """
歡迎	3159 K追蹤	3246 K加入	3246 K贊助	3246 K訂閱	3246 K投稿
""", '此': """
此內	9 K容	3217 K容來自	3217 K容由
此内	9 K容	3217 K容来自	3217 K容由
此前	97 K版本
此影	3216 K片在您所在
此视	3216 K频在您所在
""", '残': """
残り	1776 K#文字	1776 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3248 K
每日	3153 K简报	3153 K簡報	3153 K電子報
每月	3248 K
""", '求': """
求め	1870 Kた	1870 Kている
""", '沒': """
沒有	70 K廣告	3228 K股東	3228 K財團
""", '没': """
没有	70 K广告	71 K垃圾	3228 K股东	3228 K财团
""", '浏': """
浏览	3166 K器版本	3216 K器不支持音频	3216 K器不支持视频	3216 K器不支持播放	3216 K器不支持html#	3216 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	3216 K器不支援影片	3216 K器不支援音訊
""", '点': """
点击	3246 K关注	3246 K这里
""", '無': """
無料	15 K記事	1776 Kで会員登録	1776 K会員に登録	1823 Kで読める記事の上限	1823 K会員になると	1852 K記事の閲覧	1852 K記事は残り	1852 Kで読める記事	1852 K閲覧	1867 K会員に登録	1867 K会員登録	1869 K体験
無断	1802 K転載	1802 K複製	1860 K転載・複製	1860 K転載を禁じ	1860 Kでの転載	1860 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3172 K所有	3172 K归本	3172 K归原	3172 K归作者	3172 K归属
版權	3172 K所有	3172 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	1868 Kしたジャーナリズム	3247 K新闻	3247 K媒体
""", '獨': """
獨立	3247 K新聞	3247 K媒體
""", '獲': """
獲得	3201 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3247 K者
由读	3247 K者
""", '申': """
申し	1811 K込みはこちら
申込	1811 Kみはこちら	1811 Kはこちら
""", '电': """
电子	3250 K报
""", '畅': """
畅读	3194 K全站
""", '留': """
留言	85 K区	85 K區	3247 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1805 Kをお寄せ
""", '登': """
登入	24 K或	3148 K後繼續	3148 K會員	3204 K或註冊
登录	24 K或	3148 K后继续	3148 K后查看全文	3148 K后查看完整	3204 K或注册
登録	1823 Kして続きを読む	1867 Kしてください	1867 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1868 Kまの
""", '看': """
看更	3154 appK多
""", '禁': """
禁止	3172 K转载
禁無	1801 K断
""", '私': """
私た	1868 Kちの
""", '科': """
科し	1870 Kた
""", '称': """
称	3249 K
""", '稱': """
稱	3249 K
""", '立': """
立即	3246 K加入我们	3246 K加入我們	3246 K订阅	3246 K訂閱	3246 K下载	3246 K下載	3246 K报名	3246 K報名	3246 K成为会员	3246 K成為會員
""", '第': """
第一	3189 K条评论	3189 K則留言	3189 K條評論
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
繼續	3148 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3148 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3249 K
者说	3249 K
""", '联': """
联盟	74 K链接	3201 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3201 K行銷連結	3201 K連結
聯絡	38 K我們
""", '自': """
自動	1861 K翻訳
""", '若': """
若有	3172 K侵权	3172 K侵權
""", '获': """
获得	3201 K佣金
""", '著': """
著作	1802 K権は	1860 K権法により保護	1860 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3189 K本站立场
表示	3249 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	3148 K即可	3148 K後繼續	3152 K我們的	3152 K電子報	3246 K我們	3250 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました
記者	1805 Kまでご連絡ください
""", '訴': """
訴え	1870 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1870 Kた
認為	3249 K
""", '說': """
說:	3249 K
說。	3249 K
說道	3249 K
""", '読': """
読み	1777 K放題
読者	18 Kの寄付	18 Kの支援	1821 Kの会費で	1868 Kの皆様	1868 Kの皆さ	1868 Kアンケート
""", '請': """
請先	3246 K登入
請啟	3164 K用javascript
請我	54 K喝咖啡
請捐	3246 K款
請支	3145 K持我們	3246 K持我們
請登	3246 K入後	3246 K入以
請立	3246 K即捐款
請輸	3191 K入您的電子	3246 K入您
請點	3246 K擊此處	3246 K擊這裡	3246 K擊下方	3246 K擊連結
""", '讀': """
讀者	43 K投書	3247 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3148 K即可	3148 K后继续	3152 K我们的	3152 K电子报	3246 K我们	3250 K费
""", '认': """
认为	3249 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3189 K服务协议
""", '该': """
该视	3216 K频在您所在
""", '说': """
说:	3249 K
说。	3249 K
说道	3249 K
""", '请': """
请先	3246 K登录
请启	3164 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3246 K款
请支	3145 K持我们	3246 K持我们
请点	3246 K击此处	3246 K击这里	3246 K击下方	3246 K击阅读	3246 K击关注	3246 K击链接
请登	3246 K录后	3246 K录以
请立	3246 K即捐款
请输	3191 K入您的电子邮箱	3191 K入您的邮箱	3246 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3247 K问卷	3247 K群
""", '責': """
責任	3172 K編輯:
""", '賺': """
賺取	3201 K佣金
""", '購': """
購読	1776 K者の方は	1777 Kすると	1867 Kしてください	1868 K者の方	1871 K料
""", '贊': """
贊助	3145 K我們	3246 K我們
""", '责': """
责任	3172 K编辑:
""", '赚': """
赚取	3201 K佣金
""", '赞': """
赞助	3145 K我们	3246 K我们
""", '身': """
身边	3247 K的新鲜事
身邊	3247 K的新鮮事
""", '転': """
転載	45 K	1801 Kを禁じ
""", '輸': """
輸入	3191 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3172 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3172 K请注明
""", '输': """
输入	3191 Kemail
""", '这': """
这篇	3247 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	3159 K我們的	3173 Kgoogle news	3246 K我們
""", '送': """
送っ	49 Kてください
送到	3191 K你的邮箱	3191 K您的邮箱	3191 K您的信箱
""", '這': """
這篇	3247 K文章
""", '通': """
通知	14 K	1783 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1820 Kニュースレター
""", '邀': """
邀請	3246 K您
邀请	3246 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3249 K
""", '长': """
长说	3249 K
""", '開': """
開啟	3156 K通知	3219 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	3148 K全文請
""", '關': """
關注	3159 K我們的	3246 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3148 K全文请
""", '随': """
随时	3246 K掌握
""", '隐': """
隐私	3165 K政策
""", '隨': """
隨時	3246 K掌握
""", '隱': """
隱私	3165 K權政策	3165 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3250 K報
""", '需': """
需接	3180 K受cookie
需要	3180 K接受cookie	3246 K您的支持	3246 K你的支持
""", '音': """
音声	1812 Kでもお聴き
""", '飲': """
飲酒	3213 K過量
""", '首': """
首年	3206 K仅需
首月	3194 K仅需	3194 K只要	3206 K免费	3206 K免費	3206 K仅	3206 K僅	3206 K只需	3248 K
首选	3173 K来源	3173 K新闻来源	3242 K来源
首選	3173 K來源	3173 K新聞來源	3242 K來源
""", '點': """
點擊	3246 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1922 K
가입해	1922 K 주세요
""", '강': """
강조했다	1925 K
""", '계': """
계속	1876 K 읽으려면	1876 K 읽으시려면
계신	1899 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1886 K 뉴스에서
구독	50 K 회원은	1876 K 후 이용
구독료	1926 K
구독을	1922 K 신청하세요
구독자	1876 K 전용 기사	1876 K 전용 콘텐츠	1876 K 전용입니다	1876 K 전용 서비스	1923 K
구독자는	50 K
구독자만	1876 K 볼 수	1913 K 읽을
구독자에게만	1913 K 제공
구독하고	1886 K
구독하세요	1898 K	1922 K
구독하시면	1876 K
구독해	80 K 주세요	1885 K 주세요	1911 K 주셔서	1922 K 주세요
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
남겨주세요	1922 K
""", '네': """
네이버	1886 K 메인에서	1898 K 구독
네이버에서	1886 K 구독
""", '놓': """
놓치지	1922 K 마세요
""", '눌': """
눌러주세요	1922 K
""", '뉴': """
뉴스레터	78 K	1878 K 구독하기	1878 K 구독하세요	1878 K 신청하기	1878 K 구독 신청하기	1923 K	1926 K
뉴스레터로	1878 K 받아
뉴스레터를	1878 K 받아	1878 K 구독하세요	1878 K 구독해	1878 K 구독하고	1878 K 구독하면	1922 K 신청하세요
""", '다': """
다운로드하세요	1922 K
""", '달': """
달	1913 첫 K #원
""", '당': """
당신의	1899 K 제보가	1923 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1909 K 삭제될	1909 K 삭제합니다	1909 K 통보	1909 K 예고	1909 K 운영자	1909 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1925 K
""", '독': """
독립	1923 K 언론
독립언론	1923 K
독립언론을	1912 K 지켜
독자	1921 K 후원으로	1922 K 여러분의	1923 K 여러분
독자님의	1874 K 후원	1921 K 후원으로
독자들의	18 K 후원	1921 K 후원으로
독자의	1921 K 후원으로	1923 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1911 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1922 K
""", '로': """
로그인	24 K	1876 K 후 이용
로그인이	1876 K 필요합니다	1876 K 필요한 서비스	1876 K 필요해요
로그인하거나	1922 K
로그인하고	1913 K 계속
로그인하면	1913 K 계속
로그인하시면	1876 K
""", '링': """
링크에서	1922 K 확인하세요
""", '마': """
마음에	1912 기사가 K 드셨다면
""", '만': """
만나보세요	1922 K
""", '말': """
말했다	1925 K
""", '매': """
매월	1924 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1911 K 보내드려요
메일함으로	1878 K
""", '무': """
무단	1896 K 복제	1896 K 전재
무단전재	1895 K
무료	15 K 기사	1919 K 기사	1924 K 체험
무료로	15 K 볼 수 있는	1913 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	1922 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1925 K
""", '보': """
보내	57 K 드립니다	1922 K 주세요
보내드리는	1911 K
보내드립니다	57 K	1911 K
보내주세요	1922 K
""", '본': """
본	1923 K 기사
본사의	1917 K 편집 방향	1917 K 편집방향
본지는	1923 K
본지의	1917 K 편집 방향	1917 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
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
설명했다	1925 K
설문에	1922 K 참여하세요
설치하세요	1922 K
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
시작하세요	1922 K
""", '아': """
아래에서	1922 K 확인하세요
""", '알': """
알려	1922 K 주세요
알려주세요	1922 K
알림	1882 K 받기	1882 K 설정
알림을	14 K	1910 K 켜고
""", '앱': """
앱	1882 K 다운로드	1882 K 설치	1910 K 설치하기
앱에서	1881 K 보기	1881 K 열기	1910 K 더 편하게	1922 K 확인하세요
앱으로	1881 K 보기	1910 K 더
앱을	1882 K 다운로드	1910 K 다운로드하세요	1910 K 설치하세요
""", '언': """
언론을	1912 독립 K 지켜
""", '여': """
여기서	1922 K 확인하세요
여러분	1923 K 덕분
여러분의	1899 K 제보를	1912 K 후원이	1922 K 후원
""", '영': """
영상에서	1905 K 확인하세요	1905 K 확인할 수 있습니다	1922 K 확인하세요
영상으로	1905 K 확인하세요
영상을	1905 K 확인하세요
""", '온': """
온라인	1904 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1902 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1923 K 기자
우리의	1923 K 저널리즘
""", '운': """
운영되고	1912 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1912 K 응원
""", '월': """
월	1924 K #원
""", '유': """
유료	1876 K 구독자만
유튜브	1886 K 구독
""", '음': """
음성으로	1905 K 들으려면	1905 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1922 K
응원해	1874 K 주세요	1922 K 주세요
""", '의': """
의견을	1922 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1923 K 기사가	1923 K 기사는	1923 K 기사
이메일	1879 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1878 K 입력하세요	1878 K 입력해 주세요	1878 K 입력해주세요	1878 K 입력하시면
이미	1913 K 구독자이신가요
이벤트에	1922 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1904 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1897 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1895 K 금지
재배포금지	1895 K
""", '저': """
저작권법	1896 K
저작권법의	1896 K
저작권자	1896 K
저작권자의	1896 K
저희	1923 K 뉴스레터	1923 K 채널	1923 K 앱
저희는	1923 K
저희를	1923 K
""", '적': """
적었다	1925 K
""", '전': """
전문을	20 K
전용	1876 회원 K 기사	1876 회원 K 콘텐츠	1876 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1925 K
""", '정': """
정기후원	1924 K
정정	97 K:	97 [K]
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1899 K 부탁드립니다
제보는	1899 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1899 K 기다립니다	1899 K 받습니다
제보해	38 K 주세요	67 K 주세요	1922 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1916 K 링크
제휴링크	1916 K
""", '좋': """
좋아요	1898 구독과 K 부탁
좋아요를	1898 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1922 K 확인하세요	1922 K 신청하세요	1922 K 참여하세요
지켜주세요	1922 K
""", '채': """
채널	1885 K 추가	1898 K 추가하기	1898 K 구독하기	1920 K 추가하고	1920 K 추가하면
채널에	1898 K 참여하세요
채널에서	1898 K 소식을	1922 K 확인하세요
채널을	1920 K 추가하고	1920 K 추가하면	1920 K 추가해	1920 K 구독하고	1920 K 구독하면
채용	1904 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1924 K 달
""", '추': """
추가해	1898 K 주세요
추가해주세요	1898 K
""", '친': """
친구	1898 K 추가하세요
""", '카': """
카카오톡	1920 K 채널에서	1920 K 채널
""", '커': """
커피	54 K 한 잔 사	1912 K 한 잔 값으로
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
팔로우하세요	1922 K
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
회원가입	1876 K 후	1922 K 후
회원가입은	1922 K
회원가입을	1922 K 하
회원가입하고	1922 K
회원가입하면	1913 K 월
회원가입하세요	1922 K
회원가입하시면	1922 K
회원만	1876 K 볼 수
""", '후': """
후원금	1926 K
후원으로	1912 독자의 K 운영됩니다	1912 독자의 K 운영하는
후원을	1874 K 부탁드립니다	1922 K 부탁
후원이	1874 K 필요합니다	1874 K 큰 힘이
후원하세요	1922 K
후원해	80 K 주세요	1874 K 주세요	1922 K 주세요
후원회원의	1921 K 후원으로
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
계속
계신
공유해
공유해주세요
광고
광고도
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
시작하세요
아래에서
알려
알려주세요
알림
알림을
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
일주일에
일할
읽는
자주
잔을
재배포
재배포금지
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
