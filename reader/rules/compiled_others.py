"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2784
# comentário	2122
# comentários	2122
# gün ücretsiz deneyin	2624
# głosów	91
# hlasů	91
# hozzászólás	1419
# komentářů	321
# komentāri	1774
# lượt bình chọn	91
# příspěvků	321
# röster	91
# ääntä	91
# σχόλια	631
# ψήφοι	91
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# коментарі	2704
# коментарів	2704
# комментариев	2249
# комментарий	2249
# комментария	2249
# הצבעות	91
# תגובות	1313
# تعليقات	117
# راي	91
# صوت	91
# نظر	1088
# कमेंट	1365
# वोट	91
# € al mes durante # meses	1023
# € al mese per # mesi	1594
# € por mês durante # meses	2163
#か月無料	1614
#カ月無料	1614
#ヶ月無料	1614
#件のコメント	1630
#則留言	2846
#条评论	2846
#票	91
#명 참여	91
""", 'a': """
a cikk a hirdetés alatt folytatódik	1415
a cikk a hirdetés után folytatódik	1415
a cikk meg is hallgatható	1413
a cikk meghallgatása	1422
a cikk megosztása	1413
a folytatáshoz regisztráljon	1407
a hirdetés után folytatjuk	1415
a kommentelés lezárult	1419
a lire également	1241
a nap kérdése	91
a rovat további cikkei	1420
a szerző a lap munkatársa	1430
a szerző jogász	1430
a szerző közgazdász	1430
a szerző politológus	1430
a szerző történész	1430
a szerző újságíró	1430
a témában további cikkek	1420
abo abschließen	468
abonați-vă	2175
abonează-te	2175
abonelere özel	2624
abonner nå	1933
abonner på nyhetsbrevet	1938
abonnér	387
abonnér nu	387
abonnés	1208
abonnés uniquement	1281
abonē	1768
abonē jaunumus	1792
abonē un lasi visus rakstus	1768
abonēt	1768
abrir menú	984
acasă	2189
accede a todos los contenidos sin límites	1023
acceptér	401
acceptă toate	2197
acceptă și afișează conținutul	2197
accéder à l'article	1208
aceitar e ver o conteúdo	2144
aceito receber comunicações e ofertas	2158
acest articol este rezervat abonaților	2212
acesta este ultimul tău articol gratuit	2212
acheter ce numéro	1268
achetez ce numéro	1268
activează alertele	2206
activează notificările	2206
actualités	1241
ad 광고	1706
adaugă un comentariu	2186
add meg az e-mail-címed	1425
además	981
adhérer	1199
adja meg az e-mail-címét	1425
adja meg e-mail-címét	1425
adomány	1405
adományozok	1405
adományozás	1405
adreça electrònica	289
afișează conținutul	2197
afișează conținutul extern	2197
afișează originalul	2190
agora não	2095
ai deja un abonament? autentifică-te	2212
ai observat o greșeală	2186
ai सारांश	1380
ai से तैयार सारांश	1380
ai 요약	1706
ai-genereret resumé	412
ai-resumé	412
ai-összefoglaló	1422
aicinām ievērot cieņu komentāros	1774
aiheeseen liittyvää	1148
aiheesta lisää	1148
aitäh liitumast	1060
aizvērt	1776
aizvērt reklāmu	1777
ai摘要	2866
ai重點整理	2866
ajouter à mes favoris	1227
ajouter à vos sélections	1227
ajándékozza a cikket	1413
ajándékozza a cikket barátjának	1413
ajánlataink	1420
ajánljuk	1420
ajánljuk még	1420
ajánlott	1420
ajánlott cikkek	1420
ajánló	1420
akceptuję	2029
akkurat nå	1954
aktuálně	322
alle abo-angebote im überblick	560
alle angaben ohne gewähr	566
alle inhalte sind urheberrechtlich geschützt	607
alle newsletter im überblick	551
alle preise ohne gewähr	566
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	490
als podcast hören	561
alte știri	2187
alterar preferências de cookies	2144
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2200
am înțeles	2190
amintește-mi mai târziu	2173
andra läser	19	2529
andra läser just nu	19
andra läste även	2529
andre har også lest	19
andre leser nå	1954
andre leste også	1954
andre læser	409
andre læser lige nu	409
andre læser også	19
andre læste også	409
angebot wählen	560
anhören	489
anhören # min	489
anmäl dig	2512
anmäl dig till nyhetsbrevet	2512
annonce - artiklen fortsætter nedenfor	400
annonces légales	1268
annoncørbetalt	87
annoncørbetalt indhold	87	417
annons - artikeln fortsätter nedan	2521
annonsen slutar här	2521
annonsinnehåll	2536
annonslänk	2521
annonsörsinnehåll	2536
annonsørinnhold	87	1962
anulezi oricând	2212
anuluj odpowiedź	2032
användarvillkor	2522
anzeigensonderveröffentlichung	566
anúncio	2117
anúncios	2117
apmaksāts saturs	1777
après la publicité	1232
após a publicidade	2117
apóyanos	942
apúntate	954
arată mai puțin	2190
arată tot	2190
arkadaşina gönder	2631
arkadaşinla paylaş	2631
article abonné	1208
article ajouté à vos sélections	1227
article précédent	1241
article réservé aux abonnés	1208
article sponsorisé	1268
articles associés	1241
articles liés	1241
articles recommandés	1241
articles récents	1241
articol exclusiv pentru abonați	2212
articole asemănătoare	2187
articole înrudite	2187
articoli più letti	1597
articolul continuă după reclamă	2183
articolul continuă mai jos	2183
articolul următor	2187
artikeln finns också som ljud	2517
artikeln fortsätter efter annonsen	2521
artikeln fortsätter nedan	2521
artikeln fortsätter under bilden	2521
artikeln går att lyssna på	2517
artikeln är låst	2507
artikeln är uppläst av en dator	2517
artikkel jätkub pärast reklaami	1044
artikkel jätkub reklaami järel	1044
artikkel täieneb	1042
artikkelen er låst	1933
artikkelen finnes også som lyd	1942
artikkeli jatkuu kuvan jälkeen	1142
artikkelin voi myös kuunnella	1140
artiklen er låst	387
artiklen er læst op af en robot	396
artiklen findes også som lyd	396
artiklen fortsætter efter annoncen	400
artiklen fortsætter nedenfor	400
artiklen fortsætter under billedet	400
artiklen kan også høres	396
artikli loeb ette tehishääl	1040
artiklit loeb tehishääl	1040
artykuł dla subskrybentów	2014
artykuł sponsorowany	2028
artykuły na e-mail	2017
artículo anterior	981
artículo relacionado	981
artículos recomendados	1027
artículos relacionados	981
as notícias mais lidas	2166
ascultă	2180
aslini göster	2641
assine já	2100
atbalstīt	1768
atcel jebkurā laikā	1768
atradi kļūdu rakstā	1774
atvērt	1776
atšaukti galite bet kada	1727
aucun commentaire à ce niveau	1272
audio narrado por una voz automática	1006
auf apple podcasts hören	541
auf spotify hören	541
ausgewählt für sie	565
avis de décès	1268
avoimet työpaikat	1150
avsluta när du vill	2507
avslutt når du vil	1933
avís legal	278
ayrintilar için tiklayin	2640
ayrintilar için tiklayiniz	2640
az első hónap csak # ft	1407
aç	2641
añadir a favoritos	966
añadir a mi lista	1026
añadir comentario	977
añadir usuario	947
aún no te has registrado	947
ačiū, kad užsiprenumeravote	1752
""", 'b': """
banküberweisung	467
bağiş yap	2623
bağiş yapin	2623
bağlantiyi kopyala	2631
başa dön	2640
bei google als quelle hinzufügen	490
bei spotify hören	541
bejelentkezés	1407
belépés	1407
benefício do assinante	2148
betrag wählen	466
betygsätt receptet	61
betűméret	65
bezárás	1404
bild vergrößern	507
bildirimleri aç	2679
bildirimleri açin	2679
bitte versuchen sie es später erneut	551
bize ulaşin	2637
biểu quyết	91
bjud en vän på artikeln	2517
bli månadsgivare	2504
bli støttemedlem	1930
bliv støttemedlem	384
boletín	954
browserul tău nu poate reda acest video	2197
brukervilkår	1947
bu haber abonelere özeldir	2624
bu içerik abonelere özeldir	2624
bugün değil	2622
bunlar da ilginizi çekebilir	2638
butlletí	289
buďte v obraze	311
bài cùng chuyên mục	2812
bài cùng tác giả	2812
bài khác	2785
bài liên quan	2785
bài mới nhất	2812
bài quảng cáo	2813
bài tiếp theo	2785
bài viết liên quan	2785
bài viết mới	2811
bài được dịch tự động	2811
bài đọc nhiều	2812
báo lỗi	2784
bármikor leiratkozhat	1425
bármikor leiratkozhatsz	1425
bármikor lemondhatja	1407
bármikor lemondható	1407
bình chọn	91
bình luận	2784
bình luận (#	2784
búsqueda	984
bülten	2661
bülten üyeliği	2661
bültene abone oldunuz	2661
büyüt	2640
bądź na bieżąco	2017
bővebben	1422
būkite pirmas	1733
būkite pirmas, pakomentavęs	1733
bạn có thể quan tâm	2785
bỏ qua	2768
""", 'c': """
cada aportació compta	292
cada aportación cuenta	1022
cada contribuição conta	2161
cadastre-se grátis	2100
califica este artículo	977
cargar más	984
carte de crédit	1207
cartão de crédito	2099
categorieën	1845
categorías	981
caută	2189
ce contenu vous a-t-il été utile	1266
ce résumé vous a-t-il été utile	1266
cele mai citite știri	2215
cele mai noi știri	2187
celý článek	324
cerrar menú	984
cerrar sesión	947
cet article est en accès libre pour les abonnés	1281
cet article est lu par une voix de synthèse	1266
chci odebírat	311
chci podpořit	306
chci přispět	306
chi tiết	2788
chia sẻ	2775
chia sẻ bài viết	2775
chia sẻ facebook	2811
chia sẻ qua facebook	2811
chia sẻ ý kiến của bạn	2784
chuyên mục	2785
chuyển đến công thức	61
chép liên kết	2811
chính sách bảo mật	2783
chính sách bảo mật | điều khoản sử dụng	2783
chính sách cookie	2783
chính sách quyền riêng tư	2783
chấp nhận tất cả	2783
chấp nhận tất cả cookie	2783
chủ đề	2785
chủ đề liên quan	2785
chủ đề nóng	2812
cikk megosztása	1413
cikk mentése	1413
cikkünk frissül	1422
citeşte şi	2187
citește fără limite	2212
citește mai departe	2187	2189
citește mai mult	2187	2189
citește regulile comunității	2200
citește și	2187
citi šobrīd lasa	1770
citiți și	2187
col·labora	265
comentariul tău așteaptă moderarea	2200
comentează	2186
comentário	2122
comentário aguardando moderação	2154
comentários	2122
comentários exclusivos para assinantes	2154
commander ce numéro	1268
commentaire en attente de modération	1272
commerciële bijdrage	1890
compre a edição impressa	2148
conditions générales	1234
conectează-te cu facebook	2212
conectează-te cu google	2212
confidentialité	1234
configuración	974
configuración de cookies	974
configurações de cookies	2119
conheça todas as nossas newsletters	2158
consigue tu entrada aquí	1008
consulta les normes de participació	281
consultez notre charte de modération	1272
consíguelo en tu quiosco	1008
contenu externe recommandé	1264
contenu proposé par notre partenaire	1268
contenu sponsorisé	1232
contenus recommandés	1285
contenus sponsorisés	1232	1241
conteúdo de marca	2117
conteúdo exclusivo	2100
conteúdo exclusivo para assinantes	2163
conteúdo externo	2144
conteúdo externo recomendado	2144
conteúdo para assinantes	2100
conteúdo patrocinado	2117
conteúdo premium	2163
conteúdo produzido pela marca	2148
conteúdo relacionado	2126
conteúdos relacionados	2166
contingut només per a usuaris registrats	293
continua após a publicidade	2117
continua després de l'anunci	283
continuar leyendo aquí	947
continuarea articolului după reclamă	2202
continue a ler esta notícia	2166
continuer après la publicité	1232
continuă cu apple	2212
continuă cu facebook	2212
continuă cu google	2212
continuă să citești după publicitate	2202
continúa abajo	972
contáctanos	977
conținut disponibil doar utilizatorilor înregistrați	2212
conținut extern	2197
conținut extern recomandat	2197
conținut pentru abonați	2175
conținut premium	2212
conținut sponsorizat	87	2183
cookieinställningar	2522
cookieの設定	1627
cookie政策	2842
cookie設定	1627	2842
cookie设置	2842
copia l'enllaç	272
copiază link	2180
copiază linkul	2180
copy link thành công	2811
correo electrónico	954
creează cont	2175
créer mon compte	1208
créer un compte	1208
créer une alerte	1274
créer une alerte sur ce thème	1274
csak előfizetőknek	1407
cumpără revista	2202
czytaj całość	2039
czytaj również	2036
czytaj także	2036
czytaj też	2036
czytaj też nasze inne artykuły	2036
czytaj więcej	2036	2039
czytaj więcej o	2036
các tin khác	2785
cât de util a fost acest articol	2200
címkék	1420
címlap	1420
címlapról ajánljuk	1420
có lẽ để sau	2768
có thể bạn quan tâm	19	2785
có thể bạn thích	19
cùng chuyên mục	2785
cùng chủ đề	2812
cùng tác giả	2812
cảm ơn bạn đã bình chọn	91
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
dagens fråga	91
dagens spørgsmål	91
dagens spørsmål	91
daha az göster	2641
daha fazla göster	2640
daha fazla haber için tiklayin	2640
dalies ar šo rakstu	1773
dalinkitės	1727
dalinkitės straipsniu	1732
dalsza część artykułu pod materiałem wideo	2028
dalsza część artykułu pod wideo	2028
dalsza część tekstu pod wideo	2028
dalīties	1768
dalīties ar draugiem	1773
dalīties facebook	1773
další	324
další strana	324
další z rubriky	322
další zprávy	322
další článek	322
další články	19	322
další čtení	322
danke für dein feedback	545
danke für deine stimme	91
danke für ihr feedback	545
danke für ihre stimme	91
danke fürs mitmachen	91
danos tu opinión	1013
dans l'actualité	1285
dans la même catégorie	1241
dans la même rubrique	1241
dans la même série	1241
darovat článek	314
darovať	2384
darovať článok	2392
darujte tento článek	314
darujte tento článok	2392
das könnte dich auch interessieren	504
das könnte ihnen auch gefallen	504
das könnte sie auch interessieren	504
das könnte sie interessieren	504
das wichtigste in kürze, zusammengefasst von ki	535
datenschutzerklärung	497
daugiau šia tema	1729
deblochează articolul	2212
deixar um comentário	2122
deixe um comentário	2122
del på e-post	1942
del på facebook	396	1942
del på mail	396
del på twitter	396	1942
del på x	396	1942
dela inlägget	2517
dela på facebook	2517
dela på twitter	2517
dela på x	2517
deli članek	2451
delite članek	2451
dernière minute	1241
dernières actualités	1241
dernières infos	1241
dernières nouvelles	1241
desa per llegir després	295
desbloquear artículo	1023
desbloqueie este conteúdo	2163
det er gratis å opprette en bruker	1933
det læser andre	409
det är gratis att skapa ett konto	2507
detaylar için tiklayin	2640
detaylar için tiklayiniz	2640
detta material är skyddat enligt lagen om upphovsrätt	2559
detta är en annons	2521
detta är en plusartikel	2507
devam etmek için üye girişi yapin	2624
devami için abone olun	2624
devamini okumak için abone olun	2624
diese funktion steht nur angemeldeten nutzern zur verfügung	561
din aceeași categorie	2187
din aceeași secțiune	2215
din röst är registrerad	91
disponibil în app store și google play	2206
disponibilă în app store și google play	2206
distribuiți	2180
diğer haberler	19	2638
diğer okurlar bunlari okuyor	2638
dla subskrybentów	2014
do góry	2039
doar abonații pot comenta	2200
doar pentru abonați	2175
doação mensal	2096
doação única	2096
doba čtení # min	324
dolgozzon nálunk	1422
domiciliación bancaria	946
domů	324
dona suport al periodisme en català	292
donación mensual	942
donación única	942
donați	2174
donează	2174
donează acum	2174
donează lunar	2174
donează lunar # euro	2211
donează lunar # lei	2211
doner nå	1930
données personnelles	1234
donér	384
donér nu	384
doporučené	322
doporučené články	322
doporučujeme	322
doporučujeme přečíst	322
doporučujeme také	322
dołącz do dyskusji	2085
dołącz do nas	2011
dołącz do newslettera	2017
drukāt	1773
drukāt recepti	61
du er nå påmeldt	1938
du er nå påmeldt nyhetsbrevet	1938
du kan när som helst avsluta prenumerationen	2512
du kan når som helst melde deg av	1938
du kan opsige når som helst	387
du kanske också gillar	2529
du modtager snart en bekræftelse på mail	392
du même auteur	1241
du prenumererar nu på nyhetsbrevet	2512
du vil kanskje også like	1954
dziękujemy za głos	91
dziękujemy za oddanie głosu	91
dziękujemy za zapis	2017
dành cho bạn	2785
dành cho thuê bao	2770
dárkovat článek	307
därefter # kr/mån tills du säger upp	2507
débloquer l'article	1208
débloquez cet article	1281
déconnexion	1208
découvrir l'offre	1208
découvrir nos offres	1281
découvrir toutes nos offres d'abonnement	1281
déjà un compte	1208
déjà un compte ? connectez-vous	1208
déplier	1245
détails	1245
dölj	2533
dāvini rakstu	1773
dāvini rakstu draugam	1773
děkujeme za hlasování	91
děkujeme za přihlášení	311
děkujeme za váš hlas	91
""", 'e': """
e-bülten	2661
e-bülten aboneliği	2661
e-mail inválido	2158
e-mailová adresa	311
e-posta gönder	2631
edición digital	947
edición impresa	947
editörün seçtikleri	2638
edição impressa	2100
egyszeri támogatás	1405
ehkä myöhemmin	1131
ei tänään	1131
eiti į receptą	61
el millor de la setmana a la teva bústia	289
el més llegit	269
el més vist	296
el. paštas	1752
elfelejtett jelszó	1407
elige tu suscripción	1023
elküldöm	91	1413
elmentem későbbre	1413
elrejtés	1423
els lectors també han llegit	296
elírást talált	1419
előfizetek	1407
előfizetés	1407
előfizetői tartalom	1407
előfizetőknek	1407
előfizetőként megoszthatja a cikket	1413
előző	1422
előző cikk	1420
emlékeztess később	1404
empfehlungen für sie	565
en este artículo	981
en çok okunan	2638
en çok okunan haberler	2638
en çok okunanlar	2638
engangsbeløb	384
engångsgåva	2504
enllaç copiat	295
ensemble, faisons vivre un média libre	1280
enthält werbung	494
enviar comentário	2122
enviar corrección	977
envoyer à un ami	1227
envoyer à un proche	1227
envoyez-nous vos témoignages	1262
eredeti megjelenítése	1423
eredmény megtekintése	91
eredmények	91	1423
erinnern sie mich später	462
erről bővebben itt írtunk	1422
erről is írtunk	1420
erről itt írtunk bővebben	1422
erscheint täglich	551
erscheint wöchentlich	551
es gratis y solo te llevará un minuto	1019
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	551
escreva um comentário	2122
escriu el teu correu electrònic	289
esi pirmais, kas komentē	1774
esimene kuu # €	1035
esta funcionalidad es sólo para registrados	947
esta matéria foi útil para você	2146
esta notícia foi útil	2146
este espaço é moderado pela redação	2154
este resumo foi útil	2146
estás de acuerdo? vota	1013
evaluează rețeta	61
evästeasetukset	1143
evästeet	1143
exclusiv pentru abonați	2212
experimente grátis por um mês	2163
ez is érdekelhet	1420
ez is érdekelheti	1420
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1420
ezt olvasta már	1420
ezt olvastad már	1420
ești de acord? votează	2200
ești deja abonat	2220
ești deja abonată	2220
""", 'f': """
facebook'ta paylaş	2631
facebookでシェア	1621
facebookでシェアする	1621
faça login	2100
faça uma pergunta sobre esta reportagem	2146
fes una donació	265
fiecare donație contează	2211
fiecare leu contează	2211
fizetett hirdetés	87	1415
fiók létrehozása	1407
fiókom	1407
forstået	413
forstått	1958
forstør billede	412
forstørr bilde	1957
fortsett uten å støtte	1929
fortsätt läsa efter annonsen	2521
fortsätt utan att stödja	2503
fortsæt med at læse	400
fortsæt uden at støtte	383
fotogalería	981
fotoğraflari görmek için tiklayin	2640
friss hírek	1420
fråga vår ai om artikeln	2525
fuldskærm	412
fäll ihop	2533
fäll ut	2533
få adgang	387
få artiklen læst op	396
få de vigtigste nyheder hver morgen	392
få de viktigaste nyheterna varje morgon	2512
få de viktigste nyhetene hver morgen	1938
få nyheder på mail	392
få nyheter på e-post	1938
få nyheter på mejlen	2512
få overblikket her	412
få tilgang	1933
få varsel når vi skriver om dette	1957
följ	2518
följ oss	2518
följ skribent	2518
följ ämnet	2518
för prenumeranter	2507
förderer werden	463
fördermitglied werden	463
föregående	2532
föregående artikel	2529
förstora	2532
følg	397	1943
følg emne	397
følg os	397
følg oss	1943
følg sagen her	412
følg tema	1943
følg temaet og få varsel	1957
für abonnenten	468
für den newsletter anmelden	476
für dich empfohlen	565
für sie empfohlen	565
für sie entstehen keine mehrkosten	566
fă o donație	2174
fără obligații	2212
fără tine nu putem	2211
""", 'g': """
galeriyi aç	2640
galeriyi görmek için tiklayin	2640
galéria	1422
galéria megtekintése	1422
garanta já o seu ingresso	2148
gem til læseliste	396
genişlet	2641
giriş	2624
giriş yap	2624
giriş yapin	2624
giriş yapin veya üye olun	2624
giv os feedback på artiklen	404
già abbonato	1532
già registrato	1532
gli articoli più letti	1597
glömt lösenord	2507
godkänn	2522
godkänn alla	2522
gorące tematy	2036
gracias por tu opinión	1006
gràcies per la teva opinió	281
gràcies per votar	281
gràcies, ja estàs subscrit	289
guardar artículo	966
guardar para después	1026
guardar para leer después	1026
gå ikke glip af	409
gå ikke glip af noget	392
gå ikke glipp av noe	1938
gå til indhold	412
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1234
gérer les préférences	1264
gérer mes alertes	1274
gérer mes choix	1234
gérer vos préférences de cookies	1264
góp ý	2784
gönder	91
gündem	2638
günün anketi	91
günün haberleri	2638
günün özeti	2638
głosuj	91
gợi ý	2785
gửi	91	2784
gửi bình luận	2784
gửi cho bạn bè	2811
gửi email	2775
gửi ý kiến	2784
""", 'h': """
haber bülteni	2661
haber güncelleniyor	2640
haberi arkadaşina hediye et	2631
hai già un account	1532
harici içerik	2640
haritayi aç	2641
has arribat al límit d'articles gratuïts	293
has iniciado sesión	1004
hasznos volt az összefoglaló	1419
hasznosnak találta a cikket	1419
havi támogatás	1405
hayir teşekkürler	2622
hayir, teşekkürler	2622
haz una pregunta sobre este artículo	1006
he leído y acepto la política de privacidad	1019
he llegit i accepto la política de privacitat	278
hela artikeln fortsätter nedan	2521
hepsini gör	2640
hesap oluştur	2624
hi estàs d'acord? vota	281
hiba jelentése	1423
hibát talált	1419
hier reinhören	541
hinweis schließen	462
hirdetés	1415
hirdetés bezárása	1415
hirdetés, görgessen tovább	1415
hjälp oss att rätta fel	2525
hlasovať	91
hlavné správy	2389
hlavní zprávy	322
ho già donato	1526
hoje não	2095
hoppa till innehåll	2532
hoppa över inlägg från facebook	2532
hoppa över inlägg från instagram	2532
hoppa över inlägg från x	2532
hozzászólok	1419
hozzászólás	1419
hozzászólások	1419
hozzászólások megtekintése	1419
hylkää	1143
hylkää kaikki	1143
hyppää reseptiin	61
hyväksy	1143
hyväksy evästeet	1143
hyväksy kaikki	1143
här kan du kommentera artikeln	2525
hääleta	91
håll dig uppdaterad	2512
hírfolyam	1420
hírlevelek	1425
hírlevél	1425
hírlevél-feliratkozás	1425
hören sie diesen artikel	541
hør saken	1942
""", 'i': """
i più commentati	1558
i più letti	1558
i più letti della settimana	1597
i più visti	1558
iba pre predplatiteľov	2385
ich unterstütze schon	462
identifícate	1023
ielogojies, lai komentētu	1774
ienākt	1768
iesakām	1770
ihre meinung zählt	500
ihre stimme wurde gezählt	91
ikke gå glipp av	1954
ikke nå	1929
il tuo browser non può riprodurre il video	1575
il tuo commento sarà pubblicato dopo l'approvazione	1585
iletişim	2637
ilgili içerikler	2638
ilginizi çekebilecek haberler	2638
ilginizi çekebilir	2638
ilmoita asiavirheestä	1147
ilmoita virheestä	1147
imprimir artículo	1026
imprimir esta matéria	2165
in bài	2775
in bài viết	2775
in công thức	61
in trang này	2811
indlæg fra facebook	412
indlæg fra instagram	412
indlæs flere	412
ingresá	1023
ingyenes regisztráció	1407
inicia sesión	947
inicia sessió	266
iniciar sesión	947
iniciar sesión con apple	1023
iniciar sesión con facebook	1023
iniciar sesión con google	1023
iniciar sessão	2100
inicie sesión	947
inne artykuły	2036
innhold fra annonsør	1962
inscription à la newsletter	1217
inscrivez-vous à notre newsletter	1217
insira o seu endereço de email	2158
instalează aplicația	2206
inställningar	2522
introduce un email válido	1019
intră în cont	2175
invítanos a un café	942
início	2129
ir para o conteúdo	2129
ispiši	2328
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2661
istediğiniz zaman iptal edin	2624
izbor uredništva	2448
izdrukāt	1773
izmēģini # dienas bez maksas	1768
içeriğe geç	2640
iş birliği	2633
išbandykite # dienų nemokamai	1727
išorinis turinys	1745
išsaugoti	1732
išsaugoti straipsnį	1732
""", 'j': """
j'ai déjà donné	1198
j'ai déjà un compte	1208
ja hi estàs subscrit	293
ja hi estàs subscrit? entra	293
ja n'ets subscriptor? inicia sessió	266
ja tens compte? inicia sessió	293
jaa twitterissä	1140
jaa x:ssä	1140
jag förstår	2522
jag stödjer redan	2503
jaga sõbraga	1040
jaunākie	1770
jautā mākslīgajam intelektam	1774
je commande ce numéro	1268
je gère mes cookies	1234
je soutiens déjà	1198
jede spende zählt	555
jeder beitrag zählt	555
jeder euro zählt	555
jednorázově	306
jeg forstår	1947
jeg støtter allerede	383	1929
jegyek itt kaphatók	1422
jelentkezzen be vagy regisztráljon	1407
jen pro předplatitele	307
jetzt angebot wählen	560
jetzt anhören	489
jetzt reinhören	541
jetzt unterstützen	463
již mám předplatné	307
jobs in ihrer nähe	539
još vesti	2325
još vijesti	2325
junte-se à conversa	2154
jurnalismul de calitate costă	2211
juttu jatkuu kuvan jälkeen	1142
juttu jatkuu mainoksen jälkeen	1142
juttu jatkuu videon jälkeen	1142
juttua päivitetään	1142
jutun lukee koneääni	1140
jutun lukee tekoälyääni	1140
jutun voi myös kuunnella	1140
już wspieram	2010
já doei	2095
já nas bancas	2148
já sou apoiador	2095
já sou assinante	2100
já tem conta	2100
já tem uma conta	2100
já é assinante? faça login	2100
já é subscritor	2163
já é subscritor? inicie sessão	2163
jätä kommentti	1147
jūsų el. paštas	1752
jūsų el. pašto adresas	1752
""", 'k': """
k tématu	322
k téme	2389
kapcsolódó	1420
kapcsolódó cikk	1420
kapcsolódó cikkek	1420
kapcsolódó tartalom	1420
kapcsolódó témák	1420
karte öffnen	508
kas kokkuvõte oli kasulik	1041
kategóriák	1420
katso kuvat tästä	1150
katso myös	1148
katso video tästä	1150
katso video yltä	1150
kaupallinen yhteistyö	87	1142
kaydiniz için teşekkürler	2661
keresés	1422
kezdőlap	1422
không phải bây giờ	2768
không, cảm ơn	2768
ki-übersicht	535
kiitos äänestäsi	91
kijelentkezés	1407
kingi artikkel sõbrale	1040
kinyitás	1423
kipróbálom	1407
kirjaudu sisään	1133
kirjoita sähköpostiosoitteesi	1136
kjøp abonnement	1933
kjøp tilgang	1933
klausies podkāstu	1775
klausies podkāstu šeit	1775
klausies šo rakstu	1773
klausies šo rakstu (# min	1773
klausykite tinklalaidės	1734
klausykite tinklalaidės čia	1734
klausykitės straipsnio	1732
klausīties	1773
klausīties rakstu	1773
ključne besede	2448
ključne reči	2325
ključne riječi	2325
klíčová slova	322
kokeile # päivää maksutta	1133
kolačići	2341
komentavimas išjungtas	1733
komentavimo taisyklės	1733
komentáre	2392
komentář	321
komentáře	321
komentāri	1768
komentēt	1768
komentēšana ir slēgta	1774
komentēšanas noteikumi	1774
komerčné oznámenie	2388
komerční sdělení	87	317
kommentarer blir gjennomgått før publisering	1957
kommentarerna förhandsmodereras	2525
kommentek megtekintése	1419
kommentelési szabályzat	1419
kommentér	404
koostöö	1044
kopiera länk	2517
kopiera länken	2517
kopijuoti nuorodą	1727
kopiraj povezavo do članka	2451
kopiér link	396
kopiér linket	396
kopírovat odkaz	314
kopírovať odkaz	2392
kopēt saiti	1768
korábban írtunk róla	1420
kreiraj račun	2318
kullanim koşullari	2634
kup dostęp	2014
kupi naročnino	2444
kuula taskuhäälingut	1042
kuuntele podcast tästä	1150
kysy tekoälyltä	1147
käyttöehdot	1143
kérdezze ai-asszisztensünket	1419
kérem a hírlevelet	1425
később	1404
kích thước chữ	65
köp	2507
köszönjük a feliratkozást	1425
köszönjük a szavazatot	91
köszönjük a szavazatát	91
köszönöm, nem	1404
következő	1422
következő cikk	1420
køb abonnement	387
køb adgang	387
kúpiť predplatné	2385
küfür, hakaret içeren yorumlar onaylanmamaktadir	2637
küldje el barátjának	1413
küldés	91	1413
küldés e-mailben	1413
külső tartalom	1422
künye	2634
küpsiste seaded	1053
küsi tehisarult	1041
küsitlus	91
kā tev patika raksts	1774
kā tu domā? balso	1775
ką manote? balsuokite	1734
""", 'l': """
la discussione è chiusa	1554
la nota continúa después del anuncio	972
la pregunta del día	91
la rédaction vous conseille	1241
la sélection de la rédaction	1241
lahjoita artikkeli ystävälle	1140
lai komentētu, ielogojies	1774
lai komentētu, pieslēdzies	1774
las más leídas	981
las más leídas de hoy	1027
las noticias más leídas	1027
lasi arī	1770
lasi komentārus	1774
lasi tālāk	1768
lasi vairāk šeit	1775
lasi vēl	1770
lasiet arī	1770
lasiet vēl	1770
lasă un comentariu	2186
lasīt komentārus	1774
lasīt tālāk	1775
lasīt vairāk	1775
lasīt vēlāk	1773
lasītākie	1770
lataa lisää	1150
le choix de la rédaction	1241
le journal numérique	1208
le lien a été copié	1284
le lien a été copié dans le presse-papiers	1284
le notizie più lette	1597
le più lette	1558
lea también	981
lee sin límites	1023
lee también	981
leer artículo completo	984
leer más	984
leer también	981
legfrissebb hírek	1420
leggi di più	1561
leggi più tardi	1596
legnépszerűbb	1420
leia a matéria completa	2166
leia as notícias no aplicativo	2156
leia também	2126
len pre predplatiteľov	2385
les choix de la rédaction	1241
les lecteurs ont aussi consulté	1285
les més llegides	296
les også	1954
les plus commentés	1241
les plus partagés	1241
les prix indiqués sont susceptibles d'évoluer	1268
les våre debattregler	1950
li e aceito a política de privacidade	2158
lien copié	1227
lien copié dans le presse-papiers	1284
lietošanas noteikumi	1785
liitudes nõustud kasutustingimustega	1060
liity jäseneksi	1132
lineでシェア	1621
lineでシェアする	1650
lineで送る	1621
link a vágólapra másolva	1413
link bài gốc	2811
link copiado para a área de transferência	2165
link kopiëren	1830
link másolva	1413
link másolása	1413
lire la suite pour #€	1208
lire la vidéo	1244
lire à haute voix	1227
lire également	1241
lisätiedot	1151
lisää aiheesta	1148
liên hệ	2784
liên quan	2785
llegeix sense límits	293
llegeix també	269
llegir més	296
lo + leído	981
lo más comentado	981
lo más compartido	981
lo más leído	981
lo más popular	981
lo más visto	981
lo más visto hoy	1027
lo último	981
locuri de muncă	2202
loe lähemalt	1042
loe lähemalt siit	1042
logi sisse või loo konto	1035
los lectores también leyeron	1027
luba kõik	1053
lubię to	2024
lucrează cu noi	2202
lue keskustelun säännöt	1147
lue lisää	1148
lue lisää aiheesta	1148
lue myöhemmin	1140
lue myös	1148
lugu jätkub pärast reklaami	1044
lugu täieneb	1042
lui écrire	1262
lähetä	91
lähetä sähköpostilla	1140
lämna en kommentar	2525
länk kopierad	2517
länken kopierad	2517
länken är kopierad	2517
läs dokumentet	2533
läs domen	2533
läs hela artikeln	2532
läs hela texten	2532
läs hela texten här	2532
läs kommentarer	2525
läs mer	2529	2532
läs mer om	2529
läs också	2529
läs senare	2517
läs vidare	2507	2529
läs våra kommentarsregler	2525
läs även	2529
läsarfrågan	91
lästid	2532
lästid # min	2532
lås op	387
lås opp artikkelen	1933
lås opp saken	1933
lås upp artikeln	2507
læs debatreglerne	404
læs debatreglerne her	404
læs hele artiklen	412
læs kommentarer	404
læs mere	409	412
læs mere om	409
læs også	409
læs også disse artikler	409
læs senere	396
læs videre	387	409
læs vores regler for debatten	404
læsetid # min	412
lên đầu trang	2787
lưu	2775
lưu bài	2775
lưu bài viết	2775
lưu bài để đọc sau	2811
lưu công thức	61
lấy link	2811
""", 'm': """
magari più tardi	1526
mai târziu	2173
mainos päättyy	1142
mais notícias	2126
maksettu sisältö	1142
manşetler	2638
masquer la publicité	1268
masz już konto	2014
masz już konto? zaloguj się	2014
materialet är skyddat enligt lagen om upphovsrätt	2559
materiał partnera	2028
materiał promocyjny	2028
materiał sponsorowany	2028
materiał zewnętrzny	2028
matéria exclusiva para assinantes	2163
matérias relacionadas	2126
media społecznościowe	2025
megnyitás	1423
megnézem	1422
megosztás	1413
megosztás a facebookon	1413
megosztás facebookon	1413
megosztás twitteren	1413
mehr für dich	565
mehr für sie	565
meld deg på	1938
meld deg på nyhetsbrevet	1938
mentions légales	1234
mentés	1413
mentés későbbre	1413
menú	984
menü	507	1422	2640
menü schließen	507
menü öffnen	507
mer från	2529
mer läsning	2529
merci d'avoir voté	91	1272
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1580
mest läst	2529
mest lästa	2529
mest læst	409
mest læste	409
mi-összefoglaló	1422
mida sina arvad? hääleta	1042
minn meg på det senere	1929
mira el vídeo	287
mitä mieltä olet? äänestä	1150
modalità di pagamento	1530
moderálási elvek	1419
modifică preferințele cookie	2197
modifier mes préférences	1264
modtag en notifikation, når vi skriver om emnet	412
mogoče kasneje	2455
mogą cię zainteresować	2036
mohlo by se vám líbit	322
mohlo by vás také zajímat	322
mohlo by vás tiež zaujímať	2389
mohlo by vás zajímat	322
mohlo by vás zaujímať	2389
monatlich kündbar	560
mostra aquesta publicació a instagram	278
mostra di più	1561
mostra'n més	270
mostrar conteúdo externo	2144
mostrar más	984
mot de passe oublié	1208
mots clés	1241
mots-clés	1241
może cię zainteresować	2036
może później	2010
možda kasnije	2333
možda vas zanima	2325
možda će vas zanimati	2325
možno neskôr	2396
možná později	305
muistuta myöhemmin	1131
mulțumim pentru feedback	2200
mulțumim pentru vot	91
mulțumim, te-ai abonat cu succes	2207
mutasd az eredményt	91
mutass többet	1422
muut lukivat myös	1148
myöhemmin	1131
már előfizető	1407
más	984
más artículos	981
más artículos del autor	1000
más detalles	985
más en	981
más historias	981
más información	981
más leídas	981
más leído	981
más leídos	981
más noticias	981
más opciones	974
más sobre este tema	981
más tarde	941
más vistas	981
más vistos	981
mások ezt olvassák	1420
mások ezt olvasták	1420
másolás	1413
máte již účet	307
máte předplatné? přihlaste se	307
märksõnad	1037
månadsgåva	2504
månedlig gave	1930
månedligt bidrag	384
måske senere	383
måske vil du også kunne lide	409
més informació	269
més llegides	269
més notícies	296
método de pago	945
métodos de pagamento	2098
métodos de pago	945
mākslīgā intelekta kopsavilkums	1775
mă abonez	2207
mărime text	65
můj účet	307
mới nhất	2785
mở	2788
mở khóa bài viết này	2811
mở rộng	2787
""", 'n': """
nadaljevanje članka pod oglasom	2447
nahlásit chybu	321
nahlásiť chybu	2392
najchętniej czytane	2036
najchętniej czytane dziś	2036
najczęściej czytane	2036
najczęściej czytane artykuły	2036
najnovejše	2448
najnovejše novice	2448
najnoviji članci	2325
najnovšie	2389
najnovšie správy	2389
najnovšie články	2389
najnowsze artykuły	2036
najnowsze wiadomości	2036
najčitanije	2325
najčitanije vesti	2325
najčitanije vijesti	2325
najčitanije vijesti dana	2325
najčítanejšie	2389
najčítanejšie články	2389
najčítanejšie články dňa	2389
napišite komentar	2451
napsat komentář	321
naročena vsebina	2447
naročite se	2443
naročnina	2443
nastavení	318
nastavení cookies	318
nastavi čitanje	2377
nastavi čitati	2377
nastavite čitanje	2377
nastavite čitati	2377
nastavitve piškotkov	2463
następna strona	2039
następny	2039
następny artykuł	2036
natisni članek	2451
naudojimo taisyklės	1745
naujausios žinios	1729
naujienlaiškis	1752
načíst další	324
našli jste chybu	321
našli jste v článku chybu	321
ne děkuji	305
ne, děkuji	305
nejdiskutovanější	322
nejnovější	322
nejnovější zprávy	322
nejnovější články	322
nejčtenější	322
nejčtenější články	322
nejčtenější články dne	322
nem, köszönöm	1404
nenhum comentário	2122
neueste beiträge	504
nhắc tôi sau	2768
nie dziękuję	2010
nie dziś	2010
nie pamiętasz hasła	2014
nie ďakujem	2396
nie, dziękuję	2010
nie, ďakujem	2396
només els subscriptors poden comentar	281
norėdami komentuoti, prisijunkite	1733
nosūti draugam	1773
nosūtīt draugam	1773
nosūtīt e-pastā	1773
noteで書く	1621
notre sélection	1241
notre sélection d'articles	1285
notícias relacionadas	2126
notícias relacionadas que podem lhe interessar	19
notícies destacades	296
notícies relacionades	269
nu ai cont? înregistrează-te	2212
nu mulțumesc	2173
nu, mulțumesc	2173
nyhetsdøgnet	1954
nyomtatás	1413
não perca	2126
não, obrigada	2095
não, obrigado	2095
nächste seite	507
nächster artikel	504
näita kõiki	1043
näita rohkem	1042
näita veel	1042
näita vähem	1043
näköislehti	1133
nästa	2532
nästa artikel	2529
näytä alkuperäinen	1151
näytä kaikki	1150
näytä kartta	1151
näytä kommentit	1147
näytä käännös	1151
näytä lisää	1150
näytä sisältö	1143
näytä tiedot	1151
näytä tulokset	91	1151
näytä vähemmän	1151
næste	412
næste artikel	409
népszerű	1420
nézze meg galériánkat	1422
nézze meg képeinket	1422
nõustun	1053
nõustun kõigiga	1053
nøgleord	409
nāc strādāt pie mums	1775
nổi bật	2785
nội dung quảng cáo	2813
nội dung tài trợ	2780
""", 'o': """
o que achou desta notícia	2146
o vídeo começará em alguns segundos	2144
ocenite članak	2328
ocenite članek	2451
oceń przepis	61
ochrana osobních údajů	318
ochrana osobných údajov	2403
ocijenite članak	2328
ocorreu um erro ao carregar o vídeo	2144
ocultar anúncio	2148
oddaj głos	91
odebírat	311
odebírat newsletter	311
odemknout článek	307
odhlásit se	307
odhlásiť sa	2385
odkaz skopírovaný	2392
odkaz zkopírován	314
odkleni članek	2444
odklenite celoten članek	2444
odmietnuť	2403
odmietnuť všetko	2403
odmítnout	318
odmítnout vše	318
odoslať	91
odporúčame	2389
odporúčame prečítať	2389
odporúčame tiež	2389
odporúčané články	2389
odpovědět	321
odrzuć	2029
odrzuć wszystkie	2029
odtwórz	2039
odštampaj	2328
odštampaj recept	61
odštampaj članak	2328
oferă acest articol cadou	2214
offre spéciale	1208
offrez-nous un café	1199
offrici un caffè	1527
oglasno sporočilo	87	2447
ogłoszenie	2028
ohodnotiť recept	61
ohodnoťte článek	321
ohodnoťte článok	2392
okuma süresi # dk	2640
oliko artikkeli hyödyllinen	1147
oliko juttu hyödyllinen	1147
oliko tiivistelmä hyödyllinen	1147
olvasson korlátlanul	1407
olvasson tovább	1407
olvasta már	1420
olvastad már	1420
olvidaste tu contraseña	947
omröstning	91
oplæst af en robot	396
oplæst af kunstig intelligens	412
opsig når som helst	387
orijinali göster	2641
os leitores também leram	2166
os preços podem variar	2148
osale küsitluses	1042
ostatnie artykuły	2036
ota yhteyttä	1147
otevřít	325
otevřít mapu	325
otključaj članak	2318
otključajte ceo članak	2318
otključajte cijeli članak	2318
otros artículos	981
otwórz	2040
otwórz mapę	2040
outras notícias	19	2126
ouça este conteúdo	2112
oversættelsen er lavet af en maskine	412
oy verdiğiniz için teşekkürler	91
""", 'p': """
padovanokite straipsnį	1732
padovanokite straipsnį draugui	1732
page précédente	1244
pagina următoare	2189
pague um café	2096
paiement sécurisé	1206
paldies par pieteikšanos	1792
palun jää viisakaks	1041
pamanīji kļūdu	1774
pamanījāt kļūdu	1774
par šo tēmu	1770
paramètres des cookies	1234
paramétrer	1234
paramétrer les cookies	1234
parašyk komentarą	1733
parašykite komentarą	1733
partajează	2180
partenerii noștri	2187
participez à la conversation	1272
partnerių turinys	1736
partnerski sadržaj	2324
pasidalinkite šiuo straipsniu	1732
pasitikrinkite žinias	1734
passer la publicité	1232
passer à la recette	61
pastebėjote klaidą	1733
paylaş	2631
paylaşin	2631
pažiūrėkite vaizdo įrašą	1734
pe aceeași temă	2215
pentru a citi în continuare	2212
per saperne di più	1597
pergunte à nossa ia	2146
peut-être plus tard	1198
piedalies aptaujā	1775
piekrist visām	1785
piekrītu	1785
piesakies vebināram	1775
piesakoties tu piekrīti lietošanas noteikumiem	1792
pieslēdzies vai izveido kontu	1768
pieslēdzies, lai komentētu	1774
pieslēgties	1768
pievieno savu komentāru	1774
pievienot komentāru	1768
pirmais mēnesis par # €	1768
pirmas mėnuo tik # €	1727
più lette	1558
più letti	1558
più tardi	1526
piškotki	2463
placená inzerce	87	317
platená inzercia	87	2388
plaćeni oglas	87	2324
plaćeni sadržaj	2324
plačana objava	87	2447
plačiau skaitykite čia	1734
plein écran	1244
plus d'actualités	1241
plus de détails	1245
poate mai târziu	2173
podari članek	2451
podarite ta članek	2451
podaruj artykuł	2014
podaruj ten artykuł	2024
podcast anhören	541
pode ler também	2166
podeli članak	2328
podijeli članak	2328
podmienky používania	2403
podmínky použití	318
podmínky užití	318
podobne artykuły	2036
podobné články	322	2389
podporiť	2384
podporte nezávislú žurnalistiku	2384
podporte nás	2384
podpořit	306
podpořte naši práci	306
podpořte nás	306
podpořte redakci	306
podrži	2317
podrži nas	2317
podržite nas	2317
podržite naš rad	2317
podržite nezavisno novinarstvo	2317
podziel się	2024
podziel się na facebooku	2024
pogledajte još	19
pokaż komentarze	2032
pokaż mniej	2039
pokaż oryginał	2040
pokaż treść	2029
pokaż tłumaczenie	2040
pokaż więcej	2039
pokaż wszystkie	2039
pokaż wszystko	2040
pokaż wyniki	91
pokaži rezultate	91
pokaži vsebino	2463
pokloni članak	2328
poklonite ovaj članak	2328
pokračovat bez podpory	305
pokračovať bez podpory	2396
polecamy również	2036
polecamy także	2036
polecamy też	2036
polecane artykuły	2036
politique de confidentialité	1234
polityka prywatności	2029
política de cookies	974	2119
política de galetes	278
política de privacidad	974
política de privacidade	2119
política de privacitat	278
poprzedni artykuł	2036
populární	322
populära artiklar	2529
populärt	2529
populære artikler	409
populære saker	1954
populært	409	1954
populārākie	1770
popüler	2638
popüler haberler	2638
popüler konular	2638
por qué estás viendo esto	947
poslať e-mailom	2392
poslušaj vest	2328
poslušaj članak	2328
poslušaj članek	2451
poslušajte članek	2451
postanite naročnik	2443
postanite član	2317	2443
postavke kolačića	2341
postaw kawę	2011
postaw nam kawę	2011
posłuchaj	2024
pour continuer à lire	1281
pourquoi voyez-vous cette publicité	1268
pouze pro předplatitele	307
povezani sadržaj	2325
povezani članci	2325
povezani članki	2448
powiązane	2036
powiązane artykuły	2036
powiązane tematy	2036
powiększ	2039
powiększ zdjęcie	2039
powrót do góry	2039
později	305
pozostała część artykułu pod materiałem wideo	2028
pošalji	91
pošalji e-mailom	2328
pošalji komentar	2328
pošalji mejlom	2328
pošalji prijatelju	2328
pošalji članak e-mailom	2328
pošaljite komentar	2328
pošlji po e-pošti	2451
pošlji prijatelju	2451
pošlji članek po e-pošti	2451
pr članek	2447
praneškite apie klaidą	1733
pranešti apie klaidą	1733
pravidlá diskusie	2392
pre predplatiteľov	2385
preberite še	2448
predplatiť	2384
predplaťte si	2384
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1727
prenumerata nuo # €	1727
prenumerera på vårt nyhetsbrev	2512
prenumeruodami sutinkate su taisyklėmis	1752
prenumeruokite naujienlaiškį	1752
preporučeno	2325
preporučujemo	2325
preporučujemo da pročitate	2325
preporučujemo i	2325
prečítajte si	2389
prečítajte si aj	2389
prețurile pot varia	2202
pridať komentár	2392
prihlásiť	2385
prihlásiť sa	2385
prihvaćam	2341
prihvaćam sve	2341
prijavi grešku	2328
prijať	2403
prijať všetko	2403
prikaži manj	2449
prikaži manje	2326
prikaži rezultate	91
prikaži sadržaj	2341
prikaži sve	2326
prikaži več	2449
prikaži više	2326
prikaži vse	2449
prima lună gratuită	2212
primește alerte despre acest subiect	2206
printează	2180
printează rețeta	61
pripomenúť neskôr	2396
priporočamo	2448
priporočamo tudi	2448
priporočamo v branje	2448
priporočeno	2448
prisijunkite arba susikurkite paskyrą	1727
prisijunkite prie mūsų komandos	1734
prisijunkite, kad galėtumėte komentuoti	1733
prispieť	2384
privatsphäre-einstellungen	497
privātuma politika	1785
pro předplatitele	307
promocijsko sporočilo	2447
promotivni sadržaj	2324
promotivni članak	2324
promóció	1415
proovi # päeva tasuta	1035
pročitajte i	2325
pročitajte još	2325
prywatność	2029
przeczytaj również	2036
przeczytaj także	2036
przeczytaj też	2036
przejdź bez wsparcia	2010
przejdź do przepisu	61
przejdź do serwisu	2029
przejdź do treści	2039
przejdź do ustawień prywatności	2029
przypomnij mi później	2010
právě se děje	322
präsentiert von	494
précédent	1244
préférences cookies	1234
prélèvement	1207
prémium	1407
próbálja ki # forintért	1407
próxima	2129
próxima página	2129
próximo artigo	2126
prøv # dager gratis	1933
prøv gratis	387	1933
prøv nu	387
prøv nå	1933
prを含みます	1650
pubblicità	1549
publi-rédactionnel	1232
publicité	1232
publicité - la suite ci-dessous	1232
publicités	1232
pular para o conteúdo	2129
página siguiente	984
päivän kysymys	91
pääuutiset	1148
påmind mig senere	383
påminn mig senare	2503
później	2010
pārbaudi savas zināšanas	1775
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1778
pērc abonementu	1768
předchozí	324
předchozí článek	322
předplatit	307
předplatné	307
přehrát	324
přejít k obsahu	324
přejít k receptu	61
přejít na obsah	324
přejít na recept	61
přečtěte si	322
přečtěte si také	322
přidat komentář	321
přidejte názor	321
přihlásit	307
přihlásit k odběru	311
přihlásit se	307
přihlášení	307
přijmout	318
přijmout vše	318
připomenout později	305
přispějte	306
přispět	306
""", 'q': """
qu'avez-vous pensé de cet article	1266
qual o seu nível de satisfação com esta notícia	2146
quellen und weiterführende links	504
queremos conocer tu opinión	1013
queremos saber a sua opinião	2154
questo riassunto ti è stato utile	1577
quieres añadir otro usuario a tu suscripción	947
quizás más tarde	941
quizás te interese	981
quyên góp	2769
quyên góp ngay	2769
qué te ha parecido esta noticia	1013
quên mật khẩu	2770
quảng cáo	2780
quảng cáo - bài viết tiếp tục bên dưới	2813
""", 'r': """
r$ # por mês durante # meses	2163
radote klaidą	1733
radote klaidą tekste	1733
raksti komentāru	1774
raksts tiek papildināts	1775
raksts turpinās pēc reklāmas	1777
rakstīt komentāru	1774
rao vặt	2780
raportează o eroare	2200
rapportér fejl	404
rašyti komentarą	1727
receber notificações	2156
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1274
recevez une alerte à chaque article de l'auteur	1274
reclamă	2183
recomandarea redacției	2215
recomandări	2187
recomandările editorilor	2215
recomandările redacției	2187
recomendado para você	2126
recommandé	1241
recommandé pour vous	1241
recommandés	1241
recordar más tarde	941
recuérdamelo más tarde	941
redirecționează #%	2174
refuză toate	2197
regalar artículo	947
registrovať sa	2385
registruokitės nemokamai	1727
registruokitės į seminarą	1734
registrácia	2385
regisztráció	1407
regisztrálok	1407
regístrate	947
rekisteröidy	1133
rekisteröidy maksutta ja lue	1133
reklami geç	2633
reklám	1415
reklāma	1768
reklāmas raksts	1777
reklāmraksts	87	1777
relaterade ämnen	2529
reportar erro nesta página	2146
restez informé	1217
restez informés	1217
resumen automático	1006
resumo da notícia	2146
reģistrējies bez maksas	1768
reģistrēties	1768
ricordamelo più tardi	1526
rodyti mažiau	1735
rodyti viską	1735
rozumím	325
rozwiń	2039
rozwiń wszystko	2040
rätta	2525
rätta oss	2525
rättelse	2525
réactions	1237
réagir	1227	1237
réagir à cet article	1237
réagissez	1237
réagissez à cet article	1237
répondre	1237
réseaux sociaux	1228
réservé aux inscrits	1208
résiliable à tout moment	1281
résultats	91
résultats du sondage	1272
résumé de l'article	1266
résumé de l'article en # points	1266
résumé en # secondes	1266
részletek	1423
rösta	91
rösta här	2532
rösta i omröstningen	2532
rösta nu	91
rādīt mazāk	1776
rādīt vairāk	1775
rādīt visu	1776
răspunde	2186
rėmimas	1736
""", 's': """
s'abonner à partir de #€	1208
s'inscrire à la newsletter	1217
s-ar putea să-ți placă	2187
saada sõbrale	1040
saber más	984
sadarbības raksts	1777
sadržaj je zaključan	2318
saglabāt	1773
saglabāt rakstu	1773
saistītie raksti	1770
saistītās ziņas	1770
saite nokopēta	1773
saken er låst	1933
saken finnes også som lyd	1942
saltar anúncio	2117
salvează	2180
salvează articolul	2214
salvează pentru mai târziu	2214
salvează rețeta	61
sans engagement, résiliable à tout moment	1281
sao chép liên kết	2775
sao chép đường dẫn	2811
sari la conținut	2189
sari la rețetă	61
satura turpinājums pēc reklāmas	1777
sačuvaj	2328
sačuvaj recept	61
sačuvaj vest	2328
schlagwörter	504
schließen	507
schrift vergrößern	489
schriftgröße	489
scopri di più	1532
sdílejte	314
sdílejte tento text	314
sdílejte text	314
sdílejte článek	314
sdílet	314
sdílet na facebooku	314
sdílet na twitteru	314
sdílet na x	314
sdílet článek	314
se alla erbjudanden för prenumeranter	2507
se bilderna här	2532
se connecter et réagir	1237
se déconnecter	1208
se grafiken här	2532
se ha producido un error al cargar el vídeo	1004
se klippet här	2532
se klippet øverst i saken	1957
se videon här	2532
sedan # kr/mån tills du säger upp	2507
seguir tópico	2156
seguí leyendo	1027
sei già abbonato	1532
sei già iscritto alla newsletter	1590
selección de la redacción	981
selvä	1151
sem si não seria possível	2161
sem você não seria possível	2161
semnalează o eroare	2186
send artiklen på mail	396
send på e-post	1942
sense permanència	293
setări cookie	2197
seuls les abonnés peuvent commenter	1272
seuraa meitä	1141
seções	2126
shrani članek	2451
si opp når du vil	1933
si è verificato un errore durante il caricamento del video	1575
sie können diesen artikel kostenlos weitergeben	586
signaler ce contenu comme inapproprié	1272
signaler un problème	1237
siguiente artículo	981
siirry sisältöön	1150
sikeres feliratkozás	1425
sin ti no sería posible	1022
siz ne düşünüyorsunuz? oy verin	2640
sizin için öneriler	2638
siųsti draugui	1732
siųsti el. paštu	1732
skaitykite daugiau čia	1734
skaityti plačiau	1734
skaityti vėliau	1732
skaties arī	1770
skatīt foto	1775
skatīt galeriju	1775
skatīt rezultātus	91
skatīt video	1775
skjønner	1958
sklenite naročnino	2444
skopírovať odkaz	2392
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2525
skrýt	325
slapukų nustatymai	1745
slažem se	2341
slične vesti	2325
slične vijesti	2325
slični članci	2325
snsをフォロー	1622
sofortüberweisung	467
sondaż	91
sonderveröffentlichung	566
sono già sostenitore	1526
sonuçlar	91
sonuçlari gör	91	2641
sonuçlari göster	91
sorodni članki	2448
souhlasím	318
souhlasím se zobrazením	318
soutenez-nous dès maintenant	1199
související	322
související témata	322
související články	322
související články z webu	322
soyez le premier à commenter	1237
soyez le premier à réagir	1237
spausdinti receptą	61
spela videon här	2532
spis treści	2039
sponsorisé	1232
sponsorlu içerik	87	2633
sponsoroitu sisältö	1142
sponsrat innehåll	2521
sponzorirani sadržaj	2324
sponzorirani članak	2324
sponzorované	2388
sponzorovaný obsah	317
sponzorováno	317
sprawdź ofertę	2014
spremi članak	2328
sprijină-ne	2174
spune-ți părerea	2200
spune-ți părerea în comentarii	2200
später	462
später erinnern	462
spør vår ki om saken	1950
staňte sa členom	2384
staňte se členem	306
stem nå	91
stichwörter	504
stil spørgsmål til artiklen	404
straipsnio tęsinys - po reklama	1736
straipsnis tęsiasi po reklamos	1736
strona główna	2036
stäng	2503	2532
stöd oss	2504
støt os	384
støtt oss	1930
sugerir correção	2146
sugerir una corrección	1013
sugestões	2126
suivre ce thème	1274
sur le même sujet	1241
sur le même thème	1241
suscripción	947
suscríbase	947
suscríbete	947
suscríbete a nuestro boletín	954
suscríbete ahora	947
susiję straipsniai	1729
susikurti paskyrą	1727
susține	2174
susține-ne	2174
susțineți-ne	2174
syötä sähköpostiosoitteesi	1136
szavazás	91
szczegóły	2040
szponzorált tartalom	87	1415
szólj hozzá	1419
szóljon hozzá	1419
sähköposti	1136
sähköpostiosoite	1136
så # kr/mnd til du sier opp	1933
så kommenterar du	2525
sé el primero en comentar	977
sé parte	942
sélections	1227
síganos	967
síguenos	967
sök	2532
søg	412
søk	1957
súhlasím	2403
súhlasím so zobrazením	2403
súmate	942
súvisiace	2389
súvisiace články	2389
súvisiaci článok	2389
sīkdatņu iestatījumi	1785
słowa kluczowe	2036
""", 't': """
t'ha estat útil aquest article	281
t'ha estat útil aquest resum	281
tack för din anmälan	2512
tack för din röst	91
taip pat žiūrėkite	1729
takaisin ylös	1150
takk for påmeldingen	1938
tallenna myöhemmäksi	1140
talán később	1404
tamaño de letra	65	966
tamaño del texto	65
también te puede gustar	981
también te puede interesar	981
també et pot interessar	269
também pode gostar	2166
tarjeta de crédito	946
tarjeta de débito	946
te ha resultado útil este artículo	1006
te ha resultado útil este resumen	1006
te ha sido útil este resumen	1006
te poți dezabona oricând	2207
te-ar putea interesa și	2215
tehisaru kokkuvõte	1042
tekoälyn tekemä tiivistelmä	1150
tekoälyn tiivistelmä	1150
tekoälytiivistelmä	1150
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1732
teljes hozzáférés	1407
temas del día	981
termos e condições	2119
teste grátis	2100
testează-ți cunoștințele cu quizul nostru	2200
teszteld a tudásod	1422
tesztelje tudását	1422
texten fortsätter nedan	2521
texten fortsätter under bilden	2521
teď ne	305
thu gọn	2787
thèmes	1241
thématiques	1241
thích	2775
thông tin doanh nghiệp	2780
thông tin quảng cáo	2813
thăm dò	91
thăm dò ý kiến	91
thẻ	2785
tienes que iniciar sesión para guardar artículos	1026
tilbakemelding på saken	1950
tin bài liên quan	2811
tin cùng chuyên mục	2785
tin cùng tác giả	2812
tin khác	2785
tin liên quan	2785
tin mới	2785
tin mới nhất	2785
tin nóng	2812
tin nổi bật	2785
tin quảng cáo	2813
tin trước	2785
tin tài trợ	2785
tin tức liên quan	2785
tin đọc nhiều	2785
tipărește	2180
tipărește articolul	2214
tipărește rețeta	61
tiêu điểm	2785
tiếp theo	2787
tlačiť	2392
to cię może zainteresować	2036
to może cię zainteresować	2036
todos os comentários	2122
toute l'actualité	1241
tovább	1422
tovább a recepthez	61
tovább a rovatra	1420
tovább olvasom	1422
további cikkek	1420
további cikkek a témában	1420
további hírek	1420
további részletek itt	1422
továbbiak betöltése	1422
tradução automática	2146
trang chủ	2787
transferência bancária	2099
treści partnerskie	2028
treść sponsorowana	2028
tria la teva subscripció	293
trước	2787
trả lời	2784
trở lại	2787
tu ce părere ai? lasă un comentariu	2200
tu navegador no puede reproducir este vídeo	1004
tue meitä	1132
tule meile tööle	1042
turpini lasīt	1768
turpinājums pēc reklāmas	1777
turpināt lasīt	1768
twitter'da paylaş	2631
twój adres e-mail	2017
twój e-mail	2017
tài khoản của tôi	2770
tài trợ	2780
támogass minket	1405
támogasson minket	1405
támogatom	1405
támogatott tartalom	87	1415
támogatás	1405
támogatói tartalom	1415
täname liitumast	1060
tässä olisi upotus facebookista	1150
tässä olisi upotus instagramista	1150
témata	322
témy	2389
témák	1420
térkép megnyitása	1423
términos de uso	974
términos y condiciones	974
tìm kiếm	2787
tópicos	2126
tópicos relacionados	2126
tôi đã hiểu	2788
több	1422
töltsd ki a kvízt	1422
töltse ki a kvízt	1422
tühista igal ajal	1035
tüm haberler	2638
tüm yazilari	2638
tüm yorumlar	2637
tümünü gör	2640
tümünü göster	2641
tümünü kabul et	2634
tümünü reddet	2634
tēmas	1770
tęsinys po reklamos	1736
tạo tài khoản	2770
tải thêm	2787
tặng bài viết	2811
tặng sao	2811
tặng sao cho bài viết	2811
từ khóa	2785
""", 'u': """
udostępnij	2024
udostępnij na facebooku	2024
udostępnij na twitterze	2024
udostępnij na x	2024
udostępnij w mediach społecznościowych	2024
udělit souhlas	318
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2376
uključi obavijesti	2376
uključite notifikacije	2376
uključite obaveštenja	2376
uključite obavijesti	2376
uložit	314
uložit na později	314
uložit recept	61
uložit článek	314
uložiť	2392
uložiť na neskôr	2392
uložiť recept	61
uložiť článok	2392
ultima oră	2187
ultimele știri	2187
um assinante presenteou você com este artigo	2165
un abonat ți-a oferit acest articol	2214
un abonné vous offre cet article	1284
un e-mail de confirmation vous a été envoyé	1277
un suscriptor te ha regalado este artículo	1026
une erreur s'est glissée dans l'article	1237
unterstütze uns	463
unterstützen	463
unterstützen sie uns	463
unterstützen sie uns per paypal	555
uppläst av en dator	2517
uppläst med ai-röst	2517
url 복사	1684
urlをコピー	1621
urlをコピーする	1650
url복사	1684
urmărește acest subiect	2206
urmărește live	2206
următorul	2189
uslovi korišćenja	2341
ustawienia plików cookie	2029
uvjeti korištenja	2341
uz sākumu	1775
uzyskaj dostęp	2014
už komentarus atsako jų autoriai	1733
už máte predplatné? prihláste sa	2385
už máte účet	2385
už máte účet? prihláste sa	2385
už podporujem	2396
už podporuji	305
uždaryti	1735
uždaryti reklamą	1736
užpildykite apklausą	1734
užsakomasis straipsnis	1736
užsakomasis turinys	87	1736
užsisakyti prenumeratą	1727
""", 'v': """
vaata kõiki tellija soodustusi	1035
vaata lähemalt	1042
vaba töökoht	1042
vad tycker du? rösta här	2532
vai kopsavilkums bija noderīgs	1774
vai raksts bija noderīgs	1774
vairāk par tēmu	1770
vaizdo įrašas	1734
vaizdo įrašą rasite čia	1734
van már fiókja	1407
var artikeln till hjälp	2525
var det här till hjälp	2532
var resuméet nyttigt	404
var sammanfattningen till hjälp	2525
vari atteikties jebkurā laikā	1768
vasta küsitlusele	1042
vastaa kyselyyn tästä	1150
vaš komentar	2328
veja esta publicação no instagram	2144
veja também	2126
veja todas as opções de assinatura	2163
velikost písma	65
veličina teksta	65
ver # comentários	2154
ver biografía	1000
ver comentários	2122
ver conteúdo externo	2144
ver esta publicación en instagram	1004
ver esta publicação no instagram	2144
ver galería	984
ver más	984
ver más artículos del autor	1000
ver más noticias	1027
ver también	981
ver também	2126
ver todas las opciones de suscripción	1023
ver traducción	985
ver tradução	2130
ver vídeo	984
vergrößern	508
verlagssonderveröffentlichung	566
vertrag kündigen	497
verträge hier kündigen	497
verwandte beiträge	504
ves algún error? comunícalo	1013
veure aquesta publicació a instagram	278
vezi această postare pe instagram	2197
vezi mai multe știri	2215
vezi și	2187
već imate nalog	2318
već imate pretplatu	2318
već imate račun	2318
već podržavam	2333
već ste pretplatnik	2318
več iz rubrike	2448
več novic iz regije	2448
več o tem	2448
več o temi	2448
veľkosť písma	65
viac k téme	2389
viac si o tom prečítate tu	2389
videon voi katsoa jutun yläosasta	1150
videoyu izlemek için tiklayin	2640
videó	1420
videók	1420
videónkat itt nézheti meg	1422
vidéo	1244
vielen dank für ihr feedback	545
vielen dank für ihre anmeldung	476
vielen dank für ihre teilnahme	91
vielleicht später	462
vilkår	401	1947
vipps et beløp	1930
vis færre	412	1957
vis oversættelse	413
visa bilden i helskärm	2532
visa färre	2532
visa inlägg från facebook	2532
visa inlägg från instagram	2532
visa innehåll	2522
visa översättning	2533
vissza a tetejére	1422
visszajelzés	1419
više o temi	2325
više vijesti iz regije	2325
viết bình luận	2784
você concorda? vote	2154
você pode gostar	2126
você pode se interessar	2126
você também pode gostar	2126
voir le détail	1245
voir les détails	1245
voir les résultats	91	1245
voir les résultats du sondage	1272
vos réactions	1237
votează	91
votează în sondajul nostru	2200
votre avis nous intéresse	1272
votre vote a été pris en compte	91
vous aimerez peut-être	1241
vous avez déjà un compte	1208
vous avez déjà un compte ? connectez-vous	1208
vous avez déjà un compte ? identifiez-vous	1208
vous possédez déjà un compte	1208
vous pourriez être intéressé	1241
vreau să primesc newsletterul	2207
vsebina sporočila	2447
vstúpiť do diskusie	2392
vytisknout článek	314
vytlačiť	2392
vytlačiť recept	61
vytlačiť článok	2392
vytvořit účet	307
vyzkoušet	307
válasz	1419
váš e-mail	311
väline sisu	1053
värsked uudised	1037
vés a la recepta	61
více	322
více k tématu	322
více o tématu	322
více si o tom přečtete zde	322
vídeos	981	2126
výber redakcie	2389
výběr redakce	322
výsledky	91
về đầu trang	2787
""", 'w': """
warto przeczytać	2036
was können wir besser machen	545
weitere beiträge	504
werbung überspringen	494
weź udział w dyskusji	2085
whatsapp'ta paylaş	2631
whatsappで読む	1650
wie gefällt ihnen dieser artikel	545
wielkość czcionki	65
więcej	2036
więcej artykułów	2036
więcej informacji	2036
więcej na ten temat	2036
więcej o	2036
więcej z	2036
wpisz swój e-mail	2017
wprowadź adres e-mail	2017
wpłać	2011
wpłać teraz	2011
współpraca reklamowa	2028
wypróbuj	2014
wyraź zgodę	2029
wyślij	91
wyślij e-mailem	2024
wyślij znajomemu	2024
""", 'x': """
x'te paylaş	2631
xem bình luận	2784
xem bản gốc	2788
xem bản đồ	2788
xem chi tiết	2788
xem công thức	61
xem kết quả	91	2788
xem nhiều	2785
xem nhiều nhất	2785
xem nhiều trong tuần	2812
xem thêm	2785	2787
xem thêm bình luận	2784
xem tiếp	2787
xem toàn bộ	2787
xem tất cả	2787
xでシェア	1621
xでシェアする	1650
xでポスト	1621
""", 'y': """
ya estás suscrito	1023
ya tenés suscripción	1023
yapay zeka ile özet	2640
yapay zeka özeti	2640
yazarin diğer haberleri	2638
yazarin diğer yazilari	2638
yazarin tüm yazilari	2638
ymmärrän	1151
yorum gönder	2637
yorumlari gör	2637
youtube-tartalom megjelenítése	1422
yz özeti	2640
""", 'z': """
z titulní strany	322
zabudnuté heslo	2385
zadejte svůj e-mail	311
zagłosuj	91
zahlungsart wählen	466
zaloguj się	2014
zapisz na później	2024
zapisz się	2017
zapisz się na newsletter	2017
zapomenuté heslo	307
zarejestruj się	2014
zarządzaj zgodami	2029
zaten üye misiniz	2624
zavřít	305
załaduj więcej	2039
załóż konto	2014
zaštita osobnih podataka	2341
zaštita privatnosti	2341
zdieľajte tento text	2392
zdieľajte článok	2392
zdieľať	2392
zdieľať na facebooku	2392
zdieľať článok	2392
zgadzam się	2029
zgadzam się na wyświetlanie treści	2029
zgłoś	2032
zgłoś błąd	2032
ziņa tiek papildināta	1775
ziņo par kļūdu	1774
ziņot par kļūdu	1774
zkopírovat odkaz	314
zkopírovat odkaz na článek	314
znajdź nas na facebooku	2025
značky	2389
zobacz galerię	2039
zobacz mapę	2040
zobacz również	2036
zobacz szczegóły	2040
zobacz także	2036
zobacz także inne	2036
zobacz też	2036
zobacz więcej	2036
zobrazit méně	325
zobrazit originál	325
zobrazit více	324
zobrazit výsledky	91	325
zobrazit vše	324
zobraziť diskusiu	2392
zobraziť menej	2390
zobraziť obsah	2403
zobraziť viac	2390
zobraziť výsledky	91
zobraziť všetko	2390
zostań patronem	2011
zpět nahoru	324
zur leseliste hinzufügen	586
zur merkliste hinzufügen	489
zur übersicht	507
zurück	500
zurück nach oben	507
zvětšit	324
zwiń	2039
""", '£': """
£# at amazon	933
""", '©': """
©ntb	1985
""", 'à': """
à découvrir	1241
à la une	1241
à lire	1241
à lire aussi	1241
à lire dans ce dossier	1241
à lire dans la même rubrique	1241
à lire ensuite	1241
à lire également	1241
à ne pas manquer	1241
à voir	1241
à voir aussi	1241
""", 'á': """
áudio gerado por ia	2146
áudio gerado por voz sintética	2146
""", 'ä': """
ähnliche artikel	504
ähnliche beiträge	504
ähnliche themen	504
älä missaa mitään	1136
ämnen	2529
ämnen i artikeln	2529
är du redan prenumerant	2507
äänestys	91
äänestä	91
äänestä nyt	91
äänestä tästä	1150
""", 'å': """
åbn	413
åbn kort	413
åpne	1958
åpne faktaboks	1958
åpne kart	1958
""", 'ç': """
çerez ayarlari	2634
çerez politikasi	2634
çerezler	2634
çeviriyi göster	2641
çikiş yap	2624
çok okunanlar	2638
""", 'è': """
è gratis e ci vuole solo un minuto	1590
""", 'é': """
é grátis e leva menos de um minuto	2158
écouter	1227
écouter (# min	1227
écouter le podcast	1244
édition du jour	1241
épingler	61
épingler la recette	61
értem	1423
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1419
írja meg véleményét	1419
""", 'î': """
înapoi sus	2189
încarcă mai multe	2189
închide	2173
înregistrare	2175
înregistrează-te	2175
îți mulțumim pentru vot	2200
""", 'ö': """
öffnen	507
ön mit gondol? szavazzon	1422
önceki	2640
önceki haber	2638
öne çikan haberler	2638
öne çikanlar	2638
önerilen haberler	2638
önerilenler	2638
öppna	2533
öppna karta	2533
összes	1422
özet faydali oldu mu	2637
""", 'ú': """
új hozzászólás	1419
última hora	981
últimas	2126
últimas entradas	981
últimas noticias	981
últimas notícias	2126
últimes notícies	269
últimos artículos	981
únete	942
únete a la conversación	977
""", 'ü': """
übersetzung anzeigen	508
überweisung	467
ücretsiz dene	2624
ücretsiz üye ol	2624
ücretsiz üye olun	2624
üye girişi	2624
üye ol	2623	2624
üye olun	2624
""", 'ý': """
ý kiến	2784
ý kiến bạn đọc	2784
ý kiến của bạn	2784
""", 'ā': """
ārējais saturs	1785
""", 'č': """
članak je zaključan	2318
članak se nastavlja ispod oglasa	2324
članek je zaklenjen	2444
članek se nadaljuje pod oglasom	2447
članek se nadaljuje spodaj	2447
článek pokračuje pod reklamou	317
čtěte dále	322
čtěte i	322
čtěte také	322
číslo účtu pro dary	306
číst dál	324
číst dál s předplatným	307
číst více	324
čítajte aj	2389
""", 'ď': """
ďakujeme za váš hlas	91
ďalšie správy	2389
ďalšie články	19	2389
""", 'đ': """
điều khoản sử dụng	2783
điều khoản sử dụng | chính sách bảo mật	2783
đáng chú ý	2785
đã có tài khoản	2770
đã hiểu	2788
đã sao chép	2775
đã sao chép liên kết	2811
đóng	2768
đóng góp	2769
đăng ký	2770
đăng ký ngay	2770
đăng nhập	2770
đăng nhập / đăng ký	2770
đăng xuất	2770
được quan tâm	2812
được tài trợ	2780
đặt báo	2770
đến công thức	61
đề xuất	2785
để sau	2768
đọc nhiều	2785
đọc nhiều nhất	2785
đọc sau	2811
đọc thêm	2785	2787
đọc tiếp	2787
đọc tiếp về chủ đề này	2812
đừng bỏ lỡ	2785
""", 'į': """
į viršų	1734
įveskite savo el. pašto adresą	1752
""", 'ś': """
śledź nas	2025
""", 'ş': """
şifremi unuttum	2624
şimdi değil	2622
şurada paylaş	2631
""", 'š': """
štampaj	2328
štítky	322
""", 'ž': """
že imate račun	2444
že naročnik	2444
že podpiram	2455
žiūrėkite nuotraukas	1734
žiūrėkite vaizdo įrašą	1734
žiūrėti galeriją	1734
žiūrėti rezultatus	91
""", 'ș': """
știri pe aceeași temă	2215
știri recomandate	2187
știri similare	2187
știrile zilei	2187
""", 'ț': """
ți-a fost util acest articol	2200
ți-a fost util acest rezumat	2200
ți-ai uitat parola	2212
ți-ar putea plăcea și	2215
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	635
άνοιγμα χάρτη	635
""", 'έ': """
έχετε ήδη λογαριασμό	620
""", 'ί': """
ίσως αργότερα	618
ίσως σας ενδιαφέρει	632
""", 'α': """
ακούστε	625
ακούστε το άρθρο	625
αναζήτηση	634
αναφορά λάθους	631
αντιγραφή link	625
αντιγραφή συνδέσμου	625
αντιγραφή συνδέσμου άρθρου	625
απάντηση	631
αποδέχομαι	638
αποδοχή	638
αποδοχή όλων	638
αποθήκευση	625
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	625
αποστολή με email	625
αποσύνδεση	620
αποτελέσματα	91
απόκρυψη	635
απόρριψη	638
απόρριψη όλων	638
αργότερα	618
αρχική	634
αφήστε σχόλιο	631
""", 'β': """
βίντεο	632
βαθμολογήστε το άρθρο	631
""", 'γ': """
γίνε συνδρομητής	620
γίνετε μέλος	619
γίνετε συνδρομητής	620
γράψτε σχόλιο	631
""", 'δ': """
δείτε και	632
δείτε περισσότερα	634
δείτε τα αποτελέσματα	91	635
δείτε τα σχόλια	631
δείτε τη συνταγή	61
δείτε όλα	634
δημιουργία λογαριασμού	620
δημοσκόπηση	91
δημοφιλέστερα	632
δημοφιλή	632
δημοφιλή άρθρα	632
διαβάστε ακόμα	632
διαβάστε ακόμη	632
διαβάστε επίσης	632
διαβάστε επίσης στο	632
διαβάστε και	632
διαβάστε περισσότερα	632	634
διαφήμιση	628
διαφημίσεις	628
διαφημιση	628
διαφημιστικό περιεχόμενο	87	628
δωρήστε	619
δωρεά	619
""", 'ε': """
είσοδος	620
εγγραφή	620
ειδήσεις σήμερα	632
ειδήσεις τώρα	632
εκτυπώστε το άρθρο	625
εκτύπωση	625
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	635
εμφάνιση όλων	635
επικοινωνία	631
επιλογές συντακτών	632
επιστροφή στην κορυφή	634
επόμενο	634
επόμενο άρθρο	632
ερώτηση της ημέρας	91
ετικέτες	632
ευχαριστούμε για την ψήφο σας	91
""", 'θ': """
θέματα	632
""", 'κ': """
κάντε δωρεά	619
κάντε μια δωρεά	619
κανόνες σχολιασμού	631
κατάλαβα	635
κατηγορίες	632
κλείσιμο	618
κοινοποίησε	625
κοινοποίηση	625
κοινοποίηση στο facebook	625
κοινοποίηση στο twitter	625
κοινοποιήστε	625
κοινοποιήστε το άρθρο	625
""", 'λ': """
λεπτομέρειες	635
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	628
μενού	634
μετάβαση στη συνταγή	61
μη χάσετε	632
μην το χάσεις	632
μην χάσετε	632
μοιράσου το	625
μοιραστείτε	625
μοιραστείτε το	625
μοιραστείτε το άρθρο	625
μπορεί να σας αρέσει	632
μόνο για συνδρομητές	620
""", 'ξ': """
ξεχάσατε τον κωδικό	620
""", 'ο': """
ο λογαριασμός μου	620
ο σύνδεσμος αντιγράφηκε	625
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	632	634
περισσότερα άρθρα	632
περισσότερες ειδήσεις	632
πολιτική cookies	638
πολιτική απορρήτου	638
προηγούμενο	634
προηγούμενο άρθρο	632
προσθήκη σχολίου	631
προστασία προσωπικών δεδομένων	638
προτείνουμε	632
προτείνουμε επίσης	632
προτεινόμενα	632
προωθητικό περιεχόμενο	628
πρόσφατα άρθρα	632
""", 'ρ': """
ροή	632
ροή ειδήσεων	632
ρυθμίσεις cookies	638
""", 'σ': """
στείλε το σε φίλο	625
στηρίξτε μας	619
συμφωνώ	638
συνέχεια ανάγνωσης	634
συνδεθείτε	620
συνδρομή	620
συνδρομητές	620
σχετικά	632
σχετικά άρθρα	632
σχετικά θέματα	632
σχετικά νέα	632
σχετικές ειδήσεις	632
σχετικό άρθρο	632
σχολιάστε	631
σχολιάστε το άρθρο	631
σχόλια	631
σχόλιο	631
σύνδεση	620
""", 'τ': """
τα πιο δημοφιλή	632
τα πιο δημοφιλή της ημέρας	632
τα πιο διαβασμένα	632
τα πιο πρόσφατα	632
τελευταία άρθρα	632
τελευταία νέα	632
τελευταίες ειδήσεις	632
""", 'υ': """
υπενθύμιση αργότερα	618
υποβολή	91
υποβολή σχολίου	631
υποστηρίξτε μας	619
""", 'φ': """
φόρτωση περισσότερων	634
""", 'χ': """
χαρίστε αυτό το άρθρο	625
χορηγούμενο	628
χορηγούμενο άρθρο	628
χορηγούμενο περιεχόμενο	628
""", 'ψ': """
ψήφισε	91
ψηφίστε	91
ψηφοφορία	91
""", 'ό': """
όλα τα σχόλια	631
όλες οι ειδήσεις	632
όροι σχολιασμού	631
όροι χρήσης	638
όχι ευχαριστώ	618
όχι τώρα	618
όχι, ευχαριστώ	618
""", 'а': """
абонамент	166
абонирай се	167
абонирайте се	166
авторизация	2233
авторизоваться	2233
адрес электронной почты	2236
актуално	174
актуальне	2706
анкета	91
архив	2252
""", 'б': """
банковская карта	2232
банковский перевод	2232
безопасный платеж	2231
больше	2252
больше материалов по теме	2252
больше новостей	2252
будьте в курсе	2236
была ли статья полезной	2249
більше за темою	2706
більше матеріалів за темою	2706
більше на цю тему	2706
більше новин	2706
більше новин на тему	2706
більше по темі	2706
""", 'в': """
в избранное	2241
в тренде	2252
важливо	2706
вам будет интересно	2252
вам може бути цікаво	2706
вам може сподобатися	2706
вам может быть интересно	2252
вам может понравиться	2252
вам також може сподобатися	2706
вас може зацікавити	2706
вас может заинтересовать	2252
ваш e-mail	2236
ваш email	2236
ваш голос принят	91
ваш голос учтён	91
введите e-mail	2236
введите email	2236
введите ваш email	2236
введите ваш адрес электронной почты	2236
версия для печати	2241
вече имате акаунт	167
вече подкрепям	181
вече сте абонат	167
вже зареєстровані	2691
вже є акаунт	2691
вибір редакції	2706
видео	2252
виж резултатите	91
вижте още	174
вижте още от	174
вийти	2691
включите уведомления	2310
включить уведомления	2310
вконтакте	2242
влез	167
влезте	167
во весь экран	2255
водещи новини	174
войти	2233
войти в аккаунт	2233
войти в чат	2249
воспроизвести	2255
время на чтение	2255
время чтения # мин	2255
все	2255
все комментарии	2249
всі новини	2708
вход	167	2233
вхід	2691
выберите сумму	2231
выбор редакции	2252
выйти	2233
відео	2706
відео вище	2730
відео нижче	2730
відкрити	2709
відкрити карту	2709
відповісти	2704
відхилити	2701
""", 'г': """
главная	2255
главное	2252
главное за день	2252
главные новости	2252
гласувай	91
гласувайте	91
головна	2708
головне	2706
головне за день	2706
головні новини	2706
голосование	91
голосовать	91
голосування	91
голосувати	91
""", 'д': """
далее	2255
далі	2708
дарете	166
дари	166
дари сега	166
детали	2256
детальніше	2708
деталі	2709
дзен	2242
дивіться відео	2730
дивіться відео вище	2730
дивіться відео нижче	2730
дивіться також	2706
дивіться також відео	2730
дивіться у відео	2730
для подписчиков	2233
до рецепту	61
до теми	2706
добавить комментарий	2249
додати коментар	2704
дозвольте сповіщення	2760
докладвай грешка	177
докладніше	2708
долучитися	2688
доступно по подписке	2233
другая сумма	2231
други новини	19
другие материалы	19	2252
другие материалы рубрики	2252
другие новости	19	2252
другие новости раздела	2252
другие статьи	2252
друк	2697
дякуємо за ваш голос	91
""", 'е': """
единоразово	2228
ежемесячно	2228
еще новости	2252
еще по теме	2252
ещё	2252
ещё новости	2252
ещё по теме	2252
""", 'з': """
за темою	2706
забравена парола	167
забули пароль	2691
забыли пароль	2233
завантажити ще	2708
загрузить еще	2255
загрузить ещё	2255
задонатити	2688
задонатить	2228
закрити	2687
закрыть	2227
залишити коментар	2704
запази	177
запази рецептата	61
запази статията	177
запропонувати новину	2704
зарегистрироваться	2233
зареєструватися	2691
затвори	181
зберегти	2697
зберегти рецепт	61
зберегти статтю	2697
збільшити	2708
згорнути	2709
зміст	2708
зробити внесок	2688
зрозуміло	2701
""", 'и': """
избрано от редакцията	174
изпрати на приятел	177
изпрати по имейл	177
изпрати статията по имейл	177
интересное	2252
""", 'к': """
к началу	2255
к рецепту	61
категории	2252
категорії	2706
ключови думи	174
коментар	2704
коментари	177
коментарі	2704
коментирай	177
коментирайте	177
коментирайте първи	177
коментувати	2704
комментарии	2249
комментарии отсутствуют	2249
комментарий	2249
комментировать	2249
контакти	2704
контакты	2249
конфиденциальность	2246
копирай линк	177
копирай линка	177
копировать ссылку	2241
копіювати посилання	2697
купи абонамент	167
купить подписку	2233
към рецептата	61
""", 'л': """
лента новостей	2252
личный кабинет	2233
""", 'м': """
материалы партнеров	2245
материалы по теме	2252
матеріали за темою	2706
матеріали по темі	2706
меню	2255	2708
метки	2252
може би по-късно	181
може да ви хареса	174
може да харесате още	174
может быть, позже	2227
может позже	2227
можливо, пізніше	2687
мой профиль	2233
моят профил	167
мы в социальных сетях	2243
мы в соцсетях	2243
мы вконтакте	2243
мій профіль	2691
мітки	2706
""", 'н': """
на главную	2255
на правах реклами	2700
на правах рекламы	2245
наверх	2255	2708
нагадати пізніше	2687
надіслати	91	2697
надіслати другу	2697
надіслати поштою	2697
надіслати статтю поштою	2697
назад	2255	2708
най-коментирани	174
най-новото	174
най-четени	174
най-четено	174
най-четено днес	174
най-четеното днес	174
найпопулярніше	2706
найпопулярніше за добу	2706
найпопулярніше за тиждень	2706
найти	2255
найчитаніше	2706
налаштування	2701
написати коментар	2704
написать комментарий	2249
напиши коментар	177
напомни ми по-късно	181
напомнить позже	2227
направете дарение	166
настройки	2246
настройки cookie	2246
наступна	2708
наступна стаття	2706
не зараз	2687
не пропустите	2252
не пропустіть	2706
не сега	181
не сегодня	2227
не сейчас	2227
не сьогодні	2687
не, благодаря	181
нет комментариев	2249
нет, спасибо	2227
новини	2706
новини за темою	2706
новини компаній	2700
новини партнерів	2700	2706
новости	2252
новости smi#	2252
новости партнеров	2245
новости партнёров	2245
новости по теме	2252
новости сми#	2252
ні, дякую	2687
""", 'о': """
обговорити	2704
обратная связь	2249
обсудить	2249
обсуждение	2249
одноклассники	2242
одноразово	2688
опитування	91
опитування дня	91
опрос	91
опрос дня	91
оставить комментарий	2249
останні новини	2706
останні статті	2706
ответить	91	2249
отиди на рецептата	61
отказаться	2246
отклонить	2246
отключете цялата статия	167
отключи статията	167
открыть	2256
открыть карту	2256
отпечатай	177
отпечатай статията	177
отправить	91
отправить другу	2241
отправить по почте	2241
оформити підписку	2691
оформить донат	2228
оценете статията	177
оцените материал	2249
оцените рецепт	61
оцените статью	2249
оценить рецепт	61
оцініть матеріал	2704
оцініть рецепт	61
оцініть статтю	2704
още новини	174
още от	174
още от деня	174
още от рубриката	174
още по темата	174
""", 'п': """
партнерский материал	2245
партнерский проект	2245
партнерський матеріал	2700
партнерський проєкт	2700
партньорско съдържание	173
партнёрский материал	2245
партнёрский проект	2245
переглянути результати	91
передплата	2691
передплатити	2691
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2255
печать	2241
печать рецепта	61
платена публикация	87	173
платено съдържание	173
по подписке	2233
по теме	2252
по-късно	181
повідомити про помилку	2704
повідомити про помилку в тексті	2704
погоджуюсь	2701
погоджуюся	2701
подарете тази статия	177
подарить материал	2241
подарить статью	2233
подарувати статтю	2697
поддержать	2228
поддержать автора	2228
поддержать нас	2228
поддержать проект	2228
поддержать редакцию	2228
поддержите нас	2228
поделитесь	2241
поделиться	2241
поделиться в telegram	2241
поделиться в twitter	2241
поделиться в одноклассниках	2241
поделиться в соцсетях	2241
поделиться вконтакте	2241
поделиться новостью	2241
поделиться ссылкой	2241
поделиться статьей	2241
поделиться статьёй	2241
подкасти	2706
подкасты	2252
подкрепете ни	166
подкрепи	166
подкрепи ни	166
подобни статии	174
подписаться	2233
подписаться в max	2243
подписаться в telegram	2243
подписаться на канал	2243
подписаться на новости	2236
подписаться на рассылку	2236
подписаться на телеграм-канал	2243
подписка	2233
подписывайтесь	2243
подпишитесь на рассылку	2236
подробнее	2255
подробнее по теме	2252
поділитись	2697
поділитися	2697
поділитися в telegram	2697
поділитися в соцмережах	2697
поділитися новиною	2697
поділитися статтею	2697
поділіться	2697
пожертвовать	2228
пожертвувати	2688
позже	2227
поиск	2255
покажи всичко	175
покажи още	175
покажи резултатите	91
показати більше	2708
показати все	2709
показати коментарі	2704
показати оригінал	2709
показати результати	91
показати ще	2708
показать больше	2255
показать все	2256
показать еще	2255
показать ещё	2255
показать карту	2256
показать комментарии	2249
показать меньше	2256
показать оригинал	2256
показать перевод	2256
показать результаты	91
политика конфиденциальности	2246
политика обработки персональных данных	2246
пользовательское соглашение	2246
політика конфіденційності	2701
помочь	2228
помочь нам	2228
помочь проекту	2228
помочь редакции	2228
понятно	2246
попередня	2708
попередня стаття	2706
попробовать бесплатно	2233
популярне	2706
популярное	2252
популярные	2252
популярные новости	2252
популярные статьи	2252
популярні новини	2706
посилання скопійовано	2697
последнее	2252
последни	174
последни новини	174
последние новости	2252
послухати новину	2697
посмотреть результаты	91
похожие материалы	2252
похожие статьи	2252
поширити	2697
поширити у facebook	2697
пошук	2708
правила за коментиране	177
правила использования	2246
правила коментування	2704
правила комментирования	2249
предложить новость	2249
предыдущая	2255
предыдущая статья	2252
премиум	2233
преміум	2691
препоръчани	174
препоръчваме ви	174
препоръчваме ви още	174
препоръчваме още	174
прийняти	2701
прийняти всі	2701
принтирай	177
принтирай рецептата	61
принять	2246
принять все	2246
принять всё	2246
прислать новость	2249
приєднатися	2688
приєднатися до спільноти	2688
проголосовать	91
проголосувати	91
продовження під рекламою	2700
продовження статті під рекламою	2700
продолжить без поддержки	2227
продължава след рекламата	173
промо	2245	2700
прослушать	2241
прослушать новость	2241
прочетете и	174
підписатись	2691
підписатися	2691
підписка	2691
підтримайте нас	2688
підтримати	2688
підтримати автора	2688
підтримати журналістів	2688
підтримати нас	2688
підтримати редакцію	2688
пізніше	2687
""", 'р': """
радимо прочитати	2706
радимо також	2706
развернуть	2255
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2228
разпечатай	177
разрешите уведомления	2310
разрешить уведомления	2310
раскрыть	2256
распечатать	2241
распечатать рецепт	61
распечатать статью	2241
рассказать друзьям	2241
рассылка	2236
рассылки	2236
регистрация	167	2233
редакция рекомендует	2252
результати	91	2709
результаты	91	2256
реклама	173	2245	2700
реклама - статията продължава по-долу	173
реклама на сайте	2245
реклама на сайті	2700
реклама. продовження нижче	2700
реклама. продолжение ниже	2245
рекламно каре	173
рекламно съдържание	173
рекомендуем	2252
рекомендуем почитать	2252
рекомендуем также	2252
рекомендуемое	2252
рекомендуємо	2706
рекомендуємо прочитати	2706
рекомендуємо також	2706
реєстрація	2691
розгорнути	2709
роздрукувати	2697
роздрукувати рецепт	61
роздрукувати статтю	2697
розмір тексту	65
розмір шрифту	65
рубрики	2252	2706
""", 'с': """
самое важное	2252
самое популярное	2252
самое читаемое	2252
самое читаемое за день	2252
самое читаемое за неделю	2252
свежее	2252
свежие новости	2252
свернуть	2255
свързани новини	174
свързани публикации	174
свързани статии	174
связаться с нами	2249
сделать пожертвование	2228
сейчас читают	2252
скопировать ссылку	2241
скопировать ссылку на статью	2241
скопіювати посилання	2697
скопіювати посилання на статтю	2697
скрыть	2256
следующая	2255
следующая статья	2252
слухати	2697
слухати новину	2697
слушай новината	177
слушать	2241
слушать новость	2241
см. также	2252
смотреть все	2255
смотри также	2252
смотрите также	2252
советуем почитать	2252
согласен	2246
согласиться	2246
содержание	2255
создать аккаунт	2233
сообщить об опечатке	2249
сообщить об ошибке	2249
сохранить	2241
сохранить рецепт	61
сохранить статью	2241
социальные сети	2243
спасибо за ваш голос	91
спасибо за подписку	2236
спецпроект	2245
спецпроєкт	2700
споделете	177
сподели	177
сподели във facebook	177
сподели статията	177
споделяне	177
спонсорирано	173
способ оплаты	2231
способы оплаты	2231
ссылка скопирована	2241
станете член	166
стани абонат	166
стани дарител	166
стати співучасником	2688
стати частиною спільноти	2688
стать патроном	2228
стать соучастником	2228
стать спонсором	2228
створити акаунт	2691
стрічка новин	2706
сховати	2709
сходни новини	174
схожі матеріали	2706
схожі новини	2706
схожі статті	2706
създай профил	167
сюжет	2252
сюжеты	2252
""", 'т': """
тагове	174
також читайте	2706
твитнуть	2241
твиттер	2242
твітнути	2697
теги	2252	2706
текст продовжується під рекламою	2700
телеграм	2242
тема дня	2252
теми	2706
темы	2252
только для подписчиков	2233
""", 'у': """
увеличить	2255
увійти	2691
увімкнути сповіщення	2760
увімкніть сповіщення	2760
уже есть аккаунт	2233
уже зарегистрированы	2233
уже зареєструвалися	2691
умови використання	2701
усі новини	2708
""", 'ф': """
файлы cookie	2246
фейсбук	2242
фото	2252
фоторепортаж	2252
""", 'х': """
харесай	177
хорошо	2246
""", 'ч': """
час читання # хв	2708
чи була стаття корисною	2704
читайте еще	2252
читайте ещё	2252
читайте ниже	2245
читайте по теме	2252
читайте также	2252
читайте також	2706
читати далі	2708
читати повністю	2708
читати також	2706
читать в max	2243
читать в telegram	2243
читать далее	2255
читать дальше	2255
читать ещё	2255
читать комментарии	2249
читать полностью	2255
читать также	2252
что еще почитать	2252
что ещё почитать	2252
""", 'щ': """
ще за темою	2706
ще новини	2706
що ще почитати	2706
щомісяця	2688
""", 'э': """
электронная почта	2236
""", 'я': """
я вже підтримую	2687
я уже поддерживаю	2227
яндекс.дзен	2242
""", 'і': """
інші новини	19	2706
""", 'א': """
אולי גם יעניין אותך	1314
אולי יעניין אותך	1314
אולי יעניין אותך גם	1342
אולי יעניין אתכם	1314
אולי יעניין אתכם גם	1342
אולי מאוחר יותר	1297
אולי פספסתם	1342
אינציקלופדיית ynet	1314
""", 'ב': """
בחסות	1345
בשיתוף	1309
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1313
דלג לתוכן	1316
דלגו למתכון	61
דף הבית	1316
""", 'ה': """
האזינו	1305
הבא	1316
הבנתי	1317
הגב	1313
הדפיסו את המתכון	61
הדפיסו כתבה	1341
הדפס	1305
הדפס מתכון	61
הדפסה	1305
הדפסת המתכון	61
הדפסת כתבה	1341
הוסיפו תגובה	1313
הוסף תגובה	1313
הוספת תגובה	1313
הזכירו לי מאוחר יותר	1297
החשבון שלי	1299
הירשם	1299
הכי נצפים	1314
הכי נקרא	1314
הכי נקראות	1314
הכי נקראות היום	1342
הכתבה הבאה	1314
הכתבה המלאה למנויים	1341
הכתבה הקודמת	1314
המלצות	1314
המשך לקרוא	1316
המשך קריאה	1316
הנצפים ביותר	1342
הנקראות ביותר	1314
הנקראים ביותר	1342
הסתר	1317
העתיקו את הקישור	1341
העתיקו קישור	1341
העתק קישור	1305
העתקת הקישור	1341
העתקת קישור	1305
הצביעו	91
הצבע	91
הצבעה	91
הצג הכל	1317
הצג מפה	1317
הצג מקור	1317
הצג עוד	1316
הצג פחות	1317
הצג תוצאות	91
הצטרפו	1298
הצטרפו אלינו	1298
הקודם	1316
הקישור הועתק	1341
הרשמה	1299
השב	1313
התחבר	1299
התחברות	1299
""", 'ו': """
ווטסאפ	1305
וידאו	1314
""", 'ח': """
חדשות אחרונות	1314
חודש ראשון ב-#	1340
חודש ראשון ב-# ש"ח	1340
חודש ראשון בשקל	1340
חודש ראשון חינם	1340
חזרה למעלה	1316
חיפוש	1316
""", 'ט': """
טוויטר	1305
טלגרם	1305
טען עוד	1316
""", 'י': """
יציאה	1299
""", 'כ': """
כבר מנויים? התחברו	1299
כבר נרשמת	1299
כותרות אחרונות	1314
כניסה	1299
כניסה למנויים	1299
כתבה זו היא תוכן ממומן	1341
כתבה ממומנת	1345
כתבו תגובה	1313
כתבות אחרונות	1314
כתבות מומלצות	1314
כתבות נוספות	1314
כתבות נוספות בנושא	1342
כתבות נוספות שיעניינו אתכם	1342
כתבות קשורות	1314
כתבות שאולי פספסתם	1342
כתבות שיעניינו אתכם	1342
""", 'ל': """
לא כעת	1297
לא עכשיו	1297
לא תודה	1297
לא, תודה	1297
להורדת האפליקציה	1341
להמשך קריאה	1299
להרשמה	1299
לכל הכתבות	1316
לכל הכתבות בנושא	1342
לכל העדכונים, הכתבות והסרטונים	1342
לכל התגובות	1313
לכתבה הבאה בסדרה	1342
לכתבה הקודמת בסדרה	1342
למנויים בלבד	1302
למתכון	61
לפרטים	1317
לצפייה בתוצאות	91
לרכישת מינוי	1299
לרכישת מינוי לחצו כאן	1341
לתרום	1298
לתרומה	1298
""", 'מ': """
מבזקים	1314
מדיניות הפרטיות	1312
מדיניות הפרטיות ותנאי השימוש	1312
מודעה	1309
מומלץ עבורך	1342
מומלץ עבורכם	1342
מומלצים	1314
ממומן	1309
מעבר למתכון	61
מצאתם טעות	1313
""", 'נ': """
נושאים	1314
נושאים קשורים	1314
""", 'ס': """
סגור	1297
סגירה	1297
סיכום ai	1327
סיכום הכתבה	1327
סקר	91
סקר היום	91
""", 'ע': """
עוד	1316
עוד באותו נושא	1342
עוד בנושא	1314
עוד בערוץ	1314
עוד חדשות	1314
עוד כתבות	19	1314
עוד כתבות בנושא	19
עוד כתבות מעניינות	1341
עוד סיפורים	1342
""", 'פ': """
פייסבוק	1305
פרטים	1317
פרסום	1309
פרסומת	1309
פתח	1317
""", 'צ': """
צור חשבון	1299
צור קשר	1313
""", 'ק': """
קרא גם	1314
קרא עוד	1316
קראו גם	1314
קראו עוד	1316
""", 'ש': """
שיתוף	1305
שיתוף בווטסאפ	1305
שיתוף בטוויטר	1305
שיתוף במייל	1341
שיתוף בפייסבוק	1305
שכחתי סיסמה	1299
שלח	91
שלח לחבר	1305
שלחו את הכתבה במתנה	1341
שלחו במתנה	1341
שליחה במייל	1305
שמירה	1305
שמירת המתכון	61
שמירת כתבה	1341
שמרו כתבה	1341
שמרו לקריאה מאוחרת	1341
שתף	1305
שתפו	1305
שתפו את הכתבה	1305
שתפו בוואטסאפ	1341
שתפו בווטסאפ	1341
שתפו בטלגרם	1341
שתפו בפייסבוק	1305
""", 'ת': """
תגובה	1313
תגובות	1313
תגיות	1314
תודה על הצבעתך	91
תוכן למנויים	1299
תוכן ממומן	87	1309
תוכן מסחרי	1345
תוכן מקודם	1309
תוכן פרסומי	1345
תוכן שיווקי	87	1309
תוכן שיווקי בשיתוף	1345
תוצאות	91
תורגם אוטומטית	1341
תיקון טעות	1341
תמכו בנו	1298
תנאי השימוש	1312
תנאי השימוש | מדיניות הפרטיות	1312
תנאי השימוש ומדיניות הפרטיות	1312
תפריט	1316
תקציר ai	1327
תקציר בינה מלאכותית	1327
תקציר הכתבה	1327
תרומה	1298
תרמו	1298
תרמו עכשיו	1298
""", 'ا': """
ابلغ عن خطا	141
اترك تعليقا	117
اتصل بنا	117
احدث الاخبار	118
احفظ المقال	150
احفظ المقال لوقت لاحق	150
اخبار اخري	19
اخبار بيشتر	1116
اخبار ديگر	19
اخبار ذات صلة	118
اخبار ذات علاقة	151
اخبار قد تعجبك	151
اخبار قد تهمك	151
اخبار متعلقة	118
اخبار مرتبط	1089
اخبار مرتبطة	151
اخبار پيشنهادي	1116
اخترنا لك	118
اخترنا لكم	151
اخر الاخبار	118
اخرين اخبار	1089
اخرين خبرها	1116
اخفاء	121
ادارة ملفات تعريف الارتباط	115
ادامه	1091
ادامه مطلب	1091
ادعم الصحافة المستقلة	98
ادعمنا	98
اذهب الي الوصفة	61
ارسال	91	108	1082
ارسال المقال بالبريد	150
ارسال به تلگرام	1108
ارسال به دوستان	1082
ارسال راي	91
ارسال نظر	1088
ارسل	91
از دست ندهيد	1116
از ما حمايت كنيد	1078
استطلاع	91
استطلاع الراي	91
استطلاع راي	91
استمع	108
استمع للخبر	137
استمع للمقال	137
استمع للنص	137
اشتراك	99	1079
اشتراك گذاري	1082
اشتراك گذاري در تلگرام	1108
اشتراكگذاري	1082
اشترك	99
اضغط هنا لمشاهدة الفيديو	137
اضف تعليق	117
اضف تعليقا	117
اطبع	108
اطبع المقال	150
اطبع الوصفة	61
اطبع هذا المقال	150
اعدادات ملفات تعريف الارتباط	115
اعلان	112
اعلان مدفوع	87	155
اعلان ممول	112
اعلانات	112
اعلانات مدفوعة	155
اغلاق	97
افتح الخريطة	121
اقرا المزيد	120
اقرا ايضا	118
اكتب تعليقا	117
الابلاغ عن خطا	141
الاخبار	118
الاشتراك	99
الاعلانات	112
الاقسام	118
الاكثر تداولا	118
الاكثر قراءة	118
الاكثر قراءة الان	151
الاكثر قراءة اليوم	151
الاكثر مشاهدة	118
الان نه	1077
البحث	120
التالي	120
التعليقات	117
التفاصيل	121
الدخول	99
الرئيسية	120
السابق	120
الصفحة التالية	120
الصفحة الرئيسية	120
القائمة	120
المزيد	118	120
المزيد حول هذه القصة	151
المزيد من الاخبار	118
المزيد من المقالات	151
المقال التالي	118
المقال السابق	118
النتائج	91
الوسوم	118
الي الاعلي	120
انتقل الي الوصفة	61
انتهاي پيام	1108
اندازه فونت	65
اندازه قلم	65
انسخ الرابط	108
انشاء حساب	99
انشر	108
انضم الي فريقنا	141
انضموا الي فريقنا	141
اهد المقال	150
اهد هذا المقال	150
اهداء	150
اهداء المقال	150
اهم الاخبار	118
اولين نفري باشيد كه نظر ميدهد	1108
ايجاد حساب	1079
اين مطالب را هم بخوانيد	1116
اين مطلب را هم بخوانيد	1116
اگهي	1084
اگهيها	1120
""", 'ب': """
باز كردن	1092
بازرگاني	1120
بازگشت به بالا	1091
بالفيديو	137
بحث	120
برعاية	112
برچسب ها	1089
برچسبها	1089
بستن	1077
بعدا ياداوري كن	1077
بعدي	1091
بلغ عن خطا	141
به اشتراك بگذاريد	1082
بيشتر	1089	1091
بيشتر ببينيد	1116
بيشتر بخوانيد	1089
""", 'ت': """
تابعنا عبر	111
تابعنا علي	111
تابعونا علي	111
تازهترينها	1089
تبرع	98
تبرع الان	98
تبليغ	1084
تبليغات	1084
تبليغات در گوگل	1120
تبليغات متني	1120
تحميل التطبيق	107
تحميل المزيد	120
تسجيل	99
تسجيل الخروج	99
تسجيل الدخول	99
تسجيل دخول	99
تصويت	91
تعليق	117
تعليقات	117
تغطية خاصة	151
تفعيل الاشعارات	107
تلغرام	108
تلگرام	1082
تم نسخ الرابط	150
تماس با ما	1088
تماشاي ويديو	1108
تنظيمات كوكي	1087
تنظيمات كوكيها	1087
تويتر	108
توييتر	1082
تيليجرام	108
""", 'ث': """
ثبت راي	91
ثبت نام	1079
ثبت نظر	91	1088
ثبتنام	1079
""", 'ج': """
جديدترين اخبار	1089
جزئيات	1092
جستجو	1091
جميع التعليقات	117
""", 'ح': """
حالا نه	1077
حجم الخط	108
حجم النص	65
حريم خصوصي	1087
حساب كاربري	1079
حسابي	99
حصري للمشتركين	99
حفظ	108
حفظ المقال	150
حفظ الوصفة	61
حفظ للقراءة لاحقا	150
حمايت كنيد	1078
حمايت مالي	1078
""", 'خ': """
خانه	1091
خبر بعدي	1108
خبر قبلي	1108
خبرهاي بيشتر	1116
خبرهاي داغ	1116
خبرهاي مرتبط	1089
خبرهاي پيشنهادي	1116
خروج	1079
""", 'د': """
در همين رابطه	1116
در همين زمينه	1116
دستهبندي	1089
دعوت به همكاري	1108
ديدگاه	1088
ديدگاهتان را بنويسيد	1108
ديدگاهها	1088
""", 'ذ': """
ذات صلة	118
ذخيره	1082
ذخيره خبر	1108
ذخيره دستور پخت	61
ذخيره مطلب	1108
ذخيره مطلب براي بعد	1108
ذكرني لاحقا	97
""", 'ر': """
راي دهيد	91
راي شما ثبت شد	91
ربما لاحقا	97
رد	117
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	1079
رپورتاژ	1084
رپورتاژ اگهي	1084
""", 'س': """
سؤال اليوم	91
ساهم	98
ساهم الان	98
سجل الدخول	102
سياسة الخصوصية	115
سياسة الخصوصية | شروط الاستخدام	115
سياسة الخصوصية وشروط الاستخدام	115
سياسة ملفات تعريف الارتباط	115
سياست حريم خصوصي	1087
""", 'ش': """
شارك	108
شارك الخبر	150
شارك القصة	150
شارك المقال	108
شارك علي	108
شارك في استطلاع الراي	141
شارك في الاستطلاع	141
شارك هذا الموضوع	108
شاركنا رايك	117
شاركها	150
شاهد الفيديو	137
شاهد ايضا	118
شاهد بالفيديو	137
شايد بعدا	1077
شرايط استفاده	1087
شرايط استفاده و حريم خصوصي	1087
شروط الاستخدام	115
شروط الاستخدام | سياسة الخصوصية	115
شروط الاستخدام وسياسة الخصوصية	115
شكرا لتصويتك	91
""", 'ص': """
صفحه اصلي	1091
صوت	91
صوت الان	91
""", 'ط': """
طالع ايضا	151
طباعة	108
طباعة المقال	150
طباعة الوصفة	61
""", 'ع': """
عرض اقل	121
عرض الاصل	121
عرض التفاصيل	121
عرض الكل	120
عرض المزيد	120
عرض النتائج	91
عرض النص الاصلي	121
عضويت	1079
عكس	1089
علي فيسبوك وتويتر	111
""", 'غ': """
غرد	108
""", 'ف': """
فتح	121
فقط براي مشتركان	1079
فهمت	121
فيديو	118
فيسبوك	108	1082
""", 'ق': """
قبلي	1091
قد يعجبك	118
قد يعجبك ايضا	19	118
قد يهمك	118
قد يهمك ايضا	118
قراءة المزيد	120
قصص مقترحة	151
قيم المقال	141
قيم الوصفة	61
قيم هذا المقال	141
""", 'ك': """
كلمات دلالية	118
كلمات مفتاحية	118
كليدواژهها	1089
كمك كنيد	1078
كمك مالي	1078
كن اول المعلقين	150
كن داعما	98
كوكيها	1087
كپي شد	1108
كپي كردن لينك	1108
كپي لينك	1082
""", 'ل': """
لا شكرا	97
لا، شكرا	97
لاحقا	97
للمشتركين فقط	102
ليس الان	97
لينك كوتاه	1082
لينك كوتاه خبر	1108
لينك كپي شد	1108
""", 'م': """
مادة اعلانية	112
متوجه شدم	1092
محتواي تبليغاتي	1084
محتواي حمايتشده	1108
محتوي اعلاني	155
محتوي برعاية	155
محتوي ممول	87	112
مختارات	118
مساحة اعلانية	155
مستخدم جديد	99
مشاركة	108
مشاركة عبر واتساب	108
مشاركة علي تويتر	108
مشاركة علي فيسبوك	108
مشاهده بيشتر	1091
مشاهده نتايج	91
مشاهده همه	1091
مشترك شويد	1079
مطالب بيشتر	1116
مطالب مرتبط	1089
مطالب پيشنهادي	1116
مقالات اخري للكاتب	151
مقالات ذات صلة	118
مقالات قد تعجبك	151
مقالات قد تهمك	151
مقالات مرتبط	1089
ملفات تعريف الارتباط	115
منو	1091
مهمترين اخبار	1089
مواضيع ذات صلة	118
مواضيع قد تهمك	151
مواضيع متعلقة	151
مواضيع مرتبطة	151
موضوعات ذات صلة	118
موضوعات متعلقة	151
""", 'ن': """
نسخ الرابط	108
نسخ رابط المقال	150
نسخه چاپي	1108
نسيت كلمة المرور	99
نظر	1088
نظر بدهيد	1108
نظر خود را با ما در ميان بگذاريد	1108
نظر خود را بنويسيد	1088
نظر سنجي	91
نظر شما	1088
نظر شما درباره اين خبر چيست	1108
نظرات	1088
نظرسنجي	91	1108
نمايش بيشتر	1091
نمايش كمتر	1092
نمايش متن اصلي	1092
نمايش نتايج	91
نمايش نقشه	1092
نمايش همه	1092
ننصح بقراءة	118
نه ممنون	1077
""", 'ه': """
هذه المادة للمشتركين	150
همرساني	1082
همچنين ببينيد	1116
همچنين بخوانيد	1089
""", 'و': """
واتساب	108
واتساپ	1082
ورود	1079
ورود / ثبت نام	1079
وسوم	118
ويديو	1089
ويژه مشتركان	1079
""", 'پ': """
پاسخ	1088
پربازديدترين	1089
پربازديدترينها	1089
پربازديدها	1089
پربازديدهاي امروز	1116
پربازديدهاي هفته	1116
پربحثترينها	1089
پربينندهترين	1116
پربينندهترين خبرها	1116
پربينندهترينها	1116
پيام بازرگاني	1120
پيشنهاد خواندني	1116
پيشنهاد سردبير	1089
پيشنهاد ما	1089
""", 'چ': """
چاپ	1082
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	1088
گزارش خطا در اين خبر	1108
""", 'अ': """
अक्षर का आकार	65
अगला	1368
अगली खबर	1366
अन्य खबरें	19	1366
अपनी राय दें	1365
अभी दान करें	1355
अभी नहीं	1354
""", 'आ': """
आगे पढें	1368
आज का सवाल	91
आज की अन्य खबरें	1392
आपके लिए	1366
आपको यह भी पसंद आ सकता है	1392
आपको ये भी पसंद आ सकता है	1392
""", 'इ': """
इसे भी देखें	1392
इसे भी पढें	1366
""", 'ई': """
ई-पेपर	1356
""", 'ऊ': """
ऊपर जाएं	1368
""", 'ए': """
एआई द्वारा तैयार	1380
एआई समरी	1380
एआई सारांश	1380
एआई से तैयार सारांश	1380
""", 'औ': """
और खबरें	1366
और देखें	1368
और पढें	1366	1368
और भी पढें	1392
""", 'क': """
कम दिखाएं	1369
कमेंट	1365
कमेंट करें	1365
कमेंट्स	1365
कुकी नीति	1364
केवल सदस्यों के लिए	1356
कॉपी लिंक	1359
""", 'ख': """
खाता बनाएं	1356
खोजें	1368
खोलें	1369
""", 'ग': """
गलती बताएं	1369
गोपनीयता नीति	1364
""", 'च': """
चर्चा में क्यों है	1392
""", 'ज': """
जरूर पढें	1392
जवाब दें	1365
ज्यादा पढी गई	1392
""", 'ट': """
टिप्पणियां	1365
टिप्पणी	1365
टिप्पणी करें	1365
टेक्स्ट साइज	65
टैग्स	1366
टॉप न्यूज	1366
टॉप स्टोरीज	1392
ट्रेंडिंग	1366
ट्विटर	1359
""", 'ठ': """
ठीक है	1369
""", 'त': """
ताजा खबरें	1366
ताजा समाचार	1366
""", 'द': """
दान करें	1355
देश की और खबरें	1392
दोस्तों को भेजें	1380
""", 'न': """
नक्शा देखें	1369
नतीजे देखें	91
नहीं धन्यवाद	1354
नहीं, धन्यवाद	1354
नियम और शर्तें	1364
नियम और शर्तें | गोपनीयता नीति	1364
""", 'प': """
परिणाम देखें	91
पार्टनर कंटेंट	1395
पिछला	1368
पिछली खबर	1366
पूरी खबर पढें	1368
पोल	91
प्रचार	1362
प्रतिक्रिया दें	1365
प्रायोजित	1362
प्रायोजित सामग्री	1395
प्रिंट करें	1359
प्रीमियम	1356
""", 'फ': """
फेसबुक	1359
फेसबुक पर शेयर करें	1359
फॉन्ट साइज	65
फोटो	1366
फोटो गैलरी	1392
""", 'ब': """
बंद करें	1354
बडी खबरें	1366
बाद में	1354
बाद में याद दिलाएं	1354
""", 'म': """
मुख्य समाचार	1366
मूल देखें	1369
मेन्यू	1368
मेरा खाता	1356
""", 'य': """
यह भी देखें	1392
यह भी पढें	1366
ये खबरें भी पढें	1392
ये भी जानें	1392
ये भी देखें	1392
ये भी पढें	1366
""", 'र': """
रजिस्टर करें	1356
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1359	1380
लॉग इन	1356
लॉग इन करें	1356
लॉगआउट	1356
लॉगिन	1356
लोकप्रिय	1366
""", 'व': """
विज्ञापन	1362
विज्ञापन के बाद जारी	1395
विज्ञापन हटाएं	1380
विवरण	1369
विषय	1366
वीडियो	1366
वोट करें	91
वोट दें	91
व्हाट्सएप	1359
""", 'श': """
शायद बाद में	1354
शेयर	1359
शेयर करें	1359
""", 'स': """
संपर्क करें	1365
संबंधित खबरें	1366
संबंधित लेख	1366
संबंधित वीडियो	1392
संबंधित समाचार	1366
सदस्य बनें	1355
सबसे ज्यादा पढी गई	1366
सबसे ज्यादा पढी गई खबरें	1392
सबसे ज्यादा पढी गईं	1392
सब्सक्राइब	1356
सब्सक्राइब करें	1356
सभी दिखाएं	1369
सभी देखें	1368
समझ गया	1369
समर्थन करें	1355
सर्वे	91
सहयोग करें	1355
साइन अप	1356
साइन इन	1356
साझा करें	1359
सीधे रेसिपी पर जाएं	61
सेव करें	1359
स्पॉन्सर्ड	1362
स्पॉन्सर्ड कंटेंट	1395
""", 'ह': """
हमारा समर्थन करें	1355
होम	1368
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	229
""", 'আ': """
আপনার জন্য নির্বাচিত	255
আরও খবর	231
আরও দেখুন	231
আরও পডতে পারেন	255
আরও পডুন	231
আরও সংবাদ	255
আরো খবর	255
আরো পডুন	255
""", 'এ': """
এ জাতীয আরও খবর	255
এ জাতীয আরো খবর	255
এ সম্পর্কিত আরও খবর	231
এ সম্পর্কিত আরও পডুন	255
এই বিভাগের আরও খবর	255
এই বিভাগের আরো খবর	255
""", 'ক': """
কপি লিংক	254
""", 'খ': """
খবরটি শেযার করুন	254
""", 'জ': """
জনপ্রিয খবর	255
জরিপ	91
""", 'ন': """
নিবন্ধন	229
""", 'প': """
পাঠকের পছন্দ	255
পোস্টটি শেযার করুন	254
প্রিন্ট	233
প্রিন্ট করুন	254
""", 'ফ': """
ফলাফল দেখুন	91
ফেসবুকে শেযার করুন	254
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	254
বিজ্ঞাপন	233
বিস্তারিত পডুন	255
""", 'ভ': """
ভোট দিন	91
""", 'ম': """
মন্তব্য	233
মন্তব্য করুন	233
""", 'র': """
রেজিস্টার	229
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	229
লগইন	229
লিংক কপি	233
লিংক কপি করুন	254
লিংক কপি হযেছে	254
লিঙ্ক কপি করুন	254
লেখাটি সেভ করুন	254
""", 'শ': """
শেযার	233
শেযার করুন	233
""", 'স': """
সংশ্লিষ্ট খবর	231
সম্পর্কিত	255
সম্পর্কিত খবর	231
সম্পর্কিত বিষয	255
সম্পর্কিত সংবাদ	255
সর্বশেষ	231
সর্বশেষ সংবাদ	231
সর্বাধিক আলোচিত	255
সর্বাধিক পঠিত	231
সর্বোচ্চ পঠিত	255
সহাযতা করুন	229
সাবস্ক্রাইব	229
সেভ করুন	254
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2609
ข่าวที่น่าสนใจ	2609
ข่าวที่เกี่ยวข้อง	2586
ข่าวยอดนิยม	2586
ข่าวล่าสุด	2586
ข่าวอื่นที่น่าสนใจ	2609
ข่าวอื่นๆ	19	2609
ข่าวอื่นๆ ที่น่าสนใจ	2600
ข่าวเกี่ยวข้อง	2609
ข่าวแนะนำ	2586
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2600
คลิปแนะนำ	2609
ความคิดเห็น	2589
คัดลอกลิงก์	2589
คัดลอกลิงก์แล้ว	2600
คัดลอกลิงค์	2600
คัดลอกลิงค์แล้ว	2600
คุณอาจสนใจ	2609
""", 'ช': """
ชมคลิป	2600
ชมคลิปวิดีโอ	2600
ชมวิดีโอ	2600
ชมวิดีโอด้านบน	2600
ชมวิดีโอเต็มได้ที่นี่	2600
""", 'ด': """
ดูคลิป	2600
ดูทั้งหมด	2587
ดูผลลัพธ์	91
ดูผลโหวต	91
ดูวิดีโอ	2600
ดูเพิ่มเติม	2589
""", 'ต': """
ติดต่อเรา	2600
""", 'บ': """
บทความที่น่าสนใจ	2609
บทความที่เกี่ยวข้อง	2586
บทความล่าสุด	2586
บทความแนะนำ	2609
บริจาค	2583
บริจาคเลย	2583
บันทึก	2600
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2600
""", 'พ': """
พิมพ์	2589
พิมพ์บทความ	2600
พิมพ์สูตร	61
พิมพ์หน้านี้	2600
""", 'ฟ': """
ฟังรายการย้อนหลัง	2600
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2600
""", 'ย': """
ยอดนิยม	2609
ยอดนิยมในตอนนี้	2609
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2600
ร่วมงานกับเรา	2600
ร่วมตอบแบบสอบถาม	2600
ร่วมบริจาค	2583
ร่วมแสดงความคิดเห็น	2600
""", 'ล': """
ลงทะเบียน	2583
ลืมรหัสผ่าน	2583
""", 'ส': """
สนับสนุนเรา	2583
สปอนเซอร์	2589
สมัครงานกับเรา	2600
สมัครสมาชิก	2583
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	2600
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2609
อ่านข่าวผ่านแอป	2600
อ่านข่าวอื่นๆ	2609
อ่านต่อ	2589
อ่านต่อเรื่องนี้	2609
อ่านเพิ่มเติม	2586
อ่านเรื่องที่เกี่ยวข้อง	2609
""", 'เ': """
เข้าสู่ระบบ	2583
เนื้อหาที่เกี่ยวข้อง	2609
เป็นคนแรกที่แสดงความคิดเห็น	2600
เรื่องที่คุณอาจสนใจ	19	2609
เรื่องที่น่าสนใจ	2609
เรื่องที่เกี่ยวข้อง	2586
เรื่องล่าสุด	2609
เรื่องอื่นที่น่าสนใจ	2586
เรื่องแนะนำ	2609
""", 'แ': """
แชร์	2589
แชร์ข่าวนี้	2600
แชร์บทความ	2600
แชร์หน้านี้	2600
แชร์ไปที่ line	2600
แท็ก	2609
แท็กที่เกี่ยวข้อง	2609
แบบสำรวจ	91
แปลอัตโนมัติ	2600
แสดงความคิดเห็น	2589
แสดงน้อยลง	2587
""", 'โ': """
โฆษณา	2589
โหลดแอปฟรี	2600
โหวต	91
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2788
""", 'ủ': """
ủng hộ	2769
ủng hộ chúng tôi	2769
""", 'あ': """
あとで	1608
あとで読む	1621
あなたにおすすめ	1633
あなたにおすすめの記事	1633
あなたへのおすすめ	1633
あわせて読みたい	1633
あわせて読む	1660
""", 'い': """
いいえ、結構です	1608
いいね	1621
いいね!してニュースをチェック	1622
いいね!で応援する	1650
いま読まれています	1660
いま読まれている記事	1660
""", 'お': """
おすすめ	1633
おすすめの記事	1633
おすすめ情報pr	1625
おすすめ記事	1633
おすすめ関連記事	1660
お問い合わせ	1627
お気に入り	1621
お気に入りに追加	1621
お申し込み	1611
""", 'こ': """
こちらの記事もおすすめ	1660
こちらの記事も読まれています	19	1660
こちらもおすすめ	1633
こちらも読む	1660
この著者の記事	1633
この記事に関連するニュース	1660
この記事のタグ	1633
この記事の写真をすべて見る	1661
この記事の関連ニュース	1660
この記事は会員限定です	1611
この記事もチェック	1650
この記事をシェア	1621
この記事をプレゼント	1650
この記事をプレゼントする	1650
この記事を保存	1650
この記事を印刷	1650
この記事を印刷する	1650
この記事を評価する	1650
この記者の記事一覧	1633
この連載の記事	1633
""", 'ご': """
ご意見	1630
ご支援のお願い	1609
ご購読の申し込み	1611
""", 'さ': """
さらに読み込む	1635
""", 'す': """
すべての写真を見る	1661
すべて受け入れる	1627
すべて表示	1636
すべて見る	1635
すべて許可	1627
""", 'そ': """
その他の記事	1633
""", 'は': """
はてなブックマーク	1621
はてなブックマークに追加	1650
はてブ	1621
""", 'ま': """
また後で	1608
""", 'み': """
みんなのコメント	1630
""", 'も': """
もっと見る	1635
もっと詳しく知りたい方は	1660
もっと読む	1633
もどる	1635
""", 'よ': """
よく読まれています	1660
よく読まれている記事	1633
よく読まれている記事ランキング	1633
""", 'わ': """
わかりました	1636
""", 'ア': """
アクセスランキング	1633
アプリのダウンロード	1620
アプリをインストール	1620
アプリをダウンロード	1620
アプリを開く	1620
アプリダウンロード	1620
アンケート	91
アンケート実施中	1650
""", 'オ': """
オススメ記事	1633
""", 'カ': """
カテゴリ	1633
カテゴリー	1633
""", 'キ': """
キーワード	1633
""", 'ク': """
クイズに挑戦	1650
クイズに挑戦する	1650
クッキー	1627
クッキー設定	1627
クリップ	1621
クリップする	1621
""", 'コ': """
コピーしました	1621
コメント	1630
コメント#件	1630
コメント(#	1630
コメントする	1630
コメントはまだありません	1630
コメントをもっと見る	1630
コメントを投稿	1630
コメントを書く	1630
コメントを残す	1630
コメントを見る	1630
コメント一覧	1630
""", 'サ': """
サイトポリシー	1627
サイトマップ	1627
サインイン	1611
サポートする	1609
""", 'シ': """
シェア	1621
シェアしよう	1621
シェアする	1621
""", 'ス': """
スキップ	1608
スクラップ	1621
スクラップする	1621
スポンサー	1625
スポンサードリンク	1625
スポンサーリンク	1625
""", 'タ': """
タイアップ	1625
タグ	1633
""", 'チ': """
チップを送る	1609
チャンネル登録	1622
""", 'ツ': """
ツイート	1621
ツイートする	1621
""", 'ト': """
トップ	1635
トップへ戻る	1635
トップニュース	1633
トップページ	1635
トピックス	1633
""", 'ド': """
ドネーション	1609
""", 'ニ': """
ニュースを読む	1635
ニュースレター	1615
ニュースレター登録	1615
""", 'バ': """
バックナンバー	1633
""", 'パ': """
パスワードを忘れた方	1611
""", 'ピ': """
ピックアップ	1633
""", 'フ': """
フォロー	1622
フォローしてね	1622
フォローしました	1622
フォローする	1622
フォロー中	1622
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1621
ブックマークする	1621
""", 'プ': """
プッシュ通知	1620
プライバシーポリシー	1627
プレゼント	1611
プレミアム	1611
プレミアム会員	1614
""", 'ヘ': """
ヘルプ	1627
""", 'ペ': """
ページの先頭へ	1635
ページトップ	1635
ページトップへ	1635
""", 'ホ': """
ホーム	1635
""", 'ポ': """
ポスト	1621
ポストする	1621
""", 'マ': """
マイページ	1611
""", 'メ': """
メニュー	1635
メルマガ	1615
メルマガ登録	1615
メールで送る	1621
メールで送信	1621
メールアドレス	1615
メールアドレスを入力	1615
メールマガジン	1615
メールマガジン登録	1615
""", 'ラ': """
ランキング	1633
""", 'リ': """
リンクをコピー	1621
リンクをコピーしました	1650
リンクをコピーする	1650
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1611
ログイン	1611
ログイン/会員登録	1611
ログイン・会員登録	1611
""", '一': """
一覧	1635
一覧へ	1635
一覧を見る	1635
""", '上': """
上一篇	2847
上一頁	2849
上一页	2849
""", '下': """
下一篇	2847
下一頁	2849
下一页	2849
下次再說	2822
下次再说	2822
""", '不': """
不,謝謝	2822
不,谢谢	2822
不用了	2822
""", '专': """
专题	2847
""", '个': """
个人中心	2826
""", '为': """
为你推荐	2847
为您推荐	2847
""", '主': """
主要ニュース	1633
""", '举': """
举报	2846
""", '了': """
了解	1636
""", '人': """
人才招聘	2866
人気の動画	1660
人気の記事	1633
人気ランキング	1633
人気記事	1633
人気記事ランキング	1633
人氣文章	2875
""", '今': """
今、あなたにオススメ	1633
今、読まれている記事	1660
今はしない	1608
今はやめておく	1608
今回はしない	1608
今日の注目	1633
今日最熱門	2875
今日热点	2847
今日焦点	2847
今日熱門	2875
""", '他': """
他の記事	19
他の記事も読む	1633
""", '付': """
付費閱讀	2826
付费内容	2826
付费阅读	2826
""", '以': """
以下为广告内容	2866
以下為廣告內容	2866
以后再说	2822
""", '会': """
会员专享	2829
会员专享内容	2829
会员专属	2826
会员中心	2826
会员登录	2826
会員の方はこちら	1611
会員の方はログイン	1611
会員登録	1611
会員登録する	1611
会員登録はこちら	1611
会員限定	1611
会員限定記事	1611
""", '你': """
你可能也喜欢	2847
你可能也喜歡	2847
你可能感兴趣	2847
你可能还想看	2875
你可能還想看	2875
""", '使': """
使用条款	2842
使用條款	2842
""", '保': """
保存	1621
保存する	1621
""", '個': """
個人情報の取り扱い	1627
個人情報の取り扱いについて	1627
個人情報の取扱いについて	1627
個人情報保護方針	1627
""", '元': """
元の記事を読む	1661
元記事で読む	1661
元記事を読む	1635
""", '免': """
免責聲明	2842
免費訂閱	2830
免費註冊	2826
免費試讀	2826
免责声明	2842
免费注册	2826
免费订阅	2830
免费试读	2826
""", '全': """
全ての写真を見る	1661
全文はこちら	1661
全文を読む	1635
全文表示	1635
全記事読み放題	1614
全部接受	2842
全部评论	2846
""", '公': """
公众号	2837
公式sns	1622
公式twitter	1622
公式x	1622
公式アプリ	1620
""", '共': """
共有	1621
共有する	1621
共有リンクをコピー	1650
""", '关': """
关于我们	2842
关注	2837
关注我们	2837
关键词	2847
关闭	2822
""", '其': """
其他新聞	2847
其他新闻	19	2847
""", '再': """
再生	1635
""", '写': """
写真(#枚	1661
写真をもっと見る	1661
写真を見る	1635
写真を見る(全#枚	1661
写真特集	1633
写评论	2846
""", '分': """
分享	2836
分享到	2836
分享到facebook	2866
分享到line	2866
分享到微信	2836
分享到微博	2836
分享本文	2866
分享此文	2866
分享給好友	2866
分享給更多人看到	2866
分享给好友	2866
分享给更多人	2866
分享至	2836
分享至facebook	2836
分享至line	2866
分类	2847
分類	2847
""", '列': """
列印	2836
列印本頁	2866
列印食譜	61
""", '初': """
初割で無料体験する	1611
初月無料	1614
""", '利': """
利用規約	1627
""", '前': """
前のページ	1635
前の記事	1633
前の記事へ	1633
前へ	1635
前回の記事はこちら	1660
前回はこちら	1661
""", '加': """
加入line好友	2837
加入会员	2826
加入我们	2866
加入我们的团队	2866
加入我們	2866
加入我們的團隊	2866
加入書籤	2836
加入會員	2826
加载更多	2849
""", '動': """
動画	1633
動画で見る	1650
動画を再生する	1650
動画を見る	1635
""", '单': """
单次捐款	2823
""", '印': """
印刷	1621
印刷する	1621
印刷用ページ	1650
印刷用ページを表示	1650
""", '即': """
即时新闻	2847
即時新聞	2847
""", '原': """
原文を表示	1636
原文を見る	1636
原文連結	2876
原文链接	2876
""", '参': """
参与评论	2846
参加者募集中	1646
参加问卷调查	2866
""", '參': """
參加問卷調查	2866
""", '友': """
友だち追加	1622
友だち追加する	1622
友善列印	2866
友達に教える	1650
""", '反': """
反馈	2846
""", '发': """
发现错误?请告诉我们	2866
发表留言	2846
发表评论	2846
""", '合': """
合わせて読みたい	1633
""", '同': """
同じカテゴリの記事	1633
同じ著者の記事	1660
同意	2842
同意しない	1627
同意する	1627
""", '听': """
听全文	2866
听新闻	2836
听这篇文章	2866
""", '單': """
單次捐款	2823
""", '回': """
回到頂部	2849
回复	2846
回答する	91
回覆	2846
回頂端	2849
回首頁	2849
""", '地': """
地図を見る	1636
地図を開く	1636
""", '复': """
复制成功	2836
复制网址	2866
复制链接	2836
""", '大': """
大号字	65
大字	2836
大家还在看	2847
大家都在看	2847
""", '头': """
头条	2847
""", '字': """
字体	65
字体大小	2836
字号	2836
字級	65	2836
字级	65
字體大小	65	2836
""", '官': """
官方微博	2837
""", '定': """
定期定額	2823
""", '寄': """
寄付	1609
寄付する	1609
寄付で応援する	1650
寄付のお願い	1609
寄付をする	1609
""", '專': """
專題	2847
""", '小': """
小字	2836
小編推薦	2847
小调查	91
""", '尚': """
尚無留言	2866
""", '展': """
展开	2849
展开全文	2849
展开全部	2850
展開	2849
""", '已': """
已关注	2837
已是会员	2826
已有帐号	2826
已經是會員	2826
已經是會員?登入	2826
""", '广': """
广告	2841
""", '広': """
広告	1625
広告の後に続きます	1625
広告をスキップ	1625
広告を閉じる	1625
広告企画	1625
""", '廣': """
廣告	2841
""", '延': """
延伸閱讀	2847
延伸阅读	2847
""", '开': """
开通会员	2826
""", '影': """
影音	2847
""", '後': """
後で	1608
""", '微': """
微信	2836
微博	2836
""", '忘': """
忘記密碼	2826
忘记密码	2826
""", '応': """
応援する	1609
""", '您': """
您可能也喜歡	2847
您可能感兴趣	2847
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2875
您的邮箱	2830
您的電郵	2830
""", '意': """
意见反馈	2846
""", '感': """
感想を送る	1630
感謝您的投票	91
感谢您的投票	91
""", '成': """
成为会员	2823
成為會員	2823
""", '我': """
我同意	2842
我的帐户	2826
我的帳戶	2826
我知道了	2842
我要留言	2846
我要糾錯	2866
我要纠错	2846
我要评论	2846
""", '戻': """
戻る	1635
""", '所': """
所有留言	2846
""", '打': """
打印	2836
打印本页	2866
打印食谱	61
打开	2850
打赏	2823
""", '投': """
投票	91
投票ありがとうございました	91
投票する	91	1650
投票区	91
投票結果を見る	91
投稿する	1630
""", '折': """
折りたたむ	1636
""", '报': """
报告错误	2850
""", '拒': """
拒絕	2842
拒绝	2842
""", '招': """
招聘启事	2866
""", '拡': """
拡大	1621
拡大する	1635
""", '按': """
按讚	2837
""", '捐': """
捐款	2823
捐贈	2823
捐赠	2823
""", '排': """
排行榜	2847
""", '採': """
採用情報	1646
""", '接': """
接受	2842
接受全部	2842
接受所有	2842
""", '推': """
推广	2841
推广内容	2841
推廣	2841
推荐	2847
推荐文章	2847
推荐阅读	2847
推薦	2847
推薦文章	2847
推薦閱讀	2847
""", '提': """
提交	91
提供	1625
""", '搜': """
搜尋	2849
搜索	2849
""", '播': """
播放	2849
""", '支': """
支持我们	2823
支持我們	2823
支援する	1609
""", '收': """
收合	2850
收听	2836
收听本文	2866
收聽文章	2866
收藏	2836
收藏文章	2836
收藏本文	2866
收藏食譜	61
收藏食谱	61
收起	2849
""", '文': """
文字の大きさ	65	1621
文字サイズ	1621
文字サイズ変更	65
""", '新': """
新着	1633
新着ニュース	1633
新着記事	1633
新着記事一覧	1660
新規会員登録	1611
新規登録	1611
新闻简报	2830
""", '明': """
明白了	2850
""", '显': """
显示原文	2850
显示更多	2849
""", '暂': """
暂不	2822
暂无评论	2866
""", '暫': """
暫不	2822
""", '更': """
更多	2847
更多内容	2847
更多報導	2847
更多报道	2847
更多文章	2847
更多新聞	2847
更多新聞請看	2875
更多新闻	2847
更多精彩	2875
更多精采內容	2866
""", '最': """
最多人看	2875
最新ニュース	1633
最新号	1660
最新影音	2875
最新文章	2847
最新新聞	2847
最新新闻	2847
最新消息	2847
最新記事	1633
""", '會': """
會員中心	2826
會員專享	2829
會員專享內容	2829
會員專屬	2826
會員登入	2826
""", '月': """
月額#円	1614
月額#円(税込	1614
""", '有': """
有料会員登録	1611
有料会員記事	1650
有料登録	1611
有料記事	1611
""", '朋': """
朋友圈	2836
""", '服': """
服务条款	2842
服務條款	2842
""", '朝': """
朝刊・夕刊	1611
""", '本': """
本周热门	2875
本文へ	1635
本文へ移動	1635
""", '机': """
机器翻译	2866
""", '查': """
查看全部	2849
查看原图	2849
查看原文	2876
查看地图	2850
查看投票结果	91
查看更多	2849
查看留言	2846
查看結果	91
查看结果	91	2850
查看詳情	2850
查看评论	2846
查看详情	2850
""", '标': """
标签	2847
""", '検': """
検索	1635
""", '業': """
業配	2841
""", '標': """
標籤	2847
""", '機': """
機器翻譯	2866
""", '檢': """
檢舉	2846
""", '次': """
次のページ	1635
次の記事	1633
次の記事へ	1633
次へ	1635
次ページ	1635
""", '每': """
每月捐款	2823
""", '民': """
民調	91
""", '注': """
注册	2826
注目の記事	1633
注目キーワード	1633
注目ワード	1633
注目記事	1633
""", '点': """
点击排行	2847
点击播放	2866
点击查看原文	2876
点击查看大图	2849
点击阅读原文	2876
点我看视频	2866
点赞	2836
""", '為': """
為您推薦	2847
""", '热': """
热点	2847
热点推荐	2847
热门	2847
热门排行	2847
热门文章	2847
热门新闻	2847
""", '無': """
無料で体験する	1611
無料で読む	1611
無料会員登録	1611
無料会員限定	1611
無料体験	1611
無料登録	1611
""", '焦': """
焦點新聞	2847
""", '熱': """
熱門	2847
熱門排行	2847
熱門文章	2847
熱門新聞	2847
熱門話題	2847
""", '特': """
特定商取引法に基づく表記	1627
特集	1633
""", '猜': """
猜你喜欢	2847
猜你喜歡	2847
""", '申': """
申し込む	1611
""", '电': """
电子报	2830
电子邮箱	2830
""", '画': """
画像を拡大	1635
画像を見る	1635
""", '留': """
留言	2846
留言(#	2846
""", '登': """
登入	2826
登入/註冊	2826
登出	2826
登录	2826
登录/注册	2826
登錄	2826
登録	1611
登録が完了しました	1650
登録して続きを読む	1611
登録する	1611
""", '發': """
發現錯誤?請告訴我們	2866
發表留言	2846
發表評論	2846
""", '目': """
目录	2849
目次	1635
目錄	2849
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2847
相关报道	2847
相关推荐	2847
相关文章	2847
相关新闻	2847
相关标签	2847
相关视频	2875
相关阅读	2847
相關主題	2847
相關報導	2847
相關影片	2875
相關推薦	2847
相關文章	2847
相關新聞	2847
相關標籤	2847
相關閱讀	2847
""", '看': """
看了这篇文章的人也看	2847
看原文	2876
看更多	2847
看更多文章	2875
看更多新聞	2875
看結果	91
""", '知': """
知道了	2850
""", '稍': """
稍后再说	2822
稍后提醒我	2822
稍后阅读	2866
稍後再說	2822
稍後提醒我	2822
稍後閱讀	2866
""", '立': """
立即投票	91
立即捐款	2823
立即訂閱	2826
立即订阅	2826
""", '粉': """
粉絲團	2837
""", '精': """
精彩推荐	2875
精彩推薦	2875
精选	2847
""", '紙': """
紙面ビューアー	1611
""", '結': """
結果を見る	91	1636
""", '続': """
続きはこちら	1661
続きをみる	1635
続きを読む	1611
""", '網': """
網友留言	2846
""", '編': """
編輯推薦	2847
編輯精選	2847
編集部おすすめ	1633
編集部のおすすめ	1633
""", '縮': """
縮小	1621
""", '繼': """
繼續閱讀	2849
""", '纠': """
纠错	2846
""", '继': """
继续浏览内容	2849
继续阅读	2849
""", '编': """
编辑推荐	2847
编辑精选	2847
""", '网': """
网友评论	2846
""", '翻': """
翻訳を表示	1636
""", '联': """
联系我们	2842
""", '聯': """
聯絡我們	2842
""", '聽': """
聽全文	2866
聽新聞	2836
聽這篇文章	2866
""", '菜': """
菜单	2849
""", '著': """
著作権	1627
""", '複': """
複製網址	2866
複製連結	2836
""", '觀': """
觀看更多	2875
""", '视': """
视频	2847
""", '解': """
解鎖全文	2866
解锁全文	2866
""", '訂': """
訂閱	2826
訂閱會員	2826
訂閱會員專屬內容	2866
訂閱郵件	2830
訂閱電子報	2830
""", '記': """
記事の続きはこちら	1661
記事へのご意見	1630
記事をサポートする	1609
記事をプレゼント	1611
記事をプレゼントする	1650
記事を保存	1621
記事を保存する	1650
記事を印刷する	1621
記事を読む	1635
記事ランキング	1633
記事一覧	1635
記事一覧を見る	1661
記事全文を読む	1635
記者募集	1646
記者募集中	1646
""", '許': """
許可する	1627
""", '註': """
註冊	2826
""", '評': """
評論	2846
""", '話': """
話題の記事	1633
""", '詳': """
詳しく見る	1636
詳細	1636
""", '語': """
語音播報	2866
語音朗讀	2866
""", '誤': """
誤りを報告	1636
誤字脱字の報告	1650
誤字脱字を報告する	1650
""", '読': """
読まれている記事	1633
読み上げ	1650
読み放題	1614
""", '請': """
請填寫讀者問卷	2866
請繼續往下閱讀	2841
請輸入電子郵件	2830
""", '讚': """
讚	2836
讚賞支持	2823
""", '订': """
订阅	2826
订阅会员	2826
订阅邮件	2830
""", '评': """
评论	2846
评论(#	2846
""", '诚': """
诚聘英才	2866
""", '话': """
话题	2847
""", '详': """
详情	2850
""", '语': """
语音朗读	2866
""", '请': """
请先登录再评论	2866
请继续往下阅读	2841
请输入邮箱	2830
""", '購': """
購読	1611
購読する	1611
購読のお申し込み	1611
購読申し込み	1611
""", '贈': """
贈送文章	2866
贈送文章給朋友	2866
贈送此文	2866
""", '贊': """
贊助	2823
贊助內容	2841
贊助商	2841
""", '赞': """
赞助	2823
赞助内容	2841
赞助商链接	2841
赞赏	2823
""", '赠': """
赠送此文	2866
""", '跳': """
跳到主要內容	2849
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2849
""", '轉': """
轉發	2836
""", '转': """
转发	2836
""", '返': """
返信	1630
返信する	1630
返回顶部	2849
返回首页	2849
""", '追': """
追蹤	2837
追蹤我們	2837
""", '送': """
送信	91
送信する	91
送出	91
""", '通': """
通報する	1630
通知をオン	1620
通知を受け取る	1650
""", '速': """
速報	1633
速報通知を受け取る	1650
""", '連': """
連結已複製	2866
連載	1633
""", '運': """
運営会社	1627
""", '違': """
違反報告	1630
""", '選': """
選單	2849
""", '邮': """
邮箱	2830
""", '链': """
链接已复制	2866
""", '閉': """
閉じる	1608	1635
""", '開': """
開く	1636
開通會員	2826
""", '関': """
関連	1633
関連する記事	1633
関連キーワード	1633
関連タグ	1633
関連トピックス	1633
関連ニュース	1633
関連リンク	1633
関連動画	1633
関連情報	1633
関連記事	1633
関連記事はこちら	1660
""", '閱': """
閱讀全文	2849
閱讀原文	2876
閱讀更多	2849
""", '關': """
關於我們	2842
關注	2837
關注我們	2837
關鍵字	2847
關閉	2822
""", '阅': """
阅读全文	2849
阅读原文	2876
阅读更多	2849
""", '隐': """
隐私政策	2842
隐私权政策	2842
""", '隱': """
隱私政策	2842
隱私權政策	2842
""", '電': """
電子信箱	2830
電子報	2830
電子版	1611
""", '音': """
音声で聞く	1621
音声読み上げ	1650
""", '頭': """
頭條	2847
""", '顯': """
顯示原文	2850
顯示更多	2849
""", '首': """
首頁	2849
首页	2849
""", '點': """
點我看影片	2866
點擊播放本文	2866
點閱排行	2875
""", '가': """
가	1684
가입하기	1675
가장 많이 본 뉴스	1691
""", '개': """
개인정보 처리방침	1689
개인정보처리방침	1689
""", '거': """
거부	1689
""", '검': """
검색	1693
""", '결': """
결과 보기	91	1694
""", '계': """
계속 읽기	1675
""", '고': """
고객센터	1689
""", '공': """
공유	1684
공유하기	1684
""", '관': """
관련 기사	1691
관련 뉴스	1691
관련 영상	1714
관련 태그	1691
관련기사	1691
관련뉴스	1691
관련키워드	1691
""", '광': """
광고	1688
광고 닫기	1688
광고 영역	87
""", '괜': """
괜찮습니다	1672
""", '구': """
구독	1675
구독 신청	1675
구독 전용	1675
구독 중	1675
구독신청	1675
구독이 완료되었습니다	1706
구독자 전용	1677
구독하고 이어서 읽기	1706
구독하기	1675
""", '글': """
글씨 크기	65
글씨크기	1684
글자 크기	1684
글자 크기 변경	65	1706
글자 크기 조절	65	1706
글자크기	1684
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1673
기사 공유하기	1684
기사 더보기	1706
기사 듣기	1706
기사 링크 복사	1706
기사 본문	1693
기사 선물하기	1706
기사 스크랩하기	1706
기사 오류 신고	1706
기사 오류 제보	1706
기사 원문 보기	1706
기사 저장하기	1706
기사 제보 및 문의	1706
기사 후원하기	1673
기사에 대한 의견	1690
기사원문	1693
기사저장	1684
기자 구독	1701
기자 구독하기	1701
기자 페이지	1701
기자 프로필 보기	1701
기자의 다른 기사	1701
기자의 다른기사	1691
""", '나': """
나중에	1672
나중에 보기	1706
나중에 읽기	1706
나중에 하기	1672
""", '내': """
내 정보	1675
""", '네': """
네이버 구독	1687
네이버 블로그	1684
네이버에서 구독	1687
네이버에서 구독하기	1687
""", '놓': """
놓치면 안 되는 기사	1714
""", '뉴': """
뉴스 듣기	1706
뉴스레터 구독	1680
뉴스레터 구독 신청	1680
뉴스레터 무료 구독	1706
뉴스레터 신청	1680
""", '다': """
다른 공유 찾기	1684
다른 기사	19	1691
다른 기사 더 보기	19
다른 기사 보기	1701
다른기사	1691
다른기사 보기	1691
다시 보지 않기	1672
다음	1693
다음 기사	1691
다음 기사 보기	1706
다음 페이지	1693
다음기사	1691
다음에	1672
""", '닫': """
닫기	1672
""", '답': """
답글	1690
답글쓰기	1690
""", '당': """
당신이 좋아할 만한	1691
""", '댓': """
댓글	1690
댓글 #	1690
댓글 #개	1690
댓글 보기	1690
댓글 쓰기	1690
댓글 운영 정책	1706
댓글 운영정책	1706
댓글보기	1690
댓글쓰기	1690
댓글을 입력해주세요	1690
""", '더': """
더 보기	1693
더보기	1691	1693
""", '독': """
독자 의견 조사	1706
""", '동': """
동영상	1691
동의	1689
동의합니다	1689
""", '등': """
등록	1690
""", '디': """
디지털뉴스부	1701
디지털뉴스팀	1701
디지털콘텐츠팀	1701
""", '라': """
라인	1684
""", '랭': """
랭킹	1691
랭킹뉴스	1691
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
로그아웃	1675
로그인	1675
로그인 후 댓글 쓰기	1706
로그인/회원가입	1675
로그인이 필요	1677
""", '링': """
링크 복사	1684
링크가 복사되었습니다	1706
""", '마': """
마이페이지	1675
""", '많': """
많이 본 기사	1691
많이 본 뉴스	1691
많이 본 영상	1714
많이 읽은 기사	1691
많이본 기사	1691
많이본 뉴스	1691
""", '맨': """
맨 위로	1693
맨위로	1693
""", '메': """
메뉴	1693
메뉴 닫기	1693
메일	1684
""", '모': """
모두 동의	1689
""", '목': """
목록	1693
목록보기	1693
""", '무': """
무료 체험 시작하기	1675
무료 회원가입	1675
""", '문': """
문의	1690
문자 크기	65
""", '바': """
바로가기	1684
""", '반': """
반응형 광고 영역	87
""", '밴': """
밴드	1684
""", '번': """
번역 보기	1694
""", '베': """
베스트	1691
""", '복': """
복사하기	1684
""", '본': """
본문 글씨 줄이기	1684
본문 글씨 키우기	1684
본문 바로가기	1693
본문으로 바로가기	1693
""", '북': """
북마크	1684
""", '비': """
비밀번호 찾기	1675
""", '사': """
사이트맵	1689
사진 확대	1693
""", '설': """
설문	91
설문 참여 바로가기	1706
설문 참여하기	1706
설문조사	91
설문조사 참여하기	1706
""", '속': """
속보	1691
속보 알림 받기	1706
속보 알림 신청	1706
""", '스': """
스크랩	1684
스크랩하기	1706
스폰서	1688
""", '신': """
신고	1690
신문구독	1675
""", '실': """
실시간 뉴스	1691
""", '알': """
알겠습니다	1694
알림 받기	1683
알림 설정	1683
""", '앱': """
앱 다운로드	1683
앱 다운로드하기	1683
앱 설치	1683
앱 설치하기	1683
""", '에': """
에디터 추천	1691
""", '연': """
연관기사	1691
""", '열': """
열기	1694
""", '영': """
영상	1691
영상 보기	1706
영상으로 만나보세요	1706
영상으로 보기	1706
""", '오': """
오늘 하루 보지 않기	1672
오늘은 그만 보기	1672
오늘의 추천	1691
오늘의 핫뉴스	1714
오디오로 듣기	1706
오류 신고	1690
오류 신고하기	1706
오탈자 신고	1706
""", '온': """
온라인뉴스팀	1701
""", '요': """
요약	1693
""", '원': """
원문 보기	1694
원문보기	1693
""", '위': """
위로	1693
""", '유': """
유료 기사입니다	1706
유튜브 구독	1687
유튜브 구독하기	1687
""", '음': """
음성 재생하기	1706
음성으로 듣기	1684
""", '응': """
응원하기	1673
""", '의': """
의견 쓰기	1690
""", '이': """
이 기사 어땠나요	1706
이 기사를 공유합니다	1706
이 기사를 추천합니다	1706
이 기사와 함께 읽은 기사	1706
이 기자의 다른 기사	1706
이 시각 많이 본 기사	1714
이 시각 많이 본 뉴스	1714
이 시각 주요뉴스	1691
이 시각 추천뉴스	1691
이런 기사는 어때요	1714
이메일	1684
이메일무단수집거부	1689
이미 구독 중이신가요	1675
이미 회원이신가요	1675
이미지 크게 보기	1693
이미지 확대	1693
이슈	1691
이용약관	1689
이전	1693
이전 기사	1691
이전 기사 보기	1706
이전기사	1691
""", '인': """
인기 급상승	1714
인기 기사	1691
인기기사	1691
인기뉴스	1691
인쇄	1684
인쇄하기	1684
인스타그램 팔로우	1706
""", '일': """
일시후원	1673
""", '자': """
자세히	1694
자세히 보기	1694
""", '재': """
재생	1693
""", '저': """
저작권규약	1689
저장	1684
""", '전': """
전체 댓글	1690
전체 보기	1693
전체메뉴	1693
전체보기	1693
""", '접': """
접기	1693
""", '정': """
정기 후원하기	1673
정기구독	1675
정기후원	1673
""", '제': """
제보	1690
제보하기	1690
제출	91
""", '좋': """
좋아요	1684
좋은 기사 후원하기	1673
""", '주': """
주소 복사	1706
주소가 복사되었습니다	1706
주소복사	1684
주요 기사	1691
주요 뉴스	1691
주요 뉴스 더보기	1714
주요기사	1691
주요뉴스	1691
""", '지': """
지금 뜨는 기사	1714
지금 뜨는 뉴스	1714
지도 보기	1694
지면보기	1675
""", '참': """
참여하기	91
""", '청': """
청소년보호정책	1689
""", '최': """
최신 기사	1691
최신 뉴스	1691
최신기사	1691
최신뉴스	1691
""", '추': """
추천 기사	1691
추천 영상	1714
추천기사	1691
추천뉴스	1691
""", '친': """
친구 추가하기	1706
""", '카': """
카카오스토리	1684
카카오톡	1684
카카오톡 공유	1684
카카오톡으로 공유	1706
카카오톡으로 공유하기	1706
카테고리	1691
""", '쿠': """
쿠키 설정	1689
""", '퀴': """
퀴즈 풀기	1706
""", '키': """
키워드	1691
""", '태': """
태그	1691
""", '텔': """
텔레그램에서 소식 받기	1706
""", '투': """
투표	91
투표 결과 보기	91
투표하기	91	1706
투표해 주셔서 감사합니다	91
""", '트': """
트위터	1684
트위터 공유	1684
""", '페': """
페이스북	1684
페이스북 공유	1684
페이스북으로 공유	1706
""", '펼': """
펼치기	1693
""", '포': """
포토	1691
""", '폰': """
폰트 크기	1684
""", '프': """
프리미엄	1675
프린트	1684
""", '함': """
함께 보면 좋은 기사	1691
함께 볼 기사	1714
함께 읽으면 좋은	1691
함께 읽은 기사	1714
""", '핫': """
핫뉴스	1691
핫이슈	1691
핫클릭	1714
""", '헤': """
헤드라인	1691
""", '협': """
협찬	1688
""", '홈': """
홈	1693
""", '화': """
화제의 뉴스	1691
""", '확': """
확인	1694
""", '회': """
회사소개	1689
회원 전용	1677
회원가입	1675
""", '후': """
후원	1673
후원 안내	1673
후원 하기	1673
후원하기	1673
후원회원 가입	1673
"""}

START = {'a': """
abonē	1794 K par	1794 K no	1794 K un	1796 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1214 K illimité
această	52 K investigație	2199 K traducere
además	983 K:	1028 K, en
ai가	1703 K 자동 번역한	1703 K 번역한	1703 K 핵심	1703 K 요약한
ai에게	1703 K 물어	1703 K 질문	1703 K 물어보기
ajánljuk	1421 K:
aktivér	441 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2547 K dig till vårt	2563 K
apoyá	81 K
apúntate	1009 K a nuestro seminario	1009 K a nuestro evento
artykuł	46 K można	46 K wolno	86 K sponsorowany:	2044 K ukazał się	2044 K pochodzi z	2050 K przetłumaczony	2050 K został przetłumaczony	2050 K czyta	2050 K wygenerowany
artykuły	2041 K autora
artículos	953 K gratuitos
ascultă	1 K	2188 K:	2205 K podcastul	2205 K acest articol
atradāt	44 K
atsisiųskite	1756 K
autorė	1760 K:
autoři	338 K jsou
außerdem	588 K lesenswert:	588 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1017 K la app
beiträge	27 K
benefício	2149 K do assinante:
berätta	59 K i	59 K gärna
beställ	2563 K
bestätigen	482 K sie ihre
bestätigungsmail	482 K
besøg	427 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	959 K diario	959 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2786 K liên quan:	2799 K viết này có	2799 K viết có hữu ích
báo	2799 K lỗi bài viết
bình	5 K luận	27 K luận	2800 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1421 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	2799 K phát hiện	2799 K thấy bài viết
bản	2799 K tóm tắt này
bấm	2801 K để nghe
bật	2777 K thông báo
""", 'c': """
chceš	360 K u nás pracovat	2423 K u nás pracovať
chefredaktör	2561 K och ansvarig utgivare:	2561 K:
chưa	32 K có bình luận
citeşte	2188 K şi	2188 K şi:
citește	2188 K și	2188 K și:	2188 K:	2188 K mai mult	2188 K aici	2188 K mai departe:
citiți	2188 K și
ciąg	2054 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	2103 K exclusivo para	2147 K gerado	2152 K oferecido por
conținut	2199 K generat	2203 K oferit de
crédit	1288 K photo	1288 K photos
crédits	1288 K photo	1288 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2803 K đặt ứng dụng	2803 K ứng dụng	2803 K app
có	72 K thắc mắc	2786 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2194 K ai informații	2201 K ai observat o
dalinkitės	1756 K
další	326 K články autora
darovať	2417 K
dernières	1242 K actualités
descarcă	13 K	2219 K aplicația
descargá	13 K	1017 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	2110 K no google play	2157 K na app store	2157 K no google play	2157 K para android e
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
doporučte	353 K
dostępna	2057 K w
dostępne	2057 K w
dostępny	2057 K w
dołącz	12 K do	56 K do #	56 K do ponad #	2068 K do	2081 K do dyskusji
držte	28 K se
découvrez	1243 K aussi	1267 K la boutique	1267 K notre boutique	1267 K nos jeux	1267 K notre hors-série	1275 K notre application	1275 K notre appli
décryptage	1243 K :
déductible	1204 K des impôts	1204 K à #
déjà	1212 K abonné	1212 K inscrit	1212 K client
dùng	2810 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	89 K	1447 K
encuéntranos	12 K
envía	3 K
envíanos	998 K
ermöglicht	590 K von
erről	1421 K bővebben
escríbenos	986 K
estagiária	2140 K sob supervisão	2140 * K sob supervisão
estagiário	2140 K sob supervisão
""", 'f': """
faça	2155 K o quiz	2155 K o teste	2155 K o nosso
felelős	1444 K szerkesztő:	1444 K kiadó:
fiți	31 K primul
foretrækker	442 K du
fortsätt	2565 K läsa
fortæl	59 K mig
fotogaléria	2391 K:
fotografía	1029 K:
frågor	72 K	73 K om artikeln
få	418 K fuld adgang til	441 K adgang	441 K fri	441 K fuld	441 K besked	441 K ugens	441 K dagens	441 K de	441 K nyheder	441 K en notifikation	441 K breaking	441 K seneste nyt	452 K	1963 K full tilgang til	1989 K tilgang	1989 K fri	1989 K full	1989 K beskjed	1989 K varsel	1989 K ukas	1989 K dagens	1989 K de	1989 K nyheter	1989 K siste	2001 K	2003 K varsel	2003 K varsler	2003 K push	2538 K full tillgång till	2563 K tillgång	2563 K fri	2563 K full	2563 K besked	2563 K en notis	2563 K veckans	2563 K dagens	2563 K de	2563 K nyheter	2563 K senaste	2574 K
férjen	1447 K hozzá
följ	12 K	2542 K	2563 K
følg	12 K	12 K oss	422 K	441 K	1967 K	1989 K
füge	12 K uns	596 K
fügen	12 K sie uns	596 K sie
für	485 K android und ios	536 K diesen artikel	536 K diesen	585 K nur
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	1444 K:
""", 'g': """
gazeteciliğimizi	2663 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2800 K cửa hàng trực tuyến
glöm	2563 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2799 K ý cho bài viết
gör	2547 K quizet	2547 K vårt quiz	2563 K vårt
görmemiz	2668 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1448 K lát
hintergründe	588 K dazu:
hjälp	2547 K oss bli bättre	2547 K oss att bli bättre
hjælp	427 K os med at blive bedre
hlavné	2404 K body
hlavní	340 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2800 K trả lời khảo sát	2808 K ủng hộ
hämta	13 K	2551 K
häng	2563 K med
hääleta	1065 K
håll	28 K	28 K dig
hör	540 K dir	596 K	2563 K
hören	540 K sie	596 K sie
hörzeit	612 K
hør	1 K artiklen	1 K artikkelen	1 K saken	411 K også	411 K også:	427 K mere på	441 K	1956 K også	1956 K også:	1989 K
""", 'i': """
iesūti	1782 K savu	1782 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1756 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	2103 K é assinante
jäikö	1155 K juttu kesken
jälgi	1065 K
""", 'k': """
kapcsolódó	1421 K	1421 K:
kezdőlap	96 K >	96 K /
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2800 K tra kiến thức của bạn
kjøp	1972 K billetter	1972 K billett	1989 K
klausykitės	1741 K
klikněte	323 K zde
ključne	2342 K točke	2342 K tačke
klõpsates	1065 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1796 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	441 K
kopírovat	353 K
kopírovať	2417 K
kopē	1796 K
kvíz	323 K:	1434 K	2391 K:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	1447 K
kérjen	1447 K
kérjük	28 K
kênh	2777 K youtube của báo
köp	2547 K biljetter	2547 K biljett	2563 K
kövess	12 K
kövesse	1447 K
kövessen	12 K
køb	427 K billetter	427 K billet	441 K
küfür	27 K içeren
küldd	3 K el	1429 K el nekünk
küldje	1429 K el nekünk	1447 K	1447 K tovább
kļūsti	1796 K
kết	2791 K nối với chúng tôi
""", 'l': """
laimē	1796 K
laimėkite	1756 K
legyél	1447 K
lejupielādē	1796 K
leé	1028 K también	1028 K más	1028 K:
lisää	1179 K meidät
lásd	1421 K még
lásson	1447 K több
lát	1429 K valami
láttál	1429 K valami
lägg	2563 K till
lähetä	1158 K juttuvinkki	1158 K uutisvinkki	1158 K vinkki	1162 K mielipidekirjoituksesi	1162 K mielipidekirjoitus	1179 K
lämna	2541 K dina tips	2541 K ditt tips
läs	2530 K mer om	2531 K också	2531 K också:	2531 K även	2531 K mer	2531 K mer:	2531 K:	2531 K här	2531 K även:	2538 K vidare med	2538 K mer på	2551 K e-tidningen	2551 K tidningen	2563 K	2565 K vidare
læs	410 K mere om	411 K også	411 K også:	411 K mere	411 K mere:	411 K:	411 K her	411 K hele	418 K videre med	432 K e-avisen	432 K avisen	441 K	443 K videre
légy	31 K te az első
líbil	8 K se vám	82 K se vám	341 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1179 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	2054 K wideo
mesterséges	1455 K intelligencia írta
mirá	1012 K el video	1028 K también	1028 K:
mitä	8 K pidit	33 K mieltä	1180 K mieltä sinä
mišljenja	2339 K autora	2339 K iznesena	2339 K izneta
mišljenje	2339 K autora
możliwość	5 K komentowania
mándanos	998 K
más	982 K noticias de	982 K noticias sobre	982 K sobre	982 K en	982 K de	983 K información	983 K información:	986 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	326 K tip?	326 K tip na článek	326 K tip na téma	326 K tip pro
märkasid	44 K	1050 K midagi	1056 K viga	1056 K artiklis viga
még	32 K nincs
més	271 K informació:	297 K notícies de	297 K notícies sobre
mød	427 K os
mūs	1796 K vari
mời	2786 K xem	2786 K bạn đọc	2786 K độc giả	2791 K bạn tham gia	2791 K độc giả theo dõi	2791 K bạn đọc theo dõi	2801 K quý vị theo dõi	2801 K quý độc giả	2801 K bạn xem video	2801 K nghe
""", 'n': """
nahlásit	363 K chybu
nahlásiť	2426 K chybu
nahláste	2426 K chybu
najważniejsze	2050 K informacje
naloži	2471 K
naložite	13 K	2471 K
naročite	2478 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	361 K čas číst	2424 K čas čítať
než	370 K vložíte komentář	370 K začnete diskutovat	370 K napíšete příspěvek
nguồn	2795 K:	2795 K :
nhận	2777 K thông báo
nové	343 K číslo	343 K vydání	2407 K číslo	2407 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1179 K enemmän
nägid	1066 K viga
näita	1065 K
näitkö	1180 K virheen
näytä	1179 K sisältö
nå	2563 K vår
nézd	1421 K meg	1447 K meg
nézze	1421 K meg	1447 K meg
nāc	1787 K strādāt
""", 'o': """
oceń	8 K	2051 K ten	2051 K artykuł	2051 K tekst
odporučte	2417 K
odporúčame	2391 K:
odsłuchaj	2062 K	2062 K ten
ofereça	3 K
oglądaj	2038 K:
ohodnoťte	341 K	2405 K
opýtajte	2404 K sa
opširnije	2327 K:	2327 K na
otázky	72 K
ouça	1 K	2128 K:	2153 K o podcast
oír	1 K
""", 'p': """
pamanīji	1788 K kļūdu
pamanījāt	44 K	1788 K kļūdu
pastebėjote	44 K	1742 K įdomų	1748 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2795 K viên:
piditkö	8 K	69 K	82 K	1180 K
pidätkö	82 K	1180 K
piše	2354 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	358 K
podrži	81 K
podržite	81 K	2357 K
podés	12 K seguir	999 K enviarnos
podívejte	323 K se:	323 K se na video
poleć	2062 K
poslať	2417 K
poslechněte	1 K si	323 K si	323 K si:
poslušajte	1 K	2327 K:	2450 K:
posłuchaj	1 K	2038 K:	2038 K też:
poznáte	66 K niekoho
pozostała	2054 K część
pošaljite	41 K vijest
pošlete	353 K
pošlite	3 K	2417 K
poți	2194 K contacta autorul	2194 K contacta autoarea
praneškite	1742 K redakcijai
predplaťte	2421 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prečítajte	2391 K si tiež	2391 K si aj	2391 K si	2391 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1756 K
pronašli	44 K ste
pročitaj	2327 K još	2327 K i
pročitajte	2327 K još	2327 K i	2327 K više	2327 K:	2327 K više o ovoj temi
prvý	2416 K mesiac len za	2416 K mesiac za	2416 K mesiac už za	2416 K mesiac zadarmo
prześlij	2062 K dalej
präsentiert	590 K von
prüfen	596 K sie
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	2405 K sa
páčilo	69 K sa
päivitä	1179 K
pääset	1179 K lukemaan
päätoimittaja	1177 K:
păstrați	28 K
pērc	1787 K biļetes	1796 K
předplaťte	358 K si
přehrajte	323 K si
přetisk	68 K povolen	68 K možný
přečtěte	323 K si také	323 K si	323 K si:	323 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	999 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	361 K posloucháte
radšej	2424 K počúvate
radši	361 K posloucháte
rašykite	1742 K autorei	1742 K autoriui
recibí	998 K las noticias
recomandări	2188 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1446 K ingyenesen
regisztráljon	1434 K	1446 K ingyenesen
regístrate	950 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	2054 K tekstu
rezervē	1796 K
rešite	2327 K kviz
riješite	2327 K kviz
rozwiąż	2038 K quiz
rätsel	579 K mit
rätseln	579 K sie mit
réservez	1267 K vos places pour la soirée de la rédaction
réservé	1212 K aux abonnés
réservée	1212 K aux abonnés
réservés	1212 K aux abonnés
résumer	1257 K cet article	1257 K l'article
résumé	1257 K généré	1257 K rédigé	1257 K réalisé	1257 K produit	1257 K par
rösta	2563 K
rādīt	1796 K
""", 's': """
saglabā	1796 K
saistīts	1771 K:
saņem	1796 K
sažetak	2342 K	2342 K članka	2342 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	998 K el canal	1028 K leyendo:
sesizări	2194 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	340 K	340 K článku
siųskite	1742 K savo	1756 K
sjefredaktør	1986 K:	1986 K og ansvarlig redaktør:
skopírovať	2417 K
skrót	2050 K artykułu
skúsili	59 K ste
související	323 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sporočite	2483 K napako
sprawdź	2038 K:	2038 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	2404 K sa
stališča	2461 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	376 K si aplikaci
stöd	81 K	2538 K
stötta	81 K	2538 K
støt	81 K	418 K
støtt	81 K	1963 K
suscríbete	944 K a
susidūrėte	1742 K su
susiję	1730 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1257 K générée
syötä	1179 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1453 K:
szívesen	1448 K meghallgatjuk
szöveg	1453 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1003 K
síganos	12 K
sígueme	1003 K
síguenos	12 K
só	2103 K para assinantes
sólo	950 K para suscriptores
søg	441 K nu
súhrn	2404 K
súmate	12 K	56 K a las #
súvisiace	2391 K:
súvisiaci	2391 K článok
sūti	1782 K savu	1796 K
""", 't': """
también	971 K en facebook	983 K puedes leer	983 K puedes leer:	983 K te puede interesar:
també	271 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1184 K on
tekstą	46 K galima
tenés	993 ¿K información
thấy	44 K lỗi
thử	2800 K sức với
tiedätkö	1158 K aiheesta	1158 K asiasta	1158 K lisää
tiivistelmä	26 K on
tilføj	441 K
todavía	32 K no hay comentarios
további	1421 K részletek
traducció	280 K feta
transparentní	333 K účet:
trên	2777 K google news
trả	2800 K lời câu đố
trải	2810 K nghiệm
turpinājums	1798 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1158 K
tác	2795 K giả:	2795 K giả là
támogasd	81 K	1439 K a	1439 K az
támogassa	81 K	1439 K a	1439 K az
täglichen	482 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin
tämän	52 K jutun
télécharger	13 K	1223 K l'application
téléchargez	13 K
tóm	2799 K tắt này
töltsd	13 K le
töltse	13 K le	1447 K le	1447 K ki
történeteiket	1429 K
tüm	27 K yorumlar
tęsinys	1758 K
tłumaczenie	2050 K
tải	13 K	13 K ứng dụng	2777 K ứng dụng	2777 K app	2803 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2362 K na grešku
uključi	2350 K
uključite	2350 K
uložit	353 K
uložiť	2417 K
uložte	353 K si	2417 K si
unbeschränkter	559 K zugang
unterstütze	81 K	465 K
unterstützen	81 K sie	465 K sie	465 K sie die
uočili	7 K ste
upozorniť	2426 K na chybu
upozorněte	363 K na chybu
urmărește	12 K	2188 K și:	2205 K video
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
""", 'v': """
vaš	27 K komentar
vegyél	1434 K részt
već	2378 K za #	2378 K od #
več	2450 K:	2450 K v videu	2475 K o tem	2475 K novic	2475 K preberite
vidéo	1243 K :
visą	1756 K interviu
više	2327 K o:
você	2128 K pode gostar:
vprašaj	2464 K
vprašajte	2464 K
vypočujte	1 K si	2391 K si:
vyskúšali	59 K ste
vytiskněte	353 K
vytlačiť	2417 K
vytlačte	2417 K
vyzkoušeli	59 K jste
válaszolj	1447 K
válaszoljon	1447 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	441 K med
véleménycikkeit	1429 K
více	323 K zde	323 K k tématu:
võida	1065 K
võta	1050 K ühendust	1065 K
vă	28 K rugăm să
věnujte	353 K
všechny	27 K komentáře	326 K články autora
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	506 K artikel:
weź	2081 K udział w dyskusji
więcej	2037 K o	2037 K na temat	2037 K z	2038 K na ten temat:	2041 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	482 K newsletter
""", 'y': """
yanlişlik	2657 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	2073 K uwagę	2073 K błąd	2073 K literówkę	2073 K uwagi	2073 K nieścisłość
ziņo	1782 K redakcijai
zkopírovat	353 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	2070 K reporterem	2070 K reporterką	2070 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	515 K dpa	759 K #	759 K
""", 'à': """
à	1243 K lire aussi	1243 K lire également	1243 K lire :	1243 K lire sur	1243 K voir aussi	1243 K écouter	1243 K relire	1243 K découvrir	1243 K lire sur le même sujet	1243 K consulter :	1243 K voir également	1246 K propos de l'auteur	1246 K propos de l'autrice	1267 K retrouver dans le numéro
àudio	280 K generat
""", 'á': """
áudio	2147 K gerado
""", 'ä': """
är	2541 K du
äänestä	1179 K
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	2125 K preciso estar logado
écouter	1 K l'article	1 K cet article	1243 K aussi
écoutez	1 K cet	1 K l'article	1271 K le podcast
épinglez	1290 K cet article	1290 K cette recette	1290 K cette page	1290 K la recette	1290 K ce billet	1290 K-la	1290 K-le	1290 K l'article	1290 K l'image
""", 'í': """
írd	1447 K be
írj	1429 K a szerzőnek
írja	1447 K be
írjon	1429 K a szerzőnek	1447 K közvetlenül	1447 K nekünk
""", 'î': """
întreabă	2199 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	1448 K szerint
""", 'ú': """
últimas	982 K noticias de	2127 K de	2127 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	509 K die autor:in	509 K die autoren	509 K die autor:innen	511 K die autorin	511 K den autor	512 K die autorin	512 K den autor
übersetzung	593 K:	593 K aus dem
""", 'č': """
čitaj	2327 K još
čitajte	2327 K i	2327 K još	2327 K još:
članak	46 K se može	46 K možete	2342 K je preveden	2342 K čita	2345 K je objavljen u
članek	46 K lahko	2464 K je preveden	2464 K bere	2464 K je prebral	2467 K je objavljen v
článek	46 K lze	46 K můžete	340 K byl přeložen	340 K přeložen	340 K načetl	343 K vyšel v
článok	46 K možno	46 K môžete	2404 K bol preložený	2404 K načítal	2407 K vyšiel v
čo	33 K si myslíte
čtěte	323 K také	323 K také:	323 K i	323 K více	323 K:
číslo	333 K účtu pro dary	333 K transparentního účtu
čítajte	2391 K aj	2391 K tiež	2391 K viac
""", 'đ': """
đánh	2799 K giá bài viết
đăng	2800 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2816 K dây nóng: #	2816 K dây nóng #
được	68 K phép đăng lại
đọc	2786 K thêm	2786 K thêm:	2786 K:	2786 K tiếp:	2791 K tin nhanh
""", 'į': """
įsigykite	1756 K
įtraukite	1756 K mus
įveskite	1756 K
""", 'ś': """
ściągnij	13 K	2086 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	2066 K:
źródło	2066 K:
""", 'ž': """
želite	2359 K raditi kod nas	2359 K da radite kod nas	2480 K delati pri nas
želiš	2359 K raditi kod nas	2480 K delati pri nas
žinote	1742 K daugiau	1757 K istoriją
žiūrėkite	1730 K taip pat	1756 K
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	679 K κάποια πληροφορία	679 K πληροφορίες	679 K πληροφορία	679 K φωτογραφία	679 K φωτογραφίες	679 K κάποια φωτογραφία	679 K κάποιο θέμα	679 K μια ιστορία
""", 'ή': """
ήταν	649 K χρήσιμο	649 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	664 K τον	664 K τα	664 K
ακούστε	1 K	633 K:
αναδημοσίευση	68 K με
αναφέρετε	669 K λάθος	669 K κάποιο λάθος
αναφορά	669 K λάθους
αντιγράψτε	659 K
αντιγραφή	659 K
αξιολογήστε	649 K
αποθηκεύστε	659 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	648 K η περίληψη	648 K η σύνοψη
""", 'β': """
βίντεο	633 K:
βαθμολογήστε	649 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
γραφτείτε	680 K	680 K για να
""", 'δ': """
δείτε	633 K επίσης	633 K:	633 K το βίντεο	633 K εδώ	633 K επίσης:	633 K ακόμα:	633 K φωτογραφίες	633 K ακόμη	633 K ακόμη:	646 K όλα τα άρθρα	660 K όλες	660 K όλα	660 K τις
δειτε	633 K επισης	633 K ακομη	633 K:
δεν	667 K έχετε χρόνο να διαβάσετε
διάβασε	633 K επίσης	633 K ακόμη
διαβάζεται	648 K από
διαβάστε	633 K επίσης	633 K επίσης:	633 K ακόμη	633 K ακόμη:	633 K ακόμα	633 K:	633 K εδώ	633 K περισσότερα	633 K ακόμα:	633 K εδώ περισσότερα	633 K σχετικά	633 K αναλυτικά	646 K όλα τα άρθρα	660 K όλες	660 K όλα	660 K τις
διαβαστε	633 K επισης	633 K ακομη	633 K ακομα	633 K:
διαθέσιμη	656 K στο
διαθέσιμο	656 K σε	656 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	680 K
εκτυπώστε	659 K
ενεργοποιήστε	656 K
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	648 K περίληψη	648 K σύνοψη	648 K ανάγνωση	648 K περίληψη αυτή
""", 'θ': """
θέλεις	666 K να εργαστείς μαζί μας
θέλετε	666 K να εργαστείτε μαζί μας	666 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	656 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	656 K	664 K την εφαρμογή	678 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	633 K:
""", 'λ': """
λήψη	656 K από	656 K στο
""", 'μ': """
μάθετε	660 K όλες
με	662 K πληροφορίες από
μείνετε	660 K ενημερωμένοι
μετάφραση	648 K
μοιράσου	659 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	646 K απόψεις	646 K γνώμες
""", 'π': """
περίληψη	648 K
περισσότερα	633 K:
πηγές	662 K:
πηγή	662 K:
προτείνετε	659 K
προτιμάτε	667 K να ακούτε	667 K να ακούσετε
πώς	649 K σας φάνηκε
""", 'ρ': """
ρωτήστε	648 K
ρώτα	648 K
ρώτησε	648 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	649 K φάνηκε	649 K βοήθησε	649 K άρεσε
σου	69 K άρεσε
στείλτε	659 K
στηρίξτε	81 K	664 K	664 K τον	664 K τα	664 K την
σύνοψη	648 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	646 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	646 K άρθρο εκφράζει	648 K άρθρο μεταφράστηκε	648 K κείμενο μεταφράστηκε
""", 'υ': """
υποστηρίξτε	81 K
""", 'χ': """
χαρίστε	659 K
χορηγούμενο	86 K:
""", 'ό': """
όλα	646 K τα άρθρα
όλες	660 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	208 K се за
автор	2269 K - обозреватель	2269 K - корреспондент	2269 K - колумнист	2269 K - редактор	2723 K - оглядач	2723 K - колумніст	2723 K - кореспондент
авторка	2723 K - оглядачка	2723 K - колумністка
авторката	188 K е
авторът	188 K е
акценти	190 K от
""", 'б': """
бачите	44 K помилку
беше	191 K ли полезна	191 K ли полезно	191 K ли полезен
больше	2253 K новостей	2254 K по теме:	2292 K любите слушать	2292 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2272 K ли материал	2272 K ли пересказ	2272 K ли этот пересказ	2272 K ли этот	2272 K ли текст
была	2272 K ли статья	2272 K ли эта	2272 K ли новость
більше	2707 K по темі:	2707 K за темою:	2707 K на тему:	2707 K про це:	2738 K новин	2738 K матеріалів
""", 'в': """
вакансии	2275 K "	2275 K редакции
вакансії	2728 K "	2728 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2272 K понравилась	2272 K понравился	2272 K помогла	2726 K сподобалась	2726 K сподобалася	2726 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	176 K още	176 K също	176 K:	176 K повече във видеото	176 K галерията
включете	198 K
вопрос	73 K по статье
вопросы	72 K?
все	27 K комментарии	2253 K новости на тему	2253 K материалы	2253 K новости	2253 K статьи	2257 K статьи автора	2257 K материалы автора
всички	203 K новини
встановлюйте	2733 K
встановіть	13 K	2733 K	2759 K застосунок
встигніть	2762 K передплатити
въпроси	72 K
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	2271 K от
гледайте	176 K видеото	176 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	2725 K від	2725 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2707 K:	2707 K про це
джерела	2740 K:
джерело	2740 K:
дивіться	2707 K також	2707 K:	2707 K також:	2707 K відео:
до	2707 K теми:
докладніше	2707 K:	2707 K про це
доступно	2280 K в	2280 K на	2280 K для	2733 K в	2733 K у	2733 K на	2733 K для
достъпно	198 K в	198 K на
дотримуйтесь	28 K
другие	2257 K материалы автора
думка	2723 K автора	2723 K редакції	2723 K, висловлена
думки	2723 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	2257 K новость?
еще	2254 K по теме:
ещё	2253 K больше	2254 K по теме:
""", 'з': """
за	2707 K темою:
забелязахте	7 K
завантажити	2733 K в	2733 K з	2733 K у
завантажте	13 K	2733 K в	2733 K з	2759 K застосунок	2759 K додаток
завантажуйте	13 K	2733 K	2743 K застосунок
загрузите	2280 K в	2280 K на
задайте	2271 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	202 K
запитайте	2725 K
зберегти	2737 K
збережіть	2737 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2746 K слухати
""", 'и': """
идет	2311 K подписка
идёт	2311 K подписка
изпратете	202 K
изтеглете	13 K	198 K	208 K	223 K приложението
източник	205 K:
източници	205 K:
имате	72 K въпроси
инсталирайте	198 K
искате	210 K да работите при нас	210 K ли да работите при нас
искаш	210 K да работиш при нас
источник	2286 K:
источники	2286 K:
""", 'к': """
как	2272 K вам статья	2272 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	202 K
копирайте	202 K
короткий	2725 K виклад	2725 K переказ
коротко	2271 K от	2725 K від
краткий	26 K пересказ	2271 K пересказ
кратко	2271 K от
краткое	2271 K содержание
куиз	176 K:
""", 'л': """
лучшее	2253 K за
любите	2746 K слухати
""", 'м': """
материал	46 K можно	2254 K по теме:	2274 K опубликован в	2277 K можно
матеріал	46 K можна
маєте	72 K запитання
месяц	2283 K подписки за
мнение	2269 K автора	2269 K редакции
мнението	188 K на автора
мнения	2269 K авторов
мненията	188 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами
над	52 K этим текстом	52 K цим текстом
надіслати	2737 K
надішліть	3 K	2737 K
накратко	190 K от
началась	2311 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	2311 K забудьте подписаться	2762 K забудьте передплатити
немає	2746 K часу читати
нет	32 K комментариев	2292 K времени читать
новия	193 K брой
новият	193 K брой
новости	2253 K партнеров
новый	2274 K номер
нравится	82 K
няма	32 K коментари
нямате	211 K време да четете
""", 'о': """
об	2254 K этом подробнее	2257 K авторе
обобщение	190 K
обсуждение	5 K
озвучено	2271 K	2725 K
опитахте	59 K
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	2280 K в
открыта	2311 K подписка
отпечатай	202 K
отпечатайте	202 K
отправить	3 K	2284 K
отправьте	3 K	2284 K
оформити	2762 K передплату
оформить	2311 K подписку
оценете	191 K
оцените	8 K	2272 K
оцініть	2726 K
още	176 K по темата	176 K новини:	203 K новини
""", 'п': """
партнерский	86 K материал:
партнерський	86 K матеріал:
партнёрский	86 K материал:
первый	2283 K месяц за
перевод	2271 K выполнен	2271 K сделан
передплата	2736 K за #	2736 K від #	2762 K на перше півріччя	2762 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	2725 K
переклад	2725 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	2271 K
перший	2736 K місяць за
питання	73 K до статті
по	89 K подписке	2254 K теме:
повече	176 K по темата:	203 K новини
повідомити	2748 K про помилку
повідомте	2748 K про помилку	2748 K нам про помилку
погляди	2723 K авторів
подарете	202 K
подарите	2284 K
подарить	2284 K
подарувати	2737 K
подаруйте	2737 K
поддержать	2289 K
поддержи	81 K
поддержите	81 K	2289 K
поделитесь	3 K
поделиться	3 K
подкрепете	81 K	208 K
подкрепи	208 K
подобається	82 K
подписка	2283 K за #	2283 K от #	2283 K за рубль	2311 K на первое полугодие	2311 K на второе полугодие
подписывайтесь	12 K	2289 K на
подпишись	12 K	2304 K на
подпишитесь	12 K	2289 K на	2304 K на нас
подробнее	2254 K:	2254 K в материале	2254 K - в	2254 K читайте в материале	2254 K об этом
подробности	2254 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2269 K автора
позицията	188 K на автора
позиція	2723 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	191 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	190 K
попитайте	190 K
попробовали	59 K
порадьте	2737 K
порекомендуйте	2284 K
последвайте	12 K	208 K
последние	2253 K новости о
послухати	1 K
послушать	1 K
поставте	2725 K запитання
почитать	2254 K:
преведено	190 K с
преводът	190 K е
предпочитате	211 K да слушате
прежде	2305 K чем оставить комментарий	2305 K чем комментировать
препечатването	68 K е разрешено
препоръчай	202 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2257 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	2762 K передплата
продолжается	2311 K подписка	2311 K подписная кампания
пройдите	2254 K тест
пройдіть	2707 K тест
прочетено	190 K от
прочетете	176 K още	176 K също
підписка	2736 K за #	2736 K від #
підписуйся	12 K
підписуйтесь	12 K	2743 K на
підпишіться	12 K	2743 K на
підсумок	2725 K
підтримайте	81 K	2743 K
підтримати	2743 K
""", 'р': """
работа	2275 K в "
радимо	2707 K прочитати:
разрешете	198 K
распечатайте	2284 K
распечатать	2284 K
расскажите	59 K в
резюме	190 K
резюмето	190 K
рекламно	86 K съдържание:
рекомендуем	2254 K:
рекомендуємо	2707 K:
робота	2728 K в "	2728 K у "
роздрукувати	2737 K
роздрукуйте	2737 K
розкажіть	59 K у
розпочалася	2762 K передплата
розпочато	2762 K передплату
""", 'с': """
саммари	2271 K
свалете	13 K	198 K	223 K приложението
свежий	2274 K номер
свързани	176 K:
связаться	2257 K с автором
сигнализирайте	213 K за грешка
скачайте	13 K	2280 K в	2280 K из	2289 K приложение	2309 K приложение
скачать	13 K	2280 K в	2280 K на
скопировать	2284 K
скопируйте	2284 K
скопіювати	2737 K
скопіюйте	2737 K
следвайте	12 K ни	208 K
следите	12 K за
слухайте	2707 K:	2707 K також:
слухати	1 K
слушайте	2254 K:	2254 K также:
слушать	1 K
см	2254 K. также:
смотрите	2254 K также	2254 K:	2254 K	2254 K также:	2254 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2294 K об ошибке	2294 K нам об ошибке
сообщить	2294 K об ошибке
сохраните	2284 K
сохранить	2284 K
спитайте	2725 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спробували	59 K
спросите	2271 K
спросить	2271 K
станьте	31 K первым	31 K першим	2289 K подписчиком	2289 K соучастником	2743 K частиною спільноти	2743 K співучасником
статията	46 K може	190 K е преведена	190 K е прочетена
статтю	46 K можна	2725 K перекладено
статью	46 K можно	2277 K можно
статья	2271 K переведена	2271 K озвучена	2272 K была	2274 K опубликована в
стежте	12 K за
стислий	2725 K виклад	2725 K переказ
съобщете	213 K за грешка
съобщи	213 K за грешка
""", 'т': """
також	2707 K читайте:
текст	46 K можно	46 K можна	2271 K переведён	2271 K переведен	2271 K озвучен	2725 K перекладено	2725 K озвучено
текстът	46 K може	188 K отразява	190 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
това	52 K разследване	190 K резюме	190 K обобщение
точка	2269 K зрения автора	2723 K зору автора	2723 K зору редакції
триває	2762 K передплата
""", 'у': """
увидели	7 K ошибку
удобнее	2292 K слушать
успейте	2311 K подписаться
установите	13 K	2309 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2254 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	191 K ли
харесахте	191 K ли
харесва	69 K ли ви	82 K ли ви
хотите	2291 K работать у нас	2291 K у нас работать	2291 K работать в нашей
хочете	2745 K працювати в нас	2745 K в нас працювати	2745 K працювати у нас
хочеш	2745 K працювати в нас
хочешь	2291 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2725 K переказ	2725 K короткий виклад	2725 K короткий переказ	2725 K стислий виклад
ця	76 K тема закрита
""", 'ч': """
четете	176 K още
чети	176 K още
чи	2726 K була стаття	2726 K був матеріал	2726 K був переказ	2726 K був цей переказ	2726 K була ця	2726 K був цей	2726 K сподобалась	2726 K сподобалася	2726 K сподобався
читай	2304 K нас
читайте	12 K нас	13 K	2254 K также	2254 K также:	2254 K:	2254 K подробнее	2254 K еще	2254 K по теме:	2254 K подробнее:	2254 K материал	2254 K в материале	2280 K нас без	2280 K без	2289 K	2289 K нас в	2707 K також	2707 K також:	2707 K:	2707 K ще	2707 K також на тему:	2707 K по темі:	2707 K також на тему	2743 K
читать	2254 K также	2254 K по теме:
что	33 K вы думаете	2254 K ещё почитать:
чуйте	1 K	176 K:
""", 'щ': """
ще	32 K немає коментарів	2707 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта
это	26 K резюме	52 K расследование	2271 K краткое содержание
этот	26 K пересказ	2271 K пересказ	2271 K краткий пересказ	2277 K материал можно	2277 K текст можно
эту	2277 K статью можно
""", 'я': """
як	2726 K вам стаття	2726 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1328 K את
אולי	1343 K פספסתם:
אל	1334 K תפספסו: הפעילו
""", 'ב': """
בואו	1329 K לעבוד איתנו
בחנו	1331 K את עצמכם
""", 'ד': """
דווחו	1328 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	1315 K:	1330 K לפודקאסט	1330 K לפרק
האם	8 K אהבתם	1328 K הכתבה	1328 K הסיכום	1328 K המידע
הדוא	1322 K"ל האדום
הורידו	13 K	1308 K את האפליקציה	1333 K
היו	31 K הראשונים
הירשמו	1329 K לוובינר	1329 K לכנס
הכותב	1323 K הוא
הכותבים	1323 K הם
הכותבת	1323 K היא
הכנתם	59 K
הכתבה	1328 K עניינה	1344 K ממשיכה
המחבר	1323 K הוא
המחברת	1323 K היא
המייל	41 K האדום
המשך	1344 K הכתבה
הפעילו	1334 K התראות	1334 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1330 K המלא זמין
הצביעו	1331 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1308 K לערוץ הטלגרם	1308 K לקבוצת הוואטסאפ	1308 K לקבוצת הווטסאפ	1319 K אלינו	1319 K לערוץ	1319 K לקבוצה	1319 K לקבוצת	1319 K לקבוצות	1319 K עכשיו	1319 K גם	1320 K	1329 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1330 K לפודקאסט
השתתפו	1331 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1339 K ראשון ב
""", 'י': """
יש	72 K שאלות	1322 K לכם מידע	1322 K לכם סיפור	1322 K לך מידע	1322 K לך סיפור
""", 'כ': """
כדי	1339 K לקרוא את
כל	1319 K החדשות
כתבות	1343 K נוספות:
""", 'ל': """
להאזנה	1330 K לכתבה	1330 K לפודקאסט
להורדת	1333 K
להמשך	1339 K קריאה
לכל	1323 K הכתבות של	1343 K הכתבות:
לכתבה	1315 K המלאה
לכתבות	1343 K נוספות:
לעדכונים	1319 K נוספים	1319 K
לערוץ	1308 K הטלגרם
לפניות	1322 K לכתב	1322 K לכתבת
לפרק	1330 K המלא
לצפייה	1330 K בסרטון	1330 K בווידאו	1330 K במשדר
לקבוצת	1308 K הווטסאפ	1319 K הוואטסאפ	1319 K הווטסאפ
לקבלת	1319 K עדכונים
לקריאה	1315 K נוספת	1315 K נוספת:	1339 K מלאה
לקריאת	1339 K הכתבה המלאה
לרכישת	1329 K כרטיסים לכנס	1329 K כרטיסים לחצו	1329 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1331 K דעתכם? הצביעו
מייל	1322 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1322 K במשהו	1322 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1315 K בנושא:	1343 K במדור:	1343 K כתבות:
ענו	1331 K על הסקר	1331 K על הסקר:	1331 K על החידון
עקבו	12 K	1319 K אחרינו	1320 K אחרי
""", 'פ': """
פרסומת	1344 K
""", 'צ': """
צפו	1315 K:	1315 K גם	1330 K בסרטון	1330 K בתיעוד	1330 K בווידאו	1330 K בכתבה
""", 'ק': """
קבלו	1334 K התראות	1334 K עדכונים על	1334 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1315 K גם	1315 K גם:
קראו	1315 K גם	1315 K גם:	1315 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצים	1319 K להיות	1319 K לקבל
""", 'ש': """
שאלות	72 K
שתפו	3 K
""", 'ת': """
תמכו	81 K	1337 K	1338 K בעיתונות	1338 K בנו	1338 K בעבודתנו
""", 'ا': """
ابرز	133 K النقاط بالذكاء
اجعل	123 K
احجز	135 K تذكرتك	135 K مكانك	135 K مقعدك
احجزوا	135 K تذاكركم
احصل	144 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	138 K معلوماتك	138 K نفسك
ادعم	81 K	147 K
ادعموا	81 K	147 K
اذا	160 K كانت لديك معلومات	160 K كان لديك معلومات	160 K كانت لديكم معلومات	160 K كان لديكم معلومات
ارسل	128 K لنا
ارسلوا	128 K لنا	128 K الينا
از	1117 K دست ندهيد:
اسال	133 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	136 K الي
استمعوا	136 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	125 K في	126 K في قناة	149 K
اشتركوا	123 K في	149 K
اضف	123 K
اطلاعات	1105 K خود را بسنجيد
اعادة	68 K النشر مسموحة	157 K النشر
اعجبك	69 K	82 K
اعد	133 K هذا الملخص
اعلان	154 K
اقرا	119 K ايضا	119 K ايضا:	119 K المزيد:	119 K:	119 K المزيد	153 K كذلك:	153 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
المزيد	119 K:
المصدر	131 K:	131 K :
الملخص	133 K من اعداد
امتحان	59 K كرديد
ان	160 K كانت لديك معلومات
انشئ	159 K حسابا	159 K حسابك
انضم	56 K الي #	125 K الي	126 K الي قناة
انضموا	56 K الي #	124 K الي
اهم	133 K النقاط بالذكاء
ايا	1102 K اين	1102 K خطايي
اين	52 K گزارش	1102 K	1117 K مطلب را هم بخوانيد:
اينجا	1117 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	129 K وكاتب
بازنشر	68 K با ذكر
ببينيد	1090 K:
بخوانيد	1090 K:
بشنويد	1 K
به	12 K كانال	1102 K اين
بيشتر	1090 K بخوانيد	1090 K بخوانيد:	1090 K ببينيد	1117 K بدانيد:
""", 'ت': """
تابع	119 K ايضا:	125 K	129 K الكاتب علي	154 K القراءة
تابعنا	12 K	124 K
تابعوا	124 K	129 K الكاتب علي
تابعونا	12 K	123 K
تبرع	147 K ل
تخطي	152 K
ترجم	133 K هذا
تستمر	154 K القصة
تسوق	135 K الان	135 K من متجر
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	133 K اعداد هذا	133 K انشاء هذا	133 K تلخيص هذا
تماس	1098 K با نويسنده
تمت	133 K ترجمة هذا	133 K الترجمة
""", 'ج': """
جرب	149 K
جربوا	149 K
""", 'ح': """
حقوق	157 K النشر	157 K الطبع
حمل	13 K	144 K تطبيق	144 K تطبيقنا	144 K الان
حملوا	13 K	144 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1098 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	133 K مولدة
خلاصة	133 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1105 K خود را
در	1090 K اين باره بخوانيد	1105 K اين نظرسنجي	1105 K نظرسنجي ما	1105 K نظرسنجي	1117 K همين زمينه:	1117 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	123 K قناتنا
""", 'س': """
ساعدنا	138 K علي تحسين
ساعدونا	138 K علي تحسين
ساند	147 K
سجل	135 K الان في	135 K الان لحضور	159 K مجانا
سجلوا	135 K الان في	159 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	139 K في الاستبيان
شاركنا	128 K قصتك	138 K رايك
شاركوا	3 K
شاركونا	128 K قصصكم	138 K رايكم
شاهد	119 K ايضا	119 K:	119 K ايضا:	136 K الفيديو اعلاه	153 K ايضا-
شاهدوا	136 K
شما	1105 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	129 K متخصص في	129 K وكاتب
صحفي	129 K متخصص في	129 K وكاتب
صفحه	96 K اصلي >	96 K اصلي /
صوت	138 K الان:
صوتوا	138 K الان
""", 'ط': """
طالع	153 K ايضا:
""", 'ع': """
عكاس	1098 K:
""", 'ف': """
في	153 K السياق ذاته:	153 K السياق نفسه:	153 K هذا السياق:
""", 'ق': """
قد	119 K يهمك:	153 K يهمك ايضا:
قم	144 K بتحميل	144 K بتنزيل
""", 'ك': """
كاتب	129 K وصحفي	129 K وصحافي	129 K وباحث	129 K ومحلل	129 K واكاديمي	129 K صحفي
كاتبة	129 K وصحفية	129 K وصحافية	129 K وباحثة	129 K صحفية
كد	1098 K خبر:	1098 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
""", 'ل': """
لا	157 K يسمح باعادة
لتصلك	125 K
لديك	159 K حساب
لديكم	72 K اسئلة
لقراءة	152 K المزيد
للابلاغ	140 K عن خطا	140 K عن اي خطا
للاستماع	136 K الي
للاشتراك	123 K في
للانضمام	123 K الي
للتواصل	129 K مع الكاتب	129 K مع الكاتبة
للمزيد	119 K:	152 K من الاخبار	152 K من التفاصيل
لمتابعة	125 K
لمزيد	152 K من الاخبار
لمشاهدة	136 K الفيديو	136 K التقرير
ليصلك	125 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1098 K:
مصيتم	7 K
مطالب	1090 K مرتبط:
ملخص	133 K بالذكاء	133 K المقال بالذكاء
منبع	1098 K:	1098 K :
مواضيع	119 K ذات صلة:	153 K متعلقة:
""", 'ن': """
نبذة	129 K عن الكاتب
نزل	13 K	144 K تطبيق	144 K تطبيقنا
نزلوا	144 K
نظر	1102 K شما درباره
نظرات	5 K
نظرسنجي	1105 K:
نقل	68 K مطالب با ذكر
نويسنده	1098 K:	1098 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	133 K الملخص	133 K النص
هذه	133 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	128 K لديك معلومات	128 K لديكم معلومات	128 K لديك قصة	128 K لديكم قصة	134 K كان هذا	134 K كانت هذه	134 K وجدت هذا	134 K اعجبك هذا	134 K اعجبتك هذه	140 K وجدت خطا	140 K لاحظت خطا	140 K وجدتم خطا
همچنين	1090 K بخوانيد	1090 K بخوانيد:	1117 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	154 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	135 K شاغرة في
""", 'ي': """
يجوز	68 K اعادة النشر
يحظر	157 K نقل	157 K نسخ
يستمر	154 K المقال	154 K الخبر
يسمح	68 K باعادة النشر
يمكنك	125 K متابعة	152 K قراءة المزيد
يمكنكم	125 K متابعة
يمنع	157 K نقل	157 K نسخ
""", 'گ': """
گزارش	1098 K:	1102 K خطا
""", 'आ': """
आप	12 K हमें
आपको	1381 K यह	1381 K ये
आपने	59 K बनाया
""", 'इ': """
इनपुट	1376 K-	1376 K:	1376 K -	1376 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	1367 K भी पढें	1367 K भी पढें:	1394 K भी पढें-	1394 K भी देखें:
""", 'ए': """
एजेंसी	1376 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1367 K पढें:	1394 K भी पढें:
""", 'क': """
केवल	1390 K # रुपये में
कोई	44 K गलती	72 K सवाल
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	1381 K यह	1381 K आपको
""", 'ख': """
खबर	1381 K में कोई
""", 'ट': """
टिप्पणियां	5 K
""", 'ड': """
डिस्क्लेमर	1376 K:
""", 'द': """
देखें	1367 K:	1367 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	1394 K:
पढें	1367 K:	1394 K-
पसंद	69 K आया
""", 'भ': """
भाया	69 K?
भाषा	1376 (K
""", 'म': """
मात्र	1390 K # रुपये में
""", 'य': """
यह	1367 K भी पढें	1367 K भी पढें:	1367 K भी देखें:	1376 (K लेखक के	1381 K खबर आपको	1394 K भी पढें-	1394 K भी पढें -
ये	1367 K भी पढें	1367 K भी पढें:	1376 (K लेखक के	1394 K भी पढें-	1394 K भी देखें:
""", 'ल': """
लेखक	1376 K के बारे में	1376 (K	1376 K वरिष्ठ पत्रकार हैं	1376 K स्वतंत्र पत्रकार हैं
लेखिका	1376 K के बारे में	1376 (K	1376 K वरिष्ठ पत्रकार हैं
""", 'स': """
संबंधित	1367 K:	1394 K खबर:	1394 K खबरें:
सिर्फ	1390 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	96 K >	96 K '	96 K "	96 K /
""", 'আ': """
আমাদের	12 K
আরও	232 K পডুন:	232 K পডুন	232 K দেখুন:	257 K পডুনঃ	257 K পডুন-	257 K পডুন :
আরো	232 K পডুন	257 K পডুন:	257 K পডুনঃ
""", 'ক': """
কোনো	44 K ভুল
""", 'ছ': """
ছবি	237 K:
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	232 K:
পৃষ্ঠপোষকতায	258 K
""", 'ব': """
বিজ্ঞাপনের	258 K পর	258 K নিচে
""", 'ম': """
মতামত	237 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	237 K:
লেখকঃ	237 K
লেখকের	237 K আরও
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সূত্র	237 K:
সূত্রঃ	237 K
স্পনসরড	258 K
স্পন্সরড	258 K
""", 'ก': """
กด	12 Kติดตาม	2592 Kติดตาม	2592 Kไลก์
""", 'ข': """
ขอ	2595 Kบคุณภาพจาก	2595 Kบคุณข้อมูลจาก
ข่	2588 Kาวที่เกี่ยวข้อง:	2595 Kาวโดย	2601 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2601 Kิป:
คุ	2598 Kณรู้สึกอย่างไรกับ	2598 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2601 Kคลิป:	2601 Kคลิป :
""", 'ซ': """
ซื	2599 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2588 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2592 Kดตามช่อง	2592 Kดตามเรา	2592 Kดตามข่าว	2610 Kดตามอ่านข่าวอื่นๆ	2610 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2597 Kม ai
""", 'ท': """
ทด	2599 Kสอบความรู้ของคุณ
ทำ	2599 Kแบบสำรวจสั้น
ที	2595 K่มา:	2595 K่มา :
""", 'บ': """
บท	2597 Kความนี้ใช้ ai	2597 Kสรุปนี้	2597 Kความนี้แปล	2597 Kความนี้เรียบเรียง	2598 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2597 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2595 K้เขียน:	2595 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2598 Kข้อผิดพลาดในบทความ
พื	2611 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2599 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2595 Kพ:
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	2599 Kวมโหวต:	2599 Kวมโหวต :	2599 Kวมทำแบบสำรวจ	2599 Kวมสนุก	2606 Kวมสนับสนุน
ร้	2614 Kองทุกข์	2614 Kองเรียน
""", 'ล': """
ลง	2599 Kทะเบียนเข้าร่วมสัมมนา	2599 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2606 Kับสนุน
สร	2597 Kุปโดย	2597 Kุปข่าวด้วย	2597 Kุปนี้	2597 Kุปข่าวโดย	2598 Kุปนี้มีประโยชน์
สา	2614 Kยด่วนข่าว	2614 Kยด่วนทีมข่าว
ส่	2614 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /
""", 'อ': """
อ่	2588 Kานเพิ่มเติม:	2588 Kานต่อ:	2588 Kานข่าวต้นฉบับ:	2588 Kานเพิ่มเติม	2588 Kานประกอบ:	2601 Kานข่าวเพิ่มเติม:	2601 Kานข่าวเพิ่มเติม	2601 Kานข่าวที่เกี่ยวข้อง:	2601 Kานข่าว:	2601 Kานเรื่องอื่น:	2610 Kานข่าวอื่นๆ	2610 Kานข่าวต้นฉบับได้ที่	2610 Kานบทความอื่นๆ	2610 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2595 Kางอิง:
""", 'เ': """
เก	2595 Kี่ยวกับผู้เขียน
เข	2592 K้าร่วมช่อง
เน	2597 Kื้อหานี้สร้าง	2611 Kื้อหาสปอนเซอร์	2611 Kื้อหาโฆษณา	2611 Kื้อหาสนับสนุนโดย
เพ	2592 Kิ่มเพื่อน
เร	2595 Kื่อง:	2595 Kื่อง :	2595 Kื่องและภาพ
""", 'แ': """
แจ	2598 K้งแก้ไขข่าว	2614 K้งเบาะแส	2614 K้งข่าว
แช	3 Kร์
แป	2597 Kลโดย
แอ	2592 Kดไลน์
""", 'โ': """
โฆ	2611 Kษณา -
""", 'ใ': """
ให	2598 K้คะแนนบทความ
""", 'ไ': """
ไม	2592 K่พลาดทุกข่าวสาร	2592 K่พลาดข่าว
""", 'ả': """
ảnh	2795 K:
""", 'ủ': """
ủng	2795 K hộ tác giả	2808 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1634 Kせて読みたい	1634 【Kせて読みたい】	1634 Kせて読みたい:
""", 'こ': """
こち	1634 Kらもおすすめ	1634 Kらもおすすめ:	1662 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	1642 K記事を書いた人	1642 K記事の筆者	1645 K要約はai	1645 K要約は、ai	1645 K要約は役に立ち	1645 ※K要約	1645 K記事の翻訳	1645 K記事の要約	1645 K記事はai	1645 K翻訳	1645 K見出しはai	1653 K記事は	1653 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1634 Kと見る:	1662 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1662 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	1666 【Kゼント】	1666 Kゼント応募
""", 'ホ': """
ホー	96 Kム >	96 Kム '	96 Kム /
""", '一': """
一覧	1662 【K】
""", '下': """
下載	13 K	2834 Kapp	2834 K應用程式
下载	13 K	2834 Kapp	2834 K应用
""", '以': """
以上	2860 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2857 K:	2857 (K	2857 K係	2857 K为	2857 K為
""", '你': """
你做	59 K了吗
你可	2848 K能會喜歡:	2879 K能想看:
你有	2855 K线索
你覺	2862 K得這篇
你觉	2862 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2857 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	2860 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2840 K微信公众号	2840 K官方微信
""", '内': """
内容	2860 K由ai
""", '写': """
写真	1634 【K】	1634 K:	1662 【Kを見る】	1662 【Kギャラリー】
""", '出': """
出典	1642 K:
""", '分': """
分享	3 K
""", '前': """
前回	1662 【K】	1662 Kの記事:
""", '加': """
加入	12 K	2853 K	2874 K
""", '動': """
動画	1634 【K】	1662 【Kを見る】
""", '升': """
升級	2874 K
升级	2874 K
""", '原': """
原文	2878 K刊于	2878 K刊於
""", '参': """
参与	2864 K我们的
参考	69 Kになった	1634 K:
""", '參': """
參與	2864 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2863 K错误
""", '取': """
取材	1642 K・文	1642 K・執筆
""", '另': """
另请	2848 K参阅
""", '可': """
可以	2854 K在x上
可自	68 K由转载
""", '合': """
合わ	1634 Kせて読みたい:
""", '同': """
同场	2848 K加映:
同場	2848 K加映:
""", '問': """
問問	2860 K我們的ai
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '執': """
執筆	1642 K:	1642 K/
""", '報': """
報名	2865 K參加
""", '填': """
填写	2864 K问卷
填寫	2864 K問卷
""", '如': """
如发	2863 K现
如有	2855 K线索	2855 K線索
如果	2855 K您有相关线索	2855 K你掌握	2855 K您掌握	2856 K您有
如發	2863 K現
""", '官': """
官方	2840 K微信:	2840 K微信公众号:
""", '審': """
審校	2857 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	2848 K閱讀	2848 K阅读	2848 K閱讀:	2848 【K閱讀】	2879 K阅读:
""", '开': """
开启	2834 K通知	2834 K推送通知
""", '引': """
引用	1642 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2879 K:
影音	2879 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	2879 K看更多:
""", '微': """
微信	2834 K扫	2840 K公众号:
""", '您': """
您对	2862 K这篇文章
您對	2862 K這篇文章
您有	2855 K线索
您的	27 K评论
您覺	2862 K得這篇
您觉	2862 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2834 K客户端
""", '打': """
打开	13 K	2834 K微信
""", '扩': """
扩展	2848 K阅读:
""", '扫': """
扫一	2834 K扫
扫描	2834 K二维码关注	2853 K
扫码	2853 K
""", '投': """
投票	2864 K:
投稿	27 Kは
""", '报': """
报名	2865 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2853 K追蹤
""", '掃': """
掃一	2834 K掃
""", '採': """
採訪	2857 K撰文:
""", '推': """
推荐	2848 K阅读	2848 K阅读:
推薦	2848 K閱讀:
""", '提': """
提供	1642 K:
""", '摘': """
摘要	2860 K由
""", '撰': """
撰文	2857 K:
撰稿	2857 K:
""", '支': """
支持	2872 K
""", '收': """
收听	1 K	2867 K我们的播客	2867 K我们的节目
收聽	1 K	2867 K我們的播客	2867 K我們的節目
""", '文': """
文/	1642 K
文:	1642 K
文・	1642 K
文章	44 K有误	2857 K来源:	2863 K有误	2863 K有誤
""", '新': """
新聞	41 K爆料	2855 K線索
新闻	41 K热线	41 K报料	41 K爆料	2855 K线索热线	2855 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2848 K:	2848 K新聞:	2848 K內容:	2848 【K新聞】	2848 K相關	2848 K阅读:	2848 K報導:	2848 K报道:	2878 K精彩内容	2878 K精彩內容	2878 K资讯	2878 K資訊	2878 K内容请	2878 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	2855 K要爆
有疑	72 K问
有问	72 K题
""", '本': """
本主	76 K题已关闭
本内	2860 K容由ai
本报	41 K热线
本摘	2860 K要
本文	2857 (K作者	2857 K作者	2860 K摘要	2860 K由ai	2860 K由人工智能翻译	2860 K由人工智能生成	2860 K由人工智慧	2878 K章來自	2878 K转载自	2878 K轉載自	2878 K来自	2878 K來自
""", '来': """
来发	31 K表第一
来源	2857 K:
""", '校': """
校对	2857 K:
""", '構': """
構成	1642 K・文
""", '次': """
次に	1634 K読む:
次の	1662 Kページ:	1662 【K記事】
次ペ	1662 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	2853 K加入	2854 K在	2854 K关注	2855 K提供线索	2855 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	2853 K加入	2854 K在	2855 K提供線索	2855 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	2860 K要
""", '测': """
测一	2864 K测:
""", '測': """
測一	2864 K測:
""", '点': """
点击	2848 K查看	2848 K阅读:	2867 K观看视频	2867 K收听
点我	2853 K加入
""", '熱': """
熱門	2879 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2855 K请	2855 K請
""", '用': """
用微	2834 K信扫
""", '画': """
画像	1634 【K】	1662 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2863 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2848 K阅读	2848 K新闻	2848 K报道:	2848 K阅读:	2879 K新闻:	2879 K文章:
相關	2848 K新聞	2848 K報導	2848 【K新聞】	2848 K閱讀:	2879 K新聞:	2879 K文章:	2879 K報導:
""", '看': """
看更	2848 K多:
""", '立': """
立即	2853 K加入	2864 K报名	2864 K報名
""", '筆': """
筆者	1642 Kプロフィール
""", '編': """
編輯	2857 K:
編集	41 K部への情報提供
""", '线': """
线索	2855 K征集
""", '编': """
编辑	2857 K:	2857 (K:
""", '聽': """
聽我	2867 K們的podcast
""", '著': """
著者	1642 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	2867 K上方影片
""", '观': """
观看	2867 K上方视频
""", '视': """
视频	2879 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	2874 K	2884 K本報	2884 K我們	2884 K本刊
""", '記': """
記事	7 Kの誤り	1653 Kの誤り	1653 Kに誤り
記者	1642 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1634 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	1666 【Kプレゼント】	1666 Kプレゼント
""", '請': """
請支	2872 K持
""", '订': """
订阅	2874 K	2884 K本报	2884 K我们	2884 K本刊	2884 K本公众号	2884 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	2872 K持
""", '責': """
責編	2857 K:
""", '資': """
資料	2857 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	2872 K
""", '责': """
责任	2857 K编辑:	2857 (K编辑
责编	2857 K:
""", '赞': """
赞助	2872 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '这': """
这个	2861 K摘要
这段	2861 K摘要
这篇	8 K文章	52 K调查	52 K报道	2861 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2861 K摘要
這篇	2861 K文章
""", '采': """
采写	2857 K:
""", '長': """
長按	2853 K
""", '长': """
长按	2853 K
""", '開': """
開啟	2834 K通知	2834 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1634 K記事	1634 K記事:	1634 【K記事】	1634 K:	1634 【K】	1662 【K写真】
""", '閱': """
閱讀	2848 K更多
""", '问': """
问问	2860 K我们的ai
""", '阅': """
阅读	2848 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首頁	96 K >	96 K '	96 K /
首页	96 K >	96 K '	96 K /
""", '馬': """
馬上	2864 K報名
""", '马': """
马上	2864 K报名
""", '點': """
點我	2853 K加入
點擊	2848 K查看	2848 K閱讀:	2867 K觀看影片
""", '같': """
같이	1692 K 보기:
""", '관': """
관련	1692 K 기사:	1715 K 기사 :	1715 [K 기사]	1715 K 기사-
관련기사	1692 K	1692 K:	1692 [K]	1715 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	1703 K #줄 요약
기사에	73 K 대해 궁금	1708 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1715 K 기사:
""", '당': """
당신의	1707 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1692 K 읽기:
더보기	1692 [K]	1692 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	1707 K 설문에	1707 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1715 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1703 K 요약은
""", '사': """
사진출처	1718 K:
""", '생': """
생성형	1703 K ai가 요약
""", '설': """
설문에	1707 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1707 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1692 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	1703 K 요약은 ai	1703 K 요약이 도움	1703 K 기사는 인공지능	1703 K 기사는 ai	1703 K 번역	1708 K 기사가 도움이	1708 K 기사를 어떻게	1708 K 뉴스에 대한 의견	1708 K 기사에 대한 의견
이슈	1715 [K]
이어	1692 K 읽기:
""", '인': """
인기기사	1715 [K]
""", '자': """
자료출처	1718 K:
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
추천	1692 K 기사:
추천기사	1715 [K]
""", '출': """
출처	1718 K:	1718 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1692 K 볼 만한 기사:	1692 K 보면 좋은 기사:	1715 [K 읽기]
""", '핫': """
핫클릭	1715 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K >	96 K '	96 K /
""", '화': """
화보	1692 [K]
"""}

CONTAINS = {',': """
,说:	2889 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	2221 K-vă	2225 K
abonații	50 K pot	2222 K noștri
abonează	80 K-te	2176 K-te pentru	2181 K-te pe youtube	2221 K-te
abonné	50 en tant qu'K	1209 pas encore K	1211 déjà K	1213 en tant qu'K
abonnés	1209 réservé à nos K	1211 réservé aux K	1293 nos K	1296 K
abonējiet	80 K	1803 K
actualité	1219 l'essentiel de l'K	1229 suivez l'K	1229 suivez toute l'K	1229 retrouvez toute l'K	1252 couvre l'K
adatkezelési	1417 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1033 K
adomány	1465 K
adományoddal	1461 K
adományok	1465 K
adományozz	1461 K
adományozzon	1438 K itt
advirtió	1033 K
adó	1406 K #%
adód	1463 K #
adója	1438 K #
adăugat	2224 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	2558 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1295 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1033 K
afișată	60 email nu va fi K
agregó	1033 K
aicināja	1806 K
aizsargātas	1772 visas tiesības K
aiškino	1766 K
ajouté	1295 a K
ajută	2221 K-ne
ajánld	1461 K fel
alkalmazás	1414 töltsd le az K
alkalmazásban	1436 az K
alkalmazást	1436 K
alkalmazásunk	1462 K
alkalmazásunkat	1414 töltse le K
alkalmazásunkban	84 K
alăturat	2195 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1273 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	538 jetzt K:
anketě	346 naší K	346 v K
ankietę	35 naszą K	2055 naszą K	2055 krótką K
anmäl	2578 K dig till vårt	2578 K dig till våra
anmäla	2553 genom att K dig
annoncé	1295 a K
annoncør	445 betalt af en K	445 betalt af K
annonslänkar	37 K	74 K	2558 K
annonsör	2567 betalt av en K	2567 betald av en K
annonsør	1994 betalt av en K
anunció	1033 K
anunțat	2224 a K
använder	2523 vi K cookies	2524 K kakor
anúncio	2151 após o K	2151 depois do K
anúncios	70 sem K	2169 sem K
apelował	2091 K
apelowała	2091 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	960 descarga la K	960 descarga nuestra K
aplicația	84 în K noastră	2182 descarcă K	2221 descarcă K noastră	2221 descarcă gratuit K	2221 descarcă K și	2222 K noastră
aplikacją	84 z naszą K
aplikację	2020 pobierz naszą K	2021 pobierz K	2021 ściągnij K	2078 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	2412 našej K
aplikáciu	2412 mobilnú K	2412 K
aportació	299 la teva K
aportación	995 tu K	1021 haz tu K
apoyá	1030 K
applikációnk	1436 K
applikációnkat	1436 K
applikációnkban	84 K
apsolīja	1806 K
apóyanos	995 K	1030 K
apóyenos	995 K	1030 K
apúntate	939 K a	955 K a nuestra	955 K gratis	1030 K gratis
apărat	2224 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2667 bir K paylaş
artykuł	15 darmowy K	20 cały K	2009 podoba ci się ten K	2056 nasz K do końca	2076 ostatni darmowy K	2089 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	940 te ha gustado este K	948 regala este K	948 regalar este K	951 último K gratis	951 te queda # K	1024 y lee este K	1031 este K
artículos	15 K gratis	951 K gratis este mes	951 te quedan # K	951 límite de K
aseguró	1033 K
associés	1235 cookies K à ce contenu
assuré	1295 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	591 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2176 K-te pentru
autorką	2047 kontakt z K
autorská	328 K práva
avertizează	2224 K
avísanos	1030 K
ayúdanos	995 K	1030 K a
açikladi	2684 K
açin	2667 K
añadió	1033 K
año	1032 al K
""", 'b': """
bağirdi	2684 K
bağirdilar	2684 K
bağiriyor	2684 diye K
bağiriyordu	2684 K
bağiş	2681 K yap	2685 K
bağişiniz	2681 K
bağlantilari	74 satiş ortakliği K	2664 satiş ortakliği K
başlayan	2666 tl'den K
başvurun	2667 K
behält	29 K sich vor	29 K sich das recht
behöver	2505 vi K ditt stöd	2578 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1414 értesítések K
beløb	457 fast K
beløp	2004 gi et K	2006 fast K
bemängeln	616 K
bemängelt	616 K
berätta	67 K för oss	67 K din
berättade	2581 K
berättar	2581 K
bestätigen	481 K sie ihre
bestätigungslink	582 K
bestätigungsmail	481 K	582 K
betalvägg	2582 K
bezplatný	366 poslední K článek	2406 náš K webinár	2429 posledný K článok
bezplatných	2415 K článkov
bezpłatne	2061 K konto
bezpłatny	2052 nasz K webinar	2076 ostatni K artykuł
bezpłatnych	2061 limit K
beğendiyseniz	2682 bu haberi K	2682 bu yaziyi K
biết	2820 cho K
blokování	320 K reklam
boletín	78 el K	78 al K	78 nuestro K	955 recibe el K	955 nuestro K	958 K diario	1030 recibe el K	1031 nuestro K	1034 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1218 dans votre K mail	1218 dans votre K e-mail
brezplačen	2486 zadnji K članek
brezplačne	2473 K članke
brezplačni	2466 naš K webinar	2486 zadnji K članek
brezplačnih	2473 K člankov
bronił	2091 K się
brzmiał	2091 K
brzmiała	2091 K
brzmiało	2091 K
butlletí	268 subscriu-te al K	268 el nostre K	300 el nostre K	303 K
buzdított	1464 K
buzdította	1464 K
buzón	79 en tu K	956 en tu K
bájate	1030 K la app
bölümünde	85 yorum K
bönföll	2581 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2581 K
bønfaldt	458 K
bønn	1928 vi har en K til deg
bønnfalt	2007 K
bústia	290 a la teva K
bülten	2660 e-K	2685 K
bültene	2627 K abone	2627 K kayit	2627 K kaydol
bülteni	2660 haber K
bültenimiz	78 K	2682 K
bültenimize	78 K	78 e-K	2627 K	2681 K	2682 K
bültenine	2660 K
błagał	2091 K
błagała	2091 K
bạn	49 gửi cho K bè	2773 hộp thư của K	2807 sự ủng hộ của K	2817 mời K	2817 cần sự ủng hộ của K	2817 nhờ sự ủng hộ của K
bằng	2815 K văn bản của báo
""", 'c': """
caffè	1568 un K
café	54 me paga um K	996 un K	1021 un K al mes	1255 un K
caractères	1273 limitées à # K
catedrática	992 es K
catedrático	992 es K
celého	308 pro čtení K
cercetătoare	2195 este K
cercetător	2195 este K
chaîne	1293 notre K
chefredaktör	2543 är politisk K	2543 är K
chefredaktør	423 er K
chuyện	2794 bạn có câu K
chép	2789 cấm sao K	2815 mọi sao K
chính	2782 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	2773 bản tin của K tôi	2776 theo dõi K tôi	2794 cho K tôi qua	2794 liên hệ với K tôi	2817 ủng hộ K tôi	2817 K tôi cần sự giúp đỡ	2817 giúp K tôi	2817 theo dõi K tôi	2817 hãy gửi cho K tôi	2817 hãy liên hệ với K tôi	2817 hãy báo cho K tôi	2818 K tôi trên	2818 của K tôi	2818 cho K tôi
chọn	2817 hãy bình K
cikkünk	1462 minden K
cikkünkhöz	1462 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	2124 nos K
comentó	1033 K
comisión	1010 recibir una K
comissió	285 rebre una K
comissão	2150 receber K	2150 receber uma K
commerciële	1888 K partner
communauté	1260 K whatsapp	1260 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1592 parte della nostra K
condamné	1295 a K
condiții	2185 termeni și K
confidentialité	1236 politique de K
confidențialitate	2185 politica de K
conférences	1252 est maître de K
connecté	1238 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	2101 acesse todo o K	2145 ao exibir este K	2145 ao ver este K
contribuição	2137 com a sua K	2168 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	1033 K
conversación	978 participar en la K
conținut	9 acest K	2176 K doar pentru abonați
conținutului	2192 preluarea K
cookieinställningar	2545 K
corespondentă	2195 este K
creează	2221 K un cont pentru a citi
csatornájára	1428 viber-K
csatornánk	1462 K
csatornánkhoz	1428 telegram-K	1428 whatsapp-K
csatornánkra	1428 youtube-K	1461 iratkozz fel K	1461 iratkozzon fel K
csábított	1464 K
cuéntanos	38 K	67 K	978 K en	1030 K
cuéntenos	38 K	67 K
czytać	2015 aby K dalej	2015 żeby K dalej	2088 chcesz K dalej
czytelników	36 naszych K	2056 opiniami K	2067 z wpłat K	2067 dzięki wsparciu K	2084 K	2089 naszych K	2089 z wpłat K
câmpurile	60 K cu steluță
cântau	2224 K
címével	1460 e-mail-K
cùng	51 hãy tham gia K họ
của	2796 là cây bút K	2818 độc giả K
""", 'd': """
daní	2420 # % z K	2420 #% z K
darbą	1764 mūsų K
darowiznę	2013 przekaż K	2088 przekaż nam K	2088 przekaż K na
datenschutzerklärung	498 unserer K	614 unserer K	614 unsere K
datenübertragung	532 der K zu
dați	62 K-mi tag
debatindlæg	424 send dit K	424 skrive et K
debatredaktør	423 er K
debattredaktør	1968 er K
debattør	423 er K
declaró	1033 K
decía	1033 K
demandé	1295 a K
denmişti	2684 K
denunció	1033 K
dependență	88 jocurile de noroc pot crea K
descárgate	960 K la	960 K nuestra
destekçimiz	2667 K olun	2681 K olun
desteğiniz	2681 K
desteğinizle	2682 K
desteğiyle	18 okurlarin K	2653 yapay zeka K	2662 K ayakta	2672 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2411 K môžu
disponível	2109 K no google play
doação	2097 faça uma K	2137 sua K	2168 sua K	2168 faça uma K	2172 K
doações	2172 K
dodał	2091 K
dodała	2091 K
dodává	380 K
događaj	2344 naš K
domagał	2091 K się
donació	299 fes una K	303 K
donación	943 haz una K	943 tu K	995 tu K	995 una K	1030 tu K	1030 haz una K	1034 K
donația	2221 K ta
donație	2221 fă o K	2225 K
donații	2225 K
donează	90 K cât poți	2221 K acum
doporučil	380 K
doporučila	380 K
doporučovala	380 K
dopuštenja	2355 bez K
doradzał	2091 K
dorzuć	2088 K się
dostawać	2077 chcesz K
dostávajte	2435 K
dostávat	367 chcete K
dostávať	2430 chcete K
dostávejte	373 K
dostęp	80 kup K	2015 masz już K	2061 pełny K do	2061 wykup K	2088 kup K
dostępny	2015 artykuł K tylko
dotazník	347 krátký K	2410 krátky K
dotazníka	2410 nášho K
dotazníku	346 našeho K	347 krátkého K
dowolną	2090 K kwotą
dočtete	354 více se K
dołóż	2088 K się
dołącz	51 K do nich	51 K	2026 K do nas na	2088 K do nas	2088 K do grona	2088 K do nich
draudžiama	1738 K kopijuoti	1738 be leidimo K	1738 be sutikimo K
draudžiamas	1759 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	2089 K dalej
dziennikarką	2048 jest K
dzięki	2089 K wam	2089 K tobie
dziękujemy	2058 K za zapisanie	2058 K za zapis	2088 K, że nas czytasz
där	42 var du K
débloquer	1211 pour K
déclare	1295 K
déclaré	1295 a K
découvrez	1209 K nos offres	1292 K nos offres
déductible	1203 K des impôts	1203 K à #	1294 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1295 K
déplore	1295 K
déposés	1265 des cookies seront K
désabonner	1218 K à tout moment
désactiver	1233 K adblock
désactivez	1233 K adblock
désinscrire	1219 vous K à tout moment
díky	378 K vám
dömde	2581 K
dømte	458 K	2007 K
děkujeme	377 K, že nás čtete
dụng	2778 tải ứng K	2817 tải ứng K của	2817 hãy tải ứng K	2817 tải ngay ứng K
""", 'e': """
edellyttää	1186 K tunnusta
editörlerimize	39 K
editörüdür	2650 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	1010 no ha participado en la K
electrònic	268 el teu correu K
electrónico	60 correo K no se mostrará	956 tu correo K	978 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1408 a teljes cikk K
elsőként	1437 értesülj K
előfizetés	1465 K
előfizetéssel	1440 K
előfizető	1408 már K	1461 legyen K
előfizetőink	50 K	1408 K olvashatják	1440 K számára	1462 K
előfizetők	50 az K	1450 csak K	1465 K
előfizetőknek	1409 csak K	1450 K szól
előfizetőként	50 K
előfizetőnktől	1460 K
emlékeztetett	1464 K
endereço	2123 seu K de email não será
engedély	1443 K nélkül tilos
engedélyezze	1416 K a javascript
engedélyhez	1443 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1293 cette K	1904 onze korte K	1904 onze K
enquêtent	1293 K pour vous
enquêtes	1293 nos K
ensimmäinen	1192 K kuukausi
enthält	532 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1030 K
epizódu	2408 K
erhvervsredaktør	423 er K
erhältlich	538 shop K	611 im shop K
erişin	2667 K
erklärt	616 K
erklärte	616 K
erkände	2581 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	613 K sie es weiter
erzählt	67 K uns	616 K
erzählte	616 K
escribió	1033 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	978 K a	1030 K
estimé	1295 a K
estás	940 ya que K aquí	940 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2635 javascript'i K
evästeasetuksiasi	1163 K
evästeet	1163 K	1188 K
evästeitä	1146 K
existují	357 K díky
experiência	67 conte sua K
explicó	1033 K
expliqué	1295 a K
expérience	67 partagez votre K
externého	2402 K obsahu
externí	339 K obsah
externího	339 K obsahu	339 obsah z K
externý	2402 K obsah
""", 'f': """
favoritkälla	2539 K
faça	2168 K um pix
felelősséget	30 nem vállal K
felhasználási	1417 K feltételek
feliratkozás	1410 K a hírlevélre	1410 hírlevél K
feliratkozásommal	1426 K
feliratkozással	1426 K
filmări	40 poze și K
folosește	2185 K cookie
folytatásához	1408 a cikk K
fordítóval	1433 gépi K
forintért	1440 havi # K
formulára	2413 odoslaním K
formulário	2168 inscreva-se no K
formuláře	350 odesláním K
forrásként	1427 kedvenc K
fortæl	67 K os
fortæller	458 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2581 K
férjen	1461 K hozzá
följ	2519 K oss på	2578 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2535 alla rättigheter K
fördere	613 K
fördermitglied	80 werden sie K	553 werde K	553 werden sie K
fördern	613 jetzt K	613 K sie
föredragen	2539 K källa
föredragna	2539 K källa
föreslog	2581 K
författare	2543 är K och
förklarade	2581 K
förklarar	2581 K
försvarade	2581 K sig
følg	398 K os på	455 K os	1944 K oss på	2004 K oss
første	436 K måned	457 K måned	1982 K måned	2006 K måned
független	1406 támogassa a K	1462 K sajtó
főszerkesztője	1431 K
""", 'g': """
gadā	1805 K
gazeteciliği	2682 bağimsiz K
gazeteciliğimiz	2682 K
gazetę	2087 kup K
gefällt	582 K ihnen, was sie	582 K dir, was du
gelmişken	2621 buraya kadar K
geöffnet	501 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	2381 K
gridò	1606 K
gràcies	291 K a gent com tu	300 K a tu
grátis	2170 teste K
grâce	18 K à vous	1200 K à vos dons
gwiazdką	60 pola z K
gärna	2578 vill K höra från dig
går	382 før du K	1928 før du K
gåva	2505 ge en K i dag	2505 ge en K nu	2506 din K	2506 ge en K	2578 din K gör	2578 ge en K i dag	2582 K
gönderdik	2674 size bir e-posta K
gönderin	2667 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	2579 K mer
göre	2684 K
görün	2667 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2667 K
gösterilmeden	2643 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	2091 K
głosiła	2091 K
głosiło	2091 K
głosuj	2072 K
głosujcie	2072 K
głównej	2063 na stronie K
gương	64 trang K
gửi	49 hãy K	2794 xin K về
""", 'h': """
használ	1416 cookie-kat K	1417 sütiket K
használat	1416 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	616 K es
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	524 bei google K
hirdették	1464 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	2546 K av ai	2568 K av ai	2578 K oss
hjälper	2578 din gåva K
hjælp	426 K af ai	426 K fra ai	446 K af ai	455 vi har brug for din K	455 K os
hjælper	455 dit bidrag K
hlásal	380 K
hlásala	380 K
hlásá	380 K
hovorí	2441 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	1464 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1164 tekoälyä K
hágase	80 K socio
hájil	380 K se
hájila	380 K se
häng	2578 K med i
häufiger	524 bei google K
hävdar	2581 K
håller	43 K du med	43 K du inte med	2575 läsare som K
hævder	458 K
hébergé	1235 ce contenu est K par
híreinket	1460 K
hírekben	1414 a google K	1427 google K
hírlevelére	1426 K
hírlevelünk	78 K	1462 K
hírlevelünket	1426 K
hírlevelünkre	78 K	1410 K	1461 iratkozzon fel K	1461 iratkozz fel K	1462 K
hírlevél	1465 K
hírlevélre	78 K	1461 iratkozz fel a K	1461 iratkozzon fel a K
hó	1463 ft/K
hónap	1440 első K	1463 első K
hören	606 K sie hier.
hører	1973 der du K
hükmetti	2684 K
hüüdis	1075 K
hüüdsid	1075 K
hűségidő	1450 K nélkül
hồng	2814 nhận hoa K
""", 'i': """
iecienītāko	1780 K avotu
ifølge	458 K	2007 K
illimité	1213 accès K	1282 en K
imágenes	40 tus K
incorporó	992 se K a
independentă	2222 presa K
independência	2169 a K
indicó	1033 K
indiqué	1295 a K
indrømmede	458 K
indrømmer	458 K
indépendance	1293 notre K
indépendant	1200 soutenez le journalisme K	1293 journalisme K	1293 média K
indépendante	1279 la presse K a	1293 presse K	1293 information K
información	968 sigue toda la K	968 siga toda la K	992 cubre la K	1031 esta K
informację	2047 wyślij K
informațiilor	2192 preluarea K
informó	1033 K
informē	1806 K
ingresá	77 K tu correo
innehåll	2524 externt K	2545 externt K
innehållet	9 K
innrømmer	2007 K
innrømmet	2007 K
inquiète	1295 s'K
inquérito	35 nosso K
inscrição	2105 cancelar a K	2159 sua K foi
inscríbete	939 K
insändare	43 K	2544 skicka din K	2544 din K till	2544 skriva en K
intelektą	1746 dirbtinį K	1761 dirbtinį K
inteligencję	2069 przez sztuczną K
inteligencí	359 umělou K
intelligenciával	1433 mesterséges K készült	1452 mesterséges K
introduceți	77 K adresa de email
intégralité	1209 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	1031 esta K
investigação	2169 esta K
investigație	2222 această K
investigațiile	2222 continua K
invítame	54 K a un café	54 K un café	1030 K a
invítanos	1030 K a
ismételgette	1464 K
istediğiniz	2626 K zaman iptal	2683 K zaman iptal
izražavaju	2349 komentari K
içeriği	9 K
içeriğin	2652 harici K
išorinio	1744 K turinio
""", 'j': """
jautāja	1806 K
javasolják	1464 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	2009 skoro już tu K	2009 skoro tu K
jugé	1295 a K
jurnalistă	2195 este K
jurnaliștii	39 K noștri	2218 K noștri îți trimit	2222 K noștri
jälgi	1072 K meid
jäljellä	1182 ilmaista juttua K
jäseneksi	80 liity K	1190 liity K
""", 'k': """
kanał	2089 nasz K
kannatusjäseneksi	1190 liity K
kanál	378 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2382 K
kedykoľvek	2387 odhlásiť sa môžete K
keresőben	1427 google-K
khoản	2771 bạn đã có tài K	2782 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	2789 K sao chép
khẳng	2820 K định
kiabált	1464 K
kiabálta	1464 K
kiabálták	1464 K
kifogásolja	1464 K
kirjeessä	1193 luki K
kiáltott	1464 K
kiáltotta	1464 K
kiáltották	1464 K
kiến	2802 ý K của bạn sẽ	2817 hãy gửi ý K	2817 vui lòng gửi ý K
kliknutím	350 K na
kolačića	2340 K	2370 K
kolačiće	2340 K	2370 K
kolačići	2340 K
komentować	6 K	2035 aby K
komentár	6 pridať K	2411 pridajte K
komentára	2411 pridanie K	2411 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	337 je K	337 , K
komentátorem	337 je K
komentátorkou	337 je K	2400 je K
komentátorom	2400 je K
komentář	6 přidat K
komentáře	6 pro přidání K	348 vložení K	348 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1164 K
konferencję	2052 naszą K
konuştu	2684 diye K	2684 K
kopírovanie	2393 K obsahu bez	2393 K je zakázané
kopēšana	1779 K bez
korespondentką	2048 jest K
korespondentė	1743 K
korábban	1459 K itt írtunk	1459 K ebben a cikkben írtunk
krzyczał	2091 K
krzyczała	2091 K
krzyknął	2091 K
krzyknęła	2091 K
krävde	2581 K
krævede	21 K felter er	458 K
krönikör	2543 är K
kulturalną	2056 K dyskusję
kulturredaktör	2543 är K
kulturredaktør	423 er K	1968 er K
kumppanuuslinkkejä	74 K	1176 K
kvíz	346 náš K	2410 náš K
kvíze	2410 našom K	2410 v K
kvízu	346 našem K	346 v K
kyltissä	1193 luki K
kysyivät	1193 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1463 K
käyttää	1144 tämä sivusto K
käyttöehdot	1171 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1464 K
kérdezték	1464 K
kérdőívünket	35 K
kért	1464 K
kérte	1464 K
kérték	1464 K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	613 K sie uns
könyörgött	1464 K
könyörögtek	1464 K
köszönjük	1461 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1414 K minket	1461 K minket
követelte	1464 K
követelték	1464 K
közlése	1451 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1464 K
kúpte	2438 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	616 K an
künstlichen	542 K stimme vorgelesen	542 K stimme vertont
künstlicher	599 mithilfe von K
küpsised	1052 K
küpsistega	1052 K	1071 K
küsis	1075 K
kč	352 za # K	352 od # K	379 od # K
kļūsti	1803 K par
křičel	380 K
křičela	380 K
křičeli	380 K
kể	2820 K
""", 'l': """
labākie	1799 K raksti tavā
lamentó	1033 K
lançait	1295 K
lasītu	1769 lai K tālāk
lasītāji	1804 mūsu K
lasītājiem	1804 mūsu K
lejupielādē	1803 K
leverandør	1970 ekstern K
leverantör	2545 extern K
leído	1024 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1789 K
linkistä	1175 lisää tästä K
lisenssillä	47 K
lisäsi	1193 K
llicència	47 K cc
lucrează	2195 K în presă
lunedì	17 ogni K
lună	2223 pe K
luận	6 để bình K	85 phần bình K	2771 đăng nhập để bình K	2802 bình K của bạn sẽ	2817 đăng nhập để bình K
lájkolj	1414 K minket
lákal	380 K
läget	2554 koll på K
lähdet	1130 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	2557 du kan K mer	2557 kan du K mer	2557 K mer om	2579 fri att K
läsare	36 våra K	2555 våra K	2579 våra K
läsarna	18 tack vare K
läser	2578 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	450 K for	1999 K for	2572 K för
læser	455 tak fordi du K
læserbrev	43 K	424 skrive et K	424 send dit K
læsere	36 vores K	456 vores K
læseres	435 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	951 K de notas
límites	948 sigue leyendo sin K
lòng	2794 vui K gửi về	2817 vui K gửi về
löd	2581 K
lød	458 K	2007 K
lūdza	1806 K
lập	2806 ủng hộ báo chí độc K	2818 báo chí độc K
""", 'm': """
magyarázta	1464 K
mailovú	2413 e-K adresu
mainoslinkkejä	37 K	74 K	1176 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1054 K abil
materiał	9 ten K
matéria	20 ler esta K	2101 esta K é só	2164 para ler esta K	2169 esta K
matérias	2136 limite de K
matí	299 rep cada K
mawiał	2091 K
mawiała	2091 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1464 K
megszakítása	21 válasz K
meidän	1190 tue K
meitä	1173 tukea K	1173 tue K	1190 tue K	1190 auta K
mencióname	62 K
menționat	2224 a K
mesačne	2440 K
mesečno	2381 K	2499 K
mesélte	1464 K
mieltä	43 eri K?	43 samaa K?
miesiąc	2090 za K
miesięcznie	2090 K
minkä	90 anna K voit
miễn	15 bài K phí	2809 hết số bài K phí	2819 dùng thử K phí
mjesečno	2381 K
modération	83 jouez avec K	1273 charte de K	1273 K par la rédaction
mokė	1766 K
mondták	1464 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	948 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1033 K
mulțumim	2221 K că ne citești
munkatársa	1431 K
munkatársunknak	39 K
munkánk	1462 K
munkánkat	1406 támogasd K	1406 támogassa K	1438 K	1461 támogasd K	1461 támogassa K	1462 K
myönsi	1193 K
másodközlés	1424 K
märkis	1075 K
määräsi	1193 K
mån	2556 kr/K	2580 kr/K
månad	2508 testa en K	2556 en K för	2578 testa en K	2580 per K	2580 varje K
månaden	2556 första K	2580 i K	2580 första K
månader	2556 K för #	2578 testa # K
månadsgivare	2578 bli K
måned	388 prøv en K	436 i # K	455 prøv en K	457 pr. K	1982 en K for	2004 prøv en K	2006 per K
måneden	457 om K	2006 i K
måneder	436 i # K	1982 K for #
média	1293 notre K
mês	2169 até o fim do K	2170 por K	2170 ao K
mình	54 mời K ly cà phê	62 tag K
míní	380 K
mówi	2091 K
mówili	2091 K
mówił	2091 K
mówiła	2091 K
môžete	2409 článok si K
müşterimiz	2678 K
mācīja	1806 K
mākslīgais	1786 K intelekts
mēnesis	1805 pirmais K
mēnesī	1805 K
mėgstamiausią	1739 K
mėnesį	1765 per K
měsíc	352 první K	379 za K	379 první K
měsíčně	379 K
můžete	345 článek si K
mạnh	2820 nhấn K
""", 'n': """
nabádal	380 K
nabádala	380 K
naléhal	380 K
namawiał	2091 K
namawiała	2091 K
napisał	2091 K
napisała	2091 K
napiš	38 K nám	67 K nám
napište	38 K nám	336 K nám	369 K na	377 K nám
napísal	2441 K
napíšte	38 K nám	2399 K nám	2399 K, prosím	2432 K na	2438 K nám
naročilo	2472 hvala za K
naročite	80 K se	2446 K se na naše	2497 K se
naročnik	50 kot K	2445 že K
naročnike	2453 samo za K	2453 le za K
naročniki	50 K lahko	2485 lahko berejo le K	2485 berejo samo K	2501 K
naročnikom	2445 dostopen le K	2445 na voljo K	2445 na voljo samo K	2445 na voljo le K	2485 dostopna le K	2485 dostopna samo K	2485 dostopen le K	2485 dostopen samo K
naročnina	2473 K	2501 K
naročnino	2473 z K	2495 z K
narzędzi	2069 przy wsparciu K ai
naujienlaiškio	1751 K
naujienlaiškis	1764 mūsų K	1767 K
naujienlaiškį	1731 mūsų K	1751 K	1763 užsisakykite K	1764 mūsų K
navođenja	2355 bez K izvora
navođenje	2355 uz K izvora
nawoływał	2091 K
našeho	342 do K týmu	342 K e-shopu
našem	2344 K timu
našich	368 K zpráv	2431 K správ
neatkarīgu	1803 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	1461 segíts K	1461 írjon K	1461 írj K	1461 jelezd K	1462 K adód
nemokamą	1755 K paskyrą
neobmedzený	2386 K prístup
neodpovídá	30 K za
neomezený	332 K přístup
neomezeně	308 K číst
nepiekrītat	43 K
nepriklausomą	1753 paremkite K žurnalistiką	1763 paremkite K	1764 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1156 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	377 podpořte K
nezávislá	378 K média
nezávislé	2439 K médiá
nezávislú	2438 podporte K
ngoài	2797 nội dung bên K
nguồn	2792 K ưu tiên	2792 K tin ưu tiên	2815 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2802 chịu trách K về nội dung bình luận
nhân	2798 trí tuệ K tạo
nhấn	2817 K vào đây
nhận	2773 đăng ký K bản tin	2773 đăng ký K tin	2817 đăng ký K bản tin	2817 đăng ký K tin
nhập	24 đăng K	2771 vui lòng đăng K	2771 đăng K để đọc	2771 đăng K để xem	2771 đăng K để lưu	2771 hãy đăng K để	2817 đăng K để đọc	2817 đăng K để xem
niedostępny	2049 materiał wideo jest K
niezależne	2088 wesprzyj K	2088 wspieraj K	2089 K media
niezależność	2089 K
niezależną	2089 jesteśmy K
noastră	2222 munca K
nolēma	1806 K
norāda	1806 K
nosūtīsim	57 jums K
notificações	14 as K	2111 ative as K	2111 ativar K	2111 receba K
notificările	14 K	2182 activează K
notifikácie	2412 K
notícia	2169 esta K
notícias	2105 receba as K	2105 receba K	2114 siga as últimas K
novinařina	378 naše K
novinařinu	378 nezávislou K
novinár	2400 je K	2400 , K
novinári	2439 naši K
novinárka	2400 je K	2400 , K
novinárkou	2400 je K
novinárom	2400 je K
novinář	337 je K	337 , K
novinářem	337 je K
novináři	378 naši K
novinářka	337 je K	337 , K
novinářkou	337 je K
novičke	2446 na e-K
novičnik	2454 K	2454 e-K	2498 naš e-K	2501 K
novičnika	2454 K
nuotraukų	40 K ir vaizdo
nusprendė	1766 K
nášho	2406 do K tímu
nächste	21 in diesem browser für die K	613 sind sie der K
nélkül	70 reklám K	71 spam K
nói	2820 K
nõus	43 ei ole K?
năm	2819 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	342 našem K
obegränsad	2511 K tillgång
obećala	2382 K
obećao	2382 K
obiecał	2091 K
obiecywał	2091 K
obligāta	1779 atsauce K
oblíbené	334 K zdroje
oblíbených	334 K zdrojů
oblíbenými	334 K zdroji
obrigatórios	21 campos K são	2123 campos K são
obveščanje	2472 na naše K
obľúbené	2397 K zdroje
obľúbených	2397 K zdrojov
obľúbenými	2397 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	367 chcete K
odebírejte	312 K náš	373 K	377 K
odemkněte	308 K si
odhlásit	313 K se můžete kdykoli
odoberať	2430 chcete K
odpoveď	21 zrušiť K
odpovídal	380 K
odpověděl	380 K
odpověděla	380 K
odpověď	21 zrušit K
odpowiadał	2091 K
odpowiedzialności	30 nie ponosi K
odpowiedział	2091 K
odpowiedziała	2091 K
odražavaju	2349 komentari K	2349 komentari ne K
odídete	2395 kým K
ofereça	2101 K este artigo
ograniczeń	2015 czytaj bez K	2015 czytaj więcej bez K
også	51 bli med du K
ogłosił	2091 K
ogłosiła	2091 K
oikaisupyynnöt	1167 K
oikaisupyyntö	1167 K
olvashatják	1458 csak előfizetők K
olvasási	0 K idő
olvasóiból	1438 K él
olvasóink	36 K	1462 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1030 danos tu K
ordenó	1033 K
ordonné	1295 a K
ortakliği	2664 iş K linkleri
orzekł	2091 K
osobních	330 ochrany K údajů	330 ochraně K údajů
osobných	2402 K údajov
ostrzegał	2091 K
ostrzegała	2091 K
ostrzegł	2091 K
otrzymywać	2077 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	380 K	2441 K
oznámila	380 K	2441 K
ozvěte	38 K se nám	67 K se nám	336 K se nám	377 K se nám
""", 'p': """
padėkite	1763 K mums
pageidaujamą	1739 K šaltinį
paklausė	1766 K
palīdzi	1793 ziedo un K	1803 K mums
palīdzību	1786 mākslīgā intelekta K	1801 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	1763 K mums
parsisiųskite	1763 K
participación	979 normas de K
partnerské	74 K odkazy	355 K odkazy	2418 K odkazy
partneři	319 my a naši K
pastā	1791 e-K
pastāstiet	38 K mums	67 K mums
patronką	2067 zostań naszą K
patrões	2169 sem K
paylaşin	25 K	49 K	2667 K
paziņoja	1806 K
paziņojumus	1790 K
państwa	2047 czeka na K
pašte	1751 jūsų el. K
pažadėjo	1766 K
periódico	1031 este K	1031 nuestro K
permanència	301 sense K
persiųskite	49 K
personvernerklæring	1949 K
phê	54 mời tôi một ly cà K	2806 mời bạn một ly cà K
phóng	2794 liên hệ K viên	2796 là K viên báo	2796 là K viên của	2817 hãy liên hệ K viên
phút	0 K đọc
pidió	1033 K
pidätetään	1152 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	2091 K
pisała	2091 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	2337 K nam	2369 K nam na	2369 K na	2379 K nam	2459 K nam	2459 K na	2489 K nam na	2489 K na	2497 K nam
piškotke	2462 K	2490 K
piškotki	2462 K
piškotkov	2462 K	2490 K
pište	369 K na	369 K nám na
plakáton	1464 állt a K
plânge	2224 se K
pochází	339 obsah K
podcastów	2053 K
podcastů	344 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	2091 K
podporovatelé	378 naši K
podporují	378 nás K
podpoře	378 díky K
podpořte	357 K	377 K nás	377 K naši	377 K naše	377 K mě
podrška	2379 vaša K
podrške	2356 bez vaše K	2380 vaše K
podršku	2379 vašu K
podržite	2356 K	2379 K nas	2379 K naš
podělte	67 K se s námi	67 K se o
podľa	2441 K
poinformował	2091 K
poinformowała	2091 K
pokračovanie	2386 pre K v čítaní
pokračování	308 K je dostupné	355 K článku níže
pokračuje	355 článek K	355 text K	2418 článok K	2418 text K
pokračujte	308 K ve čtení s
política	279 K de galetes	976 K de cookies	2121 K de cookies	2138 cobre K
pomocí	359 K ai
pomocą	2069 z K ai
pomoć	2379 vašu K
pomóż	2088 K nam
pomôžte	2438 K nám
poprosił	2091 K
poprosiła	2091 K
poprosiło	2091 K
poručila	2382 K
poručio	2382 K
poslední	366 K článek zdarma	366 K článek, který můžete
posledný	2429 K článok zadarmo
poslušajte	2488 K nas
postafiókjába	1410 K
postaládádba	79 a K	1426 a K
postaládájában	1426 ön K
posílat	350 nechte si K
posílejte	336 K nám
posíláme	57 vám K	57 K vám
potřebujeme	377 K vaši pomoc	377 K vaši podporu
používame	2402 K cookies
používá	319 tento web K
používáme	319 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	2091 K
powiedziała	2091 K
powtarzał	2091 K
powtarzała	2091 K
pozostało	2015 K # %	2015 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	380 zvou K
pošaljite	49 K ga	2337 K nam	2337 K na	2379 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	336 K nám	377 K nám
pošli	49 K ho
pošlite	49 K ho	2399 K nám	2438 K nám
pošljemo	57 vam K
pošljite	49 K ga	2459 K nam	2459 K jo nam	2459 K na	2497 K nam
požádal	380 K
požádala	380 K
pracę	2089 naszą K
pranešimus	1750 K
praneškite	38 K mums	67 K mums
pranešė	1766 K
prašė	1766 K
preberať	45 K
predchádzajúceho	2433 bez K súhlasu
predplatiteľ	50 ako K	2386 už ste K	2386 ste K
predplatiteľom	80 staňte sa K	2394 K	2438 staňte sa K
predplatiteľov	2394 pre K
predplatné	2386 už máte K	2415 K	2438 kúpte K	2438 kúpte si K	2442 K
predplatného	2415 K
predplatným	2415 K	2436 s K
predplaťte	80 K si
preferată	2193 sursă K
preferované	334 K zdroje	2397 K zdroje
preferovaný	334 K zdroj	2397 K zdroj
preferovaných	334 K zdrojů	2397 K zdrojov
preferovaným	334 K zdrojem	2397 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	2015 tylko dla K	2075 tylko dla K
prenumeratą	2061 z K
prenumeratę	80 kup K	2015 masz już K	2061 zamów K	2061 kup K	2061 wykup K	2087 kup K
preporučila	2382 K
preporučio	2382 K
pretlačiť	45 K
prevziať	45 K
prečítate	2386 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2379 K se našoj	2379 K im se	2497 K se nam
pridržana	2329 sva prava K
pridržane	2452 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1766 K
prihlásenie	2387 ďakujeme za K	2413 ďakujeme za K
prihlásení	2415 po K
prihlásením	2413 K súhlasíte
prihláste	24 K	2386 K sa a čítajte	2438 K sa na odber
prihvaćate	2351 prijavom K
pripažino	1766 K
programėlėje	1749 K
programėlę	1749 K
prohlásil	380 K
prohlásila	380 K
prohlížeč	10 váš K
pronađite	2367 K nas
proposé	1269 conçu et K par
prosił	2091 K
prosiła	2091 K
pročitali	2321 da biste K
pročitate	2319 da K cijeli	2319 da K ceo
prośbę	2009 mamy do ciebie K	2009 mamy małą K
prošnjo	2456 imamo majhno K	2456 majhno K
prywatności	2031 polityka K	2031 polityce K
przeczytać	2015 aby K cały	2015 aby K ten artykuł
przeczytałaś	2056 dziękujemy, że K
przeczytałeś	2056 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	2012 K nam #%	2088 K nam	2088 K #
przekonywał	2091 K
przekonywała	2091 K
przesyłajcie	2047 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	2047 K nam	2047 K je do nas	2088 K nam
przyznał	2091 K
przyznała	2091 K
przyłącz	51 K się
przyślij	2047 K nam	2047 K je do nas	2088 K nam
práca	2439 naša K
práce	378 naší K
práci	378 naši K
prácu	2439 našu K
précisé	1295 a K
préférée	1259 source K
préférées	1259 sources K
prévient	1295 K
príspevky	2411 K v diskusii
príspevok	2438 váš K
próxima	2169 nossa K
průzkumu	35 našeho K
ptá	380 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	1550 blocco della K	1604 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1431 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1233 bloqueur de K	1233 bloqueurs de K	1293 sans K
publicités	1233 bloqueur de K
publicystką	2048 jest K
publicystą	2048 jest K
publikování	327 K nebo šíření
publiée	22 ne sera pas K	1238 votre adresse e-mail ne sera pas K
pytał	2091 K
pytała	2091 K
pytały	2091 K
pytań	2055 na kilka K
pyyntö	1130 pieni K
pyysivät	1193 K
pásale	1030 K esta
pásalo	49 K
päevakokkuvõte	1059 K
päätoimittaja	1161 K
päätti	1193 K
påminde	2581 K
pénzbe	1462 K kerül
pénzéből	18 olvasók K
písemného	328 bez K souhlasu
písomného	2433 bez K súhlasu
píšte	2432 K na	2432 K nám na
pódcast	34 nuestro K	1031 nuestro K
pārpublicēt	45 K
pārpublicēšana	1772 K bez	1779 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	327 K článků
předchozího	328 bez K souhlasu	371 bez K souhlasu
předplatitel	50 jako K	50 K může	308 už jste K	308 jste K
předplatitele	331 pro K
předplatitelem	80 staňte se K	377 staňte se K
předplatitelé	50 K mohou	365 jen K	365 pouze K	365 najdou K	365 přečtou K	378 naši K	381 K
předplatitelům	331 K	365 pouze K	365 jen K
předplatné	308 koupit K	309 už máte K	352 K	381 K
předplatného	352 K
předplatným	308 dostupné s K	352 K	374 s K
předplaťte	80 K si	310 K si	377 K si
přehrání	339 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	308 zbývá vám K
přidej	51 K se
přidejte	51 K se	368 K si nás	377 K se	377 K se k nám
přihlaste	24 K	308 K se a čtěte	312 K se k odběru	377 K se k odběru
přihlášení	350 děkujeme za K	352 po K
přihlášením	350 K k odběru	350 K souhlasíte
připojte	51 K se
připomněl	380 K
připustil	380 K
přispějte	90 K, kolik můžete	90 K, čím můžete	357 K	377 K	377 K i vy
přiznal	380 K
přiznala	380 K
přiznává	380 K
příspěvek	377 váš K
příspěvku	339 zobrazení K
příspěvky	348 K v diskusi
""", 'q': """
quyên	2817 K góp ngay	2821 K góp
quyền	2789 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo
""", 'r': """
radził	2091 K
radziła	2091 K
radí	380 K
rakstīja	1806 K
rappelé	1295 a K
rašykite	38 K mums	67 K mums	1763 K mums
rašė	1766 K
recibirás	57 K
reclamă	11 K
reconoció	1033 K
recordó	1033 K
recunoaște	2224 K
redacció	39 la nostra K	43 cartes a la K	290 la K t'envia	300 la nostra K
redacción	39 nuestra K	43 cartas a la K	1020 la K te envía	1031 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2218 K îți trimite	2222 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	2088 wesprzyj K
redaktorką	2048 jest K
redaktorė	1743 K
redaktör	2543 är K för	2543 är K på	2543 är politisk K
redaktør	423 er K på	423 er K for	423 er politisk K	1968 er politisk K	1968 er K i	1968 er K for
redação	38 escreva para a K	39 nossa K	67 escreva para a K	2159 a K envia	2169 nossa K
reenvíalo	49 K
refusé	1235 K le dépôt
registrácii	2415 po K
registráciou	2413 K súhlasíte
registráciu	2413 ďakujeme za K
regisztrálj	1461 K ingyenesen	1461 K, hogy
regisztráljon	1461 K ingyenesen	1461 K, hogy
regisztrálnia	1458 K kell
regístrate	948 K gratis	949 K para
reinhören	538 jetzt K:
rejestrując	2058 K się
reklamlänkar	74 K	2558 K
reklamą	11 K
reklám	70 nincs K	2439 bez K
reklámok	1462 K nélkül
reportaż	2089 ten K
reporterką	2048 jest K
reportér	337 , K	2400 , K
reportérem	337 je K
reportérka	337 , K	2400 , K
reportérkou	337 je K	2400 je K
reportérom	2400 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	273 prohibida la K	298 K sense permís
reproducción	989 prohibida su K	989 prohibida la K
reprodução	2134 proibida a K	2134 K proibida	2167 K permitida desde	2167 K é permitida desde
reprodúcelo	45 K
republié	45 K	1249 K avec	1287 cet article est K
repórter	39 nosso K	2138 é K
repórteres	39 nossos K
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1033 K
rezervăm	29 ne K dreptul
riêng	2782 chính sách quyền K tư	2809 dành K cho thuê bao	2815 quan điểm K của tác giả
rovatvezetője	1431 K
ročne	2440 K
ročně	379 K
rät	616 K
rätta	2549 K fel
rättar	2549 vi K fel
räumte	616 K ein	616 K der	616 K die
rääkis	1075 K
råber	458 K
råbte	458 K
rådde	2581 K
rådede	458 K
réagir	1239 pour K
réagissez	1292 K à
réalisation	1269 n'a pas participé à la K
rédacteur	1252 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	1252 a rejoint la K	1269 n'a pas participé à sa K	1278 la K vous	1282 pour soutenir la K	1292 soutenez la K	1292 alertez la K	1293 notre K
rédactrice	1252 est K
régulièrement	1252 collabore K
réponse	21 annuler la K
répétait	1295 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1209 cet article est K	1209 ce contenu est K	1209 article K
réservée	1209 K à nos abonnés	1209 la suite est K	1211 K aux abonnés
réservés	1211 K aux abonnés	1249 tous droits K
résiliable	1294 K à tout moment
részesített	1427 előnyben K forrásként
röst	2546 ai-K
răspuns	2224 a K	2224 au K
răspunsul	21 anulează K
rằng	2820 viết K	2820 cho K
""", 's': """
sacīja	1806 K
sadržaj	9 ovaj K	2340 vanjski K	2340 spoljni K
sadržaja	9 ovog K	2340 vanjskog K	2340 prikaz ovog K	2340 prikaz K
sakė	1766 K
sanctionné	1295 a K
sandučić	79 u vaš K	2322 u vaš K
sandučiću	2322 u vašem K	2351 vašem K
sbírka	381 K
schließ	51 . K dich
schließen	51 . K sie sich	469 K sie ein abo	613 K sie ein abo
schránke	2387 vašej K
schránky	79 do vaší K	79 do vašej K	312 do vaší K	2387 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	1461 K, hogy
segítségedre	1461 szükségünk van a K
según	1033 K
sentenció	1033 K
sería	1021 sin ti no K
sesión	24 inicia K	24 inicie K	948 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2168 inicie K
señaló	1033 K
sfătuia	2224 K
sfătuiește	2224 K
sfătuit	2224 a K
sisällön	9 K	1163 ulkoisen K
sisältö	1134 tämä K on vain
sisältöä	1163 ulkoista K
siunčiame	57 jums K
sjefredaktør	1968 er K
sjöng	2581 K
skarży	2091 K
skarżył	2091 K się
skrzynkę	79 na twoją K	2018 na twoją K	2018 na swoją K	2058 K mailową
slažete	43 K se	43 ne K se
slobodné	2438 podporte K
slobodnú	2438 podporte K
slušajte	2367 K nas
slíbil	380 K
slíbila	380 K
sondę	2055 naszą K
sonuçlarinda	2646 google arama K
sorumluluğu	30 K
souborů	329 K cookie
souhlasíte	43 K?	350 e-mailu K	350 odesláním K	350 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	2794 về hộp thư của tòa K	2806 hãy ủng hộ tòa K	2815 bằng văn bản của tòa K	2817 hãy gửi về tòa K	2817 hãy liên hệ tòa K	2817 hãy báo cho tòa K	2818 tòa K
spandér	54 K en kaffe
spolupráci	355 ve K s partnerem	2418 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	2459 K nam
sportkrönikör	2543 är K
sportsredaktør	423 er K
spracovaním	2413 K osobných údajov
sprijiniți	2221 K
sprijină	2221 K-ne
správach	2398 google K
správy	2398 google K
spuneți	38 K-ne	67 K-ne	2222 K-mi mai jos
stellenbörse	537 in unserer K
stjärna	60 fält med K
straipsnį	1762 šį K	1764 visą K
stronę	2078 naszą K
stwierdził	2091 K
stwierdziła	2091 K
stáhněte	377 K si naši	377 K si náš
stálo	380 K na	380 K ve	380 K v
står	30 K för	458 K der på	2007 K det på	2007 K det i	2581 K det på
stöd	2505 med ditt K	2578 K oss	2578 K vår	2578 ditt K
stödja	2555 K oss med
stödlinjen	83 K
stödmedlem	2578 bli K
stödprenumerant	2578 bli K
stötta	2555 K oss med	2578 K oss	2578 K vår	2578 K vårt
støt	435 K os	455 K os	455 K med
støtt	2004 K oss	2004 K vår
støtte	385 med din K	385 vi har brug for din K	435 K os med	435 din K gør	455 din K	455 bliv K	1931 med din K	1981 K oss med	2004 din K
støtteabonnent	2004 bli K
støttemedlem	80 bli K	455 bliv K	2004 bli K
stāstīja	1806 K
stěžuje	380 K
subscripció	303 K
subskrybentów	2015 tylko dla K	2015 dostępna dla K	2015 dostępne dla K	2075 tylko dla K
subskrypcją	2061 z K	2083 z K
subskrypcję	2015 kup K	2015 masz już K	2058 dziękujemy za K	2061 wykup K	2088 kup K
suosikkilähteeksesi	1156 K
suosikkilähteeksi	1156 K
sursă	2217 link activ către K
suscripción	948 ya tengo una K	1030 cambia tu K	1034 K
suscríbase	80 K	1030 K
suscríbete	80 K	948 K para	948 K por	948 K en	955 K al boletín	1030 K
susțin	2209 care ne K lunar	2222 ne K lunar
susține	2221 K-ne	2221 K presa	2224 K că
susținerea	2221 K ta
susțineți	2221 K-ne
svarīgākie	1802 nedēļas K
svarīgākās	1802 nedēļas K
svěřte	336 K se nám
szerkesztője	1431 K
szerkesztőségünk	39 K	1462 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1462 K
szerzője	1431 külső K
szólított	1464 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2556 tills du K upp	2581 K
sähköpostiin	1137 suoraan K
sähköpostiisi	79 K	1138 K
sähköpostillasi	1188 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1138 K
sélection	1278 K d'articles
sélections	1209 ajouter l'article à vos K
síganos	968 K en
síguenos	968 K en	1030 K
sócio	80 seja K
sõltumatut	1072 toeta K
sõnul	1075 K
sök	2570 K nu
sökresultat	2539 K på google
söyledi	2684 K
söylediler	2684 K
söylüyor	2684 K
søg	448 K nu
søgeresultater	419 K på google
søgning	419 google-K
søk	1997 K nå
søkene	1964 google-K dine
søkeresultatene	1964 K dine på google
súhlasu	2433 bez K
súhlasíte	43 K?	2413 odoslaním K
súmate	51 K	1030 K al
süresi	0 okuma K
sütik	1432 K
sütiket	1432 K
săptămână	17 o dată pe K	2223 pe K
sīkdatnēm	1784 K	1802 K
sống	2806 nuôi K tờ báo	2806 bạn đọc nuôi K
""", 't': """
találatok	1427 google-K
tanácsolja	1464 K
tanácsolják	1464 K
tanácsolta	1464 K
tanácsolták	1464 K
tanította	1464 K
taşiyin	2667 K
teigė	1766 K
tekemään	1191 K sitä
tekijänoikeus	1152 K suojaa
tekoäly	1164 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1164 K
tekoälyn	1164 K avulla	1164 K tekemä
tekoälyä	1164 käyttää K
telefonā	1790 savā K
tesszük	22 nem K közzé
textům	364 ke všem K
teşekkürler	2681 okuduğunuz için K
thiết	2815 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2809 dành cho K bao	2809 đã là K bao	2821 K bao
thuộc	2790 bản quyền K
thành	2772 dành cho K viên	2804 bạn đã đăng ký K công	2817 trở K thành viên
tháng	2809 đọc miễn phí trong K	2819 mỗi K	2819 hàng K	2819 K đầu
thích	2792 nguồn tin ưa K	2792 nguồn yêu K
thông	14 K báo	2778 bật K báo	2778 nhận K báo	2794 bạn có K tin	2794 bạn đọc cung cấp K tin	2815 khi phát hành lại K tin	2817 hãy gửi K tin	2817 đăng ký nhận K báo	2817 hãy bật K báo
tilføjede	458 K
tillgång	2578 få fri K
tillåtet	2567 inte K att återge
tiếng	2802 K việt có dấu
tiếp	2771 để K tục đọc	2771 để đọc K	2771 đăng nhập để K tục	2806 K sức cho báo chí	2809 để K tục đọc	2817 đăng ký để đọc K	2817 hãy K sức	2817 đăng nhập để K tục
tjänst	2502 en liten K att be
tjänsten	2570 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1408 a K
toàn	20 K bộ bài	2771 để đọc K bộ	2771 đọc K bộ bài	2809 để đọc K bộ bài	2817 đăng ký để đọc K bộ
tražila	2382 K je
tražili	2382 K su
tražio	2382 K je
tretích	2402 cookies K strán
treści	9 tej K	2061 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2778 theo dõi K
trước	2802 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1431 K
turpinātu	1769 lai K lasīt
tuần	17 mỗi K	2804 bản tin hằng K của	2804 bản tin hàng K của	2819 mỗi K
tvrdí	380 K
työmme	1191 K
työtämme	1190 tue K	1191 K
tájékoztató	1417 adatvédelmi K
támogass	1461 K minket
támogasson	1461 K minket
támogathat	1438 K minket
támogatása	1438 K nélkül	1438 olvasók K nélkül	1461 az ön K
támogatásod	1461 a te K
támogatásából	1438 olvasóink K
támogatásával	1441 partnerünk K
támogatónk	1438 legyen ön is K	1438 legyél te is K
täglich	477 K per mail
tähtsamad	1071 nädala K
tärkeimmät	1188 K jutut
tästä	1175 lisää K
täällä	1130 kun kerran olet K
täältä	1175 lisää K
téléchargez	1195 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	1461 K le
týden	17 každý K
týdně	379 K
týždenne	17 raz K
tłumaczy	2091 K
tłumaczył	2091 K
tłumaczyła	2091 K
třetích	339 cookies K stran
""", 'u': """
uafhængigt	456 K medie
ubegrænset	391 K adgang
udostępnij	25 K
ukarał	2091 K
ulaş	38 bize K
ulaşin	38 bize K	2648 bize K	2667 K
ulaşmak	2648 yazara K
unabhängig	591 K von unserer redaktion	591 von unserer redaktion K	604 damit wir K bleiben	614 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1569 insegna all'K
unterstütze	464 K unsere arbeit	464 K uns mit	613 K uns	613 K unsere	613 K mich	613 K meine
unterstützen	464 K sie unsere arbeit	464 K sie uns mit	464 mit einer spende K	464 können sie uns K	613 K sie uns	613 K sie unsere	613 sie können das K	613 freiwillig K	613 K sie mich	613 K sie meine	613 K uns
unterstützt	496 ihr browser K	613 K uns
unterstützung	460 ihre K	460 mit ihrer K	553 ihrer K	553 deiner K	599 mit K von ki	613 mit deiner K	613 deine K	613 eure K
upišite	77 K svoj e-mail
upozornění	316 zapněte si K	349 K
upphovsrätt	2535 skyddat enligt lagen om K
upphovsrättslagen	2535 skyddat enligt K
uprednostňované	2434 K zdroje
uprednostňovaný	2434 K zdroj
uprednostňovaných	2434 K zdrojov
upřednostňované	372 K zdroje
upřednostňovaný	372 K zdroj
upřednostňovaných	372 K zdrojů
uredništva	2452 brez dovoljenja K	2452 brez soglasja K
uredništvo	2466 v naše K	2498 naše K
uredništvu	39 našemu K	2459 pišite K
urmărește	2181 K-ne pe	2181 K-ne și pe	2182 K știrile	2221 K-ne
urmăriți	2181 K-ne pe	2221 K-ne
utilização	2121 K de cookies
utilizează	2184 K cookie
utilizăm	2184 K cookie
utánközlés	1424 K
utánközölhető	45 K
uutislähteeksesi	1156 ensisijaiseksi K
uutislähteeksi	1156 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	2091 K
uznała	2091 K
uzsvēra	1806 K
użyciu	2069 przy K ai
użytkowników	2056 opiniami K
używamy	2030 K plików cookie
užsisakykite	1728 K prenumeratą
""", 'v': """
vašeho	312 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	2399 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	616 K
versión	2 K en audio
verstärkung	537 suchen K
versão	2 K em áudio
vervielfältigung	513 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	501 deine e-mail-adresse wird nicht K	501 ihre e-mail-adresse wird nicht K
veröffentlichung	567 seit der K geändert	567 seit K geändert
već	2334 kad ste K tu	2381 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1167 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2796 là biên tập K của	2809 dành cho hội K
viết	2817 hãy K thư	2818 bài K này	2820 ông K	2820 bà K
você	18 sem K	2169 sem K
vollständigen	469 K artikel lesen
volontär	527 ist K
volontärin	527 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	2469 K
vyhradené	2393 všetky práva K	2393 autorské práva sú K
vykřikl	380 K
vykřikla	380 K
vypočuť	2409 si môžete K
vysvetľuje	2441 K
vysvětlil	380 K
vysvětlila	380 K
vysvětloval	380 K
vysvětlovala	380 K
vysvětluje	380 K
vytvořila	359 K ai
vyzýval	380 K
vyzývala	380 K
vyzývali	380 K
vyzývá	380 K
vyžadované	21 K informace	21 K polia
válaszolta	1464 K
válaszolták	1464 K
vás	357 bez K by	378 bez K by	2420 bez K by	2439 bez K by
väitis	1075 K
väitti	1193 K
väittää	1193 K
välise	1052 K sisu
våre	2004 meld deg på K
vårt	1939 meld deg på K	2004 meld deg på K
vær	51 K med
védekezett	1464 K
véli	1464 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2439 K vám
vēlamo	1780 K avotu
vēstkopai	1791 K
vēstulei	1791 ziņu K
vědět	38 dejte nám K	67 dejte nám K	336 dejte nám K	377 dejte nám K
všetkým	2427 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2406 náš K
webinář	342 náš K
według	2091 K
weißt	526 K du mehr
wezwał	2091 K
wiadomościach	2078 google K
wołali	2091 K
wołał	2091 K
wołała	2091 K
wpłata	2067 każda K	2088 twoja K
wpłatom	2089 dzięki K
wpłać	2088 K
wspierającym	2088 zostań K
współpracy	2064 we K z partnerem
wyjaśnia	2091 K
wypisać	2018 K się w każdej chwili
wyrażam	2019 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	2047 K nam	2047 K je do nas
wzywał	2091 K
wzywała	2091 K
wöchentlichen	481 K newsletter
właściciela	2089 nie mamy K
""", 'y': """
yazdiğimiz	2677 daha önce K haber
yazmişti	2684 diye K
yhteistyössä	1176 K mainostajan
yönetmenidir	2650 genel yayin K
""", 'z': """
zaakceptować	2049 K pliki cookie
zaapelował	2091 K
zaapelowała	2091 K
zachęcali	2091 K
zachęcano	2091 K
zachęcał	2091 K
zachęcała	2091 K
zadaním	2413 K e-mailu
zadržana	2329 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	350 K e-mailu
zagłosuj	2072 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2356 K vama	2380 K vama
zakázané	2393 šírenie je K
založte	377 K si účet
zamknutý	2386 článok je K
zamčený	308 článek je K
zapisując	2058 K się
zapowiedział	2091 K
zapowiedziała	2091 K
zapytał	2091 K
zapytała	2091 K
zastrzeżone	2042 wszelkie prawa K	2042 wszystkie prawa K
zawołał	2091 K
zawołała	2091 K
zašlete	336 K nám
zašlite	2399 K nám
zaželen	2492 K vir
zaželene	2492 K vire
zaželeni	2492 K vir
zbiórka	2092 K
zbývá	308 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	2052 do naszego K
zewnętrzna	2049 treść K
zewnętrzne	9 treści K	2030 treści K	2049 treści K
zewnętrznej	9 treści K	2049 treści K
zewnętrznych	9 treści K
zgłoś	2047 K go nam	2088 K nam
ziņas	1802 mūsu K
znać	38 daj nam K	67 daj nam K	2079 daj nam K	2088 daj nam K
zněl	380 K
zněla	380 K
znělo	380 K
zobrazení	339 K tohoto obsahu	339 K obsahu
zobrazený	60 e-mail nebude K
zostań	2088 K z nami
zpracováním	313 souhlasím se K	320 K osobních údajů
zprávy	335 google K
zprávách	335 google K
zpívali	380 K
zugänglich	554 frei K
zunächst	513 dieser artikel erschien K
zurück	583 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2435 K
získávejte	373 K
zł	2061 za # K	2061 od # K	2090 od # K
złotówka	2067 każda K	2089 każda K
""", 'á': """
állt	1464 ez K
állítja	1464 K
átvehető	45 K
""", 'ä': """
ägare	2555 inga rika K
ähnliches	526 K erlebt
ändå	2502 nu när du K är här
äpp	1057 K
äppi	1057 K
""", 'å': """
åndsverkloven	1960 beskyttet av K
året	457 om K
återges	2535 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2654 bizimle K
çalişmalarimiz	2682 K
çağrisinda	2684 K bulundu
çerezler	2635 K kullan
çerezlere	2652 K
çerezleri	2635 K kullan	2652 K	2678 K kabul
çözün	2667 K
""", 'é': """
échanos	1030 K una mano	1030 K un cable
écris	38 K-nous	67 K-nous
écrit	1252 K pour	1295 a K
écrivain	1252 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1292 K-nous
électronique	1218 dans votre boîte aux lettres K
énekelték	1464 K
équipe	1293 notre K
értesítéseket	14 K	1437 K
értesüljön	1437 K elsőként
étoile	60 champs avec une K
évente	1463 K
""", 'í': """
ígérte	1464 K
ígérték	1464 K
írta	1464 K
""", 'î': """
îmbia	2224 K
îndemna	2224 K
îndemnat	2224 a K
îndemnau	2224 K
întrebat	2224 a K
întrebau	2224 K
""", 'õ': """
õpetas	1075 K
""", 'ö': """
öffnen	483 app K
önemli	2678 günün en K
önerdi	2684 K
önskad	2539 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1462 független K	1462 a jó K
újságírásunk	1462 K
újságíróink	1462 K
újságíróinkkal	1460 K
újságíróinknak	39 K
újságírója	1431 K
última	968 siga la K hora	968 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	514 K von	592 von der agentur K	592 deutschen presse-agentur K
übersicht	520 K	576 diese K wurde
ücretsiz	15 K haber	15 K makale	2665 K üye olun
ügyfelünk	1460 K
ühendust	38 võta meiega K	67 võta meiega K	1072 võta K
ütles	1075 K
ütlesid	1075 K
üyeliği	2660 bülten K
üzente	1464 K
üzenték	1464 K
üçüncü	2652 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2367 K nas
čitalaca	43 pisma K	2356 uz podršku K	2374 K	2380 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2374 K	2380 naši K
čitatelia	2437 K	2439 naši K
čitatelja	43 pisma K	2356 uz podršku K	2374 K	2380 naših K	2380 uz podršku K
čitatelji	36 naši K	2374 K	2380 naši K
čitateljima	2374 K
čitateľom	18 vďaka K	2437 K
čitateľov	36 našich K	2420 vďaka podpore K	2437 K	2439 našich K	2439 vďaka podpore K
članak	20 cijeli K	2334 svidio vam se K	2352 cijeli K	2352 ceo K	2380 ovaj K
člancima	2363 svim K
članek	2456 vam je bil K všeč	2498 ta K
člankov	2484 do vseh K
členem	80 staňte se K	377 staňte se K
členom	2438 staňte sa K
článek	20 celý K	304 líbil se vám K	308 celý K za	352 celý K	378 tento K	378 líbil se vám K
článkom	2415 všetkým K	2427 k všetkým K	2427 ku všetkým K
článku	20 celého K
články	378 naše K
článků	352 limit K
článkům	352 všem K	364 ke všem K
článok	20 celý K	2395 páčil sa vám K	2415 celý K	2439 tento K
čtenáři	375 K	378 naši K
čtenářů	36 našich K	43 listy K	357 díky podpoře K	375 K	378 našich K	378 na podpoře K	378 díky podpoře K
čtenářům	18 díky K	36 našim K	375 K
čtení	0 doba K
čtěte	368 K nás
číst	378 K dál bez
čítajte	2431 K nás	2438 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2438 K, že nás čítate
""", 'đ': """
đây	2817 bấm vào K
đóng	2817 K góp của bạn	2817 hãy K góp
đăng	45 K lại	2804 cảm ơn bạn đã K ký	2804 bằng việc K ký, bạn	2817 K ký để đọc bài
đường	2794 K dây nóng của tòa soạn	2794 K dây nóng của báo	2817 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2809 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2440 K sumou
""", 'ř': """
řekl	380 K
řekla	380 K
říká	380 K
""", 'ś': """
śledztwa	2089 nasze K
śledztwo	2089 to K
śledź	2026 K nas na	2088 K nas
śpiewali	2091 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2684 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2337 K nam
šaukė	1766 K
šiandien	1753 aukokite K
šodien	1793 ziedo K
""", 'ź': """
źródło	2042 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	2091 K
""", 'ž': """
žalio	2382 K se
želene	2492 K vire
želeni	2457 K vir
željene	2335 K izvore
željeni	2335 K izvor
žiadny	71 K spam
žurnalistai	1764 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1743 K
žurnalistika	378 naše K	378 nezávislá K	1764 K kainuoja	1764 gera K	2439 nezávislá K
žurnalistiku	378 nezávislou K	2439 nezávislú K
žurnalistiky	378 nezávislé K
žurnalistė	1743 K
žurnāliste	1783 K
žurnālisti	1804 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1804 neatkarīga K	1804 K maksā	1804 laba K
žurnālistiku	1793 atbalsti neatkarīgu K	1804 neatkarīgu K
žurnālists	1783 K
žádal	380 K
žádala	380 K
žádali	380 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	674 χωρίς K
άρθρα	682 τα K μας
άρθρο	682 αυτό το K
""", 'έ': """
έγγραφη	674 χωρίς K άδεια
έγραφαν	684 K
έγραφε	684 K
έγραψε	684 K
έλεγαν	684 K
έλεγε	684 K
έρευνά	652 K μας
έρευνές	682 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	642 K σου πηγές	642 K σας πηγές	642 K πηγές
αγαπημένη	642 K πηγή
ακολουθήστε	626 K μας	681 K μας
ακολουθείστε	626 K μας
ακόμη	663 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	684 K
αναγνωστών	677 K
αναγνώστες	18 χάρη στους K	677 K	682 οι K μας
αναδημοσίευση	45 K	636 απαγορεύεται η K	636 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	637 K χωρίς
ανεξάρτητη	681 ενισχύστε την K
ανταποκρίτρια	645 είναι K
ανταποκριτής	645 είναι K
απάντησαν	684 K
απάντησε	684 K ο	684 K η
απάντησης	21 ακύρωση K
απαγορεύεται	637 K η αντιγραφή	637 K η αναπαραγωγή
αποδεχθείτε	647 K τα cookies
αποδεχτείτε	647 K τα cookies
απορρήτου	639 πολιτική K
από	658 K # €
αρθρογράφος	645 είναι K
αρχισυντάκτης	645 είναι K
αρχισυντάκτρια	645 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
""", 'β': """
βιβλιοπωλείο	650 ηλεκτρονικό μας K
βοηθήστε	681 K μας
βοηθούν	682 μας K
βρείτε	626 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	681 K μέλος	681 K κι εσείς
γνώσεις	653 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	644 K μας	681 K μας
γραπτή	674 χωρίς K άδεια
""", 'δ': """
δήλωσαν	684 K
δήλωσε	684 K ο	684 K η	684 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	682 οι K μας
δημοσιογράφος	645 είναι K	645 , K	645 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	682 η K μας	682 ανεξάρτητη K	682 η ανεξάρτητη K
δημοσκόπησή	652 K μας
δημοσκόπηση	652 στη K
διαβάσετε	621 για να K ολόκληρο
διαβεβαίωσε	684 K
διαμαρτυρήθηκε	684 K
διαφήμιση	11 τη K	661 μετά τη K
διαφημίσεις	70 χωρίς K	682 χωρίς K
διαφωνείτε	43 K
διεύθυνση	624 τη K email	624 η K email	657 K email	657 K e-mail
δικαιώματος	636 με επιφύλαξη παντός K
διοργανωτές	684 καλούν οι K
δουλειά	682 η K μας
δωρεά	663 κάντε μια K	681 η K σας	681 κάντε μια K	685 K
δωρεάν	15 K άρθρα	658 K άρθρα
δωρεές	685 K
""", 'ε': """
είμαστε	682 K μια μικρή
είπαν	684 K
είπε	684 K
εβδομάδα	17 κάθε K	683 την K
εγγραφή	657 με την K σας
εγγραφείτε	622 K για να	658 K δωρεάν	681 K δωρεάν	681 K τώρα	681 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	623 στα K σας
εκδήλωσή	650 K μας
εκφράζουν	655 τα σχόλια K	655 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	627 K τις ειδοποιήσεις	629 K τη javascript
ενημερωτικά	624 K δελτία
ενημερωτικό	78 το K δελτίο	624 K δελτίο
ενημερώστε	644 K μας
ενισχύστε	663 K	681 K μας
ενσωματωμένο	647 K περιεχόμενο
εξήγησε	684 K
επανέλαβε	684 K
επαναλάμβανε	684 K
επιβεβαιώστε	657 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	644 K μαζί μας	644 K με τον συντάκτη	644 K με τη συντάκτριά	644 K με τη συντάκτρια	644 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	684 K
επιστολή	43 την K σας
ερωτηματολόγιο	654 το K
εσάς	663 χάρη σε K	682 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	658 με # K
ευχαριστούμε	657 K για την εγγραφή	681 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	684 K
ζήτησε	684 K ο	684 K η	684 K στο	684 K από
ζητούσαν	684 K
ζητούσε	684 K
""", 'η': """
ηλεκτρονικό	650 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	684 K
ισχυρίστηκε	684 K
""", 'κ': """
κάλεσε	684 K ο	684 K η
κάνε	62 K μου tag
κάνοντας	657 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	684 K
καλούσε	684 K
κανάλι	682 το K μας
κατάστημά	650 στο K μας
κατήγγειλε	684 K
καταγγέλλει	684 K
καταγγελία	644 κάντε μας την K
κατεβάστε	627 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	652 το K	652 στο K	652 το K μας
κυκλοφορεί	650 K το νέο τεύχος
κυριότερες	657 τις K ειδήσεις
""", 'λ': """
λάβετε	675 K
λέει	684 K
λαμβάνεις	672 θέλεις να K
λαμβάνετε	672 θέλετε να K	675 K
""", 'μ': """
μήνα	683 τον K	683 το K	683 ανά K	683 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	658 K # €
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	665 με τεχνητή K	665 από τεχνητή K
νοημοσύνης	665 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	621 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	658 K το άρθρο
ομάδα	650 στην K μας	681 ελάτε στην K	682 η K μας
""", 'π': """
παράκληση	641 έχουμε μια μικρή K	641 μια μικρή K
παραδέχεται	684 K
παραδέχθηκε	684 K
παραδέχτηκε	684 K
παρακάλεσε	684 K
παρακαλούσαν	684 K
παρακαλούσε	684 K
πατώντας	657 K
πείτε	38 K μας	67 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	647 εξωτερικού K
περιεχόμενο	9 αυτό το K	647 αυτό το K	647 το K αυτό	647 εξωτερικό K
πολιτική	639 K cookies
πρέπει	647 δείτε το βίντεο K
προέτρεπαν	684 K
προέτρεπε	684 K
προέτρεψε	684 K
προειδοποίησε	684 K
προειδοποιεί	684 K
προσπάθειά	681 ενισχύστε την K
προσωπικών	639 K δεδομένων
προτεινόμενη	642 K πηγή
προτιμώμενες	642 K πηγές
προτιμώμενη	642 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	670 K σε όλα
πρόσθεσαν	684 K
πρόσθεσε	684 K ο	684 K η
πρώτο	658 τον K μήνα
πρώτος	683 K μήνας
""", 'ρ': """
ρεπορτάζ	682 το K μας	682 αυτό το K
ρωτούσαν	684 K
ρωτούσε	684 K
ρώτησαν	684 K
ρώτησε	684 K ο	684 K η
""", 'σ': """
σημαντικότερες	657 τις K ειδήσεις
σημείωσε	684 K ο	684 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	681 K μας
στήριξή	663 χωρίς τη K	681 η K σας	681 τη K σας	682 χωρίς τη K
στήριξη	663 χάρη στη K	682 χάρη στη K
στείλε	38 K μας	67 K μας	644 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	644 K μας	681 K μας
στηρίξτε	663 K	681 K μας	681 K την	681 K το	681 K τη
συγκατάθεση	647 K για cookies
συμβουλεύει	684 K
συμβούλευε	684 K
συμβούλευσε	684 K
συμβούλεψε	684 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	650 K μας
συνέδριό	650 K μας
συνέστησε	684 K
συνδεθείτε	24 K	622 K για να
συνδρομή	658 με K	658 K από	676 με K	685 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	621 διαθέσιμο μόνο σε K	621 διαθέσιμο σε K	640 μόνο για K	640 μόνο σε K	681 γραφτείτε K	682 οι K μας	685 K
συνδρομητής	50 ως K	80 γίνετε K	621 είστε ήδη K	681 γίνετε K
συνεργασία	661 σε K με χορηγό	661 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	661 συνδέσμους K
συνεχίζεται	661 K παρακάτω
συνεχίσετε	621 για να K την ανάγνωση	621 να K την ανάγνωση
συνεχίσουμε	682 να K
συνεχίστε	621 K την ανάγνωση
συνιστούσε	684 K
συντάκτης	645 είναι K
συντάκτρια	645 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	655 στα K
σύμφωνα	684 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	671 K δωρεάν άρθρο
τραγουδούσαν	684 K
τόνιζε	684 K
τόνισε	684 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	684 K
υποσχέθηκε	684 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	641 αφού K ως εδώ
φωνάζει	684 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	641 πριν K
φώναζαν	684 K
φώναζε	684 K
φώναξαν	684 K
φώναξε	684 K
""", 'χ': """
χάνετε	672 μη K
χρήσης	639 όροι K	657 όρους K
χρειαζόμαστε	681 K τη βοήθειά σας
χρησιμοποιεί	630 K cookies
χρησιμοποιούμε	629 K cookies
χρόνο	683 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	668 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	652 στην K
""", 'а': """
абонамент	170 вече имате K	201 с K	201 K за	221 с K	228 K
абонамента	199 с K си	199 благодарим за K
абонат	50 като K	168 вече сте K
абонати	180 само за K	228 K
абонатите	50 K могат
абонирайте	80 K се	168 K се, за да	171 K се за бюлетина	224 K се
абонирането	199 с K
авторизованные	2279 только K
авторизованным	2279 K пользователям
авторизовані	2732 лише K
авторизуйтесь	24 K
авторкою	2720 зв'язатися з K
автором	2720 зв'язатися з K
автору	54 на каву K	2267 пишите K
адрес	21 имейл K няма	199 имейл K
адреса	199 имейл K
адресою	2753 пишіть за K
адресу	2299 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	195 нашата K	195 кратка K
анкетата	196 K
анкету	2278 K	2731 K
анонимно	2267 K
афилиейт	204 K линкове
""", 'б': """
бажаних	2717 K джерел
безкоштовна	2751 остання K стаття
безкоштовний	2727 наш K вебінар	2735 K акаунт	2751 останній K матеріал
безкоштовних	2735 ліміт K	2735 K статей
безкоштовні	15 K статті	2735 K статті
безлимитный	2234 K доступ
безплатен	192 нашия K уебинар
безплатна	215 последна K статия
безплатни	15 K статии	201 K статии
безплатно	201 K, за
бесплатная	2297 последняя K статья
бесплатные	15 K статьи	2282 K статьи
бесплатный	2273 наш K вебинар	2282 K аккаунт	2297 последний K материал
бесплатных	15 K статей	2282 лимит K	2282 K статей
бисквитки	189 K	219 K
бисквитките	189 K	219 K
благав	2766 K
благала	2766 K
благали	2766 K
благодарение	18 K на читателите	207 K на вас	207 K на вашата	225 K на вас
благодарим	199 K ви, че се
благодаря	2288 K донатам	2313 K вам	2313 K вашей
блокировщик	2247 отключите K	2247 K рекламы
блокувальник	2702 K реклами
бот	39 наш K
браузер	10 ваш K	2260 ваш K	2712 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	171 нашия K	200 K	225 нашия K	228 K
бюлетина	78 за K	171 K ни	171 запишете се за K	200 K
бюлетини	200 K
бяхте	42 K ли там
""", 'в': """
вайбері	2718 K
вайбър	16 K	184 K
ватсапе	2265 K
вашата	172 на K поща
введите	77 K адрес
вебинар	2273 наш K
вебінар	2727 наш K
взывал	2315 K
видео	9 это K	40 фото и K
виділіть	2716 K
визнав	2766 K
визнала	2766 K
визнає	2766 K
викала	227 K
викаха	227 K
викаше	227 K
викна	227 K
використання	2712 K cookie	2741 будь-яке K матеріалів	2741 K матеріалів сайту
використанні	2710 при K матеріалів
використовує	2703 K cookie
використовуємо	2702 K cookie
вимагав	2766 K
вимагала	2766 K
вимагали	2766 K
випуск	2729 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2766 K
вк	2265 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	2265 K
влезте	24 K
вміст	9 цей K
внескам	2742 завдяки K	2764 завдяки K
внесок	2763 ваш K
войдите	24 K	2235 K, чтобы
вотсапе	2265 K
вотсапі	2718 K
впн	64 без K
всеки	207 K лев
встановіть	2696 K додаток
въведете	77 K имейла си
възпроизвеждането	206 K
выделите	2250 K ее	2250 K текст
выпуск	2276 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2766 K
відповідав	2766 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2766 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	227 K
гласил	2315 K
гласила	2315 K
гласит	2315 K
гласувайте	212 K
гледайте	217 K ни
говорил	2315 K
говорила	2315 K
говорили	2315 K
говорит	2315 K
год	2314 в K
годишно	226 K
голосуйте	2293 K	2747 K
гривень	2765 # K
грн	2765 # K
група	218 viber K
гукав	2766 K
гукали	2766 K
гукнув	2766 K
гукнула	2766 K
гіперпосилання	2710 K обов
""", 'д': """
дальше	2234 чтобы читать K
дарение	224 вашето K	226 с K	228 K
дарения	228 K
дарете	207 K	224 K ни
джерела	2717 обрані K	2717 бажані K
джерелом	2717 основним K	2717 бажаним K
дзен	2265 K
дзене	2265 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	227 K
добавил	227 K	2315 K
добавила	227 K	2315 K
добавьте	2244 K нас в
добавя	227 K
додав	2766 K
додала	2766 K
додатку	84 у нашому K
додає	2766 K
дозволить	2763 ваша підтримка K
дозволяється	2741 матеріалів K лише
долучайтесь	51 K	2763 K до нас	2763 K до нашої	2763 K до нашого	2763 K до спільноти	2763 K до читачів
долучайтеся	51 K	2763 K до нас	2763 K до нашої	2763 K до нашого	2763 K до спільноти	2763 K до читачів
донат	2312 ваш K	2763 ваш K	2767 K
донатам	2742 завдяки K
донати	2767 K
донатом	2765 K
донаты	2316 K
допомагає	2763 ваша підтримка K
допомога	2763 нам потрібна ваша K
допомогою	2744 за K ші
допоможе	2764 K нам
допоможуть	2742 K нам працювати	2764 K нам
допоможіть	90 K, скільки можете
допускается	2287 материалов K только
доступ	2282 полный K	2735 повний K
достъпен	168 K за абонати
достъпна	168 K за абонати
достъпно	168 K за абонати
дочитали	2226 вы K до конца	2686 ви K до кінця
дочитати	2692 щоб K
дочитать	2234 чтобы K	2282 K
""", 'е': """
евро	201 за # K
ежедневную	2237 K рассылку
ежемесячно	2314 K
ежемесячное	2312 оформите K
ежемесячный	2288 K донат
еженедельную	2237 K рассылку
електронна	172 вашата K поща
електронної	2734 адресу K пошти
електронну	2734 K адресу	2734 K пошту
епизод	194 K
епизода	194 K
""", 'ж': """
жаловалась	2315 K
жаловался	2315 K
жалуются	2315 K
жодного	71 K спаму
журналист	187 е K	187 - K	187 , K	2268 - K	2268 , K
журналисти	225 нашите K
журналистика	225 независимата K	225 независима K	225 нашата K	2313 независимая K
журналистике	2313 независимой K
журналистики	2313 независимой K
журналистику	2313 независимую K
журналистка	187 е K	187 , K	2268 - K	2268 , K
журналисты	2313 наши K
журналіст	2722 - K	2722 , K
журналістам	39 нашим K
журналісти	2764 наші K
журналістика	2764 незалежна K
журналістику	2764 незалежну K	2764 якісну K
журналістка	2722 - K	2722 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2696 K застосунок
завантажте	2696 K додаток
завдяки	2742 існує K	2764 K вам	2764 K вашій
зависимост	88 хазартът създава K
задонатьте	2312 K	2763 K
задължителните	21 K полета
зазначив	2766 K
зазывал	2315 K
закликав	2766 K
закликала	2766 K
закликали	2766 K
закончились	2234 бесплатные статьи K
залишає	29 K за собою право
залишилося	2693 K #%	2693 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	2251 K ошибку
замолчим	2313 мы не K
запазени	178 всички права K
запевняв	2766 K
запевняла	2766 K
запевняє	2766 K
записи	58 новые K на почту
запитав	2766 K
запитала	2766 K
запитань	2731 на кілька K
запишете	171 K се за нашия
зарегистрированные	2279 только K
зарегистрированным	2234 доступен только K
зарегистрированы	2234 уже K
зарегистрируйтесь	2235 K, чтобы	2282 бесплатно K	2282 K бесплатно	2312 K бесплатно	2312 K, чтобы читать
зареєстровані	2732 лише K	2732 тільки K
зареєструйтесь	2693 K, щоб	2735 безкоштовно K	2735 K безкоштовно	2763 K безкоштовно	2763 K, щоб читати
зареєструйтеся	2735 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	2714 нашому K
застосунок	2696 завантажте K	2714 наш K	2714 мобільний K	2763 завантажте K і	2763 завантажте K та
захищено	2710 усі права K
захищені	2710 усі права K	2710 всі права K
защищенной	2267 K формой
защищены	2258 все права K
защищённой	2267 K формой
заяви	227 K
заявив	2766 K
заявил	227 K	2315 K
заявила	227 K	2315 K	2766 K
заявили	2315 K	2766 K
заявиха	227 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2226 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2716 якщо ви K
знанията	195 K си
зобов	2766 K'язав
зовнішнього	2724 K вмісту	2724 K контенту
зовнішній	2724 K вміст	2724 K контент
зробіть	2690 K внесок	2763 K внесок у	2763 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2264 K
известията	14 K
извика	227 K
изкуствен	209 с помощта на K интелект	209 с K интелект	209 от K интелект
изпратете	38 K ни	49 K я	67 K ни	185 K ни	224 K ни
изпращайте	185 K ни	186 K на
изпращаме	57 ви K	57 K ви
изтеглете	224 K нашето
източник	183 основен K
източници	183 любими K
имейл	172 вашия K	199 вашия K	199 по K	199 на K
имейла	79 на K ви	172 на K си
имейлът	60 K ви няма да
иностранного	2258 выполняющим функции K агента
иностранным	2313 K агентом
инстаграм	184 K
искусственного	2290 с помощью K интеллекта
искусственным	2290 K интеллектом
использование	2260 K cookie	2270 K cookie	2287 любое K материалов	2287 K материалов сайта
использовании	2258 при K материалов	2287 полном или частичном K	2287 частичном K материалов
используем	2247 K cookie
использует	2248 K cookie
источники	2264 избранные K	2264 любимые K
источников	2264 избранных K	2301 избранных K
источником	2264 основным K
исчерпали	2234 K лимит
""", 'к': """
каждое	17 K утро
каждый	2314 K месяц
каже	2766 K
каза	227 K
казав	2766 K
казал	227 K
казала	227 K	2766 K
казали	2766 K
казаха	227 K
казва	227 K
казвал	227 K
казвала	227 K
канал	218 viber K	2313 наш K	2764 наш K
канала	2313 нашего K
каналу	2764 нашого K
колумнист	2268 - K	2268 , K
колумніст	2722 - K
колумністка	2722 - K
команде	2273 к нашей K
команди	2727 до нашої K
коментар	6 залишити K
коментарите	85 в K	197 K под
коментарях	85 у K	85 в K	2711 у K	2711 в K
коментатор	187 е K
коментиране	197 правила за K	197 правилата за K
коментирате	6 за да K	197 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2250 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	2259 в K
комментировать	6 K
контент	9 этот K	9 цей K	2270 внешний K
контента	9 этого K	2270 внешнего K
контенту	9 цього K
конференцию	2273 нашу K
конференция	192 нашата K
конференцію	2727 нашу K
конфиденциальности	2247 политикой K	2260 политика K
конфіденційності	2702 політикою K	2712 політика K
копирование	2287 K материалов сайта
кореспондент	187 е K	187 , K	2722 - K	2722 , K
кореспондентка	2722 - K	2722 , K
короткий	2278 K опрос
корреспондент	2268 - K	2268 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2766 K
крикнул	2315 K
крикнула	2315 K	2766 K
кричав	2766 K
кричал	2315 K
кричала	2315 K	2766 K
кричали	2315 K	2766 K
кричит	2315 K
""", 'л': """
лв	201 за # K
лев	201 за # K
лева	201 за # K	226 K
лекцию	2273 нашу K
лекцію	2727 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	192 нашия онлайн K	192 нашия K
магазина	192 онлайн K ни	2273 нашего K
магазине	2273 в нашем K	2273 в нашем интернет-K
магазину	2727 нашого K
магазині	2727 у нашому K	2727 в нашому K	2727 нашому інтернет-K
материал	2250 обсудить K	2270 внешний K	2303 K создан	2313 этот K
материалам	2295 ко всем K
материалы	2313 наши K
матеріал	2764 цей K
матеріали	2764 наші K
матеріалів	2741 копіювання K сайту	2741 K посилання обов'язкове	2749 до всіх K	2749 до усіх K
мероприятие	2273 наше K
месенджері	2718 K
месец	226 на K	226 всеки K
месечно	226 K
мессенджере	2265 K
месте	42 вы были на K
месяц	2314 в K
мобільний	2714 K додаток
молба	182 имаме малка K	182 имаме K към вас
молел	227 K
молела	227 K
молеха	227 K
молеше	227 K
місці	42 ви були на K
місяць	2765 на K	2765 перший K
""", 'н': """
навчання	48 K ші
нагадав	2766 K
нагадала	2766 K
наголосив	2766 K
наголосила	2766 K
надпис	227 такъв K
надпись	2315 такая K
надсилайте	2720 K нам	2720 K її	2720 K їх нам	2721 K фото	2721 K відео	2721 K свої	2763 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2717 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	2720 K нам	2720 K їх нам	2721 K фото	2763 K нам
нажимая	2281 K кнопку	2281 K на кнопку	2281 K "
нажмите	2250 K ctrl
намерете	217 K ни
напис	2766 такий K
написа	227 K
написав	2766 K
написал	2315 K
написала	2315 K	2766 K
написано	2315 было K	2766 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	2267 K нашему	2267 K нашей	2267 K автору	2267 K нам	2312 K нам
напишіть	38 K нам	67 K нам	2720 K нашому	2720 K нашій	2720 K автору	2720 K авторці	2720 K нам	2763 K нам
напомнил	2315 K
напомнила	2315 K
направете	224 K дарение
настоя	227 K
настоява	227 K
настоявал	227 K
натискайки	199 K
натискането	199 с K
натискаючи	2734 K кнопку	2734 K на
нашем	2250 в K чате
нашия	192 към K екип	192 в K екип	195 K куиз	195 K тест
небольшая	2226 K просьба
неделю	17 раз в K	17 каждую K	2314 в K
независимата	224 подкрепете K
независими	225 K медии
независимую	2229 поддержите K	2312 поддержите K
независимые	2313 K медиа
незалежні	2764 K медіа
нейросети	2290 с помощью K
несколько	2278 на K вопросов
никакого	71 K спама
новинами	2699 стежте за K
новини	184 google K	2718 google K
нуждаем	224 K се от вашата
нужна	2288 K ваша
нюзлетър	200 K
""", 'о': """
обеща	227 K
обещал	227 K	2315 K
обещала	2315 K
обещали	2315 K
обозреватель	2268 - K	2268 , K
обраних	2717 K джерел
обучения	48 K ии
объявил	2315 K
объявила	2315 K
объяснил	2315 K
объяснила	2315 K
объясняет	2315 K
объяснял	2315 K
объясняла	2315 K
обязал	2315 K
обязательна	2258 гиперссылка K	2287 материалов ссылка K	2287 ссылка на источник K
обязательные	21 K поля	2250 K поля
обясни	227 K
обяснил	227 K
обяснила	227 K
обяснява	227 K
обіцяв	2766 K
обіцяла	2766 K
обіцяли	2766 K
огледален	64 K сайт
оглядач	2722 - K	2722 , K
оглядачка	2722 - K	2722 , K
оголосив	2766 K
ограничений	2234 читайте без K
одноклассниках	2265 K
одному	2734 в K листі
опечатку	2250 нашли K
опитування	2731 наше K	2731 коротке K
опитуванні	35 нашому K	2731 K читачів	2731 нашому K	2731 в K
оприлюднюватиметься	22 не K	2705 ваша e-mail адреса не K
опрос	35 наш K	2278 наш K
опросе	35 нашем K	2278 нашем K	2278 в K
опубликован	22 не будет K	2250 ваш адрес email не будет K
организаторите	227 канят K
организаторы	2315 зовут K
організатори	2766 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2281 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	2235 K #%	2235 K # %
отбележете	62 K ме
ответил	2315 K
ответила	2315 K
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	2315 K
отвечала	2315 K
отговори	227 K той	227 K тя
отговорил	227 K
отговорила	227 K
отговориха	227 K
отговорност	30 не носи K
отменить	21 K ответ	2314 K в любой момент
отметил	2315 K
отметила	2315 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2237 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2267 K их нам	2312 K нам
отримувати	2752 хочете K
отримуйте	2756 K
очакваме	185 K вашите
ошибку	2251 нашли K
оштрафовал	2315 K
оштрафовала	2315 K
оштрафував	2766 K
""", 'п': """
партнером	2285 совместно с K	2739 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	2285 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	2739 K посилання
партнеры	2247 мы и наши K
партньорски	204 K линкове
партнёром	2285 совместно с K
партнёрские	37 K ссылки	74 K ссылки	2285 K ссылки
партнёрским	74 K ссылкам
патроном	2312 станьте K
пееха	227 K
пели	2315 K
первый	2314 K месяц	2314 рубль в K
переведите	2312 K нам
перевірте	2731 K себе	2734 K пошту
передплатник	50 як K	2692 уже K	2692 вже K
передплатникам	2692 доступний лише K	2692 доступна лише K	2692 доступно лише K
передплатники	50 K можуть	2750 лише K	2750 тільки K
передплатників	2692 тільки для K
передплатою	2692 доступна за K	2692 доступний за K	2735 за K	2757 з K
передплату	80 оформіть K	2735 K за	2763 оформіть K
передплатіть	80 K
передрук	45 K	2715 K
передруковувати	45 K
передруку	2715 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2263 K
перепечатке	2263 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2713 K даних
персональных	2261 K данных
писав	2766 K
писал	2315 K
писала	2315 K	2766 K
писати	2764 нам K
писменото	206 без K съгласие
письме	2281 в одном K
письменного	2302 без K согласия
письмової	2755 без K згоди
питаха	227 K
питаше	227 K
пишете	38 K ни	67 K ни	185 K ни	186 K на	224 K ни
пишеше	227 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	2267 K нам	2299 K на	2312 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	2720 K нам	2753 K на
платной	2234 в K версии
побачили	2761 K помилку
повний	20 K текст	2735 K текст
повтаря	227 K
повтаряше	227 K
повторював	2766 K
повторює	2766 K
повторяет	2315 K
повторял	2315 K
повторяла	2315 K
повідомив	2766 K
повідомила	2766 K
повідомили	2766 K
повідомте	38 K нам	67 K нам	2720 K нам	2720 K нас	2763 K нам
подайте	186 K сигнал
поддержать	2312 K нас	2312 K редакцию	2312 K нашу
поддерживайте	2312 K нас	2312 K нашу
поддержите	2229 K нашу	2229 K нас	2288 K	2312 K нас	2312 K нашу	2312 K редакцию	2312 K проект	2312 K автора	2312 K наш
поддержка	2230 ваша K	2312 ваша K поможет	2312 ваша K помогает	2312 ваша K позволит
поддержке	2285 при K партнёра	2285 при K партнера	2288 благодаря вашей K	2313 вашей K
поддержки	2313 без вашей K	2313 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	227 K
подканяха	227 K
подканяше	227 K
подкаст	34 наш K	34 нашия K	194 K	225 нашият K	2276 K	2313 наш K	2729 K	2764 наш K
подкаста	194 K	2276 K	2313 нашего K
подкасте	34 нашем K	2276 K
подкасти	34 наші K	194 K	2729 K
подкастов	2276 K
подкасту	2729 K
подкастът	194 K
подкасты	2276 K
подкасті	34 нашому K	2729 K
подкастів	2729 K
подкрепа	207 с вашата K	207 вашата K	224 вашата K	225 вашата K
подкрепата	204 с K на партньор
подкрепете	207 K	224 K ни	224 K нашата
подкрепяйте	224 K ни
подписаны	2234 уже K
подписка	2234 уже есть K	2316 K
подписке	2234 доступен только по K	2234 доступна по K	2234 доступен по K	2282 по K
подписки	2316 K
подпиской	2307 с K
подписку	80 оформите K	80 оформить K	2234 оформить K	2234 оформите K	2281 спасибо за K	2282 K за	2312 оформите K	2312 оформить K
подписчик	50 как K	2234 уже K	2234 вы уже K
подписчикам	2234 доступна только K	2234 доступно только K	2234 доступен только K	2296 только K
подписчики	50 K могут	2296 только K	2316 K
подписчиков	2234 только для K
подписчиком	2312 станьте K
подписывайтесь	2237 K на рассылку	2244 K на нас	2244 K на наш	2244 K на канал	2244 K на telegram	2312 K на
подписываясь	2281 K
подпишитесь	80 K	2229 K на регулярное	2237 K на рассылку	2244 K на наш	2244 K на канал	2312 K на
подчеркнул	2315 K
подчеркнула	2315 K
подчерта	227 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	2727 нашу K
пожертвование	2229 оформите K	2230 сделайте K	2288 регулярное K	2288 ежемесячное K	2312 ваше K	2312 сделайте K	2312 оформите K	2316 K
пожертвования	2313 на K	2316 K
пожертвованиям	2288 благодаря K	2313 благодаря K
пожертвуйте	2312 K
позволяет	2312 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	206 K на
поиска	227 K
поискал	227 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2234 чтобы прочитать K
полный	20 K текст	2282 K текст
получавайте	220 K
получавате	216 искате ли да K	216 искате да K
получайте	2306 K
получать	2298 хотите K
помилку	2761 знайшли K
помогите	90 K, сколько можете	2312 K нам
помогнете	224 K ни
помогут	2313 K нам
поможет	2313 K нам
помоли	227 K
помолил	227 K
помолила	227 K
помощник	63 наш K	63 ии-K
помощь	2312 нам нужна ваша K
помощью	2290 с K ии
помітили	2716 якщо ви K	2761 K помилку
помічник	63 наш K
понравилась	2313 K статья
понравился	2313 K материал	2313 K текст
пообещал	2315 K
пообещала	2315 K
пообіцяв	2766 K
пообіцяла	2766 K
попереджає	2766 K
попередив	2766 K
попита	227 K
попросив	2766 K
попросил	2315 K
попросила	2315 K	2766 K
попросили	2315 K	2766 K
попросило	2315 K
порадив	2766 K
порадила	2766 K
посилання	2741 K на джерело обов'язкове
последвайте	224 K ни
последната	215 K ви безплатна статия	215 K безплатна статия
посоветовал	2315 K
посоветовала	2315 K
постановив	2766 K
постановил	2315 K
посъветва	227 K
посъветвал	227 K
посъветвали	227 K
потребовал	2315 K
потребовала	2315 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	2281 вашей K
почтовом	2281 вашем K ящике
почту	79 на K	2238 на вашу K	2238 вам на K	2281 вашу K
пошту	79 на K	79 на вашу K	2695 на вашу K
пошті	2734 вашій K
пощенска	172 вашата K кутия
пояснив	2766 K
пояснил	2315 K
пояснила	2315 K	2766 K
пояснював	2766 K
пояснювала	2766 K
пояснює	2766 K
поясняет	2315 K
правото	29 си запазва K
працювати	2742 допоможе нам K	2764 K далі
працюємо	2764 ми K
предпочитаемые	2264 K источники
предпочитаемых	2264 K источников
предпочитан	183 K източник
предпочитани	183 K източници
предпочитаните	183 K източници	183 K си източници
предпочтительные	2264 K источники	2301 K источники
предпочтительный	2264 K источник
предпочтительных	2301 K источников
предупреди	227 K
предупредил	2315 K
предупреждава	227 K
предупреждает	2315 K
препечатването	206 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2315 K
призвала	2315 K
призвали	2315 K
призна	227 K
признава	227 K
признавал	2315 K
признает	2315 K
признал	2315 K
признала	2315 K
признали	2313 нас K
призова	227 K
призовава	227 K
призовал	227 K
призоваха	227 K
призывал	2315 K
призывала	2315 K
призывали	2315 K
приложение	84 в нашето K	225 нашето K	2239 скачать K	2240 скачайте K	2240 установите K	2262 наше K	2262 мобильное K	2312 скачайте наше K	2312 скачайте K и
приложението	224 изтеглете K ни	224 изтеглете K на вестник
приложении	84 в нашем K	2239 открыть в K	2262 нашем K
приложения	2262 нашего K	2313 нашего K
приоритетным	2264 K источником
присоединяйтесь	51 K	2312 K к нам	2312 K к нашему	2312 K к нашей	2312 K к нашим	2312 K к сообществу	2312 K к читателям	2312 K к тем
присъединете	51 K се	224 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2267 K нам	2267 K фото	2267 K видео	2267 K новости	2267 K свои	2267 K их нам	2312 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	2267 K нам	2267 K фото	2267 K их нам	2312 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2763 K до нас	2763 K до нашої	2763 K до нашого	2763 K до спільноти	2763 K до читачів
приєднуйтеся	51 K	2763 K до нас	2763 K до нашої	2763 K до нашого	2763 K до спільноти	2763 K до читачів
проверьте	2278 K себя	2281 K почту
проголосуйте	2293 K	2747 K
продовження	2739 реклама. K
продовжити	2692 щоб K читання	2742 допоможуть нам K
продовжувати	2764 K роботу
продолжаем	2313 мы K работать
продолжать	2288 помогут нам K	2313 K работу
продолжение	2285 реклама. K
продолжить	2234 чтобы K чтение	2288 помогут нам K	2288 поможет нам K	2313 K работу
продължава	204 K по-долу
продължете	169 K да четете
продължим	225 да K да работим
продължите	168 за да K да четете
произведен	2258 настоящий материал (информация) K	2303 материал K
произведён	2303 материал K
пройдите	2278 K тест
пройдіть	2731 K тест
пропускайте	216 не K
пропустите	2298 не K
пропустити	2752 не хочете K
пропустить	2298 не хотите K
пропустіть	2752 не K
просив	2766 K
просил	2315 K
просила	2315 K	2766 K
просили	2315 K	2766 K
просьба	2226 у нас к вам K	2226 у нас есть K
просять	2766 K
проучване	195 нашето K
прохання	2686 маємо до вас K	2686 невелике K
прочетете	169 за да K цялата
прочитать	2234 осталось K	2234 чтобы K статью
пріоритетне	2717 K джерело
пріоритетним	2717 K джерелом
публиковать	45 K у себя
пълния	201 K текст
първия	226 за K месец
підписатися	2694 K на розсилку
підписка	2767 K
підписку	2692 оформіть K	2734 дякуємо за K	2763 оформіть K
підписники	2750 лише K	2767 K
підписників	2692 тільки для K
підписуйтесь	2698 K на нас	2698 K на наш	2698 K на канал	2698 K на telegram	2763 K на
підписуйтеся	2698 K на наш	2698 K на канал
підписуючись	2734 K
підпишіться	2694 K на розсилку	2698 K на наш	2763 K на
підтримайте	2689 K нашу	2689 K незалежну	2689 K нас	2742 K	2763 K нас	2763 K нашу	2763 K незалежну	2763 K редакцію	2763 K автора	2763 K роботу	2763 K наш
підтримати	2763 K нас	2763 K нашу
підтримка	2690 ваша K	2763 ваша K допоможе
підтримки	2739 за K партнера	2764 спільноти K	2764 вашої K
підтримуйте	2763 K нас	2763 K нашу
підтримці	2742 завдяки вашій K	2742 завдяки K читачів	2764 вашій K
піти	2686 перш ніж K
""", 'р': """
работа	225 нашата K	2313 наша K
работаем	2313 мы K
работать	2288 помогут нам K	2288 поможет нам K	2313 K дальше
работу	2313 нашу K
радив	2766 K
радила	2766 K
радили	2766 K
радить	2766 K
разкажете	38 K ни	67 K ни
разрешение	179 без K е забранено
разрешения	2302 без K редакции
разчитаме	207 K на вашата	225 K на
расскажите	38 K нам	67 K нам	67 K свою историю	2312 K нам
рассказал	2315 K
рассказала	2315 K
рассказывать	2313 K правду
расследование	2313 наше K	2313 это K
расследования	2313 наши K
рассылка	2313 наша K	2316 K
рассылку	78 на K	78 нашу K	78 K	2237 нашу K	2237 K самых	2313 нашу K
регистрацията	199 с K си	199 благодарим за K
регистрируясь	2281 K
регулярний	2742 K внесок
редактор	187 е K	187 - K	187 , K	2268 - K	2268 , K	2722 - K	2722 , K
редакторка	2722 - K	2722 , K
редакцией	39 нашей K	2267 связаться с K
редакции	2302 без согласия K	2313 нашей K
редакцию	39 в нашу K	2267 напишите в K	2267 пишите в K
редакция	192 в нашата K	225 нашата K	2313 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	2720 напишіть у K	2720 пишіть у K
редакція	2764 наша K
редакцією	39 нашою K	2720 зв'язатися з K
редакції	43 письма до K	2720 пишіть до K	2755 без згоди K	2755 без дозволу K	2764 нашої K
рекламата	11 K	204 след K
реклами	11 K	70 без K	70 немає K	225 без K	2739 після K	2739 на правах K	2764 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	2285 после K	2285 на правах K	2313 без K
репортер	39 на нашия K	187 е K	187 - K	187 , K	2268 - K	2268 , K	2722 - K	2722 , K
репортери	39 на нашите K	225 нашите K
репортерка	2722 - K	2722 , K
репортёр	2268 - K	2268 , K
решил	2315 K
реєструючись	2734 K
робота	2764 наша K
роботу	2764 нашу K
розкажіть	38 K нам	67 K нам
розповів	2766 K
розповідати	2764 K правду
розповіла	2766 K
розсилка	2764 наша K	2767 K
розсилку	78 на K	78 нашу K	78 K	2694 нашу K	2694 щоденну K	2764 нашу K
розслідування	2764 наші K	2764 це K
рублей	2314 # K
рік	2765 на K
""", 'с': """
свободната	224 подкрепете K
свържете	38 K се с нас	67 K се с нас	185 K се с нашия	185 K се с нашата	185 K се с нас	185 K се с автора	224 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	2267 K с нами
связаться	2267 K с автором
седмично	17 веднъж K
сигнализирайте	185 K ни
сказав	2766 K
сказал	2315 K
сказала	2315 K	2766 K
скаржаться	2766 K
скаржився	2766 K
скаржилася	2766 K
скачайте	2239 K наше
скиньте	2312 K нам	2312 K донат
сколько	2312 скиньте K
скриньку	2734 вашу K
скриньці	2734 вашій K
следите	2244 K за нами
словам	2315 по K
словами	2766 за K
слушайте	217 K ни
слідкуйте	2698 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2315 K
советовала	2315 K
советовали	2315 K
советует	2315 K
согласны	43 не K	43 K с автором
содержимое	2270 внешнее K
сообщение	2258 данное K (материал) создано	2303 K создано
сообщил	2315 K
сообщила	2315 K
сообщили	2315 K
сообщите	38 K нам	67 K нам	2267 K нам	2312 K нам
соучастником	2288 станьте K	2312 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
сповіщення	14 K	2696 увімкнути K	2696 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	2764 K текст	2764 K матеріал
сподобалась	2686 якщо вам K стаття
спонсором	80 станьте K
според	227 K
спрашивает	2315 K
спросил	2315 K
спросила	2315 K
співали	2766 K
співучасником	2763 станьте K
спільнота	2764 наша K
спільноти	2690 стань частиною K	2742 частиною K	2764 нашої K
станете	80 K член	224 K абонат	224 K член
станьте	51 K одним из них	2312 K нашим	2763 K нашим
статей	2749 до всіх K	2749 до усіх K
статии	214 до всички K
статия	182 хареса ли ви тази K	201 цялата K	225 тази K
статията	201 % от K
стаття	2764 ця K
статья	2313 эта K
статьям	2295 ко всем K
стверджує	2766 K
стежте	2698 K за нами
стигнали	182 щом сте K дотук
стороннего	2270 K сервиса
сторонним	2270 K сервисом
стороннього	2724 K сервісу
стороннім	2724 K сервісом
суммой	2314 любой K
сумму	2314 любую K
сутрин	17 всяка K
существуем	2313 мы K
существует	2288 K благодаря
събитие	192 нашето K
съветва	227 K
съветваше	227 K
съвместно	204 K с партньор
съгласен	43 не си K
съгласие	206 без писмено K
съгласни	43 не сте K
съдържание	9 това K	189 външно K	189 това K
съдържанието	206 използването на K	206 използване на K
съобщи	227 K
съобщил	227 K
съобщиха	227 K
""", 'т': """
тагнете	62 K ме
твърдеше	227 K
твърди	227 K
текстове	214 до всички K
телеграм	16 K	184 K	2244 наш K-канал	2244 в нашем K	2265 K	2265 K-канал	2265 K-канале	2299 пишите в K	2313 наш K	2698 наш K-канал	2718 K	2718 K-канал	2718 K-каналі
телеграме	16 K	2265 K
телеграмі	2718 K
тест	2278 наш K	2731 наш K
тиждень	17 раз на K	2765 на K
требовал	2315 K
требовала	2315 K
требовали	2315 K
тръгнете	182 преди да си K
""", 'у': """
уведомления	14 K	2240 включите K	2240 включить K	2240 разрешить K
уверяет	2315 K
уверял	2315 K
уверяла	2315 K
увійдіть	24 K	2693 K, щоб
уговаривал	2315 K
уговаривала	2315 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	192 нашия K
уйдете	2226 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	2717 K джерел
улюблені	2717 K джерела
умовляв	2766 K
умоляваше	227 K
умолял	2315 K
умоляла	2315 K
умоляли	2315 K
утверждает	2315 K
уточнив	2766 K
уточнил	2315 K
уточнила	2315 K	2766 K
учасником	2763 станьте K
""", 'ф': """
фейсбук	16 K	184 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2313 K нашу
цитировании	2263 при K
цитування	2715 у разі K
цитуванні	2715 при K
""", 'ч': """
частиною	2763 станьте K
частковому	2741 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	217 K ни
читаете	2312 спасибо, что K
читай	2698 K нас
читайте	2244 K нас в	2698 K нас у	2698 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2278 опросе K	2288 благодаря поддержке K	2308 K	2313 наших K
читатели	36 наши K	36 нашите K	43 писма на K	222 K	225 нашите K	2226 дорогие K	2308 K	2313 наши K
читателите	222 K	225 с подкрепата на K	225 от K ни
читателям	18 благодаря K	36 нашим K	2308 K	2313 благодаря K
читати	2692 щоб K далі	2763 щоб K далі
читачам	18 завдяки K	2758 K
читачі	36 наші K	2758 K	2764 наші K
читачів	43 листи K	2758 K	2764 наших K
читаєте	2763 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2765 K
щомісячний	2742 K внесок
щомісячно	2765 K
щоранку	17 K
щотижневу	2694 K розсилку
""", 'э': """
электронной	2281 адрес K почты
электронную	2281 K почту
""", 'я': """
яжіться	38 зв'K з нами	2720 зв'K з нами
язкові	21 обов'K поля	2705 обов'K поля
якщо	2686 K ви вже тут
""", 'і': """
інтелектом	2744 штучним K
інтелекту	2744 за допомогою штучного K
""", 'א': """
אומר	1352 K
אומרת	1352 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1306 עקבו K	1349 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1304 דואר K
אמר	1352 K
אמרה	1352 K
אמרו	1352 K
אתכם	1336 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בוקר	17 מדי K
בחודש	1351 K
ביקש	1352 K
ביקשה	1352 K
במייל	1335 K שלכם
בסרטון	1325 לצפות K זה
בעוגיות	1311 שימוש K
בעיתונות	1336 לתמוך K
בקובצי	1310 משתמש K
בשבוע	17 פעם K	1351 K
בתגובות	85 K
בתוכן	1347 לעשות שימוש K
""", 'ד': """
דווחו	1349 K לנו
דיוור	1335 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1307 הורידו את K	1350 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1352 K
הודיעה	1352 K
הוואטסאפ	1307 לקבוצת K
הווטסאפ	1307 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1352 K
הוסיפה	1352 K
הזהיר	1352 K
הזכויות	1318 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1348 הכתבות K
הטלגרם	1307 לערוץ K
הטקסט	1326 K
היום	1349 תרמו K
הירשמו	1349 K לקבלת
הכותב	1347 על דעת K
הכתבה	45 לפרסם את K	1300 להמשך קריאת K	1326 K	1350 K הזאת
המדור	1324 הוא עורך K	1324 היא עורכת K
המובעות	1347 הדעות K במאמר	1347 הדעות K בטור	1347 הדעות K בכתבה
המועדף	1321 למקור K	1321 כמקור K
המייל	1303 לתיבת K	1304 כתובת K
הניוזלטר	1304 K היומי	1335 K השבועי של	1335 K שלנו	1350 K
הסביר	1352 K
הסיכום	1326 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1326 הנקודות K
העיתונות	1350 K העצמאית
הפרטיות	1311 מדיניות K
הפרסומת	11 K
הצביעו	1349 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1307 K לערוץ	1349 K אלינו
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1311 תנאי K
התגובות	1332 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1336 בזכות K שלכם
התראות	14 K
התרגום	1326 K
התרומה	1349 K שלכם
""", 'ו': """
ובטוויטר	1306 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1336 K בכם
ותלויה	1336 K בכם
""", 'ז': """
זקוקה	1349 K לכם
""", 'ח': """
חודשית	1349 תרומה K
חיצוני	1325 תוכן K	1325 תוכן ממקור K
""", 'ט': """
טען	1352 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1335 K למייל	1335 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1300 הצטרפו K
כתב	1352 K
כתבה	1326 K זו	1350 K זו	1352 K
כתבו	38 K לנו	67 K לנו	1349 K לנו
כתבות	1348 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1324 היא K
כתובת	77 הזינו K מייל	1304 K דוא"ל
""", 'ל': """
לדברי	1352 K
להגיב	6 כדי K	1332 K
להמשיך	1300 כדי K לקרוא	1336 עזרו לנו K
להעתיק	1318 אין K	1347 לשכפל, K
לחודש	1351 K
לחוק	1347 סעיף #א K
לחצו	1349 K כאן
לידיעון	1349 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1301 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1303 הירשמו K	1303 הרשמה K	1303 K שלנו	1335 בהצלחה K	1349 הירשמו K
לעזרתכם	1349 אנחנו זקוקים K
לענייני	1324 הוא כתב K	1324 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1325 K בתוכן
לקבוצת	1307 הצטרפו K
לקריאה	1348 כתבות K
לקריאת	20 K הכתבה
לשנה	1351 K
לתומכים	1336 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1348 K חינם
מועדף	1321 מקור K	1321 כמקור K
מינוי	1300 רכשו K	1349 רכשו K	1353 K
מנוי	1300 כבר K
מנויים	1353 K
מסכימים	43 לא K	43 K?	1335 בהרשמה אתם K
מסר	1352 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1335 K שבועי	1353 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1326 K
סיפר	1352 K
סיפרה	1352 K
סעיף	1347 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	1349 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1335 לקבלת K במייל
עיתונאי	1324 הוא K
עיתונאית	1324 היא K
עיתונות	1336 לעשות K	1350 K עצמאית
עכשיו	1349 תרמו K
עמלה	1346 נקבל K	1346 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1350 ללא K
פרסומת	11 K
פרשן	1324 הוא K
פרשנית	1324 היא K
""", 'צ': """
ציין	1352 K
""", 'ק': """
קוראי	1350 K
קרא	1352 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1351 חודש K
""", 'ש': """
שאלו	1326 K את
שולחים	57 אנחנו K לכם
שיווקי	1335 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	1349 K לנו
שלנו	39 לכתב K	1350 K
שנקבל	1346 K עמלה
שקראתם	1349 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1332 K
תוכן	9 K זה	1325 הצגת K
תייגו	62 K אותי
תלוי	1336 K בכם
תלויה	1336 K בכם
תמיכתכם	1349 K
תמכו	1349 K בנו
תקציר	1326 K
תרומה	1353 K
תרומות	1353 K
""", 'ا': """
اخبارنا	162 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1119 K مطلب	1119 K خبر	1125 براي K مطلب
ادعمنا	161 K
ادعموا	161 K
ارسال	6 براي K نظر	1097 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	163 K
استخدام	122 يمنع اعادة K
استطلاع	161 صوت في K
استطلاعنا	162 K
استفاده	1085 از كوكي K ميكنيم	1085 از كوكيها K ميكنيم	1086 شرايط K	1093 K از مطالب اين سايت	1093 K از مطالب سايت
استمرار	161 ساهم في K	161 ساهموا في K
اسپم	71 بدون K
اشار	164 K
اشارة	62 ضع K الي
اشارت	164 K
اشتراك	148 لديك K	165 K	1114 K تهيه كنيد	1125 K تهيه كنيد	1129 K
اشتراكك	145 تم K
اشترك	80 K	100 K الان	161 K الان
اشتركوا	80 K	161 K
اصحابها	143 تعبر عن راي K	143 عن راي K
اضاف	164 K
اضافت	164 K
اضغط	161 K هنا
اطلاع	1097 به ما K دهيد
اعادة	45 K نشر	122 يمنع K نشر
اعجبك	162 K هذا
اعلام	1128 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K
اعلانها	14 K
اعلن	164 K
اعلنت	164 K
اعملوا	62 K تاغ
افاد	164 K
افادت	164 K
افزود	1128 K
اكتب	161 K لنا
اكتبوا	38 K الينا	67 K الينا	161 K لنا
اكد	164 K
اكدت	164 K
الاخبارية	104 النشرة K
الارتباط	114 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	114 شروط K
الاشعارات	14 K	105 فعل K	106 تفعيل K
الاعلان	11 K
الاعلانات	116 حاجب K	116 مانع K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	103 بريدك K	104 البريد K
الان	161 تبرع K	161 سجل K
الاول	163 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	103 نشرتنا K	104 النشرة K	165 النشرة K
التحرير	39 فريق K لدينا
التطبيق	105 حمل K	105 نزل K	106 تحميل K
التعليق	142 شروط K	142 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	162 هذا K
الخارجية	132 محتوي المواقع K
الخصوصية	114 سياسة K
الدخول	24 سجل K	100 سجل K او	100 سجل K الان	100 سجل K الي حسابك	161 سجل K او
الشهر	163 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	146 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	100 لمتابعة K	148 لمواصلة K
الكاتب	143 يعبر عن راي K
الكوكيز	114 K
المادة	162 هذه K
المجانية	15 المقالات K	158 من المقالات K	158 مقالاتك K	158 المقالات K
المحتوي	9 هذا K	100 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	162 الصحافة K
المفضل	127 مصدرك K	127 مصدركم K	127 المصدر K لديك
المفضلة	127 مصادرك K	127 مصادركم K
المقال	20 لقراءة K	100 لقراءة K كاملا	148 لقراءة هذا K	162 هذا K
النشر	122 يمنع اعادة K
النشرة	103 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	161 انضم K
اليهم	51 انضم K
انتاج	122 يمنع اعادة K
انستغرام	161 تابعنا علي K
انضموا	51 K اليهم
انقر	161 K هنا
اوضح	164 K
اوضحت	164 K
اول	1127 ماه K
ايميل	1080 K خود را	1080 به K شما	1081 ادرس K	1081 نشاني K	1110 در K خود	1125 K خود را وارد كنيد
ايميلتان	1110 به K
اينجا	1118 K كليك كنيد	1125 K كليك كنيد
اينستاگرام	1083 در K دنبال
اينه	64 K
اپ	1109 K
اپليكيشن	1109 K	1125 K ما را	1125 K را دانلود كنيد	1125 K را نصب كنيد	1126 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	130 K
باحثة	130 K
بازتابدهنده	1123 الزاما K	1123 لزوما K	1123 K ديدگاه
بازنشر	45 K
باشيد	1097 با ما در تماس K
بالضرورة	143 لا تعبر K عن	143 لا يعبر K عن	143 لا تعكس K	143 لا يعكس K	143 لا تمثل K	143 لا يمثل K
ببينيد	1104 را K
بحسب	164 K
بخوانيد	1095 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1126 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	103 الي K	145 في K	145 علي K	145 سجل K	145 اضف K
بريدكم	77 اتركوا K	145 في K
بشنويد	1104 K
بعرض	132 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1097 براي ما K
بفضلكم	162 K
بنويسيد	38 براي ما K	67 براي ما K	1097 براي ما K	1125 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	1095 K	1103 به تيم ما K	1125 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1097 با ما در ميان K	1125 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1097 با ما تماس K
""", 'ت': """
تؤكد	164 K
تابعة	74 روابط K
تابعنا	110 K علي	110 K عبر	161 K علي تويتر	161 K علي غوغل	161 K علي جوجل
تابعوا	109 K اخبار
تابعونا	109 K علي	109 K عبر	161 K علي
تاكيد	1128 K كرد
تبرع	165 K
تبرعات	165 K
تبرعك	161 K
تبرعكم	161 K
تبرعوا	90 K بما	161 K الان
تبليغات	70 بدون K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	162 K
ترجيحي	1096 منبع K	1096 منابع K
تستطيع	146 تبرع بما K	146 ساهم بما K
تطبيق	161 حمل K	161 حملوا K
تطبيقنا	84 في K	84 عبر K	162 K
تعبر	143 لا K عن راي	143 K فقط عن راي
تعليقا	142 لتضيف K
تفعيل	113 K جافا
تفوت	161 لا K
تفوتوا	161 لا K
تقاريرنا	162 K
تقول	164 K
تلغرام	161 تابعنا علي K
تلگرام	1083 ما را در K	1083 در K دنبال	1083 كانال K ما	1097 با ما در K
تماشا	1104 K كنيد
تمامي	1094 K حقوق
تمثل	143 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	161 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	122 يمنع اعادة K
توضيح	1128 K داد
تيم	1126 K ما
""", 'ج': """
جاوااسكريپت	1085 K را فعال
""", 'ح': """
حذر	164 K
حذرت	164 K
حساب	100 هل لديك K
حقوق	1094 كليه K	1094 همه K	1094 تمام K
حمايت	1111 K مالي خود	1112 به K شما نياز	1112 با K شما	1113 K كنيد	1125 از ما K كنيد	1125 K شما
""", 'خ': """
خارجي	132 محتوي K
خبر	4 اين K	1126 اين K
خبرنامه	1080 K ما	1080 اشتراك K	1081 در K	1110 K روزانه	1110 K هفتگي	1126 K ما	1126 K	1129 K
خبرنگار	39 K ما	1097 K ما را	1099 K
خبرنگاران	39 K ما	1126 K ما
خصوصي	1086 سياست حريم K
خواست	1128 K
خواستند	1128 K
خواندن	1114 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1112 به K خود تكيه	1126 K ما
خواهد	1106 منتشر K شد
خواهند	1106 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1099 استاد K
دستيار	63 K مجازي
دعا	164 K
دعت	164 K
دعمك	161 K
دعمكم	146 نعتمد علي K	146 تعتمد علي K	146 نحتاج الي K	161 K
دنبال	1083 ما را K كنيد	1095 K كنيد	1095 K كنيم	1125 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1097 به ما خبر K	1104 گوش K	1115 هديه K	1125 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1106 نوشتن K	1106 ارسال K	1106 بيانگر K	1123 لزوما K
""", 'ذ': """
ذكر	164 K
ذكرت	164 K
""", 'ر': """
راسلنا	38 K	67 K	161 K
راسلونا	38 K	67 K	161 K
رايگان	1103 وبينار K ما	1114 اشتراك K	1124 مقاله K	1124 مطلب K	1124 مطالعه K	1125 K ثبت نام كنيد
روزنامه	1123 ديدگاه K
روزنامهنگار	1099 K
روزنامهنگاري	1126 K مستقل
""", 'س': """
سالانه	1127 K
ساهم	90 K بما	161 K في دعم
ساهموا	90 K بما	161 K في دعم
سايت	1126 K ما
سايتهاي	1100 محتواي K ديگر
سنويا	163 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	161 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	161 K
شهريا	163 K
شويد	24 وارد K	1095 عضو K	1095 K	1125 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1110 خبرنامه K
صحافتنا	162 K
صحافي	130 K
صحافية	130 K
صحافيينا	39 K
صحفي	130 K
صحفية	130 K
صحفيينا	39 K	162 K
صرح	164 K
صرحت	164 K
صوركم	40 K
""", 'ط': """
طالب	164 K
طالبت	164 K
طلب	164 K
طلبت	164 K
""", 'ع': """
علاقه	1096 منبع مورد K
عملنا	162 K
عمولة	156 قد نحصل علي K	156 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1103 K شغلي در
فريقنا	162 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	161 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1106 K	1107 حروف لاتين (K)
""", 'ق': """
قال	164 K
قالت	164 K
قالوا	164 K
قراءنا	162 K
قرائنا	146 نعتمد علي K	146 ونعتمد علي K	162 K
قناتنا	109 K علي	109 انضم الي K	162 K
""", 'ك': """
كاتب	130 K
كاتبة	130 K
كاتبه	143 يعبر عن راي K
كاتبها	143 تعبر عن راي K
كار	1126 K ما
كاربري	1114 حساب K خود شويد	1125 حساب K خود شويد
كانال	1083 به K ما	1095 K ما	1126 K ما
كتب	164 K
كتبت	164 K
كردهايد	1114 ثبت نام K	1114 ثبتنام K
كمصدر	127 K مفضل
كميسيون	1121 K دريافت كنيم	1121 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1103 ديدن K	1104 گوش K	1115 هديه K	1118 روي لينك كليك K	1118 كليك K	1125 به ما كمك K	1125 روي لينك كليك K	1125 همين حالا ثبت نام K
كوكي	1086 از K
كوكيها	1086 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1106 حروف K	1107 حروف K
لاشتراكك	145 K في
لاشتراككم	145 K في
لاضافة	6 K تعليق	142 K تعليق
لزوما	1123 K نظر
لقراءة	100 سجل الدخول K	148 K بقية	161 سجل الدخول K
لقراءتكم	161 شكرا K
لكتابة	142 K تعليق
للاطلاع	148 K علي المقال كاملا
للتعليق	6 K	142 K علي الخبر
للقراءة	0 دقائق K	100 سجل الدخول K
للمتابعة	100 سجل الدخول K
للمشتركين	50 يمكن K	101 K فقط	148 حصري K	148 متاح K
لمتابعة	100 سجل الدخول K	148 K قراءة	161 سجل الدخول K
لمشتركي	148 حصري K
لمواصلة	148 K قراءة
""", 'م': """
ما	1126 به K
مالي	1112 كمك K شما	1125 كمك K شما	1129 كمك K
ماه	1127 در K
ماهانه	1127 K
متجرنا	162 K
متصفحك	10 K
مجانا	161 سجل K
مجانيا	158 مقالا K
مجانية	158 مقالات K
محتوا	9 اين K
محتواي	1100 K خارجي	1100 اجازه ميدهيد K
محتوايي	1100 حاوي K از
محتوي	132 K من طرف ثالث
محفوظ	1093 حقوق K است
محفوظة	122 جميع الحقوق K	122 حقوق النشر K
مراسل	130 K
مراسلة	130 K
مراسلنا	39 K	162 K
مراسلينا	39 K	162 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K
مساعدنا	63 K الذكي
مساهمتك	146 نحتاج الي K	146 الي K
مساهمتكم	146 نحتاج الي K
مستقل	1126 رسانه K
مستقلة	162 صحافة K
مشترك	148 هل انت K	1114 K شويد	1125 K شويد
مشتركا	50 بصفتك K
مشتركان	1114 ويژه K است
مصنوعي	1101 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1126 اين K
معنا	161 ساهم K
مقالاتنا	146 لا نضع K	162 K
مقاله	1119 ادامه K
منبع	1122 ذكر K
منتخب	1096 منبع K
منشن	62 K لي
منصتنا	162 K
مهمانم	54 قهوه K
موافقتك	132 نطلب K
موبايل	1109 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1110 عضويت شما با K	1110 ثبت نام شما با K
موقعنا	162 K
ميتوانند	50 مشتركان K
ميخواهيم	1100 از شما اجازه K
ميدهد	1106 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1128 K
ميگويد	1128 K
ميگيريم	1121 كميسيون K
""", 'ن': """
ناشد	164 K
ناشدت	164 K
نتقاضي	156 K عمولة	156 قد K عمولة
نحتاج	146 K الي دعمك
نخواهد	22 منتشر K شد	1106 منتشر K شد
نخواهند	1106 منتشر K شد
ندهيد	1125 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1109 K موبايل
نستخدم	113 K ملفات
نشرتنا	78 K	103 اشترك في K	162 K
نظر	6 ثبت K
نظرسنجي	1125 در K ما	1126 K ما
نميشود	60 ايميل شما نمايش داده K	1106 منتشر K
نوشت	1128 K
نويسنده	1097 ايميل K	1099 K
نياز	1112 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1114 مشترك K
هماكنون	1125 K ثبت نام كنيد
همايش	1103 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1112 به حمايت شما K
واتساب	161 تابعنا علي K
واحدا	51 كن K منهم
واشار	164 K
واشارت	164 K
واضاف	164 K
واضافت	164 K
واعلن	164 K
واعلنت	164 K
وافاد	164 K
وافادت	164 K
واكد	164 K
واكدت	164 K
واوضح	164 K
واوضحت	164 K
وبحسب	164 K
وبينار	1103 K ما	1103 در K
وتؤكد	164 K
وتري	164 K
وتضيف	164 K
وتقول	164 K
وحذر	164 K
وحذرت	164 K
ودعا	164 K
ودعت	164 K
وذكر	164 K
وذكرت	164 K
وصرح	164 K
وصرحت	164 K
وطالب	164 K
وطالبت	164 K
وفقا	164 K
وفيديو	40 صور K
وقال	164 K
وقالت	164 K
وقالوا	164 K
وكتب	164 K
وكتبت	164 K
ومحلل	130 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	146 K علي دعمكم
ووفقا	164 K
ويؤكد	164 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1100 ديدن اين K
ويري	164 K
ويضيف	164 K
ويقول	164 K
ويقولون	164 K
""", 'ي': """
يؤكد	164 K
يقول	164 K
يقولون	164 K
يوتيوب	16 K	161 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پژوهشگر	1099 K
""", 'گ': """
گزارش	1126 اين K
گزارشهاي	1126 K ما
گفت	1128 K
گفتند	1128 K
گفته	1128 K است	1128 به K
""", 'अ': """
अनुभव	67 अपना K हमें	1377 का K रखने
अनुवाद	1379 K
अनुसार	1402 के K
अपनी	1384 K राय दें
अपील	1402 K की
अलर्ट	1386 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	1399 K दान
आपको	57 हम K
आर्टिकल	1398 फ्री K	1398 मुफ्त K
आर्थिक	1388 K सहयोग दें	1388 K सहयोग करें	1399 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	1358 ऐप K करें	1386 K करें
इनबॉक्स	1357 आपके K	1387 अपने K में
""", 'उ': """
उपयोग	1363 कुकीज का K	1363 कुकी का K
""", 'ए': """
एजेंसी	1397 K की फीड
एडिटर	1377 सब K हैं	1377 सब-K हैं
""", 'क': """
कमीशन	1396 हमें K मिल	1396 K मिल सकता है
कमेंट	1384 अपनी राय K	1385 K करने के लिए	1385 K में अपनी राय	1385 K हटा	1385 K करने वाले
करके	1387 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	1357 ईमेल दर्ज K	1360 फॉलो K	1372 जॉइन K	1372 लाइक K	1375 हमें ईमेल K	1382 टिकट बुक K	1384 पोल में वोट K	1387 साइन अप K	1391 शेयर K	1391 साझा K	1391 सेव K	1399 फॉलो K	1399 लॉग इन K	1399 साइन अप K
कहती	1402 K
कहते	1402 K
कहा	1402 K
कहानी	67 अपनी K हमें
कीजिए	1399 मदद K
कॉपी	1391 लिंक K हो गया
कॉपीराइट	1371 K
क्लिक	1372 K करें	1399 यहां K करें	1399 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	1400 इस K	1400 यह K
खबरें	1393 और K पढने के लिए	1398 मुफ्त K
खबरों	1393 अन्य K के लिए	1393 ताजा K के लिए	1393 की K के लिए
खरीदें	1382 यहां से K
खेलें	1384 क्विज K और
""", 'ग': """
गिफ्ट	1391 K करें
गोपनीयता	1363 K नीति
""", 'ज': """
जनरेट	1397 ऑटो-K
जरूर	1375 हमें K दें
जावास्क्रिप्ट	1363 K
जुडने	1373 K के लिए
जुडिए	51 आप भी K	1399 K
जुडें	51 आप भी K	1360 चैनल से K	1372 K	1382 हमारी टीम से K	1399 हमसे K
ज्वाइन	1372 K करें
""", 'ट': """
टिप्पणियों	1385 K के लिए
टिप्पणी	1385 K करने के लिए	1385 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	1358 ऐप K करें	1386 K करें	1386 K कीजिए	1399 ऐप K करें	1399 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	1403 K
दिखाया	60 ईमेल नहीं K
दें	1399 राय K
देखें	1399 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	1363 K नीति
निर्भर	1388 आपके सहयोग पर K
नोटिफिकेशन	14 K	1358 K चालू करें	1386 K ऑन करें	1386 K ऑन कर लें
नौकरी	1382 K के अवसर
न्यूज	1361 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	1357 हमारे K	1357 हमारा K	1357 हमारा साप्ताहिक K	1357 K के लिए	1400 हमारे K	1403 K
""", 'प': """
पढने	0 K का समय	1389 K के लिए
पढें	0 मिनट में K	1358 ऐप में K	1399 पूरी खबर K
पत्रकार	1400 हमारे K
पत्रकारिता	1377 K में सक्रिय हैं	1400 हमारी K	1400 स्वतंत्र K
पसंदीदा	1374 K सोर्स	1374 K स्रोत	1374 K न्यूज सोर्स
पाठकों	18 K के सहयोग	1388 K के सहयोग से चलते
पाने	1387 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	1397 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	1402 K
पूछें	1379 K
पूरी	1389 बनकर K खबर
पॉडकास्ट	1383 K सुनें	1383 K सुनने के लिए	1400 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	1401 K माह	1401 K वर्ष
प्रतिक्रिया	1384 अपनी K
प्रिफर्ड	1374 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	1375 हमें K	1375 कमेंट करके K	1399 हमें K	1399 राय K
बताते	1402 K
बताया	1402 K
बाहरी	1378 K साइट
बिंदु	1379 मुख्य K
बॉक्स	1385 कमेंट K में
बोला	1402 K
बोले	1402 K
ब्राउजर	10 आपका K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	1375 हमें K	1399 हमें K	1399 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	1401 हर K
मांगते	1378 आपकी इजाजत K हैं	1378 आपकी अनुमति K हैं
मुताबिक	1402 K
मुफ्त	1398 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	1389 पढना जारी K के लिए
रजिस्टर	1399 अभी K करें
रहिए	1393 जुडे K
रहें	1393 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	1402 K
लिखें	38 हमें K	67 हमें K	1399 हमें K
लेख	1400 यह K	1400 इस K
लॉग	24 K इन
लॉगिन	1399 K करें
""", 'व': """
विचार	1397 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं
वीडियो	40 फोटो और K	40 अपने K	1383 K देखें	1383 K यहां देखें	1383 K भी देखें	1383 K देखने के लिए
वेबसाइट	1400 हमारी K
वेबिनार	1382 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	1375 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	1363 नियम और K
शामिल	51 उनमें K हों
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	1375 हमसे K करें
संपादित	1397 ने K नहीं किया
संवाददाता	39 हमारे K	1377 वरिष्ठ K हैं	1377 K हैं
सकते	1373 जुड K हैं	1373 फॉलो कर K हैं	1375 हमें भेज K हैं
सदस्य	55 मासिक K	1389 पहले से K हैं	1399 K बनें
सदस्यता	1389 K लें
सप्ताह	1401 प्रति K
सब्सक्राइब	1357 न्यूजलेटर को K	1357 न्यूजलेटर K	1360 चैनल को K	1372 K करें	1387 K करके आप	1399 K करें
सब्सक्राइबर	50 K	1389 K हैं
सब्सक्राइबर्स	1389 K के लिए है
सब्सक्रिप्शन	1387 K सफल	1403 K
समरी	1379 K
समर्थन	1399 K करें
सर्वाधिकार	1370 K सुरक्षित
सर्वे	1384 K में भाग लें	1384 K में भाग लेकर
सहमत	43 K हैं
सहयोग	1388 हमें K करें	1399 आपका K	1399 हमें K	1399 K करें	1399 आपके K
सहयोगी	55 मासिक K
सामग्री	1378 से मिली K शामिल है	1378 K उपलब्ध नहीं है
सारांश	1379 K
सिंडीकेट	1397 K फीड
सीनियर	1377 K सब एडिटर हैं
सुझाएं	1399 सुधार K
सुनें	2 खबर K	2 लेख K	1383 को K	1383 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	1378 कुकीज K करें
""", 'ह': """
हमारा	1358 K ऐप	1400 K काम	1400 K ऐप
हमारी	39 K टीम से	1399 K मदद करें	1400 K टीम
हमारे	1400 K पाठक	1400 K चैनल	1400 K साथ
हिस्सा	1384 सर्वे में K लें
""", 'অ': """
অনলাইন	245 K শপ
অনুদান	250 আজই K দিন	260 K দিন	264 K
অনুমতি	239 K ছাডা কপি	239 K ছাডা নকল	241 আপনার K চাই
অনুমতিতে	240 বিনা K
অনুসরণ	235 K করুন	260 K করুন
অ্যাড্রেস	247 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	249 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	236 K জানান	236 K পাঠান	236 K লিখুন	236 K ইমেইল করুন	250 K পাশে থাকুন	260 K লিখুন	260 K ইমেইল করুন	260 K সঙ্গে কাজ করুন	261 K পাঠক	261 K সঙ্গে
আযকর	55 K ছাড
আসুন	235 ঘুরে K
""", 'ই': """
ইতিমধ্যে	252 K গ্রাহক
ইনবক্সে	249 K পেতে
ইনস্টল	248 অ্যাপ K করুন
ইমেইল	230 আপনার K
""", 'এ': """
এআই	243 K
এআইকে	243 K
এআইযের	243 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	245 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	241 বহিরাগত K
কমিশন	259 K পেতে পারি
করুন	235 ফলো K	235 যোগ K	260 লগইন K	260 ফলো K
কর্তৃপক্ষ	239 মন্তব্যের জন্য K দাযী নয
কিনুন	245 টিকিট K
কুইজে	245 K অংশ নিন
ক্লিক	235 K করুন	260 এখানে K করুন	260 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	252 K পডতে	261 K
""", 'গ': """
গ্রহণ	241 কুকি K করুন
গ্রাহক	260 K হোন
গ্রাহকদের	252 শুধু K জন্য
""", 'চ': """
চাকরির	245 K সুযোগ
চালিযে	252 পডা K যেতে
চ্যানেল	261 আমাদের K
""", 'জ': """
জরিপে	245 K অংশ নিন	245 K ভোট দিন
জানতে	256 আরও খবর K
জানান	260 মতামত K	263 K
জানিযেছে	263 K
জানিযেছেন	263 K
""", 'ট': """
টাকায	252 মাত্র # K
টেলিগ্রাম	261 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	248 অ্যাপ K করুন	248 অ্যাপটি K করুন	260 অ্যাপ K করুন	260 অ্যাপটি K করুন
""", 'থ': """
থাকুন	235 যুক্ত K	260 পাশে K
""", 'দ': """
দাঁডান	251 পাশে K
দিন	235 যোগ K
দেখতে	246 ভিডিও K
দেখুন	246 ভিডিও K
""", 'ধ': """
ধরিযে	236 ভুল K দিন
""", 'ন': """
নামিযে	248 অ্যাপ K নিন
নিউজলেটার	230 আমাদের K	230 K পেতে	249 সাপ্তাহিক K	261 আমাদের K	261 K	264 K
নিউজলেটারের	261 K
নিজস্ব	239 মতামত লেখকের K
নিবন্ধন	260 এখনই K করুন
নোটিফিকেশন	248 K চালু করুন
""", 'প': """
পডতে	252 বাকি অংশ K	252 লেখা K	256 আরও খবর K
পাঠকেরাই	250 K আমাদের ভরসা
পাঠান	236 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	244 ভুল K
প্রকাশ	239 অনুমতি ছাডা K	247 ঠিকানা K করা হবে না
প্রতি	262 K মাসে
প্রতিবেদক	39 আমাদের K	238 জ্যেষ্ঠ K	238 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	236 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	261 এই K
প্রযোজন	241 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	261 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	263 K
বললেন	263 K
বলেছে	263 K
বলেছেন	263 K
বলেন	263 K
বুদ্ধিমত্তা	243 কৃত্রিম K
ব্যবহার	242 কুকি K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	246 K দেখুন
""", 'ম': """
মতামত	245 আপনার K দিন	260 K দিন
মন্তব্য	239 অশালীন K প্রকাশ	247 K করতে	247 K লিখতে	247 আপনার K লিখুন
মাসিক	262 K
মূল্যে	252 বিনা K পডতে
মূল্যের	253 বিনা K লেখা
মোবাইল	261 আমাদের K
""", 'য': """
যুক্ত	235 K হোন	235 K করুন	260 K হতে	260 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	236 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	238 সিনিযর K
""", 'ল': """
লাইক	235 K দিন
লাগল	244 কেমন K
লিখুন	247 আপনার মতামত K
লেখা	253 ফ্রি K
লেখাটি	252 K পডতে
লেগেছে	244 কাজে K	244 কেমন K
""", 'শ': """
শুনুন	246 K
""", 'স': """
সংবাদটি	261 K
সংরক্ষিত	234 স্বত্ব K
সঙ্গেই	256 আমাদের K থাকুন	256 K থাকুন
সদস্য	260 K হোন
সম্পাদকীয	239 K নীতির সঙ্গে
সর্বস্বত্ব	234 K সংরক্ষিত
সহযোগিতা	260 K করুন
সহাযতা	260 আমাদের K	260 K করুন
সাংবাদিক	261 আমাদের K
সাংবাদিকতা	261 স্বাধীন K
সাংবাদিকতাকে	250 স্বাধীন K	261 K
সাংবাদিকতার	250 K পাশে
সাপ্তাহিক	249 আমাদের K
সাবস্ক্রাইব	230 নিউজলেটারে K	235 K করুন	249 K করলে আপনি	249 K করার জন্য ধন্যবাদ	260 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	261 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	2615 Kเพิ่มเพื่อน	2616 Kติดตาม
กร	2585 Kอกอีเมล
กล	2619 K่าว
กอ	2617 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2616 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2603 Kบคุณที่สมัคร	2603 Kบคุณที่ลงทะเบียน	2617 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2616 Kิกที่นี่	2616 Kิกชม
คว	2613 Kามเห็นส่วนตัวของผู้เขียน
ค่	2612 Kาคอมมิชชั่น	2612 Kาคอมมิชชัน
""", 'จ': """
จด	2584 Kหมายข่าวของเรา	2603 Kหมายข่าวรายสัปดาห์ของเรา	2620 Kหมายข่าว
จะ	2602 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2616 Kวน์โหลดแอปของเรา	2616 Kวน์โหลดแอปได้	2616 Kวน์โหลดแอปเลย	2616 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	2594 Kดต่อผู้สื่อข่าวของเรา	2594 Kดต่อกองบรรณาธิการ	2616 Kดตามเรา
ต่	2618 Kอเดือน	2618 Kอปี
""", 'ถ': """
ถื	2603 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2607 Kลองอ่าน
ทั	38 Kกมา	2613 Kศนะของผู้เขียน
ทา	2602 Kงเว็บไซต์ขอสงวนสิทธิ์	2604 Kงอีเมลทุก
ทุ	2604 Kกเช้าทางอีเมล
""", 'บ': """
บท	2608 Kความฟรี	2617 Kความนี้
บร	2620 Kิจาค
บอ	38 Kกเรา	67 Kกเรา	2619 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2605 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2619 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2594 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2596 Kมรับคุกกี้
""", 'ร': """
ระ	2619 Kบุว่า
รา	2618 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2605 Kวมสนับสนุนการทำงานของเรา	2616 Kวมสนับสนุน	2616 Kวมบริจาคให้เรา	2616 Kวมบริจาคกับเรา	2616 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2613 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2617 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2590 Kวนลิขสิทธิ์	2591 Kวนสิทธิ์
สน	2605 Kับสนุนสื่ออิสระ	2605 Kับสนุนการทำงานของเรา	2605 Kับสนุนนักข่าว	2616 Kับสนุนเรา	2616 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2584 Kัครรับจดหมายข่าว	2584 Kัครรับข่าวสาร	2616 Kัครรับ	2616 Kัครสมาชิกวันนี้	2616 Kัครสมาชิกเลย	2616 Kัครสมาชิกเพื่อ	2616 Kัครสมาชิกได้ที่	2616 Kัครสมาชิกของเรา	2620 Kาชิก
สำ	2607 Kหรับสมาชิกเท่านั้น
สื	2617 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	2594 Kงเรื่องราวของคุณ	2594 Kงข่าวหาเรา	2616 Kงข้อมูลมาที่	2616 Kงคลิปมา
""", 'ห': """
หา	2594 Kกคุณมีข้อมูล
ห้	2590 Kามคัดลอกหรือ	2590 Kามคัดลอกข้อความ	2590 Kามคัดลอกเนื้อหา	2590 Kามคัดลอกบทความ	2591 Kามทำซ้ำ
""", 'อ': """
อย	2616 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2584 Kเมลของคุณ
อ่	2607 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2616 Kียนถึงเรา	2616 K้าสู่ระบบเพื่อ
เฉ	2607 Kพาะสมาชิก
เน	9 Kื้อหานี้	2596 Kื้อหาจากภายนอก	2596 Kื้อหาภายนอก
เป	2607 K็นสมาชิกอยู่แล้ว	2619 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2602 Kื่อแสดงความคิดเห็น	2607 Kื่ออ่านต่อ	2607 Kื่ออ่านบทความ	2615 Kิ่มเพื่อนไลน์	2615 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	2602 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	2594 K้งเบาะแสข่าว	2594 K้งเรา	2616 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	2593 Kล่งข่าวที่ต้องการ	2593 Kล่งข่าวโปรด	2593 Kล่งที่มาที่ต้องการ
แอ	2615 Kดไลน์	2615 Kดไลน์เพื่อ	2616 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2616 Kวตเลย	2616 Kลดแอป
""", 'ใ': """
ให	2617 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	2817 hãy gửi K
""", 'ủ': """
ủng	2806 ly cà phê K hộ	2817 hãy K hộ
""", 'あ': """
あと	1659 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1667 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1626 Kいのブラウザ
お寄	1667 Kせください
お届	57 Kけします
お申	1647 Kし込みはこちら	1667 Kし込みください	1667 Kし込みはこちら
お聞	1667 Kかせください
お見	1667 K逃しなく
お試	1667 Kしください
お読	1667 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1664 K転載したものです	1664 Kの転載です
か月	1613 K無料	1669 K無料
""", 'が': """
が無	1626 javascriptK効
""", 'こ': """
ここ	1612 Kからは有料	1613 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1612 K記事は有料	1612 K記事は会員	1631 K記事についてのご意見	1668 K記事が	1668 K記事を	1668 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1626 K用のブラウザ
ご協	1667 K力ください
ご存	1665 Kじの方は
ご寄	1610 K付をお願い	1667 K付
ご意	43 K見・ご反論	1631 K見・ご感想	1631 K見をお寄せ
ご感	1631 K想をお寄せ
ご支	1610 K援をお願い	1667 K援
ご登	1656 K録ありがとうございます	1667 K録
ご覧	1667 Kください	1667 Kいただけます
ご購	1667 K読
ご連	1667 K絡ください
""", 'す': """
すで	1659 Kに会員の方
すべ	1613 Kての記事が
""", 'ぜ': """
ぜひ	1623 Kフォロー
""", 'で': """
でも	1623 K配信中
で受	1640 lineKけ取る
で届	1640 lineKく
で最	1640 lineK新
""", 'と': """
と強	1670 K調
と書	1670 Kい
と発	1670 K表
と話	1670 Kし	1670 Kす
と語	1670 Kっ	1670 Kる
と説	1670 K明
と述	1670 Kべ
""", 'に': """
によ	1670 Kると
""", 'の': """
の使	1629 cookieK用
の学	48 aiK習
の採	1647 K用情報
の提	1664 K供記事です
""", 'を': """
をフ	1623 Kォローする	1623 Kォローしよう
を使	1629 cookieK用
を利	1629 cookieK用
を有	1626 javascriptK効	1626 javascript K効
を発	1670 K表した
を許	1644 cookieK可
""", 'ア': """
アカ	1640 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	1663 Kィリエイト広告	1663 Kィリエイトプログラム	1663 Kィリエイトリンク
アプ	1618 Kリで開く	1618 Kリで読む	1618 Kリはこちら	1619 Kリを開く	1619 Kリをダウンロード	1619 Kリのダウンロード	1619 Kリをインストール	1655 Kリなら通知	1655 Kリなら速報	1655 Kリなら、	1655 Kリで読むと	1655 Kリなら
アン	1651 Kケートにご協力	1651 Kケートはこちら	1651 Kケート実施中	1652 Kケートに答えて
""", 'カ': """
カ月	1613 K無料	1669 K無料
""", 'ク': """
クイ	1652 Kズに答えて
クッ	1628 cookie(Kキー)	1629 Kキーを使用	1629 Kキーを利用	1644 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	1631 Kントを投稿するには	1631 Kントするには	1631 Kントをお寄せ	1632 Kント欄で	1632 Kント欄に	1632 Kント欄から	1632 Kント欄へ	1654 Kントは削除します	1654 Kントは削除することが	1654 Kントは削除する場合	1654 Kントは承認	1654 Kントは公開前	1654 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1610 Kートをお願いします	1667 Kートをお願い	1667 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1667 Kンロードしてください
""", 'チ': """
チケ	1647 Kット販売中
チャ	1624 Kンネル登録を	1640 Kンネルに参加する	1640 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	1616 Kースレターに登録	1617 Kースレターを	1640 googleKースで	1656 Kースレター登録はこちら	1671 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1623 Kローして最新	1623 Kローをお願い	1667 Kローしてください
""", 'プ': """
プッ	1619 Kシュ通知
プラ	1628 Kイバシーポリシーに
プレ	1613 Kミアム会員
プロ	1663 Kモーションが含まれ	1663 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1616 Kマガに登録	1617 Kマガで	1656 Kマガ登録はこちら	1656 Kマガの登録	1668 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	1616 Kルマガジンに登録	1617 Kルマガジンで	1617 Kルマガジンを	1617 Kルでお届け	1631 Kルアドレスが公開されることはありません	1656 Kルアドレスを入力してください	1671 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1612 Kインして続きを	1612 Kインしてください	1613 Kインが必要	1667 Kインして
""", 'ヶ': """
ヶ月	1613 K無料	1669 K無料
""", '上': """
上优	2852 在googleK先
上優	2852 在googleK先
""", '下': """
下方	2887 K留言
下載	2833 K客戶端	2835 Kapp	2835 K應用程式
下载	2833 K客户端	2835 Kapp	2835 K应用	2886 K客户端
""", '不': """
不代	2851 K表本站	2868 K表本站立场	2881 K表本報立場	2881 K表本报立场	2881 K表本站立场	2881 K表本站立場	2881 K表本媒體立場	2881 K表本網立場	2881 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不得	2851 K转载	2851 K轉載
不认	43 K同本文
不錯	2886 K過
不错	2886 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2851 K表作者
仅供	2868 K其表达个人看法
仅限	2873 K会员	2873 K订户
""", '他': """
他說	2889 K
他说	2889 K
""", '付': """
付費	2828 K後	2890 K牆
付费	2828 K后	2890 K墙
""", '以': """
以閱	2827 K讀全文
以阅	2827 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2828 K专享	2873 K限定内容
会員	50 Kの方は	50 Kは月に	1612 K限定です	1612 K限定の記事	1612 K登録できます	1613 K登録すると	1613 K登録が必要	1659 Kの方はこちら	1659 K登録で続きを読む	1659 K登録後にご覧	1667 K登録して	1667 K登録は	1667 K登録がお済み	1667 K登録をお願い	1667 K登録で	1667 K登録のうえ	1667 K登録はこちら	1667 K登録ください	1668 Kの方
会費	1657 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	2825 K支持	2886 K支持,	2886 K支持让	2886 K支持讓	2886 K支持是
""", '使': """
使用	2843 Kcookie改善	2843 Kcookie以	2843 K cookie 以	2843 K cookie 来	2843 K cookie 來	2844 Kcookie来	2844 Kcookie來
""", '來': """
來自	2859 K外部平台的內容
""", '依': """
依靠	2871 K读者的支持	2871 K讀者的支持
""", '侵': """
侵权	2851 K请	2851 K必究
侵權	2851 K必究
""", '個': """
個人	1629 K情報の取り扱い	1664 Kの見解です	2868 K看法
""", '偏': """
偏好	2852 K來源	2852 K来源
""", '僅': """
僅限	2873 K會員	2873 K訂戶
""", '優': """
優先	1639 Kソース	1639 K表示に設定	1639 Kする情報源	1639 K的に表示
""", '免': """
免費	15 K閱讀	2882 K文章	2882 K閱讀篇數	2882 K閱讀額度	2883 K註冊即可	2883 K註冊後	2886 K訂閱	2888 K試用
免费	15 K阅读	2882 K文章	2882 K阅读篇数	2883 K注册即可	2883 K注册后	2886 K订阅	2888 K试用
""", '全': """
全文	20 Kを	1612 Kを読むには	1612 Kをお読み
""", '公': """
公众	16 K号	2838 K号:
公式	1619 Kアプリ	1623 Kアカウントをフォロー	1623 Kアカウントを友だち	1640 Klineはこちら	1668 Kline
""", '关': """
关注	2838 K我们的	2886 K我们
""", '内': """
内阅	2833 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2889 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	1669 K
初月	1659 K#円で	1669 K無料
""", '判': """
判断	1670 Kした
""", '利': """
利用	1628 K規約に同意
""", '前': """
前請	2868 K先登入
前请	2868 K先登录
""", '剩': """
剩余	2827 K#%
剩餘	2827 K#%
""", '力': """
力を	1657 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2838 Kline好友	2838 Kline官方	2838 Kline@	2871 K贊助行列	2871 K赞助行列	2886 K会员	2886 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1668 Kになります
""", '動': """
動画	40 Kや写真	1648 Kをご覧ください	1648 Kはこちら	1649 Kでも詳しく	1649 Kでも解説
""", '包': """
包月	2888 K
""", '即': """
即可	2868 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1624 Kち追加
""", '収': """
収益	1663 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2831 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	1641 K班までご	1657 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1616 Kトレイに
""", '只': """
只靠	2871 K讀者	2871 K读者
""", '同': """
同意	2859 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '告': """
告訴	38 K我們	67 K我們	2889 K
告诉	38 K我们	67 K我们	2889 K
""", '呼': """
呼び	1670 Kかけた	1670 Kかける	1670 Kかけて	1670 K掛け
""", '命': """
命じ	1670 Kた
""", '喊': """
喊道	2889 K
""", '因': """
因为	2886 K有你的支持
因為	2886 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1663 Kの一部が還元
""", '外': """
外部	1644 Kコンテンツ	2859 K内容	2859 K內容
""", '她': """
她說	2889 K
她说	2889 K
""", '好': """
好評	1647 K発売中
""", '如': """
如侵	2851 K权
如有	2851 K侵权	2851 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2839 K微信
""", '定': """
定期	2886 K定額
""", '寄': """
寄付	1667 Kをお願い	1671 K
寄到	2831 K您的信箱	2870 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2889 K
""", '居': """
居合	1665 Kわせた方は
""", '已': """
已是	2827 K會員	2873 K订户	2873 K訂戶
已经	2827 K是会员
""", '年': """
年額	1669 K
""", '广': """
广告	11 K	2845 K拦截
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	1626 Kブロック	1657 Kに頼らず
""", '廣': """
廣告	11 K	2845 K攔截
""", '开': """
开启	2835 K通知
""", '弊': """
弊社	1668 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	1668 Kイト
当社	1668 Kの
当編	1668 K集部
""", '後': """
後援	80 K
""", '微': """
微信	2835 K扫	2839 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1610 Kをお願いします	1667 Kをお願い	1667 Kして
""", '您': """
您已	2870 K成功订阅	2870 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2825 K支持	2871 K每一份捐款	2871 K每一筆捐款	2886 K捐款	2886 K支持,	2886 K支持让	2886 K支持讓	2886 K支持是
""", '情': """
情報	1641 Kをお寄せください	1641 K提供はこちら	1641 K提供を募集	1641 K提供をお待ち	1641 Kをお待ちして	1665 Kをお持ちの方は	1665 K提供窓口
""", '感': """
感謝	2870 K您的訂閱	2886 K閱讀	2886 K您的支持
感谢	2870 K您的订阅	2886 K阅读	2886 K您的支持
""", '成': """
成为	51 K其中一员	2827 K会员即可	2873 K付费会员	2886 K会员,	2886 K会员即可	2886 K我们的会员
成為	2827 K會員即可	2871 K我們的贊助	2873 K付費會員	2886 K會員,	2886 K會員即可	2886 K我們的會員
""", '我': """
我们	2843 K使用cookie	2843 K使用 cookie	2887 K的
我們	2843 K使用cookie	2843 K使用 cookie	2887 K的
""", '手': """
手机	2835 K客户端
""", '打': """
打开	2833 Kapp	2835 K微信
打開	2833 Kapp
""", '扫': """
扫一	2835 K扫
扫描	2833 K二维码下载	2833 K二维码加入	2835 K二维码关注	2886 K二维码下载	2886 K二维码关注	2886 K二维码加入	2886 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	2851 K有风险
""", '指': """
指出	2889 K
指摘	1670 Kした
""", '捐': """
捐助	2871 K我们	2871 K我們
捐款	2886 K支持	2890 K
""", '掃': """
掃一	2835 K掃
掃描	2833 K qr	2886 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2835 K通知
推送	14 K	2835 K通知
""", '支': """
支持	2824 K獨立媒體	2824 K独立媒体	2825 K我们的	2825 K我們的	2886 K我们,	2886 K我們,	2886 K我们。	2886 K我們。	2886 K我们的报道	2886 K我們的報導	2886 K我们的新闻	2886 K我們的新聞	2886 K我们的记者	2886 K我們的記者	2886 K我们的工作	2886 K我們的工作	2886 K我们继续	2886 K我們繼續
支援	1667 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2851 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2852 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	1670 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2873 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1616 K情報をお届け
""", '會': """
會員	50 K每月	2828 K專享	2873 K限定內容
""", '月': """
月額	1613 K#円	1669 K
""", '有': """
有了	2886 K你的支持	2886 K您的支持
有料	50 K会員は	1612 K会員限定	1612 K会員になる	1612 K会員の方	1659 K記事が読めます	1671 K会員
有权	2868 K删除
有權	2868 K刪除
""", '未': """
未經	2851 K授權不得	2851 K授權,不得	2851 K授權禁止	2851 K授權請勿	2851 K授權,請勿
未经	2851 K授权不得	2851 K授权,不得	2851 K授权禁止	2851 K授权,禁止	2851 K授权请勿	2851 K授权,请勿
""", '本': """
本ま	1659 月#Kで無料で
本ア	1668 Kプリ
本サ	1668 Kイト
本刊	2887 K
本報	2887 K導
本报	2887 K读者	2887 K道
本文	2851 K来源	2887 K
本站	2887 K
本紙	38 Kまで	67 Kまで
本網	2843 K站使用	2887 K
本网	2843 K站使用
本記	1668 K事
本誌	1668 K
""", '来': """
来自	2859 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2838 K关注	2886 K加入	2886 K赞助	2886 K订阅	2886 K投稿
""", '歡': """
歡迎	2838 K追蹤	2886 K加入	2886 K贊助	2886 K訂閱	2886 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1612 K#文字	1612 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2888 K
每日	2832 K简报	2832 K簡報	2832 K電子報
每月	2888 K
""", '求': """
求め	1670 Kた	1670 Kている
""", '沒': """
沒有	70 K廣告
""", '没': """
没有	70 K广告	71 K垃圾
""", '浏': """
浏览	2845 K器版本
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '点': """
点击	2886 K关注	2886 K这里
""", '無': """
無料	15 K記事	1612 Kで会員登録	1612 K会員に登録	1659 Kで読める記事の上限	1659 K会員になると	1667 K会員に登録	1667 K会員登録	1669 K体験
無断	1638 K転載	1638 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2851 K所有	2851 K归本	2851 K归原	2851 K归作者	2851 K归属
版權	2851 K所有	2851 K歸
""", '独': """
独立	1668 Kしたジャーナリズム	2887 K新闻	2887 K媒体
""", '獨': """
獨立	2887 K新聞	2887 K媒體
""", '獲': """
獲得	2880 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2887 K者
由读	2887 K者
""", '申': """
申し	1647 K込みはこちら
申込	1647 Kみはこちら	1647 Kはこちら
""", '电': """
电子	2890 K报
""", '畅': """
畅读	2873 K全站
""", '留': """
留言	85 K区	85 K區	2887 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1641 Kをお寄せ
""", '登': """
登入	24 K或	2827 K後繼續	2827 K會員	2883 K或註冊
登录	24 K或	2827 K后继续	2827 K后查看全文	2827 K后查看完整	2883 K或注册
登録	1659 Kして続きを読む	1667 Kしてください	1667 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1668 Kまの
""", '看': """
看更	2833 appK多
""", '禁': """
禁止	2851 K转载
禁無	1637 K断
""", '私': """
私た	1668 Kちの
""", '科': """
科し	1670 Kた
""", '称': """
称	2889 K
""", '稱': """
稱	2889 K
""", '立': """
立即	2886 K加入我们	2886 K加入我們	2886 K订阅	2886 K訂閱	2886 K下载	2886 K下載	2886 K报名	2886 K報名	2886 K成为会员	2886 K成為會員
""", '第': """
第一	2868 K条评论	2868 K則留言	2868 K條評論
""", '筆': """
筆者	1664 K個人の見解
""", '紙': """
紙の	1668 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	1612 Kを読むには	1612 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	1668 K部では
""", '繼': """
繼續	2827 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	2827 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2889 K
者说	2889 K
""", '联': """
联盟	74 K链接	2880 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	2880 K行銷連結	2880 K連結
聯絡	38 K我們
""", '若': """
若有	2851 K侵权	2851 K侵權
""", '获': """
获得	2880 K佣金
""", '著': """
著作	1638 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2868 K本站立场
表示	2889 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2827 K即可	2827 K後繼續	2831 K我們的	2831 K電子報	2886 K我們	2890 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1641 Kまでご連絡ください
""", '訴': """
訴え	1670 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	1670 Kた
認為	2889 K
""", '說': """
說:	2889 K
說。	2889 K
說道	2889 K
""", '読': """
読み	1613 K放題
読者	18 Kの寄付	18 Kの支援	1657 Kの会費で	1668 Kの皆様	1668 Kの皆さ	1668 Kアンケート
""", '請': """
請先	2886 K登入
請啟	2843 K用javascript
請我	54 K喝咖啡
請捐	2886 K款
請支	2824 K持我們	2886 K持我們
請登	2886 K入後	2886 K入以
請立	2886 K即捐款
請輸	2870 K入您的電子	2886 K入您
請點	2886 K擊此處	2886 K擊這裡	2886 K擊下方	2886 K擊連結
""", '讀': """
讀者	43 K投書	2887 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2827 K即可	2827 K后继续	2831 K我们的	2831 K电子报	2886 K我们	2890 K费
""", '认': """
认为	2889 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	2868 K服务协议
""", '说': """
说:	2889 K
说。	2889 K
说道	2889 K
""", '请': """
请先	2886 K登录
请启	2843 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2886 K款
请支	2824 K持我们	2886 K持我们
请点	2886 K击此处	2886 K击这里	2886 K击下方	2886 K击阅读	2886 K击关注	2886 K击链接
请登	2886 K录后	2886 K录以
请立	2886 K即捐款
请输	2870 K入您的电子邮箱	2870 K入您的邮箱	2886 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2887 K问卷	2887 K群
""", '責': """
責任	2851 K編輯:
""", '賺': """
賺取	2880 K佣金
""", '購': """
購読	1612 K者の方は	1613 Kすると	1667 Kしてください	1668 K者の方	1671 K料
""", '贊': """
贊助	2824 K我們	2886 K我們
""", '责': """
责任	2851 K编辑:
""", '赚': """
赚取	2880 K佣金
""", '赞': """
赞助	2824 K我们	2886 K我们
""", '身': """
身边	2887 K的新鲜事
身邊	2887 K的新鮮事
""", '転': """
転載	45 K	1637 Kを禁じ
""", '輸': """
輸入	2870 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2851 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2851 K请注明
""", '输': """
输入	2870 Kemail
""", '这': """
这篇	2887 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追蹤	2838 K我們的	2852 Kgoogle news	2886 K我們
""", '送': """
送っ	49 Kてください
送到	2870 K你的邮箱	2870 K您的邮箱	2870 K您的信箱
""", '這': """
這篇	2887 K文章
""", '通': """
通知	14 K	1619 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1656 Kニュースレター
""", '邀': """
邀請	2886 K您
邀请	2886 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2889 K
""", '长': """
长说	2889 K
""", '開': """
開啟	2835 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2827 K全文請
""", '關': """
關注	2838 K我們的	2886 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2827 K全文请
""", '随': """
随时	2886 K掌握
""", '隐': """
隐私	2844 K政策
""", '隨': """
隨時	2886 K掌握
""", '隱': """
隱私	2844 K權政策	2844 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	2890 K報
""", '需': """
需接	2859 K受cookie
需要	2859 K接受cookie	2886 K您的支持	2886 K你的支持
""", '音': """
音声	1648 Kでもお聴き
""", '首': """
首年	2885 K仅需
首月	2873 K仅需	2873 K只要	2885 K免费	2885 K免費	2885 K仅	2885 K僅	2885 K只需	2888 K
首选	2852 K来源	2852 K新闻来源
首選	2852 K來源	2852 K新聞來源
""", '點': """
點擊	2886 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1722 K
가입해	1722 K 주세요
""", '강': """
강조했다	1725 K
""", '계': """
계속	1676 K 읽으려면	1676 K 읽으시려면
계신	1699 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이
광고도	70 K
""", '구': """
구글	1686 K 뉴스에서
구독	50 K 회원은	1676 K 후 이용
구독료	1726 K
구독을	1722 K 신청하세요
구독자	1676 K 전용 기사	1676 K 전용 콘텐츠	1676 K 전용입니다	1676 K 전용 서비스	1723 K
구독자는	50 K
구독자만	1676 K 볼 수	1713 K 읽을
구독자에게만	1713 K 제공
구독하고	1686 K
구독하세요	1698 K	1722 K
구독하시면	1676 K
구독해	80 K 주세요	1685 K 주세요	1711 K 주셔서	1722 K 주세요
구독해주세요	1685 K
구독해주셔서	1711 K
""", '금': """
금요일	1711 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1676 전체 K 보려면	1713 전체 K 읽어보세요
기자를	1712 K 응원해
기자에게	1699 K 연락해 주세요
""", '남': """
남겨주세요	1722 K
""", '네': """
네이버	1686 K 메인에서	1698 K 구독
네이버에서	1686 K 구독
""", '놓': """
놓치지	1722 K 마세요
""", '눌': """
눌러주세요	1722 K
""", '뉴': """
뉴스레터	78 K	1678 K 구독하기	1678 K 구독하세요	1678 K 신청하기	1678 K 구독 신청하기	1723 K	1726 K
뉴스레터로	1678 K 받아
뉴스레터를	1678 K 받아	1678 K 구독하세요	1678 K 구독해	1678 K 구독하고	1678 K 구독하면	1722 K 신청하세요
""", '다': """
다운로드하세요	1722 K
""", '달': """
달	1713 첫 K #원
""", '당': """
당신의	1699 K 제보가	1723 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	1709 K 삭제될	1709 K 삭제합니다	1709 K 통보	1709 K 예고	1709 K 운영자	1709 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1725 K
""", '독': """
독립	1723 K 언론
독립언론	1723 K
독립언론을	1712 K 지켜
독자	1721 K 후원으로	1722 K 여러분의	1723 K 여러분
독자님의	1674 K 후원	1721 K 후원으로
독자들의	18 K 후원	1721 K 후원으로
독자의	1721 K 후원으로	1723 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1711 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1722 K
""", '로': """
로그인	24 K	1676 K 후 이용
로그인이	1676 K 필요합니다	1676 K 필요한 서비스	1676 K 필요해요
로그인하거나	1722 K
로그인하고	1713 K 계속
로그인하면	1713 K 계속
로그인하시면	1676 K
""", '링': """
링크에서	1722 K 확인하세요
""", '마': """
마음에	1712 기사가 K 드셨다면
""", '만': """
만나보세요	1722 K
""", '말': """
말했다	1725 K
""", '매': """
매월	1724 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1711 K 보내드려요
메일함으로	1678 K
""", '무': """
무단	1696 K 복제	1696 K 전재
무단전재	1695 K
무료	15 K 기사	1719 K 기사	1724 K 체험
무료로	15 K 볼 수 있는	1713 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1722 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1725 K
""", '보': """
보내	57 K 드립니다	1722 K 주세요
보내드리는	1711 K
보내드립니다	57 K	1711 K
보내주세요	1722 K
""", '본': """
본	1723 K 기사
본사의	1717 K 편집 방향	1717 K 편집방향
본지는	1723 K
본지의	1717 K 편집 방향	1717 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1699 K 보내주세요	1699 K 보내 주세요
사전	1704 K 등록하기	1704 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1697 K 매체로	1697 K 출처로	1697 K 언론사	1697 K 매체
선호하는	1697 K 출처
""", '설': """
설명했다	1725 K
설문에	1722 K 참여하세요
설치하세요	1722 K
""", '세': """
세미나	1704 K 신청하기
""", '소': """
소식을	1711 K 전해드립니다
""", '속': """
속보를	1710 K 받아보세요
""", '수': """
수수료를	1716 K 받을 수 있습니다	1716 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
""", '시': """
시민	1721 K 후원으로
시작하세요	1722 K
""", '아': """
아래에서	1722 K 확인하세요
""", '알': """
알려	1722 K 주세요
알려주세요	1722 K
알림	1682 K 받기	1682 K 설정
알림을	14 K	1710 K 켜고
""", '앱': """
앱	1682 K 다운로드	1682 K 설치	1710 K 설치하기
앱에서	1681 K 보기	1681 K 열기	1710 K 더 편하게	1722 K 확인하세요
앱으로	1681 K 보기	1710 K 더
앱을	1682 K 다운로드	1710 K 다운로드하세요	1710 K 설치하세요
""", '언': """
언론을	1712 독립 K 지켜
""", '여': """
여기서	1722 K 확인하세요
여러분	1723 K 덕분
여러분의	1699 K 제보를	1712 K 후원이	1722 K 후원
""", '영': """
영상에서	1705 K 확인하세요	1705 K 확인할 수 있습니다	1722 K 확인하세요
영상으로	1705 K 확인하세요
영상을	1705 K 확인하세요
""", '온': """
온라인	1704 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1702 K 콘텐츠
""", '우': """
우리	84 K 앱에서	1723 K 기자
우리의	1723 K 저널리즘
""", '운': """
운영되고	1712 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1712 K 응원
""", '월': """
월	1724 K #원
""", '유': """
유료	1676 K 구독자만
유튜브	1686 K 구독
""", '음': """
음성으로	1705 K 들으려면	1705 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1722 K
응원해	1674 K 주세요	1722 K 주세요
""", '의': """
의견을	1722 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1723 K 기사가	1723 K 기사는	1723 K 기사
이메일	1679 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1678 K 입력하세요	1678 K 입력해 주세요	1678 K 입력해주세요	1678 K 입력하시면
이미	1713 K 구독자이신가요
이벤트에	1722 K 참여하세요
이야기를	67 K 보내	67 K 들려
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1704 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1697 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1695 K 금지
재배포금지	1695 K
""", '저': """
저작권법	1696 K
저작권법의	1696 K
저작권자	1696 K
저작권자의	1696 K
저희	1723 K 뉴스레터	1723 K 채널	1723 K 앱
저희는	1723 K
저희를	1723 K
""", '적': """
적었다	1725 K
""", '전': """
전문을	20 K
전용	1676 회원 K 기사	1676 회원 K 콘텐츠	1676 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1725 K
""", '정': """
정기후원	1724 K
""", '제': """
제보	38 K 바랍니다	67 K 바랍니다	1699 K 부탁드립니다
제보는	1699 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	1699 K 기다립니다	1699 K 받습니다
제보해	38 K 주세요	67 K 주세요	1722 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	1716 K 링크
제휴링크	1716 K
""", '좋': """
좋아요	1698 구독과 K 부탁
좋아요를	1698 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1722 K 확인하세요	1722 K 신청하세요	1722 K 참여하세요
지켜주세요	1722 K
""", '채': """
채널	1685 K 추가	1698 K 추가하기	1698 K 구독하기	1720 K 추가하고	1720 K 추가하면
채널에	1698 K 참여하세요
채널에서	1698 K 소식을	1722 K 확인하세요
채널을	1720 K 추가하고	1720 K 추가하면	1720 K 추가해	1720 K 구독하고	1720 K 구독하면
채용	1704 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1724 K 달
""", '추': """
추가해	1698 K 주세요
추가해주세요	1698 K
""", '친': """
친구	1698 K 추가하세요
""", '카': """
카카오톡	1720 K 채널에서	1720 K 채널
""", '커': """
커피	54 K 한 잔 사	1712 K 한 잔 값으로
""", '쿠': """
쿠키	1702 K 동의가
쿠키를	1702 K 허용해야	1702 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1704 K 보기
""", '파': """
파트너스	1716 K 활동
""", '팔': """
팔로우하기	1685 K	1698 K
팔로우하세요	1722 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1717 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1716 K 받아
""", '활': """
활용	1695 ai 학습 및 K 금지
""", '회': """
회원	1676 K 전용입니다
회원가입	1676 K 후	1722 K 후
회원가입은	1722 K
회원가입을	1722 K 하
회원가입하고	1722 K
회원가입하면	1713 K 월
회원가입하세요	1722 K
회원가입하시면	1722 K
회원만	1676 K 볼 수
""", '후': """
후원금	1726 K
후원으로	1712 독자의 K 운영됩니다	1712 독자의 K 운영하는
후원을	1674 K 부탁드립니다	1722 K 부탁
후원이	1674 K 필요합니다	1674 K 큰 힘이
후원하세요	1722 K
후원해	80 K 주세요	1674 K 주세요	1722 K 주세요
후원회원의	1721 K 후원으로
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
