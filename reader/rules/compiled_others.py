"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	3096
# comentário	2362
# comentários	2362
# gün ücretsiz deneyin	2936
# hozzászólás	1552
# komentářů	315
# komentāri	1907
# odpovědi	400
# odpovědí	400
# odpowiedź	2322
# příspěvků	315
# sekunden zurück	685
# σχόλια	731
# коментарі	3016
# коментарів	3016
# комментариев	2489
# комментарий	2489
# комментария	2489
# ответ	2581
# ответа	2581
# ответов	2581
# תגובות	1446
# تعليقات	111
# نظر	1221
# कमेंट	1498
# € al mes durante # meses	1156
# € al mese per # mesi	1727
# € por mês durante # meses	2403
#か月無料	1747
#カ月無料	1747
#ヶ月無料	1747
#件のコメント	1763
#則留言	3158
#条评论	3158
""", 'a': """
a cikk a hirdetés alatt folytatódik	1548
a cikk a hirdetés után folytatódik	1548
a cikk meg is hallgatható	1546
a cikk meghallgatása	1555
a cikk megosztása	1546
a folytatáshoz regisztráljon	1540
a hirdetés után folytatjuk	1548
a kommentelés lezárult	1552
a lire également	1374
a rovat további cikkei	1553
a szerző a lap munkatársa	1563
a szerző jogász	1563
a szerző közgazdász	1563
a szerző politológus	1563
a szerző történész	1563
a szerző újságíró	1563
a témában további cikkek	1553
abo abschließen	532
abo auswählen	692
abo wählen	692
abonați-vă	2415
abonează-te	2415
abonelere özel	2936
abonner nå	2102
abonner på nyhetsbrevet	2107
abonnér	416
abonnér nu	416
abonnés	1341
abonnés uniquement	1414
abonē	1901
abonē jaunumus	1925
abonē un lasi visus rakstus	1901
abonēt	1901
abrir menú	1117
aby odtworzyć film, włącz javascript	2300
acasă	2429
accede a todos los contenidos sin límites	1156
accepter og fortsæt	489
acceptera och fortsätt	2860
acceptera och stäng	2860
acceptér	430
acceptér alle	489
acceptér og fortsæt	489
acceptér og vis	489
acceptă toate	2437
acceptă și afișează conținutul	2437
accéder à l'article	1341
aceitar e ver o conteúdo	2384
aceito receber comunicações e ofertas	2398
acest articol este rezervat abonaților	2452
acesta este ultimul tău articol gratuit	2452
acheter ce numéro	1401
achetez ce numéro	1401
activează alertele	2446
activează notificările	2446
actualités	1374
ad 광고	1839
adaugă un comentariu	2426
add meg az e-mail-címed	1558
además	1114
adhérer	1332
adja meg az e-mail-címét	1558
adja meg e-mail-címét	1558
adomány	1538
adományozok	1538
adományozás	1538
adreça electrònica	283
afișează conținutul	2437
afișează conținutul extern	2437
afișează originalul	2430
afmeld når som helst	502
afspilleren indlæses	491
agora não	2335
ai deja un abonament? autentifică-te	2452
ai kan begå fejl	511
ai kan gjøre feil	2200
ai kan göra fel	2882
ai kan göra misstag	2882
ai może popełniać błędy	2320
ai může chybovat	398
ai může dělat chyby	398
ai observat o greșeală	2426
ai सारांश	1513
ai से तैयार सारांश	1513
ai 요약	1839
ai-genererat innehåll	2883
ai-genereret resumé	441
ai-oversættelse	512
ai-resumé	441	512
ai-összefoglaló	1555
ai-översatt	2882
ai-översättning	2883
aicinām ievērot cieņu komentāros	1907
aiheeseen liittyvää	1281
aiheesta lisää	1281
aitäh liitumast	1193
aizvērt	1909
aizvērt reklāmu	1910
ai摘要	3178
ai重點整理	3178
ajouter à mes favoris	1360
ajouter à vos sélections	1360
ajándékozza a cikket	1546
ajándékozza a cikket barátjának	1546
ajánlataink	1553
ajánljuk	1553
ajánljuk még	1553
ajánlott	1553
ajánlott cikkek	1553
ajánló	1553
akceptuję	2233
akceptuję i kontynuuję	2298
akceptuję i przechodzę do serwisu	2298
akkurat nå	2123
aktuální čas	378
aktuální čas #	378
aktuálně	316
akzeptieren und schließen	683
alla bidrag hjälper	2868
alla rättigheter reserverade	2880
alle abo-angebote im überblick	624
alle angaben ohne gewähr	630
alle beiträge anzeigen	697
alle beiträge der autorin	697
alle beiträge des autors	697
alle bidrag hjælper	497
alle bidrag tæller	497
alle inhalte sind urheberrechtlich geschützt	671
alle newsletter im überblick	615
alle preise ohne gewähr	630
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	554
als bevorzugte quelle hinzufügen	709
als podcast hören	625
alte știri	2427
alterar preferências de cookies	2384
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2440
am înțeles	2430
amintește-mi mai târziu	2413
anderen betrag wählen	690
andet beløb	497
andra läser	19	2804
andra läser just nu	19
andra läste även	2804
andre har også lest	19
andre leser nå	2123
andre leste også	2123
andre læser	438
andre læser lige nu	438
andre læser også	19
andre læste også	438
angebot auswählen	692
angebot wählen	624
anhören	553
anhören # min	553
anmäl	2885
anmäl annons	2888
anmäl dig	2787
anmäl dig till nyhetsbrevet	2787
anmäl inlägg	2884
anmäl kommentar	2884
annet beløp	2186
annonce - artiklen fortsætter nedenfor	429
annonces légales	1401
annoncørbetalt	87
annoncørbetalt indhold	87	446
annons - artikeln fortsätter nedan	2796
annons från våra partner	2888
annonsen slutar här	2796
annonser från google	2888
annonsinnehåll	2811
annonslänk	2796
annonsörsinnehåll	2811
annonsørinnhold	87	2131
annonsørsamarbeid	2206
ano, prosím	381
ano, rád	381
anonym brevlåda	2879
anonym tipslåda	2879
anonymní schránka	395
anpassa inställningar	2860
anulezi oricând	2452
anuluj odpowiedź	2236
användarnamn	2871
användarnamn eller e-postadress	2870
användarvillkor	2797
anzeige schließen	711
anzeigensonderveröffentlichung	630
anúncio	2357
anúncios	2357
apmaksāts saturs	1910
après la publicité	1365
após a publicidade	2357
apóyanos	1075
apúntate	1087
arată mai puțin	2430
arată tot	2430
arkadaşina gönder	2943
arkadaşinla paylaş	2943
article abonné	1341
article ajouté à vos sélections	1360
article précédent	1374
article réservé aux abonnés	1341
article sponsorisé	1401
articles associés	1374
articles liés	1374
articles recommandés	1374
articles récents	1374
articol exclusiv pentru abonați	2452
articole asemănătoare	2427
articole înrudite	2427
articoli più letti	1730
articolul continuă după reclamă	2423
articolul continuă mai jos	2423
articolul următor	2427
artikeln finns också som ljud	2792
artikeln fortsätter efter annonsen	2796
artikeln fortsätter nedan	2796
artikeln fortsätter under bilden	2796
artikeln går att lyssna på	2792
artikeln läses upp av en syntetisk röst	2862
artikeln är automatiskt genererad	2882
artikeln är låst	2782
artikeln är maskinöversatt	2882
artikeln är skapad automatiskt	2882
artikeln är skyddad av upphovsrätt	2880
artikeln är uppläst av en dator	2792
artikkel jätkub pärast reklaami	1177
artikkel jätkub reklaami järel	1177
artikkel täieneb	1175
artikkelen er låst	2102
artikkelen finnes også som lyd	2111
artikkeli jatkuu kuvan jälkeen	1275
artikkelin voi myös kuunnella	1273
artiklen er låst	416
artiklen er læst op af en robot	425
artiklen findes også som lyd	425
artiklen fortsætter efter annoncen	429
artiklen fortsætter efter reklamen	517
artiklen fortsætter nedenfor	429
artiklen fortsætter under billedet	429
artiklen kan også høres	425
artiklen læses op af en kunstig stemme	491
artikli loeb ette tehishääl	1173
artiklit loeb tehishääl	1173
artykuł czytany przez syntezator mowy	2300
artykuł dla subskrybentów	2218
artykuł do słuchania	2300
artykuł premium	2308
artykuł sponsorowany	2232
artykuł zablokowany	2308
artykuły na e-mail	2221
artykuły partnerów	2326
artículo anterior	1114
artículo relacionado	1114
artículos recomendados	1160
artículos relacionados	1114
as notícias mais lidas	2406
ascultă	2420
aslini göster	2953
assine já	2340
atbalstīt	1901
atcel jebkurā laikā	1901
atradi kļūdu rakstā	1907
atvērt	1909
atšaukti galite bet kada	1860
aucun commentaire à ce niveau	1405
audio narrado por una voz automática	1139
auf apple podcasts hören	605
auf spotify hören	605
ausgewählt für sie	629
auswahl bestätigen	683
auswählen	693
automaticky přeloženo	398
automatické přehrávání	378
automatický překlad	399
automatisch übersetzt	705
automatische übersetzung	706
automatiskt översatt	2882
avfölj	2886
avfølg	2204
avis de décès	1401
avoimet työpaikat	1283
avregistrera dig när som helst	2873
avsluta när du vill	2782
avsluta när som helst	2873
avslutt når du vil	2102
avslå alle	2178
avís legal	272
ayrintilar için tiklayin	2952
ayrintilar için tiklayiniz	2952
az első hónap csak # ft	1540
aç	2953
añadir a favoritos	1099
añadir a mi lista	1159
añadir comentario	1110
añadir usuario	1080
aún no te has registrado	1080
ačiū, kad užsiprenumeravote	1885
""", 'b': """
bankoverførsel	497
bankovním převodem	384
banküberweisung	531
bara för dig som prenumererar	2870
bara för prenumeranter	2870
bare nødvendige	2178
bağiş yap	2935
bağiş yapin	2935
bağlantiyi kopyala	2943
başa dön	2952
bedste værdi	500
bei google als quelle hinzufügen	554
bei spotify hören	605
beitrag nicht mehr verfügbar	685
bejelentkezés	1540
bekræft din e-mail	502
belépés	1540
benefício do assinante	2388
bestill nå	2176
beställ boken	2856
betalas årsvis	2870
betales årlig	2188
betales årligt	499
betalt innehåll	2888
betrag wählen	530
betygsätt receptet	61
betűméret	65
bez zobowiązań	2308
bezárás	1537
bidrag kan trækkes fra i skat	497
bieżący czas #	2300
bild in originalgröße	697
bild vergrößern	571	697
bildergalerie öffnen	697
bildirimleri aç	2991
bildirimleri açin	2991
bilety już w sprzedaży	2295
bitte füllen sie dieses feld aus	694
bitte geben sie eine gültige e-mail-adresse ein	694
bitte prüfen sie ihr postfach	694
bitte versuchen sie es später erneut	615
bitte versuchen sie es später noch einmal	694
bitte überprüfen sie ihr postfach	694
bize ulaşin	2949
bjud en vän på artikeln	2792
bjud oss på en kaffe	2868
bjud oss på kaffe	2868
bjud på en kaffe	2868
bli månadsgivare	2779
bli støttemedlem	2099
bliv fast støtte	497
bliv støtteabonnent	497
bliv støttemedlem	413
boletín	1087
browserul tău nu poate reda acest video	2437
brukervilkår	2116
bu haber abonelere özeldir	2936
bu içerik abonelere özeldir	2936
bugün değil	2934
bunlar da ilginizi çekebilir	2950
butlletí	283
buďte v obraze	305
bylo to pro vás užitečné	398
bylo to užitečné	398
bài cùng chuyên mục	3124
bài cùng tác giả	3124
bài khác	3097
bài liên quan	3097
bài mới nhất	3124
bài quảng cáo	3125
bài tiếp theo	3097
bài viết liên quan	3097
bài viết mới	3123
bài được dịch tự động	3123
bài đọc nhiều	3124
báo lỗi	3096
bármikor leiratkozhat	1558
bármikor leiratkozhatsz	1558
bármikor lemondhatja	1540
bármikor lemondható	1540
bäst värde	2871
bästa pris	2871
bình luận	3096
bình luận (#	3096
búsqueda	1117
bülten	2973
bülten üyeliği	2973
bültene abone oldunuz	2973
büyüt	2952
bądź na bieżąco	2221
bądź pierwszą osobą, która skomentuje	2322
błędny adres e-mail	2311
bővebben	1555
būkite pirmas	1866
būkite pirmas, pakomentavęs	1866
bạn có thể quan tâm	3097
bỏ qua	3080
""", 'c': """
cada aportació compta	286
cada aportación cuenta	1155
cada contribuição conta	2401
cadastre-se grátis	2340
califica este artículo	1110
cargar más	1117
carte de crédit	1340
cartão de crédito	2339
categorieën	1978
categorías	1114
caută	2429
ce contenu vous a-t-il été utile	1399
ce résumé vous a-t-il été utile	1399
cele mai citite știri	2455
cele mai noi știri	2427
celkem hlasovalo # čtenářů	371
celá obrazovka	378
celý článek	318
celý článek zde	392
cerrar menú	1117
cerrar sesión	1080
cet article est en accès libre pour les abonnés	1414
cet article est lu par une voix de synthèse	1399
chcete dostávat notifikace	381
chcete dostávat upozornění	381
chci dostávat upozornění	381
chci odebírat	305
chci podpořit	300
chci přispět	300
chi tiết	3100
chia sẻ	3087
chia sẻ bài viết	3087
chia sẻ facebook	3123
chia sẻ qua facebook	3123
chia sẻ ý kiến của bạn	3096
chuyên mục	3097
chuyển đến công thức	61
chép liên kết	3123
chính sách bảo mật	3095
chính sách bảo mật | điều khoản sử dụng	3095
chính sách cookie	3095
chính sách quyền riêng tư	3095
chấp nhận tất cả	3095
chấp nhận tất cả cookie	3095
chủ đề	3097
chủ đề liên quan	3097
chủ đề nóng	3124
cikk megosztása	1546
cikk mentése	1546
cikkünk frissül	1555
citeşte şi	2427
citește fără limite	2452
citește mai departe	2427	2429
citește mai mult	2427	2429
citește regulile comunității	2440
citește și	2427
citi šobrīd lasa	1903
citiți și	2427
cofnij zgodę	2298
col·labora	259
comentariul tău așteaptă moderarea	2440
comentează	2426
comentário	2362
comentário aguardando moderação	2394
comentários	2362
comentários exclusivos para assinantes	2394
commander ce numéro	1401
commentaire en attente de modération	1405
commerciële bijdrage	2023
commerciële content	2090
commerciële inhoud	2090
compre a edição impressa	2388
conditions générales	1367
conectează-te cu facebook	2452
conectează-te cu google	2452
confidentialité	1367
configuración	1107
configuración de cookies	1107
configurações de cookies	2359
conheça todas as nossas newsletters	2398
consigue tu entrada aquí	1141
consulta les normes de participació	275
consultez notre charte de modération	1405
consíguelo en tu quiosco	1141
contenu externe recommandé	1397
contenu proposé par notre partenaire	1401
contenu sponsorisé	1365
contenus recommandés	1418
contenus sponsorisés	1365	1374
conteúdo de marca	2357
conteúdo exclusivo	2340
conteúdo exclusivo para assinantes	2403
conteúdo externo	2384
conteúdo externo recomendado	2384
conteúdo para assinantes	2340
conteúdo patrocinado	2357
conteúdo premium	2403
conteúdo produzido pela marca	2388
conteúdo relacionado	2366
conteúdos relacionados	2406
contingut només per a usuaris registrats	287
continua após a publicidade	2357
continua després de l'anunci	277
continuar leyendo aquí	1080
continuarea articolului după reclamă	2442
continue a ler esta notícia	2406
continuer après la publicité	1365
continuă cu apple	2452
continuă cu facebook	2452
continuă cu google	2452
continuă să citești după publicitate	2442
continúa abajo	1105
contáctanos	1110
conținut disponibil doar utilizatorilor înregistrați	2452
conținut extern	2437
conținut extern recomandat	2437
conținut pentru abonați	2415
conținut premium	2452
conținut sponsorizat	87	2423
cookieinställningar	2797
cookieの設定	1760
cookie政策	3154
cookie設定	1760	3154
cookie设置	3154
copia l'enllaç	266
copiază link	2420
copiază linkul	2420
copy link thành công	3123
correo electrónico	1087
coś poszło nie tak	2312
coś poszło nie tak. spróbuj ponownie	2311
coś poszło nie tak. spróbuj ponownie później	2311
creează cont	2415
créer mon compte	1341
créer un compte	1341
créer une alerte	1407
créer une alerte sur ce thème	1407
csak előfizetőknek	1540
cumpără revista	2442
czy artykuł był pomocny	2320
czy artykuł był przydatny	2320
czy ten artykuł był pomocny	2320
czy to było pomocne	2320
czyta głos ai	2300
czytaj całość	2243
czytaj cały artykuł	2314
czytaj również	2240
czytaj także	2240
czytaj też	2240
czytaj też nasze inne artykuły	2240
czytaj więcej	2240	2243
czytaj więcej o	2240
czytane przez głos syntetyczny	2300
các tin khác	3097
cât de util a fost acest articol	2440
címkék	1553
címlap	1553
címlapról ajánljuk	1553
có lẽ để sau	3080
có thể bạn quan tâm	19	3097
có thể bạn thích	19
cùng chuyên mục	3097
cùng chủ đề	3124
cùng tác giả	3124
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	2853
dagens spørgsmål	484
dagens spørsmål	2173
daha az göster	2953
daha fazla göster	2952
daha fazla haber için tiklayin	2952
dalies ar šo rakstu	1906
dalinkitės	1860
dalinkitės straipsniu	1865
dalsza część artykułu pod materiałem wideo	2232
dalsza część artykułu pod wideo	2232
dalsza część tekstu pod wideo	2232
dalīties	1901
dalīties ar draugiem	1906
dalīties facebook	1906
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
danke für dein feedback	609
danke für ihr feedback	609
danke für ihre stimme	677
danke fürs abstimmen	677
danos tu opinión	1146
dans l'actualité	1418
dans la même catégorie	1374
dans la même rubrique	1374
dans la même série	1374
dar lze odečíst z daní	384
dar si můžete odečíst z daní	384
darovat jednorázově	384
darovat měsíčně	384
darovat článek	308
darovať	2659
darovať článok	2667
darowiznę możesz odliczyć od podatku	2306
darujte tento článek	308
darujte tento článok	2667
das könnte dich auch interessieren	568
das könnte ihnen auch gefallen	568
das könnte sie auch interessieren	568
das könnte sie interessieren	568
das video ist in ihrem land nicht verfügbar	685
das video ist leider nicht mehr verfügbar	685
das video ist nicht mehr verfügbar	685
das video ist nicht verfügbar	685
das wichtigste in kürze, zusammengefasst von ki	599
datenschutzerklärung	561
daugiau šia tema	1862
deaktivér din adblocker	496
deblochează articolul	2452
deine stimme wurde gezählt	677
deixar um comentário	2362
deixe um comentário	2362
del på e-mail	516
del på e-post	2111
del på facebook	425	2111
del på mail	425
del på twitter	425	2111
del på whatsapp	2205
del på x	425	2111
dela inlägget	2792
dela på facebook	2792
dela på twitter	2792
dela på whatsapp	2887
dela på x	2792
dela som gåva	2887
deli članek	2726
delite članek	2726
den här artikeln är låst	2870
den här artikeln är skyddad av upphovsrättslagen	2880
den här videon är inte längre tillgänglig	2862
den här videon är inte tillgänglig	2862
denne artikel er låst	499
denne artikkelen er låst	2188
denne saken er låst	2188
denne video er ikke længere tilgængelig	491
denne video er ikke tilgængelig	491
der er opstået en fejl	502
der opstod en fejl. prøv igen senere	502
dernière minute	1374
dernières actualités	1374
dernières infos	1374
dernières nouvelles	1374
desa per llegir després	289
desbloquear artículo	1156
desbloqueie este conteúdo	2403
det er gratis å opprette en bruker	2102
det går inte att visa innehållet	2860
det har oppstått en feil	2191
det här innehållet kan inte visas	2860
det här innehållet är inte tillgängligt	2860
det læser andre	438
det oppsto en feil. prøv igjen senere	2191
det är gratis att skapa ett konto	2782
detaylar için tiklayin	2952
detaylar için tiklayiniz	2952
detta material är skyddat enligt lagen om upphovsrätt	2834
detta är en annons	2796
detta är en plusartikel	2782
dette indhold er ikke tilgængeligt	489
devam etmek için üye girişi yapin	2936
devami için abone olun	2936
devamini okumak için abone olun	2936
diese funktion steht nur angemeldeten nutzern zur verfügung	625
dieser inhalt ist nicht mehr verfügbar	683
dieser inhalt ist nicht verfügbar	683
dieser kommentar wurde gelöscht	707
dieses video ist in deinem land nicht verfügbar	685
dieses video ist in ihrem land nicht verfügbar	685
dieses video ist leider nicht mehr verfügbar	685
dieses video ist nicht mehr verfügbar	685
dieses video ist nicht verfügbar	685
din aceeași categorie	2427
din aceeași secțiune	2455
din röst har registrerats	2853
din röst är räknad	2853
disponibil în app store și google play	2446
disponibilă în app store și google play	2446
distribuiți	2420
diğer haberler	19	2950
diğer okurlar bunlari okuyor	2950
dla prenumeratorów	2308
dla subskrybentów	2218
dlaczego widzę tę reklamę	2326
do góry	2243
do košíku	374
do speciálu	392
doar abonații pot comenta	2440
doar pentru abonați	2415
doação mensal	2336
doação única	2336
doba čtení # min	318
dodaj do moich tematów	2324
dodaj jako preferowane źródło	2324
dodaj nas do preferowanych źródeł	2324
dodaj nas do wyjątków	2305
dolgozzon nálunk	1555
domiciliación bancaria	1079
domů	318
dona suport al periodisme en català	286
donación mensual	1075
donación única	1075
donați	2414
donează	2414
donează acum	2414
donează lunar	2414
donează lunar # euro	2451
donează lunar # lei	2451
doner nå	2099
données personnelles	1367
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
dołącz do dyskusji	2289
dołącz do nas	2215
dołącz do newslettera	2221
došlo k chybě	389
došlo k chybě. zkuste to prosím později	389
drukāt	1906
drukāt recepti	61
du använder en adblocker	2867
du använder en annonsblockerare	2867
du er nå påmeldt	2107
du er nå påmeldt nyhetsbrevet	2107
du följer	2886
du följer det här ämnet	2886
du följer nu	2886
du följer redan	2886
du följer redan ämnet	2886
du følger allerede	2204
du følger allerede dette emne	515
du følger allerede dette temaet	2204
du følger allerede emnet	515
du følger dette emne	515
du følger dette temaet	2204
du følger emnet	515
du følger nå	2204
du har nådd grensen	2188
du har nået din grænse	499
du har nått din gräns	2870
du har redan röstat	2853
du har slået adblock til	496
du kan när som helst avregistrera dig	2873
du kan när som helst avsluta prenumerationen	2787
du kan når som helst melde deg av	2107
du kan opsige når som helst	416
du kan trække beløbet fra i skat	497
du kanske också gillar	2804
du modtager snart en bekræftelse på mail	421
du même auteur	1374
du prenumererar nu på nyhetsbrevet	2787
du verkar använda en annonsblockerare	2867
du vil kanskje også like	2123
du är nu anmäld	2873
dziękujemy za głos	2292
dziękujemy za oddanie głosu	2292
dziękujemy za przesłanie formularza	2311
dziękujemy za udział w sondzie	2292
dziękujemy za wiadomość	2311
dziękujemy za zapis	2221
dziękujemy! sprawdź skrzynkę	2311
dành cho bạn	3097
dành cho thuê bao	3082
dárkovat článek	301
dát zpětnou vazbu	398
därefter # kr/mån tills du säger upp	2782
débloquer l'article	1341
débloquez cet article	1414
déconnexion	1341
découvrir l'offre	1341
découvrir nos offres	1414
découvrir toutes nos offres d'abonnement	1414
déjà un compte	1341
déjà un compte ? connectez-vous	1341
délka	379
délka #	378
déplier	1378
détails	1378
dölj	2808
dölj annons	2888
dölj bildtext	2876
dölj svar	2884
dāvini rakstu	1906
dāvini rakstu draugam	1906
děkujeme za hlas	371
děkujeme za hlasování	371
děkujeme za odběr	389
děkujeme za přihlášení	305
děkujeme za vaši zprávu	389
děkujeme za váš hlas	371
děkujeme za zprávu	389
""", 'e': """
e-bülten	2973
e-bülten aboneliği	2973
e-mail inválido	2398
e-mail nebo uživatelské jméno	386
e-mailová adresa	305
e-posta gönder	2943
e-postadress eller användarnamn	2870
edición digital	1080
edición impresa	1080
editörün seçtikleri	2950
edição impressa	2340
eget beløb	497
eget beløp	2186
egyszeri támogatás	1538
ehkä myöhemmin	1264
ei tänään	1264
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	694
eiti į receptą	61
el millor de la setmana a la teva bústia	283
el més llegit	263
el més vist	290
el. paštas	1885
eldste først	2202
elfelejtett jelszó	1540
elige tu suscripción	1156
elküldöm	1546
elmentem későbbre	1546
elrejtés	1556
els lectors també han llegit	290
elírást talált	1552
előfizetek	1540
előfizetés	1540
előfizetői tartalom	1540
előfizetőknek	1540
előfizetőként megoszthatja a cikket	1546
előző	1555
előző cikk	1553
emlékeztess később	1537
empfehlungen für sie	629
en este artículo	1114
en çok okunan	2950
en çok okunan haberler	2950
en çok okunanlar	2950
endast för dig som är prenumerant	2870
endast för medlemmar	2870
endast nödvändiga	2860
endast nödvändiga cookies	2860
endre tekststørrelse	2205
engangsbeløb	413
engangsbeløp	2186
engångsgåva	2779
enllaç copiat	289
ensemble, faisons vivre un média libre	1413
enthält werbung	558
enviar comentário	2362
enviar corrección	1110
envoyer à un ami	1360
envoyer à un proche	1360
envoyez-nous vos témoignages	1395
eredeti megjelenítése	1556
eredmények	1556
erinnern sie mich später	526
erről bővebben itt írtunk	1555
erről is írtunk	1553
erről itt írtunk bővebben	1555
erscheint täglich	615
erscheint wöchentlich	615
es gratis y solo te llevará un minuto	1152
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	615
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	694
escreva um comentário	2362
escriu el teu correu electrònic	283
esi pirmais, kas komentē	1907
esimene kuu # €	1168
esta funcionalidad es sólo para registrados	1080
esta matéria foi útil para você	2386
esta notícia foi útil	2386
este espaço é moderado pela redação	2394
este resumo foi útil	2386
estás de acuerdo? vota	1146
ethvert bidrag hjælper	497
etický kodex redakce	395
ett fel har uppstått	2873
ett fel uppstod. försök igen senare	2873
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	694
evaluează rețeta	61
evästeasetukset	1276
evästeet	1276
exclusiv pentru abonați	2452
exklusiv für abonnenten	692
exklusiv für mitglieder	692
exklusivt för medlemmar	2870
exklusivt för prenumeranter	2870
experimente grátis por um mês	2403
externt innehåll	2860
externí obsah	376
ez is érdekelhet	1553
ez is érdekelheti	1553
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1553
ezt olvasta már	1553
ezt olvastad már	1553
eén keer toestaan	2062
ești de acord? votează	2440
ești deja abonat	2460
ești deja abonată	2460
""", 'f': """
facebook'ta paylaş	2943
facebookでシェア	1754
facebookでシェアする	1754
faktureras årligen	2870
faktureres årlig	2188
faktureres årligt	499
faça login	2340
faça uma pergunta sobre esta reportagem	2386
fes una donació	259
fiecare donație contează	2451
fiecare leu contează	2451
film jest niedostępny w twoim kraju	2300
film nie jest już dostępny	2300
film niedostępny	2300
fizetett hirdetés	87	1548
fiók létrehozása	1540
fiókom	1540
forstået	442
forstått	2127
forstør	505
forstør billede	441
forstør billedet	505
forstørr	2194
forstørr bilde	2126
forstørr bildet	2194
fortsett uten å slå av	2185
fortsett uten å støtte	2098
fortsätt läsa efter annonsen	2796
fortsätt med apple	2870
fortsätt med e-post	2870
fortsätt med facebook	2870
fortsätt med google	2870
fortsätt utan att stänga av	2867
fortsätt utan att stödja	2778
fortsæt med apple	499
fortsæt med at læse	429
fortsæt med e-mail	499
fortsæt med facebook	499
fortsæt med google	499
fortsæt uden at slå fra	496
fortsæt uden at støtte	412
fotogalería	1114
fotoğraflari görmek için tiklayin	2952
fra vores annoncører	517
fra vår butikk	2176
fra våre partnere	2206
friss hírek	1553
fråga vår ai om artikeln	2800
från vår butik	2856
från våra annonsörer	2888
från våra partner	2888
frühbucher-tickets	680
frühbucherrabatt sichern	680
fuld skærm	491
fuldskærm	441
fullskärm	2862
fyll i fältet	2873
fäll ihop	2808
fäll ut	2808
fältet är obligatoriskt	2873
få adgang	416
få artiklen læst op	425
få de vigtigste nyheder hver morgen	421
få de viktigaste nyheterna varje morgon	2787
få de viktigste nyhetene hver morgen	2107
få læst artiklen op	491
få notifikationer	494
få notiser	2865
få nyheder på mail	421
få nyheter på e-post	2107
få nyheter på mejlen	2787
få overblikket her	441
få tilgang	2102
få varsel når vi skriver om dette	2126
få varsler	2183
följ	2793
följ det här ämnet	2886
följ direktrapporten	2876
följ författaren	2886
följ journalisten	2886
följ liverapporten	2876
följ oss	2793
följ skribent	2793
följ skribenten	2886
följ ämne	2886
följ ämnen	2886
följ ämnet	2793
följer	2886
för prenumeranter	2782
förderer werden	527
fördermitglied werden	527
föregående	2807
föregående artikel	2804
föregående bild	2876
föregående sida	2876
förnamn	2874
förstora	2807
förstora bild	2876
förstora bilden	2876
försök igen senare	2873
føj til foretrukne kilder	515
føj til mine emner	515
følg	426	2112
følg dette emne	515
følg dette temaet	2204
følg direkte	2194
følg direktesenteret	2194
følg emne	426
følg emnet	2204
følg forfatter	2204
følg forfatteren	2204
følg ikke længere	515
følg journalist	2204
følg journalisten	2204
følg liveblog	505
følg livebloggen	505
følg os	426
følg oss	2112
følg sagen her	441
følg saken direkte	2194
følg skribent	515
følg skribenten	515
følg tema	2112
følg temaet	2204
følg temaet og få varsel	2126
følger	2204
für abonnenten	532
für den newsletter anmelden	540
für dich empfohlen	629
für sie empfohlen	629
für sie entstehen keine mehrkosten	630
fă o donație	2414
fără obligații	2452
fără tine nu putem	2451
""", 'g': """
galerie schließen	697
galerie öffnen	697
galeriyi aç	2952
galeriyi görmek için tiklayin	2952
galéria	1555
galéria megtekintése	1555
garanta já o seu ingresso	2388
gaver kan trækkes fra i skat	497
ge en engångsgåva	2868
ge en gåva	2868
ge återkoppling	2882
gefällt mir	708
gefällt mir nicht	708
gelesen von einer künstlichen stimme	685
gem til læseliste	425
genindlæs siden	496
genişlet	2953
giriş	2936
giriş yap	2936
giriş yapin	2936
giriş yapin veya üye olun	2936
giv et beløb	497
giv et engangsbeløb	497
giv os feedback på artiklen	433
già abbonato	1665
già registrato	1665
gjenstående tid	2180
gjenstående tid #	2180
gjenstående tid -#	2180
gli articoli più letti	1730
glömt ditt lösenord	2870
glömt lösenord	2782
glömt lösenordet	2870
godkänn	2797
godkänn alla	2797
godkänn alla cookies	2860
godkänn och fortsätt	2860
godkänn och visa	2860
gorące tematy	2240
gracias por tu opinión	1139
großansicht	697
gràcies per la teva opinió	275
gràcies per votar	275
gràcies, ja estàs subscrit	283
guardar artículo	1099
guardar para después	1159
guardar para leer después	1159
gå ikke glip af	438
gå ikke glip af noget	421
gå ikke glipp av noe	2107
gå til forsiden	2194
gå til hovedindhold	505
gå til indhold	441
gå til innhold	2194
gå til liveblog	505
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	484
gå til shop	487
gå til toppen	505
gå till receptet	61
gåvolänk	2887
gérer les cookies	1367
gérer les préférences	1397
gérer mes alertes	1407
gérer mes choix	1367
gérer vos préférences de cookies	1397
góp ý	3096
gör quizzet	2853
gör testet	2853
gündem	2950
günün haberleri	2950
günün özeti	2950
głosuj	2293
głośność	2301
gợi ý	3097
gửi	3096
gửi bình luận	3096
gửi cho bạn bè	3123
gửi email	3087
gửi ý kiến	3096
""", 'h': """
haber bülteni	2973
haber güncelleniyor	2952
haberi arkadaşina hediye et	2943
hai già un account	1665
hantera inställningar	2860
har du sett något	2879
harici içerik	2952
haritayi aç	2953
has arribat al límit d'articles gratuïts	287
has iniciado sesión	1137
hasznos volt az összefoglaló	1552
hasznosnak találta a cikket	1552
hasło	2309
havi támogatás	1538
hayir teşekkürler	2934
hayir, teşekkürler	2934
haz una pregunta sobre este artículo	1139
he leído y acepto la política de privacidad	1152
he llegit i accepto la política de privacitat	272
hela artikeln fortsätter nedan	2796
helskärm	2862
helskärmsläge	2862
hepsini gör	2952
hesap oluştur	2936
hi estàs d'acord? vota	275
hiba jelentése	1556
hibát talált	1552
hier reinhören	605
hinweis schließen	526
hirdetés	1548
hirdetés bezárása	1548
hirdetés, görgessen tovább	1548
hjälp oss att rätta fel	2800
hlasovalo # lidí	371
hlasovalo # čtenářů	371
hlasovat v anketě	371
hlavné správy	2664
hlavní stránka	392
hlavní zprávy	316
ho già donato	1659
hoje não	2335
hoppa till huvudinnehåll	2876
hoppa till innehåll	2807
hoppa till innehållet	2876
hoppa över inlägg från facebook	2807
hoppa över inlägg från instagram	2807
hoppa över inlägg från x	2807
hozzászólok	1552
hozzászólás	1552
hozzászólások	1552
hozzászólások megtekintése	1552
hrát	371
hrát teď	371
hver krone hjælper	497
hver krone tæller	497
hvert bidrag hjælper	497
hylkää	1276
hylkää kaikki	1276
hyppää reseptiin	61
hyväksy	1276
hyväksy evästeet	1276
hyväksy kaikki	1276
hämta på google play	2864
här kan du kommentera artikeln	2800
håll dig uppdaterad	2787
håll mig inloggad	2870
hírfolyam	1553
hírlevelek	1558
hírlevél	1558
hírlevél-feliratkozás	1558
hören sie diesen artikel	605
hør saken	2111
""", 'i': """
i den här artikeln	2876
i più commentati	1691
i più letti	1691
i più letti della settimana	1730
i più visti	1691
iba pre predplatiteľov	2660
ich unterstütze schon	526
identifícate	1156
ielogojies, lai komentētu	1907
ienākt	1901
iesakām	1903
ihre meinung zählt	564
ihre stimme wurde gezählt	677
ikke abonnent ennå	2188
ikke gå glipp av	2123
ikke nå	2098
il tuo browser non può riprodurre il video	1708
il tuo commento sarà pubblicato dopo l'approvazione	1718
iletişim	2949
ilgili içerikler	2950
ilginizi çekebilecek haberler	2950
ilginizi çekebilir	2950
ilmoita asiavirheestä	1280
ilmoita virheestä	1280
imię	2312
imię i nazwisko	2312
imprimir artículo	1159
imprimir esta matéria	2405
in bài	3087
in bài viết	3087
in công thức	61
in trang này	3123
inbäddat innehåll	2860
indhold fra annoncør	517
indholdet er ikke tilgængeligt	489
indlæg fra facebook	441
indlæg fra instagram	441
indlæs flere	441
indlæs indhold	489
indlæs opslag	489
indlæs video	489
indlæser afspiller	491
indlæser video	491
indtast beløb	497
inga kommentarer än	2884
ingen åsikt	2854
ingresá	1156
ingyenes regisztráció	1540
inicia sesión	1080
inicia sessió	260
iniciar sesión	1080
iniciar sesión con apple	1156
iniciar sesión con facebook	1156
iniciar sesión con google	1156
iniciar sessão	2340
inicie sesión	1080
inläst av en syntetisk röst	2862
inne artykuły	2240
innehåll från annonsör	2888
innehåll från våra partner	2888
innehållet kan inte visas	2860
innhold fra annonsør	2131
innhold fra våre annonsører	2206
innhold fra våre partnere	2206
inscription à la newsletter	1350
inscrivez-vous à notre newsletter	1350
insira o seu endereço de email	2398
instalează aplicația	2446
inställningar	2797
inte prenumerant än	2870
integritetsinställningar	2860
introduce un email válido	1152
intră în cont	2415
invítanos a un café	1075
início	2369
ir para o conteúdo	2369
ispiši	2603
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2973
istediğiniz zaman iptal edin	2936
izbor uredništva	2723
izdrukāt	1906
izmēģini # dienas bez maksas	1901
içeriğe geç	2952
iş birliği	2945
išbandykite # dienų nemokamai	1860
išorinis turinys	1878
išsaugoti	1865
išsaugoti straipsnį	1865
""", 'j': """
j'ai déjà donné	1331
j'ai déjà un compte	1341
ja hi estàs subscrit	287
ja hi estàs subscrit? entra	287
ja n'ets subscriptor? inicia sessió	260
ja tens compte? inicia sessió	287
ja, gärna	2865
ja, slå på	2865
jaa twitterissä	1273
jaa x:ssä	1273
jag förstår	2797
jag har stängt av annonsblockeraren	2867
jag har stängt av den	2867
jag har stängt av min annonsblockerare	2867
jag stödjer redan	2778
jaga sõbraga	1173
jak chronimy nasze źródła	2317
jak chronimy źródła	2317
jak chráníme své zdroje	395
jak chráníme zdroje	395
jak vypnout blokování reklam	383
jak wyłączyć adblocka	2305
jak wyłączyć blokowanie reklam	2305
jakość	2301
jaunākie	1903
jautā mākslīgajam intelektam	1907
javascript er slået fra	491
javascript er slått av	2180
javascript je vypnutý	378
javascript jest wyłączony	2300
javascript måste vara påslaget	2862
javascript är avstängt	2862
javascript är inaktiverat	2862
javascript отключен	2559
javascript отключён	2559
je commande ce numéro	1401
je gère mes cookies	1367
je soutiens déjà	1331
jede spende zählt	619
jede unterstützung hilft	690
jeder beitrag zählt	619
jeder euro zählt	619
jederzeit kündbar	692
jednorázový dar	384
jednorázově	300
jeg forstår	2116
jeg har slået den fra	496
jeg har slået min adblocker fra	496
jeg har slått av annonseblokkering	2185
jeg har slått den av	2185
jeg støtter allerede	412	2098
jegyek itt kaphatók	1555
jelentkezzen be vagy regisztráljon	1540
jen nezbytné cookies	376
jen pro předplatitele	301
jesteś już prenumeratorem	2308
jesteś już subskrybentem	2308
jetzt angebot wählen	624
jetzt anhören	553
jetzt reinhören	605
jetzt rätseln	677
jetzt unterstützen	527
ještě nemáte předplatné	386
ještě nemáte účet	386
jiná částka	384
již jste hlasovali	371
již mám předplatné	301
jméno	390
jméno a příjmení	390
jobs in ihrer nähe	603
još vesti	2600
još vijesti	2600
jste už předplatitel	386
junte-se à conversa	2394
jurnalismul de calitate costă	2451
juttu jatkuu kuvan jälkeen	1275
juttu jatkuu mainoksen jälkeen	1275
juttu jatkuu videon jälkeen	1275
juttua päivitetään	1275
jutun lukee koneääni	1273
jutun lukee tekoälyääni	1273
jutun voi myös kuunnella	1273
już głosowałeś	2292
już obserwujesz	2324
już wspieram	2214
już wyłączyłem	2305
já doei	2335
já nas bancas	2388
já sou apoiador	2335
já sou assinante	2340
já tem conta	2340
já tem uma conta	2340
já é assinante? faça login	2340
já é subscritor	2403
já é subscritor? inicie sessão	2403
jährlich	693
jährlich abgerechnet	692
jährliche abrechnung	692
jährliche zahlung	692
jätä kommentti	1280
jūsų el. paštas	1885
jūsų el. pašto adresas	1885
""", 'k': """
k tématu	316
k téme	2664
kakinställningar	2860
kapcsolódó	1553
kapcsolódó cikk	1553
kapcsolódó cikkek	1553
kapcsolódó tartalom	1553
kapcsolódó témák	1553
karte öffnen	572
kas kokkuvõte oli kasulik	1174
kategóriák	1553
katso kuvat tästä	1283
katso myös	1281
katso video tästä	1283
katso video yltä	1283
kaupallinen yhteistyö	87	1275
kaydiniz için teşekkürler	2973
każda wpłata pomaga	2306
każda wpłata się liczy	2306
każda złotówka pomaga	2306
każda złotówka się liczy	2306
każde wsparcie się liczy	2306
každá koruna pomáhá	384
každá koruna se počítá	384
každý dar pomáhá	384
každý pátek. zdarma. bez spamu	389
každý příspěvek pomáhá	384
každý příspěvek se počítá	384
kdykoliv můžete zrušit	386
keresés	1555
kezdőlap	1555
không phải bây giờ	3080
không, cảm ơn	3080
ki kan gjøre feil	2200
ki-antworten können fehler enthalten	705
ki-übersetzung	706
ki-übersicht	599
kijelentkezés	1540
kingi artikkel sõbrale	1173
kinyitás	1556
kipróbálom	1540
kirjaudu sisään	1266
kirjoita sähköpostiosoitteesi	1269
kjøp abonnement	2102
kjøp billett	2176
kjøp billetter	2176
kjøp billetter her	2176
kjøp boka	2176
kjøp boken	2176
kjøp her	2176
kjøp lisens	2198
kjøp nå	2176
kjøp rettigheter	2198
kjøp tilgang	2102
klausies podkāstu	1908
klausies podkāstu šeit	1908
klausies šo rakstu	1906
klausies šo rakstu (# min	1906
klausykite tinklalaidės	1867
klausykite tinklalaidės čia	1867
klausykitės straipsnio	1865
klausīties	1906
klausīties rakstu	1906
kliknij, aby powiększyć	2314
kliknutím zvětšíte	392
klippet er ikke længere tilgængeligt	491
klippet är inte längre tillgängligt	2862
ključne besede	2723
ključne reči	2600
ključne riječi	2600
klíčová slova	316
kodex diskutujících	400
kokeile # päivää maksutta	1266
kolačići	2616
kom ihåg mig	2870
komentavimas išjungtas	1866
komentavimo taisyklės	1866
komentáre	2667
komentář	315
komentáře	315
komentāri	1901
komentēt	1901
komentēšana ir slēgta	1907
komentēšanas noteikumi	1907
komerčné oznámenie	2663
komerční obsah	404
komerční prezentace	404
komerční sdělení	87	311
komerční článek	404
kommentar gelöscht	707
kommentarer blir gjennomgått før publisering	2126
kommentarerna förhandsmodereras	2800
kommentarerna är stängda	2884
kommentek megtekintése	1552
kommentelési szabályzat	1552
kommentér	433
kommersiellt innehåll	2888
kontakt z redakcją	2317
kontakta författaren	2876
kontynuuj bez wyłączania	2305
koostöö	1177
kopiera gåvolänk	2887
kopiera länk	2792
kopiera länken	2792
kopiering förbjuden	2880
kopijuoti nuorodą	1860
kopiraj povezavo do članka	2726
kopiér link	425
kopiér linket	425
kopírovat odkaz	308
kopírovať odkaz	2667
kopírování zakázáno	396
kopēt saiti	1901
korzyść dla prenumeratorów	2295
korábban írtunk róla	1553
kostenlos und jederzeit kündbar	694
koupit aktuální vydání	374
koupit lístky	374
koupit nyní	374
koupit časopis	374
kreiraj račun	2593
kreuzworträtsel	678
krzyżówka	2293
kullanim koşullari	2946
kun nødvendige	2178
kun nødvendige cookies	489
kup dostęp	2218
kup książkę	2295
kup licencję	2318
kup licencję na publikację	2318
kup tę książkę	2295
kupi naročnino	2719
kupte nám kávu	384
kuula taskuhäälingut	1175
kuuntele podcast tästä	1283
kvíz dne	371
kysy tekoälyltä	1280
käyttöehdot	1276
kérdezze ai-asszisztensünket	1552
kérem a hírlevelet	1558
később	1537
kích thước chữ	65
köp	2782
köp biljett	2856
köp biljetter	2856
köp biljetter här	2856
köp boken	2856
köp boken här	2856
köp din biljett	2856
köp här	2856
köp licens	2880
köp rättigheter	2880
köszönjük a feliratkozást	1558
köszönöm, nem	1537
következő	1555
következő cikk	1553
køb abonnement	416
køb adgang	416
køb billet	487
køb billet her	487
køb billetter	487
køb billetter her	487
køb bogen	487
køb bogen her	487
køb her	487
køb licens	509
køb nu	487
køb rettigheder	509
kúpiť predplatné	2660
küfür, hakaret içeren yorumlar onaylanmamaktadir	2949
küldje el barátjának	1546
küldés	1546
küldés e-mailben	1546
külső tartalom	1555
künye	2946
küpsiste seaded	1186
küsi tehisarult	1174
kā tev patika raksts	1907
kā tu domā? balso	1908
ką manote? balsuokite	1867
křížovka	372
""", 'l': """
la discussione è chiusa	1687
la nota continúa después del anuncio	1105
la rédaction vous conseille	1374
la sélection de la rédaction	1374
ladda inlägg	2860
ladda inlägget	2860
ladda innehåll	2860
ladda innehållet	2860
ladda ned på google play	2864
lahjoita artikkeli ystävälle	1273
lai komentētu, ielogojies	1907
lai komentētu, pieslēdzies	1907
las más leídas	1114
las más leídas de hoy	1160
las noticias más leídas	1160
lasi arī	1903
lasi komentārus	1907
lasi tālāk	1901
lasi vairāk šeit	1908
lasi vēl	1903
lasiet arī	1903
lasiet vēl	1903
last inn siden på nytt	2185
last siden på nytt	2185
lasă un comentariu	2426
lasīt komentārus	1907
lasīt tālāk	1908
lasīt vairāk	1908
lasīt vēlāk	1906
lasītākie	1903
lataa lisää	1283
lautstärke	686
lavet ved hjælp af ai	511
le choix de la rédaction	1374
le journal numérique	1341
le lien a été copié	1417
le lien a été copié dans le presse-papiers	1417
le notizie più lette	1730
le più lette	1691
lea también	1114
lee sin límites	1156
lee también	1114
leer artículo completo	1117
leer más	1117
leer también	1114
legfrissebb hírek	1553
leggi di più	1694
leggi più tardi	1729
legnépszerűbb	1553
leia a matéria completa	2406
leia as notícias no aplicativo	2396
leia também	2366
len pre predplatiteľov	2660
les choix de la rédaction	1374
les den først i appen	2182
les først i appen	2182
les lecteurs ont aussi consulté	1418
les més llegides	290
les også	2123
les plus commentés	1374
les plus partagés	1374
les prix indiqués sont susceptibles d'évoluer	1401
les våre debattregler	2119
li e aceito a política de privacidade	2398
libovolná částka	384
licencja na publikację	2318
liczy się każda wpłata	2306
liczy się każda złotówka	2306
lien copié	1360
lien copié dans le presse-papiers	1417
lietošanas noteikumi	1918
liitudes nõustud kasutustingimustega	1193
liity jäseneksi	1265
lineでシェア	1754
lineでシェアする	1783
lineで送る	1754
link a vágólapra másolva	1546
link bài gốc	3123
link copiado para a área de transferência	2405
link kopiëren	1963
link másolva	1546
link másolása	1546
link został skopiowany	2325
lire la suite pour #€	1341
lire la vidéo	1377
lire à haute voix	1360
lire également	1374
lisätiedot	1284
lisää aiheesta	1281
liên hệ	3096
liên quan	3097
ljud på	2862
ljudet är ai-genererat	2862
llegeix sense límits	287
llegeix també	263
llegir més	290
lo + leído	1114
lo más comentado	1114
lo más compartido	1114
lo más leído	1114
lo más popular	1114
lo más visto	1114
lo más visto hoy	1160
lo último	1114
locuri de muncă	2442
loe lähemalt	1175
loe lähemalt siit	1175
logi sisse või loo konto	1168
los lectores también leyeron	1160
luba kõik	1186
lubię to	2228	2323
lucrează cu noi	2442
lue keskustelun säännöt	1280
lue lisää	1281
lue lisää aiheesta	1281
lue myöhemmin	1273
lue myös	1281
lugu jätkub pärast reklaami	1177
lugu täieneb	1175
lui écrire	1395
luštit	371
luštit křížovku	371
lyd på	2180
lägg till i mina ämnen	2886
lägg till oss som föredragen källa	2886
lägg till som föredragen källa	2886
lähetä sähköpostilla	1273
lämna en kommentar	2800
lämna ett svar	2884
lämna feedback	2882
längd	2863
längd #	2863
länk kopierad	2792
länken har kopierats	2887
länken kopierad	2792
länken är kopierad	2792
läs den först i appen	2864
läs dokumentet	2808
läs domen	2808
läs först i appen	2864
läs hela	2876
läs hela artikeln	2807
läs hela texten	2807
läs hela texten här	2807
läs in sidan igen	2867
läs kommentarer	2800
läs mer	2804	2807
läs mer om	2804
läs mindre	2876
läs också	2804
läs senare	2792
läs transkription	2862
läs utan annonser	2888
läs vidare	2782	2804
läs våra kommentarsregler	2800
läs även	2804
läsarerbjudande	2856
läsarerbjudanden	2856
läsarfrågan	2853
läsarresa	2856
läsarresor	2856
lästid	2807
lästid # min	2807
lås artiklen op	499
lås op	416
lås op for artiklen	499
lås opp artikkelen	2102
lås opp saken	2102
lås upp	2870
lås upp artikeln	2782
låst artikel	2870
låst innehåll	2870
læg en kommentar	513
læg i kurv	487
læg i kurven	487
længde #	492
læs debatreglerne	433
læs debatreglerne her	433
læs den først i appen	493
læs først i appen	493
læs hele artiklen	441
læs i appen	493
læs kommentarer	433
læs mere	438	441
læs mere om	438
læs mindre	505
læs også	438
læs også disse artikler	438
læs senere	425
læs transskription	491
læs uden annoncer	517
læs uden grænser	499
læs uden reklamer	517
læs videre	416	438
læs vores regler for debatten	433
læserrejse	487
læserrejser	487
læsertilbud	487
læsetid # min	441
læst op af en syntetisk stemme	491
lên đầu trang	3099
líbí se mi	401
lös korsordet	2853
lösenord	2871
løs krydsord	484
løs krydsordet	484
løs kryssordet	2173
lưu	3087
lưu bài	3087
lưu bài viết	3087
lưu bài để đọc sau	3123
lưu công thức	61
lấy link	3123
""", 'm': """
magari più tardi	1659
mai târziu	2413
mainos päättyy	1275
mais notícias	2366
maksettu sisältö	1275
mam już konto	2308
mam prenumeratę	2308
manşetler	2950
maschinell übersetzt	705
maschinelle übersetzung	706
maskinoversættelse	512
maskinöversatt	2882
maskinöversättning	2883
masquer la publicité	1401
masz już konto	2218
masz już konto? zaloguj się	2218
masz włączonego adblocka	2305
materialet er vernet etter åndsverkloven	2198
materialet är skyddat enligt lagen om upphovsrätt	2834
materiał komercyjny	2326
materiał niedostępny	2300
materiał partnera	2232
materiał partnerski	2326
materiał promocyjny	2232
materiał płatny	2326
materiał sponsorowany	2232
materiał wideo niedostępny	2300
materiał zewnętrzny	2232
matéria exclusiva para assinantes	2403
matérias relacionadas	2366
media społecznościowe	2229
medlemsförmån	2856
megnyitás	1556
megnézem	1555
megosztás	1546
megosztás a facebookon	1546
megosztás facebookon	1546
megosztás twitteren	1546
mehr für dich	629
mehr für sie	629
meld deg av når som helst	2191
meld deg på	2107
meld deg på nyhetsbrevet	2107
meld meg på	2191
mentions légales	1367
mentés	1546
mentés későbbre	1546
menú	1117
menü	571	698	1555	2952
menü schließen	571
menü öffnen	571
mer från	2804
mer läsning	2804
merci d'avoir voté	1405
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1713
mest läst	2804
mest lästa	2804
mest læst	438
mest læste	438
mest populär	2871
mest populärt	2871
mest populær	500	2189
mest populære	500	2189
mi-összefoglaló	1555
mida sina arvad? hääleta	1175
miejscowość	2312
miesięcznie	2309
mina ämnen	2886
minn meg på det senere	2098
mira el vídeo	281
mit ki übersetzt	705
mit paypal unterstützen	690
mitä mieltä olet? äänestä	1283
modalità di pagamento	1663
moderálási elvek	1552
modifică preferințele cookie	2437
modifier mes préférences	1397
modtag en notifikation, når vi skriver om emnet	441
mogoče kasneje	2730
mogą cię zainteresować	2240
mohlo by se vám líbit	316
mohlo by vás také zajímat	316
mohlo by vás tiež zaujímať	2664
mohlo by vás zajímat	316
mohlo by vás zaujímať	2664
moje témata	402
monatlich kündbar	624
mostra aquesta publicació a instagram	272
mostra di più	1694
mostra'n més	264
mostrar conteúdo externo	2384
mostrar más	1117
mot de passe oublié	1341
mots clés	1374
mots-clés	1374
może cię zainteresować	2240
może później	2214
możesz zrezygnować w każdej chwili	2308
možda kasnije	2608
možda vas zanima	2600
možda će vas zanimati	2600
možno neskôr	2671
možná později	299
muistuta myöhemmin	1264
mulțumim pentru feedback	2440
mulțumim, te-ai abonat cu succes	2447
mutass többet	1555
muut lukivat myös	1281
myöhemmin	1264
mám předplatné	386
mám vypnuto	383
mám účet	386
már előfizető	1540
más	1117
más artículos	1114
más artículos del autor	1133
más detalles	1118
más en	1114
más historias	1114
más información	1114
más leídas	1114
más leído	1114
más leídos	1114
más noticias	1114
más opciones	1107
más sobre este tema	1114
más tarde	1074
más vistas	1114
más vistos	1114
mások ezt olvassák	1553
mások ezt olvasták	1553
másolás	1546
máte již účet	301
máte předplatné? přihlaste se	301
máte tip	395
máte už účet	386
máte zapnutý adblock	383
märksõnad	1170
månadsgåva	2779
månadsvis	2871
månadsvis betalning	2870
månedlig	2189
månedlig betaling	2188
månedlig gave	2099
månedlig støtte	497
månedligt	500
månedligt bidrag	413
måske senere	412
måske vil du også kunne lide	438
més informació	263
més llegides	263
més notícies	290
método de pago	1078
métodos de pagamento	2338
métodos de pago	1078
mākslīgā intelekta kopsavilkums	1908
mă abonez	2447
mărime text	65
město	390
měsíční dar	384
měsíční platba	386
měsíční předplatné	386
měsíčně	387
můj účet	301
mới nhất	3097
mở	3100
mở khóa bài viết này	3123
mở rộng	3099
""", 'n': """
na górę	2314
na hlavní stránku	392
na stránku darů	384
na začátek	392
na żywo	2301
nabídka pro čtenáře	374
nadaljevanje članka pod oglasom	2722
nahlásit	401
nahlásit chybu	315
nahlásit komentář	400
nahlásit příspěvek	400
nahlásit reklamu	404
nahlásiť chybu	2667
najchętniej czytane	2240
najchętniej czytane dziś	2240
najczęściej czytane	2240
najczęściej czytane artykuły	2240
najnovejše	2723
najnovejše novice	2723
najnoviji članci	2600
najnovšie	2664
najnovšie správy	2664
najnovšie články	2664
najnowsze artykuły	2240
najnowsze wiadomości	2240
najčitanije	2600
najčitanije vesti	2600
najčitanije vijesti	2600
najčitanije vijesti dana	2600
najčítanejšie	2664
najčítanejšie články	2664
najčítanejšie články dňa	2664
napišite komentar	2726
napište autorovi	392
napište do redakce	395
napište komentář	400
napište redakci	395
napsat komentář	315
naročena vsebina	2722
naročite se	2718
naročnina	2718
naskenujte qr kód	380
naskenujte qr kód a stáhněte si aplikaci	380
nastala chyba. zkuste to prosím znovu	389
nastavení	312
nastavení cookies	312
nastavení ochrany soukromí	376
nastavení soukromí	376
nastavi čitanje	2652
nastavi čitati	2652
nastavit jako preferovaný zdroj	402
nastavit upozornění	381
nastavite čitanje	2652
nastavite čitati	2652
nastavitve piškotkov	2738
następna strona	2243
następne wideo	2300
następne zdjęcie	2314
następny	2243
następny artykuł	2240
następny film	2300
natisni članek	2726
naudojimo taisyklės	1878
naujausios žinios	1862
naujienlaiškis	1885
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
nem, köszönöm	1537
nemám názor	372
nemám účet	386
nemáte předplatné	386
nemáte účet	386
nenhum comentário	2362
neplatná e-mailová adresa	389
neplatný e-mail	389
nepovinné	390
neueste beiträge	568
nevím	372
nhắc tôi sau	3080
nie dziękuję	2214
nie dziś	2214
nie możemy pokazać tej treści	2298
nie możemy wyświetlić tej treści	2298
nie można odtworzyć filmu	2300
nie można odtworzyć wideo	2300
nie można wyświetlić tej treści	2298
nie pamiętam hasła	2308
nie pamiętasz hasła	2218
nie udało się załadować filmu	2300
nie ďakujem	2671
nie, dziękuję	2214
nie, ďakujem	2671
nieprawidłowy adres e-mail	2311
noe gikk galt, prøv igjen	2191
noe gikk galt, prøv igjen senere	2191
noe gikk galt. prøv igjen	2191
noe gikk galt. prøv igjen senere	2191
noget gik galt, prøv igen	502
noget gik galt, prøv igen senere	502
noget gik galt. prøv igen	502
noget gik galt. prøv igen senere	502
només els subscriptors poden comentar	275
norėdami komentuoti, prisijunkite	1866
nosūti draugam	1906
nosūtīt draugam	1906
nosūtīt e-pastā	1906
noteで書く	1754
notre sélection	1374
notre sélection d'articles	1418
notícias relacionadas	2366
notícias relacionadas que podem lhe interessar	19
notícies destacades	290
notícies relacionades	263
nu ai cont? înregistrează-te	2452
nu mulțumesc	2413
nu på google play	493
nu, mulțumesc	2413
nur für mitglieder	692
nyaste först	2884
nyeste først	2202
nyhetsdøgnet	2123
nyní na google play	380
nyní ne	381
nyomtatás	1546
não perca	2366
não, obrigada	2335
não, obrigado	2335
nächste seite	571
nächster artikel	568
nächstes bild	697
nächstes foto	697
nächstes video	685
näita kõiki	1176
näita rohkem	1175
näita veel	1175
näita vähem	1176
näköislehti	1266
nästa	2807
nästa artikel	2804
nästa bild	2876
nästa sida	2876
nästa video	2862
näytä alkuperäinen	1284
näytä kaikki	1283
näytä kartta	1284
näytä kommentit	1280
näytä käännös	1284
näytä lisää	1283
näytä sisältö	1276
näytä tiedot	1284
näytä tulokset	1284
näytä vähemmän	1284
något gick fel	2874
något gick fel, försök igen	2873
något gick fel, försök igen senare	2873
något gick fel. försök igen	2873
något gick fel. försök igen senare	2873
næste	441
næste artikel	438
næste billede	505
næste side	505
næste video	491
népszerű	1553
nézze meg galériánkat	1555
nézze meg képeinket	1555
nõustun	1186
nõustun kõigiga	1186
nøgleord	438
nāc strādāt pie mums	1908
něco se pokazilo	390
něco se pokazilo, zkuste to znovu	389
něco se pokazilo. zkuste to prosím později	389
něco se pokazilo. zkuste to znovu	389
nổi bật	3097
nội dung quảng cáo	3125
nội dung tài trợ	3092
""", 'o': """
o que achou desta notícia	2386
o vídeo começará em alguns segundos	2384
obligatoriskt fält	2873
obnovit stránku	383
obnovte stránku	383
obsah je chráněn autorským zákonem	396
obsah našich partnerů	404
obsah není dostupný	376
obsah vytvořený ai	398
obsah článku	392
obserwuj autorkę	2324
obserwujesz już tego autora	2324
ocenite članak	2603
ocenite članek	2726
oceń jakość artykułu	2320
oceń przepis	61
ochrana osobních údajů	312
ochrana osobných údajov	2678
ocijenite članak	2603
ocorreu um erro ao carregar o vídeo	2384
ocultar anúncio	2388
od naszych partnerów	2326
od našich partnerů	404
od nejnovějších	400
od nejstarších	400
od partnerů	404
odblokuj artykuł	2308
odblokuj dostęp	2308
odblokuj treść	2298
oddaj głos	2292
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
odhlásiť sa	2660
odhlášení kdykoliv	389
odkaz byl zkopírován	403
odkaz skopírovaný	2667
odkaz zkopírován	308
odkleni članek	2719
odklenite celoten članek	2719
odmietnuť	2678
odmietnuť všetko	2678
odmítnout	312
odmítnout vše	312
odporúčame	2664
odporúčame prečítať	2664
odporúčame tiež	2664
odporúčané články	2664
odpovědět	315	401
odrzuć	2233
odrzuć wszystkie	2233
odrzuć wszystko	2298
odtwarzacz wideo jest ładowany	2300
odtwórz	2243
odtwórz film	2300
odtwórz wideo	2300
odśwież stronę	2305
odštampaj	2603
odštampaj recept	61
odštampaj članak	2603
oferta dla czytelników	2295
oferta dla prenumeratorów	2295
oferă acest articol cadou	2454
offre spéciale	1341
offrez-nous un café	1332
offrici un caffè	1660
oglasno sporočilo	87	2722
ogłoszenie	2232
ohodnotiť recept	61
ohodnoťte článek	315
ohodnoťte článok	2667
okuma süresi # dk	2952
oliko artikkeli hyödyllinen	1280
oliko juttu hyödyllinen	1280
oliko tiivistelmä hyödyllinen	1280
olvasson korlátlanul	1540
olvasson tovább	1540
olvasta már	1553
olvastad már	1553
olvidaste tu contraseña	1080
online reportáž zde	392
opdatér siden	496
oplæst af en robot	425
oplæst af en syntetisk stemme	491
oplæst af kunstig intelligens	441
oplæst af syntetisk stemme	491
opravy a upřesnění	395
opsig når som helst	416
opsig, når du vil	499
ordsøgning	485
orijinali göster	2953
os leitores também leram	2406
os preços podem variar	2388
osadzona treść	2298
osale küsitluses	1175
osmisměrka	372
ostatnie artykuły	2240
oszczędzasz #%	2309
ota yhteyttä	1280
otevřít	319
otevřít aplikaci	380
otevřít galerii	392
otevřít mapu	319
otevřít v aplikaci	380
otključaj članak	2593
otključajte ceo članak	2593
otključajte cijeli članak	2593
otros artículos	1114
otwórz	2244
otwórz aplikację	2302
otwórz galerię	2314
otwórz mapę	2244
otázka dne	371
outras notícias	19	2366
ouça este conteúdo	2352
oversættelsen er lavet af en maskine	441
""", 'p': """
padovanokite straipsnį	1865
padovanokite straipsnį draugui	1865
page précédente	1377
pagina următoare	2429
pague um café	2336
paiement sécurisé	1339
paldies par pieteikšanos	1925
palun jää viisakaks	1174
pamanīji kļūdu	1907
pamanījāt kļūdu	1907
par šo tēmu	1903
paramètres des cookies	1367
paramétrer	1367
paramétrer les cookies	1367
parašyk komentarą	1866
parašykite komentarą	1866
partajează	2420
partenerii noștri	2427
participez à la conversation	1405
partnerių turinys	1869
partnerski sadržaj	2599
partnerský obsah	404
pasidalinkite šiuo straipsniu	1865
pasitikrinkite žinias	1867
passer la publicité	1365
passer à la recette	61
passwort zurücksetzen	692
pastebėjote klaidą	1866
paylaş	2943
paylaşin	2943
pažiūrėkite vaizdo įrašą	1867
pe aceeași temă	2455
pentru a citi în continuare	2452
per saperne di più	1730
per überweisung spenden	690
pergunte à nossa ia	2386
personvernerklæring	2178
peut-être plus tard	1331
pełny ekran	2300
piedalies aptaujā	1908
piekrist visām	1918
piekrītu	1918
piesakies vebināram	1908
piesakoties tu piekrīti lietošanas noteikumiem	1925
pieslēdzies vai izveido kontu	1901
pieslēdzies, lai komentētu	1907
pieslēgties	1901
pievieno savu komentāru	1907
pievienot komentāru	1901
pirmais mēnesis par # €	1901
pirmas mėnuo tik # €	1860
più lette	1691
più letti	1691
più tardi	1659
piškotki	2738
placená inzerce	87	311
placená spolupráce	404
placený obsah	404
platba ročně	386
platená inzercia	87	2663
plaćeni oglas	87	2599
plaćeni sadržaj	2599
plačana objava	87	2722
plačiau skaitykite čia	1867
plein écran	1377
plus d'actualités	1374
plus de détails	1378
poate mai târziu	2413
podaj prawidłowy adres e-mail	2311
podari članek	2726
podarite ta članek	2726
podaruj artykuł	2218
podaruj dostęp	2325
podaruj ten artykuł	2228
podcast anhören	605
pode ler também	2406
podeli članak	2603
podijeli članak	2603
podmienky používania	2678
podmínky použití	312
podmínky užití	312
podobne artykuły	2240
podobné články	316	2664
podporiť	2659
podporte nezávislú žurnalistiku	2659
podporte nás	2659
podpořit	300
podpořit přes darujme	384
podpořte naši práci	300
podpořte nás	300
podpořte nás na patreonu	384
podpořte nás přes paypal	384
podpořte redakci	300
podrobné nastavení	376
podrži	2592
podrži nas	2592
podržite nas	2592
podržite naš rad	2592
podržite nezavisno novinarstvo	2592
podziel się	2228
podziel się na facebooku	2228
pogledajte još	19
pokaż # odpowiedzi	2322
pokaż galerię	2314
pokaż hasło	2308
pokaż i zaakceptuj	2298
pokaż komentarze	2236
pokaż mniej	2243
pokaż napisy	2300
pokaż odpowiedzi	2322
pokaż oryginał	2244
pokaż podpis	2314
pokaż transkrypcję	2300
pokaż treść	2233
pokaż tłumaczenie	2244
pokaż więcej	2243
pokaż wszystkie	2243
pokaż wszystko	2244
pokaż wyniki	2292
pokaži vsebino	2738
pokloni članak	2603
poklonite ovaj članak	2603
pokračovat bez podpory	299
pokračovat bez vypnutí	383
pokračovat přes apple	386
pokračovat přes facebook	386
pokračovat přes google	386
pokračovat s apple	386
pokračovat s google	386
pokračovať bez podpory	2671
pole obowiązkowe	2311
polecamy również	2240
polecamy także	2240
polecamy też	2240
polecane artykuły	2240
politique de confidentialité	1367
polityka prywatności	2233
polityka sprostowań	2317
política de cookies	1107	2359
política de galetes	272
política de privacidad	1107
política de privacidade	2359
política de privacitat	272
pomůže každá koruna	384
poprzedni artykuł	2240
poprzednie zdjęcie	2314
populární	316
populära artiklar	2804
populärast	2871	2885
populärt	2804
populære	514	2203
populære artikler	438
populære saker	2123
populært	438	2123
populārākie	1903
popüler	2950
popüler haberler	2950
popüler konular	2950
por qué estás viendo esto	1080
poslat jako dárek	403
poslat přes whatsapp	403
poslat příteli	403
poslat tip anonymně	395
poslat zprávu	389
poslať e-mailom	2667
poslušaj vest	2603
poslušaj članak	2603
poslušaj članek	2726
poslušajte članek	2726
postanite naročnik	2718
postanite član	2592	2718
postavke kolačića	2616
postaw kawę	2215
postaw nam kawę	2215
posłuchaj	2228
pour continuer à lire	1414
pourquoi voyez-vous cette publicité	1401
pouze nezbytné	376
pouze pro předplatitele	301
používáte adblock	383
používáte blokování reklam	383
používáte blokátor reklam	383
povezani sadržaj	2600
povezani članci	2600
povezani članki	2723
povinná pole	389
povinné	390
povinné pole	389
povinné údaje	389
povolit upozornění	381
powiązane	2240
powiązane artykuły	2240
powiązane tematy	2240
powiększ	2243
powiększ tekst	2325
powiększ zdjęcie	2243
powrót do góry	2243
powrót do strony głównej	2314
powrót na górę	2314
později	299	382
pozostała część artykułu pod materiałem wideo	2232
pozostały czas	2300
pozostały czas #	2300
pozostały czas -#	2300
pozvěte nás na kafe	384
pozvěte nás na kávu	384
pořídit předplatné	386
pošalji e-mailom	2603
pošalji komentar	2603
pošalji mejlom	2603
pošalji prijatelju	2603
pošalji članak e-mailom	2603
pošaljite komentar	2603
pošlete tip redakci	395
pošlji po e-pošti	2726
pošlji prijatelju	2726
pošlji članek po e-pošti	2726
poštovné zdarma	374
pr članek	2722
praneškite apie klaidą	1866
pranešti apie klaidą	1866
pravidelný dar	384
pravidelně měsíčně	384
pravidlá diskusie	2667
prawa autorskie zastrzeżone	2318
pre predplatiteľov	2660
preberite še	2723
predplatiť	2659
predplaťte si	2659
prejsť na recept	61
prenumerantförmån	2856
prenumerantförmåner	2856
prenumerata nuo # euro per mėnesį	1860
prenumerata nuo # €	1860
prenumerera på vårt nyhetsbrev	2787
prenumeruodami sutinkate su taisyklėmis	1885
prenumeruokite naujienlaiškį	1885
preporučeno	2600
preporučujemo	2600
preporučujemo da pročitate	2600
preporučujemo i	2600
prečítajte si	2664
prečítajte si aj	2664
prețurile pot varia	2442
pridať komentár	2667
prihlásiť	2660
prihlásiť sa	2660
prihvaćam	2616
prihvaćam sve	2616
prijavi grešku	2603
prijať	2678
prijať všetko	2678
prikaži manj	2724
prikaži manje	2601
prikaži sadržaj	2616
prikaži sve	2601
prikaži več	2724
prikaži više	2601
prikaži vse	2724
prima lună gratuită	2452
primește alerte despre acest subiect	2446
printează	2420
printează rețeta	61
pripomenúť neskôr	2671
priporočamo	2723
priporočamo tudi	2723
priporočamo v branje	2723
priporočeno	2723
prisijunkite arba susikurkite paskyrą	1860
prisijunkite prie mūsų komandos	1867
prisijunkite, kad galėtumėte komentuoti	1866
prispieť	2659
privatsphäre verwalten	683
privatsphäre-einstellungen	561
privātuma politika	1918
pro komentování se přihlaste	400
pro předplatitele	301
pro předplatitele výhodněji	374
programmet är inte längre tillgängligt	2862
prohlédnout galerii	392
promocijsko sporočilo	2722
promotivni sadržaj	2599
promotivni članak	2599
promóció	1548
proovi # päeva tasuta	1168
prosimy o wyłączenie adblocka	2305
proč vidím tuto reklamu	404
pročitajte i	2600
pročitajte još	2600
prywatność	2233
przeczytaj całość	2314
przeczytaj cały artykuł	2314
przeczytaj również	2240
przeczytaj także	2240
przeczytaj też	2240
przeczytaj transkrypcję	2300
przejdź bez wsparcia	2214
przejdź do galerii	2314
przejdź do głównej treści	2314
przejdź do oferty	2295
przejdź do przepisu	61
przejdź do płatności	2306
przejdź do quizu	2292
przejdź do serwisu	2233
przejdź do sklepu	2295
przejdź do strony darowizn	2306
przejdź do treści	2243
przejdź do ustawień prywatności	2233
przejdź do wpłaty	2306
przejdź na stronę główną	2314
przekaż # % podatku	2306
przekaż #%	2306
przekaż opinię	2320
przestań obserwować	2324
przetłumaczono automatycznie	2320
przetłumaczono przez ai	2320
przeładuj stronę	2305
prześlij	2312
prześlij opinię	2320
prześlij zdjęcia	2317
przypomnij mi później	2214
przypomnij później	2303
právě se děje	316
präsentiert von	558
précédent	1377
préférences cookies	1367
prélèvement	1340
prémium	1540
próbálja ki # forintért	1540
próxima	2369
próxima página	2369
próximo artigo	2366
prøv # dager gratis	2102
prøv gratis	416	2102
prøv igen senere	502
prøv igjen senere	2191
prøv nu	416
prøv nå	2102
prędkość	2301
prędkość odtwarzania	2300
prを含みます	1783
psč	390
pubblicità	1682
publi-rédactionnel	1365
publicité	1365
publicité - la suite ci-dessous	1365
publicités	1365
pular para o conteúdo	2369
página siguiente	1117
pääuutiset	1281
påkrevd	2192
påkrævet	503
påmelding	2191
påmind mig senere	412
påminn mig senare	2778
później	2214	2304
pārbaudi savas zināšanas	1908
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1911
pērc abonementu	1901
płatna współpraca	2326
płatne miesięcznie	2308
płatne rocznie	2308
płatność miesięczna	2308
płatność roczna	2308
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
qu'avez-vous pensé de cet article	1399
qual o seu nível de satisfação com esta notícia	2386
quellen und weiterführende links	568
queremos conocer tu opinión	1146
queremos saber a sua opinião	2394
questo riassunto ti è stato utile	1710
quieres añadir otro usuario a tu suscripción	1080
quizás más tarde	1074
quizás te interese	1114
quyên góp	3081
quyên góp ngay	3081
qué te ha parecido esta noticia	1146
quên mật khẩu	3082
quảng cáo	3092
quảng cáo - bài viết tiếp tục bên dưới	3125
""", 'r': """
r$ # por mês durante # meses	2403
radote klaidą	1866
radote klaidą tekste	1866
raksti komentāru	1907
raksts tiek papildināts	1908
raksts turpinās pēc reklāmas	1910
rakstīt komentāru	1907
rao vặt	3092
raportează o eroare	2440
rapportér	514
rapportér annonce	517
rapportér fejl	433
rašyti komentarą	1860
receber notificações	2396
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1407
recevez une alerte à chaque article de l'auteur	1407
reclamă	2423
recomandarea redacției	2455
recomandări	2427
recomandările editorilor	2455
recomandările redacției	2427
recomendado para você	2366
recommandé	1374
recommandé pour vous	1374
recommandés	1374
recordar más tarde	1074
recuérdamelo más tarde	1074
redirecționează #%	2414
refuză toate	2437
regalar artículo	1080
registrovať sa	2660
registruokitės nemokamai	1860
registruokitės į seminarą	1867
registrácia	2660
regisztráció	1540
regisztrálok	1540
regler för kommentarer	2884
regístrate	1080
rekisteröidy	1266
rekisteröidy maksutta ja lue	1266
reklama się skończyła	2326
reklami geç	2945
reklám	1548
reklāma	1901
reklāmas raksts	1910
reklāmraksts	87	1910
relacja na żywo	2314
relaterade ämnen	2804
reportar erro nesta página	2386
restez informé	1350
restez informés	1350
resumen automático	1139
resumo da notícia	2386
resumé lavet af ai	511
rettelser og præciseringer	508
rezervujte si místo	374
reģistrējies bez maksas	1901
reģistrēties	1901
režim celé obrazovky	378
ricordamelo più tardi	1659
rodyti mažiau	1868
rodyti viską	1868
rozumím	319
rozwiąż krzyżówkę	2292
rozwiń	2243
rozwiń wszystko	2244
roční platba	386
roční předplatné	386
ročně	387
rychlost přehrávání	378
rätta	2800
rätta oss	2800
rättelse	2800
rättelsepolicy	2879
rättelser och förtydliganden	2879
réactions	1370
réagir	1360	1370
réagir à cet article	1370
réagissez	1370
réagissez à cet article	1370
répondre	1370
réseaux sociaux	1361
réservé aux inscrits	1341
résiliable à tout moment	1414
résultats du sondage	1405
résumé de l'article	1399
résumé de l'article en # points	1399
résumé en # secondes	1399
részletek	1556
rösta	2854
rösta här	2807
rösta i omröstningen	2807
rösta nu	2853
rückmeldung geben	705
rādīt mazāk	1909
rādīt vairāk	1908
rādīt visu	1909
răspunde	2426
rėmimas	1869
""", 's': """
s'abonner à partir de #€	1341
s'inscrire à la newsletter	1350
s-ar putea să-ți placă	2427
saada sõbrale	1173
saber más	1117
sadarbības raksts	1910
sadržaj je zaključan	2593
saglabāt	1906
saglabāt rakstu	1906
saistītie raksti	1903
saistītās ziņas	1903
saite nokopēta	1906
saken er låst	2102
saken finnes også som lyd	2111
saltar anúncio	2357
salvează	2420
salvează articolul	2454
salvează pentru mai târziu	2454
salvează rețeta	61
sans engagement, résiliable à tout moment	1414
sao chép liên kết	3087
sao chép đường dẫn	3123
sari la conținut	2429
sari la rețetă	61
satura turpinājums pēc reklāmas	1910
sačuvaj	2603
sačuvaj recept	61
sačuvaj vest	2603
schlagwörter	568
schließen	571
schrift größer	710
schrift vergrößern	553
schriftgröße	553
schriftgröße anpassen	710
schriftgröße ändern	710
schwedenrätsel	678
scopri di più	1665
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
se alla erbjudanden för prenumeranter	2782
se bilderna här	2807
se connecter et réagir	1370
se déconnecter	1341
se grafiken här	2807
se ha producido un error al cargar el vídeo	1137
se klippet här	2807
se klippet øverst i saken	2126
se videon här	2807
se våra erbjudanden	2870
se våre tilbud	2188
sedan # kr/mån tills du säger upp	2782
seguir tópico	2396
seguí leyendo	1160
sei già abbonato	1665
sei già iscritto alla newsletter	1723
sekretessinställningar	2860
selección de la redacción	1114
selvä	1284
sem si não seria possível	2401
sem você não seria possível	2401
semnalează o eroare	2426
senaste först	2884
send artiklen på mail	425
send på e-post	2111
send på mail	516
sense permanència	287
setări cookie	2437
seuls les abonnés peuvent commenter	1405
seuraa meitä	1274
seções	2366
seřadit podle	400
shrani članek	2726
shrnutí ai	399
shrnutí od ai	398
si opp når du vil	2102
si è verificato un errore durante il caricamento del video	1708
sie können diesen artikel kostenlos weitergeben	650
signaler ce contenu comme inapproprié	1405
signaler un problème	1370
siguiente artículo	1114
siirry sisältöön	1283
sikeres feliratkozás	1558
sin ti no sería posible	1155
siz ne düşünüyorsunuz? oy verin	2952
sizin için öneriler	2950
siųsti draugui	1865
siųsti el. paštu	1865
skaitykite daugiau čia	1867
skaityti plačiau	1867
skaityti vėliau	1865
skann qr-koden for å laste ned appen	2182
skanna qr-koden för att ladda ner appen	2864
skaties arī	1903
skatīt foto	1908
skatīt galeriju	1908
skatīt video	1908
skjønner	2127
sklenite naročnino	2719
skontaktuj się z redakcją	2317
skopírovať odkaz	2667
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2800
skriv inn beløp	2186
skru på	2184
skru på lyd	2180
skru på varsler	2183
skrýt	319
skrýt odpovědi	400
skrýt reklamu	404
skyddas av upphovsrätt	2880
skänk en gåva	2868
slapukų nustatymai	1878
slažem se	2616
sledovat toto téma	402
sledovat téma	402
sledujete téma	402
slik beskytter vi kildene våre	2197
slik beskytter vi våre kilder	2197
slik slår du av annonseblokkering	2185
slične vesti	2600
slične vijesti	2600
slični članci	2600
slut på annonce	517
slut på annons	2888
slut på reklam	2888
sluta följa	2886
slutt på annonse	2206
slutt å følge	2204
slå adblocker fra	496
slå annonceblokering fra	496
slå av annonseblokkereren	2185
slå av annonseblokkeringen	2185
slå din adblocker fra	496
slå lyd fra	491
slå lyd til	491
slå lyden fra	491
slå lyden til	491
slå notifikationer til	494
slå på	2184	2866
slå på aviseringar	2865
slå på ljudet	2862
slå på notiser	2865
slå på varsler	2183
slå på varslinger	2183
slå til	495
snsをフォロー	1755
so schützen wir unsere quellen	702
sofortüberweisung	531
solitär	678
sonderveröffentlichung	630
sono già sostenitore	1659
sonuçlari gör	2953
sorodni članki	2723
sortuj według	2322
sortér efter	513
souhlasím	312
souhlasím a pokračovat	376
souhlasím se zobrazením	312
soutenez-nous dès maintenant	1332
související	316
související témata	316
související články	316
související články z webu	316
soyez le premier à commenter	1370
soyez le premier à réagir	1370
spander en kaffe på oss	2186
spara inställningar	2860
spara till läslistan	2887
spausdinti receptą	61
spela här	2853
spela videon här	2807
spill nå	2173
spis treści	2243
sponsorisé	1365
sponsorlu içerik	87	2945
sponsoroitu sisältö	1275
sponsrat innehåll	2796
sponzorirani sadržaj	2599
sponzorirani članak	2599
sponzorované	2663
sponzorovaný obsah	311
sponzorováno	311
spravovat upozornění	381
sprawdź cenę	2295
sprawdź ofertę	2218
sprawdź się	2292
sprawdź skrzynkę e-mail	2311
sprawdź skrzynkę odbiorczą	2311
sprawdź swoją skrzynkę	2311
sprawdź swoją wiedzę	2292
spremi članak	2603
sprijină-ne	2414
správa souhlasu	376
spróbuj ponownie	2311
spróbuj ponownie później	2311
spune-ți părerea	2440
spune-ți părerea în comentarii	2440
spustit kvíz	371
später	526
später erinnern	526
spør vår ki om saken	2119
staňte sa členom	2659
staňte se členem	300
stem nå	2173
stichwörter	568
stil spørgsmål til artiklen	433
stop med at følge	515
straipsnio tęsinys - po reklama	1869
straipsnis tęsiasi po reklamos	1869
strojový překlad	399
strojově přeloženo	398
strona główna	2240
stworzono z pomocą ai	2320
stáhnout aplikaci	380
stáhnout audio	378
stáhnout epizodu	378
stáhnout na google play	380
stáhnout podcast	378
stáhnout v app store	380
stáhnout z app store	380
stáhnout z google play	380
stáhnout zdarma	380
stäng	2778	2807
stäng annons	2888
stäng av annonsblockeraren	2867
stäng av din adblocker	2867
stäng av din annonsblockerare	2867
stäng av ljudet	2862
stäng galleri	2876
stöd oss	2779
stöd oss på patreon	2868
stöd oss via patreon	2868
större text	2887
større tekst	2205
støt med mobilepay	497
støt os	413
støt os med mobilepay	497
støt os på #er	497
støt os på patreon	497
støt via mobilepay	497
støtt oss	2099
støtt oss med vipps	2186
støtt oss på patreon	2186
støtt oss via vipps	2186
sugerir correção	2386
sugerir una corrección	1146
sugestões	2366
suivre ce thème	1407
sur le même sujet	1374
sur le même thème	1374
suscripción	1080
suscríbase	1080
suscríbete	1080
suscríbete a nuestro boletín	1087
suscríbete ahora	1080
susiję straipsniai	1862
susikurti paskyrą	1860
susține	2414
susține-ne	2414
susțineți-ne	2414
swisha en gåva	2868
syötä sähköpostiosoitteesi	1269
szczegóły	2244
szponzorált tartalom	87	1548
szybkość odtwarzania	2300
szólj hozzá	1552
szóljon hozzá	1552
sähköposti	1269
sähköpostiosoite	1269
säkra din plats	2856
så # kr/mnd til du sier opp	2102
så jobbar vi med rättelser	2879
så kommenterar du	2800
så skyddar vi våra källor	2879
så stänger du av annonsblockeraren	2867
så stänger du av din annonsblockerare	2867
sådan beskytter vi kilder	508
sådan beskytter vi vores kilder	508
sådan deaktiverer du din adblocker	496
sådan retter vi fejl	508
sådan slår du adblock fra	496
sådan slår du din adblocker fra	496
sé el primero en comentar	1110
sé parte	1075
sélections	1360
síganos	1100
síguenos	1100
sök	2807
søg	441
søk	2126
súhlasím	2678
súhlasím so zobrazením	2678
súmate	1075
súvisiace	2664
súvisiace články	2664
súvisiaci článok	2664
sīkdatņu iestatījumi	1918
słowa kluczowe	2240
""", 't': """
t'ha estat útil aquest article	275
t'ha estat útil aquest resum	275
ta treść jest niedostępna	2298
ta treść jest zablokowana	2298
tack för din anmälan	2787
tack för din prenumeration	2873
tack för din röst	2853
tack för ditt meddelande	2873
taip pat žiūrėkite	1862
tak, chcę	2303
tak, chętnie	2303
tak, poproszę	2303
takaisin ylös	1283
takk for at du meldte deg på	2191
takk for din påmelding	2191
takk for påmeldingen	2107
tallenna myöhemmäksi	1273
talán később	1537
tamaño de letra	65	1099
tamaño del texto	65
también te puede gustar	1114
también te puede interesar	1114
també et pot interessar	263
também pode gostar	2406
tarjeta de crédito	1079
tarjeta de débito	1079
te ha resultado útil este artículo	1139
te ha resultado útil este resumen	1139
te ha sido útil este resumen	1139
te poți dezabona oricând	2447
te-ar putea interesa și	2455
tehisaru kokkuvõte	1175
tej treści nie można wyświetlić	2298
tekoälyn tekemä tiivistelmä	1283
tekoälyn tiivistelmä	1283
tekoälytiivistelmä	1283
tekst powstał przy pomocy ai	2320
tekst przetłumaczony maszynowo	2320
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1865
teljes hozzáférés	1540
temas del día	1114
ten artykuł jest zablokowany	2308
ten film jest niedostępny	2300
ten film nie jest dostępny w twoim kraju	2300
ten film nie jest już dostępny	2300
tento obsah je blokován	376
tento obsah nemůžeme zobrazit	376
tento obsah není dostupný	376
tento obsah není k dispozici	376
tento článek je uzamčen	386
termos e condições	2359
teste grátis	2340
testează-ți cunoștințele cu quizul nostru	2440
teszteld a tudásod	1555
tesztelje tudását	1555
text byl vytvořen automaticky	398
text je chráněn autorským právem	396
text čte umělá inteligence	378
texten fortsätter nedan	2796
texten fortsätter under bilden	2796
texten är maskinöversatt	2882
texten är skapad automatiskt	2882
textgröße	710
textgröße ändern	710
teď ne	299
thu gọn	3099
thèmes	1374
thématiques	1374
thích	3087
thông tin doanh nghiệp	3092
thông tin quảng cáo	3125
thẻ	3097
tienes que iniciar sesión para guardar artículos	1159
til støttesiden	497
tilbagetræk samtykke	489
tilbakemelding på saken	2119
tilføj en kommentar	513
tilføj kommentar	513
tilføj os som foretrukken kilde	515
tilføj som foretrukken kilde	515
tilgjengelig på google play	2182
till gåvosidan	2868
tillad én gang	489
tillat én gang	2178
tillåt	2866
tillåt alltid	2860
tillåt annonser	2867
tillåt aviseringar	2865
tillåt en gång	2860
tillåt innehåll	2860
tillåt inte	2866
tillåt notiser	2865
tillåt reklam	2867
tin bài liên quan	3123
tin cùng chuyên mục	3097
tin cùng tác giả	3124
tin khác	3097
tin liên quan	3097
tin mới	3097
tin mới nhất	3097
tin nóng	3124
tin nổi bật	3097
tin quảng cáo	3125
tin trước	3097
tin tài trợ	3097
tin tức liên quan	3097
tin đọc nhiều	3097
tipărește	2420
tipărește articolul	2454
tipărește rețeta	61
tisk článku	403
titta på videon	2862
tiêu điểm	3097
tiếp theo	3099
tlačiť	2667
to cię może zainteresować	2240
to może cię zainteresować	2240
to wideo jest niedostępne	2300
to wideo nie jest już dostępne	2300
todos os comentários	2362
toto pole je povinné	389
toto téma již sledujete	402
toto video již není dostupné	378
toto video není dostupné	378
toto video není ve vaší zemi dostupné	378
toto video už není dostupné	378
toute l'actualité	1374
tovább	1555
tovább a recepthez	61
tovább a rovatra	1553
tovább olvasom	1555
további cikkek	1553
további cikkek a témában	1553
további hírek	1553
további részletek itt	1555
továbbiak betöltése	1555
tradução automática	2386
trang chủ	3099
transferência bancária	2339
treści komercyjne	2326
treści naszych partnerów	2326
treści partnerskie	2232
treść dla subskrybentów	2308
treść niedostępna	2298
treść premium	2308
treść sponsorowana	2232
treść wygenerowana przez ai	2320
treść zablokowana	2298
treść zewnętrzna	2298
tria la teva subscripció	287
trudno powiedzieć	2293
trwa ładowanie odtwarzacza	2300
tryb pełnoekranowy	2300
træk dit samtykke tilbage	489
træk samtykke tilbage	489
trước	3099
trả lời	3096
trở lại	3099
tu ce părere ai? lasă un comentariu	2440
tu navegador no puede reproducir este vídeo	1137
tue meitä	1265
tule meile tööle	1175
turpini lasīt	1901
turpinājums pēc reklāmas	1910
turpināt lasīt	1901
twitter'da paylaş	2943
twoja wiadomość	2311
twoje imię	2311
twój adres e-mail	2221
twój e-mail	2221
twój głos został oddany	2292
twój głos został policzony	2292
twój głos został zapisany	2292
tylko niezbędne	2298
tytuł przelewu: darowizna	2306
tytułem: darowizna na cele statutowe	2306
tài khoản của tôi	3082
tài trợ	3092
támogass minket	1538
támogasson minket	1538
támogatom	1538
támogatott tartalom	87	1548
támogatás	1538
támogatói tartalom	1548
täname liitumast	1193
tässä olisi upotus facebookista	1283
tässä olisi upotus instagramista	1283
téma už sledujete	402
témata	316
témy	2664
témák	1553
térkép megnyitása	1556
términos de uso	1107
términos y condiciones	1107
tìm kiếm	3099
tópicos	2366
tópicos relacionados	2366
tôi đã hiểu	3100
több	1555
töltsd ki a kvízt	1555
töltse ki a kvízt	1555
tühista igal ajal	1168
tüm haberler	2950
tüm yazilari	2950
tüm yorumlar	2949
tümünü gör	2952
tümünü göster	2953
tümünü kabul et	2946
tümünü reddet	2946
tēmas	1903
tęsinys po reklamos	1869
tłumaczenie automatyczne	2321
tłumaczenie maszynowe	2321
tạo tài khoản	3082
tải thêm	3099
tặng bài viết	3123
tặng sao	3123
tặng sao cho bài viết	3123
từ khóa	3097
""", 'u': """
udostępnij	2228
udostępnij na facebooku	2228
udostępnij na twitterze	2228
udostępnij na x	2228
udostępnij w mediach społecznościowych	2228
udělit souhlas	312
ugens spørgsmål	484
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2651
uključi obavijesti	2651
uključite notifikacije	2651
uključite obaveštenja	2651
uključite obavijesti	2651
ukryj reklamę	2326
uloženo	403
uložit	308
uložit na později	308
uložit nastavení	376
uložit recept	61
uložit volby	376
uložit článek	308
uložiť	2667
uložiť na neskôr	2667
uložiť recept	61
uložiť článok	2667
ultima oră	2427
ultimele știri	2427
um assinante presenteou você com este artigo	2405
un abonat ți-a oferit acest articol	2454
un abonné vous offre cet article	1417
un e-mail de confirmation vous a été envoyé	1410
un suscriptor te ha regalado este artículo	1159
une erreur s'est glissée dans l'article	1370
ungültige e-mail-adresse	694
unterstütze uns	527
unterstützen	527
unterstützen sie uns	527
unterstützen sie uns per paypal	619
upozornění	382
uppläst av en ai-röst	2862
uppläst av en dator	2792
uppläst av en syntetisk röst	2862
uppläst av syntetisk röst	2862
uppläst med ai-röst	2792
ur vår butik	2856
url 복사	1817
urlをコピー	1754
urlをコピーする	1783
url복사	1817
urmărește acest subiect	2446
urmărește live	2446
următorul	2429
uslovi korišćenja	2616
ustaw jako preferowane źródło	2324
ustawienia plików cookie	2233
ustawienia prywatności	2298
uvjeti korištenja	2616
uz sākumu	1908
uzyskaj dostęp	2218
ušetřete #%	387
ušetříte #%	387
używasz adblocka	2305
używasz programu do blokowania reklam	2305
už jsem ho vypnul	383
už jste hlasovali	371
už komentarus atsako jų autoriai	1866
už mám předplatné	386
už mám účet	386
už máte predplatné? prihláste sa	2660
už máte předplatné	386
už máte účet	2660
už máte účet? prihláste sa	2660
už podporujem	2671
už podporuji	299
už sledujete	402
uždaryti	1868
uždaryti reklamą	1869
uživatelské jméno	387
uživatelské jméno nebo e-mail	386
užpildykite apklausą	1867
užsakomasis straipsnis	1869
užsakomasis turinys	87	1869
užsisakyti prenumeratą	1860
""", 'v': """
v tomto článku	392
vaata kõiki tellija soodustusi	1168
vaata lähemalt	1175
vaba töökoht	1175
vad tycker du? rösta här	2807
vai kopsavilkums bija noderīgs	1907
vai raksts bija noderīgs	1907
vairāk par tēmu	1903
vaizdo įrašas	1867
vaizdo įrašą rasite čia	1867
valgfrit beløb	497
valgfritt beløp	2186
van már fiókja	1540
var artikeln till hjälp	2800
var det här till hjälp	2807
var det til hjælp	511
var detta till hjälp	2882
var dette en hjælp	511
var resuméet nyttigt	433
var sammanfattningen till hjälp	2800
varför ser jag den här annonsen	2888
varför visas den här annonsen	2888
vari atteikties jebkurā laikā	1901
varje bidrag hjälper	2868
varje bidrag räknas	2868
varje krona hjälper	2868
varje krona räknas	2868
vasta küsitlusele	1175
vastaa kyselyyn tästä	1283
vaš komentar	2603
vaše e-mailová adresa	389
vaše jméno	389
vaše zpráva	389
veckans fråga	2853
veja esta publicação no instagram	2384
veja também	2366
veja todas as opções de assinatura	2403
velg beløp	2186
velikost písma	65
veličina teksta	65
ver # comentários	2394
ver biografía	1133
ver comentários	2362
ver conteúdo externo	2384
ver esta publicación en instagram	1137
ver esta publicação no instagram	2384
ver galería	1117
ver más	1117
ver más artículos del autor	1133
ver más noticias	1160
ver también	1114
ver também	2366
ver todas las opciones de suscripción	1156
ver traducción	1118
ver tradução	2370
ver vídeo	1117
vergrößern	572	698
verlagssonderveröffentlichung	630
versandkosten können anfallen	680
vertrag kündigen	561
verträge hier kündigen	561
verwandte beiträge	568
ves algún error? comunícalo	1146
veure aquesta publicació a instagram	272
vezi această postare pe instagram	2437
vezi mai multe știri	2455
vezi și	2427
već imate nalog	2593
već imate pretplatu	2593
već imate račun	2593
već podržavam	2608
već ste pretplatnik	2593
več iz rubrike	2723
več novic iz regije	2723
več o tem	2723
več o temi	2723
veľkosť písma	65
vi kan inte visa det här innehållet	2860
viac k téme	2664
viac si o tom prečítate tu	2664
video ikke tilgængelig	491
video již není k dispozici	378
video nelze přehrát	378
video není dostupné	378
video není dostupné ve vaší zemi	378
video není k dispozici	378
video nicht verfügbar	685
video se nepodařilo načíst	378
video už není k dispozici	378
videoafspilleren indlæses	491
videoen er ikke længere tilgængelig	491
videoen er ikke tilgængelig	491
videoen er ikke tilgængelig i dit land	491
videon voi katsoa jutun yläosasta	1283
videon är inte längre tillgänglig	2862
videon är inte tillgänglig	2862
videoyu izlemek için tiklayin	2952
videó	1553
videók	1553
videónkat itt nézheti meg	1555
vidéo	1377
vielen dank für deine nachricht	694
vielen dank für deine stimme	677
vielen dank für ihr feedback	609
vielen dank für ihre anmeldung	540
vielen dank für ihre nachricht	694
vielen dank für ihre stimme	677
vielleicht später	526
vil du få varsler	2183
vilkår	430	2116
vill du få notiser	2865
vill du få pushnotiser	2865
vipps et beløp	2099
vis færre	441	2126
vis i fuld skærm	505
vis oversættelse	442
visa bilden i helskärm	2807
visa färre	2807
visa i helskärm	2876
visa inlägg från facebook	2807
visa inlägg från instagram	2807
visa innehåll	2797
visa innehållet	2860
visa lösenord	2870
visa och godkänn	2860
visa översättning	2808
vissza a tetejére	1555
visszajelzés	1552
više o temi	2600
više vijesti iz regije	2600
viết bình luận	3096
vlastní částka	384
vložený obsah	376
vložit do košíku	374
vložit komentář	400
você concorda? vote	2394
você pode gostar	2366
você pode se interessar	2366
você também pode gostar	2366
voir le détail	1378
voir les détails	1378
voir les résultats	1378
voir les résultats du sondage	1405
von einer künstlichen stimme vorgelesen	685
von ki übersetzt	705
vorgelesen von einer künstlichen stimme	685
vos réactions	1370
votează în sondajul nostru	2440
votre avis nous intéresse	1405
vous aimerez peut-être	1374
vous avez déjà un compte	1341
vous avez déjà un compte ? connectez-vous	1341
vous avez déjà un compte ? identifiez-vous	1341
vous possédez déjà un compte	1341
vous pourriez être intéressé	1374
vreau să primesc newsletterul	2447
vsebina sporočila	2722
vstúpiť do diskusie	2667
vyberte si předplatné	386
vyberte částku	384
vybrat předplatné	386
vygenerováno ai	398
vygenerováno pomocí ai	398
vyplňte toto pole	389
vypněte prosím adblock	383
vypněte si adblock	383
vytisknout článek	308
vytlačiť	2667
vytlačiť recept	61
vytlačiť článok	2667
vytvořeno ai	398
vytvořeno pomocí ai	398
vytvořeno umělou inteligencí	398
vytvořila ai	398
vytvořit účet	301
vyzkoušejte si kvíz	371
vyzkoušet	301
válasz	1552
váš e-mail	305
váš email	389
váš hlas byl započítán	371
váš hlas byl zaznamenán	371
väline sisu	1186
välj	2871
välj abonnemang	2870
välj belopp	2868
välj din prenumeration	2870
välj ditt abonnemang	2870
välj erbjudande	2870
välj prenumeration	2870
välj som föredragen källa	2886
vänligen stäng av annonsblockeraren	2867
värsked uudised	1170
vælg	500
vælg abonnement	499
vælg beløb	497
vælg dit abonnement	499
vælg som foretrukken kilde	515
vælg tilbud	499
vés a la recepta	61
více	316
více k tématu	316
více o tématu	316
více si o tom přečtete zde	316
více článků	392
vídeos	1114	2366
výber redakcie	2664
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
về đầu trang	3099
""", 'w': """
w każdy piątek. za darmo. bez spamu	2311
warto przeczytać	2240
was können wir besser machen	609
wczytaj treść	2298
wczytaj więcej	2314
weiterblättern	698
weitere beiträge	568
weiß ich nicht	678
weiß nicht	678
werbung schließen	711
werbung überspringen	558
weź udział w dyskusji	2289
whatsapp'ta paylaş	2943
whatsappで読む	1783
wiadomość	2312
wiadomość została wysłana	2311
wideo jest niedostępne	2300
wideo niedostępne	2300
widzisz błąd	2317
wie gefällt ihnen dieser artikel	609
wie wir unsere quellen schützen	702
wielkość czcionki	65
wielkość tekstu	2325
więcej	2240
więcej artykułów	2240
więcej informacji	2240
więcej na ten temat	2240
więcej o	2240
więcej od tego autora	2314
więcej tekstów autora	2314
więcej z	2240
wpisz kwotę	2306
wpisz swój e-mail	2221
wprowadź adres e-mail	2221
wpłata jednorazowa	2306
wpłata miesięczna	2306
wpłać	2215
wpłać jednorazowo	2306
wpłać teraz	2215
wróć do góry	2314
wróć na górę	2314
wróć na stronę główną	2314
wspieraj co miesiąc	2306
współpraca płatna	2326
współpraca reklamowa	2232
wszystkie artykuły	2314
wszystkie artykuły autorki	2314
wybierz kwotę	2306
wybierz ofertę	2308
wybierz prenumeratę	2308
wybierz subskrypcję	2308
wycofaj zgodę	2298
wykorzystałeś limit artykułów	2308
wykryliśmy adblocka	2305
wypełnij to pole	2311
wypisz się w dowolnym momencie	2311
wypróbuj	2218
wyraź zgodę	2233
wystąpił błąd	2311
wystąpił błąd. spróbuj ponownie	2311
wystąpił błąd. spróbuj ponownie później	2311
wyłącz adblocka	2305
wyłącz blokowanie reklam	2305
wyłącz dźwięk	2300
wyłącz reklamy	2326
wyłączyłem adblocka	2305
wyślij	2312
wyślij e-mailem	2228
wyślij komentarz	2322
wyślij mailem	2325
wyślij opinię	2320
wyślij wiadomość	2311
wyślij zdjęcia	2317
wyślij zgłoszenie anonimowo	2317
wyślij znajomemu	2228
wyświetl treść	2298
wählen	693
własna kwota	2306
włącz	2304
włącz dźwięk	2300
włącz javascript	2300
""", 'x': """
x'te paylaş	2943
xem bình luận	3096
xem bản gốc	3100
xem bản đồ	3100
xem chi tiết	3100
xem công thức	61
xem kết quả	3100
xem nhiều	3097
xem nhiều nhất	3097
xem nhiều trong tuần	3124
xem thêm	3097	3099
xem thêm bình luận	3096
xem tiếp	3099
xem toàn bộ	3099
xem tất cả	3099
xでシェア	1754
xでシェアする	1783
xでポスト	1754
""", 'y': """
ya estás suscrito	1156
ya tenés suscripción	1156
yapay zeka ile özet	2952
yapay zeka özeti	2952
yazarin diğer haberleri	2950
yazarin diğer yazilari	2950
yazarin tüm yazilari	2950
ymmärrän	1284
yorum gönder	2949
yorumlari gör	2949
youtube-tartalom megjelenítése	1555
yz özeti	2952
""", 'z': """
z našeho e-shopu	374
z našeho obchodu	374
z titulní strany	316
zaakceptuj i pokaż	2298
zabudnuté heslo	2660
zadejte platný e-mail	389
zadejte svůj e-mail	305
zadejte částku	384
zagłosuj	2292
zahlungsart wählen	530
zainstaluj aplikację	2302
zakázat	382
zaloguj się	2218
zaloguj się przez apple	2308
zaloguj się przez facebooka	2308
zaloguj się przez google	2308
zaloguj się z google	2308
zamknij galerię	2314
zamknij reklamę	2326
zamów książkę	2295
zapamatovat přihlášení	386
zapamatovat si mě	386
zapamiętaj mnie	2308
zapisz na później	2228
zapisz się	2221
zapisz się na newsletter	2221
zapisz wybór	2298
zapnout upozornění	381
zapomenuté heslo	301
zapomniałem hasła	2308
zapomniałeś hasła	2308
zapomněl jsem heslo	386
zapomněli jste heslo	386
zarejestruj się	2218
zarezervovat místo	374
zarządzaj plikami cookies	2298
zarządzaj powiadomieniami	2303
zarządzaj zgodami	2233
zarządzaj zgodą	2298
zaten üye misiniz	2936
zauważyłeś błąd	2317
zavřít	299
zavřít galerii	392
zavřít reklamu	404
začít kvíz	371
załaduj film	2298
załaduj post	2298
załaduj treść	2298
załaduj wideo	2298
załaduj więcej	2243
załóż konto	2218
zaštita osobnih podataka	2616
zaštita privatnosti	2616
zbývající čas	378
zbývající čas #	378
zbývající čas -#	378
zdieľajte tento text	2667
zdieľajte článok	2667
zdieľať	2667
zdieľať na facebooku	2667
zdieľať článok	2667
zeskanuj kod i pobierz aplikację	2302
zeskanuj kod qr, aby pobrać aplikację	2302
zezwól	2304
zezwól na powiadomienia	2303
zezwól na reklamy	2305
zezwól raz	2298
zgadzam się	2233
zgadzam się na powiadomienia	2303
zgadzam się na wyświetlanie treści	2233
zgłoś	2236	2323
zgłoś błąd	2236
zgłoś komentarz	2322
zgłoś nadużycie	2322
zgłoś reklamę	2326
ziņa tiek papildināta	1908
ziņo par kļūdu	1907
ziņot par kļūdu	1907
zkontrolujte svoji e-mailovou schránku	389
zkontrolujte svou schránku	389
zkopírovat odkaz	308
zkopírovat odkaz na článek	308
zkopírováno	403
zkopírováno do schránky	403
zkuste to prosím později	389
zmenšit písmo	403
zmień rozmiar tekstu	2325
zmień zgodę	2298
změnit souhlas	376
změnit velikost písma	403
znajdź nas na facebooku	2229
znalazłeś błąd	2317
znalazłeś błąd w tekście	2317
značky	2664
znovu načíst stránku	383
zobacz cenę	2295
zobacz galerię	2243
zobacz mapę	2244
zobacz ofertę	2295
zobacz również	2240
zobacz szczegóły	2244
zobacz także	2240
zobacz także inne	2240
zobacz też	2240
zobacz więcej	2240
zobacz wszystkie artykuły	2314
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
zobraziť diskusiu	2667
zobraziť menej	2665
zobraziť obsah	2678
zobraziť viac	2665
zobraziť všetko	2665
zostań patronem	2215
zostań patronką	2306
zpráva	390
zpráva byla odeslána	389
zpráva pro příjemce: dar	384
zpět na hlavní stránku	392
zpět na začátek	392
zpět nahoru	318
zrušit můžete kdykoli	386
zrušit můžete kdykoliv	386
zu meine themen hinzufügen	709
zu meinen themen hinzufügen	709
zum rätsel	677
zum vollständigen artikel	697
zur großansicht	697
zur leseliste hinzufügen	650
zur merkliste hinzufügen	553
zur übersicht	571
zurück	564
zurück nach oben	571	697
zurück zum anfang	697
zurück zur startseite	697
zurück zur übersicht	697
zvolte předplatné	386
zvolte částku	384
zvětšit	318
zvětšit foto	392
zvětšit fotografii	392
zvětšit písmo	403
zvětšit text	403
zwiń	2243
zásady cookies	376
získat licenci	396
získat předplatné	386
zůstat přihlášen	386
""", '£': """
£# at amazon	1033
""", '©': """
©ntb	2154
""", 'à': """
à découvrir	1374
à la une	1374
à lire	1374
à lire aussi	1374
à lire dans ce dossier	1374
à lire dans la même rubrique	1374
à lire ensuite	1374
à lire également	1374
à ne pas manquer	1374
à voir	1374
à voir aussi	1374
""", 'á': """
áudio gerado por ia	2386
áudio gerado por voz sintética	2386
""", 'ä': """
ähnliche artikel	568
ähnliche beiträge	568
ähnliche themen	568
äldst	2885
äldsta	2885
äldsta först	2884
älteste	708
älteste zuerst	707
älä missaa mitään	1269
ämne	2874
ämnen	2804
ämnen i artikeln	2804
ämnen i den här artikeln	2876
ändra dina cookieinställningar	2860
ändra samtycke	2860
ändra textstorlek	2887
är du inte prenumerant	2870
är du redan prenumerant	2782
äänestä tästä	1283
""", 'å': """
åbn	442
åbn appen	493
åbn billedgalleri	505
åbn galleri	505
åbn i app	493
åbn kort	442
åpne	2127
åpne appen	2182
åpne bildegalleri	2194
åpne faktaboks	2127
åpne galleri	2194
åpne i app	2182
åpne kart	2127
årlig	2189
årlig betaling	2188
årligt	500
årsvis	2871
årsvis betalning	2870
återkalla samtycke	2860
återstående tid	2862
återstående tid #	2862
återstående tid -#	2862
""", 'æ': """
ældste	514
ældste først	513
ændr dit samtykke	489
ændr samtykke	489
ændr tekststørrelse	516
""", 'ç': """
çerez ayarlari	2946
çerez politikasi	2946
çerezler	2946
çeviriyi göster	2953
çikiş yap	2936
çok okunanlar	2950
""", 'è': """
è gratis e ci vuole solo un minuto	1723
""", 'é': """
é grátis e leva menos de um minuto	2398
écouter	1360
écouter (# min	1360
écouter le podcast	1377
édition du jour	1374
épingler	61
épingler la recette	61
értem	1556
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1552
írja meg véleményét	1552
""", 'î': """
înapoi sus	2429
încarcă mai multe	2429
închide	2413
înregistrare	2415
înregistrează-te	2415
îți mulțumim pentru vot	2440
""", 'ö': """
öffnen	571
ön mit gondol? szavazzon	1555
önceki	2952
önceki haber	2950
öne çikan haberler	2950
öne çikanlar	2950
önerilen haberler	2950
önerilenler	2950
öppna	2808
öppna appen	2864
öppna bildgalleri	2876
öppna galleri	2876
öppna karta	2808
összes	1555
översatt med ai	2882
özet faydali oldu mu	2949
""", 'ú': """
új hozzászólás	1552
última hora	1114
últimas	2366
últimas entradas	1114
últimas noticias	1114
últimas notícias	2366
últimes notícies	263
últimos artículos	1114
únete	1075
únete a la conversación	1110
účtováno ročně	386
""", 'ü': """
über google anmelden	692
über whatsapp senden	710
über whatsapp teilen	710
übersetzung anzeigen	572
überweisung	531
ücretsiz dene	2936
ücretsiz üye ol	2936
ücretsiz üye olun	2936
üye girişi	2936
üye ol	2935	2936
üye olun	2936
""", 'ý': """
ý kiến	3096
ý kiến bạn đọc	3096
ý kiến của bạn	3096
""", 'ā': """
ārējais saturs	1918
""", 'č': """
članak je zaključan	2593
članak se nastavlja ispod oglasa	2599
članek je zaklenjen	2719
članek se nadaljuje pod oglasom	2722
članek se nadaljuje spodaj	2722
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
čítajte aj	2664
""", 'ď': """
ďalšie správy	2664
ďalšie články	19	2664
""", 'đ': """
điều khoản sử dụng	3095
điều khoản sử dụng | chính sách bảo mật	3095
đáng chú ý	3097
đã có tài khoản	3082
đã hiểu	3100
đã sao chép	3087
đã sao chép liên kết	3123
đóng	3080
đóng góp	3081
đăng ký	3082
đăng ký ngay	3082
đăng nhập	3082
đăng nhập / đăng ký	3082
đăng xuất	3082
được quan tâm	3124
được tài trợ	3092
đặt báo	3082
đến công thức	61
đề xuất	3097
để sau	3080
đọc nhiều	3097
đọc nhiều nhất	3097
đọc sau	3123
đọc thêm	3097	3099
đọc tiếp	3099
đọc tiếp về chủ đề này	3124
đừng bỏ lỡ	3097
""", 'į': """
į viršų	1867
įveskite savo el. pašto adresą	1885
""", 'ł': """
ładowanie odtwarzacza	2300
ładowanie wideo	2300
""", 'ř': """
řadit podle	400
řazení	400
""", 'ś': """
śledź nas	2229
""", 'ş': """
şifremi unuttum	2936
şimdi değil	2934
şurada paylaş	2943
""", 'š': """
štampaj	2603
štítky	316
""", 'ž': """
že imate račun	2719
že naročnik	2719
že podpiram	2730
živě	379
žiūrėkite nuotraukas	1867
žiūrėkite vaizdo įrašą	1867
žiūrėti galeriją	1867
žádný spam	389
""", 'ș': """
știri pe aceeași temă	2455
știri recomandate	2427
știri similare	2427
știrile zilei	2427
""", 'ț': """
ți-a fost util acest articol	2440
ți-a fost util acest rezumat	2440
ți-ai uitat parola	2452
ți-ar putea plăcea și	2455
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	735
άνοιγμα χάρτη	735
""", 'έ': """
έχετε ήδη λογαριασμό	720
""", 'ί': """
ίσως αργότερα	718
ίσως σας ενδιαφέρει	732
""", 'α': """
ακούστε	725
ακούστε το άρθρο	725
αναζήτηση	734
αναφορά λάθους	731
αντιγραφή link	725
αντιγραφή συνδέσμου	725
αντιγραφή συνδέσμου άρθρου	725
απάντηση	731
αποδέχομαι	738
αποδοχή	738
αποδοχή όλων	738
αποθήκευση	725
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	725
αποστολή με email	725
αποσύνδεση	720
απόκρυψη	735
απόρριψη	738
απόρριψη όλων	738
αργότερα	718
αρχική	734
αφήστε σχόλιο	731
""", 'β': """
βίντεο	732
βαθμολογήστε το άρθρο	731
""", 'γ': """
γίνε συνδρομητής	720
γίνετε μέλος	719
γίνετε συνδρομητής	720
γράψτε σχόλιο	731
""", 'δ': """
δείτε και	732
δείτε περισσότερα	734
δείτε τα αποτελέσματα	735
δείτε τα σχόλια	731
δείτε τη συνταγή	61
δείτε όλα	734
δημιουργία λογαριασμού	720
δημοφιλέστερα	732
δημοφιλή	732
δημοφιλή άρθρα	732
διαβάστε ακόμα	732
διαβάστε ακόμη	732
διαβάστε επίσης	732
διαβάστε επίσης στο	732
διαβάστε και	732
διαβάστε περισσότερα	732	734
διαφήμιση	728
διαφημίσεις	728
διαφημιση	728
διαφημιστικό περιεχόμενο	87	728
δωρήστε	719
δωρεά	719
""", 'ε': """
είσοδος	720
εγγραφή	720
ειδήσεις σήμερα	732
ειδήσεις τώρα	732
εκτυπώστε το άρθρο	725
εκτύπωση	725
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	735
εμφάνιση όλων	735
επικοινωνία	731
επιλογές συντακτών	732
επιστροφή στην κορυφή	734
επόμενο	734
επόμενο άρθρο	732
ετικέτες	732
""", 'θ': """
θέματα	732
""", 'κ': """
κάντε δωρεά	719
κάντε μια δωρεά	719
κανόνες σχολιασμού	731
κατάλαβα	735
κατηγορίες	732
κλείσιμο	718
κοινοποίησε	725
κοινοποίηση	725
κοινοποίηση στο facebook	725
κοινοποίηση στο twitter	725
κοινοποιήστε	725
κοινοποιήστε το άρθρο	725
""", 'λ': """
λεπτομέρειες	735
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	728
μενού	734
μετάβαση στη συνταγή	61
μη χάσετε	732
μην το χάσεις	732
μην χάσετε	732
μοιράσου το	725
μοιραστείτε	725
μοιραστείτε το	725
μοιραστείτε το άρθρο	725
μπορεί να σας αρέσει	732
μόνο για συνδρομητές	720
""", 'ξ': """
ξεχάσατε τον κωδικό	720
""", 'ο': """
ο λογαριασμός μου	720
ο σύνδεσμος αντιγράφηκε	725
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	732	734
περισσότερα άρθρα	732
περισσότερες ειδήσεις	732
πολιτική cookies	738
πολιτική απορρήτου	738
προηγούμενο	734
προηγούμενο άρθρο	732
προσθήκη σχολίου	731
προστασία προσωπικών δεδομένων	738
προτείνουμε	732
προτείνουμε επίσης	732
προτεινόμενα	732
προωθητικό περιεχόμενο	728
πρόσφατα άρθρα	732
""", 'ρ': """
ροή	732
ροή ειδήσεων	732
ρυθμίσεις cookies	738
""", 'σ': """
στείλε το σε φίλο	725
στηρίξτε μας	719
συμφωνώ	738
συνέχεια ανάγνωσης	734
συνδεθείτε	720
συνδρομή	720
συνδρομητές	720
σχετικά	732
σχετικά άρθρα	732
σχετικά θέματα	732
σχετικά νέα	732
σχετικές ειδήσεις	732
σχετικό άρθρο	732
σχολιάστε	731
σχολιάστε το άρθρο	731
σχόλια	731
σχόλιο	731
σύνδεση	720
""", 'τ': """
τα πιο δημοφιλή	732
τα πιο δημοφιλή της ημέρας	732
τα πιο διαβασμένα	732
τα πιο πρόσφατα	732
τελευταία άρθρα	732
τελευταία νέα	732
τελευταίες ειδήσεις	732
""", 'υ': """
υπενθύμιση αργότερα	718
υποβολή σχολίου	731
υποστηρίξτε μας	719
""", 'φ': """
φόρτωση περισσότερων	734
""", 'χ': """
χαρίστε αυτό το άρθρο	725
χορηγούμενο	728
χορηγούμενο άρθρο	728
χορηγούμενο περιεχόμενο	728
""", 'ό': """
όλα τα σχόλια	731
όλες οι ειδήσεις	732
όροι σχολιασμού	731
όροι χρήσης	738
όχι ευχαριστώ	718
όχι τώρα	718
όχι, ευχαριστώ	718
""", 'а': """
абонамент	160
абонирай се	161
абонирайте се	160
автовоспроизведение	2559
автоматический перевод	2580
автоматическое воспроизведение	2559
авторизация	2473
авторизоваться	2473
адрес электронной почты	2476
актуално	168
актуальне	3018
анонимная почта	2576
анонимный ящик	2576
архив	2492
аудиоверсия	2559
""", 'б': """
банковская карта	2472
банковский перевод	2472
без спама	2570
безопасный платеж	2471
бесплатная доставка	2555
бесплатно. без спама	2570
блокировать	2563
больше	2492
больше материалов по теме	2492
больше новостей	2492
больше статей	2573
будьте в курсе	2476
была ли статья полезной	2489
більше за темою	3018
більше матеріалів за темою	3018
більше на цю тему	3018
більше новин	3018
більше новин на тему	3018
більше по темі	3018
""", 'в': """
в закладки	2584
в избранное	2481
в корзину	2555
в наш магазин	2555
в тренде	2492
в этой статье	2573
важен каждый рубль	2565
важен любой вклад	2565
важливо	3018
вам будет интересно	2492
вам може бути цікаво	3018
вам може сподобатися	3018
вам может быть интересно	2492
вам может понравиться	2492
вам також може сподобатися	3018
варианты подписки	2567
вас може зацікавити	3018
вас может заинтересовать	2492
ваш e-mail	2476
ваш email	2476
ваш голос принят	2552
ваш голос учтен	2552
ваш голос учтён	2552
ваша почта	2570
ваша электронная почта	2570
ваше имя	2570
ваше сообщение	2570
ваше сообщение отправлено	2570
введите e-mail	2476
введите email	2476
введите ваш email	2476
введите ваш адрес электронной почты	2476
введите корректный e-mail	2570
введите сумму	2565
вернуться на главную	2573
версия для печати	2481
вече имате акаунт	161
вече подкрепям	175
вече сте абонат	161
вже зареєстровані	3003
вже є акаунт	3003
вибір редакції	3018
видео	2492
видео больше недоступно	2559
видео загружается	2559
видео не может быть воспроизведено	2559
видео недоступно	2559
видео недоступно в вашей стране	2559
видео недоступно в вашем регионе	2559
видеоплеер загружается	2559
вижте още	168
вижте още от	168
вийти	3003
включите уведомления	2550
включить	2563
включить звук	2559
включить уведомления	2550
вконтакте	2482
влез	161
влезте	161
внешний контент	2557
во весь экран	2495
водещи новини	168
войти	2473
войти в аккаунт	2473
войти в чат	2489
войти по почте	2567
войти с помощью google	2567
войти с яндекс id	2567
войти через apple	2567
войти через facebook	2567
войти через google	2567
войти через vk	2567
войти через вконтакте	2567
войти через яндекс	2567
войти, чтобы комментировать	2581
вопрос дня	2552
воспроизвести	2495
воспроизвести видео	2559
восстановить пароль	2567
время на чтение	2495
время чтения # мин	2495
все	2495
все комментарии	2489
все права сохранены	2577
всегда показывать	2557
всегда разрешать	2557
всего проголосовало #	2552
встроенный контент	2557
всі новини	3020
вход	161	2473
вхід	3003
вы подписаны	2570
вы подписаны на автора	2583
вы подписаны на тему	2583
вы уже голосовали	2552
вы уже проголосовали	2552
вы успешно подписались	2570
выберите подписку	2567
выберите сумму	2471
выберите тариф	2567
выбор редакции	2492
выбрать	2568
выбрать подписку	2567
выбрать тариф	2567
выйти	2473
відео	3018
відео вище	3042
відео нижче	3042
відкрити	3021
відкрити карту	3021
відповісти	3016
відхилити	3013
""", 'г': """
главная	2495
главная страница	2573
главное	2492
главное за день	2492
главные новости	2492
годовая подписка	2567
головна	3020
головне	3018
головне за день	3018
головні новини	3018
голосовать	2552
город	2571
громкость	2560
""", 'д': """
да, пожалуйста	2562
да, спасибо	2562
да, хочу	2562
далее	2495
далі	3020
дарете	160
дари	160
дари сега	160
детали	2496
детальніше	3020
деталі	3021
дзен	2482
дивіться відео	3042
дивіться відео вище	3042
дивіться відео нижче	3042
дивіться також	3018
дивіться також відео	3042
дивіться у відео	3042
длительность	2560
длительность #	2559
для подписчиков	2473
до рецепту	61
до теми	3018
добавить в избранное	2583
добавить в избранные источники	2583
добавить в источники	2583
добавить в корзину	2555
добавить в мои темы	2583
добавить в предпочитаемые источники	2583
добавить комментарий	2489
добровольное пожертвование	2565
додати коментар	3016
дозвольте сповіщення	3072
докладвай грешка	171
докладніше	3020
долучитися	3000
доставка оплачивается отдельно	2555
доступно по подписке	2473
другая сумма	2471
други новини	19
другие материалы	19	2492
другие материалы рубрики	2492
другие новости	19	2492
другие новости раздела	2492
другие статьи	2492
другие статьи автора	2573
друк	3009
""", 'е': """
единоразово	2468
ежегодно	2568
ежемесячно	2468
ежемесячное пожертвование	2565
ежемесячный платеж	2565
ежемесячный платёж	2565
еще нет аккаунта	2567
еще новости	2492
еще от автора	2573
еще по теме	2492
ещё	2492
ещё не подписчик	2567
ещё нет аккаунта	2567
ещё новости	2492
ещё от автора	2573
ещё по теме	2492
""", 'з': """
за темою	3018
забравена парола	161
забронировать билет	2555
забронировать место	2555
забули пароль	3003
забыл пароль	2567
забыли пароль	2473
завантажити ще	3020
загрузить видео	2557
загрузить еще	2495
загрузить ещё	2495
загрузить контент	2557
загрузить пост	2557
загрузить публикацию	2557
загрузка видео	2559
загрузка плеера	2559
задонатити	3000
задонатить	2468
заказать книгу	2555
закрити	2999
закрыть	2467
закрыть галерею	2573
закрыть рекламу	2585
залишити коментар	3016
заметили ошибку	2576
запази	171
запази рецептата	61
запази статията	171
заполните это поле	2570
запомнить меня	2567
запретить	2563
запропонувати новину	3016
зарегистрироваться	2473
зареєструватися	3003
зарубежной картой	2565
затвори	175
затрудняюсь ответить	2553
зберегти	3009
зберегти рецепт	61
зберегти статтю	3009
збільшити	3020
згорнути	3021
зміст	3020
зробити внесок	3000
зрозуміло	3013
""", 'и': """
играть	2552
играть онлайн	2552
из нашего магазина	2555
избрано от редакцията	168
изменить размер текста	2584
изменить согласие	2557
изпрати на приятел	171
изпрати по имейл	171
изпрати статията по имейл	171
ии может ошибаться	2579
или	2568
имя	2571
индекс	2571
интересное	2492
использование материалов только с разрешения редакции	2577
исправления и уточнения	2576
""", 'к': """
к началу	2495
к началу страницы	2573
к рецепту	61
каждое пожертвование важно	2565
каждую пятницу. бесплатно. без спама	2570
каждый донат важен	2565
каждый рубль важен	2565
как мы защищаем источники	2576
как мы защищаем наших источников	2576
как отключить adblock	2564
картинка в картинке	2559
категории	2492
категорії	3018
качество	2560
ключови думи	168
коментар	3016
коментари	171
коментарі	3016
коментирай	171
коментирайте	171
коментирайте първи	171
коментувати	3016
комментарии	2489
комментарии отсутствуют	2489
комментарий	2489
комментировать	2489
коммерческий контент	2585
коммерческий материал	2585
конец рекламы	2585
контакти	3016
контакты	2489
контент заблокирован	2557
контент недоступен	2557
конфиденциальность	2486
копирай линк	171
копирай линка	171
копирование запрещено	2577
копировать ссылку	2481
копіювати посилання	3009
кроссворд	2553
кроссворд дня	2552
купи абонамент	161
купите нам кофе	2565
купить билет	2555
купить билеты	2555
купить билеты онлайн	2555
купить журнал	2555
купить книгу	2555
купить лицензию	2577
купить номер	2555
купить подписку	2473
купить права на публикацию	2577
купить сейчас	2555
към рецептата	61
""", 'л': """
лента новостей	2492
личный кабинет	2473
логин	2568
логин или e-mail	2567
лучшие	2582
любая сумма	2565
любая сумма важна	2565
""", 'м': """
маджонг	2553
материал закрыт	2567
материал защищен авторским правом	2577
материал защищён авторским правом	2577
материал партнера	2585
материал партнёра	2585
материал создан автоматически	2579
материалы защищены авторским правом	2577
материалы партнеров	2485
материалы партнёров	2585
материалы по теме	2492
матеріали за темою	3018
матеріали по темі	3018
машинный перевод	2580
меню	2495	3020
месячная подписка	2567
метки	2492
мне всё равно	2553
може би по-късно	175
може да ви хареса	168
може да харесате още	168
может быть, позже	2467
может позже	2467
можливо, пізніше	2999
мои темы	2583
мой профиль	2473
моят профил	161
мы в социальных сетях	2483
мы в соцсетях	2483
мы вконтакте	2483
мы не можем показать это содержимое	2557
мы не можем показать этот контент	2557
мій профіль	3003
мітки	3018
""", 'н': """
на весь экран	2559
на главную	2495
на правах реклами	3012
на правах рекламы	2485
на страницу пожертвований	2565
наверх	2495	3020
нагадати пізніше	2999
надіслати	3009
надіслати другу	3009
надіслати поштою	3009
надіслати статтю поштою	3009
нажмите, чтобы увеличить	2573
назад	2495	3020
назначение платежа: пожертвование	2565
най-коментирани	168
най-новото	168
най-четени	168
най-четено	168
най-четено днес	168
най-четеното днес	168
найпопулярніше	3018
найпопулярніше за добу	3018
найпопулярніше за тиждень	3018
найти	2495
найчитаніше	3018
налаштування	3013
написати коментар	3016
написать автору	2573
написать анонимно	2576
написать в редакцию	2576
написать комментарий	2489
напиши коментар	171
напомни ми по-късно	175
напомнить позже	2467
направете дарение	160
настроить cookie	2557
настроить уведомления	2562
настройки	2486
настройки cookie	2486
настройки конфиденциальности	2557
настройки приватности	2557
настройки файлов cookie	2557
наступна	3020
наступна стаття	3018
начать игру	2552
начать тест	2552
нашли ошибку	2576
не зараз	2999
не знаю	2553
не пропустите	2492
не пропустіть	3018
не сега	175
не сегодня	2467
не сейчас	2467
не сьогодні	2999
не удалось воспроизвести видео	2559
не удалось загрузить видео	2559
не, благодаря	175
неверный e-mail	2570
неверный адрес электронной почты	2570
нейросеть может ошибаться	2579
некорректный e-mail	2570
некорректный адрес	2570
необязательно	2571
нет аккаунта	2567
нет комментариев	2489
нет подписки	2567
нет, спасибо	2467
никакого спама	2570
новини	3018
новини за темою	3018
новини компаній	3012
новини партнерів	3012	3018
новости	2492
новости smi#	2492
новости партнеров	2485
новости партнёров	2485
новости по теме	2492
новости сми#	2492
новые	2582
номер телефона	2571
нравится	2582
ні, дякую	2999
""", 'о': """
обговорити	3016
обновите страницу	2564
обновить страницу	2564
обратная связь	2489
обсудить	2489
обсуждение	2489
обязательно	2571
обязательное поле	2570
одноклассники	2482
одноразово	3000
озвучено роботом	2559
озвучено синтезированным голосом	2559
оплата раз в год	2567
опрос дня	2552
оставить комментарий	2489
оставить отзыв	2579
оставшееся время	2559
оставшееся время #	2559
оставшееся время -#	2559
оставьте комментарий	2581
останні новини	3018
останні статті	3018
от наших партнеров	2585
от наших партнёров	2585
ответить	2489	2582
отиди на рецептата	61
отказаться	2486
отклонить	2486
отклонить все	2557
отклонить всё	2557
отключете цялата статия	161
отключи статията	161
отключите adblock	2564
отключите адблок	2564
отключить звук	2559
отключить рекламу	2585
открыть	2496
открыть галерею	2573
открыть карту	2496
открыть приложение	2561
открыть статью	2567
отмена в любой момент	2567
отменить можно в любой момент	2567
отозвать согласие	2557
отпечатай	171
отпечатай статията	171
отписаться	2583
отписаться можно в любой момент	2570
отписаться от темы	2583
отправить	2571
отправить другу	2481
отправить комментарий	2581
отправить отзыв	2579
отправить по почте	2481
отправить по электронной почте	2584
отправить сообщение	2570
отсканируйте qr-код	2561
оформити підписку	3003
оформить донат	2468
оформить доступ	2567
оформить ежемесячное пожертвование	2565
оценете статията	171
оцените материал	2489
оцените рецепт	61
оцените статью	2489
оценить рецепт	61
оцініть матеріал	3016
оцініть рецепт	61
оцініть статтю	3016
още новини	168
още от	168
още от деня	168
още от рубриката	168
още по темата	168
""", 'п': """
пароль	2568
партнерский материал	2485
партнерский проект	2485
партнерський матеріал	3012
партнерський проєкт	3012
партньорско съдържание	167
партнёрский материал	2485
партнёрский проект	2485
пасьянс	2553
пауза	2560
переведено автоматически	2579
переведено нейросетью	2579
переведено с помощью ии	2579
передплата	3003
передплатити	3003
перезагрузите страницу	2564
перезагрузить страницу	2564
перейти в галерею	2573
перейти в магазин	2555
перейти до рецепта	61
перейти к досье	2573
перейти к контенту	2573
перейти к оплате	2565
перейти к основному содержанию	2573
перейти к пожертвованию	2565
перейти к предложению	2555
перейти к рецепту	61
перейти к содержанию	2495
перейти к сюжету	2573
пересказ нейросети	2579
пересказано нейросетью	2579
печать	2481
печать рецепта	61
платена публикация	87	167
платено съдържание	167
плеер загружается	2559
по дате	2582
по подписке	2473
по популярности	2582
по теме	2492
по-късно	175
повідомити про помилку	3016
повідомити про помилку в тексті	3016
погоджуюсь	3013
погоджуюся	3013
подарете тази статия	171
подарить доступ	2584
подарить материал	2481
подарить статью	2473
подарувати статтю	3009
поддержать	2468
поддержать автора	2468
поддержать на boosty	2565
поддержать на patreon	2565
поддержать нас	2468
поддержать проект	2468
поддержать редакцию	2468
поддержите нас	2468
поделитесь	2481
поделиться	2481
поделиться в telegram	2481
поделиться в twitter	2481
поделиться в одноклассниках	2481
поделиться в соцсетях	2481
поделиться вконтакте	2481
поделиться новостью	2481
поделиться ссылкой	2481
поделиться статьей	2481
поделиться статьёй	2481
подкасти	3018
подкасты	2492
подкрепете ни	160
подкрепи	160
подкрепи ни	160
подобни статии	168
подписаться	2473
подписаться в max	2483
подписаться в telegram	2483
подписаться на автора	2583
подписаться на канал	2483
подписаться на новости	2476
подписаться на рассылку	2476
подписаться на телеграм-канал	2483
подписаться на тему	2583
подписаться на уведомления	2562
подписка	2473
подписка на год	2567
подписка на месяц	2567
подписывайтесь	2483
подпишитесь	2567
подпишитесь на рассылку	2476
подробнее	2495
подробнее по теме	2492
подтвердите e-mail	2570
подтвердите адрес электронной почты	2570
поділитись	3009
поділитися	3009
поділитися в telegram	3009
поділитися в соцмережах	3009
поділитися новиною	3009
поділитися статтею	3009
поділіться	3009
пожаловаться	2581
пожаловаться на комментарий	2581
пожаловаться на рекламу	2585
пожертвовать	2468
пожертвувати	3000
позже	2467	2563
поиск	2495
покажи всичко	169
покажи още	169
показати більше	3020
показати все	3021
показати коментарі	3016
показати оригінал	3021
показати ще	3020
показать # ответа	2581
показать # ответов	2581
показать больше	2495
показать все	2496	2573
показать галерею	2573
показать еще	2495
показать ещё	2495
показать и принять	2557
показать карту	2496
показать комментарии	2489
показать контент	2557
показать меньше	2496	2573
показать оригинал	2496
показать ответы	2581
показать пароль	2567
показать перевод	2496
показать подпись	2573
показать расшифровку	2559
показать результаты	2552
показать содержимое	2557
показать субтитры	2559
показывать всегда	2557
поле обязательно для заполнения	2570
политика cookie	2557
политика исправлений	2576
политика конфиденциальности	2486
политика обработки персональных данных	2486
полноэкранный режим	2559
полный экран	2559
получать уведомления	2562
пользовательское соглашение	2486
політика конфіденційності	3013
помогает любая сумма	2565
помочь	2468
помочь нам	2468
помочь проекту	2468
помочь редакции	2468
понятно	2486
попередня	3020
попередня стаття	3018
попробовать бесплатно	2473
попробуйте еще раз	2570
попробуйте ещё раз	2570
попробуйте позже	2570
популярне	3018
популярное	2492
популярные	2492	2582
популярные новости	2492
популярные статьи	2492
популярный	2568
популярні новини	3018
посилання скопійовано	3009
последнее	2492
последни	168
последни новини	168
последние новости	2492
послухати новину	3009
послушать	2559
посмотреть результаты	2552
посмотреть цену	2555
похожие материалы	2492
похожие статьи	2492
почему я вижу эту рекламу	2585
почтовый индекс	2571
поширити	3009
поширити у facebook	3009
пошук	3020
правила за коментиране	171
правила использования	2486
правила коментування	3016
правила комментариев	2581
правила комментирования	2489
предложение для подписчиков	2555
предложение для читателей	2555
предложить новость	2489
предыдущая	2495
предыдущая новость	2573
предыдущая статья	2492
предыдущая страница	2573
предыдущая фотография	2573
предыдущее фото	2573
предыдущий слайд	2573
премиум	2473
преміум	3003
препоръчани	168
препоръчваме ви	168
препоръчваме ви още	168
препоръчваме още	168
прийняти	3013
прийняти всі	3013
принтирай	171
принтирай рецептата	61
принять	2486
принять все	2486
принять все cookie	2557
принять все файлы cookie	2557
принять всё	2486
принять и показать	2557
принять и продолжить	2557
прислать новость	2489
прислать новость анонимно	2576
присоединиться к обсуждению	2581
пришлите свои фото	2576
приєднатися	3000
приєднатися до спільноти	3000
проверь себя	2552
проверьте свои знания	2552
проверьте свою почту	2570
проверьте себя	2552
проголосовало #	2552
проголосовать	2552
продовження під рекламою	3012
продовження статті під рекламою	3012
продолжительность #	2559
продолжить без отключения	2564
продолжить без поддержки	2467
продолжить с apple	2567
продолжить с google	2567
продолжить через apple	2567
продолжить через facebook	2567
продолжить через google	2567
продължава след рекламата	167
произвольная сумма	2565
произошла ошибка	2571
произошла ошибка. попробуйте ещё раз	2570
произошла ошибка. попробуйте позже	2570
пройти опрос	2552
пройти тест	2552
прокомментировать	2581
промо	2485	3012
прослушать	2481
прослушать новость	2481
прослушать статью	2559
прочетете и	168
прочитать позже	2584
прямой эфир	2560
підписатись	3003
підписатися	3003
підписка	3003
підтримайте нас	3000
підтримати	3000
підтримати автора	3000
підтримати журналістів	3000
підтримати нас	3000
підтримати редакцію	3000
пізніше	2999
""", 'р': """
радимо прочитати	3018
радимо також	3018
развернуть	2495
разгадать кроссворд	2552
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2468
разовое пожертвование	2565
разовый платеж	2565
разовый платёж	2565
разпечатай	171
разрешите уведомления	2550
разрешить	2563
разрешить контент	2557
разрешить один раз	2557
разрешить рекламу	2564
разрешить уведомления	2550
ранняя регистрация	2555
раскрыть	2496
распечатать	2481
распечатать рецепт	61
распечатать статью	2481
рассказать друзьям	2481
рассылка	2476
рассылки	2476
расшифровка	2560
регистрация	161	2473
редакция рекомендует	2492
результати	3021
результаты	2496
результаты голосования	2552
результаты опроса	2552
реклама	167	2485	3012
реклама - статията продължава по-долу	167
реклама google	2585
реклама закончилась	2585
реклама на сайте	2485
реклама на сайті	3012
реклама окончена	2585
реклама от google	2585
реклама. продовження нижче	3012
реклама. продолжение ниже	2485
рекламно каре	167
рекламно съдържание	167
рекламный материал	2585
рекомендовано outbrain	2585
рекомендовано taboola	2585
рекомендуем	2492	2568
рекомендуем почитать	2492
рекомендуем также	2492
рекомендуемое	2492
рекомендуємо	3018
рекомендуємо прочитати	3018
рекомендуємо також	3018
реєстрація	3003
розгорнути	3021
роздрукувати	3009
роздрукувати рецепт	61
роздрукувати статтю	3009
розмір тексту	65
розмір шрифту	65
российской картой	2565
рубрики	2492	3018
""", 'с': """
самая выгодная	2568
самое важное	2492
самое популярное	2492
самое читаемое	2492
самое читаемое за день	2492
самое читаемое за неделю	2492
самый популярный	2568
свежее	2492
свежие новости	2492
свернуть	2495
своя сумма	2565
свързани новини	168
свързани публикации	168
свързани статии	168
связаться с нами	2489
сгенерировано ии	2579
сгенерировано нейросетью	2579
сгенерировано с помощью ии	2579
сделать донат	2565
сделать пожертвование	2468
сейчас читают	2492
сканворд	2553
сканируйте qr-код	2561
скачать аудио	2559
скачать выпуск	2559
скачать из google play	2561
скидка #%	2568
скидка для подписчиков	2555
скопировано	2584
скопировано в буфер обмена	2584
скопировать ссылку	2481
скопировать ссылку на статью	2481
скопіювати посилання	3009
скопіювати посилання на статтю	3009
скорость	2560
скорость воспроизведения	2559
скрыть	2496
скрыть ответы	2581
скрыть рекламу	2585
следить за автором	2583
следить за онлайном	2573
следить за темой	2583
следующая	2495
следующая новость	2573
следующая статья	2492
следующая страница	2573
следующая фотография	2573
следующее видео	2559
следующее фото	2573
следующий слайд	2573
слухати	3009
слухати новину	3009
слушай новината	171
слушать	2481
слушать новость	2481
см. также	2492
смотреть видео	2559
смотреть все	2495
смотреть галерею	2573
смотреть онлайн-трансляцию	2573
смотреть предложение	2555
смотреть фотогалерею	2573
смотри также	2492
смотрите также	2492
сначала новые	2581
сначала старые	2581
советуем почитать	2492
согласен	2486
согласиться	2486
согласиться и продолжить	2557
содержание	2495
содержание статьи	2573
содержимое недоступно	2557
создано ии	2579
создано нейросетью	2579
создано при помощи ии	2579
создано с помощью ии	2579
создать аккаунт	2473
сообщение	2571
сообщение отправлено	2570
сообщить новость	2576
сообщить об опечатке	2489
сообщить об ошибке	2489
сортировать	2581
сортировать по	2581
сортировка	2581
сохранено	2584
сохранить	2481
сохранить выбор	2557
сохранить на потом	2584
сохранить настройки	2557
сохранить рецепт	61
сохранить статью	2481
социальные сети	2483
спасибо за ваш голос	2552
спасибо за ваше сообщение	2570
спасибо за подписку	2476
спасибо за регистрацию	2570
спасибо за сообщение	2570
спасибо за участие в опросе	2552
спасибо, ваш голос учтён	2552
спецпроект	2485
спецпроєкт	3012
споделете	171
сподели	171
сподели във facebook	171
сподели статията	171
споделяне	171
спонсорирано	167
спонсорский материал	2585
способ оплаты	2471
способы оплаты	2471
ссылка скопирована	2481
станете член	160
стани абонат	160
стани дарител	160
старые	2582
стати співучасником	3000
стати частиною спільноти	3000
стать патроном	2468
стать соучастником	2468
стать спонсором	2468
статья защищена авторским правом	2577
створити акаунт	3003
стоимость доставки	2555
стрічка новин	3018
субтитры	2560
судоку	2553
сховати	3021
сходни новини	168
схожі матеріали	3018
схожі новини	3018
схожі статті	3018
създай профил	161
сыграть	2552
сюжет	2492
сюжеты	2492
""", 'т': """
тагове	168
також читайте	3018
твитнуть	2481
твиттер	2482
твітнути	3009
теги	2492	3018
текст продовжується під рекламою	3012
текст создан автоматически	2579
текст читает робот	2559
текущее время	2559
текущее время #	2559
телеграм	2482
телефон	2571
тема	2571
тема дня	2492
теми	3018
темы	2492
тест дня	2552
только для подписчиков	2473
только необходимые	2557
""", 'у': """
у вас включен adblock	2564
у вас нет подписки	2567
у вас уже есть аккаунт	2567
у меня есть аккаунт	2567
у меня есть подписка	2567
у меня нет аккаунта	2567
у меня уже есть аккаунт	2567
уведомления	2563
увеличить	2495
увеличить изображение	2573
увеличить текст	2584
увеличить фото	2573
увеличить шрифт	2584
увійти	3003
увімкнути сповіщення	3072
увімкніть сповіщення	3072
угостите нас кофе	2565
угостить кофе	2565
уже есть аккаунт	2473
уже зарегистрированы	2473
уже зареєструвалися	3003
уже отключил	2564
узнать цену	2555
укажите сумму	2565
уменьшить шрифт	2584
умови використання	3013
управление согласием	2557
управление уведомлениями	2562
управлять согласием	2557
установить приложение	2561
усі новини	3020
""", 'ф': """
файлы cookie	2486
фамилия	2571
фейсбук	2482
филворды	2553
фото	2492
фоторепортаж	2492
""", 'х': """
харесай	171
хорошо	2486
хотите получать уведомления	2562
""", 'ч': """
час читання # хв	3020
чи була стаття корисною	3016
читает синтезированный голос	2559
читайте в приложении	2561
читайте еще	2492
читайте ещё	2492
читайте ниже	2485
читайте первыми в приложении	2561
читайте по теме	2492
читайте также	2492
читайте також	3018
читати далі	3020
читати повністю	3020
читати також	3018
читать без ограничений	2567
читать без рекламы	2585
читать в max	2483
читать в telegram	2483
читать всю статью	2573
читать далее	2495
читать дальше	2495
читать ещё	2495
читать комментарии	2489
читать полностью	2495
читать расшифровку	2559
читать с подпиской	2567
читать статью полностью	2573
читать также	2492
читать целиком	2573
что еще почитать	2492
что ещё почитать	2492
что-то пошло не так	2571
что-то пошло не так, попробуйте позже	2570
что-то пошло не так. попробуйте еще раз	2570
что-то пошло не так. попробуйте ещё раз	2570
что-то пошло не так. попробуйте позже	2570
""", 'щ': """
ще за темою	3018
ще новини	3018
що ще почитати	3018
щомісяця	3000
""", 'э': """
экономия #%	2568
эксклюзивно для подписчиков	2567
электронная почта	2476
электронная почта или логин	2567
эта статья закрыта	2567
это было полезно	2579
это видео больше недоступно	2559
это видео недоступно	2559
это видео недоступно в вашей стране	2559
это поле обязательно	2570
это поле обязательно для заполнения	2570
этот контент невозможно показать	2557
этот контент недоступен	2557
этот материал закрыт	2567
""", 'я': """
я вже підтримую	2999
я отключил	2564
я отключил блокировщик	2564
я уже поддерживаю	2467
яндекс.дзен	2482
""", 'і': """
інші новини	19	3018
""", 'א': """
אולי גם יעניין אותך	1447
אולי יעניין אותך	1447
אולי יעניין אותך גם	1475
אולי יעניין אתכם	1447
אולי יעניין אתכם גם	1475
אולי מאוחר יותר	1430
אולי פספסתם	1475
אינציקלופדיית ynet	1447
""", 'ב': """
בחסות	1478
בשיתוף	1442
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1446
דלג לתוכן	1449
דלגו למתכון	61
דף הבית	1449
""", 'ה': """
האזינו	1438
הבא	1449
הבנתי	1450
הגב	1446
הדפיסו את המתכון	61
הדפיסו כתבה	1474
הדפס	1438
הדפס מתכון	61
הדפסה	1438
הדפסת המתכון	61
הדפסת כתבה	1474
הוסיפו תגובה	1446
הוסף תגובה	1446
הוספת תגובה	1446
הזכירו לי מאוחר יותר	1430
החשבון שלי	1432
הירשם	1432
הכי נצפים	1447
הכי נקרא	1447
הכי נקראות	1447
הכי נקראות היום	1475
הכתבה הבאה	1447
הכתבה המלאה למנויים	1474
הכתבה הקודמת	1447
המלצות	1447
המשך לקרוא	1449
המשך קריאה	1449
הנצפים ביותר	1475
הנקראות ביותר	1447
הנקראים ביותר	1475
הסתר	1450
העתיקו את הקישור	1474
העתיקו קישור	1474
העתק קישור	1438
העתקת הקישור	1474
העתקת קישור	1438
הצג הכל	1450
הצג מפה	1450
הצג מקור	1450
הצג עוד	1449
הצג פחות	1450
הצטרפו	1431
הצטרפו אלינו	1431
הקודם	1449
הקישור הועתק	1474
הרשמה	1432
השב	1446
התחבר	1432
התחברות	1432
""", 'ו': """
ווטסאפ	1438
וידאו	1447
""", 'ח': """
חדשות אחרונות	1447
חודש ראשון ב-#	1473
חודש ראשון ב-# ש"ח	1473
חודש ראשון בשקל	1473
חודש ראשון חינם	1473
חזרה למעלה	1449
חיפוש	1449
""", 'ט': """
טוויטר	1438
טלגרם	1438
טען עוד	1449
""", 'י': """
יציאה	1432
""", 'כ': """
כבר מנויים? התחברו	1432
כבר נרשמת	1432
כותרות אחרונות	1447
כניסה	1432
כניסה למנויים	1432
כתבה זו היא תוכן ממומן	1474
כתבה ממומנת	1478
כתבו תגובה	1446
כתבות אחרונות	1447
כתבות מומלצות	1447
כתבות נוספות	1447
כתבות נוספות בנושא	1475
כתבות נוספות שיעניינו אתכם	1475
כתבות קשורות	1447
כתבות שאולי פספסתם	1475
כתבות שיעניינו אתכם	1475
""", 'ל': """
לא כעת	1430
לא עכשיו	1430
לא תודה	1430
לא, תודה	1430
להורדת האפליקציה	1474
להמשך קריאה	1432
להרשמה	1432
לכל הכתבות	1449
לכל הכתבות בנושא	1475
לכל העדכונים, הכתבות והסרטונים	1475
לכל התגובות	1446
לכתבה הבאה בסדרה	1475
לכתבה הקודמת בסדרה	1475
למנויים בלבד	1435
למתכון	61
לפרטים	1450
לרכישת מינוי	1432
לרכישת מינוי לחצו כאן	1474
לתרום	1431
לתרומה	1431
""", 'מ': """
מבזקים	1447
מדיניות הפרטיות	1445
מדיניות הפרטיות ותנאי השימוש	1445
מודעה	1442
מומלץ עבורך	1475
מומלץ עבורכם	1475
מומלצים	1447
ממומן	1442
מעבר למתכון	61
מצאתם טעות	1446
""", 'נ': """
נושאים	1447
נושאים קשורים	1447
""", 'ס': """
סגור	1430
סגירה	1430
סיכום ai	1460
סיכום הכתבה	1460
""", 'ע': """
עוד	1449
עוד באותו נושא	1475
עוד בנושא	1447
עוד בערוץ	1447
עוד חדשות	1447
עוד כתבות	19	1447
עוד כתבות בנושא	19
עוד כתבות מעניינות	1474
עוד סיפורים	1475
""", 'פ': """
פייסבוק	1438
פרטים	1450
פרסום	1442
פרסומת	1442
פתח	1450
""", 'צ': """
צור חשבון	1432
צור קשר	1446
""", 'ק': """
קרא גם	1447
קרא עוד	1449
קראו גם	1447
קראו עוד	1449
""", 'ש': """
שיתוף	1438
שיתוף בווטסאפ	1438
שיתוף בטוויטר	1438
שיתוף במייל	1474
שיתוף בפייסבוק	1438
שכחתי סיסמה	1432
שלח לחבר	1438
שלחו את הכתבה במתנה	1474
שלחו במתנה	1474
שליחה במייל	1438
שמירה	1438
שמירת המתכון	61
שמירת כתבה	1474
שמרו כתבה	1474
שמרו לקריאה מאוחרת	1474
שתף	1438
שתפו	1438
שתפו את הכתבה	1438
שתפו בוואטסאפ	1474
שתפו בווטסאפ	1474
שתפו בטלגרם	1474
שתפו בפייסבוק	1438
""", 'ת': """
תגובה	1446
תגובות	1446
תגיות	1447
תוכן למנויים	1432
תוכן ממומן	87	1442
תוכן מסחרי	1478
תוכן מקודם	1442
תוכן פרסומי	1478
תוכן שיווקי	87	1442
תוכן שיווקי בשיתוף	1478
תורגם אוטומטית	1474
תיקון טעות	1474
תמכו בנו	1431
תנאי השימוש	1445
תנאי השימוש | מדיניות הפרטיות	1445
תנאי השימוש ומדיניות הפרטיות	1445
תפריט	1449
תקציר ai	1460
תקציר בינה מלאכותית	1460
תקציר הכתבה	1460
תרומה	1431
תרמו	1431
תרמו עכשיו	1431
""", 'ا': """
ابلغ عن خطا	135
اترك تعليقا	111
اتصل بنا	111
احدث الاخبار	112
احفظ المقال	144
احفظ المقال لوقت لاحق	144
اخبار اخري	19
اخبار بيشتر	1249
اخبار ديگر	19
اخبار ذات صلة	112
اخبار ذات علاقة	145
اخبار قد تعجبك	145
اخبار قد تهمك	145
اخبار متعلقة	112
اخبار مرتبط	1222
اخبار مرتبطة	145
اخبار پيشنهادي	1249
اخترنا لك	112
اخترنا لكم	145
اخر الاخبار	112
اخرين اخبار	1222
اخرين خبرها	1249
اخفاء	115
ادارة ملفات تعريف الارتباط	109
ادامه	1224
ادامه مطلب	1224
ادعم الصحافة المستقلة	92
ادعمنا	92
اذهب الي الوصفة	61
ارسال	102	1215
ارسال المقال بالبريد	144
ارسال به تلگرام	1241
ارسال به دوستان	1215
ارسال نظر	1221
از دست ندهيد	1249
از ما حمايت كنيد	1211
استمع	102
استمع للخبر	131
استمع للمقال	131
استمع للنص	131
اشتراك	93	1212
اشتراك گذاري	1215
اشتراك گذاري در تلگرام	1241
اشتراكگذاري	1215
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
الان نه	1210
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
انتهاي پيام	1241
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
اولين نفري باشيد كه نظر ميدهد	1241
ايجاد حساب	1212
اين مطالب را هم بخوانيد	1249
اين مطلب را هم بخوانيد	1249
اگهي	1217
اگهيها	1253
""", 'ب': """
باز كردن	1225
بازرگاني	1253
بازگشت به بالا	1224
بالفيديو	131
بحث	114
برعاية	106
برچسب ها	1222
برچسبها	1222
بستن	1210
بعدا ياداوري كن	1210
بعدي	1224
بلغ عن خطا	135
به اشتراك بگذاريد	1215
بيشتر	1222	1224
بيشتر ببينيد	1249
بيشتر بخوانيد	1222
""", 'ت': """
تابعنا عبر	105
تابعنا علي	105
تابعونا علي	105
تازهترينها	1222
تبرع	92
تبرع الان	92
تبليغ	1217
تبليغات	1217
تبليغات در گوگل	1253
تبليغات متني	1253
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
تلگرام	1215
تم نسخ الرابط	144
تماس با ما	1221
تماشاي ويديو	1241
تنظيمات كوكي	1220
تنظيمات كوكيها	1220
تويتر	102
توييتر	1215
تيليجرام	102
""", 'ث': """
ثبت نام	1212
ثبت نظر	1221
ثبتنام	1212
""", 'ج': """
جديدترين اخبار	1222
جزئيات	1225
جستجو	1224
جميع التعليقات	111
""", 'ح': """
حالا نه	1210
حجم الخط	102
حجم النص	65
حريم خصوصي	1220
حساب كاربري	1212
حسابي	93
حصري للمشتركين	93
حفظ	102
حفظ المقال	144
حفظ الوصفة	61
حفظ للقراءة لاحقا	144
حمايت كنيد	1211
حمايت مالي	1211
""", 'خ': """
خانه	1224
خبر بعدي	1241
خبر قبلي	1241
خبرهاي بيشتر	1249
خبرهاي داغ	1249
خبرهاي مرتبط	1222
خبرهاي پيشنهادي	1249
خروج	1212
""", 'د': """
در همين رابطه	1249
در همين زمينه	1249
دستهبندي	1222
دعوت به همكاري	1241
ديدگاه	1221
ديدگاهتان را بنويسيد	1241
ديدگاهها	1221
""", 'ذ': """
ذات صلة	112
ذخيره	1215
ذخيره خبر	1241
ذخيره دستور پخت	61
ذخيره مطلب	1241
ذخيره مطلب براي بعد	1241
ذكرني لاحقا	91
""", 'ر': """
ربما لاحقا	91
رد	111
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1212
رپورتاژ	1217
رپورتاژ اگهي	1217
""", 'س': """
ساهم	92
ساهم الان	92
سجل الدخول	96
سياسة الخصوصية	109
سياسة الخصوصية | شروط الاستخدام	109
سياسة الخصوصية وشروط الاستخدام	109
سياسة ملفات تعريف الارتباط	109
سياست حريم خصوصي	1220
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
شايد بعدا	1210
شرايط استفاده	1220
شرايط استفاده و حريم خصوصي	1220
شروط الاستخدام	109
شروط الاستخدام | سياسة الخصوصية	109
شروط الاستخدام وسياسة الخصوصية	109
""", 'ص': """
صفحه اصلي	1224
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
عضويت	1212
عكس	1222
علي فيسبوك وتويتر	105
""", 'غ': """
غرد	102
""", 'ف': """
فتح	115
فقط براي مشتركان	1212
فهمت	115
فيديو	112
فيسبوك	102	1215
""", 'ق': """
قبلي	1224
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
كليدواژهها	1222
كمك كنيد	1211
كمك مالي	1211
كن اول المعلقين	144
كن داعما	92
كوكيها	1220
كپي شد	1241
كپي كردن لينك	1241
كپي لينك	1215
""", 'ل': """
لا شكرا	91
لا، شكرا	91
لاحقا	91
للمشتركين فقط	96
ليس الان	91
لينك كوتاه	1215
لينك كوتاه خبر	1241
لينك كپي شد	1241
""", 'م': """
مادة اعلانية	106
متوجه شدم	1225
محتواي تبليغاتي	1217
محتواي حمايتشده	1241
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
مشاهده بيشتر	1224
مشاهده همه	1224
مشترك شويد	1212
مطالب بيشتر	1249
مطالب مرتبط	1222
مطالب پيشنهادي	1249
مقالات اخري للكاتب	145
مقالات ذات صلة	112
مقالات قد تعجبك	145
مقالات قد تهمك	145
مقالات مرتبط	1222
ملفات تعريف الارتباط	109
منو	1224
مهمترين اخبار	1222
مواضيع ذات صلة	112
مواضيع قد تهمك	145
مواضيع متعلقة	145
مواضيع مرتبطة	145
موضوعات ذات صلة	112
موضوعات متعلقة	145
""", 'ن': """
نسخ الرابط	102
نسخ رابط المقال	144
نسخه چاپي	1241
نسيت كلمة المرور	93
نظر	1221
نظر بدهيد	1241
نظر خود را با ما در ميان بگذاريد	1241
نظر خود را بنويسيد	1221
نظر شما	1221
نظر شما درباره اين خبر چيست	1241
نظرات	1221
نظرسنجي	1241
نمايش بيشتر	1224
نمايش كمتر	1225
نمايش متن اصلي	1225
نمايش نقشه	1225
نمايش همه	1225
ننصح بقراءة	112
نه ممنون	1210
""", 'ه': """
هذه المادة للمشتركين	144
همرساني	1215
همچنين ببينيد	1249
همچنين بخوانيد	1222
""", 'و': """
واتساب	102
واتساپ	1215
ورود	1212
ورود / ثبت نام	1212
وسوم	112
ويديو	1222
ويژه مشتركان	1212
""", 'پ': """
پاسخ	1221
پربازديدترين	1222
پربازديدترينها	1222
پربازديدها	1222
پربازديدهاي امروز	1249
پربازديدهاي هفته	1249
پربحثترينها	1222
پربينندهترين	1249
پربينندهترين خبرها	1249
پربينندهترينها	1249
پيام بازرگاني	1253
پيشنهاد خواندني	1249
پيشنهاد سردبير	1222
پيشنهاد ما	1222
""", 'چ': """
چاپ	1215
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1221
گزارش خطا در اين خبر	1241
""", 'अ': """
अक्षर का आकार	65
अगला	1501
अगली खबर	1499
अन्य खबरें	19	1499
अपनी राय दें	1498
अभी दान करें	1488
अभी नहीं	1487
""", 'आ': """
आगे पढें	1501
आज की अन्य खबरें	1525
आपके लिए	1499
आपको यह भी पसंद आ सकता है	1525
आपको ये भी पसंद आ सकता है	1525
""", 'इ': """
इसे भी देखें	1525
इसे भी पढें	1499
""", 'ई': """
ई-पेपर	1489
""", 'ऊ': """
ऊपर जाएं	1501
""", 'ए': """
एआई द्वारा तैयार	1513
एआई समरी	1513
एआई सारांश	1513
एआई से तैयार सारांश	1513
""", 'औ': """
और खबरें	1499
और देखें	1501
और पढें	1499	1501
और भी पढें	1525
""", 'क': """
कम दिखाएं	1502
कमेंट	1498
कमेंट करें	1498
कमेंट्स	1498
कुकी नीति	1497
केवल सदस्यों के लिए	1489
कॉपी लिंक	1492
""", 'ख': """
खाता बनाएं	1489
खोजें	1501
खोलें	1502
""", 'ग': """
गलती बताएं	1502
गोपनीयता नीति	1497
""", 'च': """
चर्चा में क्यों है	1525
""", 'ज': """
जरूर पढें	1525
जवाब दें	1498
ज्यादा पढी गई	1525
""", 'ट': """
टिप्पणियां	1498
टिप्पणी	1498
टिप्पणी करें	1498
टेक्स्ट साइज	65
टैग्स	1499
टॉप न्यूज	1499
टॉप स्टोरीज	1525
ट्रेंडिंग	1499
ट्विटर	1492
""", 'ठ': """
ठीक है	1502
""", 'त': """
ताजा खबरें	1499
ताजा समाचार	1499
""", 'द': """
दान करें	1488
देश की और खबरें	1525
दोस्तों को भेजें	1513
""", 'न': """
नक्शा देखें	1502
नहीं धन्यवाद	1487
नहीं, धन्यवाद	1487
नियम और शर्तें	1497
नियम और शर्तें | गोपनीयता नीति	1497
""", 'प': """
पार्टनर कंटेंट	1528
पिछला	1501
पिछली खबर	1499
पूरी खबर पढें	1501
प्रचार	1495
प्रतिक्रिया दें	1498
प्रायोजित	1495
प्रायोजित सामग्री	1528
प्रिंट करें	1492
प्रीमियम	1489
""", 'फ': """
फेसबुक	1492
फेसबुक पर शेयर करें	1492
फॉन्ट साइज	65
फोटो	1499
फोटो गैलरी	1525
""", 'ब': """
बंद करें	1487
बडी खबरें	1499
बाद में	1487
बाद में याद दिलाएं	1487
""", 'म': """
मुख्य समाचार	1499
मूल देखें	1502
मेन्यू	1501
मेरा खाता	1489
""", 'य': """
यह भी देखें	1525
यह भी पढें	1499
ये खबरें भी पढें	1525
ये भी जानें	1525
ये भी देखें	1525
ये भी पढें	1499
""", 'र': """
रजिस्टर करें	1489
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1492	1513
लॉग इन	1489
लॉग इन करें	1489
लॉगआउट	1489
लॉगिन	1489
लोकप्रिय	1499
""", 'व': """
विज्ञापन	1495
विज्ञापन के बाद जारी	1528
विज्ञापन हटाएं	1513
विवरण	1502
विषय	1499
वीडियो	1499
व्हाट्सएप	1492
""", 'श': """
शायद बाद में	1487
शेयर	1492
शेयर करें	1492
""", 'स': """
संपर्क करें	1498
संबंधित खबरें	1499
संबंधित लेख	1499
संबंधित वीडियो	1525
संबंधित समाचार	1499
सदस्य बनें	1488
सबसे ज्यादा पढी गई	1499
सबसे ज्यादा पढी गई खबरें	1525
सबसे ज्यादा पढी गईं	1525
सब्सक्राइब	1489
सब्सक्राइब करें	1489
सभी दिखाएं	1502
सभी देखें	1501
समझ गया	1502
समर्थन करें	1488
सहयोग करें	1488
साइन अप	1489
साइन इन	1489
साझा करें	1492
सीधे रेसिपी पर जाएं	61
सेव करें	1492
स्पॉन्सर्ड	1495
स्पॉन्सर्ड कंटेंट	1528
""", 'ह': """
हमारा समर्थन करें	1488
होम	1501
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
ข่าวที่คุณอาจสนใจ	2921
ข่าวที่น่าสนใจ	2921
ข่าวที่เกี่ยวข้อง	2898
ข่าวยอดนิยม	2898
ข่าวล่าสุด	2898
ข่าวอื่นที่น่าสนใจ	2921
ข่าวอื่นๆ	19	2921
ข่าวอื่นๆ ที่น่าสนใจ	2912
ข่าวเกี่ยวข้อง	2921
ข่าวแนะนำ	2898
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2912
คลิปแนะนำ	2921
ความคิดเห็น	2901
คัดลอกลิงก์	2901
คัดลอกลิงก์แล้ว	2912
คัดลอกลิงค์	2912
คัดลอกลิงค์แล้ว	2912
คุณอาจสนใจ	2921
""", 'ช': """
ชมคลิป	2912
ชมคลิปวิดีโอ	2912
ชมวิดีโอ	2912
ชมวิดีโอด้านบน	2912
ชมวิดีโอเต็มได้ที่นี่	2912
""", 'ด': """
ดูคลิป	2912
ดูทั้งหมด	2899
ดูวิดีโอ	2912
ดูเพิ่มเติม	2901
""", 'ต': """
ติดต่อเรา	2912
""", 'บ': """
บทความที่น่าสนใจ	2921
บทความที่เกี่ยวข้อง	2898
บทความล่าสุด	2898
บทความแนะนำ	2921
บริจาค	2895
บริจาคเลย	2895
บันทึก	2912
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2912
""", 'พ': """
พิมพ์	2901
พิมพ์บทความ	2912
พิมพ์สูตร	61
พิมพ์หน้านี้	2912
""", 'ฟ': """
ฟังรายการย้อนหลัง	2912
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2912
""", 'ย': """
ยอดนิยม	2921
ยอดนิยมในตอนนี้	2921
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2912
ร่วมงานกับเรา	2912
ร่วมตอบแบบสอบถาม	2912
ร่วมบริจาค	2895
ร่วมแสดงความคิดเห็น	2912
""", 'ล': """
ลงทะเบียน	2895
ลืมรหัสผ่าน	2895
""", 'ส': """
สนับสนุนเรา	2895
สปอนเซอร์	2901
สมัครงานกับเรา	2912
สมัครสมาชิก	2895
ส่งต่อให้เพื่อน	2912
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2921
อ่านข่าวผ่านแอป	2912
อ่านข่าวอื่นๆ	2921
อ่านต่อ	2901
อ่านต่อเรื่องนี้	2921
อ่านเพิ่มเติม	2898
อ่านเรื่องที่เกี่ยวข้อง	2921
""", 'เ': """
เข้าสู่ระบบ	2895
เนื้อหาที่เกี่ยวข้อง	2921
เป็นคนแรกที่แสดงความคิดเห็น	2912
เรื่องที่คุณอาจสนใจ	19	2921
เรื่องที่น่าสนใจ	2921
เรื่องที่เกี่ยวข้อง	2898
เรื่องล่าสุด	2921
เรื่องอื่นที่น่าสนใจ	2898
เรื่องแนะนำ	2921
""", 'แ': """
แชร์	2901
แชร์ข่าวนี้	2912
แชร์บทความ	2912
แชร์หน้านี้	2912
แชร์ไปที่ line	2912
แท็ก	2921
แท็กที่เกี่ยวข้อง	2921
แปลอัตโนมัติ	2912
แสดงความคิดเห็น	2901
แสดงน้อยลง	2899
""", 'โ': """
โฆษณา	2901
โหลดแอปฟรี	2912
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	3100
""", 'ủ': """
ủng hộ	3081
ủng hộ chúng tôi	3081
""", 'あ': """
あとで	1741
あとで読む	1754
あなたにおすすめ	1766
あなたにおすすめの記事	1766
あなたへのおすすめ	1766
あわせて読みたい	1766
あわせて読む	1793
""", 'い': """
いいえ、結構です	1741
いいね	1754
いいね!してニュースをチェック	1755
いいね!で応援する	1783
いま読まれています	1793
いま読まれている記事	1793
""", 'お': """
おすすめ	1766
おすすめの記事	1766
おすすめ情報pr	1758
おすすめ記事	1766
おすすめ関連記事	1793
お問い合わせ	1760
お気に入り	1754
お気に入りに追加	1754
お申し込み	1744
""", 'こ': """
こちらの記事もおすすめ	1793
こちらの記事も読まれています	19	1793
こちらもおすすめ	1766
こちらも読む	1793
この著者の記事	1766
この記事に関連するニュース	1793
この記事のタグ	1766
この記事の写真をすべて見る	1794
この記事の関連ニュース	1793
この記事は会員限定です	1744
この記事もチェック	1783
この記事をシェア	1754
この記事をプレゼント	1783
この記事をプレゼントする	1783
この記事を保存	1783
この記事を印刷	1783
この記事を印刷する	1783
この記事を評価する	1783
この記者の記事一覧	1766
この連載の記事	1766
""", 'ご': """
ご意見	1763
ご支援のお願い	1742
ご購読の申し込み	1744
""", 'さ': """
さらに読み込む	1768
""", 'す': """
すべての写真を見る	1794
すべて受け入れる	1760
すべて表示	1769
すべて見る	1768
すべて許可	1760
""", 'そ': """
その他の記事	1766
""", 'は': """
はてなブックマーク	1754
はてなブックマークに追加	1783
はてブ	1754
""", 'ま': """
また後で	1741
""", 'み': """
みんなのコメント	1763
""", 'も': """
もっと見る	1768
もっと詳しく知りたい方は	1793
もっと読む	1766
もどる	1768
""", 'よ': """
よく読まれています	1793
よく読まれている記事	1766
よく読まれている記事ランキング	1766
""", 'わ': """
わかりました	1769
""", 'ア': """
アクセスランキング	1766
アプリのダウンロード	1753
アプリをインストール	1753
アプリをダウンロード	1753
アプリを開く	1753
アプリダウンロード	1753
アンケート実施中	1783
""", 'オ': """
オススメ記事	1766
""", 'カ': """
カテゴリ	1766
カテゴリー	1766
""", 'キ': """
キーワード	1766
""", 'ク': """
クイズに挑戦	1783
クイズに挑戦する	1783
クッキー	1760
クッキー設定	1760
クリップ	1754
クリップする	1754
""", 'コ': """
コピーしました	1754
コメント	1763
コメント#件	1763
コメント(#	1763
コメントする	1763
コメントはまだありません	1763
コメントをもっと見る	1763
コメントを投稿	1763
コメントを書く	1763
コメントを残す	1763
コメントを見る	1763
コメント一覧	1763
""", 'サ': """
サイトポリシー	1760
サイトマップ	1760
サインイン	1744
サポートする	1742
""", 'シ': """
シェア	1754
シェアしよう	1754
シェアする	1754
""", 'ス': """
スキップ	1741
スクラップ	1754
スクラップする	1754
スポンサー	1758
スポンサードリンク	1758
スポンサーリンク	1758
""", 'タ': """
タイアップ	1758
タグ	1766
""", 'チ': """
チップを送る	1742
チャンネル登録	1755
""", 'ツ': """
ツイート	1754
ツイートする	1754
""", 'ト': """
トップ	1768
トップへ戻る	1768
トップニュース	1766
トップページ	1768
トピックス	1766
""", 'ド': """
ドネーション	1742
""", 'ニ': """
ニュースを読む	1768
ニュースレター	1748
ニュースレター登録	1748
""", 'バ': """
バックナンバー	1766
""", 'パ': """
パスワードを忘れた方	1744
""", 'ピ': """
ピックアップ	1766
""", 'フ': """
フォロー	1755
フォローしてね	1755
フォローしました	1755
フォローする	1755
フォロー中	1755
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1754
ブックマークする	1754
""", 'プ': """
プッシュ通知	1753
プライバシーポリシー	1760
プレゼント	1744
プレミアム	1744
プレミアム会員	1747
""", 'ヘ': """
ヘルプ	1760
""", 'ペ': """
ページの先頭へ	1768
ページトップ	1768
ページトップへ	1768
""", 'ホ': """
ホーム	1768
""", 'ポ': """
ポスト	1754
ポストする	1754
""", 'マ': """
マイページ	1744
""", 'メ': """
メニュー	1768
メルマガ	1748
メルマガ登録	1748
メールで送る	1754
メールで送信	1754
メールアドレス	1748
メールアドレスを入力	1748
メールマガジン	1748
メールマガジン登録	1748
""", 'ラ': """
ランキング	1766
""", 'リ': """
リンクをコピー	1754
リンクをコピーしました	1783
リンクをコピーする	1783
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1744
ログイン	1744
ログイン/会員登録	1744
ログイン・会員登録	1744
""", '一': """
一覧	1768
一覧へ	1768
一覧を見る	1768
""", '上': """
上一篇	3159
上一頁	3161
上一页	3161
""", '下': """
下一篇	3159
下一頁	3161
下一页	3161
下次再說	3134
下次再说	3134
""", '不': """
不,謝謝	3134
不,谢谢	3134
不用了	3134
""", '专': """
专题	3159
""", '个': """
个人中心	3138
""", '为': """
为你推荐	3159
为您推荐	3159
""", '主': """
主要ニュース	1766
""", '举': """
举报	3158
""", '了': """
了解	1769
""", '人': """
人才招聘	3178
人気の動画	1793
人気の記事	1766
人気ランキング	1766
人気記事	1766
人気記事ランキング	1766
人氣文章	3187
""", '今': """
今、あなたにオススメ	1766
今、読まれている記事	1793
今はしない	1741
今はやめておく	1741
今回はしない	1741
今日の注目	1766
今日最熱門	3187
今日热点	3159
今日焦点	3159
今日熱門	3187
""", '他': """
他の記事	19
他の記事も読む	1766
""", '付': """
付費閱讀	3138
付费内容	3138
付费阅读	3138
""", '以': """
以下为广告内容	3178
以下為廣告內容	3178
以后再说	3134
""", '会': """
会员专享	3141
会员专享内容	3141
会员专属	3138
会员中心	3138
会员登录	3138
会員の方はこちら	1744
会員の方はログイン	1744
会員登録	1744
会員登録する	1744
会員登録はこちら	1744
会員限定	1744
会員限定記事	1744
""", '你': """
你可能也喜欢	3159
你可能也喜歡	3159
你可能感兴趣	3159
你可能还想看	3187
你可能還想看	3187
""", '使': """
使用条款	3154
使用條款	3154
""", '保': """
保存	1754
保存する	1754
""", '個': """
個人情報の取り扱い	1760
個人情報の取り扱いについて	1760
個人情報の取扱いについて	1760
個人情報保護方針	1760
""", '元': """
元の記事を読む	1794
元記事で読む	1794
元記事を読む	1768
""", '免': """
免責聲明	3154
免費訂閱	3142
免費註冊	3138
免費試讀	3138
免责声明	3154
免费注册	3138
免费订阅	3142
免费试读	3138
""", '全': """
全ての写真を見る	1794
全文はこちら	1794
全文を読む	1768
全文表示	1768
全記事読み放題	1747
全部接受	3154
全部评论	3158
""", '公': """
公众号	3149
公式sns	1755
公式twitter	1755
公式x	1755
公式アプリ	1753
""", '共': """
共有	1754
共有する	1754
共有リンクをコピー	1783
""", '关': """
关于我们	3154
关注	3149
关注我们	3149
关键词	3159
关闭	3134
""", '其': """
其他新聞	3159
其他新闻	19	3159
""", '再': """
再生	1768
""", '写': """
写真(#枚	1794
写真をもっと見る	1794
写真を見る	1768
写真を見る(全#枚	1794
写真特集	1766
写评论	3158
""", '分': """
分享	3148
分享到	3148
分享到facebook	3178
分享到line	3178
分享到微信	3148
分享到微博	3148
分享本文	3178
分享此文	3178
分享給好友	3178
分享給更多人看到	3178
分享给好友	3178
分享给更多人	3178
分享至	3148
分享至facebook	3148
分享至line	3178
分类	3159
分類	3159
""", '列': """
列印	3148
列印本頁	3178
列印食譜	61
""", '初': """
初割で無料体験する	1744
初月無料	1747
""", '利': """
利用規約	1760
""", '前': """
前のページ	1768
前の記事	1766
前の記事へ	1766
前へ	1768
前回の記事はこちら	1793
前回はこちら	1794
""", '加': """
加入line好友	3149
加入会员	3138
加入我们	3178
加入我们的团队	3178
加入我們	3178
加入我們的團隊	3178
加入書籤	3148
加入會員	3138
加载更多	3161
""", '動': """
動画	1766
動画で見る	1783
動画を再生する	1783
動画を見る	1768
""", '单': """
单次捐款	3135
""", '印': """
印刷	1754
印刷する	1754
印刷用ページ	1783
印刷用ページを表示	1783
""", '即': """
即时新闻	3159
即時新聞	3159
""", '原': """
原文を表示	1769
原文を見る	1769
原文連結	3188
原文链接	3188
""", '参': """
参与评论	3158
参加者募集中	1779
参加问卷调查	3178
""", '參': """
參加問卷調查	3178
""", '友': """
友だち追加	1755
友だち追加する	1755
友善列印	3178
友達に教える	1783
""", '反': """
反馈	3158
""", '发': """
发现错误?请告诉我们	3178
发表留言	3158
发表评论	3158
""", '合': """
合わせて読みたい	1766
""", '同': """
同じカテゴリの記事	1766
同じ著者の記事	1793
同意	3154
同意しない	1760
同意する	1760
""", '听': """
听全文	3178
听新闻	3148
听这篇文章	3178
""", '單': """
單次捐款	3135
""", '回': """
回到頂部	3161
回复	3158
回覆	3158
回頂端	3161
回首頁	3161
""", '地': """
地図を見る	1769
地図を開く	1769
""", '复': """
复制成功	3148
复制网址	3178
复制链接	3148
""", '大': """
大号字	65
大字	3148
大家还在看	3159
大家都在看	3159
""", '头': """
头条	3159
""", '字': """
字体	65
字体大小	3148
字号	3148
字級	65	3148
字级	65
字體大小	65	3148
""", '官': """
官方微博	3149
""", '定': """
定期定額	3135
""", '寄': """
寄付	1742
寄付する	1742
寄付で応援する	1783
寄付のお願い	1742
寄付をする	1742
""", '專': """
專題	3159
""", '小': """
小字	3148
小編推薦	3159
""", '尚': """
尚無留言	3178
""", '展': """
展开	3161
展开全文	3161
展开全部	3162
展開	3161
""", '已': """
已关注	3149
已是会员	3138
已有帐号	3138
已經是會員	3138
已經是會員?登入	3138
""", '广': """
广告	3153
""", '広': """
広告	1758
広告の後に続きます	1758
広告をスキップ	1758
広告を閉じる	1758
広告企画	1758
""", '廣': """
廣告	3153
""", '延': """
延伸閱讀	3159
延伸阅读	3159
""", '开': """
开通会员	3138
""", '影': """
影音	3159
""", '後': """
後で	1741
""", '微': """
微信	3148
微博	3148
""", '忘': """
忘記密碼	3138
忘记密码	3138
""", '応': """
応援する	1742
""", '您': """
您可能也喜歡	3159
您可能感兴趣	3159
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	3187
您的邮箱	3142
您的電郵	3142
""", '意': """
意见反馈	3158
""", '感': """
感想を送る	1763
""", '成': """
成为会员	3135
成為會員	3135
""", '我': """
我同意	3154
我的帐户	3138
我的帳戶	3138
我知道了	3154
我要留言	3158
我要糾錯	3178
我要纠错	3158
我要评论	3158
""", '戻': """
戻る	1768
""", '所': """
所有留言	3158
""", '打': """
打印	3148
打印本页	3178
打印食谱	61
打开	3162
打赏	3135
""", '投': """
投票する	1783
投稿する	1763
""", '折': """
折りたたむ	1769
""", '报': """
报告错误	3162
""", '拒': """
拒絕	3154
拒绝	3154
""", '招': """
招聘启事	3178
""", '拡': """
拡大	1754
拡大する	1768
""", '按': """
按讚	3149
""", '捐': """
捐款	3135
捐贈	3135
捐赠	3135
""", '排': """
排行榜	3159
""", '採': """
採用情報	1779
""", '接': """
接受	3154
接受全部	3154
接受所有	3154
""", '推': """
推广	3153
推广内容	3153
推廣	3153
推荐	3159
推荐文章	3159
推荐阅读	3159
推薦	3159
推薦文章	3159
推薦閱讀	3159
""", '提': """
提供	1758
""", '搜': """
搜尋	3161
搜索	3161
""", '播': """
播放	3161
""", '支': """
支持我们	3135
支持我們	3135
支援する	1742
""", '收': """
收合	3162
收听	3148
收听本文	3178
收聽文章	3178
收藏	3148
收藏文章	3148
收藏本文	3178
收藏食譜	61
收藏食谱	61
收起	3161
""", '文': """
文字の大きさ	65	1754
文字サイズ	1754
文字サイズ変更	65
""", '新': """
新着	1766
新着ニュース	1766
新着記事	1766
新着記事一覧	1793
新規会員登録	1744
新規登録	1744
新闻简报	3142
""", '明': """
明白了	3162
""", '显': """
显示原文	3162
显示更多	3161
""", '暂': """
暂不	3134
暂无评论	3178
""", '暫': """
暫不	3134
""", '更': """
更多	3159
更多内容	3159
更多報導	3159
更多报道	3159
更多文章	3159
更多新聞	3159
更多新聞請看	3187
更多新闻	3159
更多精彩	3187
更多精采內容	3178
""", '最': """
最多人看	3187
最新ニュース	1766
最新号	1793
最新影音	3187
最新文章	3159
最新新聞	3159
最新新闻	3159
最新消息	3159
最新記事	1766
""", '會': """
會員中心	3138
會員專享	3141
會員專享內容	3141
會員專屬	3138
會員登入	3138
""", '月': """
月額#円	1747
月額#円(税込	1747
""", '有': """
有料会員登録	1744
有料会員記事	1783
有料登録	1744
有料記事	1744
""", '朋': """
朋友圈	3148
""", '服': """
服务条款	3154
服務條款	3154
""", '朝': """
朝刊・夕刊	1744
""", '本': """
本周热门	3187
本文へ	1768
本文へ移動	1768
""", '机': """
机器翻译	3178
""", '查': """
查看全部	3161
查看原图	3161
查看原文	3188
查看地图	3162
查看更多	3161
查看留言	3158
查看结果	3162
查看詳情	3162
查看评论	3158
查看详情	3162
""", '标': """
标签	3159
""", '検': """
検索	1768
""", '業': """
業配	3153
""", '標': """
標籤	3159
""", '機': """
機器翻譯	3178
""", '檢': """
檢舉	3158
""", '次': """
次のページ	1768
次の記事	1766
次の記事へ	1766
次へ	1768
次ページ	1768
""", '每': """
每月捐款	3135
""", '注': """
注册	3138
注目の記事	1766
注目キーワード	1766
注目ワード	1766
注目記事	1766
""", '点': """
点击排行	3159
点击播放	3178
点击查看原文	3188
点击查看大图	3161
点击阅读原文	3188
点我看视频	3178
点赞	3148
""", '為': """
為您推薦	3159
""", '热': """
热点	3159
热点推荐	3159
热门	3159
热门排行	3159
热门文章	3159
热门新闻	3159
""", '無': """
無料で体験する	1744
無料で読む	1744
無料会員登録	1744
無料会員限定	1744
無料体験	1744
無料登録	1744
""", '焦': """
焦點新聞	3159
""", '熱': """
熱門	3159
熱門排行	3159
熱門文章	3159
熱門新聞	3159
熱門話題	3159
""", '特': """
特定商取引法に基づく表記	1760
特集	1766
""", '猜': """
猜你喜欢	3159
猜你喜歡	3159
""", '申': """
申し込む	1744
""", '电': """
电子报	3142
电子邮箱	3142
""", '画': """
画像を拡大	1768
画像を見る	1768
""", '留': """
留言	3158
留言(#	3158
""", '登': """
登入	3138
登入/註冊	3138
登出	3138
登录	3138
登录/注册	3138
登錄	3138
登録	1744
登録が完了しました	1783
登録して続きを読む	1744
登録する	1744
""", '發': """
發現錯誤?請告訴我們	3178
發表留言	3158
發表評論	3158
""", '目': """
目录	3161
目次	1768
目錄	3161
""", '直': """
直接看食谱	61
""", '相': """
相关主题	3159
相关报道	3159
相关推荐	3159
相关文章	3159
相关新闻	3159
相关标签	3159
相关视频	3187
相关阅读	3159
相關主題	3159
相關報導	3159
相關影片	3187
相關推薦	3159
相關文章	3159
相關新聞	3159
相關標籤	3159
相關閱讀	3159
""", '看': """
看了这篇文章的人也看	3159
看原文	3188
看更多	3159
看更多文章	3187
看更多新聞	3187
""", '知': """
知道了	3162
""", '稍': """
稍后再说	3134
稍后提醒我	3134
稍后阅读	3178
稍後再說	3134
稍後提醒我	3134
稍後閱讀	3178
""", '立': """
立即捐款	3135
立即訂閱	3138
立即订阅	3138
""", '粉': """
粉絲團	3149
""", '精': """
精彩推荐	3187
精彩推薦	3187
精选	3159
""", '紙': """
紙面ビューアー	1744
""", '結': """
結果を見る	1769
""", '続': """
続きはこちら	1794
続きをみる	1768
続きを読む	1744
""", '網': """
網友留言	3158
""", '編': """
編輯推薦	3159
編輯精選	3159
編集部おすすめ	1766
編集部のおすすめ	1766
""", '縮': """
縮小	1754
""", '繼': """
繼續閱讀	3161
""", '纠': """
纠错	3158
""", '继': """
继续浏览内容	3161
继续阅读	3161
""", '编': """
编辑推荐	3159
编辑精选	3159
""", '网': """
网友评论	3158
""", '翻': """
翻訳を表示	1769
""", '联': """
联系我们	3154
""", '聯': """
聯絡我們	3154
""", '聽': """
聽全文	3178
聽新聞	3148
聽這篇文章	3178
""", '菜': """
菜单	3161
""", '著': """
著作権	1760
""", '複': """
複製網址	3178
複製連結	3148
""", '觀': """
觀看更多	3187
""", '视': """
视频	3159
""", '解': """
解鎖全文	3178
解锁全文	3178
""", '訂': """
訂閱	3138
訂閱會員	3138
訂閱會員專屬內容	3178
訂閱郵件	3142
訂閱電子報	3142
""", '記': """
記事の続きはこちら	1794
記事へのご意見	1763
記事をサポートする	1742
記事をプレゼント	1744
記事をプレゼントする	1783
記事を保存	1754
記事を保存する	1783
記事を印刷する	1754
記事を読む	1768
記事ランキング	1766
記事一覧	1768
記事一覧を見る	1794
記事全文を読む	1768
記者募集	1779
記者募集中	1779
""", '許': """
許可する	1760
""", '註': """
註冊	3138
""", '評': """
評論	3158
""", '話': """
話題の記事	1766
""", '詳': """
詳しく見る	1769
詳細	1769
""", '語': """
語音播報	3178
語音朗讀	3178
""", '誤': """
誤りを報告	1769
誤字脱字の報告	1783
誤字脱字を報告する	1783
""", '読': """
読まれている記事	1766
読み上げ	1783
読み放題	1747
""", '請': """
請填寫讀者問卷	3178
請繼續往下閱讀	3153
請輸入電子郵件	3142
""", '讚': """
讚	3148
讚賞支持	3135
""", '订': """
订阅	3138
订阅会员	3138
订阅邮件	3142
""", '评': """
评论	3158
评论(#	3158
""", '诚': """
诚聘英才	3178
""", '话': """
话题	3159
""", '详': """
详情	3162
""", '语': """
语音朗读	3178
""", '请': """
请先登录再评论	3178
请继续往下阅读	3153
请输入邮箱	3142
""", '購': """
購読	1744
購読する	1744
購読のお申し込み	1744
購読申し込み	1744
""", '贈': """
贈送文章	3178
贈送文章給朋友	3178
贈送此文	3178
""", '贊': """
贊助	3135
贊助內容	3153
贊助商	3153
""", '赞': """
赞助	3135
赞助内容	3153
赞助商链接	3153
赞赏	3135
""", '赠': """
赠送此文	3178
""", '跳': """
跳到主要內容	3161
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	3161
""", '轉': """
轉發	3148
""", '转': """
转发	3148
""", '返': """
返信	1763
返信する	1763
返回顶部	3161
返回首页	3161
""", '追': """
追蹤	3149
追蹤我們	3149
""", '通': """
通報する	1763
通知をオン	1753
通知を受け取る	1783
""", '速': """
速報	1766
速報通知を受け取る	1783
""", '連': """
連結已複製	3178
連載	1766
""", '運': """
運営会社	1760
""", '違': """
違反報告	1763
""", '選': """
選單	3161
""", '邮': """
邮箱	3142
""", '链': """
链接已复制	3178
""", '閉': """
閉じる	1741	1768
""", '開': """
開く	1769
開通會員	3138
""", '関': """
関連	1766
関連する記事	1766
関連キーワード	1766
関連タグ	1766
関連トピックス	1766
関連ニュース	1766
関連リンク	1766
関連動画	1766
関連情報	1766
関連記事	1766
関連記事はこちら	1793
""", '閱': """
閱讀全文	3161
閱讀原文	3188
閱讀更多	3161
""", '關': """
關於我們	3154
關注	3149
關注我們	3149
關鍵字	3159
關閉	3134
""", '阅': """
阅读全文	3161
阅读原文	3188
阅读更多	3161
""", '隐': """
隐私政策	3154
隐私权政策	3154
""", '隱': """
隱私政策	3154
隱私權政策	3154
""", '電': """
電子信箱	3142
電子報	3142
電子版	1744
""", '音': """
音声で聞く	1754
音声読み上げ	1783
""", '頭': """
頭條	3159
""", '顯': """
顯示原文	3162
顯示更多	3161
""", '首': """
首頁	3161
首页	3161
""", '點': """
點我看影片	3178
點擊播放本文	3178
點閱排行	3187
""", '가': """
가	1817
가입하기	1808
가장 많이 본 뉴스	1824
""", '개': """
개인정보 처리방침	1822
개인정보처리방침	1822
""", '거': """
거부	1822
""", '검': """
검색	1826
""", '결': """
결과 보기	1827
""", '계': """
계속 읽기	1808
""", '고': """
고객센터	1822
""", '공': """
공유	1817
공유하기	1817
""", '관': """
관련 기사	1824
관련 뉴스	1824
관련 영상	1847
관련 태그	1824
관련기사	1824
관련뉴스	1824
관련키워드	1824
""", '광': """
광고	1821
광고 닫기	1821
광고 영역	87
""", '괜': """
괜찮습니다	1805
""", '구': """
구독	1808
구독 신청	1808
구독 전용	1808
구독 중	1808
구독신청	1808
구독이 완료되었습니다	1839
구독자 전용	1810
구독하고 이어서 읽기	1839
구독하기	1808
""", '글': """
글씨 크기	65
글씨크기	1817
글자 크기	1817
글자 크기 변경	65	1839
글자 크기 조절	65	1839
글자크기	1817
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1806
기사 공유하기	1817
기사 더보기	1839
기사 듣기	1839
기사 링크 복사	1839
기사 본문	1826
기사 선물하기	1839
기사 스크랩하기	1839
기사 오류 신고	1839
기사 오류 제보	1839
기사 원문 보기	1839
기사 저장하기	1839
기사 제보 및 문의	1839
기사 후원하기	1806
기사에 대한 의견	1823
기사원문	1826
기사저장	1817
기자 구독	1834
기자 구독하기	1834
기자 페이지	1834
기자 프로필 보기	1834
기자의 다른 기사	1834
기자의 다른기사	1824
""", '나': """
나중에	1805
나중에 보기	1839
나중에 읽기	1839
나중에 하기	1805
""", '내': """
내 정보	1808
""", '네': """
네이버 구독	1820
네이버 블로그	1817
네이버에서 구독	1820
네이버에서 구독하기	1820
""", '놓': """
놓치면 안 되는 기사	1847
""", '뉴': """
뉴스 듣기	1839
뉴스레터 구독	1813
뉴스레터 구독 신청	1813
뉴스레터 무료 구독	1839
뉴스레터 신청	1813
""", '다': """
다른 공유 찾기	1817
다른 기사	19	1824
다른 기사 더 보기	19
다른 기사 보기	1834
다른기사	1824
다른기사 보기	1824
다시 보지 않기	1805
다음	1826
다음 기사	1824
다음 기사 보기	1839
다음 페이지	1826
다음기사	1824
다음에	1805
""", '닫': """
닫기	1805
""", '답': """
답글	1823
답글쓰기	1823
""", '당': """
당신이 좋아할 만한	1824
""", '댓': """
댓글	1823
댓글 #	1823
댓글 #개	1823
댓글 보기	1823
댓글 쓰기	1823
댓글 운영 정책	1839
댓글 운영정책	1839
댓글보기	1823
댓글쓰기	1823
댓글을 입력해주세요	1823
""", '더': """
더 보기	1826
더보기	1824	1826
""", '독': """
독자 의견 조사	1839
""", '동': """
동영상	1824
동의	1822
동의합니다	1822
""", '등': """
등록	1823
""", '디': """
디지털뉴스부	1834
디지털뉴스팀	1834
디지털콘텐츠팀	1834
""", '라': """
라인	1817
""", '랭': """
랭킹	1824
랭킹뉴스	1824
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
로그아웃	1808
로그인	1808
로그인 후 댓글 쓰기	1839
로그인/회원가입	1808
로그인이 필요	1810
""", '링': """
링크 복사	1817
링크가 복사되었습니다	1839
""", '마': """
마이페이지	1808
""", '많': """
많이 본 기사	1824
많이 본 뉴스	1824
많이 본 영상	1847
많이 읽은 기사	1824
많이본 기사	1824
많이본 뉴스	1824
""", '맨': """
맨 위로	1826
맨위로	1826
""", '메': """
메뉴	1826
메뉴 닫기	1826
메일	1817
""", '모': """
모두 동의	1822
""", '목': """
목록	1826
목록보기	1826
""", '무': """
무료 체험 시작하기	1808
무료 회원가입	1808
""", '문': """
문의	1823
문자 크기	65
""", '바': """
바로가기	1817
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1817
""", '번': """
번역 보기	1827
""", '베': """
베스트	1824
""", '복': """
복사하기	1817
""", '본': """
본문 글씨 줄이기	1817
본문 글씨 키우기	1817
본문 바로가기	1826
본문으로 바로가기	1826
""", '북': """
북마크	1817
""", '비': """
비밀번호 찾기	1808
""", '사': """
사이트맵	1822
사진 확대	1826
""", '설': """
설문 참여 바로가기	1839
설문 참여하기	1839
설문조사 참여하기	1839
""", '속': """
속보	1824
속보 알림 받기	1839
속보 알림 신청	1839
""", '스': """
스크랩	1817
스크랩하기	1839
스폰서	1821
""", '신': """
신고	1823
신문구독	1808
""", '실': """
실시간 뉴스	1824
""", '알': """
알겠습니다	1827
알림 받기	1816
알림 설정	1816
""", '앱': """
앱 다운로드	1816
앱 다운로드하기	1816
앱 설치	1816
앱 설치하기	1816
""", '에': """
에디터 추천	1824
""", '연': """
연관기사	1824
""", '열': """
열기	1827
""", '영': """
영상	1824
영상 보기	1839
영상으로 만나보세요	1839
영상으로 보기	1839
""", '오': """
오늘 하루 보지 않기	1805
오늘은 그만 보기	1805
오늘의 추천	1824
오늘의 핫뉴스	1847
오디오로 듣기	1839
오류 신고	1823
오류 신고하기	1839
오탈자 신고	1839
""", '온': """
온라인뉴스팀	1834
""", '요': """
요약	1826
""", '원': """
원문 보기	1827
원문보기	1826
""", '위': """
위로	1826
""", '유': """
유료 기사입니다	1839
유튜브 구독	1820
유튜브 구독하기	1820
""", '음': """
음성 재생하기	1839
음성으로 듣기	1817
""", '응': """
응원하기	1806
""", '의': """
의견 쓰기	1823
""", '이': """
이 기사 어땠나요	1839
이 기사를 공유합니다	1839
이 기사를 추천합니다	1839
이 기사와 함께 읽은 기사	1839
이 기자의 다른 기사	1839
이 시각 많이 본 기사	1847
이 시각 많이 본 뉴스	1847
이 시각 주요뉴스	1824
이 시각 추천뉴스	1824
이런 기사는 어때요	1847
이메일	1817
이메일무단수집거부	1822
이미 구독 중이신가요	1808
이미 회원이신가요	1808
이미지 크게 보기	1826
이미지 확대	1826
이슈	1824
이용약관	1822
이전	1826
이전 기사	1824
이전 기사 보기	1839
이전기사	1824
""", '인': """
인기 급상승	1847
인기 기사	1824
인기기사	1824
인기뉴스	1824
인쇄	1817
인쇄하기	1817
인스타그램 팔로우	1839
""", '일': """
일시후원	1806
""", '자': """
자세히	1827
자세히 보기	1827
""", '재': """
재생	1826
""", '저': """
저작권규약	1822
저장	1817
""", '전': """
전체 댓글	1823
전체 보기	1826
전체메뉴	1826
전체보기	1826
""", '접': """
접기	1826
""", '정': """
정기 후원하기	1806
정기구독	1808
정기후원	1806
""", '제': """
제보	1823
제보하기	1823
""", '좋': """
좋아요	1817
좋은 기사 후원하기	1806
""", '주': """
주소 복사	1839
주소가 복사되었습니다	1839
주소복사	1817
주요 기사	1824
주요 뉴스	1824
주요 뉴스 더보기	1847
주요기사	1824
주요뉴스	1824
""", '지': """
지금 뜨는 기사	1847
지금 뜨는 뉴스	1847
지도 보기	1827
지면보기	1808
""", '청': """
청소년보호정책	1822
""", '최': """
최신 기사	1824
최신 뉴스	1824
최신기사	1824
최신뉴스	1824
""", '추': """
추천 기사	1824
추천 영상	1847
추천기사	1824
추천뉴스	1824
""", '친': """
친구 추가하기	1839
""", '카': """
카카오스토리	1817
카카오톡	1817
카카오톡 공유	1817
카카오톡으로 공유	1839
카카오톡으로 공유하기	1839
카테고리	1824
""", '쿠': """
쿠키 설정	1822
""", '퀴': """
퀴즈 풀기	1839
""", '키': """
키워드	1824
""", '태': """
태그	1824
""", '텔': """
텔레그램에서 소식 받기	1839
""", '투': """
투표하기	1839
""", '트': """
트위터	1817
트위터 공유	1817
""", '페': """
페이스북	1817
페이스북 공유	1817
페이스북으로 공유	1839
""", '펼': """
펼치기	1826
""", '포': """
포토	1824
""", '폰': """
폰트 크기	1817
""", '프': """
프리미엄	1808
프린트	1817
""", '함': """
함께 보면 좋은 기사	1824
함께 볼 기사	1847
함께 읽으면 좋은	1824
함께 읽은 기사	1847
""", '핫': """
핫뉴스	1824
핫이슈	1824
핫클릭	1847
""", '헤': """
헤드라인	1824
""", '협': """
협찬	1821
""", '홈': """
홈	1826
""", '화': """
화제의 뉴스	1824
""", '확': """
확인	1827
""", '회': """
회사소개	1822
회원 전용	1810
회원가입	1808
""", '후': """
후원	1806
후원 안내	1806
후원 하기	1806
후원하기	1806
후원회원 가입	1806
"""}

START = {'a': """
abonē	1927 K par	1927 K no	1927 K un	1929 K
accès	1347 K illimité
această	52 K investigație	2439 K traducere
además	1116 K:	1161 K, en
ai가	1836 K 자동 번역한	1836 K 번역한	1836 K 핵심	1836 K 요약한
ai에게	1836 K 물어	1836 K 질문	1836 K 물어보기
ajánljuk	1554 K:
aktivér	470 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2822 K dig till vårt	2838 K
apoyá	81 K
apúntate	1142 K a nuestro seminario	1142 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2248 K ukazał się	2248 K pochodzi z	2254 K przetłumaczony	2254 K został przetłumaczony	2254 K czyta	2254 K wygenerowany
artykuły	2245 K autora
artículos	1086 K gratuitos
ascultă	1 K	2428 K:	2445 K podcastul	2445 K acest articol
atradāt	44 K
atsisiųskite	1889 K
autorė	1893 K:
autoři	332 K jsou
außerdem	652 K lesenswert:	652 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1150 K la app
beiträge	27 K
benefício	2389 K do assinante:
berätta	59 K i	59 K gärna
beställ	2838 K
bestätigen	546 K sie ihre
bestätigungsmail	546 K
besøg	456 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1092 K diario	1092 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	3098 K liên quan:	3111 K viết này có	3111 K viết có hữu ích
báo	3111 K lỗi bài viết
bình	5 K luận	27 K luận	3112 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1554 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	3111 K phát hiện	3111 K thấy bài viết
bản	3111 K tóm tắt này
bấm	3113 K để nghe
bật	3089 K thông báo
""", 'c': """
chceš	354 K u nás pracovat	2698 K u nás pracovať
chefredaktör	2836 K och ansvarig utgivare:	2836 K:
chưa	32 K có bình luận
citeşte	2428 K şi	2428 K şi:
citește	2428 K și	2428 K și:	2428 K:	2428 K mai mult	2428 K aici	2428 K mai departe:
citiți	2428 K și
ciąg	2258 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2343 K exclusivo para	2387 K gerado	2392 K oferecido por
conținut	2439 K generat	2443 K oferit de
crédit	1421 K photo	1421 K photos
crédits	1421 K photo	1421 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	3115 K đặt ứng dụng	3115 K ứng dụng	3115 K app
có	72 K thắc mắc	3098 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2434 K ai informații	2441 K ai observat o
dalinkitės	1889 K
další	320 K články autora
darovať	2692 K
dernières	1375 K actualités
descarcă	13 K	2459 K aplicația
descargá	13 K	1150 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2350 K no google play	2397 K na app store	2397 K no google play	2397 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	347 K
dostępna	2261 K w
dostępne	2261 K w
dostępny	2261 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2272 K do	2285 K do dyskusji
držte	28 K se
dzięki	2307 K naszym czytelnikom	2307 K naszym czytelniczkom
découvrez	1376 K aussi	1400 K la boutique	1400 K notre boutique	1400 K nos jeux	1400 K notre hors-série	1408 K notre application	1408 K notre appli
décryptage	1376 K :
déductible	1337 K des impôts	1337 K à #
déjà	1345 K abonné	1345 K inscrit	1345 K client
díky	385 K našim čtenářům	385 K našim předplatitelům
dùng	3122 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1580 K
encuéntranos	12 K
envía	3 K
envíanos	1131 K
ermöglicht	654 K von
erről	1554 K bővebben
escríbenos	1119 K
estagiária	2380 K sob supervisão	2380 * K sob supervisão
estagiário	2380 K sob supervisão
""", 'f': """
faça	2395 K o quiz	2395 K o teste	2395 K o nosso
felelős	1577 K szerkesztő:	1577 K kiadó:
fiți	31 K primul
foretrækker	471 K du
fortsätt	2840 K läsa
fortæl	59 K mig
fotogaléria	2666 K:
fotografía	1162 K:
frågor	72 K	73 K om artikeln
få	447 K fuld adgang til	470 K adgang	470 K fri	470 K fuld	470 K besked	470 K ugens	470 K dagens	470 K de	470 K nyheder	470 K en notifikation	470 K breaking	470 K seneste nyt	481 K	2132 K full tilgang til	2158 K tilgang	2158 K fri	2158 K full	2158 K beskjed	2158 K varsel	2158 K ukas	2158 K dagens	2158 K de	2158 K nyheter	2158 K siste	2170 K	2172 K varsel	2172 K varsler	2172 K push	2813 K full tillgång till	2838 K tillgång	2838 K fri	2838 K full	2838 K besked	2838 K en notis	2838 K veckans	2838 K dagens	2838 K de	2838 K nyheter	2838 K senaste	2849 K
férjen	1580 K hozzá
följ	12 K	2817 K	2838 K
følg	12 K	12 K oss	451 K	470 K	2136 K	2158 K
füge	12 K uns	660 K
fügen	12 K sie uns	660 K sie
für	549 K android und ios	600 K diesen artikel	600 K diesen	649 K nur
főszerkesztő	1577 K:
""", 'g': """
gazeteciliğimizi	2975 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	3112 K cửa hàng trực tuyến
glöm	2838 K inte att bekräfta
gorąca	41 K linia redakcji
góp	3111 K ý cho bài viết
gör	2822 K quizet	2822 K vårt quiz	2838 K vårt
görmemiz	2980 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1581 K lát
hintergründe	652 K dazu:
hjälp	2822 K oss bli bättre	2822 K oss att bli bättre
hjælp	456 K os med at blive bedre
hlavné	2679 K body
hlavní	334 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	3112 K trả lời khảo sát	3120 K ủng hộ
hämta	13 K	2826 K
häng	2838 K med
hääleta	1198 K
håll	28 K	28 K dig
hör	604 K dir	660 K	2838 K
hören	604 K sie	660 K sie
hörzeit	676 K
hør	1 K artiklen	1 K artikkelen	1 K saken	440 K også	440 K også:	456 K mere på	470 K	2125 K også	2125 K også:	2158 K
""", 'i': """
iesūti	1915 K savu	1915 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1889 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2343 K é assinante
jäikö	1288 K juttu kesken
jälgi	1198 K
""", 'k': """
kapcsolódó	1554 K	1554 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	3112 K tra kiến thức của bạn
kjøp	2141 K billetter	2141 K billett	2158 K
klausykitės	1874 K
klikněte	317 K zde
ključne	2617 K točke	2617 K tačke
klõpsates	1198 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1929 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	470 K
kopírovat	347 K
kopírovať	2692 K
kopē	1929 K
korzyść	2296 K dla prenumeratorów:
kvíz	317 K:	1567 K	2666 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1580 K
kérjen	1580 K
kérjük	28 K
kênh	3089 K youtube của báo
köp	2822 K biljetter	2822 K biljett	2838 K
kövess	12 K
kövesse	1580 K
kövessen	12 K
køb	456 K billetter	456 K billet	470 K
küfür	27 K içeren
küldd	3 K el	1562 K el nekünk
küldje	1562 K el nekünk	1580 K	1580 K tovább
kļūsti	1929 K
kết	3103 K nối với chúng tôi
""", 'l': """
laimē	1929 K
laimėkite	1889 K
legyél	1580 K
lejupielādē	1929 K
leé	1161 K también	1161 K más	1161 K:
lisää	1312 K meidät
lásd	1554 K még
lásson	1580 K több
lát	1562 K valami
láttál	1562 K valami
lägg	2838 K till
lähetä	1291 K juttuvinkki	1291 K uutisvinkki	1291 K vinkki	1295 K mielipidekirjoituksesi	1295 K mielipidekirjoitus	1312 K
lämna	2816 K dina tips	2816 K ditt tips
läs	2805 K mer om	2806 K också	2806 K också:	2806 K även	2806 K mer	2806 K mer:	2806 K:	2806 K här	2806 K även:	2813 K vidare med	2813 K mer på	2826 K e-tidningen	2826 K tidningen	2838 K	2840 K vidare
läsarerbjudande	2857 K:
läsarresa	2857 K:
læs	439 K mere om	440 K også	440 K også:	440 K mere	440 K mere:	440 K:	440 K her	440 K hele	447 K videre med	461 K e-avisen	461 K avisen	470 K	472 K videre
læserrejse	488 K:
læsertilbud	488 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	335 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1312 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2258 K wideo
medlemsförmån	2857 K:
mesterséges	1588 K intelligencia írta
mirá	1145 K el video	1161 K también	1161 K:
mitä	8 K pidit	33 K mieltä	1313 K mieltä sinä
mišljenja	2614 K autora	2614 K iznesena	2614 K izneta
mišljenje	2614 K autora
możliwość	5 K komentowania
mándanos	1131 K
más	1115 K noticias de	1115 K noticias sobre	1115 K sobre	1115 K en	1115 K de	1116 K información	1116 K información:	1119 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	320 K tip?	320 K tip na článek	320 K tip na téma	320 K tip pro
märkasid	44 K	1183 K midagi	1189 K viga	1189 K artiklis viga
még	32 K nincs
més	265 K informació:	291 K notícies de	291 K notícies sobre
mød	456 K os
mūs	1929 K vari
mời	3098 K xem	3098 K bạn đọc	3098 K độc giả	3103 K bạn tham gia	3103 K độc giả theo dõi	3103 K bạn đọc theo dõi	3113 K quý vị theo dõi	3113 K quý độc giả	3113 K bạn xem video	3113 K nghe
""", 'n': """
nabídka	375 K pro čtenáře:
nahlásit	357 K chybu
nahlásiť	2701 K chybu
nahláste	2701 K chybu
najważniejsze	2254 K informacje
naloži	2746 K
naložite	13 K	2746 K
naročite	2753 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáme	385 K majitele	385 K vlastníka	385 K akcionáře	385 K žádného	385 K paywall	385 K reklamy
nemáte	355 K čas číst	2699 K čas čítať
nepatříme	385 K žádnému
než	364 K vložíte komentář	364 K začnete diskutovat	364 K napíšete příspěvek
nguồn	3107 K:	3107 K :
nhận	3089 K thông báo
nové	337 K číslo	337 K vydání	2682 K číslo	2682 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1312 K enemmän
nägid	1199 K viga
näita	1198 K
näitkö	1313 K virheen
näytä	1312 K sisältö
nå	2838 K vår
nézd	1554 K meg	1580 K meg
nézze	1554 K meg	1580 K meg
nāc	1920 K strādāt
""", 'o': """
oceń	8 K	2255 K ten	2255 K artykuł	2255 K tekst
odporučte	2692 K
odporúčame	2666 K:
odsłuchaj	2266 K	2266 K ten
ofereça	3 K
oglądaj	2242 K:
ohodnoťte	335 K	2680 K
opýtajte	2679 K sa
opširnije	2602 K:	2602 K na
otázky	72 K
ouça	1 K	2368 K:	2393 K o podcast
oír	1 K
""", 'p': """
pamanīji	1921 K kļūdu
pamanījāt	44 K	1921 K kļūdu
pastebėjote	44 K	1875 K įdomų	1881 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	3107 K viên:
piditkö	8 K	69 K	82 K	1313 K
pidätkö	82 K	1313 K
piše	2629 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	352 K
podrži	81 K
podržite	81 K	2632 K
podés	12 K seguir	1132 K enviarnos
podívejte	317 K se:	317 K se na video
poleć	2266 K
poslať	2692 K
poslechněte	1 K si	317 K si	317 K si:
poslušajte	1 K	2602 K:	2725 K:
posłuchaj	1 K	2242 K:	2242 K też:
poznáte	66 K niekoho
pozostała	2258 K część
pošaljite	41 K vijest
pošlete	347 K
pošlite	3 K	2692 K
poți	2434 K contacta autorul	2434 K contacta autoarea
praneškite	1875 K redakcijai
predplaťte	2696 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	2857 K:
prečítajte	2666 K si tiež	2666 K si aj	2666 K si	2666 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1889 K
pronašli	44 K ste
pročitaj	2602 K još	2602 K i
pročitajte	2602 K još	2602 K i	2602 K više	2602 K:	2602 K više o ovoj temi
prvý	2691 K mesiac len za	2691 K mesiac za	2691 K mesiac už za	2691 K mesiac zadarmo
prześlij	2266 K dalej
präsentiert	654 K von
prüfen	660 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2680 K sa
páčilo	69 K sa
päivitä	1312 K
pääset	1312 K lukemaan
päätoimittaja	1310 K:
păstrați	28 K
pērc	1920 K biļetes	1929 K
předplaťte	352 K si
přehrajte	317 K si
přetisk	68 K povolen	68 K možný
přečtěte	317 K si také	317 K si	317 K si:	317 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1132 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	355 K posloucháte
radšej	2699 K počúvate
radši	355 K posloucháte
rašykite	1875 K autorei	1875 K autoriui
recibí	1131 K las noticias
recomandări	2428 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1579 K ingyenesen
regisztráljon	1567 K	1579 K ingyenesen
regístrate	1083 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2258 K tekstu
rezervē	1929 K
rešite	2602 K kviz
riješite	2602 K kviz
rozwiąż	2242 K quiz
rätsel	643 K mit
rätseln	643 K sie mit
réservez	1400 K vos places pour la soirée de la rédaction
réservé	1345 K aux abonnés
réservée	1345 K aux abonnés
réservés	1345 K aux abonnés
résumer	1390 K cet article	1390 K l'article
résumé	1390 K généré	1390 K rédigé	1390 K réalisé	1390 K produit	1390 K par
rösta	2838 K
rādīt	1929 K
""", 's': """
saglabā	1929 K
saistīts	1904 K:
saņem	1929 K
sažetak	2617 K	2617 K članka	2617 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1131 K el canal	1161 K leyendo:
sesizări	2434 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	334 K	334 K článku
siųskite	1875 K savo	1889 K
sjefredaktør	2155 K:	2155 K og ansvarlig redaktør:
skopírovať	2692 K
skrót	2254 K artykułu
skúsili	59 K ste
související	317 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2758 K napako
sprawdź	2242 K:	2242 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2679 K sa
stališča	2736 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	370 K si aplikaci
stöd	81 K	2813 K
stötta	81 K	2813 K
støt	81 K	447 K
støtt	81 K	2132 K
suscríbete	1077 K a
susidūrėte	1875 K su
susiję	1863 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1390 K générée
syötä	1312 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1586 K:
szívesen	1581 K meghallgatjuk
szöveg	1586 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1136 K
síganos	12 K
sígueme	1136 K
síguenos	12 K
só	2343 K para assinantes
sólo	1083 K para suscriptores
søg	470 K nu
súhrn	2679 K
súmate	12 K	56 K a las #
súvisiace	2666 K:
súvisiaci	2666 K článok
sūti	1915 K savu	1929 K
""", 't': """
también	1104 K en facebook	1116 K puedes leer	1116 K puedes leer:	1116 K te puede interesar:
també	265 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1317 K on
tekstą	46 K galima
tenés	1126 ¿K información
thấy	44 K lỗi
thử	3112 K sức với
tiedätkö	1291 K aiheesta	1291 K asiasta	1291 K lisää
tiivistelmä	26 K on
tilføj	470 K
todavía	32 K no hay comentarios
további	1554 K részletek
traducció	274 K feta
transparentní	327 K účet:
trên	3089 K google news
trả	3112 K lời câu đố
trải	3122 K nghiệm
turpinājums	1931 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1291 K
tác	3107 K giả:	3107 K giả là
támogasd	81 K	1572 K a	1572 K az
támogassa	81 K	1572 K a	1572 K az
täglichen	546 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1356 K l'application
téléchargez	13 K
tóm	3111 K tắt này
töltsd	13 K le
töltse	13 K le	1580 K le	1580 K ki
történeteiket	1562 K
tüm	27 K yorumlar
tęsinys	1891 K
tłumaczenie	2254 K
tải	13 K	13 K ứng dụng	3089 K ứng dụng	3089 K app	3115 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2637 K na grešku
uključi	2625 K
uključite	2625 K
uložit	347 K
uložiť	2692 K
uložte	347 K si	2692 K si
unbeschränkter	623 K zugang
unterstütze	81 K	529 K
unterstützen	81 K sie	529 K sie	529 K sie die
uočili	7 K ste
upozorniť	2701 K na chybu
upozorněte	357 K na chybu
urmărește	12 K	2428 K și:	2445 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1567 K részt
već	2653 K za #	2653 K od #
več	2725 K:	2725 K v videu	2750 K o tem	2750 K novic	2750 K preberite
vidéo	1376 K :
visą	1889 K interviu
više	2602 K o:
você	2368 K pode gostar:
vprašaj	2739 K
vprašajte	2739 K
vypočujte	1 K si	2666 K si:
vyskúšali	59 K ste
vytiskněte	347 K
vytlačiť	2692 K
vytlačte	2692 K
vyzkoušeli	59 K jste
válaszolj	1580 K
válaszoljon	1580 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	470 K med
véleménycikkeit	1562 K
více	317 K zde	317 K k tématu:
võida	1198 K
võta	1183 K ühendust	1198 K
výhoda	375 K pro předplatitele:
výhody	375 K pro předplatitele:
vă	28 K rugăm să
věnujte	347 K
všechny	27 K komentáře	320 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	570 K artikel:
weź	2285 K udział w dyskusji
więcej	2241 K o	2241 K na temat	2241 K z	2242 K na ten temat:	2245 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	546 K newsletter
""", 'y': """
yanlişlik	2969 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2277 K uwagę	2277 K błąd	2277 K literówkę	2277 K uwagi	2277 K nieścisłość
ziņo	1915 K redakcijai
zkopírovat	347 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2274 K reporterem	2274 K reporterką	2274 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	579 K dpa	859 K #	859 K
""", 'à': """
à	1376 K lire aussi	1376 K lire également	1376 K lire :	1376 K lire sur	1376 K voir aussi	1376 K écouter	1376 K relire	1376 K découvrir	1376 K lire sur le même sujet	1376 K consulter :	1376 K voir également	1379 K propos de l'auteur	1379 K propos de l'autrice	1400 K retrouver dans le numéro
àudio	274 K generat
""", 'á': """
áudio	2387 K gerado
""", 'ä': """
är	2816 K du
äänestä	1312 K
""", 'å': """
åldersgräns	2858 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2365 K preciso estar logado
écouter	1 K l'article	1 K cet article	1376 K aussi
écoutez	1 K cet	1 K l'article	1404 K le podcast
épinglez	1423 K cet article	1423 K cette recette	1423 K cette page	1423 K la recette	1423 K ce billet	1423 K-la	1423 K-le	1423 K l'article	1423 K l'image
""", 'í': """
írd	1580 K be
írj	1562 K a szerzőnek
írja	1580 K be
írjon	1562 K a szerzőnek	1580 K közvetlenül	1580 K nekünk
""", 'î': """
întreabă	2439 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1581 K szerint
""", 'ú': """
últimas	1115 K noticias de	2367 K de	2367 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	573 K die autor:in	573 K die autoren	573 K die autor:innen	575 K die autorin	575 K den autor	576 K die autorin	576 K den autor
übersetzung	657 K:	657 K aus dem
""", 'č': """
čitaj	2602 K još
čitajte	2602 K i	2602 K još	2602 K još:
članak	46 K se može	46 K možete	2617 K je preveden	2617 K čita	2620 K je objavljen u
članek	46 K lahko	2739 K je preveden	2739 K bere	2739 K je prebral	2742 K je objavljen v
článek	46 K lze	46 K můžete	334 K byl přeložen	334 K přeložen	334 K načetl	337 K vyšel v
článok	46 K možno	46 K môžete	2679 K bol preložený	2679 K načítal	2682 K vyšiel v
čo	33 K si myslíte
čtěte	317 K také	317 K také:	317 K i	317 K více	317 K:
číslo	327 K účtu pro dary	327 K transparentního účtu
čítajte	2666 K aj	2666 K tiež	2666 K viac
""", 'đ': """
đánh	3111 K giá bài viết
đăng	3112 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	3128 K dây nóng: #	3128 K dây nóng #
được	68 K phép đăng lại
đọc	3098 K thêm	3098 K thêm:	3098 K:	3098 K tiếp:	3103 K tin nhanh
""", 'į': """
įsigykite	1889 K
įtraukite	1889 K mus
įveskite	1889 K
""", 'ś': """
ściągnij	13 K	2290 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2270 K:
źródło	2270 K:
""", 'ż': """
żadnych	2307 K akcjonariuszy
""", 'ž': """
želite	2634 K raditi kod nas	2634 K da radite kod nas	2755 K delati pri nas
želiš	2634 K raditi kod nas	2755 K delati pri nas
žinote	1875 K daugiau	1890 K istoriją
žiūrėkite	1863 K taip pat	1889 K
žádní	385 K akcionáři
žádný	385 K majitel	385 K oligarcha
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	779 K κάποια πληροφορία	779 K πληροφορίες	779 K πληροφορία	779 K φωτογραφία	779 K φωτογραφίες	779 K κάποια φωτογραφία	779 K κάποιο θέμα	779 K μια ιστορία
""", 'ή': """
ήταν	749 K χρήσιμο	749 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	764 K τον	764 K τα	764 K
ακούστε	1 K	733 K:
αναδημοσίευση	68 K με
αναφέρετε	769 K λάθος	769 K κάποιο λάθος
αναφορά	769 K λάθους
αντιγράψτε	759 K
αντιγραφή	759 K
αξιολογήστε	749 K
αποθηκεύστε	759 K
απορίες	72 K
αυτή	52 K η έρευνα	748 K η περίληψη	748 K η σύνοψη
""", 'β': """
βίντεο	733 K:
βαθμολογήστε	749 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	780 K	780 K για να
""", 'δ': """
δείτε	733 K επίσης	733 K:	733 K το βίντεο	733 K εδώ	733 K επίσης:	733 K ακόμα:	733 K φωτογραφίες	733 K ακόμη	733 K ακόμη:	746 K όλα τα άρθρα	760 K όλες	760 K όλα	760 K τις
δειτε	733 K επισης	733 K ακομη	733 K:
δεν	767 K έχετε χρόνο να διαβάσετε
διάβασε	733 K επίσης	733 K ακόμη
διαβάζεται	748 K από
διαβάστε	733 K επίσης	733 K επίσης:	733 K ακόμη	733 K ακόμη:	733 K ακόμα	733 K:	733 K εδώ	733 K περισσότερα	733 K ακόμα:	733 K εδώ περισσότερα	733 K σχετικά	733 K αναλυτικά	746 K όλα τα άρθρα	760 K όλες	760 K όλα	760 K τις
διαβαστε	733 K επισης	733 K ακομη	733 K ακομα	733 K:
διαθέσιμη	756 K στο
διαθέσιμο	756 K σε	756 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	780 K
εκτυπώστε	759 K
ενεργοποιήστε	756 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	748 K περίληψη	748 K σύνοψη	748 K ανάγνωση	748 K περίληψη αυτή
""", 'θ': """
θέλεις	766 K να εργαστείς μαζί μας
θέλετε	766 K να εργαστείτε μαζί μας	766 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	756 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	756 K	764 K την εφαρμογή	778 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	733 K:
""", 'λ': """
λήψη	756 K από	756 K στο
""", 'μ': """
μάθετε	760 K όλες
με	762 K πληροφορίες από
μείνετε	760 K ενημερωμένοι
μετάφραση	748 K
μοιράσου	759 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	746 K απόψεις	746 K γνώμες
""", 'π': """
περίληψη	748 K
περισσότερα	733 K:
πηγές	762 K:
πηγή	762 K:
προτείνετε	759 K
προτιμάτε	767 K να ακούτε	767 K να ακούσετε
πώς	749 K σας φάνηκε
""", 'ρ': """
ρωτήστε	748 K
ρώτα	748 K
ρώτησε	748 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	749 K φάνηκε	749 K βοήθησε	749 K άρεσε
σου	69 K άρεσε
στείλτε	759 K
στηρίξτε	81 K	764 K	764 K τον	764 K τα	764 K την
σύνοψη	748 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	746 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	746 K άρθρο εκφράζει	748 K άρθρο μεταφράστηκε	748 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	759 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	746 K τα άρθρα
όλες	760 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	202 K се за
автор	2509 K - обозреватель	2509 K - корреспондент	2509 K - колумнист	2509 K - редактор	3035 K - оглядач	3035 K - колумніст	3035 K - кореспондент
авторка	3035 K - оглядачка	3035 K - колумністка
авторката	182 K е
авторът	182 K е
акценти	184 K от
""", 'б': """
бачите	44 K помилку
без	2566 K владельцев	2566 K акционеров	2566 K цензуры и рекламы
беше	185 K ли полезна	185 K ли полезно	185 K ли полезен
благодаря	2566 K нашим читателям	2566 K вашим пожертвованиям
больше	2493 K новостей	2494 K по теме:	2532 K любите слушать	2532 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2512 K ли материал	2512 K ли пересказ	2512 K ли этот пересказ	2512 K ли этот	2512 K ли текст
была	2512 K ли статья	2512 K ли эта	2512 K ли новость
більше	3019 K по темі:	3019 K за темою:	3019 K на тему:	3019 K про це:	3050 K новин	3050 K матеріалів
""", 'в': """
вакансии	2515 K "	2515 K редакции
вакансії	3040 K "	3040 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2512 K понравилась	2512 K понравился	2512 K помогла	3038 K сподобалась	3038 K сподобалася	3038 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	170 K още	170 K също	170 K:	170 K повече във видеото	170 K галерията
включете	192 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2493 K новости на тему	2493 K материалы	2493 K новости	2493 K статьи	2497 K статьи автора	2497 K материалы автора
всички	197 K новини
встановлюйте	3045 K
встановіть	13 K	3045 K	3071 K застосунок
встигніть	3074 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2511 K от
гледайте	170 K видеото	170 K:
головне	3037 K від	3037 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	3019 K:	3019 K про це
джерела	3052 K:
джерело	3052 K:
дивіться	3019 K також	3019 K:	3019 K також:	3019 K відео:
до	3019 K теми:
докладніше	3019 K:	3019 K про це
доступно	2520 K в	2520 K на	2520 K для	3045 K в	3045 K у	3045 K на	3045 K для
достъпно	192 K в	192 K на
дотримуйтесь	28 K
другие	2497 K материалы автора
думка	3035 K автора	3035 K редакції	3035 K, висловлена
думки	3035 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2497 K новость?
еще	2494 K по теме:
ещё	2493 K больше	2494 K по теме:
""", 'з': """
за	3019 K темою:
забелязахте	7 K
завантажити	3045 K в	3045 K з	3045 K у
завантажте	13 K	3045 K в	3045 K з	3071 K застосунок	3071 K додаток
завантажуйте	13 K	3045 K	3055 K застосунок
загрузите	2520 K в	2520 K на
задайте	2511 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	196 K
запитайте	3037 K
зберегти	3049 K
збережіть	3049 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	3058 K слухати
""", 'и': """
идет	2551 K подписка
идёт	2551 K подписка
из	2556 K нашего магазина:
изпратете	196 K
изтеглете	13 K	192 K	202 K	217 K приложението
източник	199 K:
източници	199 K:
имате	72 K въпроси
инсталирайте	192 K
искате	204 K да работите при нас	204 K ли да работите при нас
искаш	204 K да работиш при нас
источник	2526 K:
источники	2526 K:
""", 'к': """
как	2512 K вам статья	2512 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	196 K
копирайте	196 K
короткий	3037 K виклад	3037 K переказ
коротко	2511 K от	3037 K від
краткий	26 K пересказ	2511 K пересказ
кратко	2511 K от
краткое	2511 K содержание
куиз	170 K:
""", 'л': """
лучшее	2493 K за
любите	3058 K слухати
""", 'м': """
материал	46 K можно	2494 K по теме:	2514 K опубликован в	2517 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2523 K подписки за
мнение	2509 K автора	2509 K редакции
мнението	182 K на автора
мнения	2509 K авторов
мненията	182 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	3049 K
надішліть	3 K	3049 K
накратко	184 K от
началась	2551 K подписка
нашли	7 K ошибку	7 K опечатку
не	2551 K забудьте подписаться	3074 K забудьте передплатити
немає	3058 K часу читати
нет	32 K комментариев	2532 K времени читать	2566 K владельцев
новия	187 K брой
новият	187 K брой
новости	2493 K партнеров
новый	2514 K номер
нравится	82 K
няма	32 K коментари
нямате	205 K време да четете
""", 'о': """
об	2494 K этом подробнее	2497 K авторе
обобщение	184 K
обсуждение	5 K
озвучено	2511 K	3037 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2520 K в
открыта	2551 K подписка
отпечатай	196 K
отпечатайте	196 K
отправить	3 K	2524 K
отправьте	3 K	2524 K
оформити	3074 K передплату
оформить	2551 K подписку
оценете	185 K
оцените	8 K	2512 K
оцініть	3038 K
още	170 K по темата	170 K новини:	197 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2523 K месяц за
перевод	2511 K выполнен	2511 K сделан
передплата	3048 K за #	3048 K від #	3074 K на перше півріччя	3074 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	3037 K
переклад	3037 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2511 K
перший	3048 K місяць за
питання	73 K до статті
по	89 K подписке	2494 K теме:
повече	170 K по темата:	197 K новини
повідомити	3060 K про помилку
повідомте	3060 K про помилку	3060 K нам про помилку
погляди	3035 K авторів
подарете	196 K
подарите	2524 K
подарить	2524 K
подарувати	3049 K
подаруйте	3049 K
поддержать	2529 K
поддержи	81 K
поддержите	81 K	2529 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	202 K
подкрепи	202 K
подобається	82 K
подписка	2523 K за #	2523 K от #	2523 K за рубль	2551 K на первое полугодие	2551 K на второе полугодие
подписывайтесь	12 K	2529 K на
подпишись	12 K	2544 K на
подпишитесь	12 K	2529 K на	2544 K на нас
подробнее	2494 K:	2494 K в материале	2494 K - в	2494 K читайте в материале	2494 K об этом
подробности	2494 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2509 K автора
позицията	182 K на автора
позиція	3035 K автора
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
порадьте	3049 K
порекомендуйте	2524 K
последвайте	12 K	202 K
последние	2493 K новости о
послухати	1 K
послушать	1 K
поставте	3037 K запитання
почитать	2494 K:
преведено	184 K с
преводът	184 K е
предложение	2556 K для читателей:	2556 K для подписчиков:
предпочитате	205 K да слушате
прежде	2545 K чем оставить комментарий	2545 K чем комментировать
препечатването	68 K е разрешено
препоръчай	196 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2497 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	3074 K передплата
продолжается	2551 K подписка	2551 K подписная кампания
пройдите	2494 K тест
пройдіть	3019 K тест
прочетено	184 K от
прочетете	170 K още	170 K също
підписка	3048 K за #	3048 K від #
підписуйся	12 K
підписуйтесь	12 K	3055 K на
підпишіться	12 K	3055 K на
підсумок	3037 K
підтримайте	81 K	3055 K
підтримати	3055 K
""", 'р': """
работа	2515 K в "
радимо	3019 K прочитати:
разрешете	192 K
распечатайте	2524 K
распечатать	2524 K
расскажите	59 K в
резюме	184 K
резюмето	184 K
рекламно	86 K съдържание:
рекомендуем	2494 K:
рекомендуємо	3019 K:
робота	3040 K в "	3040 K у "
роздрукувати	3049 K
роздрукуйте	3049 K
розкажіть	59 K у
розпочалася	3074 K передплата
розпочато	3074 K передплату
""", 'с': """
саммари	2511 K
свалете	13 K	192 K	217 K приложението
свежий	2514 K номер
свързани	170 K:
связаться	2497 K с автором
сигнализирайте	207 K за грешка
скачайте	13 K	2520 K в	2520 K из	2529 K приложение	2549 K приложение
скачать	13 K	2520 K в	2520 K на
скидка	2556 K для подписчиков:
скопировать	2524 K
скопируйте	2524 K
скопіювати	3049 K
скопіюйте	3049 K
следвайте	12 K ни	202 K
следите	12 K за
слухайте	3019 K:	3019 K також:
слухати	1 K
слушайте	2494 K:	2494 K также:
слушать	1 K
см	2494 K. также:
смотрите	2494 K также	2494 K:	2494 K	2494 K также:	2494 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2534 K об ошибке	2534 K нам об ошибке
сообщить	2534 K об ошибке
сохраните	2524 K
сохранить	2524 K
спитайте	3037 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2511 K
спросить	2511 K
станьте	31 K первым	31 K першим	2529 K подписчиком	2529 K соучастником	3055 K частиною спільноти	3055 K співучасником
статията	46 K може	184 K е преведена	184 K е прочетена
статтю	46 K можна	3037 K перекладено
статью	46 K можно	2517 K можно
статья	2511 K переведена	2511 K озвучена	2512 K была	2514 K опубликована в
стежте	12 K за
стислий	3037 K виклад	3037 K переказ
съобщете	207 K за грешка
съобщи	207 K за грешка
""", 'т': """
також	3019 K читайте:
текст	46 K можно	46 K можна	2511 K переведён	2511 K переведен	2511 K озвучен	3037 K перекладено	3037 K озвучено
текстът	46 K може	182 K отразява	184 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	184 K резюме	184 K обобщение
только	2556 K для подписчиков:
точка	2509 K зрения автора	3035 K зору автора	3035 K зору редакції
триває	3074 K передплата
""", 'у': """
у	2566 K нас нет владельца	2566 K нас нет владельцев	2566 K нас нет акционеров	2566 K нас нет инвесторов	2566 K нас нет хозяев
увидели	7 K ошибку
удобнее	2532 K слушать
успейте	2551 K подписаться
установите	13 K	2549 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2494 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	185 K ли
харесахте	185 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2531 K работать у нас	2531 K у нас работать	2531 K работать в нашей
хочете	3057 K працювати в нас	3057 K в нас працювати	3057 K працювати у нас
хочеш	3057 K працювати в нас
хочешь	2531 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	3037 K переказ	3037 K короткий виклад	3037 K короткий переказ	3037 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	170 K още
чети	170 K още
чи	3038 K була стаття	3038 K був матеріал	3038 K був переказ	3038 K був цей переказ	3038 K була ця	3038 K був цей	3038 K сподобалась	3038 K сподобалася	3038 K сподобався
читай	2544 K нас
читайте	12 K нас	13 K	2494 K также	2494 K также:	2494 K:	2494 K подробнее	2494 K еще	2494 K по теме:	2494 K подробнее:	2494 K материал	2494 K в материале	2520 K нас без	2520 K без	2529 K	2529 K нас в	3019 K також	3019 K також:	3019 K:	3019 K ще	3019 K також на тему:	3019 K по темі:	3019 K також на тему	3055 K
читать	2494 K также	2494 K по теме:
что	33 K вы думаете	2494 K ещё почитать:
чуйте	1 K	170 K:
""", 'щ': """
ще	32 K немає коментарів	3019 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2511 K краткое содержание
этот	26 K пересказ	2511 K пересказ	2511 K краткий пересказ	2517 K материал можно	2517 K текст можно
эту	2517 K статью можно
""", 'я': """
як	3038 K вам стаття	3038 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1461 K את
אולי	1476 K פספסתם:
אל	1467 K תפספסו: הפעילו
""", 'ב': """
בואו	1462 K לעבוד איתנו
בחנו	1464 K את עצמכם
""", 'ד': """
דווחו	1461 K על
""", 'ה': """
האזינו	1 K	1448 K:	1463 K לפודקאסט	1463 K לפרק
האם	8 K אהבתם	1461 K הכתבה	1461 K הסיכום	1461 K המידע
הדוא	1455 K"ל האדום
הורידו	13 K	1441 K את האפליקציה	1466 K
היו	31 K הראשונים
הירשמו	1462 K לוובינר	1462 K לכנס
הכותב	1456 K הוא
הכותבים	1456 K הם
הכותבת	1456 K היא
הכנתם	59 K
הכתבה	1461 K עניינה	1477 K ממשיכה
המחבר	1456 K הוא
המחברת	1456 K היא
המייל	41 K האדום
המשך	1477 K הכתבה
הפעילו	1467 K התראות	1467 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1463 K המלא זמין
הצביעו	1464 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1441 K לערוץ הטלגרם	1441 K לקבוצת הוואטסאפ	1441 K לקבוצת הווטסאפ	1452 K אלינו	1452 K לערוץ	1452 K לקבוצה	1452 K לקבוצת	1452 K לקבוצות	1452 K עכשיו	1452 K גם	1453 K	1462 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1463 K לפודקאסט
השתתפו	1464 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1472 K ראשון ב
""", 'י': """
יש	72 K שאלות	1455 K לכם מידע	1455 K לכם סיפור	1455 K לך מידע	1455 K לך סיפור
""", 'כ': """
כדי	1472 K לקרוא את
כל	1452 K החדשות
כתבות	1476 K נוספות:
""", 'ל': """
להאזנה	1463 K לכתבה	1463 K לפודקאסט
להורדת	1466 K
להמשך	1472 K קריאה
לכל	1456 K הכתבות של	1476 K הכתבות:
לכתבה	1448 K המלאה
לכתבות	1476 K נוספות:
לעדכונים	1452 K נוספים	1452 K
לערוץ	1441 K הטלגרם
לפניות	1455 K לכתב	1455 K לכתבת
לפרק	1463 K המלא
לצפייה	1463 K בסרטון	1463 K בווידאו	1463 K במשדר
לקבוצת	1441 K הווטסאפ	1452 K הוואטסאפ	1452 K הווטסאפ
לקבלת	1452 K עדכונים
לקריאה	1448 K נוספת	1448 K נוספת:	1472 K מלאה
לקריאת	1472 K הכתבה המלאה
לרכישת	1462 K כרטיסים לכנס	1462 K כרטיסים לחצו	1462 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1464 K דעתכם? הצביעו
מייל	1455 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1455 K במשהו	1455 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1448 K בנושא:	1476 K במדור:	1476 K כתבות:
ענו	1464 K על הסקר	1464 K על הסקר:	1464 K על החידון
עקבו	12 K	1452 K אחרינו	1453 K אחרי
""", 'פ': """
פרסומת	1477 K
""", 'צ': """
צפו	1448 K:	1448 K גם	1463 K בסרטון	1463 K בתיעוד	1463 K בווידאו	1463 K בכתבה
""", 'ק': """
קבלו	1467 K התראות	1467 K עדכונים על	1467 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1448 K גם	1448 K גם:
קראו	1448 K גם	1448 K גם:	1448 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1452 K להיות	1452 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1470 K	1471 K בעיתונות	1471 K בנו	1471 K בעבודתנו
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
از	1250 K دست ندهيد:
اسال	127 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	130 K الي
استمعوا	130 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	119 K في	120 K في قناة	143 K
اشتركوا	117 K في	143 K
اضف	117 K
اطلاعات	1238 K خود را بسنجيد
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
ايا	1235 K اين	1235 K خطايي
اين	52 K گزارش	1235 K	1250 K مطلب را هم بخوانيد:
اينجا	1250 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	123 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1223 K:
بخوانيد	1223 K:
بشنويد	1 K
به	12 K كانال	1235 K اين
بيشتر	1223 K بخوانيد	1223 K بخوانيد:	1223 K ببينيد	1250 K بدانيد:
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
تماس	1231 K با نويسنده
تمت	127 K ترجمة هذا	127 K الترجمة
""", 'ج': """
جرب	143 K
جربوا	143 K
""", 'ح': """
حقوق	151 K النشر	151 K الطبع
حمل	13 K	138 K تطبيق	138 K تطبيقنا	138 K الان
حملوا	13 K	138 K
""", 'خ': """
خبرنگار	1231 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	127 K مولدة
خلاصة	127 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1238 K خود را
در	1223 K اين باره بخوانيد	1238 K اين نظرسنجي	1238 K نظرسنجي ما	1238 K نظرسنجي	1250 K همين زمينه:	1250 K همين رابطه:
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
شما	1238 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	123 K متخصص في	123 K وكاتب
صحفي	123 K متخصص في	123 K وكاتب
صوت	132 K الان:
صوتوا	132 K الان
""", 'ط': """
طالع	147 K ايضا:
""", 'ع': """
عكاس	1231 K:
""", 'ف': """
في	147 K السياق ذاته:	147 K السياق نفسه:	147 K هذا السياق:
""", 'ق': """
قد	113 K يهمك:	147 K يهمك ايضا:
قم	138 K بتحميل	138 K بتنزيل
""", 'ك': """
كاتب	123 K وصحفي	123 K وصحافي	123 K وباحث	123 K ومحلل	123 K واكاديمي	123 K صحفي
كاتبة	123 K وصحفية	123 K وصحافية	123 K وباحثة	123 K صحفية
كد	1231 K خبر:	1231 K خبر :
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
مترجم	1231 K:
مصيتم	7 K
مطالب	1223 K مرتبط:
ملخص	127 K بالذكاء	127 K المقال بالذكاء
منبع	1231 K:	1231 K :
مواضيع	113 K ذات صلة:	147 K متعلقة:
""", 'ن': """
نبذة	123 K عن الكاتب
نزل	13 K	138 K تطبيق	138 K تطبيقنا
نزلوا	138 K
نظر	1235 K شما درباره
نظرات	5 K
نظرسنجي	1238 K:
نقل	68 K مطالب با ذكر
نويسنده	1231 K:	1231 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	127 K الملخص	127 K النص
هذه	127 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	122 K لديك معلومات	122 K لديكم معلومات	122 K لديك قصة	122 K لديكم قصة	128 K كان هذا	128 K كانت هذه	128 K وجدت هذا	128 K اعجبك هذا	128 K اعجبتك هذه	134 K وجدت خطا	134 K لاحظت خطا	134 K وجدتم خطا
همچنين	1223 K بخوانيد	1223 K بخوانيد:	1250 K ببينيد:
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
گزارش	1231 K:	1235 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1514 K यह	1514 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1509 K-	1509 K:	1509 K -	1509 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1500 K भी पढें	1500 K भी पढें:	1527 K भी पढें-	1527 K भी देखें:
""", 'ए': """
एजेंसी	1509 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1500 K पढें:	1527 K भी पढें:
""", 'क': """
केवल	1523 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1514 K यह	1514 K आपको
""", 'ख': """
खबर	1514 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1509 K:
""", 'द': """
देखें	1500 K:	1500 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1527 K:
पढें	1500 K:	1527 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1509 (K
""", 'म': """
मात्र	1523 K # रुपये में
""", 'य': """
यह	1500 K भी पढें	1500 K भी पढें:	1500 K भी देखें:	1509 (K लेखक के	1514 K खबर आपको	1527 K भी पढें-	1527 K भी पढें -
ये	1500 K भी पढें	1500 K भी पढें:	1509 (K लेखक के	1527 K भी पढें-	1527 K भी देखें:
""", 'ल': """
लेखक	1509 K के बारे में	1509 (K	1509 K वरिष्ठ पत्रकार हैं	1509 K स्वतंत्र पत्रकार हैं
लेखिका	1509 K के बारे में	1509 (K	1509 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1500 K:	1527 K खबर:	1527 K खबरें:
सिर्फ	1523 K # रुपये में
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
กด	12 Kติดตาม	2904 Kติดตาม	2904 Kไลก์
""", 'ข': """
ขอ	2907 Kบคุณภาพจาก	2907 Kบคุณข้อมูลจาก
ข่	2900 Kาวที่เกี่ยวข้อง:	2907 Kาวโดย	2913 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2913 Kิป:
คุ	2910 Kณรู้สึกอย่างไรกับ	2910 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2913 Kคลิป:	2913 Kคลิป :
""", 'ซ': """
ซื	2911 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2900 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2904 Kดตามช่อง	2904 Kดตามเรา	2904 Kดตามข่าว	2922 Kดตามอ่านข่าวอื่นๆ	2922 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2909 Kม ai
""", 'ท': """
ทด	2911 Kสอบความรู้ของคุณ
ทำ	2911 Kแบบสำรวจสั้น
ที	2907 K่มา:	2907 K่มา :
""", 'บ': """
บท	2909 Kความนี้ใช้ ai	2909 Kสรุปนี้	2909 Kความนี้แปล	2909 Kความนี้เรียบเรียง	2910 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2909 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2907 K้เขียน:	2907 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2910 Kข้อผิดพลาดในบทความ
พื	2923 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2911 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2907 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2911 Kวมโหวต:	2911 Kวมโหวต :	2911 Kวมทำแบบสำรวจ	2911 Kวมสนุก	2918 Kวมสนับสนุน
ร้	2926 Kองทุกข์	2926 Kองเรียน
""", 'ล': """
ลง	2911 Kทะเบียนเข้าร่วมสัมมนา	2911 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2918 Kับสนุน
สร	2909 Kุปโดย	2909 Kุปข่าวด้วย	2909 Kุปนี้	2909 Kุปข่าวโดย	2910 Kุปนี้มีประโยชน์
สา	2926 Kยด่วนข่าว	2926 Kยด่วนทีมข่าว
ส่	2926 Kงข่าว
""", 'อ': """
อ่	2900 Kานเพิ่มเติม:	2900 Kานต่อ:	2900 Kานข่าวต้นฉบับ:	2900 Kานเพิ่มเติม	2900 Kานประกอบ:	2913 Kานข่าวเพิ่มเติม:	2913 Kานข่าวเพิ่มเติม	2913 Kานข่าวที่เกี่ยวข้อง:	2913 Kานข่าว:	2913 Kานเรื่องอื่น:	2922 Kานข่าวอื่นๆ	2922 Kานข่าวต้นฉบับได้ที่	2922 Kานบทความอื่นๆ	2922 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2907 Kางอิง:
""", 'เ': """
เก	2907 Kี่ยวกับผู้เขียน
เข	2904 K้าร่วมช่อง
เน	2909 Kื้อหานี้สร้าง	2923 Kื้อหาสปอนเซอร์	2923 Kื้อหาโฆษณา	2923 Kื้อหาสนับสนุนโดย
เพ	2904 Kิ่มเพื่อน
เร	2907 Kื่อง:	2907 Kื่อง :	2907 Kื่องและภาพ
""", 'แ': """
แจ	2910 K้งแก้ไขข่าว	2926 K้งเบาะแส	2926 K้งข่าว
แช	3 Kร์
แป	2909 Kลโดย
แอ	2904 Kดไลน์
""", 'โ': """
โฆ	2923 Kษณา -
""", 'ใ': """
ให	2910 K้คะแนนบทความ
""", 'ไ': """
ไม	2904 K่พลาดทุกข่าวสาร	2904 K่พลาดข่าว
""", 'ả': """
ảnh	3107 K:
""", 'ủ': """
ủng	3107 K hộ tác giả	3120 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1767 Kせて読みたい	1767 【Kせて読みたい】	1767 Kせて読みたい:
""", 'こ': """
こち	1767 Kらもおすすめ	1767 Kらもおすすめ:	1795 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1775 K記事を書いた人	1775 K記事の筆者	1778 K要約はai	1778 K要約は、ai	1778 K要約は役に立ち	1778 ※K要約	1778 K記事の翻訳	1778 K記事の要約	1778 K記事はai	1778 K翻訳	1778 K見出しはai	1786 K記事は	1786 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1767 Kと見る:	1795 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1795 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1799 【Kゼント】	1799 Kゼント応募
""", '一': """
一覧	1795 【K】
""", '下': """
下載	13 K	3146 Kapp	3146 K應用程式
下载	13 K	3146 Kapp	3146 K应用
""", '以': """
以上	3172 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	3169 K:	3169 (K	3169 K係	3169 K为	3169 K為
""", '你': """
你做	59 K了吗
你可	3160 K能會喜歡:	3191 K能想看:
你有	3167 K线索
你覺	3174 K得這篇
你觉	3174 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	3169 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	3172 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	3152 K微信公众号	3152 K官方微信
""", '内': """
内容	3172 K由ai
""", '写': """
写真	1767 【K】	1767 K:	1795 【Kを見る】	1795 【Kギャラリー】
""", '出': """
出典	1775 K:
""", '分': """
分享	3 K
""", '前': """
前回	1795 【K】	1795 Kの記事:
""", '加': """
加入	12 K	3165 K	3186 K
""", '動': """
動画	1767 【K】	1795 【Kを見る】
""", '升': """
升級	3186 K
升级	3186 K
""", '原': """
原文	3190 K刊于	3190 K刊於
""", '参': """
参与	3176 K我们的
参考	69 Kになった	1767 K:
""", '參': """
參與	3176 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	3175 K错误
""", '取': """
取材	1775 K・文	1775 K・執筆
""", '另': """
另请	3160 K参阅
""", '可': """
可以	3166 K在x上
可自	68 K由转载
""", '合': """
合わ	1767 Kせて読みたい:
""", '同': """
同场	3160 K加映:
同場	3160 K加映:
""", '問': """
問問	3172 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1775 K:	1775 K/
""", '報': """
報名	3177 K參加
""", '填': """
填写	3176 K问卷
填寫	3176 K問卷
""", '如': """
如发	3175 K现
如有	3167 K线索	3167 K線索
如果	3167 K您有相关线索	3167 K你掌握	3167 K您掌握	3168 K您有
如發	3175 K現
""", '官': """
官方	3152 K微信:	3152 K微信公众号:
""", '審': """
審校	3169 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	3160 K閱讀	3160 K阅读	3160 K閱讀:	3160 【K閱讀】	3191 K阅读:
""", '开': """
开启	3146 K通知	3146 K推送通知
""", '引': """
引用	1775 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	3191 K:
影音	3191 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	3191 K看更多:
""", '微': """
微信	3146 K扫	3152 K公众号:
""", '您': """
您对	3174 K这篇文章
您對	3174 K這篇文章
您有	3167 K线索
您的	27 K评论
您覺	3174 K得這篇
您觉	3174 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	3146 K客户端
""", '打': """
打开	13 K	3146 K微信
""", '扩': """
扩展	3160 K阅读:
""", '扫': """
扫一	3146 K扫
扫描	3146 K二维码关注	3165 K
扫码	3165 K
""", '投': """
投票	3176 K:
投稿	27 Kは
""", '报': """
报名	3177 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	3165 K追蹤
""", '掃': """
掃一	3146 K掃
""", '採': """
採訪	3169 K撰文:
""", '推': """
推荐	3160 K阅读	3160 K阅读:
推薦	3160 K閱讀:
""", '提': """
提供	1775 K:
""", '摘': """
摘要	3172 K由
""", '撰': """
撰文	3169 K:
撰稿	3169 K:
""", '支': """
支持	3184 K
""", '收': """
收听	1 K	3179 K我们的播客	3179 K我们的节目
收聽	1 K	3179 K我們的播客	3179 K我們的節目
""", '文': """
文/	1775 K
文:	1775 K
文・	1775 K
文章	44 K有误	3169 K来源:	3175 K有误	3175 K有誤
""", '新': """
新聞	41 K爆料	3167 K線索
新闻	41 K热线	41 K报料	41 K爆料	3167 K线索热线	3167 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	3160 K:	3160 K新聞:	3160 K內容:	3160 【K新聞】	3160 K相關	3160 K阅读:	3160 K報導:	3160 K报道:	3190 K精彩内容	3190 K精彩內容	3190 K资讯	3190 K資訊	3190 K内容请	3190 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	3167 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	3172 K容由ai
本报	41 K热线
本摘	3172 K要
本文	3169 (K作者	3169 K作者	3172 K摘要	3172 K由ai	3172 K由人工智能翻译	3172 K由人工智能生成	3172 K由人工智慧	3190 K章來自	3190 K转载自	3190 K轉載自	3190 K来自	3190 K來自
""", '来': """
来发	31 K表第一
来源	3169 K:
""", '校': """
校对	3169 K:
""", '構': """
構成	1775 K・文
""", '次': """
次に	1767 K読む:
次の	1795 Kページ:	1795 【K記事】
次ペ	1795 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	3165 K加入	3166 K在	3166 K关注	3167 K提供线索	3167 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	3165 K加入	3166 K在	3167 K提供線索	3167 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	3172 K要
""", '测': """
测一	3176 K测:
""", '測': """
測一	3176 K測:
""", '点': """
点击	3160 K查看	3160 K阅读:	3179 K观看视频	3179 K收听
点我	3165 K加入
""", '熱': """
熱門	3191 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	3167 K请	3167 K請
""", '用': """
用微	3146 K信扫
""", '画': """
画像	1767 【K】	1795 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	3175 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	3160 K阅读	3160 K新闻	3160 K报道:	3160 K阅读:	3191 K新闻:	3191 K文章:
相關	3160 K新聞	3160 K報導	3160 【K新聞】	3160 K閱讀:	3191 K新聞:	3191 K文章:	3191 K報導:
""", '看': """
看更	3160 K多:
""", '立': """
立即	3165 K加入	3176 K报名	3176 K報名
""", '筆': """
筆者	1775 Kプロフィール
""", '編': """
編輯	3169 K:
編集	41 K部への情報提供
""", '线': """
线索	3167 K征集
""", '编': """
编辑	3169 K:	3169 (K:
""", '聽': """
聽我	3179 K們的podcast
""", '著': """
著者	1775 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	3179 K上方影片
""", '观': """
观看	3179 K上方视频
""", '视': """
视频	3191 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	3186 K	3196 K本報	3196 K我們	3196 K本刊
""", '記': """
記事	7 Kの誤り	1786 Kの誤り	1786 Kに誤り
記者	1775 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1767 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1799 【Kプレゼント】	1799 Kプレゼント
""", '請': """
請支	3184 K持
""", '订': """
订阅	3186 K	3196 K本报	3196 K我们	3196 K本刊	3196 K本公众号	3196 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	3184 K持
""", '責': """
責編	3169 K:
""", '資': """
資料	3169 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	3184 K
""", '责': """
责任	3169 K编辑:	3169 (K编辑
责编	3169 K:
""", '赞': """
赞助	3184 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	3173 K摘要
这段	3173 K摘要
这篇	8 K文章	52 K调查	52 K报道	3173 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	3173 K摘要
這篇	3173 K文章
""", '采': """
采写	3169 K:
""", '長': """
長按	3165 K
""", '长': """
长按	3165 K
""", '開': """
開啟	3146 K通知	3146 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1767 K記事	1767 K記事:	1767 【K記事】	1767 K:	1767 【K】	1795 【K写真】
""", '閱': """
閱讀	3160 K更多
""", '问': """
问问	3172 K我们的ai
""", '阅': """
阅读	3160 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	3176 K報名
""", '马': """
马上	3176 K报名
""", '點': """
點我	3165 K加入
點擊	3160 K查看	3160 K閱讀:	3179 K觀看影片
""", '같': """
같이	1825 K 보기:
""", '관': """
관련	1825 K 기사:	1848 K 기사 :	1848 [K 기사]	1848 K 기사-
관련기사	1825 K	1825 K:	1825 [K]	1848 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1836 K #줄 요약
기사에	73 K 대해 궁금	1841 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1848 K 기사:
""", '당': """
당신의	1840 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1825 K 읽기:
더보기	1825 [K]	1825 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1840 K 설문에	1840 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1848 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1836 K 요약은
""", '사': """
사진출처	1851 K:
""", '생': """
생성형	1836 K ai가 요약
""", '설': """
설문에	1840 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1840 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1825 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1836 K 요약은 ai	1836 K 요약이 도움	1836 K 기사는 인공지능	1836 K 기사는 ai	1836 K 번역	1841 K 기사가 도움이	1841 K 기사를 어떻게	1841 K 뉴스에 대한 의견	1841 K 기사에 대한 의견
이슈	1848 [K]
이어	1825 K 읽기:
""", '인': """
인기기사	1848 [K]
""", '자': """
자료출처	1851 K:
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
추천	1825 K 기사:
추천기사	1848 [K]
""", '출': """
출처	1851 K:	1851 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1825 K 볼 만한 기사:	1825 K 보면 좋은 기사:	1848 [K 읽기]
""", '핫': """
핫클릭	1848 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1825 [K]
"""}

CONTAINS = {',': """
,说:	3201 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2461 K-vă	2465 K
abonații	50 K pot	2462 K noștri
abonează	80 K-te	2416 K-te pentru	2421 K-te pe youtube	2461 K-te
abonné	50 en tant qu'K	1342 pas encore K	1344 déjà K	1346 en tant qu'K
abonnés	1342 réservé à nos K	1344 réservé aux K	1426 nos K	1429 K
abonējiet	80 K	1936 K
actualité	1352 l'essentiel de l'K	1362 suivez l'K	1362 suivez toute l'K	1362 retrouvez toute l'K	1385 couvre l'K
adatkezelési	1550 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1166 K
adomány	1598 K
adományoddal	1594 K
adományok	1598 K
adományozz	1594 K
adományozzon	1571 K itt
advirtió	1166 K
adó	1539 K #%
adód	1596 K #
adója	1571 K #
adăugat	2464 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2833 K	2859 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1428 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1166 K
afișată	60 email nu va fi K
agregó	1166 K
aicināja	1939 K
aizsargātas	1905 visas tiesības K
aiškino	1899 K
ajouté	1428 a K
ajută	2461 K-ne
ajánld	1594 K fel
alkalmazás	1547 töltsd le az K
alkalmazásban	1569 az K
alkalmazást	1569 K
alkalmazásunk	1595 K
alkalmazásunkat	1547 töltse le K
alkalmazásunkban	84 K
alăturat	2435 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1406 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	602 jetzt K:
anketě	340 naší K	340 v K
ankietę	35 naszą K	2259 naszą K	2259 krótką K
anmäl	2890 K dig till vårt	2890 K dig till våra
anmäla	2828 genom att K dig
annoncé	1428 a K
annoncør	474 betalt af en K	474 betalt af K
annonslänkar	37 K	74 K	2833 K	2859 K
annonsör	2842 betalt av en K	2842 betald av en K
annonsør	2163 betalt av en K
anunció	1166 K
anunțat	2464 a K
använder	2798 vi K cookies	2799 K kakor
anúncio	2391 após o K	2391 depois do K
anúncios	70 sem K	2409 sem K
apelował	2331 K
apelowała	2331 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1093 descarga la K	1093 descarga nuestra K
aplicația	84 în K noastră	2422 descarcă K	2461 descarcă K noastră	2461 descarcă gratuit K	2461 descarcă K și	2462 K noastră
aplikacją	84 z naszą K
aplikację	2224 pobierz naszą K	2225 pobierz K	2225 ściągnij K	2282 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2687 našej K
aplikáciu	2687 mobilnú K	2687 K
aportació	293 la teva K
aportación	1128 tu K	1154 haz tu K
apoyá	1163 K
applikációnk	1569 K
applikációnkat	1569 K
applikációnkban	84 K
apsolīja	1939 K
apóyanos	1128 K	1163 K
apóyenos	1128 K	1163 K
apúntate	1072 K a	1088 K a nuestra	1088 K gratis	1163 K gratis
apărat	2464 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2979 bir K paylaş
artykuł	15 darmowy K	20 cały K	2213 podoba ci się ten K	2260 nasz K do końca	2280 ostatni darmowy K	2329 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1073 te ha gustado este K	1081 regala este K	1081 regalar este K	1084 último K gratis	1084 te queda # K	1157 y lee este K	1164 este K
artículos	15 K gratis	1084 K gratis este mes	1084 te quedan # K	1084 límite de K
aseguró	1166 K
associés	1368 cookies K à ce contenu
assuré	1428 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	655 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2416 K-te pentru
autorką	2251 kontakt z K
autorská	322 K práva
avertizează	2464 K
avísanos	1163 K
ayúdanos	1128 K	1163 K a
açikladi	2996 K
açin	2979 K
añadió	1166 K
año	1165 al K
""", 'b': """
bağirdi	2996 K
bağirdilar	2996 K
bağiriyor	2996 diye K
bağiriyordu	2996 K
bağiş	2993 K yap	2997 K
bağişiniz	2993 K
bağlantilari	74 satiş ortakliği K	2976 satiş ortakliği K
başlayan	2978 tl'den K
başvurun	2979 K
behält	29 K sich vor	29 K sich das recht
behöver	2780 vi K ditt stöd	2890 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1547 értesítések K
beløb	521 fast K
beløp	2208 gi et K	2210 fast K
bemängeln	716 K
bemängelt	716 K
berätta	67 K för oss	67 K din
berättade	2893 K
berättar	2893 K
bestätigen	545 K sie ihre
bestätigungslink	646 K
bestätigungsmail	545 K	646 K
betalvägg	2894 K
bezplatný	360 poslední K článek	2681 náš K webinár	2704 posledný K článok
bezplatných	2690 K článkov
bezpłatne	2265 K konto
bezpłatny	2256 nasz K webinar	2280 ostatni K artykuł
bezpłatnych	2265 limit K
beğendiyseniz	2994 bu haberi K	2994 bu yaziyi K
biết	3132 cho K
blokování	314 K reklam
boletín	78 el K	78 al K	78 nuestro K	1088 recibe el K	1088 nuestro K	1091 K diario	1163 recibe el K	1164 nuestro K	1167 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1351 dans votre K mail	1351 dans votre K e-mail
brezplačen	2761 zadnji K članek
brezplačne	2748 K članke
brezplačni	2741 naš K webinar	2761 zadnji K članek
brezplačnih	2748 K člankov
bronił	2331 K się
brzmiał	2331 K
brzmiała	2331 K
brzmiało	2331 K
butlletí	262 subscriu-te al K	262 el nostre K	294 el nostre K	297 K
buzdított	1597 K
buzdította	1597 K
buzón	79 en tu K	1089 en tu K
bájate	1163 K la app
bölümünde	85 yorum K
bönföll	2893 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2893 K
bønfaldt	522 K
bønn	2097 vi har en K til deg
bønnfalt	2211 K
bústia	284 a la teva K
bülten	2972 e-K	2997 K
bültene	2939 K abone	2939 K kayit	2939 K kaydol
bülteni	2972 haber K
bültenimiz	78 K	2994 K
bültenimize	78 K	78 e-K	2939 K	2993 K	2994 K
bültenine	2972 K
błagał	2331 K
błagała	2331 K
bạn	49 gửi cho K bè	3085 hộp thư của K	3119 sự ủng hộ của K	3129 mời K	3129 cần sự ủng hộ của K	3129 nhờ sự ủng hộ của K
bằng	3127 K văn bản của báo
""", 'c': """
caffè	1701 un K
café	54 me paga um K	1129 un K	1154 un K al mes	1388 un K
caractères	1406 limitées à # K
catedrática	1125 es K
catedrático	1125 es K
celého	302 pro čtení K
cercetătoare	2435 este K
cercetător	2435 este K
chaîne	1426 notre K
chefredaktör	2818 är politisk K	2818 är K
chefredaktør	452 er K
chuyện	3106 bạn có câu K
chép	3101 cấm sao K	3127 mọi sao K
chính	3094 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	3085 bản tin của K tôi	3088 theo dõi K tôi	3106 cho K tôi qua	3106 liên hệ với K tôi	3129 ủng hộ K tôi	3129 K tôi cần sự giúp đỡ	3129 giúp K tôi	3129 theo dõi K tôi	3129 hãy gửi cho K tôi	3129 hãy liên hệ với K tôi	3129 hãy báo cho K tôi	3130 K tôi trên	3130 của K tôi	3130 cho K tôi
chọn	3129 hãy bình K
cikkünk	1595 minden K
cikkünkhöz	1595 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2364 nos K
comentó	1166 K
comisión	1143 recibir una K
comissió	279 rebre una K
comissão	2390 receber K	2390 receber uma K
commerciële	2021 K partner
communauté	1393 K whatsapp	1393 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1725 parte della nostra K
condamné	1428 a K
condiții	2425 termeni și K
confidentialité	1369 politique de K
confidențialitate	2425 politica de K
conférences	1385 est maître de K
connecté	1371 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2341 acesse todo o K	2385 ao exibir este K	2385 ao ver este K
contribuição	2377 com a sua K	2408 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1166 K
conversación	1111 participar en la K
conținut	9 acest K	2416 K doar pentru abonați
conținutului	2432 preluarea K
cookieinställningar	2820 K
corespondentă	2435 este K
creează	2461 K un cont pentru a citi
csatornájára	1561 viber-K
csatornánk	1595 K
csatornánkhoz	1561 telegram-K	1561 whatsapp-K
csatornánkra	1561 youtube-K	1594 iratkozz fel K	1594 iratkozzon fel K
csábított	1597 K
cuéntanos	38 K	67 K	1111 K en	1163 K
cuéntenos	38 K	67 K
czytać	2219 aby K dalej	2219 żeby K dalej	2328 chcesz K dalej
czytelników	36 naszych K	2260 opiniami K	2271 z wpłat K	2271 dzięki wsparciu K	2288 K	2329 naszych K	2329 z wpłat K
câmpurile	60 K cu steluță
cântau	2464 K
címével	1593 e-mail-K
cùng	51 hãy tham gia K họ
của	3108 là cây bút K	3130 độc giả K
""", 'd': """
daní	2695 # % z K	2695 #% z K
darbą	1897 mūsų K
darowiznę	2217 przekaż K	2328 przekaż nam K	2328 przekaż K na
datenschutzerklärung	562 unserer K	714 unserer K	714 unsere K
datenübertragung	596 der K zu
dați	62 K-mi tag
debatindlæg	453 send dit K	453 skrive et K
debatredaktør	452 er K
debattredaktør	2137 er K
debattør	452 er K
declaró	1166 K
decía	1166 K
demandé	1428 a K
denmişti	2996 K
denunció	1166 K
dependență	88 jocurile de noroc pot crea K
descárgate	1093 K la	1093 K nuestra
destekçimiz	2979 K olun	2993 K olun
desteğiniz	2993 K
desteğinizle	2994 K
desteğiyle	18 okurlarin K	2965 yapay zeka K	2974 K ayakta	2984 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2686 K môžu
disponível	2349 K no google play
doação	2337 faça uma K	2377 sua K	2408 sua K	2408 faça uma K	2412 K
doações	2412 K
dodał	2331 K
dodała	2331 K
dodává	409 K
događaj	2619 naš K
domagał	2331 K się
donació	293 fes una K	297 K
donación	1076 haz una K	1076 tu K	1128 tu K	1128 una K	1163 tu K	1163 haz una K	1167 K
donația	2461 K ta
donație	2461 fă o K	2465 K
donații	2465 K
donează	90 K cât poți	2461 K acum
doporučil	409 K
doporučila	409 K
doporučovala	409 K
dopuštenja	2630 bez K
doradzał	2331 K
dorzuć	2328 K się
dostawać	2281 chcesz K
dostávajte	2710 K
dostávat	361 chcete K
dostávať	2705 chcete K
dostávejte	367 K
dostęp	80 kup K	2219 masz już K	2265 pełny K do	2265 wykup K	2328 kup K
dostępny	2219 artykuł K tylko
dotazník	341 krátký K	2685 krátky K
dotazníka	2685 nášho K
dotazníku	340 našeho K	341 krátkého K
dowolną	2330 K kwotą
dočtete	348 více se K
dołóż	2328 K się
dołącz	51 K do nich	51 K	2230 K do nas na	2328 K do nas	2328 K do grona	2328 K do nich
draudžiama	1871 K kopijuoti	1871 be leidimo K	1871 be sutikimo K
draudžiamas	1892 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2329 K dalej
dziennikarką	2252 jest K	2316 jest K
dzięki	2329 K wam	2329 K tobie
dziękujemy	2262 K za zapisanie	2262 K za zapis	2328 K, że nas czytasz
där	42 var du K
débloquer	1344 pour K
déclare	1428 K
déclaré	1428 a K
découvrez	1342 K nos offres	1425 K nos offres
déductible	1336 K des impôts	1336 K à #	1427 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1428 K
déplore	1428 K
déposés	1398 des cookies seront K
désabonner	1351 K à tout moment
désactiver	1366 K adblock
désactivez	1366 K adblock
désinscrire	1352 vous K à tout moment
díky	407 K vám
dömde	2893 K
dømte	522 K	2211 K
děkujeme	406 K, že nás čtete
dụng	3090 tải ứng K	3129 tải ứng K của	3129 hãy tải ứng K	3129 tải ngay ứng K
""", 'e': """
edellyttää	1319 K tunnusta
editörlerimize	39 K
editörüdür	2962 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1143 no ha participado en la K
electrònic	262 el teu correu K
electrónico	60 correo K no se mostrará	1089 tu correo K	1111 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1541 a teljes cikk K
elsőként	1570 értesülj K
előfizetés	1598 K
előfizetéssel	1573 K
előfizető	1541 már K	1594 legyen K
előfizetőink	50 K	1541 K olvashatják	1573 K számára	1595 K
előfizetők	50 az K	1583 csak K	1598 K
előfizetőknek	1542 csak K	1583 K szól
előfizetőként	50 K
előfizetőnktől	1593 K
emlékeztetett	1597 K
endereço	2363 seu K de email não será
engedély	1576 K nélkül tilos
engedélyezze	1549 K a javascript
engedélyhez	1576 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1426 cette K	2037 onze korte K	2037 onze K
enquêtent	1426 K pour vous
enquêtes	1426 nos K
ensimmäinen	1325 K kuukausi
enthält	596 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1163 K
epizódu	2683 K
erhvervsredaktør	452 er K
erhältlich	602 shop K	675 im shop K
erişin	2979 K
erklärt	716 K
erklärte	716 K
erkände	2893 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	713 K sie es weiter
erzählt	67 K uns	716 K
erzählte	716 K
escribió	1166 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1111 K a	1163 K
estimé	1428 a K
estás	1073 ya que K aquí	1073 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2947 javascript'i K
evästeasetuksiasi	1296 K
evästeet	1296 K	1321 K
evästeitä	1279 K
existují	351 K díky
experiência	67 conte sua K
explicó	1166 K
expliqué	1428 a K
expérience	67 partagez votre K
externého	2677 K obsahu
externí	333 K obsah
externího	333 K obsahu	333 obsah z K
externý	2677 K obsah
""", 'f': """
favoritkälla	2814 K
faça	2408 K um pix
felelősséget	30 nem vállal K
felhasználási	1550 K feltételek
felietonistką	2316 jest K
felietonistą	2316 jest K
feliratkozás	1543 K a hírlevélre	1543 hírlevél K
feliratkozásommal	1559 K
feliratkozással	1559 K
filmări	40 poze și K
folosește	2425 K cookie
folytatásához	1541 a cikk K
fordítóval	1566 gépi K
forintért	1573 havi # K
formulára	2688 odoslaním K
formulário	2408 inscreva-se no K
formuláře	344 odesláním K
forrásként	1560 kedvenc K
fortæl	67 K os
fortæller	522 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2893 K
férjen	1594 K hozzá
följ	2794 K oss på	2890 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2810 alla rättigheter K
fördere	713 K
fördermitglied	80 werden sie K	617 werde K	617 werden sie K
fördern	713 jetzt K	713 K sie
föredragen	2814 K källa
föredragna	2814 K källa
föreslog	2893 K
författare	2818 är K och
förklarade	2893 K
förklarar	2893 K
försvarade	2893 K sig
følg	427 K os på	519 K os	2113 K oss på	2208 K oss
første	465 K måned	521 K måned	2151 K måned	2210 K måned
független	1539 támogassa a K	1595 K sajtó
főszerkesztője	1564 K
""", 'g': """
gadā	1938 K
gazeteciliği	2994 bağimsiz K
gazeteciliğimiz	2994 K
gazetę	2291 kup K
gefällt	646 K ihnen, was sie	646 K dir, was du
gelmişken	2933 buraya kadar K
geöffnet	565 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2656 K
gridò	1739 K
gràcies	285 K a gent com tu	294 K a tu
grátis	2410 teste K
grâce	18 K à vous	1333 K à vos dons
gwiazdką	60 pola z K
gärna	2890 vill K höra från dig
går	411 før du K	2097 før du K
gåva	2780 ge en K i dag	2780 ge en K nu	2781 din K	2781 ge en K	2890 din K gör	2890 ge en K i dag	2894 K
gönderdik	2986 size bir e-posta K
gönderin	2979 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2891 K mer
göre	2996 K
görün	2979 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2979 K
gösterilmeden	2955 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2331 K
głosiła	2331 K
głosiło	2331 K
głosuj	2276 K
głosujcie	2276 K
głównej	2267 na stronie K
gương	64 trang K
gửi	49 hãy K	3106 xin K về
""", 'h': """
használ	1549 cookie-kat K	1550 sütiket K
használat	1549 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	716 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	588 bei google K
hirdették	1597 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2821 K av ai	2843 K av ai	2890 K oss
hjälper	2890 din gåva K
hjælp	455 K af ai	455 K fra ai	475 K af ai	519 vi har brug for din K	519 K os
hjælper	519 dit bidrag K
hlásal	409 K
hlásala	409 K
hlásá	409 K
hovorí	2716 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1597 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1297 tekoälyä K
hágase	80 K socio
hájil	409 K se
hájila	409 K se
häng	2890 K med i
häufiger	588 bei google K
hävdar	2893 K
håller	43 K du med	43 K du inte med	2850 läsare som K
hævder	522 K
hébergé	1368 ce contenu est K par
híreinket	1593 K
hírekben	1547 a google K	1560 google K
hírlevelére	1559 K
hírlevelünk	78 K	1595 K
hírlevelünket	1559 K
hírlevelünkre	78 K	1543 K	1594 iratkozzon fel K	1594 iratkozz fel K	1595 K
hírlevél	1598 K
hírlevélre	78 K	1594 iratkozz fel a K	1594 iratkozzon fel a K
hó	1596 ft/K
hónap	1573 első K	1596 első K
hören	670 K sie hier.
hører	2142 der du K
hükmetti	2996 K
hüüdis	1208 K
hüüdsid	1208 K
hűségidő	1583 K nélkül
hồng	3126 nhận hoa K
""", 'i': """
iecienītāko	1913 K avotu
ifølge	522 K	2211 K
illimité	1346 accès K	1415 en K
imágenes	40 tus K
incorporó	1125 se K a
independentă	2462 presa K
independência	2409 a K
indicó	1166 K
indiqué	1428 a K
indrømmede	522 K
indrømmer	522 K
indépendance	1426 notre K
indépendant	1333 soutenez le journalisme K	1426 journalisme K	1426 média K
indépendante	1412 la presse K a	1426 presse K	1426 information K
información	1101 sigue toda la K	1101 siga toda la K	1125 cubre la K	1164 esta K
informację	2251 wyślij K
informațiilor	2432 preluarea K
informó	1166 K
informē	1939 K
ingresá	77 K tu correo
innehåll	2799 externt K	2820 externt K
innehållet	9 K
innrømmer	2211 K
innrømmet	2211 K
inquiète	1428 s'K
inquérito	35 nosso K
inscrição	2345 cancelar a K	2399 sua K foi
inscríbete	1072 K
insändare	43 K	2819 skicka din K	2819 din K till	2819 skriva en K
intelektą	1879 dirbtinį K	1894 dirbtinį K
inteligencję	2273 przez sztuczną K
inteligencí	353 umělou K
intelligenciával	1566 mesterséges K készült	1585 mesterséges K
introduceți	77 K adresa de email
intégralité	1342 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1164 esta K
investigação	2409 esta K
investigație	2462 această K
investigațiile	2462 continua K
invítame	54 K a un café	54 K un café	1163 K a
invítanos	1163 K a
ismételgette	1597 K
istediğiniz	2938 K zaman iptal	2995 K zaman iptal
izražavaju	2624 komentari K
içeriği	9 K
içeriğin	2964 harici K
išorinio	1877 K turinio
""", 'j': """
jautāja	1939 K
javasolják	1597 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2213 skoro już tu K	2213 skoro tu K
jugé	1428 a K
jurnalistă	2435 este K
jurnaliștii	39 K noștri	2458 K noștri îți trimit	2462 K noștri
jälgi	1205 K meid
jäljellä	1315 ilmaista juttua K
jäseneksi	80 liity K	1323 liity K
""", 'k': """
kanał	2329 nasz K
kannatusjäseneksi	1323 liity K
kanál	407 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2657 K
kedykoľvek	2662 odhlásiť sa môžete K
keresőben	1560 google-K
khoản	3083 bạn đã có tài K	3094 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	3101 K sao chép
khẳng	3132 K định
kiabált	1597 K
kiabálta	1597 K
kiabálták	1597 K
kifogásolja	1597 K
kirjeessä	1326 luki K
kiáltott	1597 K
kiáltotta	1597 K
kiáltották	1597 K
kiến	3114 ý K của bạn sẽ	3129 hãy gửi ý K	3129 vui lòng gửi ý K
kliknutím	344 K na
kolačića	2615 K	2645 K
kolačiće	2615 K	2645 K
kolačići	2615 K
komentować	6 K	2239 aby K
komentár	6 pridať K	2686 pridajte K
komentára	2686 pridanie K	2686 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	331 je K	331 , K	394 , K
komentátorem	331 je K	394 je K
komentátorka	394 , K
komentátorkou	331 je K	394 je K	2675 je K
komentátorom	2675 je K
komentář	6 přidat K
komentáře	6 pro přidání K	342 vložení K	342 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1297 K
konferencję	2256 naszą K
konuştu	2996 diye K	2996 K
kopírovanie	2668 K obsahu bez	2668 K je zakázané
kopēšana	1912 K bez
korespondentką	2252 jest K	2316 jest K
korespondentė	1876 K
korábban	1592 K itt írtunk	1592 K ebben a cikkben írtunk
krzyczał	2331 K
krzyczała	2331 K
krzyknął	2331 K
krzyknęła	2331 K
krävde	2893 K
krævede	21 K felter er	522 K
krönikör	2818 är K	2878 är K
kulturalną	2260 K dyskusję
kulturredaktör	2818 är K	2878 är K
kulturredaktør	452 er K	507 er K	2137 er K	2196 er K
kumppanuuslinkkejä	74 K	1309 K
kvíz	340 náš K	2685 náš K
kvíze	2685 našom K	2685 v K
kvízu	340 našem K	340 v K
kyltissä	1326 luki K
kysyivät	1326 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1596 K
käyttää	1277 tämä sivusto K
käyttöehdot	1304 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1597 K
kérdezték	1597 K
kérdőívünket	35 K
kért	1597 K
kérte	1597 K
kérték	1597 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	713 K sie uns
könyörgött	1597 K
könyörögtek	1597 K
köszönjük	1594 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1547 K minket	1594 K minket
követelte	1597 K
követelték	1597 K
közlése	1584 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1597 K
kúpte	2713 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	716 K an
künstlichen	606 K stimme vorgelesen	606 K stimme vertont
künstlicher	663 mithilfe von K
küpsised	1185 K
küpsistega	1185 K	1204 K
küsis	1208 K
kč	346 za # K	346 od # K	408 od # K
kļūsti	1936 K par
křičel	409 K
křičela	409 K
křičeli	409 K
kể	3132 K
""", 'l': """
labākie	1932 K raksti tavā
lamentó	1166 K
lançait	1428 K
lasītu	1902 lai K tālāk
lasītāji	1937 mūsu K
lasītājiem	1937 mūsu K
lejupielādē	1936 K
leverandør	2139 ekstern K
leverantör	2820 extern K
leído	1157 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1922 K
linkistä	1308 lisää tästä K
lisenssillä	47 K
lisäsi	1326 K
llicència	47 K cc
lucrează	2435 K în presă
lunedì	17 ogni K
lună	2463 pe K
luận	6 để bình K	85 phần bình K	3083 đăng nhập để bình K	3114 bình K của bạn sẽ	3129 đăng nhập để bình K
lájkolj	1547 K minket
lákal	409 K
läget	2829 koll på K
lähdet	1263 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2832 du kan K mer	2832 kan du K mer	2832 K mer om	2891 fri att K
läsare	36 våra K	2830 våra K	2891 våra K
läsarna	18 tack vare K
läser	2890 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	479 K for	2168 K for	2847 K för
læser	519 tak fordi du K
læserbrev	43 K	453 skrive et K	453 send dit K
læsere	36 vores K	520 vores K
læseres	464 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1084 K de notas
límites	1081 sigue leyendo sin K
lòng	3106 vui K gửi về	3129 vui K gửi về
löd	2893 K
lød	522 K	2211 K
lūdza	1939 K
lập	3118 ủng hộ báo chí độc K	3130 báo chí độc K
""", 'm': """
magyarázta	1597 K
mailovú	2688 e-K adresu
mainoslinkkejä	37 K	74 K	1309 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1187 K abil
materiał	9 ten K
matéria	20 ler esta K	2341 esta K é só	2404 para ler esta K	2409 esta K
matérias	2376 limite de K
matí	293 rep cada K
mawiał	2331 K
mawiała	2331 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1597 K
megszakítása	21 válasz K
meidän	1323 tue K
meitä	1306 tukea K	1306 tue K	1323 tue K	1323 auta K
mencióname	62 K
menționat	2464 a K
mesačne	2715 K
mesečno	2656 K	2774 K
mesélte	1597 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2330 za K
miesięcznie	2330 K
minkä	90 anna K voit
miễn	15 bài K phí	3121 hết số bài K phí	3131 dùng thử K phí
mjesečno	2656 K
modération	83 jouez avec K	1406 charte de K	1406 K par la rédaction
mokė	1899 K
mondták	1597 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1081 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1166 K
mulțumim	2461 K că ne citești
munkatársa	1564 K
munkatársunknak	39 K
munkánk	1595 K
munkánkat	1539 támogasd K	1539 támogassa K	1571 K	1594 támogasd K	1594 támogassa K	1595 K
myönsi	1326 K
másodközlés	1557 K
märkis	1208 K
määräsi	1326 K
mån	2831 kr/K	2892 kr/K
månad	2783 testa en K	2831 en K för	2890 testa en K	2892 per K	2892 varje K
månaden	2831 första K	2892 i K	2892 första K
månader	2831 K för #	2890 testa # K
månadsgivare	2890 bli K
måned	417 prøv en K	465 i # K	519 prøv en K	521 pr. K	2151 en K for	2208 prøv en K	2210 per K
måneden	521 om K	2210 i K
måneder	465 i # K	2151 K for #
média	1426 notre K
mês	2409 até o fim do K	2410 por K	2410 ao K
mình	54 mời K ly cà phê	62 tag K
míní	409 K
mówi	2331 K
mówili	2331 K
mówił	2331 K
mówiła	2331 K
môžete	2684 článok si K
müşterimiz	2990 K
mācīja	1939 K
mākslīgais	1919 K intelekts
mēnesis	1938 pirmais K
mēnesī	1938 K
mėgstamiausią	1872 K
mėnesį	1898 per K
měsíc	346 první K	408 za K	408 první K
měsíčně	408 K
můžete	339 článek si K
mạnh	3132 nhấn K
""", 'n': """
nabádal	409 K
nabádala	409 K
naléhal	409 K
namawiał	2331 K
namawiała	2331 K
napisał	2331 K
napisała	2331 K
napiš	38 K nám	67 K nám
napište	38 K nám	330 K nám	363 K na	406 K nám
napísal	2716 K
napíšte	38 K nám	2674 K nám	2674 K, prosím	2707 K na	2713 K nám
naročilo	2747 hvala za K
naročite	80 K se	2721 K se na naše	2772 K se
naročnik	50 kot K	2720 že K
naročnike	2728 samo za K	2728 le za K
naročniki	50 K lahko	2760 lahko berejo le K	2760 berejo samo K	2776 K
naročnikom	2720 dostopen le K	2720 na voljo K	2720 na voljo samo K	2720 na voljo le K	2760 dostopna le K	2760 dostopna samo K	2760 dostopen le K	2760 dostopen samo K
naročnina	2748 K	2776 K
naročnino	2748 z K	2770 z K
narzędzi	2273 przy wsparciu K ai
naujienlaiškio	1884 K
naujienlaiškis	1897 mūsų K	1900 K
naujienlaiškį	1864 mūsų K	1884 K	1896 užsisakykite K	1897 mūsų K
navođenja	2630 bez K izvora
navođenje	2630 uz K izvora
nawoływał	2331 K
našeho	336 do K týmu	336 K e-shopu
našem	2619 K timu
našich	362 K zpráv	2706 K správ
neatkarīgu	1936 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1594 segíts K	1594 írjon K	1594 írj K	1594 jelezd K	1595 K adód
nemokamą	1888 K paskyrą
neobmedzený	2661 K prístup
neodpovídá	30 K za
neomezený	326 K přístup
neomezeně	302 K číst
nepiekrītat	43 K
nepriklausomą	1886 paremkite K žurnalistiką	1896 paremkite K	1897 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1289 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	406 podpořte K
nezávislá	407 K média
nezávislé	2714 K médiá
nezávislú	2713 podporte K
ngoài	3109 nội dung bên K
nguồn	3104 K ưu tiên	3104 K tin ưu tiên	3127 ghi rõ K
người	50 K đăng ký có thể
nhiệm	3114 chịu trách K về nội dung bình luận
nhân	3110 trí tuệ K tạo
nhấn	3129 K vào đây
nhận	3085 đăng ký K bản tin	3085 đăng ký K tin	3129 đăng ký K bản tin	3129 đăng ký K tin
nhập	24 đăng K	3083 vui lòng đăng K	3083 đăng K để đọc	3083 đăng K để xem	3083 đăng K để lưu	3083 hãy đăng K để	3129 đăng K để đọc	3129 đăng K để xem
niedostępny	2253 materiał wideo jest K
niezależne	2328 wesprzyj K	2328 wspieraj K	2329 K media
niezależność	2329 K
niezależną	2329 jesteśmy K
noastră	2462 munca K
nolēma	1939 K
norāda	1939 K
nosūtīsim	57 jums K
notificações	14 as K	2351 ative as K	2351 ativar K	2351 receba K
notificările	14 K	2422 activează K
notifikácie	2687 K
notícia	2409 esta K
notícias	2345 receba as K	2345 receba K	2354 siga as últimas K
novinařina	407 naše K
novinařinu	407 nezávislou K
novinár	2675 je K	2675 , K
novinári	2714 naši K
novinárka	2675 je K	2675 , K
novinárkou	2675 je K
novinárom	2675 je K
novinář	331 je K	331 , K
novinářem	331 je K	394 je K
novináři	407 naši K
novinářka	331 je K	331 , K
novinářkou	331 je K	394 je K
novičke	2721 na e-K
novičnik	2729 K	2729 e-K	2773 naš e-K	2776 K
novičnika	2729 K
nuotraukų	40 K ir vaizdo
nusprendė	1899 K
nášho	2681 do K tímu
nächste	21 in diesem browser für die K	713 sind sie der K
nélkül	70 reklám K	71 spam K
nói	3132 K
nõus	43 ei ole K?
năm	3131 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	336 našem K
obegränsad	2786 K tillgång
obećala	2657 K
obećao	2657 K
obiecał	2331 K
obiecywał	2331 K
obligāta	1912 atsauce K
oblíbené	328 K zdroje
oblíbených	328 K zdrojů
oblíbenými	328 K zdroji
obrigatórios	21 campos K são	2363 campos K são
obveščanje	2747 na naše K
obľúbené	2672 K zdroje
obľúbených	2672 K zdrojov
obľúbenými	2672 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	361 chcete K
odebírejte	306 K náš	367 K	406 K
odemkněte	302 K si
odhlásit	307 K se můžete kdykoli
odoberať	2705 chcete K
odpoveď	21 zrušiť K
odpovídal	409 K
odpověděl	409 K
odpověděla	409 K
odpověď	21 zrušit K
odpowiadał	2331 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2331 K
odpowiedziała	2331 K
odražavaju	2624 komentari K	2624 komentari ne K
odídete	2670 kým K
ofereça	2341 K este artigo
ograniczeń	2219 czytaj bez K	2219 czytaj więcej bez K
også	51 bli med du K
ogłosił	2331 K
ogłosiła	2331 K
oikaisupyynnöt	1300 K
oikaisupyyntö	1300 K
olvashatják	1591 csak előfizetők K
olvasási	0 K idő
olvasóiból	1571 K él
olvasóink	36 K	1595 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1163 danos tu K
ordenó	1166 K
ordonné	1428 a K
ortakliği	2976 iş K linkleri
orzekł	2331 K
osobních	324 ochrany K údajů	324 ochraně K údajů
osobných	2677 K údajov
ostrzegał	2331 K
ostrzegała	2331 K
ostrzegł	2331 K
otrzymywać	2281 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	409 K	2716 K
oznámila	409 K	2716 K
ozvěte	38 K se nám	67 K se nám	330 K se nám	406 K se nám
""", 'p': """
padėkite	1896 K mums
pageidaujamą	1872 K šaltinį
paklausė	1899 K
palīdzi	1926 ziedo un K	1936 K mums
palīdzību	1919 mākslīgā intelekta K	1934 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1896 K mums
parsisiųskite	1896 K
participación	1112 normas de K
partnerské	74 K odkazy	349 K odkazy	2693 K odkazy
partneři	313 my a naši K
pastā	1924 e-K
pastāstiet	38 K mums	67 K mums
patronką	2271 zostań naszą K
patrões	2409 sem K
paylaşin	25 K	49 K	2979 K
paziņoja	1939 K
paziņojumus	1923 K
państwa	2251 czeka na K
pašte	1884 jūsų el. K
pažadėjo	1899 K
periódico	1164 este K	1164 nuestro K
permanència	295 sense K
persiųskite	49 K
personvernerklæring	2118 K
phê	54 mời tôi một ly cà K	3118 mời bạn một ly cà K
phóng	3106 liên hệ K viên	3108 là K viên báo	3108 là K viên của	3129 hãy liên hệ K viên
phút	0 K đọc
pidió	1166 K
pidätetään	1285 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2331 K
pisała	2331 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2612 K nam	2644 K nam na	2644 K na	2654 K nam	2734 K nam	2734 K na	2764 K nam na	2764 K na	2772 K nam
piškotke	2737 K	2765 K
piškotki	2737 K
piškotkov	2737 K	2765 K
pište	363 K na	363 K nám na
plakáton	1597 állt a K
plânge	2464 se K
pochází	333 obsah K
podcastów	2257 K
podcastů	338 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2331 K
podporovatelé	407 naši K
podporují	407 nás K
podpoře	407 díky K
podpořte	351 K	406 K nás	406 K naši	406 K naše	406 K mě
podrška	2654 vaša K
podrške	2631 bez vaše K	2655 vaše K
podršku	2654 vašu K
podržite	2631 K	2654 K nas	2654 K naš
podělte	67 K se s námi	67 K se o
podľa	2716 K
poinformował	2331 K
poinformowała	2331 K
pokračovanie	2661 pre K v čítaní
pokračování	302 K je dostupné	349 K článku níže
pokračuje	349 článek K	349 text K	2693 článok K	2693 text K
pokračujte	302 K ve čtení s
política	273 K de galetes	1109 K de cookies	2361 K de cookies	2378 cobre K
pomocí	353 K ai
pomocą	2273 z K ai
pomoć	2654 vašu K
pomóż	2328 K nam
pomôžte	2713 K nám
poprosił	2331 K
poprosiła	2331 K
poprosiło	2331 K
poručila	2657 K
poručio	2657 K
poslední	360 K článek zdarma	360 K článek, který můžete
posledný	2704 K článok zadarmo
poslušajte	2763 K nas
postafiókjába	1543 K
postaládádba	79 a K	1559 a K
postaládájában	1559 ön K
posílat	344 nechte si K
posílejte	330 K nám
posíláme	57 vám K	57 K vám
potřebujeme	406 K vaši pomoc	406 K vaši podporu
používame	2677 K cookies
používá	313 tento web K
používáme	313 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2331 K
powiedziała	2331 K
powtarzał	2331 K
powtarzała	2331 K
pozostało	2219 K # %	2219 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	409 zvou K
pošaljite	49 K ga	2612 K nam	2612 K na	2654 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	330 K nám	406 K nám
pošli	49 K ho
pošlite	49 K ho	2674 K nám	2713 K nám
pošljemo	57 vam K
pošljite	49 K ga	2734 K nam	2734 K jo nam	2734 K na	2772 K nam
požádal	409 K
požádala	409 K
pracę	2329 naszą K
pranešimus	1883 K
praneškite	38 K mums	67 K mums
pranešė	1899 K
prašė	1899 K
preberať	45 K
predchádzajúceho	2708 bez K súhlasu
predplatiteľ	50 ako K	2661 už ste K	2661 ste K
predplatiteľom	80 staňte sa K	2669 K	2713 staňte sa K
predplatiteľov	2669 pre K
predplatné	2661 už máte K	2690 K	2713 kúpte K	2713 kúpte si K	2717 K
predplatného	2690 K
predplatným	2690 K	2711 s K
predplaťte	80 K si
preferată	2433 sursă K
preferované	328 K zdroje	2672 K zdroje
preferovaný	328 K zdroj	2672 K zdroj
preferovaných	328 K zdrojů	2672 K zdrojov
preferovaným	328 K zdrojem	2672 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2219 tylko dla K	2279 tylko dla K
prenumeratą	2265 z K
prenumeratę	80 kup K	2219 masz już K	2265 zamów K	2265 kup K	2265 wykup K	2291 kup K
preporučila	2657 K
preporučio	2657 K
pretlačiť	45 K
prevziať	45 K
prečítate	2661 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2654 K se našoj	2654 K im se	2772 K se nam
pridržana	2604 sva prava K
pridržane	2727 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1899 K
prihlásenie	2662 ďakujeme za K	2688 ďakujeme za K
prihlásení	2690 po K
prihlásením	2688 K súhlasíte
prihláste	24 K	2661 K sa a čítajte	2713 K sa na odber
prihvaćate	2626 prijavom K
pripažino	1899 K
programėlėje	1882 K
programėlę	1882 K
prohlásil	409 K
prohlásila	409 K
prohlížeč	10 váš K
pronađite	2642 K nas
proposé	1402 conçu et K par
prosił	2331 K
prosiła	2331 K
pročitali	2596 da biste K
pročitate	2594 da K cijeli	2594 da K ceo
prośbę	2213 mamy do ciebie K	2213 mamy małą K
prošnjo	2731 imamo majhno K	2731 majhno K
prywatności	2235 polityka K	2235 polityce K
przeczytać	2219 aby K cały	2219 aby K ten artykuł
przeczytałaś	2260 dziękujemy, że K
przeczytałeś	2260 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2216 K nam #%	2328 K nam	2328 K #
przekonywał	2331 K
przekonywała	2331 K
przesyłajcie	2251 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2251 K nam	2251 K je do nas	2328 K nam
przyznał	2331 K
przyznała	2331 K
przyłącz	51 K się
przyślij	2251 K nam	2251 K je do nas	2328 K nam
práca	2714 naša K
práce	407 naší K
práci	407 naši K
prácu	2714 našu K
précisé	1428 a K
préférée	1392 source K
préférées	1392 sources K
prévient	1428 K
príspevky	2686 K v diskusii
príspevok	2713 váš K
próxima	2409 nossa K
průzkumu	35 našeho K
ptá	409 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1683 blocco della K	1737 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1564 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1366 bloqueur de K	1366 bloqueurs de K	1426 sans K
publicités	1366 bloqueur de K
publicystką	2252 jest K	2316 jest K
publicystą	2252 jest K	2316 jest K
publikování	321 K nebo šíření
publiée	22 ne sera pas K	1371 votre adresse e-mail ne sera pas K
pytał	2331 K
pytała	2331 K
pytały	2331 K
pytań	2259 na kilka K
pyyntö	1263 pieni K
pyysivät	1326 K
pásale	1163 K esta
pásalo	49 K
päevakokkuvõte	1192 K
päätoimittaja	1294 K
päätti	1326 K
påminde	2893 K
pénzbe	1595 K kerül
pénzéből	18 olvasók K
písemného	322 bez K souhlasu
písomného	2708 bez K súhlasu
píšte	2707 K na	2707 K nám na
pódcast	34 nuestro K	1164 nuestro K
pārpublicēt	45 K
pārpublicēšana	1905 K bez	1912 K bez
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
quyên	3129 K góp ngay	3133 K góp
quyền	3101 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2331 K
radziła	2331 K
radí	409 K
rakstīja	1939 K
rappelé	1428 a K
rašykite	38 K mums	67 K mums	1896 K mums
rašė	1899 K
recibirás	57 K
reclamă	11 K
reconoció	1166 K
recordó	1166 K
recunoaște	2464 K
redacció	39 la nostra K	43 cartes a la K	284 la K t'envia	294 la nostra K
redacción	39 nuestra K	43 cartas a la K	1153 la K te envía	1164 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2458 K îți trimite	2462 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2328 wesprzyj K
redaktorką	2252 jest K	2316 jest K
redaktorė	1876 K
redaktör	2818 är K för	2818 är K på	2818 är politisk K	2878 är K på
redaktør	452 er K på	452 er K for	452 er politisk K	507 er K på	507 er K i	2137 er politisk K	2137 er K i	2137 er K for	2196 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2399 a K envia	2409 nossa K
reenvíalo	49 K
refusé	1368 K le dépôt
registrácii	2690 po K
registráciou	2688 K súhlasíte
registráciu	2688 ďakujeme za K
regisztrálj	1594 K ingyenesen	1594 K, hogy
regisztráljon	1594 K ingyenesen	1594 K, hogy
regisztrálnia	1591 K kell
regístrate	1081 K gratis	1082 K para
reinhören	602 jetzt K:
rejestrując	2262 K się
reklamlänkar	74 K	2833 K	2859 K
reklamą	11 K
reklám	70 nincs K	2714 bez K
reklámok	1595 K nélkül
reportaż	2329 ten K
reporterką	2252 jest K	2316 jest K
reportér	331 , K	394 , K	2675 , K
reportérem	331 je K	394 je K
reportérka	331 , K	394 , K	2675 , K
reportérkou	331 je K	394 je K	2675 je K
reportérom	2675 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	267 prohibida la K	292 K sense permís
reproducción	1122 prohibida su K	1122 prohibida la K
reprodução	2374 proibida a K	2374 K proibida	2407 K permitida desde	2407 K é permitida desde
reprodúcelo	45 K
republié	45 K	1382 K avec	1420 cet article est K
repórter	39 nosso K	2378 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1166 K
rezervăm	29 ne K dreptul
riêng	3094 chính sách quyền K tư	3121 dành K cho thuê bao	3127 quan điểm K của tác giả
rovatvezetője	1564 K
ročne	2715 K
ročně	408 K
rät	716 K
rätta	2824 K fel
rättar	2824 vi K fel
räumte	716 K ein	716 K der	716 K die
rääkis	1208 K
råber	522 K
råbte	522 K
rådde	2893 K
rådede	522 K
réagir	1372 pour K
réagissez	1425 K à
réalisation	1402 n'a pas participé à la K
rédacteur	1385 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1385 a rejoint la K	1402 n'a pas participé à sa K	1411 la K vous	1415 pour soutenir la K	1425 soutenez la K	1425 alertez la K	1426 notre K
rédactrice	1385 est K
régulièrement	1385 collabore K
réponse	21 annuler la K
répétait	1428 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1342 cet article est K	1342 ce contenu est K	1342 article K
réservée	1342 K à nos abonnés	1342 la suite est K	1344 K aux abonnés
réservés	1344 K aux abonnés	1382 tous droits K
résiliable	1427 K à tout moment
részesített	1560 előnyben K forrásként
röst	2821 ai-K
răspuns	2464 a K	2464 au K
răspunsul	21 anulează K
rằng	3132 viết K	3132 cho K
""", 's': """
sacīja	1939 K
sadržaj	9 ovaj K	2615 vanjski K	2615 spoljni K
sadržaja	9 ovog K	2615 vanjskog K	2615 prikaz ovog K	2615 prikaz K
sakė	1899 K
sanctionné	1428 a K
sandučić	79 u vaš K	2597 u vaš K
sandučiću	2597 u vašem K	2626 vašem K
sbírka	410 K
schließ	51 . K dich
schließen	51 . K sie sich	533 K sie ein abo	713 K sie ein abo
schránke	2662 vašej K
schránky	79 do vaší K	79 do vašej K	306 do vaší K	2662 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1594 K, hogy
segítségedre	1594 szükségünk van a K
según	1166 K
sentenció	1166 K
sería	1154 sin ti no K
sesión	24 inicia K	24 inicie K	1081 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2408 inicie K
señaló	1166 K
sfătuia	2464 K
sfătuiește	2464 K
sfătuit	2464 a K
sisällön	9 K	1296 ulkoisen K
sisältö	1267 tämä K on vain
sisältöä	1296 ulkoista K
siunčiame	57 jums K
sjefredaktør	2137 er K
sjöng	2893 K
skarży	2331 K
skarżył	2331 K się
skrzynkę	79 na twoją K	2222 na twoją K	2222 na swoją K	2262 K mailową
slažete	43 K se	43 ne K se
slobodné	2713 podporte K
slobodnú	2713 podporte K
slušajte	2642 K nas
slíbil	409 K
slíbila	409 K
sondę	2259 naszą K
sonuçlarinda	2958 google arama K
sorumluluğu	30 K
souborů	323 K cookie
souhlasíte	43 K?	344 e-mailu K	344 odesláním K	344 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	3106 về hộp thư của tòa K	3118 hãy ủng hộ tòa K	3127 bằng văn bản của tòa K	3129 hãy gửi về tòa K	3129 hãy liên hệ tòa K	3129 hãy báo cho tòa K	3130 tòa K
spandér	54 K en kaffe
spolupráci	349 ve K s partnerem	2693 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2734 K nam
sportkrönikör	2818 är K
sportsredaktør	452 er K
spracovaním	2688 K osobných údajov
sprijiniți	2461 K
sprijină	2461 K-ne
správach	2673 google K
správy	2673 google K
spuneți	38 K-ne	67 K-ne	2462 K-mi mai jos
stellenbörse	601 in unserer K
stjärna	60 fält med K
straipsnį	1895 šį K	1897 visą K
stronę	2282 naszą K
stwierdził	2331 K
stwierdziła	2331 K
stáhněte	406 K si naši	406 K si náš
stálo	409 K na	409 K ve	409 K v
står	30 K för	522 K der på	2211 K det på	2211 K det i	2893 K det på
stöd	2780 med ditt K	2890 K oss	2890 K vår	2890 ditt K
stödja	2830 K oss med
stödlinjen	83 K
stödmedlem	2890 bli K
stödprenumerant	2890 bli K
stötta	2830 K oss med	2890 K oss	2890 K vår	2890 K vårt
støt	464 K os	519 K os	519 K med
støtt	2208 K oss	2208 K vår
støtte	414 med din K	414 vi har brug for din K	464 K os med	464 din K gør	519 din K	519 bliv K	2100 med din K	2150 K oss med	2208 din K
støtteabonnent	2208 bli K
støttemedlem	80 bli K	519 bliv K	2208 bli K
stāstīja	1939 K
stěžuje	409 K
subscripció	297 K
subskrybentów	2219 tylko dla K	2219 dostępna dla K	2219 dostępne dla K	2279 tylko dla K
subskrypcją	2265 z K	2287 z K
subskrypcję	2219 kup K	2219 masz już K	2262 dziękujemy za K	2265 wykup K	2328 kup K
suosikkilähteeksesi	1289 K
suosikkilähteeksi	1289 K
sursă	2457 link activ către K
suscripción	1081 ya tengo una K	1163 cambia tu K	1167 K
suscríbase	80 K	1163 K
suscríbete	80 K	1081 K para	1081 K por	1081 K en	1088 K al boletín	1163 K
susțin	2449 care ne K lunar	2462 ne K lunar
susține	2461 K-ne	2461 K presa	2464 K că
susținerea	2461 K ta
susțineți	2461 K-ne
svarīgākie	1935 nedēļas K
svarīgākās	1935 nedēļas K
svěřte	330 K se nám
szerkesztője	1564 K
szerkesztőségünk	39 K	1595 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1595 K
szerzője	1564 külső K
szólított	1597 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2831 tills du K upp	2893 K
sähköpostiin	1270 suoraan K
sähköpostiisi	79 K	1271 K
sähköpostillasi	1321 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1271 K
sélection	1411 K d'articles
sélections	1342 ajouter l'article à vos K
síganos	1101 K en
síguenos	1101 K en	1163 K
sócio	80 seja K
sõltumatut	1205 toeta K
sõnul	1208 K
sök	2845 K nu
sökresultat	2814 K på google
söyledi	2996 K
söylediler	2996 K
söylüyor	2996 K
søg	477 K nu
søgeresultater	448 K på google
søgning	448 google-K
søk	2166 K nå
søkene	2133 google-K dine
søkeresultatene	2133 K dine på google
súhlasu	2708 bez K
súhlasíte	43 K?	2688 odoslaním K
súmate	51 K	1163 K al
süresi	0 okuma K
sütik	1565 K
sütiket	1565 K
săptămână	17 o dată pe K	2463 pe K
sīkdatnēm	1917 K	1935 K
sống	3118 nuôi K tờ báo	3118 bạn đọc nuôi K
""", 't': """
találatok	1560 google-K
tanácsolja	1597 K
tanácsolják	1597 K
tanácsolta	1597 K
tanácsolták	1597 K
tanította	1597 K
taşiyin	2979 K
teigė	1899 K
tekemään	1324 K sitä
tekijänoikeus	1285 K suojaa
tekoäly	1297 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1297 K
tekoälyn	1297 K avulla	1297 K tekemä
tekoälyä	1297 käyttää K
telefonā	1923 savā K
tesszük	22 nem K közzé
textům	358 ke všem K
teşekkürler	2993 okuduğunuz için K
thiết	3127 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	3121 dành cho K bao	3121 đã là K bao	3133 K bao
thuộc	3102 bản quyền K
thành	3084 dành cho K viên	3116 bạn đã đăng ký K công	3129 trở K thành viên
tháng	3121 đọc miễn phí trong K	3131 mỗi K	3131 hàng K	3131 K đầu
thích	3104 nguồn tin ưa K	3104 nguồn yêu K
thông	14 K báo	3090 bật K báo	3090 nhận K báo	3106 bạn có K tin	3106 bạn đọc cung cấp K tin	3127 khi phát hành lại K tin	3129 hãy gửi K tin	3129 đăng ký nhận K báo	3129 hãy bật K báo
tilføjede	522 K
tillgång	2890 få fri K
tillåtet	2842 inte K att återge
tiếng	3114 K việt có dấu
tiếp	3083 để K tục đọc	3083 để đọc K	3083 đăng nhập để K tục	3118 K sức cho báo chí	3121 để K tục đọc	3129 đăng ký để đọc K	3129 hãy K sức	3129 đăng nhập để K tục
tjänst	2777 en liten K att be
tjänsten	2845 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1541 a K
toàn	20 K bộ bài	3083 để đọc K bộ	3083 đọc K bộ bài	3121 để đọc K bộ bài	3129 đăng ký để đọc K bộ
tražila	2657 K je
tražili	2657 K su
tražio	2657 K je
tretích	2677 cookies K strán
treści	9 tej K	2265 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	3090 theo dõi K
trước	3114 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1564 K
turpinātu	1902 lai K lasīt
tuần	17 mỗi K	3116 bản tin hằng K của	3116 bản tin hàng K của	3131 mỗi K
tvrdí	409 K
työmme	1324 K
työtämme	1323 tue K	1324 K
tájékoztató	1550 adatvédelmi K
támogass	1594 K minket
támogasson	1594 K minket
támogathat	1571 K minket
támogatása	1571 K nélkül	1571 olvasók K nélkül	1594 az ön K
támogatásod	1594 a te K
támogatásából	1571 olvasóink K
támogatásával	1574 partnerünk K
támogatónk	1571 legyen ön is K	1571 legyél te is K
täglich	541 K per mail
tähtsamad	1204 nädala K
tärkeimmät	1321 K jutut
tästä	1308 lisää K
täällä	1263 kun kerran olet K
täältä	1308 lisää K
téléchargez	1328 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1594 K le
týden	17 každý K
týdně	408 K
týždenne	17 raz K
tłumaczy	2331 K
tłumaczył	2331 K
tłumaczyła	2331 K
třetích	333 cookies K stran
""", 'u': """
uafhængigt	520 K medie
ubegrænset	420 K adgang
udostępnij	25 K
ukarał	2331 K
ulaş	38 bize K
ulaşin	38 bize K	2960 bize K	2979 K
ulaşmak	2960 yazara K
unabhängig	655 K von unserer redaktion	655 von unserer redaktion K	668 damit wir K bleiben	714 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1702 insegna all'K
unterstütze	528 K unsere arbeit	528 K uns mit	713 K uns	713 K unsere	713 K mich	713 K meine
unterstützen	528 K sie unsere arbeit	528 K sie uns mit	528 mit einer spende K	528 können sie uns K	713 K sie uns	713 K sie unsere	713 sie können das K	713 freiwillig K	713 K sie mich	713 K sie meine	713 K uns
unterstützt	560 ihr browser K	713 K uns
unterstützung	524 ihre K	524 mit ihrer K	617 ihrer K	617 deiner K	663 mit K von ki	713 mit deiner K	713 deine K	713 eure K
upišite	77 K svoj e-mail
upozornění	310 zapněte si K	343 K
upphovsrätt	2810 skyddat enligt lagen om K
upphovsrättslagen	2810 skyddat enligt K
uprednostňované	2709 K zdroje
uprednostňovaný	2709 K zdroj
uprednostňovaných	2709 K zdrojov
upřednostňované	366 K zdroje
upřednostňovaný	366 K zdroj
upřednostňovaných	366 K zdrojů
uredništva	2727 brez dovoljenja K	2727 brez soglasja K
uredništvo	2741 v naše K	2773 naše K
uredništvu	39 našemu K	2734 pišite K
urmărește	2421 K-ne pe	2421 K-ne și pe	2422 K știrile	2461 K-ne
urmăriți	2421 K-ne pe	2461 K-ne
utilização	2361 K de cookies
utilizează	2424 K cookie
utilizăm	2424 K cookie
utánközlés	1557 K
utánközölhető	45 K
uutislähteeksesi	1289 ensisijaiseksi K
uutislähteeksi	1289 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2331 K
uznała	2331 K
uzsvēra	1939 K
użyciu	2273 przy K ai
użytkowników	2260 opiniami K
używamy	2234 K plików cookie
užsisakykite	1861 K prenumeratą
""", 'v': """
vašeho	306 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2674 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	716 K
versión	2 K en audio
verstärkung	601 suchen K
versão	2 K em áudio
vervielfältigung	577 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	565 deine e-mail-adresse wird nicht K	565 ihre e-mail-adresse wird nicht K
veröffentlichung	631 seit der K geändert	631 seit K geändert
već	2609 kad ste K tu	2656 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1300 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	3108 là biên tập K của	3121 dành cho hội K
viết	3129 hãy K thư	3130 bài K này	3132 ông K	3132 bà K
você	18 sem K	2409 sem K
vollständigen	533 K artikel lesen
volontär	591 ist K
volontärin	591 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2744 K
vyhradené	2668 všetky práva K	2668 autorské práva sú K
vykřikl	409 K
vykřikla	409 K
vypočuť	2684 si môžete K
vysvetľuje	2716 K
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
válaszolta	1597 K
válaszolták	1597 K
vás	351 bez K by	407 bez K by	2695 bez K by	2714 bez K by
väitis	1208 K
väitti	1326 K
väittää	1326 K
välise	1185 K sisu
våre	2208 meld deg på K
vårt	2108 meld deg på K	2208 meld deg på K
vær	51 K med
védekezett	1597 K
véli	1597 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2714 K vám
vēlamo	1913 K avotu
vēstkopai	1924 K
vēstulei	1924 ziņu K
vědět	38 dejte nám K	67 dejte nám K	330 dejte nám K	406 dejte nám K
všetkým	2702 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2681 náš K
webinář	336 náš K
według	2331 K
weißt	590 K du mehr
wezwał	2331 K
wiadomościach	2282 google K
wołali	2331 K
wołał	2331 K
wołała	2331 K
wpłata	2271 każda K	2328 twoja K
wpłatom	2329 dzięki K
wpłać	2328 K
wspierającym	2328 zostań K
współpracy	2268 we K z partnerem
wyjaśnia	2331 K
wypisać	2222 K się w każdej chwili
wyrażam	2223 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2251 K nam	2251 K je do nas
wzywał	2331 K
wzywała	2331 K
wöchentlichen	545 K newsletter
właściciela	2329 nie mamy K
""", 'y': """
yazdiğimiz	2989 daha önce K haber
yazmişti	2996 diye K
yhteistyössä	1309 K mainostajan
yönetmenidir	2962 genel yayin K
""", 'z': """
zaakceptować	2253 K pliki cookie
zaapelował	2331 K
zaapelowała	2331 K
zachęcali	2331 K
zachęcano	2331 K
zachęcał	2331 K
zachęcała	2331 K
zadaním	2688 K e-mailu
zadržana	2604 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	344 K e-mailu
zagłosuj	2276 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2631 K vama	2655 K vama
zakázané	2668 šírenie je K
založte	406 K si účet
zamknutý	2661 článok je K
zamčený	302 článek je K
zapisując	2262 K się
zapowiedział	2331 K
zapowiedziała	2331 K
zapytał	2331 K
zapytała	2331 K
zastrzeżone	2246 wszelkie prawa K	2246 wszystkie prawa K
zawołał	2331 K
zawołała	2331 K
zašlete	330 K nám
zašlite	2674 K nám
zaželen	2767 K vir
zaželene	2767 K vire
zaželeni	2767 K vir
zbiórka	2332 K
zbývá	302 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2256 do naszego K
zewnętrzna	2253 treść K
zewnętrzne	9 treści K	2234 treści K	2253 treści K
zewnętrznej	9 treści K	2253 treści K
zewnętrznych	9 treści K
zgłoś	2251 K go nam	2328 K nam
ziņas	1935 mūsu K
znać	38 daj nam K	67 daj nam K	2283 daj nam K	2328 daj nam K
zněl	409 K
zněla	409 K
znělo	409 K
zobrazení	333 K tohoto obsahu	333 K obsahu
zobrazený	60 e-mail nebude K
zostań	2328 K z nami
zpracováním	307 souhlasím se K	314 K osobních údajů
zprávy	329 google K
zprávách	329 google K
zpívali	409 K
zugänglich	618 frei K
zunächst	577 dieser artikel erschien K
zurück	647 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2710 K
získávejte	367 K
zł	2265 za # K	2265 od # K	2330 od # K
złotówka	2271 każda K	2329 każda K
""", 'á': """
állt	1597 ez K
állítja	1597 K
átvehető	45 K
""", 'ä': """
ägare	2830 inga rika K
ähnliches	590 K erlebt
ändå	2777 nu när du K är här
äpp	1190 K
äppi	1190 K
""", 'å': """
åndsverkloven	2129 beskyttet av K
året	521 om K
återges	2810 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2966 bizimle K
çalişmalarimiz	2994 K
çağrisinda	2996 K bulundu
çerezler	2947 K kullan
çerezlere	2964 K
çerezleri	2947 K kullan	2964 K	2990 K kabul
çözün	2979 K
""", 'é': """
échanos	1163 K una mano	1163 K un cable
écris	38 K-nous	67 K-nous
écrit	1385 K pour	1428 a K
écrivain	1385 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1425 K-nous
électronique	1351 dans votre boîte aux lettres K
énekelték	1597 K
équipe	1426 notre K
értesítéseket	14 K	1570 K
értesüljön	1570 K elsőként
étoile	60 champs avec une K
évente	1596 K
""", 'í': """
ígérte	1597 K
ígérték	1597 K
írta	1597 K
""", 'î': """
îmbia	2464 K
îndemna	2464 K
îndemnat	2464 a K
îndemnau	2464 K
întrebat	2464 a K
întrebau	2464 K
""", 'õ': """
õpetas	1208 K
""", 'ö': """
öffnen	547 app K
önemli	2990 günün en K
önerdi	2996 K
önskad	2814 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1595 független K	1595 a jó K
újságírásunk	1595 K
újságíróink	1595 K
újságíróinkkal	1593 K
újságíróinknak	39 K
újságírója	1564 K
última	1101 siga la K hora	1101 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	578 K von	656 von der agentur K	656 deutschen presse-agentur K
übersicht	584 K	640 diese K wurde
ücretsiz	15 K haber	15 K makale	2977 K üye olun
ügyfelünk	1593 K
ühendust	38 võta meiega K	67 võta meiega K	1205 võta K
ütles	1208 K
ütlesid	1208 K
üyeliği	2972 bülten K
üzente	1597 K
üzenték	1597 K
üçüncü	2964 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2642 K nas
čitalaca	43 pisma K	2631 uz podršku K	2649 K	2655 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2649 K	2655 naši K
čitatelia	2712 K	2714 naši K
čitatelja	43 pisma K	2631 uz podršku K	2649 K	2655 naših K	2655 uz podršku K
čitatelji	36 naši K	2649 K	2655 naši K
čitateljima	2649 K
čitateľom	18 vďaka K	2712 K
čitateľov	36 našich K	2695 vďaka podpore K	2712 K	2714 našich K	2714 vďaka podpore K
članak	20 cijeli K	2609 svidio vam se K	2627 cijeli K	2627 ceo K	2655 ovaj K
člancima	2638 svim K
članek	2731 vam je bil K všeč	2773 ta K
člankov	2759 do vseh K
členem	80 staňte se K	406 staňte se K
členom	2713 staňte sa K
článek	20 celý K	298 líbil se vám K	302 celý K za	346 celý K	407 tento K	407 líbil se vám K
článkom	2690 všetkým K	2702 k všetkým K	2702 ku všetkým K
článku	20 celého K
články	407 naše K
článků	346 limit K
článkům	346 všem K	358 ke všem K
článok	20 celý K	2670 páčil sa vám K	2690 celý K	2714 tento K
čtenáři	369 K	407 naši K
čtenářů	36 našich K	43 listy K	351 díky podpoře K	369 K	407 našich K	407 na podpoře K	407 díky podpoře K
čtenářům	18 díky K	36 našim K	369 K
čtení	0 doba K
čtěte	362 K nás
číst	407 K dál bez
čítajte	2706 K nás	2713 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2713 K, že nás čítate
""", 'đ': """
đây	3129 bấm vào K
đóng	3129 K góp của bạn	3129 hãy K góp
đăng	45 K lại	3116 cảm ơn bạn đã K ký	3116 bằng việc K ký, bạn	3129 K ký để đọc bài
đường	3106 K dây nóng của tòa soạn	3106 K dây nóng của báo	3129 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	3121 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2715 K sumou
""", 'ř': """
řekl	409 K
řekla	409 K
říká	409 K
""", 'ś': """
śledztwa	2329 nasze K
śledztwo	2329 to K
śledź	2230 K nas na	2328 K nas
śpiewali	2331 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2996 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2612 K nam
šaukė	1899 K
šiandien	1886 aukokite K
šodien	1926 ziedo K
""", 'ź': """
źródło	2246 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2331 K
""", 'ž': """
žalio	2657 K se
želene	2767 K vire
želeni	2732 K vir
željene	2610 K izvore
željeni	2610 K izvor
žiadny	71 K spam
žurnalistai	1897 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1876 K
žurnalistika	407 naše K	407 nezávislá K	1897 K kainuoja	1897 gera K	2714 nezávislá K
žurnalistiku	407 nezávislou K	2714 nezávislú K
žurnalistiky	407 nezávislé K
žurnalistė	1876 K
žurnāliste	1916 K
žurnālisti	1937 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1937 neatkarīga K	1937 K maksā	1937 laba K
žurnālistiku	1926 atbalsti neatkarīgu K	1937 neatkarīgu K
žurnālists	1916 K
žádal	409 K
žádala	409 K
žádali	409 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	774 χωρίς K
άρθρα	782 τα K μας
άρθρο	782 αυτό το K
""", 'έ': """
έγγραφη	774 χωρίς K άδεια
έγραφαν	784 K
έγραφε	784 K
έγραψε	784 K
έλεγαν	784 K
έλεγε	784 K
έρευνά	752 K μας
έρευνές	782 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	742 K σου πηγές	742 K σας πηγές	742 K πηγές
αγαπημένη	742 K πηγή
ακολουθήστε	726 K μας	781 K μας
ακολουθείστε	726 K μας
ακόμη	763 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	784 K
αναγνωστών	777 K
αναγνώστες	18 χάρη στους K	777 K	782 οι K μας
αναδημοσίευση	45 K	736 απαγορεύεται η K	736 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	737 K χωρίς
ανεξάρτητη	781 ενισχύστε την K
ανταποκρίτρια	745 είναι K
ανταποκριτής	745 είναι K
απάντησαν	784 K
απάντησε	784 K ο	784 K η
απάντησης	21 ακύρωση K
απαγορεύεται	737 K η αντιγραφή	737 K η αναπαραγωγή
αποδεχθείτε	747 K τα cookies
αποδεχτείτε	747 K τα cookies
απορρήτου	739 πολιτική K
από	758 K # €
αρθρογράφος	745 είναι K
αρχισυντάκτης	745 είναι K
αρχισυντάκτρια	745 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	750 ηλεκτρονικό μας K
βοηθήστε	781 K μας
βοηθούν	782 μας K
βρείτε	726 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	781 K μέλος	781 K κι εσείς
γνώσεις	753 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	744 K μας	781 K μας
γραπτή	774 χωρίς K άδεια
""", 'δ': """
δήλωσαν	784 K
δήλωσε	784 K ο	784 K η	784 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	782 οι K μας
δημοσιογράφος	745 είναι K	745 , K	745 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	782 η K μας	782 ανεξάρτητη K	782 η ανεξάρτητη K
δημοσκόπησή	752 K μας
δημοσκόπηση	752 στη K
διαβάσετε	721 για να K ολόκληρο
διαβεβαίωσε	784 K
διαμαρτυρήθηκε	784 K
διαφήμιση	11 τη K	761 μετά τη K
διαφημίσεις	70 χωρίς K	782 χωρίς K
διαφωνείτε	43 K
διεύθυνση	724 τη K email	724 η K email	757 K email	757 K e-mail
δικαιώματος	736 με επιφύλαξη παντός K
διοργανωτές	784 καλούν οι K
δουλειά	782 η K μας
δωρεά	763 κάντε μια K	781 η K σας	781 κάντε μια K	785 K
δωρεάν	15 K άρθρα	758 K άρθρα
δωρεές	785 K
""", 'ε': """
είμαστε	782 K μια μικρή
είπαν	784 K
είπε	784 K
εβδομάδα	17 κάθε K	783 την K
εγγραφή	757 με την K σας
εγγραφείτε	722 K για να	758 K δωρεάν	781 K δωρεάν	781 K τώρα	781 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	723 στα K σας
εκδήλωσή	750 K μας
εκφράζουν	755 τα σχόλια K	755 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	727 K τις ειδοποιήσεις	729 K τη javascript
ενημερωτικά	724 K δελτία
ενημερωτικό	78 το K δελτίο	724 K δελτίο
ενημερώστε	744 K μας
ενισχύστε	763 K	781 K μας
ενσωματωμένο	747 K περιεχόμενο
εξήγησε	784 K
επανέλαβε	784 K
επαναλάμβανε	784 K
επιβεβαιώστε	757 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	744 K μαζί μας	744 K με τον συντάκτη	744 K με τη συντάκτριά	744 K με τη συντάκτρια	744 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	784 K
επιστολή	43 την K σας
ερωτηματολόγιο	754 το K
εσάς	763 χάρη σε K	782 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	758 με # K
ευχαριστούμε	757 K για την εγγραφή	781 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	784 K
ζήτησε	784 K ο	784 K η	784 K στο	784 K από
ζητούσαν	784 K
ζητούσε	784 K
""", 'η': """
ηλεκτρονικό	750 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	784 K
ισχυρίστηκε	784 K
""", 'κ': """
κάλεσε	784 K ο	784 K η
κάνε	62 K μου tag
κάνοντας	757 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	784 K
καλούσε	784 K
κανάλι	782 το K μας
κατάστημά	750 στο K μας
κατήγγειλε	784 K
καταγγέλλει	784 K
καταγγελία	744 κάντε μας την K
κατεβάστε	727 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	752 το K	752 στο K	752 το K μας
κυκλοφορεί	750 K το νέο τεύχος
κυριότερες	757 τις K ειδήσεις
""", 'λ': """
λάβετε	775 K
λέει	784 K
λαμβάνεις	772 θέλεις να K
λαμβάνετε	772 θέλετε να K	775 K
""", 'μ': """
μήνα	783 τον K	783 το K	783 ανά K	783 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	758 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	765 με τεχνητή K	765 από τεχνητή K
νοημοσύνης	765 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	721 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	758 K το άρθρο
ομάδα	750 στην K μας	781 ελάτε στην K	782 η K μας
""", 'π': """
παράκληση	741 έχουμε μια μικρή K	741 μια μικρή K
παραδέχεται	784 K
παραδέχθηκε	784 K
παραδέχτηκε	784 K
παρακάλεσε	784 K
παρακαλούσαν	784 K
παρακαλούσε	784 K
πατώντας	757 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	747 εξωτερικού K
περιεχόμενο	9 αυτό το K	747 αυτό το K	747 το K αυτό	747 εξωτερικό K
πολιτική	739 K cookies
πρέπει	747 δείτε το βίντεο K
προέτρεπαν	784 K
προέτρεπε	784 K
προέτρεψε	784 K
προειδοποίησε	784 K
προειδοποιεί	784 K
προσπάθειά	781 ενισχύστε την K
προσωπικών	739 K δεδομένων
προτεινόμενη	742 K πηγή
προτιμώμενες	742 K πηγές
προτιμώμενη	742 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	770 K σε όλα
πρόσθεσαν	784 K
πρόσθεσε	784 K ο	784 K η
πρώτο	758 τον K μήνα
πρώτος	783 K μήνας
""", 'ρ': """
ρεπορτάζ	782 το K μας	782 αυτό το K
ρωτούσαν	784 K
ρωτούσε	784 K
ρώτησαν	784 K
ρώτησε	784 K ο	784 K η
""", 'σ': """
σημαντικότερες	757 τις K ειδήσεις
σημείωσε	784 K ο	784 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	781 K μας
στήριξή	763 χωρίς τη K	781 η K σας	781 τη K σας	782 χωρίς τη K
στήριξη	763 χάρη στη K	782 χάρη στη K
στείλε	38 K μας	67 K μας	744 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	744 K μας	781 K μας
στηρίξτε	763 K	781 K μας	781 K την	781 K το	781 K τη
συγκατάθεση	747 K για cookies
συμβουλεύει	784 K
συμβούλευε	784 K
συμβούλευσε	784 K
συμβούλεψε	784 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	750 K μας
συνέδριό	750 K μας
συνέστησε	784 K
συνδεθείτε	24 K	722 K για να
συνδρομή	758 με K	758 K από	776 με K	785 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	721 διαθέσιμο μόνο σε K	721 διαθέσιμο σε K	740 μόνο για K	740 μόνο σε K	781 γραφτείτε K	782 οι K μας	785 K
συνδρομητής	50 ως K	80 γίνετε K	721 είστε ήδη K	781 γίνετε K
συνεργασία	761 σε K με χορηγό	761 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	761 συνδέσμους K
συνεχίζεται	761 K παρακάτω
συνεχίσετε	721 για να K την ανάγνωση	721 να K την ανάγνωση
συνεχίσουμε	782 να K
συνεχίστε	721 K την ανάγνωση
συνιστούσε	784 K
συντάκτης	745 είναι K
συντάκτρια	745 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	755 στα K
σύμφωνα	784 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	771 K δωρεάν άρθρο
τραγουδούσαν	784 K
τόνιζε	784 K
τόνισε	784 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	784 K
υποσχέθηκε	784 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	741 αφού K ως εδώ
φωνάζει	784 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	741 πριν K
φώναζαν	784 K
φώναζε	784 K
φώναξαν	784 K
φώναξε	784 K
""", 'χ': """
χάνετε	772 μη K
χρήσης	739 όροι K	757 όρους K
χρειαζόμαστε	781 K τη βοήθειά σας
χρησιμοποιεί	730 K cookies
χρησιμοποιούμε	729 K cookies
χρόνο	783 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	768 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	752 στην K
""", 'а': """
абонамент	164 вече имате K	195 с K	195 K за	215 с K	222 K
абонамента	193 с K си	193 благодарим за K
абонат	50 като K	162 вече сте K
абонати	174 само за K	222 K
абонатите	50 K могат
абонирайте	80 K се	162 K се, за да	165 K се за бюлетина	218 K се
абонирането	193 с K
авторизованные	2519 только K
авторизованным	2519 K пользователям
авторизовані	3044 лише K
авторизуйтесь	24 K
авторкою	3032 зв'язатися з K
автором	3032 зв'язатися з K
автору	54 на каву K	2507 пишите K
адрес	21 имейл K няма	193 имейл K
адреса	193 имейл K
адресою	3065 пишіть за K
адресу	2539 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	189 нашата K	189 кратка K
анкетата	190 K
анкету	2518 K	3043 K
анонимно	2507 K
афилиейт	198 K линкове
""", 'б': """
бажаних	3029 K джерел
безкоштовна	3063 остання K стаття
безкоштовний	3039 наш K вебінар	3047 K акаунт	3063 останній K матеріал
безкоштовних	3047 ліміт K	3047 K статей
безкоштовні	15 K статті	3047 K статті
безлимитный	2474 K доступ
безплатен	186 нашия K уебинар
безплатна	209 последна K статия
безплатни	15 K статии	195 K статии
безплатно	195 K, за
бесплатная	2537 последняя K статья
бесплатные	15 K статьи	2522 K статьи
бесплатный	2513 наш K вебинар	2522 K аккаунт	2537 последний K материал
бесплатных	15 K статей	2522 лимит K	2522 K статей
бисквитки	183 K	213 K
бисквитките	183 K	213 K
благав	3078 K
благала	3078 K
благали	3078 K
благодарение	18 K на читателите	201 K на вас	201 K на вашата	219 K на вас
благодарим	193 K ви, че се
благодаря	2528 K донатам	2588 K вам	2588 K вашей
блокировщик	2487 отключите K	2487 K рекламы
блокувальник	3014 K реклами
бот	39 наш K
браузер	10 ваш K	2500 ваш K	3024 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	165 нашия K	194 K	219 нашия K	222 K
бюлетина	78 за K	165 K ни	165 запишете се за K	194 K
бюлетини	194 K
бяхте	42 K ли там
""", 'в': """
вайбері	3030 K
вайбър	16 K	178 K
ватсапе	2505 K
вашата	166 на K поща
введите	77 K адрес
вебинар	2513 наш K
вебінар	3039 наш K
взывал	2590 K
видео	9 это K	40 фото и K
виділіть	3028 K
визнав	3078 K
визнала	3078 K
визнає	3078 K
викала	221 K
викаха	221 K
викаше	221 K
викна	221 K
використання	3024 K cookie	3053 будь-яке K матеріалів	3053 K матеріалів сайту
використанні	3022 при K матеріалів
використовує	3015 K cookie
використовуємо	3014 K cookie
вимагав	3078 K
вимагала	3078 K
вимагали	3078 K
випуск	3041 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	3078 K
вк	2505 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2505 K
влезте	24 K
вміст	9 цей K
внескам	3054 завдяки K	3076 завдяки K
внесок	3075 ваш K
войдите	24 K	2475 K, чтобы
вотсапе	2505 K
вотсапі	3030 K
впн	64 без K
всеки	201 K лев
встановіть	3008 K додаток
въведете	77 K имейла си
възпроизвеждането	200 K
выделите	2490 K ее	2490 K текст
выпуск	2516 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	3078 K
відповідав	3078 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	3078 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	221 K
гласил	2590 K
гласила	2590 K
гласит	2590 K
гласувайте	206 K
гледайте	211 K ни
говорил	2590 K
говорила	2590 K
говорили	2590 K
говорит	2590 K
год	2589 в K
годишно	220 K
голосуйте	2533 K	3059 K
гривень	3077 # K
грн	3077 # K
група	212 viber K
гукав	3078 K
гукали	3078 K
гукнув	3078 K
гукнула	3078 K
гіперпосилання	3022 K обов
""", 'д': """
дальше	2474 чтобы читать K
дарение	218 вашето K	220 с K	222 K
дарения	222 K
дарете	201 K	218 K ни
джерела	3029 обрані K	3029 бажані K
джерелом	3029 основним K	3029 бажаним K
дзен	2505 K
дзене	2505 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	221 K
добавил	221 K	2590 K
добавила	221 K	2590 K
добавьте	2484 K нас в
добавя	221 K
додав	3078 K
додала	3078 K
додатку	84 у нашому K
додає	3078 K
дозволить	3075 ваша підтримка K
дозволяється	3053 матеріалів K лише
долучайтесь	51 K	3075 K до нас	3075 K до нашої	3075 K до нашого	3075 K до спільноти	3075 K до читачів
долучайтеся	51 K	3075 K до нас	3075 K до нашої	3075 K до нашого	3075 K до спільноти	3075 K до читачів
донат	2587 ваш K	3075 ваш K	3079 K
донатам	3054 завдяки K
донати	3079 K
донатом	3077 K
донаты	2591 K
допомагає	3075 ваша підтримка K
допомога	3075 нам потрібна ваша K
допомогою	3056 за K ші
допоможе	3076 K нам
допоможуть	3054 K нам працювати	3076 K нам
допоможіть	90 K, скільки можете
допускается	2527 материалов K только
доступ	2522 полный K	3047 повний K
достъпен	162 K за абонати
достъпна	162 K за абонати
достъпно	162 K за абонати
дочитали	2466 вы K до конца	2998 ви K до кінця
дочитати	3004 щоб K
дочитать	2474 чтобы K	2522 K
""", 'е': """
евро	195 за # K
ежедневную	2477 K рассылку
ежемесячно	2589 K
ежемесячное	2587 оформите K
ежемесячный	2528 K донат
еженедельную	2477 K рассылку
електронна	166 вашата K поща
електронної	3046 адресу K пошти
електронну	3046 K адресу	3046 K пошту
епизод	188 K
епизода	188 K
""", 'ж': """
жаловалась	2590 K
жаловался	2590 K
жалуются	2590 K
жодного	71 K спаму
журналист	181 е K	181 - K	181 , K	2508 - K	2508 , K	2575 K
журналисти	219 нашите K
журналистика	219 независимата K	219 независима K	219 нашата K	2588 независимая K
журналистике	2588 независимой K
журналистики	2588 независимой K
журналистику	2588 независимую K
журналистка	181 е K	181 , K	2508 - K	2508 , K	2575 K
журналисты	2588 наши K
журналіст	3034 - K	3034 , K
журналістам	39 нашим K
журналісти	3076 наші K
журналістика	3076 незалежна K
журналістику	3076 незалежну K	3076 якісну K
журналістка	3034 - K	3034 , K
журналісту	39 нашому K
""", 'з': """
завантажити	3008 K застосунок
завантажте	3008 K додаток
завдяки	3054 існує K	3076 K вам	3076 K вашій
зависимост	88 хазартът създава K
задонатьте	2587 K	3075 K
задължителните	21 K полета
зазначив	3078 K
зазывал	2590 K
закликав	3078 K
закликала	3078 K
закликали	3078 K
закончились	2474 бесплатные статьи K
залишає	29 K за собою право
залишилося	3005 K #%	3005 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2491 K ошибку
замолчим	2588 мы не K
запазени	172 всички права K
запевняв	3078 K
запевняла	3078 K
запевняє	3078 K
записи	58 новые K на почту
запитав	3078 K
запитала	3078 K
запитань	3043 на кілька K
запишете	165 K се за нашия
зарегистрированные	2519 только K
зарегистрированным	2474 доступен только K
зарегистрированы	2474 уже K
зарегистрируйтесь	2475 K, чтобы	2522 бесплатно K	2522 K бесплатно	2587 K бесплатно	2587 K, чтобы читать
зареєстровані	3044 лише K	3044 тільки K
зареєструйтесь	3005 K, щоб	3047 безкоштовно K	3047 K безкоштовно	3075 K безкоштовно	3075 K, щоб читати
зареєструйтеся	3047 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	3026 нашому K
застосунок	3008 завантажте K	3026 наш K	3026 мобільний K	3075 завантажте K і	3075 завантажте K та
захищено	3022 усі права K
захищені	3022 усі права K	3022 всі права K
защищенной	2507 K формой
защищены	2498 все права K
защищённой	2507 K формой
заяви	221 K
заявив	3078 K
заявил	221 K	2590 K
заявила	221 K	2590 K	3078 K
заявили	2590 K	3078 K
заявиха	221 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2466 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	3028 якщо ви K
знанията	189 K си
зобов	3078 K'язав
зовнішнього	3036 K вмісту	3036 K контенту
зовнішній	3036 K вміст	3036 K контент
зробіть	3002 K внесок	3075 K внесок у	3075 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2504 K
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
иностранного	2498 выполняющим функции K агента
иностранным	2588 K агентом
инстаграм	178 K
искусственного	2530 с помощью K интеллекта
искусственным	2530 K интеллектом
использование	2500 K cookie	2510 K cookie	2527 любое K материалов	2527 K материалов сайта
использовании	2498 при K материалов	2527 полном или частичном K	2527 частичном K материалов
используем	2487 K cookie
использует	2488 K cookie
источники	2504 избранные K	2504 любимые K
источников	2504 избранных K	2541 избранных K
источником	2504 основным K
исчерпали	2474 K лимит
""", 'к': """
каждое	17 K утро
каждый	2589 K месяц
каже	3078 K
каза	221 K
казав	3078 K
казал	221 K
казала	221 K	3078 K
казали	3078 K
казаха	221 K
казва	221 K
казвал	221 K
казвала	221 K
канал	212 viber K	2588 наш K	3076 наш K
канала	2588 нашего K
каналу	3076 нашого K
колумнист	2508 - K	2508 , K	2575 K
колумніст	3034 - K
колумністка	3034 - K
команде	2513 к нашей K
команди	3039 до нашої K
коментар	6 залишити K
коментарите	85 в K	191 K под
коментарях	85 у K	85 в K	3023 у K	3023 в K
коментатор	181 е K
коментиране	191 правила за K	191 правилата за K
коментирате	6 за да K	191 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2490 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2499 в K
комментировать	6 K
контент	9 этот K	9 цей K	2510 внешний K
контента	9 этого K	2510 внешнего K
контенту	9 цього K
конференцию	2513 нашу K
конференция	186 нашата K
конференцію	3039 нашу K
конфиденциальности	2487 политикой K	2500 политика K
конфіденційності	3014 політикою K	3024 політика K
копирование	2527 K материалов сайта
кореспондент	181 е K	181 , K	3034 - K	3034 , K
кореспондентка	3034 - K	3034 , K
короткий	2518 K опрос
корреспондент	2508 - K	2508 , K	2575 K
корреспондентам	39 нашим K
корреспондентка	2575 K
корреспонденту	39 нашему K
крикнув	3078 K
крикнул	2590 K
крикнула	2590 K	3078 K
кричав	3078 K
кричал	2590 K
кричала	2590 K	3078 K
кричали	2590 K	3078 K
кричит	2590 K
""", 'л': """
лв	195 за # K
лев	195 за # K
лева	195 за # K	220 K
лекцию	2513 нашу K
лекцію	3039 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	186 нашия онлайн K	186 нашия K
магазина	186 онлайн K ни	2513 нашего K
магазине	2513 в нашем K	2513 в нашем интернет-K
магазину	3039 нашого K
магазині	3039 у нашому K	3039 в нашому K	3039 нашому інтернет-K
материал	2490 обсудить K	2510 внешний K	2543 K создан	2588 этот K
материалам	2535 ко всем K
материалы	2588 наши K
матеріал	3076 цей K
матеріали	3076 наші K
матеріалів	3053 копіювання K сайту	3053 K посилання обов'язкове	3061 до всіх K	3061 до усіх K
мероприятие	2513 наше K
месенджері	3030 K
месец	220 на K	220 всеки K
месечно	220 K
мессенджере	2505 K
месте	42 вы были на K
месяц	2589 в K
мобільний	3026 K додаток
молба	176 имаме малка K	176 имаме K към вас
молел	221 K
молела	221 K
молеха	221 K
молеше	221 K
місці	42 ви були на K
місяць	3077 на K	3077 перший K
""", 'н': """
навчання	48 K ші
нагадав	3078 K
нагадала	3078 K
наголосив	3078 K
наголосила	3078 K
надпис	221 такъв K
надпись	2590 такая K
надсилайте	3032 K нам	3032 K її	3032 K їх нам	3033 K фото	3033 K відео	3033 K свої	3075 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	3029 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	3032 K нам	3032 K їх нам	3033 K фото	3075 K нам
нажимая	2521 K кнопку	2521 K на кнопку	2521 K "
нажмите	2490 K ctrl
намерете	211 K ни
напис	3078 такий K
написа	221 K
написав	3078 K
написал	2590 K
написала	2590 K	3078 K
написано	2590 было K	3078 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2507 K нашему	2507 K нашей	2507 K автору	2507 K нам	2587 K нам
напишіть	38 K нам	67 K нам	3032 K нашому	3032 K нашій	3032 K автору	3032 K авторці	3032 K нам	3075 K нам
напомнил	2590 K
напомнила	2590 K
направете	218 K дарение
настоя	221 K
настоява	221 K
настоявал	221 K
натискайки	193 K
натискането	193 с K
натискаючи	3046 K кнопку	3046 K на
нашем	2490 в K чате
нашия	186 към K екип	186 в K екип	189 K куиз	189 K тест
небольшая	2466 K просьба
неделю	17 раз в K	17 каждую K	2589 в K
независимата	218 подкрепете K
независими	219 K медии
независимую	2469 поддержите K	2587 поддержите K
независимые	2588 K медиа
незалежні	3076 K медіа
нейросети	2530 с помощью K
несколько	2518 на K вопросов
никакого	71 K спама
новинами	3011 стежте за K
новини	178 google K	3030 google K
нуждаем	218 K се от вашата
нужна	2528 K ваша
нюзлетър	194 K
""", 'о': """
обеща	221 K
обещал	221 K	2590 K
обещала	2590 K
обещали	2590 K
обозреватель	2508 - K	2508 , K	2575 K
обозревательница	2575 K
обраних	3029 K джерел
обучения	48 K ии
объявил	2590 K
объявила	2590 K
объяснил	2590 K
объяснила	2590 K
объясняет	2590 K
объяснял	2590 K
объясняла	2590 K
обязал	2590 K
обязательна	2498 гиперссылка K	2527 материалов ссылка K	2527 ссылка на источник K
обязательные	21 K поля	2490 K поля
обясни	221 K
обяснил	221 K
обяснила	221 K
обяснява	221 K
обіцяв	3078 K
обіцяла	3078 K
обіцяли	3078 K
огледален	64 K сайт
оглядач	3034 - K	3034 , K
оглядачка	3034 - K	3034 , K
оголосив	3078 K
ограничений	2474 читайте без K
одноклассниках	2505 K
одному	3046 в K листі
опечатку	2490 нашли K
опитування	3043 наше K	3043 коротке K
опитуванні	35 нашому K	3043 K читачів	3043 нашому K	3043 в K
оприлюднюватиметься	22 не K	3017 ваша e-mail адреса не K
опрос	35 наш K	2518 наш K
опросе	35 нашем K	2518 нашем K	2518 в K
опубликован	22 не будет K	2490 ваш адрес email не будет K
организаторите	221 канят K
организаторы	2590 зовут K
організатори	3078 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2521 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2475 K #%	2475 K # %
отбележете	62 K ме
ответил	2590 K
ответила	2590 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2590 K
отвечала	2590 K
отговори	221 K той	221 K тя
отговорил	221 K
отговорила	221 K
отговориха	221 K
отговорност	30 не носи K
отменить	21 K ответ	2589 K в любой момент
отметил	2590 K
отметила	2590 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2477 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2507 K их нам	2587 K нам
отримувати	3064 хочете K
отримуйте	3068 K
очакваме	179 K вашите
ошибку	2491 нашли K
оштрафовал	2590 K
оштрафовала	2590 K
оштрафував	3078 K
""", 'п': """
партнером	2525 совместно с K	3051 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2525 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	3051 K посилання
партнеры	2487 мы и наши K
партньорски	198 K линкове
партнёром	2525 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2525 K ссылки
партнёрским	74 K ссылкам
патроном	2587 станьте K
пееха	221 K
пели	2590 K
первый	2589 K месяц	2589 рубль в K
переведите	2587 K нам
перевірте	3043 K себе	3046 K пошту
передплатник	50 як K	3004 уже K	3004 вже K
передплатникам	3004 доступний лише K	3004 доступна лише K	3004 доступно лише K
передплатники	50 K можуть	3062 лише K	3062 тільки K
передплатників	3004 тільки для K
передплатою	3004 доступна за K	3004 доступний за K	3047 за K	3069 з K
передплату	80 оформіть K	3047 K за	3075 оформіть K
передплатіть	80 K
передрук	45 K	3027 K
передруковувати	45 K
передруку	3027 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2503 K
перепечатке	2503 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	3025 K даних
персональных	2501 K данных
писав	3078 K
писал	2590 K
писала	2590 K	3078 K
писати	3076 нам K
писменото	200 без K съгласие
письме	2521 в одном K
письменного	2542 без K согласия
письмової	3067 без K згоди
питаха	221 K
питаше	221 K
пишете	38 K ни	67 K ни	179 K ни	180 K на	218 K ни
пишеше	221 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2507 K нам	2539 K на	2587 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	3032 K нам	3065 K на
платной	2474 в K версии
побачили	3073 K помилку
повний	20 K текст	3047 K текст
повтаря	221 K
повтаряше	221 K
повторював	3078 K
повторює	3078 K
повторяет	2590 K
повторял	2590 K
повторяла	2590 K
повідомив	3078 K
повідомила	3078 K
повідомили	3078 K
повідомте	38 K нам	67 K нам	3032 K нам	3032 K нас	3075 K нам
подайте	180 K сигнал
поддержать	2587 K нас	2587 K редакцию	2587 K нашу
поддерживайте	2587 K нас	2587 K нашу
поддержите	2469 K нашу	2469 K нас	2528 K	2587 K нас	2587 K нашу	2587 K редакцию	2587 K проект	2587 K автора	2587 K наш
поддержка	2470 ваша K	2587 ваша K поможет	2587 ваша K помогает	2587 ваша K позволит
поддержке	2525 при K партнёра	2525 при K партнера	2528 благодаря вашей K	2588 вашей K
поддержки	2588 без вашей K	2588 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	221 K
подканяха	221 K
подканяше	221 K
подкаст	34 наш K	34 нашия K	188 K	219 нашият K	2516 K	2588 наш K	3041 K	3076 наш K
подкаста	188 K	2516 K	2588 нашего K
подкасте	34 нашем K	2516 K
подкасти	34 наші K	188 K	3041 K
подкастов	2516 K
подкасту	3041 K
подкастът	188 K
подкасты	2516 K
подкасті	34 нашому K	3041 K
подкастів	3041 K
подкрепа	201 с вашата K	201 вашата K	218 вашата K	219 вашата K
подкрепата	198 с K на партньор
подкрепете	201 K	218 K ни	218 K нашата
подкрепяйте	218 K ни
подписаны	2474 уже K
подписка	2474 уже есть K	2591 K
подписке	2474 доступен только по K	2474 доступна по K	2474 доступен по K	2522 по K
подписки	2591 K
подпиской	2547 с K
подписку	80 оформите K	80 оформить K	2474 оформить K	2474 оформите K	2521 спасибо за K	2522 K за	2587 оформите K	2587 оформить K
подписчик	50 как K	2474 уже K	2474 вы уже K
подписчикам	2474 доступна только K	2474 доступно только K	2474 доступен только K	2536 только K
подписчики	50 K могут	2536 только K	2591 K
подписчиков	2474 только для K
подписчиком	2587 станьте K
подписывайтесь	2477 K на рассылку	2484 K на нас	2484 K на наш	2484 K на канал	2484 K на telegram	2587 K на
подписываясь	2521 K
подпишитесь	80 K	2469 K на регулярное	2477 K на рассылку	2484 K на наш	2484 K на канал	2587 K на
подчеркнул	2590 K
подчеркнула	2590 K
подчерта	221 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	3039 нашу K
пожертвование	2469 оформите K	2470 сделайте K	2528 регулярное K	2528 ежемесячное K	2587 ваше K	2587 сделайте K	2587 оформите K	2591 K
пожертвования	2588 на K	2591 K
пожертвованиям	2528 благодаря K	2588 благодаря K
пожертвуйте	2587 K
позволяет	2587 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	200 K на
поиска	221 K
поискал	221 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2474 чтобы прочитать K
полный	20 K текст	2522 K текст
получавайте	214 K
получавате	210 искате ли да K	210 искате да K
получайте	2546 K
получать	2538 хотите K
помилку	3073 знайшли K
помогите	90 K, сколько можете	2587 K нам
помогнете	218 K ни
помогут	2588 K нам
поможет	2588 K нам
помоли	221 K
помолил	221 K
помолила	221 K
помощник	63 наш K	63 ии-K
помощь	2587 нам нужна ваша K
помощью	2530 с K ии
помітили	3028 якщо ви K	3073 K помилку
помічник	63 наш K
понравилась	2588 K статья
понравился	2588 K материал	2588 K текст
пообещал	2590 K
пообещала	2590 K
пообіцяв	3078 K
пообіцяла	3078 K
попереджає	3078 K
попередив	3078 K
попита	221 K
попросив	3078 K
попросил	2590 K
попросила	2590 K	3078 K
попросили	2590 K	3078 K
попросило	2590 K
порадив	3078 K
порадила	3078 K
посилання	3053 K на джерело обов'язкове
последвайте	218 K ни
последната	209 K ви безплатна статия	209 K безплатна статия
посоветовал	2590 K
посоветовала	2590 K
постановив	3078 K
постановил	2590 K
посъветва	221 K
посъветвал	221 K
посъветвали	221 K
потребовал	2590 K
потребовала	2590 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2521 вашей K
почтовом	2521 вашем K ящике
почту	79 на K	2478 на вашу K	2478 вам на K	2521 вашу K
пошту	79 на K	79 на вашу K	3007 на вашу K
пошті	3046 вашій K
пощенска	166 вашата K кутия
пояснив	3078 K
пояснил	2590 K
пояснила	2590 K	3078 K
пояснював	3078 K
пояснювала	3078 K
пояснює	3078 K
поясняет	2590 K
правото	29 си запазва K
працювати	3054 допоможе нам K	3076 K далі
працюємо	3076 ми K
предпочитаемые	2504 K источники
предпочитаемых	2504 K источников
предпочитан	177 K източник
предпочитани	177 K източници
предпочитаните	177 K източници	177 K си източници
предпочтительные	2504 K источники	2541 K источники
предпочтительный	2504 K источник
предпочтительных	2541 K источников
предупреди	221 K
предупредил	2590 K
предупреждава	221 K
предупреждает	2590 K
препечатването	200 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2590 K
призвала	2590 K
призвали	2590 K
призна	221 K
признава	221 K
признавал	2590 K
признает	2590 K
признал	2590 K
признала	2590 K
признали	2588 нас K
призова	221 K
призовава	221 K
призовал	221 K
призоваха	221 K
призывал	2590 K
призывала	2590 K
призывали	2590 K
приложение	84 в нашето K	219 нашето K	2479 скачать K	2480 скачайте K	2480 установите K	2502 наше K	2502 мобильное K	2587 скачайте наше K	2587 скачайте K и
приложението	218 изтеглете K ни	218 изтеглете K на вестник
приложении	84 в нашем K	2479 открыть в K	2502 нашем K
приложения	2502 нашего K	2588 нашего K
приоритетным	2504 K источником
присоединяйтесь	51 K	2587 K к нам	2587 K к нашему	2587 K к нашей	2587 K к нашим	2587 K к сообществу	2587 K к читателям	2587 K к тем
присъединете	51 K се	218 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2507 K нам	2507 K фото	2507 K видео	2507 K новости	2507 K свои	2507 K их нам	2587 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2507 K нам	2507 K фото	2507 K их нам	2587 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	3075 K до нас	3075 K до нашої	3075 K до нашого	3075 K до спільноти	3075 K до читачів
приєднуйтеся	51 K	3075 K до нас	3075 K до нашої	3075 K до нашого	3075 K до спільноти	3075 K до читачів
проверьте	2518 K себя	2521 K почту
проголосуйте	2533 K	3059 K
продовження	3051 реклама. K
продовжити	3004 щоб K читання	3054 допоможуть нам K
продовжувати	3076 K роботу
продолжаем	2588 мы K работать
продолжать	2528 помогут нам K	2588 K работу
продолжение	2525 реклама. K
продолжить	2474 чтобы K чтение	2528 помогут нам K	2528 поможет нам K	2588 K работу
продължава	198 K по-долу
продължете	163 K да четете
продължим	219 да K да работим
продължите	162 за да K да четете
произведен	2498 настоящий материал (информация) K	2543 материал K
произведён	2543 материал K
пройдите	2518 K тест
пройдіть	3043 K тест
пропускайте	210 не K
пропустите	2538 не K
пропустити	3064 не хочете K
пропустить	2538 не хотите K
пропустіть	3064 не K
просив	3078 K
просил	2590 K
просила	2590 K	3078 K
просили	2590 K	3078 K
просьба	2466 у нас к вам K	2466 у нас есть K
просять	3078 K
проучване	189 нашето K
прохання	2998 маємо до вас K	2998 невелике K
прочетете	163 за да K цялата
прочитать	2474 осталось K	2474 чтобы K статью
пріоритетне	3029 K джерело
пріоритетним	3029 K джерелом
публиковать	45 K у себя
пълния	195 K текст
първия	220 за K месец
підписатися	3006 K на розсилку
підписка	3079 K
підписку	3004 оформіть K	3046 дякуємо за K	3075 оформіть K
підписники	3062 лише K	3079 K
підписників	3004 тільки для K
підписуйтесь	3010 K на нас	3010 K на наш	3010 K на канал	3010 K на telegram	3075 K на
підписуйтеся	3010 K на наш	3010 K на канал
підписуючись	3046 K
підпишіться	3006 K на розсилку	3010 K на наш	3075 K на
підтримайте	3001 K нашу	3001 K незалежну	3001 K нас	3054 K	3075 K нас	3075 K нашу	3075 K незалежну	3075 K редакцію	3075 K автора	3075 K роботу	3075 K наш
підтримати	3075 K нас	3075 K нашу
підтримка	3002 ваша K	3075 ваша K допоможе
підтримки	3051 за K партнера	3076 спільноти K	3076 вашої K
підтримуйте	3075 K нас	3075 K нашу
підтримці	3054 завдяки вашій K	3054 завдяки K читачів	3076 вашій K
піти	2998 перш ніж K
""", 'р': """
работа	219 нашата K	2588 наша K
работаем	2588 мы K
работать	2528 помогут нам K	2528 поможет нам K	2588 K дальше
работу	2588 нашу K
радив	3078 K
радила	3078 K
радили	3078 K
радить	3078 K
разкажете	38 K ни	67 K ни
разрешение	173 без K е забранено
разрешения	2542 без K редакции
разчитаме	201 K на вашата	219 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2587 K нам
рассказал	2590 K
рассказала	2590 K
рассказывать	2588 K правду
расследование	2588 наше K	2588 это K
расследования	2588 наши K
рассылка	2588 наша K	2591 K
рассылку	78 на K	78 нашу K	78 K	2477 нашу K	2477 K самых	2588 нашу K
регистрацията	193 с K си	193 благодарим за K
регистрируясь	2521 K
регулярний	3054 K внесок
редактор	181 е K	181 - K	181 , K	2508 - K	2508 , K	2575 K отдела	2575 K	3034 - K	3034 , K
редакторка	3034 - K	3034 , K
редакцией	39 нашей K	2507 связаться с K
редакции	2542 без согласия K	2588 нашей K
редакцию	39 в нашу K	2507 напишите в K	2507 пишите в K
редакция	186 в нашата K	219 нашата K	2588 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	3032 напишіть у K	3032 пишіть у K
редакція	3076 наша K
редакцією	39 нашою K	3032 зв'язатися з K
редакції	43 письма до K	3032 пишіть до K	3067 без згоди K	3067 без дозволу K	3076 нашої K
рекламата	11 K	198 след K
реклами	11 K	70 без K	70 немає K	219 без K	3051 після K	3051 на правах K	3076 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2525 после K	2525 на правах K	2588 без K
репортер	39 на нашия K	181 е K	181 - K	181 , K	2508 - K	2508 , K	2575 K	3034 - K	3034 , K
репортери	39 на нашите K	219 нашите K
репортерка	3034 - K	3034 , K
репортёр	2508 - K	2508 , K	2575 K
решил	2590 K
реєструючись	3046 K
робота	3076 наша K
роботу	3076 нашу K
розкажіть	38 K нам	67 K нам
розповів	3078 K
розповідати	3076 K правду
розповіла	3078 K
розсилка	3076 наша K	3079 K
розсилку	78 на K	78 нашу K	78 K	3006 нашу K	3006 щоденну K	3076 нашу K
розслідування	3076 наші K	3076 це K
рублей	2589 # K
рік	3077 на K
""", 'с': """
свободната	218 подкрепете K
свържете	38 K се с нас	67 K се с нас	179 K се с нашия	179 K се с нашата	179 K се с нас	179 K се с автора	218 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2507 K с нами
связаться	2507 K с автором
седмично	17 веднъж K
сигнализирайте	179 K ни
сказав	3078 K
сказал	2590 K
сказала	2590 K	3078 K
скаржаться	3078 K
скаржився	3078 K
скаржилася	3078 K
скачайте	2479 K наше
скиньте	2587 K нам	2587 K донат
сколько	2587 скиньте K
скриньку	3046 вашу K
скриньці	3046 вашій K
следите	2484 K за нами
словам	2590 по K
словами	3078 за K
слушайте	211 K ни
слідкуйте	3010 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2590 K
советовала	2590 K
советовали	2590 K
советует	2590 K
согласны	43 не K	43 K с автором
содержимое	2510 внешнее K
сообщение	2498 данное K (материал) создано	2543 K создано
сообщил	2590 K
сообщила	2590 K
сообщили	2590 K
сообщите	38 K нам	67 K нам	2507 K нам	2587 K нам
соучастником	2528 станьте K	2587 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	2575 K
сповіщення	14 K	3008 увімкнути K	3008 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	3076 K текст	3076 K матеріал
сподобалась	2998 якщо вам K стаття
спонсором	80 станьте K
според	221 K
спрашивает	2590 K
спросил	2590 K
спросила	2590 K
співали	3078 K
співучасником	3075 станьте K
спільнота	3076 наша K
спільноти	3002 стань частиною K	3054 частиною K	3076 нашої K
станете	80 K член	218 K абонат	218 K член
станьте	51 K одним из них	2587 K нашим	3075 K нашим
статей	3061 до всіх K	3061 до усіх K
статии	208 до всички K
статия	176 хареса ли ви тази K	195 цялата K	219 тази K
статията	195 % от K
стаття	3076 ця K
статья	2588 эта K
статьям	2535 ко всем K
стверджує	3078 K
стежте	3010 K за нами
стигнали	176 щом сте K дотук
стороннего	2510 K сервиса
сторонним	2510 K сервисом
стороннього	3036 K сервісу
стороннім	3036 K сервісом
суммой	2589 любой K
сумму	2589 любую K
сутрин	17 всяка K
существуем	2588 мы K
существует	2528 K благодаря
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
телеграм	16 K	178 K	2484 наш K-канал	2484 в нашем K	2505 K	2505 K-канал	2505 K-канале	2539 пишите в K	2588 наш K	3010 наш K-канал	3030 K	3030 K-канал	3030 K-каналі
телеграме	16 K	2505 K
телеграмі	3030 K
тест	2518 наш K	3043 наш K
тиждень	17 раз на K	3077 на K
требовал	2590 K
требовала	2590 K
требовали	2590 K
тръгнете	176 преди да си K
""", 'у': """
уведомления	14 K	2480 включите K	2480 включить K	2480 разрешить K
уверяет	2590 K
уверял	2590 K
уверяла	2590 K
увійдіть	24 K	3005 K, щоб
уговаривал	2590 K
уговаривала	2590 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	186 нашия K
уйдете	2466 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	3029 K джерел
улюблені	3029 K джерела
умовляв	3078 K
умоляваше	221 K
умолял	2590 K
умоляла	2590 K
умоляли	2590 K
утверждает	2590 K
уточнив	3078 K
уточнил	2590 K
уточнила	2590 K	3078 K
учасником	3075 станьте K
""", 'ф': """
фейсбук	16 K	178 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2588 K нашу
цитировании	2503 при K
цитування	3027 у разі K
цитуванні	3027 при K
""", 'ч': """
частиною	3075 станьте K
частковому	3053 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	211 K ни
читаете	2587 спасибо, что K
читай	3010 K нас
читайте	2484 K нас в	3010 K нас у	3010 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2518 опросе K	2528 благодаря поддержке K	2548 K	2588 наших K
читатели	36 наши K	36 нашите K	43 писма на K	216 K	219 нашите K	2466 дорогие K	2548 K	2588 наши K
читателите	216 K	219 с подкрепата на K	219 от K ни
читателям	18 благодаря K	36 нашим K	2548 K	2588 благодаря K
читати	3004 щоб K далі	3075 щоб K далі
читачам	18 завдяки K	3070 K
читачі	36 наші K	3070 K	3076 наші K
читачів	43 листи K	3070 K	3076 наших K
читаєте	3075 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	3077 K
щомісячний	3054 K внесок
щомісячно	3077 K
щоранку	17 K
щотижневу	3006 K розсилку
""", 'э': """
электронной	2521 адрес K почты
электронную	2521 K почту
""", 'я': """
яжіться	38 зв'K з нами	3032 зв'K з нами
язкові	21 обов'K поля	3017 обов'K поля
якщо	2998 K ви вже тут
""", 'і': """
інтелектом	3056 штучним K
інтелекту	3056 за допомогою штучного K
""", 'א': """
אומר	1485 K
אומרת	1485 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1439 עקבו K	1482 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1437 דואר K
אמר	1485 K
אמרה	1485 K
אמרו	1485 K
אתכם	1469 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1484 K
ביקש	1485 K
ביקשה	1485 K
במייל	1468 K שלכם
בסרטון	1458 לצפות K זה
בעוגיות	1444 שימוש K
בעיתונות	1469 לתמוך K
בקובצי	1443 משתמש K
בשבוע	17 פעם K	1484 K
בתגובות	85 K
בתוכן	1480 לעשות שימוש K
""", 'ד': """
דווחו	1482 K לנו
דיוור	1468 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1440 הורידו את K	1483 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1485 K
הודיעה	1485 K
הוואטסאפ	1440 לקבוצת K
הווטסאפ	1440 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1485 K
הוסיפה	1485 K
הזהיר	1485 K
הזכויות	1451 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1481 הכתבות K
הטלגרם	1440 לערוץ K
הטקסט	1459 K
היום	1482 תרמו K
הירשמו	1482 K לקבלת
הכותב	1480 על דעת K
הכתבה	45 לפרסם את K	1433 להמשך קריאת K	1459 K	1483 K הזאת
המדור	1457 הוא עורך K	1457 היא עורכת K
המובעות	1480 הדעות K במאמר	1480 הדעות K בטור	1480 הדעות K בכתבה
המועדף	1454 למקור K	1454 כמקור K
המייל	1436 לתיבת K	1437 כתובת K
הניוזלטר	1437 K היומי	1468 K השבועי של	1468 K שלנו	1483 K
הסביר	1485 K
הסיכום	1459 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1459 הנקודות K
העיתונות	1483 K העצמאית
הפרטיות	1444 מדיניות K
הפרסומת	11 K
הצביעו	1482 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1440 K לערוץ	1482 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1444 תנאי K
התגובות	1465 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1469 בזכות K שלכם
התראות	14 K
התרגום	1459 K
התרומה	1482 K שלכם
""", 'ו': """
ובטוויטר	1439 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1469 K בכם
ותלויה	1469 K בכם
""", 'ז': """
זקוקה	1482 K לכם
""", 'ח': """
חודשית	1482 תרומה K
חיצוני	1458 תוכן K	1458 תוכן ממקור K
""", 'ט': """
טען	1485 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1468 K למייל	1468 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1433 הצטרפו K
כתב	1485 K
כתבה	1459 K זו	1483 K זו	1485 K
כתבו	38 K לנו	67 K לנו	1482 K לנו
כתבות	1481 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1457 היא K
כתובת	77 הזינו K מייל	1437 K דוא"ל
""", 'ל': """
לדברי	1485 K
להגיב	6 כדי K	1465 K
להמשיך	1433 כדי K לקרוא	1469 עזרו לנו K
להעתיק	1451 אין K	1480 לשכפל, K
לחודש	1484 K
לחוק	1480 סעיף #א K
לחצו	1482 K כאן
לידיעון	1482 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1434 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1436 הירשמו K	1436 הרשמה K	1436 K שלנו	1468 בהצלחה K	1482 הירשמו K
לעזרתכם	1482 אנחנו זקוקים K
לענייני	1457 הוא כתב K	1457 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1458 K בתוכן
לקבוצת	1440 הצטרפו K
לקריאה	1481 כתבות K
לקריאת	20 K הכתבה
לשנה	1484 K
לתומכים	1469 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1481 K חינם
מועדף	1454 מקור K	1454 כמקור K
מינוי	1433 רכשו K	1482 רכשו K	1486 K
מנוי	1433 כבר K
מנויים	1486 K
מסכימים	43 לא K	43 K?	1468 בהרשמה אתם K
מסר	1485 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1468 K שבועי	1486 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1459 K
סיפר	1485 K
סיפרה	1485 K
סעיף	1480 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1482 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1468 לקבלת K במייל
עיתונאי	1457 הוא K
עיתונאית	1457 היא K
עיתונות	1469 לעשות K	1483 K עצמאית
עכשיו	1482 תרמו K
עמלה	1479 נקבל K	1479 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1483 ללא K
פרסומת	11 K
פרשן	1457 הוא K
פרשנית	1457 היא K
""", 'צ': """
ציין	1485 K
""", 'ק': """
קוראי	1483 K
קרא	1485 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1484 חודש K
""", 'ש': """
שאלו	1459 K את
שולחים	57 אנחנו K לכם
שיווקי	1468 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1482 K לנו
שלנו	39 לכתב K	1483 K
שנקבל	1479 K עמלה
שקראתם	1482 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1465 K
תוכן	9 K זה	1458 הצגת K
תייגו	62 K אותי
תלוי	1469 K בכם
תלויה	1469 K בכם
תמיכתכם	1482 K
תמכו	1482 K בנו
תקציר	1459 K
תרומה	1486 K
תרומות	1486 K
""", 'ا': """
اخبارنا	156 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1252 K مطلب	1252 K خبر	1258 براي K مطلب
ادعمنا	155 K
ادعموا	155 K
ارسال	6 براي K نظر	1230 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	157 K
استخدام	116 يمنع اعادة K
استطلاع	155 صوت في K
استطلاعنا	156 K
استفاده	1218 از كوكي K ميكنيم	1218 از كوكيها K ميكنيم	1219 شرايط K	1226 K از مطالب اين سايت	1226 K از مطالب سايت
استمرار	155 ساهم في K	155 ساهموا في K
اسپم	71 بدون K
اشار	158 K
اشارة	62 ضع K الي
اشارت	158 K
اشتراك	142 لديك K	159 K	1247 K تهيه كنيد	1258 K تهيه كنيد	1262 K
اشتراكك	139 تم K
اشترك	80 K	94 K الان	155 K الان
اشتركوا	80 K	155 K
اصحابها	137 تعبر عن راي K	137 عن راي K
اضاف	158 K
اضافت	158 K
اضغط	155 K هنا
اطلاع	1230 به ما K دهيد
اعادة	45 K نشر	116 يمنع K نشر
اعجبك	156 K هذا
اعلام	1261 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	158 K
اعلنت	158 K
اعملوا	62 K تاغ
افاد	158 K
افادت	158 K
افزود	1261 K
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
اول	1260 ماه K
ايميل	1213 K خود را	1213 به K شما	1214 ادرس K	1214 نشاني K	1243 در K خود	1258 K خود را وارد كنيد
ايميلتان	1243 به K
اينجا	1251 K كليك كنيد	1258 K كليك كنيد
اينستاگرام	1216 در K دنبال
اينه	64 K
اپ	1242 K
اپليكيشن	1242 K	1258 K ما را	1258 K را دانلود كنيد	1258 K را نصب كنيد	1259 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	124 K
باحثة	124 K
بازتابدهنده	1256 الزاما K	1256 لزوما K	1256 K ديدگاه
بازنشر	45 K
باشيد	1230 با ما در تماس K
بالضرورة	137 لا تعبر K عن	137 لا يعبر K عن	137 لا تعكس K	137 لا يعكس K	137 لا تمثل K	137 لا يمثل K
ببينيد	1237 را K
بحسب	158 K
بخوانيد	1228 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1259 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	97 الي K	139 في K	139 علي K	139 سجل K	139 اضف K
بريدكم	77 اتركوا K	139 في K
بشنويد	1237 K
بعرض	126 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1230 براي ما K
بفضلكم	156 K
بنويسيد	38 براي ما K	67 براي ما K	1230 براي ما K	1258 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1228 K	1236 به تيم ما K	1258 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1230 با ما در ميان K	1258 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1230 با ما تماس K
""", 'ت': """
تؤكد	158 K
تابعة	74 روابط K
تابعنا	104 K علي	104 K عبر	155 K علي تويتر	155 K علي غوغل	155 K علي جوجل
تابعوا	103 K اخبار
تابعونا	103 K علي	103 K عبر	155 K علي
تاكيد	1261 K كرد
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
ترجيحي	1229 منبع K	1229 منابع K
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
تلگرام	1216 ما را در K	1216 در K دنبال	1216 كانال K ما	1230 با ما در K
تماشا	1237 K كنيد
تمامي	1227 K حقوق
تمثل	137 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	155 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	116 يمنع اعادة K
توضيح	1261 K داد
تيم	1259 K ما
""", 'ج': """
جاوااسكريپت	1218 K را فعال
""", 'ح': """
حذر	158 K
حذرت	158 K
حساب	94 هل لديك K
حقوق	1227 كليه K	1227 همه K	1227 تمام K
حمايت	1244 K مالي خود	1245 به K شما نياز	1245 با K شما	1246 K كنيد	1258 از ما K كنيد	1258 K شما
""", 'خ': """
خارجي	126 محتوي K
خبر	4 اين K	1259 اين K
خبرنامه	1213 K ما	1213 اشتراك K	1214 در K	1243 K روزانه	1243 K هفتگي	1259 K ما	1259 K	1262 K
خبرنگار	39 K ما	1230 K ما را	1232 K
خبرنگاران	39 K ما	1259 K ما
خصوصي	1219 سياست حريم K
خواست	1261 K
خواستند	1261 K
خواندن	1247 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1245 به K خود تكيه	1259 K ما
خواهد	1239 منتشر K شد
خواهند	1239 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1232 استاد K
دستيار	63 K مجازي
دعا	158 K
دعت	158 K
دعمك	155 K
دعمكم	140 نعتمد علي K	140 تعتمد علي K	140 نحتاج الي K	155 K
دنبال	1216 ما را K كنيد	1228 K كنيد	1228 K كنيم	1258 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1230 به ما خبر K	1237 گوش K	1248 هديه K	1258 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1239 نوشتن K	1239 ارسال K	1239 بيانگر K	1256 لزوما K
""", 'ذ': """
ذكر	158 K
ذكرت	158 K
""", 'ر': """
راسلنا	38 K	67 K	155 K
راسلونا	38 K	67 K	155 K
رايگان	1236 وبينار K ما	1247 اشتراك K	1257 مقاله K	1257 مطلب K	1257 مطالعه K	1258 K ثبت نام كنيد
روزنامه	1256 ديدگاه K
روزنامهنگار	1232 K
روزنامهنگاري	1259 K مستقل
""", 'س': """
سالانه	1260 K
ساهم	90 K بما	155 K في دعم
ساهموا	90 K بما	155 K في دعم
سايت	1259 K ما
سايتهاي	1233 محتواي K ديگر
سنويا	157 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	155 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	155 K
شهريا	157 K
شويد	24 وارد K	1228 عضو K	1228 K	1258 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1243 خبرنامه K
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
علاقه	1229 منبع مورد K
عملنا	156 K
عمولة	150 قد نحصل علي K	150 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1236 K شغلي در
فريقنا	156 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	155 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1239 K	1240 حروف لاتين (K)
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
كار	1259 K ما
كاربري	1247 حساب K خود شويد	1258 حساب K خود شويد
كانال	1216 به K ما	1228 K ما	1259 K ما
كتب	158 K
كتبت	158 K
كردهايد	1247 ثبت نام K	1247 ثبتنام K
كمصدر	121 K مفضل
كميسيون	1254 K دريافت كنيم	1254 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1236 ديدن K	1237 گوش K	1248 هديه K	1251 روي لينك كليك K	1251 كليك K	1258 به ما كمك K	1258 روي لينك كليك K	1258 همين حالا ثبت نام K
كوكي	1219 از K
كوكيها	1219 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1239 حروف K	1240 حروف K
لاشتراكك	139 K في
لاشتراككم	139 K في
لاضافة	6 K تعليق	136 K تعليق
لزوما	1256 K نظر
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
ما	1259 به K
مالي	1245 كمك K شما	1258 كمك K شما	1262 كمك K
ماه	1260 در K
ماهانه	1260 K
متجرنا	156 K
متصفحك	10 K
مجانا	155 سجل K
مجانيا	152 مقالا K
مجانية	152 مقالات K
محتوا	9 اين K
محتواي	1233 K خارجي	1233 اجازه ميدهيد K
محتوايي	1233 حاوي K از
محتوي	126 K من طرف ثالث
محفوظ	1226 حقوق K است
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
مستقل	1259 رسانه K
مستقلة	156 صحافة K
مشترك	142 هل انت K	1247 K شويد	1258 K شويد
مشتركا	50 بصفتك K
مشتركان	1247 ويژه K است
مصنوعي	1234 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1259 اين K
معنا	155 ساهم K
مقالاتنا	140 لا نضع K	156 K
مقاله	1252 ادامه K
منبع	1255 ذكر K
منتخب	1229 منبع K
منشن	62 K لي
منصتنا	156 K
مهمانم	54 قهوه K
موافقتك	126 نطلب K
موبايل	1242 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1243 عضويت شما با K	1243 ثبت نام شما با K
موقعنا	156 K
ميتوانند	50 مشتركان K
ميخواهيم	1233 از شما اجازه K
ميدهد	1239 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1261 K
ميگويد	1261 K
ميگيريم	1254 كميسيون K
""", 'ن': """
ناشد	158 K
ناشدت	158 K
نتقاضي	150 K عمولة	150 قد K عمولة
نحتاج	140 K الي دعمك
نخواهد	22 منتشر K شد	1239 منتشر K شد
نخواهند	1239 منتشر K شد
ندهيد	1258 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1242 K موبايل
نستخدم	107 K ملفات
نشرتنا	78 K	97 اشترك في K	156 K
نظر	6 ثبت K
نظرسنجي	1258 در K ما	1259 K ما
نميشود	60 ايميل شما نمايش داده K	1239 منتشر K
نوشت	1261 K
نويسنده	1230 ايميل K	1232 K
نياز	1245 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1247 مشترك K
هماكنون	1258 K ثبت نام كنيد
همايش	1236 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1245 به حمايت شما K
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
وبينار	1236 K ما	1236 در K
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
ويديو	40 عكسها و K	40 عكس و K	1233 ديدن اين K
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
پژوهشگر	1232 K
""", 'گ': """
گزارش	1259 اين K
گزارشهاي	1259 K ما
گفت	1261 K
گفتند	1261 K
گفته	1261 K است	1261 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1510 का K रखने
अनुवाद	1512 K
अनुसार	1535 के K
अपनी	1517 K राय दें
अपील	1535 K की
अलर्ट	1519 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1532 K दान
आपको	57 हम K
आर्टिकल	1531 फ्री K	1531 मुफ्त K
आर्थिक	1521 K सहयोग दें	1521 K सहयोग करें	1532 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1491 ऐप K करें	1519 K करें
इनबॉक्स	1490 आपके K	1520 अपने K में
""", 'उ': """
उपयोग	1496 कुकीज का K	1496 कुकी का K
""", 'ए': """
एजेंसी	1530 K की फीड
एडिटर	1510 सब K हैं	1510 सब-K हैं
""", 'क': """
कमीशन	1529 हमें K मिल	1529 K मिल सकता है
कमेंट	1517 अपनी राय K	1518 K करने के लिए	1518 K में अपनी राय	1518 K हटा	1518 K करने वाले
करके	1520 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1490 ईमेल दर्ज K	1493 फॉलो K	1505 जॉइन K	1505 लाइक K	1508 हमें ईमेल K	1515 टिकट बुक K	1517 पोल में वोट K	1520 साइन अप K	1524 शेयर K	1524 साझा K	1524 सेव K	1532 फॉलो K	1532 लॉग इन K	1532 साइन अप K
कहती	1535 K
कहते	1535 K
कहा	1535 K
कहानी	67 अपनी K हमें
कीजिए	1532 मदद K
कॉपी	1524 लिंक K हो गया
कॉपीराइट	1504 K
क्लिक	1505 K करें	1532 यहां K करें	1532 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1533 इस K	1533 यह K
खबरें	1526 और K पढने के लिए	1531 मुफ्त K
खबरों	1526 अन्य K के लिए	1526 ताजा K के लिए	1526 की K के लिए
खरीदें	1515 यहां से K
खेलें	1517 क्विज K और
""", 'ग': """
गिफ्ट	1524 K करें
गोपनीयता	1496 K नीति
""", 'ज': """
जनरेट	1530 ऑटो-K
जरूर	1508 हमें K दें
जावास्क्रिप्ट	1496 K
जुडने	1506 K के लिए
जुडिए	51 आप भी K	1532 K
जुडें	51 आप भी K	1493 चैनल से K	1505 K	1515 हमारी टीम से K	1532 हमसे K
ज्वाइन	1505 K करें
""", 'ट': """
टिप्पणियों	1518 K के लिए
टिप्पणी	1518 K करने के लिए	1518 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1491 ऐप K करें	1519 K करें	1519 K कीजिए	1532 ऐप K करें	1532 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1536 K
दिखाया	60 ईमेल नहीं K
दें	1532 राय K
देखें	1532 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1496 K नीति
निर्भर	1521 आपके सहयोग पर K
नोटिफिकेशन	14 K	1491 K चालू करें	1519 K ऑन करें	1519 K ऑन कर लें
नौकरी	1515 K के अवसर
न्यूज	1494 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1490 हमारे K	1490 हमारा K	1490 हमारा साप्ताहिक K	1490 K के लिए	1533 हमारे K	1536 K
""", 'प': """
पढने	0 K का समय	1522 K के लिए
पढें	0 मिनट में K	1491 ऐप में K	1532 पूरी खबर K
पत्रकार	1533 हमारे K
पत्रकारिता	1510 K में सक्रिय हैं	1533 हमारी K	1533 स्वतंत्र K
पसंदीदा	1507 K सोर्स	1507 K स्रोत	1507 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1521 K के सहयोग से चलते
पाने	1520 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1530 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1535 K
पूछें	1512 K
पूरी	1522 बनकर K खबर
पॉडकास्ट	1516 K सुनें	1516 K सुनने के लिए	1533 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1534 K माह	1534 K वर्ष
प्रतिक्रिया	1517 अपनी K
प्रिफर्ड	1507 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1508 हमें K	1508 कमेंट करके K	1532 हमें K	1532 राय K
बताते	1535 K
बताया	1535 K
बाहरी	1511 K साइट
बिंदु	1512 मुख्य K
बॉक्स	1518 कमेंट K में
बोला	1535 K
बोले	1535 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1508 हमें K	1532 हमें K	1532 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1534 हर K
मांगते	1511 आपकी इजाजत K हैं	1511 आपकी अनुमति K हैं
मुताबिक	1535 K
मुफ्त	1531 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1522 पढना जारी K के लिए
रजिस्टर	1532 अभी K करें
रहिए	1526 जुडे K
रहें	1526 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1535 K
लिखें	38 हमें K	67 हमें K	1532 हमें K
लेख	1533 यह K	1533 इस K
लॉग	24 K इन
लॉगिन	1532 K करें
""", 'व': """
विचार	1530 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1516 K देखें	1516 K यहां देखें	1516 K भी देखें	1516 K देखने के लिए
वेबसाइट	1533 हमारी K
वेबिनार	1515 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1508 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1496 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1508 हमसे K करें
संपादित	1530 ने K नहीं किया
संवाददाता	39 हमारे K	1510 वरिष्ठ K हैं	1510 K हैं
सकते	1506 जुड K हैं	1506 फॉलो कर K हैं	1508 हमें भेज K हैं
सदस्य	55 मासिक K	1522 पहले से K हैं	1532 K बनें
सदस्यता	1522 K लें
सप्ताह	1534 प्रति K
सब्सक्राइब	1490 न्यूजलेटर को K	1490 न्यूजलेटर K	1493 चैनल को K	1505 K करें	1520 K करके आप	1532 K करें
सब्सक्राइबर	50 K	1522 K हैं
सब्सक्राइबर्स	1522 K के लिए है
सब्सक्रिप्शन	1520 K सफल	1536 K
समरी	1512 K
समर्थन	1532 K करें
सर्वाधिकार	1503 K सुरक्षित
सर्वे	1517 K में भाग लें	1517 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1521 हमें K करें	1532 आपका K	1532 हमें K	1532 K करें	1532 आपके K
सहयोगी	55 मासिक K
सामग्री	1511 से मिली K शामिल है	1511 K उपलब्ध नहीं है
सारांश	1512 K
सिंडीकेट	1530 K फीड
सीनियर	1510 K सब एडिटर हैं
सुझाएं	1532 सुधार K
सुनें	2 खबर K	2 लेख K	1516 को K	1516 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1511 कुकीज K करें
""", 'ह': """
हमारा	1491 K ऐप	1533 K काम	1533 K ऐप
हमारी	39 K टीम से	1532 K मदद करें	1533 K टीम
हमारे	1533 K पाठक	1533 K चैनल	1533 K साथ
हिस्सा	1517 सर्वे में K लें
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
กด	2927 Kเพิ่มเพื่อน	2928 Kติดตาม
กร	2897 Kอกอีเมล
กล	2931 K่าว
กอ	2929 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2928 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2915 Kบคุณที่สมัคร	2915 Kบคุณที่ลงทะเบียน	2929 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2928 Kิกที่นี่	2928 Kิกชม
คว	2925 Kามเห็นส่วนตัวของผู้เขียน
ค่	2924 Kาคอมมิชชั่น	2924 Kาคอมมิชชัน
""", 'จ': """
จด	2896 Kหมายข่าวของเรา	2915 Kหมายข่าวรายสัปดาห์ของเรา	2932 Kหมายข่าว
จะ	2914 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2928 Kวน์โหลดแอปของเรา	2928 Kวน์โหลดแอปได้	2928 Kวน์โหลดแอปเลย	2928 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2906 Kดต่อผู้สื่อข่าวของเรา	2906 Kดต่อกองบรรณาธิการ	2928 Kดตามเรา
ต่	2930 Kอเดือน	2930 Kอปี
""", 'ถ': """
ถื	2915 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2919 Kลองอ่าน
ทั	38 Kกมา	2925 Kศนะของผู้เขียน
ทา	2914 Kงเว็บไซต์ขอสงวนสิทธิ์	2916 Kงอีเมลทุก
ทุ	2916 Kกเช้าทางอีเมล
""", 'บ': """
บท	2920 Kความฟรี	2929 Kความนี้
บร	2932 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2931 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2917 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2931 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2906 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2908 Kมรับคุกกี้
""", 'ร': """
ระ	2931 Kบุว่า
รา	2930 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2917 Kวมสนับสนุนการทำงานของเรา	2928 Kวมสนับสนุน	2928 Kวมบริจาคให้เรา	2928 Kวมบริจาคกับเรา	2928 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2925 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2929 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2902 Kวนลิขสิทธิ์	2903 Kวนสิทธิ์
สน	2917 Kับสนุนสื่ออิสระ	2917 Kับสนุนการทำงานของเรา	2917 Kับสนุนนักข่าว	2928 Kับสนุนเรา	2928 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2896 Kัครรับจดหมายข่าว	2896 Kัครรับข่าวสาร	2928 Kัครรับ	2928 Kัครสมาชิกวันนี้	2928 Kัครสมาชิกเลย	2928 Kัครสมาชิกเพื่อ	2928 Kัครสมาชิกได้ที่	2928 Kัครสมาชิกของเรา	2932 Kาชิก
สำ	2919 Kหรับสมาชิกเท่านั้น
สื	2929 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2906 Kงเรื่องราวของคุณ	2906 Kงข่าวหาเรา	2928 Kงข้อมูลมาที่	2928 Kงคลิปมา
""", 'ห': """
หา	2906 Kกคุณมีข้อมูล
ห้	2902 Kามคัดลอกหรือ	2902 Kามคัดลอกข้อความ	2902 Kามคัดลอกเนื้อหา	2902 Kามคัดลอกบทความ	2903 Kามทำซ้ำ
""", 'อ': """
อย	2928 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2896 Kเมลของคุณ
อ่	2919 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2928 Kียนถึงเรา	2928 K้าสู่ระบบเพื่อ
เฉ	2919 Kพาะสมาชิก
เน	9 Kื้อหานี้	2908 Kื้อหาจากภายนอก	2908 Kื้อหาภายนอก
เป	2919 K็นสมาชิกอยู่แล้ว	2931 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2914 Kื่อแสดงความคิดเห็น	2919 Kื่ออ่านต่อ	2919 Kื่ออ่านบทความ	2927 Kิ่มเพื่อนไลน์	2927 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2914 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2906 K้งเบาะแสข่าว	2906 K้งเรา	2928 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2905 Kล่งข่าวที่ต้องการ	2905 Kล่งข่าวโปรด	2905 Kล่งที่มาที่ต้องการ
แอ	2927 Kดไลน์	2927 Kดไลน์เพื่อ	2928 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2928 Kวตเลย	2928 Kลดแอป
""", 'ใ': """
ให	2929 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	3129 hãy gửi K
""", 'ủ': """
ủng	3118 ly cà phê K hộ	3129 hãy K hộ
""", 'あ': """
あと	1792 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1800 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1759 Kいのブラウザ
お寄	1800 Kせください
お届	57 Kけします
お申	1780 Kし込みはこちら	1800 Kし込みください	1800 Kし込みはこちら
お聞	1800 Kかせください
お見	1800 K逃しなく
お試	1800 Kしください
お読	1800 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1797 K転載したものです	1797 Kの転載です
か月	1746 K無料	1802 K無料
""", 'が': """
が無	1759 javascriptK効
""", 'こ': """
ここ	1745 Kからは有料	1746 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1745 K記事は有料	1745 K記事は会員	1764 K記事についてのご意見	1801 K記事が	1801 K記事を	1801 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1759 K用のブラウザ
ご協	1800 K力ください
ご存	1798 Kじの方は
ご寄	1743 K付をお願い	1800 K付
ご意	43 K見・ご反論	1764 K見・ご感想	1764 K見をお寄せ
ご感	1764 K想をお寄せ
ご支	1743 K援をお願い	1800 K援
ご登	1789 K録ありがとうございます	1800 K録
ご覧	1800 Kください	1800 Kいただけます
ご購	1800 K読
ご連	1800 K絡ください
""", 'す': """
すで	1792 Kに会員の方
すべ	1746 Kての記事が
""", 'ぜ': """
ぜひ	1756 Kフォロー
""", 'で': """
でも	1756 K配信中
で受	1773 lineKけ取る
で届	1773 lineKく
で最	1773 lineK新
""", 'と': """
と強	1803 K調
と書	1803 Kい
と発	1803 K表
と話	1803 Kし	1803 Kす
と語	1803 Kっ	1803 Kる
と説	1803 K明
と述	1803 Kべ
""", 'に': """
によ	1803 Kると
""", 'の': """
の使	1762 cookieK用
の学	48 aiK習
の採	1780 K用情報
の提	1797 K供記事です
""", 'を': """
をフ	1756 Kォローする	1756 Kォローしよう
を使	1762 cookieK用
を利	1762 cookieK用
を有	1759 javascriptK効	1759 javascript K効
を発	1803 K表した
を許	1777 cookieK可
""", 'ア': """
アカ	1773 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1796 Kィリエイト広告	1796 Kィリエイトプログラム	1796 Kィリエイトリンク
アプ	1751 Kリで開く	1751 Kリで読む	1751 Kリはこちら	1752 Kリを開く	1752 Kリをダウンロード	1752 Kリのダウンロード	1752 Kリをインストール	1788 Kリなら通知	1788 Kリなら速報	1788 Kリなら、	1788 Kリで読むと	1788 Kリなら
アン	1784 Kケートにご協力	1784 Kケートはこちら	1784 Kケート実施中	1785 Kケートに答えて
""", 'カ': """
カ月	1746 K無料	1802 K無料
""", 'ク': """
クイ	1785 Kズに答えて
クッ	1761 cookie(Kキー)	1762 Kキーを使用	1762 Kキーを利用	1777 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1764 Kントを投稿するには	1764 Kントするには	1764 Kントをお寄せ	1765 Kント欄で	1765 Kント欄に	1765 Kント欄から	1765 Kント欄へ	1787 Kントは削除します	1787 Kントは削除することが	1787 Kントは削除する場合	1787 Kントは承認	1787 Kントは公開前	1787 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1743 Kートをお願いします	1800 Kートをお願い	1800 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1800 Kンロードしてください
""", 'チ': """
チケ	1780 Kット販売中
チャ	1757 Kンネル登録を	1773 Kンネルに参加する	1773 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1749 Kースレターに登録	1750 Kースレターを	1773 googleKースで	1789 Kースレター登録はこちら	1804 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1756 Kローして最新	1756 Kローをお願い	1800 Kローしてください
""", 'プ': """
プッ	1752 Kシュ通知
プラ	1761 Kイバシーポリシーに
プレ	1746 Kミアム会員
プロ	1796 Kモーションが含まれ	1796 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1749 Kマガに登録	1750 Kマガで	1789 Kマガ登録はこちら	1789 Kマガの登録	1801 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1749 Kルマガジンに登録	1750 Kルマガジンで	1750 Kルマガジンを	1750 Kルでお届け	1764 Kルアドレスが公開されることはありません	1789 Kルアドレスを入力してください	1804 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1745 Kインして続きを	1745 Kインしてください	1746 Kインが必要	1800 Kインして
""", 'ヶ': """
ヶ月	1746 K無料	1802 K無料
""", '上': """
上优	3164 在googleK先
上優	3164 在googleK先
""", '下': """
下方	3199 K留言
下載	3145 K客戶端	3147 Kapp	3147 K應用程式
下载	3145 K客户端	3147 Kapp	3147 K应用	3198 K客户端
""", '不': """
不代	3163 K表本站	3180 K表本站立场	3193 K表本報立場	3193 K表本报立场	3193 K表本站立场	3193 K表本站立場	3193 K表本媒體立場	3193 K表本網立場	3193 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	3163 K转载	3163 K轉載
不认	43 K同本文
不錯	3198 K過
不错	3198 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	3163 K表作者
仅供	3180 K其表达个人看法
仅限	3185 K会员	3185 K订户
""", '他': """
他說	3201 K
他说	3201 K
""", '付': """
付費	3140 K後	3202 K牆
付费	3140 K后	3202 K墙
""", '以': """
以閱	3139 K讀全文
以阅	3139 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	3140 K专享	3185 K限定内容
会員	50 Kの方は	50 Kは月に	1745 K限定です	1745 K限定の記事	1745 K登録できます	1746 K登録すると	1746 K登録が必要	1792 Kの方はこちら	1792 K登録で続きを読む	1792 K登録後にご覧	1800 K登録して	1800 K登録は	1800 K登録がお済み	1800 K登録をお願い	1800 K登録で	1800 K登録のうえ	1800 K登録はこちら	1800 K登録ください	1801 Kの方
会費	1790 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	3137 K支持	3198 K支持,	3198 K支持让	3198 K支持讓	3198 K支持是
""", '使': """
使用	3155 Kcookie改善	3155 Kcookie以	3155 K cookie 以	3155 K cookie 来	3155 K cookie 來	3156 Kcookie来	3156 Kcookie來
""", '來': """
來自	3171 K外部平台的內容
""", '依': """
依靠	3183 K读者的支持	3183 K讀者的支持
""", '侵': """
侵权	3163 K请	3163 K必究
侵權	3163 K必究
""", '個': """
個人	1762 K情報の取り扱い	1797 Kの見解です	3180 K看法
""", '偏': """
偏好	3164 K來源	3164 K来源
""", '僅': """
僅限	3185 K會員	3185 K訂戶
""", '優': """
優先	1772 Kソース	1772 K表示に設定	1772 Kする情報源	1772 K的に表示
""", '免': """
免費	15 K閱讀	3194 K文章	3194 K閱讀篇數	3194 K閱讀額度	3195 K註冊即可	3195 K註冊後	3198 K訂閱	3200 K試用
免费	15 K阅读	3194 K文章	3194 K阅读篇数	3195 K注册即可	3195 K注册后	3198 K订阅	3200 K试用
""", '全': """
全文	20 Kを	1745 Kを読むには	1745 Kをお読み
""", '公': """
公众	16 K号	3150 K号:
公式	1752 Kアプリ	1756 Kアカウントをフォロー	1756 Kアカウントを友だち	1773 Klineはこちら	1801 Kline
""", '关': """
关注	3150 K我们的	3198 K我们
""", '内': """
内阅	3145 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	3201 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1802 K
初月	1792 K#円で	1802 K無料
""", '判': """
判断	1803 Kした
""", '利': """
利用	1761 K規約に同意
""", '前': """
前請	3180 K先登入
前请	3180 K先登录
""", '剩': """
剩余	3139 K#%
剩餘	3139 K#%
""", '力': """
力を	1790 K貸してください
""", '加': """
加入	51 K他们	51 K他們	3150 Kline好友	3150 Kline官方	3150 Kline@	3183 K贊助行列	3183 K赞助行列	3198 K会员	3198 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1801 Kになります
""", '動': """
動画	40 Kや写真	1781 Kをご覧ください	1781 Kはこちら	1782 Kでも詳しく	1782 Kでも解説
""", '包': """
包月	3200 K
""", '即': """
即可	3180 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1757 Kち追加
""", '収': """
収益	1796 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	3143 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1774 K班までご	1790 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1749 Kトレイに
""", '只': """
只靠	3183 K讀者	3183 K读者
""", '同': """
同意	3171 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	3201 K
告诉	38 K我们	67 K我们	3201 K
""", '呼': """
呼び	1803 Kかけた	1803 Kかける	1803 Kかけて	1803 K掛け
""", '命': """
命じ	1803 Kた
""", '喊': """
喊道	3201 K
""", '因': """
因为	3198 K有你的支持
因為	3198 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1796 Kの一部が還元
""", '外': """
外部	1777 Kコンテンツ	3171 K内容	3171 K內容
""", '她': """
她說	3201 K
她说	3201 K
""", '好': """
好評	1780 K発売中
""", '如': """
如侵	3163 K权
如有	3163 K侵权	3163 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	3151 K微信
""", '定': """
定期	3198 K定額
""", '寄': """
寄付	1800 Kをお願い	1804 K
寄到	3143 K您的信箱	3182 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	3201 K
""", '居': """
居合	1798 Kわせた方は
""", '已': """
已是	3139 K會員	3185 K订户	3185 K訂戶
已经	3139 K是会员
""", '年': """
年額	1802 K
""", '广': """
广告	11 K	3157 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1759 Kブロック	1790 Kに頼らず
""", '廣': """
廣告	11 K	3157 K攔截
""", '开': """
开启	3147 K通知
""", '弊': """
弊社	1801 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1801 Kイト
当社	1801 Kの
当編	1801 K集部
""", '後': """
後援	80 K
""", '微': """
微信	3147 K扫	3151 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1743 Kをお願いします	1800 Kをお願い	1800 Kして
""", '您': """
您已	3182 K成功订阅	3182 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	3137 K支持	3183 K每一份捐款	3183 K每一筆捐款	3198 K捐款	3198 K支持,	3198 K支持让	3198 K支持讓	3198 K支持是
""", '情': """
情報	1774 Kをお寄せください	1774 K提供はこちら	1774 K提供を募集	1774 K提供をお待ち	1774 Kをお待ちして	1798 Kをお持ちの方は	1798 K提供窓口
""", '感': """
感謝	3182 K您的訂閱	3198 K閱讀	3198 K您的支持
感谢	3182 K您的订阅	3198 K阅读	3198 K您的支持
""", '成': """
成为	51 K其中一员	3139 K会员即可	3185 K付费会员	3198 K会员,	3198 K会员即可	3198 K我们的会员
成為	3139 K會員即可	3183 K我們的贊助	3185 K付費會員	3198 K會員,	3198 K會員即可	3198 K我們的會員
""", '我': """
我们	3155 K使用cookie	3155 K使用 cookie	3199 K的
我們	3155 K使用cookie	3155 K使用 cookie	3199 K的
""", '手': """
手机	3147 K客户端
""", '打': """
打开	3145 Kapp	3147 K微信
打開	3145 Kapp
""", '扫': """
扫一	3147 K扫
扫描	3145 K二维码下载	3145 K二维码加入	3147 K二维码关注	3198 K二维码下载	3198 K二维码关注	3198 K二维码加入	3198 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	3163 K有风险
""", '指': """
指出	3201 K
指摘	1803 Kした
""", '捐': """
捐助	3183 K我们	3183 K我們
捐款	3198 K支持	3202 K
""", '掃': """
掃一	3147 K掃
掃描	3145 K qr	3198 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	3147 K通知
推送	14 K	3147 K通知
""", '支': """
支持	3136 K獨立媒體	3136 K独立媒体	3137 K我们的	3137 K我們的	3198 K我们,	3198 K我們,	3198 K我们。	3198 K我們。	3198 K我们的报道	3198 K我們的報導	3198 K我们的新闻	3198 K我們的新聞	3198 K我们的记者	3198 K我們的記者	3198 K我们的工作	3198 K我們的工作	3198 K我们继续	3198 K我們繼續
支援	1800 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	3163 K来源:
""", '新': """
新着	58 K記事をメール
新闻	3164 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1803 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	3185 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1749 K情報をお届け
""", '會': """
會員	50 K每月	3140 K專享	3185 K限定內容
""", '月': """
月額	1746 K#円	1802 K
""", '有': """
有了	3198 K你的支持	3198 K您的支持
有料	50 K会員は	1745 K会員限定	1745 K会員になる	1745 K会員の方	1792 K記事が読めます	1804 K会員
有权	3180 K删除
有權	3180 K刪除
""", '未': """
未經	3163 K授權不得	3163 K授權,不得	3163 K授權禁止	3163 K授權請勿	3163 K授權,請勿
未经	3163 K授权不得	3163 K授权,不得	3163 K授权禁止	3163 K授权,禁止	3163 K授权请勿	3163 K授权,请勿
""", '本': """
本ま	1792 月#Kで無料で
本ア	1801 Kプリ
本サ	1801 Kイト
本刊	3199 K
本報	3199 K導
本报	3199 K读者	3199 K道
本文	3163 K来源	3199 K
本站	3199 K
本紙	38 Kまで	67 Kまで
本網	3155 K站使用	3199 K
本网	3155 K站使用
本記	1801 K事
本誌	1801 K
""", '来': """
来自	3171 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	3150 K关注	3198 K加入	3198 K赞助	3198 K订阅	3198 K投稿
""", '歡': """
歡迎	3150 K追蹤	3198 K加入	3198 K贊助	3198 K訂閱	3198 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1745 K#文字	1745 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	3200 K
每日	3144 K简报	3144 K簡報	3144 K電子報
每月	3200 K
""", '求': """
求め	1803 Kた	1803 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	3157 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	3198 K关注	3198 K这里
""", '無': """
無料	15 K記事	1745 Kで会員登録	1745 K会員に登録	1792 Kで読める記事の上限	1792 K会員になると	1800 K会員に登録	1800 K会員登録	1802 K体験
無断	1771 K転載	1771 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	3163 K所有	3163 K归本	3163 K归原	3163 K归作者	3163 K归属
版權	3163 K所有	3163 K歸
""", '独': """
独立	1801 Kしたジャーナリズム	3199 K新闻	3199 K媒体
""", '獨': """
獨立	3199 K新聞	3199 K媒體
""", '獲': """
獲得	3192 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	3199 K者
由读	3199 K者
""", '申': """
申し	1780 K込みはこちら
申込	1780 Kみはこちら	1780 Kはこちら
""", '电': """
电子	3202 K报
""", '畅': """
畅读	3185 K全站
""", '留': """
留言	85 K区	85 K區	3199 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1774 Kをお寄せ
""", '登': """
登入	24 K或	3139 K後繼續	3139 K會員	3195 K或註冊
登录	24 K或	3139 K后继续	3139 K后查看全文	3139 K后查看完整	3195 K或注册
登録	1792 Kして続きを読む	1800 Kしてください	1800 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1801 Kまの
""", '看': """
看更	3145 appK多
""", '禁': """
禁止	3163 K转载
禁無	1770 K断
""", '私': """
私た	1801 Kちの
""", '科': """
科し	1803 Kた
""", '称': """
称	3201 K
""", '稱': """
稱	3201 K
""", '立': """
立即	3198 K加入我们	3198 K加入我們	3198 K订阅	3198 K訂閱	3198 K下载	3198 K下載	3198 K报名	3198 K報名	3198 K成为会员	3198 K成為會員
""", '第': """
第一	3180 K条评论	3180 K則留言	3180 K條評論
""", '筆': """
筆者	1797 K個人の見解
""", '紙': """
紙の	1801 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1745 Kを読むには	1745 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1801 K部では
""", '繼': """
繼續	3139 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	3139 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	3201 K
者说	3201 K
""", '联': """
联盟	74 K链接	3192 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	3192 K行銷連結	3192 K連結
聯絡	38 K我們
""", '若': """
若有	3163 K侵权	3163 K侵權
""", '获': """
获得	3192 K佣金
""", '著': """
著作	1771 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	3180 K本站立场
表示	3201 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	3139 K即可	3139 K後繼續	3143 K我們的	3143 K電子報	3198 K我們	3202 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1774 Kまでご連絡ください
""", '訴': """
訴え	1803 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1803 Kた
認為	3201 K
""", '說': """
說:	3201 K
說。	3201 K
說道	3201 K
""", '読': """
読み	1746 K放題
読者	18 Kの寄付	18 Kの支援	1790 Kの会費で	1801 Kの皆様	1801 Kの皆さ	1801 Kアンケート
""", '請': """
請先	3198 K登入
請啟	3155 K用javascript
請我	54 K喝咖啡
請捐	3198 K款
請支	3136 K持我們	3198 K持我們
請登	3198 K入後	3198 K入以
請立	3198 K即捐款
請輸	3182 K入您的電子	3198 K入您
請點	3198 K擊此處	3198 K擊這裡	3198 K擊下方	3198 K擊連結
""", '讀': """
讀者	43 K投書	3199 K問卷
""", '订': """
订阅	50 K用户	50 K会员	3139 K即可	3139 K后继续	3143 K我们的	3143 K电子报	3198 K我们	3202 K费
""", '认': """
认为	3201 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	3180 K服务协议
""", '说': """
说:	3201 K
说。	3201 K
说道	3201 K
""", '请': """
请先	3198 K登录
请启	3155 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	3198 K款
请支	3136 K持我们	3198 K持我们
请点	3198 K击此处	3198 K击这里	3198 K击下方	3198 K击阅读	3198 K击关注	3198 K击链接
请登	3198 K录后	3198 K录以
请立	3198 K即捐款
请输	3182 K入您的电子邮箱	3182 K入您的邮箱	3198 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	3199 K问卷	3199 K群
""", '責': """
責任	3163 K編輯:
""", '賺': """
賺取	3192 K佣金
""", '購': """
購読	1745 K者の方は	1746 Kすると	1800 Kしてください	1801 K者の方	1804 K料
""", '贊': """
贊助	3136 K我們	3198 K我們
""", '责': """
责任	3163 K编辑:
""", '赚': """
赚取	3192 K佣金
""", '赞': """
赞助	3136 K我们	3198 K我们
""", '身': """
身边	3199 K的新鲜事
身邊	3199 K的新鮮事
""", '転': """
転載	45 K	1770 Kを禁じ
""", '輸': """
輸入	3182 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	3163 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	3163 K请注明
""", '输': """
输入	3182 Kemail
""", '这': """
这篇	3199 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	3150 K我們的	3164 Kgoogle news	3198 K我們
""", '送': """
送っ	49 Kてください
送到	3182 K你的邮箱	3182 K您的邮箱	3182 K您的信箱
""", '這': """
這篇	3199 K文章
""", '通': """
通知	14 K	1752 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1789 Kニュースレター
""", '邀': """
邀請	3198 K您
邀请	3198 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	3201 K
""", '长': """
长说	3201 K
""", '開': """
開啟	3147 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	3139 K全文請
""", '關': """
關注	3150 K我們的	3198 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	3139 K全文请
""", '随': """
随时	3198 K掌握
""", '隐': """
隐私	3156 K政策
""", '隨': """
隨時	3198 K掌握
""", '隱': """
隱私	3156 K權政策	3156 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	3202 K報
""", '需': """
需接	3171 K受cookie
需要	3171 K接受cookie	3198 K您的支持	3198 K你的支持
""", '音': """
音声	1781 Kでもお聴き
""", '首': """
首年	3197 K仅需
首月	3185 K仅需	3185 K只要	3197 K免费	3197 K免費	3197 K仅	3197 K僅	3197 K只需	3200 K
首选	3164 K来源	3164 K新闻来源
首選	3164 K來源	3164 K新聞來源
""", '點': """
點擊	3198 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1855 K
가입해	1855 K 주세요
""", '강': """
강조했다	1858 K
""", '계': """
계속	1809 K 읽으려면	1809 K 읽으시려면
계신	1832 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1819 K 뉴스에서
구독	50 K 회원은	1809 K 후 이용
구독료	1859 K
구독을	1855 K 신청하세요
구독자	1809 K 전용 기사	1809 K 전용 콘텐츠	1809 K 전용입니다	1809 K 전용 서비스	1856 K
구독자는	50 K
구독자만	1809 K 볼 수	1846 K 읽을
구독자에게만	1846 K 제공
구독하고	1819 K
구독하세요	1831 K	1855 K
구독하시면	1809 K
구독해	80 K 주세요	1818 K 주세요	1844 K 주셔서	1855 K 주세요
구독해주세요	1818 K
구독해주셔서	1844 K
""", '금': """
금요일	1844 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1809 전체 K 보려면	1846 전체 K 읽어보세요
기자를	1845 K 응원해
기자에게	1832 K 연락해 주세요
""", '남': """
남겨주세요	1855 K
""", '네': """
네이버	1819 K 메인에서	1831 K 구독
네이버에서	1819 K 구독
""", '놓': """
놓치지	1855 K 마세요
""", '눌': """
눌러주세요	1855 K
""", '뉴': """
뉴스레터	78 K	1811 K 구독하기	1811 K 구독하세요	1811 K 신청하기	1811 K 구독 신청하기	1856 K	1859 K
뉴스레터로	1811 K 받아
뉴스레터를	1811 K 받아	1811 K 구독하세요	1811 K 구독해	1811 K 구독하고	1811 K 구독하면	1855 K 신청하세요
""", '다': """
다운로드하세요	1855 K
""", '달': """
달	1846 첫 K #원
""", '당': """
당신의	1832 K 제보가	1856 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1842 K 삭제될	1842 K 삭제합니다	1842 K 통보	1842 K 예고	1842 K 운영자	1842 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1858 K
""", '독': """
독립	1856 K 언론
독립언론	1856 K
독립언론을	1845 K 지켜
독자	1854 K 후원으로	1855 K 여러분의	1856 K 여러분
독자님의	1807 K 후원	1854 K 후원으로
독자들의	18 K 후원	1854 K 후원으로
독자의	1854 K 후원으로	1856 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1844 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1855 K
""", '로': """
로그인	24 K	1809 K 후 이용
로그인이	1809 K 필요합니다	1809 K 필요한 서비스	1809 K 필요해요
로그인하거나	1855 K
로그인하고	1846 K 계속
로그인하면	1846 K 계속
로그인하시면	1809 K
""", '링': """
링크에서	1855 K 확인하세요
""", '마': """
마음에	1845 기사가 K 드셨다면
""", '만': """
만나보세요	1855 K
""", '말': """
말했다	1858 K
""", '매': """
매월	1857 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1844 K 보내드려요
메일함으로	1811 K
""", '무': """
무단	1829 K 복제	1829 K 전재
무단전재	1828 K
무료	15 K 기사	1852 K 기사	1857 K 체험
무료로	15 K 볼 수 있는	1846 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1855 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1858 K
""", '보': """
보내	57 K 드립니다	1855 K 주세요
보내드리는	1844 K
보내드립니다	57 K	1844 K
보내주세요	1855 K
""", '본': """
본	1856 K 기사
본사의	1850 K 편집 방향	1850 K 편집방향
본지는	1856 K
본지의	1850 K 편집 방향	1850 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1832 K 보내주세요	1832 K 보내 주세요
사전	1837 K 등록하기	1837 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1830 K 매체로	1830 K 출처로	1830 K 언론사	1830 K 매체
선호하는	1830 K 출처
""", '설': """
설명했다	1858 K
설문에	1855 K 참여하세요
설치하세요	1855 K
""", '세': """
세미나	1837 K 신청하기
""", '소': """
소식을	1844 K 전해드립니다
""", '속': """
속보를	1843 K 받아보세요
""", '수': """
수수료를	1849 K 받을 수 있습니다	1849 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1854 K 후원으로
시작하세요	1855 K
""", '아': """
아래에서	1855 K 확인하세요
""", '알': """
알려	1855 K 주세요
알려주세요	1855 K
알림	1815 K 받기	1815 K 설정
알림을	14 K	1843 K 켜고
""", '앱': """
앱	1815 K 다운로드	1815 K 설치	1843 K 설치하기
앱에서	1814 K 보기	1814 K 열기	1843 K 더 편하게	1855 K 확인하세요
앱으로	1814 K 보기	1843 K 더
앱을	1815 K 다운로드	1843 K 다운로드하세요	1843 K 설치하세요
""", '언': """
언론을	1845 독립 K 지켜
""", '여': """
여기서	1855 K 확인하세요
여러분	1856 K 덕분
여러분의	1832 K 제보를	1845 K 후원이	1855 K 후원
""", '영': """
영상에서	1838 K 확인하세요	1838 K 확인할 수 있습니다	1855 K 확인하세요
영상으로	1838 K 확인하세요
영상을	1838 K 확인하세요
""", '온': """
온라인	1837 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1835 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1856 K 기자
우리의	1856 K 저널리즘
""", '운': """
운영되고	1845 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1845 K 응원
""", '월': """
월	1857 K #원
""", '유': """
유료	1809 K 구독자만
유튜브	1819 K 구독
""", '음': """
음성으로	1838 K 들으려면	1838 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1855 K
응원해	1807 K 주세요	1855 K 주세요
""", '의': """
의견을	1855 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1856 K 기사가	1856 K 기사는	1856 K 기사
이메일	1812 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1811 K 입력하세요	1811 K 입력해 주세요	1811 K 입력해주세요	1811 K 입력하시면
이미	1846 K 구독자이신가요
이벤트에	1855 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1837 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1830 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1828 K 금지
재배포금지	1828 K
""", '저': """
저작권법	1829 K
저작권법의	1829 K
저작권자	1829 K
저작권자의	1829 K
저희	1856 K 뉴스레터	1856 K 채널	1856 K 앱
저희는	1856 K
저희를	1856 K
""", '적': """
적었다	1858 K
""", '전': """
전문을	20 K
전용	1809 회원 K 기사	1809 회원 K 콘텐츠	1809 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1858 K
""", '정': """
정기후원	1857 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1832 K 부탁드립니다
제보는	1832 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1832 K 기다립니다	1832 K 받습니다
제보해	38 K 주세요	67 K 주세요	1855 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1849 K 링크
제휴링크	1849 K
""", '좋': """
좋아요	1831 구독과 K 부탁
좋아요를	1831 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1855 K 확인하세요	1855 K 신청하세요	1855 K 참여하세요
지켜주세요	1855 K
""", '채': """
채널	1818 K 추가	1831 K 추가하기	1831 K 구독하기	1853 K 추가하고	1853 K 추가하면
채널에	1831 K 참여하세요
채널에서	1831 K 소식을	1855 K 확인하세요
채널을	1853 K 추가하고	1853 K 추가하면	1853 K 추가해	1853 K 구독하고	1853 K 구독하면
채용	1837 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1857 K 달
""", '추': """
추가해	1831 K 주세요
추가해주세요	1831 K
""", '친': """
친구	1831 K 추가하세요
""", '카': """
카카오톡	1853 K 채널에서	1853 K 채널
""", '커': """
커피	54 K 한 잔 사	1845 K 한 잔 값으로
""", '쿠': """
쿠키	1835 K 동의가
쿠키를	1835 K 허용해야	1835 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1837 K 보기
""", '파': """
파트너스	1849 K 활동
""", '팔': """
팔로우하기	1818 K	1831 K
팔로우하세요	1855 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1850 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1849 K 받아
""", '활': """
활용	1828 ai 학습 및 K 금지
""", '회': """
회원	1809 K 전용입니다
회원가입	1809 K 후	1855 K 후
회원가입은	1855 K
회원가입을	1855 K 하
회원가입하고	1855 K
회원가입하면	1846 K 월
회원가입하세요	1855 K
회원가입하시면	1855 K
회원만	1809 K 볼 수
""", '후': """
후원금	1859 K
후원으로	1845 독자의 K 운영됩니다	1845 독자의 K 운영하는
후원을	1807 K 부탁드립니다	1855 K 부탁
후원이	1807 K 필요합니다	1807 K 큰 힘이
후원하세요	1855 K
후원해	80 K 주세요	1807 K 주세요	1855 K 주세요
후원회원의	1854 K 후원으로
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
корреспондентка
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
обозревательница
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
спецкор
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
