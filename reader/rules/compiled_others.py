"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2589
# comentário	1947
# comentários	1947
# gün ücretsiz deneyin	2434
# hozzászólás	1264
# komentářů	258
# komentāri	1607
# příspěvků	258
# σχόλια	560
# коментарі	2512
# коментарів	2512
# комментариев	2071
# комментарий	2071
# комментария	2071
# תגובות	1160
# تعليقات	58
# نظر	943
# कमेंट	1211
# € al mes durante # meses	879
# € al mese per # mesi	1435
# € por mês durante # meses	1987
#か月無料	1455
#カ月無料	1455
#ヶ月無料	1455
#件のコメント	1471
#則留言	2649
#条评论	2649
""", 'a': """
a cikk a hirdetés alatt folytatódik	1260
a cikk a hirdetés után folytatódik	1260
a cikk meg is hallgatható	1258
a cikk meghallgatása	1267
a cikk megosztása	1258
a folytatáshoz regisztráljon	1252
a hirdetés után folytatjuk	1260
a kommentelés lezárult	1264
a lire également	1092
a rovat további cikkei	1265
a szerző a lap munkatársa	1274
a szerző jogász	1274
a szerző közgazdász	1274
a szerző politológus	1274
a szerző történész	1274
a szerző újságíró	1274
a témában további cikkek	1265
abo abschließen	401
abonați-vă	1999
abonează-te	1999
abonelere özel	2434
abonner nå	1763
abonner på nyhetsbrevet	1768
abonnér	323
abonnér nu	323
abonnés	1059
abonnés uniquement	1131
abonē	1601
abonē jaunumus	1624
abonē un lasi visus rakstus	1601
abonēt	1601
abrir menú	841
acasă	2013
accede a todos los contenidos sin límites	879
acceptér	337
acceptă toate	2020
acceptă și afișează conținutul	2020
accéder à l'article	1059
aceitar e ver o conteúdo	1968
aceito receber comunicações e ofertas	1982
acest articol este rezervat abonaților	2035
acesta este ultimul tău articol gratuit	2035
acheter ce numéro	1118
achetez ce numéro	1118
activează alertele	2029
activează notificările	2029
actualités	1092
ad 광고	1542
adaugă un comentariu	2010
add meg az e-mail-címed	1269
además	838
adhérer	1051
adja meg az e-mail-címét	1269
adja meg e-mail-címét	1269
adomány	1250
adományozok	1250
adományozás	1250
adreça electrònica	226
afișează conținutul	2020
afișează conținutul extern	2020
agora não	1921
ai deja un abonament? autentifică-te	2035
ai observat o greșeală	2010
ai सारांश	1225
ai से तैयार सारांश	1225
ai 요약	1542
ai-genereret resumé	348
ai-resumé	348
ai-összefoglaló	1267
aicinām ievērot cieņu komentāros	1607
aiheeseen liittyvää	1002
aiheesta lisää	1002
aitäh liitumast	915
aizvērt reklāmu	1609
ai摘要	2668
ai重點整理	2668
ajouter à mes favoris	1078
ajouter à vos sélections	1078
ajándékozza a cikket	1258
ajándékozza a cikket barátjának	1258
ajánlataink	1265
ajánljuk	1265
ajánljuk még	1265
ajánlott	1265
ajánlott cikkek	1265
ajánló	1265
akceptuję	1857
akkurat nå	1784
aktuálně	259
alle abo-angebote im überblick	492
alle angaben ohne gewähr	498
alle inhalte sind urheberrechtlich geschützt	539
alle newsletter im überblick	483
alle preise ohne gewähr	498
als bevorzugte quelle bei google hinzufügen	423
als podcast hören	493
alte știri	2011
alterar preferências de cookies	1968
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2023
amintește-mi mai târziu	1997
andra läser	19	2345
andra läser just nu	19
andra läste även	2345
andre har også lest	19
andre leser nå	1784
andre leste også	1784
andre læser	345
andre læser lige nu	345
andre læser også	19
andre læste også	345
angebot wählen	492
anhören	422
anhören # min	422
anmäl dig	2328
anmäl dig till nyhetsbrevet	2328
annonce - artiklen fortsætter nedenfor	336
annonces légales	1118
annoncørbetalt indhold	352
annons - artikeln fortsätter nedan	2337
annonsen slutar här	2337
annonsinnehåll	2351
annonslänk	2337
annonsörsinnehåll	2351
annonsørinnhold	1791
anulezi oricând	2035
anuluj odpowiedź	1860
användarvillkor	2338
anzeigensonderveröffentlichung	498
anúncio	1942
anúncios	1942
apmaksāts saturs	1609
après la publicité	1083
após a publicidade	1942
apóyanos	800
apúntate	811
arkadaşina gönder	2441
arkadaşinla paylaş	2441
article abonné	1059
article ajouté à vos sélections	1078
article précédent	1092
article réservé aux abonnés	1059
article sponsorisé	1118
articles associés	1092
articles liés	1092
articles recommandés	1092
articles récents	1092
articol exclusiv pentru abonați	2035
articole asemănătoare	2011
articole înrudite	2011
articoli più letti	1438
articolul continuă după reclamă	2007
articolul continuă mai jos	2007
articolul următor	2011
artikeln finns också som ljud	2333
artikeln fortsätter efter annonsen	2337
artikeln fortsätter nedan	2337
artikeln fortsätter under bilden	2337
artikeln går att lyssna på	2333
artikeln är låst	2323
artikeln är uppläst av en dator	2333
artikkel jätkub pärast reklaami	899
artikkel jätkub reklaami järel	899
artikkel täieneb	898
artikkelen er låst	1763
artikkelen finnes også som lyd	1772
artikkeli jatkuu kuvan jälkeen	996
artikkelin voi myös kuunnella	994
artiklen er låst	323
artiklen er læst op af en robot	332
artiklen findes også som lyd	332
artiklen fortsætter efter annoncen	336
artiklen fortsætter nedenfor	336
artiklen fortsætter under billedet	336
artiklen kan også høres	332
artikli loeb ette tehishääl	896
artiklit loeb tehishääl	896
artykuł dla subskrybentów	1842
artykuł sponsorowany	1856
artykuły na e-mail	1845
artículo anterior	838
artículo relacionado	838
artículos recomendados	883
artículos relacionados	838
as notícias mais lidas	1990
ascultă	2004
assine já	1925
atbalstīt	1601
atcel jebkurā laikā	1601
atradi kļūdu rakstā	1607
atšaukti galite bet kada	1561
aucun commentaire à ce niveau	1122
audio narrado por una voz automática	862
auf apple podcasts hören	473
auf spotify hören	473
ausgewählt für sie	497
avis de décès	1118
avoimet työpaikat	1004
avsluta när du vill	2323
avslutt når du vil	1763
avís legal	215
ayrintilar için tiklayin	2450
ayrintilar için tiklayiniz	2450
az első hónap csak # ft	1252
añadir a favoritos	823
añadir a mi lista	882
añadir comentario	834
añadir usuario	804
aún no te has registrado	804
ačiū, kad užsiprenumeravote	1585
""", 'b': """
banküberweisung	400
bağiş yap	2433
bağiş yapin	2433
bağlantiyi kopyala	2441
başa dön	2450
bei google als quelle hinzufügen	423
bei spotify hören	473
bejelentkezés	1252
belépés	1252
benefício do assinante	1972
betrag wählen	400
bezárás	1249
bild vergrößern	440
bildirimleri aç	2488
bildirimleri açin	2488
bitte versuchen sie es später erneut	483
bize ulaşin	2447
bjud en vän på artikeln	2333
bli månadsgivare	2320
bli støttemedlem	1760
bliv støttemedlem	320
boletín	811
browserul tău nu poate reda acest video	2020
brukervilkår	1777
bu haber abonelere özeldir	2434
bu içerik abonelere özeldir	2434
bugün değil	2432
bunlar da ilginizi çekebilir	2448
butlletí	226
buďte v obraze	248
bài cùng chuyên mục	2616
bài cùng tác giả	2616
bài khác	2590
bài liên quan	2590
bài mới nhất	2616
bài quảng cáo	2617
bài tiếp theo	2590
bài viết liên quan	2590
bài viết mới	2615
bài được dịch tự động	2615
bài đọc nhiều	2616
báo lỗi	2589
bármikor leiratkozhat	1269
bármikor leiratkozhatsz	1269
bármikor lemondhatja	1252
bármikor lemondható	1252
bình luận	2589
bình luận (#	2589
búsqueda	841
bülten	2470
bülten üyeliği	2470
bültene abone oldunuz	2470
büyüt	2450
bądź na bieżąco	1845
bővebben	1267
būkite pirmas	1567
būkite pirmas, pakomentavęs	1567
bạn có thể quan tâm	2590
bỏ qua	2573
""", 'c': """
cada aportació compta	229
cada aportación cuenta	878
cada contribuição conta	1985
cadastre-se grátis	1925
califica este artículo	834
cargar más	841
carte de crédit	1058
cartão de crédito	1924
categorieën	1676
categorías	838
caută	2013
ce contenu vous a-t-il été utile	1116
ce résumé vous a-t-il été utile	1116
cele mai citite știri	2038
cele mai noi știri	2011
celý článek	261
cerrar menú	841
cerrar sesión	804
cet article est en accès libre pour les abonnés	1131
cet article est lu par une voix de synthèse	1116
chci odebírat	248
chci podpořit	243
chci přispět	243
chia sẻ	2580
chia sẻ bài viết	2580
chia sẻ facebook	2615
chia sẻ qua facebook	2615
chia sẻ ý kiến của bạn	2589
chuyên mục	2590
chép liên kết	2615
chính sách bảo mật	2588
chính sách bảo mật | điều khoản sử dụng	2588
chính sách cookie	2588
chính sách quyền riêng tư	2588
chấp nhận tất cả	2588
chấp nhận tất cả cookie	2588
chủ đề	2590
chủ đề liên quan	2590
chủ đề nóng	2616
cikk megosztása	1258
cikk mentése	1258
cikkünk frissül	1267
citeşte şi	2011
citește fără limite	2035
citește mai departe	2011	2013
citește mai mult	2011	2013
citește regulile comunității	2023
citește și	2011
citi šobrīd lasa	1603
citiți și	2011
col·labora	203
comentariul tău așteaptă moderarea	2023
comentează	2010
comentário	1947
comentário aguardando moderação	1978
comentários	1947
comentários exclusivos para assinantes	1978
commander ce numéro	1118
commentaire en attente de modération	1122
commerciële bijdrage	1720
compre a edição impressa	1972
conditions générales	1085
conectează-te cu facebook	2035
conectează-te cu google	2035
confidentialité	1085
configuración	831
configuración de cookies	831
configurações de cookies	1944
conheça todas as nossas newsletters	1982
consigue tu entrada aquí	864
consulta les normes de participació	218
consultez notre charte de modération	1122
consíguelo en tu quiosco	864
contenu externe recommandé	1114
contenu proposé par notre partenaire	1118
contenu sponsorisé	1083
contenus recommandés	1135
contenus sponsorisés	1083	1092
conteúdo de marca	1942
conteúdo exclusivo	1925
conteúdo exclusivo para assinantes	1987
conteúdo externo	1968
conteúdo externo recomendado	1968
conteúdo para assinantes	1925
conteúdo patrocinado	1942
conteúdo premium	1987
conteúdo produzido pela marca	1972
conteúdo relacionado	1951
conteúdos relacionados	1990
contingut només per a usuaris registrats	230
continua após a publicidade	1942
continua després de l'anunci	220
continuar leyendo aquí	804
continuarea articolului după reclamă	2025
continue a ler esta notícia	1990
continuer après la publicité	1083
continuă cu apple	2035
continuă cu facebook	2035
continuă cu google	2035
continuă să citești după publicitate	2025
continúa abajo	829
contáctanos	834
conținut disponibil doar utilizatorilor înregistrați	2035
conținut extern	2020
conținut extern recomandat	2020
conținut pentru abonați	1999
conținut premium	2035
conținut sponsorizat	2007
cookieinställningar	2338
cookieの設定	1468
cookie政策	2645
cookie設定	1468	2645
cookie设置	2645
copia l'enllaç	209
copiază link	2004
copiază linkul	2004
copy link thành công	2615
correo electrónico	811
creează cont	1999
créer mon compte	1059
créer un compte	1059
créer une alerte	1124
créer une alerte sur ce thème	1124
csak előfizetőknek	1252
cumpără revista	2025
czytaj całość	1867
czytaj również	1864
czytaj także	1864
czytaj też	1864
czytaj też nasze inne artykuły	1864
czytaj więcej	1864	1867
czytaj więcej o	1864
các tin khác	2590
cât de util a fost acest articol	2023
címkék	1265
címlap	1265
címlapról ajánljuk	1265
có lẽ để sau	2573
có thể bạn quan tâm	19	2590
có thể bạn thích	19
cùng chuyên mục	2590
cùng chủ đề	2616
cùng tác giả	2616
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2450
daha fazla haber için tiklayin	2450
dalies ar šo rakstu	1606
dalinkitės	1561
dalinkitės straipsniu	1566
dalsza część artykułu pod materiałem wideo	1856
dalsza część artykułu pod wideo	1856
dalsza część tekstu pod wideo	1856
dalīties	1601
dalīties ar draugiem	1606
dalīties facebook	1606
další	261
další strana	261
další z rubriky	259
další zprávy	259
další článek	259
další články	19	259
další čtení	259
danke für dein feedback	477
danke für ihr feedback	477
danos tu opinión	869
dans l'actualité	1135
dans la même catégorie	1092
dans la même rubrique	1092
dans la même série	1092
darovat článek	251
darovať	2202
darovať článok	2209
darujte tento článek	251
darujte tento článok	2209
das könnte dich auch interessieren	437
das könnte ihnen auch gefallen	437
das könnte sie auch interessieren	437
das könnte sie interessieren	437
das wichtigste in kürze, zusammengefasst von ki	467
datenschutzerklärung	430
daugiau šia tema	1563
deblochează articolul	2035
deixar um comentário	1947
deixe um comentário	1947
del på e-post	1772
del på facebook	332	1772
del på mail	332
del på twitter	332	1772
del på x	332	1772
dela inlägget	2333
dela på facebook	2333
dela på twitter	2333
dela på x	2333
deli članek	2267
delite članek	2267
dernière minute	1092
dernières actualités	1092
dernières infos	1092
dernières nouvelles	1092
desa per llegir després	232
desbloquear artículo	879
desbloqueie este conteúdo	1987
det er gratis å opprette en bruker	1763
det læser andre	345
det är gratis att skapa ett konto	2323
detaylar için tiklayin	2450
detaylar için tiklayiniz	2450
detta material är skyddat enligt lagen om upphovsrätt	2374
detta är en annons	2337
detta är en plusartikel	2323
devam etmek için üye girişi yapin	2434
devami için abone olun	2434
devamini okumak için abone olun	2434
diese funktion steht nur angemeldeten nutzern zur verfügung	493
din aceeași categorie	2011
din aceeași secțiune	2038
disponibil în app store și google play	2029
disponibilă în app store și google play	2029
distribuiți	2004
diğer haberler	19	2448
diğer okurlar bunlari okuyor	2448
dla subskrybentów	1842
do góry	1867
doar abonații pot comenta	2023
doar pentru abonați	1999
doação mensal	1922
doação única	1922
doba čtení # min	261
dolgozzon nálunk	1267
domiciliación bancaria	803
domů	261
dona suport al periodisme en català	229
donación mensual	800
donación única	800
donați	1998
donează	1998
donează acum	1998
donează lunar	1998
donează lunar # euro	2034
donează lunar # lei	2034
doner nå	1760
données personnelles	1085
donér	320
donér nu	320
doporučené	259
doporučené články	259
doporučujeme	259
doporučujeme přečíst	259
doporučujeme také	259
dołącz do dyskusji	1912
dołącz do nas	1839
dołącz do newslettera	1845
drukāt	1606
du er nå påmeldt	1768
du er nå påmeldt nyhetsbrevet	1768
du kan när som helst avsluta prenumerationen	2328
du kan når som helst melde deg av	1768
du kan opsige når som helst	323
du kanske också gillar	2345
du modtager snart en bekræftelse på mail	328
du même auteur	1092
du prenumererar nu på nyhetsbrevet	2328
du vil kanskje også like	1784
dziękujemy za zapis	1845
dành cho bạn	2590
dành cho thuê bao	2575
dárkovat článek	244
därefter # kr/mån tills du säger upp	2323
débloquer l'article	1059
débloquez cet article	1131
déconnexion	1059
découvrir l'offre	1059
découvrir nos offres	1131
découvrir toutes nos offres d'abonnement	1131
déjà un compte	1059
déjà un compte ? connectez-vous	1059
dāvini rakstu	1606
dāvini rakstu draugam	1606
děkujeme za přihlášení	248
""", 'e': """
e-bülten	2470
e-bülten aboneliği	2470
e-mail inválido	1982
e-mailová adresa	248
e-posta gönder	2441
edición digital	804
edición impresa	804
editörün seçtikleri	2448
edição impressa	1925
egyszeri támogatás	1250
ehkä myöhemmin	985
ei tänään	985
el millor de la setmana a la teva bústia	226
el més llegit	207
el més vist	233
el. paštas	1585
elfelejtett jelszó	1252
elige tu suscripción	879
elküldöm	1258
elmentem későbbre	1258
els lectors també han llegit	233
elírást talált	1264
előfizetek	1252
előfizetés	1252
előfizetői tartalom	1252
előfizetőknek	1252
előfizetőként megoszthatja a cikket	1258
előző	1267
előző cikk	1265
emlékeztess később	1249
empfehlungen für sie	497
en este artículo	838
en çok okunan	2448
en çok okunan haberler	2448
en çok okunanlar	2448
engangsbeløb	320
engångsgåva	2320
enllaç copiat	232
ensemble, faisons vivre un média libre	1130
enthält werbung	427
enviar comentário	1947
enviar corrección	834
envoyer à un ami	1078
envoyer à un proche	1078
envoyez-nous vos témoignages	1112
erinnern sie mich später	396
erről bővebben itt írtunk	1267
erről is írtunk	1265
erről itt írtunk bővebben	1267
erscheint täglich	483
erscheint wöchentlich	483
es gratis y solo te llevará un minuto	875
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	483
escreva um comentário	1947
escriu el teu correu electrònic	226
esi pirmais, kas komentē	1607
esimene kuu # €	891
esta funcionalidad es sólo para registrados	804
esta matéria foi útil para você	1970
esta notícia foi útil	1970
este espaço é moderado pela redação	1978
este resumo foi útil	1970
estás de acuerdo? vota	869
evästeasetukset	997
evästeet	997
exclusiv pentru abonați	2035
experimente grátis por um mês	1987
ez is érdekelhet	1265
ez is érdekelheti	1265
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1265
ezt olvasta már	1265
ezt olvastad már	1265
ești de acord? votează	2023
ești deja abonat	2043
ești deja abonată	2043
""", 'f': """
facebook'ta paylaş	2441
facebookでシェア	1462
facebookでシェアする	1462
faça login	1925
faça uma pergunta sobre esta reportagem	1970
fes una donació	203
fiecare donație contează	2034
fiecare leu contează	2034
fizetett hirdetés	1260
fiók létrehozása	1252
fiókom	1252
forstør billede	348
forstørr bilde	1787
fortsett uten å støtte	1759
fortsätt läsa efter annonsen	2337
fortsätt utan att stödja	2319
fortsæt med at læse	336
fortsæt uden at støtte	319
fotogalería	838
fotoğraflari görmek için tiklayin	2450
friss hírek	1265
fråga vår ai om artikeln	2341
fuldskærm	348
få adgang	323
få artiklen læst op	332
få de vigtigste nyheder hver morgen	328
få de viktigaste nyheterna varje morgon	2328
få de viktigste nyhetene hver morgen	1768
få nyheder på mail	328
få nyheter på e-post	1768
få nyheter på mejlen	2328
få overblikket her	348
få tilgang	1763
få varsel når vi skriver om dette	1787
följ	2334
följ oss	2334
följ skribent	2334
följ ämnet	2334
för prenumeranter	2323
förderer werden	397
fördermitglied werden	397
föregående	2348
föregående artikel	2345
förstora	2348
følg	333	1773
følg emne	333
følg os	333
følg oss	1773
følg sagen her	348
følg tema	1773
følg temaet og få varsel	1787
für abonnenten	401
für den newsletter anmelden	409
für dich empfohlen	497
für sie empfohlen	497
für sie entstehen keine mehrkosten	498
fă o donație	1998
fără obligații	2035
fără tine nu putem	2034
""", 'g': """
galeriyi aç	2450
galeriyi görmek için tiklayin	2450
galéria	1267
galéria megtekintése	1267
garanta já o seu ingresso	1972
gem til læseliste	332
giriş	2434
giriş yap	2434
giriş yapin	2434
giriş yapin veya üye olun	2434
giv os feedback på artiklen	340
già abbonato	1374
già registrato	1374
gli articoli più letti	1438
glömt lösenord	2323
godkänn	2338
godkänn alla	2338
gorące tematy	1864
gracias por tu opinión	862
gràcies per la teva opinió	218
gràcies per votar	218
gràcies, ja estàs subscrit	226
guardar artículo	823
guardar para después	882
guardar para leer después	882
gå ikke glip af	345
gå ikke glip af noget	328
gå ikke glipp av noe	1768
gå til indhold	348
gérer les cookies	1085
gérer les préférences	1114
gérer mes alertes	1124
gérer mes choix	1085
gérer vos préférences de cookies	1114
góp ý	2589
gündem	2448
günün haberleri	2448
günün özeti	2448
gợi ý	2590
gửi	2589
gửi bình luận	2589
gửi cho bạn bè	2615
gửi email	2580
gửi ý kiến	2589
""", 'h': """
haber bülteni	2470
haber güncelleniyor	2450
haberi arkadaşina hediye et	2441
hai già un account	1374
harici içerik	2450
has arribat al límit d'articles gratuïts	230
has iniciado sesión	860
hasznos volt az összefoglaló	1264
hasznosnak találta a cikket	1264
havi támogatás	1250
hayir teşekkürler	2432
hayir, teşekkürler	2432
haz una pregunta sobre este artículo	862
he leído y acepto la política de privacidad	875
he llegit i accepto la política de privacitat	215
hela artikeln fortsätter nedan	2337
hepsini gör	2450
hesap oluştur	2434
hi estàs d'acord? vota	218
hibát talált	1264
hier reinhören	473
hinweis schließen	396
hirdetés	1260
hirdetés bezárása	1260
hirdetés, görgessen tovább	1260
hjälp oss att rätta fel	2341
hlavné správy	2207
hlavní zprávy	259
ho già donato	1369
hoje não	1921
hoppa till innehåll	2348
hoppa över inlägg från facebook	2348
hoppa över inlägg från instagram	2348
hoppa över inlägg från x	2348
hozzászólok	1264
hozzászólás	1264
hozzászólások	1264
hozzászólások megtekintése	1264
hylkää	997
hylkää kaikki	997
hyväksy	997
hyväksy evästeet	997
hyväksy kaikki	997
här kan du kommentera artikeln	2341
håll dig uppdaterad	2328
hírfolyam	1265
hírlevelek	1269
hírlevél	1269
hírlevél-feliratkozás	1269
hören sie diesen artikel	473
hør saken	1772
""", 'i': """
i più commentati	1400
i più letti	1400
i più letti della settimana	1438
i più visti	1400
iba pre predplatiteľov	2203
ich unterstütze schon	396
identifícate	879
ielogojies, lai komentētu	1607
ienākt	1601
iesakām	1603
ihre meinung zählt	433
ikke gå glipp av	1784
ikke nå	1759
il tuo browser non può riprodurre il video	1416
il tuo commento sarà pubblicato dopo l'approvazione	1426
iletişim	2447
ilgili içerikler	2448
ilginizi çekebilecek haberler	2448
ilginizi çekebilir	2448
ilmoita asiavirheestä	1001
ilmoita virheestä	1001
imprimir artículo	882
imprimir esta matéria	1989
in bài	2580
in bài viết	2580
in trang này	2615
indlæg fra facebook	348
indlæg fra instagram	348
indlæs flere	348
ingresá	879
ingyenes regisztráció	1252
inicia sesión	804
inicia sessió	204
iniciar sesión	804
iniciar sesión con apple	879
iniciar sesión con facebook	879
iniciar sesión con google	879
iniciar sessão	1925
inicie sesión	804
inne artykuły	1864
innhold fra annonsør	1791
inscription à la newsletter	1068
inscrivez-vous à notre newsletter	1068
insira o seu endereço de email	1982
instalează aplicația	2029
inställningar	2338
introduce un email válido	875
intră în cont	1999
invítanos a un café	800
início	1954
ir para o conteúdo	1954
ispiši	2147
istediğiniz zaman abonelikten çikabilirsiniz	2470
istediğiniz zaman iptal edin	2434
izbor uredništva	2265
izdrukāt	1606
izmēģini # dienas bez maksas	1601
içeriğe geç	2450
iş birliği	2443
išbandykite # dienų nemokamai	1561
išorinis turinys	1578
išsaugoti	1566
išsaugoti straipsnį	1566
""", 'j': """
j'ai déjà donné	1050
j'ai déjà un compte	1059
ja hi estàs subscrit	230
ja hi estàs subscrit? entra	230
ja n'ets subscriptor? inicia sessió	204
ja tens compte? inicia sessió	230
jaa twitterissä	994
jaa x:ssä	994
jag förstår	2338
jag stödjer redan	2319
jaga sõbraga	896
jaunākie	1603
jautā mākslīgajam intelektam	1607
je commande ce numéro	1118
je gère mes cookies	1085
je soutiens déjà	1050
jede spende zählt	487
jeder beitrag zählt	487
jeder euro zählt	487
jednorázově	243
jeg forstår	1777
jeg støtter allerede	319	1759
jegyek itt kaphatók	1267
jelentkezzen be vagy regisztráljon	1252
jen pro předplatitele	244
jetzt angebot wählen	492
jetzt anhören	422
jetzt reinhören	473
jetzt unterstützen	397
již mám předplatné	244
jobs in ihrer nähe	471
još vesti	2145
još vijesti	2145
junte-se à conversa	1978
jurnalismul de calitate costă	2034
juttu jatkuu kuvan jälkeen	996
juttu jatkuu mainoksen jälkeen	996
juttu jatkuu videon jälkeen	996
juttua päivitetään	996
jutun lukee koneääni	994
jutun lukee tekoälyääni	994
jutun voi myös kuunnella	994
już wspieram	1838
já doei	1921
já nas bancas	1972
já sou apoiador	1921
já sou assinante	1925
já tem conta	1925
já tem uma conta	1925
já é assinante? faça login	1925
já é subscritor	1987
já é subscritor? inicie sessão	1987
jätä kommentti	1001
jūsų el. paštas	1585
jūsų el. pašto adresas	1585
""", 'k': """
k tématu	259
k téme	2207
kapcsolódó	1265
kapcsolódó cikk	1265
kapcsolódó cikkek	1265
kapcsolódó tartalom	1265
kapcsolódó témák	1265
kas kokkuvõte oli kasulik	897
kategóriák	1265
katso kuvat tästä	1004
katso myös	1002
katso video tästä	1004
katso video yltä	1004
kaupallinen yhteistyö	996
kaydiniz için teşekkürler	2470
keresés	1267
kezdőlap	1267
không phải bây giờ	2573
không, cảm ơn	2573
ki-übersicht	467
kijelentkezés	1252
kingi artikkel sõbrale	896
kipróbálom	1252
kirjaudu sisään	987
kirjoita sähköpostiosoitteesi	990
kjøp abonnement	1763
kjøp tilgang	1763
klausies podkāstu	1608
klausies podkāstu šeit	1608
klausies šo rakstu	1606
klausies šo rakstu (# min	1606
klausykite tinklalaidės	1568
klausykite tinklalaidės čia	1568
klausykitės straipsnio	1566
klausīties	1606
klausīties rakstu	1606
ključne besede	2265
ključne reči	2145
ključne riječi	2145
klíčová slova	259
kokeile # päivää maksutta	987
kolačići	2160
komentavimas išjungtas	1567
komentavimo taisyklės	1567
komentáre	2209
komentář	258
komentáře	258
komentāri	1601
komentēt	1601
komentēšana ir slēgta	1607
komentēšanas noteikumi	1607
komerčné oznámenie	2206
komerční sdělení	254
kommentarer blir gjennomgått før publisering	1787
kommentarerna förhandsmodereras	2341
kommentek megtekintése	1264
kommentelési szabályzat	1264
kommentér	340
koostöö	899
kopiera länk	2333
kopiera länken	2333
kopijuoti nuorodą	1561
kopiraj povezavo do članka	2267
kopiér link	332
kopiér linket	332
kopírovat odkaz	251
kopírovať odkaz	2209
kopēt saiti	1601
korábban írtunk róla	1265
kreiraj račun	2138
kullanim koşullari	2444
kup dostęp	1842
kupi naročnino	2261
kuula taskuhäälingut	898
kuuntele podcast tästä	1004
kysy tekoälyltä	1001
käyttöehdot	997
kérdezze ai-asszisztensünket	1264
kérem a hírlevelet	1269
később	1249
köp	2323
köszönjük a feliratkozást	1269
köszönöm, nem	1249
következő	1267
következő cikk	1265
køb abonnement	323
køb adgang	323
kúpiť predplatné	2203
küfür, hakaret içeren yorumlar onaylanmamaktadir	2447
küldje el barátjának	1258
küldés	1258
küldés e-mailben	1258
külső tartalom	1267
künye	2444
küpsiste seaded	908
küsi tehisarult	897
kā tev patika raksts	1607
kā tu domā? balso	1608
ką manote? balsuokite	1568
""", 'l': """
la discussione è chiusa	1396
la nota continúa después del anuncio	829
la rédaction vous conseille	1092
la sélection de la rédaction	1092
lahjoita artikkeli ystävälle	994
lai komentētu, ielogojies	1607
lai komentētu, pieslēdzies	1607
las más leídas	838
las más leídas de hoy	883
las noticias más leídas	883
lasi arī	1603
lasi komentārus	1607
lasi tālāk	1601
lasi vairāk šeit	1608
lasi vēl	1603
lasiet arī	1603
lasiet vēl	1603
lasă un comentariu	2010
lasīt komentārus	1607
lasīt tālāk	1608
lasīt vairāk	1608
lasīt vēlāk	1606
lasītākie	1603
lataa lisää	1004
le choix de la rédaction	1092
le journal numérique	1059
le lien a été copié	1134
le lien a été copié dans le presse-papiers	1134
le notizie più lette	1438
le più lette	1400
lea también	838
lee sin límites	879
lee también	838
leer artículo completo	841
leer más	841
leer también	838
legfrissebb hírek	1265
leggi di più	1403
leggi più tardi	1437
legnépszerűbb	1265
leia a matéria completa	1990
leia as notícias no aplicativo	1980
leia também	1951
len pre predplatiteľov	2203
les choix de la rédaction	1092
les lecteurs ont aussi consulté	1135
les més llegides	233
les også	1784
les plus commentés	1092
les plus partagés	1092
les prix indiqués sont susceptibles d'évoluer	1118
les våre debattregler	1780
li e aceito a política de privacidade	1982
lien copié	1078
lien copié dans le presse-papiers	1134
lietošanas noteikumi	1617
liitudes nõustud kasutustingimustega	915
liity jäseneksi	986
lineでシェア	1462
lineでシェアする	1489
lineで送る	1462
link a vágólapra másolva	1258
link bài gốc	2615
link copiado para a área de transferência	1989
link kopiëren	1661
link másolva	1258
link másolása	1258
lire la suite pour #€	1059
lire la vidéo	1095
lire à haute voix	1078
lire également	1092
lisää aiheesta	1002
liên hệ	2589
liên quan	2590
llegeix sense límits	230
llegeix també	207
llegir més	233
lo + leído	838
lo más comentado	838
lo más compartido	838
lo más leído	838
lo más popular	838
lo más visto	838
lo más visto hoy	883
lo último	838
locuri de muncă	2025
loe lähemalt	898
loe lähemalt siit	898
logi sisse või loo konto	891
los lectores también leyeron	883
luba kõik	908
lubię to	1852
lucrează cu noi	2025
lue keskustelun säännöt	1001
lue lisää	1002
lue lisää aiheesta	1002
lue myöhemmin	994
lue myös	1002
lugu jätkub pärast reklaami	899
lugu täieneb	898
lui écrire	1112
lähetä sähköpostilla	994
lämna en kommentar	2341
länk kopierad	2333
länken kopierad	2333
länken är kopierad	2333
läs hela artikeln	2348
läs hela texten	2348
läs hela texten här	2348
läs kommentarer	2341
läs mer	2345	2348
läs mer om	2345
läs också	2345
läs senare	2333
läs vidare	2323	2345
läs våra kommentarsregler	2341
läs även	2345
lästid	2348
lästid # min	2348
lås op	323
lås opp artikkelen	1763
lås opp saken	1763
lås upp artikeln	2323
læs debatreglerne	340
læs debatreglerne her	340
læs hele artiklen	348
læs kommentarer	340
læs mere	345	348
læs mere om	345
læs også	345
læs også disse artikler	345
læs senere	332
læs videre	323	345
læs vores regler for debatten	340
læsetid # min	348
lên đầu trang	2592
lưu	2580
lưu bài	2580
lưu bài viết	2580
lưu bài để đọc sau	2615
lấy link	2615
""", 'm': """
magari più tardi	1369
mai târziu	1997
mainos päättyy	996
mais notícias	1951
maksettu sisältö	996
manşetler	2448
masquer la publicité	1118
masz już konto	1842
masz już konto? zaloguj się	1842
materialet är skyddat enligt lagen om upphovsrätt	2374
materiał partnera	1856
materiał promocyjny	1856
materiał sponsorowany	1856
materiał zewnętrzny	1856
matéria exclusiva para assinantes	1987
matérias relacionadas	1951
media społecznościowe	1853
megnézem	1267
megosztás	1258
megosztás a facebookon	1258
megosztás facebookon	1258
megosztás twitteren	1258
mehr für dich	497
mehr für sie	497
meld deg på	1768
meld deg på nyhetsbrevet	1768
mentions légales	1085
mentés	1258
mentés későbbre	1258
menú	841
menü	440	1267	2450
menü schließen	440
menü öffnen	440
mer från	2345
mer läsning	2345
merci d'avoir voté	1122
messaggio pubblicitario con finalità promozionale	1421
mest läst	2345
mest lästa	2345
mest læst	345
mest læste	345
mi-összefoglaló	1267
mida sina arvad? hääleta	898
minn meg på det senere	1759
mira el vídeo	224
mitä mieltä olet? äänestä	1004
modalità di pagamento	1373
moderálási elvek	1264
modifică preferințele cookie	2020
modifier mes préférences	1114
modtag en notifikation, når vi skriver om emnet	348
mogoče kasneje	2271
mogą cię zainteresować	1864
mohlo by se vám líbit	259
mohlo by vás také zajímat	259
mohlo by vás tiež zaujímať	2207
mohlo by vás zajímat	259
mohlo by vás zaujímať	2207
monatlich kündbar	492
mostra aquesta publicació a instagram	215
mostra di più	1403
mostrar conteúdo externo	1968
mostrar más	841
mot de passe oublié	1059
mots clés	1092
mots-clés	1092
może cię zainteresować	1864
może później	1838
možda kasnije	2152
možda vas zanima	2145
možda će vas zanimati	2145
možno neskôr	2213
možná později	242
muistuta myöhemmin	985
mulțumim pentru feedback	2023
mulțumim, te-ai abonat cu succes	2030
mutass többet	1267
muut lukivat myös	1002
myöhemmin	985
már előfizető	1252
más	841
más artículos	838
más artículos del autor	856
más en	838
más historias	838
más información	838
más leídas	838
más leído	838
más leídos	838
más noticias	838
más opciones	831
más sobre este tema	838
más tarde	799
más vistas	838
más vistos	838
mások ezt olvassák	1265
mások ezt olvasták	1265
másolás	1258
máte již účet	244
máte předplatné? přihlaste se	244
märksõnad	893
månadsgåva	2320
månedlig gave	1760
månedligt bidrag	320
måske senere	319
måske vil du også kunne lide	345
més informació	207
més llegides	207
més notícies	233
método de pago	803
métodos de pagamento	1924
métodos de pago	803
mākslīgā intelekta kopsavilkums	1608
mă abonez	2030
můj účet	244
mới nhất	2590
mở khóa bài viết này	2615
mở rộng	2592
""", 'n': """
nadaljevanje članka pod oglasom	2264
nahlásit chybu	258
nahlásiť chybu	2209
najchętniej czytane	1864
najchętniej czytane dziś	1864
najczęściej czytane	1864
najczęściej czytane artykuły	1864
najnovejše	2265
najnovejše novice	2265
najnoviji članci	2145
najnovšie	2207
najnovšie správy	2207
najnovšie články	2207
najnowsze artykuły	1864
najnowsze wiadomości	1864
najčitanije	2145
najčitanije vesti	2145
najčitanije vijesti	2145
najčitanije vijesti dana	2145
najčítanejšie	2207
najčítanejšie články	2207
najčítanejšie články dňa	2207
napišite komentar	2267
napsat komentář	258
naročena vsebina	2264
naročite se	2260
naročnina	2260
nastavení	255
nastavení cookies	255
nastavi čitanje	2196
nastavi čitati	2196
nastavite čitanje	2196
nastavite čitati	2196
nastavitve piškotkov	2279
następna strona	1867
następny	1867
następny artykuł	1864
natisni članek	2267
naudojimo taisyklės	1578
naujausios žinios	1563
naujienlaiškis	1585
načíst další	261
našli jste chybu	258
našli jste v článku chybu	258
ne děkuji	242
ne, děkuji	242
nejdiskutovanější	259
nejnovější	259
nejnovější zprávy	259
nejnovější články	259
nejčtenější	259
nejčtenější články	259
nejčtenější články dne	259
nem, köszönöm	1249
nenhum comentário	1947
neueste beiträge	437
nhắc tôi sau	2573
nie dziękuję	1838
nie dziś	1838
nie pamiętasz hasła	1842
nie ďakujem	2213
nie, dziękuję	1838
nie, ďakujem	2213
només els subscriptors poden comentar	218
norėdami komentuoti, prisijunkite	1567
nosūti draugam	1606
nosūtīt draugam	1606
nosūtīt e-pastā	1606
noteで書く	1462
notre sélection	1092
notre sélection d'articles	1135
notícias relacionadas	1951
notícias relacionadas que podem lhe interessar	19
notícies destacades	233
notícies relacionades	207
nu ai cont? înregistrează-te	2035
nu mulțumesc	1997
nu, mulțumesc	1997
nyhetsdøgnet	1784
nyomtatás	1258
não perca	1951
não, obrigada	1921
não, obrigado	1921
nächste seite	440
nächster artikel	437
näita rohkem	898
näita veel	898
näköislehti	987
nästa	2348
nästa artikel	2345
näytä kaikki	1004
näytä kommentit	1001
näytä lisää	1004
näytä sisältö	997
næste	348
næste artikel	345
népszerű	1265
nézze meg galériánkat	1267
nézze meg képeinket	1267
nõustun	908
nõustun kõigiga	908
nøgleord	345
nāc strādāt pie mums	1608
nổi bật	2590
nội dung quảng cáo	2617
nội dung tài trợ	2585
""", 'o': """
o que achou desta notícia	1970
o vídeo começará em alguns segundos	1968
ocenite članak	2147
ocenite članek	2267
ochrana osobních údajů	255
ochrana osobných údajov	2220
ocijenite članak	2147
ocorreu um erro ao carregar o vídeo	1968
ocultar anúncio	1972
odebírat	248
odebírat newsletter	248
odemknout článek	244
odhlásit se	244
odhlásiť sa	2203
odkaz skopírovaný	2209
odkaz zkopírován	251
odkleni članek	2261
odklenite celoten članek	2261
odmietnuť	2220
odmietnuť všetko	2220
odmítnout	255
odmítnout vše	255
odporúčame	2207
odporúčame prečítať	2207
odporúčame tiež	2207
odporúčané články	2207
odpovědět	258
odrzuć	1857
odrzuć wszystkie	1857
odtwórz	1867
odštampaj	2147
odštampaj članak	2147
oferă acest articol cadou	2037
offre spéciale	1059
offrez-nous un café	1051
offrici un caffè	1370
oglasno sporočilo	2264
ogłoszenie	1856
ohodnoťte článek	258
ohodnoťte článok	2209
okuma süresi # dk	2450
oliko artikkeli hyödyllinen	1001
oliko juttu hyödyllinen	1001
oliko tiivistelmä hyödyllinen	1001
olvasson korlátlanul	1252
olvasson tovább	1252
olvasta már	1265
olvastad már	1265
olvidaste tu contraseña	804
oplæst af en robot	332
oplæst af kunstig intelligens	348
opsig når som helst	323
os leitores também leram	1990
os preços podem variar	1972
osale küsitluses	898
ostatnie artykuły	1864
ota yhteyttä	1001
otključaj članak	2138
otključajte ceo članak	2138
otključajte cijeli članak	2138
otros artículos	838
outras notícias	19	1951
ouça este conteúdo	1937
oversættelsen er lavet af en maskine	348
""", 'p': """
padovanokite straipsnį	1566
padovanokite straipsnį draugui	1566
page précédente	1095
pagina următoare	2013
pague um café	1922
paiement sécurisé	1058
paldies par pieteikšanos	1624
palun jää viisakaks	897
pamanīji kļūdu	1607
pamanījāt kļūdu	1607
par šo tēmu	1603
paramètres des cookies	1085
paramétrer	1085
paramétrer les cookies	1085
parašyk komentarą	1567
parašykite komentarą	1567
partajează	2004
partenerii noștri	2011
participez à la conversation	1122
partnerių turinys	1569
partnerski sadržaj	2144
pasidalinkite šiuo straipsniu	1566
pasitikrinkite žinias	1568
passer la publicité	1083
pastebėjote klaidą	1567
paylaş	2441
paylaşin	2441
pažiūrėkite vaizdo įrašą	1568
pe aceeași temă	2038
pentru a citi în continuare	2035
per saperne di più	1438
pergunte à nossa ia	1970
peut-être plus tard	1050
piedalies aptaujā	1608
piekrist visām	1617
piekrītu	1617
piesakies vebināram	1608
piesakoties tu piekrīti lietošanas noteikumiem	1624
pieslēdzies vai izveido kontu	1601
pieslēdzies, lai komentētu	1607
pieslēgties	1601
pievieno savu komentāru	1607
pievienot komentāru	1601
pirmais mēnesis par # €	1601
pirmas mėnuo tik # €	1561
più lette	1400
più letti	1400
più tardi	1369
piškotki	2279
placená inzerce	254
platená inzercia	2206
plaćeni oglas	2144
plaćeni sadržaj	2144
plačana objava	2264
plačiau skaitykite čia	1568
plein écran	1095
plus d'actualités	1092
poate mai târziu	1997
podari članek	2267
podarite ta članek	2267
podaruj artykuł	1842
podaruj ten artykuł	1852
podcast anhören	473
pode ler também	1990
podeli članak	2147
podijeli članak	2147
podmienky používania	2220
podmínky použití	255
podmínky užití	255
podobne artykuły	1864
podobné články	259	2207
podporiť	2202
podporte nezávislú žurnalistiku	2202
podporte nás	2202
podpořit	243
podpořte naši práci	243
podpořte nás	243
podpořte redakci	243
podrži	2137
podrži nas	2137
podržite nas	2137
podržite naš rad	2137
podržite nezavisno novinarstvo	2137
podziel się	1852
podziel się na facebooku	1852
pogledajte još	19
pokaż komentarze	1860
pokaż mniej	1867
pokaż treść	1857
pokaż więcej	1867
pokaż wszystkie	1867
pokaži vsebino	2279
pokloni članak	2147
poklonite ovaj članak	2147
pokračovat bez podpory	242
pokračovať bez podpory	2213
polecamy również	1864
polecamy także	1864
polecamy też	1864
polecane artykuły	1864
politique de confidentialité	1085
polityka prywatności	1857
política de cookies	831	1944
política de galetes	215
política de privacidad	831
política de privacidade	1944
política de privacitat	215
poprzedni artykuł	1864
populární	259
populära artiklar	2345
populärt	2345
populære artikler	345
populære saker	1784
populært	345	1784
populārākie	1603
popüler	2448
popüler haberler	2448
popüler konular	2448
por qué estás viendo esto	804
poslať e-mailom	2209
poslušaj vest	2147
poslušaj članak	2147
poslušaj članek	2267
poslušajte članek	2267
postanite naročnik	2260
postanite član	2137	2260
postavke kolačića	2160
postaw kawę	1839
postaw nam kawę	1839
posłuchaj	1852
pour continuer à lire	1131
pourquoi voyez-vous cette publicité	1118
pouze pro předplatitele	244
povezani sadržaj	2145
povezani članci	2145
povezani članki	2265
powiązane	1864
powiązane artykuły	1864
powiązane tematy	1864
powiększ	1867
powiększ zdjęcie	1867
powrót do góry	1867
později	242
pozostała część artykułu pod materiałem wideo	1856
pošalji e-mailom	2147
pošalji komentar	2147
pošalji mejlom	2147
pošalji prijatelju	2147
pošalji članak e-mailom	2147
pošaljite komentar	2147
pošlji po e-pošti	2267
pošlji prijatelju	2267
pošlji članek po e-pošti	2267
pr članek	2264
praneškite apie klaidą	1567
pranešti apie klaidą	1567
pravidlá diskusie	2209
pre predplatiteľov	2203
preberite še	2265
predplatiť	2202
predplaťte si	2202
prenumerata nuo # euro per mėnesį	1561
prenumerata nuo # €	1561
prenumerera på vårt nyhetsbrev	2328
prenumeruodami sutinkate su taisyklėmis	1585
prenumeruokite naujienlaiškį	1585
preporučeno	2145
preporučujemo	2145
preporučujemo da pročitate	2145
preporučujemo i	2145
prečítajte si	2207
prečítajte si aj	2207
prețurile pot varia	2025
pridať komentár	2209
prihlásiť	2203
prihlásiť sa	2203
prihvaćam	2160
prihvaćam sve	2160
prijavi grešku	2147
prijať	2220
prijať všetko	2220
prikaži sadržaj	2160
prima lună gratuită	2035
primește alerte despre acest subiect	2029
printează	2004
pripomenúť neskôr	2213
priporočamo	2265
priporočamo tudi	2265
priporočamo v branje	2265
priporočeno	2265
prisijunkite arba susikurkite paskyrą	1561
prisijunkite prie mūsų komandos	1568
prisijunkite, kad galėtumėte komentuoti	1567
prispieť	2202
privatsphäre-einstellungen	430
privātuma politika	1617
pro předplatitele	244
promocijsko sporočilo	2264
promotivni sadržaj	2144
promotivni članak	2144
promóció	1260
proovi # päeva tasuta	891
pročitajte i	2145
pročitajte još	2145
prywatność	1857
przeczytaj również	1864
przeczytaj także	1864
przeczytaj też	1864
przejdź bez wsparcia	1838
przejdź do serwisu	1857
przejdź do treści	1867
przejdź do ustawień prywatności	1857
przypomnij mi później	1838
právě se děje	259
präsentiert von	427
précédent	1095
préférences cookies	1085
prélèvement	1058
prémium	1252
próbálja ki # forintért	1252
próxima	1954
próxima página	1954
próximo artigo	1951
prøv # dager gratis	1763
prøv gratis	323	1763
prøv nu	323
prøv nå	1763
prを含みます	1489
pubblicità	1391
publi-rédactionnel	1083
publicité	1083
publicité - la suite ci-dessous	1083
publicités	1083
pular para o conteúdo	1954
página siguiente	841
pääuutiset	1002
påmind mig senere	319
påminn mig senare	2319
później	1838
pārbaudi savas zināšanas	1608
pārpublicējot atsauce obligāta	1610
pērc abonementu	1601
předchozí	261
předchozí článek	259
předplatit	244
předplatné	244
přehrát	261
přejít k obsahu	261
přejít na obsah	261
přečtěte si	259
přečtěte si také	259
přidat komentář	258
přidejte názor	258
přihlásit	244
přihlásit k odběru	248
přihlásit se	244
přihlášení	244
přijmout	255
přijmout vše	255
připomenout později	242
přispějte	243
přispět	243
""", 'q': """
qu'avez-vous pensé de cet article	1116
qual o seu nível de satisfação com esta notícia	1970
quellen und weiterführende links	437
queremos conocer tu opinión	869
queremos saber a sua opinião	1978
questo riassunto ti è stato utile	1418
quieres añadir otro usuario a tu suscripción	804
quizás más tarde	799
quizás te interese	838
quyên góp	2574
quyên góp ngay	2574
qué te ha parecido esta noticia	869
quên mật khẩu	2575
quảng cáo	2585
quảng cáo - bài viết tiếp tục bên dưới	2617
""", 'r': """
r$ # por mês durante # meses	1987
radote klaidą	1567
radote klaidą tekste	1567
raksti komentāru	1607
raksts tiek papildināts	1608
raksts turpinās pēc reklāmas	1609
rakstīt komentāru	1607
rao vặt	2585
raportează o eroare	2023
rapportér fejl	340
rašyti komentarą	1561
receber notificações	1980
recevez nos alertes en temps réel	1124
recevez une alerte à chaque article de l'auteur	1124
reclamă	2007
recomandarea redacției	2038
recomandări	2011
recomandările editorilor	2038
recomandările redacției	2011
recomendado para você	1951
recommandé	1092
recommandé pour vous	1092
recommandés	1092
recordar más tarde	799
recuérdamelo más tarde	799
redirecționează #%	1998
refuză toate	2020
regalar artículo	804
registrovať sa	2203
registruokitės nemokamai	1561
registruokitės į seminarą	1568
registrácia	2203
regisztráció	1252
regisztrálok	1252
regístrate	804
rekisteröidy	987
rekisteröidy maksutta ja lue	987
reklami geç	2443
reklám	1260
reklāma	1601
reklāmas raksts	1609
reklāmraksts	1609
relaterade ämnen	2345
reportar erro nesta página	1970
restez informé	1068
restez informés	1068
resumen automático	862
resumo da notícia	1970
reģistrējies bez maksas	1601
reģistrēties	1601
ricordamelo più tardi	1369
rozwiń	1867
rätta	2341
rätta oss	2341
rättelse	2341
réactions	1088
réagir	1078	1088
réagir à cet article	1088
réagissez	1088
réagissez à cet article	1088
répondre	1088
réseaux sociaux	1079
réservé aux inscrits	1059
résiliable à tout moment	1131
résultats du sondage	1122
résumé de l'article	1116
résumé de l'article en # points	1116
résumé en # secondes	1116
rösta här	2348
rösta i omröstningen	2348
rādīt vairāk	1608
răspunde	2010
rėmimas	1569
""", 's': """
s'abonner à partir de #€	1059
s'inscrire à la newsletter	1068
s-ar putea să-ți placă	2011
saada sõbrale	896
saber más	841
sadarbības raksts	1609
sadržaj je zaključan	2138
saglabāt	1606
saglabāt rakstu	1606
saistītie raksti	1603
saistītās ziņas	1603
saite nokopēta	1606
saken er låst	1763
saken finnes også som lyd	1772
saltar anúncio	1942
salvează	2004
salvează articolul	2037
salvează pentru mai târziu	2037
sans engagement, résiliable à tout moment	1131
sao chép liên kết	2580
sao chép đường dẫn	2615
sari la conținut	2013
satura turpinājums pēc reklāmas	1609
sačuvaj	2147
sačuvaj vest	2147
schlagwörter	437
schließen	440
schrift vergrößern	422
schriftgröße	422
scopri di più	1374
sdílejte	251
sdílejte tento text	251
sdílejte text	251
sdílejte článek	251
sdílet	251
sdílet na facebooku	251
sdílet na twitteru	251
sdílet na x	251
sdílet článek	251
se alla erbjudanden för prenumeranter	2323
se bilderna här	2348
se connecter et réagir	1088
se déconnecter	1059
se grafiken här	2348
se ha producido un error al cargar el vídeo	860
se klippet här	2348
se klippet øverst i saken	1787
se videon här	2348
sedan # kr/mån tills du säger upp	2323
seguir tópico	1980
seguí leyendo	883
sei già abbonato	1374
sei già iscritto alla newsletter	1431
selección de la redacción	838
sem si não seria possível	1985
sem você não seria possível	1985
semnalează o eroare	2010
send artiklen på mail	332
send på e-post	1772
sense permanència	230
setări cookie	2020
seuls les abonnés peuvent commenter	1122
seuraa meitä	995
seções	1951
shrani članek	2267
si opp når du vil	1763
si è verificato un errore durante il caricamento del video	1416
sie können diesen artikel kostenlos weitergeben	518
signaler ce contenu comme inapproprié	1122
signaler un problème	1088
siguiente artículo	838
siirry sisältöön	1004
sikeres feliratkozás	1269
sin ti no sería posible	878
siz ne düşünüyorsunuz? oy verin	2450
sizin için öneriler	2448
siųsti draugui	1566
siųsti el. paštu	1566
skaitykite daugiau čia	1568
skaityti plačiau	1568
skaityti vėliau	1566
skaties arī	1603
skatīt foto	1608
skatīt galeriju	1608
skatīt video	1608
sklenite naročnino	2261
skopírovať odkaz	2209
skriv din kommentar här	2341
slapukų nustatymai	1578
slažem se	2160
slične vesti	2145
slične vijesti	2145
slični članci	2145
snsをフォロー	1463
sofortüberweisung	400
sonderveröffentlichung	498
sono già sostenitore	1369
sorodni članki	2265
souhlasím	255
souhlasím se zobrazením	255
soutenez-nous dès maintenant	1051
související	259
související témata	259
související články	259
související články z webu	259
soyez le premier à commenter	1088
soyez le premier à réagir	1088
spela videon här	2348
spis treści	1867
sponsorisé	1083
sponsorlu içerik	2443
sponsoroitu sisältö	996
sponsrat innehåll	2337
sponzorirani sadržaj	2144
sponzorirani članak	2144
sponzorované	2206
sponzorovaný obsah	254
sponzorováno	254
sprawdź ofertę	1842
spremi članak	2147
sprijină-ne	1998
spune-ți părerea	2023
spune-ți părerea în comentarii	2023
später	396
später erinnern	396
spør vår ki om saken	1780
staňte sa členom	2202
staňte se členem	243
stichwörter	437
stil spørgsmål til artiklen	340
straipsnio tęsinys - po reklama	1569
straipsnis tęsiasi po reklamos	1569
strona główna	1864
stäng	2319	2348
stöd oss	2320
støt os	320
støtt oss	1760
sugerir correção	1970
sugerir una corrección	869
sugestões	1951
suivre ce thème	1124
sur le même sujet	1092
sur le même thème	1092
suscripción	804
suscríbase	804
suscríbete	804
suscríbete a nuestro boletín	811
suscríbete ahora	804
susiję straipsniai	1563
susikurti paskyrą	1561
susține	1998
susține-ne	1998
susțineți-ne	1998
syötä sähköpostiosoitteesi	990
szponzorált tartalom	1260
szólj hozzá	1264
szóljon hozzá	1264
sähköposti	990
sähköpostiosoite	990
så # kr/mnd til du sier opp	1763
så kommenterar du	2341
sé el primero en comentar	834
sé parte	800
sélections	1078
síganos	824
síguenos	824
sök	2348
søg	348
søk	1787
súhlasím	2220
súhlasím so zobrazením	2220
súmate	800
súvisiace	2207
súvisiace články	2207
súvisiaci článok	2207
sīkdatņu iestatījumi	1617
słowa kluczowe	1864
""", 't': """
t'ha estat útil aquest article	218
t'ha estat útil aquest resum	218
tack för din anmälan	2328
taip pat žiūrėkite	1563
takaisin ylös	1004
takk for påmeldingen	1768
tallenna myöhemmäksi	994
talán később	1249
tamaño de letra	823
también te puede gustar	838
también te puede interesar	838
també et pot interessar	207
também pode gostar	1990
tarjeta de crédito	803
tarjeta de débito	803
te ha resultado útil este artículo	862
te ha resultado útil este resumen	862
te ha sido útil este resumen	862
te poți dezabona oricând	2030
te-ar putea interesa și	2038
tehisaru kokkuvõte	898
tekoälyn tekemä tiivistelmä	1004
tekoälyn tiivistelmä	1004
tekoälytiivistelmä	1004
tekstą įgarsino dirbtinis intelektas	1566
teljes hozzáférés	1252
temas del día	838
termos e condições	1944
teste grátis	1925
testează-ți cunoștințele cu quizul nostru	2023
teszteld a tudásod	1267
tesztelje tudását	1267
texten fortsätter nedan	2337
texten fortsätter under bilden	2337
teď ne	242
thu gọn	2592
thèmes	1092
thématiques	1092
thích	2580
thông tin doanh nghiệp	2585
thông tin quảng cáo	2617
thẻ	2590
tienes que iniciar sesión para guardar artículos	882
tilbakemelding på saken	1780
tin bài liên quan	2615
tin cùng chuyên mục	2590
tin cùng tác giả	2616
tin khác	2590
tin liên quan	2590
tin mới	2590
tin mới nhất	2590
tin nóng	2616
tin nổi bật	2590
tin quảng cáo	2617
tin trước	2590
tin tài trợ	2590
tin tức liên quan	2590
tin đọc nhiều	2590
tipărește	2004
tipărește articolul	2037
tiêu điểm	2590
tiếp theo	2592
tlačiť	2209
to cię może zainteresować	1864
to może cię zainteresować	1864
todos os comentários	1947
toute l'actualité	1092
tovább	1267
tovább a rovatra	1265
tovább olvasom	1267
további cikkek	1265
további cikkek a témában	1265
további hírek	1265
további részletek itt	1267
továbbiak betöltése	1267
tradução automática	1970
trang chủ	2592
transferência bancária	1924
treści partnerskie	1856
treść sponsorowana	1856
tria la teva subscripció	230
trước	2592
trả lời	2589
trở lại	2592
tu ce părere ai? lasă un comentariu	2023
tu navegador no puede reproducir este vídeo	860
tue meitä	986
tule meile tööle	898
turpini lasīt	1601
turpinājums pēc reklāmas	1609
turpināt lasīt	1601
twitter'da paylaş	2441
twój adres e-mail	1845
twój e-mail	1845
tài khoản của tôi	2575
tài trợ	2585
támogass minket	1250
támogasson minket	1250
támogatom	1250
támogatott tartalom	1260
támogatás	1250
támogatói tartalom	1260
täname liitumast	915
tässä olisi upotus facebookista	1004
tässä olisi upotus instagramista	1004
témata	259
témy	2207
témák	1265
términos de uso	831
términos y condiciones	831
tìm kiếm	2592
tópicos	1951
tópicos relacionados	1951
több	1267
töltsd ki a kvízt	1267
töltse ki a kvízt	1267
tühista igal ajal	891
tüm haberler	2448
tüm yazilari	2448
tüm yorumlar	2447
tümünü gör	2450
tümünü kabul et	2444
tümünü reddet	2444
tēmas	1603
tęsinys po reklamos	1569
tạo tài khoản	2575
tải thêm	2592
tặng bài viết	2615
tặng sao	2615
tặng sao cho bài viết	2615
từ khóa	2590
""", 'u': """
udostępnij	1852
udostępnij na facebooku	1852
udostępnij na twitterze	1852
udostępnij na x	1852
udostępnij w mediach społecznościowych	1852
udělit souhlas	255
uključi obaveštenja	2195
uključi obavijesti	2195
uključite notifikacije	2195
uključite obaveštenja	2195
uključite obavijesti	2195
uložit	251
uložit na později	251
uložit článek	251
uložiť	2209
uložiť na neskôr	2209
uložiť článok	2209
ultima oră	2011
ultimele știri	2011
um assinante presenteou você com este artigo	1989
un abonat ți-a oferit acest articol	2037
un abonné vous offre cet article	1134
un e-mail de confirmation vous a été envoyé	1127
un suscriptor te ha regalado este artículo	882
une erreur s'est glissée dans l'article	1088
unterstütze uns	397
unterstützen	397
unterstützen sie uns	397
unterstützen sie uns per paypal	487
uppläst av en dator	2333
uppläst med ai-röst	2333
url 복사	1521
urlをコピー	1462
urlをコピーする	1489
url복사	1521
urmărește acest subiect	2029
urmărește live	2029
următorul	2013
uslovi korišćenja	2160
ustawienia plików cookie	1857
uvjeti korištenja	2160
uz sākumu	1608
uzyskaj dostęp	1842
už komentarus atsako jų autoriai	1567
už máte predplatné? prihláste sa	2203
už máte účet	2203
už máte účet? prihláste sa	2203
už podporujem	2213
už podporuji	242
uždaryti reklamą	1569
užpildykite apklausą	1568
užsakomasis straipsnis	1569
užsakomasis turinys	1569
užsisakyti prenumeratą	1561
""", 'v': """
vaata kõiki tellija soodustusi	891
vaata lähemalt	898
vaba töökoht	898
vad tycker du? rösta här	2348
vai kopsavilkums bija noderīgs	1607
vai raksts bija noderīgs	1607
vairāk par tēmu	1603
vaizdo įrašas	1568
vaizdo įrašą rasite čia	1568
van már fiókja	1252
var artikeln till hjälp	2341
var det här till hjälp	2348
var resuméet nyttigt	340
var sammanfattningen till hjälp	2341
vari atteikties jebkurā laikā	1601
vasta küsitlusele	898
vastaa kyselyyn tästä	1004
vaš komentar	2147
veja esta publicação no instagram	1968
veja também	1951
veja todas as opções de assinatura	1987
ver # comentários	1978
ver biografía	856
ver comentários	1947
ver conteúdo externo	1968
ver esta publicación en instagram	860
ver esta publicação no instagram	1968
ver galería	841
ver más	841
ver más artículos del autor	856
ver más noticias	883
ver también	838
ver também	1951
ver todas las opciones de suscripción	879
ver vídeo	841
verlagssonderveröffentlichung	498
vertrag kündigen	430
verträge hier kündigen	430
verwandte beiträge	437
ves algún error? comunícalo	869
veure aquesta publicació a instagram	215
vezi această postare pe instagram	2020
vezi mai multe știri	2038
vezi și	2011
već imate nalog	2138
već imate pretplatu	2138
već imate račun	2138
već podržavam	2152
već ste pretplatnik	2138
več iz rubrike	2265
več novic iz regije	2265
več o tem	2265
več o temi	2265
viac k téme	2207
viac si o tom prečítate tu	2207
videon voi katsoa jutun yläosasta	1004
videoyu izlemek için tiklayin	2450
videó	1265
videók	1265
videónkat itt nézheti meg	1267
vidéo	1095
vielen dank für ihr feedback	477
vielen dank für ihre anmeldung	409
vielleicht später	396
vilkår	337	1777
vipps et beløp	1760
vis færre	348	1787
visa bilden i helskärm	2348
visa färre	2348
visa inlägg från facebook	2348
visa inlägg från instagram	2348
visa innehåll	2338
vissza a tetejére	1267
visszajelzés	1264
više o temi	2145
više vijesti iz regije	2145
viết bình luận	2589
você concorda? vote	1978
você pode gostar	1951
você pode se interessar	1951
você também pode gostar	1951
voir les résultats du sondage	1122
vos réactions	1088
votează în sondajul nostru	2023
votre avis nous intéresse	1122
vous aimerez peut-être	1092
vous avez déjà un compte	1059
vous avez déjà un compte ? connectez-vous	1059
vous avez déjà un compte ? identifiez-vous	1059
vous possédez déjà un compte	1059
vous pourriez être intéressé	1092
vreau să primesc newsletterul	2030
vsebina sporočila	2264
vstúpiť do diskusie	2209
vytisknout článek	251
vytlačiť	2209
vytlačiť článok	2209
vytvořit účet	244
vyzkoušet	244
válasz	1264
váš e-mail	248
väline sisu	908
värsked uudised	893
více	259
více k tématu	259
více o tématu	259
více si o tom přečtete zde	259
vídeos	838	1951
výber redakcie	2207
výběr redakce	259
về đầu trang	2592
""", 'w': """
warto przeczytać	1864
was können wir besser machen	477
weitere beiträge	437
werbung überspringen	427
weź udział w dyskusji	1912
whatsapp'ta paylaş	2441
whatsappで読む	1489
wie gefällt ihnen dieser artikel	477
więcej	1864
więcej artykułów	1864
więcej informacji	1864
więcej na ten temat	1864
więcej o	1864
więcej z	1864
wpisz swój e-mail	1845
wprowadź adres e-mail	1845
wpłać	1839
wpłać teraz	1839
współpraca reklamowa	1856
wypróbuj	1842
wyraź zgodę	1857
wyślij e-mailem	1852
wyślij znajomemu	1852
""", 'x': """
x'te paylaş	2441
xem bình luận	2589
xem nhiều	2590
xem nhiều nhất	2590
xem nhiều trong tuần	2616
xem thêm	2590	2592
xem thêm bình luận	2589
xem tiếp	2592
xem toàn bộ	2592
xem tất cả	2592
xでシェア	1462
xでシェアする	1489
xでポスト	1462
""", 'y': """
ya estás suscrito	879
ya tenés suscripción	879
yapay zeka ile özet	2450
yapay zeka özeti	2450
yazarin diğer haberleri	2448
yazarin diğer yazilari	2448
yazarin tüm yazilari	2448
yorum gönder	2447
yorumlari gör	2447
youtube-tartalom megjelenítése	1267
yz özeti	2450
""", 'z': """
z titulní strany	259
zabudnuté heslo	2203
zadejte svůj e-mail	248
zahlungsart wählen	400
zaloguj się	1842
zapisz na później	1852
zapisz się	1845
zapisz się na newsletter	1845
zapomenuté heslo	244
zarejestruj się	1842
zarządzaj zgodami	1857
zaten üye misiniz	2434
zavřít	242
załaduj więcej	1867
załóż konto	1842
zaštita osobnih podataka	2160
zaštita privatnosti	2160
zdieľajte tento text	2209
zdieľajte článok	2209
zdieľať	2209
zdieľať na facebooku	2209
zdieľať článok	2209
zgadzam się	1857
zgadzam się na wyświetlanie treści	1857
zgłoś	1860
zgłoś błąd	1860
ziņa tiek papildināta	1608
ziņo par kļūdu	1607
ziņot par kļūdu	1607
zkopírovat odkaz	251
zkopírovat odkaz na článek	251
znajdź nas na facebooku	1853
značky	2207
zobacz galerię	1867
zobacz również	1864
zobacz także	1864
zobacz także inne	1864
zobacz też	1864
zobacz więcej	1864
zobrazit více	261
zobrazit vše	261
zobraziť diskusiu	2209
zobraziť obsah	2220
zostań patronem	1839
zpět nahoru	261
zur leseliste hinzufügen	518
zur merkliste hinzufügen	422
zur übersicht	440
zurück	433
zurück nach oben	440
zvětšit	261
zwiń	1867
""", '©': """
©ntb	1814
""", 'à': """
à découvrir	1092
à la une	1092
à lire	1092
à lire aussi	1092
à lire dans ce dossier	1092
à lire dans la même rubrique	1092
à lire ensuite	1092
à lire également	1092
à ne pas manquer	1092
à voir	1092
à voir aussi	1092
""", 'á': """
áudio gerado por ia	1970
áudio gerado por voz sintética	1970
""", 'ä': """
ähnliche artikel	437
ähnliche beiträge	437
ähnliche themen	437
älä missaa mitään	990
ämnen	2345
ämnen i artikeln	2345
är du redan prenumerant	2323
äänestä tästä	1004
""", 'ç': """
çerez ayarlari	2444
çerez politikasi	2444
çerezler	2444
çikiş yap	2434
çok okunanlar	2448
""", 'è': """
è gratis e ci vuole solo un minuto	1431
""", 'é': """
é grátis e leva menos de um minuto	1982
écouter	1078
écouter (# min	1078
écouter le podcast	1095
édition du jour	1092
""", 'í': """
írd meg a véleményed	1264
írja meg véleményét	1264
""", 'î': """
înapoi sus	2013
încarcă mai multe	2013
închide	1997
înregistrare	1999
înregistrează-te	1999
îți mulțumim pentru vot	2023
""", 'ö': """
öffnen	440
ön mit gondol? szavazzon	1267
önceki	2450
önceki haber	2448
öne çikan haberler	2448
öne çikanlar	2448
önerilen haberler	2448
önerilenler	2448
összes	1267
özet faydali oldu mu	2447
""", 'ú': """
új hozzászólás	1264
última hora	838
últimas	1951
últimas entradas	838
últimas noticias	838
últimas notícias	1951
últimes notícies	207
últimos artículos	838
únete	800
únete a la conversación	834
""", 'ü': """
überweisung	400
ücretsiz dene	2434
ücretsiz üye ol	2434
ücretsiz üye olun	2434
üye girişi	2434
üye ol	2433	2434
üye olun	2434
""", 'ý': """
ý kiến	2589
ý kiến bạn đọc	2589
ý kiến của bạn	2589
""", 'ā': """
ārējais saturs	1617
""", 'č': """
članak je zaključan	2138
članak se nastavlja ispod oglasa	2144
članek je zaklenjen	2261
članek se nadaljuje pod oglasom	2264
članek se nadaljuje spodaj	2264
článek pokračuje pod reklamou	254
čtěte dále	259
čtěte i	259
čtěte také	259
číslo účtu pro dary	243
číst dál	261
číst dál s předplatným	244
číst více	261
čítajte aj	2207
""", 'ď': """
ďalšie správy	2207
ďalšie články	19	2207
""", 'đ': """
điều khoản sử dụng	2588
điều khoản sử dụng | chính sách bảo mật	2588
đáng chú ý	2590
đã có tài khoản	2575
đã sao chép	2580
đã sao chép liên kết	2615
đóng	2573
đóng góp	2574
đăng ký	2575
đăng ký ngay	2575
đăng nhập	2575
đăng nhập / đăng ký	2575
đăng xuất	2575
được quan tâm	2616
được tài trợ	2585
đặt báo	2575
đề xuất	2590
để sau	2573
đọc nhiều	2590
đọc nhiều nhất	2590
đọc sau	2615
đọc thêm	2590	2592
đọc tiếp	2592
đọc tiếp về chủ đề này	2616
đừng bỏ lỡ	2590
""", 'į': """
į viršų	1568
įveskite savo el. pašto adresą	1585
""", 'ś': """
śledź nas	1853
""", 'ş': """
şifremi unuttum	2434
şimdi değil	2432
şurada paylaş	2441
""", 'š': """
štampaj	2147
štítky	259
""", 'ž': """
že imate račun	2261
že naročnik	2261
že podpiram	2271
žiūrėkite nuotraukas	1568
žiūrėkite vaizdo įrašą	1568
žiūrėti galeriją	1568
""", 'ș': """
știri pe aceeași temă	2038
știri recomandate	2011
știri similare	2011
știrile zilei	2011
""", 'ț': """
ți-a fost util acest articol	2023
ți-a fost util acest rezumat	2023
ți-ai uitat parola	2035
ți-ar putea plăcea și	2038
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	549
""", 'ί': """
ίσως αργότερα	547
ίσως σας ενδιαφέρει	561
""", 'α': """
ακούστε	554
ακούστε το άρθρο	554
αναζήτηση	563
αναφορά λάθους	560
αντιγραφή link	554
αντιγραφή συνδέσμου	554
αντιγραφή συνδέσμου άρθρου	554
απάντηση	560
αποδέχομαι	566
αποδοχή	566
αποδοχή όλων	566
αποθήκευση	554
αποθηκεύστε το άρθρο	554
αποστολή με email	554
αποσύνδεση	549
απόρριψη	566
απόρριψη όλων	566
αργότερα	547
αρχική	563
αφήστε σχόλιο	560
""", 'β': """
βίντεο	561
βαθμολογήστε το άρθρο	560
""", 'γ': """
γίνε συνδρομητής	549
γίνετε μέλος	548
γίνετε συνδρομητής	549
γράψτε σχόλιο	560
""", 'δ': """
δείτε και	561
δείτε περισσότερα	563
δείτε τα σχόλια	560
δείτε όλα	563
δημιουργία λογαριασμού	549
δημοφιλέστερα	561
δημοφιλή	561
δημοφιλή άρθρα	561
διαβάστε ακόμα	561
διαβάστε ακόμη	561
διαβάστε επίσης	561
διαβάστε επίσης στο	561
διαβάστε και	561
διαβάστε περισσότερα	561	563
διαφήμιση	557
διαφημίσεις	557
διαφημιση	557
διαφημιστικό περιεχόμενο	557
δωρήστε	548
δωρεά	548
""", 'ε': """
είσοδος	549
εγγραφή	549
ειδήσεις σήμερα	561
ειδήσεις τώρα	561
εκτυπώστε το άρθρο	554
εκτύπωση	554
επικοινωνία	560
επιλογές συντακτών	561
επιστροφή στην κορυφή	563
επόμενο	563
επόμενο άρθρο	561
ετικέτες	561
""", 'θ': """
θέματα	561
""", 'κ': """
κάντε δωρεά	548
κάντε μια δωρεά	548
κανόνες σχολιασμού	560
κατηγορίες	561
κλείσιμο	547
κοινοποίησε	554
κοινοποίηση	554
κοινοποίηση στο facebook	554
κοινοποίηση στο twitter	554
κοινοποιήστε	554
κοινοποιήστε το άρθρο	554
""", 'μ': """
με την υποστήριξη	557
μενού	563
μη χάσετε	561
μην το χάσεις	561
μην χάσετε	561
μοιράσου το	554
μοιραστείτε	554
μοιραστείτε το	554
μοιραστείτε το άρθρο	554
μπορεί να σας αρέσει	561
μόνο για συνδρομητές	549
""", 'ξ': """
ξεχάσατε τον κωδικό	549
""", 'ο': """
ο λογαριασμός μου	549
ο σύνδεσμος αντιγράφηκε	554
""", 'π': """
περισσότερα	561	563
περισσότερα άρθρα	561
περισσότερες ειδήσεις	561
πολιτική cookies	566
πολιτική απορρήτου	566
προηγούμενο	563
προηγούμενο άρθρο	561
προσθήκη σχολίου	560
προστασία προσωπικών δεδομένων	566
προτείνουμε	561
προτείνουμε επίσης	561
προτεινόμενα	561
προωθητικό περιεχόμενο	557
πρόσφατα άρθρα	561
""", 'ρ': """
ροή	561
ροή ειδήσεων	561
ρυθμίσεις cookies	566
""", 'σ': """
στείλε το σε φίλο	554
στηρίξτε μας	548
συμφωνώ	566
συνέχεια ανάγνωσης	563
συνδεθείτε	549
συνδρομή	549
συνδρομητές	549
σχετικά	561
σχετικά άρθρα	561
σχετικά θέματα	561
σχετικά νέα	561
σχετικές ειδήσεις	561
σχετικό άρθρο	561
σχολιάστε	560
σχολιάστε το άρθρο	560
σχόλια	560
σχόλιο	560
σύνδεση	549
""", 'τ': """
τα πιο δημοφιλή	561
τα πιο δημοφιλή της ημέρας	561
τα πιο διαβασμένα	561
τα πιο πρόσφατα	561
τελευταία άρθρα	561
τελευταία νέα	561
τελευταίες ειδήσεις	561
""", 'υ': """
υπενθύμιση αργότερα	547
υποβολή σχολίου	560
υποστηρίξτε μας	548
""", 'φ': """
φόρτωση περισσότερων	563
""", 'χ': """
χαρίστε αυτό το άρθρο	554
χορηγούμενο	557
χορηγούμενο άρθρο	557
χορηγούμενο περιεχόμενο	557
""", 'ό': """
όλα τα σχόλια	560
όλες οι ειδήσεις	561
όροι σχολιασμού	560
όροι χρήσης	566
όχι ευχαριστώ	547
όχι τώρα	547
όχι, ευχαριστώ	547
""", 'а': """
абонамент	105
абонирай се	106
абонирайте се	105
авторизация	2055
авторизоваться	2055
адрес электронной почты	2058
актуално	113
актуальне	2514
архив	2074
""", 'б': """
банковская карта	2054
банковский перевод	2054
безопасный платеж	2054
больше	2074
больше материалов по теме	2074
больше новостей	2074
будьте в курсе	2058
была ли статья полезной	2071
більше за темою	2514
більше матеріалів за темою	2514
більше на цю тему	2514
більше новин	2514
більше новин на тему	2514
більше по темі	2514
""", 'в': """
в избранное	2063
в тренде	2074
важливо	2514
вам будет интересно	2074
вам може бути цікаво	2514
вам може сподобатися	2514
вам может быть интересно	2074
вам может понравиться	2074
вам також може сподобатися	2514
вас може зацікавити	2514
вас может заинтересовать	2074
ваш e-mail	2058
ваш email	2058
введите e-mail	2058
введите email	2058
введите ваш email	2058
введите ваш адрес электронной почты	2058
версия для печати	2063
вече имате акаунт	106
вече подкрепям	119
вече сте абонат	106
вже зареєстровані	2499
вже є акаунт	2499
вибір редакції	2514
видео	2074
вижте още	113
вижте още от	113
вийти	2499
включите уведомления	2131
включить уведомления	2131
вконтакте	2064
влез	106
влезте	106
во весь экран	2077
водещи новини	113
войти	2055
войти в аккаунт	2055
войти в чат	2071
воспроизвести	2077
время на чтение	2077
время чтения # мин	2077
все	2077
все комментарии	2071
всі новини	2516
вход	106	2055
вхід	2499
выберите сумму	2054
выбор редакции	2074
выйти	2055
відео	2514
відео вище	2537
відео нижче	2537
відповісти	2512
відхилити	2509
""", 'г': """
главная	2077
главное	2074
главное за день	2074
главные новости	2074
головна	2516
головне	2514
головне за день	2514
головні новини	2514
""", 'д': """
далее	2077
далі	2516
дарете	105
дари	105
дари сега	105
детальніше	2516
дзен	2064
дивіться відео	2537
дивіться відео вище	2537
дивіться відео нижче	2537
дивіться також	2514
дивіться також відео	2537
дивіться у відео	2537
для подписчиков	2055
до теми	2514
добавить комментарий	2071
додати коментар	2512
дозвольте сповіщення	2567
докладвай грешка	115
докладніше	2516
долучитися	2496
доступно по подписке	2055
другая сумма	2054
други новини	19
другие материалы	19	2074
другие материалы рубрики	2074
другие новости	19	2074
другие новости раздела	2074
другие статьи	2074
друк	2505
""", 'е': """
единоразово	2051
ежемесячно	2051
еще новости	2074
еще по теме	2074
ещё	2074
ещё новости	2074
ещё по теме	2074
""", 'з': """
за темою	2514
забравена парола	106
забули пароль	2499
забыли пароль	2055
завантажити ще	2516
загрузить еще	2077
загрузить ещё	2077
задонатити	2496
задонатить	2051
закрити	2495
закрыть	2050
залишити коментар	2512
запази	115
запази статията	115
запропонувати новину	2512
зарегистрироваться	2055
зареєструватися	2499
затвори	119
зберегти	2505
зберегти статтю	2505
збільшити	2516
зміст	2516
зробити внесок	2496
зрозуміло	2509
""", 'и': """
избрано от редакцията	113
изпрати на приятел	115
изпрати по имейл	115
изпрати статията по имейл	115
интересное	2074
""", 'к': """
к началу	2077
категории	2074
категорії	2514
ключови думи	113
коментар	2512
коментари	115
коментарі	2512
коментирай	115
коментирайте	115
коментирайте първи	115
коментувати	2512
комментарии	2071
комментарии отсутствуют	2071
комментарий	2071
комментировать	2071
контакти	2512
контакты	2071
конфиденциальность	2068
копирай линк	115
копирай линка	115
копировать ссылку	2063
копіювати посилання	2505
купи абонамент	106
купить подписку	2055
""", 'л': """
лента новостей	2074
личный кабинет	2055
""", 'м': """
материалы партнеров	2067
материалы по теме	2074
матеріали за темою	2514
матеріали по темі	2514
меню	2077	2516
метки	2074
може би по-късно	119
може да ви хареса	113
може да харесате още	113
может быть, позже	2050
может позже	2050
можливо, пізніше	2495
мой профиль	2055
моят профил	106
мы в социальных сетях	2065
мы в соцсетях	2065
мы вконтакте	2065
мій профіль	2499
мітки	2514
""", 'н': """
на главную	2077
на правах реклами	2508
на правах рекламы	2067
наверх	2077	2516
нагадати пізніше	2495
надіслати	2505
надіслати другу	2505
надіслати поштою	2505
надіслати статтю поштою	2505
назад	2077	2516
най-коментирани	113
най-новото	113
най-четени	113
най-четено	113
най-четено днес	113
най-четеното днес	113
найпопулярніше	2514
найпопулярніше за добу	2514
найпопулярніше за тиждень	2514
найти	2077
найчитаніше	2514
налаштування	2509
написати коментар	2512
написать комментарий	2071
напиши коментар	115
напомни ми по-късно	119
напомнить позже	2050
направете дарение	105
настройки	2068
настройки cookie	2068
наступна	2516
наступна стаття	2514
не зараз	2495
не пропустите	2074
не пропустіть	2514
не сега	119
не сегодня	2050
не сейчас	2050
не сьогодні	2495
не, благодаря	119
нет комментариев	2071
нет, спасибо	2050
новини	2514
новини за темою	2514
новини компаній	2508
новини партнерів	2508	2514
новости	2074
новости smi#	2074
новости партнеров	2067
новости партнёров	2067
новости по теме	2074
новости сми#	2074
ні, дякую	2495
""", 'о': """
обговорити	2512
обратная связь	2071
обсудить	2071
обсуждение	2071
одноклассники	2064
одноразово	2496
оставить комментарий	2071
останні новини	2514
останні статті	2514
ответить	2071
отказаться	2068
отклонить	2068
отключете цялата статия	106
отключи статията	106
отпечатай	115
отпечатай статията	115
отправить другу	2063
отправить по почте	2063
оформити підписку	2499
оформить донат	2051
оценете статията	115
оцените материал	2071
оцените статью	2071
оцініть матеріал	2512
оцініть статтю	2512
още новини	113
още от	113
още от деня	113
още от рубриката	113
още по темата	113
""", 'п': """
партнерский материал	2067
партнерский проект	2067
партнерський матеріал	2508
партнерський проєкт	2508
партньорско съдържание	112
партнёрский материал	2067
партнёрский проект	2067
передплата	2499
передплатити	2499
перейти к содержанию	2077
печать	2063
платена публикация	112
платено съдържание	112
по подписке	2055
по теме	2074
по-късно	119
повідомити про помилку	2512
повідомити про помилку в тексті	2512
погоджуюсь	2509
погоджуюся	2509
подарете тази статия	115
подарить материал	2063
подарить статью	2055
подарувати статтю	2505
поддержать	2051
поддержать автора	2051
поддержать нас	2051
поддержать проект	2051
поддержать редакцию	2051
поддержите нас	2051
поделитесь	2063
поделиться	2063
поделиться в telegram	2063
поделиться в twitter	2063
поделиться в одноклассниках	2063
поделиться в соцсетях	2063
поделиться вконтакте	2063
поделиться новостью	2063
поделиться ссылкой	2063
поделиться статьей	2063
поделиться статьёй	2063
подкасти	2514
подкасты	2074
подкрепете ни	105
подкрепи	105
подкрепи ни	105
подобни статии	113
подписаться	2055
подписаться в max	2065
подписаться в telegram	2065
подписаться на канал	2065
подписаться на новости	2058
подписаться на рассылку	2058
подписаться на телеграм-канал	2065
подписка	2055
подписывайтесь	2065
подпишитесь на рассылку	2058
подробнее	2077
подробнее по теме	2074
поділитись	2505
поділитися	2505
поділитися в telegram	2505
поділитися в соцмережах	2505
поділитися новиною	2505
поділитися статтею	2505
поділіться	2505
пожертвовать	2051
пожертвувати	2496
позже	2050
поиск	2077
показати більше	2516
показати коментарі	2512
показати ще	2516
показать больше	2077
показать еще	2077
показать ещё	2077
показать комментарии	2071
политика конфиденциальности	2068
политика обработки персональных данных	2068
пользовательское соглашение	2068
політика конфіденційності	2509
помочь	2051
помочь нам	2051
помочь проекту	2051
помочь редакции	2051
понятно	2068
попередня	2516
попередня стаття	2514
попробовать бесплатно	2055
популярне	2514
популярное	2074
популярные	2074
популярные новости	2074
популярные статьи	2074
популярні новини	2514
посилання скопійовано	2505
последнее	2074
последни	113
последни новини	113
последние новости	2074
послухати новину	2505
похожие материалы	2074
похожие статьи	2074
поширити	2505
поширити у facebook	2505
пошук	2516
правила за коментиране	115
правила использования	2068
правила коментування	2512
правила комментирования	2071
предложить новость	2071
предыдущая	2077
предыдущая статья	2074
премиум	2055
преміум	2499
препоръчани	113
препоръчваме ви	113
препоръчваме ви още	113
препоръчваме още	113
прийняти	2509
прийняти всі	2509
принтирай	115
принять	2068
принять все	2068
принять всё	2068
прислать новость	2071
приєднатися	2496
приєднатися до спільноти	2496
продовження під рекламою	2508
продовження статті під рекламою	2508
продолжить без поддержки	2050
продължава след рекламата	112
промо	2067	2508
прослушать	2063
прослушать новость	2063
прочетете и	113
підписатись	2499
підписатися	2499
підписка	2499
підтримайте нас	2496
підтримати	2496
підтримати автора	2496
підтримати журналістів	2496
підтримати нас	2496
підтримати редакцію	2496
пізніше	2495
""", 'р': """
радимо прочитати	2514
радимо також	2514
развернуть	2077
разово	2051
разпечатай	115
разрешите уведомления	2131
разрешить уведомления	2131
распечатать	2063
распечатать статью	2063
рассказать друзьям	2063
рассылка	2058
рассылки	2058
регистрация	106	2055
редакция рекомендует	2074
реклама	112	2067	2508
реклама - статията продължава по-долу	112
реклама на сайте	2067
реклама на сайті	2508
реклама. продовження нижче	2508
реклама. продолжение ниже	2067
рекламно каре	112
рекламно съдържание	112
рекомендуем	2074
рекомендуем почитать	2074
рекомендуем также	2074
рекомендуемое	2074
рекомендуємо	2514
рекомендуємо прочитати	2514
рекомендуємо також	2514
реєстрація	2499
роздрукувати	2505
роздрукувати статтю	2505
рубрики	2074	2514
""", 'с': """
самое важное	2074
самое популярное	2074
самое читаемое	2074
самое читаемое за день	2074
самое читаемое за неделю	2074
свежее	2074
свежие новости	2074
свернуть	2077
свързани новини	113
свързани публикации	113
свързани статии	113
связаться с нами	2071
сделать пожертвование	2051
сейчас читают	2074
скопировать ссылку	2063
скопировать ссылку на статью	2063
скопіювати посилання	2505
скопіювати посилання на статтю	2505
следующая	2077
следующая статья	2074
слухати	2505
слухати новину	2505
слушай новината	115
слушать	2063
слушать новость	2063
см. также	2074
смотреть все	2077
смотри также	2074
смотрите также	2074
советуем почитать	2074
согласен	2068
согласиться	2068
содержание	2077
создать аккаунт	2055
сообщить об опечатке	2071
сообщить об ошибке	2071
сохранить	2063
сохранить статью	2063
социальные сети	2065
спасибо за подписку	2058
спецпроект	2067
спецпроєкт	2508
споделете	115
сподели	115
сподели във facebook	115
сподели статията	115
споделяне	115
спонсорирано	112
способ оплаты	2054
способы оплаты	2054
ссылка скопирована	2063
станете член	105
стани абонат	105
стани дарител	105
стати співучасником	2496
стати частиною спільноти	2496
стать патроном	2051
стать соучастником	2051
стать спонсором	2051
створити акаунт	2499
стрічка новин	2514
сходни новини	113
схожі матеріали	2514
схожі новини	2514
схожі статті	2514
създай профил	106
сюжет	2074
сюжеты	2074
""", 'т': """
тагове	113
також читайте	2514
твитнуть	2063
твиттер	2064
твітнути	2505
теги	2074	2514
текст продовжується під рекламою	2508
телеграм	2064
тема дня	2074
теми	2514
темы	2074
только для подписчиков	2055
""", 'у': """
увеличить	2077
увійти	2499
увімкнути сповіщення	2567
увімкніть сповіщення	2567
уже есть аккаунт	2055
уже зарегистрированы	2055
уже зареєструвалися	2499
умови використання	2509
усі новини	2516
""", 'ф': """
файлы cookie	2068
фейсбук	2064
фото	2074
фоторепортаж	2074
""", 'х': """
харесай	115
хорошо	2068
""", 'ч': """
час читання # хв	2516
чи була стаття корисною	2512
читайте еще	2074
читайте ещё	2074
читайте ниже	2067
читайте по теме	2074
читайте также	2074
читайте також	2514
читати далі	2516
читати повністю	2516
читати також	2514
читать в max	2065
читать в telegram	2065
читать далее	2077
читать дальше	2077
читать ещё	2077
читать комментарии	2071
читать полностью	2077
читать также	2074
что еще почитать	2074
что ещё почитать	2074
""", 'щ': """
ще за темою	2514
ще новини	2514
що ще почитати	2514
щомісяця	2496
""", 'э': """
электронная почта	2058
""", 'я': """
я вже підтримую	2495
я уже поддерживаю	2050
яндекс.дзен	2064
""", 'і': """
інші новини	19	2514
""", 'א': """
אולי גם יעניין אותך	1161
אולי יעניין אותך	1161
אולי יעניין אותך גם	1188
אולי יעניין אתכם	1161
אולי יעניין אתכם גם	1188
אולי מאוחר יותר	1144
אולי פספסתם	1188
אינציקלופדיית ynet	1161
""", 'ב': """
בחסות	1191
בשיתוף	1156
""", 'ד': """
דווח על טעות	1160
דלג לתוכן	1163
דף הבית	1163
""", 'ה': """
האזינו	1152
הבא	1163
הגב	1160
הדפיסו כתבה	1187
הדפס	1152
הדפסה	1152
הדפסת כתבה	1187
הוסיפו תגובה	1160
הוסף תגובה	1160
הוספת תגובה	1160
הזכירו לי מאוחר יותר	1144
החשבון שלי	1146
הירשם	1146
הכי נצפים	1161
הכי נקרא	1161
הכי נקראות	1161
הכי נקראות היום	1188
הכתבה הבאה	1161
הכתבה המלאה למנויים	1187
הכתבה הקודמת	1161
המלצות	1161
המשך לקרוא	1163
המשך קריאה	1163
הנצפים ביותר	1188
הנקראות ביותר	1161
הנקראים ביותר	1188
העתיקו את הקישור	1187
העתיקו קישור	1187
העתק קישור	1152
העתקת הקישור	1187
העתקת קישור	1152
הצג עוד	1163
הצטרפו	1145
הצטרפו אלינו	1145
הקודם	1163
הקישור הועתק	1187
הרשמה	1146
השב	1160
התחבר	1146
התחברות	1146
""", 'ו': """
ווטסאפ	1152
וידאו	1161
""", 'ח': """
חדשות אחרונות	1161
חודש ראשון ב-#	1186
חודש ראשון ב-# ש"ח	1186
חודש ראשון בשקל	1186
חודש ראשון חינם	1186
חזרה למעלה	1163
חיפוש	1163
""", 'ט': """
טוויטר	1152
טלגרם	1152
טען עוד	1163
""", 'י': """
יציאה	1146
""", 'כ': """
כבר מנויים? התחברו	1146
כבר נרשמת	1146
כותרות אחרונות	1161
כניסה	1146
כניסה למנויים	1146
כתבה זו היא תוכן ממומן	1187
כתבה ממומנת	1191
כתבו תגובה	1160
כתבות אחרונות	1161
כתבות מומלצות	1161
כתבות נוספות	1161
כתבות נוספות בנושא	1188
כתבות נוספות שיעניינו אתכם	1188
כתבות קשורות	1161
כתבות שאולי פספסתם	1188
כתבות שיעניינו אתכם	1188
""", 'ל': """
לא כעת	1144
לא עכשיו	1144
לא תודה	1144
לא, תודה	1144
להורדת האפליקציה	1187
להמשך קריאה	1146
להרשמה	1146
לכל הכתבות	1163
לכל הכתבות בנושא	1188
לכל העדכונים, הכתבות והסרטונים	1188
לכל התגובות	1160
לכתבה הבאה בסדרה	1188
לכתבה הקודמת בסדרה	1188
למנויים בלבד	1149
לרכישת מינוי	1146
לרכישת מינוי לחצו כאן	1187
לתרום	1145
לתרומה	1145
""", 'מ': """
מבזקים	1161
מדיניות הפרטיות	1159
מדיניות הפרטיות ותנאי השימוש	1159
מודעה	1156
מומלץ עבורך	1188
מומלץ עבורכם	1188
מומלצים	1161
ממומן	1156
מצאתם טעות	1160
""", 'נ': """
נושאים	1161
נושאים קשורים	1161
""", 'ס': """
סגור	1144
סגירה	1144
סיכום ai	1173
סיכום הכתבה	1173
""", 'ע': """
עוד	1163
עוד באותו נושא	1188
עוד בנושא	1161
עוד בערוץ	1161
עוד חדשות	1161
עוד כתבות	19	1161
עוד כתבות בנושא	19
עוד כתבות מעניינות	1187
עוד סיפורים	1188
""", 'פ': """
פייסבוק	1152
פרסום	1156
פרסומת	1156
""", 'צ': """
צור חשבון	1146
צור קשר	1160
""", 'ק': """
קרא גם	1161
קרא עוד	1163
קראו גם	1161
קראו עוד	1163
""", 'ש': """
שיתוף	1152
שיתוף בווטסאפ	1152
שיתוף בטוויטר	1152
שיתוף במייל	1187
שיתוף בפייסבוק	1152
שכחתי סיסמה	1146
שלח לחבר	1152
שלחו את הכתבה במתנה	1187
שלחו במתנה	1187
שליחה במייל	1152
שמירה	1152
שמירת כתבה	1187
שמרו כתבה	1187
שמרו לקריאה מאוחרת	1187
שתף	1152
שתפו	1152
שתפו את הכתבה	1152
שתפו בוואטסאפ	1187
שתפו בווטסאפ	1187
שתפו בטלגרם	1187
שתפו בפייסבוק	1152
""", 'ת': """
תגובה	1160
תגובות	1160
תגיות	1161
תוכן למנויים	1146
תוכן ממומן	1156
תוכן מסחרי	1191
תוכן מקודם	1156
תוכן פרסומי	1191
תוכן שיווקי	1156
תוכן שיווקי בשיתוף	1191
תורגם אוטומטית	1187
תיקון טעות	1187
תמכו בנו	1145
תנאי השימוש	1159
תנאי השימוש | מדיניות הפרטיות	1159
תנאי השימוש ומדיניות הפרטיות	1159
תפריט	1163
תקציר ai	1173
תקציר בינה מלאכותית	1173
תקציר הכתבה	1173
תרומה	1145
תרמו	1145
תרמו עכשיו	1145
""", 'ا': """
ابلغ عن خطا	81
اترك تعليقا	58
اتصل بنا	58
احدث الاخبار	59
احفظ المقال	90
احفظ المقال لوقت لاحق	90
اخبار اخري	19
اخبار بيشتر	970
اخبار ديگر	19
اخبار ذات صلة	59
اخبار ذات علاقة	91
اخبار قد تعجبك	91
اخبار قد تهمك	91
اخبار متعلقة	59
اخبار مرتبط	944
اخبار مرتبطة	91
اخبار پيشنهادي	970
اخترنا لك	59
اخترنا لكم	91
اخر الاخبار	59
اخرين اخبار	944
اخرين خبرها	970
ادارة ملفات تعريف الارتباط	56
ادامه	946
ادامه مطلب	946
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	49	937
ارسال المقال بالبريد	90
ارسال به تلگرام	962
ارسال به دوستان	937
ارسال نظر	943
از دست ندهيد	970
از ما حمايت كنيد	933
استمع	49
استمع للخبر	77
استمع للمقال	77
استمع للنص	77
اشتراك	40	934
اشتراك گذاري	937
اشتراك گذاري در تلگرام	962
اشتراكگذاري	937
اشترك	40
اضغط هنا لمشاهدة الفيديو	77
اضف تعليق	58
اضف تعليقا	58
اطبع	49
اطبع المقال	90
اطبع هذا المقال	90
اعدادات ملفات تعريف الارتباط	56
اعلان	53
اعلان مدفوع	95
اعلان ممول	53
اعلانات	53
اعلانات مدفوعة	95
اغلاق	38
اقرا المزيد	61
اقرا ايضا	59
اكتب تعليقا	58
الابلاغ عن خطا	81
الاخبار	59
الاشتراك	40
الاعلانات	53
الاقسام	59
الاكثر تداولا	59
الاكثر قراءة	59
الاكثر قراءة الان	91
الاكثر قراءة اليوم	91
الاكثر مشاهدة	59
الان نه	932
البحث	61
التالي	61
التعليقات	58
الدخول	40
الرئيسية	61
السابق	61
الصفحة التالية	61
الصفحة الرئيسية	61
القائمة	61
المزيد	59	61
المزيد حول هذه القصة	91
المزيد من الاخبار	59
المزيد من المقالات	91
المقال التالي	59
المقال السابق	59
الوسوم	59
الي الاعلي	61
انتهاي پيام	962
انسخ الرابط	49
انشاء حساب	40
انشر	49
انضم الي فريقنا	81
انضموا الي فريقنا	81
اهد المقال	90
اهد هذا المقال	90
اهداء	90
اهداء المقال	90
اهم الاخبار	59
اولين نفري باشيد كه نظر ميدهد	962
ايجاد حساب	934
اين مطالب را هم بخوانيد	970
اين مطلب را هم بخوانيد	970
اگهي	939
اگهيها	974
""", 'ب': """
بازرگاني	974
بازگشت به بالا	946
بالفيديو	77
بحث	61
برعاية	53
برچسب ها	944
برچسبها	944
بستن	932
بعدا ياداوري كن	932
بعدي	946
بلغ عن خطا	81
به اشتراك بگذاريد	937
بيشتر	944	946
بيشتر ببينيد	970
بيشتر بخوانيد	944
""", 'ت': """
تابعنا عبر	52
تابعنا علي	52
تابعونا علي	52
تازهترينها	944
تبرع	39
تبرع الان	39
تبليغ	939
تبليغات	939
تبليغات در گوگل	974
تبليغات متني	974
تحميل التطبيق	48
تحميل المزيد	61
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	58
تعليقات	58
تغطية خاصة	91
تفعيل الاشعارات	48
تلغرام	49
تلگرام	937
تم نسخ الرابط	90
تماس با ما	943
تماشاي ويديو	962
تنظيمات كوكي	942
تنظيمات كوكيها	942
تويتر	49
توييتر	937
تيليجرام	49
""", 'ث': """
ثبت نام	934
ثبت نظر	943
ثبتنام	934
""", 'ج': """
جديدترين اخبار	944
جستجو	946
جميع التعليقات	58
""", 'ح': """
حالا نه	932
حجم الخط	49
حريم خصوصي	942
حساب كاربري	934
حسابي	40
حصري للمشتركين	40
حفظ	49
حفظ المقال	90
حفظ للقراءة لاحقا	90
حمايت كنيد	933
حمايت مالي	933
""", 'خ': """
خانه	946
خبر بعدي	962
خبر قبلي	962
خبرهاي بيشتر	970
خبرهاي داغ	970
خبرهاي مرتبط	944
خبرهاي پيشنهادي	970
خروج	934
""", 'د': """
در همين رابطه	970
در همين زمينه	970
دستهبندي	944
دعوت به همكاري	962
ديدگاه	943
ديدگاهتان را بنويسيد	962
ديدگاهها	943
""", 'ذ': """
ذات صلة	59
ذخيره	937
ذخيره خبر	962
ذخيره مطلب	962
ذخيره مطلب براي بعد	962
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38
رد	58
رمز عبور را فراموش كردهايد	934
رپورتاژ	939
رپورتاژ اگهي	939
""", 'س': """
ساهم	39
ساهم الان	39
سجل الدخول	43
سياسة الخصوصية	56
سياسة الخصوصية | شروط الاستخدام	56
سياسة الخصوصية وشروط الاستخدام	56
سياسة ملفات تعريف الارتباط	56
سياست حريم خصوصي	942
""", 'ش': """
شارك	49
شارك الخبر	90
شارك القصة	90
شارك المقال	49
شارك علي	49
شارك في استطلاع الراي	81
شارك في الاستطلاع	81
شارك هذا الموضوع	49
شاركنا رايك	58
شاركها	90
شاهد الفيديو	77
شاهد ايضا	59
شاهد بالفيديو	77
شايد بعدا	932
شرايط استفاده	942
شرايط استفاده و حريم خصوصي	942
شروط الاستخدام	56
شروط الاستخدام | سياسة الخصوصية	56
شروط الاستخدام وسياسة الخصوصية	56
""", 'ص': """
صفحه اصلي	946
""", 'ط': """
طالع ايضا	91
طباعة	49
طباعة المقال	90
""", 'ع': """
عرض الكل	61
عرض المزيد	61
عضويت	934
عكس	944
علي فيسبوك وتويتر	52
""", 'غ': """
غرد	49
""", 'ف': """
فقط براي مشتركان	934
فيديو	59
فيسبوك	49	937
""", 'ق': """
قبلي	946
قد يعجبك	59
قد يعجبك ايضا	19	59
قد يهمك	59
قد يهمك ايضا	59
قراءة المزيد	61
قصص مقترحة	91
قيم المقال	81
قيم هذا المقال	81
""", 'ك': """
كلمات دلالية	59
كلمات مفتاحية	59
كليدواژهها	944
كمك كنيد	933
كمك مالي	933
كن اول المعلقين	90
كن داعما	39
كوكيها	942
كپي شد	962
كپي كردن لينك	962
كپي لينك	937
""", 'ل': """
لا شكرا	38
لا، شكرا	38
لاحقا	38
للمشتركين فقط	43
ليس الان	38
لينك كوتاه	937
لينك كوتاه خبر	962
لينك كپي شد	962
""", 'م': """
مادة اعلانية	53
محتواي تبليغاتي	939
محتواي حمايتشده	962
محتوي اعلاني	95
محتوي برعاية	95
محتوي ممول	53
مختارات	59
مساحة اعلانية	95
مستخدم جديد	40
مشاركة	49
مشاركة عبر واتساب	49
مشاركة علي تويتر	49
مشاركة علي فيسبوك	49
مشاهده بيشتر	946
مشاهده همه	946
مشترك شويد	934
مطالب بيشتر	970
مطالب مرتبط	944
مطالب پيشنهادي	970
مقالات اخري للكاتب	91
مقالات ذات صلة	59
مقالات قد تعجبك	91
مقالات قد تهمك	91
مقالات مرتبط	944
ملفات تعريف الارتباط	56
منو	946
مهمترين اخبار	944
مواضيع ذات صلة	59
مواضيع قد تهمك	91
مواضيع متعلقة	91
مواضيع مرتبطة	91
موضوعات ذات صلة	59
موضوعات متعلقة	91
""", 'ن': """
نسخ الرابط	49
نسخ رابط المقال	90
نسخه چاپي	962
نسيت كلمة المرور	40
نظر	943
نظر بدهيد	962
نظر خود را با ما در ميان بگذاريد	962
نظر خود را بنويسيد	943
نظر شما	943
نظر شما درباره اين خبر چيست	962
نظرات	943
نظرسنجي	962
نمايش بيشتر	946
ننصح بقراءة	59
نه ممنون	932
""", 'ه': """
هذه المادة للمشتركين	90
همرساني	937
همچنين ببينيد	970
همچنين بخوانيد	944
""", 'و': """
واتساب	49
واتساپ	937
ورود	934
ورود / ثبت نام	934
وسوم	59
ويديو	944
ويژه مشتركان	934
""", 'پ': """
پاسخ	943
پربازديدترين	944
پربازديدترينها	944
پربازديدها	944
پربازديدهاي امروز	970
پربازديدهاي هفته	970
پربحثترينها	944
پربينندهترين	970
پربينندهترين خبرها	970
پربينندهترينها	970
پيام بازرگاني	974
پيشنهاد خواندني	970
پيشنهاد سردبير	944
پيشنهاد ما	944
""", 'چ': """
چاپ	937
""", 'گ': """
گزارش خطا	943
گزارش خطا در اين خبر	962
""", 'अ': """
अगला	1214
अगली खबर	1212
अन्य खबरें	19	1212
अपनी राय दें	1211
अभी दान करें	1201
अभी नहीं	1200
""", 'आ': """
आगे पढें	1214
आज की अन्य खबरें	1237
आपके लिए	1212
आपको यह भी पसंद आ सकता है	1237
आपको ये भी पसंद आ सकता है	1237
""", 'इ': """
इसे भी देखें	1237
इसे भी पढें	1212
""", 'ई': """
ई-पेपर	1202
""", 'ऊ': """
ऊपर जाएं	1214
""", 'ए': """
एआई द्वारा तैयार	1225
एआई समरी	1225
एआई सारांश	1225
एआई से तैयार सारांश	1225
""", 'औ': """
और खबरें	1212
और देखें	1214
और पढें	1212	1214
और भी पढें	1237
""", 'क': """
कमेंट	1211
कमेंट करें	1211
कमेंट्स	1211
कुकी नीति	1210
केवल सदस्यों के लिए	1202
कॉपी लिंक	1205
""", 'ख': """
खाता बनाएं	1202
खोजें	1214
""", 'ग': """
गोपनीयता नीति	1210
""", 'च': """
चर्चा में क्यों है	1237
""", 'ज': """
जरूर पढें	1237
जवाब दें	1211
ज्यादा पढी गई	1237
""", 'ट': """
टिप्पणियां	1211
टिप्पणी	1211
टिप्पणी करें	1211
टैग्स	1212
टॉप न्यूज	1212
टॉप स्टोरीज	1237
ट्रेंडिंग	1212
ट्विटर	1205
""", 'त': """
ताजा खबरें	1212
ताजा समाचार	1212
""", 'द': """
दान करें	1201
देश की और खबरें	1237
दोस्तों को भेजें	1225
""", 'न': """
नहीं धन्यवाद	1200
नहीं, धन्यवाद	1200
नियम और शर्तें	1210
नियम और शर्तें | गोपनीयता नीति	1210
""", 'प': """
पार्टनर कंटेंट	1240
पिछला	1214
पिछली खबर	1212
पूरी खबर पढें	1214
प्रचार	1208
प्रतिक्रिया दें	1211
प्रायोजित	1208
प्रायोजित सामग्री	1240
प्रिंट करें	1205
प्रीमियम	1202
""", 'फ': """
फेसबुक	1205
फेसबुक पर शेयर करें	1205
फोटो	1212
फोटो गैलरी	1237
""", 'ब': """
बंद करें	1200
बडी खबरें	1212
बाद में	1200
बाद में याद दिलाएं	1200
""", 'म': """
मुख्य समाचार	1212
मेन्यू	1214
मेरा खाता	1202
""", 'य': """
यह भी देखें	1237
यह भी पढें	1212
ये खबरें भी पढें	1237
ये भी जानें	1237
ये भी देखें	1237
ये भी पढें	1212
""", 'र': """
रजिस्टर करें	1202
""", 'ल': """
लिंक कॉपी करें	1205	1225
लॉग इन	1202
लॉग इन करें	1202
लॉगआउट	1202
लॉगिन	1202
लोकप्रिय	1212
""", 'व': """
विज्ञापन	1208
विज्ञापन के बाद जारी	1240
विज्ञापन हटाएं	1225
विषय	1212
वीडियो	1212
व्हाट्सएप	1205
""", 'श': """
शायद बाद में	1200
शेयर	1205
शेयर करें	1205
""", 'स': """
संपर्क करें	1211
संबंधित खबरें	1212
संबंधित लेख	1212
संबंधित वीडियो	1237
संबंधित समाचार	1212
सदस्य बनें	1201
सबसे ज्यादा पढी गई	1212
सबसे ज्यादा पढी गई खबरें	1237
सबसे ज्यादा पढी गईं	1237
सब्सक्राइब	1202
सब्सक्राइब करें	1202
सभी देखें	1214
समर्थन करें	1201
सहयोग करें	1201
साइन अप	1202
साइन इन	1202
साझा करें	1205
सेव करें	1205
स्पॉन्सर्ड	1208
स्पॉन्सर्ड कंटेंट	1240
""", 'ह': """
हमारा समर्थन करें	1201
होम	1214
""", 'অ': """
অনুদান দিন	167
""", 'আ': """
আপনার জন্য নির্বাচিত	193
আরও খবর	169
আরও দেখুন	169
আরও পডতে পারেন	193
আরও পডুন	169
আরও সংবাদ	193
আরো খবর	193
আরো পডুন	193
""", 'এ': """
এ জাতীয আরও খবর	193
এ জাতীয আরো খবর	193
এ সম্পর্কিত আরও খবর	169
এ সম্পর্কিত আরও পডুন	193
এই বিভাগের আরও খবর	193
এই বিভাগের আরো খবর	193
""", 'ক': """
কপি লিংক	192
""", 'খ': """
খবরটি শেযার করুন	192
""", 'জ': """
জনপ্রিয খবর	193
""", 'ন': """
নিবন্ধন	167
""", 'প': """
পাঠকের পছন্দ	193
পোস্টটি শেযার করুন	192
প্রিন্ট	171
প্রিন্ট করুন	192
""", 'ফ': """
ফেসবুকে শেযার করুন	192
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	192
বিজ্ঞাপন	171
বিস্তারিত পডুন	193
""", 'ম': """
মন্তব্য	171
মন্তব্য করুন	171
""", 'র': """
রেজিস্টার	167
""", 'ল': """
লগ ইন	167
লগইন	167
লিংক কপি	171
লিংক কপি করুন	192
লিংক কপি হযেছে	192
লিঙ্ক কপি করুন	192
লেখাটি সেভ করুন	192
""", 'শ': """
শেযার	171
শেযার করুন	171
""", 'স': """
সংশ্লিষ্ট খবর	169
সম্পর্কিত	193
সম্পর্কিত খবর	169
সম্পর্কিত বিষয	193
সম্পর্কিত সংবাদ	193
সর্বশেষ	169
সর্বশেষ সংবাদ	169
সর্বাধিক আলোচিত	193
সর্বাধিক পঠিত	169
সর্বোচ্চ পঠিত	193
সহাযতা করুন	167
সাবস্ক্রাইব	167
সেভ করুন	192
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2421
ข่าวที่น่าสนใจ	2421
ข่าวที่เกี่ยวข้อง	2399
ข่าวยอดนิยม	2399
ข่าวล่าสุด	2399
ข่าวอื่นที่น่าสนใจ	2421
ข่าวอื่นๆ	19	2421
ข่าวอื่นๆ ที่น่าสนใจ	2412
ข่าวเกี่ยวข้อง	2421
ข่าวแนะนำ	2399
""", 'ค': """
คลิกชมวิดีโอ	2412
คลิปแนะนำ	2421
ความคิดเห็น	2401
คัดลอกลิงก์	2401
คัดลอกลิงก์แล้ว	2412
คัดลอกลิงค์	2412
คัดลอกลิงค์แล้ว	2412
คุณอาจสนใจ	2421
""", 'ช': """
ชมคลิป	2412
ชมคลิปวิดีโอ	2412
ชมวิดีโอ	2412
ชมวิดีโอด้านบน	2412
ชมวิดีโอเต็มได้ที่นี่	2412
""", 'ด': """
ดูคลิป	2412
ดูวิดีโอ	2412
ดูเพิ่มเติม	2401
""", 'ต': """
ติดต่อเรา	2412
""", 'บ': """
บทความที่น่าสนใจ	2421
บทความที่เกี่ยวข้อง	2399
บทความล่าสุด	2399
บทความแนะนำ	2421
บริจาค	2396
บริจาคเลย	2396
บันทึก	2412
บันทึกไว้อ่านภายหลัง	2412
""", 'พ': """
พิมพ์	2401
พิมพ์บทความ	2412
พิมพ์หน้านี้	2412
""", 'ฟ': """
ฟังรายการย้อนหลัง	2412
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2412
""", 'ย': """
ยอดนิยม	2421
ยอดนิยมในตอนนี้	2421
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2412
ร่วมงานกับเรา	2412
ร่วมตอบแบบสอบถาม	2412
ร่วมบริจาค	2396
ร่วมแสดงความคิดเห็น	2412
""", 'ล': """
ลงทะเบียน	2396
ลืมรหัสผ่าน	2396
""", 'ส': """
สนับสนุนเรา	2396
สปอนเซอร์	2401
สมัครงานกับเรา	2412
สมัครสมาชิก	2396
ส่งต่อให้เพื่อน	2412
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2421
อ่านข่าวผ่านแอป	2412
อ่านข่าวอื่นๆ	2421
อ่านต่อ	2401
อ่านต่อเรื่องนี้	2421
อ่านเพิ่มเติม	2399
อ่านเรื่องที่เกี่ยวข้อง	2421
""", 'เ': """
เข้าสู่ระบบ	2396
เนื้อหาที่เกี่ยวข้อง	2421
เป็นคนแรกที่แสดงความคิดเห็น	2412
เรื่องที่คุณอาจสนใจ	19	2421
เรื่องที่น่าสนใจ	2421
เรื่องที่เกี่ยวข้อง	2399
เรื่องล่าสุด	2421
เรื่องอื่นที่น่าสนใจ	2399
เรื่องแนะนำ	2421
""", 'แ': """
แชร์	2401
แชร์ข่าวนี้	2412
แชร์บทความ	2412
แชร์หน้านี้	2412
แชร์ไปที่ line	2412
แท็ก	2421
แท็กที่เกี่ยวข้อง	2421
แปลอัตโนมัติ	2412
แสดงความคิดเห็น	2401
""", 'โ': """
โฆษณา	2401
โหลดแอปฟรี	2412
""", 'ủ': """
ủng hộ	2574
ủng hộ chúng tôi	2574
""", 'あ': """
あとで	1449
あとで読む	1462
あなたにおすすめ	1473
あなたにおすすめの記事	1473
あなたへのおすすめ	1473
あわせて読みたい	1473
あわせて読む	1499
""", 'い': """
いいえ、結構です	1449
いいね	1462
いいね!してニュースをチェック	1463
いいね!で応援する	1489
いま読まれています	1499
いま読まれている記事	1499
""", 'お': """
おすすめ	1473
おすすめの記事	1473
おすすめ情報pr	1466
おすすめ記事	1473
おすすめ関連記事	1499
お問い合わせ	1468
お気に入り	1462
お気に入りに追加	1462
お申し込み	1452
""", 'こ': """
こちらの記事もおすすめ	1499
こちらの記事も読まれています	19	1499
こちらもおすすめ	1473
こちらも読む	1499
この著者の記事	1473
この記事に関連するニュース	1499
この記事のタグ	1473
この記事の写真をすべて見る	1500
この記事の関連ニュース	1499
この記事は会員限定です	1452
この記事もチェック	1489
この記事をシェア	1462
この記事をプレゼント	1489
この記事をプレゼントする	1489
この記事を保存	1489
この記事を印刷	1489
この記事を印刷する	1489
この記事を評価する	1489
この記者の記事一覧	1473
この連載の記事	1473
""", 'ご': """
ご意見	1471
ご支援のお願い	1450
ご購読の申し込み	1452
""", 'さ': """
さらに読み込む	1475
""", 'す': """
すべての写真を見る	1500
すべて受け入れる	1468
すべて見る	1475
すべて許可	1468
""", 'そ': """
その他の記事	1473
""", 'は': """
はてなブックマーク	1462
はてなブックマークに追加	1489
はてブ	1462
""", 'ま': """
また後で	1449
""", 'み': """
みんなのコメント	1471
""", 'も': """
もっと見る	1475
もっと詳しく知りたい方は	1499
もっと読む	1473
もどる	1475
""", 'よ': """
よく読まれています	1499
よく読まれている記事	1473
よく読まれている記事ランキング	1473
""", 'ア': """
アクセスランキング	1473
アプリのダウンロード	1461
アプリをインストール	1461
アプリをダウンロード	1461
アプリを開く	1461
アプリダウンロード	1461
アンケート実施中	1489
""", 'オ': """
オススメ記事	1473
""", 'カ': """
カテゴリ	1473
カテゴリー	1473
""", 'キ': """
キーワード	1473
""", 'ク': """
クイズに挑戦	1489
クイズに挑戦する	1489
クッキー	1468
クッキー設定	1468
クリップ	1462
クリップする	1462
""", 'コ': """
コピーしました	1462
コメント	1471
コメント#件	1471
コメント(#	1471
コメントする	1471
コメントはまだありません	1471
コメントをもっと見る	1471
コメントを投稿	1471
コメントを書く	1471
コメントを残す	1471
コメントを見る	1471
コメント一覧	1471
""", 'サ': """
サイトポリシー	1468
サイトマップ	1468
サインイン	1452
サポートする	1450
""", 'シ': """
シェア	1462
シェアしよう	1462
シェアする	1462
""", 'ス': """
スキップ	1449
スクラップ	1462
スクラップする	1462
スポンサー	1466
スポンサードリンク	1466
スポンサーリンク	1466
""", 'タ': """
タイアップ	1466
タグ	1473
""", 'チ': """
チップを送る	1450
チャンネル登録	1463
""", 'ツ': """
ツイート	1462
ツイートする	1462
""", 'ト': """
トップ	1475
トップへ戻る	1475
トップニュース	1473
トップページ	1475
トピックス	1473
""", 'ド': """
ドネーション	1450
""", 'ニ': """
ニュースを読む	1475
ニュースレター	1456
ニュースレター登録	1456
""", 'バ': """
バックナンバー	1473
""", 'パ': """
パスワードを忘れた方	1452
""", 'ピ': """
ピックアップ	1473
""", 'フ': """
フォロー	1463
フォローしてね	1463
フォローしました	1463
フォローする	1463
フォロー中	1463
""", 'ブ': """
ブックマーク	1462
ブックマークする	1462
""", 'プ': """
プッシュ通知	1461
プライバシーポリシー	1468
プレゼント	1452
プレミアム	1452
プレミアム会員	1455
""", 'ヘ': """
ヘルプ	1468
""", 'ペ': """
ページの先頭へ	1475
ページトップ	1475
ページトップへ	1475
""", 'ホ': """
ホーム	1475
""", 'ポ': """
ポスト	1462
ポストする	1462
""", 'マ': """
マイページ	1452
""", 'メ': """
メニュー	1475
メルマガ	1456
メルマガ登録	1456
メールで送る	1462
メールで送信	1462
メールアドレス	1456
メールアドレスを入力	1456
メールマガジン	1456
メールマガジン登録	1456
""", 'ラ': """
ランキング	1473
""", 'リ': """
リンクをコピー	1462
リンクをコピーしました	1489
リンクをコピーする	1489
""", 'ロ': """
ログアウト	1452
ログイン	1452
ログイン/会員登録	1452
ログイン・会員登録	1452
""", '一': """
一覧	1475
一覧へ	1475
一覧を見る	1475
""", '上': """
上一篇	2650
上一頁	2652
上一页	2652
""", '下': """
下一篇	2650
下一頁	2652
下一页	2652
下次再說	2625
下次再说	2625
""", '不': """
不,謝謝	2625
不,谢谢	2625
不用了	2625
""", '专': """
专题	2650
""", '个': """
个人中心	2629
""", '为': """
为你推荐	2650
为您推荐	2650
""", '主': """
主要ニュース	1473
""", '举': """
举报	2649
""", '人': """
人才招聘	2668
人気の動画	1499
人気の記事	1473
人気ランキング	1473
人気記事	1473
人気記事ランキング	1473
人氣文章	2677
""", '今': """
今、あなたにオススメ	1473
今、読まれている記事	1499
今はしない	1449
今はやめておく	1449
今回はしない	1449
今日の注目	1473
今日最熱門	2677
今日热点	2650
今日焦点	2650
今日熱門	2677
""", '他': """
他の記事	19
他の記事も読む	1473
""", '付': """
付費閱讀	2629
付费内容	2629
付费阅读	2629
""", '以': """
以下为广告内容	2668
以下為廣告內容	2668
以后再说	2625
""", '会': """
会员专享	2632
会员专享内容	2632
会员专属	2629
会员中心	2629
会员登录	2629
会員の方はこちら	1452
会員の方はログイン	1452
会員登録	1452
会員登録する	1452
会員登録はこちら	1452
会員限定	1452
会員限定記事	1452
""", '你': """
你可能也喜欢	2650
你可能也喜歡	2650
你可能感兴趣	2650
你可能还想看	2677
你可能還想看	2677
""", '使': """
使用条款	2645
使用條款	2645
""", '保': """
保存	1462
保存する	1462
""", '個': """
個人情報の取り扱い	1468
個人情報の取り扱いについて	1468
個人情報の取扱いについて	1468
個人情報保護方針	1468
""", '元': """
元の記事を読む	1500
元記事で読む	1500
元記事を読む	1475
""", '免': """
免責聲明	2645
免費訂閱	2633
免費註冊	2629
免費試讀	2629
免责声明	2645
免费注册	2629
免费订阅	2633
免费试读	2629
""", '全': """
全ての写真を見る	1500
全文はこちら	1500
全文を読む	1475
全文表示	1475
全記事読み放題	1455
全部接受	2645
全部评论	2649
""", '公': """
公众号	2640
公式sns	1463
公式twitter	1463
公式x	1463
公式アプリ	1461
""", '共': """
共有	1462
共有する	1462
共有リンクをコピー	1489
""", '关': """
关于我们	2645
关注	2640
关注我们	2640
关键词	2650
关闭	2625
""", '其': """
其他新聞	2650
其他新闻	19	2650
""", '再': """
再生	1475
""", '写': """
写真(#枚	1500
写真をもっと見る	1500
写真を見る	1475
写真を見る(全#枚	1500
写真特集	1473
写评论	2649
""", '分': """
分享	2639
分享到	2639
分享到facebook	2668
分享到line	2668
分享到微信	2639
分享到微博	2639
分享本文	2668
分享此文	2668
分享給好友	2668
分享給更多人看到	2668
分享给好友	2668
分享给更多人	2668
分享至	2639
分享至facebook	2639
分享至line	2668
分类	2650
分類	2650
""", '列': """
列印	2639
列印本頁	2668
""", '初': """
初割で無料体験する	1452
初月無料	1455
""", '利': """
利用規約	1468
""", '前': """
前のページ	1475
前の記事	1473
前の記事へ	1473
前へ	1475
前回の記事はこちら	1499
前回はこちら	1500
""", '加': """
加入line好友	2640
加入会员	2629
加入我们	2668
加入我们的团队	2668
加入我們	2668
加入我們的團隊	2668
加入書籤	2639
加入會員	2629
加载更多	2652
""", '動': """
動画	1473
動画で見る	1489
動画を再生する	1489
動画を見る	1475
""", '单': """
单次捐款	2626
""", '印': """
印刷	1462
印刷する	1462
印刷用ページ	1489
印刷用ページを表示	1489
""", '即': """
即时新闻	2650
即時新聞	2650
""", '原': """
原文連結	2678
原文链接	2678
""", '参': """
参与评论	2649
参加者募集中	1485
参加问卷调查	2668
""", '參': """
參加問卷調查	2668
""", '友': """
友だち追加	1463
友だち追加する	1463
友善列印	2668
友達に教える	1489
""", '反': """
反馈	2649
""", '发': """
发现错误?请告诉我们	2668
发表留言	2649
发表评论	2649
""", '合': """
合わせて読みたい	1473
""", '同': """
同じカテゴリの記事	1473
同じ著者の記事	1499
同意	2645
同意しない	1468
同意する	1468
""", '听': """
听全文	2668
听新闻	2639
听这篇文章	2668
""", '單': """
單次捐款	2626
""", '回': """
回到頂部	2652
回复	2649
回覆	2649
回頂端	2652
回首頁	2652
""", '复': """
复制成功	2639
复制网址	2668
复制链接	2639
""", '大': """
大字	2639
大家还在看	2650
大家都在看	2650
""", '头': """
头条	2650
""", '字': """
字体大小	2639
字号	2639
字級	2639
字體大小	2639
""", '官': """
官方微博	2640
""", '定': """
定期定額	2626
""", '寄': """
寄付	1450
寄付する	1450
寄付で応援する	1489
寄付のお願い	1450
寄付をする	1450
""", '專': """
專題	2650
""", '小': """
小字	2639
小編推薦	2650
""", '尚': """
尚無留言	2668
""", '展': """
展开	2652
展开全文	2652
展開	2652
""", '已': """
已关注	2640
已是会员	2629
已有帐号	2629
已經是會員	2629
已經是會員?登入	2629
""", '广': """
广告	2644
""", '広': """
広告	1466
広告の後に続きます	1466
広告をスキップ	1466
広告を閉じる	1466
広告企画	1466
""", '廣': """
廣告	2644
""", '延': """
延伸閱讀	2650
延伸阅读	2650
""", '开': """
开通会员	2629
""", '影': """
影音	2650
""", '後': """
後で	1449
""", '微': """
微信	2639
微博	2639
""", '忘': """
忘記密碼	2629
忘记密码	2629
""", '応': """
応援する	1450
""", '您': """
您可能也喜歡	2650
您可能感兴趣	2650
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2677
您的邮箱	2633
您的電郵	2633
""", '意': """
意见反馈	2649
""", '感': """
感想を送る	1471
""", '成': """
成为会员	2626
成為會員	2626
""", '我': """
我同意	2645
我的帐户	2629
我的帳戶	2629
我知道了	2645
我要留言	2649
我要糾錯	2668
我要纠错	2649
我要评论	2649
""", '戻': """
戻る	1475
""", '所': """
所有留言	2649
""", '打': """
打印	2639
打印本页	2668
打赏	2626
""", '投': """
投票する	1489
投稿する	1471
""", '拒': """
拒絕	2645
拒绝	2645
""", '招': """
招聘启事	2668
""", '拡': """
拡大	1462
拡大する	1475
""", '按': """
按讚	2640
""", '捐': """
捐款	2626
捐贈	2626
捐赠	2626
""", '排': """
排行榜	2650
""", '採': """
採用情報	1485
""", '接': """
接受	2645
接受全部	2645
接受所有	2645
""", '推': """
推广	2644
推广内容	2644
推廣	2644
推荐	2650
推荐文章	2650
推荐阅读	2650
推薦	2650
推薦文章	2650
推薦閱讀	2650
""", '提': """
提供	1466
""", '搜': """
搜尋	2652
搜索	2652
""", '播': """
播放	2652
""", '支': """
支持我们	2626
支持我們	2626
支援する	1450
""", '收': """
收听	2639
收听本文	2668
收聽文章	2668
收藏	2639
收藏文章	2639
收藏本文	2668
收起	2652
""", '文': """
文字の大きさ	1462
文字サイズ	1462
""", '新': """
新着	1473
新着ニュース	1473
新着記事	1473
新着記事一覧	1499
新規会員登録	1452
新規登録	1452
新闻简报	2633
""", '显': """
显示更多	2652
""", '暂': """
暂不	2625
暂无评论	2668
""", '暫': """
暫不	2625
""", '更': """
更多	2650
更多内容	2650
更多報導	2650
更多报道	2650
更多文章	2650
更多新聞	2650
更多新聞請看	2677
更多新闻	2650
更多精彩	2677
更多精采內容	2668
""", '最': """
最多人看	2677
最新ニュース	1473
最新号	1499
最新影音	2677
最新文章	2650
最新新聞	2650
最新新闻	2650
最新消息	2650
最新記事	1473
""", '會': """
會員中心	2629
會員專享	2632
會員專享內容	2632
會員專屬	2629
會員登入	2629
""", '月': """
月額#円	1455
月額#円(税込	1455
""", '有': """
有料会員登録	1452
有料会員記事	1489
有料登録	1452
有料記事	1452
""", '朋': """
朋友圈	2639
""", '服': """
服务条款	2645
服務條款	2645
""", '朝': """
朝刊・夕刊	1452
""", '本': """
本周热门	2677
本文へ	1475
本文へ移動	1475
""", '机': """
机器翻译	2668
""", '查': """
查看全部	2652
查看原图	2652
查看原文	2678
查看更多	2652
查看留言	2649
查看评论	2649
""", '标': """
标签	2650
""", '検': """
検索	1475
""", '業': """
業配	2644
""", '標': """
標籤	2650
""", '機': """
機器翻譯	2668
""", '檢': """
檢舉	2649
""", '次': """
次のページ	1475
次の記事	1473
次の記事へ	1473
次へ	1475
次ページ	1475
""", '每': """
每月捐款	2626
""", '注': """
注册	2629
注目の記事	1473
注目キーワード	1473
注目ワード	1473
注目記事	1473
""", '点': """
点击排行	2650
点击播放	2668
点击查看原文	2678
点击查看大图	2652
点击阅读原文	2678
点我看视频	2668
点赞	2639
""", '為': """
為您推薦	2650
""", '热': """
热点	2650
热点推荐	2650
热门	2650
热门排行	2650
热门文章	2650
热门新闻	2650
""", '無': """
無料で体験する	1452
無料で読む	1452
無料会員登録	1452
無料会員限定	1452
無料体験	1452
無料登録	1452
""", '焦': """
焦點新聞	2650
""", '熱': """
熱門	2650
熱門排行	2650
熱門文章	2650
熱門新聞	2650
熱門話題	2650
""", '特': """
特定商取引法に基づく表記	1468
特集	1473
""", '猜': """
猜你喜欢	2650
猜你喜歡	2650
""", '申': """
申し込む	1452
""", '电': """
电子报	2633
电子邮箱	2633
""", '画': """
画像を拡大	1475
画像を見る	1475
""", '留': """
留言	2649
留言(#	2649
""", '登': """
登入	2629
登入/註冊	2629
登出	2629
登录	2629
登录/注册	2629
登錄	2629
登録	1452
登録が完了しました	1489
登録して続きを読む	1452
登録する	1452
""", '發': """
發現錯誤?請告訴我們	2668
發表留言	2649
發表評論	2649
""", '目': """
目录	2652
目次	1475
目錄	2652
""", '相': """
相关主题	2650
相关报道	2650
相关推荐	2650
相关文章	2650
相关新闻	2650
相关标签	2650
相关视频	2677
相关阅读	2650
相關主題	2650
相關報導	2650
相關影片	2677
相關推薦	2650
相關文章	2650
相關新聞	2650
相關標籤	2650
相關閱讀	2650
""", '看': """
看了这篇文章的人也看	2650
看原文	2678
看更多	2650
看更多文章	2677
看更多新聞	2677
""", '稍': """
稍后再说	2625
稍后提醒我	2625
稍后阅读	2668
稍後再說	2625
稍後提醒我	2625
稍後閱讀	2668
""", '立': """
立即捐款	2626
立即訂閱	2629
立即订阅	2629
""", '粉': """
粉絲團	2640
""", '精': """
精彩推荐	2677
精彩推薦	2677
精选	2650
""", '紙': """
紙面ビューアー	1452
""", '続': """
続きはこちら	1500
続きをみる	1475
続きを読む	1452
""", '網': """
網友留言	2649
""", '編': """
編輯推薦	2650
編輯精選	2650
編集部おすすめ	1473
編集部のおすすめ	1473
""", '縮': """
縮小	1462
""", '繼': """
繼續閱讀	2652
""", '纠': """
纠错	2649
""", '继': """
继续浏览内容	2652
继续阅读	2652
""", '编': """
编辑推荐	2650
编辑精选	2650
""", '网': """
网友评论	2649
""", '联': """
联系我们	2645
""", '聯': """
聯絡我們	2645
""", '聽': """
聽全文	2668
聽新聞	2639
聽這篇文章	2668
""", '菜': """
菜单	2652
""", '著': """
著作権	1468
""", '複': """
複製網址	2668
複製連結	2639
""", '觀': """
觀看更多	2677
""", '视': """
视频	2650
""", '解': """
解鎖全文	2668
解锁全文	2668
""", '訂': """
訂閱	2629
訂閱會員	2629
訂閱會員專屬內容	2668
訂閱郵件	2633
訂閱電子報	2633
""", '記': """
記事の続きはこちら	1500
記事へのご意見	1471
記事をサポートする	1450
記事をプレゼント	1452
記事をプレゼントする	1489
記事を保存	1462
記事を保存する	1489
記事を印刷する	1462
記事を読む	1475
記事ランキング	1473
記事一覧	1475
記事一覧を見る	1500
記事全文を読む	1475
記者募集	1485
記者募集中	1485
""", '許': """
許可する	1468
""", '註': """
註冊	2629
""", '評': """
評論	2649
""", '話': """
話題の記事	1473
""", '語': """
語音播報	2668
語音朗讀	2668
""", '誤': """
誤字脱字の報告	1489
誤字脱字を報告する	1489
""", '読': """
読まれている記事	1473
読み上げ	1489
読み放題	1455
""", '請': """
請填寫讀者問卷	2668
請繼續往下閱讀	2644
請輸入電子郵件	2633
""", '讚': """
讚	2639
讚賞支持	2626
""", '订': """
订阅	2629
订阅会员	2629
订阅邮件	2633
""", '评': """
评论	2649
评论(#	2649
""", '诚': """
诚聘英才	2668
""", '话': """
话题	2650
""", '语': """
语音朗读	2668
""", '请': """
请先登录再评论	2668
请继续往下阅读	2644
请输入邮箱	2633
""", '購': """
購読	1452
購読する	1452
購読のお申し込み	1452
購読申し込み	1452
""", '贈': """
贈送文章	2668
贈送文章給朋友	2668
贈送此文	2668
""", '贊': """
贊助	2626
贊助內容	2644
贊助商	2644
""", '赞': """
赞助	2626
赞助内容	2644
赞助商链接	2644
赞赏	2626
""", '赠': """
赠送此文	2668
""", '跳': """
跳到主要內容	2652
""", '載': """
載入更多	2652
""", '轉': """
轉發	2639
""", '转': """
转发	2639
""", '返': """
返信	1471
返信する	1471
返回顶部	2652
返回首页	2652
""", '追': """
追蹤	2640
追蹤我們	2640
""", '通': """
通報する	1471
通知をオン	1461
通知を受け取る	1489
""", '速': """
速報	1473
速報通知を受け取る	1489
""", '連': """
連結已複製	2668
連載	1473
""", '運': """
運営会社	1468
""", '違': """
違反報告	1471
""", '選': """
選單	2652
""", '邮': """
邮箱	2633
""", '链': """
链接已复制	2668
""", '閉': """
閉じる	1449	1475
""", '開': """
開通會員	2629
""", '関': """
関連	1473
関連する記事	1473
関連キーワード	1473
関連タグ	1473
関連トピックス	1473
関連ニュース	1473
関連リンク	1473
関連動画	1473
関連情報	1473
関連記事	1473
関連記事はこちら	1499
""", '閱': """
閱讀全文	2652
閱讀原文	2678
閱讀更多	2652
""", '關': """
關於我們	2645
關注	2640
關注我們	2640
關鍵字	2650
關閉	2625
""", '阅': """
阅读全文	2652
阅读原文	2678
阅读更多	2652
""", '隐': """
隐私政策	2645
隐私权政策	2645
""", '隱': """
隱私政策	2645
隱私權政策	2645
""", '電': """
電子信箱	2633
電子報	2633
電子版	1452
""", '音': """
音声で聞く	1462
音声読み上げ	1489
""", '頭': """
頭條	2650
""", '顯': """
顯示更多	2652
""", '首': """
首頁	2652
首页	2652
""", '點': """
點我看影片	2668
點擊播放本文	2668
點閱排行	2677
""", '가': """
가	1521
가입하기	1512
가장 많이 본 뉴스	1528
""", '개': """
개인정보 처리방침	1526
개인정보처리방침	1526
""", '거': """
거부	1526
""", '검': """
검색	1530
""", '계': """
계속 읽기	1512
""", '고': """
고객센터	1526
""", '공': """
공유	1521
공유하기	1521
""", '관': """
관련 기사	1528
관련 뉴스	1528
관련 영상	1550
관련 태그	1528
관련기사	1528
관련뉴스	1528
관련키워드	1528
""", '광': """
광고	1525
광고 닫기	1525
""", '괜': """
괜찮습니다	1509
""", '구': """
구독	1512
구독 신청	1512
구독 전용	1512
구독 중	1512
구독신청	1512
구독이 완료되었습니다	1542
구독자 전용	1514
구독하고 이어서 읽기	1542
구독하기	1512
""", '글': """
글씨크기	1521
글자 크기	1521
글자 크기 변경	1542
글자 크기 조절	1542
글자크기	1521
""", '기': """
기부하기	1510
기사 공유하기	1521
기사 더보기	1542
기사 듣기	1542
기사 링크 복사	1542
기사 본문	1530
기사 선물하기	1542
기사 스크랩하기	1542
기사 오류 신고	1542
기사 오류 제보	1542
기사 원문 보기	1542
기사 저장하기	1542
기사 제보 및 문의	1542
기사 후원하기	1510
기사에 대한 의견	1527
기사원문	1530
기사저장	1521
기자 구독	1537
기자 구독하기	1537
기자 페이지	1537
기자 프로필 보기	1537
기자의 다른 기사	1537
기자의 다른기사	1528
""", '나': """
나중에	1509
나중에 보기	1542
나중에 읽기	1542
나중에 하기	1509
""", '내': """
내 정보	1512
""", '네': """
네이버 구독	1524
네이버 블로그	1521
네이버에서 구독	1524
네이버에서 구독하기	1524
""", '놓': """
놓치면 안 되는 기사	1550
""", '뉴': """
뉴스 듣기	1542
뉴스레터 구독	1517
뉴스레터 구독 신청	1517
뉴스레터 무료 구독	1542
뉴스레터 신청	1517
""", '다': """
다른 공유 찾기	1521
다른 기사	19	1528
다른 기사 더 보기	19
다른 기사 보기	1537
다른기사	1528
다른기사 보기	1528
다시 보지 않기	1509
다음	1530
다음 기사	1528
다음 기사 보기	1542
다음 페이지	1530
다음기사	1528
다음에	1509
""", '닫': """
닫기	1509
""", '답': """
답글	1527
답글쓰기	1527
""", '당': """
당신이 좋아할 만한	1528
""", '댓': """
댓글	1527
댓글 #	1527
댓글 #개	1527
댓글 보기	1527
댓글 쓰기	1527
댓글 운영 정책	1542
댓글 운영정책	1542
댓글보기	1527
댓글쓰기	1527
댓글을 입력해주세요	1527
""", '더': """
더 보기	1530
더보기	1528	1530
""", '독': """
독자 의견 조사	1542
""", '동': """
동영상	1528
동의	1526
동의합니다	1526
""", '등': """
등록	1527
""", '디': """
디지털뉴스부	1537
디지털뉴스팀	1537
디지털콘텐츠팀	1537
""", '라': """
라인	1521
""", '랭': """
랭킹	1528
랭킹뉴스	1528
""", '로': """
로그아웃	1512
로그인	1512
로그인 후 댓글 쓰기	1542
로그인/회원가입	1512
로그인이 필요	1514
""", '링': """
링크 복사	1521
링크가 복사되었습니다	1542
""", '마': """
마이페이지	1512
""", '많': """
많이 본 기사	1528
많이 본 뉴스	1528
많이 본 영상	1550
많이 읽은 기사	1528
많이본 기사	1528
많이본 뉴스	1528
""", '맨': """
맨 위로	1530
맨위로	1530
""", '메': """
메뉴	1530
메뉴 닫기	1530
메일	1521
""", '모': """
모두 동의	1526
""", '목': """
목록	1530
목록보기	1530
""", '무': """
무료 체험 시작하기	1512
무료 회원가입	1512
""", '문': """
문의	1527
""", '바': """
바로가기	1521
""", '밴': """
밴드	1521
""", '베': """
베스트	1528
""", '복': """
복사하기	1521
""", '본': """
본문 글씨 줄이기	1521
본문 글씨 키우기	1521
본문 바로가기	1530
본문으로 바로가기	1530
""", '북': """
북마크	1521
""", '비': """
비밀번호 찾기	1512
""", '사': """
사이트맵	1526
사진 확대	1530
""", '설': """
설문 참여 바로가기	1542
설문 참여하기	1542
설문조사 참여하기	1542
""", '속': """
속보	1528
속보 알림 받기	1542
속보 알림 신청	1542
""", '스': """
스크랩	1521
스크랩하기	1542
스폰서	1525
""", '신': """
신고	1527
신문구독	1512
""", '실': """
실시간 뉴스	1528
""", '알': """
알림 받기	1520
알림 설정	1520
""", '앱': """
앱 다운로드	1520
앱 다운로드하기	1520
앱 설치	1520
앱 설치하기	1520
""", '에': """
에디터 추천	1528
""", '연': """
연관기사	1528
""", '영': """
영상	1528
영상 보기	1542
영상으로 만나보세요	1542
영상으로 보기	1542
""", '오': """
오늘 하루 보지 않기	1509
오늘은 그만 보기	1509
오늘의 추천	1528
오늘의 핫뉴스	1550
오디오로 듣기	1542
오류 신고	1527
오류 신고하기	1542
오탈자 신고	1542
""", '온': """
온라인뉴스팀	1537
""", '요': """
요약	1530
""", '원': """
원문보기	1530
""", '위': """
위로	1530
""", '유': """
유료 기사입니다	1542
유튜브 구독	1524
유튜브 구독하기	1524
""", '음': """
음성 재생하기	1542
음성으로 듣기	1521
""", '응': """
응원하기	1510
""", '의': """
의견 쓰기	1527
""", '이': """
이 기사 어땠나요	1542
이 기사를 공유합니다	1542
이 기사를 추천합니다	1542
이 기사와 함께 읽은 기사	1542
이 기자의 다른 기사	1542
이 시각 많이 본 기사	1550
이 시각 많이 본 뉴스	1550
이 시각 주요뉴스	1528
이 시각 추천뉴스	1528
이런 기사는 어때요	1550
이메일	1521
이메일무단수집거부	1526
이미 구독 중이신가요	1512
이미 회원이신가요	1512
이미지 크게 보기	1530
이미지 확대	1530
이슈	1528
이용약관	1526
이전	1530
이전 기사	1528
이전 기사 보기	1542
이전기사	1528
""", '인': """
인기 급상승	1550
인기 기사	1528
인기기사	1528
인기뉴스	1528
인쇄	1521
인쇄하기	1521
인스타그램 팔로우	1542
""", '일': """
일시후원	1510
""", '재': """
재생	1530
""", '저': """
저작권규약	1526
저장	1521
""", '전': """
전체 댓글	1527
전체 보기	1530
전체메뉴	1530
전체보기	1530
""", '접': """
접기	1530
""", '정': """
정기 후원하기	1510
정기구독	1512
정기후원	1510
""", '제': """
제보	1527
제보하기	1527
""", '좋': """
좋아요	1521
좋은 기사 후원하기	1510
""", '주': """
주소 복사	1542
주소가 복사되었습니다	1542
주소복사	1521
주요 기사	1528
주요 뉴스	1528
주요 뉴스 더보기	1550
주요기사	1528
주요뉴스	1528
""", '지': """
지금 뜨는 기사	1550
지금 뜨는 뉴스	1550
지면보기	1512
""", '청': """
청소년보호정책	1526
""", '최': """
최신 기사	1528
최신 뉴스	1528
최신기사	1528
최신뉴스	1528
""", '추': """
추천 기사	1528
추천 영상	1550
추천기사	1528
추천뉴스	1528
""", '친': """
친구 추가하기	1542
""", '카': """
카카오스토리	1521
카카오톡	1521
카카오톡 공유	1521
카카오톡으로 공유	1542
카카오톡으로 공유하기	1542
카테고리	1528
""", '쿠': """
쿠키 설정	1526
""", '퀴': """
퀴즈 풀기	1542
""", '키': """
키워드	1528
""", '태': """
태그	1528
""", '텔': """
텔레그램에서 소식 받기	1542
""", '투': """
투표하기	1542
""", '트': """
트위터	1521
트위터 공유	1521
""", '페': """
페이스북	1521
페이스북 공유	1521
페이스북으로 공유	1542
""", '펼': """
펼치기	1530
""", '포': """
포토	1528
""", '폰': """
폰트 크기	1521
""", '프': """
프리미엄	1512
프린트	1521
""", '함': """
함께 보면 좋은 기사	1528
함께 볼 기사	1550
함께 읽으면 좋은	1528
함께 읽은 기사	1550
""", '핫': """
핫뉴스	1528
핫이슈	1528
핫클릭	1550
""", '헤': """
헤드라인	1528
""", '협': """
협찬	1525
""", '홈': """
홈	1530
""", '화': """
화제의 뉴스	1528
""", '회': """
회사소개	1526
회원 전용	1514
회원가입	1512
""", '후': """
후원	1510
후원 안내	1510
후원 하기	1510
후원하기	1510
후원회원 가입	1510
"""}

START = {'a': """
abonē	1626 K par	1626 K no	1626 K un	1628 K
accès	1065 K illimité
această	2022 K traducere
además	840 K:	884 K, en
ai가	1539 K 자동 번역한	1539 K 번역한	1539 K 핵심	1539 K 요약한
ai에게	1539 K 물어	1539 K 질문	1539 K 물어보기
ajánljuk	1266 K:
aktivér	376 K
alătură	12 K-te
anmäl	2362 K dig till vårt	2378 K
apúntate	865 K a nuestro seminario	865 K a nuestro evento
artykuł	1871 K ukazał się	1871 K pochodzi z	1877 K przetłumaczony	1877 K został przetłumaczony	1877 K czyta	1877 K wygenerowany
artykuły	1868 K autora
artículos	810 K gratuitos
ascultă	1 K	2012 K:	2028 K podcastul	2028 K acest articol
atsisiųskite	1589 K
autorė	1593 K:
autoři	274 K jsou
außerdem	520 K lesenswert:	520 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	873 K la app
beiträge	27 K
benefício	1973 K do assinante:
beställ	2378 K
bestätigen	415 K sie ihre
bestätigungsmail	415 K
besøg	362 K vores
beğendiniz	8 K mi
boletín	816 K diario	816 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2591 K liên quan:	2603 K viết này có	2603 K viết có hữu ích
báo	2603 K lỗi bài viết
bình	5 K luận	27 K luận	2604 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1266 K:
bạn	2603 K phát hiện	2603 K thấy bài viết
bản	2603 K tóm tắt này
bấm	2605 K để nghe
bật	2582 K thông báo
""", 'c': """
chceš	296 K u nás pracovat	2240 K u nás pracovať
chefredaktör	2376 K och ansvarig utgivare:	2376 K:
chưa	32 K có bình luận
citeşte	2012 K şi	2012 K şi:
citește	2012 K și	2012 K și:	2012 K:	2012 K mai mult	2012 K aici	2012 K mai departe:
citiți	2012 K și
ciąg	1881 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1928 K exclusivo para	1971 K gerado	1976 K oferecido por
conținut	2022 K generat	2026 K oferit de
crédit	1138 K photo	1138 K photos
crédits	1138 K photo	1138 K photos
cài	2607 K đặt ứng dụng	2607 K ứng dụng	2607 K app
có	2591 K thể bạn quan tâm:
""", 'd': """
dacă	2017 K ai informații	2024 K ai observat o
dalinkitės	1589 K
další	262 K články autora
darovať	2234 K
dernières	1093 K actualités
descarcă	13 K	2042 K aplicația
descargá	13 K	873 K la app
descărcați	13 K
disponível	1935 K no google play	1981 K na app store	1981 K no google play	1981 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	289 K
dostępna	1884 K w
dostępne	1884 K w
dostępny	1884 K w
dołącz	12 K do	1895 K do	1908 K do dyskusji
držte	28 K se
découvrez	1094 K aussi	1117 K la boutique	1117 K notre boutique	1117 K nos jeux	1117 K notre hors-série	1125 K notre application	1125 K notre appli
décryptage	1094 K :
déductible	1056 K des impôts	1056 K à #
déjà	1063 K abonné	1063 K inscrit	1063 K client
dùng	2614 K thử
""", 'e': """
elírást	7 K
előfizetőként	1291 K
encuéntranos	12 K
envía	3 K
envíanos	854 K
ermöglicht	522 K von
erről	1266 K bővebben
escríbenos	842 K
estagiária	1964 K sob supervisão	1964 * K sob supervisão
estagiário	1964 K sob supervisão
""", 'f': """
faça	1979 K o quiz	1979 K o teste	1979 K o nosso
felelős	1288 K szerkesztő:	1288 K kiadó:
fiți	31 K primul
foretrækker	377 K du
fortsätt	2380 K läsa
fotogaléria	2208 K:
fotografía	885 K:
få	353 K fuld adgang til	376 K adgang	376 K fri	376 K fuld	376 K besked	376 K ugens	376 K dagens	376 K de	376 K nyheder	376 K en notifikation	376 K breaking	376 K seneste nyt	387 K	1792 K full tilgang til	1818 K tilgang	1818 K fri	1818 K full	1818 K beskjed	1818 K varsel	1818 K ukas	1818 K dagens	1818 K de	1818 K nyheter	1818 K siste	1830 K	2353 K full tillgång till	2378 K tillgång	2378 K fri	2378 K full	2378 K besked	2378 K en notis	2378 K veckans	2378 K dagens	2378 K de	2378 K nyheter	2378 K senaste	2389 K
férjen	1291 K hozzá
följ	12 K	2357 K	2378 K
følg	12 K	12 K oss	357 K	376 K	1796 K	1818 K
füge	12 K uns	528 K
fügen	12 K sie uns	528 K sie
für	418 K android und ios	468 K diesen artikel	468 K diesen	517 K nur
főszerkesztő	1288 K:
""", 'g': """
gazeteciliğimizi	2472 K
ghé	2604 K cửa hàng trực tuyến
glöm	2378 K inte att bekräfta
góp	2603 K ý cho bài viết
gör	2362 K quizet	2362 K vårt quiz	2378 K vårt
görmemiz	2477 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1292 K lát
hintergründe	520 K dazu:
hjälp	2362 K oss bli bättre	2362 K oss att bli bättre
hjælp	362 K os med at blive bedre
hlavné	2221 K body
hlavní	276 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2604 K trả lời khảo sát	2612 K ủng hộ
hämta	13 K	2366 K
häng	2378 K med
hääleta	920 K
håll	28 K	28 K dig
hör	472 K dir	528 K	2378 K
hören	472 K sie	528 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	347 K også	347 K også:	362 K mere på	376 K	1786 K også	1786 K også:	1818 K
""", 'i': """
iesūti	1614 K savu	1614 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1589 K
""", 'j': """
jaký	33 K je váš
já	1928 K é assinante
jäikö	1008 K juttu kesken
jälgi	920 K
""", 'k': """
kapcsolódó	1266 K	1266 K:
kiểm	2604 K tra kiến thức của bạn
kjøp	1801 K billetter	1801 K billett	1818 K
klausykitės	1574 K
klikněte	260 K zde
ključne	2161 K točke	2161 K tačke
klõpsates	920 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1628 K var
kommentarsfältet	5 K
kopiér	376 K
kopírovat	289 K
kopírovať	2234 K
kopē	1628 K
kvíz	260 K:	1278 K	2208 K:
kérje	1291 K
kérjen	1291 K
kérjük	28 K
kênh	2582 K youtube của báo
köp	2362 K biljetter	2362 K biljett	2378 K
kövess	12 K
kövesse	1291 K
kövessen	12 K
køb	362 K billetter	362 K billet	376 K
küfür	27 K içeren
küldd	3 K el	1273 K el nekünk
küldje	1273 K el nekünk	1291 K	1291 K tovább
kļūsti	1628 K
kết	2595 K nối với chúng tôi
""", 'l': """
laimē	1628 K
laimėkite	1589 K
legyél	1291 K
lejupielādē	1628 K
leé	884 K también	884 K más	884 K:
lisää	1032 K meidät
lásd	1266 K még
lásson	1291 K több
lát	1273 K valami
láttál	1273 K valami
lägg	2378 K till
lähetä	1011 K juttuvinkki	1011 K uutisvinkki	1011 K vinkki	1015 K mielipidekirjoituksesi	1015 K mielipidekirjoitus	1032 K
lämna	2356 K dina tips	2356 K ditt tips
läs	2346 K mer om	2347 K också	2347 K också:	2347 K även	2347 K mer	2347 K mer:	2347 K:	2347 K här	2347 K även:	2353 K vidare med	2353 K mer på	2366 K e-tidningen	2366 K tidningen	2378 K	2380 K vidare
læs	346 K mere om	347 K også	347 K også:	347 K mere	347 K mere:	347 K:	347 K her	347 K hele	353 K videre med	367 K e-avisen	367 K avisen	376 K	378 K videre
légy	31 K te az első
líbil	8 K se vám	277 K se
löydät	12 K meidät	1032 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1881 K wideo
mesterséges	1299 K intelligencia írta
mirá	868 K el video	884 K también	884 K:
mitä	8 K pidit	33 K mieltä	1033 K mieltä sinä
mišljenja	2158 K autora	2158 K iznesena	2158 K izneta
mišljenje	2158 K autora
możliwość	5 K komentowania
mándanos	854 K
más	839 K noticias de	839 K noticias sobre	839 K sobre	839 K en	839 K de	840 K información	840 K información:	842 K artículos de
máte	262 K tip?	262 K tip na článek	262 K tip na téma	262 K tip pro
märkasid	905 K midagi	911 K viga	911 K artiklis viga
még	32 K nincs
més	208 K informació:	234 K notícies de	234 K notícies sobre
mød	362 K os
mūs	1628 K vari
mời	2591 K xem	2591 K bạn đọc	2591 K độc giả	2595 K bạn tham gia	2595 K độc giả theo dõi	2595 K bạn đọc theo dõi	2605 K quý vị theo dõi	2605 K quý độc giả	2605 K bạn xem video	2605 K nghe
""", 'n': """
nahlásit	299 K chybu
nahlásiť	2243 K chybu
nahláste	2243 K chybu
najważniejsze	1877 K informacje
naloži	2287 K
naložite	13 K	2287 K
naročite	2294 K se na
našli	7 K jste	7 K ste
nemáte	297 K čas číst	2241 K čas čítať
než	306 K vložíte komentář	306 K začnete diskutovat	306 K napíšete příspěvek
nguồn	2599 K:	2599 K :
nhận	2582 K thông báo
nové	279 K číslo	279 K vydání	2224 K číslo	2224 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1032 K enemmän
nägid	921 K viga
näita	920 K
näitkö	1033 K virheen
näytä	1032 K sisältö
nå	2378 K vår
nézd	1266 K meg	1291 K meg
nézze	1266 K meg	1291 K meg
nāc	1619 K strādāt
""", 'o': """
oceń	8 K	1878 K ten	1878 K artykuł	1878 K tekst
odporučte	2234 K
odporúčame	2208 K:
odsłuchaj	1889 K	1889 K ten
ofereça	3 K
oglądaj	1866 K:
ohodnoťte	277 K	2222 K
opýtajte	2221 K sa
opširnije	2146 K:	2146 K na
ouça	1 K	1953 K:	1977 K o podcast
oír	1 K
""", 'p': """
pamanīji	1620 K kļūdu
pamanījāt	1620 K kļūdu
pastebėjote	1575 K įdomų	1581 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2599 K viên:
piditkö	8 K	1033 K
pidätkö	1033 K
piše	2173 K:
podobał	8 K ci się
podpořte	294 K
podržite	2176 K
podés	12 K seguir	855 K enviarnos
podívejte	260 K se:	260 K se na video
poleć	1889 K
poslať	2234 K
poslechněte	1 K si	260 K si	260 K si:
poslušajte	1 K	2146 K:	2266 K:
posłuchaj	1 K	1866 K:	1866 K też:
pozostała	1881 K część
pošlete	289 K
pošlite	3 K	2234 K
poți	2017 K contacta autorul	2017 K contacta autoarea
praneškite	1575 K redakcijai
predplaťte	2238 K si
prečítajte	2208 K si tiež	2208 K si aj	2208 K si	2208 K si:
pridružite	12 K se
pridėkite	1589 K
pročitaj	2146 K još	2146 K i
pročitajte	2146 K još	2146 K i	2146 K više	2146 K:	2146 K više o ovoj temi
prvý	2233 K mesiac len za	2233 K mesiac za	2233 K mesiac už za	2233 K mesiac zadarmo
prześlij	1889 K dalej
präsentiert	522 K von
prüfen	528 K sie
páčil	8 K sa vám	2222 K sa
päivitä	1032 K
pääset	1032 K lukemaan
päätoimittaja	1030 K:
păstrați	28 K
pērc	1619 K biļetes	1628 K
předplaťte	294 K si
přehrajte	260 K si
přečtěte	260 K si také	260 K si	260 K si:	260 K si také:
připojte	12 K se
""", 'q': """
querés	855 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	297 K posloucháte
radšej	2241 K počúvate
radši	297 K posloucháte
rašykite	1575 K autorei	1575 K autoriui
recibí	854 K las noticias
recomandări	2012 K:
regisztrálj	1290 K ingyenesen
regisztráljon	1278 K	1290 K ingyenesen
regístrate	807 K para
resuméet	26 K er
resztę	1881 K tekstu
rezervē	1628 K
rešite	2146 K kviz
riješite	2146 K kviz
rozwiąż	1866 K quiz
rätsel	511 K mit
rätseln	511 K sie mit
réservez	1117 K vos places pour la soirée de la rédaction
réservé	1063 K aux abonnés
réservée	1063 K aux abonnés
réservés	1063 K aux abonnés
résumer	1107 K cet article	1107 K l'article
résumé	1107 K généré	1107 K rédigé	1107 K réalisé	1107 K produit	1107 K par
rösta	2378 K
rādīt	1628 K
""", 's': """
saglabā	1628 K
saistīts	1604 K:
saņem	1628 K
sažetak	2161 K	2161 K članka	2161 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	854 K el canal	884 K leyendo:
sesizări	2017 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	276 K	276 K článku
siųskite	1575 K savo	1589 K
sjefredaktør	1815 K:	1815 K og ansvarlig redaktør:
skopírovať	2234 K
skrót	1877 K artykułu
související	260 K:
sporočite	2299 K napako
sprawdź	1866 K:	1866 K też:
spýtajte	2221 K sa
stališča	2277 K avtorja
stáhni	13 K si
stáhněte	13 K si	312 K si aplikaci
stöd	2353 K
stötta	2353 K
støt	353 K
støtt	1792 K
suscríbete	802 K a
susidūrėte	1575 K su
susiję	1564 K:
synthèse	1107 K générée
syötä	1032 K
szerző	1297 K:
szívesen	1292 K meghallgatjuk
szöveg	1297 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	859 K
síganos	12 K
sígueme	859 K
síguenos	12 K
só	1928 K para assinantes
sólo	807 K para suscriptores
søg	376 K nu
súhrn	2221 K
súmate	12 K
súvisiace	2208 K:
súvisiaci	2208 K článok
sūti	1614 K savu	1628 K
""", 't': """
también	828 K en facebook	840 K puedes leer	840 K puedes leer:	840 K te puede interesar:
també	208 K et pot interessar:
tekoäly	1037 K on
tenés	849 ¿K información
thử	2604 K sức với
tiedätkö	1011 K aiheesta	1011 K asiasta	1011 K lisää
tiivistelmä	26 K on
tilføj	376 K
todavía	32 K no hay comentarios
további	1266 K részletek
traducció	217 K feta
transparentní	269 K účet:
trên	2582 K google news
trả	2604 K lời câu đố
trải	2614 K nghiệm
turpinājums	1630 K
twój	27 K komentarz
työskenteletkö	1011 K
tác	2599 K giả:	2599 K giả là
támogasd	1283 K a	1283 K az
támogassa	1283 K a	1283 K az
täglichen	415 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1074 K l'application
téléchargez	13 K
tóm	2603 K tắt này
töltsd	13 K le
töltse	13 K le	1291 K le	1291 K ki
történeteiket	1273 K
tüm	27 K yorumlar
tęsinys	1591 K
tłumaczenie	1877 K
tải	13 K	13 K ứng dụng	2582 K ứng dụng	2582 K app	2607 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2181 K na grešku
uključi	2169 K
uključite	2169 K
uložit	289 K
uložiť	2234 K
uložte	289 K si	2234 K si
unbeschränkter	491 K zugang
unterstütze	399 K
unterstützen	399 K sie	399 K sie die
uočili	7 K ste
upozorniť	2243 K na chybu
upozorněte	299 K na chybu
urmărește	12 K	2012 K și:	2028 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1278 K részt
več	2266 K:	2266 K v videu	2291 K o tem	2291 K novic	2291 K preberite
vidéo	1094 K :
visą	1589 K interviu
više	2146 K o:
você	1953 K pode gostar:
vprašaj	2280 K
vprašajte	2280 K
vypočujte	1 K si	2208 K si:
vytiskněte	289 K
vytlačiť	2234 K
vytlačte	2234 K
válaszolj	1291 K
válaszoljon	1291 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	376 K med
véleménycikkeit	1273 K
více	260 K zde	260 K k tématu:
võida	920 K
võta	905 K ühendust	920 K
vă	28 K rugăm să
věnujte	289 K
všechny	27 K komentáře	262 K články autora
""", 'w': """
weiterführende	439 K artikel:
weź	1908 K udział w dyskusji
więcej	1865 K o	1865 K na temat	1865 K z	1866 K na ten temat:	1868 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	415 K newsletter
""", 'y': """
yanlişlik	2466 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1900 K uwagę	1900 K błąd	1900 K literówkę	1900 K uwagi	1900 K nieścisłość
ziņo	1614 K redakcijai
zkopírovat	289 K
znalazłeś	7 K
zostań	1897 K reporterem	1897 K reporterką	1897 K dziennikarzem
""", '©': """
©	447 K dpa	683 K #	683 K
""", 'à': """
à	1094 K lire aussi	1094 K lire également	1094 K lire :	1094 K lire sur	1094 K voir aussi	1094 K écouter	1094 K relire	1094 K découvrir	1094 K lire sur le même sujet	1094 K consulter :	1094 K voir également	1096 K propos de l'auteur	1096 K propos de l'autrice	1117 K retrouver dans le numéro
àudio	217 K generat
""", 'á': """
áudio	1971 K gerado
""", 'ä': """
är	2356 K du
äänestä	1032 K
""", 'é': """
é	1950 K preciso estar logado
écouter	1 K l'article	1 K cet article	1094 K aussi
écoutez	1 K cet	1 K l'article	1121 K le podcast
""", 'í': """
írd	1291 K be
írj	1273 K a szerzőnek
írja	1291 K be
írjon	1273 K a szerzőnek	1291 K közvetlenül	1291 K nekünk
""", 'î': """
întreabă	2022 K asistentul
""", 'ö': """
ön	1292 K szerint
""", 'ú': """
últimas	839 K noticias de	1952 K de	1952 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	441 K die autor:in	441 K die autoren	441 K die autor:innen	443 K die autorin	443 K den autor	444 K die autorin	444 K den autor
übersetzung	525 K:	525 K aus dem
""", 'č': """
čitaj	2146 K još
čitajte	2146 K i	2146 K još	2146 K još:
članak	2161 K je preveden	2161 K čita	2164 K je objavljen u
članek	2280 K je preveden	2280 K bere	2280 K je prebral	2283 K je objavljen v
článek	276 K byl přeložen	276 K přeložen	276 K načetl	279 K vyšel v
článok	2221 K bol preložený	2221 K načítal	2224 K vyšiel v
čo	33 K si myslíte
čtěte	260 K také	260 K také:	260 K i	260 K více	260 K:
číslo	269 K účtu pro dary	269 K transparentního účtu
čítajte	2208 K aj	2208 K tiež	2208 K viac
""", 'đ': """
đánh	2603 K giá bài viết
đăng	2604 K ký tham dự hội thảo
đọc	2591 K thêm	2591 K thêm:	2591 K:	2591 K tiếp:	2595 K tin nhanh
""", 'į': """
įsigykite	1589 K
įtraukite	1589 K mus
įveskite	1589 K
""", 'ś': """
ściągnij	13 K	1913 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1893 K:
źródło	1893 K:
""", 'ž': """
želite	2178 K raditi kod nas	2178 K da radite kod nas	2296 K delati pri nas
želiš	2178 K raditi kod nas	2296 K delati pri nas
žinote	1575 K daugiau	1590 K istoriją
žiūrėkite	1564 K taip pat	1589 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	577 K χρήσιμο	577 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	592 K τον	592 K τα	592 K
ακούστε	1 K	562 K:
αναφέρετε	597 K λάθος	597 K κάποιο λάθος
αναφορά	597 K λάθους
αντιγράψτε	587 K
αντιγραφή	587 K
αξιολογήστε	577 K
αποθηκεύστε	587 K
αυτή	576 K η περίληψη	576 K η σύνοψη
""", 'β': """
βίντεο	562 K:
βαθμολογήστε	577 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	562 K επίσης	562 K:	562 K το βίντεο	562 K εδώ	562 K επίσης:	562 K ακόμα:	562 K φωτογραφίες	562 K ακόμη	562 K ακόμη:	574 K όλα τα άρθρα	588 K όλες	588 K όλα	588 K τις
δειτε	562 K επισης	562 K ακομη	562 K:
δεν	595 K έχετε χρόνο να διαβάσετε
διάβασε	562 K επίσης	562 K ακόμη
διαβάζεται	576 K από
διαβάστε	562 K επίσης	562 K επίσης:	562 K ακόμη	562 K ακόμη:	562 K ακόμα	562 K:	562 K εδώ	562 K περισσότερα	562 K ακόμα:	562 K εδώ περισσότερα	562 K σχετικά	562 K αναλυτικά	574 K όλα τα άρθρα	588 K όλες	588 K όλα	588 K τις
διαβαστε	562 K επισης	562 K ακομη	562 K ακομα	562 K:
διαθέσιμη	584 K στο
διαθέσιμο	584 K σε	584 K στο
""", 'ε': """
εκτυπώστε	587 K
ενεργοποιήστε	584 K
εσείς	33 K τι
""", 'η': """
η	576 K περίληψη	576 K σύνοψη	576 K ανάγνωση	576 K περίληψη αυτή
""", 'θ': """
θέλεις	594 K να εργαστείς μαζί μας
θέλετε	594 K να εργαστείτε μαζί μας	594 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	584 K
κατεβάστε	13 K	584 K	592 K την εφαρμογή	606 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	562 K:
""", 'λ': """
λήψη	584 K από	584 K στο
""", 'μ': """
μάθετε	588 K όλες
με	590 K πληροφορίες από
μείνετε	588 K ενημερωμένοι
μετάφραση	576 K
μοιράσου	587 K
μοιραστείτε	3 K
""", 'ο': """
οι	574 K απόψεις	574 K γνώμες
""", 'π': """
περίληψη	576 K
περισσότερα	562 K:
πηγές	590 K:
πηγή	590 K:
προτείνετε	587 K
προτιμάτε	595 K να ακούτε	595 K να ακούσετε
πώς	577 K σας φάνηκε
""", 'ρ': """
ρωτήστε	576 K
ρώτα	576 K
ρώτησε	576 K
""", 'σ': """
σας	8 K άρεσε	577 K φάνηκε	577 K βοήθησε	577 K άρεσε
στείλτε	587 K
στηρίξτε	592 K	592 K τον	592 K τα	592 K την
σύνοψη	576 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	574 K κείμενα που
το	574 K άρθρο εκφράζει	576 K άρθρο μεταφράστηκε	576 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	587 K
""", 'ό': """
όλα	574 K τα άρθρα
όλες	588 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	146 K се за
автор	2090 K - обозреватель	2090 K - корреспондент	2090 K - колумнист	2090 K - редактор	2530 K - оглядач	2530 K - колумніст	2530 K - кореспондент
авторка	2530 K - оглядачка	2530 K - колумністка
авторката	126 K е
авторът	126 K е
акценти	128 K от
""", 'б': """
беше	129 K ли полезна	129 K ли полезно	129 K ли полезен
больше	2075 K новостей	2076 K по теме:	2113 K любите слушать	2113 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2093 K ли материал	2093 K ли пересказ	2093 K ли этот пересказ	2093 K ли этот	2093 K ли текст
была	2093 K ли статья	2093 K ли эта	2093 K ли новость
більше	2515 K по темі:	2515 K за темою:	2515 K на тему:	2515 K про це:	2545 K новин	2545 K матеріалів
""", 'в': """
вакансии	2096 K "	2096 K редакции
вакансії	2535 K "	2535 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2093 K понравилась	2093 K понравился	2093 K помогла	2533 K сподобалась	2533 K сподобалася	2533 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	114 K още	114 K също	114 K:	114 K повече във видеото	114 K галерията
включете	136 K
все	27 K комментарии	2075 K новости на тему	2075 K материалы	2075 K новости	2075 K статьи	2078 K статьи автора	2078 K материалы автора
всички	141 K новини
встановлюйте	2540 K
встановіть	13 K	2540 K	2566 K застосунок
""", 'г': """
главное	2092 K от
гледайте	114 K видеото	114 K:
головне	2532 K від	2532 K за версією
""", 'д': """
детальніше	2515 K:	2515 K про це
джерела	2547 K:
джерело	2547 K:
дивіться	2515 K також	2515 K:	2515 K також:	2515 K відео:
до	2515 K теми:
докладніше	2515 K:	2515 K про це
доступно	2101 K в	2101 K на	2101 K для	2540 K в	2540 K у	2540 K на	2540 K для
достъпно	136 K в	136 K на
дотримуйтесь	28 K
другие	2078 K материалы автора
думка	2530 K автора	2530 K редакції	2530 K, висловлена
думки	2530 K авторів
""", 'е': """
есть	2078 K новость?
еще	2076 K по теме:
ещё	2075 K больше	2076 K по теме:
""", 'з': """
за	2515 K темою:
забелязахте	7 K
завантажити	2540 K в	2540 K з	2540 K у
завантажте	13 K	2540 K в	2540 K з	2566 K застосунок	2566 K додаток
завантажуйте	13 K	2540 K	2550 K застосунок
загрузите	2101 K в	2101 K на
задайте	2092 K вопрос
заметили	7 K ошибку
запазете	140 K
запитайте	2532 K
зберегти	2544 K
збережіть	2544 K
знайшли	7 K помилку
зручніше	2553 K слухати
""", 'и': """
изпратете	140 K
изтеглете	13 K	136 K	146 K	161 K приложението
източник	143 K:
източници	143 K:
инсталирайте	136 K
искате	148 K да работите при нас	148 K ли да работите при нас
искаш	148 K да работиш при нас
источник	2107 K:
источники	2107 K:
""", 'к': """
как	2093 K вам статья	2093 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	140 K
копирайте	140 K
короткий	2532 K виклад	2532 K переказ
коротко	2092 K от	2532 K від
краткий	26 K пересказ	2092 K пересказ
кратко	2092 K от
краткое	2092 K содержание
куиз	114 K:
""", 'л': """
лучшее	2075 K за
любите	2553 K слухати
""", 'м': """
материал	2076 K по теме:	2095 K опубликован в	2098 K можно
месяц	2104 K подписки за
мнение	2090 K автора	2090 K редакции
мнението	126 K на автора
мнения	2090 K авторов
мненията	126 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2544 K
надішліть	3 K	2544 K
накратко	128 K от
нашли	7 K ошибку	7 K опечатку
немає	2553 K часу читати
нет	32 K комментариев	2113 K времени читать
новия	131 K брой
новият	131 K брой
новости	2075 K партнеров
новый	2095 K номер
няма	32 K коментари
нямате	149 K време да четете
""", 'о': """
об	2076 K этом подробнее	2078 K авторе
обобщение	128 K
обсуждение	5 K
озвучено	2092 K	2532 K
оставьте	31 K первый
открихте	7 K
откройте	2101 K в
отпечатай	140 K
отпечатайте	140 K
отправить	3 K	2105 K
отправьте	3 K	2105 K
оценете	129 K
оцените	8 K	2093 K
оцініть	2533 K
още	114 K по темата	114 K новини:	141 K новини
""", 'п': """
первый	2104 K месяц за
перевод	2092 K выполнен	2092 K сделан
передплата	2543 K за #	2543 K від #
переказ	2532 K
переклад	2532 K зроблено
пересказ	2092 K
перший	2543 K місяць за
по	2076 K теме:
повече	114 K по темата:	141 K новини
повідомити	2555 K про помилку
повідомте	2555 K про помилку	2555 K нам про помилку
погляди	2530 K авторів
подарете	140 K
подарите	2105 K
подарить	2105 K
подарувати	2544 K
подаруйте	2544 K
поддержать	2110 K
поддержите	2110 K
поделитесь	3 K
поделиться	3 K
подкрепете	146 K
подкрепи	146 K
подписка	2104 K за #	2104 K от #	2104 K за рубль
подписывайтесь	12 K	2110 K на
подпишись	12 K	2125 K на
подпишитесь	12 K	2110 K на	2125 K на нас
подробнее	2076 K:	2076 K в материале	2076 K - в	2076 K читайте в материале	2076 K об этом
подробности	2076 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2090 K автора
позицията	126 K на автора
позиція	2530 K автора
пока	32 K нет комментариев
полезна	129 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	128 K
попитайте	128 K
порадьте	2544 K
порекомендуйте	2105 K
последвайте	12 K	146 K
последние	2075 K новости о
послухати	1 K
послушать	1 K
поставте	2532 K запитання
почитать	2076 K:
преведено	128 K с
преводът	128 K е
предпочитате	149 K да слушате
прежде	2126 K чем оставить комментарий	2126 K чем комментировать
препоръчай	140 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	2078 K новость
приєднуйтесь	12 K
пройдите	2076 K тест
пройдіть	2515 K тест
прочетено	128 K от
прочетете	114 K още	114 K също
підписка	2543 K за #	2543 K від #
підписуйся	12 K
підписуйтесь	12 K	2550 K на
підпишіться	12 K	2550 K на
підсумок	2532 K
підтримайте	2550 K
підтримати	2550 K
""", 'р': """
работа	2096 K в "
радимо	2515 K прочитати:
разрешете	136 K
распечатайте	2105 K
распечатать	2105 K
резюме	128 K
резюмето	128 K
рекомендуем	2076 K:
рекомендуємо	2515 K:
робота	2535 K в "	2535 K у "
роздрукувати	2544 K
роздрукуйте	2544 K
""", 'с': """
саммари	2092 K
свалете	13 K	136 K	161 K приложението
свежий	2095 K номер
свързани	114 K:
связаться	2078 K с автором
сигнализирайте	151 K за грешка
скачайте	13 K	2101 K в	2101 K из	2110 K приложение	2130 K приложение
скачать	13 K	2101 K в	2101 K на
скопировать	2105 K
скопируйте	2105 K
скопіювати	2544 K
скопіюйте	2544 K
следвайте	12 K ни	146 K
следите	12 K за
слухайте	2515 K:	2515 K також:
слухати	1 K
слушайте	2076 K:	2076 K также:
слушать	1 K
см	2076 K. также:
смотрите	2076 K также	2076 K:	2076 K	2076 K также:	2076 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2115 K об ошибке	2115 K нам об ошибке
сообщить	2115 K об ошибке
сохраните	2105 K
сохранить	2105 K
спитайте	2532 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	2092 K
спросить	2092 K
станьте	31 K первым	31 K першим	2110 K подписчиком	2110 K соучастником	2550 K частиною спільноти	2550 K співучасником
статията	128 K е преведена	128 K е прочетена
статтю	2532 K перекладено
статью	2098 K можно
статья	2092 K переведена	2092 K озвучена	2093 K была	2095 K опубликована в
стежте	12 K за
стислий	2532 K виклад	2532 K переказ
съобщете	151 K за грешка
съобщи	151 K за грешка
""", 'т': """
також	2515 K читайте:
текст	2092 K переведён	2092 K переведен	2092 K озвучен	2532 K перекладено	2532 K озвучено
текстът	126 K отразява	128 K е преведен
това	128 K резюме	128 K обобщение
точка	2090 K зрения автора	2530 K зору автора	2530 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2113 K слушать
установите	13 K	2130 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2076 K:
""", 'х': """
хареса	8 K ли	129 K ли
харесахте	129 K ли
хотите	2112 K работать у нас	2112 K у нас работать	2112 K работать в нашей
хочете	2552 K працювати в нас	2552 K в нас працювати	2552 K працювати у нас
хочеш	2552 K працювати в нас
хочешь	2112 K работать у нас
""", 'ц': """
цей	2532 K переказ	2532 K короткий виклад	2532 K короткий переказ	2532 K стислий виклад
""", 'ч': """
четете	114 K още
чети	114 K още
чи	2533 K була стаття	2533 K був матеріал	2533 K був переказ	2533 K був цей переказ	2533 K була ця	2533 K був цей	2533 K сподобалась	2533 K сподобалася	2533 K сподобався
читай	2125 K нас
читайте	12 K нас	13 K	2076 K также	2076 K также:	2076 K:	2076 K подробнее	2076 K еще	2076 K по теме:	2076 K подробнее:	2076 K материал	2076 K в материале	2101 K нас без	2101 K без	2110 K	2110 K нас в	2515 K також	2515 K також:	2515 K:	2515 K ще	2515 K також на тему:	2515 K по темі:	2515 K також на тему	2550 K
читать	2076 K также	2076 K по теме:
что	33 K вы думаете	2076 K ещё почитать:
чуйте	1 K	114 K:
""", 'щ': """
ще	32 K немає коментарів	2515 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	2092 K краткое содержание
этот	26 K пересказ	2092 K пересказ	2092 K краткий пересказ	2098 K материал можно	2098 K текст можно
эту	2098 K статью можно
""", 'я': """
як	2533 K вам стаття	2533 K вам матеріал
""", 'א': """
אהבתם	1174 K את
אולי	1189 K פספסתם:
אל	1180 K תפספסו: הפעילו
""", 'ב': """
בואו	1175 K לעבוד איתנו
בחנו	1177 K את עצמכם
""", 'ד': """
דווחו	1174 K על
""", 'ה': """
האזינו	1 K	1162 K:	1176 K לפודקאסט	1176 K לפרק
האם	8 K אהבתם	1174 K הכתבה	1174 K הסיכום	1174 K המידע
הדוא	1168 K"ל האדום
הורידו	13 K	1155 K את האפליקציה	1179 K
היו	31 K הראשונים
הירשמו	1175 K לוובינר	1175 K לכנס
הכותב	1169 K הוא
הכותבים	1169 K הם
הכותבת	1169 K היא
הכתבה	1174 K עניינה	1190 K ממשיכה
המחבר	1169 K הוא
המחברת	1169 K היא
המשך	1190 K הכתבה
הפעילו	1180 K התראות	1180 K את ההתראות
הפרק	1176 K המלא זמין
הצביעו	1177 K בסקר
הצטרפו	1155 K לערוץ הטלגרם	1155 K לקבוצת הוואטסאפ	1155 K לקבוצת הווטסאפ	1165 K אלינו	1165 K לערוץ	1165 K לקבוצה	1165 K לקבוצת	1165 K לקבוצות	1165 K עכשיו	1165 K גם	1166 K	1175 K לצוות שלנו
הקשיבו	1176 K לפודקאסט
השתתפו	1177 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1185 K ראשון ב
""", 'י': """
יש	1168 K לכם מידע	1168 K לכם סיפור	1168 K לך מידע	1168 K לך סיפור
""", 'כ': """
כדי	1185 K לקרוא את
כל	1165 K החדשות
כתבות	1189 K נוספות:
""", 'ל': """
להאזנה	1176 K לכתבה	1176 K לפודקאסט
להורדת	1179 K
להמשך	1185 K קריאה
לכל	1169 K הכתבות של	1189 K הכתבות:
לכתבה	1162 K המלאה
לכתבות	1189 K נוספות:
לעדכונים	1165 K נוספים	1165 K
לערוץ	1155 K הטלגרם
לפניות	1168 K לכתב	1168 K לכתבת
לפרק	1176 K המלא
לצפייה	1176 K בסרטון	1176 K בווידאו	1176 K במשדר
לקבוצת	1155 K הווטסאפ	1165 K הוואטסאפ	1165 K הווטסאפ
לקבלת	1165 K עדכונים
לקריאה	1162 K נוספת	1162 K נוספת:	1185 K מלאה
לקריאת	1185 K הכתבה המלאה
לרכישת	1175 K כרטיסים לכנס	1175 K כרטיסים לחצו	1175 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1177 K דעתכם? הצביעו
מייל	1168 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	1168 K במשהו	1168 K בטעות
""", 'ע': """
עוד	1162 K בנושא:	1189 K במדור:	1189 K כתבות:
ענו	1177 K על הסקר	1177 K על הסקר:	1177 K על החידון
עקבו	12 K	1165 K אחרינו	1166 K אחרי
""", 'פ': """
פרסומת	1190 K
""", 'צ': """
צפו	1162 K:	1162 K גם	1176 K בסרטון	1176 K בתיעוד	1176 K בווידאו	1176 K בכתבה
""", 'ק': """
קבלו	1180 K התראות	1180 K עדכונים על	1180 K עדכונים לנייד
קרא	1162 K גם	1162 K גם:
קראו	1162 K גם	1162 K גם:	1162 K עוד
""", 'ר': """
רוצים	1165 K להיות	1165 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1183 K	1184 K בעיתונות	1184 K בנו	1184 K בעבודתנו
""", 'ا': """
ابرز	73 K النقاط بالذكاء
اجعل	63 K
احجز	75 K تذكرتك	75 K مكانك	75 K مقعدك
احجزوا	75 K تذاكركم
احصل	84 K علي تطبيق
اختبر	78 K معلوماتك	78 K نفسك
ادعم	87 K
ادعموا	87 K
اذا	68 K كانت لديك معلومات	68 K كان لديك معلومات
ارسل	68 K لنا
ارسلوا	68 K لنا	68 K الينا
از	971 K دست ندهيد:
اسال	73 K الذكاء
استمع	1 K الي	1 K	76 K الي
استمعوا	76 K الي
اشترك	65 K في	66 K في قناة	89 K
اشتركوا	63 K في	89 K
اضف	63 K
اطلاعات	959 K خود را بسنجيد
اعادة	97 K النشر
اعد	73 K هذا الملخص
اعلان	94 K
اقرا	60 K ايضا	60 K ايضا:	60 K المزيد:	60 K:	60 K المزيد	93 K كذلك:	93 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
المزيد	60 K:
المصدر	71 K:	71 K :
الملخص	73 K من اعداد
ان	68 K كانت لديك معلومات
انشئ	99 K حسابا	99 K حسابك
انضم	65 K الي	66 K الي قناة
انضموا	64 K الي
اهم	73 K النقاط بالذكاء
ايا	956 K اين	956 K خطايي
اين	956 K	971 K مطلب را هم بخوانيد:
اينجا	971 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	69 K وكاتب
ببينيد	945 K:
بخوانيد	945 K:
بشنويد	1 K
به	12 K كانال	956 K اين
بيشتر	945 K بخوانيد	945 K بخوانيد:	945 K ببينيد	971 K بدانيد:
""", 'ت': """
تابع	60 K ايضا:	65 K	69 K الكاتب علي	94 K القراءة
تابعنا	12 K	64 K
تابعوا	64 K	69 K الكاتب علي
تابعونا	12 K	63 K
تبرع	87 K ل
تخطي	92 K
ترجم	73 K هذا
تستمر	94 K القصة
تسوق	75 K الان	75 K من متجر
تم	73 K اعداد هذا	73 K انشاء هذا	73 K تلخيص هذا
تماس	952 K با نويسنده
تمت	73 K ترجمة هذا	73 K الترجمة
""", 'ج': """
جرب	89 K
جربوا	89 K
""", 'ح': """
حقوق	97 K النشر	97 K الطبع
حمل	13 K	84 K تطبيق	84 K تطبيقنا	84 K الان
حملوا	13 K	84 K
""", 'خ': """
خبرنگار	952 K:
خلاصات	73 K مولدة
خلاصة	73 K بالذكاء
""", 'د': """
دانش	959 K خود را
در	945 K اين باره بخوانيد	959 K اين نظرسنجي	959 K نظرسنجي ما	959 K نظرسنجي	971 K همين زمينه:	971 K همين رابطه:
""", 'ر': """
رابط	63 K قناتنا
""", 'س': """
ساعدنا	78 K علي تحسين
ساعدونا	78 K علي تحسين
ساند	87 K
سجل	75 K الان في	75 K الان لحضور	99 K مجانا
سجلوا	75 K الان في	99 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	79 K في الاستبيان
شاركنا	68 K قصتك	78 K رايك
شاركوا	3 K
شاركونا	68 K قصصكم	78 K رايكم
شاهد	60 K ايضا	60 K:	60 K ايضا:	76 K الفيديو اعلاه	93 K ايضا-
شاهدوا	76 K
شما	959 K چه فكر ميكنيد
""", 'ص': """
صحافي	69 K متخصص في	69 K وكاتب
صحفي	69 K متخصص في	69 K وكاتب
صوت	78 K الان:
صوتوا	78 K الان
""", 'ط': """
طالع	93 K ايضا:
""", 'ع': """
عكاس	952 K:
""", 'ف': """
في	93 K السياق ذاته:	93 K السياق نفسه:	93 K هذا السياق:
""", 'ق': """
قد	60 K يهمك:	93 K يهمك ايضا:
قم	84 K بتحميل	84 K بتنزيل
""", 'ك': """
كاتب	69 K وصحفي	69 K وصحافي	69 K وباحث	69 K ومحلل	69 K واكاديمي	69 K صحفي
كاتبة	69 K وصحفية	69 K وصحافية	69 K وباحثة	69 K صحفية
كد	952 K خبر:	952 K خبر :
كن	31 K اول
""", 'ل': """
لا	97 K يسمح باعادة
لتصلك	65 K
لديك	99 K حساب
لقراءة	92 K المزيد
للابلاغ	80 K عن خطا	80 K عن اي خطا
للاستماع	76 K الي
للاشتراك	63 K في
للانضمام	63 K الي
للتواصل	69 K مع الكاتب	69 K مع الكاتبة
للمزيد	60 K:	92 K من الاخبار	92 K من التفاصيل
لمتابعة	65 K
لمزيد	92 K من الاخبار
لمشاهدة	76 K الفيديو	76 K التقرير
ليصلك	65 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	952 K:
مصيتم	7 K
مطالب	945 K مرتبط:
ملخص	73 K بالذكاء	73 K المقال بالذكاء
منبع	952 K:	952 K :
مواضيع	60 K ذات صلة:	93 K متعلقة:
""", 'ن': """
نبذة	69 K عن الكاتب
نزل	13 K	84 K تطبيق	84 K تطبيقنا
نزلوا	84 K
نظر	956 K شما درباره
نظرات	5 K
نظرسنجي	959 K:
نويسنده	952 K:	952 K :
""", 'ه': """
هذا	73 K الملخص	73 K النص
هذه	73 K الترجمة
هل	7 K لاحظت	8 K اعجبك	68 K لديك معلومات	68 K لديكم معلومات	68 K لديك قصة	68 K لديكم قصة	74 K كان هذا	74 K كانت هذه	74 K وجدت هذا	74 K اعجبك هذا	74 K اعجبتك هذه	80 K وجدت خطا	80 K لاحظت خطا	80 K وجدتم خطا
همچنين	945 K بخوانيد	945 K بخوانيد:	971 K ببينيد:
""", 'و': """
واصل	94 K القراءة
وجدت	7 K خطا
وظائف	75 K شاغرة في
""", 'ي': """
يحظر	97 K نقل	97 K نسخ
يستمر	94 K المقال	94 K الخبر
يمكنك	65 K متابعة	92 K قراءة المزيد
يمكنكم	65 K متابعة
يمنع	97 K نقل	97 K نسخ
""", 'گ': """
گزارش	952 K:	956 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1226 Kो यह	1226 Kो ये
""", 'इ': """
इनप	1221 Kुट-	1221 Kुट:	1221 Kुट -	1221 (Kुट
इस	1213 Kे भी पढें	1213 Kे भी पढें:	1239 Kे भी पढें-	1239 Kे भी देखें:
""", 'ए': """
एज	1221 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1213 K पढें:	1239 K भी पढें:
""", 'क': """
क	1226 K्या यह	1226 K्या आपको	1235 Kेवल # रुपये में
""", 'ख': """
खबर	1226 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1221 Kिस्क्लेमर:
""", 'द': """
द	1213 Kेखें:	1213 Kेखें वीडियो
""", 'प': """
पढ	1213 Kें:	1239 Kें-	1239 Kिए:
""", 'भ': """
भ	1221 (Kाषा
""", 'म': """
म	1235 Kात्र # रुपये में
""", 'य': """
य	1213 Kे भी पढें	1213 Kे भी पढें:	1221 (Kे लेखक के	1239 Kे भी पढें-	1239 Kे भी देखें:
यह	1213 K भी पढें	1213 K भी पढें:	1213 K भी देखें:	1221 (K लेखक के	1226 K खबर आपको	1239 K भी पढें-	1239 K भी पढें -
""", 'ल': """
ल	1221 Kेखक के बारे में	1221 Kेखिका के बारे में	1221 (Kेखक	1221 (Kेखिका	1221 Kेखक वरिष्ठ पत्रकार हैं	1221 Kेखक स्वतंत्र पत्रकार हैं	1221 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1213 Kंबंधित:	1235 Kिर्फ # रुपये में	1239 Kंबंधित खबर:	1239 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	170 Kো পডুন	195 Kো পডুন:	195 Kো পডুনঃ
আরও	170 K পডুন:	170 K পডুন	170 K দেখুন:	195 K পডুনঃ	195 K পডুন-	195 K পডুন :
""", 'ছ': """
ছব	175 Kি:
""", 'প': """
প	196 Kৃষ্ঠপোষকতায
পড	170 Kুন:
""", 'ব': """
ব	196 Kিজ্ঞাপনের পর	196 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	175 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	175 Kেখক:	175 Kেখকঃ	175 Kেখকের আরও
""", 'স': """
স	175 Kূত্র:	175 Kূত্রঃ	196 K্পনসরড	196 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2404 Kติดตาม	2404 Kไลก์
""", 'ข': """
ขอ	2407 Kบคุณภาพจาก	2407 Kบคุณข้อมูลจาก
ข่	2400 Kาวที่เกี่ยวข้อง:	2407 Kาวโดย	2413 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2413 Kิป:
คุ	2410 Kณรู้สึกอย่างไรกับ	2410 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2413 Kคลิป:	2413 Kคลิป :
""", 'ซ': """
ซื	2411 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2400 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2404 Kดตามช่อง	2404 Kดตามเรา	2404 Kดตามข่าว	2422 Kดตามอ่านข่าวอื่นๆ	2422 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2409 Kม ai
""", 'ท': """
ทด	2411 Kสอบความรู้ของคุณ
ทำ	2411 Kแบบสำรวจสั้น
ที	2407 K่มา:	2407 K่มา :
""", 'บ': """
บท	2409 Kความนี้ใช้ ai	2409 Kสรุปนี้	2409 Kความนี้แปล	2409 Kความนี้เรียบเรียง	2410 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2409 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2407 K้เขียน:	2407 K้เขียน :
""", 'พ': """
พบ	2410 Kข้อผิดพลาดในบทความ
พื	2423 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2411 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2407 Kพ:
""", 'ร': """
ร่	2411 Kวมโหวต:	2411 Kวมโหวต :	2411 Kวมทำแบบสำรวจ	2411 Kวมสนุก	2418 Kวมสนับสนุน
""", 'ล': """
ลง	2411 Kทะเบียนเข้าร่วมสัมมนา	2411 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2418 Kับสนุน
สร	2409 Kุปโดย	2409 Kุปข่าวด้วย	2409 Kุปนี้	2409 Kุปข่าวโดย	2410 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2400 Kานเพิ่มเติม:	2400 Kานต่อ:	2400 Kานข่าวต้นฉบับ:	2400 Kานเพิ่มเติม	2400 Kานประกอบ:	2413 Kานข่าวเพิ่มเติม:	2413 Kานข่าวเพิ่มเติม	2413 Kานข่าวที่เกี่ยวข้อง:	2413 Kานข่าว:	2413 Kานเรื่องอื่น:	2422 Kานข่าวอื่นๆ	2422 Kานข่าวต้นฉบับได้ที่	2422 Kานบทความอื่นๆ	2422 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2407 Kางอิง:
""", 'เ': """
เก	2407 Kี่ยวกับผู้เขียน
เข	2404 K้าร่วมช่อง
เน	2409 Kื้อหานี้สร้าง	2423 Kื้อหาสปอนเซอร์	2423 Kื้อหาโฆษณา	2423 Kื้อหาสนับสนุนโดย
เพ	2404 Kิ่มเพื่อน
เร	2407 Kื่อง:	2407 Kื่อง :	2407 Kื่องและภาพ
""", 'แ': """
แจ	2410 K้งแก้ไขข่าว
แช	3 Kร์
แป	2409 Kลโดย
แอ	2404 Kดไลน์
""", 'โ': """
โฆ	2423 Kษณา -
""", 'ใ': """
ให	2410 K้คะแนนบทความ
""", 'ไ': """
ไม	2404 K่พลาดทุกข่าวสาร	2404 K่พลาดข่าว
""", 'ả': """
ảnh	2599 K:
""", 'ủ': """
ủng	2599 K hộ tác giả	2612 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1474 Kせて読みたい	1474 【Kせて読みたい】	1474 Kせて読みたい:
""", 'こ': """
こち	1474 Kらもおすすめ	1474 Kらもおすすめ:	1501 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1481 K記事を書いた人	1481 K記事の筆者	1484 K要約はai	1484 K要約は、ai	1484 K要約は役に立ち	1484 ※K要約	1484 K記事の翻訳	1484 K記事の要約	1484 K記事はai	1484 K翻訳	1484 K見出しはai	1492 K記事は	1492 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1474 Kと見る:	1501 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1501 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1501 【K】
""", '下': """
下載	13 K	2637 Kapp	2637 K應用程式
下载	13 K	2637 Kapp	2637 K应用
""", '以': """
以上	2662 K内容由ai
""", '作': """
作者	2659 K:	2659 (K	2659 K係	2659 K为	2659 K為
""", '你': """
你可	2651 K能會喜歡:	2681 K能想看:
你有	2657 K线索
你覺	2664 K得這篇
你觉	2664 K得这篇
""", '來': """
來源	2659 K:
""", '內': """
內容	2662 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2643 K微信公众号	2643 K官方微信
""", '内': """
内容	2662 K由ai
""", '写': """
写真	1474 【K】	1474 K:	1501 【Kを見る】	1501 【Kギャラリー】
""", '出': """
出典	1481 K:
""", '分': """
分享	3 K
""", '前': """
前回	1501 【K】	1501 Kの記事:
""", '加': """
加入	12 K	2655 K	2676 K
""", '動': """
動画	1474 【K】	1501 【Kを見る】
""", '升': """
升級	2676 K
升级	2676 K
""", '原': """
原文	2680 K刊于	2680 K刊於
""", '参': """
参与	2666 K我们的
参考	1474 K:
""", '參': """
參與	2666 K我們的
""", '发': """
发现	7 K错误	2665 K错误
""", '取': """
取材	1481 K・文	1481 K・執筆
""", '另': """
另请	2651 K参阅
""", '可': """
可以	2656 K在x上
""", '合': """
合わ	1474 Kせて読みたい:
""", '同': """
同场	2651 K加映:
同場	2651 K加映:
""", '問': """
問問	2662 K我們的ai
""", '執': """
執筆	1481 K:	1481 K/
""", '報': """
報名	2667 K參加
""", '填': """
填写	2666 K问卷
填寫	2666 K問卷
""", '如': """
如发	2665 K现
如有	2657 K线索	2657 K線索
如果	2657 K您有相关线索	2657 K你掌握	2657 K您掌握	2658 K您有
如發	2665 K現
""", '官': """
官方	2643 K微信:	2643 K微信公众号:
""", '審': """
審校	2659 K:
""", '延': """
延伸	2651 K閱讀	2651 K阅读	2651 K閱讀:	2651 【K閱讀】	2681 K阅读:
""", '开': """
开启	2637 K通知	2637 K推送通知
""", '引': """
引用	1481 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2681 K:
影音	2681 K:
""", '往': """
往下	2681 K看更多:
""", '微': """
微信	2637 K扫	2643 K公众号:
""", '您': """
您对	2664 K这篇文章
您對	2664 K這篇文章
您有	2657 K线索
您的	27 K评论
您覺	2664 K得這篇
您觉	2664 K得这篇
""", '手': """
手机	2637 K客户端
""", '打': """
打开	13 K	2637 K微信
""", '扩': """
扩展	2651 K阅读:
""", '扫': """
扫一	2637 K扫
扫描	2637 K二维码关注	2655 K
扫码	2655 K
""", '投': """
投票	2666 K:
投稿	27 Kは
""", '报': """
报名	2667 K参加
""", '按': """
按讚	2655 K追蹤
""", '掃': """
掃一	2637 K掃
""", '採': """
採訪	2659 K撰文:
""", '推': """
推荐	2651 K阅读	2651 K阅读:
推薦	2651 K閱讀:
""", '提': """
提供	1481 K:
""", '摘': """
摘要	2662 K由
""", '撰': """
撰文	2659 K:
撰稿	2659 K:
""", '支': """
支持	2674 K
""", '收': """
收听	1 K	2669 K我们的播客	2669 K我们的节目
收聽	1 K	2669 K我們的播客	2669 K我們的節目
""", '文': """
文/	1481 K
文:	1481 K
文・	1481 K
文章	2659 K来源:	2665 K有误	2665 K有誤
""", '新': """
新聞	2657 K線索
新闻	2657 K线索热线	2657 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2651 K:	2651 K新聞:	2651 K內容:	2651 【K新聞】	2651 K相關	2651 K阅读:	2651 K報導:	2651 K报道:	2680 K精彩内容	2680 K精彩內容	2680 K资讯	2680 K資訊	2680 K内容请	2680 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2657 K要爆
""", '本': """
本内	2662 K容由ai
本摘	2662 K要
本文	2659 (K作者	2659 K作者	2662 K摘要	2662 K由ai	2662 K由人工智能翻译	2662 K由人工智能生成	2662 K由人工智慧	2680 K章來自	2680 K转载自	2680 K轉載自	2680 K来自	2680 K來自
""", '来': """
来发	31 K表第一
来源	2659 K:
""", '校': """
校对	2659 K:
""", '構': """
構成	1481 K・文
""", '次': """
次に	1474 K読む:
次の	1501 Kページ:	1501 【K記事】
次ペ	1501 Kージ:
""", '欢': """
欢迎	12 K关注	2655 K加入	2656 K在	2656 K关注	2657 K提供线索	2657 K投稿
""", '歡': """
歡迎	12 K追蹤	2655 K加入	2656 K在	2657 K提供線索	2657 K投稿
""", '此': """
此摘	2662 K要
""", '测': """
测一	2666 K测:
""", '測': """
測一	2666 K測:
""", '点': """
点击	2651 K查看	2669 K观看视频	2669 K收听
点我	2655 K加入
""", '熱': """
熱門	2681 K新聞:
""", '爆': """
爆料	2657 K请	2657 K請
""", '用': """
用微	2637 K信扫
""", '画': """
画像	1474 【K】	1501 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2665 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2651 K阅读	2651 K新闻	2651 K报道:	2651 K阅读:	2681 K新闻:	2681 K文章:
相關	2651 K新聞	2651 K報導	2651 【K新聞】	2651 K閱讀:	2681 K新聞:	2681 K文章:	2681 K報導:
""", '看': """
看更	2651 K多:
""", '立': """
立即	2655 K加入	2666 K报名	2666 K報名
""", '筆': """
筆者	1481 Kプロフィール
""", '編': """
編輯	2659 K:
""", '线': """
线索	2657 K征集
""", '编': """
编辑	2659 K:	2659 (K:
""", '聽': """
聽我	2669 K們的podcast
""", '著': """
著者	1481 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2669 K上方影片
""", '观': """
观看	2669 K上方视频
""", '视': """
视频	2681 K:
""", '訂': """
訂閱	2676 K
""", '記': """
記事	7 Kの誤り	1492 Kの誤り	1492 Kに誤り
記者	1481 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1474 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2674 K持
""", '订': """
订阅	2676 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2674 K持
""", '責': """
責編	2659 K:
""", '資': """
資料	2659 K來源:
""", '贊': """
贊助	2674 K
""", '责': """
责任	2659 K编辑:	2659 (K编辑
责编	2659 K:
""", '赞': """
赞助	2674 K
""", '这': """
这个	2663 K摘要
这段	2663 K摘要
这篇	8 K文章	2663 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2663 K摘要
這篇	2663 K文章
""", '采': """
采写	2659 K:
""", '長': """
長按	2655 K
""", '长': """
长按	2655 K
""", '開': """
開啟	2637 K通知	2637 K推播通知
""", '関': """
関連	1474 K記事	1474 K記事:	1474 【K記事】	1474 K:	1474 【K】	1501 【K写真】
""", '閱': """
閱讀	2651 K更多
""", '问': """
问问	2662 K我们的ai
""", '阅': """
阅读	2651 K更多
""", '馬': """
馬上	2666 K報名
""", '马': """
马上	2666 K报名
""", '點': """
點我	2655 K加入
點擊	2651 K查看	2669 K觀看影片
""", '같': """
같이	1529 K 보기:
""", '관': """
관련	1529 K 기사:	1551 K 기사 :	1551 [K 기사]	1551 K 기사-
관련기사	1529 K	1529 K:	1529 [K]	1551 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1539 K #줄 요약
기사에	1544 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1551 K 기사:
""", '당': """
당신의	1543 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1529 K 읽기:
더보기	1529 [K]	1529 K:
""", '독': """
독자	1543 K 설문에	1543 K 설문조사에
""", '많': """
많이	1551 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1539 K 요약은
""", '사': """
사진출처	1554 K:
""", '생': """
생성형	1539 K ai가 요약
""", '설': """
설문에	1543 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1543 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1529 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1539 K 요약은 ai	1539 K 요약이 도움	1539 K 기사는 인공지능	1539 K 기사는 ai	1539 K 번역	1544 K 기사가 도움이	1544 K 기사를 어떻게	1544 K 뉴스에 대한 의견	1544 K 기사에 대한 의견
이슈	1551 [K]
이어	1529 K 읽기:
""", '인': """
인기기사	1551 [K]
""", '자': """
자료출처	1554 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1529 K 기사:
추천기사	1551 [K]
""", '출': """
출처	1554 K:	1554 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1529 K 볼 만한 기사:	1529 K 보면 좋은 기사:	1551 [K 읽기]
""", '핫': """
핫클릭	1551 [K]
""", '화': """
화보	1529 [K]
"""}

CONTAINS = {',': """
,说:	2689 K
""", 'a': """
abonați	2044 K-vă	2048 K
abonații	2045 K noștri
abonează	2000 K-te pentru	2005 K-te pe youtube	2044 K-te
abonné	1060 pas encore K	1062 déjà K	1064 en tant qu'K
abonnés	1060 réservé à nos K	1062 réservé aux K	1140 nos K	1143 K
abonējiet	1635 K
actualité	1070 l'essentiel de l'K	1080 suivez l'K	1080 suivez toute l'K	1080 retrouvez toute l'K	1102 couvre l'K
adatkezelési	1262 K tájékoztató
admitió	889 K
adomány	1309 K
adományoddal	1305 K
adományok	1309 K
adományozz	1305 K
adományozzon	1282 K itt
advirtió	889 K
adó	1251 K #%
adód	1307 K #
adója	1282 K #
adăugat	2047 a K
affiliatelänkar	37 K	2373 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1142 a K
afiliación	37 enlaces de K
afirmó	889 K
agregó	889 K
aicināja	1638 K
aizsargātas	1605 visas tiesības K
aiškino	1599 K
ajouté	1142 a K
ajută	2044 K-ne
ajánld	1305 K fel
alkalmazás	1259 töltsd le az K
alkalmazásban	1280 az K
alkalmazást	1280 K
alkalmazásunk	1306 K
alkalmazásunkat	1259 töltse le K
alăturat	2018 s-a K echipei
améliorer	1123 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	470 jetzt K:
anketě	282 naší K	282 v K
ankietę	35 naszą K	1882 naszą K	1882 krótką K
anmäl	2391 K dig till vårt	2391 K dig till våra
anmäla	2368 genom att K dig
annoncé	1142 a K
annoncør	380 betalt af en K	380 betalt af K
annonslänkar	37 K	2373 K
annonsör	2382 betalt av en K	2382 betald av en K
annonsør	1823 betalt av en K
anunció	889 K
anunțat	2047 a K
använder	2339 vi K cookies	2340 K kakor
anúncio	1975 após o K	1975 depois do K
anúncios	1993 sem K
apelował	1917 K
apelowała	1917 K
aplicación	817 descarga la K	817 descarga nuestra K
aplicația	2006 descarcă K	2044 descarcă K noastră	2044 descarcă gratuit K	2044 descarcă K și	2045 K noastră
aplikację	1848 pobierz naszą K	1849 pobierz K	1849 ściągnij K	1905 naszą K
aplikácii	2229 našej K
aplikáciu	2229 mobilnú K	2229 K
aportació	236 la teva K
aportación	851 tu K	877 haz tu K
apoyá	886 K
applikációnk	1280 K
applikációnkat	1280 K
apsolīja	1638 K
apóyanos	851 K	886 K
apóyenos	851 K	886 K
apúntate	797 K a	812 K a nuestra	812 K gratis	886 K gratis
apărat	2047 s-a K
arkadaşinla	2476 bir K paylaş
artykuł	15 darmowy K	20 cały K	1837 podoba ci się ten K	1883 nasz K do końca	1903 ostatni darmowy K	1915 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	798 te ha gustado este K	805 regala este K	805 regalar este K	808 último K gratis	808 te queda # K	880 y lee este K	887 este K
artículos	15 K gratis	808 K gratis este mes	808 te quedan # K	808 límite de K
aseguró	889 K
associés	1086 cookies K à ce contenu
assuré	1142 a K
asumă	30 nu își K
ausgewählt	523 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2000 K-te pentru
autorką	1874 kontakt z K
autorská	264 K práva
avertizează	2047 K
avísanos	886 K
ayúdanos	851 K	886 K a
açikladi	2492 K
açin	2476 K
añadió	889 K
año	888 al K
""", 'b': """
bağirdi	2492 K
bağirdilar	2492 K
bağiriyor	2492 diye K
bağiriyordu	2492 K
bağiş	2489 K yap	2493 K
bağişiniz	2489 K
bağlantilari	2473 satiş ortakliği K
başlayan	2475 tl'den K
başvurun	2476 K
behält	29 K sich vor	29 K sich das recht
behöver	2321 vi K ditt stöd	2391 vi K din hjälp
bekapcsolása	1259 értesítések K
beløb	391 fast K
beløp	1832 gi et K	1834 fast K
bemängeln	545 K
bemängelt	545 K
berättade	2394 K
berättar	2394 K
bestätigen	414 K sie ihre
bestätigungslink	514 K
bestätigungsmail	414 K	514 K
betalvägg	2395 K
bezplatný	302 poslední K článek	2223 náš K webinár	2246 posledný K článok
bezplatných	2232 K článkov
bezpłatne	1888 K konto
bezpłatny	1879 nasz K webinar	1903 ostatni K artykuł
bezpłatnych	1888 limit K
beğendiyseniz	2490 bu haberi K	2490 bu yaziyi K
biết	2623 cho K
blokování	257 K reklam
boletín	812 recibe el K	812 nuestro K	815 K diario	886 recibe el K	887 nuestro K	890 K
boîte	1069 dans votre K mail	1069 dans votre K e-mail
brezplačen	2302 zadnji K članek
brezplačne	2289 K članke
brezplačni	2282 naš K webinar	2302 zadnji K članek
brezplačnih	2289 K člankov
bronił	1917 K się
brzmiał	1917 K
brzmiała	1917 K
brzmiało	1917 K
butlletí	206 subscriu-te al K	206 el nostre K	237 el nostre K	240 K
buzdított	1308 K
buzdította	1308 K
buzón	813 en tu K
bájate	886 K la app
bönföll	2394 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2394 K
bønfaldt	392 K
bønn	1758 vi har en K til deg
bønnfalt	1835 K
bústia	227 a la teva K
bülten	2469 e-K	2493 K
bültene	2437 K abone	2437 K kayit	2437 K kaydol
bülteni	2469 haber K
bültenimiz	2490 K
bültenimize	2437 K	2489 K	2490 K
bültenine	2469 K
błagał	1917 K
błagała	1917 K
bạn	2578 hộp thư của K	2611 sự ủng hộ của K	2620 mời K	2620 cần sự ủng hộ của K	2620 nhờ sự ủng hộ của K
bằng	2619 K văn bản của báo
""", 'c': """
caffè	1409 un K
café	852 un K	877 un K al mes	1105 un K
caractères	1123 limitées à # K
catedrática	848 es K
catedrático	848 es K
celého	245 pro čtení K
cercetătoare	2018 este K
cercetător	2018 este K
chaîne	1140 notre K
chefredaktör	2358 är politisk K	2358 är K
chefredaktør	358 er K
chuyện	2598 bạn có câu K
chép	2593 cấm sao K	2619 mọi sao K
chính	2587 K sách bảo mật
chúng	2578 bản tin của K tôi	2581 theo dõi K tôi	2598 cho K tôi qua	2598 liên hệ với K tôi	2620 ủng hộ K tôi	2620 K tôi cần sự giúp đỡ	2620 giúp K tôi	2620 theo dõi K tôi	2620 hãy gửi cho K tôi	2620 hãy liên hệ với K tôi	2620 hãy báo cho K tôi	2621 K tôi trên	2621 của K tôi	2621 cho K tôi
chọn	2620 hãy bình K
cikkünk	1306 minden K
cikkünkhöz	1306 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1949 nos K
comentó	889 K
comisión	866 recibir una K
comissió	222 rebre una K
comissão	1974 receber K	1974 receber uma K
commerciële	1718 K partner
communauté	1110 K whatsapp	1110 K signal
compártela	25 K
compártelo	25 K
comunità	1433 parte della nostra K
condamné	1142 a K
condiții	2009 termeni și K
confidentialité	1087 politique de K
confidențialitate	2009 politica de K
conférences	1102 est maître de K
connecté	1089 vous devez être K
conteúdo	9 este K	9 K externo	1926 acesse todo o K	1969 ao exibir este K	1969 ao ver este K
contribuição	1961 com a sua K	1992 sua K é essencial
contó	889 K
conversación	835 participar en la K
conținut	9 acest K	2000 K doar pentru abonați
conținutului	2015 preluarea K
cookieinställningar	2360 K
corespondentă	2018 este K
creează	2044 K un cont pentru a citi
csatornájára	1272 viber-K
csatornánk	1306 K
csatornánkhoz	1272 telegram-K	1272 whatsapp-K
csatornánkra	1272 youtube-K	1305 iratkozz fel K	1305 iratkozzon fel K
csábított	1308 K
cuéntanos	835 K en	886 K
czytać	1843 aby K dalej	1843 żeby K dalej	1914 chcesz K dalej
czytelników	36 naszych K	1883 opiniami K	1894 z wpłat K	1894 dzięki wsparciu K	1911 K	1915 naszych K	1915 z wpłat K
cântau	2047 K
címével	1304 e-mail-K
của	2600 là cây bút K	2621 độc giả K
""", 'd': """
daní	2237 # % z K	2237 #% z K
darbą	1597 mūsų K
darowiznę	1841 przekaż K	1914 przekaż nam K	1914 przekaż K na
datenschutzerklärung	431 unserer K	543 unserer K	543 unsere K
datenübertragung	464 der K zu
debatindlæg	359 send dit K	359 skrive et K
debatredaktør	358 er K
debattredaktør	1797 er K
debattør	358 er K
declaró	889 K
decía	889 K
demandé	1142 a K
denmişti	2492 K
denunció	889 K
descárgate	817 K la	817 K nuestra
destekçimiz	2476 K olun	2489 K olun
desteğiniz	2489 K
desteğinizle	2490 K
desteğiyle	18 okurlarin K	2462 yapay zeka K	2471 K ayakta	2481 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2228 K môžu
disponível	1934 K no google play
doação	1923 faça uma K	1961 sua K	1992 sua K	1992 faça uma K	1996 K
doações	1996 K
dodał	1917 K
dodała	1917 K
dodává	316 K
događaj	2163 naš K
domagał	1917 K się
donació	236 fes una K	240 K
donación	801 haz una K	801 tu K	851 tu K	851 una K	886 tu K	886 haz una K	890 K
donația	2044 K ta
donație	2044 fă o K	2048 K
donații	2048 K
donează	2044 K acum
doporučil	316 K
doporučila	316 K
doporučovala	316 K
dopuštenja	2174 bez K
doradzał	1917 K
dorzuć	1914 K się
dostawać	1904 chcesz K
dostávajte	2252 K
dostávat	303 chcete K
dostávať	2247 chcete K
dostávejte	309 K
dostęp	1843 masz już K	1888 pełny K do	1888 wykup K	1914 kup K
dostępny	1843 artykuł K tylko
dotazník	283 krátký K	2227 krátky K
dotazníka	2227 nášho K
dotazníku	282 našeho K	283 krátkého K
dowolną	1916 K kwotą
dočtete	290 více se K
dołóż	1914 K się
dołącz	1854 K do nas na	1914 K do nas	1914 K do grona	1914 K do nich
draudžiama	1571 K kopijuoti	1571 be leidimo K	1571 be sutikimo K
draudžiamas	1592 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1915 K dalej
dziennikarką	1875 jest K
dzięki	1915 K wam	1915 K tobie
dziękujemy	1885 K za zapisanie	1885 K za zapis	1914 K, że nas czytasz
débloquer	1062 pour K
déclare	1142 K
déclaré	1142 a K
découvrez	1060 K nos offres	1139 K nos offres
déductible	1055 K des impôts	1055 K à #	1141 K
déjanos	6 K tu
dénonce	1142 K
déplore	1142 K
déposés	1115 des cookies seront K
désabonner	1069 K à tout moment
désactiver	1084 K adblock
désactivez	1084 K adblock
désinscrire	1070 vous K à tout moment
díky	314 K vám
dömde	2394 K
dømte	392 K	1835 K
děkujeme	313 K, že nás čtete
dụng	2583 tải ứng K	2620 tải ứng K của	2620 hãy tải ứng K	2620 tải ngay ứng K
""", 'e': """
edellyttää	1039 K tunnusta
editörüdür	2459 K
elaboración	866 no ha participado en la K
electrònic	206 el teu correu K
electrónico	813 tu correo K	835 tu dirección de correo K no será publicada
elolvasásához	1253 a teljes cikk K
elsőként	1281 értesülj K
előfizetés	1309 K
előfizetéssel	1284 K
előfizető	1253 már K	1305 legyen K
előfizetőink	1253 K olvashatják	1284 K számára	1306 K
előfizetők	1294 csak K	1309 K
előfizetőknek	1254 csak K	1294 K szól
előfizetőnktől	1304 K
emlékeztetett	1308 K
endereço	1948 seu K de email não será
engedély	1287 K nélkül tilos
engedélyezze	1261 K a javascript
engedélyhez	1287 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1140 cette K	1734 onze korte K	1734 onze K
enquêtent	1140 K pour vous
enquêtes	1140 nos K
ensimmäinen	1044 K kuukausi
enthält	464 dieses element K daten
envíanos	886 K
epizódu	2225 K
erhvervsredaktør	358 er K
erhältlich	470 shop K
erişin	2476 K
erklärt	545 K
erklärte	545 K
erkände	2394 K
erzählen	542 K sie es weiter
erzählt	545 K
erzählte	545 K
escribió	889 K
escríbenos	835 K a	886 K
estimé	1142 a K
estás	798 ya que K aquí	798 ya que K por aquí
etkinleştir	2445 javascript'i K
evästeasetuksiasi	1016 K
evästeet	1016 K	1041 K
evästeitä	1000 K
existují	293 K díky
explicó	889 K
expliqué	1142 a K
externého	2219 K obsahu
externí	275 K obsah
externího	275 K obsahu	275 obsah z K
externý	2219 K obsah
""", 'f': """
favoritkälla	2354 K
faça	1992 K um pix
felelősséget	30 nem vállal K
felhasználási	1262 K feltételek
feliratkozás	1255 K a hírlevélre	1255 hírlevél K
feliratkozásommal	1270 K
feliratkozással	1270 K
folosește	2009 K cookie
folytatásához	1253 a cikk K
fordítóval	1277 gépi K
forintért	1284 havi # K
formulára	2230 odoslaním K
formulário	1992 inscreva-se no K
formuláře	286 odesláním K
forrásként	1271 kedvenc K
fortæller	392 K
frågade	2394 K
férjen	1305 K hozzá
följ	2335 K oss på	2391 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2350 alla rättigheter K
fördere	542 K
fördermitglied	485 werde K	485 werden sie K
fördern	542 jetzt K	542 K sie
föredragen	2354 K källa
föredragna	2354 K källa
föreslog	2394 K
författare	2358 är K och
förklarade	2394 K
förklarar	2394 K
försvarade	2394 K sig
følg	334 K os på	389 K os	1774 K oss på	1832 K oss
første	371 K måned	391 K måned	1811 K måned	1834 K måned
független	1251 támogassa a K	1306 K sajtó
főszerkesztője	1275 K
""", 'g': """
gadā	1637 K
gazeteciliği	2490 bağimsiz K
gazeteciliğimiz	2490 K
gefällt	514 K ihnen, was sie	514 K dir, was du
gelmişken	2431 buraya kadar K
geöffnet	434 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2199 K
gridò	1447 K
gràcies	228 K a gent com tu	237 K a tu
grátis	1994 teste K
grâce	18 K à vous	1052 K à vos dons
gärna	2391 vill K höra från dig
går	318 før du K	1758 før du K
gåva	2321 ge en K i dag	2321 ge en K nu	2322 din K	2322 ge en K	2391 din K gör	2391 ge en K i dag	2395 K
gönderdik	2483 size bir e-posta K
gönderin	2476 K
göra	2392 K mer
göre	2492 K
görün	2476 K
göster	2476 K
gösterilmeden	2452 kaynak K
głosił	1917 K
głosiła	1917 K
głosiło	1917 K
głosuj	1899 K
głosujcie	1899 K
głównej	1890 na stronie K
gửi	2598 xin K về
""", 'h': """
használ	1261 cookie-kat K	1262 sütiket K
használat	1261 sütik K
heißt	545 K es
hinzufügen	456 bei google K
hirdették	1308 K
hirdetés	11 a K	11 K után
hjälp	2361 K av ai	2383 K av ai	2391 K oss
hjälper	2391 din gåva K
hjælp	361 K af ai	361 K fra ai	381 K af ai	389 vi har brug for din K	389 K os
hjælper	389 dit bidrag K
hlásal	316 K
hlásala	316 K
hlásá	316 K
hovorí	2258 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1308 K
hyödyntäen	1017 tekoälyä K
hájil	316 K se
hájila	316 K se
häng	2391 K med i
häufiger	456 bei google K
hävdar	2394 K
håller	2390 läsare som K
hævder	392 K
hébergé	1086 ce contenu est K par
híreinket	1304 K
hírekben	1259 a google K	1271 google K
hírlevelére	1270 K
hírlevelünk	1306 K
hírlevelünket	1270 K
hírlevelünkre	1255 K	1305 iratkozzon fel K	1305 iratkozz fel K	1306 K
hírlevél	1309 K
hírlevélre	1305 iratkozz fel a K	1305 iratkozzon fel a K
hó	1307 ft/K
hónap	1284 első K	1307 első K
hören	538 K sie hier.
hører	1802 der du K
hükmetti	2492 K
hüüdis	930 K
hüüdsid	930 K
hűségidő	1294 K nélkül
hồng	2618 nhận hoa K
""", 'i': """
iecienītāko	1612 K avotu
ifølge	392 K	1835 K
illimité	1064 accès K	1132 en K
incorporó	848 se K a
independentă	2045 presa K
independência	1993 a K
indicó	889 K
indiqué	1142 a K
indrømmede	392 K
indrømmer	392 K
indépendance	1140 notre K
indépendant	1052 soutenez le journalisme K	1140 journalisme K	1140 média K
indépendante	1129 la presse K a	1140 presse K	1140 information K
información	825 sigue toda la K	825 siga toda la K	848 cubre la K	887 esta K
informację	1874 wyślij K
informațiilor	2015 preluarea K
informó	889 K
informē	1638 K
innehåll	2340 externt K	2360 externt K
innehållet	9 K
innrømmer	1835 K
innrømmet	1835 K
inquiète	1142 s'K
inquérito	35 nosso K
inscrição	1930 cancelar a K	1983 sua K foi
inscríbete	797 K
insändare	2359 skicka din K	2359 din K till	2359 skriva en K
intelektą	1579 dirbtinį K	1594 dirbtinį K
inteligencję	1896 przez sztuczną K
inteligencí	295 umělou K
intelligenciával	1277 mesterséges K készült	1296 mesterséges K
intégralité	1060 pour lire l'K
investigación	887 esta K
investigação	1993 esta K
investigație	2045 această K
investigațiile	2045 continua K
invítame	886 K a
invítanos	886 K a
ismételgette	1308 K
istediğiniz	2436 K zaman iptal	2491 K zaman iptal
izražavaju	2168 komentari K
içeriği	9 K
içeriğin	2461 harici K
išorinio	1577 K turinio
""", 'j': """
jautāja	1638 K
javasolják	1308 K
jesteś	1837 skoro już tu K	1837 skoro tu K
jugé	1142 a K
jurnalistă	2018 este K
jurnaliștii	2041 K noștri îți trimit	2045 K noștri
jälgi	927 K meid
jäljellä	1035 ilmaista juttua K
jäseneksi	1042 liity K
""", 'k': """
kanał	1915 nasz K
kannatusjäseneksi	1042 liity K
kanál	314 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2200 K
kedykoľvek	2205 odhlásiť sa môžete K
keresőben	1271 google-K
khoản	2576 bạn đã có tài K	2587 điều K sử dụng
không	2593 K sao chép
khẳng	2623 K định
kiabált	1308 K
kiabálta	1308 K
kiabálták	1308 K
kifogásolja	1308 K
kirjeessä	1045 luki K
kiáltott	1308 K
kiáltotta	1308 K
kiáltották	1308 K
kiến	2606 ý K của bạn sẽ	2620 hãy gửi ý K	2620 vui lòng gửi ý K
kliknutím	286 K na
kolačića	2159 K	2189 K
kolačiće	2159 K	2189 K
kolačići	2159 K
komentować	6 K	1863 aby K
komentár	6 pridať K	2228 pridajte K
komentára	2228 pridanie K	2228 vloženie K
komentátor	273 je K	273 , K
komentátorem	273 je K
komentátorkou	273 je K	2217 je K
komentátorom	2217 je K
komentář	6 přidat K
komentáře	6 pro přidání K	284 vložení K	284 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1017 K
konferencję	1879 naszą K
konuştu	2492 diye K	2492 K
kopírovanie	2210 K obsahu bez	2210 K je zakázané
kopēšana	1611 K bez
korespondentką	1875 jest K
korespondentė	1576 K
korábban	1303 K itt írtunk	1303 K ebben a cikkben írtunk
krzyczał	1917 K
krzyczała	1917 K
krzyknął	1917 K
krzyknęła	1917 K
krävde	2394 K
krævede	21 K felter er	392 K
krönikör	2358 är K
kulturalną	1883 K dyskusję
kulturredaktör	2358 är K
kulturredaktør	358 er K	1797 er K
kumppanuuslinkkejä	1029 K
kvíz	282 náš K	2227 náš K
kvíze	2227 našom K	2227 v K
kvízu	282 našem K	282 v K
kyltissä	1045 luki K
kysyivät	1045 K
kávéra	1307 K
käyttää	998 tämä sivusto K
käyttöehdot	1024 hyväksyt K
kérdezte	1308 K
kérdezték	1308 K
kérdőívünket	35 K
kért	1308 K
kérte	1308 K
kérték	1308 K
können	542 K sie uns
könyörgött	1308 K
könyörögtek	1308 K
köszönjük	1305 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1259 K minket	1305 K minket
követelte	1308 K
követelték	1308 K
közlése	1295 nélküli K tilos
közölte	1308 K
kúpte	2255 si K
kündigte	545 K an
künstlichen	474 K stimme vorgelesen	474 K stimme vertont
künstlicher	531 mithilfe von K
küpsised	907 K
küpsistega	907 K	926 K
küsis	930 K
kč	288 za # K	288 od # K	315 od # K
kļūsti	1635 K par
křičel	316 K
křičela	316 K
křičeli	316 K
kể	2623 K
""", 'l': """
labākie	1631 K raksti tavā
lamentó	889 K
lançait	1142 K
lasītu	1602 lai K tālāk
lasītāji	1636 mūsu K
lasītājiem	1636 mūsu K
lejupielādē	1635 K
leverandør	1799 ekstern K
leverantör	2360 extern K
leído	880 has K tus #
lietotnē	1621 K
linkistä	1028 lisää tästä K
lisäsi	1045 K
lucrează	2018 K în presă
lunedì	17 ogni K
lună	2046 pe K
luận	6 để bình K	2576 đăng nhập để bình K	2606 bình K của bạn sẽ	2620 đăng nhập để bình K
lájkolj	1259 K minket
lákal	316 K
läget	2369 koll på K
lähdet	984 ennen kuin K
läsa	2372 du kan K mer	2372 kan du K mer	2372 K mer om	2392 fri att K
läsare	36 våra K	2370 våra K	2392 våra K
läsarna	18 tack vare K
läser	2391 tack för att du K
läsning	0 min K
lästid	0 K
låst	385 K for	1828 K for	2387 K för
læser	389 tak fordi du K
læserbrev	359 skrive et K	359 send dit K
læsere	36 vores K	390 vores K
læseres	370 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	808 K de notas
límites	805 sigue leyendo sin K
lòng	2598 vui K gửi về	2620 vui K gửi về
löd	2394 K
lød	392 K	1835 K
lūdza	1638 K
lập	2610 ủng hộ báo chí độc K	2621 báo chí độc K
""", 'm': """
magyarázta	1308 K
mailovú	2230 e-K adresu
mainoslinkkejä	37 K	1029 K
manhãs	17 todas as K
masintõlke	909 K abil
materiał	9 ten K
matéria	20 ler esta K	1926 esta K é só	1988 para ler esta K	1993 esta K
matérias	1960 limite de K
matí	236 rep cada K
mawiał	1917 K
mawiała	1917 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1308 K
megszakítása	21 válasz K
meidän	1042 tue K
meitä	1026 tukea K	1026 tue K	1042 tue K	1042 auta K
menționat	2047 a K
mesačne	2257 K
mesečno	2199 K	2315 K
mesélte	1308 K
miesiąc	1916 za K
miesięcznie	1916 K
miễn	15 bài K phí	2613 hết số bài K phí	2622 dùng thử K phí
mjesečno	2199 K
modération	1123 charte de K	1123 K par la rédaction
mokė	1599 K
mondták	1308 K
mostrará	805 este mensaje se K en
multó	889 K
mulțumim	2044 K că ne citești
munkatársa	1275 K
munkánk	1306 K
munkánkat	1251 támogasd K	1251 támogassa K	1282 K	1305 támogasd K	1305 támogassa K	1306 K
myönsi	1045 K
másodközlés	1268 K
märkis	930 K
määräsi	1045 K
mån	2371 kr/K	2393 kr/K
månad	2324 testa en K	2371 en K för	2391 testa en K	2393 per K	2393 varje K
månaden	2371 första K	2393 i K	2393 första K
månader	2371 K för #	2391 testa # K
månadsgivare	2391 bli K
måned	324 prøv en K	371 i # K	389 prøv en K	391 pr. K	1811 en K for	1832 prøv en K	1834 per K
måneden	391 om K	1834 i K
måneder	371 i # K	1811 K for #
média	1140 notre K
mês	1993 até o fim do K	1994 por K	1994 ao K
míní	316 K
mówi	1917 K
mówili	1917 K
mówił	1917 K
mówiła	1917 K
môžete	2226 článok si K
müşterimiz	2487 K
mācīja	1638 K
mākslīgais	1618 K intelekts
mēnesis	1637 pirmais K
mēnesī	1637 K
mėgstamiausią	1572 K
mėnesį	1598 per K
měsíc	288 první K	315 za K	315 první K
měsíčně	315 K
můžete	281 článek si K
mạnh	2623 nhấn K
""", 'n': """
nabádal	316 K
nabádala	316 K
naléhal	316 K
namawiał	1917 K
namawiała	1917 K
napisał	1917 K
napisała	1917 K
napište	272 K nám	305 K na	313 K nám
napísal	2258 K
napíšte	2216 K nám	2216 K, prosím	2249 K na	2255 K nám
naročilo	2288 hvala za K
naročite	2263 K se na naše	2313 K se
naročnik	2262 že K
naročnike	2269 samo za K	2269 le za K
naročniki	2301 lahko berejo le K	2301 berejo samo K	2317 K
naročnikom	2262 dostopen le K	2262 na voljo K	2262 na voljo samo K	2262 na voljo le K	2301 dostopna le K	2301 dostopna samo K	2301 dostopen le K	2301 dostopen samo K
naročnina	2289 K	2317 K
naročnino	2289 z K	2311 z K
narzędzi	1896 przy wsparciu K ai
naujienlaiškio	1584 K
naujienlaiškis	1597 mūsų K	1600 K
naujienlaiškį	1565 mūsų K	1584 K	1596 užsisakykite K	1597 mūsų K
navođenja	2174 bez K izvora
navođenje	2174 uz K izvora
nawoływał	1917 K
našeho	278 do K týmu	278 K e-shopu
našem	2163 K timu
našich	304 K zpráv	2248 K správ
neatkarīgu	1635 atbalsti K
nekünk	1305 segíts K	1305 írjon K	1305 írj K	1305 jelezd K	1306 K adód
nemokamą	1588 K paskyrą
neobmedzený	2204 K prístup
neodpovídá	30 K za
neomezený	268 K přístup
neomezeně	245 K číst
nepriklausomą	1586 paremkite K žurnalistiką	1596 paremkite K	1597 K žurnalistiką
newsissä	1009 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	313 podpořte K
nezávislá	314 K média
nezávislé	2256 K médiá
nezávislú	2255 podporte K
ngoài	2601 nội dung bên K
nguồn	2596 K ưu tiên	2596 K tin ưu tiên	2619 ghi rõ K
nhiệm	2606 chịu trách K về nội dung bình luận
nhân	2602 trí tuệ K tạo
nhấn	2620 K vào đây
nhận	2578 đăng ký K bản tin	2578 đăng ký K tin	2620 đăng ký K bản tin	2620 đăng ký K tin
nhập	24 đăng K	2576 vui lòng đăng K	2576 đăng K để đọc	2576 đăng K để xem	2576 đăng K để lưu	2576 hãy đăng K để	2620 đăng K để đọc	2620 đăng K để xem
niedostępny	1876 materiał wideo jest K
niezależne	1914 wesprzyj K	1914 wspieraj K	1915 K media
niezależność	1915 K
niezależną	1915 jesteśmy K
noastră	2045 munca K
nolēma	1638 K
norāda	1638 K
notificações	14 as K	1936 ative as K	1936 ativar K	1936 receba K
notificările	14 K	2006 activează K
notifikácie	2229 K
notícia	1993 esta K
notícias	1930 receba as K	1930 receba K	1939 siga as últimas K
novinařina	314 naše K
novinařinu	314 nezávislou K
novinár	2217 je K	2217 , K
novinári	2256 naši K
novinárka	2217 je K	2217 , K
novinárkou	2217 je K
novinárom	2217 je K
novinář	273 je K	273 , K
novinářem	273 je K
novináři	314 naši K
novinářka	273 je K	273 , K
novinářkou	273 je K
novičke	2263 na e-K
novičnik	2270 K	2270 e-K	2314 naš e-K	2317 K
novičnika	2270 K
nusprendė	1599 K
nášho	2223 do K tímu
nächste	21 in diesem browser für die K	542 sind sie der K
nói	2623 K
năm	2622 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	278 našem K
obegränsad	2327 K tillgång
obećala	2200 K
obećao	2200 K
obiecał	1917 K
obiecywał	1917 K
obligāta	1611 atsauce K
oblíbené	270 K zdroje
oblíbených	270 K zdrojů
oblíbenými	270 K zdroji
obrigatórios	21 campos K são	1948 campos K são
obveščanje	2288 na naše K
obľúbené	2214 K zdroje
obľúbených	2214 K zdrojov
obľúbenými	2214 K zdrojmi
odebírat	303 chcete K
odebírejte	249 K náš	309 K	313 K
odemkněte	245 K si
odhlásit	250 K se můžete kdykoli
odoberať	2247 chcete K
odpoveď	21 zrušiť K
odpovídal	316 K
odpověděl	316 K
odpověděla	316 K
odpověď	21 zrušit K
odpowiadał	1917 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1917 K
odpowiedziała	1917 K
odražavaju	2168 komentari K	2168 komentari ne K
odídete	2212 kým K
ofereça	1926 K este artigo
ograniczeń	1843 czytaj bez K	1843 czytaj więcej bez K
ogłosił	1917 K
ogłosiła	1917 K
oikaisupyynnöt	1020 K
oikaisupyyntö	1020 K
olvashatják	1302 csak előfizetők K
olvasási	0 K idő
olvasóiból	1282 K él
olvasóink	36 K	1306 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	886 danos tu K
ordenó	889 K
ordonné	1142 a K
ortakliği	2473 iş K linkleri
orzekł	1917 K
osobních	266 ochrany K údajů	266 ochraně K údajů
osobných	2219 K údajov
ostrzegał	1917 K
ostrzegała	1917 K
ostrzegł	1917 K
otrzymywać	1904 chcesz K
oznámení	14 K
oznámil	316 K	2258 K
oznámila	316 K	2258 K
ozvěte	272 K se nám	313 K se nám
""", 'p': """
padėkite	1596 K mums
pageidaujamą	1572 K šaltinį
paklausė	1599 K
palīdzi	1625 ziedo un K	1635 K mums
palīdzību	1618 mākslīgā intelekta K	1633 mākslīgā intelekta K
parašykite	1596 K mums
parsisiųskite	1596 K
participación	836 normas de K
partnerské	291 K odkazy	2235 K odkazy
partneři	256 my a naši K
pastā	1623 e-K
patronką	1894 zostań naszą K
patrões	1993 sem K
paylaşin	25 K	2476 K
paziņoja	1638 K
paziņojumus	1622 K
państwa	1874 czeka na K
pašte	1584 jūsų el. K
pažadėjo	1599 K
periódico	887 este K	887 nuestro K
permanència	238 sense K
personvernerklæring	1779 K
phê	2610 mời bạn một ly cà K
phóng	2598 liên hệ K viên	2600 là K viên báo	2600 là K viên của	2620 hãy liên hệ K viên
phút	0 K đọc
pidió	889 K
pidätetään	1005 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1917 K
pisała	1917 K
pišite	2156 K nam	2188 K nam na	2188 K na	2197 K nam	2275 K nam	2275 K na	2305 K nam na	2305 K na	2313 K nam
piškotke	2278 K	2306 K
piškotki	2278 K
piškotkov	2278 K	2306 K
pište	305 K na	305 K nám na
plakáton	1308 állt a K
plânge	2047 se K
pochází	275 obsah K
podcastów	1880 K
podcastů	280 K
podcaście	34 naszym K
podkreśla	1917 K
podporovatelé	314 naši K
podporují	314 nás K
podpoře	314 díky K
podpořte	293 K	313 K nás	313 K naši	313 K naše	313 K mě
podrška	2197 vaša K
podrške	2175 bez vaše K	2198 vaše K
podršku	2197 vašu K
podržite	2175 K	2197 K nas	2197 K naš
podľa	2258 K
poinformował	1917 K
poinformowała	1917 K
pokračovanie	2204 pre K v čítaní
pokračování	245 K je dostupné	291 K článku níže
pokračuje	291 článek K	291 text K	2235 článok K	2235 text K
pokračujte	245 K ve čtení s
política	216 K de galetes	833 K de cookies	1946 K de cookies	1962 cobre K
pomocí	295 K ai
pomocą	1896 z K ai
pomoć	2197 vašu K
pomóż	1914 K nam
pomôžte	2255 K nám
poprosił	1917 K
poprosiła	1917 K
poprosiło	1917 K
poručila	2200 K
poručio	2200 K
poslední	302 K článek zdarma	302 K článek, který můžete
posledný	2246 K článok zadarmo
poslušajte	2304 K nas
postafiókjába	1255 K
postaládádba	1270 a K
postaládájában	1270 ön K
posílat	286 nechte si K
posílejte	272 K nám
potřebujeme	313 K vaši pomoc	313 K vaši podporu
používame	2219 K cookies
používá	256 tento web K
používáme	256 K cookies
powiedział	1917 K
powiedziała	1917 K
powtarzał	1917 K
powtarzała	1917 K
pozostało	1843 K # %	1843 K #%
pořadatelé	316 zvou K
pošaljite	2156 K nam	2156 K na	2197 K nam
pošlete	272 K nám	313 K nám
pošlite	2216 K nám	2255 K nám
pošljite	2275 K nam	2275 K jo nam	2275 K na	2313 K nam
požádal	316 K
požádala	316 K
pracę	1915 naszą K
pranešimus	1583 K
pranešė	1599 K
prašė	1599 K
predchádzajúceho	2250 bez K súhlasu
predplatiteľ	2204 už ste K	2204 ste K
predplatiteľom	2211 K	2255 staňte sa K
predplatiteľov	2211 pre K
predplatné	2204 už máte K	2232 K	2255 kúpte K	2255 kúpte si K	2259 K
predplatného	2232 K
predplatným	2232 K	2253 s K
preferată	2016 sursă K
preferované	270 K zdroje	2214 K zdroje
preferovaný	270 K zdroj	2214 K zdroj
preferovaných	270 K zdrojů	2214 K zdrojov
preferovaným	270 K zdrojem	2214 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1843 tylko dla K	1902 tylko dla K
prenumeratą	1888 z K
prenumeratę	1843 masz już K	1888 zamów K	1888 kup K	1888 wykup K
preporučila	2200 K
preporučio	2200 K
prečítate	2204 celý článok si K
pridružite	2197 K se našoj	2197 K im se	2313 K se nam
pridržana	2148 sva prava K
pridržane	2268 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1599 K
prihlásenie	2205 ďakujeme za K	2230 ďakujeme za K
prihlásení	2232 po K
prihlásením	2230 K súhlasíte
prihláste	24 K	2204 K sa a čítajte	2255 K sa na odber
prihvaćate	2170 prijavom K
pripažino	1599 K
programėlėje	1582 K
programėlę	1582 K
prohlásil	316 K
prohlásila	316 K
prohlížeč	10 váš K
pronađite	2186 K nas
proposé	1119 conçu et K par
prosił	1917 K
prosiła	1917 K
pročitali	2141 da biste K
pročitate	2139 da K cijeli	2139 da K ceo
prośbę	1837 mamy do ciebie K	1837 mamy małą K
prošnjo	2272 imamo majhno K	2272 majhno K
prywatności	1859 polityka K	1859 polityce K
przeczytać	1843 aby K cały	1843 aby K ten artykuł
przeczytałaś	1883 dziękujemy, że K
przeczytałeś	1883 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1840 K nam #%	1914 K nam	1914 K #
przekonywał	1917 K
przekonywała	1917 K
przesyłajcie	1874 K
prześlij	1874 K nam	1874 K je do nas	1914 K nam
przyznał	1917 K
przyznała	1917 K
przyślij	1874 K nam	1874 K je do nas	1914 K nam
práca	2256 naša K
práce	314 naší K
práci	314 naši K
prácu	2256 našu K
précisé	1142 a K
préférée	1109 source K
préférées	1109 sources K
prévient	1142 K
príspevky	2228 K v diskusii
príspevok	2255 váš K
próxima	1993 nossa K
průzkumu	35 našeho K
ptá	316 K se
pubblicità	11 la K	1392 blocco della K	1445 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1275 K
publicité	11 la K	11 cette K	1084 bloqueur de K	1084 bloqueurs de K	1140 sans K
publicités	1084 bloqueur de K
publicystką	1875 jest K
publicystą	1875 jest K
publikování	263 K nebo šíření
publiée	22 ne sera pas K	1089 votre adresse e-mail ne sera pas K
pytał	1917 K
pytała	1917 K
pytały	1917 K
pytań	1882 na kilka K
pyyntö	984 pieni K
pyysivät	1045 K
pásale	886 K esta
päevakokkuvõte	914 K
päätoimittaja	1014 K
päätti	1045 K
påminde	2394 K
pénzbe	1306 K kerül
pénzéből	18 olvasók K
písemného	264 bez K souhlasu
písomného	2250 bez K súhlasu
píšte	2249 K na	2249 K nám na
pódcast	34 nuestro K	887 nuestro K
pārpublicēšana	1605 K bez	1611 K bez
přebírání	263 K článků
předchozího	264 bez K souhlasu	307 bez K souhlasu
předplatitel	245 už jste K	245 jste K
předplatitele	267 pro K
předplatitelem	313 staňte se K
předplatitelé	301 jen K	301 pouze K	301 najdou K	301 přečtou K	314 naši K	317 K
předplatitelům	267 K	301 pouze K	301 jen K
předplatné	245 koupit K	246 už máte K	288 K	317 K
předplatného	288 K
předplatným	245 dostupné s K	288 K	310 s K
předplaťte	247 K si	313 K si
přehrání	275 K videa
přečíst	245 zbývá vám K
přidejte	304 K si nás	313 K se	313 K se k nám
přihlaste	24 K	245 K se a čtěte	249 K se k odběru	313 K se k odběru
přihlášení	286 děkujeme za K	288 po K
přihlášením	286 K k odběru	286 K souhlasíte
připomněl	316 K
připustil	316 K
přispějte	293 K	313 K	313 K i vy
přiznal	316 K
přiznala	316 K
přiznává	316 K
příspěvek	313 váš K
příspěvku	275 zobrazení K
příspěvky	284 K v diskusi
""", 'q': """
quyên	2620 K góp ngay	2624 K góp
quyền	2593 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1917 K
radziła	1917 K
radí	316 K
rakstīja	1638 K
rappelé	1142 a K
rašykite	1596 K mums
rašė	1599 K
reclamă	11 K
reconoció	889 K
recordó	889 K
recunoaște	2047 K
redacció	227 la K t'envia	237 la nostra K
redacción	876 la K te envía	887 nuestra K
redacția	2041 K îți trimite	2045 K noastră
redakcję	1914 wesprzyj K
redaktorką	1875 jest K
redaktorė	1576 K
redaktör	2358 är K för	2358 är K på	2358 är politisk K
redaktør	358 er K på	358 er K for	358 er politisk K	1797 er politisk K	1797 er K i	1797 er K for
redação	1983 a K envia	1993 nossa K
refusé	1086 K le dépôt
registrácii	2232 po K
registráciou	2230 K súhlasíte
registráciu	2230 ďakujeme za K
regisztrálj	1305 K ingyenesen	1305 K, hogy
regisztráljon	1305 K ingyenesen	1305 K, hogy
regisztrálnia	1302 K kell
regístrate	805 K gratis	806 K para
reinhören	470 jetzt K:
rejestrując	1885 K się
reklamlänkar	2373 K
reklamą	11 K
reklám	2256 bez K
reklámok	1306 K nélkül
reportaż	1915 ten K
reporterką	1875 jest K
reportér	273 , K	2217 , K
reportérem	273 je K
reportérka	273 , K	2217 , K
reportérkou	273 je K	2217 je K
reportérom	2217 je K
reproducció	210 prohibida la K	235 K sense permís
reproducción	845 prohibida su K	845 prohibida la K
reprodução	1958 proibida a K	1958 K proibida	1991 K permitida desde	1991 K é permitida desde
republié	1099 K avec	1137 cet article est K
repórter	1962 é K
responsabilità	30 K di
reveló	889 K
rezervăm	29 ne K dreptul
riêng	2587 chính sách quyền K tư	2613 dành K cho thuê bao	2619 quan điểm K của tác giả
rovatvezetője	1275 K
ročne	2257 K
ročně	315 K
rät	545 K
rätta	2364 K fel
rättar	2364 vi K fel
räumte	545 K ein	545 K der	545 K die
rääkis	930 K
råber	392 K
råbte	392 K
rådde	2394 K
rådede	392 K
réagir	1090 pour K
réagissez	1139 K à
réalisation	1119 n'a pas participé à la K
rédacteur	1102 est K
rédaction	1102 a rejoint la K	1119 n'a pas participé à sa K	1128 la K vous	1132 pour soutenir la K	1139 soutenez la K	1139 alertez la K	1140 notre K
rédactrice	1102 est K
régulièrement	1102 collabore K
réponse	21 annuler la K
répétait	1142 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1060 cet article est K	1060 ce contenu est K	1060 article K
réservée	1060 K à nos abonnés	1060 la suite est K	1062 K aux abonnés
réservés	1062 K aux abonnés	1099 tous droits K
résiliable	1141 K à tout moment
részesített	1271 előnyben K forrásként
röst	2361 ai-K
răspuns	2047 a K	2047 au K
răspunsul	21 anulează K
rằng	2623 viết K	2623 cho K
""", 's': """
sacīja	1638 K
sadržaj	9 ovaj K	2159 vanjski K	2159 spoljni K
sadržaja	9 ovog K	2159 vanjskog K	2159 prikaz ovog K	2159 prikaz K
sakė	1599 K
sanctionné	1142 a K
sandučić	2142 u vaš K
sandučiću	2142 u vašem K	2170 vašem K
sbírka	317 K
schließen	402 K sie ein abo	542 K sie ein abo
schránke	2205 vašej K
schránky	249 do vaší K	2205 do vašej K
sdílejte	25 K
segítsen	1305 K, hogy
segítségedre	1305 szükségünk van a K
según	889 K
sentenció	889 K
sería	877 sin ti no K
sesión	24 inicia K	24 inicie K	805 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1992 inicie K
señaló	889 K
sfătuia	2047 K
sfătuiește	2047 K
sfătuit	2047 a K
sisällön	9 K	1016 ulkoisen K
sisältö	988 tämä K on vain
sisältöä	1016 ulkoista K
sjefredaktør	1797 er K
sjöng	2394 K
skarży	1917 K
skarżył	1917 K się
skrzynkę	1846 na twoją K	1846 na swoją K	1885 K mailową
slobodné	2255 podporte K
slobodnú	2255 podporte K
slušajte	2186 K nas
slíbil	316 K
slíbila	316 K
sondę	1882 naszą K
sonuçlarinda	2455 google arama K
sorumluluğu	30 K
souborů	265 K cookie
souhlasíte	286 e-mailu K	286 odesláním K	286 registrací K
soạn	2598 về hộp thư của tòa K	2610 hãy ủng hộ tòa K	2619 bằng văn bản của tòa K	2620 hãy gửi về tòa K	2620 hãy liên hệ tòa K	2620 hãy báo cho tòa K	2621 tòa K
spolupráci	291 ve K s partnerem	2235 v K s partnerom
sporočite	2275 K nam
sportkrönikör	2358 är K
sportsredaktør	358 er K
spracovaním	2230 K osobných údajov
sprijiniți	2044 K
sprijină	2044 K-ne
správach	2215 google K
správy	2215 google K
stellenbörse	469 in unserer K
straipsnį	1595 šį K	1597 visą K
stronę	1905 naszą K
stwierdził	1917 K
stwierdziła	1917 K
stáhněte	313 K si naši	313 K si náš
stálo	316 K na	316 K ve	316 K v
står	30 K för	392 K der på	1835 K det på	1835 K det i	2394 K det på
stöd	2321 med ditt K	2391 K oss	2391 K vår	2391 ditt K
stödja	2370 K oss med
stödmedlem	2391 bli K
stödprenumerant	2391 bli K
stötta	2370 K oss med	2391 K oss	2391 K vår	2391 K vårt
støt	370 K os	389 K os	389 K med
støtt	1832 K oss	1832 K vår
støtte	321 med din K	321 vi har brug for din K	370 K os med	370 din K gør	389 din K	389 bliv K	1761 med din K	1810 K oss med	1832 din K
støtteabonnent	1832 bli K
støttemedlem	389 bliv K	1832 bli K
stāstīja	1638 K
stěžuje	316 K
subscripció	240 K
subskrybentów	1843 tylko dla K	1843 dostępna dla K	1843 dostępne dla K	1902 tylko dla K
subskrypcją	1888 z K	1910 z K
subskrypcję	1843 kup K	1843 masz już K	1885 dziękujemy za K	1888 wykup K	1914 kup K
suosikkilähteeksesi	1009 K
suosikkilähteeksi	1009 K
sursă	2040 link activ către K
suscripción	805 ya tengo una K	886 cambia tu K	890 K
suscríbase	886 K
suscríbete	805 K para	805 K por	805 K en	812 K al boletín	886 K
susțin	2032 care ne K lunar	2045 ne K lunar
susține	2044 K-ne	2044 K presa	2047 K că
susținerea	2044 K ta
susțineți	2044 K-ne
svarīgākie	1634 nedēļas K
svarīgākās	1634 nedēļas K
svěřte	272 K se nám
szerkesztője	1275 K
szerkesztőségünk	1306 K
szerkesztőségünknek	1306 K
szerzője	1275 külső K
szólított	1308 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2371 tills du K upp	2394 K
sähköpostiin	991 suoraan K
sähköpostiisi	992 K
sähköpostillasi	1041 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	992 K
sélection	1128 K d'articles
sélections	1060 ajouter l'article à vos K
síganos	825 K en
síguenos	825 K en	886 K
sõltumatut	927 toeta K
sõnul	930 K
sök	2385 K nu
sökresultat	2354 K på google
söyledi	2492 K
söylediler	2492 K
söylüyor	2492 K
søg	383 K nu
søgeresultater	354 K på google
søgning	354 google-K
søk	1826 K nå
søkene	1793 google-K dine
søkeresultatene	1793 K dine på google
súhlasu	2250 bez K
súhlasíte	2230 odoslaním K
súmate	886 K al
süresi	0 okuma K
sütik	1276 K
sütiket	1276 K
săptămână	17 o dată pe K	2046 pe K
sīkdatnēm	1616 K	1634 K
sống	2610 nuôi K tờ báo	2610 bạn đọc nuôi K
""", 't': """
találatok	1271 google-K
tanácsolja	1308 K
tanácsolják	1308 K
tanácsolta	1308 K
tanácsolták	1308 K
tanította	1308 K
taşiyin	2476 K
teigė	1599 K
tekemään	1043 K sitä
tekijänoikeus	1005 K suojaa
tekoäly	1017 tehnyt K
tekoälyllä	1017 K
tekoälyn	1017 K avulla	1017 K tekemä
tekoälyä	1017 käyttää K
telefonā	1622 savā K
tesszük	22 nem K közzé
textům	300 ke všem K
teşekkürler	2489 okuduğunuz için K
thiết	2619 không nhất K phản ánh quan điểm
thuê	2613 dành cho K bao	2613 đã là K bao	2624 K bao
thuộc	2594 bản quyền K
thành	2577 dành cho K viên	2608 bạn đã đăng ký K công	2620 trở K thành viên
tháng	2613 đọc miễn phí trong K	2622 mỗi K	2622 hàng K	2622 K đầu
thích	2596 nguồn tin ưa K	2596 nguồn yêu K
thông	14 K báo	2583 bật K báo	2583 nhận K báo	2598 bạn có K tin	2598 bạn đọc cung cấp K tin	2619 khi phát hành lại K tin	2620 hãy gửi K tin	2620 đăng ký nhận K báo	2620 hãy bật K báo
tilføjede	392 K
tillgång	2391 få fri K
tillåtet	2382 inte K att återge
tiếng	2606 K việt có dấu
tiếp	2576 để K tục đọc	2576 để đọc K	2576 đăng nhập để K tục	2610 K sức cho báo chí	2613 để K tục đọc	2620 đăng ký để đọc K	2620 hãy K sức	2620 đăng nhập để K tục
tjänst	2318 en liten K att be
tjänsten	2385 sök K
továbbolvasáshoz	1253 a K
toàn	20 K bộ bài	2576 để đọc K bộ	2576 đọc K bộ bài	2613 để đọc K bộ bài	2620 đăng ký để đọc K bộ
tražila	2200 K je
tražili	2200 K su
tražio	2200 K je
tretích	2219 cookies K strán
treści	9 tej K	1888 dostęp do K
treść	9 tę K
trên	2583 theo dõi K
trước	2606 K khi đăng
trường	21 các K bắt buộc
tudósítója	1275 K
turpinātu	1602 lai K lasīt
tuần	17 mỗi K	2608 bản tin hằng K của	2608 bản tin hàng K của	2622 mỗi K
tvrdí	316 K
työmme	1043 K
työtämme	1042 tue K	1043 K
tájékoztató	1262 adatvédelmi K
támogass	1305 K minket
támogasson	1305 K minket
támogathat	1282 K minket
támogatása	1282 K nélkül	1282 olvasók K nélkül	1305 az ön K
támogatásod	1305 a te K
támogatásából	1282 olvasóink K
támogatásával	1285 partnerünk K
támogatónk	1282 legyen ön is K	1282 legyél te is K
täglich	410 K per mail
tähtsamad	926 nädala K
tärkeimmät	1041 K jutut
tästä	1028 lisää K
täällä	984 kun kerran olet K
täältä	1028 lisää K
téléchargez	1047 K
töltsd	1305 K le
týden	17 každý K
týdně	315 K
týždenne	17 raz K
tłumaczy	1917 K
tłumaczył	1917 K
tłumaczyła	1917 K
třetích	275 cookies K stran
""", 'u': """
uafhængigt	390 K medie
ubegrænset	327 K adgang
udostępnij	25 K
ukarał	1917 K
ulaşin	2457 bize K	2476 K
ulaşmak	2457 yazara K
unabhängig	523 K von unserer redaktion	523 von unserer redaktion K	536 damit wir K bleiben	543 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1410 insegna all'K
unterstütze	398 K unsere arbeit	398 K uns mit	542 K uns	542 K unsere	542 K mich	542 K meine
unterstützen	398 K sie unsere arbeit	398 K sie uns mit	398 mit einer spende K	398 können sie uns K	542 K sie uns	542 K sie unsere	542 sie können das K	542 freiwillig K	542 K sie mich	542 K sie meine	542 K uns
unterstützt	429 ihr browser K	542 K uns
unterstützung	394 ihre K	394 mit ihrer K	485 ihrer K	485 deiner K	531 mit K von ki	542 mit deiner K	542 deine K	542 eure K
upozornění	253 zapněte si K	285 K
upphovsrätt	2350 skyddat enligt lagen om K
upphovsrättslagen	2350 skyddat enligt K
uprednostňované	2251 K zdroje
uprednostňovaný	2251 K zdroj
uprednostňovaných	2251 K zdrojov
upřednostňované	308 K zdroje
upřednostňovaný	308 K zdroj
upřednostňovaných	308 K zdrojů
uredništva	2268 brez dovoljenja K	2268 brez soglasja K
uredništvo	2282 v naše K	2314 naše K
uredništvu	2275 pišite K
urmărește	2005 K-ne pe	2005 K-ne și pe	2006 K știrile	2044 K-ne
urmăriți	2005 K-ne pe	2044 K-ne
utilização	1946 K de cookies
utilizează	2008 K cookie
utilizăm	2008 K cookie
utánközlés	1268 K
uutislähteeksesi	1009 ensisijaiseksi K
uutislähteeksi	1009 ensisijaiseksi K
uznał	1917 K
uznała	1917 K
uzsvēra	1638 K
użyciu	1896 przy K ai
użytkowników	1883 opiniami K
używamy	1858 K plików cookie
užsisakykite	1562 K prenumeratą
""", 'v': """
vašeho	249 do K e-mailu
vedieť	2216 dajte nám K
venerdì	17 ogni K
verhängte	545 K
versión	2 K en audio
verstärkung	469 suchen K
versão	2 K em áudio
vervielfältigung	445 K nur mit
veröffentlicht	22 wird nicht K	434 deine e-mail-adresse wird nicht K	434 ihre e-mail-adresse wird nicht K
veröffentlichung	499 seit der K geändert	499 seit K geändert
već	2153 kad ste K tu	2199 K od
vidéo	9 cette K
virheensä	1020 korjaa K
viên	2600 là biên tập K của	2613 dành cho hội K
viết	2620 hãy K thư	2621 bài K này	2623 ông K	2623 bà K
você	18 sem K	1993 sem K
vollständigen	402 K artikel lesen
volontär	459 ist K
volontärin	459 ist K
vprašalnik	2285 K
vyhradené	2210 všetky práva K	2210 autorské práva sú K
vykřikl	316 K
vykřikla	316 K
vypočuť	2226 si môžete K
vysvetľuje	2258 K
vysvětlil	316 K
vysvětlila	316 K
vysvětloval	316 K
vysvětlovala	316 K
vysvětluje	316 K
vytvořila	295 K ai
vyzýval	316 K
vyzývala	316 K
vyzývali	316 K
vyzývá	316 K
vyžadované	21 K informace	21 K polia
válaszolta	1308 K
válaszolták	1308 K
vás	293 bez K by	314 bez K by	2237 bez K by	2256 bez K by
väitis	930 K
väitti	1045 K
väittää	1045 K
välise	907 K sisu
våre	1832 meld deg på K
vårt	1769 meld deg på K	1832 meld deg på K
védekezett	1308 K
véli	1308 K
vídeo	9 este K
vďaka	2256 K vám
vēlamo	1612 K avotu
vēstkopai	1623 K
vēstulei	1623 ziņu K
vědět	272 dejte nám K	313 dejte nám K
všetkým	2244 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2223 náš K
webinář	278 náš K
według	1917 K
weißt	458 K du mehr
wezwał	1917 K
wiadomościach	1905 google K
wołali	1917 K
wołał	1917 K
wołała	1917 K
wpłata	1894 każda K	1914 twoja K
wpłatom	1915 dzięki K
wpłać	1914 K
wspierającym	1914 zostań K
współpracy	1891 we K z partnerem
wyjaśnia	1917 K
wypisać	1846 K się w każdej chwili
wyrażam	1847 K zgodę na
wyślij	1874 K nam	1874 K je do nas
wzywał	1917 K
wzywała	1917 K
wöchentlichen	414 K newsletter
właściciela	1915 nie mamy K
""", 'y': """
yazdiğimiz	2486 daha önce K haber
yazmişti	2492 diye K
yhteistyössä	1029 K mainostajan
yönetmenidir	2459 genel yayin K
""", 'z': """
zaakceptować	1876 K pliki cookie
zaapelował	1917 K
zaapelowała	1917 K
zachęcali	1917 K
zachęcano	1917 K
zachęcał	1917 K
zachęcała	1917 K
zadaním	2230 K e-mailu
zadržana	2148 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	286 K e-mailu
zagłosuj	1899 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2175 K vama	2198 K vama
zakázané	2210 šírenie je K
založte	313 K si účet
zamknutý	2204 článok je K
zamčený	245 článek je K
zapisując	1885 K się
zapowiedział	1917 K
zapowiedziała	1917 K
zapytał	1917 K
zapytała	1917 K
zastrzeżone	1869 wszelkie prawa K	1869 wszystkie prawa K
zawołał	1917 K
zawołała	1917 K
zašlete	272 K nám
zašlite	2216 K nám
zaželen	2308 K vir
zaželene	2308 K vire
zaželeni	2308 K vir
zbiórka	1918 K
zbývá	245 K vám # %
zdieľajte	25 K
zespołu	1879 do naszego K
zewnętrzna	1876 treść K
zewnętrzne	9 treści K	1858 treści K	1876 treści K
zewnętrznej	9 treści K	1876 treści K
zewnętrznych	9 treści K
zgłoś	1874 K go nam	1914 K nam
ziņas	1634 mūsu K
znać	1906 daj nam K	1914 daj nam K
zněl	316 K
zněla	316 K
znělo	316 K
zobrazení	275 K tohoto obsahu	275 K obsahu
zostań	1914 K z nami
zpracováním	250 souhlasím se K	257 K osobních údajů
zprávy	271 google K
zprávách	271 google K
zpívali	316 K
zugänglich	486 frei K
zunächst	445 dieser artikel erschien K
zurück	515 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2252 K
získávejte	309 K
zł	1888 za # K	1888 od # K	1916 od # K
złotówka	1894 każda K	1915 każda K
""", 'á': """
állt	1308 ez K
állítja	1308 K
""", 'ä': """
ägare	2370 inga rika K
ähnliches	458 K erlebt
ändå	2318 nu när du K är här
äpp	912 K
äppi	912 K
""", 'å': """
åndsverkloven	1789 beskyttet av K
året	391 om K
återges	2350 får inte K
""", 'ç': """
çalişmak	2463 bizimle K
çalişmalarimiz	2490 K
çağrisinda	2492 K bulundu
çerezler	2445 K kullan
çerezlere	2461 K
çerezleri	2445 K kullan	2461 K	2487 K kabul
çözün	2476 K
""", 'é': """
échanos	886 K una mano	886 K un cable
écrit	1102 K pour	1142 a K
écrivain	1102 est K
écrivez	1139 K-nous
électronique	1069 dans votre boîte aux lettres K
énekelték	1308 K
équipe	1140 notre K
értesítéseket	14 K	1281 K
értesüljön	1281 K elsőként
évente	1307 K
""", 'í': """
ígérte	1308 K
ígérték	1308 K
írta	1308 K
""", 'î': """
îmbia	2047 K
îndemna	2047 K
îndemnat	2047 a K
îndemnau	2047 K
întrebat	2047 a K
întrebau	2047 K
""", 'õ': """
õpetas	930 K
""", 'ö': """
öffnen	416 app K
önemli	2487 günün en K
önerdi	2492 K
önskad	2354 K källa
""", 'ú': """
újságírás	1306 független K	1306 a jó K
újságírásunk	1306 K
újságíróink	1306 K
újságíróinkkal	1304 K
újságírója	1275 K
última	825 siga la K hora	825 sigue la K hora
""", 'ü': """
übernommen	446 K von	524 von der agentur K	524 deutschen presse-agentur K
übersicht	452 K	508 diese K wurde
ücretsiz	15 K haber	15 K makale	2474 K üye olun
ügyfelünk	1304 K
ühendust	927 võta K
ütles	930 K
ütlesid	930 K
üyeliği	2469 bülten K
üzente	1308 K
üzenték	1308 K
üçüncü	2461 K taraf
""", 'č': """
čitajte	2186 K nas
čitalaca	2175 uz podršku K	2193 K	2198 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2193 K	2198 naši K
čitatelia	2254 K	2256 naši K
čitatelja	2175 uz podršku K	2193 K	2198 naših K	2198 uz podršku K
čitatelji	36 naši K	2193 K	2198 naši K
čitateljima	2193 K
čitateľom	18 vďaka K	2254 K
čitateľov	36 našich K	2237 vďaka podpore K	2254 K	2256 našich K	2256 vďaka podpore K
članak	20 cijeli K	2153 svidio vam se K	2171 cijeli K	2171 ceo K	2198 ovaj K
člancima	2182 svim K
članek	2272 vam je bil K všeč	2314 ta K
člankov	2300 do vseh K
členem	313 staňte se K
členom	2255 staňte sa K
článek	20 celý K	241 líbil se vám K	245 celý K za	288 celý K	314 tento K	314 líbil se vám K
článkom	2232 všetkým K	2244 k všetkým K	2244 ku všetkým K
článku	20 celého K
články	314 naše K
článků	288 limit K
článkům	288 všem K	300 ke všem K
článok	20 celý K	2212 páčil sa vám K	2232 celý K	2256 tento K
čtenáři	311 K	314 naši K
čtenářů	36 našich K	293 díky podpoře K	311 K	314 našich K	314 na podpoře K	314 díky podpoře K
čtenářům	18 díky K	36 našim K	311 K
čtení	0 doba K
čtěte	304 K nás
číst	314 K dál bez
čítajte	2248 K nás	2255 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2255 K, že nás čítate
""", 'đ': """
đây	2620 bấm vào K
đóng	2620 K góp của bạn	2620 hãy K góp
đăng	2608 cảm ơn bạn đã K ký	2608 bằng việc K ký, bạn	2620 K ký để đọc bài
đường	2598 K dây nóng của tòa soạn	2598 K dây nóng của báo	2620 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	2613 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2257 K sumou
""", 'ř': """
řekl	316 K
řekla	316 K
říká	316 K
""", 'ś': """
śledztwa	1915 nasze K
śledztwo	1915 to K
śledź	1854 K nas na	1914 K nas
śpiewali	1917 K
""", 'ş': """
şikâyet	2492 K etti
""", 'š': """
šaljite	2156 K nam
šaukė	1599 K
šiandien	1586 aukokite K
šodien	1625 ziedo K
""", 'ź': """
źródło	1869 K: pap
""", 'ż': """
żądał	1917 K
""", 'ž': """
žalio	2200 K se
želene	2308 K vire
želeni	2273 K vir
željene	2154 K izvore
željeni	2154 K izvor
žurnalistai	1597 mūsų K
žurnalistas	1576 K
žurnalistika	314 naše K	314 nezávislá K	1597 K kainuoja	1597 gera K	2256 nezávislá K
žurnalistiku	314 nezávislou K	2256 nezávislú K
žurnalistiky	314 nezávislé K
žurnalistė	1576 K
žurnāliste	1615 K
žurnālisti	1636 mūsu K
žurnālistika	1636 neatkarīga K	1636 K maksā	1636 laba K
žurnālistiku	1625 atbalsti neatkarīgu K	1636 neatkarīgu K
žurnālists	1615 K
žádal	316 K
žádala	316 K
žádali	316 K
""", 'ά': """
άδεια	602 χωρίς K
άρθρα	608 τα K μας
άρθρο	608 αυτό το K
""", 'έ': """
έγγραφη	602 χωρίς K άδεια
έγραφαν	610 K
έγραφε	610 K
έγραψε	610 K
έλεγαν	610 K
έλεγε	610 K
έρευνά	580 K μας
έρευνές	608 οι K μας
""", 'α': """
αγαπημένες	570 K σου πηγές	570 K σας πηγές	570 K πηγές
αγαπημένη	570 K πηγή
ακολουθήστε	555 K μας	607 K μας
ακολουθείστε	555 K μας
ακόμη	591 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	610 K
αναγνωστών	605 K
αναγνώστες	18 χάρη στους K	605 K	608 οι K μας
αναδημοσίευση	564 απαγορεύεται η K	564 επιτρέπεται η K
αναπαραγωγή	565 K χωρίς
ανεξάρτητη	607 ενισχύστε την K
ανταποκρίτρια	573 είναι K
ανταποκριτής	573 είναι K
απάντησαν	610 K
απάντησε	610 K ο	610 K η
απάντησης	21 ακύρωση K
απαγορεύεται	565 K η αντιγραφή	565 K η αναπαραγωγή
αποδεχθείτε	575 K τα cookies
αποδεχτείτε	575 K τα cookies
απορρήτου	567 πολιτική K
από	586 K # €
αρθρογράφος	573 είναι K
αρχισυντάκτης	573 είναι K
αρχισυντάκτρια	573 είναι K
""", 'β': """
βιβλιοπωλείο	578 ηλεκτρονικό μας K
βοηθήστε	607 K μας
βοηθούν	608 μας K
βρείτε	555 K μας στο
""", 'γ': """
γίνετε	607 K μέλος	607 K κι εσείς
γνώσεις	581 τις K σας
γράψτε	572 K μας	607 K μας
γραπτή	602 χωρίς K άδεια
""", 'δ': """
δήλωσαν	610 K
δήλωσε	610 K ο	610 K η	610 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	608 οι K μας
δημοσιογράφος	573 είναι K	573 , K	573 - K
δημοσιογραφία	608 η K μας	608 ανεξάρτητη K	608 η ανεξάρτητη K
δημοσκόπησή	580 K μας
δημοσκόπηση	580 στη K
διαβάσετε	550 για να K ολόκληρο
διαβεβαίωσε	610 K
διαμαρτυρήθηκε	610 K
διαφήμιση	11 τη K	589 μετά τη K
διαφημίσεις	608 χωρίς K
διεύθυνση	553 τη K email	553 η K email	585 K email	585 K e-mail
δικαιώματος	564 με επιφύλαξη παντός K
διοργανωτές	610 καλούν οι K
δουλειά	608 η K μας
δωρεά	591 κάντε μια K	607 η K σας	607 κάντε μια K	611 K
δωρεάν	15 K άρθρα	586 K άρθρα
δωρεές	611 K
""", 'ε': """
είμαστε	608 K μια μικρή
είπαν	610 K
είπε	610 K
εβδομάδα	17 κάθε K	609 την K
εγγραφή	585 με την K σας
εγγραφείτε	551 K για να	586 K δωρεάν	607 K δωρεάν	607 K τώρα	607 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	552 στα K σας
εκδήλωσή	578 K μας
εκφράζουν	583 τα σχόλια K	583 σχόλια δεν K
ενεργοποιήστε	556 K τις ειδοποιήσεις	558 K τη javascript
ενημερωτικά	553 K δελτία
ενημερωτικό	553 K δελτίο
ενημερώστε	572 K μας
ενισχύστε	591 K	607 K μας
ενσωματωμένο	575 K περιεχόμενο
εξήγησε	610 K
επανέλαβε	610 K
επαναλάμβανε	610 K
επιβεβαιώστε	585 K την εγγραφή
επικοινωνήστε	572 K μαζί μας	572 K με τον συντάκτη	572 K με τη συντάκτριά	572 K με τη συντάκτρια	572 K με τη σύνταξη
επισήμανε	610 K
ερωτηματολόγιο	582 το K
εσάς	591 χάρη σε K	608 χάρη σε K
ευρώ	586 με # K
ευχαριστούμε	585 K για την εγγραφή	607 K που μας
""", 'ζ': """
ζήτησαν	610 K
ζήτησε	610 K ο	610 K η	610 K στο	610 K από
ζητούσαν	610 K
ζητούσε	610 K
""", 'η': """
ηλεκτρονικό	578 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	610 K
ισχυρίστηκε	610 K
""", 'κ': """
κάλεσε	610 K ο	610 K η
κάνοντας	585 K κλικ
καλούσαν	610 K
καλούσε	610 K
κανάλι	608 το K μας
κατάστημά	578 στο K μας
κατήγγειλε	610 K
καταγγέλλει	610 K
καταγγελία	572 κάντε μας την K
κατεβάστε	556 K την εφαρμογή
κουίζ	580 το K	580 στο K	580 το K μας
κυκλοφορεί	578 K το νέο τεύχος
κυριότερες	585 τις K ειδήσεις
""", 'λ': """
λάβετε	603 K
λέει	610 K
λαμβάνεις	600 θέλεις να K
λαμβάνετε	600 θέλετε να K	603 K
""", 'μ': """
μήνα	609 τον K	609 το K	609 ανά K	609 κάθε K
με	586 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	593 με τεχνητή K	593 από τεχνητή K
νοημοσύνης	593 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	550 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	586 K το άρθρο
ομάδα	578 στην K μας	607 ελάτε στην K	608 η K μας
""", 'π': """
παράκληση	569 έχουμε μια μικρή K	569 μια μικρή K
παραδέχεται	610 K
παραδέχθηκε	610 K
παραδέχτηκε	610 K
παρακάλεσε	610 K
παρακαλούσαν	610 K
παρακαλούσε	610 K
πατώντας	585 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	575 εξωτερικού K
περιεχόμενο	9 αυτό το K	575 αυτό το K	575 το K αυτό	575 εξωτερικό K
πολιτική	567 K cookies
πρέπει	575 δείτε το βίντεο K
προέτρεπαν	610 K
προέτρεπε	610 K
προέτρεψε	610 K
προειδοποίησε	610 K
προειδοποιεί	610 K
προσπάθειά	607 ενισχύστε την K
προσωπικών	567 K δεδομένων
προτεινόμενη	570 K πηγή
προτιμώμενες	570 K πηγές
προτιμώμενη	570 K πηγή
πρωί	17 κάθε K
πρόσβαση	598 K σε όλα
πρόσθεσαν	610 K
πρόσθεσε	610 K ο	610 K η
πρώτο	586 τον K μήνα
πρώτος	609 K μήνας
""", 'ρ': """
ρεπορτάζ	608 το K μας	608 αυτό το K
ρωτούσαν	610 K
ρωτούσε	610 K
ρώτησαν	610 K
ρώτησε	610 K ο	610 K η
""", 'σ': """
σημαντικότερες	585 τις K ειδήσεις
σημείωσε	610 K ο	610 K η
στήριξέ	607 K μας
στήριξή	591 χωρίς τη K	607 η K σας	607 τη K σας	608 χωρίς τη K
στήριξη	591 χάρη στη K	608 χάρη στη K
στείλε	572 K μας
στείλτε	572 K μας	607 K μας
στηρίξτε	591 K	607 K μας	607 K την	607 K το	607 K τη
συγκατάθεση	575 K για cookies
συμβουλεύει	610 K
συμβούλευε	610 K
συμβούλευσε	610 K
συμβούλεψε	610 K
συνέδριο	578 K μας
συνέδριό	578 K μας
συνέστησε	610 K
συνδεθείτε	24 K	551 K για να
συνδρομή	586 με K	586 K από	604 με K	611 K
συνδρομητές	550 διαθέσιμο μόνο σε K	550 διαθέσιμο σε K	568 μόνο για K	568 μόνο σε K	607 γραφτείτε K	608 οι K μας	611 K
συνδρομητής	550 είστε ήδη K	607 γίνετε K
συνεργασία	589 σε K με χορηγό	589 σε K με τον χορηγό
συνεργατών	589 συνδέσμους K
συνεχίζεται	589 K παρακάτω
συνεχίσετε	550 για να K την ανάγνωση	550 να K την ανάγνωση
συνεχίσουμε	608 να K
συνεχίστε	550 K την ανάγνωση
συνιστούσε	610 K
συντάκτης	573 είναι K
συντάκτρια	573 είναι K
σχολιάσετε	6 K
σχόλια	583 στα K
σύμφωνα	610 K
""", 'τ': """
τελευταίο	599 K δωρεάν άρθρο
τραγουδούσαν	610 K
τόνιζε	610 K
τόνισε	610 K
""", 'υ': """
υπογράμμισε	610 K
υποσχέθηκε	610 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	569 αφού K ως εδώ
φωνάζει	610 K
φύγετε	569 πριν K
φώναζαν	610 K
φώναζε	610 K
φώναξαν	610 K
φώναξε	610 K
""", 'χ': """
χάνετε	600 μη K
χρήσης	567 όροι K	585 όρους K
χρειαζόμαστε	607 K τη βοήθειά σας
χρησιμοποιεί	559 K cookies
χρησιμοποιούμε	558 K cookies
χρόνο	609 τον K
""", 'ψ': """
ψηφίστε	596 K
ψηφοφορία	580 στην K
""", 'а': """
абонамент	109 вече имате K	139 с K	139 K за	159 с K	166 K
абонамента	137 с K си	137 благодарим за K
абонат	107 вече сте K
абонати	118 само за K	166 K
абонирайте	107 K се, за да	110 K се за бюлетина	162 K се
абонирането	137 с K
авторизованные	2100 только K
авторизованным	2100 K пользователям
авторизовані	2539 лише K
авторизуйтесь	24 K
авторкою	2527 зв'язатися з K
автором	2527 зв'язатися з K
автору	2088 пишите K
адрес	21 имейл K няма	137 имейл K
адреса	137 имейл K
адресою	2560 пишіть за K
адресу	2120 пишите по K
анкета	133 нашата K	133 кратка K
анкетата	134 K
анкету	2099 K	2538 K
анонимно	2088 K
афилиейт	142 K линкове
""", 'б': """
бажаних	2524 K джерел
безкоштовна	2558 остання K стаття
безкоштовний	2534 наш K вебінар	2542 K акаунт	2558 останній K матеріал
безкоштовних	2542 ліміт K	2542 K статей
безкоштовні	15 K статті	2542 K статті
безлимитный	2056 K доступ
безплатен	130 нашия K уебинар
безплатна	153 последна K статия
безплатни	15 K статии	139 K статии
безплатно	139 K, за
бесплатная	2118 последняя K статья
бесплатные	15 K статьи	2103 K статьи
бесплатный	2094 наш K вебинар	2103 K аккаунт	2118 последний K материал
бесплатных	15 K статей	2103 лимит K	2103 K статей
бисквитки	127 K	157 K
бисквитките	127 K	157 K
благав	2571 K
благала	2571 K
благали	2571 K
благодарение	18 K на читателите	145 K на вас	145 K на вашата	163 K на вас
благодарим	137 K ви, че се
благодаря	2109 K донатам	2133 K вам	2133 K вашей
блокировщик	2069 отключите K	2069 K рекламы
блокувальник	2510 K реклами
браузер	10 ваш K	2081 ваш K	2519 ваш K
браузър	10 вашият K
бюлетин	110 нашия K	138 K	163 нашия K	166 K
бюлетина	110 K ни	110 запишете се за K	138 K
бюлетини	138 K
""", 'в': """
вайбері	2525 K
вайбър	16 K	122 K
ватсапе	2086 K
вашата	111 на K поща
вебинар	2094 наш K
вебінар	2534 наш K
взывал	2135 K
видео	9 это K
виділіть	2523 K
визнав	2571 K
визнала	2571 K
визнає	2571 K
викала	165 K
викаха	165 K
викаше	165 K
викна	165 K
використання	2519 K cookie	2548 будь-яке K матеріалів	2548 K матеріалів сайту
використанні	2517 при K матеріалів
використовує	2511 K cookie
використовуємо	2510 K cookie
вимагав	2571 K
вимагала	2571 K
вимагали	2571 K
випуск	2536 K
вирішив	2571 K
вк	2086 K
вконтакте	2086 K
влезте	24 K
вміст	9 цей K
внескам	2549 завдяки K	2569 завдяки K
внесок	2568 ваш K
войдите	24 K	2057 K, чтобы
вотсапе	2086 K
вотсапі	2525 K
всеки	145 K лев
встановіть	2504 K додаток
възпроизвеждането	144 K
выделите	2072 K ее	2072 K текст
выпуск	2097 K
відповів	2571 K
відповідав	2571 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2571 K
відправити	21 K коментар
""", 'г': """
гласеше	165 K
гласил	2135 K
гласила	2135 K
гласит	2135 K
гласувайте	150 K
гледайте	155 K ни
говорил	2135 K
говорила	2135 K
говорили	2135 K
говорит	2135 K
год	2134 в K
годишно	164 K
голосуйте	2114 K	2554 K
гривень	2570 # K
грн	2570 # K
група	156 viber K
гукав	2571 K
гукали	2571 K
гукнув	2571 K
гукнула	2571 K
гіперпосилання	2517 K обов
""", 'д': """
дальше	2056 чтобы читать K
дарение	162 вашето K	164 с K	166 K
дарения	166 K
дарете	145 K	162 K ни
джерела	2524 обрані K	2524 бажані K
джерелом	2524 основним K	2524 бажаним K
дзен	2086 K
дзене	2086 K
добави	165 K
добавил	165 K	2135 K
добавила	165 K	2135 K
добавьте	2066 K нас в
добавя	165 K
додав	2571 K
додала	2571 K
додає	2571 K
дозволить	2568 ваша підтримка K
дозволяється	2548 матеріалів K лише
долучайтесь	2568 K до нас	2568 K до нашої	2568 K до нашого	2568 K до спільноти	2568 K до читачів
долучайтеся	2568 K до нас	2568 K до нашої	2568 K до нашого	2568 K до спільноти	2568 K до читачів
донат	2132 ваш K	2568 ваш K	2572 K
донатам	2549 завдяки K
донати	2572 K
донатом	2570 K
донаты	2136 K
допомагає	2568 ваша підтримка K
допомога	2568 нам потрібна ваша K
допомогою	2551 за K ші
допоможе	2569 K нам
допоможуть	2549 K нам працювати	2569 K нам
допускается	2108 материалов K только
доступ	2103 полный K	2542 повний K
достъпен	107 K за абонати
достъпна	107 K за абонати
достъпно	107 K за абонати
дочитали	2049 вы K до конца	2494 ви K до кінця
дочитати	2500 щоб K
дочитать	2056 чтобы K	2103 K
""", 'е': """
евро	139 за # K
ежедневную	2059 K рассылку
ежемесячно	2134 K
ежемесячное	2132 оформите K
ежемесячный	2109 K донат
еженедельную	2059 K рассылку
електронна	111 вашата K поща
електронної	2541 адресу K пошти
електронну	2541 K адресу	2541 K пошту
епизод	132 K
епизода	132 K
""", 'ж': """
жаловалась	2135 K
жаловался	2135 K
жалуются	2135 K
журналист	125 е K	125 - K	125 , K	2089 - K	2089 , K
журналисти	163 нашите K
журналистика	163 независимата K	163 независима K	163 нашата K	2133 независимая K
журналистике	2133 независимой K
журналистики	2133 независимой K
журналистику	2133 независимую K
журналистка	125 е K	125 , K	2089 - K	2089 , K
журналисты	2133 наши K
журналіст	2529 - K	2529 , K
журналісти	2569 наші K
журналістика	2569 незалежна K
журналістику	2569 незалежну K	2569 якісну K
журналістка	2529 - K	2529 , K
""", 'з': """
завантажити	2504 K застосунок
завантажте	2504 K додаток
завдяки	2549 існує K	2569 K вам	2569 K вашій
задонатьте	2132 K	2568 K
задължителните	21 K полета
зазначив	2571 K
зазывал	2135 K
закликав	2571 K
закликала	2571 K
закликали	2571 K
закончились	2056 бесплатные статьи K
залишає	29 K за собою право
залишилося	2501 K #%	2501 K # %
заметили	2073 K ошибку
замолчим	2133 мы не K
запазени	116 всички права K
запевняв	2571 K
запевняла	2571 K
запевняє	2571 K
запитав	2571 K
запитала	2571 K
запитань	2538 на кілька K
запишете	110 K се за нашия
зарегистрированные	2100 только K
зарегистрированным	2056 доступен только K
зарегистрированы	2056 уже K
зарегистрируйтесь	2057 K, чтобы	2103 бесплатно K	2103 K бесплатно	2132 K бесплатно	2132 K, чтобы читать
зареєстровані	2539 лише K	2539 тільки K
зареєструйтесь	2501 K, щоб	2542 безкоштовно K	2542 K безкоштовно	2568 K безкоштовно	2568 K, щоб читати
зареєструйтеся	2542 K безкоштовно
застосунку	2521 нашому K
застосунок	2504 завантажте K	2521 наш K	2521 мобільний K	2568 завантажте K і	2568 завантажте K та
захищено	2517 усі права K
захищені	2517 усі права K	2517 всі права K
защищенной	2088 K формой
защищены	2079 все права K
защищённой	2088 K формой
заяви	165 K
заявив	2571 K
заявил	165 K	2135 K
заявила	165 K	2135 K	2571 K
заявили	2135 K	2571 K
заявиха	165 K
здесь	2049 раз уж вы K
знайшли	2523 якщо ви K
знанията	133 K си
зобов	2571 K'язав
зовнішнього	2531 K вмісту	2531 K контенту
зовнішній	2531 K вміст	2531 K контент
зробіть	2498 K внесок	2568 K внесок у	2568 K внесок на
""", 'и': """
избранное	2085 K
известията	14 K
извика	165 K
изкуствен	147 с помощта на K интелект	147 с K интелект	147 от K интелект
изпратете	123 K ни	162 K ни
изпращайте	123 K ни	124 K на
изтеглете	162 K нашето
източник	121 основен K
източници	121 любими K
имейл	111 вашия K	137 вашия K	137 по K	137 на K
имейла	111 на K си
иностранного	2079 выполняющим функции K агента
иностранным	2133 K агентом
инстаграм	122 K
искусственного	2111 с помощью K интеллекта
искусственным	2111 K интеллектом
использование	2081 K cookie	2091 K cookie	2108 любое K материалов	2108 K материалов сайта
использовании	2079 при K материалов	2108 полном или частичном K	2108 частичном K материалов
используем	2069 K cookie
использует	2070 K cookie
источники	2085 избранные K	2085 любимые K
источников	2085 избранных K	2122 избранных K
источником	2085 основным K
исчерпали	2056 K лимит
""", 'к': """
каждое	17 K утро
каждый	2134 K месяц
каже	2571 K
каза	165 K
казав	2571 K
казал	165 K
казала	165 K	2571 K
казали	2571 K
казаха	165 K
казва	165 K
казвал	165 K
казвала	165 K
канал	156 viber K	2133 наш K	2569 наш K
канала	2133 нашего K
каналу	2569 нашого K
колумнист	2089 - K	2089 , K
колумніст	2529 - K
колумністка	2529 - K
команде	2094 к нашей K
команди	2534 до нашої K
коментар	6 залишити K
коментарите	135 K под
коментарях	2518 у K	2518 в K
коментатор	125 е K
коментиране	135 правила за K	135 правилата за K
коментирате	6 за да K	135 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2072 чтобы оставить K
комментария	21 для отправки K
комментариях	2080 в K
комментировать	6 K
контент	9 этот K	9 цей K	2091 внешний K
контента	9 этого K	2091 внешнего K
контенту	9 цього K
конференцию	2094 нашу K
конференция	130 нашата K
конференцію	2534 нашу K
конфиденциальности	2069 политикой K	2081 политика K
конфіденційності	2510 політикою K	2519 політика K
копирование	2108 K материалов сайта
кореспондент	125 е K	125 , K	2529 - K	2529 , K
кореспондентка	2529 - K	2529 , K
короткий	2099 K опрос
корреспондент	2089 - K	2089 , K
крикнув	2571 K
крикнул	2135 K
крикнула	2135 K	2571 K
кричав	2571 K
кричал	2135 K
кричала	2135 K	2571 K
кричали	2135 K	2571 K
кричит	2135 K
""", 'л': """
лв	139 за # K
лев	139 за # K
лева	139 за # K	164 K
лекцию	2094 нашу K
лекцію	2534 нашу K
""", 'м': """
магазин	130 нашия онлайн K	130 нашия K
магазина	130 онлайн K ни	2094 нашего K
магазине	2094 в нашем K	2094 в нашем интернет-K
магазину	2534 нашого K
магазині	2534 у нашому K	2534 в нашому K	2534 нашому інтернет-K
материал	2072 обсудить K	2091 внешний K	2124 K создан	2133 этот K
материалам	2116 ко всем K
материалы	2133 наши K
матеріал	2569 цей K
матеріали	2569 наші K
матеріалів	2548 копіювання K сайту	2548 K посилання обов'язкове	2556 до всіх K	2556 до усіх K
мероприятие	2094 наше K
месенджері	2525 K
месец	164 на K	164 всеки K
месечно	164 K
мессенджере	2086 K
месяц	2134 в K
мобільний	2521 K додаток
молба	120 имаме малка K	120 имаме K към вас
молел	165 K
молела	165 K
молеха	165 K
молеше	165 K
місяць	2570 на K	2570 перший K
""", 'н': """
нагадав	2571 K
нагадала	2571 K
наголосив	2571 K
наголосила	2571 K
надпис	165 такъв K
надпись	2135 такая K
надсилайте	2527 K нам	2527 K її	2527 K їх нам	2528 K фото	2528 K відео	2528 K свої	2568 K нам
надійних	2524 K джерел
надішліть	2527 K нам	2527 K їх нам	2528 K фото	2568 K нам
нажимая	2102 K кнопку	2102 K на кнопку	2102 K "
нажмите	2072 K ctrl
намерете	155 K ни
напис	2571 такий K
написа	165 K
написав	2571 K
написал	2135 K
написала	2135 K	2571 K
написано	2135 было K	2571 було K
напишите	2088 K нашему	2088 K нашей	2088 K автору	2088 K нам	2132 K нам
напишіть	2527 K нашому	2527 K нашій	2527 K автору	2527 K авторці	2527 K нам	2568 K нам
напомнил	2135 K
напомнила	2135 K
направете	162 K дарение
настоя	165 K
настоява	165 K
настоявал	165 K
натискайки	137 K
натискането	137 с K
натискаючи	2541 K кнопку	2541 K на
нашем	2072 в K чате
нашия	130 към K екип	130 в K екип	133 K куиз	133 K тест
небольшая	2049 K просьба
неделю	17 раз в K	17 каждую K	2134 в K
независимата	162 подкрепете K
независими	163 K медии
независимую	2052 поддержите K	2132 поддержите K
независимые	2133 K медиа
незалежні	2569 K медіа
нейросети	2111 с помощью K
несколько	2099 на K вопросов
новинами	2507 стежте за K
новини	122 google K	2525 google K
нуждаем	162 K се от вашата
нужна	2109 K ваша
нюзлетър	138 K
""", 'о': """
обеща	165 K
обещал	165 K	2135 K
обещала	2135 K
обещали	2135 K
обозреватель	2089 - K	2089 , K
обраних	2524 K джерел
объявил	2135 K
объявила	2135 K
объяснил	2135 K
объяснила	2135 K
объясняет	2135 K
объяснял	2135 K
объясняла	2135 K
обязал	2135 K
обязательна	2079 гиперссылка K	2108 материалов ссылка K	2108 ссылка на источник K
обязательные	21 K поля	2072 K поля
обясни	165 K
обяснил	165 K
обяснила	165 K
обяснява	165 K
обіцяв	2571 K
обіцяла	2571 K
обіцяли	2571 K
оглядач	2529 - K	2529 , K
оглядачка	2529 - K	2529 , K
оголосив	2571 K
ограничений	2056 читайте без K
одноклассниках	2086 K
одному	2541 в K листі
опечатку	2072 нашли K
опитування	2538 наше K	2538 коротке K
опитуванні	35 нашому K	2538 K читачів	2538 нашому K	2538 в K
оприлюднюватиметься	22 не K	2513 ваша e-mail адреса не K
опрос	35 наш K	2099 наш K
опросе	35 нашем K	2099 нашем K	2099 в K
опубликован	22 не будет K	2072 ваш адрес email не будет K
организаторите	165 канят K
организаторы	2135 зовут K
організатори	2571 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2102 K заявку
осталось	2057 K #%	2057 K # %
ответил	2135 K
ответила	2135 K
ответственности	30 не несет K	30 не несёт K
отвечал	2135 K
отвечала	2135 K
отговори	165 K той	165 K тя
отговорил	165 K
отговорила	165 K
отговориха	165 K
отговорност	30 не носи K
отменить	21 K ответ	2134 K в любой момент
отметил	2135 K
отметила	2135 K
отписаться	2059 K в любой момент
отправьте	2088 K их нам	2132 K нам
отримувати	2559 хочете K
отримуйте	2563 K
очакваме	123 K вашите
ошибку	2073 нашли K
оштрафовал	2135 K
оштрафовала	2135 K
оштрафував	2571 K
""", 'п': """
партнером	2106 совместно с K	2546 спільно з K
партнерские	37 K ссылки	2106 K ссылки
партнерські	2546 K посилання
партнеры	2069 мы и наши K
партньорски	142 K линкове
партнёром	2106 совместно с K
партнёрские	37 K ссылки	2106 K ссылки
патроном	2132 станьте K
пееха	165 K
пели	2135 K
первый	2134 K месяц	2134 рубль в K
переведите	2132 K нам
перевірте	2538 K себе	2541 K пошту
передплатник	2500 уже K	2500 вже K
передплатникам	2500 доступний лише K	2500 доступна лише K	2500 доступно лише K
передплатники	2557 лише K	2557 тільки K
передплатників	2500 тільки для K
передплатою	2500 доступна за K	2500 доступний за K	2542 за K	2564 з K
передплату	2542 K за	2568 оформіть K
передрук	2522 K
передруку	2522 у разі K
перепечатка	2084 K
перепечатке	2084 при K
персональних	2520 K даних
персональных	2082 K данных
писав	2571 K
писал	2135 K
писала	2135 K	2571 K
писати	2569 нам K
писменото	144 без K съгласие
письме	2102 в одном K
письменного	2123 без K согласия
письмової	2562 без K згоди
питаха	165 K
питаше	165 K
пишете	123 K ни	124 K на	162 K ни
пишеше	165 K
пишите	2088 K нам	2120 K на	2132 K нам
пишіть	2527 K нам	2560 K на
платной	2056 в K версии
повний	20 K текст	2542 K текст
повтаря	165 K
повтаряше	165 K
повторював	2571 K
повторює	2571 K
повторяет	2135 K
повторял	2135 K
повторяла	2135 K
повідомив	2571 K
повідомила	2571 K
повідомили	2571 K
повідомте	2527 K нам	2527 K нас	2568 K нам
подайте	124 K сигнал
поддержать	2132 K нас	2132 K редакцию	2132 K нашу
поддерживайте	2132 K нас	2132 K нашу
поддержите	2052 K нашу	2052 K нас	2109 K	2132 K нас	2132 K нашу	2132 K редакцию	2132 K проект	2132 K автора	2132 K наш
поддержка	2053 ваша K	2132 ваша K поможет	2132 ваша K помогает	2132 ваша K позволит
поддержке	2106 при K партнёра	2106 при K партнера	2109 благодаря вашей K	2133 вашей K
поддержки	2133 без вашей K	2133 вашей K
поделитесь	25 K
подканял	165 K
подканяха	165 K
подканяше	165 K
подкаст	34 наш K	34 нашия K	132 K	163 нашият K	2097 K	2133 наш K	2536 K	2569 наш K
подкаста	132 K	2097 K	2133 нашего K
подкасте	34 нашем K	2097 K
подкасти	34 наші K	132 K	2536 K
подкастов	2097 K
подкасту	2536 K
подкастът	132 K
подкасты	2097 K
подкасті	34 нашому K	2536 K
подкастів	2536 K
подкрепа	145 с вашата K	145 вашата K	162 вашата K	163 вашата K
подкрепата	142 с K на партньор
подкрепете	145 K	162 K ни	162 K нашата
подкрепяйте	162 K ни
подписаны	2056 уже K
подписка	2056 уже есть K	2136 K
подписке	2056 доступен только по K	2056 доступна по K	2056 доступен по K	2103 по K
подписки	2136 K
подпиской	2128 с K
подписку	2056 оформить K	2056 оформите K	2102 спасибо за K	2103 K за	2132 оформите K	2132 оформить K
подписчик	2056 уже K	2056 вы уже K
подписчикам	2056 доступна только K	2056 доступно только K	2056 доступен только K	2117 только K
подписчики	2117 только K	2136 K
подписчиков	2056 только для K
подписчиком	2132 станьте K
подписывайтесь	2059 K на рассылку	2066 K на нас	2066 K на наш	2066 K на канал	2066 K на telegram	2132 K на
подписываясь	2102 K
подпишитесь	2052 K на регулярное	2059 K на рассылку	2066 K на наш	2066 K на канал	2132 K на
подчеркнул	2135 K
подчеркнула	2135 K
подчерта	165 K
поділіться	25 K
подію	2534 нашу K
пожертвование	2052 оформите K	2053 сделайте K	2109 регулярное K	2109 ежемесячное K	2132 ваше K	2132 сделайте K	2132 оформите K	2136 K
пожертвования	2133 на K	2136 K
пожертвованиям	2109 благодаря K	2133 благодаря K
пожертвуйте	2132 K
позволяет	2132 ваша поддержка K
позоваването	144 K на
поиска	165 K
поискал	165 K
полностью	20 материал K	2056 чтобы прочитать K
полный	20 K текст	2103 K текст
получавайте	158 K
получавате	154 искате ли да K	154 искате да K
получайте	2127 K
получать	2119 хотите K
помилку	2513 знайшли K
помогите	2132 K нам
помогнете	162 K ни
помогут	2133 K нам
поможет	2133 K нам
помоли	165 K
помолил	165 K
помолила	165 K
помощь	2132 нам нужна ваша K
помощью	2111 с K ии
помітили	2523 якщо ви K
понравилась	2133 K статья
понравился	2133 K материал	2133 K текст
пообещал	2135 K
пообещала	2135 K
пообіцяв	2571 K
пообіцяла	2571 K
попереджає	2571 K
попередив	2571 K
попита	165 K
попросив	2571 K
попросил	2135 K
попросила	2135 K	2571 K
попросили	2135 K	2571 K
попросило	2135 K
порадив	2571 K
порадила	2571 K
посилання	2548 K на джерело обов'язкове
последвайте	162 K ни
последната	153 K ви безплатна статия	153 K безплатна статия
посоветовал	2135 K
посоветовала	2135 K
постановив	2571 K
постановил	2135 K
посъветва	165 K
посъветвал	165 K
посъветвали	165 K
потребовал	2135 K
потребовала	2135 K
почте	2102 вашей K
почтовом	2102 вашем K ящике
почту	2060 на вашу K	2060 вам на K	2102 вашу K
пошту	2503 на вашу K
пошті	2541 вашій K
пощенска	111 вашата K кутия
пояснив	2571 K
пояснил	2135 K
пояснила	2135 K	2571 K
пояснював	2571 K
пояснювала	2571 K
пояснює	2571 K
поясняет	2135 K
правото	29 си запазва K
працювати	2549 допоможе нам K	2569 K далі
працюємо	2569 ми K
предпочитаемые	2085 K источники
предпочитаемых	2085 K источников
предпочитан	121 K източник
предпочитани	121 K източници
предпочитаните	121 K източници	121 K си източници
предпочтительные	2085 K источники	2122 K источники
предпочтительный	2085 K источник
предпочтительных	2122 K источников
предупреди	165 K
предупредил	2135 K
предупреждава	165 K
предупреждает	2135 K
препечатването	144 K
призвал	2135 K
призвала	2135 K
призвали	2135 K
призна	165 K
признава	165 K
признавал	2135 K
признает	2135 K
признал	2135 K
признала	2135 K
признали	2133 нас K
призова	165 K
призовава	165 K
призовал	165 K
призоваха	165 K
призывал	2135 K
призывала	2135 K
призывали	2135 K
приложение	163 нашето K	2061 скачать K	2062 скачайте K	2062 установите K	2083 наше K	2083 мобильное K	2132 скачайте наше K	2132 скачайте K и
приложението	162 изтеглете K ни	162 изтеглете K на вестник
приложении	2061 открыть в K	2083 нашем K
приложения	2083 нашего K	2133 нашего K
приоритетным	2085 K источником
присоединяйтесь	2132 K к нам	2132 K к нашему	2132 K к нашей	2132 K к нашим	2132 K к сообществу	2132 K к читателям	2132 K к тем
присъединете	162 K се към нашия
присылайте	2088 K нам	2088 K фото	2088 K видео	2088 K новости	2088 K свои	2088 K их нам	2132 K нам
пришлите	2088 K нам	2088 K фото	2088 K их нам	2132 K нам
приєднуйтесь	2568 K до нас	2568 K до нашої	2568 K до нашого	2568 K до спільноти	2568 K до читачів
приєднуйтеся	2568 K до нас	2568 K до нашої	2568 K до нашого	2568 K до спільноти	2568 K до читачів
проверьте	2099 K себя	2102 K почту
проголосуйте	2114 K	2554 K
продовження	2546 реклама. K
продовжити	2500 щоб K читання	2549 допоможуть нам K
продовжувати	2569 K роботу
продолжаем	2133 мы K работать
продолжать	2109 помогут нам K	2133 K работу
продолжение	2106 реклама. K
продолжить	2056 чтобы K чтение	2109 помогут нам K	2109 поможет нам K	2133 K работу
продължава	142 K по-долу
продължете	108 K да четете
продължим	163 да K да работим
продължите	107 за да K да четете
произведен	2079 настоящий материал (информация) K	2124 материал K
произведён	2124 материал K
пройдите	2099 K тест
пройдіть	2538 K тест
пропускайте	154 не K
пропустите	2119 не K
пропустити	2559 не хочете K
пропустить	2119 не хотите K
пропустіть	2559 не K
просив	2571 K
просил	2135 K
просила	2135 K	2571 K
просили	2135 K	2571 K
просьба	2049 у нас к вам K	2049 у нас есть K
просять	2571 K
проучване	133 нашето K
прохання	2494 маємо до вас K	2494 невелике K
прочетете	108 за да K цялата
прочитать	2056 осталось K	2056 чтобы K статью
пріоритетне	2524 K джерело
пріоритетним	2524 K джерелом
пълния	139 K текст
първия	164 за K месец
підписатися	2502 K на розсилку
підписка	2572 K
підписку	2500 оформіть K	2541 дякуємо за K	2568 оформіть K
підписники	2557 лише K	2572 K
підписників	2500 тільки для K
підписуйтесь	2506 K на нас	2506 K на наш	2506 K на канал	2506 K на telegram	2568 K на
підписуйтеся	2506 K на наш	2506 K на канал
підписуючись	2541 K
підпишіться	2502 K на розсилку	2506 K на наш	2568 K на
підтримайте	2497 K нашу	2497 K незалежну	2497 K нас	2549 K	2568 K нас	2568 K нашу	2568 K незалежну	2568 K редакцію	2568 K автора	2568 K роботу	2568 K наш
підтримати	2568 K нас	2568 K нашу
підтримка	2498 ваша K	2568 ваша K допоможе
підтримки	2546 за K партнера	2569 спільноти K	2569 вашої K
підтримуйте	2568 K нас	2568 K нашу
підтримці	2549 завдяки вашій K	2549 завдяки K читачів	2569 вашій K
піти	2494 перш ніж K
""", 'р': """
работа	163 нашата K	2133 наша K
работаем	2133 мы K
работать	2109 помогут нам K	2109 поможет нам K	2133 K дальше
работу	2133 нашу K
радив	2571 K
радила	2571 K
радили	2571 K
радить	2571 K
разрешение	117 без K е забранено
разрешения	2123 без K редакции
разчитаме	145 K на вашата	163 K на
расскажите	2132 K нам
рассказал	2135 K
рассказала	2135 K
рассказывать	2133 K правду
расследование	2133 наше K	2133 это K
расследования	2133 наши K
рассылка	2133 наша K	2136 K
рассылку	2059 нашу K	2059 K самых	2133 нашу K
регистрацията	137 с K си	137 благодарим за K
регистрируясь	2102 K
регулярний	2549 K внесок
редактор	125 е K	125 - K	125 , K	2089 - K	2089 , K	2529 - K	2529 , K
редакторка	2529 - K	2529 , K
редакцией	2088 связаться с K
редакции	2123 без согласия K	2133 нашей K
редакцию	2088 напишите в K	2088 пишите в K
редакция	130 в нашата K	163 нашата K	2133 наша K
редакцію	2527 напишіть у K	2527 пишіть у K
редакція	2569 наша K
редакцією	2527 зв'язатися з K
редакції	2527 пишіть до K	2562 без згоди K	2562 без дозволу K	2569 нашої K
рекламата	11 K	142 след K
реклами	11 K	163 без K	2546 після K	2546 на правах K	2569 без K
рекламой	11 K
рекламы	11 K	2106 после K	2106 на правах K	2133 без K
репортер	125 е K	125 - K	125 , K	2089 - K	2089 , K	2529 - K	2529 , K
репортери	163 нашите K
репортерка	2529 - K	2529 , K
репортёр	2089 - K	2089 , K
решил	2135 K
реєструючись	2541 K
робота	2569 наша K
роботу	2569 нашу K
розповів	2571 K
розповідати	2569 K правду
розповіла	2571 K
розсилка	2569 наша K	2572 K
розсилку	2502 нашу K	2502 щоденну K	2569 нашу K
розслідування	2569 наші K	2569 це K
рублей	2134 # K
рік	2570 на K
""", 'с': """
свободната	162 подкрепете K
свържете	123 K се с нашия	123 K се с нашата	123 K се с нас	123 K се с автора	162 K се с нас
свяжитесь	2088 K с нами
связаться	2088 K с автором
седмично	17 веднъж K
сигнализирайте	123 K ни
сказав	2571 K
сказал	2135 K
сказала	2135 K	2571 K
скаржаться	2571 K
скаржився	2571 K
скаржилася	2571 K
скачайте	2061 K наше
скиньте	2132 K нам	2132 K донат
сколько	2132 скиньте K
скриньку	2541 вашу K
скриньці	2541 вашій K
следите	2066 K за нами
словам	2135 по K
словами	2571 за K
слушайте	155 K ни
слідкуйте	2506 K за нами
советовал	2135 K
советовала	2135 K
советовали	2135 K
советует	2135 K
содержимое	2091 внешнее K
сообщение	2079 данное K (материал) создано	2124 K создано
сообщил	2135 K
сообщила	2135 K
сообщили	2135 K
сообщите	2088 K нам	2132 K нам
соучастником	2109 станьте K	2132 станьте K
сповіщення	14 K	2504 увімкнути K	2504 увімкніть K
споделете	25 K
сподобався	2569 K текст	2569 K матеріал
сподобалась	2494 якщо вам K стаття
според	165 K
спрашивает	2135 K
спросил	2135 K
спросила	2135 K
співали	2571 K
співучасником	2568 станьте K
спільнота	2569 наша K
спільноти	2498 стань частиною K	2549 частиною K	2569 нашої K
станете	162 K абонат	162 K член
станьте	2132 K нашим	2568 K нашим
статей	2556 до всіх K	2556 до усіх K
статии	152 до всички K
статия	120 хареса ли ви тази K	139 цялата K	163 тази K
статията	139 % от K
стаття	2569 ця K
статья	2133 эта K
статьям	2116 ко всем K
стверджує	2571 K
стежте	2506 K за нами
стигнали	120 щом сте K дотук
стороннего	2091 K сервиса
сторонним	2091 K сервисом
стороннього	2531 K сервісу
стороннім	2531 K сервісом
суммой	2134 любой K
сумму	2134 любую K
сутрин	17 всяка K
существуем	2133 мы K
существует	2109 K благодаря
събитие	130 нашето K
съветва	165 K
съветваше	165 K
съвместно	142 K с партньор
съгласие	144 без писмено K
съдържание	9 това K	127 външно K	127 това K
съдържанието	144 използването на K	144 използване на K
съобщи	165 K
съобщил	165 K
съобщиха	165 K
""", 'т': """
твърдеше	165 K
твърди	165 K
текстове	152 до всички K
телеграм	16 K	122 K	2066 наш K-канал	2066 в нашем K	2086 K	2086 K-канал	2086 K-канале	2120 пишите в K	2133 наш K	2506 наш K-канал	2525 K	2525 K-канал	2525 K-каналі
телеграме	16 K	2086 K
телеграмі	2525 K
тест	2099 наш K	2538 наш K
тиждень	17 раз на K	2570 на K
требовал	2135 K
требовала	2135 K
требовали	2135 K
тръгнете	120 преди да си K
""", 'у': """
уведомления	14 K	2062 включите K	2062 включить K	2062 разрешить K
уверяет	2135 K
уверял	2135 K
уверяла	2135 K
увійдіть	24 K	2501 K, щоб
уговаривал	2135 K
уговаривала	2135 K
уебинар	130 нашия K
уйдете	2049 прежде чем вы K
улюблених	2524 K джерел
улюблені	2524 K джерела
умовляв	2571 K
умоляваше	165 K
умолял	2135 K
умоляла	2135 K
умоляли	2135 K
утверждает	2135 K
уточнив	2571 K
уточнил	2135 K
уточнила	2135 K	2571 K
учасником	2568 станьте K
""", 'ф': """
фейсбук	16 K	122 K
""", 'ц': """
цените	2133 K нашу
цитировании	2084 при K
цитування	2522 у разі K
цитуванні	2522 при K
""", 'ч': """
частиною	2568 станьте K
частковому	2548 повному або K
четене	0 време за K
четете	155 K ни
читаете	2132 спасибо, что K
читай	2506 K нас
читайте	2066 K нас в	2506 K нас у	2506 K нас в
читання	0 час K	0 хв K
читателей	2099 опросе K	2109 благодаря поддержке K	2129 K	2133 наших K
читатели	36 наши K	36 нашите K	160 K	163 нашите K	2049 дорогие K	2129 K	2133 наши K
читателите	160 K	163 с подкрепата на K	163 от K ни
читателям	18 благодаря K	36 нашим K	2129 K	2133 благодаря K
читати	2500 щоб K далі	2568 щоб K далі
читачам	18 завдяки K	2565 K
читачі	36 наші K	2565 K	2569 наші K
читачів	2565 K	2569 наших K
читаєте	2568 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2570 K
щомісячний	2549 K внесок
щомісячно	2570 K
щоранку	17 K
щотижневу	2502 K розсилку
""", 'э': """
электронной	2102 адрес K почты
электронную	2102 K почту
""", 'я': """
яжіться	2527 зв'K з нами
язкові	21 обов'K поля	2513 обов'K поля
якщо	2494 K ви вже тут
""", 'і': """
інтелектом	2551 штучним K
інтелекту	2551 за допомогою штучного K
""", 'א': """
אומר	1198 K
אומרת	1198 K
אחרינו	1153 עקבו K	1195 עקבו K
אלקטרוני	1151 דואר K
אמר	1198 K
אמרה	1198 K
אמרו	1198 K
אתכם	1182 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1197 K
ביקש	1198 K
ביקשה	1198 K
במייל	1181 K שלכם
בסרטון	1171 לצפות K זה
בעוגיות	1158 שימוש K
בעיתונות	1182 לתמוך K
בקובצי	1157 משתמש K
בשבוע	17 פעם K	1197 K
בתוכן	1193 לעשות שימוש K
""", 'ד': """
דווחו	1195 K לנו
דיוור	1181 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1154 הורידו את K	1196 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1198 K
הודיעה	1198 K
הוואטסאפ	1154 לקבוצת K
הווטסאפ	1154 לקבוצת K
הוסיף	1198 K
הוסיפה	1198 K
הזהיר	1198 K
הזכויות	1164 כל K שמורות
החובה	21 שדות K
החינמיות	1194 הכתבות K
הטלגרם	1154 לערוץ K
הטקסט	1172 K
היום	1195 תרמו K
הירשמו	1195 K לקבלת
הכותב	1193 על דעת K
הכתבה	1147 להמשך קריאת K	1172 K	1196 K הזאת
המדור	1170 הוא עורך K	1170 היא עורכת K
המובעות	1193 הדעות K במאמר	1193 הדעות K בטור	1193 הדעות K בכתבה
המועדף	1167 למקור K	1167 כמקור K
המייל	1150 לתיבת K	1151 כתובת K
הניוזלטר	1151 K היומי	1181 K השבועי של	1181 K שלנו	1196 K
הסביר	1198 K
הסיכום	1172 K
העיקריות	1172 הנקודות K
העיתונות	1196 K העצמאית
הפרטיות	1158 מדיניות K
הפרסומת	11 K
הצביעו	1195 K בסקר
הצטרפו	1154 K לערוץ	1195 K אלינו
הקוראים	18 בזכות K
השימוש	1158 תנאי K
התגובות	1178 K
התחברו	24 K
התמיכה	1182 בזכות K שלכם
התראות	14 K
התרגום	1172 K
התרומה	1195 K שלכם
""", 'ו': """
ובטוויטר	1153 בפייסבוק K
ותלוי	1182 K בכם
ותלויה	1182 K בכם
""", 'ז': """
זקוקה	1195 K לכם
""", 'ח': """
חודשית	1195 תרומה K
חיצוני	1171 תוכן K	1171 תוכן ממקור K
""", 'ט': """
טען	1198 K
""", 'י': """
ישירות	1181 K למייל	1181 K לתיבת
""", 'כ': """
כמנויים	1147 הצטרפו K
כתב	1198 K
כתבה	1172 K זו	1196 K זו	1198 K
כתבו	1195 K לנו
כתבות	1194 K חינם
כתבת	1170 היא K
כתובת	1151 K דוא"ל
""", 'ל': """
לדברי	1198 K
להגיב	6 כדי K	1178 K
להמשיך	1147 כדי K לקרוא	1182 עזרו לנו K
להעתיק	1164 אין K	1193 לשכפל, K
לחודש	1197 K
לחוק	1193 סעיף #א K
לחצו	1195 K כאן
לידיעון	1195 הירשמו K
למנויים	1148 K בלבד
לניוזלטר	1150 הירשמו K	1150 הרשמה K	1150 K שלנו	1181 בהצלחה K	1195 הירשמו K
לעזרתכם	1195 אנחנו זקוקים K
לענייני	1170 הוא כתב K	1170 היא כתבת K
לצפייה	1171 K בתוכן
לקבוצת	1154 הצטרפו K
לקריאה	1194 כתבות K
לקריאת	20 K הכתבה
לשנה	1197 K
לתומכים	1182 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1194 K חינם
מועדף	1167 מקור K	1167 כמקור K
מינוי	1147 רכשו K	1195 רכשו K	1199 K
מנוי	1147 כבר K
מנויים	1199 K
מסכימים	1181 בהרשמה אתם K
מסר	1198 K
""", 'נ': """
ניוזלטר	1181 K שבועי	1199 K
""", 'ס': """
סיכום	1172 K
סיפר	1198 K
סיפרה	1198 K
סעיף	1193 K #א
ספרו	1195 K לנו
""", 'ע': """
עדכונים	1181 לקבלת K במייל
עיתונאי	1170 הוא K
עיתונאית	1170 היא K
עיתונות	1182 לעשות K	1196 K עצמאית
עכשיו	1195 תרמו K
עמלה	1192 נקבל K	1192 לקבל K
""", 'פ': """
פרסומות	1196 ללא K
פרסומת	11 K
פרשן	1170 הוא K
פרשנית	1170 היא K
""", 'צ': """
ציין	1198 K
""", 'ק': """
קוראי	1196 K
קרא	1198 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1197 חודש K
""", 'ש': """
שאלו	1172 K את
שיווקי	1181 לקבל תוכן K
שלחו	1195 K לנו
שלנו	1196 K
שנקבל	1192 K עמלה
שקראתם	1195 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1178 K
תוכן	9 K זה	1171 הצגת K
תלוי	1182 K בכם
תלויה	1182 K בכם
תמיכתכם	1195 K
תמכו	1195 K בנו
תקציר	1172 K
תרומה	1199 K
תרומות	1199 K
""", 'ا': """
اخبارنا	101 K
ادامه	973 K مطلب	973 K خبر	979 براي K مطلب
ادعمنا	100 K
ادعموا	100 K
ارسال	6 براي K نظر	951 براي ما K كنيد
اسبوعيا	102 K
استخدام	62 يمنع اعادة K
استطلاع	100 صوت في K
استطلاعنا	101 K
استفاده	940 از كوكي K ميكنيم	940 از كوكيها K ميكنيم	941 شرايط K	947 K از مطالب اين سايت	947 K از مطالب سايت
استمرار	100 ساهم في K	100 ساهموا في K
اشار	103 K
اشارت	103 K
اشتراك	88 لديك K	104 K	968 K تهيه كنيد	979 K تهيه كنيد	983 K
اشتراكك	85 تم K
اشترك	41 K الان	100 K الان
اشتركوا	100 K
اصحابها	83 تعبر عن راي K	83 عن راي K
اضاف	103 K
اضافت	103 K
اضغط	100 K هنا
اطلاع	951 به ما K دهيد
اعادة	62 يمنع K نشر
اعجبك	101 K هذا
اعلام	982 K كرد
اعلانها	14 K
اعلن	103 K
اعلنت	103 K
افاد	103 K
افادت	103 K
افزود	982 K
اكتب	100 K لنا
اكتبوا	100 K لنا
اكد	103 K
اكدت	103 K
الاخبارية	45 النشرة K
الارتباط	55 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	55 شروط K
الاشعارات	14 K	46 فعل K	47 تفعيل K
الاعلان	11 K
الاعلانات	57 حاجب K	57 مانع K
الالزامية	21 الحقول K
الالكتروني	44 بريدك K	45 البريد K
الان	100 تبرع K	100 سجل K
الاول	102 الشهر K
البريدية	44 نشرتنا K	45 النشرة K	104 النشرة K
التطبيق	46 حمل K	46 نزل K	47 تحميل K
التعليق	82 شروط K	82 سياسة K
التقرير	20 لقراءة K	101 هذا K
الخارجية	72 محتوي المواقع K
الخصوصية	55 سياسة K
الدخول	24 سجل K	41 سجل K او	41 سجل K الان	41 سجل K الي حسابك	100 سجل K او
الشهر	102 في K
الغاء	21 K الرد
القراء	18 بفضل K	86 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K	88 لمواصلة K
الكاتب	83 يعبر عن راي K
الكوكيز	55 K
المادة	101 هذه K
المجانية	15 المقالات K	98 من المقالات K	98 مقالاتك K	98 المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	101 الصحافة K
المفضل	67 مصدرك K	67 مصدركم K	67 المصدر K لديك
المفضلة	67 مصادرك K	67 مصادركم K
المقال	20 لقراءة K	41 لقراءة K كاملا	88 لقراءة هذا K	101 هذا K
النشر	62 يمنع اعادة K
النشرة	44 اشترك في K
الينا	100 انضم K
انتاج	62 يمنع اعادة K
انستغرام	100 تابعنا علي K
انقر	100 K هنا
اوضح	103 K
اوضحت	103 K
اول	981 ماه K
ايميل	935 K خود را	935 به K شما	936 ادرس K	936 نشاني K	964 در K خود	979 K خود را وارد كنيد
ايميلتان	964 به K
اينجا	972 K كليك كنيد	979 K كليك كنيد
اينستاگرام	938 در K دنبال
اپ	963 K
اپليكيشن	963 K	979 K ما را	979 K را دانلود كنيد	979 K را نصب كنيد	980 K ما
اگهي	11 K
""", 'ب': """
باحث	70 K
باحثة	70 K
بازتابدهنده	977 الزاما K	977 لزوما K	977 K ديدگاه
باشيد	951 با ما در تماس K
بالضرورة	83 لا تعبر K عن	83 لا يعبر K عن	83 لا تعكس K	83 لا يعكس K	83 لا تمثل K	83 لا يمثل K
ببينيد	958 را K
بحسب	103 K
بخوانيد	949 K
براي	980 K ما
بريدك	44 الي K	85 في K	85 علي K	85 سجل K	85 اضف K
بريدكم	85 في K
بشنويد	958 K
بعرض	72 هل تسمح K
بفرستيد	951 براي ما K
بفضلكم	101 K
بنويسيد	951 براي ما K	979 براي ما K
بپيونديد	949 K	957 به تيم ما K	979 K
بگذاريد	951 با ما در ميان K	979 با ما در ميان K
بگيريد	951 با ما تماس K
""", 'ت': """
تؤكد	103 K
تابعنا	51 K علي	51 K عبر	100 K علي تويتر	100 K علي غوغل	100 K علي جوجل
تابعوا	50 K اخبار
تابعونا	50 K علي	50 K عبر	100 K علي
تاكيد	982 K كرد
تبرع	104 K
تبرعات	104 K
تبرعك	100 K
تبرعكم	100 K
تبرعوا	100 K الان
تحقيقاتنا	101 K
ترجيحي	950 منبع K	950 منابع K
تستطيع	86 تبرع بما K	86 ساهم بما K
تطبيق	100 حمل K	100 حملوا K
تطبيقنا	101 K
تعبر	83 لا K عن راي	83 K فقط عن راي
تعليقا	82 لتضيف K
تفعيل	54 K جافا
تفوت	100 لا K
تفوتوا	100 لا K
تقاريرنا	101 K
تقول	103 K
تلغرام	100 تابعنا علي K
تلگرام	938 ما را در K	938 در K دنبال	938 كانال K ما	951 با ما در K
تماشا	958 K كنيد
تمامي	948 K حقوق
تمثل	83 لا K راي
تواصلوا	100 K معنا
توزيع	62 يمنع اعادة K
توضيح	982 K داد
تيم	980 K ما
""", 'ج': """
جاوااسكريپت	940 K را فعال
""", 'ح': """
حذر	103 K
حذرت	103 K
حساب	41 هل لديك K
حقوق	948 كليه K	948 همه K	948 تمام K
حمايت	965 K مالي خود	966 به K شما نياز	966 با K شما	967 K كنيد	979 از ما K كنيد	979 K شما
""", 'خ': """
خارجي	72 محتوي K
خبر	4 اين K	980 اين K
خبرنامه	935 K ما	935 اشتراك K	936 در K	964 K روزانه	964 K هفتگي	980 K ما	980 K	983 K
خبرنگار	951 K ما را	953 K
خبرنگاران	980 K ما
خصوصي	941 سياست حريم K
خواست	982 K
خواستند	982 K
خواندن	968 براي ادامه K
خوانندگان	18 با كمك K	966 به K خود تكيه	980 K ما
خواهد	960 منتشر K شد
خواهند	960 منتشر K شد
""", 'د': """
دانشگاه	953 استاد K
دعا	103 K
دعت	103 K
دعمك	100 K
دعمكم	86 نعتمد علي K	86 تعتمد علي K	86 نحتاج الي K	100 K
دنبال	938 ما را K كنيد	949 K كنيد	949 K كنيم	979 K كنيد
دهيد	951 به ما خبر K	958 گوش K	969 هديه K	979 خبر K
ديدگاه	960 نوشتن K	960 ارسال K	960 بيانگر K	977 لزوما K
""", 'ذ': """
ذكر	103 K
ذكرت	103 K
""", 'ر': """
راسلنا	100 K
راسلونا	100 K
رايگان	957 وبينار K ما	968 اشتراك K	978 مقاله K	978 مطلب K	978 مطالعه K	979 K ثبت نام كنيد
روزنامه	977 ديدگاه K
روزنامهنگار	953 K
روزنامهنگاري	980 K مستقل
""", 'س': """
سالانه	981 K
ساهم	100 K في دعم
ساهموا	100 K في دعم
سايت	980 K ما
سايتهاي	954 محتواي K ديگر
سنويا	102 K
""", 'ش': """
شارك	25 K
شاركنا	100 K برايك
شاركه	25 K
شاركونا	100 K
شهريا	102 K
شويد	24 وارد K	949 عضو K	949 K	979 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	964 خبرنامه K
صحافتنا	101 K
صحافي	70 K
صحافية	70 K
صحفي	70 K
صحفية	70 K
صحفيينا	101 K
صرح	103 K
صرحت	103 K
""", 'ط': """
طالب	103 K
طالبت	103 K
طلب	103 K
طلبت	103 K
""", 'ع': """
علاقه	950 منبع مورد K
عملنا	101 K
عمولة	96 قد نحصل علي K	96 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	957 K شغلي در
فريقنا	101 K
فيسبوك	16 K	100 تابعنا علي K
فينگليش	960 K	961 حروف لاتين (K)
""", 'ق': """
قال	103 K
قالت	103 K
قالوا	103 K
قراءنا	101 K
قرائنا	86 نعتمد علي K	86 ونعتمد علي K	101 K
قناتنا	50 K علي	50 انضم الي K	101 K
""", 'ك': """
كاتب	70 K
كاتبة	70 K
كاتبه	83 يعبر عن راي K
كاتبها	83 تعبر عن راي K
كار	980 K ما
كاربري	968 حساب K خود شويد	979 حساب K خود شويد
كانال	938 به K ما	949 K ما	980 K ما
كتب	103 K
كتبت	103 K
كردهايد	968 ثبت نام K	968 ثبتنام K
كمصدر	67 K مفضل
كميسيون	975 K دريافت كنيم	975 K دريافت ميكنيم
كنيد	957 ديدن K	958 گوش K	969 هديه K	972 روي لينك كليك K	972 كليك K	979 به ما كمك K	979 روي لينك كليك K	979 همين حالا ثبت نام K
كوكي	941 از K
كوكيها	941 K
""", 'ل': """
لاتين	960 حروف K	961 حروف K
لاشتراكك	85 K في
لاشتراككم	85 K في
لاضافة	6 K تعليق	82 K تعليق
لزوما	977 K نظر
لقراءة	41 سجل الدخول K	88 K بقية	100 سجل الدخول K
لقراءتكم	100 شكرا K
لكتابة	82 K تعليق
للاطلاع	88 K علي المقال كاملا
للتعليق	6 K	82 K علي الخبر
للقراءة	0 دقائق K	41 سجل الدخول K
للمتابعة	41 سجل الدخول K
للمشتركين	42 K فقط	88 حصري K	88 متاح K
لمتابعة	41 سجل الدخول K	88 K قراءة	100 سجل الدخول K
لمشتركي	88 حصري K
لمواصلة	88 K قراءة
""", 'م': """
ما	980 به K
مالي	966 كمك K شما	979 كمك K شما	983 كمك K
ماه	981 در K
ماهانه	981 K
متجرنا	101 K
متصفحك	10 K
مجانا	100 سجل K
مجانيا	98 مقالا K
مجانية	98 مقالات K
محتوا	9 اين K
محتواي	954 K خارجي	954 اجازه ميدهيد K
محتوايي	954 حاوي K از
محتوي	72 K من طرف ثالث
محفوظ	947 حقوق K است
محفوظة	62 جميع الحقوق K	62 حقوق النشر K
مراسل	70 K
مراسلة	70 K
مراسلنا	101 K
مراسلينا	101 K
مرورگر	10 K شما
مساهمتك	86 نحتاج الي K	86 الي K
مساهمتكم	86 نحتاج الي K
مستقل	980 رسانه K
مستقلة	101 صحافة K
مشترك	88 هل انت K	968 K شويد	979 K شويد
مشتركان	968 ويژه K است
مصنوعي	955 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	980 اين K
معنا	100 ساهم K
مقالاتنا	86 لا نضع K	101 K
مقاله	973 ادامه K
منبع	976 ذكر K
منتخب	950 منبع K
منصتنا	101 K
موافقتك	72 نطلب K
موبايل	963 برنامه K
موردنياز	21 بخشهاي K
موفقيت	964 عضويت شما با K	964 ثبت نام شما با K
موقعنا	101 K
ميخواهيم	954 از شما اجازه K
ميدهد	960 نظر K
ميگفت	982 K
ميگويد	982 K
ميگيريم	975 كميسيون K
""", 'ن': """
ناشد	103 K
ناشدت	103 K
نتقاضي	96 K عمولة	96 قد K عمولة
نحتاج	86 K الي دعمك
نخواهد	22 منتشر K شد	960 منتشر K شد
نخواهند	960 منتشر K شد
ندهيد	979 از دست K
نرمافزار	963 K موبايل
نستخدم	54 K ملفات
نشرتنا	44 اشترك في K	101 K
نظر	6 ثبت K
نظرسنجي	979 در K ما	980 K ما
نميشود	960 منتشر K
نوشت	982 K
نويسنده	951 ايميل K	953 K
نياز	966 به كمك شما K
""", 'ه': """
هستيد	968 مشترك K
هماكنون	979 K ثبت نام كنيد
همايش	957 بليت K
""", 'و': """
وابسته	966 به حمايت شما K
واتساب	100 تابعنا علي K
واشار	103 K
واشارت	103 K
واضاف	103 K
واضافت	103 K
واعلن	103 K
واعلنت	103 K
وافاد	103 K
وافادت	103 K
واكد	103 K
واكدت	103 K
واوضح	103 K
واوضحت	103 K
وبحسب	103 K
وبينار	957 K ما	957 در K
وتؤكد	103 K
وتري	103 K
وتضيف	103 K
وتقول	103 K
وحذر	103 K
وحذرت	103 K
ودعا	103 K
ودعت	103 K
وذكر	103 K
وذكرت	103 K
وصرح	103 K
وصرحت	103 K
وطالب	103 K
وطالبت	103 K
وفقا	103 K
وقال	103 K
وقالت	103 K
وقالوا	103 K
وكتب	103 K
وكتبت	103 K
ومحلل	70 كاتب K
ونعتمد	86 K علي دعمكم
ووفقا	103 K
ويؤكد	103 K
ويديو	954 ديدن اين K
ويري	103 K
ويضيف	103 K
ويقول	103 K
ويقولون	103 K
""", 'ي': """
يؤكد	103 K
يقول	103 K
يقولون	103 K
يوتيوب	16 K	100 تابعنا علي K
""", 'پ': """
پژوهشگر	953 K
""", 'گ': """
گزارش	980 اين K
گزارشهاي	980 K ما
گفت	982 K
گفتند	982 K
گفته	982 K است	982 به K
""", 'अ': """
अन	1224 Kुवाद	1247 के Kुसार
अप	1247 Kील की
अपन	1229 Kी राय दें	1229 Kी राय कमेंट	1229 Kी प्रतिक्रिया	1230 कमेंट में Kी राय
अलर	1231 K्ट पाने के लिए
अवसर	1227 नौकरी के K
""", 'आ': """
आपक	1223 Kी इजाजत मांगते हैं	1223 Kी अनुमति मांगते हैं	1244 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1216 कॉपीराK	1223 बाहरी साK	1245 हमारी वेबसाK
इन	24 लॉग K
इनब	1203 आपके Kॉक्स	1232 अपने Kॉक्स में
इब	1203 न्यूजलेटर को सब्सक्राK	1203 न्यूजलेटर सब्सक्राK	1206 चैनल को सब्सक्राK
इबर	1234 सब्सक्राK्स के लिए है	1234 सब्सक्राK हैं
इस	1245 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1204 ऐप डाKोड करें	1231 डाKोड करें	1231 डाKोड कीजिए	1244 ऐप डाKोड करें	1244 ऐप डाKोड कीजिए
उपय	1209 कुकीज का Kोग	1209 कुकी का Kोग
उपलब	1223 सामग्री K्ध नहीं है
""", 'ए': """
ए	1227 वेबिनार के लिK	1244 जुडिK	1244 सुधार सुझाKं
एज	1242 Kेंसी की फीड
""", 'ऐ': """
ऐप	1204 हमारा K	1245 हमारा K
""", 'औ': """
और	1229 क्विज खेलें K
""", 'क': """
क	1247 मुताबिK
कम	1230 Kेंट बॉक्स में
कर	1203 ईमेल दर्ज Kें	1204 ऐप इंस्टॉल Kें	1204 नोटिफिकेशन चालू Kें	1206 फॉलो Kें	1217 क्लिक Kें	1217 जॉइन Kें	1217 ज्वाइन Kें	1217 सब्सक्राइब Kें	1217 लाइक Kें	1220 हमें ईमेल Kें	1223 कुकीज स्वीकार Kें	1227 टिकट बुक Kें	1229 पोल में वोट Kें	1229 सर्वे में भाग लेK	1231 इंस्टॉल Kें	1231 नोटिफिकेशन ऑन Kें	1231 नोटिफिकेशन ऑन K लें	1232 साइन अप Kें	1236 शेयर Kें	1236 साझा Kें	1236 सेव Kें	1236 गिफ्ट Kें	1244 सब्सक्राइब Kें	1244 फॉलो Kें	1244 लॉग इन Kें	1244 लॉगिन Kें	1244 साइन अप Kें	1244 यहां क्लिक Kें	1244 लिंक पर क्लिक Kें	1244 अभी रजिस्टर Kें
करक	1220 कमेंट Kे बताएं	1232 सब्सक्राइब Kे आप	1232 साइन अप Kे आप
करन	1230 कमेंट Kे के लिए	1230 टिप्पणी Kे के लिए	1230 टिप्पणी पोस्ट Kे के लिए	1230 कमेंट Kे वाले
कल	1243 फ्री आर्टिK	1243 मुफ्त आर्टिK
कह	1247 Kा
कहत	1247 Kे	1247 Kी
""", 'ख': """
ख	1228 वीडियो देKें	1228 वीडियो भी देKें	1243 मुफ्त लेK	1247 लिKा
खक	1242 लेK के निजी विचार
खन	1228 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1238 अन्य Kों के लिए	1238 ताजा Kों के लिए	1238 की Kों के लिए	1243 मुफ्त Kें	1244 K भेजें	1244 पूरी K पढें	1245 इस K	1245 यह K
खर	1227 यहां से Kीदें
""", 'ग': """
गय	1236 लिंक कॉपी हो Kा
""", 'च': """
चलत	1233 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1224 पूKें	1247 पूKा
""", 'ज': """
जत	1209 निKा नीति
जनर	1242 ऑटो-Kेट
जर	1220 हमें Kूर दें
""", 'ट': """
ट	1209 जावास्क्रिप्K
टर	1203 हमारे न्यूजलेK	1203 हमारा न्यूजलेK	1203 हमारा साप्ताहिक न्यूजलेK	1203 न्यूजलेK के लिए	1222 सब एडिK हैं	1222 सब-एडिK हैं	1222 सीनियर सब एडिK हैं	1245 हमारे न्यूजलेK	1248 न्यूजलेK
""", 'ठ': """
ठक	1245 हमारे पाK
""", 'ड': """
ड	1217 जुKें	1242 सिंKीकेट फीड
डक	1228 पॉKास्ट सुनें	1245 हमारा पॉKास्ट
डन	1218 जुKे के लिए
""", 'द': """
द	1224 मुख्य बिंKु	1244 राय Kें
दद	1222 वरिष्ठ संवाKाता हैं	1222 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1228 को सुKें	1228 लेख सुKें	1248 दाK
नन	1228 पॉडकास्ट सुKे के लिए
नल	1206 चैK से जुडें	1245 हमारे चैK
नह	1242 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1204 ऐप में Kें
पढन	1234 Kे के लिए	1238 और खबरें Kे के लिए
पण	1230 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1207 गूगल न्यूज K	1232 ईमेल K पाने के लिए
पस	1219 Kंदीदा सोर्स	1219 Kंदीदा स्रोत	1219 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1219 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1220 हमें Kाएं	1244 हमें Kाएं	1244 राय Kाएं	1247 Kाया	1247 Kाते
बनकर	1234 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1223 से मिली साK्री शामिल है
मदद	1244 हमारी K करें	1244 आर्थिक K दें	1244 K कीजिए
मह	1246 हर Kीने
""", 'य': """
यत	1209 गोपनीKा नीति
यह	1228 वीडियो Kां देखें	1244 Kां देखें	1245 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1215 सर्वाधिकार सुK्षित	1245 हमारी पत्Kारिता	1245 स्वतंत्र पत्Kारिता	1245 हमारे पत्Kार
रखन	1222 का अनुभव Kे	1234 पढना जारी Kे के लिए
रत	1246 प्Kि माह
रह	1238 जुडे Kें	1238 जुडे Kिए
""", 'ल': """
ल	1247 बोKे	1247 बोKा
""", 'व': """
वर	1242 पुनर्प्रकाशन K्जित	1246 प्रति K्ष
""", 'श': """
श	1224 सारांK
शन	14 नोटिफिकेK	1241 हमें कमीK मिल	1248 सब्सक्रिप्K
शर	1209 नियम और K्तें
""", 'स': """
सएप	1220 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1222 पत्रकारिता में K्रिय हैं
सकत	1218 जुड Kे हैं	1218 फॉलो कर Kे हैं	1220 हमें भेज Kे हैं	1241 कमीशन मिल Kा है
सदस	1234 पहले से K्य हैं	1234 K्यता लें	1244 K्य बनें
सप	1246 प्रति K्ताह
सफल	1232 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1224 Kी	1244 K्थन करें
सर	1229 K्वे में हिस्सा लें	1229 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1233 आर्थिक Kोग दें	1233 आर्थिक Kोग करें	1233 हमें Kोग करें	1233 आपके Kोग पर निर्भर	1244 आपका Kोग	1244 हमें Kोग	1244 Kोग करें	1244 आपके Kोग
""", 'ह': """
हट	1230 कमेंट Kा
हम	1220 Kें भेजें	1227 Kारी टीम से जुडें	1244 Kें लिखें	1244 Kें भेजें	1245 Kारा काम	1245 Kारी टीम	1245 Kारे साथ
हमस	1220 Kे संपर्क करें	1244 Kे जुडें
""", 'অ': """
অন	198 Kুদান দিন	202 Kুদান
অনল	183 Kাইন শপ
""", 'আ': """
আজই	188 K অনুদান দিন
আপন	168 Kার ইমেইল	179 Kার সম্মতি প্রযোজন	179 Kার অনুমতি চাই	183 Kার মতামত দিন	185 Kার মতামত লিখুন	185 Kার মন্তব্য লিখুন	187 Kার ই-মেইল	187 সাবস্ক্রাইব করলে Kি
আম	174 Kাদের জানান	174 Kাদের পাঠান	174 Kাদের লিখুন	187 Kাদের সাপ্তাহিক	188 Kাদের পাশে থাকুন	198 Kাদের লিখুন	199 Kাদের সাংবাদিক	199 Kাদের চ্যানেল	199 Kাদের টেলিগ্রাম
আস	173 ঘুরে Kুন
""", 'ই': """
ইক	173 লাK দিন
ইজ	183 কুKে অংশ নিন
ইনবক	187 K্সে পেতে
ইনস	186 অ্যাপ K্টল করুন
ইল	199 আমাদের মোবাK
""", 'উ': """
উজল	168 নিKেটারে সাবস্ক্রাইব	168 আমাদের নিKেটার	168 নিKেটার পেতে	187 সাপ্তাহিক নিKেটার	199 আমাদের নিKেটার	199 নিKেটার	199 নিKেটারের	202 নিKেটার
উনল	186 অ্যাপ ডাKোড করুন	186 অ্যাপটি ডাKোড করুন	198 অ্যাপ ডাKোড করুন	198 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	181 K
এআইক	181 Kে
এআইয	181 Kের
এখনই	198 K নিবন্ধন করুন
""", 'ও': """
ওট	184 ভিডিKি দেখুন
""", 'ক': """
ক	200 মাসিK
কত	188 স্বাধীন সাংবাদিKাকে	188 সাংবাদিKার পাশে	199 স্বাধীন সাংবাদিKা	199 সাংবাদিKাকে
কনট	179 বহিরাগত Kেন্ট
কপ	177 অনুমতি ছাডা Kি
কর	173 ফলো Kুন	173 ক্লিক Kুন	173 সাবস্ক্রাইব Kুন	173 যোগ Kুন	173 যুক্ত Kুন	174 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	174 আমাদের সঙ্গে যোগাযোগ Kুন	174 আমাদের ইমেইল Kুন	183 ওযেবিনারে নিবন্ধন Kুন	183 চাKির সুযোগ	186 নোটিফিকেশন চালু Kুন	198 সাবস্ক্রাইব Kুন	198 এখানে ক্লিক Kুন	198 ফলো Kুন	198 সহাযতা Kুন	198 লিংকে ক্লিক Kুন	198 আমাদের ইমেইল Kুন	198 আমাদের সঙ্গে কাজ Kুন
করত	185 মন্তব্য Kে
""", 'খ': """
খ	191 ফ্রি লেKা	191 বিনা মূল্যের লেKা
খত	184 ভিডিও দেKে	185 মন্তব্য লিKে
খবর	194 আরও K জানতে
খবরট	4 Kি	190 Kি পডতে	199 Kি
""", 'গ': """
গল	182 কেমন লাK
""", 'ছ': """
ছ	182 কাজে লেগেKে	201 জানিযেKে
""", 'জ': """
জর	183 Kিপে অংশ নিন	183 Kিপে ভোট দিন
জস	177 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	199 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	199 আমাদের পাK
""", 'দ': """
দক	176 জ্যেষ্ঠ প্রতিবেK	176 নিজস্ব প্রতিবেK
দট	199 সংবাKি
দন	199 এই প্রতিবেK
""", 'ধ': """
ধর	174 ভুল Kিযে দিন
""", 'ন': """
ন	173 যুক্ত হোK	173 যোগ দিK	173 যুক্ত থাকুK	174 লেখা পাঠাK	182 ভুল পেযেছেK	183 টিকিট কিKুন	184 শুKুন	184 ভিডিও দেখুK	186 অ্যাপ Kামিযে নিন	189 পাশে দাঁডাK	198 যুক্ত হোK	198 পাশে থাকুK	201 জাKান	201 জাKিযেছেন
নকল	177 অনুমতি ছাডা K
নয	177 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	190 Kা চালিযে যেতে
পডত	190 বাকি অংশ Kে	190 লেখা Kে	190 বিনা মূল্যে Kে	190 লেখাটি Kে	194 আরও খবর Kে
""", 'ব': """
বল	201 Kেন	201 Kেছেন	201 Kেছে
বলছ	201 Kেন
বলল	201 Kেন
""", 'ভ': """
ভরস	188 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	178 বিনা অনুKিতে	181 কৃত্রিম বুদ্ধিK্তা	198 Kামত জানান	198 Kামত দিন
মন	182 কেK লেগেছে
""", 'য': """
য	190 মাত্র # টাকাK
যত	198 আমাদের সহাKা
যব	187 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	180 কুকি ব্Kার
যর	176 সিনিK রিপোর্টার
""", 'র': """
রক	172 সর্বস্বত্ব সংK্ষিত	172 স্বত্ব সংK্ষিত	177 অশালীন মন্তব্য প্Kাশ	177 অনুমতি ছাডা প্Kাশ
রত	200 প্Kি মাসে
রহণ	179 কুকি গ্K করুন
""", 'ল': """
লগইন	198 K করুন
""", 'শ': """
শন	197 কমিK পেতে পারি
""", 'স': """
সঙ	177 সম্পাদকীয নীতির K্গে	194 আমাদের K্গেই থাকুন	194 K্গেই থাকুন	199 আমাদের K্গে
সদস	198 K্য হোন
সব	199 আমাদের ফেKুক
সরণ	173 অনুK করুন	198 অনুK করুন
সহয	198 Kোগিতা করুন
""", 'হ': """
হক	190 ইতিমধ্যে গ্রাK	198 গ্রাK হোন
হকদ	190 শুধু গ্রাKের জন্য
হত	198 যুক্ত Kে
হব	185 অ্যাড্রেস প্রকাশিত Kে না	185 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2426 Kติดตาม
กร	2398 Kอกอีเมล
กล	2429 K่าว
กอ	2427 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2426 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2415 Kบคุณที่สมัคร	2415 Kบคุณที่ลงทะเบียน	2427 Kงเรา
""", 'ค': """
คล	2426 Kิกที่นี่	2426 Kิกชม
คว	2425 Kามเห็นส่วนตัวของผู้เขียน
ค่	2424 Kาคอมมิชชั่น	2424 Kาคอมมิชชัน
""", 'จ': """
จด	2397 Kหมายข่าวของเรา	2415 Kหมายข่าวรายสัปดาห์ของเรา	2430 Kหมายข่าว
จะ	2414 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2426 Kวน์โหลดแอปของเรา	2426 Kวน์โหลดแอปได้	2426 Kวน์โหลดแอปเลย	2426 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	2406 Kดต่อผู้สื่อข่าวของเรา	2406 Kดต่อกองบรรณาธิการ	2426 Kดตามเรา
ต่	2428 Kอเดือน	2428 Kอปี
""", 'ถ': """
ถื	2415 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2419 Kลองอ่าน
ทั	2425 Kศนะของผู้เขียน
ทา	2414 Kงเว็บไซต์ขอสงวนสิทธิ์	2416 Kงอีเมลทุก
ทุ	2416 Kกเช้าทางอีเมล
""", 'บ': """
บท	2420 Kความฟรี	2427 Kความนี้
บร	2430 Kิจาค
บอ	2429 Kกว่า
""", 'ผ': """
ผู	2417 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2429 Kดกับ
""", 'ม': """
มี	2406 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2408 Kมรับคุกกี้
""", 'ร': """
ระ	2429 Kบุว่า
รา	2428 Kยเดือน
ร่	2417 Kวมสนับสนุนการทำงานของเรา	2426 Kวมสนับสนุน	2426 Kวมบริจาคให้เรา	2426 Kวมบริจาคกับเรา	2426 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2425 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2427 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2402 Kวนลิขสิทธิ์	2403 Kวนสิทธิ์
สน	2417 Kับสนุนสื่ออิสระ	2417 Kับสนุนการทำงานของเรา	2417 Kับสนุนนักข่าว	2426 Kับสนุนเรา	2426 Kับสนุนพวกเรา
สม	2397 Kัครรับจดหมายข่าว	2397 Kัครรับข่าวสาร	2426 Kัครรับ	2426 Kัครสมาชิกวันนี้	2426 Kัครสมาชิกเลย	2426 Kัครสมาชิกเพื่อ	2426 Kัครสมาชิกได้ที่	2426 Kัครสมาชิกของเรา	2430 Kาชิก
สำ	2419 Kหรับสมาชิกเท่านั้น
สื	2427 K่ออิสระ
ส่	2406 Kงเรื่องราวของคุณ	2406 Kงข่าวหาเรา	2426 Kงข้อมูลมาที่	2426 Kงคลิปมา
""", 'ห': """
หา	2406 Kกคุณมีข้อมูล
ห้	2402 Kามคัดลอกหรือ	2402 Kามคัดลอกข้อความ	2402 Kามคัดลอกเนื้อหา	2402 Kามคัดลอกบทความ	2403 Kามทำซ้ำ
""", 'อ': """
อย	2426 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2397 Kเมลของคุณ
อ่	2419 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2426 Kียนถึงเรา	2426 K้าสู่ระบบเพื่อ
เฉ	2419 Kพาะสมาชิก
เน	9 Kื้อหานี้	2408 Kื้อหาจากภายนอก	2408 Kื้อหาภายนอก
เป	2419 K็นสมาชิกอยู่แล้ว	2429 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2414 Kื่อแสดงความคิดเห็น	2419 Kื่ออ่านต่อ	2419 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2414 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2406 K้งเบาะแสข่าว	2406 K้งเรา	2426 K้งทีมงาน
แห	2405 Kล่งข่าวที่ต้องการ	2405 Kล่งข่าวโปรด	2405 Kล่งที่มาที่ต้องการ
แอ	2426 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2426 Kวตเลย	2426 Kลดแอป
""", 'ใ': """
ให	2427 K้เรา
""", 'ả': """
ảnh	2620 hãy gửi K
""", 'ủ': """
ủng	2610 ly cà phê K hộ	2620 hãy K hộ
""", 'あ': """
あと	1498 K#本、無料で
""", 'い': """
いか	1504 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1467 Kいのブラウザ
お寄	1504 Kせください
お申	1486 Kし込みはこちら	1504 Kし込みください	1504 Kし込みはこちら
お聞	1504 Kかせください
お見	1504 K逃しなく
お試	1504 Kしください
お読	1504 Kみいただけます
""", 'か': """
から	1503 K転載したものです	1503 Kの転載です
か月	1454 K無料	1506 K無料
""", 'が': """
が無	1467 javascriptK効
""", 'こ': """
ここ	1453 Kからは有料	1454 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1453 K記事は有料	1453 K記事は会員	1472 K記事についてのご意見	1505 K記事が	1505 K記事を	1505 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1467 K用のブラウザ
ご協	1504 K力ください
ご存	1480 Kじの方は
ご寄	1451 K付をお願い	1504 K付
ご意	1472 K見・ご感想	1472 K見をお寄せ
ご感	1472 K想をお寄せ
ご支	1451 K援をお願い	1504 K援
ご登	1495 K録ありがとうございます	1504 K録
ご覧	1504 Kください	1504 Kいただけます
ご購	1504 K読
ご連	1504 K絡ください
""", 'す': """
すで	1498 Kに会員の方
すべ	1454 Kての記事が
""", 'ぜ': """
ぜひ	1464 Kフォロー
""", 'で': """
でも	1464 K配信中
で受	1479 lineKけ取る
で届	1479 lineKく
で最	1479 lineK新
""", 'と': """
と強	1507 K調
と書	1507 Kい
と発	1507 K表
と話	1507 Kし	1507 Kす
と語	1507 Kっ	1507 Kる
と説	1507 K明
と述	1507 Kべ
""", 'に': """
によ	1507 Kると
""", 'の': """
の使	1470 cookieK用
の採	1486 K用情報
の提	1503 K供記事です
""", 'を': """
をフ	1464 Kォローする	1464 Kォローしよう
を使	1470 cookieK用
を利	1470 cookieK用
を有	1467 javascriptK効	1467 javascript K効
を発	1507 K表した
を許	1483 cookieK可
""", 'ア': """
アカ	1479 lineKウントはこちら
アフ	1502 Kィリエイト広告	1502 Kィリエイトプログラム	1502 Kィリエイトリンク
アプ	1459 Kリで開く	1459 Kリで読む	1459 Kリはこちら	1460 Kリを開く	1460 Kリをダウンロード	1460 Kリのダウンロード	1460 Kリをインストール	1494 Kリなら通知	1494 Kリなら速報	1494 Kリなら、	1494 Kリで読むと	1494 Kリなら
アン	1490 Kケートにご協力	1490 Kケートはこちら	1490 Kケート実施中	1491 Kケートに答えて
""", 'カ': """
カ月	1454 K無料	1506 K無料
""", 'ク': """
クイ	1491 Kズに答えて
クッ	1469 cookie(Kキー)	1470 Kキーを使用	1470 Kキーを利用	1483 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1472 Kントを投稿するには	1472 Kントするには	1472 Kント欄で	1472 Kントをお寄せ	1493 Kントは削除します	1493 Kントは削除することが	1493 Kントは削除する場合	1493 Kントは承認	1493 Kントは公開前	1493 Kントは非表示
""", 'サ': """
サポ	1451 Kートをお願いします	1504 Kートをお願い	1504 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1504 Kンロードしてください
""", 'チ': """
チケ	1486 Kット販売中
チャ	1465 Kンネル登録を	1479 Kンネルに参加する	1479 Kンネルに参加しよう
""", 'ニ': """
ニュ	1457 Kースレターに登録	1458 Kースレターを	1479 googleKースで	1495 Kースレター登録はこちら	1508 Kースレター
""", 'フ': """
フォ	1464 Kローして最新	1464 Kローをお願い	1504 Kローしてください
""", 'プ': """
プッ	1460 Kシュ通知
プラ	1469 Kイバシーポリシーに
プレ	1454 Kミアム会員
プロ	1502 Kモーションが含まれ	1502 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1457 Kマガに登録	1458 Kマガで	1495 Kマガ登録はこちら	1495 Kマガの登録	1505 Kマガ
メー	21 Kルアドレスが公開されること	1457 Kルマガジンに登録	1458 Kルマガジンで	1458 Kルマガジンを	1458 Kルでお届け	1472 Kルアドレスが公開されることはありません	1495 Kルアドレスを入力してください	1508 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1453 Kインして続きを	1453 Kインしてください	1454 Kインが必要	1504 Kインして
""", 'ヶ': """
ヶ月	1454 K無料	1506 K無料
""", '上': """
上优	2654 在googleK先
上優	2654 在googleK先
""", '下': """
下載	2636 K客戶端	2638 Kapp	2638 K應用程式
下载	2636 K客户端	2638 Kapp	2638 K应用	2686 K客户端
""", '不': """
不代	2653 K表本站	2670 K表本站立场	2683 K表本報立場	2683 K表本报立场	2683 K表本站立场	2683 K表本站立場	2683 K表本媒體立場	2683 K表本網立場	2683 K表本刊立場
不得	2653 K转载	2653 K轉載
不錯	2686 K過
不错	2686 K过
""", '仅': """
仅代	2653 K表作者
仅供	2670 K其表达个人看法
仅限	2675 K会员	2675 K订户
""", '他': """
他說	2689 K
他说	2689 K
""", '付': """
付費	2631 K後	2690 K牆
付费	2631 K后	2690 K墙
""", '以': """
以閱	2630 K讀全文
以阅	2630 K读全文
""", '会': """
会员	2631 K专享	2675 K限定内容
会員	1453 K限定です	1453 K限定の記事	1453 K登録できます	1454 K登録すると	1454 K登録が必要	1498 Kの方はこちら	1498 K登録で続きを読む	1498 K登録後にご覧	1504 K登録して	1504 K登録は	1504 K登録がお済み	1504 K登録をお願い	1504 K登録で	1504 K登録のうえ	1504 K登録はこちら	1504 K登録ください	1505 Kの方
会費	1496 Kで運営
""", '你': """
你的	2628 K支持	2686 K支持,	2686 K支持让	2686 K支持讓	2686 K支持是
""", '使': """
使用	2646 Kcookie改善	2646 Kcookie以	2646 K cookie 以	2646 K cookie 来	2646 K cookie 來	2647 Kcookie来	2647 Kcookie來
""", '來': """
來自	2661 K外部平台的內容
""", '依': """
依靠	2673 K读者的支持	2673 K讀者的支持
""", '侵': """
侵权	2653 K请	2653 K必究
侵權	2653 K必究
""", '個': """
個人	1470 K情報の取り扱い	1503 Kの見解です	2670 K看法
""", '偏': """
偏好	2654 K來源	2654 K来源
""", '僅': """
僅限	2675 K會員	2675 K訂戶
""", '優': """
優先	1478 Kソース	1478 K表示に設定	1478 Kする情報源	1478 K的に表示
""", '免': """
免費	15 K閱讀	2684 K文章	2684 K閱讀篇數	2684 K閱讀額度	2685 K註冊即可	2685 K註冊後	2686 K訂閱	2688 K試用
免费	15 K阅读	2684 K文章	2684 K阅读篇数	2685 K注册即可	2685 K注册后	2686 K订阅	2688 K试用
""", '全': """
全文	20 Kを	1453 Kを読むには	1453 Kをお読み
""", '公': """
公众	16 K号	2641 K号:
公式	1460 Kアプリ	1464 Kアカウントをフォロー	1464 Kアカウントを友だち	1479 Klineはこちら	1505 Kline
""", '关': """
关注	2641 K我们的	2686 K我们
""", '内': """
内阅	2636 appK读
""", '写': """
写道	2689 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1506 K
初月	1498 K#円で	1506 K無料
""", '判': """
判断	1507 Kした
""", '利': """
利用	1469 K規約に同意
""", '前': """
前請	2670 K先登入
前请	2670 K先登录
""", '剩': """
剩余	2630 K#%
剩餘	2630 K#%
""", '力': """
力を	1496 K貸してください
""", '加': """
加入	2641 Kline好友	2641 Kline官方	2641 Kline@	2673 K贊助行列	2673 K赞助行列	2686 K会员	2686 K會員
""", '励': """
励み	1505 Kになります
""", '動': """
動画	1487 Kをご覧ください	1487 Kはこちら	1488 Kでも詳しく	1488 Kでも解説
""", '包': """
包月	2688 K
""", '即': """
即可	2670 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1465 Kち追加
""", '収': """
収益	1502 Kを得ること
""", '发': """
发表	6 K评论
发送	2634 K到您的邮箱
""", '取': """
取材	1480 K班までご	1496 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1457 Kトレイに
""", '只': """
只靠	2673 K讀者	2673 K读者
""", '同': """
同意	2661 Kcookie
""", '告': """
告訴	2689 K
告诉	2689 K
""", '呼': """
呼び	1507 Kかけた	1507 Kかける	1507 Kかけて	1507 K掛け
""", '命': """
命じ	1507 Kた
""", '喊': """
喊道	2689 K
""", '因': """
因为	2686 K有你的支持
因為	2686 K有你的支持
""", '売': """
売上	1502 Kの一部が還元
""", '外': """
外部	1483 Kコンテンツ	2661 K内容	2661 K內容
""", '她': """
她說	2689 K
她说	2689 K
""", '好': """
好評	1486 K発売中
""", '如': """
如侵	2653 K权
如有	2653 K侵权	2653 K侵權
""", '官': """
官方	2642 K微信
""", '定': """
定期	2686 K定額
""", '寄': """
寄付	1504 Kをお願い	1508 K
寄到	2634 K您的信箱	2672 K你的信箱
""", '寫': """
寫道	2689 K
""", '已': """
已是	2630 K會員	2675 K订户	2675 K訂戶
已经	2630 K是会员
""", '年': """
年額	1506 K
""", '广': """
广告	11 K	2648 K拦截
""", '広': """
広告	11 K	1467 Kブロック	1496 Kに頼らず
""", '廣': """
廣告	11 K	2648 K攔截
""", '开': """
开启	2638 K通知
""", '弊': """
弊社	1505 K
""", '当': """
当サ	1505 Kイト
当社	1505 Kの
当編	1505 K集部
""", '微': """
微信	2638 K扫	2642 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1451 Kをお願いします	1504 Kをお願い	1504 Kして
""", '您': """
您已	2672 K成功订阅	2672 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2628 K支持	2673 K每一份捐款	2673 K每一筆捐款	2686 K捐款	2686 K支持,	2686 K支持让	2686 K支持讓	2686 K支持是
""", '情': """
情報	1480 Kをお寄せください	1480 K提供はこちら	1480 K提供を募集	1480 K提供をお待ち	1480 Kをお待ちして	1480 Kをお持ちの方は
""", '感': """
感謝	2672 K您的訂閱	2686 K閱讀	2686 K您的支持
感谢	2672 K您的订阅	2686 K阅读	2686 K您的支持
""", '成': """
成为	2630 K会员即可	2675 K付费会员	2686 K会员,	2686 K会员即可	2686 K我们的会员
成為	2630 K會員即可	2673 K我們的贊助	2675 K付費會員	2686 K會員,	2686 K會員即可	2686 K我們的會員
""", '我': """
我们	2646 K使用cookie	2646 K使用 cookie	2687 K的
我們	2646 K使用cookie	2646 K使用 cookie	2687 K的
""", '手': """
手机	2638 K客户端
""", '打': """
打开	2636 Kapp	2638 K微信
打開	2636 Kapp
""", '扫': """
扫一	2638 K扫
扫描	2636 K二维码下载	2636 K二维码加入	2638 K二维码关注	2686 K二维码下载	2686 K二维码关注	2686 K二维码加入	2686 K二维码阅读
""", '投': """
投资	2653 K有风险
""", '指': """
指出	2689 K
指摘	1507 Kした
""", '捐': """
捐助	2673 K我们	2673 K我們
捐款	2686 K支持	2690 K
""", '掃': """
掃一	2638 K掃
掃描	2636 K qr	2686 K二維碼
""", '推': """
推播	14 K	2638 K通知
推送	14 K	2638 K通知
""", '支': """
支持	2627 K獨立媒體	2627 K独立媒体	2628 K我们的	2628 K我們的	2686 K我们,	2686 K我們,	2686 K我们。	2686 K我們。	2686 K我们的报道	2686 K我們的報導	2686 K我们的新闻	2686 K我們的新聞	2686 K我们的记者	2686 K我們的記者	2686 K我们的工作	2686 K我們的工作	2686 K我们继续	2686 K我們繼續
支援	1504 Kをお願い
""", '文': """
文章	2653 K来源:
""", '新': """
新闻	2654 在googleK上关注
""", '明': """
明ら	1507 Kかにした
""", '暢': """
暢讀	2675 K全站
""", '最': """
最新	1457 K情報をお届け
""", '會': """
會員	2631 K專享	2675 K限定內容
""", '月': """
月額	1454 K#円	1506 K
""", '有': """
有了	2686 K你的支持	2686 K您的支持
有料	1453 K会員限定	1453 K会員になる	1453 K会員の方	1498 K記事が読めます	1508 K会員
有权	2670 K删除
有權	2670 K刪除
""", '未': """
未經	2653 K授權不得	2653 K授權,不得	2653 K授權禁止	2653 K授權請勿	2653 K授權,請勿
未经	2653 K授权不得	2653 K授权,不得	2653 K授权禁止	2653 K授权,禁止	2653 K授权请勿	2653 K授权,请勿
""", '本': """
本ま	1498 月#Kで無料で
本ア	1505 Kプリ
本サ	1505 Kイト
本刊	2687 K
本報	2687 K導
本报	2687 K读者	2687 K道
本文	2653 K来源	2687 K
本站	2687 K
本網	2646 K站使用	2687 K
本网	2646 K站使用
本記	1505 K事
本誌	1505 K
""", '来': """
来自	2661 K外部平台的内容
""", '欢': """
欢迎	2641 K关注	2686 K加入	2686 K赞助	2686 K订阅	2686 K投稿
""", '歡': """
歡迎	2641 K追蹤	2686 K加入	2686 K贊助	2686 K訂閱	2686 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1453 K#文字	1453 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2688 K
每日	2635 K简报	2635 K簡報	2635 K電子報
每月	2688 K
""", '求': """
求め	1507 Kた	1507 Kている
""", '浏': """
浏览	2648 K器版本
""", '点': """
点击	2686 K关注	2686 K这里
""", '無': """
無料	15 K記事	1453 Kで会員登録	1453 K会員に登録	1498 Kで読める記事の上限	1498 K会員になると	1504 K会員に登録	1504 K会員登録	1506 K体験
無断	1477 K転載	1477 K複製
""", '版': """
版权	2653 K所有	2653 K归本	2653 K归原	2653 K归作者	2653 K归属
版權	2653 K所有	2653 K歸
""", '独': """
独立	1505 Kしたジャーナリズム	2687 K新闻	2687 K媒体
""", '獨': """
獨立	2687 K新聞	2687 K媒體
""", '獲': """
獲得	2682 K佣金
""", '由': """
由讀	2687 K者
由读	2687 K者
""", '申': """
申し	1486 K込みはこちら
申込	1486 Kみはこちら	1486 Kはこちら
""", '电': """
电子	2690 K报
""", '畅': """
畅读	2675 K全站
""", '疑': """
疑問	1480 Kをお寄せ
""", '登': """
登入	24 K或	2630 K後繼續	2630 K會員	2685 K或註冊
登录	24 K或	2630 K后继续	2630 K后查看全文	2630 K后查看完整	2685 K或注册
登録	1498 Kして続きを読む	1504 Kしてください	1504 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1505 Kまの
""", '看': """
看更	2636 appK多
""", '禁': """
禁止	2653 K转载
禁無	1476 K断
""", '私': """
私た	1505 Kちの
""", '科': """
科し	1507 Kた
""", '称': """
称	2689 K
""", '稱': """
稱	2689 K
""", '立': """
立即	2686 K加入我们	2686 K加入我們	2686 K订阅	2686 K訂閱	2686 K下载	2686 K下載	2686 K报名	2686 K報名	2686 K成为会员	2686 K成為會員
""", '第': """
第一	2670 K条评论	2670 K則留言	2670 K條評論
""", '筆': """
筆者	1503 K個人の見解
""", '紙': """
紙の	1505 K新聞の定期購読者
""", '続': """
続き	1453 Kを読むには	1453 Kをお読みになる
""", '編': """
編集	1505 K部では
""", '繼': """
繼續	2630 K閱讀請
""", '继': """
继续	2630 K阅读请
""", '者': """
者說	2689 K
者说	2689 K
""", '联': """
联盟	2682 K链接
""", '聯': """
聯盟	2682 K行銷連結	2682 K連結
""", '若': """
若有	2653 K侵权	2653 K侵權
""", '获': """
获得	2682 K佣金
""", '著': """
著作	1477 K権は
""", '表': """
表明	2670 K本站立场
表示	2689 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2630 K即可	2630 K後繼續	2634 K我們的	2634 K電子報	2686 K我們	2690 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1480 Kまでご連絡ください
""", '訴': """
訴え	1507 Kた
""", '認': """
認め	1507 Kた
認為	2689 K
""", '說': """
說:	2689 K
說。	2689 K
說道	2689 K
""", '読': """
読み	1454 K放題
読者	18 Kの寄付	18 Kの支援	1496 Kの会費で	1505 Kの皆様	1505 Kの皆さ	1505 Kアンケート
""", '請': """
請先	2686 K登入
請啟	2646 K用javascript
請捐	2686 K款
請支	2627 K持我們	2686 K持我們
請登	2686 K入後	2686 K入以
請立	2686 K即捐款
請輸	2672 K入您的電子	2686 K入您
請點	2686 K擊此處	2686 K擊這裡	2686 K擊下方	2686 K擊連結
""", '讀': """
讀者	2687 K問卷
""", '订': """
订阅	2630 K即可	2630 K后继续	2634 K我们的	2634 K电子报	2686 K我们	2690 K费
""", '认': """
认为	2689 K
""", '评': """
评论	2670 K服务协议
""", '说': """
说:	2689 K
说。	2689 K
说道	2689 K
""", '请': """
请先	2686 K登录
请启	2646 K用javascript
请捐	2686 K款
请支	2627 K持我们	2686 K持我们
请点	2686 K击此处	2686 K击这里	2686 K击下方	2686 K击阅读	2686 K击关注	2686 K击链接
请登	2686 K录后	2686 K录以
请立	2686 K即捐款
请输	2672 K入您的电子邮箱	2672 K入您的邮箱	2686 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2687 K问卷	2687 K群
""", '責': """
責任	2653 K編輯:
""", '賺': """
賺取	2682 K佣金
""", '購': """
購読	1453 K者の方は	1454 Kすると	1504 Kしてください	1505 K者の方	1508 K料
""", '贊': """
贊助	2627 K我們	2686 K我們
""", '责': """
责任	2653 K编辑:
""", '赚': """
赚取	2682 K佣金
""", '赞': """
赞助	2627 K我们	2686 K我们
""", '転': """
転載	1476 Kを禁じ
""", '輸': """
輸入	2672 Kemail
""", '轉': """
轉載	2653 K請註明
""", '转': """
转发	25 K
转载	2653 K请注明
""", '输': """
输入	2672 Kemail
""", '这': """
这篇	2687 K文章
""", '追': """
追蹤	2641 K我們的	2654 Kgoogle news	2686 K我們
""", '送': """
送到	2672 K你的邮箱	2672 K您的邮箱	2672 K您的信箱
""", '這': """
這篇	2687 K文章
""", '通': """
通知	14 K	1460 Kをオン
""", '週': """
週に	17 K一度
週刊	1495 Kニュースレター
""", '邀': """
邀請	2686 K您
邀请	2686 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '長': """
長說	2689 K
""", '长': """
长说	2689 K
""", '開': """
開啟	2638 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2630 K全文請
""", '關': """
關注	2641 K我們的	2686 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2630 K全文请
""", '随': """
随时	2686 K掌握
""", '隐': """
隐私	2647 K政策
""", '隨': """
隨時	2686 K掌握
""", '隱': """
隱私	2647 K權政策	2647 K政策
""", '電': """
電子	21 K郵件地址不會公開	2690 K報
""", '需': """
需接	2661 K受cookie
需要	2661 K接受cookie	2686 K您的支持	2686 K你的支持
""", '音': """
音声	1487 Kでもお聴き
""", '首': """
首月	2675 K仅需	2675 K只要	2688 K
首选	2654 K来源	2654 K新闻来源
首選	2654 K來源	2654 K新聞來源
""", '點': """
點擊	2686 K這裡
""", '가': """
가입하세요	1556 K
가입해	1556 K 주세요
""", '강': """
강조했다	1559 K
""", '계': """
계속	1513 K 읽으려면	1513 K 읽으시려면
계신	1535 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1523 K 뉴스에서
구독	1513 K 후 이용
구독료	1560 K
구독을	1556 K 신청하세요
구독자	1513 K 전용 기사	1513 K 전용 콘텐츠	1513 K 전용입니다	1513 K 전용 서비스	1557 K
구독자만	1513 K 볼 수	1549 K 읽을
구독자에게만	1549 K 제공
구독하고	1523 K
구독하세요	1534 K	1556 K
구독하시면	1513 K
구독해	1522 K 주세요	1547 K 주셔서	1556 K 주세요
구독해주세요	1522 K
구독해주셔서	1547 K
""", '금': """
금요일	1547 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1513 전체 K 보려면	1549 전체 K 읽어보세요
기자를	1548 K 응원해
기자에게	1535 K 연락해 주세요
""", '남': """
남겨주세요	1556 K
""", '네': """
네이버	1523 K 메인에서	1534 K 구독
네이버에서	1523 K 구독
""", '놓': """
놓치지	1556 K 마세요
""", '눌': """
눌러주세요	1556 K
""", '뉴': """
뉴스레터	1515 K 구독하기	1515 K 구독하세요	1515 K 신청하기	1515 K 구독 신청하기	1557 K	1560 K
뉴스레터로	1515 K 받아
뉴스레터를	1515 K 받아	1515 K 구독하세요	1515 K 구독해	1515 K 구독하고	1515 K 구독하면	1556 K 신청하세요
""", '다': """
다운로드하세요	1556 K
""", '달': """
달	1549 첫 K #원
""", '당': """
당신의	1535 K 제보가	1557 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1545 K 삭제될	1545 K 삭제합니다	1545 K 통보	1545 K 예고	1545 K 운영자	1545 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1559 K
""", '독': """
독립	1557 K 언론
독립언론	1557 K
독립언론을	1548 K 지켜
독자	1556 K 여러분의	1557 K 여러분
독자님의	1511 K 후원
독자들의	18 K 후원
독자의	1557 K 힘
""", '동': """
동의하는	1547 K 것으로 간주
""", '들': """
들려주세요	1556 K
""", '로': """
로그인	24 K	1513 K 후 이용
로그인이	1513 K 필요합니다	1513 K 필요한 서비스	1513 K 필요해요
로그인하거나	1556 K
로그인하고	1549 K 계속
로그인하면	1549 K 계속
로그인하시면	1513 K
""", '링': """
링크에서	1556 K 확인하세요
""", '마': """
마음에	1548 기사가 K 드셨다면
""", '만': """
만나보세요	1556 K
""", '말': """
말했다	1559 K
""", '매': """
매월	1558 K
매일	17 K 아침
""", '메': """
메일로	1547 K 보내드려요
메일함으로	1515 K
""", '무': """
무단	1532 K 복제	1532 K 전재
무단전재	1531 K
무료	15 K 기사	1555 K 기사	1558 K 체험
무료로	15 K 볼 수 있는	1549 K 볼 수 있습니다
""", '받': """
받아보세요	1556 K
""", '밝': """
밝혔다	1559 K
""", '보': """
보내	1556 K 주세요
보내드리는	1547 K
보내드립니다	1547 K
보내주세요	1556 K
""", '본': """
본	1557 K 기사
본사의	1553 K 편집 방향	1553 K 편집방향
본지는	1557 K
본지의	1553 K 편집 방향	1553 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1535 K 보내주세요	1535 K 보내 주세요
사전	1540 K 등록하기	1540 포럼 K 등록
""", '선': """
선호	1533 K 매체로	1533 K 출처로	1533 K 언론사	1533 K 매체
선호하는	1533 K 출처
""", '설': """
설명했다	1559 K
설문에	1556 K 참여하세요
설치하세요	1556 K
""", '세': """
세미나	1540 K 신청하기
""", '소': """
소식을	1547 K 전해드립니다
""", '속': """
속보를	1546 K 받아보세요
""", '수': """
수수료를	1552 K 받을 수 있습니다	1552 K 제공받
""", '시': """
시작하세요	1556 K
""", '아': """
아래에서	1556 K 확인하세요
""", '알': """
알려	1556 K 주세요
알려주세요	1556 K
알림	1519 K 받기	1519 K 설정
알림을	14 K	1546 K 켜고
""", '앱': """
앱	1519 K 다운로드	1519 K 설치	1546 K 설치하기
앱에서	1518 K 보기	1518 K 열기	1546 K 더 편하게	1556 K 확인하세요
앱으로	1518 K 보기	1546 K 더
앱을	1519 K 다운로드	1546 K 다운로드하세요	1546 K 설치하세요
""", '언': """
언론을	1548 독립 K 지켜
""", '여': """
여기서	1556 K 확인하세요
여러분	1557 K 덕분
여러분의	1535 K 제보를	1548 K 후원이	1556 K 후원
""", '영': """
영상에서	1541 K 확인하세요	1541 K 확인할 수 있습니다	1556 K 확인하세요
영상으로	1541 K 확인하세요
영상을	1541 K 확인하세요
""", '온': """
온라인	1540 K 세미나
""", '외': """
외부	1538 K 콘텐츠
""", '우': """
우리	1557 K 기자
우리의	1557 K 저널리즘
""", '운': """
운영되고	1548 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1548 K 응원
""", '월': """
월	1558 K #원
""", '유': """
유료	1513 K 구독자만
유튜브	1523 K 구독
""", '음': """
음성으로	1541 K 들으려면	1541 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1556 K
응원해	1511 K 주세요	1556 K 주세요
""", '의': """
의견을	1556 K 남겨
""", '이': """
이	9 K 콘텐츠	1557 K 기사가	1557 K 기사는	1557 K 기사
이메일	1516 K 주소
이메일을	1515 K 입력하세요	1515 K 입력해 주세요	1515 K 입력해주세요	1515 K 입력하시면
이미	1549 K 구독자이신가요
이벤트에	1556 K 참여하세요
""", '일': """
일주일에	17 K 한 번
일할	1540 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1533 더 K 보기
""", '재': """
재배포	1531 K 금지
재배포금지	1531 K
""", '저': """
저작권법	1532 K
저작권법의	1532 K
저작권자	1532 K
저작권자의	1532 K
저희	1557 K 뉴스레터	1557 K 채널	1557 K 앱
저희는	1557 K
저희를	1557 K
""", '적': """
적었다	1559 K
""", '전': """
전문을	20 K
전용	1513 회원 K 기사	1513 회원 K 콘텐츠	1513 회원 K 서비스
전했다	1559 K
""", '정': """
정기후원	1558 K
""", '제': """
제보	1535 K 부탁드립니다
제보는	1535 K 카카오톡
제보를	1535 K 기다립니다	1535 K 받습니다
제보해	1556 K 주세요
제휴	1552 K 링크
제휴링크	1552 K
""", '좋': """
좋아요	1534 구독과 K 부탁
좋아요를	1534 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1556 K 확인하세요	1556 K 신청하세요	1556 K 참여하세요
지켜주세요	1556 K
""", '채': """
채널	1522 K 추가	1534 K 추가하기	1534 K 구독하기
채널에	1534 K 참여하세요
채널에서	1534 K 소식을	1556 K 확인하세요
채용	1540 K 공고
""", '첫': """
첫	1558 K 달
""", '추': """
추가해	1534 K 주세요
추가해주세요	1534 K
""", '친': """
친구	1534 K 추가하세요
""", '커': """
커피	1548 K 한 잔 값으로
""", '쿠': """
쿠키	1538 K 동의가
쿠키를	1538 K 허용해야	1538 K 허용해
""", '특': """
특가	1540 K 보기
""", '파': """
파트너스	1552 K 활동
""", '팔': """
팔로우하기	1522 K	1534 K
팔로우하세요	1556 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1553 K 개인 의견
""", '협': """
협찬을	1552 K 받아
""", '활': """
활용	1531 ai 학습 및 K 금지
""", '회': """
회원	1513 K 전용입니다
회원가입	1513 K 후	1556 K 후
회원가입은	1556 K
회원가입을	1556 K 하
회원가입하고	1556 K
회원가입하면	1549 K 월
회원가입하세요	1556 K
회원가입하시면	1556 K
회원만	1513 K 볼 수
""", '후': """
후원금	1560 K
후원으로	1548 독자의 K 운영됩니다	1548 독자의 K 운영하는
후원을	1511 K 부탁드립니다	1556 K 부탁
후원이	1511 K 필요합니다	1511 K 큰 힘이
후원하세요	1556 K
후원해	1511 K 주세요	1556 K 주세요
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
,说:
abonați
abonații
abonează
abonné
abonnés
abonējiet
actualité
adatkezelési
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
affiliatelänkar
affilié
affiliés
affirmé
afiliación
afirmó
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
alăturat
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
aplicación
aplicația
aplikację
aplikácii
aplikáciu
aportació
aportación
apoyá
applikációnk
applikációnkat
apsolīja
apóyanos
apóyenos
apúntate
apărat
arkadaşinla
artykuł
artykuły
artykułów
artículo
artículos
aseguró
associés
assuré
asumă
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
bekapcsolása
beløb
beløp
bemängeln
bemängelt
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
conteúdo
contribuição
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
czytać
czytelników
cântau
címével
của
daní
darbą
darowiznę
datenschutzerklärung
datenübertragung
debatindlæg
debatredaktør
debattredaktør
debattør
declaró
decía
demandé
denmişti
denunció
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
débloquer
déclare
déclaré
découvrez
déductible
déjanos
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
editörüdür
elaboración
electrònic
electrónico
elolvasásához
elsőként
előfizetés
előfizetéssel
előfizető
előfizetőink
előfizetők
előfizetőknek
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
envíanos
epizódu
erhvervsredaktør
erhältlich
erişin
erklärt
erklärte
erkände
erzählen
erzählt
erzählte
escribió
escríbenos
estimé
estás
etkinleştir
evästeasetuksiasi
evästeet
evästeitä
existují
explicó
expliqué
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
folosește
folytatásához
fordítóval
forintért
formulára
formulário
formuláře
forrásként
fortæller
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
gefällt
gelmişken
geöffnet
giovedì
godišnje
gridò
gràcies
grátis
grâce
gärna
går
gåva
gönderdik
gönderin
göra
göre
görün
göster
gösterilmeden
głosił
głosiła
głosiło
głosuj
głosujcie
głównej
gửi
használ
használat
heißt
hinzufügen
hirdették
hirdetés
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
hozzátette
hyödyntäen
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
komentátor
komentátorem
komentátorkou
komentátorom
komentář
komentáře
komentářů
kommenteléshez
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
közölte
kúpte
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
lietotnē
linkistä
lisäsi
lucrează
lunedì
lună
luận
lájkolj
lákal
läget
lähdet
läsa
läsare
läsarna
läser
läsning
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
menționat
mesačne
mesečno
mesélte
miesiąc
miesięcznie
miễn
mjesečno
modération
mokė
mondták
mostrará
multó
mulțumim
munkatársa
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
nepriklausomą
newsissä
nezodpovedá
nezodpovídá
nezávislou
nezávislá
nezávislé
nezávislú
ngoài
nguồn
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
nusprendė
nášho
nächste
nói
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
podkreśla
podporovatelé
podporují
podpoře
podpořte
podrška
podrške
podršku
podržite
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
potřebujeme
používame
používá
používáme
powiedział
powiedziała
powtarzał
powtarzała
pozostało
pořadatelé
pošaljite
pošlete
pošlite
pošljite
požádal
požádala
pracę
pranešimus
pranešė
prašė
predchádzajúceho
predplatiteľ
predplatiteľom
predplatiteľov
predplatné
predplatného
predplatným
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
prečítate
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
przeglądarka
przekaż
przekonywał
przekonywała
przesyłajcie
prześlij
przyznał
przyznała
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
pārpublicēšana
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
přečíst
přidejte
přihlaste
přihlášení
přihlášením
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
reclamă
reconoció
recordó
recunoaște
redacció
redacción
redacția
redakcję
redaktorką
redaktorė
redaktör
redaktør
redação
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
reproducció
reproducción
reprodução
republié
repórter
responsabilità
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
schließen
schránke
schránky
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
sjefredaktør
sjöng
skarży
skarżył
skrzynkę
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
spolupráci
sporočite
sportkrönikör
sportsredaktør
spracovaním
sprijiniți
sprijină
správach
správy
stellenbörse
straipsnį
stronę
stwierdził
stwierdziła
stáhněte
stálo
står
stöd
stödja
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
továbbolvasáshoz
toàn
tražila
tražili
tražio
tretích
treści
treść
trên
trước
trường
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
uutislähteeksesi
uutislähteeksi
uznał
uznała
uzsvēra
użyciu
użytkowników
używamy
užsisakykite
vašeho
vedieť
venerdì
verhängte
versión
verstärkung
versão
vervielfältigung
veröffentlicht
veröffentlichung
već
vidéo
virheensä
viên
viết
você
vollständigen
volontär
volontärin
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
védekezett
véli
vídeo
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
ägare
ähnliches
ändå
äpp
äppi
åndsverkloven
året
återges
çalişmak
çalişmalarimiz
çağrisinda
çerezler
çerezlere
çerezleri
çözün
échanos
écrit
écrivain
écrivez
électronique
énekelték
équipe
értesítéseket
értesüljön
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
újságírás
újságírásunk
újságíróink
újságíróinkkal
újságírója
última
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
şikâyet
šaljite
šaukė
šiandien
šodien
źródło
żądał
žalio
želene
želeni
željene
željeni
žurnalistai
žurnalistas
žurnalistika
žurnalistiku
žurnalistiky
žurnalistė
žurnāliste
žurnālisti
žurnālistika
žurnālistiku
žurnālists
žádal
žádala
žádali
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
βιβλιοπωλείο
βοηθήστε
βοηθούν
βρείτε
γίνετε
γνώσεις
γράψτε
γραπτή
δήλωσαν
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογράφος
δημοσιογραφία
δημοσκόπησή
δημοσκόπηση
διαβάσετε
διαβεβαίωσε
διαμαρτυρήθηκε
διαφήμιση
διαφημίσεις
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
εισερχόμενά
εκδήλωσή
εκφράζουν
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
επισήμανε
ερωτηματολόγιο
εσάς
ευρώ
ευχαριστούμε
ζήτησαν
ζήτησε
ζητούσαν
ζητούσε
ηλεκτρονικό
ισχυρίζεται
ισχυρίστηκε
κάλεσε
κάνοντας
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κουίζ
κυκλοφορεί
κυριότερες
λάβετε
λέει
λαμβάνεις
λαμβάνετε
μήνα
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
τελευταίο
τραγουδούσαν
τόνιζε
τόνισε
υπογράμμισε
υποσχέθηκε
υποχρεωτικά
φτάσατε
φωνάζει
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
ψηφίστε
ψηφοφορία
абонамент
абонамента
абонат
абонати
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
браузер
браузър
бюлетин
бюлетина
бюлетини
вайбері
вайбър
ватсапе
вашата
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
вирішив
вк
вконтакте
влезте
вміст
внескам
внесок
войдите
вотсапе
вотсапі
всеки
встановіть
възпроизвеждането
выделите
выпуск
відповів
відповідав
відповідальності
відповідь
відповіла
відправити
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
добави
добавил
добавила
добавьте
добавя
додав
додала
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
журналист
журналисти
журналистика
журналистике
журналистики
журналистику
журналистка
журналисты
журналіст
журналісти
журналістика
журналістику
журналістка
завантажити
завантажте
завдяки
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
заметили
замолчим
запазени
запевняв
запевняла
запевняє
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
здесь
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
избранное
известията
извика
изкуствен
изпратете
изпращайте
изтеглете
източник
източници
имейл
имейла
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
месяц
мобільний
молба
молел
молела
молеха
молеше
місяць
нагадав
нагадала
наголосив
наголосила
надпис
надпись
надсилайте
надійних
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
оставляем
оставляет
оставляя
осталось
ответил
ответила
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
отписаться
отправьте
отримувати
отримуйте
очакваме
ошибку
оштрафовал
оштрафовала
оштрафував
партнером
партнерские
партнерські
партнеры
партньорски
партнёром
партнёрские
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
передрук
передруку
перепечатка
перепечатке
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
пишите
пишіть
платной
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
позоваването
поиска
поискал
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
помощь
помощью
помітили
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
присылайте
пришлите
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
советовал
советовала
советовали
советует
содержимое
сообщение
сообщил
сообщила
сообщили
сообщите
соучастником
сповіщення
споделете
сподобався
сподобалась
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
съгласие
съдържание
съдържанието
съобщи
съобщил
съобщиха
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
уебинар
уйдете
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
цените
цитировании
цитування
цитуванні
частиною
частковому
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
אחרינו
אלקטרוני
אמר
אמרה
אמרו
אתכם
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
בתוכן
דווחו
דיוור
האימייל
האפליקציה
הדפדפן
ההתראות
הודיע
הודיעה
הוואטסאפ
הווטסאפ
הוסיף
הוסיפה
הזהיר
הזכויות
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
העיקריות
העיתונות
הפרטיות
הפרסומת
הצביעו
הצטרפו
הקוראים
השימוש
התגובות
התחברו
התמיכה
התראות
התרגום
התרומה
ובטוויטר
ותלוי
ותלויה
זקוקה
חודשית
חיצוני
טען
ישירות
כמנויים
כתב
כתבה
כתבו
כתבות
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
למנויים
לניוזלטר
לעזרתכם
לענייני
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
ניוזלטר
סיכום
סיפר
סיפרה
סעיף
ספרו
עדכונים
עיתונאי
עיתונאית
עיתונות
עכשיו
עמלה
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
שיווקי
שלחו
שלנו
שנקבל
שקראתם
שתפו
תגובות
תוכן
תלוי
תלויה
תמיכתכם
תמכו
תקציר
תרומה
תרומות
اخبارنا
ادامه
ادعمنا
ادعموا
ارسال
اسبوعيا
استخدام
استطلاع
استطلاعنا
استفاده
استمرار
اشار
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
اعلانها
اعلن
اعلنت
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
الالزامية
الالكتروني
الان
الاول
البريدية
التطبيق
التعليق
التقرير
الخارجية
الخصوصية
الدخول
الشهر
الغاء
القراء
القراءة
الكاتب
الكوكيز
المادة
المجانية
المحتوي
المستقلة
المفضل
المفضلة
المقال
النشر
النشرة
الينا
انتاج
انستغرام
انقر
اوضح
اوضحت
اول
ايميل
ايميلتان
اينجا
اينستاگرام
اپ
اپليكيشن
اگهي
باحث
باحثة
بازتابدهنده
باشيد
بالضرورة
ببينيد
بحسب
بخوانيد
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
بگيريد
تؤكد
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
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
تواصلوا
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
دانشگاه
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
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
صحفي
صحفية
صحفيينا
صرح
صرحت
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
فرصتهاي
فريقنا
فيسبوك
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
مرورگر
مساهمتك
مساهمتكم
مستقل
مستقلة
مشترك
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مقالاتنا
مقاله
منبع
منتخب
منصتنا
موافقتك
موبايل
موردنياز
موفقيت
موقعنا
ميخواهيم
ميدهد
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
نرمافزار
نستخدم
نشرتنا
نظر
نظرسنجي
نميشود
نوشت
نويسنده
نياز
هستيد
هماكنون
همايش
وابسته
واتساب
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
وقال
وقالت
وقالوا
وكتب
وكتبت
ومحلل
ونعتمد
ووفقا
ويؤكد
ويديو
ويري
ويضيف
ويقول
ويقولون
يؤكد
يقول
يقولون
يوتيوب
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अन
अप
अपन
अलर
अवसर
आपक
आवश
इट
इन
इनब
इब
इबर
इस
उजर
उनल
उपय
उपलब
ए
एज
ऐप
और
क
कम
कर
करक
करन
कल
कह
कहत
ख
खक
खन
खबर
खर
गय
चलत
छ
जत
जनर
जर
ट
टर
ठक
ड
डक
डन
द
दद
न
नन
नल
नह
पढ
पढन
पण
पन
पर
पस
फर
ब
बत
बनकर
बह
मग
मदद
मह
यत
यह
रक
रखन
रत
रह
ल
वर
श
शन
शर
सएप
सऐप
सक
सकत
सदस
सप
सफल
समय
समर
सर
सहय
हट
हम
हमस
অন
অনল
আজই
আপন
আম
আস
ইক
ইজ
ইনবক
ইনস
ইল
উজল
উনল
এআই
এআইক
এআইয
এখনই
ওট
ক
কত
কনট
কপ
কর
করত
খ
খত
খবর
খবরট
গল
ছ
জর
জস
টসঅ
ঠক
দক
দট
দন
ধর
ন
নকল
নয
পড
পডত
বল
বলছ
বলল
ভরস
মত
মন
য
যত
যব
যবহ
যর
রক
রত
রহণ
লগইন
শন
সঙ
সদস
সব
সরণ
সহয
হক
হকদ
হত
হব
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
เพ
เว
แจ
แห
แอ
โฆ
โห
ให
ảnh
ủng
あと
いか
お使
お寄
お申
お聞
お見
お試
お読
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
の採
の提
をフ
を使
を利
を有
を発
を許
アカ
アフ
アプ
アン
カ月
クイ
クッ
コメ
サポ
シェ
ダウ
チケ
チャ
ニュ
フォ
プッ
プラ
プレ
プロ
ポッ
メル
メー
ログ
ヶ月
上优
上優
下載
下载
不代
不得
不錯
不错
仅代
仅供
仅限
他說
他说
付費
付费
以閱
以阅
会员
会員
会費
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
励み
動画
包月
即可
參與
友だ
収益
发表
发送
取材
取消
受信
只靠
同意
告訴
告诉
呼び
命じ
喊道
因为
因為
売上
外部
她說
她说
好評
如侵
如有
官方
定期
寄付
寄到
寫道
已是
已经
年額
广告
広告
廣告
开启
弊社
当サ
当社
当編
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
投资
指出
指摘
捐助
捐款
掃一
掃描
推播
推送
支持
支援
文章
新闻
明ら
暢讀
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
本網
本网
本記
本誌
来自
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
浏览
点击
無料
無断
版权
版權
独立
獨立
獲得
由讀
由读
申し
申込
电子
畅读
疑問
登入
登录
登録
發表
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
続き
編集
繼續
继续
者說
者说
联盟
聯盟
若有
获得
著作
表明
表示
要发
要發
訂閱
記事
記者
訴え
認め
認為
說:
說。
說道
読み
読者
請先
請啟
請捐
請支
請登
請立
請輸
請點
讀者
订阅
认为
评论
说:
说。
说道
请先
请启
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
転載
輸入
轉載
转发
转载
输入
这篇
追蹤
送到
這篇
通知
週に
週刊
邀請
邀请
邮箱
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
首月
首选
首選
點擊
가입하세요
가입해
강조했다
계속
계신
공유해
광고
구글
구독
구독료
구독을
구독자
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
동의하는
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
받아보세요
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
선호
선호하는
설명했다
설문에
설치하세요
세미나
소식을
속보를
수수료를
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
이
이메일
이메일을
이미
이벤트에
일주일에
일할
읽는
자주
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
전했다
정기후원
제보
제보는
제보를
제보해
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
채용
첫
추가해
추가해주세요
친구
커피
쿠키
쿠키를
특가
파트너스
팔로우하기
팔로우하세요
팟캐스트
필수
필자의
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
"""
