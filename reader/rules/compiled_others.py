"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2776
# comentário	2114
# comentários	2114
# gün ücretsiz deneyin	2616
# hozzászólás	1411
# komentářů	313
# komentāri	1766
# příspěvků	313
# σχόλια	623
# коментарі	2696
# коментарів	2696
# комментариев	2241
# комментарий	2241
# комментария	2241
# תגובות	1305
# تعليقات	109
# نظر	1080
# कमेंट	1357
# € al mes durante # meses	1015
# € al mese per # mesi	1586
# € por mês durante # meses	2155
#か月無料	1606
#カ月無料	1606
#ヶ月無料	1606
#件のコメント	1622
#則留言	2838
#条评论	2838
""", 'a': """
a cikk a hirdetés alatt folytatódik	1407
a cikk a hirdetés után folytatódik	1407
a cikk meg is hallgatható	1405
a cikk meghallgatása	1414
a cikk megosztása	1405
a folytatáshoz regisztráljon	1399
a hirdetés után folytatjuk	1407
a kommentelés lezárult	1411
a lire également	1233
a rovat további cikkei	1412
a szerző a lap munkatársa	1422
a szerző jogász	1422
a szerző közgazdász	1422
a szerző politológus	1422
a szerző történész	1422
a szerző újságíró	1422
a témában további cikkek	1412
abo abschließen	460
abonați-vă	2167
abonează-te	2167
abonelere özel	2616
abonner nå	1925
abonner på nyhetsbrevet	1930
abonnér	379
abonnér nu	379
abonnés	1200
abonnés uniquement	1273
abonē	1760
abonē jaunumus	1784
abonē un lasi visus rakstus	1760
abonēt	1760
abrir menú	976
acasă	2181
accede a todos los contenidos sin límites	1015
acceptér	393
acceptă toate	2189
acceptă și afișează conținutul	2189
accéder à l'article	1200
aceitar e ver o conteúdo	2136
aceito receber comunicações e ofertas	2150
acest articol este rezervat abonaților	2204
acesta este ultimul tău articol gratuit	2204
acheter ce numéro	1260
achetez ce numéro	1260
activează alertele	2198
activează notificările	2198
actualités	1233
ad 광고	1698
adaugă un comentariu	2178
add meg az e-mail-címed	1417
además	973
adhérer	1191
adja meg az e-mail-címét	1417
adja meg e-mail-címét	1417
adomány	1397
adományozok	1397
adományozás	1397
adreça electrònica	281
afișează conținutul	2189
afișează conținutul extern	2189
afișează originalul	2182
agora não	2087
ai deja un abonament? autentifică-te	2204
ai observat o greșeală	2178
ai सारांश	1372
ai से तैयार सारांश	1372
ai 요약	1698
ai-genereret resumé	404
ai-resumé	404
ai-összefoglaló	1414
aicinām ievērot cieņu komentāros	1766
aiheeseen liittyvää	1140
aiheesta lisää	1140
aitäh liitumast	1052
aizvērt	1768
aizvērt reklāmu	1769
ai摘要	2858
ai重點整理	2858
ajouter à mes favoris	1219
ajouter à vos sélections	1219
ajándékozza a cikket	1405
ajándékozza a cikket barátjának	1405
ajánlataink	1412
ajánljuk	1412
ajánljuk még	1412
ajánlott	1412
ajánlott cikkek	1412
ajánló	1412
akceptuję	2021
akkurat nå	1946
aktuálně	314
alle abo-angebote im überblick	552
alle angaben ohne gewähr	558
alle inhalte sind urheberrechtlich geschützt	599
alle newsletter im überblick	543
alle preise ohne gewähr	558
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	482
als podcast hören	553
alte știri	2179
alterar preferências de cookies	2136
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2192
am înțeles	2182
amintește-mi mai târziu	2165
andra läser	19	2521
andra läser just nu	19
andra läste även	2521
andre har også lest	19
andre leser nå	1946
andre leste også	1946
andre læser	401
andre læser lige nu	401
andre læser også	19
andre læste også	401
angebot wählen	552
anhören	481
anhören # min	481
anmäl dig	2504
anmäl dig till nyhetsbrevet	2504
annonce - artiklen fortsætter nedenfor	392
annonces légales	1260
annoncørbetalt	87
annoncørbetalt indhold	87	409
annons - artikeln fortsätter nedan	2513
annonsen slutar här	2513
annonsinnehåll	2528
annonslänk	2513
annonsörsinnehåll	2528
annonsørinnhold	87	1954
anulezi oricând	2204
anuluj odpowiedź	2024
användarvillkor	2514
anzeigensonderveröffentlichung	558
anúncio	2109
anúncios	2109
apmaksāts saturs	1769
après la publicité	1224
após a publicidade	2109
apóyanos	934
apúntate	946
arată mai puțin	2182
arată tot	2182
arkadaşina gönder	2623
arkadaşinla paylaş	2623
article abonné	1200
article ajouté à vos sélections	1219
article précédent	1233
article réservé aux abonnés	1200
article sponsorisé	1260
articles associés	1233
articles liés	1233
articles recommandés	1233
articles récents	1233
articol exclusiv pentru abonați	2204
articole asemănătoare	2179
articole înrudite	2179
articoli più letti	1589
articolul continuă după reclamă	2175
articolul continuă mai jos	2175
articolul următor	2179
artikeln finns också som ljud	2509
artikeln fortsätter efter annonsen	2513
artikeln fortsätter nedan	2513
artikeln fortsätter under bilden	2513
artikeln går att lyssna på	2509
artikeln är låst	2499
artikeln är uppläst av en dator	2509
artikkel jätkub pärast reklaami	1036
artikkel jätkub reklaami järel	1036
artikkel täieneb	1034
artikkelen er låst	1925
artikkelen finnes også som lyd	1934
artikkeli jatkuu kuvan jälkeen	1134
artikkelin voi myös kuunnella	1132
artiklen er låst	379
artiklen er læst op af en robot	388
artiklen findes også som lyd	388
artiklen fortsætter efter annoncen	392
artiklen fortsætter nedenfor	392
artiklen fortsætter under billedet	392
artiklen kan også høres	388
artikli loeb ette tehishääl	1032
artiklit loeb tehishääl	1032
artykuł dla subskrybentów	2006
artykuł sponsorowany	2020
artykuły na e-mail	2009
artículo anterior	973
artículo relacionado	973
artículos recomendados	1019
artículos relacionados	973
as notícias mais lidas	2158
ascultă	2172
aslini göster	2633
assine já	2092
atbalstīt	1760
atcel jebkurā laikā	1760
atradi kļūdu rakstā	1766
atvērt	1768
atšaukti galite bet kada	1719
aucun commentaire à ce niveau	1264
audio narrado por una voz automática	998
auf apple podcasts hören	533
auf spotify hören	533
ausgewählt für sie	557
avis de décès	1260
avoimet työpaikat	1142
avsluta när du vill	2499
avslutt når du vil	1925
avís legal	270
ayrintilar için tiklayin	2632
ayrintilar için tiklayiniz	2632
az első hónap csak # ft	1399
aç	2633
añadir a favoritos	958
añadir a mi lista	1018
añadir comentario	969
añadir usuario	939
aún no te has registrado	939
ačiū, kad užsiprenumeravote	1744
""", 'b': """
banküberweisung	459
bağiş yap	2615
bağiş yapin	2615
bağlantiyi kopyala	2623
başa dön	2632
bei google als quelle hinzufügen	482
bei spotify hören	533
bejelentkezés	1399
belépés	1399
benefício do assinante	2140
betrag wählen	458
betygsätt receptet	61
betűméret	65
bezárás	1396
bild vergrößern	499
bildirimleri aç	2671
bildirimleri açin	2671
bitte versuchen sie es später erneut	543
bize ulaşin	2629
bjud en vän på artikeln	2509
bli månadsgivare	2496
bli støttemedlem	1922
bliv støttemedlem	376
boletín	946
browserul tău nu poate reda acest video	2189
brukervilkår	1939
bu haber abonelere özeldir	2616
bu içerik abonelere özeldir	2616
bugün değil	2614
bunlar da ilginizi çekebilir	2630
butlletí	281
buďte v obraze	303
bài cùng chuyên mục	2804
bài cùng tác giả	2804
bài khác	2777
bài liên quan	2777
bài mới nhất	2804
bài quảng cáo	2805
bài tiếp theo	2777
bài viết liên quan	2777
bài viết mới	2803
bài được dịch tự động	2803
bài đọc nhiều	2804
báo lỗi	2776
bármikor leiratkozhat	1417
bármikor leiratkozhatsz	1417
bármikor lemondhatja	1399
bármikor lemondható	1399
bình luận	2776
bình luận (#	2776
búsqueda	976
bülten	2653
bülten üyeliği	2653
bültene abone oldunuz	2653
büyüt	2632
bądź na bieżąco	2009
bővebben	1414
būkite pirmas	1725
būkite pirmas, pakomentavęs	1725
bạn có thể quan tâm	2777
bỏ qua	2760
""", 'c': """
cada aportació compta	284
cada aportación cuenta	1014
cada contribuição conta	2153
cadastre-se grátis	2092
califica este artículo	969
cargar más	976
carte de crédit	1199
cartão de crédito	2091
categorieën	1837
categorías	973
caută	2181
ce contenu vous a-t-il été utile	1258
ce résumé vous a-t-il été utile	1258
cele mai citite știri	2207
cele mai noi știri	2179
celý článek	316
cerrar menú	976
cerrar sesión	939
cet article est en accès libre pour les abonnés	1273
cet article est lu par une voix de synthèse	1258
chci odebírat	303
chci podpořit	298
chci přispět	298
chi tiết	2780
chia sẻ	2767
chia sẻ bài viết	2767
chia sẻ facebook	2803
chia sẻ qua facebook	2803
chia sẻ ý kiến của bạn	2776
chuyên mục	2777
chuyển đến công thức	61
chép liên kết	2803
chính sách bảo mật	2775
chính sách bảo mật | điều khoản sử dụng	2775
chính sách cookie	2775
chính sách quyền riêng tư	2775
chấp nhận tất cả	2775
chấp nhận tất cả cookie	2775
chủ đề	2777
chủ đề liên quan	2777
chủ đề nóng	2804
cikk megosztása	1405
cikk mentése	1405
cikkünk frissül	1414
citeşte şi	2179
citește fără limite	2204
citește mai departe	2179	2181
citește mai mult	2179	2181
citește regulile comunității	2192
citește și	2179
citi šobrīd lasa	1762
citiți și	2179
col·labora	257
comentariul tău așteaptă moderarea	2192
comentează	2178
comentário	2114
comentário aguardando moderação	2146
comentários	2114
comentários exclusivos para assinantes	2146
commander ce numéro	1260
commentaire en attente de modération	1264
commerciële bijdrage	1882
compre a edição impressa	2140
conditions générales	1226
conectează-te cu facebook	2204
conectează-te cu google	2204
confidentialité	1226
configuración	966
configuración de cookies	966
configurações de cookies	2111
conheça todas as nossas newsletters	2150
consigue tu entrada aquí	1000
consulta les normes de participació	273
consultez notre charte de modération	1264
consíguelo en tu quiosco	1000
contenu externe recommandé	1256
contenu proposé par notre partenaire	1260
contenu sponsorisé	1224
contenus recommandés	1277
contenus sponsorisés	1224	1233
conteúdo de marca	2109
conteúdo exclusivo	2092
conteúdo exclusivo para assinantes	2155
conteúdo externo	2136
conteúdo externo recomendado	2136
conteúdo para assinantes	2092
conteúdo patrocinado	2109
conteúdo premium	2155
conteúdo produzido pela marca	2140
conteúdo relacionado	2118
conteúdos relacionados	2158
contingut només per a usuaris registrats	285
continua após a publicidade	2109
continua després de l'anunci	275
continuar leyendo aquí	939
continuarea articolului după reclamă	2194
continue a ler esta notícia	2158
continuer après la publicité	1224
continuă cu apple	2204
continuă cu facebook	2204
continuă cu google	2204
continuă să citești după publicitate	2194
continúa abajo	964
contáctanos	969
conținut disponibil doar utilizatorilor înregistrați	2204
conținut extern	2189
conținut extern recomandat	2189
conținut pentru abonați	2167
conținut premium	2204
conținut sponsorizat	87	2175
cookieinställningar	2514
cookieの設定	1619
cookie政策	2834
cookie設定	1619	2834
cookie设置	2834
copia l'enllaç	264
copiază link	2172
copiază linkul	2172
copy link thành công	2803
correo electrónico	946
creează cont	2167
créer mon compte	1200
créer un compte	1200
créer une alerte	1266
créer une alerte sur ce thème	1266
csak előfizetőknek	1399
cumpără revista	2194
czytaj całość	2031
czytaj również	2028
czytaj także	2028
czytaj też	2028
czytaj też nasze inne artykuły	2028
czytaj więcej	2028	2031
czytaj więcej o	2028
các tin khác	2777
cât de util a fost acest articol	2192
címkék	1412
címlap	1412
címlapról ajánljuk	1412
có lẽ để sau	2760
có thể bạn quan tâm	19	2777
có thể bạn thích	19
cùng chuyên mục	2777
cùng chủ đề	2804
cùng tác giả	2804
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2633
daha fazla göster	2632
daha fazla haber için tiklayin	2632
dalies ar šo rakstu	1765
dalinkitės	1719
dalinkitės straipsniu	1724
dalsza część artykułu pod materiałem wideo	2020
dalsza część artykułu pod wideo	2020
dalsza część tekstu pod wideo	2020
dalīties	1760
dalīties ar draugiem	1765
dalīties facebook	1765
další	316
další strana	316
další z rubriky	314
další zprávy	314
další článek	314
další články	19	314
další čtení	314
danke für dein feedback	537
danke für ihr feedback	537
danos tu opinión	1005
dans l'actualité	1277
dans la même catégorie	1233
dans la même rubrique	1233
dans la même série	1233
darovat článek	306
darovať	2376
darovať článok	2384
darujte tento článek	306
darujte tento článok	2384
das könnte dich auch interessieren	496
das könnte ihnen auch gefallen	496
das könnte sie auch interessieren	496
das könnte sie interessieren	496
das wichtigste in kürze, zusammengefasst von ki	527
datenschutzerklärung	489
daugiau šia tema	1721
deblochează articolul	2204
deixar um comentário	2114
deixe um comentário	2114
del på e-post	1934
del på facebook	388	1934
del på mail	388
del på twitter	388	1934
del på x	388	1934
dela inlägget	2509
dela på facebook	2509
dela på twitter	2509
dela på x	2509
deli članek	2443
delite članek	2443
dernière minute	1233
dernières actualités	1233
dernières infos	1233
dernières nouvelles	1233
desa per llegir després	287
desbloquear artículo	1015
desbloqueie este conteúdo	2155
det er gratis å opprette en bruker	1925
det læser andre	401
det är gratis att skapa ett konto	2499
detaylar için tiklayin	2632
detaylar için tiklayiniz	2632
detta material är skyddat enligt lagen om upphovsrätt	2551
detta är en annons	2513
detta är en plusartikel	2499
devam etmek için üye girişi yapin	2616
devami için abone olun	2616
devamini okumak için abone olun	2616
diese funktion steht nur angemeldeten nutzern zur verfügung	553
din aceeași categorie	2179
din aceeași secțiune	2207
disponibil în app store și google play	2198
disponibilă în app store și google play	2198
distribuiți	2172
diğer haberler	19	2630
diğer okurlar bunlari okuyor	2630
dla subskrybentów	2006
do góry	2031
doar abonații pot comenta	2192
doar pentru abonați	2167
doação mensal	2088
doação única	2088
doba čtení # min	316
dolgozzon nálunk	1414
domiciliación bancaria	938
domů	316
dona suport al periodisme en català	284
donación mensual	934
donación única	934
donați	2166
donează	2166
donează acum	2166
donează lunar	2166
donează lunar # euro	2203
donează lunar # lei	2203
doner nå	1922
données personnelles	1226
donér	376
donér nu	376
doporučené	314
doporučené články	314
doporučujeme	314
doporučujeme přečíst	314
doporučujeme také	314
dołącz do dyskusji	2077
dołącz do nas	2003
dołącz do newslettera	2009
drukāt	1765
drukāt recepti	61
du er nå påmeldt	1930
du er nå påmeldt nyhetsbrevet	1930
du kan när som helst avsluta prenumerationen	2504
du kan når som helst melde deg av	1930
du kan opsige når som helst	379
du kanske också gillar	2521
du modtager snart en bekræftelse på mail	384
du même auteur	1233
du prenumererar nu på nyhetsbrevet	2504
du vil kanskje også like	1946
dziękujemy za zapis	2009
dành cho bạn	2777
dành cho thuê bao	2762
dárkovat článek	299
därefter # kr/mån tills du säger upp	2499
débloquer l'article	1200
débloquez cet article	1273
déconnexion	1200
découvrir l'offre	1200
découvrir nos offres	1273
découvrir toutes nos offres d'abonnement	1273
déjà un compte	1200
déjà un compte ? connectez-vous	1200
déplier	1237
détails	1237
dölj	2525
dāvini rakstu	1765
dāvini rakstu draugam	1765
děkujeme za přihlášení	303
""", 'e': """
e-bülten	2653
e-bülten aboneliği	2653
e-mail inválido	2150
e-mailová adresa	303
e-posta gönder	2623
edición digital	939
edición impresa	939
editörün seçtikleri	2630
edição impressa	2092
egyszeri támogatás	1397
ehkä myöhemmin	1123
ei tänään	1123
eiti į receptą	61
el millor de la setmana a la teva bústia	281
el més llegit	261
el més vist	288
el. paštas	1744
elfelejtett jelszó	1399
elige tu suscripción	1015
elküldöm	1405
elmentem későbbre	1405
elrejtés	1415
els lectors també han llegit	288
elírást talált	1411
előfizetek	1399
előfizetés	1399
előfizetői tartalom	1399
előfizetőknek	1399
előfizetőként megoszthatja a cikket	1405
előző	1414
előző cikk	1412
emlékeztess később	1396
empfehlungen für sie	557
en este artículo	973
en çok okunan	2630
en çok okunan haberler	2630
en çok okunanlar	2630
engangsbeløb	376
engångsgåva	2496
enllaç copiat	287
ensemble, faisons vivre un média libre	1272
enthält werbung	486
enviar comentário	2114
enviar corrección	969
envoyer à un ami	1219
envoyer à un proche	1219
envoyez-nous vos témoignages	1254
eredeti megjelenítése	1415
eredmények	1415
erinnern sie mich später	454
erről bővebben itt írtunk	1414
erről is írtunk	1412
erről itt írtunk bővebben	1414
erscheint täglich	543
erscheint wöchentlich	543
es gratis y solo te llevará un minuto	1011
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	543
escreva um comentário	2114
escriu el teu correu electrònic	281
esi pirmais, kas komentē	1766
esimene kuu # €	1027
esta funcionalidad es sólo para registrados	939
esta matéria foi útil para você	2138
esta notícia foi útil	2138
este espaço é moderado pela redação	2146
este resumo foi útil	2138
estás de acuerdo? vota	1005
evaluează rețeta	61
evästeasetukset	1135
evästeet	1135
exclusiv pentru abonați	2204
experimente grátis por um mês	2155
ez is érdekelhet	1412
ez is érdekelheti	1412
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1412
ezt olvasta már	1412
ezt olvastad már	1412
ești de acord? votează	2192
ești deja abonat	2212
ești deja abonată	2212
""", 'f': """
facebook'ta paylaş	2623
facebookでシェア	1613
facebookでシェアする	1613
faça login	2092
faça uma pergunta sobre esta reportagem	2138
fes una donació	257
fiecare donație contează	2203
fiecare leu contează	2203
fizetett hirdetés	87	1407
fiók létrehozása	1399
fiókom	1399
forstået	405
forstått	1950
forstør billede	404
forstørr bilde	1949
fortsett uten å støtte	1921
fortsätt läsa efter annonsen	2513
fortsätt utan att stödja	2495
fortsæt med at læse	392
fortsæt uden at støtte	375
fotogalería	973
fotoğraflari görmek için tiklayin	2632
friss hírek	1412
fråga vår ai om artikeln	2517
fuldskærm	404
fäll ihop	2525
fäll ut	2525
få adgang	379
få artiklen læst op	388
få de vigtigste nyheder hver morgen	384
få de viktigaste nyheterna varje morgon	2504
få de viktigste nyhetene hver morgen	1930
få nyheder på mail	384
få nyheter på e-post	1930
få nyheter på mejlen	2504
få overblikket her	404
få tilgang	1925
få varsel når vi skriver om dette	1949
följ	2510
följ oss	2510
följ skribent	2510
följ ämnet	2510
för prenumeranter	2499
förderer werden	455
fördermitglied werden	455
föregående	2524
föregående artikel	2521
förstora	2524
følg	389	1935
følg emne	389
følg os	389
følg oss	1935
følg sagen her	404
følg tema	1935
følg temaet og få varsel	1949
für abonnenten	460
für den newsletter anmelden	468
für dich empfohlen	557
für sie empfohlen	557
für sie entstehen keine mehrkosten	558
fă o donație	2166
fără obligații	2204
fără tine nu putem	2203
""", 'g': """
galeriyi aç	2632
galeriyi görmek için tiklayin	2632
galéria	1414
galéria megtekintése	1414
garanta já o seu ingresso	2140
gem til læseliste	388
genişlet	2633
giriş	2616
giriş yap	2616
giriş yapin	2616
giriş yapin veya üye olun	2616
giv os feedback på artiklen	396
già abbonato	1524
già registrato	1524
gli articoli più letti	1589
glömt lösenord	2499
godkänn	2514
godkänn alla	2514
gorące tematy	2028
gracias por tu opinión	998
gràcies per la teva opinió	273
gràcies per votar	273
gràcies, ja estàs subscrit	281
guardar artículo	958
guardar para después	1018
guardar para leer después	1018
gå ikke glip af	401
gå ikke glip af noget	384
gå ikke glipp av noe	1930
gå til indhold	404
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1226
gérer les préférences	1256
gérer mes alertes	1266
gérer mes choix	1226
gérer vos préférences de cookies	1256
góp ý	2776
gündem	2630
günün haberleri	2630
günün özeti	2630
gợi ý	2777
gửi	2776
gửi bình luận	2776
gửi cho bạn bè	2803
gửi email	2767
gửi ý kiến	2776
""", 'h': """
haber bülteni	2653
haber güncelleniyor	2632
haberi arkadaşina hediye et	2623
hai già un account	1524
harici içerik	2632
haritayi aç	2633
has arribat al límit d'articles gratuïts	285
has iniciado sesión	996
hasznos volt az összefoglaló	1411
hasznosnak találta a cikket	1411
havi támogatás	1397
hayir teşekkürler	2614
hayir, teşekkürler	2614
haz una pregunta sobre este artículo	998
he leído y acepto la política de privacidad	1011
he llegit i accepto la política de privacitat	270
hela artikeln fortsätter nedan	2513
hepsini gör	2632
hesap oluştur	2616
hi estàs d'acord? vota	273
hiba jelentése	1415
hibát talált	1411
hier reinhören	533
hinweis schließen	454
hirdetés	1407
hirdetés bezárása	1407
hirdetés, görgessen tovább	1407
hjälp oss att rätta fel	2517
hlavné správy	2381
hlavní zprávy	314
ho già donato	1518
hoje não	2087
hoppa till innehåll	2524
hoppa över inlägg från facebook	2524
hoppa över inlägg från instagram	2524
hoppa över inlägg från x	2524
hozzászólok	1411
hozzászólás	1411
hozzászólások	1411
hozzászólások megtekintése	1411
hylkää	1135
hylkää kaikki	1135
hyppää reseptiin	61
hyväksy	1135
hyväksy evästeet	1135
hyväksy kaikki	1135
här kan du kommentera artikeln	2517
håll dig uppdaterad	2504
hírfolyam	1412
hírlevelek	1417
hírlevél	1417
hírlevél-feliratkozás	1417
hören sie diesen artikel	533
hør saken	1934
""", 'i': """
i più commentati	1550
i più letti	1550
i più letti della settimana	1589
i più visti	1550
iba pre predplatiteľov	2377
ich unterstütze schon	454
identifícate	1015
ielogojies, lai komentētu	1766
ienākt	1760
iesakām	1762
ihre meinung zählt	492
ikke gå glipp av	1946
ikke nå	1921
il tuo browser non può riprodurre il video	1567
il tuo commento sarà pubblicato dopo l'approvazione	1577
iletişim	2629
ilgili içerikler	2630
ilginizi çekebilecek haberler	2630
ilginizi çekebilir	2630
ilmoita asiavirheestä	1139
ilmoita virheestä	1139
imprimir artículo	1018
imprimir esta matéria	2157
in bài	2767
in bài viết	2767
in công thức	61
in trang này	2803
indlæg fra facebook	404
indlæg fra instagram	404
indlæs flere	404
ingresá	1015
ingyenes regisztráció	1399
inicia sesión	939
inicia sessió	258
iniciar sesión	939
iniciar sesión con apple	1015
iniciar sesión con facebook	1015
iniciar sesión con google	1015
iniciar sessão	2092
inicie sesión	939
inne artykuły	2028
innhold fra annonsør	1954
inscription à la newsletter	1209
inscrivez-vous à notre newsletter	1209
insira o seu endereço de email	2150
instalează aplicația	2198
inställningar	2514
introduce un email válido	1011
intră în cont	2167
invítanos a un café	934
início	2121
ir para o conteúdo	2121
ispiši	2320
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2653
istediğiniz zaman iptal edin	2616
izbor uredništva	2440
izdrukāt	1765
izmēģini # dienas bez maksas	1760
içeriğe geç	2632
iş birliği	2625
išbandykite # dienų nemokamai	1719
išorinis turinys	1737
išsaugoti	1724
išsaugoti straipsnį	1724
""", 'j': """
j'ai déjà donné	1190
j'ai déjà un compte	1200
ja hi estàs subscrit	285
ja hi estàs subscrit? entra	285
ja n'ets subscriptor? inicia sessió	258
ja tens compte? inicia sessió	285
jaa twitterissä	1132
jaa x:ssä	1132
jag förstår	2514
jag stödjer redan	2495
jaga sõbraga	1032
jaunākie	1762
jautā mākslīgajam intelektam	1766
je commande ce numéro	1260
je gère mes cookies	1226
je soutiens déjà	1190
jede spende zählt	547
jeder beitrag zählt	547
jeder euro zählt	547
jednorázově	298
jeg forstår	1939
jeg støtter allerede	375	1921
jegyek itt kaphatók	1414
jelentkezzen be vagy regisztráljon	1399
jen pro předplatitele	299
jetzt angebot wählen	552
jetzt anhören	481
jetzt reinhören	533
jetzt unterstützen	455
již mám předplatné	299
jobs in ihrer nähe	531
još vesti	2317
još vijesti	2317
junte-se à conversa	2146
jurnalismul de calitate costă	2203
juttu jatkuu kuvan jälkeen	1134
juttu jatkuu mainoksen jälkeen	1134
juttu jatkuu videon jälkeen	1134
juttua päivitetään	1134
jutun lukee koneääni	1132
jutun lukee tekoälyääni	1132
jutun voi myös kuunnella	1132
już wspieram	2002
já doei	2087
já nas bancas	2140
já sou apoiador	2087
já sou assinante	2092
já tem conta	2092
já tem uma conta	2092
já é assinante? faça login	2092
já é subscritor	2155
já é subscritor? inicie sessão	2155
jätä kommentti	1139
jūsų el. paštas	1744
jūsų el. pašto adresas	1744
""", 'k': """
k tématu	314
k téme	2381
kapcsolódó	1412
kapcsolódó cikk	1412
kapcsolódó cikkek	1412
kapcsolódó tartalom	1412
kapcsolódó témák	1412
karte öffnen	500
kas kokkuvõte oli kasulik	1033
kategóriák	1412
katso kuvat tästä	1142
katso myös	1140
katso video tästä	1142
katso video yltä	1142
kaupallinen yhteistyö	87	1134
kaydiniz için teşekkürler	2653
keresés	1414
kezdőlap	1414
không phải bây giờ	2760
không, cảm ơn	2760
ki-übersicht	527
kijelentkezés	1399
kingi artikkel sõbrale	1032
kinyitás	1415
kipróbálom	1399
kirjaudu sisään	1125
kirjoita sähköpostiosoitteesi	1128
kjøp abonnement	1925
kjøp tilgang	1925
klausies podkāstu	1767
klausies podkāstu šeit	1767
klausies šo rakstu	1765
klausies šo rakstu (# min	1765
klausykite tinklalaidės	1726
klausykite tinklalaidės čia	1726
klausykitės straipsnio	1724
klausīties	1765
klausīties rakstu	1765
ključne besede	2440
ključne reči	2317
ključne riječi	2317
klíčová slova	314
kokeile # päivää maksutta	1125
kolačići	2333
komentavimas išjungtas	1725
komentavimo taisyklės	1725
komentáre	2384
komentář	313
komentáře	313
komentāri	1760
komentēt	1760
komentēšana ir slēgta	1766
komentēšanas noteikumi	1766
komerčné oznámenie	2380
komerční sdělení	87	309
kommentarer blir gjennomgått før publisering	1949
kommentarerna förhandsmodereras	2517
kommentek megtekintése	1411
kommentelési szabályzat	1411
kommentér	396
koostöö	1036
kopiera länk	2509
kopiera länken	2509
kopijuoti nuorodą	1719
kopiraj povezavo do članka	2443
kopiér link	388
kopiér linket	388
kopírovat odkaz	306
kopírovať odkaz	2384
kopēt saiti	1760
korábban írtunk róla	1412
kreiraj račun	2310
kullanim koşullari	2626
kup dostęp	2006
kupi naročnino	2436
kuula taskuhäälingut	1034
kuuntele podcast tästä	1142
kysy tekoälyltä	1139
käyttöehdot	1135
kérdezze ai-asszisztensünket	1411
kérem a hírlevelet	1417
később	1396
kích thước chữ	65
köp	2499
köszönjük a feliratkozást	1417
köszönöm, nem	1396
következő	1414
következő cikk	1412
køb abonnement	379
køb adgang	379
kúpiť predplatné	2377
küfür, hakaret içeren yorumlar onaylanmamaktadir	2629
küldje el barátjának	1405
küldés	1405
küldés e-mailben	1405
külső tartalom	1414
künye	2626
küpsiste seaded	1045
küsi tehisarult	1033
kā tev patika raksts	1766
kā tu domā? balso	1767
ką manote? balsuokite	1726
""", 'l': """
la discussione è chiusa	1546
la nota continúa después del anuncio	964
la rédaction vous conseille	1233
la sélection de la rédaction	1233
lahjoita artikkeli ystävälle	1132
lai komentētu, ielogojies	1766
lai komentētu, pieslēdzies	1766
las más leídas	973
las más leídas de hoy	1019
las noticias más leídas	1019
lasi arī	1762
lasi komentārus	1766
lasi tālāk	1760
lasi vairāk šeit	1767
lasi vēl	1762
lasiet arī	1762
lasiet vēl	1762
lasă un comentariu	2178
lasīt komentārus	1766
lasīt tālāk	1767
lasīt vairāk	1767
lasīt vēlāk	1765
lasītākie	1762
lataa lisää	1142
le choix de la rédaction	1233
le journal numérique	1200
le lien a été copié	1276
le lien a été copié dans le presse-papiers	1276
le notizie più lette	1589
le più lette	1550
lea también	973
lee sin límites	1015
lee también	973
leer artículo completo	976
leer más	976
leer también	973
legfrissebb hírek	1412
leggi di più	1553
leggi più tardi	1588
legnépszerűbb	1412
leia a matéria completa	2158
leia as notícias no aplicativo	2148
leia também	2118
len pre predplatiteľov	2377
les choix de la rédaction	1233
les lecteurs ont aussi consulté	1277
les més llegides	288
les også	1946
les plus commentés	1233
les plus partagés	1233
les prix indiqués sont susceptibles d'évoluer	1260
les våre debattregler	1942
li e aceito a política de privacidade	2150
lien copié	1219
lien copié dans le presse-papiers	1276
lietošanas noteikumi	1777
liitudes nõustud kasutustingimustega	1052
liity jäseneksi	1124
lineでシェア	1613
lineでシェアする	1642
lineで送る	1613
link a vágólapra másolva	1405
link bài gốc	2803
link copiado para a área de transferência	2157
link kopiëren	1822
link másolva	1405
link másolása	1405
lire la suite pour #€	1200
lire la vidéo	1236
lire à haute voix	1219
lire également	1233
lisätiedot	1143
lisää aiheesta	1140
liên hệ	2776
liên quan	2777
llegeix sense límits	285
llegeix també	261
llegir més	288
lo + leído	973
lo más comentado	973
lo más compartido	973
lo más leído	973
lo más popular	973
lo más visto	973
lo más visto hoy	1019
lo último	973
locuri de muncă	2194
loe lähemalt	1034
loe lähemalt siit	1034
logi sisse või loo konto	1027
los lectores también leyeron	1019
luba kõik	1045
lubię to	2016
lucrează cu noi	2194
lue keskustelun säännöt	1139
lue lisää	1140
lue lisää aiheesta	1140
lue myöhemmin	1132
lue myös	1140
lugu jätkub pärast reklaami	1036
lugu täieneb	1034
lui écrire	1254
lähetä sähköpostilla	1132
lämna en kommentar	2517
länk kopierad	2509
länken kopierad	2509
länken är kopierad	2509
läs dokumentet	2525
läs domen	2525
läs hela artikeln	2524
läs hela texten	2524
läs hela texten här	2524
läs kommentarer	2517
läs mer	2521	2524
läs mer om	2521
läs också	2521
läs senare	2509
läs vidare	2499	2521
läs våra kommentarsregler	2517
läs även	2521
lästid	2524
lästid # min	2524
lås op	379
lås opp artikkelen	1925
lås opp saken	1925
lås upp artikeln	2499
læs debatreglerne	396
læs debatreglerne her	396
læs hele artiklen	404
læs kommentarer	396
læs mere	401	404
læs mere om	401
læs også	401
læs også disse artikler	401
læs senere	388
læs videre	379	401
læs vores regler for debatten	396
læsetid # min	404
lên đầu trang	2779
lưu	2767
lưu bài	2767
lưu bài viết	2767
lưu bài để đọc sau	2803
lưu công thức	61
lấy link	2803
""", 'm': """
magari più tardi	1518
mai târziu	2165
mainos päättyy	1134
mais notícias	2118
maksettu sisältö	1134
manşetler	2630
masquer la publicité	1260
masz już konto	2006
masz już konto? zaloguj się	2006
materialet är skyddat enligt lagen om upphovsrätt	2551
materiał partnera	2020
materiał promocyjny	2020
materiał sponsorowany	2020
materiał zewnętrzny	2020
matéria exclusiva para assinantes	2155
matérias relacionadas	2118
media społecznościowe	2017
megnyitás	1415
megnézem	1414
megosztás	1405
megosztás a facebookon	1405
megosztás facebookon	1405
megosztás twitteren	1405
mehr für dich	557
mehr für sie	557
meld deg på	1930
meld deg på nyhetsbrevet	1930
mentions légales	1226
mentés	1405
mentés későbbre	1405
menú	976
menü	499	1414	2632
menü schließen	499
menü öffnen	499
mer från	2521
mer läsning	2521
merci d'avoir voté	1264
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1572
mest läst	2521
mest lästa	2521
mest læst	401
mest læste	401
mi-összefoglaló	1414
mida sina arvad? hääleta	1034
minn meg på det senere	1921
mira el vídeo	279
mitä mieltä olet? äänestä	1142
modalità di pagamento	1522
moderálási elvek	1411
modifică preferințele cookie	2189
modifier mes préférences	1256
modtag en notifikation, når vi skriver om emnet	404
mogoče kasneje	2447
mogą cię zainteresować	2028
mohlo by se vám líbit	314
mohlo by vás také zajímat	314
mohlo by vás tiež zaujímať	2381
mohlo by vás zajímat	314
mohlo by vás zaujímať	2381
monatlich kündbar	552
mostra aquesta publicació a instagram	270
mostra di più	1553
mostra'n més	262
mostrar conteúdo externo	2136
mostrar más	976
mot de passe oublié	1200
mots clés	1233
mots-clés	1233
może cię zainteresować	2028
może później	2002
možda kasnije	2325
možda vas zanima	2317
možda će vas zanimati	2317
možno neskôr	2388
možná později	297
muistuta myöhemmin	1123
mulțumim pentru feedback	2192
mulțumim, te-ai abonat cu succes	2199
mutass többet	1414
muut lukivat myös	1140
myöhemmin	1123
már előfizető	1399
más	976
más artículos	973
más artículos del autor	992
más detalles	977
más en	973
más historias	973
más información	973
más leídas	973
más leído	973
más leídos	973
más noticias	973
más opciones	966
más sobre este tema	973
más tarde	933
más vistas	973
más vistos	973
mások ezt olvassák	1412
mások ezt olvasták	1412
másolás	1405
máte již účet	299
máte předplatné? přihlaste se	299
märksõnad	1029
månadsgåva	2496
månedlig gave	1922
månedligt bidrag	376
måske senere	375
måske vil du også kunne lide	401
més informació	261
més llegides	261
més notícies	288
método de pago	937
métodos de pagamento	2090
métodos de pago	937
mākslīgā intelekta kopsavilkums	1767
mă abonez	2199
mărime text	65
můj účet	299
mới nhất	2777
mở	2780
mở khóa bài viết này	2803
mở rộng	2779
""", 'n': """
nadaljevanje članka pod oglasom	2439
nahlásit chybu	313
nahlásiť chybu	2384
najchętniej czytane	2028
najchętniej czytane dziś	2028
najczęściej czytane	2028
najczęściej czytane artykuły	2028
najnovejše	2440
najnovejše novice	2440
najnoviji članci	2317
najnovšie	2381
najnovšie správy	2381
najnovšie články	2381
najnowsze artykuły	2028
najnowsze wiadomości	2028
najčitanije	2317
najčitanije vesti	2317
najčitanije vijesti	2317
najčitanije vijesti dana	2317
najčítanejšie	2381
najčítanejšie články	2381
najčítanejšie články dňa	2381
napišite komentar	2443
napsat komentář	313
naročena vsebina	2439
naročite se	2435
naročnina	2435
nastavení	310
nastavení cookies	310
nastavi čitanje	2369
nastavi čitati	2369
nastavite čitanje	2369
nastavite čitati	2369
nastavitve piškotkov	2455
następna strona	2031
następny	2031
następny artykuł	2028
natisni članek	2443
naudojimo taisyklės	1737
naujausios žinios	1721
naujienlaiškis	1744
načíst další	316
našli jste chybu	313
našli jste v článku chybu	313
ne děkuji	297
ne, děkuji	297
nejdiskutovanější	314
nejnovější	314
nejnovější zprávy	314
nejnovější články	314
nejčtenější	314
nejčtenější články	314
nejčtenější články dne	314
nem, köszönöm	1396
nenhum comentário	2114
neueste beiträge	496
nhắc tôi sau	2760
nie dziękuję	2002
nie dziś	2002
nie pamiętasz hasła	2006
nie ďakujem	2388
nie, dziękuję	2002
nie, ďakujem	2388
només els subscriptors poden comentar	273
norėdami komentuoti, prisijunkite	1725
nosūti draugam	1765
nosūtīt draugam	1765
nosūtīt e-pastā	1765
noteで書く	1613
notre sélection	1233
notre sélection d'articles	1277
notícias relacionadas	2118
notícias relacionadas que podem lhe interessar	19
notícies destacades	288
notícies relacionades	261
nu ai cont? înregistrează-te	2204
nu mulțumesc	2165
nu, mulțumesc	2165
nyhetsdøgnet	1946
nyomtatás	1405
não perca	2118
não, obrigada	2087
não, obrigado	2087
nächste seite	499
nächster artikel	496
näita kõiki	1035
näita rohkem	1034
näita veel	1034
näita vähem	1035
näköislehti	1125
nästa	2524
nästa artikel	2521
näytä alkuperäinen	1143
näytä kaikki	1142
näytä kartta	1143
näytä kommentit	1139
näytä käännös	1143
näytä lisää	1142
näytä sisältö	1135
näytä tiedot	1143
näytä tulokset	1143
näytä vähemmän	1143
næste	404
næste artikel	401
népszerű	1412
nézze meg galériánkat	1414
nézze meg képeinket	1414
nõustun	1045
nõustun kõigiga	1045
nøgleord	401
nāc strādāt pie mums	1767
nổi bật	2777
nội dung quảng cáo	2805
nội dung tài trợ	2772
""", 'o': """
o que achou desta notícia	2138
o vídeo começará em alguns segundos	2136
ocenite članak	2320
ocenite članek	2443
oceń przepis	61
ochrana osobních údajů	310
ochrana osobných údajov	2395
ocijenite članak	2320
ocorreu um erro ao carregar o vídeo	2136
ocultar anúncio	2140
odebírat	303
odebírat newsletter	303
odemknout článek	299
odhlásit se	299
odhlásiť sa	2377
odkaz skopírovaný	2384
odkaz zkopírován	306
odkleni članek	2436
odklenite celoten članek	2436
odmietnuť	2395
odmietnuť všetko	2395
odmítnout	310
odmítnout vše	310
odporúčame	2381
odporúčame prečítať	2381
odporúčame tiež	2381
odporúčané články	2381
odpovědět	313
odrzuć	2021
odrzuć wszystkie	2021
odtwórz	2031
odštampaj	2320
odštampaj recept	61
odštampaj članak	2320
oferă acest articol cadou	2206
offre spéciale	1200
offrez-nous un café	1191
offrici un caffè	1519
oglasno sporočilo	87	2439
ogłoszenie	2020
ohodnotiť recept	61
ohodnoťte článek	313
ohodnoťte článok	2384
okuma süresi # dk	2632
oliko artikkeli hyödyllinen	1139
oliko juttu hyödyllinen	1139
oliko tiivistelmä hyödyllinen	1139
olvasson korlátlanul	1399
olvasson tovább	1399
olvasta már	1412
olvastad már	1412
olvidaste tu contraseña	939
oplæst af en robot	388
oplæst af kunstig intelligens	404
opsig når som helst	379
orijinali göster	2633
os leitores também leram	2158
os preços podem variar	2140
osale küsitluses	1034
ostatnie artykuły	2028
ota yhteyttä	1139
otevřít	317
otevřít mapu	317
otključaj članak	2310
otključajte ceo članak	2310
otključajte cijeli članak	2310
otros artículos	973
otwórz	2032
otwórz mapę	2032
outras notícias	19	2118
ouça este conteúdo	2104
oversættelsen er lavet af en maskine	404
""", 'p': """
padovanokite straipsnį	1724
padovanokite straipsnį draugui	1724
page précédente	1236
pagina următoare	2181
pague um café	2088
paiement sécurisé	1198
paldies par pieteikšanos	1784
palun jää viisakaks	1033
pamanīji kļūdu	1766
pamanījāt kļūdu	1766
par šo tēmu	1762
paramètres des cookies	1226
paramétrer	1226
paramétrer les cookies	1226
parašyk komentarą	1725
parašykite komentarą	1725
partajează	2172
partenerii noștri	2179
participez à la conversation	1264
partnerių turinys	1728
partnerski sadržaj	2316
pasidalinkite šiuo straipsniu	1724
pasitikrinkite žinias	1726
passer la publicité	1224
passer à la recette	61
pastebėjote klaidą	1725
paylaş	2623
paylaşin	2623
pažiūrėkite vaizdo įrašą	1726
pe aceeași temă	2207
pentru a citi în continuare	2204
per saperne di più	1589
pergunte à nossa ia	2138
peut-être plus tard	1190
piedalies aptaujā	1767
piekrist visām	1777
piekrītu	1777
piesakies vebināram	1767
piesakoties tu piekrīti lietošanas noteikumiem	1784
pieslēdzies vai izveido kontu	1760
pieslēdzies, lai komentētu	1766
pieslēgties	1760
pievieno savu komentāru	1766
pievienot komentāru	1760
pirmais mēnesis par # €	1760
pirmas mėnuo tik # €	1719
più lette	1550
più letti	1550
più tardi	1518
piškotki	2455
placená inzerce	87	309
platená inzercia	87	2380
plaćeni oglas	87	2316
plaćeni sadržaj	2316
plačana objava	87	2439
plačiau skaitykite čia	1726
plein écran	1236
plus d'actualités	1233
plus de détails	1237
poate mai târziu	2165
podari članek	2443
podarite ta članek	2443
podaruj artykuł	2006
podaruj ten artykuł	2016
podcast anhören	533
pode ler também	2158
podeli članak	2320
podijeli članak	2320
podmienky používania	2395
podmínky použití	310
podmínky užití	310
podobne artykuły	2028
podobné články	314	2381
podporiť	2376
podporte nezávislú žurnalistiku	2376
podporte nás	2376
podpořit	298
podpořte naši práci	298
podpořte nás	298
podpořte redakci	298
podrži	2309
podrži nas	2309
podržite nas	2309
podržite naš rad	2309
podržite nezavisno novinarstvo	2309
podziel się	2016
podziel się na facebooku	2016
pogledajte još	19
pokaż komentarze	2024
pokaż mniej	2031
pokaż oryginał	2032
pokaż treść	2021
pokaż tłumaczenie	2032
pokaż więcej	2031
pokaż wszystkie	2031
pokaż wszystko	2032
pokaži vsebino	2455
pokloni članak	2320
poklonite ovaj članak	2320
pokračovat bez podpory	297
pokračovať bez podpory	2388
polecamy również	2028
polecamy także	2028
polecamy też	2028
polecane artykuły	2028
politique de confidentialité	1226
polityka prywatności	2021
política de cookies	966	2111
política de galetes	270
política de privacidad	966
política de privacidade	2111
política de privacitat	270
poprzedni artykuł	2028
populární	314
populära artiklar	2521
populärt	2521
populære artikler	401
populære saker	1946
populært	401	1946
populārākie	1762
popüler	2630
popüler haberler	2630
popüler konular	2630
por qué estás viendo esto	939
poslať e-mailom	2384
poslušaj vest	2320
poslušaj članak	2320
poslušaj članek	2443
poslušajte članek	2443
postanite naročnik	2435
postanite član	2309	2435
postavke kolačića	2333
postaw kawę	2003
postaw nam kawę	2003
posłuchaj	2016
pour continuer à lire	1273
pourquoi voyez-vous cette publicité	1260
pouze pro předplatitele	299
povezani sadržaj	2317
povezani članci	2317
povezani članki	2440
powiązane	2028
powiązane artykuły	2028
powiązane tematy	2028
powiększ	2031
powiększ zdjęcie	2031
powrót do góry	2031
později	297
pozostała część artykułu pod materiałem wideo	2020
pošalji e-mailom	2320
pošalji komentar	2320
pošalji mejlom	2320
pošalji prijatelju	2320
pošalji članak e-mailom	2320
pošaljite komentar	2320
pošlji po e-pošti	2443
pošlji prijatelju	2443
pošlji članek po e-pošti	2443
pr članek	2439
praneškite apie klaidą	1725
pranešti apie klaidą	1725
pravidlá diskusie	2384
pre predplatiteľov	2377
preberite še	2440
predplatiť	2376
predplaťte si	2376
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1719
prenumerata nuo # €	1719
prenumerera på vårt nyhetsbrev	2504
prenumeruodami sutinkate su taisyklėmis	1744
prenumeruokite naujienlaiškį	1744
preporučeno	2317
preporučujemo	2317
preporučujemo da pročitate	2317
preporučujemo i	2317
prečítajte si	2381
prečítajte si aj	2381
prețurile pot varia	2194
pridať komentár	2384
prihlásiť	2377
prihlásiť sa	2377
prihvaćam	2333
prihvaćam sve	2333
prijavi grešku	2320
prijať	2395
prijať všetko	2395
prikaži manj	2441
prikaži manje	2318
prikaži sadržaj	2333
prikaži sve	2318
prikaži več	2441
prikaži više	2318
prikaži vse	2441
prima lună gratuită	2204
primește alerte despre acest subiect	2198
printează	2172
printează rețeta	61
pripomenúť neskôr	2388
priporočamo	2440
priporočamo tudi	2440
priporočamo v branje	2440
priporočeno	2440
prisijunkite arba susikurkite paskyrą	1719
prisijunkite prie mūsų komandos	1726
prisijunkite, kad galėtumėte komentuoti	1725
prispieť	2376
privatsphäre-einstellungen	489
privātuma politika	1777
pro předplatitele	299
promocijsko sporočilo	2439
promotivni sadržaj	2316
promotivni članak	2316
promóció	1407
proovi # päeva tasuta	1027
pročitajte i	2317
pročitajte još	2317
prywatność	2021
przeczytaj również	2028
przeczytaj także	2028
przeczytaj też	2028
przejdź bez wsparcia	2002
przejdź do przepisu	61
przejdź do serwisu	2021
przejdź do treści	2031
przejdź do ustawień prywatności	2021
przypomnij mi później	2002
právě se děje	314
präsentiert von	486
précédent	1236
préférences cookies	1226
prélèvement	1199
prémium	1399
próbálja ki # forintért	1399
próxima	2121
próxima página	2121
próximo artigo	2118
prøv # dager gratis	1925
prøv gratis	379	1925
prøv nu	379
prøv nå	1925
prを含みます	1642
pubblicità	1541
publi-rédactionnel	1224
publicité	1224
publicité - la suite ci-dessous	1224
publicités	1224
pular para o conteúdo	2121
página siguiente	976
pääuutiset	1140
påmind mig senere	375
påminn mig senare	2495
później	2002
pārbaudi savas zināšanas	1767
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1770
pērc abonementu	1760
předchozí	316
předchozí článek	314
předplatit	299
předplatné	299
přehrát	316
přejít k obsahu	316
přejít k receptu	61
přejít na obsah	316
přejít na recept	61
přečtěte si	314
přečtěte si také	314
přidat komentář	313
přidejte názor	313
přihlásit	299
přihlásit k odběru	303
přihlásit se	299
přihlášení	299
přijmout	310
přijmout vše	310
připomenout později	297
přispějte	298
přispět	298
""", 'q': """
qu'avez-vous pensé de cet article	1258
qual o seu nível de satisfação com esta notícia	2138
quellen und weiterführende links	496
queremos conocer tu opinión	1005
queremos saber a sua opinião	2146
questo riassunto ti è stato utile	1569
quieres añadir otro usuario a tu suscripción	939
quizás más tarde	933
quizás te interese	973
quyên góp	2761
quyên góp ngay	2761
qué te ha parecido esta noticia	1005
quên mật khẩu	2762
quảng cáo	2772
quảng cáo - bài viết tiếp tục bên dưới	2805
""", 'r': """
r$ # por mês durante # meses	2155
radote klaidą	1725
radote klaidą tekste	1725
raksti komentāru	1766
raksts tiek papildināts	1767
raksts turpinās pēc reklāmas	1769
rakstīt komentāru	1766
rao vặt	2772
raportează o eroare	2192
rapportér fejl	396
rašyti komentarą	1719
receber notificações	2148
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1266
recevez une alerte à chaque article de l'auteur	1266
reclamă	2175
recomandarea redacției	2207
recomandări	2179
recomandările editorilor	2207
recomandările redacției	2179
recomendado para você	2118
recommandé	1233
recommandé pour vous	1233
recommandés	1233
recordar más tarde	933
recuérdamelo más tarde	933
redirecționează #%	2166
refuză toate	2189
regalar artículo	939
registrovať sa	2377
registruokitės nemokamai	1719
registruokitės į seminarą	1726
registrácia	2377
regisztráció	1399
regisztrálok	1399
regístrate	939
rekisteröidy	1125
rekisteröidy maksutta ja lue	1125
reklami geç	2625
reklám	1407
reklāma	1760
reklāmas raksts	1769
reklāmraksts	87	1769
relaterade ämnen	2521
reportar erro nesta página	2138
restez informé	1209
restez informés	1209
resumen automático	998
resumo da notícia	2138
reģistrējies bez maksas	1760
reģistrēties	1760
ricordamelo più tardi	1518
rodyti mažiau	1727
rodyti viską	1727
rozumím	317
rozwiń	2031
rozwiń wszystko	2032
rätta	2517
rätta oss	2517
rättelse	2517
réactions	1229
réagir	1219	1229
réagir à cet article	1229
réagissez	1229
réagissez à cet article	1229
répondre	1229
réseaux sociaux	1220
réservé aux inscrits	1200
résiliable à tout moment	1273
résultats du sondage	1264
résumé de l'article	1258
résumé de l'article en # points	1258
résumé en # secondes	1258
részletek	1415
rösta här	2524
rösta i omröstningen	2524
rādīt mazāk	1768
rādīt vairāk	1767
rādīt visu	1768
răspunde	2178
rėmimas	1728
""", 's': """
s'abonner à partir de #€	1200
s'inscrire à la newsletter	1209
s-ar putea să-ți placă	2179
saada sõbrale	1032
saber más	976
sadarbības raksts	1769
sadržaj je zaključan	2310
saglabāt	1765
saglabāt rakstu	1765
saistītie raksti	1762
saistītās ziņas	1762
saite nokopēta	1765
saken er låst	1925
saken finnes også som lyd	1934
saltar anúncio	2109
salvează	2172
salvează articolul	2206
salvează pentru mai târziu	2206
salvează rețeta	61
sans engagement, résiliable à tout moment	1273
sao chép liên kết	2767
sao chép đường dẫn	2803
sari la conținut	2181
sari la rețetă	61
satura turpinājums pēc reklāmas	1769
sačuvaj	2320
sačuvaj recept	61
sačuvaj vest	2320
schlagwörter	496
schließen	499
schrift vergrößern	481
schriftgröße	481
scopri di più	1524
sdílejte	306
sdílejte tento text	306
sdílejte text	306
sdílejte článek	306
sdílet	306
sdílet na facebooku	306
sdílet na twitteru	306
sdílet na x	306
sdílet článek	306
se alla erbjudanden för prenumeranter	2499
se bilderna här	2524
se connecter et réagir	1229
se déconnecter	1200
se grafiken här	2524
se ha producido un error al cargar el vídeo	996
se klippet här	2524
se klippet øverst i saken	1949
se videon här	2524
sedan # kr/mån tills du säger upp	2499
seguir tópico	2148
seguí leyendo	1019
sei già abbonato	1524
sei già iscritto alla newsletter	1582
selección de la redacción	973
selvä	1143
sem si não seria possível	2153
sem você não seria possível	2153
semnalează o eroare	2178
send artiklen på mail	388
send på e-post	1934
sense permanència	285
setări cookie	2189
seuls les abonnés peuvent commenter	1264
seuraa meitä	1133
seções	2118
shrani članek	2443
si opp når du vil	1925
si è verificato un errore durante il caricamento del video	1567
sie können diesen artikel kostenlos weitergeben	578
signaler ce contenu comme inapproprié	1264
signaler un problème	1229
siguiente artículo	973
siirry sisältöön	1142
sikeres feliratkozás	1417
sin ti no sería posible	1014
siz ne düşünüyorsunuz? oy verin	2632
sizin için öneriler	2630
siųsti draugui	1724
siųsti el. paštu	1724
skaitykite daugiau čia	1726
skaityti plačiau	1726
skaityti vėliau	1724
skaties arī	1762
skatīt foto	1767
skatīt galeriju	1767
skatīt video	1767
skjønner	1950
sklenite naročnino	2436
skopírovať odkaz	2384
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2517
skrýt	317
slapukų nustatymai	1737
slažem se	2333
slične vesti	2317
slične vijesti	2317
slični članci	2317
snsをフォロー	1614
sofortüberweisung	459
sonderveröffentlichung	558
sono già sostenitore	1518
sonuçlari gör	2633
sorodni članki	2440
souhlasím	310
souhlasím se zobrazením	310
soutenez-nous dès maintenant	1191
související	314
související témata	314
související články	314
související články z webu	314
soyez le premier à commenter	1229
soyez le premier à réagir	1229
spausdinti receptą	61
spela videon här	2524
spis treści	2031
sponsorisé	1224
sponsorlu içerik	87	2625
sponsoroitu sisältö	1134
sponsrat innehåll	2513
sponzorirani sadržaj	2316
sponzorirani članak	2316
sponzorované	2380
sponzorovaný obsah	309
sponzorováno	309
sprawdź ofertę	2006
spremi članak	2320
sprijină-ne	2166
spune-ți părerea	2192
spune-ți părerea în comentarii	2192
später	454
später erinnern	454
spør vår ki om saken	1942
staňte sa členom	2376
staňte se členem	298
stichwörter	496
stil spørgsmål til artiklen	396
straipsnio tęsinys - po reklama	1728
straipsnis tęsiasi po reklamos	1728
strona główna	2028
stäng	2495	2524
stöd oss	2496
støt os	376
støtt oss	1922
sugerir correção	2138
sugerir una corrección	1005
sugestões	2118
suivre ce thème	1266
sur le même sujet	1233
sur le même thème	1233
suscripción	939
suscríbase	939
suscríbete	939
suscríbete a nuestro boletín	946
suscríbete ahora	939
susiję straipsniai	1721
susikurti paskyrą	1719
susține	2166
susține-ne	2166
susțineți-ne	2166
syötä sähköpostiosoitteesi	1128
szczegóły	2032
szponzorált tartalom	87	1407
szólj hozzá	1411
szóljon hozzá	1411
sähköposti	1128
sähköpostiosoite	1128
så # kr/mnd til du sier opp	1925
så kommenterar du	2517
sé el primero en comentar	969
sé parte	934
sélections	1219
síganos	959
síguenos	959
sök	2524
søg	404
søk	1949
súhlasím	2395
súhlasím so zobrazením	2395
súmate	934
súvisiace	2381
súvisiace články	2381
súvisiaci článok	2381
sīkdatņu iestatījumi	1777
słowa kluczowe	2028
""", 't': """
t'ha estat útil aquest article	273
t'ha estat útil aquest resum	273
tack för din anmälan	2504
taip pat žiūrėkite	1721
takaisin ylös	1142
takk for påmeldingen	1930
tallenna myöhemmäksi	1132
talán később	1396
tamaño de letra	65	958
tamaño del texto	65
también te puede gustar	973
también te puede interesar	973
també et pot interessar	261
também pode gostar	2158
tarjeta de crédito	938
tarjeta de débito	938
te ha resultado útil este artículo	998
te ha resultado útil este resumen	998
te ha sido útil este resumen	998
te poți dezabona oricând	2199
te-ar putea interesa și	2207
tehisaru kokkuvõte	1034
tekoälyn tekemä tiivistelmä	1142
tekoälyn tiivistelmä	1142
tekoälytiivistelmä	1142
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1724
teljes hozzáférés	1399
temas del día	973
termos e condições	2111
teste grátis	2092
testează-ți cunoștințele cu quizul nostru	2192
teszteld a tudásod	1414
tesztelje tudását	1414
texten fortsätter nedan	2513
texten fortsätter under bilden	2513
teď ne	297
thu gọn	2779
thèmes	1233
thématiques	1233
thích	2767
thông tin doanh nghiệp	2772
thông tin quảng cáo	2805
thẻ	2777
tienes que iniciar sesión para guardar artículos	1018
tilbakemelding på saken	1942
tin bài liên quan	2803
tin cùng chuyên mục	2777
tin cùng tác giả	2804
tin khác	2777
tin liên quan	2777
tin mới	2777
tin mới nhất	2777
tin nóng	2804
tin nổi bật	2777
tin quảng cáo	2805
tin trước	2777
tin tài trợ	2777
tin tức liên quan	2777
tin đọc nhiều	2777
tipărește	2172
tipărește articolul	2206
tipărește rețeta	61
tiêu điểm	2777
tiếp theo	2779
tlačiť	2384
to cię może zainteresować	2028
to może cię zainteresować	2028
todos os comentários	2114
toute l'actualité	1233
tovább	1414
tovább a recepthez	61
tovább a rovatra	1412
tovább olvasom	1414
további cikkek	1412
további cikkek a témában	1412
további hírek	1412
további részletek itt	1414
továbbiak betöltése	1414
tradução automática	2138
trang chủ	2779
transferência bancária	2091
treści partnerskie	2020
treść sponsorowana	2020
tria la teva subscripció	285
trước	2779
trả lời	2776
trở lại	2779
tu ce părere ai? lasă un comentariu	2192
tu navegador no puede reproducir este vídeo	996
tue meitä	1124
tule meile tööle	1034
turpini lasīt	1760
turpinājums pēc reklāmas	1769
turpināt lasīt	1760
twitter'da paylaş	2623
twój adres e-mail	2009
twój e-mail	2009
tài khoản của tôi	2762
tài trợ	2772
támogass minket	1397
támogasson minket	1397
támogatom	1397
támogatott tartalom	87	1407
támogatás	1397
támogatói tartalom	1407
täname liitumast	1052
tässä olisi upotus facebookista	1142
tässä olisi upotus instagramista	1142
témata	314
témy	2381
témák	1412
térkép megnyitása	1415
términos de uso	966
términos y condiciones	966
tìm kiếm	2779
tópicos	2118
tópicos relacionados	2118
tôi đã hiểu	2780
több	1414
töltsd ki a kvízt	1414
töltse ki a kvízt	1414
tühista igal ajal	1027
tüm haberler	2630
tüm yazilari	2630
tüm yorumlar	2629
tümünü gör	2632
tümünü göster	2633
tümünü kabul et	2626
tümünü reddet	2626
tēmas	1762
tęsinys po reklamos	1728
tạo tài khoản	2762
tải thêm	2779
tặng bài viết	2803
tặng sao	2803
tặng sao cho bài viết	2803
từ khóa	2777
""", 'u': """
udostępnij	2016
udostępnij na facebooku	2016
udostępnij na twitterze	2016
udostępnij na x	2016
udostępnij w mediach społecznościowych	2016
udělit souhlas	310
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2368
uključi obavijesti	2368
uključite notifikacije	2368
uključite obaveštenja	2368
uključite obavijesti	2368
uložit	306
uložit na později	306
uložit recept	61
uložit článek	306
uložiť	2384
uložiť na neskôr	2384
uložiť recept	61
uložiť článok	2384
ultima oră	2179
ultimele știri	2179
um assinante presenteou você com este artigo	2157
un abonat ți-a oferit acest articol	2206
un abonné vous offre cet article	1276
un e-mail de confirmation vous a été envoyé	1269
un suscriptor te ha regalado este artículo	1018
une erreur s'est glissée dans l'article	1229
unterstütze uns	455
unterstützen	455
unterstützen sie uns	455
unterstützen sie uns per paypal	547
uppläst av en dator	2509
uppläst med ai-röst	2509
url 복사	1676
urlをコピー	1613
urlをコピーする	1642
url복사	1676
urmărește acest subiect	2198
urmărește live	2198
următorul	2181
uslovi korišćenja	2333
ustawienia plików cookie	2021
uvjeti korištenja	2333
uz sākumu	1767
uzyskaj dostęp	2006
už komentarus atsako jų autoriai	1725
už máte predplatné? prihláste sa	2377
už máte účet	2377
už máte účet? prihláste sa	2377
už podporujem	2388
už podporuji	297
uždaryti	1727
uždaryti reklamą	1728
užpildykite apklausą	1726
užsakomasis straipsnis	1728
užsakomasis turinys	87	1728
užsisakyti prenumeratą	1719
""", 'v': """
vaata kõiki tellija soodustusi	1027
vaata lähemalt	1034
vaba töökoht	1034
vad tycker du? rösta här	2524
vai kopsavilkums bija noderīgs	1766
vai raksts bija noderīgs	1766
vairāk par tēmu	1762
vaizdo įrašas	1726
vaizdo įrašą rasite čia	1726
van már fiókja	1399
var artikeln till hjälp	2517
var det här till hjälp	2524
var resuméet nyttigt	396
var sammanfattningen till hjälp	2517
vari atteikties jebkurā laikā	1760
vasta küsitlusele	1034
vastaa kyselyyn tästä	1142
vaš komentar	2320
veja esta publicação no instagram	2136
veja também	2118
veja todas as opções de assinatura	2155
velikost písma	65
veličina teksta	65
ver # comentários	2146
ver biografía	992
ver comentários	2114
ver conteúdo externo	2136
ver esta publicación en instagram	996
ver esta publicação no instagram	2136
ver galería	976
ver más	976
ver más artículos del autor	992
ver más noticias	1019
ver también	973
ver também	2118
ver todas las opciones de suscripción	1015
ver traducción	977
ver tradução	2122
ver vídeo	976
vergrößern	500
verlagssonderveröffentlichung	558
vertrag kündigen	489
verträge hier kündigen	489
verwandte beiträge	496
ves algún error? comunícalo	1005
veure aquesta publicació a instagram	270
vezi această postare pe instagram	2189
vezi mai multe știri	2207
vezi și	2179
već imate nalog	2310
već imate pretplatu	2310
već imate račun	2310
već podržavam	2325
već ste pretplatnik	2310
več iz rubrike	2440
več novic iz regije	2440
več o tem	2440
več o temi	2440
veľkosť písma	65
viac k téme	2381
viac si o tom prečítate tu	2381
videon voi katsoa jutun yläosasta	1142
videoyu izlemek için tiklayin	2632
videó	1412
videók	1412
videónkat itt nézheti meg	1414
vidéo	1236
vielen dank für ihr feedback	537
vielen dank für ihre anmeldung	468
vielleicht später	454
vilkår	393	1939
vipps et beløp	1922
vis færre	404	1949
vis oversættelse	405
visa bilden i helskärm	2524
visa färre	2524
visa inlägg från facebook	2524
visa inlägg från instagram	2524
visa innehåll	2514
visa översättning	2525
vissza a tetejére	1414
visszajelzés	1411
više o temi	2317
više vijesti iz regije	2317
viết bình luận	2776
você concorda? vote	2146
você pode gostar	2118
você pode se interessar	2118
você também pode gostar	2118
voir le détail	1237
voir les détails	1237
voir les résultats	1237
voir les résultats du sondage	1264
vos réactions	1229
votează în sondajul nostru	2192
votre avis nous intéresse	1264
vous aimerez peut-être	1233
vous avez déjà un compte	1200
vous avez déjà un compte ? connectez-vous	1200
vous avez déjà un compte ? identifiez-vous	1200
vous possédez déjà un compte	1200
vous pourriez être intéressé	1233
vreau să primesc newsletterul	2199
vsebina sporočila	2439
vstúpiť do diskusie	2384
vytisknout článek	306
vytlačiť	2384
vytlačiť recept	61
vytlačiť článok	2384
vytvořit účet	299
vyzkoušet	299
válasz	1411
váš e-mail	303
väline sisu	1045
värsked uudised	1029
vés a la recepta	61
více	314
více k tématu	314
více o tématu	314
více si o tom přečtete zde	314
vídeos	973	2118
výber redakcie	2381
výběr redakce	314
về đầu trang	2779
""", 'w': """
warto przeczytać	2028
was können wir besser machen	537
weitere beiträge	496
werbung überspringen	486
weź udział w dyskusji	2077
whatsapp'ta paylaş	2623
whatsappで読む	1642
wie gefällt ihnen dieser artikel	537
wielkość czcionki	65
więcej	2028
więcej artykułów	2028
więcej informacji	2028
więcej na ten temat	2028
więcej o	2028
więcej z	2028
wpisz swój e-mail	2009
wprowadź adres e-mail	2009
wpłać	2003
wpłać teraz	2003
współpraca reklamowa	2020
wypróbuj	2006
wyraź zgodę	2021
wyślij e-mailem	2016
wyślij znajomemu	2016
""", 'x': """
x'te paylaş	2623
xem bình luận	2776
xem bản gốc	2780
xem bản đồ	2780
xem chi tiết	2780
xem công thức	61
xem kết quả	2780
xem nhiều	2777
xem nhiều nhất	2777
xem nhiều trong tuần	2804
xem thêm	2777	2779
xem thêm bình luận	2776
xem tiếp	2779
xem toàn bộ	2779
xem tất cả	2779
xでシェア	1613
xでシェアする	1642
xでポスト	1613
""", 'y': """
ya estás suscrito	1015
ya tenés suscripción	1015
yapay zeka ile özet	2632
yapay zeka özeti	2632
yazarin diğer haberleri	2630
yazarin diğer yazilari	2630
yazarin tüm yazilari	2630
ymmärrän	1143
yorum gönder	2629
yorumlari gör	2629
youtube-tartalom megjelenítése	1414
yz özeti	2632
""", 'z': """
z titulní strany	314
zabudnuté heslo	2377
zadejte svůj e-mail	303
zahlungsart wählen	458
zaloguj się	2006
zapisz na później	2016
zapisz się	2009
zapisz się na newsletter	2009
zapomenuté heslo	299
zarejestruj się	2006
zarządzaj zgodami	2021
zaten üye misiniz	2616
zavřít	297
załaduj więcej	2031
załóż konto	2006
zaštita osobnih podataka	2333
zaštita privatnosti	2333
zdieľajte tento text	2384
zdieľajte článok	2384
zdieľať	2384
zdieľať na facebooku	2384
zdieľať článok	2384
zgadzam się	2021
zgadzam się na wyświetlanie treści	2021
zgłoś	2024
zgłoś błąd	2024
ziņa tiek papildināta	1767
ziņo par kļūdu	1766
ziņot par kļūdu	1766
zkopírovat odkaz	306
zkopírovat odkaz na článek	306
znajdź nas na facebooku	2017
značky	2381
zobacz galerię	2031
zobacz mapę	2032
zobacz również	2028
zobacz szczegóły	2032
zobacz także	2028
zobacz także inne	2028
zobacz też	2028
zobacz więcej	2028
zobrazit méně	317
zobrazit originál	317
zobrazit více	316
zobrazit výsledky	317
zobrazit vše	316
zobraziť diskusiu	2384
zobraziť menej	2382
zobraziť obsah	2395
zobraziť viac	2382
zobraziť všetko	2382
zostań patronem	2003
zpět nahoru	316
zur leseliste hinzufügen	578
zur merkliste hinzufügen	481
zur übersicht	499
zurück	492
zurück nach oben	499
zvětšit	316
zwiń	2031
""", '£': """
£# at amazon	925
""", '©': """
©ntb	1977
""", 'à': """
à découvrir	1233
à la une	1233
à lire	1233
à lire aussi	1233
à lire dans ce dossier	1233
à lire dans la même rubrique	1233
à lire ensuite	1233
à lire également	1233
à ne pas manquer	1233
à voir	1233
à voir aussi	1233
""", 'á': """
áudio gerado por ia	2138
áudio gerado por voz sintética	2138
""", 'ä': """
ähnliche artikel	496
ähnliche beiträge	496
ähnliche themen	496
älä missaa mitään	1128
ämnen	2521
ämnen i artikeln	2521
är du redan prenumerant	2499
äänestä tästä	1142
""", 'å': """
åbn	405
åbn kort	405
åpne	1950
åpne faktaboks	1950
åpne kart	1950
""", 'ç': """
çerez ayarlari	2626
çerez politikasi	2626
çerezler	2626
çeviriyi göster	2633
çikiş yap	2616
çok okunanlar	2630
""", 'è': """
è gratis e ci vuole solo un minuto	1582
""", 'é': """
é grátis e leva menos de um minuto	2150
écouter	1219
écouter (# min	1219
écouter le podcast	1236
édition du jour	1233
épingler	61
épingler la recette	61
értem	1415
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1411
írja meg véleményét	1411
""", 'î': """
înapoi sus	2181
încarcă mai multe	2181
închide	2165
înregistrare	2167
înregistrează-te	2167
îți mulțumim pentru vot	2192
""", 'ö': """
öffnen	499
ön mit gondol? szavazzon	1414
önceki	2632
önceki haber	2630
öne çikan haberler	2630
öne çikanlar	2630
önerilen haberler	2630
önerilenler	2630
öppna	2525
öppna karta	2525
összes	1414
özet faydali oldu mu	2629
""", 'ú': """
új hozzászólás	1411
última hora	973
últimas	2118
últimas entradas	973
últimas noticias	973
últimas notícias	2118
últimes notícies	261
últimos artículos	973
únete	934
únete a la conversación	969
""", 'ü': """
übersetzung anzeigen	500
überweisung	459
ücretsiz dene	2616
ücretsiz üye ol	2616
ücretsiz üye olun	2616
üye girişi	2616
üye ol	2615	2616
üye olun	2616
""", 'ý': """
ý kiến	2776
ý kiến bạn đọc	2776
ý kiến của bạn	2776
""", 'ā': """
ārējais saturs	1777
""", 'č': """
članak je zaključan	2310
članak se nastavlja ispod oglasa	2316
članek je zaklenjen	2436
članek se nadaljuje pod oglasom	2439
članek se nadaljuje spodaj	2439
článek pokračuje pod reklamou	309
čtěte dále	314
čtěte i	314
čtěte také	314
číslo účtu pro dary	298
číst dál	316
číst dál s předplatným	299
číst více	316
čítajte aj	2381
""", 'ď': """
ďalšie správy	2381
ďalšie články	19	2381
""", 'đ': """
điều khoản sử dụng	2775
điều khoản sử dụng | chính sách bảo mật	2775
đáng chú ý	2777
đã có tài khoản	2762
đã hiểu	2780
đã sao chép	2767
đã sao chép liên kết	2803
đóng	2760
đóng góp	2761
đăng ký	2762
đăng ký ngay	2762
đăng nhập	2762
đăng nhập / đăng ký	2762
đăng xuất	2762
được quan tâm	2804
được tài trợ	2772
đặt báo	2762
đến công thức	61
đề xuất	2777
để sau	2760
đọc nhiều	2777
đọc nhiều nhất	2777
đọc sau	2803
đọc thêm	2777	2779
đọc tiếp	2779
đọc tiếp về chủ đề này	2804
đừng bỏ lỡ	2777
""", 'į': """
į viršų	1726
įveskite savo el. pašto adresą	1744
""", 'ś': """
śledź nas	2017
""", 'ş': """
şifremi unuttum	2616
şimdi değil	2614
şurada paylaş	2623
""", 'š': """
štampaj	2320
štítky	314
""", 'ž': """
že imate račun	2436
že naročnik	2436
že podpiram	2447
žiūrėkite nuotraukas	1726
žiūrėkite vaizdo įrašą	1726
žiūrėti galeriją	1726
""", 'ș': """
știri pe aceeași temă	2207
știri recomandate	2179
știri similare	2179
știrile zilei	2179
""", 'ț': """
ți-a fost util acest articol	2192
ți-a fost util acest rezumat	2192
ți-ai uitat parola	2204
ți-ar putea plăcea și	2207
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	627
άνοιγμα χάρτη	627
""", 'έ': """
έχετε ήδη λογαριασμό	612
""", 'ί': """
ίσως αργότερα	610
ίσως σας ενδιαφέρει	624
""", 'α': """
ακούστε	617
ακούστε το άρθρο	617
αναζήτηση	626
αναφορά λάθους	623
αντιγραφή link	617
αντιγραφή συνδέσμου	617
αντιγραφή συνδέσμου άρθρου	617
απάντηση	623
αποδέχομαι	630
αποδοχή	630
αποδοχή όλων	630
αποθήκευση	617
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	617
αποστολή με email	617
αποσύνδεση	612
απόκρυψη	627
απόρριψη	630
απόρριψη όλων	630
αργότερα	610
αρχική	626
αφήστε σχόλιο	623
""", 'β': """
βίντεο	624
βαθμολογήστε το άρθρο	623
""", 'γ': """
γίνε συνδρομητής	612
γίνετε μέλος	611
γίνετε συνδρομητής	612
γράψτε σχόλιο	623
""", 'δ': """
δείτε και	624
δείτε περισσότερα	626
δείτε τα αποτελέσματα	627
δείτε τα σχόλια	623
δείτε τη συνταγή	61
δείτε όλα	626
δημιουργία λογαριασμού	612
δημοφιλέστερα	624
δημοφιλή	624
δημοφιλή άρθρα	624
διαβάστε ακόμα	624
διαβάστε ακόμη	624
διαβάστε επίσης	624
διαβάστε επίσης στο	624
διαβάστε και	624
διαβάστε περισσότερα	624	626
διαφήμιση	620
διαφημίσεις	620
διαφημιση	620
διαφημιστικό περιεχόμενο	87	620
δωρήστε	611
δωρεά	611
""", 'ε': """
είσοδος	612
εγγραφή	612
ειδήσεις σήμερα	624
ειδήσεις τώρα	624
εκτυπώστε το άρθρο	617
εκτύπωση	617
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	627
εμφάνιση όλων	627
επικοινωνία	623
επιλογές συντακτών	624
επιστροφή στην κορυφή	626
επόμενο	626
επόμενο άρθρο	624
ετικέτες	624
""", 'θ': """
θέματα	624
""", 'κ': """
κάντε δωρεά	611
κάντε μια δωρεά	611
κανόνες σχολιασμού	623
κατάλαβα	627
κατηγορίες	624
κλείσιμο	610
κοινοποίησε	617
κοινοποίηση	617
κοινοποίηση στο facebook	617
κοινοποίηση στο twitter	617
κοινοποιήστε	617
κοινοποιήστε το άρθρο	617
""", 'λ': """
λεπτομέρειες	627
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	620
μενού	626
μετάβαση στη συνταγή	61
μη χάσετε	624
μην το χάσεις	624
μην χάσετε	624
μοιράσου το	617
μοιραστείτε	617
μοιραστείτε το	617
μοιραστείτε το άρθρο	617
μπορεί να σας αρέσει	624
μόνο για συνδρομητές	612
""", 'ξ': """
ξεχάσατε τον κωδικό	612
""", 'ο': """
ο λογαριασμός μου	612
ο σύνδεσμος αντιγράφηκε	617
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	624	626
περισσότερα άρθρα	624
περισσότερες ειδήσεις	624
πολιτική cookies	630
πολιτική απορρήτου	630
προηγούμενο	626
προηγούμενο άρθρο	624
προσθήκη σχολίου	623
προστασία προσωπικών δεδομένων	630
προτείνουμε	624
προτείνουμε επίσης	624
προτεινόμενα	624
προωθητικό περιεχόμενο	620
πρόσφατα άρθρα	624
""", 'ρ': """
ροή	624
ροή ειδήσεων	624
ρυθμίσεις cookies	630
""", 'σ': """
στείλε το σε φίλο	617
στηρίξτε μας	611
συμφωνώ	630
συνέχεια ανάγνωσης	626
συνδεθείτε	612
συνδρομή	612
συνδρομητές	612
σχετικά	624
σχετικά άρθρα	624
σχετικά θέματα	624
σχετικά νέα	624
σχετικές ειδήσεις	624
σχετικό άρθρο	624
σχολιάστε	623
σχολιάστε το άρθρο	623
σχόλια	623
σχόλιο	623
σύνδεση	612
""", 'τ': """
τα πιο δημοφιλή	624
τα πιο δημοφιλή της ημέρας	624
τα πιο διαβασμένα	624
τα πιο πρόσφατα	624
τελευταία άρθρα	624
τελευταία νέα	624
τελευταίες ειδήσεις	624
""", 'υ': """
υπενθύμιση αργότερα	610
υποβολή σχολίου	623
υποστηρίξτε μας	611
""", 'φ': """
φόρτωση περισσότερων	626
""", 'χ': """
χαρίστε αυτό το άρθρο	617
χορηγούμενο	620
χορηγούμενο άρθρο	620
χορηγούμενο περιεχόμενο	620
""", 'ό': """
όλα τα σχόλια	623
όλες οι ειδήσεις	624
όροι σχολιασμού	623
όροι χρήσης	630
όχι ευχαριστώ	610
όχι τώρα	610
όχι, ευχαριστώ	610
""", 'а': """
абонамент	158
абонирай се	159
абонирайте се	158
авторизация	2225
авторизоваться	2225
адрес электронной почты	2228
актуално	166
актуальне	2698
архив	2244
""", 'б': """
банковская карта	2224
банковский перевод	2224
безопасный платеж	2223
больше	2244
больше материалов по теме	2244
больше новостей	2244
будьте в курсе	2228
была ли статья полезной	2241
більше за темою	2698
більше матеріалів за темою	2698
більше на цю тему	2698
більше новин	2698
більше новин на тему	2698
більше по темі	2698
""", 'в': """
в избранное	2233
в тренде	2244
важливо	2698
вам будет интересно	2244
вам може бути цікаво	2698
вам може сподобатися	2698
вам может быть интересно	2244
вам может понравиться	2244
вам також може сподобатися	2698
вас може зацікавити	2698
вас может заинтересовать	2244
ваш e-mail	2228
ваш email	2228
введите e-mail	2228
введите email	2228
введите ваш email	2228
введите ваш адрес электронной почты	2228
версия для печати	2233
вече имате акаунт	159
вече подкрепям	173
вече сте абонат	159
вже зареєстровані	2683
вже є акаунт	2683
вибір редакції	2698
видео	2244
вижте още	166
вижте още от	166
вийти	2683
включите уведомления	2302
включить уведомления	2302
вконтакте	2234
влез	159
влезте	159
во весь экран	2247
водещи новини	166
войти	2225
войти в аккаунт	2225
войти в чат	2241
воспроизвести	2247
время на чтение	2247
время чтения # мин	2247
все	2247
все комментарии	2241
всі новини	2700
вход	159	2225
вхід	2683
выберите сумму	2223
выбор редакции	2244
выйти	2225
відео	2698
відео вище	2722
відео нижче	2722
відкрити	2701
відкрити карту	2701
відповісти	2696
відхилити	2693
""", 'г': """
главная	2247
главное	2244
главное за день	2244
главные новости	2244
головна	2700
головне	2698
головне за день	2698
головні новини	2698
""", 'д': """
далее	2247
далі	2700
дарете	158
дари	158
дари сега	158
детали	2248
детальніше	2700
деталі	2701
дзен	2234
дивіться відео	2722
дивіться відео вище	2722
дивіться відео нижче	2722
дивіться також	2698
дивіться також відео	2722
дивіться у відео	2722
для подписчиков	2225
до рецепту	61
до теми	2698
добавить комментарий	2241
додати коментар	2696
дозвольте сповіщення	2752
докладвай грешка	169
докладніше	2700
долучитися	2680
доступно по подписке	2225
другая сумма	2223
други новини	19
другие материалы	19	2244
другие материалы рубрики	2244
другие новости	19	2244
другие новости раздела	2244
другие статьи	2244
друк	2689
""", 'е': """
единоразово	2220
ежемесячно	2220
еще новости	2244
еще по теме	2244
ещё	2244
ещё новости	2244
ещё по теме	2244
""", 'з': """
за темою	2698
забравена парола	159
забули пароль	2683
забыли пароль	2225
завантажити ще	2700
загрузить еще	2247
загрузить ещё	2247
задонатити	2680
задонатить	2220
закрити	2679
закрыть	2219
залишити коментар	2696
запази	169
запази рецептата	61
запази статията	169
запропонувати новину	2696
зарегистрироваться	2225
зареєструватися	2683
затвори	173
зберегти	2689
зберегти рецепт	61
зберегти статтю	2689
збільшити	2700
згорнути	2701
зміст	2700
зробити внесок	2680
зрозуміло	2693
""", 'и': """
избрано от редакцията	166
изпрати на приятел	169
изпрати по имейл	169
изпрати статията по имейл	169
интересное	2244
""", 'к': """
к началу	2247
к рецепту	61
категории	2244
категорії	2698
ключови думи	166
коментар	2696
коментари	169
коментарі	2696
коментирай	169
коментирайте	169
коментирайте първи	169
коментувати	2696
комментарии	2241
комментарии отсутствуют	2241
комментарий	2241
комментировать	2241
контакти	2696
контакты	2241
конфиденциальность	2238
копирай линк	169
копирай линка	169
копировать ссылку	2233
копіювати посилання	2689
купи абонамент	159
купить подписку	2225
към рецептата	61
""", 'л': """
лента новостей	2244
личный кабинет	2225
""", 'м': """
материалы партнеров	2237
материалы по теме	2244
матеріали за темою	2698
матеріали по темі	2698
меню	2247	2700
метки	2244
може би по-късно	173
може да ви хареса	166
може да харесате още	166
может быть, позже	2219
может позже	2219
можливо, пізніше	2679
мой профиль	2225
моят профил	159
мы в социальных сетях	2235
мы в соцсетях	2235
мы вконтакте	2235
мій профіль	2683
мітки	2698
""", 'н': """
на главную	2247
на правах реклами	2692
на правах рекламы	2237
наверх	2247	2700
нагадати пізніше	2679
надіслати	2689
надіслати другу	2689
надіслати поштою	2689
надіслати статтю поштою	2689
назад	2247	2700
най-коментирани	166
най-новото	166
най-четени	166
най-четено	166
най-четено днес	166
най-четеното днес	166
найпопулярніше	2698
найпопулярніше за добу	2698
найпопулярніше за тиждень	2698
найти	2247
найчитаніше	2698
налаштування	2693
написати коментар	2696
написать комментарий	2241
напиши коментар	169
напомни ми по-късно	173
напомнить позже	2219
направете дарение	158
настройки	2238
настройки cookie	2238
наступна	2700
наступна стаття	2698
не зараз	2679
не пропустите	2244
не пропустіть	2698
не сега	173
не сегодня	2219
не сейчас	2219
не сьогодні	2679
не, благодаря	173
нет комментариев	2241
нет, спасибо	2219
новини	2698
новини за темою	2698
новини компаній	2692
новини партнерів	2692	2698
новости	2244
новости smi#	2244
новости партнеров	2237
новости партнёров	2237
новости по теме	2244
новости сми#	2244
ні, дякую	2679
""", 'о': """
обговорити	2696
обратная связь	2241
обсудить	2241
обсуждение	2241
одноклассники	2234
одноразово	2680
оставить комментарий	2241
останні новини	2698
останні статті	2698
ответить	2241
отиди на рецептата	61
отказаться	2238
отклонить	2238
отключете цялата статия	159
отключи статията	159
открыть	2248
открыть карту	2248
отпечатай	169
отпечатай статията	169
отправить другу	2233
отправить по почте	2233
оформити підписку	2683
оформить донат	2220
оценете статията	169
оцените материал	2241
оцените рецепт	61
оцените статью	2241
оценить рецепт	61
оцініть матеріал	2696
оцініть рецепт	61
оцініть статтю	2696
още новини	166
още от	166
още от деня	166
още от рубриката	166
още по темата	166
""", 'п': """
партнерский материал	2237
партнерский проект	2237
партнерський матеріал	2692
партнерський проєкт	2692
партньорско съдържание	165
партнёрский материал	2237
партнёрский проект	2237
передплата	2683
передплатити	2683
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2247
печать	2233
печать рецепта	61
платена публикация	87	165
платено съдържание	165
по подписке	2225
по теме	2244
по-късно	173
повідомити про помилку	2696
повідомити про помилку в тексті	2696
погоджуюсь	2693
погоджуюся	2693
подарете тази статия	169
подарить материал	2233
подарить статью	2225
подарувати статтю	2689
поддержать	2220
поддержать автора	2220
поддержать нас	2220
поддержать проект	2220
поддержать редакцию	2220
поддержите нас	2220
поделитесь	2233
поделиться	2233
поделиться в telegram	2233
поделиться в twitter	2233
поделиться в одноклассниках	2233
поделиться в соцсетях	2233
поделиться вконтакте	2233
поделиться новостью	2233
поделиться ссылкой	2233
поделиться статьей	2233
поделиться статьёй	2233
подкасти	2698
подкасты	2244
подкрепете ни	158
подкрепи	158
подкрепи ни	158
подобни статии	166
подписаться	2225
подписаться в max	2235
подписаться в telegram	2235
подписаться на канал	2235
подписаться на новости	2228
подписаться на рассылку	2228
подписаться на телеграм-канал	2235
подписка	2225
подписывайтесь	2235
подпишитесь на рассылку	2228
подробнее	2247
подробнее по теме	2244
поділитись	2689
поділитися	2689
поділитися в telegram	2689
поділитися в соцмережах	2689
поділитися новиною	2689
поділитися статтею	2689
поділіться	2689
пожертвовать	2220
пожертвувати	2680
позже	2219
поиск	2247
покажи всичко	167
покажи още	167
показати більше	2700
показати все	2701
показати коментарі	2696
показати оригінал	2701
показати ще	2700
показать больше	2247
показать все	2248
показать еще	2247
показать ещё	2247
показать карту	2248
показать комментарии	2241
показать меньше	2248
показать оригинал	2248
показать перевод	2248
политика конфиденциальности	2238
политика обработки персональных данных	2238
пользовательское соглашение	2238
політика конфіденційності	2693
помочь	2220
помочь нам	2220
помочь проекту	2220
помочь редакции	2220
понятно	2238
попередня	2700
попередня стаття	2698
попробовать бесплатно	2225
популярне	2698
популярное	2244
популярные	2244
популярные новости	2244
популярные статьи	2244
популярні новини	2698
посилання скопійовано	2689
последнее	2244
последни	166
последни новини	166
последние новости	2244
послухати новину	2689
похожие материалы	2244
похожие статьи	2244
поширити	2689
поширити у facebook	2689
пошук	2700
правила за коментиране	169
правила использования	2238
правила коментування	2696
правила комментирования	2241
предложить новость	2241
предыдущая	2247
предыдущая статья	2244
премиум	2225
преміум	2683
препоръчани	166
препоръчваме ви	166
препоръчваме ви още	166
препоръчваме още	166
прийняти	2693
прийняти всі	2693
принтирай	169
принтирай рецептата	61
принять	2238
принять все	2238
принять всё	2238
прислать новость	2241
приєднатися	2680
приєднатися до спільноти	2680
продовження під рекламою	2692
продовження статті під рекламою	2692
продолжить без поддержки	2219
продължава след рекламата	165
промо	2237	2692
прослушать	2233
прослушать новость	2233
прочетете и	166
підписатись	2683
підписатися	2683
підписка	2683
підтримайте нас	2680
підтримати	2680
підтримати автора	2680
підтримати журналістів	2680
підтримати нас	2680
підтримати редакцію	2680
пізніше	2679
""", 'р': """
радимо прочитати	2698
радимо також	2698
развернуть	2247
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2220
разпечатай	169
разрешите уведомления	2302
разрешить уведомления	2302
раскрыть	2248
распечатать	2233
распечатать рецепт	61
распечатать статью	2233
рассказать друзьям	2233
рассылка	2228
рассылки	2228
регистрация	159	2225
редакция рекомендует	2244
результати	2701
результаты	2248
реклама	165	2237	2692
реклама - статията продължава по-долу	165
реклама на сайте	2237
реклама на сайті	2692
реклама. продовження нижче	2692
реклама. продолжение ниже	2237
рекламно каре	165
рекламно съдържание	165
рекомендуем	2244
рекомендуем почитать	2244
рекомендуем также	2244
рекомендуемое	2244
рекомендуємо	2698
рекомендуємо прочитати	2698
рекомендуємо також	2698
реєстрація	2683
розгорнути	2701
роздрукувати	2689
роздрукувати рецепт	61
роздрукувати статтю	2689
розмір тексту	65
розмір шрифту	65
рубрики	2244	2698
""", 'с': """
самое важное	2244
самое популярное	2244
самое читаемое	2244
самое читаемое за день	2244
самое читаемое за неделю	2244
свежее	2244
свежие новости	2244
свернуть	2247
свързани новини	166
свързани публикации	166
свързани статии	166
связаться с нами	2241
сделать пожертвование	2220
сейчас читают	2244
скопировать ссылку	2233
скопировать ссылку на статью	2233
скопіювати посилання	2689
скопіювати посилання на статтю	2689
скрыть	2248
следующая	2247
следующая статья	2244
слухати	2689
слухати новину	2689
слушай новината	169
слушать	2233
слушать новость	2233
см. также	2244
смотреть все	2247
смотри также	2244
смотрите также	2244
советуем почитать	2244
согласен	2238
согласиться	2238
содержание	2247
создать аккаунт	2225
сообщить об опечатке	2241
сообщить об ошибке	2241
сохранить	2233
сохранить рецепт	61
сохранить статью	2233
социальные сети	2235
спасибо за подписку	2228
спецпроект	2237
спецпроєкт	2692
споделете	169
сподели	169
сподели във facebook	169
сподели статията	169
споделяне	169
спонсорирано	165
способ оплаты	2223
способы оплаты	2223
ссылка скопирована	2233
станете член	158
стани абонат	158
стани дарител	158
стати співучасником	2680
стати частиною спільноти	2680
стать патроном	2220
стать соучастником	2220
стать спонсором	2220
створити акаунт	2683
стрічка новин	2698
сховати	2701
сходни новини	166
схожі матеріали	2698
схожі новини	2698
схожі статті	2698
създай профил	159
сюжет	2244
сюжеты	2244
""", 'т': """
тагове	166
також читайте	2698
твитнуть	2233
твиттер	2234
твітнути	2689
теги	2244	2698
текст продовжується під рекламою	2692
телеграм	2234
тема дня	2244
теми	2698
темы	2244
только для подписчиков	2225
""", 'у': """
увеличить	2247
увійти	2683
увімкнути сповіщення	2752
увімкніть сповіщення	2752
уже есть аккаунт	2225
уже зарегистрированы	2225
уже зареєструвалися	2683
умови використання	2693
усі новини	2700
""", 'ф': """
файлы cookie	2238
фейсбук	2234
фото	2244
фоторепортаж	2244
""", 'х': """
харесай	169
хорошо	2238
""", 'ч': """
час читання # хв	2700
чи була стаття корисною	2696
читайте еще	2244
читайте ещё	2244
читайте ниже	2237
читайте по теме	2244
читайте также	2244
читайте також	2698
читати далі	2700
читати повністю	2700
читати також	2698
читать в max	2235
читать в telegram	2235
читать далее	2247
читать дальше	2247
читать ещё	2247
читать комментарии	2241
читать полностью	2247
читать также	2244
что еще почитать	2244
что ещё почитать	2244
""", 'щ': """
ще за темою	2698
ще новини	2698
що ще почитати	2698
щомісяця	2680
""", 'э': """
электронная почта	2228
""", 'я': """
я вже підтримую	2679
я уже поддерживаю	2219
яндекс.дзен	2234
""", 'і': """
інші новини	19	2698
""", 'א': """
אולי גם יעניין אותך	1306
אולי יעניין אותך	1306
אולי יעניין אותך גם	1334
אולי יעניין אתכם	1306
אולי יעניין אתכם גם	1334
אולי מאוחר יותר	1289
אולי פספסתם	1334
אינציקלופדיית ynet	1306
""", 'ב': """
בחסות	1337
בשיתוף	1301
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1305
דלג לתוכן	1308
דלגו למתכון	61
דף הבית	1308
""", 'ה': """
האזינו	1297
הבא	1308
הבנתי	1309
הגב	1305
הדפיסו את המתכון	61
הדפיסו כתבה	1333
הדפס	1297
הדפס מתכון	61
הדפסה	1297
הדפסת המתכון	61
הדפסת כתבה	1333
הוסיפו תגובה	1305
הוסף תגובה	1305
הוספת תגובה	1305
הזכירו לי מאוחר יותר	1289
החשבון שלי	1291
הירשם	1291
הכי נצפים	1306
הכי נקרא	1306
הכי נקראות	1306
הכי נקראות היום	1334
הכתבה הבאה	1306
הכתבה המלאה למנויים	1333
הכתבה הקודמת	1306
המלצות	1306
המשך לקרוא	1308
המשך קריאה	1308
הנצפים ביותר	1334
הנקראות ביותר	1306
הנקראים ביותר	1334
הסתר	1309
העתיקו את הקישור	1333
העתיקו קישור	1333
העתק קישור	1297
העתקת הקישור	1333
העתקת קישור	1297
הצג הכל	1309
הצג מפה	1309
הצג מקור	1309
הצג עוד	1308
הצג פחות	1309
הצטרפו	1290
הצטרפו אלינו	1290
הקודם	1308
הקישור הועתק	1333
הרשמה	1291
השב	1305
התחבר	1291
התחברות	1291
""", 'ו': """
ווטסאפ	1297
וידאו	1306
""", 'ח': """
חדשות אחרונות	1306
חודש ראשון ב-#	1332
חודש ראשון ב-# ש"ח	1332
חודש ראשון בשקל	1332
חודש ראשון חינם	1332
חזרה למעלה	1308
חיפוש	1308
""", 'ט': """
טוויטר	1297
טלגרם	1297
טען עוד	1308
""", 'י': """
יציאה	1291
""", 'כ': """
כבר מנויים? התחברו	1291
כבר נרשמת	1291
כותרות אחרונות	1306
כניסה	1291
כניסה למנויים	1291
כתבה זו היא תוכן ממומן	1333
כתבה ממומנת	1337
כתבו תגובה	1305
כתבות אחרונות	1306
כתבות מומלצות	1306
כתבות נוספות	1306
כתבות נוספות בנושא	1334
כתבות נוספות שיעניינו אתכם	1334
כתבות קשורות	1306
כתבות שאולי פספסתם	1334
כתבות שיעניינו אתכם	1334
""", 'ל': """
לא כעת	1289
לא עכשיו	1289
לא תודה	1289
לא, תודה	1289
להורדת האפליקציה	1333
להמשך קריאה	1291
להרשמה	1291
לכל הכתבות	1308
לכל הכתבות בנושא	1334
לכל העדכונים, הכתבות והסרטונים	1334
לכל התגובות	1305
לכתבה הבאה בסדרה	1334
לכתבה הקודמת בסדרה	1334
למנויים בלבד	1294
למתכון	61
לפרטים	1309
לרכישת מינוי	1291
לרכישת מינוי לחצו כאן	1333
לתרום	1290
לתרומה	1290
""", 'מ': """
מבזקים	1306
מדיניות הפרטיות	1304
מדיניות הפרטיות ותנאי השימוש	1304
מודעה	1301
מומלץ עבורך	1334
מומלץ עבורכם	1334
מומלצים	1306
ממומן	1301
מעבר למתכון	61
מצאתם טעות	1305
""", 'נ': """
נושאים	1306
נושאים קשורים	1306
""", 'ס': """
סגור	1289
סגירה	1289
סיכום ai	1319
סיכום הכתבה	1319
""", 'ע': """
עוד	1308
עוד באותו נושא	1334
עוד בנושא	1306
עוד בערוץ	1306
עוד חדשות	1306
עוד כתבות	19	1306
עוד כתבות בנושא	19
עוד כתבות מעניינות	1333
עוד סיפורים	1334
""", 'פ': """
פייסבוק	1297
פרטים	1309
פרסום	1301
פרסומת	1301
פתח	1309
""", 'צ': """
צור חשבון	1291
צור קשר	1305
""", 'ק': """
קרא גם	1306
קרא עוד	1308
קראו גם	1306
קראו עוד	1308
""", 'ש': """
שיתוף	1297
שיתוף בווטסאפ	1297
שיתוף בטוויטר	1297
שיתוף במייל	1333
שיתוף בפייסבוק	1297
שכחתי סיסמה	1291
שלח לחבר	1297
שלחו את הכתבה במתנה	1333
שלחו במתנה	1333
שליחה במייל	1297
שמירה	1297
שמירת המתכון	61
שמירת כתבה	1333
שמרו כתבה	1333
שמרו לקריאה מאוחרת	1333
שתף	1297
שתפו	1297
שתפו את הכתבה	1297
שתפו בוואטסאפ	1333
שתפו בווטסאפ	1333
שתפו בטלגרם	1333
שתפו בפייסבוק	1297
""", 'ת': """
תגובה	1305
תגובות	1305
תגיות	1306
תוכן למנויים	1291
תוכן ממומן	87	1301
תוכן מסחרי	1337
תוכן מקודם	1301
תוכן פרסומי	1337
תוכן שיווקי	87	1301
תוכן שיווקי בשיתוף	1337
תורגם אוטומטית	1333
תיקון טעות	1333
תמכו בנו	1290
תנאי השימוש	1304
תנאי השימוש | מדיניות הפרטיות	1304
תנאי השימוש ומדיניות הפרטיות	1304
תפריט	1308
תקציר ai	1319
תקציר בינה מלאכותית	1319
תקציר הכתבה	1319
תרומה	1290
תרמו	1290
תרמו עכשיו	1290
""", 'ا': """
ابلغ عن خطا	133
اترك تعليقا	109
اتصل بنا	109
احدث الاخبار	110
احفظ المقال	142
احفظ المقال لوقت لاحق	142
اخبار اخري	19
اخبار بيشتر	1108
اخبار ديگر	19
اخبار ذات صلة	110
اخبار ذات علاقة	143
اخبار قد تعجبك	143
اخبار قد تهمك	143
اخبار متعلقة	110
اخبار مرتبط	1081
اخبار مرتبطة	143
اخبار پيشنهادي	1108
اخترنا لك	110
اخترنا لكم	143
اخر الاخبار	110
اخرين اخبار	1081
اخرين خبرها	1108
اخفاء	113
ادارة ملفات تعريف الارتباط	107
ادامه	1083
ادامه مطلب	1083
ادعم الصحافة المستقلة	90
ادعمنا	90
اذهب الي الوصفة	61
ارسال	100	1074
ارسال المقال بالبريد	142
ارسال به تلگرام	1100
ارسال به دوستان	1074
ارسال نظر	1080
از دست ندهيد	1108
از ما حمايت كنيد	1070
استمع	100
استمع للخبر	129
استمع للمقال	129
استمع للنص	129
اشتراك	91	1071
اشتراك گذاري	1074
اشتراك گذاري در تلگرام	1100
اشتراكگذاري	1074
اشترك	91
اضغط هنا لمشاهدة الفيديو	129
اضف تعليق	109
اضف تعليقا	109
اطبع	100
اطبع المقال	142
اطبع الوصفة	61
اطبع هذا المقال	142
اعدادات ملفات تعريف الارتباط	107
اعلان	104
اعلان مدفوع	87	147
اعلان ممول	104
اعلانات	104
اعلانات مدفوعة	147
اغلاق	89
افتح الخريطة	113
اقرا المزيد	112
اقرا ايضا	110
اكتب تعليقا	109
الابلاغ عن خطا	133
الاخبار	110
الاشتراك	91
الاعلانات	104
الاقسام	110
الاكثر تداولا	110
الاكثر قراءة	110
الاكثر قراءة الان	143
الاكثر قراءة اليوم	143
الاكثر مشاهدة	110
الان نه	1069
البحث	112
التالي	112
التعليقات	109
التفاصيل	113
الدخول	91
الرئيسية	112
السابق	112
الصفحة التالية	112
الصفحة الرئيسية	112
القائمة	112
المزيد	110	112
المزيد حول هذه القصة	143
المزيد من الاخبار	110
المزيد من المقالات	143
المقال التالي	110
المقال السابق	110
الوسوم	110
الي الاعلي	112
انتقل الي الوصفة	61
انتهاي پيام	1100
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	100
انشاء حساب	91
انشر	100
انضم الي فريقنا	133
انضموا الي فريقنا	133
اهد المقال	142
اهد هذا المقال	142
اهداء	142
اهداء المقال	142
اهم الاخبار	110
اولين نفري باشيد كه نظر ميدهد	1100
ايجاد حساب	1071
اين مطالب را هم بخوانيد	1108
اين مطلب را هم بخوانيد	1108
اگهي	1076
اگهيها	1112
""", 'ب': """
باز كردن	1084
بازرگاني	1112
بازگشت به بالا	1083
بالفيديو	129
بحث	112
برعاية	104
برچسب ها	1081
برچسبها	1081
بستن	1069
بعدا ياداوري كن	1069
بعدي	1083
بلغ عن خطا	133
به اشتراك بگذاريد	1074
بيشتر	1081	1083
بيشتر ببينيد	1108
بيشتر بخوانيد	1081
""", 'ت': """
تابعنا عبر	103
تابعنا علي	103
تابعونا علي	103
تازهترينها	1081
تبرع	90
تبرع الان	90
تبليغ	1076
تبليغات	1076
تبليغات در گوگل	1112
تبليغات متني	1112
تحميل التطبيق	99
تحميل المزيد	112
تسجيل	91
تسجيل الخروج	91
تسجيل الدخول	91
تسجيل دخول	91
تعليق	109
تعليقات	109
تغطية خاصة	143
تفعيل الاشعارات	99
تلغرام	100
تلگرام	1074
تم نسخ الرابط	142
تماس با ما	1080
تماشاي ويديو	1100
تنظيمات كوكي	1079
تنظيمات كوكيها	1079
تويتر	100
توييتر	1074
تيليجرام	100
""", 'ث': """
ثبت نام	1071
ثبت نظر	1080
ثبتنام	1071
""", 'ج': """
جديدترين اخبار	1081
جزئيات	1084
جستجو	1083
جميع التعليقات	109
""", 'ح': """
حالا نه	1069
حجم الخط	100
حجم النص	65
حريم خصوصي	1079
حساب كاربري	1071
حسابي	91
حصري للمشتركين	91
حفظ	100
حفظ المقال	142
حفظ الوصفة	61
حفظ للقراءة لاحقا	142
حمايت كنيد	1070
حمايت مالي	1070
""", 'خ': """
خانه	1083
خبر بعدي	1100
خبر قبلي	1100
خبرهاي بيشتر	1108
خبرهاي داغ	1108
خبرهاي مرتبط	1081
خبرهاي پيشنهادي	1108
خروج	1071
""", 'د': """
در همين رابطه	1108
در همين زمينه	1108
دستهبندي	1081
دعوت به همكاري	1100
ديدگاه	1080
ديدگاهتان را بنويسيد	1100
ديدگاهها	1080
""", 'ذ': """
ذات صلة	110
ذخيره	1074
ذخيره خبر	1100
ذخيره دستور پخت	61
ذخيره مطلب	1100
ذخيره مطلب براي بعد	1100
ذكرني لاحقا	89
""", 'ر': """
ربما لاحقا	89
رد	109
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1071
رپورتاژ	1076
رپورتاژ اگهي	1076
""", 'س': """
ساهم	90
ساهم الان	90
سجل الدخول	94
سياسة الخصوصية	107
سياسة الخصوصية | شروط الاستخدام	107
سياسة الخصوصية وشروط الاستخدام	107
سياسة ملفات تعريف الارتباط	107
سياست حريم خصوصي	1079
""", 'ش': """
شارك	100
شارك الخبر	142
شارك القصة	142
شارك المقال	100
شارك علي	100
شارك في استطلاع الراي	133
شارك في الاستطلاع	133
شارك هذا الموضوع	100
شاركنا رايك	109
شاركها	142
شاهد الفيديو	129
شاهد ايضا	110
شاهد بالفيديو	129
شايد بعدا	1069
شرايط استفاده	1079
شرايط استفاده و حريم خصوصي	1079
شروط الاستخدام	107
شروط الاستخدام | سياسة الخصوصية	107
شروط الاستخدام وسياسة الخصوصية	107
""", 'ص': """
صفحه اصلي	1083
""", 'ط': """
طالع ايضا	143
طباعة	100
طباعة المقال	142
طباعة الوصفة	61
""", 'ع': """
عرض اقل	113
عرض الاصل	113
عرض التفاصيل	113
عرض الكل	112
عرض المزيد	112
عرض النص الاصلي	113
عضويت	1071
عكس	1081
علي فيسبوك وتويتر	103
""", 'غ': """
غرد	100
""", 'ف': """
فتح	113
فقط براي مشتركان	1071
فهمت	113
فيديو	110
فيسبوك	100	1074
""", 'ق': """
قبلي	1083
قد يعجبك	110
قد يعجبك ايضا	19	110
قد يهمك	110
قد يهمك ايضا	110
قراءة المزيد	112
قصص مقترحة	143
قيم المقال	133
قيم الوصفة	61
قيم هذا المقال	133
""", 'ك': """
كلمات دلالية	110
كلمات مفتاحية	110
كليدواژهها	1081
كمك كنيد	1070
كمك مالي	1070
كن اول المعلقين	142
كن داعما	90
كوكيها	1079
كپي شد	1100
كپي كردن لينك	1100
كپي لينك	1074
""", 'ل': """
لا شكرا	89
لا، شكرا	89
لاحقا	89
للمشتركين فقط	94
ليس الان	89
لينك كوتاه	1074
لينك كوتاه خبر	1100
لينك كپي شد	1100
""", 'م': """
مادة اعلانية	104
متوجه شدم	1084
محتواي تبليغاتي	1076
محتواي حمايتشده	1100
محتوي اعلاني	147
محتوي برعاية	147
محتوي ممول	87	104
مختارات	110
مساحة اعلانية	147
مستخدم جديد	91
مشاركة	100
مشاركة عبر واتساب	100
مشاركة علي تويتر	100
مشاركة علي فيسبوك	100
مشاهده بيشتر	1083
مشاهده همه	1083
مشترك شويد	1071
مطالب بيشتر	1108
مطالب مرتبط	1081
مطالب پيشنهادي	1108
مقالات اخري للكاتب	143
مقالات ذات صلة	110
مقالات قد تعجبك	143
مقالات قد تهمك	143
مقالات مرتبط	1081
ملفات تعريف الارتباط	107
منو	1083
مهمترين اخبار	1081
مواضيع ذات صلة	110
مواضيع قد تهمك	143
مواضيع متعلقة	143
مواضيع مرتبطة	143
موضوعات ذات صلة	110
موضوعات متعلقة	143
""", 'ن': """
نسخ الرابط	100
نسخ رابط المقال	142
نسخه چاپي	1100
نسيت كلمة المرور	91
نظر	1080
نظر بدهيد	1100
نظر خود را با ما در ميان بگذاريد	1100
نظر خود را بنويسيد	1080
نظر شما	1080
نظر شما درباره اين خبر چيست	1100
نظرات	1080
نظرسنجي	1100
نمايش بيشتر	1083
نمايش كمتر	1084
نمايش متن اصلي	1084
نمايش نقشه	1084
نمايش همه	1084
ننصح بقراءة	110
نه ممنون	1069
""", 'ه': """
هذه المادة للمشتركين	142
همرساني	1074
همچنين ببينيد	1108
همچنين بخوانيد	1081
""", 'و': """
واتساب	100
واتساپ	1074
ورود	1071
ورود / ثبت نام	1071
وسوم	110
ويديو	1081
ويژه مشتركان	1071
""", 'پ': """
پاسخ	1080
پربازديدترين	1081
پربازديدترينها	1081
پربازديدها	1081
پربازديدهاي امروز	1108
پربازديدهاي هفته	1108
پربحثترينها	1081
پربينندهترين	1108
پربينندهترين خبرها	1108
پربينندهترينها	1108
پيام بازرگاني	1112
پيشنهاد خواندني	1108
پيشنهاد سردبير	1081
پيشنهاد ما	1081
""", 'چ': """
چاپ	1074
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1080
گزارش خطا در اين خبر	1100
""", 'अ': """
अक्षर का आकार	65
अगला	1360
अगली खबर	1358
अन्य खबरें	19	1358
अपनी राय दें	1357
अभी दान करें	1347
अभी नहीं	1346
""", 'आ': """
आगे पढें	1360
आज की अन्य खबरें	1384
आपके लिए	1358
आपको यह भी पसंद आ सकता है	1384
आपको ये भी पसंद आ सकता है	1384
""", 'इ': """
इसे भी देखें	1384
इसे भी पढें	1358
""", 'ई': """
ई-पेपर	1348
""", 'ऊ': """
ऊपर जाएं	1360
""", 'ए': """
एआई द्वारा तैयार	1372
एआई समरी	1372
एआई सारांश	1372
एआई से तैयार सारांश	1372
""", 'औ': """
और खबरें	1358
और देखें	1360
और पढें	1358	1360
और भी पढें	1384
""", 'क': """
कम दिखाएं	1361
कमेंट	1357
कमेंट करें	1357
कमेंट्स	1357
कुकी नीति	1356
केवल सदस्यों के लिए	1348
कॉपी लिंक	1351
""", 'ख': """
खाता बनाएं	1348
खोजें	1360
खोलें	1361
""", 'ग': """
गलती बताएं	1361
गोपनीयता नीति	1356
""", 'च': """
चर्चा में क्यों है	1384
""", 'ज': """
जरूर पढें	1384
जवाब दें	1357
ज्यादा पढी गई	1384
""", 'ट': """
टिप्पणियां	1357
टिप्पणी	1357
टिप्पणी करें	1357
टेक्स्ट साइज	65
टैग्स	1358
टॉप न्यूज	1358
टॉप स्टोरीज	1384
ट्रेंडिंग	1358
ट्विटर	1351
""", 'ठ': """
ठीक है	1361
""", 'त': """
ताजा खबरें	1358
ताजा समाचार	1358
""", 'द': """
दान करें	1347
देश की और खबरें	1384
दोस्तों को भेजें	1372
""", 'न': """
नक्शा देखें	1361
नहीं धन्यवाद	1346
नहीं, धन्यवाद	1346
नियम और शर्तें	1356
नियम और शर्तें | गोपनीयता नीति	1356
""", 'प': """
पार्टनर कंटेंट	1387
पिछला	1360
पिछली खबर	1358
पूरी खबर पढें	1360
प्रचार	1354
प्रतिक्रिया दें	1357
प्रायोजित	1354
प्रायोजित सामग्री	1387
प्रिंट करें	1351
प्रीमियम	1348
""", 'फ': """
फेसबुक	1351
फेसबुक पर शेयर करें	1351
फॉन्ट साइज	65
फोटो	1358
फोटो गैलरी	1384
""", 'ब': """
बंद करें	1346
बडी खबरें	1358
बाद में	1346
बाद में याद दिलाएं	1346
""", 'म': """
मुख्य समाचार	1358
मूल देखें	1361
मेन्यू	1360
मेरा खाता	1348
""", 'य': """
यह भी देखें	1384
यह भी पढें	1358
ये खबरें भी पढें	1384
ये भी जानें	1384
ये भी देखें	1384
ये भी पढें	1358
""", 'र': """
रजिस्टर करें	1348
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1351	1372
लॉग इन	1348
लॉग इन करें	1348
लॉगआउट	1348
लॉगिन	1348
लोकप्रिय	1358
""", 'व': """
विज्ञापन	1354
विज्ञापन के बाद जारी	1387
विज्ञापन हटाएं	1372
विवरण	1361
विषय	1358
वीडियो	1358
व्हाट्सएप	1351
""", 'श': """
शायद बाद में	1346
शेयर	1351
शेयर करें	1351
""", 'स': """
संपर्क करें	1357
संबंधित खबरें	1358
संबंधित लेख	1358
संबंधित वीडियो	1384
संबंधित समाचार	1358
सदस्य बनें	1347
सबसे ज्यादा पढी गई	1358
सबसे ज्यादा पढी गई खबरें	1384
सबसे ज्यादा पढी गईं	1384
सब्सक्राइब	1348
सब्सक्राइब करें	1348
सभी दिखाएं	1361
सभी देखें	1360
समझ गया	1361
समर्थन करें	1347
सहयोग करें	1347
साइन अप	1348
साइन इन	1348
साझा करें	1351
सीधे रेसिपी पर जाएं	61
सेव करें	1351
स्पॉन्सर्ड	1354
स्पॉन्सर्ड कंटेंट	1387
""", 'ह': """
हमारा समर्थन करें	1347
होम	1360
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	221
""", 'আ': """
আপনার জন্য নির্বাচিত	247
আরও খবর	223
আরও দেখুন	223
আরও পডতে পারেন	247
আরও পডুন	223
আরও সংবাদ	247
আরো খবর	247
আরো পডুন	247
""", 'এ': """
এ জাতীয আরও খবর	247
এ জাতীয আরো খবর	247
এ সম্পর্কিত আরও খবর	223
এ সম্পর্কিত আরও পডুন	247
এই বিভাগের আরও খবর	247
এই বিভাগের আরো খবর	247
""", 'ক': """
কপি লিংক	246
""", 'খ': """
খবরটি শেযার করুন	246
""", 'জ': """
জনপ্রিয খবর	247
""", 'ন': """
নিবন্ধন	221
""", 'প': """
পাঠকের পছন্দ	247
পোস্টটি শেযার করুন	246
প্রিন্ট	225
প্রিন্ট করুন	246
""", 'ফ': """
ফেসবুকে শেযার করুন	246
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	246
বিজ্ঞাপন	225
বিস্তারিত পডুন	247
""", 'ম': """
মন্তব্য	225
মন্তব্য করুন	225
""", 'র': """
রেজিস্টার	221
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	221
লগইন	221
লিংক কপি	225
লিংক কপি করুন	246
লিংক কপি হযেছে	246
লিঙ্ক কপি করুন	246
লেখাটি সেভ করুন	246
""", 'শ': """
শেযার	225
শেযার করুন	225
""", 'স': """
সংশ্লিষ্ট খবর	223
সম্পর্কিত	247
সম্পর্কিত খবর	223
সম্পর্কিত বিষয	247
সম্পর্কিত সংবাদ	247
সর্বশেষ	223
সর্বশেষ সংবাদ	223
সর্বাধিক আলোচিত	247
সর্বাধিক পঠিত	223
সর্বোচ্চ পঠিত	247
সহাযতা করুন	221
সাবস্ক্রাইব	221
সেভ করুন	246
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2601
ข่าวที่น่าสนใจ	2601
ข่าวที่เกี่ยวข้อง	2578
ข่าวยอดนิยม	2578
ข่าวล่าสุด	2578
ข่าวอื่นที่น่าสนใจ	2601
ข่าวอื่นๆ	19	2601
ข่าวอื่นๆ ที่น่าสนใจ	2592
ข่าวเกี่ยวข้อง	2601
ข่าวแนะนำ	2578
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2592
คลิปแนะนำ	2601
ความคิดเห็น	2581
คัดลอกลิงก์	2581
คัดลอกลิงก์แล้ว	2592
คัดลอกลิงค์	2592
คัดลอกลิงค์แล้ว	2592
คุณอาจสนใจ	2601
""", 'ช': """
ชมคลิป	2592
ชมคลิปวิดีโอ	2592
ชมวิดีโอ	2592
ชมวิดีโอด้านบน	2592
ชมวิดีโอเต็มได้ที่นี่	2592
""", 'ด': """
ดูคลิป	2592
ดูทั้งหมด	2579
ดูวิดีโอ	2592
ดูเพิ่มเติม	2581
""", 'ต': """
ติดต่อเรา	2592
""", 'บ': """
บทความที่น่าสนใจ	2601
บทความที่เกี่ยวข้อง	2578
บทความล่าสุด	2578
บทความแนะนำ	2601
บริจาค	2575
บริจาคเลย	2575
บันทึก	2592
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2592
""", 'พ': """
พิมพ์	2581
พิมพ์บทความ	2592
พิมพ์สูตร	61
พิมพ์หน้านี้	2592
""", 'ฟ': """
ฟังรายการย้อนหลัง	2592
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2592
""", 'ย': """
ยอดนิยม	2601
ยอดนิยมในตอนนี้	2601
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2592
ร่วมงานกับเรา	2592
ร่วมตอบแบบสอบถาม	2592
ร่วมบริจาค	2575
ร่วมแสดงความคิดเห็น	2592
""", 'ล': """
ลงทะเบียน	2575
ลืมรหัสผ่าน	2575
""", 'ส': """
สนับสนุนเรา	2575
สปอนเซอร์	2581
สมัครงานกับเรา	2592
สมัครสมาชิก	2575
ส่งต่อให้เพื่อน	2592
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2601
อ่านข่าวผ่านแอป	2592
อ่านข่าวอื่นๆ	2601
อ่านต่อ	2581
อ่านต่อเรื่องนี้	2601
อ่านเพิ่มเติม	2578
อ่านเรื่องที่เกี่ยวข้อง	2601
""", 'เ': """
เข้าสู่ระบบ	2575
เนื้อหาที่เกี่ยวข้อง	2601
เป็นคนแรกที่แสดงความคิดเห็น	2592
เรื่องที่คุณอาจสนใจ	19	2601
เรื่องที่น่าสนใจ	2601
เรื่องที่เกี่ยวข้อง	2578
เรื่องล่าสุด	2601
เรื่องอื่นที่น่าสนใจ	2578
เรื่องแนะนำ	2601
""", 'แ': """
แชร์	2581
แชร์ข่าวนี้	2592
แชร์บทความ	2592
แชร์หน้านี้	2592
แชร์ไปที่ line	2592
แท็ก	2601
แท็กที่เกี่ยวข้อง	2601
แปลอัตโนมัติ	2592
แสดงความคิดเห็น	2581
แสดงน้อยลง	2579
""", 'โ': """
โฆษณา	2581
โหลดแอปฟรี	2592
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2780
""", 'ủ': """
ủng hộ	2761
ủng hộ chúng tôi	2761
""", 'あ': """
あとで	1600
あとで読む	1613
あなたにおすすめ	1625
あなたにおすすめの記事	1625
あなたへのおすすめ	1625
あわせて読みたい	1625
あわせて読む	1652
""", 'い': """
いいえ、結構です	1600
いいね	1613
いいね!してニュースをチェック	1614
いいね!で応援する	1642
いま読まれています	1652
いま読まれている記事	1652
""", 'お': """
おすすめ	1625
おすすめの記事	1625
おすすめ情報pr	1617
おすすめ記事	1625
おすすめ関連記事	1652
お問い合わせ	1619
お気に入り	1613
お気に入りに追加	1613
お申し込み	1603
""", 'こ': """
こちらの記事もおすすめ	1652
こちらの記事も読まれています	19	1652
こちらもおすすめ	1625
こちらも読む	1652
この著者の記事	1625
この記事に関連するニュース	1652
この記事のタグ	1625
この記事の写真をすべて見る	1653
この記事の関連ニュース	1652
この記事は会員限定です	1603
この記事もチェック	1642
この記事をシェア	1613
この記事をプレゼント	1642
この記事をプレゼントする	1642
この記事を保存	1642
この記事を印刷	1642
この記事を印刷する	1642
この記事を評価する	1642
この記者の記事一覧	1625
この連載の記事	1625
""", 'ご': """
ご意見	1622
ご支援のお願い	1601
ご購読の申し込み	1603
""", 'さ': """
さらに読み込む	1627
""", 'す': """
すべての写真を見る	1653
すべて受け入れる	1619
すべて表示	1628
すべて見る	1627
すべて許可	1619
""", 'そ': """
その他の記事	1625
""", 'は': """
はてなブックマーク	1613
はてなブックマークに追加	1642
はてブ	1613
""", 'ま': """
また後で	1600
""", 'み': """
みんなのコメント	1622
""", 'も': """
もっと見る	1627
もっと詳しく知りたい方は	1652
もっと読む	1625
もどる	1627
""", 'よ': """
よく読まれています	1652
よく読まれている記事	1625
よく読まれている記事ランキング	1625
""", 'わ': """
わかりました	1628
""", 'ア': """
アクセスランキング	1625
アプリのダウンロード	1612
アプリをインストール	1612
アプリをダウンロード	1612
アプリを開く	1612
アプリダウンロード	1612
アンケート実施中	1642
""", 'オ': """
オススメ記事	1625
""", 'カ': """
カテゴリ	1625
カテゴリー	1625
""", 'キ': """
キーワード	1625
""", 'ク': """
クイズに挑戦	1642
クイズに挑戦する	1642
クッキー	1619
クッキー設定	1619
クリップ	1613
クリップする	1613
""", 'コ': """
コピーしました	1613
コメント	1622
コメント#件	1622
コメント(#	1622
コメントする	1622
コメントはまだありません	1622
コメントをもっと見る	1622
コメントを投稿	1622
コメントを書く	1622
コメントを残す	1622
コメントを見る	1622
コメント一覧	1622
""", 'サ': """
サイトポリシー	1619
サイトマップ	1619
サインイン	1603
サポートする	1601
""", 'シ': """
シェア	1613
シェアしよう	1613
シェアする	1613
""", 'ス': """
スキップ	1600
スクラップ	1613
スクラップする	1613
スポンサー	1617
スポンサードリンク	1617
スポンサーリンク	1617
""", 'タ': """
タイアップ	1617
タグ	1625
""", 'チ': """
チップを送る	1601
チャンネル登録	1614
""", 'ツ': """
ツイート	1613
ツイートする	1613
""", 'ト': """
トップ	1627
トップへ戻る	1627
トップニュース	1625
トップページ	1627
トピックス	1625
""", 'ド': """
ドネーション	1601
""", 'ニ': """
ニュースを読む	1627
ニュースレター	1607
ニュースレター登録	1607
""", 'バ': """
バックナンバー	1625
""", 'パ': """
パスワードを忘れた方	1603
""", 'ピ': """
ピックアップ	1625
""", 'フ': """
フォロー	1614
フォローしてね	1614
フォローしました	1614
フォローする	1614
フォロー中	1614
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1613
ブックマークする	1613
""", 'プ': """
プッシュ通知	1612
プライバシーポリシー	1619
プレゼント	1603
プレミアム	1603
プレミアム会員	1606
""", 'ヘ': """
ヘルプ	1619
""", 'ペ': """
ページの先頭へ	1627
ページトップ	1627
ページトップへ	1627
""", 'ホ': """
ホーム	1627
""", 'ポ': """
ポスト	1613
ポストする	1613
""", 'マ': """
マイページ	1603
""", 'メ': """
メニュー	1627
メルマガ	1607
メルマガ登録	1607
メールで送る	1613
メールで送信	1613
メールアドレス	1607
メールアドレスを入力	1607
メールマガジン	1607
メールマガジン登録	1607
""", 'ラ': """
ランキング	1625
""", 'リ': """
リンクをコピー	1613
リンクをコピーしました	1642
リンクをコピーする	1642
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1603
ログイン	1603
ログイン/会員登録	1603
ログイン・会員登録	1603
""", '一': """
一覧	1627
一覧へ	1627
一覧を見る	1627
""", '上': """
上一篇	2839
上一頁	2841
上一页	2841
""", '下': """
下一篇	2839
下一頁	2841
下一页	2841
下次再說	2814
下次再说	2814
""", '不': """
不,謝謝	2814
不,谢谢	2814
不用了	2814
""", '专': """
专题	2839
""", '个': """
个人中心	2818
""", '为': """
为你推荐	2839
为您推荐	2839
""", '主': """
主要ニュース	1625
""", '举': """
举报	2838
""", '了': """
了解	1628
""", '人': """
人才招聘	2858
人気の動画	1652
人気の記事	1625
人気ランキング	1625
人気記事	1625
人気記事ランキング	1625
人氣文章	2867
""", '今': """
今、あなたにオススメ	1625
今、読まれている記事	1652
今はしない	1600
今はやめておく	1600
今回はしない	1600
今日の注目	1625
今日最熱門	2867
今日热点	2839
今日焦点	2839
今日熱門	2867
""", '他': """
他の記事	19
他の記事も読む	1625
""", '付': """
付費閱讀	2818
付费内容	2818
付费阅读	2818
""", '以': """
以下为广告内容	2858
以下為廣告內容	2858
以后再说	2814
""", '会': """
会员专享	2821
会员专享内容	2821
会员专属	2818
会员中心	2818
会员登录	2818
会員の方はこちら	1603
会員の方はログイン	1603
会員登録	1603
会員登録する	1603
会員登録はこちら	1603
会員限定	1603
会員限定記事	1603
""", '你': """
你可能也喜欢	2839
你可能也喜歡	2839
你可能感兴趣	2839
你可能还想看	2867
你可能還想看	2867
""", '使': """
使用条款	2834
使用條款	2834
""", '保': """
保存	1613
保存する	1613
""", '個': """
個人情報の取り扱い	1619
個人情報の取り扱いについて	1619
個人情報の取扱いについて	1619
個人情報保護方針	1619
""", '元': """
元の記事を読む	1653
元記事で読む	1653
元記事を読む	1627
""", '免': """
免責聲明	2834
免費訂閱	2822
免費註冊	2818
免費試讀	2818
免责声明	2834
免费注册	2818
免费订阅	2822
免费试读	2818
""", '全': """
全ての写真を見る	1653
全文はこちら	1653
全文を読む	1627
全文表示	1627
全記事読み放題	1606
全部接受	2834
全部评论	2838
""", '公': """
公众号	2829
公式sns	1614
公式twitter	1614
公式x	1614
公式アプリ	1612
""", '共': """
共有	1613
共有する	1613
共有リンクをコピー	1642
""", '关': """
关于我们	2834
关注	2829
关注我们	2829
关键词	2839
关闭	2814
""", '其': """
其他新聞	2839
其他新闻	19	2839
""", '再': """
再生	1627
""", '写': """
写真(#枚	1653
写真をもっと見る	1653
写真を見る	1627
写真を見る(全#枚	1653
写真特集	1625
写评论	2838
""", '分': """
分享	2828
分享到	2828
分享到facebook	2858
分享到line	2858
分享到微信	2828
分享到微博	2828
分享本文	2858
分享此文	2858
分享給好友	2858
分享給更多人看到	2858
分享给好友	2858
分享给更多人	2858
分享至	2828
分享至facebook	2828
分享至line	2858
分类	2839
分類	2839
""", '列': """
列印	2828
列印本頁	2858
列印食譜	61
""", '初': """
初割で無料体験する	1603
初月無料	1606
""", '利': """
利用規約	1619
""", '前': """
前のページ	1627
前の記事	1625
前の記事へ	1625
前へ	1627
前回の記事はこちら	1652
前回はこちら	1653
""", '加': """
加入line好友	2829
加入会员	2818
加入我们	2858
加入我们的团队	2858
加入我們	2858
加入我們的團隊	2858
加入書籤	2828
加入會員	2818
加载更多	2841
""", '動': """
動画	1625
動画で見る	1642
動画を再生する	1642
動画を見る	1627
""", '单': """
单次捐款	2815
""", '印': """
印刷	1613
印刷する	1613
印刷用ページ	1642
印刷用ページを表示	1642
""", '即': """
即时新闻	2839
即時新聞	2839
""", '原': """
原文を表示	1628
原文を見る	1628
原文連結	2868
原文链接	2868
""", '参': """
参与评论	2838
参加者募集中	1638
参加问卷调查	2858
""", '參': """
參加問卷調查	2858
""", '友': """
友だち追加	1614
友だち追加する	1614
友善列印	2858
友達に教える	1642
""", '反': """
反馈	2838
""", '发': """
发现错误?请告诉我们	2858
发表留言	2838
发表评论	2838
""", '合': """
合わせて読みたい	1625
""", '同': """
同じカテゴリの記事	1625
同じ著者の記事	1652
同意	2834
同意しない	1619
同意する	1619
""", '听': """
听全文	2858
听新闻	2828
听这篇文章	2858
""", '單': """
單次捐款	2815
""", '回': """
回到頂部	2841
回复	2838
回覆	2838
回頂端	2841
回首頁	2841
""", '地': """
地図を見る	1628
地図を開く	1628
""", '复': """
复制成功	2828
复制网址	2858
复制链接	2828
""", '大': """
大号字	65
大字	2828
大家还在看	2839
大家都在看	2839
""", '头': """
头条	2839
""", '字': """
字体	65
字体大小	2828
字号	2828
字級	65	2828
字级	65
字體大小	65	2828
""", '官': """
官方微博	2829
""", '定': """
定期定額	2815
""", '寄': """
寄付	1601
寄付する	1601
寄付で応援する	1642
寄付のお願い	1601
寄付をする	1601
""", '專': """
專題	2839
""", '小': """
小字	2828
小編推薦	2839
""", '尚': """
尚無留言	2858
""", '展': """
展开	2841
展开全文	2841
展开全部	2842
展開	2841
""", '已': """
已关注	2829
已是会员	2818
已有帐号	2818
已經是會員	2818
已經是會員?登入	2818
""", '广': """
广告	2833
""", '広': """
広告	1617
広告の後に続きます	1617
広告をスキップ	1617
広告を閉じる	1617
広告企画	1617
""", '廣': """
廣告	2833
""", '延': """
延伸閱讀	2839
延伸阅读	2839
""", '开': """
开通会员	2818
""", '影': """
影音	2839
""", '後': """
後で	1600
""", '微': """
微信	2828
微博	2828
""", '忘': """
忘記密碼	2818
忘记密码	2818
""", '応': """
応援する	1601
""", '您': """
您可能也喜歡	2839
您可能感兴趣	2839
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2867
您的邮箱	2822
您的電郵	2822
""", '意': """
意见反馈	2838
""", '感': """
感想を送る	1622
""", '成': """
成为会员	2815
成為會員	2815
""", '我': """
我同意	2834
我的帐户	2818
我的帳戶	2818
我知道了	2834
我要留言	2838
我要糾錯	2858
我要纠错	2838
我要评论	2838
""", '戻': """
戻る	1627
""", '所': """
所有留言	2838
""", '打': """
打印	2828
打印本页	2858
打印食谱	61
打开	2842
打赏	2815
""", '投': """
投票する	1642
投稿する	1622
""", '折': """
折りたたむ	1628
""", '报': """
报告错误	2842
""", '拒': """
拒絕	2834
拒绝	2834
""", '招': """
招聘启事	2858
""", '拡': """
拡大	1613
拡大する	1627
""", '按': """
按讚	2829
""", '捐': """
捐款	2815
捐贈	2815
捐赠	2815
""", '排': """
排行榜	2839
""", '採': """
採用情報	1638
""", '接': """
接受	2834
接受全部	2834
接受所有	2834
""", '推': """
推广	2833
推广内容	2833
推廣	2833
推荐	2839
推荐文章	2839
推荐阅读	2839
推薦	2839
推薦文章	2839
推薦閱讀	2839
""", '提': """
提供	1617
""", '搜': """
搜尋	2841
搜索	2841
""", '播': """
播放	2841
""", '支': """
支持我们	2815
支持我們	2815
支援する	1601
""", '收': """
收合	2842
收听	2828
收听本文	2858
收聽文章	2858
收藏	2828
收藏文章	2828
收藏本文	2858
收藏食譜	61
收藏食谱	61
收起	2841
""", '文': """
文字の大きさ	65	1613
文字サイズ	1613
文字サイズ変更	65
""", '新': """
新着	1625
新着ニュース	1625
新着記事	1625
新着記事一覧	1652
新規会員登録	1603
新規登録	1603
新闻简报	2822
""", '明': """
明白了	2842
""", '显': """
显示原文	2842
显示更多	2841
""", '暂': """
暂不	2814
暂无评论	2858
""", '暫': """
暫不	2814
""", '更': """
更多	2839
更多内容	2839
更多報導	2839
更多报道	2839
更多文章	2839
更多新聞	2839
更多新聞請看	2867
更多新闻	2839
更多精彩	2867
更多精采內容	2858
""", '最': """
最多人看	2867
最新ニュース	1625
最新号	1652
最新影音	2867
最新文章	2839
最新新聞	2839
最新新闻	2839
最新消息	2839
最新記事	1625
""", '會': """
會員中心	2818
會員專享	2821
會員專享內容	2821
會員專屬	2818
會員登入	2818
""", '月': """
月額#円	1606
月額#円(税込	1606
""", '有': """
有料会員登録	1603
有料会員記事	1642
有料登録	1603
有料記事	1603
""", '朋': """
朋友圈	2828
""", '服': """
服务条款	2834
服務條款	2834
""", '朝': """
朝刊・夕刊	1603
""", '本': """
本周热门	2867
本文へ	1627
本文へ移動	1627
""", '机': """
机器翻译	2858
""", '查': """
查看全部	2841
查看原图	2841
查看原文	2868
查看地图	2842
查看更多	2841
查看留言	2838
查看结果	2842
查看詳情	2842
查看评论	2838
查看详情	2842
""", '标': """
标签	2839
""", '検': """
検索	1627
""", '業': """
業配	2833
""", '標': """
標籤	2839
""", '機': """
機器翻譯	2858
""", '檢': """
檢舉	2838
""", '次': """
次のページ	1627
次の記事	1625
次の記事へ	1625
次へ	1627
次ページ	1627
""", '每': """
每月捐款	2815
""", '注': """
注册	2818
注目の記事	1625
注目キーワード	1625
注目ワード	1625
注目記事	1625
""", '点': """
点击排行	2839
点击播放	2858
点击查看原文	2868
点击查看大图	2841
点击阅读原文	2868
点我看视频	2858
点赞	2828
""", '為': """
為您推薦	2839
""", '热': """
热点	2839
热点推荐	2839
热门	2839
热门排行	2839
热门文章	2839
热门新闻	2839
""", '無': """
無料で体験する	1603
無料で読む	1603
無料会員登録	1603
無料会員限定	1603
無料体験	1603
無料登録	1603
""", '焦': """
焦點新聞	2839
""", '熱': """
熱門	2839
熱門排行	2839
熱門文章	2839
熱門新聞	2839
熱門話題	2839
""", '特': """
特定商取引法に基づく表記	1619
特集	1625
""", '猜': """
猜你喜欢	2839
猜你喜歡	2839
""", '申': """
申し込む	1603
""", '电': """
电子报	2822
电子邮箱	2822
""", '画': """
画像を拡大	1627
画像を見る	1627
""", '留': """
留言	2838
留言(#	2838
""", '登': """
登入	2818
登入/註冊	2818
登出	2818
登录	2818
登录/注册	2818
登錄	2818
登録	1603
登録が完了しました	1642
登録して続きを読む	1603
登録する	1603
""", '發': """
發現錯誤?請告訴我們	2858
發表留言	2838
發表評論	2838
""", '目': """
目录	2841
目次	1627
目錄	2841
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2839
相关报道	2839
相关推荐	2839
相关文章	2839
相关新闻	2839
相关标签	2839
相关视频	2867
相关阅读	2839
相關主題	2839
相關報導	2839
相關影片	2867
相關推薦	2839
相關文章	2839
相關新聞	2839
相關標籤	2839
相關閱讀	2839
""", '看': """
看了这篇文章的人也看	2839
看原文	2868
看更多	2839
看更多文章	2867
看更多新聞	2867
""", '知': """
知道了	2842
""", '稍': """
稍后再说	2814
稍后提醒我	2814
稍后阅读	2858
稍後再說	2814
稍後提醒我	2814
稍後閱讀	2858
""", '立': """
立即捐款	2815
立即訂閱	2818
立即订阅	2818
""", '粉': """
粉絲團	2829
""", '精': """
精彩推荐	2867
精彩推薦	2867
精选	2839
""", '紙': """
紙面ビューアー	1603
""", '結': """
結果を見る	1628
""", '続': """
続きはこちら	1653
続きをみる	1627
続きを読む	1603
""", '網': """
網友留言	2838
""", '編': """
編輯推薦	2839
編輯精選	2839
編集部おすすめ	1625
編集部のおすすめ	1625
""", '縮': """
縮小	1613
""", '繼': """
繼續閱讀	2841
""", '纠': """
纠错	2838
""", '继': """
继续浏览内容	2841
继续阅读	2841
""", '编': """
编辑推荐	2839
编辑精选	2839
""", '网': """
网友评论	2838
""", '翻': """
翻訳を表示	1628
""", '联': """
联系我们	2834
""", '聯': """
聯絡我們	2834
""", '聽': """
聽全文	2858
聽新聞	2828
聽這篇文章	2858
""", '菜': """
菜单	2841
""", '著': """
著作権	1619
""", '複': """
複製網址	2858
複製連結	2828
""", '觀': """
觀看更多	2867
""", '视': """
视频	2839
""", '解': """
解鎖全文	2858
解锁全文	2858
""", '訂': """
訂閱	2818
訂閱會員	2818
訂閱會員專屬內容	2858
訂閱郵件	2822
訂閱電子報	2822
""", '記': """
記事の続きはこちら	1653
記事へのご意見	1622
記事をサポートする	1601
記事をプレゼント	1603
記事をプレゼントする	1642
記事を保存	1613
記事を保存する	1642
記事を印刷する	1613
記事を読む	1627
記事ランキング	1625
記事一覧	1627
記事一覧を見る	1653
記事全文を読む	1627
記者募集	1638
記者募集中	1638
""", '許': """
許可する	1619
""", '註': """
註冊	2818
""", '評': """
評論	2838
""", '話': """
話題の記事	1625
""", '詳': """
詳しく見る	1628
詳細	1628
""", '語': """
語音播報	2858
語音朗讀	2858
""", '誤': """
誤りを報告	1628
誤字脱字の報告	1642
誤字脱字を報告する	1642
""", '読': """
読まれている記事	1625
読み上げ	1642
読み放題	1606
""", '請': """
請填寫讀者問卷	2858
請繼續往下閱讀	2833
請輸入電子郵件	2822
""", '讚': """
讚	2828
讚賞支持	2815
""", '订': """
订阅	2818
订阅会员	2818
订阅邮件	2822
""", '评': """
评论	2838
评论(#	2838
""", '诚': """
诚聘英才	2858
""", '话': """
话题	2839
""", '详': """
详情	2842
""", '语': """
语音朗读	2858
""", '请': """
请先登录再评论	2858
请继续往下阅读	2833
请输入邮箱	2822
""", '購': """
購読	1603
購読する	1603
購読のお申し込み	1603
購読申し込み	1603
""", '贈': """
贈送文章	2858
贈送文章給朋友	2858
贈送此文	2858
""", '贊': """
贊助	2815
贊助內容	2833
贊助商	2833
""", '赞': """
赞助	2815
赞助内容	2833
赞助商链接	2833
赞赏	2815
""", '赠': """
赠送此文	2858
""", '跳': """
跳到主要內容	2841
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2841
""", '轉': """
轉發	2828
""", '转': """
转发	2828
""", '返': """
返信	1622
返信する	1622
返回顶部	2841
返回首页	2841
""", '追': """
追蹤	2829
追蹤我們	2829
""", '通': """
通報する	1622
通知をオン	1612
通知を受け取る	1642
""", '速': """
速報	1625
速報通知を受け取る	1642
""", '連': """
連結已複製	2858
連載	1625
""", '運': """
運営会社	1619
""", '違': """
違反報告	1622
""", '選': """
選單	2841
""", '邮': """
邮箱	2822
""", '链': """
链接已复制	2858
""", '閉': """
閉じる	1600	1627
""", '開': """
開く	1628
開通會員	2818
""", '関': """
関連	1625
関連する記事	1625
関連キーワード	1625
関連タグ	1625
関連トピックス	1625
関連ニュース	1625
関連リンク	1625
関連動画	1625
関連情報	1625
関連記事	1625
関連記事はこちら	1652
""", '閱': """
閱讀全文	2841
閱讀原文	2868
閱讀更多	2841
""", '關': """
關於我們	2834
關注	2829
關注我們	2829
關鍵字	2839
關閉	2814
""", '阅': """
阅读全文	2841
阅读原文	2868
阅读更多	2841
""", '隐': """
隐私政策	2834
隐私权政策	2834
""", '隱': """
隱私政策	2834
隱私權政策	2834
""", '電': """
電子信箱	2822
電子報	2822
電子版	1603
""", '音': """
音声で聞く	1613
音声読み上げ	1642
""", '頭': """
頭條	2839
""", '顯': """
顯示原文	2842
顯示更多	2841
""", '首': """
首頁	2841
首页	2841
""", '點': """
點我看影片	2858
點擊播放本文	2858
點閱排行	2867
""", '가': """
가	1676
가입하기	1667
가장 많이 본 뉴스	1683
""", '개': """
개인정보 처리방침	1681
개인정보처리방침	1681
""", '거': """
거부	1681
""", '검': """
검색	1685
""", '결': """
결과 보기	1686
""", '계': """
계속 읽기	1667
""", '고': """
고객센터	1681
""", '공': """
공유	1676
공유하기	1676
""", '관': """
관련 기사	1683
관련 뉴스	1683
관련 영상	1706
관련 태그	1683
관련기사	1683
관련뉴스	1683
관련키워드	1683
""", '광': """
광고	1680
광고 닫기	1680
광고 영역	87
""", '괜': """
괜찮습니다	1664
""", '구': """
구독	1667
구독 신청	1667
구독 전용	1667
구독 중	1667
구독신청	1667
구독이 완료되었습니다	1698
구독자 전용	1669
구독하고 이어서 읽기	1698
구독하기	1667
""", '글': """
글씨 크기	65
글씨크기	1676
글자 크기	1676
글자 크기 변경	65	1698
글자 크기 조절	65	1698
글자크기	1676
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1665
기사 공유하기	1676
기사 더보기	1698
기사 듣기	1698
기사 링크 복사	1698
기사 본문	1685
기사 선물하기	1698
기사 스크랩하기	1698
기사 오류 신고	1698
기사 오류 제보	1698
기사 원문 보기	1698
기사 저장하기	1698
기사 제보 및 문의	1698
기사 후원하기	1665
기사에 대한 의견	1682
기사원문	1685
기사저장	1676
기자 구독	1693
기자 구독하기	1693
기자 페이지	1693
기자 프로필 보기	1693
기자의 다른 기사	1693
기자의 다른기사	1683
""", '나': """
나중에	1664
나중에 보기	1698
나중에 읽기	1698
나중에 하기	1664
""", '내': """
내 정보	1667
""", '네': """
네이버 구독	1679
네이버 블로그	1676
네이버에서 구독	1679
네이버에서 구독하기	1679
""", '놓': """
놓치면 안 되는 기사	1706
""", '뉴': """
뉴스 듣기	1698
뉴스레터 구독	1672
뉴스레터 구독 신청	1672
뉴스레터 무료 구독	1698
뉴스레터 신청	1672
""", '다': """
다른 공유 찾기	1676
다른 기사	19	1683
다른 기사 더 보기	19
다른 기사 보기	1693
다른기사	1683
다른기사 보기	1683
다시 보지 않기	1664
다음	1685
다음 기사	1683
다음 기사 보기	1698
다음 페이지	1685
다음기사	1683
다음에	1664
""", '닫': """
닫기	1664
""", '답': """
답글	1682
답글쓰기	1682
""", '당': """
당신이 좋아할 만한	1683
""", '댓': """
댓글	1682
댓글 #	1682
댓글 #개	1682
댓글 보기	1682
댓글 쓰기	1682
댓글 운영 정책	1698
댓글 운영정책	1698
댓글보기	1682
댓글쓰기	1682
댓글을 입력해주세요	1682
""", '더': """
더 보기	1685
더보기	1683	1685
""", '독': """
독자 의견 조사	1698
""", '동': """
동영상	1683
동의	1681
동의합니다	1681
""", '등': """
등록	1682
""", '디': """
디지털뉴스부	1693
디지털뉴스팀	1693
디지털콘텐츠팀	1693
""", '라': """
라인	1676
""", '랭': """
랭킹	1683
랭킹뉴스	1683
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
로그아웃	1667
로그인	1667
로그인 후 댓글 쓰기	1698
로그인/회원가입	1667
로그인이 필요	1669
""", '링': """
링크 복사	1676
링크가 복사되었습니다	1698
""", '마': """
마이페이지	1667
""", '많': """
많이 본 기사	1683
많이 본 뉴스	1683
많이 본 영상	1706
많이 읽은 기사	1683
많이본 기사	1683
많이본 뉴스	1683
""", '맨': """
맨 위로	1685
맨위로	1685
""", '메': """
메뉴	1685
메뉴 닫기	1685
메일	1676
""", '모': """
모두 동의	1681
""", '목': """
목록	1685
목록보기	1685
""", '무': """
무료 체험 시작하기	1667
무료 회원가입	1667
""", '문': """
문의	1682
문자 크기	65
""", '바': """
바로가기	1676
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1676
""", '번': """
번역 보기	1686
""", '베': """
베스트	1683
""", '복': """
복사하기	1676
""", '본': """
본문 글씨 줄이기	1676
본문 글씨 키우기	1676
본문 바로가기	1685
본문으로 바로가기	1685
""", '북': """
북마크	1676
""", '비': """
비밀번호 찾기	1667
""", '사': """
사이트맵	1681
사진 확대	1685
""", '설': """
설문 참여 바로가기	1698
설문 참여하기	1698
설문조사 참여하기	1698
""", '속': """
속보	1683
속보 알림 받기	1698
속보 알림 신청	1698
""", '스': """
스크랩	1676
스크랩하기	1698
스폰서	1680
""", '신': """
신고	1682
신문구독	1667
""", '실': """
실시간 뉴스	1683
""", '알': """
알겠습니다	1686
알림 받기	1675
알림 설정	1675
""", '앱': """
앱 다운로드	1675
앱 다운로드하기	1675
앱 설치	1675
앱 설치하기	1675
""", '에': """
에디터 추천	1683
""", '연': """
연관기사	1683
""", '열': """
열기	1686
""", '영': """
영상	1683
영상 보기	1698
영상으로 만나보세요	1698
영상으로 보기	1698
""", '오': """
오늘 하루 보지 않기	1664
오늘은 그만 보기	1664
오늘의 추천	1683
오늘의 핫뉴스	1706
오디오로 듣기	1698
오류 신고	1682
오류 신고하기	1698
오탈자 신고	1698
""", '온': """
온라인뉴스팀	1693
""", '요': """
요약	1685
""", '원': """
원문 보기	1686
원문보기	1685
""", '위': """
위로	1685
""", '유': """
유료 기사입니다	1698
유튜브 구독	1679
유튜브 구독하기	1679
""", '음': """
음성 재생하기	1698
음성으로 듣기	1676
""", '응': """
응원하기	1665
""", '의': """
의견 쓰기	1682
""", '이': """
이 기사 어땠나요	1698
이 기사를 공유합니다	1698
이 기사를 추천합니다	1698
이 기사와 함께 읽은 기사	1698
이 기자의 다른 기사	1698
이 시각 많이 본 기사	1706
이 시각 많이 본 뉴스	1706
이 시각 주요뉴스	1683
이 시각 추천뉴스	1683
이런 기사는 어때요	1706
이메일	1676
이메일무단수집거부	1681
이미 구독 중이신가요	1667
이미 회원이신가요	1667
이미지 크게 보기	1685
이미지 확대	1685
이슈	1683
이용약관	1681
이전	1685
이전 기사	1683
이전 기사 보기	1698
이전기사	1683
""", '인': """
인기 급상승	1706
인기 기사	1683
인기기사	1683
인기뉴스	1683
인쇄	1676
인쇄하기	1676
인스타그램 팔로우	1698
""", '일': """
일시후원	1665
""", '자': """
자세히	1686
자세히 보기	1686
""", '재': """
재생	1685
""", '저': """
저작권규약	1681
저장	1676
""", '전': """
전체 댓글	1682
전체 보기	1685
전체메뉴	1685
전체보기	1685
""", '접': """
접기	1685
""", '정': """
정기 후원하기	1665
정기구독	1667
정기후원	1665
""", '제': """
제보	1682
제보하기	1682
""", '좋': """
좋아요	1676
좋은 기사 후원하기	1665
""", '주': """
주소 복사	1698
주소가 복사되었습니다	1698
주소복사	1676
주요 기사	1683
주요 뉴스	1683
주요 뉴스 더보기	1706
주요기사	1683
주요뉴스	1683
""", '지': """
지금 뜨는 기사	1706
지금 뜨는 뉴스	1706
지도 보기	1686
지면보기	1667
""", '청': """
청소년보호정책	1681
""", '최': """
최신 기사	1683
최신 뉴스	1683
최신기사	1683
최신뉴스	1683
""", '추': """
추천 기사	1683
추천 영상	1706
추천기사	1683
추천뉴스	1683
""", '친': """
친구 추가하기	1698
""", '카': """
카카오스토리	1676
카카오톡	1676
카카오톡 공유	1676
카카오톡으로 공유	1698
카카오톡으로 공유하기	1698
카테고리	1683
""", '쿠': """
쿠키 설정	1681
""", '퀴': """
퀴즈 풀기	1698
""", '키': """
키워드	1683
""", '태': """
태그	1683
""", '텔': """
텔레그램에서 소식 받기	1698
""", '투': """
투표하기	1698
""", '트': """
트위터	1676
트위터 공유	1676
""", '페': """
페이스북	1676
페이스북 공유	1676
페이스북으로 공유	1698
""", '펼': """
펼치기	1685
""", '포': """
포토	1683
""", '폰': """
폰트 크기	1676
""", '프': """
프리미엄	1667
프린트	1676
""", '함': """
함께 보면 좋은 기사	1683
함께 볼 기사	1706
함께 읽으면 좋은	1683
함께 읽은 기사	1706
""", '핫': """
핫뉴스	1683
핫이슈	1683
핫클릭	1706
""", '헤': """
헤드라인	1683
""", '협': """
협찬	1680
""", '홈': """
홈	1685
""", '화': """
화제의 뉴스	1683
""", '확': """
확인	1686
""", '회': """
회사소개	1681
회원 전용	1669
회원가입	1667
""", '후': """
후원	1665
후원 안내	1665
후원 하기	1665
후원하기	1665
후원회원 가입	1665
"""}

START = {'a': """
abonē	1786 K par	1786 K no	1786 K un	1788 K
accès	1206 K illimité
această	52 K investigație	2191 K traducere
además	975 K:	1020 K, en
ai가	1695 K 자동 번역한	1695 K 번역한	1695 K 핵심	1695 K 요약한
ai에게	1695 K 물어	1695 K 질문	1695 K 물어보기
ajánljuk	1413 K:
aktivér	433 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2539 K dig till vårt	2555 K
apoyá	81 K
apúntate	1001 K a nuestro seminario	1001 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2036 K ukazał się	2036 K pochodzi z	2042 K przetłumaczony	2042 K został przetłumaczony	2042 K czyta	2042 K wygenerowany
artykuły	2033 K autora
artículos	945 K gratuitos
ascultă	1 K	2180 K:	2197 K podcastul	2197 K acest articol
atradāt	44 K
atsisiųskite	1748 K
autorė	1752 K:
autoři	330 K jsou
außerdem	580 K lesenswert:	580 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1009 K la app
beiträge	27 K
benefício	2141 K do assinante:
berätta	59 K i	59 K gärna
beställ	2555 K
bestätigen	474 K sie ihre
bestätigungsmail	474 K
besøg	419 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	951 K diario	951 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2778 K liên quan:	2791 K viết này có	2791 K viết có hữu ích
báo	2791 K lỗi bài viết
bình	5 K luận	27 K luận	2792 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1413 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2791 K phát hiện	2791 K thấy bài viết
bản	2791 K tóm tắt này
bấm	2793 K để nghe
bật	2769 K thông báo
""", 'c': """
chceš	352 K u nás pracovat	2415 K u nás pracovať
chefredaktör	2553 K och ansvarig utgivare:	2553 K:
chưa	32 K có bình luận
citeşte	2180 K şi	2180 K şi:
citește	2180 K și	2180 K și:	2180 K:	2180 K mai mult	2180 K aici	2180 K mai departe:
citiți	2180 K și
ciąg	2046 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2095 K exclusivo para	2139 K gerado	2144 K oferecido por
conținut	2191 K generat	2195 K oferit de
crédit	1280 K photo	1280 K photos
crédits	1280 K photo	1280 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2795 K đặt ứng dụng	2795 K ứng dụng	2795 K app
có	72 K thắc mắc	2778 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2186 K ai informații	2193 K ai observat o
dalinkitės	1748 K
další	318 K články autora
darovať	2409 K
dernières	1234 K actualités
descarcă	13 K	2211 K aplicația
descargá	13 K	1009 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2102 K no google play	2149 K na app store	2149 K no google play	2149 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	345 K
dostępna	2049 K w
dostępne	2049 K w
dostępny	2049 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2060 K do	2073 K do dyskusji
držte	28 K se
découvrez	1235 K aussi	1259 K la boutique	1259 K notre boutique	1259 K nos jeux	1259 K notre hors-série	1267 K notre application	1267 K notre appli
décryptage	1235 K :
déductible	1196 K des impôts	1196 K à #
déjà	1204 K abonné	1204 K inscrit	1204 K client
dùng	2802 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1439 K
encuéntranos	12 K
envía	3 K
envíanos	990 K
ermöglicht	582 K von
erről	1413 K bővebben
escríbenos	978 K
estagiária	2132 K sob supervisão	2132 * K sob supervisão
estagiário	2132 K sob supervisão
""", 'f': """
faça	2147 K o quiz	2147 K o teste	2147 K o nosso
felelős	1436 K szerkesztő:	1436 K kiadó:
fiți	31 K primul
foretrækker	434 K du
fortsätt	2557 K läsa
fortæl	59 K mig
fotogaléria	2383 K:
fotografía	1021 K:
frågor	72 K	73 K om artikeln
få	410 K fuld adgang til	433 K adgang	433 K fri	433 K fuld	433 K besked	433 K ugens	433 K dagens	433 K de	433 K nyheder	433 K en notifikation	433 K breaking	433 K seneste nyt	444 K	1955 K full tilgang til	1981 K tilgang	1981 K fri	1981 K full	1981 K beskjed	1981 K varsel	1981 K ukas	1981 K dagens	1981 K de	1981 K nyheter	1981 K siste	1993 K	1995 K varsel	1995 K varsler	1995 K push	2530 K full tillgång till	2555 K tillgång	2555 K fri	2555 K full	2555 K besked	2555 K en notis	2555 K veckans	2555 K dagens	2555 K de	2555 K nyheter	2555 K senaste	2566 K
férjen	1439 K hozzá
följ	12 K	2534 K	2555 K
følg	12 K	12 K oss	414 K	433 K	1959 K	1981 K
füge	12 K uns	588 K
fügen	12 K sie uns	588 K sie
für	477 K android und ios	528 K diesen artikel	528 K diesen	577 K nur
főszerkesztő	1436 K:
""", 'g': """
gazeteciliğimizi	2655 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2792 K cửa hàng trực tuyến
glöm	2555 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2791 K ý cho bài viết
gör	2539 K quizet	2539 K vårt quiz	2555 K vårt
görmemiz	2660 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1440 K lát
hintergründe	580 K dazu:
hjälp	2539 K oss bli bättre	2539 K oss att bli bättre
hjælp	419 K os med at blive bedre
hlavné	2396 K body
hlavní	332 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2792 K trả lời khảo sát	2800 K ủng hộ
hämta	13 K	2543 K
häng	2555 K med
hääleta	1057 K
håll	28 K	28 K dig
hör	532 K dir	588 K	2555 K
hören	532 K sie	588 K sie
hörzeit	604 K
hør	1 K artiklen	1 K artikkelen	1 K saken	403 K også	403 K også:	419 K mere på	433 K	1948 K også	1948 K også:	1981 K
""", 'i': """
iesūti	1774 K savu	1774 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1748 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2095 K é assinante
jäikö	1147 K juttu kesken
jälgi	1057 K
""", 'k': """
kapcsolódó	1413 K	1413 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2792 K tra kiến thức của bạn
kjøp	1964 K billetter	1964 K billett	1981 K
klausykitės	1733 K
klikněte	315 K zde
ključne	2334 K točke	2334 K tačke
klõpsates	1057 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1788 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	433 K
kopírovat	345 K
kopírovať	2409 K
kopē	1788 K
kvíz	315 K:	1426 K	2383 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1439 K
kérjen	1439 K
kérjük	28 K
kênh	2769 K youtube của báo
köp	2539 K biljetter	2539 K biljett	2555 K
kövess	12 K
kövesse	1439 K
kövessen	12 K
køb	419 K billetter	419 K billet	433 K
küfür	27 K içeren
küldd	3 K el	1421 K el nekünk
küldje	1421 K el nekünk	1439 K	1439 K tovább
kļūsti	1788 K
kết	2783 K nối với chúng tôi
""", 'l': """
laimē	1788 K
laimėkite	1748 K
legyél	1439 K
lejupielādē	1788 K
leé	1020 K también	1020 K más	1020 K:
lisää	1171 K meidät
lásd	1413 K még
lásson	1439 K több
lát	1421 K valami
láttál	1421 K valami
lägg	2555 K till
lähetä	1150 K juttuvinkki	1150 K uutisvinkki	1150 K vinkki	1154 K mielipidekirjoituksesi	1154 K mielipidekirjoitus	1171 K
lämna	2533 K dina tips	2533 K ditt tips
läs	2522 K mer om	2523 K också	2523 K också:	2523 K även	2523 K mer	2523 K mer:	2523 K:	2523 K här	2523 K även:	2530 K vidare med	2530 K mer på	2543 K e-tidningen	2543 K tidningen	2555 K	2557 K vidare
læs	402 K mere om	403 K også	403 K også:	403 K mere	403 K mere:	403 K:	403 K her	403 K hele	410 K videre med	424 K e-avisen	424 K avisen	433 K	435 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	333 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1171 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2046 K wideo
mesterséges	1447 K intelligencia írta
mirá	1004 K el video	1020 K también	1020 K:
mitä	8 K pidit	33 K mieltä	1172 K mieltä sinä
mišljenja	2331 K autora	2331 K iznesena	2331 K izneta
mišljenje	2331 K autora
możliwość	5 K komentowania
mándanos	990 K
más	974 K noticias de	974 K noticias sobre	974 K sobre	974 K en	974 K de	975 K información	975 K información:	978 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	318 K tip?	318 K tip na článek	318 K tip na téma	318 K tip pro
märkasid	44 K	1042 K midagi	1048 K viga	1048 K artiklis viga
még	32 K nincs
més	263 K informació:	289 K notícies de	289 K notícies sobre
mød	419 K os
mūs	1788 K vari
mời	2778 K xem	2778 K bạn đọc	2778 K độc giả	2783 K bạn tham gia	2783 K độc giả theo dõi	2783 K bạn đọc theo dõi	2793 K quý vị theo dõi	2793 K quý độc giả	2793 K bạn xem video	2793 K nghe
""", 'n': """
nahlásit	355 K chybu
nahlásiť	2418 K chybu
nahláste	2418 K chybu
najważniejsze	2042 K informacje
naloži	2463 K
naložite	13 K	2463 K
naročite	2470 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	353 K čas číst	2416 K čas čítať
než	362 K vložíte komentář	362 K začnete diskutovat	362 K napíšete příspěvek
nguồn	2787 K:	2787 K :
nhận	2769 K thông báo
nové	335 K číslo	335 K vydání	2399 K číslo	2399 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1171 K enemmän
nägid	1058 K viga
näita	1057 K
näitkö	1172 K virheen
näytä	1171 K sisältö
nå	2555 K vår
nézd	1413 K meg	1439 K meg
nézze	1413 K meg	1439 K meg
nāc	1779 K strādāt
""", 'o': """
oceń	8 K	2043 K ten	2043 K artykuł	2043 K tekst
odporučte	2409 K
odporúčame	2383 K:
odsłuchaj	2054 K	2054 K ten
ofereça	3 K
oglądaj	2030 K:
ohodnoťte	333 K	2397 K
opýtajte	2396 K sa
opširnije	2319 K:	2319 K na
otázky	72 K
ouça	1 K	2120 K:	2145 K o podcast
oír	1 K
""", 'p': """
pamanīji	1780 K kļūdu
pamanījāt	44 K	1780 K kļūdu
pastebėjote	44 K	1734 K įdomų	1740 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2787 K viên:
piditkö	8 K	69 K	82 K	1172 K
pidätkö	82 K	1172 K
piše	2346 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	350 K
podrži	81 K
podržite	81 K	2349 K
podés	12 K seguir	991 K enviarnos
podívejte	315 K se:	315 K se na video
poleć	2054 K
poslať	2409 K
poslechněte	1 K si	315 K si	315 K si:
poslušajte	1 K	2319 K:	2442 K:
posłuchaj	1 K	2030 K:	2030 K też:
poznáte	66 K niekoho
pozostała	2046 K część
pošaljite	41 K vijest
pošlete	345 K
pošlite	3 K	2409 K
poți	2186 K contacta autorul	2186 K contacta autoarea
praneškite	1734 K redakcijai
predplaťte	2413 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2383 K si tiež	2383 K si aj	2383 K si	2383 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1748 K
pronašli	44 K ste
pročitaj	2319 K još	2319 K i
pročitajte	2319 K još	2319 K i	2319 K više	2319 K:	2319 K više o ovoj temi
prvý	2408 K mesiac len za	2408 K mesiac za	2408 K mesiac už za	2408 K mesiac zadarmo
prześlij	2054 K dalej
präsentiert	582 K von
prüfen	588 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2397 K sa
páčilo	69 K sa
päivitä	1171 K
pääset	1171 K lukemaan
päätoimittaja	1169 K:
păstrați	28 K
pērc	1779 K biļetes	1788 K
předplaťte	350 K si
přehrajte	315 K si
přetisk	68 K povolen	68 K možný
přečtěte	315 K si také	315 K si	315 K si:	315 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	991 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	353 K posloucháte
radšej	2416 K počúvate
radši	353 K posloucháte
rašykite	1734 K autorei	1734 K autoriui
recibí	990 K las noticias
recomandări	2180 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1438 K ingyenesen
regisztráljon	1426 K	1438 K ingyenesen
regístrate	942 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2046 K tekstu
rezervē	1788 K
rešite	2319 K kviz
riješite	2319 K kviz
rozwiąż	2030 K quiz
rätsel	571 K mit
rätseln	571 K sie mit
réservez	1259 K vos places pour la soirée de la rédaction
réservé	1204 K aux abonnés
réservée	1204 K aux abonnés
réservés	1204 K aux abonnés
résumer	1249 K cet article	1249 K l'article
résumé	1249 K généré	1249 K rédigé	1249 K réalisé	1249 K produit	1249 K par
rösta	2555 K
rādīt	1788 K
""", 's': """
saglabā	1788 K
saistīts	1763 K:
saņem	1788 K
sažetak	2334 K	2334 K članka	2334 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	990 K el canal	1020 K leyendo:
sesizări	2186 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	332 K	332 K článku
siųskite	1734 K savo	1748 K
sjefredaktør	1978 K:	1978 K og ansvarlig redaktør:
skopírovať	2409 K
skrót	2042 K artykułu
skúsili	59 K ste
související	315 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2475 K napako
sprawdź	2030 K:	2030 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2396 K sa
stališča	2453 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	368 K si aplikaci
stöd	81 K	2530 K
stötta	81 K	2530 K
støt	81 K	410 K
støtt	81 K	1955 K
suscríbete	936 K a
susidūrėte	1734 K su
susiję	1722 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1249 K générée
syötä	1171 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1445 K:
szívesen	1440 K meghallgatjuk
szöveg	1445 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	995 K
síganos	12 K
sígueme	995 K
síguenos	12 K
só	2095 K para assinantes
sólo	942 K para suscriptores
søg	433 K nu
súhrn	2396 K
súmate	12 K	56 K a las #
súvisiace	2383 K:
súvisiaci	2383 K článok
sūti	1774 K savu	1788 K
""", 't': """
también	963 K en facebook	975 K puedes leer	975 K puedes leer:	975 K te puede interesar:
també	263 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1176 K on
tekstą	46 K galima
tenés	985 ¿K información
thấy	44 K lỗi
thử	2792 K sức với
tiedätkö	1150 K aiheesta	1150 K asiasta	1150 K lisää
tiivistelmä	26 K on
tilføj	433 K
todavía	32 K no hay comentarios
további	1413 K részletek
traducció	272 K feta
transparentní	325 K účet:
trên	2769 K google news
trả	2792 K lời câu đố
trải	2802 K nghiệm
turpinājums	1790 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1150 K
tác	2787 K giả:	2787 K giả là
támogasd	81 K	1431 K a	1431 K az
támogassa	81 K	1431 K a	1431 K az
täglichen	474 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1215 K l'application
téléchargez	13 K
tóm	2791 K tắt này
töltsd	13 K le
töltse	13 K le	1439 K le	1439 K ki
történeteiket	1421 K
tüm	27 K yorumlar
tęsinys	1750 K
tłumaczenie	2042 K
tải	13 K	13 K ứng dụng	2769 K ứng dụng	2769 K app	2795 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2354 K na grešku
uključi	2342 K
uključite	2342 K
uložit	345 K
uložiť	2409 K
uložte	345 K si	2409 K si
unbeschränkter	551 K zugang
unterstütze	81 K	457 K
unterstützen	81 K sie	457 K sie	457 K sie die
uočili	7 K ste
upozorniť	2418 K na chybu
upozorněte	355 K na chybu
urmărește	12 K	2180 K și:	2197 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1426 K részt
već	2370 K za #	2370 K od #
več	2442 K:	2442 K v videu	2467 K o tem	2467 K novic	2467 K preberite
vidéo	1235 K :
visą	1748 K interviu
više	2319 K o:
você	2120 K pode gostar:
vprašaj	2456 K
vprašajte	2456 K
vypočujte	1 K si	2383 K si:
vyskúšali	59 K ste
vytiskněte	345 K
vytlačiť	2409 K
vytlačte	2409 K
vyzkoušeli	59 K jste
válaszolj	1439 K
válaszoljon	1439 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	433 K med
véleménycikkeit	1421 K
více	315 K zde	315 K k tématu:
võida	1057 K
võta	1042 K ühendust	1057 K
vă	28 K rugăm să
věnujte	345 K
všechny	27 K komentáře	318 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	498 K artikel:
weź	2073 K udział w dyskusji
więcej	2029 K o	2029 K na temat	2029 K z	2030 K na ten temat:	2033 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	474 K newsletter
""", 'y': """
yanlişlik	2649 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2065 K uwagę	2065 K błąd	2065 K literówkę	2065 K uwagi	2065 K nieścisłość
ziņo	1774 K redakcijai
zkopírovat	345 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2062 K reporterem	2062 K reporterką	2062 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	507 K dpa	751 K #	751 K
""", 'à': """
à	1235 K lire aussi	1235 K lire également	1235 K lire :	1235 K lire sur	1235 K voir aussi	1235 K écouter	1235 K relire	1235 K découvrir	1235 K lire sur le même sujet	1235 K consulter :	1235 K voir également	1238 K propos de l'auteur	1238 K propos de l'autrice	1259 K retrouver dans le numéro
àudio	272 K generat
""", 'á': """
áudio	2139 K gerado
""", 'ä': """
är	2533 K du
äänestä	1171 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2117 K preciso estar logado
écouter	1 K l'article	1 K cet article	1235 K aussi
écoutez	1 K cet	1 K l'article	1263 K le podcast
épinglez	1282 K cet article	1282 K cette recette	1282 K cette page	1282 K la recette	1282 K ce billet	1282 K-la	1282 K-le	1282 K l'article	1282 K l'image
""", 'í': """
írd	1439 K be
írj	1421 K a szerzőnek
írja	1439 K be
írjon	1421 K a szerzőnek	1439 K közvetlenül	1439 K nekünk
""", 'î': """
întreabă	2191 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1440 K szerint
""", 'ú': """
últimas	974 K noticias de	2119 K de	2119 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	501 K die autor:in	501 K die autoren	501 K die autor:innen	503 K die autorin	503 K den autor	504 K die autorin	504 K den autor
übersetzung	585 K:	585 K aus dem
""", 'č': """
čitaj	2319 K još
čitajte	2319 K i	2319 K još	2319 K još:
članak	46 K se može	46 K možete	2334 K je preveden	2334 K čita	2337 K je objavljen u
članek	46 K lahko	2456 K je preveden	2456 K bere	2456 K je prebral	2459 K je objavljen v
článek	46 K lze	46 K můžete	332 K byl přeložen	332 K přeložen	332 K načetl	335 K vyšel v
článok	46 K možno	46 K môžete	2396 K bol preložený	2396 K načítal	2399 K vyšiel v
čo	33 K si myslíte
čtěte	315 K také	315 K také:	315 K i	315 K více	315 K:
číslo	325 K účtu pro dary	325 K transparentního účtu
čítajte	2383 K aj	2383 K tiež	2383 K viac
""", 'đ': """
đánh	2791 K giá bài viết
đăng	2792 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2808 K dây nóng: #	2808 K dây nóng #
được	68 K phép đăng lại
đọc	2778 K thêm	2778 K thêm:	2778 K:	2778 K tiếp:	2783 K tin nhanh
""", 'į': """
įsigykite	1748 K
įtraukite	1748 K mus
įveskite	1748 K
""", 'ś': """
ściągnij	13 K	2078 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2058 K:
źródło	2058 K:
""", 'ž': """
želite	2351 K raditi kod nas	2351 K da radite kod nas	2472 K delati pri nas
želiš	2351 K raditi kod nas	2472 K delati pri nas
žinote	1734 K daugiau	1749 K istoriją
žiūrėkite	1722 K taip pat	1748 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	671 K κάποια πληροφορία	671 K πληροφορίες	671 K πληροφορία	671 K φωτογραφία	671 K φωτογραφίες	671 K κάποια φωτογραφία	671 K κάποιο θέμα	671 K μια ιστορία
""", 'ή': """
ήταν	641 K χρήσιμο	641 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	656 K τον	656 K τα	656 K
ακούστε	1 K	625 K:
αναδημοσίευση	68 K με
αναφέρετε	661 K λάθος	661 K κάποιο λάθος
αναφορά	661 K λάθους
αντιγράψτε	651 K
αντιγραφή	651 K
αξιολογήστε	641 K
αποθηκεύστε	651 K
απορίες	72 K
αυτή	52 K η έρευνα	640 K η περίληψη	640 K η σύνοψη
""", 'β': """
βίντεο	625 K:
βαθμολογήστε	641 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	672 K	672 K για να
""", 'δ': """
δείτε	625 K επίσης	625 K:	625 K το βίντεο	625 K εδώ	625 K επίσης:	625 K ακόμα:	625 K φωτογραφίες	625 K ακόμη	625 K ακόμη:	638 K όλα τα άρθρα	652 K όλες	652 K όλα	652 K τις
δειτε	625 K επισης	625 K ακομη	625 K:
δεν	659 K έχετε χρόνο να διαβάσετε
διάβασε	625 K επίσης	625 K ακόμη
διαβάζεται	640 K από
διαβάστε	625 K επίσης	625 K επίσης:	625 K ακόμη	625 K ακόμη:	625 K ακόμα	625 K:	625 K εδώ	625 K περισσότερα	625 K ακόμα:	625 K εδώ περισσότερα	625 K σχετικά	625 K αναλυτικά	638 K όλα τα άρθρα	652 K όλες	652 K όλα	652 K τις
διαβαστε	625 K επισης	625 K ακομη	625 K ακομα	625 K:
διαθέσιμη	648 K στο
διαθέσιμο	648 K σε	648 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	672 K
εκτυπώστε	651 K
ενεργοποιήστε	648 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	640 K περίληψη	640 K σύνοψη	640 K ανάγνωση	640 K περίληψη αυτή
""", 'θ': """
θέλεις	658 K να εργαστείς μαζί μας
θέλετε	658 K να εργαστείτε μαζί μας	658 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	648 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	648 K	656 K την εφαρμογή	670 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	625 K:
""", 'λ': """
λήψη	648 K από	648 K στο
""", 'μ': """
μάθετε	652 K όλες
με	654 K πληροφορίες από
μείνετε	652 K ενημερωμένοι
μετάφραση	640 K
μοιράσου	651 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	638 K απόψεις	638 K γνώμες
""", 'π': """
περίληψη	640 K
περισσότερα	625 K:
πηγές	654 K:
πηγή	654 K:
προτείνετε	651 K
προτιμάτε	659 K να ακούτε	659 K να ακούσετε
πώς	641 K σας φάνηκε
""", 'ρ': """
ρωτήστε	640 K
ρώτα	640 K
ρώτησε	640 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	641 K φάνηκε	641 K βοήθησε	641 K άρεσε
σου	69 K άρεσε
στείλτε	651 K
στηρίξτε	81 K	656 K	656 K τον	656 K τα	656 K την
σύνοψη	640 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	638 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	638 K άρθρο εκφράζει	640 K άρθρο μεταφράστηκε	640 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	651 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	638 K τα άρθρα
όλες	652 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	200 K се за
автор	2261 K - обозреватель	2261 K - корреспондент	2261 K - колумнист	2261 K - редактор	2715 K - оглядач	2715 K - колумніст	2715 K - кореспондент
авторка	2715 K - оглядачка	2715 K - колумністка
авторката	180 K е
авторът	180 K е
акценти	182 K от
""", 'б': """
бачите	44 K помилку
беше	183 K ли полезна	183 K ли полезно	183 K ли полезен
больше	2245 K новостей	2246 K по теме:	2284 K любите слушать	2284 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2264 K ли материал	2264 K ли пересказ	2264 K ли этот пересказ	2264 K ли этот	2264 K ли текст
была	2264 K ли статья	2264 K ли эта	2264 K ли новость
більше	2699 K по темі:	2699 K за темою:	2699 K на тему:	2699 K про це:	2730 K новин	2730 K матеріалів
""", 'в': """
вакансии	2267 K "	2267 K редакции
вакансії	2720 K "	2720 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2264 K понравилась	2264 K понравился	2264 K помогла	2718 K сподобалась	2718 K сподобалася	2718 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	168 K още	168 K също	168 K:	168 K повече във видеото	168 K галерията
включете	190 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2245 K новости на тему	2245 K материалы	2245 K новости	2245 K статьи	2249 K статьи автора	2249 K материалы автора
всички	195 K новини
встановлюйте	2725 K
встановіть	13 K	2725 K	2751 K застосунок
встигніть	2754 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главное	2263 K от
гледайте	168 K видеото	168 K:
головне	2717 K від	2717 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2699 K:	2699 K про це
джерела	2732 K:
джерело	2732 K:
дивіться	2699 K також	2699 K:	2699 K також:	2699 K відео:
до	2699 K теми:
докладніше	2699 K:	2699 K про це
доступно	2272 K в	2272 K на	2272 K для	2725 K в	2725 K у	2725 K на	2725 K для
достъпно	190 K в	190 K на
дотримуйтесь	28 K
другие	2249 K материалы автора
думка	2715 K автора	2715 K редакції	2715 K, висловлена
думки	2715 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2249 K новость?
еще	2246 K по теме:
ещё	2245 K больше	2246 K по теме:
""", 'з': """
за	2699 K темою:
забелязахте	7 K
завантажити	2725 K в	2725 K з	2725 K у
завантажте	13 K	2725 K в	2725 K з	2751 K застосунок	2751 K додаток
завантажуйте	13 K	2725 K	2735 K застосунок
загрузите	2272 K в	2272 K на
задайте	2263 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	194 K
запитайте	2717 K
зберегти	2729 K
збережіть	2729 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2738 K слухати
""", 'и': """
идет	2303 K подписка
идёт	2303 K подписка
изпратете	194 K
изтеглете	13 K	190 K	200 K	215 K приложението
източник	197 K:
източници	197 K:
имате	72 K въпроси
инсталирайте	190 K
искате	202 K да работите при нас	202 K ли да работите при нас
искаш	202 K да работиш при нас
источник	2278 K:
источники	2278 K:
""", 'к': """
как	2264 K вам статья	2264 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	194 K
копирайте	194 K
короткий	2717 K виклад	2717 K переказ
коротко	2263 K от	2717 K від
краткий	26 K пересказ	2263 K пересказ
кратко	2263 K от
краткое	2263 K содержание
куиз	168 K:
""", 'л': """
лучшее	2245 K за
любите	2738 K слухати
""", 'м': """
материал	46 K можно	2246 K по теме:	2266 K опубликован в	2269 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2275 K подписки за
мнение	2261 K автора	2261 K редакции
мнението	180 K на автора
мнения	2261 K авторов
мненията	180 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2729 K
надішліть	3 K	2729 K
накратко	182 K от
началась	2303 K подписка
нашли	7 K ошибку	7 K опечатку
не	2303 K забудьте подписаться	2754 K забудьте передплатити
немає	2738 K часу читати
нет	32 K комментариев	2284 K времени читать
новия	185 K брой
новият	185 K брой
новости	2245 K партнеров
новый	2266 K номер
нравится	82 K
няма	32 K коментари
нямате	203 K време да четете
""", 'о': """
об	2246 K этом подробнее	2249 K авторе
обобщение	182 K
обсуждение	5 K
озвучено	2263 K	2717 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2272 K в
открыта	2303 K подписка
отпечатай	194 K
отпечатайте	194 K
отправить	3 K	2276 K
отправьте	3 K	2276 K
оформити	2754 K передплату
оформить	2303 K подписку
оценете	183 K
оцените	8 K	2264 K
оцініть	2718 K
още	168 K по темата	168 K новини:	195 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2275 K месяц за
перевод	2263 K выполнен	2263 K сделан
передплата	2728 K за #	2728 K від #	2754 K на перше півріччя	2754 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2717 K
переклад	2717 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2263 K
перший	2728 K місяць за
питання	73 K до статті
по	2246 K теме:
повече	168 K по темата:	195 K новини
повідомити	2740 K про помилку
повідомте	2740 K про помилку	2740 K нам про помилку
погляди	2715 K авторів
подарете	194 K
подарите	2276 K
подарить	2276 K
подарувати	2729 K
подаруйте	2729 K
поддержать	2281 K
поддержи	81 K
поддержите	81 K	2281 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	200 K
подкрепи	200 K
подобається	82 K
подписка	2275 K за #	2275 K от #	2275 K за рубль	2303 K на первое полугодие	2303 K на второе полугодие
подписывайтесь	12 K	2281 K на
подпишись	12 K	2296 K на
подпишитесь	12 K	2281 K на	2296 K на нас
подробнее	2246 K:	2246 K в материале	2246 K - в	2246 K читайте в материале	2246 K об этом
подробности	2246 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2261 K автора
позицията	180 K на автора
позиція	2715 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	183 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	182 K
попитайте	182 K
попробовали	59 K
порадьте	2729 K
порекомендуйте	2276 K
последвайте	12 K	200 K
последние	2245 K новости о
послухати	1 K
послушать	1 K
поставте	2717 K запитання
почитать	2246 K:
преведено	182 K с
преводът	182 K е
предпочитате	203 K да слушате
прежде	2297 K чем оставить комментарий	2297 K чем комментировать
препечатването	68 K е разрешено
препоръчай	194 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2249 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2754 K передплата
продолжается	2303 K подписка	2303 K подписная кампания
пройдите	2246 K тест
пройдіть	2699 K тест
прочетено	182 K от
прочетете	168 K още	168 K също
підписка	2728 K за #	2728 K від #
підписуйся	12 K
підписуйтесь	12 K	2735 K на
підпишіться	12 K	2735 K на
підсумок	2717 K
підтримайте	81 K	2735 K
підтримати	2735 K
""", 'р': """
работа	2267 K в "
радимо	2699 K прочитати:
разрешете	190 K
распечатайте	2276 K
распечатать	2276 K
расскажите	59 K в
резюме	182 K
резюмето	182 K
рекламно	86 K съдържание:
рекомендуем	2246 K:
рекомендуємо	2699 K:
робота	2720 K в "	2720 K у "
роздрукувати	2729 K
роздрукуйте	2729 K
розкажіть	59 K у
розпочалася	2754 K передплата
розпочато	2754 K передплату
""", 'с': """
саммари	2263 K
свалете	13 K	190 K	215 K приложението
свежий	2266 K номер
свързани	168 K:
связаться	2249 K с автором
сигнализирайте	205 K за грешка
скачайте	13 K	2272 K в	2272 K из	2281 K приложение	2301 K приложение
скачать	13 K	2272 K в	2272 K на
скопировать	2276 K
скопируйте	2276 K
скопіювати	2729 K
скопіюйте	2729 K
следвайте	12 K ни	200 K
следите	12 K за
слухайте	2699 K:	2699 K також:
слухати	1 K
слушайте	2246 K:	2246 K также:
слушать	1 K
см	2246 K. также:
смотрите	2246 K также	2246 K:	2246 K	2246 K также:	2246 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2286 K об ошибке	2286 K нам об ошибке
сообщить	2286 K об ошибке
сохраните	2276 K
сохранить	2276 K
спитайте	2717 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2263 K
спросить	2263 K
станьте	31 K первым	31 K першим	2281 K подписчиком	2281 K соучастником	2735 K частиною спільноти	2735 K співучасником
статията	46 K може	182 K е преведена	182 K е прочетена
статтю	46 K можна	2717 K перекладено
статью	46 K можно	2269 K можно
статья	2263 K переведена	2263 K озвучена	2264 K была	2266 K опубликована в
стежте	12 K за
стислий	2717 K виклад	2717 K переказ
съобщете	205 K за грешка
съобщи	205 K за грешка
""", 'т': """
також	2699 K читайте:
текст	46 K можно	46 K можна	2263 K переведён	2263 K переведен	2263 K озвучен	2717 K перекладено	2717 K озвучено
текстът	46 K може	180 K отразява	182 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	182 K резюме	182 K обобщение
точка	2261 K зрения автора	2715 K зору автора	2715 K зору редакції
триває	2754 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2284 K слушать
успейте	2303 K подписаться
установите	13 K	2301 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2246 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	183 K ли
харесахте	183 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2283 K работать у нас	2283 K у нас работать	2283 K работать в нашей
хочете	2737 K працювати в нас	2737 K в нас працювати	2737 K працювати у нас
хочеш	2737 K працювати в нас
хочешь	2283 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2717 K переказ	2717 K короткий виклад	2717 K короткий переказ	2717 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	168 K още
чети	168 K още
чи	2718 K була стаття	2718 K був матеріал	2718 K був переказ	2718 K був цей переказ	2718 K була ця	2718 K був цей	2718 K сподобалась	2718 K сподобалася	2718 K сподобався
читай	2296 K нас
читайте	12 K нас	13 K	2246 K также	2246 K также:	2246 K:	2246 K подробнее	2246 K еще	2246 K по теме:	2246 K подробнее:	2246 K материал	2246 K в материале	2272 K нас без	2272 K без	2281 K	2281 K нас в	2699 K також	2699 K також:	2699 K:	2699 K ще	2699 K також на тему:	2699 K по темі:	2699 K також на тему	2735 K
читать	2246 K также	2246 K по теме:
что	33 K вы думаете	2246 K ещё почитать:
чуйте	1 K	168 K:
""", 'щ': """
ще	32 K немає коментарів	2699 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2263 K краткое содержание
этот	26 K пересказ	2263 K пересказ	2263 K краткий пересказ	2269 K материал можно	2269 K текст можно
эту	2269 K статью можно
""", 'я': """
як	2718 K вам стаття	2718 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1320 K את
אולי	1335 K פספסתם:
אל	1326 K תפספסו: הפעילו
""", 'ב': """
בואו	1321 K לעבוד איתנו
בחנו	1323 K את עצמכם
""", 'ד': """
דווחו	1320 K על
""", 'ה': """
האזינו	1 K	1307 K:	1322 K לפודקאסט	1322 K לפרק
האם	8 K אהבתם	1320 K הכתבה	1320 K הסיכום	1320 K המידע
הדוא	1314 K"ל האדום
הורידו	13 K	1300 K את האפליקציה	1325 K
היו	31 K הראשונים
הירשמו	1321 K לוובינר	1321 K לכנס
הכותב	1315 K הוא
הכותבים	1315 K הם
הכותבת	1315 K היא
הכנתם	59 K
הכתבה	1320 K עניינה	1336 K ממשיכה
המחבר	1315 K הוא
המחברת	1315 K היא
המייל	41 K האדום
המשך	1336 K הכתבה
הפעילו	1326 K התראות	1326 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1322 K המלא זמין
הצביעו	1323 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1300 K לערוץ הטלגרם	1300 K לקבוצת הוואטסאפ	1300 K לקבוצת הווטסאפ	1311 K אלינו	1311 K לערוץ	1311 K לקבוצה	1311 K לקבוצת	1311 K לקבוצות	1311 K עכשיו	1311 K גם	1312 K	1321 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1322 K לפודקאסט
השתתפו	1323 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1331 K ראשון ב
""", 'י': """
יש	72 K שאלות	1314 K לכם מידע	1314 K לכם סיפור	1314 K לך מידע	1314 K לך סיפור
""", 'כ': """
כדי	1331 K לקרוא את
כל	1311 K החדשות
כתבות	1335 K נוספות:
""", 'ל': """
להאזנה	1322 K לכתבה	1322 K לפודקאסט
להורדת	1325 K
להמשך	1331 K קריאה
לכל	1315 K הכתבות של	1335 K הכתבות:
לכתבה	1307 K המלאה
לכתבות	1335 K נוספות:
לעדכונים	1311 K נוספים	1311 K
לערוץ	1300 K הטלגרם
לפניות	1314 K לכתב	1314 K לכתבת
לפרק	1322 K המלא
לצפייה	1322 K בסרטון	1322 K בווידאו	1322 K במשדר
לקבוצת	1300 K הווטסאפ	1311 K הוואטסאפ	1311 K הווטסאפ
לקבלת	1311 K עדכונים
לקריאה	1307 K נוספת	1307 K נוספת:	1331 K מלאה
לקריאת	1331 K הכתבה המלאה
לרכישת	1321 K כרטיסים לכנס	1321 K כרטיסים לחצו	1321 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1323 K דעתכם? הצביעו
מייל	1314 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1314 K במשהו	1314 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1307 K בנושא:	1335 K במדור:	1335 K כתבות:
ענו	1323 K על הסקר	1323 K על הסקר:	1323 K על החידון
עקבו	12 K	1311 K אחרינו	1312 K אחרי
""", 'פ': """
פרסומת	1336 K
""", 'צ': """
צפו	1307 K:	1307 K גם	1322 K בסרטון	1322 K בתיעוד	1322 K בווידאו	1322 K בכתבה
""", 'ק': """
קבלו	1326 K התראות	1326 K עדכונים על	1326 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1307 K גם	1307 K גם:
קראו	1307 K גם	1307 K גם:	1307 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1311 K להיות	1311 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1329 K	1330 K בעיתונות	1330 K בנו	1330 K בעבודתנו
""", 'ا': """
ابرز	125 K النقاط بالذكاء
اجعل	115 K
احجز	127 K تذكرتك	127 K مكانك	127 K مقعدك
احجزوا	127 K تذاكركم
احصل	136 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	130 K معلوماتك	130 K نفسك
ادعم	81 K	139 K
ادعموا	81 K	139 K
اذا	152 K كانت لديك معلومات	152 K كان لديك معلومات	152 K كانت لديكم معلومات	152 K كان لديكم معلومات
ارسل	120 K لنا
ارسلوا	120 K لنا	120 K الينا
از	1109 K دست ندهيد:
اسال	125 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	128 K الي
استمعوا	128 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	117 K في	118 K في قناة	141 K
اشتركوا	115 K في	141 K
اضف	115 K
اطلاعات	1097 K خود را بسنجيد
اعادة	68 K النشر مسموحة	149 K النشر
اعجبك	69 K	82 K
اعد	125 K هذا الملخص
اعلان	146 K
اقرا	111 K ايضا	111 K ايضا:	111 K المزيد:	111 K:	111 K المزيد	145 K كذلك:	145 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	111 K:
المصدر	123 K:	123 K :
الملخص	125 K من اعداد
امتحان	59 K كرديد
ان	152 K كانت لديك معلومات
انشئ	151 K حسابا	151 K حسابك
انضم	56 K الي #	117 K الي	118 K الي قناة
انضموا	56 K الي #	116 K الي
اهم	125 K النقاط بالذكاء
ايا	1094 K اين	1094 K خطايي
اين	52 K گزارش	1094 K	1109 K مطلب را هم بخوانيد:
اينجا	1109 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	121 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1082 K:
بخوانيد	1082 K:
بشنويد	1 K
به	12 K كانال	1094 K اين
بيشتر	1082 K بخوانيد	1082 K بخوانيد:	1082 K ببينيد	1109 K بدانيد:
""", 'ت': """
تابع	111 K ايضا:	117 K	121 K الكاتب علي	146 K القراءة
تابعنا	12 K	116 K
تابعوا	116 K	121 K الكاتب علي
تابعونا	12 K	115 K
تبرع	139 K ل
تخطي	144 K
ترجم	125 K هذا
تستمر	146 K القصة
تسوق	127 K الان	127 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	125 K اعداد هذا	125 K انشاء هذا	125 K تلخيص هذا
تماس	1090 K با نويسنده
تمت	125 K ترجمة هذا	125 K الترجمة
""", 'ج': """
جرب	141 K
جربوا	141 K
""", 'ح': """
حقوق	149 K النشر	149 K الطبع
حمل	13 K	136 K تطبيق	136 K تطبيقنا	136 K الان
حملوا	13 K	136 K
""", 'خ': """
خبرنگار	1090 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	125 K مولدة
خلاصة	125 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1097 K خود را
در	1082 K اين باره بخوانيد	1097 K اين نظرسنجي	1097 K نظرسنجي ما	1097 K نظرسنجي	1109 K همين زمينه:	1109 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	115 K قناتنا
""", 'س': """
ساعدنا	130 K علي تحسين
ساعدونا	130 K علي تحسين
ساند	139 K
سجل	127 K الان في	127 K الان لحضور	151 K مجانا
سجلوا	127 K الان في	151 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	131 K في الاستبيان
شاركنا	120 K قصتك	130 K رايك
شاركوا	3 K
شاركونا	120 K قصصكم	130 K رايكم
شاهد	111 K ايضا	111 K:	111 K ايضا:	128 K الفيديو اعلاه	145 K ايضا-
شاهدوا	128 K
شما	1097 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	121 K متخصص في	121 K وكاتب
صحفي	121 K متخصص في	121 K وكاتب
صوت	130 K الان:
صوتوا	130 K الان
""", 'ط': """
طالع	145 K ايضا:
""", 'ع': """
عكاس	1090 K:
""", 'ف': """
في	145 K السياق ذاته:	145 K السياق نفسه:	145 K هذا السياق:
""", 'ق': """
قد	111 K يهمك:	145 K يهمك ايضا:
قم	136 K بتحميل	136 K بتنزيل
""", 'ك': """
كاتب	121 K وصحفي	121 K وصحافي	121 K وباحث	121 K ومحلل	121 K واكاديمي	121 K صحفي
كاتبة	121 K وصحفية	121 K وصحافية	121 K وباحثة	121 K صحفية
كد	1090 K خبر:	1090 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	149 K يسمح باعادة
لتصلك	117 K
لديك	151 K حساب
لديكم	72 K اسئلة
لقراءة	144 K المزيد
للابلاغ	132 K عن خطا	132 K عن اي خطا
للاستماع	128 K الي
للاشتراك	115 K في
للانضمام	115 K الي
للتواصل	121 K مع الكاتب	121 K مع الكاتبة
للمزيد	111 K:	144 K من الاخبار	144 K من التفاصيل
لمتابعة	117 K
لمزيد	144 K من الاخبار
لمشاهدة	128 K الفيديو	128 K التقرير
ليصلك	117 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1090 K:
مصيتم	7 K
مطالب	1082 K مرتبط:
ملخص	125 K بالذكاء	125 K المقال بالذكاء
منبع	1090 K:	1090 K :
مواضيع	111 K ذات صلة:	145 K متعلقة:
""", 'ن': """
نبذة	121 K عن الكاتب
نزل	13 K	136 K تطبيق	136 K تطبيقنا
نزلوا	136 K
نظر	1094 K شما درباره
نظرات	5 K
نظرسنجي	1097 K:
نقل	68 K مطالب با ذكر
نويسنده	1090 K:	1090 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	125 K الملخص	125 K النص
هذه	125 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	120 K لديك معلومات	120 K لديكم معلومات	120 K لديك قصة	120 K لديكم قصة	126 K كان هذا	126 K كانت هذه	126 K وجدت هذا	126 K اعجبك هذا	126 K اعجبتك هذه	132 K وجدت خطا	132 K لاحظت خطا	132 K وجدتم خطا
همچنين	1082 K بخوانيد	1082 K بخوانيد:	1109 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	146 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	127 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	149 K نقل	149 K نسخ
يستمر	146 K المقال	146 K الخبر
يسمح	68 K باعادة النشر
يمكنك	117 K متابعة	144 K قراءة المزيد
يمكنكم	117 K متابعة
يمنع	149 K نقل	149 K نسخ
""", 'گ': """
گزارش	1090 K:	1094 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1373 Kो यह	1373 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1368 Kुट-	1368 Kुट:	1368 Kुट -	1368 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1359 Kे भी पढें	1359 Kे भी पढें:	1386 Kे भी पढें-	1386 Kे भी देखें:
""", 'ए': """
एज	1368 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1359 K पढें:	1386 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	72 Kोई सवाल	1373 K्या यह	1373 K्या आपको	1382 Kेवल # रुपये में
""", 'ख': """
खबर	1373 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1368 Kिस्क्लेमर:
""", 'द': """
द	1359 Kेखें:	1359 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1359 Kें:	1386 Kें-	1386 Kिए:
पस	69 Kंद आया
""", 'भ': """
भ	69 Kाया?	1368 (Kाषा
""", 'म': """
म	1382 Kात्र # रुपये में
""", 'य': """
य	1359 Kे भी पढें	1359 Kे भी पढें:	1368 (Kे लेखक के	1386 Kे भी पढें-	1386 Kे भी देखें:
यह	1359 K भी पढें	1359 K भी पढें:	1359 K भी देखें:	1368 (K लेखक के	1373 K खबर आपको	1386 K भी पढें-	1386 K भी पढें -
""", 'ल': """
ल	1368 Kेखक के बारे में	1368 Kेखिका के बारे में	1368 (Kेखक	1368 (Kेखिका	1368 Kेखक वरिष्ठ पत्रकार हैं	1368 Kेखक स्वतंत्र पत्रकार हैं	1368 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1359 Kंबंधित:	1382 Kिर्फ # रुपये में	1386 Kंबंधित खबर:	1386 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	224 Kো পডুন	249 Kো পডুন:	249 Kো পডুনঃ
আরও	224 K পডুন:	224 K পডুন	224 K দেখুন:	249 K পডুনঃ	249 K পডুন-	249 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	229 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	250 Kৃষ্ঠপোষকতায
পড	224 Kুন:
""", 'ব': """
ব	250 Kিজ্ঞাপনের পর	250 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	229 Kামত লেখকের নিজস্ব
""", 'র': """
র	59 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	229 Kেখক:	229 Kেখকঃ	229 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	229 Kূত্র:	229 Kূত্রঃ	250 K্পনসরড	250 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2584 Kติดตาม	2584 Kไลก์
""", 'ข': """
ขอ	2587 Kบคุณภาพจาก	2587 Kบคุณข้อมูลจาก
ข่	2580 Kาวที่เกี่ยวข้อง:	2587 Kาวโดย	2593 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2593 Kิป:
คุ	2590 Kณรู้สึกอย่างไรกับ	2590 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2593 Kคลิป:	2593 Kคลิป :
""", 'ซ': """
ซื	2591 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2580 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2584 Kดตามช่อง	2584 Kดตามเรา	2584 Kดตามข่าว	2602 Kดตามอ่านข่าวอื่นๆ	2602 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2589 Kม ai
""", 'ท': """
ทด	2591 Kสอบความรู้ของคุณ
ทำ	2591 Kแบบสำรวจสั้น
ที	2587 K่มา:	2587 K่มา :
""", 'บ': """
บท	2589 Kความนี้ใช้ ai	2589 Kสรุปนี้	2589 Kความนี้แปล	2589 Kความนี้เรียบเรียง	2590 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2589 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2587 K้เขียน:	2587 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2590 Kข้อผิดพลาดในบทความ
พื	2603 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2591 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2587 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2591 Kวมโหวต:	2591 Kวมโหวต :	2591 Kวมทำแบบสำรวจ	2591 Kวมสนุก	2598 Kวมสนับสนุน
ร้	2606 Kองทุกข์	2606 Kองเรียน
""", 'ล': """
ลง	2591 Kทะเบียนเข้าร่วมสัมมนา	2591 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2598 Kับสนุน
สร	2589 Kุปโดย	2589 Kุปข่าวด้วย	2589 Kุปนี้	2589 Kุปข่าวโดย	2590 Kุปนี้มีประโยชน์
สา	2606 Kยด่วนข่าว	2606 Kยด่วนทีมข่าว
ส่	2606 Kงข่าว
""", 'อ': """
อ่	2580 Kานเพิ่มเติม:	2580 Kานต่อ:	2580 Kานข่าวต้นฉบับ:	2580 Kานเพิ่มเติม	2580 Kานประกอบ:	2593 Kานข่าวเพิ่มเติม:	2593 Kานข่าวเพิ่มเติม	2593 Kานข่าวที่เกี่ยวข้อง:	2593 Kานข่าว:	2593 Kานเรื่องอื่น:	2602 Kานข่าวอื่นๆ	2602 Kานข่าวต้นฉบับได้ที่	2602 Kานบทความอื่นๆ	2602 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2587 Kางอิง:
""", 'เ': """
เก	2587 Kี่ยวกับผู้เขียน
เข	2584 K้าร่วมช่อง
เน	2589 Kื้อหานี้สร้าง	2603 Kื้อหาสปอนเซอร์	2603 Kื้อหาโฆษณา	2603 Kื้อหาสนับสนุนโดย
เพ	2584 Kิ่มเพื่อน
เร	2587 Kื่อง:	2587 Kื่อง :	2587 Kื่องและภาพ
""", 'แ': """
แจ	2590 K้งแก้ไขข่าว	2606 K้งเบาะแส	2606 K้งข่าว
แช	3 Kร์
แป	2589 Kลโดย
แอ	2584 Kดไลน์
""", 'โ': """
โฆ	2603 Kษณา -
""", 'ใ': """
ให	2590 K้คะแนนบทความ
""", 'ไ': """
ไม	2584 K่พลาดทุกข่าวสาร	2584 K่พลาดข่าว
""", 'ả': """
ảnh	2787 K:
""", 'ủ': """
ủng	2787 K hộ tác giả	2800 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1626 Kせて読みたい	1626 【Kせて読みたい】	1626 Kせて読みたい:
""", 'こ': """
こち	1626 Kらもおすすめ	1626 Kらもおすすめ:	1654 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1634 K記事を書いた人	1634 K記事の筆者	1637 K要約はai	1637 K要約は、ai	1637 K要約は役に立ち	1637 ※K要約	1637 K記事の翻訳	1637 K記事の要約	1637 K記事はai	1637 K翻訳	1637 K見出しはai	1645 K記事は	1645 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1626 Kと見る:	1654 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1654 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1658 【Kゼント】	1658 Kゼント応募
""", '一': """
一覧	1654 【K】
""", '下': """
下載	13 K	2826 Kapp	2826 K應用程式
下载	13 K	2826 Kapp	2826 K应用
""", '以': """
以上	2852 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2849 K:	2849 (K	2849 K係	2849 K为	2849 K為
""", '你': """
你做	59 K了吗
你可	2840 K能會喜歡:	2871 K能想看:
你有	2847 K线索
你覺	2854 K得這篇
你觉	2854 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2849 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2852 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2832 K微信公众号	2832 K官方微信
""", '内': """
内容	2852 K由ai
""", '写': """
写真	1626 【K】	1626 K:	1654 【Kを見る】	1654 【Kギャラリー】
""", '出': """
出典	1634 K:
""", '分': """
分享	3 K
""", '前': """
前回	1654 【K】	1654 Kの記事:
""", '加': """
加入	12 K	2845 K	2866 K
""", '動': """
動画	1626 【K】	1654 【Kを見る】
""", '升': """
升級	2866 K
升级	2866 K
""", '原': """
原文	2870 K刊于	2870 K刊於
""", '参': """
参与	2856 K我们的
参考	69 Kになった	1626 K:
""", '參': """
參與	2856 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2855 K错误
""", '取': """
取材	1634 K・文	1634 K・執筆
""", '另': """
另请	2840 K参阅
""", '可': """
可以	2846 K在x上
可自	68 K由转载
""", '合': """
合わ	1626 Kせて読みたい:
""", '同': """
同场	2840 K加映:
同場	2840 K加映:
""", '問': """
問問	2852 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1634 K:	1634 K/
""", '報': """
報名	2857 K參加
""", '填': """
填写	2856 K问卷
填寫	2856 K問卷
""", '如': """
如发	2855 K现
如有	2847 K线索	2847 K線索
如果	2847 K您有相关线索	2847 K你掌握	2847 K您掌握	2848 K您有
如發	2855 K現
""", '官': """
官方	2832 K微信:	2832 K微信公众号:
""", '審': """
審校	2849 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2840 K閱讀	2840 K阅读	2840 K閱讀:	2840 【K閱讀】	2871 K阅读:
""", '开': """
开启	2826 K通知	2826 K推送通知
""", '引': """
引用	1634 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2871 K:
影音	2871 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2871 K看更多:
""", '微': """
微信	2826 K扫	2832 K公众号:
""", '您': """
您对	2854 K这篇文章
您對	2854 K這篇文章
您有	2847 K线索
您的	27 K评论
您覺	2854 K得這篇
您觉	2854 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2826 K客户端
""", '打': """
打开	13 K	2826 K微信
""", '扩': """
扩展	2840 K阅读:
""", '扫': """
扫一	2826 K扫
扫描	2826 K二维码关注	2845 K
扫码	2845 K
""", '投': """
投票	2856 K:
投稿	27 Kは
""", '报': """
报名	2857 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2845 K追蹤
""", '掃': """
掃一	2826 K掃
""", '採': """
採訪	2849 K撰文:
""", '推': """
推荐	2840 K阅读	2840 K阅读:
推薦	2840 K閱讀:
""", '提': """
提供	1634 K:
""", '摘': """
摘要	2852 K由
""", '撰': """
撰文	2849 K:
撰稿	2849 K:
""", '支': """
支持	2864 K
""", '收': """
收听	1 K	2859 K我们的播客	2859 K我们的节目
收聽	1 K	2859 K我們的播客	2859 K我們的節目
""", '文': """
文/	1634 K
文:	1634 K
文・	1634 K
文章	44 K有误	2849 K来源:	2855 K有误	2855 K有誤
""", '新': """
新聞	41 K爆料	2847 K線索
新闻	41 K热线	41 K报料	41 K爆料	2847 K线索热线	2847 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2840 K:	2840 K新聞:	2840 K內容:	2840 【K新聞】	2840 K相關	2840 K阅读:	2840 K報導:	2840 K报道:	2870 K精彩内容	2870 K精彩內容	2870 K资讯	2870 K資訊	2870 K内容请	2870 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2847 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2852 K容由ai
本报	41 K热线
本摘	2852 K要
本文	2849 (K作者	2849 K作者	2852 K摘要	2852 K由ai	2852 K由人工智能翻译	2852 K由人工智能生成	2852 K由人工智慧	2870 K章來自	2870 K转载自	2870 K轉載自	2870 K来自	2870 K來自
""", '来': """
来发	31 K表第一
来源	2849 K:
""", '校': """
校对	2849 K:
""", '構': """
構成	1634 K・文
""", '次': """
次に	1626 K読む:
次の	1654 Kページ:	1654 【K記事】
次ペ	1654 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2845 K加入	2846 K在	2846 K关注	2847 K提供线索	2847 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2845 K加入	2846 K在	2847 K提供線索	2847 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2852 K要
""", '测': """
测一	2856 K测:
""", '測': """
測一	2856 K測:
""", '点': """
点击	2840 K查看	2840 K阅读:	2859 K观看视频	2859 K收听
点我	2845 K加入
""", '熱': """
熱門	2871 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2847 K请	2847 K請
""", '用': """
用微	2826 K信扫
""", '画': """
画像	1626 【K】	1654 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2855 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2840 K阅读	2840 K新闻	2840 K报道:	2840 K阅读:	2871 K新闻:	2871 K文章:
相關	2840 K新聞	2840 K報導	2840 【K新聞】	2840 K閱讀:	2871 K新聞:	2871 K文章:	2871 K報導:
""", '看': """
看更	2840 K多:
""", '立': """
立即	2845 K加入	2856 K报名	2856 K報名
""", '筆': """
筆者	1634 Kプロフィール
""", '編': """
編輯	2849 K:
編集	41 K部への情報提供
""", '线': """
线索	2847 K征集
""", '编': """
编辑	2849 K:	2849 (K:
""", '聽': """
聽我	2859 K們的podcast
""", '著': """
著者	1634 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2859 K上方影片
""", '观': """
观看	2859 K上方视频
""", '视': """
视频	2871 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2866 K	2876 K本報	2876 K我們	2876 K本刊
""", '記': """
記事	7 Kの誤り	1645 Kの誤り	1645 Kに誤り
記者	1634 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1626 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1658 【Kプレゼント】	1658 Kプレゼント
""", '請': """
請支	2864 K持
""", '订': """
订阅	2866 K	2876 K本报	2876 K我们	2876 K本刊	2876 K本公众号	2876 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2864 K持
""", '責': """
責編	2849 K:
""", '資': """
資料	2849 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2864 K
""", '责': """
责任	2849 K编辑:	2849 (K编辑
责编	2849 K:
""", '赞': """
赞助	2864 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2853 K摘要
这段	2853 K摘要
这篇	8 K文章	52 K调查	52 K报道	2853 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2853 K摘要
這篇	2853 K文章
""", '采': """
采写	2849 K:
""", '長': """
長按	2845 K
""", '长': """
长按	2845 K
""", '開': """
開啟	2826 K通知	2826 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1626 K記事	1626 K記事:	1626 【K記事】	1626 K:	1626 【K】	1654 【K写真】
""", '閱': """
閱讀	2840 K更多
""", '问': """
问问	2852 K我们的ai
""", '阅': """
阅读	2840 K更多
""", '面': """
面白	69 Kかった
""", '馬': """
馬上	2856 K報名
""", '马': """
马上	2856 K报名
""", '點': """
點我	2845 K加入
點擊	2840 K查看	2840 K閱讀:	2859 K觀看影片
""", '같': """
같이	1684 K 보기:
""", '관': """
관련	1684 K 기사:	1707 K 기사 :	1707 [K 기사]	1707 K 기사-
관련기사	1684 K	1684 K:	1684 [K]	1707 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1695 K #줄 요약
기사에	73 K 대해 궁금	1700 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1707 K 기사:
""", '당': """
당신의	1699 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1684 K 읽기:
더보기	1684 [K]	1684 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1699 K 설문에	1699 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1707 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1695 K 요약은
""", '사': """
사진출처	1710 K:
""", '생': """
생성형	1695 K ai가 요약
""", '설': """
설문에	1699 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1699 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1684 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1695 K 요약은 ai	1695 K 요약이 도움	1695 K 기사는 인공지능	1695 K 기사는 ai	1695 K 번역	1700 K 기사가 도움이	1700 K 기사를 어떻게	1700 K 뉴스에 대한 의견	1700 K 기사에 대한 의견
이슈	1707 [K]
이어	1684 K 읽기:
""", '인': """
인기기사	1707 [K]
""", '자': """
자료출처	1710 K:
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
추천	1684 K 기사:
추천기사	1707 [K]
""", '출': """
출처	1710 K:	1710 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1684 K 볼 만한 기사:	1684 K 보면 좋은 기사:	1707 [K 읽기]
""", '핫': """
핫클릭	1707 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1684 [K]
"""}

CONTAINS = {',': """
,说:	2881 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2213 K-vă	2217 K
abonații	50 K pot	2214 K noștri
abonează	80 K-te	2168 K-te pentru	2173 K-te pe youtube	2213 K-te
abonné	50 en tant qu'K	1201 pas encore K	1203 déjà K	1205 en tant qu'K
abonnés	1201 réservé à nos K	1203 réservé aux K	1285 nos K	1288 K
abonējiet	80 K	1795 K
actualité	1211 l'essentiel de l'K	1221 suivez l'K	1221 suivez toute l'K	1221 retrouvez toute l'K	1244 couvre l'K
adatkezelési	1409 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1025 K
adomány	1457 K
adományoddal	1453 K
adományok	1457 K
adományozz	1453 K
adományozzon	1430 K itt
advirtió	1025 K
adó	1398 K #%
adód	1455 K #
adója	1430 K #
adăugat	2216 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2550 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1287 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1025 K
afișată	60 email nu va fi K
agregó	1025 K
aicināja	1798 K
aizsargātas	1764 visas tiesības K
aiškino	1758 K
ajouté	1287 a K
ajută	2213 K-ne
ajánld	1453 K fel
alkalmazás	1406 töltsd le az K
alkalmazásban	1428 az K
alkalmazást	1428 K
alkalmazásunk	1454 K
alkalmazásunkat	1406 töltse le K
alkalmazásunkban	84 K
alăturat	2187 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1265 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	530 jetzt K:
anketě	338 naší K	338 v K
ankietę	35 naszą K	2047 naszą K	2047 krótką K
anmäl	2570 K dig till vårt	2570 K dig till våra
anmäla	2545 genom att K dig
annoncé	1287 a K
annoncør	437 betalt af en K	437 betalt af K
annonslänkar	37 K	74 K	2550 K
annonsör	2559 betalt av en K	2559 betald av en K
annonsør	1986 betalt av en K
anunció	1025 K
anunțat	2216 a K
använder	2515 vi K cookies	2516 K kakor
anúncio	2143 após o K	2143 depois do K
anúncios	70 sem K	2161 sem K
apelował	2083 K
apelowała	2083 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	952 descarga la K	952 descarga nuestra K
aplicația	84 în K noastră	2174 descarcă K	2213 descarcă K noastră	2213 descarcă gratuit K	2213 descarcă K și	2214 K noastră
aplikacją	84 z naszą K
aplikację	2012 pobierz naszą K	2013 pobierz K	2013 ściągnij K	2070 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2404 našej K
aplikáciu	2404 mobilnú K	2404 K
aportació	291 la teva K
aportación	987 tu K	1013 haz tu K
apoyá	1022 K
applikációnk	1428 K
applikációnkat	1428 K
applikációnkban	84 K
apsolīja	1798 K
apóyanos	987 K	1022 K
apóyenos	987 K	1022 K
apúntate	931 K a	947 K a nuestra	947 K gratis	1022 K gratis
apărat	2216 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2659 bir K paylaş
artykuł	15 darmowy K	20 cały K	2001 podoba ci się ten K	2048 nasz K do końca	2068 ostatni darmowy K	2081 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	932 te ha gustado este K	940 regala este K	940 regalar este K	943 último K gratis	943 te queda # K	1016 y lee este K	1023 este K
artículos	15 K gratis	943 K gratis este mes	943 te quedan # K	943 límite de K
aseguró	1025 K
associés	1227 cookies K à ce contenu
assuré	1287 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	583 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2168 K-te pentru
autorką	2039 kontakt z K
autorská	320 K práva
avertizează	2216 K
avísanos	1022 K
ayúdanos	987 K	1022 K a
açikladi	2676 K
açin	2659 K
añadió	1025 K
año	1024 al K
""", 'b': """
bağirdi	2676 K
bağirdilar	2676 K
bağiriyor	2676 diye K
bağiriyordu	2676 K
bağiş	2673 K yap	2677 K
bağişiniz	2673 K
bağlantilari	74 satiş ortakliği K	2656 satiş ortakliği K
başlayan	2658 tl'den K
başvurun	2659 K
behält	29 K sich vor	29 K sich das recht
behöver	2497 vi K ditt stöd	2570 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1406 értesítések K
beløb	449 fast K
beløp	1996 gi et K	1998 fast K
bemängeln	608 K
bemängelt	608 K
berätta	67 K för oss	67 K din
berättade	2573 K
berättar	2573 K
bestätigen	473 K sie ihre
bestätigungslink	574 K
bestätigungsmail	473 K	574 K
betalvägg	2574 K
bezplatný	358 poslední K článek	2398 náš K webinár	2421 posledný K článok
bezplatných	2407 K článkov
bezpłatne	2053 K konto
bezpłatny	2044 nasz K webinar	2068 ostatni K artykuł
bezpłatnych	2053 limit K
beğendiyseniz	2674 bu haberi K	2674 bu yaziyi K
biết	2812 cho K
blokování	312 K reklam
boletín	78 el K	78 al K	78 nuestro K	947 recibe el K	947 nuestro K	950 K diario	1022 recibe el K	1023 nuestro K	1026 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1210 dans votre K mail	1210 dans votre K e-mail
brezplačen	2478 zadnji K članek
brezplačne	2465 K članke
brezplačni	2458 naš K webinar	2478 zadnji K članek
brezplačnih	2465 K člankov
bronił	2083 K się
brzmiał	2083 K
brzmiała	2083 K
brzmiało	2083 K
butlletí	260 subscriu-te al K	260 el nostre K	292 el nostre K	295 K
buzdított	1456 K
buzdította	1456 K
buzón	79 en tu K	948 en tu K
bájate	1022 K la app
bölümünde	85 yorum K
bönföll	2573 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2573 K
bønfaldt	450 K
bønn	1920 vi har en K til deg
bønnfalt	1999 K
bústia	282 a la teva K
bülten	2652 e-K	2677 K
bültene	2619 K abone	2619 K kayit	2619 K kaydol
bülteni	2652 haber K
bültenimiz	78 K	2674 K
bültenimize	78 K	78 e-K	2619 K	2673 K	2674 K
bültenine	2652 K
błagał	2083 K
błagała	2083 K
bạn	49 gửi cho K bè	2765 hộp thư của K	2799 sự ủng hộ của K	2809 mời K	2809 cần sự ủng hộ của K	2809 nhờ sự ủng hộ của K
bằng	2807 K văn bản của báo
""", 'c': """
caffè	1560 un K
café	54 me paga um K	988 un K	1013 un K al mes	1247 un K
caractères	1265 limitées à # K
catedrática	984 es K
catedrático	984 es K
celého	300 pro čtení K
cercetătoare	2187 este K
cercetător	2187 este K
chaîne	1285 notre K
chefredaktör	2535 är politisk K	2535 är K
chefredaktør	415 er K
chuyện	2786 bạn có câu K
chép	2781 cấm sao K	2807 mọi sao K
chính	2774 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2765 bản tin của K tôi	2768 theo dõi K tôi	2786 cho K tôi qua	2786 liên hệ với K tôi	2809 ủng hộ K tôi	2809 K tôi cần sự giúp đỡ	2809 giúp K tôi	2809 theo dõi K tôi	2809 hãy gửi cho K tôi	2809 hãy liên hệ với K tôi	2809 hãy báo cho K tôi	2810 K tôi trên	2810 của K tôi	2810 cho K tôi
chọn	2809 hãy bình K
cikkünk	1454 minden K
cikkünkhöz	1454 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2116 nos K
comentó	1025 K
comisión	1002 recibir una K
comissió	277 rebre una K
comissão	2142 receber K	2142 receber uma K
commerciële	1880 K partner
communauté	1252 K whatsapp	1252 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1584 parte della nostra K
condamné	1287 a K
condiții	2177 termeni și K
confidentialité	1228 politique de K
confidențialitate	2177 politica de K
conférences	1244 est maître de K
connecté	1230 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2093 acesse todo o K	2137 ao exibir este K	2137 ao ver este K
contribuição	2129 com a sua K	2160 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1025 K
conversación	970 participar en la K
conținut	9 acest K	2168 K doar pentru abonați
conținutului	2184 preluarea K
cookieinställningar	2537 K
corespondentă	2187 este K
creează	2213 K un cont pentru a citi
csatornájára	1420 viber-K
csatornánk	1454 K
csatornánkhoz	1420 telegram-K	1420 whatsapp-K
csatornánkra	1420 youtube-K	1453 iratkozz fel K	1453 iratkozzon fel K
csábított	1456 K
cuéntanos	38 K	67 K	970 K en	1022 K
cuéntenos	38 K	67 K
czytać	2007 aby K dalej	2007 żeby K dalej	2080 chcesz K dalej
czytelników	36 naszych K	2048 opiniami K	2059 z wpłat K	2059 dzięki wsparciu K	2076 K	2081 naszych K	2081 z wpłat K
câmpurile	60 K cu steluță
cântau	2216 K
címével	1452 e-mail-K
cùng	51 hãy tham gia K họ
của	2788 là cây bút K	2810 độc giả K
""", 'd': """
daní	2412 # % z K	2412 #% z K
darbą	1756 mūsų K
darowiznę	2005 przekaż K	2080 przekaż nam K	2080 przekaż K na
datenschutzerklärung	490 unserer K	606 unserer K	606 unsere K
datenübertragung	524 der K zu
dați	62 K-mi tag
debatindlæg	416 send dit K	416 skrive et K
debatredaktør	415 er K
debattredaktør	1960 er K
debattør	415 er K
declaró	1025 K
decía	1025 K
demandé	1287 a K
denmişti	2676 K
denunció	1025 K
dependență	88 jocurile de noroc pot crea K
descárgate	952 K la	952 K nuestra
destekçimiz	2659 K olun	2673 K olun
desteğiniz	2673 K
desteğinizle	2674 K
desteğiyle	18 okurlarin K	2645 yapay zeka K	2654 K ayakta	2664 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2403 K môžu
disponível	2101 K no google play
doação	2089 faça uma K	2129 sua K	2160 sua K	2160 faça uma K	2164 K
doações	2164 K
dodał	2083 K
dodała	2083 K
dodává	372 K
događaj	2336 naš K
domagał	2083 K się
donació	291 fes una K	295 K
donación	935 haz una K	935 tu K	987 tu K	987 una K	1022 tu K	1022 haz una K	1026 K
donația	2213 K ta
donație	2213 fă o K	2217 K
donații	2217 K
donează	2213 K acum
doporučil	372 K
doporučila	372 K
doporučovala	372 K
dopuštenja	2347 bez K
doradzał	2083 K
dorzuć	2080 K się
dostawać	2069 chcesz K
dostávajte	2427 K
dostávat	359 chcete K
dostávať	2422 chcete K
dostávejte	365 K
dostęp	80 kup K	2007 masz już K	2053 pełny K do	2053 wykup K	2080 kup K
dostępny	2007 artykuł K tylko
dotazník	339 krátký K	2402 krátky K
dotazníka	2402 nášho K
dotazníku	338 našeho K	339 krátkého K
dowolną	2082 K kwotą
dočtete	346 více se K
dołóż	2080 K się
dołącz	51 K do nich	51 K	2018 K do nas na	2080 K do nas	2080 K do grona	2080 K do nich
draudžiama	1730 K kopijuoti	1730 be leidimo K	1730 be sutikimo K
draudžiamas	1751 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2081 K dalej
dziennikarką	2040 jest K
dzięki	2081 K wam	2081 K tobie
dziękujemy	2050 K za zapisanie	2050 K za zapis	2080 K, że nas czytasz
där	42 var du K
débloquer	1203 pour K
déclare	1287 K
déclaré	1287 a K
découvrez	1201 K nos offres	1284 K nos offres
déductible	1195 K des impôts	1195 K à #	1286 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1287 K
déplore	1287 K
déposés	1257 des cookies seront K
désabonner	1210 K à tout moment
désactiver	1225 K adblock
désactivez	1225 K adblock
désinscrire	1211 vous K à tout moment
díky	370 K vám
dömde	2573 K
dømte	450 K	1999 K
děkujeme	369 K, že nás čtete
dụng	2770 tải ứng K	2809 tải ứng K của	2809 hãy tải ứng K	2809 tải ngay ứng K
""", 'e': """
edellyttää	1178 K tunnusta
editörlerimize	39 K
editörüdür	2642 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1002 no ha participado en la K
electrònic	260 el teu correu K
electrónico	60 correo K no se mostrará	948 tu correo K	970 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1400 a teljes cikk K
elsőként	1429 értesülj K
előfizetés	1457 K
előfizetéssel	1432 K
előfizető	1400 már K	1453 legyen K
előfizetőink	50 K	1400 K olvashatják	1432 K számára	1454 K
előfizetők	50 az K	1442 csak K	1457 K
előfizetőknek	1401 csak K	1442 K szól
előfizetőként	50 K
előfizetőnktől	1452 K
emlékeztetett	1456 K
endereço	2115 seu K de email não será
engedély	1435 K nélkül tilos
engedélyezze	1408 K a javascript
engedélyhez	1435 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1285 cette K	1896 onze korte K	1896 onze K
enquêtent	1285 K pour vous
enquêtes	1285 nos K
ensimmäinen	1184 K kuukausi
enthält	524 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1022 K
epizódu	2400 K
erhvervsredaktør	415 er K
erhältlich	530 shop K	603 im shop K
erişin	2659 K
erklärt	608 K
erklärte	608 K
erkände	2573 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	605 K sie es weiter
erzählt	67 K uns	608 K
erzählte	608 K
escribió	1025 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	970 K a	1022 K
estimé	1287 a K
estás	932 ya que K aquí	932 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2627 javascript'i K
evästeasetuksiasi	1155 K
evästeet	1155 K	1180 K
evästeitä	1138 K
existují	349 K díky
experiência	67 conte sua K
explicó	1025 K
expliqué	1287 a K
expérience	67 partagez votre K
externého	2394 K obsahu
externí	331 K obsah
externího	331 K obsahu	331 obsah z K
externý	2394 K obsah
""", 'f': """
favoritkälla	2531 K
faça	2160 K um pix
felelősséget	30 nem vállal K
felhasználási	1409 K feltételek
feliratkozás	1402 K a hírlevélre	1402 hírlevél K
feliratkozásommal	1418 K
feliratkozással	1418 K
filmări	40 poze și K
folosește	2177 K cookie
folytatásához	1400 a cikk K
fordítóval	1425 gépi K
forintért	1432 havi # K
formulára	2405 odoslaním K
formulário	2160 inscreva-se no K
formuláře	342 odesláním K
forrásként	1419 kedvenc K
fortæl	67 K os
fortæller	450 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2573 K
férjen	1453 K hozzá
följ	2511 K oss på	2570 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2527 alla rättigheter K
fördere	605 K
fördermitglied	80 werden sie K	545 werde K	545 werden sie K
fördern	605 jetzt K	605 K sie
föredragen	2531 K källa
föredragna	2531 K källa
föreslog	2573 K
författare	2535 är K och
förklarade	2573 K
förklarar	2573 K
försvarade	2573 K sig
følg	390 K os på	447 K os	1936 K oss på	1996 K oss
første	428 K måned	449 K måned	1974 K måned	1998 K måned
független	1398 támogassa a K	1454 K sajtó
főszerkesztője	1423 K
""", 'g': """
gadā	1797 K
gazeteciliği	2674 bağimsiz K
gazeteciliğimiz	2674 K
gazetę	2079 kup K
gefällt	574 K ihnen, was sie	574 K dir, was du
gelmişken	2613 buraya kadar K
geöffnet	493 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2373 K
gridò	1598 K
gràcies	283 K a gent com tu	292 K a tu
grátis	2162 teste K
grâce	18 K à vous	1192 K à vos dons
gwiazdką	60 pola z K
gärna	2570 vill K höra från dig
går	374 før du K	1920 før du K
gåva	2497 ge en K i dag	2497 ge en K nu	2498 din K	2498 ge en K	2570 din K gör	2570 ge en K i dag	2574 K
gönderdik	2666 size bir e-posta K
gönderin	2659 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2571 K mer
göre	2676 K
görün	2659 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2659 K
gösterilmeden	2635 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2083 K
głosiła	2083 K
głosiło	2083 K
głosuj	2064 K
głosujcie	2064 K
głównej	2055 na stronie K
gương	64 trang K
gửi	49 hãy K	2786 xin K về
""", 'h': """
használ	1408 cookie-kat K	1409 sütiket K
használat	1408 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	608 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	516 bei google K
hirdették	1456 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2538 K av ai	2560 K av ai	2570 K oss
hjälper	2570 din gåva K
hjælp	418 K af ai	418 K fra ai	438 K af ai	447 vi har brug for din K	447 K os
hjælper	447 dit bidrag K
hlásal	372 K
hlásala	372 K
hlásá	372 K
hovorí	2433 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1456 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1156 tekoälyä K
hágase	80 K socio
hájil	372 K se
hájila	372 K se
häng	2570 K med i
häufiger	516 bei google K
hävdar	2573 K
håller	43 K du med	43 K du inte med	2567 läsare som K
hævder	450 K
hébergé	1227 ce contenu est K par
híreinket	1452 K
hírekben	1406 a google K	1419 google K
hírlevelére	1418 K
hírlevelünk	78 K	1454 K
hírlevelünket	1418 K
hírlevelünkre	78 K	1402 K	1453 iratkozzon fel K	1453 iratkozz fel K	1454 K
hírlevél	1457 K
hírlevélre	78 K	1453 iratkozz fel a K	1453 iratkozzon fel a K
hó	1455 ft/K
hónap	1432 első K	1455 első K
hören	598 K sie hier.
hører	1965 der du K
hükmetti	2676 K
hüüdis	1067 K
hüüdsid	1067 K
hűségidő	1442 K nélkül
hồng	2806 nhận hoa K
""", 'i': """
iecienītāko	1772 K avotu
ifølge	450 K	1999 K
illimité	1205 accès K	1274 en K
imágenes	40 tus K
incorporó	984 se K a
independentă	2214 presa K
independência	2161 a K
indicó	1025 K
indiqué	1287 a K
indrømmede	450 K
indrømmer	450 K
indépendance	1285 notre K
indépendant	1192 soutenez le journalisme K	1285 journalisme K	1285 média K
indépendante	1271 la presse K a	1285 presse K	1285 information K
información	960 sigue toda la K	960 siga toda la K	984 cubre la K	1023 esta K
informację	2039 wyślij K
informațiilor	2184 preluarea K
informó	1025 K
informē	1798 K
ingresá	77 K tu correo
innehåll	2516 externt K	2537 externt K
innehållet	9 K
innrømmer	1999 K
innrømmet	1999 K
inquiète	1287 s'K
inquérito	35 nosso K
inscrição	2097 cancelar a K	2151 sua K foi
inscríbete	931 K
insändare	43 K	2536 skicka din K	2536 din K till	2536 skriva en K
intelektą	1738 dirbtinį K	1753 dirbtinį K
inteligencję	2061 przez sztuczną K
inteligencí	351 umělou K
intelligenciával	1425 mesterséges K készült	1444 mesterséges K
introduceți	77 K adresa de email
intégralité	1201 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1023 esta K
investigação	2161 esta K
investigație	2214 această K
investigațiile	2214 continua K
invítame	54 K a un café	54 K un café	1022 K a
invítanos	1022 K a
ismételgette	1456 K
istediğiniz	2618 K zaman iptal	2675 K zaman iptal
izražavaju	2341 komentari K
içeriği	9 K
içeriğin	2644 harici K
išorinio	1736 K turinio
""", 'j': """
jautāja	1798 K
javasolják	1456 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2001 skoro już tu K	2001 skoro tu K
jugé	1287 a K
jurnalistă	2187 este K
jurnaliștii	39 K noștri	2210 K noștri îți trimit	2214 K noștri
jälgi	1064 K meid
jäljellä	1174 ilmaista juttua K
jäseneksi	80 liity K	1182 liity K
""", 'k': """
kanał	2081 nasz K
kannatusjäseneksi	1182 liity K
kanál	370 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2374 K
kedykoľvek	2379 odhlásiť sa môžete K
keresőben	1419 google-K
khoản	2763 bạn đã có tài K	2774 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2781 K sao chép
khẳng	2812 K định
kiabált	1456 K
kiabálta	1456 K
kiabálták	1456 K
kifogásolja	1456 K
kirjeessä	1185 luki K
kiáltott	1456 K
kiáltotta	1456 K
kiáltották	1456 K
kiến	2794 ý K của bạn sẽ	2809 hãy gửi ý K	2809 vui lòng gửi ý K
kliknutím	342 K na
kolačića	2332 K	2362 K
kolačiće	2332 K	2362 K
kolačići	2332 K
komentować	6 K	2027 aby K
komentár	6 pridať K	2403 pridajte K
komentára	2403 pridanie K	2403 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	329 je K	329 , K
komentátorem	329 je K
komentátorkou	329 je K	2392 je K
komentátorom	2392 je K
komentář	6 přidat K
komentáře	6 pro přidání K	340 vložení K	340 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1156 K
konferencję	2044 naszą K
konuştu	2676 diye K	2676 K
kopírovanie	2385 K obsahu bez	2385 K je zakázané
kopēšana	1771 K bez
korespondentką	2040 jest K
korespondentė	1735 K
korábban	1451 K itt írtunk	1451 K ebben a cikkben írtunk
krzyczał	2083 K
krzyczała	2083 K
krzyknął	2083 K
krzyknęła	2083 K
krävde	2573 K
krævede	21 K felter er	450 K
krönikör	2535 är K
kulturalną	2048 K dyskusję
kulturredaktör	2535 är K
kulturredaktør	415 er K	1960 er K
kumppanuuslinkkejä	74 K	1168 K
kvíz	338 náš K	2402 náš K
kvíze	2402 našom K	2402 v K
kvízu	338 našem K	338 v K
kyltissä	1185 luki K
kysyivät	1185 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1455 K
käyttää	1136 tämä sivusto K
käyttöehdot	1163 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1456 K
kérdezték	1456 K
kérdőívünket	35 K
kért	1456 K
kérte	1456 K
kérték	1456 K
können	605 K sie uns
könyörgött	1456 K
könyörögtek	1456 K
köszönjük	1453 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1406 K minket	1453 K minket
követelte	1456 K
követelték	1456 K
közlése	1443 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1456 K
kúpte	2430 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	608 K an
künstlichen	534 K stimme vorgelesen	534 K stimme vertont
künstlicher	591 mithilfe von K
küpsised	1044 K
küpsistega	1044 K	1063 K
küsis	1067 K
kč	344 za # K	344 od # K	371 od # K
kļūsti	1795 K par
křičel	372 K
křičela	372 K
křičeli	372 K
kể	2812 K
""", 'l': """
labākie	1791 K raksti tavā
lamentó	1025 K
lançait	1287 K
lasītu	1761 lai K tālāk
lasītāji	1796 mūsu K
lasītājiem	1796 mūsu K
lejupielādē	1795 K
leverandør	1962 ekstern K
leverantör	2537 extern K
leído	1016 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1781 K
linkistä	1167 lisää tästä K
lisenssillä	47 K
lisäsi	1185 K
llicència	47 K cc
lucrează	2187 K în presă
lunedì	17 ogni K
lună	2215 pe K
luận	6 để bình K	85 phần bình K	2763 đăng nhập để bình K	2794 bình K của bạn sẽ	2809 đăng nhập để bình K
lájkolj	1406 K minket
lákal	372 K
läget	2546 koll på K
lähdet	1122 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2549 du kan K mer	2549 kan du K mer	2549 K mer om	2571 fri att K
läsare	36 våra K	2547 våra K	2571 våra K
läsarna	18 tack vare K
läser	2570 tack för att du K
läsning	0 min K
lästid	0 K
låst	442 K for	1991 K for	2564 K för
læser	447 tak fordi du K
læserbrev	43 K	416 skrive et K	416 send dit K
læsere	36 vores K	448 vores K
læseres	427 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	943 K de notas
límites	940 sigue leyendo sin K
lòng	2786 vui K gửi về	2809 vui K gửi về
löd	2573 K
lød	450 K	1999 K
lūdza	1798 K
lập	2798 ủng hộ báo chí độc K	2810 báo chí độc K
""", 'm': """
magyarázta	1456 K
mailovú	2405 e-K adresu
mainoslinkkejä	37 K	74 K	1168 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1046 K abil
materiał	9 ten K
matéria	20 ler esta K	2093 esta K é só	2156 para ler esta K	2161 esta K
matérias	2128 limite de K
matí	291 rep cada K
mawiał	2083 K
mawiała	2083 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1456 K
megszakítása	21 válasz K
meidän	1182 tue K
meitä	1165 tukea K	1165 tue K	1182 tue K	1182 auta K
mencióname	62 K
menționat	2216 a K
mesačne	2432 K
mesečno	2373 K	2491 K
mesélte	1456 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2082 za K
miesięcznie	2082 K
miễn	15 bài K phí	2801 hết số bài K phí	2811 dùng thử K phí
mjesečno	2373 K
modération	83 jouez avec K	1265 charte de K	1265 K par la rédaction
mokė	1758 K
mondták	1456 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	940 este mensaje se K en
multó	1025 K
mulțumim	2213 K că ne citești
munkatársa	1423 K
munkatársunknak	39 K
munkánk	1454 K
munkánkat	1398 támogasd K	1398 támogassa K	1430 K	1453 támogasd K	1453 támogassa K	1454 K
myönsi	1185 K
másodközlés	1416 K
märkis	1067 K
määräsi	1185 K
mån	2548 kr/K	2572 kr/K
månad	2500 testa en K	2548 en K för	2570 testa en K	2572 per K	2572 varje K
månaden	2548 första K	2572 i K	2572 första K
månader	2548 K för #	2570 testa # K
månadsgivare	2570 bli K
måned	380 prøv en K	428 i # K	447 prøv en K	449 pr. K	1974 en K for	1996 prøv en K	1998 per K
måneden	449 om K	1998 i K
måneder	428 i # K	1974 K for #
média	1285 notre K
mês	2161 até o fim do K	2162 por K	2162 ao K
mình	54 mời K ly cà phê	62 tag K
míní	372 K
mówi	2083 K
mówili	2083 K
mówił	2083 K
mówiła	2083 K
môžete	2401 článok si K
müşterimiz	2670 K
mācīja	1798 K
mākslīgais	1778 K intelekts
mēnesis	1797 pirmais K
mēnesī	1797 K
mėgstamiausią	1731 K
mėnesį	1757 per K
měsíc	344 první K	371 za K	371 první K
měsíčně	371 K
můžete	337 článek si K
mạnh	2812 nhấn K
""", 'n': """
nabádal	372 K
nabádala	372 K
naléhal	372 K
namawiał	2083 K
namawiała	2083 K
napisał	2083 K
napisała	2083 K
napiš	38 K nám	67 K nám
napište	38 K nám	328 K nám	361 K na	369 K nám
napísal	2433 K
napíšte	38 K nám	2391 K nám	2391 K, prosím	2424 K na	2430 K nám
naročilo	2464 hvala za K
naročite	80 K se	2438 K se na naše	2489 K se
naročnik	50 kot K	2437 že K
naročnike	2445 samo za K	2445 le za K
naročniki	50 K lahko	2477 lahko berejo le K	2477 berejo samo K	2493 K
naročnikom	2437 dostopen le K	2437 na voljo K	2437 na voljo samo K	2437 na voljo le K	2477 dostopna le K	2477 dostopna samo K	2477 dostopen le K	2477 dostopen samo K
naročnina	2465 K	2493 K
naročnino	2465 z K	2487 z K
narzędzi	2061 przy wsparciu K ai
naujienlaiškio	1743 K
naujienlaiškis	1756 mūsų K	1759 K
naujienlaiškį	1723 mūsų K	1743 K	1755 užsisakykite K	1756 mūsų K
navođenja	2347 bez K izvora
navođenje	2347 uz K izvora
nawoływał	2083 K
našeho	334 do K týmu	334 K e-shopu
našem	2336 K timu
našich	360 K zpráv	2423 K správ
neatkarīgu	1795 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1453 segíts K	1453 írjon K	1453 írj K	1453 jelezd K	1454 K adód
nemokamą	1747 K paskyrą
neobmedzený	2378 K prístup
neodpovídá	30 K za
neomezený	324 K přístup
neomezeně	300 K číst
nepiekrītat	43 K
nepriklausomą	1745 paremkite K žurnalistiką	1755 paremkite K	1756 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1148 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	369 podpořte K
nezávislá	370 K média
nezávislé	2431 K médiá
nezávislú	2430 podporte K
ngoài	2789 nội dung bên K
nguồn	2784 K ưu tiên	2784 K tin ưu tiên	2807 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2794 chịu trách K về nội dung bình luận
nhân	2790 trí tuệ K tạo
nhấn	2809 K vào đây
nhận	2765 đăng ký K bản tin	2765 đăng ký K tin	2809 đăng ký K bản tin	2809 đăng ký K tin
nhập	24 đăng K	2763 vui lòng đăng K	2763 đăng K để đọc	2763 đăng K để xem	2763 đăng K để lưu	2763 hãy đăng K để	2809 đăng K để đọc	2809 đăng K để xem
niedostępny	2041 materiał wideo jest K
niezależne	2080 wesprzyj K	2080 wspieraj K	2081 K media
niezależność	2081 K
niezależną	2081 jesteśmy K
noastră	2214 munca K
nolēma	1798 K
norāda	1798 K
nosūtīsim	57 jums K
notificações	14 as K	2103 ative as K	2103 ativar K	2103 receba K
notificările	14 K	2174 activează K
notifikácie	2404 K
notícia	2161 esta K
notícias	2097 receba as K	2097 receba K	2106 siga as últimas K
novinařina	370 naše K
novinařinu	370 nezávislou K
novinár	2392 je K	2392 , K
novinári	2431 naši K
novinárka	2392 je K	2392 , K
novinárkou	2392 je K
novinárom	2392 je K
novinář	329 je K	329 , K
novinářem	329 je K
novináři	370 naši K
novinářka	329 je K	329 , K
novinářkou	329 je K
novičke	2438 na e-K
novičnik	2446 K	2446 e-K	2490 naš e-K	2493 K
novičnika	2446 K
nuotraukų	40 K ir vaizdo
nusprendė	1758 K
nášho	2398 do K tímu
nächste	21 in diesem browser für die K	605 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2812 K
nõus	43 ei ole K?
năm	2811 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	334 našem K
obegränsad	2503 K tillgång
obećala	2374 K
obećao	2374 K
obiecał	2083 K
obiecywał	2083 K
obligāta	1771 atsauce K
oblíbené	326 K zdroje
oblíbených	326 K zdrojů
oblíbenými	326 K zdroji
obrigatórios	21 campos K são	2115 campos K são
obveščanje	2464 na naše K
obľúbené	2389 K zdroje
obľúbených	2389 K zdrojov
obľúbenými	2389 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	359 chcete K
odebírejte	304 K náš	365 K	369 K
odemkněte	300 K si
odhlásit	305 K se můžete kdykoli
odoberať	2422 chcete K
odpoveď	21 zrušiť K
odpovídal	372 K
odpověděl	372 K
odpověděla	372 K
odpověď	21 zrušit K
odpowiadał	2083 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2083 K
odpowiedziała	2083 K
odražavaju	2341 komentari K	2341 komentari ne K
odídete	2387 kým K
ofereça	2093 K este artigo
ograniczeń	2007 czytaj bez K	2007 czytaj więcej bez K
også	51 bli med du K
ogłosił	2083 K
ogłosiła	2083 K
oikaisupyynnöt	1159 K
oikaisupyyntö	1159 K
olvashatják	1450 csak előfizetők K
olvasási	0 K idő
olvasóiból	1430 K él
olvasóink	36 K	1454 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1022 danos tu K
ordenó	1025 K
ordonné	1287 a K
ortakliği	2656 iş K linkleri
orzekł	2083 K
osobních	322 ochrany K údajů	322 ochraně K údajů
osobných	2394 K údajov
ostrzegał	2083 K
ostrzegała	2083 K
ostrzegł	2083 K
otrzymywać	2069 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	372 K	2433 K
oznámila	372 K	2433 K
ozvěte	38 K se nám	67 K se nám	328 K se nám	369 K se nám
""", 'p': """
padėkite	1755 K mums
pageidaujamą	1731 K šaltinį
paklausė	1758 K
palīdzi	1785 ziedo un K	1795 K mums
palīdzību	1778 mākslīgā intelekta K	1793 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1755 K mums
parsisiųskite	1755 K
participación	971 normas de K
partnerské	74 K odkazy	347 K odkazy	2410 K odkazy
partneři	311 my a naši K
pastā	1783 e-K
pastāstiet	38 K mums	67 K mums
patronką	2059 zostań naszą K
patrões	2161 sem K
paylaşin	25 K	49 K	2659 K
paziņoja	1798 K
paziņojumus	1782 K
państwa	2039 czeka na K
pašte	1743 jūsų el. K
pažadėjo	1758 K
periódico	1023 este K	1023 nuestro K
permanència	293 sense K
persiųskite	49 K
personvernerklæring	1941 K
phê	54 mời tôi một ly cà K	2798 mời bạn một ly cà K
phóng	2786 liên hệ K viên	2788 là K viên báo	2788 là K viên của	2809 hãy liên hệ K viên
phút	0 K đọc
pidió	1025 K
pidätetään	1144 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2083 K
pisała	2083 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2329 K nam	2361 K nam na	2361 K na	2371 K nam	2451 K nam	2451 K na	2481 K nam na	2481 K na	2489 K nam
piškotke	2454 K	2482 K
piškotki	2454 K
piškotkov	2454 K	2482 K
pište	361 K na	361 K nám na
plakáton	1456 állt a K
plânge	2216 se K
pochází	331 obsah K
podcastów	2045 K
podcastů	336 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2083 K
podporovatelé	370 naši K
podporují	370 nás K
podpoře	370 díky K
podpořte	349 K	369 K nás	369 K naši	369 K naše	369 K mě
podrška	2371 vaša K
podrške	2348 bez vaše K	2372 vaše K
podršku	2371 vašu K
podržite	2348 K	2371 K nas	2371 K naš
podělte	67 K se s námi	67 K se o
podľa	2433 K
poinformował	2083 K
poinformowała	2083 K
pokračovanie	2378 pre K v čítaní
pokračování	300 K je dostupné	347 K článku níže
pokračuje	347 článek K	347 text K	2410 článok K	2410 text K
pokračujte	300 K ve čtení s
política	271 K de galetes	968 K de cookies	2113 K de cookies	2130 cobre K
pomocí	351 K ai
pomocą	2061 z K ai
pomoć	2371 vašu K
pomóż	2080 K nam
pomôžte	2430 K nám
poprosił	2083 K
poprosiła	2083 K
poprosiło	2083 K
poručila	2374 K
poručio	2374 K
poslední	358 K článek zdarma	358 K článek, který můžete
posledný	2421 K článok zadarmo
poslušajte	2480 K nas
postafiókjába	1402 K
postaládádba	79 a K	1418 a K
postaládájában	1418 ön K
posílat	342 nechte si K
posílejte	328 K nám
posíláme	57 vám K	57 K vám
potřebujeme	369 K vaši pomoc	369 K vaši podporu
používame	2394 K cookies
používá	311 tento web K
používáme	311 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2083 K
powiedziała	2083 K
powtarzał	2083 K
powtarzała	2083 K
pozostało	2007 K # %	2007 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	372 zvou K
pošaljite	49 K ga	2329 K nam	2329 K na	2371 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	328 K nám	369 K nám
pošli	49 K ho
pošlite	49 K ho	2391 K nám	2430 K nám
pošljemo	57 vam K
pošljite	49 K ga	2451 K nam	2451 K jo nam	2451 K na	2489 K nam
požádal	372 K
požádala	372 K
pracę	2081 naszą K
pranešimus	1742 K
praneškite	38 K mums	67 K mums
pranešė	1758 K
prašė	1758 K
preberať	45 K
predchádzajúceho	2425 bez K súhlasu
predplatiteľ	50 ako K	2378 už ste K	2378 ste K
predplatiteľom	80 staňte sa K	2386 K	2430 staňte sa K
predplatiteľov	2386 pre K
predplatné	2378 už máte K	2407 K	2430 kúpte K	2430 kúpte si K	2434 K
predplatného	2407 K
predplatným	2407 K	2428 s K
predplaťte	80 K si
preferată	2185 sursă K
preferované	326 K zdroje	2389 K zdroje
preferovaný	326 K zdroj	2389 K zdroj
preferovaných	326 K zdrojů	2389 K zdrojov
preferovaným	326 K zdrojem	2389 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2007 tylko dla K	2067 tylko dla K
prenumeratą	2053 z K
prenumeratę	80 kup K	2007 masz już K	2053 zamów K	2053 kup K	2053 wykup K	2079 kup K
preporučila	2374 K
preporučio	2374 K
pretlačiť	45 K
prevziať	45 K
prečítate	2378 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2371 K se našoj	2371 K im se	2489 K se nam
pridržana	2321 sva prava K
pridržane	2444 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1758 K
prihlásenie	2379 ďakujeme za K	2405 ďakujeme za K
prihlásení	2407 po K
prihlásením	2405 K súhlasíte
prihláste	24 K	2378 K sa a čítajte	2430 K sa na odber
prihvaćate	2343 prijavom K
pripažino	1758 K
programėlėje	1741 K
programėlę	1741 K
prohlásil	372 K
prohlásila	372 K
prohlížeč	10 váš K
pronađite	2359 K nas
proposé	1261 conçu et K par
prosił	2083 K
prosiła	2083 K
pročitali	2313 da biste K
pročitate	2311 da K cijeli	2311 da K ceo
prośbę	2001 mamy do ciebie K	2001 mamy małą K
prošnjo	2448 imamo majhno K	2448 majhno K
prywatności	2023 polityka K	2023 polityce K
przeczytać	2007 aby K cały	2007 aby K ten artykuł
przeczytałaś	2048 dziękujemy, że K
przeczytałeś	2048 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2004 K nam #%	2080 K nam	2080 K #
przekonywał	2083 K
przekonywała	2083 K
przesyłajcie	2039 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2039 K nam	2039 K je do nas	2080 K nam
przyznał	2083 K
przyznała	2083 K
przyłącz	51 K się
przyślij	2039 K nam	2039 K je do nas	2080 K nam
práca	2431 naša K
práce	370 naší K
práci	370 naši K
prácu	2431 našu K
précisé	1287 a K
préférée	1251 source K
préférées	1251 sources K
prévient	1287 K
príspevky	2403 K v diskusii
príspevok	2430 váš K
próxima	2161 nossa K
průzkumu	35 našeho K
ptá	372 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1542 blocco della K	1596 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1423 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1225 bloqueur de K	1225 bloqueurs de K	1285 sans K
publicités	1225 bloqueur de K
publicystką	2040 jest K
publicystą	2040 jest K
publikování	319 K nebo šíření
publiée	22 ne sera pas K	1230 votre adresse e-mail ne sera pas K
pytał	2083 K
pytała	2083 K
pytały	2083 K
pytań	2047 na kilka K
pyyntö	1122 pieni K
pyysivät	1185 K
pásale	1022 K esta
pásalo	49 K
päevakokkuvõte	1051 K
päätoimittaja	1153 K
päätti	1185 K
påminde	2573 K
pénzbe	1454 K kerül
pénzéből	18 olvasók K
písemného	320 bez K souhlasu
písomného	2425 bez K súhlasu
píšte	2424 K na	2424 K nám na
pódcast	34 nuestro K	1023 nuestro K
pārpublicēt	45 K
pārpublicēšana	1764 K bez	1771 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	319 K článků
předchozího	320 bez K souhlasu	363 bez K souhlasu
předplatitel	50 jako K	50 K může	300 už jste K	300 jste K
předplatitele	323 pro K
předplatitelem	80 staňte se K	369 staňte se K
předplatitelé	50 K mohou	357 jen K	357 pouze K	357 najdou K	357 přečtou K	370 naši K	373 K
předplatitelům	323 K	357 pouze K	357 jen K
předplatné	300 koupit K	301 už máte K	344 K	373 K
předplatného	344 K
předplatným	300 dostupné s K	344 K	366 s K
předplaťte	80 K si	302 K si	369 K si
přehrání	331 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	300 zbývá vám K
přidej	51 K se
přidejte	51 K se	360 K si nás	369 K se	369 K se k nám
přihlaste	24 K	300 K se a čtěte	304 K se k odběru	369 K se k odběru
přihlášení	342 děkujeme za K	344 po K
přihlášením	342 K k odběru	342 K souhlasíte
připojte	51 K se
připomněl	372 K
připustil	372 K
přispějte	349 K	369 K	369 K i vy
přiznal	372 K
přiznala	372 K
přiznává	372 K
příspěvek	369 váš K
příspěvku	331 zobrazení K
příspěvky	340 K v diskusi
""", 'q': """
quyên	2809 K góp ngay	2813 K góp
quyền	2781 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2083 K
radziła	2083 K
radí	372 K
rakstīja	1798 K
rappelé	1287 a K
rašykite	38 K mums	67 K mums	1755 K mums
rašė	1758 K
recibirás	57 K
reclamă	11 K
reconoció	1025 K
recordó	1025 K
recunoaște	2216 K
redacció	39 la nostra K	43 cartes a la K	282 la K t'envia	292 la nostra K
redacción	39 nuestra K	43 cartas a la K	1012 la K te envía	1023 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2210 K îți trimite	2214 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2080 wesprzyj K
redaktorką	2040 jest K
redaktorė	1735 K
redaktör	2535 är K för	2535 är K på	2535 är politisk K
redaktør	415 er K på	415 er K for	415 er politisk K	1960 er politisk K	1960 er K i	1960 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2151 a K envia	2161 nossa K
reenvíalo	49 K
refusé	1227 K le dépôt
registrácii	2407 po K
registráciou	2405 K súhlasíte
registráciu	2405 ďakujeme za K
regisztrálj	1453 K ingyenesen	1453 K, hogy
regisztráljon	1453 K ingyenesen	1453 K, hogy
regisztrálnia	1450 K kell
regístrate	940 K gratis	941 K para
reinhören	530 jetzt K:
rejestrując	2050 K się
reklamlänkar	74 K	2550 K
reklamą	11 K
reklám	70 nincs K	2431 bez K
reklámok	1454 K nélkül
reportaż	2081 ten K
reporterką	2040 jest K
reportér	329 , K	2392 , K
reportérem	329 je K
reportérka	329 , K	2392 , K
reportérkou	329 je K	2392 je K
reportérom	2392 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	265 prohibida la K	290 K sense permís
reproducción	981 prohibida su K	981 prohibida la K
reprodução	2126 proibida a K	2126 K proibida	2159 K permitida desde	2159 K é permitida desde
reprodúcelo	45 K
republié	45 K	1241 K avec	1279 cet article est K
repórter	39 nosso K	2130 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1025 K
rezervăm	29 ne K dreptul
riêng	2774 chính sách quyền K tư	2801 dành K cho thuê bao	2807 quan điểm K của tác giả
rovatvezetője	1423 K
ročne	2432 K
ročně	371 K
rät	608 K
rätta	2541 K fel
rättar	2541 vi K fel
räumte	608 K ein	608 K der	608 K die
rääkis	1067 K
råber	450 K
råbte	450 K
rådde	2573 K
rådede	450 K
réagir	1231 pour K
réagissez	1284 K à
réalisation	1261 n'a pas participé à la K
rédacteur	1244 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1244 a rejoint la K	1261 n'a pas participé à sa K	1270 la K vous	1274 pour soutenir la K	1284 soutenez la K	1284 alertez la K	1285 notre K
rédactrice	1244 est K
régulièrement	1244 collabore K
réponse	21 annuler la K
répétait	1287 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1201 cet article est K	1201 ce contenu est K	1201 article K
réservée	1201 K à nos abonnés	1201 la suite est K	1203 K aux abonnés
réservés	1203 K aux abonnés	1241 tous droits K
résiliable	1286 K à tout moment
részesített	1419 előnyben K forrásként
röst	2538 ai-K
răspuns	2216 a K	2216 au K
răspunsul	21 anulează K
rằng	2812 viết K	2812 cho K
""", 's': """
sacīja	1798 K
sadržaj	9 ovaj K	2332 vanjski K	2332 spoljni K
sadržaja	9 ovog K	2332 vanjskog K	2332 prikaz ovog K	2332 prikaz K
sakė	1758 K
sanctionné	1287 a K
sandučić	79 u vaš K	2314 u vaš K
sandučiću	2314 u vašem K	2343 vašem K
sbírka	373 K
schließ	51 . K dich
schließen	51 . K sie sich	461 K sie ein abo	605 K sie ein abo
schránke	2379 vašej K
schránky	79 do vaší K	79 do vašej K	304 do vaší K	2379 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1453 K, hogy
segítségedre	1453 szükségünk van a K
según	1025 K
sentenció	1025 K
sería	1013 sin ti no K
sesión	24 inicia K	24 inicie K	940 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2160 inicie K
señaló	1025 K
sfătuia	2216 K
sfătuiește	2216 K
sfătuit	2216 a K
sisällön	9 K	1155 ulkoisen K
sisältö	1126 tämä K on vain
sisältöä	1155 ulkoista K
siunčiame	57 jums K
sjefredaktør	1960 er K
sjöng	2573 K
skarży	2083 K
skarżył	2083 K się
skrzynkę	79 na twoją K	2010 na twoją K	2010 na swoją K	2050 K mailową
slažete	43 K se	43 ne K se
slobodné	2430 podporte K
slobodnú	2430 podporte K
slušajte	2359 K nas
slíbil	372 K
slíbila	372 K
sondę	2047 naszą K
sonuçlarinda	2638 google arama K
sorumluluğu	30 K
souborů	321 K cookie
souhlasíte	43 K?	342 e-mailu K	342 odesláním K	342 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2786 về hộp thư của tòa K	2798 hãy ủng hộ tòa K	2807 bằng văn bản của tòa K	2809 hãy gửi về tòa K	2809 hãy liên hệ tòa K	2809 hãy báo cho tòa K	2810 tòa K
spandér	54 K en kaffe
spolupráci	347 ve K s partnerem	2410 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2451 K nam
sportkrönikör	2535 är K
sportsredaktør	415 er K
spracovaním	2405 K osobných údajov
sprijiniți	2213 K
sprijină	2213 K-ne
správach	2390 google K
správy	2390 google K
spuneți	38 K-ne	67 K-ne	2214 K-mi mai jos
stellenbörse	529 in unserer K
stjärna	60 fält med K
straipsnį	1754 šį K	1756 visą K
stronę	2070 naszą K
stwierdził	2083 K
stwierdziła	2083 K
stáhněte	369 K si naši	369 K si náš
stálo	372 K na	372 K ve	372 K v
står	30 K för	450 K der på	1999 K det på	1999 K det i	2573 K det på
stöd	2497 med ditt K	2570 K oss	2570 K vår	2570 ditt K
stödja	2547 K oss med
stödlinjen	83 K
stödmedlem	2570 bli K
stödprenumerant	2570 bli K
stötta	2547 K oss med	2570 K oss	2570 K vår	2570 K vårt
støt	427 K os	447 K os	447 K med
støtt	1996 K oss	1996 K vår
støtte	377 med din K	377 vi har brug for din K	427 K os med	427 din K gør	447 din K	447 bliv K	1923 med din K	1973 K oss med	1996 din K
støtteabonnent	1996 bli K
støttemedlem	80 bli K	447 bliv K	1996 bli K
stāstīja	1798 K
stěžuje	372 K
subscripció	295 K
subskrybentów	2007 tylko dla K	2007 dostępna dla K	2007 dostępne dla K	2067 tylko dla K
subskrypcją	2053 z K	2075 z K
subskrypcję	2007 kup K	2007 masz już K	2050 dziękujemy za K	2053 wykup K	2080 kup K
suosikkilähteeksesi	1148 K
suosikkilähteeksi	1148 K
sursă	2209 link activ către K
suscripción	940 ya tengo una K	1022 cambia tu K	1026 K
suscríbase	80 K	1022 K
suscríbete	80 K	940 K para	940 K por	940 K en	947 K al boletín	1022 K
susțin	2201 care ne K lunar	2214 ne K lunar
susține	2213 K-ne	2213 K presa	2216 K că
susținerea	2213 K ta
susțineți	2213 K-ne
svarīgākie	1794 nedēļas K
svarīgākās	1794 nedēļas K
svěřte	328 K se nám
szerkesztője	1423 K
szerkesztőségünk	39 K	1454 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1454 K
szerzője	1423 külső K
szólított	1456 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2548 tills du K upp	2573 K
sähköpostiin	1129 suoraan K
sähköpostiisi	79 K	1130 K
sähköpostillasi	1180 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1130 K
sélection	1270 K d'articles
sélections	1201 ajouter l'article à vos K
síganos	960 K en
síguenos	960 K en	1022 K
sócio	80 seja K
sõltumatut	1064 toeta K
sõnul	1067 K
sök	2562 K nu
sökresultat	2531 K på google
söyledi	2676 K
söylediler	2676 K
söylüyor	2676 K
søg	440 K nu
søgeresultater	411 K på google
søgning	411 google-K
søk	1989 K nå
søkene	1956 google-K dine
søkeresultatene	1956 K dine på google
súhlasu	2425 bez K
súhlasíte	43 K?	2405 odoslaním K
súmate	51 K	1022 K al
süresi	0 okuma K
sütik	1424 K
sütiket	1424 K
săptămână	17 o dată pe K	2215 pe K
sīkdatnēm	1776 K	1794 K
sống	2798 nuôi K tờ báo	2798 bạn đọc nuôi K
""", 't': """
találatok	1419 google-K
tanácsolja	1456 K
tanácsolják	1456 K
tanácsolta	1456 K
tanácsolták	1456 K
tanította	1456 K
taşiyin	2659 K
teigė	1758 K
tekemään	1183 K sitä
tekijänoikeus	1144 K suojaa
tekoäly	1156 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1156 K
tekoälyn	1156 K avulla	1156 K tekemä
tekoälyä	1156 käyttää K
telefonā	1782 savā K
tesszük	22 nem K közzé
textům	356 ke všem K
teşekkürler	2673 okuduğunuz için K
thiết	2807 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2801 dành cho K bao	2801 đã là K bao	2813 K bao
thuộc	2782 bản quyền K
thành	2764 dành cho K viên	2796 bạn đã đăng ký K công	2809 trở K thành viên
tháng	2801 đọc miễn phí trong K	2811 mỗi K	2811 hàng K	2811 K đầu
thích	2784 nguồn tin ưa K	2784 nguồn yêu K
thông	14 K báo	2770 bật K báo	2770 nhận K báo	2786 bạn có K tin	2786 bạn đọc cung cấp K tin	2807 khi phát hành lại K tin	2809 hãy gửi K tin	2809 đăng ký nhận K báo	2809 hãy bật K báo
tilføjede	450 K
tillgång	2570 få fri K
tillåtet	2559 inte K att återge
tiếng	2794 K việt có dấu
tiếp	2763 để K tục đọc	2763 để đọc K	2763 đăng nhập để K tục	2798 K sức cho báo chí	2801 để K tục đọc	2809 đăng ký để đọc K	2809 hãy K sức	2809 đăng nhập để K tục
tjänst	2494 en liten K att be
tjänsten	2562 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1400 a K
toàn	20 K bộ bài	2763 để đọc K bộ	2763 đọc K bộ bài	2801 để đọc K bộ bài	2809 đăng ký để đọc K bộ
tražila	2374 K je
tražili	2374 K su
tražio	2374 K je
tretích	2394 cookies K strán
treści	9 tej K	2053 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2770 theo dõi K
trước	2794 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1423 K
turpinātu	1761 lai K lasīt
tuần	17 mỗi K	2796 bản tin hằng K của	2796 bản tin hàng K của	2811 mỗi K
tvrdí	372 K
työmme	1183 K
työtämme	1182 tue K	1183 K
tájékoztató	1409 adatvédelmi K
támogass	1453 K minket
támogasson	1453 K minket
támogathat	1430 K minket
támogatása	1430 K nélkül	1430 olvasók K nélkül	1453 az ön K
támogatásod	1453 a te K
támogatásából	1430 olvasóink K
támogatásával	1433 partnerünk K
támogatónk	1430 legyen ön is K	1430 legyél te is K
täglich	469 K per mail
tähtsamad	1063 nädala K
tärkeimmät	1180 K jutut
tästä	1167 lisää K
täällä	1122 kun kerran olet K
täältä	1167 lisää K
téléchargez	1187 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1453 K le
týden	17 každý K
týdně	371 K
týždenne	17 raz K
tłumaczy	2083 K
tłumaczył	2083 K
tłumaczyła	2083 K
třetích	331 cookies K stran
""", 'u': """
uafhængigt	448 K medie
ubegrænset	383 K adgang
udostępnij	25 K
ukarał	2083 K
ulaş	38 bize K
ulaşin	38 bize K	2640 bize K	2659 K
ulaşmak	2640 yazara K
unabhängig	583 K von unserer redaktion	583 von unserer redaktion K	596 damit wir K bleiben	606 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1561 insegna all'K
unterstütze	456 K unsere arbeit	456 K uns mit	605 K uns	605 K unsere	605 K mich	605 K meine
unterstützen	456 K sie unsere arbeit	456 K sie uns mit	456 mit einer spende K	456 können sie uns K	605 K sie uns	605 K sie unsere	605 sie können das K	605 freiwillig K	605 K sie mich	605 K sie meine	605 K uns
unterstützt	488 ihr browser K	605 K uns
unterstützung	452 ihre K	452 mit ihrer K	545 ihrer K	545 deiner K	591 mit K von ki	605 mit deiner K	605 deine K	605 eure K
upišite	77 K svoj e-mail
upozornění	308 zapněte si K	341 K
upphovsrätt	2527 skyddat enligt lagen om K
upphovsrättslagen	2527 skyddat enligt K
uprednostňované	2426 K zdroje
uprednostňovaný	2426 K zdroj
uprednostňovaných	2426 K zdrojov
upřednostňované	364 K zdroje
upřednostňovaný	364 K zdroj
upřednostňovaných	364 K zdrojů
uredništva	2444 brez dovoljenja K	2444 brez soglasja K
uredništvo	2458 v naše K	2490 naše K
uredništvu	39 našemu K	2451 pišite K
urmărește	2173 K-ne pe	2173 K-ne și pe	2174 K știrile	2213 K-ne
urmăriți	2173 K-ne pe	2213 K-ne
utilização	2113 K de cookies
utilizează	2176 K cookie
utilizăm	2176 K cookie
utánközlés	1416 K
utánközölhető	45 K
uutislähteeksesi	1148 ensisijaiseksi K
uutislähteeksi	1148 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2083 K
uznała	2083 K
uzsvēra	1798 K
użyciu	2061 przy K ai
użytkowników	2048 opiniami K
używamy	2022 K plików cookie
užsisakykite	1720 K prenumeratą
""", 'v': """
vašeho	304 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2391 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	608 K
versión	2 K en audio
verstärkung	529 suchen K
versão	2 K em áudio
vervielfältigung	505 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	493 deine e-mail-adresse wird nicht K	493 ihre e-mail-adresse wird nicht K
veröffentlichung	559 seit der K geändert	559 seit K geändert
već	2326 kad ste K tu	2373 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1159 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2788 là biên tập K của	2801 dành cho hội K
viết	2809 hãy K thư	2810 bài K này	2812 ông K	2812 bà K
você	18 sem K	2161 sem K
vollständigen	461 K artikel lesen
volontär	519 ist K
volontärin	519 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2461 K
vyhradené	2385 všetky práva K	2385 autorské práva sú K
vykřikl	372 K
vykřikla	372 K
vypočuť	2401 si môžete K
vysvetľuje	2433 K
vysvětlil	372 K
vysvětlila	372 K
vysvětloval	372 K
vysvětlovala	372 K
vysvětluje	372 K
vytvořila	351 K ai
vyzýval	372 K
vyzývala	372 K
vyzývali	372 K
vyzývá	372 K
vyžadované	21 K informace	21 K polia
válaszolta	1456 K
válaszolták	1456 K
vás	349 bez K by	370 bez K by	2412 bez K by	2431 bez K by
väitis	1067 K
väitti	1185 K
väittää	1185 K
välise	1044 K sisu
våre	1996 meld deg på K
vårt	1931 meld deg på K	1996 meld deg på K
vær	51 K med
védekezett	1456 K
véli	1456 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2431 K vám
vēlamo	1772 K avotu
vēstkopai	1783 K
vēstulei	1783 ziņu K
vědět	38 dejte nám K	67 dejte nám K	328 dejte nám K	369 dejte nám K
všetkým	2419 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2398 náš K
webinář	334 náš K
według	2083 K
weißt	518 K du mehr
wezwał	2083 K
wiadomościach	2070 google K
wołali	2083 K
wołał	2083 K
wołała	2083 K
wpłata	2059 każda K	2080 twoja K
wpłatom	2081 dzięki K
wpłać	2080 K
wspierającym	2080 zostań K
współpracy	2056 we K z partnerem
wyjaśnia	2083 K
wypisać	2010 K się w każdej chwili
wyrażam	2011 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2039 K nam	2039 K je do nas
wzywał	2083 K
wzywała	2083 K
wöchentlichen	473 K newsletter
właściciela	2081 nie mamy K
""", 'y': """
yazdiğimiz	2669 daha önce K haber
yazmişti	2676 diye K
yhteistyössä	1168 K mainostajan
yönetmenidir	2642 genel yayin K
""", 'z': """
zaakceptować	2041 K pliki cookie
zaapelował	2083 K
zaapelowała	2083 K
zachęcali	2083 K
zachęcano	2083 K
zachęcał	2083 K
zachęcała	2083 K
zadaním	2405 K e-mailu
zadržana	2321 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	342 K e-mailu
zagłosuj	2064 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2348 K vama	2372 K vama
zakázané	2385 šírenie je K
založte	369 K si účet
zamknutý	2378 článok je K
zamčený	300 článek je K
zapisując	2050 K się
zapowiedział	2083 K
zapowiedziała	2083 K
zapytał	2083 K
zapytała	2083 K
zastrzeżone	2034 wszelkie prawa K	2034 wszystkie prawa K
zawołał	2083 K
zawołała	2083 K
zašlete	328 K nám
zašlite	2391 K nám
zaželen	2484 K vir
zaželene	2484 K vire
zaželeni	2484 K vir
zbiórka	2084 K
zbývá	300 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2044 do naszego K
zewnętrzna	2041 treść K
zewnętrzne	9 treści K	2022 treści K	2041 treści K
zewnętrznej	9 treści K	2041 treści K
zewnętrznych	9 treści K
zgłoś	2039 K go nam	2080 K nam
ziņas	1794 mūsu K
znać	38 daj nam K	67 daj nam K	2071 daj nam K	2080 daj nam K
zněl	372 K
zněla	372 K
znělo	372 K
zobrazení	331 K tohoto obsahu	331 K obsahu
zobrazený	60 e-mail nebude K
zostań	2080 K z nami
zpracováním	305 souhlasím se K	312 K osobních údajů
zprávy	327 google K
zprávách	327 google K
zpívali	372 K
zugänglich	546 frei K
zunächst	505 dieser artikel erschien K
zurück	575 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2427 K
získávejte	365 K
zł	2053 za # K	2053 od # K	2082 od # K
złotówka	2059 każda K	2081 każda K
""", 'á': """
állt	1456 ez K
állítja	1456 K
átvehető	45 K
""", 'ä': """
ägare	2547 inga rika K
ähnliches	518 K erlebt
ändå	2494 nu när du K är här
äpp	1049 K
äppi	1049 K
""", 'å': """
åndsverkloven	1952 beskyttet av K
året	449 om K
återges	2527 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2646 bizimle K
çalişmalarimiz	2674 K
çağrisinda	2676 K bulundu
çerezler	2627 K kullan
çerezlere	2644 K
çerezleri	2627 K kullan	2644 K	2670 K kabul
çözün	2659 K
""", 'é': """
échanos	1022 K una mano	1022 K un cable
écris	38 K-nous	67 K-nous
écrit	1244 K pour	1287 a K
écrivain	1244 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1284 K-nous
électronique	1210 dans votre boîte aux lettres K
énekelték	1456 K
équipe	1285 notre K
értesítéseket	14 K	1429 K
értesüljön	1429 K elsőként
étoile	60 champs avec une K
évente	1455 K
""", 'í': """
ígérte	1456 K
ígérték	1456 K
írta	1456 K
""", 'î': """
îmbia	2216 K
îndemna	2216 K
îndemnat	2216 a K
îndemnau	2216 K
întrebat	2216 a K
întrebau	2216 K
""", 'õ': """
õpetas	1067 K
""", 'ö': """
öffnen	475 app K
önemli	2670 günün en K
önerdi	2676 K
önskad	2531 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1454 független K	1454 a jó K
újságírásunk	1454 K
újságíróink	1454 K
újságíróinkkal	1452 K
újságíróinknak	39 K
újságírója	1423 K
última	960 siga la K hora	960 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	506 K von	584 von der agentur K	584 deutschen presse-agentur K
übersicht	512 K	568 diese K wurde
ücretsiz	15 K haber	15 K makale	2657 K üye olun
ügyfelünk	1452 K
ühendust	38 võta meiega K	67 võta meiega K	1064 võta K
ütles	1067 K
ütlesid	1067 K
üyeliği	2652 bülten K
üzente	1456 K
üzenték	1456 K
üçüncü	2644 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2359 K nas
čitalaca	43 pisma K	2348 uz podršku K	2366 K	2372 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2366 K	2372 naši K
čitatelia	2429 K	2431 naši K
čitatelja	43 pisma K	2348 uz podršku K	2366 K	2372 naših K	2372 uz podršku K
čitatelji	36 naši K	2366 K	2372 naši K
čitateljima	2366 K
čitateľom	18 vďaka K	2429 K
čitateľov	36 našich K	2412 vďaka podpore K	2429 K	2431 našich K	2431 vďaka podpore K
članak	20 cijeli K	2326 svidio vam se K	2344 cijeli K	2344 ceo K	2372 ovaj K
člancima	2355 svim K
članek	2448 vam je bil K všeč	2490 ta K
člankov	2476 do vseh K
členem	80 staňte se K	369 staňte se K
členom	2430 staňte sa K
článek	20 celý K	296 líbil se vám K	300 celý K za	344 celý K	370 tento K	370 líbil se vám K
článkom	2407 všetkým K	2419 k všetkým K	2419 ku všetkým K
článku	20 celého K
články	370 naše K
článků	344 limit K
článkům	344 všem K	356 ke všem K
článok	20 celý K	2387 páčil sa vám K	2407 celý K	2431 tento K
čtenáři	367 K	370 naši K
čtenářů	36 našich K	43 listy K	349 díky podpoře K	367 K	370 našich K	370 na podpoře K	370 díky podpoře K
čtenářům	18 díky K	36 našim K	367 K
čtení	0 doba K
čtěte	360 K nás
číst	370 K dál bez
čítajte	2423 K nás	2430 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2430 K, že nás čítate
""", 'đ': """
đây	2809 bấm vào K
đóng	2809 K góp của bạn	2809 hãy K góp
đăng	45 K lại	2796 cảm ơn bạn đã K ký	2796 bằng việc K ký, bạn	2809 K ký để đọc bài
đường	2786 K dây nóng của tòa soạn	2786 K dây nóng của báo	2809 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2801 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2432 K sumou
""", 'ř': """
řekl	372 K
řekla	372 K
říká	372 K
""", 'ś': """
śledztwa	2081 nasze K
śledztwo	2081 to K
śledź	2018 K nas na	2080 K nas
śpiewali	2083 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2676 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2329 K nam
šaukė	1758 K
šiandien	1745 aukokite K
šodien	1785 ziedo K
""", 'ź': """
źródło	2034 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2083 K
""", 'ž': """
žalio	2374 K se
želene	2484 K vire
želeni	2449 K vir
željene	2327 K izvore
željeni	2327 K izvor
žiadny	71 K spam
žurnalistai	1756 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1735 K
žurnalistika	370 naše K	370 nezávislá K	1756 K kainuoja	1756 gera K	2431 nezávislá K
žurnalistiku	370 nezávislou K	2431 nezávislú K
žurnalistiky	370 nezávislé K
žurnalistė	1735 K
žurnāliste	1775 K
žurnālisti	1796 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1796 neatkarīga K	1796 K maksā	1796 laba K
žurnālistiku	1785 atbalsti neatkarīgu K	1796 neatkarīgu K
žurnālists	1775 K
žádal	372 K
žádala	372 K
žádali	372 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	666 χωρίς K
άρθρα	674 τα K μας
άρθρο	674 αυτό το K
""", 'έ': """
έγγραφη	666 χωρίς K άδεια
έγραφαν	676 K
έγραφε	676 K
έγραψε	676 K
έλεγαν	676 K
έλεγε	676 K
έρευνά	644 K μας
έρευνές	674 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	634 K σου πηγές	634 K σας πηγές	634 K πηγές
αγαπημένη	634 K πηγή
ακολουθήστε	618 K μας	673 K μας
ακολουθείστε	618 K μας
ακόμη	655 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	676 K
αναγνωστών	669 K
αναγνώστες	18 χάρη στους K	669 K	674 οι K μας
αναδημοσίευση	45 K	628 απαγορεύεται η K	628 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	629 K χωρίς
ανεξάρτητη	673 ενισχύστε την K
ανταποκρίτρια	637 είναι K
ανταποκριτής	637 είναι K
απάντησαν	676 K
απάντησε	676 K ο	676 K η
απάντησης	21 ακύρωση K
απαγορεύεται	629 K η αντιγραφή	629 K η αναπαραγωγή
αποδεχθείτε	639 K τα cookies
αποδεχτείτε	639 K τα cookies
απορρήτου	631 πολιτική K
από	650 K # €
αρθρογράφος	637 είναι K
αρχισυντάκτης	637 είναι K
αρχισυντάκτρια	637 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	642 ηλεκτρονικό μας K
βοηθήστε	673 K μας
βοηθούν	674 μας K
βρείτε	618 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	673 K μέλος	673 K κι εσείς
γνώσεις	645 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	636 K μας	673 K μας
γραπτή	666 χωρίς K άδεια
""", 'δ': """
δήλωσαν	676 K
δήλωσε	676 K ο	676 K η	676 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	674 οι K μας
δημοσιογράφος	637 είναι K	637 , K	637 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	674 η K μας	674 ανεξάρτητη K	674 η ανεξάρτητη K
δημοσκόπησή	644 K μας
δημοσκόπηση	644 στη K
διαβάσετε	613 για να K ολόκληρο
διαβεβαίωσε	676 K
διαμαρτυρήθηκε	676 K
διαφήμιση	11 τη K	653 μετά τη K
διαφημίσεις	70 χωρίς K	674 χωρίς K
διαφωνείτε	43 K
διεύθυνση	616 τη K email	616 η K email	649 K email	649 K e-mail
δικαιώματος	628 με επιφύλαξη παντός K
διοργανωτές	676 καλούν οι K
δουλειά	674 η K μας
δωρεά	655 κάντε μια K	673 η K σας	673 κάντε μια K	677 K
δωρεάν	15 K άρθρα	650 K άρθρα
δωρεές	677 K
""", 'ε': """
είμαστε	674 K μια μικρή
είπαν	676 K
είπε	676 K
εβδομάδα	17 κάθε K	675 την K
εγγραφή	649 με την K σας
εγγραφείτε	614 K για να	650 K δωρεάν	673 K δωρεάν	673 K τώρα	673 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	615 στα K σας
εκδήλωσή	642 K μας
εκφράζουν	647 τα σχόλια K	647 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	619 K τις ειδοποιήσεις	621 K τη javascript
ενημερωτικά	616 K δελτία
ενημερωτικό	78 το K δελτίο	616 K δελτίο
ενημερώστε	636 K μας
ενισχύστε	655 K	673 K μας
ενσωματωμένο	639 K περιεχόμενο
εξήγησε	676 K
επανέλαβε	676 K
επαναλάμβανε	676 K
επιβεβαιώστε	649 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	636 K μαζί μας	636 K με τον συντάκτη	636 K με τη συντάκτριά	636 K με τη συντάκτρια	636 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	676 K
επιστολή	43 την K σας
ερωτηματολόγιο	646 το K
εσάς	655 χάρη σε K	674 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	650 με # K
ευχαριστούμε	649 K για την εγγραφή	673 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	676 K
ζήτησε	676 K ο	676 K η	676 K στο	676 K από
ζητούσαν	676 K
ζητούσε	676 K
""", 'η': """
ηλεκτρονικό	642 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	676 K
ισχυρίστηκε	676 K
""", 'κ': """
κάλεσε	676 K ο	676 K η
κάνε	62 K μου tag
κάνοντας	649 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	676 K
καλούσε	676 K
κανάλι	674 το K μας
κατάστημά	642 στο K μας
κατήγγειλε	676 K
καταγγέλλει	676 K
καταγγελία	636 κάντε μας την K
κατεβάστε	619 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	644 το K	644 στο K	644 το K μας
κυκλοφορεί	642 K το νέο τεύχος
κυριότερες	649 τις K ειδήσεις
""", 'λ': """
λάβετε	667 K
λέει	676 K
λαμβάνεις	664 θέλεις να K
λαμβάνετε	664 θέλετε να K	667 K
""", 'μ': """
μήνα	675 τον K	675 το K	675 ανά K	675 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	650 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	657 με τεχνητή K	657 από τεχνητή K
νοημοσύνης	657 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	613 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	650 K το άρθρο
ομάδα	642 στην K μας	673 ελάτε στην K	674 η K μας
""", 'π': """
παράκληση	633 έχουμε μια μικρή K	633 μια μικρή K
παραδέχεται	676 K
παραδέχθηκε	676 K
παραδέχτηκε	676 K
παρακάλεσε	676 K
παρακαλούσαν	676 K
παρακαλούσε	676 K
πατώντας	649 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	639 εξωτερικού K
περιεχόμενο	9 αυτό το K	639 αυτό το K	639 το K αυτό	639 εξωτερικό K
πολιτική	631 K cookies
πρέπει	639 δείτε το βίντεο K
προέτρεπαν	676 K
προέτρεπε	676 K
προέτρεψε	676 K
προειδοποίησε	676 K
προειδοποιεί	676 K
προσπάθειά	673 ενισχύστε την K
προσωπικών	631 K δεδομένων
προτεινόμενη	634 K πηγή
προτιμώμενες	634 K πηγές
προτιμώμενη	634 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	662 K σε όλα
πρόσθεσαν	676 K
πρόσθεσε	676 K ο	676 K η
πρώτο	650 τον K μήνα
πρώτος	675 K μήνας
""", 'ρ': """
ρεπορτάζ	674 το K μας	674 αυτό το K
ρωτούσαν	676 K
ρωτούσε	676 K
ρώτησαν	676 K
ρώτησε	676 K ο	676 K η
""", 'σ': """
σημαντικότερες	649 τις K ειδήσεις
σημείωσε	676 K ο	676 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	673 K μας
στήριξή	655 χωρίς τη K	673 η K σας	673 τη K σας	674 χωρίς τη K
στήριξη	655 χάρη στη K	674 χάρη στη K
στείλε	38 K μας	67 K μας	636 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	636 K μας	673 K μας
στηρίξτε	655 K	673 K μας	673 K την	673 K το	673 K τη
συγκατάθεση	639 K για cookies
συμβουλεύει	676 K
συμβούλευε	676 K
συμβούλευσε	676 K
συμβούλεψε	676 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	642 K μας
συνέδριό	642 K μας
συνέστησε	676 K
συνδεθείτε	24 K	614 K για να
συνδρομή	650 με K	650 K από	668 με K	677 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	613 διαθέσιμο μόνο σε K	613 διαθέσιμο σε K	632 μόνο για K	632 μόνο σε K	673 γραφτείτε K	674 οι K μας	677 K
συνδρομητής	50 ως K	80 γίνετε K	613 είστε ήδη K	673 γίνετε K
συνεργασία	653 σε K με χορηγό	653 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	653 συνδέσμους K
συνεχίζεται	653 K παρακάτω
συνεχίσετε	613 για να K την ανάγνωση	613 να K την ανάγνωση
συνεχίσουμε	674 να K
συνεχίστε	613 K την ανάγνωση
συνιστούσε	676 K
συντάκτης	637 είναι K
συντάκτρια	637 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	647 στα K
σύμφωνα	676 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	663 K δωρεάν άρθρο
τραγουδούσαν	676 K
τόνιζε	676 K
τόνισε	676 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	676 K
υποσχέθηκε	676 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	633 αφού K ως εδώ
φωνάζει	676 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	633 πριν K
φώναζαν	676 K
φώναζε	676 K
φώναξαν	676 K
φώναξε	676 K
""", 'χ': """
χάνετε	664 μη K
χρήσης	631 όροι K	649 όρους K
χρειαζόμαστε	673 K τη βοήθειά σας
χρησιμοποιεί	622 K cookies
χρησιμοποιούμε	621 K cookies
χρόνο	675 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	660 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	644 στην K
""", 'а': """
абонамент	162 вече имате K	193 с K	193 K за	213 с K	220 K
абонамента	191 с K си	191 благодарим за K
абонат	50 като K	160 вече сте K
абонати	172 само за K	220 K
абонатите	50 K могат
абонирайте	80 K се	160 K се, за да	163 K се за бюлетина	216 K се
абонирането	191 с K
авторизованные	2271 только K
авторизованным	2271 K пользователям
авторизовані	2724 лише K
авторизуйтесь	24 K
авторкою	2712 зв'язатися з K
автором	2712 зв'язатися з K
автору	54 на каву K	2259 пишите K
адрес	21 имейл K няма	191 имейл K
адреса	191 имейл K
адресою	2745 пишіть за K
адресу	2291 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	187 нашата K	187 кратка K
анкетата	188 K
анкету	2270 K	2723 K
анонимно	2259 K
афилиейт	196 K линкове
""", 'б': """
бажаних	2709 K джерел
безкоштовна	2743 остання K стаття
безкоштовний	2719 наш K вебінар	2727 K акаунт	2743 останній K матеріал
безкоштовних	2727 ліміт K	2727 K статей
безкоштовні	15 K статті	2727 K статті
безлимитный	2226 K доступ
безплатен	184 нашия K уебинар
безплатна	207 последна K статия
безплатни	15 K статии	193 K статии
безплатно	193 K, за
бесплатная	2289 последняя K статья
бесплатные	15 K статьи	2274 K статьи
бесплатный	2265 наш K вебинар	2274 K аккаунт	2289 последний K материал
бесплатных	15 K статей	2274 лимит K	2274 K статей
бисквитки	181 K	211 K
бисквитките	181 K	211 K
благав	2758 K
благала	2758 K
благали	2758 K
благодарение	18 K на читателите	199 K на вас	199 K на вашата	217 K на вас
благодарим	191 K ви, че се
благодаря	2280 K донатам	2305 K вам	2305 K вашей
блокировщик	2239 отключите K	2239 K рекламы
блокувальник	2694 K реклами
бот	39 наш K
браузер	10 ваш K	2252 ваш K	2704 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	163 нашия K	192 K	217 нашия K	220 K
бюлетина	78 за K	163 K ни	163 запишете се за K	192 K
бюлетини	192 K
бяхте	42 K ли там
""", 'в': """
вайбері	2710 K
вайбър	16 K	176 K
ватсапе	2257 K
вашата	164 на K поща
введите	77 K адрес
вебинар	2265 наш K
вебінар	2719 наш K
взывал	2307 K
видео	9 это K	40 фото и K
виділіть	2708 K
визнав	2758 K
визнала	2758 K
визнає	2758 K
викала	219 K
викаха	219 K
викаше	219 K
викна	219 K
використання	2704 K cookie	2733 будь-яке K матеріалів	2733 K матеріалів сайту
використанні	2702 при K матеріалів
використовує	2695 K cookie
використовуємо	2694 K cookie
вимагав	2758 K
вимагала	2758 K
вимагали	2758 K
випуск	2721 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2758 K
вк	2257 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2257 K
влезте	24 K
вміст	9 цей K
внескам	2734 завдяки K	2756 завдяки K
внесок	2755 ваш K
войдите	24 K	2227 K, чтобы
вотсапе	2257 K
вотсапі	2710 K
впн	64 без K
всеки	199 K лев
встановіть	2688 K додаток
въведете	77 K имейла си
възпроизвеждането	198 K
выделите	2242 K ее	2242 K текст
выпуск	2268 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2758 K
відповідав	2758 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2758 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	219 K
гласил	2307 K
гласила	2307 K
гласит	2307 K
гласувайте	204 K
гледайте	209 K ни
говорил	2307 K
говорила	2307 K
говорили	2307 K
говорит	2307 K
год	2306 в K
годишно	218 K
голосуйте	2285 K	2739 K
гривень	2757 # K
грн	2757 # K
група	210 viber K
гукав	2758 K
гукали	2758 K
гукнув	2758 K
гукнула	2758 K
гіперпосилання	2702 K обов
""", 'д': """
дальше	2226 чтобы читать K
дарение	216 вашето K	218 с K	220 K
дарения	220 K
дарете	199 K	216 K ни
джерела	2709 обрані K	2709 бажані K
джерелом	2709 основним K	2709 бажаним K
дзен	2257 K
дзене	2257 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	219 K
добавил	219 K	2307 K
добавила	219 K	2307 K
добавьте	2236 K нас в
добавя	219 K
додав	2758 K
додала	2758 K
додатку	84 у нашому K
додає	2758 K
дозволить	2755 ваша підтримка K
дозволяється	2733 матеріалів K лише
долучайтесь	51 K	2755 K до нас	2755 K до нашої	2755 K до нашого	2755 K до спільноти	2755 K до читачів
долучайтеся	51 K	2755 K до нас	2755 K до нашої	2755 K до нашого	2755 K до спільноти	2755 K до читачів
донат	2304 ваш K	2755 ваш K	2759 K
донатам	2734 завдяки K
донати	2759 K
донатом	2757 K
донаты	2308 K
допомагає	2755 ваша підтримка K
допомога	2755 нам потрібна ваша K
допомогою	2736 за K ші
допоможе	2756 K нам
допоможуть	2734 K нам працювати	2756 K нам
допускается	2279 материалов K только
доступ	2274 полный K	2727 повний K
достъпен	160 K за абонати
достъпна	160 K за абонати
достъпно	160 K за абонати
дочитали	2218 вы K до конца	2678 ви K до кінця
дочитати	2684 щоб K
дочитать	2226 чтобы K	2274 K
""", 'е': """
евро	193 за # K
ежедневную	2229 K рассылку
ежемесячно	2306 K
ежемесячное	2304 оформите K
ежемесячный	2280 K донат
еженедельную	2229 K рассылку
електронна	164 вашата K поща
електронної	2726 адресу K пошти
електронну	2726 K адресу	2726 K пошту
епизод	186 K
епизода	186 K
""", 'ж': """
жаловалась	2307 K
жаловался	2307 K
жалуются	2307 K
жодного	71 K спаму
журналист	179 е K	179 - K	179 , K	2260 - K	2260 , K
журналисти	217 нашите K
журналистика	217 независимата K	217 независима K	217 нашата K	2305 независимая K
журналистике	2305 независимой K
журналистики	2305 независимой K
журналистику	2305 независимую K
журналистка	179 е K	179 , K	2260 - K	2260 , K
журналисты	2305 наши K
журналіст	2714 - K	2714 , K
журналістам	39 нашим K
журналісти	2756 наші K
журналістика	2756 незалежна K
журналістику	2756 незалежну K	2756 якісну K
журналістка	2714 - K	2714 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2688 K застосунок
завантажте	2688 K додаток
завдяки	2734 існує K	2756 K вам	2756 K вашій
зависимост	88 хазартът създава K
задонатьте	2304 K	2755 K
задължителните	21 K полета
зазначив	2758 K
зазывал	2307 K
закликав	2758 K
закликала	2758 K
закликали	2758 K
закончились	2226 бесплатные статьи K
залишає	29 K за собою право
залишилося	2685 K #%	2685 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2243 K ошибку
замолчим	2305 мы не K
запазени	170 всички права K
запевняв	2758 K
запевняла	2758 K
запевняє	2758 K
записи	58 новые K на почту
запитав	2758 K
запитала	2758 K
запитань	2723 на кілька K
запишете	163 K се за нашия
зарегистрированные	2271 только K
зарегистрированным	2226 доступен только K
зарегистрированы	2226 уже K
зарегистрируйтесь	2227 K, чтобы	2274 бесплатно K	2274 K бесплатно	2304 K бесплатно	2304 K, чтобы читать
зареєстровані	2724 лише K	2724 тільки K
зареєструйтесь	2685 K, щоб	2727 безкоштовно K	2727 K безкоштовно	2755 K безкоштовно	2755 K, щоб читати
зареєструйтеся	2727 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2706 нашому K
застосунок	2688 завантажте K	2706 наш K	2706 мобільний K	2755 завантажте K і	2755 завантажте K та
захищено	2702 усі права K
захищені	2702 усі права K	2702 всі права K
защищенной	2259 K формой
защищены	2250 все права K
защищённой	2259 K формой
заяви	219 K
заявив	2758 K
заявил	219 K	2307 K
заявила	219 K	2307 K	2758 K
заявили	2307 K	2758 K
заявиха	219 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2218 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2708 якщо ви K
знанията	187 K си
зобов	2758 K'язав
зовнішнього	2716 K вмісту	2716 K контенту
зовнішній	2716 K вміст	2716 K контент
зробіть	2682 K внесок	2755 K внесок у	2755 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2256 K
известията	14 K
извика	219 K
изкуствен	201 с помощта на K интелект	201 с K интелект	201 от K интелект
изпратете	38 K ни	49 K я	67 K ни	177 K ни	216 K ни
изпращайте	177 K ни	178 K на
изпращаме	57 ви K	57 K ви
изтеглете	216 K нашето
източник	175 основен K
източници	175 любими K
имейл	164 вашия K	191 вашия K	191 по K	191 на K
имейла	79 на K ви	164 на K си
имейлът	60 K ви няма да
иностранного	2250 выполняющим функции K агента
иностранным	2305 K агентом
инстаграм	176 K
искусственного	2282 с помощью K интеллекта
искусственным	2282 K интеллектом
использование	2252 K cookie	2262 K cookie	2279 любое K материалов	2279 K материалов сайта
использовании	2250 при K материалов	2279 полном или частичном K	2279 частичном K материалов
используем	2239 K cookie
использует	2240 K cookie
источники	2256 избранные K	2256 любимые K
источников	2256 избранных K	2293 избранных K
источником	2256 основным K
исчерпали	2226 K лимит
""", 'к': """
каждое	17 K утро
каждый	2306 K месяц
каже	2758 K
каза	219 K
казав	2758 K
казал	219 K
казала	219 K	2758 K
казали	2758 K
казаха	219 K
казва	219 K
казвал	219 K
казвала	219 K
канал	210 viber K	2305 наш K	2756 наш K
канала	2305 нашего K
каналу	2756 нашого K
колумнист	2260 - K	2260 , K
колумніст	2714 - K
колумністка	2714 - K
команде	2265 к нашей K
команди	2719 до нашої K
коментар	6 залишити K
коментарите	85 в K	189 K под
коментарях	85 у K	85 в K	2703 у K	2703 в K
коментатор	179 е K
коментиране	189 правила за K	189 правилата за K
коментирате	6 за да K	189 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2242 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2251 в K
комментировать	6 K
контент	9 этот K	9 цей K	2262 внешний K
контента	9 этого K	2262 внешнего K
контенту	9 цього K
конференцию	2265 нашу K
конференция	184 нашата K
конференцію	2719 нашу K
конфиденциальности	2239 политикой K	2252 политика K
конфіденційності	2694 політикою K	2704 політика K
копирование	2279 K материалов сайта
кореспондент	179 е K	179 , K	2714 - K	2714 , K
кореспондентка	2714 - K	2714 , K
короткий	2270 K опрос
корреспондент	2260 - K	2260 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2758 K
крикнул	2307 K
крикнула	2307 K	2758 K
кричав	2758 K
кричал	2307 K
кричала	2307 K	2758 K
кричали	2307 K	2758 K
кричит	2307 K
""", 'л': """
лв	193 за # K
лев	193 за # K
лева	193 за # K	218 K
лекцию	2265 нашу K
лекцію	2719 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	184 нашия онлайн K	184 нашия K
магазина	184 онлайн K ни	2265 нашего K
магазине	2265 в нашем K	2265 в нашем интернет-K
магазину	2719 нашого K
магазині	2719 у нашому K	2719 в нашому K	2719 нашому інтернет-K
материал	2242 обсудить K	2262 внешний K	2295 K создан	2305 этот K
материалам	2287 ко всем K
материалы	2305 наши K
матеріал	2756 цей K
матеріали	2756 наші K
матеріалів	2733 копіювання K сайту	2733 K посилання обов'язкове	2741 до всіх K	2741 до усіх K
мероприятие	2265 наше K
месенджері	2710 K
месец	218 на K	218 всеки K
месечно	218 K
мессенджере	2257 K
месте	42 вы были на K
месяц	2306 в K
мобільний	2706 K додаток
молба	174 имаме малка K	174 имаме K към вас
молел	219 K
молела	219 K
молеха	219 K
молеше	219 K
місці	42 ви були на K
місяць	2757 на K	2757 перший K
""", 'н': """
навчання	48 K ші
нагадав	2758 K
нагадала	2758 K
наголосив	2758 K
наголосила	2758 K
надпис	219 такъв K
надпись	2307 такая K
надсилайте	2712 K нам	2712 K її	2712 K їх нам	2713 K фото	2713 K відео	2713 K свої	2755 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2709 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2712 K нам	2712 K їх нам	2713 K фото	2755 K нам
нажимая	2273 K кнопку	2273 K на кнопку	2273 K "
нажмите	2242 K ctrl
намерете	209 K ни
напис	2758 такий K
написа	219 K
написав	2758 K
написал	2307 K
написала	2307 K	2758 K
написано	2307 было K	2758 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2259 K нашему	2259 K нашей	2259 K автору	2259 K нам	2304 K нам
напишіть	38 K нам	67 K нам	2712 K нашому	2712 K нашій	2712 K автору	2712 K авторці	2712 K нам	2755 K нам
напомнил	2307 K
напомнила	2307 K
направете	216 K дарение
настоя	219 K
настоява	219 K
настоявал	219 K
натискайки	191 K
натискането	191 с K
натискаючи	2726 K кнопку	2726 K на
нашем	2242 в K чате
нашия	184 към K екип	184 в K екип	187 K куиз	187 K тест
небольшая	2218 K просьба
неделю	17 раз в K	17 каждую K	2306 в K
независимата	216 подкрепете K
независими	217 K медии
независимую	2221 поддержите K	2304 поддержите K
независимые	2305 K медиа
незалежні	2756 K медіа
нейросети	2282 с помощью K
несколько	2270 на K вопросов
никакого	71 K спама
новинами	2691 стежте за K
новини	176 google K	2710 google K
нуждаем	216 K се от вашата
нужна	2280 K ваша
нюзлетър	192 K
""", 'о': """
обеща	219 K
обещал	219 K	2307 K
обещала	2307 K
обещали	2307 K
обозреватель	2260 - K	2260 , K
обраних	2709 K джерел
обучения	48 K ии
объявил	2307 K
объявила	2307 K
объяснил	2307 K
объяснила	2307 K
объясняет	2307 K
объяснял	2307 K
объясняла	2307 K
обязал	2307 K
обязательна	2250 гиперссылка K	2279 материалов ссылка K	2279 ссылка на источник K
обязательные	21 K поля	2242 K поля
обясни	219 K
обяснил	219 K
обяснила	219 K
обяснява	219 K
обіцяв	2758 K
обіцяла	2758 K
обіцяли	2758 K
огледален	64 K сайт
оглядач	2714 - K	2714 , K
оглядачка	2714 - K	2714 , K
оголосив	2758 K
ограничений	2226 читайте без K
одноклассниках	2257 K
одному	2726 в K листі
опечатку	2242 нашли K
опитування	2723 наше K	2723 коротке K
опитуванні	35 нашому K	2723 K читачів	2723 нашому K	2723 в K
оприлюднюватиметься	22 не K	2697 ваша e-mail адреса не K
опрос	35 наш K	2270 наш K
опросе	35 нашем K	2270 нашем K	2270 в K
опубликован	22 не будет K	2242 ваш адрес email не будет K
организаторите	219 канят K
организаторы	2307 зовут K
організатори	2758 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2273 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2227 K #%	2227 K # %
отбележете	62 K ме
ответил	2307 K
ответила	2307 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2307 K
отвечала	2307 K
отговори	219 K той	219 K тя
отговорил	219 K
отговорила	219 K
отговориха	219 K
отговорност	30 не носи K
отменить	21 K ответ	2306 K в любой момент
отметил	2307 K
отметила	2307 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2229 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2259 K их нам	2304 K нам
отримувати	2744 хочете K
отримуйте	2748 K
очакваме	177 K вашите
ошибку	2243 нашли K
оштрафовал	2307 K
оштрафовала	2307 K
оштрафував	2758 K
""", 'п': """
партнером	2277 совместно с K	2731 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2277 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2731 K посилання
партнеры	2239 мы и наши K
партньорски	196 K линкове
партнёром	2277 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2277 K ссылки
партнёрским	74 K ссылкам
патроном	2304 станьте K
пееха	219 K
пели	2307 K
первый	2306 K месяц	2306 рубль в K
переведите	2304 K нам
перевірте	2723 K себе	2726 K пошту
передплатник	50 як K	2684 уже K	2684 вже K
передплатникам	2684 доступний лише K	2684 доступна лише K	2684 доступно лише K
передплатники	50 K можуть	2742 лише K	2742 тільки K
передплатників	2684 тільки для K
передплатою	2684 доступна за K	2684 доступний за K	2727 за K	2749 з K
передплату	80 оформіть K	2727 K за	2755 оформіть K
передплатіть	80 K
передрук	45 K	2707 K
передруковувати	45 K
передруку	2707 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2255 K
перепечатке	2255 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2705 K даних
персональных	2253 K данных
писав	2758 K
писал	2307 K
писала	2307 K	2758 K
писати	2756 нам K
писменото	198 без K съгласие
письме	2273 в одном K
письменного	2294 без K согласия
письмової	2747 без K згоди
питаха	219 K
питаше	219 K
пишете	38 K ни	67 K ни	177 K ни	178 K на	216 K ни
пишеше	219 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2259 K нам	2291 K на	2304 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2712 K нам	2745 K на
платной	2226 в K версии
побачили	2753 K помилку
повний	20 K текст	2727 K текст
повтаря	219 K
повтаряше	219 K
повторював	2758 K
повторює	2758 K
повторяет	2307 K
повторял	2307 K
повторяла	2307 K
повідомив	2758 K
повідомила	2758 K
повідомили	2758 K
повідомте	38 K нам	67 K нам	2712 K нам	2712 K нас	2755 K нам
подайте	178 K сигнал
поддержать	2304 K нас	2304 K редакцию	2304 K нашу
поддерживайте	2304 K нас	2304 K нашу
поддержите	2221 K нашу	2221 K нас	2280 K	2304 K нас	2304 K нашу	2304 K редакцию	2304 K проект	2304 K автора	2304 K наш
поддержка	2222 ваша K	2304 ваша K поможет	2304 ваша K помогает	2304 ваша K позволит
поддержке	2277 при K партнёра	2277 при K партнера	2280 благодаря вашей K	2305 вашей K
поддержки	2305 без вашей K	2305 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	219 K
подканяха	219 K
подканяше	219 K
подкаст	34 наш K	34 нашия K	186 K	217 нашият K	2268 K	2305 наш K	2721 K	2756 наш K
подкаста	186 K	2268 K	2305 нашего K
подкасте	34 нашем K	2268 K
подкасти	34 наші K	186 K	2721 K
подкастов	2268 K
подкасту	2721 K
подкастът	186 K
подкасты	2268 K
подкасті	34 нашому K	2721 K
подкастів	2721 K
подкрепа	199 с вашата K	199 вашата K	216 вашата K	217 вашата K
подкрепата	196 с K на партньор
подкрепете	199 K	216 K ни	216 K нашата
подкрепяйте	216 K ни
подписаны	2226 уже K
подписка	2226 уже есть K	2308 K
подписке	2226 доступен только по K	2226 доступна по K	2226 доступен по K	2274 по K
подписки	2308 K
подпиской	2299 с K
подписку	80 оформите K	80 оформить K	2226 оформить K	2226 оформите K	2273 спасибо за K	2274 K за	2304 оформите K	2304 оформить K
подписчик	50 как K	2226 уже K	2226 вы уже K
подписчикам	2226 доступна только K	2226 доступно только K	2226 доступен только K	2288 только K
подписчики	50 K могут	2288 только K	2308 K
подписчиков	2226 только для K
подписчиком	2304 станьте K
подписывайтесь	2229 K на рассылку	2236 K на нас	2236 K на наш	2236 K на канал	2236 K на telegram	2304 K на
подписываясь	2273 K
подпишитесь	80 K	2221 K на регулярное	2229 K на рассылку	2236 K на наш	2236 K на канал	2304 K на
подчеркнул	2307 K
подчеркнула	2307 K
подчерта	219 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2719 нашу K
пожертвование	2221 оформите K	2222 сделайте K	2280 регулярное K	2280 ежемесячное K	2304 ваше K	2304 сделайте K	2304 оформите K	2308 K
пожертвования	2305 на K	2308 K
пожертвованиям	2280 благодаря K	2305 благодаря K
пожертвуйте	2304 K
позволяет	2304 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	198 K на
поиска	219 K
поискал	219 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2226 чтобы прочитать K
полный	20 K текст	2274 K текст
получавайте	212 K
получавате	208 искате ли да K	208 искате да K
получайте	2298 K
получать	2290 хотите K
помилку	2753 знайшли K
помогите	2304 K нам
помогнете	216 K ни
помогут	2305 K нам
поможет	2305 K нам
помоли	219 K
помолил	219 K
помолила	219 K
помощник	63 наш K	63 ии-K
помощь	2304 нам нужна ваша K
помощью	2282 с K ии
помітили	2708 якщо ви K	2753 K помилку
помічник	63 наш K
понравилась	2305 K статья
понравился	2305 K материал	2305 K текст
пообещал	2307 K
пообещала	2307 K
пообіцяв	2758 K
пообіцяла	2758 K
попереджає	2758 K
попередив	2758 K
попита	219 K
попросив	2758 K
попросил	2307 K
попросила	2307 K	2758 K
попросили	2307 K	2758 K
попросило	2307 K
порадив	2758 K
порадила	2758 K
посилання	2733 K на джерело обов'язкове
последвайте	216 K ни
последната	207 K ви безплатна статия	207 K безплатна статия
посоветовал	2307 K
посоветовала	2307 K
постановив	2758 K
постановил	2307 K
посъветва	219 K
посъветвал	219 K
посъветвали	219 K
потребовал	2307 K
потребовала	2307 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2273 вашей K
почтовом	2273 вашем K ящике
почту	79 на K	2230 на вашу K	2230 вам на K	2273 вашу K
пошту	79 на K	79 на вашу K	2687 на вашу K
пошті	2726 вашій K
пощенска	164 вашата K кутия
пояснив	2758 K
пояснил	2307 K
пояснила	2307 K	2758 K
пояснював	2758 K
пояснювала	2758 K
пояснює	2758 K
поясняет	2307 K
правото	29 си запазва K
працювати	2734 допоможе нам K	2756 K далі
працюємо	2756 ми K
предпочитаемые	2256 K источники
предпочитаемых	2256 K источников
предпочитан	175 K източник
предпочитани	175 K източници
предпочитаните	175 K източници	175 K си източници
предпочтительные	2256 K источники	2293 K источники
предпочтительный	2256 K источник
предпочтительных	2293 K источников
предупреди	219 K
предупредил	2307 K
предупреждава	219 K
предупреждает	2307 K
препечатването	198 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2307 K
призвала	2307 K
призвали	2307 K
призна	219 K
признава	219 K
признавал	2307 K
признает	2307 K
признал	2307 K
признала	2307 K
признали	2305 нас K
призова	219 K
призовава	219 K
призовал	219 K
призоваха	219 K
призывал	2307 K
призывала	2307 K
призывали	2307 K
приложение	84 в нашето K	217 нашето K	2231 скачать K	2232 скачайте K	2232 установите K	2254 наше K	2254 мобильное K	2304 скачайте наше K	2304 скачайте K и
приложението	216 изтеглете K ни	216 изтеглете K на вестник
приложении	84 в нашем K	2231 открыть в K	2254 нашем K
приложения	2254 нашего K	2305 нашего K
приоритетным	2256 K источником
присоединяйтесь	51 K	2304 K к нам	2304 K к нашему	2304 K к нашей	2304 K к нашим	2304 K к сообществу	2304 K к читателям	2304 K к тем
присъединете	51 K се	216 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2259 K нам	2259 K фото	2259 K видео	2259 K новости	2259 K свои	2259 K их нам	2304 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2259 K нам	2259 K фото	2259 K их нам	2304 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2755 K до нас	2755 K до нашої	2755 K до нашого	2755 K до спільноти	2755 K до читачів
приєднуйтеся	51 K	2755 K до нас	2755 K до нашої	2755 K до нашого	2755 K до спільноти	2755 K до читачів
проверьте	2270 K себя	2273 K почту
проголосуйте	2285 K	2739 K
продовження	2731 реклама. K
продовжити	2684 щоб K читання	2734 допоможуть нам K
продовжувати	2756 K роботу
продолжаем	2305 мы K работать
продолжать	2280 помогут нам K	2305 K работу
продолжение	2277 реклама. K
продолжить	2226 чтобы K чтение	2280 помогут нам K	2280 поможет нам K	2305 K работу
продължава	196 K по-долу
продължете	161 K да четете
продължим	217 да K да работим
продължите	160 за да K да четете
произведен	2250 настоящий материал (информация) K	2295 материал K
произведён	2295 материал K
пройдите	2270 K тест
пройдіть	2723 K тест
пропускайте	208 не K
пропустите	2290 не K
пропустити	2744 не хочете K
пропустить	2290 не хотите K
пропустіть	2744 не K
просив	2758 K
просил	2307 K
просила	2307 K	2758 K
просили	2307 K	2758 K
просьба	2218 у нас к вам K	2218 у нас есть K
просять	2758 K
проучване	187 нашето K
прохання	2678 маємо до вас K	2678 невелике K
прочетете	161 за да K цялата
прочитать	2226 осталось K	2226 чтобы K статью
пріоритетне	2709 K джерело
пріоритетним	2709 K джерелом
публиковать	45 K у себя
пълния	193 K текст
първия	218 за K месец
підписатися	2686 K на розсилку
підписка	2759 K
підписку	2684 оформіть K	2726 дякуємо за K	2755 оформіть K
підписники	2742 лише K	2759 K
підписників	2684 тільки для K
підписуйтесь	2690 K на нас	2690 K на наш	2690 K на канал	2690 K на telegram	2755 K на
підписуйтеся	2690 K на наш	2690 K на канал
підписуючись	2726 K
підпишіться	2686 K на розсилку	2690 K на наш	2755 K на
підтримайте	2681 K нашу	2681 K незалежну	2681 K нас	2734 K	2755 K нас	2755 K нашу	2755 K незалежну	2755 K редакцію	2755 K автора	2755 K роботу	2755 K наш
підтримати	2755 K нас	2755 K нашу
підтримка	2682 ваша K	2755 ваша K допоможе
підтримки	2731 за K партнера	2756 спільноти K	2756 вашої K
підтримуйте	2755 K нас	2755 K нашу
підтримці	2734 завдяки вашій K	2734 завдяки K читачів	2756 вашій K
піти	2678 перш ніж K
""", 'р': """
работа	217 нашата K	2305 наша K
работаем	2305 мы K
работать	2280 помогут нам K	2280 поможет нам K	2305 K дальше
работу	2305 нашу K
радив	2758 K
радила	2758 K
радили	2758 K
радить	2758 K
разкажете	38 K ни	67 K ни
разрешение	171 без K е забранено
разрешения	2294 без K редакции
разчитаме	199 K на вашата	217 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2304 K нам
рассказал	2307 K
рассказала	2307 K
рассказывать	2305 K правду
расследование	2305 наше K	2305 это K
расследования	2305 наши K
рассылка	2305 наша K	2308 K
рассылку	78 на K	78 нашу K	78 K	2229 нашу K	2229 K самых	2305 нашу K
регистрацията	191 с K си	191 благодарим за K
регистрируясь	2273 K
регулярний	2734 K внесок
редактор	179 е K	179 - K	179 , K	2260 - K	2260 , K	2714 - K	2714 , K
редакторка	2714 - K	2714 , K
редакцией	39 нашей K	2259 связаться с K
редакции	2294 без согласия K	2305 нашей K
редакцию	39 в нашу K	2259 напишите в K	2259 пишите в K
редакция	184 в нашата K	217 нашата K	2305 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2712 напишіть у K	2712 пишіть у K
редакція	2756 наша K
редакцією	39 нашою K	2712 зв'язатися з K
редакції	43 письма до K	2712 пишіть до K	2747 без згоди K	2747 без дозволу K	2756 нашої K
рекламата	11 K	196 след K
реклами	11 K	70 без K	70 немає K	217 без K	2731 після K	2731 на правах K	2756 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2277 после K	2277 на правах K	2305 без K
репортер	39 на нашия K	179 е K	179 - K	179 , K	2260 - K	2260 , K	2714 - K	2714 , K
репортери	39 на нашите K	217 нашите K
репортерка	2714 - K	2714 , K
репортёр	2260 - K	2260 , K
решил	2307 K
реєструючись	2726 K
робота	2756 наша K
роботу	2756 нашу K
розкажіть	38 K нам	67 K нам
розповів	2758 K
розповідати	2756 K правду
розповіла	2758 K
розсилка	2756 наша K	2759 K
розсилку	78 на K	78 нашу K	78 K	2686 нашу K	2686 щоденну K	2756 нашу K
розслідування	2756 наші K	2756 це K
рублей	2306 # K
рік	2757 на K
""", 'с': """
свободната	216 подкрепете K
свържете	38 K се с нас	67 K се с нас	177 K се с нашия	177 K се с нашата	177 K се с нас	177 K се с автора	216 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2259 K с нами
связаться	2259 K с автором
седмично	17 веднъж K
сигнализирайте	177 K ни
сказав	2758 K
сказал	2307 K
сказала	2307 K	2758 K
скаржаться	2758 K
скаржився	2758 K
скаржилася	2758 K
скачайте	2231 K наше
скиньте	2304 K нам	2304 K донат
сколько	2304 скиньте K
скриньку	2726 вашу K
скриньці	2726 вашій K
следите	2236 K за нами
словам	2307 по K
словами	2758 за K
слушайте	209 K ни
слідкуйте	2690 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2307 K
советовала	2307 K
советовали	2307 K
советует	2307 K
согласны	43 не K	43 K с автором
содержимое	2262 внешнее K
сообщение	2250 данное K (материал) создано	2295 K создано
сообщил	2307 K
сообщила	2307 K
сообщили	2307 K
сообщите	38 K нам	67 K нам	2259 K нам	2304 K нам
соучастником	2280 станьте K	2304 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2688 увімкнути K	2688 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2756 K текст	2756 K матеріал
сподобалась	2678 якщо вам K стаття
спонсором	80 станьте K
според	219 K
спрашивает	2307 K
спросил	2307 K
спросила	2307 K
співали	2758 K
співучасником	2755 станьте K
спільнота	2756 наша K
спільноти	2682 стань частиною K	2734 частиною K	2756 нашої K
станете	80 K член	216 K абонат	216 K член
станьте	51 K одним из них	2304 K нашим	2755 K нашим
статей	2741 до всіх K	2741 до усіх K
статии	206 до всички K
статия	174 хареса ли ви тази K	193 цялата K	217 тази K
статията	193 % от K
стаття	2756 ця K
статья	2305 эта K
статьям	2287 ко всем K
стверджує	2758 K
стежте	2690 K за нами
стигнали	174 щом сте K дотук
стороннего	2262 K сервиса
сторонним	2262 K сервисом
стороннього	2716 K сервісу
стороннім	2716 K сервісом
суммой	2306 любой K
сумму	2306 любую K
сутрин	17 всяка K
существуем	2305 мы K
существует	2280 K благодаря
събитие	184 нашето K
съветва	219 K
съветваше	219 K
съвместно	196 K с партньор
съгласен	43 не си K
съгласие	198 без писмено K
съгласни	43 не сте K
съдържание	9 това K	181 външно K	181 това K
съдържанието	198 използването на K	198 използване на K
съобщи	219 K
съобщил	219 K
съобщиха	219 K
""", 'т': """
тагнете	62 K ме
твърдеше	219 K
твърди	219 K
текстове	206 до всички K
телеграм	16 K	176 K	2236 наш K-канал	2236 в нашем K	2257 K	2257 K-канал	2257 K-канале	2291 пишите в K	2305 наш K	2690 наш K-канал	2710 K	2710 K-канал	2710 K-каналі
телеграме	16 K	2257 K
телеграмі	2710 K
тест	2270 наш K	2723 наш K
тиждень	17 раз на K	2757 на K
требовал	2307 K
требовала	2307 K
требовали	2307 K
тръгнете	174 преди да си K
""", 'у': """
уведомления	14 K	2232 включите K	2232 включить K	2232 разрешить K
уверяет	2307 K
уверял	2307 K
уверяла	2307 K
увійдіть	24 K	2685 K, щоб
уговаривал	2307 K
уговаривала	2307 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	184 нашия K
уйдете	2218 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2709 K джерел
улюблені	2709 K джерела
умовляв	2758 K
умоляваше	219 K
умолял	2307 K
умоляла	2307 K
умоляли	2307 K
утверждает	2307 K
уточнив	2758 K
уточнил	2307 K
уточнила	2307 K	2758 K
учасником	2755 станьте K
""", 'ф': """
фейсбук	16 K	176 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2305 K нашу
цитировании	2255 при K
цитування	2707 у разі K
цитуванні	2707 при K
""", 'ч': """
частиною	2755 станьте K
частковому	2733 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	209 K ни
читаете	2304 спасибо, что K
читай	2690 K нас
читайте	2236 K нас в	2690 K нас у	2690 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2270 опросе K	2280 благодаря поддержке K	2300 K	2305 наших K
читатели	36 наши K	36 нашите K	43 писма на K	214 K	217 нашите K	2218 дорогие K	2300 K	2305 наши K
читателите	214 K	217 с подкрепата на K	217 от K ни
читателям	18 благодаря K	36 нашим K	2300 K	2305 благодаря K
читати	2684 щоб K далі	2755 щоб K далі
читачам	18 завдяки K	2750 K
читачі	36 наші K	2750 K	2756 наші K
читачів	43 листи K	2750 K	2756 наших K
читаєте	2755 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2757 K
щомісячний	2734 K внесок
щомісячно	2757 K
щоранку	17 K
щотижневу	2686 K розсилку
""", 'э': """
электронной	2273 адрес K почты
электронную	2273 K почту
""", 'я': """
яжіться	38 зв'K з нами	2712 зв'K з нами
язкові	21 обов'K поля	2697 обов'K поля
якщо	2678 K ви вже тут
""", 'і': """
інтелектом	2736 штучним K
інтелекту	2736 за допомогою штучного K
""", 'א': """
אומר	1344 K
אומרת	1344 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1298 עקבו K	1341 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1296 דואר K
אמר	1344 K
אמרה	1344 K
אמרו	1344 K
אתכם	1328 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1343 K
ביקש	1344 K
ביקשה	1344 K
במייל	1327 K שלכם
בסרטון	1317 לצפות K זה
בעוגיות	1303 שימוש K
בעיתונות	1328 לתמוך K
בקובצי	1302 משתמש K
בשבוע	17 פעם K	1343 K
בתגובות	85 K
בתוכן	1339 לעשות שימוש K
""", 'ד': """
דווחו	1341 K לנו
דיוור	1327 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1299 הורידו את K	1342 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1344 K
הודיעה	1344 K
הוואטסאפ	1299 לקבוצת K
הווטסאפ	1299 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1344 K
הוסיפה	1344 K
הזהיר	1344 K
הזכויות	1310 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1340 הכתבות K
הטלגרם	1299 לערוץ K
הטקסט	1318 K
היום	1341 תרמו K
הירשמו	1341 K לקבלת
הכותב	1339 על דעת K
הכתבה	45 לפרסם את K	1292 להמשך קריאת K	1318 K	1342 K הזאת
המדור	1316 הוא עורך K	1316 היא עורכת K
המובעות	1339 הדעות K במאמר	1339 הדעות K בטור	1339 הדעות K בכתבה
המועדף	1313 למקור K	1313 כמקור K
המייל	1295 לתיבת K	1296 כתובת K
הניוזלטר	1296 K היומי	1327 K השבועי של	1327 K שלנו	1342 K
הסביר	1344 K
הסיכום	1318 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1318 הנקודות K
העיתונות	1342 K העצמאית
הפרטיות	1303 מדיניות K
הפרסומת	11 K
הצביעו	1341 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1299 K לערוץ	1341 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1303 תנאי K
התגובות	1324 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1328 בזכות K שלכם
התראות	14 K
התרגום	1318 K
התרומה	1341 K שלכם
""", 'ו': """
ובטוויטר	1298 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1328 K בכם
ותלויה	1328 K בכם
""", 'ז': """
זקוקה	1341 K לכם
""", 'ח': """
חודשית	1341 תרומה K
חיצוני	1317 תוכן K	1317 תוכן ממקור K
""", 'ט': """
טען	1344 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1327 K למייל	1327 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1292 הצטרפו K
כתב	1344 K
כתבה	1318 K זו	1342 K זו	1344 K
כתבו	38 K לנו	67 K לנו	1341 K לנו
כתבות	1340 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1316 היא K
כתובת	77 הזינו K מייל	1296 K דוא"ל
""", 'ל': """
לדברי	1344 K
להגיב	6 כדי K	1324 K
להמשיך	1292 כדי K לקרוא	1328 עזרו לנו K
להעתיק	1310 אין K	1339 לשכפל, K
לחודש	1343 K
לחוק	1339 סעיף #א K
לחצו	1341 K כאן
לידיעון	1341 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1293 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1295 הירשמו K	1295 הרשמה K	1295 K שלנו	1327 בהצלחה K	1341 הירשמו K
לעזרתכם	1341 אנחנו זקוקים K
לענייני	1316 הוא כתב K	1316 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1317 K בתוכן
לקבוצת	1299 הצטרפו K
לקריאה	1340 כתבות K
לקריאת	20 K הכתבה
לשנה	1343 K
לתומכים	1328 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1340 K חינם
מועדף	1313 מקור K	1313 כמקור K
מינוי	1292 רכשו K	1341 רכשו K	1345 K
מנוי	1292 כבר K
מנויים	1345 K
מסכימים	43 לא K	43 K?	1327 בהרשמה אתם K
מסר	1344 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1327 K שבועי	1345 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1318 K
סיפר	1344 K
סיפרה	1344 K
סעיף	1339 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1341 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1327 לקבלת K במייל
עיתונאי	1316 הוא K
עיתונאית	1316 היא K
עיתונות	1328 לעשות K	1342 K עצמאית
עכשיו	1341 תרמו K
עמלה	1338 נקבל K	1338 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1342 ללא K
פרסומת	11 K
פרשן	1316 הוא K
פרשנית	1316 היא K
""", 'צ': """
ציין	1344 K
""", 'ק': """
קוראי	1342 K
קרא	1344 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1343 חודש K
""", 'ש': """
שאלו	1318 K את
שולחים	57 אנחנו K לכם
שיווקי	1327 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1341 K לנו
שלנו	39 לכתב K	1342 K
שנקבל	1338 K עמלה
שקראתם	1341 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1324 K
תוכן	9 K זה	1317 הצגת K
תייגו	62 K אותי
תלוי	1328 K בכם
תלויה	1328 K בכם
תמיכתכם	1341 K
תמכו	1341 K בנו
תקציר	1318 K
תרומה	1345 K
תרומות	1345 K
""", 'ا': """
اخبارنا	154 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1111 K مطلب	1111 K خبر	1117 براي K مطلب
ادعمنا	153 K
ادعموا	153 K
ارسال	6 براي K نظر	1089 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	155 K
استخدام	114 يمنع اعادة K
استطلاع	153 صوت في K
استطلاعنا	154 K
استفاده	1077 از كوكي K ميكنيم	1077 از كوكيها K ميكنيم	1078 شرايط K	1085 K از مطالب اين سايت	1085 K از مطالب سايت
استمرار	153 ساهم في K	153 ساهموا في K
اسپم	71 بدون K
اشار	156 K
اشارة	62 ضع K الي
اشارت	156 K
اشتراك	140 لديك K	157 K	1106 K تهيه كنيد	1117 K تهيه كنيد	1121 K
اشتراكك	137 تم K
اشترك	80 K	92 K الان	153 K الان
اشتركوا	80 K	153 K
اصحابها	135 تعبر عن راي K	135 عن راي K
اضاف	156 K
اضافت	156 K
اضغط	153 K هنا
اطلاع	1089 به ما K دهيد
اعادة	45 K نشر	114 يمنع K نشر
اعجبك	154 K هذا
اعلام	1120 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	156 K
اعلنت	156 K
اعملوا	62 K تاغ
افاد	156 K
افادت	156 K
افزود	1120 K
اكتب	153 K لنا
اكتبوا	38 K الينا	67 K الينا	153 K لنا
اكد	156 K
اكدت	156 K
الاخبارية	96 النشرة K
الارتباط	106 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	106 شروط K
الاشعارات	14 K	97 فعل K	98 تفعيل K
الاعلان	11 K
الاعلانات	108 حاجب K	108 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	95 بريدك K	96 البريد K
الان	153 تبرع K	153 سجل K
الاول	155 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	95 نشرتنا K	96 النشرة K	157 النشرة K
التحرير	39 فريق K لدينا
التطبيق	97 حمل K	97 نزل K	98 تحميل K
التعليق	134 شروط K	134 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	154 هذا K
الخارجية	124 محتوي المواقع K
الخصوصية	106 سياسة K
الدخول	24 سجل K	92 سجل K او	92 سجل K الان	92 سجل K الي حسابك	153 سجل K او
الشهر	155 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	138 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	92 لمتابعة K	140 لمواصلة K
الكاتب	135 يعبر عن راي K
الكوكيز	106 K
المادة	154 هذه K
المجانية	15 المقالات K	150 من المقالات K	150 مقالاتك K	150 المقالات K
المحتوي	9 هذا K	92 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	154 الصحافة K
المفضل	119 مصدرك K	119 مصدركم K	119 المصدر K لديك
المفضلة	119 مصادرك K	119 مصادركم K
المقال	20 لقراءة K	92 لقراءة K كاملا	140 لقراءة هذا K	154 هذا K
النشر	114 يمنع اعادة K
النشرة	95 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	153 انضم K
اليهم	51 انضم K
انتاج	114 يمنع اعادة K
انستغرام	153 تابعنا علي K
انضموا	51 K اليهم
انقر	153 K هنا
اوضح	156 K
اوضحت	156 K
اول	1119 ماه K
ايميل	1072 K خود را	1072 به K شما	1073 ادرس K	1073 نشاني K	1102 در K خود	1117 K خود را وارد كنيد
ايميلتان	1102 به K
اينجا	1110 K كليك كنيد	1117 K كليك كنيد
اينستاگرام	1075 در K دنبال
اينه	64 K
اپ	1101 K
اپليكيشن	1101 K	1117 K ما را	1117 K را دانلود كنيد	1117 K را نصب كنيد	1118 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	122 K
باحثة	122 K
بازتابدهنده	1115 الزاما K	1115 لزوما K	1115 K ديدگاه
بازنشر	45 K
باشيد	1089 با ما در تماس K
بالضرورة	135 لا تعبر K عن	135 لا يعبر K عن	135 لا تعكس K	135 لا يعكس K	135 لا تمثل K	135 لا يمثل K
ببينيد	1096 را K
بحسب	156 K
بخوانيد	1087 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1118 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	95 الي K	137 في K	137 علي K	137 سجل K	137 اضف K
بريدكم	77 اتركوا K	137 في K
بشنويد	1096 K
بعرض	124 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1089 براي ما K
بفضلكم	154 K
بنويسيد	38 براي ما K	67 براي ما K	1089 براي ما K	1117 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1087 K	1095 به تيم ما K	1117 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1089 با ما در ميان K	1117 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1089 با ما تماس K
""", 'ت': """
تؤكد	156 K
تابعة	74 روابط K
تابعنا	102 K علي	102 K عبر	153 K علي تويتر	153 K علي غوغل	153 K علي جوجل
تابعوا	101 K اخبار
تابعونا	101 K علي	101 K عبر	153 K علي
تاكيد	1120 K كرد
تبرع	157 K
تبرعات	157 K
تبرعك	153 K
تبرعكم	153 K
تبرعوا	153 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	154 K
ترجيحي	1088 منبع K	1088 منابع K
تستطيع	138 تبرع بما K	138 ساهم بما K
تطبيق	153 حمل K	153 حملوا K
تطبيقنا	84 في K	84 عبر K	154 K
تعبر	135 لا K عن راي	135 K فقط عن راي
تعليقا	134 لتضيف K
تفعيل	105 K جافا
تفوت	153 لا K
تفوتوا	153 لا K
تقاريرنا	154 K
تقول	156 K
تلغرام	153 تابعنا علي K
تلگرام	1075 ما را در K	1075 در K دنبال	1075 كانال K ما	1089 با ما در K
تماشا	1096 K كنيد
تمامي	1086 K حقوق
تمثل	135 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	153 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	114 يمنع اعادة K
توضيح	1120 K داد
تيم	1118 K ما
""", 'ج': """
جاوااسكريپت	1077 K را فعال
""", 'ح': """
حذر	156 K
حذرت	156 K
حساب	92 هل لديك K
حقوق	1086 كليه K	1086 همه K	1086 تمام K
حمايت	1103 K مالي خود	1104 به K شما نياز	1104 با K شما	1105 K كنيد	1117 از ما K كنيد	1117 K شما
""", 'خ': """
خارجي	124 محتوي K
خبر	4 اين K	1118 اين K
خبرنامه	1072 K ما	1072 اشتراك K	1073 در K	1102 K روزانه	1102 K هفتگي	1118 K ما	1118 K	1121 K
خبرنگار	39 K ما	1089 K ما را	1091 K
خبرنگاران	39 K ما	1118 K ما
خصوصي	1078 سياست حريم K
خواست	1120 K
خواستند	1120 K
خواندن	1106 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1104 به K خود تكيه	1118 K ما
خواهد	1098 منتشر K شد
خواهند	1098 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1091 استاد K
دستيار	63 K مجازي
دعا	156 K
دعت	156 K
دعمك	153 K
دعمكم	138 نعتمد علي K	138 تعتمد علي K	138 نحتاج الي K	153 K
دنبال	1075 ما را K كنيد	1087 K كنيد	1087 K كنيم	1117 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1089 به ما خبر K	1096 گوش K	1107 هديه K	1117 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1098 نوشتن K	1098 ارسال K	1098 بيانگر K	1115 لزوما K
""", 'ذ': """
ذكر	156 K
ذكرت	156 K
""", 'ر': """
راسلنا	38 K	67 K	153 K
راسلونا	38 K	67 K	153 K
رايگان	1095 وبينار K ما	1106 اشتراك K	1116 مقاله K	1116 مطلب K	1116 مطالعه K	1117 K ثبت نام كنيد
روزنامه	1115 ديدگاه K
روزنامهنگار	1091 K
روزنامهنگاري	1118 K مستقل
""", 'س': """
سالانه	1119 K
ساهم	153 K في دعم
ساهموا	153 K في دعم
سايت	1118 K ما
سايتهاي	1092 محتواي K ديگر
سنويا	155 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	153 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	153 K
شهريا	155 K
شويد	24 وارد K	1087 عضو K	1087 K	1117 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1102 خبرنامه K
صحافتنا	154 K
صحافي	122 K
صحافية	122 K
صحافيينا	39 K
صحفي	122 K
صحفية	122 K
صحفيينا	39 K	154 K
صرح	156 K
صرحت	156 K
صوركم	40 K
""", 'ط': """
طالب	156 K
طالبت	156 K
طلب	156 K
طلبت	156 K
""", 'ع': """
علاقه	1088 منبع مورد K
عملنا	154 K
عمولة	148 قد نحصل علي K	148 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1095 K شغلي در
فريقنا	154 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	153 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1098 K	1099 حروف لاتين (K)
""", 'ق': """
قال	156 K
قالت	156 K
قالوا	156 K
قراءنا	154 K
قرائنا	138 نعتمد علي K	138 ونعتمد علي K	154 K
قناتنا	101 K علي	101 انضم الي K	154 K
""", 'ك': """
كاتب	122 K
كاتبة	122 K
كاتبه	135 يعبر عن راي K
كاتبها	135 تعبر عن راي K
كار	1118 K ما
كاربري	1106 حساب K خود شويد	1117 حساب K خود شويد
كانال	1075 به K ما	1087 K ما	1118 K ما
كتب	156 K
كتبت	156 K
كردهايد	1106 ثبت نام K	1106 ثبتنام K
كمصدر	119 K مفضل
كميسيون	1113 K دريافت كنيم	1113 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1095 ديدن K	1096 گوش K	1107 هديه K	1110 روي لينك كليك K	1110 كليك K	1117 به ما كمك K	1117 روي لينك كليك K	1117 همين حالا ثبت نام K
كوكي	1078 از K
كوكيها	1078 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1098 حروف K	1099 حروف K
لاشتراكك	137 K في
لاشتراككم	137 K في
لاضافة	6 K تعليق	134 K تعليق
لزوما	1115 K نظر
لقراءة	92 سجل الدخول K	140 K بقية	153 سجل الدخول K
لقراءتكم	153 شكرا K
لكتابة	134 K تعليق
للاطلاع	140 K علي المقال كاملا
للتعليق	6 K	134 K علي الخبر
للقراءة	0 دقائق K	92 سجل الدخول K
للمتابعة	92 سجل الدخول K
للمشتركين	50 يمكن K	93 K فقط	140 حصري K	140 متاح K
لمتابعة	92 سجل الدخول K	140 K قراءة	153 سجل الدخول K
لمشتركي	140 حصري K
لمواصلة	140 K قراءة
""", 'م': """
ما	1118 به K
مالي	1104 كمك K شما	1117 كمك K شما	1121 كمك K
ماه	1119 در K
ماهانه	1119 K
متجرنا	154 K
متصفحك	10 K
مجانا	153 سجل K
مجانيا	150 مقالا K
مجانية	150 مقالات K
محتوا	9 اين K
محتواي	1092 K خارجي	1092 اجازه ميدهيد K
محتوايي	1092 حاوي K از
محتوي	124 K من طرف ثالث
محفوظ	1085 حقوق K است
محفوظة	114 جميع الحقوق K	114 حقوق النشر K
مراسل	122 K
مراسلة	122 K
مراسلنا	39 K	154 K
مراسلينا	39 K	154 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	138 نحتاج الي K	138 الي K
مساهمتكم	138 نحتاج الي K
مستقل	1118 رسانه K
مستقلة	154 صحافة K
مشترك	140 هل انت K	1106 K شويد	1117 K شويد
مشتركا	50 بصفتك K
مشتركان	1106 ويژه K است
مصنوعي	1093 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1118 اين K
معنا	153 ساهم K
مقالاتنا	138 لا نضع K	154 K
مقاله	1111 ادامه K
منبع	1114 ذكر K
منتخب	1088 منبع K
منشن	62 K لي
منصتنا	154 K
مهمانم	54 قهوه K
موافقتك	124 نطلب K
موبايل	1101 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1102 عضويت شما با K	1102 ثبت نام شما با K
موقعنا	154 K
ميتوانند	50 مشتركان K
ميخواهيم	1092 از شما اجازه K
ميدهد	1098 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1120 K
ميگويد	1120 K
ميگيريم	1113 كميسيون K
""", 'ن': """
ناشد	156 K
ناشدت	156 K
نتقاضي	148 K عمولة	148 قد K عمولة
نحتاج	138 K الي دعمك
نخواهد	22 منتشر K شد	1098 منتشر K شد
نخواهند	1098 منتشر K شد
ندهيد	1117 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1101 K موبايل
نستخدم	105 K ملفات
نشرتنا	78 K	95 اشترك في K	154 K
نظر	6 ثبت K
نظرسنجي	1117 در K ما	1118 K ما
نميشود	60 ايميل شما نمايش داده K	1098 منتشر K
نوشت	1120 K
نويسنده	1089 ايميل K	1091 K
نياز	1104 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1106 مشترك K
هماكنون	1117 K ثبت نام كنيد
همايش	1095 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1104 به حمايت شما K
واتساب	153 تابعنا علي K
واحدا	51 كن K منهم
واشار	156 K
واشارت	156 K
واضاف	156 K
واضافت	156 K
واعلن	156 K
واعلنت	156 K
وافاد	156 K
وافادت	156 K
واكد	156 K
واكدت	156 K
واوضح	156 K
واوضحت	156 K
وبحسب	156 K
وبينار	1095 K ما	1095 در K
وتؤكد	156 K
وتري	156 K
وتضيف	156 K
وتقول	156 K
وحذر	156 K
وحذرت	156 K
ودعا	156 K
ودعت	156 K
وذكر	156 K
وذكرت	156 K
وصرح	156 K
وصرحت	156 K
وطالب	156 K
وطالبت	156 K
وفقا	156 K
وفيديو	40 صور K
وقال	156 K
وقالت	156 K
وقالوا	156 K
وكتب	156 K
وكتبت	156 K
ومحلل	122 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	138 K علي دعمكم
ووفقا	156 K
ويؤكد	156 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1092 ديدن اين K
ويري	156 K
ويضيف	156 K
ويقول	156 K
ويقولون	156 K
""", 'ي': """
يؤكد	156 K
يقول	156 K
يقولون	156 K
يوتيوب	16 K	153 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1091 K
""", 'گ': """
گزارش	1118 اين K
گزارشهاي	1118 K ما
گفت	1120 K
گفتند	1120 K
گفته	1120 K است	1120 به K
""", 'अ': """
अन	1371 Kुवाद	1394 के Kुसार
अप	1394 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	67 Kी कहानी हमें	67 Kा अनुभव हमें	1376 Kी राय दें	1376 Kी राय कमेंट	1376 Kी प्रतिक्रिया	1377 कमेंट में Kी राय
अलर	1378 K्ट पाने के लिए
अवसर	1374 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1370 Kी इजाजत मांगते हैं	1370 Kी अनुमति मांगते हैं	1391 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK	67 हमें बताK
इट	1363 कॉपीराK	1370 बाहरी साK	1392 हमारी वेबसाK
इन	24 लॉग K
इनब	1349 आपके Kॉक्स	1379 अपने Kॉक्स में
इब	1349 न्यूजलेटर को सब्सक्राK	1349 न्यूजलेटर सब्सक्राK	1352 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1381 सब्सक्राK्स के लिए है	1381 सब्सक्राK हैं
इस	1392 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1350 ऐप डाKोड करें	1378 डाKोड करें	1378 डाKोड कीजिए	1391 ऐप डाKोड करें	1391 ऐप डाKोड कीजिए
उपय	1355 कुकीज का Kोग	1355 कुकी का Kोग
उपलब	1370 सामग्री K्ध नहीं है
""", 'ए': """
ए	1374 वेबिनार के लिK	1391 जुडिK	1391 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1389 Kेंसी की फीड
""", 'ऐ': """
ऐप	1350 हमारा K	1392 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1376 क्विज खेलें K
""", 'क': """
क	1394 मुताबिK
कम	1377 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	67 हमें संपर्क Kें	1349 ईमेल दर्ज Kें	1350 ऐप इंस्टॉल Kें	1350 नोटिफिकेशन चालू Kें	1352 फॉलो Kें	1364 क्लिक Kें	1364 जॉइन Kें	1364 ज्वाइन Kें	1364 सब्सक्राइब Kें	1364 लाइक Kें	1367 हमें ईमेल Kें	1370 कुकीज स्वीकार Kें	1374 टिकट बुक Kें	1376 पोल में वोट Kें	1376 सर्वे में भाग लेK	1378 इंस्टॉल Kें	1378 नोटिफिकेशन ऑन Kें	1378 नोटिफिकेशन ऑन K लें	1379 साइन अप Kें	1383 शेयर Kें	1383 साझा Kें	1383 सेव Kें	1383 गिफ्ट Kें	1391 सब्सक्राइब Kें	1391 फॉलो Kें	1391 लॉग इन Kें	1391 लॉगिन Kें	1391 साइन अप Kें	1391 यहां क्लिक Kें	1391 लिंक पर क्लिक Kें	1391 अभी रजिस्टर Kें
करक	1367 कमेंट Kे बताएं	1379 सब्सक्राइब Kे आप	1379 साइन अप Kे आप
करन	1377 कमेंट Kे के लिए	1377 टिप्पणी Kे के लिए	1377 टिप्पणी पोस्ट Kे के लिए	1377 कमेंट Kे वाले
कल	1390 फ्री आर्टिK	1390 मुफ्त आर्टिK
कह	1394 Kा
कहत	1394 Kे	1394 Kी
""", 'ख': """
ख	1375 वीडियो देKें	1375 वीडियो भी देKें	1390 मुफ्त लेK	1394 लिKा
खक	1389 लेK के निजी विचार
खन	1375 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1385 अन्य Kों के लिए	1385 ताजा Kों के लिए	1385 की Kों के लिए	1390 मुफ्त Kें	1391 K भेजें	1391 पूरी K पढें	1392 इस K	1392 यह K
खर	1374 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1383 लिंक कॉपी हो Kा
""", 'च': """
चलत	1380 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1371 पूKें	1394 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1355 निKा नीति
जनर	1389 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1367 हमें Kूर दें
""", 'ट': """
ट	1355 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1349 हमारे न्यूजलेK	1349 हमारा न्यूजलेK	1349 हमारा साप्ताहिक न्यूजलेK	1349 न्यूजलेK के लिए	1369 सब एडिK हैं	1369 सब-एडिK हैं	1369 सीनियर सब एडिK हैं	1392 हमारे न्यूजलेK	1395 न्यूजलेK
""", 'ठ': """
ठक	1392 हमारे पाK
""", 'ड': """
ड	1364 जुKें	1389 सिंKीकेट फीड
डक	1375 पॉKास्ट सुनें	1392 हमारा पॉKास्ट
डन	1365 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1371 मुख्य बिंKु	1391 राय Kें
दद	39 हमारे संवाKाता	1369 वरिष्ठ संवाKाता हैं	1369 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1375 को सुKें	1375 लेख सुKें	1395 दाK
नन	1375 पॉडकास्ट सुKे के लिए
नल	1352 चैK से जुडें	1392 हमारे चैK
नह	60 ईमेल Kीं दिखाया	70 कोई विज्ञापन Kीं	71 कोई स्पैम Kीं	1389 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1350 ऐप में Kें
पढन	1381 Kे के लिए	1385 और खबरें Kे के लिए
पण	1377 टिप्Kियों के लिए
पन	11 विज्ञाK	70 न विज्ञाK	70 बिना विज्ञाK
पर	1353 गूगल न्यूज K	1379 ईमेल K पाने के लिए
पस	1366 Kंदीदा सोर्स	1366 Kंदीदा स्रोत	1366 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1366 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	67 हमें Kाएं	1367 हमें Kाएं	1391 हमें Kाएं	1391 राय Kाएं	1394 Kाया	1394 Kाते
बनकर	1381 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1370 से मिली साK्री शामिल है
मदद	1391 हमारी K करें	1391 आर्थिक K दें	1391 K कीजिए
मह	1393 हर Kीने
""", 'य': """
यत	1355 गोपनीKा नीति
यह	1375 वीडियो Kां देखें	1391 Kां देखें	1392 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1362 सर्वाधिकार सुK्षित	1392 हमारी पत्Kारिता	1392 स्वतंत्र पत्Kारिता	1392 हमारे पत्Kार
रखन	1369 का अनुभव Kे	1381 पढना जारी Kे के लिए
रत	1393 प्Kि माह
रह	1385 जुडे Kें	1385 जुडे Kिए
""", 'ल': """
ल	1394 बोKे	1394 बोKा
""", 'व': """
वर	1389 पुनर्प्रकाशन K्जित	1393 प्रति K्ष
""", 'श': """
श	1371 सारांK
शन	14 नोटिफिकेK	1388 हमें कमीK मिल	1395 सब्सक्रिप्K
शर	1355 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	67 हमें व्हाट्K	1367 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K	67 हमें व्हाट्K	67 हमें वॉट्K
सक	1369 पत्रकारिता में K्रिय हैं
सकत	1365 जुड Kे हैं	1365 फॉलो कर Kे हैं	1367 हमें भेज Kे हैं	1388 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1381 पहले से K्य हैं	1381 K्यता लें	1391 K्य बनें
सप	1393 प्रति K्ताह
सफल	1379 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1371 Kी	1391 K्थन करें
सर	1376 K्वे में हिस्सा लें	1376 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1380 आर्थिक Kोग दें	1380 आर्थिक Kोग करें	1380 हमें Kोग करें	1380 आपके Kोग पर निर्भर	1391 आपका Kोग	1391 हमें Kोग	1391 Kोग करें	1391 आपके Kोग
""", 'ह': """
हट	1377 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	67 Kें लिखें	67 Kें भेजें	1367 Kें भेजें	1374 Kारी टीम से जुडें	1391 Kें लिखें	1391 Kें भेजें	1392 Kारा काम	1392 Kारी टीम	1392 Kारे साथ
हमस	38 Kे संपर्क करें	67 Kे संपर्क करें	1367 Kे संपर्क करें	1391 Kे जुडें
""", 'অ': """
অন	252 Kুদান দিন	256 Kুদান
অনল	237 Kাইন শপ
""", 'আ': """
আজই	242 K অনুদান দিন
আপন	51 Kিও যোগ দিন	57 আমরা Kাকে	222 Kার ইমেইল	233 Kার সম্মতি প্রযোজন	233 Kার অনুমতি চাই	237 Kার মতামত দিন	239 Kার মতামত লিখুন	239 Kার মন্তব্য লিখুন	241 Kার ই-মেইল	241 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	62 Kাকে ট্যাগ	63 Kাদের ভার্চুযাল	67 Kাদের লিখুন	67 Kাদের জানান	67 Kাদের পাঠান	67 Kাদের সাথে যোগাযোগ	228 Kাদের জানান	228 Kাদের পাঠান	228 Kাদের লিখুন	241 Kাদের সাপ্তাহিক	242 Kাদের পাশে থাকুন	252 Kাদের লিখুন	253 Kাদের সাংবাদিক	253 Kাদের চ্যানেল	253 Kাদের টেলিগ্রাম
আযকর	55 K ছাড
আস	227 ঘুরে Kুন
""", 'ই': """
ইক	227 লাK দিন
ইজ	237 কুKে অংশ নিন
ইনবক	241 K্সে পেতে
ইনস	240 অ্যাপ K্টল করুন
ইল	253 আমাদের মোবাK
""", 'উ': """
উজল	222 নিKেটারে সাবস্ক্রাইব	222 আমাদের নিKেটার	222 নিKেটার পেতে	241 সাপ্তাহিক নিKেটার	253 আমাদের নিKেটার	253 নিKেটার	253 নিKেটারের	256 নিKেটার
উনল	240 অ্যাপ ডাKোড করুন	240 অ্যাপটি ডাKোড করুন	252 অ্যাপ ডাKোড করুন	252 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	235 K
এআইক	235 Kে
এআইয	235 Kের
একমত	43 K নন
এখনই	252 K নিবন্ধন করুন
""", 'ও': """
ওট	238 ভিডিKি দেখুন
""", 'ক': """
ক	254 মাসিK
কত	242 স্বাধীন সাংবাদিKাকে	242 সাংবাদিKার পাশে	253 স্বাধীন সাংবাদিKা	253 সাংবাদিKাকে
কনট	233 বহিরাগত Kেন্ট
কপ	231 অনুমতি ছাডা Kি
কর	227 ফলো Kুন	227 ক্লিক Kুন	227 সাবস্ক্রাইব Kুন	227 যোগ Kুন	227 যুক্ত Kুন	228 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	228 আমাদের সঙ্গে যোগাযোগ Kুন	228 আমাদের ইমেইল Kুন	237 ওযেবিনারে নিবন্ধন Kুন	237 চাKির সুযোগ	240 নোটিফিকেশন চালু Kুন	252 সাবস্ক্রাইব Kুন	252 এখানে ক্লিক Kুন	252 ফলো Kুন	252 সহাযতা Kুন	252 লিংকে ক্লিক Kুন	252 আমাদের ইমেইল Kুন	252 আমাদের সঙ্গে কাজ Kুন
করত	239 মন্তব্য Kে
""", 'খ': """
খ	245 ফ্রি লেKা	245 বিনা মূল্যের লেKা
খত	238 ভিডিও দেKে	239 মন্তব্য লিKে
খবর	248 আরও K জানতে
খবরট	4 Kি	244 Kি পডতে	253 Kি
""", 'গ': """
গল	236 কেমন লাK
""", 'ছ': """
ছ	236 কাজে লেগেKে	255 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	237 Kিপে অংশ নিন	237 Kিপে ভোট দিন
জস	231 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	67 আমাদের হোযাK্যাপ	67 আমাদের হোযাK্যাপে	253 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	253 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	230 জ্যেষ্ঠ প্রতিবেK	230 নিজস্ব প্রতিবেK
দট	253 সংবাKি
দন	253 এই প্রতিবেK
""", 'ধ': """
ধর	228 ভুল Kিযে দিন
""", 'ন': """
ন	227 যুক্ত হোK	227 যোগ দিK	227 যুক্ত থাকুK	228 লেখা পাঠাK	236 ভুল পেযেছেK	237 টিকিট কিKুন	238 শুKুন	238 ভিডিও দেখুK	240 অ্যাপ Kামিযে নিন	243 পাশে দাঁডাK	252 যুক্ত হোK	252 পাশে থাকুK	255 জাKান	255 জাKিযেছেন
নকল	231 অনুমতি ছাডা K
নয	231 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	244 Kা চালিযে যেতে
পডত	244 বাকি অংশ Kে	244 লেখা Kে	244 বিনা মূল্যে Kে	244 লেখাটি Kে	248 আরও খবর Kে
""", 'ব': """
বন	49 K্ধুদের পাঠান
বল	255 Kেন	255 Kেছেন	255 Kেছে
বলছ	255 Kেন
বলল	255 Kেন
""", 'ভ': """
ভরস	242 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	232 বিনা অনুKিতে	235 কৃত্রিম বুদ্ধিK্তা	252 Kামত জানান	252 Kামত দিন
মন	236 কেK লেগেছে
""", 'য': """
য	244 মাত্র # টাকাK
যত	252 আমাদের সহাKা
যব	241 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	234 কুকি ব্Kার
যর	230 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	226 সর্বস্বত্ব সংK্ষিত	226 স্বত্ব সংK্ষিত	231 অশালীন মন্তব্য প্Kাশ	231 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	254 প্Kি মাসে
রহণ	233 কুকি গ্K করুন
""", 'ল': """
লগইন	252 K করুন
""", 'শ': """
শন	251 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	49 বন্ধুদের K্গে	67 আমাদের K্গে যোগাযোগ	231 সম্পাদকীয নীতির K্গে	248 আমাদের K্গেই থাকুন	248 K্গেই থাকুন	253 আমাদের K্গে
সদস	252 K্য হোন
সব	253 আমাদের ফেKুক
সরণ	227 অনুK করুন	252 অনুK করুন
সহয	252 Kোগিতা করুন
""", 'হ': """
হক	244 ইতিমধ্যে গ্রাK	252 গ্রাK হোন
হকদ	244 শুধু গ্রাKের জন্য
হত	252 যুক্ত Kে
হব	239 অ্যাড্রেস প্রকাশিত Kে না	239 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2607 Kเพิ่มเพื่อน	2608 Kติดตาม
กร	2577 Kอกอีเมล
กล	2611 K่าว
กอ	2609 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2608 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2595 Kบคุณที่สมัคร	2595 Kบคุณที่ลงทะเบียน	2609 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2608 Kิกที่นี่	2608 Kิกชม
คว	2605 Kามเห็นส่วนตัวของผู้เขียน
ค่	2604 Kาคอมมิชชั่น	2604 Kาคอมมิชชัน
""", 'จ': """
จด	2576 Kหมายข่าวของเรา	2595 Kหมายข่าวรายสัปดาห์ของเรา	2612 Kหมายข่าว
จะ	2594 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2608 Kวน์โหลดแอปของเรา	2608 Kวน์โหลดแอปได้	2608 Kวน์โหลดแอปเลย	2608 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2586 Kดต่อผู้สื่อข่าวของเรา	2586 Kดต่อกองบรรณาธิการ	2608 Kดตามเรา
ต่	2610 Kอเดือน	2610 Kอปี
""", 'ถ': """
ถื	2595 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2599 Kลองอ่าน
ทั	38 Kกมา	2605 Kศนะของผู้เขียน
ทา	2594 Kงเว็บไซต์ขอสงวนสิทธิ์	2596 Kงอีเมลทุก
ทุ	2596 Kกเช้าทางอีเมล
""", 'บ': """
บท	2600 Kความฟรี	2609 Kความนี้
บร	2612 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2611 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2597 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2611 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2586 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2588 Kมรับคุกกี้
""", 'ร': """
ระ	2611 Kบุว่า
รา	2610 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2597 Kวมสนับสนุนการทำงานของเรา	2608 Kวมสนับสนุน	2608 Kวมบริจาคให้เรา	2608 Kวมบริจาคกับเรา	2608 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2605 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2609 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2582 Kวนลิขสิทธิ์	2583 Kวนสิทธิ์
สน	2597 Kับสนุนสื่ออิสระ	2597 Kับสนุนการทำงานของเรา	2597 Kับสนุนนักข่าว	2608 Kับสนุนเรา	2608 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2576 Kัครรับจดหมายข่าว	2576 Kัครรับข่าวสาร	2608 Kัครรับ	2608 Kัครสมาชิกวันนี้	2608 Kัครสมาชิกเลย	2608 Kัครสมาชิกเพื่อ	2608 Kัครสมาชิกได้ที่	2608 Kัครสมาชิกของเรา	2612 Kาชิก
สำ	2599 Kหรับสมาชิกเท่านั้น
สื	2609 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2586 Kงเรื่องราวของคุณ	2586 Kงข่าวหาเรา	2608 Kงข้อมูลมาที่	2608 Kงคลิปมา
""", 'ห': """
หา	2586 Kกคุณมีข้อมูล
ห้	2582 Kามคัดลอกหรือ	2582 Kามคัดลอกข้อความ	2582 Kามคัดลอกเนื้อหา	2582 Kามคัดลอกบทความ	2583 Kามทำซ้ำ
""", 'อ': """
อย	2608 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2576 Kเมลของคุณ
อ่	2599 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2608 Kียนถึงเรา	2608 K้าสู่ระบบเพื่อ
เฉ	2599 Kพาะสมาชิก
เน	9 Kื้อหานี้	2588 Kื้อหาจากภายนอก	2588 Kื้อหาภายนอก
เป	2599 K็นสมาชิกอยู่แล้ว	2611 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2594 Kื่อแสดงความคิดเห็น	2599 Kื่ออ่านต่อ	2599 Kื่ออ่านบทความ	2607 Kิ่มเพื่อนไลน์	2607 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2594 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2586 K้งเบาะแสข่าว	2586 K้งเรา	2608 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2585 Kล่งข่าวที่ต้องการ	2585 Kล่งข่าวโปรด	2585 Kล่งที่มาที่ต้องการ
แอ	2607 Kดไลน์	2607 Kดไลน์เพื่อ	2608 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2608 Kวตเลย	2608 Kลดแอป
""", 'ใ': """
ให	2609 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2809 hãy gửi K
""", 'ủ': """
ủng	2798 ly cà phê K hộ	2809 hãy K hộ
""", 'あ': """
あと	1651 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1659 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1618 Kいのブラウザ
お寄	1659 Kせください
お届	57 Kけします
お申	1639 Kし込みはこちら	1659 Kし込みください	1659 Kし込みはこちら
お聞	1659 Kかせください
お見	1659 K逃しなく
お試	1659 Kしください
お読	1659 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1656 K転載したものです	1656 Kの転載です
か月	1605 K無料	1661 K無料
""", 'が': """
が無	1618 javascriptK効
""", 'こ': """
ここ	1604 Kからは有料	1605 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1604 K記事は有料	1604 K記事は会員	1623 K記事についてのご意見	1660 K記事が	1660 K記事を	1660 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1618 K用のブラウザ
ご協	1659 K力ください
ご存	1657 Kじの方は
ご寄	1602 K付をお願い	1659 K付
ご意	43 K見・ご反論	1623 K見・ご感想	1623 K見をお寄せ
ご感	1623 K想をお寄せ
ご支	1602 K援をお願い	1659 K援
ご登	1648 K録ありがとうございます	1659 K録
ご覧	1659 Kください	1659 Kいただけます
ご購	1659 K読
ご連	1659 K絡ください
""", 'す': """
すで	1651 Kに会員の方
すべ	1605 Kての記事が
""", 'ぜ': """
ぜひ	1615 Kフォロー
""", 'で': """
でも	1615 K配信中
で受	1632 lineKけ取る
で届	1632 lineKく
で最	1632 lineK新
""", 'と': """
と強	1662 K調
と書	1662 Kい
と発	1662 K表
と話	1662 Kし	1662 Kす
と語	1662 Kっ	1662 Kる
と説	1662 K明
と述	1662 Kべ
""", 'に': """
によ	1662 Kると
""", 'の': """
の使	1621 cookieK用
の学	48 aiK習
の採	1639 K用情報
の提	1656 K供記事です
""", 'を': """
をフ	1615 Kォローする	1615 Kォローしよう
を使	1621 cookieK用
を利	1621 cookieK用
を有	1618 javascriptK効	1618 javascript K効
を発	1662 K表した
を許	1636 cookieK可
""", 'ア': """
アカ	1632 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1655 Kィリエイト広告	1655 Kィリエイトプログラム	1655 Kィリエイトリンク
アプ	1610 Kリで開く	1610 Kリで読む	1610 Kリはこちら	1611 Kリを開く	1611 Kリをダウンロード	1611 Kリのダウンロード	1611 Kリをインストール	1647 Kリなら通知	1647 Kリなら速報	1647 Kリなら、	1647 Kリで読むと	1647 Kリなら
アン	1643 Kケートにご協力	1643 Kケートはこちら	1643 Kケート実施中	1644 Kケートに答えて
""", 'カ': """
カ月	1605 K無料	1661 K無料
""", 'ク': """
クイ	1644 Kズに答えて
クッ	1620 cookie(Kキー)	1621 Kキーを使用	1621 Kキーを利用	1636 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1623 Kントを投稿するには	1623 Kントするには	1623 Kントをお寄せ	1624 Kント欄で	1624 Kント欄に	1624 Kント欄から	1624 Kント欄へ	1646 Kントは削除します	1646 Kントは削除することが	1646 Kントは削除する場合	1646 Kントは承認	1646 Kントは公開前	1646 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1602 Kートをお願いします	1659 Kートをお願い	1659 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1659 Kンロードしてください
""", 'チ': """
チケ	1639 Kット販売中
チャ	1616 Kンネル登録を	1632 Kンネルに参加する	1632 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1608 Kースレターに登録	1609 Kースレターを	1632 googleKースで	1648 Kースレター登録はこちら	1663 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1615 Kローして最新	1615 Kローをお願い	1659 Kローしてください
""", 'プ': """
プッ	1611 Kシュ通知
プラ	1620 Kイバシーポリシーに
プレ	1605 Kミアム会員
プロ	1655 Kモーションが含まれ	1655 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1608 Kマガに登録	1609 Kマガで	1648 Kマガ登録はこちら	1648 Kマガの登録	1660 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1608 Kルマガジンに登録	1609 Kルマガジンで	1609 Kルマガジンを	1609 Kルでお届け	1623 Kルアドレスが公開されることはありません	1648 Kルアドレスを入力してください	1663 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1604 Kインして続きを	1604 Kインしてください	1605 Kインが必要	1659 Kインして
""", 'ヶ': """
ヶ月	1605 K無料	1661 K無料
""", '上': """
上优	2844 在googleK先
上優	2844 在googleK先
""", '下': """
下方	2879 K留言
下載	2825 K客戶端	2827 Kapp	2827 K應用程式
下载	2825 K客户端	2827 Kapp	2827 K应用	2878 K客户端
""", '不': """
不代	2843 K表本站	2860 K表本站立场	2873 K表本報立場	2873 K表本报立场	2873 K表本站立场	2873 K表本站立場	2873 K表本媒體立場	2873 K表本網立場	2873 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2843 K转载	2843 K轉載
不认	43 K同本文
不錯	2878 K過
不错	2878 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2843 K表作者
仅供	2860 K其表达个人看法
仅限	2865 K会员	2865 K订户
""", '他': """
他說	2881 K
他说	2881 K
""", '付': """
付費	2820 K後	2882 K牆
付费	2820 K后	2882 K墙
""", '以': """
以閱	2819 K讀全文
以阅	2819 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2820 K专享	2865 K限定内容
会員	50 Kの方は	50 Kは月に	1604 K限定です	1604 K限定の記事	1604 K登録できます	1605 K登録すると	1605 K登録が必要	1651 Kの方はこちら	1651 K登録で続きを読む	1651 K登録後にご覧	1659 K登録して	1659 K登録は	1659 K登録がお済み	1659 K登録をお願い	1659 K登録で	1659 K登録のうえ	1659 K登録はこちら	1659 K登録ください	1660 Kの方
会費	1649 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2817 K支持	2878 K支持,	2878 K支持让	2878 K支持讓	2878 K支持是
""", '使': """
使用	2835 Kcookie改善	2835 Kcookie以	2835 K cookie 以	2835 K cookie 来	2835 K cookie 來	2836 Kcookie来	2836 Kcookie來
""", '來': """
來自	2851 K外部平台的內容
""", '依': """
依靠	2863 K读者的支持	2863 K讀者的支持
""", '侵': """
侵权	2843 K请	2843 K必究
侵權	2843 K必究
""", '個': """
個人	1621 K情報の取り扱い	1656 Kの見解です	2860 K看法
""", '偏': """
偏好	2844 K來源	2844 K来源
""", '僅': """
僅限	2865 K會員	2865 K訂戶
""", '優': """
優先	1631 Kソース	1631 K表示に設定	1631 Kする情報源	1631 K的に表示
""", '免': """
免費	15 K閱讀	2874 K文章	2874 K閱讀篇數	2874 K閱讀額度	2875 K註冊即可	2875 K註冊後	2878 K訂閱	2880 K試用
免费	15 K阅读	2874 K文章	2874 K阅读篇数	2875 K注册即可	2875 K注册后	2878 K订阅	2880 K试用
""", '全': """
全文	20 Kを	1604 Kを読むには	1604 Kをお読み
""", '公': """
公众	16 K号	2830 K号:
公式	1611 Kアプリ	1615 Kアカウントをフォロー	1615 Kアカウントを友だち	1632 Klineはこちら	1660 Kline
""", '关': """
关注	2830 K我们的	2878 K我们
""", '内': """
内阅	2825 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2881 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1661 K
初月	1651 K#円で	1661 K無料
""", '判': """
判断	1662 Kした
""", '利': """
利用	1620 K規約に同意
""", '前': """
前請	2860 K先登入
前请	2860 K先登录
""", '剩': """
剩余	2819 K#%
剩餘	2819 K#%
""", '力': """
力を	1649 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2830 Kline好友	2830 Kline官方	2830 Kline@	2863 K贊助行列	2863 K赞助行列	2878 K会员	2878 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1660 Kになります
""", '動': """
動画	40 Kや写真	1640 Kをご覧ください	1640 Kはこちら	1641 Kでも詳しく	1641 Kでも解説
""", '包': """
包月	2880 K
""", '即': """
即可	2860 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1616 Kち追加
""", '収': """
収益	1655 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2823 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1633 K班までご	1649 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1608 Kトレイに
""", '只': """
只靠	2863 K讀者	2863 K读者
""", '同': """
同意	2851 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2881 K
告诉	38 K我们	67 K我们	2881 K
""", '呼': """
呼び	1662 Kかけた	1662 Kかける	1662 Kかけて	1662 K掛け
""", '命': """
命じ	1662 Kた
""", '喊': """
喊道	2881 K
""", '因': """
因为	2878 K有你的支持
因為	2878 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1655 Kの一部が還元
""", '外': """
外部	1636 Kコンテンツ	2851 K内容	2851 K內容
""", '她': """
她說	2881 K
她说	2881 K
""", '好': """
好評	1639 K発売中
""", '如': """
如侵	2843 K权
如有	2843 K侵权	2843 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2831 K微信
""", '定': """
定期	2878 K定額
""", '寄': """
寄付	1659 Kをお願い	1663 K
寄到	2823 K您的信箱	2862 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2881 K
""", '居': """
居合	1657 Kわせた方は
""", '已': """
已是	2819 K會員	2865 K订户	2865 K訂戶
已经	2819 K是会员
""", '年': """
年額	1661 K
""", '广': """
广告	11 K	2837 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1618 Kブロック	1649 Kに頼らず
""", '廣': """
廣告	11 K	2837 K攔截
""", '开': """
开启	2827 K通知
""", '弊': """
弊社	1660 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1660 Kイト
当社	1660 Kの
当編	1660 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2827 K扫	2831 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1602 Kをお願いします	1659 Kをお願い	1659 Kして
""", '您': """
您已	2862 K成功订阅	2862 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2817 K支持	2863 K每一份捐款	2863 K每一筆捐款	2878 K捐款	2878 K支持,	2878 K支持让	2878 K支持讓	2878 K支持是
""", '情': """
情報	1633 Kをお寄せください	1633 K提供はこちら	1633 K提供を募集	1633 K提供をお待ち	1633 Kをお待ちして	1657 Kをお持ちの方は	1657 K提供窓口
""", '感': """
感謝	2862 K您的訂閱	2878 K閱讀	2878 K您的支持
感谢	2862 K您的订阅	2878 K阅读	2878 K您的支持
""", '成': """
成为	51 K其中一员	2819 K会员即可	2865 K付费会员	2878 K会员,	2878 K会员即可	2878 K我们的会员
成為	2819 K會員即可	2863 K我們的贊助	2865 K付費會員	2878 K會員,	2878 K會員即可	2878 K我們的會員
""", '我': """
我们	2835 K使用cookie	2835 K使用 cookie	2879 K的
我們	2835 K使用cookie	2835 K使用 cookie	2879 K的
""", '手': """
手机	2827 K客户端
""", '打': """
打开	2825 Kapp	2827 K微信
打開	2825 Kapp
""", '扫': """
扫一	2827 K扫
扫描	2825 K二维码下载	2825 K二维码加入	2827 K二维码关注	2878 K二维码下载	2878 K二维码关注	2878 K二维码加入	2878 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2843 K有风险
""", '指': """
指出	2881 K
指摘	1662 Kした
""", '捐': """
捐助	2863 K我们	2863 K我們
捐款	2878 K支持	2882 K
""", '掃': """
掃一	2827 K掃
掃描	2825 K qr	2878 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2827 K通知
推送	14 K	2827 K通知
""", '支': """
支持	2816 K獨立媒體	2816 K独立媒体	2817 K我们的	2817 K我們的	2878 K我们,	2878 K我們,	2878 K我们。	2878 K我們。	2878 K我们的报道	2878 K我們的報導	2878 K我们的新闻	2878 K我們的新聞	2878 K我们的记者	2878 K我們的記者	2878 K我们的工作	2878 K我們的工作	2878 K我们继续	2878 K我們繼續
支援	1659 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2843 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2844 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1662 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2865 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1608 K情報をお届け
""", '會': """
會員	50 K每月	2820 K專享	2865 K限定內容
""", '月': """
月額	1605 K#円	1661 K
""", '有': """
有了	2878 K你的支持	2878 K您的支持
有料	50 K会員は	1604 K会員限定	1604 K会員になる	1604 K会員の方	1651 K記事が読めます	1663 K会員
有权	2860 K删除
有權	2860 K刪除
""", '未': """
未經	2843 K授權不得	2843 K授權,不得	2843 K授權禁止	2843 K授權請勿	2843 K授權,請勿
未经	2843 K授权不得	2843 K授权,不得	2843 K授权禁止	2843 K授权,禁止	2843 K授权请勿	2843 K授权,请勿
""", '本': """
本ま	1651 月#Kで無料で
本ア	1660 Kプリ
本サ	1660 Kイト
本刊	2879 K
本報	2879 K導
本报	2879 K读者	2879 K道
本文	2843 K来源	2879 K
本站	2879 K
本紙	38 Kまで	67 Kまで
本網	2835 K站使用	2879 K
本网	2835 K站使用
本記	1660 K事
本誌	1660 K
""", '来': """
来自	2851 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2830 K关注	2878 K加入	2878 K赞助	2878 K订阅	2878 K投稿
""", '歡': """
歡迎	2830 K追蹤	2878 K加入	2878 K贊助	2878 K訂閱	2878 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1604 K#文字	1604 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2880 K
每日	2824 K简报	2824 K簡報	2824 K電子報
每月	2880 K
""", '求': """
求め	1662 Kた	1662 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2837 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2878 K关注	2878 K这里
""", '無': """
無料	15 K記事	1604 Kで会員登録	1604 K会員に登録	1651 Kで読める記事の上限	1651 K会員になると	1659 K会員に登録	1659 K会員登録	1661 K体験
無断	1630 K転載	1630 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2843 K所有	2843 K归本	2843 K归原	2843 K归作者	2843 K归属
版權	2843 K所有	2843 K歸
""", '独': """
独立	1660 Kしたジャーナリズム	2879 K新闻	2879 K媒体
""", '獨': """
獨立	2879 K新聞	2879 K媒體
""", '獲': """
獲得	2872 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2879 K者
由读	2879 K者
""", '申': """
申し	1639 K込みはこちら
申込	1639 Kみはこちら	1639 Kはこちら
""", '电': """
电子	2882 K报
""", '畅': """
畅读	2865 K全站
""", '留': """
留言	85 K区	85 K區	2879 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1633 Kをお寄せ
""", '登': """
登入	24 K或	2819 K後繼續	2819 K會員	2875 K或註冊
登录	24 K或	2819 K后继续	2819 K后查看全文	2819 K后查看完整	2875 K或注册
登録	1651 Kして続きを読む	1659 Kしてください	1659 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1660 Kまの
""", '看': """
看更	2825 appK多
""", '禁': """
禁止	2843 K转载
禁無	1629 K断
""", '私': """
私た	1660 Kちの
""", '科': """
科し	1662 Kた
""", '称': """
称	2881 K
""", '稱': """
稱	2881 K
""", '立': """
立即	2878 K加入我们	2878 K加入我們	2878 K订阅	2878 K訂閱	2878 K下载	2878 K下載	2878 K报名	2878 K報名	2878 K成为会员	2878 K成為會員
""", '第': """
第一	2860 K条评论	2860 K則留言	2860 K條評論
""", '筆': """
筆者	1656 K個人の見解
""", '紙': """
紙の	1660 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1604 Kを読むには	1604 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1660 K部では
""", '繼': """
繼續	2819 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2819 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2881 K
者说	2881 K
""", '联': """
联盟	74 K链接	2872 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2872 K行銷連結	2872 K連結
聯絡	38 K我們
""", '若': """
若有	2843 K侵权	2843 K侵權
""", '获': """
获得	2872 K佣金
""", '著': """
著作	1630 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2860 K本站立场
表示	2881 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2819 K即可	2819 K後繼續	2823 K我們的	2823 K電子報	2878 K我們	2882 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1633 Kまでご連絡ください
""", '訴': """
訴え	1662 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1662 Kた
認為	2881 K
""", '說': """
說:	2881 K
說。	2881 K
說道	2881 K
""", '読': """
読み	1605 K放題
読者	18 Kの寄付	18 Kの支援	1649 Kの会費で	1660 Kの皆様	1660 Kの皆さ	1660 Kアンケート
""", '請': """
請先	2878 K登入
請啟	2835 K用javascript
請我	54 K喝咖啡
請捐	2878 K款
請支	2816 K持我們	2878 K持我們
請登	2878 K入後	2878 K入以
請立	2878 K即捐款
請輸	2862 K入您的電子	2878 K入您
請點	2878 K擊此處	2878 K擊這裡	2878 K擊下方	2878 K擊連結
""", '讀': """
讀者	43 K投書	2879 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2819 K即可	2819 K后继续	2823 K我们的	2823 K电子报	2878 K我们	2882 K费
""", '认': """
认为	2881 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2860 K服务协议
""", '说': """
说:	2881 K
说。	2881 K
说道	2881 K
""", '请': """
请先	2878 K登录
请启	2835 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2878 K款
请支	2816 K持我们	2878 K持我们
请点	2878 K击此处	2878 K击这里	2878 K击下方	2878 K击阅读	2878 K击关注	2878 K击链接
请登	2878 K录后	2878 K录以
请立	2878 K即捐款
请输	2862 K入您的电子邮箱	2862 K入您的邮箱	2878 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2879 K问卷	2879 K群
""", '責': """
責任	2843 K編輯:
""", '賺': """
賺取	2872 K佣金
""", '購': """
購読	1604 K者の方は	1605 Kすると	1659 Kしてください	1660 K者の方	1663 K料
""", '贊': """
贊助	2816 K我們	2878 K我們
""", '责': """
责任	2843 K编辑:
""", '赚': """
赚取	2872 K佣金
""", '赞': """
赞助	2816 K我们	2878 K我们
""", '身': """
身边	2879 K的新鲜事
身邊	2879 K的新鮮事
""", '転': """
転載	45 K	1629 Kを禁じ
""", '輸': """
輸入	2862 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2843 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2843 K请注明
""", '输': """
输入	2862 Kemail
""", '这': """
这篇	2879 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2830 K我們的	2844 Kgoogle news	2878 K我們
""", '送': """
送っ	49 Kてください
送到	2862 K你的邮箱	2862 K您的邮箱	2862 K您的信箱
""", '這': """
這篇	2879 K文章
""", '通': """
通知	14 K	1611 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1648 Kニュースレター
""", '邀': """
邀請	2878 K您
邀请	2878 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2881 K
""", '长': """
长说	2881 K
""", '開': """
開啟	2827 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2819 K全文請
""", '關': """
關注	2830 K我們的	2878 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2819 K全文请
""", '随': """
随时	2878 K掌握
""", '隐': """
隐私	2836 K政策
""", '隨': """
隨時	2878 K掌握
""", '隱': """
隱私	2836 K權政策	2836 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2882 K報
""", '需': """
需接	2851 K受cookie
需要	2851 K接受cookie	2878 K您的支持	2878 K你的支持
""", '音': """
音声	1640 Kでもお聴き
""", '首': """
首年	2877 K仅需
首月	2865 K仅需	2865 K只要	2877 K免费	2877 K免費	2877 K仅	2877 K僅	2877 K只需	2880 K
首选	2844 K来源	2844 K新闻来源
首選	2844 K來源	2844 K新聞來源
""", '點': """
點擊	2878 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1714 K
가입해	1714 K 주세요
""", '강': """
강조했다	1717 K
""", '계': """
계속	1668 K 읽으려면	1668 K 읽으시려면
계신	1691 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1678 K 뉴스에서
구독	50 K 회원은	1668 K 후 이용
구독료	1718 K
구독을	1714 K 신청하세요
구독자	1668 K 전용 기사	1668 K 전용 콘텐츠	1668 K 전용입니다	1668 K 전용 서비스	1715 K
구독자는	50 K
구독자만	1668 K 볼 수	1705 K 읽을
구독자에게만	1705 K 제공
구독하고	1678 K
구독하세요	1690 K	1714 K
구독하시면	1668 K
구독해	80 K 주세요	1677 K 주세요	1703 K 주셔서	1714 K 주세요
구독해주세요	1677 K
구독해주셔서	1703 K
""", '금': """
금요일	1703 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1668 전체 K 보려면	1705 전체 K 읽어보세요
기자를	1704 K 응원해
기자에게	1691 K 연락해 주세요
""", '남': """
남겨주세요	1714 K
""", '네': """
네이버	1678 K 메인에서	1690 K 구독
네이버에서	1678 K 구독
""", '놓': """
놓치지	1714 K 마세요
""", '눌': """
눌러주세요	1714 K
""", '뉴': """
뉴스레터	78 K	1670 K 구독하기	1670 K 구독하세요	1670 K 신청하기	1670 K 구독 신청하기	1715 K	1718 K
뉴스레터로	1670 K 받아
뉴스레터를	1670 K 받아	1670 K 구독하세요	1670 K 구독해	1670 K 구독하고	1670 K 구독하면	1714 K 신청하세요
""", '다': """
다운로드하세요	1714 K
""", '달': """
달	1705 첫 K #원
""", '당': """
당신의	1691 K 제보가	1715 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1701 K 삭제될	1701 K 삭제합니다	1701 K 통보	1701 K 예고	1701 K 운영자	1701 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1717 K
""", '독': """
독립	1715 K 언론
독립언론	1715 K
독립언론을	1704 K 지켜
독자	1713 K 후원으로	1714 K 여러분의	1715 K 여러분
독자님의	1666 K 후원	1713 K 후원으로
독자들의	18 K 후원	1713 K 후원으로
독자의	1713 K 후원으로	1715 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1703 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1714 K
""", '로': """
로그인	24 K	1668 K 후 이용
로그인이	1668 K 필요합니다	1668 K 필요한 서비스	1668 K 필요해요
로그인하거나	1714 K
로그인하고	1705 K 계속
로그인하면	1705 K 계속
로그인하시면	1668 K
""", '링': """
링크에서	1714 K 확인하세요
""", '마': """
마음에	1704 기사가 K 드셨다면
""", '만': """
만나보세요	1714 K
""", '말': """
말했다	1717 K
""", '매': """
매월	1716 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1703 K 보내드려요
메일함으로	1670 K
""", '무': """
무단	1688 K 복제	1688 K 전재
무단전재	1687 K
무료	15 K 기사	1711 K 기사	1716 K 체험
무료로	15 K 볼 수 있는	1705 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1714 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1717 K
""", '보': """
보내	57 K 드립니다	1714 K 주세요
보내드리는	1703 K
보내드립니다	57 K	1703 K
보내주세요	1714 K
""", '본': """
본	1715 K 기사
본사의	1709 K 편집 방향	1709 K 편집방향
본지는	1715 K
본지의	1709 K 편집 방향	1709 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1691 K 보내주세요	1691 K 보내 주세요
사전	1696 K 등록하기	1696 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1689 K 매체로	1689 K 출처로	1689 K 언론사	1689 K 매체
선호하는	1689 K 출처
""", '설': """
설명했다	1717 K
설문에	1714 K 참여하세요
설치하세요	1714 K
""", '세': """
세미나	1696 K 신청하기
""", '소': """
소식을	1703 K 전해드립니다
""", '속': """
속보를	1702 K 받아보세요
""", '수': """
수수료를	1708 K 받을 수 있습니다	1708 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1713 K 후원으로
시작하세요	1714 K
""", '아': """
아래에서	1714 K 확인하세요
""", '알': """
알려	1714 K 주세요
알려주세요	1714 K
알림	1674 K 받기	1674 K 설정
알림을	14 K	1702 K 켜고
""", '앱': """
앱	1674 K 다운로드	1674 K 설치	1702 K 설치하기
앱에서	1673 K 보기	1673 K 열기	1702 K 더 편하게	1714 K 확인하세요
앱으로	1673 K 보기	1702 K 더
앱을	1674 K 다운로드	1702 K 다운로드하세요	1702 K 설치하세요
""", '언': """
언론을	1704 독립 K 지켜
""", '여': """
여기서	1714 K 확인하세요
여러분	1715 K 덕분
여러분의	1691 K 제보를	1704 K 후원이	1714 K 후원
""", '영': """
영상에서	1697 K 확인하세요	1697 K 확인할 수 있습니다	1714 K 확인하세요
영상으로	1697 K 확인하세요
영상을	1697 K 확인하세요
""", '온': """
온라인	1696 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1694 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1715 K 기자
우리의	1715 K 저널리즘
""", '운': """
운영되고	1704 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1704 K 응원
""", '월': """
월	1716 K #원
""", '유': """
유료	1668 K 구독자만
유튜브	1678 K 구독
""", '음': """
음성으로	1697 K 들으려면	1697 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1714 K
응원해	1666 K 주세요	1714 K 주세요
""", '의': """
의견을	1714 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1715 K 기사가	1715 K 기사는	1715 K 기사
이메일	1671 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1670 K 입력하세요	1670 K 입력해 주세요	1670 K 입력해주세요	1670 K 입력하시면
이미	1705 K 구독자이신가요
이벤트에	1714 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1696 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1689 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1687 K 금지
재배포금지	1687 K
""", '저': """
저작권법	1688 K
저작권법의	1688 K
저작권자	1688 K
저작권자의	1688 K
저희	1715 K 뉴스레터	1715 K 채널	1715 K 앱
저희는	1715 K
저희를	1715 K
""", '적': """
적었다	1717 K
""", '전': """
전문을	20 K
전용	1668 회원 K 기사	1668 회원 K 콘텐츠	1668 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1717 K
""", '정': """
정기후원	1716 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1691 K 부탁드립니다
제보는	1691 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1691 K 기다립니다	1691 K 받습니다
제보해	38 K 주세요	67 K 주세요	1714 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1708 K 링크
제휴링크	1708 K
""", '좋': """
좋아요	1690 구독과 K 부탁
좋아요를	1690 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1714 K 확인하세요	1714 K 신청하세요	1714 K 참여하세요
지켜주세요	1714 K
""", '채': """
채널	1677 K 추가	1690 K 추가하기	1690 K 구독하기	1712 K 추가하고	1712 K 추가하면
채널에	1690 K 참여하세요
채널에서	1690 K 소식을	1714 K 확인하세요
채널을	1712 K 추가하고	1712 K 추가하면	1712 K 추가해	1712 K 구독하고	1712 K 구독하면
채용	1696 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1716 K 달
""", '추': """
추가해	1690 K 주세요
추가해주세요	1690 K
""", '친': """
친구	1690 K 추가하세요
""", '카': """
카카오톡	1712 K 채널에서	1712 K 채널
""", '커': """
커피	54 K 한 잔 사	1704 K 한 잔 값으로
""", '쿠': """
쿠키	1694 K 동의가
쿠키를	1694 K 허용해야	1694 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1696 K 보기
""", '파': """
파트너스	1708 K 활동
""", '팔': """
팔로우하기	1677 K	1690 K
팔로우하세요	1714 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1709 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1708 K 받아
""", '활': """
활용	1687 ai 학습 및 K 금지
""", '회': """
회원	1668 K 전용입니다
회원가입	1668 K 후	1714 K 후
회원가입은	1714 K
회원가입을	1714 K 하
회원가입하고	1714 K
회원가입하면	1705 K 월
회원가입하세요	1714 K
회원가입하시면	1714 K
회원만	1668 K 볼 수
""", '후': """
후원금	1718 K
후원으로	1704 독자의 K 운영됩니다	1704 독자의 K 운영하는
후원을	1666 K 부탁드립니다	1714 K 부탁
후원이	1666 K 필요합니다	1666 K 큰 힘이
후원하세요	1714 K
후원해	80 K 주세요	1666 K 주세요	1714 K 주세요
후원회원의	1713 K 후원으로
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
