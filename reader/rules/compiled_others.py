"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2522
# comentário	1890
# comentários	1890
# gün ücretsiz deneyin	2374
# hozzászólás	1233
# komentářů	243
# komentāri	1550
# příspěvků	243
# σχόλια	545
# коментарі	2452
# коментарів	2452
# комментариев	2014
# комментарий	2014
# комментария	2014
# תגובות	1134
# تعليقات	48
# نظر	925
# कमेंट	1182
# € al mes durante # meses	864
# € al mese per # mesi	1395
# € por mês durante # meses	1930
#件のコメント	1424
#則留言	2569
#条评论	2569
""", 'a': """
a cikk a hirdetés alatt folytatódik	1229
a cikk a hirdetés után folytatódik	1229
a cikk meg is hallgatható	1227
a cikk meghallgatása	1236
a cikk megosztása	1227
a folytatáshoz regisztráljon	1221
a hirdetés után folytatjuk	1229
a kommentelés lezárult	1233
a lire également	1073
a rovat további cikkei	1234
a szerző a lap munkatársa	1243
a szerző jogász	1243
a szerző közgazdász	1243
a szerző politológus	1243
a szerző történész	1243
a szerző újságíró	1243
a témában további cikkek	1234
abo abschließen	386
abonați-vă	1942
abonează-te	1942
abonelere özel	2374
abonner nå	1706
abonner på nyhetsbrevet	1711
abonnér	308
abonnér nu	308
abonnés	1040
abonnés uniquement	1112
abonē	1544
abonē jaunumus	1567
abonē un lasi visus rakstus	1544
abonēt	1544
abrir menú	826
acasă	1956
accede a todos los contenidos sin límites	864
acceptér	322
acceptă toate	1963
acceptă și afișează conținutul	1963
accéder à l'article	1040
aceitar e ver o conteúdo	1911
aceito receber comunicações e ofertas	1925
acest articol este rezervat abonaților	1978
acesta este ultimul tău articol gratuit	1978
acheter ce numéro	1099
achetez ce numéro	1099
activează alertele	1972
activează notificările	1972
actualités	1073
ad 광고	1485
adaugă un comentariu	1953
add meg az e-mail-címed	1238
además	823
adhérer	1032
adja meg az e-mail-címét	1238
adja meg e-mail-címét	1238
adomány	1219
adományozok	1219
adományozás	1219
adreça electrònica	211
afișează conținutul	1963
afișează conținutul extern	1963
agora não	1864
ai deja un abonament? autentifică-te	1978
ai observat o greșeală	1953
ai सारांश	1194
ai से तैयार सारांश	1194
ai 요약	1485
ai-genereret resumé	333
ai-resumé	333
ai-összefoglaló	1236
aicinām ievērot cieņu komentāros	1550
aiheeseen liittyvää	983
aiheesta lisää	983
aitäh liitumast	900
aizvērt reklāmu	1552
ai摘要	2586
ai重點整理	2586
ajouter à mes favoris	1059
ajouter à vos sélections	1059
ajándékozza a cikket	1227
ajándékozza a cikket barátjának	1227
ajánlataink	1234
ajánljuk	1234
ajánljuk még	1234
ajánlott	1234
ajánlott cikkek	1234
ajánló	1234
akceptuję	1800
akkurat nå	1727
aktuálně	244
alle abo-angebote im überblick	477
alle angaben ohne gewähr	483
alle inhalte sind urheberrechtlich geschützt	524
alle newsletter im überblick	468
alle preise ohne gewähr	483
als bevorzugte quelle bei google hinzufügen	408
als podcast hören	478
alte știri	1954
alterar preferências de cookies	1911
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1966
amintește-mi mai târziu	1940
andra läser	19	2288
andra läser just nu	19
andra läste även	2288
andre har også lest	19
andre leser nå	1727
andre leste også	1727
andre læser	330
andre læser lige nu	330
andre læser også	19
andre læste også	330
angebot wählen	477
anhören	407
anhören # min	407
anmäl dig	2271
anmäl dig till nyhetsbrevet	2271
annonce - artiklen fortsætter nedenfor	321
annonces légales	1099
annoncørbetalt indhold	337
annons - artikeln fortsätter nedan	2280
annonsen slutar här	2280
annonsinnehåll	2294
annonslänk	2280
annonsörsinnehåll	2294
annonsørinnhold	1734
anulezi oricând	1978
anuluj odpowiedź	1803
användarvillkor	2281
anzeigensonderveröffentlichung	483
anúncio	1885
anúncios	1885
apmaksāts saturs	1552
après la publicité	1064
após a publicidade	1885
apóyanos	785
apúntate	796
arkadaşina gönder	2381
arkadaşinla paylaş	2381
article abonné	1040
article ajouté à vos sélections	1059
article précédent	1073
article réservé aux abonnés	1040
article sponsorisé	1099
articles associés	1073
articles liés	1073
articles recommandés	1073
articles récents	1073
articol exclusiv pentru abonați	1978
articole asemănătoare	1954
articole înrudite	1954
articoli più letti	1398
articolul continuă după reclamă	1950
articolul continuă mai jos	1950
articolul următor	1954
artikeln finns också som ljud	2276
artikeln fortsätter efter annonsen	2280
artikeln fortsätter nedan	2280
artikeln fortsätter under bilden	2280
artikeln går att lyssna på	2276
artikeln är låst	2266
artikeln är uppläst av en dator	2276
artikkel jätkub pärast reklaami	884
artikkel jätkub reklaami järel	884
artikkel täieneb	883
artikkelen er låst	1706
artikkelen finnes også som lyd	1715
artikkeli jatkuu kuvan jälkeen	977
artikkelin voi myös kuunnella	975
artiklen er låst	308
artiklen er læst op af en robot	317
artiklen findes også som lyd	317
artiklen fortsætter efter annoncen	321
artiklen fortsætter nedenfor	321
artiklen fortsætter under billedet	321
artiklen kan også høres	317
artikli loeb ette tehishääl	881
artiklit loeb tehishääl	881
artykuł dla subskrybentów	1785
artykuł sponsorowany	1799
artykuły na e-mail	1788
artículo anterior	823
artículo relacionado	823
artículos recomendados	868
artículos relacionados	823
as notícias mais lidas	1933
ascultă	1947
assine já	1868
atbalstīt	1544
atcel jebkurā laikā	1544
atradi kļūdu rakstā	1550
atšaukti galite bet kada	1504
aucun commentaire à ce niveau	1103
audio narrado por una voz automática	847
auf apple podcasts hören	458
auf spotify hören	458
ausgewählt für sie	482
avis de décès	1099
avoimet työpaikat	985
avsluta när du vill	2266
avslutt når du vil	1706
avís legal	200
ayrintilar için tiklayin	2390
ayrintilar için tiklayiniz	2390
az első hónap csak # ft	1221
añadir a favoritos	808
añadir a mi lista	867
añadir comentario	819
añadir usuario	789
aún no te has registrado	789
ačiū, kad užsiprenumeravote	1528
""", 'b': """
banküberweisung	385
bağiş yap	2373
bağiş yapin	2373
bağlantiyi kopyala	2381
başa dön	2390
bei google als quelle hinzufügen	408
bei spotify hören	458
bejelentkezés	1221
belépés	1221
benefício do assinante	1915
betrag wählen	385
bezárás	1218
bild vergrößern	425
bildirimleri aç	2428
bildirimleri açin	2428
bitte versuchen sie es später erneut	468
bize ulaşin	2387
bjud en vän på artikeln	2276
bli månadsgivare	2263
bli støttemedlem	1703
bliv støttemedlem	305
boletín	796
browserul tău nu poate reda acest video	1963
brukervilkår	1720
bu haber abonelere özeldir	2374
bu içerik abonelere özeldir	2374
bugün değil	2372
bunlar da ilginizi çekebilir	2388
butlletí	211
buďte v obraze	233
bài cùng chuyên mục	2546
bài cùng tác giả	2546
bài khác	2523
bài liên quan	2523
bài mới nhất	2546
bài quảng cáo	2547
bài tiếp theo	2523
bài viết liên quan	2523
bài viết mới	2545
bài được dịch tự động	2545
bài đọc nhiều	2546
báo lỗi	2522
bármikor leiratkozhat	1238
bármikor leiratkozhatsz	1238
bármikor lemondhatja	1221
bármikor lemondható	1221
bình luận	2522
bình luận (#	2522
búsqueda	826
bülten	2410
bülten üyeliği	2410
bültene abone oldunuz	2410
büyüt	2390
bądź na bieżąco	1788
bővebben	1236
būkite pirmas	1510
būkite pirmas, pakomentavęs	1510
bạn có thể quan tâm	2523
bỏ qua	2513
""", 'c': """
cada aportació compta	214
cada aportación cuenta	863
cada contribuição conta	1928
cadastre-se grátis	1868
califica este artículo	819
cargar más	826
carte de crédit	1039
cartão de crédito	1867
categorieën	1619
categorías	823
caută	1956
ce contenu vous a-t-il été utile	1097
ce résumé vous a-t-il été utile	1097
cele mai citite știri	1981
cele mai noi știri	1954
celý článek	246
cerrar menú	826
cerrar sesión	789
cet article est en accès libre pour les abonnés	1112
cet article est lu par une voix de synthèse	1097
chci odebírat	233
chci podpořit	228
chci přispět	228
chia sẻ	2518
chia sẻ bài viết	2518
chia sẻ facebook	2545
chia sẻ qua facebook	2545
chia sẻ ý kiến của bạn	2522
chuyên mục	2523
chép liên kết	2545
chủ đề	2523
chủ đề liên quan	2523
chủ đề nóng	2546
cikk megosztása	1227
cikk mentése	1227
cikkünk frissül	1236
citeşte şi	1954
citește fără limite	1978
citește mai departe	1954	1956
citește mai mult	1954	1956
citește regulile comunității	1966
citește și	1954
citi šobrīd lasa	1546
citiți și	1954
col·labora	188
comentariul tău așteaptă moderarea	1966
comentează	1953
comentário	1890
comentário aguardando moderação	1921
comentários	1890
comentários exclusivos para assinantes	1921
commander ce numéro	1099
commentaire en attente de modération	1103
commerciële bijdrage	1663
compre a edição impressa	1915
conditions générales	1066
conectează-te cu facebook	1978
conectează-te cu google	1978
confidentialité	1066
configuración	816
configuración de cookies	816
configurações de cookies	1887
conheça todas as nossas newsletters	1925
consigue tu entrada aquí	849
consulta les normes de participació	203
consultez notre charte de modération	1103
consíguelo en tu quiosco	849
contenu externe recommandé	1095
contenu proposé par notre partenaire	1099
contenu sponsorisé	1064
contenus recommandés	1116
contenus sponsorisés	1064	1073
conteúdo de marca	1885
conteúdo exclusivo	1868
conteúdo exclusivo para assinantes	1930
conteúdo externo	1911
conteúdo externo recomendado	1911
conteúdo para assinantes	1868
conteúdo patrocinado	1885
conteúdo premium	1930
conteúdo produzido pela marca	1915
conteúdo relacionado	1894
conteúdos relacionados	1933
contingut només per a usuaris registrats	215
continua após a publicidade	1885
continua després de l'anunci	205
continuar leyendo aquí	789
continuarea articolului după reclamă	1968
continue a ler esta notícia	1933
continuer après la publicité	1064
continuă cu apple	1978
continuă cu facebook	1978
continuă cu google	1978
continuă să citești după publicitate	1968
continúa abajo	814
contáctanos	819
conținut disponibil doar utilizatorilor înregistrați	1978
conținut extern	1963
conținut extern recomandat	1963
conținut pentru abonați	1942
conținut premium	1978
conținut sponsorizat	1950
cookieinställningar	2281
cookieの設定	1422
cookie設定	1422	2567
cookie设置	2567
copia l'enllaç	194
copiază link	1947
copiază linkul	1947
copy link thành công	2545
correo electrónico	796
creează cont	1942
créer mon compte	1040
créer un compte	1040
créer une alerte	1105
créer une alerte sur ce thème	1105
csak előfizetőknek	1221
cumpără revista	1968
czytaj całość	1810
czytaj również	1807
czytaj także	1807
czytaj też	1807
czytaj też nasze inne artykuły	1807
czytaj więcej	1807	1810
czytaj więcej o	1807
các tin khác	2523
cât de util a fost acest articol	1966
címkék	1234
címlap	1234
címlapról ajánljuk	1234
có lẽ để sau	2513
có thể bạn quan tâm	19	2523
có thể bạn thích	19
cùng chuyên mục	2523
cùng chủ đề	2546
cùng tác giả	2546
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2390
daha fazla haber için tiklayin	2390
dalies ar šo rakstu	1549
dalinkitės	1504
dalinkitės straipsniu	1509
dalsza część artykułu pod materiałem wideo	1799
dalsza część artykułu pod wideo	1799
dalsza część tekstu pod wideo	1799
dalīties	1544
dalīties ar draugiem	1549
dalīties facebook	1549
další	246
další strana	246
další z rubriky	244
další zprávy	244
další článek	244
další články	19	244
další čtení	244
danke für dein feedback	462
danke für ihr feedback	462
danos tu opinión	854
dans l'actualité	1116
dans la même catégorie	1073
dans la même rubrique	1073
dans la même série	1073
darovat článek	236
darovať	2145
darovať článok	2152
darujte tento článek	236
darujte tento článok	2152
das könnte dich auch interessieren	422
das könnte ihnen auch gefallen	422
das könnte sie auch interessieren	422
das könnte sie interessieren	422
das wichtigste in kürze, zusammengefasst von ki	452
datenschutzerklärung	415
daugiau šia tema	1506
deblochează articolul	1978
deixar um comentário	1890
deixe um comentário	1890
del på e-post	1715
del på facebook	317	1715
del på mail	317
del på twitter	317	1715
del på x	317	1715
dela inlägget	2276
dela på facebook	2276
dela på twitter	2276
dela på x	2276
deli članek	2210
delite članek	2210
dernière minute	1073
dernières actualités	1073
dernières infos	1073
dernières nouvelles	1073
desa per llegir després	217
desbloquear artículo	864
desbloqueie este conteúdo	1930
det er gratis å opprette en bruker	1706
det læser andre	330
det är gratis att skapa ett konto	2266
detaylar için tiklayin	2390
detaylar için tiklayiniz	2390
detta material är skyddat enligt lagen om upphovsrätt	2317
detta är en annons	2280
detta är en plusartikel	2266
devam etmek için üye girişi yapin	2374
devami için abone olun	2374
devamini okumak için abone olun	2374
diese funktion steht nur angemeldeten nutzern zur verfügung	478
din aceeași categorie	1954
din aceeași secțiune	1981
disponibil în app store și google play	1972
disponibilă în app store și google play	1972
distribuiți	1947
diğer haberler	19	2388
diğer okurlar bunlari okuyor	2388
dla subskrybentów	1785
do góry	1810
doar abonații pot comenta	1966
doar pentru abonați	1942
doação mensal	1865
doação única	1865
doba čtení # min	246
dolgozzon nálunk	1236
domiciliación bancaria	788
domů	246
dona suport al periodisme en català	214
donación mensual	785
donación única	785
donați	1941
donează	1941
donează acum	1941
donează lunar	1941
donează lunar # euro	1977
donează lunar # lei	1977
doner nå	1703
données personnelles	1066
donér	305
donér nu	305
doporučené	244
doporučené články	244
doporučujeme	244
doporučujeme přečíst	244
doporučujeme také	244
dołącz do dyskusji	1855
dołącz do nas	1782
dołącz do newslettera	1788
drukāt	1549
du er nå påmeldt	1711
du er nå påmeldt nyhetsbrevet	1711
du kan när som helst avsluta prenumerationen	2271
du kan når som helst melde deg av	1711
du kan opsige når som helst	308
du kanske också gillar	2288
du modtager snart en bekræftelse på mail	313
du même auteur	1073
du prenumererar nu på nyhetsbrevet	2271
du vil kanskje også like	1727
dziękujemy za zapis	1788
dành cho bạn	2523
dành cho thuê bao	2515
dárkovat článek	229
därefter # kr/mån tills du säger upp	2266
débloquer l'article	1040
débloquez cet article	1112
déconnexion	1040
découvrir l'offre	1040
découvrir nos offres	1112
découvrir toutes nos offres d'abonnement	1112
déjà un compte	1040
déjà un compte ? connectez-vous	1040
dāvini rakstu	1549
dāvini rakstu draugam	1549
děkujeme za přihlášení	233
""", 'e': """
e-bülten	2410
e-bülten aboneliği	2410
e-mail inválido	1925
e-mailová adresa	233
e-posta gönder	2381
edición digital	789
edición impresa	789
editörün seçtikleri	2388
edição impressa	1868
egyszeri támogatás	1219
ehkä myöhemmin	966
ei tänään	966
el millor de la setmana a la teva bústia	211
el més llegit	192
el més vist	218
el. paštas	1528
elfelejtett jelszó	1221
elige tu suscripción	864
elküldöm	1227
elmentem későbbre	1227
els lectors també han llegit	218
elírást talált	1233
előfizetek	1221
előfizetés	1221
előfizetői tartalom	1221
előfizetőknek	1221
előfizetőként megoszthatja a cikket	1227
előző	1236
előző cikk	1234
emlékeztess később	1218
empfehlungen für sie	482
en este artículo	823
en çok okunan	2388
en çok okunan haberler	2388
en çok okunanlar	2388
engangsbeløb	305
engångsgåva	2263
enllaç copiat	217
ensemble, faisons vivre un média libre	1111
enthält werbung	412
enviar comentário	1890
enviar corrección	819
envoyer à un ami	1059
envoyer à un proche	1059
envoyez-nous vos témoignages	1093
erinnern sie mich später	381
erről bővebben itt írtunk	1236
erről is írtunk	1234
erről itt írtunk bővebben	1236
erscheint täglich	468
erscheint wöchentlich	468
es gratis y solo te llevará un minuto	860
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	468
escreva um comentário	1890
escriu el teu correu electrònic	211
esi pirmais, kas komentē	1550
esimene kuu # €	876
esta funcionalidad es sólo para registrados	789
esta matéria foi útil para você	1913
esta notícia foi útil	1913
este espaço é moderado pela redação	1921
este resumo foi útil	1913
estás de acuerdo? vota	854
evästeasetukset	978
evästeet	978
exclusiv pentru abonați	1978
experimente grátis por um mês	1930
ez is érdekelhet	1234
ez is érdekelheti	1234
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1234
ezt olvasta már	1234
ezt olvastad már	1234
ești de acord? votează	1966
ești deja abonat	1986
ești deja abonată	1986
""", 'f': """
facebook'ta paylaş	2381
facebookでシェア	1417
facebookでシェアする	1417
faça login	1868
faça uma pergunta sobre esta reportagem	1913
fes una donació	188
fiecare donație contează	1977
fiecare leu contează	1977
fizetett hirdetés	1229
fiók létrehozása	1221
fiókom	1221
forstør billede	333
forstørr bilde	1730
fortsett uten å støtte	1702
fortsätt läsa efter annonsen	2280
fortsätt utan att stödja	2262
fortsæt med at læse	321
fortsæt uden at støtte	304
fotogalería	823
fotoğraflari görmek için tiklayin	2390
friss hírek	1234
fråga vår ai om artikeln	2284
fuldskærm	333
få adgang	308
få artiklen læst op	317
få de vigtigste nyheder hver morgen	313
få de viktigaste nyheterna varje morgon	2271
få de viktigste nyhetene hver morgen	1711
få nyheder på mail	313
få nyheter på e-post	1711
få nyheter på mejlen	2271
få overblikket her	333
få tilgang	1706
få varsel når vi skriver om dette	1730
följ	2277
följ oss	2277
följ skribent	2277
följ ämnet	2277
för prenumeranter	2266
förderer werden	382
fördermitglied werden	382
föregående	2291
föregående artikel	2288
förstora	2291
følg	318	1716
følg emne	318
følg os	318
følg oss	1716
følg sagen her	333
følg tema	1716
følg temaet og få varsel	1730
für abonnenten	386
für den newsletter anmelden	394
für dich empfohlen	482
für sie empfohlen	482
für sie entstehen keine mehrkosten	483
fă o donație	1941
fără obligații	1978
fără tine nu putem	1977
""", 'g': """
galeriyi aç	2390
galeriyi görmek için tiklayin	2390
galéria	1236
galéria megtekintése	1236
garanta já o seu ingresso	1915
gem til læseliste	317
giriş	2374
giriş yap	2374
giriş yapin	2374
giriş yapin veya üye olun	2374
giv os feedback på artiklen	325
già abbonato	1334
già registrato	1334
gli articoli più letti	1398
glömt lösenord	2266
godkänn	2281
godkänn alla	2281
gorące tematy	1807
gracias por tu opinión	847
gràcies per la teva opinió	203
gràcies per votar	203
gràcies, ja estàs subscrit	211
guardar artículo	808
guardar para después	867
guardar para leer después	867
gå ikke glip af	330
gå ikke glip af noget	313
gå ikke glipp av noe	1711
gå til indhold	333
gérer les cookies	1066
gérer les préférences	1095
gérer mes alertes	1105
gérer mes choix	1066
gérer vos préférences de cookies	1095
góp ý	2522
gündem	2388
günün haberleri	2388
günün özeti	2388
gợi ý	2523
gửi	2522
gửi bình luận	2522
gửi cho bạn bè	2545
gửi email	2518
gửi ý kiến	2522
""", 'h': """
haber bülteni	2410
haber güncelleniyor	2390
haberi arkadaşina hediye et	2381
hai già un account	1334
harici içerik	2390
has arribat al límit d'articles gratuïts	215
has iniciado sesión	845
hasznos volt az összefoglaló	1233
hasznosnak találta a cikket	1233
havi támogatás	1219
hayir teşekkürler	2372
hayir, teşekkürler	2372
haz una pregunta sobre este artículo	847
he leído y acepto la política de privacidad	860
he llegit i accepto la política de privacitat	200
hela artikeln fortsätter nedan	2280
hepsini gör	2390
hesap oluştur	2374
hi estàs d'acord? vota	203
hibát talált	1233
hier reinhören	458
hinweis schließen	381
hirdetés	1229	1229
hirdetés bezárása	1229
hirdetés, görgessen tovább	1229
hjälp oss att rätta fel	2284
hlavné správy	2150
hlavní zprávy	244
ho già donato	1329
hoje não	1864
hoppa till innehåll	2291
hoppa över inlägg från facebook	2291
hoppa över inlägg från instagram	2291
hoppa över inlägg från x	2291
hozzászólok	1233
hozzászólás	1233
hozzászólások	1233
hozzászólások megtekintése	1233
hylkää	978
hylkää kaikki	978
hyväksy	978
hyväksy evästeet	978
hyväksy kaikki	978
här kan du kommentera artikeln	2284
håll dig uppdaterad	2271
hírfolyam	1234
hírlevelek	1238
hírlevél	1238
hírlevél-feliratkozás	1238
hören sie diesen artikel	458
hør saken	1715
""", 'i': """
i più commentati	1360
i più letti	1360
i più letti della settimana	1398
i più visti	1360
iba pre predplatiteľov	2146
ich unterstütze schon	381
identifícate	864
ielogojies, lai komentētu	1550
ienākt	1544
iesakām	1546
ihre meinung zählt	418
ikke gå glipp av	1727
ikke nå	1702
il tuo browser non può riprodurre il video	1376
il tuo commento sarà pubblicato dopo l'approvazione	1386
iletişim	2387
ilgili içerikler	2388
ilginizi çekebilecek haberler	2388
ilginizi çekebilir	2388
ilmoita asiavirheestä	982
ilmoita virheestä	982
imprimir artículo	867
imprimir esta matéria	1932
in bài	2518
in bài viết	2518
in trang này	2545
indlæg fra facebook	333
indlæg fra instagram	333
indlæs flere	333
ingresá	864
ingyenes regisztráció	1221
inicia sesión	789
inicia sessió	189
iniciar sesión	789
iniciar sesión con apple	864
iniciar sesión con facebook	864
iniciar sesión con google	864
iniciar sessão	1868
inicie sesión	789
inne artykuły	1807
innhold fra annonsør	1734
inscription à la newsletter	1049
inscrivez-vous à notre newsletter	1049
insira o seu endereço de email	1925
instalează aplicația	1972
inställningar	2281
introduce un email válido	860
intră în cont	1942
invítanos a un café	785
início	1897
ir para o conteúdo	1897
ispiši	2090
istediğiniz zaman abonelikten çikabilirsiniz	2410
istediğiniz zaman iptal edin	2374
izbor uredništva	2208
izdrukāt	1549
izmēģini # dienas bez maksas	1544
içeriğe geç	2390
iş birliği	2383
išbandykite # dienų nemokamai	1504
išorinis turinys	1521
išsaugoti	1509
išsaugoti straipsnį	1509
""", 'j': """
j'ai déjà donné	1031
j'ai déjà un compte	1040
ja hi estàs subscrit	215
ja hi estàs subscrit? entra	215
ja n'ets subscriptor? inicia sessió	189
ja tens compte? inicia sessió	215
jaa twitterissä	975
jaa x:ssä	975
jag förstår	2281
jag stödjer redan	2262
jaga sõbraga	881
jaunākie	1546
jautā mākslīgajam intelektam	1550
je commande ce numéro	1099
je gère mes cookies	1066
je soutiens déjà	1031
jede spende zählt	472
jeder beitrag zählt	472
jeder euro zählt	472
jednorázově	228
jeg forstår	1720
jeg støtter allerede	304	1702
jegyek itt kaphatók	1236
jelentkezzen be vagy regisztráljon	1221
jen pro předplatitele	229
jetzt angebot wählen	477
jetzt anhören	407
jetzt reinhören	458
jetzt unterstützen	382
již mám předplatné	229
jobs in ihrer nähe	456
još vesti	2088
još vijesti	2088
junte-se à conversa	1921
jurnalismul de calitate costă	1977
juttu jatkuu kuvan jälkeen	977
juttu jatkuu mainoksen jälkeen	977
juttu jatkuu videon jälkeen	977
juttua päivitetään	977
jutun lukee koneääni	975
jutun lukee tekoälyääni	975
jutun voi myös kuunnella	975
już wspieram	1781
já doei	1864
já nas bancas	1915
já sou apoiador	1864
já sou assinante	1868
já tem conta	1868
já tem uma conta	1868
já é assinante? faça login	1868
já é subscritor	1930
já é subscritor? inicie sessão	1930
jätä kommentti	982
jūsų el. paštas	1528
jūsų el. pašto adresas	1528
""", 'k': """
k tématu	244
k téme	2150
kapcsolódó	1234
kapcsolódó cikk	1234
kapcsolódó cikkek	1234
kapcsolódó tartalom	1234
kapcsolódó témák	1234
kas kokkuvõte oli kasulik	882
kategóriák	1234
katso kuvat tästä	985
katso myös	983
katso video tästä	985
katso video yltä	985
kaupallinen yhteistyö	977
kaydiniz için teşekkürler	2410
keresés	1236
kezdőlap	1236
không phải bây giờ	2513
không, cảm ơn	2513
ki-übersicht	452
kijelentkezés	1221
kingi artikkel sõbrale	881
kipróbálom	1221
kirjaudu sisään	968
kirjoita sähköpostiosoitteesi	971
kjøp abonnement	1706
kjøp tilgang	1706
klausies podkāstu	1551
klausies podkāstu šeit	1551
klausies šo rakstu	1549
klausies šo rakstu (# min	1549
klausykite tinklalaidės	1511
klausykite tinklalaidės čia	1511
klausykitės straipsnio	1509
klausīties	1549
klausīties rakstu	1549
ključne besede	2208
ključne reči	2088
ključne riječi	2088
klíčová slova	244
kokeile # päivää maksutta	968
kolačići	2103
komentavimas išjungtas	1510
komentavimo taisyklės	1510
komentáre	2152
komentář	243
komentáře	243
komentāri	1544
komentēt	1544
komentēšana ir slēgta	1550
komentēšanas noteikumi	1550
komerčné oznámenie	2149
komerční sdělení	239
kommentarer blir gjennomgått før publisering	1730
kommentarerna förhandsmodereras	2284
kommentek megtekintése	1233
kommentelési szabályzat	1233
kommentér	325
koostöö	884
kopiera länk	2276
kopiera länken	2276
kopijuoti nuorodą	1504
kopiraj povezavo do članka	2210
kopiér link	317
kopiér linket	317
kopírovat odkaz	236
kopírovať odkaz	2152
kopēt saiti	1544
korábban írtunk róla	1234
kreiraj račun	2081
kullanim koşullari	2384
kup dostęp	1785
kupi naročnino	2204
kuula taskuhäälingut	883
kuuntele podcast tästä	985
kysy tekoälyltä	982
käyttöehdot	978
kérdezze ai-asszisztensünket	1233
kérem a hírlevelet	1238
később	1218
köp	2266
köszönjük a feliratkozást	1238
köszönöm, nem	1218
következő	1236
következő cikk	1234
køb abonnement	308
køb adgang	308
kúpiť predplatné	2146
küfür, hakaret içeren yorumlar onaylanmamaktadir	2387
küldje el barátjának	1227
küldés	1227
küldés e-mailben	1227
külső tartalom	1236
künye	2384
küpsiste seaded	893
küsi tehisarult	882
kā tev patika raksts	1550
kā tu domā? balso	1551
ką manote? balsuokite	1511
""", 'l': """
la discussione è chiusa	1356
la nota continúa después del anuncio	814
la rédaction vous conseille	1073
la sélection de la rédaction	1073
lahjoita artikkeli ystävälle	975
lai komentētu, ielogojies	1550
lai komentētu, pieslēdzies	1550
las más leídas	823
las más leídas de hoy	868
las noticias más leídas	868
lasi arī	1546
lasi komentārus	1550
lasi tālāk	1544
lasi vairāk šeit	1551
lasi vēl	1546
lasiet arī	1546
lasiet vēl	1546
lasă un comentariu	1953
lasīt komentārus	1550
lasīt tālāk	1551
lasīt vairāk	1551
lasīt vēlāk	1549
lasītākie	1546
lataa lisää	985
le choix de la rédaction	1073
le journal numérique	1040
le lien a été copié	1115
le lien a été copié dans le presse-papiers	1115
le notizie più lette	1398
le più lette	1360
lea también	823
lee sin límites	864
lee también	823
leer artículo completo	826
leer más	826
leer también	823
legfrissebb hírek	1234
leggi di più	1363
leggi più tardi	1397
legnépszerűbb	1234
leia a matéria completa	1933
leia as notícias no aplicativo	1923
leia também	1894
len pre predplatiteľov	2146
les choix de la rédaction	1073
les lecteurs ont aussi consulté	1116
les més llegides	218
les også	1727
les plus commentés	1073
les plus partagés	1073
les prix indiqués sont susceptibles d'évoluer	1099
les våre debattregler	1723
li e aceito a política de privacidade	1925
lien copié	1059
lien copié dans le presse-papiers	1115
lietošanas noteikumi	1560
liitudes nõustud kasutustingimustega	900
liity jäseneksi	967
lineでシェア	1417
lineでシェアする	1440
lineで送る	1417
link a vágólapra másolva	1227
link bài gốc	2545
link copiado para a área de transferência	1932
link kopiëren	1604
link másolva	1227
link másolása	1227
lire la suite pour #€	1040
lire la vidéo	1076
lire à haute voix	1059
lire également	1073
lisää aiheesta	983
liên hệ	2522
liên quan	2523
llegeix sense límits	215
llegeix també	192
llegir més	218
lo + leído	823
lo más comentado	823
lo más compartido	823
lo más leído	823
lo más popular	823
lo más visto	823
lo más visto hoy	868
lo último	823
locuri de muncă	1968
loe lähemalt	883
loe lähemalt siit	883
logi sisse või loo konto	876
los lectores también leyeron	868
luba kõik	893
lubię to	1795
lucrează cu noi	1968
lue keskustelun säännöt	982
lue lisää	983
lue lisää aiheesta	983
lue myöhemmin	975
lue myös	983
lugu jätkub pärast reklaami	884
lugu täieneb	883
lui écrire	1093
lähetä sähköpostilla	975
lämna en kommentar	2284
länk kopierad	2276
länken kopierad	2276
länken är kopierad	2276
läs hela artikeln	2291
läs hela texten	2291
läs hela texten här	2291
läs kommentarer	2284
läs mer	2288	2291
läs mer om	2288
läs också	2288
läs senare	2276
läs vidare	2266	2288
läs våra kommentarsregler	2284
läs även	2288
lästid	2291
lästid # min	2291
lås op	308
lås opp artikkelen	1706
lås opp saken	1706
lås upp artikeln	2266
læs debatreglerne	325
læs debatreglerne her	325
læs hele artiklen	333
læs kommentarer	325
læs mere	330	333
læs mere om	330
læs også	330
læs også disse artikler	330
læs senere	317
læs videre	308	330
læs vores regler for debatten	325
læsetid # min	333
lên đầu trang	2525
lưu	2518
lưu bài	2518
lưu bài viết	2518
lưu bài để đọc sau	2545
lấy link	2545
""", 'm': """
magari più tardi	1329
mai târziu	1940
mainos päättyy	977
mais notícias	1894
maksettu sisältö	977
manşetler	2388
masquer la publicité	1099
masz już konto	1785
masz już konto? zaloguj się	1785
materialet är skyddat enligt lagen om upphovsrätt	2317
materiał partnera	1799
materiał promocyjny	1799
materiał sponsorowany	1799
materiał zewnętrzny	1799
matéria exclusiva para assinantes	1930
matérias relacionadas	1894
media społecznościowe	1796
megnézem	1236
megosztás	1227
megosztás a facebookon	1227
megosztás facebookon	1227
megosztás twitteren	1227
mehr für dich	482
mehr für sie	482
meld deg på	1711
meld deg på nyhetsbrevet	1711
mentions légales	1066
mentés	1227
mentés későbbre	1227
menú	826
menü	425	1236	2390
menü schließen	425
menü öffnen	425
mer från	2288
mer läsning	2288
merci d'avoir voté	1103
messaggio pubblicitario con finalità promozionale	1381
mest läst	2288
mest lästa	2288
mest læst	330
mest læste	330
mi-összefoglaló	1236
mida sina arvad? hääleta	883
minn meg på det senere	1702
mira el vídeo	209
mitä mieltä olet? äänestä	985
modalità di pagamento	1333
moderálási elvek	1233
modifică preferințele cookie	1963
modifier mes préférences	1095
modtag en notifikation, når vi skriver om emnet	333
mogoče kasneje	2214
mogą cię zainteresować	1807
mohlo by se vám líbit	244
mohlo by vás také zajímat	244
mohlo by vás tiež zaujímať	2150
mohlo by vás zajímat	244
mohlo by vás zaujímať	2150
monatlich kündbar	477
mostra aquesta publicació a instagram	200
mostra di più	1363
mostrar conteúdo externo	1911
mostrar más	826
mot de passe oublié	1040
mots clés	1073
mots-clés	1073
może cię zainteresować	1807
może później	1781
možda kasnije	2095
možda vas zanima	2088
možda će vas zanimati	2088
možno neskôr	2156
možná později	227
muistuta myöhemmin	966
mulțumim pentru feedback	1966
mulțumim, te-ai abonat cu succes	1973
mutass többet	1236
muut lukivat myös	983
myöhemmin	966
már előfizető	1221
más	826
más artículos	823
más artículos del autor	841
más en	823
más historias	823
más información	823
más leídas	823
más leído	823
más leídos	823
más noticias	823
más opciones	816
más sobre este tema	823
más tarde	784
más vistas	823
más vistos	823
mások ezt olvassák	1234
mások ezt olvasták	1234
másolás	1227
máte již účet	229
máte předplatné? přihlaste se	229
märksõnad	878
månadsgåva	2263
månedlig gave	1703
månedligt bidrag	305
måske senere	304
måske vil du også kunne lide	330
més informació	192
més llegides	192
més notícies	218
método de pago	788
métodos de pagamento	1867
métodos de pago	788
mākslīgā intelekta kopsavilkums	1551
mă abonez	1973
můj účet	229
mới nhất	2523
mở khóa bài viết này	2545
mở rộng	2525
""", 'n': """
nadaljevanje članka pod oglasom	2207
nahlásit chybu	243
nahlásiť chybu	2152
najchętniej czytane	1807
najchętniej czytane dziś	1807
najczęściej czytane	1807
najczęściej czytane artykuły	1807
najnovejše	2208
najnovejše novice	2208
najnoviji članci	2088
najnovšie	2150
najnovšie správy	2150
najnovšie články	2150
najnowsze artykuły	1807
najnowsze wiadomości	1807
najčitanije	2088
najčitanije vesti	2088
najčitanije vijesti	2088
najčitanije vijesti dana	2088
najčítanejšie	2150
najčítanejšie články	2150
najčítanejšie články dňa	2150
napišite komentar	2210
napsat komentář	243
naročena vsebina	2207
naročite se	2203
naročnina	2203
nastavení	240
nastavení cookies	240
nastavi čitanje	2139
nastavi čitati	2139
nastavite čitanje	2139
nastavite čitati	2139
nastavitve piškotkov	2222
następna strona	1810
następny	1810
następny artykuł	1807
natisni članek	2210
naudojimo taisyklės	1521
naujausios žinios	1506
naujienlaiškis	1528
načíst další	246
našli jste chybu	243
našli jste v článku chybu	243
ne děkuji	227
ne, děkuji	227
nejdiskutovanější	244
nejnovější	244
nejnovější zprávy	244
nejnovější články	244
nejčtenější	244
nejčtenější články	244
nejčtenější články dne	244
nem, köszönöm	1218
nenhum comentário	1890
neueste beiträge	422
nhắc tôi sau	2513
nie dziękuję	1781
nie dziś	1781
nie pamiętasz hasła	1785
nie ďakujem	2156
nie, dziękuję	1781
nie, ďakujem	2156
només els subscriptors poden comentar	203
norėdami komentuoti, prisijunkite	1510
nosūti draugam	1549
nosūtīt draugam	1549
nosūtīt e-pastā	1549
noteで書く	1417
notre sélection	1073
notre sélection d'articles	1116
notícias relacionadas	1894
notícias relacionadas que podem lhe interessar	19
notícies destacades	218
notícies relacionades	192
nu ai cont? înregistrează-te	1978
nu mulțumesc	1940
nu, mulțumesc	1940
nyhetsdøgnet	1727
nyomtatás	1227
não perca	1894
não, obrigada	1864
não, obrigado	1864
nächste seite	425
nächster artikel	422
näita rohkem	883
näita veel	883
näköislehti	968
nästa	2291
nästa artikel	2288
näytä kaikki	985
näytä kommentit	982
näytä lisää	985
näytä sisältö	978
næste	333
næste artikel	330
népszerű	1234
nézze meg galériánkat	1236
nézze meg képeinket	1236
nõustun	893
nõustun kõigiga	893
nøgleord	330
nāc strādāt pie mums	1551
nổi bật	2523
nội dung quảng cáo	2547
nội dung tài trợ	2520
""", 'o': """
o que achou desta notícia	1913
o vídeo começará em alguns segundos	1911
ocenite članak	2090
ocenite članek	2210
ochrana osobních údajů	240
ochrana osobných údajov	2163
ocijenite članak	2090
ocorreu um erro ao carregar o vídeo	1911
ocultar anúncio	1915
odebírat	233
odebírat newsletter	233
odemknout článek	229
odhlásit se	229
odhlásiť sa	2146
odkaz skopírovaný	2152
odkaz zkopírován	236
odkleni članek	2204
odklenite celoten članek	2204
odmietnuť	2163
odmietnuť všetko	2163
odmítnout	240
odmítnout vše	240
odporúčame	2150
odporúčame prečítať	2150
odporúčame tiež	2150
odporúčané články	2150
odpovědět	243
odrzuć	1800
odrzuć wszystkie	1800
odtwórz	1810
odštampaj	2090
odštampaj članak	2090
oferă acest articol cadou	1980
offre spéciale	1040
offrez-nous un café	1032
offrici un caffè	1330
oglasno sporočilo	2207
ogłoszenie	1799
ohodnoťte článek	243
ohodnoťte článok	2152
okuma süresi # dk	2390
oliko artikkeli hyödyllinen	982
oliko juttu hyödyllinen	982
oliko tiivistelmä hyödyllinen	982
olvasson korlátlanul	1221
olvasson tovább	1221
olvasta már	1234
olvastad már	1234
olvidaste tu contraseña	789
oplæst af en robot	317
oplæst af kunstig intelligens	333
opsig når som helst	308
os leitores também leram	1933
os preços podem variar	1915
osale küsitluses	883
ostatnie artykuły	1807
ota yhteyttä	982
otključaj članak	2081
otključajte ceo članak	2081
otključajte cijeli članak	2081
otros artículos	823
outras notícias	19	1894
ouça este conteúdo	1880
oversættelsen er lavet af en maskine	333
""", 'p': """
padovanokite straipsnį	1509
padovanokite straipsnį draugui	1509
page précédente	1076
pagina următoare	1956
pague um café	1865
paiement sécurisé	1039
paldies par pieteikšanos	1567
palun jää viisakaks	882
pamanīji kļūdu	1550
pamanījāt kļūdu	1550
par šo tēmu	1546
paramètres des cookies	1066
paramétrer	1066
paramétrer les cookies	1066
parašyk komentarą	1510
parašykite komentarą	1510
partajează	1947
partenerii noștri	1954
participez à la conversation	1103
partnerių turinys	1512
partnerski sadržaj	2087
pasidalinkite šiuo straipsniu	1509
pasitikrinkite žinias	1511
passer la publicité	1064
pastebėjote klaidą	1510
paylaş	2381
paylaşin	2381
pažiūrėkite vaizdo įrašą	1511
pe aceeași temă	1981
pentru a citi în continuare	1978
per saperne di più	1398
pergunte à nossa ia	1913
peut-être plus tard	1031
piedalies aptaujā	1551
piekrist visām	1560
piekrītu	1560
piesakies vebināram	1551
piesakoties tu piekrīti lietošanas noteikumiem	1567
pieslēdzies vai izveido kontu	1544
pieslēdzies, lai komentētu	1550
pieslēgties	1544
pievieno savu komentāru	1550
pievienot komentāru	1544
pirmais mēnesis par # €	1544
pirmas mėnuo tik # €	1504
più lette	1360
più letti	1360
più tardi	1329
piškotki	2222
placená inzerce	239
platená inzercia	2149
plaćeni oglas	2087
plaćeni sadržaj	2087
plačana objava	2207
plačiau skaitykite čia	1511
plein écran	1076
plus d'actualités	1073
poate mai târziu	1940
podari članek	2210
podarite ta članek	2210
podaruj artykuł	1785
podaruj ten artykuł	1795
podcast anhören	458
pode ler também	1933
podeli članak	2090
podijeli članak	2090
podmienky používania	2163
podmínky použití	240
podmínky užití	240
podobne artykuły	1807
podobné články	244	2150
podporiť	2145
podporte nezávislú žurnalistiku	2145
podporte nás	2145
podpořit	228
podpořte naši práci	228
podpořte nás	228
podpořte redakci	228
podrži	2080
podrži nas	2080
podržite nas	2080
podržite naš rad	2080
podržite nezavisno novinarstvo	2080
podziel się	1795
podziel się na facebooku	1795
pogledajte još	19
pokaż komentarze	1803
pokaż mniej	1810
pokaż treść	1800
pokaż więcej	1810
pokaż wszystkie	1810
pokaži vsebino	2222
pokloni članak	2090
poklonite ovaj članak	2090
pokračovat bez podpory	227
pokračovať bez podpory	2156
polecamy również	1807
polecamy także	1807
polecamy też	1807
polecane artykuły	1807
politique de confidentialité	1066
polityka prywatności	1800
política de cookies	816	1887
política de galetes	200
política de privacidad	816
política de privacidade	1887
política de privacitat	200
poprzedni artykuł	1807
populární	244
populära artiklar	2288
populärt	2288
populære artikler	330
populære saker	1727
populært	330	1727
populārākie	1546
popüler	2388
popüler haberler	2388
popüler konular	2388
por qué estás viendo esto	789
poslať e-mailom	2152
poslušaj vest	2090
poslušaj članak	2090
poslušaj članek	2210
poslušajte članek	2210
postanite naročnik	2203
postanite član	2080	2203
postavke kolačića	2103
postaw kawę	1782
postaw nam kawę	1782
posłuchaj	1795
pour continuer à lire	1112
pourquoi voyez-vous cette publicité	1099
pouze pro předplatitele	229
povezani sadržaj	2088
povezani članci	2088
povezani članki	2208
powiązane	1807
powiązane artykuły	1807
powiązane tematy	1807
powiększ	1810
powiększ zdjęcie	1810
powrót do góry	1810
později	227
pozostała część artykułu pod materiałem wideo	1799
pošalji e-mailom	2090
pošalji komentar	2090
pošalji mejlom	2090
pošalji prijatelju	2090
pošalji članak e-mailom	2090
pošaljite komentar	2090
pošlji po e-pošti	2210
pošlji prijatelju	2210
pošlji članek po e-pošti	2210
pr članek	2207
praneškite apie klaidą	1510
pranešti apie klaidą	1510
pravidlá diskusie	2152
pre predplatiteľov	2146
preberite še	2208
predplatiť	2145
predplaťte si	2145
prenumerata nuo # euro per mėnesį	1504
prenumerata nuo # €	1504
prenumerera på vårt nyhetsbrev	2271
prenumeruodami sutinkate su taisyklėmis	1528
prenumeruokite naujienlaiškį	1528
preporučeno	2088
preporučujemo	2088
preporučujemo da pročitate	2088
preporučujemo i	2088
prečítajte si	2150
prečítajte si aj	2150
prețurile pot varia	1968
pridať komentár	2152
prihlásiť	2146
prihlásiť sa	2146
prihvaćam	2103
prihvaćam sve	2103
prijavi grešku	2090
prijať	2163
prijať všetko	2163
prikaži sadržaj	2103
prima lună gratuită	1978
primește alerte despre acest subiect	1972
printează	1947
pripomenúť neskôr	2156
priporočamo	2208
priporočamo tudi	2208
priporočamo v branje	2208
priporočeno	2208
prisijunkite arba susikurkite paskyrą	1504
prisijunkite prie mūsų komandos	1511
prisijunkite, kad galėtumėte komentuoti	1510
prispieť	2145
privatsphäre-einstellungen	415
privātuma politika	1560
pro předplatitele	229
promocijsko sporočilo	2207
promotivni sadržaj	2087
promotivni članak	2087
promóció	1229
proovi # päeva tasuta	876
pročitajte i	2088
pročitajte još	2088
prywatność	1800
przeczytaj również	1807
przeczytaj także	1807
przeczytaj też	1807
przejdź bez wsparcia	1781
przejdź do serwisu	1800
przejdź do treści	1810
przejdź do ustawień prywatności	1800
przypomnij mi później	1781
právě se děje	244
präsentiert von	412
précédent	1076
préférences cookies	1066
prélèvement	1039
prémium	1221
próbálja ki # forintért	1221
próxima	1897
próxima página	1897
próximo artigo	1894
prøv # dager gratis	1706
prøv gratis	308	1706
prøv nu	308
prøv nå	1706
prを含みます	1440
pubblicità	1351	1351
publi-rédactionnel	1064
publicité	1064	1064
publicité - la suite ci-dessous	1064
publicités	1064
pular para o conteúdo	1897
página siguiente	826
pääuutiset	983
påmind mig senere	304
påminn mig senare	2262
później	1781
pārbaudi savas zināšanas	1551
pārpublicējot atsauce obligāta	1553
pērc abonementu	1544
předchozí	246
předchozí článek	244
předplatit	229
předplatné	229
přehrát	246
přejít k obsahu	246
přejít na obsah	246
přečtěte si	244
přečtěte si také	244
přidat komentář	243
přidejte názor	243
přihlásit	229
přihlásit k odběru	233
přihlásit se	229
přihlášení	229
přijmout	240
přijmout vše	240
připomenout později	227
přispějte	228
přispět	228
""", 'q': """
qu'avez-vous pensé de cet article	1097
qual o seu nível de satisfação com esta notícia	1913
quellen und weiterführende links	422
queremos conocer tu opinión	854
queremos saber a sua opinião	1921
questo riassunto ti è stato utile	1378
quieres añadir otro usuario a tu suscripción	789
quizás más tarde	784
quizás te interese	823
quyên góp	2514
quyên góp ngay	2514
qué te ha parecido esta noticia	854
quên mật khẩu	2515
quảng cáo	2520	2520
quảng cáo - bài viết tiếp tục bên dưới	2547
""", 'r': """
r$ # por mês durante # meses	1930
radote klaidą	1510
radote klaidą tekste	1510
raksti komentāru	1550
raksts tiek papildināts	1551
raksts turpinās pēc reklāmas	1552
rakstīt komentāru	1550
rao vặt	2520
raportează o eroare	1966
rapportér fejl	325
rašyti komentarą	1504
receber notificações	1923
recevez nos alertes en temps réel	1105
recevez une alerte à chaque article de l'auteur	1105
reclamă	1950
recomandarea redacției	1981
recomandări	1954
recomandările editorilor	1981
recomandările redacției	1954
recomendado para você	1894
recommandé	1073
recommandé pour vous	1073
recommandés	1073
recordar más tarde	784
recuérdamelo más tarde	784
redirecționează #%	1941
refuză toate	1963
regalar artículo	789
registrovať sa	2146
registruokitės nemokamai	1504
registruokitės į seminarą	1511
registrácia	2146
regisztráció	1221
regisztrálok	1221
regístrate	789
rekisteröidy	968
rekisteröidy maksutta ja lue	968
reklami geç	2383
reklám	1229
reklāma	1544
reklāmas raksts	1552
reklāmraksts	1552
relaterade ämnen	2288
reportar erro nesta página	1913
restez informé	1049
restez informés	1049
resumen automático	847
resumo da notícia	1913
reģistrējies bez maksas	1544
reģistrēties	1544
ricordamelo più tardi	1329
rozwiń	1810
rätta	2284
rätta oss	2284
rättelse	2284
réactions	1069
réagir	1059	1069
réagir à cet article	1069
réagissez	1069
réagissez à cet article	1069
répondre	1069
réseaux sociaux	1060
réservé aux inscrits	1040
résiliable à tout moment	1112
résultats du sondage	1103
résumé de l'article	1097
résumé de l'article en # points	1097
résumé en # secondes	1097
rösta här	2291
rösta i omröstningen	2291
rādīt vairāk	1551
răspunde	1953
rėmimas	1512
""", 's': """
s'abonner à partir de #€	1040
s'inscrire à la newsletter	1049
s-ar putea să-ți placă	1954
saada sõbrale	881
saber más	826
sadarbības raksts	1552
sadržaj je zaključan	2081
saglabāt	1549
saglabāt rakstu	1549
saistītie raksti	1546
saistītās ziņas	1546
saite nokopēta	1549
saken er låst	1706
saken finnes også som lyd	1715
saltar anúncio	1885
salvează	1947
salvează articolul	1980
salvează pentru mai târziu	1980
sans engagement, résiliable à tout moment	1112
sao chép liên kết	2518
sao chép đường dẫn	2545
sari la conținut	1956
satura turpinājums pēc reklāmas	1552
sačuvaj	2090
sačuvaj vest	2090
schlagwörter	422
schließen	425
schrift vergrößern	407
schriftgröße	407
scopri di più	1334
sdílejte	236
sdílejte tento text	236
sdílejte text	236
sdílejte článek	236
sdílet	236
sdílet na facebooku	236
sdílet na twitteru	236
sdílet na x	236
sdílet článek	236
se alla erbjudanden för prenumeranter	2266
se bilderna här	2291
se connecter et réagir	1069
se déconnecter	1040
se grafiken här	2291
se ha producido un error al cargar el vídeo	845
se klippet här	2291
se klippet øverst i saken	1730
se videon här	2291
sedan # kr/mån tills du säger upp	2266
seguir tópico	1923
seguí leyendo	868
sei già abbonato	1334
sei già iscritto alla newsletter	1391
selección de la redacción	823
sem si não seria possível	1928
sem você não seria possível	1928
semnalează o eroare	1953
send artiklen på mail	317
send på e-post	1715
sense permanència	215
setări cookie	1963
seuls les abonnés peuvent commenter	1103
seuraa meitä	976
seções	1894
shrani članek	2210
si opp når du vil	1706
si è verificato un errore durante il caricamento del video	1376
sie können diesen artikel kostenlos weitergeben	503
signaler ce contenu comme inapproprié	1103
signaler un problème	1069
siguiente artículo	823
siirry sisältöön	985
sikeres feliratkozás	1238
sin ti no sería posible	863
siz ne düşünüyorsunuz? oy verin	2390
sizin için öneriler	2388
siųsti draugui	1509
siųsti el. paštu	1509
skaitykite daugiau čia	1511
skaityti plačiau	1511
skaityti vėliau	1509
skaties arī	1546
skatīt foto	1551
skatīt galeriju	1551
skatīt video	1551
sklenite naročnino	2204
skopírovať odkaz	2152
skriv din kommentar här	2284
slapukų nustatymai	1521
slažem se	2103
slične vesti	2088
slične vijesti	2088
slični članci	2088
snsをフォロー	1418
sofortüberweisung	385
sonderveröffentlichung	483
sono già sostenitore	1329
sorodni članki	2208
souhlasím	240
souhlasím se zobrazením	240
soutenez-nous dès maintenant	1032
související	244
související témata	244
související články	244
související články z webu	244
soyez le premier à commenter	1069
soyez le premier à réagir	1069
spela videon här	2291
spis treści	1810
sponsorisé	1064
sponsorlu içerik	2383
sponsoroitu sisältö	977
sponsrat innehåll	2280
sponzorirani sadržaj	2087
sponzorirani članak	2087
sponzorované	2149
sponzorovaný obsah	239
sponzorováno	239
sprawdź ofertę	1785
spremi članak	2090
sprijină-ne	1941
spune-ți părerea	1966
spune-ți părerea în comentarii	1966
später	381
später erinnern	381
spør vår ki om saken	1723
staňte sa členom	2145
staňte se členem	228
stichwörter	422
stil spørgsmål til artiklen	325
straipsnio tęsinys - po reklama	1512
straipsnis tęsiasi po reklamos	1512
strona główna	1807
stäng	2262	2291
stöd oss	2263
støt os	305
støtt oss	1703
sugerir correção	1913
sugerir una corrección	854
sugestões	1894
suivre ce thème	1105
sur le même sujet	1073
sur le même thème	1073
suscripción	789
suscríbase	789
suscríbete	789
suscríbete a nuestro boletín	796
suscríbete ahora	789
susiję straipsniai	1506
susikurti paskyrą	1504
susține	1941
susține-ne	1941
susțineți-ne	1941
syötä sähköpostiosoitteesi	971
szponzorált tartalom	1229
szólj hozzá	1233
szóljon hozzá	1233
sähköposti	971
sähköpostiosoite	971
så # kr/mnd til du sier opp	1706
så kommenterar du	2284
sé el primero en comentar	819
sé parte	785
sélections	1059
síganos	809
síguenos	809
sök	2291
søg	333
søk	1730
súhlasím	2163
súhlasím so zobrazením	2163
súmate	785
súvisiace	2150
súvisiace články	2150
súvisiaci článok	2150
sīkdatņu iestatījumi	1560
słowa kluczowe	1807
""", 't': """
t'ha estat útil aquest article	203
t'ha estat útil aquest resum	203
tack för din anmälan	2271
taip pat žiūrėkite	1506
takaisin ylös	985
takk for påmeldingen	1711
tallenna myöhemmäksi	975
talán később	1218
tamaño de letra	808
también te puede gustar	823
también te puede interesar	823
també et pot interessar	192
também pode gostar	1933
tarjeta de crédito	788
tarjeta de débito	788
te ha resultado útil este artículo	847
te ha resultado útil este resumen	847
te ha sido útil este resumen	847
te poți dezabona oricând	1973
te-ar putea interesa și	1981
tehisaru kokkuvõte	883
tekoälyn tekemä tiivistelmä	985
tekoälyn tiivistelmä	985
tekoälytiivistelmä	985
tekstą įgarsino dirbtinis intelektas	1509
teljes hozzáférés	1221
temas del día	823
termos e condições	1887
teste grátis	1868
testează-ți cunoștințele cu quizul nostru	1966
teszteld a tudásod	1236
tesztelje tudását	1236
texten fortsätter nedan	2280
texten fortsätter under bilden	2280
teď ne	227
thu gọn	2525
thèmes	1073
thématiques	1073
thích	2518
thông tin doanh nghiệp	2520
thông tin quảng cáo	2547
thẻ	2523
tienes que iniciar sesión para guardar artículos	867
tilbakemelding på saken	1723
tin bài liên quan	2545
tin cùng chuyên mục	2523
tin cùng tác giả	2546
tin khác	2523
tin liên quan	2523
tin mới	2523
tin mới nhất	2523
tin nóng	2546
tin nổi bật	2523
tin quảng cáo	2547
tin trước	2523
tin tài trợ	2523
tin tức liên quan	2523
tin đọc nhiều	2523
tipărește	1947
tipărește articolul	1980
tiêu điểm	2523
tiếp theo	2525
tlačiť	2152
to cię może zainteresować	1807
to może cię zainteresować	1807
todos os comentários	1890
toute l'actualité	1073
tovább	1236
tovább a rovatra	1234
tovább olvasom	1236
további cikkek	1234
további cikkek a témában	1234
további hírek	1234
további részletek itt	1236
továbbiak betöltése	1236
tradução automática	1913
trang chủ	2525
transferência bancária	1867
treści partnerskie	1799
treść sponsorowana	1799
tria la teva subscripció	215
trước	2525
trả lời	2522
trở lại	2525
tu ce părere ai? lasă un comentariu	1966
tu navegador no puede reproducir este vídeo	845
tue meitä	967
tule meile tööle	883
turpini lasīt	1544
turpinājums pēc reklāmas	1552
turpināt lasīt	1544
twitter'da paylaş	2381
twój adres e-mail	1788
twój e-mail	1788
tài khoản của tôi	2515
tài trợ	2520
támogass minket	1219
támogasson minket	1219
támogatom	1219
támogatott tartalom	1229
támogatás	1219
támogatói tartalom	1229
täname liitumast	900
tässä olisi upotus facebookista	985
tässä olisi upotus instagramista	985
témata	244
témy	2150
témák	1234
términos de uso	816
términos y condiciones	816
tìm kiếm	2525
tópicos	1894
tópicos relacionados	1894
több	1236
töltsd ki a kvízt	1236
töltse ki a kvízt	1236
tühista igal ajal	876
tüm haberler	2388
tüm yazilari	2388
tüm yorumlar	2387
tümünü gör	2390
tümünü kabul et	2384
tümünü reddet	2384
tēmas	1546
tęsinys po reklamos	1512
tạo tài khoản	2515
tải thêm	2525
tặng bài viết	2545
tặng sao	2545
tặng sao cho bài viết	2545
từ khóa	2523
""", 'u': """
udostępnij	1795
udostępnij na facebooku	1795
udostępnij na twitterze	1795
udostępnij na x	1795
udostępnij w mediach społecznościowych	1795
udělit souhlas	240
uključi obaveštenja	2138
uključi obavijesti	2138
uključite notifikacije	2138
uključite obaveštenja	2138
uključite obavijesti	2138
uložit	236
uložit na později	236
uložit článek	236
uložiť	2152
uložiť na neskôr	2152
uložiť článok	2152
ultima oră	1954
ultimele știri	1954
um assinante presenteou você com este artigo	1932
un abonat ți-a oferit acest articol	1980
un abonné vous offre cet article	1115
un e-mail de confirmation vous a été envoyé	1108
un suscriptor te ha regalado este artículo	867
une erreur s'est glissée dans l'article	1069
unterstütze uns	382
unterstützen	382
unterstützen sie uns	382
unterstützen sie uns per paypal	472
uppläst av en dator	2276
uppläst med ai-röst	2276
url 복사	1467
urlをコピー	1417
urlをコピーする	1440
url복사	1467
urmărește acest subiect	1972
urmărește live	1972
următorul	1956
uslovi korišćenja	2103
ustawienia plików cookie	1800
uvjeti korištenja	2103
uz sākumu	1551
uzyskaj dostęp	1785
už komentarus atsako jų autoriai	1510
už máte predplatné? prihláste sa	2146
už máte účet	2146
už máte účet? prihláste sa	2146
už podporujem	2156
už podporuji	227
uždaryti reklamą	1512
užpildykite apklausą	1511
užsakomasis straipsnis	1512
užsakomasis turinys	1512
užsisakyti prenumeratą	1504
""", 'v': """
vaata kõiki tellija soodustusi	876
vaata lähemalt	883
vaba töökoht	883
vad tycker du? rösta här	2291
vai kopsavilkums bija noderīgs	1550
vai raksts bija noderīgs	1550
vairāk par tēmu	1546
vaizdo įrašas	1511
vaizdo įrašą rasite čia	1511
van már fiókja	1221
var artikeln till hjälp	2284
var det här till hjälp	2291
var resuméet nyttigt	325
var sammanfattningen till hjälp	2284
vari atteikties jebkurā laikā	1544
vasta küsitlusele	883
vastaa kyselyyn tästä	985
vaš komentar	2090
veja esta publicação no instagram	1911
veja também	1894
veja todas as opções de assinatura	1930
ver # comentários	1921
ver biografía	841
ver comentários	1890
ver conteúdo externo	1911
ver esta publicación en instagram	845
ver esta publicação no instagram	1911
ver galería	826
ver más	826
ver más artículos del autor	841
ver más noticias	868
ver también	823
ver também	1894
ver todas las opciones de suscripción	864
ver vídeo	826
verlagssonderveröffentlichung	483
vertrag kündigen	415
verträge hier kündigen	415
verwandte beiträge	422
ves algún error? comunícalo	854
veure aquesta publicació a instagram	200
vezi această postare pe instagram	1963
vezi mai multe știri	1981
vezi și	1954
već imate nalog	2081
već imate pretplatu	2081
već imate račun	2081
već podržavam	2095
već ste pretplatnik	2081
več iz rubrike	2208
več novic iz regije	2208
več o tem	2208
več o temi	2208
viac k téme	2150
viac si o tom prečítate tu	2150
videon voi katsoa jutun yläosasta	985
videoyu izlemek için tiklayin	2390
videó	1234
videók	1234
videónkat itt nézheti meg	1236
vidéo	1076
vielen dank für ihr feedback	462
vielen dank für ihre anmeldung	394
vielleicht später	381
vilkår	322	1720
vipps et beløp	1703
vis færre	333	1730
visa bilden i helskärm	2291
visa färre	2291
visa inlägg från facebook	2291
visa inlägg från instagram	2291
visa innehåll	2281
vissza a tetejére	1236
visszajelzés	1233
više o temi	2088
više vijesti iz regije	2088
viết bình luận	2522
você concorda? vote	1921
você pode gostar	1894
você pode se interessar	1894
você também pode gostar	1894
voir les résultats du sondage	1103
vos réactions	1069
votează în sondajul nostru	1966
votre avis nous intéresse	1103
vous aimerez peut-être	1073
vous avez déjà un compte	1040
vous avez déjà un compte ? connectez-vous	1040
vous avez déjà un compte ? identifiez-vous	1040
vous possédez déjà un compte	1040
vous pourriez être intéressé	1073
vreau să primesc newsletterul	1973
vsebina sporočila	2207
vstúpiť do diskusie	2152
vytisknout článek	236
vytlačiť	2152
vytlačiť článok	2152
vytvořit účet	229
vyzkoušet	229
válasz	1233
váš e-mail	233
väline sisu	893
värsked uudised	878
více	244
více k tématu	244
více o tématu	244
více si o tom přečtete zde	244
vídeos	823	1894
výber redakcie	2150
výběr redakce	244
về đầu trang	2525
""", 'w': """
warto przeczytać	1807
was können wir besser machen	462
weitere beiträge	422
werbung überspringen	412
weź udział w dyskusji	1855
whatsapp'ta paylaş	2381
whatsappで読む	1440
wie gefällt ihnen dieser artikel	462
więcej	1807
więcej artykułów	1807
więcej informacji	1807
więcej na ten temat	1807
więcej o	1807
więcej z	1807
wpisz swój e-mail	1788
wprowadź adres e-mail	1788
wpłać	1782
wpłać teraz	1782
współpraca reklamowa	1799
wypróbuj	1785
wyraź zgodę	1800
wyślij e-mailem	1795
wyślij znajomemu	1795
""", 'x': """
x'te paylaş	2381
xem bình luận	2522
xem nhiều	2523
xem nhiều nhất	2523
xem nhiều trong tuần	2546
xem thêm	2523	2525
xem thêm bình luận	2522
xem tiếp	2525
xem toàn bộ	2525
xem tất cả	2525
xでシェア	1417
xでシェアする	1440
xでポスト	1417
""", 'y': """
ya estás suscrito	864
ya tenés suscripción	864
yapay zeka ile özet	2390
yapay zeka özeti	2390
yazarin diğer haberleri	2388
yazarin diğer yazilari	2388
yazarin tüm yazilari	2388
yorum gönder	2387
yorumlari gör	2387
youtube-tartalom megjelenítése	1236
yz özeti	2390
""", 'z': """
z titulní strany	244
zabudnuté heslo	2146
zadejte svůj e-mail	233
zahlungsart wählen	385
zaloguj się	1785
zapisz na później	1795
zapisz się	1788
zapisz się na newsletter	1788
zapomenuté heslo	229
zarejestruj się	1785
zarządzaj zgodami	1800
zaten üye misiniz	2374
zavřít	227
załaduj więcej	1810
załóż konto	1785
zaštita osobnih podataka	2103
zaštita privatnosti	2103
zdieľajte tento text	2152
zdieľajte článok	2152
zdieľať	2152
zdieľať na facebooku	2152
zdieľať článok	2152
zgadzam się	1800
zgadzam się na wyświetlanie treści	1800
zgłoś	1803
zgłoś błąd	1803
ziņa tiek papildināta	1551
ziņo par kļūdu	1550
ziņot par kļūdu	1550
zkopírovat odkaz	236
zkopírovat odkaz na článek	236
znajdź nas na facebooku	1796
značky	2150
zobacz galerię	1810
zobacz również	1807
zobacz także	1807
zobacz także inne	1807
zobacz też	1807
zobacz więcej	1807
zobrazit více	246
zobrazit vše	246
zobraziť diskusiu	2152
zobraziť obsah	2163
zostań patronem	1782
zpět nahoru	246
zur leseliste hinzufügen	503
zur merkliste hinzufügen	407
zur übersicht	425
zurück	418
zurück nach oben	425
zvětšit	246
zwiń	1810
""", '©': """
©ntb	1757	1757
""", 'à': """
à découvrir	1073
à la une	1073
à lire	1073
à lire aussi	1073
à lire dans ce dossier	1073
à lire dans la même rubrique	1073
à lire ensuite	1073
à lire également	1073
à ne pas manquer	1073
à voir	1073
à voir aussi	1073
""", 'á': """
áudio gerado por ia	1913
áudio gerado por voz sintética	1913
""", 'ä': """
ähnliche artikel	422
ähnliche beiträge	422
ähnliche themen	422
älä missaa mitään	971
ämnen	2288
ämnen i artikeln	2288
är du redan prenumerant	2266
äänestä tästä	985
""", 'ç': """
çerez ayarlari	2384
çerez politikasi	2384
çerezler	2384
çikiş yap	2374
çok okunanlar	2388
""", 'è': """
è gratis e ci vuole solo un minuto	1391
""", 'é': """
é grátis e leva menos de um minuto	1925
écouter	1059
écouter (# min	1059
écouter le podcast	1076
édition du jour	1073
""", 'í': """
írd meg a véleményed	1233
írja meg véleményét	1233
""", 'î': """
înapoi sus	1956
încarcă mai multe	1956
închide	1940
înregistrare	1942
înregistrează-te	1942
îți mulțumim pentru vot	1966
""", 'ö': """
öffnen	425
ön mit gondol? szavazzon	1236
önceki	2390
önceki haber	2388
öne çikan haberler	2388
öne çikanlar	2388
önerilen haberler	2388
önerilenler	2388
összes	1236
özet faydali oldu mu	2387
""", 'ú': """
új hozzászólás	1233
última hora	823
últimas	1894
últimas entradas	823
últimas noticias	823
últimas notícias	1894	1894
últimes notícies	192
últimos artículos	823
únete	785
únete a la conversación	819
""", 'ü': """
überweisung	385
ücretsiz dene	2374
ücretsiz üye ol	2374
ücretsiz üye olun	2374
üye girişi	2374
üye ol	2373	2374
üye olun	2374
""", 'ý': """
ý kiến	2522
ý kiến bạn đọc	2522
ý kiến của bạn	2522
""", 'ā': """
ārējais saturs	1560
""", 'č': """
članak je zaključan	2081
članak se nastavlja ispod oglasa	2087
članek je zaklenjen	2204
članek se nadaljuje pod oglasom	2207
članek se nadaljuje spodaj	2207
článek pokračuje pod reklamou	239
čtěte dále	244
čtěte i	244
čtěte také	244
číslo účtu pro dary	228
číst dál	246
číst dál s předplatným	229
číst více	246
čítajte aj	2150
""", 'ď': """
ďalšie správy	2150
ďalšie články	19	2150
""", 'đ': """
đáng chú ý	2523
đã có tài khoản	2515
đã sao chép	2518
đã sao chép liên kết	2545
đóng	2513
đóng góp	2514
đăng ký	2515
đăng ký ngay	2515
đăng nhập	2515
đăng nhập / đăng ký	2515
đăng xuất	2515
được quan tâm	2546
được tài trợ	2520
đặt báo	2515
đề xuất	2523
để sau	2513
đọc nhiều	2523
đọc nhiều nhất	2523
đọc sau	2545
đọc thêm	2523	2525
đọc tiếp	2525
đọc tiếp về chủ đề này	2546
đừng bỏ lỡ	2523
""", 'į': """
į viršų	1511
įveskite savo el. pašto adresą	1528
""", 'ś': """
śledź nas	1796
""", 'ş': """
şifremi unuttum	2374
şimdi değil	2372
şurada paylaş	2381
""", 'š': """
štampaj	2090
štítky	244
""", 'ž': """
že imate račun	2204
že naročnik	2204
že podpiram	2214
žiūrėkite nuotraukas	1511
žiūrėkite vaizdo įrašą	1511
žiūrėti galeriją	1511
""", 'ș': """
știri pe aceeași temă	1981
știri recomandate	1954
știri similare	1954
știrile zilei	1954
""", 'ț': """
ți-a fost util acest articol	1966
ți-a fost util acest rezumat	1966
ți-ai uitat parola	1978
ți-ar putea plăcea și	1981
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	534
""", 'ί': """
ίσως αργότερα	532
ίσως σας ενδιαφέρει	546
""", 'α': """
ακούστε	539
ακούστε το άρθρο	539
αναζήτηση	548
αναφορά λάθους	545
αντιγραφή link	539
αντιγραφή συνδέσμου	539
αντιγραφή συνδέσμου άρθρου	539
απάντηση	545
αποδέχομαι	551
αποδοχή	551
αποδοχή όλων	551
αποθήκευση	539
αποθηκεύστε το άρθρο	539
αποστολή με email	539
αποσύνδεση	534
απόρριψη	551
απόρριψη όλων	551
αργότερα	532
αρχική	548
αφήστε σχόλιο	545
""", 'β': """
βίντεο	546
βαθμολογήστε το άρθρο	545
""", 'γ': """
γίνε συνδρομητής	534
γίνετε μέλος	533
γίνετε συνδρομητής	534
γράψτε σχόλιο	545
""", 'δ': """
δείτε και	546
δείτε περισσότερα	548
δείτε τα σχόλια	545
δείτε όλα	548
δημιουργία λογαριασμού	534
δημοφιλέστερα	546
δημοφιλή	546
δημοφιλή άρθρα	546
διαβάστε ακόμα	546
διαβάστε ακόμη	546
διαβάστε επίσης	546
διαβάστε επίσης στο	546
διαβάστε και	546
διαβάστε περισσότερα	546	548
διαφήμιση	542
διαφημίσεις	542
διαφημιση	542
διαφημιστικό περιεχόμενο	542
δωρήστε	533
δωρεά	533
""", 'ε': """
είσοδος	534
εγγραφή	534
ειδήσεις σήμερα	546
ειδήσεις τώρα	546
εκτυπώστε το άρθρο	539
εκτύπωση	539
επικοινωνία	545
επιλογές συντακτών	546
επιστροφή στην κορυφή	548
επόμενο	548
επόμενο άρθρο	546
ετικέτες	546
""", 'θ': """
θέματα	546
""", 'κ': """
κάντε δωρεά	533
κάντε μια δωρεά	533
κανόνες σχολιασμού	545
κατηγορίες	546
κλείσιμο	532
κοινοποίησε	539
κοινοποίηση	539
κοινοποίηση στο facebook	539
κοινοποίηση στο twitter	539
κοινοποιήστε	539
κοινοποιήστε το άρθρο	539
""", 'μ': """
με την υποστήριξη	542
μενού	548
μη χάσετε	546
μην το χάσεις	546
μην χάσετε	546
μοιράσου το	539
μοιραστείτε	539
μοιραστείτε το	539
μοιραστείτε το άρθρο	539
μπορεί να σας αρέσει	546
μόνο για συνδρομητές	534
""", 'ξ': """
ξεχάσατε τον κωδικό	534
""", 'ο': """
ο λογαριασμός μου	534
ο σύνδεσμος αντιγράφηκε	539
""", 'π': """
περισσότερα	546	548
περισσότερα άρθρα	546
περισσότερες ειδήσεις	546
πολιτική cookies	551
πολιτική απορρήτου	551
προηγούμενο	548
προηγούμενο άρθρο	546
προσθήκη σχολίου	545
προστασία προσωπικών δεδομένων	551
προτείνουμε	546
προτείνουμε επίσης	546
προτεινόμενα	546
προωθητικό περιεχόμενο	542
πρόσφατα άρθρα	546
""", 'ρ': """
ροή	546
ροή ειδήσεων	546
ρυθμίσεις cookies	551
""", 'σ': """
στείλε το σε φίλο	539
στηρίξτε μας	533
συμφωνώ	551
συνέχεια ανάγνωσης	548
συνδεθείτε	534
συνδρομή	534
συνδρομητές	534
σχετικά	546
σχετικά άρθρα	546
σχετικά θέματα	546
σχετικά νέα	546
σχετικές ειδήσεις	546
σχετικό άρθρο	546
σχολιάστε	545
σχολιάστε το άρθρο	545
σχόλια	545
σχόλιο	545
σύνδεση	534
""", 'τ': """
τα πιο δημοφιλή	546
τα πιο δημοφιλή της ημέρας	546
τα πιο διαβασμένα	546
τα πιο πρόσφατα	546
τελευταία άρθρα	546
τελευταία νέα	546
τελευταίες ειδήσεις	546
""", 'υ': """
υπενθύμιση αργότερα	532
υποβολή σχολίου	545
υποστηρίξτε μας	533
""", 'φ': """
φόρτωση περισσότερων	548
""", 'χ': """
χαρίστε αυτό το άρθρο	539
χορηγούμενο	542
χορηγούμενο άρθρο	542
χορηγούμενο περιεχόμενο	542
""", 'ό': """
όλα τα σχόλια	545
όλες οι ειδήσεις	546
όροι σχολιασμού	545
όροι χρήσης	551
όχι ευχαριστώ	532
όχι τώρα	532
όχι, ευχαριστώ	532
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1998
авторизоваться	1998
адрес электронной почты	2001
актуално	101
актуальне	2454
архив	2017
""", 'б': """
банковская карта	1997
банковский перевод	1997
безопасный платеж	1997
больше	2017
больше материалов по теме	2017
больше новостей	2017
будьте в курсе	2001
была ли статья полезной	2014
більше за темою	2454
більше матеріалів за темою	2454
більше на цю тему	2454
більше новин	2454
більше новин на тему	2454
більше по темі	2454
""", 'в': """
в избранное	2006
в тренде	2017
важливо	2454
вам будет интересно	2017
вам може бути цікаво	2454
вам може сподобатися	2454
вам может быть интересно	2017
вам может понравиться	2017
вам також може сподобатися	2454
вас може зацікавити	2454
вас может заинтересовать	2017
ваш e-mail	2001
ваш email	2001
введите e-mail	2001
введите email	2001
введите ваш email	2001
введите ваш адрес электронной почты	2001
версия для печати	2006
вече имате акаунт	94
вече подкрепям	107
вече сте абонат	94
вже зареєстровані	2439
вже є акаунт	2439
вибір редакції	2454
видео	2017
вижте още	101
вижте още от	101
вийти	2439
включите уведомления	2074
включить уведомления	2074
вконтакте	2007	2007
влез	94
влезте	94
во весь экран	2020
водещи новини	101
войти	1998
войти в аккаунт	1998
войти в чат	2014
воспроизвести	2020
время на чтение	2020
время чтения # мин	2020
все	2020
все комментарии	2014
всі новини	2456
вход	94	1998
вхід	2439
выберите сумму	1997
выбор редакции	2017
выйти	1998
відео	2454
відео вище	2477
відео нижче	2477
відповісти	2452
відхилити	2449
""", 'г': """
главная	2020
главное	2017
главное за день	2017
главные новости	2017
головна	2456
головне	2454
головне за день	2454
головні новини	2454
""", 'д': """
далее	2020
далі	2456
дарете	93
дари	93
дари сега	93
детальніше	2456
дзен	2007
дивіться відео	2477
дивіться відео вище	2477
дивіться відео нижче	2477
дивіться також	2454
дивіться також відео	2477
дивіться у відео	2477
для подписчиков	1998
до теми	2454
добавить комментарий	2014
додати коментар	2452
дозвольте сповіщення	2507
докладвай грешка	103
докладніше	2456
долучитися	2436
доступно по подписке	1998
другая сумма	1997
други новини	19
другие материалы	19	2017
другие материалы рубрики	2017
другие новости	19	2017
другие новости раздела	2017
другие статьи	2017
друк	2445
""", 'е': """
единоразово	1994
ежемесячно	1994
еще новости	2017
еще по теме	2017
ещё	2017
ещё новости	2017
ещё по теме	2017
""", 'з': """
за темою	2454
забравена парола	94
забули пароль	2439
забыли пароль	1998
завантажити ще	2456
загрузить еще	2020
загрузить ещё	2020
задонатити	2436
задонатить	1994
закрити	2435
закрыть	1993
залишити коментар	2452
запази	103
запази статията	103
запропонувати новину	2452
зарегистрироваться	1998
зареєструватися	2439
затвори	107
зберегти	2445
зберегти статтю	2445
збільшити	2456
зміст	2456
зробити внесок	2436
зрозуміло	2449
""", 'и': """
избрано от редакцията	101
изпрати на приятел	103
изпрати по имейл	103
изпрати статията по имейл	103
интересное	2017
""", 'к': """
к началу	2020
категории	2017
категорії	2454
ключови думи	101
коментар	2452
коментари	103
коментарі	2452
коментирай	103
коментирайте	103
коментирайте първи	103
коментувати	2452
комментарии	2014
комментарии отсутствуют	2014
комментарий	2014
комментировать	2014
контакти	2452
контакты	2014
конфиденциальность	2011
копирай линк	103
копирай линка	103
копировать ссылку	2006
копіювати посилання	2445
купи абонамент	94
купить подписку	1998
""", 'л': """
лента новостей	2017
личный кабинет	1998
""", 'м': """
материалы партнеров	2010
материалы по теме	2017
матеріали за темою	2454
матеріали по темі	2454
меню	2020	2456
метки	2017
може би по-късно	107
може да ви хареса	101
може да харесате още	101
может быть, позже	1993
может позже	1993
можливо, пізніше	2435
мой профиль	1998
моят профил	94
мы в социальных сетях	2008
мы в соцсетях	2008
мы вконтакте	2008
мій профіль	2439
мітки	2454
""", 'н': """
на главную	2020
на правах реклами	2448
на правах рекламы	2010
наверх	2020	2456
нагадати пізніше	2435
надіслати	2445
надіслати другу	2445
надіслати поштою	2445
надіслати статтю поштою	2445
назад	2020	2456
най-коментирани	101
най-новото	101
най-четени	101
най-четено	101
най-четено днес	101
най-четеното днес	101
найпопулярніше	2454
найпопулярніше за добу	2454
найпопулярніше за тиждень	2454
найти	2020
найчитаніше	2454
налаштування	2449
написати коментар	2452
написать комментарий	2014
напиши коментар	103
напомни ми по-късно	107
напомнить позже	1993
направете дарение	93
настройки	2011
настройки cookie	2011
наступна	2456
наступна стаття	2454
не зараз	2435
не пропустите	2017
не пропустіть	2454
не сега	107
не сегодня	1993
не сейчас	1993
не сьогодні	2435
не, благодаря	107
нет комментариев	2014
нет, спасибо	1993
новини	2454
новини за темою	2454
новини компаній	2448
новини партнерів	2448	2454
новости	2017
новости smi#	2017
новости партнеров	2010
новости партнёров	2010
новости по теме	2017
новости сми#	2017
ні, дякую	2435
""", 'о': """
обговорити	2452
обратная связь	2014
обсудить	2014
обсуждение	2014
одноклассники	2007
одноразово	2436
оставить комментарий	2014
останні новини	2454
останні статті	2454
ответить	2014
отказаться	2011
отклонить	2011
отключете цялата статия	94
отключи статията	94
отпечатай	103
отпечатай статията	103
отправить другу	2006
отправить по почте	2006
оформити підписку	2439
оформить донат	1994
оценете статията	103
оцените материал	2014
оцените статью	2014
оцініть матеріал	2452
оцініть статтю	2452
още новини	101
още от	101
още от деня	101
още от рубриката	101
още по темата	101
""", 'п': """
партнерский материал	2010
партнерский проект	2010
партнерський матеріал	2448
партнерський проєкт	2448
партньорско съдържание	100
партнёрский материал	2010
партнёрский проект	2010
передплата	2439
передплатити	2439
перейти к содержанию	2020
печать	2006
платена публикация	100
платено съдържание	100
по подписке	1998
по теме	2017
по-късно	107
повідомити про помилку	2452
повідомити про помилку в тексті	2452
погоджуюсь	2449
погоджуюся	2449
подарете тази статия	103
подарить материал	2006
подарить статью	1998
подарувати статтю	2445
поддержать	1994
поддержать автора	1994
поддержать нас	1994
поддержать проект	1994
поддержать редакцию	1994
поддержите нас	1994
поделитесь	2006
поделиться	2006	2006
поделиться в telegram	2006
поделиться в twitter	2006
поделиться в одноклассниках	2006
поделиться в соцсетях	2006
поделиться вконтакте	2006
поделиться новостью	2006
поделиться ссылкой	2006
поделиться статьей	2006
поделиться статьёй	2006
подкасти	2454
подкасты	2017
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	101
подписаться	1998
подписаться в max	2008
подписаться в telegram	2008
подписаться на канал	2008
подписаться на новости	2001
подписаться на рассылку	2001
подписаться на телеграм-канал	2008
подписка	1998
подписывайтесь	2008
подпишитесь на рассылку	2001
подробнее	2020
подробнее по теме	2017
поділитись	2445
поділитися	2445
поділитися в telegram	2445
поділитися в соцмережах	2445
поділитися новиною	2445
поділитися статтею	2445
поділіться	2445
пожертвовать	1994
пожертвувати	2436
позже	1993
поиск	2020
показати більше	2456
показати коментарі	2452
показати ще	2456
показать больше	2020
показать еще	2020
показать ещё	2020
показать комментарии	2014
политика конфиденциальности	2011
политика обработки персональных данных	2011
пользовательское соглашение	2011
політика конфіденційності	2449
помочь	1994
помочь нам	1994
помочь проекту	1994
помочь редакции	1994
понятно	2011
попередня	2456
попередня стаття	2454
попробовать бесплатно	1998
популярне	2454
популярное	2017
популярные	2017
популярные новости	2017
популярные статьи	2017
популярні новини	2454
посилання скопійовано	2445
последнее	2017
последни	101
последни новини	101
последние новости	2017
послухати новину	2445
похожие материалы	2017
похожие статьи	2017
поширити	2445
поширити у facebook	2445
пошук	2456
правила за коментиране	103
правила использования	2011
правила коментування	2452
правила комментирования	2014
предложить новость	2014
предыдущая	2020
предыдущая статья	2017
премиум	1998
преміум	2439
препоръчани	101
препоръчваме ви	101
препоръчваме ви още	101
препоръчваме още	101
прийняти	2449
прийняти всі	2449
принтирай	103
принять	2011
принять все	2011
принять всё	2011
прислать новость	2014
приєднатися	2436
приєднатися до спільноти	2436
продовження під рекламою	2448
продовження статті під рекламою	2448
продолжить без поддержки	1993
продължава след рекламата	100
промо	2010	2448
прослушать	2006
прослушать новость	2006
прочетете и	101
підписатись	2439
підписатися	2439
підписка	2439
підтримайте нас	2436
підтримати	2436
підтримати автора	2436
підтримати журналістів	2436
підтримати нас	2436
підтримати редакцію	2436
пізніше	2435
""", 'р': """
радимо прочитати	2454
радимо також	2454
развернуть	2020
разово	1994
разпечатай	103
разрешите уведомления	2074
разрешить уведомления	2074
распечатать	2006
распечатать статью	2006
рассказать друзьям	2006
рассылка	2001
рассылки	2001
регистрация	94	1998
редакция рекомендует	2017
реклама	100	2010	2010	2448	2448
реклама - статията продължава по-долу	100
реклама на сайте	2010
реклама на сайті	2448
реклама. продовження нижче	2448
реклама. продолжение ниже	2010
рекламно каре	100
рекламно съдържание	100
рекомендуем	2017
рекомендуем почитать	2017
рекомендуем также	2017
рекомендуемое	2017
рекомендуємо	2454
рекомендуємо прочитати	2454
рекомендуємо також	2454
реєстрація	2439
роздрукувати	2445
роздрукувати статтю	2445
рубрики	2017	2454
""", 'с': """
самое важное	2017
самое популярное	2017
самое читаемое	2017
самое читаемое за день	2017
самое читаемое за неделю	2017
свежее	2017
свежие новости	2017
свернуть	2020
свързани новини	101
свързани публикации	101
свързани статии	101
связаться с нами	2014
сделать пожертвование	1994
сейчас читают	2017
скопировать ссылку	2006
скопировать ссылку на статью	2006
скопіювати посилання	2445
скопіювати посилання на статтю	2445
следующая	2020
следующая статья	2017
слухати	2445
слухати новину	2445
слушай новината	103
слушать	2006
слушать новость	2006
см. также	2017
смотреть все	2020
смотри также	2017
смотрите также	2017
советуем почитать	2017
согласен	2011
согласиться	2011
содержание	2020
создать аккаунт	1998
сообщить об опечатке	2014
сообщить об ошибке	2014
сохранить	2006
сохранить статью	2006
социальные сети	2008
спасибо за подписку	2001
спецпроект	2010
спецпроєкт	2448
споделете	103
сподели	103
сподели във facebook	103
сподели статията	103
споделяне	103
спонсорирано	100
способ оплаты	1997
способы оплаты	1997
ссылка скопирована	2006
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2436
стати частиною спільноти	2436
стать патроном	1994
стать соучастником	1994
стать спонсором	1994
створити акаунт	2439
стрічка новин	2454
сходни новини	101
схожі матеріали	2454
схожі новини	2454
схожі статті	2454
създай профил	94
сюжет	2017
сюжеты	2017
""", 'т': """
тагове	101
також читайте	2454
твитнуть	2006
твиттер	2007
твітнути	2445
теги	2017	2454
текст продовжується під рекламою	2448
телеграм	2007
тема дня	2017
теми	2454
темы	2017
только для подписчиков	1998
""", 'у': """
увеличить	2020
увійти	2439
увімкнути сповіщення	2507
увімкніть сповіщення	2507
уже есть аккаунт	1998
уже зарегистрированы	1998
уже зареєструвалися	2439
умови використання	2449
усі новини	2456
""", 'ф': """
файлы cookie	2011
фейсбук	2007
фото	2017
фоторепортаж	2017
""", 'х': """
харесай	103
хорошо	2011
""", 'ч': """
час читання # хв	2456
чи була стаття корисною	2452
читайте еще	2017
читайте ещё	2017
читайте ниже	2010
читайте по теме	2017
читайте также	2017
читайте також	2454
читати далі	2456
читати повністю	2456
читати також	2454
читать в max	2008
читать в telegram	2008
читать далее	2020
читать дальше	2020
читать ещё	2020
читать комментарии	2014
читать полностью	2020
читать также	2017
что еще почитать	2017
что ещё почитать	2017
""", 'щ': """
ще за темою	2454
ще новини	2454
що ще почитати	2454
щомісяця	2436
""", 'э': """
электронная почта	2001
""", 'я': """
я вже підтримую	2435
я уже поддерживаю	1993
яндекс.дзен	2007
""", 'і': """
інші новини	19	2454
""", 'א': """
אולי גם יעניין אותך	1135
אולי יעניין אותך	1135
אולי יעניין אותך גם	1161
אולי יעניין אתכם	1135
אולי יעניין אתכם גם	1161
אולי מאוחר יותר	1125
אולי פספסתם	1161
אינציקלופדיית ynet	1135
""", 'ב': """
בחסות	1164
בשיתוף	1132
""", 'ד': """
דווח על טעות	1134
דלג לתוכן	1137
דף הבית	1137
""", 'ה': """
האזינו	1130
הבא	1137
הגב	1134
הדפיסו כתבה	1160
הדפס	1130
הדפסה	1130
הדפסת כתבה	1160
הוסיפו תגובה	1134
הוסף תגובה	1134
הוספת תגובה	1134
הזכירו לי מאוחר יותר	1125
החשבון שלי	1127
הירשם	1127
הכי נצפים	1135
הכי נקרא	1135
הכי נקראות	1135
הכי נקראות היום	1161
הכתבה הבאה	1135
הכתבה המלאה למנויים	1160
הכתבה הקודמת	1135
המלצות	1135
המשך לקרוא	1137
המשך קריאה	1137
הנצפים ביותר	1161
הנקראות ביותר	1135
הנקראים ביותר	1161
העתיקו את הקישור	1160
העתיקו קישור	1160
העתק קישור	1130
העתקת הקישור	1160
העתקת קישור	1130
הצג עוד	1137
הצטרפו	1126
הצטרפו אלינו	1126
הקודם	1137
הקישור הועתק	1160
הרשמה	1127
השב	1134
התחבר	1127
התחברות	1127
""", 'ו': """
ווטסאפ	1130
וידאו	1135
""", 'ח': """
חדשות אחרונות	1135
חודש ראשון ב-#	1159
חודש ראשון ב-# ש"ח	1159
חודש ראשון בשקל	1159
חודש ראשון חינם	1159
חזרה למעלה	1137
חיפוש	1137
""", 'ט': """
טוויטר	1130
טלגרם	1130
טען עוד	1137
""", 'י': """
יציאה	1127
""", 'כ': """
כבר מנויים? התחברו	1127
כבר נרשמת	1127
כותרות אחרונות	1135
כניסה	1127
כניסה למנויים	1127
כתבה זו היא תוכן ממומן	1160
כתבה ממומנת	1164
כתבו תגובה	1134
כתבות אחרונות	1135
כתבות מומלצות	1135
כתבות נוספות	1135
כתבות נוספות בנושא	1161
כתבות נוספות שיעניינו אתכם	1161
כתבות קשורות	1135
כתבות שאולי פספסתם	1161
כתבות שיעניינו אתכם	1161
""", 'ל': """
לא כעת	1125
לא עכשיו	1125
לא תודה	1125
לא, תודה	1125
להורדת האפליקציה	1160
להמשך קריאה	1127
להרשמה	1127
לכל הכתבות	1137
לכל הכתבות בנושא	1161
לכל העדכונים, הכתבות והסרטונים	1161
לכל התגובות	1134
לכתבה הבאה בסדרה	1161
לכתבה הקודמת בסדרה	1161
לרכישת מינוי	1127
לרכישת מינוי לחצו כאן	1160
לתרום	1126
לתרומה	1126
""", 'מ': """
מבזקים	1135
מודעה	1132
מומלץ עבורך	1161
מומלץ עבורכם	1161
מומלצים	1135
ממומן	1132
מצאתם טעות	1134
""", 'נ': """
נושאים	1135
נושאים קשורים	1135
""", 'ס': """
סגור	1125
סגירה	1125
סיכום ai	1146
סיכום הכתבה	1146
""", 'ע': """
עוד	1137
עוד באותו נושא	1161
עוד בנושא	1135
עוד בערוץ	1135
עוד חדשות	1135
עוד כתבות	19	1135
עוד כתבות בנושא	19
עוד כתבות מעניינות	1160
עוד סיפורים	1161
""", 'פ': """
פייסבוק	1130
פרסום	1132
פרסומת	1132
""", 'צ': """
צור חשבון	1127
צור קשר	1134
""", 'ק': """
קרא גם	1135
קרא עוד	1137
קראו גם	1135
קראו עוד	1137
""", 'ש': """
שיתוף	1130
שיתוף בווטסאפ	1130
שיתוף בטוויטר	1130
שיתוף במייל	1160
שיתוף בפייסבוק	1130
שכחתי סיסמה	1127
שלח לחבר	1130
שלחו את הכתבה במתנה	1160
שלחו במתנה	1160
שליחה במייל	1130
שמירה	1130
שמירת כתבה	1160
שמרו כתבה	1160
שמרו לקריאה מאוחרת	1160
שתף	1130
שתפו	1130	1160
שתפו את הכתבה	1130
שתפו בוואטסאפ	1160
שתפו בווטסאפ	1160
שתפו בטלגרם	1160
שתפו בפייסבוק	1130
""", 'ת': """
תגובה	1134
תגובות	1134
תגיות	1135
תוכן למנויים	1127
תוכן ממומן	1132
תוכן מסחרי	1164
תוכן מקודם	1132
תוכן פרסומי	1164
תוכן שיווקי	1132
תוכן שיווקי בשיתוף	1164
תורגם אוטומטית	1160
תיקון טעות	1160
תמכו בנו	1126
תפריט	1137
תקציר ai	1146
תקציר בינה מלאכותית	1146
תקציר הכתבה	1146
תרומה	1126
תרמו	1126
תרמו עכשיו	1126
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	951
اخبار ديگر	19
اخبار ذات صلة	49
اخبار ذات علاقة	79
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	926
اخبار مرتبطة	79
اخبار پيشنهادي	951
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	926
اخرين خبرها	951
ادامه	928
ادامه مطلب	928
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	921
ارسال المقال بالبريد	78
ارسال به تلگرام	943
ارسال به دوستان	921
ارسال نظر	925
از دست ندهيد	951
از ما حمايت كنيد	918
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	919
اشتراك گذاري	921
اشتراك گذاري در تلگرام	943
اشتراكگذاري	921
اشترك	40
اضغط هنا لمشاهدة الفيديو	66
اضف تعليق	48
اضف تعليقا	48
اطبع	44
اطبع المقال	78
اطبع هذا المقال	78
اعلان	46
اعلان مدفوع	83
اعلان ممول	46
اعلانات	46
اعلانات مدفوعة	83
اغلاق	38
اقرا المزيد	51
اقرا ايضا	49	49	49	49
اكتب تعليقا	48
الابلاغ عن خطا	69
الاخبار	49
الاشتراك	40
الاعلانات	46
الاقسام	49
الاكثر تداولا	49
الاكثر قراءة	49	49
الاكثر قراءة الان	79
الاكثر قراءة اليوم	79
الاكثر مشاهدة	49
الان نه	917
البحث	51
التالي	51
التعليقات	48
الدخول	40
الرئيسية	51
السابق	51
الصفحة التالية	51
الصفحة الرئيسية	51
القائمة	51
المزيد	49	51
المزيد حول هذه القصة	79
المزيد من الاخبار	49
المزيد من المقالات	79
المقال التالي	49
المقال السابق	49
الوسوم	49
الي الاعلي	51
انتهاي پيام	943
انسخ الرابط	44
انشاء حساب	40
انشر	44
انضم الي فريقنا	69
انضموا الي فريقنا	69
اهد المقال	78
اهد هذا المقال	78
اهداء	78
اهداء المقال	78
اهم الاخبار	49
اولين نفري باشيد كه نظر ميدهد	943
ايجاد حساب	919
اين مطالب را هم بخوانيد	951
اين مطلب را هم بخوانيد	951
اگهي	923
اگهيها	955
""", 'ب': """
بازرگاني	955
بازگشت به بالا	928
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	926
برچسبها	926
بستن	917
بعدا ياداوري كن	917
بعدي	928
بلغ عن خطا	69
به اشتراك بگذاريد	921
بيشتر	926	928
بيشتر ببينيد	951
بيشتر بخوانيد	926
""", 'ت': """
تازهترينها	926
تبرع	39
تبرع الان	39
تبليغ	923
تبليغات	923
تبليغات در گوگل	955
تبليغات متني	955
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	921
تم نسخ الرابط	78
تماس با ما	925
تماشاي ويديو	943
تويتر	44
توييتر	921
تيليجرام	44
""", 'ث': """
ثبت نام	919
ثبت نظر	925
ثبتنام	919
""", 'ج': """
جديدترين اخبار	926
جستجو	928
جميع التعليقات	48
""", 'ح': """
حالا نه	917
حجم الخط	44
حساب كاربري	919
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	918
حمايت مالي	918
""", 'خ': """
خانه	928
خبر بعدي	943
خبر قبلي	943
خبرهاي بيشتر	951
خبرهاي داغ	951
خبرهاي مرتبط	926	951
خبرهاي پيشنهادي	951
خروج	919
""", 'د': """
در همين رابطه	951
در همين زمينه	951
دستهبندي	926
دعوت به همكاري	943
ديدگاه	925
ديدگاهتان را بنويسيد	943
ديدگاهها	925
""", 'ذ': """
ذات صلة	49
ذخيره	921
ذخيره خبر	943
ذخيره مطلب	943
ذخيره مطلب براي بعد	943
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	919
رپورتاژ	923
رپورتاژ اگهي	923
""", 'س': """
ساهم	39
ساهم الان	39
""", 'ش': """
شارك	44
شارك الخبر	78
شارك القصة	78
شارك المقال	44
شارك علي	44
شارك في استطلاع الراي	69
شارك في الاستطلاع	69
شارك هذا الموضوع	44
شاركنا رايك	48
شاركها	78
شاهد الفيديو	66
شاهد ايضا	49	49
شاهد بالفيديو	66
شايد بعدا	917	917
""", 'ص': """
صفحه اصلي	928
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	919
عكس	926
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	919
فيديو	49
فيسبوك	44	921
""", 'ق': """
قبلي	928
قد يعجبك	49
قد يعجبك ايضا	19	49	79
قد يهمك	49
قد يهمك ايضا	49
قراءة المزيد	51
قصص مقترحة	79
قيم المقال	69
قيم هذا المقال	69
""", 'ك': """
كلمات دلالية	49
كلمات مفتاحية	49
كليدواژهها	926
كمك كنيد	918
كمك مالي	918
كن اول المعلقين	78
كن داعما	39
كپي شد	943
كپي كردن لينك	943
كپي لينك	921
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	921
لينك كوتاه خبر	943
لينك كپي شد	943
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	923
محتواي حمايتشده	943
محتوي اعلاني	83
محتوي برعاية	83
محتوي ممول	46
مختارات	49
مساحة اعلانية	83
مستخدم جديد	40
مشاركة	44
مشاركة عبر واتساب	44
مشاركة علي تويتر	44
مشاركة علي فيسبوك	44
مشاهده بيشتر	928
مشاهده همه	928
مشترك شويد	919
مطالب بيشتر	951
مطالب مرتبط	926
مطالب پيشنهادي	951
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	926
منو	928
مهمترين اخبار	926
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	943
نسيت كلمة المرور	40
نظر	925
نظر بدهيد	943
نظر خود را با ما در ميان بگذاريد	943
نظر خود را بنويسيد	925
نظر شما	925
نظر شما درباره اين خبر چيست	943
نظرات	925
نظرسنجي	943
نمايش بيشتر	928
ننصح بقراءة	49
نه ممنون	917
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	921
همچنين ببينيد	951
همچنين بخوانيد	926
""", 'و': """
واتساب	44
واتساپ	921
ورود	919
ورود / ثبت نام	919
وسوم	49
ويديو	926
ويژه مشتركان	919
""", 'پ': """
پاسخ	925
پربازديدترين	926
پربازديدترينها	926
پربازديدها	926
پربازديدهاي امروز	951
پربازديدهاي هفته	951
پربحثترينها	926
پربينندهترين	951
پربينندهترين خبرها	951
پربينندهترينها	951
پيام بازرگاني	955
پيشنهاد خواندني	951
پيشنهاد سردبير	926
پيشنهاد ما	926
""", 'چ': """
چاپ	921
""", 'گ': """
گزارش خطا	925
گزارش خطا در اين خبر	943
""", 'अ': """
अगला	1185
अगली खबर	1183
अन्य खबरें	19	19	1183
अपनी राय दें	1182
अभी दान करें	1174
अभी नहीं	1173
""", 'आ': """
आगे पढें	1185
आज की अन्य खबरें	1206
आपके लिए	1183
आपको यह भी पसंद आ सकता है	1206
आपको ये भी पसंद आ सकता है	1206
""", 'इ': """
इसे भी देखें	1206
इसे भी पढें	1183
""", 'ई': """
ई-पेपर	1175
""", 'ऊ': """
ऊपर जाएं	1185
""", 'ए': """
एआई द्वारा तैयार	1194
एआई समरी	1194
एआई सारांश	1194
एआई से तैयार सारांश	1194
""", 'औ': """
और खबरें	1183
और देखें	1185
और पढें	1183	1185
और भी पढें	1206
""", 'क': """
कमेंट	1182
कमेंट करें	1182
कमेंट्स	1182
केवल सदस्यों के लिए	1175
कॉपी लिंक	1178
""", 'ख': """
खाता बनाएं	1175
खोजें	1185
""", 'च': """
चर्चा में क्यों है	1206
""", 'ज': """
जरूर पढें	1206	1206
जवाब दें	1182
ज्यादा पढी गई	1206
""", 'ट': """
टिप्पणियां	1182
टिप्पणी	1182
टिप्पणी करें	1182
टैग्स	1183
टॉप न्यूज	1183
टॉप स्टोरीज	1206
ट्रेंडिंग	1183
ट्विटर	1178
""", 'त': """
ताजा खबरें	1183	1183
ताजा समाचार	1183
""", 'द': """
दान करें	1174
देश की और खबरें	1206
दोस्तों को भेजें	1194
""", 'न': """
नहीं धन्यवाद	1173
नहीं, धन्यवाद	1173
""", 'प': """
पार्टनर कंटेंट	1209
पिछला	1185
पिछली खबर	1183
पूरी खबर पढें	1185
प्रचार	1180
प्रतिक्रिया दें	1182
प्रायोजित	1180
प्रायोजित सामग्री	1209
प्रिंट करें	1178
प्रीमियम	1175
""", 'फ': """
फेसबुक	1178
फेसबुक पर शेयर करें	1178
फोटो	1183
फोटो गैलरी	1206
""", 'ब': """
बंद करें	1173
बडी खबरें	1183
बाद में	1173
बाद में याद दिलाएं	1173
""", 'म': """
मुख्य समाचार	1183
मेन्यू	1185
मेरा खाता	1175
""", 'य': """
यह भी देखें	1206
यह भी पढें	1183
ये खबरें भी पढें	1206
ये भी जानें	1206
ये भी देखें	1206
ये भी पढें	1183
""", 'र': """
रजिस्टर करें	1175
""", 'ल': """
लिंक कॉपी करें	1178	1194
लॉग इन	1175
लॉग इन करें	1175
लॉगआउट	1175
लॉगिन	1175
लोकप्रिय	1183
""", 'व': """
विज्ञापन	1180
विज्ञापन के बाद जारी	1209
विज्ञापन हटाएं	1194
विषय	1183
वीडियो	1183
व्हाट्सएप	1178
""", 'श': """
शायद बाद में	1173
शेयर	1178
शेयर करें	1178
""", 'स': """
संपर्क करें	1182
संबंधित खबरें	1183	1183
संबंधित लेख	1183
संबंधित वीडियो	1206
संबंधित समाचार	1183
सदस्य बनें	1174
सबसे ज्यादा पढी गई	1183
सबसे ज्यादा पढी गई खबरें	1206
सबसे ज्यादा पढी गईं	1206
सब्सक्राइब	1175
सब्सक्राइब करें	1175
सभी देखें	1185
समर्थन करें	1174
सहयोग करें	1174
साइन अप	1175
साइन इन	1175
साझा करें	1178
सेव करें	1178
स्पॉन्सर्ड	1180
स्पॉन्सर्ड कंटेंट	1209
""", 'ह': """
हमारा समर्थन करें	1174
होम	1185
""", 'অ': """
অনুদান দিন	155
""", 'আ': """
আপনার জন্য নির্বাচিত	178
আরও খবর	157
আরও দেখুন	157
আরও পডতে পারেন	178
আরও পডুন	157
আরও সংবাদ	178
আরো খবর	178
আরো পডুন	178
""", 'এ': """
এ জাতীয আরও খবর	178
এ জাতীয আরো খবর	178
এ সম্পর্কিত আরও খবর	157
এ সম্পর্কিত আরও পডুন	178
এই বিভাগের আরও খবর	178
এই বিভাগের আরো খবর	178
""", 'ক': """
কপি লিংক	177
""", 'খ': """
খবরটি শেযার করুন	177
""", 'জ': """
জনপ্রিয খবর	178
""", 'ন': """
নিবন্ধন	155
""", 'প': """
পাঠকের পছন্দ	178
পোস্টটি শেযার করুন	177
প্রিন্ট	159
প্রিন্ট করুন	177
""", 'ফ': """
ফেসবুকে শেযার করুন	177
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	177
বিজ্ঞাপন	159
বিস্তারিত পডুন	178
""", 'ম': """
মন্তব্য	159
মন্তব্য করুন	159
""", 'র': """
রেজিস্টার	155
""", 'ল': """
লগ ইন	155
লগইন	155
লিংক কপি	159
লিংক কপি করুন	177
লিংক কপি হযেছে	177
লিঙ্ক কপি করুন	177
লেখাটি সেভ করুন	177
""", 'শ': """
শেযার	159
শেযার করুন	159	177
""", 'স': """
সংশ্লিষ্ট খবর	157
সম্পর্কিত	178
সম্পর্কিত খবর	157
সম্পর্কিত বিষয	178
সম্পর্কিত সংবাদ	178
সর্বশেষ	157
সর্বশেষ সংবাদ	157
সর্বাধিক আলোচিত	178
সর্বাধিক পঠিত	157
সর্বোচ্চ পঠিত	178
সহাযতা করুন	155
সাবস্ক্রাইব	155
সেভ করুন	177
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2361
ข่าวที่น่าสนใจ	2361
ข่าวที่เกี่ยวข้อง	2341
ข่าวยอดนิยม	2341
ข่าวล่าสุด	2341
ข่าวอื่นที่น่าสนใจ	2361
ข่าวอื่นๆ	19	2361
ข่าวอื่นๆ ที่น่าสนใจ	2353
ข่าวเกี่ยวข้อง	2361
ข่าวแนะนำ	2341
""", 'ค': """
คลิกชมวิดีโอ	2353
คลิปแนะนำ	2361
ความคิดเห็น	2343
คัดลอกลิงก์	2343
คัดลอกลิงก์แล้ว	2353
คัดลอกลิงค์	2353
คัดลอกลิงค์แล้ว	2353
คุณอาจสนใจ	2361
""", 'ช': """
ชมคลิป	2353
ชมคลิปวิดีโอ	2353
ชมวิดีโอ	2353
ชมวิดีโอด้านบน	2353
ชมวิดีโอเต็มได้ที่นี่	2353
""", 'ด': """
ดูคลิป	2353
ดูวิดีโอ	2353
ดูเพิ่มเติม	2343
""", 'ต': """
ติดต่อเรา	2353
""", 'บ': """
บทความที่น่าสนใจ	2361
บทความที่เกี่ยวข้อง	2341
บทความล่าสุด	2341
บทความแนะนำ	2361
บริจาค	2339
บริจาคเลย	2339
บันทึก	2353
บันทึกไว้อ่านภายหลัง	2353
""", 'พ': """
พิมพ์	2343
พิมพ์บทความ	2353
พิมพ์หน้านี้	2353
""", 'ฟ': """
ฟังรายการย้อนหลัง	2353
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2353
""", 'ย': """
ยอดนิยม	2361
ยอดนิยมในตอนนี้	2361
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2353
ร่วมงานกับเรา	2353
ร่วมตอบแบบสอบถาม	2353
ร่วมบริจาค	2339
ร่วมแสดงความคิดเห็น	2353
""", 'ล': """
ลงทะเบียน	2339
ลืมรหัสผ่าน	2339
""", 'ส': """
สนับสนุนเรา	2339
สปอนเซอร์	2343
สมัครงานกับเรา	2353
สมัครสมาชิก	2339
ส่งต่อให้เพื่อน	2353
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2361
อ่านข่าวผ่านแอป	2353
อ่านข่าวอื่นๆ	2361
อ่านต่อ	2343
อ่านต่อเรื่องนี้	2361
อ่านเพิ่มเติม	2341
อ่านเรื่องที่เกี่ยวข้อง	2361
""", 'เ': """
เข้าสู่ระบบ	2339
เนื้อหาที่เกี่ยวข้อง	2361
เป็นคนแรกที่แสดงความคิดเห็น	2353
เรื่องที่คุณอาจสนใจ	19	2361
เรื่องที่น่าสนใจ	2361
เรื่องที่เกี่ยวข้อง	2341
เรื่องล่าสุด	2361
เรื่องอื่นที่น่าสนใจ	2341
เรื่องแนะนำ	2361
""", 'แ': """
แชร์	2343
แชร์ข่าวนี้	2353
แชร์บทความ	2353
แชร์หน้านี้	2353
แชร์ไปที่ line	2353
แท็ก	2361
แท็กที่เกี่ยวข้อง	2361
แปลอัตโนมัติ	2353
แสดงความคิดเห็น	2343
""", 'โ': """
โฆษณา	2343
โหลดแอปฟรี	2353
""", 'ủ': """
ủng hộ	2514
ủng hộ chúng tôi	2514
""", 'あ': """
あとで	1409
あとで読む	1417
あなたにおすすめ	1426
あなたにおすすめの記事	1426
あなたへのおすすめ	1426
あわせて読みたい	1426
あわせて読む	1450
""", 'い': """
いいえ、結構です	1409
いいね	1417	1417
いいね!してニュースをチェック	1418
いいね!で応援する	1440
いま読まれています	1450
いま読まれている記事	1450
""", 'お': """
おすすめ	1426
おすすめの記事	1426
おすすめ情報pr	1420
おすすめ記事	1426
おすすめ関連記事	1450
お問い合わせ	1422
お気に入り	1417
お気に入りに追加	1417
お申し込み	1412
""", 'こ': """
こちらの記事もおすすめ	1450
こちらの記事も読まれています	19	1450
こちらもおすすめ	1426
こちらも読む	1450
この著者の記事	1426
この記事に関連するニュース	1450
この記事のタグ	1426
この記事の写真をすべて見る	1451
この記事の関連ニュース	1450
この記事は会員限定です	1412
この記事もチェック	1440
この記事をシェア	1417
この記事をプレゼント	1440
この記事をプレゼントする	1440
この記事を保存	1440
この記事を印刷	1440
この記事を印刷する	1440
この記事を評価する	1440
この記者の記事一覧	1426
この連載の記事	1426
""", 'ご': """
ご意見	1424
ご支援のお願い	1410
ご購読の申し込み	1412
""", 'さ': """
さらに読み込む	1428
""", 'す': """
すべての写真を見る	1451
すべて受け入れる	1422
すべて見る	1428
すべて許可	1422
""", 'そ': """
その他の記事	1426
""", 'は': """
はてなブックマーク	1417
はてなブックマークに追加	1440
はてブ	1417
""", 'ま': """
また後で	1409
""", 'み': """
みんなのコメント	1424
""", 'も': """
もっと見る	1428
もっと詳しく知りたい方は	1450
もっと読む	1426
もどる	1428
""", 'よ': """
よく読まれています	1450
よく読まれている記事	1426
よく読まれている記事ランキング	1426
""", 'ア': """
アクセスランキング	1426
アンケート実施中	1440
""", 'オ': """
オススメ記事	1426
""", 'カ': """
カテゴリ	1426
カテゴリー	1426
""", 'キ': """
キーワード	1426
""", 'ク': """
クイズに挑戦	1440
クイズに挑戦する	1440
クッキー	1422
クッキー設定	1422
クリップ	1417
クリップする	1417
""", 'コ': """
コピーしました	1417
コメント	1424
コメント#件	1424
コメント(#	1424
コメントする	1424
コメントはまだありません	1424
コメントをもっと見る	1424
コメントを投稿	1424
コメントを書く	1424
コメントを残す	1424
コメントを見る	1424
コメント一覧	1424
""", 'サ': """
サイトポリシー	1422
サイトマップ	1422
サインイン	1412
サポートする	1410
""", 'シ': """
シェア	1417	1440
シェアしよう	1417
シェアする	1417	1440
""", 'ス': """
スキップ	1409
スクラップ	1417
スクラップする	1417
スポンサー	1420
スポンサードリンク	1420
スポンサーリンク	1420
""", 'タ': """
タイアップ	1420
タグ	1426
""", 'チ': """
チップを送る	1410
チャンネル登録	1418
""", 'ツ': """
ツイート	1417
ツイートする	1417
""", 'ト': """
トップ	1428
トップへ戻る	1428
トップニュース	1426
トップページ	1428
トピックス	1426
""", 'ド': """
ドネーション	1410
""", 'ニ': """
ニュースを読む	1428
ニュースレター	1414
ニュースレター登録	1414
""", 'バ': """
バックナンバー	1426
""", 'パ': """
パスワードを忘れた方	1412
""", 'ピ': """
ピックアップ	1426
""", 'フ': """
フォロー	1418
フォローしてね	1418
フォローしました	1418
フォローする	1418
フォロー中	1418
""", 'ブ': """
ブックマーク	1417
ブックマークする	1417
""", 'プ': """
プライバシーポリシー	1422
プレゼント	1412
プレミアム	1412
""", 'ヘ': """
ヘルプ	1422
""", 'ペ': """
ページの先頭へ	1428
ページトップ	1428
ページトップへ	1428
""", 'ホ': """
ホーム	1428
""", 'ポ': """
ポスト	1417
ポストする	1417
""", 'マ': """
マイページ	1412
""", 'メ': """
メニュー	1428
メルマガ	1414
メルマガ登録	1414
メールで送る	1417
メールで送信	1417
メールアドレス	1414
メールアドレスを入力	1414
メールマガジン	1414
メールマガジン登録	1414
""", 'ラ': """
ランキング	1426
""", 'リ': """
リンクをコピー	1417
リンクをコピーしました	1440
リンクをコピーする	1440
""", 'ロ': """
ログアウト	1412
ログイン	1412
ログイン/会員登録	1412
ログイン・会員登録	1412
""", '一': """
一覧	1428
一覧へ	1428
一覧を見る	1428
""", '上': """
上一篇	2570
上一頁	2572
上一页	2572
""", '下': """
下一篇	2570
下一頁	2572
下一页	2572
下次再說	2555
下次再说	2555
""", '不': """
不,謝謝	2555
不,谢谢	2555
不用了	2555
""", '专': """
专题	2570
""", '个': """
个人中心	2558
""", '为': """
为你推荐	2570
为您推荐	2570
""", '主': """
主要ニュース	1426
""", '举': """
举报	2569
""", '人': """
人才招聘	2586
人気の動画	1450
人気の記事	1426
人気ランキング	1426
人気記事	1426
人気記事ランキング	1426
人氣文章	2595
""", '今': """
今、あなたにオススメ	1426
今、読まれている記事	1450
今はしない	1409
今はやめておく	1409
今回はしない	1409
今日の注目	1426
今日最熱門	2595
今日热点	2570
今日焦点	2570
今日熱門	2595
""", '他': """
他の記事	19
他の記事も読む	1426
""", '付': """
付費閱讀	2558
付费内容	2558
付费阅读	2558
""", '以': """
以下为广告内容	2586
以下為廣告內容	2586
以后再说	2555
""", '会': """
会员专属	2558
会员中心	2558
会员登录	2558
会員の方はこちら	1412
会員の方はログイン	1412
会員登録	1412
会員登録する	1412
会員登録はこちら	1412
会員限定	1412
会員限定記事	1412
""", '你': """
你可能也喜欢	2570
你可能也喜歡	2570
你可能感兴趣	2570
你可能还想看	2595
你可能還想看	2595
""", '使': """
使用条款	2567
使用條款	2567
""", '保': """
保存	1417
保存する	1417
""", '個': """
個人情報保護方針	1422
""", '元': """
元の記事を読む	1451
元記事で読む	1451
元記事を読む	1428
""", '免': """
免責聲明	2567
免費訂閱	2560
免費註冊	2558
免費試讀	2558
免责声明	2567
免费注册	2558
免费订阅	2560
免费试读	2558
""", '全': """
全ての写真を見る	1451
全文はこちら	1451
全文を読む	1428
全文表示	1428
全部接受	2567
全部评论	2569
""", '公': """
公众号	2564
公式sns	1418
公式twitter	1418
公式x	1418
""", '共': """
共有	1417
共有する	1417
共有リンクをコピー	1440
""", '关': """
关于我们	2567
关注	2564
关注我们	2564
关键词	2570
关闭	2555
""", '其': """
其他新聞	2570
其他新闻	19	2570
""", '再': """
再生	1428
""", '写': """
写真(#枚	1451
写真をもっと見る	1451
写真を見る	1428
写真を見る(全#枚	1451
写真特集	1426
写评论	2569
""", '分': """
分享	2563
分享到	2563
分享到facebook	2586
分享到line	2586
分享到微信	2563
分享到微博	2563
分享本文	2586
分享此文	2586
分享給好友	2586
分享給更多人看到	2586
分享给好友	2586
分享给更多人	2586
分享至	2563
分享至facebook	2563
分享至line	2586
分类	2570
分類	2570
""", '列': """
列印	2563
列印本頁	2586
""", '初': """
初割で無料体験する	1412
""", '利': """
利用規約	1422
""", '前': """
前のページ	1428
前の記事	1426
前の記事へ	1426
前へ	1428
前回の記事はこちら	1450
前回はこちら	1451
""", '加': """
加入line好友	2564
加入会员	2558
加入我们	2586
加入我们的团队	2586
加入我們	2586
加入我們的團隊	2586
加入書籤	2563
加入會員	2558
加载更多	2572
""", '動': """
動画	1426
動画で見る	1440
動画を再生する	1440
動画を見る	1428
""", '单': """
单次捐款	2556
""", '印': """
印刷	1417
印刷する	1417
印刷用ページ	1440
印刷用ページを表示	1440
""", '即': """
即时新闻	2570
即時新聞	2570
""", '原': """
原文連結	2596
原文链接	2596
""", '参': """
参与评论	2569
参加者募集中	1437
参加问卷调查	2586
""", '參': """
參加問卷調查	2586
""", '友': """
友善列印	2586
友達に教える	1440
""", '反': """
反馈	2569
""", '发': """
发现错误?请告诉我们	2586
发表留言	2569
发表评论	2569
""", '合': """
合わせて読みたい	1426
""", '同': """
同じカテゴリの記事	1426
同じ著者の記事	1450
同意	2567
同意しない	1422
同意する	1422
""", '听': """
听全文	2586
听新闻	2563
听这篇文章	2586
""", '單': """
單次捐款	2556
""", '回': """
回到頂部	2572
回复	2569
回覆	2569
回頂端	2572
回首頁	2572
""", '复': """
复制成功	2563
复制网址	2586
复制链接	2563
""", '大': """
大字	2563
大家还在看	2570
大家都在看	2570
""", '头': """
头条	2570
""", '字': """
字体大小	2563
字号	2563
字級	2563
字體大小	2563
""", '官': """
官方微博	2564
""", '定': """
定期定額	2556
""", '寄': """
寄付	1410
寄付する	1410
寄付で応援する	1440
寄付のお願い	1410
寄付をする	1410
""", '專': """
專題	2570
""", '小': """
小字	2563
小編推薦	2570
""", '尚': """
尚無留言	2586
""", '展': """
展开	2572
展开全文	2572
展開	2572
""", '已': """
已关注	2564
已是会员	2558
已有帐号	2558
已經是會員	2558
已經是會員?登入	2558
""", '广': """
广告	2566
""", '広': """
広告	1420
広告の後に続きます	1420
広告をスキップ	1420
広告を閉じる	1420
広告企画	1420
""", '廣': """
廣告	2566
""", '延': """
延伸閱讀	2570
延伸阅读	2570
""", '开': """
开通会员	2558
""", '影': """
影音	2570
""", '後': """
後で	1409
""", '微': """
微信	2563
微博	2563
""", '忘': """
忘記密碼	2558
忘记密码	2558
""", '応': """
応援する	1410
""", '您': """
您可能也喜歡	2570
您可能感兴趣	2570
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2595
您的邮箱	2560
您的電郵	2560
""", '意': """
意见反馈	2569
""", '感': """
感想を送る	1424
""", '成': """
成为会员	2556
成為會員	2556
""", '我': """
我同意	2567
我的帐户	2558
我的帳戶	2558
我知道了	2567
我要留言	2569
我要糾錯	2586
我要纠错	2569
我要评论	2569
""", '戻': """
戻る	1428
""", '所': """
所有留言	2569
""", '打': """
打印	2563
打印本页	2586
打赏	2556
""", '投': """
投票する	1440
投稿する	1424
""", '拒': """
拒絕	2567
拒绝	2567
""", '招': """
招聘启事	2586
""", '拡': """
拡大	1417
拡大する	1428
""", '按': """
按讚	2564
""", '捐': """
捐款	2556
捐贈	2556
捐赠	2556
""", '排': """
排行榜	2570
""", '採': """
採用情報	1437
""", '接': """
接受	2567
接受全部	2567
接受所有	2567
""", '推': """
推广	2566
推广内容	2566
推廣	2566
推荐	2570
推荐文章	2570
推荐阅读	2570
推薦	2570
推薦文章	2570
推薦閱讀	2570
""", '提': """
提供	1420
""", '搜': """
搜尋	2572
搜索	2572
""", '播': """
播放	2572
""", '支': """
支持我们	2556
支持我們	2556
支援する	1410
""", '收': """
收听	2563
收听本文	2586
收聽文章	2586
收藏	2563
收藏文章	2563
收藏本文	2586
收起	2572
""", '文': """
文字の大きさ	1417
文字サイズ	1417
""", '新': """
新着	1426
新着ニュース	1426
新着記事	1426
新着記事一覧	1450
新規会員登録	1412
新規登録	1412
新闻简报	2560
""", '显': """
显示更多	2572
""", '暂': """
暂不	2555
暂无评论	2586
""", '暫': """
暫不	2555
""", '更': """
更多	2570
更多内容	2570
更多報導	2570
更多报道	2570
更多文章	2570
更多新聞	2570
更多新聞請看	2595
更多新闻	2570
更多精彩	2595
更多精采內容	2586
""", '最': """
最多人看	2595
最新ニュース	1426
最新号	1450
最新影音	2595
最新文章	2570
最新新聞	2570
最新新闻	2570
最新消息	2570
最新記事	1426
""", '會': """
會員中心	2558
會員專屬	2558
會員登入	2558
""", '有': """
有料会員登録	1412
有料会員記事	1440
有料登録	1412
有料記事	1412
""", '朋': """
朋友圈	2563
""", '服': """
服务条款	2567
服務條款	2567
""", '朝': """
朝刊・夕刊	1412
""", '本': """
本周热门	2595
本文へ	1428
本文へ移動	1428
""", '机': """
机器翻译	2586
""", '查': """
查看全部	2572
查看原图	2572
查看原文	2596
查看更多	2572
查看留言	2569
查看评论	2569
""", '标': """
标签	2570
""", '検': """
検索	1428
""", '業': """
業配	2566
""", '標': """
標籤	2570
""", '機': """
機器翻譯	2586
""", '檢': """
檢舉	2569
""", '次': """
次のページ	1428
次の記事	1426
次の記事へ	1426
次へ	1428
次ページ	1428
""", '每': """
每月捐款	2556
""", '注': """
注册	2558
注目の記事	1426
注目キーワード	1426
注目ワード	1426
注目記事	1426
""", '点': """
点击排行	2570
点击播放	2586
点击查看原文	2596
点击查看大图	2572
点击阅读原文	2596
点我看视频	2586
点赞	2563
""", '為': """
為您推薦	2570
""", '热': """
热点	2570
热点推荐	2570
热门	2570
热门排行	2570
热门文章	2570
热门新闻	2570
""", '無': """
無料で体験する	1412
無料で読む	1412
無料会員登録	1412
無料会員限定	1412
無料体験	1412
無料登録	1412
""", '焦': """
焦點新聞	2570
""", '熱': """
熱門	2570
熱門排行	2570
熱門文章	2570
熱門新聞	2570
熱門話題	2570
""", '特': """
特定商取引法に基づく表記	1422
特集	1426
""", '猜': """
猜你喜欢	2570
猜你喜歡	2570
""", '申': """
申し込む	1412
""", '电': """
电子报	2560
电子邮箱	2560
""", '画': """
画像を拡大	1428
画像を見る	1428
""", '留': """
留言	2569
留言(#	2569
""", '登': """
登入	2558
登入/註冊	2558
登出	2558
登录	2558
登录/注册	2558
登錄	2558
登録	1412
登録が完了しました	1440
登録して続きを読む	1412
登録する	1412
""", '發': """
發現錯誤?請告訴我們	2586
發表留言	2569
發表評論	2569
""", '目': """
目录	2572
目次	1428
目錄	2572
""", '相': """
相关主题	2570
相关报道	2570
相关推荐	2570
相关文章	2570
相关新闻	2570
相关标签	2570
相关视频	2595
相关阅读	2570
相關主題	2570
相關報導	2570
相關影片	2595
相關推薦	2570
相關文章	2570
相關新聞	2570
相關標籤	2570
相關閱讀	2570
""", '看': """
看了这篇文章的人也看	2570
看原文	2596
看更多	2570
看更多文章	2595
看更多新聞	2595
""", '稍': """
稍后再说	2555
稍后提醒我	2555
稍后阅读	2586
稍後再說	2555
稍後提醒我	2555
稍後閱讀	2586
""", '立': """
立即捐款	2556
立即訂閱	2558
立即订阅	2558
""", '粉': """
粉絲團	2564
""", '精': """
精彩推荐	2595
精彩推薦	2595
精选	2570
""", '紙': """
紙面ビューアー	1412
""", '続': """
続きはこちら	1451
続きをみる	1428
続きを読む	1412
""", '網': """
網友留言	2569
""", '編': """
編輯推薦	2570
編輯精選	2570
編集部おすすめ	1426
編集部のおすすめ	1426
""", '縮': """
縮小	1417
""", '繼': """
繼續閱讀	2572
""", '纠': """
纠错	2569
""", '继': """
继续浏览内容	2572
继续阅读	2572
""", '编': """
编辑推荐	2570
编辑精选	2570
""", '网': """
网友评论	2569
""", '联': """
联系我们	2567
""", '聯': """
聯絡我們	2567
""", '聽': """
聽全文	2586
聽新聞	2563
聽這篇文章	2586
""", '菜': """
菜单	2572
""", '著': """
著作権	1422
""", '複': """
複製網址	2586
複製連結	2563
""", '觀': """
觀看更多	2595
""", '视': """
视频	2570
""", '解': """
解鎖全文	2586
解锁全文	2586
""", '訂': """
訂閱	2558
訂閱會員	2558
訂閱會員專屬內容	2586
訂閱郵件	2560
訂閱電子報	2560
""", '記': """
記事の続きはこちら	1451
記事へのご意見	1424
記事をサポートする	1410
記事をプレゼント	1412
記事をプレゼントする	1440
記事を保存	1417
記事を保存する	1440
記事を印刷する	1417
記事を読む	1428
記事ランキング	1426
記事一覧	1428
記事一覧を見る	1451
記事全文を読む	1428
記者募集	1437
記者募集中	1437
""", '許': """
許可する	1422
""", '註': """
註冊	2558
""", '評': """
評論	2569
""", '話': """
話題の記事	1426
""", '語': """
語音播報	2586
語音朗讀	2586
""", '誤': """
誤字脱字の報告	1440
誤字脱字を報告する	1440
""", '読': """
読まれている記事	1426
読み上げ	1440
""", '請': """
請填寫讀者問卷	2586
請繼續往下閱讀	2566	2566
請輸入電子郵件	2560
""", '讚': """
讚	2563
讚賞支持	2556
""", '订': """
订阅	2558
订阅会员	2558
订阅邮件	2560
""", '评': """
评论	2569
评论(#	2569
""", '诚': """
诚聘英才	2586
""", '话': """
话题	2570
""", '语': """
语音朗读	2586
""", '请': """
请先登录再评论	2586
请继续往下阅读	2566
请输入邮箱	2560
""", '購': """
購読	1412
購読する	1412
購読のお申し込み	1412
購読申し込み	1412
""", '贈': """
贈送文章	2586
贈送文章給朋友	2586
贈送此文	2586
""", '贊': """
贊助	2556
贊助內容	2566
贊助商	2566
""", '赞': """
赞助	2556
赞助内容	2566
赞助商链接	2566
赞赏	2556
""", '赠': """
赠送此文	2586
""", '跳': """
跳到主要內容	2572
""", '載': """
載入更多	2572
""", '轉': """
轉發	2563
""", '转': """
转发	2563
""", '返': """
返信	1424
返信する	1424
返回顶部	2572
返回首页	2572
""", '追': """
追蹤	2564
追蹤我們	2564
""", '通': """
通報する	1424
通知を受け取る	1440
""", '速': """
速報	1426
速報通知を受け取る	1440
""", '連': """
連結已複製	2586
連載	1426
""", '運': """
運営会社	1422
""", '違': """
違反報告	1424
""", '選': """
選單	2572
""", '邮': """
邮箱	2560
""", '链': """
链接已复制	2586
""", '閉': """
閉じる	1409	1428
""", '開': """
開通會員	2558
""", '関': """
関連	1426
関連する記事	1426	1450
関連キーワード	1426
関連タグ	1426
関連トピックス	1426
関連ニュース	1426
関連リンク	1426
関連動画	1426
関連情報	1426
関連記事	1426
関連記事はこちら	1450
""", '閱': """
閱讀全文	2572
閱讀原文	2596
閱讀更多	2572
""", '關': """
關於我們	2567
關注	2564
關注我們	2564
關鍵字	2570
關閉	2555
""", '阅': """
阅读全文	2572
阅读原文	2596
阅读更多	2572
""", '隐': """
隐私权政策	2567
""", '電': """
電子信箱	2560
電子報	2560
電子版	1412
""", '音': """
音声で聞く	1417
音声読み上げ	1440
""", '頭': """
頭條	2570
""", '顯': """
顯示更多	2572
""", '首': """
首頁	2572
首页	2572
""", '點': """
點我看影片	2586
點擊播放本文	2586
點閱排行	2595
""", '가': """
가	1467
가입하기	1463
가장 많이 본 뉴스	1472
""", '개': """
개인정보 처리방침	1470
개인정보처리방침	1470
""", '거': """
거부	1470
""", '검': """
검색	1474
""", '계': """
계속 읽기	1463
""", '고': """
고객센터	1470
""", '공': """
공유	1467
공유하기	1467
""", '관': """
관련 기사	1472
관련 뉴스	1472
관련 영상	1493
관련 태그	1472
관련기사	1472
관련뉴스	1472
관련키워드	1472
""", '광': """
광고	1469
광고 닫기	1469
""", '괜': """
괜찮습니다	1460
""", '구': """
구독	1463
구독 신청	1463
구독 전용	1463
구독 중	1463
구독신청	1463
구독이 완료되었습니다	1485
구독하고 이어서 읽기	1485
구독하기	1463
""", '글': """
글씨크기	1467
글자 크기	1467
글자 크기 변경	1485
글자 크기 조절	1485
글자크기	1467
""", '기': """
기부하기	1461
기사 공유하기	1467
기사 더보기	1485
기사 듣기	1485
기사 링크 복사	1485
기사 본문	1474
기사 선물하기	1485
기사 스크랩하기	1485
기사 오류 신고	1485
기사 오류 제보	1485
기사 원문 보기	1485
기사 저장하기	1485
기사 제보 및 문의	1485
기사 후원하기	1461
기사에 대한 의견	1471
기사원문	1474
기사저장	1467
기자 구독	1480
기자 구독하기	1480
기자 페이지	1480
기자 프로필 보기	1480
기자의 다른 기사	1480
기자의 다른기사	1472
""", '나': """
나중에	1460
나중에 보기	1485
나중에 읽기	1485
나중에 하기	1460
""", '내': """
내 정보	1463
""", '네': """
네이버 블로그	1467
""", '놓': """
놓치면 안 되는 기사	1493
""", '뉴': """
뉴스 듣기	1485
뉴스레터 무료 구독	1485
""", '다': """
다른 공유 찾기	1467
다른 기사	19	1472
다른 기사 더 보기	19
다른 기사 보기	1480
다른기사	1472
다른기사 보기	1472
다시 보지 않기	1460
다음	1474
다음 기사	1472
다음 기사 보기	1485
다음 페이지	1474
다음기사	1472
다음에	1460
""", '닫': """
닫기	1460
""", '답': """
답글	1471
답글쓰기	1471
""", '당': """
당신이 좋아할 만한	1472
""", '댓': """
댓글	1471
댓글 #	1471
댓글 #개	1471
댓글 보기	1471
댓글 쓰기	1471
댓글 운영 정책	1485
댓글 운영정책	1485
댓글보기	1471
댓글쓰기	1471
댓글을 입력해주세요	1471
""", '더': """
더 보기	1474
더보기	1472	1474
""", '독': """
독자 의견 조사	1485
""", '동': """
동영상	1472
동의	1470
동의합니다	1470
""", '등': """
등록	1471
""", '디': """
디지털뉴스부	1480
디지털뉴스팀	1480
디지털콘텐츠팀	1480
""", '라': """
라인	1467
""", '랭': """
랭킹	1472
랭킹뉴스	1472
""", '로': """
로그아웃	1463
로그인	1463
로그인 후 댓글 쓰기	1485
로그인/회원가입	1463
""", '링': """
링크 복사	1467
링크가 복사되었습니다	1485
""", '마': """
마이페이지	1463
""", '많': """
많이 본 기사	1472
많이 본 뉴스	1472
많이 본 영상	1493
많이 읽은 기사	1472
많이본 기사	1472
많이본 뉴스	1472
""", '맨': """
맨 위로	1474
맨위로	1474
""", '메': """
메뉴	1474
메뉴 닫기	1474
메일	1467
""", '모': """
모두 동의	1470
""", '목': """
목록	1474
목록보기	1474
""", '무': """
무료 체험 시작하기	1463
무료 회원가입	1463
""", '문': """
문의	1471
""", '바': """
바로가기	1467
""", '밴': """
밴드	1467
""", '베': """
베스트	1472
""", '복': """
복사하기	1467
""", '본': """
본문 글씨 줄이기	1467
본문 글씨 키우기	1467
본문 바로가기	1474
본문으로 바로가기	1474
""", '북': """
북마크	1467
""", '비': """
비밀번호 찾기	1463
""", '사': """
사이트맵	1470
사진 확대	1474
""", '설': """
설문 참여 바로가기	1485
설문 참여하기	1485
설문조사 참여하기	1485
""", '속': """
속보	1472
속보 알림 받기	1485
속보 알림 신청	1485
""", '스': """
스크랩	1467
스크랩하기	1485
스폰서	1469
""", '신': """
신고	1471
신문구독	1463
""", '실': """
실시간 뉴스	1472
""", '에': """
에디터 추천	1472
""", '연': """
연관기사	1472
""", '영': """
영상	1472
영상 보기	1485
영상으로 만나보세요	1485
영상으로 보기	1485
""", '오': """
오늘 하루 보지 않기	1460
오늘은 그만 보기	1460
오늘의 추천	1472
오늘의 핫뉴스	1493
오디오로 듣기	1485
오류 신고	1471
오류 신고하기	1485
오탈자 신고	1485
""", '온': """
온라인뉴스팀	1480
""", '요': """
요약	1474
""", '원': """
원문보기	1474
""", '위': """
위로	1474
""", '유': """
유료 기사입니다	1485
""", '음': """
음성 재생하기	1485
음성으로 듣기	1467
""", '응': """
응원하기	1461
""", '의': """
의견 쓰기	1471
""", '이': """
이 기사 어땠나요	1485
이 기사를 공유합니다	1485
이 기사를 추천합니다	1485
이 기사와 함께 읽은 기사	1485
이 기자의 다른 기사	1485
이 시각 많이 본 기사	1493
이 시각 많이 본 뉴스	1493
이 시각 주요뉴스	1472
이 시각 추천뉴스	1472
이런 기사는 어때요	1493
이메일	1467
이메일무단수집거부	1470
이미 구독 중이신가요	1463
이미 회원이신가요	1463
이미지 크게 보기	1474
이미지 확대	1474
이슈	1472
이용약관	1470
이전	1474
이전 기사	1472
이전 기사 보기	1485
이전기사	1472
""", '인': """
인기 급상승	1493
인기 기사	1472
인기기사	1472
인기뉴스	1472
인쇄	1467
인쇄하기	1467
인스타그램 팔로우	1485
""", '일': """
일시후원	1461
""", '재': """
재생	1474
""", '저': """
저작권규약	1470
저장	1467
""", '전': """
전체 댓글	1471
전체 보기	1474
전체메뉴	1474
전체보기	1474
""", '접': """
접기	1474
""", '정': """
정기 후원하기	1461
정기구독	1463
정기후원	1461
""", '제': """
제보	1471
제보하기	1471
""", '좋': """
좋아요	1467
좋은 기사 후원하기	1461
""", '주': """
주소 복사	1485
주소가 복사되었습니다	1485
주소복사	1467
주요 기사	1472
주요 뉴스	1472
주요 뉴스 더보기	1493
주요기사	1472
주요뉴스	1472
""", '지': """
지금 뜨는 기사	1493
지금 뜨는 뉴스	1493
지면보기	1463
""", '청': """
청소년보호정책	1470
""", '최': """
최신 기사	1472
최신 뉴스	1472
최신기사	1472
최신뉴스	1472
""", '추': """
추천 기사	1472
추천 영상	1493
추천기사	1472
추천뉴스	1472
""", '친': """
친구 추가하기	1485
""", '카': """
카카오스토리	1467
카카오톡	1467
카카오톡 공유	1467
카카오톡으로 공유	1485
카카오톡으로 공유하기	1485
카테고리	1472
""", '쿠': """
쿠키 설정	1470
""", '퀴': """
퀴즈 풀기	1485
""", '키': """
키워드	1472
""", '태': """
태그	1472
""", '텔': """
텔레그램에서 소식 받기	1485
""", '투': """
투표하기	1485
""", '트': """
트위터	1467
트위터 공유	1467
""", '페': """
페이스북	1467
페이스북 공유	1467
페이스북으로 공유	1485
""", '펼': """
펼치기	1474
""", '포': """
포토	1472
""", '폰': """
폰트 크기	1467
""", '프': """
프리미엄	1463
프린트	1467
""", '함': """
함께 보면 좋은 기사	1472
함께 볼 기사	1493
함께 읽으면 좋은	1472
함께 읽은 기사	1493
""", '핫': """
핫뉴스	1472
핫이슈	1472
핫클릭	1493
""", '헤': """
헤드라인	1472
""", '협': """
협찬	1469
""", '홈': """
홈	1474
""", '화': """
화제의 뉴스	1472
""", '회': """
회사소개	1470
회원가입	1463
""", '후': """
후원	1461
후원 안내	1461
후원 하기	1461
후원하기	1461
후원회원 가입	1461
"""}

START = {'a': """
abonē	1569 K par	1569 K no	1569 K un	1571 K
accès	1046 K illimité
această	1965 K traducere
además	825 K:	869 K, en
ai가	1482 K 자동 번역한	1482 K 번역한	1482 K 핵심	1482 K 요약한
ai에게	1482 K 물어	1482 K 질문	1482 K 물어보기
ajánljuk	1235 K:
aktivér	361 K
alătură	12 K-te
anmäl	2305 K dig till vårt	2321 K
apúntate	850 K a nuestro seminario	850 K a nuestro evento
artykuł	1814 K ukazał się	1814 K pochodzi z	1820 K przetłumaczony	1820 K został przetłumaczony	1820 K czyta	1820 K wygenerowany
artykuły	1811 K autora
artículos	795 K gratuitos
ascultă	1 K	1955 K:	1971 K podcastul	1971 K acest articol
atsisiųskite	1532 K
autorė	1536 K:
autoři	259 K jsou
außerdem	505 K lesenswert:	505 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	858 K la app
beiträge	27 K
benefício	1916 K do assinante:
beställ	2321 K
bestätigen	400 K sie ihre
bestätigungsmail	400 K
besøg	347 K vores
beğendiniz	8 K mi
boletín	801 K diario	801 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2524 K liên quan:	2535 K viết này có	2535 K viết có hữu ích
báo	2535 K lỗi bài viết
bình	5 K luận	27 K luận	2536 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1235 K:
bạn	2535 K phát hiện	2535 K thấy bài viết
bản	2535 K tóm tắt này
bấm	2537 K để nghe
""", 'c': """
chceš	281 K u nás pracovat	2183 K u nás pracovať
chefredaktör	2319 K och ansvarig utgivare:	2319 K:
chưa	32 K có bình luận
citeşte	1955 K şi	1955 K şi:	1955 K şi
citește	1955 K și	1955 K și:	1955 K:	1955 K mai mult	1955 K aici	1955 K și	1955 K mai departe:
citiți	1955 K și
ciąg	1824 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1871 K exclusivo para	1914 K gerado	1919 K oferecido por
conținut	1965 K generat	1969 K oferit de
crédit	1119 K photo	1119 K photos
crédits	1119 K photo	1119 K photos
cài	2539 K đặt ứng dụng	2539 K ứng dụng	2539 K app
có	2524 K thể bạn quan tâm:
""", 'd': """
dacă	1960 K ai informații	1967 K ai observat o
dalinkitės	1532 K
další	247 K články autora
darovať	2177 K
dernières	1074 K actualités
descarcă	13 K	1985 K aplicația
descargá	13 K	858 K la app
descărcați	13 K
disponível	1878 K no google play	1924 K na app store	1924 K no google play	1924 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	274 K
dostępna	1827 K w
dostępne	1827 K w
dostępny	1827 K w
dołącz	12 K do	1838 K do	1851 K do dyskusji
držte	28 K se
découvrez	1075 K aussi	1098 K la boutique	1098 K notre boutique	1098 K nos jeux	1098 K notre hors-série	1106 K notre application	1106 K notre appli
décryptage	1075 K :
déductible	1037 K des impôts	1037 K à #
déjà	1044 K abonné	1044 K inscrit	1044 K client
dùng	2544 K thử
""", 'e': """
elírást	7 K
előfizetőként	1260 K
encuéntranos	12 K
envía	3 K
envíanos	839 K
ermöglicht	507 K von
erről	1235 K bővebben
escríbenos	827 K
estagiária	1907 K sob supervisão	1907 * K sob supervisão
estagiário	1907 K sob supervisão
""", 'f': """
faça	1922 K o quiz	1922 K o teste	1922 K o nosso
felelős	1257 K szerkesztő:	1257 K kiadó:
fiți	31 K primul
foretrækker	362 K du
fortsätt	2323 K läsa
fotogaléria	2151 K:
fotografía	870 K:
få	338 K fuld adgang til	361 K adgang	361 K fri	361 K fuld	361 K besked	361 K ugens	361 K dagens	361 K de	361 K nyheder	361 K en notifikation	361 K breaking	361 K seneste nyt	372 K	1735 K full tilgang til	1761 K tilgang	1761 K fri	1761 K full	1761 K beskjed	1761 K varsel	1761 K ukas	1761 K dagens	1761 K de	1761 K nyheter	1761 K siste	1773 K	2296 K full tillgång till	2321 K tillgång	2321 K fri	2321 K full	2321 K besked	2321 K en notis	2321 K veckans	2321 K dagens	2321 K de	2321 K nyheter	2321 K senaste	2332 K
férjen	1260 K hozzá
följ	12 K	2300 K	2321 K
følg	12 K	12 K oss	342 K	361 K	1739 K	1761 K
füge	12 K uns	513 K
fügen	12 K sie uns	513 K sie
für	403 K android und ios	453 K diesen artikel	453 K diesen	502 K nur
főszerkesztő	1257 K:
""", 'g': """
gazeteciliğimizi	2412 K
ghé	2536 K cửa hàng trực tuyến
glöm	2321 K inte att bekräfta
góp	2535 K ý cho bài viết
gör	2305 K quizet	2305 K vårt quiz	2321 K vårt
görmemiz	2417 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1261 K lát
hintergründe	505 K dazu:
hjälp	2305 K oss bli bättre	2305 K oss att bli bättre
hjælp	347 K os med at blive bedre
hlavné	2164 K body
hlavní	261 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2536 K trả lời khảo sát	2542 K ủng hộ
hämta	13 K	2309 K
häng	2321 K med
hääleta	905 K
håll	28 K	28 K dig
hör	457 K dir	513 K	2321 K
hören	457 K sie	513 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	332 K også	332 K også:	347 K mere på	361 K	1729 K også	1729 K også:	1761 K
""", 'i': """
iesūti	1557 K savu	1557 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1532 K
""", 'j': """
jaký	33 K je váš
já	1871 K é assinante
jäikö	989 K juttu kesken
jälgi	905 K
""", 'k': """
kapcsolódó	1235 K	1235 K:
kiểm	2536 K tra kiến thức của bạn
kjøp	1744 K billetter	1744 K billett	1761 K
klausykitės	1517 K
klikněte	245 K zde
ključne	2104 K točke	2104 K tačke
klõpsates	905 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1571 K var
kommentarsfältet	5 K
kopiér	361 K
kopírovat	274 K
kopírovať	2177 K
kopē	1571 K
kvíz	245 K:	1247 K	2151 K:
kérje	1260 K
kérjen	1260 K
kérjük	28 K
köp	2305 K biljetter	2305 K biljett	2321 K
kövess	12 K
kövesse	1260 K
kövessen	12 K
køb	347 K billetter	347 K billet	361 K
küfür	27 K içeren
küldd	3 K el	1242 K el nekünk
küldje	1242 K el nekünk	1260 K	1260 K tovább
kļūsti	1571 K
kết	2527 K nối với chúng tôi
""", 'l': """
laimē	1571 K
laimėkite	1532 K
legyél	1260 K
lejupielādē	1571 K
leé	869 K también	869 K más	869 K:
lisää	1013 K meidät
lásd	1235 K még
lásson	1260 K több
lát	1242 K valami
láttál	1242 K valami
lägg	2321 K till
lähetä	992 K juttuvinkki	992 K uutisvinkki	992 K vinkki	996 K mielipidekirjoituksesi	996 K mielipidekirjoitus	1013 K
lämna	2299 K dina tips	2299 K ditt tips
läs	2289 K mer om	2290 K också	2290 K också:	2290 K även	2290 K mer	2290 K mer:	2290 K:	2290 K här	2290 K också	2290 K mer	2290 K även	2290 K även:	2296 K vidare med	2296 K mer på	2309 K e-tidningen	2309 K tidningen	2321 K	2323 K vidare
læs	331 K mere om	332 K også	332 K også:	332 K mere	332 K mere:	332 K:	332 K her	332 K hele	332 K også	332 K mere	338 K videre med	352 K e-avisen	352 K avisen	361 K	363 K videre
légy	31 K te az első
líbil	8 K se vám	262 K se
löydät	12 K meidät	1013 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1824 K wideo
mesterséges	1268 K intelligencia írta
mirá	853 K el video	869 K también	869 K:
mitä	8 K pidit	33 K mieltä	1014 K mieltä sinä
mišljenja	2101 K autora	2101 K iznesena	2101 K izneta
mišljenje	2101 K autora
możliwość	5 K komentowania
mándanos	839 K
más	824 K noticias de	824 K noticias sobre	824 K sobre	824 K en	824 K de	825 K información	825 K información:	825 K información	827 K artículos de
máte	247 K tip?	247 K tip na článek	247 K tip na téma	247 K tip pro
märkasid	890 K midagi	896 K viga	896 K artiklis viga
még	32 K nincs
més	193 K informació:	219 K notícies de	219 K notícies sobre
mød	347 K os
mūs	1571 K vari
mời	2524 K xem	2524 K bạn đọc	2524 K độc giả	2527 K bạn tham gia	2527 K độc giả theo dõi	2527 K bạn đọc theo dõi	2537 K quý vị theo dõi	2537 K quý độc giả	2537 K bạn xem video	2537 K nghe
""", 'n': """
nahlásit	284 K chybu
nahlásiť	2186 K chybu
nahláste	2186 K chybu
najważniejsze	1820 K informacje
naloži	2230 K
naložite	13 K	2230 K
naročite	2237 K se na
našli	7 K jste	7 K ste
nemáte	282 K čas číst	2184 K čas čítať
než	291 K vložíte komentář	291 K začnete diskutovat	291 K napíšete příspěvek
nguồn	2531 K:	2531 K :
nové	264 K číslo	264 K vydání	2167 K číslo	2167 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1013 K enemmän
nägid	906 K viga
näita	905 K
näitkö	1014 K virheen
näytä	1013 K sisältö
nå	2321 K vår
nézd	1235 K meg	1260 K meg
nézze	1235 K meg	1260 K meg
nāc	1562 K strādāt
""", 'o': """
oceń	8 K	1821 K ten	1821 K artykuł	1821 K tekst
odporučte	2177 K
odporúčame	2151 K:
odsłuchaj	1832 K	1832 K ten
ofereça	3 K
oglądaj	1809 K:
ohodnoťte	262 K	2165 K
opýtajte	2164 K sa
opširnije	2089 K:	2089 K na
ouça	1 K	1896 K:	1920 K o podcast
oír	1 K
""", 'p': """
pamanīji	1563 K kļūdu
pamanījāt	1563 K kļūdu
pastebėjote	1518 K įdomų	1524 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2531 K viên:
piditkö	8 K	1014 K
pidätkö	1014 K
piše	2116 K:
podobał	8 K ci się
podpořte	279 K
podržite	2119 K
podés	12 K seguir	840 K enviarnos
podívejte	245 K se:	245 K se na video
poleć	1832 K
poslať	2177 K
poslechněte	1 K si	245 K si	245 K si:
poslušajte	1 K	2089 K:	2209 K:
posłuchaj	1 K	1809 K:	1809 K też:
pozostała	1824 K część
pošlete	274 K
pošlite	3 K	2177 K
poți	1960 K contacta autorul	1960 K contacta autoarea
praneškite	1518 K redakcijai
predplaťte	2181 K si
prečítajte	2151 K si tiež	2151 K si aj	2151 K si	2151 K si:
pridružite	12 K se
pridėkite	1532 K
pročitaj	2089 K još	2089 K i
pročitajte	2089 K još	2089 K i	2089 K više	2089 K još	2089 K i	2089 K više	2089 K:	2089 K više o ovoj temi
prvý	2176 K mesiac len za	2176 K mesiac za	2176 K mesiac už za	2176 K mesiac zadarmo
prześlij	1832 K dalej
präsentiert	507 K von
prüfen	513 K sie
páčil	8 K sa vám	2165 K sa
päivitä	1013 K
pääset	1013 K lukemaan
päätoimittaja	1011 K:
păstrați	28 K
pērc	1562 K biļetes	1571 K
předplaťte	279 K si
přehrajte	245 K si
přečtěte	245 K si také	245 K si	245 K si:	245 K si také:
připojte	12 K se
""", 'q': """
querés	840 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	282 K posloucháte
radšej	2184 K počúvate
radši	282 K posloucháte
rašykite	1518 K autorei	1518 K autoriui
recibí	839 K las noticias
recomandări	1955 K:
regisztrálj	1259 K ingyenesen
regisztráljon	1247 K	1259 K ingyenesen
regístrate	792 K para
resuméet	26 K er
resztę	1824 K tekstu
rezervē	1571 K
rešite	2089 K kviz
riješite	2089 K kviz
rozwiąż	1809 K quiz
rätsel	496 K mit
rätseln	496 K sie mit
réservez	1098 K vos places pour la soirée de la rédaction
réservé	1044 K aux abonnés
réservée	1044 K aux abonnés
réservés	1044 K aux abonnés
résumer	1088 K cet article	1088 K l'article
résumé	1088 K généré	1088 K rédigé	1088 K réalisé	1088 K produit	1088 K par
rösta	2321 K
rādīt	1571 K
""", 's': """
saglabā	1571 K
saistīts	1547 K:
saņem	1571 K
sažetak	2104 K	2104 K članka	2104 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	839 K el canal	869 K leyendo:
sesizări	1960 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	261 K	261 K článku
siųskite	1518 K savo	1532 K
sjefredaktør	1758 K:	1758 K og ansvarlig redaktør:
skopírovať	2177 K
skrót	1820 K artykułu
související	245 K:
sporočite	2242 K napako
sprawdź	1809 K:	1809 K też:
spýtajte	2164 K sa
stališča	2220 K avtorja
stáhni	13 K si
stáhněte	13 K si	297 K si aplikaci
stöd	2296 K
stötta	2296 K
støt	338 K
støtt	1735 K
suscríbete	787 K a
susidūrėte	1518 K su
susiję	1507 K:
synthèse	1088 K générée
syötä	1013 K
szerző	1266 K:
szívesen	1261 K meghallgatjuk
szöveg	1266 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	844 K
síganos	12 K
sígueme	844 K
síguenos	12 K
só	1871 K para assinantes
sólo	792 K para suscriptores
søg	361 K nu
súhrn	2164 K
súmate	12 K
súvisiace	2151 K:
súvisiaci	2151 K článok
sūti	1557 K savu	1571 K
""", 't': """
también	813 K en facebook	825 K puedes leer	825 K puedes leer:	825 K te puede interesar:
també	193 K et pot interessar:
tekoäly	1018 K on
tenés	834 ¿K información
thử	2536 K sức với
tiedätkö	992 K aiheesta	992 K asiasta	992 K lisää
tiivistelmä	26 K on
tilføj	361 K
todavía	32 K no hay comentarios
további	1235 K részletek
traducció	202 K feta
transparentní	254 K účet:
trả	2536 K lời câu đố
trải	2544 K nghiệm
turpinājums	1573 K
twój	27 K komentarz
työskenteletkö	992 K
tác	2531 K giả:	2531 K giả là
támogasd	1252 K a	1252 K az
támogassa	1252 K a	1252 K az
täglichen	400 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1055 K l'application
téléchargez	13 K
tóm	2535 K tắt này
töltsd	13 K le
töltse	13 K le	1260 K le	1260 K ki
történeteiket	1242 K
tüm	27 K yorumlar
tęsinys	1534 K
tłumaczenie	1820 K
tải	13 K	13 K ứng dụng	2539 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2124 K na grešku
uključi	2112 K
uključite	2112 K
uložit	274 K
uložiť	2177 K
uložte	274 K si	2177 K si
unbeschränkter	476 K zugang
unterstütze	384 K
unterstützen	384 K sie	384 K sie die
uočili	7 K ste
upozorniť	2186 K na chybu
upozorněte	284 K na chybu
urmărește	12 K	1955 K și:	1971 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1247 K részt
več	2209 K:	2209 K v videu	2234 K o tem	2234 K novic	2234 K preberite
vidéo	1075 K :
visą	1532 K interviu
više	2089 K o:
você	1896 K pode gostar:
vprašaj	2223 K
vprašajte	2223 K
vypočujte	1 K si	2151 K si:
vytiskněte	274 K
vytlačiť	2177 K
vytlačte	2177 K
válaszolj	1260 K
válaszoljon	1260 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	361 K med
véleménycikkeit	1242 K
více	245 K zde	245 K k tématu:
võida	905 K
võta	890 K ühendust	905 K
vă	28 K rugăm să
věnujte	274 K
všechny	27 K komentáře	247 K články autora
""", 'w': """
weiterführende	424 K artikel:
weź	1851 K udział w dyskusji
więcej	1808 K o	1808 K na temat	1808 K z	1809 K na ten temat:	1811 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	400 K newsletter
""", 'y': """
yanlişlik	2406 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1843 K uwagę	1843 K błąd	1843 K literówkę	1843 K uwagi	1843 K nieścisłość
ziņo	1557 K redakcijai
zkopírovat	274 K
znalazłeś	7 K
zostań	1840 K reporterem	1840 K reporterką	1840 K dziennikarzem
""", '©': """
©	432 K dpa	668 K #	668 K
""", 'à': """
à	1075 K lire aussi	1075 K lire également	1075 K lire :	1075 K lire sur	1075 K voir aussi	1075 K écouter	1075 K relire	1075 K découvrir	1075 K lire sur le même sujet	1075 K consulter :	1075 K voir également	1077 K propos de l'auteur	1077 K propos de l'autrice	1098 K retrouver dans le numéro
àudio	202 K generat
""", 'á': """
áudio	1914 K gerado
""", 'ä': """
är	2299 K du
äänestä	1013 K
""", 'é': """
é	1893 K preciso estar logado
écouter	1 K l'article	1 K cet article	1075 K aussi
écoutez	1 K cet	1 K l'article	1102 K le podcast
""", 'í': """
írd	1260 K be
írj	1242 K a szerzőnek
írja	1260 K be
írjon	1242 K a szerzőnek	1260 K közvetlenül	1260 K nekünk
""", 'î': """
întreabă	1965 K asistentul
""", 'ö': """
ön	1261 K szerint
""", 'ú': """
últimas	824 K noticias de	1895 K de	1895 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	426 K die autor:in	426 K die autoren	426 K die autor:innen	428 K die autorin	428 K den autor	429 K die autorin	429 K den autor
übersetzung	510 K:	510 K aus dem
""", 'č': """
čitaj	2089 K još
čitajte	2089 K i	2089 K još	2089 K još:
članak	2104 K je preveden	2104 K čita	2107 K je objavljen u
članek	2223 K je preveden	2223 K bere	2223 K je prebral	2226 K je objavljen v
článek	261 K byl přeložen	261 K přeložen	261 K načetl	264 K vyšel v
článok	2164 K bol preložený	2164 K načítal	2167 K vyšiel v
čo	33 K si myslíte
čtěte	245 K také	245 K také:	245 K i	245 K více	245 K:	245 K také
číslo	254 K účtu pro dary	254 K transparentního účtu
čítajte	2151 K aj	2151 K tiež	2151 K viac
""", 'đ': """
đánh	2535 K giá bài viết
đăng	2536 K ký tham dự hội thảo
đọc	2524 K thêm	2524 K thêm:	2524 K:	2524 K tiếp:	2527 K tin nhanh
""", 'į': """
įsigykite	1532 K
įtraukite	1532 K mus
įveskite	1532 K
""", 'ś': """
ściągnij	13 K	1856 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1836 K:
źródło	1836 K:
""", 'ž': """
želite	2121 K raditi kod nas	2121 K da radite kod nas	2239 K delati pri nas
želiš	2121 K raditi kod nas	2239 K delati pri nas
žinote	1518 K daugiau	1533 K istoriją
žiūrėkite	1507 K taip pat	1532 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	562 K χρήσιμο	562 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	577 K τον	577 K τα	577 K
ακούστε	1 K	547 K:
αναφέρετε	582 K λάθος	582 K κάποιο λάθος
αναφορά	582 K λάθους
αντιγράψτε	572 K
αντιγραφή	572 K
αξιολογήστε	562 K
αποθηκεύστε	572 K
αυτή	561 K η περίληψη	561 K η σύνοψη
""", 'β': """
βίντεο	547 K:
βαθμολογήστε	562 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	547 K επίσης	547 K:	547 K το βίντεο	547 K εδώ	547 K επίσης:	547 K ακόμα:	547 K φωτογραφίες	547 K ακόμη	547 K ακόμη:	559 K όλα τα άρθρα	573 K όλες	573 K όλα	573 K τις
δειτε	547 K επισης	547 K ακομη	547 K:
δεν	580 K έχετε χρόνο να διαβάσετε
διάβασε	547 K επίσης	547 K ακόμη
διαβάζεται	561 K από
διαβάστε	547 K επίσης	547 K επίσης:	547 K ακόμη	547 K ακόμη:	547 K ακόμα	547 K:	547 K εδώ	547 K περισσότερα	547 K ακόμα:	547 K εδώ περισσότερα	547 K σχετικά	547 K αναλυτικά	559 K όλα τα άρθρα	573 K όλες	573 K όλα	573 K τις
διαβαστε	547 K επισης	547 K ακομη	547 K ακομα	547 K:
διαθέσιμη	569 K στο
διαθέσιμο	569 K σε	569 K στο
""", 'ε': """
εκτυπώστε	572 K
ενεργοποιήστε	569 K
εσείς	33 K τι
""", 'η': """
η	561 K περίληψη	561 K σύνοψη	561 K ανάγνωση	561 K περίληψη αυτή
""", 'θ': """
θέλεις	579 K να εργαστείς μαζί μας
θέλετε	579 K να εργαστείτε μαζί μας	579 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	569 K
κατεβάστε	13 K	569 K	577 K την εφαρμογή	591 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	547 K:
""", 'λ': """
λήψη	569 K από	569 K στο
""", 'μ': """
μάθετε	573 K όλες
με	575 K πληροφορίες από
μείνετε	573 K ενημερωμένοι
μετάφραση	561 K
μοιράσου	572 K
μοιραστείτε	3 K
""", 'ο': """
οι	559 K απόψεις	559 K γνώμες
""", 'π': """
περίληψη	561 K
περισσότερα	547 K:
πηγές	575 K:
πηγή	575 K:
προτείνετε	572 K
προτιμάτε	580 K να ακούτε	580 K να ακούσετε
πώς	562 K σας φάνηκε
""", 'ρ': """
ρωτήστε	561 K
ρώτα	561 K
ρώτησε	561 K
""", 'σ': """
σας	8 K άρεσε	562 K φάνηκε	562 K βοήθησε	562 K άρεσε
στείλτε	572 K
στηρίξτε	577 K	577 K τον	577 K τα	577 K την
σύνοψη	561 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	559 K κείμενα που
το	559 K άρθρο εκφράζει	561 K άρθρο μεταφράστηκε	561 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	572 K
""", 'ό': """
όλα	559 K τα άρθρα
όλες	573 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	134 K се за
автор	2033 K - обозреватель	2033 K - корреспондент	2033 K - колумнист	2033 K - редактор	2470 K - оглядач	2470 K - колумніст	2470 K - кореспондент
авторка	2470 K - оглядачка	2470 K - колумністка
авторката	114 K е
авторът	114 K е
акценти	116 K от
""", 'б': """
беше	117 K ли полезна	117 K ли полезно	117 K ли полезен
больше	2018 K новостей	2019 K по теме:	2056 K любите слушать	2056 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2036 K ли материал	2036 K ли пересказ	2036 K ли этот пересказ	2036 K ли этот	2036 K ли текст
была	2036 K ли статья	2036 K ли эта	2036 K ли новость
більше	2455 K по темі:	2455 K за темою:	2455 K на тему:	2455 K про це:	2485 K новин	2485 K матеріалів
""", 'в': """
вакансии	2039 K "	2039 K "	2039 K редакции
вакансії	2475 K "	2475 K "	2475 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2036 K понравилась	2036 K понравился	2036 K помогла	2473 K сподобалась	2473 K сподобалася	2473 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	102 K още	102 K също	102 K:	102 K повече във видеото	102 K галерията	102 K още
включете	124 K
все	27 K комментарии	2018 K новости на тему	2018 K материалы	2018 K новости	2018 K статьи	2021 K статьи автора	2021 K материалы автора
всички	129 K новини
встановлюйте	2480 K
встановіть	13 K	2480 K	2506 K застосунок
""", 'г': """
главное	2035 K от
гледайте	102 K видеото	102 K:
головне	2472 K від	2472 K за версією
""", 'д': """
детальніше	2455 K:	2455 K про це
джерела	2487 K:
джерело	2487 K:
дивіться	2455 K також	2455 K:	2455 K також:	2455 K відео:
до	2455 K теми:
докладніше	2455 K:	2455 K про це
доступно	2044 K в	2044 K на	2044 K для	2480 K в	2480 K у	2480 K на	2480 K для
достъпно	124 K в	124 K на
дотримуйтесь	28 K
другие	2021 K материалы автора
думка	2470 K автора	2470 K редакції	2470 K, висловлена
думки	2470 K авторів
""", 'е': """
есть	2021 K новость?
еще	2019 K по теме:
ещё	2018 K больше	2019 K по теме:
""", 'з': """
за	2455 K темою:
забелязахте	7 K
завантажити	2480 K в	2480 K з	2480 K у
завантажте	13 K	2480 K в	2480 K з	2506 K застосунок	2506 K додаток
завантажуйте	13 K	2480 K	2490 K застосунок
загрузите	2044 K в	2044 K на
задайте	2035 K вопрос
заметили	7 K ошибку
запазете	128 K
запитайте	2472 K
зберегти	2484 K
збережіть	2484 K
знайшли	7 K помилку
зручніше	2493 K слухати
""", 'и': """
изпратете	128 K
изтеглете	13 K	124 K	134 K	149 K приложението
източник	131 K:
източници	131 K:
инсталирайте	124 K
искате	136 K да работите при нас	136 K ли да работите при нас
искаш	136 K да работиш при нас
источник	2050 K:
источники	2050 K:
""", 'к': """
как	2036 K вам статья	2036 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	128 K
копирайте	128 K
короткий	2472 K виклад	2472 K переказ
коротко	2035 K от	2472 K від
краткий	26 K пересказ	2035 K пересказ
кратко	2035 K от
краткое	2035 K содержание
куиз	102 K:
""", 'л': """
лучшее	2018 K за
любите	2493 K слухати
""", 'м': """
материал	2019 K по теме:	2038 K опубликован в	2041 K можно
месяц	2047 K подписки за
мнение	2033 K автора	2033 K редакции
мнението	114 K на автора
мнения	2033 K авторов
мненията	114 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2484 K
надішліть	3 K	2484 K
накратко	116 K от
нашли	7 K ошибку	7 K опечатку
немає	2493 K часу читати
нет	32 K комментариев	2056 K времени читать
новия	119 K брой
новият	119 K брой
новости	2018 K партнеров
новый	2038 K номер
няма	32 K коментари
нямате	137 K време да четете
""", 'о': """
об	2019 K этом подробнее	2021 K авторе
обобщение	116 K
обсуждение	5 K
озвучено	2035 K	2472 K
оставьте	31 K первый
открихте	7 K
откройте	2044 K в
отпечатай	128 K
отпечатайте	128 K
отправить	3 K	2048 K
отправьте	3 K	2048 K
оценете	117 K
оцените	8 K	2036 K
оцініть	2473 K
още	102 K по темата	102 K новини:	102 K по темата	129 K новини
""", 'п': """
первый	2047 K месяц за
перевод	2035 K выполнен	2035 K сделан
передплата	2483 K за #	2483 K від #
переказ	2472 K
переклад	2472 K зроблено
пересказ	2035 K
перший	2483 K місяць за
по	2019 K теме:
повече	102 K по темата:	129 K новини
повідомити	2495 K про помилку
повідомте	2495 K про помилку	2495 K нам про помилку
погляди	2470 K авторів
подарете	128 K
подарите	2048 K
подарить	2048 K
подарувати	2484 K
подаруйте	2484 K
поддержать	2053 K
поддержите	2053 K
поделитесь	3 K
поделиться	3 K
подкрепете	134 K
подкрепи	134 K
подписка	2047 K за #	2047 K от #	2047 K за рубль
подписывайтесь	12 K	2053 K на
подпишись	12 K	2068 K на
подпишитесь	12 K	2053 K на	2068 K на нас
подробнее	2019 K:	2019 K в материале	2019 K - в	2019 K читайте в материале	2019 K об этом
подробности	2019 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2033 K автора
позицията	114 K на автора
позиція	2470 K автора
пока	32 K нет комментариев
полезна	117 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	116 K
попитайте	116 K
порадьте	2484 K
порекомендуйте	2048 K
последвайте	12 K	134 K
последние	2018 K новости о
послухати	1 K
послушать	1 K
поставте	2472 K запитання
почитать	2019 K:
преведено	116 K с
преводът	116 K е
предпочитате	137 K да слушате
прежде	2069 K чем оставить комментарий	2069 K чем комментировать
препоръчай	128 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	2021 K новость
приєднуйтесь	12 K
пройдите	2019 K тест
пройдіть	2455 K тест
прочетено	116 K от
прочетете	102 K още	102 K също	102 K още
підписка	2483 K за #	2483 K від #
підписуйся	12 K
підписуйтесь	12 K	2490 K на
підпишіться	12 K	2490 K на
підсумок	2472 K
підтримайте	2490 K
підтримати	2490 K
""", 'р': """
работа	2039 K в "
радимо	2455 K прочитати:
разрешете	124 K
распечатайте	2048 K
распечатать	2048 K
резюме	116 K
резюмето	116 K
рекомендуем	2019 K:
рекомендуємо	2455 K:
робота	2475 K в "	2475 K у "
роздрукувати	2484 K
роздрукуйте	2484 K
""", 'с': """
саммари	2035 K
свалете	13 K	124 K	149 K приложението
свежий	2038 K номер
свързани	102 K:
связаться	2021 K с автором
сигнализирайте	139 K за грешка
скачайте	13 K	2044 K в	2044 K из	2053 K приложение	2073 K приложение
скачать	13 K	2044 K в	2044 K на
скопировать	2048 K
скопируйте	2048 K
скопіювати	2484 K
скопіюйте	2484 K
следвайте	12 K ни	134 K
следите	12 K за
слухайте	2455 K:	2455 K також:
слухати	1 K
слушайте	2019 K:	2019 K также:
слушать	1 K
см	2019 K. также:
смотрите	2019 K также	2019 K:	2019 K	2019 K также:	2019 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2058 K об ошибке	2058 K нам об ошибке
сообщить	2058 K об ошибке
сохраните	2048 K
сохранить	2048 K
спитайте	2472 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	2035 K
спросить	2035 K
станьте	31 K первым	31 K першим	2053 K подписчиком	2053 K соучастником	2490 K частиною спільноти	2490 K співучасником
статията	116 K е преведена	116 K е прочетена
статтю	2472 K перекладено
статью	2041 K можно
статья	2035 K переведена	2035 K озвучена	2036 K была	2038 K опубликована в
стежте	12 K за
стислий	2472 K виклад	2472 K переказ
съобщете	139 K за грешка
съобщи	139 K за грешка
""", 'т': """
також	2455 K читайте:
текст	2035 K переведён	2035 K переведен	2035 K озвучен	2472 K перекладено	2472 K озвучено
текстът	114 K отразява	116 K е преведен
това	116 K резюме	116 K обобщение
точка	2033 K зрения автора	2470 K зору автора	2470 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2056 K слушать
установите	13 K	2073 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2019 K:
""", 'х': """
хареса	8 K ли	117 K ли
харесахте	117 K ли
хотите	2055 K работать у нас	2055 K у нас работать	2055 K работать в нашей
хочете	2492 K працювати в нас	2492 K в нас працювати	2492 K працювати у нас
хочеш	2492 K працювати в нас
хочешь	2055 K работать у нас
""", 'ц': """
цей	2472 K переказ	2472 K короткий виклад	2472 K короткий переказ	2472 K стислий виклад
""", 'ч': """
четете	102 K още	102 K още
чети	102 K още
чи	2473 K була стаття	2473 K був матеріал	2473 K був переказ	2473 K був цей переказ	2473 K була ця	2473 K був цей	2473 K сподобалась	2473 K сподобалася	2473 K сподобався
читай	2068 K нас
читайте	12 K нас	13 K	2019 K также	2019 K также:	2019 K:	2019 K подробнее	2019 K еще	2019 K также	2019 K по теме:	2019 K подробнее:	2019 K материал	2019 K в материале	2044 K нас без	2044 K без	2053 K	2053 K нас в	2455 K також	2455 K також:	2455 K:	2455 K ще	2455 K також	2455 K також на тему:	2455 K по темі:	2455 K також на тему	2490 K
читать	2019 K также	2019 K также	2019 K по теме:
что	33 K вы думаете	2019 K ещё почитать:
чуйте	1 K	102 K:
""", 'щ': """
ще	32 K немає коментарів	2455 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	2035 K краткое содержание
этот	26 K пересказ	2035 K пересказ	2035 K краткий пересказ	2041 K материал можно	2041 K текст можно
эту	2041 K статью можно
""", 'я': """
як	2473 K вам стаття	2473 K вам матеріал
""", 'א': """
אהבתם	1147 K את
אולי	1162 K פספסתם:
אל	1153 K תפספסו: הפעילו
""", 'ב': """
בואו	1148 K לעבוד איתנו
בחנו	1150 K את עצמכם
""", 'ד': """
דווחו	1147 K על
""", 'ה': """
האזינו	1 K	1136 K:	1149 K לפודקאסט	1149 K לפרק
האם	8 K אהבתם	1147 K הכתבה	1147 K הסיכום	1147 K המידע
הדוא	1141 K"ל האדום
הורידו	13 K	1152 K
היו	31 K הראשונים
הירשמו	1148 K לוובינר	1148 K לכנס
הכותב	1142 K הוא
הכותבים	1142 K הם
הכותבת	1142 K היא
הכתבה	1147 K עניינה	1163 K ממשיכה
המחבר	1142 K הוא
המחברת	1142 K היא
המשך	1163 K הכתבה
הפעילו	1153 K התראות	1153 K את ההתראות
הפרק	1149 K המלא זמין
הצביעו	1150 K בסקר
הצטרפו	12 K	1139 K	1139 K אלינו	1148 K לצוות שלנו
הקשיבו	1149 K לפודקאסט
השתתפו	1150 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1158 K ראשון ב
""", 'י': """
יש	1141 K לכם מידע	1141 K לכם סיפור	1141 K לך מידע	1141 K לך סיפור
""", 'כ': """
כדי	1158 K לקרוא את
כל	1139 K החדשות
כתבות	1162 K נוספות:
""", 'ל': """
להאזנה	1149 K לכתבה	1149 K לפודקאסט
להורדת	1152 K
להמשך	1158 K קריאה
לכל	1142 K הכתבות של	1162 K הכתבות:
לכתבה	1136 K המלאה
לכתבות	1162 K נוספות:
לעדכונים	1139 K נוספים	1139 K
לפניות	1141 K לכתב	1141 K לכתבת
לפרק	1149 K המלא
לצפייה	1149 K בסרטון	1149 K בווידאו	1149 K במשדר
לקבוצת	1139 K הוואטסאפ	1139 K הווטסאפ
לקבלת	1139 K עדכונים
לקריאה	1136 K נוספת	1136 K נוספת:	1158 K מלאה
לקריאת	1158 K הכתבה המלאה
לרכישת	1148 K כרטיסים לכנס	1148 K כרטיסים לחצו	1148 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1150 K דעתכם? הצביעו
מייל	1141 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	1141 K במשהו	1141 K בטעות
""", 'ע': """
עוד	1136 K בנושא:	1162 K במדור:	1162 K כתבות:
ענו	1150 K על הסקר	1150 K על הסקר:	1150 K על החידון
עקבו	12 K	1139 K אחרינו	1139 K אחרי
""", 'פ': """
פרסומת	1163 K
""", 'צ': """
צפו	1136 K:	1136 K גם	1149 K בסרטון	1149 K בתיעוד	1149 K בווידאו	1149 K בכתבה
""", 'ק': """
קבלו	1153 K התראות	1153 K עדכונים על	1153 K עדכונים לנייד
קרא	1136 K גם	1136 K גם:
קראו	1136 K גם	1136 K גם:	1136 K עוד
""", 'ר': """
רוצים	1139 K להיות	1139 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1156 K	1157 K בעיתונות	1157 K בנו	1157 K בעבודתנו
""", 'ا': """
ابرز	62 K النقاط بالذكاء
اجعل	53 K
احجز	64 K تذكرتك	64 K مكانك	64 K مقعدك
احجزوا	64 K تذاكركم
احصل	72 K علي تطبيق
اختبر	67 K معلوماتك	67 K نفسك
ادعم	75 K
ادعموا	75 K
اذا	57 K كانت لديك معلومات	57 K كان لديك معلومات
ارسل	57 K لنا
ارسلوا	57 K لنا	57 K الينا
از	952 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	940 K خود را بسنجيد
اعادة	85 K النشر
اعد	62 K هذا الملخص
اعلان	82 K
اقرا	50 K ايضا	50 K ايضا	50 K ايضا:	50 K ايضا:	50 K ايضا	50 K ايضا	50 K ايضا	50 K المزيد:	50 K:	50 K المزيد	81 K كذلك:	81 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
المزيد	50 K:
المصدر	60 K:	60 K :
الملخص	62 K من اعداد
ان	57 K كانت لديك معلومات
انشئ	87 K حسابا	87 K حسابك
انضم	54 K الي	55 K الي قناة
انضموا	12 K	53 K الي
اهم	62 K النقاط بالذكاء
ايا	937 K اين	937 K خطايي
اين	937 K	952 K مطلب را هم بخوانيد:
اينجا	952 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	927 K:
بخوانيد	927 K:
بشنويد	1 K
به	12 K كانال	937 K اين
بيشتر	927 K بخوانيد	927 K بخوانيد:	927 K ببينيد	952 K بدانيد:
""", 'ت': """
تابع	50 K ايضا:	54 K	58 K الكاتب علي	82 K القراءة
تابعنا	12 K	53 K
تابعوا	53 K	58 K الكاتب علي
تابعونا	12 K	53 K
تبرع	75 K ل
تخطي	80 K
ترجم	62 K هذا
تستمر	82 K القصة
تسوق	64 K الان	64 K من متجر
تم	62 K اعداد هذا	62 K انشاء هذا	62 K تلخيص هذا
تماس	933 K با نويسنده
تمت	62 K ترجمة هذا	62 K الترجمة
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	933 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	940 K خود را
در	927 K اين باره بخوانيد	940 K اين نظرسنجي	940 K نظرسنجي ما	940 K نظرسنجي	952 K همين زمينه:	952 K همين رابطه:
""", 'ر': """
رابط	53 K قناتنا
""", 'س': """
ساعدنا	67 K علي تحسين
ساعدونا	67 K علي تحسين
ساند	75 K
سجل	64 K الان في	64 K الان لحضور	87 K مجانا
سجلوا	64 K الان في	87 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	67 K في الاستبيان
شاركنا	57 K قصتك	67 K رايك
شاركوا	3 K
شاركونا	57 K قصصكم	67 K رايكم
شاهد	50 K ايضا	50 K ايضا	50 K:	50 K ايضا:	50 K ايضا:	65 K الفيديو اعلاه	81 K ايضا-
شاهدوا	65 K
شما	940 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	933 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	933 K خبر:	933 K خبر :
كن	31 K اول
""", 'ل': """
لا	85 K يسمح باعادة
لتصلك	54 K
لديك	87 K حساب
لقراءة	80 K المزيد
للابلاغ	68 K عن خطا	68 K عن اي خطا
للاستماع	65 K الي
للاشتراك	53 K في
للانضمام	53 K الي
للتواصل	58 K مع الكاتب	58 K مع الكاتبة
للمزيد	50 K:	80 K من الاخبار	80 K من التفاصيل
لمتابعة	54 K
لمزيد	80 K من الاخبار
لمشاهدة	65 K الفيديو	65 K التقرير
ليصلك	54 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	933 K:
مصيتم	7 K
مطالب	927 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	933 K:	933 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	937 K شما درباره
نظرات	5 K
نظرسنجي	940 K:
نويسنده	933 K:	933 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	927 K بخوانيد	927 K بخوانيد:	952 K ببينيد:
""", 'و': """
واصل	82 K القراءة
وجدت	7 K خطا
وظائف	64 K شاغرة في
""", 'ي': """
يحظر	85 K نقل	85 K نسخ
يستمر	82 K المقال	82 K الخبر
يمكنك	54 K متابعة	80 K قراءة المزيد
يمكنكم	54 K متابعة
يمنع	85 K نقل	85 K نسخ
""", 'گ': """
گزارش	933 K:	937 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1195 Kो यह	1195 Kो ये
""", 'इ': """
इनप	1190 Kुट-	1190 Kुट:	1190 Kुट -	1190 (Kुट
इस	1184 Kे भी पढें	1184 Kे भी पढें:	1208 Kे भी पढें-	1208 Kे भी देखें:
""", 'ए': """
एज	1190 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1184 K पढें:	1208 K भी पढें:
""", 'क': """
क	1195 K्या यह	1195 K्या आपको	1204 Kेवल # रुपये में
""", 'ख': """
खबर	1195 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1190 Kिस्क्लेमर:
""", 'द': """
द	1184 Kेखें:	1184 Kेखें वीडियो
""", 'प': """
पढ	1184 Kें:	1208 Kें-	1208 Kिए:
""", 'भ': """
भ	1190 (Kाषा
""", 'म': """
म	1204 Kात्र # रुपये में
""", 'य': """
य	1184 Kे भी पढें	1184 Kे भी पढें:	1190 (Kे लेखक के	1208 Kे भी पढें-	1208 Kे भी देखें:
यह	1184 K भी पढें	1184 K भी पढें:	1184 K भी देखें:	1190 (K लेखक के	1195 K खबर आपको	1208 K भी पढें-	1208 K भी पढें -
""", 'ल': """
ल	1190 Kेखक के बारे में	1190 Kेखिका के बारे में	1190 (Kेखक	1190 (Kेखिका	1190 Kेखक वरिष्ठ पत्रकार हैं	1190 Kेखक स्वतंत्र पत्रकार हैं	1190 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1184 Kंबंधित:	1204 Kिर्फ # रुपये में	1208 Kंबंधित खबर:	1208 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	158 Kো পডুন	180 Kো পডুন:	180 Kো পডুনঃ
আরও	158 K পডুন:	158 K পডুন	158 K দেখুন:	180 K পডুনঃ	180 K পডুন-	180 K পডুন :
""", 'ছ': """
ছব	163 Kি:
""", 'প': """
প	181 Kৃষ্ঠপোষকতায
পড	158 Kুন:
""", 'ব': """
ব	181 Kিজ্ঞাপনের পর	181 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	163 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	163 Kেখক:	163 Kেখকঃ	163 Kেখকের আরও
""", 'স': """
স	163 Kূত্র:	163 Kূত্রঃ	181 K্পনসরড	181 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2345 Kติดตาม	2345 Kไลก์
""", 'ข': """
ขอ	2348 Kบคุณภาพจาก	2348 Kบคุณข้อมูลจาก
ข่	2342 Kาวที่เกี่ยวข้อง:	2348 Kาวโดย	2354 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2354 Kิป:
คุ	2351 Kณรู้สึกอย่างไรกับ	2351 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2354 Kคลิป:	2354 Kคลิป :
""", 'ซ': """
ซื	2352 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2342 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2345 Kดตามช่อง	2345 Kดตามเรา	2345 Kดตามข่าว	2362 Kดตามอ่านข่าวอื่นๆ	2362 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2350 Kม ai
""", 'ท': """
ทด	2352 Kสอบความรู้ของคุณ
ทำ	2352 Kแบบสำรวจสั้น
ที	2348 K่มา:	2348 K่มา :
""", 'บ': """
บท	2350 Kความนี้ใช้ ai	2350 Kสรุปนี้	2350 Kความนี้แปล	2350 Kความนี้เรียบเรียง	2351 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2350 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2348 K้เขียน:	2348 K้เขียน :
""", 'พ': """
พบ	2351 Kข้อผิดพลาดในบทความ
พื	2363 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2352 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2348 Kพ:
""", 'ร': """
ร่	2352 Kวมโหวต:	2352 Kวมโหวต :	2352 Kวมทำแบบสำรวจ	2352 Kวมสนุก	2358 Kวมสนับสนุน
""", 'ล': """
ลง	2352 Kทะเบียนเข้าร่วมสัมมนา	2352 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2358 Kับสนุน
สร	2350 Kุปโดย	2350 Kุปข่าวด้วย	2350 Kุปนี้	2350 Kุปข่าวโดย	2351 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2342 Kานเพิ่มเติม:	2342 Kานต่อ:	2342 Kานข่าวต้นฉบับ:	2342 Kานเพิ่มเติม	2342 Kานประกอบ:	2354 Kานข่าวเพิ่มเติม:	2354 Kานข่าวเพิ่มเติม	2354 Kานข่าวที่เกี่ยวข้อง:	2354 Kานข่าว:	2354 Kานเรื่องอื่น:	2362 Kานข่าวอื่นๆ	2362 Kานข่าวต้นฉบับได้ที่	2362 Kานบทความอื่นๆ	2362 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2348 Kางอิง:
""", 'เ': """
เก	2348 Kี่ยวกับผู้เขียน
เข	2345 K้าร่วมช่อง
เน	2350 Kื้อหานี้สร้าง	2363 Kื้อหาสปอนเซอร์	2363 Kื้อหาโฆษณา	2363 Kื้อหาสนับสนุนโดย
เพ	2345 Kิ่มเพื่อน
เร	2348 Kื่อง:	2348 Kื่อง :	2348 Kื่องและภาพ
""", 'แ': """
แจ	2351 K้งแก้ไขข่าว
แช	3 Kร์
แป	2350 Kลโดย
แอ	2345 Kดไลน์
""", 'โ': """
โฆ	2363 Kษณา -
""", 'ใ': """
ให	2351 K้คะแนนบทความ
""", 'ไ': """
ไม	2345 K่พลาดทุกข่าวสาร	2345 K่พลาดข่าว
""", 'ả': """
ảnh	2531 K:
""", 'ủ': """
ủng	2531 K hộ tác giả	2542 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1427 Kせて読みたい	1427 【Kせて読みたい】	1427 Kせて読みたい:
""", 'こ': """
こち	1427 Kらもおすすめ	1427 Kらもおすすめ:	1452 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1433 K記事を書いた人	1433 K記事の筆者	1436 K要約はai	1436 K要約は、ai	1436 K要約は役に立ち	1436 ※K要約	1436 K記事の翻訳	1436 K記事の要約	1436 K記事はai	1436 K翻訳	1436 K見出しはai	1443 K記事は	1443 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1427 Kと見る:	1452 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1452 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1452 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2581 K内容由ai
""", '作': """
作者	2578 K:	2578 (K	2578 K係	2578 K为	2578 K為
""", '你': """
你可	2571 K能會喜歡:	2599 K能想看:
你有	2577 K线索
你覺	2583 K得這篇
你觉	2583 K得这篇
""", '來': """
來源	2578 K:
""", '內': """
內容	2581 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2581 K由ai
""", '写': """
写真	1427 【K】	1427 K:	1452 【Kを見る】	1452 【Kギャラリー】
""", '出': """
出典	1433 K:
""", '分': """
分享	3 K
""", '前': """
前回	1452 【K】	1452 Kの記事:
""", '加': """
加入	12 K	2575 K	2594 K
""", '動': """
動画	1427 【K】	1452 【Kを見る】
""", '升': """
升級	2594 K
升级	2594 K
""", '原': """
原文	2598 K刊于	2598 K刊於
""", '参': """
参与	2585 K我们的
参考	1427 K:
""", '參': """
參與	2585 K我們的
""", '发': """
发现	7 K错误	2584 K错误
""", '取': """
取材	1433 K・文	1433 K・執筆
""", '另': """
另请	2571 K参阅
""", '可': """
可以	2576 K在x上
""", '合': """
合わ	1427 Kせて読みたい:
""", '同': """
同场	2571 K加映:
同場	2571 K加映:
""", '問': """
問問	2581 K我們的ai
""", '執': """
執筆	1433 K:	1433 K/
""", '報': """
報名	2585 K參加
""", '填': """
填写	2585 K问卷
填寫	2585 K問卷
""", '如': """
如发	2584 K现
如有	2577 K线索	2577 K線索
如果	2577 K您有相关线索	2577 K您有	2577 K你掌握	2577 K您掌握
如發	2584 K現
""", '審': """
審校	2578 K:
""", '延': """
延伸	2571 K閱讀	2571 K阅读	2571 K閱讀:	2571 【K閱讀】	2599 K閱讀:	2599 K阅读:
""", '引': """
引用	1433 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2599 K:
影音	2599 K:
""", '往': """
往下	2599 K看更多:
""", '您': """
您对	2583 K这篇文章
您對	2583 K這篇文章
您有	2577 K线索
您的	27 K评论
您覺	2583 K得這篇
您觉	2583 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2571 K阅读:
""", '扫': """
扫描	2575 K
扫码	2575 K
""", '投': """
投票	2585 K:
投稿	27 Kは
""", '报': """
报名	2585 K参加
""", '按': """
按讚	2575 K追蹤
""", '採': """
採訪	2578 K撰文:
""", '推': """
推荐	2571 K阅读	2571 K阅读:
推薦	2571 K閱讀:
""", '提': """
提供	1433 K:
""", '摘': """
摘要	2581 K由
""", '撰': """
撰文	2578 K:
撰稿	2578 K:
""", '支': """
支持	2592 K
""", '收': """
收听	1 K	2587 K我们的播客	2587 K我们的节目
收聽	1 K	2587 K我們的播客	2587 K我們的節目
""", '文': """
文/	1433 K
文:	1433 K
文・	1433 K
文章	2578 K来源:	2584 K有误	2584 K有誤
""", '新': """
新聞	2577 K線索
新闻	2577 K线索热线	2577 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2571 K:	2571 K新聞:	2571 K內容:	2571 【K新聞】	2571 K相關	2571 K阅读:	2571 K報導:	2571 K报道:	2598 K精彩内容	2598 K精彩內容	2598 K资讯	2598 K資訊	2598 K内容请	2598 K內容請	2599 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2577 K要爆
""", '本': """
本内	2581 K容由ai
本摘	2581 K要
本文	2578 (K作者	2578 K作者	2581 K摘要	2581 K由ai	2581 K由人工智能翻译	2581 K由人工智能生成	2581 K由人工智慧	2598 K章來自	2598 K转载自	2598 K轉載自	2598 K来自	2598 K來自
""", '来': """
来发	31 K表第一
来源	2578 K:
""", '校': """
校对	2578 K:
""", '構': """
構成	1433 K・文
""", '次': """
次に	1427 K読む:
次の	1452 Kページ:	1452 【K記事】
次ペ	1452 Kージ:
""", '欢': """
欢迎	12 K关注	2575 K加入	2576 K在	2576 K关注	2577 K提供线索	2577 K投稿
""", '歡': """
歡迎	12 K追蹤	2575 K加入	2576 K在	2577 K提供線索	2577 K投稿
""", '此': """
此摘	2581 K要
""", '测': """
测一	2585 K测:
""", '測': """
測一	2585 K測:
""", '点': """
点击	2571 K查看	2587 K观看视频	2587 K收听
点我	2575 K加入
""", '熱': """
熱門	2599 K新聞:
""", '爆': """
爆料	2577 K请	2577 K請
""", '画': """
画像	1427 【K】	1452 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2584 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2571 K阅读	2571 K新闻	2571 K报道:	2571 K阅读:	2599 K新闻:	2599 K文章:
相關	2571 K新聞	2571 K報導	2571 【K新聞】	2571 K閱讀:	2599 K新聞:	2599 K文章:	2599 K報導:
""", '看': """
看更	2571 K多:	2599 K多:
""", '立': """
立即	2575 K加入	2585 K报名	2585 K報名
""", '筆': """
筆者	1433 Kプロフィール
""", '編': """
編輯	2578 K:
""", '线': """
线索	2577 K征集
""", '编': """
编辑	2578 K:	2578 (K:
""", '聽': """
聽我	2587 K們的podcast
""", '著': """
著者	1433 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2587 K上方影片
""", '观': """
观看	2587 K上方视频
""", '视': """
视频	2599 K:
""", '訂': """
訂閱	2594 K
""", '記': """
記事	7 Kの誤り	1443 Kの誤り	1443 Kに誤り
記者	1433 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1427 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2592 K持
""", '订': """
订阅	2594 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2592 K持
""", '責': """
責編	2578 K:
""", '資': """
資料	2578 K來源:
""", '贊': """
贊助	2592 K
""", '责': """
责任	2578 K编辑:	2578 (K编辑
责编	2578 K:
""", '赞': """
赞助	2592 K
""", '这': """
这个	2582 K摘要
这段	2582 K摘要
这篇	8 K文章	2582 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2582 K摘要
這篇	2582 K文章
""", '采': """
采写	2578 K:
""", '長': """
長按	2575 K
""", '长': """
长按	2575 K
""", '関': """
関連	1427 K記事	1427 K記事:	1427 【K記事】	1427 K:	1427 【K】	1427 K:	1452 【K写真】	1452 K記事:
""", '閱': """
閱讀	2571 K更多
""", '问': """
问问	2581 K我们的ai
""", '阅': """
阅读	2571 K更多
""", '馬': """
馬上	2585 K報名
""", '马': """
马上	2585 K报名
""", '點': """
點我	2575 K加入
點擊	2571 K查看	2587 K觀看影片
""", '같': """
같이	1473 K 보기:
""", '관': """
관련	1473 K 기사:	1494 K 기사 :	1494 [K 기사]	1494 K 기사-
관련기사	1473 K	1473 K:	1473 [K]	1494 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1482 K #줄 요약
기사에	1487 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1494 K 기사:
""", '당': """
당신의	1486 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1473 K 읽기:
더보기	1473 [K]	1473 K:
""", '독': """
독자	1486 K 설문에	1486 K 설문조사에
""", '많': """
많이	1494 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1482 K 요약은
""", '사': """
사진출처	1497 K:
""", '생': """
생성형	1482 K ai가 요약
""", '설': """
설문에	1486 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1486 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1473 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1482 K 요약은 ai	1482 K 요약이 도움	1482 K 기사는 인공지능	1482 K 기사는 ai	1482 K 번역	1487 K 기사가 도움이	1487 K 기사를 어떻게	1487 K 뉴스에 대한 의견	1487 K 기사에 대한 의견
이슈	1494 [K]
이어	1473 K 읽기:
""", '인': """
인기기사	1494 [K]
""", '자': """
자료출처	1497 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1473 K 기사:
추천기사	1494 [K]
""", '출': """
출처	1497 K:	1497 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1473 K 볼 만한 기사:	1473 K 보면 좋은 기사:	1494 [K 읽기]
""", '핫': """
핫클릭	1494 [K]
""", '화': """
화보	1473 [K]
"""}

CONTAINS = {'a': """
abonați	1987 K-vă	1991 K
abonații	1988 K noștri
abonează	1943 K-te pentru	1948 K-te pe youtube	1987 K-te
abonné	1041 pas encore K	1043 déjà K	1045 en tant qu'K
abonnés	1041 réservé à nos K	1043 réservé aux K	1121 nos K	1124 K
abonējiet	1578 K
actualité	1051 l'essentiel de l'K	1061 suivez l'K	1061 suivez toute l'K	1061 retrouvez toute l'K	1083 couvre l'K
adatkezelési	1231 K tájékoztató
admitió	874 K
adomány	1278 K
adományoddal	1274 K
adományok	1278 K
adományozz	1274 K
adományozzon	1251 K itt
advirtió	874 K
adó	1220 K #%
adód	1276 K #
adója	1251 K #
adăugat	1990 a K
affiliatelänkar	37 K	2316 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1123 a K
afiliación	37 enlaces de K
afirmó	874 K
agregó	874 K
aicināja	1581 K
aizsargātas	1548 visas tiesības K
aiškino	1542 K
ajouté	1123 a K
ajută	1987 K-ne
ajánld	1274 K fel
alkalmazás	1228 töltsd le az K
alkalmazásban	1249 az K
alkalmazást	1249 K
alkalmazásunk	1275 K
alkalmazásunkat	1228 töltse le K
alăturat	1961 s-a K echipei
améliorer	1104 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	455 jetzt K:
anketě	267 naší K	267 v K
ankietę	35 naszą K	1825 naszą K	1825 krótką K
anmäl	2334 K dig till vårt	2334 K dig till våra
anmäla	2311 genom att K dig
annoncé	1123 a K
annoncør	365 betalt af en K	365 betalt af K
annonslänkar	37 K	2316 K
annonsör	2325 betalt av en K	2325 betald av en K
annonsør	1766 betalt av en K
anunció	874 K
anunțat	1990 a K
använder	2282 vi K cookies	2283 K kakor
anúncio	1918 após o K	1918 depois do K
anúncios	1936 sem K
apelował	1860 K
apelowała	1860 K
aplicación	802 descarga la K	802 descarga nuestra K
aplicația	1949 descarcă K	1987 descarcă K noastră	1987 descarcă gratuit K	1987 descarcă K și	1988 K noastră
aplikację	1791 pobierz naszą K	1792 pobierz K	1792 ściągnij K	1848 naszą K
aplikácii	2172 našej K
aplikáciu	2172 mobilnú K	2172 K
aportació	221 la teva K
aportación	836 tu K	862 haz tu K
apoyá	871 K
applikációnk	1249 K
applikációnkat	1249 K
apsolīja	1581 K
apóyanos	836 K	871 K
apóyenos	836 K	871 K
apúntate	782 K a	797 K a nuestra	797 K gratis	871 K gratis
apărat	1990 s-a K
arkadaşinla	2416 bir K paylaş
artykuł	15 darmowy K	20 cały K	1780 podoba ci się ten K	1826 nasz K do końca	1846 ostatni darmowy K	1858 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	783 te ha gustado este K	790 regala este K	790 regalar este K	793 último K gratis	793 te queda # K	865 y lee este K	872 este K
artículos	15 K gratis	793 K gratis este mes	793 te quedan # K	793 límite de K
aseguró	874 K
associés	1067 cookies K à ce contenu
assuré	1123 a K
asumă	30 nu își K
ausgewählt	508 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1943 K-te pentru
autorką	1817 kontakt z K
autorská	249 K práva
avertizează	1990 K
avísanos	871 K
ayúdanos	836 K	871 K a
açikladi	2432 K
açin	2416 K
añadió	874 K
año	873 al K
""", 'b': """
bağirdi	2432 K
bağirdilar	2432 K
bağiriyor	2432 diye K
bağiriyordu	2432 K
bağiş	2429 K yap	2433 K
bağişiniz	2429 K
bağlantilari	2413 satiş ortakliği K
başlayan	2415 tl'den K
başvurun	2416 K
behält	29 K sich vor	29 K sich das recht
behöver	2264 vi K ditt stöd	2334 vi K din hjälp
bekapcsolása	1228 értesítések K
beløb	376 fast K
beløp	1775 gi et K	1777 fast K
bemängeln	530 K
bemängelt	530 K
berättade	2337 K
berättar	2337 K
bestätigen	399 K sie ihre
bestätigungslink	499 K
bestätigungsmail	399 K	499 K
betalvägg	2338 K
bezplatný	287 poslední K článek	2166 náš K webinár	2189 posledný K článok
bezplatných	2175 K článkov
bezpłatne	1831 K konto
bezpłatny	1822 nasz K webinar	1846 ostatni K artykuł
bezpłatnych	1831 limit K
beğendiyseniz	2430 bu haberi K	2430 bu yaziyi K
biết	2553 cho K
blokování	242 K reklam
boletín	797 recibe el K	797 nuestro K	800 K diario	871 recibe el K	872 nuestro K	875 K
boîte	1050 dans votre K mail	1050 dans votre K e-mail
brezplačen	2245 zadnji K članek
brezplačne	2232 K članke
brezplačni	2225 naš K webinar	2245 zadnji K članek
brezplačnih	2232 K člankov
bronił	1860 K się
brzmiał	1860 K
brzmiała	1860 K
brzmiało	1860 K
butlletí	191 subscriu-te al K	191 el nostre K	222 el nostre K	225 K
buzdított	1277 K
buzdította	1277 K
buzón	798 en tu K
bájate	871 K la app
báo	2550 hãy K
bönföll	2337 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2337 K
bønfaldt	377 K
bønn	1701 vi har en K til deg
bønnfalt	1778 K
bústia	212 a la teva K
bülten	2409 e-K	2433 K
bültene	2377 K abone	2377 K kayit	2377 K kaydol
bülteni	2409 haber K
bültenimiz	2430 K
bültenimize	2377 K	2429 K	2430 K
bültenine	2409 K
błagał	1860 K
błagała	1860 K
bạn	2517 hộp thư của K	2541 sự ủng hộ của K	2550 sự ủng hộ của K	2550 mời K
bằng	2549 K văn bản của báo
""", 'c': """
caffè	1369 un K
café	837 un K	862 un K al mes	1086 un K
caractères	1104 limitées à # K
catedrática	833 es K
catedrático	833 es K
celého	230 pro čtení K
cercetătoare	1961 este K
cercetător	1961 este K
chaîne	1121 notre K
chefredaktör	2301 är politisk K	2301 är K
chefredaktør	343 er K
chuyện	2530 bạn có câu K
chép	2526 cấm sao K	2549 mọi sao K
chính	2521 K sách bảo mật
chúng	2517 bản tin của K tôi	2519 theo dõi K tôi	2530 cho K tôi qua	2530 liên hệ với K tôi	2550 ủng hộ K tôi	2550 K tôi cần sự giúp đỡ	2550 giúp K tôi	2550 theo dõi K tôi	2551 K tôi trên	2551 của K tôi	2551 cho K tôi
chọn	2550 hãy bình K
cikkünk	1275 minden K
cikkünkhöz	1275 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1892 nos K
comentó	874 K
comisión	851 recibir una K
comissió	207 rebre una K
comissão	1917 receber K	1917 receber uma K
commerciële	1661 K partner
communauté	1091 K whatsapp	1091 K signal
compártela	25 K
compártelo	25 K
comunità	1393 parte della nostra K
condamné	1123 a K
condiții	1952 termeni și K
confidentialité	1068 politique de K
confidențialitate	1952 politica de K
conférences	1083 est maître de K
connecté	1070 vous devez être K
conteúdo	9 este K	9 K externo	1869 acesse todo o K	1912 ao exibir este K	1912 ao ver este K
contribuição	1904 com a sua K	1935 sua K é essencial
contó	874 K
conversación	820 participar en la K
conținut	9 acest K	1943 K doar pentru abonați
conținutului	1958 preluarea K
cookieinställningar	2303 K
corespondentă	1961 este K
creează	1987 K un cont pentru a citi
csatornájára	1241 viber-K
csatornánk	1275 K
csatornánkhoz	1241 telegram-K	1241 whatsapp-K
csatornánkra	1241 youtube-K	1274 iratkozz fel K	1274 iratkozzon fel K
csábított	1277 K
cuéntanos	820 K en	871 K
czytać	1786 aby K dalej	1786 żeby K dalej	1857 chcesz K dalej
czytelników	36 naszych K	1826 opiniami K	1837 z wpłat K	1837 dzięki wsparciu K	1854 K	1858 naszych K	1858 z wpłat K
cântau	1990 K
címével	1273 e-mail-K
của	2532 là cây bút K	2551 độc giả K
""", 'd': """
daní	2180 # % z K	2180 #% z K
darbą	1540 mūsų K
darowiznę	1784 przekaż K	1857 przekaż nam K	1857 przekaż K na
datenschutzerklärung	416 unserer K	528 unserer K	528 unsere K
datenübertragung	449 der K zu
debatindlæg	344 send dit K	344 skrive et K
debatredaktør	343 er K
debattredaktør	1740 er K
debattør	343 er K
declaró	874 K
decía	874 K
demandé	1123 a K
denmişti	2432 K
denunció	874 K
descárgate	802 K la	802 K nuestra
destekçimiz	2416 K olun	2429 K olun
desteğiniz	2429 K
desteğinizle	2430 K
desteğiyle	18 okurlarin K	2402 yapay zeka K	2411 K ayakta	2421 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2171 K môžu
disponível	1877 K no google play
doação	1866 faça uma K	1904 sua K	1935 sua K	1935 faça uma K	1939 K
doações	1939 K
dodał	1860 K
dodała	1860 K
dodává	301 K
događaj	2106 naš K
domagał	1860 K się
donació	221 fes una K	225 K
donación	786 haz una K	786 tu K	836 tu K	836 una K	871 tu K	871 haz una K	875 K
donația	1987 K ta
donație	1987 fă o K	1991 K
donații	1991 K
donează	1987 K acum
doporučil	301 K
doporučila	301 K
doporučovala	301 K
dopuštenja	2117 bez K
doradzał	1860 K
dorzuć	1857 K się
dostawać	1847 chcesz K
dostávajte	2195 K
dostávat	288 chcete K
dostávať	2190 chcete K
dostávejte	294 K
dostęp	1786 masz już K	1831 pełny K do	1831 wykup K	1857 kup K
dostępny	1786 artykuł K tylko
dotazník	268 krátký K	2170 krátky K
dotazníka	2170 nášho K
dotazníku	267 našeho K	268 krátkého K
dowolną	1859 K kwotą
dočtete	275 více se K
dołóż	1857 K się
dołącz	1797 K do nas na	1857 K do nas	1857 K do grona	1857 K do nich
draudžiama	1514 K kopijuoti	1514 be leidimo K	1514 be sutikimo K
draudžiamas	1535 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1858 K dalej
dziennikarką	1818 jest K
dzięki	1858 K wam	1858 K tobie
dziękujemy	1828 K za zapisanie	1828 K za zapis	1857 K, że nas czytasz
débloquer	1043 pour K
déclare	1123 K
déclaré	1123 a K
découvrez	1041 K nos offres	1120 K nos offres
déductible	1036 K des impôts	1036 K à #	1122 K
déjanos	6 K tu
dénonce	1123 K
déplore	1123 K
déposés	1096 des cookies seront K
désabonner	1050 K à tout moment
désactiver	1065 K adblock
désactivez	1065 K adblock
désinscrire	1051 vous K à tout moment
díky	299 K vám
dömde	2337 K
dømte	377 K	1778 K
děkujeme	298 K, že nás čtete
dụng	2519 tải ứng K	2550 tải ứng K
""", 'e': """
edellyttää	1020 K tunnusta
editörüdür	2399 K
elaboración	851 no ha participado en la K
electrònic	191 el teu correu K
electrónico	798 tu correo K	820 tu dirección de correo K no será publicada
elolvasásához	1222 a teljes cikk K
elsőként	1250 értesülj K
előfizetés	1278 K
előfizetéssel	1253 K
előfizető	1222 már K	1274 legyen K
előfizetőink	1222 K olvashatják	1253 K számára	1275 K
előfizetők	1263 csak K	1278 K
előfizetőknek	1223 csak K	1263 K szól
előfizetőnktől	1273 K
emlékeztetett	1277 K
endereço	1891 seu K de email não será
engedély	1256 K nélkül tilos
engedélyezze	1230 K a javascript
engedélyhez	1256 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1121 cette K	1677 onze korte K	1677 onze K
enquêtent	1121 K pour vous
enquêtes	1121 nos K
ensimmäinen	1025 K kuukausi
enthält	449 dieses element K daten
envíanos	871 K
epizódu	2168 K
erhvervsredaktør	343 er K
erhältlich	455 shop K
erişin	2416 K
erklärt	530 K
erklärte	530 K
erkände	2337 K
erzählen	527 K sie es weiter
erzählt	530 K
erzählte	530 K
escribió	874 K
escríbenos	820 K a	871 K
estimé	1123 a K
estás	783 ya que K aquí	783 ya que K por aquí
etkinleştir	2385 javascript'i K
evästeasetuksiasi	997 K
evästeet	997 K	1022 K
evästeitä	981 K
existují	278 K díky
explicó	874 K
expliqué	1123 a K
externého	2162 K obsahu
externí	260 K obsah
externího	260 K obsahu	260 obsah z K
externý	2162 K obsah
""", 'f': """
favoritkälla	2297 K
faça	1935 K um pix
felelősséget	30 nem vállal K
felhasználási	1231 K feltételek
feliratkozás	1224 K a hírlevélre	1224 hírlevél K
feliratkozásommal	1239 K
feliratkozással	1239 K
folosește	1952 K cookie
folytatásához	1222 a cikk K
fordítóval	1246 gépi K
forintért	1253 havi # K
formulára	2173 odoslaním K
formulário	1935 inscreva-se no K
formuláře	271 odesláním K
forrásként	1240 kedvenc K
fortæller	377 K
frågade	2337 K
férjen	1274 K hozzá
följ	2278 K oss på	2334 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2293 alla rättigheter K
fördere	527 K
fördermitglied	470 werde K	470 werden sie K
fördern	527 jetzt K	527 K sie
föredragen	2297 K källa
föredragna	2297 K källa
föreslog	2337 K
författare	2301 är K och
förklarade	2337 K
förklarar	2337 K
försvarade	2337 K sig
følg	319 K os på	374 K os	1717 K oss på	1775 K oss
første	356 K måned	376 K måned	1754 K måned	1777 K måned
független	1220 támogassa a K	1275 K sajtó
főszerkesztője	1244 K
""", 'g': """
gadā	1580 K
gazeteciliği	2430 bağimsiz K
gazeteciliğimiz	2430 K
gefällt	499 K ihnen, was sie	499 K dir, was du
gelmişken	2371 buraya kadar K
geöffnet	419 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2142 K
gridò	1407 K
gràcies	213 K a gent com tu	222 K a tu
grátis	1937 teste K
grâce	18 K à vous	1033 K à vos dons
gärna	2334 vill K höra från dig
går	303 før du K	1701 før du K
gåva	2264 ge en K i dag	2264 ge en K nu	2265 din K	2265 ge en K	2334 din K gör	2334 ge en K i dag	2338 K
gönderdik	2423 size bir e-posta K
gönderin	2416 K
göra	2335 K mer
göre	2432 K
görün	2416 K
göster	2416 K
gösterilmeden	2392 kaynak K
głosił	1860 K
głosiła	1860 K
głosiło	1860 K
głosuj	1842 K
głosujcie	1842 K
głównej	1833 na stronie K
gửi	2530 xin K về	2550 hãy K
""", 'h': """
használ	1230 cookie-kat K	1231 sütiket K
használat	1230 sütik K
heißt	530 K es
hinzufügen	441 bei google K
hirdették	1277 K
hirdetés	11 a K	11 K után
hjälp	2304 K av ai	2326 K av ai	2334 K oss
hjälper	2334 din gåva K
hjælp	346 K af ai	346 K fra ai	366 K af ai	374 vi har brug for din K	374 K os
hjælper	374 dit bidrag K
hlásal	301 K
hlásala	301 K
hlásá	301 K
hovorí	2201 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1277 K
hyödyntäen	998 tekoälyä K
hájil	301 K se
hájila	301 K se
häng	2334 K med i
häufiger	441 bei google K
hävdar	2337 K
håller	2333 läsare som K
hævder	377 K
hébergé	1067 ce contenu est K par
híreinket	1273 K
hírekben	1228 a google K	1240 google K
hírlevelére	1239 K
hírlevelünk	1275 K
hírlevelünket	1239 K
hírlevelünkre	1224 K	1274 iratkozzon fel K	1274 iratkozz fel K	1275 K
hírlevél	1278 K
hírlevélre	1274 iratkozz fel a K	1274 iratkozzon fel a K
hó	1276 ft/K
hónap	1253 első K	1276 első K
hören	523 K sie hier.
hører	1745 der du K
hükmetti	2432 K
hüüdis	915 K
hüüdsid	915 K
hűségidő	1263 K nélkül
hồng	2548 nhận hoa K
""", 'i': """
iecienītāko	1555 K avotu
ifølge	377 K	1778 K
illimité	1045 accès K	1113 en K
incorporó	833 se K a
independentă	1988 presa K
independência	1936 a K
indicó	874 K
indiqué	1123 a K
indrømmede	377 K
indrømmer	377 K
indépendance	1121 notre K
indépendant	1033 soutenez le journalisme K	1121 journalisme K	1121 média K
indépendante	1110 la presse K a	1121 presse K	1121 information K
información	810 sigue toda la K	810 siga toda la K	833 cubre la K	872 esta K
informację	1817 wyślij K
informațiilor	1958 preluarea K
informó	874 K
informē	1581 K
innehåll	2283 externt K	2303 externt K
innehållet	9 K
innrømmer	1778 K
innrømmet	1778 K
inquiète	1123 s'K
inquérito	35 nosso K
inscrição	1873 cancelar a K	1926 sua K foi
inscríbete	782 K
insändare	2302 skicka din K	2302 din K till	2302 skriva en K
intelektą	1522 dirbtinį K	1537 dirbtinį K
inteligencję	1839 przez sztuczną K
inteligencí	280 umělou K
intelligenciával	1246 mesterséges K készült	1265 mesterséges K
intégralité	1041 pour lire l'K
investigación	872 esta K
investigação	1936 esta K
investigație	1988 această K
investigațiile	1988 continua K
invítame	871 K a
invítanos	871 K a
ismételgette	1277 K
istediğiniz	2376 K zaman iptal	2431 K zaman iptal
izražavaju	2111 komentari K
içeriği	9 K
içeriğin	2401 harici K
išorinio	1520 K turinio
""", 'j': """
jautāja	1581 K
javasolják	1277 K
jesteś	1780 skoro już tu K	1780 skoro tu K
jugé	1123 a K
jurnalistă	1961 este K
jurnaliștii	1984 K noștri îți trimit	1988 K noștri
jälgi	912 K meid
jäljellä	1016 ilmaista juttua K
jäseneksi	1023 liity K
""", 'k': """
kanał	1858 nasz K
kannatusjäseneksi	1023 liity K
kanál	299 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2143 K
kedykoľvek	2148 odhlásiť sa môžete K
keresőben	1240 google-K
khoản	2516 bạn đã có tài K	2521 điều K sử dụng
không	2526 K sao chép
khẳng	2553 K định
kiabált	1277 K
kiabálta	1277 K
kiabálták	1277 K
kifogásolja	1277 K
kirjeessä	1026 luki K
kiáltott	1277 K
kiáltotta	1277 K
kiáltották	1277 K
kiến	2538 ý K của bạn sẽ
kliknutím	271 K na
kolačića	2102 K	2132 K
kolačiće	2102 K	2132 K
kolačići	2102 K
komentować	6 K	1806 aby K
komentár	6 pridať K	2171 pridajte K
komentára	2171 pridanie K	2171 vloženie K
komentátor	258 je K	258 , K
komentátorem	258 je K
komentátorkou	258 je K	2160 je K
komentátorom	2160 je K
komentář	6 přidat K
komentáře	6 pro přidání K	269 vložení K	269 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	998 K
konferencję	1822 naszą K
konuştu	2432 diye K	2432 K
kopírovanie	2153 K obsahu bez	2153 K je zakázané
kopēšana	1554 K bez
korespondentką	1818 jest K
korespondentė	1519 K
korábban	1272 K itt írtunk	1272 K ebben a cikkben írtunk
krzyczał	1860 K
krzyczała	1860 K
krzyknął	1860 K
krzyknęła	1860 K
krävde	2337 K
krævede	21 K felter er	377 K
krönikör	2301 är K
kulturalną	1826 K dyskusję
kulturredaktör	2301 är K
kulturredaktør	343 er K	1740 er K
kumppanuuslinkkejä	1010 K
kvíz	267 náš K	2170 náš K
kvíze	2170 našom K	2170 v K
kvízu	267 našem K	267 v K
kyltissä	1026 luki K
kysyivät	1026 K
kávéra	1276 K
käyttää	979 tämä sivusto K
käyttöehdot	1005 hyväksyt K
kérdezte	1277 K
kérdezték	1277 K
kérdőívünket	35 K
kért	1277 K
kérte	1277 K
kérték	1277 K
können	527 K sie uns
könyörgött	1277 K
könyörögtek	1277 K
köszönjük	1274 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1228 K minket	1274 K minket
követelte	1277 K
követelték	1277 K
közlése	1264 nélküli K tilos
közölte	1277 K
kúpte	2198 si K
kündigte	530 K an
künstlichen	459 K stimme vorgelesen	459 K stimme vertont
künstlicher	516 mithilfe von K
küpsised	892 K
küpsistega	892 K	911 K
küsis	915 K
kč	273 za # K	273 od # K	300 od # K
kļūsti	1578 K par
křičel	301 K
křičela	301 K
křičeli	301 K
kể	2553 K
""", 'l': """
labākie	1574 K raksti tavā
lamentó	874 K
lançait	1123 K
lasītu	1545 lai K tālāk
lasītāji	1579 mūsu K
lasītājiem	1579 mūsu K
lejupielādē	1578 K
leverandør	1742 ekstern K
leverantör	2303 extern K
leído	865 has K tus #
lietotnē	1564 K
linkistä	1009 lisää tästä K
lisäsi	1026 K
liên	2550 hãy K hệ
lucrează	1961 K în presă
lunedì	17 ogni K
lună	1989 pe K
luận	6 để bình K	2538 bình K của bạn sẽ
lájkolj	1228 K minket
lákal	301 K
läget	2312 koll på K
lähdet	965 ennen kuin K
läsa	2315 du kan K mer	2315 kan du K mer	2315 K mer om	2335 fri att K
läsare	36 våra K	2313 våra K	2335 våra K
läsarna	18 tack vare K
läser	2334 tack för att du K
läsning	0 min K
lästid	0 K
låst	370 K for	1771 K for	2330 K för
læser	374 tak fordi du K
læserbrev	344 skrive et K	344 send dit K
læsere	36 vores K	375 vores K
læseres	355 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	793 K de notas
límites	790 sigue leyendo sin K
lòng	2530 vui K gửi về	2550 vui K gửi	2550 vui K gọi
löd	2337 K
lød	377 K	1778 K
lūdza	1581 K
lập	2541 ủng hộ báo chí độc K	2551 báo chí độc K
""", 'm': """
magyarázta	1277 K
mailovú	2173 e-K adresu
mainoslinkkejä	37 K	1010 K
manhãs	17 todas as K
masintõlke	894 K abil
materiał	9 ten K
matéria	20 ler esta K	1869 esta K é só	1931 para ler esta K	1936 esta K
matérias	1903 limite de K
matí	221 rep cada K
mawiał	1860 K
mawiała	1860 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1277 K
megszakítása	21 válasz K
meidän	1023 tue K
meitä	1007 tukea K	1007 tue K	1023 tue K	1023 auta K
menționat	1990 a K
mesačne	2200 K
mesečno	2142 K	2258 K
mesélte	1277 K
miesiąc	1859 za K
miesięcznie	1859 K
miễn	15 bài K phí	2543 hết số bài K phí	2552 dùng thử K phí
mjesečno	2142 K
modération	1104 charte de K	1104 K par la rédaction
mokė	1542 K
mondták	1277 K
mostrará	790 este mensaje se K en
multó	874 K
mulțumim	1987 K că ne citești
munkatársa	1244 K
munkánk	1275 K
munkánkat	1220 támogasd K	1220 támogassa K	1251 K	1274 támogasd K	1274 támogassa K	1275 K
myönsi	1026 K
másodközlés	1237 K
märkis	915 K
määräsi	1026 K
mån	2314 kr/K	2336 kr/K
månad	2267 testa en K	2314 en K för	2334 testa en K	2336 per K	2336 varje K
månaden	2314 första K	2336 i K	2336 första K
månader	2314 K för #	2334 testa # K
månadsgivare	2334 bli K
måned	309 prøv en K	356 i # K	374 prøv en K	376 pr. K	1754 en K for	1775 prøv en K	1777 per K
måneden	376 om K	1777 i K
måneder	356 i # K	1754 K for #
média	1121 notre K
mês	1936 até o fim do K	1937 por K	1937 ao K
míní	301 K
mówi	1860 K
mówili	1860 K
mówił	1860 K
mówiła	1860 K
môžete	2169 článok si K
müşterimiz	2427 K
mācīja	1581 K
mākslīgais	1561 K intelekts
mēnesis	1580 pirmais K
mēnesī	1580 K
mėgstamiausią	1515 K
mėnesį	1541 per K
měsíc	273 první K	300 za K	300 první K
měsíčně	300 K
můžete	266 článek si K
mạnh	2553 nhấn K
""", 'n': """
nabádal	301 K
nabádala	301 K
naléhal	301 K
namawiał	1860 K
namawiała	1860 K
napisał	1860 K
napisała	1860 K
napište	257 K nám	290 K na	298 K nám
napísal	2201 K
napíšte	2159 K nám	2159 K, prosím	2192 K na	2198 K nám
naročilo	2231 hvala za K
naročite	2206 K se na naše	2256 K se
naročnik	2205 že K
naročnike	2212 samo za K	2212 le za K
naročniki	2244 lahko berejo le K	2244 berejo samo K	2260 K
naročnikom	2205 dostopen le K	2205 na voljo K	2205 na voljo samo K	2205 na voljo le K	2244 dostopna le K	2244 dostopna samo K	2244 dostopen le K	2244 dostopen samo K
naročnina	2232 K	2260 K
naročnino	2232 z K	2254 z K
narzędzi	1839 przy wsparciu K ai
naujienlaiškio	1527 K
naujienlaiškis	1540 mūsų K	1543 K
naujienlaiškį	1508 mūsų K	1527 K	1539 užsisakykite K	1540 mūsų K
navođenja	2117 bez K izvora
navođenje	2117 uz K izvora
nawoływał	1860 K
našeho	263 do K týmu	263 K e-shopu
našem	2106 K timu
našich	289 K zpráv	2191 K správ
neatkarīgu	1578 atbalsti K
nekünk	1274 segíts K	1274 írjon K	1274 írj K	1274 jelezd K	1275 K adód
nemokamą	1531 K paskyrą
neobmedzený	2147 K prístup
neodpovídá	30 K za
neomezený	253 K přístup
neomezeně	230 K číst
nepriklausomą	1529 paremkite K žurnalistiką	1539 paremkite K	1540 K žurnalistiką
newsissä	990 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	298 podpořte K
nezávislá	299 K média
nezávislé	2199 K médiá
nezávislú	2198 podporte K
ngoài	2533 nội dung bên K
nguồn	2528 K ưu tiên	2528 K tin ưu tiên	2549 ghi rõ K
nhiệm	2538 chịu trách K về nội dung bình luận
nhân	2534 trí tuệ K tạo
nhấn	2550 K vào đây
nhận	2517 đăng ký K bản tin	2517 đăng ký K tin	2521 chấp K tất cả	2550 đăng ký K
nhập	24 đăng K	2516 đăng K để	2516 vui lòng đăng K	2550 đăng K để
niedostępny	1819 materiał wideo jest K
niezależne	1857 wesprzyj K	1857 wspieraj K	1858 K media
niezależność	1858 K
niezależną	1858 jesteśmy K
noastră	1988 munca K
nolēma	1581 K
norāda	1581 K
notificações	14 as K	1879 ative as K	1879 ativar K	1879 receba K
notificările	14 K	1949 activează K
notifikácie	2172 K
notícia	1936 esta K
notícias	1873 receba as K	1873 receba K	1882 siga as últimas K
novinařina	299 naše K
novinařinu	299 nezávislou K
novinár	2160 je K	2160 , K
novinári	2199 naši K
novinárka	2160 je K	2160 , K
novinárkou	2160 je K
novinárom	2160 je K
novinář	258 je K	258 , K
novinářem	258 je K
novináři	299 naši K
novinářka	258 je K	258 , K
novinářkou	258 je K
novičke	2206 na e-K
novičnik	2213 K	2213 e-K	2257 naš e-K	2260 K
novičnika	2213 K
nusprendė	1542 K
nášho	2166 do K tímu
nächste	21 in diesem browser für die K	527 sind sie der K
nói	2553 K
năm	2552 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	263 našem K
obegränsad	2270 K tillgång
obećala	2143 K
obećao	2143 K
obiecał	1860 K
obiecywał	1860 K
obligāta	1554 atsauce K
oblíbené	255 K zdroje
oblíbených	255 K zdrojů
oblíbenými	255 K zdroji
obrigatórios	21 campos K são	1891 campos K são
obveščanje	2231 na naše K
obľúbené	2157 K zdroje
obľúbených	2157 K zdrojov
obľúbenými	2157 K zdrojmi
odebírat	288 chcete K
odebírejte	234 K náš	294 K	298 K
odemkněte	230 K si
odhlásit	235 K se můžete kdykoli
odoberať	2190 chcete K
odpoveď	21 zrušiť K
odpovídal	301 K
odpověděl	301 K
odpověděla	301 K
odpověď	21 zrušit K
odpowiadał	1860 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1860 K
odpowiedziała	1860 K
odražavaju	2111 komentari K	2111 komentari ne K
odídete	2155 kým K
ofereça	1869 K este artigo
ograniczeń	1786 czytaj bez K	1786 czytaj więcej bez K
ogłosił	1860 K
ogłosiła	1860 K
oikaisupyynnöt	1001 K
oikaisupyyntö	1001 K
olvashatják	1271 csak előfizetők K
olvasási	0 K idő
olvasóiból	1251 K él
olvasóink	36 K	1275 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	871 danos tu K
ordenó	874 K
ordonné	1123 a K
ortakliği	2413 iş K linkleri
orzekł	1860 K
osobních	251 ochrany K údajů	251 ochraně K údajů
osobných	2162 K údajov
ostrzegał	1860 K
ostrzegała	1860 K
ostrzegł	1860 K
otrzymywać	1847 chcesz K
oznámení	14 K
oznámil	301 K	2201 K
oznámila	301 K	2201 K
ozvěte	257 K se nám	298 K se nám
""", 'p': """
padėkite	1539 K mums
pageidaujamą	1515 K šaltinį
paklausė	1542 K
palīdzi	1568 ziedo un K	1578 K mums
palīdzību	1561 mākslīgā intelekta K	1576 mākslīgā intelekta K
parašykite	1539 K mums
parsisiųskite	1539 K
participación	821 normas de K
partnerské	276 K odkazy	2178 K odkazy
partneři	241 my a naši K
pastā	1566 e-K
patronką	1837 zostań naszą K
patrões	1936 sem K
paylaşin	25 K	2416 K
paziņoja	1581 K
paziņojumus	1565 K
państwa	1817 czeka na K
pašte	1527 jūsų el. K
pažadėjo	1542 K
periódico	872 este K	872 nuestro K
permanència	223 sense K
personvernerklæring	1722 K
phê	2541 mời bạn một ly cà K
phóng	2530 liên hệ K viên	2532 là K viên báo	2532 là K viên của
phút	0 K đọc
pidió	874 K
pidätetään	986 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1860 K
pisała	1860 K
pišite	2099 K nam	2131 K nam na	2131 K na	2140 K nam	2218 K nam	2218 K na	2248 K nam na	2248 K na	2256 K nam
piškotke	2221 K	2249 K
piškotki	2221 K
piškotkov	2221 K	2249 K
pište	290 K na	290 K nám na
plakáton	1277 állt a K
plânge	1990 se K
pochází	260 obsah K
podcastów	1823 K
podcastů	265 K
podcaście	34 naszym K
podkreśla	1860 K
podporovatelé	299 naši K
podporují	299 nás K
podpoře	299 díky K
podpořte	278 K	298 K nás	298 K naši	298 K naše	298 K mě
podrška	2140 vaša K
podrške	2118 bez vaše K	2141 vaše K
podršku	2140 vašu K
podržite	2118 K	2140 K nas	2140 K naš
podľa	2201 K
poinformował	1860 K
poinformowała	1860 K
pokračovanie	2147 pre K v čítaní
pokračování	230 K je dostupné	276 K článku níže
pokračuje	276 článek K	276 text K	2178 článok K	2178 text K
pokračujte	230 K ve čtení s
política	201 K de galetes	818 K de cookies	1889 K de cookies	1905 cobre K
pomocí	280 K ai
pomocą	1839 z K ai
pomoć	2140 vašu K
pomóż	1857 K nam
pomôžte	2198 K nám
poprosił	1860 K
poprosiła	1860 K
poprosiło	1860 K
poručila	2143 K
poručio	2143 K
poslední	287 K článek zdarma	287 K článek, který můžete
posledný	2189 K článok zadarmo
poslušajte	2247 K nas
postafiókjába	1224 K
postaládádba	1239 a K
postaládájában	1239 ön K
posílat	271 nechte si K
posílejte	257 K nám
potřebujeme	298 K vaši pomoc	298 K vaši podporu
používame	2162 K cookies
používá	241 tento web K
používáme	241 K cookies
powiedział	1860 K
powiedziała	1860 K
powtarzał	1860 K
powtarzała	1860 K
pozostało	1786 K # %	1786 K #%
pořadatelé	301 zvou K
pošaljite	2099 K nam	2099 K na	2140 K nam
pošlete	257 K nám	298 K nám
pošlite	2159 K nám	2198 K nám
pošljite	2218 K nam	2218 K jo nam	2218 K na	2256 K nam
požádal	301 K
požádala	301 K
pracę	1858 naszą K
pranešimus	1526 K
pranešė	1542 K
prašė	1542 K
predchádzajúceho	2193 bez K súhlasu
predplatiteľ	2147 už ste K	2147 ste K
predplatiteľom	2154 K	2198 staňte sa K
predplatiteľov	2154 pre K
predplatné	2147 už máte K	2175 K	2198 kúpte K	2198 kúpte si K	2202 K
predplatného	2175 K
predplatným	2175 K	2196 s K
preferată	1959 sursă K
preferované	255 K zdroje	2157 K zdroje
preferovaný	255 K zdroj	2157 K zdroj
preferovaných	255 K zdrojů	2157 K zdrojov
preferovaným	255 K zdrojem	2157 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1786 tylko dla K	1845 tylko dla K
prenumeratą	1831 z K
prenumeratę	1786 masz już K	1831 zamów K	1831 kup K	1831 wykup K
preporučila	2143 K
preporučio	2143 K
prečítate	2147 celý článok si K
pridružite	2140 K se našoj	2140 K im se	2256 K se nam
pridržana	2091 sva prava K
pridržane	2211 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1542 K
prihlásenie	2148 ďakujeme za K	2173 ďakujeme za K
prihlásení	2175 po K
prihlásením	2173 K súhlasíte
prihláste	24 K	2147 K sa a čítajte	2198 K sa na odber
prihvaćate	2113 prijavom K
pripažino	1542 K
programėlėje	1525 K
programėlę	1525 K
prohlásil	301 K
prohlásila	301 K
prohlížeč	10 váš K
pronađite	2129 K nas
proposé	1100 conçu et K par
prosił	1860 K
prosiła	1860 K
pročitali	2084 da biste K
pročitate	2082 da K cijeli	2082 da K ceo
prośbę	1780 mamy do ciebie K	1780 mamy małą K
prošnjo	2215 imamo majhno K	2215 majhno K
prywatności	1802 polityka K	1802 polityce K
przeczytać	1786 aby K cały	1786 aby K ten artykuł
przeczytałaś	1826 dziękujemy, że K
przeczytałeś	1826 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1783 K nam #%	1857 K nam	1857 K #
przekonywał	1860 K
przekonywała	1860 K
przesyłajcie	1817 K
prześlij	1817 K nam	1817 K je do nas	1857 K nam
przyznał	1860 K
przyznała	1860 K
przyślij	1817 K nam	1817 K je do nas	1857 K nam
práca	2199 naša K
práce	299 naší K
práci	299 naši K
prácu	2199 našu K
précisé	1123 a K
préférée	1090 source K
préférées	1090 sources K
prévient	1123 K
príspevky	2171 K v diskusii
príspevok	2198 váš K
próxima	1936 nossa K
průzkumu	35 našeho K
ptá	301 K se
pubblicità	11 la K	1352 blocco della K	1405 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1244 K
publicité	11 la K	11 cette K	1065 bloqueur de K	1065 bloqueurs de K	1121 sans K
publicités	1065 bloqueur de K
publicystką	1818 jest K
publicystą	1818 jest K
publikování	248 K nebo šíření
publiée	22 ne sera pas K	1070 votre adresse e-mail ne sera pas K
pytał	1860 K
pytała	1860 K
pytały	1860 K
pytań	1825 na kilka K
pyyntö	965 pieni K
pyysivät	1026 K
pásale	871 K esta
päevakokkuvõte	899 K
päätoimittaja	995 K
päätti	1026 K
påminde	2337 K
pénzbe	1275 K kerül
pénzéből	18 olvasók K
písemného	249 bez K souhlasu
písomného	2193 bez K súhlasu
píšte	2192 K na	2192 K nám na
pódcast	34 nuestro K	872 nuestro K
pārpublicēšana	1548 K bez	1554 K bez
přebírání	248 K článků
předchozího	249 bez K souhlasu	292 bez K souhlasu
předplatitel	230 už jste K	230 jste K
předplatitele	252 pro K
předplatitelem	298 staňte se K
předplatitelé	286 jen K	286 pouze K	286 najdou K	286 přečtou K	299 naši K	302 K
předplatitelům	252 K	286 pouze K	286 jen K
předplatné	230 koupit K	231 už máte K	273 K	302 K
předplatného	273 K
předplatným	230 dostupné s K	273 K	295 s K
předplaťte	232 K si	298 K si
přehrání	260 K videa
přečíst	230 zbývá vám K
přidejte	289 K si nás	298 K se	298 K se k nám
přihlaste	24 K	230 K se a čtěte	234 K se k odběru	298 K se k odběru
přihlášení	271 děkujeme za K	273 po K
přihlášením	271 K k odběru	271 K souhlasíte
připomněl	301 K
připustil	301 K
přispějte	278 K	298 K	298 K i vy
přiznal	301 K
přiznala	301 K
přiznává	301 K
příspěvek	298 váš K
příspěvku	260 zobrazení K
příspěvky	269 K v diskusi
""", 'q': """
quyên	2550 K góp ngay	2554 K góp
quyền	2526 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1860 K
radziła	1860 K
radí	301 K
rakstīja	1581 K
rappelé	1123 a K
rašykite	1539 K mums
rašė	1542 K
reclamă	11 K
reconoció	874 K
recordó	874 K
recunoaște	1990 K
redacció	212 la K t'envia	222 la nostra K
redacción	861 la K te envía	872 nuestra K
redacția	1984 K îți trimite	1988 K noastră
redakcję	1857 wesprzyj K
redaktorką	1818 jest K
redaktorė	1519 K
redaktör	2301 är K för	2301 är K på	2301 är politisk K
redaktør	343 er K på	343 er K for	343 er politisk K	1740 er politisk K	1740 er K i	1740 er K for
redação	1926 a K envia	1936 nossa K
refusé	1067 K le dépôt
registrácii	2175 po K
registráciou	2173 K súhlasíte
registráciu	2173 ďakujeme za K
regisztrálj	1274 K ingyenesen	1274 K, hogy
regisztráljon	1274 K ingyenesen	1274 K, hogy
regisztrálnia	1271 K kell
regístrate	790 K gratis	791 K para
reinhören	455 jetzt K:
rejestrując	1828 K się
reklamlänkar	2316 K
reklamą	11 K
reklám	2199 bez K
reklámok	1275 K nélkül
reportaż	1858 ten K
reporterką	1818 jest K
reportér	258 , K	2160 , K
reportérem	258 je K
reportérka	258 , K	2160 , K
reportérkou	258 je K	2160 je K
reportérom	2160 je K
reproducció	195 prohibida la K	220 K sense permís
reproducción	830 prohibida su K	830 prohibida la K
reprodução	1901 proibida a K	1901 K proibida	1934 K permitida desde	1934 K é permitida desde
republié	1080 K avec	1118 cet article est K
repórter	1905 é K
responsabilità	30 K di
reveló	874 K
rezervăm	29 ne K dreptul
riêng	2521 chính sách quyền K tư	2543 dành K cho thuê bao	2549 quan điểm K của tác giả
rovatvezetője	1244 K
ročne	2200 K
ročně	300 K
rät	530 K
rätta	2307 K fel
rättar	2307 vi K fel
räumte	530 K ein	530 K der	530 K die
rääkis	915 K
råber	377 K
råbte	377 K
rådde	2337 K
rådede	377 K
réagir	1071 pour K
réagissez	1120 K à
réalisation	1100 n'a pas participé à la K
rédacteur	1083 est K
rédaction	1083 a rejoint la K	1100 n'a pas participé à sa K	1109 la K vous	1113 pour soutenir la K	1120 soutenez la K	1120 alertez la K	1121 notre K
rédactrice	1083 est K
régulièrement	1083 collabore K
réponse	21 annuler la K
répétait	1123 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1041 cet article est K	1041 ce contenu est K	1041 article K
réservée	1041 K à nos abonnés	1041 la suite est K	1043 K aux abonnés
réservés	1043 K aux abonnés	1080 tous droits K
résiliable	1122 K à tout moment
részesített	1240 előnyben K forrásként
röst	2304 ai-K
răspuns	1990 a K	1990 au K
răspunsul	21 anulează K
rằng	2553 viết K	2553 cho K
""", 's': """
sacīja	1581 K
sadržaj	9 ovaj K	2102 vanjski K	2102 spoljni K
sadržaja	9 ovog K	2102 vanjskog K	2102 prikaz ovog K	2102 prikaz K
sakė	1542 K
sanctionné	1123 a K
sandučić	2085 u vaš K
sandučiću	2085 u vašem K	2113 vašem K
sbírka	302 K
schließen	387 K sie ein abo	527 K sie ein abo
schránke	2148 vašej K
schránky	234 do vaší K	2148 do vašej K
sdílejte	25 K
segítsen	1274 K, hogy
segítségedre	1274 szükségünk van a K
según	874 K
sentenció	874 K
sería	862 sin ti no K
sesión	24 inicia K	24 inicie K	790 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1935 inicie K
señaló	874 K
sfătuia	1990 K
sfătuiește	1990 K
sfătuit	1990 a K
sisällön	9 K	997 ulkoisen K
sisältö	969 tämä K on vain
sisältöä	997 ulkoista K
sjefredaktør	1740 er K
sjöng	2337 K
skarży	1860 K
skarżył	1860 K się
skrzynkę	1789 na twoją K	1789 na swoją K	1828 K mailową
slobodné	2198 podporte K
slobodnú	2198 podporte K
slušajte	2129 K nas
slíbil	301 K
slíbila	301 K
sondę	1825 naszą K
sonuçlarinda	2395 google arama K
sorumluluğu	30 K
souborů	250 K cookie
souhlasíte	271 e-mailu K	271 odesláním K	271 registrací K
soạn	2530 về hộp thư của tòa K	2541 hãy ủng hộ tòa K	2549 bằng văn bản của tòa K	2551 tòa K
spolupráci	276 ve K s partnerem	2178 v K s partnerom
sporočite	2218 K nam
sportkrönikör	2301 är K
sportsredaktør	343 er K
spracovaním	2173 K osobných údajov
sprijiniți	1987 K
sprijină	1987 K-ne
správach	2158 google K
správy	2158 google K
stellenbörse	454 in unserer K
straipsnį	1538 šį K	1540 visą K
stronę	1848 naszą K
stwierdził	1860 K
stwierdziła	1860 K
stáhněte	298 K si naši	298 K si náš
stálo	301 K na	301 K ve	301 K v
står	30 K för	377 K der på	1778 K det på	1778 K det i	2337 K det på
stöd	2264 med ditt K	2334 K oss	2334 K vår	2334 ditt K
stödja	2313 K oss med
stödmedlem	2334 bli K
stödprenumerant	2334 bli K
stötta	2313 K oss med	2334 K oss	2334 K vår	2334 K vårt
støt	355 K os	374 K os	374 K med
støtt	1775 K oss	1775 K vår
støtte	306 med din K	306 vi har brug for din K	355 K os med	355 din K gør	374 din K	374 bliv K	1704 med din K	1753 K oss med	1775 din K
støtteabonnent	1775 bli K
støttemedlem	374 bliv K	1775 bli K
stāstīja	1581 K
stěžuje	301 K
subscripció	225 K
subskrybentów	1786 tylko dla K	1786 dostępna dla K	1786 dostępne dla K	1845 tylko dla K
subskrypcją	1831 z K	1853 z K
subskrypcję	1786 kup K	1786 masz już K	1828 dziękujemy za K	1831 wykup K	1857 kup K
suosikkilähteeksesi	990 K
suosikkilähteeksi	990 K
sursă	1983 link activ către K
suscripción	790 ya tengo una K	871 cambia tu K	875 K
suscríbase	871 K
suscríbete	790 K para	790 K por	790 K en	797 K al boletín	871 K
susțin	1975 care ne K lunar	1988 ne K lunar
susține	1987 K-ne	1987 K presa	1990 K că
susținerea	1987 K ta
susțineți	1987 K-ne
svarīgākie	1577 nedēļas K
svarīgākās	1577 nedēļas K
svěřte	257 K se nám
szerkesztője	1244 K
szerkesztőségünk	1275 K
szerkesztőségünknek	1275 K
szerzője	1244 külső K
szólított	1277 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2314 tills du K upp	2337 K
sähköpostiin	972 suoraan K
sähköpostiisi	973 K
sähköpostillasi	1022 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	973 K
sélection	1109 K d'articles
sélections	1041 ajouter l'article à vos K
síganos	810 K en
síguenos	810 K en	871 K
sõltumatut	912 toeta K
sõnul	915 K
sök	2328 K nu
sökresultat	2297 K på google
söyledi	2432 K
söylediler	2432 K
söylüyor	2432 K
søg	368 K nu
søgeresultater	339 K på google
søgning	339 google-K
søk	1769 K nå
søkene	1736 google-K dine
søkeresultatene	1736 K dine på google
súhlasu	2193 bez K
súhlasíte	2173 odoslaním K
súmate	871 K al
süresi	0 okuma K
sütik	1245 K
sütiket	1245 K
săptămână	17 o dată pe K	1989 pe K
sīkdatnēm	1559 K	1577 K
sống	2541 nuôi K tờ báo	2541 bạn đọc nuôi K
""", 't': """
találatok	1240 google-K
tanácsolja	1277 K
tanácsolják	1277 K
tanácsolta	1277 K
tanácsolták	1277 K
tanította	1277 K
taşiyin	2416 K
teigė	1542 K
tekemään	1024 K sitä
tekijänoikeus	986 K suojaa
tekoäly	998 tehnyt K
tekoälyllä	998 K
tekoälyn	998 K avulla	998 K tekemä
tekoälyä	998 käyttää K
telefonā	1565 savā K
tesszük	22 nem K közzé
textům	285 ke všem K
teşekkürler	2429 okuduğunuz için K
thiết	2549 không nhất K phản ánh quan điểm
thuê	2543 dành cho K bao	2543 đã là K bao	2554 K bao
thuộc	2526 bản quyền K
thành	2516 dành cho K viên	2540 bạn đã đăng ký K công	2550 trở K thành viên
tháng	2543 đọc miễn phí trong K	2552 mỗi K	2552 hàng K	2552 K đầu
thích	2528 nguồn tin ưa K	2528 nguồn yêu K
thông	14 K báo	2519 bật K báo	2519 nhận K báo	2530 bạn có K tin	2530 bạn đọc cung cấp K tin	2549 khi phát hành lại K tin	2550 bật K báo
tilføjede	377 K
tillgång	2334 få fri K
tillåtet	2325 inte K att återge
tiếng	2538 K việt có dấu
tiếp	2516 để K tục đọc	2516 để đọc K	2541 K sức cho báo chí	2543 để K tục đọc	2550 đăng ký để đọc K	2550 hãy K sức
tjänst	2261 en liten K att be
tjänsten	2328 sök K
továbbolvasáshoz	1222 a K
toàn	20 K bộ bài	2516 để đọc K bộ	2516 đọc K bộ bài	2543 để đọc K bộ bài	2550 đăng ký để đọc K bộ
tražila	2143 K je
tražili	2143 K su
tražio	2143 K je
tretích	2162 cookies K strán
treści	9 tej K	1831 dostęp do K
treść	9 tę K
trên	2519 theo dõi K
trước	2538 K khi đăng
trường	21 các K bắt buộc
tudósítója	1244 K
turpinātu	1545 lai K lasīt
tuần	17 mỗi K	2540 bản tin hằng K của	2540 bản tin hàng K của	2552 mỗi K
tvrdí	301 K
työmme	1024 K
työtämme	1023 tue K	1024 K
tájékoztató	1231 adatvédelmi K
támogass	1274 K minket
támogasson	1274 K minket
támogathat	1251 K minket
támogatása	1251 K nélkül	1251 olvasók K nélkül	1274 az ön K
támogatásod	1274 a te K
támogatásából	1251 olvasóink K
támogatásával	1254 partnerünk K
támogatónk	1251 legyen ön is K	1251 legyél te is K
täglich	395 K per mail
tähtsamad	911 nädala K
tärkeimmät	1022 K jutut
tästä	1009 lisää K
täällä	965 kun kerran olet K
täältä	1009 lisää K
téléchargez	1028 K
töltsd	1274 K le
týden	17 každý K
týdně	300 K
týždenne	17 raz K
tłumaczy	1860 K
tłumaczył	1860 K
tłumaczyła	1860 K
třetích	260 cookies K stran
""", 'u': """
uafhængigt	375 K medie
ubegrænset	312 K adgang
udostępnij	25 K
ukarał	1860 K
ulaşin	2397 bize K	2416 K
ulaşmak	2397 yazara K
unabhängig	508 K von unserer redaktion	508 von unserer redaktion K	521 damit wir K bleiben	528 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1370 insegna all'K
unterstütze	383 K unsere arbeit	383 K uns mit	527 K uns	527 K unsere	527 K mich	527 K meine
unterstützen	383 K sie unsere arbeit	383 K sie uns mit	383 mit einer spende K	383 können sie uns K	527 K sie uns	527 K sie unsere	527 sie können das K	527 freiwillig K	527 K sie mich	527 K sie meine	527 K uns
unterstützt	414 ihr browser K	527 K uns
unterstützung	379 ihre K	379 mit ihrer K	470 ihrer K	470 deiner K	516 mit K von ki	527 mit deiner K	527 deine K	527 eure K
upozornění	238 zapněte si K	270 K
upphovsrätt	2293 skyddat enligt lagen om K
upphovsrättslagen	2293 skyddat enligt K
uprednostňované	2194 K zdroje
uprednostňovaný	2194 K zdroj
uprednostňovaných	2194 K zdrojov
upřednostňované	293 K zdroje
upřednostňovaný	293 K zdroj
upřednostňovaných	293 K zdrojů
uredništva	2211 brez dovoljenja K	2211 brez soglasja K
uredništvo	2225 v naše K	2257 naše K
uredništvu	2218 pišite K
urmărește	1948 K-ne pe	1948 K-ne și pe	1949 K știrile	1987 K-ne
urmăriți	1948 K-ne pe	1987 K-ne
utilização	1889 K de cookies
utilizează	1951 K cookie
utilizăm	1951 K cookie
utánközlés	1237 K
uutislähteeksesi	990 ensisijaiseksi K
uutislähteeksi	990 ensisijaiseksi K
uznał	1860 K
uznała	1860 K
uzsvēra	1581 K
użyciu	1839 przy K ai
użytkowników	1826 opiniami K
używamy	1801 K plików cookie
užsisakykite	1505 K prenumeratą
""", 'v': """
vašeho	234 do K e-mailu
vedieť	2159 dajte nám K
venerdì	17 ogni K
verhängte	530 K
versión	2 K en audio
verstärkung	454 suchen K
versão	2 K em áudio
vervielfältigung	430 K nur mit
veröffentlicht	22 wird nicht K	419 deine e-mail-adresse wird nicht K	419 ihre e-mail-adresse wird nicht K
veröffentlichung	484 seit der K geändert	484 seit K geändert
već	2096 kad ste K tu	2142 K od
vidéo	9 cette K
virheensä	1001 korjaa K
viên	2532 là biên tập K của	2543 dành cho hội K
viết	2550 hãy K thư	2551 bài K này	2553 ông K	2553 bà K
você	18 sem K	1936 sem K
vollständigen	387 K artikel lesen
volontär	444 ist K
volontärin	444 ist K
vprašalnik	2228 K
vyhradené	2153 všetky práva K	2153 autorské práva sú K
vykřikl	301 K
vykřikla	301 K
vypočuť	2169 si môžete K
vysvetľuje	2201 K
vysvětlil	301 K
vysvětlila	301 K
vysvětloval	301 K
vysvětlovala	301 K
vysvětluje	301 K
vytvořila	280 K ai
vyzýval	301 K
vyzývala	301 K
vyzývali	301 K
vyzývá	301 K
vyžadované	21 K informace	21 K polia
válaszolta	1277 K
válaszolták	1277 K
vás	278 bez K by	299 bez K by	2180 bez K by	2199 bez K by
väitis	915 K
väitti	1026 K
väittää	1026 K
välise	892 K sisu
våre	1775 meld deg på K
vårt	1712 meld deg på K	1775 meld deg på K
védekezett	1277 K
véli	1277 K
vídeo	9 este K
vďaka	2199 K vám
vēlamo	1555 K avotu
vēstkopai	1566 K
vēstulei	1566 ziņu K
vědět	257 dejte nám K	298 dejte nám K
všetkým	2187 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2166 náš K
webinář	263 náš K
według	1860 K
weißt	443 K du mehr
wezwał	1860 K
wiadomościach	1848 google K
wołali	1860 K
wołał	1860 K
wołała	1860 K
wpłata	1837 każda K	1857 twoja K
wpłatom	1858 dzięki K
wpłać	1857 K
wspierającym	1857 zostań K
współpracy	1834 we K z partnerem
wyjaśnia	1860 K
wypisać	1789 K się w każdej chwili
wyrażam	1790 K zgodę na
wyślij	1817 K nam	1817 K je do nas
wzywał	1860 K
wzywała	1860 K
wöchentlichen	399 K newsletter
właściciela	1858 nie mamy K
""", 'y': """
yazdiğimiz	2426 daha önce K haber
yazmişti	2432 diye K
yhteistyössä	1010 K mainostajan
yönetmenidir	2399 genel yayin K
""", 'z': """
zaakceptować	1819 K pliki cookie
zaapelował	1860 K
zaapelowała	1860 K
zachęcali	1860 K
zachęcano	1860 K
zachęcał	1860 K
zachęcała	1860 K
zadaním	2173 K e-mailu
zadržana	2091 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	271 K e-mailu
zagłosuj	1842 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2118 K vama	2141 K vama
zakázané	2153 šírenie je K
založte	298 K si účet
zamknutý	2147 článok je K
zamčený	230 článek je K
zapisując	1828 K się
zapowiedział	1860 K
zapowiedziała	1860 K
zapytał	1860 K
zapytała	1860 K
zastrzeżone	1812 wszelkie prawa K	1812 wszystkie prawa K
zawołał	1860 K
zawołała	1860 K
zašlete	257 K nám
zašlite	2159 K nám
zaželen	2251 K vir
zaželene	2251 K vire
zaželeni	2251 K vir
zbiórka	1861 K
zbývá	230 K vám # %
zdieľajte	25 K
zespołu	1822 do naszego K
zewnętrzna	1819 treść K
zewnętrzne	9 treści K	1801 treści K	1819 treści K
zewnętrznej	9 treści K	1819 treści K
zewnętrznych	9 treści K
zgłoś	1817 K go nam	1857 K nam
ziņas	1577 mūsu K
znać	1849 daj nam K	1857 daj nam K
zněl	301 K
zněla	301 K
znělo	301 K
zobrazení	260 K tohoto obsahu	260 K obsahu
zostań	1857 K z nami
zpracováním	235 souhlasím se K	242 K osobních údajů
zprávy	256 google K
zprávách	256 google K
zpívali	301 K
zugänglich	471 frei K
zunächst	430 dieser artikel erschien K
zurück	500 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2195 K
získávejte	294 K
zł	1831 za # K	1831 od # K	1859 od # K
złotówka	1837 każda K	1858 każda K
""", 'á': """
állt	1277 ez K
állítja	1277 K
""", 'ä': """
ägare	2313 inga rika K
ähnliches	443 K erlebt
ändå	2261 nu när du K är här
äpp	897 K
äppi	897 K
""", 'å': """
åndsverkloven	1732 beskyttet av K
året	376 om K
återges	2293 får inte K
""", 'ç': """
çalişmak	2403 bizimle K
çalişmalarimiz	2430 K
çağrisinda	2432 K bulundu
çerezler	2385 K kullan
çerezlere	2401 K
çerezleri	2385 K kullan	2401 K	2427 K kabul
çözün	2416 K
""", 'é': """
échanos	871 K una mano	871 K un cable
écrit	1083 K pour	1123 a K
écrivain	1083 est K
écrivez	1120 K-nous
électronique	1050 dans votre boîte aux lettres K
énekelték	1277 K
équipe	1121 notre K
értesítéseket	14 K	1250 K
értesüljön	1250 K elsőként
évente	1276 K
""", 'í': """
ígérte	1277 K
ígérték	1277 K
írta	1277 K
""", 'î': """
îmbia	1990 K
îndemna	1990 K
îndemnat	1990 a K
îndemnau	1990 K
întrebat	1990 a K
întrebau	1990 K
""", 'õ': """
õpetas	915 K
""", 'ö': """
öffnen	401 app K
önemli	2427 günün en K
önerdi	2432 K
önskad	2297 K källa
""", 'ú': """
újságírás	1275 független K	1275 a jó K
újságírásunk	1275 K
újságíróink	1275 K
újságíróinkkal	1273 K
újságírója	1244 K
última	810 siga la K hora	810 sigue la K hora
""", 'ü': """
übernommen	431 K von	509 von der agentur K	509 deutschen presse-agentur K
übersicht	437 K	493 diese K wurde
ücretsiz	15 K haber	15 K makale	2414 K üye olun
ügyfelünk	1273 K
ühendust	912 võta K
ütles	915 K
ütlesid	915 K
üyeliği	2409 bülten K
üzente	1277 K
üzenték	1277 K
üçüncü	2401 K taraf
""", 'č': """
čitajte	2129 K nas
čitalaca	2118 uz podršku K	2136 K	2141 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2136 K	2141 naši K
čitatelia	2197 K	2199 naši K
čitatelja	2118 uz podršku K	2136 K	2141 naših K	2141 uz podršku K
čitatelji	36 naši K	2136 K	2141 naši K
čitateljima	2136 K
čitateľom	18 vďaka K	2197 K
čitateľov	36 našich K	2180 vďaka podpore K	2197 K	2199 našich K	2199 vďaka podpore K
članak	20 cijeli K	2096 svidio vam se K	2114 cijeli K	2114 ceo K	2141 ovaj K
člancima	2125 svim K
članek	2215 vam je bil K všeč	2257 ta K
člankov	2243 do vseh K
členem	298 staňte se K
členom	2198 staňte sa K
článek	20 celý K	226 líbil se vám K	230 celý K za	273 celý K	299 tento K	299 líbil se vám K
článkom	2175 všetkým K	2187 k všetkým K	2187 ku všetkým K
článku	20 celého K
články	299 naše K
článků	273 limit K
článkům	273 všem K	285 ke všem K
článok	20 celý K	2155 páčil sa vám K	2175 celý K	2199 tento K
čtenáři	296 K	299 naši K
čtenářů	36 našich K	278 díky podpoře K	296 K	299 našich K	299 na podpoře K	299 díky podpoře K
čtenářům	18 díky K	36 našim K	296 K
čtení	0 doba K
čtěte	289 K nás
číst	299 K dál bez
čítajte	2191 K nás	2198 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2198 K, že nás čítate
""", 'đ': """
đây	2550 bấm vào K
đóng	2550 K góp của bạn	2550 hãy K góp
đăng	2540 cảm ơn bạn đã K ký	2540 bằng việc K ký, bạn	2550 K ký để đọc bài
đường	2530 K dây nóng của tòa soạn	2530 K dây nóng của báo
đọc	18 nhờ bạn K	2543 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2200 K sumou
""", 'ř': """
řekl	301 K
řekla	301 K
říká	301 K
""", 'ś': """
śledztwa	1858 nasze K
śledztwo	1858 to K
śledź	1797 K nas na	1857 K nas
śpiewali	1860 K
""", 'ş': """
şikâyet	2432 K etti
""", 'š': """
šaljite	2099 K nam
šaukė	1542 K
šiandien	1529 aukokite K
šodien	1568 ziedo K
""", 'ź': """
źródło	1812 K: pap
""", 'ż': """
żądał	1860 K
""", 'ž': """
žalio	2143 K se
želene	2251 K vire
želeni	2216 K vir
željene	2097 K izvore
željeni	2097 K izvor
žurnalistai	1540 mūsų K
žurnalistas	1519 K
žurnalistika	299 naše K	299 nezávislá K	1540 K kainuoja	1540 gera K	2199 nezávislá K
žurnalistiku	299 nezávislou K	2199 nezávislú K
žurnalistiky	299 nezávislé K
žurnalistė	1519 K
žurnāliste	1558 K
žurnālisti	1579 mūsu K
žurnālistika	1579 neatkarīga K	1579 K maksā	1579 laba K
žurnālistiku	1568 atbalsti neatkarīgu K	1579 neatkarīgu K
žurnālists	1558 K
žádal	301 K
žádala	301 K
žádali	301 K
""", 'ά': """
άδεια	587 χωρίς K
άρθρα	593 τα K μας
άρθρο	593 αυτό το K
""", 'έ': """
έγγραφη	587 χωρίς K άδεια
έγραφαν	595 K
έγραφε	595 K
έγραψε	595 K
έλεγαν	595 K
έλεγε	595 K
έρευνά	565 K μας
έρευνές	593 οι K μας
""", 'α': """
αγαπημένες	555 K σου πηγές	555 K σας πηγές	555 K πηγές
αγαπημένη	555 K πηγή
ακολουθήστε	540 K μας	592 K μας
ακολουθείστε	540 K μας
ακόμη	576 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	595 K
αναγνωστών	590 K
αναγνώστες	18 χάρη στους K	590 K	593 οι K μας
αναδημοσίευση	549 απαγορεύεται η K	549 επιτρέπεται η K
αναπαραγωγή	550 K χωρίς
ανεξάρτητη	592 ενισχύστε την K
ανταποκρίτρια	558 είναι K
ανταποκριτής	558 είναι K
απάντησαν	595 K
απάντησε	595 K ο	595 K η
απάντησης	21 ακύρωση K
απαγορεύεται	550 K η αντιγραφή	550 K η αναπαραγωγή
αποδεχθείτε	560 K τα cookies
αποδεχτείτε	560 K τα cookies
απορρήτου	552 πολιτική K
από	571 K # €
αρθρογράφος	558 είναι K
αρχισυντάκτης	558 είναι K
αρχισυντάκτρια	558 είναι K
""", 'β': """
βιβλιοπωλείο	563 ηλεκτρονικό μας K
βοηθήστε	592 K μας
βοηθούν	593 μας K
βρείτε	540 K μας στο
""", 'γ': """
γίνετε	592 K μέλος	592 K κι εσείς
γνώσεις	566 τις K σας
γράψτε	557 K μας	592 K μας
γραπτή	587 χωρίς K άδεια
""", 'δ': """
δήλωσαν	595 K
δήλωσε	595 K ο	595 K η	595 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	593 οι K μας
δημοσιογράφος	558 είναι K	558 , K	558 - K
δημοσιογραφία	593 η K μας	593 ανεξάρτητη K	593 η ανεξάρτητη K
δημοσκόπησή	565 K μας
δημοσκόπηση	565 στη K
διαβάσετε	535 για να K ολόκληρο
διαβεβαίωσε	595 K
διαμαρτυρήθηκε	595 K
διαφήμιση	11 τη K	574 μετά τη K
διαφημίσεις	593 χωρίς K
διεύθυνση	538 τη K email	538 η K email	570 K email	570 K e-mail
δικαιώματος	549 με επιφύλαξη παντός K
διοργανωτές	595 καλούν οι K
δουλειά	593 η K μας
δωρεά	576 κάντε μια K	592 η K σας	592 κάντε μια K	596 K
δωρεάν	15 K άρθρα	571 K άρθρα
δωρεές	596 K
""", 'ε': """
είμαστε	593 K μια μικρή
είπαν	595 K
είπε	595 K
εβδομάδα	17 κάθε K	594 την K
εγγραφή	570 με την K σας
εγγραφείτε	536 K για να	571 K δωρεάν	592 K δωρεάν	592 K τώρα	592 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	537 στα K σας
εκδήλωσή	563 K μας
εκφράζουν	568 τα σχόλια K	568 σχόλια δεν K
ενεργοποιήστε	541 K τις ειδοποιήσεις	543 K τη javascript
ενημερωτικά	538 K δελτία
ενημερωτικό	538 K δελτίο
ενημερώστε	557 K μας
ενισχύστε	576 K	592 K μας
ενσωματωμένο	560 K περιεχόμενο
εξήγησε	595 K
επανέλαβε	595 K
επαναλάμβανε	595 K
επιβεβαιώστε	570 K την εγγραφή
επικοινωνήστε	557 K μαζί μας	557 K με τον συντάκτη	557 K με τη συντάκτριά	557 K με τη συντάκτρια	557 K με τη σύνταξη
επισήμανε	595 K
ερωτηματολόγιο	567 το K
εσάς	576 χάρη σε K	593 χάρη σε K
ευρώ	571 με # K
ευχαριστούμε	570 K για την εγγραφή	592 K που μας
""", 'ζ': """
ζήτησαν	595 K
ζήτησε	595 K ο	595 K η	595 K στο	595 K από
ζητούσαν	595 K
ζητούσε	595 K
""", 'η': """
ηλεκτρονικό	563 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	595 K
ισχυρίστηκε	595 K
""", 'κ': """
κάλεσε	595 K ο	595 K η
κάνοντας	570 K κλικ
καλούσαν	595 K
καλούσε	595 K
κανάλι	593 το K μας
κατάστημά	563 στο K μας
κατήγγειλε	595 K
καταγγέλλει	595 K
καταγγελία	557 κάντε μας την K
κατεβάστε	541 K την εφαρμογή
κουίζ	565 το K	565 στο K	565 το K μας
κυκλοφορεί	563 K το νέο τεύχος
κυριότερες	570 τις K ειδήσεις
""", 'λ': """
λάβετε	588 K
λέει	595 K
λαμβάνεις	585 θέλεις να K
λαμβάνετε	585 θέλετε να K	588 K
""", 'μ': """
μήνα	594 τον K	594 το K	594 ανά K	594 κάθε K
με	571 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	578 με τεχνητή K	578 από τεχνητή K
νοημοσύνης	578 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	535 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	571 K το άρθρο
ομάδα	563 στην K μας	592 ελάτε στην K	593 η K μας
""", 'π': """
παράκληση	554 έχουμε μια μικρή K	554 μια μικρή K
παραδέχεται	595 K
παραδέχθηκε	595 K
παραδέχτηκε	595 K
παρακάλεσε	595 K
παρακαλούσαν	595 K
παρακαλούσε	595 K
πατώντας	570 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	560 εξωτερικού K
περιεχόμενο	9 αυτό το K	560 αυτό το K	560 το K αυτό	560 εξωτερικό K
πολιτική	552 K cookies
πρέπει	560 δείτε το βίντεο K
προέτρεπαν	595 K
προέτρεπε	595 K
προέτρεψε	595 K
προειδοποίησε	595 K
προειδοποιεί	595 K
προσπάθειά	592 ενισχύστε την K
προσωπικών	552 K δεδομένων
προτεινόμενη	555 K πηγή
προτιμώμενες	555 K πηγές
προτιμώμενη	555 K πηγή
πρωί	17 κάθε K
πρόσβαση	583 K σε όλα
πρόσθεσαν	595 K
πρόσθεσε	595 K ο	595 K η
πρώτο	571 τον K μήνα
πρώτος	594 K μήνας
""", 'ρ': """
ρεπορτάζ	593 το K μας	593 αυτό το K
ρωτούσαν	595 K
ρωτούσε	595 K
ρώτησαν	595 K
ρώτησε	595 K ο	595 K η
""", 'σ': """
σημαντικότερες	570 τις K ειδήσεις
σημείωσε	595 K ο	595 K η
στήριξέ	592 K μας
στήριξή	576 χωρίς τη K	592 η K σας	592 τη K σας	593 χωρίς τη K
στήριξη	576 χάρη στη K	593 χάρη στη K
στείλε	557 K μας
στείλτε	557 K μας	592 K μας
στηρίξτε	576 K	592 K μας	592 K την	592 K το	592 K τη
συγκατάθεση	560 K για cookies
συμβουλεύει	595 K
συμβούλευε	595 K
συμβούλευσε	595 K
συμβούλεψε	595 K
συνέδριο	563 K μας
συνέδριό	563 K μας
συνέστησε	595 K
συνδεθείτε	24 K	536 K για να
συνδρομή	571 με K	571 K από	589 με K	596 K
συνδρομητές	535 διαθέσιμο μόνο σε K	535 διαθέσιμο σε K	553 μόνο για K	553 μόνο σε K	592 γραφτείτε K	593 οι K μας	596 K
συνδρομητής	535 είστε ήδη K	592 γίνετε K
συνεργασία	574 σε K με χορηγό	574 σε K με τον χορηγό
συνεργατών	574 συνδέσμους K
συνεχίζεται	574 K παρακάτω
συνεχίσετε	535 για να K την ανάγνωση	535 να K την ανάγνωση
συνεχίσουμε	593 να K
συνεχίστε	535 K την ανάγνωση
συνιστούσε	595 K
συντάκτης	558 είναι K
συντάκτρια	558 είναι K
σχολιάσετε	6 K
σχόλια	568 στα K
σύμφωνα	595 K
""", 'τ': """
τελευταίο	584 K δωρεάν άρθρο
τραγουδούσαν	595 K
τόνιζε	595 K
τόνισε	595 K
""", 'υ': """
υπογράμμισε	595 K
υποσχέθηκε	595 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	554 αφού K ως εδώ
φωνάζει	595 K
φύγετε	554 πριν K
φώναζαν	595 K
φώναζε	595 K
φώναξαν	595 K
φώναξε	595 K
""", 'χ': """
χάνετε	585 μη K
χρήσης	552 όροι K	570 όρους K
χρειαζόμαστε	592 K τη βοήθειά σας
χρησιμοποιεί	544 K cookies
χρησιμοποιούμε	543 K cookies
χρόνο	594 τον K
""", 'ψ': """
ψηφίστε	581 K
ψηφοφορία	565 στην K
""", 'а': """
абонамент	97 вече имате K	127 с K	127 K за	147 с K	154 K
абонамента	125 с K си	125 благодарим за K
абонат	95 вече сте K
абонати	106 само за K	154 K
абонирайте	95 K се, за да	98 K се за бюлетина	150 K се
абонирането	125 с K
авторизованные	2043 только K
авторизованным	2043 K пользователям
авторизовані	2479 лише K
авторизуйтесь	24 K
авторкою	2467 зв'язатися з K
автором	2467 зв'язатися з K
автору	2031 пишите K
адрес	21 имейл K няма	125 имейл K
адреса	125 имейл K
адресою	2500 пишіть за K
адресу	2063 пишите по K
анкета	121 нашата K	121 кратка K
анкетата	122 K
анкету	2042 K	2478 K
анонимно	2031 K
афилиейт	130 K линкове
""", 'б': """
бажаних	2464 K джерел
безкоштовна	2498 остання K стаття
безкоштовний	2474 наш K вебінар	2482 K акаунт	2498 останній K матеріал
безкоштовних	2482 ліміт K	2482 K статей
безкоштовні	15 K статті	2482 K статті
безлимитный	1999 K доступ
безплатен	118 нашия K уебинар
безплатна	141 последна K статия
безплатни	15 K статии	127 K статии
безплатно	127 K, за
бесплатная	2061 последняя K статья
бесплатные	15 K статьи	2046 K статьи
бесплатный	2037 наш K вебинар	2046 K аккаунт	2061 последний K материал
бесплатных	15 K статей	2046 лимит K	2046 K статей
бисквитки	115 K	145 K
бисквитките	115 K	145 K
благав	2511 K
благала	2511 K
благали	2511 K
благодарение	18 K на читателите	133 K на вас	133 K на вашата	151 K на вас
благодарим	125 K ви, че се
благодаря	2052 K донатам	2076 K вам	2076 K вашей
блокировщик	2012 отключите K	2012 K рекламы
блокувальник	2450 K реклами
браузер	10 ваш K	2024 ваш K	2459 ваш K
браузър	10 вашият K
бюлетин	98 нашия K	126 K	151 нашия K	154 K
бюлетина	98 K ни	98 запишете се за K	126 K
бюлетини	126 K
""", 'в': """
вайбері	2465 K
вайбър	16 K	110 K
ватсапе	2029 K
вашата	99 на K поща
вебинар	2037 наш K
вебінар	2474 наш K
взывал	2078 K
видео	9 это K
виділіть	2463 K
визнав	2511 K
визнала	2511 K
визнає	2511 K
викала	153 K
викаха	153 K
викаше	153 K
викна	153 K
використання	2459 K cookie	2488 будь-яке K матеріалів	2488 K матеріалів сайту
використанні	2457 при K матеріалів
використовує	2451 K cookie
використовуємо	2450 K cookie
вимагав	2511 K
вимагала	2511 K
вимагали	2511 K
випуск	2476 K
вирішив	2511 K
вк	2029 K
вконтакте	2029 K
влезте	24 K
вміст	9 цей K
внескам	2489 завдяки K	2509 завдяки K
внесок	2508 ваш K
войдите	24 K	2000 K, чтобы
вотсапе	2029 K
вотсапі	2465 K
всеки	133 K лев
встановіть	2444 K додаток
възпроизвеждането	132 K
выделите	2015 K ее	2015 K текст
выпуск	2040 K
відповів	2511 K
відповідав	2511 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2511 K
відправити	21 K коментар
""", 'г': """
гласеше	153 K
гласил	2078 K
гласила	2078 K
гласит	2078 K
гласувайте	138 K
гледайте	143 K ни
говорил	2078 K
говорила	2078 K
говорили	2078 K
говорит	2078 K
год	2077 в K
годишно	152 K
голосуйте	2057 K	2494 K
гривень	2510 # K
грн	2510 # K
група	144 viber K
гукав	2511 K
гукали	2511 K
гукнув	2511 K
гукнула	2511 K
гіперпосилання	2457 K обов
""", 'д': """
дальше	1999 чтобы читать K
дарение	150 вашето K	152 с K	154 K
дарения	154 K
дарете	133 K	150 K ни
джерела	2464 обрані K	2464 бажані K
джерелом	2464 основним K	2464 бажаним K
дзен	2029 K
дзене	2029 K
добави	153 K
добавил	153 K	2078 K
добавила	153 K	2078 K
добавьте	2009 K нас в
добавя	153 K
додав	2511 K
додала	2511 K
додає	2511 K
дозволить	2508 ваша підтримка K
дозволяється	2488 матеріалів K лише
долучайтесь	2508 K до нас	2508 K до нашої	2508 K до нашого	2508 K до спільноти	2508 K до читачів
долучайтеся	2508 K до нас	2508 K до нашої	2508 K до нашого	2508 K до спільноти	2508 K до читачів
донат	2075 ваш K	2508 ваш K	2512 K
донатам	2489 завдяки K
донати	2512 K
донатом	2510 K
донаты	2079 K
допомагає	2508 ваша підтримка K
допомога	2508 нам потрібна ваша K
допомогою	2491 за K ші
допоможе	2509 K нам
допоможуть	2489 K нам працювати	2509 K нам
допускается	2051 материалов K только
доступ	2046 полный K	2482 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1992 вы K до конца	2434 ви K до кінця
дочитати	2440 щоб K
дочитать	1999 чтобы K	2046 K
""", 'е': """
евро	127 за # K
ежедневную	2002 K рассылку
ежемесячно	2077 K
ежемесячное	2075 оформите K
ежемесячный	2052 K донат
еженедельную	2002 K рассылку
електронна	99 вашата K поща
електронної	2481 адресу K пошти
електронну	2481 K адресу	2481 K пошту
епизод	120 K
епизода	120 K
""", 'ж': """
жаловалась	2078 K
жаловался	2078 K
жалуются	2078 K
журналист	113 е K	113 - K	113 , K	2032 - K	2032 , K
журналисти	151 нашите K
журналистика	151 независимата K	151 независима K	151 нашата K	2076 независимая K
журналистике	2076 независимой K
журналистики	2076 независимой K
журналистику	2076 независимую K
журналистка	113 е K	113 , K	2032 - K	2032 , K
журналисты	2076 наши K
журналіст	2469 - K	2469 , K
журналісти	2509 наші K
журналістика	2509 незалежна K
журналістику	2509 незалежну K	2509 якісну K
журналістка	2469 - K	2469 , K
""", 'з': """
завантажити	2444 K застосунок
завантажте	2444 K додаток
завдяки	2489 існує K	2509 K вам	2509 K вашій
задонатьте	2075 K	2508 K
задължителните	21 K полета
зазначив	2511 K
зазывал	2078 K
закликав	2511 K
закликала	2511 K
закликали	2511 K
закончились	1999 бесплатные статьи K
залишає	29 K за собою право
залишилося	2441 K #%	2441 K # %
заметили	2016 K ошибку
замолчим	2076 мы не K
запазени	104 всички права K
запевняв	2511 K
запевняла	2511 K
запевняє	2511 K
запитав	2511 K
запитала	2511 K
запитань	2478 на кілька K
запишете	98 K се за нашия
зарегистрированные	2043 только K
зарегистрированным	1999 доступен только K
зарегистрированы	1999 уже K
зарегистрируйтесь	2000 K, чтобы	2046 бесплатно K	2046 K бесплатно	2075 K бесплатно	2075 K, чтобы читать
зареєстровані	2479 лише K	2479 тільки K
зареєструйтесь	2441 K, щоб	2482 безкоштовно K	2482 K безкоштовно	2508 K безкоштовно	2508 K, щоб читати
зареєструйтеся	2482 K безкоштовно
застосунку	2461 нашому K
застосунок	2444 завантажте K	2461 наш K	2461 мобільний K	2508 завантажте K і	2508 завантажте K та
захищено	2457 усі права K
захищені	2457 усі права K	2457 всі права K
защищенной	2031 K формой
защищены	2022 все права K
защищённой	2031 K формой
заяви	153 K
заявив	2511 K
заявил	153 K	2078 K
заявила	153 K	2078 K	2511 K
заявили	2078 K	2511 K
заявиха	153 K
здесь	1992 раз уж вы K
знайшли	2463 якщо ви K
знанията	121 K си
зобов	2511 K'язав
зовнішнього	2471 K вмісту	2471 K контенту
зовнішній	2471 K вміст	2471 K контент
зробіть	2438 K внесок	2508 K внесок у	2508 K внесок на
""", 'и': """
избранное	2028 K
известията	14 K
извика	153 K
изкуствен	135 с помощта на K интелект	135 с K интелект	135 от K интелект
изпратете	111 K ни	150 K ни
изпращайте	111 K ни	112 K на
изтеглете	150 K нашето
източник	109 основен K
източници	109 любими K
имейл	99 вашия K	125 вашия K	125 по K	125 на K
имейла	99 на K си
иностранного	2022 выполняющим функции K агента
иностранным	2076 K агентом
инстаграм	110 K
искусственного	2054 с помощью K интеллекта
искусственным	2054 K интеллектом
использование	2024 K cookie	2034 K cookie	2051 любое K материалов	2051 K материалов сайта
использовании	2022 при K материалов	2051 полном или частичном K	2051 частичном K материалов
используем	2012 K cookie
использует	2013 K cookie
источники	2028 избранные K	2028 любимые K
источников	2028 избранных K	2065 избранных K
источником	2028 основным K
исчерпали	1999 K лимит
""", 'к': """
каждое	17 K утро
каждый	2077 K месяц
каже	2511 K
каза	153 K
казав	2511 K
казал	153 K
казала	153 K	2511 K
казали	2511 K
казаха	153 K
казва	153 K
казвал	153 K
казвала	153 K
канал	144 viber K	2076 наш K	2509 наш K
канала	2076 нашего K
каналу	2509 нашого K
колумнист	2032 - K	2032 , K
колумніст	2469 - K
колумністка	2469 - K
команде	2037 к нашей K
команди	2474 до нашої K
коментар	6 залишити K
коментарите	123 K под
коментарях	2458 у K	2458 в K
коментатор	113 е K
коментиране	123 правила за K	123 правилата за K
коментирате	6 за да K	123 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2015 чтобы оставить K
комментария	21 для отправки K
комментариях	2023 в K
комментировать	6 K
контент	9 этот K	9 цей K	2034 внешний K
контента	9 этого K	2034 внешнего K
контенту	9 цього K
конференцию	2037 нашу K
конференция	118 нашата K
конференцію	2474 нашу K
конфиденциальности	2012 политикой K	2024 политика K
конфіденційності	2450 політикою K	2459 політика K
копирование	2051 K материалов сайта
кореспондент	113 е K	113 , K	2469 - K	2469 , K
кореспондентка	2469 - K	2469 , K
короткий	2042 K опрос
корреспондент	2032 - K	2032 , K
крикнув	2511 K
крикнул	2078 K
крикнула	2078 K	2511 K
кричав	2511 K
кричал	2078 K
кричала	2078 K	2511 K
кричали	2078 K	2511 K
кричит	2078 K
""", 'л': """
лв	127 за # K
лев	127 за # K
лева	127 за # K	152 K
лекцию	2037 нашу K
лекцію	2474 нашу K
""", 'м': """
магазин	118 нашия онлайн K	118 нашия K
магазина	118 онлайн K ни	2037 нашего K
магазине	2037 в нашем K	2037 в нашем интернет-K
магазину	2474 нашого K
магазині	2474 у нашому K	2474 в нашому K	2474 нашому інтернет-K
материал	2015 обсудить K	2034 внешний K	2067 K создан	2076 этот K
материалам	2059 ко всем K
материалы	2076 наши K
матеріал	2509 цей K
матеріали	2509 наші K
матеріалів	2488 копіювання K сайту	2488 K посилання обов'язкове	2496 до всіх K	2496 до усіх K
мероприятие	2037 наше K
месенджері	2465 K
месец	152 на K	152 всеки K
месечно	152 K
мессенджере	2029 K
месяц	2077 в K
мобільний	2461 K додаток
молба	108 имаме малка K	108 имаме K към вас
молел	153 K
молела	153 K
молеха	153 K
молеше	153 K
місяць	2510 на K	2510 перший K
""", 'н': """
нагадав	2511 K
нагадала	2511 K
наголосив	2511 K
наголосила	2511 K
надпис	153 такъв K
надпись	2078 такая K
надсилайте	2467 K нам	2467 K її	2467 K їх нам	2468 K фото	2468 K відео	2468 K свої	2508 K нам
надійних	2464 K джерел
надішліть	2467 K нам	2467 K їх нам	2468 K фото	2508 K нам
нажимая	2045 K кнопку	2045 K на кнопку	2045 K "	2045 K "
нажмите	2015 K ctrl
намерете	143 K ни
напис	2511 такий K
написа	153 K
написав	2511 K
написал	2078 K
написала	2078 K	2511 K
написано	2078 было K	2511 було K
напишите	2031 K нашему	2031 K нашей	2031 K автору	2031 K нам	2075 K нам
напишіть	2467 K нашому	2467 K нашій	2467 K автору	2467 K авторці	2467 K нам	2508 K нам
напомнил	2078 K
напомнила	2078 K
направете	150 K дарение
настоя	153 K
настоява	153 K
настоявал	153 K
натискайки	125 K
натискането	125 с K
натискаючи	2481 K кнопку	2481 K на
нашем	2015 в K чате
нашия	118 към K екип	118 в K екип	121 K куиз	121 K тест
небольшая	1992 K просьба
неделю	17 раз в K	17 каждую K	2077 в K
независимата	150 подкрепете K
независими	151 K медии
независимую	1995 поддержите K	2075 поддержите K
независимые	2076 K медиа
незалежні	2509 K медіа
нейросети	2054 с помощью K
несколько	2042 на K вопросов
новинами	2447 стежте за K
новини	110 google K	2465 google K
нуждаем	150 K се от вашата
нужна	2052 K ваша
нюзлетър	126 K
""", 'о': """
обеща	153 K
обещал	153 K	2078 K
обещала	2078 K
обещали	2078 K
обозреватель	2032 - K	2032 , K
обраних	2464 K джерел
объявил	2078 K
объявила	2078 K
объяснил	2078 K
объяснила	2078 K
объясняет	2078 K
объяснял	2078 K
объясняла	2078 K
обязал	2078 K
обязательна	2022 гиперссылка K	2051 материалов ссылка K	2051 ссылка на источник K
обязательные	21 K поля	2015 K поля
обясни	153 K
обяснил	153 K
обяснила	153 K
обяснява	153 K
обіцяв	2511 K
обіцяла	2511 K
обіцяли	2511 K
оглядач	2469 - K	2469 , K
оглядачка	2469 - K	2469 , K
оголосив	2511 K
ограничений	1999 читайте без K
одноклассниках	2029 K
одному	2481 в K листі
опечатку	2015 нашли K
опитування	2478 наше K	2478 коротке K
опитуванні	35 нашому K	2478 K читачів	2478 нашому K	2478 в K
оприлюднюватиметься	22 не K	2453 ваша e-mail адреса не K
опрос	35 наш K	2042 наш K
опросе	35 нашем K	2042 нашем K	2042 в K
опубликован	22 не будет K	2015 ваш адрес email не будет K
организаторите	153 канят K
организаторы	2078 зовут K
організатори	2511 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2045 K заявку
осталось	2000 K #%	2000 K # %
ответил	2078 K
ответила	2078 K
ответственности	30 не несет K	30 не несёт K
отвечал	2078 K
отвечала	2078 K
отговори	153 K той	153 K тя
отговорил	153 K
отговорила	153 K
отговориха	153 K
отговорност	30 не носи K
отменить	21 K ответ	2077 K в любой момент
отметил	2078 K
отметила	2078 K
отписаться	2002 K в любой момент
отправьте	2031 K их нам	2075 K нам
отримувати	2499 хочете K
отримуйте	2503 K
очакваме	111 K вашите
ошибку	2016 нашли K
оштрафовал	2078 K
оштрафовала	2078 K
оштрафував	2511 K
""", 'п': """
партнером	2049 совместно с K	2486 спільно з K
партнерские	37 K ссылки	2049 K ссылки
партнерські	2486 K посилання
партнеры	2012 мы и наши K
партньорски	130 K линкове
партнёром	2049 совместно с K
партнёрские	37 K ссылки	2049 K ссылки
патроном	2075 станьте K
пееха	153 K
пели	2078 K
первый	2077 K месяц	2077 рубль в K
переведите	2075 K нам
перевірте	2478 K себе	2481 K пошту
передплатник	2440 уже K	2440 вже K
передплатникам	2440 доступний лише K	2440 доступна лише K	2440 доступно лише K
передплатники	2497 лише K	2497 тільки K
передплатників	2440 тільки для K
передплатою	2440 доступна за K	2440 доступний за K	2482 за K	2504 з K
передплату	2482 K за	2508 оформіть K
передрук	2462 K
передруку	2462 у разі K
перепечатка	2027 K
перепечатке	2027 при K
персональних	2460 K даних
персональных	2025 K данных
писав	2511 K
писал	2078 K
писала	2078 K	2511 K
писати	2509 нам K
писменото	132 без K съгласие
письме	2045 в одном K
письменного	2066 без K согласия
письмової	2502 без K згоди
питаха	153 K
питаше	153 K
пишете	111 K ни	112 K на	150 K ни
пишеше	153 K
пишите	2031 K нам	2063 K на	2075 K нам
пишіть	2467 K нам	2500 K на
платной	1999 в K версии
повний	20 K текст	2482 K текст
повтаря	153 K
повтаряше	153 K
повторював	2511 K
повторює	2511 K
повторяет	2078 K
повторял	2078 K
повторяла	2078 K
повідомив	2511 K
повідомила	2511 K
повідомили	2511 K
повідомте	2467 K нам	2467 K нас	2508 K нам
подайте	112 K сигнал
поддержать	2075 K нас	2075 K редакцию	2075 K нашу
поддерживайте	2075 K нас	2075 K нашу
поддержите	1995 K нашу	1995 K нас	2052 K	2075 K нас	2075 K нашу	2075 K редакцию	2075 K проект	2075 K автора	2075 K наш
поддержка	1996 ваша K	2075 ваша K поможет	2075 ваша K помогает	2075 ваша K позволит
поддержке	2049 при K партнёра	2049 при K партнера	2052 благодаря вашей K	2076 вашей K
поддержки	2076 без вашей K	2076 вашей K
поделитесь	25 K
подканял	153 K
подканяха	153 K
подканяше	153 K
подкаст	34 наш K	34 нашия K	120 K	151 нашият K	2040 K	2076 наш K	2476 K	2509 наш K
подкаста	120 K	2040 K	2076 нашего K
подкасте	34 нашем K	2040 K
подкасти	34 наші K	120 K	2476 K
подкастов	2040 K
подкасту	2476 K
подкастът	120 K
подкасты	2040 K
подкасті	34 нашому K	2476 K
подкастів	2476 K
подкрепа	133 с вашата K	133 вашата K	150 вашата K	151 вашата K
подкрепата	130 с K на партньор
подкрепете	133 K	150 K ни	150 K нашата
подкрепяйте	150 K ни
подписаны	1999 уже K
подписка	1999 уже есть K	2079 K
подписке	1999 доступен только по K	1999 доступна по K	1999 доступен по K	2046 по K
подписки	2079 K
подпиской	2071 с K
подписку	1999 оформить K	1999 оформите K	2045 спасибо за K	2046 K за	2075 оформите K	2075 оформить K
подписчик	1999 уже K	1999 вы уже K
подписчикам	1999 доступна только K	1999 доступно только K	1999 доступен только K	2060 только K
подписчики	2060 только K	2079 K
подписчиков	1999 только для K
подписчиком	2075 станьте K
подписывайтесь	2002 K на рассылку	2009 K на нас	2009 K на наш	2009 K на канал	2009 K на telegram	2075 K на
подписываясь	2045 K
подпишитесь	1995 K на регулярное	2002 K на рассылку	2009 K на наш	2009 K на канал	2075 K на
подчеркнул	2078 K
подчеркнула	2078 K
подчерта	153 K
поділіться	25 K
подію	2474 нашу K
пожертвование	1995 оформите K	1996 сделайте K	2052 регулярное K	2052 ежемесячное K	2075 ваше K	2075 сделайте K	2075 оформите K	2079 K
пожертвования	2076 на K	2079 K
пожертвованиям	2052 благодаря K	2076 благодаря K
пожертвуйте	2075 K
позволяет	2075 ваша поддержка K
позоваването	132 K на
поиска	153 K
поискал	153 K
полностью	20 материал K	1999 чтобы прочитать K
полный	20 K текст	2046 K текст
получавайте	146 K
получавате	142 искате ли да K	142 искате да K
получайте	2070 K
получать	2062 хотите K
помилку	2453 знайшли K
помогите	2075 K нам
помогнете	150 K ни
помогут	2076 K нам
поможет	2076 K нам
помоли	153 K
помолил	153 K
помолила	153 K
помощь	2075 нам нужна ваша K
помощью	2054 с K ии
помітили	2463 якщо ви K
понравилась	2076 K статья
понравился	2076 K материал	2076 K текст
пообещал	2078 K
пообещала	2078 K
пообіцяв	2511 K
пообіцяла	2511 K
попереджає	2511 K
попередив	2511 K
попита	153 K
попросив	2511 K
попросил	2078 K
попросила	2078 K	2511 K
попросили	2078 K	2511 K
попросило	2078 K
порадив	2511 K
порадила	2511 K
посилання	2488 K на джерело обов'язкове
последвайте	150 K ни
последната	141 K ви безплатна статия	141 K безплатна статия
посоветовал	2078 K
посоветовала	2078 K
постановив	2511 K
постановил	2078 K
посъветва	153 K
посъветвал	153 K
посъветвали	153 K
потребовал	2078 K
потребовала	2078 K
почте	2045 вашей K
почтовом	2045 вашем K ящике
почту	2003 на вашу K	2003 вам на K	2045 вашу K
пошту	2443 на вашу K
пошті	2481 вашій K
пощенска	99 вашата K кутия
пояснив	2511 K
пояснил	2078 K
пояснила	2078 K	2511 K
пояснював	2511 K
пояснювала	2511 K
пояснює	2511 K
поясняет	2078 K
правото	29 си запазва K
працювати	2489 допоможе нам K	2509 K далі
працюємо	2509 ми K
предпочитаемые	2028 K источники
предпочитаемых	2028 K источников
предпочитан	109 K източник
предпочитани	109 K източници
предпочитаните	109 K източници	109 K си източници
предпочтительные	2028 K источники	2065 K источники
предпочтительный	2028 K источник
предпочтительных	2065 K источников
предупреди	153 K
предупредил	2078 K
предупреждава	153 K
предупреждает	2078 K
препечатването	132 K
призвал	2078 K
призвала	2078 K
призвали	2078 K
призна	153 K
признава	153 K
признавал	2078 K
признает	2078 K
признал	2078 K
признала	2078 K
признали	2076 нас K
призова	153 K
призовава	153 K
призовал	153 K
призоваха	153 K
призывал	2078 K
призывала	2078 K
призывали	2078 K
приложение	151 нашето K	2004 скачать K	2005 скачайте K	2005 установите K	2026 наше K	2026 мобильное K	2075 скачайте наше K	2075 скачайте K и
приложението	150 изтеглете K ни	150 изтеглете K на вестник
приложении	2004 открыть в K	2026 нашем K
приложения	2026 нашего K	2076 нашего K
приоритетным	2028 K источником
присоединяйтесь	2075 K к нам	2075 K к нашему	2075 K к нашей	2075 K к нашим	2075 K к сообществу	2075 K к читателям	2075 K к тем
присъединете	150 K се към нашия
присылайте	2031 K нам	2031 K фото	2031 K видео	2031 K новости	2031 K свои	2031 K их нам	2075 K нам
пришлите	2031 K нам	2031 K фото	2031 K их нам	2075 K нам
приєднуйтесь	2508 K до нас	2508 K до нашої	2508 K до нашого	2508 K до спільноти	2508 K до читачів
приєднуйтеся	2508 K до нас	2508 K до нашої	2508 K до нашого	2508 K до спільноти	2508 K до читачів
проверьте	2042 K себя	2045 K почту
проголосуйте	2057 K	2494 K
продовження	2486 реклама. K
продовжити	2440 щоб K читання	2489 допоможуть нам K
продовжувати	2509 K роботу
продолжаем	2076 мы K работать
продолжать	2052 помогут нам K	2076 K работу
продолжение	2049 реклама. K
продолжить	1999 чтобы K чтение	2052 помогут нам K	2052 поможет нам K	2076 K работу
продължава	130 K по-долу
продължете	96 K да четете
продължим	151 да K да работим
продължите	95 за да K да четете
произведен	2022 настоящий материал (информация) K	2067 материал K
произведён	2067 материал K
пройдите	2042 K тест
пройдіть	2478 K тест
пропускайте	142 не K
пропустите	2062 не K
пропустити	2499 не хочете K
пропустить	2062 не хотите K
пропустіть	2499 не K
просив	2511 K
просил	2078 K
просила	2078 K	2511 K
просили	2078 K	2511 K
просьба	1992 у нас к вам K	1992 у нас есть K
просять	2511 K
проучване	121 нашето K
прохання	2434 маємо до вас K	2434 невелике K
прочетете	96 за да K цялата
прочитать	1999 осталось K	1999 чтобы K статью
пріоритетне	2464 K джерело
пріоритетним	2464 K джерелом
пълния	127 K текст
първия	152 за K месец
підписатися	2442 K на розсилку
підписка	2512 K
підписку	2440 оформіть K	2481 дякуємо за K	2508 оформіть K
підписники	2497 лише K	2512 K
підписників	2440 тільки для K
підписуйтесь	2446 K на нас	2446 K на наш	2446 K на канал	2446 K на telegram	2508 K на
підписуйтеся	2446 K на наш	2446 K на канал
підписуючись	2481 K
підпишіться	2442 K на розсилку	2446 K на наш	2508 K на
підтримайте	2437 K нашу	2437 K незалежну	2437 K нас	2489 K	2508 K нас	2508 K нашу	2508 K незалежну	2508 K редакцію	2508 K автора	2508 K роботу	2508 K наш
підтримати	2508 K нас	2508 K нашу
підтримка	2438 ваша K	2508 ваша K допоможе
підтримки	2486 за K партнера	2509 спільноти K	2509 вашої K
підтримуйте	2508 K нас	2508 K нашу
підтримці	2489 завдяки вашій K	2489 завдяки K читачів	2509 вашій K
піти	2434 перш ніж K
""", 'р': """
работа	151 нашата K	2076 наша K
работаем	2076 мы K
работать	2052 помогут нам K	2052 поможет нам K	2076 K дальше
работу	2076 нашу K
радив	2511 K
радила	2511 K
радили	2511 K
радить	2511 K
разрешение	105 без K е забранено
разрешения	2066 без K редакции
разчитаме	133 K на вашата	151 K на
расскажите	2075 K нам
рассказал	2078 K
рассказала	2078 K
рассказывать	2076 K правду
расследование	2076 наше K	2076 это K
расследования	2076 наши K
рассылка	2076 наша K	2079 K
рассылку	2002 нашу K	2002 K самых	2076 нашу K
регистрацията	125 с K си	125 благодарим за K
регистрируясь	2045 K
регулярний	2489 K внесок
редактор	113 е K	113 - K	113 , K	2032 - K	2032 , K	2469 - K	2469 , K
редакторка	2469 - K	2469 , K
редакцией	2031 связаться с K
редакции	2066 без согласия K	2076 нашей K
редакцию	2031 напишите в K	2031 пишите в K
редакция	118 в нашата K	151 нашата K	2076 наша K
редакцію	2467 напишіть у K	2467 пишіть у K
редакція	2509 наша K
редакцією	2467 зв'язатися з K
редакції	2467 пишіть до K	2502 без згоди K	2502 без дозволу K	2509 нашої K
рекламата	11 K	130 след K
реклами	11 K	151 без K	2486 після K	2486 на правах K	2509 без K
рекламой	11 K
рекламы	11 K	2049 после K	2049 на правах K	2076 без K
репортер	113 е K	113 - K	113 , K	2032 - K	2032 , K	2469 - K	2469 , K
репортери	151 нашите K
репортерка	2469 - K	2469 , K
репортёр	2032 - K	2032 , K
решил	2078 K
реєструючись	2481 K
робота	2509 наша K
роботу	2509 нашу K
розповів	2511 K
розповідати	2509 K правду
розповіла	2511 K
розсилка	2509 наша K	2512 K
розсилку	2442 нашу K	2442 щоденну K	2509 нашу K
розслідування	2509 наші K	2509 це K
рублей	2077 # K
рік	2510 на K
""", 'с': """
свободната	150 подкрепете K
свържете	111 K се с нашия	111 K се с нашата	111 K се с нас	111 K се с автора	150 K се с нас
свяжитесь	2031 K с нами
связаться	2031 K с автором
седмично	17 веднъж K
сигнализирайте	111 K ни
сказав	2511 K
сказал	2078 K
сказала	2078 K	2511 K
скаржаться	2511 K
скаржився	2511 K
скаржилася	2511 K
скачайте	2004 K наше
скиньте	2075 K нам	2075 K донат
сколько	2075 скиньте K
скриньку	2481 вашу K
скриньці	2481 вашій K
следите	2009 K за нами
словам	2078 по K
словами	2511 за K
слушайте	143 K ни
слідкуйте	2446 K за нами
советовал	2078 K
советовала	2078 K
советовали	2078 K
советует	2078 K
содержимое	2034 внешнее K
сообщение	2022 данное K (материал) создано	2067 K создано
сообщил	2078 K
сообщила	2078 K
сообщили	2078 K
сообщите	2031 K нам	2075 K нам
соучастником	2052 станьте K	2075 станьте K
сповіщення	14 K	2444 увімкнути K	2444 увімкніть K
споделете	25 K
сподобався	2509 K текст	2509 K матеріал
сподобалась	2434 якщо вам K стаття
според	153 K
спрашивает	2078 K
спросил	2078 K
спросила	2078 K
співали	2511 K
співучасником	2508 станьте K
спільнота	2509 наша K
спільноти	2438 стань частиною K	2489 частиною K	2509 нашої K
станете	150 K абонат	150 K член
станьте	2075 K нашим	2508 K нашим
статей	2496 до всіх K	2496 до усіх K
статии	140 до всички K
статия	108 хареса ли ви тази K	127 цялата K	151 тази K
статията	127 % от K
стаття	2509 ця K
статья	2076 эта K
статьям	2059 ко всем K
стверджує	2511 K
стежте	2446 K за нами
стигнали	108 щом сте K дотук
стороннего	2034 K сервиса
сторонним	2034 K сервисом
стороннього	2471 K сервісу
стороннім	2471 K сервісом
суммой	2077 любой K
сумму	2077 любую K
сутрин	17 всяка K
существуем	2076 мы K
существует	2052 K благодаря
събитие	118 нашето K
съветва	153 K
съветваше	153 K
съвместно	130 K с партньор
съгласие	132 без писмено K
съдържание	9 това K	115 външно K	115 това K
съдържанието	132 използването на K	132 използване на K
съобщи	153 K
съобщил	153 K
съобщиха	153 K
""", 'т': """
твърдеше	153 K
твърди	153 K
текстове	140 до всички K
телеграм	16 K	110 K	2009 наш K-канал	2009 в нашем K	2029 K	2029 K-канал	2029 K-канале	2063 пишите в K	2076 наш K	2446 наш K-канал	2465 K	2465 K-канал	2465 K-каналі
телеграме	16 K	2029 K
телеграмі	2465 K
тест	2042 наш K	2478 наш K
тиждень	17 раз на K	2510 на K
требовал	2078 K
требовала	2078 K
требовали	2078 K
тръгнете	108 преди да си K
""", 'у': """
уведомления	14 K	2005 включите K	2005 включить K	2005 разрешить K
уверяет	2078 K
уверял	2078 K
уверяла	2078 K
увійдіть	24 K	2441 K, щоб
уговаривал	2078 K
уговаривала	2078 K
уебинар	118 нашия K
уйдете	1992 прежде чем вы K
улюблених	2464 K джерел
улюблені	2464 K джерела
умовляв	2511 K
умоляваше	153 K
умолял	2078 K
умоляла	2078 K
умоляли	2078 K
утверждает	2078 K
уточнив	2511 K
уточнил	2078 K
уточнила	2078 K	2511 K
учасником	2508 станьте K
""", 'ф': """
фейсбук	16 K	110 K
""", 'ц': """
цените	2076 K нашу
цитировании	2027 при K
цитування	2462 у разі K
цитуванні	2462 при K
""", 'ч': """
частиною	2508 станьте K
частковому	2488 повному або K
четене	0 време за K
четете	143 K ни
читаете	2075 спасибо, что K
читай	2446 K нас
читайте	2009 K нас в	2446 K нас у	2446 K нас в
читання	0 час K	0 хв K
читателей	2042 опросе K	2052 благодаря поддержке K	2072 K	2076 наших K
читатели	36 наши K	36 нашите K	148 K	151 нашите K	1992 дорогие K	2072 K	2076 наши K
читателите	148 K	151 с подкрепата на K	151 от K ни
читателям	18 благодаря K	36 нашим K	2072 K	2076 благодаря K
читати	2440 щоб K далі	2508 щоб K далі
читачам	18 завдяки K	2505 K
читачі	36 наші K	2505 K	2509 наші K
читачів	2505 K	2509 наших K
читаєте	2508 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2510 K
щомісячний	2489 K внесок
щомісячно	2510 K
щоранку	17 K
щотижневу	2442 K розсилку
""", 'э': """
электронной	2045 адрес K почты
электронную	2045 K почту
""", 'я': """
яжіться	2467 зв'K з нами
язкові	21 обов'K поля	2453 обов'K поля
якщо	2434 K ви вже тут
""", 'і': """
інтелектом	2491 штучним K
інтелекту	2491 за допомогою штучного K
""", 'א': """
אומר	1171 K
אומרת	1171 K
אחרינו	1131 עקבו K	1168 עקבו K
אלקטרוני	1129 דואר K
אמר	1171 K
אמרה	1171 K
אמרו	1171 K
אתכם	1155 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1170 K
ביקש	1171 K
ביקשה	1171 K
במייל	1154 K שלכם
בסרטון	1144 לצפות K זה
בעוגיות	1133 שימוש K
בעיתונות	1155 לתמוך K
בקובצי	1133 משתמש K
בשבוע	17 פעם K	1170 K
בתוכן	1166 לעשות שימוש K
""", 'ד': """
דווחו	1168 K לנו
דיוור	1154 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1131 הורידו את K	1168 הורידו את K	1169 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1171 K
הודיעה	1171 K
הווטסאפ	1131 לקבוצת K
הוסיף	1171 K
הוסיפה	1171 K
הזהיר	1171 K
הזכויות	1138 כל K שמורות
החובה	21 שדות K
החינמיות	1167 הכתבות K
הטלגרם	1131 לערוץ K
הטקסט	1145 K
היום	1168 תרמו K
הירשמו	1168 K לקבלת
הכותב	1166 על דעת K
הכתבה	1128 להמשך קריאת K	1145 K	1169 K הזאת
המדור	1143 הוא עורך K	1143 היא עורכת K
המובעות	1166 הדעות K במאמר	1166 הדעות K בטור	1166 הדעות K בכתבה
המועדף	1140 למקור K	1140 כמקור K
המייל	1129 לתיבת K	1129 כתובת K
הניוזלטר	1129 K היומי	1154 K השבועי של	1154 K שלנו	1169 K
הסביר	1171 K
הסיכום	1145 K
העיקריות	1145 הנקודות K
העיתונות	1169 K העצמאית
הפרטיות	1133 מדיניות K
הפרסומת	11 K
הצביעו	1168 K בסקר
הצטרפו	1131 K לערוץ	1168 K אלינו
הקוראים	18 בזכות K
השימוש	1133 תנאי K
התגובות	1151 K
התחברו	24 K
התמיכה	1155 בזכות K שלכם
התראות	14 K
התרגום	1145 K
התרומה	1168 K שלכם
""", 'ו': """
ובטוויטר	1131 בפייסבוק K
ותלוי	1155 K בכם
ותלויה	1155 K בכם
""", 'ז': """
זקוקה	1168 K לכם
""", 'ח': """
חודשית	1168 תרומה K
חיצוני	1144 תוכן K	1144 תוכן ממקור K
""", 'ט': """
טען	1171 K
""", 'י': """
ישירות	1154 K למייל	1154 K לתיבת
""", 'כ': """
כמנויים	1128 הצטרפו K
כתב	1171 K
כתבה	1145 K זו	1169 K זו	1171 K
כתבו	1168 K לנו
כתבות	1167 K חינם
כתבת	1143 היא K
""", 'ל': """
לדברי	1171 K
להגיב	6 כדי K	1151 K
להמשיך	1128 כדי K לקרוא	1155 עזרו לנו K
להעתיק	1138 אין K	1166 לשכפל, K
לחודש	1170 K
לחוק	1166 סעיף #א K
לחצו	1168 K כאן
לידיעון	1168 הירשמו K
למנויים	1128 K בלבד
לניוזלטר	1129 הירשמו K	1129 הרשמה K	1129 K שלנו	1154 בהצלחה K	1168 הירשמו K
לעזרתכם	1168 אנחנו זקוקים K
לענייני	1143 הוא כתב K	1143 היא כתבת K
לצפייה	1144 K בתוכן
לקריאה	1167 כתבות K
לקריאת	20 K הכתבה
לשנה	1170 K
לתומכים	1155 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1167 K חינם
מועדף	1140 מקור K	1140 כמקור K
מינוי	1128 רכשו K	1168 רכשו K	1172 K
מנוי	1128 כבר K
מנויים	1172 K
מסכימים	1154 בהרשמה אתם K
מסר	1171 K
""", 'נ': """
ניוזלטר	1154 K שבועי	1172 K
""", 'ס': """
סיכום	1145 K
סיפר	1171 K
סיפרה	1171 K
סעיף	1166 K #א
ספרו	1168 K לנו
""", 'ע': """
עדכונים	1154 לקבלת K במייל
עיתונאי	1143 הוא K
עיתונאית	1143 היא K
עיתונות	1155 לעשות K	1169 K עצמאית
עכשיו	1168 תרמו K
עמלה	1165 נקבל K	1165 לקבל K
""", 'פ': """
פרסומות	1169 ללא K
פרסומת	11 K
פרשן	1143 הוא K
פרשנית	1143 היא K
""", 'צ': """
ציין	1171 K
""", 'ק': """
קוראי	1169 K
קרא	1171 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1170 חודש K
""", 'ש': """
שאלו	1145 K את
שיווקי	1154 לקבל תוכן K
שלחו	1168 K לנו
שלנו	1169 K
שנקבל	1165 K עמלה
שקראתם	1168 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1151 K
תוכן	9 K זה	1144 הצגת K
תלוי	1155 K בכם
תלויה	1155 K בכם
תמיכתכם	1168 K
תמכו	1168 K בנו
תקציר	1145 K
תרומה	1172 K
תרומות	1172 K
""", 'ا': """
اخبارنا	89 K
ادامه	954 K مطلب	954 K خبر	960 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	932 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	924 شرايط K	929 K از مطالب اين سايت	929 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	949 K تهيه كنيد	960 K تهيه كنيد	964 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	932 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	963 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	963 K
اكتب	88 K لنا
اكتبوا	88 K لنا
اكد	91 K
الاخبارية	42 النشرة K
الارتباط	47 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	47 شروط K
الاشعارات	14 K	14 K	43 تفعيل K	43 فعل K
الاعلان	11 K
الاعلانات	47 حاجب K
الالزامية	21 الحقول K
الالكتروني	42 بريدك K	42 البريد K
الان	88 تبرع K	88 سجل K
الاول	90 الشهر K
البريدية	42 النشرة K	42 نشرتنا K	92 النشرة K
التطبيق	43 حمل K	43 حمل K	43 تحميل K	43 نزل K
التعليق	70 شروط K	70 سياسة K
التقرير	20 لقراءة K	89 هذا K
الخارجية	61 محتوي المواقع K
الخصوصية	47 سياسة K
الدخول	24 سجل K	24 سجل K	41 سجل K	88 سجل K
الشهر	90 في K
الغاء	21 K الرد
القراء	18 بفضل K	74 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	41 لمتابعة K	76 لمواصلة K
الكاتب	71 يعبر عن راي K
الكوكيز	47 K
المادة	89 هذه K
المجانية	15 المقالات K	86 من المقالات K	86 مقالاتك K	86 المقالات K	86 من المقالات K
المحتوي	9 هذا K	41 هذا K متاح
المستقلة	89 الصحافة K
المفضل	56 مصدرك K	56 مصدركم K	56 المصدر K لديك
المفضلة	56 مصادرك K	56 مصادركم K
المقال	20 لقراءة K	41 لقراءة K كاملا	76 لقراءة هذا K	89 هذا K
النشرة	42 اشترك في K
الينا	88 انضم K
انقر	88 K هنا
اوضح	91 K
اول	962 ماه K
ايميل	920 K خود را	920 ادرس K	920 به K شما	945 در K خود	960 K خود را وارد كنيد
ايميلتان	945 به K
اينجا	953 K كليك كنيد
اينستاگرام	922 در K دنبال
اپ	944 K
اپليكيشن	944 K	961 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	958 الزاما K	958 لزوما K	958 K ديدگاه
باشيد	932 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	939 را K
بحسب	91 K
بخوانيد	930 K
براي	961 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K	73 اضف K
بريدكم	73 في K
بشنويد	939 K
بعرض	61 هل تسمح K
بفرستيد	932 براي ما K
بفضلكم	89 K
بنويسيد	932 براي ما K	960 براي ما K
بپيونديد	930 K	938 به تيم ما K	960 K
بگذاريد	932 با ما در ميان K	960 با ما در ميان K
بگيريد	932 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	963 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	931 منبع K	931 منابع K
تستطيع	74 تبرع بما K	74 ساهم بما K
تطبيق	88 حمل K	88 حملوا K
تطبيقنا	89 K
تعبر	71 لا K عن راي	71 K فقط عن راي
تعليقا	70 لتضيف K
تفعيل	47 K جافا
تفوت	88 لا K
تفوتوا	88 لا K
تقاريرنا	89 K
تقول	91 K
تلگرام	922 ما را در K	922 در K دنبال	922 كانال K ما	932 با ما در K
تماشا	939 K كنيد
تمامي	929 K حقوق
تمثل	71 لا K راي
تواصلوا	88 K معنا
توضيح	963 K داد
تيم	961 K ما
""", 'ج': """
جاوااسكريپت	924 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	929 كليه K
حمايت	946 K مالي خود	947 به K شما نياز	947 با K شما	948 K كنيد	960 از ما K كنيد	960 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	961 اين K
خبرنامه	920 K ما	920 اشتراك K	920 در K	945 K روزانه	945 K هفتگي	961 K ما	961 K	964 K
خبرنگار	932 K ما را	934 K
خبرنگاران	961 K ما
خصوصي	924 سياست حريم K را
خواست	963 K
خواستند	963 K
خواندن	949 براي ادامه K
خوانندگان	18 با كمك K	947 به K خود تكيه	961 K ما
خواهد	941 منتشر K شد
خواهند	941 منتشر K شد
""", 'د': """
دانشگاه	934 استاد K
دانلود	960 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	922 ما را K كنيد	930 K كنيد	930 K كنيم	960 K كنيد
دهيد	932 به ما خبر K	939 گوش K	950 هديه K	960 راي K	960 خبر K
ديدگاه	941 نوشتن K	941 ارسال K	941 بيانگر K	958 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	938 وبينار K ما	949 اشتراك K	959 مقاله K	959 مطلب K	959 مطالعه K
روزنامه	958 ديدگاه K
روزنامهنگار	934 K
روزنامهنگاري	961 K مستقل
""", 'س': """
سالانه	962 K
ساهم	88 K في
ساهموا	88 K في
سايت	961 K ما
سايتهاي	935 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	930 عضو K	930 K	960 عضو K	960 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	945 خبرنامه K
صحافتنا	89 K
صحافي	59 K
صحافية	59 K
صحفي	59 K
صحفية	59 K
صحفيينا	89 K
صرح	91 K
""", 'ط': """
طالب	91 K
طالبت	91 K
طلب	91 K
طلبت	91 K
""", 'ع': """
علاقه	931 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	938 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	941 K	942 حروف لاتين (K)
""", 'ق': """
قال	91 K
قالت	91 K
قراءنا	89 K
قرائنا	74 نعتمد علي K	74 ونعتمد علي K	89 K
قناتنا	45 K علي	45 انضم الي K	89 K
""", 'ك': """
كاتب	59 K
كاتبة	59 K
كاتبه	71 يعبر عن راي K
كاتبها	71 تعبر عن راي K
كار	961 K ما
كاربري	949 حساب K خود شويد
كانال	922 به K ما	930 K ما	961 K ما
كتب	91 K
كتبت	91 K
كردهايد	949 ثبت نام K	949 ثبتنام K
كمصدر	56 K مفضل
كميسيون	956 K دريافت كنيم	956 K دريافت ميكنيم
كنيد	938 ديدن K	939 گوش K	950 هديه K	953 روي لينك كليك K	953 كليك K	960 به ما كمك K	960 ثبت نام K	960 كليك K	960 نصب K
كوكي	924 از K
كوكيها	924 K
""", 'ل': """
لاتين	941 حروف K	942 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	958 K نظر
لقراءة	76 K بقية
لقراءتكم	88 شكرا K
لكتابة	70 K تعليق
للاطلاع	76 K علي المقال كاملا
للتعليق	6 K	70 K علي الخبر
للقراءة	0 دقائق K
للمشتركين	41 K فقط	76 حصري K	76 متاح K
لمتابعة	76 K قراءة
لمشتركي	76 حصري K
لمواصلة	76 K قراءة
""", 'م': """
ما	961 به K
مالي	947 كمك K شما	960 كمك K شما	964 كمك K
ماه	962 در K
ماهانه	962 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	935 K خارجي	935 اجازه ميدهيد K
محتوايي	935 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	929 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	961 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	949 K شويد	960 K شويد
مشتركان	949 ويژه K است
مصنوعي	936 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	961 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	954 ادامه K
منبع	957 ذكر K
منتخب	931 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موبايل	944 برنامه K
موردنياز	21 بخشهاي K
موفقيت	945 عضويت شما با K	945 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	935 از شما اجازه K
ميدهد	941 نظر K
ميگفت	963 K
ميگويد	963 K
ميگيريم	956 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	941 منتشر K شد
نخواهند	941 منتشر K شد
ندهيد	960 از دست K
نرمافزار	944 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	961 K ما
نميشود	941 منتشر K
نوشت	963 K
نويسنده	932 ايميل K	934 K
نياز	947 به كمك شما K
""", 'ه': """
هستيد	949 مشترك K
همايش	938 بليت K
""", 'و': """
وابسته	947 به حمايت شما K
وبينار	938 K ما	938 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	935 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	934 K
""", 'گ': """
گزارش	961 اين K
گزارشهاي	961 K ما
گفت	963 K
گفتند	963 K
گفته	963 K است	963 به K
""", 'अ': """
अन	1193 Kुवाद	1216 के Kुसार
अप	1216 Kील की
अपन	1198 Kी राय दें	1198 Kी राय कमेंट	1198 Kी प्रतिक्रिया	1199 कमेंट में Kी राय
अलर	1200 K्ट पाने के लिए
अवसर	1196 नौकरी के K
""", 'आ': """
आपक	1192 Kी इजाजत मांगते हैं	1192 Kी अनुमति मांगते हैं	1213 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1186 कॉपीराK	1192 बाहरी साK	1214 हमारी वेबसाK
इन	24 लॉग K
इनब	1176 आपके Kॉक्स	1201 अपने Kॉक्स में
इब	1176 न्यूजलेटर को सब्सक्राK	1176 न्यूजलेटर सब्सक्राK	1179 चैनल को सब्सक्राK
इबर	1203 सब्सक्राK्स के लिए है	1203 सब्सक्राK हैं
इस	1214 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1177 ऐप डाKोड करें	1200 डाKोड करें	1200 डाKोड कीजिए	1213 डाKोड करें	1213 डाKोड कीजिए
उपय	1181 कुकीज का Kोग	1181 कुकीज का Kोग
उपलब	1192 सामग्री K्ध नहीं है
""", 'ए': """
ए	1196 वेबिनार के लिK	1213 जुडिK	1213 सुधार सुझाKं
एज	1211 Kेंसी की फीड
""", 'ऐ': """
ऐप	1177 हमारा K	1214 हमारा K
""", 'औ': """
और	1198 क्विज खेलें K	1198 क्विज खेलें K
""", 'क': """
क	1216 मुताबिK
कम	1199 Kेंट बॉक्स में
कर	1176 ईमेल दर्ज Kें	1177 ऐप इंस्टॉल Kें	1177 नोटिफिकेशन चालू Kें	1179 फॉलो Kें	1187 क्लिक Kें	1187 जॉइन Kें	1187 ज्वाइन Kें	1187 सब्सक्राइब Kें	1187 लाइक Kें	1189 हमें ईमेल Kें	1192 कुकीज स्वीकार Kें	1192 कुकीज स्वीकार Kें	1196 टिकट बुक Kें	1198 पोल में वोट Kें	1198 सर्वे में भाग लेK	1200 इंस्टॉल Kें	1200 नोटिफिकेशन ऑन Kें	1200 नोटिफिकेशन ऑन K लें	1201 साइन अप Kें	1205 शेयर Kें	1205 साझा Kें	1205 सेव Kें	1205 गिफ्ट Kें	1213 सब्सक्राइब Kें	1213 फॉलो Kें	1213 क्लिक Kें	1213 लॉग इन Kें	1213 लॉगिन Kें	1213 साइन अप Kें	1213 रजिस्टर Kें
करक	1189 कमेंट Kे बताएं	1201 सब्सक्राइब Kे आप	1201 साइन अप Kे आप
करन	1199 कमेंट Kे के लिए	1199 टिप्पणी Kे के लिए	1199 टिप्पणी पोस्ट Kे के लिए	1199 कमेंट Kे वाले
कल	1212 फ्री आर्टिK	1212 मुफ्त आर्टिK
कह	1216 Kा
कहत	1216 Kे	1216 Kी
""", 'ख': """
ख	1197 वीडियो देKें	1197 वीडियो भी देKें	1212 मुफ्त लेK	1216 लिKा
खक	1211 लेK के निजी विचार
खन	1197 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1207 अन्य Kों के लिए	1207 ताजा Kों के लिए	1207 की Kों के लिए	1212 मुफ्त Kें	1213 K भेजें	1213 पूरी K पढें	1214 इस K	1214 यह K
खर	1196 यहां से Kीदें
""", 'ग': """
गय	1205 लिंक कॉपी हो Kा
""", 'च': """
चलत	1202 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1193 पूKें	1216 पूKा
""", 'ज': """
जनर	1211 ऑटो-Kेट
जर	1189 हमें Kूर दें
""", 'ट': """
ट	1181 जावास्क्रिप्K
टर	1176 हमारे न्यूजलेK	1176 हमारा न्यूजलेK	1176 हमारा साप्ताहिक न्यूजलेK	1176 न्यूजलेK के लिए	1191 सब एडिK हैं	1191 सब-एडिK हैं	1191 सीनियर सब एडिK हैं	1214 हमारे न्यूजलेK	1217 न्यूजलेK
""", 'ठ': """
ठक	1214 हमारे पाK
""", 'ड': """
ड	1187 जुKें	1211 सिंKीकेट फीड
डक	1197 पॉKास्ट सुनें	1214 हमारा पॉKास्ट
डन	1187 जुKे के लिए	1213 जुKे के लिए
""", 'द': """
द	1193 मुख्य बिंKु	1213 राय Kें
दद	1191 वरिष्ठ संवाKाता हैं	1191 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1197 को सुKें	1197 लेख सुKें	1217 दाK
नन	1197 पॉडकास्ट सुKे के लिए
नल	1179 चैK से जुडें	1214 हमारे चैK
नह	1211 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1177 ऐप में Kें
पढन	1203 Kे के लिए	1207 और खबरें Kे के लिए
पण	1199 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1179 गूगल न्यूज K	1201 ईमेल K पाने के लिए
पस	1188 Kंदीदा सोर्स	1188 Kंदीदा स्रोत	1188 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1188 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1189 हमें Kाएं	1213 हमें Kाएं	1213 राय Kाएं	1216 Kाया	1216 Kाते
बनकर	1203 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1192 से मिली साK्री शामिल है
मदद	1213 हमारी K करें	1213 आर्थिक K दें	1213 K कीजिए
मह	1215 हर Kीने
""", 'य': """
यत	1181 गोपनीKा नीति
यह	1197 वीडियो Kां देखें	1213 Kां देखें	1214 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1186 सर्वाधिकार सुK्षित	1214 हमारी पत्Kारिता	1214 स्वतंत्र पत्Kारिता	1214 हमारे पत्Kार
रखन	1191 का अनुभव Kे	1203 पढना जारी Kे के लिए
रत	1215 प्Kि माह
रह	1207 जुडे Kें	1207 जुडे Kिए
""", 'ल': """
ल	1216 बोKे	1216 बोKा
""", 'व': """
वर	1211 पुनर्प्रकाशन K्जित	1215 प्रति K्ष
""", 'श': """
श	1193 सारांK
शन	14 नोटिफिकेK	1210 हमें कमीK मिल	1217 सब्सक्रिप्K
शर	1181 नियम और K्तें
""", 'स': """
सएप	1189 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1191 पत्रकारिता में K्रिय हैं
सकत	1187 फॉलो कर Kे हैं	1187 जुड Kे हैं	1189 हमें भेज Kे हैं	1210 कमीशन मिल Kा है
सदस	1203 पहले से K्य हैं	1203 K्यता लें	1213 K्य बनें
सप	1215 प्रति K्ताह
सफल	1201 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1193 Kी	1213 K्थन करें
सर	1198 K्वे में हिस्सा लें	1198 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1202 आर्थिक Kोग दें	1202 आर्थिक Kोग करें	1202 हमें Kोग करें	1202 आपके Kोग पर निर्भर	1213 आपका Kोग	1213 हमें Kोग	1213 Kोग करें	1213 आपके Kोग
""", 'ह': """
हट	1199 कमेंट Kा
हम	1189 Kें भेजें	1196 Kारी टीम से जुडें	1213 Kें लिखें	1213 Kें भेजें	1214 Kारा काम	1214 Kारी टीम	1214 Kारे साथ
हमस	1189 Kे संपर्क करें	1213 Kे जुडें
""", 'অ': """
অন	183 Kুদান দিন	187 Kুদান
অনল	169 Kাইন শপ
""", 'আ': """
আজই	174 K অনুদান দিন
আপন	156 Kার ইমেইল	166 Kার সম্মতি প্রযোজন	166 Kার অনুমতি চাই	169 Kার মতামত দিন	171 Kার মতামত লিখুন	171 Kার মন্তব্য লিখুন	173 Kার ই-মেইল	173 সাবস্ক্রাইব করলে Kি
আম	162 Kাদের জানান	162 Kাদের পাঠান	162 Kাদের লিখুন	173 Kাদের সাপ্তাহিক	174 Kাদের পাশে থাকুন	183 Kাদের লিখুন	184 Kাদের সাংবাদিক	184 Kাদের চ্যানেল	184 Kাদের টেলিগ্রাম
আস	161 ঘুরে Kুন
""", 'ই': """
ইক	161 লাK দিন
ইজ	169 কুKে অংশ নিন
ইনবক	173 K্সে পেতে
ইনস	172 অ্যাপ K্টল করুন
ইল	184 আমাদের মোবাK
""", 'উ': """
উজল	156 নিKেটারে সাবস্ক্রাইব	156 আমাদের নিKেটার	156 নিKেটার পেতে	173 সাপ্তাহিক নিKেটার	184 আমাদের নিKেটার	184 নিKেটার	184 নিKেটারের	187 নিKেটার
উনল	172 অ্যাপ ডাKোড করুন	172 অ্যাপটি ডাKোড করুন	183 ডাKোড করুন
""", 'এ': """
এআই	167 K
এআইক	167 Kে
এআইয	167 Kের
""", 'ও': """
ওট	170 ভিডিKি দেখুন
""", 'ক': """
ক	185 মাসিK
কত	174 স্বাধীন সাংবাদিKাকে	174 সাংবাদিKার পাশে	184 স্বাধীন সাংবাদিKা	184 সাংবাদিKাকে
কনট	166 বহিরাগত Kেন্ট
কপ	165 অনুমতি ছাডা Kি
কর	161 ফলো Kুন	161 ক্লিক Kুন	161 সাবস্ক্রাইব Kুন	161 যোগ Kুন	161 যুক্ত Kুন	162 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	162 আমাদের সঙ্গে যোগাযোগ Kুন	162 আমাদের ইমেইল Kুন	169 ওযেবিনারে নিবন্ধন Kুন	169 চাKির সুযোগ	172 নোটিফিকেশন চালু Kুন	183 সাবস্ক্রাইব Kুন	183 এখানে ক্লিক Kুন	183 ক্লিক Kুন	183 ইমেইল Kুন	183 নিবন্ধন Kুন	183 ফলো Kুন	183 সহাযতা Kুন	183 কাজ Kুন
করত	171 মন্তব্য Kে
""", 'খ': """
খ	176 ফ্রি লেKা	176 বিনা মূল্যের লেKা
খত	170 ভিডিও দেKে	171 মন্তব্য লিKে
খবর	179 আরও K জানতে
খবরট	4 Kি	175 Kি পডতে	184 Kি
""", 'গ': """
গল	168 কেমন লাK
""", 'ছ': """
ছ	168 কাজে লেগেKে	186 জানিযেKে
""", 'জ': """
জর	169 Kিপে অংশ নিন	169 Kিপে ভোট দিন
জস	165 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	184 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	184 আমাদের পাK
""", 'দ': """
দক	164 জ্যেষ্ঠ প্রতিবেK	164 নিজস্ব প্রতিবেK
দট	184 সংবাKি
দন	184 এই প্রতিবেK
""", 'ধ': """
ধর	162 ভুল Kিযে দিন
""", 'ন': """
ন	161 যুক্ত হোK	161 যোগ দিK	161 যুক্ত থাকুK	162 লেখা পাঠাK	168 ভুল পেযেছেK	169 টিকিট কিKুন	170 শুKুন	170 ভিডিও দেখুK	172 অ্যাপ Kামিযে নিন	174 পাশে দাঁডাK	183 যুক্ত হোK	183 পাশে থাকুK	186 জাKান	186 জাKিযেছেন
নকল	165 অনুমতি ছাডা K
নয	165 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	175 Kা চালিযে যেতে
পডত	175 বাকি অংশ Kে	175 লেখা Kে	175 বিনা মূল্যে Kে	175 লেখাটি Kে	179 আরও খবর Kে
""", 'ব': """
বল	186 Kেন	186 Kেছেন	186 Kেছে
বলছ	186 Kেন
বলল	186 Kেন
""", 'ভ': """
ভরস	174 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	165 বিনা অনুKিতে	167 কৃত্রিম বুদ্ধিK্তা	183 Kামত জানান	183 Kামত দিন
মন	168 কেK লেগেছে
""", 'য': """
য	175 মাত্র # টাকাK
যত	183 আমাদের সহাKা
যব	173 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	166 কুকি ব্Kার
যর	164 সিনিK রিপোর্টার
""", 'র': """
রক	160 সর্বস্বত্ব সংK্ষিত	160 স্বত্ব সংK্ষিত	165 অশালীন মন্তব্য প্Kাশ	165 অনুমতি ছাডা প্Kাশ
রত	185 প্Kি মাসে
রহণ	166 কুকি গ্K করুন
""", 'ল': """
লগইন	183 K করুন
""", 'শ': """
শন	182 কমিK পেতে পারি
""", 'স': """
সঙ	165 সম্পাদকীয নীতির K্গে	179 আমাদের K্গেই থাকুন	179 K্গেই থাকুন	184 আমাদের K্গে
সদস	183 K্য হোন
সব	184 আমাদের ফেKুক
সরণ	161 অনুK করুন	183 অনুK করুন
সহয	183 Kোগিতা করুন
""", 'হ': """
হক	175 ইতিমধ্যে গ্রাK	183 গ্রাK হোন
হকদ	175 শুধু গ্রাKের জন্য
হত	183 যুক্ত Kে
হব	171 অ্যাড্রেস প্রকাশিত Kে না	171 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2366 Kติดตาม
กร	2340 Kอกอีเมล
กล	2369 K่าว
กอ	2367 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2366 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2356 Kบคุณที่สมัคร	2356 Kบคุณที่ลงทะเบียน	2367 Kงเรา
""", 'ค': """
คล	2366 Kิกที่นี่	2366 Kิกชม
คว	2365 Kามเห็นส่วนตัวของผู้เขียน
ค่	2364 Kาคอมมิชชั่น	2364 Kาคอมมิชชัน
""", 'จ': """
จด	2340 Kหมายข่าวของเรา	2356 Kหมายข่าวรายสัปดาห์ของเรา	2370 Kหมายข่าว
จะ	2355 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2366 Kวน์โหลดแอป
""", 'ต': """
ติ	2347 Kดต่อผู้สื่อข่าวของเรา	2347 Kดต่อกองบรรณาธิการ	2366 Kดตามเรา
ต่	2368 Kอเดือน	2368 Kอปี
""", 'ถ': """
ถื	2356 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2359 Kลองอ่าน
ทั	2365 Kศนะของผู้เขียน
ทา	2355 Kงเว็บไซต์ขอสงวนสิทธิ์	2356 Kงอีเมลทุก
ทุ	2356 Kกเช้าทางอีเมล
""", 'บ': """
บท	2360 Kความฟรี	2367 Kความนี้
บร	2370 Kิจาค
บอ	2369 Kกว่า
""", 'ผ': """
ผู	2357 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2369 Kดกับ
""", 'ม': """
มี	2347 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2349 Kมรับคุกกี้
""", 'ร': """
ระ	2369 Kบุว่า
รา	2368 Kยเดือน
ร่	2357 Kวมสนับสนุนการทำงานของเรา	2366 Kวมบริจาค	2366 Kวมสนับสนุน
""", 'ล': """
ลิ	2365 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2367 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2344 Kวนลิขสิทธิ์	2344 Kวนสิทธิ์
สน	2357 Kับสนุนสื่ออิสระ	2357 Kับสนุนการทำงานของเรา	2357 Kับสนุนนักข่าว	2366 Kับสนุนเรา	2366 Kับสนุนพวกเรา
สม	2340 Kัครรับจดหมายข่าว	2340 Kัครรับข่าวสาร	2366 Kัครสมาชิก	2366 Kัครรับ	2370 Kาชิก
สำ	2359 Kหรับสมาชิกเท่านั้น
สื	2367 K่ออิสระ
ส่	2347 Kงเรื่องราวของคุณ	2347 Kงข่าวหาเรา	2366 Kงข้อมูลมาที่	2366 Kงคลิปมา
""", 'ห': """
หา	2347 Kกคุณมีข้อมูล
ห้	2344 Kามคัดลอกหรือ	2344 Kามคัดลอกข้อความ	2344 Kามคัดลอกเนื้อหา	2344 Kามคัดลอกบทความ	2344 Kามทำซ้ำ
""", 'อ': """
อย	2366 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2340 Kเมลของคุณ
อ่	2359 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2366 Kียนถึงเรา	2366 K้าสู่ระบบเพื่อ
เฉ	2359 Kพาะสมาชิก
เน	9 Kื้อหานี้	2349 Kื้อหาจากภายนอก	2349 Kื้อหาภายนอก
เป	2359 K็นสมาชิกอยู่แล้ว	2369 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2355 Kื่อแสดงความคิดเห็น	2359 Kื่ออ่านต่อ	2359 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2355 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2347 K้งเบาะแสข่าว	2347 K้งเรา	2366 K้งทีมงาน
แห	2346 Kล่งข่าวที่ต้องการ	2346 Kล่งข่าวโปรด	2346 Kล่งที่มาที่ต้องการ
แอ	2366 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2366 Kวตเลย	2366 Kลดแอป
""", 'ใ': """
ให	2367 K้เรา
""", 'ủ': """
ủng	2541 ly cà phê K hộ	2550 hãy K hộ
""", 'あ': """
あと	1449 K#本、無料で
""", 'い': """
いか	1455 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1421 Kいのブラウザ
お寄	1455 Kせください
お申	1438 Kし込みはこちら	1455 Kし込みください	1455 Kし込みはこちら
お聞	1455 Kかせください
お見	1455 K逃しなく
お試	1455 Kしください
お読	1455 Kみいただけます
""", 'か': """
から	1454 K転載したものです	1454 Kの転載です
か月	1413 K無料	1457 K無料
""", 'が': """
が無	1421 javascriptK効
""", 'こ': """
ここ	1413 Kから先は	1413 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1413 K記事は有料	1413 K記事は会員	1425 K記事についてのご意見	1456 K記事が	1456 K記事を	1456 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1421 K用のブラウザ
ご協	1455 K力ください
ご存	1432 Kじの方は
ご寄	1411 K付をお願い	1455 K付
ご意	1425 K見・ご感想	1425 K見をお寄せ
ご感	1425 K想をお寄せ
ご支	1411 K援をお願い	1455 K援
ご登	1446 K録ありがとうございます	1455 K録
ご覧	1455 Kください	1455 Kいただけます
ご購	1455 K読
ご連	1455 K絡ください
""", 'す': """
すで	1449 Kに会員の方
すべ	1413 Kての記事が
""", 'ぜ': """
ぜひ	1419 Kフォロー
""", 'で': """
でも	1419 K配信中
で受	1431 lineKけ取る
で届	1431 lineKく
で最	1431 lineK新
""", 'と': """
と強	1458 K調
と書	1458 Kい
と発	1458 K表
と話	1458 Kし	1458 Kす
と語	1458 Kっ	1458 Kる
と説	1458 K明
と述	1458 Kべ
""", 'に': """
によ	1458 Kると
""", 'の': """
の使	1423 cookieK用
の採	1438 K用情報
の提	1454 K供記事です
""", 'を': """
をフ	1419 Kォローする	1419 Kォローしよう
を使	1423 cookieK用
を利	1423 cookieK用
を有	1421 javascriptK効	1421 javascript K効
を発	1458 K表した
を許	1435 cookieK可
""", 'ア': """
アカ	1431 lineKウントはこちら
アフ	1453 Kィリエイト広告	1453 Kィリエイトプログラム	1453 Kィリエイトリンク
アプ	1416 Kリで開く	1416 Kリで読む	1416 Kリを開く	1416 Kリをダウンロード	1416 Kリのダウンロード	1416 Kリをインストール	1416 Kリはこちら	1445 Kリなら通知	1445 Kリなら速報	1445 Kリなら、	1445 Kリで読むと	1445 Kリなら
アン	1441 Kケートにご協力	1441 Kケートはこちら	1441 Kケート実施中	1442 Kケートに答えて
""", 'カ': """
カ月	1413 K無料	1457 K無料
""", 'ク': """
クイ	1442 Kズに答えて
クッ	1423 Kキーを使用	1423 cookie(Kキー)	1423 Kキーを利用	1435 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1425 Kントを投稿するには	1425 Kントするには	1425 Kント欄で	1425 Kントをお寄せ	1444 Kントは削除します	1444 Kントは削除することが	1444 Kントは削除する場合	1444 Kントは承認	1444 Kントは公開前	1444 Kントは非表示
""", 'サ': """
サポ	1411 Kートをお願いします	1455 Kートをお願い	1455 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1455 Kンロードしてください
""", 'チ': """
チケ	1438 Kット販売中
チャ	1419 Kンネル登録を	1431 Kンネルに参加する	1431 Kンネルに参加しよう
""", 'ニ': """
ニュ	1415 Kースレターに登録	1415 Kースレターを	1431 googleKースで	1446 Kースレター登録はこちら	1459 Kースレター
""", 'フ': """
フォ	1419 Kローして最新	1419 Kローをお願い	1455 Kローしてください
""", 'プ': """
プッ	1416 Kシュ通知
プラ	1423 Kイバシーポリシーに
プレ	1413 Kミアム会員
プロ	1453 Kモーションが含まれ	1453 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1415 Kマガに登録	1415 Kマガで	1446 Kマガ登録はこちら	1446 Kマガの登録	1456 Kマガ
メー	21 Kルアドレスが公開されること	1415 Kルマガジンで	1415 Kルマガジンに登録	1415 Kルマガジンを	1415 Kルでお届け	1425 Kルアドレスが公開されることはありません	1446 Kルアドレスを入力してください	1459 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1413 Kインして続きを	1413 Kインしてください	1413 Kインが必要	1455 Kインして
""", 'ヶ': """
ヶ月	1413 K無料	1457 K無料
""", '上': """
上优	2574 在googleK先
上優	2574 在googleK先
""", '下': """
下載	2562 K客戶端	2562 Kapp	2562 K應用程式
下载	2562 K客户端	2562 Kapp	2562 K应用	2604 K客户端
""", '不': """
不代	2573 K表本站	2588 K表本站立场	2601 K表本報立場	2601 K表本报立场	2601 K表本站立场	2601 K表本站立場	2601 K表本媒體立場	2601 K表本網立場	2601 K表本刊立場
不得	2573 K转载	2573 K轉載
不錯	2604 K過
不错	2604 K过
""", '仅': """
仅代	2573 K表作者
仅供	2588 K其表达个人看法
仅限	2593 K会员	2593 K订户
""", '付': """
付費	2559 K後	2608 K牆
付费	2559 K后	2608 K墙
""", '以': """
以閱	2559 K讀全文
以阅	2559 K读全文
""", '会': """
会员	2559 K专享	2593 K限定内容
会員	1413 K限定です	1413 K限定の記事	1413 K登録すると	1413 K登録が必要	1413 K登録できます	1449 Kの方はこちら	1449 K登録で続きを読む	1449 K登録後にご覧	1455 K登録	1456 Kの方
会費	1447 Kで運営
""", '你': """
你的	2557 K支持	2604 K支持
""", '使': """
使用	2568 Kcookie改善	2568 Kcookie来	2568 Kcookie來	2568 Kcookie以	2568 K cookie 以	2568 K cookie 来	2568 K cookie 來
""", '來': """
來自	2580 K外部平台的內容
""", '依': """
依靠	2591 K读者的支持	2591 K讀者的支持
""", '侵': """
侵权	2573 K
""", '個': """
個人	1423 K情報の取り扱い	1454 Kの見解です	2588 K看法
""", '偏': """
偏好	2574 K來源	2574 K来源
""", '僅': """
僅限	2593 K會員	2593 K訂戶
""", '優': """
優先	1430 Kソース	1430 K表示に設定	1430 Kする情報源	1430 K的に表示
""", '免': """
免費	15 K閱讀	2602 K文章	2602 K閱讀篇數	2602 K閱讀額度	2603 K註冊即可	2603 K註冊後	2604 K訂閱	2606 K試用
免费	15 K阅读	2602 K文章	2602 K阅读篇数	2603 K注册即可	2603 K注册后	2604 K订阅	2606 K试用
""", '全': """
全文	20 Kを	1413 Kを読むには	1413 Kをお読み
""", '公': """
公众	16 K号	2565 K号:
公式	1416 Kアプリ	1419 Kアカウントをフォロー	1419 Kアカウントを友だち	1431 Klineはこちら	1456 Kline
""", '关': """
关注	2565 K我们的	2604 K我们
""", '内': """
内阅	2562 appK读
""", '写': """
写道	2607 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1457 K
初月	1449 K#円で	1457 K無料
""", '判': """
判断	1458 Kした
""", '利': """
利用	1423 K規約に同意
""", '前': """
前請	2588 K先登入
前请	2588 K先登录
""", '剩': """
剩余	2559 K#%
剩餘	2559 K#%
""", '力': """
力を	1447 K貸してください
""", '加': """
加入	2565 Kline好友	2565 Kline官方	2565 Kline@	2591 K贊助行列	2591 K赞助行列	2604 K会员	2604 K會員
""", '励': """
励み	1456 Kになります
""", '動': """
動画	1439 Kをご覧ください	1439 Kはこちら	1439 Kでも詳しく	1439 Kでも解説
""", '包': """
包月	2606 K
""", '即': """
即可	2588 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1419 Kち追加
""", '収': """
収益	1453 Kを得ること
""", '发': """
发表	6 K评论
发送	2561 K到您的邮箱
""", '取': """
取材	1432 K班までご	1447 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1415 Kトレイに
""", '只': """
只靠	2591 K讀者	2591 K读者
""", '同': """
同意	2580 Kcookie
""", '告': """
告訴	2607 K
告诉	2607 K
""", '呼': """
呼び	1458 Kかけた	1458 Kかける	1458 Kかけて	1458 K掛け
""", '命': """
命じ	1458 Kた
""", '売': """
売上	1453 Kの一部が還元
""", '外': """
外部	1435 Kコンテンツ	2580 K内容	2580 K內容
""", '好': """
好評	1438 K発売中
""", '官': """
官方	2565 K微信
""", '定': """
定期	2604 K定額
""", '寄': """
寄付	1455 Kをお願い	1459 K
寄到	2561 K您的信箱	2590 K你的信箱
""", '寫': """
寫道	2607 K
""", '已': """
已是	2559 K會員	2593 K订户	2593 K訂戶
已经	2559 K是会员
""", '年': """
年額	1457 K
""", '广': """
广告	11 K	2568 K拦截
""", '広': """
広告	11 K	1421 Kブロック	1447 Kに頼らず
""", '廣': """
廣告	11 K	2568 K攔截
""", '开': """
开启	2562 K通知
""", '弊': """
弊社	1456 K
""", '当': """
当サ	1456 Kイト
当社	1456 Kの
当編	1456 K集部
""", '微': """
微信	2562 K扫	2565 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1411 Kをお願いします	1455 Kをお願い	1455 Kして
""", '您': """
您已	2590 K成功订阅	2590 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2557 K支持	2591 K每一份捐款	2591 K每一筆捐款	2604 K支持	2604 K捐款
""", '情': """
情報	1432 Kをお寄せください	1432 K提供はこちら	1432 K提供を募集	1432 K提供をお待ち	1432 Kをお待ちして	1432 Kをお持ちの方は
""", '感': """
感謝	2590 K您的訂閱	2604 K閱讀
感谢	2590 K您的订阅	2604 K阅读
""", '成': """
成为	2559 K会员即可	2593 K付费会员	2604 K会员
成為	2559 K會員即可	2591 K我們的贊助	2593 K付費會員	2604 K會員
""", '我': """
我们	2568 K使用cookie	2568 K使用 cookie	2605 K的
我們	2568 K使用cookie	2568 K使用 cookie	2605 K的
""", '手': """
手机	2562 K客户端
""", '打': """
打开	2562 Kapp	2562 K微信
打開	2562 Kapp
""", '扫': """
扫一	2562 K扫
扫描	2562 K二维码下载	2562 K二维码关注	2562 K二维码加入	2604 K二维码下载	2604 K二维码关注	2604 K二维码加入	2604 K二维码阅读
""", '投': """
投资	2573 K有风险
""", '指': """
指出	2607 K
指摘	1458 Kした
""", '捐': """
捐助	2591 K我们	2591 K我們
捐款	2604 K支持	2608 K
""", '掃': """
掃一	2562 K掃
掃描	2562 K qr	2604 K二維碼
""", '推': """
推播	14 K	2562 K通知
推送	14 K	2562 K通知
""", '支': """
支持	2557 K我们的	2557 K我們的	2557 K獨立媒體	2557 K独立媒体	2604 K我们	2604 K我們
支援	1455 Kをお願い
""", '文': """
文章	2573 K来源:
""", '新': """
新闻	2574 在googleK上关注
""", '明': """
明ら	1458 Kかにした
""", '暢': """
暢讀	2593 K全站
""", '最': """
最新	1415 K情報をお届け
""", '會': """
會員	2559 K專享	2593 K限定內容
""", '月': """
月額	1413 K#円	1457 K
""", '有': """
有料	1413 K会員限定	1413 K会員になる	1413 K会員の方	1449 K記事が読めます	1459 K会員
有权	2588 K删除
有權	2588 K刪除
""", '未': """
未經	2573 K授權
未经	2573 K授权
""", '本': """
本ま	1449 月#Kで無料で
本ア	1456 Kプリ
本サ	1456 Kイト
本刊	2605 K
本報	2605 K導
本报	2605 K读者	2605 K道
本文	2573 K来源	2605 K
本站	2605 K
本網	2568 K站使用	2605 K
本网	2568 K站使用
本記	1456 K事
本誌	1456 K
""", '来': """
来自	2580 K外部平台的内容
""", '欢': """
欢迎	2565 K关注	2604 K加入	2604 K赞助	2604 K订阅	2604 K投稿
""", '歡': """
歡迎	2565 K追蹤	2604 K加入	2604 K贊助	2604 K訂閱	2604 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1413 K#文字	1413 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2606 K
每日	2561 K简报	2561 K電子報
每月	2606 K
""", '求': """
求め	1458 Kた	1458 Kている
""", '浏': """
浏览	2568 K器版本
""", '点': """
点击	2604 K关注	2604 K这里
""", '無': """
無料	15 K記事	1413 Kで会員登録	1413 K会員に登録	1449 Kで読める記事の上限	1449 K会員になると	1455 K会員に登録	1457 K体験
無断	1429 K転載	1429 K複製
""", '版': """
版权	2573 K所有	2573 K归
版權	2573 K所有
""", '独': """
独立	1456 Kしたジャーナリズム	2605 K新闻	2605 K媒体
""", '獨': """
獨立	2605 K新聞	2605 K媒體
""", '獲': """
獲得	2600 K佣金
""", '由': """
由讀	2605 K者
由读	2605 K者
""", '申': """
申し	1438 K込みはこちら
申込	1438 Kみはこちら	1438 Kはこちら
""", '电': """
电子	2608 K报
""", '畅': """
畅读	2593 K全站
""", '疑': """
疑問	1432 Kをお寄せ
""", '登': """
登入	24 K或	2559 K後繼續	2559 K會員	2603 K或註冊
登录	24 K或	2559 K后继续	2559 K后查看全文	2559 K后查看完整	2603 K或注册
登録	1449 Kして続きを読む	1455 Kしてください	1455 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1456 Kまの
""", '看': """
看更	2562 appK多
""", '禁': """
禁止	2573 K转载
禁無	1429 K断
""", '私': """
私た	1456 Kちの
""", '科': """
科し	1458 Kた
""", '称': """
称	2607 K
""", '稱': """
稱	2607 K
""", '立': """
立即	2604 K加入我们	2604 K加入我們	2604 K订阅	2604 K訂閱	2604 K下载	2604 K下載	2604 K报名	2604 K報名
""", '第': """
第一	2588 K条评论	2588 K則留言	2588 K條評論
""", '筆': """
筆者	1454 K個人の見解
""", '紙': """
紙の	1456 K新聞の定期購読者
""", '続': """
続き	1413 Kを読むには	1413 Kをお読みになる
""", '編': """
編集	1456 K部では
""", '繼': """
繼續	2559 K閱讀請
""", '继': """
继续	2559 K阅读请
""", '联': """
联盟	2600 K链接
""", '聯': """
聯盟	2600 K行銷連結	2600 K連結
""", '获': """
获得	2600 K佣金
""", '著': """
著作	1429 K権は
""", '表': """
表明	2588 K本站立场
表示	2607 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2559 K即可	2559 K後繼續	2561 K我們的	2561 K電子報	2604 K我們	2608 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1432 Kまでご連絡ください
""", '訴': """
訴え	1458 Kた
""", '認': """
認め	1458 Kた
認為	2607 K
""", '說': """
說道	2607 K
""", '読': """
読み	1413 K放題
読者	18 Kの寄付	18 Kの支援	1447 Kの会費で	1456 Kの皆様	1456 Kの皆さ	1456 Kアンケート
""", '請': """
請先	2604 K登入
請啟	2568 K用javascript
請捐	2604 K款
請支	2557 K持我們
請登	2604 K入
請立	2604 K即捐款
請輸	2590 K入您的電子	2604 K入您
請點	2604 K擊
""", '讀': """
讀者	2605 K問卷
""", '订': """
订阅	2559 K即可	2559 K后继续	2561 K我们的	2561 K电子报	2604 K我们	2608 K费
""", '认': """
认为	2607 K
""", '评': """
评论	2588 K服务协议
""", '说': """
说道	2607 K
""", '请': """
请先	2604 K登录
请启	2568 K用javascript
请捐	2604 K款
请支	2557 K持我们
请点	2604 K击
请登	2604 K录
请立	2604 K即捐款
请输	2590 K入您的电子邮箱	2590 K入您的邮箱	2604 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2605 K问卷	2605 K群
""", '責': """
責任	2573 K編輯
""", '賺': """
賺取	2600 K佣金
""", '購': """
購読	1413 K者の方は	1413 Kすると	1455 Kしてください	1456 K者の方	1459 K料
""", '贊': """
贊助	2557 K我們	2604 K我們
""", '责': """
责任	2573 K编辑
""", '赚': """
赚取	2600 K佣金
""", '赞': """
赞助	2557 K我们	2604 K我们
""", '転': """
転載	1429 Kを禁じ
""", '輸': """
輸入	2590 Kemail
""", '轉': """
轉載	2573 K請註明
""", '转': """
转发	25 K
转载	2573 K请注明
""", '输': """
输入	2590 Kemail
""", '这': """
这篇	2605 K文章
""", '追': """
追蹤	2565 K我們的	2574 Kgoogle news	2604 K我們
""", '送': """
送到	2590 K你的邮箱	2590 K您的邮箱	2590 K您的信箱
""", '這': """
這篇	2605 K文章
""", '通': """
通知	14 K	1416 Kをオン
""", '週': """
週に	17 K一度
週刊	1446 Kニュースレター
""", '邀': """
邀請	2604 K您
邀请	2604 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2562 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2559 K全文請
""", '關': """
關注	2565 K我們的	2604 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2559 K全文请
""", '随': """
随时	2604 K掌握
""", '隐': """
隐私	2568 K政策
""", '隨': """
隨時	2604 K掌握
""", '隱': """
隱私	2568 K權政策	2568 K政策
""", '電': """
電子	21 K郵件地址不會公開	2608 K報
""", '需': """
需接	2580 K受cookie
需要	2580 K接受cookie
""", '音': """
音声	1439 Kでもお聴き
""", '首': """
首月	2593 K仅需	2593 K只要	2606 K
首选	2574 K来源	2574 K新闻来源
首選	2574 K來源	2574 K新聞來源
""", '點': """
點擊	2604 K這裡
""", '가': """
가입하세요	1499 K
가입해	1499 K 주세요
""", '강': """
강조했다	1502 K
""", '계': """
계속	1464 K 읽으려면	1464 K 읽으시려면
계신	1478 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1468 K 뉴스에서
구독	1464 K 후 이용
구독료	1503 K
구독자	1464 K 전용	1500 K
구독자만	1464 K 볼 수	1492 K 읽을
구독자에게만	1492 K 제공
구독하고	1468 K
구독하세요	1477 K	1499 K
구독하시면	1464 K
구독해	1468 K 주세요	1490 K 주셔서	1499 K 주세요
구독해주세요	1468 K
구독해주셔서	1490 K
""", '금': """
금요일	1490 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1464 전체 K 보려면	1492 전체 K 읽어보세요
기자를	1491 K 응원해
기자에게	1478 K 연락해 주세요
""", '남': """
남겨주세요	1499 K
""", '네': """
네이버	1468 K 메인에서	1477 K 구독
네이버에서	1468 K 구독
""", '놓': """
놓치지	1499 K 마세요
""", '눌': """
눌러주세요	1499 K
""", '뉴': """
뉴스레터	1465 K 구독	1465 K 신청	1500 K	1503 K
뉴스레터로	1465 K 받아
뉴스레터를	1465 K 구독	1465 K 받아
""", '다': """
다운로드하세요	1499 K
""", '달': """
달	1492 첫 K #원
""", '당': """
당신의	1478 K 제보가	1500 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1488 K 삭제될	1488 K 삭제합니다	1488 K 통보	1488 K 예고	1488 K 운영자	1488 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1502 K
""", '독': """
독립	1500 K 언론
독립언론	1500 K
독립언론을	1491 K 지켜
독자	1499 K 여러분의	1500 K 여러분
독자님의	1462 K 후원
독자들의	18 K 후원
독자의	1500 K 힘
""", '동': """
동의하는	1490 K 것으로 간주
""", '들': """
들려주세요	1499 K
""", '로': """
로그인	24 K	1464 K 후 이용
로그인이	1464 K 필요
로그인하거나	1499 K
로그인하고	1492 K 계속
로그인하면	1492 K 계속
로그인하시면	1464 K
""", '마': """
마음에	1491 기사가 K 드셨다면
""", '만': """
만나보세요	1499 K
""", '말': """
말했다	1502 K
""", '매': """
매월	1501 K
매일	17 K 아침
""", '메': """
메일로	1490 K 보내드려요
메일함으로	1465 K
""", '무': """
무단	1475 K 전재	1475 K 복제
무단전재	1475 K
무료	15 K 기사	1498 K 기사	1501 K 체험
무료로	15 K 볼 수 있는	1492 K 볼 수 있습니다
""", '받': """
받아보세요	1499 K
""", '밝': """
밝혔다	1502 K
""", '보': """
보내	1499 K 주세요
보내드리는	1490 K
보내드립니다	1490 K
보내주세요	1499 K
""", '본': """
본	1500 K 기사
본사의	1496 K 편집 방향	1496 K 편집방향
본지는	1500 K
본지의	1496 K 편집 방향	1496 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1478 K 보내주세요	1478 K 보내 주세요
사전	1483 K 등록하기	1483 포럼 K 등록
""", '선': """
선호	1476 K 매체로	1476 K 출처로	1476 K 언론사	1476 K 매체
선호하는	1476 K 출처
""", '설': """
설명했다	1502 K
설치하세요	1499 K
""", '세': """
세미나	1483 K 신청하기
""", '소': """
소식을	1490 K 전해드립니다
""", '속': """
속보를	1489 K 받아보세요
""", '수': """
수수료를	1495 K 받을 수 있습니다	1495 K 제공받
""", '시': """
시작하세요	1499 K
""", '신': """
신청하세요	1499 K
""", '알': """
알려	1499 K 주세요
알려주세요	1499 K
알림	1466 K 받기	1466 K 설정
알림을	14 K	1489 K 켜고
""", '앱': """
앱	1466 K 다운로드	1466 K 설치	1489 K 설치하기
앱에서	1466 K 보기	1466 K 열기	1489 K 더 편하게
앱으로	1466 K 보기	1489 K 더
앱을	1466 K 다운로드	1489 K 다운로드하세요	1489 K 설치하세요
""", '언': """
언론을	1491 독립 K 지켜
""", '여': """
여러분	1500 K 덕분
여러분의	1478 K 제보를	1491 K 후원이	1499 K 후원
""", '영': """
영상에서	1484 K 확인하세요	1484 K 확인할 수 있습니다
영상으로	1484 K 확인하세요
영상을	1484 K 확인하세요
""", '온': """
온라인	1483 K 세미나
""", '외': """
외부	1481 K 콘텐츠
""", '우': """
우리	1500 K 기자
우리의	1500 K 저널리즘
""", '원': """
원고료로	1491 K 응원
""", '월': """
월	1501 K #원
""", '유': """
유료	1464 K 구독자만
유튜브	1468 K 구독
""", '음': """
음성으로	1484 K 들으려면	1484 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1499 K
응원해	1462 K 주세요	1499 K 주세요
""", '의': """
의견을	1499 K 남겨
""", '이': """
이	9 K 콘텐츠	1500 K 기사가	1500 K 기사는	1500 K 기사
이메일	1465 K 주소
이메일을	1465 K 입력
이미	1492 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1483 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1476 더 K 보기
""", '재': """
재배포	1475 K 금지
재배포금지	1475 K
""", '저': """
저작권법	1475 K
저작권자	1475 K
저희	1500 K 뉴스레터	1500 K 채널	1500 K 앱
저희는	1500 K
저희를	1500 K
""", '적': """
적었다	1502 K
""", '전': """
전문을	20 K
전했다	1502 K
""", '정': """
정기후원	1501 K
""", '제': """
제보	1478 K 부탁드립니다
제보는	1478 K 카카오톡
제보를	1478 K 기다립니다	1478 K 받습니다
제보해	1499 K 주세요
제휴	1495 K 링크
제휴링크	1495 K
""", '좋': """
좋아요	1477 구독과 K 부탁
좋아요를	1477 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1499 K
""", '참': """
참여하세요	1499 K
""", '채': """
채널	1468 K 추가	1477 K 추가하기	1477 K 구독하기
채널에	1477 K 참여하세요
채널에서	1477 K 소식을
채용	1483 K 공고
""", '첫': """
첫	1501 K 달
""", '추': """
추가해	1477 K 주세요
추가해주세요	1477 K
""", '친': """
친구	1477 K 추가하세요
""", '커': """
커피	1491 K 한 잔 값으로
""", '쿠': """
쿠키	1481 K 동의가
쿠키를	1481 K 허용해야	1481 K 허용해
""", '특': """
특가	1483 K 보기
""", '파': """
파트너스	1495 K 활동
""", '팔': """
팔로우하기	1468 K	1477 K
팔로우하세요	1499 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1496 K 개인 의견
""", '협': """
협찬을	1495 K 받아
""", '확': """
확인하세요	1499 K
""", '활': """
활용	1475 ai 학습 및 K 금지
""", '회': """
회원	1464 K 전용
회원가입	1464 K 후	1499 K
회원가입하면	1492 K 월
회원만	1464 K 볼 수
""", '후': """
후원금	1503 K
후원으로	1491 독자의 K 운영
후원을	1462 K 부탁드립니다	1499 K 부탁
후원이	1462 K 필요합니다	1462 K 큰 힘이
후원하세요	1499 K
후원해	1462 K 주세요	1499 K 주세요
"""}

# the keys of CONTAINS once more, alone
KEYS = """\
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
báo
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
liên
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
استطلاع
استطلاعنا
استفاده
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
النشرة
الينا
انقر
اوضح
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
تلگرام
تماشا
تمامي
تمثل
تواصلوا
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
دانلود
دعا
دعت
دعمك
دعمكم
دنبال
دهيد
ديدگاه
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
همايش
وابسته
وبينار
وتويتر
وفقا
ومحلل
ونعتمد
ويديو
يقول
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
売上
外部
好評
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
联盟
聯盟
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
설치하세요
세미나
소식을
속보를
수수료를
시작하세요
신청하세요
알려
알려주세요
알림
알림을
앱
앱에서
앱으로
앱을
언론을
여러분
여러분의
영상에서
영상으로
영상을
온라인
외부
우리
우리의
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
일주일에
일할
읽는
자주
재배포
재배포금지
저작권법
저작권자
저희
저희는
저희를
적었다
전문을
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
지켜주세요
참여하세요
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
확인하세요
활용
회원
회원가입
회원가입하면
회원만
후원금
후원으로
후원을
후원이
후원하세요
후원해
"""
