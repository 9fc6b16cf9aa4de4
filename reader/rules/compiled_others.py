"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2655
# comentário	2002
# comentários	2002
# gün ücretsiz deneyin	2498
# hozzászólás	1308
# komentářů	290
# komentāri	1658
# příspěvků	290
# σχόλια	595
# коментарі	2577
# коментарів	2577
# комментариев	2128
# комментарий	2128
# комментария	2128
# תגובות	1202
# تعليقات	87
# نظر	982
# कमेंट	1254
# € al mes durante # meses	917
# € al mese per # mesi	1482
# € por mês durante # meses	2043
#か月無料	1502
#カ月無料	1502
#ヶ月無料	1502
#件のコメント	1518
#則留言	2717
#条评论	2717
""", 'a': """
a cikk a hirdetés alatt folytatódik	1304
a cikk a hirdetés után folytatódik	1304
a cikk meg is hallgatható	1302
a cikk meghallgatása	1311
a cikk megosztása	1302
a folytatáshoz regisztráljon	1296
a hirdetés után folytatjuk	1304
a kommentelés lezárult	1308
a lire également	1133
a rovat további cikkei	1309
a szerző a lap munkatársa	1319
a szerző jogász	1319
a szerző közgazdász	1319
a szerző politológus	1319
a szerző történész	1319
a szerző újságíró	1319
a témában további cikkek	1309
abo abschließen	435
abonați-vă	2055
abonează-te	2055
abonelere özel	2498
abonner nå	1816
abonner på nyhetsbrevet	1821
abonnér	356
abonnér nu	356
abonnés	1100
abonnés uniquement	1173
abonē	1652
abonē jaunumus	1676
abonē un lasi visus rakstus	1652
abonēt	1652
abrir menú	878
acasă	2069
accede a todos los contenidos sin límites	917
acceptér	370
acceptă toate	2077
acceptă și afișează conținutul	2077
accéder à l'article	1100
aceitar e ver o conteúdo	2024
aceito receber comunicações e ofertas	2038
acest articol este rezervat abonaților	2092
acesta este ultimul tău articol gratuit	2092
acheter ce numéro	1160
achetez ce numéro	1160
activează alertele	2086
activează notificările	2086
actualités	1133
ad 광고	1592
adaugă un comentariu	2066
add meg az e-mail-címed	1314
además	875
adhérer	1092
adja meg az e-mail-címét	1314
adja meg e-mail-címét	1314
adomány	1294
adományozok	1294
adományozás	1294
adreça electrònica	258
afișează conținutul	2077
afișează conținutul extern	2077
afișează originalul	2070
agora não	1976
ai deja un abonament? autentifică-te	2092
ai observat o greșeală	2066
ai सारांश	1269
ai से तैयार सारांश	1269
ai 요약	1592
ai-genereret resumé	381
ai-resumé	381
ai-összefoglaló	1311
aicinām ievērot cieņu komentāros	1658
aiheeseen liittyvää	1042
aiheesta lisää	1042
aitäh liitumast	954
aizvērt	1660
aizvērt reklāmu	1661
ai摘要	2737
ai重點整理	2737
ajouter à mes favoris	1119
ajouter à vos sélections	1119
ajándékozza a cikket	1302
ajándékozza a cikket barátjának	1302
ajánlataink	1309
ajánljuk	1309
ajánljuk még	1309
ajánlott	1309
ajánlott cikkek	1309
ajánló	1309
akceptuję	1911
akkurat nå	1837
aktuálně	291
alle abo-angebote im überblick	527
alle angaben ohne gewähr	533
alle inhalte sind urheberrechtlich geschützt	574
alle newsletter im überblick	518
alle preise ohne gewähr	533
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	457
als podcast hören	528
alte știri	2067
alterar preferências de cookies	2024
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2080
am înțeles	2070
amintește-mi mai târziu	2053
andra läser	19	2406
andra läser just nu	19
andra läste även	2406
andre har også lest	19
andre leser nå	1837
andre leste også	1837
andre læser	378
andre læser lige nu	378
andre læser også	19
andre læste også	378
angebot wählen	527
anhören	456
anhören # min	456
anmäl dig	2389
anmäl dig till nyhetsbrevet	2389
annonce - artiklen fortsætter nedenfor	369
annonces légales	1160
annoncørbetalt indhold	386
annons - artikeln fortsätter nedan	2398
annonsen slutar här	2398
annonsinnehåll	2413
annonslänk	2398
annonsörsinnehåll	2413
annonsørinnhold	1845
anulezi oricând	2092
anuluj odpowiedź	1914
användarvillkor	2399
anzeigensonderveröffentlichung	533
anúncio	1997
anúncios	1997
apmaksāts saturs	1661
après la publicité	1124
após a publicidade	1997
apóyanos	837
apúntate	848
arată mai puțin	2070
arată tot	2070
arkadaşina gönder	2505
arkadaşinla paylaş	2505
article abonné	1100
article ajouté à vos sélections	1119
article précédent	1133
article réservé aux abonnés	1100
article sponsorisé	1160
articles associés	1133
articles liés	1133
articles recommandés	1133
articles récents	1133
articol exclusiv pentru abonați	2092
articole asemănătoare	2067
articole înrudite	2067
articoli più letti	1485
articolul continuă după reclamă	2063
articolul continuă mai jos	2063
articolul următor	2067
artikeln finns också som ljud	2394
artikeln fortsätter efter annonsen	2398
artikeln fortsätter nedan	2398
artikeln fortsätter under bilden	2398
artikeln går att lyssna på	2394
artikeln är låst	2384
artikeln är uppläst av en dator	2394
artikkel jätkub pärast reklaami	938
artikkel jätkub reklaami järel	938
artikkel täieneb	936
artikkelen er låst	1816
artikkelen finnes også som lyd	1825
artikkeli jatkuu kuvan jälkeen	1036
artikkelin voi myös kuunnella	1034
artiklen er låst	356
artiklen er læst op af en robot	365
artiklen findes også som lyd	365
artiklen fortsætter efter annoncen	369
artiklen fortsætter nedenfor	369
artiklen fortsætter under billedet	369
artiklen kan også høres	365
artikli loeb ette tehishääl	934
artiklit loeb tehishääl	934
artykuł dla subskrybentów	1896
artykuł sponsorowany	1910
artykuły na e-mail	1899
artículo anterior	875
artículo relacionado	875
artículos recomendados	921
artículos relacionados	875
as notícias mais lidas	2046
ascultă	2060
aslini göster	2515
assine já	1980
atbalstīt	1652
atcel jebkurā laikā	1652
atradi kļūdu rakstā	1658
atvērt	1660
atšaukti galite bet kada	1611
aucun commentaire à ce niveau	1164
audio narrado por una voz automática	900
auf apple podcasts hören	508
auf spotify hören	508
ausgewählt für sie	532
avis de décès	1160
avoimet työpaikat	1044
avsluta när du vill	2384
avslutt når du vil	1816
avís legal	247
ayrintilar için tiklayin	2514
ayrintilar için tiklayiniz	2514
az első hónap csak # ft	1296
aç	2515
añadir a favoritos	860
añadir a mi lista	920
añadir comentario	871
añadir usuario	841
aún no te has registrado	841
ačiū, kad užsiprenumeravote	1636
""", 'b': """
banküberweisung	434
bağiş yap	2497
bağiş yapin	2497
bağlantiyi kopyala	2505
başa dön	2514
bei google als quelle hinzufügen	457
bei spotify hören	508
bejelentkezés	1296
belépés	1296
benefício do assinante	2028
betrag wählen	434
betygsätt receptet	61
betűméret	65
bezárás	1293
bild vergrößern	474
bildirimleri aç	2553
bildirimleri açin	2553
bitte versuchen sie es später erneut	518
bize ulaşin	2511
bjud en vän på artikeln	2394
bli månadsgivare	2381
bli støttemedlem	1813
bliv støttemedlem	353
boletín	848
browserul tău nu poate reda acest video	2077
brukervilkår	1830
bu haber abonelere özeldir	2498
bu içerik abonelere özeldir	2498
bugün değil	2496
bunlar da ilginizi çekebilir	2512
butlletí	258
buďte v obraze	280
bài cùng chuyên mục	2683
bài cùng tác giả	2683
bài khác	2656
bài liên quan	2656
bài mới nhất	2683
bài quảng cáo	2684
bài tiếp theo	2656
bài viết liên quan	2656
bài viết mới	2682
bài được dịch tự động	2682
bài đọc nhiều	2683
báo lỗi	2655
bármikor leiratkozhat	1314
bármikor leiratkozhatsz	1314
bármikor lemondhatja	1296
bármikor lemondható	1296
bình luận	2655
bình luận (#	2655
búsqueda	878
bülten	2535
bülten üyeliği	2535
bültene abone oldunuz	2535
büyüt	2514
bądź na bieżąco	1899
bővebben	1311
būkite pirmas	1617
būkite pirmas, pakomentavęs	1617
bạn có thể quan tâm	2656
bỏ qua	2639
""", 'c': """
cada aportació compta	261
cada aportación cuenta	916
cada contribuição conta	2041
cadastre-se grátis	1980
califica este artículo	871
cargar más	878
carte de crédit	1099
cartão de crédito	1979
categorieën	1728
categorías	875
caută	2069
ce contenu vous a-t-il été utile	1158
ce résumé vous a-t-il été utile	1158
cele mai citite știri	2095
cele mai noi știri	2067
celý článek	293
cerrar menú	878
cerrar sesión	841
cet article est en accès libre pour les abonnés	1173
cet article est lu par une voix de synthèse	1158
chci odebírat	280
chci podpořit	275
chci přispět	275
chi tiết	2659
chia sẻ	2646
chia sẻ bài viết	2646
chia sẻ facebook	2682
chia sẻ qua facebook	2682
chia sẻ ý kiến của bạn	2655
chuyên mục	2656
chuyển đến công thức	61
chép liên kết	2682
chính sách bảo mật	2654
chính sách bảo mật | điều khoản sử dụng	2654
chính sách cookie	2654
chính sách quyền riêng tư	2654
chấp nhận tất cả	2654
chấp nhận tất cả cookie	2654
chủ đề	2656
chủ đề liên quan	2656
chủ đề nóng	2683
cikk megosztása	1302
cikk mentése	1302
cikkünk frissül	1311
citeşte şi	2067
citește fără limite	2092
citește mai departe	2067	2069
citește mai mult	2067	2069
citește regulile comunității	2080
citește și	2067
citi šobrīd lasa	1654
citiți și	2067
col·labora	234
comentariul tău așteaptă moderarea	2080
comentează	2066
comentário	2002
comentário aguardando moderação	2034
comentários	2002
comentários exclusivos para assinantes	2034
commander ce numéro	1160
commentaire en attente de modération	1164
commerciële bijdrage	1773
compre a edição impressa	2028
conditions générales	1126
conectează-te cu facebook	2092
conectează-te cu google	2092
confidentialité	1126
configuración	868
configuración de cookies	868
configurações de cookies	1999
conheça todas as nossas newsletters	2038
consigue tu entrada aquí	902
consulta les normes de participació	250
consultez notre charte de modération	1164
consíguelo en tu quiosco	902
contenu externe recommandé	1156
contenu proposé par notre partenaire	1160
contenu sponsorisé	1124
contenus recommandés	1177
contenus sponsorisés	1124	1133
conteúdo de marca	1997
conteúdo exclusivo	1980
conteúdo exclusivo para assinantes	2043
conteúdo externo	2024
conteúdo externo recomendado	2024
conteúdo para assinantes	1980
conteúdo patrocinado	1997
conteúdo premium	2043
conteúdo produzido pela marca	2028
conteúdo relacionado	2006
conteúdos relacionados	2046
contingut només per a usuaris registrats	262
continua após a publicidade	1997
continua després de l'anunci	252
continuar leyendo aquí	841
continuarea articolului după reclamă	2082
continue a ler esta notícia	2046
continuer après la publicité	1124
continuă cu apple	2092
continuă cu facebook	2092
continuă cu google	2092
continuă să citești după publicitate	2082
continúa abajo	866
contáctanos	871
conținut disponibil doar utilizatorilor înregistrați	2092
conținut extern	2077
conținut extern recomandat	2077
conținut pentru abonați	2055
conținut premium	2092
conținut sponsorizat	2063
cookieinställningar	2399
cookieの設定	1515
cookie政策	2713
cookie設定	1515	2713
cookie设置	2713
copia l'enllaç	241
copiază link	2060
copiază linkul	2060
copy link thành công	2682
correo electrónico	848
creează cont	2055
créer mon compte	1100
créer un compte	1100
créer une alerte	1166
créer une alerte sur ce thème	1166
csak előfizetőknek	1296
cumpără revista	2082
czytaj całość	1921
czytaj również	1918
czytaj także	1918
czytaj też	1918
czytaj też nasze inne artykuły	1918
czytaj więcej	1918	1921
czytaj więcej o	1918
các tin khác	2656
cât de util a fost acest articol	2080
címkék	1309
címlap	1309
címlapról ajánljuk	1309
có lẽ để sau	2639
có thể bạn quan tâm	19	2656
có thể bạn thích	19
cùng chuyên mục	2656
cùng chủ đề	2683
cùng tác giả	2683
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2515
daha fazla göster	2514
daha fazla haber için tiklayin	2514
dalies ar šo rakstu	1657
dalinkitės	1611
dalinkitės straipsniu	1616
dalsza część artykułu pod materiałem wideo	1910
dalsza część artykułu pod wideo	1910
dalsza część tekstu pod wideo	1910
dalīties	1652
dalīties ar draugiem	1657
dalīties facebook	1657
další	293
další strana	293
další z rubriky	291
další zprávy	291
další článek	291
další články	19	291
další čtení	291
danke für dein feedback	512
danke für ihr feedback	512
danos tu opinión	907
dans l'actualité	1177
dans la même catégorie	1133
dans la même rubrique	1133
dans la même série	1133
darovat článek	283
darovať	2261
darovať článok	2269
darujte tento článek	283
darujte tento článok	2269
das könnte dich auch interessieren	471
das könnte ihnen auch gefallen	471
das könnte sie auch interessieren	471
das könnte sie interessieren	471
das wichtigste in kürze, zusammengefasst von ki	502
datenschutzerklärung	464
daugiau šia tema	1613
deblochează articolul	2092
deixar um comentário	2002
deixe um comentário	2002
del på e-post	1825
del på facebook	365	1825
del på mail	365
del på twitter	365	1825
del på x	365	1825
dela inlägget	2394
dela på facebook	2394
dela på twitter	2394
dela på x	2394
deli članek	2328
delite članek	2328
dernière minute	1133
dernières actualités	1133
dernières infos	1133
dernières nouvelles	1133
desa per llegir després	264
desbloquear artículo	917
desbloqueie este conteúdo	2043
det er gratis å opprette en bruker	1816
det læser andre	378
det är gratis att skapa ett konto	2384
detaylar için tiklayin	2514
detaylar için tiklayiniz	2514
detta material är skyddat enligt lagen om upphovsrätt	2436
detta är en annons	2398
detta är en plusartikel	2384
devam etmek için üye girişi yapin	2498
devami için abone olun	2498
devamini okumak için abone olun	2498
diese funktion steht nur angemeldeten nutzern zur verfügung	528
din aceeași categorie	2067
din aceeași secțiune	2095
disponibil în app store și google play	2086
disponibilă în app store și google play	2086
distribuiți	2060
diğer haberler	19	2512
diğer okurlar bunlari okuyor	2512
dla subskrybentów	1896
do góry	1921
doar abonații pot comenta	2080
doar pentru abonați	2055
doação mensal	1977
doação única	1977
doba čtení # min	293
dolgozzon nálunk	1311
domiciliación bancaria	840
domů	293
dona suport al periodisme en català	261
donación mensual	837
donación única	837
donați	2054
donează	2054
donează acum	2054
donează lunar	2054
donează lunar # euro	2091
donează lunar # lei	2091
doner nå	1813
données personnelles	1126
donér	353
donér nu	353
doporučené	291
doporučené články	291
doporučujeme	291
doporučujeme přečíst	291
doporučujeme také	291
dołącz do dyskusji	1967
dołącz do nas	1893
dołącz do newslettera	1899
drukāt	1657
drukāt recepti	61
du er nå påmeldt	1821
du er nå påmeldt nyhetsbrevet	1821
du kan när som helst avsluta prenumerationen	2389
du kan når som helst melde deg av	1821
du kan opsige når som helst	356
du kanske också gillar	2406
du modtager snart en bekræftelse på mail	361
du même auteur	1133
du prenumererar nu på nyhetsbrevet	2389
du vil kanskje også like	1837
dziękujemy za zapis	1899
dành cho bạn	2656
dành cho thuê bao	2641
dárkovat článek	276
därefter # kr/mån tills du säger upp	2384
débloquer l'article	1100
débloquez cet article	1173
déconnexion	1100
découvrir l'offre	1100
découvrir nos offres	1173
découvrir toutes nos offres d'abonnement	1173
déjà un compte	1100
déjà un compte ? connectez-vous	1100
déplier	1137
détails	1137
dölj	2410
dāvini rakstu	1657
dāvini rakstu draugam	1657
děkujeme za přihlášení	280
""", 'e': """
e-bülten	2535
e-bülten aboneliği	2535
e-mail inválido	2038
e-mailová adresa	280
e-posta gönder	2505
edición digital	841
edición impresa	841
editörün seçtikleri	2512
edição impressa	1980
egyszeri támogatás	1294
ehkä myöhemmin	1025
ei tänään	1025
eiti į receptą	61
el millor de la setmana a la teva bústia	258
el més llegit	238
el més vist	265
el. paštas	1636
elfelejtett jelszó	1296
elige tu suscripción	917
elküldöm	1302
elmentem későbbre	1302
elrejtés	1312
els lectors també han llegit	265
elírást talált	1308
előfizetek	1296
előfizetés	1296
előfizetői tartalom	1296
előfizetőknek	1296
előfizetőként megoszthatja a cikket	1302
előző	1311
előző cikk	1309
emlékeztess később	1293
empfehlungen für sie	532
en este artículo	875
en çok okunan	2512
en çok okunan haberler	2512
en çok okunanlar	2512
engangsbeløb	353
engångsgåva	2381
enllaç copiat	264
ensemble, faisons vivre un média libre	1172
enthält werbung	461
enviar comentário	2002
enviar corrección	871
envoyer à un ami	1119
envoyer à un proche	1119
envoyez-nous vos témoignages	1154
eredeti megjelenítése	1312
eredmények	1312
erinnern sie mich später	430
erről bővebben itt írtunk	1311
erről is írtunk	1309
erről itt írtunk bővebben	1311
erscheint täglich	518
erscheint wöchentlich	518
es gratis y solo te llevará un minuto	913
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	518
escreva um comentário	2002
escriu el teu correu electrònic	258
esi pirmais, kas komentē	1658
esimene kuu # €	929
esta funcionalidad es sólo para registrados	841
esta matéria foi útil para você	2026
esta notícia foi útil	2026
este espaço é moderado pela redação	2034
este resumo foi útil	2026
estás de acuerdo? vota	907
evaluează rețeta	61
evästeasetukset	1037
evästeet	1037
exclusiv pentru abonați	2092
experimente grátis por um mês	2043
ez is érdekelhet	1309
ez is érdekelheti	1309
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1309
ezt olvasta már	1309
ezt olvastad már	1309
ești de acord? votează	2080
ești deja abonat	2100
ești deja abonată	2100
""", 'f': """
facebook'ta paylaş	2505
facebookでシェア	1509
facebookでシェアする	1509
faça login	1980
faça uma pergunta sobre esta reportagem	2026
fes una donació	234
fiecare donație contează	2091
fiecare leu contează	2091
fizetett hirdetés	1304
fiók létrehozása	1296
fiókom	1296
forstået	382
forstått	1841
forstør billede	381
forstørr bilde	1840
fortsett uten å støtte	1812
fortsätt läsa efter annonsen	2398
fortsätt utan att stödja	2380
fortsæt med at læse	369
fortsæt uden at støtte	352
fotogalería	875
fotoğraflari görmek için tiklayin	2514
friss hírek	1309
fråga vår ai om artikeln	2402
fuldskærm	381
fäll ihop	2410
fäll ut	2410
få adgang	356
få artiklen læst op	365
få de vigtigste nyheder hver morgen	361
få de viktigaste nyheterna varje morgon	2389
få de viktigste nyhetene hver morgen	1821
få nyheder på mail	361
få nyheter på e-post	1821
få nyheter på mejlen	2389
få overblikket her	381
få tilgang	1816
få varsel når vi skriver om dette	1840
följ	2395
följ oss	2395
följ skribent	2395
följ ämnet	2395
för prenumeranter	2384
förderer werden	431
fördermitglied werden	431
föregående	2409
föregående artikel	2406
förstora	2409
følg	366	1826
følg emne	366
følg os	366
følg oss	1826
følg sagen her	381
følg tema	1826
følg temaet og få varsel	1840
für abonnenten	435
für den newsletter anmelden	443
für dich empfohlen	532
für sie empfohlen	532
für sie entstehen keine mehrkosten	533
fă o donație	2054
fără obligații	2092
fără tine nu putem	2091
""", 'g': """
galeriyi aç	2514
galeriyi görmek için tiklayin	2514
galéria	1311
galéria megtekintése	1311
garanta já o seu ingresso	2028
gem til læseliste	365
genişlet	2515
giriş	2498
giriş yap	2498
giriş yapin	2498
giriş yapin veya üye olun	2498
giv os feedback på artiklen	373
già abbonato	1420
già registrato	1420
gli articoli più letti	1485
glömt lösenord	2384
godkänn	2399
godkänn alla	2399
gorące tematy	1918
gracias por tu opinión	900
gràcies per la teva opinió	250
gràcies per votar	250
gràcies, ja estàs subscrit	258
guardar artículo	860
guardar para después	920
guardar para leer después	920
gå ikke glip af	378
gå ikke glip af noget	361
gå ikke glipp av noe	1821
gå til indhold	381
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1126
gérer les préférences	1156
gérer mes alertes	1166
gérer mes choix	1126
gérer vos préférences de cookies	1156
góp ý	2655
gündem	2512
günün haberleri	2512
günün özeti	2512
gợi ý	2656
gửi	2655
gửi bình luận	2655
gửi cho bạn bè	2682
gửi email	2646
gửi ý kiến	2655
""", 'h': """
haber bülteni	2535
haber güncelleniyor	2514
haberi arkadaşina hediye et	2505
hai già un account	1420
harici içerik	2514
haritayi aç	2515
has arribat al límit d'articles gratuïts	262
has iniciado sesión	898
hasznos volt az összefoglaló	1308
hasznosnak találta a cikket	1308
havi támogatás	1294
hayir teşekkürler	2496
hayir, teşekkürler	2496
haz una pregunta sobre este artículo	900
he leído y acepto la política de privacidad	913
he llegit i accepto la política de privacitat	247
hela artikeln fortsätter nedan	2398
hepsini gör	2514
hesap oluştur	2498
hi estàs d'acord? vota	250
hiba jelentése	1312
hibát talált	1308
hier reinhören	508
hinweis schließen	430
hirdetés	1304
hirdetés bezárása	1304
hirdetés, görgessen tovább	1304
hjälp oss att rätta fel	2402
hlavné správy	2266
hlavní zprávy	291
ho già donato	1415
hoje não	1976
hoppa till innehåll	2409
hoppa över inlägg från facebook	2409
hoppa över inlägg från instagram	2409
hoppa över inlägg från x	2409
hozzászólok	1308
hozzászólás	1308
hozzászólások	1308
hozzászólások megtekintése	1308
hylkää	1037
hylkää kaikki	1037
hyppää reseptiin	61
hyväksy	1037
hyväksy evästeet	1037
hyväksy kaikki	1037
här kan du kommentera artikeln	2402
håll dig uppdaterad	2389
hírfolyam	1309
hírlevelek	1314
hírlevél	1314
hírlevél-feliratkozás	1314
hören sie diesen artikel	508
hør saken	1825
""", 'i': """
i più commentati	1446
i più letti	1446
i più letti della settimana	1485
i più visti	1446
iba pre predplatiteľov	2262
ich unterstütze schon	430
identifícate	917
ielogojies, lai komentētu	1658
ienākt	1652
iesakām	1654
ihre meinung zählt	467
ikke gå glipp av	1837
ikke nå	1812
il tuo browser non può riprodurre il video	1463
il tuo commento sarà pubblicato dopo l'approvazione	1473
iletişim	2511
ilgili içerikler	2512
ilginizi çekebilecek haberler	2512
ilginizi çekebilir	2512
ilmoita asiavirheestä	1041
ilmoita virheestä	1041
imprimir artículo	920
imprimir esta matéria	2045
in bài	2646
in bài viết	2646
in công thức	61
in trang này	2682
indlæg fra facebook	381
indlæg fra instagram	381
indlæs flere	381
ingresá	917
ingyenes regisztráció	1296
inicia sesión	841
inicia sessió	235
iniciar sesión	841
iniciar sesión con apple	917
iniciar sesión con facebook	917
iniciar sesión con google	917
iniciar sessão	1980
inicie sesión	841
inne artykuły	1918
innhold fra annonsør	1845
inscription à la newsletter	1109
inscrivez-vous à notre newsletter	1109
insira o seu endereço de email	2038
instalează aplicația	2086
inställningar	2399
introduce un email válido	913
intră în cont	2055
invítanos a un café	837
início	2009
ir para o conteúdo	2009
ispiši	2206
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2535
istediğiniz zaman iptal edin	2498
izbor uredništva	2325
izdrukāt	1657
izmēģini # dienas bez maksas	1652
içeriğe geç	2514
iş birliği	2507
išbandykite # dienų nemokamai	1611
išorinis turinys	1629
išsaugoti	1616
išsaugoti straipsnį	1616
""", 'j': """
j'ai déjà donné	1091
j'ai déjà un compte	1100
ja hi estàs subscrit	262
ja hi estàs subscrit? entra	262
ja n'ets subscriptor? inicia sessió	235
ja tens compte? inicia sessió	262
jaa twitterissä	1034
jaa x:ssä	1034
jag förstår	2399
jag stödjer redan	2380
jaga sõbraga	934
jaunākie	1654
jautā mākslīgajam intelektam	1658
je commande ce numéro	1160
je gère mes cookies	1126
je soutiens déjà	1091
jede spende zählt	522
jeder beitrag zählt	522
jeder euro zählt	522
jednorázově	275
jeg forstår	1830
jeg støtter allerede	352	1812
jegyek itt kaphatók	1311
jelentkezzen be vagy regisztráljon	1296
jen pro předplatitele	276
jetzt angebot wählen	527
jetzt anhören	456
jetzt reinhören	508
jetzt unterstützen	431
již mám předplatné	276
jobs in ihrer nähe	506
još vesti	2203
još vijesti	2203
junte-se à conversa	2034
jurnalismul de calitate costă	2091
juttu jatkuu kuvan jälkeen	1036
juttu jatkuu mainoksen jälkeen	1036
juttu jatkuu videon jälkeen	1036
juttua päivitetään	1036
jutun lukee koneääni	1034
jutun lukee tekoälyääni	1034
jutun voi myös kuunnella	1034
już wspieram	1892
já doei	1976
já nas bancas	2028
já sou apoiador	1976
já sou assinante	1980
já tem conta	1980
já tem uma conta	1980
já é assinante? faça login	1980
já é subscritor	2043
já é subscritor? inicie sessão	2043
jätä kommentti	1041
jūsų el. paštas	1636
jūsų el. pašto adresas	1636
""", 'k': """
k tématu	291
k téme	2266
kapcsolódó	1309
kapcsolódó cikk	1309
kapcsolódó cikkek	1309
kapcsolódó tartalom	1309
kapcsolódó témák	1309
karte öffnen	475
kas kokkuvõte oli kasulik	935
kategóriák	1309
katso kuvat tästä	1044
katso myös	1042
katso video tästä	1044
katso video yltä	1044
kaupallinen yhteistyö	1036
kaydiniz için teşekkürler	2535
keresés	1311
kezdőlap	1311
không phải bây giờ	2639
không, cảm ơn	2639
ki-übersicht	502
kijelentkezés	1296
kingi artikkel sõbrale	934
kinyitás	1312
kipróbálom	1296
kirjaudu sisään	1027
kirjoita sähköpostiosoitteesi	1030
kjøp abonnement	1816
kjøp tilgang	1816
klausies podkāstu	1659
klausies podkāstu šeit	1659
klausies šo rakstu	1657
klausies šo rakstu (# min	1657
klausykite tinklalaidės	1618
klausykite tinklalaidės čia	1618
klausykitės straipsnio	1616
klausīties	1657
klausīties rakstu	1657
ključne besede	2325
ključne reči	2203
ključne riječi	2203
klíčová slova	291
kokeile # päivää maksutta	1027
kolačići	2219
komentavimas išjungtas	1617
komentavimo taisyklės	1617
komentáre	2269
komentář	290
komentáře	290
komentāri	1652
komentēt	1652
komentēšana ir slēgta	1658
komentēšanas noteikumi	1658
komerčné oznámenie	2265
komerční sdělení	286
kommentarer blir gjennomgått før publisering	1840
kommentarerna förhandsmodereras	2402
kommentek megtekintése	1308
kommentelési szabályzat	1308
kommentér	373
koostöö	938
kopiera länk	2394
kopiera länken	2394
kopijuoti nuorodą	1611
kopiraj povezavo do članka	2328
kopiér link	365
kopiér linket	365
kopírovat odkaz	283
kopírovať odkaz	2269
kopēt saiti	1652
korábban írtunk róla	1309
kreiraj račun	2196
kullanim koşullari	2508
kup dostęp	1896
kupi naročnino	2321
kuula taskuhäälingut	936
kuuntele podcast tästä	1044
kysy tekoälyltä	1041
käyttöehdot	1037
kérdezze ai-asszisztensünket	1308
kérem a hírlevelet	1314
később	1293
kích thước chữ	65
köp	2384
köszönjük a feliratkozást	1314
köszönöm, nem	1293
következő	1311
következő cikk	1309
køb abonnement	356
køb adgang	356
kúpiť predplatné	2262
küfür, hakaret içeren yorumlar onaylanmamaktadir	2511
küldje el barátjának	1302
küldés	1302
küldés e-mailben	1302
külső tartalom	1311
künye	2508
küpsiste seaded	947
küsi tehisarult	935
kā tev patika raksts	1658
kā tu domā? balso	1659
ką manote? balsuokite	1618
""", 'l': """
la discussione è chiusa	1442
la nota continúa después del anuncio	866
la rédaction vous conseille	1133
la sélection de la rédaction	1133
lahjoita artikkeli ystävälle	1034
lai komentētu, ielogojies	1658
lai komentētu, pieslēdzies	1658
las más leídas	875
las más leídas de hoy	921
las noticias más leídas	921
lasi arī	1654
lasi komentārus	1658
lasi tālāk	1652
lasi vairāk šeit	1659
lasi vēl	1654
lasiet arī	1654
lasiet vēl	1654
lasă un comentariu	2066
lasīt komentārus	1658
lasīt tālāk	1659
lasīt vairāk	1659
lasīt vēlāk	1657
lasītākie	1654
lataa lisää	1044
le choix de la rédaction	1133
le journal numérique	1100
le lien a été copié	1176
le lien a été copié dans le presse-papiers	1176
le notizie più lette	1485
le più lette	1446
lea también	875
lee sin límites	917
lee también	875
leer artículo completo	878
leer más	878
leer también	875
legfrissebb hírek	1309
leggi di più	1449
leggi più tardi	1484
legnépszerűbb	1309
leia a matéria completa	2046
leia as notícias no aplicativo	2036
leia também	2006
len pre predplatiteľov	2262
les choix de la rédaction	1133
les lecteurs ont aussi consulté	1177
les més llegides	265
les også	1837
les plus commentés	1133
les plus partagés	1133
les prix indiqués sont susceptibles d'évoluer	1160
les våre debattregler	1833
li e aceito a política de privacidade	2038
lien copié	1119
lien copié dans le presse-papiers	1176
lietošanas noteikumi	1669
liitudes nõustud kasutustingimustega	954
liity jäseneksi	1026
lineでシェア	1509
lineでシェアする	1538
lineで送る	1509
link a vágólapra másolva	1302
link bài gốc	2682
link copiado para a área de transferência	2045
link kopiëren	1713
link másolva	1302
link másolása	1302
lire la suite pour #€	1100
lire la vidéo	1136
lire à haute voix	1119
lire également	1133
lisätiedot	1045
lisää aiheesta	1042
liên hệ	2655
liên quan	2656
llegeix sense límits	262
llegeix també	238
llegir més	265
lo + leído	875
lo más comentado	875
lo más compartido	875
lo más leído	875
lo más popular	875
lo más visto	875
lo más visto hoy	921
lo último	875
locuri de muncă	2082
loe lähemalt	936
loe lähemalt siit	936
logi sisse või loo konto	929
los lectores también leyeron	921
luba kõik	947
lubię to	1906
lucrează cu noi	2082
lue keskustelun säännöt	1041
lue lisää	1042
lue lisää aiheesta	1042
lue myöhemmin	1034
lue myös	1042
lugu jätkub pärast reklaami	938
lugu täieneb	936
lui écrire	1154
lähetä sähköpostilla	1034
lämna en kommentar	2402
länk kopierad	2394
länken kopierad	2394
länken är kopierad	2394
läs dokumentet	2410
läs domen	2410
läs hela artikeln	2409
läs hela texten	2409
läs hela texten här	2409
läs kommentarer	2402
läs mer	2406	2409
läs mer om	2406
läs också	2406
läs senare	2394
läs vidare	2384	2406
läs våra kommentarsregler	2402
läs även	2406
lästid	2409
lästid # min	2409
lås op	356
lås opp artikkelen	1816
lås opp saken	1816
lås upp artikeln	2384
læs debatreglerne	373
læs debatreglerne her	373
læs hele artiklen	381
læs kommentarer	373
læs mere	378	381
læs mere om	378
læs også	378
læs også disse artikler	378
læs senere	365
læs videre	356	378
læs vores regler for debatten	373
læsetid # min	381
lên đầu trang	2658
lưu	2646
lưu bài	2646
lưu bài viết	2646
lưu bài để đọc sau	2682
lưu công thức	61
lấy link	2682
""", 'm': """
magari più tardi	1415
mai târziu	2053
mainos päättyy	1036
mais notícias	2006
maksettu sisältö	1036
manşetler	2512
masquer la publicité	1160
masz już konto	1896
masz już konto? zaloguj się	1896
materialet är skyddat enligt lagen om upphovsrätt	2436
materiał partnera	1910
materiał promocyjny	1910
materiał sponsorowany	1910
materiał zewnętrzny	1910
matéria exclusiva para assinantes	2043
matérias relacionadas	2006
media społecznościowe	1907
megnyitás	1312
megnézem	1311
megosztás	1302
megosztás a facebookon	1302
megosztás facebookon	1302
megosztás twitteren	1302
mehr für dich	532
mehr für sie	532
meld deg på	1821
meld deg på nyhetsbrevet	1821
mentions légales	1126
mentés	1302
mentés későbbre	1302
menú	878
menü	474	1311	2514
menü schließen	474
menü öffnen	474
mer från	2406
mer läsning	2406
merci d'avoir voté	1164
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1468
mest läst	2406
mest lästa	2406
mest læst	378
mest læste	378
mi-összefoglaló	1311
mida sina arvad? hääleta	936
minn meg på det senere	1812
mira el vídeo	256
mitä mieltä olet? äänestä	1044
modalità di pagamento	1419
moderálási elvek	1308
modifică preferințele cookie	2077
modifier mes préférences	1156
modtag en notifikation, når vi skriver om emnet	381
mogoče kasneje	2332
mogą cię zainteresować	1918
mohlo by se vám líbit	291
mohlo by vás také zajímat	291
mohlo by vás tiež zaujímať	2266
mohlo by vás zajímat	291
mohlo by vás zaujímať	2266
monatlich kündbar	527
mostra aquesta publicació a instagram	247
mostra di più	1449
mostra'n més	239
mostrar conteúdo externo	2024
mostrar más	878
mot de passe oublié	1100
mots clés	1133
mots-clés	1133
może cię zainteresować	1918
może później	1892
možda kasnije	2211
možda vas zanima	2203
možda će vas zanimati	2203
možno neskôr	2273
možná později	274
muistuta myöhemmin	1025
mulțumim pentru feedback	2080
mulțumim, te-ai abonat cu succes	2087
mutass többet	1311
muut lukivat myös	1042
myöhemmin	1025
már előfizető	1296
más	878
más artículos	875
más artículos del autor	894
más detalles	879
más en	875
más historias	875
más información	875
más leídas	875
más leído	875
más leídos	875
más noticias	875
más opciones	868
más sobre este tema	875
más tarde	836
más vistas	875
más vistos	875
mások ezt olvassák	1309
mások ezt olvasták	1309
másolás	1302
máte již účet	276
máte předplatné? přihlaste se	276
märksõnad	931
månadsgåva	2381
månedlig gave	1813
månedligt bidrag	353
måske senere	352
måske vil du også kunne lide	378
més informació	238
més llegides	238
més notícies	265
método de pago	840
métodos de pagamento	1979
métodos de pago	840
mākslīgā intelekta kopsavilkums	1659
mă abonez	2087
mărime text	65
můj účet	276
mới nhất	2656
mở	2659
mở khóa bài viết này	2682
mở rộng	2658
""", 'n': """
nadaljevanje članka pod oglasom	2324
nahlásit chybu	290
nahlásiť chybu	2269
najchętniej czytane	1918
najchętniej czytane dziś	1918
najczęściej czytane	1918
najczęściej czytane artykuły	1918
najnovejše	2325
najnovejše novice	2325
najnoviji članci	2203
najnovšie	2266
najnovšie správy	2266
najnovšie články	2266
najnowsze artykuły	1918
najnowsze wiadomości	1918
najčitanije	2203
najčitanije vesti	2203
najčitanije vijesti	2203
najčitanije vijesti dana	2203
najčítanejšie	2266
najčítanejšie články	2266
najčítanejšie články dňa	2266
napišite komentar	2328
napsat komentář	290
naročena vsebina	2324
naročite se	2320
naročnina	2320
nastavení	287
nastavení cookies	287
nastavi čitanje	2255
nastavi čitati	2255
nastavite čitanje	2255
nastavite čitati	2255
nastavitve piškotkov	2340
następna strona	1921
następny	1921
następny artykuł	1918
natisni članek	2328
naudojimo taisyklės	1629
naujausios žinios	1613
naujienlaiškis	1636
načíst další	293
našli jste chybu	290
našli jste v článku chybu	290
ne děkuji	274
ne, děkuji	274
nejdiskutovanější	291
nejnovější	291
nejnovější zprávy	291
nejnovější články	291
nejčtenější	291
nejčtenější články	291
nejčtenější články dne	291
nem, köszönöm	1293
nenhum comentário	2002
neueste beiträge	471
nhắc tôi sau	2639
nie dziękuję	1892
nie dziś	1892
nie pamiętasz hasła	1896
nie ďakujem	2273
nie, dziękuję	1892
nie, ďakujem	2273
només els subscriptors poden comentar	250
norėdami komentuoti, prisijunkite	1617
nosūti draugam	1657
nosūtīt draugam	1657
nosūtīt e-pastā	1657
noteで書く	1509
notre sélection	1133
notre sélection d'articles	1177
notícias relacionadas	2006
notícias relacionadas que podem lhe interessar	19
notícies destacades	265
notícies relacionades	238
nu ai cont? înregistrează-te	2092
nu mulțumesc	2053
nu, mulțumesc	2053
nyhetsdøgnet	1837
nyomtatás	1302
não perca	2006
não, obrigada	1976
não, obrigado	1976
nächste seite	474
nächster artikel	471
näita kõiki	937
näita rohkem	936
näita veel	936
näita vähem	937
näköislehti	1027
nästa	2409
nästa artikel	2406
näytä alkuperäinen	1045
näytä kaikki	1044
näytä kartta	1045
näytä kommentit	1041
näytä käännös	1045
näytä lisää	1044
näytä sisältö	1037
näytä tiedot	1045
näytä tulokset	1045
näytä vähemmän	1045
næste	381
næste artikel	378
népszerű	1309
nézze meg galériánkat	1311
nézze meg képeinket	1311
nõustun	947
nõustun kõigiga	947
nøgleord	378
nāc strādāt pie mums	1659
nổi bật	2656
nội dung quảng cáo	2684
nội dung tài trợ	2651
""", 'o': """
o que achou desta notícia	2026
o vídeo começará em alguns segundos	2024
ocenite članak	2206
ocenite članek	2328
oceń przepis	61
ochrana osobních údajů	287
ochrana osobných údajov	2280
ocijenite članak	2206
ocorreu um erro ao carregar o vídeo	2024
ocultar anúncio	2028
odebírat	280
odebírat newsletter	280
odemknout článek	276
odhlásit se	276
odhlásiť sa	2262
odkaz skopírovaný	2269
odkaz zkopírován	283
odkleni članek	2321
odklenite celoten članek	2321
odmietnuť	2280
odmietnuť všetko	2280
odmítnout	287
odmítnout vše	287
odporúčame	2266
odporúčame prečítať	2266
odporúčame tiež	2266
odporúčané články	2266
odpovědět	290
odrzuć	1911
odrzuć wszystkie	1911
odtwórz	1921
odštampaj	2206
odštampaj recept	61
odštampaj članak	2206
oferă acest articol cadou	2094
offre spéciale	1100
offrez-nous un café	1092
offrici un caffè	1416
oglasno sporočilo	2324
ogłoszenie	1910
ohodnotiť recept	61
ohodnoťte článek	290
ohodnoťte článok	2269
okuma süresi # dk	2514
oliko artikkeli hyödyllinen	1041
oliko juttu hyödyllinen	1041
oliko tiivistelmä hyödyllinen	1041
olvasson korlátlanul	1296
olvasson tovább	1296
olvasta már	1309
olvastad már	1309
olvidaste tu contraseña	841
oplæst af en robot	365
oplæst af kunstig intelligens	381
opsig når som helst	356
orijinali göster	2515
os leitores também leram	2046
os preços podem variar	2028
osale küsitluses	936
ostatnie artykuły	1918
ota yhteyttä	1041
otevřít	294
otevřít mapu	294
otključaj članak	2196
otključajte ceo članak	2196
otključajte cijeli članak	2196
otros artículos	875
otwórz	1922
otwórz mapę	1922
outras notícias	19	2006
ouça este conteúdo	1992
oversættelsen er lavet af en maskine	381
""", 'p': """
padovanokite straipsnį	1616
padovanokite straipsnį draugui	1616
page précédente	1136
pagina următoare	2069
pague um café	1977
paiement sécurisé	1099
paldies par pieteikšanos	1676
palun jää viisakaks	935
pamanīji kļūdu	1658
pamanījāt kļūdu	1658
par šo tēmu	1654
paramètres des cookies	1126
paramétrer	1126
paramétrer les cookies	1126
parašyk komentarą	1617
parašykite komentarą	1617
partajează	2060
partenerii noștri	2067
participez à la conversation	1164
partnerių turinys	1620
partnerski sadržaj	2202
pasidalinkite šiuo straipsniu	1616
pasitikrinkite žinias	1618
passer la publicité	1124
passer à la recette	61
pastebėjote klaidą	1617
paylaş	2505
paylaşin	2505
pažiūrėkite vaizdo įrašą	1618
pe aceeași temă	2095
pentru a citi în continuare	2092
per saperne di più	1485
pergunte à nossa ia	2026
peut-être plus tard	1091
piedalies aptaujā	1659
piekrist visām	1669
piekrītu	1669
piesakies vebināram	1659
piesakoties tu piekrīti lietošanas noteikumiem	1676
pieslēdzies vai izveido kontu	1652
pieslēdzies, lai komentētu	1658
pieslēgties	1652
pievieno savu komentāru	1658
pievienot komentāru	1652
pirmais mēnesis par # €	1652
pirmas mėnuo tik # €	1611
più lette	1446
più letti	1446
più tardi	1415
piškotki	2340
placená inzerce	286
platená inzercia	2265
plaćeni oglas	2202
plaćeni sadržaj	2202
plačana objava	2324
plačiau skaitykite čia	1618
plein écran	1136
plus d'actualités	1133
plus de détails	1137
poate mai târziu	2053
podari članek	2328
podarite ta članek	2328
podaruj artykuł	1896
podaruj ten artykuł	1906
podcast anhören	508
pode ler também	2046
podeli članak	2206
podijeli članak	2206
podmienky používania	2280
podmínky použití	287
podmínky užití	287
podobne artykuły	1918
podobné články	291	2266
podporiť	2261
podporte nezávislú žurnalistiku	2261
podporte nás	2261
podpořit	275
podpořte naši práci	275
podpořte nás	275
podpořte redakci	275
podrži	2195
podrži nas	2195
podržite nas	2195
podržite naš rad	2195
podržite nezavisno novinarstvo	2195
podziel się	1906
podziel się na facebooku	1906
pogledajte još	19
pokaż komentarze	1914
pokaż mniej	1921
pokaż oryginał	1922
pokaż treść	1911
pokaż tłumaczenie	1922
pokaż więcej	1921
pokaż wszystkie	1921
pokaż wszystko	1922
pokaži vsebino	2340
pokloni članak	2206
poklonite ovaj članak	2206
pokračovat bez podpory	274
pokračovať bez podpory	2273
polecamy również	1918
polecamy także	1918
polecamy też	1918
polecane artykuły	1918
politique de confidentialité	1126
polityka prywatności	1911
política de cookies	868	1999
política de galetes	247
política de privacidad	868
política de privacidade	1999
política de privacitat	247
poprzedni artykuł	1918
populární	291
populära artiklar	2406
populärt	2406
populære artikler	378
populære saker	1837
populært	378	1837
populārākie	1654
popüler	2512
popüler haberler	2512
popüler konular	2512
por qué estás viendo esto	841
poslať e-mailom	2269
poslušaj vest	2206
poslušaj članak	2206
poslušaj članek	2328
poslušajte članek	2328
postanite naročnik	2320
postanite član	2195	2320
postavke kolačića	2219
postaw kawę	1893
postaw nam kawę	1893
posłuchaj	1906
pour continuer à lire	1173
pourquoi voyez-vous cette publicité	1160
pouze pro předplatitele	276
povezani sadržaj	2203
povezani članci	2203
povezani članki	2325
powiązane	1918
powiązane artykuły	1918
powiązane tematy	1918
powiększ	1921
powiększ zdjęcie	1921
powrót do góry	1921
později	274
pozostała część artykułu pod materiałem wideo	1910
pošalji e-mailom	2206
pošalji komentar	2206
pošalji mejlom	2206
pošalji prijatelju	2206
pošalji članak e-mailom	2206
pošaljite komentar	2206
pošlji po e-pošti	2328
pošlji prijatelju	2328
pošlji članek po e-pošti	2328
pr članek	2324
praneškite apie klaidą	1617
pranešti apie klaidą	1617
pravidlá diskusie	2269
pre predplatiteľov	2262
preberite še	2325
predplatiť	2261
predplaťte si	2261
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1611
prenumerata nuo # €	1611
prenumerera på vårt nyhetsbrev	2389
prenumeruodami sutinkate su taisyklėmis	1636
prenumeruokite naujienlaiškį	1636
preporučeno	2203
preporučujemo	2203
preporučujemo da pročitate	2203
preporučujemo i	2203
prečítajte si	2266
prečítajte si aj	2266
prețurile pot varia	2082
pridať komentár	2269
prihlásiť	2262
prihlásiť sa	2262
prihvaćam	2219
prihvaćam sve	2219
prijavi grešku	2206
prijať	2280
prijať všetko	2280
prikaži manj	2326
prikaži manje	2204
prikaži sadržaj	2219
prikaži sve	2204
prikaži več	2326
prikaži više	2204
prikaži vse	2326
prima lună gratuită	2092
primește alerte despre acest subiect	2086
printează	2060
printează rețeta	61
pripomenúť neskôr	2273
priporočamo	2325
priporočamo tudi	2325
priporočamo v branje	2325
priporočeno	2325
prisijunkite arba susikurkite paskyrą	1611
prisijunkite prie mūsų komandos	1618
prisijunkite, kad galėtumėte komentuoti	1617
prispieť	2261
privatsphäre-einstellungen	464
privātuma politika	1669
pro předplatitele	276
promocijsko sporočilo	2324
promotivni sadržaj	2202
promotivni članak	2202
promóció	1304
proovi # päeva tasuta	929
pročitajte i	2203
pročitajte još	2203
prywatność	1911
przeczytaj również	1918
przeczytaj także	1918
przeczytaj też	1918
przejdź bez wsparcia	1892
przejdź do przepisu	61
przejdź do serwisu	1911
przejdź do treści	1921
przejdź do ustawień prywatności	1911
przypomnij mi później	1892
právě se děje	291
präsentiert von	461
précédent	1136
préférences cookies	1126
prélèvement	1099
prémium	1296
próbálja ki # forintért	1296
próxima	2009
próxima página	2009
próximo artigo	2006
prøv # dager gratis	1816
prøv gratis	356	1816
prøv nu	356
prøv nå	1816
prを含みます	1538
pubblicità	1437
publi-rédactionnel	1124
publicité	1124
publicité - la suite ci-dessous	1124
publicités	1124
pular para o conteúdo	2009
página siguiente	878
pääuutiset	1042
påmind mig senere	352
påminn mig senare	2380
później	1892
pārbaudi savas zināšanas	1659
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1662
pērc abonementu	1652
předchozí	293
předchozí článek	291
předplatit	276
předplatné	276
přehrát	293
přejít k obsahu	293
přejít k receptu	61
přejít na obsah	293
přejít na recept	61
přečtěte si	291
přečtěte si také	291
přidat komentář	290
přidejte názor	290
přihlásit	276
přihlásit k odběru	280
přihlásit se	276
přihlášení	276
přijmout	287
přijmout vše	287
připomenout později	274
přispějte	275
přispět	275
""", 'q': """
qu'avez-vous pensé de cet article	1158
qual o seu nível de satisfação com esta notícia	2026
quellen und weiterführende links	471
queremos conocer tu opinión	907
queremos saber a sua opinião	2034
questo riassunto ti è stato utile	1465
quieres añadir otro usuario a tu suscripción	841
quizás más tarde	836
quizás te interese	875
quyên góp	2640
quyên góp ngay	2640
qué te ha parecido esta noticia	907
quên mật khẩu	2641
quảng cáo	2651
quảng cáo - bài viết tiếp tục bên dưới	2684
""", 'r': """
r$ # por mês durante # meses	2043
radote klaidą	1617
radote klaidą tekste	1617
raksti komentāru	1658
raksts tiek papildināts	1659
raksts turpinās pēc reklāmas	1661
rakstīt komentāru	1658
rao vặt	2651
raportează o eroare	2080
rapportér fejl	373
rašyti komentarą	1611
receber notificações	2036
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1166
recevez une alerte à chaque article de l'auteur	1166
reclamă	2063
recomandarea redacției	2095
recomandări	2067
recomandările editorilor	2095
recomandările redacției	2067
recomendado para você	2006
recommandé	1133
recommandé pour vous	1133
recommandés	1133
recordar más tarde	836
recuérdamelo más tarde	836
redirecționează #%	2054
refuză toate	2077
regalar artículo	841
registrovať sa	2262
registruokitės nemokamai	1611
registruokitės į seminarą	1618
registrácia	2262
regisztráció	1296
regisztrálok	1296
regístrate	841
rekisteröidy	1027
rekisteröidy maksutta ja lue	1027
reklami geç	2507
reklám	1304
reklāma	1652
reklāmas raksts	1661
reklāmraksts	1661
relaterade ämnen	2406
reportar erro nesta página	2026
restez informé	1109
restez informés	1109
resumen automático	900
resumo da notícia	2026
reģistrējies bez maksas	1652
reģistrēties	1652
ricordamelo più tardi	1415
rodyti mažiau	1619
rodyti viską	1619
rozumím	294
rozwiń	1921
rozwiń wszystko	1922
rätta	2402
rätta oss	2402
rättelse	2402
réactions	1129
réagir	1119	1129
réagir à cet article	1129
réagissez	1129
réagissez à cet article	1129
répondre	1129
réseaux sociaux	1120
réservé aux inscrits	1100
résiliable à tout moment	1173
résultats du sondage	1164
résumé de l'article	1158
résumé de l'article en # points	1158
résumé en # secondes	1158
részletek	1312
rösta här	2409
rösta i omröstningen	2409
rādīt mazāk	1660
rādīt vairāk	1659
rādīt visu	1660
răspunde	2066
rėmimas	1620
""", 's': """
s'abonner à partir de #€	1100
s'inscrire à la newsletter	1109
s-ar putea să-ți placă	2067
saada sõbrale	934
saber más	878
sadarbības raksts	1661
sadržaj je zaključan	2196
saglabāt	1657
saglabāt rakstu	1657
saistītie raksti	1654
saistītās ziņas	1654
saite nokopēta	1657
saken er låst	1816
saken finnes også som lyd	1825
saltar anúncio	1997
salvează	2060
salvează articolul	2094
salvează pentru mai târziu	2094
salvează rețeta	61
sans engagement, résiliable à tout moment	1173
sao chép liên kết	2646
sao chép đường dẫn	2682
sari la conținut	2069
sari la rețetă	61
satura turpinājums pēc reklāmas	1661
sačuvaj	2206
sačuvaj recept	61
sačuvaj vest	2206
schlagwörter	471
schließen	474
schrift vergrößern	456
schriftgröße	456
scopri di più	1420
sdílejte	283
sdílejte tento text	283
sdílejte text	283
sdílejte článek	283
sdílet	283
sdílet na facebooku	283
sdílet na twitteru	283
sdílet na x	283
sdílet článek	283
se alla erbjudanden för prenumeranter	2384
se bilderna här	2409
se connecter et réagir	1129
se déconnecter	1100
se grafiken här	2409
se ha producido un error al cargar el vídeo	898
se klippet här	2409
se klippet øverst i saken	1840
se videon här	2409
sedan # kr/mån tills du säger upp	2384
seguir tópico	2036
seguí leyendo	921
sei già abbonato	1420
sei già iscritto alla newsletter	1478
selección de la redacción	875
selvä	1045
sem si não seria possível	2041
sem você não seria possível	2041
semnalează o eroare	2066
send artiklen på mail	365
send på e-post	1825
sense permanència	262
setări cookie	2077
seuls les abonnés peuvent commenter	1164
seuraa meitä	1035
seções	2006
shrani članek	2328
si opp når du vil	1816
si è verificato un errore durante il caricamento del video	1463
sie können diesen artikel kostenlos weitergeben	553
signaler ce contenu comme inapproprié	1164
signaler un problème	1129
siguiente artículo	875
siirry sisältöön	1044
sikeres feliratkozás	1314
sin ti no sería posible	916
siz ne düşünüyorsunuz? oy verin	2514
sizin için öneriler	2512
siųsti draugui	1616
siųsti el. paštu	1616
skaitykite daugiau čia	1618
skaityti plačiau	1618
skaityti vėliau	1616
skaties arī	1654
skatīt foto	1659
skatīt galeriju	1659
skatīt video	1659
skjønner	1841
sklenite naročnino	2321
skopírovať odkaz	2269
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2402
skrýt	294
slapukų nustatymai	1629
slažem se	2219
slične vesti	2203
slične vijesti	2203
slični članci	2203
snsをフォロー	1510
sofortüberweisung	434
sonderveröffentlichung	533
sono già sostenitore	1415
sonuçlari gör	2515
sorodni članki	2325
souhlasím	287
souhlasím se zobrazením	287
soutenez-nous dès maintenant	1092
související	291
související témata	291
související články	291
související články z webu	291
soyez le premier à commenter	1129
soyez le premier à réagir	1129
spausdinti receptą	61
spela videon här	2409
spis treści	1921
sponsorisé	1124
sponsorlu içerik	2507
sponsoroitu sisältö	1036
sponsrat innehåll	2398
sponzorirani sadržaj	2202
sponzorirani članak	2202
sponzorované	2265
sponzorovaný obsah	286
sponzorováno	286
sprawdź ofertę	1896
spremi članak	2206
sprijină-ne	2054
spune-ți părerea	2080
spune-ți părerea în comentarii	2080
später	430
später erinnern	430
spør vår ki om saken	1833
staňte sa členom	2261
staňte se členem	275
stichwörter	471
stil spørgsmål til artiklen	373
straipsnio tęsinys - po reklama	1620
straipsnis tęsiasi po reklamos	1620
strona główna	1918
stäng	2380	2409
stöd oss	2381
støt os	353
støtt oss	1813
sugerir correção	2026
sugerir una corrección	907
sugestões	2006
suivre ce thème	1166
sur le même sujet	1133
sur le même thème	1133
suscripción	841
suscríbase	841
suscríbete	841
suscríbete a nuestro boletín	848
suscríbete ahora	841
susiję straipsniai	1613
susikurti paskyrą	1611
susține	2054
susține-ne	2054
susțineți-ne	2054
syötä sähköpostiosoitteesi	1030
szczegóły	1922
szponzorált tartalom	1304
szólj hozzá	1308
szóljon hozzá	1308
sähköposti	1030
sähköpostiosoite	1030
så # kr/mnd til du sier opp	1816
så kommenterar du	2402
sé el primero en comentar	871
sé parte	837
sélections	1119
síganos	861
síguenos	861
sök	2409
søg	381
søk	1840
súhlasím	2280
súhlasím so zobrazením	2280
súmate	837
súvisiace	2266
súvisiace články	2266
súvisiaci článok	2266
sīkdatņu iestatījumi	1669
słowa kluczowe	1918
""", 't': """
t'ha estat útil aquest article	250
t'ha estat útil aquest resum	250
tack för din anmälan	2389
taip pat žiūrėkite	1613
takaisin ylös	1044
takk for påmeldingen	1821
tallenna myöhemmäksi	1034
talán később	1293
tamaño de letra	65	860
tamaño del texto	65
también te puede gustar	875
también te puede interesar	875
també et pot interessar	238
também pode gostar	2046
tarjeta de crédito	840
tarjeta de débito	840
te ha resultado útil este artículo	900
te ha resultado útil este resumen	900
te ha sido útil este resumen	900
te poți dezabona oricând	2087
te-ar putea interesa și	2095
tehisaru kokkuvõte	936
tekoälyn tekemä tiivistelmä	1044
tekoälyn tiivistelmä	1044
tekoälytiivistelmä	1044
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1616
teljes hozzáférés	1296
temas del día	875
termos e condições	1999
teste grátis	1980
testează-ți cunoștințele cu quizul nostru	2080
teszteld a tudásod	1311
tesztelje tudását	1311
texten fortsätter nedan	2398
texten fortsätter under bilden	2398
teď ne	274
thu gọn	2658
thèmes	1133
thématiques	1133
thích	2646
thông tin doanh nghiệp	2651
thông tin quảng cáo	2684
thẻ	2656
tienes que iniciar sesión para guardar artículos	920
tilbakemelding på saken	1833
tin bài liên quan	2682
tin cùng chuyên mục	2656
tin cùng tác giả	2683
tin khác	2656
tin liên quan	2656
tin mới	2656
tin mới nhất	2656
tin nóng	2683
tin nổi bật	2656
tin quảng cáo	2684
tin trước	2656
tin tài trợ	2656
tin tức liên quan	2656
tin đọc nhiều	2656
tipărește	2060
tipărește articolul	2094
tipărește rețeta	61
tiêu điểm	2656
tiếp theo	2658
tlačiť	2269
to cię może zainteresować	1918
to może cię zainteresować	1918
todos os comentários	2002
toute l'actualité	1133
tovább	1311
tovább a recepthez	61
tovább a rovatra	1309
tovább olvasom	1311
további cikkek	1309
további cikkek a témában	1309
további hírek	1309
további részletek itt	1311
továbbiak betöltése	1311
tradução automática	2026
trang chủ	2658
transferência bancária	1979
treści partnerskie	1910
treść sponsorowana	1910
tria la teva subscripció	262
trước	2658
trả lời	2655
trở lại	2658
tu ce părere ai? lasă un comentariu	2080
tu navegador no puede reproducir este vídeo	898
tue meitä	1026
tule meile tööle	936
turpini lasīt	1652
turpinājums pēc reklāmas	1661
turpināt lasīt	1652
twitter'da paylaş	2505
twój adres e-mail	1899
twój e-mail	1899
tài khoản của tôi	2641
tài trợ	2651
támogass minket	1294
támogasson minket	1294
támogatom	1294
támogatott tartalom	1304
támogatás	1294
támogatói tartalom	1304
täname liitumast	954
tässä olisi upotus facebookista	1044
tässä olisi upotus instagramista	1044
témata	291
témy	2266
témák	1309
térkép megnyitása	1312
términos de uso	868
términos y condiciones	868
tìm kiếm	2658
tópicos	2006
tópicos relacionados	2006
tôi đã hiểu	2659
több	1311
töltsd ki a kvízt	1311
töltse ki a kvízt	1311
tühista igal ajal	929
tüm haberler	2512
tüm yazilari	2512
tüm yorumlar	2511
tümünü gör	2514
tümünü göster	2515
tümünü kabul et	2508
tümünü reddet	2508
tēmas	1654
tęsinys po reklamos	1620
tạo tài khoản	2641
tải thêm	2658
tặng bài viết	2682
tặng sao	2682
tặng sao cho bài viết	2682
từ khóa	2656
""", 'u': """
udostępnij	1906
udostępnij na facebooku	1906
udostępnij na twitterze	1906
udostępnij na x	1906
udostępnij w mediach społecznościowych	1906
udělit souhlas	287
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2254
uključi obavijesti	2254
uključite notifikacije	2254
uključite obaveštenja	2254
uključite obavijesti	2254
uložit	283
uložit na později	283
uložit recept	61
uložit článek	283
uložiť	2269
uložiť na neskôr	2269
uložiť recept	61
uložiť článok	2269
ultima oră	2067
ultimele știri	2067
um assinante presenteou você com este artigo	2045
un abonat ți-a oferit acest articol	2094
un abonné vous offre cet article	1176
un e-mail de confirmation vous a été envoyé	1169
un suscriptor te ha regalado este artículo	920
une erreur s'est glissée dans l'article	1129
unterstütze uns	431
unterstützen	431
unterstützen sie uns	431
unterstützen sie uns per paypal	522
uppläst av en dator	2394
uppläst med ai-röst	2394
url 복사	1570
urlをコピー	1509
urlをコピーする	1538
url복사	1570
urmărește acest subiect	2086
urmărește live	2086
următorul	2069
uslovi korišćenja	2219
ustawienia plików cookie	1911
uvjeti korištenja	2219
uz sākumu	1659
uzyskaj dostęp	1896
už komentarus atsako jų autoriai	1617
už máte predplatné? prihláste sa	2262
už máte účet	2262
už máte účet? prihláste sa	2262
už podporujem	2273
už podporuji	274
uždaryti	1619
uždaryti reklamą	1620
užpildykite apklausą	1618
užsakomasis straipsnis	1620
užsakomasis turinys	1620
užsisakyti prenumeratą	1611
""", 'v': """
vaata kõiki tellija soodustusi	929
vaata lähemalt	936
vaba töökoht	936
vad tycker du? rösta här	2409
vai kopsavilkums bija noderīgs	1658
vai raksts bija noderīgs	1658
vairāk par tēmu	1654
vaizdo įrašas	1618
vaizdo įrašą rasite čia	1618
van már fiókja	1296
var artikeln till hjälp	2402
var det här till hjälp	2409
var resuméet nyttigt	373
var sammanfattningen till hjälp	2402
vari atteikties jebkurā laikā	1652
vasta küsitlusele	936
vastaa kyselyyn tästä	1044
vaš komentar	2206
veja esta publicação no instagram	2024
veja também	2006
veja todas as opções de assinatura	2043
velikost písma	65
veličina teksta	65
ver # comentários	2034
ver biografía	894
ver comentários	2002
ver conteúdo externo	2024
ver esta publicación en instagram	898
ver esta publicação no instagram	2024
ver galería	878
ver más	878
ver más artículos del autor	894
ver más noticias	921
ver también	875
ver também	2006
ver todas las opciones de suscripción	917
ver traducción	879
ver tradução	2010
ver vídeo	878
vergrößern	475
verlagssonderveröffentlichung	533
vertrag kündigen	464
verträge hier kündigen	464
verwandte beiträge	471
ves algún error? comunícalo	907
veure aquesta publicació a instagram	247
vezi această postare pe instagram	2077
vezi mai multe știri	2095
vezi și	2067
već imate nalog	2196
već imate pretplatu	2196
već imate račun	2196
već podržavam	2211
već ste pretplatnik	2196
več iz rubrike	2325
več novic iz regije	2325
več o tem	2325
več o temi	2325
veľkosť písma	65
viac k téme	2266
viac si o tom prečítate tu	2266
videon voi katsoa jutun yläosasta	1044
videoyu izlemek için tiklayin	2514
videó	1309
videók	1309
videónkat itt nézheti meg	1311
vidéo	1136
vielen dank für ihr feedback	512
vielen dank für ihre anmeldung	443
vielleicht später	430
vilkår	370	1830
vipps et beløp	1813
vis færre	381	1840
vis oversættelse	382
visa bilden i helskärm	2409
visa färre	2409
visa inlägg från facebook	2409
visa inlägg från instagram	2409
visa innehåll	2399
visa översättning	2410
vissza a tetejére	1311
visszajelzés	1308
više o temi	2203
više vijesti iz regije	2203
viết bình luận	2655
você concorda? vote	2034
você pode gostar	2006
você pode se interessar	2006
você também pode gostar	2006
voir le détail	1137
voir les détails	1137
voir les résultats	1137
voir les résultats du sondage	1164
vos réactions	1129
votează în sondajul nostru	2080
votre avis nous intéresse	1164
vous aimerez peut-être	1133
vous avez déjà un compte	1100
vous avez déjà un compte ? connectez-vous	1100
vous avez déjà un compte ? identifiez-vous	1100
vous possédez déjà un compte	1100
vous pourriez être intéressé	1133
vreau să primesc newsletterul	2087
vsebina sporočila	2324
vstúpiť do diskusie	2269
vytisknout článek	283
vytlačiť	2269
vytlačiť recept	61
vytlačiť článok	2269
vytvořit účet	276
vyzkoušet	276
válasz	1308
váš e-mail	280
väline sisu	947
värsked uudised	931
vés a la recepta	61
více	291
více k tématu	291
více o tématu	291
více si o tom přečtete zde	291
vídeos	875	2006
výber redakcie	2266
výběr redakce	291
về đầu trang	2658
""", 'w': """
warto przeczytać	1918
was können wir besser machen	512
weitere beiträge	471
werbung überspringen	461
weź udział w dyskusji	1967
whatsapp'ta paylaş	2505
whatsappで読む	1538
wie gefällt ihnen dieser artikel	512
wielkość czcionki	65
więcej	1918
więcej artykułów	1918
więcej informacji	1918
więcej na ten temat	1918
więcej o	1918
więcej z	1918
wpisz swój e-mail	1899
wprowadź adres e-mail	1899
wpłać	1893
wpłać teraz	1893
współpraca reklamowa	1910
wypróbuj	1896
wyraź zgodę	1911
wyślij e-mailem	1906
wyślij znajomemu	1906
""", 'x': """
x'te paylaş	2505
xem bình luận	2655
xem bản gốc	2659
xem bản đồ	2659
xem chi tiết	2659
xem công thức	61
xem kết quả	2659
xem nhiều	2656
xem nhiều nhất	2656
xem nhiều trong tuần	2683
xem thêm	2656	2658
xem thêm bình luận	2655
xem tiếp	2658
xem toàn bộ	2658
xem tất cả	2658
xでシェア	1509
xでシェアする	1538
xでポスト	1509
""", 'y': """
ya estás suscrito	917
ya tenés suscripción	917
yapay zeka ile özet	2514
yapay zeka özeti	2514
yazarin diğer haberleri	2512
yazarin diğer yazilari	2512
yazarin tüm yazilari	2512
ymmärrän	1045
yorum gönder	2511
yorumlari gör	2511
youtube-tartalom megjelenítése	1311
yz özeti	2514
""", 'z': """
z titulní strany	291
zabudnuté heslo	2262
zadejte svůj e-mail	280
zahlungsart wählen	434
zaloguj się	1896
zapisz na później	1906
zapisz się	1899
zapisz się na newsletter	1899
zapomenuté heslo	276
zarejestruj się	1896
zarządzaj zgodami	1911
zaten üye misiniz	2498
zavřít	274
załaduj więcej	1921
załóż konto	1896
zaštita osobnih podataka	2219
zaštita privatnosti	2219
zdieľajte tento text	2269
zdieľajte článok	2269
zdieľať	2269
zdieľať na facebooku	2269
zdieľať článok	2269
zgadzam się	1911
zgadzam się na wyświetlanie treści	1911
zgłoś	1914
zgłoś błąd	1914
ziņa tiek papildināta	1659
ziņo par kļūdu	1658
ziņot par kļūdu	1658
zkopírovat odkaz	283
zkopírovat odkaz na článek	283
znajdź nas na facebooku	1907
značky	2266
zobacz galerię	1921
zobacz mapę	1922
zobacz również	1918
zobacz szczegóły	1922
zobacz także	1918
zobacz także inne	1918
zobacz też	1918
zobacz więcej	1918
zobrazit méně	294
zobrazit originál	294
zobrazit více	293
zobrazit výsledky	294
zobrazit vše	293
zobraziť diskusiu	2269
zobraziť menej	2267
zobraziť obsah	2280
zobraziť viac	2267
zobraziť všetko	2267
zostań patronem	1893
zpět nahoru	293
zur leseliste hinzufügen	553
zur merkliste hinzufügen	456
zur übersicht	474
zurück	467
zurück nach oben	474
zvětšit	293
zwiń	1921
""", '©': """
©ntb	1868
""", 'à': """
à découvrir	1133
à la une	1133
à lire	1133
à lire aussi	1133
à lire dans ce dossier	1133
à lire dans la même rubrique	1133
à lire ensuite	1133
à lire également	1133
à ne pas manquer	1133
à voir	1133
à voir aussi	1133
""", 'á': """
áudio gerado por ia	2026
áudio gerado por voz sintética	2026
""", 'ä': """
ähnliche artikel	471
ähnliche beiträge	471
ähnliche themen	471
älä missaa mitään	1030
ämnen	2406
ämnen i artikeln	2406
är du redan prenumerant	2384
äänestä tästä	1044
""", 'å': """
åbn	382
åbn kort	382
åpne	1841
åpne faktaboks	1841
åpne kart	1841
""", 'ç': """
çerez ayarlari	2508
çerez politikasi	2508
çerezler	2508
çeviriyi göster	2515
çikiş yap	2498
çok okunanlar	2512
""", 'è': """
è gratis e ci vuole solo un minuto	1478
""", 'é': """
é grátis e leva menos de um minuto	2038
écouter	1119
écouter (# min	1119
écouter le podcast	1136
édition du jour	1133
épingler	61
épingler la recette	61
értem	1312
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1308
írja meg véleményét	1308
""", 'î': """
înapoi sus	2069
încarcă mai multe	2069
închide	2053
înregistrare	2055
înregistrează-te	2055
îți mulțumim pentru vot	2080
""", 'ö': """
öffnen	474
ön mit gondol? szavazzon	1311
önceki	2514
önceki haber	2512
öne çikan haberler	2512
öne çikanlar	2512
önerilen haberler	2512
önerilenler	2512
öppna	2410
öppna karta	2410
összes	1311
özet faydali oldu mu	2511
""", 'ú': """
új hozzászólás	1308
última hora	875
últimas	2006
últimas entradas	875
últimas noticias	875
últimas notícias	2006
últimes notícies	238
últimos artículos	875
únete	837
únete a la conversación	871
""", 'ü': """
übersetzung anzeigen	475
überweisung	434
ücretsiz dene	2498
ücretsiz üye ol	2498
ücretsiz üye olun	2498
üye girişi	2498
üye ol	2497	2498
üye olun	2498
""", 'ý': """
ý kiến	2655
ý kiến bạn đọc	2655
ý kiến của bạn	2655
""", 'ā': """
ārējais saturs	1669
""", 'č': """
članak je zaključan	2196
članak se nastavlja ispod oglasa	2202
članek je zaklenjen	2321
članek se nadaljuje pod oglasom	2324
članek se nadaljuje spodaj	2324
článek pokračuje pod reklamou	286
čtěte dále	291
čtěte i	291
čtěte také	291
číslo účtu pro dary	275
číst dál	293
číst dál s předplatným	276
číst více	293
čítajte aj	2266
""", 'ď': """
ďalšie správy	2266
ďalšie články	19	2266
""", 'đ': """
điều khoản sử dụng	2654
điều khoản sử dụng | chính sách bảo mật	2654
đáng chú ý	2656
đã có tài khoản	2641
đã hiểu	2659
đã sao chép	2646
đã sao chép liên kết	2682
đóng	2639
đóng góp	2640
đăng ký	2641
đăng ký ngay	2641
đăng nhập	2641
đăng nhập / đăng ký	2641
đăng xuất	2641
được quan tâm	2683
được tài trợ	2651
đặt báo	2641
đến công thức	61
đề xuất	2656
để sau	2639
đọc nhiều	2656
đọc nhiều nhất	2656
đọc sau	2682
đọc thêm	2656	2658
đọc tiếp	2658
đọc tiếp về chủ đề này	2683
đừng bỏ lỡ	2656
""", 'į': """
į viršų	1618
įveskite savo el. pašto adresą	1636
""", 'ś': """
śledź nas	1907
""", 'ş': """
şifremi unuttum	2498
şimdi değil	2496
şurada paylaş	2505
""", 'š': """
štampaj	2206
štítky	291
""", 'ž': """
že imate račun	2321
že naročnik	2321
že podpiram	2332
žiūrėkite nuotraukas	1618
žiūrėkite vaizdo įrašą	1618
žiūrėti galeriją	1618
""", 'ș': """
știri pe aceeași temă	2095
știri recomandate	2067
știri similare	2067
știrile zilei	2067
""", 'ț': """
ți-a fost util acest articol	2080
ți-a fost util acest rezumat	2080
ți-ai uitat parola	2092
ți-ar putea plăcea și	2095
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	599
άνοιγμα χάρτη	599
""", 'έ': """
έχετε ήδη λογαριασμό	584
""", 'ί': """
ίσως αργότερα	582
ίσως σας ενδιαφέρει	596
""", 'α': """
ακούστε	589
ακούστε το άρθρο	589
αναζήτηση	598
αναφορά λάθους	595
αντιγραφή link	589
αντιγραφή συνδέσμου	589
αντιγραφή συνδέσμου άρθρου	589
απάντηση	595
αποδέχομαι	602
αποδοχή	602
αποδοχή όλων	602
αποθήκευση	589
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	589
αποστολή με email	589
αποσύνδεση	584
απόκρυψη	599
απόρριψη	602
απόρριψη όλων	602
αργότερα	582
αρχική	598
αφήστε σχόλιο	595
""", 'β': """
βίντεο	596
βαθμολογήστε το άρθρο	595
""", 'γ': """
γίνε συνδρομητής	584
γίνετε μέλος	583
γίνετε συνδρομητής	584
γράψτε σχόλιο	595
""", 'δ': """
δείτε και	596
δείτε περισσότερα	598
δείτε τα αποτελέσματα	599
δείτε τα σχόλια	595
δείτε τη συνταγή	61
δείτε όλα	598
δημιουργία λογαριασμού	584
δημοφιλέστερα	596
δημοφιλή	596
δημοφιλή άρθρα	596
διαβάστε ακόμα	596
διαβάστε ακόμη	596
διαβάστε επίσης	596
διαβάστε επίσης στο	596
διαβάστε και	596
διαβάστε περισσότερα	596	598
διαφήμιση	592
διαφημίσεις	592
διαφημιση	592
διαφημιστικό περιεχόμενο	592
δωρήστε	583
δωρεά	583
""", 'ε': """
είσοδος	584
εγγραφή	584
ειδήσεις σήμερα	596
ειδήσεις τώρα	596
εκτυπώστε το άρθρο	589
εκτύπωση	589
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	599
εμφάνιση όλων	599
επικοινωνία	595
επιλογές συντακτών	596
επιστροφή στην κορυφή	598
επόμενο	598
επόμενο άρθρο	596
ετικέτες	596
""", 'θ': """
θέματα	596
""", 'κ': """
κάντε δωρεά	583
κάντε μια δωρεά	583
κανόνες σχολιασμού	595
κατάλαβα	599
κατηγορίες	596
κλείσιμο	582
κοινοποίησε	589
κοινοποίηση	589
κοινοποίηση στο facebook	589
κοινοποίηση στο twitter	589
κοινοποιήστε	589
κοινοποιήστε το άρθρο	589
""", 'λ': """
λεπτομέρειες	599
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	592
μενού	598
μετάβαση στη συνταγή	61
μη χάσετε	596
μην το χάσεις	596
μην χάσετε	596
μοιράσου το	589
μοιραστείτε	589
μοιραστείτε το	589
μοιραστείτε το άρθρο	589
μπορεί να σας αρέσει	596
μόνο για συνδρομητές	584
""", 'ξ': """
ξεχάσατε τον κωδικό	584
""", 'ο': """
ο λογαριασμός μου	584
ο σύνδεσμος αντιγράφηκε	589
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	596	598
περισσότερα άρθρα	596
περισσότερες ειδήσεις	596
πολιτική cookies	602
πολιτική απορρήτου	602
προηγούμενο	598
προηγούμενο άρθρο	596
προσθήκη σχολίου	595
προστασία προσωπικών δεδομένων	602
προτείνουμε	596
προτείνουμε επίσης	596
προτεινόμενα	596
προωθητικό περιεχόμενο	592
πρόσφατα άρθρα	596
""", 'ρ': """
ροή	596
ροή ειδήσεων	596
ρυθμίσεις cookies	602
""", 'σ': """
στείλε το σε φίλο	589
στηρίξτε μας	583
συμφωνώ	602
συνέχεια ανάγνωσης	598
συνδεθείτε	584
συνδρομή	584
συνδρομητές	584
σχετικά	596
σχετικά άρθρα	596
σχετικά θέματα	596
σχετικά νέα	596
σχετικές ειδήσεις	596
σχετικό άρθρο	596
σχολιάστε	595
σχολιάστε το άρθρο	595
σχόλια	595
σχόλιο	595
σύνδεση	584
""", 'τ': """
τα πιο δημοφιλή	596
τα πιο δημοφιλή της ημέρας	596
τα πιο διαβασμένα	596
τα πιο πρόσφατα	596
τελευταία άρθρα	596
τελευταία νέα	596
τελευταίες ειδήσεις	596
""", 'υ': """
υπενθύμιση αργότερα	582
υποβολή σχολίου	595
υποστηρίξτε μας	583
""", 'φ': """
φόρτωση περισσότερων	598
""", 'χ': """
χαρίστε αυτό το άρθρο	589
χορηγούμενο	592
χορηγούμενο άρθρο	592
χορηγούμενο περιεχόμενο	592
""", 'ό': """
όλα τα σχόλια	595
όλες οι ειδήσεις	596
όροι σχολιασμού	595
όροι χρήσης	602
όχι ευχαριστώ	582
όχι τώρα	582
όχι, ευχαριστώ	582
""", 'а': """
абонамент	135
абонирай се	136
абонирайте се	135
авторизация	2112
авторизоваться	2112
адрес электронной почты	2115
актуално	143
актуальне	2579
архив	2131
""", 'б': """
банковская карта	2111
банковский перевод	2111
безопасный платеж	2111
больше	2131
больше материалов по теме	2131
больше новостей	2131
будьте в курсе	2115
была ли статья полезной	2128
більше за темою	2579
більше матеріалів за темою	2579
більше на цю тему	2579
більше новин	2579
більше новин на тему	2579
більше по темі	2579
""", 'в': """
в избранное	2120
в тренде	2131
важливо	2579
вам будет интересно	2131
вам може бути цікаво	2579
вам може сподобатися	2579
вам может быть интересно	2131
вам может понравиться	2131
вам також може сподобатися	2579
вас може зацікавити	2579
вас может заинтересовать	2131
ваш e-mail	2115
ваш email	2115
введите e-mail	2115
введите email	2115
введите ваш email	2115
введите ваш адрес электронной почты	2115
версия для печати	2120
вече имате акаунт	136
вече подкрепям	150
вече сте абонат	136
вже зареєстровані	2564
вже є акаунт	2564
вибір редакції	2579
видео	2131
вижте още	143
вижте още от	143
вийти	2564
включите уведомления	2189
включить уведомления	2189
вконтакте	2121
влез	136
влезте	136
во весь экран	2134
водещи новини	143
войти	2112
войти в аккаунт	2112
войти в чат	2128
воспроизвести	2134
время на чтение	2134
время чтения # мин	2134
все	2134
все комментарии	2128
всі новини	2581
вход	136	2112
вхід	2564
выберите сумму	2111
выбор редакции	2131
выйти	2112
відео	2579
відео вище	2603
відео нижче	2603
відкрити	2582
відкрити карту	2582
відповісти	2577
відхилити	2574
""", 'г': """
главная	2134
главное	2131
главное за день	2131
главные новости	2131
головна	2581
головне	2579
головне за день	2579
головні новини	2579
""", 'д': """
далее	2134
далі	2581
дарете	135
дари	135
дари сега	135
детали	2135
детальніше	2581
деталі	2582
дзен	2121
дивіться відео	2603
дивіться відео вище	2603
дивіться відео нижче	2603
дивіться також	2579
дивіться також відео	2603
дивіться у відео	2603
для подписчиков	2112
до рецепту	61
до теми	2579
добавить комментарий	2128
додати коментар	2577
дозвольте сповіщення	2633
докладвай грешка	146
докладніше	2581
долучитися	2561
доступно по подписке	2112
другая сумма	2111
други новини	19
другие материалы	19	2131
другие материалы рубрики	2131
другие новости	19	2131
другие новости раздела	2131
другие статьи	2131
друк	2570
""", 'е': """
единоразово	2108
ежемесячно	2108
еще новости	2131
еще по теме	2131
ещё	2131
ещё новости	2131
ещё по теме	2131
""", 'з': """
за темою	2579
забравена парола	136
забули пароль	2564
забыли пароль	2112
завантажити ще	2581
загрузить еще	2134
загрузить ещё	2134
задонатити	2561
задонатить	2108
закрити	2560
закрыть	2107
залишити коментар	2577
запази	146
запази рецептата	61
запази статията	146
запропонувати новину	2577
зарегистрироваться	2112
зареєструватися	2564
затвори	150
зберегти	2570
зберегти рецепт	61
зберегти статтю	2570
збільшити	2581
згорнути	2582
зміст	2581
зробити внесок	2561
зрозуміло	2574
""", 'и': """
избрано от редакцията	143
изпрати на приятел	146
изпрати по имейл	146
изпрати статията по имейл	146
интересное	2131
""", 'к': """
к началу	2134
к рецепту	61
категории	2131
категорії	2579
ключови думи	143
коментар	2577
коментари	146
коментарі	2577
коментирай	146
коментирайте	146
коментирайте първи	146
коментувати	2577
комментарии	2128
комментарии отсутствуют	2128
комментарий	2128
комментировать	2128
контакти	2577
контакты	2128
конфиденциальность	2125
копирай линк	146
копирай линка	146
копировать ссылку	2120
копіювати посилання	2570
купи абонамент	136
купить подписку	2112
към рецептата	61
""", 'л': """
лента новостей	2131
личный кабинет	2112
""", 'м': """
материалы партнеров	2124
материалы по теме	2131
матеріали за темою	2579
матеріали по темі	2579
меню	2134	2581
метки	2131
може би по-късно	150
може да ви хареса	143
може да харесате още	143
может быть, позже	2107
может позже	2107
можливо, пізніше	2560
мой профиль	2112
моят профил	136
мы в социальных сетях	2122
мы в соцсетях	2122
мы вконтакте	2122
мій профіль	2564
мітки	2579
""", 'н': """
на главную	2134
на правах реклами	2573
на правах рекламы	2124
наверх	2134	2581
нагадати пізніше	2560
надіслати	2570
надіслати другу	2570
надіслати поштою	2570
надіслати статтю поштою	2570
назад	2134	2581
най-коментирани	143
най-новото	143
най-четени	143
най-четено	143
най-четено днес	143
най-четеното днес	143
найпопулярніше	2579
найпопулярніше за добу	2579
найпопулярніше за тиждень	2579
найти	2134
найчитаніше	2579
налаштування	2574
написати коментар	2577
написать комментарий	2128
напиши коментар	146
напомни ми по-късно	150
напомнить позже	2107
направете дарение	135
настройки	2125
настройки cookie	2125
наступна	2581
наступна стаття	2579
не зараз	2560
не пропустите	2131
не пропустіть	2579
не сега	150
не сегодня	2107
не сейчас	2107
не сьогодні	2560
не, благодаря	150
нет комментариев	2128
нет, спасибо	2107
новини	2579
новини за темою	2579
новини компаній	2573
новини партнерів	2573	2579
новости	2131
новости smi#	2131
новости партнеров	2124
новости партнёров	2124
новости по теме	2131
новости сми#	2131
ні, дякую	2560
""", 'о': """
обговорити	2577
обратная связь	2128
обсудить	2128
обсуждение	2128
одноклассники	2121
одноразово	2561
оставить комментарий	2128
останні новини	2579
останні статті	2579
ответить	2128
отиди на рецептата	61
отказаться	2125
отклонить	2125
отключете цялата статия	136
отключи статията	136
открыть	2135
открыть карту	2135
отпечатай	146
отпечатай статията	146
отправить другу	2120
отправить по почте	2120
оформити підписку	2564
оформить донат	2108
оценете статията	146
оцените материал	2128
оцените рецепт	61
оцените статью	2128
оценить рецепт	61
оцініть матеріал	2577
оцініть рецепт	61
оцініть статтю	2577
още новини	143
още от	143
още от деня	143
още от рубриката	143
още по темата	143
""", 'п': """
партнерский материал	2124
партнерский проект	2124
партнерський матеріал	2573
партнерський проєкт	2573
партньорско съдържание	142
партнёрский материал	2124
партнёрский проект	2124
передплата	2564
передплатити	2564
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2134
печать	2120
печать рецепта	61
платена публикация	142
платено съдържание	142
по подписке	2112
по теме	2131
по-късно	150
повідомити про помилку	2577
повідомити про помилку в тексті	2577
погоджуюсь	2574
погоджуюся	2574
подарете тази статия	146
подарить материал	2120
подарить статью	2112
подарувати статтю	2570
поддержать	2108
поддержать автора	2108
поддержать нас	2108
поддержать проект	2108
поддержать редакцию	2108
поддержите нас	2108
поделитесь	2120
поделиться	2120
поделиться в telegram	2120
поделиться в twitter	2120
поделиться в одноклассниках	2120
поделиться в соцсетях	2120
поделиться вконтакте	2120
поделиться новостью	2120
поделиться ссылкой	2120
поделиться статьей	2120
поделиться статьёй	2120
подкасти	2579
подкасты	2131
подкрепете ни	135
подкрепи	135
подкрепи ни	135
подобни статии	143
подписаться	2112
подписаться в max	2122
подписаться в telegram	2122
подписаться на канал	2122
подписаться на новости	2115
подписаться на рассылку	2115
подписаться на телеграм-канал	2122
подписка	2112
подписывайтесь	2122
подпишитесь на рассылку	2115
подробнее	2134
подробнее по теме	2131
поділитись	2570
поділитися	2570
поділитися в telegram	2570
поділитися в соцмережах	2570
поділитися новиною	2570
поділитися статтею	2570
поділіться	2570
пожертвовать	2108
пожертвувати	2561
позже	2107
поиск	2134
покажи всичко	144
покажи още	144
показати більше	2581
показати все	2582
показати коментарі	2577
показати оригінал	2582
показати ще	2581
показать больше	2134
показать все	2135
показать еще	2134
показать ещё	2134
показать карту	2135
показать комментарии	2128
показать меньше	2135
показать оригинал	2135
показать перевод	2135
политика конфиденциальности	2125
политика обработки персональных данных	2125
пользовательское соглашение	2125
політика конфіденційності	2574
помочь	2108
помочь нам	2108
помочь проекту	2108
помочь редакции	2108
понятно	2125
попередня	2581
попередня стаття	2579
попробовать бесплатно	2112
популярне	2579
популярное	2131
популярные	2131
популярные новости	2131
популярные статьи	2131
популярні новини	2579
посилання скопійовано	2570
последнее	2131
последни	143
последни новини	143
последние новости	2131
послухати новину	2570
похожие материалы	2131
похожие статьи	2131
поширити	2570
поширити у facebook	2570
пошук	2581
правила за коментиране	146
правила использования	2125
правила коментування	2577
правила комментирования	2128
предложить новость	2128
предыдущая	2134
предыдущая статья	2131
премиум	2112
преміум	2564
препоръчани	143
препоръчваме ви	143
препоръчваме ви още	143
препоръчваме още	143
прийняти	2574
прийняти всі	2574
принтирай	146
принтирай рецептата	61
принять	2125
принять все	2125
принять всё	2125
прислать новость	2128
приєднатися	2561
приєднатися до спільноти	2561
продовження під рекламою	2573
продовження статті під рекламою	2573
продолжить без поддержки	2107
продължава след рекламата	142
промо	2124	2573
прослушать	2120
прослушать новость	2120
прочетете и	143
підписатись	2564
підписатися	2564
підписка	2564
підтримайте нас	2561
підтримати	2561
підтримати автора	2561
підтримати журналістів	2561
підтримати нас	2561
підтримати редакцію	2561
пізніше	2560
""", 'р': """
радимо прочитати	2579
радимо також	2579
развернуть	2134
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2108
разпечатай	146
разрешите уведомления	2189
разрешить уведомления	2189
раскрыть	2135
распечатать	2120
распечатать рецепт	61
распечатать статью	2120
рассказать друзьям	2120
рассылка	2115
рассылки	2115
регистрация	136	2112
редакция рекомендует	2131
результати	2582
результаты	2135
реклама	142	2124	2573
реклама - статията продължава по-долу	142
реклама на сайте	2124
реклама на сайті	2573
реклама. продовження нижче	2573
реклама. продолжение ниже	2124
рекламно каре	142
рекламно съдържание	142
рекомендуем	2131
рекомендуем почитать	2131
рекомендуем также	2131
рекомендуемое	2131
рекомендуємо	2579
рекомендуємо прочитати	2579
рекомендуємо також	2579
реєстрація	2564
розгорнути	2582
роздрукувати	2570
роздрукувати рецепт	61
роздрукувати статтю	2570
розмір тексту	65
розмір шрифту	65
рубрики	2131	2579
""", 'с': """
самое важное	2131
самое популярное	2131
самое читаемое	2131
самое читаемое за день	2131
самое читаемое за неделю	2131
свежее	2131
свежие новости	2131
свернуть	2134
свързани новини	143
свързани публикации	143
свързани статии	143
связаться с нами	2128
сделать пожертвование	2108
сейчас читают	2131
скопировать ссылку	2120
скопировать ссылку на статью	2120
скопіювати посилання	2570
скопіювати посилання на статтю	2570
скрыть	2135
следующая	2134
следующая статья	2131
слухати	2570
слухати новину	2570
слушай новината	146
слушать	2120
слушать новость	2120
см. также	2131
смотреть все	2134
смотри также	2131
смотрите также	2131
советуем почитать	2131
согласен	2125
согласиться	2125
содержание	2134
создать аккаунт	2112
сообщить об опечатке	2128
сообщить об ошибке	2128
сохранить	2120
сохранить рецепт	61
сохранить статью	2120
социальные сети	2122
спасибо за подписку	2115
спецпроект	2124
спецпроєкт	2573
споделете	146
сподели	146
сподели във facebook	146
сподели статията	146
споделяне	146
спонсорирано	142
способ оплаты	2111
способы оплаты	2111
ссылка скопирована	2120
станете член	135
стани абонат	135
стани дарител	135
стати співучасником	2561
стати частиною спільноти	2561
стать патроном	2108
стать соучастником	2108
стать спонсором	2108
створити акаунт	2564
стрічка новин	2579
сховати	2582
сходни новини	143
схожі матеріали	2579
схожі новини	2579
схожі статті	2579
създай профил	136
сюжет	2131
сюжеты	2131
""", 'т': """
тагове	143
також читайте	2579
твитнуть	2120
твиттер	2121
твітнути	2570
теги	2131	2579
текст продовжується під рекламою	2573
телеграм	2121
тема дня	2131
теми	2579
темы	2131
только для подписчиков	2112
""", 'у': """
увеличить	2134
увійти	2564
увімкнути сповіщення	2633
увімкніть сповіщення	2633
уже есть аккаунт	2112
уже зарегистрированы	2112
уже зареєструвалися	2564
умови використання	2574
усі новини	2581
""", 'ф': """
файлы cookie	2125
фейсбук	2121
фото	2131
фоторепортаж	2131
""", 'х': """
харесай	146
хорошо	2125
""", 'ч': """
час читання # хв	2581
чи була стаття корисною	2577
читайте еще	2131
читайте ещё	2131
читайте ниже	2124
читайте по теме	2131
читайте также	2131
читайте також	2579
читати далі	2581
читати повністю	2581
читати також	2579
читать в max	2122
читать в telegram	2122
читать далее	2134
читать дальше	2134
читать ещё	2134
читать комментарии	2128
читать полностью	2134
читать также	2131
что еще почитать	2131
что ещё почитать	2131
""", 'щ': """
ще за темою	2579
ще новини	2579
що ще почитати	2579
щомісяця	2561
""", 'э': """
электронная почта	2115
""", 'я': """
я вже підтримую	2560
я уже поддерживаю	2107
яндекс.дзен	2121
""", 'і': """
інші новини	19	2579
""", 'א': """
אולי גם יעניין אותך	1203
אולי יעניין אותך	1203
אולי יעניין אותך גם	1231
אולי יעניין אתכם	1203
אולי יעניין אתכם גם	1231
אולי מאוחר יותר	1186
אולי פספסתם	1231
אינציקלופדיית ynet	1203
""", 'ב': """
בחסות	1234
בשיתוף	1198
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1202
דלג לתוכן	1205
דלגו למתכון	61
דף הבית	1205
""", 'ה': """
האזינו	1194
הבא	1205
הבנתי	1206
הגב	1202
הדפיסו את המתכון	61
הדפיסו כתבה	1230
הדפס	1194
הדפס מתכון	61
הדפסה	1194
הדפסת המתכון	61
הדפסת כתבה	1230
הוסיפו תגובה	1202
הוסף תגובה	1202
הוספת תגובה	1202
הזכירו לי מאוחר יותר	1186
החשבון שלי	1188
הירשם	1188
הכי נצפים	1203
הכי נקרא	1203
הכי נקראות	1203
הכי נקראות היום	1231
הכתבה הבאה	1203
הכתבה המלאה למנויים	1230
הכתבה הקודמת	1203
המלצות	1203
המשך לקרוא	1205
המשך קריאה	1205
הנצפים ביותר	1231
הנקראות ביותר	1203
הנקראים ביותר	1231
הסתר	1206
העתיקו את הקישור	1230
העתיקו קישור	1230
העתק קישור	1194
העתקת הקישור	1230
העתקת קישור	1194
הצג הכל	1206
הצג מפה	1206
הצג מקור	1206
הצג עוד	1205
הצג פחות	1206
הצטרפו	1187
הצטרפו אלינו	1187
הקודם	1205
הקישור הועתק	1230
הרשמה	1188
השב	1202
התחבר	1188
התחברות	1188
""", 'ו': """
ווטסאפ	1194
וידאו	1203
""", 'ח': """
חדשות אחרונות	1203
חודש ראשון ב-#	1229
חודש ראשון ב-# ש"ח	1229
חודש ראשון בשקל	1229
חודש ראשון חינם	1229
חזרה למעלה	1205
חיפוש	1205
""", 'ט': """
טוויטר	1194
טלגרם	1194
טען עוד	1205
""", 'י': """
יציאה	1188
""", 'כ': """
כבר מנויים? התחברו	1188
כבר נרשמת	1188
כותרות אחרונות	1203
כניסה	1188
כניסה למנויים	1188
כתבה זו היא תוכן ממומן	1230
כתבה ממומנת	1234
כתבו תגובה	1202
כתבות אחרונות	1203
כתבות מומלצות	1203
כתבות נוספות	1203
כתבות נוספות בנושא	1231
כתבות נוספות שיעניינו אתכם	1231
כתבות קשורות	1203
כתבות שאולי פספסתם	1231
כתבות שיעניינו אתכם	1231
""", 'ל': """
לא כעת	1186
לא עכשיו	1186
לא תודה	1186
לא, תודה	1186
להורדת האפליקציה	1230
להמשך קריאה	1188
להרשמה	1188
לכל הכתבות	1205
לכל הכתבות בנושא	1231
לכל העדכונים, הכתבות והסרטונים	1231
לכל התגובות	1202
לכתבה הבאה בסדרה	1231
לכתבה הקודמת בסדרה	1231
למנויים בלבד	1191
למתכון	61
לפרטים	1206
לרכישת מינוי	1188
לרכישת מינוי לחצו כאן	1230
לתרום	1187
לתרומה	1187
""", 'מ': """
מבזקים	1203
מדיניות הפרטיות	1201
מדיניות הפרטיות ותנאי השימוש	1201
מודעה	1198
מומלץ עבורך	1231
מומלץ עבורכם	1231
מומלצים	1203
ממומן	1198
מעבר למתכון	61
מצאתם טעות	1202
""", 'נ': """
נושאים	1203
נושאים קשורים	1203
""", 'ס': """
סגור	1186
סגירה	1186
סיכום ai	1216
סיכום הכתבה	1216
""", 'ע': """
עוד	1205
עוד באותו נושא	1231
עוד בנושא	1203
עוד בערוץ	1203
עוד חדשות	1203
עוד כתבות	19	1203
עוד כתבות בנושא	19
עוד כתבות מעניינות	1230
עוד סיפורים	1231
""", 'פ': """
פייסבוק	1194
פרטים	1206
פרסום	1198
פרסומת	1198
פתח	1206
""", 'צ': """
צור חשבון	1188
צור קשר	1202
""", 'ק': """
קרא גם	1203
קרא עוד	1205
קראו גם	1203
קראו עוד	1205
""", 'ש': """
שיתוף	1194
שיתוף בווטסאפ	1194
שיתוף בטוויטר	1194
שיתוף במייל	1230
שיתוף בפייסבוק	1194
שכחתי סיסמה	1188
שלח לחבר	1194
שלחו את הכתבה במתנה	1230
שלחו במתנה	1230
שליחה במייל	1194
שמירה	1194
שמירת המתכון	61
שמירת כתבה	1230
שמרו כתבה	1230
שמרו לקריאה מאוחרת	1230
שתף	1194
שתפו	1194
שתפו את הכתבה	1194
שתפו בוואטסאפ	1230
שתפו בווטסאפ	1230
שתפו בטלגרם	1230
שתפו בפייסבוק	1194
""", 'ת': """
תגובה	1202
תגובות	1202
תגיות	1203
תוכן למנויים	1188
תוכן ממומן	1198
תוכן מסחרי	1234
תוכן מקודם	1198
תוכן פרסומי	1234
תוכן שיווקי	1198
תוכן שיווקי בשיתוף	1234
תורגם אוטומטית	1230
תיקון טעות	1230
תמכו בנו	1187
תנאי השימוש	1201
תנאי השימוש | מדיניות הפרטיות	1201
תנאי השימוש ומדיניות הפרטיות	1201
תפריט	1205
תקציר ai	1216
תקציר בינה מלאכותית	1216
תקציר הכתבה	1216
תרומה	1187
תרמו	1187
תרמו עכשיו	1187
""", 'ا': """
ابلغ عن خطا	111
اترك تعليقا	87
اتصل بنا	87
احدث الاخبار	88
احفظ المقال	120
احفظ المقال لوقت لاحق	120
اخبار اخري	19
اخبار بيشتر	1010
اخبار ديگر	19
اخبار ذات صلة	88
اخبار ذات علاقة	121
اخبار قد تعجبك	121
اخبار قد تهمك	121
اخبار متعلقة	88
اخبار مرتبط	983
اخبار مرتبطة	121
اخبار پيشنهادي	1010
اخترنا لك	88
اخترنا لكم	121
اخر الاخبار	88
اخرين اخبار	983
اخرين خبرها	1010
اخفاء	91
ادارة ملفات تعريف الارتباط	85
ادامه	985
ادامه مطلب	985
ادعم الصحافة المستقلة	68
ادعمنا	68
اذهب الي الوصفة	61
ارسال	78	976
ارسال المقال بالبريد	120
ارسال به تلگرام	1002
ارسال به دوستان	976
ارسال نظر	982
از دست ندهيد	1010
از ما حمايت كنيد	972
استمع	78
استمع للخبر	107
استمع للمقال	107
استمع للنص	107
اشتراك	69	973
اشتراك گذاري	976
اشتراك گذاري در تلگرام	1002
اشتراكگذاري	976
اشترك	69
اضغط هنا لمشاهدة الفيديو	107
اضف تعليق	87
اضف تعليقا	87
اطبع	78
اطبع المقال	120
اطبع الوصفة	61
اطبع هذا المقال	120
اعدادات ملفات تعريف الارتباط	85
اعلان	82
اعلان مدفوع	125
اعلان ممول	82
اعلانات	82
اعلانات مدفوعة	125
اغلاق	67
افتح الخريطة	91
اقرا المزيد	90
اقرا ايضا	88
اكتب تعليقا	87
الابلاغ عن خطا	111
الاخبار	88
الاشتراك	69
الاعلانات	82
الاقسام	88
الاكثر تداولا	88
الاكثر قراءة	88
الاكثر قراءة الان	121
الاكثر قراءة اليوم	121
الاكثر مشاهدة	88
الان نه	971
البحث	90
التالي	90
التعليقات	87
التفاصيل	91
الدخول	69
الرئيسية	90
السابق	90
الصفحة التالية	90
الصفحة الرئيسية	90
القائمة	90
المزيد	88	90
المزيد حول هذه القصة	121
المزيد من الاخبار	88
المزيد من المقالات	121
المقال التالي	88
المقال السابق	88
الوسوم	88
الي الاعلي	90
انتقل الي الوصفة	61
انتهاي پيام	1002
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	78
انشاء حساب	69
انشر	78
انضم الي فريقنا	111
انضموا الي فريقنا	111
اهد المقال	120
اهد هذا المقال	120
اهداء	120
اهداء المقال	120
اهم الاخبار	88
اولين نفري باشيد كه نظر ميدهد	1002
ايجاد حساب	973
اين مطالب را هم بخوانيد	1010
اين مطلب را هم بخوانيد	1010
اگهي	978
اگهيها	1014
""", 'ب': """
باز كردن	986
بازرگاني	1014
بازگشت به بالا	985
بالفيديو	107
بحث	90
برعاية	82
برچسب ها	983
برچسبها	983
بستن	971
بعدا ياداوري كن	971
بعدي	985
بلغ عن خطا	111
به اشتراك بگذاريد	976
بيشتر	983	985
بيشتر ببينيد	1010
بيشتر بخوانيد	983
""", 'ت': """
تابعنا عبر	81
تابعنا علي	81
تابعونا علي	81
تازهترينها	983
تبرع	68
تبرع الان	68
تبليغ	978
تبليغات	978
تبليغات در گوگل	1014
تبليغات متني	1014
تحميل التطبيق	77
تحميل المزيد	90
تسجيل	69
تسجيل الخروج	69
تسجيل الدخول	69
تسجيل دخول	69
تعليق	87
تعليقات	87
تغطية خاصة	121
تفعيل الاشعارات	77
تلغرام	78
تلگرام	976
تم نسخ الرابط	120
تماس با ما	982
تماشاي ويديو	1002
تنظيمات كوكي	981
تنظيمات كوكيها	981
تويتر	78
توييتر	976
تيليجرام	78
""", 'ث': """
ثبت نام	973
ثبت نظر	982
ثبتنام	973
""", 'ج': """
جديدترين اخبار	983
جزئيات	986
جستجو	985
جميع التعليقات	87
""", 'ح': """
حالا نه	971
حجم الخط	78
حجم النص	65
حريم خصوصي	981
حساب كاربري	973
حسابي	69
حصري للمشتركين	69
حفظ	78
حفظ المقال	120
حفظ الوصفة	61
حفظ للقراءة لاحقا	120
حمايت كنيد	972
حمايت مالي	972
""", 'خ': """
خانه	985
خبر بعدي	1002
خبر قبلي	1002
خبرهاي بيشتر	1010
خبرهاي داغ	1010
خبرهاي مرتبط	983
خبرهاي پيشنهادي	1010
خروج	973
""", 'د': """
در همين رابطه	1010
در همين زمينه	1010
دستهبندي	983
دعوت به همكاري	1002
ديدگاه	982
ديدگاهتان را بنويسيد	1002
ديدگاهها	982
""", 'ذ': """
ذات صلة	88
ذخيره	976
ذخيره خبر	1002
ذخيره دستور پخت	61
ذخيره مطلب	1002
ذخيره مطلب براي بعد	1002
ذكرني لاحقا	67
""", 'ر': """
ربما لاحقا	67
رد	87
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	973
رپورتاژ	978
رپورتاژ اگهي	978
""", 'س': """
ساهم	68
ساهم الان	68
سجل الدخول	72
سياسة الخصوصية	85
سياسة الخصوصية | شروط الاستخدام	85
سياسة الخصوصية وشروط الاستخدام	85
سياسة ملفات تعريف الارتباط	85
سياست حريم خصوصي	981
""", 'ش': """
شارك	78
شارك الخبر	120
شارك القصة	120
شارك المقال	78
شارك علي	78
شارك في استطلاع الراي	111
شارك في الاستطلاع	111
شارك هذا الموضوع	78
شاركنا رايك	87
شاركها	120
شاهد الفيديو	107
شاهد ايضا	88
شاهد بالفيديو	107
شايد بعدا	971
شرايط استفاده	981
شرايط استفاده و حريم خصوصي	981
شروط الاستخدام	85
شروط الاستخدام | سياسة الخصوصية	85
شروط الاستخدام وسياسة الخصوصية	85
""", 'ص': """
صفحه اصلي	985
""", 'ط': """
طالع ايضا	121
طباعة	78
طباعة المقال	120
طباعة الوصفة	61
""", 'ع': """
عرض اقل	91
عرض الاصل	91
عرض التفاصيل	91
عرض الكل	90
عرض المزيد	90
عرض النص الاصلي	91
عضويت	973
عكس	983
علي فيسبوك وتويتر	81
""", 'غ': """
غرد	78
""", 'ف': """
فتح	91
فقط براي مشتركان	973
فهمت	91
فيديو	88
فيسبوك	78	976
""", 'ق': """
قبلي	985
قد يعجبك	88
قد يعجبك ايضا	19	88
قد يهمك	88
قد يهمك ايضا	88
قراءة المزيد	90
قصص مقترحة	121
قيم المقال	111
قيم الوصفة	61
قيم هذا المقال	111
""", 'ك': """
كلمات دلالية	88
كلمات مفتاحية	88
كليدواژهها	983
كمك كنيد	972
كمك مالي	972
كن اول المعلقين	120
كن داعما	68
كوكيها	981
كپي شد	1002
كپي كردن لينك	1002
كپي لينك	976
""", 'ل': """
لا شكرا	67
لا، شكرا	67
لاحقا	67
للمشتركين فقط	72
ليس الان	67
لينك كوتاه	976
لينك كوتاه خبر	1002
لينك كپي شد	1002
""", 'م': """
مادة اعلانية	82
متوجه شدم	986
محتواي تبليغاتي	978
محتواي حمايتشده	1002
محتوي اعلاني	125
محتوي برعاية	125
محتوي ممول	82
مختارات	88
مساحة اعلانية	125
مستخدم جديد	69
مشاركة	78
مشاركة عبر واتساب	78
مشاركة علي تويتر	78
مشاركة علي فيسبوك	78
مشاهده بيشتر	985
مشاهده همه	985
مشترك شويد	973
مطالب بيشتر	1010
مطالب مرتبط	983
مطالب پيشنهادي	1010
مقالات اخري للكاتب	121
مقالات ذات صلة	88
مقالات قد تعجبك	121
مقالات قد تهمك	121
مقالات مرتبط	983
ملفات تعريف الارتباط	85
منو	985
مهمترين اخبار	983
مواضيع ذات صلة	88
مواضيع قد تهمك	121
مواضيع متعلقة	121
مواضيع مرتبطة	121
موضوعات ذات صلة	88
موضوعات متعلقة	121
""", 'ن': """
نسخ الرابط	78
نسخ رابط المقال	120
نسخه چاپي	1002
نسيت كلمة المرور	69
نظر	982
نظر بدهيد	1002
نظر خود را با ما در ميان بگذاريد	1002
نظر خود را بنويسيد	982
نظر شما	982
نظر شما درباره اين خبر چيست	1002
نظرات	982
نظرسنجي	1002
نمايش بيشتر	985
نمايش كمتر	986
نمايش متن اصلي	986
نمايش نقشه	986
نمايش همه	986
ننصح بقراءة	88
نه ممنون	971
""", 'ه': """
هذه المادة للمشتركين	120
همرساني	976
همچنين ببينيد	1010
همچنين بخوانيد	983
""", 'و': """
واتساب	78
واتساپ	976
ورود	973
ورود / ثبت نام	973
وسوم	88
ويديو	983
ويژه مشتركان	973
""", 'پ': """
پاسخ	982
پربازديدترين	983
پربازديدترينها	983
پربازديدها	983
پربازديدهاي امروز	1010
پربازديدهاي هفته	1010
پربحثترينها	983
پربينندهترين	1010
پربينندهترين خبرها	1010
پربينندهترينها	1010
پيام بازرگاني	1014
پيشنهاد خواندني	1010
پيشنهاد سردبير	983
پيشنهاد ما	983
""", 'چ': """
چاپ	976
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	982
گزارش خطا در اين خبر	1002
""", 'अ': """
अक्षर का आकार	65
अगला	1257
अगली खबर	1255
अन्य खबरें	19	1255
अपनी राय दें	1254
अभी दान करें	1244
अभी नहीं	1243
""", 'आ': """
आगे पढें	1257
आज की अन्य खबरें	1281
आपके लिए	1255
आपको यह भी पसंद आ सकता है	1281
आपको ये भी पसंद आ सकता है	1281
""", 'इ': """
इसे भी देखें	1281
इसे भी पढें	1255
""", 'ई': """
ई-पेपर	1245
""", 'ऊ': """
ऊपर जाएं	1257
""", 'ए': """
एआई द्वारा तैयार	1269
एआई समरी	1269
एआई सारांश	1269
एआई से तैयार सारांश	1269
""", 'औ': """
और खबरें	1255
और देखें	1257
और पढें	1255	1257
और भी पढें	1281
""", 'क': """
कम दिखाएं	1258
कमेंट	1254
कमेंट करें	1254
कमेंट्स	1254
कुकी नीति	1253
केवल सदस्यों के लिए	1245
कॉपी लिंक	1248
""", 'ख': """
खाता बनाएं	1245
खोजें	1257
खोलें	1258
""", 'ग': """
गलती बताएं	1258
गोपनीयता नीति	1253
""", 'च': """
चर्चा में क्यों है	1281
""", 'ज': """
जरूर पढें	1281
जवाब दें	1254
ज्यादा पढी गई	1281
""", 'ट': """
टिप्पणियां	1254
टिप्पणी	1254
टिप्पणी करें	1254
टेक्स्ट साइज	65
टैग्स	1255
टॉप न्यूज	1255
टॉप स्टोरीज	1281
ट्रेंडिंग	1255
ट्विटर	1248
""", 'ठ': """
ठीक है	1258
""", 'त': """
ताजा खबरें	1255
ताजा समाचार	1255
""", 'द': """
दान करें	1244
देश की और खबरें	1281
दोस्तों को भेजें	1269
""", 'न': """
नक्शा देखें	1258
नहीं धन्यवाद	1243
नहीं, धन्यवाद	1243
नियम और शर्तें	1253
नियम और शर्तें | गोपनीयता नीति	1253
""", 'प': """
पार्टनर कंटेंट	1284
पिछला	1257
पिछली खबर	1255
पूरी खबर पढें	1257
प्रचार	1251
प्रतिक्रिया दें	1254
प्रायोजित	1251
प्रायोजित सामग्री	1284
प्रिंट करें	1248
प्रीमियम	1245
""", 'फ': """
फेसबुक	1248
फेसबुक पर शेयर करें	1248
फॉन्ट साइज	65
फोटो	1255
फोटो गैलरी	1281
""", 'ब': """
बंद करें	1243
बडी खबरें	1255
बाद में	1243
बाद में याद दिलाएं	1243
""", 'म': """
मुख्य समाचार	1255
मूल देखें	1258
मेन्यू	1257
मेरा खाता	1245
""", 'य': """
यह भी देखें	1281
यह भी पढें	1255
ये खबरें भी पढें	1281
ये भी जानें	1281
ये भी देखें	1281
ये भी पढें	1255
""", 'र': """
रजिस्टर करें	1245
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1248	1269
लॉग इन	1245
लॉग इन करें	1245
लॉगआउट	1245
लॉगिन	1245
लोकप्रिय	1255
""", 'व': """
विज्ञापन	1251
विज्ञापन के बाद जारी	1284
विज्ञापन हटाएं	1269
विवरण	1258
विषय	1255
वीडियो	1255
व्हाट्सएप	1248
""", 'श': """
शायद बाद में	1243
शेयर	1248
शेयर करें	1248
""", 'स': """
संपर्क करें	1254
संबंधित खबरें	1255
संबंधित लेख	1255
संबंधित वीडियो	1281
संबंधित समाचार	1255
सदस्य बनें	1244
सबसे ज्यादा पढी गई	1255
सबसे ज्यादा पढी गई खबरें	1281
सबसे ज्यादा पढी गईं	1281
सब्सक्राइब	1245
सब्सक्राइब करें	1245
सभी दिखाएं	1258
सभी देखें	1257
समझ गया	1258
समर्थन करें	1244
सहयोग करें	1244
साइन अप	1245
साइन इन	1245
साझा करें	1248
सीधे रेसिपी पर जाएं	61
सेव करें	1248
स्पॉन्सर्ड	1251
स्पॉन्सर्ड कंटेंट	1284
""", 'ह': """
हमारा समर्थन करें	1244
होम	1257
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	198
""", 'আ': """
আপনার জন্য নির্বাচিত	224
আরও খবর	200
আরও দেখুন	200
আরও পডতে পারেন	224
আরও পডুন	200
আরও সংবাদ	224
আরো খবর	224
আরো পডুন	224
""", 'এ': """
এ জাতীয আরও খবর	224
এ জাতীয আরো খবর	224
এ সম্পর্কিত আরও খবর	200
এ সম্পর্কিত আরও পডুন	224
এই বিভাগের আরও খবর	224
এই বিভাগের আরো খবর	224
""", 'ক': """
কপি লিংক	223
""", 'খ': """
খবরটি শেযার করুন	223
""", 'জ': """
জনপ্রিয খবর	224
""", 'ন': """
নিবন্ধন	198
""", 'প': """
পাঠকের পছন্দ	224
পোস্টটি শেযার করুন	223
প্রিন্ট	202
প্রিন্ট করুন	223
""", 'ফ': """
ফেসবুকে শেযার করুন	223
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	223
বিজ্ঞাপন	202
বিস্তারিত পডুন	224
""", 'ম': """
মন্তব্য	202
মন্তব্য করুন	202
""", 'র': """
রেজিস্টার	198
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	198
লগইন	198
লিংক কপি	202
লিংক কপি করুন	223
লিংক কপি হযেছে	223
লিঙ্ক কপি করুন	223
লেখাটি সেভ করুন	223
""", 'শ': """
শেযার	202
শেযার করুন	202
""", 'স': """
সংশ্লিষ্ট খবর	200
সম্পর্কিত	224
সম্পর্কিত খবর	200
সম্পর্কিত বিষয	224
সম্পর্কিত সংবাদ	224
সর্বশেষ	200
সর্বশেষ সংবাদ	200
সর্বাধিক আলোচিত	224
সর্বাধিক পঠিত	200
সর্বোচ্চ পঠিত	224
সহাযতা করুন	198
সাবস্ক্রাইব	198
সেভ করুন	223
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2484
ข่าวที่น่าสนใจ	2484
ข่าวที่เกี่ยวข้อง	2461
ข่าวยอดนิยม	2461
ข่าวล่าสุด	2461
ข่าวอื่นที่น่าสนใจ	2484
ข่าวอื่นๆ	19	2484
ข่าวอื่นๆ ที่น่าสนใจ	2475
ข่าวเกี่ยวข้อง	2484
ข่าวแนะนำ	2461
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2475
คลิปแนะนำ	2484
ความคิดเห็น	2464
คัดลอกลิงก์	2464
คัดลอกลิงก์แล้ว	2475
คัดลอกลิงค์	2475
คัดลอกลิงค์แล้ว	2475
คุณอาจสนใจ	2484
""", 'ช': """
ชมคลิป	2475
ชมคลิปวิดีโอ	2475
ชมวิดีโอ	2475
ชมวิดีโอด้านบน	2475
ชมวิดีโอเต็มได้ที่นี่	2475
""", 'ด': """
ดูคลิป	2475
ดูทั้งหมด	2462
ดูวิดีโอ	2475
ดูเพิ่มเติม	2464
""", 'ต': """
ติดต่อเรา	2475
""", 'บ': """
บทความที่น่าสนใจ	2484
บทความที่เกี่ยวข้อง	2461
บทความล่าสุด	2461
บทความแนะนำ	2484
บริจาค	2458
บริจาคเลย	2458
บันทึก	2475
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2475
""", 'พ': """
พิมพ์	2464
พิมพ์บทความ	2475
พิมพ์สูตร	61
พิมพ์หน้านี้	2475
""", 'ฟ': """
ฟังรายการย้อนหลัง	2475
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2475
""", 'ย': """
ยอดนิยม	2484
ยอดนิยมในตอนนี้	2484
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2475
ร่วมงานกับเรา	2475
ร่วมตอบแบบสอบถาม	2475
ร่วมบริจาค	2458
ร่วมแสดงความคิดเห็น	2475
""", 'ล': """
ลงทะเบียน	2458
ลืมรหัสผ่าน	2458
""", 'ส': """
สนับสนุนเรา	2458
สปอนเซอร์	2464
สมัครงานกับเรา	2475
สมัครสมาชิก	2458
ส่งต่อให้เพื่อน	2475
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2484
อ่านข่าวผ่านแอป	2475
อ่านข่าวอื่นๆ	2484
อ่านต่อ	2464
อ่านต่อเรื่องนี้	2484
อ่านเพิ่มเติม	2461
อ่านเรื่องที่เกี่ยวข้อง	2484
""", 'เ': """
เข้าสู่ระบบ	2458
เนื้อหาที่เกี่ยวข้อง	2484
เป็นคนแรกที่แสดงความคิดเห็น	2475
เรื่องที่คุณอาจสนใจ	19	2484
เรื่องที่น่าสนใจ	2484
เรื่องที่เกี่ยวข้อง	2461
เรื่องล่าสุด	2484
เรื่องอื่นที่น่าสนใจ	2461
เรื่องแนะนำ	2484
""", 'แ': """
แชร์	2464
แชร์ข่าวนี้	2475
แชร์บทความ	2475
แชร์หน้านี้	2475
แชร์ไปที่ line	2475
แท็ก	2484
แท็กที่เกี่ยวข้อง	2484
แปลอัตโนมัติ	2475
แสดงความคิดเห็น	2464
แสดงน้อยลง	2462
""", 'โ': """
โฆษณา	2464
โหลดแอปฟรี	2475
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2659
""", 'ủ': """
ủng hộ	2640
ủng hộ chúng tôi	2640
""", 'あ': """
あとで	1496
あとで読む	1509
あなたにおすすめ	1521
あなたにおすすめの記事	1521
あなたへのおすすめ	1521
あわせて読みたい	1521
あわせて読む	1548
""", 'い': """
いいえ、結構です	1496
いいね	1509
いいね!してニュースをチェック	1510
いいね!で応援する	1538
いま読まれています	1548
いま読まれている記事	1548
""", 'お': """
おすすめ	1521
おすすめの記事	1521
おすすめ情報pr	1513
おすすめ記事	1521
おすすめ関連記事	1548
お問い合わせ	1515
お気に入り	1509
お気に入りに追加	1509
お申し込み	1499
""", 'こ': """
こちらの記事もおすすめ	1548
こちらの記事も読まれています	19	1548
こちらもおすすめ	1521
こちらも読む	1548
この著者の記事	1521
この記事に関連するニュース	1548
この記事のタグ	1521
この記事の写真をすべて見る	1549
この記事の関連ニュース	1548
この記事は会員限定です	1499
この記事もチェック	1538
この記事をシェア	1509
この記事をプレゼント	1538
この記事をプレゼントする	1538
この記事を保存	1538
この記事を印刷	1538
この記事を印刷する	1538
この記事を評価する	1538
この記者の記事一覧	1521
この連載の記事	1521
""", 'ご': """
ご意見	1518
ご支援のお願い	1497
ご購読の申し込み	1499
""", 'さ': """
さらに読み込む	1523
""", 'す': """
すべての写真を見る	1549
すべて受け入れる	1515
すべて表示	1524
すべて見る	1523
すべて許可	1515
""", 'そ': """
その他の記事	1521
""", 'は': """
はてなブックマーク	1509
はてなブックマークに追加	1538
はてブ	1509
""", 'ま': """
また後で	1496
""", 'み': """
みんなのコメント	1518
""", 'も': """
もっと見る	1523
もっと詳しく知りたい方は	1548
もっと読む	1521
もどる	1523
""", 'よ': """
よく読まれています	1548
よく読まれている記事	1521
よく読まれている記事ランキング	1521
""", 'わ': """
わかりました	1524
""", 'ア': """
アクセスランキング	1521
アプリのダウンロード	1508
アプリをインストール	1508
アプリをダウンロード	1508
アプリを開く	1508
アプリダウンロード	1508
アンケート実施中	1538
""", 'オ': """
オススメ記事	1521
""", 'カ': """
カテゴリ	1521
カテゴリー	1521
""", 'キ': """
キーワード	1521
""", 'ク': """
クイズに挑戦	1538
クイズに挑戦する	1538
クッキー	1515
クッキー設定	1515
クリップ	1509
クリップする	1509
""", 'コ': """
コピーしました	1509
コメント	1518
コメント#件	1518
コメント(#	1518
コメントする	1518
コメントはまだありません	1518
コメントをもっと見る	1518
コメントを投稿	1518
コメントを書く	1518
コメントを残す	1518
コメントを見る	1518
コメント一覧	1518
""", 'サ': """
サイトポリシー	1515
サイトマップ	1515
サインイン	1499
サポートする	1497
""", 'シ': """
シェア	1509
シェアしよう	1509
シェアする	1509
""", 'ス': """
スキップ	1496
スクラップ	1509
スクラップする	1509
スポンサー	1513
スポンサードリンク	1513
スポンサーリンク	1513
""", 'タ': """
タイアップ	1513
タグ	1521
""", 'チ': """
チップを送る	1497
チャンネル登録	1510
""", 'ツ': """
ツイート	1509
ツイートする	1509
""", 'ト': """
トップ	1523
トップへ戻る	1523
トップニュース	1521
トップページ	1523
トピックス	1521
""", 'ド': """
ドネーション	1497
""", 'ニ': """
ニュースを読む	1523
ニュースレター	1503
ニュースレター登録	1503
""", 'バ': """
バックナンバー	1521
""", 'パ': """
パスワードを忘れた方	1499
""", 'ピ': """
ピックアップ	1521
""", 'フ': """
フォロー	1510
フォローしてね	1510
フォローしました	1510
フォローする	1510
フォロー中	1510
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1509
ブックマークする	1509
""", 'プ': """
プッシュ通知	1508
プライバシーポリシー	1515
プレゼント	1499
プレミアム	1499
プレミアム会員	1502
""", 'ヘ': """
ヘルプ	1515
""", 'ペ': """
ページの先頭へ	1523
ページトップ	1523
ページトップへ	1523
""", 'ホ': """
ホーム	1523
""", 'ポ': """
ポスト	1509
ポストする	1509
""", 'マ': """
マイページ	1499
""", 'メ': """
メニュー	1523
メルマガ	1503
メルマガ登録	1503
メールで送る	1509
メールで送信	1509
メールアドレス	1503
メールアドレスを入力	1503
メールマガジン	1503
メールマガジン登録	1503
""", 'ラ': """
ランキング	1521
""", 'リ': """
リンクをコピー	1509
リンクをコピーしました	1538
リンクをコピーする	1538
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1499
ログイン	1499
ログイン/会員登録	1499
ログイン・会員登録	1499
""", '一': """
一覧	1523
一覧へ	1523
一覧を見る	1523
""", '上': """
上一篇	2718
上一頁	2720
上一页	2720
""", '下': """
下一篇	2718
下一頁	2720
下一页	2720
下次再說	2693
下次再说	2693
""", '不': """
不,謝謝	2693
不,谢谢	2693
不用了	2693
""", '专': """
专题	2718
""", '个': """
个人中心	2697
""", '为': """
为你推荐	2718
为您推荐	2718
""", '主': """
主要ニュース	1521
""", '举': """
举报	2717
""", '了': """
了解	1524
""", '人': """
人才招聘	2737
人気の動画	1548
人気の記事	1521
人気ランキング	1521
人気記事	1521
人気記事ランキング	1521
人氣文章	2746
""", '今': """
今、あなたにオススメ	1521
今、読まれている記事	1548
今はしない	1496
今はやめておく	1496
今回はしない	1496
今日の注目	1521
今日最熱門	2746
今日热点	2718
今日焦点	2718
今日熱門	2746
""", '他': """
他の記事	19
他の記事も読む	1521
""", '付': """
付費閱讀	2697
付费内容	2697
付费阅读	2697
""", '以': """
以下为广告内容	2737
以下為廣告內容	2737
以后再说	2693
""", '会': """
会员专享	2700
会员专享内容	2700
会员专属	2697
会员中心	2697
会员登录	2697
会員の方はこちら	1499
会員の方はログイン	1499
会員登録	1499
会員登録する	1499
会員登録はこちら	1499
会員限定	1499
会員限定記事	1499
""", '你': """
你可能也喜欢	2718
你可能也喜歡	2718
你可能感兴趣	2718
你可能还想看	2746
你可能還想看	2746
""", '使': """
使用条款	2713
使用條款	2713
""", '保': """
保存	1509
保存する	1509
""", '個': """
個人情報の取り扱い	1515
個人情報の取り扱いについて	1515
個人情報の取扱いについて	1515
個人情報保護方針	1515
""", '元': """
元の記事を読む	1549
元記事で読む	1549
元記事を読む	1523
""", '免': """
免責聲明	2713
免費訂閱	2701
免費註冊	2697
免費試讀	2697
免责声明	2713
免费注册	2697
免费订阅	2701
免费试读	2697
""", '全': """
全ての写真を見る	1549
全文はこちら	1549
全文を読む	1523
全文表示	1523
全記事読み放題	1502
全部接受	2713
全部评论	2717
""", '公': """
公众号	2708
公式sns	1510
公式twitter	1510
公式x	1510
公式アプリ	1508
""", '共': """
共有	1509
共有する	1509
共有リンクをコピー	1538
""", '关': """
关于我们	2713
关注	2708
关注我们	2708
关键词	2718
关闭	2693
""", '其': """
其他新聞	2718
其他新闻	19	2718
""", '再': """
再生	1523
""", '写': """
写真(#枚	1549
写真をもっと見る	1549
写真を見る	1523
写真を見る(全#枚	1549
写真特集	1521
写评论	2717
""", '分': """
分享	2707
分享到	2707
分享到facebook	2737
分享到line	2737
分享到微信	2707
分享到微博	2707
分享本文	2737
分享此文	2737
分享給好友	2737
分享給更多人看到	2737
分享给好友	2737
分享给更多人	2737
分享至	2707
分享至facebook	2707
分享至line	2737
分类	2718
分類	2718
""", '列': """
列印	2707
列印本頁	2737
列印食譜	61
""", '初': """
初割で無料体験する	1499
初月無料	1502
""", '利': """
利用規約	1515
""", '前': """
前のページ	1523
前の記事	1521
前の記事へ	1521
前へ	1523
前回の記事はこちら	1548
前回はこちら	1549
""", '加': """
加入line好友	2708
加入会员	2697
加入我们	2737
加入我们的团队	2737
加入我們	2737
加入我們的團隊	2737
加入書籤	2707
加入會員	2697
加载更多	2720
""", '動': """
動画	1521
動画で見る	1538
動画を再生する	1538
動画を見る	1523
""", '单': """
单次捐款	2694
""", '印': """
印刷	1509
印刷する	1509
印刷用ページ	1538
印刷用ページを表示	1538
""", '即': """
即时新闻	2718
即時新聞	2718
""", '原': """
原文を表示	1524
原文を見る	1524
原文連結	2747
原文链接	2747
""", '参': """
参与评论	2717
参加者募集中	1534
参加问卷调查	2737
""", '參': """
參加問卷調查	2737
""", '友': """
友だち追加	1510
友だち追加する	1510
友善列印	2737
友達に教える	1538
""", '反': """
反馈	2717
""", '发': """
发现错误?请告诉我们	2737
发表留言	2717
发表评论	2717
""", '合': """
合わせて読みたい	1521
""", '同': """
同じカテゴリの記事	1521
同じ著者の記事	1548
同意	2713
同意しない	1515
同意する	1515
""", '听': """
听全文	2737
听新闻	2707
听这篇文章	2737
""", '單': """
單次捐款	2694
""", '回': """
回到頂部	2720
回复	2717
回覆	2717
回頂端	2720
回首頁	2720
""", '地': """
地図を見る	1524
地図を開く	1524
""", '复': """
复制成功	2707
复制网址	2737
复制链接	2707
""", '大': """
大号字	65
大字	2707
大家还在看	2718
大家都在看	2718
""", '头': """
头条	2718
""", '字': """
字体	65
字体大小	2707
字号	2707
字級	65	2707
字级	65
字體大小	65	2707
""", '官': """
官方微博	2708
""", '定': """
定期定額	2694
""", '寄': """
寄付	1497
寄付する	1497
寄付で応援する	1538
寄付のお願い	1497
寄付をする	1497
""", '專': """
專題	2718
""", '小': """
小字	2707
小編推薦	2718
""", '尚': """
尚無留言	2737
""", '展': """
展开	2720
展开全文	2720
展开全部	2721
展開	2720
""", '已': """
已关注	2708
已是会员	2697
已有帐号	2697
已經是會員	2697
已經是會員?登入	2697
""", '广': """
广告	2712
""", '広': """
広告	1513
広告の後に続きます	1513
広告をスキップ	1513
広告を閉じる	1513
広告企画	1513
""", '廣': """
廣告	2712
""", '延': """
延伸閱讀	2718
延伸阅读	2718
""", '开': """
开通会员	2697
""", '影': """
影音	2718
""", '後': """
後で	1496
""", '微': """
微信	2707
微博	2707
""", '忘': """
忘記密碼	2697
忘记密码	2697
""", '応': """
応援する	1497
""", '您': """
您可能也喜歡	2718
您可能感兴趣	2718
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2746
您的邮箱	2701
您的電郵	2701
""", '意': """
意见反馈	2717
""", '感': """
感想を送る	1518
""", '成': """
成为会员	2694
成為會員	2694
""", '我': """
我同意	2713
我的帐户	2697
我的帳戶	2697
我知道了	2713
我要留言	2717
我要糾錯	2737
我要纠错	2717
我要评论	2717
""", '戻': """
戻る	1523
""", '所': """
所有留言	2717
""", '打': """
打印	2707
打印本页	2737
打印食谱	61
打开	2721
打赏	2694
""", '投': """
投票する	1538
投稿する	1518
""", '折': """
折りたたむ	1524
""", '报': """
报告错误	2721
""", '拒': """
拒絕	2713
拒绝	2713
""", '招': """
招聘启事	2737
""", '拡': """
拡大	1509
拡大する	1523
""", '按': """
按讚	2708
""", '捐': """
捐款	2694
捐贈	2694
捐赠	2694
""", '排': """
排行榜	2718
""", '採': """
採用情報	1534
""", '接': """
接受	2713
接受全部	2713
接受所有	2713
""", '推': """
推广	2712
推广内容	2712
推廣	2712
推荐	2718
推荐文章	2718
推荐阅读	2718
推薦	2718
推薦文章	2718
推薦閱讀	2718
""", '提': """
提供	1513
""", '搜': """
搜尋	2720
搜索	2720
""", '播': """
播放	2720
""", '支': """
支持我们	2694
支持我們	2694
支援する	1497
""", '收': """
收合	2721
收听	2707
收听本文	2737
收聽文章	2737
收藏	2707
收藏文章	2707
收藏本文	2737
收藏食譜	61
收藏食谱	61
收起	2720
""", '文': """
文字の大きさ	65	1509
文字サイズ	1509
文字サイズ変更	65
""", '新': """
新着	1521
新着ニュース	1521
新着記事	1521
新着記事一覧	1548
新規会員登録	1499
新規登録	1499
新闻简报	2701
""", '明': """
明白了	2721
""", '显': """
显示原文	2721
显示更多	2720
""", '暂': """
暂不	2693
暂无评论	2737
""", '暫': """
暫不	2693
""", '更': """
更多	2718
更多内容	2718
更多報導	2718
更多报道	2718
更多文章	2718
更多新聞	2718
更多新聞請看	2746
更多新闻	2718
更多精彩	2746
更多精采內容	2737
""", '最': """
最多人看	2746
最新ニュース	1521
最新号	1548
最新影音	2746
最新文章	2718
最新新聞	2718
最新新闻	2718
最新消息	2718
最新記事	1521
""", '會': """
會員中心	2697
會員專享	2700
會員專享內容	2700
會員專屬	2697
會員登入	2697
""", '月': """
月額#円	1502
月額#円(税込	1502
""", '有': """
有料会員登録	1499
有料会員記事	1538
有料登録	1499
有料記事	1499
""", '朋': """
朋友圈	2707
""", '服': """
服务条款	2713
服務條款	2713
""", '朝': """
朝刊・夕刊	1499
""", '本': """
本周热门	2746
本文へ	1523
本文へ移動	1523
""", '机': """
机器翻译	2737
""", '查': """
查看全部	2720
查看原图	2720
查看原文	2747
查看地图	2721
查看更多	2720
查看留言	2717
查看结果	2721
查看詳情	2721
查看评论	2717
查看详情	2721
""", '标': """
标签	2718
""", '検': """
検索	1523
""", '業': """
業配	2712
""", '標': """
標籤	2718
""", '機': """
機器翻譯	2737
""", '檢': """
檢舉	2717
""", '次': """
次のページ	1523
次の記事	1521
次の記事へ	1521
次へ	1523
次ページ	1523
""", '每': """
每月捐款	2694
""", '注': """
注册	2697
注目の記事	1521
注目キーワード	1521
注目ワード	1521
注目記事	1521
""", '点': """
点击排行	2718
点击播放	2737
点击查看原文	2747
点击查看大图	2720
点击阅读原文	2747
点我看视频	2737
点赞	2707
""", '為': """
為您推薦	2718
""", '热': """
热点	2718
热点推荐	2718
热门	2718
热门排行	2718
热门文章	2718
热门新闻	2718
""", '無': """
無料で体験する	1499
無料で読む	1499
無料会員登録	1499
無料会員限定	1499
無料体験	1499
無料登録	1499
""", '焦': """
焦點新聞	2718
""", '熱': """
熱門	2718
熱門排行	2718
熱門文章	2718
熱門新聞	2718
熱門話題	2718
""", '特': """
特定商取引法に基づく表記	1515
特集	1521
""", '猜': """
猜你喜欢	2718
猜你喜歡	2718
""", '申': """
申し込む	1499
""", '电': """
电子报	2701
电子邮箱	2701
""", '画': """
画像を拡大	1523
画像を見る	1523
""", '留': """
留言	2717
留言(#	2717
""", '登': """
登入	2697
登入/註冊	2697
登出	2697
登录	2697
登录/注册	2697
登錄	2697
登録	1499
登録が完了しました	1538
登録して続きを読む	1499
登録する	1499
""", '發': """
發現錯誤?請告訴我們	2737
發表留言	2717
發表評論	2717
""", '目': """
目录	2720
目次	1523
目錄	2720
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2718
相关报道	2718
相关推荐	2718
相关文章	2718
相关新闻	2718
相关标签	2718
相关视频	2746
相关阅读	2718
相關主題	2718
相關報導	2718
相關影片	2746
相關推薦	2718
相關文章	2718
相關新聞	2718
相關標籤	2718
相關閱讀	2718
""", '看': """
看了这篇文章的人也看	2718
看原文	2747
看更多	2718
看更多文章	2746
看更多新聞	2746
""", '知': """
知道了	2721
""", '稍': """
稍后再说	2693
稍后提醒我	2693
稍后阅读	2737
稍後再說	2693
稍後提醒我	2693
稍後閱讀	2737
""", '立': """
立即捐款	2694
立即訂閱	2697
立即订阅	2697
""", '粉': """
粉絲團	2708
""", '精': """
精彩推荐	2746
精彩推薦	2746
精选	2718
""", '紙': """
紙面ビューアー	1499
""", '結': """
結果を見る	1524
""", '続': """
続きはこちら	1549
続きをみる	1523
続きを読む	1499
""", '網': """
網友留言	2717
""", '編': """
編輯推薦	2718
編輯精選	2718
編集部おすすめ	1521
編集部のおすすめ	1521
""", '縮': """
縮小	1509
""", '繼': """
繼續閱讀	2720
""", '纠': """
纠错	2717
""", '继': """
继续浏览内容	2720
继续阅读	2720
""", '编': """
编辑推荐	2718
编辑精选	2718
""", '网': """
网友评论	2717
""", '翻': """
翻訳を表示	1524
""", '联': """
联系我们	2713
""", '聯': """
聯絡我們	2713
""", '聽': """
聽全文	2737
聽新聞	2707
聽這篇文章	2737
""", '菜': """
菜单	2720
""", '著': """
著作権	1515
""", '複': """
複製網址	2737
複製連結	2707
""", '觀': """
觀看更多	2746
""", '视': """
视频	2718
""", '解': """
解鎖全文	2737
解锁全文	2737
""", '訂': """
訂閱	2697
訂閱會員	2697
訂閱會員專屬內容	2737
訂閱郵件	2701
訂閱電子報	2701
""", '記': """
記事の続きはこちら	1549
記事へのご意見	1518
記事をサポートする	1497
記事をプレゼント	1499
記事をプレゼントする	1538
記事を保存	1509
記事を保存する	1538
記事を印刷する	1509
記事を読む	1523
記事ランキング	1521
記事一覧	1523
記事一覧を見る	1549
記事全文を読む	1523
記者募集	1534
記者募集中	1534
""", '許': """
許可する	1515
""", '註': """
註冊	2697
""", '評': """
評論	2717
""", '話': """
話題の記事	1521
""", '詳': """
詳しく見る	1524
詳細	1524
""", '語': """
語音播報	2737
語音朗讀	2737
""", '誤': """
誤りを報告	1524
誤字脱字の報告	1538
誤字脱字を報告する	1538
""", '読': """
読まれている記事	1521
読み上げ	1538
読み放題	1502
""", '請': """
請填寫讀者問卷	2737
請繼續往下閱讀	2712
請輸入電子郵件	2701
""", '讚': """
讚	2707
讚賞支持	2694
""", '订': """
订阅	2697
订阅会员	2697
订阅邮件	2701
""", '评': """
评论	2717
评论(#	2717
""", '诚': """
诚聘英才	2737
""", '话': """
话题	2718
""", '详': """
详情	2721
""", '语': """
语音朗读	2737
""", '请': """
请先登录再评论	2737
请继续往下阅读	2712
请输入邮箱	2701
""", '購': """
購読	1499
購読する	1499
購読のお申し込み	1499
購読申し込み	1499
""", '贈': """
贈送文章	2737
贈送文章給朋友	2737
贈送此文	2737
""", '贊': """
贊助	2694
贊助內容	2712
贊助商	2712
""", '赞': """
赞助	2694
赞助内容	2712
赞助商链接	2712
赞赏	2694
""", '赠': """
赠送此文	2737
""", '跳': """
跳到主要內容	2720
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2720
""", '轉': """
轉發	2707
""", '转': """
转发	2707
""", '返': """
返信	1518
返信する	1518
返回顶部	2720
返回首页	2720
""", '追': """
追蹤	2708
追蹤我們	2708
""", '通': """
通報する	1518
通知をオン	1508
通知を受け取る	1538
""", '速': """
速報	1521
速報通知を受け取る	1538
""", '連': """
連結已複製	2737
連載	1521
""", '運': """
運営会社	1515
""", '違': """
違反報告	1518
""", '選': """
選單	2720
""", '邮': """
邮箱	2701
""", '链': """
链接已复制	2737
""", '閉': """
閉じる	1496	1523
""", '開': """
開く	1524
開通會員	2697
""", '関': """
関連	1521
関連する記事	1521
関連キーワード	1521
関連タグ	1521
関連トピックス	1521
関連ニュース	1521
関連リンク	1521
関連動画	1521
関連情報	1521
関連記事	1521
関連記事はこちら	1548
""", '閱': """
閱讀全文	2720
閱讀原文	2747
閱讀更多	2720
""", '關': """
關於我們	2713
關注	2708
關注我們	2708
關鍵字	2718
關閉	2693
""", '阅': """
阅读全文	2720
阅读原文	2747
阅读更多	2720
""", '隐': """
隐私政策	2713
隐私权政策	2713
""", '隱': """
隱私政策	2713
隱私權政策	2713
""", '電': """
電子信箱	2701
電子報	2701
電子版	1499
""", '音': """
音声で聞く	1509
音声読み上げ	1538
""", '頭': """
頭條	2718
""", '顯': """
顯示原文	2721
顯示更多	2720
""", '首': """
首頁	2720
首页	2720
""", '點': """
點我看影片	2737
點擊播放本文	2737
點閱排行	2746
""", '가': """
가	1570
가입하기	1561
가장 많이 본 뉴스	1577
""", '개': """
개인정보 처리방침	1575
개인정보처리방침	1575
""", '거': """
거부	1575
""", '검': """
검색	1579
""", '결': """
결과 보기	1580
""", '계': """
계속 읽기	1561
""", '고': """
고객센터	1575
""", '공': """
공유	1570
공유하기	1570
""", '관': """
관련 기사	1577
관련 뉴스	1577
관련 영상	1600
관련 태그	1577
관련기사	1577
관련뉴스	1577
관련키워드	1577
""", '광': """
광고	1574
광고 닫기	1574
""", '괜': """
괜찮습니다	1558
""", '구': """
구독	1561
구독 신청	1561
구독 전용	1561
구독 중	1561
구독신청	1561
구독이 완료되었습니다	1592
구독자 전용	1563
구독하고 이어서 읽기	1592
구독하기	1561
""", '글': """
글씨 크기	65
글씨크기	1570
글자 크기	1570
글자 크기 변경	65	1592
글자 크기 조절	65	1592
글자크기	1570
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1559
기사 공유하기	1570
기사 더보기	1592
기사 듣기	1592
기사 링크 복사	1592
기사 본문	1579
기사 선물하기	1592
기사 스크랩하기	1592
기사 오류 신고	1592
기사 오류 제보	1592
기사 원문 보기	1592
기사 저장하기	1592
기사 제보 및 문의	1592
기사 후원하기	1559
기사에 대한 의견	1576
기사원문	1579
기사저장	1570
기자 구독	1587
기자 구독하기	1587
기자 페이지	1587
기자 프로필 보기	1587
기자의 다른 기사	1587
기자의 다른기사	1577
""", '나': """
나중에	1558
나중에 보기	1592
나중에 읽기	1592
나중에 하기	1558
""", '내': """
내 정보	1561
""", '네': """
네이버 구독	1573
네이버 블로그	1570
네이버에서 구독	1573
네이버에서 구독하기	1573
""", '놓': """
놓치면 안 되는 기사	1600
""", '뉴': """
뉴스 듣기	1592
뉴스레터 구독	1566
뉴스레터 구독 신청	1566
뉴스레터 무료 구독	1592
뉴스레터 신청	1566
""", '다': """
다른 공유 찾기	1570
다른 기사	19	1577
다른 기사 더 보기	19
다른 기사 보기	1587
다른기사	1577
다른기사 보기	1577
다시 보지 않기	1558
다음	1579
다음 기사	1577
다음 기사 보기	1592
다음 페이지	1579
다음기사	1577
다음에	1558
""", '닫': """
닫기	1558
""", '답': """
답글	1576
답글쓰기	1576
""", '당': """
당신이 좋아할 만한	1577
""", '댓': """
댓글	1576
댓글 #	1576
댓글 #개	1576
댓글 보기	1576
댓글 쓰기	1576
댓글 운영 정책	1592
댓글 운영정책	1592
댓글보기	1576
댓글쓰기	1576
댓글을 입력해주세요	1576
""", '더': """
더 보기	1579
더보기	1577	1579
""", '독': """
독자 의견 조사	1592
""", '동': """
동영상	1577
동의	1575
동의합니다	1575
""", '등': """
등록	1576
""", '디': """
디지털뉴스부	1587
디지털뉴스팀	1587
디지털콘텐츠팀	1587
""", '라': """
라인	1570
""", '랭': """
랭킹	1577
랭킹뉴스	1577
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
로그아웃	1561
로그인	1561
로그인 후 댓글 쓰기	1592
로그인/회원가입	1561
로그인이 필요	1563
""", '링': """
링크 복사	1570
링크가 복사되었습니다	1592
""", '마': """
마이페이지	1561
""", '많': """
많이 본 기사	1577
많이 본 뉴스	1577
많이 본 영상	1600
많이 읽은 기사	1577
많이본 기사	1577
많이본 뉴스	1577
""", '맨': """
맨 위로	1579
맨위로	1579
""", '메': """
메뉴	1579
메뉴 닫기	1579
메일	1570
""", '모': """
모두 동의	1575
""", '목': """
목록	1579
목록보기	1579
""", '무': """
무료 체험 시작하기	1561
무료 회원가입	1561
""", '문': """
문의	1576
문자 크기	65
""", '바': """
바로가기	1570
""", '밴': """
밴드	1570
""", '번': """
번역 보기	1580
""", '베': """
베스트	1577
""", '복': """
복사하기	1570
""", '본': """
본문 글씨 줄이기	1570
본문 글씨 키우기	1570
본문 바로가기	1579
본문으로 바로가기	1579
""", '북': """
북마크	1570
""", '비': """
비밀번호 찾기	1561
""", '사': """
사이트맵	1575
사진 확대	1579
""", '설': """
설문 참여 바로가기	1592
설문 참여하기	1592
설문조사 참여하기	1592
""", '속': """
속보	1577
속보 알림 받기	1592
속보 알림 신청	1592
""", '스': """
스크랩	1570
스크랩하기	1592
스폰서	1574
""", '신': """
신고	1576
신문구독	1561
""", '실': """
실시간 뉴스	1577
""", '알': """
알겠습니다	1580
알림 받기	1569
알림 설정	1569
""", '앱': """
앱 다운로드	1569
앱 다운로드하기	1569
앱 설치	1569
앱 설치하기	1569
""", '에': """
에디터 추천	1577
""", '연': """
연관기사	1577
""", '열': """
열기	1580
""", '영': """
영상	1577
영상 보기	1592
영상으로 만나보세요	1592
영상으로 보기	1592
""", '오': """
오늘 하루 보지 않기	1558
오늘은 그만 보기	1558
오늘의 추천	1577
오늘의 핫뉴스	1600
오디오로 듣기	1592
오류 신고	1576
오류 신고하기	1592
오탈자 신고	1592
""", '온': """
온라인뉴스팀	1587
""", '요': """
요약	1579
""", '원': """
원문 보기	1580
원문보기	1579
""", '위': """
위로	1579
""", '유': """
유료 기사입니다	1592
유튜브 구독	1573
유튜브 구독하기	1573
""", '음': """
음성 재생하기	1592
음성으로 듣기	1570
""", '응': """
응원하기	1559
""", '의': """
의견 쓰기	1576
""", '이': """
이 기사 어땠나요	1592
이 기사를 공유합니다	1592
이 기사를 추천합니다	1592
이 기사와 함께 읽은 기사	1592
이 기자의 다른 기사	1592
이 시각 많이 본 기사	1600
이 시각 많이 본 뉴스	1600
이 시각 주요뉴스	1577
이 시각 추천뉴스	1577
이런 기사는 어때요	1600
이메일	1570
이메일무단수집거부	1575
이미 구독 중이신가요	1561
이미 회원이신가요	1561
이미지 크게 보기	1579
이미지 확대	1579
이슈	1577
이용약관	1575
이전	1579
이전 기사	1577
이전 기사 보기	1592
이전기사	1577
""", '인': """
인기 급상승	1600
인기 기사	1577
인기기사	1577
인기뉴스	1577
인쇄	1570
인쇄하기	1570
인스타그램 팔로우	1592
""", '일': """
일시후원	1559
""", '자': """
자세히	1580
자세히 보기	1580
""", '재': """
재생	1579
""", '저': """
저작권규약	1575
저장	1570
""", '전': """
전체 댓글	1576
전체 보기	1579
전체메뉴	1579
전체보기	1579
""", '접': """
접기	1579
""", '정': """
정기 후원하기	1559
정기구독	1561
정기후원	1559
""", '제': """
제보	1576
제보하기	1576
""", '좋': """
좋아요	1570
좋은 기사 후원하기	1559
""", '주': """
주소 복사	1592
주소가 복사되었습니다	1592
주소복사	1570
주요 기사	1577
주요 뉴스	1577
주요 뉴스 더보기	1600
주요기사	1577
주요뉴스	1577
""", '지': """
지금 뜨는 기사	1600
지금 뜨는 뉴스	1600
지도 보기	1580
지면보기	1561
""", '청': """
청소년보호정책	1575
""", '최': """
최신 기사	1577
최신 뉴스	1577
최신기사	1577
최신뉴스	1577
""", '추': """
추천 기사	1577
추천 영상	1600
추천기사	1577
추천뉴스	1577
""", '친': """
친구 추가하기	1592
""", '카': """
카카오스토리	1570
카카오톡	1570
카카오톡 공유	1570
카카오톡으로 공유	1592
카카오톡으로 공유하기	1592
카테고리	1577
""", '쿠': """
쿠키 설정	1575
""", '퀴': """
퀴즈 풀기	1592
""", '키': """
키워드	1577
""", '태': """
태그	1577
""", '텔': """
텔레그램에서 소식 받기	1592
""", '투': """
투표하기	1592
""", '트': """
트위터	1570
트위터 공유	1570
""", '페': """
페이스북	1570
페이스북 공유	1570
페이스북으로 공유	1592
""", '펼': """
펼치기	1579
""", '포': """
포토	1577
""", '폰': """
폰트 크기	1570
""", '프': """
프리미엄	1561
프린트	1570
""", '함': """
함께 보면 좋은 기사	1577
함께 볼 기사	1600
함께 읽으면 좋은	1577
함께 읽은 기사	1600
""", '핫': """
핫뉴스	1577
핫이슈	1577
핫클릭	1600
""", '헤': """
헤드라인	1577
""", '협': """
협찬	1574
""", '홈': """
홈	1579
""", '화': """
화제의 뉴스	1577
""", '확': """
확인	1580
""", '회': """
회사소개	1575
회원 전용	1563
회원가입	1561
""", '후': """
후원	1559
후원 안내	1559
후원 하기	1559
후원하기	1559
후원회원 가입	1559
"""}

START = {'a': """
abonē	1678 K par	1678 K no	1678 K un	1680 K
accès	1106 K illimité
această	52 K investigație	2079 K traducere
además	877 K:	922 K, en
ai가	1589 K 자동 번역한	1589 K 번역한	1589 K 핵심	1589 K 요약한
ai에게	1589 K 물어	1589 K 질문	1589 K 물어보기
ajánljuk	1310 K:
aktivér	410 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2424 K dig till vårt	2440 K
apúntate	903 K a nuestro seminario	903 K a nuestro evento
artykuł	46 K można	46 K wolno	1926 K ukazał się	1926 K pochodzi z	1932 K przetłumaczony	1932 K został przetłumaczony	1932 K czyta	1932 K wygenerowany
artykuły	1923 K autora
artículos	847 K gratuitos
ascultă	1 K	2068 K:	2085 K podcastul	2085 K acest articol
atradāt	44 K
atsisiųskite	1640 K
autorė	1644 K:
autoři	307 K jsou
außerdem	555 K lesenswert:	555 K interessant:
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	911 K la app
beiträge	27 K
benefício	2029 K do assinante:
berätta	59 K i	59 K gärna
beställ	2440 K
bestätigen	449 K sie ihre
bestätigungsmail	449 K
besøg	396 K vores
beğendiniz	8 K mi
boletín	853 K diario	853 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2657 K liên quan:	2670 K viết này có	2670 K viết có hữu ích
báo	2670 K lỗi bài viết
bình	5 K luận	27 K luận	2671 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1310 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	2670 K phát hiện	2670 K thấy bài viết
bản	2670 K tóm tắt này
bấm	2672 K để nghe
bật	2648 K thông báo
""", 'c': """
chceš	329 K u nás pracovat	2300 K u nás pracovať
chefredaktör	2438 K och ansvarig utgivare:	2438 K:
chưa	32 K có bình luận
citeşte	2068 K şi	2068 K şi:
citește	2068 K și	2068 K și:	2068 K:	2068 K mai mult	2068 K aici	2068 K mai departe:
citiți	2068 K și
ciąg	1936 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	1983 K exclusivo para	2027 K gerado	2032 K oferecido por
conținut	2079 K generat	2083 K oferit de
crédit	1180 K photo	1180 K photos
crédits	1180 K photo	1180 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2674 K đặt ứng dụng	2674 K ứng dụng	2674 K app
có	2657 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2074 K ai informații	2081 K ai observat o
dalinkitės	1640 K
další	295 K články autora
darovať	2294 K
dernières	1134 K actualités
descarcă	13 K	2099 K aplicația
descargá	13 K	911 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	1990 K no google play	2037 K na app store	2037 K no google play	2037 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	322 K
dostępna	1939 K w
dostępne	1939 K w
dostępny	1939 K w
dołącz	12 K do	56 K do #	56 K do ponad #	1950 K do	1963 K do dyskusji
držte	28 K se
découvrez	1135 K aussi	1159 K la boutique	1159 K notre boutique	1159 K nos jeux	1159 K notre hors-série	1167 K notre application	1167 K notre appli
décryptage	1135 K :
déductible	1097 K des impôts	1097 K à #
déjà	1104 K abonné	1104 K inscrit	1104 K client
dùng	2681 K thử
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1336 K
encuéntranos	12 K
envía	3 K
envíanos	892 K
ermöglicht	557 K von
erről	1310 K bővebben
escríbenos	880 K
estagiária	2020 K sob supervisão	2020 * K sob supervisão
estagiário	2020 K sob supervisão
""", 'f': """
faça	2035 K o quiz	2035 K o teste	2035 K o nosso
felelős	1333 K szerkesztő:	1333 K kiadó:
fiți	31 K primul
foretrækker	411 K du
fortsätt	2442 K läsa
fortæl	59 K mig
fotogaléria	2268 K:
fotografía	923 K:
få	387 K fuld adgang til	410 K adgang	410 K fri	410 K fuld	410 K besked	410 K ugens	410 K dagens	410 K de	410 K nyheder	410 K en notifikation	410 K breaking	410 K seneste nyt	421 K	1846 K full tilgang til	1872 K tilgang	1872 K fri	1872 K full	1872 K beskjed	1872 K varsel	1872 K ukas	1872 K dagens	1872 K de	1872 K nyheter	1872 K siste	1884 K	2415 K full tillgång till	2440 K tillgång	2440 K fri	2440 K full	2440 K besked	2440 K en notis	2440 K veckans	2440 K dagens	2440 K de	2440 K nyheter	2440 K senaste	2451 K
férjen	1336 K hozzá
följ	12 K	2419 K	2440 K
følg	12 K	12 K oss	391 K	410 K	1850 K	1872 K
füge	12 K uns	563 K
fügen	12 K sie uns	563 K sie
für	452 K android und ios	503 K diesen artikel	503 K diesen	552 K nur
főszerkesztő	1333 K:
""", 'g': """
gazeteciliğimizi	2537 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2671 K cửa hàng trực tuyến
glöm	2440 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2670 K ý cho bài viết
gör	2424 K quizet	2424 K vårt quiz	2440 K vårt
görmemiz	2542 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1337 K lát
hintergründe	555 K dazu:
hjälp	2424 K oss bli bättre	2424 K oss att bli bättre
hjælp	396 K os med at blive bedre
hlavné	2281 K body
hlavní	309 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2671 K trả lời khảo sát	2679 K ủng hộ
hämta	13 K	2428 K
häng	2440 K med
hääleta	959 K
håll	28 K	28 K dig
hör	507 K dir	563 K	2440 K
hören	507 K sie	563 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	380 K også	380 K også:	396 K mere på	410 K	1839 K også	1839 K også:	1872 K
""", 'i': """
iesūti	1666 K savu	1666 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1640 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	1983 K é assinante
jäikö	1049 K juttu kesken
jälgi	959 K
""", 'k': """
kapcsolódó	1310 K	1310 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2671 K tra kiến thức của bạn
kjøp	1855 K billetter	1855 K billett	1872 K
klausykitės	1625 K
klikněte	292 K zde
ključne	2220 K točke	2220 K tačke
klõpsates	959 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1680 K var
kommentarsfältet	5 K
kopiér	410 K
kopírovat	322 K
kopírovať	2294 K
kopē	1680 K
kvíz	292 K:	1323 K	2268 K:
känner	66 K du någon
kérje	1336 K
kérjen	1336 K
kérjük	28 K
kênh	2648 K youtube của báo
köp	2424 K biljetter	2424 K biljett	2440 K
kövess	12 K
kövesse	1336 K
kövessen	12 K
køb	396 K billetter	396 K billet	410 K
küfür	27 K içeren
küldd	3 K el	1318 K el nekünk
küldje	1318 K el nekünk	1336 K	1336 K tovább
kļūsti	1680 K
kết	2662 K nối với chúng tôi
""", 'l': """
laimē	1680 K
laimėkite	1640 K
legyél	1336 K
lejupielādē	1680 K
leé	922 K también	922 K más	922 K:
lisää	1073 K meidät
lásd	1310 K még
lásson	1336 K több
lát	1318 K valami
láttál	1318 K valami
lägg	2440 K till
lähetä	1052 K juttuvinkki	1052 K uutisvinkki	1052 K vinkki	1056 K mielipidekirjoituksesi	1056 K mielipidekirjoitus	1073 K
lämna	2418 K dina tips	2418 K ditt tips
läs	2407 K mer om	2408 K också	2408 K också:	2408 K även	2408 K mer	2408 K mer:	2408 K:	2408 K här	2408 K även:	2415 K vidare med	2415 K mer på	2428 K e-tidningen	2428 K tidningen	2440 K	2442 K vidare
læs	379 K mere om	380 K også	380 K også:	380 K mere	380 K mere:	380 K:	380 K her	380 K hele	387 K videre med	401 K e-avisen	401 K avisen	410 K	412 K videre
légy	31 K te az első
líbil	8 K se vám	310 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1073 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1936 K wideo
mesterséges	1344 K intelligencia írta
mirá	906 K el video	922 K también	922 K:
mitä	8 K pidit	33 K mieltä	1074 K mieltä sinä
mišljenja	2217 K autora	2217 K iznesena	2217 K izneta
mišljenje	2217 K autora
możliwość	5 K komentowania
mándanos	892 K
más	876 K noticias de	876 K noticias sobre	876 K sobre	876 K en	876 K de	877 K información	877 K información:	880 K artículos de
máte	295 K tip?	295 K tip na článek	295 K tip na téma	295 K tip pro
märkasid	44 K	944 K midagi	950 K viga	950 K artiklis viga
még	32 K nincs
més	240 K informació:	266 K notícies de	266 K notícies sobre
mød	396 K os
mūs	1680 K vari
mời	2657 K xem	2657 K bạn đọc	2657 K độc giả	2662 K bạn tham gia	2662 K độc giả theo dõi	2662 K bạn đọc theo dõi	2672 K quý vị theo dõi	2672 K quý độc giả	2672 K bạn xem video	2672 K nghe
""", 'n': """
nahlásit	332 K chybu
nahlásiť	2303 K chybu
nahláste	2303 K chybu
najważniejsze	1932 K informacje
naloži	2348 K
naložite	13 K	2348 K
naročite	2355 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	330 K čas číst	2301 K čas čítať
než	339 K vložíte komentář	339 K začnete diskutovat	339 K napíšete příspěvek
nguồn	2666 K:	2666 K :
nhận	2648 K thông báo
nové	312 K číslo	312 K vydání	2284 K číslo	2284 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1073 K enemmän
nägid	960 K viga
näita	959 K
näitkö	1074 K virheen
näytä	1073 K sisältö
nå	2440 K vår
nézd	1310 K meg	1336 K meg
nézze	1310 K meg	1336 K meg
nāc	1671 K strādāt
""", 'o': """
oceń	8 K	1933 K ten	1933 K artykuł	1933 K tekst
odporučte	2294 K
odporúčame	2268 K:
odsłuchaj	1944 K	1944 K ten
ofereça	3 K
oglądaj	1920 K:
ohodnoťte	310 K	2282 K
opýtajte	2281 K sa
opširnije	2205 K:	2205 K na
ouça	1 K	2008 K:	2033 K o podcast
oír	1 K
""", 'p': """
pamanīji	1672 K kļūdu
pamanījāt	44 K	1672 K kļūdu
pastebėjote	44 K	1626 K įdomų	1632 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2666 K viên:
piditkö	8 K	1074 K
pidätkö	1074 K
piše	2232 K:
podobał	8 K ci się
podpořte	327 K
podržite	2235 K
podés	12 K seguir	893 K enviarnos
podívejte	292 K se:	292 K se na video
poleć	1944 K
poslať	2294 K
poslechněte	1 K si	292 K si	292 K si:
poslušajte	1 K	2205 K:	2327 K:
posłuchaj	1 K	1920 K:	1920 K też:
poznáte	66 K niekoho
pozostała	1936 K część
pošaljite	41 K vijest
pošlete	322 K
pošlite	3 K	2294 K
poți	2074 K contacta autorul	2074 K contacta autoarea
praneškite	1626 K redakcijai
predplaťte	2298 K si
prečítajte	2268 K si tiež	2268 K si aj	2268 K si	2268 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1640 K
pronašli	44 K ste
pročitaj	2205 K još	2205 K i
pročitajte	2205 K još	2205 K i	2205 K više	2205 K:	2205 K više o ovoj temi
prvý	2293 K mesiac len za	2293 K mesiac za	2293 K mesiac už za	2293 K mesiac zadarmo
prześlij	1944 K dalej
präsentiert	557 K von
prüfen	563 K sie
páčil	8 K sa vám	2282 K sa
päivitä	1073 K
pääset	1073 K lukemaan
päätoimittaja	1071 K:
păstrați	28 K
pērc	1671 K biļetes	1680 K
předplaťte	327 K si
přehrajte	292 K si
přečtěte	292 K si také	292 K si	292 K si:	292 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	893 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	330 K posloucháte
radšej	2301 K počúvate
radši	330 K posloucháte
rašykite	1626 K autorei	1626 K autoriui
recibí	892 K las noticias
recomandări	2068 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1335 K ingyenesen
regisztráljon	1323 K	1335 K ingyenesen
regístrate	844 K para
resuméet	26 K er
resztę	1936 K tekstu
rezervē	1680 K
rešite	2205 K kviz
riješite	2205 K kviz
rozwiąż	1920 K quiz
rätsel	546 K mit
rätseln	546 K sie mit
réservez	1159 K vos places pour la soirée de la rédaction
réservé	1104 K aux abonnés
réservée	1104 K aux abonnés
réservés	1104 K aux abonnés
résumer	1149 K cet article	1149 K l'article
résumé	1149 K généré	1149 K rédigé	1149 K réalisé	1149 K produit	1149 K par
rösta	2440 K
rādīt	1680 K
""", 's': """
saglabā	1680 K
saistīts	1655 K:
saņem	1680 K
sažetak	2220 K	2220 K članka	2220 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	892 K el canal	922 K leyendo:
sesizări	2074 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	309 K	309 K článku
siųskite	1626 K savo	1640 K
sjefredaktør	1869 K:	1869 K og ansvarlig redaktør:
skopírovať	2294 K
skrót	1932 K artykułu
skúsili	59 K ste
související	292 K:
sporočite	2360 K napako
sprawdź	1920 K:	1920 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spýtajte	2281 K sa
stališča	2338 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	345 K si aplikaci
stöd	2415 K
stötta	2415 K
støt	387 K
støtt	1846 K
suscríbete	839 K a
susidūrėte	1626 K su
susiję	1614 K:
synthèse	1149 K générée
syötä	1073 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1342 K:
szívesen	1337 K meghallgatjuk
szöveg	1342 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	897 K
síganos	12 K
sígueme	897 K
síguenos	12 K
só	1983 K para assinantes
sólo	844 K para suscriptores
søg	410 K nu
súhrn	2281 K
súmate	12 K	56 K a las #
súvisiace	2268 K:
súvisiaci	2268 K článok
sūti	1666 K savu	1680 K
""", 't': """
también	865 K en facebook	877 K puedes leer	877 K puedes leer:	877 K te puede interesar:
també	240 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1078 K on
tekstą	46 K galima
tenés	887 ¿K información
thấy	44 K lỗi
thử	2671 K sức với
tiedätkö	1052 K aiheesta	1052 K asiasta	1052 K lisää
tiivistelmä	26 K on
tilføj	410 K
todavía	32 K no hay comentarios
további	1310 K részletek
traducció	249 K feta
transparentní	302 K účet:
trên	2648 K google news
trả	2671 K lời câu đố
trải	2681 K nghiệm
turpinājums	1682 K
twój	27 K komentarz
työskenteletkö	1052 K
tác	2666 K giả:	2666 K giả là
támogasd	1328 K a	1328 K az
támogassa	1328 K a	1328 K az
täglichen	449 K newsletter
tämä	26 K tiivistelmä	52 K juttu
tämän	52 K jutun
télécharger	13 K	1115 K l'application
téléchargez	13 K
tóm	2670 K tắt này
töltsd	13 K le
töltse	13 K le	1336 K le	1336 K ki
történeteiket	1318 K
tüm	27 K yorumlar
tęsinys	1642 K
tłumaczenie	1932 K
tải	13 K	13 K ứng dụng	2648 K ứng dụng	2648 K app	2674 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2240 K na grešku
uključi	2228 K
uključite	2228 K
uložit	322 K
uložiť	2294 K
uložte	322 K si	2294 K si
unbeschränkter	526 K zugang
unterstütze	433 K
unterstützen	433 K sie	433 K sie die
uočili	7 K ste
upozorniť	2303 K na chybu
upozorněte	332 K na chybu
urmărește	12 K	2068 K și:	2085 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1323 K részt
več	2327 K:	2327 K v videu	2352 K o tem	2352 K novic	2352 K preberite
vidéo	1135 K :
visą	1640 K interviu
više	2205 K o:
você	2008 K pode gostar:
vprašaj	2341 K
vprašajte	2341 K
vypočujte	1 K si	2268 K si:
vyskúšali	59 K ste
vytiskněte	322 K
vytlačiť	2294 K
vytlačte	2294 K
vyzkoušeli	59 K jste
válaszolj	1336 K
válaszoljon	1336 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	410 K med
véleménycikkeit	1318 K
více	292 K zde	292 K k tématu:
võida	959 K
võta	944 K ühendust	959 K
vă	28 K rugăm să
věnujte	322 K
všechny	27 K komentáře	295 K články autora
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	473 K artikel:
weź	1963 K udział w dyskusji
więcej	1919 K o	1919 K na temat	1919 K z	1920 K na ten temat:	1923 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	449 K newsletter
""", 'y': """
yanlişlik	2531 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1955 K uwagę	1955 K błąd	1955 K literówkę	1955 K uwagi	1955 K nieścisłość
ziņo	1666 K redakcijai
zkopírovat	322 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	1952 K reporterem	1952 K reporterką	1952 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	482 K dpa	720 K #	720 K
""", 'à': """
à	1135 K lire aussi	1135 K lire également	1135 K lire :	1135 K lire sur	1135 K voir aussi	1135 K écouter	1135 K relire	1135 K découvrir	1135 K lire sur le même sujet	1135 K consulter :	1135 K voir également	1138 K propos de l'auteur	1138 K propos de l'autrice	1159 K retrouver dans le numéro
àudio	249 K generat
""", 'á': """
áudio	2027 K gerado
""", 'ä': """
är	2418 K du
äänestä	1073 K
""", 'é': """
é	2005 K preciso estar logado
écouter	1 K l'article	1 K cet article	1135 K aussi
écoutez	1 K cet	1 K l'article	1163 K le podcast
""", 'í': """
írd	1336 K be
írj	1318 K a szerzőnek
írja	1336 K be
írjon	1318 K a szerzőnek	1336 K közvetlenül	1336 K nekünk
""", 'î': """
întreabă	2079 K asistentul
""", 'ö': """
ön	1337 K szerint
""", 'ú': """
últimas	876 K noticias de	2007 K de	2007 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	476 K die autor:in	476 K die autoren	476 K die autor:innen	478 K die autorin	478 K den autor	479 K die autorin	479 K den autor
übersetzung	560 K:	560 K aus dem
""", 'č': """
čitaj	2205 K još
čitajte	2205 K i	2205 K još	2205 K još:
članak	46 K se može	46 K možete	2220 K je preveden	2220 K čita	2223 K je objavljen u
članek	46 K lahko	2341 K je preveden	2341 K bere	2341 K je prebral	2344 K je objavljen v
článek	46 K lze	46 K můžete	309 K byl přeložen	309 K přeložen	309 K načetl	312 K vyšel v
článok	46 K možno	46 K môžete	2281 K bol preložený	2281 K načítal	2284 K vyšiel v
čo	33 K si myslíte
čtěte	292 K také	292 K také:	292 K i	292 K více	292 K:
číslo	302 K účtu pro dary	302 K transparentního účtu
čítajte	2268 K aj	2268 K tiež	2268 K viac
""", 'đ': """
đánh	2670 K giá bài viết
đăng	2671 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2687 K dây nóng: #	2687 K dây nóng #
đọc	2657 K thêm	2657 K thêm:	2657 K:	2657 K tiếp:	2662 K tin nhanh
""", 'į': """
įsigykite	1640 K
įtraukite	1640 K mus
įveskite	1640 K
""", 'ś': """
ściągnij	13 K	1968 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1948 K:
źródło	1948 K:
""", 'ž': """
želite	2237 K raditi kod nas	2237 K da radite kod nas	2357 K delati pri nas
želiš	2237 K raditi kod nas	2357 K delati pri nas
žinote	1626 K daugiau	1641 K istoriją
žiūrėkite	1614 K taip pat	1640 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	613 K χρήσιμο	613 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	628 K τον	628 K τα	628 K
ακούστε	1 K	597 K:
αναφέρετε	633 K λάθος	633 K κάποιο λάθος
αναφορά	633 K λάθους
αντιγράψτε	623 K
αντιγραφή	623 K
αξιολογήστε	613 K
αποθηκεύστε	623 K
αυτή	52 K η έρευνα	612 K η περίληψη	612 K η σύνοψη
""", 'β': """
βίντεο	597 K:
βαθμολογήστε	613 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	597 K επίσης	597 K:	597 K το βίντεο	597 K εδώ	597 K επίσης:	597 K ακόμα:	597 K φωτογραφίες	597 K ακόμη	597 K ακόμη:	610 K όλα τα άρθρα	624 K όλες	624 K όλα	624 K τις
δειτε	597 K επισης	597 K ακομη	597 K:
δεν	631 K έχετε χρόνο να διαβάσετε
διάβασε	597 K επίσης	597 K ακόμη
διαβάζεται	612 K από
διαβάστε	597 K επίσης	597 K επίσης:	597 K ακόμη	597 K ακόμη:	597 K ακόμα	597 K:	597 K εδώ	597 K περισσότερα	597 K ακόμα:	597 K εδώ περισσότερα	597 K σχετικά	597 K αναλυτικά	610 K όλα τα άρθρα	624 K όλες	624 K όλα	624 K τις
διαβαστε	597 K επισης	597 K ακομη	597 K ακομα	597 K:
διαθέσιμη	620 K στο
διαθέσιμο	620 K σε	620 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	623 K
ενεργοποιήστε	620 K
εντοπίσατε	44 K
εσείς	33 K τι
""", 'η': """
η	612 K περίληψη	612 K σύνοψη	612 K ανάγνωση	612 K περίληψη αυτή
""", 'θ': """
θέλεις	630 K να εργαστείς μαζί μας
θέλετε	630 K να εργαστείτε μαζί μας	630 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	620 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	620 K	628 K την εφαρμογή	642 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	597 K:
""", 'λ': """
λήψη	620 K από	620 K στο
""", 'μ': """
μάθετε	624 K όλες
με	626 K πληροφορίες από
μείνετε	624 K ενημερωμένοι
μετάφραση	612 K
μοιράσου	623 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	610 K απόψεις	610 K γνώμες
""", 'π': """
περίληψη	612 K
περισσότερα	597 K:
πηγές	626 K:
πηγή	626 K:
προτείνετε	623 K
προτιμάτε	631 K να ακούτε	631 K να ακούσετε
πώς	613 K σας φάνηκε
""", 'ρ': """
ρωτήστε	612 K
ρώτα	612 K
ρώτησε	612 K
""", 'σ': """
σας	8 K άρεσε	613 K φάνηκε	613 K βοήθησε	613 K άρεσε
στείλτε	623 K
στηρίξτε	628 K	628 K τον	628 K τα	628 K την
σύνοψη	612 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	610 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	610 K άρθρο εκφράζει	612 K άρθρο μεταφράστηκε	612 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	623 K
""", 'ό': """
όλα	610 K τα άρθρα
όλες	624 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	177 K се за
автор	2148 K - обозреватель	2148 K - корреспондент	2148 K - колумнист	2148 K - редактор	2596 K - оглядач	2596 K - колумніст	2596 K - кореспондент
авторка	2596 K - оглядачка	2596 K - колумністка
авторката	157 K е
авторът	157 K е
акценти	159 K от
""", 'б': """
бачите	44 K помилку
беше	160 K ли полезна	160 K ли полезно	160 K ли полезен
больше	2132 K новостей	2133 K по теме:	2171 K любите слушать	2171 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2151 K ли материал	2151 K ли пересказ	2151 K ли этот пересказ	2151 K ли этот	2151 K ли текст
была	2151 K ли статья	2151 K ли эта	2151 K ли новость
більше	2580 K по темі:	2580 K за темою:	2580 K на тему:	2580 K про це:	2611 K новин	2611 K матеріалів
""", 'в': """
вакансии	2154 K "	2154 K редакции
вакансії	2601 K "	2601 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2151 K понравилась	2151 K понравился	2151 K помогла	2599 K сподобалась	2599 K сподобалася	2599 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	145 K още	145 K също	145 K:	145 K повече във видеото	145 K галерията
включете	167 K
все	27 K комментарии	2132 K новости на тему	2132 K материалы	2132 K новости	2132 K статьи	2136 K статьи автора	2136 K материалы автора
всички	172 K новини
встановлюйте	2606 K
встановіть	13 K	2606 K	2632 K застосунок
""", 'г': """
гаряча	41 K лінія редакції
главное	2150 K от
гледайте	145 K видеото	145 K:
головне	2598 K від	2598 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2580 K:	2580 K про це
джерела	2613 K:
джерело	2613 K:
дивіться	2580 K також	2580 K:	2580 K також:	2580 K відео:
до	2580 K теми:
докладніше	2580 K:	2580 K про це
доступно	2159 K в	2159 K на	2159 K для	2606 K в	2606 K у	2606 K на	2606 K для
достъпно	167 K в	167 K на
дотримуйтесь	28 K
другие	2136 K материалы автора
думка	2596 K автора	2596 K редакції	2596 K, висловлена
думки	2596 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	2136 K новость?
еще	2133 K по теме:
ещё	2132 K больше	2133 K по теме:
""", 'з': """
за	2580 K темою:
забелязахте	7 K
завантажити	2606 K в	2606 K з	2606 K у
завантажте	13 K	2606 K в	2606 K з	2632 K застосунок	2632 K додаток
завантажуйте	13 K	2606 K	2616 K застосунок
загрузите	2159 K в	2159 K на
задайте	2150 K вопрос
заметили	7 K ошибку
запазете	171 K
запитайте	2598 K
зберегти	2610 K
збережіть	2610 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2619 K слухати
""", 'и': """
изпратете	171 K
изтеглете	13 K	167 K	177 K	192 K приложението
източник	174 K:
източници	174 K:
инсталирайте	167 K
искате	179 K да работите при нас	179 K ли да работите при нас
искаш	179 K да работиш при нас
источник	2165 K:
источники	2165 K:
""", 'к': """
как	2151 K вам статья	2151 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	171 K
копирайте	171 K
короткий	2598 K виклад	2598 K переказ
коротко	2150 K от	2598 K від
краткий	26 K пересказ	2150 K пересказ
кратко	2150 K от
краткое	2150 K содержание
куиз	145 K:
""", 'л': """
лучшее	2132 K за
любите	2619 K слухати
""", 'м': """
материал	46 K можно	2133 K по теме:	2153 K опубликован в	2156 K можно
матеріал	46 K можна
месяц	2162 K подписки за
мнение	2148 K автора	2148 K редакции
мнението	157 K на автора
мнения	2148 K авторов
мненията	157 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2610 K
надішліть	3 K	2610 K
накратко	159 K от
нашли	7 K ошибку	7 K опечатку
немає	2619 K часу читати
нет	32 K комментариев	2171 K времени читать
новия	162 K брой
новият	162 K брой
новости	2132 K партнеров
новый	2153 K номер
няма	32 K коментари
нямате	180 K време да четете
""", 'о': """
об	2133 K этом подробнее	2136 K авторе
обобщение	159 K
обсуждение	5 K
озвучено	2150 K	2598 K
опитахте	59 K
оставьте	31 K первый
открихте	7 K
откройте	2159 K в
отпечатай	171 K
отпечатайте	171 K
отправить	3 K	2163 K
отправьте	3 K	2163 K
оценете	160 K
оцените	8 K	2151 K
оцініть	2599 K
още	145 K по темата	145 K новини:	172 K новини
""", 'п': """
первый	2162 K месяц за
перевод	2150 K выполнен	2150 K сделан
передплата	2609 K за #	2609 K від #
переказ	2598 K
переклад	2598 K зроблено
пересказ	2150 K
перший	2609 K місяць за
по	2133 K теме:
повече	145 K по темата:	172 K новини
повідомити	2621 K про помилку
повідомте	2621 K про помилку	2621 K нам про помилку
погляди	2596 K авторів
подарете	171 K
подарите	2163 K
подарить	2163 K
подарувати	2610 K
подаруйте	2610 K
поддержать	2168 K
поддержите	2168 K
поделитесь	3 K
поделиться	3 K
подкрепете	177 K
подкрепи	177 K
подписка	2162 K за #	2162 K от #	2162 K за рубль
подписывайтесь	12 K	2168 K на
подпишись	12 K	2183 K на
подпишитесь	12 K	2168 K на	2183 K на нас
подробнее	2133 K:	2133 K в материале	2133 K - в	2133 K читайте в материале	2133 K об этом
подробности	2133 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2148 K автора
позицията	157 K на автора
позиція	2596 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	160 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	159 K
попитайте	159 K
попробовали	59 K
порадьте	2610 K
порекомендуйте	2163 K
последвайте	12 K	177 K
последние	2132 K новости о
послухати	1 K
послушать	1 K
поставте	2598 K запитання
почитать	2133 K:
преведено	159 K с
преводът	159 K е
предпочитате	180 K да слушате
прежде	2184 K чем оставить комментарий	2184 K чем комментировать
препоръчай	171 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2136 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2133 K тест
пройдіть	2580 K тест
прочетено	159 K от
прочетете	145 K още	145 K също
підписка	2609 K за #	2609 K від #
підписуйся	12 K
підписуйтесь	12 K	2616 K на
підпишіться	12 K	2616 K на
підсумок	2598 K
підтримайте	2616 K
підтримати	2616 K
""", 'р': """
работа	2154 K в "
радимо	2580 K прочитати:
разрешете	167 K
распечатайте	2163 K
распечатать	2163 K
расскажите	59 K в
резюме	159 K
резюмето	159 K
рекомендуем	2133 K:
рекомендуємо	2580 K:
робота	2601 K в "	2601 K у "
роздрукувати	2610 K
роздрукуйте	2610 K
розкажіть	59 K у
""", 'с': """
саммари	2150 K
свалете	13 K	167 K	192 K приложението
свежий	2153 K номер
свързани	145 K:
связаться	2136 K с автором
сигнализирайте	182 K за грешка
скачайте	13 K	2159 K в	2159 K из	2168 K приложение	2188 K приложение
скачать	13 K	2159 K в	2159 K на
скопировать	2163 K
скопируйте	2163 K
скопіювати	2610 K
скопіюйте	2610 K
следвайте	12 K ни	177 K
следите	12 K за
слухайте	2580 K:	2580 K також:
слухати	1 K
слушайте	2133 K:	2133 K также:
слушать	1 K
см	2133 K. также:
смотрите	2133 K также	2133 K:	2133 K	2133 K также:	2133 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2173 K об ошибке	2173 K нам об ошибке
сообщить	2173 K об ошибке
сохраните	2163 K
сохранить	2163 K
спитайте	2598 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спробували	59 K
спросите	2150 K
спросить	2150 K
станьте	31 K первым	31 K першим	2168 K подписчиком	2168 K соучастником	2616 K частиною спільноти	2616 K співучасником
статията	46 K може	159 K е преведена	159 K е прочетена
статтю	46 K можна	2598 K перекладено
статью	46 K можно	2156 K можно
статья	2150 K переведена	2150 K озвучена	2151 K была	2153 K опубликована в
стежте	12 K за
стислий	2598 K виклад	2598 K переказ
съобщете	182 K за грешка
съобщи	182 K за грешка
""", 'т': """
також	2580 K читайте:
текст	46 K можно	46 K можна	2150 K переведён	2150 K переведен	2150 K озвучен	2598 K перекладено	2598 K озвучено
текстът	46 K може	157 K отразява	159 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	52 K разследване	159 K резюме	159 K обобщение
точка	2148 K зрения автора	2596 K зору автора	2596 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2171 K слушать
установите	13 K	2188 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2133 K:
""", 'х': """
хареса	8 K ли	160 K ли
харесахте	160 K ли
хотите	2170 K работать у нас	2170 K у нас работать	2170 K работать в нашей
хочете	2618 K працювати в нас	2618 K в нас працювати	2618 K працювати у нас
хочеш	2618 K працювати в нас
хочешь	2170 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2598 K переказ	2598 K короткий виклад	2598 K короткий переказ	2598 K стислий виклад
""", 'ч': """
четете	145 K още
чети	145 K още
чи	2599 K була стаття	2599 K був матеріал	2599 K був переказ	2599 K був цей переказ	2599 K була ця	2599 K був цей	2599 K сподобалась	2599 K сподобалася	2599 K сподобався
читай	2183 K нас
читайте	12 K нас	13 K	2133 K также	2133 K также:	2133 K:	2133 K подробнее	2133 K еще	2133 K по теме:	2133 K подробнее:	2133 K материал	2133 K в материале	2159 K нас без	2159 K без	2168 K	2168 K нас в	2580 K також	2580 K також:	2580 K:	2580 K ще	2580 K також на тему:	2580 K по темі:	2580 K також на тему	2616 K
читать	2133 K также	2133 K по теме:
что	33 K вы думаете	2133 K ещё почитать:
чуйте	1 K	145 K:
""", 'щ': """
ще	32 K немає коментарів	2580 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	52 K расследование	2150 K краткое содержание
этот	26 K пересказ	2150 K пересказ	2150 K краткий пересказ	2156 K материал можно	2156 K текст можно
эту	2156 K статью можно
""", 'я': """
як	2599 K вам стаття	2599 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'א': """
אהבתם	1217 K את
אולי	1232 K פספסתם:
אל	1223 K תפספסו: הפעילו
""", 'ב': """
בואו	1218 K לעבוד איתנו
בחנו	1220 K את עצמכם
""", 'ד': """
דווחו	1217 K על
""", 'ה': """
האזינו	1 K	1204 K:	1219 K לפודקאסט	1219 K לפרק
האם	8 K אהבתם	1217 K הכתבה	1217 K הסיכום	1217 K המידע
הדוא	1211 K"ל האדום
הורידו	13 K	1197 K את האפליקציה	1222 K
היו	31 K הראשונים
הירשמו	1218 K לוובינר	1218 K לכנס
הכותב	1212 K הוא
הכותבים	1212 K הם
הכותבת	1212 K היא
הכנתם	59 K
הכתבה	1217 K עניינה	1233 K ממשיכה
המחבר	1212 K הוא
המחברת	1212 K היא
המייל	41 K האדום
המשך	1233 K הכתבה
הפעילו	1223 K התראות	1223 K את ההתראות
הפרק	1219 K המלא זמין
הצביעו	1220 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1197 K לערוץ הטלגרם	1197 K לקבוצת הוואטסאפ	1197 K לקבוצת הווטסאפ	1208 K אלינו	1208 K לערוץ	1208 K לקבוצה	1208 K לקבוצת	1208 K לקבוצות	1208 K עכשיו	1208 K גם	1209 K	1218 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1219 K לפודקאסט
השתתפו	1220 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1228 K ראשון ב
""", 'י': """
יש	1211 K לכם מידע	1211 K לכם סיפור	1211 K לך מידע	1211 K לך סיפור
""", 'כ': """
כדי	1228 K לקרוא את
כל	1208 K החדשות
כתבות	1232 K נוספות:
""", 'ל': """
להאזנה	1219 K לכתבה	1219 K לפודקאסט
להורדת	1222 K
להמשך	1228 K קריאה
לכל	1212 K הכתבות של	1232 K הכתבות:
לכתבה	1204 K המלאה
לכתבות	1232 K נוספות:
לעדכונים	1208 K נוספים	1208 K
לערוץ	1197 K הטלגרם
לפניות	1211 K לכתב	1211 K לכתבת
לפרק	1219 K המלא
לצפייה	1219 K בסרטון	1219 K בווידאו	1219 K במשדר
לקבוצת	1197 K הווטסאפ	1208 K הוואטסאפ	1208 K הווטסאפ
לקבלת	1208 K עדכונים
לקריאה	1204 K נוספת	1204 K נוספת:	1228 K מלאה
לקריאת	1228 K הכתבה המלאה
לרכישת	1218 K כרטיסים לכנס	1218 K כרטיסים לחצו	1218 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1220 K דעתכם? הצביעו
מייל	1211 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1211 K במשהו	1211 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1204 K בנושא:	1232 K במדור:	1232 K כתבות:
ענו	1220 K על הסקר	1220 K על הסקר:	1220 K על החידון
עקבו	12 K	1208 K אחרינו	1209 K אחרי
""", 'פ': """
פרסומת	1233 K
""", 'צ': """
צפו	1204 K:	1204 K גם	1219 K בסרטון	1219 K בתיעוד	1219 K בווידאו	1219 K בכתבה
""", 'ק': """
קבלו	1223 K התראות	1223 K עדכונים על	1223 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1204 K גם	1204 K גם:
קראו	1204 K גם	1204 K גם:	1204 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1208 K להיות	1208 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1226 K	1227 K בעיתונות	1227 K בנו	1227 K בעבודתנו
""", 'ا': """
ابرز	103 K النقاط بالذكاء
اجعل	93 K
احجز	105 K تذكرتك	105 K مكانك	105 K مقعدك
احجزوا	105 K تذاكركم
احصل	114 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	108 K معلوماتك	108 K نفسك
ادعم	117 K
ادعموا	117 K
اذا	98 K كانت لديك معلومات	98 K كان لديك معلومات
ارسل	98 K لنا
ارسلوا	98 K لنا	98 K الينا
از	1011 K دست ندهيد:
اسال	103 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	106 K الي
استمعوا	106 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	95 K في	96 K في قناة	119 K
اشتركوا	93 K في	119 K
اضف	93 K
اطلاعات	999 K خود را بسنجيد
اعادة	127 K النشر
اعد	103 K هذا الملخص
اعلان	124 K
اقرا	89 K ايضا	89 K ايضا:	89 K المزيد:	89 K:	89 K المزيد	123 K كذلك:	123 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	89 K:
المصدر	101 K:	101 K :
الملخص	103 K من اعداد
امتحان	59 K كرديد
ان	98 K كانت لديك معلومات
انشئ	129 K حسابا	129 K حسابك
انضم	56 K الي #	95 K الي	96 K الي قناة
انضموا	56 K الي #	94 K الي
اهم	103 K النقاط بالذكاء
ايا	996 K اين	996 K خطايي
اين	52 K گزارش	996 K	1011 K مطلب را هم بخوانيد:
اينجا	1011 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	99 K وكاتب
ببينيد	984 K:
بخوانيد	984 K:
بشنويد	1 K
به	12 K كانال	996 K اين
بيشتر	984 K بخوانيد	984 K بخوانيد:	984 K ببينيد	1011 K بدانيد:
""", 'ت': """
تابع	89 K ايضا:	95 K	99 K الكاتب علي	124 K القراءة
تابعنا	12 K	94 K
تابعوا	94 K	99 K الكاتب علي
تابعونا	12 K	93 K
تبرع	117 K ل
تخطي	122 K
ترجم	103 K هذا
تستمر	124 K القصة
تسوق	105 K الان	105 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	103 K اعداد هذا	103 K انشاء هذا	103 K تلخيص هذا
تماس	992 K با نويسنده
تمت	103 K ترجمة هذا	103 K الترجمة
""", 'ج': """
جرب	119 K
جربوا	119 K
""", 'ح': """
حقوق	127 K النشر	127 K الطبع
حمل	13 K	114 K تطبيق	114 K تطبيقنا	114 K الان
حملوا	13 K	114 K
""", 'خ': """
خبرنگار	992 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	103 K مولدة
خلاصة	103 K بالذكاء
""", 'د': """
دانش	999 K خود را
در	984 K اين باره بخوانيد	999 K اين نظرسنجي	999 K نظرسنجي ما	999 K نظرسنجي	1011 K همين زمينه:	1011 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	93 K قناتنا
""", 'س': """
ساعدنا	108 K علي تحسين
ساعدونا	108 K علي تحسين
ساند	117 K
سجل	105 K الان في	105 K الان لحضور	129 K مجانا
سجلوا	105 K الان في	129 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	109 K في الاستبيان
شاركنا	98 K قصتك	108 K رايك
شاركوا	3 K
شاركونا	98 K قصصكم	108 K رايكم
شاهد	89 K ايضا	89 K:	89 K ايضا:	106 K الفيديو اعلاه	123 K ايضا-
شاهدوا	106 K
شما	999 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	99 K متخصص في	99 K وكاتب
صحفي	99 K متخصص في	99 K وكاتب
صوت	108 K الان:
صوتوا	108 K الان
""", 'ط': """
طالع	123 K ايضا:
""", 'ع': """
عكاس	992 K:
""", 'ف': """
في	123 K السياق ذاته:	123 K السياق نفسه:	123 K هذا السياق:
""", 'ق': """
قد	89 K يهمك:	123 K يهمك ايضا:
قم	114 K بتحميل	114 K بتنزيل
""", 'ك': """
كاتب	99 K وصحفي	99 K وصحافي	99 K وباحث	99 K ومحلل	99 K واكاديمي	99 K صحفي
كاتبة	99 K وصحفية	99 K وصحافية	99 K وباحثة	99 K صحفية
كد	992 K خبر:	992 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	127 K يسمح باعادة
لتصلك	95 K
لديك	129 K حساب
لقراءة	122 K المزيد
للابلاغ	110 K عن خطا	110 K عن اي خطا
للاستماع	106 K الي
للاشتراك	93 K في
للانضمام	93 K الي
للتواصل	99 K مع الكاتب	99 K مع الكاتبة
للمزيد	89 K:	122 K من الاخبار	122 K من التفاصيل
لمتابعة	95 K
لمزيد	122 K من الاخبار
لمشاهدة	106 K الفيديو	106 K التقرير
ليصلك	95 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	992 K:
مصيتم	7 K
مطالب	984 K مرتبط:
ملخص	103 K بالذكاء	103 K المقال بالذكاء
منبع	992 K:	992 K :
مواضيع	89 K ذات صلة:	123 K متعلقة:
""", 'ن': """
نبذة	99 K عن الكاتب
نزل	13 K	114 K تطبيق	114 K تطبيقنا
نزلوا	114 K
نظر	996 K شما درباره
نظرات	5 K
نظرسنجي	999 K:
نويسنده	992 K:	992 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	103 K الملخص	103 K النص
هذه	103 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	98 K لديك معلومات	98 K لديكم معلومات	98 K لديك قصة	98 K لديكم قصة	104 K كان هذا	104 K كانت هذه	104 K وجدت هذا	104 K اعجبك هذا	104 K اعجبتك هذه	110 K وجدت خطا	110 K لاحظت خطا	110 K وجدتم خطا
همچنين	984 K بخوانيد	984 K بخوانيد:	1011 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	124 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	105 K شاغرة في
""", 'ي': """
يحظر	127 K نقل	127 K نسخ
يستمر	124 K المقال	124 K الخبر
يمكنك	95 K متابعة	122 K قراءة المزيد
يمكنكم	95 K متابعة
يمنع	127 K نقل	127 K نسخ
""", 'گ': """
گزارش	992 K:	996 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1270 Kो यह	1270 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1265 Kुट-	1265 Kुट:	1265 Kुट -	1265 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1256 Kे भी पढें	1256 Kे भी पढें:	1283 Kे भी पढें-	1283 Kे भी देखें:
""", 'ए': """
एज	1265 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1256 K पढें:	1283 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	1270 K्या यह	1270 K्या आपको	1279 Kेवल # रुपये में
""", 'ख': """
खबर	1270 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1265 Kिस्क्लेमर:
""", 'द': """
द	1256 Kेखें:	1256 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1256 Kें:	1283 Kें-	1283 Kिए:
""", 'भ': """
भ	1265 (Kाषा
""", 'म': """
म	1279 Kात्र # रुपये में
""", 'य': """
य	1256 Kे भी पढें	1256 Kे भी पढें:	1265 (Kे लेखक के	1283 Kे भी पढें-	1283 Kे भी देखें:
यह	1256 K भी पढें	1256 K भी पढें:	1256 K भी देखें:	1265 (K लेखक के	1270 K खबर आपको	1283 K भी पढें-	1283 K भी पढें -
""", 'ल': """
ल	1265 Kेखक के बारे में	1265 Kेखिका के बारे में	1265 (Kेखक	1265 (Kेखिका	1265 Kेखक वरिष्ठ पत्रकार हैं	1265 Kेखक स्वतंत्र पत्रकार हैं	1265 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1256 Kंबंधित:	1279 Kिर्फ # रुपये में	1283 Kंबंधित खबर:	1283 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	201 Kো পডুন	226 Kো পডুন:	226 Kো পডুনঃ
আরও	201 K পডুন:	201 K পডুন	201 K দেখুন:	226 K পডুনঃ	226 K পডুন-	226 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	206 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	227 Kৃষ্ঠপোষকতায
পড	201 Kুন:
""", 'ব': """
ব	227 Kিজ্ঞাপনের পর	227 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	206 Kামত লেখকের নিজস্ব
""", 'র': """
র	59 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	206 Kেখক:	206 Kেখকঃ	206 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	206 Kূত্র:	206 Kূত্রঃ	227 K্পনসরড	227 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2467 Kติดตาม	2467 Kไลก์
""", 'ข': """
ขอ	2470 Kบคุณภาพจาก	2470 Kบคุณข้อมูลจาก
ข่	2463 Kาวที่เกี่ยวข้อง:	2470 Kาวโดย	2476 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2476 Kิป:
คุ	2473 Kณรู้สึกอย่างไรกับ	2473 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2476 Kคลิป:	2476 Kคลิป :
""", 'ซ': """
ซื	2474 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2463 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2467 Kดตามช่อง	2467 Kดตามเรา	2467 Kดตามข่าว	2485 Kดตามอ่านข่าวอื่นๆ	2485 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2472 Kม ai
""", 'ท': """
ทด	2474 Kสอบความรู้ของคุณ
ทำ	2474 Kแบบสำรวจสั้น
ที	2470 K่มา:	2470 K่มา :
""", 'บ': """
บท	2472 Kความนี้ใช้ ai	2472 Kสรุปนี้	2472 Kความนี้แปล	2472 Kความนี้เรียบเรียง	2473 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2472 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2470 K้เขียน:	2470 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2473 Kข้อผิดพลาดในบทความ
พื	2486 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2474 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2470 Kพ:
""", 'ร': """
ร่	2474 Kวมโหวต:	2474 Kวมโหวต :	2474 Kวมทำแบบสำรวจ	2474 Kวมสนุก	2481 Kวมสนับสนุน
ร้	2489 Kองทุกข์	2489 Kองเรียน
""", 'ล': """
ลง	2474 Kทะเบียนเข้าร่วมสัมมนา	2474 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2481 Kับสนุน
สร	2472 Kุปโดย	2472 Kุปข่าวด้วย	2472 Kุปนี้	2472 Kุปข่าวโดย	2473 Kุปนี้มีประโยชน์
สา	2489 Kยด่วนข่าว	2489 Kยด่วนทีมข่าว
ส่	2489 Kงข่าว
""", 'อ': """
อ่	2463 Kานเพิ่มเติม:	2463 Kานต่อ:	2463 Kานข่าวต้นฉบับ:	2463 Kานเพิ่มเติม	2463 Kานประกอบ:	2476 Kานข่าวเพิ่มเติม:	2476 Kานข่าวเพิ่มเติม	2476 Kานข่าวที่เกี่ยวข้อง:	2476 Kานข่าว:	2476 Kานเรื่องอื่น:	2485 Kานข่าวอื่นๆ	2485 Kานข่าวต้นฉบับได้ที่	2485 Kานบทความอื่นๆ	2485 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2470 Kางอิง:
""", 'เ': """
เก	2470 Kี่ยวกับผู้เขียน
เข	2467 K้าร่วมช่อง
เน	2472 Kื้อหานี้สร้าง	2486 Kื้อหาสปอนเซอร์	2486 Kื้อหาโฆษณา	2486 Kื้อหาสนับสนุนโดย
เพ	2467 Kิ่มเพื่อน
เร	2470 Kื่อง:	2470 Kื่อง :	2470 Kื่องและภาพ
""", 'แ': """
แจ	2473 K้งแก้ไขข่าว	2489 K้งเบาะแส	2489 K้งข่าว
แช	3 Kร์
แป	2472 Kลโดย
แอ	2467 Kดไลน์
""", 'โ': """
โฆ	2486 Kษณา -
""", 'ใ': """
ให	2473 K้คะแนนบทความ
""", 'ไ': """
ไม	2467 K่พลาดทุกข่าวสาร	2467 K่พลาดข่าว
""", 'ả': """
ảnh	2666 K:
""", 'ủ': """
ủng	2666 K hộ tác giả	2679 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1522 Kせて読みたい	1522 【Kせて読みたい】	1522 Kせて読みたい:
""", 'こ': """
こち	1522 Kらもおすすめ	1522 Kらもおすすめ:	1550 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	1530 K記事を書いた人	1530 K記事の筆者	1533 K要約はai	1533 K要約は、ai	1533 K要約は役に立ち	1533 ※K要約	1533 K記事の翻訳	1533 K記事の要約	1533 K記事はai	1533 K翻訳	1533 K見出しはai	1541 K記事は	1541 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1522 Kと見る:	1550 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1550 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1550 【K】
""", '下': """
下載	13 K	2705 Kapp	2705 K應用程式
下载	13 K	2705 Kapp	2705 K应用
""", '以': """
以上	2731 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2728 K:	2728 (K	2728 K係	2728 K为	2728 K為
""", '你': """
你做	59 K了吗
你可	2719 K能會喜歡:	2750 K能想看:
你有	2726 K线索
你覺	2733 K得這篇
你觉	2733 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2728 K:
""", '內': """
內容	2731 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2711 K微信公众号	2711 K官方微信
""", '内': """
内容	2731 K由ai
""", '写': """
写真	1522 【K】	1522 K:	1550 【Kを見る】	1550 【Kギャラリー】
""", '出': """
出典	1530 K:
""", '分': """
分享	3 K
""", '前': """
前回	1550 【K】	1550 Kの記事:
""", '加': """
加入	12 K	2724 K	2745 K
""", '動': """
動画	1522 【K】	1550 【Kを見る】
""", '升': """
升級	2745 K
升级	2745 K
""", '原': """
原文	2749 K刊于	2749 K刊於
""", '参': """
参与	2735 K我们的
参考	1522 K:
""", '參': """
參與	2735 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2734 K错误
""", '取': """
取材	1530 K・文	1530 K・執筆
""", '另': """
另请	2719 K参阅
""", '可': """
可以	2725 K在x上
""", '合': """
合わ	1522 Kせて読みたい:
""", '同': """
同场	2719 K加映:
同場	2719 K加映:
""", '問': """
問問	2731 K我們的ai
""", '執': """
執筆	1530 K:	1530 K/
""", '報': """
報名	2736 K參加
""", '填': """
填写	2735 K问卷
填寫	2735 K問卷
""", '如': """
如发	2734 K现
如有	2726 K线索	2726 K線索
如果	2726 K您有相关线索	2726 K你掌握	2726 K您掌握	2727 K您有
如發	2734 K現
""", '官': """
官方	2711 K微信:	2711 K微信公众号:
""", '審': """
審校	2728 K:
""", '延': """
延伸	2719 K閱讀	2719 K阅读	2719 K閱讀:	2719 【K閱讀】	2750 K阅读:
""", '开': """
开启	2705 K通知	2705 K推送通知
""", '引': """
引用	1530 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2750 K:
影音	2750 K:
""", '往': """
往下	2750 K看更多:
""", '微': """
微信	2705 K扫	2711 K公众号:
""", '您': """
您对	2733 K这篇文章
您對	2733 K這篇文章
您有	2726 K线索
您的	27 K评论
您覺	2733 K得這篇
您觉	2733 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2705 K客户端
""", '打': """
打开	13 K	2705 K微信
""", '扩': """
扩展	2719 K阅读:
""", '扫': """
扫一	2705 K扫
扫描	2705 K二维码关注	2724 K
扫码	2724 K
""", '投': """
投票	2735 K:
投稿	27 Kは
""", '报': """
报名	2736 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2724 K追蹤
""", '掃': """
掃一	2705 K掃
""", '採': """
採訪	2728 K撰文:
""", '推': """
推荐	2719 K阅读	2719 K阅读:
推薦	2719 K閱讀:
""", '提': """
提供	1530 K:
""", '摘': """
摘要	2731 K由
""", '撰': """
撰文	2728 K:
撰稿	2728 K:
""", '支': """
支持	2743 K
""", '收': """
收听	1 K	2738 K我们的播客	2738 K我们的节目
收聽	1 K	2738 K我們的播客	2738 K我們的節目
""", '文': """
文/	1530 K
文:	1530 K
文・	1530 K
文章	44 K有误	2728 K来源:	2734 K有误	2734 K有誤
""", '新': """
新聞	41 K爆料	2726 K線索
新闻	41 K热线	41 K报料	41 K爆料	2726 K线索热线	2726 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2719 K:	2719 K新聞:	2719 K內容:	2719 【K新聞】	2719 K相關	2719 K阅读:	2719 K報導:	2719 K报道:	2749 K精彩内容	2749 K精彩內容	2749 K资讯	2749 K資訊	2749 K内容请	2749 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2726 K要爆
""", '本': """
本内	2731 K容由ai
本报	41 K热线
本摘	2731 K要
本文	2728 (K作者	2728 K作者	2731 K摘要	2731 K由ai	2731 K由人工智能翻译	2731 K由人工智能生成	2731 K由人工智慧	2749 K章來自	2749 K转载自	2749 K轉載自	2749 K来自	2749 K來自
""", '来': """
来发	31 K表第一
来源	2728 K:
""", '校': """
校对	2728 K:
""", '構': """
構成	1530 K・文
""", '次': """
次に	1522 K読む:
次の	1550 Kページ:	1550 【K記事】
次ペ	1550 Kージ:
""", '欢': """
欢迎	12 K关注	2724 K加入	2725 K在	2725 K关注	2726 K提供线索	2726 K投稿
""", '歡': """
歡迎	12 K追蹤	2724 K加入	2725 K在	2726 K提供線索	2726 K投稿
""", '此': """
此摘	2731 K要
""", '测': """
测一	2735 K测:
""", '測': """
測一	2735 K測:
""", '点': """
点击	2719 K查看	2738 K观看视频	2738 K收听
点我	2724 K加入
""", '熱': """
熱門	2750 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2726 K请	2726 K請
""", '用': """
用微	2705 K信扫
""", '画': """
画像	1522 【K】	1550 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2734 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2719 K阅读	2719 K新闻	2719 K报道:	2719 K阅读:	2750 K新闻:	2750 K文章:
相關	2719 K新聞	2719 K報導	2719 【K新聞】	2719 K閱讀:	2750 K新聞:	2750 K文章:	2750 K報導:
""", '看': """
看更	2719 K多:
""", '立': """
立即	2724 K加入	2735 K报名	2735 K報名
""", '筆': """
筆者	1530 Kプロフィール
""", '編': """
編輯	2728 K:
編集	41 K部への情報提供
""", '线': """
线索	2726 K征集
""", '编': """
编辑	2728 K:	2728 (K:
""", '聽': """
聽我	2738 K們的podcast
""", '著': """
著者	1530 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2738 K上方影片
""", '观': """
观看	2738 K上方视频
""", '视': """
视频	2750 K:
""", '訂': """
訂閱	2745 K
""", '記': """
記事	7 Kの誤り	1541 Kの誤り	1541 Kに誤り
記者	1530 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1522 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2743 K持
""", '订': """
订阅	2745 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '请': """
请支	2743 K持
""", '責': """
責編	2728 K:
""", '資': """
資料	2728 K來源:
""", '贊': """
贊助	2743 K
""", '责': """
责任	2728 K编辑:	2728 (K编辑
责编	2728 K:
""", '赞': """
赞助	2743 K
""", '这': """
这个	2732 K摘要
这段	2732 K摘要
这篇	8 K文章	52 K调查	52 K报道	2732 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2732 K摘要
這篇	2732 K文章
""", '采': """
采写	2728 K:
""", '長': """
長按	2724 K
""", '长': """
长按	2724 K
""", '開': """
開啟	2705 K通知	2705 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1522 K記事	1522 K記事:	1522 【K記事】	1522 K:	1522 【K】	1550 【K写真】
""", '閱': """
閱讀	2719 K更多
""", '问': """
问问	2731 K我们的ai
""", '阅': """
阅读	2719 K更多
""", '馬': """
馬上	2735 K報名
""", '马': """
马上	2735 K报名
""", '點': """
點我	2724 K加入
點擊	2719 K查看	2738 K觀看影片
""", '같': """
같이	1578 K 보기:
""", '관': """
관련	1578 K 기사:	1601 K 기사 :	1601 [K 기사]	1601 K 기사-
관련기사	1578 K	1578 K:	1578 [K]	1601 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	41 K 제보	1589 K #줄 요약
기사에	1594 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1601 K 기사:
""", '당': """
당신의	1593 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1578 K 읽기:
더보기	1578 [K]	1578 K:
""", '독': """
독자	1593 K 설문에	1593 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1601 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1589 K 요약은
""", '사': """
사진출처	1604 K:
""", '생': """
생성형	1589 K ai가 요약
""", '설': """
설문에	1593 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1593 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1578 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	1589 K 요약은 ai	1589 K 요약이 도움	1589 K 기사는 인공지능	1589 K 기사는 ai	1589 K 번역	1594 K 기사가 도움이	1594 K 기사를 어떻게	1594 K 뉴스에 대한 의견	1594 K 기사에 대한 의견
이슈	1601 [K]
이어	1578 K 읽기:
""", '인': """
인기기사	1601 [K]
""", '자': """
자료출처	1604 K:
""", '잘': """
잘못된	44 K 내용
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1578 K 기사:
추천기사	1601 [K]
""", '출': """
출처	1604 K:	1604 K :
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1578 K 볼 만한 기사:	1578 K 보면 좋은 기사:	1601 [K 읽기]
""", '핫': """
핫클릭	1601 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1578 [K]
"""}

CONTAINS = {',': """
,说:	2758 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2101 K-vă	2105 K
abonații	50 K pot	2102 K noștri
abonează	2056 K-te pentru	2061 K-te pe youtube	2101 K-te
abonné	50 en tant qu'K	1101 pas encore K	1103 déjà K	1105 en tant qu'K
abonnés	1101 réservé à nos K	1103 réservé aux K	1182 nos K	1185 K
abonējiet	1687 K
actualité	1111 l'essentiel de l'K	1121 suivez l'K	1121 suivez toute l'K	1121 retrouvez toute l'K	1144 couvre l'K
adatkezelési	1306 K tájékoztató
admitió	927 K
adomány	1354 K
adományoddal	1350 K
adományok	1354 K
adományozz	1350 K
adományozzon	1327 K itt
advirtió	927 K
adó	1295 K #%
adód	1352 K #
adója	1327 K #
adăugat	2104 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	2435 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1184 a K
afiliación	37 enlaces de K
afirmó	927 K
afișată	60 email nu va fi K
agregó	927 K
aicināja	1690 K
aizsargātas	1656 visas tiesības K
aiškino	1650 K
ajouté	1184 a K
ajută	2101 K-ne
ajánld	1350 K fel
alkalmazás	1303 töltsd le az K
alkalmazásban	1325 az K
alkalmazást	1325 K
alkalmazásunk	1351 K
alkalmazásunkat	1303 töltse le K
alăturat	2075 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1165 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	505 jetzt K:
anketě	315 naší K	315 v K
ankietę	35 naszą K	1937 naszą K	1937 krótką K
anmäl	2453 K dig till vårt	2453 K dig till våra
anmäla	2430 genom att K dig
annoncé	1184 a K
annoncør	414 betalt af en K	414 betalt af K
annonslänkar	37 K	2435 K
annonsör	2444 betalt av en K	2444 betald av en K
annonsør	1877 betalt av en K
anunció	927 K
anunțat	2104 a K
använder	2400 vi K cookies	2401 K kakor
anúncio	2031 após o K	2031 depois do K
anúncios	2049 sem K
apelował	1972 K
apelowała	1972 K
aplicación	854 descarga la K	854 descarga nuestra K
aplicația	2062 descarcă K	2101 descarcă K noastră	2101 descarcă gratuit K	2101 descarcă K și	2102 K noastră
aplikację	1902 pobierz naszą K	1903 pobierz K	1903 ściągnij K	1960 naszą K
aplikácii	2289 našej K
aplikáciu	2289 mobilnú K	2289 K
aportació	268 la teva K
aportación	889 tu K	915 haz tu K
apoyá	924 K
applikációnk	1325 K
applikációnkat	1325 K
apsolīja	1690 K
apóyanos	889 K	924 K
apóyenos	889 K	924 K
apúntate	834 K a	849 K a nuestra	849 K gratis	924 K gratis
apărat	2104 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2541 bir K paylaş
artykuł	15 darmowy K	20 cały K	1891 podoba ci się ten K	1938 nasz K do końca	1958 ostatni darmowy K	1970 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	835 te ha gustado este K	842 regala este K	842 regalar este K	845 último K gratis	845 te queda # K	918 y lee este K	925 este K
artículos	15 K gratis	845 K gratis este mes	845 te quedan # K	845 límite de K
aseguró	927 K
associés	1127 cookies K à ce contenu
assuré	1184 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	558 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2056 K-te pentru
autorką	1929 kontakt z K
autorská	297 K práva
avertizează	2104 K
avísanos	924 K
ayúdanos	889 K	924 K a
açikladi	2557 K
açin	2541 K
añadió	927 K
año	926 al K
""", 'b': """
bağirdi	2557 K
bağirdilar	2557 K
bağiriyor	2557 diye K
bağiriyordu	2557 K
bağiş	2554 K yap	2558 K
bağişiniz	2554 K
bağlantilari	2538 satiş ortakliği K
başlayan	2540 tl'den K
başvurun	2541 K
behält	29 K sich vor	29 K sich das recht
behöver	2382 vi K ditt stöd	2453 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1303 értesítések K
beløb	425 fast K
beløp	1886 gi et K	1888 fast K
bemängeln	580 K
bemängelt	580 K
berättade	2456 K
berättar	2456 K
bestätigen	448 K sie ihre
bestätigungslink	549 K
bestätigungsmail	448 K	549 K
betalvägg	2457 K
bezplatný	335 poslední K článek	2283 náš K webinár	2306 posledný K článok
bezplatných	2292 K článkov
bezpłatne	1943 K konto
bezpłatny	1934 nasz K webinar	1958 ostatni K artykuł
bezpłatnych	1943 limit K
beğendiyseniz	2555 bu haberi K	2555 bu yaziyi K
biết	2691 cho K
blokování	289 K reklam
boletín	849 recibe el K	849 nuestro K	852 K diario	924 recibe el K	925 nuestro K	928 K
boîte	1110 dans votre K mail	1110 dans votre K e-mail
brezplačen	2363 zadnji K članek
brezplačne	2350 K članke
brezplačni	2343 naš K webinar	2363 zadnji K članek
brezplačnih	2350 K člankov
bronił	1972 K się
brzmiał	1972 K
brzmiała	1972 K
brzmiało	1972 K
butlletí	237 subscriu-te al K	237 el nostre K	269 el nostre K	272 K
buzdított	1353 K
buzdította	1353 K
buzón	850 en tu K
bájate	924 K la app
bönföll	2456 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2456 K
bønfaldt	426 K
bønn	1811 vi har en K til deg
bønnfalt	1889 K
bústia	259 a la teva K
bülten	2534 e-K	2558 K
bültene	2501 K abone	2501 K kayit	2501 K kaydol
bülteni	2534 haber K
bültenimiz	2555 K
bültenimize	2501 K	2554 K	2555 K
bültenine	2534 K
błagał	1972 K
błagała	1972 K
bạn	49 gửi cho K bè	2644 hộp thư của K	2678 sự ủng hộ của K	2688 mời K	2688 cần sự ủng hộ của K	2688 nhờ sự ủng hộ của K
bằng	2686 K văn bản của báo
""", 'c': """
caffè	1456 un K
café	54 me paga um K	890 un K	915 un K al mes	1147 un K
caractères	1165 limitées à # K
catedrática	886 es K
catedrático	886 es K
celého	277 pro čtení K
cercetătoare	2075 este K
cercetător	2075 este K
chaîne	1182 notre K
chefredaktör	2420 är politisk K	2420 är K
chefredaktør	392 er K
chuyện	2665 bạn có câu K
chép	2660 cấm sao K	2686 mọi sao K
chính	2653 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	2644 bản tin của K tôi	2647 theo dõi K tôi	2665 cho K tôi qua	2665 liên hệ với K tôi	2688 ủng hộ K tôi	2688 K tôi cần sự giúp đỡ	2688 giúp K tôi	2688 theo dõi K tôi	2688 hãy gửi cho K tôi	2688 hãy liên hệ với K tôi	2688 hãy báo cho K tôi	2689 K tôi trên	2689 của K tôi	2689 cho K tôi
chọn	2688 hãy bình K
cikkünk	1351 minden K
cikkünkhöz	1351 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2004 nos K
comentó	927 K
comisión	904 recibir una K
comissió	254 rebre una K
comissão	2030 receber K	2030 receber uma K
commerciële	1771 K partner
communauté	1152 K whatsapp	1152 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1480 parte della nostra K
condamné	1184 a K
condiții	2065 termeni și K
confidentialité	1128 politique de K
confidențialitate	2065 politica de K
conférences	1144 est maître de K
connecté	1130 vous devez être K
contactați	38 K-ne
contactează	38 K-ne
conteúdo	9 este K	9 K externo	1981 acesse todo o K	2025 ao exibir este K	2025 ao ver este K
contribuição	2017 com a sua K	2048 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	927 K
conversación	872 participar en la K
conținut	9 acest K	2056 K doar pentru abonați
conținutului	2072 preluarea K
cookieinställningar	2422 K
corespondentă	2075 este K
creează	2101 K un cont pentru a citi
csatornájára	1317 viber-K
csatornánk	1351 K
csatornánkhoz	1317 telegram-K	1317 whatsapp-K
csatornánkra	1317 youtube-K	1350 iratkozz fel K	1350 iratkozzon fel K
csábított	1353 K
cuéntanos	38 K	872 K en	924 K
cuéntenos	38 K
czytać	1897 aby K dalej	1897 żeby K dalej	1969 chcesz K dalej
czytelników	36 naszych K	1938 opiniami K	1949 z wpłat K	1949 dzięki wsparciu K	1966 K	1970 naszych K	1970 z wpłat K
câmpurile	60 K cu steluță
cântau	2104 K
címével	1349 e-mail-K
cùng	51 hãy tham gia K họ
của	2667 là cây bút K	2689 độc giả K
""", 'd': """
daní	2297 # % z K	2297 #% z K
darbą	1648 mūsų K
darowiznę	1895 przekaż K	1969 przekaż nam K	1969 przekaż K na
datenschutzerklärung	465 unserer K	578 unserer K	578 unsere K
datenübertragung	499 der K zu
dați	62 K-mi tag
debatindlæg	393 send dit K	393 skrive et K
debatredaktør	392 er K
debattredaktør	1851 er K
debattør	392 er K
declaró	927 K
decía	927 K
demandé	1184 a K
denmişti	2557 K
denunció	927 K
descárgate	854 K la	854 K nuestra
destekçimiz	2541 K olun	2554 K olun
desteğiniz	2554 K
desteğinizle	2555 K
desteğiyle	18 okurlarin K	2527 yapay zeka K	2536 K ayakta	2546 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2288 K môžu
disponível	1989 K no google play
doação	1978 faça uma K	2017 sua K	2048 sua K	2048 faça uma K	2052 K
doações	2052 K
dodał	1972 K
dodała	1972 K
dodává	349 K
događaj	2222 naš K
domagał	1972 K się
donació	268 fes una K	272 K
donación	838 haz una K	838 tu K	889 tu K	889 una K	924 tu K	924 haz una K	928 K
donația	2101 K ta
donație	2101 fă o K	2105 K
donații	2105 K
donează	2101 K acum
doporučil	349 K
doporučila	349 K
doporučovala	349 K
dopuštenja	2233 bez K
doradzał	1972 K
dorzuć	1969 K się
dostawać	1959 chcesz K
dostávajte	2312 K
dostávat	336 chcete K
dostávať	2307 chcete K
dostávejte	342 K
dostęp	1897 masz już K	1943 pełny K do	1943 wykup K	1969 kup K
dostępny	1897 artykuł K tylko
dotazník	316 krátký K	2287 krátky K
dotazníka	2287 nášho K
dotazníku	315 našeho K	316 krátkého K
dowolną	1971 K kwotą
dočtete	323 více se K
dołóż	1969 K się
dołącz	51 K do nich	51 K	1908 K do nas na	1969 K do nas	1969 K do grona	1969 K do nich
draudžiama	1622 K kopijuoti	1622 be leidimo K	1622 be sutikimo K
draudžiamas	1643 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1970 K dalej
dziennikarką	1930 jest K
dzięki	1970 K wam	1970 K tobie
dziękujemy	1940 K za zapisanie	1940 K za zapis	1969 K, że nas czytasz
där	42 var du K
débloquer	1103 pour K
déclare	1184 K
déclaré	1184 a K
découvrez	1101 K nos offres	1181 K nos offres
déductible	1096 K des impôts	1096 K à #	1183 K
déjanos	6 K tu
dénonce	1184 K
déplore	1184 K
déposés	1157 des cookies seront K
désabonner	1110 K à tout moment
désactiver	1125 K adblock
désactivez	1125 K adblock
désinscrire	1111 vous K à tout moment
díky	347 K vám
dömde	2456 K
dømte	426 K	1889 K
děkujeme	346 K, že nás čtete
dụng	2649 tải ứng K	2688 tải ứng K của	2688 hãy tải ứng K	2688 tải ngay ứng K
""", 'e': """
edellyttää	1080 K tunnusta
editörlerimize	39 K
editörüdür	2524 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	904 no ha participado en la K
electrònic	237 el teu correu K
electrónico	60 correo K no se mostrará	850 tu correo K	872 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1297 a teljes cikk K
elsőként	1326 értesülj K
előfizetés	1354 K
előfizetéssel	1329 K
előfizető	1297 már K	1350 legyen K
előfizetőink	50 K	1297 K olvashatják	1329 K számára	1351 K
előfizetők	50 az K	1339 csak K	1354 K
előfizetőknek	1298 csak K	1339 K szól
előfizetőként	50 K
előfizetőnktől	1349 K
emlékeztetett	1353 K
endereço	2003 seu K de email não será
engedély	1332 K nélkül tilos
engedélyezze	1305 K a javascript
engedélyhez	1332 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1182 cette K	1787 onze korte K	1787 onze K
enquêtent	1182 K pour vous
enquêtes	1182 nos K
ensimmäinen	1085 K kuukausi
enthält	499 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	924 K
epizódu	2285 K
erhvervsredaktør	392 er K
erhältlich	505 shop K
erişin	2541 K
erklärt	580 K
erklärte	580 K
erkände	2456 K
erzähl	38 K es uns
erzählen	38 K sie uns	38 K sie es uns	577 K sie es weiter
erzählt	580 K
erzählte	580 K
escribió	927 K
escríbanos	38 K
escríbenos	38 K	872 K a	924 K
estimé	1184 a K
estás	835 ya que K aquí	835 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2509 javascript'i K
evästeasetuksiasi	1057 K
evästeet	1057 K	1082 K
evästeitä	1040 K
existují	326 K díky
explicó	927 K
expliqué	1184 a K
externého	2279 K obsahu
externí	308 K obsah
externího	308 K obsahu	308 obsah z K
externý	2279 K obsah
""", 'f': """
favoritkälla	2416 K
faça	2048 K um pix
felelősséget	30 nem vállal K
felhasználási	1306 K feltételek
feliratkozás	1299 K a hírlevélre	1299 hírlevél K
feliratkozásommal	1315 K
feliratkozással	1315 K
filmări	40 poze și K
folosește	2065 K cookie
folytatásához	1297 a cikk K
fordítóval	1322 gépi K
forintért	1329 havi # K
formulára	2290 odoslaním K
formulário	2048 inscreva-se no K
formuláře	319 odesláním K
forrásként	1316 kedvenc K
fortæller	426 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2456 K
férjen	1350 K hozzá
följ	2396 K oss på	2453 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2412 alla rättigheter K
fördere	577 K
fördermitglied	520 werde K	520 werden sie K
fördern	577 jetzt K	577 K sie
föredragen	2416 K källa
föredragna	2416 K källa
föreslog	2456 K
författare	2420 är K och
förklarade	2456 K
förklarar	2456 K
försvarade	2456 K sig
følg	367 K os på	423 K os	1827 K oss på	1886 K oss
første	405 K måned	425 K måned	1865 K måned	1888 K måned
független	1295 támogassa a K	1351 K sajtó
főszerkesztője	1320 K
""", 'g': """
gadā	1689 K
gazeteciliği	2555 bağimsiz K
gazeteciliğimiz	2555 K
gefällt	549 K ihnen, was sie	549 K dir, was du
gelmişken	2495 buraya kadar K
geöffnet	468 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2258 K
gridò	1494 K
gràcies	260 K a gent com tu	269 K a tu
grátis	2050 teste K
grâce	18 K à vous	1093 K à vos dons
gwiazdką	60 pola z K
gärna	2453 vill K höra från dig
går	351 før du K	1811 før du K
gåva	2382 ge en K i dag	2382 ge en K nu	2383 din K	2383 ge en K	2453 din K gör	2453 ge en K i dag	2457 K
gönderdik	2548 size bir e-posta K
gönderin	2541 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göra	2454 K mer
göre	2557 K
görün	2541 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2541 K
gösterilmeden	2517 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	1972 K
głosiła	1972 K
głosiło	1972 K
głosuj	1954 K
głosujcie	1954 K
głównej	1945 na stronie K
gương	64 trang K
gửi	49 hãy K	2665 xin K về
""", 'h': """
használ	1305 cookie-kat K	1306 sütiket K
használat	1305 sütik K
heißt	580 K es
hinzufügen	491 bei google K
hirdették	1353 K
hirdetés	11 a K	11 K után
hjälp	2423 K av ai	2445 K av ai	2453 K oss
hjälper	2453 din gåva K
hjælp	395 K af ai	395 K fra ai	415 K af ai	423 vi har brug for din K	423 K os
hjælper	423 dit bidrag K
hlásal	349 K
hlásala	349 K
hlásá	349 K
hovorí	2318 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1353 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1058 tekoälyä K
hájil	349 K se
hájila	349 K se
häng	2453 K med i
häufiger	491 bei google K
hävdar	2456 K
håller	43 K du med	43 K du inte med	2452 läsare som K
hævder	426 K
hébergé	1127 ce contenu est K par
híreinket	1349 K
hírekben	1303 a google K	1316 google K
hírlevelére	1315 K
hírlevelünk	1351 K
hírlevelünket	1315 K
hírlevelünkre	1299 K	1350 iratkozzon fel K	1350 iratkozz fel K	1351 K
hírlevél	1354 K
hírlevélre	1350 iratkozz fel a K	1350 iratkozzon fel a K
hó	1352 ft/K
hónap	1329 első K	1352 első K
hören	573 K sie hier.
hører	1856 der du K
hükmetti	2557 K
hüüdis	969 K
hüüdsid	969 K
hűségidő	1339 K nélkül
hồng	2685 nhận hoa K
""", 'i': """
iecienītāko	1664 K avotu
ifølge	426 K	1889 K
illimité	1105 accès K	1174 en K
imágenes	40 tus K
incorporó	886 se K a
independentă	2102 presa K
independência	2049 a K
indicó	927 K
indiqué	1184 a K
indrømmede	426 K
indrømmer	426 K
indépendance	1182 notre K
indépendant	1093 soutenez le journalisme K	1182 journalisme K	1182 média K
indépendante	1171 la presse K a	1182 presse K	1182 information K
información	862 sigue toda la K	862 siga toda la K	886 cubre la K	925 esta K
informację	1929 wyślij K
informațiilor	2072 preluarea K
informó	927 K
informē	1690 K
innehåll	2401 externt K	2422 externt K
innehållet	9 K
innrømmer	1889 K
innrømmet	1889 K
inquiète	1184 s'K
inquérito	35 nosso K
inscrição	1985 cancelar a K	2039 sua K foi
inscríbete	834 K
insändare	43 K	2421 skicka din K	2421 din K till	2421 skriva en K
intelektą	1630 dirbtinį K	1645 dirbtinį K
inteligencję	1951 przez sztuczną K
inteligencí	328 umělou K
intelligenciával	1322 mesterséges K készült	1341 mesterséges K
intégralité	1101 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	925 esta K
investigação	2049 esta K
investigație	2102 această K
investigațiile	2102 continua K
invítame	54 K a un café	54 K un café	924 K a
invítanos	924 K a
ismételgette	1353 K
istediğiniz	2500 K zaman iptal	2556 K zaman iptal
izražavaju	2227 komentari K
içeriği	9 K
içeriğin	2526 harici K
išorinio	1628 K turinio
""", 'j': """
jautāja	1690 K
javasolják	1353 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1891 skoro już tu K	1891 skoro tu K
jugé	1184 a K
jurnalistă	2075 este K
jurnaliștii	39 K noștri	2098 K noștri îți trimit	2102 K noștri
jälgi	966 K meid
jäljellä	1076 ilmaista juttua K
jäseneksi	1083 liity K
""", 'k': """
kanał	1970 nasz K
kannatusjäseneksi	1083 liity K
kanál	347 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2259 K
kedykoľvek	2264 odhlásiť sa môžete K
keresőben	1316 google-K
khoản	2642 bạn đã có tài K	2653 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	2660 K sao chép
khẳng	2691 K định
kiabált	1353 K
kiabálta	1353 K
kiabálták	1353 K
kifogásolja	1353 K
kirjeessä	1086 luki K
kiáltott	1353 K
kiáltotta	1353 K
kiáltották	1353 K
kiến	2673 ý K của bạn sẽ	2688 hãy gửi ý K	2688 vui lòng gửi ý K
kliknutím	319 K na
kolačića	2218 K	2248 K
kolačiće	2218 K	2248 K
kolačići	2218 K
komentować	6 K	1917 aby K
komentár	6 pridať K	2288 pridajte K
komentára	2288 pridanie K	2288 vloženie K
komentátor	306 je K	306 , K
komentátorem	306 je K
komentátorkou	306 je K	2277 je K
komentátorom	2277 je K
komentář	6 přidat K
komentáře	6 pro přidání K	317 vložení K	317 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1058 K
konferencję	1934 naszą K
konuştu	2557 diye K	2557 K
kopírovanie	2270 K obsahu bez	2270 K je zakázané
kopēšana	1663 K bez
korespondentką	1930 jest K
korespondentė	1627 K
korábban	1348 K itt írtunk	1348 K ebben a cikkben írtunk
krzyczał	1972 K
krzyczała	1972 K
krzyknął	1972 K
krzyknęła	1972 K
krävde	2456 K
krævede	21 K felter er	426 K
krönikör	2420 är K
kulturalną	1938 K dyskusję
kulturredaktör	2420 är K
kulturredaktør	392 er K	1851 er K
kumppanuuslinkkejä	1070 K
kvíz	315 náš K	2287 náš K
kvíze	2287 našom K	2287 v K
kvízu	315 našem K	315 v K
kyltissä	1086 luki K
kysyivät	1086 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1352 K
käyttää	1038 tämä sivusto K
käyttöehdot	1065 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1353 K
kérdezték	1353 K
kérdőívünket	35 K
kért	1353 K
kérte	1353 K
kérték	1353 K
können	577 K sie uns
könyörgött	1353 K
könyörögtek	1353 K
köszönjük	1350 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1303 K minket	1350 K minket
követelte	1353 K
követelték	1353 K
közlése	1340 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1353 K
kúpte	2315 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	580 K an
künstlichen	509 K stimme vorgelesen	509 K stimme vertont
künstlicher	566 mithilfe von K
küpsised	946 K
küpsistega	946 K	965 K
küsis	969 K
kč	321 za # K	321 od # K	348 od # K
kļūsti	1687 K par
křičel	349 K
křičela	349 K
křičeli	349 K
kể	2691 K
""", 'l': """
labākie	1683 K raksti tavā
lamentó	927 K
lançait	1184 K
lasītu	1653 lai K tālāk
lasītāji	1688 mūsu K
lasītājiem	1688 mūsu K
lejupielādē	1687 K
leverandør	1853 ekstern K
leverantör	2422 extern K
leído	918 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1673 K
linkistä	1069 lisää tästä K
lisenssillä	47 K
lisäsi	1086 K
llicència	47 K cc
lucrează	2075 K în presă
lunedì	17 ogni K
lună	2103 pe K
luận	6 để bình K	2642 đăng nhập để bình K	2673 bình K của bạn sẽ	2688 đăng nhập để bình K
lájkolj	1303 K minket
lákal	349 K
läget	2431 koll på K
lähdet	1024 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
läsa	2434 du kan K mer	2434 kan du K mer	2434 K mer om	2454 fri att K
läsare	36 våra K	2432 våra K	2454 våra K
läsarna	18 tack vare K
läser	2453 tack för att du K
läsning	0 min K
lästid	0 K
låst	419 K for	1882 K for	2449 K för
læser	423 tak fordi du K
læserbrev	43 K	393 skrive et K	393 send dit K
læsere	36 vores K	424 vores K
læseres	404 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	845 K de notas
límites	842 sigue leyendo sin K
lòng	2665 vui K gửi về	2688 vui K gửi về
löd	2456 K
lød	426 K	1889 K
lūdza	1690 K
lập	2677 ủng hộ báo chí độc K	2689 báo chí độc K
""", 'm': """
magyarázta	1353 K
mailovú	2290 e-K adresu
mainoslinkkejä	37 K	1070 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	948 K abil
materiał	9 ten K
matéria	20 ler esta K	1981 esta K é só	2044 para ler esta K	2049 esta K
matérias	2016 limite de K
matí	268 rep cada K
mawiał	1972 K
mawiała	1972 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1353 K
megszakítása	21 válasz K
meidän	1083 tue K
meitä	1067 tukea K	1067 tue K	1083 tue K	1083 auta K
mencióname	62 K
menționat	2104 a K
mesačne	2317 K
mesečno	2258 K	2376 K
mesélte	1353 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1971 za K
miesięcznie	1971 K
miễn	15 bài K phí	2680 hết số bài K phí	2690 dùng thử K phí
mjesečno	2258 K
modération	1165 charte de K	1165 K par la rédaction
mokė	1650 K
mondták	1353 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	842 este mensaje se K en
multó	927 K
mulțumim	2101 K că ne citești
munkatársa	1320 K
munkatársunknak	39 K
munkánk	1351 K
munkánkat	1295 támogasd K	1295 támogassa K	1327 K	1350 támogasd K	1350 támogassa K	1351 K
myönsi	1086 K
másodközlés	1313 K
märkis	969 K
määräsi	1086 K
mån	2433 kr/K	2455 kr/K
månad	2385 testa en K	2433 en K för	2453 testa en K	2455 per K	2455 varje K
månaden	2433 första K	2455 i K	2455 första K
månader	2433 K för #	2453 testa # K
månadsgivare	2453 bli K
måned	357 prøv en K	405 i # K	423 prøv en K	425 pr. K	1865 en K for	1886 prøv en K	1888 per K
måneden	425 om K	1888 i K
måneder	405 i # K	1865 K for #
média	1182 notre K
mês	2049 até o fim do K	2050 por K	2050 ao K
mình	54 mời K ly cà phê	62 tag K
míní	349 K
mówi	1972 K
mówili	1972 K
mówił	1972 K
mówiła	1972 K
môžete	2286 článok si K
müşterimiz	2552 K
mācīja	1690 K
mākslīgais	1670 K intelekts
mēnesis	1689 pirmais K
mēnesī	1689 K
mėgstamiausią	1623 K
mėnesį	1649 per K
měsíc	321 první K	348 za K	348 první K
měsíčně	348 K
můžete	314 článek si K
mạnh	2691 nhấn K
""", 'n': """
nabádal	349 K
nabádala	349 K
naléhal	349 K
namawiał	1972 K
namawiała	1972 K
napisał	1972 K
napisała	1972 K
napiš	38 K nám
napište	38 K nám	305 K nám	338 K na	346 K nám
napísal	2318 K
napíšte	38 K nám	2276 K nám	2276 K, prosím	2309 K na	2315 K nám
naročilo	2349 hvala za K
naročite	2323 K se na naše	2374 K se
naročnik	50 kot K	2322 že K
naročnike	2330 samo za K	2330 le za K
naročniki	50 K lahko	2362 lahko berejo le K	2362 berejo samo K	2378 K
naročnikom	2322 dostopen le K	2322 na voljo K	2322 na voljo samo K	2322 na voljo le K	2362 dostopna le K	2362 dostopna samo K	2362 dostopen le K	2362 dostopen samo K
naročnina	2350 K	2378 K
naročnino	2350 z K	2372 z K
narzędzi	1951 przy wsparciu K ai
naujienlaiškio	1635 K
naujienlaiškis	1648 mūsų K	1651 K
naujienlaiškį	1615 mūsų K	1635 K	1647 užsisakykite K	1648 mūsų K
navođenja	2233 bez K izvora
navođenje	2233 uz K izvora
nawoływał	1972 K
našeho	311 do K týmu	311 K e-shopu
našem	2222 K timu
našich	337 K zpráv	2308 K správ
neatkarīgu	1687 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	1350 segíts K	1350 írjon K	1350 írj K	1350 jelezd K	1351 K adód
nemokamą	1639 K paskyrą
neobmedzený	2263 K prístup
neodpovídá	30 K za
neomezený	301 K přístup
neomezeně	277 K číst
nepiekrītat	43 K
nepriklausomą	1637 paremkite K žurnalistiką	1647 paremkite K	1648 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1050 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	346 podpořte K
nezávislá	347 K média
nezávislé	2316 K médiá
nezávislú	2315 podporte K
ngoài	2668 nội dung bên K
nguồn	2663 K ưu tiên	2663 K tin ưu tiên	2686 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2673 chịu trách K về nội dung bình luận
nhân	2669 trí tuệ K tạo
nhấn	2688 K vào đây
nhận	2644 đăng ký K bản tin	2644 đăng ký K tin	2688 đăng ký K bản tin	2688 đăng ký K tin
nhập	24 đăng K	2642 vui lòng đăng K	2642 đăng K để đọc	2642 đăng K để xem	2642 đăng K để lưu	2642 hãy đăng K để	2688 đăng K để đọc	2688 đăng K để xem
niedostępny	1931 materiał wideo jest K
niezależne	1969 wesprzyj K	1969 wspieraj K	1970 K media
niezależność	1970 K
niezależną	1970 jesteśmy K
noastră	2102 munca K
nolēma	1690 K
norāda	1690 K
nosūtīsim	57 jums K
notificações	14 as K	1991 ative as K	1991 ativar K	1991 receba K
notificările	14 K	2062 activează K
notifikácie	2289 K
notícia	2049 esta K
notícias	1985 receba as K	1985 receba K	1994 siga as últimas K
novinařina	347 naše K
novinařinu	347 nezávislou K
novinár	2277 je K	2277 , K
novinári	2316 naši K
novinárka	2277 je K	2277 , K
novinárkou	2277 je K
novinárom	2277 je K
novinář	306 je K	306 , K
novinářem	306 je K
novináři	347 naši K
novinářka	306 je K	306 , K
novinářkou	306 je K
novičke	2323 na e-K
novičnik	2331 K	2331 e-K	2375 naš e-K	2378 K
novičnika	2331 K
nuotraukų	40 K ir vaizdo
nusprendė	1650 K
nášho	2283 do K tímu
nächste	21 in diesem browser für die K	577 sind sie der K
nói	2691 K
nõus	43 ei ole K?
năm	2690 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	311 našem K
obegränsad	2388 K tillgång
obećala	2259 K
obećao	2259 K
obiecał	1972 K
obiecywał	1972 K
obligāta	1663 atsauce K
oblíbené	303 K zdroje
oblíbených	303 K zdrojů
oblíbenými	303 K zdroji
obrigatórios	21 campos K são	2003 campos K são
obveščanje	2349 na naše K
obľúbené	2274 K zdroje
obľúbených	2274 K zdrojov
obľúbenými	2274 K zdrojmi
också	51 var med du K
odebírat	336 chcete K
odebírejte	281 K náš	342 K	346 K
odemkněte	277 K si
odhlásit	282 K se můžete kdykoli
odoberať	2307 chcete K
odpoveď	21 zrušiť K
odpovídal	349 K
odpověděl	349 K
odpověděla	349 K
odpověď	21 zrušit K
odpowiadał	1972 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1972 K
odpowiedziała	1972 K
odražavaju	2227 komentari K	2227 komentari ne K
odídete	2272 kým K
ofereça	1981 K este artigo
ograniczeń	1897 czytaj bez K	1897 czytaj więcej bez K
også	51 bli med du K
ogłosił	1972 K
ogłosiła	1972 K
oikaisupyynnöt	1061 K
oikaisupyyntö	1061 K
olvashatják	1347 csak előfizetők K
olvasási	0 K idő
olvasóiból	1327 K él
olvasóink	36 K	1351 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	924 danos tu K
ordenó	927 K
ordonné	1184 a K
ortakliği	2538 iş K linkleri
orzekł	1972 K
osobních	299 ochrany K údajů	299 ochraně K údajů
osobných	2279 K údajov
ostrzegał	1972 K
ostrzegała	1972 K
ostrzegł	1972 K
otrzymywać	1959 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	349 K	2318 K
oznámila	349 K	2318 K
ozvěte	38 K se nám	305 K se nám	346 K se nám
""", 'p': """
padėkite	1647 K mums
pageidaujamą	1623 K šaltinį
paklausė	1650 K
palīdzi	1677 ziedo un K	1687 K mums
palīdzību	1670 mākslīgā intelekta K	1685 mākslīgā intelekta K
parašykite	38 K mums	1647 K mums
parsisiųskite	1647 K
participación	873 normas de K
partnerské	324 K odkazy	2295 K odkazy
partneři	288 my a naši K
pastā	1675 e-K
pastāstiet	38 K mums
patronką	1949 zostań naszą K
patrões	2049 sem K
paylaşin	25 K	49 K	2541 K
paziņoja	1690 K
paziņojumus	1674 K
państwa	1929 czeka na K
pašte	1635 jūsų el. K
pažadėjo	1650 K
periódico	925 este K	925 nuestro K
permanència	270 sense K
persiųskite	49 K
personvernerklæring	1832 K
phê	54 mời tôi một ly cà K	2677 mời bạn một ly cà K
phóng	2665 liên hệ K viên	2667 là K viên báo	2667 là K viên của	2688 hãy liên hệ K viên
phút	0 K đọc
pidió	927 K
pidätetään	1046 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1972 K
pisała	1972 K
pišite	38 K nam	38 K našoj	38 K nam na	2215 K nam	2247 K nam na	2247 K na	2256 K nam	2336 K nam	2336 K na	2366 K nam na	2366 K na	2374 K nam
piškotke	2339 K	2367 K
piškotki	2339 K
piškotkov	2339 K	2367 K
pište	338 K na	338 K nám na
plakáton	1353 állt a K
plânge	2104 se K
pochází	308 obsah K
podcastów	1935 K
podcastů	313 K
podcaście	34 naszym K
podeślij	49 K
podkreśla	1972 K
podporovatelé	347 naši K
podporují	347 nás K
podpoře	347 díky K
podpořte	326 K	346 K nás	346 K naši	346 K naše	346 K mě
podrška	2256 vaša K
podrške	2234 bez vaše K	2257 vaše K
podršku	2256 vašu K
podržite	2234 K	2256 K nas	2256 K naš
podľa	2318 K
poinformował	1972 K
poinformowała	1972 K
pokračovanie	2263 pre K v čítaní
pokračování	277 K je dostupné	324 K článku níže
pokračuje	324 článek K	324 text K	2295 článok K	2295 text K
pokračujte	277 K ve čtení s
política	248 K de galetes	870 K de cookies	2001 K de cookies	2018 cobre K
pomocí	328 K ai
pomocą	1951 z K ai
pomoć	2256 vašu K
pomóż	1969 K nam
pomôžte	2315 K nám
poprosił	1972 K
poprosiła	1972 K
poprosiło	1972 K
poručila	2259 K
poručio	2259 K
poslední	335 K článek zdarma	335 K článek, který můžete
posledný	2306 K článok zadarmo
poslušajte	2365 K nas
postafiókjába	1299 K
postaládádba	1315 a K
postaládájában	1315 ön K
posílat	319 nechte si K
posílejte	305 K nám
posíláme	57 vám K	57 K vám
potřebujeme	346 K vaši pomoc	346 K vaši podporu
používame	2279 K cookies
používá	288 tento web K
používáme	288 K cookies
powiedział	1972 K
powiedziała	1972 K
powtarzał	1972 K
powtarzała	1972 K
pozostało	1897 K # %	1897 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	349 zvou K
pošaljite	49 K ga	2215 K nam	2215 K na	2256 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	305 K nám	346 K nám
pošli	49 K ho
pošlite	49 K ho	2276 K nám	2315 K nám
pošljemo	57 vam K
pošljite	49 K ga	2336 K nam	2336 K jo nam	2336 K na	2374 K nam
požádal	349 K
požádala	349 K
pracę	1970 naszą K
pranešimus	1634 K
praneškite	38 K mums
pranešė	1650 K
prašė	1650 K
preberať	45 K
predchádzajúceho	2310 bez K súhlasu
predplatiteľ	50 ako K	2263 už ste K	2263 ste K
predplatiteľom	2271 K	2315 staňte sa K
predplatiteľov	2271 pre K
predplatné	2263 už máte K	2292 K	2315 kúpte K	2315 kúpte si K	2319 K
predplatného	2292 K
predplatným	2292 K	2313 s K
preferată	2073 sursă K
preferované	303 K zdroje	2274 K zdroje
preferovaný	303 K zdroj	2274 K zdroj
preferovaných	303 K zdrojů	2274 K zdrojov
preferovaným	303 K zdrojem	2274 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1897 tylko dla K	1957 tylko dla K
prenumeratą	1943 z K
prenumeratę	1897 masz już K	1943 zamów K	1943 kup K	1943 wykup K
preporučila	2259 K
preporučio	2259 K
pretlačiť	45 K
prevziať	45 K
prečítate	2263 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2256 K se našoj	2256 K im se	2374 K se nam
pridržana	2207 sva prava K
pridržane	2329 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1650 K
prihlásenie	2264 ďakujeme za K	2290 ďakujeme za K
prihlásení	2292 po K
prihlásením	2290 K súhlasíte
prihláste	24 K	2263 K sa a čítajte	2315 K sa na odber
prihvaćate	2229 prijavom K
pripažino	1650 K
programėlėje	1633 K
programėlę	1633 K
prohlásil	349 K
prohlásila	349 K
prohlížeč	10 váš K
pronađite	2245 K nas
proposé	1161 conçu et K par
prosił	1972 K
prosiła	1972 K
pročitali	2199 da biste K
pročitate	2197 da K cijeli	2197 da K ceo
prośbę	1891 mamy do ciebie K	1891 mamy małą K
prošnjo	2333 imamo majhno K	2333 majhno K
prywatności	1913 polityka K	1913 polityce K
przeczytać	1897 aby K cały	1897 aby K ten artykuł
przeczytałaś	1938 dziękujemy, że K
przeczytałeś	1938 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1894 K nam #%	1969 K nam	1969 K #
przekonywał	1972 K
przekonywała	1972 K
przesyłajcie	1929 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	1929 K nam	1929 K je do nas	1969 K nam
przyznał	1972 K
przyznała	1972 K
przyłącz	51 K się
przyślij	1929 K nam	1929 K je do nas	1969 K nam
práca	2316 naša K
práce	347 naší K
práci	347 naši K
prácu	2316 našu K
précisé	1184 a K
préférée	1151 source K
préférées	1151 sources K
prévient	1184 K
príspevky	2288 K v diskusii
príspevok	2315 váš K
próxima	2049 nossa K
průzkumu	35 našeho K
ptá	349 K se
pubblicità	11 la K	1438 blocco della K	1492 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1320 K
publicité	11 la K	11 cette K	1125 bloqueur de K	1125 bloqueurs de K	1182 sans K
publicités	1125 bloqueur de K
publicystką	1930 jest K
publicystą	1930 jest K
publikování	296 K nebo šíření
publiée	22 ne sera pas K	1130 votre adresse e-mail ne sera pas K
pytał	1972 K
pytała	1972 K
pytały	1972 K
pytań	1937 na kilka K
pyyntö	1024 pieni K
pyysivät	1086 K
pásale	924 K esta
pásalo	49 K
päevakokkuvõte	953 K
päätoimittaja	1055 K
päätti	1086 K
påminde	2456 K
pénzbe	1351 K kerül
pénzéből	18 olvasók K
písemného	297 bez K souhlasu
písomného	2310 bez K súhlasu
píšte	2309 K na	2309 K nám na
pódcast	34 nuestro K	925 nuestro K
pārpublicēt	45 K
pārpublicēšana	1656 K bez	1663 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	296 K článků
předchozího	297 bez K souhlasu	340 bez K souhlasu
předplatitel	50 jako K	50 K může	277 už jste K	277 jste K
předplatitele	300 pro K
předplatitelem	346 staňte se K
předplatitelé	50 K mohou	334 jen K	334 pouze K	334 najdou K	334 přečtou K	347 naši K	350 K
předplatitelům	300 K	334 pouze K	334 jen K
předplatné	277 koupit K	278 už máte K	321 K	350 K
předplatného	321 K
předplatným	277 dostupné s K	321 K	343 s K
předplaťte	279 K si	346 K si
přehrání	308 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	277 zbývá vám K
přidej	51 K se
přidejte	51 K se	337 K si nás	346 K se	346 K se k nám
přihlaste	24 K	277 K se a čtěte	281 K se k odběru	346 K se k odběru
přihlášení	319 děkujeme za K	321 po K
přihlášením	319 K k odběru	319 K souhlasíte
připojte	51 K se
připomněl	349 K
připustil	349 K
přispějte	326 K	346 K	346 K i vy
přiznal	349 K
přiznala	349 K
přiznává	349 K
příspěvek	346 váš K
příspěvku	308 zobrazení K
příspěvky	317 K v diskusi
""", 'q': """
quyên	2688 K góp ngay	2692 K góp
quyền	2660 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1972 K
radziła	1972 K
radí	349 K
rakstīja	1690 K
rappelé	1184 a K
rašykite	38 K mums	1647 K mums
rašė	1650 K
recibirás	57 K
reclamă	11 K
reconoció	927 K
recordó	927 K
recunoaște	2104 K
redacció	39 la nostra K	43 cartes a la K	259 la K t'envia	269 la nostra K
redacción	39 nuestra K	43 cartas a la K	914 la K te envía	925 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2098 K îți trimite	2102 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1969 wesprzyj K
redaktorką	1930 jest K
redaktorė	1627 K
redaktör	2420 är K för	2420 är K på	2420 är politisk K
redaktør	392 er K på	392 er K for	392 er politisk K	1851 er politisk K	1851 er K i	1851 er K for
redação	38 escreva para a K	39 nossa K	2039 a K envia	2049 nossa K
reenvíalo	49 K
refusé	1127 K le dépôt
registrácii	2292 po K
registráciou	2290 K súhlasíte
registráciu	2290 ďakujeme za K
regisztrálj	1350 K ingyenesen	1350 K, hogy
regisztráljon	1350 K ingyenesen	1350 K, hogy
regisztrálnia	1347 K kell
regístrate	842 K gratis	843 K para
reinhören	505 jetzt K:
rejestrując	1940 K się
reklamlänkar	2435 K
reklamą	11 K
reklám	2316 bez K
reklámok	1351 K nélkül
reportaż	1970 ten K
reporterką	1930 jest K
reportér	306 , K	2277 , K
reportérem	306 je K
reportérka	306 , K	2277 , K
reportérkou	306 je K	2277 je K
reportérom	2277 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	242 prohibida la K	267 K sense permís
reproducción	883 prohibida su K	883 prohibida la K
reprodução	2014 proibida a K	2014 K proibida	2047 K permitida desde	2047 K é permitida desde
reprodúcelo	45 K
republié	45 K	1141 K avec	1179 cet article est K
repórter	39 nosso K	2018 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	927 K
rezervăm	29 ne K dreptul
riêng	2653 chính sách quyền K tư	2680 dành K cho thuê bao	2686 quan điểm K của tác giả
rovatvezetője	1320 K
ročne	2317 K
ročně	348 K
rät	580 K
rätta	2426 K fel
rättar	2426 vi K fel
räumte	580 K ein	580 K der	580 K die
rääkis	969 K
råber	426 K
råbte	426 K
rådde	2456 K
rådede	426 K
réagir	1131 pour K
réagissez	1181 K à
réalisation	1161 n'a pas participé à la K
rédacteur	1144 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	1144 a rejoint la K	1161 n'a pas participé à sa K	1170 la K vous	1174 pour soutenir la K	1181 soutenez la K	1181 alertez la K	1182 notre K
rédactrice	1144 est K
régulièrement	1144 collabore K
réponse	21 annuler la K
répétait	1184 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1101 cet article est K	1101 ce contenu est K	1101 article K
réservée	1101 K à nos abonnés	1101 la suite est K	1103 K aux abonnés
réservés	1103 K aux abonnés	1141 tous droits K
résiliable	1183 K à tout moment
részesített	1316 előnyben K forrásként
röst	2423 ai-K
răspuns	2104 a K	2104 au K
răspunsul	21 anulează K
rằng	2691 viết K	2691 cho K
""", 's': """
sacīja	1690 K
sadržaj	9 ovaj K	2218 vanjski K	2218 spoljni K
sadržaja	9 ovog K	2218 vanjskog K	2218 prikaz ovog K	2218 prikaz K
sakė	1650 K
sanctionné	1184 a K
sandučić	2200 u vaš K
sandučiću	2200 u vašem K	2229 vašem K
sbírka	350 K
schließ	51 . K dich
schließen	51 . K sie sich	436 K sie ein abo	577 K sie ein abo
schránke	2264 vašej K
schránky	281 do vaší K	2264 do vašej K
scrieţi	38 K-ne
scrieți	38 K-ne
sdílejte	25 K	49 K ho
segítsen	1350 K, hogy
segítségedre	1350 szükségünk van a K
según	927 K
sentenció	927 K
sería	915 sin ti no K
sesión	24 inicia K	24 inicie K	842 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2048 inicie K
señaló	927 K
sfătuia	2104 K
sfătuiește	2104 K
sfătuit	2104 a K
sisällön	9 K	1057 ulkoisen K
sisältö	1028 tämä K on vain
sisältöä	1057 ulkoista K
siunčiame	57 jums K
sjefredaktør	1851 er K
sjöng	2456 K
skarży	1972 K
skarżył	1972 K się
skrzynkę	1900 na twoją K	1900 na swoją K	1940 K mailową
slažete	43 K se	43 ne K se
slobodné	2315 podporte K
slobodnú	2315 podporte K
slušajte	2245 K nas
slíbil	349 K
slíbila	349 K
sondę	1937 naszą K
sonuçlarinda	2520 google arama K
sorumluluğu	30 K
souborů	298 K cookie
souhlasíte	43 K?	319 e-mailu K	319 odesláním K	319 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	2665 về hộp thư của tòa K	2677 hãy ủng hộ tòa K	2686 bằng văn bản của tòa K	2688 hãy gửi về tòa K	2688 hãy liên hệ tòa K	2688 hãy báo cho tòa K	2689 tòa K
spandér	54 K en kaffe
spolupráci	324 ve K s partnerem	2295 v K s partnerom
sporočite	38 K nam	2336 K nam
sportkrönikör	2420 är K
sportsredaktør	392 er K
spracovaním	2290 K osobných údajov
sprijiniți	2101 K
sprijină	2101 K-ne
správach	2275 google K
správy	2275 google K
spuneți	38 K-ne
stellenbörse	504 in unserer K
stjärna	60 fält med K
straipsnį	1646 šį K	1648 visą K
stronę	1960 naszą K
stwierdził	1972 K
stwierdziła	1972 K
stáhněte	346 K si naši	346 K si náš
stálo	349 K na	349 K ve	349 K v
står	30 K för	426 K der på	1889 K det på	1889 K det i	2456 K det på
stöd	2382 med ditt K	2453 K oss	2453 K vår	2453 ditt K
stödja	2432 K oss med
stödmedlem	2453 bli K
stödprenumerant	2453 bli K
stötta	2432 K oss med	2453 K oss	2453 K vår	2453 K vårt
støt	404 K os	423 K os	423 K med
støtt	1886 K oss	1886 K vår
støtte	354 med din K	354 vi har brug for din K	404 K os med	404 din K gør	423 din K	423 bliv K	1814 med din K	1864 K oss med	1886 din K
støtteabonnent	1886 bli K
støttemedlem	423 bliv K	1886 bli K
stāstīja	1690 K
stěžuje	349 K
subscripció	272 K
subskrybentów	1897 tylko dla K	1897 dostępna dla K	1897 dostępne dla K	1957 tylko dla K
subskrypcją	1943 z K	1965 z K
subskrypcję	1897 kup K	1897 masz już K	1940 dziękujemy za K	1943 wykup K	1969 kup K
suosikkilähteeksesi	1050 K
suosikkilähteeksi	1050 K
sursă	2097 link activ către K
suscripción	842 ya tengo una K	924 cambia tu K	928 K
suscríbase	924 K
suscríbete	842 K para	842 K por	842 K en	849 K al boletín	924 K
susțin	2089 care ne K lunar	2102 ne K lunar
susține	2101 K-ne	2101 K presa	2104 K că
susținerea	2101 K ta
susțineți	2101 K-ne
svarīgākie	1686 nedēļas K
svarīgākās	1686 nedēļas K
svěřte	305 K se nám
szerkesztője	1320 K
szerkesztőségünk	39 K	1351 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1351 K
szerzője	1320 külső K
szólított	1353 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2433 tills du K upp	2456 K
sähköpostiin	1031 suoraan K
sähköpostiisi	1032 K
sähköpostillasi	1082 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	1032 K
sélection	1170 K d'articles
sélections	1101 ajouter l'article à vos K
síganos	862 K en
síguenos	862 K en	924 K
sõltumatut	966 toeta K
sõnul	969 K
sök	2447 K nu
sökresultat	2416 K på google
söyledi	2557 K
söylediler	2557 K
söylüyor	2557 K
søg	417 K nu
søgeresultater	388 K på google
søgning	388 google-K
søk	1880 K nå
søkene	1847 google-K dine
søkeresultatene	1847 K dine på google
súhlasu	2310 bez K
súhlasíte	43 K?	2290 odoslaním K
súmate	51 K	924 K al
süresi	0 okuma K
sütik	1321 K
sütiket	1321 K
săptămână	17 o dată pe K	2103 pe K
sīkdatnēm	1668 K	1686 K
sống	2677 nuôi K tờ báo	2677 bạn đọc nuôi K
""", 't': """
találatok	1316 google-K
tanácsolja	1353 K
tanácsolják	1353 K
tanácsolta	1353 K
tanácsolták	1353 K
tanította	1353 K
taşiyin	2541 K
teigė	1650 K
tekemään	1084 K sitä
tekijänoikeus	1046 K suojaa
tekoäly	1058 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1058 K
tekoälyn	1058 K avulla	1058 K tekemä
tekoälyä	1058 käyttää K
telefonā	1674 savā K
tesszük	22 nem K közzé
textům	333 ke všem K
teşekkürler	2554 okuduğunuz için K
thiết	2686 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2680 dành cho K bao	2680 đã là K bao	2692 K bao
thuộc	2661 bản quyền K
thành	2643 dành cho K viên	2675 bạn đã đăng ký K công	2688 trở K thành viên
tháng	2680 đọc miễn phí trong K	2690 mỗi K	2690 hàng K	2690 K đầu
thích	2663 nguồn tin ưa K	2663 nguồn yêu K
thông	14 K báo	2649 bật K báo	2649 nhận K báo	2665 bạn có K tin	2665 bạn đọc cung cấp K tin	2686 khi phát hành lại K tin	2688 hãy gửi K tin	2688 đăng ký nhận K báo	2688 hãy bật K báo
tilføjede	426 K
tillgång	2453 få fri K
tillåtet	2444 inte K att återge
tiếng	2673 K việt có dấu
tiếp	2642 để K tục đọc	2642 để đọc K	2642 đăng nhập để K tục	2677 K sức cho báo chí	2680 để K tục đọc	2688 đăng ký để đọc K	2688 hãy K sức	2688 đăng nhập để K tục
tjänst	2379 en liten K att be
tjänsten	2447 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1297 a K
toàn	20 K bộ bài	2642 để đọc K bộ	2642 đọc K bộ bài	2680 để đọc K bộ bài	2688 đăng ký để đọc K bộ
tražila	2259 K je
tražili	2259 K su
tražio	2259 K je
tretích	2279 cookies K strán
treści	9 tej K	1943 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2649 theo dõi K
trước	2673 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1320 K
turpinātu	1653 lai K lasīt
tuần	17 mỗi K	2675 bản tin hằng K của	2675 bản tin hàng K của	2690 mỗi K
tvrdí	349 K
työmme	1084 K
työtämme	1083 tue K	1084 K
tájékoztató	1306 adatvédelmi K
támogass	1350 K minket
támogasson	1350 K minket
támogathat	1327 K minket
támogatása	1327 K nélkül	1327 olvasók K nélkül	1350 az ön K
támogatásod	1350 a te K
támogatásából	1327 olvasóink K
támogatásával	1330 partnerünk K
támogatónk	1327 legyen ön is K	1327 legyél te is K
täglich	444 K per mail
tähtsamad	965 nädala K
tärkeimmät	1082 K jutut
tästä	1069 lisää K
täällä	1024 kun kerran olet K
täältä	1069 lisää K
téléchargez	1088 K
tôi	62 gắn thẻ K
töltsd	1350 K le
týden	17 každý K
týdně	348 K
týždenne	17 raz K
tłumaczy	1972 K
tłumaczył	1972 K
tłumaczyła	1972 K
třetích	308 cookies K stran
""", 'u': """
uafhængigt	424 K medie
ubegrænset	360 K adgang
udostępnij	25 K
ukarał	1972 K
ulaş	38 bize K
ulaşin	38 bize K	2522 bize K	2541 K
ulaşmak	2522 yazara K
unabhängig	558 K von unserer redaktion	558 von unserer redaktion K	571 damit wir K bleiben	578 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1457 insegna all'K
unterstütze	432 K unsere arbeit	432 K uns mit	577 K uns	577 K unsere	577 K mich	577 K meine
unterstützen	432 K sie unsere arbeit	432 K sie uns mit	432 mit einer spende K	432 können sie uns K	577 K sie uns	577 K sie unsere	577 sie können das K	577 freiwillig K	577 K sie mich	577 K sie meine	577 K uns
unterstützt	463 ihr browser K	577 K uns
unterstützung	428 ihre K	428 mit ihrer K	520 ihrer K	520 deiner K	566 mit K von ki	577 mit deiner K	577 deine K	577 eure K
upozornění	285 zapněte si K	318 K
upphovsrätt	2412 skyddat enligt lagen om K
upphovsrättslagen	2412 skyddat enligt K
uprednostňované	2311 K zdroje
uprednostňovaný	2311 K zdroj
uprednostňovaných	2311 K zdrojov
upřednostňované	341 K zdroje
upřednostňovaný	341 K zdroj
upřednostňovaných	341 K zdrojů
uredništva	2329 brez dovoljenja K	2329 brez soglasja K
uredništvo	2343 v naše K	2375 naše K
uredništvu	39 našemu K	2336 pišite K
urmărește	2061 K-ne pe	2061 K-ne și pe	2062 K știrile	2101 K-ne
urmăriți	2061 K-ne pe	2101 K-ne
utilização	2001 K de cookies
utilizează	2064 K cookie
utilizăm	2064 K cookie
utánközlés	1313 K
utánközölhető	45 K
uutislähteeksesi	1050 ensisijaiseksi K
uutislähteeksi	1050 ensisijaiseksi K
uznał	1972 K
uznała	1972 K
uzsvēra	1690 K
użyciu	1951 przy K ai
użytkowników	1938 opiniami K
używamy	1912 K plików cookie
užsisakykite	1612 K prenumeratą
""", 'v': """
vašeho	281 do K e-mailu
vedieť	38 dajte nám K	2276 dajte nám K
velük	51 tarts K
venerdì	17 ogni K
verhängte	580 K
versión	2 K en audio
verstärkung	504 suchen K
versão	2 K em áudio
vervielfältigung	480 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	468 deine e-mail-adresse wird nicht K	468 ihre e-mail-adresse wird nicht K
veröffentlichung	534 seit der K geändert	534 seit K geändert
već	2212 kad ste K tu	2258 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K
virheensä	1061 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2667 là biên tập K của	2680 dành cho hội K
viết	2688 hãy K thư	2689 bài K này	2691 ông K	2691 bà K
você	18 sem K	2049 sem K
vollständigen	436 K artikel lesen
volontär	494 ist K
volontärin	494 ist K
voltál	42 ott K
vprašalnik	2346 K
vyhradené	2270 všetky práva K	2270 autorské práva sú K
vykřikl	349 K
vykřikla	349 K
vypočuť	2286 si môžete K
vysvetľuje	2318 K
vysvětlil	349 K
vysvětlila	349 K
vysvětloval	349 K
vysvětlovala	349 K
vysvětluje	349 K
vytvořila	328 K ai
vyzýval	349 K
vyzývala	349 K
vyzývali	349 K
vyzývá	349 K
vyžadované	21 K informace	21 K polia
válaszolta	1353 K
válaszolták	1353 K
vás	326 bez K by	347 bez K by	2297 bez K by	2316 bez K by
väitis	969 K
väitti	1086 K
väittää	1086 K
välise	946 K sisu
våre	1886 meld deg på K
vårt	1822 meld deg på K	1886 meld deg på K
vær	51 K med
védekezett	1353 K
véli	1353 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2316 K vám
vēlamo	1664 K avotu
vēstkopai	1675 K
vēstulei	1675 ziņu K
vědět	38 dejte nám K	305 dejte nám K	346 dejte nám K
všetkým	2304 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2283 náš K
webinář	311 náš K
według	1972 K
weißt	493 K du mehr
wezwał	1972 K
wiadomościach	1960 google K
wołali	1972 K
wołał	1972 K
wołała	1972 K
wpłata	1949 każda K	1969 twoja K
wpłatom	1970 dzięki K
wpłać	1969 K
wspierającym	1969 zostań K
współpracy	1946 we K z partnerem
wyjaśnia	1972 K
wypisać	1900 K się w każdej chwili
wyrażam	1901 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	1929 K nam	1929 K je do nas
wzywał	1972 K
wzywała	1972 K
wöchentlichen	448 K newsletter
właściciela	1970 nie mamy K
""", 'y': """
yazdiğimiz	2551 daha önce K haber
yazmişti	2557 diye K
yhteistyössä	1070 K mainostajan
yönetmenidir	2524 genel yayin K
""", 'z': """
zaakceptować	1931 K pliki cookie
zaapelował	1972 K
zaapelowała	1972 K
zachęcali	1972 K
zachęcano	1972 K
zachęcał	1972 K
zachęcała	1972 K
zadaním	2290 K e-mailu
zadržana	2207 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	319 K e-mailu
zagłosuj	1954 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2234 K vama	2257 K vama
zakázané	2270 šírenie je K
založte	346 K si účet
zamknutý	2263 článok je K
zamčený	277 článek je K
zapisując	1940 K się
zapowiedział	1972 K
zapowiedziała	1972 K
zapytał	1972 K
zapytała	1972 K
zastrzeżone	1924 wszelkie prawa K	1924 wszystkie prawa K
zawołał	1972 K
zawołała	1972 K
zašlete	305 K nám
zašlite	2276 K nám
zaželen	2369 K vir
zaželene	2369 K vire
zaželeni	2369 K vir
zbiórka	1973 K
zbývá	277 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1934 do naszego K
zewnętrzna	1931 treść K
zewnętrzne	9 treści K	1912 treści K	1931 treści K
zewnętrznej	9 treści K	1931 treści K
zewnętrznych	9 treści K
zgłoś	1929 K go nam	1969 K nam
ziņas	1686 mūsu K
znać	38 daj nam K	1961 daj nam K	1969 daj nam K
zněl	349 K
zněla	349 K
znělo	349 K
zobrazení	308 K tohoto obsahu	308 K obsahu
zobrazený	60 e-mail nebude K
zostań	1969 K z nami
zpracováním	282 souhlasím se K	289 K osobních údajů
zprávy	304 google K
zprávách	304 google K
zpívali	349 K
zugänglich	521 frei K
zunächst	480 dieser artikel erschien K
zurück	550 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2312 K
získávejte	342 K
zł	1943 za # K	1943 od # K	1971 od # K
złotówka	1949 każda K	1970 każda K
""", 'á': """
állt	1353 ez K
állítja	1353 K
átvehető	45 K
""", 'ä': """
ägare	2432 inga rika K
ähnliches	493 K erlebt
ändå	2379 nu när du K är här
äpp	951 K
äppi	951 K
""", 'å': """
åndsverkloven	1843 beskyttet av K
året	425 om K
återges	2412 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2528 bizimle K
çalişmalarimiz	2555 K
çağrisinda	2557 K bulundu
çerezler	2509 K kullan
çerezlere	2526 K
çerezleri	2509 K kullan	2526 K	2552 K kabul
çözün	2541 K
""", 'é': """
échanos	924 K una mano	924 K un cable
écris	38 K-nous
écrit	1144 K pour	1184 a K
écrivain	1144 est K
écrivez	38 K-nous	38 K à notre	1181 K-nous
électronique	1110 dans votre boîte aux lettres K
énekelték	1353 K
équipe	1182 notre K
értesítéseket	14 K	1326 K
értesüljön	1326 K elsőként
étoile	60 champs avec une K
évente	1352 K
""", 'í': """
ígérte	1353 K
ígérték	1353 K
írta	1353 K
""", 'î': """
îmbia	2104 K
îndemna	2104 K
îndemnat	2104 a K
îndemnau	2104 K
întrebat	2104 a K
întrebau	2104 K
""", 'õ': """
õpetas	969 K
""", 'ö': """
öffnen	450 app K
önemli	2552 günün en K
önerdi	2557 K
önskad	2416 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1351 független K	1351 a jó K
újságírásunk	1351 K
újságíróink	1351 K
újságíróinkkal	1349 K
újságíróinknak	39 K
újságírója	1320 K
última	862 siga la K hora	862 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	481 K von	559 von der agentur K	559 deutschen presse-agentur K
übersicht	487 K	543 diese K wurde
ücretsiz	15 K haber	15 K makale	2539 K üye olun
ügyfelünk	1349 K
ühendust	38 võta meiega K	966 võta K
ütles	969 K
ütlesid	969 K
üyeliği	2534 bülten K
üzente	1353 K
üzenték	1353 K
üçüncü	2526 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2245 K nas
čitalaca	43 pisma K	2234 uz podršku K	2252 K	2257 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2252 K	2257 naši K
čitatelia	2314 K	2316 naši K
čitatelja	43 pisma K	2234 uz podršku K	2252 K	2257 naših K	2257 uz podršku K
čitatelji	36 naši K	2252 K	2257 naši K
čitateljima	2252 K
čitateľom	18 vďaka K	2314 K
čitateľov	36 našich K	2297 vďaka podpore K	2314 K	2316 našich K	2316 vďaka podpore K
članak	20 cijeli K	2212 svidio vam se K	2230 cijeli K	2230 ceo K	2257 ovaj K
člancima	2241 svim K
članek	2333 vam je bil K všeč	2375 ta K
člankov	2361 do vseh K
členem	346 staňte se K
členom	2315 staňte sa K
článek	20 celý K	273 líbil se vám K	277 celý K za	321 celý K	347 tento K	347 líbil se vám K
článkom	2292 všetkým K	2304 k všetkým K	2304 ku všetkým K
článku	20 celého K
články	347 naše K
článků	321 limit K
článkům	321 všem K	333 ke všem K
článok	20 celý K	2272 páčil sa vám K	2292 celý K	2316 tento K
čtenáři	344 K	347 naši K
čtenářů	36 našich K	43 listy K	326 díky podpoře K	344 K	347 našich K	347 na podpoře K	347 díky podpoře K
čtenářům	18 díky K	36 našim K	344 K
čtení	0 doba K
čtěte	337 K nás
číst	347 K dál bez
čítajte	2308 K nás	2315 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2315 K, že nás čítate
""", 'đ': """
đây	2688 bấm vào K
đóng	2688 K góp của bạn	2688 hãy K góp
đăng	45 K lại	2675 cảm ơn bạn đã K ký	2675 bằng việc K ký, bạn	2688 K ký để đọc bài
đường	2665 K dây nóng của tòa soạn	2665 K dây nóng của báo	2688 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2680 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2317 K sumou
""", 'ř': """
řekl	349 K
řekla	349 K
říká	349 K
""", 'ś': """
śledztwa	1970 nasze K
śledztwo	1970 to K
śledź	1908 K nas na	1969 K nas
śpiewali	1972 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2557 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2215 K nam
šaukė	1650 K
šiandien	1637 aukokite K
šodien	1677 ziedo K
""", 'ź': """
źródło	1924 K: pap
""", 'ż': """
żądał	1972 K
""", 'ž': """
žalio	2259 K se
želene	2369 K vire
želeni	2334 K vir
željene	2213 K izvore
željeni	2213 K izvor
žurnalistai	1648 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1627 K
žurnalistika	347 naše K	347 nezávislá K	1648 K kainuoja	1648 gera K	2316 nezávislá K
žurnalistiku	347 nezávislou K	2316 nezávislú K
žurnalistiky	347 nezávislé K
žurnalistė	1627 K
žurnāliste	1667 K
žurnālisti	1688 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1688 neatkarīga K	1688 K maksā	1688 laba K
žurnālistiku	1677 atbalsti neatkarīgu K	1688 neatkarīgu K
žurnālists	1667 K
žádal	349 K
žádala	349 K
žádali	349 K
""", 'ά': """
άδεια	47 K cc	638 χωρίς K
άρθρα	644 τα K μας
άρθρο	644 αυτό το K
""", 'έ': """
έγγραφη	638 χωρίς K άδεια
έγραφαν	646 K
έγραφε	646 K
έγραψε	646 K
έλεγαν	646 K
έλεγε	646 K
έρευνά	616 K μας
έρευνές	644 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	606 K σου πηγές	606 K σας πηγές	606 K πηγές
αγαπημένη	606 K πηγή
ακολουθήστε	590 K μας	643 K μας
ακολουθείστε	590 K μας
ακόμη	627 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	646 K
αναγνωστών	641 K
αναγνώστες	18 χάρη στους K	641 K	644 οι K μας
αναδημοσίευση	45 K	600 απαγορεύεται η K	600 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	601 K χωρίς
ανεξάρτητη	643 ενισχύστε την K
ανταποκρίτρια	609 είναι K
ανταποκριτής	609 είναι K
απάντησαν	646 K
απάντησε	646 K ο	646 K η
απάντησης	21 ακύρωση K
απαγορεύεται	601 K η αντιγραφή	601 K η αναπαραγωγή
αποδεχθείτε	611 K τα cookies
αποδεχτείτε	611 K τα cookies
απορρήτου	603 πολιτική K
από	622 K # €
αρθρογράφος	609 είναι K
αρχισυντάκτης	609 είναι K
αρχισυντάκτρια	609 είναι K
αυτούς	51 γίνετε ένας από K
""", 'β': """
βιβλιοπωλείο	614 ηλεκτρονικό μας K
βοηθήστε	643 K μας
βοηθούν	644 μας K
βρείτε	590 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	643 K μέλος	643 K κι εσείς
γνώσεις	617 τις K σας
γράψε	38 K μας
γράψτε	38 K μας	608 K μας	643 K μας
γραπτή	638 χωρίς K άδεια
""", 'δ': """
δήλωσαν	646 K
δήλωσε	646 K ο	646 K η	646 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	644 οι K μας
δημοσιογράφος	609 είναι K	609 , K	609 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	644 η K μας	644 ανεξάρτητη K	644 η ανεξάρτητη K
δημοσκόπησή	616 K μας
δημοσκόπηση	616 στη K
διαβάσετε	585 για να K ολόκληρο
διαβεβαίωσε	646 K
διαμαρτυρήθηκε	646 K
διαφήμιση	11 τη K	625 μετά τη K
διαφημίσεις	644 χωρίς K
διαφωνείτε	43 K
διεύθυνση	588 τη K email	588 η K email	621 K email	621 K e-mail
δικαιώματος	600 με επιφύλαξη παντός K
διοργανωτές	646 καλούν οι K
δουλειά	644 η K μας
δωρεά	627 κάντε μια K	643 η K σας	643 κάντε μια K	647 K
δωρεάν	15 K άρθρα	622 K άρθρα
δωρεές	647 K
""", 'ε': """
είμαστε	644 K μια μικρή
είπαν	646 K
είπε	646 K
εβδομάδα	17 κάθε K	645 την K
εγγραφή	621 με την K σας
εγγραφείτε	586 K για να	622 K δωρεάν	643 K δωρεάν	643 K τώρα	643 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	587 στα K σας
εκδήλωσή	614 K μας
εκφράζουν	619 τα σχόλια K	619 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	591 K τις ειδοποιήσεις	593 K τη javascript
ενημερωτικά	588 K δελτία
ενημερωτικό	588 K δελτίο
ενημερώστε	608 K μας
ενισχύστε	627 K	643 K μας
ενσωματωμένο	611 K περιεχόμενο
εξήγησε	646 K
επανέλαβε	646 K
επαναλάμβανε	646 K
επιβεβαιώστε	621 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	608 K μαζί μας	608 K με τον συντάκτη	608 K με τη συντάκτριά	608 K με τη συντάκτρια	608 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας
επισήμανε	646 K
επιστολή	43 την K σας
ερωτηματολόγιο	618 το K
εσάς	627 χάρη σε K	644 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	622 με # K
ευχαριστούμε	621 K για την εγγραφή	643 K που μας
""", 'ζ': """
ζήτησαν	646 K
ζήτησε	646 K ο	646 K η	646 K στο	646 K από
ζητούσαν	646 K
ζητούσε	646 K
""", 'η': """
ηλεκτρονικό	614 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	646 K
ισχυρίστηκε	646 K
""", 'κ': """
κάλεσε	646 K ο	646 K η
κάνε	62 K μου tag
κάνοντας	621 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
καλούσαν	646 K
καλούσε	646 K
κανάλι	644 το K μας
κατάστημά	614 στο K μας
κατήγγειλε	646 K
καταγγέλλει	646 K
καταγγελία	608 κάντε μας την K
κατεβάστε	591 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	616 το K	616 στο K	616 το K μας
κυκλοφορεί	614 K το νέο τεύχος
κυριότερες	621 τις K ειδήσεις
""", 'λ': """
λάβετε	639 K
λέει	646 K
λαμβάνεις	636 θέλεις να K
λαμβάνετε	636 θέλετε να K	639 K
""", 'μ': """
μήνα	645 τον K	645 το K	645 ανά K	645 κάθε K
μήνυμα	38 στείλε K
με	622 K # €
μοιραστείτε	25 K	49 K το
""", 'ν': """
νοημοσύνη	629 με τεχνητή K	629 από τεχνητή K
νοημοσύνης	629 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	585 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	622 K το άρθρο
ομάδα	614 στην K μας	643 ελάτε στην K	644 η K μας
""", 'π': """
παράκληση	605 έχουμε μια μικρή K	605 μια μικρή K
παραδέχεται	646 K
παραδέχθηκε	646 K
παραδέχτηκε	646 K
παρακάλεσε	646 K
παρακαλούσαν	646 K
παρακαλούσε	646 K
πατώντας	621 K
πείτε	38 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	611 εξωτερικού K
περιεχόμενο	9 αυτό το K	611 αυτό το K	611 το K αυτό	611 εξωτερικό K
πολιτική	603 K cookies
πρέπει	611 δείτε το βίντεο K
προέτρεπαν	646 K
προέτρεπε	646 K
προέτρεψε	646 K
προειδοποίησε	646 K
προειδοποιεί	646 K
προσπάθειά	643 ενισχύστε την K
προσωπικών	603 K δεδομένων
προτεινόμενη	606 K πηγή
προτιμώμενες	606 K πηγές
προτιμώμενη	606 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	634 K σε όλα
πρόσθεσαν	646 K
πρόσθεσε	646 K ο	646 K η
πρώτο	622 τον K μήνα
πρώτος	645 K μήνας
""", 'ρ': """
ρεπορτάζ	644 το K μας	644 αυτό το K
ρωτούσαν	646 K
ρωτούσε	646 K
ρώτησαν	646 K
ρώτησε	646 K ο	646 K η
""", 'σ': """
σημαντικότερες	621 τις K ειδήσεις
σημείωσε	646 K ο	646 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	643 K μας
στήριξή	627 χωρίς τη K	643 η K σας	643 τη K σας	644 χωρίς τη K
στήριξη	627 χάρη στη K	644 χάρη στη K
στείλε	38 K μας	608 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	608 K μας	643 K μας
στηρίξτε	627 K	643 K μας	643 K την	643 K το	643 K τη
συγκατάθεση	611 K για cookies
συμβουλεύει	646 K
συμβούλευε	646 K
συμβούλευσε	646 K
συμβούλεψε	646 K
συμφωνείτε	43 K
συνέδριο	614 K μας
συνέδριό	614 K μας
συνέστησε	646 K
συνδεθείτε	24 K	586 K για να
συνδρομή	622 με K	622 K από	640 με K	647 K
συνδρομητές	50 οι K μπορούν	585 διαθέσιμο μόνο σε K	585 διαθέσιμο σε K	604 μόνο για K	604 μόνο σε K	643 γραφτείτε K	644 οι K μας	647 K
συνδρομητής	50 ως K	585 είστε ήδη K	643 γίνετε K
συνεργασία	625 σε K με χορηγό	625 σε K με τον χορηγό
συνεργατών	625 συνδέσμους K
συνεχίζεται	625 K παρακάτω
συνεχίσετε	585 για να K την ανάγνωση	585 να K την ανάγνωση
συνεχίσουμε	644 να K
συνεχίστε	585 K την ανάγνωση
συνιστούσε	646 K
συντάκτης	609 είναι K
συντάκτρια	609 είναι K
σχολιάσετε	6 K
σχόλια	619 στα K
σύμφωνα	646 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	635 K δωρεάν άρθρο
τραγουδούσαν	646 K
τόνιζε	646 K
τόνισε	646 K
""", 'υ': """
υπογράμμισε	646 K
υποσχέθηκε	646 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	605 αφού K ως εδώ
φωνάζει	646 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	605 πριν K
φώναζαν	646 K
φώναζε	646 K
φώναξαν	646 K
φώναξε	646 K
""", 'χ': """
χάνετε	636 μη K
χρήσης	603 όροι K	621 όρους K
χρειαζόμαστε	643 K τη βοήθειά σας
χρησιμοποιεί	594 K cookies
χρησιμοποιούμε	593 K cookies
χρόνο	645 τον K
""", 'ψ': """
ψηφίστε	632 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	616 στην K
""", 'а': """
абонамент	139 вече имате K	170 с K	170 K за	190 с K	197 K
абонамента	168 с K си	168 благодарим за K
абонат	50 като K	137 вече сте K
абонати	149 само за K	197 K
абонатите	50 K могат
абонирайте	137 K се, за да	140 K се за бюлетина	193 K се
абонирането	168 с K
авторизованные	2158 только K
авторизованным	2158 K пользователям
авторизовані	2605 лише K
авторизуйтесь	24 K
авторкою	2593 зв'язатися з K
автором	2593 зв'язатися з K
автору	54 на каву K	2146 пишите K
адрес	21 имейл K няма	168 имейл K
адреса	168 имейл K
адресою	2626 пишіть за K
адресу	2178 пишите по K
анкета	164 нашата K	164 кратка K
анкетата	165 K
анкету	2157 K	2604 K
анонимно	2146 K
афилиейт	173 K линкове
""", 'б': """
бажаних	2590 K джерел
безкоштовна	2624 остання K стаття
безкоштовний	2600 наш K вебінар	2608 K акаунт	2624 останній K матеріал
безкоштовних	2608 ліміт K	2608 K статей
безкоштовні	15 K статті	2608 K статті
безлимитный	2113 K доступ
безплатен	161 нашия K уебинар
безплатна	184 последна K статия
безплатни	15 K статии	170 K статии
безплатно	170 K, за
бесплатная	2176 последняя K статья
бесплатные	15 K статьи	2161 K статьи
бесплатный	2152 наш K вебинар	2161 K аккаунт	2176 последний K материал
бесплатных	15 K статей	2161 лимит K	2161 K статей
бисквитки	158 K	188 K
бисквитките	158 K	188 K
благав	2637 K
благала	2637 K
благали	2637 K
благодарение	18 K на читателите	176 K на вас	176 K на вашата	194 K на вас
благодарим	168 K ви, че се
благодаря	2167 K донатам	2191 K вам	2191 K вашей
блокировщик	2126 отключите K	2126 K рекламы
блокувальник	2575 K реклами
бот	39 наш K
браузер	10 ваш K	2139 ваш K	2585 ваш K
браузър	10 вашият K
бюлетин	140 нашия K	169 K	194 нашия K	197 K
бюлетина	140 K ни	140 запишете се за K	169 K
бюлетини	169 K
бяхте	42 K ли там
""", 'в': """
вайбері	2591 K
вайбър	16 K	153 K
ватсапе	2144 K
вашата	141 на K поща
вебинар	2152 наш K
вебінар	2600 наш K
взывал	2193 K
видео	9 это K	40 фото и K
виділіть	2589 K
визнав	2637 K
визнала	2637 K
визнає	2637 K
викала	196 K
викаха	196 K
викаше	196 K
викна	196 K
використання	2585 K cookie	2614 будь-яке K матеріалів	2614 K матеріалів сайту
використанні	2583 при K матеріалів
використовує	2576 K cookie
використовуємо	2575 K cookie
вимагав	2637 K
вимагала	2637 K
вимагали	2637 K
випуск	2602 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2637 K
вк	2144 K
включете	51 K се
вконтакте	2144 K
влезте	24 K
вміст	9 цей K
внескам	2615 завдяки K	2635 завдяки K
внесок	2634 ваш K
войдите	24 K	2114 K, чтобы
вотсапе	2144 K
вотсапі	2591 K
впн	64 без K
всеки	176 K лев
встановіть	2569 K додаток
възпроизвеждането	175 K
выделите	2129 K ее	2129 K текст
выпуск	2155 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2637 K
відповідав	2637 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2637 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	196 K
гласил	2193 K
гласила	2193 K
гласит	2193 K
гласувайте	181 K
гледайте	186 K ни
говорил	2193 K
говорила	2193 K
говорили	2193 K
говорит	2193 K
год	2192 в K
годишно	195 K
голосуйте	2172 K	2620 K
гривень	2636 # K
грн	2636 # K
група	187 viber K
гукав	2637 K
гукали	2637 K
гукнув	2637 K
гукнула	2637 K
гіперпосилання	2583 K обов
""", 'д': """
дальше	2113 чтобы читать K
дарение	193 вашето K	195 с K	197 K
дарения	197 K
дарете	176 K	193 K ни
джерела	2590 обрані K	2590 бажані K
джерелом	2590 основним K	2590 бажаним K
дзен	2144 K
дзене	2144 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	196 K
добавил	196 K	2193 K
добавила	196 K	2193 K
добавьте	2123 K нас в
добавя	196 K
додав	2637 K
додала	2637 K
додає	2637 K
дозволить	2634 ваша підтримка K
дозволяється	2614 матеріалів K лише
долучайтесь	51 K	2634 K до нас	2634 K до нашої	2634 K до нашого	2634 K до спільноти	2634 K до читачів
долучайтеся	51 K	2634 K до нас	2634 K до нашої	2634 K до нашого	2634 K до спільноти	2634 K до читачів
донат	2190 ваш K	2634 ваш K	2638 K
донатам	2615 завдяки K
донати	2638 K
донатом	2636 K
донаты	2194 K
допомагає	2634 ваша підтримка K
допомога	2634 нам потрібна ваша K
допомогою	2617 за K ші
допоможе	2635 K нам
допоможуть	2615 K нам працювати	2635 K нам
допускается	2166 материалов K только
доступ	2161 полный K	2608 повний K
достъпен	137 K за абонати
достъпна	137 K за абонати
достъпно	137 K за абонати
дочитали	2106 вы K до конца	2559 ви K до кінця
дочитати	2565 щоб K
дочитать	2113 чтобы K	2161 K
""", 'е': """
евро	170 за # K
ежедневную	2116 K рассылку
ежемесячно	2192 K
ежемесячное	2190 оформите K
ежемесячный	2167 K донат
еженедельную	2116 K рассылку
електронна	141 вашата K поща
електронної	2607 адресу K пошти
електронну	2607 K адресу	2607 K пошту
епизод	163 K
епизода	163 K
""", 'ж': """
жаловалась	2193 K
жаловался	2193 K
жалуются	2193 K
журналист	156 е K	156 - K	156 , K	2147 - K	2147 , K
журналисти	194 нашите K
журналистика	194 независимата K	194 независима K	194 нашата K	2191 независимая K
журналистике	2191 независимой K
журналистики	2191 независимой K
журналистику	2191 независимую K
журналистка	156 е K	156 , K	2147 - K	2147 , K
журналисты	2191 наши K
журналіст	2595 - K	2595 , K
журналістам	39 нашим K
журналісти	2635 наші K
журналістика	2635 незалежна K
журналістику	2635 незалежну K	2635 якісну K
журналістка	2595 - K	2595 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2569 K застосунок
завантажте	2569 K додаток
завдяки	2615 існує K	2635 K вам	2635 K вашій
задонатьте	2190 K	2634 K
задължителните	21 K полета
зазначив	2637 K
зазывал	2193 K
закликав	2637 K
закликала	2637 K
закликали	2637 K
закончились	2113 бесплатные статьи K
залишає	29 K за собою право
залишилося	2566 K #%	2566 K # %
заметили	2130 K ошибку
замолчим	2191 мы не K
запазени	147 всички права K
запевняв	2637 K
запевняла	2637 K
запевняє	2637 K
записи	58 новые K на почту
запитав	2637 K
запитала	2637 K
запитань	2604 на кілька K
запишете	140 K се за нашия
зарегистрированные	2158 только K
зарегистрированным	2113 доступен только K
зарегистрированы	2113 уже K
зарегистрируйтесь	2114 K, чтобы	2161 бесплатно K	2161 K бесплатно	2190 K бесплатно	2190 K, чтобы читать
зареєстровані	2605 лише K	2605 тільки K
зареєструйтесь	2566 K, щоб	2608 безкоштовно K	2608 K безкоштовно	2634 K безкоштовно	2634 K, щоб читати
зареєструйтеся	2608 K безкоштовно
застосунку	2587 нашому K
застосунок	2569 завантажте K	2587 наш K	2587 мобільний K	2634 завантажте K і	2634 завантажте K та
захищено	2583 усі права K
захищені	2583 усі права K	2583 всі права K
защищенной	2146 K формой
защищены	2137 все права K
защищённой	2146 K формой
заяви	196 K
заявив	2637 K
заявил	196 K	2193 K
заявила	196 K	2193 K	2637 K
заявили	2193 K	2637 K
заявиха	196 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2106 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2589 якщо ви K
знанията	164 K си
зобов	2637 K'язав
зовнішнього	2597 K вмісту	2597 K контенту
зовнішній	2597 K вміст	2597 K контент
зробіть	2563 K внесок	2634 K внесок у	2634 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2143 K
известията	14 K
извика	196 K
изкуствен	178 с помощта на K интелект	178 с K интелект	178 от K интелект
изпратете	38 K ни	49 K я	154 K ни	193 K ни
изпращайте	154 K ни	155 K на
изпращаме	57 ви K	57 K ви
изтеглете	193 K нашето
източник	152 основен K
източници	152 любими K
имейл	141 вашия K	168 вашия K	168 по K	168 на K
имейла	141 на K си
имейлът	60 K ви няма да
иностранного	2137 выполняющим функции K агента
иностранным	2191 K агентом
инстаграм	153 K
искусственного	2169 с помощью K интеллекта
искусственным	2169 K интеллектом
использование	2139 K cookie	2149 K cookie	2166 любое K материалов	2166 K материалов сайта
использовании	2137 при K материалов	2166 полном или частичном K	2166 частичном K материалов
используем	2126 K cookie
использует	2127 K cookie
источники	2143 избранные K	2143 любимые K
источников	2143 избранных K	2180 избранных K
источником	2143 основным K
исчерпали	2113 K лимит
""", 'к': """
каждое	17 K утро
каждый	2192 K месяц
каже	2637 K
каза	196 K
казав	2637 K
казал	196 K
казала	196 K	2637 K
казали	2637 K
казаха	196 K
казва	196 K
казвал	196 K
казвала	196 K
канал	187 viber K	2191 наш K	2635 наш K
канала	2191 нашего K
каналу	2635 нашого K
колумнист	2147 - K	2147 , K
колумніст	2595 - K
колумністка	2595 - K
команде	2152 к нашей K
команди	2600 до нашої K
коментар	6 залишити K
коментарите	166 K под
коментарях	2584 у K	2584 в K
коментатор	156 е K
коментиране	166 правила за K	166 правилата за K
коментирате	6 за да K	166 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2129 чтобы оставить K
комментария	21 для отправки K
комментариях	2138 в K
комментировать	6 K
контент	9 этот K	9 цей K	2149 внешний K
контента	9 этого K	2149 внешнего K
контенту	9 цього K
конференцию	2152 нашу K
конференция	161 нашата K
конференцію	2600 нашу K
конфиденциальности	2126 политикой K	2139 политика K
конфіденційності	2575 політикою K	2585 політика K
копирование	2166 K материалов сайта
кореспондент	156 е K	156 , K	2595 - K	2595 , K
кореспондентка	2595 - K	2595 , K
короткий	2157 K опрос
корреспондент	2147 - K	2147 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2637 K
крикнул	2193 K
крикнула	2193 K	2637 K
кричав	2637 K
кричал	2193 K
кричала	2193 K	2637 K
кричали	2193 K	2637 K
кричит	2193 K
""", 'л': """
лв	170 за # K
лев	170 за # K
лева	170 за # K	195 K
лекцию	2152 нашу K
лекцію	2600 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	161 нашия онлайн K	161 нашия K
магазина	161 онлайн K ни	2152 нашего K
магазине	2152 в нашем K	2152 в нашем интернет-K
магазину	2600 нашого K
магазині	2600 у нашому K	2600 в нашому K	2600 нашому інтернет-K
материал	2129 обсудить K	2149 внешний K	2182 K создан	2191 этот K
материалам	2174 ко всем K
материалы	2191 наши K
матеріал	2635 цей K
матеріали	2635 наші K
матеріалів	2614 копіювання K сайту	2614 K посилання обов'язкове	2622 до всіх K	2622 до усіх K
мероприятие	2152 наше K
месенджері	2591 K
месец	195 на K	195 всеки K
месечно	195 K
мессенджере	2144 K
месте	42 вы были на K
месяц	2192 в K
мобільний	2587 K додаток
молба	151 имаме малка K	151 имаме K към вас
молел	196 K
молела	196 K
молеха	196 K
молеше	196 K
місці	42 ви були на K
місяць	2636 на K	2636 перший K
""", 'н': """
навчання	48 K ші
нагадав	2637 K
нагадала	2637 K
наголосив	2637 K
наголосила	2637 K
надпис	196 такъв K
надпись	2193 такая K
надсилайте	2593 K нам	2593 K її	2593 K їх нам	2594 K фото	2594 K відео	2594 K свої	2634 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2590 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	2593 K нам	2593 K їх нам	2594 K фото	2634 K нам
нажимая	2160 K кнопку	2160 K на кнопку	2160 K "
нажмите	2129 K ctrl
намерете	186 K ни
напис	2637 такий K
написа	196 K
написав	2637 K
написал	2193 K
написала	2193 K	2637 K
написано	2193 было K	2637 було K
напиши	38 K нам
напишите	38 K нам	38 K в наш	2146 K нашему	2146 K нашей	2146 K автору	2146 K нам	2190 K нам
напишіть	38 K нам	2593 K нашому	2593 K нашій	2593 K автору	2593 K авторці	2593 K нам	2634 K нам
напомнил	2193 K
напомнила	2193 K
направете	193 K дарение
настоя	196 K
настоява	196 K
настоявал	196 K
натискайки	168 K
натискането	168 с K
натискаючи	2607 K кнопку	2607 K на
нашем	2129 в K чате
нашия	161 към K екип	161 в K екип	164 K куиз	164 K тест
небольшая	2106 K просьба
неделю	17 раз в K	17 каждую K	2192 в K
независимата	193 подкрепете K
независими	194 K медии
независимую	2109 поддержите K	2190 поддержите K
независимые	2191 K медиа
незалежні	2635 K медіа
нейросети	2169 с помощью K
несколько	2157 на K вопросов
новинами	2572 стежте за K
новини	153 google K	2591 google K
нуждаем	193 K се от вашата
нужна	2167 K ваша
нюзлетър	169 K
""", 'о': """
обеща	196 K
обещал	196 K	2193 K
обещала	2193 K
обещали	2193 K
обозреватель	2147 - K	2147 , K
обраних	2590 K джерел
обучения	48 K ии
объявил	2193 K
объявила	2193 K
объяснил	2193 K
объяснила	2193 K
объясняет	2193 K
объяснял	2193 K
объясняла	2193 K
обязал	2193 K
обязательна	2137 гиперссылка K	2166 материалов ссылка K	2166 ссылка на источник K
обязательные	21 K поля	2129 K поля
обясни	196 K
обяснил	196 K
обяснила	196 K
обяснява	196 K
обіцяв	2637 K
обіцяла	2637 K
обіцяли	2637 K
огледален	64 K сайт
оглядач	2595 - K	2595 , K
оглядачка	2595 - K	2595 , K
оголосив	2637 K
ограничений	2113 читайте без K
одноклассниках	2144 K
одному	2607 в K листі
опечатку	2129 нашли K
опитування	2604 наше K	2604 коротке K
опитуванні	35 нашому K	2604 K читачів	2604 нашому K	2604 в K
оприлюднюватиметься	22 не K	2578 ваша e-mail адреса не K
опрос	35 наш K	2157 наш K
опросе	35 нашем K	2157 нашем K	2157 в K
опубликован	22 не будет K	2129 ваш адрес email не будет K
организаторите	196 канят K
организаторы	2193 зовут K
організатори	2637 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2160 K заявку
осталось	2114 K #%	2114 K # %
отбележете	62 K ме
ответил	2193 K
ответила	2193 K
ответственности	30 не несет K	30 не несёт K
отвечал	2193 K
отвечала	2193 K
отговори	196 K той	196 K тя
отговорил	196 K
отговорила	196 K
отговориха	196 K
отговорност	30 не носи K
отменить	21 K ответ	2192 K в любой момент
отметил	2193 K
отметила	2193 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2116 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2146 K их нам	2190 K нам
отримувати	2625 хочете K
отримуйте	2629 K
очакваме	154 K вашите
ошибку	2130 нашли K
оштрафовал	2193 K
оштрафовала	2193 K
оштрафував	2637 K
""", 'п': """
партнером	2164 совместно с K	2612 спільно з K
партнерские	37 K ссылки	2164 K ссылки
партнерські	2612 K посилання
партнеры	2126 мы и наши K
партньорски	173 K линкове
партнёром	2164 совместно с K
партнёрские	37 K ссылки	2164 K ссылки
патроном	2190 станьте K
пееха	196 K
пели	2193 K
первый	2192 K месяц	2192 рубль в K
переведите	2190 K нам
перевірте	2604 K себе	2607 K пошту
передплатник	50 як K	2565 уже K	2565 вже K
передплатникам	2565 доступний лише K	2565 доступна лише K	2565 доступно лише K
передплатники	50 K можуть	2623 лише K	2623 тільки K
передплатників	2565 тільки для K
передплатою	2565 доступна за K	2565 доступний за K	2608 за K	2630 з K
передплату	2608 K за	2634 оформіть K
передрук	45 K	2588 K
передруковувати	45 K
передруку	2588 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2142 K
перепечатке	2142 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2586 K даних
персональных	2140 K данных
писав	2637 K
писал	2193 K
писала	2193 K	2637 K
писати	2635 нам K
писменото	175 без K съгласие
письме	2160 в одном K
письменного	2181 без K согласия
письмової	2628 без K згоди
питаха	196 K
питаше	196 K
пишете	38 K ни	154 K ни	155 K на	193 K ни
пишеше	196 K
пиши	38 K нам	38 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	2146 K нам	2178 K на	2190 K нам
пишіть	38 K нам	38 K у	2593 K нам	2626 K на
платной	2113 в K версии
повний	20 K текст	2608 K текст
повтаря	196 K
повтаряше	196 K
повторював	2637 K
повторює	2637 K
повторяет	2193 K
повторял	2193 K
повторяла	2193 K
повідомив	2637 K
повідомила	2637 K
повідомили	2637 K
повідомте	38 K нам	2593 K нам	2593 K нас	2634 K нам
подайте	155 K сигнал
поддержать	2190 K нас	2190 K редакцию	2190 K нашу
поддерживайте	2190 K нас	2190 K нашу
поддержите	2109 K нашу	2109 K нас	2167 K	2190 K нас	2190 K нашу	2190 K редакцию	2190 K проект	2190 K автора	2190 K наш
поддержка	2110 ваша K	2190 ваша K поможет	2190 ваша K помогает	2190 ваша K позволит
поддержке	2164 при K партнёра	2164 при K партнера	2167 благодаря вашей K	2191 вашей K
поддержки	2191 без вашей K	2191 вашей K
поделитесь	25 K	49 K им	49 K ей
подканял	196 K
подканяха	196 K
подканяше	196 K
подкаст	34 наш K	34 нашия K	163 K	194 нашият K	2155 K	2191 наш K	2602 K	2635 наш K
подкаста	163 K	2155 K	2191 нашего K
подкасте	34 нашем K	2155 K
подкасти	34 наші K	163 K	2602 K
подкастов	2155 K
подкасту	2602 K
подкастът	163 K
подкасты	2155 K
подкасті	34 нашому K	2602 K
подкастів	2602 K
подкрепа	176 с вашата K	176 вашата K	193 вашата K	194 вашата K
подкрепата	173 с K на партньор
подкрепете	176 K	193 K ни	193 K нашата
подкрепяйте	193 K ни
подписаны	2113 уже K
подписка	2113 уже есть K	2194 K
подписке	2113 доступен только по K	2113 доступна по K	2113 доступен по K	2161 по K
подписки	2194 K
подпиской	2186 с K
подписку	2113 оформить K	2113 оформите K	2160 спасибо за K	2161 K за	2190 оформите K	2190 оформить K
подписчик	50 как K	2113 уже K	2113 вы уже K
подписчикам	2113 доступна только K	2113 доступно только K	2113 доступен только K	2175 только K
подписчики	50 K могут	2175 только K	2194 K
подписчиков	2113 только для K
подписчиком	2190 станьте K
подписывайтесь	2116 K на рассылку	2123 K на нас	2123 K на наш	2123 K на канал	2123 K на telegram	2190 K на
подписываясь	2160 K
подпишитесь	2109 K на регулярное	2116 K на рассылку	2123 K на наш	2123 K на канал	2190 K на
подчеркнул	2193 K
подчеркнула	2193 K
подчерта	196 K
поділіться	25 K	49 K ним
подію	2600 нашу K
пожертвование	2109 оформите K	2110 сделайте K	2167 регулярное K	2167 ежемесячное K	2190 ваше K	2190 сделайте K	2190 оформите K	2194 K
пожертвования	2191 на K	2194 K
пожертвованиям	2167 благодаря K	2191 благодаря K
пожертвуйте	2190 K
позволяет	2190 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	175 K на
поиска	196 K
поискал	196 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2113 чтобы прочитать K
полный	20 K текст	2161 K текст
получавайте	189 K
получавате	185 искате ли да K	185 искате да K
получайте	2185 K
получать	2177 хотите K
помилку	2578 знайшли K
помогите	2190 K нам
помогнете	193 K ни
помогут	2191 K нам
поможет	2191 K нам
помоли	196 K
помолил	196 K
помолила	196 K
помощник	63 наш K	63 ии-K
помощь	2190 нам нужна ваша K
помощью	2169 с K ии
помітили	2589 якщо ви K
помічник	63 наш K
понравилась	2191 K статья
понравился	2191 K материал	2191 K текст
пообещал	2193 K
пообещала	2193 K
пообіцяв	2637 K
пообіцяла	2637 K
попереджає	2637 K
попередив	2637 K
попита	196 K
попросив	2637 K
попросил	2193 K
попросила	2193 K	2637 K
попросили	2193 K	2637 K
попросило	2193 K
порадив	2637 K
порадила	2637 K
посилання	2614 K на джерело обов'язкове
последвайте	193 K ни
последната	184 K ви безплатна статия	184 K безплатна статия
посоветовал	2193 K
посоветовала	2193 K
постановив	2637 K
постановил	2193 K
посъветва	196 K
посъветвал	196 K
посъветвали	196 K
потребовал	2193 K
потребовала	2193 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	2160 вашей K
почтовом	2160 вашем K ящике
почту	2117 на вашу K	2117 вам на K	2160 вашу K
пошту	2568 на вашу K
пошті	2607 вашій K
пощенска	141 вашата K кутия
пояснив	2637 K
пояснил	2193 K
пояснила	2193 K	2637 K
пояснював	2637 K
пояснювала	2637 K
пояснює	2637 K
поясняет	2193 K
правото	29 си запазва K
працювати	2615 допоможе нам K	2635 K далі
працюємо	2635 ми K
предпочитаемые	2143 K источники
предпочитаемых	2143 K источников
предпочитан	152 K източник
предпочитани	152 K източници
предпочитаните	152 K източници	152 K си източници
предпочтительные	2143 K источники	2180 K источники
предпочтительный	2143 K источник
предпочтительных	2180 K источников
предупреди	196 K
предупредил	2193 K
предупреждава	196 K
предупреждает	2193 K
препечатването	175 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2193 K
призвала	2193 K
призвали	2193 K
призна	196 K
признава	196 K
признавал	2193 K
признает	2193 K
признал	2193 K
признала	2193 K
признали	2191 нас K
призова	196 K
призовава	196 K
призовал	196 K
призоваха	196 K
призывал	2193 K
призывала	2193 K
призывали	2193 K
приложение	194 нашето K	2118 скачать K	2119 скачайте K	2119 установите K	2141 наше K	2141 мобильное K	2190 скачайте наше K	2190 скачайте K и
приложението	193 изтеглете K ни	193 изтеглете K на вестник
приложении	2118 открыть в K	2141 нашем K
приложения	2141 нашего K	2191 нашего K
приоритетным	2143 K источником
присоединяйтесь	51 K	2190 K к нам	2190 K к нашему	2190 K к нашей	2190 K к нашим	2190 K к сообществу	2190 K к читателям	2190 K к тем
присъединете	51 K се	193 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2146 K нам	2146 K фото	2146 K видео	2146 K новости	2146 K свои	2146 K их нам	2190 K нам
пришлите	38 K нам	49 K друзьям	2146 K нам	2146 K фото	2146 K их нам	2190 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2634 K до нас	2634 K до нашої	2634 K до нашого	2634 K до спільноти	2634 K до читачів
приєднуйтеся	51 K	2634 K до нас	2634 K до нашої	2634 K до нашого	2634 K до спільноти	2634 K до читачів
проверьте	2157 K себя	2160 K почту
проголосуйте	2172 K	2620 K
продовження	2612 реклама. K
продовжити	2565 щоб K читання	2615 допоможуть нам K
продовжувати	2635 K роботу
продолжаем	2191 мы K работать
продолжать	2167 помогут нам K	2191 K работу
продолжение	2164 реклама. K
продолжить	2113 чтобы K чтение	2167 помогут нам K	2167 поможет нам K	2191 K работу
продължава	173 K по-долу
продължете	138 K да четете
продължим	194 да K да работим
продължите	137 за да K да четете
произведен	2137 настоящий материал (информация) K	2182 материал K
произведён	2182 материал K
пройдите	2157 K тест
пройдіть	2604 K тест
пропускайте	185 не K
пропустите	2177 не K
пропустити	2625 не хочете K
пропустить	2177 не хотите K
пропустіть	2625 не K
просив	2637 K
просил	2193 K
просила	2193 K	2637 K
просили	2193 K	2637 K
просьба	2106 у нас к вам K	2106 у нас есть K
просять	2637 K
проучване	164 нашето K
прохання	2559 маємо до вас K	2559 невелике K
прочетете	138 за да K цялата
прочитать	2113 осталось K	2113 чтобы K статью
пріоритетне	2590 K джерело
пріоритетним	2590 K джерелом
публиковать	45 K у себя
пълния	170 K текст
първия	195 за K месец
підписатися	2567 K на розсилку
підписка	2638 K
підписку	2565 оформіть K	2607 дякуємо за K	2634 оформіть K
підписники	2623 лише K	2638 K
підписників	2565 тільки для K
підписуйтесь	2571 K на нас	2571 K на наш	2571 K на канал	2571 K на telegram	2634 K на
підписуйтеся	2571 K на наш	2571 K на канал
підписуючись	2607 K
підпишіться	2567 K на розсилку	2571 K на наш	2634 K на
підтримайте	2562 K нашу	2562 K незалежну	2562 K нас	2615 K	2634 K нас	2634 K нашу	2634 K незалежну	2634 K редакцію	2634 K автора	2634 K роботу	2634 K наш
підтримати	2634 K нас	2634 K нашу
підтримка	2563 ваша K	2634 ваша K допоможе
підтримки	2612 за K партнера	2635 спільноти K	2635 вашої K
підтримуйте	2634 K нас	2634 K нашу
підтримці	2615 завдяки вашій K	2615 завдяки K читачів	2635 вашій K
піти	2559 перш ніж K
""", 'р': """
работа	194 нашата K	2191 наша K
работаем	2191 мы K
работать	2167 помогут нам K	2167 поможет нам K	2191 K дальше
работу	2191 нашу K
радив	2637 K
радила	2637 K
радили	2637 K
радить	2637 K
разкажете	38 K ни
разрешение	148 без K е забранено
разрешения	2181 без K редакции
разчитаме	176 K на вашата	194 K на
расскажите	38 K нам	2190 K нам
рассказал	2193 K
рассказала	2193 K
рассказывать	2191 K правду
расследование	2191 наше K	2191 это K
расследования	2191 наши K
рассылка	2191 наша K	2194 K
рассылку	2116 нашу K	2116 K самых	2191 нашу K
регистрацията	168 с K си	168 благодарим за K
регистрируясь	2160 K
регулярний	2615 K внесок
редактор	156 е K	156 - K	156 , K	2147 - K	2147 , K	2595 - K	2595 , K
редакторка	2595 - K	2595 , K
редакцией	39 нашей K	2146 связаться с K
редакции	2181 без согласия K	2191 нашей K
редакцию	39 в нашу K	2146 напишите в K	2146 пишите в K
редакция	161 в нашата K	194 нашата K	2191 наша K
редакцията	38 свържете се с K
редакцію	2593 напишіть у K	2593 пишіть у K
редакція	2635 наша K
редакцією	39 нашою K	2593 зв'язатися з K
редакції	43 письма до K	2593 пишіть до K	2628 без згоди K	2628 без дозволу K	2635 нашої K
рекламата	11 K	173 след K
реклами	11 K	194 без K	2612 після K	2612 на правах K	2635 без K
рекламой	11 K
рекламы	11 K	2164 после K	2164 на правах K	2191 без K
репортер	39 на нашия K	156 е K	156 - K	156 , K	2147 - K	2147 , K	2595 - K	2595 , K
репортери	39 на нашите K	194 нашите K
репортерка	2595 - K	2595 , K
репортёр	2147 - K	2147 , K
решил	2193 K
реєструючись	2607 K
робота	2635 наша K
роботу	2635 нашу K
розкажіть	38 K нам
розповів	2637 K
розповідати	2635 K правду
розповіла	2637 K
розсилка	2635 наша K	2638 K
розсилку	2567 нашу K	2567 щоденну K	2635 нашу K
розслідування	2635 наші K	2635 це K
рублей	2192 # K
рік	2636 на K
""", 'с': """
свободната	193 подкрепете K
свържете	38 K се с нас	154 K се с нашия	154 K се с нашата	154 K се с нас	154 K се с автора	193 K се с нас
свържи	38 K се с нас
свяжитесь	38 K с нами	2146 K с нами
связаться	2146 K с автором
седмично	17 веднъж K
сигнализирайте	154 K ни
сказав	2637 K
сказал	2193 K
сказала	2193 K	2637 K
скаржаться	2637 K
скаржився	2637 K
скаржилася	2637 K
скачайте	2118 K наше
скиньте	2190 K нам	2190 K донат
сколько	2190 скиньте K
скриньку	2607 вашу K
скриньці	2607 вашій K
следите	2123 K за нами
словам	2193 по K
словами	2637 за K
слушайте	186 K ни
слідкуйте	2571 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2193 K
советовала	2193 K
советовали	2193 K
советует	2193 K
согласны	43 не K	43 K с автором
содержимое	2149 внешнее K
сообщение	2137 данное K (материал) создано	2182 K создано
сообщил	2193 K
сообщила	2193 K
сообщили	2193 K
сообщите	38 K нам	2146 K нам	2190 K нам
соучастником	2167 станьте K	2190 станьте K
сповіщення	14 K	2569 увімкнути K	2569 увімкніть K
споделете	25 K	49 K я
сподобався	2635 K текст	2635 K матеріал
сподобалась	2559 якщо вам K стаття
според	196 K
спрашивает	2193 K
спросил	2193 K
спросила	2193 K
співали	2637 K
співучасником	2634 станьте K
спільнота	2635 наша K
спільноти	2563 стань частиною K	2615 частиною K	2635 нашої K
станете	193 K абонат	193 K член
станьте	51 K одним из них	2190 K нашим	2634 K нашим
статей	2622 до всіх K	2622 до усіх K
статии	183 до всички K
статия	151 хареса ли ви тази K	170 цялата K	194 тази K
статията	170 % от K
стаття	2635 ця K
статья	2191 эта K
статьям	2174 ко всем K
стверджує	2637 K
стежте	2571 K за нами
стигнали	151 щом сте K дотук
стороннего	2149 K сервиса
сторонним	2149 K сервисом
стороннього	2597 K сервісу
стороннім	2597 K сервісом
суммой	2192 любой K
сумму	2192 любую K
сутрин	17 всяка K
существуем	2191 мы K
существует	2167 K благодаря
събитие	161 нашето K
съветва	196 K
съветваше	196 K
съвместно	173 K с партньор
съгласен	43 не си K
съгласие	175 без писмено K
съгласни	43 не сте K
съдържание	9 това K	158 външно K	158 това K
съдържанието	175 използването на K	175 използване на K
съобщи	196 K
съобщил	196 K
съобщиха	196 K
""", 'т': """
тагнете	62 K ме
твърдеше	196 K
твърди	196 K
текстове	183 до всички K
телеграм	16 K	153 K	2123 наш K-канал	2123 в нашем K	2144 K	2144 K-канал	2144 K-канале	2178 пишите в K	2191 наш K	2571 наш K-канал	2591 K	2591 K-канал	2591 K-каналі
телеграме	16 K	2144 K
телеграмі	2591 K
тест	2157 наш K	2604 наш K
тиждень	17 раз на K	2636 на K
требовал	2193 K
требовала	2193 K
требовали	2193 K
тръгнете	151 преди да си K
""", 'у': """
уведомления	14 K	2119 включите K	2119 включить K	2119 разрешить K
уверяет	2193 K
уверял	2193 K
уверяла	2193 K
увійдіть	24 K	2566 K, щоб
уговаривал	2193 K
уговаривала	2193 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	161 нашия K
уйдете	2106 прежде чем вы K
улюблених	2590 K джерел
улюблені	2590 K джерела
умовляв	2637 K
умоляваше	196 K
умолял	2193 K
умоляла	2193 K
умоляли	2193 K
утверждает	2193 K
уточнив	2637 K
уточнил	2193 K
уточнила	2193 K	2637 K
учасником	2634 станьте K
""", 'ф': """
фейсбук	16 K	153 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2191 K нашу
цитировании	2142 при K
цитування	2588 у разі K
цитуванні	2588 при K
""", 'ч': """
частиною	2634 станьте K
частковому	2614 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	186 K ни
читаете	2190 спасибо, что K
читай	2571 K нас
читайте	2123 K нас в	2571 K нас у	2571 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2157 опросе K	2167 благодаря поддержке K	2187 K	2191 наших K
читатели	36 наши K	36 нашите K	43 писма на K	191 K	194 нашите K	2106 дорогие K	2187 K	2191 наши K
читателите	191 K	194 с подкрепата на K	194 от K ни
читателям	18 благодаря K	36 нашим K	2187 K	2191 благодаря K
читати	2565 щоб K далі	2634 щоб K далі
читачам	18 завдяки K	2631 K
читачі	36 наші K	2631 K	2635 наші K
читачів	43 листи K	2631 K	2635 наших K
читаєте	2634 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2636 K
щомісячний	2615 K внесок
щомісячно	2636 K
щоранку	17 K
щотижневу	2567 K розсилку
""", 'э': """
электронной	2160 адрес K почты
электронную	2160 K почту
""", 'я': """
яжіться	38 зв'K з нами	2593 зв'K з нами
язкові	21 обов'K поля	2578 обов'K поля
якщо	2559 K ви вже тут
""", 'і': """
інтелектом	2617 штучним K
інтелекту	2617 за допомогою штучного K
""", 'א': """
אומר	1241 K
אומרת	1241 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K
אחרינו	1195 עקבו K	1238 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K
אלקטרוני	1193 דואר K
אמר	1241 K
אמרה	1241 K
אמרו	1241 K
אתכם	1225 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1240 K
ביקש	1241 K
ביקשה	1241 K
במייל	1224 K שלכם
בסרטון	1214 לצפות K זה
בעוגיות	1200 שימוש K
בעיתונות	1225 לתמוך K
בקובצי	1199 משתמש K
בשבוע	17 פעם K	1240 K
בתוכן	1236 לעשות שימוש K
""", 'ד': """
דווחו	1238 K לנו
דיוור	1224 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1196 הורידו את K	1239 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1241 K
הודיעה	1241 K
הוואטסאפ	1196 לקבוצת K
הווטסאפ	1196 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1241 K
הוסיפה	1241 K
הזהיר	1241 K
הזכויות	1207 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1237 הכתבות K
הטלגרם	1196 לערוץ K
הטקסט	1215 K
היום	1238 תרמו K
הירשמו	1238 K לקבלת
הכותב	1236 על דעת K
הכתבה	45 לפרסם את K	1189 להמשך קריאת K	1215 K	1239 K הזאת
המדור	1213 הוא עורך K	1213 היא עורכת K
המובעות	1236 הדעות K במאמר	1236 הדעות K בטור	1236 הדעות K בכתבה
המועדף	1210 למקור K	1210 כמקור K
המייל	1192 לתיבת K	1193 כתובת K
הניוזלטר	1193 K היומי	1224 K השבועי של	1224 K שלנו	1239 K
הסביר	1241 K
הסיכום	1215 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1215 הנקודות K
העיתונות	1239 K העצמאית
הפרטיות	1200 מדיניות K
הפרסומת	11 K
הצביעו	1238 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1196 K לערוץ	1238 K אלינו
הקוראים	18 בזכות K
השימוש	1200 תנאי K
התגובות	1221 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1225 בזכות K שלכם
התראות	14 K
התרגום	1215 K
התרומה	1238 K שלכם
""", 'ו': """
ובטוויטר	1195 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1225 K בכם
ותלויה	1225 K בכם
""", 'ז': """
זקוקה	1238 K לכם
""", 'ח': """
חודשית	1238 תרומה K
חיצוני	1214 תוכן K	1214 תוכן ממקור K
""", 'ט': """
טען	1241 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1224 K למייל	1224 K לתיבת
""", 'כ': """
כמנויים	50 K	1189 הצטרפו K
כתב	1241 K
כתבה	1215 K זו	1239 K זו	1241 K
כתבו	38 K לנו	1238 K לנו
כתבות	1237 K חינם
כתבי	38 K לנו
כתבת	1213 היא K
כתובת	1193 K דוא"ל
""", 'ל': """
לדברי	1241 K
להגיב	6 כדי K	1221 K
להמשיך	1189 כדי K לקרוא	1225 עזרו לנו K
להעתיק	1207 אין K	1236 לשכפל, K
לחודש	1240 K
לחוק	1236 סעיף #א K
לחצו	1238 K כאן
לידיעון	1238 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1190 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1192 הירשמו K	1192 הרשמה K	1192 K שלנו	1224 בהצלחה K	1238 הירשמו K
לעזרתכם	1238 אנחנו זקוקים K
לענייני	1213 הוא כתב K	1213 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1214 K בתוכן
לקבוצת	1196 הצטרפו K
לקריאה	1237 כתבות K
לקריאת	20 K הכתבה
לשנה	1240 K
לתומכים	1225 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1237 K חינם
מועדף	1210 מקור K	1210 כמקור K
מינוי	1189 רכשו K	1238 רכשו K	1242 K
מנוי	1189 כבר K
מנויים	1242 K
מסכימים	43 לא K	43 K?	1224 בהרשמה אתם K
מסר	1241 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1224 K שבועי	1242 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1215 K
סיפר	1241 K
סיפרה	1241 K
סעיף	1236 K #א
ספרו	38 K לנו	1238 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1224 לקבלת K במייל
עיתונאי	1213 הוא K
עיתונאית	1213 היא K
עיתונות	1225 לעשות K	1239 K עצמאית
עכשיו	1238 תרמו K
עמלה	1235 נקבל K	1235 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	1239 ללא K
פרסומת	11 K
פרשן	1213 הוא K
פרשנית	1213 היא K
""", 'צ': """
ציין	1241 K
""", 'ק': """
קוראי	1239 K
קרא	1241 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1240 חודש K
""", 'ש': """
שאלו	1215 K את
שולחים	57 אנחנו K לכם
שיווקי	1224 לקבל תוכן K
שלחו	38 K לנו	1238 K לנו
שלנו	39 לכתב K	1239 K
שנקבל	1235 K עמלה
שקראתם	1238 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1221 K
תוכן	9 K זה	1214 הצגת K
תייגו	62 K אותי
תלוי	1225 K בכם
תלויה	1225 K בכם
תמיכתכם	1238 K
תמכו	1238 K בנו
תקציר	1215 K
תרומה	1242 K
תרומות	1242 K
""", 'ا': """
اخبارنا	131 K
اخبرنا	38 K
اخبرونا	38 K
ادامه	1013 K مطلب	1013 K خبر	1019 براي K مطلب
ادعمنا	130 K
ادعموا	130 K
ارسال	6 براي K نظر	991 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا
اسبوعيا	132 K
استخدام	92 يمنع اعادة K
استطلاع	130 صوت في K
استطلاعنا	131 K
استفاده	979 از كوكي K ميكنيم	979 از كوكيها K ميكنيم	980 شرايط K	987 K از مطالب اين سايت	987 K از مطالب سايت
استمرار	130 ساهم في K	130 ساهموا في K
اشار	133 K
اشارة	62 ضع K الي
اشارت	133 K
اشتراك	118 لديك K	134 K	1008 K تهيه كنيد	1019 K تهيه كنيد	1023 K
اشتراكك	115 تم K
اشترك	70 K الان	130 K الان
اشتركوا	130 K
اصحابها	113 تعبر عن راي K	113 عن راي K
اضاف	133 K
اضافت	133 K
اضغط	130 K هنا
اطلاع	991 به ما K دهيد
اعادة	45 K نشر	92 يمنع K نشر
اعجبك	131 K هذا
اعلام	1022 K كرد
اعلانها	14 K
اعلن	133 K
اعلنت	133 K
اعملوا	62 K تاغ
افاد	133 K
افادت	133 K
افزود	1022 K
اكتب	130 K لنا
اكتبوا	38 K الينا	130 K لنا
اكد	133 K
اكدت	133 K
الاخبارية	74 النشرة K
الارتباط	84 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	84 شروط K
الاشعارات	14 K	75 فعل K	76 تفعيل K
الاعلان	11 K
الاعلانات	86 حاجب K	86 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	73 بريدك K	74 البريد K
الان	130 تبرع K	130 سجل K
الاول	132 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	73 نشرتنا K	74 النشرة K	134 النشرة K
التحرير	39 فريق K لدينا
التطبيق	75 حمل K	75 نزل K	76 تحميل K
التعليق	112 شروط K	112 سياسة K
التقرير	20 لقراءة K	131 هذا K
الخارجية	102 محتوي المواقع K
الخصوصية	84 سياسة K
الدخول	24 سجل K	70 سجل K او	70 سجل K الان	70 سجل K الي حسابك	130 سجل K او
الشهر	132 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	116 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	70 لمتابعة K	118 لمواصلة K
الكاتب	113 يعبر عن راي K
الكوكيز	84 K
المادة	131 هذه K
المجانية	15 المقالات K	128 من المقالات K	128 مقالاتك K	128 المقالات K
المحتوي	9 هذا K	70 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	131 الصحافة K
المفضل	97 مصدرك K	97 مصدركم K	97 المصدر K لديك
المفضلة	97 مصادرك K	97 مصادركم K
المقال	20 لقراءة K	70 لقراءة K كاملا	118 لقراءة هذا K	131 هذا K
النشر	92 يمنع اعادة K
النشرة	73 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	130 انضم K
اليهم	51 انضم K
انتاج	92 يمنع اعادة K
انستغرام	130 تابعنا علي K
انضموا	51 K اليهم
انقر	130 K هنا
اوضح	133 K
اوضحت	133 K
اول	1021 ماه K
ايميل	974 K خود را	974 به K شما	975 ادرس K	975 نشاني K	1004 در K خود	1019 K خود را وارد كنيد
ايميلتان	1004 به K
اينجا	1012 K كليك كنيد	1019 K كليك كنيد
اينستاگرام	977 در K دنبال
اينه	64 K
اپ	1003 K
اپليكيشن	1003 K	1019 K ما را	1019 K را دانلود كنيد	1019 K را نصب كنيد	1020 K ما
اگهي	11 K
""", 'ب': """
باحث	100 K
باحثة	100 K
بازتابدهنده	1017 الزاما K	1017 لزوما K	1017 K ديدگاه
بازنشر	45 K
باشيد	991 با ما در تماس K
بالضرورة	113 لا تعبر K عن	113 لا يعبر K عن	113 لا تعكس K	113 لا يعكس K	113 لا تمثل K	113 لا يمثل K
ببينيد	998 را K
بحسب	133 K
بخوانيد	989 K
بدهيد	38 به ما پيام K
بديل	64 رابط K
براي	1020 K ما
بريدك	60 لن يظهر K	73 الي K	115 في K	115 علي K	115 سجل K	115 اضف K
بريدكم	115 في K
بشنويد	998 K
بعرض	102 هل تسمح K
بفرستيد	38 براي ما K	991 براي ما K
بفضلكم	131 K
بنويسيد	38 براي ما K	991 براي ما K	1019 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	989 K	997 به تيم ما K	1019 K
بگذاريد	38 با ما در ميان K	991 با ما در ميان K	1019 با ما در ميان K
بگوييد	38 به ما K
بگيريد	38 با ما تماس K	991 با ما تماس K
""", 'ت': """
تؤكد	133 K
تابعنا	80 K علي	80 K عبر	130 K علي تويتر	130 K علي غوغل	130 K علي جوجل
تابعوا	79 K اخبار
تابعونا	79 K علي	79 K عبر	130 K علي
تاكيد	1022 K كرد
تبرع	134 K
تبرعات	134 K
تبرعك	130 K
تبرعكم	130 K
تبرعوا	130 K الان
تحريريه	39 K ما
تحقيقاتنا	131 K
ترجيحي	990 منبع K	990 منابع K
تستطيع	116 تبرع بما K	116 ساهم بما K
تطبيق	130 حمل K	130 حملوا K
تطبيقنا	131 K
تعبر	113 لا K عن راي	113 K فقط عن راي
تعليقا	112 لتضيف K
تفعيل	83 K جافا
تفوت	130 لا K
تفوتوا	130 لا K
تقاريرنا	131 K
تقول	133 K
تلغرام	130 تابعنا علي K
تلگرام	977 ما را در K	977 در K دنبال	977 كانال K ما	991 با ما در K
تماشا	998 K كنيد
تمامي	988 K حقوق
تمثل	113 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	130 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	92 يمنع اعادة K
توضيح	1022 K داد
تيم	1020 K ما
""", 'ج': """
جاوااسكريپت	979 K را فعال
""", 'ح': """
حذر	133 K
حذرت	133 K
حساب	70 هل لديك K
حقوق	988 كليه K	988 همه K	988 تمام K
حمايت	1005 K مالي خود	1006 به K شما نياز	1006 با K شما	1007 K كنيد	1019 از ما K كنيد	1019 K شما
""", 'خ': """
خارجي	102 محتوي K
خبر	4 اين K	1020 اين K
خبرنامه	974 K ما	974 اشتراك K	975 در K	1004 K روزانه	1004 K هفتگي	1020 K ما	1020 K	1023 K
خبرنگار	39 K ما	991 K ما را	993 K
خبرنگاران	39 K ما	1020 K ما
خصوصي	980 سياست حريم K
خواست	1022 K
خواستند	1022 K
خواندن	1008 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1006 به K خود تكيه	1020 K ما
خواهد	1000 منتشر K شد
خواهند	1000 منتشر K شد
""", 'د': """
دانشگاه	993 استاد K
دستيار	63 K مجازي
دعا	133 K
دعت	133 K
دعمك	130 K
دعمكم	116 نعتمد علي K	116 تعتمد علي K	116 نحتاج الي K	130 K
دنبال	977 ما را K كنيد	989 K كنيد	989 K كنيم	1019 K كنيد
دهيد	38 به ما پيام K	991 به ما خبر K	998 گوش K	1009 هديه K	1019 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1000 نوشتن K	1000 ارسال K	1000 بيانگر K	1017 لزوما K
""", 'ذ': """
ذكر	133 K
ذكرت	133 K
""", 'ر': """
راسلنا	38 K	130 K
راسلونا	38 K	130 K
رايگان	997 وبينار K ما	1008 اشتراك K	1018 مقاله K	1018 مطلب K	1018 مطالعه K	1019 K ثبت نام كنيد
روزنامه	1017 ديدگاه K
روزنامهنگار	993 K
روزنامهنگاري	1020 K مستقل
""", 'س': """
سالانه	1021 K
ساهم	130 K في دعم
ساهموا	130 K في دعم
سايت	1020 K ما
سايتهاي	994 محتواي K ديگر
سنويا	132 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	130 K برايك
شاركه	25 K	49 K مع
شاركونا	130 K
شهريا	132 K
شويد	24 وارد K	989 عضو K	989 K	1019 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1004 خبرنامه K
صحافتنا	131 K
صحافي	100 K
صحافية	100 K
صحافيينا	39 K
صحفي	100 K
صحفية	100 K
صحفيينا	39 K	131 K
صرح	133 K
صرحت	133 K
صوركم	40 K
""", 'ط': """
طالب	133 K
طالبت	133 K
طلب	133 K
طلبت	133 K
""", 'ع': """
علاقه	990 منبع مورد K
عملنا	131 K
عمولة	126 قد نحصل علي K	126 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	997 K شغلي در
فريقنا	131 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	130 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1000 K	1001 حروف لاتين (K)
""", 'ق': """
قال	133 K
قالت	133 K
قالوا	133 K
قراءنا	131 K
قرائنا	116 نعتمد علي K	116 ونعتمد علي K	131 K
قناتنا	79 K علي	79 انضم الي K	131 K
""", 'ك': """
كاتب	100 K
كاتبة	100 K
كاتبه	113 يعبر عن راي K
كاتبها	113 تعبر عن راي K
كار	1020 K ما
كاربري	1008 حساب K خود شويد	1019 حساب K خود شويد
كانال	977 به K ما	989 K ما	1020 K ما
كتب	133 K
كتبت	133 K
كردهايد	1008 ثبت نام K	1008 ثبتنام K
كمصدر	97 K مفضل
كميسيون	1015 K دريافت كنيم	1015 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	997 ديدن K	998 گوش K	1009 هديه K	1012 روي لينك كليك K	1012 كليك K	1019 به ما كمك K	1019 روي لينك كليك K	1019 همين حالا ثبت نام K
كوكي	980 از K
كوكيها	980 K
""", 'ل': """
لاتين	1000 حروف K	1001 حروف K
لاشتراكك	115 K في
لاشتراككم	115 K في
لاضافة	6 K تعليق	112 K تعليق
لزوما	1017 K نظر
لقراءة	70 سجل الدخول K	118 K بقية	130 سجل الدخول K
لقراءتكم	130 شكرا K
لكتابة	112 K تعليق
للاطلاع	118 K علي المقال كاملا
للتعليق	6 K	112 K علي الخبر
للقراءة	0 دقائق K	70 سجل الدخول K
للمتابعة	70 سجل الدخول K
للمشتركين	50 يمكن K	71 K فقط	118 حصري K	118 متاح K
لمتابعة	70 سجل الدخول K	118 K قراءة	130 سجل الدخول K
لمشتركي	118 حصري K
لمواصلة	118 K قراءة
""", 'م': """
ما	1020 به K
مالي	1006 كمك K شما	1019 كمك K شما	1023 كمك K
ماه	1021 در K
ماهانه	1021 K
متجرنا	131 K
متصفحك	10 K
مجانا	130 سجل K
مجانيا	128 مقالا K
مجانية	128 مقالات K
محتوا	9 اين K
محتواي	994 K خارجي	994 اجازه ميدهيد K
محتوايي	994 حاوي K از
محتوي	102 K من طرف ثالث
محفوظ	987 حقوق K است
محفوظة	92 جميع الحقوق K	92 حقوق النشر K
مراسل	100 K
مراسلة	100 K
مراسلنا	39 K	131 K
مراسلينا	39 K	131 K
مرره	49 K الي
مرورگر	10 K شما
مساعدنا	63 K الذكي
مساهمتك	116 نحتاج الي K	116 الي K
مساهمتكم	116 نحتاج الي K
مستقل	1020 رسانه K
مستقلة	131 صحافة K
مشترك	118 هل انت K	1008 K شويد	1019 K شويد
مشتركا	50 بصفتك K
مشتركان	1008 ويژه K است
مصنوعي	995 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1020 اين K
معنا	130 ساهم K
مقالاتنا	116 لا نضع K	131 K
مقاله	1013 ادامه K
منبع	1016 ذكر K
منتخب	990 منبع K
منشن	62 K لي
منصتنا	131 K
مهمانم	54 قهوه K
موافقتك	102 نطلب K
موبايل	1003 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1004 عضويت شما با K	1004 ثبت نام شما با K
موقعنا	131 K
ميتوانند	50 مشتركان K
ميخواهيم	994 از شما اجازه K
ميدهد	1000 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1022 K
ميگويد	1022 K
ميگيريم	1015 كميسيون K
""", 'ن': """
ناشد	133 K
ناشدت	133 K
نتقاضي	126 K عمولة	126 قد K عمولة
نحتاج	116 K الي دعمك
نخواهد	22 منتشر K شد	1000 منتشر K شد
نخواهند	1000 منتشر K شد
ندهيد	1019 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1003 K موبايل
نستخدم	83 K ملفات
نشرتنا	73 اشترك في K	131 K
نظر	6 ثبت K
نظرسنجي	1019 در K ما	1020 K ما
نميشود	60 ايميل شما نمايش داده K	1000 منتشر K
نوشت	1022 K
نويسنده	991 ايميل K	993 K
نياز	1006 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1008 مشترك K
هماكنون	1019 K ثبت نام كنيد
همايش	997 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1006 به حمايت شما K
واتساب	130 تابعنا علي K
واحدا	51 كن K منهم
واشار	133 K
واشارت	133 K
واضاف	133 K
واضافت	133 K
واعلن	133 K
واعلنت	133 K
وافاد	133 K
وافادت	133 K
واكد	133 K
واكدت	133 K
واوضح	133 K
واوضحت	133 K
وبحسب	133 K
وبينار	997 K ما	997 در K
وتؤكد	133 K
وتري	133 K
وتضيف	133 K
وتقول	133 K
وحذر	133 K
وحذرت	133 K
ودعا	133 K
ودعت	133 K
وذكر	133 K
وذكرت	133 K
وصرح	133 K
وصرحت	133 K
وطالب	133 K
وطالبت	133 K
وفقا	133 K
وفيديو	40 صور K
وقال	133 K
وقالت	133 K
وقالوا	133 K
وكتب	133 K
وكتبت	133 K
ومحلل	100 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	116 K علي دعمكم
ووفقا	133 K
ويؤكد	133 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	994 ديدن اين K
ويري	133 K
ويضيف	133 K
ويقول	133 K
ويقولون	133 K
""", 'ي': """
يؤكد	133 K
يقول	133 K
يقولون	133 K
يوتيوب	16 K	130 تابعنا علي K
""", 'پ': """
پيام	38 به ما K
پژوهشگر	993 K
""", 'گ': """
گزارش	1020 اين K
گزارشهاي	1020 K ما
گفت	1022 K
گفتند	1022 K
گفته	1022 K است	1022 به K
""", 'अ': """
अन	1268 Kुवाद	1291 के Kुसार
अप	1291 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	1273 Kी राय दें	1273 Kी राय कमेंट	1273 Kी प्रतिक्रिया	1274 कमेंट में Kी राय
अलर	1275 K्ट पाने के लिए
अवसर	1271 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1267 Kी इजाजत मांगते हैं	1267 Kी अनुमति मांगते हैं	1288 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK
इट	1260 कॉपीराK	1267 बाहरी साK	1289 हमारी वेबसाK
इन	24 लॉग K
इनब	1246 आपके Kॉक्स	1276 अपने Kॉक्स में
इब	1246 न्यूजलेटर को सब्सक्राK	1246 न्यूजलेटर सब्सक्राK	1249 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1278 सब्सक्राK्स के लिए है	1278 सब्सक्राK हैं
इस	1289 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1247 ऐप डाKोड करें	1275 डाKोड करें	1275 डाKोड कीजिए	1288 ऐप डाKोड करें	1288 ऐप डाKोड कीजिए
उपय	1252 कुकीज का Kोग	1252 कुकी का Kोग
उपलब	1267 सामग्री K्ध नहीं है
""", 'ए': """
ए	1271 वेबिनार के लिK	1288 जुडिK	1288 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1286 Kेंसी की फीड
""", 'ऐ': """
ऐप	1247 हमारा K	1289 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1273 क्विज खेलें K
""", 'क': """
क	1291 मुताबिK
कम	1274 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	1246 ईमेल दर्ज Kें	1247 ऐप इंस्टॉल Kें	1247 नोटिफिकेशन चालू Kें	1249 फॉलो Kें	1261 क्लिक Kें	1261 जॉइन Kें	1261 ज्वाइन Kें	1261 सब्सक्राइब Kें	1261 लाइक Kें	1264 हमें ईमेल Kें	1267 कुकीज स्वीकार Kें	1271 टिकट बुक Kें	1273 पोल में वोट Kें	1273 सर्वे में भाग लेK	1275 इंस्टॉल Kें	1275 नोटिफिकेशन ऑन Kें	1275 नोटिफिकेशन ऑन K लें	1276 साइन अप Kें	1280 शेयर Kें	1280 साझा Kें	1280 सेव Kें	1280 गिफ्ट Kें	1288 सब्सक्राइब Kें	1288 फॉलो Kें	1288 लॉग इन Kें	1288 लॉगिन Kें	1288 साइन अप Kें	1288 यहां क्लिक Kें	1288 लिंक पर क्लिक Kें	1288 अभी रजिस्टर Kें
करक	1264 कमेंट Kे बताएं	1276 सब्सक्राइब Kे आप	1276 साइन अप Kे आप
करन	1274 कमेंट Kे के लिए	1274 टिप्पणी Kे के लिए	1274 टिप्पणी पोस्ट Kे के लिए	1274 कमेंट Kे वाले
कल	1287 फ्री आर्टिK	1287 मुफ्त आर्टिK
कह	1291 Kा
कहत	1291 Kे	1291 Kी
""", 'ख': """
ख	1272 वीडियो देKें	1272 वीडियो भी देKें	1287 मुफ्त लेK	1291 लिKा
खक	1286 लेK के निजी विचार
खन	1272 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1282 अन्य Kों के लिए	1282 ताजा Kों के लिए	1282 की Kों के लिए	1287 मुफ्त Kें	1288 K भेजें	1288 पूरी K पढें	1289 इस K	1289 यह K
खर	1271 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1280 लिंक कॉपी हो Kा
""", 'च': """
चलत	1277 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1268 पूKें	1291 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1252 निKा नीति
जनर	1286 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1264 हमें Kूर दें
""", 'ट': """
ट	1252 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1246 हमारे न्यूजलेK	1246 हमारा न्यूजलेK	1246 हमारा साप्ताहिक न्यूजलेK	1246 न्यूजलेK के लिए	1266 सब एडिK हैं	1266 सब-एडिK हैं	1266 सीनियर सब एडिK हैं	1289 हमारे न्यूजलेK	1292 न्यूजलेK
""", 'ठ': """
ठक	1289 हमारे पाK
""", 'ड': """
ड	1261 जुKें	1286 सिंKीकेट फीड
डक	1272 पॉKास्ट सुनें	1289 हमारा पॉKास्ट
डन	1262 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1268 मुख्य बिंKु	1288 राय Kें
दद	39 हमारे संवाKाता	1266 वरिष्ठ संवाKाता हैं	1266 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1272 को सुKें	1272 लेख सुKें	1292 दाK
नन	1272 पॉडकास्ट सुKे के लिए
नल	1249 चैK से जुडें	1289 हमारे चैK
नह	60 ईमेल Kीं दिखाया	1286 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1247 ऐप में Kें
पढन	1278 Kे के लिए	1282 और खबरें Kे के लिए
पण	1274 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1250 गूगल न्यूज K	1276 ईमेल K पाने के लिए
पस	1263 Kंदीदा सोर्स	1263 Kंदीदा स्रोत	1263 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1263 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	1264 हमें Kाएं	1288 हमें Kाएं	1288 राय Kाएं	1291 Kाया	1291 Kाते
बनकर	1278 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1267 से मिली साK्री शामिल है
मदद	1288 हमारी K करें	1288 आर्थिक K दें	1288 K कीजिए
मह	1290 हर Kीने
""", 'य': """
यत	1252 गोपनीKा नीति
यह	1272 वीडियो Kां देखें	1288 Kां देखें	1289 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1259 सर्वाधिकार सुK्षित	1289 हमारी पत्Kारिता	1289 स्वतंत्र पत्Kारिता	1289 हमारे पत्Kार
रखन	1266 का अनुभव Kे	1278 पढना जारी Kे के लिए
रत	1290 प्Kि माह
रह	1282 जुडे Kें	1282 जुडे Kिए
""", 'ल': """
ल	1291 बोKे	1291 बोKा
""", 'व': """
वर	1286 पुनर्प्रकाशन K्जित	1290 प्रति K्ष
""", 'श': """
श	1268 सारांK
शन	14 नोटिफिकेK	1285 हमें कमीK मिल	1292 सब्सक्रिप्K
शर	1252 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	1264 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K
सक	1266 पत्रकारिता में K्रिय हैं
सकत	1262 जुड Kे हैं	1262 फॉलो कर Kे हैं	1264 हमें भेज Kे हैं	1285 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1278 पहले से K्य हैं	1278 K्यता लें	1288 K्य बनें
सप	1290 प्रति K्ताह
सफल	1276 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1268 Kी	1288 K्थन करें
सर	1273 K्वे में हिस्सा लें	1273 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1277 आर्थिक Kोग दें	1277 आर्थिक Kोग करें	1277 हमें Kोग करें	1277 आपके Kोग पर निर्भर	1288 आपका Kोग	1288 हमें Kोग	1288 Kोग करें	1288 आपके Kोग
""", 'ह': """
हट	1274 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	1264 Kें भेजें	1271 Kारी टीम से जुडें	1288 Kें लिखें	1288 Kें भेजें	1289 Kारा काम	1289 Kारी टीम	1289 Kारे साथ
हमस	38 Kे संपर्क करें	1264 Kे संपर्क करें	1288 Kे जुडें
""", 'অ': """
অন	229 Kুদান দিন	233 Kুদান
অনল	214 Kাইন শপ
""", 'আ': """
আজই	219 K অনুদান দিন
আপন	51 Kিও যোগ দিন	57 আমরা Kাকে	199 Kার ইমেইল	210 Kার সম্মতি প্রযোজন	210 Kার অনুমতি চাই	214 Kার মতামত দিন	216 Kার মতামত লিখুন	216 Kার মন্তব্য লিখুন	218 Kার ই-মেইল	218 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	62 Kাকে ট্যাগ	63 Kাদের ভার্চুযাল	205 Kাদের জানান	205 Kাদের পাঠান	205 Kাদের লিখুন	218 Kাদের সাপ্তাহিক	219 Kাদের পাশে থাকুন	229 Kাদের লিখুন	230 Kাদের সাংবাদিক	230 Kাদের চ্যানেল	230 Kাদের টেলিগ্রাম
আযকর	55 K ছাড
আস	204 ঘুরে Kুন
""", 'ই': """
ইক	204 লাK দিন
ইজ	214 কুKে অংশ নিন
ইনবক	218 K্সে পেতে
ইনস	217 অ্যাপ K্টল করুন
ইল	230 আমাদের মোবাK
""", 'উ': """
উজল	199 নিKেটারে সাবস্ক্রাইব	199 আমাদের নিKেটার	199 নিKেটার পেতে	218 সাপ্তাহিক নিKেটার	230 আমাদের নিKেটার	230 নিKেটার	230 নিKেটারের	233 নিKেটার
উনল	217 অ্যাপ ডাKোড করুন	217 অ্যাপটি ডাKোড করুন	229 অ্যাপ ডাKোড করুন	229 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	212 K
এআইক	212 Kে
এআইয	212 Kের
একমত	43 K নন
এখনই	229 K নিবন্ধন করুন
""", 'ও': """
ওট	215 ভিডিKি দেখুন
""", 'ক': """
ক	231 মাসিK
কত	219 স্বাধীন সাংবাদিKাকে	219 সাংবাদিKার পাশে	230 স্বাধীন সাংবাদিKা	230 সাংবাদিKাকে
কনট	210 বহিরাগত Kেন্ট
কপ	208 অনুমতি ছাডা Kি
কর	204 ফলো Kুন	204 ক্লিক Kুন	204 সাবস্ক্রাইব Kুন	204 যোগ Kুন	204 যুক্ত Kুন	205 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	205 আমাদের সঙ্গে যোগাযোগ Kুন	205 আমাদের ইমেইল Kুন	214 ওযেবিনারে নিবন্ধন Kুন	214 চাKির সুযোগ	217 নোটিফিকেশন চালু Kুন	229 সাবস্ক্রাইব Kুন	229 এখানে ক্লিক Kুন	229 ফলো Kুন	229 সহাযতা Kুন	229 লিংকে ক্লিক Kুন	229 আমাদের ইমেইল Kুন	229 আমাদের সঙ্গে কাজ Kুন
করত	216 মন্তব্য Kে
""", 'খ': """
খ	222 ফ্রি লেKা	222 বিনা মূল্যের লেKা
খত	215 ভিডিও দেKে	216 মন্তব্য লিKে
খবর	225 আরও K জানতে
খবরট	4 Kি	221 Kি পডতে	230 Kি
""", 'গ': """
গল	213 কেমন লাK
""", 'ছ': """
ছ	213 কাজে লেগেKে	232 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	214 Kিপে অংশ নিন	214 Kিপে ভোট দিন
জস	208 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	230 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	230 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	207 জ্যেষ্ঠ প্রতিবেK	207 নিজস্ব প্রতিবেK
দট	230 সংবাKি
দন	230 এই প্রতিবেK
""", 'ধ': """
ধর	205 ভুল Kিযে দিন
""", 'ন': """
ন	204 যুক্ত হোK	204 যোগ দিK	204 যুক্ত থাকুK	205 লেখা পাঠাK	213 ভুল পেযেছেK	214 টিকিট কিKুন	215 শুKুন	215 ভিডিও দেখুK	217 অ্যাপ Kামিযে নিন	220 পাশে দাঁডাK	229 যুক্ত হোK	229 পাশে থাকুK	232 জাKান	232 জাKিযেছেন
নকল	208 অনুমতি ছাডা K
নয	208 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	221 Kা চালিযে যেতে
পডত	221 বাকি অংশ Kে	221 লেখা Kে	221 বিনা মূল্যে Kে	221 লেখাটি Kে	225 আরও খবর Kে
""", 'ব': """
বন	49 K্ধুদের পাঠান
বল	232 Kেন	232 Kেছেন	232 Kেছে
বলছ	232 Kেন
বলল	232 Kেন
""", 'ভ': """
ভরস	219 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	209 বিনা অনুKিতে	212 কৃত্রিম বুদ্ধিK্তা	229 Kামত জানান	229 Kামত দিন
মন	213 কেK লেগেছে
""", 'য': """
য	221 মাত্র # টাকাK
যত	229 আমাদের সহাKা
যব	218 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	211 কুকি ব্Kার
যর	207 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	203 সর্বস্বত্ব সংK্ষিত	203 স্বত্ব সংK্ষিত	208 অশালীন মন্তব্য প্Kাশ	208 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	231 প্Kি মাসে
রহণ	210 কুকি গ্K করুন
""", 'ল': """
লগইন	229 K করুন
""", 'শ': """
শন	228 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	49 বন্ধুদের K্গে	208 সম্পাদকীয নীতির K্গে	225 আমাদের K্গেই থাকুন	225 K্গেই থাকুন	230 আমাদের K্গে
সদস	229 K্য হোন
সব	230 আমাদের ফেKুক
সরণ	204 অনুK করুন	229 অনুK করুন
সহয	229 Kোগিতা করুন
""", 'হ': """
হক	221 ইতিমধ্যে গ্রাK	229 গ্রাK হোন
হকদ	221 শুধু গ্রাKের জন্য
হত	229 যুক্ত Kে
হব	216 অ্যাড্রেস প্রকাশিত Kে না	216 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2490 Kติดตาม
กร	2460 Kอกอีเมล
กล	2493 K่าว
กอ	2491 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2490 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2478 Kบคุณที่สมัคร	2478 Kบคุณที่ลงทะเบียน	2491 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2490 Kิกที่นี่	2490 Kิกชม
คว	2488 Kามเห็นส่วนตัวของผู้เขียน
ค่	2487 Kาคอมมิชชั่น	2487 Kาคอมมิชชัน
""", 'จ': """
จด	2459 Kหมายข่าวของเรา	2478 Kหมายข่าวรายสัปดาห์ของเรา	2494 Kหมายข่าว
จะ	2477 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2490 Kวน์โหลดแอปของเรา	2490 Kวน์โหลดแอปได้	2490 Kวน์โหลดแอปเลย	2490 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	2469 Kดต่อผู้สื่อข่าวของเรา	2469 Kดต่อกองบรรณาธิการ	2490 Kดตามเรา
ต่	2492 Kอเดือน	2492 Kอปี
""", 'ถ': """
ถื	2478 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2482 Kลองอ่าน
ทั	38 Kกมา	2488 Kศนะของผู้เขียน
ทา	2477 Kงเว็บไซต์ขอสงวนสิทธิ์	2479 Kงอีเมลทุก
ทุ	2479 Kกเช้าทางอีเมล
""", 'บ': """
บท	2483 Kความฟรี	2491 Kความนี้
บร	2494 Kิจาค
บอ	38 Kกเรา	2493 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2480 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2493 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2469 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2471 Kมรับคุกกี้
""", 'ร': """
ระ	2493 Kบุว่า
รา	2492 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2480 Kวมสนับสนุนการทำงานของเรา	2490 Kวมสนับสนุน	2490 Kวมบริจาคให้เรา	2490 Kวมบริจาคกับเรา	2490 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2488 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2491 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2465 Kวนลิขสิทธิ์	2466 Kวนสิทธิ์
สน	2480 Kับสนุนสื่ออิสระ	2480 Kับสนุนการทำงานของเรา	2480 Kับสนุนนักข่าว	2490 Kับสนุนเรา	2490 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2459 Kัครรับจดหมายข่าว	2459 Kัครรับข่าวสาร	2490 Kัครรับ	2490 Kัครสมาชิกวันนี้	2490 Kัครสมาชิกเลย	2490 Kัครสมาชิกเพื่อ	2490 Kัครสมาชิกได้ที่	2490 Kัครสมาชิกของเรา	2494 Kาชิก
สำ	2482 Kหรับสมาชิกเท่านั้น
สื	2491 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	2469 Kงเรื่องราวของคุณ	2469 Kงข่าวหาเรา	2490 Kงข้อมูลมาที่	2490 Kงคลิปมา
""", 'ห': """
หา	2469 Kกคุณมีข้อมูล
ห้	2465 Kามคัดลอกหรือ	2465 Kามคัดลอกข้อความ	2465 Kามคัดลอกเนื้อหา	2465 Kามคัดลอกบทความ	2466 Kามทำซ้ำ
""", 'อ': """
อย	2490 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2459 Kเมลของคุณ
อ่	2482 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2490 Kียนถึงเรา	2490 K้าสู่ระบบเพื่อ
เฉ	2482 Kพาะสมาชิก
เน	9 Kื้อหานี้	2471 Kื้อหาจากภายนอก	2471 Kื้อหาภายนอก
เป	2482 K็นสมาชิกอยู่แล้ว	2493 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2477 Kื่อแสดงความคิดเห็น	2482 Kื่ออ่านต่อ	2482 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง
เว	0 Kลาอ่าน	2477 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	2469 K้งเบาะแสข่าว	2469 K้งเรา	2490 K้งทีมงาน
แช	49 Kร์ให้
แท	62 K็กเรา	62 K็กมา
แห	2468 Kล่งข่าวที่ต้องการ	2468 Kล่งข่าวโปรด	2468 Kล่งที่มาที่ต้องการ
แอ	2490 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2490 Kวตเลย	2490 Kลดแอป
""", 'ใ': """
ให	2491 K้เรา
""", 'ả': """
ảnh	2688 hãy gửi K
""", 'ủ': """
ủng	2677 ly cà phê K hộ	2688 hãy K hộ
""", 'あ': """
あと	1547 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1553 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1514 Kいのブラウザ
お寄	1553 Kせください
お届	57 Kけします
お申	1535 Kし込みはこちら	1553 Kし込みください	1553 Kし込みはこちら
お聞	1553 Kかせください
お見	1553 K逃しなく
お試	1553 Kしください
お読	1553 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1552 K転載したものです	1552 Kの転載です
か月	1501 K無料	1555 K無料
""", 'が': """
が無	1514 javascriptK効
""", 'こ': """
ここ	1500 Kからは有料	1501 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1500 K記事は有料	1500 K記事は会員	1519 K記事についてのご意見	1554 K記事が	1554 K記事を	1554 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1514 K用のブラウザ
ご協	1553 K力ください
ご存	1529 Kじの方は
ご寄	1498 K付をお願い	1553 K付
ご意	43 K見・ご反論	1519 K見・ご感想	1519 K見をお寄せ
ご感	1519 K想をお寄せ
ご支	1498 K援をお願い	1553 K援
ご登	1544 K録ありがとうございます	1553 K録
ご覧	1553 Kください	1553 Kいただけます
ご購	1553 K読
ご連	1553 K絡ください
""", 'す': """
すで	1547 Kに会員の方
すべ	1501 Kての記事が
""", 'ぜ': """
ぜひ	1511 Kフォロー
""", 'で': """
でも	1511 K配信中
で受	1528 lineKけ取る
で届	1528 lineKく
で最	1528 lineK新
""", 'と': """
と強	1556 K調
と書	1556 Kい
と発	1556 K表
と話	1556 Kし	1556 Kす
と語	1556 Kっ	1556 Kる
と説	1556 K明
と述	1556 Kべ
""", 'に': """
によ	1556 Kると
""", 'の': """
の使	1517 cookieK用
の学	48 aiK習
の採	1535 K用情報
の提	1552 K供記事です
""", 'を': """
をフ	1511 Kォローする	1511 Kォローしよう
を使	1517 cookieK用
を利	1517 cookieK用
を有	1514 javascriptK効	1514 javascript K効
を発	1556 K表した
を許	1532 cookieK可
""", 'ア': """
アカ	1528 lineKウントはこちら
アシ	63 aiKスタント
アフ	1551 Kィリエイト広告	1551 Kィリエイトプログラム	1551 Kィリエイトリンク
アプ	1506 Kリで開く	1506 Kリで読む	1506 Kリはこちら	1507 Kリを開く	1507 Kリをダウンロード	1507 Kリのダウンロード	1507 Kリをインストール	1543 Kリなら通知	1543 Kリなら速報	1543 Kリなら、	1543 Kリで読むと	1543 Kリなら
アン	1539 Kケートにご協力	1539 Kケートはこちら	1539 Kケート実施中	1540 Kケートに答えて
""", 'カ': """
カ月	1501 K無料	1555 K無料
""", 'ク': """
クイ	1540 Kズに答えて
クッ	1516 cookie(Kキー)	1517 Kキーを使用	1517 Kキーを利用	1532 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1519 Kントを投稿するには	1519 Kントするには	1519 Kントをお寄せ	1520 Kント欄で	1520 Kント欄に	1520 Kント欄から	1520 Kント欄へ	1542 Kントは削除します	1542 Kントは削除することが	1542 Kントは削除する場合	1542 Kントは承認	1542 Kントは公開前	1542 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1498 Kートをお願いします	1553 Kートをお願い	1553 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1553 Kンロードしてください
""", 'チ': """
チケ	1535 Kット販売中
チャ	1512 Kンネル登録を	1528 Kンネルに参加する	1528 Kンネルに参加しよう
""", 'ニ': """
ニュ	1504 Kースレターに登録	1505 Kースレターを	1528 googleKースで	1544 Kースレター登録はこちら	1557 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1511 Kローして最新	1511 Kローをお願い	1553 Kローしてください
""", 'プ': """
プッ	1507 Kシュ通知
プラ	1516 Kイバシーポリシーに
プレ	1501 Kミアム会員
プロ	1551 Kモーションが含まれ	1551 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1504 Kマガに登録	1505 Kマガで	1544 Kマガ登録はこちら	1544 Kマガの登録	1554 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	1504 Kルマガジンに登録	1505 Kルマガジンで	1505 Kルマガジンを	1505 Kルでお届け	1519 Kルアドレスが公開されることはありません	1544 Kルアドレスを入力してください	1557 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1500 Kインして続きを	1500 Kインしてください	1501 Kインが必要	1553 Kインして
""", 'ヶ': """
ヶ月	1501 K無料	1555 K無料
""", '上': """
上优	2723 在googleK先
上優	2723 在googleK先
""", '下': """
下載	2704 K客戶端	2706 Kapp	2706 K應用程式
下载	2704 K客户端	2706 Kapp	2706 K应用	2755 K客户端
""", '不': """
不代	2722 K表本站	2739 K表本站立场	2752 K表本報立場	2752 K表本报立场	2752 K表本站立场	2752 K表本站立場	2752 K表本媒體立場	2752 K表本網立場	2752 K表本刊立場
不同	43 K意本文
不得	2722 K转载	2722 K轉載
不认	43 K同本文
不錯	2755 K過
不错	2755 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2722 K表作者
仅供	2739 K其表达个人看法
仅限	2744 K会员	2744 K订户
""", '他': """
他說	2758 K
他说	2758 K
""", '付': """
付費	2699 K後	2759 K牆
付费	2699 K后	2759 K墙
""", '以': """
以閱	2698 K讀全文
以阅	2698 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2699 K专享	2744 K限定内容
会員	50 Kの方は	50 Kは月に	1500 K限定です	1500 K限定の記事	1500 K登録できます	1501 K登録すると	1501 K登録が必要	1547 Kの方はこちら	1547 K登録で続きを読む	1547 K登録後にご覧	1553 K登録して	1553 K登録は	1553 K登録がお済み	1553 K登録をお願い	1553 K登録で	1553 K登録のうえ	1553 K登録はこちら	1553 K登録ください	1554 Kの方
会費	1545 Kで運営
""", '你': """
你的	2696 K支持	2755 K支持,	2755 K支持让	2755 K支持讓	2755 K支持是
""", '使': """
使用	2714 Kcookie改善	2714 Kcookie以	2714 K cookie 以	2714 K cookie 来	2714 K cookie 來	2715 Kcookie来	2715 Kcookie來
""", '來': """
來自	2730 K外部平台的內容
""", '依': """
依靠	2742 K读者的支持	2742 K讀者的支持
""", '侵': """
侵权	2722 K请	2722 K必究
侵權	2722 K必究
""", '個': """
個人	1517 K情報の取り扱い	1552 Kの見解です	2739 K看法
""", '偏': """
偏好	2723 K來源	2723 K来源
""", '僅': """
僅限	2744 K會員	2744 K訂戶
""", '優': """
優先	1527 Kソース	1527 K表示に設定	1527 Kする情報源	1527 K的に表示
""", '免': """
免費	15 K閱讀	2753 K文章	2753 K閱讀篇數	2753 K閱讀額度	2754 K註冊即可	2754 K註冊後	2755 K訂閱	2757 K試用
免费	15 K阅读	2753 K文章	2753 K阅读篇数	2754 K注册即可	2754 K注册后	2755 K订阅	2757 K试用
""", '全': """
全文	20 Kを	1500 Kを読むには	1500 Kをお読み
""", '公': """
公众	16 K号	2709 K号:
公式	1507 Kアプリ	1511 Kアカウントをフォロー	1511 Kアカウントを友だち	1528 Klineはこちら	1554 Kline
""", '关': """
关注	2709 K我们的	2755 K我们
""", '内': """
内阅	2704 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2758 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給
""", '初': """
初割	1555 K
初月	1547 K#円で	1555 K無料
""", '判': """
判断	1556 Kした
""", '利': """
利用	1516 K規約に同意
""", '前': """
前請	2739 K先登入
前请	2739 K先登录
""", '剩': """
剩余	2698 K#%
剩餘	2698 K#%
""", '力': """
力を	1545 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2709 Kline好友	2709 Kline官方	2709 Kline@	2742 K贊助行列	2742 K赞助行列	2755 K会员	2755 K會員
加记	38 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1554 Kになります
""", '動': """
動画	40 Kや写真	1536 Kをご覧ください	1536 Kはこちら	1537 Kでも詳しく	1537 Kでも解説
""", '包': """
包月	2757 K
""", '即': """
即可	2739 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1512 Kち追加
""", '収': """
収益	1551 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2702 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	1529 K班までご	1545 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1504 Kトレイに
""", '只': """
只靠	2742 K讀者	2742 K读者
""", '同': """
同意	2730 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料
向本	38 K报
""", '告': """
告訴	38 K我們	2758 K
告诉	38 K我们	2758 K
""", '呼': """
呼び	1556 Kかけた	1556 Kかける	1556 Kかけて	1556 K掛け
""", '命': """
命じ	1556 Kた
""", '喊': """
喊道	2758 K
""", '因': """
因为	2755 K有你的支持
因為	2755 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1551 Kの一部が還元
""", '外': """
外部	1532 Kコンテンツ	2730 K内容	2730 K內容
""", '她': """
她說	2758 K
她说	2758 K
""", '好': """
好評	1535 K発売中
""", '如': """
如侵	2722 K权
如有	2722 K侵权	2722 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2710 K微信
""", '定': """
定期	2755 K定額
""", '寄': """
寄付	1553 Kをお願い	1557 K
寄到	2702 K您的信箱	2741 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2758 K
""", '已': """
已是	2698 K會員	2744 K订户	2744 K訂戶
已经	2698 K是会员
""", '年': """
年額	1555 K
""", '广': """
广告	11 K	2716 K拦截
""", '広': """
広告	11 K	1514 Kブロック	1545 Kに頼らず
""", '廣': """
廣告	11 K	2716 K攔截
""", '开': """
开启	2706 K通知
""", '弊': """
弊社	1554 K
弊紙	38 Kまで
""", '当': """
当サ	1554 Kイト
当社	1554 Kの
当編	1554 K集部
""", '微': """
微信	2706 K扫	2710 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1498 Kをお願いします	1553 Kをお願い	1553 Kして
""", '您': """
您已	2741 K成功订阅	2741 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2696 K支持	2742 K每一份捐款	2742 K每一筆捐款	2755 K捐款	2755 K支持,	2755 K支持让	2755 K支持讓	2755 K支持是
""", '情': """
情報	1529 Kをお寄せください	1529 K提供はこちら	1529 K提供を募集	1529 K提供をお待ち	1529 Kをお待ちして	1529 Kをお持ちの方は
""", '感': """
感謝	2741 K您的訂閱	2755 K閱讀	2755 K您的支持
感谢	2741 K您的订阅	2755 K阅读	2755 K您的支持
""", '成': """
成为	51 K其中一员	2698 K会员即可	2744 K付费会员	2755 K会员,	2755 K会员即可	2755 K我们的会员
成為	2698 K會員即可	2742 K我們的贊助	2744 K付費會員	2755 K會員,	2755 K會員即可	2755 K我們的會員
""", '我': """
我们	2714 K使用cookie	2714 K使用 cookie	2756 K的
我們	2714 K使用cookie	2714 K使用 cookie	2756 K的
""", '手': """
手机	2706 K客户端
""", '打': """
打开	2704 Kapp	2706 K微信
打開	2704 Kapp
""", '扫': """
扫一	2706 K扫
扫描	2704 K二维码下载	2704 K二维码加入	2706 K二维码关注	2755 K二维码下载	2755 K二维码关注	2755 K二维码加入	2755 K二维码阅读
""", '投': """
投げ	54 K銭
投资	2722 K有风险
""", '指': """
指出	2758 K
指摘	1556 Kした
""", '捐': """
捐助	2742 K我们	2742 K我們
捐款	2755 K支持	2759 K
""", '掃': """
掃一	2706 K掃
掃描	2704 K qr	2755 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2706 K通知
推送	14 K	2706 K通知
""", '支': """
支持	2695 K獨立媒體	2695 K独立媒体	2696 K我们的	2696 K我們的	2755 K我们,	2755 K我們,	2755 K我们。	2755 K我們。	2755 K我们的报道	2755 K我們的報導	2755 K我们的新闻	2755 K我們的新聞	2755 K我们的记者	2755 K我們的記者	2755 K我们的工作	2755 K我們的工作	2755 K我们继续	2755 K我們繼續
支援	1553 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2722 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2723 在googleK上关注
""", '明': """
明ら	1556 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2744 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1504 K情報をお届け
""", '會': """
會員	50 K每月	2699 K專享	2744 K限定內容
""", '月': """
月額	1501 K#円	1555 K
""", '有': """
有了	2755 K你的支持	2755 K您的支持
有料	50 K会員は	1500 K会員限定	1500 K会員になる	1500 K会員の方	1547 K記事が読めます	1557 K会員
有权	2739 K删除
有權	2739 K刪除
""", '未': """
未經	2722 K授權不得	2722 K授權,不得	2722 K授權禁止	2722 K授權請勿	2722 K授權,請勿
未经	2722 K授权不得	2722 K授权,不得	2722 K授权禁止	2722 K授权,禁止	2722 K授权请勿	2722 K授权,请勿
""", '本': """
本ま	1547 月#Kで無料で
本ア	1554 Kプリ
本サ	1554 Kイト
本刊	2756 K
本報	2756 K導
本报	2756 K读者	2756 K道
本文	2722 K来源	2756 K
本站	2756 K
本紙	38 Kまで
本網	2714 K站使用	2756 K
本网	2714 K站使用
本記	1554 K事
本誌	1554 K
""", '来': """
来自	2730 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2709 K关注	2755 K加入	2755 K赞助	2755 K订阅	2755 K投稿
""", '歡': """
歡迎	2709 K追蹤	2755 K加入	2755 K贊助	2755 K訂閱	2755 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1500 K#文字	1500 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2757 K
每日	2703 K简报	2703 K簡報	2703 K電子報
每月	2757 K
""", '求': """
求め	1556 Kた	1556 Kている
""", '浏': """
浏览	2716 K器版本
""", '添': """
添加	38 K记者微信
""", '点': """
点击	2755 K关注	2755 K这里
""", '無': """
無料	15 K記事	1500 Kで会員登録	1500 K会員に登録	1547 Kで読める記事の上限	1547 K会員になると	1553 K会員に登録	1553 K会員登録	1555 K体験
無断	1526 K転載	1526 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2722 K所有	2722 K归本	2722 K归原	2722 K归作者	2722 K归属
版權	2722 K所有	2722 K歸
""", '独': """
独立	1554 Kしたジャーナリズム	2756 K新闻	2756 K媒体
""", '獨': """
獨立	2756 K新聞	2756 K媒體
""", '獲': """
獲得	2751 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2756 K者
由读	2756 K者
""", '申': """
申し	1535 K込みはこちら
申込	1535 Kみはこちら	1535 Kはこちら
""", '电': """
电子	2759 K报
""", '畅': """
畅读	2744 K全站
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1529 Kをお寄せ
""", '登': """
登入	24 K或	2698 K後繼續	2698 K會員	2754 K或註冊
登录	24 K或	2698 K后继续	2698 K后查看全文	2698 K后查看完整	2754 K或注册
登録	1547 Kして続きを読む	1553 Kしてください	1553 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1554 Kまの
""", '看': """
看更	2704 appK多
""", '禁': """
禁止	2722 K转载
禁無	1525 K断
""", '私': """
私た	1554 Kちの
""", '科': """
科し	1556 Kた
""", '称': """
称	2758 K
""", '稱': """
稱	2758 K
""", '立': """
立即	2755 K加入我们	2755 K加入我們	2755 K订阅	2755 K訂閱	2755 K下载	2755 K下載	2755 K报名	2755 K報名	2755 K成为会员	2755 K成為會員
""", '第': """
第一	2739 K条评论	2739 K則留言	2739 K條評論
""", '筆': """
筆者	1552 K個人の見解
""", '紙': """
紙の	1554 K新聞の定期購読者
""", '続': """
続き	1500 Kを読むには	1500 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	1554 K部では
""", '繼': """
繼續	2698 K閱讀請
""", '继': """
继续	2698 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2758 K
者说	2758 K
""", '联': """
联盟	2751 K链接
联系	38 K我们	38 K记者
""", '聯': """
聯盟	2751 K行銷連結	2751 K連結
聯絡	38 K我們
""", '若': """
若有	2722 K侵权	2722 K侵權
""", '获': """
获得	2751 K佣金
""", '著': """
著作	1526 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2739 K本站立场
表示	2758 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2698 K即可	2698 K後繼續	2702 K我們的	2702 K電子報	2755 K我們	2759 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1529 Kまでご連絡ください
""", '訴': """
訴え	1556 Kた
""", '認': """
認め	1556 Kた
認為	2758 K
""", '說': """
說:	2758 K
說。	2758 K
說道	2758 K
""", '読': """
読み	1501 K放題
読者	18 Kの寄付	18 Kの支援	1545 Kの会費で	1554 Kの皆様	1554 Kの皆さ	1554 Kアンケート
""", '請': """
請先	2755 K登入
請啟	2714 K用javascript
請我	54 K喝咖啡
請捐	2755 K款
請支	2695 K持我們	2755 K持我們
請登	2755 K入後	2755 K入以
請立	2755 K即捐款
請輸	2741 K入您的電子	2755 K入您
請點	2755 K擊此處	2755 K擊這裡	2755 K擊下方	2755 K擊連結
""", '讀': """
讀者	43 K投書	2756 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2698 K即可	2698 K后继续	2702 K我们的	2702 K电子报	2755 K我们	2759 K费
""", '认': """
认为	2758 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2739 K服务协议
""", '说': """
说:	2758 K
说。	2758 K
说道	2758 K
""", '请': """
请先	2755 K登录
请启	2714 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2755 K款
请支	2695 K持我们	2755 K持我们
请点	2755 K击此处	2755 K击这里	2755 K击下方	2755 K击阅读	2755 K击关注	2755 K击链接
请登	2755 K录后	2755 K录以
请立	2755 K即捐款
请输	2741 K入您的电子邮箱	2741 K入您的邮箱	2755 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2756 K问卷	2756 K群
""", '責': """
責任	2722 K編輯:
""", '賺': """
賺取	2751 K佣金
""", '購': """
購読	1500 K者の方は	1501 Kすると	1553 Kしてください	1554 K者の方	1557 K料
""", '贊': """
贊助	2695 K我們	2755 K我們
""", '责': """
责任	2722 K编辑:
""", '赚': """
赚取	2751 K佣金
""", '赞': """
赞助	2695 K我们	2755 K我们
""", '転': """
転載	45 K	1525 Kを禁じ
""", '輸': """
輸入	2741 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2722 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2722 K请注明
""", '输': """
输入	2741 Kemail
""", '这': """
这篇	2756 K文章
""", '追': """
追蹤	2709 K我們的	2723 Kgoogle news	2755 K我們
""", '送': """
送っ	49 Kてください
送到	2741 K你的邮箱	2741 K您的邮箱	2741 K您的信箱
""", '這': """
這篇	2756 K文章
""", '通': """
通知	14 K	1507 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1544 Kニュースレター
""", '邀': """
邀請	2755 K您
邀请	2755 K您
""", '邮': """
邮件	58 K订阅
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2758 K
""", '长': """
长说	2758 K
""", '開': """
開啟	2706 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2698 K全文請
""", '關': """
關注	2709 K我們的	2755 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2698 K全文请
""", '随': """
随时	2755 K掌握
""", '隐': """
隐私	2715 K政策
""", '隨': """
隨時	2755 K掌握
""", '隱': """
隱私	2715 K權政策	2715 K政策
""", '電': """
電子	21 K郵件地址不會公開	2759 K報
""", '需': """
需接	2730 K受cookie
需要	2730 K接受cookie	2755 K您的支持	2755 K你的支持
""", '音': """
音声	1536 Kでもお聴き
""", '首': """
首月	2744 K仅需	2744 K只要	2757 K
首选	2723 K来源	2723 K新闻来源
首選	2723 K來源	2723 K新聞來源
""", '點': """
點擊	2755 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1606 K
가입해	1606 K 주세요
""", '강': """
강조했다	1609 K
""", '계': """
계속	1562 K 읽으려면	1562 K 읽으시려면
계신	1585 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K
""", '구': """
구글	1572 K 뉴스에서
구독	50 K 회원은	1562 K 후 이용
구독료	1610 K
구독을	1606 K 신청하세요
구독자	1562 K 전용 기사	1562 K 전용 콘텐츠	1562 K 전용입니다	1562 K 전용 서비스	1607 K
구독자는	50 K
구독자만	1562 K 볼 수	1599 K 읽을
구독자에게만	1599 K 제공
구독하고	1572 K
구독하세요	1584 K	1606 K
구독하시면	1562 K
구독해	1571 K 주세요	1597 K 주셔서	1606 K 주세요
구독해주세요	1571 K
구독해주셔서	1597 K
""", '금': """
금요일	1597 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1562 전체 K 보려면	1599 전체 K 읽어보세요
기자를	1598 K 응원해
기자에게	1585 K 연락해 주세요
""", '남': """
남겨주세요	1606 K
""", '네': """
네이버	1572 K 메인에서	1584 K 구독
네이버에서	1572 K 구독
""", '놓': """
놓치지	1606 K 마세요
""", '눌': """
눌러주세요	1606 K
""", '뉴': """
뉴스레터	1564 K 구독하기	1564 K 구독하세요	1564 K 신청하기	1564 K 구독 신청하기	1607 K	1610 K
뉴스레터로	1564 K 받아
뉴스레터를	1564 K 받아	1564 K 구독하세요	1564 K 구독해	1564 K 구독하고	1564 K 구독하면	1606 K 신청하세요
""", '다': """
다운로드하세요	1606 K
""", '달': """
달	1599 첫 K #원
""", '당': """
당신의	1585 K 제보가	1607 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1595 K 삭제될	1595 K 삭제합니다	1595 K 통보	1595 K 예고	1595 K 운영자	1595 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1609 K
""", '독': """
독립	1607 K 언론
독립언론	1607 K
독립언론을	1598 K 지켜
독자	1606 K 여러분의	1607 K 여러분
독자님의	1560 K 후원
독자들의	18 K 후원
독자의	1607 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1597 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1606 K
""", '로': """
로그인	24 K	1562 K 후 이용
로그인이	1562 K 필요합니다	1562 K 필요한 서비스	1562 K 필요해요
로그인하거나	1606 K
로그인하고	1599 K 계속
로그인하면	1599 K 계속
로그인하시면	1562 K
""", '링': """
링크에서	1606 K 확인하세요
""", '마': """
마음에	1598 기사가 K 드셨다면
""", '만': """
만나보세요	1606 K
""", '말': """
말했다	1609 K
""", '매': """
매월	1608 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1597 K 보내드려요
메일함으로	1564 K
""", '무': """
무단	1582 K 복제	1582 K 전재
무단전재	1581 K
무료	15 K 기사	1605 K 기사	1608 K 체험
무료로	15 K 볼 수 있는	1599 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1606 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1609 K
""", '보': """
보내	57 K 드립니다	1606 K 주세요
보내드리는	1597 K
보내드립니다	57 K	1597 K
보내주세요	1606 K
""", '본': """
본	1607 K 기사
본사의	1603 K 편집 방향	1603 K 편집방향
본지는	1607 K
본지의	1603 K 편집 방향	1603 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1585 K 보내주세요	1585 K 보내 주세요
사전	1590 K 등록하기	1590 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1583 K 매체로	1583 K 출처로	1583 K 언론사	1583 K 매체
선호하는	1583 K 출처
""", '설': """
설명했다	1609 K
설문에	1606 K 참여하세요
설치하세요	1606 K
""", '세': """
세미나	1590 K 신청하기
""", '소': """
소식을	1597 K 전해드립니다
""", '속': """
속보를	1596 K 받아보세요
""", '수': """
수수료를	1602 K 받을 수 있습니다	1602 K 제공받
""", '시': """
시작하세요	1606 K
""", '아': """
아래에서	1606 K 확인하세요
""", '알': """
알려	1606 K 주세요
알려주세요	1606 K
알림	1568 K 받기	1568 K 설정
알림을	14 K	1596 K 켜고
""", '앱': """
앱	1568 K 다운로드	1568 K 설치	1596 K 설치하기
앱에서	1567 K 보기	1567 K 열기	1596 K 더 편하게	1606 K 확인하세요
앱으로	1567 K 보기	1596 K 더
앱을	1568 K 다운로드	1596 K 다운로드하세요	1596 K 설치하세요
""", '언': """
언론을	1598 독립 K 지켜
""", '여': """
여기서	1606 K 확인하세요
여러분	1607 K 덕분
여러분의	1585 K 제보를	1598 K 후원이	1606 K 후원
""", '영': """
영상에서	1591 K 확인하세요	1591 K 확인할 수 있습니다	1606 K 확인하세요
영상으로	1591 K 확인하세요
영상을	1591 K 확인하세요
""", '온': """
온라인	1590 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1588 K 콘텐츠
""", '우': """
우리	1607 K 기자
우리의	1607 K 저널리즘
""", '운': """
운영되고	1598 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1598 K 응원
""", '월': """
월	1608 K #원
""", '유': """
유료	1562 K 구독자만
유튜브	1572 K 구독
""", '음': """
음성으로	1591 K 들으려면	1591 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1606 K
응원해	1560 K 주세요	1606 K 주세요
""", '의': """
의견을	1606 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1607 K 기사가	1607 K 기사는	1607 K 기사
이메일	1565 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1564 K 입력하세요	1564 K 입력해 주세요	1564 K 입력해주세요	1564 K 입력하시면
이미	1599 K 구독자이신가요
이벤트에	1606 K 참여하세요
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1590 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1583 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1581 K 금지
재배포금지	1581 K
""", '저': """
저작권법	1582 K
저작권법의	1582 K
저작권자	1582 K
저작권자의	1582 K
저희	1607 K 뉴스레터	1607 K 채널	1607 K 앱
저희는	1607 K
저희를	1607 K
""", '적': """
적었다	1609 K
""", '전': """
전문을	20 K
전용	1562 회원 K 기사	1562 회원 K 콘텐츠	1562 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1609 K
""", '정': """
정기후원	1608 K
""", '제': """
제보	38 K 바랍니다	1585 K 부탁드립니다
제보는	1585 K 카카오톡
제보를	38 K 기다립니다	1585 K 기다립니다	1585 K 받습니다
제보해	38 K 주세요	1606 K 주세요
제보해주세요	38 K
제휴	1602 K 링크
제휴링크	1602 K
""", '좋': """
좋아요	1584 구독과 K 부탁
좋아요를	1584 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1606 K 확인하세요	1606 K 신청하세요	1606 K 참여하세요
지켜주세요	1606 K
""", '채': """
채널	1571 K 추가	1584 K 추가하기	1584 K 구독하기
채널에	1584 K 참여하세요
채널에서	1584 K 소식을	1606 K 확인하세요
채용	1590 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1608 K 달
""", '추': """
추가해	1584 K 주세요
추가해주세요	1584 K
""", '친': """
친구	1584 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1598 K 한 잔 값으로
""", '쿠': """
쿠키	1588 K 동의가
쿠키를	1588 K 허용해야	1588 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1590 K 보기
""", '파': """
파트너스	1602 K 활동
""", '팔': """
팔로우하기	1571 K	1584 K
팔로우하세요	1606 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1603 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1602 K 받아
""", '활': """
활용	1581 ai 학습 및 K 금지
""", '회': """
회원	1562 K 전용입니다
회원가입	1562 K 후	1606 K 후
회원가입은	1606 K
회원가입을	1606 K 하
회원가입하고	1606 K
회원가입하면	1599 K 월
회원가입하세요	1606 K
회원가입하시면	1606 K
회원만	1562 K 볼 수
""", '후': """
후원금	1610 K
후원으로	1598 독자의 K 운영됩니다	1598 독자의 K 운영하는
후원을	1560 K 부탁드립니다	1606 K 부탁
후원이	1560 K 필요합니다	1560 K 큰 힘이
후원하세요	1606 K
후원해	1560 K 주세요	1606 K 주세요
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
filmări
folosește
folytatásához
fordítóval
forintért
formulára
formulário
formuláře
forrásként
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
gefällt
gelmişken
geöffnet
giovedì
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
hviezdičkou
hvězdičkou
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
miễn
mjesečno
modération
mokė
mondták
mostrarà
mostrará
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
żądał
žalio
želene
želeni
željene
željeni
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
възпроизвеждането
выделите
выпуск
відео
відповів
відповідав
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
журналістам
журналісти
журналістика
журналістику
журналістка
журналісту
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
оставляем
оставляет
оставляя
осталось
отбележете
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
تابعنا
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
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
अन
अप
अपन
अलर
अवसर
अस
असहमत
आग
आप
आपक
आवश
इए
इट
इन
इनब
इब
इबर
इस
उजर
उनम
उनल
उपय
उपलब
ए
एआई
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
गद
गय
चलत
छ
ज
जत
जनर
जर
ट
टर
ठक
ड
डक
डन
थ
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
मकत
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
सहमत
सहय
हट
हम
हमस
অন
অনল
আজই
আপন
আম
আযকর
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
একমত
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
ছব
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
বন
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
রণ
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
下載
下载
不代
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
続き
編集
繼續
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
채용
챗봇에게
첫
추가해
추가해주세요
친구
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
"""
