"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2991
# comentário	2292
# comentários	2292
# gün ücretsiz deneyin	2831
# hozzászólás	1517
# komentářů	315
# komentāri	1872
# odpovědi	400
# odpovědí	400
# odpowiedź	2252
# příspěvků	315
# sekunden zurück	650
# σχόλια	696
# коментарі	2911
# коментарів	2911
# комментариев	2419
# комментарий	2419
# комментария	2419
# תגובות	1411
# تعليقات	111
# نظر	1186
# कमेंट	1463
# € al mes durante # meses	1121
# € al mese per # mesi	1692
# € por mês durante # meses	2333
#か月無料	1712
#カ月無料	1712
#ヶ月無料	1712
#件のコメント	1728
#則留言	3053
#条评论	3053
""", 'a': """
a cikk a hirdetés alatt folytatódik	1513
a cikk a hirdetés után folytatódik	1513
a cikk meg is hallgatható	1511
a cikk meghallgatása	1520
a cikk megosztása	1511
a folytatáshoz regisztráljon	1505
a hirdetés után folytatjuk	1513
a kommentelés lezárult	1517
a lire également	1339
a rovat további cikkei	1518
a szerző a lap munkatársa	1528
a szerző jogász	1528
a szerző közgazdász	1528
a szerző politológus	1528
a szerző történész	1528
a szerző újságíró	1528
a témában további cikkek	1518
abo abschließen	497
abo auswählen	657
abo wählen	657
abonați-vă	2345
abonează-te	2345
abonelere özel	2831
abonner nå	2067
abonner på nyhetsbrevet	2072
abonnér	416
abonnér nu	416
abonnés	1306
abonnés uniquement	1379
abonē	1866
abonē jaunumus	1890
abonē un lasi visus rakstus	1866
abonēt	1866
abrir menú	1082
aby odtworzyć film, włącz javascript	2230
acasă	2359
accede a todos los contenidos sin límites	1121
acceptera och fortsätt	2755
acceptera och stäng	2755
acceptér	430
acceptă toate	2367
acceptă și afișează conținutul	2367
accéder à l'article	1306
aceitar e ver o conteúdo	2314
aceito receber comunicações e ofertas	2328
acest articol este rezervat abonaților	2382
acesta este ultimul tău articol gratuit	2382
acheter ce numéro	1366
achetez ce numéro	1366
activează alertele	2376
activează notificările	2376
actualités	1339
ad 광고	1804
adaugă un comentariu	2356
add meg az e-mail-címed	1523
además	1079
adhérer	1297
adja meg az e-mail-címét	1523
adja meg e-mail-címét	1523
adomány	1503
adományozok	1503
adományozás	1503
adreça electrònica	283
afișează conținutul	2367
afișează conținutul extern	2367
afișează originalul	2360
agora não	2265
ai deja un abonament? autentifică-te	2382
ai kan göra fel	2777
ai kan göra misstag	2777
ai może popełniać błędy	2250
ai může chybovat	398
ai může dělat chyby	398
ai observat o greșeală	2356
ai सारांश	1478
ai से तैयार सारांश	1478
ai 요약	1804
ai-genererat innehåll	2778
ai-genereret resumé	441
ai-resumé	441
ai-összefoglaló	1520
ai-översatt	2777
ai-översättning	2778
aicinām ievērot cieņu komentāros	1872
aiheeseen liittyvää	1246
aiheesta lisää	1246
aitäh liitumast	1158
aizvērt	1874
aizvērt reklāmu	1875
ai摘要	3073
ai重點整理	3073
ajouter à mes favoris	1325
ajouter à vos sélections	1325
ajándékozza a cikket	1511
ajándékozza a cikket barátjának	1511
ajánlataink	1518
ajánljuk	1518
ajánljuk még	1518
ajánlott	1518
ajánlott cikkek	1518
ajánló	1518
akceptuję	2163
akceptuję i kontynuuję	2228
akceptuję i przechodzę do serwisu	2228
akkurat nå	2088
aktuální čas	378
aktuální čas #	378
aktuálně	316
akzeptieren und schließen	648
alla bidrag hjälper	2763
alla rättigheter reserverade	2775
alle abo-angebote im überblick	589
alle angaben ohne gewähr	595
alle beiträge anzeigen	662
alle beiträge der autorin	662
alle beiträge des autors	662
alle inhalte sind urheberrechtlich geschützt	636
alle newsletter im überblick	580
alle preise ohne gewähr	595
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	519
als bevorzugte quelle hinzufügen	674
als podcast hören	590
alte știri	2357
alterar preferências de cookies	2314
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2370
am înțeles	2360
amintește-mi mai târziu	2343
anderen betrag wählen	655
andra läser	19	2699
andra läser just nu	19
andra läste även	2699
andre har også lest	19
andre leser nå	2088
andre leste også	2088
andre læser	438
andre læser lige nu	438
andre læser også	19
andre læste også	438
angebot auswählen	657
angebot wählen	589
anhören	518
anhören # min	518
anmäl	2780
anmäl annons	2783
anmäl dig	2682
anmäl dig till nyhetsbrevet	2682
anmäl inlägg	2779
anmäl kommentar	2779
annonce - artiklen fortsætter nedenfor	429
annonces légales	1366
annoncørbetalt	87
annoncørbetalt indhold	87	446
annons - artikeln fortsätter nedan	2691
annons från våra partner	2783
annonsen slutar här	2691
annonser från google	2783
annonsinnehåll	2706
annonslänk	2691
annonsörsinnehåll	2706
annonsørinnhold	87	2096
ano, prosím	381
ano, rád	381
anonym brevlåda	2774
anonym tipslåda	2774
anonymní schránka	395
anpassa inställningar	2755
anulezi oricând	2382
anuluj odpowiedź	2166
användarnamn	2766
användarnamn eller e-postadress	2765
användarvillkor	2692
anzeige schließen	676
anzeigensonderveröffentlichung	595
anúncio	2287
anúncios	2287
apmaksāts saturs	1875
après la publicité	1330
após a publicidade	2287
apóyanos	1040
apúntate	1052
arată mai puțin	2360
arată tot	2360
arkadaşina gönder	2838
arkadaşinla paylaş	2838
article abonné	1306
article ajouté à vos sélections	1325
article précédent	1339
article réservé aux abonnés	1306
article sponsorisé	1366
articles associés	1339
articles liés	1339
articles recommandés	1339
articles récents	1339
articol exclusiv pentru abonați	2382
articole asemănătoare	2357
articole înrudite	2357
articoli più letti	1695
articolul continuă după reclamă	2353
articolul continuă mai jos	2353
articolul următor	2357
artikeln finns också som ljud	2687
artikeln fortsätter efter annonsen	2691
artikeln fortsätter nedan	2691
artikeln fortsätter under bilden	2691
artikeln går att lyssna på	2687
artikeln läses upp av en syntetisk röst	2757
artikeln är automatiskt genererad	2777
artikeln är låst	2677
artikeln är maskinöversatt	2777
artikeln är skapad automatiskt	2777
artikeln är skyddad av upphovsrätt	2775
artikeln är uppläst av en dator	2687
artikkel jätkub pärast reklaami	1142
artikkel jätkub reklaami järel	1142
artikkel täieneb	1140
artikkelen er låst	2067
artikkelen finnes også som lyd	2076
artikkeli jatkuu kuvan jälkeen	1240
artikkelin voi myös kuunnella	1238
artiklen er låst	416
artiklen er læst op af en robot	425
artiklen findes også som lyd	425
artiklen fortsætter efter annoncen	429
artiklen fortsætter nedenfor	429
artiklen fortsætter under billedet	429
artiklen kan også høres	425
artikli loeb ette tehishääl	1138
artiklit loeb tehishääl	1138
artykuł czytany przez syntezator mowy	2230
artykuł dla subskrybentów	2148
artykuł do słuchania	2230
artykuł premium	2238
artykuł sponsorowany	2162
artykuł zablokowany	2238
artykuły na e-mail	2151
artykuły partnerów	2256
artículo anterior	1079
artículo relacionado	1079
artículos recomendados	1125
artículos relacionados	1079
as notícias mais lidas	2336
ascultă	2350
aslini göster	2848
assine já	2270
atbalstīt	1866
atcel jebkurā laikā	1866
atradi kļūdu rakstā	1872
atvērt	1874
atšaukti galite bet kada	1825
aucun commentaire à ce niveau	1370
audio narrado por una voz automática	1104
auf apple podcasts hören	570
auf spotify hören	570
ausgewählt für sie	594
auswahl bestätigen	648
auswählen	658
automaticky přeloženo	398
automatické přehrávání	378
automatický překlad	399
automatisch übersetzt	670
automatische übersetzung	671
automatiskt översatt	2777
avfölj	2781
avis de décès	1366
avoimet työpaikat	1248
avregistrera dig när som helst	2768
avsluta när du vill	2677
avsluta när som helst	2768
avslutt når du vil	2067
avís legal	272
ayrintilar için tiklayin	2847
ayrintilar için tiklayiniz	2847
az első hónap csak # ft	1505
aç	2848
añadir a favoritos	1064
añadir a mi lista	1124
añadir comentario	1075
añadir usuario	1045
aún no te has registrado	1045
ačiū, kad užsiprenumeravote	1850
""", 'b': """
bankovním převodem	384
banküberweisung	496
bara för dig som prenumererar	2765
bara för prenumeranter	2765
bağiş yap	2830
bağiş yapin	2830
bağlantiyi kopyala	2838
başa dön	2847
bei google als quelle hinzufügen	519
bei spotify hören	570
beitrag nicht mehr verfügbar	650
bejelentkezés	1505
belépés	1505
benefício do assinante	2318
beställ boken	2751
betalas årsvis	2765
betalt innehåll	2783
betrag wählen	495
betygsätt receptet	61
betűméret	65
bez zobowiązań	2238
bezárás	1502
bieżący czas #	2230
bild in originalgröße	662
bild vergrößern	536	662
bildergalerie öffnen	662
bildirimleri aç	2886
bildirimleri açin	2886
bilety już w sprzedaży	2225
bitte füllen sie dieses feld aus	659
bitte geben sie eine gültige e-mail-adresse ein	659
bitte prüfen sie ihr postfach	659
bitte versuchen sie es später erneut	580
bitte versuchen sie es später noch einmal	659
bitte überprüfen sie ihr postfach	659
bize ulaşin	2844
bjud en vän på artikeln	2687
bjud oss på en kaffe	2763
bjud oss på kaffe	2763
bjud på en kaffe	2763
bli månadsgivare	2674
bli støttemedlem	2064
bliv støttemedlem	413
boletín	1052
browserul tău nu poate reda acest video	2367
brukervilkår	2081
bu haber abonelere özeldir	2831
bu içerik abonelere özeldir	2831
bugün değil	2829
bunlar da ilginizi çekebilir	2845
butlletí	283
buďte v obraze	305
bylo to pro vás užitečné	398
bylo to užitečné	398
bài cùng chuyên mục	3019
bài cùng tác giả	3019
bài khác	2992
bài liên quan	2992
bài mới nhất	3019
bài quảng cáo	3020
bài tiếp theo	2992
bài viết liên quan	2992
bài viết mới	3018
bài được dịch tự động	3018
bài đọc nhiều	3019
báo lỗi	2991
bármikor leiratkozhat	1523
bármikor leiratkozhatsz	1523
bármikor lemondhatja	1505
bármikor lemondható	1505
bäst värde	2766
bästa pris	2766
bình luận	2991
bình luận (#	2991
búsqueda	1082
bülten	2868
bülten üyeliği	2868
bültene abone oldunuz	2868
büyüt	2847
bądź na bieżąco	2151
bądź pierwszą osobą, która skomentuje	2252
błędny adres e-mail	2241
bővebben	1520
būkite pirmas	1831
būkite pirmas, pakomentavęs	1831
bạn có thể quan tâm	2992
bỏ qua	2975
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1120
cada contribuição conta	2331
cadastre-se grátis	2270
califica este artículo	1075
cargar más	1082
carte de crédit	1305
cartão de crédito	2269
categorieën	1943
categorías	1079
caută	2359
ce contenu vous a-t-il été utile	1364
ce résumé vous a-t-il été utile	1364
cele mai citite știri	2385
cele mai noi știri	2357
celkem hlasovalo # čtenářů	371
celá obrazovka	378
celý článek	318
celý článek zde	392
cerrar menú	1082
cerrar sesión	1045
cet article est en accès libre pour les abonnés	1379
cet article est lu par une voix de synthèse	1364
chcete dostávat notifikace	381
chcete dostávat upozornění	381
chci dostávat upozornění	381
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	2995
chia sẻ	2982
chia sẻ bài viết	2982
chia sẻ facebook	3018
chia sẻ qua facebook	3018
chia sẻ ý kiến của bạn	2991
chuyên mục	2992
chuyển đến công thức	61
chép liên kết	3018
chính sách bảo mật	2990
chính sách bảo mật | điều khoản sử dụng	2990
chính sách cookie	2990
chính sách quyền riêng tư	2990
chấp nhận tất cả	2990
chấp nhận tất cả cookie	2990
chủ đề	2992
chủ đề liên quan	2992
chủ đề nóng	3019
cikk megosztása	1511
cikk mentése	1511
cikkünk frissül	1520
citeşte şi	2357
citește fără limite	2382
citește mai departe	2357	2359
citește mai mult	2357	2359
citește regulile comunității	2370
citește și	2357
citi šobrīd lasa	1868
citiți și	2357
cofnij zgodę	2228
col·labora	259
comentariul tău așteaptă moderarea	2370
comentează	2356
comentário	2292
comentário aguardando moderação	2324
comentários	2292
comentários exclusivos para assinantes	2324
commander ce numéro	1366
commentaire en attente de modération	1370
commerciële bijdrage	1988
commerciële content	2055
commerciële inhoud	2055
compre a edição impressa	2318
conditions générales	1332
conectează-te cu facebook	2382
conectează-te cu google	2382
confidentialité	1332
configuración	1072
configuración de cookies	1072
configurações de cookies	2289
conheça todas as nossas newsletters	2328
consigue tu entrada aquí	1106
consulta les normes de participació	275
consultez notre charte de modération	1370
consíguelo en tu quiosco	1106
contenu externe recommandé	1362
contenu proposé par notre partenaire	1366
contenu sponsorisé	1330
contenus recommandés	1383
contenus sponsorisés	1330	1339
conteúdo de marca	2287
conteúdo exclusivo	2270
conteúdo exclusivo para assinantes	2333
conteúdo externo	2314
conteúdo externo recomendado	2314
conteúdo para assinantes	2270
conteúdo patrocinado	2287
conteúdo premium	2333
conteúdo produzido pela marca	2318
conteúdo relacionado	2296
conteúdos relacionados	2336
contingut només per a usuaris registrats	287
continua após a publicidade	2287
continua després de l'anunci	277
continuar leyendo aquí	1045
continuarea articolului după reclamă	2372
continue a ler esta notícia	2336
continuer après la publicité	1330
continuă cu apple	2382
continuă cu facebook	2382
continuă cu google	2382
continuă să citești după publicitate	2372
continúa abajo	1070
contáctanos	1075
conținut disponibil doar utilizatorilor înregistrați	2382
conținut extern	2367
conținut extern recomandat	2367
conținut pentru abonați	2345
conținut premium	2382
conținut sponsorizat	87	2353
cookieinställningar	2692
cookieの設定	1725
cookie政策	3049
cookie設定	1725	3049
cookie设置	3049
copia l'enllaç	266
copiază link	2350
copiază linkul	2350
copy link thành công	3018
correo electrónico	1052
coś poszło nie tak	2242
coś poszło nie tak. spróbuj ponownie	2241
coś poszło nie tak. spróbuj ponownie później	2241
creează cont	2345
créer mon compte	1306
créer un compte	1306
créer une alerte	1372
créer une alerte sur ce thème	1372
csak előfizetőknek	1505
cumpără revista	2372
czy artykuł był pomocny	2250
czy artykuł był przydatny	2250
czy ten artykuł był pomocny	2250
czy to było pomocne	2250
czyta głos ai	2230
czytaj całość	2173
czytaj cały artykuł	2244
czytaj również	2170
czytaj także	2170
czytaj też	2170
czytaj też nasze inne artykuły	2170
czytaj więcej	2170	2173
czytaj więcej o	2170
czytane przez głos syntetyczny	2230
các tin khác	2992
cât de util a fost acest articol	2370
címkék	1518
címlap	1518
címlapról ajánljuk	1518
có lẽ để sau	2975
có thể bạn quan tâm	19	2992
có thể bạn thích	19
cùng chuyên mục	2992
cùng chủ đề	3019
cùng tác giả	3019
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	2748
daha az göster	2848
daha fazla göster	2847
daha fazla haber için tiklayin	2847
dalies ar šo rakstu	1871
dalinkitės	1825
dalinkitės straipsniu	1830
dalsza część artykułu pod materiałem wideo	2162
dalsza część artykułu pod wideo	2162
dalsza część tekstu pod wideo	2162
dalīties	1866
dalīties ar draugiem	1871
dalīties facebook	1871
další	318
další foto	392
další fotografie	392
další snímek	392
další strana	318
další video	378
další z rubriky	316
další zprávy	316
další článek	316
další články	19	316
další články od autora	392
další čtení	316
danke für dein feedback	574
danke für ihr feedback	574
danke für ihre stimme	642
danke fürs abstimmen	642
danos tu opinión	1111
dans l'actualité	1383
dans la même catégorie	1339
dans la même rubrique	1339
dans la même série	1339
dar lze odečíst z daní	384
dar si můžete odečíst z daní	384
darovat jednorázově	384
darovat měsíčně	384
darovat článek	308
darovať	2554
darovať článok	2562
darowiznę możesz odliczyć od podatku	2236
darujte tento článek	308
darujte tento článok	2562
das könnte dich auch interessieren	533
das könnte ihnen auch gefallen	533
das könnte sie auch interessieren	533
das könnte sie interessieren	533
das video ist in ihrem land nicht verfügbar	650
das video ist leider nicht mehr verfügbar	650
das video ist nicht mehr verfügbar	650
das video ist nicht verfügbar	650
das wichtigste in kürze, zusammengefasst von ki	564
datenschutzerklärung	526
daugiau šia tema	1827
deblochează articolul	2382
deine stimme wurde gezählt	642
deixar um comentário	2292
deixe um comentário	2292
del på e-post	2076
del på facebook	425	2076
del på mail	425
del på twitter	425	2076
del på x	425	2076
dela inlägget	2687
dela på facebook	2687
dela på twitter	2687
dela på whatsapp	2782
dela på x	2687
dela som gåva	2782
deli članek	2621
delite članek	2621
den här artikeln är låst	2765
den här artikeln är skyddad av upphovsrättslagen	2775
den här videon är inte längre tillgänglig	2757
den här videon är inte tillgänglig	2757
dernière minute	1339
dernières actualités	1339
dernières infos	1339
dernières nouvelles	1339
desa per llegir després	289
desbloquear artículo	1121
desbloqueie este conteúdo	2333
det er gratis å opprette en bruker	2067
det går inte att visa innehållet	2755
det här innehållet kan inte visas	2755
det här innehållet är inte tillgängligt	2755
det læser andre	438
det är gratis att skapa ett konto	2677
detaylar için tiklayin	2847
detaylar için tiklayiniz	2847
detta material är skyddat enligt lagen om upphovsrätt	2729
detta är en annons	2691
detta är en plusartikel	2677
devam etmek için üye girişi yapin	2831
devami için abone olun	2831
devamini okumak için abone olun	2831
diese funktion steht nur angemeldeten nutzern zur verfügung	590
dieser inhalt ist nicht mehr verfügbar	648
dieser inhalt ist nicht verfügbar	648
dieser kommentar wurde gelöscht	672
dieses video ist in deinem land nicht verfügbar	650
dieses video ist in ihrem land nicht verfügbar	650
dieses video ist leider nicht mehr verfügbar	650
dieses video ist nicht mehr verfügbar	650
dieses video ist nicht verfügbar	650
din aceeași categorie	2357
din aceeași secțiune	2385
din röst har registrerats	2748
din röst är räknad	2748
disponibil în app store și google play	2376
disponibilă în app store și google play	2376
distribuiți	2350
diğer haberler	19	2845
diğer okurlar bunlari okuyor	2845
dla prenumeratorów	2238
dla subskrybentów	2148
dlaczego widzę tę reklamę	2256
do góry	2173
do košíku	374
do speciálu	392
doar abonații pot comenta	2370
doar pentru abonați	2345
doação mensal	2266
doação única	2266
doba čtení # min	318
dodaj do moich tematów	2254
dodaj jako preferowane źródło	2254
dodaj nas do preferowanych źródeł	2254
dodaj nas do wyjątków	2235
dolgozzon nálunk	1520
domiciliación bancaria	1044
domů	318
dona suport al periodisme en català	286
donación mensual	1040
donación única	1040
donați	2344
donează	2344
donează acum	2344
donează lunar	2344
donează lunar # euro	2381
donează lunar # lei	2381
doner nå	2064
données personnelles	1332
donér	413
donér nu	413
doporučeno outbrain	404
doporučeno taboola	404
doporučené	316
doporučené články	316
doporučuje outbrain	404
doporučujeme	316	387
doporučujeme přečíst	316
doporučujeme také	316
dołącz do dyskusji	2219
dołącz do nas	2145
dołącz do newslettera	2151
došlo k chybě	389
došlo k chybě. zkuste to prosím později	389
drukāt	1871
drukāt recepti	61
du använder en adblocker	2762
du använder en annonsblockerare	2762
du er nå påmeldt	2072
du er nå påmeldt nyhetsbrevet	2072
du följer	2781
du följer det här ämnet	2781
du följer nu	2781
du följer redan	2781
du följer redan ämnet	2781
du har nått din gräns	2765
du har redan röstat	2748
du kan när som helst avregistrera dig	2768
du kan när som helst avsluta prenumerationen	2682
du kan når som helst melde deg av	2072
du kan opsige når som helst	416
du kanske också gillar	2699
du modtager snart en bekræftelse på mail	421
du même auteur	1339
du prenumererar nu på nyhetsbrevet	2682
du verkar använda en annonsblockerare	2762
du vil kanskje også like	2088
du är nu anmäld	2768
dziękujemy za głos	2222
dziękujemy za oddanie głosu	2222
dziękujemy za przesłanie formularza	2241
dziękujemy za udział w sondzie	2222
dziękujemy za wiadomość	2241
dziękujemy za zapis	2151
dziękujemy! sprawdź skrzynkę	2241
dành cho bạn	2992
dành cho thuê bao	2977
dárkovat článek	301
dát zpětnou vazbu	398
därefter # kr/mån tills du säger upp	2677
débloquer l'article	1306
débloquez cet article	1379
déconnexion	1306
découvrir l'offre	1306
découvrir nos offres	1379
découvrir toutes nos offres d'abonnement	1379
déjà un compte	1306
déjà un compte ? connectez-vous	1306
délka	379
délka #	378
déplier	1343
détails	1343
dölj	2703
dölj annons	2783
dölj bildtext	2771
dölj svar	2779
dāvini rakstu	1871
dāvini rakstu draugam	1871
děkujeme za hlas	371
děkujeme za hlasování	371
děkujeme za odběr	389
děkujeme za přihlášení	305
děkujeme za vaši zprávu	389
děkujeme za váš hlas	371
děkujeme za zprávu	389
""", 'e': """
e-bülten	2868
e-bülten aboneliği	2868
e-mail inválido	2328
e-mail nebo uživatelské jméno	386
e-mailová adresa	305
e-posta gönder	2838
e-postadress eller användarnamn	2765
edición digital	1045
edición impresa	1045
editörün seçtikleri	2845
edição impressa	2270
egyszeri támogatás	1503
ehkä myöhemmin	1229
ei tänään	1229
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	659
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1850
elfelejtett jelszó	1505
elige tu suscripción	1121
elküldöm	1511
elmentem későbbre	1511
elrejtés	1521
els lectors també han llegit	290
elírást talált	1517
előfizetek	1505
előfizetés	1505
előfizetői tartalom	1505
előfizetőknek	1505
előfizetőként megoszthatja a cikket	1511
előző	1520
előző cikk	1518
emlékeztess később	1502
empfehlungen für sie	594
en este artículo	1079
en çok okunan	2845
en çok okunan haberler	2845
en çok okunanlar	2845
endast för dig som är prenumerant	2765
endast för medlemmar	2765
endast nödvändiga	2755
endast nödvändiga cookies	2755
engangsbeløb	413
engångsgåva	2674
enllaç copiat	289
ensemble, faisons vivre un média libre	1378
enthält werbung	523
enviar comentário	2292
enviar corrección	1075
envoyer à un ami	1325
envoyer à un proche	1325
envoyez-nous vos témoignages	1360
eredeti megjelenítése	1521
eredmények	1521
erinnern sie mich später	491
erről bővebben itt írtunk	1520
erről is írtunk	1518
erről itt írtunk bővebben	1520
erscheint täglich	580
erscheint wöchentlich	580
es gratis y solo te llevará un minuto	1117
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	580
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	659
escreva um comentário	2292
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1872
esimene kuu # €	1133
esta funcionalidad es sólo para registrados	1045
esta matéria foi útil para você	2316
esta notícia foi útil	2316
este espaço é moderado pela redação	2324
este resumo foi útil	2316
estás de acuerdo? vota	1111
etický kodex redakce	395
ett fel har uppstått	2768
ett fel uppstod. försök igen senare	2768
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	659
evaluează rețeta	61
evästeasetukset	1241
evästeet	1241
exclusiv pentru abonați	2382
exklusiv für abonnenten	657
exklusiv für mitglieder	657
exklusivt för medlemmar	2765
exklusivt för prenumeranter	2765
experimente grátis por um mês	2333
externt innehåll	2755
externí obsah	376
ez is érdekelhet	1518
ez is érdekelheti	1518
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1518
ezt olvasta már	1518
ezt olvastad már	1518
eén keer toestaan	2027
ești de acord? votează	2370
ești deja abonat	2390
ești deja abonată	2390
""", 'f': """
facebook'ta paylaş	2838
facebookでシェア	1719
facebookでシェアする	1719
faktureras årligen	2765
faça login	2270
faça uma pergunta sobre esta reportagem	2316
fes una donació	259
fiecare donație contează	2381
fiecare leu contează	2381
film jest niedostępny w twoim kraju	2230
film nie jest już dostępny	2230
film niedostępny	2230
fizetett hirdetés	87	1513
fiók létrehozása	1505
fiókom	1505
forstået	442
forstått	2092
forstør billede	441
forstørr bilde	2091
fortsett uten å støtte	2063
fortsätt läsa efter annonsen	2691
fortsätt med apple	2765
fortsätt med e-post	2765
fortsätt med facebook	2765
fortsätt med google	2765
fortsätt utan att stänga av	2762
fortsätt utan att stödja	2673
fortsæt med at læse	429
fortsæt uden at støtte	412
fotogalería	1079
fotoğraflari görmek için tiklayin	2847
friss hírek	1518
fråga vår ai om artikeln	2695
från vår butik	2751
från våra annonsörer	2783
från våra partner	2783
frühbucher-tickets	645
frühbucherrabatt sichern	645
fuldskærm	441
fullskärm	2757
fyll i fältet	2768
fäll ihop	2703
fäll ut	2703
fältet är obligatoriskt	2768
få adgang	416
få artiklen læst op	425
få de vigtigste nyheder hver morgen	421
få de viktigaste nyheterna varje morgon	2682
få de viktigste nyhetene hver morgen	2072
få notiser	2760
få nyheder på mail	421
få nyheter på e-post	2072
få nyheter på mejlen	2682
få overblikket her	441
få tilgang	2067
få varsel når vi skriver om dette	2091
följ	2688
följ det här ämnet	2781
följ direktrapporten	2771
följ författaren	2781
följ journalisten	2781
följ liverapporten	2771
följ oss	2688
följ skribent	2688
följ skribenten	2781
följ ämne	2781
följ ämnen	2781
följ ämnet	2688
följer	2781
för prenumeranter	2677
förderer werden	492
fördermitglied werden	492
föregående	2702
föregående artikel	2699
föregående bild	2771
föregående sida	2771
förnamn	2769
förstora	2702
förstora bild	2771
förstora bilden	2771
försök igen senare	2768
følg	426	2077
følg emne	426
følg os	426
følg oss	2077
følg sagen her	441
følg tema	2077
følg temaet og få varsel	2091
für abonnenten	497
für den newsletter anmelden	505
für dich empfohlen	594
für sie empfohlen	594
für sie entstehen keine mehrkosten	595
fă o donație	2344
fără obligații	2382
fără tine nu putem	2381
""", 'g': """
galerie schließen	662
galerie öffnen	662
galeriyi aç	2847
galeriyi görmek için tiklayin	2847
galéria	1520
galéria megtekintése	1520
garanta já o seu ingresso	2318
ge en engångsgåva	2763
ge en gåva	2763
ge återkoppling	2777
gefällt mir	673
gefällt mir nicht	673
gelesen von einer künstlichen stimme	650
gem til læseliste	425
genişlet	2848
giriş	2831
giriş yap	2831
giriş yapin	2831
giriş yapin veya üye olun	2831
giv os feedback på artiklen	433
già abbonato	1630
già registrato	1630
gli articoli più letti	1695
glömt ditt lösenord	2765
glömt lösenord	2677
glömt lösenordet	2765
godkänn	2692
godkänn alla	2692
godkänn alla cookies	2755
godkänn och fortsätt	2755
godkänn och visa	2755
gorące tematy	2170
gracias por tu opinión	1104
großansicht	662
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	1064
guardar para después	1124
guardar para leer después	1124
gå ikke glip af	438
gå ikke glip af noget	421
gå ikke glipp av noe	2072
gå til indhold	441
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gåvolänk	2782
gérer les cookies	1332
gérer les préférences	1362
gérer mes alertes	1372
gérer mes choix	1332
gérer vos préférences de cookies	1362
góp ý	2991
gör quizzet	2748
gör testet	2748
gündem	2845
günün haberleri	2845
günün özeti	2845
głosuj	2223
głośność	2231
gợi ý	2992
gửi	2991
gửi bình luận	2991
gửi cho bạn bè	3018
gửi email	2982
gửi ý kiến	2991
""", 'h': """
haber bülteni	2868
haber güncelleniyor	2847
haberi arkadaşina hediye et	2838
hai già un account	1630
hantera inställningar	2755
har du sett något	2774
harici içerik	2847
haritayi aç	2848
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1102
hasznos volt az összefoglaló	1517
hasznosnak találta a cikket	1517
hasło	2239
havi támogatás	1503
hayir teşekkürler	2829
hayir, teşekkürler	2829
haz una pregunta sobre este artículo	1104
he leído y acepto la política de privacidad	1117
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2691
helskärm	2757
helskärmsläge	2757
hepsini gör	2847
hesap oluştur	2831
hi estàs d'acord? vota	275
hiba jelentése	1521
hibát talált	1517
hier reinhören	570
hinweis schließen	491
hirdetés	1513
hirdetés bezárása	1513
hirdetés, görgessen tovább	1513
hjälp oss att rätta fel	2695
hlasovalo # lidí	371
hlasovalo # čtenářů	371
hlasovat v anketě	371
hlavné správy	2559
hlavní stránka	392
hlavní zprávy	316
ho già donato	1624
hoje não	2265
hoppa till huvudinnehåll	2771
hoppa till innehåll	2702
hoppa till innehållet	2771
hoppa över inlägg från facebook	2702
hoppa över inlägg från instagram	2702
hoppa över inlägg från x	2702
hozzászólok	1517
hozzászólás	1517
hozzászólások	1517
hozzászólások megtekintése	1517
hrát	371
hrát teď	371
hylkää	1241
hylkää kaikki	1241
hyppää reseptiin	61
hyväksy	1241
hyväksy evästeet	1241
hyväksy kaikki	1241
hämta på google play	2759
här kan du kommentera artikeln	2695
håll dig uppdaterad	2682
håll mig inloggad	2765
hírfolyam	1518
hírlevelek	1523
hírlevél	1523
hírlevél-feliratkozás	1523
hören sie diesen artikel	570
hør saken	2076
""", 'i': """
i den här artikeln	2771
i più commentati	1656
i più letti	1656
i più letti della settimana	1695
i più visti	1656
iba pre predplatiteľov	2555
ich unterstütze schon	491
identifícate	1121
ielogojies, lai komentētu	1872
ienākt	1866
iesakām	1868
ihre meinung zählt	529
ihre stimme wurde gezählt	642
ikke gå glipp av	2088
ikke nå	2063
il tuo browser non può riprodurre il video	1673
il tuo commento sarà pubblicato dopo l'approvazione	1683
iletişim	2844
ilgili içerikler	2845
ilginizi çekebilecek haberler	2845
ilginizi çekebilir	2845
ilmoita asiavirheestä	1245
ilmoita virheestä	1245
imię	2242
imię i nazwisko	2242
imprimir artículo	1124
imprimir esta matéria	2335
in bài	2982
in bài viết	2982
in công thức	61
in trang này	3018
inbäddat innehåll	2755
indlæg fra facebook	441
indlæg fra instagram	441
indlæs flere	441
inga kommentarer än	2779
ingen åsikt	2749
ingresá	1121
ingyenes regisztráció	1505
inicia sesión	1045
inicia sessió	260
iniciar sesión	1045
iniciar sesión con apple	1121
iniciar sesión con facebook	1121
iniciar sesión con google	1121
iniciar sessão	2270
inicie sesión	1045
inläst av en syntetisk röst	2757
inne artykuły	2170
innehåll från annonsör	2783
innehåll från våra partner	2783
innehållet kan inte visas	2755
innhold fra annonsør	2096
inscription à la newsletter	1315
inscrivez-vous à notre newsletter	1315
insira o seu endereço de email	2328
instalează aplicația	2376
inställningar	2692
inte prenumerant än	2765
integritetsinställningar	2755
introduce un email válido	1117
intră în cont	2345
invítanos a un café	1040
início	2299
ir para o conteúdo	2299
ispiši	2498
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2868
istediğiniz zaman iptal edin	2831
izbor uredništva	2618
izdrukāt	1871
izmēģini # dienas bez maksas	1866
içeriğe geç	2847
iş birliği	2840
išbandykite # dienų nemokamai	1825
išorinis turinys	1843
išsaugoti	1830
išsaugoti straipsnį	1830
""", 'j': """
j'ai déjà donné	1296
j'ai déjà un compte	1306
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
ja, gärna	2760
ja, slå på	2760
jaa twitterissä	1238
jaa x:ssä	1238
jag förstår	2692
jag har stängt av annonsblockeraren	2762
jag har stängt av den	2762
jag har stängt av min annonsblockerare	2762
jag stödjer redan	2673
jaga sõbraga	1138
jak chronimy nasze źródła	2247
jak chronimy źródła	2247
jak chráníme své zdroje	395
jak chráníme zdroje	395
jak vypnout blokování reklam	383
jak wyłączyć adblocka	2235
jak wyłączyć blokowanie reklam	2235
jakość	2231
jaunākie	1868
jautā mākslīgajam intelektam	1872
javascript je vypnutý	378
javascript jest wyłączony	2230
javascript måste vara påslaget	2757
javascript är avstängt	2757
javascript är inaktiverat	2757
je commande ce numéro	1366
je gère mes cookies	1332
je soutiens déjà	1296
jede spende zählt	584
jede unterstützung hilft	655
jeder beitrag zählt	584
jeder euro zählt	584
jederzeit kündbar	657
jednorázový dar	384
jednorázově	300
jeg forstår	2081
jeg støtter allerede	412	2063
jegyek itt kaphatók	1520
jelentkezzen be vagy regisztráljon	1505
jen nezbytné cookies	376
jen pro předplatitele	301
jesteś już prenumeratorem	2238
jesteś już subskrybentem	2238
jetzt angebot wählen	589
jetzt anhören	518
jetzt reinhören	570
jetzt rätseln	642
jetzt unterstützen	492
ještě nemáte předplatné	386
ještě nemáte účet	386
jiná částka	384
již jste hlasovali	371
již mám předplatné	301
jméno	390
jméno a příjmení	390
jobs in ihrer nähe	568
još vesti	2495
još vijesti	2495
jste už předplatitel	386
junte-se à conversa	2324
jurnalismul de calitate costă	2381
juttu jatkuu kuvan jälkeen	1240
juttu jatkuu mainoksen jälkeen	1240
juttu jatkuu videon jälkeen	1240
juttua päivitetään	1240
jutun lukee koneääni	1238
jutun lukee tekoälyääni	1238
jutun voi myös kuunnella	1238
już głosowałeś	2222
już obserwujesz	2254
już wspieram	2144
już wyłączyłem	2235
já doei	2265
já nas bancas	2318
já sou apoiador	2265
já sou assinante	2270
já tem conta	2270
já tem uma conta	2270
já é assinante? faça login	2270
já é subscritor	2333
já é subscritor? inicie sessão	2333
jährlich	658
jährlich abgerechnet	657
jährliche abrechnung	657
jährliche zahlung	657
jätä kommentti	1245
jūsų el. paštas	1850
jūsų el. pašto adresas	1850
""", 'k': """
k tématu	316
k téme	2559
kakinställningar	2755
kapcsolódó	1518
kapcsolódó cikk	1518
kapcsolódó cikkek	1518
kapcsolódó tartalom	1518
kapcsolódó témák	1518
karte öffnen	537
kas kokkuvõte oli kasulik	1139
kategóriák	1518
katso kuvat tästä	1248
katso myös	1246
katso video tästä	1248
katso video yltä	1248
kaupallinen yhteistyö	87	1240
kaydiniz için teşekkürler	2868
każda wpłata pomaga	2236
każda wpłata się liczy	2236
każda złotówka pomaga	2236
każda złotówka się liczy	2236
każde wsparcie się liczy	2236
každá koruna pomáhá	384
každá koruna se počítá	384
každý dar pomáhá	384
každý pátek. zdarma. bez spamu	389
každý příspěvek pomáhá	384
každý příspěvek se počítá	384
kdykoliv můžete zrušit	386
keresés	1520
kezdőlap	1520
không phải bây giờ	2975
không, cảm ơn	2975
ki-antworten können fehler enthalten	670
ki-übersetzung	671
ki-übersicht	564
kijelentkezés	1505
kingi artikkel sõbrale	1138
kinyitás	1521
kipróbálom	1505
kirjaudu sisään	1231
kirjoita sähköpostiosoitteesi	1234
kjøp abonnement	2067
kjøp tilgang	2067
klausies podkāstu	1873
klausies podkāstu šeit	1873
klausies šo rakstu	1871
klausies šo rakstu (# min	1871
klausykite tinklalaidės	1832
klausykite tinklalaidės čia	1832
klausykitės straipsnio	1830
klausīties	1871
klausīties rakstu	1871
kliknij, aby powiększyć	2244
kliknutím zvětšíte	392
klippet är inte längre tillgängligt	2757
ključne besede	2618
ključne reči	2495
ključne riječi	2495
klíčová slova	316
kodex diskutujících	400
kokeile # päivää maksutta	1231
kolačići	2511
kom ihåg mig	2765
komentavimas išjungtas	1831
komentavimo taisyklės	1831
komentáre	2562
komentář	315
komentáře	315
komentāri	1866
komentēt	1866
komentēšana ir slēgta	1872
komentēšanas noteikumi	1872
komerčné oznámenie	2558
komerční obsah	404
komerční prezentace	404
komerční sdělení	87	311
komerční článek	404
kommentar gelöscht	672
kommentarer blir gjennomgått før publisering	2091
kommentarerna förhandsmodereras	2695
kommentarerna är stängda	2779
kommentek megtekintése	1517
kommentelési szabályzat	1517
kommentér	433
kommersiellt innehåll	2783
kontakt z redakcją	2247
kontakta författaren	2771
kontynuuj bez wyłączania	2235
koostöö	1142
kopiera gåvolänk	2782
kopiera länk	2687
kopiera länken	2687
kopiering förbjuden	2775
kopijuoti nuorodą	1825
kopiraj povezavo do članka	2621
kopiér link	425
kopiér linket	425
kopírovat odkaz	308
kopírovať odkaz	2562
kopírování zakázáno	396
kopēt saiti	1866
korzyść dla prenumeratorów	2225
korábban írtunk róla	1518
kostenlos und jederzeit kündbar	659
koupit aktuální vydání	374
koupit lístky	374
koupit nyní	374
koupit časopis	374
kreiraj račun	2488
kreuzworträtsel	643
krzyżówka	2223
kullanim koşullari	2841
kup dostęp	2148
kup książkę	2225
kup licencję	2248
kup licencję na publikację	2248
kup tę książkę	2225
kupi naročnino	2614
kupte nám kávu	384
kuula taskuhäälingut	1140
kuuntele podcast tästä	1248
kvíz dne	371
kysy tekoälyltä	1245
käyttöehdot	1241
kérdezze ai-asszisztensünket	1517
kérem a hírlevelet	1523
később	1502
kích thước chữ	65
köp	2677
köp biljett	2751
köp biljetter	2751
köp biljetter här	2751
köp boken	2751
köp boken här	2751
köp din biljett	2751
köp här	2751
köp licens	2775
köp rättigheter	2775
köszönjük a feliratkozást	1523
köszönöm, nem	1502
következő	1520
következő cikk	1518
køb abonnement	416
køb adgang	416
kúpiť predplatné	2555
küfür, hakaret içeren yorumlar onaylanmamaktadir	2844
küldje el barátjának	1511
küldés	1511
küldés e-mailben	1511
külső tartalom	1520
künye	2841
küpsiste seaded	1151
küsi tehisarult	1139
kā tev patika raksts	1872
kā tu domā? balso	1873
ką manote? balsuokite	1832
křížovka	372
""", 'l': """
la discussione è chiusa	1652
la nota continúa después del anuncio	1070
la rédaction vous conseille	1339
la sélection de la rédaction	1339
ladda inlägg	2755
ladda inlägget	2755
ladda innehåll	2755
ladda innehållet	2755
ladda ned på google play	2759
lahjoita artikkeli ystävälle	1238
lai komentētu, ielogojies	1872
lai komentētu, pieslēdzies	1872
las más leídas	1079
las más leídas de hoy	1125
las noticias más leídas	1125
lasi arī	1868
lasi komentārus	1872
lasi tālāk	1866
lasi vairāk šeit	1873
lasi vēl	1868
lasiet arī	1868
lasiet vēl	1868
lasă un comentariu	2356
lasīt komentārus	1872
lasīt tālāk	1873
lasīt vairāk	1873
lasīt vēlāk	1871
lasītākie	1868
lataa lisää	1248
lautstärke	651
le choix de la rédaction	1339
le journal numérique	1306
le lien a été copié	1382
le lien a été copié dans le presse-papiers	1382
le notizie più lette	1695
le più lette	1656
lea también	1079
lee sin límites	1121
lee también	1079
leer artículo completo	1082
leer más	1082
leer también	1079
legfrissebb hírek	1518
leggi di più	1659
leggi più tardi	1694
legnépszerűbb	1518
leia a matéria completa	2336
leia as notícias no aplicativo	2326
leia também	2296
len pre predplatiteľov	2555
les choix de la rédaction	1339
les lecteurs ont aussi consulté	1383
les més llegides	290
les også	2088
les plus commentés	1339
les plus partagés	1339
les prix indiqués sont susceptibles d'évoluer	1366
les våre debattregler	2084
li e aceito a política de privacidade	2328
libovolná částka	384
licencja na publikację	2248
liczy się każda wpłata	2236
liczy się każda złotówka	2236
lien copié	1325
lien copié dans le presse-papiers	1382
lietošanas noteikumi	1883
liitudes nõustud kasutustingimustega	1158
liity jäseneksi	1230
lineでシェア	1719
lineでシェアする	1748
lineで送る	1719
link a vágólapra másolva	1511
link bài gốc	3018
link copiado para a área de transferência	2335
link kopiëren	1928
link másolva	1511
link másolása	1511
link został skopiowany	2255
lire la suite pour #€	1306
lire la vidéo	1342
lire à haute voix	1325
lire également	1339
lisätiedot	1249
lisää aiheesta	1246
liên hệ	2991
liên quan	2992
ljud på	2757
ljudet är ai-genererat	2757
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1079
lo más comentado	1079
lo más compartido	1079
lo más leído	1079
lo más popular	1079
lo más visto	1079
lo más visto hoy	1125
lo último	1079
locuri de muncă	2372
loe lähemalt	1140
loe lähemalt siit	1140
logi sisse või loo konto	1133
los lectores también leyeron	1125
luba kõik	1151
lubię to	2158	2253
lucrează cu noi	2372
lue keskustelun säännöt	1245
lue lisää	1246
lue lisää aiheesta	1246
lue myöhemmin	1238
lue myös	1246
lugu jätkub pärast reklaami	1142
lugu täieneb	1140
lui écrire	1360
luštit	371
luštit křížovku	371
lägg till i mina ämnen	2781
lägg till oss som föredragen källa	2781
lägg till som föredragen källa	2781
lähetä sähköpostilla	1238
lämna en kommentar	2695
lämna ett svar	2779
lämna feedback	2777
längd	2758
längd #	2758
länk kopierad	2687
länken har kopierats	2782
länken kopierad	2687
länken är kopierad	2687
läs den först i appen	2759
läs dokumentet	2703
läs domen	2703
läs först i appen	2759
läs hela	2771
läs hela artikeln	2702
läs hela texten	2702
läs hela texten här	2702
läs in sidan igen	2762
läs kommentarer	2695
läs mer	2699	2702
läs mer om	2699
läs mindre	2771
läs också	2699
läs senare	2687
läs transkription	2757
läs utan annonser	2783
läs vidare	2677	2699
läs våra kommentarsregler	2695
läs även	2699
läsarerbjudande	2751
läsarerbjudanden	2751
läsarfrågan	2748
läsarresa	2751
läsarresor	2751
lästid	2702
lästid # min	2702
lås op	416
lås opp artikkelen	2067
lås opp saken	2067
lås upp	2765
lås upp artikeln	2677
låst artikel	2765
låst innehåll	2765
læs debatreglerne	433
læs debatreglerne her	433
læs hele artiklen	441
læs kommentarer	433
læs mere	438	441
læs mere om	438
læs også	438
læs også disse artikler	438
læs senere	425
læs videre	416	438
læs vores regler for debatten	433
læsetid # min	441
lên đầu trang	2994
líbí se mi	401
lös korsordet	2748
lösenord	2766
lưu	2982
lưu bài	2982
lưu bài viết	2982
lưu bài để đọc sau	3018
lưu công thức	61
lấy link	3018
""", 'm': """
magari più tardi	1624
mai târziu	2343
mainos päättyy	1240
mais notícias	2296
maksettu sisältö	1240
mam już konto	2238
mam prenumeratę	2238
manşetler	2845
maschinell übersetzt	670
maschinelle übersetzung	671
maskinöversatt	2777
maskinöversättning	2778
masquer la publicité	1366
masz już konto	2148
masz już konto? zaloguj się	2148
masz włączonego adblocka	2235
materialet är skyddat enligt lagen om upphovsrätt	2729
materiał komercyjny	2256
materiał niedostępny	2230
materiał partnera	2162
materiał partnerski	2256
materiał promocyjny	2162
materiał płatny	2256
materiał sponsorowany	2162
materiał wideo niedostępny	2230
materiał zewnętrzny	2162
matéria exclusiva para assinantes	2333
matérias relacionadas	2296
media społecznościowe	2159
medlemsförmån	2751
megnyitás	1521
megnézem	1520
megosztás	1511
megosztás a facebookon	1511
megosztás facebookon	1511
megosztás twitteren	1511
mehr für dich	594
mehr für sie	594
meld deg på	2072
meld deg på nyhetsbrevet	2072
mentions légales	1332
mentés	1511
mentés későbbre	1511
menú	1082
menü	536	663	1520	2847
menü schließen	536
menü öffnen	536
mer från	2699
mer läsning	2699
merci d'avoir voté	1370
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1678
mest läst	2699
mest lästa	2699
mest læst	438
mest læste	438
mest populär	2766
mest populärt	2766
mi-összefoglaló	1520
mida sina arvad? hääleta	1140
miejscowość	2242
miesięcznie	2239
mina ämnen	2781
minn meg på det senere	2063
mira el vídeo	281
mit ki übersetzt	670
mit paypal unterstützen	655
mitä mieltä olet? äänestä	1248
modalità di pagamento	1628
moderálási elvek	1517
modifică preferințele cookie	2367
modifier mes préférences	1362
modtag en notifikation, når vi skriver om emnet	441
mogoče kasneje	2625
mogą cię zainteresować	2170
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2559
mohlo by vás zajímat	316
mohlo by vás zaujímať	2559
moje témata	402
monatlich kündbar	589
mostra aquesta publicació a instagram	272
mostra di più	1659
mostra'n més	264
mostrar conteúdo externo	2314
mostrar más	1082
mot de passe oublié	1306
mots clés	1339
mots-clés	1339
może cię zainteresować	2170
może później	2144
możesz zrezygnować w każdej chwili	2238
možda kasnije	2503
možda vas zanima	2495
možda će vas zanimati	2495
možno neskôr	2566
možná později	299
muistuta myöhemmin	1229
mulțumim pentru feedback	2370
mulțumim, te-ai abonat cu succes	2377
mutass többet	1520
muut lukivat myös	1246
myöhemmin	1229
mám předplatné	386
mám vypnuto	383
mám účet	386
már előfizető	1505
más	1082
más artículos	1079
más artículos del autor	1098
más detalles	1083
más en	1079
más historias	1079
más información	1079
más leídas	1079
más leído	1079
más leídos	1079
más noticias	1079
más opciones	1072
más sobre este tema	1079
más tarde	1039
más vistas	1079
más vistos	1079
mások ezt olvassák	1518
mások ezt olvasták	1518
másolás	1511
máte již účet	301
máte předplatné? přihlaste se	301
máte tip	395
máte už účet	386
máte zapnutý adblock	383
märksõnad	1135
månadsgåva	2674
månadsvis	2766
månadsvis betalning	2765
månedlig gave	2064
månedligt bidrag	413
måske senere	412
måske vil du også kunne lide	438
més informació	263
més llegides	263
més notícies	290
método de pago	1043
métodos de pagamento	2268
métodos de pago	1043
mākslīgā intelekta kopsavilkums	1873
mă abonez	2377
mărime text	65
město	390
měsíční dar	384
měsíční platba	386
měsíční předplatné	386
měsíčně	387
můj účet	301
mới nhất	2992
mở	2995
mở khóa bài viết này	3018
mở rộng	2994
""", 'n': """
na górę	2244
na hlavní stránku	392
na stránku darů	384
na začátek	392
na żywo	2231
nabídka pro čtenáře	374
nadaljevanje članka pod oglasom	2617
nahlásit	401
nahlásit chybu	315
nahlásit komentář	400
nahlásit příspěvek	400
nahlásit reklamu	404
nahlásiť chybu	2562
najchętniej czytane	2170
najchętniej czytane dziś	2170
najczęściej czytane	2170
najczęściej czytane artykuły	2170
najnovejše	2618
najnovejše novice	2618
najnoviji članci	2495
najnovšie	2559
najnovšie správy	2559
najnovšie články	2559
najnowsze artykuły	2170
najnowsze wiadomości	2170
najčitanije	2495
najčitanije vesti	2495
najčitanije vijesti	2495
najčitanije vijesti dana	2495
najčítanejšie	2559
najčítanejšie články	2559
najčítanejšie články dňa	2559
napišite komentar	2621
napište autorovi	392
napište do redakce	395
napište komentář	400
napište redakci	395
napsat komentář	315
naročena vsebina	2617
naročite se	2613
naročnina	2613
naskenujte qr kód	380
naskenujte qr kód a stáhněte si aplikaci	380
nastala chyba. zkuste to prosím znovu	389
nastavení	312
nastavení cookies	312
nastavení ochrany soukromí	376
nastavení soukromí	376
nastavi čitanje	2547
nastavi čitati	2547
nastavit jako preferovaný zdroj	402
nastavit upozornění	381
nastavite čitanje	2547
nastavite čitati	2547
nastavitve piškotkov	2633
następna strona	2173
następne wideo	2230
następne zdjęcie	2244
następny	2173
następny artykuł	2170
następny film	2230
natisni članek	2621
naudojimo taisyklės	1843
naujausios žinios	1827
naujienlaiškis	1850
načteno umělým hlasem	378
načtěte qr kód	380
načíst další	318
načíst další články	392
načíst obsah	376
načíst příspěvek	376
načíst stránku znovu	383
načíst video	376
načíst více	392
načítám přehrávač	378
načítání videa	378
našli jste chybu	315
našli jste chybu v článku	395
našli jste v článku chybu	315
ne děkuji	299
ne, děkuji	299
nejdiskutovanější	316
nejlepší	401
nejlepší nabídka	387
nejnovější	316	401
nejnovější zprávy	316
nejnovější články	316
nejoblíbenější	387	401
nejstarší	401
nejvýhodnější	387
nejčtenější	316
nejčtenější články	316
nejčtenější články dne	316
nem, köszönöm	1502
nemám názor	372
nemám účet	386
nemáte předplatné	386
nemáte účet	386
nenhum comentário	2292
neplatná e-mailová adresa	389
neplatný e-mail	389
nepovinné	390
neueste beiträge	533
nevím	372
nhắc tôi sau	2975
nie dziękuję	2144
nie dziś	2144
nie możemy pokazać tej treści	2228
nie możemy wyświetlić tej treści	2228
nie można odtworzyć filmu	2230
nie można odtworzyć wideo	2230
nie można wyświetlić tej treści	2228
nie pamiętam hasła	2238
nie pamiętasz hasła	2148
nie udało się załadować filmu	2230
nie ďakujem	2566
nie, dziękuję	2144
nie, ďakujem	2566
nieprawidłowy adres e-mail	2241
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1831
nosūti draugam	1871
nosūtīt draugam	1871
nosūtīt e-pastā	1871
noteで書く	1719
notre sélection	1339
notre sélection d'articles	1383
notícias relacionadas	2296
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2382
nu mulțumesc	2343
nu, mulțumesc	2343
nur für mitglieder	657
nyaste först	2779
nyhetsdøgnet	2088
nyní na google play	380
nyní ne	381
nyomtatás	1511
não perca	2296
não, obrigada	2265
não, obrigado	2265
nächste seite	536
nächster artikel	533
nächstes bild	662
nächstes foto	662
nächstes video	650
näita kõiki	1141
näita rohkem	1140
näita veel	1140
näita vähem	1141
näköislehti	1231
nästa	2702
nästa artikel	2699
nästa bild	2771
nästa sida	2771
nästa video	2757
näytä alkuperäinen	1249
näytä kaikki	1248
näytä kartta	1249
näytä kommentit	1245
näytä käännös	1249
näytä lisää	1248
näytä sisältö	1241
näytä tiedot	1249
näytä tulokset	1249
näytä vähemmän	1249
något gick fel	2769
något gick fel, försök igen	2768
något gick fel, försök igen senare	2768
något gick fel. försök igen	2768
något gick fel. försök igen senare	2768
næste	441
næste artikel	438
népszerű	1518
nézze meg galériánkat	1520
nézze meg képeinket	1520
nõustun	1151
nõustun kõigiga	1151
nøgleord	438
nāc strādāt pie mums	1873
něco se pokazilo	390
něco se pokazilo, zkuste to znovu	389
něco se pokazilo. zkuste to prosím později	389
něco se pokazilo. zkuste to znovu	389
nổi bật	2992
nội dung quảng cáo	3020
nội dung tài trợ	2987
""", 'o': """
o que achou desta notícia	2316
o vídeo começará em alguns segundos	2314
obligatoriskt fält	2768
obnovit stránku	383
obnovte stránku	383
obsah je chráněn autorským zákonem	396
obsah našich partnerů	404
obsah není dostupný	376
obsah vytvořený ai	398
obsah článku	392
obserwuj autorkę	2254
obserwujesz już tego autora	2254
ocenite članak	2498
ocenite članek	2621
oceń jakość artykułu	2250
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2573
ocijenite članak	2498
ocorreu um erro ao carregar o vídeo	2314
ocultar anúncio	2318
od naszych partnerów	2256
od našich partnerů	404
od nejnovějších	400
od nejstarších	400
od partnerů	404
odblokuj artykuł	2238
odblokuj dostęp	2238
odblokuj treść	2228
oddaj głos	2222
odebírat	305
odebírat newsletter	305
odemknout článek	301
odemknout článek pro přátele	403
odeslat komentář	400
odeslat zprávu	389
odeslat zpětnou vazbu	398
odhlásit se	301
odhlásit se můžete kdykoli	389
odhlásit se můžete kdykoliv	389
odhlásiť sa	2555
odhlášení kdykoliv	389
odkaz byl zkopírován	403
odkaz skopírovaný	2562
odkaz zkopírován	308
odkleni članek	2614
odklenite celoten članek	2614
odmietnuť	2573
odmietnuť všetko	2573
odmítnout	312
odmítnout vše	312
odporúčame	2559
odporúčame prečítať	2559
odporúčame tiež	2559
odporúčané články	2559
odpovědět	315	401
odrzuć	2163
odrzuć wszystkie	2163
odrzuć wszystko	2228
odtwarzacz wideo jest ładowany	2230
odtwórz	2173
odtwórz film	2230
odtwórz wideo	2230
odśwież stronę	2235
odštampaj	2498
odštampaj recept	61
odštampaj članak	2498
oferta dla czytelników	2225
oferta dla prenumeratorów	2225
oferă acest articol cadou	2384
offre spéciale	1306
offrez-nous un café	1297
offrici un caffè	1625
oglasno sporočilo	87	2617
ogłoszenie	2162
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2562
okuma süresi # dk	2847
oliko artikkeli hyödyllinen	1245
oliko juttu hyödyllinen	1245
oliko tiivistelmä hyödyllinen	1245
olvasson korlátlanul	1505
olvasson tovább	1505
olvasta már	1518
olvastad már	1518
olvidaste tu contraseña	1045
online reportáž zde	392
oplæst af en robot	425
oplæst af kunstig intelligens	441
opravy a upřesnění	395
opsig når som helst	416
orijinali göster	2848
os leitores também leram	2336
os preços podem variar	2318
osadzona treść	2228
osale küsitluses	1140
osmisměrka	372
ostatnie artykuły	2170
oszczędzasz #%	2239
ota yhteyttä	1245
otevřít	319
otevřít aplikaci	380
otevřít galerii	392
otevřít mapu	319
otevřít v aplikaci	380
otključaj članak	2488
otključajte ceo članak	2488
otključajte cijeli članak	2488
otros artículos	1079
otwórz	2174
otwórz aplikację	2232
otwórz galerię	2244
otwórz mapę	2174
otázka dne	371
outras notícias	19	2296
ouça este conteúdo	2282
oversættelsen er lavet af en maskine	441
""", 'p': """
padovanokite straipsnį	1830
padovanokite straipsnį draugui	1830
page précédente	1342
pagina următoare	2359
pague um café	2266
paiement sécurisé	1304
paldies par pieteikšanos	1890
palun jää viisakaks	1139
pamanīji kļūdu	1872
pamanījāt kļūdu	1872
par šo tēmu	1868
paramètres des cookies	1332
paramétrer	1332
paramétrer les cookies	1332
parašyk komentarą	1831
parašykite komentarą	1831
partajează	2350
partenerii noștri	2357
participez à la conversation	1370
partnerių turinys	1834
partnerski sadržaj	2494
partnerský obsah	404
pasidalinkite šiuo straipsniu	1830
pasitikrinkite žinias	1832
passer la publicité	1330
passer à la recette	61
passwort zurücksetzen	657
pastebėjote klaidą	1831
paylaş	2838
paylaşin	2838
pažiūrėkite vaizdo įrašą	1832
pe aceeași temă	2385
pentru a citi în continuare	2382
per saperne di più	1695
per überweisung spenden	655
pergunte à nossa ia	2316
peut-être plus tard	1296
pełny ekran	2230
piedalies aptaujā	1873
piekrist visām	1883
piekrītu	1883
piesakies vebināram	1873
piesakoties tu piekrīti lietošanas noteikumiem	1890
pieslēdzies vai izveido kontu	1866
pieslēdzies, lai komentētu	1872
pieslēgties	1866
pievieno savu komentāru	1872
pievienot komentāru	1866
pirmais mēnesis par # €	1866
pirmas mėnuo tik # €	1825
più lette	1656
più letti	1656
più tardi	1624
piškotki	2633
placená inzerce	87	311
placená spolupráce	404
placený obsah	404
platba ročně	386
platená inzercia	87	2558
plaćeni oglas	87	2494
plaćeni sadržaj	2494
plačana objava	87	2617
plačiau skaitykite čia	1832
plein écran	1342
plus d'actualités	1339
plus de détails	1343
poate mai târziu	2343
podaj prawidłowy adres e-mail	2241
podari članek	2621
podarite ta članek	2621
podaruj artykuł	2148
podaruj dostęp	2255
podaruj ten artykuł	2158
podcast anhören	570
pode ler também	2336
podeli članak	2498
podijeli članak	2498
podmienky používania	2573
podmínky použití	312
podmínky užití	312
podobne artykuły	2170
podobné články	316	2559
podporiť	2554
podporte nezávislú žurnalistiku	2554
podporte nás	2554
podpořit	300
podpořit přes darujme	384
podpořte naši práci	300
podpořte nás	300
podpořte nás na patreonu	384
podpořte nás přes paypal	384
podpořte redakci	300
podrobné nastavení	376
podrži	2487
podrži nas	2487
podržite nas	2487
podržite naš rad	2487
podržite nezavisno novinarstvo	2487
podziel się	2158
podziel się na facebooku	2158
pogledajte još	19
pokaż # odpowiedzi	2252
pokaż galerię	2244
pokaż hasło	2238
pokaż i zaakceptuj	2228
pokaż komentarze	2166
pokaż mniej	2173
pokaż napisy	2230
pokaż odpowiedzi	2252
pokaż oryginał	2174
pokaż podpis	2244
pokaż transkrypcję	2230
pokaż treść	2163
pokaż tłumaczenie	2174
pokaż więcej	2173
pokaż wszystkie	2173
pokaż wszystko	2174
pokaż wyniki	2222
pokaži vsebino	2633
pokloni članak	2498
poklonite ovaj članak	2498
pokračovat bez podpory	299
pokračovat bez vypnutí	383
pokračovat přes apple	386
pokračovat přes facebook	386
pokračovat přes google	386
pokračovat s apple	386
pokračovat s google	386
pokračovať bez podpory	2566
pole obowiązkowe	2241
polecamy również	2170
polecamy także	2170
polecamy też	2170
polecane artykuły	2170
politique de confidentialité	1332
polityka prywatności	2163
polityka sprostowań	2247
política de cookies	1072	2289
política de galetes	272
política de privacidad	1072
política de privacidade	2289
política de privacitat	272
pomůže každá koruna	384
poprzedni artykuł	2170
poprzednie zdjęcie	2244
populární	316
populära artiklar	2699
populärast	2766	2780
populärt	2699
populære artikler	438
populære saker	2088
populært	438	2088
populārākie	1868
popüler	2845
popüler haberler	2845
popüler konular	2845
por qué estás viendo esto	1045
poslat jako dárek	403
poslat přes whatsapp	403
poslat příteli	403
poslat tip anonymně	395
poslat zprávu	389
poslať e-mailom	2562
poslušaj vest	2498
poslušaj članak	2498
poslušaj članek	2621
poslušajte članek	2621
postanite naročnik	2613
postanite član	2487	2613
postavke kolačića	2511
postaw kawę	2145
postaw nam kawę	2145
posłuchaj	2158
pour continuer à lire	1379
pourquoi voyez-vous cette publicité	1366
pouze nezbytné	376
pouze pro předplatitele	301
používáte adblock	383
používáte blokování reklam	383
používáte blokátor reklam	383
povezani sadržaj	2495
povezani članci	2495
povezani članki	2618
povinná pole	389
povinné	390
povinné pole	389
povinné údaje	389
povolit upozornění	381
powiązane	2170
powiązane artykuły	2170
powiązane tematy	2170
powiększ	2173
powiększ tekst	2255
powiększ zdjęcie	2173
powrót do góry	2173
powrót do strony głównej	2244
powrót na górę	2244
později	299	382
pozostała część artykułu pod materiałem wideo	2162
pozostały czas	2230
pozostały czas #	2230
pozostały czas -#	2230
pozvěte nás na kafe	384
pozvěte nás na kávu	384
pořídit předplatné	386
pošalji e-mailom	2498
pošalji komentar	2498
pošalji mejlom	2498
pošalji prijatelju	2498
pošalji članak e-mailom	2498
pošaljite komentar	2498
pošlete tip redakci	395
pošlji po e-pošti	2621
pošlji prijatelju	2621
pošlji članek po e-pošti	2621
poštovné zdarma	374
pr članek	2617
praneškite apie klaidą	1831
pranešti apie klaidą	1831
pravidelný dar	384
pravidelně měsíčně	384
pravidlá diskusie	2562
prawa autorskie zastrzeżone	2248
pre predplatiteľov	2555
preberite še	2618
predplatiť	2554
predplaťte si	2554
prejsť na recept	61
prenumerantförmån	2751
prenumerantförmåner	2751
prenumerata nuo # euro per mėnesį	1825
prenumerata nuo # €	1825
prenumerera på vårt nyhetsbrev	2682
prenumeruodami sutinkate su taisyklėmis	1850
prenumeruokite naujienlaiškį	1850
preporučeno	2495
preporučujemo	2495
preporučujemo da pročitate	2495
preporučujemo i	2495
prečítajte si	2559
prečítajte si aj	2559
prețurile pot varia	2372
pridať komentár	2562
prihlásiť	2555
prihlásiť sa	2555
prihvaćam	2511
prihvaćam sve	2511
prijavi grešku	2498
prijať	2573
prijať všetko	2573
prikaži manj	2619
prikaži manje	2496
prikaži sadržaj	2511
prikaži sve	2496
prikaži več	2619
prikaži više	2496
prikaži vse	2619
prima lună gratuită	2382
primește alerte despre acest subiect	2376
printează	2350
printează rețeta	61
pripomenúť neskôr	2566
priporočamo	2618
priporočamo tudi	2618
priporočamo v branje	2618
priporočeno	2618
prisijunkite arba susikurkite paskyrą	1825
prisijunkite prie mūsų komandos	1832
prisijunkite, kad galėtumėte komentuoti	1831
prispieť	2554
privatsphäre verwalten	648
privatsphäre-einstellungen	526
privātuma politika	1883
pro komentování se přihlaste	400
pro předplatitele	301
pro předplatitele výhodněji	374
programmet är inte längre tillgängligt	2757
prohlédnout galerii	392
promocijsko sporočilo	2617
promotivni sadržaj	2494
promotivni članak	2494
promóció	1513
proovi # päeva tasuta	1133
prosimy o wyłączenie adblocka	2235
proč vidím tuto reklamu	404
pročitajte i	2495
pročitajte još	2495
prywatność	2163
przeczytaj całość	2244
przeczytaj cały artykuł	2244
przeczytaj również	2170
przeczytaj także	2170
przeczytaj też	2170
przeczytaj transkrypcję	2230
przejdź bez wsparcia	2144
przejdź do galerii	2244
przejdź do głównej treści	2244
przejdź do oferty	2225
przejdź do przepisu	61
przejdź do płatności	2236
przejdź do quizu	2222
przejdź do serwisu	2163
przejdź do sklepu	2225
przejdź do strony darowizn	2236
przejdź do treści	2173
przejdź do ustawień prywatności	2163
przejdź do wpłaty	2236
przejdź na stronę główną	2244
przekaż # % podatku	2236
przekaż #%	2236
przekaż opinię	2250
przestań obserwować	2254
przetłumaczono automatycznie	2250
przetłumaczono przez ai	2250
przeładuj stronę	2235
prześlij	2242
prześlij opinię	2250
prześlij zdjęcia	2247
przypomnij mi później	2144
przypomnij później	2233
právě se děje	316
präsentiert von	523
précédent	1342
préférences cookies	1332
prélèvement	1305
prémium	1505
próbálja ki # forintért	1505
próxima	2299
próxima página	2299
próximo artigo	2296
prøv # dager gratis	2067
prøv gratis	416	2067
prøv nu	416
prøv nå	2067
prędkość	2231
prędkość odtwarzania	2230
prを含みます	1748
psč	390
pubblicità	1647
publi-rédactionnel	1330
publicité	1330
publicité - la suite ci-dessous	1330
publicités	1330
pular para o conteúdo	2299
página siguiente	1082
pääuutiset	1246
påmind mig senere	412
påminn mig senare	2673
później	2144	2234
pārbaudi savas zināšanas	1873
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1876
pērc abonementu	1866
płatna współpraca	2256
płatne miesięcznie	2238
płatne rocznie	2238
płatność miesięczna	2238
płatność roczna	2238
předchozí	318
předchozí foto	392
předchozí fotografie	392
předchozí snímek	392
předchozí strana	392
předchozí článek	316
předmět	390
předplatit	301
předplatné	301
předplaťte si	386
přehrát	318
přehrát video	378
přehrávač se načítá	378
přehrávač videa se načítá	378
přejít do diskuse	400
přejít do galerie	392
přejít do speciálu	392
přejít k obsahu	318
přejít k platbě	384
přejít k receptu	61
přejít na kvíz	371
přejít na nabídku	374
přejít na obsah	318
přejít na online reportáž	392
přejít na recept	61
přejít na stránku darů	384
přeloženo automaticky	398
přeloženo pomocí ai	398
přepis	379
přeskočit na obsah	392
přestat sledovat	402
přetisk zakázán	396
přečtěte si	316
přečtěte si také	316
přečíst později	403
přečíst přepis	378
přidat do košíku	374
přidat do mých témat	402
přidat jako preferovaný zdroj	402
přidat komentář	315
přidat mezi preferované zdroje	402
přidejte názor	315
přidejte si nás mezi preferované zdroje	402
přihlaste se a komentujte	400
přihlásit	301
přihlásit k odběru	305
přihlásit přes facebook	386
přihlásit přes google	386
přihlásit přes seznam	386
přihlásit se	301
přihlásit se do diskuse	400
přihlásit se k odběru	389
přihlásit se přes apple	386
přihlásit se přes facebook	386
přihlásit se přes google	386
přihlásit se přes seznam	386
přihlášení	301
přijmout	312
přijmout a pokračovat	376
přijmout a zobrazit	376
přijmout vše	312
přijmout všechny	376
přijmout všechny cookies	376
připomenout později	299
přispějte	300
přispět	300
přispět jednorázově	384
přispět měsíčně	384
příjmení	390
""", 'q': """
qu'avez-vous pensé de cet article	1364
qual o seu nível de satisfação com esta notícia	2316
quellen und weiterführende links	533
queremos conocer tu opinión	1111
queremos saber a sua opinião	2324
questo riassunto ti è stato utile	1675
quieres añadir otro usuario a tu suscripción	1045
quizás más tarde	1039
quizás te interese	1079
quyên góp	2976
quyên góp ngay	2976
qué te ha parecido esta noticia	1111
quên mật khẩu	2977
quảng cáo	2987
quảng cáo - bài viết tiếp tục bên dưới	3020
""", 'r': """
r$ # por mês durante # meses	2333
radote klaidą	1831
radote klaidą tekste	1831
raksti komentāru	1872
raksts tiek papildināts	1873
raksts turpinās pēc reklāmas	1875
rakstīt komentāru	1872
rao vặt	2987
raportează o eroare	2370
rapportér fejl	433
rašyti komentarą	1825
receber notificações	2326
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1372
recevez une alerte à chaque article de l'auteur	1372
reclamă	2353
recomandarea redacției	2385
recomandări	2357
recomandările editorilor	2385
recomandările redacției	2357
recomendado para você	2296
recommandé	1339
recommandé pour vous	1339
recommandés	1339
recordar más tarde	1039
recuérdamelo más tarde	1039
redirecționează #%	2344
refuză toate	2367
regalar artículo	1045
registrovať sa	2555
registruokitės nemokamai	1825
registruokitės į seminarą	1832
registrácia	2555
regisztráció	1505
regisztrálok	1505
regler för kommentarer	2779
regístrate	1045
rekisteröidy	1231
rekisteröidy maksutta ja lue	1231
reklama się skończyła	2256
reklami geç	2840
reklám	1513
reklāma	1866
reklāmas raksts	1875
reklāmraksts	87	1875
relacja na żywo	2244
relaterade ämnen	2699
reportar erro nesta página	2316
restez informé	1315
restez informés	1315
resumen automático	1104
resumo da notícia	2316
rezervujte si místo	374
reģistrējies bez maksas	1866
reģistrēties	1866
režim celé obrazovky	378
ricordamelo più tardi	1624
rodyti mažiau	1833
rodyti viską	1833
rozumím	319
rozwiąż krzyżówkę	2222
rozwiń	2173
rozwiń wszystko	2174
roční platba	386
roční předplatné	386
ročně	387
rychlost přehrávání	378
rätta	2695
rätta oss	2695
rättelse	2695
rättelsepolicy	2774
rättelser och förtydliganden	2774
réactions	1335
réagir	1325	1335
réagir à cet article	1335
réagissez	1335
réagissez à cet article	1335
répondre	1335
réseaux sociaux	1326
réservé aux inscrits	1306
résiliable à tout moment	1379
résultats du sondage	1370
résumé de l'article	1364
résumé de l'article en # points	1364
résumé en # secondes	1364
részletek	1521
rösta	2749
rösta här	2702
rösta i omröstningen	2702
rösta nu	2748
rückmeldung geben	670
rādīt mazāk	1874
rādīt vairāk	1873
rādīt visu	1874
răspunde	2356
rėmimas	1834
""", 's': """
s'abonner à partir de #€	1306
s'inscrire à la newsletter	1315
s-ar putea să-ți placă	2357
saada sõbrale	1138
saber más	1082
sadarbības raksts	1875
sadržaj je zaključan	2488
saglabāt	1871
saglabāt rakstu	1871
saistītie raksti	1868
saistītās ziņas	1868
saite nokopēta	1871
saken er låst	2067
saken finnes også som lyd	2076
saltar anúncio	2287
salvează	2350
salvează articolul	2384
salvează pentru mai târziu	2384
salvează rețeta	61
sans engagement, résiliable à tout moment	1379
sao chép liên kết	2982
sao chép đường dẫn	3018
sari la conținut	2359
sari la rețetă	61
satura turpinājums pēc reklāmas	1875
sačuvaj	2498
sačuvaj recept	61
sačuvaj vest	2498
schlagwörter	533
schließen	536
schrift größer	675
schrift vergrößern	518
schriftgröße	518
schriftgröße anpassen	675
schriftgröße ändern	675
schwedenrätsel	643
scopri di più	1630
sdílejte	308
sdílejte tento text	308
sdílejte text	308
sdílejte článek	308
sdílet	308
sdílet na facebooku	308
sdílet na twitteru	308
sdílet na whatsappu	403
sdílet na x	308
sdílet článek	308
se alla erbjudanden för prenumeranter	2677
se bilderna här	2702
se connecter et réagir	1335
se déconnecter	1306
se grafiken här	2702
se ha producido un error al cargar el vídeo	1102
se klippet här	2702
se klippet øverst i saken	2091
se videon här	2702
se våra erbjudanden	2765
sedan # kr/mån tills du säger upp	2677
seguir tópico	2326
seguí leyendo	1125
sei già abbonato	1630
sei già iscritto alla newsletter	1688
sekretessinställningar	2755
selección de la redacción	1079
selvä	1249
sem si não seria possível	2331
sem você não seria possível	2331
semnalează o eroare	2356
senaste först	2779
send artiklen på mail	425
send på e-post	2076
sense permanència	287
setări cookie	2367
seuls les abonnés peuvent commenter	1370
seuraa meitä	1239
seções	2296
seřadit podle	400
shrani članek	2621
shrnutí ai	399
shrnutí od ai	398
si opp når du vil	2067
si è verificato un errore durante il caricamento del video	1673
sie können diesen artikel kostenlos weitergeben	615
signaler ce contenu comme inapproprié	1370
signaler un problème	1335
siguiente artículo	1079
siirry sisältöön	1248
sikeres feliratkozás	1523
sin ti no sería posible	1120
siz ne düşünüyorsunuz? oy verin	2847
sizin için öneriler	2845
siųsti draugui	1830
siųsti el. paštu	1830
skaitykite daugiau čia	1832
skaityti plačiau	1832
skaityti vėliau	1830
skanna qr-koden för att ladda ner appen	2759
skaties arī	1868
skatīt foto	1873
skatīt galeriju	1873
skatīt video	1873
skjønner	2092
sklenite naročnino	2614
skontaktuj się z redakcją	2247
skopírovať odkaz	2562
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2695
skrýt	319
skrýt odpovědi	400
skrýt reklamu	404
skyddas av upphovsrätt	2775
skänk en gåva	2763
slapukų nustatymai	1843
slažem se	2511
sledovat toto téma	402
sledovat téma	402
sledujete téma	402
slične vesti	2495
slične vijesti	2495
slični članci	2495
slut på annons	2783
slut på reklam	2783
sluta följa	2781
slå på	2761
slå på aviseringar	2760
slå på ljudet	2757
slå på notiser	2760
snsをフォロー	1720
so schützen wir unsere quellen	667
sofortüberweisung	496
solitär	643
sonderveröffentlichung	595
sono già sostenitore	1624
sonuçlari gör	2848
sorodni članki	2618
sortuj według	2252
souhlasím	312
souhlasím a pokračovat	376
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1297
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1335
soyez le premier à réagir	1335
spara inställningar	2755
spara till läslistan	2782
spausdinti receptą	61
spela här	2748
spela videon här	2702
spis treści	2173
sponsorisé	1330
sponsorlu içerik	87	2840
sponsoroitu sisältö	1240
sponsrat innehåll	2691
sponzorirani sadržaj	2494
sponzorirani članak	2494
sponzorované	2558
sponzorovaný obsah	311
sponzorováno	311
spravovat upozornění	381
sprawdź cenę	2225
sprawdź ofertę	2148
sprawdź się	2222
sprawdź skrzynkę e-mail	2241
sprawdź skrzynkę odbiorczą	2241
sprawdź swoją skrzynkę	2241
sprawdź swoją wiedzę	2222
spremi članak	2498
sprijină-ne	2344
správa souhlasu	376
spróbuj ponownie	2241
spróbuj ponownie później	2241
spune-ți părerea	2370
spune-ți părerea în comentarii	2370
spustit kvíz	371
später	491
später erinnern	491
spør vår ki om saken	2084
staňte sa členom	2554
staňte se členem	300
stichwörter	533
stil spørgsmål til artiklen	433
straipsnio tęsinys - po reklama	1834
straipsnis tęsiasi po reklamos	1834
strojový překlad	399
strojově přeloženo	398
strona główna	2170
stworzono z pomocą ai	2250
stáhnout aplikaci	380
stáhnout audio	378
stáhnout epizodu	378
stáhnout na google play	380
stáhnout podcast	378
stáhnout v app store	380
stáhnout z app store	380
stáhnout z google play	380
stáhnout zdarma	380
stäng	2673	2702
stäng annons	2783
stäng av annonsblockeraren	2762
stäng av din adblocker	2762
stäng av din annonsblockerare	2762
stäng av ljudet	2757
stäng galleri	2771
stöd oss	2674
stöd oss på patreon	2763
stöd oss via patreon	2763
större text	2782
støt os	413
støtt oss	2064
sugerir correção	2316
sugerir una corrección	1111
sugestões	2296
suivre ce thème	1372
sur le même sujet	1339
sur le même thème	1339
suscripción	1045
suscríbase	1045
suscríbete	1045
suscríbete a nuestro boletín	1052
suscríbete ahora	1045
susiję straipsniai	1827
susikurti paskyrą	1825
susține	2344
susține-ne	2344
susțineți-ne	2344
swisha en gåva	2763
syötä sähköpostiosoitteesi	1234
szczegóły	2174
szponzorált tartalom	87	1513
szybkość odtwarzania	2230
szólj hozzá	1517
szóljon hozzá	1517
sähköposti	1234
sähköpostiosoite	1234
säkra din plats	2751
så # kr/mnd til du sier opp	2067
så jobbar vi med rättelser	2774
så kommenterar du	2695
så skyddar vi våra källor	2774
så stänger du av annonsblockeraren	2762
så stänger du av din annonsblockerare	2762
sé el primero en comentar	1075
sé parte	1040
sélections	1325
síganos	1065
síguenos	1065
sök	2702
søg	441
søk	2091
súhlasím	2573
súhlasím so zobrazením	2573
súmate	1040
súvisiace	2559
súvisiace články	2559
súvisiaci článok	2559
sīkdatņu iestatījumi	1883
słowa kluczowe	2170
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
ta treść jest niedostępna	2228
ta treść jest zablokowana	2228
tack för din anmälan	2682
tack för din prenumeration	2768
tack för din röst	2748
tack för ditt meddelande	2768
taip pat žiūrėkite	1827
tak, chcę	2233
tak, chętnie	2233
tak, poproszę	2233
takaisin ylös	1248
takk for påmeldingen	2072
tallenna myöhemmäksi	1238
talán később	1502
tamaño de letra	65	1064
tamaño del texto	65
también te puede gustar	1079
también te puede interesar	1079
també et pot interessar	263
também pode gostar	2336
tarjeta de crédito	1044
tarjeta de débito	1044
te ha resultado útil este artículo	1104
te ha resultado útil este resumen	1104
te ha sido útil este resumen	1104
te poți dezabona oricând	2377
te-ar putea interesa și	2385
tehisaru kokkuvõte	1140
tej treści nie można wyświetlić	2228
tekoälyn tekemä tiivistelmä	1248
tekoälyn tiivistelmä	1248
tekoälytiivistelmä	1248
tekst powstał przy pomocy ai	2250
tekst przetłumaczony maszynowo	2250
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1830
teljes hozzáférés	1505
temas del día	1079
ten artykuł jest zablokowany	2238
ten film jest niedostępny	2230
ten film nie jest dostępny w twoim kraju	2230
ten film nie jest już dostępny	2230
tento obsah je blokován	376
tento obsah nemůžeme zobrazit	376
tento obsah není dostupný	376
tento obsah není k dispozici	376
tento článek je uzamčen	386
termos e condições	2289
teste grátis	2270
testează-ți cunoștințele cu quizul nostru	2370
teszteld a tudásod	1520
tesztelje tudását	1520
text byl vytvořen automaticky	398
text je chráněn autorským právem	396
text čte umělá inteligence	378
texten fortsätter nedan	2691
texten fortsätter under bilden	2691
texten är maskinöversatt	2777
texten är skapad automatiskt	2777
textgröße	675
textgröße ändern	675
teď ne	299
thu gọn	2994
thèmes	1339
thématiques	1339
thích	2982
thông tin doanh nghiệp	2987
thông tin quảng cáo	3020
thẻ	2992
tienes que iniciar sesión para guardar artículos	1124
tilbakemelding på saken	2084
till början	2771
till gåvosidan	2763
tillåt	2761
tillåt alltid	2755
tillåt annonser	2762
tillåt aviseringar	2760
tillåt en gång	2755
tillåt innehåll	2755
tillåt inte	2761
tillåt notiser	2760
tillåt reklam	2762
tin bài liên quan	3018
tin cùng chuyên mục	2992
tin cùng tác giả	3019
tin khác	2992
tin liên quan	2992
tin mới	2992
tin mới nhất	2992
tin nóng	3019
tin nổi bật	2992
tin quảng cáo	3020
tin trước	2992
tin tài trợ	2992
tin tức liên quan	2992
tin đọc nhiều	2992
tipărește	2350
tipărește articolul	2384
tipărește rețeta	61
tisk článku	403
titta på videon	2757
tiêu điểm	2992
tiếp theo	2994
tlačiť	2562
to cię może zainteresować	2170
to może cię zainteresować	2170
to wideo jest niedostępne	2230
to wideo nie jest już dostępne	2230
todos os comentários	2292
toto pole je povinné	389
toto téma již sledujete	402
toto video již není dostupné	378
toto video není dostupné	378
toto video není ve vaší zemi dostupné	378
toto video už není dostupné	378
toute l'actualité	1339
tovább	1520
tovább a recepthez	61
tovább a rovatra	1518
tovább olvasom	1520
további cikkek	1518
további cikkek a témában	1518
további hírek	1518
további részletek itt	1520
továbbiak betöltése	1520
tradução automática	2316
trang chủ	2994
transferência bancária	2269
treści komercyjne	2256
treści naszych partnerów	2256
treści partnerskie	2162
treść dla subskrybentów	2238
treść niedostępna	2228
treść premium	2238
treść sponsorowana	2162
treść wygenerowana przez ai	2250
treść zablokowana	2228
treść zewnętrzna	2228
tria la teva subscripció	287
trudno powiedzieć	2223
trwa ładowanie odtwarzacza	2230
tryb pełnoekranowy	2230
trước	2994
trả lời	2991
trở lại	2994
tu ce părere ai? lasă un comentariu	2370
tu navegador no puede reproducir este vídeo	1102
tue meitä	1230
tule meile tööle	1140
turpini lasīt	1866
turpinājums pēc reklāmas	1875
turpināt lasīt	1866
twitter'da paylaş	2838
twoja wiadomość	2241
twoje imię	2241
twój adres e-mail	2151
twój e-mail	2151
twój głos został oddany	2222
twój głos został policzony	2222
twój głos został zapisany	2222
tylko niezbędne	2228
tytuł przelewu: darowizna	2236
tytułem: darowizna na cele statutowe	2236
tài khoản của tôi	2977
tài trợ	2987
támogass minket	1503
támogasson minket	1503
támogatom	1503
támogatott tartalom	87	1513
támogatás	1503
támogatói tartalom	1513
täname liitumast	1158
tässä olisi upotus facebookista	1248
tässä olisi upotus instagramista	1248
téma už sledujete	402
témata	316
témy	2559
témák	1518
térkép megnyitása	1521
términos de uso	1072
términos y condiciones	1072
tìm kiếm	2994
tópicos	2296
tópicos relacionados	2296
tôi đã hiểu	2995
több	1520
töltsd ki a kvízt	1520
töltse ki a kvízt	1520
tühista igal ajal	1133
tüm haberler	2845
tüm yazilari	2845
tüm yorumlar	2844
tümünü gör	2847
tümünü göster	2848
tümünü kabul et	2841
tümünü reddet	2841
tēmas	1868
tęsinys po reklamos	1834
tłumaczenie automatyczne	2251
tłumaczenie maszynowe	2251
tạo tài khoản	2977
tải thêm	2994
tặng bài viết	3018
tặng sao	3018
tặng sao cho bài viết	3018
từ khóa	2992
""", 'u': """
udostępnij	2158
udostępnij na facebooku	2158
udostępnij na twitterze	2158
udostępnij na x	2158
udostępnij w mediach społecznościowych	2158
udělit souhlas	312
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2546
uključi obavijesti	2546
uključite notifikacije	2546
uključite obaveštenja	2546
uključite obavijesti	2546
ukryj reklamę	2256
uloženo	403
uložit	308
uložit na později	308
uložit nastavení	376
uložit recept	61
uložit volby	376
uložit článek	308
uložiť	2562
uložiť na neskôr	2562
uložiť recept	61
uložiť článok	2562
ultima oră	2357
ultimele știri	2357
um assinante presenteou você com este artigo	2335
un abonat ți-a oferit acest articol	2384
un abonné vous offre cet article	1382
un e-mail de confirmation vous a été envoyé	1375
un suscriptor te ha regalado este artículo	1124
une erreur s'est glissée dans l'article	1335
ungültige e-mail-adresse	659
unterstütze uns	492
unterstützen	492
unterstützen sie uns	492
unterstützen sie uns per paypal	584
upozornění	382
uppläst av en ai-röst	2757
uppläst av en dator	2687
uppläst av en syntetisk röst	2757
uppläst av syntetisk röst	2757
uppläst med ai-röst	2687
ur vår butik	2751
url 복사	1782
urlをコピー	1719
urlをコピーする	1748
url복사	1782
urmărește acest subiect	2376
urmărește live	2376
următorul	2359
uslovi korišćenja	2511
ustaw jako preferowane źródło	2254
ustawienia plików cookie	2163
ustawienia prywatności	2228
uvjeti korištenja	2511
uz sākumu	1873
uzyskaj dostęp	2148
ušetřete #%	387
ušetříte #%	387
używasz adblocka	2235
używasz programu do blokowania reklam	2235
už jsem ho vypnul	383
už jste hlasovali	371
už komentarus atsako jų autoriai	1831
už mám předplatné	386
už mám účet	386
už máte predplatné? prihláste sa	2555
už máte předplatné	386
už máte účet	2555
už máte účet? prihláste sa	2555
už podporujem	2566
už podporuji	299
už sledujete	402
uždaryti	1833
uždaryti reklamą	1834
uživatelské jméno	387
uživatelské jméno nebo e-mail	386
užpildykite apklausą	1832
užsakomasis straipsnis	1834
užsakomasis turinys	87	1834
užsisakyti prenumeratą	1825
""", 'v': """
v tomto článku	392
vaata kõiki tellija soodustusi	1133
vaata lähemalt	1140
vaba töökoht	1140
vad tycker du? rösta här	2702
vai kopsavilkums bija noderīgs	1872
vai raksts bija noderīgs	1872
vairāk par tēmu	1868
vaizdo įrašas	1832
vaizdo įrašą rasite čia	1832
van már fiókja	1505
var artikeln till hjälp	2695
var det här till hjälp	2702
var detta till hjälp	2777
var resuméet nyttigt	433
var sammanfattningen till hjälp	2695
varför ser jag den här annonsen	2783
varför visas den här annonsen	2783
vari atteikties jebkurā laikā	1866
varje bidrag hjälper	2763
varje bidrag räknas	2763
varje krona hjälper	2763
varje krona räknas	2763
vasta küsitlusele	1140
vastaa kyselyyn tästä	1248
vaš komentar	2498
vaše e-mailová adresa	389
vaše jméno	389
vaše zpráva	389
veckans fråga	2748
veja esta publicação no instagram	2314
veja também	2296
veja todas as opções de assinatura	2333
velikost písma	65
veličina teksta	65
ver # comentários	2324
ver biografía	1098
ver comentários	2292
ver conteúdo externo	2314
ver esta publicación en instagram	1102
ver esta publicação no instagram	2314
ver galería	1082
ver más	1082
ver más artículos del autor	1098
ver más noticias	1125
ver también	1079
ver também	2296
ver todas las opciones de suscripción	1121
ver traducción	1083
ver tradução	2300
ver vídeo	1082
vergrößern	537	663
verlagssonderveröffentlichung	595
versandkosten können anfallen	645
vertrag kündigen	526
verträge hier kündigen	526
verwandte beiträge	533
ves algún error? comunícalo	1111
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2367
vezi mai multe știri	2385
vezi și	2357
već imate nalog	2488
već imate pretplatu	2488
već imate račun	2488
već podržavam	2503
već ste pretplatnik	2488
več iz rubrike	2618
več novic iz regije	2618
več o tem	2618
več o temi	2618
veľkosť písma	65
vi kan inte visa det här innehållet	2755
viac k téme	2559
viac si o tom prečítate tu	2559
video již není k dispozici	378
video nelze přehrát	378
video není dostupné	378
video není dostupné ve vaší zemi	378
video není k dispozici	378
video nicht verfügbar	650
video se nepodařilo načíst	378
video už není k dispozici	378
videon voi katsoa jutun yläosasta	1248
videon är inte längre tillgänglig	2757
videon är inte tillgänglig	2757
videoyu izlemek için tiklayin	2847
videó	1518
videók	1518
videónkat itt nézheti meg	1520
vidéo	1342
vielen dank für deine nachricht	659
vielen dank für deine stimme	642
vielen dank für ihr feedback	574
vielen dank für ihre anmeldung	505
vielen dank für ihre nachricht	659
vielen dank für ihre stimme	642
vielleicht später	491
vilkår	430	2081
vill du få notiser	2760
vill du få pushnotiser	2760
vipps et beløp	2064
vis færre	441	2091
vis oversættelse	442
visa bilden i helskärm	2702
visa färre	2702
visa i helskärm	2771
visa inlägg från facebook	2702
visa inlägg från instagram	2702
visa innehåll	2692
visa innehållet	2755
visa lösenord	2765
visa och godkänn	2755
visa översättning	2703
vissza a tetejére	1520
visszajelzés	1517
više o temi	2495
više vijesti iz regije	2495
viết bình luận	2991
vlastní částka	384
vložený obsah	376
vložit do košíku	374
vložit komentář	400
você concorda? vote	2324
você pode gostar	2296
você pode se interessar	2296
você também pode gostar	2296
voir le détail	1343
voir les détails	1343
voir les résultats	1343
voir les résultats du sondage	1370
von einer künstlichen stimme vorgelesen	650
von ki übersetzt	670
vorgelesen von einer künstlichen stimme	650
vos réactions	1335
votează în sondajul nostru	2370
votre avis nous intéresse	1370
vous aimerez peut-être	1339
vous avez déjà un compte	1306
vous avez déjà un compte ? connectez-vous	1306
vous avez déjà un compte ? identifiez-vous	1306
vous possédez déjà un compte	1306
vous pourriez être intéressé	1339
vreau să primesc newsletterul	2377
vsebina sporočila	2617
vstúpiť do diskusie	2562
vyberte si předplatné	386
vyberte částku	384
vybrat předplatné	386
vygenerováno ai	398
vygenerováno pomocí ai	398
vyplňte toto pole	389
vypněte prosím adblock	383
vypněte si adblock	383
vytisknout článek	308
vytlačiť	2562
vytlačiť recept	61
vytlačiť článok	2562
vytvořeno ai	398
vytvořeno pomocí ai	398
vytvořeno umělou inteligencí	398
vytvořila ai	398
vytvořit účet	301
vyzkoušejte si kvíz	371
vyzkoušet	301
válasz	1517
váš e-mail	305
váš email	389
váš hlas byl započítán	371
váš hlas byl zaznamenán	371
väline sisu	1151
välj	2766
välj abonnemang	2765
välj belopp	2763
välj din prenumeration	2765
välj ditt abonnemang	2765
välj erbjudande	2765
välj prenumeration	2765
välj som föredragen källa	2781
vänligen stäng av annonsblockeraren	2762
värsked uudised	1135
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
více článků	392
vídeos	1079	2296
výber redakcie	2559
výběr redakce	316
výhoda pro předplatitele	374
výhody pro předplatitele	374
výsledky ankety	371
výsledky hlasování	371
všechny komentáře	400
všechny články	392
všechny články autorky	392
vždy povolit	376
vždy zobrazovat	376
về đầu trang	2994
""", 'w': """
w każdy piątek. za darmo. bez spamu	2241
warto przeczytać	2170
was können wir besser machen	574
wczytaj treść	2228
wczytaj więcej	2244
weiterblättern	663
weitere beiträge	533
weiß ich nicht	643
weiß nicht	643
werbung schließen	676
werbung überspringen	523
weź udział w dyskusji	2219
whatsapp'ta paylaş	2838
whatsappで読む	1748
wiadomość	2242
wiadomość została wysłana	2241
wideo jest niedostępne	2230
wideo niedostępne	2230
widzisz błąd	2247
wie gefällt ihnen dieser artikel	574
wie wir unsere quellen schützen	667
wielkość czcionki	65
wielkość tekstu	2255
więcej	2170
więcej artykułów	2170
więcej informacji	2170
więcej na ten temat	2170
więcej o	2170
więcej od tego autora	2244
więcej tekstów autora	2244
więcej z	2170
wpisz kwotę	2236
wpisz swój e-mail	2151
wprowadź adres e-mail	2151
wpłata jednorazowa	2236
wpłata miesięczna	2236
wpłać	2145
wpłać jednorazowo	2236
wpłać teraz	2145
wróć do góry	2244
wróć na górę	2244
wróć na stronę główną	2244
wspieraj co miesiąc	2236
współpraca płatna	2256
współpraca reklamowa	2162
wszystkie artykuły	2244
wszystkie artykuły autorki	2244
wybierz kwotę	2236
wybierz ofertę	2238
wybierz prenumeratę	2238
wybierz subskrypcję	2238
wycofaj zgodę	2228
wykorzystałeś limit artykułów	2238
wykryliśmy adblocka	2235
wypełnij to pole	2241
wypisz się w dowolnym momencie	2241
wypróbuj	2148
wyraź zgodę	2163
wystąpił błąd	2241
wystąpił błąd. spróbuj ponownie	2241
wystąpił błąd. spróbuj ponownie później	2241
wyłącz adblocka	2235
wyłącz blokowanie reklam	2235
wyłącz dźwięk	2230
wyłącz reklamy	2256
wyłączyłem adblocka	2235
wyślij	2242
wyślij e-mailem	2158
wyślij komentarz	2252
wyślij mailem	2255
wyślij opinię	2250
wyślij wiadomość	2241
wyślij zdjęcia	2247
wyślij zgłoszenie anonimowo	2247
wyślij znajomemu	2158
wyświetl treść	2228
wählen	658
własna kwota	2236
włącz	2234
włącz dźwięk	2230
włącz javascript	2230
""", 'x': """
x'te paylaş	2838
xem bình luận	2991
xem bản gốc	2995
xem bản đồ	2995
xem chi tiết	2995
xem công thức	61
xem kết quả	2995
xem nhiều	2992
xem nhiều nhất	2992
xem nhiều trong tuần	3019
xem thêm	2992	2994
xem thêm bình luận	2991
xem tiếp	2994
xem toàn bộ	2994
xem tất cả	2994
xでシェア	1719
xでシェアする	1748
xでポスト	1719
""", 'y': """
ya estás suscrito	1121
ya tenés suscripción	1121
yapay zeka ile özet	2847
yapay zeka özeti	2847
yazarin diğer haberleri	2845
yazarin diğer yazilari	2845
yazarin tüm yazilari	2845
ymmärrän	1249
yorum gönder	2844
yorumlari gör	2844
youtube-tartalom megjelenítése	1520
yz özeti	2847
""", 'z': """
z našeho e-shopu	374
z našeho obchodu	374
z titulní strany	316
zaakceptuj i pokaż	2228
zabudnuté heslo	2555
zadejte platný e-mail	389
zadejte svůj e-mail	305
zadejte částku	384
zagłosuj	2222
zahlungsart wählen	495
zainstaluj aplikację	2232
zakázat	382
zaloguj się	2148
zaloguj się przez apple	2238
zaloguj się przez facebooka	2238
zaloguj się przez google	2238
zaloguj się z google	2238
zamknij galerię	2244
zamknij reklamę	2256
zamów książkę	2225
zapamatovat přihlášení	386
zapamatovat si mě	386
zapamiętaj mnie	2238
zapisz na później	2158
zapisz się	2151
zapisz się na newsletter	2151
zapisz wybór	2228
zapnout upozornění	381
zapomenuté heslo	301
zapomniałem hasła	2238
zapomniałeś hasła	2238
zapomněl jsem heslo	386
zapomněli jste heslo	386
zarejestruj się	2148
zarezervovat místo	374
zarządzaj plikami cookies	2228
zarządzaj powiadomieniami	2233
zarządzaj zgodami	2163
zarządzaj zgodą	2228
zaten üye misiniz	2831
zauważyłeś błąd	2247
zavřít	299
zavřít galerii	392
zavřít reklamu	404
začít kvíz	371
załaduj film	2228
załaduj post	2228
załaduj treść	2228
załaduj wideo	2228
załaduj więcej	2173
załóż konto	2148
zaštita osobnih podataka	2511
zaštita privatnosti	2511
zbývající čas	378
zbývající čas #	378
zbývající čas -#	378
zdieľajte tento text	2562
zdieľajte článok	2562
zdieľať	2562
zdieľať na facebooku	2562
zdieľať článok	2562
zeskanuj kod i pobierz aplikację	2232
zeskanuj kod qr, aby pobrać aplikację	2232
zezwól	2234
zezwól na powiadomienia	2233
zezwól na reklamy	2235
zezwól raz	2228
zgadzam się	2163
zgadzam się na powiadomienia	2233
zgadzam się na wyświetlanie treści	2163
zgłoś	2166	2253
zgłoś błąd	2166
zgłoś komentarz	2252
zgłoś nadużycie	2252
zgłoś reklamę	2256
ziņa tiek papildināta	1873
ziņo par kļūdu	1872
ziņot par kļūdu	1872
zkontrolujte svoji e-mailovou schránku	389
zkontrolujte svou schránku	389
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
zkopírováno	403
zkopírováno do schránky	403
zkuste to prosím později	389
zmenšit písmo	403
zmień rozmiar tekstu	2255
zmień zgodę	2228
změnit souhlas	376
změnit velikost písma	403
znajdź nas na facebooku	2159
znalazłeś błąd	2247
znalazłeś błąd w tekście	2247
značky	2559
znovu načíst stránku	383
zobacz cenę	2225
zobacz galerię	2173
zobacz mapę	2174
zobacz ofertę	2225
zobacz również	2170
zobacz szczegóły	2174
zobacz także	2170
zobacz także inne	2170
zobacz też	2170
zobacz więcej	2170
zobacz wszystkie artykuły	2244
zobrazit # odpovědi	400
zobrazit a přijmout	376
zobrazit komentáře	400
zobrazit méně	319	392
zobrazit nabídku	374
zobrazit nabídky	386
zobrazit odpovědi	400
zobrazit originál	319
zobrazit předplatné	386
zobrazit přepis	378
zobrazit více	318
zobrazit výsledky	319	371
zobrazit vše	318
zobrazit všechny články	392
zobraziť diskusiu	2562
zobraziť menej	2560
zobraziť obsah	2573
zobraziť viac	2560
zobraziť všetko	2560
zostań patronem	2145
zostań patronką	2236
zpráva	390
zpráva byla odeslána	389
zpráva pro příjemce: dar	384
zpět na hlavní stránku	392
zpět na začátek	392
zpět nahoru	318
zrušit můžete kdykoli	386
zrušit můžete kdykoliv	386
zu meine themen hinzufügen	674
zu meinen themen hinzufügen	674
zum rätsel	642
zum vollständigen artikel	662
zur großansicht	662
zur leseliste hinzufügen	615
zur merkliste hinzufügen	518
zur übersicht	536
zurück	529
zurück nach oben	536	662
zurück zum anfang	662
zurück zur startseite	662
zurück zur übersicht	662
zvolte předplatné	386
zvolte částku	384
zvětšit	318
zvětšit foto	392
zvětšit fotografii	392
zvětšit písmo	403
zvětšit text	403
zwiń	2173
zásady cookies	376
získat licenci	396
získat předplatné	386
zůstat přihlášen	386
""", '£': """
£# at amazon	998
""", '©': """
©ntb	2119
""", 'à': """
à découvrir	1339
à la une	1339
à lire	1339
à lire aussi	1339
à lire dans ce dossier	1339
à lire dans la même rubrique	1339
à lire ensuite	1339
à lire également	1339
à ne pas manquer	1339
à voir	1339
à voir aussi	1339
""", 'á': """
áudio gerado por ia	2316
áudio gerado por voz sintética	2316
""", 'ä': """
ähnliche artikel	533
ähnliche beiträge	533
ähnliche themen	533
äldst	2780
äldsta	2780
äldsta först	2779
älteste	673
älteste zuerst	672
älä missaa mitään	1234
ämne	2769
ämnen	2699
ämnen i artikeln	2699
ämnen i den här artikeln	2771
ändra dina cookieinställningar	2755
ändra samtycke	2755
ändra textstorlek	2782
är du inte prenumerant	2765
är du redan prenumerant	2677
äänestä tästä	1248
""", 'å': """
åbn	442
åbn kort	442
åpne	2092
åpne faktaboks	2092
åpne kart	2092
årsvis	2766
årsvis betalning	2765
återkalla samtycke	2755
återstående tid	2757
återstående tid #	2757
återstående tid -#	2757
""", 'ç': """
çerez ayarlari	2841
çerez politikasi	2841
çerezler	2841
çeviriyi göster	2848
çikiş yap	2831
çok okunanlar	2845
""", 'è': """
è gratis e ci vuole solo un minuto	1688
""", 'é': """
é grátis e leva menos de um minuto	2328
écouter	1325
écouter (# min	1325
écouter le podcast	1342
édition du jour	1339
épingler	61
épingler la recette	61
értem	1521
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1517
írja meg véleményét	1517
""", 'î': """
înapoi sus	2359
încarcă mai multe	2359
închide	2343
înregistrare	2345
înregistrează-te	2345
îți mulțumim pentru vot	2370
""", 'ö': """
öffnen	536
ön mit gondol? szavazzon	1520
önceki	2847
önceki haber	2845
öne çikan haberler	2845
öne çikanlar	2845
önerilen haberler	2845
önerilenler	2845
öppna	2703
öppna appen	2759
öppna bildgalleri	2771
öppna galleri	2771
öppna karta	2703
összes	1520
översatt med ai	2777
özet faydali oldu mu	2844
""", 'ú': """
új hozzászólás	1517
última hora	1079
últimas	2296
últimas entradas	1079
últimas noticias	1079
últimas notícias	2296
últimes notícies	263
últimos artículos	1079
únete	1040
únete a la conversación	1075
účtováno ročně	386
""", 'ü': """
über google anmelden	657
über whatsapp senden	675
über whatsapp teilen	675
übersetzung anzeigen	537
überweisung	496
ücretsiz dene	2831
ücretsiz üye ol	2831
ücretsiz üye olun	2831
üye girişi	2831
üye ol	2830	2831
üye olun	2831
""", 'ý': """
ý kiến	2991
ý kiến bạn đọc	2991
ý kiến của bạn	2991
""", 'ā': """
ārējais saturs	1883
""", 'č': """
članak je zaključan	2488
članak se nastavlja ispod oglasa	2494
članek je zaklenjen	2614
članek se nadaljuje pod oglasom	2617
članek se nadaljuje spodaj	2617
článek byl vytvořen automaticky	398
článek je chráněn autorským právem	396
článek namluvila umělá inteligence	378
článek pokračuje pod reklamou	311
článek čte syntetický hlas	378
články autora	392
čte umělý hlas	378
čtěte bez omezení	386
čtěte dále	316
čtěte i	316
čtěte nejdřív v aplikaci	380
čtěte také	316
čtěte v aplikaci	380
číslo účtu pro dary	300
číst bez reklam	404
číst celý článek	392
číst dál	318
číst dál s předplatným	301
číst dále	392
číst s předplatným	386
číst více	318
čítajte aj	2559
""", 'ď': """
ďalšie správy	2559
ďalšie články	19	2559
""", 'đ': """
điều khoản sử dụng	2990
điều khoản sử dụng | chính sách bảo mật	2990
đáng chú ý	2992
đã có tài khoản	2977
đã hiểu	2995
đã sao chép	2982
đã sao chép liên kết	3018
đóng	2975
đóng góp	2976
đăng ký	2977
đăng ký ngay	2977
đăng nhập	2977
đăng nhập / đăng ký	2977
đăng xuất	2977
được quan tâm	3019
được tài trợ	2987
đặt báo	2977
đến công thức	61
đề xuất	2992
để sau	2975
đọc nhiều	2992
đọc nhiều nhất	2992
đọc sau	3018
đọc thêm	2992	2994
đọc tiếp	2994
đọc tiếp về chủ đề này	3019
đừng bỏ lỡ	2992
""", 'į': """
į viršų	1832
įveskite savo el. pašto adresą	1850
""", 'ł': """
ładowanie odtwarzacza	2230
ładowanie wideo	2230
""", 'ř': """
řadit podle	400
řazení	400
""", 'ś': """
śledź nas	2159
""", 'ş': """
şifremi unuttum	2831
şimdi değil	2829
şurada paylaş	2838
""", 'š': """
štampaj	2498
štítky	316
""", 'ž': """
že imate račun	2614
že naročnik	2614
že podpiram	2625
živě	379
žiūrėkite nuotraukas	1832
žiūrėkite vaizdo įrašą	1832
žiūrėti galeriją	1832
žádný spam	389
""", 'ș': """
știri pe aceeași temă	2385
știri recomandate	2357
știri similare	2357
știrile zilei	2357
""", 'ț': """
ți-a fost util acest articol	2370
ți-a fost util acest rezumat	2370
ți-ai uitat parola	2382
ți-ar putea plăcea și	2385
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	700
άνοιγμα χάρτη	700
""", 'έ': """
έχετε ήδη λογαριασμό	685
""", 'ί': """
ίσως αργότερα	683
ίσως σας ενδιαφέρει	697
""", 'α': """
ακούστε	690
ακούστε το άρθρο	690
αναζήτηση	699
αναφορά λάθους	696
αντιγραφή link	690
αντιγραφή συνδέσμου	690
αντιγραφή συνδέσμου άρθρου	690
απάντηση	696
αποδέχομαι	703
αποδοχή	703
αποδοχή όλων	703
αποθήκευση	690
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	690
αποστολή με email	690
αποσύνδεση	685
απόκρυψη	700
απόρριψη	703
απόρριψη όλων	703
αργότερα	683
αρχική	699
αφήστε σχόλιο	696
""", 'β': """
βίντεο	697
βαθμολογήστε το άρθρο	696
""", 'γ': """
γίνε συνδρομητής	685
γίνετε μέλος	684
γίνετε συνδρομητής	685
γράψτε σχόλιο	696
""", 'δ': """
δείτε και	697
δείτε περισσότερα	699
δείτε τα αποτελέσματα	700
δείτε τα σχόλια	696
δείτε τη συνταγή	61
δείτε όλα	699
δημιουργία λογαριασμού	685
δημοφιλέστερα	697
δημοφιλή	697
δημοφιλή άρθρα	697
διαβάστε ακόμα	697
διαβάστε ακόμη	697
διαβάστε επίσης	697
διαβάστε επίσης στο	697
διαβάστε και	697
διαβάστε περισσότερα	697	699
διαφήμιση	693
διαφημίσεις	693
διαφημιση	693
διαφημιστικό περιεχόμενο	87	693
δωρήστε	684
δωρεά	684
""", 'ε': """
είσοδος	685
εγγραφή	685
ειδήσεις σήμερα	697
ειδήσεις τώρα	697
εκτυπώστε το άρθρο	690
εκτύπωση	690
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	700
εμφάνιση όλων	700
επικοινωνία	696
επιλογές συντακτών	697
επιστροφή στην κορυφή	699
επόμενο	699
επόμενο άρθρο	697
ετικέτες	697
""", 'θ': """
θέματα	697
""", 'κ': """
κάντε δωρεά	684
κάντε μια δωρεά	684
κανόνες σχολιασμού	696
κατάλαβα	700
κατηγορίες	697
κλείσιμο	683
κοινοποίησε	690
κοινοποίηση	690
κοινοποίηση στο facebook	690
κοινοποίηση στο twitter	690
κοινοποιήστε	690
κοινοποιήστε το άρθρο	690
""", 'λ': """
λεπτομέρειες	700
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	693
μενού	699
μετάβαση στη συνταγή	61
μη χάσετε	697
μην το χάσεις	697
μην χάσετε	697
μοιράσου το	690
μοιραστείτε	690
μοιραστείτε το	690
μοιραστείτε το άρθρο	690
μπορεί να σας αρέσει	697
μόνο για συνδρομητές	685
""", 'ξ': """
ξεχάσατε τον κωδικό	685
""", 'ο': """
ο λογαριασμός μου	685
ο σύνδεσμος αντιγράφηκε	690
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	697	699
περισσότερα άρθρα	697
περισσότερες ειδήσεις	697
πολιτική cookies	703
πολιτική απορρήτου	703
προηγούμενο	699
προηγούμενο άρθρο	697
προσθήκη σχολίου	696
προστασία προσωπικών δεδομένων	703
προτείνουμε	697
προτείνουμε επίσης	697
προτεινόμενα	697
προωθητικό περιεχόμενο	693
πρόσφατα άρθρα	697
""", 'ρ': """
ροή	697
ροή ειδήσεων	697
ρυθμίσεις cookies	703
""", 'σ': """
στείλε το σε φίλο	690
στηρίξτε μας	684
συμφωνώ	703
συνέχεια ανάγνωσης	699
συνδεθείτε	685
συνδρομή	685
συνδρομητές	685
σχετικά	697
σχετικά άρθρα	697
σχετικά θέματα	697
σχετικά νέα	697
σχετικές ειδήσεις	697
σχετικό άρθρο	697
σχολιάστε	696
σχολιάστε το άρθρο	696
σχόλια	696
σχόλιο	696
σύνδεση	685
""", 'τ': """
τα πιο δημοφιλή	697
τα πιο δημοφιλή της ημέρας	697
τα πιο διαβασμένα	697
τα πιο πρόσφατα	697
τελευταία άρθρα	697
τελευταία νέα	697
τελευταίες ειδήσεις	697
""", 'υ': """
υπενθύμιση αργότερα	683
υποβολή σχολίου	696
υποστηρίξτε μας	684
""", 'φ': """
φόρτωση περισσότερων	699
""", 'χ': """
χαρίστε αυτό το άρθρο	690
χορηγούμενο	693
χορηγούμενο άρθρο	693
χορηγούμενο περιεχόμενο	693
""", 'ό': """
όλα τα σχόλια	696
όλες οι ειδήσεις	697
όροι σχολιασμού	696
όροι χρήσης	703
όχι ευχαριστώ	683
όχι τώρα	683
όχι, ευχαριστώ	683
""", 'а': """
абонамент	160
абонирай се	161
абонирайте се	160
авторизация	2403
авторизоваться	2403
адрес электронной почты	2406
актуално	168
актуальне	2913
архив	2422
""", 'б': """
банковская карта	2402
банковский перевод	2402
безопасный платеж	2401
больше	2422
больше материалов по теме	2422
больше новостей	2422
будьте в курсе	2406
была ли статья полезной	2419
більше за темою	2913
більше матеріалів за темою	2913
більше на цю тему	2913
більше новин	2913
більше новин на тему	2913
більше по темі	2913
""", 'в': """
в избранное	2411
в тренде	2422
важливо	2913
вам будет интересно	2422
вам може бути цікаво	2913
вам може сподобатися	2913
вам может быть интересно	2422
вам может понравиться	2422
вам також може сподобатися	2913
вас може зацікавити	2913
вас может заинтересовать	2422
ваш e-mail	2406
ваш email	2406
введите e-mail	2406
введите email	2406
введите ваш email	2406
введите ваш адрес электронной почты	2406
версия для печати	2411
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	2898
вже є акаунт	2898
вибір редакції	2913
видео	2422
вижте още	168
вижте още от	168
вийти	2898
включите уведомления	2480
включить уведомления	2480
вконтакте	2412
влез	161
влезте	161
во весь экран	2425
водещи новини	168
войти	2403
войти в аккаунт	2403
войти в чат	2419
воспроизвести	2425
время на чтение	2425
время чтения # мин	2425
все	2425
все комментарии	2419
всі новини	2915
вход	161	2403
вхід	2898
выберите сумму	2401
выбор редакции	2422
выйти	2403
відео	2913
відео вище	2937
відео нижче	2937
відкрити	2916
відкрити карту	2916
відповісти	2911
відхилити	2908
""", 'г': """
главная	2425
главное	2422
главное за день	2422
главные новости	2422
головна	2915
головне	2913
головне за день	2913
головні новини	2913
""", 'д': """
далее	2425
далі	2915
дарете	160
дари	160
дари сега	160
детали	2426
детальніше	2915
деталі	2916
дзен	2412
дивіться відео	2937
дивіться відео вище	2937
дивіться відео нижче	2937
дивіться також	2913
дивіться також відео	2937
дивіться у відео	2937
для подписчиков	2403
до рецепту	61
до теми	2913
добавить комментарий	2419
додати коментар	2911
дозвольте сповіщення	2967
докладвай грешка	171
докладніше	2915
долучитися	2895
доступно по подписке	2403
другая сумма	2401
други новини	19
другие материалы	19	2422
другие материалы рубрики	2422
другие новости	19	2422
другие новости раздела	2422
другие статьи	2422
друк	2904
""", 'е': """
единоразово	2398
ежемесячно	2398
еще новости	2422
еще по теме	2422
ещё	2422
ещё новости	2422
ещё по теме	2422
""", 'з': """
за темою	2913
забравена парола	161
забули пароль	2898
забыли пароль	2403
завантажити ще	2915
загрузить еще	2425
загрузить ещё	2425
задонатити	2895
задонатить	2398
закрити	2894
закрыть	2397
залишити коментар	2911
запази	171
запази рецептата	61
запази статията	171
запропонувати новину	2911
зарегистрироваться	2403
зареєструватися	2898
затвори	175
зберегти	2904
зберегти рецепт	61
зберегти статтю	2904
збільшити	2915
згорнути	2916
зміст	2915
зробити внесок	2895
зрозуміло	2908
""", 'и': """
избрано от редакцията	168
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
интересное	2422
""", 'к': """
к началу	2425
к рецепту	61
категории	2422
категорії	2913
ключови думи	168
коментар	2911
коментари	171
коментарі	2911
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	2911
комментарии	2419
комментарии отсутствуют	2419
комментарий	2419
комментировать	2419
контакти	2911
контакты	2419
конфиденциальность	2416
копирай линк	171
копирай линка	171
копировать ссылку	2411
копіювати посилання	2904
купи абонамент	161
купить подписку	2403
към рецептата	61
""", 'л': """
лента новостей	2422
личный кабинет	2403
""", 'м': """
материалы партнеров	2415
материалы по теме	2422
матеріали за темою	2913
матеріали по темі	2913
меню	2425	2915
метки	2422
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2397
может позже	2397
можливо, пізніше	2894
мой профиль	2403
моят профил	161
мы в социальных сетях	2413
мы в соцсетях	2413
мы вконтакте	2413
мій профіль	2898
мітки	2913
""", 'н': """
на главную	2425
на правах реклами	2907
на правах рекламы	2415
наверх	2425	2915
нагадати пізніше	2894
надіслати	2904
надіслати другу	2904
надіслати поштою	2904
надіслати статтю поштою	2904
назад	2425	2915
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	2913
найпопулярніше за добу	2913
найпопулярніше за тиждень	2913
найти	2425
найчитаніше	2913
налаштування	2908
написати коментар	2911
написать комментарий	2419
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2397
направете дарение	160
настройки	2416
настройки cookie	2416
наступна	2915
наступна стаття	2913
не зараз	2894
не пропустите	2422
не пропустіть	2913
не сега	175
не сегодня	2397
не сейчас	2397
не сьогодні	2894
не, благодаря	175
нет комментариев	2419
нет, спасибо	2397
новини	2913
новини за темою	2913
новини компаній	2907
новини партнерів	2907	2913
новости	2422
новости smi#	2422
новости партнеров	2415
новости партнёров	2415
новости по теме	2422
новости сми#	2422
ні, дякую	2894
""", 'о': """
обговорити	2911
обратная связь	2419
обсудить	2419
обсуждение	2419
одноклассники	2412
одноразово	2895
оставить комментарий	2419
останні новини	2913
останні статті	2913
ответить	2419
отиди на рецептата	61
отказаться	2416
отклонить	2416
отключете цялата статия	161
отключи статията	161
открыть	2426
открыть карту	2426
отпечатай	171
отпечатай статията	171
отправить другу	2411
отправить по почте	2411
оформити підписку	2898
оформить донат	2398
оценете статията	171
оцените материал	2419
оцените рецепт	61
оцените статью	2419
оценить рецепт	61
оцініть матеріал	2911
оцініть рецепт	61
оцініть статтю	2911
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
партнерский материал	2415
партнерский проект	2415
партнерський матеріал	2907
партнерський проєкт	2907
партньорско съдържание	167
партнёрский материал	2415
партнёрский проект	2415
передплата	2898
передплатити	2898
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2425
печать	2411
печать рецепта	61
платена публикация	87	167
платено съдържание	167
по подписке	2403
по теме	2422
по-късно	175
повідомити про помилку	2911
повідомити про помилку в тексті	2911
погоджуюсь	2908
погоджуюся	2908
подарете тази статия	171
подарить материал	2411
подарить статью	2403
подарувати статтю	2904
поддержать	2398
поддержать автора	2398
поддержать нас	2398
поддержать проект	2398
поддержать редакцию	2398
поддержите нас	2398
поделитесь	2411
поделиться	2411
поделиться в telegram	2411
поделиться в twitter	2411
поделиться в одноклассниках	2411
поделиться в соцсетях	2411
поделиться вконтакте	2411
поделиться новостью	2411
поделиться ссылкой	2411
поделиться статьей	2411
поделиться статьёй	2411
подкасти	2913
подкасты	2422
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2403
подписаться в max	2413
подписаться в telegram	2413
подписаться на канал	2413
подписаться на новости	2406
подписаться на рассылку	2406
подписаться на телеграм-канал	2413
подписка	2403
подписывайтесь	2413
подпишитесь на рассылку	2406
подробнее	2425
подробнее по теме	2422
поділитись	2904
поділитися	2904
поділитися в telegram	2904
поділитися в соцмережах	2904
поділитися новиною	2904
поділитися статтею	2904
поділіться	2904
пожертвовать	2398
пожертвувати	2895
позже	2397
поиск	2425
покажи всичко	169
покажи още	169
показати більше	2915
показати все	2916
показати коментарі	2911
показати оригінал	2916
показати ще	2915
показать больше	2425
показать все	2426
показать еще	2425
показать ещё	2425
показать карту	2426
показать комментарии	2419
показать меньше	2426
показать оригинал	2426
показать перевод	2426
политика конфиденциальности	2416
политика обработки персональных данных	2416
пользовательское соглашение	2416
політика конфіденційності	2908
помочь	2398
помочь нам	2398
помочь проекту	2398
помочь редакции	2398
понятно	2416
попередня	2915
попередня стаття	2913
попробовать бесплатно	2403
популярне	2913
популярное	2422
популярные	2422
популярные новости	2422
популярные статьи	2422
популярні новини	2913
посилання скопійовано	2904
последнее	2422
последни	168
последни новини	168
последние новости	2422
послухати новину	2904
похожие материалы	2422
похожие статьи	2422
поширити	2904
поширити у facebook	2904
пошук	2915
правила за коментиране	171
правила использования	2416
правила коментування	2911
правила комментирования	2419
предложить новость	2419
предыдущая	2425
предыдущая статья	2422
премиум	2403
преміум	2898
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	2908
прийняти всі	2908
принтирай	171
принтирай рецептата	61
принять	2416
принять все	2416
принять всё	2416
прислать новость	2419
приєднатися	2895
приєднатися до спільноти	2895
продовження під рекламою	2907
продовження статті під рекламою	2907
продолжить без поддержки	2397
продължава след рекламата	167
промо	2415	2907
прослушать	2411
прослушать новость	2411
прочетете и	168
підписатись	2898
підписатися	2898
підписка	2898
підтримайте нас	2895
підтримати	2895
підтримати автора	2895
підтримати журналістів	2895
підтримати нас	2895
підтримати редакцію	2895
пізніше	2894
""", 'р': """
радимо прочитати	2913
радимо також	2913
развернуть	2425
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2398
разпечатай	171
разрешите уведомления	2480
разрешить уведомления	2480
раскрыть	2426
распечатать	2411
распечатать рецепт	61
распечатать статью	2411
рассказать друзьям	2411
рассылка	2406
рассылки	2406
регистрация	161	2403
редакция рекомендует	2422
результати	2916
результаты	2426
реклама	167	2415	2907
реклама - статията продължава по-долу	167
реклама на сайте	2415
реклама на сайті	2907
реклама. продовження нижче	2907
реклама. продолжение ниже	2415
рекламно каре	167
рекламно съдържание	167
рекомендуем	2422
рекомендуем почитать	2422
рекомендуем также	2422
рекомендуемое	2422
рекомендуємо	2913
рекомендуємо прочитати	2913
рекомендуємо також	2913
реєстрація	2898
розгорнути	2916
роздрукувати	2904
роздрукувати рецепт	61
роздрукувати статтю	2904
розмір тексту	65
розмір шрифту	65
рубрики	2422	2913
""", 'с': """
самое важное	2422
самое популярное	2422
самое читаемое	2422
самое читаемое за день	2422
самое читаемое за неделю	2422
свежее	2422
свежие новости	2422
свернуть	2425
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2419
сделать пожертвование	2398
сейчас читают	2422
скопировать ссылку	2411
скопировать ссылку на статью	2411
скопіювати посилання	2904
скопіювати посилання на статтю	2904
скрыть	2426
следующая	2425
следующая статья	2422
слухати	2904
слухати новину	2904
слушай новината	171
слушать	2411
слушать новость	2411
см. также	2422
смотреть все	2425
смотри также	2422
смотрите также	2422
советуем почитать	2422
согласен	2416
согласиться	2416
содержание	2425
создать аккаунт	2403
сообщить об опечатке	2419
сообщить об ошибке	2419
сохранить	2411
сохранить рецепт	61
сохранить статью	2411
социальные сети	2413
спасибо за подписку	2406
спецпроект	2415
спецпроєкт	2907
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
способ оплаты	2401
способы оплаты	2401
ссылка скопирована	2411
станете член	160
стани абонат	160
стани дарител	160
стати співучасником	2895
стати частиною спільноти	2895
стать патроном	2398
стать соучастником	2398
стать спонсором	2398
створити акаунт	2898
стрічка новин	2913
сховати	2916
сходни новини	168
схожі матеріали	2913
схожі новини	2913
схожі статті	2913
създай профил	161
сюжет	2422
сюжеты	2422
""", 'т': """
тагове	168
також читайте	2913
твитнуть	2411
твиттер	2412
твітнути	2904
теги	2422	2913
текст продовжується під рекламою	2907
телеграм	2412
тема дня	2422
теми	2913
темы	2422
только для подписчиков	2403
""", 'у': """
увеличить	2425
увійти	2898
увімкнути сповіщення	2967
увімкніть сповіщення	2967
уже есть аккаунт	2403
уже зарегистрированы	2403
уже зареєструвалися	2898
умови використання	2908
усі новини	2915
""", 'ф': """
файлы cookie	2416
фейсбук	2412
фото	2422
фоторепортаж	2422
""", 'х': """
харесай	171
хорошо	2416
""", 'ч': """
час читання # хв	2915
чи була стаття корисною	2911
читайте еще	2422
читайте ещё	2422
читайте ниже	2415
читайте по теме	2422
читайте также	2422
читайте також	2913
читати далі	2915
читати повністю	2915
читати також	2913
читать в max	2413
читать в telegram	2413
читать далее	2425
читать дальше	2425
читать ещё	2425
читать комментарии	2419
читать полностью	2425
читать также	2422
что еще почитать	2422
что ещё почитать	2422
""", 'щ': """
ще за темою	2913
ще новини	2913
що ще почитати	2913
щомісяця	2895
""", 'э': """
электронная почта	2406
""", 'я': """
я вже підтримую	2894
я уже поддерживаю	2397
яндекс.дзен	2412
""", 'і': """
інші новини	19	2913
""", 'א': """
אולי גם יעניין אותך	1412
אולי יעניין אותך	1412
אולי יעניין אותך גם	1440
אולי יעניין אתכם	1412
אולי יעניין אתכם גם	1440
אולי מאוחר יותר	1395
אולי פספסתם	1440
אינציקלופדיית ynet	1412
""", 'ב': """
בחסות	1443
בשיתוף	1407
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1411
דלג לתוכן	1414
דלגו למתכון	61
דף הבית	1414
""", 'ה': """
האזינו	1403
הבא	1414
הבנתי	1415
הגב	1411
הדפיסו את המתכון	61
הדפיסו כתבה	1439
הדפס	1403
הדפס מתכון	61
הדפסה	1403
הדפסת המתכון	61
הדפסת כתבה	1439
הוסיפו תגובה	1411
הוסף תגובה	1411
הוספת תגובה	1411
הזכירו לי מאוחר יותר	1395
החשבון שלי	1397
הירשם	1397
הכי נצפים	1412
הכי נקרא	1412
הכי נקראות	1412
הכי נקראות היום	1440
הכתבה הבאה	1412
הכתבה המלאה למנויים	1439
הכתבה הקודמת	1412
המלצות	1412
המשך לקרוא	1414
המשך קריאה	1414
הנצפים ביותר	1440
הנקראות ביותר	1412
הנקראים ביותר	1440
הסתר	1415
העתיקו את הקישור	1439
העתיקו קישור	1439
העתק קישור	1403
העתקת הקישור	1439
העתקת קישור	1403
הצג הכל	1415
הצג מפה	1415
הצג מקור	1415
הצג עוד	1414
הצג פחות	1415
הצטרפו	1396
הצטרפו אלינו	1396
הקודם	1414
הקישור הועתק	1439
הרשמה	1397
השב	1411
התחבר	1397
התחברות	1397
""", 'ו': """
ווטסאפ	1403
וידאו	1412
""", 'ח': """
חדשות אחרונות	1412
חודש ראשון ב-#	1438
חודש ראשון ב-# ש"ח	1438
חודש ראשון בשקל	1438
חודש ראשון חינם	1438
חזרה למעלה	1414
חיפוש	1414
""", 'ט': """
טוויטר	1403
טלגרם	1403
טען עוד	1414
""", 'י': """
יציאה	1397
""", 'כ': """
כבר מנויים? התחברו	1397
כבר נרשמת	1397
כותרות אחרונות	1412
כניסה	1397
כניסה למנויים	1397
כתבה זו היא תוכן ממומן	1439
כתבה ממומנת	1443
כתבו תגובה	1411
כתבות אחרונות	1412
כתבות מומלצות	1412
כתבות נוספות	1412
כתבות נוספות בנושא	1440
כתבות נוספות שיעניינו אתכם	1440
כתבות קשורות	1412
כתבות שאולי פספסתם	1440
כתבות שיעניינו אתכם	1440
""", 'ל': """
לא כעת	1395
לא עכשיו	1395
לא תודה	1395
לא, תודה	1395
להורדת האפליקציה	1439
להמשך קריאה	1397
להרשמה	1397
לכל הכתבות	1414
לכל הכתבות בנושא	1440
לכל העדכונים, הכתבות והסרטונים	1440
לכל התגובות	1411
לכתבה הבאה בסדרה	1440
לכתבה הקודמת בסדרה	1440
למנויים בלבד	1400
למתכון	61
לפרטים	1415
לרכישת מינוי	1397
לרכישת מינוי לחצו כאן	1439
לתרום	1396
לתרומה	1396
""", 'מ': """
מבזקים	1412
מדיניות הפרטיות	1410
מדיניות הפרטיות ותנאי השימוש	1410
מודעה	1407
מומלץ עבורך	1440
מומלץ עבורכם	1440
מומלצים	1412
ממומן	1407
מעבר למתכון	61
מצאתם טעות	1411
""", 'נ': """
נושאים	1412
נושאים קשורים	1412
""", 'ס': """
סגור	1395
סגירה	1395
סיכום ai	1425
סיכום הכתבה	1425
""", 'ע': """
עוד	1414
עוד באותו נושא	1440
עוד בנושא	1412
עוד בערוץ	1412
עוד חדשות	1412
עוד כתבות	19	1412
עוד כתבות בנושא	19
עוד כתבות מעניינות	1439
עוד סיפורים	1440
""", 'פ': """
פייסבוק	1403
פרטים	1415
פרסום	1407
פרסומת	1407
פתח	1415
""", 'צ': """
צור חשבון	1397
צור קשר	1411
""", 'ק': """
קרא גם	1412
קרא עוד	1414
קראו גם	1412
קראו עוד	1414
""", 'ש': """
שיתוף	1403
שיתוף בווטסאפ	1403
שיתוף בטוויטר	1403
שיתוף במייל	1439
שיתוף בפייסבוק	1403
שכחתי סיסמה	1397
שלח לחבר	1403
שלחו את הכתבה במתנה	1439
שלחו במתנה	1439
שליחה במייל	1403
שמירה	1403
שמירת המתכון	61
שמירת כתבה	1439
שמרו כתבה	1439
שמרו לקריאה מאוחרת	1439
שתף	1403
שתפו	1403
שתפו את הכתבה	1403
שתפו בוואטסאפ	1439
שתפו בווטסאפ	1439
שתפו בטלגרם	1439
שתפו בפייסבוק	1403
""", 'ת': """
תגובה	1411
תגובות	1411
תגיות	1412
תוכן למנויים	1397
תוכן ממומן	87	1407
תוכן מסחרי	1443
תוכן מקודם	1407
תוכן פרסומי	1443
תוכן שיווקי	87	1407
תוכן שיווקי בשיתוף	1443
תורגם אוטומטית	1439
תיקון טעות	1439
תמכו בנו	1396
תנאי השימוש	1410
תנאי השימוש | מדיניות הפרטיות	1410
תנאי השימוש ומדיניות הפרטיות	1410
תפריט	1414
תקציר ai	1425
תקציר בינה מלאכותית	1425
תקציר הכתבה	1425
תרומה	1396
תרמו	1396
תרמו עכשיו	1396
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1214
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1187
اخبار مرتبطة	145
اخبار پيشنهادي	1214
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1187
اخرين خبرها	1214
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1189
ادامه مطلب	1189
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1180
ارسال المقال بالبريد	144
ارسال به تلگرام	1206
ارسال به دوستان	1180
ارسال نظر	1186
از دست ندهيد	1214
از ما حمايت كنيد	1176
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1177
اشتراك گذاري	1180
اشتراك گذاري در تلگرام	1206
اشتراكگذاري	1180
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
الان نه	1175
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
انتهاي پيام	1206
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
اولين نفري باشيد كه نظر ميدهد	1206
ايجاد حساب	1177
اين مطالب را هم بخوانيد	1214
اين مطلب را هم بخوانيد	1214
اگهي	1182
اگهيها	1218
""", 'ب': """
باز كردن	1190
بازرگاني	1218
بازگشت به بالا	1189
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1187
برچسبها	1187
بستن	1175
بعدا ياداوري كن	1175
بعدي	1189
بلغ عن خطا	135
به اشتراك بگذاريد	1180
بيشتر	1187	1189
بيشتر ببينيد	1214
بيشتر بخوانيد	1187
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1187
تبرع	92
تبرع الان	92
تبليغ	1182
تبليغات	1182
تبليغات در گوگل	1218
تبليغات متني	1218
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
تلگرام	1180
تم نسخ الرابط	144
تماس با ما	1186
تماشاي ويديو	1206
تنظيمات كوكي	1185
تنظيمات كوكيها	1185
تويتر	102
توييتر	1180
تيليجرام	102
""", 'ث': """
ثبت نام	1177
ثبت نظر	1186
ثبتنام	1177
""", 'ج': """
جديدترين اخبار	1187
جزئيات	1190
جستجو	1189
جميع التعليقات	111
""", 'ح': """
حالا نه	1175
حجم الخط	102
حجم النص	65
حريم خصوصي	1185
حساب كاربري	1177
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1176
حمايت مالي	1176
""", 'خ': """
خانه	1189
خبر بعدي	1206
خبر قبلي	1206
خبرهاي بيشتر	1214
خبرهاي داغ	1214
خبرهاي مرتبط	1187
خبرهاي پيشنهادي	1214
خروج	1177
""", 'د': """
در همين رابطه	1214
در همين زمينه	1214
دستهبندي	1187
دعوت به همكاري	1206
ديدگاه	1186
ديدگاهتان را بنويسيد	1206
ديدگاهها	1186
""", 'ذ': """
ذات صلة	112
ذخيره	1180
ذخيره خبر	1206
ذخيره دستور پخت	61
ذخيره مطلب	1206
ذخيره مطلب براي بعد	1206
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1177
رپورتاژ	1182
رپورتاژ اگهي	1182
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1185
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
شايد بعدا	1175
شرايط استفاده	1185
شرايط استفاده و حريم خصوصي	1185
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1189
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
عضويت	1177
عكس	1187
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1177
فهمت	115
فيديو	112
فيسبوك	102	1180
""", 'ق': """
قبلي	1189
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
كليدواژهها	1187
كمك كنيد	1176
كمك مالي	1176
كن اول المعلقين	144
كن داعما	92
كوكيها	1185
كپي شد	1206
كپي كردن لينك	1206
كپي لينك	1180
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1180
لينك كوتاه خبر	1206
لينك كپي شد	1206
""", 'م': """
مادة اعلانية	106
متوجه شدم	1190
محتواي تبليغاتي	1182
محتواي حمايتشده	1206
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
مشاهده بيشتر	1189
مشاهده همه	1189
مشترك شويد	1177
مطالب بيشتر	1214
مطالب مرتبط	1187
مطالب پيشنهادي	1214
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1187
ملفات تعريف الارتباط	109
منو	1189
مهمترين اخبار	1187
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1206
نسيت كلمة المرور	93
نظر	1186
نظر بدهيد	1206
نظر خود را با ما در ميان بگذاريد	1206
نظر خود را بنويسيد	1186
نظر شما	1186
نظر شما درباره اين خبر چيست	1206
نظرات	1186
نظرسنجي	1206
نمايش بيشتر	1189
نمايش كمتر	1190
نمايش متن اصلي	1190
نمايش نقشه	1190
نمايش همه	1190
ننصح بقراءة	112
نه ممنون	1175
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1180
همچنين ببينيد	1214
همچنين بخوانيد	1187
""", 'و': """
واتساب	102
واتساپ	1180
ورود	1177
ورود / ثبت نام	1177
وسوم	112
ويديو	1187
ويژه مشتركان	1177
""", 'پ': """
پاسخ	1186
پربازديدترين	1187
پربازديدترينها	1187
پربازديدها	1187
پربازديدهاي امروز	1214
پربازديدهاي هفته	1214
پربحثترينها	1187
پربينندهترين	1214
پربينندهترين خبرها	1214
پربينندهترينها	1214
پيام بازرگاني	1218
پيشنهاد خواندني	1214
پيشنهاد سردبير	1187
پيشنهاد ما	1187
""", 'چ': """
چاپ	1180
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1186
گزارش خطا در اين خبر	1206
""", 'अ': """
अक्षर का आकार	65
अगला	1466
अगली खबर	1464
अन्य खबरें	19	1464
अपनी राय दें	1463
अभी दान करें	1453
अभी नहीं	1452
""", 'आ': """
आगे पढें	1466
आज की अन्य खबरें	1490
आपके लिए	1464
आपको यह भी पसंद आ सकता है	1490
आपको ये भी पसंद आ सकता है	1490
""", 'इ': """
इसे भी देखें	1490
इसे भी पढें	1464
""", 'ई': """
ई-पेपर	1454
""", 'ऊ': """
ऊपर जाएं	1466
""", 'ए': """
एआई द्वारा तैयार	1478
एआई समरी	1478
एआई सारांश	1478
एआई से तैयार सारांश	1478
""", 'औ': """
और खबरें	1464
और देखें	1466
और पढें	1464	1466
और भी पढें	1490
""", 'क': """
कम दिखाएं	1467
कमेंट	1463
कमेंट करें	1463
कमेंट्स	1463
कुकी नीति	1462
केवल सदस्यों के लिए	1454
कॉपी लिंक	1457
""", 'ख': """
खाता बनाएं	1454
खोजें	1466
खोलें	1467
""", 'ग': """
गलती बताएं	1467
गोपनीयता नीति	1462
""", 'च': """
चर्चा में क्यों है	1490
""", 'ज': """
जरूर पढें	1490
जवाब दें	1463
ज्यादा पढी गई	1490
""", 'ट': """
टिप्पणियां	1463
टिप्पणी	1463
टिप्पणी करें	1463
टेक्स्ट साइज	65
टैग्स	1464
टॉप न्यूज	1464
टॉप स्टोरीज	1490
ट्रेंडिंग	1464
ट्विटर	1457
""", 'ठ': """
ठीक है	1467
""", 'त': """
ताजा खबरें	1464
ताजा समाचार	1464
""", 'द': """
दान करें	1453
देश की और खबरें	1490
दोस्तों को भेजें	1478
""", 'न': """
नक्शा देखें	1467
नहीं धन्यवाद	1452
नहीं, धन्यवाद	1452
नियम और शर्तें	1462
नियम और शर्तें | गोपनीयता नीति	1462
""", 'प': """
पार्टनर कंटेंट	1493
पिछला	1466
पिछली खबर	1464
पूरी खबर पढें	1466
प्रचार	1460
प्रतिक्रिया दें	1463
प्रायोजित	1460
प्रायोजित सामग्री	1493
प्रिंट करें	1457
प्रीमियम	1454
""", 'फ': """
फेसबुक	1457
फेसबुक पर शेयर करें	1457
फॉन्ट साइज	65
फोटो	1464
फोटो गैलरी	1490
""", 'ब': """
बंद करें	1452
बडी खबरें	1464
बाद में	1452
बाद में याद दिलाएं	1452
""", 'म': """
मुख्य समाचार	1464
मूल देखें	1467
मेन्यू	1466
मेरा खाता	1454
""", 'य': """
यह भी देखें	1490
यह भी पढें	1464
ये खबरें भी पढें	1490
ये भी जानें	1490
ये भी देखें	1490
ये भी पढें	1464
""", 'र': """
रजिस्टर करें	1454
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1457	1478
लॉग इन	1454
लॉग इन करें	1454
लॉगआउट	1454
लॉगिन	1454
लोकप्रिय	1464
""", 'व': """
विज्ञापन	1460
विज्ञापन के बाद जारी	1493
विज्ञापन हटाएं	1478
विवरण	1467
विषय	1464
वीडियो	1464
व्हाट्सएप	1457
""", 'श': """
शायद बाद में	1452
शेयर	1457
शेयर करें	1457
""", 'स': """
संपर्क करें	1463
संबंधित खबरें	1464
संबंधित लेख	1464
संबंधित वीडियो	1490
संबंधित समाचार	1464
सदस्य बनें	1453
सबसे ज्यादा पढी गई	1464
सबसे ज्यादा पढी गई खबरें	1490
सबसे ज्यादा पढी गईं	1490
सब्सक्राइब	1454
सब्सक्राइब करें	1454
सभी दिखाएं	1467
सभी देखें	1466
समझ गया	1467
समर्थन करें	1453
सहयोग करें	1453
साइन अप	1454
साइन इन	1454
साझा करें	1457
सीधे रेसिपी पर जाएं	61
सेव करें	1457
स्पॉन्सर्ड	1460
स्पॉन्सर्ड कंटेंट	1493
""", 'ह': """
हमारा समर्थन करें	1453
होम	1466
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
ข่าวที่คุณอาจสนใจ	2816
ข่าวที่น่าสนใจ	2816
ข่าวที่เกี่ยวข้อง	2793
ข่าวยอดนิยม	2793
ข่าวล่าสุด	2793
ข่าวอื่นที่น่าสนใจ	2816
ข่าวอื่นๆ	19	2816
ข่าวอื่นๆ ที่น่าสนใจ	2807
ข่าวเกี่ยวข้อง	2816
ข่าวแนะนำ	2793
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2807
คลิปแนะนำ	2816
ความคิดเห็น	2796
คัดลอกลิงก์	2796
คัดลอกลิงก์แล้ว	2807
คัดลอกลิงค์	2807
คัดลอกลิงค์แล้ว	2807
คุณอาจสนใจ	2816
""", 'ช': """
ชมคลิป	2807
ชมคลิปวิดีโอ	2807
ชมวิดีโอ	2807
ชมวิดีโอด้านบน	2807
ชมวิดีโอเต็มได้ที่นี่	2807
""", 'ด': """
ดูคลิป	2807
ดูทั้งหมด	2794
ดูวิดีโอ	2807
ดูเพิ่มเติม	2796
""", 'ต': """
ติดต่อเรา	2807
""", 'บ': """
บทความที่น่าสนใจ	2816
บทความที่เกี่ยวข้อง	2793
บทความล่าสุด	2793
บทความแนะนำ	2816
บริจาค	2790
บริจาคเลย	2790
บันทึก	2807
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2807
""", 'พ': """
พิมพ์	2796
พิมพ์บทความ	2807
พิมพ์สูตร	61
พิมพ์หน้านี้	2807
""", 'ฟ': """
ฟังรายการย้อนหลัง	2807
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2807
""", 'ย': """
ยอดนิยม	2816
ยอดนิยมในตอนนี้	2816
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2807
ร่วมงานกับเรา	2807
ร่วมตอบแบบสอบถาม	2807
ร่วมบริจาค	2790
ร่วมแสดงความคิดเห็น	2807
""", 'ล': """
ลงทะเบียน	2790
ลืมรหัสผ่าน	2790
""", 'ส': """
สนับสนุนเรา	2790
สปอนเซอร์	2796
สมัครงานกับเรา	2807
สมัครสมาชิก	2790
ส่งต่อให้เพื่อน	2807
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2816
อ่านข่าวผ่านแอป	2807
อ่านข่าวอื่นๆ	2816
อ่านต่อ	2796
อ่านต่อเรื่องนี้	2816
อ่านเพิ่มเติม	2793
อ่านเรื่องที่เกี่ยวข้อง	2816
""", 'เ': """
เข้าสู่ระบบ	2790
เนื้อหาที่เกี่ยวข้อง	2816
เป็นคนแรกที่แสดงความคิดเห็น	2807
เรื่องที่คุณอาจสนใจ	19	2816
เรื่องที่น่าสนใจ	2816
เรื่องที่เกี่ยวข้อง	2793
เรื่องล่าสุด	2816
เรื่องอื่นที่น่าสนใจ	2793
เรื่องแนะนำ	2816
""", 'แ': """
แชร์	2796
แชร์ข่าวนี้	2807
แชร์บทความ	2807
แชร์หน้านี้	2807
แชร์ไปที่ line	2807
แท็ก	2816
แท็กที่เกี่ยวข้อง	2816
แปลอัตโนมัติ	2807
แสดงความคิดเห็น	2796
แสดงน้อยลง	2794
""", 'โ': """
โฆษณา	2796
โหลดแอปฟรี	2807
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2995
""", 'ủ': """
ủng hộ	2976
ủng hộ chúng tôi	2976
""", 'あ': """
あとで	1706
あとで読む	1719
あなたにおすすめ	1731
あなたにおすすめの記事	1731
あなたへのおすすめ	1731
あわせて読みたい	1731
あわせて読む	1758
""", 'い': """
いいえ、結構です	1706
いいね	1719
いいね!してニュースをチェック	1720
いいね!で応援する	1748
いま読まれています	1758
いま読まれている記事	1758
""", 'お': """
おすすめ	1731
おすすめの記事	1731
おすすめ情報pr	1723
おすすめ記事	1731
おすすめ関連記事	1758
お問い合わせ	1725
お気に入り	1719
お気に入りに追加	1719
お申し込み	1709
""", 'こ': """
こちらの記事もおすすめ	1758
こちらの記事も読まれています	19	1758
こちらもおすすめ	1731
こちらも読む	1758
この著者の記事	1731
この記事に関連するニュース	1758
この記事のタグ	1731
この記事の写真をすべて見る	1759
この記事の関連ニュース	1758
この記事は会員限定です	1709
この記事もチェック	1748
この記事をシェア	1719
この記事をプレゼント	1748
この記事をプレゼントする	1748
この記事を保存	1748
この記事を印刷	1748
この記事を印刷する	1748
この記事を評価する	1748
この記者の記事一覧	1731
この連載の記事	1731
""", 'ご': """
ご意見	1728
ご支援のお願い	1707
ご購読の申し込み	1709
""", 'さ': """
さらに読み込む	1733
""", 'す': """
すべての写真を見る	1759
すべて受け入れる	1725
すべて表示	1734
すべて見る	1733
すべて許可	1725
""", 'そ': """
その他の記事	1731
""", 'は': """
はてなブックマーク	1719
はてなブックマークに追加	1748
はてブ	1719
""", 'ま': """
また後で	1706
""", 'み': """
みんなのコメント	1728
""", 'も': """
もっと見る	1733
もっと詳しく知りたい方は	1758
もっと読む	1731
もどる	1733
""", 'よ': """
よく読まれています	1758
よく読まれている記事	1731
よく読まれている記事ランキング	1731
""", 'わ': """
わかりました	1734
""", 'ア': """
アクセスランキング	1731
アプリのダウンロード	1718
アプリをインストール	1718
アプリをダウンロード	1718
アプリを開く	1718
アプリダウンロード	1718
アンケート実施中	1748
""", 'オ': """
オススメ記事	1731
""", 'カ': """
カテゴリ	1731
カテゴリー	1731
""", 'キ': """
キーワード	1731
""", 'ク': """
クイズに挑戦	1748
クイズに挑戦する	1748
クッキー	1725
クッキー設定	1725
クリップ	1719
クリップする	1719
""", 'コ': """
コピーしました	1719
コメント	1728
コメント#件	1728
コメント(#	1728
コメントする	1728
コメントはまだありません	1728
コメントをもっと見る	1728
コメントを投稿	1728
コメントを書く	1728
コメントを残す	1728
コメントを見る	1728
コメント一覧	1728
""", 'サ': """
サイトポリシー	1725
サイトマップ	1725
サインイン	1709
サポートする	1707
""", 'シ': """
シェア	1719
シェアしよう	1719
シェアする	1719
""", 'ス': """
スキップ	1706
スクラップ	1719
スクラップする	1719
スポンサー	1723
スポンサードリンク	1723
スポンサーリンク	1723
""", 'タ': """
タイアップ	1723
タグ	1731
""", 'チ': """
チップを送る	1707
チャンネル登録	1720
""", 'ツ': """
ツイート	1719
ツイートする	1719
""", 'ト': """
トップ	1733
トップへ戻る	1733
トップニュース	1731
トップページ	1733
トピックス	1731
""", 'ド': """
ドネーション	1707
""", 'ニ': """
ニュースを読む	1733
ニュースレター	1713
ニュースレター登録	1713
""", 'バ': """
バックナンバー	1731
""", 'パ': """
パスワードを忘れた方	1709
""", 'ピ': """
ピックアップ	1731
""", 'フ': """
フォロー	1720
フォローしてね	1720
フォローしました	1720
フォローする	1720
フォロー中	1720
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1719
ブックマークする	1719
""", 'プ': """
プッシュ通知	1718
プライバシーポリシー	1725
プレゼント	1709
プレミアム	1709
プレミアム会員	1712
""", 'ヘ': """
ヘルプ	1725
""", 'ペ': """
ページの先頭へ	1733
ページトップ	1733
ページトップへ	1733
""", 'ホ': """
ホーム	1733
""", 'ポ': """
ポスト	1719
ポストする	1719
""", 'マ': """
マイページ	1709
""", 'メ': """
メニュー	1733
メルマガ	1713
メルマガ登録	1713
メールで送る	1719
メールで送信	1719
メールアドレス	1713
メールアドレスを入力	1713
メールマガジン	1713
メールマガジン登録	1713
""", 'ラ': """
ランキング	1731
""", 'リ': """
リンクをコピー	1719
リンクをコピーしました	1748
リンクをコピーする	1748
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1709
ログイン	1709
ログイン/会員登録	1709
ログイン・会員登録	1709
""", '一': """
一覧	1733
一覧へ	1733
一覧を見る	1733
""", '上': """
上一篇	3054
上一頁	3056
上一页	3056
""", '下': """
下一篇	3054
下一頁	3056
下一页	3056
下次再說	3029
下次再说	3029
""", '不': """
不,謝謝	3029
不,谢谢	3029
不用了	3029
""", '专': """
专题	3054
""", '个': """
个人中心	3033
""", '为': """
为你推荐	3054
为您推荐	3054
""", '主': """
主要ニュース	1731
""", '举': """
举报	3053
""", '了': """
了解	1734
""", '人': """
人才招聘	3073
人気の動画	1758
人気の記事	1731
人気ランキング	1731
人気記事	1731
人気記事ランキング	1731
人氣文章	3082
""", '今': """
今、あなたにオススメ	1731
今、読まれている記事	1758
今はしない	1706
今はやめておく	1706
今回はしない	1706
今日の注目	1731
今日最熱門	3082
今日热点	3054
今日焦点	3054
今日熱門	3082
""", '他': """
他の記事	19
他の記事も読む	1731
""", '付': """
付費閱讀	3033
付费内容	3033
付费阅读	3033
""", '以': """
以下为广告内容	3073
以下為廣告內容	3073
以后再说	3029
""", '会': """
会员专享	3036
会员专享内容	3036
会员专属	3033
会员中心	3033
会员登录	3033
会員の方はこちら	1709
会員の方はログイン	1709
会員登録	1709
会員登録する	1709
会員登録はこちら	1709
会員限定	1709
会員限定記事	1709
""", '你': """
你可能也喜欢	3054
你可能也喜歡	3054
你可能感兴趣	3054
你可能还想看	3082
你可能還想看	3082
""", '使': """
使用条款	3049
使用條款	3049
""", '保': """
保存	1719
保存する	1719
""", '個': """
個人情報の取り扱い	1725
個人情報の取り扱いについて	1725
個人情報の取扱いについて	1725
個人情報保護方針	1725
""", '元': """
元の記事を読む	1759
元記事で読む	1759
元記事を読む	1733
""", '免': """
免責聲明	3049
免費訂閱	3037
免費註冊	3033
免費試讀	3033
免责声明	3049
免费注册	3033
免费订阅	3037
免费试读	3033
""", '全': """
全ての写真を見る	1759
全文はこちら	1759
全文を読む	1733
全文表示	1733
全記事読み放題	1712
全部接受	3049
全部评论	3053
""", '公': """
公众号	3044
公式sns	1720
公式twitter	1720
公式x	1720
公式アプリ	1718
""", '共': """
共有	1719
共有する	1719
共有リンクをコピー	1748
""", '关': """
关于我们	3049
关注	3044
关注我们	3044
关键词	3054
关闭	3029
""", '其': """
其他新聞	3054
其他新闻	19	3054
""", '再': """
再生	1733
""", '写': """
写真(#枚	1759
写真をもっと見る	1759
写真を見る	1733
写真を見る(全#枚	1759
写真特集	1731
写评论	3053
""", '分': """
分享	3043
分享到	3043
分享到facebook	3073
分享到line	3073
分享到微信	3043
分享到微博	3043
分享本文	3073
分享此文	3073
分享給好友	3073
分享給更多人看到	3073
分享给好友	3073
分享给更多人	3073
分享至	3043
分享至facebook	3043
分享至line	3073
分类	3054
分類	3054
""", '列': """
列印	3043
列印本頁	3073
列印食譜	61
""", '初': """
初割で無料体験する	1709
初月無料	1712
""", '利': """
利用規約	1725
""", '前': """
前のページ	1733
前の記事	1731
前の記事へ	1731
前へ	1733
前回の記事はこちら	1758
前回はこちら	1759
""", '加': """
加入line好友	3044
加入会员	3033
加入我们	3073
加入我们的团队	3073
加入我們	3073
加入我們的團隊	3073
加入書籤	3043
加入會員	3033
加载更多	3056
""", '動': """
動画	1731
動画で見る	1748
動画を再生する	1748
動画を見る	1733
""", '单': """
单次捐款	3030
""", '印': """
印刷	1719
印刷する	1719
印刷用ページ	1748
印刷用ページを表示	1748
""", '即': """
即时新闻	3054
即時新聞	3054
""", '原': """
原文を表示	1734
原文を見る	1734
原文連結	3083
原文链接	3083
""", '参': """
参与评论	3053
参加者募集中	1744
参加问卷调查	3073
""", '參': """
參加問卷調查	3073
""", '友': """
友だち追加	1720
友だち追加する	1720
友善列印	3073
友達に教える	1748
""", '反': """
反馈	3053
""", '发': """
发现错误?请告诉我们	3073
发表留言	3053
发表评论	3053
""", '合': """
合わせて読みたい	1731
""", '同': """
同じカテゴリの記事	1731
同じ著者の記事	1758
同意	3049
同意しない	1725
同意する	1725
""", '听': """
听全文	3073
听新闻	3043
听这篇文章	3073
""", '單': """
單次捐款	3030
""", '回': """
回到頂部	3056
回复	3053
回覆	3053
回頂端	3056
回首頁	3056
""", '地': """
地図を見る	1734
地図を開く	1734
""", '复': """
复制成功	3043
复制网址	3073
复制链接	3043
""", '大': """
大号字	65
大字	3043
大家还在看	3054
大家都在看	3054
""", '头': """
头条	3054
""", '字': """
字体	65
字体大小	3043
字号	3043
字級	65	3043
字级	65
字體大小	65	3043
""", '官': """
官方微博	3044
""", '定': """
定期定額	3030
""", '寄': """
寄付	1707
寄付する	1707
寄付で応援する	1748
寄付のお願い	1707
寄付をする	1707
""", '專': """
專題	3054
""", '小': """
小字	3043
小編推薦	3054
""", '尚': """
尚無留言	3073
""", '展': """
展开	3056
展开全文	3056
展开全部	3057
展開	3056
""", '已': """
已关注	3044
已是会员	3033
已有帐号	3033
已經是會員	3033
已經是會員?登入	3033
""", '广': """
广告	3048
""", '広': """
広告	1723
広告の後に続きます	1723
広告をスキップ	1723
広告を閉じる	1723
広告企画	1723
""", '廣': """
廣告	3048
""", '延': """
延伸閱讀	3054
延伸阅读	3054
""", '开': """
开通会员	3033
""", '影': """
影音	3054
""", '後': """
後で	1706
""", '微': """
微信	3043
微博	3043
""", '忘': """
忘記密碼	3033
忘记密码	3033
""", '応': """
応援する	1707
""", '您': """
您可能也喜歡	3054
您可能感兴趣	3054
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3082
您的邮箱	3037
您的電郵	3037
""", '意': """
意见反馈	3053
""", '感': """
感想を送る	1728
""", '成': """
成为会员	3030
成為會員	3030
""", '我': """
我同意	3049
我的帐户	3033
我的帳戶	3033
我知道了	3049
我要留言	3053
我要糾錯	3073
我要纠错	3053
我要评论	3053
""", '戻': """
戻る	1733
""", '所': """
所有留言	3053
""", '打': """
打印	3043
打印本页	3073
打印食谱	61
打开	3057
打赏	3030
""", '投': """
投票する	1748
投稿する	1728
""", '折': """
折りたたむ	1734
""", '报': """
报告错误	3057
""", '拒': """
拒絕	3049
拒绝	3049
""", '招': """
招聘启事	3073
""", '拡': """
拡大	1719
拡大する	1733
""", '按': """
按讚	3044
""", '捐': """
捐款	3030
捐贈	3030
捐赠	3030
""", '排': """
排行榜	3054
""", '採': """
採用情報	1744
""", '接': """
接受	3049
接受全部	3049
接受所有	3049
""", '推': """
推广	3048
推广内容	3048
推廣	3048
推荐	3054
推荐文章	3054
推荐阅读	3054
推薦	3054
推薦文章	3054
推薦閱讀	3054
""", '提': """
提供	1723
""", '搜': """
搜尋	3056
搜索	3056
""", '播': """
播放	3056
""", '支': """
支持我们	3030
支持我們	3030
支援する	1707
""", '收': """
收合	3057
收听	3043
收听本文	3073
收聽文章	3073
收藏	3043
收藏文章	3043
收藏本文	3073
收藏食譜	61
收藏食谱	61
收起	3056
""", '文': """
文字の大きさ	65	1719
文字サイズ	1719
文字サイズ変更	65
""", '新': """
新着	1731
新着ニュース	1731
新着記事	1731
新着記事一覧	1758
新規会員登録	1709
新規登録	1709
新闻简报	3037
""", '明': """
明白了	3057
""", '显': """
显示原文	3057
显示更多	3056
""", '暂': """
暂不	3029
暂无评论	3073
""", '暫': """
暫不	3029
""", '更': """
更多	3054
更多内容	3054
更多報導	3054
更多报道	3054
更多文章	3054
更多新聞	3054
更多新聞請看	3082
更多新闻	3054
更多精彩	3082
更多精采內容	3073
""", '最': """
最多人看	3082
最新ニュース	1731
最新号	1758
最新影音	3082
最新文章	3054
最新新聞	3054
最新新闻	3054
最新消息	3054
最新記事	1731
""", '會': """
會員中心	3033
會員專享	3036
會員專享內容	3036
會員專屬	3033
會員登入	3033
""", '月': """
月額#円	1712
月額#円(税込	1712
""", '有': """
有料会員登録	1709
有料会員記事	1748
有料登録	1709
有料記事	1709
""", '朋': """
朋友圈	3043
""", '服': """
服务条款	3049
服務條款	3049
""", '朝': """
朝刊・夕刊	1709
""", '本': """
本周热门	3082
本文へ	1733
本文へ移動	1733
""", '机': """
机器翻译	3073
""", '查': """
查看全部	3056
查看原图	3056
查看原文	3083
查看地图	3057
查看更多	3056
查看留言	3053
查看结果	3057
查看詳情	3057
查看评论	3053
查看详情	3057
""", '标': """
标签	3054
""", '検': """
検索	1733
""", '業': """
業配	3048
""", '標': """
標籤	3054
""", '機': """
機器翻譯	3073
""", '檢': """
檢舉	3053
""", '次': """
次のページ	1733
次の記事	1731
次の記事へ	1731
次へ	1733
次ページ	1733
""", '每': """
每月捐款	3030
""", '注': """
注册	3033
注目の記事	1731
注目キーワード	1731
注目ワード	1731
注目記事	1731
""", '点': """
点击排行	3054
点击播放	3073
点击查看原文	3083
点击查看大图	3056
点击阅读原文	3083
点我看视频	3073
点赞	3043
""", '為': """
為您推薦	3054
""", '热': """
热点	3054
热点推荐	3054
热门	3054
热门排行	3054
热门文章	3054
热门新闻	3054
""", '無': """
無料で体験する	1709
無料で読む	1709
無料会員登録	1709
無料会員限定	1709
無料体験	1709
無料登録	1709
""", '焦': """
焦點新聞	3054
""", '熱': """
熱門	3054
熱門排行	3054
熱門文章	3054
熱門新聞	3054
熱門話題	3054
""", '特': """
特定商取引法に基づく表記	1725
特集	1731
""", '猜': """
猜你喜欢	3054
猜你喜歡	3054
""", '申': """
申し込む	1709
""", '电': """
电子报	3037
电子邮箱	3037
""", '画': """
画像を拡大	1733
画像を見る	1733
""", '留': """
留言	3053
留言(#	3053
""", '登': """
登入	3033
登入/註冊	3033
登出	3033
登录	3033
登录/注册	3033
登錄	3033
登録	1709
登録が完了しました	1748
登録して続きを読む	1709
登録する	1709
""", '發': """
發現錯誤?請告訴我們	3073
發表留言	3053
發表評論	3053
""", '目': """
目录	3056
目次	1733
目錄	3056
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3054
相关报道	3054
相关推荐	3054
相关文章	3054
相关新闻	3054
相关标签	3054
相关视频	3082
相关阅读	3054
相關主題	3054
相關報導	3054
相關影片	3082
相關推薦	3054
相關文章	3054
相關新聞	3054
相關標籤	3054
相關閱讀	3054
""", '看': """
看了这篇文章的人也看	3054
看原文	3083
看更多	3054
看更多文章	3082
看更多新聞	3082
""", '知': """
知道了	3057
""", '稍': """
稍后再说	3029
稍后提醒我	3029
稍后阅读	3073
稍後再說	3029
稍後提醒我	3029
稍後閱讀	3073
""", '立': """
立即捐款	3030
立即訂閱	3033
立即订阅	3033
""", '粉': """
粉絲團	3044
""", '精': """
精彩推荐	3082
精彩推薦	3082
精选	3054
""", '紙': """
紙面ビューアー	1709
""", '結': """
結果を見る	1734
""", '続': """
続きはこちら	1759
続きをみる	1733
続きを読む	1709
""", '網': """
網友留言	3053
""", '編': """
編輯推薦	3054
編輯精選	3054
編集部おすすめ	1731
編集部のおすすめ	1731
""", '縮': """
縮小	1719
""", '繼': """
繼續閱讀	3056
""", '纠': """
纠错	3053
""", '继': """
继续浏览内容	3056
继续阅读	3056
""", '编': """
编辑推荐	3054
编辑精选	3054
""", '网': """
网友评论	3053
""", '翻': """
翻訳を表示	1734
""", '联': """
联系我们	3049
""", '聯': """
聯絡我們	3049
""", '聽': """
聽全文	3073
聽新聞	3043
聽這篇文章	3073
""", '菜': """
菜单	3056
""", '著': """
著作権	1725
""", '複': """
複製網址	3073
複製連結	3043
""", '觀': """
觀看更多	3082
""", '视': """
视频	3054
""", '解': """
解鎖全文	3073
解锁全文	3073
""", '訂': """
訂閱	3033
訂閱會員	3033
訂閱會員專屬內容	3073
訂閱郵件	3037
訂閱電子報	3037
""", '記': """
記事の続きはこちら	1759
記事へのご意見	1728
記事をサポートする	1707
記事をプレゼント	1709
記事をプレゼントする	1748
記事を保存	1719
記事を保存する	1748
記事を印刷する	1719
記事を読む	1733
記事ランキング	1731
記事一覧	1733
記事一覧を見る	1759
記事全文を読む	1733
記者募集	1744
記者募集中	1744
""", '許': """
許可する	1725
""", '註': """
註冊	3033
""", '評': """
評論	3053
""", '話': """
話題の記事	1731
""", '詳': """
詳しく見る	1734
詳細	1734
""", '語': """
語音播報	3073
語音朗讀	3073
""", '誤': """
誤りを報告	1734
誤字脱字の報告	1748
誤字脱字を報告する	1748
""", '読': """
読まれている記事	1731
読み上げ	1748
読み放題	1712
""", '請': """
請填寫讀者問卷	3073
請繼續往下閱讀	3048
請輸入電子郵件	3037
""", '讚': """
讚	3043
讚賞支持	3030
""", '订': """
订阅	3033
订阅会员	3033
订阅邮件	3037
""", '评': """
评论	3053
评论(#	3053
""", '诚': """
诚聘英才	3073
""", '话': """
话题	3054
""", '详': """
详情	3057
""", '语': """
语音朗读	3073
""", '请': """
请先登录再评论	3073
请继续往下阅读	3048
请输入邮箱	3037
""", '購': """
購読	1709
購読する	1709
購読のお申し込み	1709
購読申し込み	1709
""", '贈': """
贈送文章	3073
贈送文章給朋友	3073
贈送此文	3073
""", '贊': """
贊助	3030
贊助內容	3048
贊助商	3048
""", '赞': """
赞助	3030
赞助内容	3048
赞助商链接	3048
赞赏	3030
""", '赠': """
赠送此文	3073
""", '跳': """
跳到主要內容	3056
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3056
""", '轉': """
轉發	3043
""", '转': """
转发	3043
""", '返': """
返信	1728
返信する	1728
返回顶部	3056
返回首页	3056
""", '追': """
追蹤	3044
追蹤我們	3044
""", '通': """
通報する	1728
通知をオン	1718
通知を受け取る	1748
""", '速': """
速報	1731
速報通知を受け取る	1748
""", '連': """
連結已複製	3073
連載	1731
""", '運': """
運営会社	1725
""", '違': """
違反報告	1728
""", '選': """
選單	3056
""", '邮': """
邮箱	3037
""", '链': """
链接已复制	3073
""", '閉': """
閉じる	1706	1733
""", '開': """
開く	1734
開通會員	3033
""", '関': """
関連	1731
関連する記事	1731
関連キーワード	1731
関連タグ	1731
関連トピックス	1731
関連ニュース	1731
関連リンク	1731
関連動画	1731
関連情報	1731
関連記事	1731
関連記事はこちら	1758
""", '閱': """
閱讀全文	3056
閱讀原文	3083
閱讀更多	3056
""", '關': """
關於我們	3049
關注	3044
關注我們	3044
關鍵字	3054
關閉	3029
""", '阅': """
阅读全文	3056
阅读原文	3083
阅读更多	3056
""", '隐': """
隐私政策	3049
隐私权政策	3049
""", '隱': """
隱私政策	3049
隱私權政策	3049
""", '電': """
電子信箱	3037
電子報	3037
電子版	1709
""", '音': """
音声で聞く	1719
音声読み上げ	1748
""", '頭': """
頭條	3054
""", '顯': """
顯示原文	3057
顯示更多	3056
""", '首': """
首頁	3056
首页	3056
""", '點': """
點我看影片	3073
點擊播放本文	3073
點閱排行	3082
""", '가': """
가	1782
가입하기	1773
가장 많이 본 뉴스	1789
""", '개': """
개인정보 처리방침	1787
개인정보처리방침	1787
""", '거': """
거부	1787
""", '검': """
검색	1791
""", '결': """
결과 보기	1792
""", '계': """
계속 읽기	1773
""", '고': """
고객센터	1787
""", '공': """
공유	1782
공유하기	1782
""", '관': """
관련 기사	1789
관련 뉴스	1789
관련 영상	1812
관련 태그	1789
관련기사	1789
관련뉴스	1789
관련키워드	1789
""", '광': """
광고	1786
광고 닫기	1786
광고 영역	87
""", '괜': """
괜찮습니다	1770
""", '구': """
구독	1773
구독 신청	1773
구독 전용	1773
구독 중	1773
구독신청	1773
구독이 완료되었습니다	1804
구독자 전용	1775
구독하고 이어서 읽기	1804
구독하기	1773
""", '글': """
글씨 크기	65
글씨크기	1782
글자 크기	1782
글자 크기 변경	65	1804
글자 크기 조절	65	1804
글자크기	1782
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1771
기사 공유하기	1782
기사 더보기	1804
기사 듣기	1804
기사 링크 복사	1804
기사 본문	1791
기사 선물하기	1804
기사 스크랩하기	1804
기사 오류 신고	1804
기사 오류 제보	1804
기사 원문 보기	1804
기사 저장하기	1804
기사 제보 및 문의	1804
기사 후원하기	1771
기사에 대한 의견	1788
기사원문	1791
기사저장	1782
기자 구독	1799
기자 구독하기	1799
기자 페이지	1799
기자 프로필 보기	1799
기자의 다른 기사	1799
기자의 다른기사	1789
""", '나': """
나중에	1770
나중에 보기	1804
나중에 읽기	1804
나중에 하기	1770
""", '내': """
내 정보	1773
""", '네': """
네이버 구독	1785
네이버 블로그	1782
네이버에서 구독	1785
네이버에서 구독하기	1785
""", '놓': """
놓치면 안 되는 기사	1812
""", '뉴': """
뉴스 듣기	1804
뉴스레터 구독	1778
뉴스레터 구독 신청	1778
뉴스레터 무료 구독	1804
뉴스레터 신청	1778
""", '다': """
다른 공유 찾기	1782
다른 기사	19	1789
다른 기사 더 보기	19
다른 기사 보기	1799
다른기사	1789
다른기사 보기	1789
다시 보지 않기	1770
다음	1791
다음 기사	1789
다음 기사 보기	1804
다음 페이지	1791
다음기사	1789
다음에	1770
""", '닫': """
닫기	1770
""", '답': """
답글	1788
답글쓰기	1788
""", '당': """
당신이 좋아할 만한	1789
""", '댓': """
댓글	1788
댓글 #	1788
댓글 #개	1788
댓글 보기	1788
댓글 쓰기	1788
댓글 운영 정책	1804
댓글 운영정책	1804
댓글보기	1788
댓글쓰기	1788
댓글을 입력해주세요	1788
""", '더': """
더 보기	1791
더보기	1789	1791
""", '독': """
독자 의견 조사	1804
""", '동': """
동영상	1789
동의	1787
동의합니다	1787
""", '등': """
등록	1788
""", '디': """
디지털뉴스부	1799
디지털뉴스팀	1799
디지털콘텐츠팀	1799
""", '라': """
라인	1782
""", '랭': """
랭킹	1789
랭킹뉴스	1789
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
로그아웃	1773
로그인	1773
로그인 후 댓글 쓰기	1804
로그인/회원가입	1773
로그인이 필요	1775
""", '링': """
링크 복사	1782
링크가 복사되었습니다	1804
""", '마': """
마이페이지	1773
""", '많': """
많이 본 기사	1789
많이 본 뉴스	1789
많이 본 영상	1812
많이 읽은 기사	1789
많이본 기사	1789
많이본 뉴스	1789
""", '맨': """
맨 위로	1791
맨위로	1791
""", '메': """
메뉴	1791
메뉴 닫기	1791
메일	1782
""", '모': """
모두 동의	1787
""", '목': """
목록	1791
목록보기	1791
""", '무': """
무료 체험 시작하기	1773
무료 회원가입	1773
""", '문': """
문의	1788
문자 크기	65
""", '바': """
바로가기	1782
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1782
""", '번': """
번역 보기	1792
""", '베': """
베스트	1789
""", '복': """
복사하기	1782
""", '본': """
본문 글씨 줄이기	1782
본문 글씨 키우기	1782
본문 바로가기	1791
본문으로 바로가기	1791
""", '북': """
북마크	1782
""", '비': """
비밀번호 찾기	1773
""", '사': """
사이트맵	1787
사진 확대	1791
""", '설': """
설문 참여 바로가기	1804
설문 참여하기	1804
설문조사 참여하기	1804
""", '속': """
속보	1789
속보 알림 받기	1804
속보 알림 신청	1804
""", '스': """
스크랩	1782
스크랩하기	1804
스폰서	1786
""", '신': """
신고	1788
신문구독	1773
""", '실': """
실시간 뉴스	1789
""", '알': """
알겠습니다	1792
알림 받기	1781
알림 설정	1781
""", '앱': """
앱 다운로드	1781
앱 다운로드하기	1781
앱 설치	1781
앱 설치하기	1781
""", '에': """
에디터 추천	1789
""", '연': """
연관기사	1789
""", '열': """
열기	1792
""", '영': """
영상	1789
영상 보기	1804
영상으로 만나보세요	1804
영상으로 보기	1804
""", '오': """
오늘 하루 보지 않기	1770
오늘은 그만 보기	1770
오늘의 추천	1789
오늘의 핫뉴스	1812
오디오로 듣기	1804
오류 신고	1788
오류 신고하기	1804
오탈자 신고	1804
""", '온': """
온라인뉴스팀	1799
""", '요': """
요약	1791
""", '원': """
원문 보기	1792
원문보기	1791
""", '위': """
위로	1791
""", '유': """
유료 기사입니다	1804
유튜브 구독	1785
유튜브 구독하기	1785
""", '음': """
음성 재생하기	1804
음성으로 듣기	1782
""", '응': """
응원하기	1771
""", '의': """
의견 쓰기	1788
""", '이': """
이 기사 어땠나요	1804
이 기사를 공유합니다	1804
이 기사를 추천합니다	1804
이 기사와 함께 읽은 기사	1804
이 기자의 다른 기사	1804
이 시각 많이 본 기사	1812
이 시각 많이 본 뉴스	1812
이 시각 주요뉴스	1789
이 시각 추천뉴스	1789
이런 기사는 어때요	1812
이메일	1782
이메일무단수집거부	1787
이미 구독 중이신가요	1773
이미 회원이신가요	1773
이미지 크게 보기	1791
이미지 확대	1791
이슈	1789
이용약관	1787
이전	1791
이전 기사	1789
이전 기사 보기	1804
이전기사	1789
""", '인': """
인기 급상승	1812
인기 기사	1789
인기기사	1789
인기뉴스	1789
인쇄	1782
인쇄하기	1782
인스타그램 팔로우	1804
""", '일': """
일시후원	1771
""", '자': """
자세히	1792
자세히 보기	1792
""", '재': """
재생	1791
""", '저': """
저작권규약	1787
저장	1782
""", '전': """
전체 댓글	1788
전체 보기	1791
전체메뉴	1791
전체보기	1791
""", '접': """
접기	1791
""", '정': """
정기 후원하기	1771
정기구독	1773
정기후원	1771
""", '제': """
제보	1788
제보하기	1788
""", '좋': """
좋아요	1782
좋은 기사 후원하기	1771
""", '주': """
주소 복사	1804
주소가 복사되었습니다	1804
주소복사	1782
주요 기사	1789
주요 뉴스	1789
주요 뉴스 더보기	1812
주요기사	1789
주요뉴스	1789
""", '지': """
지금 뜨는 기사	1812
지금 뜨는 뉴스	1812
지도 보기	1792
지면보기	1773
""", '청': """
청소년보호정책	1787
""", '최': """
최신 기사	1789
최신 뉴스	1789
최신기사	1789
최신뉴스	1789
""", '추': """
추천 기사	1789
추천 영상	1812
추천기사	1789
추천뉴스	1789
""", '친': """
친구 추가하기	1804
""", '카': """
카카오스토리	1782
카카오톡	1782
카카오톡 공유	1782
카카오톡으로 공유	1804
카카오톡으로 공유하기	1804
카테고리	1789
""", '쿠': """
쿠키 설정	1787
""", '퀴': """
퀴즈 풀기	1804
""", '키': """
키워드	1789
""", '태': """
태그	1789
""", '텔': """
텔레그램에서 소식 받기	1804
""", '투': """
투표하기	1804
""", '트': """
트위터	1782
트위터 공유	1782
""", '페': """
페이스북	1782
페이스북 공유	1782
페이스북으로 공유	1804
""", '펼': """
펼치기	1791
""", '포': """
포토	1789
""", '폰': """
폰트 크기	1782
""", '프': """
프리미엄	1773
프린트	1782
""", '함': """
함께 보면 좋은 기사	1789
함께 볼 기사	1812
함께 읽으면 좋은	1789
함께 읽은 기사	1812
""", '핫': """
핫뉴스	1789
핫이슈	1789
핫클릭	1812
""", '헤': """
헤드라인	1789
""", '협': """
협찬	1786
""", '홈': """
홈	1791
""", '화': """
화제의 뉴스	1789
""", '확': """
확인	1792
""", '회': """
회사소개	1787
회원 전용	1775
회원가입	1773
""", '후': """
후원	1771
후원 안내	1771
후원 하기	1771
후원하기	1771
후원회원 가입	1771
"""}

START = {'a': """
abonē	1892 K par	1892 K no	1892 K un	1894 K
accès	1312 K illimité
această	52 K investigație	2369 K traducere
además	1081 K:	1126 K, en
ai가	1801 K 자동 번역한	1801 K 번역한	1801 K 핵심	1801 K 요약한
ai에게	1801 K 물어	1801 K 질문	1801 K 물어보기
ajánljuk	1519 K:
aktivér	470 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2717 K dig till vårt	2733 K
apoyá	81 K
apúntate	1107 K a nuestro seminario	1107 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2178 K ukazał się	2178 K pochodzi z	2184 K przetłumaczony	2184 K został przetłumaczony	2184 K czyta	2184 K wygenerowany
artykuły	2175 K autora
artículos	1051 K gratuitos
ascultă	1 K	2358 K:	2375 K podcastul	2375 K acest articol
atradāt	44 K
atsisiųskite	1854 K
autorė	1858 K:
autoři	332 K jsou
außerdem	617 K lesenswert:	617 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1115 K la app
beiträge	27 K
benefício	2319 K do assinante:
berätta	59 K i	59 K gärna
beställ	2733 K
bestätigen	511 K sie ihre
bestätigungsmail	511 K
besøg	456 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1057 K diario	1057 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2993 K liên quan:	3006 K viết này có	3006 K viết có hữu ích
báo	3006 K lỗi bài viết
bình	5 K luận	27 K luận	3007 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1519 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3006 K phát hiện	3006 K thấy bài viết
bản	3006 K tóm tắt này
bấm	3008 K để nghe
bật	2984 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2593 K u nás pracovať
chefredaktör	2731 K och ansvarig utgivare:	2731 K:
chưa	32 K có bình luận
citeşte	2358 K şi	2358 K şi:
citește	2358 K și	2358 K și:	2358 K:	2358 K mai mult	2358 K aici	2358 K mai departe:
citiți	2358 K și
ciąg	2188 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2273 K exclusivo para	2317 K gerado	2322 K oferecido por
conținut	2369 K generat	2373 K oferit de
crédit	1386 K photo	1386 K photos
crédits	1386 K photo	1386 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3010 K đặt ứng dụng	3010 K ứng dụng	3010 K app
có	72 K thắc mắc	2993 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2364 K ai informații	2371 K ai observat o
dalinkitės	1854 K
další	320 K články autora
darovať	2587 K
dernières	1340 K actualités
descarcă	13 K	2389 K aplicația
descargá	13 K	1115 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2280 K no google play	2327 K na app store	2327 K no google play	2327 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2191 K w
dostępne	2191 K w
dostępny	2191 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2202 K do	2215 K do dyskusji
držte	28 K se
dzięki	2237 K naszym czytelnikom	2237 K naszym czytelniczkom
découvrez	1341 K aussi	1365 K la boutique	1365 K notre boutique	1365 K nos jeux	1365 K notre hors-série	1373 K notre application	1373 K notre appli
décryptage	1341 K :
déductible	1302 K des impôts	1302 K à #
déjà	1310 K abonné	1310 K inscrit	1310 K client
díky	385 K našim čtenářům	385 K našim předplatitelům
dùng	3017 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1545 K
encuéntranos	12 K
envía	3 K
envíanos	1096 K
ermöglicht	619 K von
erről	1519 K bővebben
escríbenos	1084 K
estagiária	2310 K sob supervisão	2310 * K sob supervisão
estagiário	2310 K sob supervisão
""", 'f': """
faça	2325 K o quiz	2325 K o teste	2325 K o nosso
felelős	1542 K szerkesztő:	1542 K kiadó:
fiți	31 K primul
foretrækker	471 K du
fortsätt	2735 K läsa
fortæl	59 K mig
fotogaléria	2561 K:
fotografía	1127 K:
frågor	72 K	73 K om artikeln
få	447 K fuld adgang til	470 K adgang	470 K fri	470 K fuld	470 K besked	470 K ugens	470 K dagens	470 K de	470 K nyheder	470 K en notifikation	470 K breaking	470 K seneste nyt	481 K	2097 K full tilgang til	2123 K tilgang	2123 K fri	2123 K full	2123 K beskjed	2123 K varsel	2123 K ukas	2123 K dagens	2123 K de	2123 K nyheter	2123 K siste	2135 K	2137 K varsel	2137 K varsler	2137 K push	2708 K full tillgång till	2733 K tillgång	2733 K fri	2733 K full	2733 K besked	2733 K en notis	2733 K veckans	2733 K dagens	2733 K de	2733 K nyheter	2733 K senaste	2744 K
férjen	1545 K hozzá
följ	12 K	2712 K	2733 K
følg	12 K	12 K oss	451 K	470 K	2101 K	2123 K
füge	12 K uns	625 K
fügen	12 K sie uns	625 K sie
für	514 K android und ios	565 K diesen artikel	565 K diesen	614 K nur
főszerkesztő	1542 K:
""", 'g': """
gazeteciliğimizi	2870 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3007 K cửa hàng trực tuyến
glöm	2733 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3006 K ý cho bài viết
gör	2717 K quizet	2717 K vårt quiz	2733 K vårt
görmemiz	2875 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1546 K lát
hintergründe	617 K dazu:
hjälp	2717 K oss bli bättre	2717 K oss att bli bättre
hjælp	456 K os med at blive bedre
hlavné	2574 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3007 K trả lời khảo sát	3015 K ủng hộ
hämta	13 K	2721 K
häng	2733 K med
hääleta	1163 K
håll	28 K	28 K dig
hör	569 K dir	625 K	2733 K
hören	569 K sie	625 K sie
hörzeit	641 K
hør	1 K artiklen	1 K artikkelen	1 K saken	440 K også	440 K også:	456 K mere på	470 K	2090 K også	2090 K også:	2123 K
""", 'i': """
iesūti	1880 K savu	1880 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1854 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2273 K é assinante
jäikö	1253 K juttu kesken
jälgi	1163 K
""", 'k': """
kapcsolódó	1519 K	1519 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3007 K tra kiến thức của bạn
kjøp	2106 K billetter	2106 K billett	2123 K
klausykitės	1839 K
klikněte	317 K zde
ključne	2512 K točke	2512 K tačke
klõpsates	1163 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1894 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	470 K
kopírovat	347 K
kopírovať	2587 K
kopē	1894 K
korzyść	2226 K dla prenumeratorów:
kvíz	317 K:	1532 K	2561 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1545 K
kérjen	1545 K
kérjük	28 K
kênh	2984 K youtube của báo
köp	2717 K biljetter	2717 K biljett	2733 K
kövess	12 K
kövesse	1545 K
kövessen	12 K
køb	456 K billetter	456 K billet	470 K
küfür	27 K içeren
küldd	3 K el	1527 K el nekünk
küldje	1527 K el nekünk	1545 K	1545 K tovább
kļūsti	1894 K
kết	2998 K nối với chúng tôi
""", 'l': """
laimē	1894 K
laimėkite	1854 K
legyél	1545 K
lejupielādē	1894 K
leé	1126 K también	1126 K más	1126 K:
lisää	1277 K meidät
lásd	1519 K még
lásson	1545 K több
lát	1527 K valami
láttál	1527 K valami
lägg	2733 K till
lähetä	1256 K juttuvinkki	1256 K uutisvinkki	1256 K vinkki	1260 K mielipidekirjoituksesi	1260 K mielipidekirjoitus	1277 K
lämna	2711 K dina tips	2711 K ditt tips
läs	2700 K mer om	2701 K också	2701 K också:	2701 K även	2701 K mer	2701 K mer:	2701 K:	2701 K här	2701 K även:	2708 K vidare med	2708 K mer på	2721 K e-tidningen	2721 K tidningen	2733 K	2735 K vidare
läsarerbjudande	2752 K:
läsarresa	2752 K:
læs	439 K mere om	440 K også	440 K også:	440 K mere	440 K mere:	440 K:	440 K her	440 K hele	447 K videre med	461 K e-avisen	461 K avisen	470 K	472 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1277 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2188 K wideo
medlemsförmån	2752 K:
mesterséges	1553 K intelligencia írta
mirá	1110 K el video	1126 K también	1126 K:
mitä	8 K pidit	33 K mieltä	1278 K mieltä sinä
mišljenja	2509 K autora	2509 K iznesena	2509 K izneta
mišljenje	2509 K autora
możliwość	5 K komentowania
mándanos	1096 K
más	1080 K noticias de	1080 K noticias sobre	1080 K sobre	1080 K en	1080 K de	1081 K información	1081 K información:	1084 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1148 K midagi	1154 K viga	1154 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	456 K os
mūs	1894 K vari
mời	2993 K xem	2993 K bạn đọc	2993 K độc giả	2998 K bạn tham gia	2998 K độc giả theo dõi	2998 K bạn đọc theo dõi	3008 K quý vị theo dõi	3008 K quý độc giả	3008 K bạn xem video	3008 K nghe
""", 'n': """
nabídka	375 K pro čtenáře:
nahlásit	357 K chybu
nahlásiť	2596 K chybu
nahláste	2596 K chybu
najważniejsze	2184 K informacje
naloži	2641 K
naložite	13 K	2641 K
naročite	2648 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	385 K majitele	385 K vlastníka	385 K akcionáře	385 K žádného	385 K paywall	385 K reklamy
nemáte	355 K čas číst	2594 K čas čítať
nepatříme	385 K žádnému
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	3002 K:	3002 K :
nhận	2984 K thông báo
nové	337 K číslo	337 K vydání	2577 K číslo	2577 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1277 K enemmän
nägid	1164 K viga
näita	1163 K
näitkö	1278 K virheen
näytä	1277 K sisältö
nå	2733 K vår
nézd	1519 K meg	1545 K meg
nézze	1519 K meg	1545 K meg
nāc	1885 K strādāt
""", 'o': """
oceń	8 K	2185 K ten	2185 K artykuł	2185 K tekst
odporučte	2587 K
odporúčame	2561 K:
odsłuchaj	2196 K	2196 K ten
ofereça	3 K
oglądaj	2172 K:
ohodnoťte	335 K	2575 K
opýtajte	2574 K sa
opširnije	2497 K:	2497 K na
otázky	72 K
ouça	1 K	2298 K:	2323 K o podcast
oír	1 K
""", 'p': """
pamanīji	1886 K kļūdu
pamanījāt	44 K	1886 K kļūdu
pastebėjote	44 K	1840 K įdomų	1846 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3002 K viên:
piditkö	8 K	69 K	82 K	1278 K
pidätkö	82 K	1278 K
piše	2524 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2527 K
podés	12 K seguir	1097 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2196 K
poslať	2587 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2497 K:	2620 K:
posłuchaj	1 K	2172 K:	2172 K też:
poznáte	66 K niekoho
pozostała	2188 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2587 K
poți	2364 K contacta autorul	2364 K contacta autoarea
praneškite	1840 K redakcijai
predplaťte	2591 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	2752 K:
prečítajte	2561 K si tiež	2561 K si aj	2561 K si	2561 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1854 K
pronašli	44 K ste
pročitaj	2497 K još	2497 K i
pročitajte	2497 K još	2497 K i	2497 K više	2497 K:	2497 K više o ovoj temi
prvý	2586 K mesiac len za	2586 K mesiac za	2586 K mesiac už za	2586 K mesiac zadarmo
prześlij	2196 K dalej
präsentiert	619 K von
prüfen	625 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2575 K sa
páčilo	69 K sa
päivitä	1277 K
pääset	1277 K lukemaan
päätoimittaja	1275 K:
păstrați	28 K
pērc	1885 K biļetes	1894 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1097 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2594 K počúvate
radši	355 K posloucháte
rašykite	1840 K autorei	1840 K autoriui
recibí	1096 K las noticias
recomandări	2358 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1544 K ingyenesen
regisztráljon	1532 K	1544 K ingyenesen
regístrate	1048 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2188 K tekstu
rezervē	1894 K
rešite	2497 K kviz
riješite	2497 K kviz
rozwiąż	2172 K quiz
rätsel	608 K mit
rätseln	608 K sie mit
réservez	1365 K vos places pour la soirée de la rédaction
réservé	1310 K aux abonnés
réservée	1310 K aux abonnés
réservés	1310 K aux abonnés
résumer	1355 K cet article	1355 K l'article
résumé	1355 K généré	1355 K rédigé	1355 K réalisé	1355 K produit	1355 K par
rösta	2733 K
rādīt	1894 K
""", 's': """
saglabā	1894 K
saistīts	1869 K:
saņem	1894 K
sažetak	2512 K	2512 K članka	2512 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1096 K el canal	1126 K leyendo:
sesizări	2364 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1840 K savo	1854 K
sjefredaktør	2120 K:	2120 K og ansvarlig redaktør:
skopírovať	2587 K
skrót	2184 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2653 K napako
sprawdź	2172 K:	2172 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2574 K sa
stališča	2631 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2708 K
stötta	81 K	2708 K
støt	81 K	447 K
støtt	81 K	2097 K
suscríbete	1042 K a
susidūrėte	1840 K su
susiję	1828 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1355 K générée
syötä	1277 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1551 K:
szívesen	1546 K meghallgatjuk
szöveg	1551 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1101 K
síganos	12 K
sígueme	1101 K
síguenos	12 K
só	2273 K para assinantes
sólo	1048 K para suscriptores
søg	470 K nu
súhrn	2574 K
súmate	12 K	56 K a las #
súvisiace	2561 K:
súvisiaci	2561 K článok
sūti	1880 K savu	1894 K
""", 't': """
también	1069 K en facebook	1081 K puedes leer	1081 K puedes leer:	1081 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1282 K on
tekstą	46 K galima
tenés	1091 ¿K información
thấy	44 K lỗi
thử	3007 K sức với
tiedätkö	1256 K aiheesta	1256 K asiasta	1256 K lisää
tiivistelmä	26 K on
tilføj	470 K
todavía	32 K no hay comentarios
további	1519 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	2984 K google news
trả	3007 K lời câu đố
trải	3017 K nghiệm
turpinājums	1896 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1256 K
tác	3002 K giả:	3002 K giả là
támogasd	81 K	1537 K a	1537 K az
támogassa	81 K	1537 K a	1537 K az
täglichen	511 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1321 K l'application
téléchargez	13 K
tóm	3006 K tắt này
töltsd	13 K le
töltse	13 K le	1545 K le	1545 K ki
történeteiket	1527 K
tüm	27 K yorumlar
tęsinys	1856 K
tłumaczenie	2184 K
tải	13 K	13 K ứng dụng	2984 K ứng dụng	2984 K app	3010 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2532 K na grešku
uključi	2520 K
uključite	2520 K
uložit	347 K
uložiť	2587 K
uložte	347 K si	2587 K si
unbeschränkter	588 K zugang
unterstütze	81 K	494 K
unterstützen	81 K sie	494 K sie	494 K sie die
uočili	7 K ste
upozorniť	2596 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2358 K și:	2375 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1532 K részt
već	2548 K za #	2548 K od #
več	2620 K:	2620 K v videu	2645 K o tem	2645 K novic	2645 K preberite
vidéo	1341 K :
visą	1854 K interviu
više	2497 K o:
você	2298 K pode gostar:
vprašaj	2634 K
vprašajte	2634 K
vypočujte	1 K si	2561 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2587 K
vytlačte	2587 K
vyzkoušeli	59 K jste
válaszolj	1545 K
válaszoljon	1545 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	470 K med
véleménycikkeit	1527 K
více	317 K zde	317 K k tématu:
võida	1163 K
võta	1148 K ühendust	1163 K
výhoda	375 K pro předplatitele:
výhody	375 K pro předplatitele:
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	535 K artikel:
weź	2215 K udział w dyskusji
więcej	2171 K o	2171 K na temat	2171 K z	2172 K na ten temat:	2175 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	511 K newsletter
""", 'y': """
yanlişlik	2864 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2207 K uwagę	2207 K błąd	2207 K literówkę	2207 K uwagi	2207 K nieścisłość
ziņo	1880 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2204 K reporterem	2204 K reporterką	2204 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	544 K dpa	824 K #	824 K
""", 'à': """
à	1341 K lire aussi	1341 K lire également	1341 K lire :	1341 K lire sur	1341 K voir aussi	1341 K écouter	1341 K relire	1341 K découvrir	1341 K lire sur le même sujet	1341 K consulter :	1341 K voir également	1344 K propos de l'auteur	1344 K propos de l'autrice	1365 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2317 K gerado
""", 'ä': """
är	2711 K du
äänestä	1277 K
""", 'å': """
åldersgräns	2753 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2295 K preciso estar logado
écouter	1 K l'article	1 K cet article	1341 K aussi
écoutez	1 K cet	1 K l'article	1369 K le podcast
épinglez	1388 K cet article	1388 K cette recette	1388 K cette page	1388 K la recette	1388 K ce billet	1388 K-la	1388 K-le	1388 K l'article	1388 K l'image
""", 'í': """
írd	1545 K be
írj	1527 K a szerzőnek
írja	1545 K be
írjon	1527 K a szerzőnek	1545 K közvetlenül	1545 K nekünk
""", 'î': """
întreabă	2369 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1546 K szerint
""", 'ú': """
últimas	1080 K noticias de	2297 K de	2297 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	538 K die autor:in	538 K die autoren	538 K die autor:innen	540 K die autorin	540 K den autor	541 K die autorin	541 K den autor
übersetzung	622 K:	622 K aus dem
""", 'č': """
čitaj	2497 K još
čitajte	2497 K i	2497 K još	2497 K još:
članak	46 K se može	46 K možete	2512 K je preveden	2512 K čita	2515 K je objavljen u
članek	46 K lahko	2634 K je preveden	2634 K bere	2634 K je prebral	2637 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2574 K bol preložený	2574 K načítal	2577 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2561 K aj	2561 K tiež	2561 K viac
""", 'đ': """
đánh	3006 K giá bài viết
đăng	3007 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3023 K dây nóng: #	3023 K dây nóng #
được	68 K phép đăng lại
đọc	2993 K thêm	2993 K thêm:	2993 K:	2993 K tiếp:	2998 K tin nhanh
""", 'į': """
įsigykite	1854 K
įtraukite	1854 K mus
įveskite	1854 K
""", 'ś': """
ściągnij	13 K	2220 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2200 K:
źródło	2200 K:
""", 'ż': """
żadnych	2237 K akcjonariuszy
""", 'ž': """
želite	2529 K raditi kod nas	2529 K da radite kod nas	2650 K delati pri nas
želiš	2529 K raditi kod nas	2650 K delati pri nas
žinote	1840 K daugiau	1855 K istoriją
žiūrėkite	1828 K taip pat	1854 K
žádní	385 K akcionáři
žádný	385 K majitel	385 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	744 K κάποια πληροφορία	744 K πληροφορίες	744 K πληροφορία	744 K φωτογραφία	744 K φωτογραφίες	744 K κάποια φωτογραφία	744 K κάποιο θέμα	744 K μια ιστορία
""", 'ή': """
ήταν	714 K χρήσιμο	714 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	729 K τον	729 K τα	729 K
ακούστε	1 K	698 K:
αναδημοσίευση	68 K με
αναφέρετε	734 K λάθος	734 K κάποιο λάθος
αναφορά	734 K λάθους
αντιγράψτε	724 K
αντιγραφή	724 K
αξιολογήστε	714 K
αποθηκεύστε	724 K
απορίες	72 K
αυτή	52 K η έρευνα	713 K η περίληψη	713 K η σύνοψη
""", 'β': """
βίντεο	698 K:
βαθμολογήστε	714 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	745 K	745 K για να
""", 'δ': """
δείτε	698 K επίσης	698 K:	698 K το βίντεο	698 K εδώ	698 K επίσης:	698 K ακόμα:	698 K φωτογραφίες	698 K ακόμη	698 K ακόμη:	711 K όλα τα άρθρα	725 K όλες	725 K όλα	725 K τις
δειτε	698 K επισης	698 K ακομη	698 K:
δεν	732 K έχετε χρόνο να διαβάσετε
διάβασε	698 K επίσης	698 K ακόμη
διαβάζεται	713 K από
διαβάστε	698 K επίσης	698 K επίσης:	698 K ακόμη	698 K ακόμη:	698 K ακόμα	698 K:	698 K εδώ	698 K περισσότερα	698 K ακόμα:	698 K εδώ περισσότερα	698 K σχετικά	698 K αναλυτικά	711 K όλα τα άρθρα	725 K όλες	725 K όλα	725 K τις
διαβαστε	698 K επισης	698 K ακομη	698 K ακομα	698 K:
διαθέσιμη	721 K στο
διαθέσιμο	721 K σε	721 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	745 K
εκτυπώστε	724 K
ενεργοποιήστε	721 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	713 K περίληψη	713 K σύνοψη	713 K ανάγνωση	713 K περίληψη αυτή
""", 'θ': """
θέλεις	731 K να εργαστείς μαζί μας
θέλετε	731 K να εργαστείτε μαζί μας	731 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	721 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	721 K	729 K την εφαρμογή	743 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	698 K:
""", 'λ': """
λήψη	721 K από	721 K στο
""", 'μ': """
μάθετε	725 K όλες
με	727 K πληροφορίες από
μείνετε	725 K ενημερωμένοι
μετάφραση	713 K
μοιράσου	724 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	711 K απόψεις	711 K γνώμες
""", 'π': """
περίληψη	713 K
περισσότερα	698 K:
πηγές	727 K:
πηγή	727 K:
προτείνετε	724 K
προτιμάτε	732 K να ακούτε	732 K να ακούσετε
πώς	714 K σας φάνηκε
""", 'ρ': """
ρωτήστε	713 K
ρώτα	713 K
ρώτησε	713 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	714 K φάνηκε	714 K βοήθησε	714 K άρεσε
σου	69 K άρεσε
στείλτε	724 K
στηρίξτε	81 K	729 K	729 K τον	729 K τα	729 K την
σύνοψη	713 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	711 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	711 K άρθρο εκφράζει	713 K άρθρο μεταφράστηκε	713 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	724 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	711 K τα άρθρα
όλες	725 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2439 K - обозреватель	2439 K - корреспондент	2439 K - колумнист	2439 K - редактор	2930 K - оглядач	2930 K - колумніст	2930 K - кореспондент
авторка	2930 K - оглядачка	2930 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
больше	2423 K новостей	2424 K по теме:	2462 K любите слушать	2462 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2442 K ли материал	2442 K ли пересказ	2442 K ли этот пересказ	2442 K ли этот	2442 K ли текст
была	2442 K ли статья	2442 K ли эта	2442 K ли новость
більше	2914 K по темі:	2914 K за темою:	2914 K на тему:	2914 K про це:	2945 K новин	2945 K матеріалів
""", 'в': """
вакансии	2445 K "	2445 K редакции
вакансії	2935 K "	2935 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2442 K понравилась	2442 K понравился	2442 K помогла	2933 K сподобалась	2933 K сподобалася	2933 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2423 K новости на тему	2423 K материалы	2423 K новости	2423 K статьи	2427 K статьи автора	2427 K материалы автора
всички	197 K новини
встановлюйте	2940 K
встановіть	13 K	2940 K	2966 K застосунок
встигніть	2969 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2441 K от
гледайте	170 K видеото	170 K:
головне	2932 K від	2932 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2914 K:	2914 K про це
джерела	2947 K:
джерело	2947 K:
дивіться	2914 K також	2914 K:	2914 K також:	2914 K відео:
до	2914 K теми:
докладніше	2914 K:	2914 K про це
доступно	2450 K в	2450 K на	2450 K для	2940 K в	2940 K у	2940 K на	2940 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2427 K материалы автора
думка	2930 K автора	2930 K редакції	2930 K, висловлена
думки	2930 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2427 K новость?
еще	2424 K по теме:
ещё	2423 K больше	2424 K по теме:
""", 'з': """
за	2914 K темою:
забелязахте	7 K
завантажити	2940 K в	2940 K з	2940 K у
завантажте	13 K	2940 K в	2940 K з	2966 K застосунок	2966 K додаток
завантажуйте	13 K	2940 K	2950 K застосунок
загрузите	2450 K в	2450 K на
задайте	2441 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	2932 K
зберегти	2944 K
збережіть	2944 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2953 K слухати
""", 'и': """
идет	2481 K подписка
идёт	2481 K подписка
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2456 K:
источники	2456 K:
""", 'к': """
как	2442 K вам статья	2442 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	2932 K виклад	2932 K переказ
коротко	2441 K от	2932 K від
краткий	26 K пересказ	2441 K пересказ
кратко	2441 K от
краткое	2441 K содержание
куиз	170 K:
""", 'л': """
лучшее	2423 K за
любите	2953 K слухати
""", 'м': """
материал	46 K можно	2424 K по теме:	2444 K опубликован в	2447 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2453 K подписки за
мнение	2439 K автора	2439 K редакции
мнението	182 K на автора
мнения	2439 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2944 K
надішліть	3 K	2944 K
накратко	184 K от
началась	2481 K подписка
нашли	7 K ошибку	7 K опечатку
не	2481 K забудьте подписаться	2969 K забудьте передплатити
немає	2953 K часу читати
нет	32 K комментариев	2462 K времени читать
новия	187 K брой
новият	187 K брой
новости	2423 K партнеров
новый	2444 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2424 K этом подробнее	2427 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2441 K	2932 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2450 K в
открыта	2481 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2454 K
отправьте	3 K	2454 K
оформити	2969 K передплату
оформить	2481 K подписку
оценете	185 K
оцените	8 K	2442 K
оцініть	2933 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2453 K месяц за
перевод	2441 K выполнен	2441 K сделан
передплата	2943 K за #	2943 K від #	2969 K на перше півріччя	2969 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2932 K
переклад	2932 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2441 K
перший	2943 K місяць за
питання	73 K до статті
по	89 K подписке	2424 K теме:
повече	170 K по темата:	197 K новини
повідомити	2955 K про помилку
повідомте	2955 K про помилку	2955 K нам про помилку
погляди	2930 K авторів
подарете	196 K
подарите	2454 K
подарить	2454 K
подарувати	2944 K
подаруйте	2944 K
поддержать	2459 K
поддержи	81 K
поддержите	81 K	2459 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2453 K за #	2453 K от #	2453 K за рубль	2481 K на первое полугодие	2481 K на второе полугодие
подписывайтесь	12 K	2459 K на
подпишись	12 K	2474 K на
подпишитесь	12 K	2459 K на	2474 K на нас
подробнее	2424 K:	2424 K в материале	2424 K - в	2424 K читайте в материале	2424 K об этом
подробности	2424 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2439 K автора
позицията	182 K на автора
позиція	2930 K автора
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
порадьте	2944 K
порекомендуйте	2454 K
последвайте	12 K	202 K
последние	2423 K новости о
послухати	1 K
послушать	1 K
поставте	2932 K запитання
почитать	2424 K:
преведено	184 K с
преводът	184 K е
предпочитате	205 K да слушате
прежде	2475 K чем оставить комментарий	2475 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2427 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2969 K передплата
продолжается	2481 K подписка	2481 K подписная кампания
пройдите	2424 K тест
пройдіть	2914 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	2943 K за #	2943 K від #
підписуйся	12 K
підписуйтесь	12 K	2950 K на
підпишіться	12 K	2950 K на
підсумок	2932 K
підтримайте	81 K	2950 K
підтримати	2950 K
""", 'р': """
работа	2445 K в "
радимо	2914 K прочитати:
разрешете	192 K
распечатайте	2454 K
распечатать	2454 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2424 K:
рекомендуємо	2914 K:
робота	2935 K в "	2935 K у "
роздрукувати	2944 K
роздрукуйте	2944 K
розкажіть	59 K у
розпочалася	2969 K передплата
розпочато	2969 K передплату
""", 'с': """
саммари	2441 K
свалете	13 K	192 K	217 K приложението
свежий	2444 K номер
свързани	170 K:
связаться	2427 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2450 K в	2450 K из	2459 K приложение	2479 K приложение
скачать	13 K	2450 K в	2450 K на
скопировать	2454 K
скопируйте	2454 K
скопіювати	2944 K
скопіюйте	2944 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	2914 K:	2914 K також:
слухати	1 K
слушайте	2424 K:	2424 K также:
слушать	1 K
см	2424 K. также:
смотрите	2424 K также	2424 K:	2424 K	2424 K также:	2424 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2464 K об ошибке	2464 K нам об ошибке
сообщить	2464 K об ошибке
сохраните	2454 K
сохранить	2454 K
спитайте	2932 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2441 K
спросить	2441 K
станьте	31 K первым	31 K першим	2459 K подписчиком	2459 K соучастником	2950 K частиною спільноти	2950 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	2932 K перекладено
статью	46 K можно	2447 K можно
статья	2441 K переведена	2441 K озвучена	2442 K была	2444 K опубликована в
стежте	12 K за
стислий	2932 K виклад	2932 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	2914 K читайте:
текст	46 K можно	46 K можна	2441 K переведён	2441 K переведен	2441 K озвучен	2932 K перекладено	2932 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
точка	2439 K зрения автора	2930 K зору автора	2930 K зору редакції
триває	2969 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2462 K слушать
успейте	2481 K подписаться
установите	13 K	2479 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2424 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2461 K работать у нас	2461 K у нас работать	2461 K работать в нашей
хочете	2952 K працювати в нас	2952 K в нас працювати	2952 K працювати у нас
хочеш	2952 K працювати в нас
хочешь	2461 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2932 K переказ	2932 K короткий виклад	2932 K короткий переказ	2932 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	2933 K була стаття	2933 K був матеріал	2933 K був переказ	2933 K був цей переказ	2933 K була ця	2933 K був цей	2933 K сподобалась	2933 K сподобалася	2933 K сподобався
читай	2474 K нас
читайте	12 K нас	13 K	2424 K также	2424 K также:	2424 K:	2424 K подробнее	2424 K еще	2424 K по теме:	2424 K подробнее:	2424 K материал	2424 K в материале	2450 K нас без	2450 K без	2459 K	2459 K нас в	2914 K також	2914 K також:	2914 K:	2914 K ще	2914 K також на тему:	2914 K по темі:	2914 K також на тему	2950 K
читать	2424 K также	2424 K по теме:
что	33 K вы думаете	2424 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	2914 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2441 K краткое содержание
этот	26 K пересказ	2441 K пересказ	2441 K краткий пересказ	2447 K материал можно	2447 K текст можно
эту	2447 K статью можно
""", 'я': """
як	2933 K вам стаття	2933 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1426 K את
אולי	1441 K פספסתם:
אל	1432 K תפספסו: הפעילו
""", 'ב': """
בואו	1427 K לעבוד איתנו
בחנו	1429 K את עצמכם
""", 'ד': """
דווחו	1426 K על
""", 'ה': """
האזינו	1 K	1413 K:	1428 K לפודקאסט	1428 K לפרק
האם	8 K אהבתם	1426 K הכתבה	1426 K הסיכום	1426 K המידע
הדוא	1420 K"ל האדום
הורידו	13 K	1406 K את האפליקציה	1431 K
היו	31 K הראשונים
הירשמו	1427 K לוובינר	1427 K לכנס
הכותב	1421 K הוא
הכותבים	1421 K הם
הכותבת	1421 K היא
הכנתם	59 K
הכתבה	1426 K עניינה	1442 K ממשיכה
המחבר	1421 K הוא
המחברת	1421 K היא
המייל	41 K האדום
המשך	1442 K הכתבה
הפעילו	1432 K התראות	1432 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1428 K המלא זמין
הצביעו	1429 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1406 K לערוץ הטלגרם	1406 K לקבוצת הוואטסאפ	1406 K לקבוצת הווטסאפ	1417 K אלינו	1417 K לערוץ	1417 K לקבוצה	1417 K לקבוצת	1417 K לקבוצות	1417 K עכשיו	1417 K גם	1418 K	1427 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1428 K לפודקאסט
השתתפו	1429 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1437 K ראשון ב
""", 'י': """
יש	72 K שאלות	1420 K לכם מידע	1420 K לכם סיפור	1420 K לך מידע	1420 K לך סיפור
""", 'כ': """
כדי	1437 K לקרוא את
כל	1417 K החדשות
כתבות	1441 K נוספות:
""", 'ל': """
להאזנה	1428 K לכתבה	1428 K לפודקאסט
להורדת	1431 K
להמשך	1437 K קריאה
לכל	1421 K הכתבות של	1441 K הכתבות:
לכתבה	1413 K המלאה
לכתבות	1441 K נוספות:
לעדכונים	1417 K נוספים	1417 K
לערוץ	1406 K הטלגרם
לפניות	1420 K לכתב	1420 K לכתבת
לפרק	1428 K המלא
לצפייה	1428 K בסרטון	1428 K בווידאו	1428 K במשדר
לקבוצת	1406 K הווטסאפ	1417 K הוואטסאפ	1417 K הווטסאפ
לקבלת	1417 K עדכונים
לקריאה	1413 K נוספת	1413 K נוספת:	1437 K מלאה
לקריאת	1437 K הכתבה המלאה
לרכישת	1427 K כרטיסים לכנס	1427 K כרטיסים לחצו	1427 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1429 K דעתכם? הצביעו
מייל	1420 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1420 K במשהו	1420 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1413 K בנושא:	1441 K במדור:	1441 K כתבות:
ענו	1429 K על הסקר	1429 K על הסקר:	1429 K על החידון
עקבו	12 K	1417 K אחרינו	1418 K אחרי
""", 'פ': """
פרסומת	1442 K
""", 'צ': """
צפו	1413 K:	1413 K גם	1428 K בסרטון	1428 K בתיעוד	1428 K בווידאו	1428 K בכתבה
""", 'ק': """
קבלו	1432 K התראות	1432 K עדכונים על	1432 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1413 K גם	1413 K גם:
קראו	1413 K גם	1413 K גם:	1413 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1417 K להיות	1417 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1435 K	1436 K בעיתונות	1436 K בנו	1436 K בעבודתנו
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
از	1215 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1203 K خود را بسنجيد
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
ايا	1200 K اين	1200 K خطايي
اين	52 K گزارش	1200 K	1215 K مطلب را هم بخوانيد:
اينجا	1215 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1188 K:
بخوانيد	1188 K:
بشنويد	1 K
به	12 K كانال	1200 K اين
بيشتر	1188 K بخوانيد	1188 K بخوانيد:	1188 K ببينيد	1215 K بدانيد:
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
تماس	1196 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1196 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1203 K خود را
در	1188 K اين باره بخوانيد	1203 K اين نظرسنجي	1203 K نظرسنجي ما	1203 K نظرسنجي	1215 K همين زمينه:	1215 K همين رابطه:
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
شما	1203 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1196 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1196 K خبر:	1196 K خبر :
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
مترجم	1196 K:
مصيتم	7 K
مطالب	1188 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1196 K:	1196 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1200 K شما درباره
نظرات	5 K
نظرسنجي	1203 K:
نقل	68 K مطالب با ذكر
نويسنده	1196 K:	1196 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1188 K بخوانيد	1188 K بخوانيد:	1215 K ببينيد:
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
گزارش	1196 K:	1200 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1479 K यह	1479 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1474 K-	1474 K:	1474 K -	1474 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1465 K भी पढें	1465 K भी पढें:	1492 K भी पढें-	1492 K भी देखें:
""", 'ए': """
एजेंसी	1474 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1465 K पढें:	1492 K भी पढें:
""", 'क': """
केवल	1488 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1479 K यह	1479 K आपको
""", 'ख': """
खबर	1479 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1474 K:
""", 'द': """
देखें	1465 K:	1465 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1492 K:
पढें	1465 K:	1492 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1474 (K
""", 'म': """
मात्र	1488 K # रुपये में
""", 'य': """
यह	1465 K भी पढें	1465 K भी पढें:	1465 K भी देखें:	1474 (K लेखक के	1479 K खबर आपको	1492 K भी पढें-	1492 K भी पढें -
ये	1465 K भी पढें	1465 K भी पढें:	1474 (K लेखक के	1492 K भी पढें-	1492 K भी देखें:
""", 'ल': """
लेखक	1474 K के बारे में	1474 (K	1474 K वरिष्ठ पत्रकार हैं	1474 K स्वतंत्र पत्रकार हैं
लेखिका	1474 K के बारे में	1474 (K	1474 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1465 K:	1492 K खबर:	1492 K खबरें:
सिर्फ	1488 K # रुपये में
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
กด	12 Kติดตาม	2799 Kติดตาม	2799 Kไลก์
""", 'ข': """
ขอ	2802 Kบคุณภาพจาก	2802 Kบคุณข้อมูลจาก
ข่	2795 Kาวที่เกี่ยวข้อง:	2802 Kาวโดย	2808 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2808 Kิป:
คุ	2805 Kณรู้สึกอย่างไรกับ	2805 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2808 Kคลิป:	2808 Kคลิป :
""", 'ซ': """
ซื	2806 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2795 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2799 Kดตามช่อง	2799 Kดตามเรา	2799 Kดตามข่าว	2817 Kดตามอ่านข่าวอื่นๆ	2817 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2804 Kม ai
""", 'ท': """
ทด	2806 Kสอบความรู้ของคุณ
ทำ	2806 Kแบบสำรวจสั้น
ที	2802 K่มา:	2802 K่มา :
""", 'บ': """
บท	2804 Kความนี้ใช้ ai	2804 Kสรุปนี้	2804 Kความนี้แปล	2804 Kความนี้เรียบเรียง	2805 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2804 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2802 K้เขียน:	2802 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2805 Kข้อผิดพลาดในบทความ
พื	2818 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2806 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2802 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2806 Kวมโหวต:	2806 Kวมโหวต :	2806 Kวมทำแบบสำรวจ	2806 Kวมสนุก	2813 Kวมสนับสนุน
ร้	2821 Kองทุกข์	2821 Kองเรียน
""", 'ล': """
ลง	2806 Kทะเบียนเข้าร่วมสัมมนา	2806 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2813 Kับสนุน
สร	2804 Kุปโดย	2804 Kุปข่าวด้วย	2804 Kุปนี้	2804 Kุปข่าวโดย	2805 Kุปนี้มีประโยชน์
สา	2821 Kยด่วนข่าว	2821 Kยด่วนทีมข่าว
ส่	2821 Kงข่าว
""", 'อ': """
อ่	2795 Kานเพิ่มเติม:	2795 Kานต่อ:	2795 Kานข่าวต้นฉบับ:	2795 Kานเพิ่มเติม	2795 Kานประกอบ:	2808 Kานข่าวเพิ่มเติม:	2808 Kานข่าวเพิ่มเติม	2808 Kานข่าวที่เกี่ยวข้อง:	2808 Kานข่าว:	2808 Kานเรื่องอื่น:	2817 Kานข่าวอื่นๆ	2817 Kานข่าวต้นฉบับได้ที่	2817 Kานบทความอื่นๆ	2817 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2802 Kางอิง:
""", 'เ': """
เก	2802 Kี่ยวกับผู้เขียน
เข	2799 K้าร่วมช่อง
เน	2804 Kื้อหานี้สร้าง	2818 Kื้อหาสปอนเซอร์	2818 Kื้อหาโฆษณา	2818 Kื้อหาสนับสนุนโดย
เพ	2799 Kิ่มเพื่อน
เร	2802 Kื่อง:	2802 Kื่อง :	2802 Kื่องและภาพ
""", 'แ': """
แจ	2805 K้งแก้ไขข่าว	2821 K้งเบาะแส	2821 K้งข่าว
แช	3 Kร์
แป	2804 Kลโดย
แอ	2799 Kดไลน์
""", 'โ': """
โฆ	2818 Kษณา -
""", 'ใ': """
ให	2805 K้คะแนนบทความ
""", 'ไ': """
ไม	2799 K่พลาดทุกข่าวสาร	2799 K่พลาดข่าว
""", 'ả': """
ảnh	3002 K:
""", 'ủ': """
ủng	3002 K hộ tác giả	3015 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1732 Kせて読みたい	1732 【Kせて読みたい】	1732 Kせて読みたい:
""", 'こ': """
こち	1732 Kらもおすすめ	1732 Kらもおすすめ:	1760 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1740 K記事を書いた人	1740 K記事の筆者	1743 K要約はai	1743 K要約は、ai	1743 K要約は役に立ち	1743 ※K要約	1743 K記事の翻訳	1743 K記事の要約	1743 K記事はai	1743 K翻訳	1743 K見出しはai	1751 K記事は	1751 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1732 Kと見る:	1760 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1760 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1764 【Kゼント】	1764 Kゼント応募
""", '一': """
一覧	1760 【K】
""", '下': """
下載	13 K	3041 Kapp	3041 K應用程式
下载	13 K	3041 Kapp	3041 K应用
""", '以': """
以上	3067 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3064 K:	3064 (K	3064 K係	3064 K为	3064 K為
""", '你': """
你做	59 K了吗
你可	3055 K能會喜歡:	3086 K能想看:
你有	3062 K线索
你覺	3069 K得這篇
你觉	3069 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3064 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3067 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3047 K微信公众号	3047 K官方微信
""", '内': """
内容	3067 K由ai
""", '写': """
写真	1732 【K】	1732 K:	1760 【Kを見る】	1760 【Kギャラリー】
""", '出': """
出典	1740 K:
""", '分': """
分享	3 K
""", '前': """
前回	1760 【K】	1760 Kの記事:
""", '加': """
加入	12 K	3060 K	3081 K
""", '動': """
動画	1732 【K】	1760 【Kを見る】
""", '升': """
升級	3081 K
升级	3081 K
""", '原': """
原文	3085 K刊于	3085 K刊於
""", '参': """
参与	3071 K我们的
参考	69 Kになった	1732 K:
""", '參': """
參與	3071 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3070 K错误
""", '取': """
取材	1740 K・文	1740 K・執筆
""", '另': """
另请	3055 K参阅
""", '可': """
可以	3061 K在x上
可自	68 K由转载
""", '合': """
合わ	1732 Kせて読みたい:
""", '同': """
同场	3055 K加映:
同場	3055 K加映:
""", '問': """
問問	3067 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1740 K:	1740 K/
""", '報': """
報名	3072 K參加
""", '填': """
填写	3071 K问卷
填寫	3071 K問卷
""", '如': """
如发	3070 K现
如有	3062 K线索	3062 K線索
如果	3062 K您有相关线索	3062 K你掌握	3062 K您掌握	3063 K您有
如發	3070 K現
""", '官': """
官方	3047 K微信:	3047 K微信公众号:
""", '審': """
審校	3064 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3055 K閱讀	3055 K阅读	3055 K閱讀:	3055 【K閱讀】	3086 K阅读:
""", '开': """
开启	3041 K通知	3041 K推送通知
""", '引': """
引用	1740 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3086 K:
影音	3086 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3086 K看更多:
""", '微': """
微信	3041 K扫	3047 K公众号:
""", '您': """
您对	3069 K这篇文章
您對	3069 K這篇文章
您有	3062 K线索
您的	27 K评论
您覺	3069 K得這篇
您觉	3069 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3041 K客户端
""", '打': """
打开	13 K	3041 K微信
""", '扩': """
扩展	3055 K阅读:
""", '扫': """
扫一	3041 K扫
扫描	3041 K二维码关注	3060 K
扫码	3060 K
""", '投': """
投票	3071 K:
投稿	27 Kは
""", '报': """
报名	3072 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3060 K追蹤
""", '掃': """
掃一	3041 K掃
""", '採': """
採訪	3064 K撰文:
""", '推': """
推荐	3055 K阅读	3055 K阅读:
推薦	3055 K閱讀:
""", '提': """
提供	1740 K:
""", '摘': """
摘要	3067 K由
""", '撰': """
撰文	3064 K:
撰稿	3064 K:
""", '支': """
支持	3079 K
""", '收': """
收听	1 K	3074 K我们的播客	3074 K我们的节目
收聽	1 K	3074 K我們的播客	3074 K我們的節目
""", '文': """
文/	1740 K
文:	1740 K
文・	1740 K
文章	44 K有误	3064 K来源:	3070 K有误	3070 K有誤
""", '新': """
新聞	41 K爆料	3062 K線索
新闻	41 K热线	41 K报料	41 K爆料	3062 K线索热线	3062 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3055 K:	3055 K新聞:	3055 K內容:	3055 【K新聞】	3055 K相關	3055 K阅读:	3055 K報導:	3055 K报道:	3085 K精彩内容	3085 K精彩內容	3085 K资讯	3085 K資訊	3085 K内容请	3085 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3062 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3067 K容由ai
本报	41 K热线
本摘	3067 K要
本文	3064 (K作者	3064 K作者	3067 K摘要	3067 K由ai	3067 K由人工智能翻译	3067 K由人工智能生成	3067 K由人工智慧	3085 K章來自	3085 K转载自	3085 K轉載自	3085 K来自	3085 K來自
""", '来': """
来发	31 K表第一
来源	3064 K:
""", '校': """
校对	3064 K:
""", '構': """
構成	1740 K・文
""", '次': """
次に	1732 K読む:
次の	1760 Kページ:	1760 【K記事】
次ペ	1760 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3060 K加入	3061 K在	3061 K关注	3062 K提供线索	3062 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3060 K加入	3061 K在	3062 K提供線索	3062 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3067 K要
""", '测': """
测一	3071 K测:
""", '測': """
測一	3071 K測:
""", '点': """
点击	3055 K查看	3055 K阅读:	3074 K观看视频	3074 K收听
点我	3060 K加入
""", '熱': """
熱門	3086 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3062 K请	3062 K請
""", '用': """
用微	3041 K信扫
""", '画': """
画像	1732 【K】	1760 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3070 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3055 K阅读	3055 K新闻	3055 K报道:	3055 K阅读:	3086 K新闻:	3086 K文章:
相關	3055 K新聞	3055 K報導	3055 【K新聞】	3055 K閱讀:	3086 K新聞:	3086 K文章:	3086 K報導:
""", '看': """
看更	3055 K多:
""", '立': """
立即	3060 K加入	3071 K报名	3071 K報名
""", '筆': """
筆者	1740 Kプロフィール
""", '編': """
編輯	3064 K:
編集	41 K部への情報提供
""", '线': """
线索	3062 K征集
""", '编': """
编辑	3064 K:	3064 (K:
""", '聽': """
聽我	3074 K們的podcast
""", '著': """
著者	1740 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3074 K上方影片
""", '观': """
观看	3074 K上方视频
""", '视': """
视频	3086 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3081 K	3091 K本報	3091 K我們	3091 K本刊
""", '記': """
記事	7 Kの誤り	1751 Kの誤り	1751 Kに誤り
記者	1740 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1732 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1764 【Kプレゼント】	1764 Kプレゼント
""", '請': """
請支	3079 K持
""", '订': """
订阅	3081 K	3091 K本报	3091 K我们	3091 K本刊	3091 K本公众号	3091 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3079 K持
""", '責': """
責編	3064 K:
""", '資': """
資料	3064 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3079 K
""", '责': """
责任	3064 K编辑:	3064 (K编辑
责编	3064 K:
""", '赞': """
赞助	3079 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3068 K摘要
这段	3068 K摘要
这篇	8 K文章	52 K调查	52 K报道	3068 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3068 K摘要
這篇	3068 K文章
""", '采': """
采写	3064 K:
""", '長': """
長按	3060 K
""", '长': """
长按	3060 K
""", '開': """
開啟	3041 K通知	3041 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1732 K記事	1732 K記事:	1732 【K記事】	1732 K:	1732 【K】	1760 【K写真】
""", '閱': """
閱讀	3055 K更多
""", '问': """
问问	3067 K我们的ai
""", '阅': """
阅读	3055 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3071 K報名
""", '马': """
马上	3071 K报名
""", '點': """
點我	3060 K加入
點擊	3055 K查看	3055 K閱讀:	3074 K觀看影片
""", '같': """
같이	1790 K 보기:
""", '관': """
관련	1790 K 기사:	1813 K 기사 :	1813 [K 기사]	1813 K 기사-
관련기사	1790 K	1790 K:	1790 [K]	1813 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1801 K #줄 요약
기사에	73 K 대해 궁금	1806 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1813 K 기사:
""", '당': """
당신의	1805 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1790 K 읽기:
더보기	1790 [K]	1790 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1805 K 설문에	1805 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1813 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1801 K 요약은
""", '사': """
사진출처	1816 K:
""", '생': """
생성형	1801 K ai가 요약
""", '설': """
설문에	1805 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1805 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1790 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1801 K 요약은 ai	1801 K 요약이 도움	1801 K 기사는 인공지능	1801 K 기사는 ai	1801 K 번역	1806 K 기사가 도움이	1806 K 기사를 어떻게	1806 K 뉴스에 대한 의견	1806 K 기사에 대한 의견
이슈	1813 [K]
이어	1790 K 읽기:
""", '인': """
인기기사	1813 [K]
""", '자': """
자료출처	1816 K:
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
추천	1790 K 기사:
추천기사	1813 [K]
""", '출': """
출처	1816 K:	1816 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1790 K 볼 만한 기사:	1790 K 보면 좋은 기사:	1813 [K 읽기]
""", '핫': """
핫클릭	1813 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1790 [K]
"""}

CONTAINS = {',': """
,说:	3096 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2391 K-vă	2395 K
abonații	50 K pot	2392 K noștri
abonează	80 K-te	2346 K-te pentru	2351 K-te pe youtube	2391 K-te
abonné	50 en tant qu'K	1307 pas encore K	1309 déjà K	1311 en tant qu'K
abonnés	1307 réservé à nos K	1309 réservé aux K	1391 nos K	1394 K
abonējiet	80 K	1901 K
actualité	1317 l'essentiel de l'K	1327 suivez l'K	1327 suivez toute l'K	1327 retrouvez toute l'K	1350 couvre l'K
adatkezelési	1515 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1131 K
adomány	1563 K
adományoddal	1559 K
adományok	1563 K
adományozz	1559 K
adományozzon	1536 K itt
advirtió	1131 K
adó	1504 K #%
adód	1561 K #
adója	1536 K #
adăugat	2394 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2728 K	2754 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1393 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1131 K
afișată	60 email nu va fi K
agregó	1131 K
aicināja	1904 K
aizsargātas	1870 visas tiesības K
aiškino	1864 K
ajouté	1393 a K
ajută	2391 K-ne
ajánld	1559 K fel
alkalmazás	1512 töltsd le az K
alkalmazásban	1534 az K
alkalmazást	1534 K
alkalmazásunk	1560 K
alkalmazásunkat	1512 töltse le K
alkalmazásunkban	84 K
alăturat	2365 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1371 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	567 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2189 naszą K	2189 krótką K
anmäl	2785 K dig till vårt	2785 K dig till våra
anmäla	2723 genom att K dig
annoncé	1393 a K
annoncør	474 betalt af en K	474 betalt af K
annonslänkar	37 K	74 K	2728 K	2754 K
annonsör	2737 betalt av en K	2737 betald av en K
annonsør	2128 betalt av en K
anunció	1131 K
anunțat	2394 a K
använder	2693 vi K cookies	2694 K kakor
anúncio	2321 após o K	2321 depois do K
anúncios	70 sem K	2339 sem K
apelował	2261 K
apelowała	2261 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1058 descarga la K	1058 descarga nuestra K
aplicația	84 în K noastră	2352 descarcă K	2391 descarcă K noastră	2391 descarcă gratuit K	2391 descarcă K și	2392 K noastră
aplikacją	84 z naszą K
aplikację	2154 pobierz naszą K	2155 pobierz K	2155 ściągnij K	2212 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2582 našej K
aplikáciu	2582 mobilnú K	2582 K
aportació	293 la teva K
aportación	1093 tu K	1119 haz tu K
apoyá	1128 K
applikációnk	1534 K
applikációnkat	1534 K
applikációnkban	84 K
apsolīja	1904 K
apóyanos	1093 K	1128 K
apóyenos	1093 K	1128 K
apúntate	1037 K a	1053 K a nuestra	1053 K gratis	1128 K gratis
apărat	2394 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2874 bir K paylaş
artykuł	15 darmowy K	20 cały K	2143 podoba ci się ten K	2190 nasz K do końca	2210 ostatni darmowy K	2259 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1038 te ha gustado este K	1046 regala este K	1046 regalar este K	1049 último K gratis	1049 te queda # K	1122 y lee este K	1129 este K
artículos	15 K gratis	1049 K gratis este mes	1049 te quedan # K	1049 límite de K
aseguró	1131 K
associés	1333 cookies K à ce contenu
assuré	1393 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	620 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2346 K-te pentru
autorką	2181 kontakt z K
autorská	322 K práva
avertizează	2394 K
avísanos	1128 K
ayúdanos	1093 K	1128 K a
açikladi	2891 K
açin	2874 K
añadió	1131 K
año	1130 al K
""", 'b': """
bağirdi	2891 K
bağirdilar	2891 K
bağiriyor	2891 diye K
bağiriyordu	2891 K
bağiş	2888 K yap	2892 K
bağişiniz	2888 K
bağlantilari	74 satiş ortakliği K	2871 satiş ortakliği K
başlayan	2873 tl'den K
başvurun	2874 K
behält	29 K sich vor	29 K sich das recht
behöver	2675 vi K ditt stöd	2785 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1512 értesítések K
beløb	486 fast K
beløp	2138 gi et K	2140 fast K
bemängeln	681 K
bemängelt	681 K
berätta	67 K för oss	67 K din
berättade	2788 K
berättar	2788 K
bestätigen	510 K sie ihre
bestätigungslink	611 K
bestätigungsmail	510 K	611 K
betalvägg	2789 K
bezplatný	360 poslední K článek	2576 náš K webinár	2599 posledný K článok
bezplatných	2585 K článkov
bezpłatne	2195 K konto
bezpłatny	2186 nasz K webinar	2210 ostatni K artykuł
bezpłatnych	2195 limit K
beğendiyseniz	2889 bu haberi K	2889 bu yaziyi K
biết	3027 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	1053 recibe el K	1053 nuestro K	1056 K diario	1128 recibe el K	1129 nuestro K	1132 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1316 dans votre K mail	1316 dans votre K e-mail
brezplačen	2656 zadnji K članek
brezplačne	2643 K članke
brezplačni	2636 naš K webinar	2656 zadnji K članek
brezplačnih	2643 K člankov
bronił	2261 K się
brzmiał	2261 K
brzmiała	2261 K
brzmiało	2261 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1562 K
buzdította	1562 K
buzón	79 en tu K	1054 en tu K
bájate	1128 K la app
bölümünde	85 yorum K
bönföll	2788 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2788 K
bønfaldt	487 K
bønn	2062 vi har en K til deg
bønnfalt	2141 K
bústia	284 a la teva K
bülten	2867 e-K	2892 K
bültene	2834 K abone	2834 K kayit	2834 K kaydol
bülteni	2867 haber K
bültenimiz	78 K	2889 K
bültenimize	78 K	78 e-K	2834 K	2888 K	2889 K
bültenine	2867 K
błagał	2261 K
błagała	2261 K
bạn	49 gửi cho K bè	2980 hộp thư của K	3014 sự ủng hộ của K	3024 mời K	3024 cần sự ủng hộ của K	3024 nhờ sự ủng hộ của K
bằng	3022 K văn bản của báo
""", 'c': """
caffè	1666 un K
café	54 me paga um K	1094 un K	1119 un K al mes	1353 un K
caractères	1371 limitées à # K
catedrática	1090 es K
catedrático	1090 es K
celého	302 pro čtení K
cercetătoare	2365 este K
cercetător	2365 este K
chaîne	1391 notre K
chefredaktör	2713 är politisk K	2713 är K
chefredaktør	452 er K
chuyện	3001 bạn có câu K
chép	2996 cấm sao K	3022 mọi sao K
chính	2989 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2980 bản tin của K tôi	2983 theo dõi K tôi	3001 cho K tôi qua	3001 liên hệ với K tôi	3024 ủng hộ K tôi	3024 K tôi cần sự giúp đỡ	3024 giúp K tôi	3024 theo dõi K tôi	3024 hãy gửi cho K tôi	3024 hãy liên hệ với K tôi	3024 hãy báo cho K tôi	3025 K tôi trên	3025 của K tôi	3025 cho K tôi
chọn	3024 hãy bình K
cikkünk	1560 minden K
cikkünkhöz	1560 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2294 nos K
comentó	1131 K
comisión	1108 recibir una K
comissió	279 rebre una K
comissão	2320 receber K	2320 receber uma K
commerciële	1986 K partner
communauté	1358 K whatsapp	1358 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1690 parte della nostra K
condamné	1393 a K
condiții	2355 termeni și K
confidentialité	1334 politique de K
confidențialitate	2355 politica de K
conférences	1350 est maître de K
connecté	1336 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2271 acesse todo o K	2315 ao exibir este K	2315 ao ver este K
contribuição	2307 com a sua K	2338 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1131 K
conversación	1076 participar en la K
conținut	9 acest K	2346 K doar pentru abonați
conținutului	2362 preluarea K
cookieinställningar	2715 K
corespondentă	2365 este K
creează	2391 K un cont pentru a citi
csatornájára	1526 viber-K
csatornánk	1560 K
csatornánkhoz	1526 telegram-K	1526 whatsapp-K
csatornánkra	1526 youtube-K	1559 iratkozz fel K	1559 iratkozzon fel K
csábított	1562 K
cuéntanos	38 K	67 K	1076 K en	1128 K
cuéntenos	38 K	67 K
czytać	2149 aby K dalej	2149 żeby K dalej	2258 chcesz K dalej
czytelników	36 naszych K	2190 opiniami K	2201 z wpłat K	2201 dzięki wsparciu K	2218 K	2259 naszych K	2259 z wpłat K
câmpurile	60 K cu steluță
cântau	2394 K
címével	1558 e-mail-K
cùng	51 hãy tham gia K họ
của	3003 là cây bút K	3025 độc giả K
""", 'd': """
daní	2590 # % z K	2590 #% z K
darbą	1862 mūsų K
darowiznę	2147 przekaż K	2258 przekaż nam K	2258 przekaż K na
datenschutzerklärung	527 unserer K	679 unserer K	679 unsere K
datenübertragung	561 der K zu
dați	62 K-mi tag
debatindlæg	453 send dit K	453 skrive et K
debatredaktør	452 er K
debattredaktør	2102 er K
debattør	452 er K
declaró	1131 K
decía	1131 K
demandé	1393 a K
denmişti	2891 K
denunció	1131 K
dependență	88 jocurile de noroc pot crea K
descárgate	1058 K la	1058 K nuestra
destekçimiz	2874 K olun	2888 K olun
desteğiniz	2888 K
desteğinizle	2889 K
desteğiyle	18 okurlarin K	2860 yapay zeka K	2869 K ayakta	2879 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2581 K môžu
disponível	2279 K no google play
doação	2267 faça uma K	2307 sua K	2338 sua K	2338 faça uma K	2342 K
doações	2342 K
dodał	2261 K
dodała	2261 K
dodává	409 K
događaj	2514 naš K
domagał	2261 K się
donació	293 fes una K	297 K
donación	1041 haz una K	1041 tu K	1093 tu K	1093 una K	1128 tu K	1128 haz una K	1132 K
donația	2391 K ta
donație	2391 fă o K	2395 K
donații	2395 K
donează	90 K cât poți	2391 K acum
doporučil	409 K
doporučila	409 K
doporučovala	409 K
dopuštenja	2525 bez K
doradzał	2261 K
dorzuć	2258 K się
dostawać	2211 chcesz K
dostávajte	2605 K
dostávat	361 chcete K
dostávať	2600 chcete K
dostávejte	367 K
dostęp	80 kup K	2149 masz już K	2195 pełny K do	2195 wykup K	2258 kup K
dostępny	2149 artykuł K tylko
dotazník	341 krátký K	2580 krátky K
dotazníka	2580 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2260 K kwotą
dočtete	348 více se K
dołóż	2258 K się
dołącz	51 K do nich	51 K	2160 K do nas na	2258 K do nas	2258 K do grona	2258 K do nich
draudžiama	1836 K kopijuoti	1836 be leidimo K	1836 be sutikimo K
draudžiamas	1857 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2259 K dalej
dziennikarką	2182 jest K	2246 jest K
dzięki	2259 K wam	2259 K tobie
dziękujemy	2192 K za zapisanie	2192 K za zapis	2258 K, że nas czytasz
där	42 var du K
débloquer	1309 pour K
déclare	1393 K
déclaré	1393 a K
découvrez	1307 K nos offres	1390 K nos offres
déductible	1301 K des impôts	1301 K à #	1392 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1393 K
déplore	1393 K
déposés	1363 des cookies seront K
désabonner	1316 K à tout moment
désactiver	1331 K adblock
désactivez	1331 K adblock
désinscrire	1317 vous K à tout moment
díky	407 K vám
dömde	2788 K
dømte	487 K	2141 K
děkujeme	406 K, že nás čtete
dụng	2985 tải ứng K	3024 tải ứng K của	3024 hãy tải ứng K	3024 tải ngay ứng K
""", 'e': """
edellyttää	1284 K tunnusta
editörlerimize	39 K
editörüdür	2857 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1108 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	1054 tu correo K	1076 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1506 a teljes cikk K
elsőként	1535 értesülj K
előfizetés	1563 K
előfizetéssel	1538 K
előfizető	1506 már K	1559 legyen K
előfizetőink	50 K	1506 K olvashatják	1538 K számára	1560 K
előfizetők	50 az K	1548 csak K	1563 K
előfizetőknek	1507 csak K	1548 K szól
előfizetőként	50 K
előfizetőnktől	1558 K
emlékeztetett	1562 K
endereço	2293 seu K de email não será
engedély	1541 K nélkül tilos
engedélyezze	1514 K a javascript
engedélyhez	1541 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1391 cette K	2002 onze korte K	2002 onze K
enquêtent	1391 K pour vous
enquêtes	1391 nos K
ensimmäinen	1290 K kuukausi
enthält	561 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1128 K
epizódu	2578 K
erhvervsredaktør	452 er K
erhältlich	567 shop K	640 im shop K
erişin	2874 K
erklärt	681 K
erklärte	681 K
erkände	2788 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	678 K sie es weiter
erzählt	67 K uns	681 K
erzählte	681 K
escribió	1131 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1076 K a	1128 K
estimé	1393 a K
estás	1038 ya que K aquí	1038 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2842 javascript'i K
evästeasetuksiasi	1261 K
evästeet	1261 K	1286 K
evästeitä	1244 K
existují	351 K díky
experiência	67 conte sua K
explicó	1131 K
expliqué	1393 a K
expérience	67 partagez votre K
externého	2572 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2572 K obsah
""", 'f': """
favoritkälla	2709 K
faça	2338 K um pix
felelősséget	30 nem vállal K
felhasználási	1515 K feltételek
felietonistką	2246 jest K
felietonistą	2246 jest K
feliratkozás	1508 K a hírlevélre	1508 hírlevél K
feliratkozásommal	1524 K
feliratkozással	1524 K
filmări	40 poze și K
folosește	2355 K cookie
folytatásához	1506 a cikk K
fordítóval	1531 gépi K
forintért	1538 havi # K
formulára	2583 odoslaním K
formulário	2338 inscreva-se no K
formuláře	344 odesláním K
forrásként	1525 kedvenc K
fortæl	67 K os
fortæller	487 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2788 K
férjen	1559 K hozzá
följ	2689 K oss på	2785 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2705 alla rättigheter K
fördere	678 K
fördermitglied	80 werden sie K	582 werde K	582 werden sie K
fördern	678 jetzt K	678 K sie
föredragen	2709 K källa
föredragna	2709 K källa
föreslog	2788 K
författare	2713 är K och
förklarade	2788 K
förklarar	2788 K
försvarade	2788 K sig
følg	427 K os på	484 K os	2078 K oss på	2138 K oss
første	465 K måned	486 K måned	2116 K måned	2140 K måned
független	1504 támogassa a K	1560 K sajtó
főszerkesztője	1529 K
""", 'g': """
gadā	1903 K
gazeteciliği	2889 bağimsiz K
gazeteciliğimiz	2889 K
gazetę	2221 kup K
gefällt	611 K ihnen, was sie	611 K dir, was du
gelmişken	2828 buraya kadar K
geöffnet	530 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2551 K
gridò	1704 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2340 teste K
grâce	18 K à vous	1298 K à vos dons
gwiazdką	60 pola z K
gärna	2785 vill K höra från dig
går	411 før du K	2062 før du K
gåva	2675 ge en K i dag	2675 ge en K nu	2676 din K	2676 ge en K	2785 din K gör	2785 ge en K i dag	2789 K
gönderdik	2881 size bir e-posta K
gönderin	2874 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2786 K mer
göre	2891 K
görün	2874 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2874 K
gösterilmeden	2850 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2261 K
głosiła	2261 K
głosiło	2261 K
głosuj	2206 K
głosujcie	2206 K
głównej	2197 na stronie K
gương	64 trang K
gửi	49 hãy K	3001 xin K về
""", 'h': """
használ	1514 cookie-kat K	1515 sütiket K
használat	1514 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	681 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	553 bei google K
hirdették	1562 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2716 K av ai	2738 K av ai	2785 K oss
hjälper	2785 din gåva K
hjælp	455 K af ai	455 K fra ai	475 K af ai	484 vi har brug for din K	484 K os
hjælper	484 dit bidrag K
hlásal	409 K
hlásala	409 K
hlásá	409 K
hovorí	2611 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1562 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1262 tekoälyä K
hágase	80 K socio
hájil	409 K se
hájila	409 K se
häng	2785 K med i
häufiger	553 bei google K
hävdar	2788 K
håller	43 K du med	43 K du inte med	2745 läsare som K
hævder	487 K
hébergé	1333 ce contenu est K par
híreinket	1558 K
hírekben	1512 a google K	1525 google K
hírlevelére	1524 K
hírlevelünk	78 K	1560 K
hírlevelünket	1524 K
hírlevelünkre	78 K	1508 K	1559 iratkozzon fel K	1559 iratkozz fel K	1560 K
hírlevél	1563 K
hírlevélre	78 K	1559 iratkozz fel a K	1559 iratkozzon fel a K
hó	1561 ft/K
hónap	1538 első K	1561 első K
hören	635 K sie hier.
hører	2107 der du K
hükmetti	2891 K
hüüdis	1173 K
hüüdsid	1173 K
hűségidő	1548 K nélkül
hồng	3021 nhận hoa K
""", 'i': """
iecienītāko	1878 K avotu
ifølge	487 K	2141 K
illimité	1311 accès K	1380 en K
imágenes	40 tus K
incorporó	1090 se K a
independentă	2392 presa K
independência	2339 a K
indicó	1131 K
indiqué	1393 a K
indrømmede	487 K
indrømmer	487 K
indépendance	1391 notre K
indépendant	1298 soutenez le journalisme K	1391 journalisme K	1391 média K
indépendante	1377 la presse K a	1391 presse K	1391 information K
información	1066 sigue toda la K	1066 siga toda la K	1090 cubre la K	1129 esta K
informację	2181 wyślij K
informațiilor	2362 preluarea K
informó	1131 K
informē	1904 K
ingresá	77 K tu correo
innehåll	2694 externt K	2715 externt K
innehållet	9 K
innrømmer	2141 K
innrømmet	2141 K
inquiète	1393 s'K
inquérito	35 nosso K
inscrição	2275 cancelar a K	2329 sua K foi
inscríbete	1037 K
insändare	43 K	2714 skicka din K	2714 din K till	2714 skriva en K
intelektą	1844 dirbtinį K	1859 dirbtinį K
inteligencję	2203 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1531 mesterséges K készült	1550 mesterséges K
introduceți	77 K adresa de email
intégralité	1307 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1129 esta K
investigação	2339 esta K
investigație	2392 această K
investigațiile	2392 continua K
invítame	54 K a un café	54 K un café	1128 K a
invítanos	1128 K a
ismételgette	1562 K
istediğiniz	2833 K zaman iptal	2890 K zaman iptal
izražavaju	2519 komentari K
içeriği	9 K
içeriğin	2859 harici K
išorinio	1842 K turinio
""", 'j': """
jautāja	1904 K
javasolják	1562 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2143 skoro już tu K	2143 skoro tu K
jugé	1393 a K
jurnalistă	2365 este K
jurnaliștii	39 K noștri	2388 K noștri îți trimit	2392 K noștri
jälgi	1170 K meid
jäljellä	1280 ilmaista juttua K
jäseneksi	80 liity K	1288 liity K
""", 'k': """
kanał	2259 nasz K
kannatusjäseneksi	1288 liity K
kanál	407 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2552 K
kedykoľvek	2557 odhlásiť sa môžete K
keresőben	1525 google-K
khoản	2978 bạn đã có tài K	2989 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2996 K sao chép
khẳng	3027 K định
kiabált	1562 K
kiabálta	1562 K
kiabálták	1562 K
kifogásolja	1562 K
kirjeessä	1291 luki K
kiáltott	1562 K
kiáltotta	1562 K
kiáltották	1562 K
kiến	3009 ý K của bạn sẽ	3024 hãy gửi ý K	3024 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2510 K	2540 K
kolačiće	2510 K	2540 K
kolačići	2510 K
komentować	6 K	2169 aby K
komentár	6 pridať K	2581 pridajte K
komentára	2581 pridanie K	2581 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K	394 , K
komentátorem	331 je K	394 je K
komentátorka	394 , K
komentátorkou	331 je K	394 je K	2570 je K
komentátorom	2570 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1262 K
konferencję	2186 naszą K
konuştu	2891 diye K	2891 K
kopírovanie	2563 K obsahu bez	2563 K je zakázané
kopēšana	1877 K bez
korespondentką	2182 jest K	2246 jest K
korespondentė	1841 K
korábban	1557 K itt írtunk	1557 K ebben a cikkben írtunk
krzyczał	2261 K
krzyczała	2261 K
krzyknął	2261 K
krzyknęła	2261 K
krävde	2788 K
krævede	21 K felter er	487 K
krönikör	2713 är K	2773 är K
kulturalną	2190 K dyskusję
kulturredaktör	2713 är K	2773 är K
kulturredaktør	452 er K	2102 er K
kumppanuuslinkkejä	74 K	1274 K
kvíz	340 náš K	2580 náš K
kvíze	2580 našom K	2580 v K
kvízu	340 našem K	340 v K
kyltissä	1291 luki K
kysyivät	1291 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1561 K
käyttää	1242 tämä sivusto K
käyttöehdot	1269 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1562 K
kérdezték	1562 K
kérdőívünket	35 K
kért	1562 K
kérte	1562 K
kérték	1562 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	678 K sie uns
könyörgött	1562 K
könyörögtek	1562 K
köszönjük	1559 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1512 K minket	1559 K minket
követelte	1562 K
követelték	1562 K
közlése	1549 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1562 K
kúpte	2608 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	681 K an
künstlichen	571 K stimme vorgelesen	571 K stimme vertont
künstlicher	628 mithilfe von K
küpsised	1150 K
küpsistega	1150 K	1169 K
küsis	1173 K
kč	346 za # K	346 od # K	408 od # K
kļūsti	1901 K par
křičel	409 K
křičela	409 K
křičeli	409 K
kể	3027 K
""", 'l': """
labākie	1897 K raksti tavā
lamentó	1131 K
lançait	1393 K
lasītu	1867 lai K tālāk
lasītāji	1902 mūsu K
lasītājiem	1902 mūsu K
lejupielādē	1901 K
leverandør	2104 ekstern K
leverantör	2715 extern K
leído	1122 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1887 K
linkistä	1273 lisää tästä K
lisenssillä	47 K
lisäsi	1291 K
llicència	47 K cc
lucrează	2365 K în presă
lunedì	17 ogni K
lună	2393 pe K
luận	6 để bình K	85 phần bình K	2978 đăng nhập để bình K	3009 bình K của bạn sẽ	3024 đăng nhập để bình K
lájkolj	1512 K minket
lákal	409 K
läget	2724 koll på K
lähdet	1228 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2727 du kan K mer	2727 kan du K mer	2727 K mer om	2786 fri att K
läsare	36 våra K	2725 våra K	2786 våra K
läsarna	18 tack vare K
läser	2785 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	479 K for	2133 K for	2742 K för
læser	484 tak fordi du K
læserbrev	43 K	453 skrive et K	453 send dit K
læsere	36 vores K	485 vores K
læseres	464 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1049 K de notas
límites	1046 sigue leyendo sin K
lòng	3001 vui K gửi về	3024 vui K gửi về
löd	2788 K
lød	487 K	2141 K
lūdza	1904 K
lập	3013 ủng hộ báo chí độc K	3025 báo chí độc K
""", 'm': """
magyarázta	1562 K
mailovú	2583 e-K adresu
mainoslinkkejä	37 K	74 K	1274 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1152 K abil
materiał	9 ten K
matéria	20 ler esta K	2271 esta K é só	2334 para ler esta K	2339 esta K
matérias	2306 limite de K
matí	293 rep cada K
mawiał	2261 K
mawiała	2261 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1562 K
megszakítása	21 válasz K
meidän	1288 tue K
meitä	1271 tukea K	1271 tue K	1288 tue K	1288 auta K
mencióname	62 K
menționat	2394 a K
mesačne	2610 K
mesečno	2551 K	2669 K
mesélte	1562 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2260 za K
miesięcznie	2260 K
minkä	90 anna K voit
miễn	15 bài K phí	3016 hết số bài K phí	3026 dùng thử K phí
mjesečno	2551 K
modération	83 jouez avec K	1371 charte de K	1371 K par la rédaction
mokė	1864 K
mondták	1562 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1046 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1131 K
mulțumim	2391 K că ne citești
munkatársa	1529 K
munkatársunknak	39 K
munkánk	1560 K
munkánkat	1504 támogasd K	1504 támogassa K	1536 K	1559 támogasd K	1559 támogassa K	1560 K
myönsi	1291 K
másodközlés	1522 K
märkis	1173 K
määräsi	1291 K
mån	2726 kr/K	2787 kr/K
månad	2678 testa en K	2726 en K för	2785 testa en K	2787 per K	2787 varje K
månaden	2726 första K	2787 i K	2787 första K
månader	2726 K för #	2785 testa # K
månadsgivare	2785 bli K
måned	417 prøv en K	465 i # K	484 prøv en K	486 pr. K	2116 en K for	2138 prøv en K	2140 per K
måneden	486 om K	2140 i K
måneder	465 i # K	2116 K for #
média	1391 notre K
mês	2339 até o fim do K	2340 por K	2340 ao K
mình	54 mời K ly cà phê	62 tag K
míní	409 K
mówi	2261 K
mówili	2261 K
mówił	2261 K
mówiła	2261 K
môžete	2579 článok si K
müşterimiz	2885 K
mācīja	1904 K
mākslīgais	1884 K intelekts
mēnesis	1903 pirmais K
mēnesī	1903 K
mėgstamiausią	1837 K
mėnesį	1863 per K
měsíc	346 první K	408 za K	408 první K
měsíčně	408 K
můžete	339 článek si K
mạnh	3027 nhấn K
""", 'n': """
nabádal	409 K
nabádala	409 K
naléhal	409 K
namawiał	2261 K
namawiała	2261 K
napisał	2261 K
napisała	2261 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	406 K nám
napísal	2611 K
napíšte	38 K nám	2569 K nám	2569 K, prosím	2602 K na	2608 K nám
naročilo	2642 hvala za K
naročite	80 K se	2616 K se na naše	2667 K se
naročnik	50 kot K	2615 že K
naročnike	2623 samo za K	2623 le za K
naročniki	50 K lahko	2655 lahko berejo le K	2655 berejo samo K	2671 K
naročnikom	2615 dostopen le K	2615 na voljo K	2615 na voljo samo K	2615 na voljo le K	2655 dostopna le K	2655 dostopna samo K	2655 dostopen le K	2655 dostopen samo K
naročnina	2643 K	2671 K
naročnino	2643 z K	2665 z K
narzędzi	2203 przy wsparciu K ai
naujienlaiškio	1849 K
naujienlaiškis	1862 mūsų K	1865 K
naujienlaiškį	1829 mūsų K	1849 K	1861 užsisakykite K	1862 mūsų K
navođenja	2525 bez K izvora
navođenje	2525 uz K izvora
nawoływał	2261 K
našeho	336 do K týmu	336 K e-shopu
našem	2514 K timu
našich	362 K zpráv	2601 K správ
neatkarīgu	1901 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1559 segíts K	1559 írjon K	1559 írj K	1559 jelezd K	1560 K adód
nemokamą	1853 K paskyrą
neobmedzený	2556 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1851 paremkite K žurnalistiką	1861 paremkite K	1862 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1254 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	406 podpořte K
nezávislá	407 K média
nezávislé	2609 K médiá
nezávislú	2608 podporte K
ngoài	3004 nội dung bên K
nguồn	2999 K ưu tiên	2999 K tin ưu tiên	3022 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3009 chịu trách K về nội dung bình luận
nhân	3005 trí tuệ K tạo
nhấn	3024 K vào đây
nhận	2980 đăng ký K bản tin	2980 đăng ký K tin	3024 đăng ký K bản tin	3024 đăng ký K tin
nhập	24 đăng K	2978 vui lòng đăng K	2978 đăng K để đọc	2978 đăng K để xem	2978 đăng K để lưu	2978 hãy đăng K để	3024 đăng K để đọc	3024 đăng K để xem
niedostępny	2183 materiał wideo jest K
niezależne	2258 wesprzyj K	2258 wspieraj K	2259 K media
niezależność	2259 K
niezależną	2259 jesteśmy K
noastră	2392 munca K
nolēma	1904 K
norāda	1904 K
nosūtīsim	57 jums K
notificações	14 as K	2281 ative as K	2281 ativar K	2281 receba K
notificările	14 K	2352 activează K
notifikácie	2582 K
notícia	2339 esta K
notícias	2275 receba as K	2275 receba K	2284 siga as últimas K
novinařina	407 naše K
novinařinu	407 nezávislou K
novinár	2570 je K	2570 , K
novinári	2609 naši K
novinárka	2570 je K	2570 , K
novinárkou	2570 je K
novinárom	2570 je K
novinář	331 je K	331 , K
novinářem	331 je K	394 je K
novináři	407 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K	394 je K
novičke	2616 na e-K
novičnik	2624 K	2624 e-K	2668 naš e-K	2671 K
novičnika	2624 K
nuotraukų	40 K ir vaizdo
nusprendė	1864 K
nášho	2576 do K tímu
nächste	21 in diesem browser für die K	678 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3027 K
nõus	43 ei ole K?
năm	3026 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2681 K tillgång
obećala	2552 K
obećao	2552 K
obiecał	2261 K
obiecywał	2261 K
obligāta	1877 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2293 campos K são
obveščanje	2642 na naše K
obľúbené	2567 K zdroje
obľúbených	2567 K zdrojov
obľúbenými	2567 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	406 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2600 chcete K
odpoveď	21 zrušiť K
odpovídal	409 K
odpověděl	409 K
odpověděla	409 K
odpověď	21 zrušit K
odpowiadał	2261 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2261 K
odpowiedziała	2261 K
odražavaju	2519 komentari K	2519 komentari ne K
odídete	2565 kým K
ofereça	2271 K este artigo
ograniczeń	2149 czytaj bez K	2149 czytaj więcej bez K
også	51 bli med du K
ogłosił	2261 K
ogłosiła	2261 K
oikaisupyynnöt	1265 K
oikaisupyyntö	1265 K
olvashatják	1556 csak előfizetők K
olvasási	0 K idő
olvasóiból	1536 K él
olvasóink	36 K	1560 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1128 danos tu K
ordenó	1131 K
ordonné	1393 a K
ortakliği	2871 iş K linkleri
orzekł	2261 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2572 K údajov
ostrzegał	2261 K
ostrzegała	2261 K
ostrzegł	2261 K
otrzymywać	2211 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	409 K	2611 K
oznámila	409 K	2611 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	406 K se nám
""", 'p': """
padėkite	1861 K mums
pageidaujamą	1837 K šaltinį
paklausė	1864 K
palīdzi	1891 ziedo un K	1901 K mums
palīdzību	1884 mākslīgā intelekta K	1899 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1861 K mums
parsisiųskite	1861 K
participación	1077 normas de K
partnerské	74 K odkazy	349 K odkazy	2588 K odkazy
partneři	313 my a naši K
pastā	1889 e-K
pastāstiet	38 K mums	67 K mums
patronką	2201 zostań naszą K
patrões	2339 sem K
paylaşin	25 K	49 K	2874 K
paziņoja	1904 K
paziņojumus	1888 K
państwa	2181 czeka na K
pašte	1849 jūsų el. K
pažadėjo	1864 K
periódico	1129 este K	1129 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2083 K
phê	54 mời tôi một ly cà K	3013 mời bạn một ly cà K
phóng	3001 liên hệ K viên	3003 là K viên báo	3003 là K viên của	3024 hãy liên hệ K viên
phút	0 K đọc
pidió	1131 K
pidätetään	1250 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2261 K
pisała	2261 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2507 K nam	2539 K nam na	2539 K na	2549 K nam	2629 K nam	2629 K na	2659 K nam na	2659 K na	2667 K nam
piškotke	2632 K	2660 K
piškotki	2632 K
piškotkov	2632 K	2660 K
pište	363 K na	363 K nám na
plakáton	1562 állt a K
plânge	2394 se K
pochází	333 obsah K
podcastów	2187 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2261 K
podporovatelé	407 naši K
podporují	407 nás K
podpoře	407 díky K
podpořte	351 K	406 K nás	406 K naši	406 K naše	406 K mě
podrška	2549 vaša K
podrške	2526 bez vaše K	2550 vaše K
podršku	2549 vašu K
podržite	2526 K	2549 K nas	2549 K naš
podělte	67 K se s námi	67 K se o
podľa	2611 K
poinformował	2261 K
poinformowała	2261 K
pokračovanie	2556 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2588 článok K	2588 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1074 K de cookies	2291 K de cookies	2308 cobre K
pomocí	353 K ai
pomocą	2203 z K ai
pomoć	2549 vašu K
pomóż	2258 K nam
pomôžte	2608 K nám
poprosił	2261 K
poprosiła	2261 K
poprosiło	2261 K
poručila	2552 K
poručio	2552 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2599 K článok zadarmo
poslušajte	2658 K nas
postafiókjába	1508 K
postaládádba	79 a K	1524 a K
postaládájában	1524 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	406 K vaši pomoc	406 K vaši podporu
používame	2572 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2261 K
powiedziała	2261 K
powtarzał	2261 K
powtarzała	2261 K
pozostało	2149 K # %	2149 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	409 zvou K
pošaljite	49 K ga	2507 K nam	2507 K na	2549 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	406 K nám
pošli	49 K ho
pošlite	49 K ho	2569 K nám	2608 K nám
pošljemo	57 vam K
pošljite	49 K ga	2629 K nam	2629 K jo nam	2629 K na	2667 K nam
požádal	409 K
požádala	409 K
pracę	2259 naszą K
pranešimus	1848 K
praneškite	38 K mums	67 K mums
pranešė	1864 K
prašė	1864 K
preberať	45 K
predchádzajúceho	2603 bez K súhlasu
predplatiteľ	50 ako K	2556 už ste K	2556 ste K
predplatiteľom	80 staňte sa K	2564 K	2608 staňte sa K
predplatiteľov	2564 pre K
predplatné	2556 už máte K	2585 K	2608 kúpte K	2608 kúpte si K	2612 K
predplatného	2585 K
predplatným	2585 K	2606 s K
predplaťte	80 K si
preferată	2363 sursă K
preferované	328 K zdroje	2567 K zdroje
preferovaný	328 K zdroj	2567 K zdroj
preferovaných	328 K zdrojů	2567 K zdrojov
preferovaným	328 K zdrojem	2567 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2149 tylko dla K	2209 tylko dla K
prenumeratą	2195 z K
prenumeratę	80 kup K	2149 masz już K	2195 zamów K	2195 kup K	2195 wykup K	2221 kup K
preporučila	2552 K
preporučio	2552 K
pretlačiť	45 K
prevziať	45 K
prečítate	2556 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2549 K se našoj	2549 K im se	2667 K se nam
pridržana	2499 sva prava K
pridržane	2622 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1864 K
prihlásenie	2557 ďakujeme za K	2583 ďakujeme za K
prihlásení	2585 po K
prihlásením	2583 K súhlasíte
prihláste	24 K	2556 K sa a čítajte	2608 K sa na odber
prihvaćate	2521 prijavom K
pripažino	1864 K
programėlėje	1847 K
programėlę	1847 K
prohlásil	409 K
prohlásila	409 K
prohlížeč	10 váš K
pronađite	2537 K nas
proposé	1367 conçu et K par
prosił	2261 K
prosiła	2261 K
pročitali	2491 da biste K
pročitate	2489 da K cijeli	2489 da K ceo
prośbę	2143 mamy do ciebie K	2143 mamy małą K
prošnjo	2626 imamo majhno K	2626 majhno K
prywatności	2165 polityka K	2165 polityce K
przeczytać	2149 aby K cały	2149 aby K ten artykuł
przeczytałaś	2190 dziękujemy, że K
przeczytałeś	2190 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2146 K nam #%	2258 K nam	2258 K #
przekonywał	2261 K
przekonywała	2261 K
przesyłajcie	2181 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2181 K nam	2181 K je do nas	2258 K nam
przyznał	2261 K
przyznała	2261 K
przyłącz	51 K się
przyślij	2181 K nam	2181 K je do nas	2258 K nam
práca	2609 naša K
práce	407 naší K
práci	407 naši K
prácu	2609 našu K
précisé	1393 a K
préférée	1357 source K
préférées	1357 sources K
prévient	1393 K
príspevky	2581 K v diskusii
príspevok	2608 váš K
próxima	2339 nossa K
průzkumu	35 našeho K
ptá	409 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1648 blocco della K	1702 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1529 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1331 bloqueur de K	1331 bloqueurs de K	1391 sans K
publicités	1331 bloqueur de K
publicystką	2182 jest K	2246 jest K
publicystą	2182 jest K	2246 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1336 votre adresse e-mail ne sera pas K
pytał	2261 K
pytała	2261 K
pytały	2261 K
pytań	2189 na kilka K
pyyntö	1228 pieni K
pyysivät	1291 K
pásale	1128 K esta
pásalo	49 K
päevakokkuvõte	1157 K
päätoimittaja	1259 K
päätti	1291 K
påminde	2788 K
pénzbe	1560 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2603 bez K súhlasu
píšte	2602 K na	2602 K nám na
pódcast	34 nuestro K	1129 nuestro K
pārpublicēt	45 K
pārpublicēšana	1870 K bez	1877 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	321 K článků
předchozího	322 bez K souhlasu	365 bez K souhlasu
předplatitel	50 jako K	50 K může	302 už jste K	302 jste K
předplatitele	325 pro K
předplatitelem	80 staňte se K	406 staňte se K
předplatitelé	50 K mohou	359 jen K	359 pouze K	359 najdou K	359 přečtou K	407 naši K	410 K
předplatitelům	325 K	359 pouze K	359 jen K
předplatné	302 koupit K	303 už máte K	346 K	410 K
předplatného	346 K
předplatným	302 dostupné s K	346 K	368 s K
předplaťte	80 K si	304 K si	406 K si
přehrání	333 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	302 zbývá vám K
přidej	51 K se
přidejte	51 K se	362 K si nás	406 K se	406 K se k nám
přihlaste	24 K	302 K se a čtěte	306 K se k odběru	406 K se k odběru
přihlášení	344 děkujeme za K	346 po K
přihlášením	344 K k odběru	344 K souhlasíte
připojte	51 K se
připomněl	409 K
připustil	409 K
přispějte	90 K, kolik můžete	90 K, čím můžete	351 K	406 K	406 K i vy
přiznal	409 K
přiznala	409 K
přiznává	409 K
příspěvek	406 váš K
příspěvku	333 zobrazení K
příspěvky	342 K v diskusi
""", 'q': """
quyên	3024 K góp ngay	3028 K góp
quyền	2996 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2261 K
radziła	2261 K
radí	409 K
rakstīja	1904 K
rappelé	1393 a K
rašykite	38 K mums	67 K mums	1861 K mums
rašė	1864 K
recibirás	57 K
reclamă	11 K
reconoció	1131 K
recordó	1131 K
recunoaște	2394 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1118 la K te envía	1129 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2388 K îți trimite	2392 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2258 wesprzyj K
redaktorką	2182 jest K	2246 jest K
redaktorė	1841 K
redaktör	2713 är K för	2713 är K på	2713 är politisk K	2773 är K på
redaktør	452 er K på	452 er K for	452 er politisk K	2102 er politisk K	2102 er K i	2102 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2329 a K envia	2339 nossa K
reenvíalo	49 K
refusé	1333 K le dépôt
registrácii	2585 po K
registráciou	2583 K súhlasíte
registráciu	2583 ďakujeme za K
regisztrálj	1559 K ingyenesen	1559 K, hogy
regisztráljon	1559 K ingyenesen	1559 K, hogy
regisztrálnia	1556 K kell
regístrate	1046 K gratis	1047 K para
reinhören	567 jetzt K:
rejestrując	2192 K się
reklamlänkar	74 K	2728 K	2754 K
reklamą	11 K
reklám	70 nincs K	2609 bez K
reklámok	1560 K nélkül
reportaż	2259 ten K
reporterką	2182 jest K	2246 jest K
reportér	331 , K	394 , K	2570 , K
reportérem	331 je K	394 je K
reportérka	331 , K	394 , K	2570 , K
reportérkou	331 je K	394 je K	2570 je K
reportérom	2570 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1087 prohibida su K	1087 prohibida la K
reprodução	2304 proibida a K	2304 K proibida	2337 K permitida desde	2337 K é permitida desde
reprodúcelo	45 K
republié	45 K	1347 K avec	1385 cet article est K
repórter	39 nosso K	2308 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1131 K
rezervăm	29 ne K dreptul
riêng	2989 chính sách quyền K tư	3016 dành K cho thuê bao	3022 quan điểm K của tác giả
rovatvezetője	1529 K
ročne	2610 K
ročně	408 K
rät	681 K
rätta	2719 K fel
rättar	2719 vi K fel
räumte	681 K ein	681 K der	681 K die
rääkis	1173 K
råber	487 K
råbte	487 K
rådde	2788 K
rådede	487 K
réagir	1337 pour K
réagissez	1390 K à
réalisation	1367 n'a pas participé à la K
rédacteur	1350 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1350 a rejoint la K	1367 n'a pas participé à sa K	1376 la K vous	1380 pour soutenir la K	1390 soutenez la K	1390 alertez la K	1391 notre K
rédactrice	1350 est K
régulièrement	1350 collabore K
réponse	21 annuler la K
répétait	1393 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1307 cet article est K	1307 ce contenu est K	1307 article K
réservée	1307 K à nos abonnés	1307 la suite est K	1309 K aux abonnés
réservés	1309 K aux abonnés	1347 tous droits K
résiliable	1392 K à tout moment
részesített	1525 előnyben K forrásként
röst	2716 ai-K
răspuns	2394 a K	2394 au K
răspunsul	21 anulează K
rằng	3027 viết K	3027 cho K
""", 's': """
sacīja	1904 K
sadržaj	9 ovaj K	2510 vanjski K	2510 spoljni K
sadržaja	9 ovog K	2510 vanjskog K	2510 prikaz ovog K	2510 prikaz K
sakė	1864 K
sanctionné	1393 a K
sandučić	79 u vaš K	2492 u vaš K
sandučiću	2492 u vašem K	2521 vašem K
sbírka	410 K
schließ	51 . K dich
schließen	51 . K sie sich	498 K sie ein abo	678 K sie ein abo
schránke	2557 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2557 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1559 K, hogy
segítségedre	1559 szükségünk van a K
según	1131 K
sentenció	1131 K
sería	1119 sin ti no K
sesión	24 inicia K	24 inicie K	1046 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2338 inicie K
señaló	1131 K
sfătuia	2394 K
sfătuiește	2394 K
sfătuit	2394 a K
sisällön	9 K	1261 ulkoisen K
sisältö	1232 tämä K on vain
sisältöä	1261 ulkoista K
siunčiame	57 jums K
sjefredaktør	2102 er K
sjöng	2788 K
skarży	2261 K
skarżył	2261 K się
skrzynkę	79 na twoją K	2152 na twoją K	2152 na swoją K	2192 K mailową
slažete	43 K se	43 ne K se
slobodné	2608 podporte K
slobodnú	2608 podporte K
slušajte	2537 K nas
slíbil	409 K
slíbila	409 K
sondę	2189 naszą K
sonuçlarinda	2853 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3001 về hộp thư của tòa K	3013 hãy ủng hộ tòa K	3022 bằng văn bản của tòa K	3024 hãy gửi về tòa K	3024 hãy liên hệ tòa K	3024 hãy báo cho tòa K	3025 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2588 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2629 K nam
sportkrönikör	2713 är K
sportsredaktør	452 er K
spracovaním	2583 K osobných údajov
sprijiniți	2391 K
sprijină	2391 K-ne
správach	2568 google K
správy	2568 google K
spuneți	38 K-ne	67 K-ne	2392 K-mi mai jos
stellenbörse	566 in unserer K
stjärna	60 fält med K
straipsnį	1860 šį K	1862 visą K
stronę	2212 naszą K
stwierdził	2261 K
stwierdziła	2261 K
stáhněte	406 K si naši	406 K si náš
stálo	409 K na	409 K ve	409 K v
står	30 K för	487 K der på	2141 K det på	2141 K det i	2788 K det på
stöd	2675 med ditt K	2785 K oss	2785 K vår	2785 ditt K
stödja	2725 K oss med
stödlinjen	83 K
stödmedlem	2785 bli K
stödprenumerant	2785 bli K
stötta	2725 K oss med	2785 K oss	2785 K vår	2785 K vårt
støt	464 K os	484 K os	484 K med
støtt	2138 K oss	2138 K vår
støtte	414 med din K	414 vi har brug for din K	464 K os med	464 din K gør	484 din K	484 bliv K	2065 med din K	2115 K oss med	2138 din K
støtteabonnent	2138 bli K
støttemedlem	80 bli K	484 bliv K	2138 bli K
stāstīja	1904 K
stěžuje	409 K
subscripció	297 K
subskrybentów	2149 tylko dla K	2149 dostępna dla K	2149 dostępne dla K	2209 tylko dla K
subskrypcją	2195 z K	2217 z K
subskrypcję	2149 kup K	2149 masz już K	2192 dziękujemy za K	2195 wykup K	2258 kup K
suosikkilähteeksesi	1254 K
suosikkilähteeksi	1254 K
sursă	2387 link activ către K
suscripción	1046 ya tengo una K	1128 cambia tu K	1132 K
suscríbase	80 K	1128 K
suscríbete	80 K	1046 K para	1046 K por	1046 K en	1053 K al boletín	1128 K
susțin	2379 care ne K lunar	2392 ne K lunar
susține	2391 K-ne	2391 K presa	2394 K că
susținerea	2391 K ta
susțineți	2391 K-ne
svarīgākie	1900 nedēļas K
svarīgākās	1900 nedēļas K
svěřte	330 K se nám
szerkesztője	1529 K
szerkesztőségünk	39 K	1560 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1560 K
szerzője	1529 külső K
szólított	1562 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2726 tills du K upp	2788 K
sähköpostiin	1235 suoraan K
sähköpostiisi	79 K	1236 K
sähköpostillasi	1286 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1236 K
sélection	1376 K d'articles
sélections	1307 ajouter l'article à vos K
síganos	1066 K en
síguenos	1066 K en	1128 K
sócio	80 seja K
sõltumatut	1170 toeta K
sõnul	1173 K
sök	2740 K nu
sökresultat	2709 K på google
söyledi	2891 K
söylediler	2891 K
söylüyor	2891 K
søg	477 K nu
søgeresultater	448 K på google
søgning	448 google-K
søk	2131 K nå
søkene	2098 google-K dine
søkeresultatene	2098 K dine på google
súhlasu	2603 bez K
súhlasíte	43 K?	2583 odoslaním K
súmate	51 K	1128 K al
süresi	0 okuma K
sütik	1530 K
sütiket	1530 K
săptămână	17 o dată pe K	2393 pe K
sīkdatnēm	1882 K	1900 K
sống	3013 nuôi K tờ báo	3013 bạn đọc nuôi K
""", 't': """
találatok	1525 google-K
tanácsolja	1562 K
tanácsolják	1562 K
tanácsolta	1562 K
tanácsolták	1562 K
tanította	1562 K
taşiyin	2874 K
teigė	1864 K
tekemään	1289 K sitä
tekijänoikeus	1250 K suojaa
tekoäly	1262 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1262 K
tekoälyn	1262 K avulla	1262 K tekemä
tekoälyä	1262 käyttää K
telefonā	1888 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2888 okuduğunuz için K
thiết	3022 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3016 dành cho K bao	3016 đã là K bao	3028 K bao
thuộc	2997 bản quyền K
thành	2979 dành cho K viên	3011 bạn đã đăng ký K công	3024 trở K thành viên
tháng	3016 đọc miễn phí trong K	3026 mỗi K	3026 hàng K	3026 K đầu
thích	2999 nguồn tin ưa K	2999 nguồn yêu K
thông	14 K báo	2985 bật K báo	2985 nhận K báo	3001 bạn có K tin	3001 bạn đọc cung cấp K tin	3022 khi phát hành lại K tin	3024 hãy gửi K tin	3024 đăng ký nhận K báo	3024 hãy bật K báo
tilføjede	487 K
tillgång	2785 få fri K
tillåtet	2737 inte K att återge
tiếng	3009 K việt có dấu
tiếp	2978 để K tục đọc	2978 để đọc K	2978 đăng nhập để K tục	3013 K sức cho báo chí	3016 để K tục đọc	3024 đăng ký để đọc K	3024 hãy K sức	3024 đăng nhập để K tục
tjänst	2672 en liten K att be
tjänsten	2740 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1506 a K
toàn	20 K bộ bài	2978 để đọc K bộ	2978 đọc K bộ bài	3016 để đọc K bộ bài	3024 đăng ký để đọc K bộ
tražila	2552 K je
tražili	2552 K su
tražio	2552 K je
tretích	2572 cookies K strán
treści	9 tej K	2195 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2985 theo dõi K
trước	3009 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1529 K
turpinātu	1867 lai K lasīt
tuần	17 mỗi K	3011 bản tin hằng K của	3011 bản tin hàng K của	3026 mỗi K
tvrdí	409 K
työmme	1289 K
työtämme	1288 tue K	1289 K
tájékoztató	1515 adatvédelmi K
támogass	1559 K minket
támogasson	1559 K minket
támogathat	1536 K minket
támogatása	1536 K nélkül	1536 olvasók K nélkül	1559 az ön K
támogatásod	1559 a te K
támogatásából	1536 olvasóink K
támogatásával	1539 partnerünk K
támogatónk	1536 legyen ön is K	1536 legyél te is K
täglich	506 K per mail
tähtsamad	1169 nädala K
tärkeimmät	1286 K jutut
tästä	1273 lisää K
täällä	1228 kun kerran olet K
täältä	1273 lisää K
téléchargez	1293 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1559 K le
týden	17 každý K
týdně	408 K
týždenne	17 raz K
tłumaczy	2261 K
tłumaczył	2261 K
tłumaczyła	2261 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	485 K medie
ubegrænset	420 K adgang
udostępnij	25 K
ukarał	2261 K
ulaş	38 bize K
ulaşin	38 bize K	2855 bize K	2874 K
ulaşmak	2855 yazara K
unabhängig	620 K von unserer redaktion	620 von unserer redaktion K	633 damit wir K bleiben	679 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1667 insegna all'K
unterstütze	493 K unsere arbeit	493 K uns mit	678 K uns	678 K unsere	678 K mich	678 K meine
unterstützen	493 K sie unsere arbeit	493 K sie uns mit	493 mit einer spende K	493 können sie uns K	678 K sie uns	678 K sie unsere	678 sie können das K	678 freiwillig K	678 K sie mich	678 K sie meine	678 K uns
unterstützt	525 ihr browser K	678 K uns
unterstützung	489 ihre K	489 mit ihrer K	582 ihrer K	582 deiner K	628 mit K von ki	678 mit deiner K	678 deine K	678 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2705 skyddat enligt lagen om K
upphovsrättslagen	2705 skyddat enligt K
uprednostňované	2604 K zdroje
uprednostňovaný	2604 K zdroj
uprednostňovaných	2604 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2622 brez dovoljenja K	2622 brez soglasja K
uredništvo	2636 v naše K	2668 naše K
uredništvu	39 našemu K	2629 pišite K
urmărește	2351 K-ne pe	2351 K-ne și pe	2352 K știrile	2391 K-ne
urmăriți	2351 K-ne pe	2391 K-ne
utilização	2291 K de cookies
utilizează	2354 K cookie
utilizăm	2354 K cookie
utánközlés	1522 K
utánközölhető	45 K
uutislähteeksesi	1254 ensisijaiseksi K
uutislähteeksi	1254 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2261 K
uznała	2261 K
uzsvēra	1904 K
użyciu	2203 przy K ai
użytkowników	2190 opiniami K
używamy	2164 K plików cookie
užsisakykite	1826 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2569 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	681 K
versión	2 K en audio
verstärkung	566 suchen K
versão	2 K em áudio
vervielfältigung	542 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	530 deine e-mail-adresse wird nicht K	530 ihre e-mail-adresse wird nicht K
veröffentlichung	596 seit der K geändert	596 seit K geändert
već	2504 kad ste K tu	2551 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1265 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3003 là biên tập K của	3016 dành cho hội K
viết	3024 hãy K thư	3025 bài K này	3027 ông K	3027 bà K
você	18 sem K	2339 sem K
vollständigen	498 K artikel lesen
volontär	556 ist K
volontärin	556 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2639 K
vyhradené	2563 všetky práva K	2563 autorské práva sú K
vykřikl	409 K
vykřikla	409 K
vypočuť	2579 si môžete K
vysvetľuje	2611 K
vysvětlil	409 K
vysvětlila	409 K
vysvětloval	409 K
vysvětlovala	409 K
vysvětluje	409 K
vytvořila	353 K ai
vyzýval	409 K
vyzývala	409 K
vyzývali	409 K
vyzývá	409 K
vyžadované	21 K informace	21 K polia
válaszolta	1562 K
válaszolták	1562 K
vás	351 bez K by	407 bez K by	2590 bez K by	2609 bez K by
väitis	1173 K
väitti	1291 K
väittää	1291 K
välise	1150 K sisu
våre	2138 meld deg på K
vårt	2073 meld deg på K	2138 meld deg på K
vær	51 K med
védekezett	1562 K
véli	1562 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2609 K vám
vēlamo	1878 K avotu
vēstkopai	1889 K
vēstulei	1889 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	406 dejte nám K
všetkým	2597 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2576 náš K
webinář	336 náš K
według	2261 K
weißt	555 K du mehr
wezwał	2261 K
wiadomościach	2212 google K
wołali	2261 K
wołał	2261 K
wołała	2261 K
wpłata	2201 każda K	2258 twoja K
wpłatom	2259 dzięki K
wpłać	2258 K
wspierającym	2258 zostań K
współpracy	2198 we K z partnerem
wyjaśnia	2261 K
wypisać	2152 K się w każdej chwili
wyrażam	2153 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2181 K nam	2181 K je do nas
wzywał	2261 K
wzywała	2261 K
wöchentlichen	510 K newsletter
właściciela	2259 nie mamy K
""", 'y': """
yazdiğimiz	2884 daha önce K haber
yazmişti	2891 diye K
yhteistyössä	1274 K mainostajan
yönetmenidir	2857 genel yayin K
""", 'z': """
zaakceptować	2183 K pliki cookie
zaapelował	2261 K
zaapelowała	2261 K
zachęcali	2261 K
zachęcano	2261 K
zachęcał	2261 K
zachęcała	2261 K
zadaním	2583 K e-mailu
zadržana	2499 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2206 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2526 K vama	2550 K vama
zakázané	2563 šírenie je K
založte	406 K si účet
zamknutý	2556 článok je K
zamčený	302 článek je K
zapisując	2192 K się
zapowiedział	2261 K
zapowiedziała	2261 K
zapytał	2261 K
zapytała	2261 K
zastrzeżone	2176 wszelkie prawa K	2176 wszystkie prawa K
zawołał	2261 K
zawołała	2261 K
zašlete	330 K nám
zašlite	2569 K nám
zaželen	2662 K vir
zaželene	2662 K vire
zaželeni	2662 K vir
zbiórka	2262 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2186 do naszego K
zewnętrzna	2183 treść K
zewnętrzne	9 treści K	2164 treści K	2183 treści K
zewnętrznej	9 treści K	2183 treści K
zewnętrznych	9 treści K
zgłoś	2181 K go nam	2258 K nam
ziņas	1900 mūsu K
znać	38 daj nam K	67 daj nam K	2213 daj nam K	2258 daj nam K
zněl	409 K
zněla	409 K
znělo	409 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2258 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	409 K
zugänglich	583 frei K
zunächst	542 dieser artikel erschien K
zurück	612 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2605 K
získávejte	367 K
zł	2195 za # K	2195 od # K	2260 od # K
złotówka	2201 każda K	2259 każda K
""", 'á': """
állt	1562 ez K
állítja	1562 K
átvehető	45 K
""", 'ä': """
ägare	2725 inga rika K
ähnliches	555 K erlebt
ändå	2672 nu när du K är här
äpp	1155 K
äppi	1155 K
""", 'å': """
åndsverkloven	2094 beskyttet av K
året	486 om K
återges	2705 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2861 bizimle K
çalişmalarimiz	2889 K
çağrisinda	2891 K bulundu
çerezler	2842 K kullan
çerezlere	2859 K
çerezleri	2842 K kullan	2859 K	2885 K kabul
çözün	2874 K
""", 'é': """
échanos	1128 K una mano	1128 K un cable
écris	38 K-nous	67 K-nous
écrit	1350 K pour	1393 a K
écrivain	1350 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1390 K-nous
électronique	1316 dans votre boîte aux lettres K
énekelték	1562 K
équipe	1391 notre K
értesítéseket	14 K	1535 K
értesüljön	1535 K elsőként
étoile	60 champs avec une K
évente	1561 K
""", 'í': """
ígérte	1562 K
ígérték	1562 K
írta	1562 K
""", 'î': """
îmbia	2394 K
îndemna	2394 K
îndemnat	2394 a K
îndemnau	2394 K
întrebat	2394 a K
întrebau	2394 K
""", 'õ': """
õpetas	1173 K
""", 'ö': """
öffnen	512 app K
önemli	2885 günün en K
önerdi	2891 K
önskad	2709 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1560 független K	1560 a jó K
újságírásunk	1560 K
újságíróink	1560 K
újságíróinkkal	1558 K
újságíróinknak	39 K
újságírója	1529 K
última	1066 siga la K hora	1066 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	543 K von	621 von der agentur K	621 deutschen presse-agentur K
übersicht	549 K	605 diese K wurde
ücretsiz	15 K haber	15 K makale	2872 K üye olun
ügyfelünk	1558 K
ühendust	38 võta meiega K	67 võta meiega K	1170 võta K
ütles	1173 K
ütlesid	1173 K
üyeliği	2867 bülten K
üzente	1562 K
üzenték	1562 K
üçüncü	2859 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2537 K nas
čitalaca	43 pisma K	2526 uz podršku K	2544 K	2550 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2544 K	2550 naši K
čitatelia	2607 K	2609 naši K
čitatelja	43 pisma K	2526 uz podršku K	2544 K	2550 naših K	2550 uz podršku K
čitatelji	36 naši K	2544 K	2550 naši K
čitateljima	2544 K
čitateľom	18 vďaka K	2607 K
čitateľov	36 našich K	2590 vďaka podpore K	2607 K	2609 našich K	2609 vďaka podpore K
članak	20 cijeli K	2504 svidio vam se K	2522 cijeli K	2522 ceo K	2550 ovaj K
člancima	2533 svim K
članek	2626 vam je bil K všeč	2668 ta K
člankov	2654 do vseh K
členem	80 staňte se K	406 staňte se K
členom	2608 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	407 tento K	407 líbil se vám K
článkom	2585 všetkým K	2597 k všetkým K	2597 ku všetkým K
článku	20 celého K
články	407 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2565 páčil sa vám K	2585 celý K	2609 tento K
čtenáři	369 K	407 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	407 našich K	407 na podpoře K	407 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	407 K dál bez
čítajte	2601 K nás	2608 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2608 K, že nás čítate
""", 'đ': """
đây	3024 bấm vào K
đóng	3024 K góp của bạn	3024 hãy K góp
đăng	45 K lại	3011 cảm ơn bạn đã K ký	3011 bằng việc K ký, bạn	3024 K ký để đọc bài
đường	3001 K dây nóng của tòa soạn	3001 K dây nóng của báo	3024 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3016 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2610 K sumou
""", 'ř': """
řekl	409 K
řekla	409 K
říká	409 K
""", 'ś': """
śledztwa	2259 nasze K
śledztwo	2259 to K
śledź	2160 K nas na	2258 K nas
śpiewali	2261 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2891 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2507 K nam
šaukė	1864 K
šiandien	1851 aukokite K
šodien	1891 ziedo K
""", 'ź': """
źródło	2176 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2261 K
""", 'ž': """
žalio	2552 K se
želene	2662 K vire
želeni	2627 K vir
željene	2505 K izvore
željeni	2505 K izvor
žiadny	71 K spam
žurnalistai	1862 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1841 K
žurnalistika	407 naše K	407 nezávislá K	1862 K kainuoja	1862 gera K	2609 nezávislá K
žurnalistiku	407 nezávislou K	2609 nezávislú K
žurnalistiky	407 nezávislé K
žurnalistė	1841 K
žurnāliste	1881 K
žurnālisti	1902 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1902 neatkarīga K	1902 K maksā	1902 laba K
žurnālistiku	1891 atbalsti neatkarīgu K	1902 neatkarīgu K
žurnālists	1881 K
žádal	409 K
žádala	409 K
žádali	409 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	739 χωρίς K
άρθρα	747 τα K μας
άρθρο	747 αυτό το K
""", 'έ': """
έγγραφη	739 χωρίς K άδεια
έγραφαν	749 K
έγραφε	749 K
έγραψε	749 K
έλεγαν	749 K
έλεγε	749 K
έρευνά	717 K μας
έρευνές	747 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	707 K σου πηγές	707 K σας πηγές	707 K πηγές
αγαπημένη	707 K πηγή
ακολουθήστε	691 K μας	746 K μας
ακολουθείστε	691 K μας
ακόμη	728 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	749 K
αναγνωστών	742 K
αναγνώστες	18 χάρη στους K	742 K	747 οι K μας
αναδημοσίευση	45 K	701 απαγορεύεται η K	701 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	702 K χωρίς
ανεξάρτητη	746 ενισχύστε την K
ανταποκρίτρια	710 είναι K
ανταποκριτής	710 είναι K
απάντησαν	749 K
απάντησε	749 K ο	749 K η
απάντησης	21 ακύρωση K
απαγορεύεται	702 K η αντιγραφή	702 K η αναπαραγωγή
αποδεχθείτε	712 K τα cookies
αποδεχτείτε	712 K τα cookies
απορρήτου	704 πολιτική K
από	723 K # €
αρθρογράφος	710 είναι K
αρχισυντάκτης	710 είναι K
αρχισυντάκτρια	710 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	715 ηλεκτρονικό μας K
βοηθήστε	746 K μας
βοηθούν	747 μας K
βρείτε	691 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	746 K μέλος	746 K κι εσείς
γνώσεις	718 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	709 K μας	746 K μας
γραπτή	739 χωρίς K άδεια
""", 'δ': """
δήλωσαν	749 K
δήλωσε	749 K ο	749 K η	749 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	747 οι K μας
δημοσιογράφος	710 είναι K	710 , K	710 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	747 η K μας	747 ανεξάρτητη K	747 η ανεξάρτητη K
δημοσκόπησή	717 K μας
δημοσκόπηση	717 στη K
διαβάσετε	686 για να K ολόκληρο
διαβεβαίωσε	749 K
διαμαρτυρήθηκε	749 K
διαφήμιση	11 τη K	726 μετά τη K
διαφημίσεις	70 χωρίς K	747 χωρίς K
διαφωνείτε	43 K
διεύθυνση	689 τη K email	689 η K email	722 K email	722 K e-mail
δικαιώματος	701 με επιφύλαξη παντός K
διοργανωτές	749 καλούν οι K
δουλειά	747 η K μας
δωρεά	728 κάντε μια K	746 η K σας	746 κάντε μια K	750 K
δωρεάν	15 K άρθρα	723 K άρθρα
δωρεές	750 K
""", 'ε': """
είμαστε	747 K μια μικρή
είπαν	749 K
είπε	749 K
εβδομάδα	17 κάθε K	748 την K
εγγραφή	722 με την K σας
εγγραφείτε	687 K για να	723 K δωρεάν	746 K δωρεάν	746 K τώρα	746 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	688 στα K σας
εκδήλωσή	715 K μας
εκφράζουν	720 τα σχόλια K	720 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	692 K τις ειδοποιήσεις	694 K τη javascript
ενημερωτικά	689 K δελτία
ενημερωτικό	78 το K δελτίο	689 K δελτίο
ενημερώστε	709 K μας
ενισχύστε	728 K	746 K μας
ενσωματωμένο	712 K περιεχόμενο
εξήγησε	749 K
επανέλαβε	749 K
επαναλάμβανε	749 K
επιβεβαιώστε	722 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	709 K μαζί μας	709 K με τον συντάκτη	709 K με τη συντάκτριά	709 K με τη συντάκτρια	709 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	749 K
επιστολή	43 την K σας
ερωτηματολόγιο	719 το K
εσάς	728 χάρη σε K	747 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	723 με # K
ευχαριστούμε	722 K για την εγγραφή	746 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	749 K
ζήτησε	749 K ο	749 K η	749 K στο	749 K από
ζητούσαν	749 K
ζητούσε	749 K
""", 'η': """
ηλεκτρονικό	715 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	749 K
ισχυρίστηκε	749 K
""", 'κ': """
κάλεσε	749 K ο	749 K η
κάνε	62 K μου tag
κάνοντας	722 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	749 K
καλούσε	749 K
κανάλι	747 το K μας
κατάστημά	715 στο K μας
κατήγγειλε	749 K
καταγγέλλει	749 K
καταγγελία	709 κάντε μας την K
κατεβάστε	692 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	717 το K	717 στο K	717 το K μας
κυκλοφορεί	715 K το νέο τεύχος
κυριότερες	722 τις K ειδήσεις
""", 'λ': """
λάβετε	740 K
λέει	749 K
λαμβάνεις	737 θέλεις να K
λαμβάνετε	737 θέλετε να K	740 K
""", 'μ': """
μήνα	748 τον K	748 το K	748 ανά K	748 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	723 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	730 με τεχνητή K	730 από τεχνητή K
νοημοσύνης	730 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	686 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	723 K το άρθρο
ομάδα	715 στην K μας	746 ελάτε στην K	747 η K μας
""", 'π': """
παράκληση	706 έχουμε μια μικρή K	706 μια μικρή K
παραδέχεται	749 K
παραδέχθηκε	749 K
παραδέχτηκε	749 K
παρακάλεσε	749 K
παρακαλούσαν	749 K
παρακαλούσε	749 K
πατώντας	722 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	712 εξωτερικού K
περιεχόμενο	9 αυτό το K	712 αυτό το K	712 το K αυτό	712 εξωτερικό K
πολιτική	704 K cookies
πρέπει	712 δείτε το βίντεο K
προέτρεπαν	749 K
προέτρεπε	749 K
προέτρεψε	749 K
προειδοποίησε	749 K
προειδοποιεί	749 K
προσπάθειά	746 ενισχύστε την K
προσωπικών	704 K δεδομένων
προτεινόμενη	707 K πηγή
προτιμώμενες	707 K πηγές
προτιμώμενη	707 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	735 K σε όλα
πρόσθεσαν	749 K
πρόσθεσε	749 K ο	749 K η
πρώτο	723 τον K μήνα
πρώτος	748 K μήνας
""", 'ρ': """
ρεπορτάζ	747 το K μας	747 αυτό το K
ρωτούσαν	749 K
ρωτούσε	749 K
ρώτησαν	749 K
ρώτησε	749 K ο	749 K η
""", 'σ': """
σημαντικότερες	722 τις K ειδήσεις
σημείωσε	749 K ο	749 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	746 K μας
στήριξή	728 χωρίς τη K	746 η K σας	746 τη K σας	747 χωρίς τη K
στήριξη	728 χάρη στη K	747 χάρη στη K
στείλε	38 K μας	67 K μας	709 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	709 K μας	746 K μας
στηρίξτε	728 K	746 K μας	746 K την	746 K το	746 K τη
συγκατάθεση	712 K για cookies
συμβουλεύει	749 K
συμβούλευε	749 K
συμβούλευσε	749 K
συμβούλεψε	749 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	715 K μας
συνέδριό	715 K μας
συνέστησε	749 K
συνδεθείτε	24 K	687 K για να
συνδρομή	723 με K	723 K από	741 με K	750 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	686 διαθέσιμο μόνο σε K	686 διαθέσιμο σε K	705 μόνο για K	705 μόνο σε K	746 γραφτείτε K	747 οι K μας	750 K
συνδρομητής	50 ως K	80 γίνετε K	686 είστε ήδη K	746 γίνετε K
συνεργασία	726 σε K με χορηγό	726 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	726 συνδέσμους K
συνεχίζεται	726 K παρακάτω
συνεχίσετε	686 για να K την ανάγνωση	686 να K την ανάγνωση
συνεχίσουμε	747 να K
συνεχίστε	686 K την ανάγνωση
συνιστούσε	749 K
συντάκτης	710 είναι K
συντάκτρια	710 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	720 στα K
σύμφωνα	749 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	736 K δωρεάν άρθρο
τραγουδούσαν	749 K
τόνιζε	749 K
τόνισε	749 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	749 K
υποσχέθηκε	749 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	706 αφού K ως εδώ
φωνάζει	749 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	706 πριν K
φώναζαν	749 K
φώναζε	749 K
φώναξαν	749 K
φώναξε	749 K
""", 'χ': """
χάνετε	737 μη K
χρήσης	704 όροι K	722 όρους K
χρειαζόμαστε	746 K τη βοήθειά σας
χρησιμοποιεί	695 K cookies
χρησιμοποιούμε	694 K cookies
χρόνο	748 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	733 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	717 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2449 только K
авторизованным	2449 K пользователям
авторизовані	2939 лише K
авторизуйтесь	24 K
авторкою	2927 зв'язатися з K
автором	2927 зв'язатися з K
автору	54 на каву K	2437 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	2960 пишіть за K
адресу	2469 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2448 K	2938 K
анонимно	2437 K
афилиейт	198 K линкове
""", 'б': """
бажаних	2924 K джерел
безкоштовна	2958 остання K стаття
безкоштовний	2934 наш K вебінар	2942 K акаунт	2958 останній K матеріал
безкоштовних	2942 ліміт K	2942 K статей
безкоштовні	15 K статті	2942 K статті
безлимитный	2404 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2467 последняя K статья
бесплатные	15 K статьи	2452 K статьи
бесплатный	2443 наш K вебинар	2452 K аккаунт	2467 последний K материал
бесплатных	15 K статей	2452 лимит K	2452 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	2973 K
благала	2973 K
благали	2973 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2458 K донатам	2483 K вам	2483 K вашей
блокировщик	2417 отключите K	2417 K рекламы
блокувальник	2909 K реклами
бот	39 наш K
браузер	10 ваш K	2430 ваш K	2919 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	2925 K
вайбър	16 K	178 K
ватсапе	2435 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2443 наш K
вебінар	2934 наш K
взывал	2485 K
видео	9 это K	40 фото и K
виділіть	2923 K
визнав	2973 K
визнала	2973 K
визнає	2973 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	2919 K cookie	2948 будь-яке K матеріалів	2948 K матеріалів сайту
використанні	2917 при K матеріалів
використовує	2910 K cookie
використовуємо	2909 K cookie
вимагав	2973 K
вимагала	2973 K
вимагали	2973 K
випуск	2936 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2973 K
вк	2435 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2435 K
влезте	24 K
вміст	9 цей K
внескам	2949 завдяки K	2971 завдяки K
внесок	2970 ваш K
войдите	24 K	2405 K, чтобы
вотсапе	2435 K
вотсапі	2925 K
впн	64 без K
всеки	201 K лев
встановіть	2903 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2420 K ее	2420 K текст
выпуск	2446 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2973 K
відповідав	2973 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2973 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2485 K
гласила	2485 K
гласит	2485 K
гласувайте	206 K
гледайте	211 K ни
говорил	2485 K
говорила	2485 K
говорили	2485 K
говорит	2485 K
год	2484 в K
годишно	220 K
голосуйте	2463 K	2954 K
гривень	2972 # K
грн	2972 # K
група	212 viber K
гукав	2973 K
гукали	2973 K
гукнув	2973 K
гукнула	2973 K
гіперпосилання	2917 K обов
""", 'д': """
дальше	2404 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	2924 обрані K	2924 бажані K
джерелом	2924 основним K	2924 бажаним K
дзен	2435 K
дзене	2435 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2485 K
добавила	221 K	2485 K
добавьте	2414 K нас в
добавя	221 K
додав	2973 K
додала	2973 K
додатку	84 у нашому K
додає	2973 K
дозволить	2970 ваша підтримка K
дозволяється	2948 матеріалів K лише
долучайтесь	51 K	2970 K до нас	2970 K до нашої	2970 K до нашого	2970 K до спільноти	2970 K до читачів
долучайтеся	51 K	2970 K до нас	2970 K до нашої	2970 K до нашого	2970 K до спільноти	2970 K до читачів
донат	2482 ваш K	2970 ваш K	2974 K
донатам	2949 завдяки K
донати	2974 K
донатом	2972 K
донаты	2486 K
допомагає	2970 ваша підтримка K
допомога	2970 нам потрібна ваша K
допомогою	2951 за K ші
допоможе	2971 K нам
допоможуть	2949 K нам працювати	2971 K нам
допоможіть	90 K, скільки можете
допускается	2457 материалов K только
доступ	2452 полный K	2942 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2396 вы K до конца	2893 ви K до кінця
дочитати	2899 щоб K
дочитать	2404 чтобы K	2452 K
""", 'е': """
евро	195 за # K
ежедневную	2407 K рассылку
ежемесячно	2484 K
ежемесячное	2482 оформите K
ежемесячный	2458 K донат
еженедельную	2407 K рассылку
електронна	166 вашата K поща
електронної	2941 адресу K пошти
електронну	2941 K адресу	2941 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2485 K
жаловался	2485 K
жалуются	2485 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2438 - K	2438 , K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2483 независимая K
журналистике	2483 независимой K
журналистики	2483 независимой K
журналистику	2483 независимую K
журналистка	181 е K	181 , K	2438 - K	2438 , K
журналисты	2483 наши K
журналіст	2929 - K	2929 , K
журналістам	39 нашим K
журналісти	2971 наші K
журналістика	2971 незалежна K
журналістику	2971 незалежну K	2971 якісну K
журналістка	2929 - K	2929 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2903 K застосунок
завантажте	2903 K додаток
завдяки	2949 існує K	2971 K вам	2971 K вашій
зависимост	88 хазартът създава K
задонатьте	2482 K	2970 K
задължителните	21 K полета
зазначив	2973 K
зазывал	2485 K
закликав	2973 K
закликала	2973 K
закликали	2973 K
закончились	2404 бесплатные статьи K
залишає	29 K за собою право
залишилося	2900 K #%	2900 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2421 K ошибку
замолчим	2483 мы не K
запазени	172 всички права K
запевняв	2973 K
запевняла	2973 K
запевняє	2973 K
записи	58 новые K на почту
запитав	2973 K
запитала	2973 K
запитань	2938 на кілька K
запишете	165 K се за нашия
зарегистрированные	2449 только K
зарегистрированным	2404 доступен только K
зарегистрированы	2404 уже K
зарегистрируйтесь	2405 K, чтобы	2452 бесплатно K	2452 K бесплатно	2482 K бесплатно	2482 K, чтобы читать
зареєстровані	2939 лише K	2939 тільки K
зареєструйтесь	2900 K, щоб	2942 безкоштовно K	2942 K безкоштовно	2970 K безкоштовно	2970 K, щоб читати
зареєструйтеся	2942 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2921 нашому K
застосунок	2903 завантажте K	2921 наш K	2921 мобільний K	2970 завантажте K і	2970 завантажте K та
захищено	2917 усі права K
захищені	2917 усі права K	2917 всі права K
защищенной	2437 K формой
защищены	2428 все права K
защищённой	2437 K формой
заяви	221 K
заявив	2973 K
заявил	221 K	2485 K
заявила	221 K	2485 K	2973 K
заявили	2485 K	2973 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2396 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2923 якщо ви K
знанията	189 K си
зобов	2973 K'язав
зовнішнього	2931 K вмісту	2931 K контенту
зовнішній	2931 K вміст	2931 K контент
зробіть	2897 K внесок	2970 K внесок у	2970 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2434 K
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
иностранного	2428 выполняющим функции K агента
иностранным	2483 K агентом
инстаграм	178 K
искусственного	2460 с помощью K интеллекта
искусственным	2460 K интеллектом
использование	2430 K cookie	2440 K cookie	2457 любое K материалов	2457 K материалов сайта
использовании	2428 при K материалов	2457 полном или частичном K	2457 частичном K материалов
используем	2417 K cookie
использует	2418 K cookie
источники	2434 избранные K	2434 любимые K
источников	2434 избранных K	2471 избранных K
источником	2434 основным K
исчерпали	2404 K лимит
""", 'к': """
каждое	17 K утро
каждый	2484 K месяц
каже	2973 K
каза	221 K
казав	2973 K
казал	221 K
казала	221 K	2973 K
казали	2973 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2483 наш K	2971 наш K
канала	2483 нашего K
каналу	2971 нашого K
колумнист	2438 - K	2438 , K
колумніст	2929 - K
колумністка	2929 - K
команде	2443 к нашей K
команди	2934 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	2918 у K	2918 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2420 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2429 в K
комментировать	6 K
контент	9 этот K	9 цей K	2440 внешний K
контента	9 этого K	2440 внешнего K
контенту	9 цього K
конференцию	2443 нашу K
конференция	186 нашата K
конференцію	2934 нашу K
конфиденциальности	2417 политикой K	2430 политика K
конфіденційності	2909 політикою K	2919 політика K
копирование	2457 K материалов сайта
кореспондент	181 е K	181 , K	2929 - K	2929 , K
кореспондентка	2929 - K	2929 , K
короткий	2448 K опрос
корреспондент	2438 - K	2438 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2973 K
крикнул	2485 K
крикнула	2485 K	2973 K
кричав	2973 K
кричал	2485 K
кричала	2485 K	2973 K
кричали	2485 K	2973 K
кричит	2485 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2443 нашу K
лекцію	2934 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2443 нашего K
магазине	2443 в нашем K	2443 в нашем интернет-K
магазину	2934 нашого K
магазині	2934 у нашому K	2934 в нашому K	2934 нашому інтернет-K
материал	2420 обсудить K	2440 внешний K	2473 K создан	2483 этот K
материалам	2465 ко всем K
материалы	2483 наши K
матеріал	2971 цей K
матеріали	2971 наші K
матеріалів	2948 копіювання K сайту	2948 K посилання обов'язкове	2956 до всіх K	2956 до усіх K
мероприятие	2443 наше K
месенджері	2925 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2435 K
месте	42 вы были на K
месяц	2484 в K
мобільний	2921 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	2972 на K	2972 перший K
""", 'н': """
навчання	48 K ші
нагадав	2973 K
нагадала	2973 K
наголосив	2973 K
наголосила	2973 K
надпис	221 такъв K
надпись	2485 такая K
надсилайте	2927 K нам	2927 K її	2927 K їх нам	2928 K фото	2928 K відео	2928 K свої	2970 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2924 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2927 K нам	2927 K їх нам	2928 K фото	2970 K нам
нажимая	2451 K кнопку	2451 K на кнопку	2451 K "
нажмите	2420 K ctrl
намерете	211 K ни
напис	2973 такий K
написа	221 K
написав	2973 K
написал	2485 K
написала	2485 K	2973 K
написано	2485 было K	2973 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2437 K нашему	2437 K нашей	2437 K автору	2437 K нам	2482 K нам
напишіть	38 K нам	67 K нам	2927 K нашому	2927 K нашій	2927 K автору	2927 K авторці	2927 K нам	2970 K нам
напомнил	2485 K
напомнила	2485 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	2941 K кнопку	2941 K на
нашем	2420 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2396 K просьба
неделю	17 раз в K	17 каждую K	2484 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2399 поддержите K	2482 поддержите K
независимые	2483 K медиа
незалежні	2971 K медіа
нейросети	2460 с помощью K
несколько	2448 на K вопросов
никакого	71 K спама
новинами	2906 стежте за K
новини	178 google K	2925 google K
нуждаем	218 K се от вашата
нужна	2458 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2485 K
обещала	2485 K
обещали	2485 K
обозреватель	2438 - K	2438 , K
обраних	2924 K джерел
обучения	48 K ии
объявил	2485 K
объявила	2485 K
объяснил	2485 K
объяснила	2485 K
объясняет	2485 K
объяснял	2485 K
объясняла	2485 K
обязал	2485 K
обязательна	2428 гиперссылка K	2457 материалов ссылка K	2457 ссылка на источник K
обязательные	21 K поля	2420 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	2973 K
обіцяла	2973 K
обіцяли	2973 K
огледален	64 K сайт
оглядач	2929 - K	2929 , K
оглядачка	2929 - K	2929 , K
оголосив	2973 K
ограничений	2404 читайте без K
одноклассниках	2435 K
одному	2941 в K листі
опечатку	2420 нашли K
опитування	2938 наше K	2938 коротке K
опитуванні	35 нашому K	2938 K читачів	2938 нашому K	2938 в K
оприлюднюватиметься	22 не K	2912 ваша e-mail адреса не K
опрос	35 наш K	2448 наш K
опросе	35 нашем K	2448 нашем K	2448 в K
опубликован	22 не будет K	2420 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2485 зовут K
організатори	2973 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2451 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2405 K #%	2405 K # %
отбележете	62 K ме
ответил	2485 K
ответила	2485 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2485 K
отвечала	2485 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2484 K в любой момент
отметил	2485 K
отметила	2485 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2407 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2437 K их нам	2482 K нам
отримувати	2959 хочете K
отримуйте	2963 K
очакваме	179 K вашите
ошибку	2421 нашли K
оштрафовал	2485 K
оштрафовала	2485 K
оштрафував	2973 K
""", 'п': """
партнером	2455 совместно с K	2946 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2455 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2946 K посилання
партнеры	2417 мы и наши K
партньорски	198 K линкове
партнёром	2455 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2455 K ссылки
партнёрским	74 K ссылкам
патроном	2482 станьте K
пееха	221 K
пели	2485 K
первый	2484 K месяц	2484 рубль в K
переведите	2482 K нам
перевірте	2938 K себе	2941 K пошту
передплатник	50 як K	2899 уже K	2899 вже K
передплатникам	2899 доступний лише K	2899 доступна лише K	2899 доступно лише K
передплатники	50 K можуть	2957 лише K	2957 тільки K
передплатників	2899 тільки для K
передплатою	2899 доступна за K	2899 доступний за K	2942 за K	2964 з K
передплату	80 оформіть K	2942 K за	2970 оформіть K
передплатіть	80 K
передрук	45 K	2922 K
передруковувати	45 K
передруку	2922 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2433 K
перепечатке	2433 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2920 K даних
персональных	2431 K данных
писав	2973 K
писал	2485 K
писала	2485 K	2973 K
писати	2971 нам K
писменото	200 без K съгласие
письме	2451 в одном K
письменного	2472 без K согласия
письмової	2962 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2437 K нам	2469 K на	2482 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2927 K нам	2960 K на
платной	2404 в K версии
побачили	2968 K помилку
повний	20 K текст	2942 K текст
повтаря	221 K
повтаряше	221 K
повторював	2973 K
повторює	2973 K
повторяет	2485 K
повторял	2485 K
повторяла	2485 K
повідомив	2973 K
повідомила	2973 K
повідомили	2973 K
повідомте	38 K нам	67 K нам	2927 K нам	2927 K нас	2970 K нам
подайте	180 K сигнал
поддержать	2482 K нас	2482 K редакцию	2482 K нашу
поддерживайте	2482 K нас	2482 K нашу
поддержите	2399 K нашу	2399 K нас	2458 K	2482 K нас	2482 K нашу	2482 K редакцию	2482 K проект	2482 K автора	2482 K наш
поддержка	2400 ваша K	2482 ваша K поможет	2482 ваша K помогает	2482 ваша K позволит
поддержке	2455 при K партнёра	2455 при K партнера	2458 благодаря вашей K	2483 вашей K
поддержки	2483 без вашей K	2483 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2446 K	2483 наш K	2936 K	2971 наш K
подкаста	188 K	2446 K	2483 нашего K
подкасте	34 нашем K	2446 K
подкасти	34 наші K	188 K	2936 K
подкастов	2446 K
подкасту	2936 K
подкастът	188 K
подкасты	2446 K
подкасті	34 нашому K	2936 K
подкастів	2936 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2404 уже K
подписка	2404 уже есть K	2486 K
подписке	2404 доступен только по K	2404 доступна по K	2404 доступен по K	2452 по K
подписки	2486 K
подпиской	2477 с K
подписку	80 оформите K	80 оформить K	2404 оформить K	2404 оформите K	2451 спасибо за K	2452 K за	2482 оформите K	2482 оформить K
подписчик	50 как K	2404 уже K	2404 вы уже K
подписчикам	2404 доступна только K	2404 доступно только K	2404 доступен только K	2466 только K
подписчики	50 K могут	2466 только K	2486 K
подписчиков	2404 только для K
подписчиком	2482 станьте K
подписывайтесь	2407 K на рассылку	2414 K на нас	2414 K на наш	2414 K на канал	2414 K на telegram	2482 K на
подписываясь	2451 K
подпишитесь	80 K	2399 K на регулярное	2407 K на рассылку	2414 K на наш	2414 K на канал	2482 K на
подчеркнул	2485 K
подчеркнула	2485 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2934 нашу K
пожертвование	2399 оформите K	2400 сделайте K	2458 регулярное K	2458 ежемесячное K	2482 ваше K	2482 сделайте K	2482 оформите K	2486 K
пожертвования	2483 на K	2486 K
пожертвованиям	2458 благодаря K	2483 благодаря K
пожертвуйте	2482 K
позволяет	2482 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2404 чтобы прочитать K
полный	20 K текст	2452 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2476 K
получать	2468 хотите K
помилку	2968 знайшли K
помогите	90 K, сколько можете	2482 K нам
помогнете	218 K ни
помогут	2483 K нам
поможет	2483 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2482 нам нужна ваша K
помощью	2460 с K ии
помітили	2923 якщо ви K	2968 K помилку
помічник	63 наш K
понравилась	2483 K статья
понравился	2483 K материал	2483 K текст
пообещал	2485 K
пообещала	2485 K
пообіцяв	2973 K
пообіцяла	2973 K
попереджає	2973 K
попередив	2973 K
попита	221 K
попросив	2973 K
попросил	2485 K
попросила	2485 K	2973 K
попросили	2485 K	2973 K
попросило	2485 K
порадив	2973 K
порадила	2973 K
посилання	2948 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2485 K
посоветовала	2485 K
постановив	2973 K
постановил	2485 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2485 K
потребовала	2485 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2451 вашей K
почтовом	2451 вашем K ящике
почту	79 на K	2408 на вашу K	2408 вам на K	2451 вашу K
пошту	79 на K	79 на вашу K	2902 на вашу K
пошті	2941 вашій K
пощенска	166 вашата K кутия
пояснив	2973 K
пояснил	2485 K
пояснила	2485 K	2973 K
пояснював	2973 K
пояснювала	2973 K
пояснює	2973 K
поясняет	2485 K
правото	29 си запазва K
працювати	2949 допоможе нам K	2971 K далі
працюємо	2971 ми K
предпочитаемые	2434 K источники
предпочитаемых	2434 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2434 K источники	2471 K источники
предпочтительный	2434 K источник
предпочтительных	2471 K источников
предупреди	221 K
предупредил	2485 K
предупреждава	221 K
предупреждает	2485 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2485 K
призвала	2485 K
призвали	2485 K
призна	221 K
признава	221 K
признавал	2485 K
признает	2485 K
признал	2485 K
признала	2485 K
признали	2483 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2485 K
призывала	2485 K
призывали	2485 K
приложение	84 в нашето K	219 нашето K	2409 скачать K	2410 скачайте K	2410 установите K	2432 наше K	2432 мобильное K	2482 скачайте наше K	2482 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2409 открыть в K	2432 нашем K
приложения	2432 нашего K	2483 нашего K
приоритетным	2434 K источником
присоединяйтесь	51 K	2482 K к нам	2482 K к нашему	2482 K к нашей	2482 K к нашим	2482 K к сообществу	2482 K к читателям	2482 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2437 K нам	2437 K фото	2437 K видео	2437 K новости	2437 K свои	2437 K их нам	2482 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2437 K нам	2437 K фото	2437 K их нам	2482 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2970 K до нас	2970 K до нашої	2970 K до нашого	2970 K до спільноти	2970 K до читачів
приєднуйтеся	51 K	2970 K до нас	2970 K до нашої	2970 K до нашого	2970 K до спільноти	2970 K до читачів
проверьте	2448 K себя	2451 K почту
проголосуйте	2463 K	2954 K
продовження	2946 реклама. K
продовжити	2899 щоб K читання	2949 допоможуть нам K
продовжувати	2971 K роботу
продолжаем	2483 мы K работать
продолжать	2458 помогут нам K	2483 K работу
продолжение	2455 реклама. K
продолжить	2404 чтобы K чтение	2458 помогут нам K	2458 поможет нам K	2483 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2428 настоящий материал (информация) K	2473 материал K
произведён	2473 материал K
пройдите	2448 K тест
пройдіть	2938 K тест
пропускайте	210 не K
пропустите	2468 не K
пропустити	2959 не хочете K
пропустить	2468 не хотите K
пропустіть	2959 не K
просив	2973 K
просил	2485 K
просила	2485 K	2973 K
просили	2485 K	2973 K
просьба	2396 у нас к вам K	2396 у нас есть K
просять	2973 K
проучване	189 нашето K
прохання	2893 маємо до вас K	2893 невелике K
прочетете	163 за да K цялата
прочитать	2404 осталось K	2404 чтобы K статью
пріоритетне	2924 K джерело
пріоритетним	2924 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	2901 K на розсилку
підписка	2974 K
підписку	2899 оформіть K	2941 дякуємо за K	2970 оформіть K
підписники	2957 лише K	2974 K
підписників	2899 тільки для K
підписуйтесь	2905 K на нас	2905 K на наш	2905 K на канал	2905 K на telegram	2970 K на
підписуйтеся	2905 K на наш	2905 K на канал
підписуючись	2941 K
підпишіться	2901 K на розсилку	2905 K на наш	2970 K на
підтримайте	2896 K нашу	2896 K незалежну	2896 K нас	2949 K	2970 K нас	2970 K нашу	2970 K незалежну	2970 K редакцію	2970 K автора	2970 K роботу	2970 K наш
підтримати	2970 K нас	2970 K нашу
підтримка	2897 ваша K	2970 ваша K допоможе
підтримки	2946 за K партнера	2971 спільноти K	2971 вашої K
підтримуйте	2970 K нас	2970 K нашу
підтримці	2949 завдяки вашій K	2949 завдяки K читачів	2971 вашій K
піти	2893 перш ніж K
""", 'р': """
работа	219 нашата K	2483 наша K
работаем	2483 мы K
работать	2458 помогут нам K	2458 поможет нам K	2483 K дальше
работу	2483 нашу K
радив	2973 K
радила	2973 K
радили	2973 K
радить	2973 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2472 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2482 K нам
рассказал	2485 K
рассказала	2485 K
рассказывать	2483 K правду
расследование	2483 наше K	2483 это K
расследования	2483 наши K
рассылка	2483 наша K	2486 K
рассылку	78 на K	78 нашу K	78 K	2407 нашу K	2407 K самых	2483 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2451 K
регулярний	2949 K внесок
редактор	181 е K	181 - K	181 , K	2438 - K	2438 , K	2929 - K	2929 , K
редакторка	2929 - K	2929 , K
редакцией	39 нашей K	2437 связаться с K
редакции	2472 без согласия K	2483 нашей K
редакцию	39 в нашу K	2437 напишите в K	2437 пишите в K
редакция	186 в нашата K	219 нашата K	2483 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2927 напишіть у K	2927 пишіть у K
редакція	2971 наша K
редакцією	39 нашою K	2927 зв'язатися з K
редакції	43 письма до K	2927 пишіть до K	2962 без згоди K	2962 без дозволу K	2971 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	2946 після K	2946 на правах K	2971 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2455 после K	2455 на правах K	2483 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2438 - K	2438 , K	2929 - K	2929 , K
репортери	39 на нашите K	219 нашите K
репортерка	2929 - K	2929 , K
репортёр	2438 - K	2438 , K
решил	2485 K
реєструючись	2941 K
робота	2971 наша K
роботу	2971 нашу K
розкажіть	38 K нам	67 K нам
розповів	2973 K
розповідати	2971 K правду
розповіла	2973 K
розсилка	2971 наша K	2974 K
розсилку	78 на K	78 нашу K	78 K	2901 нашу K	2901 щоденну K	2971 нашу K
розслідування	2971 наші K	2971 це K
рублей	2484 # K
рік	2972 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2437 K с нами
связаться	2437 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	2973 K
сказал	2485 K
сказала	2485 K	2973 K
скаржаться	2973 K
скаржився	2973 K
скаржилася	2973 K
скачайте	2409 K наше
скиньте	2482 K нам	2482 K донат
сколько	2482 скиньте K
скриньку	2941 вашу K
скриньці	2941 вашій K
следите	2414 K за нами
словам	2485 по K
словами	2973 за K
слушайте	211 K ни
слідкуйте	2905 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2485 K
советовала	2485 K
советовали	2485 K
советует	2485 K
согласны	43 не K	43 K с автором
содержимое	2440 внешнее K
сообщение	2428 данное K (материал) создано	2473 K создано
сообщил	2485 K
сообщила	2485 K
сообщили	2485 K
сообщите	38 K нам	67 K нам	2437 K нам	2482 K нам
соучастником	2458 станьте K	2482 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2903 увімкнути K	2903 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2971 K текст	2971 K матеріал
сподобалась	2893 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2485 K
спросил	2485 K
спросила	2485 K
співали	2973 K
співучасником	2970 станьте K
спільнота	2971 наша K
спільноти	2897 стань частиною K	2949 частиною K	2971 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2482 K нашим	2970 K нашим
статей	2956 до всіх K	2956 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	2971 ця K
статья	2483 эта K
статьям	2465 ко всем K
стверджує	2973 K
стежте	2905 K за нами
стигнали	176 щом сте K дотук
стороннего	2440 K сервиса
сторонним	2440 K сервисом
стороннього	2931 K сервісу
стороннім	2931 K сервісом
суммой	2484 любой K
сумму	2484 любую K
сутрин	17 всяка K
существуем	2483 мы K
существует	2458 K благодаря
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
телеграм	16 K	178 K	2414 наш K-канал	2414 в нашем K	2435 K	2435 K-канал	2435 K-канале	2469 пишите в K	2483 наш K	2905 наш K-канал	2925 K	2925 K-канал	2925 K-каналі
телеграме	16 K	2435 K
телеграмі	2925 K
тест	2448 наш K	2938 наш K
тиждень	17 раз на K	2972 на K
требовал	2485 K
требовала	2485 K
требовали	2485 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2410 включите K	2410 включить K	2410 разрешить K
уверяет	2485 K
уверял	2485 K
уверяла	2485 K
увійдіть	24 K	2900 K, щоб
уговаривал	2485 K
уговаривала	2485 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2396 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2924 K джерел
улюблені	2924 K джерела
умовляв	2973 K
умоляваше	221 K
умолял	2485 K
умоляла	2485 K
умоляли	2485 K
утверждает	2485 K
уточнив	2973 K
уточнил	2485 K
уточнила	2485 K	2973 K
учасником	2970 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2483 K нашу
цитировании	2433 при K
цитування	2922 у разі K
цитуванні	2922 при K
""", 'ч': """
частиною	2970 станьте K
частковому	2948 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2482 спасибо, что K
читай	2905 K нас
читайте	2414 K нас в	2905 K нас у	2905 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2448 опросе K	2458 благодаря поддержке K	2478 K	2483 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2396 дорогие K	2478 K	2483 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2478 K	2483 благодаря K
читати	2899 щоб K далі	2970 щоб K далі
читачам	18 завдяки K	2965 K
читачі	36 наші K	2965 K	2971 наші K
читачів	43 листи K	2965 K	2971 наших K
читаєте	2970 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2972 K
щомісячний	2949 K внесок
щомісячно	2972 K
щоранку	17 K
щотижневу	2901 K розсилку
""", 'э': """
электронной	2451 адрес K почты
электронную	2451 K почту
""", 'я': """
яжіться	38 зв'K з нами	2927 зв'K з нами
язкові	21 обов'K поля	2912 обов'K поля
якщо	2893 K ви вже тут
""", 'і': """
інтелектом	2951 штучним K
інтелекту	2951 за допомогою штучного K
""", 'א': """
אומר	1450 K
אומרת	1450 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1404 עקבו K	1447 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1402 דואר K
אמר	1450 K
אמרה	1450 K
אמרו	1450 K
אתכם	1434 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1449 K
ביקש	1450 K
ביקשה	1450 K
במייל	1433 K שלכם
בסרטון	1423 לצפות K זה
בעוגיות	1409 שימוש K
בעיתונות	1434 לתמוך K
בקובצי	1408 משתמש K
בשבוע	17 פעם K	1449 K
בתגובות	85 K
בתוכן	1445 לעשות שימוש K
""", 'ד': """
דווחו	1447 K לנו
דיוור	1433 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1405 הורידו את K	1448 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1450 K
הודיעה	1450 K
הוואטסאפ	1405 לקבוצת K
הווטסאפ	1405 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1450 K
הוסיפה	1450 K
הזהיר	1450 K
הזכויות	1416 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1446 הכתבות K
הטלגרם	1405 לערוץ K
הטקסט	1424 K
היום	1447 תרמו K
הירשמו	1447 K לקבלת
הכותב	1445 על דעת K
הכתבה	45 לפרסם את K	1398 להמשך קריאת K	1424 K	1448 K הזאת
המדור	1422 הוא עורך K	1422 היא עורכת K
המובעות	1445 הדעות K במאמר	1445 הדעות K בטור	1445 הדעות K בכתבה
המועדף	1419 למקור K	1419 כמקור K
המייל	1401 לתיבת K	1402 כתובת K
הניוזלטר	1402 K היומי	1433 K השבועי של	1433 K שלנו	1448 K
הסביר	1450 K
הסיכום	1424 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1424 הנקודות K
העיתונות	1448 K העצמאית
הפרטיות	1409 מדיניות K
הפרסומת	11 K
הצביעו	1447 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1405 K לערוץ	1447 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1409 תנאי K
התגובות	1430 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1434 בזכות K שלכם
התראות	14 K
התרגום	1424 K
התרומה	1447 K שלכם
""", 'ו': """
ובטוויטר	1404 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1434 K בכם
ותלויה	1434 K בכם
""", 'ז': """
זקוקה	1447 K לכם
""", 'ח': """
חודשית	1447 תרומה K
חיצוני	1423 תוכן K	1423 תוכן ממקור K
""", 'ט': """
טען	1450 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1433 K למייל	1433 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1398 הצטרפו K
כתב	1450 K
כתבה	1424 K זו	1448 K זו	1450 K
כתבו	38 K לנו	67 K לנו	1447 K לנו
כתבות	1446 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1422 היא K
כתובת	77 הזינו K מייל	1402 K דוא"ל
""", 'ל': """
לדברי	1450 K
להגיב	6 כדי K	1430 K
להמשיך	1398 כדי K לקרוא	1434 עזרו לנו K
להעתיק	1416 אין K	1445 לשכפל, K
לחודש	1449 K
לחוק	1445 סעיף #א K
לחצו	1447 K כאן
לידיעון	1447 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1399 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1401 הירשמו K	1401 הרשמה K	1401 K שלנו	1433 בהצלחה K	1447 הירשמו K
לעזרתכם	1447 אנחנו זקוקים K
לענייני	1422 הוא כתב K	1422 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1423 K בתוכן
לקבוצת	1405 הצטרפו K
לקריאה	1446 כתבות K
לקריאת	20 K הכתבה
לשנה	1449 K
לתומכים	1434 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1446 K חינם
מועדף	1419 מקור K	1419 כמקור K
מינוי	1398 רכשו K	1447 רכשו K	1451 K
מנוי	1398 כבר K
מנויים	1451 K
מסכימים	43 לא K	43 K?	1433 בהרשמה אתם K
מסר	1450 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1433 K שבועי	1451 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1424 K
סיפר	1450 K
סיפרה	1450 K
סעיף	1445 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1447 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1433 לקבלת K במייל
עיתונאי	1422 הוא K
עיתונאית	1422 היא K
עיתונות	1434 לעשות K	1448 K עצמאית
עכשיו	1447 תרמו K
עמלה	1444 נקבל K	1444 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1448 ללא K
פרסומת	11 K
פרשן	1422 הוא K
פרשנית	1422 היא K
""", 'צ': """
ציין	1450 K
""", 'ק': """
קוראי	1448 K
קרא	1450 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1449 חודש K
""", 'ש': """
שאלו	1424 K את
שולחים	57 אנחנו K לכם
שיווקי	1433 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1447 K לנו
שלנו	39 לכתב K	1448 K
שנקבל	1444 K עמלה
שקראתם	1447 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1430 K
תוכן	9 K זה	1423 הצגת K
תייגו	62 K אותי
תלוי	1434 K בכם
תלויה	1434 K בכם
תמיכתכם	1447 K
תמכו	1447 K בנו
תקציר	1424 K
תרומה	1451 K
תרומות	1451 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1217 K مطلب	1217 K خبر	1223 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1195 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1183 از كوكي K ميكنيم	1183 از كوكيها K ميكنيم	1184 شرايط K	1191 K از مطالب اين سايت	1191 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1212 K تهيه كنيد	1223 K تهيه كنيد	1227 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1195 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1226 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1226 K
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
اول	1225 ماه K
ايميل	1178 K خود را	1178 به K شما	1179 ادرس K	1179 نشاني K	1208 در K خود	1223 K خود را وارد كنيد
ايميلتان	1208 به K
اينجا	1216 K كليك كنيد	1223 K كليك كنيد
اينستاگرام	1181 در K دنبال
اينه	64 K
اپ	1207 K
اپليكيشن	1207 K	1223 K ما را	1223 K را دانلود كنيد	1223 K را نصب كنيد	1224 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1221 الزاما K	1221 لزوما K	1221 K ديدگاه
بازنشر	45 K
باشيد	1195 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1202 را K
بحسب	158 K
بخوانيد	1193 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1224 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1202 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1195 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1195 براي ما K	1223 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1193 K	1201 به تيم ما K	1223 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1195 با ما در ميان K	1223 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1195 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1226 K كرد
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
ترجيحي	1194 منبع K	1194 منابع K
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
تلگرام	1181 ما را در K	1181 در K دنبال	1181 كانال K ما	1195 با ما در K
تماشا	1202 K كنيد
تمامي	1192 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1226 K داد
تيم	1224 K ما
""", 'ج': """
جاوااسكريپت	1183 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1192 كليه K	1192 همه K	1192 تمام K
حمايت	1209 K مالي خود	1210 به K شما نياز	1210 با K شما	1211 K كنيد	1223 از ما K كنيد	1223 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1224 اين K
خبرنامه	1178 K ما	1178 اشتراك K	1179 در K	1208 K روزانه	1208 K هفتگي	1224 K ما	1224 K	1227 K
خبرنگار	39 K ما	1195 K ما را	1197 K
خبرنگاران	39 K ما	1224 K ما
خصوصي	1184 سياست حريم K
خواست	1226 K
خواستند	1226 K
خواندن	1212 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1210 به K خود تكيه	1224 K ما
خواهد	1204 منتشر K شد
خواهند	1204 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1197 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1181 ما را K كنيد	1193 K كنيد	1193 K كنيم	1223 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1195 به ما خبر K	1202 گوش K	1213 هديه K	1223 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1204 نوشتن K	1204 ارسال K	1204 بيانگر K	1221 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1201 وبينار K ما	1212 اشتراك K	1222 مقاله K	1222 مطلب K	1222 مطالعه K	1223 K ثبت نام كنيد
روزنامه	1221 ديدگاه K
روزنامهنگار	1197 K
روزنامهنگاري	1224 K مستقل
""", 'س': """
سالانه	1225 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1224 K ما
سايتهاي	1198 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1193 عضو K	1193 K	1223 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1208 خبرنامه K
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
علاقه	1194 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1201 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1204 K	1205 حروف لاتين (K)
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
كار	1224 K ما
كاربري	1212 حساب K خود شويد	1223 حساب K خود شويد
كانال	1181 به K ما	1193 K ما	1224 K ما
كتب	158 K
كتبت	158 K
كردهايد	1212 ثبت نام K	1212 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1219 K دريافت كنيم	1219 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1201 ديدن K	1202 گوش K	1213 هديه K	1216 روي لينك كليك K	1216 كليك K	1223 به ما كمك K	1223 روي لينك كليك K	1223 همين حالا ثبت نام K
كوكي	1184 از K
كوكيها	1184 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1204 حروف K	1205 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1221 K نظر
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
ما	1224 به K
مالي	1210 كمك K شما	1223 كمك K شما	1227 كمك K
ماه	1225 در K
ماهانه	1225 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1198 K خارجي	1198 اجازه ميدهيد K
محتوايي	1198 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1191 حقوق K است
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
مستقل	1224 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1212 K شويد	1223 K شويد
مشتركا	50 بصفتك K
مشتركان	1212 ويژه K است
مصنوعي	1199 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1224 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1217 ادامه K
منبع	1220 ذكر K
منتخب	1194 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1207 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1208 عضويت شما با K	1208 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1198 از شما اجازه K
ميدهد	1204 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1226 K
ميگويد	1226 K
ميگيريم	1219 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1204 منتشر K شد
نخواهند	1204 منتشر K شد
ندهيد	1223 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1207 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1223 در K ما	1224 K ما
نميشود	60 ايميل شما نمايش داده K	1204 منتشر K
نوشت	1226 K
نويسنده	1195 ايميل K	1197 K
نياز	1210 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1212 مشترك K
هماكنون	1223 K ثبت نام كنيد
همايش	1201 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1210 به حمايت شما K
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
وبينار	1201 K ما	1201 در K
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
ويديو	40 عكسها و K	40 عكس و K	1198 ديدن اين K
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
پژوهشگر	1197 K
""", 'گ': """
گزارش	1224 اين K
گزارشهاي	1224 K ما
گفت	1226 K
گفتند	1226 K
گفته	1226 K است	1226 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1475 का K रखने
अनुवाद	1477 K
अनुसार	1500 के K
अपनी	1482 K राय दें
अपील	1500 K की
अलर्ट	1484 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1497 K दान
आपको	57 हम K
आर्टिकल	1496 फ्री K	1496 मुफ्त K
आर्थिक	1486 K सहयोग दें	1486 K सहयोग करें	1497 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1456 ऐप K करें	1484 K करें
इनबॉक्स	1455 आपके K	1485 अपने K में
""", 'उ': """
उपयोग	1461 कुकीज का K	1461 कुकी का K
""", 'ए': """
एजेंसी	1495 K की फीड
एडिटर	1475 सब K हैं	1475 सब-K हैं
""", 'क': """
कमीशन	1494 हमें K मिल	1494 K मिल सकता है
कमेंट	1482 अपनी राय K	1483 K करने के लिए	1483 K में अपनी राय	1483 K हटा	1483 K करने वाले
करके	1485 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1455 ईमेल दर्ज K	1458 फॉलो K	1470 जॉइन K	1470 लाइक K	1473 हमें ईमेल K	1480 टिकट बुक K	1482 पोल में वोट K	1485 साइन अप K	1489 शेयर K	1489 साझा K	1489 सेव K	1497 फॉलो K	1497 लॉग इन K	1497 साइन अप K
कहती	1500 K
कहते	1500 K
कहा	1500 K
कहानी	67 अपनी K हमें
कीजिए	1497 मदद K
कॉपी	1489 लिंक K हो गया
कॉपीराइट	1469 K
क्लिक	1470 K करें	1497 यहां K करें	1497 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1498 इस K	1498 यह K
खबरें	1491 और K पढने के लिए	1496 मुफ्त K
खबरों	1491 अन्य K के लिए	1491 ताजा K के लिए	1491 की K के लिए
खरीदें	1480 यहां से K
खेलें	1482 क्विज K और
""", 'ग': """
गिफ्ट	1489 K करें
गोपनीयता	1461 K नीति
""", 'ज': """
जनरेट	1495 ऑटो-K
जरूर	1473 हमें K दें
जावास्क्रिप्ट	1461 K
जुडने	1471 K के लिए
जुडिए	51 आप भी K	1497 K
जुडें	51 आप भी K	1458 चैनल से K	1470 K	1480 हमारी टीम से K	1497 हमसे K
ज्वाइन	1470 K करें
""", 'ट': """
टिप्पणियों	1483 K के लिए
टिप्पणी	1483 K करने के लिए	1483 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1456 ऐप K करें	1484 K करें	1484 K कीजिए	1497 ऐप K करें	1497 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1501 K
दिखाया	60 ईमेल नहीं K
दें	1497 राय K
देखें	1497 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1461 K नीति
निर्भर	1486 आपके सहयोग पर K
नोटिफिकेशन	14 K	1456 K चालू करें	1484 K ऑन करें	1484 K ऑन कर लें
नौकरी	1480 K के अवसर
न्यूज	1459 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1455 हमारे K	1455 हमारा K	1455 हमारा साप्ताहिक K	1455 K के लिए	1498 हमारे K	1501 K
""", 'प': """
पढने	0 K का समय	1487 K के लिए
पढें	0 मिनट में K	1456 ऐप में K	1497 पूरी खबर K
पत्रकार	1498 हमारे K
पत्रकारिता	1475 K में सक्रिय हैं	1498 हमारी K	1498 स्वतंत्र K
पसंदीदा	1472 K सोर्स	1472 K स्रोत	1472 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1486 K के सहयोग से चलते
पाने	1485 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1495 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1500 K
पूछें	1477 K
पूरी	1487 बनकर K खबर
पॉडकास्ट	1481 K सुनें	1481 K सुनने के लिए	1498 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1499 K माह	1499 K वर्ष
प्रतिक्रिया	1482 अपनी K
प्रिफर्ड	1472 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1473 हमें K	1473 कमेंट करके K	1497 हमें K	1497 राय K
बताते	1500 K
बताया	1500 K
बाहरी	1476 K साइट
बिंदु	1477 मुख्य K
बॉक्स	1483 कमेंट K में
बोला	1500 K
बोले	1500 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1473 हमें K	1497 हमें K	1497 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1499 हर K
मांगते	1476 आपकी इजाजत K हैं	1476 आपकी अनुमति K हैं
मुताबिक	1500 K
मुफ्त	1496 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1487 पढना जारी K के लिए
रजिस्टर	1497 अभी K करें
रहिए	1491 जुडे K
रहें	1491 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1500 K
लिखें	38 हमें K	67 हमें K	1497 हमें K
लेख	1498 यह K	1498 इस K
लॉग	24 K इन
लॉगिन	1497 K करें
""", 'व': """
विचार	1495 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1481 K देखें	1481 K यहां देखें	1481 K भी देखें	1481 K देखने के लिए
वेबसाइट	1498 हमारी K
वेबिनार	1480 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1473 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1461 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1473 हमसे K करें
संपादित	1495 ने K नहीं किया
संवाददाता	39 हमारे K	1475 वरिष्ठ K हैं	1475 K हैं
सकते	1471 जुड K हैं	1471 फॉलो कर K हैं	1473 हमें भेज K हैं
सदस्य	55 मासिक K	1487 पहले से K हैं	1497 K बनें
सदस्यता	1487 K लें
सप्ताह	1499 प्रति K
सब्सक्राइब	1455 न्यूजलेटर को K	1455 न्यूजलेटर K	1458 चैनल को K	1470 K करें	1485 K करके आप	1497 K करें
सब्सक्राइबर	50 K	1487 K हैं
सब्सक्राइबर्स	1487 K के लिए है
सब्सक्रिप्शन	1485 K सफल	1501 K
समरी	1477 K
समर्थन	1497 K करें
सर्वाधिकार	1468 K सुरक्षित
सर्वे	1482 K में भाग लें	1482 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1486 हमें K करें	1497 आपका K	1497 हमें K	1497 K करें	1497 आपके K
सहयोगी	55 मासिक K
सामग्री	1476 से मिली K शामिल है	1476 K उपलब्ध नहीं है
सारांश	1477 K
सिंडीकेट	1495 K फीड
सीनियर	1475 K सब एडिटर हैं
सुझाएं	1497 सुधार K
सुनें	2 खबर K	2 लेख K	1481 को K	1481 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1476 कुकीज K करें
""", 'ह': """
हमारा	1456 K ऐप	1498 K काम	1498 K ऐप
हमारी	39 K टीम से	1497 K मदद करें	1498 K टीम
हमारे	1498 K पाठक	1498 K चैनल	1498 K साथ
हिस्सा	1482 सर्वे में K लें
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
กด	2822 Kเพิ่มเพื่อน	2823 Kติดตาม
กร	2792 Kอกอีเมล
กล	2826 K่าว
กอ	2824 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2823 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2810 Kบคุณที่สมัคร	2810 Kบคุณที่ลงทะเบียน	2824 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2823 Kิกที่นี่	2823 Kิกชม
คว	2820 Kามเห็นส่วนตัวของผู้เขียน
ค่	2819 Kาคอมมิชชั่น	2819 Kาคอมมิชชัน
""", 'จ': """
จด	2791 Kหมายข่าวของเรา	2810 Kหมายข่าวรายสัปดาห์ของเรา	2827 Kหมายข่าว
จะ	2809 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2823 Kวน์โหลดแอปของเรา	2823 Kวน์โหลดแอปได้	2823 Kวน์โหลดแอปเลย	2823 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2801 Kดต่อผู้สื่อข่าวของเรา	2801 Kดต่อกองบรรณาธิการ	2823 Kดตามเรา
ต่	2825 Kอเดือน	2825 Kอปี
""", 'ถ': """
ถื	2810 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2814 Kลองอ่าน
ทั	38 Kกมา	2820 Kศนะของผู้เขียน
ทา	2809 Kงเว็บไซต์ขอสงวนสิทธิ์	2811 Kงอีเมลทุก
ทุ	2811 Kกเช้าทางอีเมล
""", 'บ': """
บท	2815 Kความฟรี	2824 Kความนี้
บร	2827 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2826 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2812 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2826 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2801 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2803 Kมรับคุกกี้
""", 'ร': """
ระ	2826 Kบุว่า
รา	2825 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2812 Kวมสนับสนุนการทำงานของเรา	2823 Kวมสนับสนุน	2823 Kวมบริจาคให้เรา	2823 Kวมบริจาคกับเรา	2823 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2820 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2824 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2797 Kวนลิขสิทธิ์	2798 Kวนสิทธิ์
สน	2812 Kับสนุนสื่ออิสระ	2812 Kับสนุนการทำงานของเรา	2812 Kับสนุนนักข่าว	2823 Kับสนุนเรา	2823 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2791 Kัครรับจดหมายข่าว	2791 Kัครรับข่าวสาร	2823 Kัครรับ	2823 Kัครสมาชิกวันนี้	2823 Kัครสมาชิกเลย	2823 Kัครสมาชิกเพื่อ	2823 Kัครสมาชิกได้ที่	2823 Kัครสมาชิกของเรา	2827 Kาชิก
สำ	2814 Kหรับสมาชิกเท่านั้น
สื	2824 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2801 Kงเรื่องราวของคุณ	2801 Kงข่าวหาเรา	2823 Kงข้อมูลมาที่	2823 Kงคลิปมา
""", 'ห': """
หา	2801 Kกคุณมีข้อมูล
ห้	2797 Kามคัดลอกหรือ	2797 Kามคัดลอกข้อความ	2797 Kามคัดลอกเนื้อหา	2797 Kามคัดลอกบทความ	2798 Kามทำซ้ำ
""", 'อ': """
อย	2823 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2791 Kเมลของคุณ
อ่	2814 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2823 Kียนถึงเรา	2823 K้าสู่ระบบเพื่อ
เฉ	2814 Kพาะสมาชิก
เน	9 Kื้อหานี้	2803 Kื้อหาจากภายนอก	2803 Kื้อหาภายนอก
เป	2814 K็นสมาชิกอยู่แล้ว	2826 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2809 Kื่อแสดงความคิดเห็น	2814 Kื่ออ่านต่อ	2814 Kื่ออ่านบทความ	2822 Kิ่มเพื่อนไลน์	2822 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2809 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2801 K้งเบาะแสข่าว	2801 K้งเรา	2823 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2800 Kล่งข่าวที่ต้องการ	2800 Kล่งข่าวโปรด	2800 Kล่งที่มาที่ต้องการ
แอ	2822 Kดไลน์	2822 Kดไลน์เพื่อ	2823 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2823 Kวตเลย	2823 Kลดแอป
""", 'ใ': """
ให	2824 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3024 hãy gửi K
""", 'ủ': """
ủng	3013 ly cà phê K hộ	3024 hãy K hộ
""", 'あ': """
あと	1757 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1765 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1724 Kいのブラウザ
お寄	1765 Kせください
お届	57 Kけします
お申	1745 Kし込みはこちら	1765 Kし込みください	1765 Kし込みはこちら
お聞	1765 Kかせください
お見	1765 K逃しなく
お試	1765 Kしください
お読	1765 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1762 K転載したものです	1762 Kの転載です
か月	1711 K無料	1767 K無料
""", 'が': """
が無	1724 javascriptK効
""", 'こ': """
ここ	1710 Kからは有料	1711 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1710 K記事は有料	1710 K記事は会員	1729 K記事についてのご意見	1766 K記事が	1766 K記事を	1766 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1724 K用のブラウザ
ご協	1765 K力ください
ご存	1763 Kじの方は
ご寄	1708 K付をお願い	1765 K付
ご意	43 K見・ご反論	1729 K見・ご感想	1729 K見をお寄せ
ご感	1729 K想をお寄せ
ご支	1708 K援をお願い	1765 K援
ご登	1754 K録ありがとうございます	1765 K録
ご覧	1765 Kください	1765 Kいただけます
ご購	1765 K読
ご連	1765 K絡ください
""", 'す': """
すで	1757 Kに会員の方
すべ	1711 Kての記事が
""", 'ぜ': """
ぜひ	1721 Kフォロー
""", 'で': """
でも	1721 K配信中
で受	1738 lineKけ取る
で届	1738 lineKく
で最	1738 lineK新
""", 'と': """
と強	1768 K調
と書	1768 Kい
と発	1768 K表
と話	1768 Kし	1768 Kす
と語	1768 Kっ	1768 Kる
と説	1768 K明
と述	1768 Kべ
""", 'に': """
によ	1768 Kると
""", 'の': """
の使	1727 cookieK用
の学	48 aiK習
の採	1745 K用情報
の提	1762 K供記事です
""", 'を': """
をフ	1721 Kォローする	1721 Kォローしよう
を使	1727 cookieK用
を利	1727 cookieK用
を有	1724 javascriptK効	1724 javascript K効
を発	1768 K表した
を許	1742 cookieK可
""", 'ア': """
アカ	1738 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1761 Kィリエイト広告	1761 Kィリエイトプログラム	1761 Kィリエイトリンク
アプ	1716 Kリで開く	1716 Kリで読む	1716 Kリはこちら	1717 Kリを開く	1717 Kリをダウンロード	1717 Kリのダウンロード	1717 Kリをインストール	1753 Kリなら通知	1753 Kリなら速報	1753 Kリなら、	1753 Kリで読むと	1753 Kリなら
アン	1749 Kケートにご協力	1749 Kケートはこちら	1749 Kケート実施中	1750 Kケートに答えて
""", 'カ': """
カ月	1711 K無料	1767 K無料
""", 'ク': """
クイ	1750 Kズに答えて
クッ	1726 cookie(Kキー)	1727 Kキーを使用	1727 Kキーを利用	1742 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1729 Kントを投稿するには	1729 Kントするには	1729 Kントをお寄せ	1730 Kント欄で	1730 Kント欄に	1730 Kント欄から	1730 Kント欄へ	1752 Kントは削除します	1752 Kントは削除することが	1752 Kントは削除する場合	1752 Kントは承認	1752 Kントは公開前	1752 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1708 Kートをお願いします	1765 Kートをお願い	1765 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1765 Kンロードしてください
""", 'チ': """
チケ	1745 Kット販売中
チャ	1722 Kンネル登録を	1738 Kンネルに参加する	1738 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1714 Kースレターに登録	1715 Kースレターを	1738 googleKースで	1754 Kースレター登録はこちら	1769 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1721 Kローして最新	1721 Kローをお願い	1765 Kローしてください
""", 'プ': """
プッ	1717 Kシュ通知
プラ	1726 Kイバシーポリシーに
プレ	1711 Kミアム会員
プロ	1761 Kモーションが含まれ	1761 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1714 Kマガに登録	1715 Kマガで	1754 Kマガ登録はこちら	1754 Kマガの登録	1766 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1714 Kルマガジンに登録	1715 Kルマガジンで	1715 Kルマガジンを	1715 Kルでお届け	1729 Kルアドレスが公開されることはありません	1754 Kルアドレスを入力してください	1769 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1710 Kインして続きを	1710 Kインしてください	1711 Kインが必要	1765 Kインして
""", 'ヶ': """
ヶ月	1711 K無料	1767 K無料
""", '上': """
上优	3059 在googleK先
上優	3059 在googleK先
""", '下': """
下方	3094 K留言
下載	3040 K客戶端	3042 Kapp	3042 K應用程式
下载	3040 K客户端	3042 Kapp	3042 K应用	3093 K客户端
""", '不': """
不代	3058 K表本站	3075 K表本站立场	3088 K表本報立場	3088 K表本报立场	3088 K表本站立场	3088 K表本站立場	3088 K表本媒體立場	3088 K表本網立場	3088 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3058 K转载	3058 K轉載
不认	43 K同本文
不錯	3093 K過
不错	3093 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3058 K表作者
仅供	3075 K其表达个人看法
仅限	3080 K会员	3080 K订户
""", '他': """
他說	3096 K
他说	3096 K
""", '付': """
付費	3035 K後	3097 K牆
付费	3035 K后	3097 K墙
""", '以': """
以閱	3034 K讀全文
以阅	3034 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3035 K专享	3080 K限定内容
会員	50 Kの方は	50 Kは月に	1710 K限定です	1710 K限定の記事	1710 K登録できます	1711 K登録すると	1711 K登録が必要	1757 Kの方はこちら	1757 K登録で続きを読む	1757 K登録後にご覧	1765 K登録して	1765 K登録は	1765 K登録がお済み	1765 K登録をお願い	1765 K登録で	1765 K登録のうえ	1765 K登録はこちら	1765 K登録ください	1766 Kの方
会費	1755 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3032 K支持	3093 K支持,	3093 K支持让	3093 K支持讓	3093 K支持是
""", '使': """
使用	3050 Kcookie改善	3050 Kcookie以	3050 K cookie 以	3050 K cookie 来	3050 K cookie 來	3051 Kcookie来	3051 Kcookie來
""", '來': """
來自	3066 K外部平台的內容
""", '依': """
依靠	3078 K读者的支持	3078 K讀者的支持
""", '侵': """
侵权	3058 K请	3058 K必究
侵權	3058 K必究
""", '個': """
個人	1727 K情報の取り扱い	1762 Kの見解です	3075 K看法
""", '偏': """
偏好	3059 K來源	3059 K来源
""", '僅': """
僅限	3080 K會員	3080 K訂戶
""", '優': """
優先	1737 Kソース	1737 K表示に設定	1737 Kする情報源	1737 K的に表示
""", '免': """
免費	15 K閱讀	3089 K文章	3089 K閱讀篇數	3089 K閱讀額度	3090 K註冊即可	3090 K註冊後	3093 K訂閱	3095 K試用
免费	15 K阅读	3089 K文章	3089 K阅读篇数	3090 K注册即可	3090 K注册后	3093 K订阅	3095 K试用
""", '全': """
全文	20 Kを	1710 Kを読むには	1710 Kをお読み
""", '公': """
公众	16 K号	3045 K号:
公式	1717 Kアプリ	1721 Kアカウントをフォロー	1721 Kアカウントを友だち	1738 Klineはこちら	1766 Kline
""", '关': """
关注	3045 K我们的	3093 K我们
""", '内': """
内阅	3040 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3096 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1767 K
初月	1757 K#円で	1767 K無料
""", '判': """
判断	1768 Kした
""", '利': """
利用	1726 K規約に同意
""", '前': """
前請	3075 K先登入
前请	3075 K先登录
""", '剩': """
剩余	3034 K#%
剩餘	3034 K#%
""", '力': """
力を	1755 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3045 Kline好友	3045 Kline官方	3045 Kline@	3078 K贊助行列	3078 K赞助行列	3093 K会员	3093 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1766 Kになります
""", '動': """
動画	40 Kや写真	1746 Kをご覧ください	1746 Kはこちら	1747 Kでも詳しく	1747 Kでも解説
""", '包': """
包月	3095 K
""", '即': """
即可	3075 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1722 Kち追加
""", '収': """
収益	1761 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3038 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1739 K班までご	1755 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1714 Kトレイに
""", '只': """
只靠	3078 K讀者	3078 K读者
""", '同': """
同意	3066 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3096 K
告诉	38 K我们	67 K我们	3096 K
""", '呼': """
呼び	1768 Kかけた	1768 Kかける	1768 Kかけて	1768 K掛け
""", '命': """
命じ	1768 Kた
""", '喊': """
喊道	3096 K
""", '因': """
因为	3093 K有你的支持
因為	3093 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1761 Kの一部が還元
""", '外': """
外部	1742 Kコンテンツ	3066 K内容	3066 K內容
""", '她': """
她說	3096 K
她说	3096 K
""", '好': """
好評	1745 K発売中
""", '如': """
如侵	3058 K权
如有	3058 K侵权	3058 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3046 K微信
""", '定': """
定期	3093 K定額
""", '寄': """
寄付	1765 Kをお願い	1769 K
寄到	3038 K您的信箱	3077 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3096 K
""", '居': """
居合	1763 Kわせた方は
""", '已': """
已是	3034 K會員	3080 K订户	3080 K訂戶
已经	3034 K是会员
""", '年': """
年額	1767 K
""", '广': """
广告	11 K	3052 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1724 Kブロック	1755 Kに頼らず
""", '廣': """
廣告	11 K	3052 K攔截
""", '开': """
开启	3042 K通知
""", '弊': """
弊社	1766 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1766 Kイト
当社	1766 Kの
当編	1766 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3042 K扫	3046 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1708 Kをお願いします	1765 Kをお願い	1765 Kして
""", '您': """
您已	3077 K成功订阅	3077 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3032 K支持	3078 K每一份捐款	3078 K每一筆捐款	3093 K捐款	3093 K支持,	3093 K支持让	3093 K支持讓	3093 K支持是
""", '情': """
情報	1739 Kをお寄せください	1739 K提供はこちら	1739 K提供を募集	1739 K提供をお待ち	1739 Kをお待ちして	1763 Kをお持ちの方は	1763 K提供窓口
""", '感': """
感謝	3077 K您的訂閱	3093 K閱讀	3093 K您的支持
感谢	3077 K您的订阅	3093 K阅读	3093 K您的支持
""", '成': """
成为	51 K其中一员	3034 K会员即可	3080 K付费会员	3093 K会员,	3093 K会员即可	3093 K我们的会员
成為	3034 K會員即可	3078 K我們的贊助	3080 K付費會員	3093 K會員,	3093 K會員即可	3093 K我們的會員
""", '我': """
我们	3050 K使用cookie	3050 K使用 cookie	3094 K的
我們	3050 K使用cookie	3050 K使用 cookie	3094 K的
""", '手': """
手机	3042 K客户端
""", '打': """
打开	3040 Kapp	3042 K微信
打開	3040 Kapp
""", '扫': """
扫一	3042 K扫
扫描	3040 K二维码下载	3040 K二维码加入	3042 K二维码关注	3093 K二维码下载	3093 K二维码关注	3093 K二维码加入	3093 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3058 K有风险
""", '指': """
指出	3096 K
指摘	1768 Kした
""", '捐': """
捐助	3078 K我们	3078 K我們
捐款	3093 K支持	3097 K
""", '掃': """
掃一	3042 K掃
掃描	3040 K qr	3093 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3042 K通知
推送	14 K	3042 K通知
""", '支': """
支持	3031 K獨立媒體	3031 K独立媒体	3032 K我们的	3032 K我們的	3093 K我们,	3093 K我們,	3093 K我们。	3093 K我們。	3093 K我们的报道	3093 K我們的報導	3093 K我们的新闻	3093 K我們的新聞	3093 K我们的记者	3093 K我們的記者	3093 K我们的工作	3093 K我們的工作	3093 K我们继续	3093 K我們繼續
支援	1765 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3058 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3059 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1768 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3080 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1714 K情報をお届け
""", '會': """
會員	50 K每月	3035 K專享	3080 K限定內容
""", '月': """
月額	1711 K#円	1767 K
""", '有': """
有了	3093 K你的支持	3093 K您的支持
有料	50 K会員は	1710 K会員限定	1710 K会員になる	1710 K会員の方	1757 K記事が読めます	1769 K会員
有权	3075 K删除
有權	3075 K刪除
""", '未': """
未經	3058 K授權不得	3058 K授權,不得	3058 K授權禁止	3058 K授權請勿	3058 K授權,請勿
未经	3058 K授权不得	3058 K授权,不得	3058 K授权禁止	3058 K授权,禁止	3058 K授权请勿	3058 K授权,请勿
""", '本': """
本ま	1757 月#Kで無料で
本ア	1766 Kプリ
本サ	1766 Kイト
本刊	3094 K
本報	3094 K導
本报	3094 K读者	3094 K道
本文	3058 K来源	3094 K
本站	3094 K
本紙	38 Kまで	67 Kまで
本網	3050 K站使用	3094 K
本网	3050 K站使用
本記	1766 K事
本誌	1766 K
""", '来': """
来自	3066 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3045 K关注	3093 K加入	3093 K赞助	3093 K订阅	3093 K投稿
""", '歡': """
歡迎	3045 K追蹤	3093 K加入	3093 K贊助	3093 K訂閱	3093 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1710 K#文字	1710 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3095 K
每日	3039 K简报	3039 K簡報	3039 K電子報
每月	3095 K
""", '求': """
求め	1768 Kた	1768 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3052 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3093 K关注	3093 K这里
""", '無': """
無料	15 K記事	1710 Kで会員登録	1710 K会員に登録	1757 Kで読める記事の上限	1757 K会員になると	1765 K会員に登録	1765 K会員登録	1767 K体験
無断	1736 K転載	1736 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3058 K所有	3058 K归本	3058 K归原	3058 K归作者	3058 K归属
版權	3058 K所有	3058 K歸
""", '独': """
独立	1766 Kしたジャーナリズム	3094 K新闻	3094 K媒体
""", '獨': """
獨立	3094 K新聞	3094 K媒體
""", '獲': """
獲得	3087 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3094 K者
由读	3094 K者
""", '申': """
申し	1745 K込みはこちら
申込	1745 Kみはこちら	1745 Kはこちら
""", '电': """
电子	3097 K报
""", '畅': """
畅读	3080 K全站
""", '留': """
留言	85 K区	85 K區	3094 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1739 Kをお寄せ
""", '登': """
登入	24 K或	3034 K後繼續	3034 K會員	3090 K或註冊
登录	24 K或	3034 K后继续	3034 K后查看全文	3034 K后查看完整	3090 K或注册
登録	1757 Kして続きを読む	1765 Kしてください	1765 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1766 Kまの
""", '看': """
看更	3040 appK多
""", '禁': """
禁止	3058 K转载
禁無	1735 K断
""", '私': """
私た	1766 Kちの
""", '科': """
科し	1768 Kた
""", '称': """
称	3096 K
""", '稱': """
稱	3096 K
""", '立': """
立即	3093 K加入我们	3093 K加入我們	3093 K订阅	3093 K訂閱	3093 K下载	3093 K下載	3093 K报名	3093 K報名	3093 K成为会员	3093 K成為會員
""", '第': """
第一	3075 K条评论	3075 K則留言	3075 K條評論
""", '筆': """
筆者	1762 K個人の見解
""", '紙': """
紙の	1766 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1710 Kを読むには	1710 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1766 K部では
""", '繼': """
繼續	3034 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3034 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3096 K
者说	3096 K
""", '联': """
联盟	74 K链接	3087 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3087 K行銷連結	3087 K連結
聯絡	38 K我們
""", '若': """
若有	3058 K侵权	3058 K侵權
""", '获': """
获得	3087 K佣金
""", '著': """
著作	1736 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3075 K本站立场
表示	3096 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3034 K即可	3034 K後繼續	3038 K我們的	3038 K電子報	3093 K我們	3097 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1739 Kまでご連絡ください
""", '訴': """
訴え	1768 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1768 Kた
認為	3096 K
""", '說': """
說:	3096 K
說。	3096 K
說道	3096 K
""", '読': """
読み	1711 K放題
読者	18 Kの寄付	18 Kの支援	1755 Kの会費で	1766 Kの皆様	1766 Kの皆さ	1766 Kアンケート
""", '請': """
請先	3093 K登入
請啟	3050 K用javascript
請我	54 K喝咖啡
請捐	3093 K款
請支	3031 K持我們	3093 K持我們
請登	3093 K入後	3093 K入以
請立	3093 K即捐款
請輸	3077 K入您的電子	3093 K入您
請點	3093 K擊此處	3093 K擊這裡	3093 K擊下方	3093 K擊連結
""", '讀': """
讀者	43 K投書	3094 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3034 K即可	3034 K后继续	3038 K我们的	3038 K电子报	3093 K我们	3097 K费
""", '认': """
认为	3096 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3075 K服务协议
""", '说': """
说:	3096 K
说。	3096 K
说道	3096 K
""", '请': """
请先	3093 K登录
请启	3050 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3093 K款
请支	3031 K持我们	3093 K持我们
请点	3093 K击此处	3093 K击这里	3093 K击下方	3093 K击阅读	3093 K击关注	3093 K击链接
请登	3093 K录后	3093 K录以
请立	3093 K即捐款
请输	3077 K入您的电子邮箱	3077 K入您的邮箱	3093 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3094 K问卷	3094 K群
""", '責': """
責任	3058 K編輯:
""", '賺': """
賺取	3087 K佣金
""", '購': """
購読	1710 K者の方は	1711 Kすると	1765 Kしてください	1766 K者の方	1769 K料
""", '贊': """
贊助	3031 K我們	3093 K我們
""", '责': """
责任	3058 K编辑:
""", '赚': """
赚取	3087 K佣金
""", '赞': """
赞助	3031 K我们	3093 K我们
""", '身': """
身边	3094 K的新鲜事
身邊	3094 K的新鮮事
""", '転': """
転載	45 K	1735 Kを禁じ
""", '輸': """
輸入	3077 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3058 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3058 K请注明
""", '输': """
输入	3077 Kemail
""", '这': """
这篇	3094 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3045 K我們的	3059 Kgoogle news	3093 K我們
""", '送': """
送っ	49 Kてください
送到	3077 K你的邮箱	3077 K您的邮箱	3077 K您的信箱
""", '這': """
這篇	3094 K文章
""", '通': """
通知	14 K	1717 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1754 Kニュースレター
""", '邀': """
邀請	3093 K您
邀请	3093 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3096 K
""", '长': """
长说	3096 K
""", '開': """
開啟	3042 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3034 K全文請
""", '關': """
關注	3045 K我們的	3093 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3034 K全文请
""", '随': """
随时	3093 K掌握
""", '隐': """
隐私	3051 K政策
""", '隨': """
隨時	3093 K掌握
""", '隱': """
隱私	3051 K權政策	3051 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3097 K報
""", '需': """
需接	3066 K受cookie
需要	3066 K接受cookie	3093 K您的支持	3093 K你的支持
""", '音': """
音声	1746 Kでもお聴き
""", '首': """
首年	3092 K仅需
首月	3080 K仅需	3080 K只要	3092 K免费	3092 K免費	3092 K仅	3092 K僅	3092 K只需	3095 K
首选	3059 K来源	3059 K新闻来源
首選	3059 K來源	3059 K新聞來源
""", '點': """
點擊	3093 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1820 K
가입해	1820 K 주세요
""", '강': """
강조했다	1823 K
""", '계': """
계속	1774 K 읽으려면	1774 K 읽으시려면
계신	1797 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1784 K 뉴스에서
구독	50 K 회원은	1774 K 후 이용
구독료	1824 K
구독을	1820 K 신청하세요
구독자	1774 K 전용 기사	1774 K 전용 콘텐츠	1774 K 전용입니다	1774 K 전용 서비스	1821 K
구독자는	50 K
구독자만	1774 K 볼 수	1811 K 읽을
구독자에게만	1811 K 제공
구독하고	1784 K
구독하세요	1796 K	1820 K
구독하시면	1774 K
구독해	80 K 주세요	1783 K 주세요	1809 K 주셔서	1820 K 주세요
구독해주세요	1783 K
구독해주셔서	1809 K
""", '금': """
금요일	1809 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1774 전체 K 보려면	1811 전체 K 읽어보세요
기자를	1810 K 응원해
기자에게	1797 K 연락해 주세요
""", '남': """
남겨주세요	1820 K
""", '네': """
네이버	1784 K 메인에서	1796 K 구독
네이버에서	1784 K 구독
""", '놓': """
놓치지	1820 K 마세요
""", '눌': """
눌러주세요	1820 K
""", '뉴': """
뉴스레터	78 K	1776 K 구독하기	1776 K 구독하세요	1776 K 신청하기	1776 K 구독 신청하기	1821 K	1824 K
뉴스레터로	1776 K 받아
뉴스레터를	1776 K 받아	1776 K 구독하세요	1776 K 구독해	1776 K 구독하고	1776 K 구독하면	1820 K 신청하세요
""", '다': """
다운로드하세요	1820 K
""", '달': """
달	1811 첫 K #원
""", '당': """
당신의	1797 K 제보가	1821 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1807 K 삭제될	1807 K 삭제합니다	1807 K 통보	1807 K 예고	1807 K 운영자	1807 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1823 K
""", '독': """
독립	1821 K 언론
독립언론	1821 K
독립언론을	1810 K 지켜
독자	1819 K 후원으로	1820 K 여러분의	1821 K 여러분
독자님의	1772 K 후원	1819 K 후원으로
독자들의	18 K 후원	1819 K 후원으로
독자의	1819 K 후원으로	1821 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1809 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1820 K
""", '로': """
로그인	24 K	1774 K 후 이용
로그인이	1774 K 필요합니다	1774 K 필요한 서비스	1774 K 필요해요
로그인하거나	1820 K
로그인하고	1811 K 계속
로그인하면	1811 K 계속
로그인하시면	1774 K
""", '링': """
링크에서	1820 K 확인하세요
""", '마': """
마음에	1810 기사가 K 드셨다면
""", '만': """
만나보세요	1820 K
""", '말': """
말했다	1823 K
""", '매': """
매월	1822 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1809 K 보내드려요
메일함으로	1776 K
""", '무': """
무단	1794 K 복제	1794 K 전재
무단전재	1793 K
무료	15 K 기사	1817 K 기사	1822 K 체험
무료로	15 K 볼 수 있는	1811 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1820 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1823 K
""", '보': """
보내	57 K 드립니다	1820 K 주세요
보내드리는	1809 K
보내드립니다	57 K	1809 K
보내주세요	1820 K
""", '본': """
본	1821 K 기사
본사의	1815 K 편집 방향	1815 K 편집방향
본지는	1821 K
본지의	1815 K 편집 방향	1815 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1797 K 보내주세요	1797 K 보내 주세요
사전	1802 K 등록하기	1802 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1795 K 매체로	1795 K 출처로	1795 K 언론사	1795 K 매체
선호하는	1795 K 출처
""", '설': """
설명했다	1823 K
설문에	1820 K 참여하세요
설치하세요	1820 K
""", '세': """
세미나	1802 K 신청하기
""", '소': """
소식을	1809 K 전해드립니다
""", '속': """
속보를	1808 K 받아보세요
""", '수': """
수수료를	1814 K 받을 수 있습니다	1814 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1819 K 후원으로
시작하세요	1820 K
""", '아': """
아래에서	1820 K 확인하세요
""", '알': """
알려	1820 K 주세요
알려주세요	1820 K
알림	1780 K 받기	1780 K 설정
알림을	14 K	1808 K 켜고
""", '앱': """
앱	1780 K 다운로드	1780 K 설치	1808 K 설치하기
앱에서	1779 K 보기	1779 K 열기	1808 K 더 편하게	1820 K 확인하세요
앱으로	1779 K 보기	1808 K 더
앱을	1780 K 다운로드	1808 K 다운로드하세요	1808 K 설치하세요
""", '언': """
언론을	1810 독립 K 지켜
""", '여': """
여기서	1820 K 확인하세요
여러분	1821 K 덕분
여러분의	1797 K 제보를	1810 K 후원이	1820 K 후원
""", '영': """
영상에서	1803 K 확인하세요	1803 K 확인할 수 있습니다	1820 K 확인하세요
영상으로	1803 K 확인하세요
영상을	1803 K 확인하세요
""", '온': """
온라인	1802 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1800 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1821 K 기자
우리의	1821 K 저널리즘
""", '운': """
운영되고	1810 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1810 K 응원
""", '월': """
월	1822 K #원
""", '유': """
유료	1774 K 구독자만
유튜브	1784 K 구독
""", '음': """
음성으로	1803 K 들으려면	1803 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1820 K
응원해	1772 K 주세요	1820 K 주세요
""", '의': """
의견을	1820 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1821 K 기사가	1821 K 기사는	1821 K 기사
이메일	1777 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1776 K 입력하세요	1776 K 입력해 주세요	1776 K 입력해주세요	1776 K 입력하시면
이미	1811 K 구독자이신가요
이벤트에	1820 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1802 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1795 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1793 K 금지
재배포금지	1793 K
""", '저': """
저작권법	1794 K
저작권법의	1794 K
저작권자	1794 K
저작권자의	1794 K
저희	1821 K 뉴스레터	1821 K 채널	1821 K 앱
저희는	1821 K
저희를	1821 K
""", '적': """
적었다	1823 K
""", '전': """
전문을	20 K
전용	1774 회원 K 기사	1774 회원 K 콘텐츠	1774 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1823 K
""", '정': """
정기후원	1822 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1797 K 부탁드립니다
제보는	1797 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1797 K 기다립니다	1797 K 받습니다
제보해	38 K 주세요	67 K 주세요	1820 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1814 K 링크
제휴링크	1814 K
""", '좋': """
좋아요	1796 구독과 K 부탁
좋아요를	1796 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1820 K 확인하세요	1820 K 신청하세요	1820 K 참여하세요
지켜주세요	1820 K
""", '채': """
채널	1783 K 추가	1796 K 추가하기	1796 K 구독하기	1818 K 추가하고	1818 K 추가하면
채널에	1796 K 참여하세요
채널에서	1796 K 소식을	1820 K 확인하세요
채널을	1818 K 추가하고	1818 K 추가하면	1818 K 추가해	1818 K 구독하고	1818 K 구독하면
채용	1802 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1822 K 달
""", '추': """
추가해	1796 K 주세요
추가해주세요	1796 K
""", '친': """
친구	1796 K 추가하세요
""", '카': """
카카오톡	1818 K 채널에서	1818 K 채널
""", '커': """
커피	54 K 한 잔 사	1810 K 한 잔 값으로
""", '쿠': """
쿠키	1800 K 동의가
쿠키를	1800 K 허용해야	1800 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1802 K 보기
""", '파': """
파트너스	1814 K 활동
""", '팔': """
팔로우하기	1783 K	1796 K
팔로우하세요	1820 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1815 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1814 K 받아
""", '활': """
활용	1793 ai 학습 및 K 금지
""", '회': """
회원	1774 K 전용입니다
회원가입	1774 K 후	1820 K 후
회원가입은	1820 K
회원가입을	1820 K 하
회원가입하고	1820 K
회원가입하면	1811 K 월
회원가입하세요	1820 K
회원가입하시면	1820 K
회원만	1774 K 볼 수
""", '후': """
후원금	1824 K
후원으로	1810 독자의 K 운영됩니다	1810 독자의 K 운영하는
후원을	1772 K 부탁드립니다	1820 K 부탁
후원이	1772 K 필요합니다	1772 K 큰 힘이
후원하세요	1820 K
후원해	80 K 주세요	1772 K 주세요	1820 K 주세요
후원회원의	1819 K 후원으로
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
komentátorka
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
