"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2956
# comentário	2257
# comentários	2257
# gün ücretsiz deneyin	2796
# hozzászólás	1482
# komentářů	315
# komentāri	1837
# odpowiedź	2217
# příspěvků	315
# sekunden zurück	615
# σχόλια	661
# коментарі	2876
# коментарів	2876
# комментариев	2384
# комментарий	2384
# комментария	2384
# תגובות	1376
# تعليقات	111
# نظر	1151
# कमेंट	1428
# € al mes durante # meses	1086
# € al mese per # mesi	1657
# € por mês durante # meses	2298
#か月無料	1677
#カ月無料	1677
#ヶ月無料	1677
#件のコメント	1693
#則留言	3018
#条评论	3018
""", 'a': """
a cikk a hirdetés alatt folytatódik	1478
a cikk a hirdetés után folytatódik	1478
a cikk meg is hallgatható	1476
a cikk meghallgatása	1485
a cikk megosztása	1476
a folytatáshoz regisztráljon	1470
a hirdetés után folytatjuk	1478
a kommentelés lezárult	1482
a lire également	1304
a rovat további cikkei	1483
a szerző a lap munkatársa	1493
a szerző jogász	1493
a szerző közgazdász	1493
a szerző politológus	1493
a szerző történész	1493
a szerző újságíró	1493
a témában további cikkek	1483
abo abschließen	462
abo auswählen	622
abo wählen	622
abonați-vă	2310
abonează-te	2310
abonelere özel	2796
abonner nå	2032
abonner på nyhetsbrevet	2037
abonnér	381
abonnér nu	381
abonnés	1271
abonnés uniquement	1344
abonē	1831
abonē jaunumus	1855
abonē un lasi visus rakstus	1831
abonēt	1831
abrir menú	1047
aby odtworzyć film, włącz javascript	2195
acasă	2324
accede a todos los contenidos sin límites	1086
acceptera och fortsätt	2720
acceptera och stäng	2720
acceptér	395
acceptă toate	2332
acceptă și afișează conținutul	2332
accéder à l'article	1271
aceitar e ver o conteúdo	2279
aceito receber comunicações e ofertas	2293
acest articol este rezervat abonaților	2347
acesta este ultimul tău articol gratuit	2347
acheter ce numéro	1331
achetez ce numéro	1331
activează alertele	2341
activează notificările	2341
actualités	1304
ad 광고	1769
adaugă un comentariu	2321
add meg az e-mail-címed	1488
además	1044
adhérer	1262
adja meg az e-mail-címét	1488
adja meg e-mail-címét	1488
adomány	1468
adományozok	1468
adományozás	1468
adreça electrònica	283
afișează conținutul	2332
afișează conținutul extern	2332
afișează originalul	2325
agora não	2230
ai deja un abonament? autentifică-te	2347
ai kan göra fel	2742
ai kan göra misstag	2742
ai może popełniać błędy	2215
ai observat o greșeală	2321
ai सारांश	1443
ai से तैयार सारांश	1443
ai 요약	1769
ai-genererat innehåll	2743
ai-genereret resumé	406
ai-resumé	406
ai-összefoglaló	1485
ai-översatt	2742
ai-översättning	2743
aicinām ievērot cieņu komentāros	1837
aiheeseen liittyvää	1211
aiheesta lisää	1211
aitäh liitumast	1123
aizvērt	1839
aizvērt reklāmu	1840
ai摘要	3038
ai重點整理	3038
ajouter à mes favoris	1290
ajouter à vos sélections	1290
ajándékozza a cikket	1476
ajándékozza a cikket barátjának	1476
ajánlataink	1483
ajánljuk	1483
ajánljuk még	1483
ajánlott	1483
ajánlott cikkek	1483
ajánló	1483
akceptuję	2128
akceptuję i kontynuuję	2193
akceptuję i przechodzę do serwisu	2193
akkurat nå	2053
aktuálně	316
akzeptieren und schließen	613
alla bidrag hjälper	2728
alla rättigheter reserverade	2740
alle abo-angebote im überblick	554
alle angaben ohne gewähr	560
alle beiträge anzeigen	627
alle beiträge der autorin	627
alle beiträge des autors	627
alle inhalte sind urheberrechtlich geschützt	601
alle newsletter im überblick	545
alle preise ohne gewähr	560
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	484
als bevorzugte quelle hinzufügen	639
als podcast hören	555
alte știri	2322
alterar preferências de cookies	2279
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2335
am înțeles	2325
amintește-mi mai târziu	2308
anderen betrag wählen	620
andra läser	19	2664
andra läser just nu	19
andra läste även	2664
andre har også lest	19
andre leser nå	2053
andre leste også	2053
andre læser	403
andre læser lige nu	403
andre læser også	19
andre læste også	403
angebot auswählen	622
angebot wählen	554	622
anhören	483
anhören # min	483
anmäl	2745
anmäl annons	2748
anmäl dig	2647
anmäl dig till nyhetsbrevet	2647
anmäl inlägg	2744
anmäl kommentar	2744
annonce - artiklen fortsætter nedenfor	394
annonces légales	1331
annoncørbetalt	87
annoncørbetalt indhold	87	411
annons - artikeln fortsätter nedan	2656
annons från våra partner	2748
annonsen slutar här	2656
annonser från google	2748
annonsinnehåll	2671
annonslänk	2656
annonsörsinnehåll	2671
annonsørinnhold	87	2061
anonym brevlåda	2739
anonym tipslåda	2739
anpassa inställningar	2720
anulezi oricând	2347
anuluj odpowiedź	2131
användarnamn	2731
användarnamn eller e-postadress	2730
användarvillkor	2657
anzeige schließen	641
anzeigensonderveröffentlichung	560
anúncio	2252
anúncios	2252
apmaksāts saturs	1840
après la publicité	1295
após a publicidade	2252
apóyanos	1005
apúntate	1017
arată mai puțin	2325
arată tot	2325
arkadaşina gönder	2803
arkadaşinla paylaş	2803
article abonné	1271
article ajouté à vos sélections	1290
article précédent	1304
article réservé aux abonnés	1271
article sponsorisé	1331
articles associés	1304
articles liés	1304
articles recommandés	1304
articles récents	1304
articol exclusiv pentru abonați	2347
articole asemănătoare	2322
articole înrudite	2322
articoli più letti	1660
articolul continuă după reclamă	2318
articolul continuă mai jos	2318
articolul următor	2322
artikeln finns också som ljud	2652
artikeln fortsätter efter annonsen	2656
artikeln fortsätter nedan	2656
artikeln fortsätter under bilden	2656
artikeln går att lyssna på	2652
artikeln läses upp av en syntetisk röst	2722
artikeln är automatiskt genererad	2742
artikeln är låst	2642
artikeln är maskinöversatt	2742
artikeln är skapad automatiskt	2742
artikeln är skyddad av upphovsrätt	2740
artikeln är uppläst av en dator	2652
artikkel jätkub pärast reklaami	1107
artikkel jätkub reklaami järel	1107
artikkel täieneb	1105
artikkelen er låst	2032
artikkelen finnes også som lyd	2041
artikkeli jatkuu kuvan jälkeen	1205
artikkelin voi myös kuunnella	1203
artiklen er låst	381
artiklen er læst op af en robot	390
artiklen findes også som lyd	390
artiklen fortsætter efter annoncen	394
artiklen fortsætter nedenfor	394
artiklen fortsætter under billedet	394
artiklen kan også høres	390
artikli loeb ette tehishääl	1103
artiklit loeb tehishääl	1103
artykuł czytany przez syntezator mowy	2195
artykuł dla subskrybentów	2113
artykuł do słuchania	2195
artykuł premium	2203
artykuł sponsorowany	2127
artykuł zablokowany	2203
artykuły na e-mail	2116
artykuły partnerów	2221
artículo anterior	1044
artículo relacionado	1044
artículos recomendados	1090
artículos relacionados	1044
as notícias mais lidas	2301
ascultă	2315
aslini göster	2813
assine já	2235
atbalstīt	1831
atcel jebkurā laikā	1831
atradi kļūdu rakstā	1837
atvērt	1839
atšaukti galite bet kada	1790
aucun commentaire à ce niveau	1335
audio narrado por una voz automática	1069
auf apple podcasts hören	535
auf spotify hören	535
ausgewählt für sie	559
auswahl bestätigen	613
auswählen	623
automatisch übersetzt	635
automatische übersetzung	636
automatiskt översatt	2742
avfölj	2746
avis de décès	1331
avoimet työpaikat	1213
avregistrera dig när som helst	2733
avsluta när du vill	2642
avsluta när som helst	2733
avslutt når du vil	2032
avís legal	272
ayrintilar için tiklayin	2812
ayrintilar için tiklayiniz	2812
az első hónap csak # ft	1470
aç	2813
añadir a favoritos	1029
añadir a mi lista	1089
añadir comentario	1040
añadir usuario	1010
aún no te has registrado	1010
ačiū, kad užsiprenumeravote	1815
""", 'b': """
banküberweisung	461
bara för dig som prenumererar	2730
bara för prenumeranter	2730
bağiş yap	2795
bağiş yapin	2795
bağlantiyi kopyala	2803
başa dön	2812
bei google als quelle hinzufügen	484
bei spotify hören	535
beitrag nicht mehr verfügbar	615
bejelentkezés	1470
belépés	1470
benefício do assinante	2283
beställ boken	2716
betalas årsvis	2730
betalt innehåll	2748
betrag wählen	460
betygsätt receptet	61
betűméret	65
bez zobowiązań	2203
bezárás	1467
bieżący czas #	2195
bild in originalgröße	627
bild vergrößern	501	627
bildergalerie öffnen	627
bildirimleri aç	2851
bildirimleri açin	2851
bilety już w sprzedaży	2190
bitte füllen sie dieses feld aus	624
bitte geben sie eine gültige e-mail-adresse ein	624
bitte prüfen sie ihr postfach	624
bitte versuchen sie es später erneut	545	624
bitte versuchen sie es später noch einmal	624
bitte überprüfen sie ihr postfach	624
bize ulaşin	2809
bjud en vän på artikeln	2652
bjud oss på en kaffe	2728
bjud oss på kaffe	2728
bjud på en kaffe	2728
bli månadsgivare	2639
bli støttemedlem	2029
bliv støttemedlem	378
boletín	1017
browserul tău nu poate reda acest video	2332
brukervilkår	2046
bu haber abonelere özeldir	2796
bu içerik abonelere özeldir	2796
bugün değil	2794
bunlar da ilginizi çekebilir	2810
butlletí	283
buďte v obraze	305
bài cùng chuyên mục	2984
bài cùng tác giả	2984
bài khác	2957
bài liên quan	2957
bài mới nhất	2984
bài quảng cáo	2985
bài tiếp theo	2957
bài viết liên quan	2957
bài viết mới	2983
bài được dịch tự động	2983
bài đọc nhiều	2984
báo lỗi	2956
bármikor leiratkozhat	1488
bármikor leiratkozhatsz	1488
bármikor lemondhatja	1470
bármikor lemondható	1470
bäst värde	2731
bästa pris	2731
bình luận	2956
bình luận (#	2956
búsqueda	1047
bülten	2833
bülten üyeliği	2833
bültene abone oldunuz	2833
büyüt	2812
bądź na bieżąco	2116
bądź pierwszą osobą, która skomentuje	2217
błędny adres e-mail	2206
bővebben	1485
būkite pirmas	1796
būkite pirmas, pakomentavęs	1796
bạn có thể quan tâm	2957
bỏ qua	2940
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1085
cada contribuição conta	2296
cadastre-se grátis	2235
califica este artículo	1040
cargar más	1047
carte de crédit	1270
cartão de crédito	2234
categorieën	1908
categorías	1044
caută	2324
ce contenu vous a-t-il été utile	1329
ce résumé vous a-t-il été utile	1329
cele mai citite știri	2350
cele mai noi știri	2322
celý článek	318
cerrar menú	1047
cerrar sesión	1010
cet article est en accès libre pour les abonnés	1344
cet article est lu par une voix de synthèse	1329
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	2960
chia sẻ	2947
chia sẻ bài viết	2947
chia sẻ facebook	2983
chia sẻ qua facebook	2983
chia sẻ ý kiến của bạn	2956
chuyên mục	2957
chuyển đến công thức	61
chép liên kết	2983
chính sách bảo mật	2955
chính sách bảo mật | điều khoản sử dụng	2955
chính sách cookie	2955
chính sách quyền riêng tư	2955
chấp nhận tất cả	2955
chấp nhận tất cả cookie	2955
chủ đề	2957
chủ đề liên quan	2957
chủ đề nóng	2984
cikk megosztása	1476
cikk mentése	1476
cikkünk frissül	1485
citeşte şi	2322
citește fără limite	2347
citește mai departe	2322	2324
citește mai mult	2322	2324
citește regulile comunității	2335
citește și	2322
citi šobrīd lasa	1833
citiți și	2322
cofnij zgodę	2193
col·labora	259
comentariul tău așteaptă moderarea	2335
comentează	2321
comentário	2257
comentário aguardando moderação	2289
comentários	2257
comentários exclusivos para assinantes	2289
commander ce numéro	1331
commentaire en attente de modération	1335
commerciële bijdrage	1953
commerciële content	2020
commerciële inhoud	2020
compre a edição impressa	2283
conditions générales	1297
conectează-te cu facebook	2347
conectează-te cu google	2347
confidentialité	1297
configuración	1037
configuración de cookies	1037
configurações de cookies	2254
conheça todas as nossas newsletters	2293
consigue tu entrada aquí	1071
consulta les normes de participació	275
consultez notre charte de modération	1335
consíguelo en tu quiosco	1071
contenu externe recommandé	1327
contenu proposé par notre partenaire	1331
contenu sponsorisé	1295
contenus recommandés	1348
contenus sponsorisés	1295	1304
conteúdo de marca	2252
conteúdo exclusivo	2235
conteúdo exclusivo para assinantes	2298
conteúdo externo	2279
conteúdo externo recomendado	2279
conteúdo para assinantes	2235
conteúdo patrocinado	2252
conteúdo premium	2298
conteúdo produzido pela marca	2283
conteúdo relacionado	2261
conteúdos relacionados	2301
contingut només per a usuaris registrats	287
continua após a publicidade	2252
continua després de l'anunci	277
continuar leyendo aquí	1010
continuarea articolului după reclamă	2337
continue a ler esta notícia	2301
continuer après la publicité	1295
continuă cu apple	2347
continuă cu facebook	2347
continuă cu google	2347
continuă să citești după publicitate	2337
continúa abajo	1035
contáctanos	1040
conținut disponibil doar utilizatorilor înregistrați	2347
conținut extern	2332
conținut extern recomandat	2332
conținut pentru abonați	2310
conținut premium	2347
conținut sponsorizat	87	2318
cookieinställningar	2657
cookieの設定	1690
cookie政策	3014
cookie設定	1690	3014
cookie设置	3014
copia l'enllaç	266
copiază link	2315
copiază linkul	2315
copy link thành công	2983
correo electrónico	1017
coś poszło nie tak	2207
coś poszło nie tak. spróbuj ponownie	2206
coś poszło nie tak. spróbuj ponownie później	2206
creează cont	2310
créer mon compte	1271
créer un compte	1271
créer une alerte	1337
créer une alerte sur ce thème	1337
csak előfizetőknek	1470
cumpără revista	2337
czy artykuł był pomocny	2215
czy artykuł był przydatny	2215
czy ten artykuł był pomocny	2215
czy to było pomocne	2215
czyta głos ai	2195
czytaj całość	2138
czytaj cały artykuł	2209
czytaj również	2135
czytaj także	2135
czytaj też	2135
czytaj też nasze inne artykuły	2135
czytaj więcej	2135	2138
czytaj więcej o	2135
czytane przez głos syntetyczny	2195
các tin khác	2957
cât de util a fost acest articol	2335
címkék	1483
címlap	1483
címlapról ajánljuk	1483
có lẽ để sau	2940
có thể bạn quan tâm	19	2957
có thể bạn thích	19
cùng chuyên mục	2957
cùng chủ đề	2984
cùng tác giả	2984
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	2713
daha az göster	2813
daha fazla göster	2812
daha fazla haber için tiklayin	2812
dalies ar šo rakstu	1836
dalinkitės	1790
dalinkitės straipsniu	1795
dalsza część artykułu pod materiałem wideo	2127
dalsza część artykułu pod wideo	2127
dalsza część tekstu pod wideo	2127
dalīties	1831
dalīties ar draugiem	1836
dalīties facebook	1836
další	318
další strana	318
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další čtení	316
danke für dein feedback	539
danke für ihr feedback	539
danke für ihre stimme	607
danke fürs abstimmen	607
danos tu opinión	1076
dans l'actualité	1348
dans la même catégorie	1304
dans la même rubrique	1304
dans la même série	1304
darovat článek	308
darovať	2519
darovať článok	2527
darowiznę możesz odliczyć od podatku	2201
darujte tento článek	308
darujte tento článok	2527
das könnte dich auch interessieren	498
das könnte ihnen auch gefallen	498
das könnte sie auch interessieren	498
das könnte sie interessieren	498
das video ist in ihrem land nicht verfügbar	615
das video ist leider nicht mehr verfügbar	615
das video ist nicht mehr verfügbar	615
das video ist nicht verfügbar	615
das wichtigste in kürze, zusammengefasst von ki	529
datenschutzerklärung	491
daugiau šia tema	1792
deblochează articolul	2347
deine stimme wurde gezählt	607
deixar um comentário	2257
deixe um comentário	2257
del på e-post	2041
del på facebook	390	2041
del på mail	390
del på twitter	390	2041
del på x	390	2041
dela inlägget	2652
dela på facebook	2652
dela på twitter	2652
dela på whatsapp	2747
dela på x	2652
dela som gåva	2747
deli članek	2586
delite članek	2586
den här artikeln är låst	2730
den här artikeln är skyddad av upphovsrättslagen	2740
den här videon är inte längre tillgänglig	2722
den här videon är inte tillgänglig	2722
dernière minute	1304
dernières actualités	1304
dernières infos	1304
dernières nouvelles	1304
desa per llegir després	289
desbloquear artículo	1086
desbloqueie este conteúdo	2298
det er gratis å opprette en bruker	2032
det går inte att visa innehållet	2720
det här innehållet kan inte visas	2720
det här innehållet är inte tillgängligt	2720
det læser andre	403
det är gratis att skapa ett konto	2642
detaylar için tiklayin	2812
detaylar için tiklayiniz	2812
detta material är skyddat enligt lagen om upphovsrätt	2694
detta är en annons	2656
detta är en plusartikel	2642
devam etmek için üye girişi yapin	2796
devami için abone olun	2796
devamini okumak için abone olun	2796
diese funktion steht nur angemeldeten nutzern zur verfügung	555
dieser inhalt ist nicht mehr verfügbar	613
dieser inhalt ist nicht verfügbar	613
dieser kommentar wurde gelöscht	637
dieses video ist in deinem land nicht verfügbar	615
dieses video ist in ihrem land nicht verfügbar	615
dieses video ist leider nicht mehr verfügbar	615
dieses video ist nicht mehr verfügbar	615
dieses video ist nicht verfügbar	615
din aceeași categorie	2322
din aceeași secțiune	2350
din röst har registrerats	2713
din röst är räknad	2713
disponibil în app store și google play	2341
disponibilă în app store și google play	2341
distribuiți	2315
diğer haberler	19	2810
diğer okurlar bunlari okuyor	2810
dla prenumeratorów	2203
dla subskrybentów	2113
dlaczego widzę tę reklamę	2221
do góry	2138
doar abonații pot comenta	2335
doar pentru abonați	2310
doação mensal	2231
doação única	2231
doba čtení # min	318
dodaj do moich tematów	2219
dodaj jako preferowane źródło	2219
dodaj nas do preferowanych źródeł	2219
dodaj nas do wyjątków	2200
dolgozzon nálunk	1485
domiciliación bancaria	1009
domů	318
dona suport al periodisme en català	286
donación mensual	1005
donación única	1005
donați	2309
donează	2309
donează acum	2309
donează lunar	2309
donează lunar # euro	2346
donează lunar # lei	2346
doner nå	2029
données personnelles	1297
donér	378
donér nu	378
doporučené	316
doporučené články	316
doporučujeme	316
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2184
dołącz do nas	2110
dołącz do newslettera	2116
drukāt	1836
drukāt recepti	61
du använder en adblocker	2727
du använder en annonsblockerare	2727
du er nå påmeldt	2037
du er nå påmeldt nyhetsbrevet	2037
du följer	2746
du följer det här ämnet	2746
du följer nu	2746
du följer redan	2746
du följer redan ämnet	2746
du har nått din gräns	2730
du har redan röstat	2713
du kan när som helst avregistrera dig	2733
du kan när som helst avsluta prenumerationen	2647
du kan når som helst melde deg av	2037
du kan opsige når som helst	381
du kanske också gillar	2664
du modtager snart en bekræftelse på mail	386
du même auteur	1304
du prenumererar nu på nyhetsbrevet	2647
du verkar använda en annonsblockerare	2727
du vil kanskje også like	2053
du är nu anmäld	2733
dziękujemy za głos	2187
dziękujemy za oddanie głosu	2187
dziękujemy za przesłanie formularza	2206
dziękujemy za udział w sondzie	2187
dziękujemy za wiadomość	2206
dziękujemy za zapis	2116
dziękujemy! sprawdź skrzynkę	2206
dành cho bạn	2957
dành cho thuê bao	2942
dárkovat článek	301
därefter # kr/mån tills du säger upp	2642
débloquer l'article	1271
débloquez cet article	1344
déconnexion	1271
découvrir l'offre	1271
découvrir nos offres	1344
découvrir toutes nos offres d'abonnement	1344
déjà un compte	1271
déjà un compte ? connectez-vous	1271
déplier	1308
détails	1308
dölj	2668
dölj annons	2748
dölj bildtext	2736
dölj svar	2744
dāvini rakstu	1836
dāvini rakstu draugam	1836
děkujeme za přihlášení	305
""", 'e': """
e-bülten	2833
e-bülten aboneliği	2833
e-mail inválido	2293
e-mailová adresa	305
e-posta gönder	2803
e-postadress eller användarnamn	2730
edición digital	1010
edición impresa	1010
editörün seçtikleri	2810
edição impressa	2235
egyszeri támogatás	1468
ehkä myöhemmin	1194
ei tänään	1194
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	624
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1815
elfelejtett jelszó	1470
elige tu suscripción	1086
elküldöm	1476
elmentem későbbre	1476
elrejtés	1486
els lectors també han llegit	290
elírást talált	1482
előfizetek	1470
előfizetés	1470
előfizetői tartalom	1470
előfizetőknek	1470
előfizetőként megoszthatja a cikket	1476
előző	1485
előző cikk	1483
emlékeztess később	1467
empfehlungen für sie	559
en este artículo	1044
en çok okunan	2810
en çok okunan haberler	2810
en çok okunanlar	2810
endast för dig som är prenumerant	2730
endast för medlemmar	2730
endast nödvändiga	2720
endast nödvändiga cookies	2720
engangsbeløb	378
engångsgåva	2639
enllaç copiat	289
ensemble, faisons vivre un média libre	1343
enthält werbung	488
enviar comentário	2257
enviar corrección	1040
envoyer à un ami	1290
envoyer à un proche	1290
envoyez-nous vos témoignages	1325
eredeti megjelenítése	1486
eredmények	1486
erinnern sie mich später	456
erről bővebben itt írtunk	1485
erről is írtunk	1483
erről itt írtunk bővebben	1485
erscheint täglich	545
erscheint wöchentlich	545
es gratis y solo te llevará un minuto	1082
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	545	624
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	624
escreva um comentário	2257
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1837
esimene kuu # €	1098
esta funcionalidad es sólo para registrados	1010
esta matéria foi útil para você	2281
esta notícia foi útil	2281
este espaço é moderado pela redação	2289
este resumo foi útil	2281
estás de acuerdo? vota	1076
ett fel har uppstått	2733
ett fel uppstod. försök igen senare	2733
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	624
evaluează rețeta	61
evästeasetukset	1206
evästeet	1206
exclusiv pentru abonați	2347
exklusiv für abonnenten	622
exklusiv für mitglieder	622
exklusivt för medlemmar	2730
exklusivt för prenumeranter	2730
experimente grátis por um mês	2298
externt innehåll	2720
ez is érdekelhet	1483
ez is érdekelheti	1483
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1483
ezt olvasta már	1483
ezt olvastad már	1483
eén keer toestaan	1992
ești de acord? votează	2335
ești deja abonat	2355
ești deja abonată	2355
""", 'f': """
facebook'ta paylaş	2803
facebookでシェア	1684
facebookでシェアする	1684
faktureras årligen	2730
faça login	2235
faça uma pergunta sobre esta reportagem	2281
fes una donació	259
fiecare donație contează	2346
fiecare leu contează	2346
film jest niedostępny w twoim kraju	2195
film nie jest już dostępny	2195
film niedostępny	2195
fizetett hirdetés	87	1478
fiók létrehozása	1470
fiókom	1470
forstået	407
forstått	2057
forstør billede	406
forstørr bilde	2056
fortsett uten å støtte	2028
fortsätt läsa efter annonsen	2656
fortsätt med apple	2730
fortsätt med e-post	2730
fortsätt med facebook	2730
fortsätt med google	2730
fortsätt utan att stänga av	2727
fortsätt utan att stödja	2638
fortsæt med at læse	394
fortsæt uden at støtte	377
fotogalería	1044
fotoğraflari görmek için tiklayin	2812
friss hírek	1483
fråga vår ai om artikeln	2660
från vår butik	2716
från våra annonsörer	2748
från våra partner	2748
frühbucher-tickets	610
frühbucherrabatt sichern	610
fuldskærm	406
fullskärm	2722
fyll i fältet	2733
fäll ihop	2668
fäll ut	2668
fältet är obligatoriskt	2733
få adgang	381
få artiklen læst op	390
få de vigtigste nyheder hver morgen	386
få de viktigaste nyheterna varje morgon	2647
få de viktigste nyhetene hver morgen	2037
få notiser	2725
få nyheder på mail	386
få nyheter på e-post	2037
få nyheter på mejlen	2647
få overblikket her	406
få tilgang	2032
få varsel når vi skriver om dette	2056
följ	2653
följ det här ämnet	2746
följ direktrapporten	2736
följ författaren	2746
följ journalisten	2746
följ liverapporten	2736
följ oss	2653
följ skribent	2653
följ skribenten	2746
följ ämne	2746
följ ämnen	2746
följ ämnet	2653
följer	2746
för prenumeranter	2642
förderer werden	457
fördermitglied werden	457
föregående	2667
föregående artikel	2664
föregående bild	2736
föregående sida	2736
förnamn	2734
förstora	2667
förstora bild	2736
förstora bilden	2736
försök igen senare	2733
følg	391	2042
følg emne	391
følg os	391
følg oss	2042
følg sagen her	406
følg tema	2042
følg temaet og få varsel	2056
für abonnenten	462
für den newsletter anmelden	470
für dich empfohlen	559
für sie empfohlen	559
für sie entstehen keine mehrkosten	560
fă o donație	2309
fără obligații	2347
fără tine nu putem	2346
""", 'g': """
galerie schließen	627
galerie öffnen	627
galeriyi aç	2812
galeriyi görmek için tiklayin	2812
galéria	1485
galéria megtekintése	1485
garanta já o seu ingresso	2283
ge en engångsgåva	2728
ge en gåva	2728
ge återkoppling	2742
gefällt mir	638
gefällt mir nicht	638
gelesen von einer künstlichen stimme	615
gem til læseliste	390
genişlet	2813
giriş	2796
giriş yap	2796
giriş yapin	2796
giriş yapin veya üye olun	2796
giv os feedback på artiklen	398
già abbonato	1595
già registrato	1595
gli articoli più letti	1660
glömt ditt lösenord	2730
glömt lösenord	2642
glömt lösenordet	2730
godkänn	2657
godkänn alla	2657
godkänn alla cookies	2720
godkänn och fortsätt	2720
godkänn och visa	2720
gorące tematy	2135
gracias por tu opinión	1069
großansicht	627
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	1029
guardar para después	1089
guardar para leer después	1089
gå ikke glip af	403
gå ikke glip af noget	386
gå ikke glipp av noe	2037
gå til indhold	406
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gåvolänk	2747
gérer les cookies	1297
gérer les préférences	1327
gérer mes alertes	1337
gérer mes choix	1297
gérer vos préférences de cookies	1327
góp ý	2956
gör quizzet	2713
gör testet	2713
gündem	2810
günün haberleri	2810
günün özeti	2810
głosuj	2188
głośność	2196
gợi ý	2957
gửi	2956
gửi bình luận	2956
gửi cho bạn bè	2983
gửi email	2947
gửi ý kiến	2956
""", 'h': """
haber bülteni	2833
haber güncelleniyor	2812
haberi arkadaşina hediye et	2803
hai già un account	1595
hantera inställningar	2720
har du sett något	2739
harici içerik	2812
haritayi aç	2813
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1067
hasznos volt az összefoglaló	1482
hasznosnak találta a cikket	1482
hasło	2204
havi támogatás	1468
hayir teşekkürler	2794
hayir, teşekkürler	2794
haz una pregunta sobre este artículo	1069
he leído y acepto la política de privacidad	1082
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2656
helskärm	2722
helskärmsläge	2722
hepsini gör	2812
hesap oluştur	2796
hi estàs d'acord? vota	275
hiba jelentése	1486
hibát talált	1482
hier reinhören	535
hinweis schließen	456
hirdetés	1478
hirdetés bezárása	1478
hirdetés, görgessen tovább	1478
hjälp oss att rätta fel	2660
hlavné správy	2524
hlavní zprávy	316
ho già donato	1589
hoje não	2230
hoppa till huvudinnehåll	2736
hoppa till innehåll	2667
hoppa till innehållet	2736
hoppa över inlägg från facebook	2667
hoppa över inlägg från instagram	2667
hoppa över inlägg från x	2667
hozzászólok	1482
hozzászólás	1482
hozzászólások	1482
hozzászólások megtekintése	1482
hylkää	1206
hylkää kaikki	1206
hyppää reseptiin	61
hyväksy	1206
hyväksy evästeet	1206
hyväksy kaikki	1206
hämta på google play	2724
här kan du kommentera artikeln	2660
håll dig uppdaterad	2647
håll mig inloggad	2730
hírfolyam	1483
hírlevelek	1488
hírlevél	1488
hírlevél-feliratkozás	1488
hören sie diesen artikel	535
hør saken	2041
""", 'i': """
i den här artikeln	2736
i più commentati	1621
i più letti	1621
i più letti della settimana	1660
i più visti	1621
iba pre predplatiteľov	2520
ich unterstütze schon	456
identifícate	1086
ielogojies, lai komentētu	1837
ienākt	1831
iesakām	1833
ihre meinung zählt	494
ihre stimme wurde gezählt	607
ikke gå glipp av	2053
ikke nå	2028
il tuo browser non può riprodurre il video	1638
il tuo commento sarà pubblicato dopo l'approvazione	1648
iletişim	2809
ilgili içerikler	2810
ilginizi çekebilecek haberler	2810
ilginizi çekebilir	2810
ilmoita asiavirheestä	1210
ilmoita virheestä	1210
imię	2207
imię i nazwisko	2207
imprimir artículo	1089
imprimir esta matéria	2300
in bài	2947
in bài viết	2947
in công thức	61
in trang này	2983
inbäddat innehåll	2720
indlæg fra facebook	406
indlæg fra instagram	406
indlæs flere	406
inga kommentarer än	2744
ingen åsikt	2714
ingresá	1086
ingyenes regisztráció	1470
inicia sesión	1010
inicia sessió	260
iniciar sesión	1010
iniciar sesión con apple	1086
iniciar sesión con facebook	1086
iniciar sesión con google	1086
iniciar sessão	2235
inicie sesión	1010
inläst av en syntetisk röst	2722
inne artykuły	2135
innehåll från annonsör	2748
innehåll från våra partner	2748
innehållet kan inte visas	2720
innhold fra annonsør	2061
inscription à la newsletter	1280
inscrivez-vous à notre newsletter	1280
insira o seu endereço de email	2293
instalează aplicația	2341
inställningar	2657
inte prenumerant än	2730
integritetsinställningar	2720
introduce un email válido	1082
intră în cont	2310
invítanos a un café	1005
início	2264
ir para o conteúdo	2264
ispiši	2463
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2833
istediğiniz zaman iptal edin	2796
izbor uredništva	2583
izdrukāt	1836
izmēģini # dienas bez maksas	1831
içeriğe geç	2812
iş birliği	2805
išbandykite # dienų nemokamai	1790
išorinis turinys	1808
išsaugoti	1795
išsaugoti straipsnį	1795
""", 'j': """
j'ai déjà donné	1261
j'ai déjà un compte	1271
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
ja, gärna	2725
ja, slå på	2725
jaa twitterissä	1203
jaa x:ssä	1203
jag förstår	2657
jag har stängt av annonsblockeraren	2727
jag har stängt av den	2727
jag har stängt av min annonsblockerare	2727
jag stödjer redan	2638
jaga sõbraga	1103
jak chronimy nasze źródła	2212
jak chronimy źródła	2212
jak wyłączyć adblocka	2200	2200
jak wyłączyć blokowanie reklam	2200
jakość	2196
jaunākie	1833
jautā mākslīgajam intelektam	1837
javascript jest wyłączony	2195
javascript måste vara påslaget	2722
javascript är avstängt	2722
javascript är inaktiverat	2722
je commande ce numéro	1331
je gère mes cookies	1297
je soutiens déjà	1261
jede spende zählt	549
jede unterstützung hilft	620
jeder beitrag zählt	549	620
jeder euro zählt	549	620
jederzeit kündbar	622
jednorázově	300
jeg forstår	2046
jeg støtter allerede	377	2028
jegyek itt kaphatók	1485
jelentkezzen be vagy regisztráljon	1470
jen pro předplatitele	301
jesteś już prenumeratorem	2203
jesteś już subskrybentem	2203
jetzt angebot wählen	554
jetzt anhören	483
jetzt reinhören	535
jetzt rätseln	607
jetzt unterstützen	457
již mám předplatné	301
jobs in ihrer nähe	533
još vesti	2460
još vijesti	2460
junte-se à conversa	2289
jurnalismul de calitate costă	2346
juttu jatkuu kuvan jälkeen	1205
juttu jatkuu mainoksen jälkeen	1205
juttu jatkuu videon jälkeen	1205
juttua päivitetään	1205
jutun lukee koneääni	1203
jutun lukee tekoälyääni	1203
jutun voi myös kuunnella	1203
już głosowałeś	2187
już obserwujesz	2219
już wspieram	2109
już wyłączyłem	2200
já doei	2230
já nas bancas	2283
já sou apoiador	2230
já sou assinante	2235
já tem conta	2235
já tem uma conta	2235
já é assinante? faça login	2235
já é subscritor	2298
já é subscritor? inicie sessão	2298
jährlich	623
jährlich abgerechnet	622
jährliche abrechnung	622
jährliche zahlung	622
jätä kommentti	1210
jūsų el. paštas	1815
jūsų el. pašto adresas	1815
""", 'k': """
k tématu	316
k téme	2524
kakinställningar	2720
kapcsolódó	1483
kapcsolódó cikk	1483
kapcsolódó cikkek	1483
kapcsolódó tartalom	1483
kapcsolódó témák	1483
karte öffnen	502
kas kokkuvõte oli kasulik	1104
kategóriák	1483
katso kuvat tästä	1213
katso myös	1211
katso video tästä	1213
katso video yltä	1213
kaupallinen yhteistyö	87	1205
kaydiniz için teşekkürler	2833
każda wpłata pomaga	2201
każda wpłata się liczy	2201
każda złotówka pomaga	2201
każda złotówka się liczy	2201
każde wsparcie się liczy	2201
keresés	1485
kezdőlap	1485
không phải bây giờ	2940
không, cảm ơn	2940
ki-antworten können fehler enthalten	635
ki-übersetzung	636
ki-übersicht	529
kijelentkezés	1470
kingi artikkel sõbrale	1103
kinyitás	1486
kipróbálom	1470
kirjaudu sisään	1196
kirjoita sähköpostiosoitteesi	1199
kjøp abonnement	2032
kjøp tilgang	2032
klausies podkāstu	1838
klausies podkāstu šeit	1838
klausies šo rakstu	1836
klausies šo rakstu (# min	1836
klausykite tinklalaidės	1797
klausykite tinklalaidės čia	1797
klausykitės straipsnio	1795
klausīties	1836
klausīties rakstu	1836
kliknij, aby powiększyć	2209
klippet är inte längre tillgängligt	2722
ključne besede	2583
ključne reči	2460
ključne riječi	2460
klíčová slova	316
kokeile # päivää maksutta	1196
kolačići	2476
kom ihåg mig	2730
komentavimas išjungtas	1796
komentavimo taisyklės	1796
komentáre	2527
komentář	315
komentáře	315
komentāri	1831
komentēt	1831
komentēšana ir slēgta	1837
komentēšanas noteikumi	1837
komerčné oznámenie	2523
komerční sdělení	87	311
kommentar gelöscht	637
kommentarer blir gjennomgått før publisering	2056
kommentarerna förhandsmodereras	2660
kommentarerna är stängda	2744
kommentek megtekintése	1482
kommentelési szabályzat	1482
kommentér	398
kommersiellt innehåll	2748
kontakt z redakcją	2212
kontakta författaren	2736
kontynuuj bez wyłączania	2200
koostöö	1107
kopiera gåvolänk	2747
kopiera länk	2652
kopiera länken	2652
kopiering förbjuden	2740
kopijuoti nuorodą	1790
kopiraj povezavo do članka	2586
kopiér link	390
kopiér linket	390
kopírovat odkaz	308
kopírovať odkaz	2527
kopēt saiti	1831
korzyść dla prenumeratorów	2190
korábban írtunk róla	1483
kostenlos und jederzeit kündbar	624
kreiraj račun	2453
kreuzworträtsel	608
krzyżówka	2188
kullanim koşullari	2806
kup dostęp	2113
kup książkę	2190
kup licencję	2213
kup licencję na publikację	2213
kup tę książkę	2190
kupi naročnino	2579
kuula taskuhäälingut	1105
kuuntele podcast tästä	1213
kysy tekoälyltä	1210
käyttöehdot	1206
kérdezze ai-asszisztensünket	1482
kérem a hírlevelet	1488
később	1467
kích thước chữ	65
köp	2642
köp biljett	2716
köp biljetter	2716
köp biljetter här	2716
köp boken	2716
köp boken här	2716
köp din biljett	2716
köp här	2716
köp licens	2740
köp rättigheter	2740
köszönjük a feliratkozást	1488
köszönöm, nem	1467
következő	1485
következő cikk	1483
køb abonnement	381
køb adgang	381
kúpiť predplatné	2520
küfür, hakaret içeren yorumlar onaylanmamaktadir	2809
küldje el barátjának	1476
küldés	1476
küldés e-mailben	1476
külső tartalom	1485
künye	2806
küpsiste seaded	1116
küsi tehisarult	1104
kā tev patika raksts	1837
kā tu domā? balso	1838
ką manote? balsuokite	1797
""", 'l': """
la discussione è chiusa	1617
la nota continúa después del anuncio	1035
la rédaction vous conseille	1304
la sélection de la rédaction	1304
ladda inlägg	2720
ladda inlägget	2720
ladda innehåll	2720
ladda innehållet	2720
ladda ned på google play	2724
lahjoita artikkeli ystävälle	1203
lai komentētu, ielogojies	1837
lai komentētu, pieslēdzies	1837
las más leídas	1044
las más leídas de hoy	1090
las noticias más leídas	1090
lasi arī	1833
lasi komentārus	1837
lasi tālāk	1831
lasi vairāk šeit	1838
lasi vēl	1833
lasiet arī	1833
lasiet vēl	1833
lasă un comentariu	2321
lasīt komentārus	1837
lasīt tālāk	1838
lasīt vairāk	1838
lasīt vēlāk	1836
lasītākie	1833
lataa lisää	1213
lautstärke	616
le choix de la rédaction	1304
le journal numérique	1271
le lien a été copié	1347
le lien a été copié dans le presse-papiers	1347
le notizie più lette	1660
le più lette	1621
lea también	1044
lee sin límites	1086
lee también	1044
leer artículo completo	1047
leer más	1047
leer también	1044
legfrissebb hírek	1483
leggi di più	1624
leggi più tardi	1659
legnépszerűbb	1483
leia a matéria completa	2301
leia as notícias no aplicativo	2291
leia também	2261
len pre predplatiteľov	2520
les choix de la rédaction	1304
les lecteurs ont aussi consulté	1348
les més llegides	290
les også	2053
les plus commentés	1304
les plus partagés	1304
les prix indiqués sont susceptibles d'évoluer	1331
les våre debattregler	2049
li e aceito a política de privacidade	2293
licencja na publikację	2213
liczy się każda wpłata	2201
liczy się każda złotówka	2201
lien copié	1290
lien copié dans le presse-papiers	1347
lietošanas noteikumi	1848
liitudes nõustud kasutustingimustega	1123
liity jäseneksi	1195
lineでシェア	1684
lineでシェアする	1713
lineで送る	1684
link a vágólapra másolva	1476
link bài gốc	2983
link copiado para a área de transferência	2300
link kopiëren	1893
link másolva	1476
link másolása	1476
link został skopiowany	2220
lire la suite pour #€	1271
lire la vidéo	1307
lire à haute voix	1290
lire également	1304
lisätiedot	1214
lisää aiheesta	1211
liên hệ	2956
liên quan	2957
ljud på	2722
ljudet är ai-genererat	2722
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1044
lo más comentado	1044
lo más compartido	1044
lo más leído	1044
lo más popular	1044
lo más visto	1044
lo más visto hoy	1090
lo último	1044
locuri de muncă	2337
loe lähemalt	1105
loe lähemalt siit	1105
logi sisse või loo konto	1098
los lectores también leyeron	1090
luba kõik	1116
lubię to	2123	2218
lucrează cu noi	2337
lue keskustelun säännöt	1210
lue lisää	1211
lue lisää aiheesta	1211
lue myöhemmin	1203
lue myös	1211
lugu jätkub pärast reklaami	1107
lugu täieneb	1105
lui écrire	1325
lägg till i mina ämnen	2746
lägg till oss som föredragen källa	2746
lägg till som föredragen källa	2746
lähetä sähköpostilla	1203
lämna en kommentar	2660
lämna ett svar	2744
lämna feedback	2742
längd	2723
längd #	2723
länk kopierad	2652
länken har kopierats	2747
länken kopierad	2652
länken är kopierad	2652
läs den först i appen	2724
läs dokumentet	2668
läs domen	2668
läs först i appen	2724
läs hela	2736
läs hela artikeln	2667
läs hela texten	2667
läs hela texten här	2667
läs in sidan igen	2727
läs kommentarer	2660
läs mer	2664	2667
läs mer om	2664
läs mindre	2736
läs också	2664
läs senare	2652
läs transkription	2722
läs utan annonser	2748
läs vidare	2642	2664
läs våra kommentarsregler	2660
läs även	2664
läsarerbjudande	2716
läsarerbjudanden	2716
läsarfrågan	2713
läsarresa	2716
läsarresor	2716
lästid	2667
lästid # min	2667
lås op	381
lås opp artikkelen	2032
lås opp saken	2032
lås upp	2730
lås upp artikeln	2642
låst artikel	2730
låst innehåll	2730
læs debatreglerne	398
læs debatreglerne her	398
læs hele artiklen	406
læs kommentarer	398
læs mere	403	406
læs mere om	403
læs også	403
læs også disse artikler	403
læs senere	390
læs videre	381	403
læs vores regler for debatten	398
læsetid # min	406
lên đầu trang	2959
lös korsordet	2713
lösenord	2731
lưu	2947
lưu bài	2947
lưu bài viết	2947
lưu bài để đọc sau	2983
lưu công thức	61
lấy link	2983
""", 'm': """
magari più tardi	1589
mai târziu	2308
mainos päättyy	1205
mais notícias	2261
maksettu sisältö	1205
mam już konto	2203
mam prenumeratę	2203
manşetler	2810
maschinell übersetzt	635
maschinelle übersetzung	636
maskinöversatt	2742
maskinöversättning	2743
masquer la publicité	1331
masz już konto	2113
masz już konto? zaloguj się	2113
masz włączonego adblocka	2200
materialet är skyddat enligt lagen om upphovsrätt	2694
materiał komercyjny	2221
materiał niedostępny	2195
materiał partnera	2127
materiał partnerski	2221
materiał promocyjny	2127
materiał płatny	2221
materiał sponsorowany	2127
materiał wideo niedostępny	2195
materiał zewnętrzny	2127
matéria exclusiva para assinantes	2298
matérias relacionadas	2261
media społecznościowe	2124
medlemsförmån	2716
megnyitás	1486
megnézem	1485
megosztás	1476
megosztás a facebookon	1476
megosztás facebookon	1476
megosztás twitteren	1476
mehr für dich	559
mehr für sie	559
meld deg på	2037
meld deg på nyhetsbrevet	2037
mentions légales	1297
mentés	1476
mentés későbbre	1476
menú	1047
menü	501	628	1485	2812
menü schließen	501
menü öffnen	501
mer från	2664
mer läsning	2664
merci d'avoir voté	1335
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1643
mest läst	2664
mest lästa	2664
mest læst	403
mest læste	403
mest populär	2731
mest populärt	2731
mi-összefoglaló	1485
mida sina arvad? hääleta	1105
miejscowość	2207
miesięcznie	2204
mina ämnen	2746
minn meg på det senere	2028
mira el vídeo	281
mit ki übersetzt	635
mit paypal unterstützen	620
mitä mieltä olet? äänestä	1213
modalità di pagamento	1593
moderálási elvek	1482
modifică preferințele cookie	2332
modifier mes préférences	1327
modtag en notifikation, når vi skriver om emnet	406
mogoče kasneje	2590
mogą cię zainteresować	2135
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2524
mohlo by vás zajímat	316
mohlo by vás zaujímať	2524
monatlich kündbar	554	622
mostra aquesta publicació a instagram	272
mostra di più	1624
mostra'n més	264
mostrar conteúdo externo	2279
mostrar más	1047
mot de passe oublié	1271
mots clés	1304
mots-clés	1304
może cię zainteresować	2135
może później	2109
możesz zrezygnować w każdej chwili	2203
možda kasnije	2468
možda vas zanima	2460
možda će vas zanimati	2460
možno neskôr	2531
možná později	299
muistuta myöhemmin	1194
mulțumim pentru feedback	2335
mulțumim, te-ai abonat cu succes	2342
mutass többet	1485
muut lukivat myös	1211
myöhemmin	1194
már előfizető	1470
más	1047
más artículos	1044
más artículos del autor	1063
más detalles	1048
más en	1044
más historias	1044
más información	1044
más leídas	1044
más leído	1044
más leídos	1044
más noticias	1044
más opciones	1037
más sobre este tema	1044
más tarde	1004
más vistas	1044
más vistos	1044
mások ezt olvassák	1483
mások ezt olvasták	1483
másolás	1476
máte již účet	301
máte předplatné? přihlaste se	301
märksõnad	1100
månadsgåva	2639
månadsvis	2731
månadsvis betalning	2730
månedlig gave	2029
månedligt bidrag	378
måske senere	377
måske vil du også kunne lide	403
més informació	263
més llegides	263
més notícies	290
método de pago	1008
métodos de pagamento	2233
métodos de pago	1008
mākslīgā intelekta kopsavilkums	1838
mă abonez	2342
mărime text	65
můj účet	301
mới nhất	2957
mở	2960
mở khóa bài viết này	2983
mở rộng	2959
""", 'n': """
na górę	2209
na żywo	2196
nadaljevanje članka pod oglasom	2582
nahlásit chybu	315
nahlásiť chybu	2527
najchętniej czytane	2135
najchętniej czytane dziś	2135
najczęściej czytane	2135
najczęściej czytane artykuły	2135
najnovejše	2583
najnovejše novice	2583
najnoviji članci	2460
najnovšie	2524
najnovšie správy	2524
najnovšie články	2524
najnowsze artykuły	2135
najnowsze wiadomości	2135
najčitanije	2460
najčitanije vesti	2460
najčitanije vijesti	2460
najčitanije vijesti dana	2460
najčítanejšie	2524
najčítanejšie články	2524
najčítanejšie články dňa	2524
napišite komentar	2586
napsat komentář	315
naročena vsebina	2582
naročite se	2578
naročnina	2578
nastavení	312
nastavení cookies	312
nastavi čitanje	2512
nastavi čitati	2512
nastavite čitanje	2512
nastavite čitati	2512
nastavitve piškotkov	2598
następna strona	2138
następne wideo	2195
następne zdjęcie	2209
następny	2138
następny artykuł	2135
następny film	2195
natisni članek	2586
naudojimo taisyklės	1808
naujausios žinios	1792
naujienlaiškis	1815
načíst další	318
našli jste chybu	315
našli jste v článku chybu	315
ne děkuji	299
ne, děkuji	299
nejdiskutovanější	316
nejnovější	316
nejnovější zprávy	316
nejnovější články	316
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1467
nenhum comentário	2257
neueste beiträge	498
nhắc tôi sau	2940
nie dziękuję	2109
nie dziś	2109
nie możemy pokazać tej treści	2193
nie możemy wyświetlić tej treści	2193
nie można odtworzyć filmu	2195
nie można odtworzyć wideo	2195
nie można wyświetlić tej treści	2193
nie pamiętam hasła	2203
nie pamiętasz hasła	2113
nie udało się załadować filmu	2195
nie ďakujem	2531
nie, dziękuję	2109
nie, ďakujem	2531
nieprawidłowy adres e-mail	2206
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1796
nosūti draugam	1836
nosūtīt draugam	1836
nosūtīt e-pastā	1836
noteで書く	1684
notre sélection	1304
notre sélection d'articles	1348
notícias relacionadas	2261
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2347
nu mulțumesc	2308
nu, mulțumesc	2308
nur für mitglieder	622
nyaste först	2744
nyhetsdøgnet	2053
nyomtatás	1476
não perca	2261
não, obrigada	2230
não, obrigado	2230
nächste seite	501
nächster artikel	498
nächstes bild	627
nächstes foto	627
nächstes video	615
näita kõiki	1106
näita rohkem	1105
näita veel	1105
näita vähem	1106
näköislehti	1196
nästa	2667
nästa artikel	2664
nästa bild	2736
nästa sida	2736
nästa video	2722
näytä alkuperäinen	1214
näytä kaikki	1213
näytä kartta	1214
näytä kommentit	1210
näytä käännös	1214
näytä lisää	1213
näytä sisältö	1206
näytä tiedot	1214
näytä tulokset	1214
näytä vähemmän	1214
något gick fel	2734
något gick fel, försök igen	2733
något gick fel, försök igen senare	2733
något gick fel. försök igen	2733
något gick fel. försök igen senare	2733
næste	406
næste artikel	403
népszerű	1483
nézze meg galériánkat	1485
nézze meg képeinket	1485
nõustun	1116
nõustun kõigiga	1116
nøgleord	403
nāc strādāt pie mums	1838
nổi bật	2957
nội dung quảng cáo	2985
nội dung tài trợ	2952
""", 'o': """
o que achou desta notícia	2281
o vídeo começará em alguns segundos	2279
obligatoriskt fält	2733	2733
obserwuj autorkę	2219
obserwujesz już tego autora	2219
ocenite članak	2463
ocenite članek	2586
oceń jakość artykułu	2215
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2538
ocijenite članak	2463
ocorreu um erro ao carregar o vídeo	2279
ocultar anúncio	2283
od naszych partnerów	2221
odblokuj artykuł	2203
odblokuj dostęp	2203
odblokuj treść	2193
oddaj głos	2187
odebírat	305
odebírat newsletter	305
odemknout článek	301
odhlásit se	301
odhlásiť sa	2520
odkaz skopírovaný	2527
odkaz zkopírován	308
odkleni članek	2579
odklenite celoten članek	2579
odmietnuť	2538
odmietnuť všetko	2538
odmítnout	312
odmítnout vše	312
odporúčame	2524
odporúčame prečítať	2524
odporúčame tiež	2524
odporúčané články	2524
odpovědět	315
odrzuć	2128
odrzuć wszystkie	2128
odrzuć wszystko	2193
odtwarzacz wideo jest ładowany	2195
odtwórz	2138
odtwórz film	2195
odtwórz wideo	2195
odśwież stronę	2200
odštampaj	2463
odštampaj recept	61
odštampaj članak	2463
oferta dla czytelników	2190
oferta dla prenumeratorów	2190
oferă acest articol cadou	2349
offre spéciale	1271
offrez-nous un café	1262
offrici un caffè	1590
oglasno sporočilo	87	2582
ogłoszenie	2127
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2527
okuma süresi # dk	2812
oliko artikkeli hyödyllinen	1210
oliko juttu hyödyllinen	1210
oliko tiivistelmä hyödyllinen	1210
olvasson korlátlanul	1470
olvasson tovább	1470
olvasta már	1483
olvastad már	1483
olvidaste tu contraseña	1010
oplæst af en robot	390
oplæst af kunstig intelligens	406
opsig når som helst	381
orijinali göster	2813
os leitores também leram	2301
os preços podem variar	2283
osadzona treść	2193
osale küsitluses	1105
ostatnie artykuły	2135
oszczędzasz #%	2204
ota yhteyttä	1210
otevřít	319
otevřít mapu	319
otključaj članak	2453
otključajte ceo članak	2453
otključajte cijeli članak	2453
otros artículos	1044
otwórz	2139
otwórz aplikację	2197
otwórz galerię	2209
otwórz mapę	2139
outras notícias	19	2261
ouça este conteúdo	2247
oversættelsen er lavet af en maskine	406
""", 'p': """
padovanokite straipsnį	1795
padovanokite straipsnį draugui	1795
page précédente	1307
pagina următoare	2324
pague um café	2231
paiement sécurisé	1269
paldies par pieteikšanos	1855
palun jää viisakaks	1104
pamanīji kļūdu	1837
pamanījāt kļūdu	1837
par šo tēmu	1833
paramètres des cookies	1297
paramétrer	1297
paramétrer les cookies	1297
parašyk komentarą	1796
parašykite komentarą	1796
partajează	2315
partenerii noștri	2322
participez à la conversation	1335
partnerių turinys	1799
partnerski sadržaj	2459
pasidalinkite šiuo straipsniu	1795
pasitikrinkite žinias	1797
passer la publicité	1295
passer à la recette	61
passwort zurücksetzen	622
pastebėjote klaidą	1796
paylaş	2803
paylaşin	2803
pažiūrėkite vaizdo įrašą	1797
pe aceeași temă	2350
pentru a citi în continuare	2347
per saperne di più	1660
per überweisung spenden	620
pergunte à nossa ia	2281
peut-être plus tard	1261
pełny ekran	2195
piedalies aptaujā	1838
piekrist visām	1848
piekrītu	1848
piesakies vebināram	1838
piesakoties tu piekrīti lietošanas noteikumiem	1855
pieslēdzies vai izveido kontu	1831
pieslēdzies, lai komentētu	1837
pieslēgties	1831
pievieno savu komentāru	1837
pievienot komentāru	1831
pirmais mēnesis par # €	1831
pirmas mėnuo tik # €	1790
più lette	1621
più letti	1621
più tardi	1589
piškotki	2598
placená inzerce	87	311
platená inzercia	87	2523
plaćeni oglas	87	2459
plaćeni sadržaj	2459
plačana objava	87	2582
plačiau skaitykite čia	1797
plein écran	1307
plus d'actualités	1304
plus de détails	1308
poate mai târziu	2308
podaj prawidłowy adres e-mail	2206
podari članek	2586
podarite ta članek	2586
podaruj artykuł	2113
podaruj dostęp	2220
podaruj ten artykuł	2123
podcast anhören	535
pode ler também	2301
podeli članak	2463
podijeli članak	2463
podmienky používania	2538
podmínky použití	312
podmínky užití	312
podobne artykuły	2135
podobné články	316	2524
podporiť	2519
podporte nezávislú žurnalistiku	2519
podporte nás	2519
podpořit	300
podpořte naši práci	300
podpořte nás	300
podpořte redakci	300
podrži	2452
podrži nas	2452
podržite nas	2452
podržite naš rad	2452
podržite nezavisno novinarstvo	2452
podziel się	2123
podziel się na facebooku	2123
pogledajte još	19
pokaż # odpowiedzi	2217
pokaż galerię	2209
pokaż hasło	2203
pokaż i zaakceptuj	2193
pokaż komentarze	2131
pokaż mniej	2138
pokaż napisy	2195
pokaż odpowiedzi	2217
pokaż oryginał	2139
pokaż podpis	2209
pokaż transkrypcję	2195
pokaż treść	2128
pokaż tłumaczenie	2139
pokaż więcej	2138
pokaż wszystkie	2138
pokaż wszystko	2139
pokaż wyniki	2187
pokaži vsebino	2598
pokloni članak	2463
poklonite ovaj članak	2463
pokračovat bez podpory	299
pokračovať bez podpory	2531
pole obowiązkowe	2206	2206
polecamy również	2135
polecamy także	2135
polecamy też	2135
polecane artykuły	2135
politique de confidentialité	1297
polityka prywatności	2128
polityka sprostowań	2212
política de cookies	1037	2254
política de galetes	272
política de privacidad	1037
política de privacidade	2254
política de privacitat	272
poprzedni artykuł	2135
poprzednie zdjęcie	2209
populární	316
populära artiklar	2664
populärast	2731	2745
populärt	2664
populære artikler	403
populære saker	2053
populært	403	2053
populārākie	1833
popüler	2810
popüler haberler	2810
popüler konular	2810
por qué estás viendo esto	1010
poslať e-mailom	2527
poslušaj vest	2463
poslušaj članak	2463
poslušaj članek	2586
poslušajte članek	2586
postanite naročnik	2578
postanite član	2452	2578
postavke kolačića	2476
postaw kawę	2110
postaw nam kawę	2110
posłuchaj	2123
pour continuer à lire	1344
pourquoi voyez-vous cette publicité	1331
pouze pro předplatitele	301
povezani sadržaj	2460
povezani članci	2460
povezani članki	2583
powiązane	2135
powiązane artykuły	2135
powiązane tematy	2135
powiększ	2138
powiększ tekst	2220
powiększ zdjęcie	2138
powrót do góry	2138
powrót do strony głównej	2209
powrót na górę	2209
později	299
pozostała część artykułu pod materiałem wideo	2127
pozostały czas	2195
pozostały czas #	2195
pozostały czas -#	2195
pošalji e-mailom	2463
pošalji komentar	2463
pošalji mejlom	2463
pošalji prijatelju	2463
pošalji članak e-mailom	2463
pošaljite komentar	2463
pošlji po e-pošti	2586
pošlji prijatelju	2586
pošlji članek po e-pošti	2586
pr članek	2582
praneškite apie klaidą	1796
pranešti apie klaidą	1796
pravidlá diskusie	2527
prawa autorskie zastrzeżone	2213
pre predplatiteľov	2520
preberite še	2583
predplatiť	2519
predplaťte si	2519
prejsť na recept	61
prenumerantförmån	2716
prenumerantförmåner	2716
prenumerata nuo # euro per mėnesį	1790
prenumerata nuo # €	1790
prenumerera på vårt nyhetsbrev	2647
prenumeruodami sutinkate su taisyklėmis	1815
prenumeruokite naujienlaiškį	1815
preporučeno	2460
preporučujemo	2460
preporučujemo da pročitate	2460
preporučujemo i	2460
prečítajte si	2524
prečítajte si aj	2524
prețurile pot varia	2337
pridať komentár	2527
prihlásiť	2520
prihlásiť sa	2520
prihvaćam	2476
prihvaćam sve	2476
prijavi grešku	2463
prijať	2538
prijať všetko	2538
prikaži manj	2584
prikaži manje	2461
prikaži sadržaj	2476
prikaži sve	2461
prikaži več	2584
prikaži više	2461
prikaži vse	2584
prima lună gratuită	2347
primește alerte despre acest subiect	2341
printează	2315
printează rețeta	61
pripomenúť neskôr	2531
priporočamo	2583
priporočamo tudi	2583
priporočamo v branje	2583
priporočeno	2583
prisijunkite arba susikurkite paskyrą	1790
prisijunkite prie mūsų komandos	1797
prisijunkite, kad galėtumėte komentuoti	1796
prispieť	2519
privatsphäre verwalten	613
privatsphäre-einstellungen	491
privātuma politika	1848
pro předplatitele	301
programmet är inte längre tillgängligt	2722
promocijsko sporočilo	2582
promotivni sadržaj	2459
promotivni članak	2459
promóció	1478
proovi # päeva tasuta	1098
prosimy o wyłączenie adblocka	2200
pročitajte i	2460
pročitajte još	2460
prywatność	2128
przeczytaj całość	2209
przeczytaj cały artykuł	2209
przeczytaj również	2135
przeczytaj także	2135
przeczytaj też	2135
przeczytaj transkrypcję	2195
przejdź bez wsparcia	2109
przejdź do galerii	2209
przejdź do głównej treści	2209
przejdź do oferty	2190
przejdź do przepisu	61
przejdź do płatności	2201
przejdź do quizu	2187
przejdź do serwisu	2128
przejdź do sklepu	2190
przejdź do strony darowizn	2201
przejdź do treści	2138
przejdź do ustawień prywatności	2128
przejdź do wpłaty	2201
przejdź na stronę główną	2209
przekaż # % podatku	2201
przekaż #%	2201
przekaż opinię	2215
przestań obserwować	2219
przetłumaczono automatycznie	2215
przetłumaczono przez ai	2215
przeładuj stronę	2200
prześlij	2207
prześlij opinię	2215
prześlij zdjęcia	2212
przypomnij mi później	2109
przypomnij później	2198
právě se děje	316
präsentiert von	488
précédent	1307
préférences cookies	1297
prélèvement	1270
prémium	1470
próbálja ki # forintért	1470
próxima	2264
próxima página	2264
próximo artigo	2261
prøv # dager gratis	2032
prøv gratis	381	2032
prøv nu	381
prøv nå	2032
prędkość	2196
prędkość odtwarzania	2195
prを含みます	1713
pubblicità	1612
publi-rédactionnel	1295
publicité	1295
publicité - la suite ci-dessous	1295
publicités	1295
pular para o conteúdo	2264
página siguiente	1047
pääuutiset	1211
påmind mig senere	377
påminn mig senare	2638
później	2109	2199
pārbaudi savas zināšanas	1838
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1841
pērc abonementu	1831
płatna współpraca	2221
płatne miesięcznie	2203
płatne rocznie	2203
płatność miesięczna	2203
płatność roczna	2203
předchozí	318
předchozí článek	316
předplatit	301
předplatné	301
přehrát	318
přejít k obsahu	318
přejít k receptu	61
přejít na obsah	318
přejít na recept	61
přečtěte si	316
přečtěte si také	316
přidat komentář	315
přidejte názor	315
přihlásit	301
přihlásit k odběru	305
přihlásit se	301
přihlášení	301
přijmout	312
přijmout vše	312
připomenout později	299
přispějte	300
přispět	300
""", 'q': """
qu'avez-vous pensé de cet article	1329
qual o seu nível de satisfação com esta notícia	2281
quellen und weiterführende links	498
queremos conocer tu opinión	1076
queremos saber a sua opinião	2289
questo riassunto ti è stato utile	1640
quieres añadir otro usuario a tu suscripción	1010
quizás más tarde	1004
quizás te interese	1044
quyên góp	2941
quyên góp ngay	2941
qué te ha parecido esta noticia	1076
quên mật khẩu	2942
quảng cáo	2952
quảng cáo - bài viết tiếp tục bên dưới	2985
""", 'r': """
r$ # por mês durante # meses	2298
radote klaidą	1796
radote klaidą tekste	1796
raksti komentāru	1837
raksts tiek papildināts	1838
raksts turpinās pēc reklāmas	1840
rakstīt komentāru	1837
rao vặt	2952
raportează o eroare	2335
rapportér fejl	398
rašyti komentarą	1790
receber notificações	2291
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1337
recevez une alerte à chaque article de l'auteur	1337
reclamă	2318
recomandarea redacției	2350
recomandări	2322
recomandările editorilor	2350
recomandările redacției	2322
recomendado para você	2261
recommandé	1304
recommandé pour vous	1304
recommandés	1304
recordar más tarde	1004
recuérdamelo más tarde	1004
redirecționează #%	2309
refuză toate	2332
regalar artículo	1010
registrovať sa	2520
registruokitės nemokamai	1790
registruokitės į seminarą	1797
registrácia	2520
regisztráció	1470
regisztrálok	1470
regler för kommentarer	2744
regístrate	1010
rekisteröidy	1196
rekisteröidy maksutta ja lue	1196
reklama się skończyła	2221
reklami geç	2805
reklám	1478
reklāma	1831
reklāmas raksts	1840
reklāmraksts	87	1840
relacja na żywo	2209
relaterade ämnen	2664
reportar erro nesta página	2281
restez informé	1280
restez informés	1280
resumen automático	1069
resumo da notícia	2281
reģistrējies bez maksas	1831
reģistrēties	1831
ricordamelo più tardi	1589
rodyti mažiau	1798
rodyti viską	1798
rozumím	319
rozwiąż krzyżówkę	2187
rozwiń	2138
rozwiń wszystko	2139
rätta	2660
rätta oss	2660
rättelse	2660
rättelsepolicy	2739
rättelser och förtydliganden	2739
réactions	1300
réagir	1290	1300
réagir à cet article	1300
réagissez	1300
réagissez à cet article	1300
répondre	1300
réseaux sociaux	1291
réservé aux inscrits	1271
résiliable à tout moment	1344
résultats du sondage	1335
résumé de l'article	1329
résumé de l'article en # points	1329
résumé en # secondes	1329
részletek	1486
rösta	2714
rösta här	2667
rösta i omröstningen	2667
rösta nu	2713
rückmeldung geben	635
rādīt mazāk	1839
rādīt vairāk	1838
rādīt visu	1839
răspunde	2321
rėmimas	1799
""", 's': """
s'abonner à partir de #€	1271
s'inscrire à la newsletter	1280
s-ar putea să-ți placă	2322
saada sõbrale	1103
saber más	1047
sadarbības raksts	1840
sadržaj je zaključan	2453
saglabāt	1836
saglabāt rakstu	1836
saistītie raksti	1833
saistītās ziņas	1833
saite nokopēta	1836
saken er låst	2032
saken finnes også som lyd	2041
saltar anúncio	2252
salvează	2315
salvează articolul	2349
salvează pentru mai târziu	2349
salvează rețeta	61
sans engagement, résiliable à tout moment	1344
sao chép liên kết	2947
sao chép đường dẫn	2983
sari la conținut	2324
sari la rețetă	61
satura turpinājums pēc reklāmas	1840
sačuvaj	2463
sačuvaj recept	61
sačuvaj vest	2463
schlagwörter	498
schließen	501
schrift größer	640
schrift vergrößern	483
schriftgröße	483
schriftgröße anpassen	640
schriftgröße ändern	640
schwedenrätsel	608
scopri di più	1595
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2642
se bilderna här	2667
se connecter et réagir	1300
se déconnecter	1271
se grafiken här	2667
se ha producido un error al cargar el vídeo	1067
se klippet här	2667
se klippet øverst i saken	2056
se videon här	2667
se våra erbjudanden	2730
sedan # kr/mån tills du säger upp	2642
seguir tópico	2291
seguí leyendo	1090
sei già abbonato	1595
sei già iscritto alla newsletter	1653
sekretessinställningar	2720
selección de la redacción	1044
selvä	1214
sem si não seria possível	2296
sem você não seria possível	2296
semnalează o eroare	2321
senaste först	2744
send artiklen på mail	390
send på e-post	2041
sense permanència	287
setări cookie	2332
seuls les abonnés peuvent commenter	1335
seuraa meitä	1204
seções	2261
shrani članek	2586
si opp når du vil	2032
si è verificato un errore durante il caricamento del video	1638
sie können diesen artikel kostenlos weitergeben	580
signaler ce contenu comme inapproprié	1335
signaler un problème	1300
siguiente artículo	1044
siirry sisältöön	1213
sikeres feliratkozás	1488
sin ti no sería posible	1085
siz ne düşünüyorsunuz? oy verin	2812
sizin için öneriler	2810
siųsti draugui	1795
siųsti el. paštu	1795
skaitykite daugiau čia	1797
skaityti plačiau	1797
skaityti vėliau	1795
skanna qr-koden för att ladda ner appen	2724
skaties arī	1833
skatīt foto	1838
skatīt galeriju	1838
skatīt video	1838
skjønner	2057
sklenite naročnino	2579
skontaktuj się z redakcją	2212
skopírovať odkaz	2527
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2660
skrýt	319
skyddas av upphovsrätt	2740
skänk en gåva	2728
slapukų nustatymai	1808
slažem se	2476
slične vesti	2460
slične vijesti	2460
slični članci	2460
slut på annons	2748
slut på reklam	2748
sluta följa	2746
slå på	2726
slå på aviseringar	2725
slå på ljudet	2722
slå på notiser	2725
snsをフォロー	1685
so schützen wir unsere quellen	632
sofortüberweisung	461
solitär	608
sonderveröffentlichung	560
sono già sostenitore	1589
sonuçlari gör	2813
sorodni članki	2583
sortuj według	2217
souhlasím	312
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1262
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1300
soyez le premier à réagir	1300
spara inställningar	2720
spara till läslistan	2747
spausdinti receptą	61
spela här	2713
spela videon här	2667
spis treści	2138
sponsorisé	1295
sponsorlu içerik	87	2805
sponsoroitu sisältö	1205
sponsrat innehåll	2656
sponzorirani sadržaj	2459
sponzorirani članak	2459
sponzorované	2523
sponzorovaný obsah	311
sponzorováno	311
sprawdź cenę	2190
sprawdź ofertę	2113
sprawdź się	2187
sprawdź skrzynkę e-mail	2206
sprawdź skrzynkę odbiorczą	2206
sprawdź swoją skrzynkę	2206
sprawdź swoją wiedzę	2187
spremi članak	2463
sprijină-ne	2309
spróbuj ponownie	2206
spróbuj ponownie później	2206
spune-ți părerea	2335
spune-ți părerea în comentarii	2335
später	456
später erinnern	456
spør vår ki om saken	2049
staňte sa členom	2519
staňte se členem	300
stichwörter	498
stil spørgsmål til artiklen	398
straipsnio tęsinys - po reklama	1799
straipsnis tęsiasi po reklamos	1799
strona główna	2135
stworzono z pomocą ai	2215
stäng	2638	2667
stäng annons	2748
stäng av annonsblockeraren	2727
stäng av din adblocker	2727
stäng av din annonsblockerare	2727
stäng av ljudet	2722
stäng galleri	2736
stöd oss	2639
stöd oss på patreon	2728
stöd oss via patreon	2728
större text	2747
støt os	378
støtt oss	2029
sugerir correção	2281
sugerir una corrección	1076
sugestões	2261
suivre ce thème	1337
sur le même sujet	1304
sur le même thème	1304
suscripción	1010
suscríbase	1010
suscríbete	1010
suscríbete a nuestro boletín	1017
suscríbete ahora	1010
susiję straipsniai	1792
susikurti paskyrą	1790
susține	2309
susține-ne	2309
susțineți-ne	2309
swisha en gåva	2728
syötä sähköpostiosoitteesi	1199
szczegóły	2139
szponzorált tartalom	87	1478
szybkość odtwarzania	2195
szólj hozzá	1482
szóljon hozzá	1482
sähköposti	1199
sähköpostiosoite	1199
säkra din plats	2716
så # kr/mnd til du sier opp	2032
så jobbar vi med rättelser	2739
så kommenterar du	2660
så skyddar vi våra källor	2739
så stänger du av annonsblockeraren	2727
så stänger du av din annonsblockerare	2727
sé el primero en comentar	1040
sé parte	1005
sélections	1290
síganos	1030
síguenos	1030
sök	2667
søg	406
søk	2056
súhlasím	2538
súhlasím so zobrazením	2538
súmate	1005
súvisiace	2524
súvisiace články	2524
súvisiaci článok	2524
sīkdatņu iestatījumi	1848
słowa kluczowe	2135
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
ta treść jest niedostępna	2193
ta treść jest zablokowana	2193
tack för din anmälan	2647
tack för din prenumeration	2733
tack för din röst	2713
tack för ditt meddelande	2733
taip pat žiūrėkite	1792
tak, chcę	2198
tak, chętnie	2198
tak, poproszę	2198
takaisin ylös	1213
takk for påmeldingen	2037
tallenna myöhemmäksi	1203
talán később	1467
tamaño de letra	65	1029
tamaño del texto	65
también te puede gustar	1044
también te puede interesar	1044
també et pot interessar	263
também pode gostar	2301
tarjeta de crédito	1009
tarjeta de débito	1009
te ha resultado útil este artículo	1069
te ha resultado útil este resumen	1069
te ha sido útil este resumen	1069
te poți dezabona oricând	2342
te-ar putea interesa și	2350
tehisaru kokkuvõte	1105
tej treści nie można wyświetlić	2193
tekoälyn tekemä tiivistelmä	1213
tekoälyn tiivistelmä	1213
tekoälytiivistelmä	1213
tekst powstał przy pomocy ai	2215
tekst przetłumaczony maszynowo	2215
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1795
teljes hozzáférés	1470
temas del día	1044
ten artykuł jest zablokowany	2203
ten film jest niedostępny	2195
ten film nie jest dostępny w twoim kraju	2195
ten film nie jest już dostępny	2195
termos e condições	2254
teste grátis	2235
testează-ți cunoștințele cu quizul nostru	2335
teszteld a tudásod	1485
tesztelje tudását	1485
texten fortsätter nedan	2656
texten fortsätter under bilden	2656
texten är maskinöversatt	2742
texten är skapad automatiskt	2742
textgröße	640
textgröße ändern	640
teď ne	299
thu gọn	2959
thèmes	1304
thématiques	1304
thích	2947
thông tin doanh nghiệp	2952
thông tin quảng cáo	2985
thẻ	2957
tienes que iniciar sesión para guardar artículos	1089
tilbakemelding på saken	2049
till början	2736
till gåvosidan	2728
tillåt	2726
tillåt alltid	2720
tillåt annonser	2727
tillåt aviseringar	2725
tillåt en gång	2720
tillåt innehåll	2720
tillåt inte	2726
tillåt notiser	2725
tillåt reklam	2727
tin bài liên quan	2983
tin cùng chuyên mục	2957
tin cùng tác giả	2984
tin khác	2957
tin liên quan	2957
tin mới	2957
tin mới nhất	2957
tin nóng	2984
tin nổi bật	2957
tin quảng cáo	2985
tin trước	2957
tin tài trợ	2957
tin tức liên quan	2957
tin đọc nhiều	2957
tipărește	2315
tipărește articolul	2349
tipărește rețeta	61
titta på videon	2722
tiêu điểm	2957
tiếp theo	2959
tlačiť	2527
to cię może zainteresować	2135
to może cię zainteresować	2135
to wideo jest niedostępne	2195
to wideo nie jest już dostępne	2195
todos os comentários	2257
toute l'actualité	1304
tovább	1485
tovább a recepthez	61
tovább a rovatra	1483
tovább olvasom	1485
további cikkek	1483
további cikkek a témában	1483
további hírek	1483
további részletek itt	1485
továbbiak betöltése	1485
tradução automática	2281
trang chủ	2959
transferência bancária	2234
treści komercyjne	2221
treści naszych partnerów	2221
treści partnerskie	2127
treść dla subskrybentów	2203
treść niedostępna	2193
treść premium	2203
treść sponsorowana	2127
treść wygenerowana przez ai	2215
treść zablokowana	2193
treść zewnętrzna	2193
tria la teva subscripció	287
trudno powiedzieć	2188
trwa ładowanie odtwarzacza	2195
tryb pełnoekranowy	2195
trước	2959
trả lời	2956
trở lại	2959
tu ce părere ai? lasă un comentariu	2335
tu navegador no puede reproducir este vídeo	1067
tue meitä	1195
tule meile tööle	1105
turpini lasīt	1831
turpinājums pēc reklāmas	1840
turpināt lasīt	1831
twitter'da paylaş	2803
twoja wiadomość	2206
twoje imię	2206
twój adres e-mail	2116
twój e-mail	2116
twój głos został oddany	2187
twój głos został policzony	2187
twój głos został zapisany	2187
tylko niezbędne	2193
tytuł przelewu: darowizna	2201
tytułem: darowizna na cele statutowe	2201
tài khoản của tôi	2942
tài trợ	2952
támogass minket	1468
támogasson minket	1468
támogatom	1468
támogatott tartalom	87	1478
támogatás	1468
támogatói tartalom	1478
täname liitumast	1123
tässä olisi upotus facebookista	1213
tässä olisi upotus instagramista	1213
témata	316
témy	2524
témák	1483
térkép megnyitása	1486
términos de uso	1037
términos y condiciones	1037
tìm kiếm	2959
tópicos	2261
tópicos relacionados	2261
tôi đã hiểu	2960
több	1485
töltsd ki a kvízt	1485
töltse ki a kvízt	1485
tühista igal ajal	1098
tüm haberler	2810
tüm yazilari	2810
tüm yorumlar	2809
tümünü gör	2812
tümünü göster	2813
tümünü kabul et	2806
tümünü reddet	2806
tēmas	1833
tęsinys po reklamos	1799
tłumaczenie automatyczne	2216
tłumaczenie maszynowe	2216
tạo tài khoản	2942
tải thêm	2959
tặng bài viết	2983
tặng sao	2983
tặng sao cho bài viết	2983
từ khóa	2957
""", 'u': """
udostępnij	2123
udostępnij na facebooku	2123
udostępnij na twitterze	2123
udostępnij na x	2123
udostępnij w mediach społecznościowych	2123
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2511
uključi obavijesti	2511
uključite notifikacije	2511
uključite obaveštenja	2511
uključite obavijesti	2511
ukryj reklamę	2221
uložit	308
uložit na později	308
uložit recept	61
uložit článek	308
uložiť	2527
uložiť na neskôr	2527
uložiť recept	61
uložiť článok	2527
ultima oră	2322
ultimele știri	2322
um assinante presenteou você com este artigo	2300
un abonat ți-a oferit acest articol	2349
un abonné vous offre cet article	1347
un e-mail de confirmation vous a été envoyé	1340
un suscriptor te ha regalado este artículo	1089
une erreur s'est glissée dans l'article	1300
ungültige e-mail-adresse	624
unterstütze uns	457
unterstützen	457
unterstützen sie uns	457
unterstützen sie uns per paypal	549
uppläst av en ai-röst	2722
uppläst av en dator	2652
uppläst av en syntetisk röst	2722
uppläst av syntetisk röst	2722
uppläst med ai-röst	2652
ur vår butik	2716
url 복사	1747
urlをコピー	1684
urlをコピーする	1713
url복사	1747
urmărește acest subiect	2341
urmărește live	2341
următorul	2324
uslovi korišćenja	2476
ustaw jako preferowane źródło	2219
ustawienia plików cookie	2128
ustawienia prywatności	2193
uvjeti korištenja	2476
uz sākumu	1838
uzyskaj dostęp	2113
używasz adblocka	2200
używasz programu do blokowania reklam	2200
už komentarus atsako jų autoriai	1796
už máte predplatné? prihláste sa	2520
už máte účet	2520
už máte účet? prihláste sa	2520
už podporujem	2531
už podporuji	299
uždaryti	1798
uždaryti reklamą	1799
užpildykite apklausą	1797
užsakomasis straipsnis	1799
užsakomasis turinys	87	1799
užsisakyti prenumeratą	1790
""", 'v': """
vaata kõiki tellija soodustusi	1098
vaata lähemalt	1105
vaba töökoht	1105
vad tycker du? rösta här	2667
vai kopsavilkums bija noderīgs	1837
vai raksts bija noderīgs	1837
vairāk par tēmu	1833
vaizdo įrašas	1797
vaizdo įrašą rasite čia	1797
van már fiókja	1470
var artikeln till hjälp	2660
var det här till hjälp	2667
var detta till hjälp	2742
var resuméet nyttigt	398
var sammanfattningen till hjälp	2660
varför ser jag den här annonsen	2748
varför visas den här annonsen	2748
vari atteikties jebkurā laikā	1831
varje bidrag hjälper	2728
varje bidrag räknas	2728
varje krona hjälper	2728
varje krona räknas	2728
vasta küsitlusele	1105
vastaa kyselyyn tästä	1213
vaš komentar	2463
veckans fråga	2713
veja esta publicação no instagram	2279
veja também	2261
veja todas as opções de assinatura	2298
velikost písma	65
veličina teksta	65
ver # comentários	2289
ver biografía	1063
ver comentários	2257
ver conteúdo externo	2279
ver esta publicación en instagram	1067
ver esta publicação no instagram	2279
ver galería	1047
ver más	1047
ver más artículos del autor	1063
ver más noticias	1090
ver también	1044
ver também	2261
ver todas las opciones de suscripción	1086
ver traducción	1048
ver tradução	2265
ver vídeo	1047
vergrößern	502	628
verlagssonderveröffentlichung	560
versandkosten können anfallen	610
vertrag kündigen	491
verträge hier kündigen	491
verwandte beiträge	498
ves algún error? comunícalo	1076
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2332
vezi mai multe știri	2350
vezi și	2322
već imate nalog	2453
već imate pretplatu	2453
već imate račun	2453
već podržavam	2468
već ste pretplatnik	2453
več iz rubrike	2583
več novic iz regije	2583
več o tem	2583
več o temi	2583
veľkosť písma	65
vi kan inte visa det här innehållet	2720
viac k téme	2524
viac si o tom prečítate tu	2524
video nicht verfügbar	615
videon voi katsoa jutun yläosasta	1213
videon är inte längre tillgänglig	2722
videon är inte tillgänglig	2722
videoyu izlemek için tiklayin	2812
videó	1483
videók	1483
videónkat itt nézheti meg	1485
vidéo	1307
vielen dank für deine nachricht	624
vielen dank für deine stimme	607
vielen dank für ihr feedback	539
vielen dank für ihre anmeldung	470
vielen dank für ihre nachricht	624
vielen dank für ihre stimme	607
vielleicht später	456
vilkår	395	2046
vill du få notiser	2725
vill du få pushnotiser	2725
vipps et beløp	2029
vis færre	406	2056
vis oversættelse	407
visa bilden i helskärm	2667
visa färre	2667
visa i helskärm	2736
visa inlägg från facebook	2667
visa inlägg från instagram	2667
visa innehåll	2657
visa innehållet	2720
visa lösenord	2730
visa och godkänn	2720
visa översättning	2668
vissza a tetejére	1485
visszajelzés	1482
više o temi	2460
više vijesti iz regije	2460
viết bình luận	2956
você concorda? vote	2289
você pode gostar	2261
você pode se interessar	2261
você também pode gostar	2261
voir le détail	1308
voir les détails	1308
voir les résultats	1308
voir les résultats du sondage	1335
von einer künstlichen stimme vorgelesen	615
von ki übersetzt	635
vorgelesen von einer künstlichen stimme	615
vos réactions	1300
votează în sondajul nostru	2335
votre avis nous intéresse	1335
vous aimerez peut-être	1304
vous avez déjà un compte	1271
vous avez déjà un compte ? connectez-vous	1271
vous avez déjà un compte ? identifiez-vous	1271
vous possédez déjà un compte	1271
vous pourriez être intéressé	1304
vreau să primesc newsletterul	2342
vsebina sporočila	2582
vstúpiť do diskusie	2527
vytisknout článek	308
vytlačiť	2527
vytlačiť recept	61
vytlačiť článok	2527
vytvořit účet	301
vyzkoušet	301
válasz	1482
váš e-mail	305
väline sisu	1116
välj	2731
välj abonnemang	2730
välj belopp	2728
välj din prenumeration	2730
välj ditt abonnemang	2730
välj erbjudande	2730
välj prenumeration	2730
välj som föredragen källa	2746
vänligen stäng av annonsblockeraren	2727
värsked uudised	1100
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
vídeos	1044	2261
výber redakcie	2524
výběr redakce	316
về đầu trang	2959
""", 'w': """
w każdy piątek. za darmo. bez spamu	2206
warto przeczytać	2135
was können wir besser machen	539
wczytaj treść	2193
wczytaj więcej	2209
weiterblättern	628
weitere beiträge	498
weiß ich nicht	608
weiß nicht	608
werbung schließen	641
werbung überspringen	488
weź udział w dyskusji	2184
whatsapp'ta paylaş	2803
whatsappで読む	1713
wiadomość	2207
wiadomość została wysłana	2206
wideo jest niedostępne	2195
wideo niedostępne	2195
widzisz błąd	2212
wie gefällt ihnen dieser artikel	539
wie wir unsere quellen schützen	632
wielkość czcionki	65
wielkość tekstu	2220
więcej	2135
więcej artykułów	2135
więcej informacji	2135
więcej na ten temat	2135
więcej o	2135
więcej od tego autora	2209
więcej tekstów autora	2209
więcej z	2135
wpisz kwotę	2201
wpisz swój e-mail	2116
wprowadź adres e-mail	2116
wpłata jednorazowa	2201
wpłata miesięczna	2201
wpłać	2110
wpłać jednorazowo	2201
wpłać teraz	2110
wróć do góry	2209
wróć na górę	2209
wróć na stronę główną	2209
wspieraj co miesiąc	2201
współpraca płatna	2221
współpraca reklamowa	2127
wszystkie artykuły	2209
wszystkie artykuły autorki	2209
wybierz kwotę	2201
wybierz ofertę	2203
wybierz prenumeratę	2203
wybierz subskrypcję	2203
wycofaj zgodę	2193
wykorzystałeś limit artykułów	2203
wykryliśmy adblocka	2200
wypełnij to pole	2206
wypisz się w dowolnym momencie	2206
wypróbuj	2113
wyraź zgodę	2128
wystąpił błąd	2206
wystąpił błąd. spróbuj ponownie	2206
wystąpił błąd. spróbuj ponownie później	2206
wyłącz adblocka	2200	2200
wyłącz blokowanie reklam	2200
wyłącz dźwięk	2195
wyłącz reklamy	2221
wyłączyłem adblocka	2200
wyślij	2207
wyślij e-mailem	2123
wyślij komentarz	2217
wyślij mailem	2220
wyślij opinię	2215
wyślij wiadomość	2206
wyślij zdjęcia	2212
wyślij zgłoszenie anonimowo	2212
wyślij znajomemu	2123
wyświetl treść	2193
wählen	623
własna kwota	2201
włącz	2199
włącz dźwięk	2195
włącz javascript	2195
""", 'x': """
x'te paylaş	2803
xem bình luận	2956
xem bản gốc	2960
xem bản đồ	2960
xem chi tiết	2960
xem công thức	61
xem kết quả	2960
xem nhiều	2957
xem nhiều nhất	2957
xem nhiều trong tuần	2984
xem thêm	2957	2959
xem thêm bình luận	2956
xem tiếp	2959
xem toàn bộ	2959
xem tất cả	2959
xでシェア	1684
xでシェアする	1713
xでポスト	1684
""", 'y': """
ya estás suscrito	1086
ya tenés suscripción	1086
yapay zeka ile özet	2812
yapay zeka özeti	2812
yazarin diğer haberleri	2810
yazarin diğer yazilari	2810
yazarin tüm yazilari	2810
ymmärrän	1214
yorum gönder	2809
yorumlari gör	2809
youtube-tartalom megjelenítése	1485
yz özeti	2812
""", 'z': """
z titulní strany	316
zaakceptuj i pokaż	2193
zabudnuté heslo	2520
zadejte svůj e-mail	305
zagłosuj	2187
zahlungsart wählen	460
zainstaluj aplikację	2197
zaloguj się	2113
zaloguj się przez apple	2203
zaloguj się przez facebooka	2203
zaloguj się przez google	2203
zaloguj się z google	2203
zamknij galerię	2209
zamknij reklamę	2221
zamów książkę	2190
zapamiętaj mnie	2203
zapisz na później	2123
zapisz się	2116
zapisz się na newsletter	2116
zapisz wybór	2193
zapomenuté heslo	301
zapomniałem hasła	2203
zapomniałeś hasła	2203
zarejestruj się	2113
zarządzaj plikami cookies	2193
zarządzaj powiadomieniami	2198
zarządzaj zgodami	2128
zarządzaj zgodą	2193
zaten üye misiniz	2796
zauważyłeś błąd	2212
zavřít	299
załaduj film	2193
załaduj post	2193
załaduj treść	2193
załaduj wideo	2193
załaduj więcej	2138
załóż konto	2113
zaštita osobnih podataka	2476
zaštita privatnosti	2476
zdieľajte tento text	2527
zdieľajte článok	2527
zdieľať	2527
zdieľať na facebooku	2527
zdieľať článok	2527
zeskanuj kod i pobierz aplikację	2197
zeskanuj kod qr, aby pobrać aplikację	2197
zezwól	2199
zezwól na powiadomienia	2198
zezwól na reklamy	2200
zezwól raz	2193
zgadzam się	2128
zgadzam się na powiadomienia	2198
zgadzam się na wyświetlanie treści	2128
zgłoś	2131	2218
zgłoś błąd	2131
zgłoś komentarz	2217
zgłoś nadużycie	2217
zgłoś reklamę	2221
ziņa tiek papildināta	1838
ziņo par kļūdu	1837
ziņot par kļūdu	1837
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
zmień rozmiar tekstu	2220
zmień zgodę	2193
znajdź nas na facebooku	2124
znalazłeś błąd	2212
znalazłeś błąd w tekście	2212
značky	2524
zobacz cenę	2190
zobacz galerię	2138
zobacz mapę	2139
zobacz ofertę	2190
zobacz również	2135
zobacz szczegóły	2139
zobacz także	2135
zobacz także inne	2135
zobacz też	2135
zobacz więcej	2135
zobacz wszystkie artykuły	2209
zobrazit méně	319
zobrazit originál	319
zobrazit více	318
zobrazit výsledky	319
zobrazit vše	318
zobraziť diskusiu	2527
zobraziť menej	2525
zobraziť obsah	2538
zobraziť viac	2525
zobraziť všetko	2525
zostań patronem	2110
zostań patronką	2201
zpět nahoru	318
zu meine themen hinzufügen	639
zu meinen themen hinzufügen	639
zum rätsel	607
zum vollständigen artikel	627
zur großansicht	627
zur leseliste hinzufügen	580
zur merkliste hinzufügen	483
zur übersicht	501
zurück	494
zurück nach oben	501	627
zurück zum anfang	627
zurück zur startseite	627
zurück zur übersicht	627
zvětšit	318
zwiń	2138
""", '£': """
£# at amazon	963
""", '©': """
©ntb	2084
""", 'à': """
à découvrir	1304
à la une	1304
à lire	1304
à lire aussi	1304
à lire dans ce dossier	1304
à lire dans la même rubrique	1304
à lire ensuite	1304
à lire également	1304
à ne pas manquer	1304
à voir	1304
à voir aussi	1304
""", 'á': """
áudio gerado por ia	2281
áudio gerado por voz sintética	2281
""", 'ä': """
ähnliche artikel	498
ähnliche beiträge	498
ähnliche themen	498
äldst	2745
äldsta	2745
äldsta först	2744
älteste	638
älteste zuerst	637
älä missaa mitään	1199
ämne	2734
ämnen	2664
ämnen i artikeln	2664
ämnen i den här artikeln	2736
ändra dina cookieinställningar	2720
ändra samtycke	2720
ändra textstorlek	2747
är du inte prenumerant	2730
är du redan prenumerant	2642
äänestä tästä	1213
""", 'å': """
åbn	407
åbn kort	407
åpne	2057
åpne faktaboks	2057
åpne kart	2057
årsvis	2731
årsvis betalning	2730
återkalla samtycke	2720
återstående tid	2722
återstående tid #	2722
återstående tid -#	2722
""", 'ç': """
çerez ayarlari	2806
çerez politikasi	2806
çerezler	2806
çeviriyi göster	2813
çikiş yap	2796
çok okunanlar	2810
""", 'è': """
è gratis e ci vuole solo un minuto	1653
""", 'é': """
é grátis e leva menos de um minuto	2293
écouter	1290
écouter (# min	1290
écouter le podcast	1307
édition du jour	1304
épingler	61
épingler la recette	61
értem	1486
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1482
írja meg véleményét	1482
""", 'î': """
înapoi sus	2324
încarcă mai multe	2324
închide	2308
înregistrare	2310
înregistrează-te	2310
îți mulțumim pentru vot	2335
""", 'ö': """
öffnen	501
ön mit gondol? szavazzon	1485
önceki	2812
önceki haber	2810
öne çikan haberler	2810
öne çikanlar	2810
önerilen haberler	2810
önerilenler	2810
öppna	2668
öppna appen	2724
öppna bildgalleri	2736
öppna galleri	2736
öppna karta	2668
összes	1485
översatt med ai	2742
özet faydali oldu mu	2809
""", 'ú': """
új hozzászólás	1482
última hora	1044
últimas	2261
últimas entradas	1044
últimas noticias	1044
últimas notícias	2261
últimes notícies	263
últimos artículos	1044
únete	1005
únete a la conversación	1040
""", 'ü': """
über google anmelden	622
über whatsapp senden	640
über whatsapp teilen	640
übersetzung anzeigen	502
überweisung	461
ücretsiz dene	2796
ücretsiz üye ol	2796
ücretsiz üye olun	2796
üye girişi	2796
üye ol	2795	2796
üye olun	2796
""", 'ý': """
ý kiến	2956
ý kiến bạn đọc	2956
ý kiến của bạn	2956
""", 'ā': """
ārējais saturs	1848
""", 'č': """
članak je zaključan	2453
članak se nastavlja ispod oglasa	2459
članek je zaklenjen	2579
članek se nadaljuje pod oglasom	2582
članek se nadaljuje spodaj	2582
článek pokračuje pod reklamou	311
čtěte dále	316
čtěte i	316
čtěte také	316
číslo účtu pro dary	300
číst dál	318
číst dál s předplatným	301
číst více	318
čítajte aj	2524
""", 'ď': """
ďalšie správy	2524
ďalšie články	19	2524
""", 'đ': """
điều khoản sử dụng	2955
điều khoản sử dụng | chính sách bảo mật	2955
đáng chú ý	2957
đã có tài khoản	2942
đã hiểu	2960
đã sao chép	2947
đã sao chép liên kết	2983
đóng	2940
đóng góp	2941
đăng ký	2942
đăng ký ngay	2942
đăng nhập	2942
đăng nhập / đăng ký	2942
đăng xuất	2942
được quan tâm	2984
được tài trợ	2952
đặt báo	2942
đến công thức	61
đề xuất	2957
để sau	2940
đọc nhiều	2957
đọc nhiều nhất	2957
đọc sau	2983
đọc thêm	2957	2959
đọc tiếp	2959
đọc tiếp về chủ đề này	2984
đừng bỏ lỡ	2957
""", 'į': """
į viršų	1797
įveskite savo el. pašto adresą	1815
""", 'ł': """
ładowanie odtwarzacza	2195
ładowanie wideo	2195
""", 'ś': """
śledź nas	2124
""", 'ş': """
şifremi unuttum	2796
şimdi değil	2794
şurada paylaş	2803
""", 'š': """
štampaj	2463
štítky	316
""", 'ž': """
že imate račun	2579
že naročnik	2579
že podpiram	2590
žiūrėkite nuotraukas	1797
žiūrėkite vaizdo įrašą	1797
žiūrėti galeriją	1797
""", 'ș': """
știri pe aceeași temă	2350
știri recomandate	2322
știri similare	2322
știrile zilei	2322
""", 'ț': """
ți-a fost util acest articol	2335
ți-a fost util acest rezumat	2335
ți-ai uitat parola	2347
ți-ar putea plăcea și	2350
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	665
άνοιγμα χάρτη	665
""", 'έ': """
έχετε ήδη λογαριασμό	650
""", 'ί': """
ίσως αργότερα	648
ίσως σας ενδιαφέρει	662
""", 'α': """
ακούστε	655
ακούστε το άρθρο	655
αναζήτηση	664
αναφορά λάθους	661
αντιγραφή link	655
αντιγραφή συνδέσμου	655
αντιγραφή συνδέσμου άρθρου	655
απάντηση	661
αποδέχομαι	668
αποδοχή	668
αποδοχή όλων	668
αποθήκευση	655
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	655
αποστολή με email	655
αποσύνδεση	650
απόκρυψη	665
απόρριψη	668
απόρριψη όλων	668
αργότερα	648
αρχική	664
αφήστε σχόλιο	661
""", 'β': """
βίντεο	662
βαθμολογήστε το άρθρο	661
""", 'γ': """
γίνε συνδρομητής	650
γίνετε μέλος	649
γίνετε συνδρομητής	650
γράψτε σχόλιο	661
""", 'δ': """
δείτε και	662
δείτε περισσότερα	664
δείτε τα αποτελέσματα	665
δείτε τα σχόλια	661
δείτε τη συνταγή	61
δείτε όλα	664
δημιουργία λογαριασμού	650
δημοφιλέστερα	662
δημοφιλή	662
δημοφιλή άρθρα	662
διαβάστε ακόμα	662
διαβάστε ακόμη	662
διαβάστε επίσης	662
διαβάστε επίσης στο	662
διαβάστε και	662
διαβάστε περισσότερα	662	664
διαφήμιση	658
διαφημίσεις	658
διαφημιση	658
διαφημιστικό περιεχόμενο	87	658
δωρήστε	649
δωρεά	649
""", 'ε': """
είσοδος	650
εγγραφή	650
ειδήσεις σήμερα	662
ειδήσεις τώρα	662
εκτυπώστε το άρθρο	655
εκτύπωση	655
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	665
εμφάνιση όλων	665
επικοινωνία	661
επιλογές συντακτών	662
επιστροφή στην κορυφή	664
επόμενο	664
επόμενο άρθρο	662
ετικέτες	662
""", 'θ': """
θέματα	662
""", 'κ': """
κάντε δωρεά	649
κάντε μια δωρεά	649
κανόνες σχολιασμού	661
κατάλαβα	665
κατηγορίες	662
κλείσιμο	648
κοινοποίησε	655
κοινοποίηση	655
κοινοποίηση στο facebook	655
κοινοποίηση στο twitter	655
κοινοποιήστε	655
κοινοποιήστε το άρθρο	655
""", 'λ': """
λεπτομέρειες	665
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	658
μενού	664
μετάβαση στη συνταγή	61
μη χάσετε	662
μην το χάσεις	662
μην χάσετε	662
μοιράσου το	655
μοιραστείτε	655
μοιραστείτε το	655
μοιραστείτε το άρθρο	655
μπορεί να σας αρέσει	662
μόνο για συνδρομητές	650
""", 'ξ': """
ξεχάσατε τον κωδικό	650
""", 'ο': """
ο λογαριασμός μου	650
ο σύνδεσμος αντιγράφηκε	655
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	662	664
περισσότερα άρθρα	662
περισσότερες ειδήσεις	662
πολιτική cookies	668
πολιτική απορρήτου	668
προηγούμενο	664
προηγούμενο άρθρο	662
προσθήκη σχολίου	661
προστασία προσωπικών δεδομένων	668
προτείνουμε	662
προτείνουμε επίσης	662
προτεινόμενα	662
προωθητικό περιεχόμενο	658
πρόσφατα άρθρα	662
""", 'ρ': """
ροή	662
ροή ειδήσεων	662
ρυθμίσεις cookies	668
""", 'σ': """
στείλε το σε φίλο	655
στηρίξτε μας	649
συμφωνώ	668
συνέχεια ανάγνωσης	664
συνδεθείτε	650
συνδρομή	650
συνδρομητές	650
σχετικά	662
σχετικά άρθρα	662
σχετικά θέματα	662
σχετικά νέα	662
σχετικές ειδήσεις	662
σχετικό άρθρο	662
σχολιάστε	661
σχολιάστε το άρθρο	661
σχόλια	661
σχόλιο	661
σύνδεση	650
""", 'τ': """
τα πιο δημοφιλή	662
τα πιο δημοφιλή της ημέρας	662
τα πιο διαβασμένα	662
τα πιο πρόσφατα	662
τελευταία άρθρα	662
τελευταία νέα	662
τελευταίες ειδήσεις	662
""", 'υ': """
υπενθύμιση αργότερα	648
υποβολή σχολίου	661
υποστηρίξτε μας	649
""", 'φ': """
φόρτωση περισσότερων	664
""", 'χ': """
χαρίστε αυτό το άρθρο	655
χορηγούμενο	658
χορηγούμενο άρθρο	658
χορηγούμενο περιεχόμενο	658
""", 'ό': """
όλα τα σχόλια	661
όλες οι ειδήσεις	662
όροι σχολιασμού	661
όροι χρήσης	668
όχι ευχαριστώ	648
όχι τώρα	648
όχι, ευχαριστώ	648
""", 'а': """
абонамент	160
абонирай се	161
абонирайте се	160
авторизация	2368
авторизоваться	2368
адрес электронной почты	2371
актуално	168
актуальне	2878
архив	2387
""", 'б': """
банковская карта	2367
банковский перевод	2367
безопасный платеж	2366
больше	2387
больше материалов по теме	2387
больше новостей	2387
будьте в курсе	2371
была ли статья полезной	2384
більше за темою	2878
більше матеріалів за темою	2878
більше на цю тему	2878
більше новин	2878
більше новин на тему	2878
більше по темі	2878
""", 'в': """
в избранное	2376
в тренде	2387
важливо	2878
вам будет интересно	2387
вам може бути цікаво	2878
вам може сподобатися	2878
вам может быть интересно	2387
вам может понравиться	2387
вам також може сподобатися	2878
вас може зацікавити	2878
вас может заинтересовать	2387
ваш e-mail	2371
ваш email	2371
введите e-mail	2371
введите email	2371
введите ваш email	2371
введите ваш адрес электронной почты	2371
версия для печати	2376
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2863
вже є акаунт	2863
вибір редакції	2878
видео	2387
вижте още	168
вижте още от	168
вийти	2863
включите уведомления	2445
включить уведомления	2445
вконтакте	2377
влез	161
влезте	161
во весь экран	2390
водещи новини	168
войти	2368
войти в аккаунт	2368
войти в чат	2384
воспроизвести	2390
время на чтение	2390
время чтения # мин	2390
все	2390
все комментарии	2384
всі новини	2880
вход	161	2368
вхід	2863
выберите сумму	2366
выбор редакции	2387
выйти	2368
відео	2878
відео вище	2902
відео нижче	2902
відкрити	2881
відкрити карту	2881
відповісти	2876
відхилити	2873
""", 'г': """
главная	2390
главное	2387
главное за день	2387
главные новости	2387
головна	2880
головне	2878
головне за день	2878
головні новини	2878
""", 'д': """
далее	2390
далі	2880
дарете	160
дари	160
дари сега	160
детали	2391
детальніше	2880
деталі	2881
дзен	2377
дивіться відео	2902
дивіться відео вище	2902
дивіться відео нижче	2902
дивіться також	2878
дивіться також відео	2902
дивіться у відео	2902
для подписчиков	2368
до рецепту	61
до теми	2878
добавить комментарий	2384
додати коментар	2876
дозвольте сповіщення	2932
докладвай грешка	171
докладніше	2880
долучитися	2860
доступно по подписке	2368
другая сумма	2366
други новини	19
другие материалы	19	2387
другие материалы рубрики	2387
другие новости	19	2387
другие новости раздела	2387
другие статьи	2387
друк	2869
""", 'е': """
единоразово	2363
ежемесячно	2363
еще новости	2387
еще по теме	2387
ещё	2387
ещё новости	2387
ещё по теме	2387
""", 'з': """
за темою	2878
забравена парола	161
забули пароль	2863
забыли пароль	2368
завантажити ще	2880
загрузить еще	2390
загрузить ещё	2390
задонатити	2860
задонатить	2363
закрити	2859
закрыть	2362
залишити коментар	2876
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2876
зарегистрироваться	2368
зареєструватися	2863
затвори	175
зберегти	2869
зберегти рецепт	61
зберегти статтю	2869
збільшити	2880
згорнути	2881
зміст	2880
зробити внесок	2860
зрозуміло	2873
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2387
""", 'к': """
к началу	2390
к рецепту	61
категории	2387
категорії	2878
ключови думи	168
коментар	2876
коментари	171
коментарі	2876
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2876
комментарии	2384
комментарии отсутствуют	2384
комментарий	2384
комментировать	2384
контакти	2876
контакты	2384
конфиденциальность	2381
копирай линк	171
копирай линка	171
копировать ссылку	2376
копіювати посилання	2869
купи абонамент	161
купить подписку	2368
към рецептата	61
""", 'л': """
лента новостей	2387
личный кабинет	2368
""", 'м': """
материалы партнеров	2380
материалы по теме	2387
матеріали за темою	2878
матеріали по темі	2878
меню	2390	2880
метки	2387
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2362
может позже	2362
можливо, пізніше	2859
мой профиль	2368
моят профил	161
мы в социальных сетях	2378
мы в соцсетях	2378
мы вконтакте	2378
мій профіль	2863
мітки	2878
""", 'н': """
на главную	2390
на правах реклами	2872
на правах рекламы	2380
наверх	2390	2880
нагадати пізніше	2859
надіслати	2869
надіслати другу	2869
надіслати поштою	2869
надіслати статтю поштою	2869
назад	2390	2880
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2878
найпопулярніше за добу	2878
найпопулярніше за тиждень	2878
найти	2390
найчитаніше	2878
налаштування	2873
написати коментар	2876
написать комментарий	2384
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2362
направете дарение	160
настройки	2381
настройки cookie	2381
наступна	2880
наступна стаття	2878
не зараз	2859
не пропустите	2387
не пропустіть	2878
не сега	175
не сегодня	2362
не сейчас	2362
не сьогодні	2859
не, благодаря	175
нет комментариев	2384
нет, спасибо	2362
новини	2878
новини за темою	2878
новини компаній	2872
новини партнерів	2872	2878
новости	2387
новости smi#	2387
новости партнеров	2380
новости партнёров	2380
новости по теме	2387
новости сми#	2387
ні, дякую	2859
""", 'о': """
обговорити	2876
обратная связь	2384
обсудить	2384
обсуждение	2384
одноклассники	2377
одноразово	2860
оставить комментарий	2384
останні новини	2878
останні статті	2878
ответить	2384
отиди на рецептата	61
отказаться	2381
отклонить	2381
отключете цялата статия	161
отключи статията	161
открыть	2391
открыть карту	2391
отпечатай	171
отпечатай статията	171
отправить другу	2376
отправить по почте	2376
оформити підписку	2863
оформить донат	2363
оценете статията	171
оцените материал	2384
оцените рецепт	61
оцените статью	2384
оценить рецепт	61
оцініть матеріал	2876
оцініть рецепт	61
оцініть статтю	2876
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2380
партнерский проект	2380
партнерський матеріал	2872
партнерський проєкт	2872
партньорско съдържание	167
партнёрский материал	2380
партнёрский проект	2380
передплата	2863
передплатити	2863
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2390
печать	2376
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2368
по теме	2387
по-късно	175
повідомити про помилку	2876
повідомити про помилку в тексті	2876
погоджуюсь	2873
погоджуюся	2873
подарете тази статия	171
подарить материал	2376
подарить статью	2368
подарувати статтю	2869
поддержать	2363
поддержать автора	2363
поддержать нас	2363
поддержать проект	2363
поддержать редакцию	2363
поддержите нас	2363
поделитесь	2376
поделиться	2376
поделиться в telegram	2376
поделиться в twitter	2376
поделиться в одноклассниках	2376
поделиться в соцсетях	2376
поделиться вконтакте	2376
поделиться новостью	2376
поделиться ссылкой	2376
поделиться статьей	2376
поделиться статьёй	2376
подкасти	2878
подкасты	2387
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2368
подписаться в max	2378
подписаться в telegram	2378
подписаться на канал	2378
подписаться на новости	2371
подписаться на рассылку	2371
подписаться на телеграм-канал	2378
подписка	2368
подписывайтесь	2378
подпишитесь на рассылку	2371
подробнее	2390
подробнее по теме	2387
поділитись	2869
поділитися	2869
поділитися в telegram	2869
поділитися в соцмережах	2869
поділитися новиною	2869
поділитися статтею	2869
поділіться	2869
пожертвовать	2363
пожертвувати	2860
позже	2362
поиск	2390
покажи всичко	169
покажи още	169
показати більше	2880
показати все	2881
показати коментарі	2876
показати оригінал	2881
показати ще	2880
показать больше	2390
показать все	2391
показать еще	2390
показать ещё	2390
показать карту	2391
показать комментарии	2384
показать меньше	2391
показать оригинал	2391
показать перевод	2391
политика конфиденциальности	2381
политика обработки персональных данных	2381
пользовательское соглашение	2381
політика конфіденційності	2873
помочь	2363
помочь нам	2363
помочь проекту	2363
помочь редакции	2363
понятно	2381
попередня	2880
попередня стаття	2878
попробовать бесплатно	2368
популярне	2878
популярное	2387
популярные	2387
популярные новости	2387
популярные статьи	2387
популярні новини	2878
посилання скопійовано	2869
последнее	2387
последни	168
последни новини	168
последние новости	2387
послухати новину	2869
похожие материалы	2387
похожие статьи	2387
поширити	2869
поширити у facebook	2869
пошук	2880
правила за коментиране	171
правила использования	2381
правила коментування	2876
правила комментирования	2384
предложить новость	2384
предыдущая	2390
предыдущая статья	2387
премиум	2368
преміум	2863
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2873
прийняти всі	2873
принтирай	171
принтирай рецептата	61
принять	2381
принять все	2381
принять всё	2381
прислать новость	2384
приєднатися	2860
приєднатися до спільноти	2860
продовження під рекламою	2872
продовження статті під рекламою	2872
продолжить без поддержки	2362
продължава след рекламата	167
промо	2380	2872
прослушать	2376
прослушать новость	2376
прочетете и	168
підписатись	2863
підписатися	2863
підписка	2863
підтримайте нас	2860
підтримати	2860
підтримати автора	2860
підтримати журналістів	2860
підтримати нас	2860
підтримати редакцію	2860
пізніше	2859
""", 'р': """
радимо прочитати	2878
радимо також	2878
развернуть	2390
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2363
разпечатай	171
разрешите уведомления	2445
разрешить уведомления	2445
раскрыть	2391
распечатать	2376
распечатать рецепт	61
распечатать статью	2376
рассказать друзьям	2376
рассылка	2371
рассылки	2371
регистрация	161	2368
редакция рекомендует	2387
результати	2881
результаты	2391
реклама	167	2380	2872
реклама - статията продължава по-долу	167
реклама на сайте	2380
реклама на сайті	2872
реклама. продовження нижче	2872
реклама. продолжение ниже	2380
рекламно каре	167
рекламно съдържание	167
рекомендуем	2387
рекомендуем почитать	2387
рекомендуем также	2387
рекомендуемое	2387
рекомендуємо	2878
рекомендуємо прочитати	2878
рекомендуємо також	2878
реєстрація	2863
розгорнути	2881
роздрукувати	2869
роздрукувати рецепт	61
роздрукувати статтю	2869
розмір тексту	65
розмір шрифту	65
рубрики	2387	2878
""", 'с': """
самое важное	2387
самое популярное	2387
самое читаемое	2387
самое читаемое за день	2387
самое читаемое за неделю	2387
свежее	2387
свежие новости	2387
свернуть	2390
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2384
сделать пожертвование	2363
сейчас читают	2387
скопировать ссылку	2376
скопировать ссылку на статью	2376
скопіювати посилання	2869
скопіювати посилання на статтю	2869
скрыть	2391
следующая	2390
следующая статья	2387
слухати	2869
слухати новину	2869
слушай новината	171
слушать	2376
слушать новость	2376
см. также	2387
смотреть все	2390
смотри также	2387
смотрите также	2387
советуем почитать	2387
согласен	2381
согласиться	2381
содержание	2390
создать аккаунт	2368
сообщить об опечатке	2384
сообщить об ошибке	2384
сохранить	2376
сохранить рецепт	61
сохранить статью	2376
социальные сети	2378
спасибо за подписку	2371
спецпроект	2380
спецпроєкт	2872
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2366
способы оплаты	2366
ссылка скопирована	2376
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2860
стати частиною спільноти	2860
стать патроном	2363
стать соучастником	2363
стать спонсором	2363
створити акаунт	2863
стрічка новин	2878
сховати	2881
сходни новини	168
схожі матеріали	2878
схожі новини	2878
схожі статті	2878
създай профил	161
сюжет	2387
сюжеты	2387
""", 'т': """
тагове	168
також читайте	2878
твитнуть	2376
твиттер	2377
твітнути	2869
теги	2387	2878
текст продовжується під рекламою	2872
телеграм	2377
тема дня	2387
теми	2878
темы	2387
только для подписчиков	2368
""", 'у': """
увеличить	2390
увійти	2863
увімкнути сповіщення	2932
увімкніть сповіщення	2932
уже есть аккаунт	2368
уже зарегистрированы	2368
уже зареєструвалися	2863
умови використання	2873
усі новини	2880
""", 'ф': """
файлы cookie	2381
фейсбук	2377
фото	2387
фоторепортаж	2387
""", 'х': """
харесай	171
хорошо	2381
""", 'ч': """
час читання # хв	2880
чи була стаття корисною	2876
читайте еще	2387
читайте ещё	2387
читайте ниже	2380
читайте по теме	2387
читайте также	2387
читайте також	2878
читати далі	2880
читати повністю	2880
читати також	2878
читать в max	2378
читать в telegram	2378
читать далее	2390
читать дальше	2390
читать ещё	2390
читать комментарии	2384
читать полностью	2390
читать также	2387
что еще почитать	2387
что ещё почитать	2387
""", 'щ': """
ще за темою	2878
ще новини	2878
що ще почитати	2878
щомісяця	2860
""", 'э': """
электронная почта	2371
""", 'я': """
я вже підтримую	2859
я уже поддерживаю	2362
яндекс.дзен	2377
""", 'і': """
інші новини	19	2878
""", 'א': """
אולי גם יעניין אותך	1377
אולי יעניין אותך	1377
אולי יעניין אותך גם	1405
אולי יעניין אתכם	1377
אולי יעניין אתכם גם	1405
אולי מאוחר יותר	1360
אולי פספסתם	1405
אינציקלופדיית ynet	1377
""", 'ב': """
בחסות	1408
בשיתוף	1372
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1376
דלג לתוכן	1379
דלגו למתכון	61
דף הבית	1379
""", 'ה': """
האזינו	1368
הבא	1379
הבנתי	1380
הגב	1376
הדפיסו את המתכון	61
הדפיסו כתבה	1404
הדפס	1368
הדפס מתכון	61
הדפסה	1368
הדפסת המתכון	61
הדפסת כתבה	1404
הוסיפו תגובה	1376
הוסף תגובה	1376
הוספת תגובה	1376
הזכירו לי מאוחר יותר	1360
החשבון שלי	1362
הירשם	1362
הכי נצפים	1377
הכי נקרא	1377
הכי נקראות	1377
הכי נקראות היום	1405
הכתבה הבאה	1377
הכתבה המלאה למנויים	1404
הכתבה הקודמת	1377
המלצות	1377
המשך לקרוא	1379
המשך קריאה	1379
הנצפים ביותר	1405
הנקראות ביותר	1377
הנקראים ביותר	1405
הסתר	1380
העתיקו את הקישור	1404
העתיקו קישור	1404
העתק קישור	1368
העתקת הקישור	1404
העתקת קישור	1368
הצג הכל	1380
הצג מפה	1380
הצג מקור	1380
הצג עוד	1379
הצג פחות	1380
הצטרפו	1361
הצטרפו אלינו	1361
הקודם	1379
הקישור הועתק	1404
הרשמה	1362
השב	1376
התחבר	1362
התחברות	1362
""", 'ו': """
ווטסאפ	1368
וידאו	1377
""", 'ח': """
חדשות אחרונות	1377
חודש ראשון ב-#	1403
חודש ראשון ב-# ש"ח	1403
חודש ראשון בשקל	1403
חודש ראשון חינם	1403
חזרה למעלה	1379
חיפוש	1379
""", 'ט': """
טוויטר	1368
טלגרם	1368
טען עוד	1379
""", 'י': """
יציאה	1362
""", 'כ': """
כבר מנויים? התחברו	1362
כבר נרשמת	1362
כותרות אחרונות	1377
כניסה	1362
כניסה למנויים	1362
כתבה זו היא תוכן ממומן	1404
כתבה ממומנת	1408
כתבו תגובה	1376
כתבות אחרונות	1377
כתבות מומלצות	1377
כתבות נוספות	1377
כתבות נוספות בנושא	1405
כתבות נוספות שיעניינו אתכם	1405
כתבות קשורות	1377
כתבות שאולי פספסתם	1405
כתבות שיעניינו אתכם	1405
""", 'ל': """
לא כעת	1360
לא עכשיו	1360
לא תודה	1360
לא, תודה	1360
להורדת האפליקציה	1404
להמשך קריאה	1362
להרשמה	1362
לכל הכתבות	1379
לכל הכתבות בנושא	1405
לכל העדכונים, הכתבות והסרטונים	1405
לכל התגובות	1376
לכתבה הבאה בסדרה	1405
לכתבה הקודמת בסדרה	1405
למנויים בלבד	1365
למתכון	61
לפרטים	1380
לרכישת מינוי	1362
לרכישת מינוי לחצו כאן	1404
לתרום	1361
לתרומה	1361
""", 'מ': """
מבזקים	1377
מדיניות הפרטיות	1375
מדיניות הפרטיות ותנאי השימוש	1375
מודעה	1372
מומלץ עבורך	1405
מומלץ עבורכם	1405
מומלצים	1377
ממומן	1372
מעבר למתכון	61
מצאתם טעות	1376
""", 'נ': """
נושאים	1377
נושאים קשורים	1377
""", 'ס': """
סגור	1360
סגירה	1360
סיכום ai	1390
סיכום הכתבה	1390
""", 'ע': """
עוד	1379
עוד באותו נושא	1405
עוד בנושא	1377
עוד בערוץ	1377
עוד חדשות	1377
עוד כתבות	19	1377
עוד כתבות בנושא	19
עוד כתבות מעניינות	1404
עוד סיפורים	1405
""", 'פ': """
פייסבוק	1368
פרטים	1380
פרסום	1372
פרסומת	1372
פתח	1380
""", 'צ': """
צור חשבון	1362
צור קשר	1376
""", 'ק': """
קרא גם	1377
קרא עוד	1379
קראו גם	1377
קראו עוד	1379
""", 'ש': """
שיתוף	1368
שיתוף בווטסאפ	1368
שיתוף בטוויטר	1368
שיתוף במייל	1404
שיתוף בפייסבוק	1368
שכחתי סיסמה	1362
שלח לחבר	1368
שלחו את הכתבה במתנה	1404
שלחו במתנה	1404
שליחה במייל	1368
שמירה	1368
שמירת המתכון	61
שמירת כתבה	1404
שמרו כתבה	1404
שמרו לקריאה מאוחרת	1404
שתף	1368
שתפו	1368
שתפו את הכתבה	1368
שתפו בוואטסאפ	1404
שתפו בווטסאפ	1404
שתפו בטלגרם	1404
שתפו בפייסבוק	1368
""", 'ת': """
תגובה	1376
תגובות	1376
תגיות	1377
תוכן למנויים	1362
תוכן ממומן	87	1372
תוכן מסחרי	1408
תוכן מקודם	1372
תוכן פרסומי	1408
תוכן שיווקי	87	1372
תוכן שיווקי בשיתוף	1408
תורגם אוטומטית	1404
תיקון טעות	1404
תמכו בנו	1361
תנאי השימוש	1375
תנאי השימוש | מדיניות הפרטיות	1375
תנאי השימוש ומדיניות הפרטיות	1375
תפריט	1379
תקציר ai	1390
תקציר בינה מלאכותית	1390
תקציר הכתבה	1390
תרומה	1361
תרמו	1361
תרמו עכשיו	1361
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1179
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1152
اخبار مرتبطة	145
اخبار پيشنهادي	1179
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1152
اخرين خبرها	1179
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1154
ادامه مطلب	1154
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1145
ارسال المقال بالبريد	144
ارسال به تلگرام	1171
ارسال به دوستان	1145
ارسال نظر	1151
از دست ندهيد	1179
از ما حمايت كنيد	1141
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1142
اشتراك گذاري	1145
اشتراك گذاري در تلگرام	1171
اشتراكگذاري	1145
اشترك	93
اضغط هنا لمشاهدة الفيديو	131
اضف تعليق	111
اضف تعليقا	111
اطبع	102
اطبع المقال	144
اطبع الوصفة	61
اطبع هذا المقال	144
اعدادات ملفات تعريف الارتباط	109
اعلان	106
اعلان مدفوع	87	149
اعلان ممول	106
اعلانات	106
اعلانات مدفوعة	149
اغلاق	91
افتح الخريطة	115
اقرا المزيد	114
اقرا ايضا	112
اكتب تعليقا	111
الابلاغ عن خطا	135
الاخبار	112
الاشتراك	93
الاعلانات	106
الاقسام	112
الاكثر تداولا	112
الاكثر قراءة	112
الاكثر قراءة الان	145
الاكثر قراءة اليوم	145
الاكثر مشاهدة	112
الان نه	1140
البحث	114
التالي	114
التعليقات	111
التفاصيل	115
الدخول	93
الرئيسية	114
السابق	114
الصفحة التالية	114
الصفحة الرئيسية	114
القائمة	114
المزيد	112	114
المزيد حول هذه القصة	145
المزيد من الاخبار	112
المزيد من المقالات	145
المقال التالي	112
المقال السابق	112
الوسوم	112
الي الاعلي	114
انتقل الي الوصفة	61
انتهاي پيام	1171
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	102
انشاء حساب	93
انشر	102
انضم الي فريقنا	135
انضموا الي فريقنا	135
اهد المقال	144
اهد هذا المقال	144
اهداء	144
اهداء المقال	144
اهم الاخبار	112
اولين نفري باشيد كه نظر ميدهد	1171
ايجاد حساب	1142
اين مطالب را هم بخوانيد	1179
اين مطلب را هم بخوانيد	1179
اگهي	1147
اگهيها	1183
""", 'ب': """
باز كردن	1155
بازرگاني	1183
بازگشت به بالا	1154
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1152
برچسبها	1152
بستن	1140
بعدا ياداوري كن	1140
بعدي	1154
بلغ عن خطا	135
به اشتراك بگذاريد	1145
بيشتر	1152	1154
بيشتر ببينيد	1179
بيشتر بخوانيد	1152
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1152
تبرع	92
تبرع الان	92
تبليغ	1147
تبليغات	1147
تبليغات در گوگل	1183
تبليغات متني	1183
تحميل التطبيق	101
تحميل المزيد	114
تسجيل	93
تسجيل الخروج	93
تسجيل الدخول	93
تسجيل دخول	93
تعليق	111
تعليقات	111
تغطية خاصة	145
تفعيل الاشعارات	101
تلغرام	102
تلگرام	1145
تم نسخ الرابط	144
تماس با ما	1151
تماشاي ويديو	1171
تنظيمات كوكي	1150
تنظيمات كوكيها	1150
تويتر	102
توييتر	1145
تيليجرام	102
""", 'ث': """
ثبت نام	1142
ثبت نظر	1151
ثبتنام	1142
""", 'ج': """
جديدترين اخبار	1152
جزئيات	1155
جستجو	1154
جميع التعليقات	111
""", 'ح': """
حالا نه	1140
حجم الخط	102
حجم النص	65
حريم خصوصي	1150
حساب كاربري	1142
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1141
حمايت مالي	1141
""", 'خ': """
خانه	1154
خبر بعدي	1171
خبر قبلي	1171
خبرهاي بيشتر	1179
خبرهاي داغ	1179
خبرهاي مرتبط	1152
خبرهاي پيشنهادي	1179
خروج	1142
""", 'د': """
در همين رابطه	1179
در همين زمينه	1179
دستهبندي	1152
دعوت به همكاري	1171
ديدگاه	1151
ديدگاهتان را بنويسيد	1171
ديدگاهها	1151
""", 'ذ': """
ذات صلة	112
ذخيره	1145
ذخيره خبر	1171
ذخيره دستور پخت	61
ذخيره مطلب	1171
ذخيره مطلب براي بعد	1171
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1142
رپورتاژ	1147
رپورتاژ اگهي	1147
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1150
""", 'ش': """
شارك	102
شارك الخبر	144
شارك القصة	144
شارك المقال	102
شارك علي	102
شارك في استطلاع الراي	135
شارك في الاستطلاع	135
شارك هذا الموضوع	102
شاركنا رايك	111
شاركها	144
شاهد الفيديو	131
شاهد ايضا	112
شاهد بالفيديو	131
شايد بعدا	1140
شرايط استفاده	1150
شرايط استفاده و حريم خصوصي	1150
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1154
""", 'ط': """
طالع ايضا	145
طباعة	102
طباعة المقال	144
طباعة الوصفة	61
""", 'ع': """
عرض اقل	115
عرض الاصل	115
عرض التفاصيل	115
عرض الكل	114
عرض المزيد	114
عرض النص الاصلي	115
عضويت	1142
عكس	1152
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1142
فهمت	115
فيديو	112
فيسبوك	102	1145
""", 'ق': """
قبلي	1154
قد يعجبك	112
قد يعجبك ايضا	19	112
قد يهمك	112
قد يهمك ايضا	112
قراءة المزيد	114
قصص مقترحة	145
قيم المقال	135
قيم الوصفة	61
قيم هذا المقال	135
""", 'ك': """
كلمات دلالية	112
كلمات مفتاحية	112
كليدواژهها	1152
كمك كنيد	1141
كمك مالي	1141
كن اول المعلقين	144
كن داعما	92
كوكيها	1150
كپي شد	1171
كپي كردن لينك	1171
كپي لينك	1145
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1145
لينك كوتاه خبر	1171
لينك كپي شد	1171
""", 'م': """
مادة اعلانية	106
متوجه شدم	1155
محتواي تبليغاتي	1147
محتواي حمايتشده	1171
محتوي اعلاني	149
محتوي برعاية	149
محتوي ممول	87	106
مختارات	112
مساحة اعلانية	149
مستخدم جديد	93
مشاركة	102
مشاركة عبر واتساب	102
مشاركة علي تويتر	102
مشاركة علي فيسبوك	102
مشاهده بيشتر	1154
مشاهده همه	1154
مشترك شويد	1142
مطالب بيشتر	1179
مطالب مرتبط	1152
مطالب پيشنهادي	1179
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1152
ملفات تعريف الارتباط	109
منو	1154
مهمترين اخبار	1152
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1171
نسيت كلمة المرور	93
نظر	1151
نظر بدهيد	1171
نظر خود را با ما در ميان بگذاريد	1171
نظر خود را بنويسيد	1151
نظر شما	1151
نظر شما درباره اين خبر چيست	1171
نظرات	1151
نظرسنجي	1171
نمايش بيشتر	1154
نمايش كمتر	1155
نمايش متن اصلي	1155
نمايش نقشه	1155
نمايش همه	1155
ننصح بقراءة	112
نه ممنون	1140
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1145
همچنين ببينيد	1179
همچنين بخوانيد	1152
""", 'و': """
واتساب	102
واتساپ	1145
ورود	1142
ورود / ثبت نام	1142
وسوم	112
ويديو	1152
ويژه مشتركان	1142
""", 'پ': """
پاسخ	1151
پربازديدترين	1152
پربازديدترينها	1152
پربازديدها	1152
پربازديدهاي امروز	1179
پربازديدهاي هفته	1179
پربحثترينها	1152
پربينندهترين	1179
پربينندهترين خبرها	1179
پربينندهترينها	1179
پيام بازرگاني	1183
پيشنهاد خواندني	1179
پيشنهاد سردبير	1152
پيشنهاد ما	1152
""", 'چ': """
چاپ	1145
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1151
گزارش خطا در اين خبر	1171
""", 'अ': """
अक्षर का आकार	65
अगला	1431
अगली खबर	1429
अन्य खबरें	19	1429
अपनी राय दें	1428
अभी दान करें	1418
अभी नहीं	1417
""", 'आ': """
आगे पढें	1431
आज की अन्य खबरें	1455
आपके लिए	1429
आपको यह भी पसंद आ सकता है	1455
आपको ये भी पसंद आ सकता है	1455
""", 'इ': """
इसे भी देखें	1455
इसे भी पढें	1429
""", 'ई': """
ई-पेपर	1419
""", 'ऊ': """
ऊपर जाएं	1431
""", 'ए': """
एआई द्वारा तैयार	1443
एआई समरी	1443
एआई सारांश	1443
एआई से तैयार सारांश	1443
""", 'औ': """
और खबरें	1429
और देखें	1431
और पढें	1429	1431
और भी पढें	1455
""", 'क': """
कम दिखाएं	1432
कमेंट	1428
कमेंट करें	1428
कमेंट्स	1428
कुकी नीति	1427
केवल सदस्यों के लिए	1419
कॉपी लिंक	1422
""", 'ख': """
खाता बनाएं	1419
खोजें	1431
खोलें	1432
""", 'ग': """
गलती बताएं	1432
गोपनीयता नीति	1427
""", 'च': """
चर्चा में क्यों है	1455
""", 'ज': """
जरूर पढें	1455
जवाब दें	1428
ज्यादा पढी गई	1455
""", 'ट': """
टिप्पणियां	1428
टिप्पणी	1428
टिप्पणी करें	1428
टेक्स्ट साइज	65
टैग्स	1429
टॉप न्यूज	1429
टॉप स्टोरीज	1455
ट्रेंडिंग	1429
ट्विटर	1422
""", 'ठ': """
ठीक है	1432
""", 'त': """
ताजा खबरें	1429
ताजा समाचार	1429
""", 'द': """
दान करें	1418
देश की और खबरें	1455
दोस्तों को भेजें	1443
""", 'न': """
नक्शा देखें	1432
नहीं धन्यवाद	1417
नहीं, धन्यवाद	1417
नियम और शर्तें	1427
नियम और शर्तें | गोपनीयता नीति	1427
""", 'प': """
पार्टनर कंटेंट	1458
पिछला	1431
पिछली खबर	1429
पूरी खबर पढें	1431
प्रचार	1425
प्रतिक्रिया दें	1428
प्रायोजित	1425
प्रायोजित सामग्री	1458
प्रिंट करें	1422
प्रीमियम	1419
""", 'फ': """
फेसबुक	1422
फेसबुक पर शेयर करें	1422
फॉन्ट साइज	65
फोटो	1429
फोटो गैलरी	1455
""", 'ब': """
बंद करें	1417
बडी खबरें	1429
बाद में	1417
बाद में याद दिलाएं	1417
""", 'म': """
मुख्य समाचार	1429
मूल देखें	1432
मेन्यू	1431
मेरा खाता	1419
""", 'य': """
यह भी देखें	1455
यह भी पढें	1429
ये खबरें भी पढें	1455
ये भी जानें	1455
ये भी देखें	1455
ये भी पढें	1429
""", 'र': """
रजिस्टर करें	1419
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1422	1443
लॉग इन	1419
लॉग इन करें	1419
लॉगआउट	1419
लॉगिन	1419
लोकप्रिय	1429
""", 'व': """
विज्ञापन	1425
विज्ञापन के बाद जारी	1458
विज्ञापन हटाएं	1443
विवरण	1432
विषय	1429
वीडियो	1429
व्हाट्सएप	1422
""", 'श': """
शायद बाद में	1417
शेयर	1422
शेयर करें	1422
""", 'स': """
संपर्क करें	1428
संबंधित खबरें	1429
संबंधित लेख	1429
संबंधित वीडियो	1455
संबंधित समाचार	1429
सदस्य बनें	1418
सबसे ज्यादा पढी गई	1429
सबसे ज्यादा पढी गई खबरें	1455
सबसे ज्यादा पढी गईं	1455
सब्सक्राइब	1419
सब्सक्राइब करें	1419
सभी दिखाएं	1432
सभी देखें	1431
समझ गया	1432
समर्थन करें	1418
सहयोग करें	1418
साइन अप	1419
साइन इन	1419
साझा करें	1422
सीधे रेसिपी पर जाएं	61
सेव करें	1422
स्पॉन्सर्ड	1425
स्पॉन्सर्ड कंटेंट	1458
""", 'ह': """
हमारा समर्थन करें	1418
होम	1431
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	223
""", 'আ': """
আপনার জন্য নির্বাচিত	249
আরও খবর	225
আরও দেখুন	225
আরও পডতে পারেন	249
আরও পডুন	225
আরও সংবাদ	249
আরো খবর	249
আরো পডুন	249
""", 'এ': """
এ জাতীয আরও খবর	249
এ জাতীয আরো খবর	249
এ সম্পর্কিত আরও খবর	225
এ সম্পর্কিত আরও পডুন	249
এই বিভাগের আরও খবর	249
এই বিভাগের আরো খবর	249
""", 'ক': """
কপি লিংক	248
""", 'খ': """
খবরটি শেযার করুন	248
""", 'জ': """
জনপ্রিয খবর	249
""", 'ন': """
নিবন্ধন	223
""", 'প': """
পাঠকের পছন্দ	249
পোস্টটি শেযার করুন	248
প্রিন্ট	227
প্রিন্ট করুন	248
""", 'ফ': """
ফেসবুকে শেযার করুন	248
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	248
বিজ্ঞাপন	227
বিস্তারিত পডুন	249
""", 'ম': """
মন্তব্য	227
মন্তব্য করুন	227
""", 'র': """
রেজিস্টার	223
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	223
লগইন	223
লিংক কপি	227
লিংক কপি করুন	248
লিংক কপি হযেছে	248
লিঙ্ক কপি করুন	248
লেখাটি সেভ করুন	248
""", 'শ': """
শেযার	227
শেযার করুন	227
""", 'স': """
সংশ্লিষ্ট খবর	225
সম্পর্কিত	249
সম্পর্কিত খবর	225
সম্পর্কিত বিষয	249
সম্পর্কিত সংবাদ	249
সর্বশেষ	225
সর্বশেষ সংবাদ	225
সর্বাধিক আলোচিত	249
সর্বাধিক পঠিত	225
সর্বোচ্চ পঠিত	249
সহাযতা করুন	223
সাবস্ক্রাইব	223
সেভ করুন	248
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2781
ข่าวที่น่าสนใจ	2781
ข่าวที่เกี่ยวข้อง	2758
ข่าวยอดนิยม	2758
ข่าวล่าสุด	2758
ข่าวอื่นที่น่าสนใจ	2781
ข่าวอื่นๆ	19	2781
ข่าวอื่นๆ ที่น่าสนใจ	2772
ข่าวเกี่ยวข้อง	2781
ข่าวแนะนำ	2758
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2772
คลิปแนะนำ	2781
ความคิดเห็น	2761
คัดลอกลิงก์	2761
คัดลอกลิงก์แล้ว	2772
คัดลอกลิงค์	2772
คัดลอกลิงค์แล้ว	2772
คุณอาจสนใจ	2781
""", 'ช': """
ชมคลิป	2772
ชมคลิปวิดีโอ	2772
ชมวิดีโอ	2772
ชมวิดีโอด้านบน	2772
ชมวิดีโอเต็มได้ที่นี่	2772
""", 'ด': """
ดูคลิป	2772
ดูทั้งหมด	2759
ดูวิดีโอ	2772
ดูเพิ่มเติม	2761
""", 'ต': """
ติดต่อเรา	2772
""", 'บ': """
บทความที่น่าสนใจ	2781
บทความที่เกี่ยวข้อง	2758
บทความล่าสุด	2758
บทความแนะนำ	2781
บริจาค	2755
บริจาคเลย	2755
บันทึก	2772
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2772
""", 'พ': """
พิมพ์	2761
พิมพ์บทความ	2772
พิมพ์สูตร	61
พิมพ์หน้านี้	2772
""", 'ฟ': """
ฟังรายการย้อนหลัง	2772
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2772
""", 'ย': """
ยอดนิยม	2781
ยอดนิยมในตอนนี้	2781
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2772
ร่วมงานกับเรา	2772
ร่วมตอบแบบสอบถาม	2772
ร่วมบริจาค	2755
ร่วมแสดงความคิดเห็น	2772
""", 'ล': """
ลงทะเบียน	2755
ลืมรหัสผ่าน	2755
""", 'ส': """
สนับสนุนเรา	2755
สปอนเซอร์	2761
สมัครงานกับเรา	2772
สมัครสมาชิก	2755
ส่งต่อให้เพื่อน	2772
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2781
อ่านข่าวผ่านแอป	2772
อ่านข่าวอื่นๆ	2781
อ่านต่อ	2761
อ่านต่อเรื่องนี้	2781
อ่านเพิ่มเติม	2758
อ่านเรื่องที่เกี่ยวข้อง	2781
""", 'เ': """
เข้าสู่ระบบ	2755
เนื้อหาที่เกี่ยวข้อง	2781
เป็นคนแรกที่แสดงความคิดเห็น	2772
เรื่องที่คุณอาจสนใจ	19	2781
เรื่องที่น่าสนใจ	2781
เรื่องที่เกี่ยวข้อง	2758
เรื่องล่าสุด	2781
เรื่องอื่นที่น่าสนใจ	2758
เรื่องแนะนำ	2781
""", 'แ': """
แชร์	2761
แชร์ข่าวนี้	2772
แชร์บทความ	2772
แชร์หน้านี้	2772
แชร์ไปที่ line	2772
แท็ก	2781
แท็กที่เกี่ยวข้อง	2781
แปลอัตโนมัติ	2772
แสดงความคิดเห็น	2761
แสดงน้อยลง	2759
""", 'โ': """
โฆษณา	2761
โหลดแอปฟรี	2772
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2960
""", 'ủ': """
ủng hộ	2941
ủng hộ chúng tôi	2941
""", 'あ': """
あとで	1671
あとで読む	1684
あなたにおすすめ	1696
あなたにおすすめの記事	1696
あなたへのおすすめ	1696
あわせて読みたい	1696
あわせて読む	1723
""", 'い': """
いいえ、結構です	1671
いいね	1684
いいね!してニュースをチェック	1685
いいね!で応援する	1713
いま読まれています	1723
いま読まれている記事	1723
""", 'お': """
おすすめ	1696
おすすめの記事	1696
おすすめ情報pr	1688
おすすめ記事	1696
おすすめ関連記事	1723
お問い合わせ	1690
お気に入り	1684
お気に入りに追加	1684
お申し込み	1674
""", 'こ': """
こちらの記事もおすすめ	1723
こちらの記事も読まれています	19	1723
こちらもおすすめ	1696
こちらも読む	1723
この著者の記事	1696
この記事に関連するニュース	1723
この記事のタグ	1696
この記事の写真をすべて見る	1724
この記事の関連ニュース	1723
この記事は会員限定です	1674
この記事もチェック	1713
この記事をシェア	1684
この記事をプレゼント	1713
この記事をプレゼントする	1713
この記事を保存	1713
この記事を印刷	1713
この記事を印刷する	1713
この記事を評価する	1713
この記者の記事一覧	1696
この連載の記事	1696
""", 'ご': """
ご意見	1693
ご支援のお願い	1672
ご購読の申し込み	1674
""", 'さ': """
さらに読み込む	1698
""", 'す': """
すべての写真を見る	1724
すべて受け入れる	1690
すべて表示	1699
すべて見る	1698
すべて許可	1690
""", 'そ': """
その他の記事	1696
""", 'は': """
はてなブックマーク	1684
はてなブックマークに追加	1713
はてブ	1684
""", 'ま': """
また後で	1671
""", 'み': """
みんなのコメント	1693
""", 'も': """
もっと見る	1698
もっと詳しく知りたい方は	1723
もっと読む	1696
もどる	1698
""", 'よ': """
よく読まれています	1723
よく読まれている記事	1696
よく読まれている記事ランキング	1696
""", 'わ': """
わかりました	1699
""", 'ア': """
アクセスランキング	1696
アプリのダウンロード	1683
アプリをインストール	1683
アプリをダウンロード	1683
アプリを開く	1683
アプリダウンロード	1683
アンケート実施中	1713
""", 'オ': """
オススメ記事	1696
""", 'カ': """
カテゴリ	1696
カテゴリー	1696
""", 'キ': """
キーワード	1696
""", 'ク': """
クイズに挑戦	1713
クイズに挑戦する	1713
クッキー	1690
クッキー設定	1690
クリップ	1684
クリップする	1684
""", 'コ': """
コピーしました	1684
コメント	1693
コメント#件	1693
コメント(#	1693
コメントする	1693
コメントはまだありません	1693
コメントをもっと見る	1693
コメントを投稿	1693
コメントを書く	1693
コメントを残す	1693
コメントを見る	1693
コメント一覧	1693
""", 'サ': """
サイトポリシー	1690
サイトマップ	1690
サインイン	1674
サポートする	1672
""", 'シ': """
シェア	1684
シェアしよう	1684
シェアする	1684
""", 'ス': """
スキップ	1671
スクラップ	1684
スクラップする	1684
スポンサー	1688
スポンサードリンク	1688
スポンサーリンク	1688
""", 'タ': """
タイアップ	1688
タグ	1696
""", 'チ': """
チップを送る	1672
チャンネル登録	1685
""", 'ツ': """
ツイート	1684
ツイートする	1684
""", 'ト': """
トップ	1698
トップへ戻る	1698
トップニュース	1696
トップページ	1698
トピックス	1696
""", 'ド': """
ドネーション	1672
""", 'ニ': """
ニュースを読む	1698
ニュースレター	1678
ニュースレター登録	1678
""", 'バ': """
バックナンバー	1696
""", 'パ': """
パスワードを忘れた方	1674
""", 'ピ': """
ピックアップ	1696
""", 'フ': """
フォロー	1685
フォローしてね	1685
フォローしました	1685
フォローする	1685
フォロー中	1685
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1684
ブックマークする	1684
""", 'プ': """
プッシュ通知	1683
プライバシーポリシー	1690
プレゼント	1674
プレミアム	1674
プレミアム会員	1677
""", 'ヘ': """
ヘルプ	1690
""", 'ペ': """
ページの先頭へ	1698
ページトップ	1698
ページトップへ	1698
""", 'ホ': """
ホーム	1698
""", 'ポ': """
ポスト	1684
ポストする	1684
""", 'マ': """
マイページ	1674
""", 'メ': """
メニュー	1698
メルマガ	1678
メルマガ登録	1678
メールで送る	1684
メールで送信	1684
メールアドレス	1678
メールアドレスを入力	1678
メールマガジン	1678
メールマガジン登録	1678
""", 'ラ': """
ランキング	1696
""", 'リ': """
リンクをコピー	1684
リンクをコピーしました	1713
リンクをコピーする	1713
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1674
ログイン	1674
ログイン/会員登録	1674
ログイン・会員登録	1674
""", '一': """
一覧	1698
一覧へ	1698
一覧を見る	1698
""", '上': """
上一篇	3019
上一頁	3021
上一页	3021
""", '下': """
下一篇	3019
下一頁	3021
下一页	3021
下次再說	2994
下次再说	2994
""", '不': """
不,謝謝	2994
不,谢谢	2994
不用了	2994
""", '专': """
专题	3019
""", '个': """
个人中心	2998
""", '为': """
为你推荐	3019
为您推荐	3019
""", '主': """
主要ニュース	1696
""", '举': """
举报	3018
""", '了': """
了解	1699
""", '人': """
人才招聘	3038
人気の動画	1723
人気の記事	1696
人気ランキング	1696
人気記事	1696
人気記事ランキング	1696
人氣文章	3047
""", '今': """
今、あなたにオススメ	1696
今、読まれている記事	1723
今はしない	1671
今はやめておく	1671
今回はしない	1671
今日の注目	1696
今日最熱門	3047
今日热点	3019
今日焦点	3019
今日熱門	3047
""", '他': """
他の記事	19
他の記事も読む	1696
""", '付': """
付費閱讀	2998
付费内容	2998
付费阅读	2998
""", '以': """
以下为广告内容	3038
以下為廣告內容	3038
以后再说	2994
""", '会': """
会员专享	3001
会员专享内容	3001
会员专属	2998
会员中心	2998
会员登录	2998
会員の方はこちら	1674
会員の方はログイン	1674
会員登録	1674
会員登録する	1674
会員登録はこちら	1674
会員限定	1674
会員限定記事	1674
""", '你': """
你可能也喜欢	3019
你可能也喜歡	3019
你可能感兴趣	3019
你可能还想看	3047
你可能還想看	3047
""", '使': """
使用条款	3014
使用條款	3014
""", '保': """
保存	1684
保存する	1684
""", '個': """
個人情報の取り扱い	1690
個人情報の取り扱いについて	1690
個人情報の取扱いについて	1690
個人情報保護方針	1690
""", '元': """
元の記事を読む	1724
元記事で読む	1724
元記事を読む	1698
""", '免': """
免責聲明	3014
免費訂閱	3002
免費註冊	2998
免費試讀	2998
免责声明	3014
免费注册	2998
免费订阅	3002
免费试读	2998
""", '全': """
全ての写真を見る	1724
全文はこちら	1724
全文を読む	1698
全文表示	1698
全記事読み放題	1677
全部接受	3014
全部评论	3018
""", '公': """
公众号	3009
公式sns	1685
公式twitter	1685
公式x	1685
公式アプリ	1683
""", '共': """
共有	1684
共有する	1684
共有リンクをコピー	1713
""", '关': """
关于我们	3014
关注	3009
关注我们	3009
关键词	3019
关闭	2994
""", '其': """
其他新聞	3019
其他新闻	19	3019
""", '再': """
再生	1698
""", '写': """
写真(#枚	1724
写真をもっと見る	1724
写真を見る	1698
写真を見る(全#枚	1724
写真特集	1696
写评论	3018
""", '分': """
分享	3008
分享到	3008
分享到facebook	3038
分享到line	3038
分享到微信	3008
分享到微博	3008
分享本文	3038
分享此文	3038
分享給好友	3038
分享給更多人看到	3038
分享给好友	3038
分享给更多人	3038
分享至	3008
分享至facebook	3008
分享至line	3038
分类	3019
分類	3019
""", '列': """
列印	3008
列印本頁	3038
列印食譜	61
""", '初': """
初割で無料体験する	1674
初月無料	1677
""", '利': """
利用規約	1690
""", '前': """
前のページ	1698
前の記事	1696
前の記事へ	1696
前へ	1698
前回の記事はこちら	1723
前回はこちら	1724
""", '加': """
加入line好友	3009
加入会员	2998
加入我们	3038
加入我们的团队	3038
加入我們	3038
加入我們的團隊	3038
加入書籤	3008
加入會員	2998
加载更多	3021
""", '動': """
動画	1696
動画で見る	1713
動画を再生する	1713
動画を見る	1698
""", '单': """
单次捐款	2995
""", '印': """
印刷	1684
印刷する	1684
印刷用ページ	1713
印刷用ページを表示	1713
""", '即': """
即时新闻	3019
即時新聞	3019
""", '原': """
原文を表示	1699
原文を見る	1699
原文連結	3048
原文链接	3048
""", '参': """
参与评论	3018
参加者募集中	1709
参加问卷调查	3038
""", '參': """
參加問卷調查	3038
""", '友': """
友だち追加	1685
友だち追加する	1685
友善列印	3038
友達に教える	1713
""", '反': """
反馈	3018
""", '发': """
发现错误?请告诉我们	3038
发表留言	3018
发表评论	3018
""", '合': """
合わせて読みたい	1696
""", '同': """
同じカテゴリの記事	1696
同じ著者の記事	1723
同意	3014
同意しない	1690
同意する	1690
""", '听': """
听全文	3038
听新闻	3008
听这篇文章	3038
""", '單': """
單次捐款	2995
""", '回': """
回到頂部	3021
回复	3018
回覆	3018
回頂端	3021
回首頁	3021
""", '地': """
地図を見る	1699
地図を開く	1699
""", '复': """
复制成功	3008
复制网址	3038
复制链接	3008
""", '大': """
大号字	65
大字	3008
大家还在看	3019
大家都在看	3019
""", '头': """
头条	3019
""", '字': """
字体	65
字体大小	3008
字号	3008
字級	65	3008
字级	65
字體大小	65	3008
""", '官': """
官方微博	3009
""", '定': """
定期定額	2995
""", '寄': """
寄付	1672
寄付する	1672
寄付で応援する	1713
寄付のお願い	1672
寄付をする	1672
""", '專': """
專題	3019
""", '小': """
小字	3008
小編推薦	3019
""", '尚': """
尚無留言	3038
""", '展': """
展开	3021
展开全文	3021
展开全部	3022
展開	3021
""", '已': """
已关注	3009
已是会员	2998
已有帐号	2998
已經是會員	2998
已經是會員?登入	2998
""", '广': """
广告	3013
""", '広': """
広告	1688
広告の後に続きます	1688
広告をスキップ	1688
広告を閉じる	1688
広告企画	1688
""", '廣': """
廣告	3013
""", '延': """
延伸閱讀	3019
延伸阅读	3019
""", '开': """
开通会员	2998
""", '影': """
影音	3019
""", '後': """
後で	1671
""", '微': """
微信	3008
微博	3008
""", '忘': """
忘記密碼	2998
忘记密码	2998
""", '応': """
応援する	1672
""", '您': """
您可能也喜歡	3019
您可能感兴趣	3019
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3047
您的邮箱	3002
您的電郵	3002
""", '意': """
意见反馈	3018
""", '感': """
感想を送る	1693
""", '成': """
成为会员	2995
成為會員	2995
""", '我': """
我同意	3014
我的帐户	2998
我的帳戶	2998
我知道了	3014
我要留言	3018
我要糾錯	3038
我要纠错	3018
我要评论	3018
""", '戻': """
戻る	1698
""", '所': """
所有留言	3018
""", '打': """
打印	3008
打印本页	3038
打印食谱	61
打开	3022
打赏	2995
""", '投': """
投票する	1713
投稿する	1693
""", '折': """
折りたたむ	1699
""", '报': """
报告错误	3022
""", '拒': """
拒絕	3014
拒绝	3014
""", '招': """
招聘启事	3038
""", '拡': """
拡大	1684
拡大する	1698
""", '按': """
按讚	3009
""", '捐': """
捐款	2995
捐贈	2995
捐赠	2995
""", '排': """
排行榜	3019
""", '採': """
採用情報	1709
""", '接': """
接受	3014
接受全部	3014
接受所有	3014
""", '推': """
推广	3013
推广内容	3013
推廣	3013
推荐	3019
推荐文章	3019
推荐阅读	3019
推薦	3019
推薦文章	3019
推薦閱讀	3019
""", '提': """
提供	1688
""", '搜': """
搜尋	3021
搜索	3021
""", '播': """
播放	3021
""", '支': """
支持我们	2995
支持我們	2995
支援する	1672
""", '收': """
收合	3022
收听	3008
收听本文	3038
收聽文章	3038
收藏	3008
收藏文章	3008
收藏本文	3038
收藏食譜	61
收藏食谱	61
收起	3021
""", '文': """
文字の大きさ	65	1684
文字サイズ	1684
文字サイズ変更	65
""", '新': """
新着	1696
新着ニュース	1696
新着記事	1696
新着記事一覧	1723
新規会員登録	1674
新規登録	1674
新闻简报	3002
""", '明': """
明白了	3022
""", '显': """
显示原文	3022
显示更多	3021
""", '暂': """
暂不	2994
暂无评论	3038
""", '暫': """
暫不	2994
""", '更': """
更多	3019
更多内容	3019
更多報導	3019
更多报道	3019
更多文章	3019
更多新聞	3019
更多新聞請看	3047
更多新闻	3019
更多精彩	3047
更多精采內容	3038
""", '最': """
最多人看	3047
最新ニュース	1696
最新号	1723
最新影音	3047
最新文章	3019
最新新聞	3019
最新新闻	3019
最新消息	3019
最新記事	1696
""", '會': """
會員中心	2998
會員專享	3001
會員專享內容	3001
會員專屬	2998
會員登入	2998
""", '月': """
月額#円	1677
月額#円(税込	1677
""", '有': """
有料会員登録	1674
有料会員記事	1713
有料登録	1674
有料記事	1674
""", '朋': """
朋友圈	3008
""", '服': """
服务条款	3014
服務條款	3014
""", '朝': """
朝刊・夕刊	1674
""", '本': """
本周热门	3047
本文へ	1698
本文へ移動	1698
""", '机': """
机器翻译	3038
""", '查': """
查看全部	3021
查看原图	3021
查看原文	3048
查看地图	3022
查看更多	3021
查看留言	3018
查看结果	3022
查看詳情	3022
查看评论	3018
查看详情	3022
""", '标': """
标签	3019
""", '検': """
検索	1698
""", '業': """
業配	3013
""", '標': """
標籤	3019
""", '機': """
機器翻譯	3038
""", '檢': """
檢舉	3018
""", '次': """
次のページ	1698
次の記事	1696
次の記事へ	1696
次へ	1698
次ページ	1698
""", '每': """
每月捐款	2995
""", '注': """
注册	2998
注目の記事	1696
注目キーワード	1696
注目ワード	1696
注目記事	1696
""", '点': """
点击排行	3019
点击播放	3038
点击查看原文	3048
点击查看大图	3021
点击阅读原文	3048
点我看视频	3038
点赞	3008
""", '為': """
為您推薦	3019
""", '热': """
热点	3019
热点推荐	3019
热门	3019
热门排行	3019
热门文章	3019
热门新闻	3019
""", '無': """
無料で体験する	1674
無料で読む	1674
無料会員登録	1674
無料会員限定	1674
無料体験	1674
無料登録	1674
""", '焦': """
焦點新聞	3019
""", '熱': """
熱門	3019
熱門排行	3019
熱門文章	3019
熱門新聞	3019
熱門話題	3019
""", '特': """
特定商取引法に基づく表記	1690
特集	1696
""", '猜': """
猜你喜欢	3019
猜你喜歡	3019
""", '申': """
申し込む	1674
""", '电': """
电子报	3002
电子邮箱	3002
""", '画': """
画像を拡大	1698
画像を見る	1698
""", '留': """
留言	3018
留言(#	3018
""", '登': """
登入	2998
登入/註冊	2998
登出	2998
登录	2998
登录/注册	2998
登錄	2998
登録	1674
登録が完了しました	1713
登録して続きを読む	1674
登録する	1674
""", '發': """
發現錯誤?請告訴我們	3038
發表留言	3018
發表評論	3018
""", '目': """
目录	3021
目次	1698
目錄	3021
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3019
相关报道	3019
相关推荐	3019
相关文章	3019
相关新闻	3019
相关标签	3019
相关视频	3047
相关阅读	3019
相關主題	3019
相關報導	3019
相關影片	3047
相關推薦	3019
相關文章	3019
相關新聞	3019
相關標籤	3019
相關閱讀	3019
""", '看': """
看了这篇文章的人也看	3019
看原文	3048
看更多	3019
看更多文章	3047
看更多新聞	3047
""", '知': """
知道了	3022
""", '稍': """
稍后再说	2994
稍后提醒我	2994
稍后阅读	3038
稍後再說	2994
稍後提醒我	2994
稍後閱讀	3038
""", '立': """
立即捐款	2995
立即訂閱	2998
立即订阅	2998
""", '粉': """
粉絲團	3009
""", '精': """
精彩推荐	3047
精彩推薦	3047
精选	3019
""", '紙': """
紙面ビューアー	1674
""", '結': """
結果を見る	1699
""", '続': """
続きはこちら	1724
続きをみる	1698
続きを読む	1674
""", '網': """
網友留言	3018
""", '編': """
編輯推薦	3019
編輯精選	3019
編集部おすすめ	1696
編集部のおすすめ	1696
""", '縮': """
縮小	1684
""", '繼': """
繼續閱讀	3021
""", '纠': """
纠错	3018
""", '继': """
继续浏览内容	3021
继续阅读	3021
""", '编': """
编辑推荐	3019
编辑精选	3019
""", '网': """
网友评论	3018
""", '翻': """
翻訳を表示	1699
""", '联': """
联系我们	3014
""", '聯': """
聯絡我們	3014
""", '聽': """
聽全文	3038
聽新聞	3008
聽這篇文章	3038
""", '菜': """
菜单	3021
""", '著': """
著作権	1690
""", '複': """
複製網址	3038
複製連結	3008
""", '觀': """
觀看更多	3047
""", '视': """
视频	3019
""", '解': """
解鎖全文	3038
解锁全文	3038
""", '訂': """
訂閱	2998
訂閱會員	2998
訂閱會員專屬內容	3038
訂閱郵件	3002
訂閱電子報	3002
""", '記': """
記事の続きはこちら	1724
記事へのご意見	1693
記事をサポートする	1672
記事をプレゼント	1674
記事をプレゼントする	1713
記事を保存	1684
記事を保存する	1713
記事を印刷する	1684
記事を読む	1698
記事ランキング	1696
記事一覧	1698
記事一覧を見る	1724
記事全文を読む	1698
記者募集	1709
記者募集中	1709
""", '許': """
許可する	1690
""", '註': """
註冊	2998
""", '評': """
評論	3018
""", '話': """
話題の記事	1696
""", '詳': """
詳しく見る	1699
詳細	1699
""", '語': """
語音播報	3038
語音朗讀	3038
""", '誤': """
誤りを報告	1699
誤字脱字の報告	1713
誤字脱字を報告する	1713
""", '読': """
読まれている記事	1696
読み上げ	1713
読み放題	1677
""", '請': """
請填寫讀者問卷	3038
請繼續往下閱讀	3013
請輸入電子郵件	3002
""", '讚': """
讚	3008
讚賞支持	2995
""", '订': """
订阅	2998
订阅会员	2998
订阅邮件	3002
""", '评': """
评论	3018
评论(#	3018
""", '诚': """
诚聘英才	3038
""", '话': """
话题	3019
""", '详': """
详情	3022
""", '语': """
语音朗读	3038
""", '请': """
请先登录再评论	3038
请继续往下阅读	3013
请输入邮箱	3002
""", '購': """
購読	1674
購読する	1674
購読のお申し込み	1674
購読申し込み	1674
""", '贈': """
贈送文章	3038
贈送文章給朋友	3038
贈送此文	3038
""", '贊': """
贊助	2995
贊助內容	3013
贊助商	3013
""", '赞': """
赞助	2995
赞助内容	3013
赞助商链接	3013
赞赏	2995
""", '赠': """
赠送此文	3038
""", '跳': """
跳到主要內容	3021
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3021
""", '轉': """
轉發	3008
""", '转': """
转发	3008
""", '返': """
返信	1693
返信する	1693
返回顶部	3021
返回首页	3021
""", '追': """
追蹤	3009
追蹤我們	3009
""", '通': """
通報する	1693
通知をオン	1683
通知を受け取る	1713
""", '速': """
速報	1696
速報通知を受け取る	1713
""", '連': """
連結已複製	3038
連載	1696
""", '運': """
運営会社	1690
""", '違': """
違反報告	1693
""", '選': """
選單	3021
""", '邮': """
邮箱	3002
""", '链': """
链接已复制	3038
""", '閉': """
閉じる	1671	1698
""", '開': """
開く	1699
開通會員	2998
""", '関': """
関連	1696
関連する記事	1696
関連キーワード	1696
関連タグ	1696
関連トピックス	1696
関連ニュース	1696
関連リンク	1696
関連動画	1696
関連情報	1696
関連記事	1696
関連記事はこちら	1723
""", '閱': """
閱讀全文	3021
閱讀原文	3048
閱讀更多	3021
""", '關': """
關於我們	3014
關注	3009
關注我們	3009
關鍵字	3019
關閉	2994
""", '阅': """
阅读全文	3021
阅读原文	3048
阅读更多	3021
""", '隐': """
隐私政策	3014
隐私权政策	3014
""", '隱': """
隱私政策	3014
隱私權政策	3014
""", '電': """
電子信箱	3002
電子報	3002
電子版	1674
""", '音': """
音声で聞く	1684
音声読み上げ	1713
""", '頭': """
頭條	3019
""", '顯': """
顯示原文	3022
顯示更多	3021
""", '首': """
首頁	3021
首页	3021
""", '點': """
點我看影片	3038
點擊播放本文	3038
點閱排行	3047
""", '가': """
가	1747
가입하기	1738
가장 많이 본 뉴스	1754
""", '개': """
개인정보 처리방침	1752
개인정보처리방침	1752
""", '거': """
거부	1752
""", '검': """
검색	1756
""", '결': """
결과 보기	1757
""", '계': """
계속 읽기	1738
""", '고': """
고객센터	1752
""", '공': """
공유	1747
공유하기	1747
""", '관': """
관련 기사	1754
관련 뉴스	1754
관련 영상	1777
관련 태그	1754
관련기사	1754
관련뉴스	1754
관련키워드	1754
""", '광': """
광고	1751
광고 닫기	1751
광고 영역	87
""", '괜': """
괜찮습니다	1735
""", '구': """
구독	1738
구독 신청	1738
구독 전용	1738
구독 중	1738
구독신청	1738
구독이 완료되었습니다	1769
구독자 전용	1740
구독하고 이어서 읽기	1769
구독하기	1738
""", '글': """
글씨 크기	65
글씨크기	1747
글자 크기	1747
글자 크기 변경	65	1769
글자 크기 조절	65	1769
글자크기	1747
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1736
기사 공유하기	1747
기사 더보기	1769
기사 듣기	1769
기사 링크 복사	1769
기사 본문	1756
기사 선물하기	1769
기사 스크랩하기	1769
기사 오류 신고	1769
기사 오류 제보	1769
기사 원문 보기	1769
기사 저장하기	1769
기사 제보 및 문의	1769
기사 후원하기	1736
기사에 대한 의견	1753
기사원문	1756
기사저장	1747
기자 구독	1764
기자 구독하기	1764
기자 페이지	1764
기자 프로필 보기	1764
기자의 다른 기사	1764
기자의 다른기사	1754
""", '나': """
나중에	1735
나중에 보기	1769
나중에 읽기	1769
나중에 하기	1735
""", '내': """
내 정보	1738
""", '네': """
네이버 구독	1750
네이버 블로그	1747
네이버에서 구독	1750
네이버에서 구독하기	1750
""", '놓': """
놓치면 안 되는 기사	1777
""", '뉴': """
뉴스 듣기	1769
뉴스레터 구독	1743
뉴스레터 구독 신청	1743
뉴스레터 무료 구독	1769
뉴스레터 신청	1743
""", '다': """
다른 공유 찾기	1747
다른 기사	19	1754
다른 기사 더 보기	19
다른 기사 보기	1764
다른기사	1754
다른기사 보기	1754
다시 보지 않기	1735
다음	1756
다음 기사	1754
다음 기사 보기	1769
다음 페이지	1756
다음기사	1754
다음에	1735
""", '닫': """
닫기	1735
""", '답': """
답글	1753
답글쓰기	1753
""", '당': """
당신이 좋아할 만한	1754
""", '댓': """
댓글	1753
댓글 #	1753
댓글 #개	1753
댓글 보기	1753
댓글 쓰기	1753
댓글 운영 정책	1769
댓글 운영정책	1769
댓글보기	1753
댓글쓰기	1753
댓글을 입력해주세요	1753
""", '더': """
더 보기	1756
더보기	1754	1756
""", '독': """
독자 의견 조사	1769
""", '동': """
동영상	1754
동의	1752
동의합니다	1752
""", '등': """
등록	1753
""", '디': """
디지털뉴스부	1764
디지털뉴스팀	1764
디지털콘텐츠팀	1764
""", '라': """
라인	1747
""", '랭': """
랭킹	1754
랭킹뉴스	1754
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
로그아웃	1738
로그인	1738
로그인 후 댓글 쓰기	1769
로그인/회원가입	1738
로그인이 필요	1740
""", '링': """
링크 복사	1747
링크가 복사되었습니다	1769
""", '마': """
마이페이지	1738
""", '많': """
많이 본 기사	1754
많이 본 뉴스	1754
많이 본 영상	1777
많이 읽은 기사	1754
많이본 기사	1754
많이본 뉴스	1754
""", '맨': """
맨 위로	1756
맨위로	1756
""", '메': """
메뉴	1756
메뉴 닫기	1756
메일	1747
""", '모': """
모두 동의	1752
""", '목': """
목록	1756
목록보기	1756
""", '무': """
무료 체험 시작하기	1738
무료 회원가입	1738
""", '문': """
문의	1753
문자 크기	65
""", '바': """
바로가기	1747
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1747
""", '번': """
번역 보기	1757
""", '베': """
베스트	1754
""", '복': """
복사하기	1747
""", '본': """
본문 글씨 줄이기	1747
본문 글씨 키우기	1747
본문 바로가기	1756
본문으로 바로가기	1756
""", '북': """
북마크	1747
""", '비': """
비밀번호 찾기	1738
""", '사': """
사이트맵	1752
사진 확대	1756
""", '설': """
설문 참여 바로가기	1769
설문 참여하기	1769
설문조사 참여하기	1769
""", '속': """
속보	1754
속보 알림 받기	1769
속보 알림 신청	1769
""", '스': """
스크랩	1747
스크랩하기	1769
스폰서	1751
""", '신': """
신고	1753
신문구독	1738
""", '실': """
실시간 뉴스	1754
""", '알': """
알겠습니다	1757
알림 받기	1746
알림 설정	1746
""", '앱': """
앱 다운로드	1746
앱 다운로드하기	1746
앱 설치	1746
앱 설치하기	1746
""", '에': """
에디터 추천	1754
""", '연': """
연관기사	1754
""", '열': """
열기	1757
""", '영': """
영상	1754
영상 보기	1769
영상으로 만나보세요	1769
영상으로 보기	1769
""", '오': """
오늘 하루 보지 않기	1735
오늘은 그만 보기	1735
오늘의 추천	1754
오늘의 핫뉴스	1777
오디오로 듣기	1769
오류 신고	1753
오류 신고하기	1769
오탈자 신고	1769
""", '온': """
온라인뉴스팀	1764
""", '요': """
요약	1756
""", '원': """
원문 보기	1757
원문보기	1756
""", '위': """
위로	1756
""", '유': """
유료 기사입니다	1769
유튜브 구독	1750
유튜브 구독하기	1750
""", '음': """
음성 재생하기	1769
음성으로 듣기	1747
""", '응': """
응원하기	1736
""", '의': """
의견 쓰기	1753
""", '이': """
이 기사 어땠나요	1769
이 기사를 공유합니다	1769
이 기사를 추천합니다	1769
이 기사와 함께 읽은 기사	1769
이 기자의 다른 기사	1769
이 시각 많이 본 기사	1777
이 시각 많이 본 뉴스	1777
이 시각 주요뉴스	1754
이 시각 추천뉴스	1754
이런 기사는 어때요	1777
이메일	1747
이메일무단수집거부	1752
이미 구독 중이신가요	1738
이미 회원이신가요	1738
이미지 크게 보기	1756
이미지 확대	1756
이슈	1754
이용약관	1752
이전	1756
이전 기사	1754
이전 기사 보기	1769
이전기사	1754
""", '인': """
인기 급상승	1777
인기 기사	1754
인기기사	1754
인기뉴스	1754
인쇄	1747
인쇄하기	1747
인스타그램 팔로우	1769
""", '일': """
일시후원	1736
""", '자': """
자세히	1757
자세히 보기	1757
""", '재': """
재생	1756
""", '저': """
저작권규약	1752
저장	1747
""", '전': """
전체 댓글	1753
전체 보기	1756
전체메뉴	1756
전체보기	1756
""", '접': """
접기	1756
""", '정': """
정기 후원하기	1736
정기구독	1738
정기후원	1736
""", '제': """
제보	1753
제보하기	1753
""", '좋': """
좋아요	1747
좋은 기사 후원하기	1736
""", '주': """
주소 복사	1769
주소가 복사되었습니다	1769
주소복사	1747
주요 기사	1754
주요 뉴스	1754
주요 뉴스 더보기	1777
주요기사	1754
주요뉴스	1754
""", '지': """
지금 뜨는 기사	1777
지금 뜨는 뉴스	1777
지도 보기	1757
지면보기	1738
""", '청': """
청소년보호정책	1752
""", '최': """
최신 기사	1754
최신 뉴스	1754
최신기사	1754
최신뉴스	1754
""", '추': """
추천 기사	1754
추천 영상	1777
추천기사	1754
추천뉴스	1754
""", '친': """
친구 추가하기	1769
""", '카': """
카카오스토리	1747
카카오톡	1747
카카오톡 공유	1747
카카오톡으로 공유	1769
카카오톡으로 공유하기	1769
카테고리	1754
""", '쿠': """
쿠키 설정	1752
""", '퀴': """
퀴즈 풀기	1769
""", '키': """
키워드	1754
""", '태': """
태그	1754
""", '텔': """
텔레그램에서 소식 받기	1769
""", '투': """
투표하기	1769
""", '트': """
트위터	1747
트위터 공유	1747
""", '페': """
페이스북	1747
페이스북 공유	1747
페이스북으로 공유	1769
""", '펼': """
펼치기	1756
""", '포': """
포토	1754
""", '폰': """
폰트 크기	1747
""", '프': """
프리미엄	1738
프린트	1747
""", '함': """
함께 보면 좋은 기사	1754
함께 볼 기사	1777
함께 읽으면 좋은	1754
함께 읽은 기사	1777
""", '핫': """
핫뉴스	1754
핫이슈	1754
핫클릭	1777
""", '헤': """
헤드라인	1754
""", '협': """
협찬	1751
""", '홈': """
홈	1756
""", '화': """
화제의 뉴스	1754
""", '확': """
확인	1757
""", '회': """
회사소개	1752
회원 전용	1740
회원가입	1738
""", '후': """
후원	1736
후원 안내	1736
후원 하기	1736
후원하기	1736
후원회원 가입	1736
"""}

START = {'a': """
abonē	1857 K par	1857 K no	1857 K un	1859 K
accès	1277 K illimité
această	52 K investigație	2334 K traducere
además	1046 K:	1091 K, en
ai가	1766 K 자동 번역한	1766 K 번역한	1766 K 핵심	1766 K 요약한
ai에게	1766 K 물어	1766 K 질문	1766 K 물어보기
ajánljuk	1484 K:
aktivér	435 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2682 K dig till vårt	2698 K
apoyá	81 K
apúntate	1072 K a nuestro seminario	1072 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2143 K ukazał się	2143 K pochodzi z	2149 K przetłumaczony	2149 K został przetłumaczony	2149 K czyta	2149 K wygenerowany
artykuły	2140 K autora
artículos	1016 K gratuitos
ascultă	1 K	2323 K:	2340 K podcastul	2340 K acest articol
atradāt	44 K
atsisiųskite	1819 K
autorė	1823 K:
autoři	332 K jsou
außerdem	582 K lesenswert:	582 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1080 K la app
beiträge	27 K
benefício	2284 K do assinante:
berätta	59 K i	59 K gärna
beställ	2698 K
bestätigen	476 K sie ihre
bestätigungsmail	476 K
besøg	421 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1022 K diario	1022 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2958 K liên quan:	2971 K viết này có	2971 K viết có hữu ích
báo	2971 K lỗi bài viết
bình	5 K luận	27 K luận	2972 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1484 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2971 K phát hiện	2971 K thấy bài viết
bản	2971 K tóm tắt này
bấm	2973 K để nghe
bật	2949 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2558 K u nás pracovať
chefredaktör	2696 K och ansvarig utgivare:	2696 K:
chưa	32 K có bình luận
citeşte	2323 K şi	2323 K şi:
citește	2323 K și	2323 K și:	2323 K:	2323 K mai mult	2323 K aici	2323 K mai departe:
citiți	2323 K și
ciąg	2153 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2238 K exclusivo para	2282 K gerado	2287 K oferecido por
conținut	2334 K generat	2338 K oferit de
crédit	1351 K photo	1351 K photos
crédits	1351 K photo	1351 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2975 K đặt ứng dụng	2975 K ứng dụng	2975 K app
có	72 K thắc mắc	2958 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2329 K ai informații	2336 K ai observat o
dalinkitės	1819 K
další	320 K články autora
darovať	2552 K
dernières	1305 K actualités
descarcă	13 K	2354 K aplicația
descargá	13 K	1080 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2245 K no google play	2292 K na app store	2292 K no google play	2292 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2156 K w
dostępne	2156 K w
dostępny	2156 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2167 K do	2180 K do dyskusji
držte	28 K se
dzięki	2202 K naszym czytelnikom	2202 K naszym czytelniczkom
découvrez	1306 K aussi	1330 K la boutique	1330 K notre boutique	1330 K nos jeux	1330 K notre hors-série	1338 K notre application	1338 K notre appli
décryptage	1306 K :
déductible	1267 K des impôts	1267 K à #
déjà	1275 K abonné	1275 K inscrit	1275 K client
dùng	2982 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1510 K
encuéntranos	12 K
envía	3 K
envíanos	1061 K
ermöglicht	584 K von
erről	1484 K bővebben
escríbenos	1049 K
estagiária	2275 K sob supervisão	2275 * K sob supervisão
estagiário	2275 K sob supervisão
""", 'f': """
faça	2290 K o quiz	2290 K o teste	2290 K o nosso
felelős	1507 K szerkesztő:	1507 K kiadó:
fiți	31 K primul
foretrækker	436 K du
fortsätt	2700 K läsa
fortæl	59 K mig
fotogaléria	2526 K:
fotografía	1092 K:
frågor	72 K	73 K om artikeln
få	412 K fuld adgang til	435 K adgang	435 K fri	435 K fuld	435 K besked	435 K ugens	435 K dagens	435 K de	435 K nyheder	435 K en notifikation	435 K breaking	435 K seneste nyt	446 K	2062 K full tilgang til	2088 K tilgang	2088 K fri	2088 K full	2088 K beskjed	2088 K varsel	2088 K ukas	2088 K dagens	2088 K de	2088 K nyheter	2088 K siste	2100 K	2102 K varsel	2102 K varsler	2102 K push	2673 K full tillgång till	2698 K tillgång	2698 K fri	2698 K full	2698 K besked	2698 K en notis	2698 K veckans	2698 K dagens	2698 K de	2698 K nyheter	2698 K senaste	2709 K
férjen	1510 K hozzá
följ	12 K	2677 K	2698 K
følg	12 K	12 K oss	416 K	435 K	2066 K	2088 K
füge	12 K uns	590 K
fügen	12 K sie uns	590 K sie
für	479 K android und ios	530 K diesen artikel	530 K diesen	579 K nur
főszerkesztő	1507 K:
""", 'g': """
gazeteciliğimizi	2835 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2972 K cửa hàng trực tuyến
glöm	2698 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2971 K ý cho bài viết
gör	2682 K quizet	2682 K vårt quiz	2698 K vårt
görmemiz	2840 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1511 K lát
hintergründe	582 K dazu:
hjälp	2682 K oss bli bättre	2682 K oss att bli bättre
hjælp	421 K os med at blive bedre
hlavné	2539 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2972 K trả lời khảo sát	2980 K ủng hộ
hämta	13 K	2686 K
häng	2698 K med
hääleta	1128 K
håll	28 K	28 K dig
hör	534 K dir	590 K	2698 K
hören	534 K sie	590 K sie
hörzeit	606 K
hør	1 K artiklen	1 K artikkelen	1 K saken	405 K også	405 K også:	421 K mere på	435 K	2055 K også	2055 K også:	2088 K
""", 'i': """
iesūti	1845 K savu	1845 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1819 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2238 K é assinante
jäikö	1218 K juttu kesken
jälgi	1128 K
""", 'k': """
kapcsolódó	1484 K	1484 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2972 K tra kiến thức của bạn
kjøp	2071 K billetter	2071 K billett	2088 K
klausykitės	1804 K
klikněte	317 K zde
ključne	2477 K točke	2477 K tačke
klõpsates	1128 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1859 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	435 K
kopírovat	347 K
kopírovať	2552 K
kopē	1859 K
korzyść	2191 K dla prenumeratorów:
kvíz	317 K:	1497 K	2526 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1510 K
kérjen	1510 K
kérjük	28 K
kênh	2949 K youtube của báo
köp	2682 K biljetter	2682 K biljett	2698 K
kövess	12 K
kövesse	1510 K
kövessen	12 K
køb	421 K billetter	421 K billet	435 K
küfür	27 K içeren
küldd	3 K el	1492 K el nekünk
küldje	1492 K el nekünk	1510 K	1510 K tovább
kļūsti	1859 K
kết	2963 K nối với chúng tôi
""", 'l': """
laimē	1859 K
laimėkite	1819 K
legyél	1510 K
lejupielādē	1859 K
leé	1091 K también	1091 K más	1091 K:
lisää	1242 K meidät
lásd	1484 K még
lásson	1510 K több
lát	1492 K valami
láttál	1492 K valami
lägg	2698 K till
lähetä	1221 K juttuvinkki	1221 K uutisvinkki	1221 K vinkki	1225 K mielipidekirjoituksesi	1225 K mielipidekirjoitus	1242 K
lämna	2676 K dina tips	2676 K ditt tips
läs	2665 K mer om	2666 K också	2666 K också:	2666 K även	2666 K mer	2666 K mer:	2666 K:	2666 K här	2666 K även:	2673 K vidare med	2673 K mer på	2686 K e-tidningen	2686 K tidningen	2698 K	2700 K vidare
läsarerbjudande	2717 K:
läsarresa	2717 K:
læs	404 K mere om	405 K også	405 K også:	405 K mere	405 K mere:	405 K:	405 K her	405 K hele	412 K videre med	426 K e-avisen	426 K avisen	435 K	437 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1242 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2153 K wideo
medlemsförmån	2717 K:
mesterséges	1518 K intelligencia írta
mirá	1075 K el video	1091 K también	1091 K:
mitä	8 K pidit	33 K mieltä	1243 K mieltä sinä
mišljenja	2474 K autora	2474 K iznesena	2474 K izneta
mišljenje	2474 K autora
możliwość	5 K komentowania
mándanos	1061 K
más	1045 K noticias de	1045 K noticias sobre	1045 K sobre	1045 K en	1045 K de	1046 K información	1046 K información:	1049 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1113 K midagi	1119 K viga	1119 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	421 K os
mūs	1859 K vari
mời	2958 K xem	2958 K bạn đọc	2958 K độc giả	2963 K bạn tham gia	2963 K độc giả theo dõi	2963 K bạn đọc theo dõi	2973 K quý vị theo dõi	2973 K quý độc giả	2973 K bạn xem video	2973 K nghe
""", 'n': """
nahlásit	357 K chybu
nahlásiť	2561 K chybu
nahláste	2561 K chybu
najważniejsze	2149 K informacje
naloži	2606 K
naložite	13 K	2606 K
naročite	2613 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	355 K čas číst	2559 K čas čítať
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	2967 K:	2967 K :
nhận	2949 K thông báo
nové	337 K číslo	337 K vydání	2542 K číslo	2542 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1242 K enemmän
nägid	1129 K viga
näita	1128 K
näitkö	1243 K virheen
näytä	1242 K sisältö
nå	2698 K vår
nézd	1484 K meg	1510 K meg
nézze	1484 K meg	1510 K meg
nāc	1850 K strādāt
""", 'o': """
oceń	8 K	2150 K ten	2150 K artykuł	2150 K tekst
odporučte	2552 K
odporúčame	2526 K:
odsłuchaj	2161 K	2161 K ten
ofereça	3 K
oglądaj	2137 K:
ohodnoťte	335 K	2540 K
opýtajte	2539 K sa
opširnije	2462 K:	2462 K na
otázky	72 K
ouça	1 K	2263 K:	2288 K o podcast
oír	1 K
""", 'p': """
pamanīji	1851 K kļūdu
pamanījāt	44 K	1851 K kļūdu
pastebėjote	44 K	1805 K įdomų	1811 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2967 K viên:
piditkö	8 K	69 K	82 K	1243 K
pidätkö	82 K	1243 K
piše	2489 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2492 K
podés	12 K seguir	1062 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2161 K
poslať	2552 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2462 K:	2585 K:
posłuchaj	1 K	2137 K:	2137 K też:
poznáte	66 K niekoho
pozostała	2153 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2552 K
poți	2329 K contacta autorul	2329 K contacta autoarea
praneškite	1805 K redakcijai
predplaťte	2556 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	2717 K:
prečítajte	2526 K si tiež	2526 K si aj	2526 K si	2526 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1819 K
pronašli	44 K ste
pročitaj	2462 K još	2462 K i
pročitajte	2462 K još	2462 K i	2462 K više	2462 K:	2462 K više o ovoj temi
prvý	2551 K mesiac len za	2551 K mesiac za	2551 K mesiac už za	2551 K mesiac zadarmo
prześlij	2161 K dalej
präsentiert	584 K von
prüfen	590 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2540 K sa
páčilo	69 K sa
päivitä	1242 K
pääset	1242 K lukemaan
päätoimittaja	1240 K:
păstrați	28 K
pērc	1850 K biļetes	1859 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1062 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2559 K počúvate
radši	355 K posloucháte
rašykite	1805 K autorei	1805 K autoriui
recibí	1061 K las noticias
recomandări	2323 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1509 K ingyenesen
regisztráljon	1497 K	1509 K ingyenesen
regístrate	1013 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2153 K tekstu
rezervē	1859 K
rešite	2462 K kviz
riješite	2462 K kviz
rozwiąż	2137 K quiz
rätsel	573 K mit
rätseln	573 K sie mit
réservez	1330 K vos places pour la soirée de la rédaction
réservé	1275 K aux abonnés
réservée	1275 K aux abonnés
réservés	1275 K aux abonnés
résumer	1320 K cet article	1320 K l'article
résumé	1320 K généré	1320 K rédigé	1320 K réalisé	1320 K produit	1320 K par
rösta	2698 K
rādīt	1859 K
""", 's': """
saglabā	1859 K
saistīts	1834 K:
saņem	1859 K
sažetak	2477 K	2477 K članka	2477 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1061 K el canal	1091 K leyendo:
sesizări	2329 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1805 K savo	1819 K
sjefredaktør	2085 K:	2085 K og ansvarlig redaktør:
skopírovať	2552 K
skrót	2149 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2618 K napako
sprawdź	2137 K:	2137 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2539 K sa
stališča	2596 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2673 K
stötta	81 K	2673 K
støt	81 K	412 K
støtt	81 K	2062 K
suscríbete	1007 K a
susidūrėte	1805 K su
susiję	1793 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1320 K générée
syötä	1242 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1516 K:
szívesen	1511 K meghallgatjuk
szöveg	1516 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1066 K
síganos	12 K
sígueme	1066 K
síguenos	12 K
só	2238 K para assinantes
sólo	1013 K para suscriptores
søg	435 K nu
súhrn	2539 K
súmate	12 K	56 K a las #
súvisiace	2526 K:
súvisiaci	2526 K článok
sūti	1845 K savu	1859 K
""", 't': """
también	1034 K en facebook	1046 K puedes leer	1046 K puedes leer:	1046 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1247 K on
tekstą	46 K galima
tenés	1056 ¿K información
thấy	44 K lỗi
thử	2972 K sức với
tiedätkö	1221 K aiheesta	1221 K asiasta	1221 K lisää
tiivistelmä	26 K on
tilføj	435 K
todavía	32 K no hay comentarios
további	1484 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	2949 K google news
trả	2972 K lời câu đố
trải	2982 K nghiệm
turpinājums	1861 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1221 K
tác	2967 K giả:	2967 K giả là
támogasd	81 K	1502 K a	1502 K az
támogassa	81 K	1502 K a	1502 K az
täglichen	476 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1286 K l'application
téléchargez	13 K
tóm	2971 K tắt này
töltsd	13 K le
töltse	13 K le	1510 K le	1510 K ki
történeteiket	1492 K
tüm	27 K yorumlar
tęsinys	1821 K
tłumaczenie	2149 K
tải	13 K	13 K ứng dụng	2949 K ứng dụng	2949 K app	2975 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2497 K na grešku
uključi	2485 K
uključite	2485 K
uložit	347 K
uložiť	2552 K
uložte	347 K si	2552 K si
unbeschränkter	553 K zugang
unterstütze	81 K	459 K
unterstützen	81 K sie	459 K sie	459 K sie die
uočili	7 K ste
upozorniť	2561 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2323 K și:	2340 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1497 K részt
već	2513 K za #	2513 K od #
več	2585 K:	2585 K v videu	2610 K o tem	2610 K novic	2610 K preberite
vidéo	1306 K :
visą	1819 K interviu
više	2462 K o:
você	2263 K pode gostar:
vprašaj	2599 K
vprašajte	2599 K
vypočujte	1 K si	2526 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2552 K
vytlačte	2552 K
vyzkoušeli	59 K jste
válaszolj	1510 K
válaszoljon	1510 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	435 K med
véleménycikkeit	1492 K
více	317 K zde	317 K k tématu:
võida	1128 K
võta	1113 K ühendust	1128 K
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	500 K artikel:
weź	2180 K udział w dyskusji
więcej	2136 K o	2136 K na temat	2136 K z	2137 K na ten temat:	2140 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	476 K newsletter
""", 'y': """
yanlişlik	2829 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2172 K uwagę	2172 K błąd	2172 K literówkę	2172 K uwagi	2172 K nieścisłość
ziņo	1845 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2169 K reporterem	2169 K reporterką	2169 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	509 K dpa	789 K #	789 K
""", 'à': """
à	1306 K lire aussi	1306 K lire également	1306 K lire :	1306 K lire sur	1306 K voir aussi	1306 K écouter	1306 K relire	1306 K découvrir	1306 K lire sur le même sujet	1306 K consulter :	1306 K voir également	1309 K propos de l'auteur	1309 K propos de l'autrice	1330 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2282 K gerado
""", 'ä': """
är	2676 K du
äänestä	1242 K
""", 'å': """
åldersgräns	2718 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2260 K preciso estar logado
écouter	1 K l'article	1 K cet article	1306 K aussi
écoutez	1 K cet	1 K l'article	1334 K le podcast
épinglez	1353 K cet article	1353 K cette recette	1353 K cette page	1353 K la recette	1353 K ce billet	1353 K-la	1353 K-le	1353 K l'article	1353 K l'image
""", 'í': """
írd	1510 K be
írj	1492 K a szerzőnek
írja	1510 K be
írjon	1492 K a szerzőnek	1510 K közvetlenül	1510 K nekünk
""", 'î': """
întreabă	2334 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1511 K szerint
""", 'ú': """
últimas	1045 K noticias de	2262 K de	2262 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	503 K die autor:in	503 K die autoren	503 K die autor:innen	505 K die autorin	505 K den autor	506 K die autorin	506 K den autor
übersetzung	587 K:	587 K aus dem
""", 'č': """
čitaj	2462 K još
čitajte	2462 K i	2462 K još	2462 K još:
članak	46 K se može	46 K možete	2477 K je preveden	2477 K čita	2480 K je objavljen u
članek	46 K lahko	2599 K je preveden	2599 K bere	2599 K je prebral	2602 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2539 K bol preložený	2539 K načítal	2542 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2526 K aj	2526 K tiež	2526 K viac
""", 'đ': """
đánh	2971 K giá bài viết
đăng	2972 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2988 K dây nóng: #	2988 K dây nóng #
được	68 K phép đăng lại
đọc	2958 K thêm	2958 K thêm:	2958 K:	2958 K tiếp:	2963 K tin nhanh
""", 'į': """
įsigykite	1819 K
įtraukite	1819 K mus
įveskite	1819 K
""", 'ś': """
ściągnij	13 K	2185 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2165 K:
źródło	2165 K:
""", 'ż': """
żadnych	2202 K akcjonariuszy
""", 'ž': """
želite	2494 K raditi kod nas	2494 K da radite kod nas	2615 K delati pri nas
želiš	2494 K raditi kod nas	2615 K delati pri nas
žinote	1805 K daugiau	1820 K istoriją
žiūrėkite	1793 K taip pat	1819 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	709 K κάποια πληροφορία	709 K πληροφορίες	709 K πληροφορία	709 K φωτογραφία	709 K φωτογραφίες	709 K κάποια φωτογραφία	709 K κάποιο θέμα	709 K μια ιστορία
""", 'ή': """
ήταν	679 K χρήσιμο	679 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	694 K τον	694 K τα	694 K
ακούστε	1 K	663 K:
αναδημοσίευση	68 K με
αναφέρετε	699 K λάθος	699 K κάποιο λάθος
αναφορά	699 K λάθους
αντιγράψτε	689 K
αντιγραφή	689 K
αξιολογήστε	679 K
αποθηκεύστε	689 K
απορίες	72 K
αυτή	52 K η έρευνα	678 K η περίληψη	678 K η σύνοψη
""", 'β': """
βίντεο	663 K:
βαθμολογήστε	679 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	710 K	710 K για να
""", 'δ': """
δείτε	663 K επίσης	663 K:	663 K το βίντεο	663 K εδώ	663 K επίσης:	663 K ακόμα:	663 K φωτογραφίες	663 K ακόμη	663 K ακόμη:	676 K όλα τα άρθρα	690 K όλες	690 K όλα	690 K τις
δειτε	663 K επισης	663 K ακομη	663 K:
δεν	697 K έχετε χρόνο να διαβάσετε
διάβασε	663 K επίσης	663 K ακόμη
διαβάζεται	678 K από
διαβάστε	663 K επίσης	663 K επίσης:	663 K ακόμη	663 K ακόμη:	663 K ακόμα	663 K:	663 K εδώ	663 K περισσότερα	663 K ακόμα:	663 K εδώ περισσότερα	663 K σχετικά	663 K αναλυτικά	676 K όλα τα άρθρα	690 K όλες	690 K όλα	690 K τις
διαβαστε	663 K επισης	663 K ακομη	663 K ακομα	663 K:
διαθέσιμη	686 K στο
διαθέσιμο	686 K σε	686 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	710 K
εκτυπώστε	689 K
ενεργοποιήστε	686 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	678 K περίληψη	678 K σύνοψη	678 K ανάγνωση	678 K περίληψη αυτή
""", 'θ': """
θέλεις	696 K να εργαστείς μαζί μας
θέλετε	696 K να εργαστείτε μαζί μας	696 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	686 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	686 K	694 K την εφαρμογή	708 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	663 K:
""", 'λ': """
λήψη	686 K από	686 K στο
""", 'μ': """
μάθετε	690 K όλες
με	692 K πληροφορίες από
μείνετε	690 K ενημερωμένοι
μετάφραση	678 K
μοιράσου	689 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	676 K απόψεις	676 K γνώμες
""", 'π': """
περίληψη	678 K
περισσότερα	663 K:
πηγές	692 K:
πηγή	692 K:
προτείνετε	689 K
προτιμάτε	697 K να ακούτε	697 K να ακούσετε
πώς	679 K σας φάνηκε
""", 'ρ': """
ρωτήστε	678 K
ρώτα	678 K
ρώτησε	678 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	679 K φάνηκε	679 K βοήθησε	679 K άρεσε
σου	69 K άρεσε
στείλτε	689 K
στηρίξτε	81 K	694 K	694 K τον	694 K τα	694 K την
σύνοψη	678 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	676 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	676 K άρθρο εκφράζει	678 K άρθρο μεταφράστηκε	678 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	689 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	676 K τα άρθρα
όλες	690 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2404 K - обозреватель	2404 K - корреспондент	2404 K - колумнист	2404 K - редактор	2895 K - оглядач	2895 K - колумніст	2895 K - кореспондент
авторка	2895 K - оглядачка	2895 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2388 K новостей	2389 K по теме:	2427 K любите слушать	2427 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2407 K ли материал	2407 K ли пересказ	2407 K ли этот пересказ	2407 K ли этот	2407 K ли текст
была	2407 K ли статья	2407 K ли эта	2407 K ли новость
більше	2879 K по темі:	2879 K за темою:	2879 K на тему:	2879 K про це:	2910 K новин	2910 K матеріалів
""", 'в': """
вакансии	2410 K "	2410 K редакции
вакансії	2900 K "	2900 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2407 K понравилась	2407 K понравился	2407 K помогла	2898 K сподобалась	2898 K сподобалася	2898 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2388 K новости на тему	2388 K материалы	2388 K новости	2388 K статьи	2392 K статьи автора	2392 K материалы автора
всички	197 K новини
встановлюйте	2905 K
встановіть	13 K	2905 K	2931 K застосунок
встигніть	2934 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2406 K от
гледайте	170 K видеото	170 K:
головне	2897 K від	2897 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2879 K:	2879 K про це
джерела	2912 K:
джерело	2912 K:
дивіться	2879 K також	2879 K:	2879 K також:	2879 K відео:
до	2879 K теми:
докладніше	2879 K:	2879 K про це
доступно	2415 K в	2415 K на	2415 K для	2905 K в	2905 K у	2905 K на	2905 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2392 K материалы автора
думка	2895 K автора	2895 K редакції	2895 K, висловлена
думки	2895 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2392 K новость?
еще	2389 K по теме:
ещё	2388 K больше	2389 K по теме:
""", 'з': """
за	2879 K темою:
забелязахте	7 K
завантажити	2905 K в	2905 K з	2905 K у
завантажте	13 K	2905 K в	2905 K з	2931 K застосунок	2931 K додаток
завантажуйте	13 K	2905 K	2915 K застосунок
загрузите	2415 K в	2415 K на
задайте	2406 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2897 K
зберегти	2909 K
збережіть	2909 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2918 K слухати
""", 'и': """
идет	2446 K подписка
идёт	2446 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2421 K:
источники	2421 K:
""", 'к': """
как	2407 K вам статья	2407 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2897 K виклад	2897 K переказ
коротко	2406 K от	2897 K від
краткий	26 K пересказ	2406 K пересказ
кратко	2406 K от
краткое	2406 K содержание
куиз	170 K:
""", 'л': """
лучшее	2388 K за
любите	2918 K слухати
""", 'м': """
материал	46 K можно	2389 K по теме:	2409 K опубликован в	2412 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2418 K подписки за
мнение	2404 K автора	2404 K редакции
мнението	182 K на автора
мнения	2404 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2909 K
надішліть	3 K	2909 K
накратко	184 K от
началась	2446 K подписка
нашли	7 K ошибку	7 K опечатку
не	2446 K забудьте подписаться	2934 K забудьте передплатити
немає	2918 K часу читати
нет	32 K комментариев	2427 K времени читать
новия	187 K брой
новият	187 K брой
новости	2388 K партнеров
новый	2409 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2389 K этом подробнее	2392 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2406 K	2897 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2415 K в
открыта	2446 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2419 K
отправьте	3 K	2419 K
оформити	2934 K передплату
оформить	2446 K подписку
оценете	185 K
оцените	8 K	2407 K
оцініть	2898 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2418 K месяц за
перевод	2406 K выполнен	2406 K сделан
передплата	2908 K за #	2908 K від #	2934 K на перше півріччя	2934 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2897 K
переклад	2897 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2406 K
перший	2908 K місяць за
питання	73 K до статті
по	89 K подписке	2389 K теме:
повече	170 K по темата:	197 K новини
повідомити	2920 K про помилку
повідомте	2920 K про помилку	2920 K нам про помилку
погляди	2895 K авторів
подарете	196 K
подарите	2419 K
подарить	2419 K
подарувати	2909 K
подаруйте	2909 K
поддержать	2424 K
поддержи	81 K
поддержите	81 K	2424 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2418 K за #	2418 K от #	2418 K за рубль	2446 K на первое полугодие	2446 K на второе полугодие
подписывайтесь	12 K	2424 K на
подпишись	12 K	2439 K на
подпишитесь	12 K	2424 K на	2439 K на нас
подробнее	2389 K:	2389 K в материале	2389 K - в	2389 K читайте в материале	2389 K об этом
подробности	2389 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2404 K автора
позицията	182 K на автора
позиція	2895 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	185 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	184 K
попитайте	184 K
попробовали	59 K
порадьте	2909 K
порекомендуйте	2419 K
последвайте	12 K	202 K
последние	2388 K новости о
послухати	1 K
послушать	1 K
поставте	2897 K запитання
почитать	2389 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2440 K чем оставить комментарий	2440 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2392 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2934 K передплата
продолжается	2446 K подписка	2446 K подписная кампания
пройдите	2389 K тест
пройдіть	2879 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2908 K за #	2908 K від #
підписуйся	12 K
підписуйтесь	12 K	2915 K на
підпишіться	12 K	2915 K на
підсумок	2897 K
підтримайте	81 K	2915 K
підтримати	2915 K
""", 'р': """
работа	2410 K в "
радимо	2879 K прочитати:
разрешете	192 K
распечатайте	2419 K
распечатать	2419 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2389 K:
рекомендуємо	2879 K:
робота	2900 K в "	2900 K у "
роздрукувати	2909 K
роздрукуйте	2909 K
розкажіть	59 K у
розпочалася	2934 K передплата
розпочато	2934 K передплату
""", 'с': """
саммари	2406 K
свалете	13 K	192 K	217 K приложението
свежий	2409 K номер
свързани	170 K:
связаться	2392 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2415 K в	2415 K из	2424 K приложение	2444 K приложение
скачать	13 K	2415 K в	2415 K на
скопировать	2419 K
скопируйте	2419 K
скопіювати	2909 K
скопіюйте	2909 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2879 K:	2879 K також:
слухати	1 K
слушайте	2389 K:	2389 K также:
слушать	1 K
см	2389 K. также:
смотрите	2389 K также	2389 K:	2389 K	2389 K также:	2389 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2429 K об ошибке	2429 K нам об ошибке
сообщить	2429 K об ошибке
сохраните	2419 K
сохранить	2419 K
спитайте	2897 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2406 K
спросить	2406 K
станьте	31 K первым	31 K першим	2424 K подписчиком	2424 K соучастником	2915 K частиною спільноти	2915 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2897 K перекладено
статью	46 K можно	2412 K можно
статья	2406 K переведена	2406 K озвучена	2407 K была	2409 K опубликована в
стежте	12 K за
стислий	2897 K виклад	2897 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2879 K читайте:
текст	46 K можно	46 K можна	2406 K переведён	2406 K переведен	2406 K озвучен	2897 K перекладено	2897 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2404 K зрения автора	2895 K зору автора	2895 K зору редакції
триває	2934 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2427 K слушать
успейте	2446 K подписаться
установите	13 K	2444 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2389 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2426 K работать у нас	2426 K у нас работать	2426 K работать в нашей
хочете	2917 K працювати в нас	2917 K в нас працювати	2917 K працювати у нас
хочеш	2917 K працювати в нас
хочешь	2426 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2897 K переказ	2897 K короткий виклад	2897 K короткий переказ	2897 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2898 K була стаття	2898 K був матеріал	2898 K був переказ	2898 K був цей переказ	2898 K була ця	2898 K був цей	2898 K сподобалась	2898 K сподобалася	2898 K сподобався
читай	2439 K нас
читайте	12 K нас	13 K	2389 K также	2389 K также:	2389 K:	2389 K подробнее	2389 K еще	2389 K по теме:	2389 K подробнее:	2389 K материал	2389 K в материале	2415 K нас без	2415 K без	2424 K	2424 K нас в	2879 K також	2879 K також:	2879 K:	2879 K ще	2879 K також на тему:	2879 K по темі:	2879 K також на тему	2915 K
читать	2389 K также	2389 K по теме:
что	33 K вы думаете	2389 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2879 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2406 K краткое содержание
этот	26 K пересказ	2406 K пересказ	2406 K краткий пересказ	2412 K материал можно	2412 K текст можно
эту	2412 K статью можно
""", 'я': """
як	2898 K вам стаття	2898 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1391 K את
אולי	1406 K פספסתם:
אל	1397 K תפספסו: הפעילו
""", 'ב': """
בואו	1392 K לעבוד איתנו
בחנו	1394 K את עצמכם
""", 'ד': """
דווחו	1391 K על
""", 'ה': """
האזינו	1 K	1378 K:	1393 K לפודקאסט	1393 K לפרק
האם	8 K אהבתם	1391 K הכתבה	1391 K הסיכום	1391 K המידע
הדוא	1385 K"ל האדום
הורידו	13 K	1371 K את האפליקציה	1396 K
היו	31 K הראשונים
הירשמו	1392 K לוובינר	1392 K לכנס
הכותב	1386 K הוא
הכותבים	1386 K הם
הכותבת	1386 K היא
הכנתם	59 K
הכתבה	1391 K עניינה	1407 K ממשיכה
המחבר	1386 K הוא
המחברת	1386 K היא
המייל	41 K האדום
המשך	1407 K הכתבה
הפעילו	1397 K התראות	1397 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1393 K המלא זמין
הצביעו	1394 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1371 K לערוץ הטלגרם	1371 K לקבוצת הוואטסאפ	1371 K לקבוצת הווטסאפ	1382 K אלינו	1382 K לערוץ	1382 K לקבוצה	1382 K לקבוצת	1382 K לקבוצות	1382 K עכשיו	1382 K גם	1383 K	1392 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1393 K לפודקאסט
השתתפו	1394 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1402 K ראשון ב
""", 'י': """
יש	72 K שאלות	1385 K לכם מידע	1385 K לכם סיפור	1385 K לך מידע	1385 K לך סיפור
""", 'כ': """
כדי	1402 K לקרוא את
כל	1382 K החדשות
כתבות	1406 K נוספות:
""", 'ל': """
להאזנה	1393 K לכתבה	1393 K לפודקאסט
להורדת	1396 K
להמשך	1402 K קריאה
לכל	1386 K הכתבות של	1406 K הכתבות:
לכתבה	1378 K המלאה
לכתבות	1406 K נוספות:
לעדכונים	1382 K נוספים	1382 K
לערוץ	1371 K הטלגרם
לפניות	1385 K לכתב	1385 K לכתבת
לפרק	1393 K המלא
לצפייה	1393 K בסרטון	1393 K בווידאו	1393 K במשדר
לקבוצת	1371 K הווטסאפ	1382 K הוואטסאפ	1382 K הווטסאפ
לקבלת	1382 K עדכונים
לקריאה	1378 K נוספת	1378 K נוספת:	1402 K מלאה
לקריאת	1402 K הכתבה המלאה
לרכישת	1392 K כרטיסים לכנס	1392 K כרטיסים לחצו	1392 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1394 K דעתכם? הצביעו
מייל	1385 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1385 K במשהו	1385 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1378 K בנושא:	1406 K במדור:	1406 K כתבות:
ענו	1394 K על הסקר	1394 K על הסקר:	1394 K על החידון
עקבו	12 K	1382 K אחרינו	1383 K אחרי
""", 'פ': """
פרסומת	1407 K
""", 'צ': """
צפו	1378 K:	1378 K גם	1393 K בסרטון	1393 K בתיעוד	1393 K בווידאו	1393 K בכתבה
""", 'ק': """
קבלו	1397 K התראות	1397 K עדכונים על	1397 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1378 K גם	1378 K גם:
קראו	1378 K גם	1378 K גם:	1378 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1382 K להיות	1382 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1400 K	1401 K בעיתונות	1401 K בנו	1401 K בעבודתנו
""", 'ا': """
ابرز	127 K النقاط بالذكاء
اجعل	117 K
احجز	129 K تذكرتك	129 K مكانك	129 K مقعدك
احجزوا	129 K تذاكركم
احصل	138 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	132 K معلوماتك	132 K نفسك
ادعم	81 K	141 K
ادعموا	81 K	141 K
اذا	154 K كانت لديك معلومات	154 K كان لديك معلومات	154 K كانت لديكم معلومات	154 K كان لديكم معلومات
ارسل	122 K لنا
ارسلوا	122 K لنا	122 K الينا
از	1180 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1168 K خود را بسنجيد
اعادة	68 K النشر مسموحة	151 K النشر
اعجبك	69 K	82 K
اعد	127 K هذا الملخص
اعلان	148 K
اقرا	113 K ايضا	113 K ايضا:	113 K المزيد:	113 K:	113 K المزيد	147 K كذلك:	147 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	113 K:
المصدر	125 K:	125 K :
الملخص	127 K من اعداد
امتحان	59 K كرديد
ان	154 K كانت لديك معلومات
انشئ	153 K حسابا	153 K حسابك
انضم	56 K الي #	119 K الي	120 K الي قناة
انضموا	56 K الي #	118 K الي
اهم	127 K النقاط بالذكاء
ايا	1165 K اين	1165 K خطايي
اين	52 K گزارش	1165 K	1180 K مطلب را هم بخوانيد:
اينجا	1180 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1153 K:
بخوانيد	1153 K:
بشنويد	1 K
به	12 K كانال	1165 K اين
بيشتر	1153 K بخوانيد	1153 K بخوانيد:	1153 K ببينيد	1180 K بدانيد:
""", 'ت': """
تابع	113 K ايضا:	119 K	123 K الكاتب علي	148 K القراءة
تابعنا	12 K	118 K
تابعوا	118 K	123 K الكاتب علي
تابعونا	12 K	117 K
تبرع	141 K ل
تخطي	146 K
ترجم	127 K هذا
تستمر	148 K القصة
تسوق	129 K الان	129 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	127 K اعداد هذا	127 K انشاء هذا	127 K تلخيص هذا
تماس	1161 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1161 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1168 K خود را
در	1153 K اين باره بخوانيد	1168 K اين نظرسنجي	1168 K نظرسنجي ما	1168 K نظرسنجي	1180 K همين زمينه:	1180 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	117 K قناتنا
""", 'س': """
ساعدنا	132 K علي تحسين
ساعدونا	132 K علي تحسين
ساند	141 K
سجل	129 K الان في	129 K الان لحضور	153 K مجانا
سجلوا	129 K الان في	153 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	133 K في الاستبيان
شاركنا	122 K قصتك	132 K رايك
شاركوا	3 K
شاركونا	122 K قصصكم	132 K رايكم
شاهد	113 K ايضا	113 K:	113 K ايضا:	130 K الفيديو اعلاه	147 K ايضا-
شاهدوا	130 K
شما	1168 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1161 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1161 K خبر:	1161 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	151 K يسمح باعادة
لتصلك	119 K
لديك	153 K حساب
لديكم	72 K اسئلة
لقراءة	146 K المزيد
للابلاغ	134 K عن خطا	134 K عن اي خطا
للاستماع	130 K الي
للاشتراك	117 K في
للانضمام	117 K الي
للتواصل	123 K مع الكاتب	123 K مع الكاتبة
للمزيد	113 K:	146 K من الاخبار	146 K من التفاصيل
لمتابعة	119 K
لمزيد	146 K من الاخبار
لمشاهدة	130 K الفيديو	130 K التقرير
ليصلك	119 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1161 K:
مصيتم	7 K
مطالب	1153 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1161 K:	1161 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1165 K شما درباره
نظرات	5 K
نظرسنجي	1168 K:
نقل	68 K مطالب با ذكر
نويسنده	1161 K:	1161 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1153 K بخوانيد	1153 K بخوانيد:	1180 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	148 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	129 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	151 K نقل	151 K نسخ
يستمر	148 K المقال	148 K الخبر
يسمح	68 K باعادة النشر
يمكنك	119 K متابعة	146 K قراءة المزيد
يمكنكم	119 K متابعة
يمنع	151 K نقل	151 K نسخ
""", 'گ': """
گزارش	1161 K:	1165 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1444 K यह	1444 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1439 K-	1439 K:	1439 K -	1439 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1430 K भी पढें	1430 K भी पढें:	1457 K भी पढें-	1457 K भी देखें:
""", 'ए': """
एजेंसी	1439 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1430 K पढें:	1457 K भी पढें:
""", 'क': """
केवल	1453 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1444 K यह	1444 K आपको
""", 'ख': """
खबर	1444 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1439 K:
""", 'द': """
देखें	1430 K:	1430 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1457 K:
पढें	1430 K:	1457 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1439 (K
""", 'म': """
मात्र	1453 K # रुपये में
""", 'य': """
यह	1430 K भी पढें	1430 K भी पढें:	1430 K भी देखें:	1439 (K लेखक के	1444 K खबर आपको	1457 K भी पढें-	1457 K भी पढें -
ये	1430 K भी पढें	1430 K भी पढें:	1439 (K लेखक के	1457 K भी पढें-	1457 K भी देखें:
""", 'ल': """
लेखक	1439 K के बारे में	1439 (K	1439 K वरिष्ठ पत्रकार हैं	1439 K स्वतंत्र पत्रकार हैं
लेखिका	1439 K के बारे में	1439 (K	1439 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1430 K:	1457 K खबर:	1457 K खबरें:
सिर्फ	1453 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
""", 'আ': """
আমাদের	12 K
আরও	226 K পডুন:	226 K পডুন	226 K দেখুন:	251 K পডুনঃ	251 K পডুন-	251 K পডুন :
আরো	226 K পডুন	251 K পডুন:	251 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	231 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	226 K:
পৃষ্ঠপোষকতায	252 K
""", 'ব': """
বিজ্ঞাপনের	252 K পর	252 K নিচে
""", 'ম': """
মতামত	231 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	231 K:
লেখকঃ	231 K
লেখকের	231 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	231 K:
সূত্রঃ	231 K
স্পনসরড	252 K
স্পন্সরড	252 K
""", 'ก': """
กด	12 Kติดตาม	2764 Kติดตาม	2764 Kไลก์
""", 'ข': """
ขอ	2767 Kบคุณภาพจาก	2767 Kบคุณข้อมูลจาก
ข่	2760 Kาวที่เกี่ยวข้อง:	2767 Kาวโดย	2773 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2773 Kิป:
คุ	2770 Kณรู้สึกอย่างไรกับ	2770 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2773 Kคลิป:	2773 Kคลิป :
""", 'ซ': """
ซื	2771 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2760 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2764 Kดตามช่อง	2764 Kดตามเรา	2764 Kดตามข่าว	2782 Kดตามอ่านข่าวอื่นๆ	2782 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2769 Kม ai
""", 'ท': """
ทด	2771 Kสอบความรู้ของคุณ
ทำ	2771 Kแบบสำรวจสั้น
ที	2767 K่มา:	2767 K่มา :
""", 'บ': """
บท	2769 Kความนี้ใช้ ai	2769 Kสรุปนี้	2769 Kความนี้แปล	2769 Kความนี้เรียบเรียง	2770 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2769 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2767 K้เขียน:	2767 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2770 Kข้อผิดพลาดในบทความ
พื	2783 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2771 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2767 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2771 Kวมโหวต:	2771 Kวมโหวต :	2771 Kวมทำแบบสำรวจ	2771 Kวมสนุก	2778 Kวมสนับสนุน
ร้	2786 Kองทุกข์	2786 Kองเรียน
""", 'ล': """
ลง	2771 Kทะเบียนเข้าร่วมสัมมนา	2771 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2778 Kับสนุน
สร	2769 Kุปโดย	2769 Kุปข่าวด้วย	2769 Kุปนี้	2769 Kุปข่าวโดย	2770 Kุปนี้มีประโยชน์
สา	2786 Kยด่วนข่าว	2786 Kยด่วนทีมข่าว
ส่	2786 Kงข่าว
""", 'อ': """
อ่	2760 Kานเพิ่มเติม:	2760 Kานต่อ:	2760 Kานข่าวต้นฉบับ:	2760 Kานเพิ่มเติม	2760 Kานประกอบ:	2773 Kานข่าวเพิ่มเติม:	2773 Kานข่าวเพิ่มเติม	2773 Kานข่าวที่เกี่ยวข้อง:	2773 Kานข่าว:	2773 Kานเรื่องอื่น:	2782 Kานข่าวอื่นๆ	2782 Kานข่าวต้นฉบับได้ที่	2782 Kานบทความอื่นๆ	2782 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2767 Kางอิง:
""", 'เ': """
เก	2767 Kี่ยวกับผู้เขียน
เข	2764 K้าร่วมช่อง
เน	2769 Kื้อหานี้สร้าง	2783 Kื้อหาสปอนเซอร์	2783 Kื้อหาโฆษณา	2783 Kื้อหาสนับสนุนโดย
เพ	2764 Kิ่มเพื่อน
เร	2767 Kื่อง:	2767 Kื่อง :	2767 Kื่องและภาพ
""", 'แ': """
แจ	2770 K้งแก้ไขข่าว	2786 K้งเบาะแส	2786 K้งข่าว
แช	3 Kร์
แป	2769 Kลโดย
แอ	2764 Kดไลน์
""", 'โ': """
โฆ	2783 Kษณา -
""", 'ใ': """
ให	2770 K้คะแนนบทความ
""", 'ไ': """
ไม	2764 K่พลาดทุกข่าวสาร	2764 K่พลาดข่าว
""", 'ả': """
ảnh	2967 K:
""", 'ủ': """
ủng	2967 K hộ tác giả	2980 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1697 Kせて読みたい	1697 【Kせて読みたい】	1697 Kせて読みたい:
""", 'こ': """
こち	1697 Kらもおすすめ	1697 Kらもおすすめ:	1725 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1705 K記事を書いた人	1705 K記事の筆者	1708 K要約はai	1708 K要約は、ai	1708 K要約は役に立ち	1708 ※K要約	1708 K記事の翻訳	1708 K記事の要約	1708 K記事はai	1708 K翻訳	1708 K見出しはai	1716 K記事は	1716 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1697 Kと見る:	1725 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1725 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1729 【Kゼント】	1729 Kゼント応募
""", '一': """
一覧	1725 【K】
""", '下': """
下載	13 K	3006 Kapp	3006 K應用程式
下载	13 K	3006 Kapp	3006 K应用
""", '以': """
以上	3032 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3029 K:	3029 (K	3029 K係	3029 K为	3029 K為
""", '你': """
你做	59 K了吗
你可	3020 K能會喜歡:	3051 K能想看:
你有	3027 K线索
你覺	3034 K得這篇
你觉	3034 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3029 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3032 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3012 K微信公众号	3012 K官方微信
""", '内': """
内容	3032 K由ai
""", '写': """
写真	1697 【K】	1697 K:	1725 【Kを見る】	1725 【Kギャラリー】
""", '出': """
出典	1705 K:
""", '分': """
分享	3 K
""", '前': """
前回	1725 【K】	1725 Kの記事:
""", '加': """
加入	12 K	3025 K	3046 K
""", '動': """
動画	1697 【K】	1725 【Kを見る】
""", '升': """
升級	3046 K
升级	3046 K
""", '原': """
原文	3050 K刊于	3050 K刊於
""", '参': """
参与	3036 K我们的
参考	69 Kになった	1697 K:
""", '參': """
參與	3036 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3035 K错误
""", '取': """
取材	1705 K・文	1705 K・執筆
""", '另': """
另请	3020 K参阅
""", '可': """
可以	3026 K在x上
可自	68 K由转载
""", '合': """
合わ	1697 Kせて読みたい:
""", '同': """
同场	3020 K加映:
同場	3020 K加映:
""", '問': """
問問	3032 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1705 K:	1705 K/
""", '報': """
報名	3037 K參加
""", '填': """
填写	3036 K问卷
填寫	3036 K問卷
""", '如': """
如发	3035 K现
如有	3027 K线索	3027 K線索
如果	3027 K您有相关线索	3027 K你掌握	3027 K您掌握	3028 K您有
如發	3035 K現
""", '官': """
官方	3012 K微信:	3012 K微信公众号:
""", '審': """
審校	3029 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3020 K閱讀	3020 K阅读	3020 K閱讀:	3020 【K閱讀】	3051 K阅读:
""", '开': """
开启	3006 K通知	3006 K推送通知
""", '引': """
引用	1705 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3051 K:
影音	3051 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3051 K看更多:
""", '微': """
微信	3006 K扫	3012 K公众号:
""", '您': """
您对	3034 K这篇文章
您對	3034 K這篇文章
您有	3027 K线索
您的	27 K评论
您覺	3034 K得這篇
您觉	3034 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3006 K客户端
""", '打': """
打开	13 K	3006 K微信
""", '扩': """
扩展	3020 K阅读:
""", '扫': """
扫一	3006 K扫
扫描	3006 K二维码关注	3025 K
扫码	3025 K
""", '投': """
投票	3036 K:
投稿	27 Kは
""", '报': """
报名	3037 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3025 K追蹤
""", '掃': """
掃一	3006 K掃
""", '採': """
採訪	3029 K撰文:
""", '推': """
推荐	3020 K阅读	3020 K阅读:
推薦	3020 K閱讀:
""", '提': """
提供	1705 K:
""", '摘': """
摘要	3032 K由
""", '撰': """
撰文	3029 K:
撰稿	3029 K:
""", '支': """
支持	3044 K
""", '收': """
收听	1 K	3039 K我们的播客	3039 K我们的节目
收聽	1 K	3039 K我們的播客	3039 K我們的節目
""", '文': """
文/	1705 K
文:	1705 K
文・	1705 K
文章	44 K有误	3029 K来源:	3035 K有误	3035 K有誤
""", '新': """
新聞	41 K爆料	3027 K線索
新闻	41 K热线	41 K报料	41 K爆料	3027 K线索热线	3027 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3020 K:	3020 K新聞:	3020 K內容:	3020 【K新聞】	3020 K相關	3020 K阅读:	3020 K報導:	3020 K报道:	3050 K精彩内容	3050 K精彩內容	3050 K资讯	3050 K資訊	3050 K内容请	3050 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3027 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3032 K容由ai
本报	41 K热线
本摘	3032 K要
本文	3029 (K作者	3029 K作者	3032 K摘要	3032 K由ai	3032 K由人工智能翻译	3032 K由人工智能生成	3032 K由人工智慧	3050 K章來自	3050 K转载自	3050 K轉載自	3050 K来自	3050 K來自
""", '来': """
来发	31 K表第一
来源	3029 K:
""", '校': """
校对	3029 K:
""", '構': """
構成	1705 K・文
""", '次': """
次に	1697 K読む:
次の	1725 Kページ:	1725 【K記事】
次ペ	1725 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3025 K加入	3026 K在	3026 K关注	3027 K提供线索	3027 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3025 K加入	3026 K在	3027 K提供線索	3027 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3032 K要
""", '测': """
测一	3036 K测:
""", '測': """
測一	3036 K測:
""", '点': """
点击	3020 K查看	3020 K阅读:	3039 K观看视频	3039 K收听
点我	3025 K加入
""", '熱': """
熱門	3051 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3027 K请	3027 K請
""", '用': """
用微	3006 K信扫
""", '画': """
画像	1697 【K】	1725 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3035 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3020 K阅读	3020 K新闻	3020 K报道:	3020 K阅读:	3051 K新闻:	3051 K文章:
相關	3020 K新聞	3020 K報導	3020 【K新聞】	3020 K閱讀:	3051 K新聞:	3051 K文章:	3051 K報導:
""", '看': """
看更	3020 K多:
""", '立': """
立即	3025 K加入	3036 K报名	3036 K報名
""", '筆': """
筆者	1705 Kプロフィール
""", '編': """
編輯	3029 K:
編集	41 K部への情報提供
""", '线': """
线索	3027 K征集
""", '编': """
编辑	3029 K:	3029 (K:
""", '聽': """
聽我	3039 K們的podcast
""", '著': """
著者	1705 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3039 K上方影片
""", '观': """
观看	3039 K上方视频
""", '视': """
视频	3051 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3046 K	3056 K本報	3056 K我們	3056 K本刊
""", '記': """
記事	7 Kの誤り	1716 Kの誤り	1716 Kに誤り
記者	1705 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1697 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1729 【Kプレゼント】	1729 Kプレゼント
""", '請': """
請支	3044 K持
""", '订': """
订阅	3046 K	3056 K本报	3056 K我们	3056 K本刊	3056 K本公众号	3056 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3044 K持
""", '責': """
責編	3029 K:
""", '資': """
資料	3029 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3044 K
""", '责': """
责任	3029 K编辑:	3029 (K编辑
责编	3029 K:
""", '赞': """
赞助	3044 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3033 K摘要
这段	3033 K摘要
这篇	8 K文章	52 K调查	52 K报道	3033 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3033 K摘要
這篇	3033 K文章
""", '采': """
采写	3029 K:
""", '長': """
長按	3025 K
""", '长': """
长按	3025 K
""", '開': """
開啟	3006 K通知	3006 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1697 K記事	1697 K記事:	1697 【K記事】	1697 K:	1697 【K】	1725 【K写真】
""", '閱': """
閱讀	3020 K更多
""", '问': """
问问	3032 K我们的ai
""", '阅': """
阅读	3020 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3036 K報名
""", '马': """
马上	3036 K报名
""", '點': """
點我	3025 K加入
點擊	3020 K查看	3020 K閱讀:	3039 K觀看影片
""", '같': """
같이	1755 K 보기:
""", '관': """
관련	1755 K 기사:	1778 K 기사 :	1778 [K 기사]	1778 K 기사-
관련기사	1755 K	1755 K:	1755 [K]	1778 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1766 K #줄 요약
기사에	73 K 대해 궁금	1771 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1778 K 기사:
""", '당': """
당신의	1770 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1755 K 읽기:
더보기	1755 [K]	1755 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1770 K 설문에	1770 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1778 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1766 K 요약은
""", '사': """
사진출처	1781 K:
""", '생': """
생성형	1766 K ai가 요약
""", '설': """
설문에	1770 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1770 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1755 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1766 K 요약은 ai	1766 K 요약이 도움	1766 K 기사는 인공지능	1766 K 기사는 ai	1766 K 번역	1771 K 기사가 도움이	1771 K 기사를 어떻게	1771 K 뉴스에 대한 의견	1771 K 기사에 대한 의견
이슈	1778 [K]
이어	1755 K 읽기:
""", '인': """
인기기사	1778 [K]
""", '자': """
자료출처	1781 K:
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
추천	1755 K 기사:
추천기사	1778 [K]
""", '출': """
출처	1781 K:	1781 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1755 K 볼 만한 기사:	1755 K 보면 좋은 기사:	1778 [K 읽기]
""", '핫': """
핫클릭	1778 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1755 [K]
"""}

CONTAINS = {',': """
,说:	3061 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2356 K-vă	2360 K
abonații	50 K pot	2357 K noștri
abonează	80 K-te	2311 K-te pentru	2316 K-te pe youtube	2356 K-te
abonné	50 en tant qu'K	1272 pas encore K	1274 déjà K	1276 en tant qu'K
abonnés	1272 réservé à nos K	1274 réservé aux K	1356 nos K	1359 K
abonējiet	80 K	1866 K
actualité	1282 l'essentiel de l'K	1292 suivez l'K	1292 suivez toute l'K	1292 retrouvez toute l'K	1315 couvre l'K
adatkezelési	1480 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1096 K
adomány	1528 K
adományoddal	1524 K
adományok	1528 K
adományozz	1524 K
adományozzon	1501 K itt
advirtió	1096 K
adó	1469 K #%
adód	1526 K #
adója	1501 K #
adăugat	2359 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2693 K	2719 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1358 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1096 K
afișată	60 email nu va fi K
agregó	1096 K
aicināja	1869 K
aizsargātas	1835 visas tiesības K
aiškino	1829 K
ajouté	1358 a K
ajută	2356 K-ne
ajánld	1524 K fel
alkalmazás	1477 töltsd le az K
alkalmazásban	1499 az K
alkalmazást	1499 K
alkalmazásunk	1525 K
alkalmazásunkat	1477 töltse le K
alkalmazásunkban	84 K
alăturat	2330 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1336 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	532 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2154 naszą K	2154 krótką K
anmäl	2750 K dig till vårt	2750 K dig till våra
anmäla	2688 genom att K dig
annoncé	1358 a K
annoncør	439 betalt af en K	439 betalt af K
annonslänkar	37 K	74 K	2693 K	2719 K
annonsör	2702 betalt av en K	2702 betald av en K
annonsør	2093 betalt av en K
anunció	1096 K
anunțat	2359 a K
använder	2658 vi K cookies	2659 K kakor
anúncio	2286 após o K	2286 depois do K
anúncios	70 sem K	2304 sem K
apelował	2226 K
apelowała	2226 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1023 descarga la K	1023 descarga nuestra K
aplicația	84 în K noastră	2317 descarcă K	2356 descarcă K noastră	2356 descarcă gratuit K	2356 descarcă K și	2357 K noastră
aplikacją	84 z naszą K
aplikację	2119 pobierz naszą K	2120 pobierz K	2120 ściągnij K	2177 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2547 našej K
aplikáciu	2547 mobilnú K	2547 K
aportació	293 la teva K
aportación	1058 tu K	1084 haz tu K
apoyá	1093 K
applikációnk	1499 K
applikációnkat	1499 K
applikációnkban	84 K
apsolīja	1869 K
apóyanos	1058 K	1093 K
apóyenos	1058 K	1093 K
apúntate	1002 K a	1018 K a nuestra	1018 K gratis	1093 K gratis
apărat	2359 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2839 bir K paylaş
artykuł	15 darmowy K	20 cały K	2108 podoba ci się ten K	2155 nasz K do końca	2175 ostatni darmowy K	2224 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1003 te ha gustado este K	1011 regala este K	1011 regalar este K	1014 último K gratis	1014 te queda # K	1087 y lee este K	1094 este K
artículos	15 K gratis	1014 K gratis este mes	1014 te quedan # K	1014 límite de K
aseguró	1096 K
associés	1298 cookies K à ce contenu
assuré	1358 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	585 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2311 K-te pentru
autorką	2146 kontakt z K
autorská	322 K práva
avertizează	2359 K
avísanos	1093 K
ayúdanos	1058 K	1093 K a
açikladi	2856 K
açin	2839 K
añadió	1096 K
año	1095 al K
""", 'b': """
bağirdi	2856 K
bağirdilar	2856 K
bağiriyor	2856 diye K
bağiriyordu	2856 K
bağiş	2853 K yap	2857 K
bağişiniz	2853 K
bağlantilari	74 satiş ortakliği K	2836 satiş ortakliği K
başlayan	2838 tl'den K
başvurun	2839 K
behält	29 K sich vor	29 K sich das recht
behöver	2640 vi K ditt stöd	2750 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1477 értesítések K
beløb	451 fast K
beløp	2103 gi et K	2105 fast K
bemängeln	646 K
bemängelt	646 K
berätta	67 K för oss	67 K din
berättade	2753 K
berättar	2753 K
bestätigen	475 K sie ihre
bestätigungslink	576 K
bestätigungsmail	475 K	576 K
betalvägg	2754 K
bezplatný	360 poslední K článek	2541 náš K webinár	2564 posledný K článok
bezplatných	2550 K článkov
bezpłatne	2160 K konto
bezpłatny	2151 nasz K webinar	2175 ostatni K artykuł
bezpłatnych	2160 limit K
beğendiyseniz	2854 bu haberi K	2854 bu yaziyi K
biết	2992 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	1018 recibe el K	1018 nuestro K	1021 K diario	1093 recibe el K	1094 nuestro K	1097 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1281 dans votre K mail	1281 dans votre K e-mail
brezplačen	2621 zadnji K članek
brezplačne	2608 K članke
brezplačni	2601 naš K webinar	2621 zadnji K članek
brezplačnih	2608 K člankov
bronił	2226 K się
brzmiał	2226 K
brzmiała	2226 K
brzmiało	2226 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1527 K
buzdította	1527 K
buzón	79 en tu K	1019 en tu K
bájate	1093 K la app
bölümünde	85 yorum K
bönföll	2753 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2753 K
bønfaldt	452 K
bønn	2027 vi har en K til deg
bønnfalt	2106 K
bústia	284 a la teva K
bülten	2832 e-K	2857 K
bültene	2799 K abone	2799 K kayit	2799 K kaydol
bülteni	2832 haber K
bültenimiz	78 K	2854 K
bültenimize	78 K	78 e-K	2799 K	2853 K	2854 K
bültenine	2832 K
błagał	2226 K
błagała	2226 K
bạn	49 gửi cho K bè	2945 hộp thư của K	2979 sự ủng hộ của K	2989 mời K	2989 cần sự ủng hộ của K	2989 nhờ sự ủng hộ của K
bằng	2987 K văn bản của báo
""", 'c': """
caffè	1631 un K
café	54 me paga um K	1059 un K	1084 un K al mes	1318 un K
caractères	1336 limitées à # K
catedrática	1055 es K
catedrático	1055 es K
celého	302 pro čtení K
cercetătoare	2330 este K
cercetător	2330 este K
chaîne	1356 notre K
chefredaktör	2678 är politisk K	2678 är K
chefredaktør	417 er K
chuyện	2966 bạn có câu K
chép	2961 cấm sao K	2987 mọi sao K
chính	2954 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2945 bản tin của K tôi	2948 theo dõi K tôi	2966 cho K tôi qua	2966 liên hệ với K tôi	2989 ủng hộ K tôi	2989 K tôi cần sự giúp đỡ	2989 giúp K tôi	2989 theo dõi K tôi	2989 hãy gửi cho K tôi	2989 hãy liên hệ với K tôi	2989 hãy báo cho K tôi	2990 K tôi trên	2990 của K tôi	2990 cho K tôi
chọn	2989 hãy bình K
cikkünk	1525 minden K
cikkünkhöz	1525 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2259 nos K
comentó	1096 K
comisión	1073 recibir una K
comissió	279 rebre una K
comissão	2285 receber K	2285 receber uma K
commerciële	1951 K partner
communauté	1323 K whatsapp	1323 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1655 parte della nostra K
condamné	1358 a K
condiții	2320 termeni și K
confidentialité	1299 politique de K
confidențialitate	2320 politica de K
conférences	1315 est maître de K
connecté	1301 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2236 acesse todo o K	2280 ao exibir este K	2280 ao ver este K
contribuição	2272 com a sua K	2303 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1096 K
conversación	1041 participar en la K
conținut	9 acest K	2311 K doar pentru abonați
conținutului	2327 preluarea K
cookieinställningar	2680 K
corespondentă	2330 este K
creează	2356 K un cont pentru a citi
csatornájára	1491 viber-K
csatornánk	1525 K
csatornánkhoz	1491 telegram-K	1491 whatsapp-K
csatornánkra	1491 youtube-K	1524 iratkozz fel K	1524 iratkozzon fel K
csábított	1527 K
cuéntanos	38 K	67 K	1041 K en	1093 K
cuéntenos	38 K	67 K
czytać	2114 aby K dalej	2114 żeby K dalej	2223 chcesz K dalej
czytelników	36 naszych K	2155 opiniami K	2166 z wpłat K	2166 dzięki wsparciu K	2183 K	2224 naszych K	2224 z wpłat K
câmpurile	60 K cu steluță
cântau	2359 K
címével	1523 e-mail-K
cùng	51 hãy tham gia K họ
của	2968 là cây bút K	2990 độc giả K
""", 'd': """
daní	2555 # % z K	2555 #% z K
darbą	1827 mūsų K
darowiznę	2112 przekaż K	2223 przekaż nam K	2223 przekaż K na
datenschutzerklärung	492 unserer K	644 unserer K	644 unsere K
datenübertragung	526 der K zu
dați	62 K-mi tag
debatindlæg	418 send dit K	418 skrive et K
debatredaktør	417 er K
debattredaktør	2067 er K
debattør	417 er K
declaró	1096 K
decía	1096 K
demandé	1358 a K
denmişti	2856 K
denunció	1096 K
dependență	88 jocurile de noroc pot crea K
descárgate	1023 K la	1023 K nuestra
destekçimiz	2839 K olun	2853 K olun
desteğiniz	2853 K
desteğinizle	2854 K
desteğiyle	18 okurlarin K	2825 yapay zeka K	2834 K ayakta	2844 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2546 K môžu
disponível	2244 K no google play
doação	2232 faça uma K	2272 sua K	2303 sua K	2303 faça uma K	2307 K
doações	2307 K
dodał	2226 K
dodała	2226 K
dodává	374 K
događaj	2479 naš K
domagał	2226 K się
donació	293 fes una K	297 K
donación	1006 haz una K	1006 tu K	1058 tu K	1058 una K	1093 tu K	1093 haz una K	1097 K
donația	2356 K ta
donație	2356 fă o K	2360 K
donații	2360 K
donează	90 K cât poți	2356 K acum
doporučil	374 K
doporučila	374 K
doporučovala	374 K
dopuštenja	2490 bez K
doradzał	2226 K
dorzuć	2223 K się
dostawać	2176 chcesz K
dostávajte	2570 K
dostávat	361 chcete K
dostávať	2565 chcete K
dostávejte	367 K
dostęp	80 kup K	2114 masz już K	2160 pełny K do	2160 wykup K	2223 kup K
dostępny	2114 artykuł K tylko
dotazník	341 krátký K	2545 krátky K
dotazníka	2545 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2225 K kwotą
dočtete	348 více se K
dołóż	2223 K się
dołącz	51 K do nich	51 K	2125 K do nas na	2223 K do nas	2223 K do grona	2223 K do nich
draudžiama	1801 K kopijuoti	1801 be leidimo K	1801 be sutikimo K
draudžiamas	1822 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2224 K dalej
dziennikarką	2147 jest K	2211 jest K
dzięki	2224 K wam	2224 K tobie
dziękujemy	2157 K za zapisanie	2157 K za zapis	2223 K, że nas czytasz
där	42 var du K
débloquer	1274 pour K
déclare	1358 K
déclaré	1358 a K
découvrez	1272 K nos offres	1355 K nos offres
déductible	1266 K des impôts	1266 K à #	1357 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1358 K
déplore	1358 K
déposés	1328 des cookies seront K
désabonner	1281 K à tout moment
désactiver	1296 K adblock
désactivez	1296 K adblock
désinscrire	1282 vous K à tout moment
díky	372 K vám
dömde	2753 K
dømte	452 K	2106 K
děkujeme	371 K, že nás čtete
dụng	2950 tải ứng K	2989 tải ứng K của	2989 hãy tải ứng K	2989 tải ngay ứng K
""", 'e': """
edellyttää	1249 K tunnusta
editörlerimize	39 K
editörüdür	2822 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1073 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	1019 tu correo K	1041 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1471 a teljes cikk K
elsőként	1500 értesülj K
előfizetés	1528 K
előfizetéssel	1503 K
előfizető	1471 már K	1524 legyen K
előfizetőink	50 K	1471 K olvashatják	1503 K számára	1525 K
előfizetők	50 az K	1513 csak K	1528 K
előfizetőknek	1472 csak K	1513 K szól
előfizetőként	50 K
előfizetőnktől	1523 K
emlékeztetett	1527 K
endereço	2258 seu K de email não será
engedély	1506 K nélkül tilos
engedélyezze	1479 K a javascript
engedélyhez	1506 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1356 cette K	1967 onze korte K	1967 onze K
enquêtent	1356 K pour vous
enquêtes	1356 nos K
ensimmäinen	1255 K kuukausi
enthält	526 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1093 K
epizódu	2543 K
erhvervsredaktør	417 er K
erhältlich	532 shop K	605 im shop K
erişin	2839 K
erklärt	646 K
erklärte	646 K
erkände	2753 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	643 K sie es weiter
erzählt	67 K uns	646 K
erzählte	646 K
escribió	1096 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1041 K a	1093 K
estimé	1358 a K
estás	1003 ya que K aquí	1003 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2807 javascript'i K
evästeasetuksiasi	1226 K
evästeet	1226 K	1251 K
evästeitä	1209 K
existují	351 K díky
experiência	67 conte sua K
explicó	1096 K
expliqué	1358 a K
expérience	67 partagez votre K
externého	2537 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2537 K obsah
""", 'f': """
favoritkälla	2674 K
faça	2303 K um pix
felelősséget	30 nem vállal K
felhasználási	1480 K feltételek
felietonistką	2211 jest K
felietonistą	2211 jest K
feliratkozás	1473 K a hírlevélre	1473 hírlevél K
feliratkozásommal	1489 K
feliratkozással	1489 K
filmări	40 poze și K
folosește	2320 K cookie
folytatásához	1471 a cikk K
fordítóval	1496 gépi K
forintért	1503 havi # K
formulára	2548 odoslaním K
formulário	2303 inscreva-se no K
formuláře	344 odesláním K
forrásként	1490 kedvenc K
fortæl	67 K os
fortæller	452 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2753 K
férjen	1524 K hozzá
följ	2654 K oss på	2750 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2670 alla rättigheter K
fördere	643 K
fördermitglied	80 werden sie K	547 werde K	547 werden sie K
fördern	643 jetzt K	643 K sie
föredragen	2674 K källa
föredragna	2674 K källa
föreslog	2753 K
författare	2678 är K och
förklarade	2753 K
förklarar	2753 K
försvarade	2753 K sig
følg	392 K os på	449 K os	2043 K oss på	2103 K oss
første	430 K måned	451 K måned	2081 K måned	2105 K måned
független	1469 támogassa a K	1525 K sajtó
főszerkesztője	1494 K
""", 'g': """
gadā	1868 K
gazeteciliği	2854 bağimsiz K
gazeteciliğimiz	2854 K
gazetę	2186 kup K
gefällt	576 K ihnen, was sie	576 K dir, was du
gelmişken	2793 buraya kadar K
geöffnet	495 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2516 K
gridò	1669 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2305 teste K
grâce	18 K à vous	1263 K à vos dons
gwiazdką	60 pola z K
gärna	2750 vill K höra från dig
går	376 før du K	2027 før du K
gåva	2640 ge en K i dag	2640 ge en K nu	2641 din K	2641 ge en K	2750 din K gör	2750 ge en K i dag	2754 K
gönderdik	2846 size bir e-posta K
gönderin	2839 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2751 K mer
göre	2856 K
görün	2839 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2839 K
gösterilmeden	2815 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2226 K
głosiła	2226 K
głosiło	2226 K
głosuj	2171 K
głosujcie	2171 K
głównej	2162 na stronie K
gương	64 trang K
gửi	49 hãy K	2966 xin K về
""", 'h': """
használ	1479 cookie-kat K	1480 sütiket K
használat	1479 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	646 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	518 bei google K
hirdették	1527 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2681 K av ai	2703 K av ai	2750 K oss
hjälper	2750 din gåva K
hjælp	420 K af ai	420 K fra ai	440 K af ai	449 vi har brug for din K	449 K os
hjælper	449 dit bidrag K
hlásal	374 K
hlásala	374 K
hlásá	374 K
hovorí	2576 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1527 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1227 tekoälyä K
hágase	80 K socio
hájil	374 K se
hájila	374 K se
häng	2750 K med i
häufiger	518 bei google K
hävdar	2753 K
håller	43 K du med	43 K du inte med	2710 läsare som K
hævder	452 K
hébergé	1298 ce contenu est K par
híreinket	1523 K
hírekben	1477 a google K	1490 google K
hírlevelére	1489 K
hírlevelünk	78 K	1525 K
hírlevelünket	1489 K
hírlevelünkre	78 K	1473 K	1524 iratkozzon fel K	1524 iratkozz fel K	1525 K
hírlevél	1528 K
hírlevélre	78 K	1524 iratkozz fel a K	1524 iratkozzon fel a K
hó	1526 ft/K
hónap	1503 első K	1526 első K
hören	600 K sie hier.
hører	2072 der du K
hükmetti	2856 K
hüüdis	1138 K
hüüdsid	1138 K
hűségidő	1513 K nélkül
hồng	2986 nhận hoa K
""", 'i': """
iecienītāko	1843 K avotu
ifølge	452 K	2106 K
illimité	1276 accès K	1345 en K
imágenes	40 tus K
incorporó	1055 se K a
independentă	2357 presa K
independência	2304 a K
indicó	1096 K
indiqué	1358 a K
indrømmede	452 K
indrømmer	452 K
indépendance	1356 notre K
indépendant	1263 soutenez le journalisme K	1356 journalisme K	1356 média K
indépendante	1342 la presse K a	1356 presse K	1356 information K
información	1031 sigue toda la K	1031 siga toda la K	1055 cubre la K	1094 esta K
informację	2146 wyślij K
informațiilor	2327 preluarea K
informó	1096 K
informē	1869 K
ingresá	77 K tu correo
innehåll	2659 externt K	2680 externt K
innehållet	9 K
innrømmer	2106 K
innrømmet	2106 K
inquiète	1358 s'K
inquérito	35 nosso K
inscrição	2240 cancelar a K	2294 sua K foi
inscríbete	1002 K
insändare	43 K	2679 skicka din K	2679 din K till	2679 skriva en K
intelektą	1809 dirbtinį K	1824 dirbtinį K
inteligencję	2168 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1496 mesterséges K készült	1515 mesterséges K
introduceți	77 K adresa de email
intégralité	1272 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1094 esta K
investigação	2304 esta K
investigație	2357 această K
investigațiile	2357 continua K
invítame	54 K a un café	54 K un café	1093 K a
invítanos	1093 K a
ismételgette	1527 K
istediğiniz	2798 K zaman iptal	2855 K zaman iptal
izražavaju	2484 komentari K
içeriği	9 K
içeriğin	2824 harici K
išorinio	1807 K turinio
""", 'j': """
jautāja	1869 K
javasolják	1527 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2108 skoro już tu K	2108 skoro tu K
jugé	1358 a K
jurnalistă	2330 este K
jurnaliștii	39 K noștri	2353 K noștri îți trimit	2357 K noștri
jälgi	1135 K meid
jäljellä	1245 ilmaista juttua K
jäseneksi	80 liity K	1253 liity K
""", 'k': """
kanał	2224 nasz K
kannatusjäseneksi	1253 liity K
kanál	372 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2517 K
kedykoľvek	2522 odhlásiť sa môžete K
keresőben	1490 google-K
khoản	2943 bạn đã có tài K	2954 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2961 K sao chép
khẳng	2992 K định
kiabált	1527 K
kiabálta	1527 K
kiabálták	1527 K
kifogásolja	1527 K
kirjeessä	1256 luki K
kiáltott	1527 K
kiáltotta	1527 K
kiáltották	1527 K
kiến	2974 ý K của bạn sẽ	2989 hãy gửi ý K	2989 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2475 K	2505 K
kolačiće	2475 K	2505 K
kolačići	2475 K
komentować	6 K	2134 aby K
komentár	6 pridať K	2546 pridajte K
komentára	2546 pridanie K	2546 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K
komentátorem	331 je K
komentátorkou	331 je K	2535 je K
komentátorom	2535 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1227 K
konferencję	2151 naszą K
konuştu	2856 diye K	2856 K
kopírovanie	2528 K obsahu bez	2528 K je zakázané
kopēšana	1842 K bez
korespondentką	2147 jest K	2211 jest K
korespondentė	1806 K
korábban	1522 K itt írtunk	1522 K ebben a cikkben írtunk
krzyczał	2226 K
krzyczała	2226 K
krzyknął	2226 K
krzyknęła	2226 K
krävde	2753 K
krævede	21 K felter er	452 K
krönikör	2678 är K	2738 är K
kulturalną	2155 K dyskusję
kulturredaktör	2678 är K	2738 är K
kulturredaktør	417 er K	2067 er K
kumppanuuslinkkejä	74 K	1239 K
kvíz	340 náš K	2545 náš K
kvíze	2545 našom K	2545 v K
kvízu	340 našem K	340 v K
kyltissä	1256 luki K
kysyivät	1256 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1526 K
käyttää	1207 tämä sivusto K
käyttöehdot	1234 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1527 K
kérdezték	1527 K
kérdőívünket	35 K
kért	1527 K
kérte	1527 K
kérték	1527 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	643 K sie uns
könyörgött	1527 K
könyörögtek	1527 K
köszönjük	1524 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1477 K minket	1524 K minket
követelte	1527 K
követelték	1527 K
közlése	1514 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1527 K
kúpte	2573 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	646 K an
künstlichen	536 K stimme vorgelesen	536 K stimme vertont
künstlicher	593 mithilfe von K
küpsised	1115 K
küpsistega	1115 K	1134 K
küsis	1138 K
kč	346 za # K	346 od # K	373 od # K
kļūsti	1866 K par
křičel	374 K
křičela	374 K
křičeli	374 K
kể	2992 K
""", 'l': """
labākie	1862 K raksti tavā
lamentó	1096 K
lançait	1358 K
lasītu	1832 lai K tālāk
lasītāji	1867 mūsu K
lasītājiem	1867 mūsu K
lejupielādē	1866 K
leverandør	2069 ekstern K
leverantör	2680 extern K
leído	1087 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1852 K
linkistä	1238 lisää tästä K
lisenssillä	47 K
lisäsi	1256 K
llicència	47 K cc
lucrează	2330 K în presă
lunedì	17 ogni K
lună	2358 pe K
luận	6 để bình K	85 phần bình K	2943 đăng nhập để bình K	2974 bình K của bạn sẽ	2989 đăng nhập để bình K
lájkolj	1477 K minket
lákal	374 K
läget	2689 koll på K
lähdet	1193 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2692 du kan K mer	2692 kan du K mer	2692 K mer om	2751 fri att K
läsare	36 våra K	2690 våra K	2751 våra K
läsarna	18 tack vare K
läser	2750 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	444 K for	2098 K for	2707 K för
læser	449 tak fordi du K
læserbrev	43 K	418 skrive et K	418 send dit K
læsere	36 vores K	450 vores K
læseres	429 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1014 K de notas
límites	1011 sigue leyendo sin K
lòng	2966 vui K gửi về	2989 vui K gửi về
löd	2753 K
lød	452 K	2106 K
lūdza	1869 K
lập	2978 ủng hộ báo chí độc K	2990 báo chí độc K
""", 'm': """
magyarázta	1527 K
mailovú	2548 e-K adresu
mainoslinkkejä	37 K	74 K	1239 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1117 K abil
materiał	9 ten K
matéria	20 ler esta K	2236 esta K é só	2299 para ler esta K	2304 esta K
matérias	2271 limite de K
matí	293 rep cada K
mawiał	2226 K
mawiała	2226 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1527 K
megszakítása	21 válasz K
meidän	1253 tue K
meitä	1236 tukea K	1236 tue K	1253 tue K	1253 auta K
mencióname	62 K
menționat	2359 a K
mesačne	2575 K
mesečno	2516 K	2634 K
mesélte	1527 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2225 za K
miesięcznie	2225 K
minkä	90 anna K voit
miễn	15 bài K phí	2981 hết số bài K phí	2991 dùng thử K phí
mjesečno	2516 K
modération	83 jouez avec K	1336 charte de K	1336 K par la rédaction
mokė	1829 K
mondták	1527 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1011 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1096 K
mulțumim	2356 K că ne citești
munkatársa	1494 K
munkatársunknak	39 K
munkánk	1525 K
munkánkat	1469 támogasd K	1469 támogassa K	1501 K	1524 támogasd K	1524 támogassa K	1525 K
myönsi	1256 K
másodközlés	1487 K
märkis	1138 K
määräsi	1256 K
mån	2691 kr/K	2752 kr/K
månad	2643 testa en K	2691 en K för	2750 testa en K	2752 per K	2752 varje K
månaden	2691 första K	2752 i K	2752 första K
månader	2691 K för #	2750 testa # K
månadsgivare	2750 bli K
måned	382 prøv en K	430 i # K	449 prøv en K	451 pr. K	2081 en K for	2103 prøv en K	2105 per K
måneden	451 om K	2105 i K
måneder	430 i # K	2081 K for #
média	1356 notre K
mês	2304 até o fim do K	2305 por K	2305 ao K
mình	54 mời K ly cà phê	62 tag K
míní	374 K
mówi	2226 K
mówili	2226 K
mówił	2226 K
mówiła	2226 K
môžete	2544 článok si K
müşterimiz	2850 K
mācīja	1869 K
mākslīgais	1849 K intelekts
mēnesis	1868 pirmais K
mēnesī	1868 K
mėgstamiausią	1802 K
mėnesį	1828 per K
měsíc	346 první K	373 za K	373 první K
měsíčně	373 K
můžete	339 článek si K
mạnh	2992 nhấn K
""", 'n': """
nabádal	374 K
nabádala	374 K
naléhal	374 K
namawiał	2226 K
namawiała	2226 K
napisał	2226 K
napisała	2226 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	371 K nám
napísal	2576 K
napíšte	38 K nám	2534 K nám	2534 K, prosím	2567 K na	2573 K nám
naročilo	2607 hvala za K
naročite	80 K se	2581 K se na naše	2632 K se
naročnik	50 kot K	2580 že K
naročnike	2588 samo za K	2588 le za K
naročniki	50 K lahko	2620 lahko berejo le K	2620 berejo samo K	2636 K
naročnikom	2580 dostopen le K	2580 na voljo K	2580 na voljo samo K	2580 na voljo le K	2620 dostopna le K	2620 dostopna samo K	2620 dostopen le K	2620 dostopen samo K
naročnina	2608 K	2636 K
naročnino	2608 z K	2630 z K
narzędzi	2168 przy wsparciu K ai
naujienlaiškio	1814 K
naujienlaiškis	1827 mūsų K	1830 K
naujienlaiškį	1794 mūsų K	1814 K	1826 užsisakykite K	1827 mūsų K
navođenja	2490 bez K izvora
navođenje	2490 uz K izvora
nawoływał	2226 K
našeho	336 do K týmu	336 K e-shopu
našem	2479 K timu
našich	362 K zpráv	2566 K správ
neatkarīgu	1866 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1524 segíts K	1524 írjon K	1524 írj K	1524 jelezd K	1525 K adód
nemokamą	1818 K paskyrą
neobmedzený	2521 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1816 paremkite K žurnalistiką	1826 paremkite K	1827 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1219 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	371 podpořte K
nezávislá	372 K média
nezávislé	2574 K médiá
nezávislú	2573 podporte K
ngoài	2969 nội dung bên K
nguồn	2964 K ưu tiên	2964 K tin ưu tiên	2987 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2974 chịu trách K về nội dung bình luận
nhân	2970 trí tuệ K tạo
nhấn	2989 K vào đây
nhận	2945 đăng ký K bản tin	2945 đăng ký K tin	2989 đăng ký K bản tin	2989 đăng ký K tin
nhập	24 đăng K	2943 vui lòng đăng K	2943 đăng K để đọc	2943 đăng K để xem	2943 đăng K để lưu	2943 hãy đăng K để	2989 đăng K để đọc	2989 đăng K để xem
niedostępny	2148 materiał wideo jest K
niezależne	2223 wesprzyj K	2223 wspieraj K	2224 K media
niezależność	2224 K
niezależną	2224 jesteśmy K
noastră	2357 munca K
nolēma	1869 K
norāda	1869 K
nosūtīsim	57 jums K
notificações	14 as K	2246 ative as K	2246 ativar K	2246 receba K
notificările	14 K	2317 activează K
notifikácie	2547 K
notícia	2304 esta K
notícias	2240 receba as K	2240 receba K	2249 siga as últimas K
novinařina	372 naše K
novinařinu	372 nezávislou K
novinár	2535 je K	2535 , K
novinári	2574 naši K
novinárka	2535 je K	2535 , K
novinárkou	2535 je K
novinárom	2535 je K
novinář	331 je K	331 , K
novinářem	331 je K
novináři	372 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K
novičke	2581 na e-K
novičnik	2589 K	2589 e-K	2633 naš e-K	2636 K
novičnika	2589 K
nuotraukų	40 K ir vaizdo
nusprendė	1829 K
nášho	2541 do K tímu
nächste	21 in diesem browser für die K	643 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2992 K
nõus	43 ei ole K?
năm	2991 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2646 K tillgång
obećala	2517 K
obećao	2517 K
obiecał	2226 K
obiecywał	2226 K
obligāta	1842 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2258 campos K são
obveščanje	2607 na naše K
obľúbené	2532 K zdroje
obľúbených	2532 K zdrojov
obľúbenými	2532 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	371 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2565 chcete K
odpoveď	21 zrušiť K
odpovídal	374 K
odpověděl	374 K
odpověděla	374 K
odpověď	21 zrušit K
odpowiadał	2226 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2226 K
odpowiedziała	2226 K
odražavaju	2484 komentari K	2484 komentari ne K
odídete	2530 kým K
ofereça	2236 K este artigo
ograniczeń	2114 czytaj bez K	2114 czytaj więcej bez K
også	51 bli med du K
ogłosił	2226 K
ogłosiła	2226 K
oikaisupyynnöt	1230 K
oikaisupyyntö	1230 K
olvashatják	1521 csak előfizetők K
olvasási	0 K idő
olvasóiból	1501 K él
olvasóink	36 K	1525 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1093 danos tu K
ordenó	1096 K
ordonné	1358 a K
ortakliği	2836 iş K linkleri
orzekł	2226 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2537 K údajov
ostrzegał	2226 K
ostrzegała	2226 K
ostrzegł	2226 K
otrzymywać	2176 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	374 K	2576 K
oznámila	374 K	2576 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	371 K se nám
""", 'p': """
padėkite	1826 K mums
pageidaujamą	1802 K šaltinį
paklausė	1829 K
palīdzi	1856 ziedo un K	1866 K mums
palīdzību	1849 mākslīgā intelekta K	1864 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1826 K mums
parsisiųskite	1826 K
participación	1042 normas de K
partnerské	74 K odkazy	349 K odkazy	2553 K odkazy
partneři	313 my a naši K
pastā	1854 e-K
pastāstiet	38 K mums	67 K mums
patronką	2166 zostań naszą K
patrões	2304 sem K
paylaşin	25 K	49 K	2839 K
paziņoja	1869 K
paziņojumus	1853 K
państwa	2146 czeka na K
pašte	1814 jūsų el. K
pažadėjo	1829 K
periódico	1094 este K	1094 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2048 K
phê	54 mời tôi một ly cà K	2978 mời bạn một ly cà K
phóng	2966 liên hệ K viên	2968 là K viên báo	2968 là K viên của	2989 hãy liên hệ K viên
phút	0 K đọc
pidió	1096 K
pidätetään	1215 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2226 K
pisała	2226 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2472 K nam	2504 K nam na	2504 K na	2514 K nam	2594 K nam	2594 K na	2624 K nam na	2624 K na	2632 K nam
piškotke	2597 K	2625 K
piškotki	2597 K
piškotkov	2597 K	2625 K
pište	363 K na	363 K nám na
plakáton	1527 állt a K
plânge	2359 se K
pochází	333 obsah K
podcastów	2152 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2226 K
podporovatelé	372 naši K
podporují	372 nás K
podpoře	372 díky K
podpořte	351 K	371 K nás	371 K naši	371 K naše	371 K mě
podrška	2514 vaša K
podrške	2491 bez vaše K	2515 vaše K
podršku	2514 vašu K
podržite	2491 K	2514 K nas	2514 K naš
podělte	67 K se s námi	67 K se o
podľa	2576 K
poinformował	2226 K
poinformowała	2226 K
pokračovanie	2521 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2553 článok K	2553 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1039 K de cookies	2256 K de cookies	2273 cobre K
pomocí	353 K ai
pomocą	2168 z K ai
pomoć	2514 vašu K
pomóż	2223 K nam
pomôžte	2573 K nám
poprosił	2226 K
poprosiła	2226 K
poprosiło	2226 K
poručila	2517 K
poručio	2517 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2564 K článok zadarmo
poslušajte	2623 K nas
postafiókjába	1473 K
postaládádba	79 a K	1489 a K
postaládájában	1489 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	371 K vaši pomoc	371 K vaši podporu
používame	2537 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2226 K
powiedziała	2226 K
powtarzał	2226 K
powtarzała	2226 K
pozostało	2114 K # %	2114 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	374 zvou K
pošaljite	49 K ga	2472 K nam	2472 K na	2514 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	371 K nám
pošli	49 K ho
pošlite	49 K ho	2534 K nám	2573 K nám
pošljemo	57 vam K
pošljite	49 K ga	2594 K nam	2594 K jo nam	2594 K na	2632 K nam
požádal	374 K
požádala	374 K
pracę	2224 naszą K
pranešimus	1813 K
praneškite	38 K mums	67 K mums
pranešė	1829 K
prašė	1829 K
preberať	45 K
predchádzajúceho	2568 bez K súhlasu
predplatiteľ	50 ako K	2521 už ste K	2521 ste K
predplatiteľom	80 staňte sa K	2529 K	2573 staňte sa K
predplatiteľov	2529 pre K
predplatné	2521 už máte K	2550 K	2573 kúpte K	2573 kúpte si K	2577 K
predplatného	2550 K
predplatným	2550 K	2571 s K
predplaťte	80 K si
preferată	2328 sursă K
preferované	328 K zdroje	2532 K zdroje
preferovaný	328 K zdroj	2532 K zdroj
preferovaných	328 K zdrojů	2532 K zdrojov
preferovaným	328 K zdrojem	2532 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2114 tylko dla K	2174 tylko dla K
prenumeratą	2160 z K
prenumeratę	80 kup K	2114 masz już K	2160 zamów K	2160 kup K	2160 wykup K	2186 kup K
preporučila	2517 K
preporučio	2517 K
pretlačiť	45 K
prevziať	45 K
prečítate	2521 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2514 K se našoj	2514 K im se	2632 K se nam
pridržana	2464 sva prava K
pridržane	2587 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1829 K
prihlásenie	2522 ďakujeme za K	2548 ďakujeme za K
prihlásení	2550 po K
prihlásením	2548 K súhlasíte
prihláste	24 K	2521 K sa a čítajte	2573 K sa na odber
prihvaćate	2486 prijavom K
pripažino	1829 K
programėlėje	1812 K
programėlę	1812 K
prohlásil	374 K
prohlásila	374 K
prohlížeč	10 váš K
pronađite	2502 K nas
proposé	1332 conçu et K par
prosił	2226 K
prosiła	2226 K
pročitali	2456 da biste K
pročitate	2454 da K cijeli	2454 da K ceo
prośbę	2108 mamy do ciebie K	2108 mamy małą K
prošnjo	2591 imamo majhno K	2591 majhno K
prywatności	2130 polityka K	2130 polityce K
przeczytać	2114 aby K cały	2114 aby K ten artykuł
przeczytałaś	2155 dziękujemy, że K
przeczytałeś	2155 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2111 K nam #%	2223 K nam	2223 K #
przekonywał	2226 K
przekonywała	2226 K
przesyłajcie	2146 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2146 K nam	2146 K je do nas	2223 K nam
przyznał	2226 K
przyznała	2226 K
przyłącz	51 K się
przyślij	2146 K nam	2146 K je do nas	2223 K nam
práca	2574 naša K
práce	372 naší K
práci	372 naši K
prácu	2574 našu K
précisé	1358 a K
préférée	1322 source K
préférées	1322 sources K
prévient	1358 K
príspevky	2546 K v diskusii
príspevok	2573 váš K
próxima	2304 nossa K
průzkumu	35 našeho K
ptá	374 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1613 blocco della K	1667 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1494 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1296 bloqueur de K	1296 bloqueurs de K	1356 sans K
publicités	1296 bloqueur de K
publicystką	2147 jest K	2211 jest K
publicystą	2147 jest K	2211 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1301 votre adresse e-mail ne sera pas K
pytał	2226 K
pytała	2226 K
pytały	2226 K
pytań	2154 na kilka K
pyyntö	1193 pieni K
pyysivät	1256 K
pásale	1093 K esta
pásalo	49 K
päevakokkuvõte	1122 K
päätoimittaja	1224 K
päätti	1256 K
påminde	2753 K
pénzbe	1525 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2568 bez K súhlasu
píšte	2567 K na	2567 K nám na
pódcast	34 nuestro K	1094 nuestro K
pārpublicēt	45 K
pārpublicēšana	1835 K bez	1842 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	321 K článků
předchozího	322 bez K souhlasu	365 bez K souhlasu
předplatitel	50 jako K	50 K může	302 už jste K	302 jste K
předplatitele	325 pro K
předplatitelem	80 staňte se K	371 staňte se K
předplatitelé	50 K mohou	359 jen K	359 pouze K	359 najdou K	359 přečtou K	372 naši K	375 K
předplatitelům	325 K	359 pouze K	359 jen K
předplatné	302 koupit K	303 už máte K	346 K	375 K
předplatného	346 K
předplatným	302 dostupné s K	346 K	368 s K
předplaťte	80 K si	304 K si	371 K si
přehrání	333 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	302 zbývá vám K
přidej	51 K se
přidejte	51 K se	362 K si nás	371 K se	371 K se k nám
přihlaste	24 K	302 K se a čtěte	306 K se k odběru	371 K se k odběru
přihlášení	344 děkujeme za K	346 po K
přihlášením	344 K k odběru	344 K souhlasíte
připojte	51 K se
připomněl	374 K
připustil	374 K
přispějte	90 K, kolik můžete	90 K, čím můžete	351 K	371 K	371 K i vy
přiznal	374 K
přiznala	374 K
přiznává	374 K
příspěvek	371 váš K
příspěvku	333 zobrazení K
příspěvky	342 K v diskusi
""", 'q': """
quyên	2989 K góp ngay	2993 K góp
quyền	2961 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2226 K
radziła	2226 K
radí	374 K
rakstīja	1869 K
rappelé	1358 a K
rašykite	38 K mums	67 K mums	1826 K mums
rašė	1829 K
recibirás	57 K
reclamă	11 K
reconoció	1096 K
recordó	1096 K
recunoaște	2359 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1083 la K te envía	1094 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2353 K îți trimite	2357 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2223 wesprzyj K
redaktorką	2147 jest K	2211 jest K
redaktorė	1806 K
redaktör	2678 är K för	2678 är K på	2678 är politisk K	2738 är K på
redaktør	417 er K på	417 er K for	417 er politisk K	2067 er politisk K	2067 er K i	2067 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2294 a K envia	2304 nossa K
reenvíalo	49 K
refusé	1298 K le dépôt
registrácii	2550 po K
registráciou	2548 K súhlasíte
registráciu	2548 ďakujeme za K
regisztrálj	1524 K ingyenesen	1524 K, hogy
regisztráljon	1524 K ingyenesen	1524 K, hogy
regisztrálnia	1521 K kell
regístrate	1011 K gratis	1012 K para
reinhören	532 jetzt K:
rejestrując	2157 K się
reklamlänkar	74 K	2693 K	2719 K
reklamą	11 K
reklám	70 nincs K	2574 bez K
reklámok	1525 K nélkül
reportaż	2224 ten K
reporterką	2147 jest K	2211 jest K
reportér	331 , K	2535 , K
reportérem	331 je K
reportérka	331 , K	2535 , K
reportérkou	331 je K	2535 je K
reportérom	2535 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1052 prohibida su K	1052 prohibida la K
reprodução	2269 proibida a K	2269 K proibida	2302 K permitida desde	2302 K é permitida desde
reprodúcelo	45 K
republié	45 K	1312 K avec	1350 cet article est K
repórter	39 nosso K	2273 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1096 K
rezervăm	29 ne K dreptul
riêng	2954 chính sách quyền K tư	2981 dành K cho thuê bao	2987 quan điểm K của tác giả
rovatvezetője	1494 K
ročne	2575 K
ročně	373 K
rät	646 K
rätta	2684 K fel
rättar	2684 vi K fel
räumte	646 K ein	646 K der	646 K die
rääkis	1138 K
råber	452 K
råbte	452 K
rådde	2753 K
rådede	452 K
réagir	1302 pour K
réagissez	1355 K à
réalisation	1332 n'a pas participé à la K
rédacteur	1315 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1315 a rejoint la K	1332 n'a pas participé à sa K	1341 la K vous	1345 pour soutenir la K	1355 soutenez la K	1355 alertez la K	1356 notre K
rédactrice	1315 est K
régulièrement	1315 collabore K
réponse	21 annuler la K
répétait	1358 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1272 cet article est K	1272 ce contenu est K	1272 article K
réservée	1272 K à nos abonnés	1272 la suite est K	1274 K aux abonnés
réservés	1274 K aux abonnés	1312 tous droits K
résiliable	1357 K à tout moment
részesített	1490 előnyben K forrásként
röst	2681 ai-K
răspuns	2359 a K	2359 au K
răspunsul	21 anulează K
rằng	2992 viết K	2992 cho K
""", 's': """
sacīja	1869 K
sadržaj	9 ovaj K	2475 vanjski K	2475 spoljni K
sadržaja	9 ovog K	2475 vanjskog K	2475 prikaz ovog K	2475 prikaz K
sakė	1829 K
sanctionné	1358 a K
sandučić	79 u vaš K	2457 u vaš K
sandučiću	2457 u vašem K	2486 vašem K
sbírka	375 K
schließ	51 . K dich
schließen	51 . K sie sich	463 K sie ein abo	643 K sie ein abo
schránke	2522 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2522 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1524 K, hogy
segítségedre	1524 szükségünk van a K
según	1096 K
sentenció	1096 K
sería	1084 sin ti no K
sesión	24 inicia K	24 inicie K	1011 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2303 inicie K
señaló	1096 K
sfătuia	2359 K
sfătuiește	2359 K
sfătuit	2359 a K
sisällön	9 K	1226 ulkoisen K
sisältö	1197 tämä K on vain
sisältöä	1226 ulkoista K
siunčiame	57 jums K
sjefredaktør	2067 er K
sjöng	2753 K
skarży	2226 K
skarżył	2226 K się
skrzynkę	79 na twoją K	2117 na twoją K	2117 na swoją K	2157 K mailową
slažete	43 K se	43 ne K se
slobodné	2573 podporte K
slobodnú	2573 podporte K
slušajte	2502 K nas
slíbil	374 K
slíbila	374 K
sondę	2154 naszą K
sonuçlarinda	2818 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2966 về hộp thư của tòa K	2978 hãy ủng hộ tòa K	2987 bằng văn bản của tòa K	2989 hãy gửi về tòa K	2989 hãy liên hệ tòa K	2989 hãy báo cho tòa K	2990 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2553 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2594 K nam
sportkrönikör	2678 är K
sportsredaktør	417 er K
spracovaním	2548 K osobných údajov
sprijiniți	2356 K
sprijină	2356 K-ne
správach	2533 google K
správy	2533 google K
spuneți	38 K-ne	67 K-ne	2357 K-mi mai jos
stellenbörse	531 in unserer K
stjärna	60 fält med K
straipsnį	1825 šį K	1827 visą K
stronę	2177 naszą K
stwierdził	2226 K
stwierdziła	2226 K
stáhněte	371 K si naši	371 K si náš
stálo	374 K na	374 K ve	374 K v
står	30 K för	452 K der på	2106 K det på	2106 K det i	2753 K det på
stöd	2640 med ditt K	2750 K oss	2750 K vår	2750 ditt K
stödja	2690 K oss med
stödlinjen	83 K
stödmedlem	2750 bli K
stödprenumerant	2750 bli K
stötta	2690 K oss med	2750 K oss	2750 K vår	2750 K vårt
støt	429 K os	449 K os	449 K med
støtt	2103 K oss	2103 K vår
støtte	379 med din K	379 vi har brug for din K	429 K os med	429 din K gør	449 din K	449 bliv K	2030 med din K	2080 K oss med	2103 din K
støtteabonnent	2103 bli K
støttemedlem	80 bli K	449 bliv K	2103 bli K
stāstīja	1869 K
stěžuje	374 K
subscripció	297 K
subskrybentów	2114 tylko dla K	2114 dostępna dla K	2114 dostępne dla K	2174 tylko dla K
subskrypcją	2160 z K	2182 z K
subskrypcję	2114 kup K	2114 masz już K	2157 dziękujemy za K	2160 wykup K	2223 kup K
suosikkilähteeksesi	1219 K
suosikkilähteeksi	1219 K
sursă	2352 link activ către K
suscripción	1011 ya tengo una K	1093 cambia tu K	1097 K
suscríbase	80 K	1093 K
suscríbete	80 K	1011 K para	1011 K por	1011 K en	1018 K al boletín	1093 K
susțin	2344 care ne K lunar	2357 ne K lunar
susține	2356 K-ne	2356 K presa	2359 K că
susținerea	2356 K ta
susțineți	2356 K-ne
svarīgākie	1865 nedēļas K
svarīgākās	1865 nedēļas K
svěřte	330 K se nám
szerkesztője	1494 K
szerkesztőségünk	39 K	1525 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1525 K
szerzője	1494 külső K
szólított	1527 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2691 tills du K upp	2753 K
sähköpostiin	1200 suoraan K
sähköpostiisi	79 K	1201 K
sähköpostillasi	1251 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1201 K
sélection	1341 K d'articles
sélections	1272 ajouter l'article à vos K
síganos	1031 K en
síguenos	1031 K en	1093 K
sócio	80 seja K
sõltumatut	1135 toeta K
sõnul	1138 K
sök	2705 K nu
sökresultat	2674 K på google
söyledi	2856 K
söylediler	2856 K
söylüyor	2856 K
søg	442 K nu
søgeresultater	413 K på google
søgning	413 google-K
søk	2096 K nå
søkene	2063 google-K dine
søkeresultatene	2063 K dine på google
súhlasu	2568 bez K
súhlasíte	43 K?	2548 odoslaním K
súmate	51 K	1093 K al
süresi	0 okuma K
sütik	1495 K
sütiket	1495 K
săptămână	17 o dată pe K	2358 pe K
sīkdatnēm	1847 K	1865 K
sống	2978 nuôi K tờ báo	2978 bạn đọc nuôi K
""", 't': """
találatok	1490 google-K
tanácsolja	1527 K
tanácsolják	1527 K
tanácsolta	1527 K
tanácsolták	1527 K
tanította	1527 K
taşiyin	2839 K
teigė	1829 K
tekemään	1254 K sitä
tekijänoikeus	1215 K suojaa
tekoäly	1227 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1227 K
tekoälyn	1227 K avulla	1227 K tekemä
tekoälyä	1227 käyttää K
telefonā	1853 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2853 okuduğunuz için K
thiết	2987 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2981 dành cho K bao	2981 đã là K bao	2993 K bao
thuộc	2962 bản quyền K
thành	2944 dành cho K viên	2976 bạn đã đăng ký K công	2989 trở K thành viên
tháng	2981 đọc miễn phí trong K	2991 mỗi K	2991 hàng K	2991 K đầu
thích	2964 nguồn tin ưa K	2964 nguồn yêu K
thông	14 K báo	2950 bật K báo	2950 nhận K báo	2966 bạn có K tin	2966 bạn đọc cung cấp K tin	2987 khi phát hành lại K tin	2989 hãy gửi K tin	2989 đăng ký nhận K báo	2989 hãy bật K báo
tilføjede	452 K
tillgång	2750 få fri K
tillåtet	2702 inte K att återge
tiếng	2974 K việt có dấu
tiếp	2943 để K tục đọc	2943 để đọc K	2943 đăng nhập để K tục	2978 K sức cho báo chí	2981 để K tục đọc	2989 đăng ký để đọc K	2989 hãy K sức	2989 đăng nhập để K tục
tjänst	2637 en liten K att be
tjänsten	2705 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1471 a K
toàn	20 K bộ bài	2943 để đọc K bộ	2943 đọc K bộ bài	2981 để đọc K bộ bài	2989 đăng ký để đọc K bộ
tražila	2517 K je
tražili	2517 K su
tražio	2517 K je
tretích	2537 cookies K strán
treści	9 tej K	2160 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2950 theo dõi K
trước	2974 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1494 K
turpinātu	1832 lai K lasīt
tuần	17 mỗi K	2976 bản tin hằng K của	2976 bản tin hàng K của	2991 mỗi K
tvrdí	374 K
työmme	1254 K
työtämme	1253 tue K	1254 K
tájékoztató	1480 adatvédelmi K
támogass	1524 K minket
támogasson	1524 K minket
támogathat	1501 K minket
támogatása	1501 K nélkül	1501 olvasók K nélkül	1524 az ön K
támogatásod	1524 a te K
támogatásából	1501 olvasóink K
támogatásával	1504 partnerünk K
támogatónk	1501 legyen ön is K	1501 legyél te is K
täglich	471 K per mail
tähtsamad	1134 nädala K
tärkeimmät	1251 K jutut
tästä	1238 lisää K
täällä	1193 kun kerran olet K
täältä	1238 lisää K
téléchargez	1258 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1524 K le
týden	17 každý K
týdně	373 K
týždenne	17 raz K
tłumaczy	2226 K
tłumaczył	2226 K
tłumaczyła	2226 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	450 K medie
ubegrænset	385 K adgang
udostępnij	25 K
ukarał	2226 K
ulaş	38 bize K
ulaşin	38 bize K	2820 bize K	2839 K
ulaşmak	2820 yazara K
unabhängig	585 K von unserer redaktion	585 von unserer redaktion K	598 damit wir K bleiben	644 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1632 insegna all'K
unterstütze	458 K unsere arbeit	458 K uns mit	643 K uns	643 K unsere	643 K mich	643 K meine
unterstützen	458 K sie unsere arbeit	458 K sie uns mit	458 mit einer spende K	458 können sie uns K	643 K sie uns	643 K sie unsere	643 sie können das K	643 freiwillig K	643 K sie mich	643 K sie meine	643 K uns
unterstützt	490 ihr browser K	643 K uns
unterstützung	454 ihre K	454 mit ihrer K	547 ihrer K	547 deiner K	593 mit K von ki	643 mit deiner K	643 deine K	643 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2670 skyddat enligt lagen om K
upphovsrättslagen	2670 skyddat enligt K
uprednostňované	2569 K zdroje
uprednostňovaný	2569 K zdroj
uprednostňovaných	2569 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2587 brez dovoljenja K	2587 brez soglasja K
uredništvo	2601 v naše K	2633 naše K
uredništvu	39 našemu K	2594 pišite K
urmărește	2316 K-ne pe	2316 K-ne și pe	2317 K știrile	2356 K-ne
urmăriți	2316 K-ne pe	2356 K-ne
utilização	2256 K de cookies
utilizează	2319 K cookie
utilizăm	2319 K cookie
utánközlés	1487 K
utánközölhető	45 K
uutislähteeksesi	1219 ensisijaiseksi K
uutislähteeksi	1219 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2226 K
uznała	2226 K
uzsvēra	1869 K
użyciu	2168 przy K ai
użytkowników	2155 opiniami K
używamy	2129 K plików cookie
užsisakykite	1791 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2534 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	646 K
versión	2 K en audio
verstärkung	531 suchen K
versão	2 K em áudio
vervielfältigung	507 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	495 deine e-mail-adresse wird nicht K	495 ihre e-mail-adresse wird nicht K
veröffentlichung	561 seit der K geändert	561 seit K geändert
već	2469 kad ste K tu	2516 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1230 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2968 là biên tập K của	2981 dành cho hội K
viết	2989 hãy K thư	2990 bài K này	2992 ông K	2992 bà K
você	18 sem K	2304 sem K
vollständigen	463 K artikel lesen
volontär	521 ist K
volontärin	521 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2604 K
vyhradené	2528 všetky práva K	2528 autorské práva sú K
vykřikl	374 K
vykřikla	374 K
vypočuť	2544 si môžete K
vysvetľuje	2576 K
vysvětlil	374 K
vysvětlila	374 K
vysvětloval	374 K
vysvětlovala	374 K
vysvětluje	374 K
vytvořila	353 K ai
vyzýval	374 K
vyzývala	374 K
vyzývali	374 K
vyzývá	374 K
vyžadované	21 K informace	21 K polia
válaszolta	1527 K
válaszolták	1527 K
vás	351 bez K by	372 bez K by	2555 bez K by	2574 bez K by
väitis	1138 K
väitti	1256 K
väittää	1256 K
välise	1115 K sisu
våre	2103 meld deg på K
vårt	2038 meld deg på K	2103 meld deg på K
vær	51 K med
védekezett	1527 K
véli	1527 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2574 K vám
vēlamo	1843 K avotu
vēstkopai	1854 K
vēstulei	1854 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	371 dejte nám K
všetkým	2562 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2541 náš K
webinář	336 náš K
według	2226 K
weißt	520 K du mehr
wezwał	2226 K
wiadomościach	2177 google K
wołali	2226 K
wołał	2226 K
wołała	2226 K
wpłata	2166 każda K	2223 twoja K
wpłatom	2224 dzięki K
wpłać	2223 K
wspierającym	2223 zostań K
współpracy	2163 we K z partnerem
wyjaśnia	2226 K
wypisać	2117 K się w każdej chwili
wyrażam	2118 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2146 K nam	2146 K je do nas
wzywał	2226 K
wzywała	2226 K
wöchentlichen	475 K newsletter
właściciela	2224 nie mamy K
""", 'y': """
yazdiğimiz	2849 daha önce K haber
yazmişti	2856 diye K
yhteistyössä	1239 K mainostajan
yönetmenidir	2822 genel yayin K
""", 'z': """
zaakceptować	2148 K pliki cookie
zaapelował	2226 K
zaapelowała	2226 K
zachęcali	2226 K
zachęcano	2226 K
zachęcał	2226 K
zachęcała	2226 K
zadaním	2548 K e-mailu
zadržana	2464 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2171 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2491 K vama	2515 K vama
zakázané	2528 šírenie je K
založte	371 K si účet
zamknutý	2521 článok je K
zamčený	302 článek je K
zapisując	2157 K się
zapowiedział	2226 K
zapowiedziała	2226 K
zapytał	2226 K
zapytała	2226 K
zastrzeżone	2141 wszelkie prawa K	2141 wszystkie prawa K
zawołał	2226 K
zawołała	2226 K
zašlete	330 K nám
zašlite	2534 K nám
zaželen	2627 K vir
zaželene	2627 K vire
zaželeni	2627 K vir
zbiórka	2227 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2151 do naszego K
zewnętrzna	2148 treść K
zewnętrzne	9 treści K	2129 treści K	2148 treści K
zewnętrznej	9 treści K	2148 treści K
zewnętrznych	9 treści K
zgłoś	2146 K go nam	2223 K nam
ziņas	1865 mūsu K
znać	38 daj nam K	67 daj nam K	2178 daj nam K	2223 daj nam K
zněl	374 K
zněla	374 K
znělo	374 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2223 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	374 K
zugänglich	548 frei K
zunächst	507 dieser artikel erschien K
zurück	577 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2570 K
získávejte	367 K
zł	2160 za # K	2160 od # K	2225 od # K
złotówka	2166 każda K	2224 każda K
""", 'á': """
állt	1527 ez K
állítja	1527 K
átvehető	45 K
""", 'ä': """
ägare	2690 inga rika K
ähnliches	520 K erlebt
ändå	2637 nu när du K är här
äpp	1120 K
äppi	1120 K
""", 'å': """
åndsverkloven	2059 beskyttet av K
året	451 om K
återges	2670 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2826 bizimle K
çalişmalarimiz	2854 K
çağrisinda	2856 K bulundu
çerezler	2807 K kullan
çerezlere	2824 K
çerezleri	2807 K kullan	2824 K	2850 K kabul
çözün	2839 K
""", 'é': """
échanos	1093 K una mano	1093 K un cable
écris	38 K-nous	67 K-nous
écrit	1315 K pour	1358 a K
écrivain	1315 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1355 K-nous
électronique	1281 dans votre boîte aux lettres K
énekelték	1527 K
équipe	1356 notre K
értesítéseket	14 K	1500 K
értesüljön	1500 K elsőként
étoile	60 champs avec une K
évente	1526 K
""", 'í': """
ígérte	1527 K
ígérték	1527 K
írta	1527 K
""", 'î': """
îmbia	2359 K
îndemna	2359 K
îndemnat	2359 a K
îndemnau	2359 K
întrebat	2359 a K
întrebau	2359 K
""", 'õ': """
õpetas	1138 K
""", 'ö': """
öffnen	477 app K
önemli	2850 günün en K
önerdi	2856 K
önskad	2674 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1525 független K	1525 a jó K
újságírásunk	1525 K
újságíróink	1525 K
újságíróinkkal	1523 K
újságíróinknak	39 K
újságírója	1494 K
última	1031 siga la K hora	1031 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	508 K von	586 von der agentur K	586 deutschen presse-agentur K
übersicht	514 K	570 diese K wurde
ücretsiz	15 K haber	15 K makale	2837 K üye olun
ügyfelünk	1523 K
ühendust	38 võta meiega K	67 võta meiega K	1135 võta K
ütles	1138 K
ütlesid	1138 K
üyeliği	2832 bülten K
üzente	1527 K
üzenték	1527 K
üçüncü	2824 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2502 K nas
čitalaca	43 pisma K	2491 uz podršku K	2509 K	2515 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2509 K	2515 naši K
čitatelia	2572 K	2574 naši K
čitatelja	43 pisma K	2491 uz podršku K	2509 K	2515 naših K	2515 uz podršku K
čitatelji	36 naši K	2509 K	2515 naši K
čitateljima	2509 K
čitateľom	18 vďaka K	2572 K
čitateľov	36 našich K	2555 vďaka podpore K	2572 K	2574 našich K	2574 vďaka podpore K
članak	20 cijeli K	2469 svidio vam se K	2487 cijeli K	2487 ceo K	2515 ovaj K
člancima	2498 svim K
članek	2591 vam je bil K všeč	2633 ta K
člankov	2619 do vseh K
členem	80 staňte se K	371 staňte se K
členom	2573 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	372 tento K	372 líbil se vám K
článkom	2550 všetkým K	2562 k všetkým K	2562 ku všetkým K
článku	20 celého K
články	372 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2530 páčil sa vám K	2550 celý K	2574 tento K
čtenáři	369 K	372 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	372 našich K	372 na podpoře K	372 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	372 K dál bez
čítajte	2566 K nás	2573 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2573 K, že nás čítate
""", 'đ': """
đây	2989 bấm vào K
đóng	2989 K góp của bạn	2989 hãy K góp
đăng	45 K lại	2976 cảm ơn bạn đã K ký	2976 bằng việc K ký, bạn	2989 K ký để đọc bài
đường	2966 K dây nóng của tòa soạn	2966 K dây nóng của báo	2989 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2981 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2575 K sumou
""", 'ř': """
řekl	374 K
řekla	374 K
říká	374 K
""", 'ś': """
śledztwa	2224 nasze K
śledztwo	2224 to K
śledź	2125 K nas na	2223 K nas
śpiewali	2226 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2856 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2472 K nam
šaukė	1829 K
šiandien	1816 aukokite K
šodien	1856 ziedo K
""", 'ź': """
źródło	2141 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2226 K
""", 'ž': """
žalio	2517 K se
želene	2627 K vire
želeni	2592 K vir
željene	2470 K izvore
željeni	2470 K izvor
žiadny	71 K spam
žurnalistai	1827 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1806 K
žurnalistika	372 naše K	372 nezávislá K	1827 K kainuoja	1827 gera K	2574 nezávislá K
žurnalistiku	372 nezávislou K	2574 nezávislú K
žurnalistiky	372 nezávislé K
žurnalistė	1806 K
žurnāliste	1846 K
žurnālisti	1867 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1867 neatkarīga K	1867 K maksā	1867 laba K
žurnālistiku	1856 atbalsti neatkarīgu K	1867 neatkarīgu K
žurnālists	1846 K
žádal	374 K
žádala	374 K
žádali	374 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	704 χωρίς K
άρθρα	712 τα K μας
άρθρο	712 αυτό το K
""", 'έ': """
έγγραφη	704 χωρίς K άδεια
έγραφαν	714 K
έγραφε	714 K
έγραψε	714 K
έλεγαν	714 K
έλεγε	714 K
έρευνά	682 K μας
έρευνές	712 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	672 K σου πηγές	672 K σας πηγές	672 K πηγές
αγαπημένη	672 K πηγή
ακολουθήστε	656 K μας	711 K μας
ακολουθείστε	656 K μας
ακόμη	693 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	714 K
αναγνωστών	707 K
αναγνώστες	18 χάρη στους K	707 K	712 οι K μας
αναδημοσίευση	45 K	666 απαγορεύεται η K	666 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	667 K χωρίς
ανεξάρτητη	711 ενισχύστε την K
ανταποκρίτρια	675 είναι K
ανταποκριτής	675 είναι K
απάντησαν	714 K
απάντησε	714 K ο	714 K η
απάντησης	21 ακύρωση K
απαγορεύεται	667 K η αντιγραφή	667 K η αναπαραγωγή
αποδεχθείτε	677 K τα cookies
αποδεχτείτε	677 K τα cookies
απορρήτου	669 πολιτική K
από	688 K # €
αρθρογράφος	675 είναι K
αρχισυντάκτης	675 είναι K
αρχισυντάκτρια	675 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	680 ηλεκτρονικό μας K
βοηθήστε	711 K μας
βοηθούν	712 μας K
βρείτε	656 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	711 K μέλος	711 K κι εσείς
γνώσεις	683 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	674 K μας	711 K μας
γραπτή	704 χωρίς K άδεια
""", 'δ': """
δήλωσαν	714 K
δήλωσε	714 K ο	714 K η	714 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	712 οι K μας
δημοσιογράφος	675 είναι K	675 , K	675 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	712 η K μας	712 ανεξάρτητη K	712 η ανεξάρτητη K
δημοσκόπησή	682 K μας
δημοσκόπηση	682 στη K
διαβάσετε	651 για να K ολόκληρο
διαβεβαίωσε	714 K
διαμαρτυρήθηκε	714 K
διαφήμιση	11 τη K	691 μετά τη K
διαφημίσεις	70 χωρίς K	712 χωρίς K
διαφωνείτε	43 K
διεύθυνση	654 τη K email	654 η K email	687 K email	687 K e-mail
δικαιώματος	666 με επιφύλαξη παντός K
διοργανωτές	714 καλούν οι K
δουλειά	712 η K μας
δωρεά	693 κάντε μια K	711 η K σας	711 κάντε μια K	715 K
δωρεάν	15 K άρθρα	688 K άρθρα
δωρεές	715 K
""", 'ε': """
είμαστε	712 K μια μικρή
είπαν	714 K
είπε	714 K
εβδομάδα	17 κάθε K	713 την K
εγγραφή	687 με την K σας
εγγραφείτε	652 K για να	688 K δωρεάν	711 K δωρεάν	711 K τώρα	711 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	653 στα K σας
εκδήλωσή	680 K μας
εκφράζουν	685 τα σχόλια K	685 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	657 K τις ειδοποιήσεις	659 K τη javascript
ενημερωτικά	654 K δελτία
ενημερωτικό	78 το K δελτίο	654 K δελτίο
ενημερώστε	674 K μας
ενισχύστε	693 K	711 K μας
ενσωματωμένο	677 K περιεχόμενο
εξήγησε	714 K
επανέλαβε	714 K
επαναλάμβανε	714 K
επιβεβαιώστε	687 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	674 K μαζί μας	674 K με τον συντάκτη	674 K με τη συντάκτριά	674 K με τη συντάκτρια	674 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	714 K
επιστολή	43 την K σας
ερωτηματολόγιο	684 το K
εσάς	693 χάρη σε K	712 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	688 με # K
ευχαριστούμε	687 K για την εγγραφή	711 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	714 K
ζήτησε	714 K ο	714 K η	714 K στο	714 K από
ζητούσαν	714 K
ζητούσε	714 K
""", 'η': """
ηλεκτρονικό	680 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	714 K
ισχυρίστηκε	714 K
""", 'κ': """
κάλεσε	714 K ο	714 K η
κάνε	62 K μου tag
κάνοντας	687 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	714 K
καλούσε	714 K
κανάλι	712 το K μας
κατάστημά	680 στο K μας
κατήγγειλε	714 K
καταγγέλλει	714 K
καταγγελία	674 κάντε μας την K
κατεβάστε	657 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	682 το K	682 στο K	682 το K μας
κυκλοφορεί	680 K το νέο τεύχος
κυριότερες	687 τις K ειδήσεις
""", 'λ': """
λάβετε	705 K
λέει	714 K
λαμβάνεις	702 θέλεις να K
λαμβάνετε	702 θέλετε να K	705 K
""", 'μ': """
μήνα	713 τον K	713 το K	713 ανά K	713 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	688 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	695 με τεχνητή K	695 από τεχνητή K
νοημοσύνης	695 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	651 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	688 K το άρθρο
ομάδα	680 στην K μας	711 ελάτε στην K	712 η K μας
""", 'π': """
παράκληση	671 έχουμε μια μικρή K	671 μια μικρή K
παραδέχεται	714 K
παραδέχθηκε	714 K
παραδέχτηκε	714 K
παρακάλεσε	714 K
παρακαλούσαν	714 K
παρακαλούσε	714 K
πατώντας	687 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	677 εξωτερικού K
περιεχόμενο	9 αυτό το K	677 αυτό το K	677 το K αυτό	677 εξωτερικό K
πολιτική	669 K cookies
πρέπει	677 δείτε το βίντεο K
προέτρεπαν	714 K
προέτρεπε	714 K
προέτρεψε	714 K
προειδοποίησε	714 K
προειδοποιεί	714 K
προσπάθειά	711 ενισχύστε την K
προσωπικών	669 K δεδομένων
προτεινόμενη	672 K πηγή
προτιμώμενες	672 K πηγές
προτιμώμενη	672 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	700 K σε όλα
πρόσθεσαν	714 K
πρόσθεσε	714 K ο	714 K η
πρώτο	688 τον K μήνα
πρώτος	713 K μήνας
""", 'ρ': """
ρεπορτάζ	712 το K μας	712 αυτό το K
ρωτούσαν	714 K
ρωτούσε	714 K
ρώτησαν	714 K
ρώτησε	714 K ο	714 K η
""", 'σ': """
σημαντικότερες	687 τις K ειδήσεις
σημείωσε	714 K ο	714 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	711 K μας
στήριξή	693 χωρίς τη K	711 η K σας	711 τη K σας	712 χωρίς τη K
στήριξη	693 χάρη στη K	712 χάρη στη K
στείλε	38 K μας	67 K μας	674 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	674 K μας	711 K μας
στηρίξτε	693 K	711 K μας	711 K την	711 K το	711 K τη
συγκατάθεση	677 K για cookies
συμβουλεύει	714 K
συμβούλευε	714 K
συμβούλευσε	714 K
συμβούλεψε	714 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	680 K μας
συνέδριό	680 K μας
συνέστησε	714 K
συνδεθείτε	24 K	652 K για να
συνδρομή	688 με K	688 K από	706 με K	715 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	651 διαθέσιμο μόνο σε K	651 διαθέσιμο σε K	670 μόνο για K	670 μόνο σε K	711 γραφτείτε K	712 οι K μας	715 K
συνδρομητής	50 ως K	80 γίνετε K	651 είστε ήδη K	711 γίνετε K
συνεργασία	691 σε K με χορηγό	691 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	691 συνδέσμους K
συνεχίζεται	691 K παρακάτω
συνεχίσετε	651 για να K την ανάγνωση	651 να K την ανάγνωση
συνεχίσουμε	712 να K
συνεχίστε	651 K την ανάγνωση
συνιστούσε	714 K
συντάκτης	675 είναι K
συντάκτρια	675 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	685 στα K
σύμφωνα	714 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	701 K δωρεάν άρθρο
τραγουδούσαν	714 K
τόνιζε	714 K
τόνισε	714 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	714 K
υποσχέθηκε	714 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	671 αφού K ως εδώ
φωνάζει	714 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	671 πριν K
φώναζαν	714 K
φώναζε	714 K
φώναξαν	714 K
φώναξε	714 K
""", 'χ': """
χάνετε	702 μη K
χρήσης	669 όροι K	687 όρους K
χρειαζόμαστε	711 K τη βοήθειά σας
χρησιμοποιεί	660 K cookies
χρησιμοποιούμε	659 K cookies
χρόνο	713 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	698 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	682 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2414 только K
авторизованным	2414 K пользователям
авторизовані	2904 лише K
авторизуйтесь	24 K
авторкою	2892 зв'язатися з K
автором	2892 зв'язатися з K
автору	54 на каву K	2402 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2925 пишіть за K
адресу	2434 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2413 K	2903 K
анонимно	2402 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2889 K джерел
безкоштовна	2923 остання K стаття
безкоштовний	2899 наш K вебінар	2907 K акаунт	2923 останній K матеріал
безкоштовних	2907 ліміт K	2907 K статей
безкоштовні	15 K статті	2907 K статті
безлимитный	2369 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2432 последняя K статья
бесплатные	15 K статьи	2417 K статьи
бесплатный	2408 наш K вебинар	2417 K аккаунт	2432 последний K материал
бесплатных	15 K статей	2417 лимит K	2417 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	2938 K
благала	2938 K
благали	2938 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2423 K донатам	2448 K вам	2448 K вашей
блокировщик	2382 отключите K	2382 K рекламы
блокувальник	2874 K реклами
бот	39 наш K
браузер	10 ваш K	2395 ваш K	2884 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2890 K
вайбър	16 K	178 K
ватсапе	2400 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2408 наш K
вебінар	2899 наш K
взывал	2450 K
видео	9 это K	40 фото и K
виділіть	2888 K
визнав	2938 K
визнала	2938 K
визнає	2938 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2884 K cookie	2913 будь-яке K матеріалів	2913 K матеріалів сайту
використанні	2882 при K матеріалів
використовує	2875 K cookie
використовуємо	2874 K cookie
вимагав	2938 K
вимагала	2938 K
вимагали	2938 K
випуск	2901 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2938 K
вк	2400 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2400 K
влезте	24 K
вміст	9 цей K
внескам	2914 завдяки K	2936 завдяки K
внесок	2935 ваш K
войдите	24 K	2370 K, чтобы
вотсапе	2400 K
вотсапі	2890 K
впн	64 без K
всеки	201 K лев
встановіть	2868 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2385 K ее	2385 K текст
выпуск	2411 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2938 K
відповідав	2938 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2938 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2450 K
гласила	2450 K
гласит	2450 K
гласувайте	206 K
гледайте	211 K ни
говорил	2450 K
говорила	2450 K
говорили	2450 K
говорит	2450 K
год	2449 в K
годишно	220 K
голосуйте	2428 K	2919 K
гривень	2937 # K
грн	2937 # K
група	212 viber K
гукав	2938 K
гукали	2938 K
гукнув	2938 K
гукнула	2938 K
гіперпосилання	2882 K обов
""", 'д': """
дальше	2369 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2889 обрані K	2889 бажані K
джерелом	2889 основним K	2889 бажаним K
дзен	2400 K
дзене	2400 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2450 K
добавила	221 K	2450 K
добавьте	2379 K нас в
добавя	221 K
додав	2938 K
додала	2938 K
додатку	84 у нашому K
додає	2938 K
дозволить	2935 ваша підтримка K
дозволяється	2913 матеріалів K лише
долучайтесь	51 K	2935 K до нас	2935 K до нашої	2935 K до нашого	2935 K до спільноти	2935 K до читачів
долучайтеся	51 K	2935 K до нас	2935 K до нашої	2935 K до нашого	2935 K до спільноти	2935 K до читачів
донат	2447 ваш K	2935 ваш K	2939 K
донатам	2914 завдяки K
донати	2939 K
донатом	2937 K
донаты	2451 K
допомагає	2935 ваша підтримка K
допомога	2935 нам потрібна ваша K
допомогою	2916 за K ші
допоможе	2936 K нам
допоможуть	2914 K нам працювати	2936 K нам
допоможіть	90 K, скільки можете
допускается	2422 материалов K только
доступ	2417 полный K	2907 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2361 вы K до конца	2858 ви K до кінця
дочитати	2864 щоб K
дочитать	2369 чтобы K	2417 K
""", 'е': """
евро	195 за # K
ежедневную	2372 K рассылку
ежемесячно	2449 K
ежемесячное	2447 оформите K
ежемесячный	2423 K донат
еженедельную	2372 K рассылку
електронна	166 вашата K поща
електронної	2906 адресу K пошти
електронну	2906 K адресу	2906 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2450 K
жаловался	2450 K
жалуются	2450 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2403 - K	2403 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2448 независимая K
журналистике	2448 независимой K
журналистики	2448 независимой K
журналистику	2448 независимую K
журналистка	181 е K	181 , K	2403 - K	2403 , K
журналисты	2448 наши K
журналіст	2894 - K	2894 , K
журналістам	39 нашим K
журналісти	2936 наші K
журналістика	2936 незалежна K
журналістику	2936 незалежну K	2936 якісну K
журналістка	2894 - K	2894 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2868 K застосунок
завантажте	2868 K додаток
завдяки	2914 існує K	2936 K вам	2936 K вашій
зависимост	88 хазартът създава K
задонатьте	2447 K	2935 K
задължителните	21 K полета
зазначив	2938 K
зазывал	2450 K
закликав	2938 K
закликала	2938 K
закликали	2938 K
закончились	2369 бесплатные статьи K
залишає	29 K за собою право
залишилося	2865 K #%	2865 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2386 K ошибку
замолчим	2448 мы не K
запазени	172 всички права K
запевняв	2938 K
запевняла	2938 K
запевняє	2938 K
записи	58 новые K на почту
запитав	2938 K
запитала	2938 K
запитань	2903 на кілька K
запишете	165 K се за нашия
зарегистрированные	2414 только K
зарегистрированным	2369 доступен только K
зарегистрированы	2369 уже K
зарегистрируйтесь	2370 K, чтобы	2417 бесплатно K	2417 K бесплатно	2447 K бесплатно	2447 K, чтобы читать
зареєстровані	2904 лише K	2904 тільки K
зареєструйтесь	2865 K, щоб	2907 безкоштовно K	2907 K безкоштовно	2935 K безкоштовно	2935 K, щоб читати
зареєструйтеся	2907 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2886 нашому K
застосунок	2868 завантажте K	2886 наш K	2886 мобільний K	2935 завантажте K і	2935 завантажте K та
захищено	2882 усі права K
захищені	2882 усі права K	2882 всі права K
защищенной	2402 K формой
защищены	2393 все права K
защищённой	2402 K формой
заяви	221 K
заявив	2938 K
заявил	221 K	2450 K
заявила	221 K	2450 K	2938 K
заявили	2450 K	2938 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2361 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2888 якщо ви K
знанията	189 K си
зобов	2938 K'язав
зовнішнього	2896 K вмісту	2896 K контенту
зовнішній	2896 K вміст	2896 K контент
зробіть	2862 K внесок	2935 K внесок у	2935 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2399 K
известията	14 K
извика	221 K
изкуствен	203 с помощта на K интелект	203 с K интелект	203 от K интелект
изпратете	38 K ни	49 K я	67 K ни	179 K ни	218 K ни
изпращайте	179 K ни	180 K на
изпращаме	57 ви K	57 K ви
изтеглете	218 K нашето
източник	177 основен K
източници	177 любими K
имейл	166 вашия K	193 вашия K	193 по K	193 на K
имейла	79 на K ви	166 на K си
имейлът	60 K ви няма да
иностранного	2393 выполняющим функции K агента
иностранным	2448 K агентом
инстаграм	178 K
искусственного	2425 с помощью K интеллекта
искусственным	2425 K интеллектом
использование	2395 K cookie	2405 K cookie	2422 любое K материалов	2422 K материалов сайта
использовании	2393 при K материалов	2422 полном или частичном K	2422 частичном K материалов
используем	2382 K cookie
использует	2383 K cookie
источники	2399 избранные K	2399 любимые K
источников	2399 избранных K	2436 избранных K
источником	2399 основным K
исчерпали	2369 K лимит
""", 'к': """
каждое	17 K утро
каждый	2449 K месяц
каже	2938 K
каза	221 K
казав	2938 K
казал	221 K
казала	221 K	2938 K
казали	2938 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2448 наш K	2936 наш K
канала	2448 нашего K
каналу	2936 нашого K
колумнист	2403 - K	2403 , K
колумніст	2894 - K
колумністка	2894 - K
команде	2408 к нашей K
команди	2899 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2883 у K	2883 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2385 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2394 в K
комментировать	6 K
контент	9 этот K	9 цей K	2405 внешний K
контента	9 этого K	2405 внешнего K
контенту	9 цього K
конференцию	2408 нашу K
конференция	186 нашата K
конференцію	2899 нашу K
конфиденциальности	2382 политикой K	2395 политика K
конфіденційності	2874 політикою K	2884 політика K
копирование	2422 K материалов сайта
кореспондент	181 е K	181 , K	2894 - K	2894 , K
кореспондентка	2894 - K	2894 , K
короткий	2413 K опрос
корреспондент	2403 - K	2403 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2938 K
крикнул	2450 K
крикнула	2450 K	2938 K
кричав	2938 K
кричал	2450 K
кричала	2450 K	2938 K
кричали	2450 K	2938 K
кричит	2450 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2408 нашу K
лекцію	2899 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2408 нашего K
магазине	2408 в нашем K	2408 в нашем интернет-K
магазину	2899 нашого K
магазині	2899 у нашому K	2899 в нашому K	2899 нашому інтернет-K
материал	2385 обсудить K	2405 внешний K	2438 K создан	2448 этот K
материалам	2430 ко всем K
материалы	2448 наши K
матеріал	2936 цей K
матеріали	2936 наші K
матеріалів	2913 копіювання K сайту	2913 K посилання обов'язкове	2921 до всіх K	2921 до усіх K
мероприятие	2408 наше K
месенджері	2890 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2400 K
месте	42 вы были на K
месяц	2449 в K
мобільний	2886 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	2937 на K	2937 перший K
""", 'н': """
навчання	48 K ші
нагадав	2938 K
нагадала	2938 K
наголосив	2938 K
наголосила	2938 K
надпис	221 такъв K
надпись	2450 такая K
надсилайте	2892 K нам	2892 K її	2892 K їх нам	2893 K фото	2893 K відео	2893 K свої	2935 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2889 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2892 K нам	2892 K їх нам	2893 K фото	2935 K нам
нажимая	2416 K кнопку	2416 K на кнопку	2416 K "
нажмите	2385 K ctrl
намерете	211 K ни
напис	2938 такий K
написа	221 K
написав	2938 K
написал	2450 K
написала	2450 K	2938 K
написано	2450 было K	2938 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2402 K нашему	2402 K нашей	2402 K автору	2402 K нам	2447 K нам
напишіть	38 K нам	67 K нам	2892 K нашому	2892 K нашій	2892 K автору	2892 K авторці	2892 K нам	2935 K нам
напомнил	2450 K
напомнила	2450 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2906 K кнопку	2906 K на
нашем	2385 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2361 K просьба
неделю	17 раз в K	17 каждую K	2449 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2364 поддержите K	2447 поддержите K
независимые	2448 K медиа
незалежні	2936 K медіа
нейросети	2425 с помощью K
несколько	2413 на K вопросов
никакого	71 K спама
новинами	2871 стежте за K
новини	178 google K	2890 google K
нуждаем	218 K се от вашата
нужна	2423 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2450 K
обещала	2450 K
обещали	2450 K
обозреватель	2403 - K	2403 , K
обраних	2889 K джерел
обучения	48 K ии
объявил	2450 K
объявила	2450 K
объяснил	2450 K
объяснила	2450 K
объясняет	2450 K
объяснял	2450 K
объясняла	2450 K
обязал	2450 K
обязательна	2393 гиперссылка K	2422 материалов ссылка K	2422 ссылка на источник K
обязательные	21 K поля	2385 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	2938 K
обіцяла	2938 K
обіцяли	2938 K
огледален	64 K сайт
оглядач	2894 - K	2894 , K
оглядачка	2894 - K	2894 , K
оголосив	2938 K
ограничений	2369 читайте без K
одноклассниках	2400 K
одному	2906 в K листі
опечатку	2385 нашли K
опитування	2903 наше K	2903 коротке K
опитуванні	35 нашому K	2903 K читачів	2903 нашому K	2903 в K
оприлюднюватиметься	22 не K	2877 ваша e-mail адреса не K
опрос	35 наш K	2413 наш K
опросе	35 нашем K	2413 нашем K	2413 в K
опубликован	22 не будет K	2385 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2450 зовут K
організатори	2938 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2416 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2370 K #%	2370 K # %
отбележете	62 K ме
ответил	2450 K
ответила	2450 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2450 K
отвечала	2450 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2449 K в любой момент
отметил	2450 K
отметила	2450 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2372 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2402 K их нам	2447 K нам
отримувати	2924 хочете K
отримуйте	2928 K
очакваме	179 K вашите
ошибку	2386 нашли K
оштрафовал	2450 K
оштрафовала	2450 K
оштрафував	2938 K
""", 'п': """
партнером	2420 совместно с K	2911 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2420 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2911 K посилання
партнеры	2382 мы и наши K
партньорски	198 K линкове
партнёром	2420 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2420 K ссылки
партнёрским	74 K ссылкам
патроном	2447 станьте K
пееха	221 K
пели	2450 K
первый	2449 K месяц	2449 рубль в K
переведите	2447 K нам
перевірте	2903 K себе	2906 K пошту
передплатник	50 як K	2864 уже K	2864 вже K
передплатникам	2864 доступний лише K	2864 доступна лише K	2864 доступно лише K
передплатники	50 K можуть	2922 лише K	2922 тільки K
передплатників	2864 тільки для K
передплатою	2864 доступна за K	2864 доступний за K	2907 за K	2929 з K
передплату	80 оформіть K	2907 K за	2935 оформіть K
передплатіть	80 K
передрук	45 K	2887 K
передруковувати	45 K
передруку	2887 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2398 K
перепечатке	2398 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2885 K даних
персональных	2396 K данных
писав	2938 K
писал	2450 K
писала	2450 K	2938 K
писати	2936 нам K
писменото	200 без K съгласие
письме	2416 в одном K
письменного	2437 без K согласия
письмової	2927 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2402 K нам	2434 K на	2447 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2892 K нам	2925 K на
платной	2369 в K версии
побачили	2933 K помилку
повний	20 K текст	2907 K текст
повтаря	221 K
повтаряше	221 K
повторював	2938 K
повторює	2938 K
повторяет	2450 K
повторял	2450 K
повторяла	2450 K
повідомив	2938 K
повідомила	2938 K
повідомили	2938 K
повідомте	38 K нам	67 K нам	2892 K нам	2892 K нас	2935 K нам
подайте	180 K сигнал
поддержать	2447 K нас	2447 K редакцию	2447 K нашу
поддерживайте	2447 K нас	2447 K нашу
поддержите	2364 K нашу	2364 K нас	2423 K	2447 K нас	2447 K нашу	2447 K редакцию	2447 K проект	2447 K автора	2447 K наш
поддержка	2365 ваша K	2447 ваша K поможет	2447 ваша K помогает	2447 ваша K позволит
поддержке	2420 при K партнёра	2420 при K партнера	2423 благодаря вашей K	2448 вашей K
поддержки	2448 без вашей K	2448 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2411 K	2448 наш K	2901 K	2936 наш K
подкаста	188 K	2411 K	2448 нашего K
подкасте	34 нашем K	2411 K
подкасти	34 наші K	188 K	2901 K
подкастов	2411 K
подкасту	2901 K
подкастът	188 K
подкасты	2411 K
подкасті	34 нашому K	2901 K
подкастів	2901 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2369 уже K
подписка	2369 уже есть K	2451 K
подписке	2369 доступен только по K	2369 доступна по K	2369 доступен по K	2417 по K
подписки	2451 K
подпиской	2442 с K
подписку	80 оформите K	80 оформить K	2369 оформить K	2369 оформите K	2416 спасибо за K	2417 K за	2447 оформите K	2447 оформить K
подписчик	50 как K	2369 уже K	2369 вы уже K
подписчикам	2369 доступна только K	2369 доступно только K	2369 доступен только K	2431 только K
подписчики	50 K могут	2431 только K	2451 K
подписчиков	2369 только для K
подписчиком	2447 станьте K
подписывайтесь	2372 K на рассылку	2379 K на нас	2379 K на наш	2379 K на канал	2379 K на telegram	2447 K на
подписываясь	2416 K
подпишитесь	80 K	2364 K на регулярное	2372 K на рассылку	2379 K на наш	2379 K на канал	2447 K на
подчеркнул	2450 K
подчеркнула	2450 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2899 нашу K
пожертвование	2364 оформите K	2365 сделайте K	2423 регулярное K	2423 ежемесячное K	2447 ваше K	2447 сделайте K	2447 оформите K	2451 K
пожертвования	2448 на K	2451 K
пожертвованиям	2423 благодаря K	2448 благодаря K
пожертвуйте	2447 K
позволяет	2447 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2369 чтобы прочитать K
полный	20 K текст	2417 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2441 K
получать	2433 хотите K
помилку	2933 знайшли K
помогите	90 K, сколько можете	2447 K нам
помогнете	218 K ни
помогут	2448 K нам
поможет	2448 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2447 нам нужна ваша K
помощью	2425 с K ии
помітили	2888 якщо ви K	2933 K помилку
помічник	63 наш K
понравилась	2448 K статья
понравился	2448 K материал	2448 K текст
пообещал	2450 K
пообещала	2450 K
пообіцяв	2938 K
пообіцяла	2938 K
попереджає	2938 K
попередив	2938 K
попита	221 K
попросив	2938 K
попросил	2450 K
попросила	2450 K	2938 K
попросили	2450 K	2938 K
попросило	2450 K
порадив	2938 K
порадила	2938 K
посилання	2913 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2450 K
посоветовала	2450 K
постановив	2938 K
постановил	2450 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2450 K
потребовала	2450 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2416 вашей K
почтовом	2416 вашем K ящике
почту	79 на K	2373 на вашу K	2373 вам на K	2416 вашу K
пошту	79 на K	79 на вашу K	2867 на вашу K
пошті	2906 вашій K
пощенска	166 вашата K кутия
пояснив	2938 K
пояснил	2450 K
пояснила	2450 K	2938 K
пояснював	2938 K
пояснювала	2938 K
пояснює	2938 K
поясняет	2450 K
правото	29 си запазва K
працювати	2914 допоможе нам K	2936 K далі
працюємо	2936 ми K
предпочитаемые	2399 K источники
предпочитаемых	2399 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2399 K источники	2436 K источники
предпочтительный	2399 K источник
предпочтительных	2436 K источников
предупреди	221 K
предупредил	2450 K
предупреждава	221 K
предупреждает	2450 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2450 K
призвала	2450 K
призвали	2450 K
призна	221 K
признава	221 K
признавал	2450 K
признает	2450 K
признал	2450 K
признала	2450 K
признали	2448 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2450 K
призывала	2450 K
призывали	2450 K
приложение	84 в нашето K	219 нашето K	2374 скачать K	2375 скачайте K	2375 установите K	2397 наше K	2397 мобильное K	2447 скачайте наше K	2447 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2374 открыть в K	2397 нашем K
приложения	2397 нашего K	2448 нашего K
приоритетным	2399 K источником
присоединяйтесь	51 K	2447 K к нам	2447 K к нашему	2447 K к нашей	2447 K к нашим	2447 K к сообществу	2447 K к читателям	2447 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2402 K нам	2402 K фото	2402 K видео	2402 K новости	2402 K свои	2402 K их нам	2447 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2402 K нам	2402 K фото	2402 K их нам	2447 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2935 K до нас	2935 K до нашої	2935 K до нашого	2935 K до спільноти	2935 K до читачів
приєднуйтеся	51 K	2935 K до нас	2935 K до нашої	2935 K до нашого	2935 K до спільноти	2935 K до читачів
проверьте	2413 K себя	2416 K почту
проголосуйте	2428 K	2919 K
продовження	2911 реклама. K
продовжити	2864 щоб K читання	2914 допоможуть нам K
продовжувати	2936 K роботу
продолжаем	2448 мы K работать
продолжать	2423 помогут нам K	2448 K работу
продолжение	2420 реклама. K
продолжить	2369 чтобы K чтение	2423 помогут нам K	2423 поможет нам K	2448 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2393 настоящий материал (информация) K	2438 материал K
произведён	2438 материал K
пройдите	2413 K тест
пройдіть	2903 K тест
пропускайте	210 не K
пропустите	2433 не K
пропустити	2924 не хочете K
пропустить	2433 не хотите K
пропустіть	2924 не K
просив	2938 K
просил	2450 K
просила	2450 K	2938 K
просили	2450 K	2938 K
просьба	2361 у нас к вам K	2361 у нас есть K
просять	2938 K
проучване	189 нашето K
прохання	2858 маємо до вас K	2858 невелике K
прочетете	163 за да K цялата
прочитать	2369 осталось K	2369 чтобы K статью
пріоритетне	2889 K джерело
пріоритетним	2889 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2866 K на розсилку
підписка	2939 K
підписку	2864 оформіть K	2906 дякуємо за K	2935 оформіть K
підписники	2922 лише K	2939 K
підписників	2864 тільки для K
підписуйтесь	2870 K на нас	2870 K на наш	2870 K на канал	2870 K на telegram	2935 K на
підписуйтеся	2870 K на наш	2870 K на канал
підписуючись	2906 K
підпишіться	2866 K на розсилку	2870 K на наш	2935 K на
підтримайте	2861 K нашу	2861 K незалежну	2861 K нас	2914 K	2935 K нас	2935 K нашу	2935 K незалежну	2935 K редакцію	2935 K автора	2935 K роботу	2935 K наш
підтримати	2935 K нас	2935 K нашу
підтримка	2862 ваша K	2935 ваша K допоможе
підтримки	2911 за K партнера	2936 спільноти K	2936 вашої K
підтримуйте	2935 K нас	2935 K нашу
підтримці	2914 завдяки вашій K	2914 завдяки K читачів	2936 вашій K
піти	2858 перш ніж K
""", 'р': """
работа	219 нашата K	2448 наша K
работаем	2448 мы K
работать	2423 помогут нам K	2423 поможет нам K	2448 K дальше
работу	2448 нашу K
радив	2938 K
радила	2938 K
радили	2938 K
радить	2938 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2437 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2447 K нам
рассказал	2450 K
рассказала	2450 K
рассказывать	2448 K правду
расследование	2448 наше K	2448 это K
расследования	2448 наши K
рассылка	2448 наша K	2451 K
рассылку	78 на K	78 нашу K	78 K	2372 нашу K	2372 K самых	2448 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2416 K
регулярний	2914 K внесок
редактор	181 е K	181 - K	181 , K	2403 - K	2403 , K	2894 - K	2894 , K
редакторка	2894 - K	2894 , K
редакцией	39 нашей K	2402 связаться с K
редакции	2437 без согласия K	2448 нашей K
редакцию	39 в нашу K	2402 напишите в K	2402 пишите в K
редакция	186 в нашата K	219 нашата K	2448 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2892 напишіть у K	2892 пишіть у K
редакція	2936 наша K
редакцією	39 нашою K	2892 зв'язатися з K
редакції	43 письма до K	2892 пишіть до K	2927 без згоди K	2927 без дозволу K	2936 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2911 після K	2911 на правах K	2936 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2420 после K	2420 на правах K	2448 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2403 - K	2403 , K	2894 - K	2894 , K
репортери	39 на нашите K	219 нашите K
репортерка	2894 - K	2894 , K
репортёр	2403 - K	2403 , K
решил	2450 K
реєструючись	2906 K
робота	2936 наша K
роботу	2936 нашу K
розкажіть	38 K нам	67 K нам
розповів	2938 K
розповідати	2936 K правду
розповіла	2938 K
розсилка	2936 наша K	2939 K
розсилку	78 на K	78 нашу K	78 K	2866 нашу K	2866 щоденну K	2936 нашу K
розслідування	2936 наші K	2936 це K
рублей	2449 # K
рік	2937 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2402 K с нами
связаться	2402 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	2938 K
сказал	2450 K
сказала	2450 K	2938 K
скаржаться	2938 K
скаржився	2938 K
скаржилася	2938 K
скачайте	2374 K наше
скиньте	2447 K нам	2447 K донат
сколько	2447 скиньте K
скриньку	2906 вашу K
скриньці	2906 вашій K
следите	2379 K за нами
словам	2450 по K
словами	2938 за K
слушайте	211 K ни
слідкуйте	2870 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2450 K
советовала	2450 K
советовали	2450 K
советует	2450 K
согласны	43 не K	43 K с автором
содержимое	2405 внешнее K
сообщение	2393 данное K (материал) создано	2438 K создано
сообщил	2450 K
сообщила	2450 K
сообщили	2450 K
сообщите	38 K нам	67 K нам	2402 K нам	2447 K нам
соучастником	2423 станьте K	2447 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2868 увімкнути K	2868 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2936 K текст	2936 K матеріал
сподобалась	2858 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2450 K
спросил	2450 K
спросила	2450 K
співали	2938 K
співучасником	2935 станьте K
спільнота	2936 наша K
спільноти	2862 стань частиною K	2914 частиною K	2936 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2447 K нашим	2935 K нашим
статей	2921 до всіх K	2921 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	2936 ця K
статья	2448 эта K
статьям	2430 ко всем K
стверджує	2938 K
стежте	2870 K за нами
стигнали	176 щом сте K дотук
стороннего	2405 K сервиса
сторонним	2405 K сервисом
стороннього	2896 K сервісу
стороннім	2896 K сервісом
суммой	2449 любой K
сумму	2449 любую K
сутрин	17 всяка K
существуем	2448 мы K
существует	2423 K благодаря
събитие	186 нашето K
съветва	221 K
съветваше	221 K
съвместно	198 K с партньор
съгласен	43 не си K
съгласие	200 без писмено K
съгласни	43 не сте K
съдържание	9 това K	183 външно K	183 това K
съдържанието	200 използването на K	200 използване на K
съобщи	221 K
съобщил	221 K
съобщиха	221 K
""", 'т': """
тагнете	62 K ме
твърдеше	221 K
твърди	221 K
текстове	208 до всички K
телеграм	16 K	178 K	2379 наш K-канал	2379 в нашем K	2400 K	2400 K-канал	2400 K-канале	2434 пишите в K	2448 наш K	2870 наш K-канал	2890 K	2890 K-канал	2890 K-каналі
телеграме	16 K	2400 K
телеграмі	2890 K
тест	2413 наш K	2903 наш K
тиждень	17 раз на K	2937 на K
требовал	2450 K
требовала	2450 K
требовали	2450 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2375 включите K	2375 включить K	2375 разрешить K
уверяет	2450 K
уверял	2450 K
уверяла	2450 K
увійдіть	24 K	2865 K, щоб
уговаривал	2450 K
уговаривала	2450 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2361 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2889 K джерел
улюблені	2889 K джерела
умовляв	2938 K
умоляваше	221 K
умолял	2450 K
умоляла	2450 K
умоляли	2450 K
утверждает	2450 K
уточнив	2938 K
уточнил	2450 K
уточнила	2450 K	2938 K
учасником	2935 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2448 K нашу
цитировании	2398 при K
цитування	2887 у разі K
цитуванні	2887 при K
""", 'ч': """
частиною	2935 станьте K
частковому	2913 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2447 спасибо, что K
читай	2870 K нас
читайте	2379 K нас в	2870 K нас у	2870 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2413 опросе K	2423 благодаря поддержке K	2443 K	2448 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2361 дорогие K	2443 K	2448 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2443 K	2448 благодаря K
читати	2864 щоб K далі	2935 щоб K далі
читачам	18 завдяки K	2930 K
читачі	36 наші K	2930 K	2936 наші K
читачів	43 листи K	2930 K	2936 наших K
читаєте	2935 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2937 K
щомісячний	2914 K внесок
щомісячно	2937 K
щоранку	17 K
щотижневу	2866 K розсилку
""", 'э': """
электронной	2416 адрес K почты
электронную	2416 K почту
""", 'я': """
яжіться	38 зв'K з нами	2892 зв'K з нами
язкові	21 обов'K поля	2877 обов'K поля
якщо	2858 K ви вже тут
""", 'і': """
інтелектом	2916 штучним K
інтелекту	2916 за допомогою штучного K
""", 'א': """
אומר	1415 K
אומרת	1415 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1369 עקבו K	1412 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1367 דואר K
אמר	1415 K
אמרה	1415 K
אמרו	1415 K
אתכם	1399 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1414 K
ביקש	1415 K
ביקשה	1415 K
במייל	1398 K שלכם
בסרטון	1388 לצפות K זה
בעוגיות	1374 שימוש K
בעיתונות	1399 לתמוך K
בקובצי	1373 משתמש K
בשבוע	17 פעם K	1414 K
בתגובות	85 K
בתוכן	1410 לעשות שימוש K
""", 'ד': """
דווחו	1412 K לנו
דיוור	1398 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1370 הורידו את K	1413 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1415 K
הודיעה	1415 K
הוואטסאפ	1370 לקבוצת K
הווטסאפ	1370 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1415 K
הוסיפה	1415 K
הזהיר	1415 K
הזכויות	1381 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1411 הכתבות K
הטלגרם	1370 לערוץ K
הטקסט	1389 K
היום	1412 תרמו K
הירשמו	1412 K לקבלת
הכותב	1410 על דעת K
הכתבה	45 לפרסם את K	1363 להמשך קריאת K	1389 K	1413 K הזאת
המדור	1387 הוא עורך K	1387 היא עורכת K
המובעות	1410 הדעות K במאמר	1410 הדעות K בטור	1410 הדעות K בכתבה
המועדף	1384 למקור K	1384 כמקור K
המייל	1366 לתיבת K	1367 כתובת K
הניוזלטר	1367 K היומי	1398 K השבועי של	1398 K שלנו	1413 K
הסביר	1415 K
הסיכום	1389 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1389 הנקודות K
העיתונות	1413 K העצמאית
הפרטיות	1374 מדיניות K
הפרסומת	11 K
הצביעו	1412 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1370 K לערוץ	1412 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1374 תנאי K
התגובות	1395 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1399 בזכות K שלכם
התראות	14 K
התרגום	1389 K
התרומה	1412 K שלכם
""", 'ו': """
ובטוויטר	1369 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1399 K בכם
ותלויה	1399 K בכם
""", 'ז': """
זקוקה	1412 K לכם
""", 'ח': """
חודשית	1412 תרומה K
חיצוני	1388 תוכן K	1388 תוכן ממקור K
""", 'ט': """
טען	1415 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1398 K למייל	1398 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1363 הצטרפו K
כתב	1415 K
כתבה	1389 K זו	1413 K זו	1415 K
כתבו	38 K לנו	67 K לנו	1412 K לנו
כתבות	1411 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1387 היא K
כתובת	77 הזינו K מייל	1367 K דוא"ל
""", 'ל': """
לדברי	1415 K
להגיב	6 כדי K	1395 K
להמשיך	1363 כדי K לקרוא	1399 עזרו לנו K
להעתיק	1381 אין K	1410 לשכפל, K
לחודש	1414 K
לחוק	1410 סעיף #א K
לחצו	1412 K כאן
לידיעון	1412 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1364 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1366 הירשמו K	1366 הרשמה K	1366 K שלנו	1398 בהצלחה K	1412 הירשמו K
לעזרתכם	1412 אנחנו זקוקים K
לענייני	1387 הוא כתב K	1387 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1388 K בתוכן
לקבוצת	1370 הצטרפו K
לקריאה	1411 כתבות K
לקריאת	20 K הכתבה
לשנה	1414 K
לתומכים	1399 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1411 K חינם
מועדף	1384 מקור K	1384 כמקור K
מינוי	1363 רכשו K	1412 רכשו K	1416 K
מנוי	1363 כבר K
מנויים	1416 K
מסכימים	43 לא K	43 K?	1398 בהרשמה אתם K
מסר	1415 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1398 K שבועי	1416 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1389 K
סיפר	1415 K
סיפרה	1415 K
סעיף	1410 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1412 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1398 לקבלת K במייל
עיתונאי	1387 הוא K
עיתונאית	1387 היא K
עיתונות	1399 לעשות K	1413 K עצמאית
עכשיו	1412 תרמו K
עמלה	1409 נקבל K	1409 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1413 ללא K
פרסומת	11 K
פרשן	1387 הוא K
פרשנית	1387 היא K
""", 'צ': """
ציין	1415 K
""", 'ק': """
קוראי	1413 K
קרא	1415 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1414 חודש K
""", 'ש': """
שאלו	1389 K את
שולחים	57 אנחנו K לכם
שיווקי	1398 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1412 K לנו
שלנו	39 לכתב K	1413 K
שנקבל	1409 K עמלה
שקראתם	1412 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1395 K
תוכן	9 K זה	1388 הצגת K
תייגו	62 K אותי
תלוי	1399 K בכם
תלויה	1399 K בכם
תמיכתכם	1412 K
תמכו	1412 K בנו
תקציר	1389 K
תרומה	1416 K
תרומות	1416 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1182 K مطلب	1182 K خبر	1188 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1160 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1148 از كوكي K ميكنيم	1148 از كوكيها K ميكنيم	1149 شرايط K	1156 K از مطالب اين سايت	1156 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1177 K تهيه كنيد	1188 K تهيه كنيد	1192 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1160 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1191 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1191 K
اكتب	155 K لنا
اكتبوا	38 K الينا	67 K الينا	155 K لنا
اكد	158 K
اكدت	158 K
الاخبارية	98 النشرة K
الارتباط	108 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	108 شروط K
الاشعارات	14 K	99 فعل K	100 تفعيل K
الاعلان	11 K
الاعلانات	110 حاجب K	110 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	97 بريدك K	98 البريد K
الان	155 تبرع K	155 سجل K
الاول	157 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	97 نشرتنا K	98 النشرة K	159 النشرة K
التحرير	39 فريق K لدينا
التطبيق	99 حمل K	99 نزل K	100 تحميل K
التعليق	136 شروط K	136 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	156 هذا K
الخارجية	126 محتوي المواقع K
الخصوصية	108 سياسة K
الدخول	24 سجل K	94 سجل K او	94 سجل K الان	94 سجل K الي حسابك	155 سجل K او
الشهر	157 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	140 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	94 لمتابعة K	142 لمواصلة K
الكاتب	137 يعبر عن راي K
الكوكيز	108 K
المادة	156 هذه K
المجانية	15 المقالات K	152 من المقالات K	152 مقالاتك K	152 المقالات K
المحتوي	9 هذا K	94 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	156 الصحافة K
المفضل	121 مصدرك K	121 مصدركم K	121 المصدر K لديك
المفضلة	121 مصادرك K	121 مصادركم K
المقال	20 لقراءة K	94 لقراءة K كاملا	142 لقراءة هذا K	156 هذا K
النشر	116 يمنع اعادة K
النشرة	97 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	155 انضم K
اليهم	51 انضم K
انتاج	116 يمنع اعادة K
انستغرام	155 تابعنا علي K
انضموا	51 K اليهم
انقر	155 K هنا
اوضح	158 K
اوضحت	158 K
اول	1190 ماه K
ايميل	1143 K خود را	1143 به K شما	1144 ادرس K	1144 نشاني K	1173 در K خود	1188 K خود را وارد كنيد
ايميلتان	1173 به K
اينجا	1181 K كليك كنيد	1188 K كليك كنيد
اينستاگرام	1146 در K دنبال
اينه	64 K
اپ	1172 K
اپليكيشن	1172 K	1188 K ما را	1188 K را دانلود كنيد	1188 K را نصب كنيد	1189 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1186 الزاما K	1186 لزوما K	1186 K ديدگاه
بازنشر	45 K
باشيد	1160 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1167 را K
بحسب	158 K
بخوانيد	1158 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1189 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1167 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1160 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1160 براي ما K	1188 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1158 K	1166 به تيم ما K	1188 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1160 با ما در ميان K	1188 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1160 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1191 K كرد
تبرع	159 K
تبرعات	159 K
تبرعك	155 K
تبرعكم	155 K
تبرعوا	90 K بما	155 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	156 K
ترجيحي	1159 منبع K	1159 منابع K
تستطيع	140 تبرع بما K	140 ساهم بما K
تطبيق	155 حمل K	155 حملوا K
تطبيقنا	84 في K	84 عبر K	156 K
تعبر	137 لا K عن راي	137 K فقط عن راي
تعليقا	136 لتضيف K
تفعيل	107 K جافا
تفوت	155 لا K
تفوتوا	155 لا K
تقاريرنا	156 K
تقول	158 K
تلغرام	155 تابعنا علي K
تلگرام	1146 ما را در K	1146 در K دنبال	1146 كانال K ما	1160 با ما در K
تماشا	1167 K كنيد
تمامي	1157 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1191 K داد
تيم	1189 K ما
""", 'ج': """
جاوااسكريپت	1148 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1157 كليه K	1157 همه K	1157 تمام K
حمايت	1174 K مالي خود	1175 به K شما نياز	1175 با K شما	1176 K كنيد	1188 از ما K كنيد	1188 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1189 اين K
خبرنامه	1143 K ما	1143 اشتراك K	1144 در K	1173 K روزانه	1173 K هفتگي	1189 K ما	1189 K	1192 K
خبرنگار	39 K ما	1160 K ما را	1162 K
خبرنگاران	39 K ما	1189 K ما
خصوصي	1149 سياست حريم K
خواست	1191 K
خواستند	1191 K
خواندن	1177 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1175 به K خود تكيه	1189 K ما
خواهد	1169 منتشر K شد
خواهند	1169 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1162 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1146 ما را K كنيد	1158 K كنيد	1158 K كنيم	1188 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1160 به ما خبر K	1167 گوش K	1178 هديه K	1188 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1169 نوشتن K	1169 ارسال K	1169 بيانگر K	1186 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1166 وبينار K ما	1177 اشتراك K	1187 مقاله K	1187 مطلب K	1187 مطالعه K	1188 K ثبت نام كنيد
روزنامه	1186 ديدگاه K
روزنامهنگار	1162 K
روزنامهنگاري	1189 K مستقل
""", 'س': """
سالانه	1190 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1189 K ما
سايتهاي	1163 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1158 عضو K	1158 K	1188 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1173 خبرنامه K
صحافتنا	156 K
صحافي	124 K
صحافية	124 K
صحافيينا	39 K
صحفي	124 K
صحفية	124 K
صحفيينا	39 K	156 K
صرح	158 K
صرحت	158 K
صوركم	40 K
""", 'ط': """
طالب	158 K
طالبت	158 K
طلب	158 K
طلبت	158 K
""", 'ع': """
علاقه	1159 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1166 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1169 K	1170 حروف لاتين (K)
""", 'ق': """
قال	158 K
قالت	158 K
قالوا	158 K
قراءنا	156 K
قرائنا	140 نعتمد علي K	140 ونعتمد علي K	156 K
قناتنا	103 K علي	103 انضم الي K	156 K
""", 'ك': """
كاتب	124 K
كاتبة	124 K
كاتبه	137 يعبر عن راي K
كاتبها	137 تعبر عن راي K
كار	1189 K ما
كاربري	1177 حساب K خود شويد	1188 حساب K خود شويد
كانال	1146 به K ما	1158 K ما	1189 K ما
كتب	158 K
كتبت	158 K
كردهايد	1177 ثبت نام K	1177 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1184 K دريافت كنيم	1184 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1166 ديدن K	1167 گوش K	1178 هديه K	1181 روي لينك كليك K	1181 كليك K	1188 به ما كمك K	1188 روي لينك كليك K	1188 همين حالا ثبت نام K
كوكي	1149 از K
كوكيها	1149 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1169 حروف K	1170 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1186 K نظر
لقراءة	94 سجل الدخول K	142 K بقية	155 سجل الدخول K
لقراءتكم	155 شكرا K
لكتابة	136 K تعليق
للاطلاع	142 K علي المقال كاملا
للتعليق	6 K	136 K علي الخبر
للقراءة	0 دقائق K	94 سجل الدخول K
للمتابعة	94 سجل الدخول K
للمشتركين	50 يمكن K	95 K فقط	142 حصري K	142 متاح K
لمتابعة	94 سجل الدخول K	142 K قراءة	155 سجل الدخول K
لمشتركي	142 حصري K
لمواصلة	142 K قراءة
""", 'م': """
ما	1189 به K
مالي	1175 كمك K شما	1188 كمك K شما	1192 كمك K
ماه	1190 در K
ماهانه	1190 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1163 K خارجي	1163 اجازه ميدهيد K
محتوايي	1163 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1156 حقوق K است
محفوظة	116 جميع الحقوق K	116 حقوق النشر K
مراسل	124 K
مراسلة	124 K
مراسلنا	39 K	156 K
مراسلينا	39 K	156 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	140 نحتاج الي K	140 الي K
مساهمتكم	140 نحتاج الي K
مستقل	1189 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1177 K شويد	1188 K شويد
مشتركا	50 بصفتك K
مشتركان	1177 ويژه K است
مصنوعي	1164 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1189 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1182 ادامه K
منبع	1185 ذكر K
منتخب	1159 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1172 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1173 عضويت شما با K	1173 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1163 از شما اجازه K
ميدهد	1169 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1191 K
ميگويد	1191 K
ميگيريم	1184 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1169 منتشر K شد
نخواهند	1169 منتشر K شد
ندهيد	1188 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1172 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1188 در K ما	1189 K ما
نميشود	60 ايميل شما نمايش داده K	1169 منتشر K
نوشت	1191 K
نويسنده	1160 ايميل K	1162 K
نياز	1175 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1177 مشترك K
هماكنون	1188 K ثبت نام كنيد
همايش	1166 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1175 به حمايت شما K
واتساب	155 تابعنا علي K
واحدا	51 كن K منهم
واشار	158 K
واشارت	158 K
واضاف	158 K
واضافت	158 K
واعلن	158 K
واعلنت	158 K
وافاد	158 K
وافادت	158 K
واكد	158 K
واكدت	158 K
واوضح	158 K
واوضحت	158 K
وبحسب	158 K
وبينار	1166 K ما	1166 در K
وتؤكد	158 K
وتري	158 K
وتضيف	158 K
وتقول	158 K
وحذر	158 K
وحذرت	158 K
ودعا	158 K
ودعت	158 K
وذكر	158 K
وذكرت	158 K
وصرح	158 K
وصرحت	158 K
وطالب	158 K
وطالبت	158 K
وفقا	158 K
وفيديو	40 صور K
وقال	158 K
وقالت	158 K
وقالوا	158 K
وكتب	158 K
وكتبت	158 K
ومحلل	124 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	140 K علي دعمكم
ووفقا	158 K
ويؤكد	158 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1163 ديدن اين K
ويري	158 K
ويضيف	158 K
ويقول	158 K
ويقولون	158 K
""", 'ي': """
يؤكد	158 K
يقول	158 K
يقولون	158 K
يوتيوب	16 K	155 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1162 K
""", 'گ': """
گزارش	1189 اين K
گزارشهاي	1189 K ما
گفت	1191 K
گفتند	1191 K
گفته	1191 K است	1191 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1440 का K रखने
अनुवाद	1442 K
अनुसार	1465 के K
अपनी	1447 K राय दें
अपील	1465 K की
अलर्ट	1449 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1462 K दान
आपको	57 हम K
आर्टिकल	1461 फ्री K	1461 मुफ्त K
आर्थिक	1451 K सहयोग दें	1451 K सहयोग करें	1462 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1421 ऐप K करें	1449 K करें
इनबॉक्स	1420 आपके K	1450 अपने K में
""", 'उ': """
उपयोग	1426 कुकीज का K	1426 कुकी का K
""", 'ए': """
एजेंसी	1460 K की फीड
एडिटर	1440 सब K हैं	1440 सब-K हैं
""", 'क': """
कमीशन	1459 हमें K मिल	1459 K मिल सकता है
कमेंट	1447 अपनी राय K	1448 K करने के लिए	1448 K में अपनी राय	1448 K हटा	1448 K करने वाले
करके	1450 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1420 ईमेल दर्ज K	1423 फॉलो K	1435 जॉइन K	1435 लाइक K	1438 हमें ईमेल K	1445 टिकट बुक K	1447 पोल में वोट K	1450 साइन अप K	1454 शेयर K	1454 साझा K	1454 सेव K	1462 फॉलो K	1462 लॉग इन K	1462 साइन अप K
कहती	1465 K
कहते	1465 K
कहा	1465 K
कहानी	67 अपनी K हमें
कीजिए	1462 मदद K
कॉपी	1454 लिंक K हो गया
कॉपीराइट	1434 K
क्लिक	1435 K करें	1462 यहां K करें	1462 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1463 इस K	1463 यह K
खबरें	1456 और K पढने के लिए	1461 मुफ्त K
खबरों	1456 अन्य K के लिए	1456 ताजा K के लिए	1456 की K के लिए
खरीदें	1445 यहां से K
खेलें	1447 क्विज K और
""", 'ग': """
गिफ्ट	1454 K करें
गोपनीयता	1426 K नीति
""", 'ज': """
जनरेट	1460 ऑटो-K
जरूर	1438 हमें K दें
जावास्क्रिप्ट	1426 K
जुडने	1436 K के लिए
जुडिए	51 आप भी K	1462 K
जुडें	51 आप भी K	1423 चैनल से K	1435 K	1445 हमारी टीम से K	1462 हमसे K
ज्वाइन	1435 K करें
""", 'ट': """
टिप्पणियों	1448 K के लिए
टिप्पणी	1448 K करने के लिए	1448 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1421 ऐप K करें	1449 K करें	1449 K कीजिए	1462 ऐप K करें	1462 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1466 K
दिखाया	60 ईमेल नहीं K
दें	1462 राय K
देखें	1462 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1426 K नीति
निर्भर	1451 आपके सहयोग पर K
नोटिफिकेशन	14 K	1421 K चालू करें	1449 K ऑन करें	1449 K ऑन कर लें
नौकरी	1445 K के अवसर
न्यूज	1424 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1420 हमारे K	1420 हमारा K	1420 हमारा साप्ताहिक K	1420 K के लिए	1463 हमारे K	1466 K
""", 'प': """
पढने	0 K का समय	1452 K के लिए
पढें	0 मिनट में K	1421 ऐप में K	1462 पूरी खबर K
पत्रकार	1463 हमारे K
पत्रकारिता	1440 K में सक्रिय हैं	1463 हमारी K	1463 स्वतंत्र K
पसंदीदा	1437 K सोर्स	1437 K स्रोत	1437 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1451 K के सहयोग से चलते
पाने	1450 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1460 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1465 K
पूछें	1442 K
पूरी	1452 बनकर K खबर
पॉडकास्ट	1446 K सुनें	1446 K सुनने के लिए	1463 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1464 K माह	1464 K वर्ष
प्रतिक्रिया	1447 अपनी K
प्रिफर्ड	1437 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1438 हमें K	1438 कमेंट करके K	1462 हमें K	1462 राय K
बताते	1465 K
बताया	1465 K
बाहरी	1441 K साइट
बिंदु	1442 मुख्य K
बॉक्स	1448 कमेंट K में
बोला	1465 K
बोले	1465 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1438 हमें K	1462 हमें K	1462 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1464 हर K
मांगते	1441 आपकी इजाजत K हैं	1441 आपकी अनुमति K हैं
मुताबिक	1465 K
मुफ्त	1461 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1452 पढना जारी K के लिए
रजिस्टर	1462 अभी K करें
रहिए	1456 जुडे K
रहें	1456 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1465 K
लिखें	38 हमें K	67 हमें K	1462 हमें K
लेख	1463 यह K	1463 इस K
लॉग	24 K इन
लॉगिन	1462 K करें
""", 'व': """
विचार	1460 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1446 K देखें	1446 K यहां देखें	1446 K भी देखें	1446 K देखने के लिए
वेबसाइट	1463 हमारी K
वेबिनार	1445 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1438 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1426 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1438 हमसे K करें
संपादित	1460 ने K नहीं किया
संवाददाता	39 हमारे K	1440 वरिष्ठ K हैं	1440 K हैं
सकते	1436 जुड K हैं	1436 फॉलो कर K हैं	1438 हमें भेज K हैं
सदस्य	55 मासिक K	1452 पहले से K हैं	1462 K बनें
सदस्यता	1452 K लें
सप्ताह	1464 प्रति K
सब्सक्राइब	1420 न्यूजलेटर को K	1420 न्यूजलेटर K	1423 चैनल को K	1435 K करें	1450 K करके आप	1462 K करें
सब्सक्राइबर	50 K	1452 K हैं
सब्सक्राइबर्स	1452 K के लिए है
सब्सक्रिप्शन	1450 K सफल	1466 K
समरी	1442 K
समर्थन	1462 K करें
सर्वाधिकार	1433 K सुरक्षित
सर्वे	1447 K में भाग लें	1447 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1451 हमें K करें	1462 आपका K	1462 हमें K	1462 K करें	1462 आपके K
सहयोगी	55 मासिक K
सामग्री	1441 से मिली K शामिल है	1441 K उपलब्ध नहीं है
सारांश	1442 K
सिंडीकेट	1460 K फीड
सीनियर	1440 K सब एडिटर हैं
सुझाएं	1462 सुधार K
सुनें	2 खबर K	2 लेख K	1446 को K	1446 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1441 कुकीज K करें
""", 'ह': """
हमारा	1421 K ऐप	1463 K काम	1463 K ऐप
हमारी	39 K टीम से	1462 K मदद करें	1463 K टीम
हमारे	1463 K पाठक	1463 K चैनल	1463 K साथ
हिस्सा	1447 सर्वे में K लें
""", 'অ': """
অনলাইন	239 K শপ
অনুদান	244 আজই K দিন	254 K দিন	258 K
অনুমতি	233 K ছাডা কপি	233 K ছাডা নকল	235 আপনার K চাই
অনুমতিতে	234 বিনা K
অনুসরণ	229 K করুন	254 K করুন
অ্যাড্রেস	241 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	243 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	230 K জানান	230 K পাঠান	230 K লিখুন	230 K ইমেইল করুন	244 K পাশে থাকুন	254 K লিখুন	254 K ইমেইল করুন	254 K সঙ্গে কাজ করুন	255 K পাঠক	255 K সঙ্গে
আযকর	55 K ছাড
আসুন	229 ঘুরে K
""", 'ই': """
ইতিমধ্যে	246 K গ্রাহক
ইনবক্সে	243 K পেতে
ইনস্টল	242 অ্যাপ K করুন
ইমেইল	224 আপনার K
""", 'এ': """
এআই	237 K
এআইকে	237 K
এআইযের	237 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	239 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	235 বহিরাগত K
কমিশন	253 K পেতে পারি
করুন	229 ফলো K	229 যোগ K	254 লগইন K	254 ফলো K
কর্তৃপক্ষ	233 মন্তব্যের জন্য K দাযী নয
কিনুন	239 টিকিট K
কুইজে	239 K অংশ নিন
ক্লিক	229 K করুন	254 এখানে K করুন	254 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	246 K পডতে	255 K
""", 'গ': """
গ্রহণ	235 কুকি K করুন
গ্রাহক	254 K হোন
গ্রাহকদের	246 শুধু K জন্য
""", 'চ': """
চাকরির	239 K সুযোগ
চালিযে	246 পডা K যেতে
চ্যানেল	255 আমাদের K
""", 'জ': """
জরিপে	239 K অংশ নিন	239 K ভোট দিন
জানতে	250 আরও খবর K
জানান	254 মতামত K	257 K
জানিযেছে	257 K
জানিযেছেন	257 K
""", 'ট': """
টাকায	246 মাত্র # K
টেলিগ্রাম	255 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	242 অ্যাপ K করুন	242 অ্যাপটি K করুন	254 অ্যাপ K করুন	254 অ্যাপটি K করুন
""", 'থ': """
থাকুন	229 যুক্ত K	254 পাশে K
""", 'দ': """
দাঁডান	245 পাশে K
দিন	229 যোগ K
দেখতে	240 ভিডিও K
দেখুন	240 ভিডিও K
""", 'ধ': """
ধরিযে	230 ভুল K দিন
""", 'ন': """
নামিযে	242 অ্যাপ K নিন
নিউজলেটার	224 আমাদের K	224 K পেতে	243 সাপ্তাহিক K	255 আমাদের K	255 K	258 K
নিউজলেটারের	255 K
নিজস্ব	233 মতামত লেখকের K
নিবন্ধন	254 এখনই K করুন
নোটিফিকেশন	242 K চালু করুন
""", 'প': """
পডতে	246 বাকি অংশ K	246 লেখা K	250 আরও খবর K
পাঠকেরাই	244 K আমাদের ভরসা
পাঠান	230 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	238 ভুল K
প্রকাশ	233 অনুমতি ছাডা K	241 ঠিকানা K করা হবে না
প্রতি	256 K মাসে
প্রতিবেদক	39 আমাদের K	232 জ্যেষ্ঠ K	232 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	230 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	255 এই K
প্রযোজন	235 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	255 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	257 K
বললেন	257 K
বলেছে	257 K
বলেছেন	257 K
বলেন	257 K
বুদ্ধিমত্তা	237 কৃত্রিম K
ব্যবহার	236 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	240 K দেখুন
""", 'ম': """
মতামত	239 আপনার K দিন	254 K দিন
মন্তব্য	233 অশালীন K প্রকাশ	241 K করতে	241 K লিখতে	241 আপনার K লিখুন
মাসিক	256 K
মূল্যে	246 বিনা K পডতে
মূল্যের	247 বিনা K লেখা
মোবাইল	255 আমাদের K
""", 'য': """
যুক্ত	229 K হোন	229 K করুন	254 K হতে	254 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	230 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	232 সিনিযর K
""", 'ল': """
লাইক	229 K দিন
লাগল	238 কেমন K
লিখুন	241 আপনার মতামত K
লেখা	247 ফ্রি K
লেখাটি	246 K পডতে
লেগেছে	238 কাজে K	238 কেমন K
""", 'শ': """
শুনুন	240 K
""", 'স': """
সংবাদটি	255 K
সংরক্ষিত	228 স্বত্ব K
সঙ্গেই	250 আমাদের K থাকুন	250 K থাকুন
সদস্য	254 K হোন
সম্পাদকীয	233 K নীতির সঙ্গে
সর্বস্বত্ব	228 K সংরক্ষিত
সহযোগিতা	254 K করুন
সহাযতা	254 আমাদের K	254 K করুন
সাংবাদিক	255 আমাদের K
সাংবাদিকতা	255 স্বাধীন K
সাংবাদিকতাকে	244 স্বাধীন K	255 K
সাংবাদিকতার	244 K পাশে
সাপ্তাহিক	243 আমাদের K
সাবস্ক্রাইব	224 নিউজলেটারে K	229 K করুন	243 K করলে আপনি	243 K করার জন্য ধন্যবাদ	254 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	255 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	2787 Kเพิ่มเพื่อน	2788 Kติดตาม
กร	2757 Kอกอีเมล
กล	2791 K่าว
กอ	2789 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2788 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2775 Kบคุณที่สมัคร	2775 Kบคุณที่ลงทะเบียน	2789 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2788 Kิกที่นี่	2788 Kิกชม
คว	2785 Kามเห็นส่วนตัวของผู้เขียน
ค่	2784 Kาคอมมิชชั่น	2784 Kาคอมมิชชัน
""", 'จ': """
จด	2756 Kหมายข่าวของเรา	2775 Kหมายข่าวรายสัปดาห์ของเรา	2792 Kหมายข่าว
จะ	2774 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2788 Kวน์โหลดแอปของเรา	2788 Kวน์โหลดแอปได้	2788 Kวน์โหลดแอปเลย	2788 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2766 Kดต่อผู้สื่อข่าวของเรา	2766 Kดต่อกองบรรณาธิการ	2788 Kดตามเรา
ต่	2790 Kอเดือน	2790 Kอปี
""", 'ถ': """
ถื	2775 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2779 Kลองอ่าน
ทั	38 Kกมา	2785 Kศนะของผู้เขียน
ทา	2774 Kงเว็บไซต์ขอสงวนสิทธิ์	2776 Kงอีเมลทุก
ทุ	2776 Kกเช้าทางอีเมล
""", 'บ': """
บท	2780 Kความฟรี	2789 Kความนี้
บร	2792 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2791 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2777 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2791 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2766 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2768 Kมรับคุกกี้
""", 'ร': """
ระ	2791 Kบุว่า
รา	2790 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2777 Kวมสนับสนุนการทำงานของเรา	2788 Kวมสนับสนุน	2788 Kวมบริจาคให้เรา	2788 Kวมบริจาคกับเรา	2788 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2785 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2789 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2762 Kวนลิขสิทธิ์	2763 Kวนสิทธิ์
สน	2777 Kับสนุนสื่ออิสระ	2777 Kับสนุนการทำงานของเรา	2777 Kับสนุนนักข่าว	2788 Kับสนุนเรา	2788 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2756 Kัครรับจดหมายข่าว	2756 Kัครรับข่าวสาร	2788 Kัครรับ	2788 Kัครสมาชิกวันนี้	2788 Kัครสมาชิกเลย	2788 Kัครสมาชิกเพื่อ	2788 Kัครสมาชิกได้ที่	2788 Kัครสมาชิกของเรา	2792 Kาชิก
สำ	2779 Kหรับสมาชิกเท่านั้น
สื	2789 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2766 Kงเรื่องราวของคุณ	2766 Kงข่าวหาเรา	2788 Kงข้อมูลมาที่	2788 Kงคลิปมา
""", 'ห': """
หา	2766 Kกคุณมีข้อมูล
ห้	2762 Kามคัดลอกหรือ	2762 Kามคัดลอกข้อความ	2762 Kามคัดลอกเนื้อหา	2762 Kามคัดลอกบทความ	2763 Kามทำซ้ำ
""", 'อ': """
อย	2788 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2756 Kเมลของคุณ
อ่	2779 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2788 Kียนถึงเรา	2788 K้าสู่ระบบเพื่อ
เฉ	2779 Kพาะสมาชิก
เน	9 Kื้อหานี้	2768 Kื้อหาจากภายนอก	2768 Kื้อหาภายนอก
เป	2779 K็นสมาชิกอยู่แล้ว	2791 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2774 Kื่อแสดงความคิดเห็น	2779 Kื่ออ่านต่อ	2779 Kื่ออ่านบทความ	2787 Kิ่มเพื่อนไลน์	2787 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2774 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2766 K้งเบาะแสข่าว	2766 K้งเรา	2788 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2765 Kล่งข่าวที่ต้องการ	2765 Kล่งข่าวโปรด	2765 Kล่งที่มาที่ต้องการ
แอ	2787 Kดไลน์	2787 Kดไลน์เพื่อ	2788 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2788 Kวตเลย	2788 Kลดแอป
""", 'ใ': """
ให	2789 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2989 hãy gửi K
""", 'ủ': """
ủng	2978 ly cà phê K hộ	2989 hãy K hộ
""", 'あ': """
あと	1722 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1730 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1689 Kいのブラウザ
お寄	1730 Kせください
お届	57 Kけします
お申	1710 Kし込みはこちら	1730 Kし込みください	1730 Kし込みはこちら
お聞	1730 Kかせください
お見	1730 K逃しなく
お試	1730 Kしください
お読	1730 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1727 K転載したものです	1727 Kの転載です
か月	1676 K無料	1732 K無料
""", 'が': """
が無	1689 javascriptK効
""", 'こ': """
ここ	1675 Kからは有料	1676 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1675 K記事は有料	1675 K記事は会員	1694 K記事についてのご意見	1731 K記事が	1731 K記事を	1731 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1689 K用のブラウザ
ご協	1730 K力ください
ご存	1728 Kじの方は
ご寄	1673 K付をお願い	1730 K付
ご意	43 K見・ご反論	1694 K見・ご感想	1694 K見をお寄せ
ご感	1694 K想をお寄せ
ご支	1673 K援をお願い	1730 K援
ご登	1719 K録ありがとうございます	1730 K録
ご覧	1730 Kください	1730 Kいただけます
ご購	1730 K読
ご連	1730 K絡ください
""", 'す': """
すで	1722 Kに会員の方
すべ	1676 Kての記事が
""", 'ぜ': """
ぜひ	1686 Kフォロー
""", 'で': """
でも	1686 K配信中
で受	1703 lineKけ取る
で届	1703 lineKく
で最	1703 lineK新
""", 'と': """
と強	1733 K調
と書	1733 Kい
と発	1733 K表
と話	1733 Kし	1733 Kす
と語	1733 Kっ	1733 Kる
と説	1733 K明
と述	1733 Kべ
""", 'に': """
によ	1733 Kると
""", 'の': """
の使	1692 cookieK用
の学	48 aiK習
の採	1710 K用情報
の提	1727 K供記事です
""", 'を': """
をフ	1686 Kォローする	1686 Kォローしよう
を使	1692 cookieK用
を利	1692 cookieK用
を有	1689 javascriptK効	1689 javascript K効
を発	1733 K表した
を許	1707 cookieK可
""", 'ア': """
アカ	1703 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1726 Kィリエイト広告	1726 Kィリエイトプログラム	1726 Kィリエイトリンク
アプ	1681 Kリで開く	1681 Kリで読む	1681 Kリはこちら	1682 Kリを開く	1682 Kリをダウンロード	1682 Kリのダウンロード	1682 Kリをインストール	1718 Kリなら通知	1718 Kリなら速報	1718 Kリなら、	1718 Kリで読むと	1718 Kリなら
アン	1714 Kケートにご協力	1714 Kケートはこちら	1714 Kケート実施中	1715 Kケートに答えて
""", 'カ': """
カ月	1676 K無料	1732 K無料
""", 'ク': """
クイ	1715 Kズに答えて
クッ	1691 cookie(Kキー)	1692 Kキーを使用	1692 Kキーを利用	1707 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1694 Kントを投稿するには	1694 Kントするには	1694 Kントをお寄せ	1695 Kント欄で	1695 Kント欄に	1695 Kント欄から	1695 Kント欄へ	1717 Kントは削除します	1717 Kントは削除することが	1717 Kントは削除する場合	1717 Kントは承認	1717 Kントは公開前	1717 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1673 Kートをお願いします	1730 Kートをお願い	1730 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1730 Kンロードしてください
""", 'チ': """
チケ	1710 Kット販売中
チャ	1687 Kンネル登録を	1703 Kンネルに参加する	1703 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1679 Kースレターに登録	1680 Kースレターを	1703 googleKースで	1719 Kースレター登録はこちら	1734 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1686 Kローして最新	1686 Kローをお願い	1730 Kローしてください
""", 'プ': """
プッ	1682 Kシュ通知
プラ	1691 Kイバシーポリシーに
プレ	1676 Kミアム会員
プロ	1726 Kモーションが含まれ	1726 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1679 Kマガに登録	1680 Kマガで	1719 Kマガ登録はこちら	1719 Kマガの登録	1731 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1679 Kルマガジンに登録	1680 Kルマガジンで	1680 Kルマガジンを	1680 Kルでお届け	1694 Kルアドレスが公開されることはありません	1719 Kルアドレスを入力してください	1734 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1675 Kインして続きを	1675 Kインしてください	1676 Kインが必要	1730 Kインして
""", 'ヶ': """
ヶ月	1676 K無料	1732 K無料
""", '上': """
上优	3024 在googleK先
上優	3024 在googleK先
""", '下': """
下方	3059 K留言
下載	3005 K客戶端	3007 Kapp	3007 K應用程式
下载	3005 K客户端	3007 Kapp	3007 K应用	3058 K客户端
""", '不': """
不代	3023 K表本站	3040 K表本站立场	3053 K表本報立場	3053 K表本报立场	3053 K表本站立场	3053 K表本站立場	3053 K表本媒體立場	3053 K表本網立場	3053 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3023 K转载	3023 K轉載
不认	43 K同本文
不錯	3058 K過
不错	3058 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3023 K表作者
仅供	3040 K其表达个人看法
仅限	3045 K会员	3045 K订户
""", '他': """
他說	3061 K
他说	3061 K
""", '付': """
付費	3000 K後	3062 K牆
付费	3000 K后	3062 K墙
""", '以': """
以閱	2999 K讀全文
以阅	2999 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3000 K专享	3045 K限定内容
会員	50 Kの方は	50 Kは月に	1675 K限定です	1675 K限定の記事	1675 K登録できます	1676 K登録すると	1676 K登録が必要	1722 Kの方はこちら	1722 K登録で続きを読む	1722 K登録後にご覧	1730 K登録して	1730 K登録は	1730 K登録がお済み	1730 K登録をお願い	1730 K登録で	1730 K登録のうえ	1730 K登録はこちら	1730 K登録ください	1731 Kの方
会費	1720 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2997 K支持	3058 K支持,	3058 K支持让	3058 K支持讓	3058 K支持是
""", '使': """
使用	3015 Kcookie改善	3015 Kcookie以	3015 K cookie 以	3015 K cookie 来	3015 K cookie 來	3016 Kcookie来	3016 Kcookie來
""", '來': """
來自	3031 K外部平台的內容
""", '依': """
依靠	3043 K读者的支持	3043 K讀者的支持
""", '侵': """
侵权	3023 K请	3023 K必究
侵權	3023 K必究
""", '個': """
個人	1692 K情報の取り扱い	1727 Kの見解です	3040 K看法
""", '偏': """
偏好	3024 K來源	3024 K来源
""", '僅': """
僅限	3045 K會員	3045 K訂戶
""", '優': """
優先	1702 Kソース	1702 K表示に設定	1702 Kする情報源	1702 K的に表示
""", '免': """
免費	15 K閱讀	3054 K文章	3054 K閱讀篇數	3054 K閱讀額度	3055 K註冊即可	3055 K註冊後	3058 K訂閱	3060 K試用
免费	15 K阅读	3054 K文章	3054 K阅读篇数	3055 K注册即可	3055 K注册后	3058 K订阅	3060 K试用
""", '全': """
全文	20 Kを	1675 Kを読むには	1675 Kをお読み
""", '公': """
公众	16 K号	3010 K号:
公式	1682 Kアプリ	1686 Kアカウントをフォロー	1686 Kアカウントを友だち	1703 Klineはこちら	1731 Kline
""", '关': """
关注	3010 K我们的	3058 K我们
""", '内': """
内阅	3005 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3061 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1732 K
初月	1722 K#円で	1732 K無料
""", '判': """
判断	1733 Kした
""", '利': """
利用	1691 K規約に同意
""", '前': """
前請	3040 K先登入
前请	3040 K先登录
""", '剩': """
剩余	2999 K#%
剩餘	2999 K#%
""", '力': """
力を	1720 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3010 Kline好友	3010 Kline官方	3010 Kline@	3043 K贊助行列	3043 K赞助行列	3058 K会员	3058 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1731 Kになります
""", '動': """
動画	40 Kや写真	1711 Kをご覧ください	1711 Kはこちら	1712 Kでも詳しく	1712 Kでも解説
""", '包': """
包月	3060 K
""", '即': """
即可	3040 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1687 Kち追加
""", '収': """
収益	1726 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3003 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1704 K班までご	1720 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1679 Kトレイに
""", '只': """
只靠	3043 K讀者	3043 K读者
""", '同': """
同意	3031 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3061 K
告诉	38 K我们	67 K我们	3061 K
""", '呼': """
呼び	1733 Kかけた	1733 Kかける	1733 Kかけて	1733 K掛け
""", '命': """
命じ	1733 Kた
""", '喊': """
喊道	3061 K
""", '因': """
因为	3058 K有你的支持
因為	3058 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1726 Kの一部が還元
""", '外': """
外部	1707 Kコンテンツ	3031 K内容	3031 K內容
""", '她': """
她說	3061 K
她说	3061 K
""", '好': """
好評	1710 K発売中
""", '如': """
如侵	3023 K权
如有	3023 K侵权	3023 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3011 K微信
""", '定': """
定期	3058 K定額
""", '寄': """
寄付	1730 Kをお願い	1734 K
寄到	3003 K您的信箱	3042 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3061 K
""", '居': """
居合	1728 Kわせた方は
""", '已': """
已是	2999 K會員	3045 K订户	3045 K訂戶
已经	2999 K是会员
""", '年': """
年額	1732 K
""", '广': """
广告	11 K	3017 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1689 Kブロック	1720 Kに頼らず
""", '廣': """
廣告	11 K	3017 K攔截
""", '开': """
开启	3007 K通知
""", '弊': """
弊社	1731 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1731 Kイト
当社	1731 Kの
当編	1731 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3007 K扫	3011 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1673 Kをお願いします	1730 Kをお願い	1730 Kして
""", '您': """
您已	3042 K成功订阅	3042 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2997 K支持	3043 K每一份捐款	3043 K每一筆捐款	3058 K捐款	3058 K支持,	3058 K支持让	3058 K支持讓	3058 K支持是
""", '情': """
情報	1704 Kをお寄せください	1704 K提供はこちら	1704 K提供を募集	1704 K提供をお待ち	1704 Kをお待ちして	1728 Kをお持ちの方は	1728 K提供窓口
""", '感': """
感謝	3042 K您的訂閱	3058 K閱讀	3058 K您的支持
感谢	3042 K您的订阅	3058 K阅读	3058 K您的支持
""", '成': """
成为	51 K其中一员	2999 K会员即可	3045 K付费会员	3058 K会员,	3058 K会员即可	3058 K我们的会员
成為	2999 K會員即可	3043 K我們的贊助	3045 K付費會員	3058 K會員,	3058 K會員即可	3058 K我們的會員
""", '我': """
我们	3015 K使用cookie	3015 K使用 cookie	3059 K的
我們	3015 K使用cookie	3015 K使用 cookie	3059 K的
""", '手': """
手机	3007 K客户端
""", '打': """
打开	3005 Kapp	3007 K微信
打開	3005 Kapp
""", '扫': """
扫一	3007 K扫
扫描	3005 K二维码下载	3005 K二维码加入	3007 K二维码关注	3058 K二维码下载	3058 K二维码关注	3058 K二维码加入	3058 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3023 K有风险
""", '指': """
指出	3061 K
指摘	1733 Kした
""", '捐': """
捐助	3043 K我们	3043 K我們
捐款	3058 K支持	3062 K
""", '掃': """
掃一	3007 K掃
掃描	3005 K qr	3058 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3007 K通知
推送	14 K	3007 K通知
""", '支': """
支持	2996 K獨立媒體	2996 K独立媒体	2997 K我们的	2997 K我們的	3058 K我们,	3058 K我們,	3058 K我们。	3058 K我們。	3058 K我们的报道	3058 K我們的報導	3058 K我们的新闻	3058 K我們的新聞	3058 K我们的记者	3058 K我們的記者	3058 K我们的工作	3058 K我們的工作	3058 K我们继续	3058 K我們繼續
支援	1730 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3023 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3024 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1733 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3045 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1679 K情報をお届け
""", '會': """
會員	50 K每月	3000 K專享	3045 K限定內容
""", '月': """
月額	1676 K#円	1732 K
""", '有': """
有了	3058 K你的支持	3058 K您的支持
有料	50 K会員は	1675 K会員限定	1675 K会員になる	1675 K会員の方	1722 K記事が読めます	1734 K会員
有权	3040 K删除
有權	3040 K刪除
""", '未': """
未經	3023 K授權不得	3023 K授權,不得	3023 K授權禁止	3023 K授權請勿	3023 K授權,請勿
未经	3023 K授权不得	3023 K授权,不得	3023 K授权禁止	3023 K授权,禁止	3023 K授权请勿	3023 K授权,请勿
""", '本': """
本ま	1722 月#Kで無料で
本ア	1731 Kプリ
本サ	1731 Kイト
本刊	3059 K
本報	3059 K導
本报	3059 K读者	3059 K道
本文	3023 K来源	3059 K
本站	3059 K
本紙	38 Kまで	67 Kまで
本網	3015 K站使用	3059 K
本网	3015 K站使用
本記	1731 K事
本誌	1731 K
""", '来': """
来自	3031 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3010 K关注	3058 K加入	3058 K赞助	3058 K订阅	3058 K投稿
""", '歡': """
歡迎	3010 K追蹤	3058 K加入	3058 K贊助	3058 K訂閱	3058 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1675 K#文字	1675 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3060 K
每日	3004 K简报	3004 K簡報	3004 K電子報
每月	3060 K
""", '求': """
求め	1733 Kた	1733 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3017 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3058 K关注	3058 K这里
""", '無': """
無料	15 K記事	1675 Kで会員登録	1675 K会員に登録	1722 Kで読める記事の上限	1722 K会員になると	1730 K会員に登録	1730 K会員登録	1732 K体験
無断	1701 K転載	1701 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3023 K所有	3023 K归本	3023 K归原	3023 K归作者	3023 K归属
版權	3023 K所有	3023 K歸
""", '独': """
独立	1731 Kしたジャーナリズム	3059 K新闻	3059 K媒体
""", '獨': """
獨立	3059 K新聞	3059 K媒體
""", '獲': """
獲得	3052 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3059 K者
由读	3059 K者
""", '申': """
申し	1710 K込みはこちら
申込	1710 Kみはこちら	1710 Kはこちら
""", '电': """
电子	3062 K报
""", '畅': """
畅读	3045 K全站
""", '留': """
留言	85 K区	85 K區	3059 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1704 Kをお寄せ
""", '登': """
登入	24 K或	2999 K後繼續	2999 K會員	3055 K或註冊
登录	24 K或	2999 K后继续	2999 K后查看全文	2999 K后查看完整	3055 K或注册
登録	1722 Kして続きを読む	1730 Kしてください	1730 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1731 Kまの
""", '看': """
看更	3005 appK多
""", '禁': """
禁止	3023 K转载
禁無	1700 K断
""", '私': """
私た	1731 Kちの
""", '科': """
科し	1733 Kた
""", '称': """
称	3061 K
""", '稱': """
稱	3061 K
""", '立': """
立即	3058 K加入我们	3058 K加入我們	3058 K订阅	3058 K訂閱	3058 K下载	3058 K下載	3058 K报名	3058 K報名	3058 K成为会员	3058 K成為會員
""", '第': """
第一	3040 K条评论	3040 K則留言	3040 K條評論
""", '筆': """
筆者	1727 K個人の見解
""", '紙': """
紙の	1731 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1675 Kを読むには	1675 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1731 K部では
""", '繼': """
繼續	2999 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2999 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3061 K
者说	3061 K
""", '联': """
联盟	74 K链接	3052 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3052 K行銷連結	3052 K連結
聯絡	38 K我們
""", '若': """
若有	3023 K侵权	3023 K侵權
""", '获': """
获得	3052 K佣金
""", '著': """
著作	1701 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3040 K本站立场
表示	3061 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2999 K即可	2999 K後繼續	3003 K我們的	3003 K電子報	3058 K我們	3062 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1704 Kまでご連絡ください
""", '訴': """
訴え	1733 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1733 Kた
認為	3061 K
""", '說': """
說:	3061 K
說。	3061 K
說道	3061 K
""", '読': """
読み	1676 K放題
読者	18 Kの寄付	18 Kの支援	1720 Kの会費で	1731 Kの皆様	1731 Kの皆さ	1731 Kアンケート
""", '請': """
請先	3058 K登入
請啟	3015 K用javascript
請我	54 K喝咖啡
請捐	3058 K款
請支	2996 K持我們	3058 K持我們
請登	3058 K入後	3058 K入以
請立	3058 K即捐款
請輸	3042 K入您的電子	3058 K入您
請點	3058 K擊此處	3058 K擊這裡	3058 K擊下方	3058 K擊連結
""", '讀': """
讀者	43 K投書	3059 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2999 K即可	2999 K后继续	3003 K我们的	3003 K电子报	3058 K我们	3062 K费
""", '认': """
认为	3061 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3040 K服务协议
""", '说': """
说:	3061 K
说。	3061 K
说道	3061 K
""", '请': """
请先	3058 K登录
请启	3015 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3058 K款
请支	2996 K持我们	3058 K持我们
请点	3058 K击此处	3058 K击这里	3058 K击下方	3058 K击阅读	3058 K击关注	3058 K击链接
请登	3058 K录后	3058 K录以
请立	3058 K即捐款
请输	3042 K入您的电子邮箱	3042 K入您的邮箱	3058 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3059 K问卷	3059 K群
""", '責': """
責任	3023 K編輯:
""", '賺': """
賺取	3052 K佣金
""", '購': """
購読	1675 K者の方は	1676 Kすると	1730 Kしてください	1731 K者の方	1734 K料
""", '贊': """
贊助	2996 K我們	3058 K我們
""", '责': """
责任	3023 K编辑:
""", '赚': """
赚取	3052 K佣金
""", '赞': """
赞助	2996 K我们	3058 K我们
""", '身': """
身边	3059 K的新鲜事
身邊	3059 K的新鮮事
""", '転': """
転載	45 K	1700 Kを禁じ
""", '輸': """
輸入	3042 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3023 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3023 K请注明
""", '输': """
输入	3042 Kemail
""", '这': """
这篇	3059 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3010 K我們的	3024 Kgoogle news	3058 K我們
""", '送': """
送っ	49 Kてください
送到	3042 K你的邮箱	3042 K您的邮箱	3042 K您的信箱
""", '這': """
這篇	3059 K文章
""", '通': """
通知	14 K	1682 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1719 Kニュースレター
""", '邀': """
邀請	3058 K您
邀请	3058 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3061 K
""", '长': """
长说	3061 K
""", '開': """
開啟	3007 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2999 K全文請
""", '關': """
關注	3010 K我們的	3058 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2999 K全文请
""", '随': """
随时	3058 K掌握
""", '隐': """
隐私	3016 K政策
""", '隨': """
隨時	3058 K掌握
""", '隱': """
隱私	3016 K權政策	3016 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3062 K報
""", '需': """
需接	3031 K受cookie
需要	3031 K接受cookie	3058 K您的支持	3058 K你的支持
""", '音': """
音声	1711 Kでもお聴き
""", '首': """
首年	3057 K仅需
首月	3045 K仅需	3045 K只要	3057 K免费	3057 K免費	3057 K仅	3057 K僅	3057 K只需	3060 K
首选	3024 K来源	3024 K新闻来源
首選	3024 K來源	3024 K新聞來源
""", '點': """
點擊	3058 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1785 K
가입해	1785 K 주세요
""", '강': """
강조했다	1788 K
""", '계': """
계속	1739 K 읽으려면	1739 K 읽으시려면
계신	1762 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1749 K 뉴스에서
구독	50 K 회원은	1739 K 후 이용
구독료	1789 K
구독을	1785 K 신청하세요
구독자	1739 K 전용 기사	1739 K 전용 콘텐츠	1739 K 전용입니다	1739 K 전용 서비스	1786 K
구독자는	50 K
구독자만	1739 K 볼 수	1776 K 읽을
구독자에게만	1776 K 제공
구독하고	1749 K
구독하세요	1761 K	1785 K
구독하시면	1739 K
구독해	80 K 주세요	1748 K 주세요	1774 K 주셔서	1785 K 주세요
구독해주세요	1748 K
구독해주셔서	1774 K
""", '금': """
금요일	1774 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1739 전체 K 보려면	1776 전체 K 읽어보세요
기자를	1775 K 응원해
기자에게	1762 K 연락해 주세요
""", '남': """
남겨주세요	1785 K
""", '네': """
네이버	1749 K 메인에서	1761 K 구독
네이버에서	1749 K 구독
""", '놓': """
놓치지	1785 K 마세요
""", '눌': """
눌러주세요	1785 K
""", '뉴': """
뉴스레터	78 K	1741 K 구독하기	1741 K 구독하세요	1741 K 신청하기	1741 K 구독 신청하기	1786 K	1789 K
뉴스레터로	1741 K 받아
뉴스레터를	1741 K 받아	1741 K 구독하세요	1741 K 구독해	1741 K 구독하고	1741 K 구독하면	1785 K 신청하세요
""", '다': """
다운로드하세요	1785 K
""", '달': """
달	1776 첫 K #원
""", '당': """
당신의	1762 K 제보가	1786 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1772 K 삭제될	1772 K 삭제합니다	1772 K 통보	1772 K 예고	1772 K 운영자	1772 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1788 K
""", '독': """
독립	1786 K 언론
독립언론	1786 K
독립언론을	1775 K 지켜
독자	1784 K 후원으로	1785 K 여러분의	1786 K 여러분
독자님의	1737 K 후원	1784 K 후원으로
독자들의	18 K 후원	1784 K 후원으로
독자의	1784 K 후원으로	1786 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1774 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1785 K
""", '로': """
로그인	24 K	1739 K 후 이용
로그인이	1739 K 필요합니다	1739 K 필요한 서비스	1739 K 필요해요
로그인하거나	1785 K
로그인하고	1776 K 계속
로그인하면	1776 K 계속
로그인하시면	1739 K
""", '링': """
링크에서	1785 K 확인하세요
""", '마': """
마음에	1775 기사가 K 드셨다면
""", '만': """
만나보세요	1785 K
""", '말': """
말했다	1788 K
""", '매': """
매월	1787 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1774 K 보내드려요
메일함으로	1741 K
""", '무': """
무단	1759 K 복제	1759 K 전재
무단전재	1758 K
무료	15 K 기사	1782 K 기사	1787 K 체험
무료로	15 K 볼 수 있는	1776 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1785 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1788 K
""", '보': """
보내	57 K 드립니다	1785 K 주세요
보내드리는	1774 K
보내드립니다	57 K	1774 K
보내주세요	1785 K
""", '본': """
본	1786 K 기사
본사의	1780 K 편집 방향	1780 K 편집방향
본지는	1786 K
본지의	1780 K 편집 방향	1780 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1762 K 보내주세요	1762 K 보내 주세요
사전	1767 K 등록하기	1767 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1760 K 매체로	1760 K 출처로	1760 K 언론사	1760 K 매체
선호하는	1760 K 출처
""", '설': """
설명했다	1788 K
설문에	1785 K 참여하세요
설치하세요	1785 K
""", '세': """
세미나	1767 K 신청하기
""", '소': """
소식을	1774 K 전해드립니다
""", '속': """
속보를	1773 K 받아보세요
""", '수': """
수수료를	1779 K 받을 수 있습니다	1779 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1784 K 후원으로
시작하세요	1785 K
""", '아': """
아래에서	1785 K 확인하세요
""", '알': """
알려	1785 K 주세요
알려주세요	1785 K
알림	1745 K 받기	1745 K 설정
알림을	14 K	1773 K 켜고
""", '앱': """
앱	1745 K 다운로드	1745 K 설치	1773 K 설치하기
앱에서	1744 K 보기	1744 K 열기	1773 K 더 편하게	1785 K 확인하세요
앱으로	1744 K 보기	1773 K 더
앱을	1745 K 다운로드	1773 K 다운로드하세요	1773 K 설치하세요
""", '언': """
언론을	1775 독립 K 지켜
""", '여': """
여기서	1785 K 확인하세요
여러분	1786 K 덕분
여러분의	1762 K 제보를	1775 K 후원이	1785 K 후원
""", '영': """
영상에서	1768 K 확인하세요	1768 K 확인할 수 있습니다	1785 K 확인하세요
영상으로	1768 K 확인하세요
영상을	1768 K 확인하세요
""", '온': """
온라인	1767 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1765 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1786 K 기자
우리의	1786 K 저널리즘
""", '운': """
운영되고	1775 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1775 K 응원
""", '월': """
월	1787 K #원
""", '유': """
유료	1739 K 구독자만
유튜브	1749 K 구독
""", '음': """
음성으로	1768 K 들으려면	1768 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1785 K
응원해	1737 K 주세요	1785 K 주세요
""", '의': """
의견을	1785 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1786 K 기사가	1786 K 기사는	1786 K 기사
이메일	1742 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1741 K 입력하세요	1741 K 입력해 주세요	1741 K 입력해주세요	1741 K 입력하시면
이미	1776 K 구독자이신가요
이벤트에	1785 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1767 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1760 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1758 K 금지
재배포금지	1758 K
""", '저': """
저작권법	1759 K
저작권법의	1759 K
저작권자	1759 K
저작권자의	1759 K
저희	1786 K 뉴스레터	1786 K 채널	1786 K 앱
저희는	1786 K
저희를	1786 K
""", '적': """
적었다	1788 K
""", '전': """
전문을	20 K
전용	1739 회원 K 기사	1739 회원 K 콘텐츠	1739 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1788 K
""", '정': """
정기후원	1787 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1762 K 부탁드립니다
제보는	1762 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1762 K 기다립니다	1762 K 받습니다
제보해	38 K 주세요	67 K 주세요	1785 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1779 K 링크
제휴링크	1779 K
""", '좋': """
좋아요	1761 구독과 K 부탁
좋아요를	1761 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1785 K 확인하세요	1785 K 신청하세요	1785 K 참여하세요
지켜주세요	1785 K
""", '채': """
채널	1748 K 추가	1761 K 추가하기	1761 K 구독하기	1783 K 추가하고	1783 K 추가하면
채널에	1761 K 참여하세요
채널에서	1761 K 소식을	1785 K 확인하세요
채널을	1783 K 추가하고	1783 K 추가하면	1783 K 추가해	1783 K 구독하고	1783 K 구독하면
채용	1767 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1787 K 달
""", '추': """
추가해	1761 K 주세요
추가해주세요	1761 K
""", '친': """
친구	1761 K 추가하세요
""", '카': """
카카오톡	1783 K 채널에서	1783 K 채널
""", '커': """
커피	54 K 한 잔 사	1775 K 한 잔 값으로
""", '쿠': """
쿠키	1765 K 동의가
쿠키를	1765 K 허용해야	1765 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1767 K 보기
""", '파': """
파트너스	1779 K 활동
""", '팔': """
팔로우하기	1748 K	1761 K
팔로우하세요	1785 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1780 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1779 K 받아
""", '활': """
활용	1758 ai 학습 및 K 금지
""", '회': """
회원	1739 K 전용입니다
회원가입	1739 K 후	1785 K 후
회원가입은	1785 K
회원가입을	1785 K 하
회원가입하고	1785 K
회원가입하면	1776 K 월
회원가입하세요	1785 K
회원가입하시면	1785 K
회원만	1739 K 볼 수
""", '후': """
후원금	1789 K
후원으로	1775 독자의 K 운영됩니다	1775 독자의 K 운영하는
후원을	1737 K 부탁드립니다	1785 K 부탁
후원이	1737 K 필요합니다	1737 K 큰 힘이
후원하세요	1785 K
후원해	80 K 주세요	1737 K 주세요	1785 K 주세요
후원회원의	1784 K 후원으로
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
actualité
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
anmäl
anmäla
annoncé
annoncør
annonslänkar
annonsör
annonsør
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
děkujeme
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
ensimmäinen
enthält
entraînement
enviáselo
envíala
envíalo
envíanos
epizódu
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
felietonistką
felietonistą
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
frågade
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
predchádzajúceho
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
précisé
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
päätoimittaja
päätti
påminde
pénzbe
pénzéből
písemného
písomného
píšte
pódcast
pārpublicēt
pārpublicēšana
pārsūtiet
přebírat
přebírání
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
quyên
quyền
quảng
radził
radziła
radí
rakstīja
rappelé
rašykite
rašė
recibirás
reclamă
reconoció
recordó
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
uredništva
uredništvo
uredništvu
urmărește
urmăriți
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
écris
écrit
écrivain
écrivez
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
διαφωνείτε
διεύθυνση
δικαιώματος
διοργανωτές
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
εκφράζουν
εμφανίζεται
εμφανιστεί
ενεργοποιήστε
ενημερωτικά
ενημερωτικό
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
допомагає
допомога
допомогою
допоможе
допоможуть
допоможіть
допускается
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
попита
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
текстове
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
البديل
البريدية
التحرير
التطبيق
التعليق
التعليقات
التقرير
الخارجية
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
تطبيق
تطبيقنا
تعبر
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
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अनुभव
अनुवाद
अनुसार
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
が無
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
で受
で届
で最
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
告訴
告诉
呼び
命じ
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
最新
會員
月額
有了
有料
有权
有權
未經
未经
本ま
本ア
本サ
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
欢迎
歡迎
此內
此内
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
点击
無料
無断
照片
版权
版權
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
若有
获得
著作
虚拟
表明
表示
要发
要發
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
기사를
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
