"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2659
# comentário	2005
# comentários	2005
# gün ücretsiz deneyin	2501
# hozzászólás	1310
# komentářů	291
# komentāri	1661
# příspěvků	291
# σχόλια	597
# коментарі	2580
# коментарів	2580
# комментариев	2131
# комментарий	2131
# комментария	2131
# תגובות	1204
# تعليقات	87
# نظر	984
# कमेंट	1256
# € al mes durante # meses	919
# € al mese per # mesi	1484
# € por mês durante # meses	2046
#か月無料	1504
#カ月無料	1504
#ヶ月無料	1504
#件のコメント	1520
#則留言	2721
#条评论	2721
""", 'a': """
a cikk a hirdetés alatt folytatódik	1306
a cikk a hirdetés után folytatódik	1306
a cikk meg is hallgatható	1304
a cikk meghallgatása	1313
a cikk megosztása	1304
a folytatáshoz regisztráljon	1298
a hirdetés után folytatjuk	1306
a kommentelés lezárult	1310
a lire également	1135
a rovat további cikkei	1311
a szerző a lap munkatársa	1321
a szerző jogász	1321
a szerző közgazdász	1321
a szerző politológus	1321
a szerző történész	1321
a szerző újságíró	1321
a témában további cikkek	1311
abo abschließen	437
abonați-vă	2058
abonează-te	2058
abonelere özel	2501
abonner nå	1819
abonner på nyhetsbrevet	1824
abonnér	357
abonnér nu	357
abonnés	1102
abonnés uniquement	1175
abonē	1655
abonē jaunumus	1679
abonē un lasi visus rakstus	1655
abonēt	1655
abrir menú	880
acasă	2072
accede a todos los contenidos sin límites	919
acceptér	371
acceptă toate	2080
acceptă și afișează conținutul	2080
accéder à l'article	1102
aceitar e ver o conteúdo	2027
aceito receber comunicações e ofertas	2041
acest articol este rezervat abonaților	2095
acesta este ultimul tău articol gratuit	2095
acheter ce numéro	1162
achetez ce numéro	1162
activează alertele	2089
activează notificările	2089
actualités	1135
ad 광고	1595
adaugă un comentariu	2069
add meg az e-mail-címed	1316
además	877
adhérer	1094
adja meg az e-mail-címét	1316
adja meg e-mail-címét	1316
adomány	1296
adományozok	1296
adományozás	1296
adreça electrònica	259
afișează conținutul	2080
afișează conținutul extern	2080
afișează originalul	2073
agora não	1979
ai deja un abonament? autentifică-te	2095
ai observat o greșeală	2069
ai सारांश	1271
ai से तैयार सारांश	1271
ai 요약	1595
ai-genereret resumé	382
ai-resumé	382
ai-összefoglaló	1313
aicinām ievērot cieņu komentāros	1661
aiheeseen liittyvää	1044
aiheesta lisää	1044
aitäh liitumast	956
aizvērt	1663
aizvērt reklāmu	1664
ai摘要	2741
ai重點整理	2741
ajouter à mes favoris	1121
ajouter à vos sélections	1121
ajándékozza a cikket	1304
ajándékozza a cikket barátjának	1304
ajánlataink	1311
ajánljuk	1311
ajánljuk még	1311
ajánlott	1311
ajánlott cikkek	1311
ajánló	1311
akceptuję	1914
akkurat nå	1840
aktuálně	292
alle abo-angebote im überblick	529
alle angaben ohne gewähr	535
alle inhalte sind urheberrechtlich geschützt	576
alle newsletter im überblick	520
alle preise ohne gewähr	535
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	459
als podcast hören	530
alte știri	2070
alterar preferências de cookies	2027
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2083
am înțeles	2073
amintește-mi mai târziu	2056
andra läser	19	2409
andra läser just nu	19
andra läste även	2409
andre har også lest	19
andre leser nå	1840
andre leste også	1840
andre læser	379
andre læser lige nu	379
andre læser også	19
andre læste også	379
angebot wählen	529
anhören	458
anhören # min	458
anmäl dig	2392
anmäl dig till nyhetsbrevet	2392
annonce - artiklen fortsætter nedenfor	370
annonces légales	1162
annoncørbetalt indhold	387
annons - artikeln fortsätter nedan	2401
annonsen slutar här	2401
annonsinnehåll	2416
annonslänk	2401
annonsörsinnehåll	2416
annonsørinnhold	1848
anulezi oricând	2095
anuluj odpowiedź	1917
användarvillkor	2402
anzeigensonderveröffentlichung	535
anúncio	2000
anúncios	2000
apmaksāts saturs	1664
après la publicité	1126
após a publicidade	2000
apóyanos	839
apúntate	850
arată mai puțin	2073
arată tot	2073
arkadaşina gönder	2508
arkadaşinla paylaş	2508
article abonné	1102
article ajouté à vos sélections	1121
article précédent	1135
article réservé aux abonnés	1102
article sponsorisé	1162
articles associés	1135
articles liés	1135
articles recommandés	1135
articles récents	1135
articol exclusiv pentru abonați	2095
articole asemănătoare	2070
articole înrudite	2070
articoli più letti	1487
articolul continuă după reclamă	2066
articolul continuă mai jos	2066
articolul următor	2070
artikeln finns också som ljud	2397
artikeln fortsätter efter annonsen	2401
artikeln fortsätter nedan	2401
artikeln fortsätter under bilden	2401
artikeln går att lyssna på	2397
artikeln är låst	2387
artikeln är uppläst av en dator	2397
artikkel jätkub pärast reklaami	940
artikkel jätkub reklaami järel	940
artikkel täieneb	938
artikkelen er låst	1819
artikkelen finnes også som lyd	1828
artikkeli jatkuu kuvan jälkeen	1038
artikkelin voi myös kuunnella	1036
artiklen er låst	357
artiklen er læst op af en robot	366
artiklen findes også som lyd	366
artiklen fortsætter efter annoncen	370
artiklen fortsætter nedenfor	370
artiklen fortsætter under billedet	370
artiklen kan også høres	366
artikli loeb ette tehishääl	936
artiklit loeb tehishääl	936
artykuł dla subskrybentów	1899
artykuł sponsorowany	1913
artykuły na e-mail	1902
artículo anterior	877
artículo relacionado	877
artículos recomendados	923
artículos relacionados	877
as notícias mais lidas	2049
ascultă	2063
aslini göster	2518
assine já	1983
atbalstīt	1655
atcel jebkurā laikā	1655
atradi kļūdu rakstā	1661
atvērt	1663
atšaukti galite bet kada	1614
aucun commentaire à ce niveau	1166
audio narrado por una voz automática	902
auf apple podcasts hören	510
auf spotify hören	510
ausgewählt für sie	534
avis de décès	1162
avoimet työpaikat	1046
avsluta när du vill	2387
avslutt når du vil	1819
avís legal	248
ayrintilar için tiklayin	2517
ayrintilar için tiklayiniz	2517
az első hónap csak # ft	1298
aç	2518
añadir a favoritos	862
añadir a mi lista	922
añadir comentario	873
añadir usuario	843
aún no te has registrado	843
ačiū, kad užsiprenumeravote	1639
""", 'b': """
banküberweisung	436
bağiş yap	2500
bağiş yapin	2500
bağlantiyi kopyala	2508
başa dön	2517
bei google als quelle hinzufügen	459
bei spotify hören	510
bejelentkezés	1298
belépés	1298
benefício do assinante	2031
betrag wählen	436
betygsätt receptet	61
betűméret	65
bezárás	1295
bild vergrößern	476
bildirimleri aç	2556
bildirimleri açin	2556
bitte versuchen sie es später erneut	520
bize ulaşin	2514
bjud en vän på artikeln	2397
bli månadsgivare	2384
bli støttemedlem	1816
bliv støttemedlem	354
boletín	850
browserul tău nu poate reda acest video	2080
brukervilkår	1833
bu haber abonelere özeldir	2501
bu içerik abonelere özeldir	2501
bugün değil	2499
bunlar da ilginizi çekebilir	2515
butlletí	259
buďte v obraze	281
bài cùng chuyên mục	2687
bài cùng tác giả	2687
bài khác	2660
bài liên quan	2660
bài mới nhất	2687
bài quảng cáo	2688
bài tiếp theo	2660
bài viết liên quan	2660
bài viết mới	2686
bài được dịch tự động	2686
bài đọc nhiều	2687
báo lỗi	2659
bármikor leiratkozhat	1316
bármikor leiratkozhatsz	1316
bármikor lemondhatja	1298
bármikor lemondható	1298
bình luận	2659
bình luận (#	2659
búsqueda	880
bülten	2538
bülten üyeliği	2538
bültene abone oldunuz	2538
büyüt	2517
bądź na bieżąco	1902
bővebben	1313
būkite pirmas	1620
būkite pirmas, pakomentavęs	1620
bạn có thể quan tâm	2660
bỏ qua	2643
""", 'c': """
cada aportació compta	262
cada aportación cuenta	918
cada contribuição conta	2044
cadastre-se grátis	1983
califica este artículo	873
cargar más	880
carte de crédit	1101
cartão de crédito	1982
categorieën	1731
categorías	877
caută	2072
ce contenu vous a-t-il été utile	1160
ce résumé vous a-t-il été utile	1160
cele mai citite știri	2098
cele mai noi știri	2070
celý článek	294
cerrar menú	880
cerrar sesión	843
cet article est en accès libre pour les abonnés	1175
cet article est lu par une voix de synthèse	1160
chci odebírat	281
chci podpořit	276
chci přispět	276
chi tiết	2663
chia sẻ	2650
chia sẻ bài viết	2650
chia sẻ facebook	2686
chia sẻ qua facebook	2686
chia sẻ ý kiến của bạn	2659
chuyên mục	2660
chuyển đến công thức	61
chép liên kết	2686
chính sách bảo mật	2658
chính sách bảo mật | điều khoản sử dụng	2658
chính sách cookie	2658
chính sách quyền riêng tư	2658
chấp nhận tất cả	2658
chấp nhận tất cả cookie	2658
chủ đề	2660
chủ đề liên quan	2660
chủ đề nóng	2687
cikk megosztása	1304
cikk mentése	1304
cikkünk frissül	1313
citeşte şi	2070
citește fără limite	2095
citește mai departe	2070	2072
citește mai mult	2070	2072
citește regulile comunității	2083
citește și	2070
citi šobrīd lasa	1657
citiți și	2070
col·labora	235
comentariul tău așteaptă moderarea	2083
comentează	2069
comentário	2005
comentário aguardando moderação	2037
comentários	2005
comentários exclusivos para assinantes	2037
commander ce numéro	1162
commentaire en attente de modération	1166
commerciële bijdrage	1776
compre a edição impressa	2031
conditions générales	1128
conectează-te cu facebook	2095
conectează-te cu google	2095
confidentialité	1128
configuración	870
configuración de cookies	870
configurações de cookies	2002
conheça todas as nossas newsletters	2041
consigue tu entrada aquí	904
consulta les normes de participació	251
consultez notre charte de modération	1166
consíguelo en tu quiosco	904
contenu externe recommandé	1158
contenu proposé par notre partenaire	1162
contenu sponsorisé	1126
contenus recommandés	1179
contenus sponsorisés	1126	1135
conteúdo de marca	2000
conteúdo exclusivo	1983
conteúdo exclusivo para assinantes	2046
conteúdo externo	2027
conteúdo externo recomendado	2027
conteúdo para assinantes	1983
conteúdo patrocinado	2000
conteúdo premium	2046
conteúdo produzido pela marca	2031
conteúdo relacionado	2009
conteúdos relacionados	2049
contingut només per a usuaris registrats	263
continua após a publicidade	2000
continua després de l'anunci	253
continuar leyendo aquí	843
continuarea articolului după reclamă	2085
continue a ler esta notícia	2049
continuer après la publicité	1126
continuă cu apple	2095
continuă cu facebook	2095
continuă cu google	2095
continuă să citești după publicitate	2085
continúa abajo	868
contáctanos	873
conținut disponibil doar utilizatorilor înregistrați	2095
conținut extern	2080
conținut extern recomandat	2080
conținut pentru abonați	2058
conținut premium	2095
conținut sponsorizat	2066
cookieinställningar	2402
cookieの設定	1517
cookie政策	2717
cookie設定	1517	2717
cookie设置	2717
copia l'enllaç	242
copiază link	2063
copiază linkul	2063
copy link thành công	2686
correo electrónico	850
creează cont	2058
créer mon compte	1102
créer un compte	1102
créer une alerte	1168
créer une alerte sur ce thème	1168
csak előfizetőknek	1298
cumpără revista	2085
czytaj całość	1924
czytaj również	1921
czytaj także	1921
czytaj też	1921
czytaj też nasze inne artykuły	1921
czytaj więcej	1921	1924
czytaj więcej o	1921
các tin khác	2660
cât de util a fost acest articol	2083
címkék	1311
címlap	1311
címlapról ajánljuk	1311
có lẽ để sau	2643
có thể bạn quan tâm	19	2660
có thể bạn thích	19
cùng chuyên mục	2660
cùng chủ đề	2687
cùng tác giả	2687
cỡ chữ	65
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2518
daha fazla göster	2517
daha fazla haber için tiklayin	2517
dalies ar šo rakstu	1660
dalinkitės	1614
dalinkitės straipsniu	1619
dalsza część artykułu pod materiałem wideo	1913
dalsza część artykułu pod wideo	1913
dalsza część tekstu pod wideo	1913
dalīties	1655
dalīties ar draugiem	1660
dalīties facebook	1660
další	294
další strana	294
další z rubriky	292
další zprávy	292
další článek	292
další články	19	292
další čtení	292
danke für dein feedback	514
danke für ihr feedback	514
danos tu opinión	909
dans l'actualité	1179
dans la même catégorie	1135
dans la même rubrique	1135
dans la même série	1135
darovat článek	284
darovať	2264
darovať článok	2272
darujte tento článek	284
darujte tento článok	2272
das könnte dich auch interessieren	473
das könnte ihnen auch gefallen	473
das könnte sie auch interessieren	473
das könnte sie interessieren	473
das wichtigste in kürze, zusammengefasst von ki	504
datenschutzerklärung	466
daugiau šia tema	1616
deblochează articolul	2095
deixar um comentário	2005
deixe um comentário	2005
del på e-post	1828
del på facebook	366	1828
del på mail	366
del på twitter	366	1828
del på x	366	1828
dela inlägget	2397
dela på facebook	2397
dela på twitter	2397
dela på x	2397
deli članek	2331
delite članek	2331
dernière minute	1135
dernières actualités	1135
dernières infos	1135
dernières nouvelles	1135
desa per llegir després	265
desbloquear artículo	919
desbloqueie este conteúdo	2046
det er gratis å opprette en bruker	1819
det læser andre	379
det är gratis att skapa ett konto	2387
detaylar için tiklayin	2517
detaylar için tiklayiniz	2517
detta material är skyddat enligt lagen om upphovsrätt	2439
detta är en annons	2401
detta är en plusartikel	2387
devam etmek için üye girişi yapin	2501
devami için abone olun	2501
devamini okumak için abone olun	2501
diese funktion steht nur angemeldeten nutzern zur verfügung	530
din aceeași categorie	2070
din aceeași secțiune	2098
disponibil în app store și google play	2089
disponibilă în app store și google play	2089
distribuiți	2063
diğer haberler	19	2515
diğer okurlar bunlari okuyor	2515
dla subskrybentów	1899
do góry	1924
doar abonații pot comenta	2083
doar pentru abonați	2058
doação mensal	1980
doação única	1980
doba čtení # min	294
dolgozzon nálunk	1313
domiciliación bancaria	842
domů	294
dona suport al periodisme en català	262
donación mensual	839
donación única	839
donați	2057
donează	2057
donează acum	2057
donează lunar	2057
donează lunar # euro	2094
donează lunar # lei	2094
doner nå	1816
données personnelles	1128
donér	354
donér nu	354
doporučené	292
doporučené články	292
doporučujeme	292
doporučujeme přečíst	292
doporučujeme také	292
dołącz do dyskusji	1970
dołącz do nas	1896
dołącz do newslettera	1902
drukāt	1660
drukāt recepti	61
du er nå påmeldt	1824
du er nå påmeldt nyhetsbrevet	1824
du kan när som helst avsluta prenumerationen	2392
du kan når som helst melde deg av	1824
du kan opsige når som helst	357
du kanske också gillar	2409
du modtager snart en bekræftelse på mail	362
du même auteur	1135
du prenumererar nu på nyhetsbrevet	2392
du vil kanskje også like	1840
dziękujemy za zapis	1902
dành cho bạn	2660
dành cho thuê bao	2645
dárkovat článek	277
därefter # kr/mån tills du säger upp	2387
débloquer l'article	1102
débloquez cet article	1175
déconnexion	1102
découvrir l'offre	1102
découvrir nos offres	1175
découvrir toutes nos offres d'abonnement	1175
déjà un compte	1102
déjà un compte ? connectez-vous	1102
déplier	1139
détails	1139
dölj	2413
dāvini rakstu	1660
dāvini rakstu draugam	1660
děkujeme za přihlášení	281
""", 'e': """
e-bülten	2538
e-bülten aboneliği	2538
e-mail inválido	2041
e-mailová adresa	281
e-posta gönder	2508
edición digital	843
edición impresa	843
editörün seçtikleri	2515
edição impressa	1983
egyszeri támogatás	1296
ehkä myöhemmin	1027
ei tänään	1027
eiti į receptą	61
el millor de la setmana a la teva bústia	259
el més llegit	239
el més vist	266
el. paštas	1639
elfelejtett jelszó	1298
elige tu suscripción	919
elküldöm	1304
elmentem későbbre	1304
elrejtés	1314
els lectors també han llegit	266
elírást talált	1310
előfizetek	1298
előfizetés	1298
előfizetői tartalom	1298
előfizetőknek	1298
előfizetőként megoszthatja a cikket	1304
előző	1313
előző cikk	1311
emlékeztess később	1295
empfehlungen für sie	534
en este artículo	877
en çok okunan	2515
en çok okunan haberler	2515
en çok okunanlar	2515
engangsbeløb	354
engångsgåva	2384
enllaç copiat	265
ensemble, faisons vivre un média libre	1174
enthält werbung	463
enviar comentário	2005
enviar corrección	873
envoyer à un ami	1121
envoyer à un proche	1121
envoyez-nous vos témoignages	1156
eredeti megjelenítése	1314
eredmények	1314
erinnern sie mich später	432
erről bővebben itt írtunk	1313
erről is írtunk	1311
erről itt írtunk bővebben	1313
erscheint täglich	520
erscheint wöchentlich	520
es gratis y solo te llevará un minuto	915
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	520
escreva um comentário	2005
escriu el teu correu electrònic	259
esi pirmais, kas komentē	1661
esimene kuu # €	931
esta funcionalidad es sólo para registrados	843
esta matéria foi útil para você	2029
esta notícia foi útil	2029
este espaço é moderado pela redação	2037
este resumo foi útil	2029
estás de acuerdo? vota	909
evaluează rețeta	61
evästeasetukset	1039
evästeet	1039
exclusiv pentru abonați	2095
experimente grátis por um mês	2046
ez is érdekelhet	1311
ez is érdekelheti	1311
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1311
ezt olvasta már	1311
ezt olvastad már	1311
ești de acord? votează	2083
ești deja abonat	2103
ești deja abonată	2103
""", 'f': """
facebook'ta paylaş	2508
facebookでシェア	1511
facebookでシェアする	1511
faça login	1983
faça uma pergunta sobre esta reportagem	2029
fes una donació	235
fiecare donație contează	2094
fiecare leu contează	2094
fizetett hirdetés	1306
fiók létrehozása	1298
fiókom	1298
forstået	383
forstått	1844
forstør billede	382
forstørr bilde	1843
fortsett uten å støtte	1815
fortsätt läsa efter annonsen	2401
fortsätt utan att stödja	2383
fortsæt med at læse	370
fortsæt uden at støtte	353
fotogalería	877
fotoğraflari görmek için tiklayin	2517
friss hírek	1311
fråga vår ai om artikeln	2405
fuldskærm	382
fäll ihop	2413
fäll ut	2413
få adgang	357
få artiklen læst op	366
få de vigtigste nyheder hver morgen	362
få de viktigaste nyheterna varje morgon	2392
få de viktigste nyhetene hver morgen	1824
få nyheder på mail	362
få nyheter på e-post	1824
få nyheter på mejlen	2392
få overblikket her	382
få tilgang	1819
få varsel når vi skriver om dette	1843
följ	2398
följ oss	2398
följ skribent	2398
följ ämnet	2398
för prenumeranter	2387
förderer werden	433
fördermitglied werden	433
föregående	2412
föregående artikel	2409
förstora	2412
følg	367	1829
følg emne	367
følg os	367
følg oss	1829
følg sagen her	382
følg tema	1829
følg temaet og få varsel	1843
für abonnenten	437
für den newsletter anmelden	445
für dich empfohlen	534
für sie empfohlen	534
für sie entstehen keine mehrkosten	535
fă o donație	2057
fără obligații	2095
fără tine nu putem	2094
""", 'g': """
galeriyi aç	2517
galeriyi görmek için tiklayin	2517
galéria	1313
galéria megtekintése	1313
garanta já o seu ingresso	2031
gem til læseliste	366
genişlet	2518
giriş	2501
giriş yap	2501
giriş yapin	2501
giriş yapin veya üye olun	2501
giv os feedback på artiklen	374
già abbonato	1422
già registrato	1422
gli articoli più letti	1487
glömt lösenord	2387
godkänn	2402
godkänn alla	2402
gorące tematy	1921
gracias por tu opinión	902
gràcies per la teva opinió	251
gràcies per votar	251
gràcies, ja estàs subscrit	259
guardar artículo	862
guardar para después	922
guardar para leer después	922
gå ikke glip af	379
gå ikke glip af noget	362
gå ikke glipp av noe	1824
gå til indhold	382
gå til oppskriften	61
gå til opskriften	61
gå till receptet	61
gérer les cookies	1128
gérer les préférences	1158
gérer mes alertes	1168
gérer mes choix	1128
gérer vos préférences de cookies	1158
góp ý	2659
gündem	2515
günün haberleri	2515
günün özeti	2515
gợi ý	2660
gửi	2659
gửi bình luận	2659
gửi cho bạn bè	2686
gửi email	2650
gửi ý kiến	2659
""", 'h': """
haber bülteni	2538
haber güncelleniyor	2517
haberi arkadaşina hediye et	2508
hai già un account	1422
harici içerik	2517
haritayi aç	2518
has arribat al límit d'articles gratuïts	263
has iniciado sesión	900
hasznos volt az összefoglaló	1310
hasznosnak találta a cikket	1310
havi támogatás	1296
hayir teşekkürler	2499
hayir, teşekkürler	2499
haz una pregunta sobre este artículo	902
he leído y acepto la política de privacidad	915
he llegit i accepto la política de privacitat	248
hela artikeln fortsätter nedan	2401
hepsini gör	2517
hesap oluştur	2501
hi estàs d'acord? vota	251
hiba jelentése	1314
hibát talált	1310
hier reinhören	510
hinweis schließen	432
hirdetés	1306
hirdetés bezárása	1306
hirdetés, görgessen tovább	1306
hjälp oss att rätta fel	2405
hlavné správy	2269
hlavní zprávy	292
ho già donato	1417
hoje não	1979
hoppa till innehåll	2412
hoppa över inlägg från facebook	2412
hoppa över inlägg från instagram	2412
hoppa över inlägg från x	2412
hozzászólok	1310
hozzászólás	1310
hozzászólások	1310
hozzászólások megtekintése	1310
hylkää	1039
hylkää kaikki	1039
hyppää reseptiin	61
hyväksy	1039
hyväksy evästeet	1039
hyväksy kaikki	1039
här kan du kommentera artikeln	2405
håll dig uppdaterad	2392
hírfolyam	1311
hírlevelek	1316
hírlevél	1316
hírlevél-feliratkozás	1316
hören sie diesen artikel	510
hør saken	1828
""", 'i': """
i più commentati	1448
i più letti	1448
i più letti della settimana	1487
i più visti	1448
iba pre predplatiteľov	2265
ich unterstütze schon	432
identifícate	919
ielogojies, lai komentētu	1661
ienākt	1655
iesakām	1657
ihre meinung zählt	469
ikke gå glipp av	1840
ikke nå	1815
il tuo browser non può riprodurre il video	1465
il tuo commento sarà pubblicato dopo l'approvazione	1475
iletişim	2514
ilgili içerikler	2515
ilginizi çekebilecek haberler	2515
ilginizi çekebilir	2515
ilmoita asiavirheestä	1043
ilmoita virheestä	1043
imprimir artículo	922
imprimir esta matéria	2048
in bài	2650
in bài viết	2650
in công thức	61
in trang này	2686
indlæg fra facebook	382
indlæg fra instagram	382
indlæs flere	382
ingresá	919
ingyenes regisztráció	1298
inicia sesión	843
inicia sessió	236
iniciar sesión	843
iniciar sesión con apple	919
iniciar sesión con facebook	919
iniciar sesión con google	919
iniciar sessão	1983
inicie sesión	843
inne artykuły	1921
innhold fra annonsør	1848
inscription à la newsletter	1111
inscrivez-vous à notre newsletter	1111
insira o seu endereço de email	2041
instalează aplicația	2089
inställningar	2402
introduce un email válido	915
intră în cont	2058
invítanos a un café	839
início	2012
ir para o conteúdo	2012
ispiši	2209
ispiši recept	61
istediğiniz zaman abonelikten çikabilirsiniz	2538
istediğiniz zaman iptal edin	2501
izbor uredništva	2328
izdrukāt	1660
izmēģini # dienas bez maksas	1655
içeriğe geç	2517
iş birliği	2510
išbandykite # dienų nemokamai	1614
išorinis turinys	1632
išsaugoti	1619
išsaugoti straipsnį	1619
""", 'j': """
j'ai déjà donné	1093
j'ai déjà un compte	1102
ja hi estàs subscrit	263
ja hi estàs subscrit? entra	263
ja n'ets subscriptor? inicia sessió	236
ja tens compte? inicia sessió	263
jaa twitterissä	1036
jaa x:ssä	1036
jag förstår	2402
jag stödjer redan	2383
jaga sõbraga	936
jaunākie	1657
jautā mākslīgajam intelektam	1661
je commande ce numéro	1162
je gère mes cookies	1128
je soutiens déjà	1093
jede spende zählt	524
jeder beitrag zählt	524
jeder euro zählt	524
jednorázově	276
jeg forstår	1833
jeg støtter allerede	353	1815
jegyek itt kaphatók	1313
jelentkezzen be vagy regisztráljon	1298
jen pro předplatitele	277
jetzt angebot wählen	529
jetzt anhören	458
jetzt reinhören	510
jetzt unterstützen	433
již mám předplatné	277
jobs in ihrer nähe	508
još vesti	2206
još vijesti	2206
junte-se à conversa	2037
jurnalismul de calitate costă	2094
juttu jatkuu kuvan jälkeen	1038
juttu jatkuu mainoksen jälkeen	1038
juttu jatkuu videon jälkeen	1038
juttua päivitetään	1038
jutun lukee koneääni	1036
jutun lukee tekoälyääni	1036
jutun voi myös kuunnella	1036
już wspieram	1895
já doei	1979
já nas bancas	2031
já sou apoiador	1979
já sou assinante	1983
já tem conta	1983
já tem uma conta	1983
já é assinante? faça login	1983
já é subscritor	2046
já é subscritor? inicie sessão	2046
jätä kommentti	1043
jūsų el. paštas	1639
jūsų el. pašto adresas	1639
""", 'k': """
k tématu	292
k téme	2269
kapcsolódó	1311
kapcsolódó cikk	1311
kapcsolódó cikkek	1311
kapcsolódó tartalom	1311
kapcsolódó témák	1311
karte öffnen	477
kas kokkuvõte oli kasulik	937
kategóriák	1311
katso kuvat tästä	1046
katso myös	1044
katso video tästä	1046
katso video yltä	1046
kaupallinen yhteistyö	1038
kaydiniz için teşekkürler	2538
keresés	1313
kezdőlap	1313
không phải bây giờ	2643
không, cảm ơn	2643
ki-übersicht	504
kijelentkezés	1298
kingi artikkel sõbrale	936
kinyitás	1314
kipróbálom	1298
kirjaudu sisään	1029
kirjoita sähköpostiosoitteesi	1032
kjøp abonnement	1819
kjøp tilgang	1819
klausies podkāstu	1662
klausies podkāstu šeit	1662
klausies šo rakstu	1660
klausies šo rakstu (# min	1660
klausykite tinklalaidės	1621
klausykite tinklalaidės čia	1621
klausykitės straipsnio	1619
klausīties	1660
klausīties rakstu	1660
ključne besede	2328
ključne reči	2206
ključne riječi	2206
klíčová slova	292
kokeile # päivää maksutta	1029
kolačići	2222
komentavimas išjungtas	1620
komentavimo taisyklės	1620
komentáre	2272
komentář	291
komentáře	291
komentāri	1655
komentēt	1655
komentēšana ir slēgta	1661
komentēšanas noteikumi	1661
komerčné oznámenie	2268
komerční sdělení	287
kommentarer blir gjennomgått før publisering	1843
kommentarerna förhandsmodereras	2405
kommentek megtekintése	1310
kommentelési szabályzat	1310
kommentér	374
koostöö	940
kopiera länk	2397
kopiera länken	2397
kopijuoti nuorodą	1614
kopiraj povezavo do članka	2331
kopiér link	366
kopiér linket	366
kopírovat odkaz	284
kopírovať odkaz	2272
kopēt saiti	1655
korábban írtunk róla	1311
kreiraj račun	2199
kullanim koşullari	2511
kup dostęp	1899
kupi naročnino	2324
kuula taskuhäälingut	938
kuuntele podcast tästä	1046
kysy tekoälyltä	1043
käyttöehdot	1039
kérdezze ai-asszisztensünket	1310
kérem a hírlevelet	1316
később	1295
kích thước chữ	65
köp	2387
köszönjük a feliratkozást	1316
köszönöm, nem	1295
következő	1313
következő cikk	1311
køb abonnement	357
køb adgang	357
kúpiť predplatné	2265
küfür, hakaret içeren yorumlar onaylanmamaktadir	2514
küldje el barátjának	1304
küldés	1304
küldés e-mailben	1304
külső tartalom	1313
künye	2511
küpsiste seaded	949
küsi tehisarult	937
kā tev patika raksts	1661
kā tu domā? balso	1662
ką manote? balsuokite	1621
""", 'l': """
la discussione è chiusa	1444
la nota continúa después del anuncio	868
la rédaction vous conseille	1135
la sélection de la rédaction	1135
lahjoita artikkeli ystävälle	1036
lai komentētu, ielogojies	1661
lai komentētu, pieslēdzies	1661
las más leídas	877
las más leídas de hoy	923
las noticias más leídas	923
lasi arī	1657
lasi komentārus	1661
lasi tālāk	1655
lasi vairāk šeit	1662
lasi vēl	1657
lasiet arī	1657
lasiet vēl	1657
lasă un comentariu	2069
lasīt komentārus	1661
lasīt tālāk	1662
lasīt vairāk	1662
lasīt vēlāk	1660
lasītākie	1657
lataa lisää	1046
le choix de la rédaction	1135
le journal numérique	1102
le lien a été copié	1178
le lien a été copié dans le presse-papiers	1178
le notizie più lette	1487
le più lette	1448
lea también	877
lee sin límites	919
lee también	877
leer artículo completo	880
leer más	880
leer también	877
legfrissebb hírek	1311
leggi di più	1451
leggi più tardi	1486
legnépszerűbb	1311
leia a matéria completa	2049
leia as notícias no aplicativo	2039
leia também	2009
len pre predplatiteľov	2265
les choix de la rédaction	1135
les lecteurs ont aussi consulté	1179
les més llegides	266
les også	1840
les plus commentés	1135
les plus partagés	1135
les prix indiqués sont susceptibles d'évoluer	1162
les våre debattregler	1836
li e aceito a política de privacidade	2041
lien copié	1121
lien copié dans le presse-papiers	1178
lietošanas noteikumi	1672
liitudes nõustud kasutustingimustega	956
liity jäseneksi	1028
lineでシェア	1511
lineでシェアする	1540
lineで送る	1511
link a vágólapra másolva	1304
link bài gốc	2686
link copiado para a área de transferência	2048
link kopiëren	1716
link másolva	1304
link másolása	1304
lire la suite pour #€	1102
lire la vidéo	1138
lire à haute voix	1121
lire également	1135
lisätiedot	1047
lisää aiheesta	1044
liên hệ	2659
liên quan	2660
llegeix sense límits	263
llegeix també	239
llegir més	266
lo + leído	877
lo más comentado	877
lo más compartido	877
lo más leído	877
lo más popular	877
lo más visto	877
lo más visto hoy	923
lo último	877
locuri de muncă	2085
loe lähemalt	938
loe lähemalt siit	938
logi sisse või loo konto	931
los lectores también leyeron	923
luba kõik	949
lubię to	1909
lucrează cu noi	2085
lue keskustelun säännöt	1043
lue lisää	1044
lue lisää aiheesta	1044
lue myöhemmin	1036
lue myös	1044
lugu jätkub pärast reklaami	940
lugu täieneb	938
lui écrire	1156
lähetä sähköpostilla	1036
lämna en kommentar	2405
länk kopierad	2397
länken kopierad	2397
länken är kopierad	2397
läs dokumentet	2413
läs domen	2413
läs hela artikeln	2412
läs hela texten	2412
läs hela texten här	2412
läs kommentarer	2405
läs mer	2409	2412
läs mer om	2409
läs också	2409
läs senare	2397
läs vidare	2387	2409
läs våra kommentarsregler	2405
läs även	2409
lästid	2412
lästid # min	2412
lås op	357
lås opp artikkelen	1819
lås opp saken	1819
lås upp artikeln	2387
læs debatreglerne	374
læs debatreglerne her	374
læs hele artiklen	382
læs kommentarer	374
læs mere	379	382
læs mere om	379
læs også	379
læs også disse artikler	379
læs senere	366
læs videre	357	379
læs vores regler for debatten	374
læsetid # min	382
lên đầu trang	2662
lưu	2650
lưu bài	2650
lưu bài viết	2650
lưu bài để đọc sau	2686
lưu công thức	61
lấy link	2686
""", 'm': """
magari più tardi	1417
mai târziu	2056
mainos päättyy	1038
mais notícias	2009
maksettu sisältö	1038
manşetler	2515
masquer la publicité	1162
masz już konto	1899
masz już konto? zaloguj się	1899
materialet är skyddat enligt lagen om upphovsrätt	2439
materiał partnera	1913
materiał promocyjny	1913
materiał sponsorowany	1913
materiał zewnętrzny	1913
matéria exclusiva para assinantes	2046
matérias relacionadas	2009
media społecznościowe	1910
megnyitás	1314
megnézem	1313
megosztás	1304
megosztás a facebookon	1304
megosztás facebookon	1304
megosztás twitteren	1304
mehr für dich	534
mehr für sie	534
meld deg på	1824
meld deg på nyhetsbrevet	1824
mentions légales	1128
mentés	1304
mentés későbbre	1304
menú	880
menü	476	1313	2517
menü schließen	476
menü öffnen	476
mer från	2409
mer läsning	2409
merci d'avoir voté	1166
mergi la rețetă	61
messaggio pubblicitario con finalità promozionale	1470
mest läst	2409
mest lästa	2409
mest læst	379
mest læste	379
mi-összefoglaló	1313
mida sina arvad? hääleta	938
minn meg på det senere	1815
mira el vídeo	257
mitä mieltä olet? äänestä	1046
modalità di pagamento	1421
moderálási elvek	1310
modifică preferințele cookie	2080
modifier mes préférences	1158
modtag en notifikation, når vi skriver om emnet	382
mogoče kasneje	2335
mogą cię zainteresować	1921
mohlo by se vám líbit	292
mohlo by vás také zajímat	292
mohlo by vás tiež zaujímať	2269
mohlo by vás zajímat	292
mohlo by vás zaujímať	2269
monatlich kündbar	529
mostra aquesta publicació a instagram	248
mostra di più	1451
mostra'n més	240
mostrar conteúdo externo	2027
mostrar más	880
mot de passe oublié	1102
mots clés	1135
mots-clés	1135
może cię zainteresować	1921
może później	1895
možda kasnije	2214
možda vas zanima	2206
možda će vas zanimati	2206
možno neskôr	2276
možná později	275
muistuta myöhemmin	1027
mulțumim pentru feedback	2083
mulțumim, te-ai abonat cu succes	2090
mutass többet	1313
muut lukivat myös	1044
myöhemmin	1027
már előfizető	1298
más	880
más artículos	877
más artículos del autor	896
más detalles	881
más en	877
más historias	877
más información	877
más leídas	877
más leído	877
más leídos	877
más noticias	877
más opciones	870
más sobre este tema	877
más tarde	838
más vistas	877
más vistos	877
mások ezt olvassák	1311
mások ezt olvasták	1311
másolás	1304
máte již účet	277
máte předplatné? přihlaste se	277
märksõnad	933
månadsgåva	2384
månedlig gave	1816
månedligt bidrag	354
måske senere	353
måske vil du også kunne lide	379
més informació	239
més llegides	239
més notícies	266
método de pago	842
métodos de pagamento	1982
métodos de pago	842
mākslīgā intelekta kopsavilkums	1662
mă abonez	2090
mărime text	65
můj účet	277
mới nhất	2660
mở	2663
mở khóa bài viết này	2686
mở rộng	2662
""", 'n': """
nadaljevanje članka pod oglasom	2327
nahlásit chybu	291
nahlásiť chybu	2272
najchętniej czytane	1921
najchętniej czytane dziś	1921
najczęściej czytane	1921
najczęściej czytane artykuły	1921
najnovejše	2328
najnovejše novice	2328
najnoviji članci	2206
najnovšie	2269
najnovšie správy	2269
najnovšie články	2269
najnowsze artykuły	1921
najnowsze wiadomości	1921
najčitanije	2206
najčitanije vesti	2206
najčitanije vijesti	2206
najčitanije vijesti dana	2206
najčítanejšie	2269
najčítanejšie články	2269
najčítanejšie články dňa	2269
napišite komentar	2331
napsat komentář	291
naročena vsebina	2327
naročite se	2323
naročnina	2323
nastavení	288
nastavení cookies	288
nastavi čitanje	2258
nastavi čitati	2258
nastavite čitanje	2258
nastavite čitati	2258
nastavitve piškotkov	2343
następna strona	1924
następny	1924
następny artykuł	1921
natisni članek	2331
naudojimo taisyklės	1632
naujausios žinios	1616
naujienlaiškis	1639
načíst další	294
našli jste chybu	291
našli jste v článku chybu	291
ne děkuji	275
ne, děkuji	275
nejdiskutovanější	292
nejnovější	292
nejnovější zprávy	292
nejnovější články	292
nejčtenější	292
nejčtenější články	292
nejčtenější články dne	292
nem, köszönöm	1295
nenhum comentário	2005
neueste beiträge	473
nhắc tôi sau	2643
nie dziękuję	1895
nie dziś	1895
nie pamiętasz hasła	1899
nie ďakujem	2276
nie, dziękuję	1895
nie, ďakujem	2276
només els subscriptors poden comentar	251
norėdami komentuoti, prisijunkite	1620
nosūti draugam	1660
nosūtīt draugam	1660
nosūtīt e-pastā	1660
noteで書く	1511
notre sélection	1135
notre sélection d'articles	1179
notícias relacionadas	2009
notícias relacionadas que podem lhe interessar	19
notícies destacades	266
notícies relacionades	239
nu ai cont? înregistrează-te	2095
nu mulțumesc	2056
nu, mulțumesc	2056
nyhetsdøgnet	1840
nyomtatás	1304
não perca	2009
não, obrigada	1979
não, obrigado	1979
nächste seite	476
nächster artikel	473
näita kõiki	939
näita rohkem	938
näita veel	938
näita vähem	939
näköislehti	1029
nästa	2412
nästa artikel	2409
näytä alkuperäinen	1047
näytä kaikki	1046
näytä kartta	1047
näytä kommentit	1043
näytä käännös	1047
näytä lisää	1046
näytä sisältö	1039
näytä tiedot	1047
näytä tulokset	1047
näytä vähemmän	1047
næste	382
næste artikel	379
népszerű	1311
nézze meg galériánkat	1313
nézze meg képeinket	1313
nõustun	949
nõustun kõigiga	949
nøgleord	379
nāc strādāt pie mums	1662
nổi bật	2660
nội dung quảng cáo	2688
nội dung tài trợ	2655
""", 'o': """
o que achou desta notícia	2029
o vídeo começará em alguns segundos	2027
ocenite članak	2209
ocenite članek	2331
oceń przepis	61
ochrana osobních údajů	288
ochrana osobných údajov	2283
ocijenite članak	2209
ocorreu um erro ao carregar o vídeo	2027
ocultar anúncio	2031
odebírat	281
odebírat newsletter	281
odemknout článek	277
odhlásit se	277
odhlásiť sa	2265
odkaz skopírovaný	2272
odkaz zkopírován	284
odkleni članek	2324
odklenite celoten članek	2324
odmietnuť	2283
odmietnuť všetko	2283
odmítnout	288
odmítnout vše	288
odporúčame	2269
odporúčame prečítať	2269
odporúčame tiež	2269
odporúčané články	2269
odpovědět	291
odrzuć	1914
odrzuć wszystkie	1914
odtwórz	1924
odštampaj	2209
odštampaj recept	61
odštampaj članak	2209
oferă acest articol cadou	2097
offre spéciale	1102
offrez-nous un café	1094
offrici un caffè	1418
oglasno sporočilo	2327
ogłoszenie	1913
ohodnotiť recept	61
ohodnoťte článek	291
ohodnoťte článok	2272
okuma süresi # dk	2517
oliko artikkeli hyödyllinen	1043
oliko juttu hyödyllinen	1043
oliko tiivistelmä hyödyllinen	1043
olvasson korlátlanul	1298
olvasson tovább	1298
olvasta már	1311
olvastad már	1311
olvidaste tu contraseña	843
oplæst af en robot	366
oplæst af kunstig intelligens	382
opsig når som helst	357
orijinali göster	2518
os leitores também leram	2049
os preços podem variar	2031
osale küsitluses	938
ostatnie artykuły	1921
ota yhteyttä	1043
otevřít	295
otevřít mapu	295
otključaj članak	2199
otključajte ceo članak	2199
otključajte cijeli članak	2199
otros artículos	877
otwórz	1925
otwórz mapę	1925
outras notícias	19	2009
ouça este conteúdo	1995
oversættelsen er lavet af en maskine	382
""", 'p': """
padovanokite straipsnį	1619
padovanokite straipsnį draugui	1619
page précédente	1138
pagina următoare	2072
pague um café	1980
paiement sécurisé	1101
paldies par pieteikšanos	1679
palun jää viisakaks	937
pamanīji kļūdu	1661
pamanījāt kļūdu	1661
par šo tēmu	1657
paramètres des cookies	1128
paramétrer	1128
paramétrer les cookies	1128
parašyk komentarą	1620
parašykite komentarą	1620
partajează	2063
partenerii noștri	2070
participez à la conversation	1166
partnerių turinys	1623
partnerski sadržaj	2205
pasidalinkite šiuo straipsniu	1619
pasitikrinkite žinias	1621
passer la publicité	1126
passer à la recette	61
pastebėjote klaidą	1620
paylaş	2508
paylaşin	2508
pažiūrėkite vaizdo įrašą	1621
pe aceeași temă	2098
pentru a citi în continuare	2095
per saperne di più	1487
pergunte à nossa ia	2029
peut-être plus tard	1093
piedalies aptaujā	1662
piekrist visām	1672
piekrītu	1672
piesakies vebināram	1662
piesakoties tu piekrīti lietošanas noteikumiem	1679
pieslēdzies vai izveido kontu	1655
pieslēdzies, lai komentētu	1661
pieslēgties	1655
pievieno savu komentāru	1661
pievienot komentāru	1655
pirmais mēnesis par # €	1655
pirmas mėnuo tik # €	1614
più lette	1448
più letti	1448
più tardi	1417
piškotki	2343
placená inzerce	287
platená inzercia	2268
plaćeni oglas	2205
plaćeni sadržaj	2205
plačana objava	2327
plačiau skaitykite čia	1621
plein écran	1138
plus d'actualités	1135
plus de détails	1139
poate mai târziu	2056
podari članek	2331
podarite ta članek	2331
podaruj artykuł	1899
podaruj ten artykuł	1909
podcast anhören	510
pode ler também	2049
podeli članak	2209
podijeli članak	2209
podmienky používania	2283
podmínky použití	288
podmínky užití	288
podobne artykuły	1921
podobné články	292	2269
podporiť	2264
podporte nezávislú žurnalistiku	2264
podporte nás	2264
podpořit	276
podpořte naši práci	276
podpořte nás	276
podpořte redakci	276
podrži	2198
podrži nas	2198
podržite nas	2198
podržite naš rad	2198
podržite nezavisno novinarstvo	2198
podziel się	1909
podziel się na facebooku	1909
pogledajte još	19
pokaż komentarze	1917
pokaż mniej	1924
pokaż oryginał	1925
pokaż treść	1914
pokaż tłumaczenie	1925
pokaż więcej	1924
pokaż wszystkie	1924
pokaż wszystko	1925
pokaži vsebino	2343
pokloni članak	2209
poklonite ovaj članak	2209
pokračovat bez podpory	275
pokračovať bez podpory	2276
polecamy również	1921
polecamy także	1921
polecamy też	1921
polecane artykuły	1921
politique de confidentialité	1128
polityka prywatności	1914
política de cookies	870	2002
política de galetes	248
política de privacidad	870
política de privacidade	2002
política de privacitat	248
poprzedni artykuł	1921
populární	292
populära artiklar	2409
populärt	2409
populære artikler	379
populære saker	1840
populært	379	1840
populārākie	1657
popüler	2515
popüler haberler	2515
popüler konular	2515
por qué estás viendo esto	843
poslať e-mailom	2272
poslušaj vest	2209
poslušaj članak	2209
poslušaj članek	2331
poslušajte članek	2331
postanite naročnik	2323
postanite član	2198	2323
postavke kolačića	2222
postaw kawę	1896
postaw nam kawę	1896
posłuchaj	1909
pour continuer à lire	1175
pourquoi voyez-vous cette publicité	1162
pouze pro předplatitele	277
povezani sadržaj	2206
povezani članci	2206
povezani članki	2328
powiązane	1921
powiązane artykuły	1921
powiązane tematy	1921
powiększ	1924
powiększ zdjęcie	1924
powrót do góry	1924
později	275
pozostała część artykułu pod materiałem wideo	1913
pošalji e-mailom	2209
pošalji komentar	2209
pošalji mejlom	2209
pošalji prijatelju	2209
pošalji članak e-mailom	2209
pošaljite komentar	2209
pošlji po e-pošti	2331
pošlji prijatelju	2331
pošlji članek po e-pošti	2331
pr članek	2327
praneškite apie klaidą	1620
pranešti apie klaidą	1620
pravidlá diskusie	2272
pre predplatiteľov	2265
preberite še	2328
predplatiť	2264
predplaťte si	2264
prejsť na recept	61
prenumerata nuo # euro per mėnesį	1614
prenumerata nuo # €	1614
prenumerera på vårt nyhetsbrev	2392
prenumeruodami sutinkate su taisyklėmis	1639
prenumeruokite naujienlaiškį	1639
preporučeno	2206
preporučujemo	2206
preporučujemo da pročitate	2206
preporučujemo i	2206
prečítajte si	2269
prečítajte si aj	2269
prețurile pot varia	2085
pridať komentár	2272
prihlásiť	2265
prihlásiť sa	2265
prihvaćam	2222
prihvaćam sve	2222
prijavi grešku	2209
prijať	2283
prijať všetko	2283
prikaži manj	2329
prikaži manje	2207
prikaži sadržaj	2222
prikaži sve	2207
prikaži več	2329
prikaži više	2207
prikaži vse	2329
prima lună gratuită	2095
primește alerte despre acest subiect	2089
printează	2063
printează rețeta	61
pripomenúť neskôr	2276
priporočamo	2328
priporočamo tudi	2328
priporočamo v branje	2328
priporočeno	2328
prisijunkite arba susikurkite paskyrą	1614
prisijunkite prie mūsų komandos	1621
prisijunkite, kad galėtumėte komentuoti	1620
prispieť	2264
privatsphäre-einstellungen	466
privātuma politika	1672
pro předplatitele	277
promocijsko sporočilo	2327
promotivni sadržaj	2205
promotivni članak	2205
promóció	1306
proovi # päeva tasuta	931
pročitajte i	2206
pročitajte još	2206
prywatność	1914
przeczytaj również	1921
przeczytaj także	1921
przeczytaj też	1921
przejdź bez wsparcia	1895
przejdź do przepisu	61
przejdź do serwisu	1914
przejdź do treści	1924
przejdź do ustawień prywatności	1914
przypomnij mi później	1895
právě se děje	292
präsentiert von	463
précédent	1138
préférences cookies	1128
prélèvement	1101
prémium	1298
próbálja ki # forintért	1298
próxima	2012
próxima página	2012
próximo artigo	2009
prøv # dager gratis	1819
prøv gratis	357	1819
prøv nu	357
prøv nå	1819
prを含みます	1540
pubblicità	1439
publi-rédactionnel	1126
publicité	1126
publicité - la suite ci-dessous	1126
publicités	1126
pular para o conteúdo	2012
página siguiente	880
pääuutiset	1044
påmind mig senere	353
påminn mig senare	2383
później	1895
pārbaudi savas zināšanas	1662
pāriet uz recepti	61
pārpublicējot atsauce obligāta	1665
pērc abonementu	1655
předchozí	294
předchozí článek	292
předplatit	277
předplatné	277
přehrát	294
přejít k obsahu	294
přejít k receptu	61
přejít na obsah	294
přejít na recept	61
přečtěte si	292
přečtěte si také	292
přidat komentář	291
přidejte názor	291
přihlásit	277
přihlásit k odběru	281
přihlásit se	277
přihlášení	277
přijmout	288
přijmout vše	288
připomenout později	275
přispějte	276
přispět	276
""", 'q': """
qu'avez-vous pensé de cet article	1160
qual o seu nível de satisfação com esta notícia	2029
quellen und weiterführende links	473
queremos conocer tu opinión	909
queremos saber a sua opinião	2037
questo riassunto ti è stato utile	1467
quieres añadir otro usuario a tu suscripción	843
quizás más tarde	838
quizás te interese	877
quyên góp	2644
quyên góp ngay	2644
qué te ha parecido esta noticia	909
quên mật khẩu	2645
quảng cáo	2655
quảng cáo - bài viết tiếp tục bên dưới	2688
""", 'r': """
r$ # por mês durante # meses	2046
radote klaidą	1620
radote klaidą tekste	1620
raksti komentāru	1661
raksts tiek papildināts	1662
raksts turpinās pēc reklāmas	1664
rakstīt komentāru	1661
rao vặt	2655
raportează o eroare	2083
rapportér fejl	374
rašyti komentarą	1614
receber notificações	2039
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1168
recevez une alerte à chaque article de l'auteur	1168
reclamă	2066
recomandarea redacției	2098
recomandări	2070
recomandările editorilor	2098
recomandările redacției	2070
recomendado para você	2009
recommandé	1135
recommandé pour vous	1135
recommandés	1135
recordar más tarde	838
recuérdamelo más tarde	838
redirecționează #%	2057
refuză toate	2080
regalar artículo	843
registrovať sa	2265
registruokitės nemokamai	1614
registruokitės į seminarą	1621
registrácia	2265
regisztráció	1298
regisztrálok	1298
regístrate	843
rekisteröidy	1029
rekisteröidy maksutta ja lue	1029
reklami geç	2510
reklám	1306
reklāma	1655
reklāmas raksts	1664
reklāmraksts	1664
relaterade ämnen	2409
reportar erro nesta página	2029
restez informé	1111
restez informés	1111
resumen automático	902
resumo da notícia	2029
reģistrējies bez maksas	1655
reģistrēties	1655
ricordamelo più tardi	1417
rodyti mažiau	1622
rodyti viską	1622
rozumím	295
rozwiń	1924
rozwiń wszystko	1925
rätta	2405
rätta oss	2405
rättelse	2405
réactions	1131
réagir	1121	1131
réagir à cet article	1131
réagissez	1131
réagissez à cet article	1131
répondre	1131
réseaux sociaux	1122
réservé aux inscrits	1102
résiliable à tout moment	1175
résultats du sondage	1166
résumé de l'article	1160
résumé de l'article en # points	1160
résumé en # secondes	1160
részletek	1314
rösta här	2412
rösta i omröstningen	2412
rādīt mazāk	1663
rādīt vairāk	1662
rādīt visu	1663
răspunde	2069
rėmimas	1623
""", 's': """
s'abonner à partir de #€	1102
s'inscrire à la newsletter	1111
s-ar putea să-ți placă	2070
saada sõbrale	936
saber más	880
sadarbības raksts	1664
sadržaj je zaključan	2199
saglabāt	1660
saglabāt rakstu	1660
saistītie raksti	1657
saistītās ziņas	1657
saite nokopēta	1660
saken er låst	1819
saken finnes også som lyd	1828
saltar anúncio	2000
salvează	2063
salvează articolul	2097
salvează pentru mai târziu	2097
salvează rețeta	61
sans engagement, résiliable à tout moment	1175
sao chép liên kết	2650
sao chép đường dẫn	2686
sari la conținut	2072
sari la rețetă	61
satura turpinājums pēc reklāmas	1664
sačuvaj	2209
sačuvaj recept	61
sačuvaj vest	2209
schlagwörter	473
schließen	476
schrift vergrößern	458
schriftgröße	458
scopri di più	1422
sdílejte	284
sdílejte tento text	284
sdílejte text	284
sdílejte článek	284
sdílet	284
sdílet na facebooku	284
sdílet na twitteru	284
sdílet na x	284
sdílet článek	284
se alla erbjudanden för prenumeranter	2387
se bilderna här	2412
se connecter et réagir	1131
se déconnecter	1102
se grafiken här	2412
se ha producido un error al cargar el vídeo	900
se klippet här	2412
se klippet øverst i saken	1843
se videon här	2412
sedan # kr/mån tills du säger upp	2387
seguir tópico	2039
seguí leyendo	923
sei già abbonato	1422
sei già iscritto alla newsletter	1480
selección de la redacción	877
selvä	1047
sem si não seria possível	2044
sem você não seria possível	2044
semnalează o eroare	2069
send artiklen på mail	366
send på e-post	1828
sense permanència	263
setări cookie	2080
seuls les abonnés peuvent commenter	1166
seuraa meitä	1037
seções	2009
shrani članek	2331
si opp når du vil	1819
si è verificato un errore durante il caricamento del video	1465
sie können diesen artikel kostenlos weitergeben	555
signaler ce contenu comme inapproprié	1166
signaler un problème	1131
siguiente artículo	877
siirry sisältöön	1046
sikeres feliratkozás	1316
sin ti no sería posible	918
siz ne düşünüyorsunuz? oy verin	2517
sizin için öneriler	2515
siųsti draugui	1619
siųsti el. paštu	1619
skaitykite daugiau čia	1621
skaityti plačiau	1621
skaityti vėliau	1619
skaties arī	1657
skatīt foto	1662
skatīt galeriju	1662
skatīt video	1662
skjønner	1844
sklenite naročnino	2324
skopírovať odkaz	2272
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	2405
skrýt	295
slapukų nustatymai	1632
slažem se	2222
slične vesti	2206
slične vijesti	2206
slični članci	2206
snsをフォロー	1512
sofortüberweisung	436
sonderveröffentlichung	535
sono già sostenitore	1417
sonuçlari gör	2518
sorodni članki	2328
souhlasím	288
souhlasím se zobrazením	288
soutenez-nous dès maintenant	1094
související	292
související témata	292
související články	292
související články z webu	292
soyez le premier à commenter	1131
soyez le premier à réagir	1131
spausdinti receptą	61
spela videon här	2412
spis treści	1924
sponsorisé	1126
sponsorlu içerik	2510
sponsoroitu sisältö	1038
sponsrat innehåll	2401
sponzorirani sadržaj	2205
sponzorirani članak	2205
sponzorované	2268
sponzorovaný obsah	287
sponzorováno	287
sprawdź ofertę	1899
spremi članak	2209
sprijină-ne	2057
spune-ți părerea	2083
spune-ți părerea în comentarii	2083
später	432
später erinnern	432
spør vår ki om saken	1836
staňte sa členom	2264
staňte se členem	276
stichwörter	473
stil spørgsmål til artiklen	374
straipsnio tęsinys - po reklama	1623
straipsnis tęsiasi po reklamos	1623
strona główna	1921
stäng	2383	2412
stöd oss	2384
støt os	354
støtt oss	1816
sugerir correção	2029
sugerir una corrección	909
sugestões	2009
suivre ce thème	1168
sur le même sujet	1135
sur le même thème	1135
suscripción	843
suscríbase	843
suscríbete	843
suscríbete a nuestro boletín	850
suscríbete ahora	843
susiję straipsniai	1616
susikurti paskyrą	1614
susține	2057
susține-ne	2057
susțineți-ne	2057
syötä sähköpostiosoitteesi	1032
szczegóły	1925
szponzorált tartalom	1306
szólj hozzá	1310
szóljon hozzá	1310
sähköposti	1032
sähköpostiosoite	1032
så # kr/mnd til du sier opp	1819
så kommenterar du	2405
sé el primero en comentar	873
sé parte	839
sélections	1121
síganos	863
síguenos	863
sök	2412
søg	382
søk	1843
súhlasím	2283
súhlasím so zobrazením	2283
súmate	839
súvisiace	2269
súvisiace články	2269
súvisiaci článok	2269
sīkdatņu iestatījumi	1672
słowa kluczowe	1921
""", 't': """
t'ha estat útil aquest article	251
t'ha estat útil aquest resum	251
tack för din anmälan	2392
taip pat žiūrėkite	1616
takaisin ylös	1046
takk for påmeldingen	1824
tallenna myöhemmäksi	1036
talán később	1295
tamaño de letra	65	862
tamaño del texto	65
también te puede gustar	877
también te puede interesar	877
també et pot interessar	239
também pode gostar	2049
tarjeta de crédito	842
tarjeta de débito	842
te ha resultado útil este artículo	902
te ha resultado útil este resumen	902
te ha sido útil este resumen	902
te poți dezabona oricând	2090
te-ar putea interesa și	2098
tehisaru kokkuvõte	938
tekoälyn tekemä tiivistelmä	1046
tekoälyn tiivistelmä	1046
tekoälytiivistelmä	1046
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	1619
teljes hozzáférés	1298
temas del día	877
termos e condições	2002
teste grátis	1983
testează-ți cunoștințele cu quizul nostru	2083
teszteld a tudásod	1313
tesztelje tudását	1313
texten fortsätter nedan	2401
texten fortsätter under bilden	2401
teď ne	275
thu gọn	2662
thèmes	1135
thématiques	1135
thích	2650
thông tin doanh nghiệp	2655
thông tin quảng cáo	2688
thẻ	2660
tienes que iniciar sesión para guardar artículos	922
tilbakemelding på saken	1836
tin bài liên quan	2686
tin cùng chuyên mục	2660
tin cùng tác giả	2687
tin khác	2660
tin liên quan	2660
tin mới	2660
tin mới nhất	2660
tin nóng	2687
tin nổi bật	2660
tin quảng cáo	2688
tin trước	2660
tin tài trợ	2660
tin tức liên quan	2660
tin đọc nhiều	2660
tipărește	2063
tipărește articolul	2097
tipărește rețeta	61
tiêu điểm	2660
tiếp theo	2662
tlačiť	2272
to cię może zainteresować	1921
to może cię zainteresować	1921
todos os comentários	2005
toute l'actualité	1135
tovább	1313
tovább a recepthez	61
tovább a rovatra	1311
tovább olvasom	1313
további cikkek	1311
további cikkek a témában	1311
további hírek	1311
további részletek itt	1313
továbbiak betöltése	1313
tradução automática	2029
trang chủ	2662
transferência bancária	1982
treści partnerskie	1913
treść sponsorowana	1913
tria la teva subscripció	263
trước	2662
trả lời	2659
trở lại	2662
tu ce părere ai? lasă un comentariu	2083
tu navegador no puede reproducir este vídeo	900
tue meitä	1028
tule meile tööle	938
turpini lasīt	1655
turpinājums pēc reklāmas	1664
turpināt lasīt	1655
twitter'da paylaş	2508
twój adres e-mail	1902
twój e-mail	1902
tài khoản của tôi	2645
tài trợ	2655
támogass minket	1296
támogasson minket	1296
támogatom	1296
támogatott tartalom	1306
támogatás	1296
támogatói tartalom	1306
täname liitumast	956
tässä olisi upotus facebookista	1046
tässä olisi upotus instagramista	1046
témata	292
témy	2269
témák	1311
térkép megnyitása	1314
términos de uso	870
términos y condiciones	870
tìm kiếm	2662
tópicos	2009
tópicos relacionados	2009
tôi đã hiểu	2663
több	1313
töltsd ki a kvízt	1313
töltse ki a kvízt	1313
tühista igal ajal	931
tüm haberler	2515
tüm yazilari	2515
tüm yorumlar	2514
tümünü gör	2517
tümünü göster	2518
tümünü kabul et	2511
tümünü reddet	2511
tēmas	1657
tęsinys po reklamos	1623
tạo tài khoản	2645
tải thêm	2662
tặng bài viết	2686
tặng sao	2686
tặng sao cho bài viết	2686
từ khóa	2660
""", 'u': """
udostępnij	1909
udostępnij na facebooku	1909
udostępnij na twitterze	1909
udostępnij na x	1909
udostępnij w mediach społecznościowych	1909
udělit souhlas	288
ugrás a recepthez	61
ugrás a receptre	61
uključi obaveštenja	2257
uključi obavijesti	2257
uključite notifikacije	2257
uključite obaveštenja	2257
uključite obavijesti	2257
uložit	284
uložit na později	284
uložit recept	61
uložit článek	284
uložiť	2272
uložiť na neskôr	2272
uložiť recept	61
uložiť článok	2272
ultima oră	2070
ultimele știri	2070
um assinante presenteou você com este artigo	2048
un abonat ți-a oferit acest articol	2097
un abonné vous offre cet article	1178
un e-mail de confirmation vous a été envoyé	1171
un suscriptor te ha regalado este artículo	922
une erreur s'est glissée dans l'article	1131
unterstütze uns	433
unterstützen	433
unterstützen sie uns	433
unterstützen sie uns per paypal	524
uppläst av en dator	2397
uppläst med ai-röst	2397
url 복사	1573
urlをコピー	1511
urlをコピーする	1540
url복사	1573
urmărește acest subiect	2089
urmărește live	2089
următorul	2072
uslovi korišćenja	2222
ustawienia plików cookie	1914
uvjeti korištenja	2222
uz sākumu	1662
uzyskaj dostęp	1899
už komentarus atsako jų autoriai	1620
už máte predplatné? prihláste sa	2265
už máte účet	2265
už máte účet? prihláste sa	2265
už podporujem	2276
už podporuji	275
uždaryti	1622
uždaryti reklamą	1623
užpildykite apklausą	1621
užsakomasis straipsnis	1623
užsakomasis turinys	1623
užsisakyti prenumeratą	1614
""", 'v': """
vaata kõiki tellija soodustusi	931
vaata lähemalt	938
vaba töökoht	938
vad tycker du? rösta här	2412
vai kopsavilkums bija noderīgs	1661
vai raksts bija noderīgs	1661
vairāk par tēmu	1657
vaizdo įrašas	1621
vaizdo įrašą rasite čia	1621
van már fiókja	1298
var artikeln till hjälp	2405
var det här till hjälp	2412
var resuméet nyttigt	374
var sammanfattningen till hjälp	2405
vari atteikties jebkurā laikā	1655
vasta küsitlusele	938
vastaa kyselyyn tästä	1046
vaš komentar	2209
veja esta publicação no instagram	2027
veja também	2009
veja todas as opções de assinatura	2046
velikost písma	65
veličina teksta	65
ver # comentários	2037
ver biografía	896
ver comentários	2005
ver conteúdo externo	2027
ver esta publicación en instagram	900
ver esta publicação no instagram	2027
ver galería	880
ver más	880
ver más artículos del autor	896
ver más noticias	923
ver también	877
ver também	2009
ver todas las opciones de suscripción	919
ver traducción	881
ver tradução	2013
ver vídeo	880
vergrößern	477
verlagssonderveröffentlichung	535
vertrag kündigen	466
verträge hier kündigen	466
verwandte beiträge	473
ves algún error? comunícalo	909
veure aquesta publicació a instagram	248
vezi această postare pe instagram	2080
vezi mai multe știri	2098
vezi și	2070
već imate nalog	2199
već imate pretplatu	2199
već imate račun	2199
već podržavam	2214
već ste pretplatnik	2199
več iz rubrike	2328
več novic iz regije	2328
več o tem	2328
več o temi	2328
veľkosť písma	65
viac k téme	2269
viac si o tom prečítate tu	2269
videon voi katsoa jutun yläosasta	1046
videoyu izlemek için tiklayin	2517
videó	1311
videók	1311
videónkat itt nézheti meg	1313
vidéo	1138
vielen dank für ihr feedback	514
vielen dank für ihre anmeldung	445
vielleicht später	432
vilkår	371	1833
vipps et beløp	1816
vis færre	382	1843
vis oversættelse	383
visa bilden i helskärm	2412
visa färre	2412
visa inlägg från facebook	2412
visa inlägg från instagram	2412
visa innehåll	2402
visa översättning	2413
vissza a tetejére	1313
visszajelzés	1310
više o temi	2206
više vijesti iz regije	2206
viết bình luận	2659
você concorda? vote	2037
você pode gostar	2009
você pode se interessar	2009
você também pode gostar	2009
voir le détail	1139
voir les détails	1139
voir les résultats	1139
voir les résultats du sondage	1166
vos réactions	1131
votează în sondajul nostru	2083
votre avis nous intéresse	1166
vous aimerez peut-être	1135
vous avez déjà un compte	1102
vous avez déjà un compte ? connectez-vous	1102
vous avez déjà un compte ? identifiez-vous	1102
vous possédez déjà un compte	1102
vous pourriez être intéressé	1135
vreau să primesc newsletterul	2090
vsebina sporočila	2327
vstúpiť do diskusie	2272
vytisknout článek	284
vytlačiť	2272
vytlačiť recept	61
vytlačiť článok	2272
vytvořit účet	277
vyzkoušet	277
válasz	1310
váš e-mail	281
väline sisu	949
värsked uudised	933
vés a la recepta	61
více	292
více k tématu	292
více o tématu	292
více si o tom přečtete zde	292
vídeos	877	2009
výber redakcie	2269
výběr redakce	292
về đầu trang	2662
""", 'w': """
warto przeczytać	1921
was können wir besser machen	514
weitere beiträge	473
werbung überspringen	463
weź udział w dyskusji	1970
whatsapp'ta paylaş	2508
whatsappで読む	1540
wie gefällt ihnen dieser artikel	514
wielkość czcionki	65
więcej	1921
więcej artykułów	1921
więcej informacji	1921
więcej na ten temat	1921
więcej o	1921
więcej z	1921
wpisz swój e-mail	1902
wprowadź adres e-mail	1902
wpłać	1896
wpłać teraz	1896
współpraca reklamowa	1913
wypróbuj	1899
wyraź zgodę	1914
wyślij e-mailem	1909
wyślij znajomemu	1909
""", 'x': """
x'te paylaş	2508
xem bình luận	2659
xem bản gốc	2663
xem bản đồ	2663
xem chi tiết	2663
xem công thức	61
xem kết quả	2663
xem nhiều	2660
xem nhiều nhất	2660
xem nhiều trong tuần	2687
xem thêm	2660	2662
xem thêm bình luận	2659
xem tiếp	2662
xem toàn bộ	2662
xem tất cả	2662
xでシェア	1511
xでシェアする	1540
xでポスト	1511
""", 'y': """
ya estás suscrito	919
ya tenés suscripción	919
yapay zeka ile özet	2517
yapay zeka özeti	2517
yazarin diğer haberleri	2515
yazarin diğer yazilari	2515
yazarin tüm yazilari	2515
ymmärrän	1047
yorum gönder	2514
yorumlari gör	2514
youtube-tartalom megjelenítése	1313
yz özeti	2517
""", 'z': """
z titulní strany	292
zabudnuté heslo	2265
zadejte svůj e-mail	281
zahlungsart wählen	436
zaloguj się	1899
zapisz na później	1909
zapisz się	1902
zapisz się na newsletter	1902
zapomenuté heslo	277
zarejestruj się	1899
zarządzaj zgodami	1914
zaten üye misiniz	2501
zavřít	275
załaduj więcej	1924
załóż konto	1899
zaštita osobnih podataka	2222
zaštita privatnosti	2222
zdieľajte tento text	2272
zdieľajte článok	2272
zdieľať	2272
zdieľať na facebooku	2272
zdieľať článok	2272
zgadzam się	1914
zgadzam się na wyświetlanie treści	1914
zgłoś	1917
zgłoś błąd	1917
ziņa tiek papildināta	1662
ziņo par kļūdu	1661
ziņot par kļūdu	1661
zkopírovat odkaz	284
zkopírovat odkaz na článek	284
znajdź nas na facebooku	1910
značky	2269
zobacz galerię	1924
zobacz mapę	1925
zobacz również	1921
zobacz szczegóły	1925
zobacz także	1921
zobacz także inne	1921
zobacz też	1921
zobacz więcej	1921
zobrazit méně	295
zobrazit originál	295
zobrazit více	294
zobrazit výsledky	295
zobrazit vše	294
zobraziť diskusiu	2272
zobraziť menej	2270
zobraziť obsah	2283
zobraziť viac	2270
zobraziť všetko	2270
zostań patronem	1896
zpět nahoru	294
zur leseliste hinzufügen	555
zur merkliste hinzufügen	458
zur übersicht	476
zurück	469
zurück nach oben	476
zvětšit	294
zwiń	1924
""", '©': """
©ntb	1871
""", 'à': """
à découvrir	1135
à la une	1135
à lire	1135
à lire aussi	1135
à lire dans ce dossier	1135
à lire dans la même rubrique	1135
à lire ensuite	1135
à lire également	1135
à ne pas manquer	1135
à voir	1135
à voir aussi	1135
""", 'á': """
áudio gerado por ia	2029
áudio gerado por voz sintética	2029
""", 'ä': """
ähnliche artikel	473
ähnliche beiträge	473
ähnliche themen	473
älä missaa mitään	1032
ämnen	2409
ämnen i artikeln	2409
är du redan prenumerant	2387
äänestä tästä	1046
""", 'å': """
åbn	383
åbn kort	383
åpne	1844
åpne faktaboks	1844
åpne kart	1844
""", 'ç': """
çerez ayarlari	2511
çerez politikasi	2511
çerezler	2511
çeviriyi göster	2518
çikiş yap	2501
çok okunanlar	2515
""", 'è': """
è gratis e ci vuole solo un minuto	1480
""", 'é': """
é grátis e leva menos de um minuto	2041
écouter	1121
écouter (# min	1121
écouter le podcast	1138
édition du jour	1135
épingler	61
épingler la recette	61
értem	1314
értékeld a receptet	61
""", 'í': """
írd meg a véleményed	1310
írja meg véleményét	1310
""", 'î': """
înapoi sus	2072
încarcă mai multe	2072
închide	2056
înregistrare	2058
înregistrează-te	2058
îți mulțumim pentru vot	2083
""", 'ö': """
öffnen	476
ön mit gondol? szavazzon	1313
önceki	2517
önceki haber	2515
öne çikan haberler	2515
öne çikanlar	2515
önerilen haberler	2515
önerilenler	2515
öppna	2413
öppna karta	2413
összes	1313
özet faydali oldu mu	2514
""", 'ú': """
új hozzászólás	1310
última hora	877
últimas	2009
últimas entradas	877
últimas noticias	877
últimas notícias	2009
últimes notícies	239
últimos artículos	877
únete	839
únete a la conversación	873
""", 'ü': """
übersetzung anzeigen	477
überweisung	436
ücretsiz dene	2501
ücretsiz üye ol	2501
ücretsiz üye olun	2501
üye girişi	2501
üye ol	2500	2501
üye olun	2501
""", 'ý': """
ý kiến	2659
ý kiến bạn đọc	2659
ý kiến của bạn	2659
""", 'ā': """
ārējais saturs	1672
""", 'č': """
članak je zaključan	2199
članak se nastavlja ispod oglasa	2205
članek je zaklenjen	2324
članek se nadaljuje pod oglasom	2327
članek se nadaljuje spodaj	2327
článek pokračuje pod reklamou	287
čtěte dále	292
čtěte i	292
čtěte také	292
číslo účtu pro dary	276
číst dál	294
číst dál s předplatným	277
číst více	294
čítajte aj	2269
""", 'ď': """
ďalšie správy	2269
ďalšie články	19	2269
""", 'đ': """
điều khoản sử dụng	2658
điều khoản sử dụng | chính sách bảo mật	2658
đáng chú ý	2660
đã có tài khoản	2645
đã hiểu	2663
đã sao chép	2650
đã sao chép liên kết	2686
đóng	2643
đóng góp	2644
đăng ký	2645
đăng ký ngay	2645
đăng nhập	2645
đăng nhập / đăng ký	2645
đăng xuất	2645
được quan tâm	2687
được tài trợ	2655
đặt báo	2645
đến công thức	61
đề xuất	2660
để sau	2643
đọc nhiều	2660
đọc nhiều nhất	2660
đọc sau	2686
đọc thêm	2660	2662
đọc tiếp	2662
đọc tiếp về chủ đề này	2687
đừng bỏ lỡ	2660
""", 'į': """
į viršų	1621
įveskite savo el. pašto adresą	1639
""", 'ś': """
śledź nas	1910
""", 'ş': """
şifremi unuttum	2501
şimdi değil	2499
şurada paylaş	2508
""", 'š': """
štampaj	2209
štítky	292
""", 'ž': """
že imate račun	2324
že naročnik	2324
že podpiram	2335
žiūrėkite nuotraukas	1621
žiūrėkite vaizdo įrašą	1621
žiūrėti galeriją	1621
""", 'ș': """
știri pe aceeași temă	2098
știri recomandate	2070
știri similare	2070
știrile zilei	2070
""", 'ț': """
ți-a fost util acest articol	2083
ți-a fost util acest rezumat	2083
ți-ai uitat parola	2095
ți-ar putea plăcea și	2098
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	601
άνοιγμα χάρτη	601
""", 'έ': """
έχετε ήδη λογαριασμό	586
""", 'ί': """
ίσως αργότερα	584
ίσως σας ενδιαφέρει	598
""", 'α': """
ακούστε	591
ακούστε το άρθρο	591
αναζήτηση	600
αναφορά λάθους	597
αντιγραφή link	591
αντιγραφή συνδέσμου	591
αντιγραφή συνδέσμου άρθρου	591
απάντηση	597
αποδέχομαι	604
αποδοχή	604
αποδοχή όλων	604
αποθήκευση	591
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	591
αποστολή με email	591
αποσύνδεση	586
απόκρυψη	601
απόρριψη	604
απόρριψη όλων	604
αργότερα	584
αρχική	600
αφήστε σχόλιο	597
""", 'β': """
βίντεο	598
βαθμολογήστε το άρθρο	597
""", 'γ': """
γίνε συνδρομητής	586
γίνετε μέλος	585
γίνετε συνδρομητής	586
γράψτε σχόλιο	597
""", 'δ': """
δείτε και	598
δείτε περισσότερα	600
δείτε τα αποτελέσματα	601
δείτε τα σχόλια	597
δείτε τη συνταγή	61
δείτε όλα	600
δημιουργία λογαριασμού	586
δημοφιλέστερα	598
δημοφιλή	598
δημοφιλή άρθρα	598
διαβάστε ακόμα	598
διαβάστε ακόμη	598
διαβάστε επίσης	598
διαβάστε επίσης στο	598
διαβάστε και	598
διαβάστε περισσότερα	598	600
διαφήμιση	594
διαφημίσεις	594
διαφημιση	594
διαφημιστικό περιεχόμενο	594
δωρήστε	585
δωρεά	585
""", 'ε': """
είσοδος	586
εγγραφή	586
ειδήσεις σήμερα	598
ειδήσεις τώρα	598
εκτυπώστε το άρθρο	591
εκτύπωση	591
εκτύπωση συνταγής	61
εμφάνιση πρωτοτύπου	601
εμφάνιση όλων	601
επικοινωνία	597
επιλογές συντακτών	598
επιστροφή στην κορυφή	600
επόμενο	600
επόμενο άρθρο	598
ετικέτες	598
""", 'θ': """
θέματα	598
""", 'κ': """
κάντε δωρεά	585
κάντε μια δωρεά	585
κανόνες σχολιασμού	597
κατάλαβα	601
κατηγορίες	598
κλείσιμο	584
κοινοποίησε	591
κοινοποίηση	591
κοινοποίηση στο facebook	591
κοινοποίηση στο twitter	591
κοινοποιήστε	591
κοινοποιήστε το άρθρο	591
""", 'λ': """
λεπτομέρειες	601
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος κειμένου	65
με την υποστήριξη	594
μενού	600
μετάβαση στη συνταγή	61
μη χάσετε	598
μην το χάσεις	598
μην χάσετε	598
μοιράσου το	591
μοιραστείτε	591
μοιραστείτε το	591
μοιραστείτε το άρθρο	591
μπορεί να σας αρέσει	598
μόνο για συνδρομητές	586
""", 'ξ': """
ξεχάσατε τον κωδικό	586
""", 'ο': """
ο λογαριασμός μου	586
ο σύνδεσμος αντιγράφηκε	591
""", 'π': """
πήγαινε στη συνταγή	61
περισσότερα	598	600
περισσότερα άρθρα	598
περισσότερες ειδήσεις	598
πολιτική cookies	604
πολιτική απορρήτου	604
προηγούμενο	600
προηγούμενο άρθρο	598
προσθήκη σχολίου	597
προστασία προσωπικών δεδομένων	604
προτείνουμε	598
προτείνουμε επίσης	598
προτεινόμενα	598
προωθητικό περιεχόμενο	594
πρόσφατα άρθρα	598
""", 'ρ': """
ροή	598
ροή ειδήσεων	598
ρυθμίσεις cookies	604
""", 'σ': """
στείλε το σε φίλο	591
στηρίξτε μας	585
συμφωνώ	604
συνέχεια ανάγνωσης	600
συνδεθείτε	586
συνδρομή	586
συνδρομητές	586
σχετικά	598
σχετικά άρθρα	598
σχετικά θέματα	598
σχετικά νέα	598
σχετικές ειδήσεις	598
σχετικό άρθρο	598
σχολιάστε	597
σχολιάστε το άρθρο	597
σχόλια	597
σχόλιο	597
σύνδεση	586
""", 'τ': """
τα πιο δημοφιλή	598
τα πιο δημοφιλή της ημέρας	598
τα πιο διαβασμένα	598
τα πιο πρόσφατα	598
τελευταία άρθρα	598
τελευταία νέα	598
τελευταίες ειδήσεις	598
""", 'υ': """
υπενθύμιση αργότερα	584
υποβολή σχολίου	597
υποστηρίξτε μας	585
""", 'φ': """
φόρτωση περισσότερων	600
""", 'χ': """
χαρίστε αυτό το άρθρο	591
χορηγούμενο	594
χορηγούμενο άρθρο	594
χορηγούμενο περιεχόμενο	594
""", 'ό': """
όλα τα σχόλια	597
όλες οι ειδήσεις	598
όροι σχολιασμού	597
όροι χρήσης	604
όχι ευχαριστώ	584
όχι τώρα	584
όχι, ευχαριστώ	584
""", 'а': """
абонамент	136
абонирай се	137
абонирайте се	136
авторизация	2115
авторизоваться	2115
адрес электронной почты	2118
актуално	144
актуальне	2582
архив	2134
""", 'б': """
банковская карта	2114
банковский перевод	2114
безопасный платеж	2114
больше	2134
больше материалов по теме	2134
больше новостей	2134
будьте в курсе	2118
была ли статья полезной	2131
більше за темою	2582
більше матеріалів за темою	2582
більше на цю тему	2582
більше новин	2582
більше новин на тему	2582
більше по темі	2582
""", 'в': """
в избранное	2123
в тренде	2134
важливо	2582
вам будет интересно	2134
вам може бути цікаво	2582
вам може сподобатися	2582
вам может быть интересно	2134
вам может понравиться	2134
вам також може сподобатися	2582
вас може зацікавити	2582
вас может заинтересовать	2134
ваш e-mail	2118
ваш email	2118
введите e-mail	2118
введите email	2118
введите ваш email	2118
введите ваш адрес электронной почты	2118
версия для печати	2123
вече имате акаунт	137
вече подкрепям	151
вече сте абонат	137
вже зареєстровані	2567
вже є акаунт	2567
вибір редакції	2582
видео	2134
вижте още	144
вижте още от	144
вийти	2567
включите уведомления	2192
включить уведомления	2192
вконтакте	2124
влез	137
влезте	137
во весь экран	2137
водещи новини	144
войти	2115
войти в аккаунт	2115
войти в чат	2131
воспроизвести	2137
время на чтение	2137
время чтения # мин	2137
все	2137
все комментарии	2131
всі новини	2584
вход	137	2115
вхід	2567
выберите сумму	2114
выбор редакции	2134
выйти	2115
відео	2582
відео вище	2606
відео нижче	2606
відкрити	2585
відкрити карту	2585
відповісти	2580
відхилити	2577
""", 'г': """
главная	2137
главное	2134
главное за день	2134
главные новости	2134
головна	2584
головне	2582
головне за день	2582
головні новини	2582
""", 'д': """
далее	2137
далі	2584
дарете	136
дари	136
дари сега	136
детали	2138
детальніше	2584
деталі	2585
дзен	2124
дивіться відео	2606
дивіться відео вище	2606
дивіться відео нижче	2606
дивіться також	2582
дивіться також відео	2606
дивіться у відео	2606
для подписчиков	2115
до рецепту	61
до теми	2582
добавить комментарий	2131
додати коментар	2580
дозвольте сповіщення	2636
докладвай грешка	147
докладніше	2584
долучитися	2564
доступно по подписке	2115
другая сумма	2114
други новини	19
другие материалы	19	2134
другие материалы рубрики	2134
другие новости	19	2134
другие новости раздела	2134
другие статьи	2134
друк	2573
""", 'е': """
единоразово	2111
ежемесячно	2111
еще новости	2134
еще по теме	2134
ещё	2134
ещё новости	2134
ещё по теме	2134
""", 'з': """
за темою	2582
забравена парола	137
забули пароль	2567
забыли пароль	2115
завантажити ще	2584
загрузить еще	2137
загрузить ещё	2137
задонатити	2564
задонатить	2111
закрити	2563
закрыть	2110
залишити коментар	2580
запази	147
запази рецептата	61
запази статията	147
запропонувати новину	2580
зарегистрироваться	2115
зареєструватися	2567
затвори	151
зберегти	2573
зберегти рецепт	61
зберегти статтю	2573
збільшити	2584
згорнути	2585
зміст	2584
зробити внесок	2564
зрозуміло	2577
""", 'и': """
избрано от редакцията	144
изпрати на приятел	147
изпрати по имейл	147
изпрати статията по имейл	147
интересное	2134
""", 'к': """
к началу	2137
к рецепту	61
категории	2134
категорії	2582
ключови думи	144
коментар	2580
коментари	147
коментарі	2580
коментирай	147
коментирайте	147
коментирайте първи	147
коментувати	2580
комментарии	2131
комментарии отсутствуют	2131
комментарий	2131
комментировать	2131
контакти	2580
контакты	2131
конфиденциальность	2128
копирай линк	147
копирай линка	147
копировать ссылку	2123
копіювати посилання	2573
купи абонамент	137
купить подписку	2115
към рецептата	61
""", 'л': """
лента новостей	2134
личный кабинет	2115
""", 'м': """
материалы партнеров	2127
материалы по теме	2134
матеріали за темою	2582
матеріали по темі	2582
меню	2137	2584
метки	2134
може би по-късно	151
може да ви хареса	144
може да харесате още	144
может быть, позже	2110
может позже	2110
можливо, пізніше	2563
мой профиль	2115
моят профил	137
мы в социальных сетях	2125
мы в соцсетях	2125
мы вконтакте	2125
мій профіль	2567
мітки	2582
""", 'н': """
на главную	2137
на правах реклами	2576
на правах рекламы	2127
наверх	2137	2584
нагадати пізніше	2563
надіслати	2573
надіслати другу	2573
надіслати поштою	2573
надіслати статтю поштою	2573
назад	2137	2584
най-коментирани	144
най-новото	144
най-четени	144
най-четено	144
най-четено днес	144
най-четеното днес	144
найпопулярніше	2582
найпопулярніше за добу	2582
найпопулярніше за тиждень	2582
найти	2137
найчитаніше	2582
налаштування	2577
написати коментар	2580
написать комментарий	2131
напиши коментар	147
напомни ми по-късно	151
напомнить позже	2110
направете дарение	136
настройки	2128
настройки cookie	2128
наступна	2584
наступна стаття	2582
не зараз	2563
не пропустите	2134
не пропустіть	2582
не сега	151
не сегодня	2110
не сейчас	2110
не сьогодні	2563
не, благодаря	151
нет комментариев	2131
нет, спасибо	2110
новини	2582
новини за темою	2582
новини компаній	2576
новини партнерів	2576	2582
новости	2134
новости smi#	2134
новости партнеров	2127
новости партнёров	2127
новости по теме	2134
новости сми#	2134
ні, дякую	2563
""", 'о': """
обговорити	2580
обратная связь	2131
обсудить	2131
обсуждение	2131
одноклассники	2124
одноразово	2564
оставить комментарий	2131
останні новини	2582
останні статті	2582
ответить	2131
отиди на рецептата	61
отказаться	2128
отклонить	2128
отключете цялата статия	137
отключи статията	137
открыть	2138
открыть карту	2138
отпечатай	147
отпечатай статията	147
отправить другу	2123
отправить по почте	2123
оформити підписку	2567
оформить донат	2111
оценете статията	147
оцените материал	2131
оцените рецепт	61
оцените статью	2131
оценить рецепт	61
оцініть матеріал	2580
оцініть рецепт	61
оцініть статтю	2580
още новини	144
още от	144
още от деня	144
още от рубриката	144
още по темата	144
""", 'п': """
партнерский материал	2127
партнерский проект	2127
партнерський матеріал	2576
партнерський проєкт	2576
партньорско съдържание	143
партнёрский материал	2127
партнёрский проект	2127
передплата	2567
передплатити	2567
перейти до рецепта	61
перейти к рецепту	61
перейти к содержанию	2137
печать	2123
печать рецепта	61
платена публикация	143
платено съдържание	143
по подписке	2115
по теме	2134
по-късно	151
повідомити про помилку	2580
повідомити про помилку в тексті	2580
погоджуюсь	2577
погоджуюся	2577
подарете тази статия	147
подарить материал	2123
подарить статью	2115
подарувати статтю	2573
поддержать	2111
поддержать автора	2111
поддержать нас	2111
поддержать проект	2111
поддержать редакцию	2111
поддержите нас	2111
поделитесь	2123
поделиться	2123
поделиться в telegram	2123
поделиться в twitter	2123
поделиться в одноклассниках	2123
поделиться в соцсетях	2123
поделиться вконтакте	2123
поделиться новостью	2123
поделиться ссылкой	2123
поделиться статьей	2123
поделиться статьёй	2123
подкасти	2582
подкасты	2134
подкрепете ни	136
подкрепи	136
подкрепи ни	136
подобни статии	144
подписаться	2115
подписаться в max	2125
подписаться в telegram	2125
подписаться на канал	2125
подписаться на новости	2118
подписаться на рассылку	2118
подписаться на телеграм-канал	2125
подписка	2115
подписывайтесь	2125
подпишитесь на рассылку	2118
подробнее	2137
подробнее по теме	2134
поділитись	2573
поділитися	2573
поділитися в telegram	2573
поділитися в соцмережах	2573
поділитися новиною	2573
поділитися статтею	2573
поділіться	2573
пожертвовать	2111
пожертвувати	2564
позже	2110
поиск	2137
покажи всичко	145
покажи още	145
показати більше	2584
показати все	2585
показати коментарі	2580
показати оригінал	2585
показати ще	2584
показать больше	2137
показать все	2138
показать еще	2137
показать ещё	2137
показать карту	2138
показать комментарии	2131
показать меньше	2138
показать оригинал	2138
показать перевод	2138
политика конфиденциальности	2128
политика обработки персональных данных	2128
пользовательское соглашение	2128
політика конфіденційності	2577
помочь	2111
помочь нам	2111
помочь проекту	2111
помочь редакции	2111
понятно	2128
попередня	2584
попередня стаття	2582
попробовать бесплатно	2115
популярне	2582
популярное	2134
популярные	2134
популярные новости	2134
популярные статьи	2134
популярні новини	2582
посилання скопійовано	2573
последнее	2134
последни	144
последни новини	144
последние новости	2134
послухати новину	2573
похожие материалы	2134
похожие статьи	2134
поширити	2573
поширити у facebook	2573
пошук	2584
правила за коментиране	147
правила использования	2128
правила коментування	2580
правила комментирования	2131
предложить новость	2131
предыдущая	2137
предыдущая статья	2134
премиум	2115
преміум	2567
препоръчани	144
препоръчваме ви	144
препоръчваме ви още	144
препоръчваме още	144
прийняти	2577
прийняти всі	2577
принтирай	147
принтирай рецептата	61
принять	2128
принять все	2128
принять всё	2128
прислать новость	2131
приєднатися	2564
приєднатися до спільноти	2564
продовження під рекламою	2576
продовження статті під рекламою	2576
продолжить без поддержки	2110
продължава след рекламата	143
промо	2127	2576
прослушать	2123
прослушать новость	2123
прочетете и	144
підписатись	2567
підписатися	2567
підписка	2567
підтримайте нас	2564
підтримати	2564
підтримати автора	2564
підтримати журналістів	2564
підтримати нас	2564
підтримати редакцію	2564
пізніше	2563
""", 'р': """
радимо прочитати	2582
радимо також	2582
развернуть	2137
размер на шрифта	65
размер текста	65
размер шрифта	65
разово	2111
разпечатай	147
разрешите уведомления	2192
разрешить уведомления	2192
раскрыть	2138
распечатать	2123
распечатать рецепт	61
распечатать статью	2123
рассказать друзьям	2123
рассылка	2118
рассылки	2118
регистрация	137	2115
редакция рекомендует	2134
результати	2585
результаты	2138
реклама	143	2127	2576
реклама - статията продължава по-долу	143
реклама на сайте	2127
реклама на сайті	2576
реклама. продовження нижче	2576
реклама. продолжение ниже	2127
рекламно каре	143
рекламно съдържание	143
рекомендуем	2134
рекомендуем почитать	2134
рекомендуем также	2134
рекомендуемое	2134
рекомендуємо	2582
рекомендуємо прочитати	2582
рекомендуємо також	2582
реєстрація	2567
розгорнути	2585
роздрукувати	2573
роздрукувати рецепт	61
роздрукувати статтю	2573
розмір тексту	65
розмір шрифту	65
рубрики	2134	2582
""", 'с': """
самое важное	2134
самое популярное	2134
самое читаемое	2134
самое читаемое за день	2134
самое читаемое за неделю	2134
свежее	2134
свежие новости	2134
свернуть	2137
свързани новини	144
свързани публикации	144
свързани статии	144
связаться с нами	2131
сделать пожертвование	2111
сейчас читают	2134
скопировать ссылку	2123
скопировать ссылку на статью	2123
скопіювати посилання	2573
скопіювати посилання на статтю	2573
скрыть	2138
следующая	2137
следующая статья	2134
слухати	2573
слухати новину	2573
слушай новината	147
слушать	2123
слушать новость	2123
см. также	2134
смотреть все	2137
смотри также	2134
смотрите также	2134
советуем почитать	2134
согласен	2128
согласиться	2128
содержание	2137
создать аккаунт	2115
сообщить об опечатке	2131
сообщить об ошибке	2131
сохранить	2123
сохранить рецепт	61
сохранить статью	2123
социальные сети	2125
спасибо за подписку	2118
спецпроект	2127
спецпроєкт	2576
споделете	147
сподели	147
сподели във facebook	147
сподели статията	147
споделяне	147
спонсорирано	143
способ оплаты	2114
способы оплаты	2114
ссылка скопирована	2123
станете член	136
стани абонат	136
стани дарител	136
стати співучасником	2564
стати частиною спільноти	2564
стать патроном	2111
стать соучастником	2111
стать спонсором	2111
створити акаунт	2567
стрічка новин	2582
сховати	2585
сходни новини	144
схожі матеріали	2582
схожі новини	2582
схожі статті	2582
създай профил	137
сюжет	2134
сюжеты	2134
""", 'т': """
тагове	144
також читайте	2582
твитнуть	2123
твиттер	2124
твітнути	2573
теги	2134	2582
текст продовжується під рекламою	2576
телеграм	2124
тема дня	2134
теми	2582
темы	2134
только для подписчиков	2115
""", 'у': """
увеличить	2137
увійти	2567
увімкнути сповіщення	2636
увімкніть сповіщення	2636
уже есть аккаунт	2115
уже зарегистрированы	2115
уже зареєструвалися	2567
умови використання	2577
усі новини	2584
""", 'ф': """
файлы cookie	2128
фейсбук	2124
фото	2134
фоторепортаж	2134
""", 'х': """
харесай	147
хорошо	2128
""", 'ч': """
час читання # хв	2584
чи була стаття корисною	2580
читайте еще	2134
читайте ещё	2134
читайте ниже	2127
читайте по теме	2134
читайте также	2134
читайте також	2582
читати далі	2584
читати повністю	2584
читати також	2582
читать в max	2125
читать в telegram	2125
читать далее	2137
читать дальше	2137
читать ещё	2137
читать комментарии	2131
читать полностью	2137
читать также	2134
что еще почитать	2134
что ещё почитать	2134
""", 'щ': """
ще за темою	2582
ще новини	2582
що ще почитати	2582
щомісяця	2564
""", 'э': """
электронная почта	2118
""", 'я': """
я вже підтримую	2563
я уже поддерживаю	2110
яндекс.дзен	2124
""", 'і': """
інші новини	19	2582
""", 'א': """
אולי גם יעניין אותך	1205
אולי יעניין אותך	1205
אולי יעניין אותך גם	1233
אולי יעניין אתכם	1205
אולי יעניין אתכם גם	1233
אולי מאוחר יותר	1188
אולי פספסתם	1233
אינציקלופדיית ynet	1205
""", 'ב': """
בחסות	1236
בשיתוף	1200
""", 'ג': """
גודל גופן	65
גודל טקסט	65
""", 'ד': """
דווח על טעות	1204
דלג לתוכן	1207
דלגו למתכון	61
דף הבית	1207
""", 'ה': """
האזינו	1196
הבא	1207
הבנתי	1208
הגב	1204
הדפיסו את המתכון	61
הדפיסו כתבה	1232
הדפס	1196
הדפס מתכון	61
הדפסה	1196
הדפסת המתכון	61
הדפסת כתבה	1232
הוסיפו תגובה	1204
הוסף תגובה	1204
הוספת תגובה	1204
הזכירו לי מאוחר יותר	1188
החשבון שלי	1190
הירשם	1190
הכי נצפים	1205
הכי נקרא	1205
הכי נקראות	1205
הכי נקראות היום	1233
הכתבה הבאה	1205
הכתבה המלאה למנויים	1232
הכתבה הקודמת	1205
המלצות	1205
המשך לקרוא	1207
המשך קריאה	1207
הנצפים ביותר	1233
הנקראות ביותר	1205
הנקראים ביותר	1233
הסתר	1208
העתיקו את הקישור	1232
העתיקו קישור	1232
העתק קישור	1196
העתקת הקישור	1232
העתקת קישור	1196
הצג הכל	1208
הצג מפה	1208
הצג מקור	1208
הצג עוד	1207
הצג פחות	1208
הצטרפו	1189
הצטרפו אלינו	1189
הקודם	1207
הקישור הועתק	1232
הרשמה	1190
השב	1204
התחבר	1190
התחברות	1190
""", 'ו': """
ווטסאפ	1196
וידאו	1205
""", 'ח': """
חדשות אחרונות	1205
חודש ראשון ב-#	1231
חודש ראשון ב-# ש"ח	1231
חודש ראשון בשקל	1231
חודש ראשון חינם	1231
חזרה למעלה	1207
חיפוש	1207
""", 'ט': """
טוויטר	1196
טלגרם	1196
טען עוד	1207
""", 'י': """
יציאה	1190
""", 'כ': """
כבר מנויים? התחברו	1190
כבר נרשמת	1190
כותרות אחרונות	1205
כניסה	1190
כניסה למנויים	1190
כתבה זו היא תוכן ממומן	1232
כתבה ממומנת	1236
כתבו תגובה	1204
כתבות אחרונות	1205
כתבות מומלצות	1205
כתבות נוספות	1205
כתבות נוספות בנושא	1233
כתבות נוספות שיעניינו אתכם	1233
כתבות קשורות	1205
כתבות שאולי פספסתם	1233
כתבות שיעניינו אתכם	1233
""", 'ל': """
לא כעת	1188
לא עכשיו	1188
לא תודה	1188
לא, תודה	1188
להורדת האפליקציה	1232
להמשך קריאה	1190
להרשמה	1190
לכל הכתבות	1207
לכל הכתבות בנושא	1233
לכל העדכונים, הכתבות והסרטונים	1233
לכל התגובות	1204
לכתבה הבאה בסדרה	1233
לכתבה הקודמת בסדרה	1233
למנויים בלבד	1193
למתכון	61
לפרטים	1208
לרכישת מינוי	1190
לרכישת מינוי לחצו כאן	1232
לתרום	1189
לתרומה	1189
""", 'מ': """
מבזקים	1205
מדיניות הפרטיות	1203
מדיניות הפרטיות ותנאי השימוש	1203
מודעה	1200
מומלץ עבורך	1233
מומלץ עבורכם	1233
מומלצים	1205
ממומן	1200
מעבר למתכון	61
מצאתם טעות	1204
""", 'נ': """
נושאים	1205
נושאים קשורים	1205
""", 'ס': """
סגור	1188
סגירה	1188
סיכום ai	1218
סיכום הכתבה	1218
""", 'ע': """
עוד	1207
עוד באותו נושא	1233
עוד בנושא	1205
עוד בערוץ	1205
עוד חדשות	1205
עוד כתבות	19	1205
עוד כתבות בנושא	19
עוד כתבות מעניינות	1232
עוד סיפורים	1233
""", 'פ': """
פייסבוק	1196
פרטים	1208
פרסום	1200
פרסומת	1200
פתח	1208
""", 'צ': """
צור חשבון	1190
צור קשר	1204
""", 'ק': """
קרא גם	1205
קרא עוד	1207
קראו גם	1205
קראו עוד	1207
""", 'ש': """
שיתוף	1196
שיתוף בווטסאפ	1196
שיתוף בטוויטר	1196
שיתוף במייל	1232
שיתוף בפייסבוק	1196
שכחתי סיסמה	1190
שלח לחבר	1196
שלחו את הכתבה במתנה	1232
שלחו במתנה	1232
שליחה במייל	1196
שמירה	1196
שמירת המתכון	61
שמירת כתבה	1232
שמרו כתבה	1232
שמרו לקריאה מאוחרת	1232
שתף	1196
שתפו	1196
שתפו את הכתבה	1196
שתפו בוואטסאפ	1232
שתפו בווטסאפ	1232
שתפו בטלגרם	1232
שתפו בפייסבוק	1196
""", 'ת': """
תגובה	1204
תגובות	1204
תגיות	1205
תוכן למנויים	1190
תוכן ממומן	1200
תוכן מסחרי	1236
תוכן מקודם	1200
תוכן פרסומי	1236
תוכן שיווקי	1200
תוכן שיווקי בשיתוף	1236
תורגם אוטומטית	1232
תיקון טעות	1232
תמכו בנו	1189
תנאי השימוש	1203
תנאי השימוש | מדיניות הפרטיות	1203
תנאי השימוש ומדיניות הפרטיות	1203
תפריט	1207
תקציר ai	1218
תקציר בינה מלאכותית	1218
תקציר הכתבה	1218
תרומה	1189
תרמו	1189
תרמו עכשיו	1189
""", 'ا': """
ابلغ عن خطا	111
اترك تعليقا	87
اتصل بنا	87
احدث الاخبار	88
احفظ المقال	120
احفظ المقال لوقت لاحق	120
اخبار اخري	19
اخبار بيشتر	1012
اخبار ديگر	19
اخبار ذات صلة	88
اخبار ذات علاقة	121
اخبار قد تعجبك	121
اخبار قد تهمك	121
اخبار متعلقة	88
اخبار مرتبط	985
اخبار مرتبطة	121
اخبار پيشنهادي	1012
اخترنا لك	88
اخترنا لكم	121
اخر الاخبار	88
اخرين اخبار	985
اخرين خبرها	1012
اخفاء	91
ادارة ملفات تعريف الارتباط	85
ادامه	987
ادامه مطلب	987
ادعم الصحافة المستقلة	68
ادعمنا	68
اذهب الي الوصفة	61
ارسال	78	978
ارسال المقال بالبريد	120
ارسال به تلگرام	1004
ارسال به دوستان	978
ارسال نظر	984
از دست ندهيد	1012
از ما حمايت كنيد	974
استمع	78
استمع للخبر	107
استمع للمقال	107
استمع للنص	107
اشتراك	69	975
اشتراك گذاري	978
اشتراك گذاري در تلگرام	1004
اشتراكگذاري	978
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
الان نه	973
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
انتهاي پيام	1004
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
اولين نفري باشيد كه نظر ميدهد	1004
ايجاد حساب	975
اين مطالب را هم بخوانيد	1012
اين مطلب را هم بخوانيد	1012
اگهي	980
اگهيها	1016
""", 'ب': """
باز كردن	988
بازرگاني	1016
بازگشت به بالا	987
بالفيديو	107
بحث	90
برعاية	82
برچسب ها	985
برچسبها	985
بستن	973
بعدا ياداوري كن	973
بعدي	987
بلغ عن خطا	111
به اشتراك بگذاريد	978
بيشتر	985	987
بيشتر ببينيد	1012
بيشتر بخوانيد	985
""", 'ت': """
تابعنا عبر	81
تابعنا علي	81
تابعونا علي	81
تازهترينها	985
تبرع	68
تبرع الان	68
تبليغ	980
تبليغات	980
تبليغات در گوگل	1016
تبليغات متني	1016
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
تلگرام	978
تم نسخ الرابط	120
تماس با ما	984
تماشاي ويديو	1004
تنظيمات كوكي	983
تنظيمات كوكيها	983
تويتر	78
توييتر	978
تيليجرام	78
""", 'ث': """
ثبت نام	975
ثبت نظر	984
ثبتنام	975
""", 'ج': """
جديدترين اخبار	985
جزئيات	988
جستجو	987
جميع التعليقات	87
""", 'ح': """
حالا نه	973
حجم الخط	78
حجم النص	65
حريم خصوصي	983
حساب كاربري	975
حسابي	69
حصري للمشتركين	69
حفظ	78
حفظ المقال	120
حفظ الوصفة	61
حفظ للقراءة لاحقا	120
حمايت كنيد	974
حمايت مالي	974
""", 'خ': """
خانه	987
خبر بعدي	1004
خبر قبلي	1004
خبرهاي بيشتر	1012
خبرهاي داغ	1012
خبرهاي مرتبط	985
خبرهاي پيشنهادي	1012
خروج	975
""", 'د': """
در همين رابطه	1012
در همين زمينه	1012
دستهبندي	985
دعوت به همكاري	1004
ديدگاه	984
ديدگاهتان را بنويسيد	1004
ديدگاهها	984
""", 'ذ': """
ذات صلة	88
ذخيره	978
ذخيره خبر	1004
ذخيره دستور پخت	61
ذخيره مطلب	1004
ذخيره مطلب براي بعد	1004
ذكرني لاحقا	67
""", 'ر': """
ربما لاحقا	67
رد	87
رفتن به دستور پخت	61
رمز عبور را فراموش كردهايد	975
رپورتاژ	980
رپورتاژ اگهي	980
""", 'س': """
ساهم	68
ساهم الان	68
سجل الدخول	72
سياسة الخصوصية	85
سياسة الخصوصية | شروط الاستخدام	85
سياسة الخصوصية وشروط الاستخدام	85
سياسة ملفات تعريف الارتباط	85
سياست حريم خصوصي	983
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
شايد بعدا	973
شرايط استفاده	983
شرايط استفاده و حريم خصوصي	983
شروط الاستخدام	85
شروط الاستخدام | سياسة الخصوصية	85
شروط الاستخدام وسياسة الخصوصية	85
""", 'ص': """
صفحه اصلي	987
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
عضويت	975
عكس	985
علي فيسبوك وتويتر	81
""", 'غ': """
غرد	78
""", 'ف': """
فتح	91
فقط براي مشتركان	975
فهمت	91
فيديو	88
فيسبوك	78	978
""", 'ق': """
قبلي	987
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
كليدواژهها	985
كمك كنيد	974
كمك مالي	974
كن اول المعلقين	120
كن داعما	68
كوكيها	983
كپي شد	1004
كپي كردن لينك	1004
كپي لينك	978
""", 'ل': """
لا شكرا	67
لا، شكرا	67
لاحقا	67
للمشتركين فقط	72
ليس الان	67
لينك كوتاه	978
لينك كوتاه خبر	1004
لينك كپي شد	1004
""", 'م': """
مادة اعلانية	82
متوجه شدم	988
محتواي تبليغاتي	980
محتواي حمايتشده	1004
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
مشاهده بيشتر	987
مشاهده همه	987
مشترك شويد	975
مطالب بيشتر	1012
مطالب مرتبط	985
مطالب پيشنهادي	1012
مقالات اخري للكاتب	121
مقالات ذات صلة	88
مقالات قد تعجبك	121
مقالات قد تهمك	121
مقالات مرتبط	985
ملفات تعريف الارتباط	85
منو	987
مهمترين اخبار	985
مواضيع ذات صلة	88
مواضيع قد تهمك	121
مواضيع متعلقة	121
مواضيع مرتبطة	121
موضوعات ذات صلة	88
موضوعات متعلقة	121
""", 'ن': """
نسخ الرابط	78
نسخ رابط المقال	120
نسخه چاپي	1004
نسيت كلمة المرور	69
نظر	984
نظر بدهيد	1004
نظر خود را با ما در ميان بگذاريد	1004
نظر خود را بنويسيد	984
نظر شما	984
نظر شما درباره اين خبر چيست	1004
نظرات	984
نظرسنجي	1004
نمايش بيشتر	987
نمايش كمتر	988
نمايش متن اصلي	988
نمايش نقشه	988
نمايش همه	988
ننصح بقراءة	88
نه ممنون	973
""", 'ه': """
هذه المادة للمشتركين	120
همرساني	978
همچنين ببينيد	1012
همچنين بخوانيد	985
""", 'و': """
واتساب	78
واتساپ	978
ورود	975
ورود / ثبت نام	975
وسوم	88
ويديو	985
ويژه مشتركان	975
""", 'پ': """
پاسخ	984
پربازديدترين	985
پربازديدترينها	985
پربازديدها	985
پربازديدهاي امروز	1012
پربازديدهاي هفته	1012
پربحثترينها	985
پربينندهترين	1012
پربينندهترين خبرها	1012
پربينندهترينها	1012
پيام بازرگاني	1016
پيشنهاد خواندني	1012
پيشنهاد سردبير	985
پيشنهاد ما	985
""", 'چ': """
چاپ	978
چاپ دستور پخت	61
""", 'گ': """
گزارش خطا	984
گزارش خطا در اين خبر	1004
""", 'अ': """
अक्षर का आकार	65
अगला	1259
अगली खबर	1257
अन्य खबरें	19	1257
अपनी राय दें	1256
अभी दान करें	1246
अभी नहीं	1245
""", 'आ': """
आगे पढें	1259
आज की अन्य खबरें	1283
आपके लिए	1257
आपको यह भी पसंद आ सकता है	1283
आपको ये भी पसंद आ सकता है	1283
""", 'इ': """
इसे भी देखें	1283
इसे भी पढें	1257
""", 'ई': """
ई-पेपर	1247
""", 'ऊ': """
ऊपर जाएं	1259
""", 'ए': """
एआई द्वारा तैयार	1271
एआई समरी	1271
एआई सारांश	1271
एआई से तैयार सारांश	1271
""", 'औ': """
और खबरें	1257
और देखें	1259
और पढें	1257	1259
और भी पढें	1283
""", 'क': """
कम दिखाएं	1260
कमेंट	1256
कमेंट करें	1256
कमेंट्स	1256
कुकी नीति	1255
केवल सदस्यों के लिए	1247
कॉपी लिंक	1250
""", 'ख': """
खाता बनाएं	1247
खोजें	1259
खोलें	1260
""", 'ग': """
गलती बताएं	1260
गोपनीयता नीति	1255
""", 'च': """
चर्चा में क्यों है	1283
""", 'ज': """
जरूर पढें	1283
जवाब दें	1256
ज्यादा पढी गई	1283
""", 'ट': """
टिप्पणियां	1256
टिप्पणी	1256
टिप्पणी करें	1256
टेक्स्ट साइज	65
टैग्स	1257
टॉप न्यूज	1257
टॉप स्टोरीज	1283
ट्रेंडिंग	1257
ट्विटर	1250
""", 'ठ': """
ठीक है	1260
""", 'त': """
ताजा खबरें	1257
ताजा समाचार	1257
""", 'द': """
दान करें	1246
देश की और खबरें	1283
दोस्तों को भेजें	1271
""", 'न': """
नक्शा देखें	1260
नहीं धन्यवाद	1245
नहीं, धन्यवाद	1245
नियम और शर्तें	1255
नियम और शर्तें | गोपनीयता नीति	1255
""", 'प': """
पार्टनर कंटेंट	1286
पिछला	1259
पिछली खबर	1257
पूरी खबर पढें	1259
प्रचार	1253
प्रतिक्रिया दें	1256
प्रायोजित	1253
प्रायोजित सामग्री	1286
प्रिंट करें	1250
प्रीमियम	1247
""", 'फ': """
फेसबुक	1250
फेसबुक पर शेयर करें	1250
फॉन्ट साइज	65
फोटो	1257
फोटो गैलरी	1283
""", 'ब': """
बंद करें	1245
बडी खबरें	1257
बाद में	1245
बाद में याद दिलाएं	1245
""", 'म': """
मुख्य समाचार	1257
मूल देखें	1260
मेन्यू	1259
मेरा खाता	1247
""", 'य': """
यह भी देखें	1283
यह भी पढें	1257
ये खबरें भी पढें	1283
ये भी जानें	1283
ये भी देखें	1283
ये भी पढें	1257
""", 'र': """
रजिस्टर करें	1247
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लिंक कॉपी करें	1250	1271
लॉग इन	1247
लॉग इन करें	1247
लॉगआउट	1247
लॉगिन	1247
लोकप्रिय	1257
""", 'व': """
विज्ञापन	1253
विज्ञापन के बाद जारी	1286
विज्ञापन हटाएं	1271
विवरण	1260
विषय	1257
वीडियो	1257
व्हाट्सएप	1250
""", 'श': """
शायद बाद में	1245
शेयर	1250
शेयर करें	1250
""", 'स': """
संपर्क करें	1256
संबंधित खबरें	1257
संबंधित लेख	1257
संबंधित वीडियो	1283
संबंधित समाचार	1257
सदस्य बनें	1246
सबसे ज्यादा पढी गई	1257
सबसे ज्यादा पढी गई खबरें	1283
सबसे ज्यादा पढी गईं	1283
सब्सक्राइब	1247
सब्सक्राइब करें	1247
सभी दिखाएं	1260
सभी देखें	1259
समझ गया	1260
समर्थन करें	1246
सहयोग करें	1246
साइन अप	1247
साइन इन	1247
साझा करें	1250
सीधे रेसिपी पर जाएं	61
सेव करें	1250
स्पॉन्सर्ड	1253
स्पॉन्सर्ड कंटेंट	1286
""", 'ह': """
हमारा समर्थन करें	1246
होम	1259
""", 'অ': """
অক্ষরের আকার	65
অনুদান দিন	199
""", 'আ': """
আপনার জন্য নির্বাচিত	225
আরও খবর	201
আরও দেখুন	201
আরও পডতে পারেন	225
আরও পডুন	201
আরও সংবাদ	225
আরো খবর	225
আরো পডুন	225
""", 'এ': """
এ জাতীয আরও খবর	225
এ জাতীয আরো খবর	225
এ সম্পর্কিত আরও খবর	201
এ সম্পর্কিত আরও পডুন	225
এই বিভাগের আরও খবর	225
এই বিভাগের আরো খবর	225
""", 'ক': """
কপি লিংক	224
""", 'খ': """
খবরটি শেযার করুন	224
""", 'জ': """
জনপ্রিয খবর	225
""", 'ন': """
নিবন্ধন	199
""", 'প': """
পাঠকের পছন্দ	225
পোস্টটি শেযার করুন	224
প্রিন্ট	203
প্রিন্ট করুন	224
""", 'ফ': """
ফেসবুকে শেযার করুন	224
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	224
বিজ্ঞাপন	203
বিস্তারিত পডুন	225
""", 'ম': """
মন্তব্য	203
মন্তব্য করুন	203
""", 'র': """
রেজিস্টার	199
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	199
লগইন	199
লিংক কপি	203
লিংক কপি করুন	224
লিংক কপি হযেছে	224
লিঙ্ক কপি করুন	224
লেখাটি সেভ করুন	224
""", 'শ': """
শেযার	203
শেযার করুন	203
""", 'স': """
সংশ্লিষ্ট খবর	201
সম্পর্কিত	225
সম্পর্কিত খবর	201
সম্পর্কিত বিষয	225
সম্পর্কিত সংবাদ	225
সর্বশেষ	201
সর্বশেষ সংবাদ	201
সর্বাধিক আলোচিত	225
সর্বাধিক পঠিত	201
সর্বোচ্চ পঠিত	225
সহাযতা করুন	199
সাবস্ক্রাইব	199
সেভ করুন	224
""", 'ข': """
ขนาดตัวอักษร	65
ข่าวที่คุณอาจสนใจ	2487
ข่าวที่น่าสนใจ	2487
ข่าวที่เกี่ยวข้อง	2464
ข่าวยอดนิยม	2464
ข่าวล่าสุด	2464
ข่าวอื่นที่น่าสนใจ	2487
ข่าวอื่นๆ	19	2487
ข่าวอื่นๆ ที่น่าสนใจ	2478
ข่าวเกี่ยวข้อง	2487
ข่าวแนะนำ	2464
ข้ามไปที่สูตร	61
""", 'ค': """
คลิกชมวิดีโอ	2478
คลิปแนะนำ	2487
ความคิดเห็น	2467
คัดลอกลิงก์	2467
คัดลอกลิงก์แล้ว	2478
คัดลอกลิงค์	2478
คัดลอกลิงค์แล้ว	2478
คุณอาจสนใจ	2487
""", 'ช': """
ชมคลิป	2478
ชมคลิปวิดีโอ	2478
ชมวิดีโอ	2478
ชมวิดีโอด้านบน	2478
ชมวิดีโอเต็มได้ที่นี่	2478
""", 'ด': """
ดูคลิป	2478
ดูทั้งหมด	2465
ดูวิดีโอ	2478
ดูเพิ่มเติม	2467
""", 'ต': """
ติดต่อเรา	2478
""", 'บ': """
บทความที่น่าสนใจ	2487
บทความที่เกี่ยวข้อง	2464
บทความล่าสุด	2464
บทความแนะนำ	2487
บริจาค	2461
บริจาคเลย	2461
บันทึก	2478
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	2478
""", 'พ': """
พิมพ์	2467
พิมพ์บทความ	2478
พิมพ์สูตร	61
พิมพ์หน้านี้	2478
""", 'ฟ': """
ฟังรายการย้อนหลัง	2478
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2478
""", 'ย': """
ยอดนิยม	2487
ยอดนิยมในตอนนี้	2487
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2478
ร่วมงานกับเรา	2478
ร่วมตอบแบบสอบถาม	2478
ร่วมบริจาค	2461
ร่วมแสดงความคิดเห็น	2478
""", 'ล': """
ลงทะเบียน	2461
ลืมรหัสผ่าน	2461
""", 'ส': """
สนับสนุนเรา	2461
สปอนเซอร์	2467
สมัครงานกับเรา	2478
สมัครสมาชิก	2461
ส่งต่อให้เพื่อน	2478
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2487
อ่านข่าวผ่านแอป	2478
อ่านข่าวอื่นๆ	2487
อ่านต่อ	2467
อ่านต่อเรื่องนี้	2487
อ่านเพิ่มเติม	2464
อ่านเรื่องที่เกี่ยวข้อง	2487
""", 'เ': """
เข้าสู่ระบบ	2461
เนื้อหาที่เกี่ยวข้อง	2487
เป็นคนแรกที่แสดงความคิดเห็น	2478
เรื่องที่คุณอาจสนใจ	19	2487
เรื่องที่น่าสนใจ	2487
เรื่องที่เกี่ยวข้อง	2464
เรื่องล่าสุด	2487
เรื่องอื่นที่น่าสนใจ	2464
เรื่องแนะนำ	2487
""", 'แ': """
แชร์	2467
แชร์ข่าวนี้	2478
แชร์บทความ	2478
แชร์หน้านี้	2478
แชร์ไปที่ line	2478
แท็ก	2487
แท็กที่เกี่ยวข้อง	2487
แปลอัตโนมัติ	2478
แสดงความคิดเห็น	2467
แสดงน้อยลง	2465
""", 'โ': """
โฆษณา	2467
โหลดแอปฟรี	2478
""", 'ไ': """
ไปที่สูตร	61
""", 'ẩ': """
ẩn	2663
""", 'ủ': """
ủng hộ	2644
ủng hộ chúng tôi	2644
""", 'あ': """
あとで	1498
あとで読む	1511
あなたにおすすめ	1523
あなたにおすすめの記事	1523
あなたへのおすすめ	1523
あわせて読みたい	1523
あわせて読む	1550
""", 'い': """
いいえ、結構です	1498
いいね	1511
いいね!してニュースをチェック	1512
いいね!で応援する	1540
いま読まれています	1550
いま読まれている記事	1550
""", 'お': """
おすすめ	1523
おすすめの記事	1523
おすすめ情報pr	1515
おすすめ記事	1523
おすすめ関連記事	1550
お問い合わせ	1517
お気に入り	1511
お気に入りに追加	1511
お申し込み	1501
""", 'こ': """
こちらの記事もおすすめ	1550
こちらの記事も読まれています	19	1550
こちらもおすすめ	1523
こちらも読む	1550
この著者の記事	1523
この記事に関連するニュース	1550
この記事のタグ	1523
この記事の写真をすべて見る	1551
この記事の関連ニュース	1550
この記事は会員限定です	1501
この記事もチェック	1540
この記事をシェア	1511
この記事をプレゼント	1540
この記事をプレゼントする	1540
この記事を保存	1540
この記事を印刷	1540
この記事を印刷する	1540
この記事を評価する	1540
この記者の記事一覧	1523
この連載の記事	1523
""", 'ご': """
ご意見	1520
ご支援のお願い	1499
ご購読の申し込み	1501
""", 'さ': """
さらに読み込む	1525
""", 'す': """
すべての写真を見る	1551
すべて受け入れる	1517
すべて表示	1526
すべて見る	1525
すべて許可	1517
""", 'そ': """
その他の記事	1523
""", 'は': """
はてなブックマーク	1511
はてなブックマークに追加	1540
はてブ	1511
""", 'ま': """
また後で	1498
""", 'み': """
みんなのコメント	1520
""", 'も': """
もっと見る	1525
もっと詳しく知りたい方は	1550
もっと読む	1523
もどる	1525
""", 'よ': """
よく読まれています	1550
よく読まれている記事	1523
よく読まれている記事ランキング	1523
""", 'わ': """
わかりました	1526
""", 'ア': """
アクセスランキング	1523
アプリのダウンロード	1510
アプリをインストール	1510
アプリをダウンロード	1510
アプリを開く	1510
アプリダウンロード	1510
アンケート実施中	1540
""", 'オ': """
オススメ記事	1523
""", 'カ': """
カテゴリ	1523
カテゴリー	1523
""", 'キ': """
キーワード	1523
""", 'ク': """
クイズに挑戦	1540
クイズに挑戦する	1540
クッキー	1517
クッキー設定	1517
クリップ	1511
クリップする	1511
""", 'コ': """
コピーしました	1511
コメント	1520
コメント#件	1520
コメント(#	1520
コメントする	1520
コメントはまだありません	1520
コメントをもっと見る	1520
コメントを投稿	1520
コメントを書く	1520
コメントを残す	1520
コメントを見る	1520
コメント一覧	1520
""", 'サ': """
サイトポリシー	1517
サイトマップ	1517
サインイン	1501
サポートする	1499
""", 'シ': """
シェア	1511
シェアしよう	1511
シェアする	1511
""", 'ス': """
スキップ	1498
スクラップ	1511
スクラップする	1511
スポンサー	1515
スポンサードリンク	1515
スポンサーリンク	1515
""", 'タ': """
タイアップ	1515
タグ	1523
""", 'チ': """
チップを送る	1499
チャンネル登録	1512
""", 'ツ': """
ツイート	1511
ツイートする	1511
""", 'ト': """
トップ	1525
トップへ戻る	1525
トップニュース	1523
トップページ	1525
トピックス	1523
""", 'ド': """
ドネーション	1499
""", 'ニ': """
ニュースを読む	1525
ニュースレター	1505
ニュースレター登録	1505
""", 'バ': """
バックナンバー	1523
""", 'パ': """
パスワードを忘れた方	1501
""", 'ピ': """
ピックアップ	1523
""", 'フ': """
フォロー	1512
フォローしてね	1512
フォローしました	1512
フォローする	1512
フォロー中	1512
フォントサイズ	65
フォントサイズ変更	65
""", 'ブ': """
ブックマーク	1511
ブックマークする	1511
""", 'プ': """
プッシュ通知	1510
プライバシーポリシー	1517
プレゼント	1501
プレミアム	1501
プレミアム会員	1504
""", 'ヘ': """
ヘルプ	1517
""", 'ペ': """
ページの先頭へ	1525
ページトップ	1525
ページトップへ	1525
""", 'ホ': """
ホーム	1525
""", 'ポ': """
ポスト	1511
ポストする	1511
""", 'マ': """
マイページ	1501
""", 'メ': """
メニュー	1525
メルマガ	1505
メルマガ登録	1505
メールで送る	1511
メールで送信	1511
メールアドレス	1505
メールアドレスを入力	1505
メールマガジン	1505
メールマガジン登録	1505
""", 'ラ': """
ランキング	1523
""", 'リ': """
リンクをコピー	1511
リンクをコピーしました	1540
リンクをコピーする	1540
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	1501
ログイン	1501
ログイン/会員登録	1501
ログイン・会員登録	1501
""", '一': """
一覧	1525
一覧へ	1525
一覧を見る	1525
""", '上': """
上一篇	2722
上一頁	2724
上一页	2724
""", '下': """
下一篇	2722
下一頁	2724
下一页	2724
下次再說	2697
下次再说	2697
""", '不': """
不,謝謝	2697
不,谢谢	2697
不用了	2697
""", '专': """
专题	2722
""", '个': """
个人中心	2701
""", '为': """
为你推荐	2722
为您推荐	2722
""", '主': """
主要ニュース	1523
""", '举': """
举报	2721
""", '了': """
了解	1526
""", '人': """
人才招聘	2741
人気の動画	1550
人気の記事	1523
人気ランキング	1523
人気記事	1523
人気記事ランキング	1523
人氣文章	2750
""", '今': """
今、あなたにオススメ	1523
今、読まれている記事	1550
今はしない	1498
今はやめておく	1498
今回はしない	1498
今日の注目	1523
今日最熱門	2750
今日热点	2722
今日焦点	2722
今日熱門	2750
""", '他': """
他の記事	19
他の記事も読む	1523
""", '付': """
付費閱讀	2701
付费内容	2701
付费阅读	2701
""", '以': """
以下为广告内容	2741
以下為廣告內容	2741
以后再说	2697
""", '会': """
会员专享	2704
会员专享内容	2704
会员专属	2701
会员中心	2701
会员登录	2701
会員の方はこちら	1501
会員の方はログイン	1501
会員登録	1501
会員登録する	1501
会員登録はこちら	1501
会員限定	1501
会員限定記事	1501
""", '你': """
你可能也喜欢	2722
你可能也喜歡	2722
你可能感兴趣	2722
你可能还想看	2750
你可能還想看	2750
""", '使': """
使用条款	2717
使用條款	2717
""", '保': """
保存	1511
保存する	1511
""", '個': """
個人情報の取り扱い	1517
個人情報の取り扱いについて	1517
個人情報の取扱いについて	1517
個人情報保護方針	1517
""", '元': """
元の記事を読む	1551
元記事で読む	1551
元記事を読む	1525
""", '免': """
免責聲明	2717
免費訂閱	2705
免費註冊	2701
免費試讀	2701
免责声明	2717
免费注册	2701
免费订阅	2705
免费试读	2701
""", '全': """
全ての写真を見る	1551
全文はこちら	1551
全文を読む	1525
全文表示	1525
全記事読み放題	1504
全部接受	2717
全部评论	2721
""", '公': """
公众号	2712
公式sns	1512
公式twitter	1512
公式x	1512
公式アプリ	1510
""", '共': """
共有	1511
共有する	1511
共有リンクをコピー	1540
""", '关': """
关于我们	2717
关注	2712
关注我们	2712
关键词	2722
关闭	2697
""", '其': """
其他新聞	2722
其他新闻	19	2722
""", '再': """
再生	1525
""", '写': """
写真(#枚	1551
写真をもっと見る	1551
写真を見る	1525
写真を見る(全#枚	1551
写真特集	1523
写评论	2721
""", '分': """
分享	2711
分享到	2711
分享到facebook	2741
分享到line	2741
分享到微信	2711
分享到微博	2711
分享本文	2741
分享此文	2741
分享給好友	2741
分享給更多人看到	2741
分享给好友	2741
分享给更多人	2741
分享至	2711
分享至facebook	2711
分享至line	2741
分类	2722
分類	2722
""", '列': """
列印	2711
列印本頁	2741
列印食譜	61
""", '初': """
初割で無料体験する	1501
初月無料	1504
""", '利': """
利用規約	1517
""", '前': """
前のページ	1525
前の記事	1523
前の記事へ	1523
前へ	1525
前回の記事はこちら	1550
前回はこちら	1551
""", '加': """
加入line好友	2712
加入会员	2701
加入我们	2741
加入我们的团队	2741
加入我們	2741
加入我們的團隊	2741
加入書籤	2711
加入會員	2701
加载更多	2724
""", '動': """
動画	1523
動画で見る	1540
動画を再生する	1540
動画を見る	1525
""", '单': """
单次捐款	2698
""", '印': """
印刷	1511
印刷する	1511
印刷用ページ	1540
印刷用ページを表示	1540
""", '即': """
即时新闻	2722
即時新聞	2722
""", '原': """
原文を表示	1526
原文を見る	1526
原文連結	2751
原文链接	2751
""", '参': """
参与评论	2721
参加者募集中	1536
参加问卷调查	2741
""", '參': """
參加問卷調查	2741
""", '友': """
友だち追加	1512
友だち追加する	1512
友善列印	2741
友達に教える	1540
""", '反': """
反馈	2721
""", '发': """
发现错误?请告诉我们	2741
发表留言	2721
发表评论	2721
""", '合': """
合わせて読みたい	1523
""", '同': """
同じカテゴリの記事	1523
同じ著者の記事	1550
同意	2717
同意しない	1517
同意する	1517
""", '听': """
听全文	2741
听新闻	2711
听这篇文章	2741
""", '單': """
單次捐款	2698
""", '回': """
回到頂部	2724
回复	2721
回覆	2721
回頂端	2724
回首頁	2724
""", '地': """
地図を見る	1526
地図を開く	1526
""", '复': """
复制成功	2711
复制网址	2741
复制链接	2711
""", '大': """
大号字	65
大字	2711
大家还在看	2722
大家都在看	2722
""", '头': """
头条	2722
""", '字': """
字体	65
字体大小	2711
字号	2711
字級	65	2711
字级	65
字體大小	65	2711
""", '官': """
官方微博	2712
""", '定': """
定期定額	2698
""", '寄': """
寄付	1499
寄付する	1499
寄付で応援する	1540
寄付のお願い	1499
寄付をする	1499
""", '專': """
專題	2722
""", '小': """
小字	2711
小編推薦	2722
""", '尚': """
尚無留言	2741
""", '展': """
展开	2724
展开全文	2724
展开全部	2725
展開	2724
""", '已': """
已关注	2712
已是会员	2701
已有帐号	2701
已經是會員	2701
已經是會員?登入	2701
""", '广': """
广告	2716
""", '広': """
広告	1515
広告の後に続きます	1515
広告をスキップ	1515
広告を閉じる	1515
広告企画	1515
""", '廣': """
廣告	2716
""", '延': """
延伸閱讀	2722
延伸阅读	2722
""", '开': """
开通会员	2701
""", '影': """
影音	2722
""", '後': """
後で	1498
""", '微': """
微信	2711
微博	2711
""", '忘': """
忘記密碼	2701
忘记密码	2701
""", '応': """
応援する	1499
""", '您': """
您可能也喜歡	2722
您可能感兴趣	2722
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2750
您的邮箱	2705
您的電郵	2705
""", '意': """
意见反馈	2721
""", '感': """
感想を送る	1520
""", '成': """
成为会员	2698
成為會員	2698
""", '我': """
我同意	2717
我的帐户	2701
我的帳戶	2701
我知道了	2717
我要留言	2721
我要糾錯	2741
我要纠错	2721
我要评论	2721
""", '戻': """
戻る	1525
""", '所': """
所有留言	2721
""", '打': """
打印	2711
打印本页	2741
打印食谱	61
打开	2725
打赏	2698
""", '投': """
投票する	1540
投稿する	1520
""", '折': """
折りたたむ	1526
""", '报': """
报告错误	2725
""", '拒': """
拒絕	2717
拒绝	2717
""", '招': """
招聘启事	2741
""", '拡': """
拡大	1511
拡大する	1525
""", '按': """
按讚	2712
""", '捐': """
捐款	2698
捐贈	2698
捐赠	2698
""", '排': """
排行榜	2722
""", '採': """
採用情報	1536
""", '接': """
接受	2717
接受全部	2717
接受所有	2717
""", '推': """
推广	2716
推广内容	2716
推廣	2716
推荐	2722
推荐文章	2722
推荐阅读	2722
推薦	2722
推薦文章	2722
推薦閱讀	2722
""", '提': """
提供	1515
""", '搜': """
搜尋	2724
搜索	2724
""", '播': """
播放	2724
""", '支': """
支持我们	2698
支持我們	2698
支援する	1499
""", '收': """
收合	2725
收听	2711
收听本文	2741
收聽文章	2741
收藏	2711
收藏文章	2711
收藏本文	2741
收藏食譜	61
收藏食谱	61
收起	2724
""", '文': """
文字の大きさ	65	1511
文字サイズ	1511
文字サイズ変更	65
""", '新': """
新着	1523
新着ニュース	1523
新着記事	1523
新着記事一覧	1550
新規会員登録	1501
新規登録	1501
新闻简报	2705
""", '明': """
明白了	2725
""", '显': """
显示原文	2725
显示更多	2724
""", '暂': """
暂不	2697
暂无评论	2741
""", '暫': """
暫不	2697
""", '更': """
更多	2722
更多内容	2722
更多報導	2722
更多报道	2722
更多文章	2722
更多新聞	2722
更多新聞請看	2750
更多新闻	2722
更多精彩	2750
更多精采內容	2741
""", '最': """
最多人看	2750
最新ニュース	1523
最新号	1550
最新影音	2750
最新文章	2722
最新新聞	2722
最新新闻	2722
最新消息	2722
最新記事	1523
""", '會': """
會員中心	2701
會員專享	2704
會員專享內容	2704
會員專屬	2701
會員登入	2701
""", '月': """
月額#円	1504
月額#円(税込	1504
""", '有': """
有料会員登録	1501
有料会員記事	1540
有料登録	1501
有料記事	1501
""", '朋': """
朋友圈	2711
""", '服': """
服务条款	2717
服務條款	2717
""", '朝': """
朝刊・夕刊	1501
""", '本': """
本周热门	2750
本文へ	1525
本文へ移動	1525
""", '机': """
机器翻译	2741
""", '查': """
查看全部	2724
查看原图	2724
查看原文	2751
查看地图	2725
查看更多	2724
查看留言	2721
查看结果	2725
查看詳情	2725
查看评论	2721
查看详情	2725
""", '标': """
标签	2722
""", '検': """
検索	1525
""", '業': """
業配	2716
""", '標': """
標籤	2722
""", '機': """
機器翻譯	2741
""", '檢': """
檢舉	2721
""", '次': """
次のページ	1525
次の記事	1523
次の記事へ	1523
次へ	1525
次ページ	1525
""", '每': """
每月捐款	2698
""", '注': """
注册	2701
注目の記事	1523
注目キーワード	1523
注目ワード	1523
注目記事	1523
""", '点': """
点击排行	2722
点击播放	2741
点击查看原文	2751
点击查看大图	2724
点击阅读原文	2751
点我看视频	2741
点赞	2711
""", '為': """
為您推薦	2722
""", '热': """
热点	2722
热点推荐	2722
热门	2722
热门排行	2722
热门文章	2722
热门新闻	2722
""", '無': """
無料で体験する	1501
無料で読む	1501
無料会員登録	1501
無料会員限定	1501
無料体験	1501
無料登録	1501
""", '焦': """
焦點新聞	2722
""", '熱': """
熱門	2722
熱門排行	2722
熱門文章	2722
熱門新聞	2722
熱門話題	2722
""", '特': """
特定商取引法に基づく表記	1517
特集	1523
""", '猜': """
猜你喜欢	2722
猜你喜歡	2722
""", '申': """
申し込む	1501
""", '电': """
电子报	2705
电子邮箱	2705
""", '画': """
画像を拡大	1525
画像を見る	1525
""", '留': """
留言	2721
留言(#	2721
""", '登': """
登入	2701
登入/註冊	2701
登出	2701
登录	2701
登录/注册	2701
登錄	2701
登録	1501
登録が完了しました	1540
登録して続きを読む	1501
登録する	1501
""", '發': """
發現錯誤?請告訴我們	2741
發表留言	2721
發表評論	2721
""", '目': """
目录	2724
目次	1525
目錄	2724
""", '直': """
直接看食谱	61
""", '相': """
相关主题	2722
相关报道	2722
相关推荐	2722
相关文章	2722
相关新闻	2722
相关标签	2722
相关视频	2750
相关阅读	2722
相關主題	2722
相關報導	2722
相關影片	2750
相關推薦	2722
相關文章	2722
相關新聞	2722
相關標籤	2722
相關閱讀	2722
""", '看': """
看了这篇文章的人也看	2722
看原文	2751
看更多	2722
看更多文章	2750
看更多新聞	2750
""", '知': """
知道了	2725
""", '稍': """
稍后再说	2697
稍后提醒我	2697
稍后阅读	2741
稍後再說	2697
稍後提醒我	2697
稍後閱讀	2741
""", '立': """
立即捐款	2698
立即訂閱	2701
立即订阅	2701
""", '粉': """
粉絲團	2712
""", '精': """
精彩推荐	2750
精彩推薦	2750
精选	2722
""", '紙': """
紙面ビューアー	1501
""", '結': """
結果を見る	1526
""", '続': """
続きはこちら	1551
続きをみる	1525
続きを読む	1501
""", '網': """
網友留言	2721
""", '編': """
編輯推薦	2722
編輯精選	2722
編集部おすすめ	1523
編集部のおすすめ	1523
""", '縮': """
縮小	1511
""", '繼': """
繼續閱讀	2724
""", '纠': """
纠错	2721
""", '继': """
继续浏览内容	2724
继续阅读	2724
""", '编': """
编辑推荐	2722
编辑精选	2722
""", '网': """
网友评论	2721
""", '翻': """
翻訳を表示	1526
""", '联': """
联系我们	2717
""", '聯': """
聯絡我們	2717
""", '聽': """
聽全文	2741
聽新聞	2711
聽這篇文章	2741
""", '菜': """
菜单	2724
""", '著': """
著作権	1517
""", '複': """
複製網址	2741
複製連結	2711
""", '觀': """
觀看更多	2750
""", '视': """
视频	2722
""", '解': """
解鎖全文	2741
解锁全文	2741
""", '訂': """
訂閱	2701
訂閱會員	2701
訂閱會員專屬內容	2741
訂閱郵件	2705
訂閱電子報	2705
""", '記': """
記事の続きはこちら	1551
記事へのご意見	1520
記事をサポートする	1499
記事をプレゼント	1501
記事をプレゼントする	1540
記事を保存	1511
記事を保存する	1540
記事を印刷する	1511
記事を読む	1525
記事ランキング	1523
記事一覧	1525
記事一覧を見る	1551
記事全文を読む	1525
記者募集	1536
記者募集中	1536
""", '許': """
許可する	1517
""", '註': """
註冊	2701
""", '評': """
評論	2721
""", '話': """
話題の記事	1523
""", '詳': """
詳しく見る	1526
詳細	1526
""", '語': """
語音播報	2741
語音朗讀	2741
""", '誤': """
誤りを報告	1526
誤字脱字の報告	1540
誤字脱字を報告する	1540
""", '読': """
読まれている記事	1523
読み上げ	1540
読み放題	1504
""", '請': """
請填寫讀者問卷	2741
請繼續往下閱讀	2716
請輸入電子郵件	2705
""", '讚': """
讚	2711
讚賞支持	2698
""", '订': """
订阅	2701
订阅会员	2701
订阅邮件	2705
""", '评': """
评论	2721
评论(#	2721
""", '诚': """
诚聘英才	2741
""", '话': """
话题	2722
""", '详': """
详情	2725
""", '语': """
语音朗读	2741
""", '请': """
请先登录再评论	2741
请继续往下阅读	2716
请输入邮箱	2705
""", '購': """
購読	1501
購読する	1501
購読のお申し込み	1501
購読申し込み	1501
""", '贈': """
贈送文章	2741
贈送文章給朋友	2741
贈送此文	2741
""", '贊': """
贊助	2698
贊助內容	2716
贊助商	2716
""", '赞': """
赞助	2698
赞助内容	2716
赞助商链接	2716
赞赏	2698
""", '赠': """
赠送此文	2741
""", '跳': """
跳到主要內容	2724
跳到食谱	61
跳至食譜	61
跳转到食谱	61
""", '載': """
載入更多	2724
""", '轉': """
轉發	2711
""", '转': """
转发	2711
""", '返': """
返信	1520
返信する	1520
返回顶部	2724
返回首页	2724
""", '追': """
追蹤	2712
追蹤我們	2712
""", '通': """
通報する	1520
通知をオン	1510
通知を受け取る	1540
""", '速': """
速報	1523
速報通知を受け取る	1540
""", '連': """
連結已複製	2741
連載	1523
""", '運': """
運営会社	1517
""", '違': """
違反報告	1520
""", '選': """
選單	2724
""", '邮': """
邮箱	2705
""", '链': """
链接已复制	2741
""", '閉': """
閉じる	1498	1525
""", '開': """
開く	1526
開通會員	2701
""", '関': """
関連	1523
関連する記事	1523
関連キーワード	1523
関連タグ	1523
関連トピックス	1523
関連ニュース	1523
関連リンク	1523
関連動画	1523
関連情報	1523
関連記事	1523
関連記事はこちら	1550
""", '閱': """
閱讀全文	2724
閱讀原文	2751
閱讀更多	2724
""", '關': """
關於我們	2717
關注	2712
關注我們	2712
關鍵字	2722
關閉	2697
""", '阅': """
阅读全文	2724
阅读原文	2751
阅读更多	2724
""", '隐': """
隐私政策	2717
隐私权政策	2717
""", '隱': """
隱私政策	2717
隱私權政策	2717
""", '電': """
電子信箱	2705
電子報	2705
電子版	1501
""", '音': """
音声で聞く	1511
音声読み上げ	1540
""", '頭': """
頭條	2722
""", '顯': """
顯示原文	2725
顯示更多	2724
""", '首': """
首頁	2724
首页	2724
""", '點': """
點我看影片	2741
點擊播放本文	2741
點閱排行	2750
""", '가': """
가	1573
가입하기	1564
가장 많이 본 뉴스	1580
""", '개': """
개인정보 처리방침	1578
개인정보처리방침	1578
""", '거': """
거부	1578
""", '검': """
검색	1582
""", '결': """
결과 보기	1583
""", '계': """
계속 읽기	1564
""", '고': """
고객센터	1578
""", '공': """
공유	1573
공유하기	1573
""", '관': """
관련 기사	1580
관련 뉴스	1580
관련 영상	1603
관련 태그	1580
관련기사	1580
관련뉴스	1580
관련키워드	1580
""", '광': """
광고	1577
광고 닫기	1577
""", '괜': """
괜찮습니다	1561
""", '구': """
구독	1564
구독 신청	1564
구독 전용	1564
구독 중	1564
구독신청	1564
구독이 완료되었습니다	1595
구독자 전용	1566
구독하고 이어서 읽기	1595
구독하기	1564
""", '글': """
글씨 크기	65
글씨크기	1573
글자 크기	1573
글자 크기 변경	65	1595
글자 크기 조절	65	1595
글자크기	1573
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '기': """
기부하기	1562
기사 공유하기	1573
기사 더보기	1595
기사 듣기	1595
기사 링크 복사	1595
기사 본문	1582
기사 선물하기	1595
기사 스크랩하기	1595
기사 오류 신고	1595
기사 오류 제보	1595
기사 원문 보기	1595
기사 저장하기	1595
기사 제보 및 문의	1595
기사 후원하기	1562
기사에 대한 의견	1579
기사원문	1582
기사저장	1573
기자 구독	1590
기자 구독하기	1590
기자 페이지	1590
기자 프로필 보기	1590
기자의 다른 기사	1590
기자의 다른기사	1580
""", '나': """
나중에	1561
나중에 보기	1595
나중에 읽기	1595
나중에 하기	1561
""", '내': """
내 정보	1564
""", '네': """
네이버 구독	1576
네이버 블로그	1573
네이버에서 구독	1576
네이버에서 구독하기	1576
""", '놓': """
놓치면 안 되는 기사	1603
""", '뉴': """
뉴스 듣기	1595
뉴스레터 구독	1569
뉴스레터 구독 신청	1569
뉴스레터 무료 구독	1595
뉴스레터 신청	1569
""", '다': """
다른 공유 찾기	1573
다른 기사	19	1580
다른 기사 더 보기	19
다른 기사 보기	1590
다른기사	1580
다른기사 보기	1580
다시 보지 않기	1561
다음	1582
다음 기사	1580
다음 기사 보기	1595
다음 페이지	1582
다음기사	1580
다음에	1561
""", '닫': """
닫기	1561
""", '답': """
답글	1579
답글쓰기	1579
""", '당': """
당신이 좋아할 만한	1580
""", '댓': """
댓글	1579
댓글 #	1579
댓글 #개	1579
댓글 보기	1579
댓글 쓰기	1579
댓글 운영 정책	1595
댓글 운영정책	1595
댓글보기	1579
댓글쓰기	1579
댓글을 입력해주세요	1579
""", '더': """
더 보기	1582
더보기	1580	1582
""", '독': """
독자 의견 조사	1595
""", '동': """
동영상	1580
동의	1578
동의합니다	1578
""", '등': """
등록	1579
""", '디': """
디지털뉴스부	1590
디지털뉴스팀	1590
디지털콘텐츠팀	1590
""", '라': """
라인	1573
""", '랭': """
랭킹	1580
랭킹뉴스	1580
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
로그아웃	1564
로그인	1564
로그인 후 댓글 쓰기	1595
로그인/회원가입	1564
로그인이 필요	1566
""", '링': """
링크 복사	1573
링크가 복사되었습니다	1595
""", '마': """
마이페이지	1564
""", '많': """
많이 본 기사	1580
많이 본 뉴스	1580
많이 본 영상	1603
많이 읽은 기사	1580
많이본 기사	1580
많이본 뉴스	1580
""", '맨': """
맨 위로	1582
맨위로	1582
""", '메': """
메뉴	1582
메뉴 닫기	1582
메일	1573
""", '모': """
모두 동의	1578
""", '목': """
목록	1582
목록보기	1582
""", '무': """
무료 체험 시작하기	1564
무료 회원가입	1564
""", '문': """
문의	1579
문자 크기	65
""", '바': """
바로가기	1573
""", '밴': """
밴드	1573
""", '번': """
번역 보기	1583
""", '베': """
베스트	1580
""", '복': """
복사하기	1573
""", '본': """
본문 글씨 줄이기	1573
본문 글씨 키우기	1573
본문 바로가기	1582
본문으로 바로가기	1582
""", '북': """
북마크	1573
""", '비': """
비밀번호 찾기	1564
""", '사': """
사이트맵	1578
사진 확대	1582
""", '설': """
설문 참여 바로가기	1595
설문 참여하기	1595
설문조사 참여하기	1595
""", '속': """
속보	1580
속보 알림 받기	1595
속보 알림 신청	1595
""", '스': """
스크랩	1573
스크랩하기	1595
스폰서	1577
""", '신': """
신고	1579
신문구독	1564
""", '실': """
실시간 뉴스	1580
""", '알': """
알겠습니다	1583
알림 받기	1572
알림 설정	1572
""", '앱': """
앱 다운로드	1572
앱 다운로드하기	1572
앱 설치	1572
앱 설치하기	1572
""", '에': """
에디터 추천	1580
""", '연': """
연관기사	1580
""", '열': """
열기	1583
""", '영': """
영상	1580
영상 보기	1595
영상으로 만나보세요	1595
영상으로 보기	1595
""", '오': """
오늘 하루 보지 않기	1561
오늘은 그만 보기	1561
오늘의 추천	1580
오늘의 핫뉴스	1603
오디오로 듣기	1595
오류 신고	1579
오류 신고하기	1595
오탈자 신고	1595
""", '온': """
온라인뉴스팀	1590
""", '요': """
요약	1582
""", '원': """
원문 보기	1583
원문보기	1582
""", '위': """
위로	1582
""", '유': """
유료 기사입니다	1595
유튜브 구독	1576
유튜브 구독하기	1576
""", '음': """
음성 재생하기	1595
음성으로 듣기	1573
""", '응': """
응원하기	1562
""", '의': """
의견 쓰기	1579
""", '이': """
이 기사 어땠나요	1595
이 기사를 공유합니다	1595
이 기사를 추천합니다	1595
이 기사와 함께 읽은 기사	1595
이 기자의 다른 기사	1595
이 시각 많이 본 기사	1603
이 시각 많이 본 뉴스	1603
이 시각 주요뉴스	1580
이 시각 추천뉴스	1580
이런 기사는 어때요	1603
이메일	1573
이메일무단수집거부	1578
이미 구독 중이신가요	1564
이미 회원이신가요	1564
이미지 크게 보기	1582
이미지 확대	1582
이슈	1580
이용약관	1578
이전	1582
이전 기사	1580
이전 기사 보기	1595
이전기사	1580
""", '인': """
인기 급상승	1603
인기 기사	1580
인기기사	1580
인기뉴스	1580
인쇄	1573
인쇄하기	1573
인스타그램 팔로우	1595
""", '일': """
일시후원	1562
""", '자': """
자세히	1583
자세히 보기	1583
""", '재': """
재생	1582
""", '저': """
저작권규약	1578
저장	1573
""", '전': """
전체 댓글	1579
전체 보기	1582
전체메뉴	1582
전체보기	1582
""", '접': """
접기	1582
""", '정': """
정기 후원하기	1562
정기구독	1564
정기후원	1562
""", '제': """
제보	1579
제보하기	1579
""", '좋': """
좋아요	1573
좋은 기사 후원하기	1562
""", '주': """
주소 복사	1595
주소가 복사되었습니다	1595
주소복사	1573
주요 기사	1580
주요 뉴스	1580
주요 뉴스 더보기	1603
주요기사	1580
주요뉴스	1580
""", '지': """
지금 뜨는 기사	1603
지금 뜨는 뉴스	1603
지도 보기	1583
지면보기	1564
""", '청': """
청소년보호정책	1578
""", '최': """
최신 기사	1580
최신 뉴스	1580
최신기사	1580
최신뉴스	1580
""", '추': """
추천 기사	1580
추천 영상	1603
추천기사	1580
추천뉴스	1580
""", '친': """
친구 추가하기	1595
""", '카': """
카카오스토리	1573
카카오톡	1573
카카오톡 공유	1573
카카오톡으로 공유	1595
카카오톡으로 공유하기	1595
카테고리	1580
""", '쿠': """
쿠키 설정	1578
""", '퀴': """
퀴즈 풀기	1595
""", '키': """
키워드	1580
""", '태': """
태그	1580
""", '텔': """
텔레그램에서 소식 받기	1595
""", '투': """
투표하기	1595
""", '트': """
트위터	1573
트위터 공유	1573
""", '페': """
페이스북	1573
페이스북 공유	1573
페이스북으로 공유	1595
""", '펼': """
펼치기	1582
""", '포': """
포토	1580
""", '폰': """
폰트 크기	1573
""", '프': """
프리미엄	1564
프린트	1573
""", '함': """
함께 보면 좋은 기사	1580
함께 볼 기사	1603
함께 읽으면 좋은	1580
함께 읽은 기사	1603
""", '핫': """
핫뉴스	1580
핫이슈	1580
핫클릭	1603
""", '헤': """
헤드라인	1580
""", '협': """
협찬	1577
""", '홈': """
홈	1582
""", '화': """
화제의 뉴스	1580
""", '확': """
확인	1583
""", '회': """
회사소개	1578
회원 전용	1566
회원가입	1564
""", '후': """
후원	1562
후원 안내	1562
후원 하기	1562
후원하기	1562
후원회원 가입	1562
"""}

START = {'a': """
abonē	1681 K par	1681 K no	1681 K un	1683 K
accès	1108 K illimité
această	52 K investigație	2082 K traducere
además	879 K:	924 K, en
ai가	1592 K 자동 번역한	1592 K 번역한	1592 K 핵심	1592 K 요약한
ai에게	1592 K 물어	1592 K 질문	1592 K 물어보기
ajánljuk	1312 K:
aktivér	411 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	2427 K dig till vårt	2443 K
apúntate	905 K a nuestro seminario	905 K a nuestro evento
artykuł	46 K można	46 K wolno	1929 K ukazał się	1929 K pochodzi z	1935 K przetłumaczony	1935 K został przetłumaczony	1935 K czyta	1935 K wygenerowany
artykuły	1926 K autora
artículos	849 K gratuitos
ascultă	1 K	2071 K:	2088 K podcastul	2088 K acest articol
atradāt	44 K
atsisiųskite	1643 K
autorė	1647 K:
autoři	308 K jsou
außerdem	557 K lesenswert:	557 K interessant:
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	913 K la app
beiträge	27 K
benefício	2032 K do assinante:
berätta	59 K i	59 K gärna
beställ	2443 K
bestätigen	451 K sie ihre
bestätigungsmail	451 K
besøg	397 K vores
beğendiniz	8 K mi
boletín	855 K diario	855 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2661 K liên quan:	2674 K viết này có	2674 K viết có hữu ích
báo	2674 K lỗi bài viết
bình	5 K luận	27 K luận	2675 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1312 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	2674 K phát hiện	2674 K thấy bài viết
bản	2674 K tóm tắt này
bấm	2676 K để nghe
bật	2652 K thông báo
""", 'c': """
chceš	330 K u nás pracovat	2303 K u nás pracovať
chefredaktör	2441 K och ansvarig utgivare:	2441 K:
chưa	32 K có bình luận
citeşte	2071 K şi	2071 K şi:
citește	2071 K și	2071 K și:	2071 K:	2071 K mai mult	2071 K aici	2071 K mai departe:
citiți	2071 K și
ciąg	1939 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	1986 K exclusivo para	2030 K gerado	2035 K oferecido por
conținut	2082 K generat	2086 K oferit de
crédit	1182 K photo	1182 K photos
crédits	1182 K photo	1182 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	2678 K đặt ứng dụng	2678 K ứng dụng	2678 K app
có	2661 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2077 K ai informații	2084 K ai observat o
dalinkitės	1643 K
další	296 K články autora
darovať	2297 K
dernières	1136 K actualités
descarcă	13 K	2102 K aplicația
descargá	13 K	913 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	1993 K no google play	2040 K na app store	2040 K no google play	2040 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	323 K
dostępna	1942 K w
dostępne	1942 K w
dostępny	1942 K w
dołącz	12 K do	56 K do #	56 K do ponad #	1953 K do	1966 K do dyskusji
držte	28 K se
découvrez	1137 K aussi	1161 K la boutique	1161 K notre boutique	1161 K nos jeux	1161 K notre hors-série	1169 K notre application	1169 K notre appli
décryptage	1137 K :
déductible	1099 K des impôts	1099 K à #
déjà	1106 K abonné	1106 K inscrit	1106 K client
dùng	2685 K thử
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetőként	1338 K
encuéntranos	12 K
envía	3 K
envíanos	894 K
ermöglicht	559 K von
erről	1312 K bővebben
escríbenos	882 K
estagiária	2023 K sob supervisão	2023 * K sob supervisão
estagiário	2023 K sob supervisão
""", 'f': """
faça	2038 K o quiz	2038 K o teste	2038 K o nosso
felelős	1335 K szerkesztő:	1335 K kiadó:
fiți	31 K primul
foretrækker	412 K du
fortsätt	2445 K läsa
fortæl	59 K mig
fotogaléria	2271 K:
fotografía	925 K:
få	388 K fuld adgang til	411 K adgang	411 K fri	411 K fuld	411 K besked	411 K ugens	411 K dagens	411 K de	411 K nyheder	411 K en notifikation	411 K breaking	411 K seneste nyt	422 K	1849 K full tilgang til	1875 K tilgang	1875 K fri	1875 K full	1875 K beskjed	1875 K varsel	1875 K ukas	1875 K dagens	1875 K de	1875 K nyheter	1875 K siste	1887 K	2418 K full tillgång till	2443 K tillgång	2443 K fri	2443 K full	2443 K besked	2443 K en notis	2443 K veckans	2443 K dagens	2443 K de	2443 K nyheter	2443 K senaste	2454 K
férjen	1338 K hozzá
följ	12 K	2422 K	2443 K
følg	12 K	12 K oss	392 K	411 K	1853 K	1875 K
füge	12 K uns	565 K
fügen	12 K sie uns	565 K sie
für	454 K android und ios	505 K diesen artikel	505 K diesen	554 K nur
főszerkesztő	1335 K:
""", 'g': """
gazeteciliğimizi	2540 K
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	2675 K cửa hàng trực tuyến
glöm	2443 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2674 K ý cho bài viết
gör	2427 K quizet	2427 K vårt quiz	2443 K vårt
görmemiz	2545 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1339 K lát
hintergründe	557 K dazu:
hjälp	2427 K oss bli bättre	2427 K oss att bli bättre
hjælp	397 K os med at blive bedre
hlavné	2284 K body
hlavní	310 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2675 K trả lời khảo sát	2683 K ủng hộ
hämta	13 K	2431 K
häng	2443 K med
hääleta	961 K
håll	28 K	28 K dig
hör	509 K dir	565 K	2443 K
hören	509 K sie	565 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	381 K også	381 K også:	397 K mere på	411 K	1842 K også	1842 K også:	1875 K
""", 'i': """
iesūti	1669 K savu	1669 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	1643 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	59 K fez	1986 K é assinante
jäikö	1051 K juttu kesken
jälgi	961 K
""", 'k': """
kapcsolódó	1312 K	1312 K:
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	2675 K tra kiến thức của bạn
kjøp	1858 K billetter	1858 K billett	1875 K
klausykitės	1628 K
klikněte	293 K zde
ključne	2223 K točke	2223 K tačke
klõpsates	961 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1683 K var
kommentarsfältet	5 K
kopiér	411 K
kopírovat	323 K
kopírovať	2297 K
kopē	1683 K
kvíz	293 K:	1325 K	2271 K:
känner	66 K du någon
kérje	1338 K
kérjen	1338 K
kérjük	28 K
kênh	2652 K youtube của báo
köp	2427 K biljetter	2427 K biljett	2443 K
kövess	12 K
kövesse	1338 K
kövessen	12 K
køb	397 K billetter	397 K billet	411 K
küfür	27 K içeren
küldd	3 K el	1320 K el nekünk
küldje	1320 K el nekünk	1338 K	1338 K tovább
kļūsti	1683 K
kết	2666 K nối với chúng tôi
""", 'l': """
laimē	1683 K
laimėkite	1643 K
legyél	1338 K
lejupielādē	1683 K
leé	924 K también	924 K más	924 K:
lisää	1075 K meidät
lásd	1312 K még
lásson	1338 K több
lát	1320 K valami
láttál	1320 K valami
lägg	2443 K till
lähetä	1054 K juttuvinkki	1054 K uutisvinkki	1054 K vinkki	1058 K mielipidekirjoituksesi	1058 K mielipidekirjoitus	1075 K
lämna	2421 K dina tips	2421 K ditt tips
läs	2410 K mer om	2411 K också	2411 K också:	2411 K även	2411 K mer	2411 K mer:	2411 K:	2411 K här	2411 K även:	2418 K vidare med	2418 K mer på	2431 K e-tidningen	2431 K tidningen	2443 K	2445 K vidare
læs	380 K mere om	381 K også	381 K også:	381 K mere	381 K mere:	381 K:	381 K her	381 K hele	388 K videre med	402 K e-avisen	402 K avisen	411 K	413 K videre
légy	31 K te az első
líbil	8 K se vám	311 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1075 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1939 K wideo
mesterséges	1346 K intelligencia írta
mirá	908 K el video	924 K también	924 K:
mitä	8 K pidit	33 K mieltä	1076 K mieltä sinä
mišljenja	2220 K autora	2220 K iznesena	2220 K izneta
mišljenje	2220 K autora
możliwość	5 K komentowania
mándanos	894 K
más	878 K noticias de	878 K noticias sobre	878 K sobre	878 K en	878 K de	879 K información	879 K información:	882 K artículos de
máte	296 K tip?	296 K tip na článek	296 K tip na téma	296 K tip pro
märkasid	44 K	946 K midagi	952 K viga	952 K artiklis viga
még	32 K nincs
més	241 K informació:	267 K notícies de	267 K notícies sobre
mød	397 K os
mūs	1683 K vari
mời	2661 K xem	2661 K bạn đọc	2661 K độc giả	2666 K bạn tham gia	2666 K độc giả theo dõi	2666 K bạn đọc theo dõi	2676 K quý vị theo dõi	2676 K quý độc giả	2676 K bạn xem video	2676 K nghe
""", 'n': """
nahlásit	333 K chybu
nahlásiť	2306 K chybu
nahláste	2306 K chybu
najważniejsze	1935 K informacje
naloži	2351 K
naložite	13 K	2351 K
naročite	2358 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	331 K čas číst	2304 K čas čítať
než	340 K vložíte komentář	340 K začnete diskutovat	340 K napíšete příspěvek
nguồn	2670 K:	2670 K :
nhận	2652 K thông báo
nové	313 K číslo	313 K vydání	2287 K číslo	2287 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1075 K enemmän
nägid	962 K viga
näita	961 K
näitkö	1076 K virheen
näytä	1075 K sisältö
nå	2443 K vår
nézd	1312 K meg	1338 K meg
nézze	1312 K meg	1338 K meg
nāc	1674 K strādāt
""", 'o': """
oceń	8 K	1936 K ten	1936 K artykuł	1936 K tekst
odporučte	2297 K
odporúčame	2271 K:
odsłuchaj	1947 K	1947 K ten
ofereça	3 K
oglądaj	1923 K:
ohodnoťte	311 K	2285 K
opýtajte	2284 K sa
opširnije	2208 K:	2208 K na
ouça	1 K	2011 K:	2036 K o podcast
oír	1 K
""", 'p': """
pamanīji	1675 K kļūdu
pamanījāt	44 K	1675 K kļūdu
pastebėjote	44 K	1629 K įdomų	1635 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2670 K viên:
piditkö	8 K	1076 K
pidätkö	1076 K
piše	2235 K:
podobał	8 K ci się
podpořte	328 K
podržite	2238 K
podés	12 K seguir	895 K enviarnos
podívejte	293 K se:	293 K se na video
poleć	1947 K
poslať	2297 K
poslechněte	1 K si	293 K si	293 K si:
poslušajte	1 K	2208 K:	2330 K:
posłuchaj	1 K	1923 K:	1923 K też:
poznáte	66 K niekoho
pozostała	1939 K część
pošaljite	41 K vijest
pošlete	323 K
pošlite	3 K	2297 K
poți	2077 K contacta autorul	2077 K contacta autoarea
praneškite	1629 K redakcijai
predplaťte	2301 K si
prečítajte	2271 K si tiež	2271 K si aj	2271 K si	2271 K si:
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	1643 K
pronašli	44 K ste
pročitaj	2208 K još	2208 K i
pročitajte	2208 K još	2208 K i	2208 K više	2208 K:	2208 K više o ovoj temi
prvý	2296 K mesiac len za	2296 K mesiac za	2296 K mesiac už za	2296 K mesiac zadarmo
prześlij	1947 K dalej
präsentiert	559 K von
prüfen	565 K sie
páčil	8 K sa vám	2285 K sa
päivitä	1075 K
pääset	1075 K lukemaan
päätoimittaja	1073 K:
păstrați	28 K
pērc	1674 K biļetes	1683 K
předplaťte	328 K si
přehrajte	293 K si
přečtěte	293 K si také	293 K si	293 K si:	293 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	895 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	331 K posloucháte
radšej	2304 K počúvate
radši	331 K posloucháte
rašykite	1629 K autorei	1629 K autoriui
recibí	894 K las noticias
recomandări	2071 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1337 K ingyenesen
regisztráljon	1325 K	1337 K ingyenesen
regístrate	846 K para
resuméet	26 K er
resztę	1939 K tekstu
rezervē	1683 K
rešite	2208 K kviz
riješite	2208 K kviz
rozwiąż	1923 K quiz
rätsel	548 K mit
rätseln	548 K sie mit
réservez	1161 K vos places pour la soirée de la rédaction
réservé	1106 K aux abonnés
réservée	1106 K aux abonnés
réservés	1106 K aux abonnés
résumer	1151 K cet article	1151 K l'article
résumé	1151 K généré	1151 K rédigé	1151 K réalisé	1151 K produit	1151 K par
rösta	2443 K
rādīt	1683 K
""", 's': """
saglabā	1683 K
saistīts	1658 K:
saņem	1683 K
sažetak	2223 K	2223 K članka	2223 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	894 K el canal	924 K leyendo:
sesizări	2077 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	310 K	310 K článku
siųskite	1629 K savo	1643 K
sjefredaktør	1872 K:	1872 K og ansvarlig redaktør:
skopírovať	2297 K
skrót	1935 K artykułu
skúsili	59 K ste
související	293 K:
sporočite	2363 K napako
sprawdź	1923 K:	1923 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spýtajte	2284 K sa
stališča	2341 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	346 K si aplikaci
stöd	2418 K
stötta	2418 K
støt	388 K
støtt	1849 K
suscríbete	841 K a
susidūrėte	1629 K su
susiję	1617 K:
synthèse	1151 K générée
syötä	1075 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1344 K:
szívesen	1339 K meghallgatjuk
szöveg	1344 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	899 K
síganos	12 K
sígueme	899 K
síguenos	12 K
só	1986 K para assinantes
sólo	846 K para suscriptores
søg	411 K nu
súhrn	2284 K
súmate	12 K	56 K a las #
súvisiace	2271 K:
súvisiaci	2271 K článok
sūti	1669 K savu	1683 K
""", 't': """
también	867 K en facebook	879 K puedes leer	879 K puedes leer:	879 K te puede interesar:
també	241 K et pot interessar:
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1080 K on
tekstą	46 K galima
tenés	889 ¿K información
thấy	44 K lỗi
thử	2675 K sức với
tiedätkö	1054 K aiheesta	1054 K asiasta	1054 K lisää
tiivistelmä	26 K on
tilføj	411 K
todavía	32 K no hay comentarios
további	1312 K részletek
traducció	250 K feta
transparentní	303 K účet:
trên	2652 K google news
trả	2675 K lời câu đố
trải	2685 K nghiệm
turpinājums	1685 K
twój	27 K komentarz
työskenteletkö	1054 K
tác	2670 K giả:	2670 K giả là
támogasd	1330 K a	1330 K az
támogassa	1330 K a	1330 K az
täglichen	451 K newsletter
tämä	26 K tiivistelmä	52 K juttu
tämän	52 K jutun
télécharger	13 K	1117 K l'application
téléchargez	13 K
tóm	2674 K tắt này
töltsd	13 K le
töltse	13 K le	1338 K le	1338 K ki
történeteiket	1320 K
tüm	27 K yorumlar
tęsinys	1645 K
tłumaczenie	1935 K
tải	13 K	13 K ứng dụng	2652 K ứng dụng	2652 K app	2678 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2243 K na grešku
uključi	2231 K
uključite	2231 K
uložit	323 K
uložiť	2297 K
uložte	323 K si	2297 K si
unbeschränkter	528 K zugang
unterstütze	435 K
unterstützen	435 K sie	435 K sie die
uočili	7 K ste
upozorniť	2306 K na chybu
upozorněte	333 K na chybu
urmărește	12 K	2071 K și:	2088 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1325 K részt
več	2330 K:	2330 K v videu	2355 K o tem	2355 K novic	2355 K preberite
vidéo	1137 K :
visą	1643 K interviu
više	2208 K o:
você	2011 K pode gostar:
vprašaj	2344 K
vprašajte	2344 K
vypočujte	1 K si	2271 K si:
vyskúšali	59 K ste
vytiskněte	323 K
vytlačiť	2297 K
vytlačte	2297 K
vyzkoušeli	59 K jste
válaszolj	1338 K
válaszoljon	1338 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	411 K med
véleménycikkeit	1320 K
více	293 K zde	293 K k tématu:
võida	961 K
võta	946 K ühendust	961 K
vă	28 K rugăm să
věnujte	323 K
všechny	27 K komentáře	296 K články autora
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	475 K artikel:
weź	1966 K udział w dyskusji
więcej	1922 K o	1922 K na temat	1922 K z	1923 K na ten temat:	1926 K artykułów autora
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	451 K newsletter
""", 'y': """
yanlişlik	2534 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1958 K uwagę	1958 K błąd	1958 K literówkę	1958 K uwagi	1958 K nieścisłość
ziņo	1669 K redakcijai
zkopírovat	323 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zostań	1955 K reporterem	1955 K reporterką	1955 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	484 K dpa	722 K #	722 K
""", 'à': """
à	1137 K lire aussi	1137 K lire également	1137 K lire :	1137 K lire sur	1137 K voir aussi	1137 K écouter	1137 K relire	1137 K découvrir	1137 K lire sur le même sujet	1137 K consulter :	1137 K voir également	1140 K propos de l'auteur	1140 K propos de l'autrice	1161 K retrouver dans le numéro
àudio	250 K generat
""", 'á': """
áudio	2030 K gerado
""", 'ä': """
är	2421 K du
äänestä	1075 K
""", 'é': """
é	2008 K preciso estar logado
écouter	1 K l'article	1 K cet article	1137 K aussi
écoutez	1 K cet	1 K l'article	1165 K le podcast
""", 'í': """
írd	1338 K be
írj	1320 K a szerzőnek
írja	1338 K be
írjon	1320 K a szerzőnek	1338 K közvetlenül	1338 K nekünk
""", 'î': """
întreabă	2082 K asistentul
""", 'ö': """
ön	1339 K szerint
""", 'ú': """
últimas	878 K noticias de	2010 K de	2010 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
""", 'ü': """
über	478 K die autor:in	478 K die autoren	478 K die autor:innen	480 K die autorin	480 K den autor	481 K die autorin	481 K den autor
übersetzung	562 K:	562 K aus dem
""", 'č': """
čitaj	2208 K još
čitajte	2208 K i	2208 K još	2208 K još:
članak	46 K se može	46 K možete	2223 K je preveden	2223 K čita	2226 K je objavljen u
članek	46 K lahko	2344 K je preveden	2344 K bere	2344 K je prebral	2347 K je objavljen v
článek	46 K lze	46 K můžete	310 K byl přeložen	310 K přeložen	310 K načetl	313 K vyšel v
článok	46 K možno	46 K môžete	2284 K bol preložený	2284 K načítal	2287 K vyšiel v
čo	33 K si myslíte
čtěte	293 K také	293 K také:	293 K i	293 K více	293 K:
číslo	303 K účtu pro dary	303 K transparentního účtu
čítajte	2271 K aj	2271 K tiež	2271 K viac
""", 'đ': """
đánh	2674 K giá bài viết
đăng	2675 K ký tham dự hội thảo
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	2691 K dây nóng: #	2691 K dây nóng #
đọc	2661 K thêm	2661 K thêm:	2661 K:	2661 K tiếp:	2666 K tin nhanh
""", 'į': """
įsigykite	1643 K
įtraukite	1643 K mus
įveskite	1643 K
""", 'ś': """
ściągnij	13 K	1971 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1951 K:
źródło	1951 K:
""", 'ž': """
želite	2240 K raditi kod nas	2240 K da radite kod nas	2360 K delati pri nas
želiš	2240 K raditi kod nas	2360 K delati pri nas
žinote	1629 K daugiau	1644 K istoriją
žiūrėkite	1617 K taip pat	1643 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	615 K χρήσιμο	615 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	630 K τον	630 K τα	630 K
ακούστε	1 K	599 K:
αναφέρετε	635 K λάθος	635 K κάποιο λάθος
αναφορά	635 K λάθους
αντιγράψτε	625 K
αντιγραφή	625 K
αξιολογήστε	615 K
αποθηκεύστε	625 K
αυτή	52 K η έρευνα	614 K η περίληψη	614 K η σύνοψη
""", 'β': """
βίντεο	599 K:
βαθμολογήστε	615 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	599 K επίσης	599 K:	599 K το βίντεο	599 K εδώ	599 K επίσης:	599 K ακόμα:	599 K φωτογραφίες	599 K ακόμη	599 K ακόμη:	612 K όλα τα άρθρα	626 K όλες	626 K όλα	626 K τις
δειτε	599 K επισης	599 K ακομη	599 K:
δεν	633 K έχετε χρόνο να διαβάσετε
διάβασε	599 K επίσης	599 K ακόμη
διαβάζεται	614 K από
διαβάστε	599 K επίσης	599 K επίσης:	599 K ακόμη	599 K ακόμη:	599 K ακόμα	599 K:	599 K εδώ	599 K περισσότερα	599 K ακόμα:	599 K εδώ περισσότερα	599 K σχετικά	599 K αναλυτικά	612 K όλα τα άρθρα	626 K όλες	626 K όλα	626 K τις
διαβαστε	599 K επισης	599 K ακομη	599 K ακομα	599 K:
διαθέσιμη	622 K στο
διαθέσιμο	622 K σε	622 K στο
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	625 K
ενεργοποιήστε	622 K
εντοπίσατε	44 K
εσείς	33 K τι
""", 'η': """
η	614 K περίληψη	614 K σύνοψη	614 K ανάγνωση	614 K περίληψη αυτή
""", 'θ': """
θέλεις	632 K να εργαστείς μαζί μας
θέλετε	632 K να εργαστείτε μαζί μας	632 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	622 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	622 K	630 K την εφαρμογή	644 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	599 K:
""", 'λ': """
λήψη	622 K από	622 K στο
""", 'μ': """
μάθετε	626 K όλες
με	628 K πληροφορίες από
μείνετε	626 K ενημερωμένοι
μετάφραση	614 K
μοιράσου	625 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	612 K απόψεις	612 K γνώμες
""", 'π': """
περίληψη	614 K
περισσότερα	599 K:
πηγές	628 K:
πηγή	628 K:
προτείνετε	625 K
προτιμάτε	633 K να ακούτε	633 K να ακούσετε
πώς	615 K σας φάνηκε
""", 'ρ': """
ρωτήστε	614 K
ρώτα	614 K
ρώτησε	614 K
""", 'σ': """
σας	8 K άρεσε	615 K φάνηκε	615 K βοήθησε	615 K άρεσε
στείλτε	625 K
στηρίξτε	630 K	630 K τον	630 K τα	630 K την
σύνοψη	614 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	612 K κείμενα που
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	612 K άρθρο εκφράζει	614 K άρθρο μεταφράστηκε	614 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	625 K
""", 'ό': """
όλα	612 K τα άρθρα
όλες	626 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	178 K се за
автор	2151 K - обозреватель	2151 K - корреспондент	2151 K - колумнист	2151 K - редактор	2599 K - оглядач	2599 K - колумніст	2599 K - кореспондент
авторка	2599 K - оглядачка	2599 K - колумністка
авторката	158 K е
авторът	158 K е
акценти	160 K от
""", 'б': """
бачите	44 K помилку
беше	161 K ли полезна	161 K ли полезно	161 K ли полезен
больше	2135 K новостей	2136 K по теме:	2174 K любите слушать	2174 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2154 K ли материал	2154 K ли пересказ	2154 K ли этот пересказ	2154 K ли этот	2154 K ли текст
была	2154 K ли статья	2154 K ли эта	2154 K ли новость
більше	2583 K по темі:	2583 K за темою:	2583 K на тему:	2583 K про це:	2614 K новин	2614 K матеріалів
""", 'в': """
вакансии	2157 K "	2157 K редакции
вакансії	2604 K "	2604 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2154 K понравилась	2154 K понравился	2154 K помогла	2602 K сподобалась	2602 K сподобалася	2602 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	146 K още	146 K също	146 K:	146 K повече във видеото	146 K галерията
включете	168 K
все	27 K комментарии	2135 K новости на тему	2135 K материалы	2135 K новости	2135 K статьи	2139 K статьи автора	2139 K материалы автора
всички	173 K новини
встановлюйте	2609 K
встановіть	13 K	2609 K	2635 K застосунок
""", 'г': """
гаряча	41 K лінія редакції
главное	2153 K от
гледайте	146 K видеото	146 K:
головне	2601 K від	2601 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2583 K:	2583 K про це
джерела	2616 K:
джерело	2616 K:
дивіться	2583 K також	2583 K:	2583 K також:	2583 K відео:
до	2583 K теми:
докладніше	2583 K:	2583 K про це
доступно	2162 K в	2162 K на	2162 K для	2609 K в	2609 K у	2609 K на	2609 K для
достъпно	168 K в	168 K на
дотримуйтесь	28 K
другие	2139 K материалы автора
думка	2599 K автора	2599 K редакції	2599 K, висловлена
думки	2599 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	2139 K новость?
еще	2136 K по теме:
ещё	2135 K больше	2136 K по теме:
""", 'з': """
за	2583 K темою:
забелязахте	7 K
завантажити	2609 K в	2609 K з	2609 K у
завантажте	13 K	2609 K в	2609 K з	2635 K застосунок	2635 K додаток
завантажуйте	13 K	2609 K	2619 K застосунок
загрузите	2162 K в	2162 K на
задайте	2153 K вопрос
заметили	7 K ошибку
запазете	172 K
запитайте	2601 K
зберегти	2613 K
збережіть	2613 K
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
зручніше	2622 K слухати
""", 'и': """
изпратете	172 K
изтеглете	13 K	168 K	178 K	193 K приложението
източник	175 K:
източници	175 K:
инсталирайте	168 K
искате	180 K да работите при нас	180 K ли да работите при нас
искаш	180 K да работиш при нас
источник	2168 K:
источники	2168 K:
""", 'к': """
как	2154 K вам статья	2154 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	172 K
копирайте	172 K
короткий	2601 K виклад	2601 K переказ
коротко	2153 K от	2601 K від
краткий	26 K пересказ	2153 K пересказ
кратко	2153 K от
краткое	2153 K содержание
куиз	146 K:
""", 'л': """
лучшее	2135 K за
любите	2622 K слухати
""", 'м': """
материал	46 K можно	2136 K по теме:	2156 K опубликован в	2159 K можно
матеріал	46 K можна
месяц	2165 K подписки за
мнение	2151 K автора	2151 K редакции
мнението	158 K на автора
мнения	2151 K авторов
мненията	158 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	52 K этим текстом	52 K цим текстом
надіслати	2613 K
надішліть	3 K	2613 K
накратко	160 K от
нашли	7 K ошибку	7 K опечатку
немає	2622 K часу читати
нет	32 K комментариев	2174 K времени читать
новия	163 K брой
новият	163 K брой
новости	2135 K партнеров
новый	2156 K номер
няма	32 K коментари
нямате	181 K време да четете
""", 'о': """
об	2136 K этом подробнее	2139 K авторе
обобщение	160 K
обсуждение	5 K
озвучено	2153 K	2601 K
опитахте	59 K
оставьте	31 K первый
открихте	7 K
откройте	2162 K в
отпечатай	172 K
отпечатайте	172 K
отправить	3 K	2166 K
отправьте	3 K	2166 K
оценете	161 K
оцените	8 K	2154 K
оцініть	2602 K
още	146 K по темата	146 K новини:	173 K новини
""", 'п': """
первый	2165 K месяц за
перевод	2153 K выполнен	2153 K сделан
передплата	2612 K за #	2612 K від #
переказ	2601 K
переклад	2601 K зроблено
пересказ	2153 K
перший	2612 K місяць за
по	2136 K теме:
повече	146 K по темата:	173 K новини
повідомити	2624 K про помилку
повідомте	2624 K про помилку	2624 K нам про помилку
погляди	2599 K авторів
подарете	172 K
подарите	2166 K
подарить	2166 K
подарувати	2613 K
подаруйте	2613 K
поддержать	2171 K
поддержите	2171 K
поделитесь	3 K
поделиться	3 K
подкрепете	178 K
подкрепи	178 K
подписка	2165 K за #	2165 K от #	2165 K за рубль
подписывайтесь	12 K	2171 K на
подпишись	12 K	2186 K на
подпишитесь	12 K	2171 K на	2186 K на нас
подробнее	2136 K:	2136 K в материале	2136 K - в	2136 K читайте в материале	2136 K об этом
подробности	2136 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2151 K автора
позицията	158 K на автора
позиція	2599 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
полезна	161 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	160 K
попитайте	160 K
попробовали	59 K
порадьте	2613 K
порекомендуйте	2166 K
последвайте	12 K	178 K
последние	2135 K новости о
послухати	1 K
послушать	1 K
поставте	2601 K запитання
почитать	2136 K:
преведено	160 K с
преводът	160 K е
предпочитате	181 K да слушате
прежде	2187 K чем оставить комментарий	2187 K чем комментировать
препоръчай	172 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	2139 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
пройдите	2136 K тест
пройдіть	2583 K тест
прочетено	160 K от
прочетете	146 K още	146 K също
підписка	2612 K за #	2612 K від #
підписуйся	12 K
підписуйтесь	12 K	2619 K на
підпишіться	12 K	2619 K на
підсумок	2601 K
підтримайте	2619 K
підтримати	2619 K
""", 'р': """
работа	2157 K в "
радимо	2583 K прочитати:
разрешете	168 K
распечатайте	2166 K
распечатать	2166 K
расскажите	59 K в
резюме	160 K
резюмето	160 K
рекомендуем	2136 K:
рекомендуємо	2583 K:
робота	2604 K в "	2604 K у "
роздрукувати	2613 K
роздрукуйте	2613 K
розкажіть	59 K у
""", 'с': """
саммари	2153 K
свалете	13 K	168 K	193 K приложението
свежий	2156 K номер
свързани	146 K:
связаться	2139 K с автором
сигнализирайте	183 K за грешка
скачайте	13 K	2162 K в	2162 K из	2171 K приложение	2191 K приложение
скачать	13 K	2162 K в	2162 K на
скопировать	2166 K
скопируйте	2166 K
скопіювати	2613 K
скопіюйте	2613 K
следвайте	12 K ни	178 K
следите	12 K за
слухайте	2583 K:	2583 K також:
слухати	1 K
слушайте	2136 K:	2136 K также:
слушать	1 K
см	2136 K. также:
смотрите	2136 K также	2136 K:	2136 K	2136 K также:	2136 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2176 K об ошибке	2176 K нам об ошибке
сообщить	2176 K об ошибке
сохраните	2166 K
сохранить	2166 K
спитайте	2601 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спробували	59 K
спросите	2153 K
спросить	2153 K
станьте	31 K первым	31 K першим	2171 K подписчиком	2171 K соучастником	2619 K частиною спільноти	2619 K співучасником
статията	46 K може	160 K е преведена	160 K е прочетена
статтю	46 K можна	2601 K перекладено
статью	46 K можно	2159 K можно
статья	2153 K переведена	2153 K озвучена	2154 K была	2156 K опубликована в
стежте	12 K за
стислий	2601 K виклад	2601 K переказ
съобщете	183 K за грешка
съобщи	183 K за грешка
""", 'т': """
також	2583 K читайте:
текст	46 K можно	46 K можна	2153 K переведён	2153 K переведен	2153 K озвучен	2601 K перекладено	2601 K озвучено
текстът	46 K може	158 K отразява	160 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	52 K разследване	160 K резюме	160 K обобщение
точка	2151 K зрения автора	2599 K зору автора	2599 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2174 K слушать
установите	13 K	2191 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2136 K:
""", 'х': """
хареса	8 K ли	161 K ли
харесахте	161 K ли
хотите	2173 K работать у нас	2173 K у нас работать	2173 K работать в нашей
хочете	2621 K працювати в нас	2621 K в нас працювати	2621 K працювати у нас
хочеш	2621 K працювати в нас
хочешь	2173 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	2601 K переказ	2601 K короткий виклад	2601 K короткий переказ	2601 K стислий виклад
""", 'ч': """
четете	146 K още
чети	146 K още
чи	2602 K була стаття	2602 K був матеріал	2602 K був переказ	2602 K був цей переказ	2602 K була ця	2602 K був цей	2602 K сподобалась	2602 K сподобалася	2602 K сподобався
читай	2186 K нас
читайте	12 K нас	13 K	2136 K также	2136 K также:	2136 K:	2136 K подробнее	2136 K еще	2136 K по теме:	2136 K подробнее:	2136 K материал	2136 K в материале	2162 K нас без	2162 K без	2171 K	2171 K нас в	2583 K також	2583 K також:	2583 K:	2583 K ще	2583 K також на тему:	2583 K по темі:	2583 K також на тему	2619 K
читать	2136 K также	2136 K по теме:
что	33 K вы думаете	2136 K ещё почитать:
чуйте	1 K	146 K:
""", 'щ': """
ще	32 K немає коментарів	2583 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	52 K расследование	2153 K краткое содержание
этот	26 K пересказ	2153 K пересказ	2153 K краткий пересказ	2159 K материал можно	2159 K текст можно
эту	2159 K статью можно
""", 'я': """
як	2602 K вам стаття	2602 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'א': """
אהבתם	1219 K את
אולי	1234 K פספסתם:
אל	1225 K תפספסו: הפעילו
""", 'ב': """
בואו	1220 K לעבוד איתנו
בחנו	1222 K את עצמכם
""", 'ד': """
דווחו	1219 K על
""", 'ה': """
האזינו	1 K	1206 K:	1221 K לפודקאסט	1221 K לפרק
האם	8 K אהבתם	1219 K הכתבה	1219 K הסיכום	1219 K המידע
הדוא	1213 K"ל האדום
הורידו	13 K	1199 K את האפליקציה	1224 K
היו	31 K הראשונים
הירשמו	1220 K לוובינר	1220 K לכנס
הכותב	1214 K הוא
הכותבים	1214 K הם
הכותבת	1214 K היא
הכנתם	59 K
הכתבה	1219 K עניינה	1235 K ממשיכה
המחבר	1214 K הוא
המחברת	1214 K היא
המייל	41 K האדום
המשך	1235 K הכתבה
הפעילו	1225 K התראות	1225 K את ההתראות
הפרק	1221 K המלא זמין
הצביעו	1222 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1199 K לערוץ הטלגרם	1199 K לקבוצת הוואטסאפ	1199 K לקבוצת הווטסאפ	1210 K אלינו	1210 K לערוץ	1210 K לקבוצה	1210 K לקבוצת	1210 K לקבוצות	1210 K עכשיו	1210 K גם	1211 K	1220 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1221 K לפודקאסט
השתתפו	1222 K בסקר
התגובות	5 K
התחקיר	52 K הזה
""", 'ח': """
חודש	1230 K ראשון ב
""", 'י': """
יש	1213 K לכם מידע	1213 K לכם סיפור	1213 K לך מידע	1213 K לך סיפור
""", 'כ': """
כדי	1230 K לקרוא את
כל	1210 K החדשות
כתבות	1234 K נוספות:
""", 'ל': """
להאזנה	1221 K לכתבה	1221 K לפודקאסט
להורדת	1224 K
להמשך	1230 K קריאה
לכל	1214 K הכתבות של	1234 K הכתבות:
לכתבה	1206 K המלאה
לכתבות	1234 K נוספות:
לעדכונים	1210 K נוספים	1210 K
לערוץ	1199 K הטלגרם
לפניות	1213 K לכתב	1213 K לכתבת
לפרק	1221 K המלא
לצפייה	1221 K בסרטון	1221 K בווידאו	1221 K במשדר
לקבוצת	1199 K הווטסאפ	1210 K הוואטסאפ	1210 K הווטסאפ
לקבלת	1210 K עדכונים
לקריאה	1206 K נוספת	1206 K נוספת:	1230 K מלאה
לקריאת	1230 K הכתבה המלאה
לרכישת	1220 K כרטיסים לכנס	1220 K כרטיסים לחצו	1220 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1222 K דעתכם? הצביעו
מייל	1213 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1213 K במשהו	1213 K בטעות
""", 'ס': """
ספרו	59 K לי
""", 'ע': """
עוד	1206 K בנושא:	1234 K במדור:	1234 K כתבות:
ענו	1222 K על הסקר	1222 K על הסקר:	1222 K על החידון
עקבו	12 K	1210 K אחרינו	1211 K אחרי
""", 'פ': """
פרסומת	1235 K
""", 'צ': """
צפו	1206 K:	1206 K גם	1221 K בסרטון	1221 K בתיעוד	1221 K בווידאו	1221 K בכתבה
""", 'ק': """
קבלו	1225 K התראות	1225 K עדכונים על	1225 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1206 K גם	1206 K גם:
קראו	1206 K גם	1206 K גם:	1206 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1210 K להיות	1210 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1228 K	1229 K בעיתונות	1229 K בנו	1229 K בעבודתנו
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
اذا	130 K كانت لديك معلومات	130 K كان لديك معلومات	130 K كانت لديكم معلومات	130 K كان لديكم معلومات
ارسل	98 K لنا
ارسلوا	98 K لنا	98 K الينا
از	1013 K دست ندهيد:
اسال	103 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استمع	1 K الي	1 K	106 K الي
استمعوا	106 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	95 K في	96 K في قناة	119 K
اشتركوا	93 K في	119 K
اضف	93 K
اطلاعات	1001 K خود را بسنجيد
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
ان	130 K كانت لديك معلومات
انشئ	129 K حسابا	129 K حسابك
انضم	56 K الي #	95 K الي	96 K الي قناة
انضموا	56 K الي #	94 K الي
اهم	103 K النقاط بالذكاء
ايا	998 K اين	998 K خطايي
اين	52 K گزارش	998 K	1013 K مطلب را هم بخوانيد:
اينجا	1013 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	99 K وكاتب
ببينيد	986 K:
بخوانيد	986 K:
بشنويد	1 K
به	12 K كانال	998 K اين
بيشتر	986 K بخوانيد	986 K بخوانيد:	986 K ببينيد	1013 K بدانيد:
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
تماس	994 K با نويسنده
تمت	103 K ترجمة هذا	103 K الترجمة
""", 'ج': """
جرب	119 K
جربوا	119 K
""", 'ح': """
حقوق	127 K النشر	127 K الطبع
حمل	13 K	114 K تطبيق	114 K تطبيقنا	114 K الان
حملوا	13 K	114 K
""", 'خ': """
خبرنگار	994 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	103 K مولدة
خلاصة	103 K بالذكاء
""", 'د': """
دانش	1001 K خود را
در	986 K اين باره بخوانيد	1001 K اين نظرسنجي	1001 K نظرسنجي ما	1001 K نظرسنجي	1013 K همين زمينه:	1013 K همين رابطه:
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
شما	1001 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	99 K متخصص في	99 K وكاتب
صحفي	99 K متخصص في	99 K وكاتب
صوت	108 K الان:
صوتوا	108 K الان
""", 'ط': """
طالع	123 K ايضا:
""", 'ع': """
عكاس	994 K:
""", 'ف': """
في	123 K السياق ذاته:	123 K السياق نفسه:	123 K هذا السياق:
""", 'ق': """
قد	89 K يهمك:	123 K يهمك ايضا:
قم	114 K بتحميل	114 K بتنزيل
""", 'ك': """
كاتب	99 K وصحفي	99 K وصحافي	99 K وباحث	99 K ومحلل	99 K واكاديمي	99 K صحفي
كاتبة	99 K وصحفية	99 K وصحافية	99 K وباحثة	99 K صحفية
كد	994 K خبر:	994 K خبر :
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
مترجم	994 K:
مصيتم	7 K
مطالب	986 K مرتبط:
ملخص	103 K بالذكاء	103 K المقال بالذكاء
منبع	994 K:	994 K :
مواضيع	89 K ذات صلة:	123 K متعلقة:
""", 'ن': """
نبذة	99 K عن الكاتب
نزل	13 K	114 K تطبيق	114 K تطبيقنا
نزلوا	114 K
نظر	998 K شما درباره
نظرات	5 K
نظرسنجي	1001 K:
نويسنده	994 K:	994 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	103 K الملخص	103 K النص
هذه	103 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	98 K لديك معلومات	98 K لديكم معلومات	98 K لديك قصة	98 K لديكم قصة	104 K كان هذا	104 K كانت هذه	104 K وجدت هذا	104 K اعجبك هذا	104 K اعجبتك هذه	110 K وجدت خطا	110 K لاحظت خطا	110 K وجدتم خطا
همچنين	986 K بخوانيد	986 K بخوانيد:	1013 K ببينيد:
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
گزارش	994 K:	998 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1272 Kो यह	1272 Kो ये
आपन	59 Kे बनाया
""", 'इ': """
इनप	1267 Kुट-	1267 Kुट:	1267 Kुट -	1267 (Kुट
इस	52 K पडताल	52 K रिपोर्ट	1258 Kे भी पढें	1258 Kे भी पढें:	1285 Kे भी पढें-	1285 Kे भी देखें:
""", 'ए': """
एज	1267 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1258 K पढें:	1285 K भी पढें:
""", 'क': """
क	44 Kोई गलती	59 K्या आपने बनाया	59 K्या आपने यह	66 K्या आप किसी को जानते	1272 K्या यह	1272 K्या आपको	1281 Kेवल # रुपये में
""", 'ख': """
खबर	1272 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1267 Kिस्क्लेमर:
""", 'द': """
द	1258 Kेखें:	1258 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1258 Kें:	1285 Kें-	1285 Kिए:
""", 'भ': """
भ	1267 (Kाषा
""", 'म': """
म	1281 Kात्र # रुपये में
""", 'य': """
य	1258 Kे भी पढें	1258 Kे भी पढें:	1267 (Kे लेखक के	1285 Kे भी पढें-	1285 Kे भी देखें:
यह	1258 K भी पढें	1258 K भी पढें:	1258 K भी देखें:	1267 (K लेखक के	1272 K खबर आपको	1285 K भी पढें-	1285 K भी पढें -
""", 'ल': """
ल	1267 Kेखक के बारे में	1267 Kेखिका के बारे में	1267 (Kेखक	1267 (Kेखिका	1267 Kेखक वरिष्ठ पत्रकार हैं	1267 Kेखक स्वतंत्र पत्रकार हैं	1267 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1258 Kंबंधित:	1281 Kिर्फ # रुपये में	1285 Kंबंधित खबर:	1285 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	202 Kো পডুন	227 Kো পডুন:	227 Kো পডুনঃ
আরও	202 K পডুন:	202 K পডুন	202 K দেখুন:	227 K পডুনঃ	227 K পডুন-	227 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	207 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	228 Kৃষ্ঠপোষকতায
পড	202 Kুন:
""", 'ব': """
ব	228 Kিজ্ঞাপনের পর	228 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	207 Kামত লেখকের নিজস্ব
""", 'র': """
র	59 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	207 Kেখক:	207 Kেখকঃ	207 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	207 Kূত্র:	207 Kূত্রঃ	228 K্পনসরড	228 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2470 Kติดตาม	2470 Kไลก์
""", 'ข': """
ขอ	2473 Kบคุณภาพจาก	2473 Kบคุณข้อมูลจาก
ข่	2466 Kาวที่เกี่ยวข้อง:	2473 Kาวโดย	2479 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2479 Kิป:
คุ	2476 Kณรู้สึกอย่างไรกับ	2476 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2479 Kคลิป:	2479 Kคลิป :
""", 'ซ': """
ซื	2477 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2466 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2470 Kดตามช่อง	2470 Kดตามเรา	2470 Kดตามข่าว	2488 Kดตามอ่านข่าวอื่นๆ	2488 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2475 Kม ai
""", 'ท': """
ทด	2477 Kสอบความรู้ของคุณ
ทำ	2477 Kแบบสำรวจสั้น
ที	2473 K่มา:	2473 K่มา :
""", 'บ': """
บท	2475 Kความนี้ใช้ ai	2475 Kสรุปนี้	2475 Kความนี้แปล	2475 Kความนี้เรียบเรียง	2476 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2475 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2473 K้เขียน:	2473 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2476 Kข้อผิดพลาดในบทความ
พื	2489 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2477 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2473 Kพ:
""", 'ร': """
ร่	2477 Kวมโหวต:	2477 Kวมโหวต :	2477 Kวมทำแบบสำรวจ	2477 Kวมสนุก	2484 Kวมสนับสนุน
ร้	2492 Kองทุกข์	2492 Kองเรียน
""", 'ล': """
ลง	2477 Kทะเบียนเข้าร่วมสัมมนา	2477 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	2484 Kับสนุน
สร	2475 Kุปโดย	2475 Kุปข่าวด้วย	2475 Kุปนี้	2475 Kุปข่าวโดย	2476 Kุปนี้มีประโยชน์
สา	2492 Kยด่วนข่าว	2492 Kยด่วนทีมข่าว
ส่	2492 Kงข่าว
""", 'อ': """
อ่	2466 Kานเพิ่มเติม:	2466 Kานต่อ:	2466 Kานข่าวต้นฉบับ:	2466 Kานเพิ่มเติม	2466 Kานประกอบ:	2479 Kานข่าวเพิ่มเติม:	2479 Kานข่าวเพิ่มเติม	2479 Kานข่าวที่เกี่ยวข้อง:	2479 Kานข่าว:	2479 Kานเรื่องอื่น:	2488 Kานข่าวอื่นๆ	2488 Kานข่าวต้นฉบับได้ที่	2488 Kานบทความอื่นๆ	2488 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2473 Kางอิง:
""", 'เ': """
เก	2473 Kี่ยวกับผู้เขียน
เข	2470 K้าร่วมช่อง
เน	2475 Kื้อหานี้สร้าง	2489 Kื้อหาสปอนเซอร์	2489 Kื้อหาโฆษณา	2489 Kื้อหาสนับสนุนโดย
เพ	2470 Kิ่มเพื่อน
เร	2473 Kื่อง:	2473 Kื่อง :	2473 Kื่องและภาพ
""", 'แ': """
แจ	2476 K้งแก้ไขข่าว	2492 K้งเบาะแส	2492 K้งข่าว
แช	3 Kร์
แป	2475 Kลโดย
แอ	2470 Kดไลน์
""", 'โ': """
โฆ	2489 Kษณา -
""", 'ใ': """
ให	2476 K้คะแนนบทความ
""", 'ไ': """
ไม	2470 K่พลาดทุกข่าวสาร	2470 K่พลาดข่าว
""", 'ả': """
ảnh	2670 K:
""", 'ủ': """
ủng	2670 K hộ tác giả	2683 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1524 Kせて読みたい	1524 【Kせて読みたい】	1524 Kせて読みたい:
""", 'こ': """
こち	1524 Kらもおすすめ	1524 Kらもおすすめ:	1552 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	1532 K記事を書いた人	1532 K記事の筆者	1535 K要約はai	1535 K要約は、ai	1535 K要約は役に立ち	1535 ※K要約	1535 K記事の翻訳	1535 K記事の要約	1535 K記事はai	1535 K翻訳	1535 K見出しはai	1543 K記事は	1543 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1524 Kと見る:	1552 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1552 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1552 【K】
""", '下': """
下載	13 K	2709 Kapp	2709 K應用程式
下载	13 K	2709 Kapp	2709 K应用
""", '以': """
以上	2735 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	2732 K:	2732 (K	2732 K係	2732 K为	2732 K為
""", '你': """
你做	59 K了吗
你可	2723 K能會喜歡:	2754 K能想看:
你有	2730 K线索
你覺	2737 K得這篇
你觉	2737 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	2732 K:
""", '內': """
內容	2735 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2715 K微信公众号	2715 K官方微信
""", '内': """
内容	2735 K由ai
""", '写': """
写真	1524 【K】	1524 K:	1552 【Kを見る】	1552 【Kギャラリー】
""", '出': """
出典	1532 K:
""", '分': """
分享	3 K
""", '前': """
前回	1552 【K】	1552 Kの記事:
""", '加': """
加入	12 K	2728 K	2749 K
""", '動': """
動画	1524 【K】	1552 【Kを見る】
""", '升': """
升級	2749 K
升级	2749 K
""", '原': """
原文	2753 K刊于	2753 K刊於
""", '参': """
参与	2739 K我们的
参考	1524 K:
""", '參': """
參與	2739 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2738 K错误
""", '取': """
取材	1532 K・文	1532 K・執筆
""", '另': """
另请	2723 K参阅
""", '可': """
可以	2729 K在x上
""", '合': """
合わ	1524 Kせて読みたい:
""", '同': """
同场	2723 K加映:
同場	2723 K加映:
""", '問': """
問問	2735 K我們的ai
""", '執': """
執筆	1532 K:	1532 K/
""", '報': """
報名	2740 K參加
""", '填': """
填写	2739 K问卷
填寫	2739 K問卷
""", '如': """
如发	2738 K现
如有	2730 K线索	2730 K線索
如果	2730 K您有相关线索	2730 K你掌握	2730 K您掌握	2731 K您有
如發	2738 K現
""", '官': """
官方	2715 K微信:	2715 K微信公众号:
""", '審': """
審校	2732 K:
""", '延': """
延伸	2723 K閱讀	2723 K阅读	2723 K閱讀:	2723 【K閱讀】	2754 K阅读:
""", '开': """
开启	2709 K通知	2709 K推送通知
""", '引': """
引用	1532 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2754 K:
影音	2754 K:
""", '往': """
往下	2754 K看更多:
""", '微': """
微信	2709 K扫	2715 K公众号:
""", '您': """
您对	2737 K这篇文章
您對	2737 K這篇文章
您有	2730 K线索
您的	27 K评论
您覺	2737 K得這篇
您觉	2737 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2709 K客户端
""", '打': """
打开	13 K	2709 K微信
""", '扩': """
扩展	2723 K阅读:
""", '扫': """
扫一	2709 K扫
扫描	2709 K二维码关注	2728 K
扫码	2728 K
""", '投': """
投票	2739 K:
投稿	27 Kは
""", '报': """
报名	2740 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2728 K追蹤
""", '掃': """
掃一	2709 K掃
""", '採': """
採訪	2732 K撰文:
""", '推': """
推荐	2723 K阅读	2723 K阅读:
推薦	2723 K閱讀:
""", '提': """
提供	1532 K:
""", '摘': """
摘要	2735 K由
""", '撰': """
撰文	2732 K:
撰稿	2732 K:
""", '支': """
支持	2747 K
""", '收': """
收听	1 K	2742 K我们的播客	2742 K我们的节目
收聽	1 K	2742 K我們的播客	2742 K我們的節目
""", '文': """
文/	1532 K
文:	1532 K
文・	1532 K
文章	44 K有误	2732 K来源:	2738 K有误	2738 K有誤
""", '新': """
新聞	41 K爆料	2730 K線索
新闻	41 K热线	41 K报料	41 K爆料	2730 K线索热线	2730 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2723 K:	2723 K新聞:	2723 K內容:	2723 【K新聞】	2723 K相關	2723 K阅读:	2723 K報導:	2723 K报道:	2753 K精彩内容	2753 K精彩內容	2753 K资讯	2753 K資訊	2753 K内容请	2753 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2730 K要爆
""", '本': """
本内	2735 K容由ai
本报	41 K热线
本摘	2735 K要
本文	2732 (K作者	2732 K作者	2735 K摘要	2735 K由ai	2735 K由人工智能翻译	2735 K由人工智能生成	2735 K由人工智慧	2753 K章來自	2753 K转载自	2753 K轉載自	2753 K来自	2753 K來自
""", '来': """
来发	31 K表第一
来源	2732 K:
""", '校': """
校对	2732 K:
""", '構': """
構成	1532 K・文
""", '次': """
次に	1524 K読む:
次の	1552 Kページ:	1552 【K記事】
次ペ	1552 Kージ:
""", '欢': """
欢迎	12 K关注	2728 K加入	2729 K在	2729 K关注	2730 K提供线索	2730 K投稿
""", '歡': """
歡迎	12 K追蹤	2728 K加入	2729 K在	2730 K提供線索	2730 K投稿
""", '此': """
此摘	2735 K要
""", '测': """
测一	2739 K测:
""", '測': """
測一	2739 K測:
""", '点': """
点击	2723 K查看	2742 K观看视频	2742 K收听
点我	2728 K加入
""", '熱': """
熱門	2754 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2730 K请	2730 K請
""", '用': """
用微	2709 K信扫
""", '画': """
画像	1524 【K】	1552 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2738 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2723 K阅读	2723 K新闻	2723 K报道:	2723 K阅读:	2754 K新闻:	2754 K文章:
相關	2723 K新聞	2723 K報導	2723 【K新聞】	2723 K閱讀:	2754 K新聞:	2754 K文章:	2754 K報導:
""", '看': """
看更	2723 K多:
""", '立': """
立即	2728 K加入	2739 K报名	2739 K報名
""", '筆': """
筆者	1532 Kプロフィール
""", '編': """
編輯	2732 K:
編集	41 K部への情報提供
""", '线': """
线索	2730 K征集
""", '编': """
编辑	2732 K:	2732 (K:
""", '聽': """
聽我	2742 K們的podcast
""", '著': """
著者	1532 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2742 K上方影片
""", '观': """
观看	2742 K上方视频
""", '视': """
视频	2754 K:
""", '訂': """
訂閱	2749 K
""", '記': """
記事	7 Kの誤り	1543 Kの誤り	1543 Kに誤り
記者	1532 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	1524 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2747 K持
""", '订': """
订阅	2749 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '请': """
请支	2747 K持
""", '責': """
責編	2732 K:
""", '資': """
資料	2732 K來源:
""", '贊': """
贊助	2747 K
""", '责': """
责任	2732 K编辑:	2732 (K编辑
责编	2732 K:
""", '赞': """
赞助	2747 K
""", '这': """
这个	2736 K摘要
这段	2736 K摘要
这篇	8 K文章	52 K调查	52 K报道	2736 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2736 K摘要
這篇	2736 K文章
""", '采': """
采写	2732 K:
""", '長': """
長按	2728 K
""", '长': """
长按	2728 K
""", '開': """
開啟	2709 K通知	2709 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1524 K記事	1524 K記事:	1524 【K記事】	1524 K:	1524 【K】	1552 【K写真】
""", '閱': """
閱讀	2723 K更多
""", '问': """
问问	2735 K我们的ai
""", '阅': """
阅读	2723 K更多
""", '馬': """
馬上	2739 K報名
""", '马': """
马上	2739 K报名
""", '點': """
點我	2728 K加入
點擊	2723 K查看	2742 K觀看影片
""", '같': """
같이	1581 K 보기:
""", '관': """
관련	1581 K 기사:	1604 K 기사 :	1604 [K 기사]	1604 K 기사-
관련기사	1581 K	1581 K:	1581 [K]	1604 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	41 K 제보	1592 K #줄 요약
기사에	1597 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1604 K 기사:
""", '당': """
당신의	1596 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1581 K 읽기:
더보기	1581 [K]	1581 K:
""", '독': """
독자	1596 K 설문에	1596 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	1604 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1592 K 요약은
""", '사': """
사진출처	1607 K:
""", '생': """
생성형	1592 K ai가 요약
""", '설': """
설문에	1596 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1596 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1581 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	1592 K 요약은 ai	1592 K 요약이 도움	1592 K 기사는 인공지능	1592 K 기사는 ai	1592 K 번역	1597 K 기사가 도움이	1597 K 기사를 어떻게	1597 K 뉴스에 대한 의견	1597 K 기사에 대한 의견
이슈	1604 [K]
이어	1581 K 읽기:
""", '인': """
인기기사	1604 [K]
""", '자': """
자료출처	1607 K:
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
추천	1581 K 기사:
추천기사	1604 [K]
""", '출': """
출처	1607 K:	1607 K :
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1581 K 볼 만한 기사:	1581 K 보면 좋은 기사:	1604 [K 읽기]
""", '핫': """
핫클릭	1604 [K]
""", '해': """
해	59 K 보셨나요
""", '화': """
화보	1581 [K]
"""}

CONTAINS = {',': """
,说:	2762 K
""", '@': """
@我	62 K
""", 'a': """
abonați	2104 K-vă	2108 K
abonații	50 K pot	2105 K noștri
abonează	2059 K-te pentru	2064 K-te pe youtube	2104 K-te
abonné	50 en tant qu'K	1103 pas encore K	1105 déjà K	1107 en tant qu'K
abonnés	1103 réservé à nos K	1105 réservé aux K	1184 nos K	1187 K
abonējiet	1690 K
actualité	1113 l'essentiel de l'K	1123 suivez l'K	1123 suivez toute l'K	1123 retrouvez toute l'K	1146 couvre l'K
adatkezelési	1308 K tájékoztató
admitió	929 K
adomány	1356 K
adományoddal	1352 K
adományok	1356 K
adományozz	1352 K
adományozzon	1329 K itt
advirtió	929 K
adó	1297 K #%
adód	1354 K #
adója	1329 K #
adăugat	2107 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	2438 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1186 a K
afiliación	37 enlaces de K
afirmó	929 K
afișată	60 email nu va fi K
agregó	929 K
aicināja	1693 K
aizsargātas	1659 visas tiesības K
aiškino	1653 K
ajouté	1186 a K
ajută	2104 K-ne
ajánld	1352 K fel
alkalmazás	1305 töltsd le az K
alkalmazásban	1327 az K
alkalmazást	1327 K
alkalmazásunk	1353 K
alkalmazásunkat	1305 töltse le K
alăturat	2078 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1167 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	507 jetzt K:
anketě	316 naší K	316 v K
ankietę	35 naszą K	1940 naszą K	1940 krótką K
anmäl	2456 K dig till vårt	2456 K dig till våra
anmäla	2433 genom att K dig
annoncé	1186 a K
annoncør	415 betalt af en K	415 betalt af K
annonslänkar	37 K	2438 K
annonsör	2447 betalt av en K	2447 betald av en K
annonsør	1880 betalt av en K
anunció	929 K
anunțat	2107 a K
använder	2403 vi K cookies	2404 K kakor
anúncio	2034 após o K	2034 depois do K
anúncios	2052 sem K
apelował	1975 K
apelowała	1975 K
aplicación	856 descarga la K	856 descarga nuestra K
aplicația	2065 descarcă K	2104 descarcă K noastră	2104 descarcă gratuit K	2104 descarcă K și	2105 K noastră
aplikację	1905 pobierz naszą K	1906 pobierz K	1906 ściągnij K	1963 naszą K
aplikácii	2292 našej K
aplikáciu	2292 mobilnú K	2292 K
aportació	269 la teva K
aportación	891 tu K	917 haz tu K
apoyá	926 K
applikációnk	1327 K
applikációnkat	1327 K
apsolīja	1693 K
apóyanos	891 K	926 K
apóyenos	891 K	926 K
apúntate	836 K a	851 K a nuestra	851 K gratis	926 K gratis
apărat	2107 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	2544 bir K paylaş
artykuł	15 darmowy K	20 cały K	1894 podoba ci się ten K	1941 nasz K do końca	1961 ostatni darmowy K	1973 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	837 te ha gustado este K	844 regala este K	844 regalar este K	847 último K gratis	847 te queda # K	920 y lee este K	927 este K
artículos	15 K gratis	847 K gratis este mes	847 te quedan # K	847 límite de K
aseguró	929 K
associés	1129 cookies K à ce contenu
assuré	1186 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	560 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2059 K-te pentru
autorką	1932 kontakt z K
autorská	298 K práva
avertizează	2107 K
avísanos	926 K
ayúdanos	891 K	926 K a
açikladi	2560 K
açin	2544 K
añadió	929 K
año	928 al K
""", 'b': """
bağirdi	2560 K
bağirdilar	2560 K
bağiriyor	2560 diye K
bağiriyordu	2560 K
bağiş	2557 K yap	2561 K
bağişiniz	2557 K
bağlantilari	2541 satiş ortakliği K
başlayan	2543 tl'den K
başvurun	2544 K
behält	29 K sich vor	29 K sich das recht
behöver	2385 vi K ditt stöd	2456 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	1305 értesítések K
beløb	427 fast K
beløp	1889 gi et K	1891 fast K
bemängeln	582 K
bemängelt	582 K
berättade	2459 K
berättar	2459 K
bestätigen	450 K sie ihre
bestätigungslink	551 K
bestätigungsmail	450 K	551 K
betalvägg	2460 K
bezplatný	336 poslední K článek	2286 náš K webinár	2309 posledný K článok
bezplatných	2295 K článkov
bezpłatne	1946 K konto
bezpłatny	1937 nasz K webinar	1961 ostatni K artykuł
bezpłatnych	1946 limit K
beğendiyseniz	2558 bu haberi K	2558 bu yaziyi K
biết	2695 cho K
blokování	290 K reklam
boletín	851 recibe el K	851 nuestro K	854 K diario	926 recibe el K	927 nuestro K	930 K
boîte	1112 dans votre K mail	1112 dans votre K e-mail
brezplačen	2366 zadnji K članek
brezplačne	2353 K članke
brezplačni	2346 naš K webinar	2366 zadnji K članek
brezplačnih	2353 K člankov
bronił	1975 K się
brzmiał	1975 K
brzmiała	1975 K
brzmiało	1975 K
butlletí	238 subscriu-te al K	238 el nostre K	270 el nostre K	273 K
buzdított	1355 K
buzdította	1355 K
buzón	852 en tu K
bájate	926 K la app
bönföll	2459 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2459 K
bønfaldt	428 K
bønn	1814 vi har en K til deg
bønnfalt	1892 K
bústia	260 a la teva K
bülten	2537 e-K	2561 K
bültene	2504 K abone	2504 K kayit	2504 K kaydol
bülteni	2537 haber K
bültenimiz	2558 K
bültenimize	2504 K	2557 K	2558 K
bültenine	2537 K
błagał	1975 K
błagała	1975 K
bạn	49 gửi cho K bè	2648 hộp thư của K	2682 sự ủng hộ của K	2692 mời K	2692 cần sự ủng hộ của K	2692 nhờ sự ủng hộ của K
bằng	2690 K văn bản của báo
""", 'c': """
caffè	1458 un K
café	54 me paga um K	892 un K	917 un K al mes	1149 un K
caractères	1167 limitées à # K
catedrática	888 es K
catedrático	888 es K
celého	278 pro čtení K
cercetătoare	2078 este K
cercetător	2078 este K
chaîne	1184 notre K
chefredaktör	2423 är politisk K	2423 är K
chefredaktør	393 er K
chuyện	2669 bạn có câu K
chép	2664 cấm sao K	2690 mọi sao K
chính	2657 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	2648 bản tin của K tôi	2651 theo dõi K tôi	2669 cho K tôi qua	2669 liên hệ với K tôi	2692 ủng hộ K tôi	2692 K tôi cần sự giúp đỡ	2692 giúp K tôi	2692 theo dõi K tôi	2692 hãy gửi cho K tôi	2692 hãy liên hệ với K tôi	2692 hãy báo cho K tôi	2693 K tôi trên	2693 của K tôi	2693 cho K tôi
chọn	2692 hãy bình K
cikkünk	1353 minden K
cikkünkhöz	1353 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	2007 nos K
comentó	929 K
comisión	906 recibir una K
comissió	255 rebre una K
comissão	2033 receber K	2033 receber uma K
commerciële	1774 K partner
communauté	1154 K whatsapp	1154 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	1482 parte della nostra K
condamné	1186 a K
condiții	2068 termeni și K
confidentialité	1130 politique de K
confidențialitate	2068 politica de K
conférences	1146 est maître de K
connecté	1132 vous devez être K
contactați	38 K-ne
contactează	38 K-ne
conteúdo	9 este K	9 K externo	1984 acesse todo o K	2028 ao exibir este K	2028 ao ver este K
contribuição	2020 com a sua K	2051 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	929 K
conversación	874 participar en la K
conținut	9 acest K	2059 K doar pentru abonați
conținutului	2075 preluarea K
cookieinställningar	2425 K
corespondentă	2078 este K
creează	2104 K un cont pentru a citi
csatornájára	1319 viber-K
csatornánk	1353 K
csatornánkhoz	1319 telegram-K	1319 whatsapp-K
csatornánkra	1319 youtube-K	1352 iratkozz fel K	1352 iratkozzon fel K
csábított	1355 K
cuéntanos	38 K	874 K en	926 K
cuéntenos	38 K
czytać	1900 aby K dalej	1900 żeby K dalej	1972 chcesz K dalej
czytelników	36 naszych K	1941 opiniami K	1952 z wpłat K	1952 dzięki wsparciu K	1969 K	1973 naszych K	1973 z wpłat K
câmpurile	60 K cu steluță
cântau	2107 K
címével	1351 e-mail-K
cùng	51 hãy tham gia K họ
của	2671 là cây bút K	2693 độc giả K
""", 'd': """
daní	2300 # % z K	2300 #% z K
darbą	1651 mūsų K
darowiznę	1898 przekaż K	1972 przekaż nam K	1972 przekaż K na
datenschutzerklärung	467 unserer K	580 unserer K	580 unsere K
datenübertragung	501 der K zu
dați	62 K-mi tag
debatindlæg	394 send dit K	394 skrive et K
debatredaktør	393 er K
debattredaktør	1854 er K
debattør	393 er K
declaró	929 K
decía	929 K
demandé	1186 a K
denmişti	2560 K
denunció	929 K
descárgate	856 K la	856 K nuestra
destekçimiz	2544 K olun	2557 K olun
desteğiniz	2557 K
desteğinizle	2558 K
desteğiyle	18 okurlarin K	2530 yapay zeka K	2539 K ayakta	2549 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2291 K môžu
disponível	1992 K no google play
doação	1981 faça uma K	2020 sua K	2051 sua K	2051 faça uma K	2055 K
doações	2055 K
dodał	1975 K
dodała	1975 K
dodává	350 K
događaj	2225 naš K
domagał	1975 K się
donació	269 fes una K	273 K
donación	840 haz una K	840 tu K	891 tu K	891 una K	926 tu K	926 haz una K	930 K
donația	2104 K ta
donație	2104 fă o K	2108 K
donații	2108 K
donează	2104 K acum
doporučil	350 K
doporučila	350 K
doporučovala	350 K
dopuštenja	2236 bez K
doradzał	1975 K
dorzuć	1972 K się
dostawać	1962 chcesz K
dostávajte	2315 K
dostávat	337 chcete K
dostávať	2310 chcete K
dostávejte	343 K
dostęp	1900 masz już K	1946 pełny K do	1946 wykup K	1972 kup K
dostępny	1900 artykuł K tylko
dotazník	317 krátký K	2290 krátky K
dotazníka	2290 nášho K
dotazníku	316 našeho K	317 krátkého K
dowolną	1974 K kwotą
dočtete	324 více se K
dołóż	1972 K się
dołącz	51 K do nich	51 K	1911 K do nas na	1972 K do nas	1972 K do grona	1972 K do nich
draudžiama	1625 K kopijuoti	1625 be leidimo K	1625 be sutikimo K
draudžiamas	1646 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1973 K dalej
dziennikarką	1933 jest K
dzięki	1973 K wam	1973 K tobie
dziękujemy	1943 K za zapisanie	1943 K za zapis	1972 K, że nas czytasz
där	42 var du K
débloquer	1105 pour K
déclare	1186 K
déclaré	1186 a K
découvrez	1103 K nos offres	1183 K nos offres
déductible	1098 K des impôts	1098 K à #	1185 K
déjanos	6 K tu
dénonce	1186 K
déplore	1186 K
déposés	1159 des cookies seront K
désabonner	1112 K à tout moment
désactiver	1127 K adblock
désactivez	1127 K adblock
désinscrire	1113 vous K à tout moment
díky	348 K vám
dömde	2459 K
dømte	428 K	1892 K
děkujeme	347 K, že nás čtete
dụng	2653 tải ứng K	2692 tải ứng K của	2692 hãy tải ứng K	2692 tải ngay ứng K
""", 'e': """
edellyttää	1082 K tunnusta
editörlerimize	39 K
editörüdür	2527 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	906 no ha participado en la K
electrònic	238 el teu correu K
electrónico	60 correo K no se mostrará	852 tu correo K	874 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	1299 a teljes cikk K
elsőként	1328 értesülj K
előfizetés	1356 K
előfizetéssel	1331 K
előfizető	1299 már K	1352 legyen K
előfizetőink	50 K	1299 K olvashatják	1331 K számára	1353 K
előfizetők	50 az K	1341 csak K	1356 K
előfizetőknek	1300 csak K	1341 K szól
előfizetőként	50 K
előfizetőnktől	1351 K
emlékeztetett	1355 K
endereço	2006 seu K de email não será
engedély	1334 K nélkül tilos
engedélyezze	1307 K a javascript
engedélyhez	1334 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	1184 cette K	1790 onze korte K	1790 onze K
enquêtent	1184 K pour vous
enquêtes	1184 nos K
ensimmäinen	1087 K kuukausi
enthält	501 dieses element K daten
entraînement	48 K d'ia
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	926 K
epizódu	2288 K
erhvervsredaktør	393 er K
erhältlich	507 shop K
erişin	2544 K
erklärt	582 K
erklärte	582 K
erkände	2459 K
erzähl	38 K es uns
erzählen	38 K sie uns	38 K sie es uns	579 K sie es weiter
erzählt	582 K
erzählte	582 K
escribió	929 K
escríbanos	38 K
escríbenos	38 K	874 K a	926 K
estimé	1186 a K
estás	837 ya que K aquí	837 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	2512 javascript'i K
evästeasetuksiasi	1059 K
evästeet	1059 K	1084 K
evästeitä	1042 K
existují	327 K díky
explicó	929 K
expliqué	1186 a K
externého	2282 K obsahu
externí	309 K obsah
externího	309 K obsahu	309 obsah z K
externý	2282 K obsah
""", 'f': """
favoritkälla	2419 K
faça	2051 K um pix
felelősséget	30 nem vállal K
felhasználási	1308 K feltételek
feliratkozás	1301 K a hírlevélre	1301 hírlevél K
feliratkozásommal	1317 K
feliratkozással	1317 K
filmări	40 poze și K
folosește	2068 K cookie
folytatásához	1299 a cikk K
fordítóval	1324 gépi K
forintért	1331 havi # K
formulára	2293 odoslaním K
formulário	2051 inscreva-se no K
formuláře	320 odesláním K
forrásként	1318 kedvenc K
fortæller	428 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2459 K
férjen	1352 K hozzá
följ	2399 K oss på	2456 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2415 alla rättigheter K
fördere	579 K
fördermitglied	522 werde K	522 werden sie K
fördern	579 jetzt K	579 K sie
föredragen	2419 K källa
föredragna	2419 K källa
föreslog	2459 K
författare	2423 är K och
förklarade	2459 K
förklarar	2459 K
försvarade	2459 K sig
følg	368 K os på	425 K os	1830 K oss på	1889 K oss
første	406 K måned	427 K måned	1868 K måned	1891 K måned
független	1297 támogassa a K	1353 K sajtó
főszerkesztője	1322 K
""", 'g': """
gadā	1692 K
gazeteciliği	2558 bağimsiz K
gazeteciliğimiz	2558 K
gefällt	551 K ihnen, was sie	551 K dir, was du
gelmişken	2498 buraya kadar K
geöffnet	470 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2261 K
gridò	1496 K
gràcies	261 K a gent com tu	270 K a tu
grátis	2053 teste K
grâce	18 K à vous	1095 K à vos dons
gwiazdką	60 pola z K
gärna	2456 vill K höra från dig
går	352 før du K	1814 før du K
gåva	2385 ge en K i dag	2385 ge en K nu	2386 din K	2386 ge en K	2456 din K gör	2456 ge en K i dag	2460 K
gönderdik	2551 size bir e-posta K
gönderin	2544 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göra	2457 K mer
göre	2560 K
görün	2544 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	2544 K
gösterilmeden	2520 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
głosił	1975 K
głosiła	1975 K
głosiło	1975 K
głosuj	1957 K
głosujcie	1957 K
głównej	1948 na stronie K
gương	64 trang K
gửi	49 hãy K	2669 xin K về
""", 'h': """
használ	1307 cookie-kat K	1308 sütiket K
használat	1307 sütik K
heißt	582 K es
hinzufügen	493 bei google K
hirdették	1355 K
hirdetés	11 a K	11 K után
hjälp	2426 K av ai	2448 K av ai	2456 K oss
hjälper	2456 din gåva K
hjælp	396 K af ai	396 K fra ai	416 K af ai	425 vi har brug for din K	425 K os
hjælper	425 dit bidrag K
hlásal	350 K
hlásala	350 K
hlásá	350 K
hovorí	2321 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1355 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1060 tekoälyä K
hájil	350 K se
hájila	350 K se
häng	2456 K med i
häufiger	493 bei google K
hävdar	2459 K
håller	43 K du med	43 K du inte med	2455 läsare som K
hævder	428 K
hébergé	1129 ce contenu est K par
híreinket	1351 K
hírekben	1305 a google K	1318 google K
hírlevelére	1317 K
hírlevelünk	1353 K
hírlevelünket	1317 K
hírlevelünkre	1301 K	1352 iratkozzon fel K	1352 iratkozz fel K	1353 K
hírlevél	1356 K
hírlevélre	1352 iratkozz fel a K	1352 iratkozzon fel a K
hó	1354 ft/K
hónap	1331 első K	1354 első K
hören	575 K sie hier.
hører	1859 der du K
hükmetti	2560 K
hüüdis	971 K
hüüdsid	971 K
hűségidő	1341 K nélkül
hồng	2689 nhận hoa K
""", 'i': """
iecienītāko	1667 K avotu
ifølge	428 K	1892 K
illimité	1107 accès K	1176 en K
imágenes	40 tus K
incorporó	888 se K a
independentă	2105 presa K
independência	2052 a K
indicó	929 K
indiqué	1186 a K
indrømmede	428 K
indrømmer	428 K
indépendance	1184 notre K
indépendant	1095 soutenez le journalisme K	1184 journalisme K	1184 média K
indépendante	1173 la presse K a	1184 presse K	1184 information K
información	864 sigue toda la K	864 siga toda la K	888 cubre la K	927 esta K
informację	1932 wyślij K
informațiilor	2075 preluarea K
informó	929 K
informē	1693 K
innehåll	2404 externt K	2425 externt K
innehållet	9 K
innrømmer	1892 K
innrømmet	1892 K
inquiète	1186 s'K
inquérito	35 nosso K
inscrição	1988 cancelar a K	2042 sua K foi
inscríbete	836 K
insändare	43 K	2424 skicka din K	2424 din K till	2424 skriva en K
intelektą	1633 dirbtinį K	1648 dirbtinį K
inteligencję	1954 przez sztuczną K
inteligencí	329 umělou K
intelligenciával	1324 mesterséges K készült	1343 mesterséges K
intégralité	1103 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	927 esta K
investigação	2052 esta K
investigație	2105 această K
investigațiile	2105 continua K
invítame	54 K a un café	54 K un café	926 K a
invítanos	926 K a
ismételgette	1355 K
istediğiniz	2503 K zaman iptal	2559 K zaman iptal
izražavaju	2230 komentari K
içeriği	9 K
içeriğin	2529 harici K
išorinio	1631 K turinio
""", 'j': """
jautāja	1693 K
javasolják	1355 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	1894 skoro już tu K	1894 skoro tu K
jugé	1186 a K
jurnalistă	2078 este K
jurnaliștii	39 K noștri	2101 K noștri îți trimit	2105 K noștri
jälgi	968 K meid
jäljellä	1078 ilmaista juttua K
jäseneksi	1085 liity K
""", 'k': """
kanał	1973 nasz K
kannatusjäseneksi	1085 liity K
kanál	348 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2262 K
kedykoľvek	2267 odhlásiť sa môžete K
keresőben	1318 google-K
khoản	2646 bạn đã có tài K	2657 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	2664 K sao chép
khẳng	2695 K định
kiabált	1355 K
kiabálta	1355 K
kiabálták	1355 K
kifogásolja	1355 K
kirjeessä	1088 luki K
kiáltott	1355 K
kiáltotta	1355 K
kiáltották	1355 K
kiến	2677 ý K của bạn sẽ	2692 hãy gửi ý K	2692 vui lòng gửi ý K
kliknutím	320 K na
kolačića	2221 K	2251 K
kolačiće	2221 K	2251 K
kolačići	2221 K
komentować	6 K	1920 aby K
komentár	6 pridať K	2291 pridajte K
komentára	2291 pridanie K	2291 vloženie K
komentátor	307 je K	307 , K
komentátorem	307 je K
komentátorkou	307 je K	2280 je K
komentátorom	2280 je K
komentář	6 přidat K
komentáře	6 pro přidání K	318 vložení K	318 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1060 K
konferencję	1937 naszą K
konuştu	2560 diye K	2560 K
kopírovanie	2273 K obsahu bez	2273 K je zakázané
kopēšana	1666 K bez
korespondentką	1933 jest K
korespondentė	1630 K
korábban	1350 K itt írtunk	1350 K ebben a cikkben írtunk
krzyczał	1975 K
krzyczała	1975 K
krzyknął	1975 K
krzyknęła	1975 K
krävde	2459 K
krævede	21 K felter er	428 K
krönikör	2423 är K
kulturalną	1941 K dyskusję
kulturredaktör	2423 är K
kulturredaktør	393 er K	1854 er K
kumppanuuslinkkejä	1072 K
kvíz	316 náš K	2290 náš K
kvíze	2290 našom K	2290 v K
kvízu	316 našem K	316 v K
kyltissä	1088 luki K
kysyivät	1088 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	1354 K
käyttää	1040 tämä sivusto K
käyttöehdot	1067 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1355 K
kérdezték	1355 K
kérdőívünket	35 K
kért	1355 K
kérte	1355 K
kérték	1355 K
können	579 K sie uns
könyörgött	1355 K
könyörögtek	1355 K
köszönjük	1352 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1305 K minket	1352 K minket
követelte	1355 K
követelték	1355 K
közlése	1342 nélküli K tilos
közéjük	51 állj be K	51 álljon be K
közölte	1355 K
kúpte	2318 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	582 K an
künstlichen	511 K stimme vorgelesen	511 K stimme vertont
künstlicher	568 mithilfe von K
küpsised	948 K
küpsistega	948 K	967 K
küsis	971 K
kč	322 za # K	322 od # K	349 od # K
kļūsti	1690 K par
křičel	350 K
křičela	350 K
křičeli	350 K
kể	2695 K
""", 'l': """
labākie	1686 K raksti tavā
lamentó	929 K
lançait	1186 K
lasītu	1656 lai K tālāk
lasītāji	1691 mūsu K
lasītājiem	1691 mūsu K
lejupielādē	1690 K
leverandør	1856 ekstern K
leverantör	2425 extern K
leído	920 has K tus #
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	1676 K
linkistä	1071 lisää tästä K
lisenssillä	47 K
lisäsi	1088 K
llicència	47 K cc
lucrează	2078 K în presă
lunedì	17 ogni K
lună	2106 pe K
luận	6 để bình K	2646 đăng nhập để bình K	2677 bình K của bạn sẽ	2692 đăng nhập để bình K
lájkolj	1305 K minket
lákal	350 K
läget	2434 koll på K
lähdet	1026 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
läsa	2437 du kan K mer	2437 kan du K mer	2437 K mer om	2457 fri att K
läsare	36 våra K	2435 våra K	2457 våra K
läsarna	18 tack vare K
läser	2456 tack för att du K
läsning	0 min K
lästid	0 K
låst	420 K for	1885 K for	2452 K för
læser	425 tak fordi du K
læserbrev	43 K	394 skrive et K	394 send dit K
læsere	36 vores K	426 vores K
læseres	405 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	847 K de notas
límites	844 sigue leyendo sin K
lòng	2669 vui K gửi về	2692 vui K gửi về
löd	2459 K
lød	428 K	1892 K
lūdza	1693 K
lập	2681 ủng hộ báo chí độc K	2693 báo chí độc K
""", 'm': """
magyarázta	1355 K
mailovú	2293 e-K adresu
mainoslinkkejä	37 K	1072 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	950 K abil
materiał	9 ten K
matéria	20 ler esta K	1984 esta K é só	2047 para ler esta K	2052 esta K
matérias	2019 limite de K
matí	269 rep cada K
mawiał	1975 K
mawiała	1975 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1355 K
megszakítása	21 válasz K
meidän	1085 tue K
meitä	1069 tukea K	1069 tue K	1085 tue K	1085 auta K
mencióname	62 K
menționat	2107 a K
mesačne	2320 K
mesečno	2261 K	2379 K
mesélte	1355 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1974 za K
miesięcznie	1974 K
miễn	15 bài K phí	2684 hết số bài K phí	2694 dùng thử K phí
mjesečno	2261 K
modération	1167 charte de K	1167 K par la rédaction
mokė	1653 K
mondták	1355 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	844 este mensaje se K en
multó	929 K
mulțumim	2104 K că ne citești
munkatársa	1322 K
munkatársunknak	39 K
munkánk	1353 K
munkánkat	1297 támogasd K	1297 támogassa K	1329 K	1352 támogasd K	1352 támogassa K	1353 K
myönsi	1088 K
másodközlés	1315 K
märkis	971 K
määräsi	1088 K
mån	2436 kr/K	2458 kr/K
månad	2388 testa en K	2436 en K för	2456 testa en K	2458 per K	2458 varje K
månaden	2436 första K	2458 i K	2458 första K
månader	2436 K för #	2456 testa # K
månadsgivare	2456 bli K
måned	358 prøv en K	406 i # K	425 prøv en K	427 pr. K	1868 en K for	1889 prøv en K	1891 per K
måneden	427 om K	1891 i K
måneder	406 i # K	1868 K for #
média	1184 notre K
mês	2052 até o fim do K	2053 por K	2053 ao K
mình	54 mời K ly cà phê	62 tag K
míní	350 K
mówi	1975 K
mówili	1975 K
mówił	1975 K
mówiła	1975 K
môžete	2289 článok si K
müşterimiz	2555 K
mācīja	1693 K
mākslīgais	1673 K intelekts
mēnesis	1692 pirmais K
mēnesī	1692 K
mėgstamiausią	1626 K
mėnesį	1652 per K
měsíc	322 první K	349 za K	349 první K
měsíčně	349 K
můžete	315 článek si K
mạnh	2695 nhấn K
""", 'n': """
nabádal	350 K
nabádala	350 K
naléhal	350 K
namawiał	1975 K
namawiała	1975 K
napisał	1975 K
napisała	1975 K
napiš	38 K nám
napište	38 K nám	306 K nám	339 K na	347 K nám
napísal	2321 K
napíšte	38 K nám	2279 K nám	2279 K, prosím	2312 K na	2318 K nám
naročilo	2352 hvala za K
naročite	2326 K se na naše	2377 K se
naročnik	50 kot K	2325 že K
naročnike	2333 samo za K	2333 le za K
naročniki	50 K lahko	2365 lahko berejo le K	2365 berejo samo K	2381 K
naročnikom	2325 dostopen le K	2325 na voljo K	2325 na voljo samo K	2325 na voljo le K	2365 dostopna le K	2365 dostopna samo K	2365 dostopen le K	2365 dostopen samo K
naročnina	2353 K	2381 K
naročnino	2353 z K	2375 z K
narzędzi	1954 przy wsparciu K ai
naujienlaiškio	1638 K
naujienlaiškis	1651 mūsų K	1654 K
naujienlaiškį	1618 mūsų K	1638 K	1650 užsisakykite K	1651 mūsų K
navođenja	2236 bez K izvora
navođenje	2236 uz K izvora
nawoływał	1975 K
našeho	312 do K týmu	312 K e-shopu
našem	2225 K timu
našich	338 K zpráv	2311 K správ
neatkarīgu	1690 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	1352 segíts K	1352 írjon K	1352 írj K	1352 jelezd K	1353 K adód
nemokamą	1642 K paskyrą
neobmedzený	2266 K prístup
neodpovídá	30 K za
neomezený	302 K přístup
neomezeně	278 K číst
nepiekrītat	43 K
nepriklausomą	1640 paremkite K žurnalistiką	1650 paremkite K	1651 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1052 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	347 podpořte K
nezávislá	348 K média
nezávislé	2319 K médiá
nezávislú	2318 podporte K
ngoài	2672 nội dung bên K
nguồn	2667 K ưu tiên	2667 K tin ưu tiên	2690 ghi rõ K
người	50 K đăng ký có thể
nhiệm	2677 chịu trách K về nội dung bình luận
nhân	2673 trí tuệ K tạo
nhấn	2692 K vào đây
nhận	2648 đăng ký K bản tin	2648 đăng ký K tin	2692 đăng ký K bản tin	2692 đăng ký K tin
nhập	24 đăng K	2646 vui lòng đăng K	2646 đăng K để đọc	2646 đăng K để xem	2646 đăng K để lưu	2646 hãy đăng K để	2692 đăng K để đọc	2692 đăng K để xem
niedostępny	1934 materiał wideo jest K
niezależne	1972 wesprzyj K	1972 wspieraj K	1973 K media
niezależność	1973 K
niezależną	1973 jesteśmy K
noastră	2105 munca K
nolēma	1693 K
norāda	1693 K
nosūtīsim	57 jums K
notificações	14 as K	1994 ative as K	1994 ativar K	1994 receba K
notificările	14 K	2065 activează K
notifikácie	2292 K
notícia	2052 esta K
notícias	1988 receba as K	1988 receba K	1997 siga as últimas K
novinařina	348 naše K
novinařinu	348 nezávislou K
novinár	2280 je K	2280 , K
novinári	2319 naši K
novinárka	2280 je K	2280 , K
novinárkou	2280 je K
novinárom	2280 je K
novinář	307 je K	307 , K
novinářem	307 je K
novináři	348 naši K
novinářka	307 je K	307 , K
novinářkou	307 je K
novičke	2326 na e-K
novičnik	2334 K	2334 e-K	2378 naš e-K	2381 K
novičnika	2334 K
nuotraukų	40 K ir vaizdo
nusprendė	1653 K
nášho	2286 do K tímu
nächste	21 in diesem browser für die K	579 sind sie der K
nói	2695 K
nõus	43 ei ole K?
năm	2694 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	312 našem K
obegränsad	2391 K tillgång
obećala	2262 K
obećao	2262 K
obiecał	1975 K
obiecywał	1975 K
obligāta	1666 atsauce K
oblíbené	304 K zdroje
oblíbených	304 K zdrojů
oblíbenými	304 K zdroji
obrigatórios	21 campos K são	2006 campos K são
obveščanje	2352 na naše K
obľúbené	2277 K zdroje
obľúbených	2277 K zdrojov
obľúbenými	2277 K zdrojmi
också	51 var med du K
odebírat	337 chcete K
odebírejte	282 K náš	343 K	347 K
odemkněte	278 K si
odhlásit	283 K se můžete kdykoli
odoberať	2310 chcete K
odpoveď	21 zrušiť K
odpovídal	350 K
odpověděl	350 K
odpověděla	350 K
odpověď	21 zrušit K
odpowiadał	1975 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1975 K
odpowiedziała	1975 K
odražavaju	2230 komentari K	2230 komentari ne K
odídete	2275 kým K
ofereça	1984 K este artigo
ograniczeń	1900 czytaj bez K	1900 czytaj więcej bez K
også	51 bli med du K
ogłosił	1975 K
ogłosiła	1975 K
oikaisupyynnöt	1063 K
oikaisupyyntö	1063 K
olvashatják	1349 csak előfizetők K
olvasási	0 K idő
olvasóiból	1329 K él
olvasóink	36 K	1353 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	926 danos tu K
ordenó	929 K
ordonné	1186 a K
ortakliği	2541 iş K linkleri
orzekł	1975 K
osobních	300 ochrany K údajů	300 ochraně K údajů
osobných	2282 K údajov
ostrzegał	1975 K
ostrzegała	1975 K
ostrzegł	1975 K
otrzymywać	1962 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	350 K	2321 K
oznámila	350 K	2321 K
ozvěte	38 K se nám	306 K se nám	347 K se nám
""", 'p': """
padėkite	1650 K mums
pageidaujamą	1626 K šaltinį
paklausė	1653 K
palīdzi	1680 ziedo un K	1690 K mums
palīdzību	1673 mākslīgā intelekta K	1688 mākslīgā intelekta K
parašykite	38 K mums	1650 K mums
parsisiųskite	1650 K
participación	875 normas de K
partnerské	325 K odkazy	2298 K odkazy
partneři	289 my a naši K
pastā	1678 e-K
pastāstiet	38 K mums
patronką	1952 zostań naszą K
patrões	2052 sem K
paylaşin	25 K	49 K	2544 K
paziņoja	1693 K
paziņojumus	1677 K
państwa	1932 czeka na K
pašte	1638 jūsų el. K
pažadėjo	1653 K
periódico	927 este K	927 nuestro K
permanència	271 sense K
persiųskite	49 K
personvernerklæring	1835 K
phê	54 mời tôi một ly cà K	2681 mời bạn một ly cà K
phóng	2669 liên hệ K viên	2671 là K viên báo	2671 là K viên của	2692 hãy liên hệ K viên
phút	0 K đọc
pidió	929 K
pidätetään	1048 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1975 K
pisała	1975 K
pišite	38 K nam	38 K našoj	38 K nam na	2218 K nam	2250 K nam na	2250 K na	2259 K nam	2339 K nam	2339 K na	2369 K nam na	2369 K na	2377 K nam
piškotke	2342 K	2370 K
piškotki	2342 K
piškotkov	2342 K	2370 K
pište	339 K na	339 K nám na
plakáton	1355 állt a K
plânge	2107 se K
pochází	309 obsah K
podcastów	1938 K
podcastů	314 K
podcaście	34 naszym K
podeślij	49 K
podkreśla	1975 K
podporovatelé	348 naši K
podporují	348 nás K
podpoře	348 díky K
podpořte	327 K	347 K nás	347 K naši	347 K naše	347 K mě
podrška	2259 vaša K
podrške	2237 bez vaše K	2260 vaše K
podršku	2259 vašu K
podržite	2237 K	2259 K nas	2259 K naš
podľa	2321 K
poinformował	1975 K
poinformowała	1975 K
pokračovanie	2266 pre K v čítaní
pokračování	278 K je dostupné	325 K článku níže
pokračuje	325 článek K	325 text K	2298 článok K	2298 text K
pokračujte	278 K ve čtení s
política	249 K de galetes	872 K de cookies	2004 K de cookies	2021 cobre K
pomocí	329 K ai
pomocą	1954 z K ai
pomoć	2259 vašu K
pomóż	1972 K nam
pomôžte	2318 K nám
poprosił	1975 K
poprosiła	1975 K
poprosiło	1975 K
poručila	2262 K
poručio	2262 K
poslední	336 K článek zdarma	336 K článek, který můžete
posledný	2309 K článok zadarmo
poslušajte	2368 K nas
postafiókjába	1301 K
postaládádba	1317 a K
postaládájában	1317 ön K
posílat	320 nechte si K
posílejte	306 K nám
posíláme	57 vám K	57 K vám
potřebujeme	347 K vaši pomoc	347 K vaši podporu
používame	2282 K cookies
používá	289 tento web K
používáme	289 K cookies
powiedział	1975 K
powiedziała	1975 K
powtarzał	1975 K
powtarzała	1975 K
pozostało	1900 K # %	1900 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	350 zvou K
pošaljite	49 K ga	2218 K nam	2218 K na	2259 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	306 K nám	347 K nám
pošli	49 K ho
pošlite	49 K ho	2279 K nám	2318 K nám
pošljemo	57 vam K
pošljite	49 K ga	2339 K nam	2339 K jo nam	2339 K na	2377 K nam
požádal	350 K
požádala	350 K
pracę	1973 naszą K
pranešimus	1637 K
praneškite	38 K mums
pranešė	1653 K
prašė	1653 K
preberať	45 K
predchádzajúceho	2313 bez K súhlasu
predplatiteľ	50 ako K	2266 už ste K	2266 ste K
predplatiteľom	2274 K	2318 staňte sa K
predplatiteľov	2274 pre K
predplatné	2266 už máte K	2295 K	2318 kúpte K	2318 kúpte si K	2322 K
predplatného	2295 K
predplatným	2295 K	2316 s K
preferată	2076 sursă K
preferované	304 K zdroje	2277 K zdroje
preferovaný	304 K zdroj	2277 K zdroj
preferovaných	304 K zdrojů	2277 K zdrojov
preferovaným	304 K zdrojem	2277 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1900 tylko dla K	1960 tylko dla K
prenumeratą	1946 z K
prenumeratę	1900 masz już K	1946 zamów K	1946 kup K	1946 wykup K
preporučila	2262 K
preporučio	2262 K
pretlačiť	45 K
prevziať	45 K
prečítate	2266 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	2259 K se našoj	2259 K im se	2377 K se nam
pridržana	2210 sva prava K
pridržane	2332 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1653 K
prihlásenie	2267 ďakujeme za K	2293 ďakujeme za K
prihlásení	2295 po K
prihlásením	2293 K súhlasíte
prihláste	24 K	2266 K sa a čítajte	2318 K sa na odber
prihvaćate	2232 prijavom K
pripažino	1653 K
programėlėje	1636 K
programėlę	1636 K
prohlásil	350 K
prohlásila	350 K
prohlížeč	10 váš K
pronađite	2248 K nas
proposé	1163 conçu et K par
prosił	1975 K
prosiła	1975 K
pročitali	2202 da biste K
pročitate	2200 da K cijeli	2200 da K ceo
prośbę	1894 mamy do ciebie K	1894 mamy małą K
prošnjo	2336 imamo majhno K	2336 majhno K
prywatności	1916 polityka K	1916 polityce K
przeczytać	1900 aby K cały	1900 aby K ten artykuł
przeczytałaś	1941 dziękujemy, że K
przeczytałeś	1941 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1897 K nam #%	1972 K nam	1972 K #
przekonywał	1975 K
przekonywała	1975 K
przesyłajcie	1932 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	1932 K nam	1932 K je do nas	1972 K nam
przyznał	1975 K
przyznała	1975 K
przyłącz	51 K się
przyślij	1932 K nam	1932 K je do nas	1972 K nam
práca	2319 naša K
práce	348 naší K
práci	348 naši K
prácu	2319 našu K
précisé	1186 a K
préférée	1153 source K
préférées	1153 sources K
prévient	1186 K
príspevky	2291 K v diskusii
príspevok	2318 váš K
próxima	2052 nossa K
průzkumu	35 našeho K
ptá	350 K se
pubblicità	11 la K	1440 blocco della K	1494 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	1322 K
publicité	11 la K	11 cette K	1127 bloqueur de K	1127 bloqueurs de K	1184 sans K
publicités	1127 bloqueur de K
publicystką	1933 jest K
publicystą	1933 jest K
publikování	297 K nebo šíření
publiée	22 ne sera pas K	1132 votre adresse e-mail ne sera pas K
pytał	1975 K
pytała	1975 K
pytały	1975 K
pytań	1940 na kilka K
pyyntö	1026 pieni K
pyysivät	1088 K
pásale	926 K esta
pásalo	49 K
päevakokkuvõte	955 K
päätoimittaja	1057 K
päätti	1088 K
påminde	2459 K
pénzbe	1353 K kerül
pénzéből	18 olvasók K
písemného	298 bez K souhlasu
písomného	2313 bez K súhlasu
píšte	2312 K na	2312 K nám na
pódcast	34 nuestro K	927 nuestro K
pārpublicēt	45 K
pārpublicēšana	1659 K bez	1666 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	297 K článků
předchozího	298 bez K souhlasu	341 bez K souhlasu
předplatitel	50 jako K	50 K může	278 už jste K	278 jste K
předplatitele	301 pro K
předplatitelem	347 staňte se K
předplatitelé	50 K mohou	335 jen K	335 pouze K	335 najdou K	335 přečtou K	348 naši K	351 K
předplatitelům	301 K	335 pouze K	335 jen K
předplatné	278 koupit K	279 už máte K	322 K	351 K
předplatného	322 K
předplatným	278 dostupné s K	322 K	344 s K
předplaťte	280 K si	347 K si
přehrání	309 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	278 zbývá vám K
přidej	51 K se
přidejte	51 K se	338 K si nás	347 K se	347 K se k nám
přihlaste	24 K	278 K se a čtěte	282 K se k odběru	347 K se k odběru
přihlášení	320 děkujeme za K	322 po K
přihlášením	320 K k odběru	320 K souhlasíte
připojte	51 K se
připomněl	350 K
připustil	350 K
přispějte	327 K	347 K	347 K i vy
přiznal	350 K
přiznala	350 K
přiznává	350 K
příspěvek	347 váš K
příspěvku	309 zobrazení K
příspěvky	318 K v diskusi
""", 'q': """
quyên	2692 K góp ngay	2696 K góp
quyền	2664 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1975 K
radziła	1975 K
radí	350 K
rakstīja	1693 K
rappelé	1186 a K
rašykite	38 K mums	1650 K mums
rašė	1653 K
recibirás	57 K
reclamă	11 K
reconoció	929 K
recordó	929 K
recunoaște	2107 K
redacció	39 la nostra K	43 cartes a la K	260 la K t'envia	270 la nostra K
redacción	39 nuestra K	43 cartas a la K	916 la K te envía	927 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2101 K îți trimite	2105 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1972 wesprzyj K
redaktorką	1933 jest K
redaktorė	1630 K
redaktör	2423 är K för	2423 är K på	2423 är politisk K
redaktør	393 er K på	393 er K for	393 er politisk K	1854 er politisk K	1854 er K i	1854 er K for
redação	38 escreva para a K	39 nossa K	2042 a K envia	2052 nossa K
reenvíalo	49 K
refusé	1129 K le dépôt
registrácii	2295 po K
registráciou	2293 K súhlasíte
registráciu	2293 ďakujeme za K
regisztrálj	1352 K ingyenesen	1352 K, hogy
regisztráljon	1352 K ingyenesen	1352 K, hogy
regisztrálnia	1349 K kell
regístrate	844 K gratis	845 K para
reinhören	507 jetzt K:
rejestrując	1943 K się
reklamlänkar	2438 K
reklamą	11 K
reklám	2319 bez K
reklámok	1353 K nélkül
reportaż	1973 ten K
reporterką	1933 jest K
reportér	307 , K	2280 , K
reportérem	307 je K
reportérka	307 , K	2280 , K
reportérkou	307 je K	2280 je K
reportérom	2280 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	243 prohibida la K	268 K sense permís
reproducción	885 prohibida su K	885 prohibida la K
reprodução	2017 proibida a K	2017 K proibida	2050 K permitida desde	2050 K é permitida desde
reprodúcelo	45 K
republié	45 K	1143 K avec	1181 cet article est K
repórter	39 nosso K	2021 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	929 K
rezervăm	29 ne K dreptul
riêng	2657 chính sách quyền K tư	2684 dành K cho thuê bao	2690 quan điểm K của tác giả
rovatvezetője	1322 K
ročne	2320 K
ročně	349 K
rät	582 K
rätta	2429 K fel
rättar	2429 vi K fel
räumte	582 K ein	582 K der	582 K die
rääkis	971 K
råber	428 K
råbte	428 K
rådde	2459 K
rådede	428 K
réagir	1133 pour K
réagissez	1183 K à
réalisation	1163 n'a pas participé à la K
rédacteur	1146 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	1146 a rejoint la K	1163 n'a pas participé à sa K	1172 la K vous	1176 pour soutenir la K	1183 soutenez la K	1183 alertez la K	1184 notre K
rédactrice	1146 est K
régulièrement	1146 collabore K
réponse	21 annuler la K
répétait	1186 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1103 cet article est K	1103 ce contenu est K	1103 article K
réservée	1103 K à nos abonnés	1103 la suite est K	1105 K aux abonnés
réservés	1105 K aux abonnés	1143 tous droits K
résiliable	1185 K à tout moment
részesített	1318 előnyben K forrásként
röst	2426 ai-K
răspuns	2107 a K	2107 au K
răspunsul	21 anulează K
rằng	2695 viết K	2695 cho K
""", 's': """
sacīja	1693 K
sadržaj	9 ovaj K	2221 vanjski K	2221 spoljni K
sadržaja	9 ovog K	2221 vanjskog K	2221 prikaz ovog K	2221 prikaz K
sakė	1653 K
sanctionné	1186 a K
sandučić	2203 u vaš K
sandučiću	2203 u vašem K	2232 vašem K
sbírka	351 K
schließ	51 . K dich
schließen	51 . K sie sich	438 K sie ein abo	579 K sie ein abo
schránke	2267 vašej K
schránky	282 do vaší K	2267 do vašej K
scrieţi	38 K-ne
scrieți	38 K-ne
sdílejte	25 K	49 K ho
segítsen	1352 K, hogy
segítségedre	1352 szükségünk van a K
según	929 K
sentenció	929 K
sería	917 sin ti no K
sesión	24 inicia K	24 inicie K	844 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2051 inicie K
señaló	929 K
sfătuia	2107 K
sfătuiește	2107 K
sfătuit	2107 a K
sisällön	9 K	1059 ulkoisen K
sisältö	1030 tämä K on vain
sisältöä	1059 ulkoista K
siunčiame	57 jums K
sjefredaktør	1854 er K
sjöng	2459 K
skarży	1975 K
skarżył	1975 K się
skrzynkę	1903 na twoją K	1903 na swoją K	1943 K mailową
slažete	43 K se	43 ne K se
slobodné	2318 podporte K
slobodnú	2318 podporte K
slušajte	2248 K nas
slíbil	350 K
slíbila	350 K
sondę	1940 naszą K
sonuçlarinda	2523 google arama K
sorumluluğu	30 K
souborů	299 K cookie
souhlasíte	43 K?	320 e-mailu K	320 odesláním K	320 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	2669 về hộp thư của tòa K	2681 hãy ủng hộ tòa K	2690 bằng văn bản của tòa K	2692 hãy gửi về tòa K	2692 hãy liên hệ tòa K	2692 hãy báo cho tòa K	2693 tòa K
spandér	54 K en kaffe
spolupráci	325 ve K s partnerem	2298 v K s partnerom
sporočite	38 K nam	2339 K nam
sportkrönikör	2423 är K
sportsredaktør	393 er K
spracovaním	2293 K osobných údajov
sprijiniți	2104 K
sprijină	2104 K-ne
správach	2278 google K
správy	2278 google K
spuneți	38 K-ne	2105 K-mi mai jos
stellenbörse	506 in unserer K
stjärna	60 fält med K
straipsnį	1649 šį K	1651 visą K
stronę	1963 naszą K
stwierdził	1975 K
stwierdziła	1975 K
stáhněte	347 K si naši	347 K si náš
stálo	350 K na	350 K ve	350 K v
står	30 K för	428 K der på	1892 K det på	1892 K det i	2459 K det på
stöd	2385 med ditt K	2456 K oss	2456 K vår	2456 ditt K
stödja	2435 K oss med
stödmedlem	2456 bli K
stödprenumerant	2456 bli K
stötta	2435 K oss med	2456 K oss	2456 K vår	2456 K vårt
støt	405 K os	425 K os	425 K med
støtt	1889 K oss	1889 K vår
støtte	355 med din K	355 vi har brug for din K	405 K os med	405 din K gør	425 din K	425 bliv K	1817 med din K	1867 K oss med	1889 din K
støtteabonnent	1889 bli K
støttemedlem	425 bliv K	1889 bli K
stāstīja	1693 K
stěžuje	350 K
subscripció	273 K
subskrybentów	1900 tylko dla K	1900 dostępna dla K	1900 dostępne dla K	1960 tylko dla K
subskrypcją	1946 z K	1968 z K
subskrypcję	1900 kup K	1900 masz już K	1943 dziękujemy za K	1946 wykup K	1972 kup K
suosikkilähteeksesi	1052 K
suosikkilähteeksi	1052 K
sursă	2100 link activ către K
suscripción	844 ya tengo una K	926 cambia tu K	930 K
suscríbase	926 K
suscríbete	844 K para	844 K por	844 K en	851 K al boletín	926 K
susțin	2092 care ne K lunar	2105 ne K lunar
susține	2104 K-ne	2104 K presa	2107 K că
susținerea	2104 K ta
susțineți	2104 K-ne
svarīgākie	1689 nedēļas K
svarīgākās	1689 nedēļas K
svěřte	306 K se nám
szerkesztője	1322 K
szerkesztőségünk	39 K	1353 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1353 K
szerzője	1322 külső K
szólított	1355 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2436 tills du K upp	2459 K
sähköpostiin	1033 suoraan K
sähköpostiisi	1034 K
sähköpostillasi	1084 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	1034 K
sélection	1172 K d'articles
sélections	1103 ajouter l'article à vos K
síganos	864 K en
síguenos	864 K en	926 K
sõltumatut	968 toeta K
sõnul	971 K
sök	2450 K nu
sökresultat	2419 K på google
söyledi	2560 K
söylediler	2560 K
söylüyor	2560 K
søg	418 K nu
søgeresultater	389 K på google
søgning	389 google-K
søk	1883 K nå
søkene	1850 google-K dine
søkeresultatene	1850 K dine på google
súhlasu	2313 bez K
súhlasíte	43 K?	2293 odoslaním K
súmate	51 K	926 K al
süresi	0 okuma K
sütik	1323 K
sütiket	1323 K
săptămână	17 o dată pe K	2106 pe K
sīkdatnēm	1671 K	1689 K
sống	2681 nuôi K tờ báo	2681 bạn đọc nuôi K
""", 't': """
találatok	1318 google-K
tanácsolja	1355 K
tanácsolják	1355 K
tanácsolta	1355 K
tanácsolták	1355 K
tanította	1355 K
taşiyin	2544 K
teigė	1653 K
tekemään	1086 K sitä
tekijänoikeus	1048 K suojaa
tekoäly	1060 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1060 K
tekoälyn	1060 K avulla	1060 K tekemä
tekoälyä	1060 käyttää K
telefonā	1677 savā K
tesszük	22 nem K közzé
textům	334 ke všem K
teşekkürler	2557 okuduğunuz için K
thiết	2690 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	2684 dành cho K bao	2684 đã là K bao	2696 K bao
thuộc	2665 bản quyền K
thành	2647 dành cho K viên	2679 bạn đã đăng ký K công	2692 trở K thành viên
tháng	2684 đọc miễn phí trong K	2694 mỗi K	2694 hàng K	2694 K đầu
thích	2667 nguồn tin ưa K	2667 nguồn yêu K
thông	14 K báo	2653 bật K báo	2653 nhận K báo	2669 bạn có K tin	2669 bạn đọc cung cấp K tin	2690 khi phát hành lại K tin	2692 hãy gửi K tin	2692 đăng ký nhận K báo	2692 hãy bật K báo
tilføjede	428 K
tillgång	2456 få fri K
tillåtet	2447 inte K att återge
tiếng	2677 K việt có dấu
tiếp	2646 để K tục đọc	2646 để đọc K	2646 đăng nhập để K tục	2681 K sức cho báo chí	2684 để K tục đọc	2692 đăng ký để đọc K	2692 hãy K sức	2692 đăng nhập để K tục
tjänst	2382 en liten K att be
tjänsten	2450 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	1299 a K
toàn	20 K bộ bài	2646 để đọc K bộ	2646 đọc K bộ bài	2684 để đọc K bộ bài	2692 đăng ký để đọc K bộ
tražila	2262 K je
tražili	2262 K su
tražio	2262 K je
tretích	2282 cookies K strán
treści	9 tej K	1946 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	2653 theo dõi K
trước	2677 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósítója	1322 K
turpinātu	1656 lai K lasīt
tuần	17 mỗi K	2679 bản tin hằng K của	2679 bản tin hàng K của	2694 mỗi K
tvrdí	350 K
työmme	1086 K
työtämme	1085 tue K	1086 K
tájékoztató	1308 adatvédelmi K
támogass	1352 K minket
támogasson	1352 K minket
támogathat	1329 K minket
támogatása	1329 K nélkül	1329 olvasók K nélkül	1352 az ön K
támogatásod	1352 a te K
támogatásából	1329 olvasóink K
támogatásával	1332 partnerünk K
támogatónk	1329 legyen ön is K	1329 legyél te is K
täglich	446 K per mail
tähtsamad	967 nädala K
tärkeimmät	1084 K jutut
tästä	1071 lisää K
täällä	1026 kun kerran olet K
täältä	1071 lisää K
téléchargez	1090 K
tôi	62 gắn thẻ K
töltsd	1352 K le
týden	17 každý K
týdně	349 K
týždenne	17 raz K
tłumaczy	1975 K
tłumaczył	1975 K
tłumaczyła	1975 K
třetích	309 cookies K stran
""", 'u': """
uafhængigt	426 K medie
ubegrænset	361 K adgang
udostępnij	25 K
ukarał	1975 K
ulaş	38 bize K
ulaşin	38 bize K	2525 bize K	2544 K
ulaşmak	2525 yazara K
unabhängig	560 K von unserer redaktion	560 von unserer redaktion K	573 damit wir K bleiben	580 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1459 insegna all'K
unterstütze	434 K unsere arbeit	434 K uns mit	579 K uns	579 K unsere	579 K mich	579 K meine
unterstützen	434 K sie unsere arbeit	434 K sie uns mit	434 mit einer spende K	434 können sie uns K	579 K sie uns	579 K sie unsere	579 sie können das K	579 freiwillig K	579 K sie mich	579 K sie meine	579 K uns
unterstützt	465 ihr browser K	579 K uns
unterstützung	430 ihre K	430 mit ihrer K	522 ihrer K	522 deiner K	568 mit K von ki	579 mit deiner K	579 deine K	579 eure K
upozornění	286 zapněte si K	319 K
upphovsrätt	2415 skyddat enligt lagen om K
upphovsrättslagen	2415 skyddat enligt K
uprednostňované	2314 K zdroje
uprednostňovaný	2314 K zdroj
uprednostňovaných	2314 K zdrojov
upřednostňované	342 K zdroje
upřednostňovaný	342 K zdroj
upřednostňovaných	342 K zdrojů
uredništva	2332 brez dovoljenja K	2332 brez soglasja K
uredništvo	2346 v naše K	2378 naše K
uredništvu	39 našemu K	2339 pišite K
urmărește	2064 K-ne pe	2064 K-ne și pe	2065 K știrile	2104 K-ne
urmăriți	2064 K-ne pe	2104 K-ne
utilização	2004 K de cookies
utilizează	2067 K cookie
utilizăm	2067 K cookie
utánközlés	1315 K
utánközölhető	45 K
uutislähteeksesi	1052 ensisijaiseksi K
uutislähteeksi	1052 ensisijaiseksi K
uznał	1975 K
uznała	1975 K
uzsvēra	1693 K
użyciu	1954 przy K ai
użytkowników	1941 opiniami K
używamy	1915 K plików cookie
užsisakykite	1615 K prenumeratą
""", 'v': """
vašeho	282 do K e-mailu
vedieť	38 dajte nám K	2279 dajte nám K
velük	51 tarts K
venerdì	17 ogni K
verhängte	582 K
versión	2 K en audio
verstärkung	506 suchen K
versão	2 K em áudio
vervielfältigung	482 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	470 deine e-mail-adresse wird nicht K	470 ihre e-mail-adresse wird nicht K
veröffentlichung	536 seit der K geändert	536 seit K geändert
već	2215 kad ste K tu	2261 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K
virheensä	1063 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	2671 là biên tập K của	2684 dành cho hội K
viết	2692 hãy K thư	2693 bài K này	2695 ông K	2695 bà K
você	18 sem K	2052 sem K
vollständigen	438 K artikel lesen
volontär	496 ist K
volontärin	496 ist K
voltál	42 ott K
vprašalnik	2349 K
vyhradené	2273 všetky práva K	2273 autorské práva sú K
vykřikl	350 K
vykřikla	350 K
vypočuť	2289 si môžete K
vysvetľuje	2321 K
vysvětlil	350 K
vysvětlila	350 K
vysvětloval	350 K
vysvětlovala	350 K
vysvětluje	350 K
vytvořila	329 K ai
vyzýval	350 K
vyzývala	350 K
vyzývali	350 K
vyzývá	350 K
vyžadované	21 K informace	21 K polia
válaszolta	1355 K
válaszolták	1355 K
vás	327 bez K by	348 bez K by	2300 bez K by	2319 bez K by
väitis	971 K
väitti	1088 K
väittää	1088 K
välise	948 K sisu
våre	1889 meld deg på K
vårt	1825 meld deg på K	1889 meld deg på K
vær	51 K med
védekezett	1355 K
véli	1355 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2319 K vám
vēlamo	1667 K avotu
vēstkopai	1678 K
vēstulei	1678 ziņu K
vědět	38 dejte nám K	306 dejte nám K	347 dejte nám K
všetkým	2307 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2286 náš K
webinář	312 náš K
według	1975 K
weißt	495 K du mehr
wezwał	1975 K
wiadomościach	1963 google K
wołali	1975 K
wołał	1975 K
wołała	1975 K
wpłata	1952 każda K	1972 twoja K
wpłatom	1973 dzięki K
wpłać	1972 K
wspierającym	1972 zostań K
współpracy	1949 we K z partnerem
wyjaśnia	1975 K
wypisać	1903 K się w każdej chwili
wyrażam	1904 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	1932 K nam	1932 K je do nas
wzywał	1975 K
wzywała	1975 K
wöchentlichen	450 K newsletter
właściciela	1973 nie mamy K
""", 'y': """
yazdiğimiz	2554 daha önce K haber
yazmişti	2560 diye K
yhteistyössä	1072 K mainostajan
yönetmenidir	2527 genel yayin K
""", 'z': """
zaakceptować	1934 K pliki cookie
zaapelował	1975 K
zaapelowała	1975 K
zachęcali	1975 K
zachęcano	1975 K
zachęcał	1975 K
zachęcała	1975 K
zadaním	2293 K e-mailu
zadržana	2210 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	320 K e-mailu
zagłosuj	1957 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2237 K vama	2260 K vama
zakázané	2273 šírenie je K
založte	347 K si účet
zamknutý	2266 článok je K
zamčený	278 článek je K
zapisując	1943 K się
zapowiedział	1975 K
zapowiedziała	1975 K
zapytał	1975 K
zapytała	1975 K
zastrzeżone	1927 wszelkie prawa K	1927 wszystkie prawa K
zawołał	1975 K
zawołała	1975 K
zašlete	306 K nám
zašlite	2279 K nám
zaželen	2372 K vir
zaželene	2372 K vire
zaželeni	2372 K vir
zbiórka	1976 K
zbývá	278 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1937 do naszego K
zewnętrzna	1934 treść K
zewnętrzne	9 treści K	1915 treści K	1934 treści K
zewnętrznej	9 treści K	1934 treści K
zewnętrznych	9 treści K
zgłoś	1932 K go nam	1972 K nam
ziņas	1689 mūsu K
znać	38 daj nam K	1964 daj nam K	1972 daj nam K
zněl	350 K
zněla	350 K
znělo	350 K
zobrazení	309 K tohoto obsahu	309 K obsahu
zobrazený	60 e-mail nebude K
zostań	1972 K z nami
zpracováním	283 souhlasím se K	290 K osobních údajů
zprávy	305 google K
zprávách	305 google K
zpívali	350 K
zugänglich	523 frei K
zunächst	482 dieser artikel erschien K
zurück	552 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2315 K
získávejte	343 K
zł	1946 za # K	1946 od # K	1974 od # K
złotówka	1952 każda K	1973 każda K
""", 'á': """
állt	1355 ez K
állítja	1355 K
átvehető	45 K
""", 'ä': """
ägare	2435 inga rika K
ähnliches	495 K erlebt
ändå	2382 nu när du K är här
äpp	953 K
äppi	953 K
""", 'å': """
åndsverkloven	1846 beskyttet av K
året	427 om K
återges	2415 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2531 bizimle K
çalişmalarimiz	2558 K
çağrisinda	2560 K bulundu
çerezler	2512 K kullan
çerezlere	2529 K
çerezleri	2512 K kullan	2529 K	2555 K kabul
çözün	2544 K
""", 'é': """
échanos	926 K una mano	926 K un cable
écris	38 K-nous
écrit	1146 K pour	1186 a K
écrivain	1146 est K
écrivez	38 K-nous	38 K à notre	1183 K-nous
électronique	1112 dans votre boîte aux lettres K
énekelték	1355 K
équipe	1184 notre K
értesítéseket	14 K	1328 K
értesüljön	1328 K elsőként
étoile	60 champs avec une K
évente	1354 K
""", 'í': """
ígérte	1355 K
ígérték	1355 K
írta	1355 K
""", 'î': """
îmbia	2107 K
îndemna	2107 K
îndemnat	2107 a K
îndemnau	2107 K
întrebat	2107 a K
întrebau	2107 K
""", 'õ': """
õpetas	971 K
""", 'ö': """
öffnen	452 app K
önemli	2555 günün en K
önerdi	2560 K
önskad	2419 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1353 független K	1353 a jó K
újságírásunk	1353 K
újságíróink	1353 K
újságíróinkkal	1351 K
újságíróinknak	39 K
újságírója	1322 K
última	864 siga la K hora	864 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	483 K von	561 von der agentur K	561 deutschen presse-agentur K
übersicht	489 K	545 diese K wurde
ücretsiz	15 K haber	15 K makale	2542 K üye olun
ügyfelünk	1351 K
ühendust	38 võta meiega K	968 võta K
ütles	971 K
ütlesid	971 K
üyeliği	2537 bülten K
üzente	1355 K
üzenték	1355 K
üçüncü	2529 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	2248 K nas
čitalaca	43 pisma K	2237 uz podršku K	2255 K	2260 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2255 K	2260 naši K
čitatelia	2317 K	2319 naši K
čitatelja	43 pisma K	2237 uz podršku K	2255 K	2260 naših K	2260 uz podršku K
čitatelji	36 naši K	2255 K	2260 naši K
čitateljima	2255 K
čitateľom	18 vďaka K	2317 K
čitateľov	36 našich K	2300 vďaka podpore K	2317 K	2319 našich K	2319 vďaka podpore K
članak	20 cijeli K	2215 svidio vam se K	2233 cijeli K	2233 ceo K	2260 ovaj K
člancima	2244 svim K
članek	2336 vam je bil K všeč	2378 ta K
člankov	2364 do vseh K
členem	347 staňte se K
členom	2318 staňte sa K
článek	20 celý K	274 líbil se vám K	278 celý K za	322 celý K	348 tento K	348 líbil se vám K
článkom	2295 všetkým K	2307 k všetkým K	2307 ku všetkým K
článku	20 celého K
články	348 naše K
článků	322 limit K
článkům	322 všem K	334 ke všem K
článok	20 celý K	2275 páčil sa vám K	2295 celý K	2319 tento K
čtenáři	345 K	348 naši K
čtenářů	36 našich K	43 listy K	327 díky podpoře K	345 K	348 našich K	348 na podpoře K	348 díky podpoře K
čtenářům	18 díky K	36 našim K	345 K
čtení	0 doba K
čtěte	338 K nás
číst	348 K dál bez
čítajte	2311 K nás	2318 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2318 K, že nás čítate
""", 'đ': """
đây	2692 bấm vào K
đóng	2692 K góp của bạn	2692 hãy K góp
đăng	45 K lại	2679 cảm ơn bạn đã K ký	2679 bằng việc K ký, bạn	2692 K ký để đọc bài
đường	2669 K dây nóng của tòa soạn	2669 K dây nóng của báo	2692 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2684 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2320 K sumou
""", 'ř': """
řekl	350 K
řekla	350 K
říká	350 K
""", 'ś': """
śledztwa	1973 nasze K
śledztwo	1973 to K
śledź	1911 K nas na	1972 K nas
śpiewali	1975 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2560 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	2218 K nam
šaukė	1653 K
šiandien	1640 aukokite K
šodien	1680 ziedo K
""", 'ź': """
źródło	1927 K: pap
""", 'ż': """
żądał	1975 K
""", 'ž': """
žalio	2262 K se
želene	2372 K vire
želeni	2337 K vir
željene	2216 K izvore
željeni	2216 K izvor
žurnalistai	1651 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1630 K
žurnalistika	348 naše K	348 nezávislá K	1651 K kainuoja	1651 gera K	2319 nezávislá K
žurnalistiku	348 nezávislou K	2319 nezávislú K
žurnalistiky	348 nezávislé K
žurnalistė	1630 K
žurnāliste	1670 K
žurnālisti	1691 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1691 neatkarīga K	1691 K maksā	1691 laba K
žurnālistiku	1680 atbalsti neatkarīgu K	1691 neatkarīgu K
žurnālists	1670 K
žádal	350 K
žádala	350 K
žádali	350 K
""", 'ά': """
άδεια	47 K cc	640 χωρίς K
άρθρα	646 τα K μας
άρθρο	646 αυτό το K
""", 'έ': """
έγγραφη	640 χωρίς K άδεια
έγραφαν	648 K
έγραφε	648 K
έγραψε	648 K
έλεγαν	648 K
έλεγε	648 K
έρευνά	618 K μας
έρευνές	646 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	608 K σου πηγές	608 K σας πηγές	608 K πηγές
αγαπημένη	608 K πηγή
ακολουθήστε	592 K μας	645 K μας
ακολουθείστε	592 K μας
ακόμη	629 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	648 K
αναγνωστών	643 K
αναγνώστες	18 χάρη στους K	643 K	646 οι K μας
αναδημοσίευση	45 K	602 απαγορεύεται η K	602 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	603 K χωρίς
ανεξάρτητη	645 ενισχύστε την K
ανταποκρίτρια	611 είναι K
ανταποκριτής	611 είναι K
απάντησαν	648 K
απάντησε	648 K ο	648 K η
απάντησης	21 ακύρωση K
απαγορεύεται	603 K η αντιγραφή	603 K η αναπαραγωγή
αποδεχθείτε	613 K τα cookies
αποδεχτείτε	613 K τα cookies
απορρήτου	605 πολιτική K
από	624 K # €
αρθρογράφος	611 είναι K
αρχισυντάκτης	611 είναι K
αρχισυντάκτρια	611 είναι K
αυτούς	51 γίνετε ένας από K
""", 'β': """
βιβλιοπωλείο	616 ηλεκτρονικό μας K
βοηθήστε	645 K μας
βοηθούν	646 μας K
βρείτε	592 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	645 K μέλος	645 K κι εσείς
γνώσεις	619 τις K σας
γράψε	38 K μας
γράψτε	38 K μας	610 K μας	645 K μας
γραπτή	640 χωρίς K άδεια
""", 'δ': """
δήλωσαν	648 K
δήλωσε	648 K ο	648 K η	648 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	646 οι K μας
δημοσιογράφος	611 είναι K	611 , K	611 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	646 η K μας	646 ανεξάρτητη K	646 η ανεξάρτητη K
δημοσκόπησή	618 K μας
δημοσκόπηση	618 στη K
διαβάσετε	587 για να K ολόκληρο
διαβεβαίωσε	648 K
διαμαρτυρήθηκε	648 K
διαφήμιση	11 τη K	627 μετά τη K
διαφημίσεις	646 χωρίς K
διαφωνείτε	43 K
διεύθυνση	590 τη K email	590 η K email	623 K email	623 K e-mail
δικαιώματος	602 με επιφύλαξη παντός K
διοργανωτές	648 καλούν οι K
δουλειά	646 η K μας
δωρεά	629 κάντε μια K	645 η K σας	645 κάντε μια K	649 K
δωρεάν	15 K άρθρα	624 K άρθρα
δωρεές	649 K
""", 'ε': """
είμαστε	646 K μια μικρή
είπαν	648 K
είπε	648 K
εβδομάδα	17 κάθε K	647 την K
εγγραφή	623 με την K σας
εγγραφείτε	588 K για να	624 K δωρεάν	645 K δωρεάν	645 K τώρα	645 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	589 στα K σας
εκδήλωσή	616 K μας
εκφράζουν	621 τα σχόλια K	621 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	593 K τις ειδοποιήσεις	595 K τη javascript
ενημερωτικά	590 K δελτία
ενημερωτικό	590 K δελτίο
ενημερώστε	610 K μας
ενισχύστε	629 K	645 K μας
ενσωματωμένο	613 K περιεχόμενο
εξήγησε	648 K
επανέλαβε	648 K
επαναλάμβανε	648 K
επιβεβαιώστε	623 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	610 K μαζί μας	610 K με τον συντάκτη	610 K με τη συντάκτριά	610 K με τη συντάκτρια	610 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας
επισήμανε	648 K
επιστολή	43 την K σας
ερωτηματολόγιο	620 το K
εσάς	629 χάρη σε K	646 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	624 με # K
ευχαριστούμε	623 K για την εγγραφή	645 K που μας
""", 'ζ': """
ζήτησαν	648 K
ζήτησε	648 K ο	648 K η	648 K στο	648 K από
ζητούσαν	648 K
ζητούσε	648 K
""", 'η': """
ηλεκτρονικό	616 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	648 K
ισχυρίστηκε	648 K
""", 'κ': """
κάλεσε	648 K ο	648 K η
κάνε	62 K μου tag
κάνοντας	623 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
καλούσαν	648 K
καλούσε	648 K
κανάλι	646 το K μας
κατάστημά	616 στο K μας
κατήγγειλε	648 K
καταγγέλλει	648 K
καταγγελία	610 κάντε μας την K
κατεβάστε	593 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κουίζ	618 το K	618 στο K	618 το K μας
κυκλοφορεί	616 K το νέο τεύχος
κυριότερες	623 τις K ειδήσεις
""", 'λ': """
λάβετε	641 K
λέει	648 K
λαμβάνεις	638 θέλεις να K
λαμβάνετε	638 θέλετε να K	641 K
""", 'μ': """
μήνα	647 τον K	647 το K	647 ανά K	647 κάθε K
μήνυμα	38 στείλε K
με	624 K # €
μοιραστείτε	25 K	49 K το
""", 'ν': """
νοημοσύνη	631 με τεχνητή K	631 από τεχνητή K
νοημοσύνης	631 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	587 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	624 K το άρθρο
ομάδα	616 στην K μας	645 ελάτε στην K	646 η K μας
""", 'π': """
παράκληση	607 έχουμε μια μικρή K	607 μια μικρή K
παραδέχεται	648 K
παραδέχθηκε	648 K
παραδέχτηκε	648 K
παρακάλεσε	648 K
παρακαλούσαν	648 K
παρακαλούσε	648 K
πατώντας	623 K
πείτε	38 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	613 εξωτερικού K
περιεχόμενο	9 αυτό το K	613 αυτό το K	613 το K αυτό	613 εξωτερικό K
πολιτική	605 K cookies
πρέπει	613 δείτε το βίντεο K
προέτρεπαν	648 K
προέτρεπε	648 K
προέτρεψε	648 K
προειδοποίησε	648 K
προειδοποιεί	648 K
προσπάθειά	645 ενισχύστε την K
προσωπικών	605 K δεδομένων
προτεινόμενη	608 K πηγή
προτιμώμενες	608 K πηγές
προτιμώμενη	608 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	636 K σε όλα
πρόσθεσαν	648 K
πρόσθεσε	648 K ο	648 K η
πρώτο	624 τον K μήνα
πρώτος	647 K μήνας
""", 'ρ': """
ρεπορτάζ	646 το K μας	646 αυτό το K
ρωτούσαν	648 K
ρωτούσε	648 K
ρώτησαν	648 K
ρώτησε	648 K ο	648 K η
""", 'σ': """
σημαντικότερες	623 τις K ειδήσεις
σημείωσε	648 K ο	648 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	645 K μας
στήριξή	629 χωρίς τη K	645 η K σας	645 τη K σας	646 χωρίς τη K
στήριξη	629 χάρη στη K	646 χάρη στη K
στείλε	38 K μας	610 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	610 K μας	645 K μας
στηρίξτε	629 K	645 K μας	645 K την	645 K το	645 K τη
συγκατάθεση	613 K για cookies
συμβουλεύει	648 K
συμβούλευε	648 K
συμβούλευσε	648 K
συμβούλεψε	648 K
συμφωνείτε	43 K
συνέδριο	616 K μας
συνέδριό	616 K μας
συνέστησε	648 K
συνδεθείτε	24 K	588 K για να
συνδρομή	624 με K	624 K από	642 με K	649 K
συνδρομητές	50 οι K μπορούν	587 διαθέσιμο μόνο σε K	587 διαθέσιμο σε K	606 μόνο για K	606 μόνο σε K	645 γραφτείτε K	646 οι K μας	649 K
συνδρομητής	50 ως K	587 είστε ήδη K	645 γίνετε K
συνεργασία	627 σε K με χορηγό	627 σε K με τον χορηγό
συνεργατών	627 συνδέσμους K
συνεχίζεται	627 K παρακάτω
συνεχίσετε	587 για να K την ανάγνωση	587 να K την ανάγνωση
συνεχίσουμε	646 να K
συνεχίστε	587 K την ανάγνωση
συνιστούσε	648 K
συντάκτης	611 είναι K
συντάκτρια	611 είναι K
σχολιάσετε	6 K
σχόλια	621 στα K
σύμφωνα	648 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	637 K δωρεάν άρθρο
τραγουδούσαν	648 K
τόνιζε	648 K
τόνισε	648 K
""", 'υ': """
υπογράμμισε	648 K
υποσχέθηκε	648 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	607 αφού K ως εδώ
φωνάζει	648 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	607 πριν K
φώναζαν	648 K
φώναζε	648 K
φώναξαν	648 K
φώναξε	648 K
""", 'χ': """
χάνετε	638 μη K
χρήσης	605 όροι K	623 όρους K
χρειαζόμαστε	645 K τη βοήθειά σας
χρησιμοποιεί	596 K cookies
χρησιμοποιούμε	595 K cookies
χρόνο	647 τον K
""", 'ψ': """
ψηφίστε	634 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	618 στην K
""", 'а': """
абонамент	140 вече имате K	171 с K	171 K за	191 с K	198 K
абонамента	169 с K си	169 благодарим за K
абонат	50 като K	138 вече сте K
абонати	150 само за K	198 K
абонатите	50 K могат
абонирайте	138 K се, за да	141 K се за бюлетина	194 K се
абонирането	169 с K
авторизованные	2161 только K
авторизованным	2161 K пользователям
авторизовані	2608 лише K
авторизуйтесь	24 K
авторкою	2596 зв'язатися з K
автором	2596 зв'язатися з K
автору	54 на каву K	2149 пишите K
адрес	21 имейл K няма	169 имейл K
адреса	169 имейл K
адресою	2629 пишіть за K
адресу	2181 пишите по K
анкета	165 нашата K	165 кратка K
анкетата	166 K
анкету	2160 K	2607 K
анонимно	2149 K
афилиейт	174 K линкове
""", 'б': """
бажаних	2593 K джерел
безкоштовна	2627 остання K стаття
безкоштовний	2603 наш K вебінар	2611 K акаунт	2627 останній K матеріал
безкоштовних	2611 ліміт K	2611 K статей
безкоштовні	15 K статті	2611 K статті
безлимитный	2116 K доступ
безплатен	162 нашия K уебинар
безплатна	185 последна K статия
безплатни	15 K статии	171 K статии
безплатно	171 K, за
бесплатная	2179 последняя K статья
бесплатные	15 K статьи	2164 K статьи
бесплатный	2155 наш K вебинар	2164 K аккаунт	2179 последний K материал
бесплатных	15 K статей	2164 лимит K	2164 K статей
бисквитки	159 K	189 K
бисквитките	159 K	189 K
благав	2641 K
благала	2641 K
благали	2641 K
благодарение	18 K на читателите	177 K на вас	177 K на вашата	195 K на вас
благодарим	169 K ви, че се
благодаря	2170 K донатам	2194 K вам	2194 K вашей
блокировщик	2129 отключите K	2129 K рекламы
блокувальник	2578 K реклами
бот	39 наш K
браузер	10 ваш K	2142 ваш K	2588 ваш K
браузър	10 вашият K
бюлетин	141 нашия K	170 K	195 нашия K	198 K
бюлетина	141 K ни	141 запишете се за K	170 K
бюлетини	170 K
бяхте	42 K ли там
""", 'в': """
вайбері	2594 K
вайбър	16 K	154 K
ватсапе	2147 K
вашата	142 на K поща
вебинар	2155 наш K
вебінар	2603 наш K
взывал	2196 K
видео	9 это K	40 фото и K
виділіть	2592 K
визнав	2641 K
визнала	2641 K
визнає	2641 K
викала	197 K
викаха	197 K
викаше	197 K
викна	197 K
використання	2588 K cookie	2617 будь-яке K матеріалів	2617 K матеріалів сайту
використанні	2586 при K матеріалів
використовує	2579 K cookie
використовуємо	2578 K cookie
вимагав	2641 K
вимагала	2641 K
вимагали	2641 K
випуск	2605 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	2641 K
вк	2147 K
включете	51 K се
вконтакте	2147 K
влезте	24 K
вміст	9 цей K
внескам	2618 завдяки K	2639 завдяки K
внесок	2638 ваш K
войдите	24 K	2117 K, чтобы
вотсапе	2147 K
вотсапі	2594 K
впн	64 без K
всеки	177 K лев
встановіть	2572 K додаток
възпроизвеждането	176 K
выделите	2132 K ее	2132 K текст
выпуск	2158 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2641 K
відповідав	2641 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2641 K
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
гласеше	197 K
гласил	2196 K
гласила	2196 K
гласит	2196 K
гласувайте	182 K
гледайте	187 K ни
говорил	2196 K
говорила	2196 K
говорили	2196 K
говорит	2196 K
год	2195 в K
годишно	196 K
голосуйте	2175 K	2623 K
гривень	2640 # K
грн	2640 # K
група	188 viber K
гукав	2641 K
гукали	2641 K
гукнув	2641 K
гукнула	2641 K
гіперпосилання	2586 K обов
""", 'д': """
дальше	2116 чтобы читать K
дарение	194 вашето K	196 с K	198 K
дарения	198 K
дарете	177 K	194 K ни
джерела	2593 обрані K	2593 бажані K
джерелом	2593 основним K	2593 бажаним K
дзен	2147 K
дзене	2147 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	197 K
добавил	197 K	2196 K
добавила	197 K	2196 K
добавьте	2126 K нас в
добавя	197 K
додав	2641 K
додала	2641 K
додає	2641 K
дозволить	2638 ваша підтримка K
дозволяється	2617 матеріалів K лише
долучайтесь	51 K	2638 K до нас	2638 K до нашої	2638 K до нашого	2638 K до спільноти	2638 K до читачів
долучайтеся	51 K	2638 K до нас	2638 K до нашої	2638 K до нашого	2638 K до спільноти	2638 K до читачів
донат	2193 ваш K	2638 ваш K	2642 K
донатам	2618 завдяки K
донати	2642 K
донатом	2640 K
донаты	2197 K
допомагає	2638 ваша підтримка K
допомога	2638 нам потрібна ваша K
допомогою	2620 за K ші
допоможе	2639 K нам
допоможуть	2618 K нам працювати	2639 K нам
допускается	2169 материалов K только
доступ	2164 полный K	2611 повний K
достъпен	138 K за абонати
достъпна	138 K за абонати
достъпно	138 K за абонати
дочитали	2109 вы K до конца	2562 ви K до кінця
дочитати	2568 щоб K
дочитать	2116 чтобы K	2164 K
""", 'е': """
евро	171 за # K
ежедневную	2119 K рассылку
ежемесячно	2195 K
ежемесячное	2193 оформите K
ежемесячный	2170 K донат
еженедельную	2119 K рассылку
електронна	142 вашата K поща
електронної	2610 адресу K пошти
електронну	2610 K адресу	2610 K пошту
епизод	164 K
епизода	164 K
""", 'ж': """
жаловалась	2196 K
жаловался	2196 K
жалуются	2196 K
журналист	157 е K	157 - K	157 , K	2150 - K	2150 , K
журналисти	195 нашите K
журналистика	195 независимата K	195 независима K	195 нашата K	2194 независимая K
журналистике	2194 независимой K
журналистики	2194 независимой K
журналистику	2194 независимую K
журналистка	157 е K	157 , K	2150 - K	2150 , K
журналисты	2194 наши K
журналіст	2598 - K	2598 , K
журналістам	39 нашим K
журналісти	2639 наші K
журналістика	2639 незалежна K
журналістику	2639 незалежну K	2639 якісну K
журналістка	2598 - K	2598 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2572 K застосунок
завантажте	2572 K додаток
завдяки	2618 існує K	2639 K вам	2639 K вашій
задонатьте	2193 K	2638 K
задължителните	21 K полета
зазначив	2641 K
зазывал	2196 K
закликав	2641 K
закликала	2641 K
закликали	2641 K
закончились	2116 бесплатные статьи K
залишає	29 K за собою право
залишилося	2569 K #%	2569 K # %
заметили	2133 K ошибку
замолчим	2194 мы не K
запазени	148 всички права K
запевняв	2641 K
запевняла	2641 K
запевняє	2641 K
записи	58 новые K на почту
запитав	2641 K
запитала	2641 K
запитань	2607 на кілька K
запишете	141 K се за нашия
зарегистрированные	2161 только K
зарегистрированным	2116 доступен только K
зарегистрированы	2116 уже K
зарегистрируйтесь	2117 K, чтобы	2164 бесплатно K	2164 K бесплатно	2193 K бесплатно	2193 K, чтобы читать
зареєстровані	2608 лише K	2608 тільки K
зареєструйтесь	2569 K, щоб	2611 безкоштовно K	2611 K безкоштовно	2638 K безкоштовно	2638 K, щоб читати
зареєструйтеся	2611 K безкоштовно
застосунку	2590 нашому K
застосунок	2572 завантажте K	2590 наш K	2590 мобільний K	2638 завантажте K і	2638 завантажте K та
захищено	2586 усі права K
захищені	2586 усі права K	2586 всі права K
защищенной	2149 K формой
защищены	2140 все права K
защищённой	2149 K формой
заяви	197 K
заявив	2641 K
заявил	197 K	2196 K
заявила	197 K	2196 K	2641 K
заявили	2196 K	2641 K
заявиха	197 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	2109 раз уж вы K
зеркала	64 K
зеркало	64 K
знайшли	2592 якщо ви K
знанията	165 K си
зобов	2641 K'язав
зовнішнього	2600 K вмісту	2600 K контенту
зовнішній	2600 K вміст	2600 K контент
зробіть	2566 K внесок	2638 K внесок у	2638 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
избранное	2146 K
известията	14 K
извика	197 K
изкуствен	179 с помощта на K интелект	179 с K интелект	179 от K интелект
изпратете	38 K ни	49 K я	155 K ни	194 K ни
изпращайте	155 K ни	156 K на
изпращаме	57 ви K	57 K ви
изтеглете	194 K нашето
източник	153 основен K
източници	153 любими K
имейл	142 вашия K	169 вашия K	169 по K	169 на K
имейла	142 на K си
имейлът	60 K ви няма да
иностранного	2140 выполняющим функции K агента
иностранным	2194 K агентом
инстаграм	154 K
искусственного	2172 с помощью K интеллекта
искусственным	2172 K интеллектом
использование	2142 K cookie	2152 K cookie	2169 любое K материалов	2169 K материалов сайта
использовании	2140 при K материалов	2169 полном или частичном K	2169 частичном K материалов
используем	2129 K cookie
использует	2130 K cookie
источники	2146 избранные K	2146 любимые K
источников	2146 избранных K	2183 избранных K
источником	2146 основным K
исчерпали	2116 K лимит
""", 'к': """
каждое	17 K утро
каждый	2195 K месяц
каже	2641 K
каза	197 K
казав	2641 K
казал	197 K
казала	197 K	2641 K
казали	2641 K
казаха	197 K
казва	197 K
казвал	197 K
казвала	197 K
канал	188 viber K	2194 наш K	2639 наш K
канала	2194 нашего K
каналу	2639 нашого K
колумнист	2150 - K	2150 , K
колумніст	2598 - K
колумністка	2598 - K
команде	2155 к нашей K
команди	2603 до нашої K
коментар	6 залишити K
коментарите	167 K под
коментарях	2587 у K	2587 в K
коментатор	157 е K
коментиране	167 правила за K	167 правилата за K
коментирате	6 за да K	167 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2132 чтобы оставить K
комментария	21 для отправки K
комментариях	2141 в K
комментировать	6 K
контент	9 этот K	9 цей K	2152 внешний K
контента	9 этого K	2152 внешнего K
контенту	9 цього K
конференцию	2155 нашу K
конференция	162 нашата K
конференцію	2603 нашу K
конфиденциальности	2129 политикой K	2142 политика K
конфіденційності	2578 політикою K	2588 політика K
копирование	2169 K материалов сайта
кореспондент	157 е K	157 , K	2598 - K	2598 , K
кореспондентка	2598 - K	2598 , K
короткий	2160 K опрос
корреспондент	2150 - K	2150 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2641 K
крикнул	2196 K
крикнула	2196 K	2641 K
кричав	2641 K
кричал	2196 K
кричала	2196 K	2641 K
кричали	2196 K	2641 K
кричит	2196 K
""", 'л': """
лв	171 за # K
лев	171 за # K
лева	171 за # K	196 K
лекцию	2155 нашу K
лекцію	2603 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	162 нашия онлайн K	162 нашия K
магазина	162 онлайн K ни	2155 нашего K
магазине	2155 в нашем K	2155 в нашем интернет-K
магазину	2603 нашого K
магазині	2603 у нашому K	2603 в нашому K	2603 нашому інтернет-K
материал	2132 обсудить K	2152 внешний K	2185 K создан	2194 этот K
материалам	2177 ко всем K
материалы	2194 наши K
матеріал	2639 цей K
матеріали	2639 наші K
матеріалів	2617 копіювання K сайту	2617 K посилання обов'язкове	2625 до всіх K	2625 до усіх K
мероприятие	2155 наше K
месенджері	2594 K
месец	196 на K	196 всеки K
месечно	196 K
мессенджере	2147 K
месте	42 вы были на K
месяц	2195 в K
мобільний	2590 K додаток
молба	152 имаме малка K	152 имаме K към вас
молел	197 K
молела	197 K
молеха	197 K
молеше	197 K
місці	42 ви були на K
місяць	2640 на K	2640 перший K
""", 'н': """
навчання	48 K ші
нагадав	2641 K
нагадала	2641 K
наголосив	2641 K
наголосила	2641 K
надпис	197 такъв K
надпись	2196 такая K
надсилайте	2596 K нам	2596 K її	2596 K їх нам	2597 K фото	2597 K відео	2597 K свої	2638 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	2593 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	2596 K нам	2596 K їх нам	2597 K фото	2638 K нам
нажимая	2163 K кнопку	2163 K на кнопку	2163 K "
нажмите	2132 K ctrl
намерете	187 K ни
напис	2641 такий K
написа	197 K
написав	2641 K
написал	2196 K
написала	2196 K	2641 K
написано	2196 было K	2641 було K
напиши	38 K нам
напишите	38 K нам	38 K в наш	2149 K нашему	2149 K нашей	2149 K автору	2149 K нам	2193 K нам
напишіть	38 K нам	2596 K нашому	2596 K нашій	2596 K автору	2596 K авторці	2596 K нам	2638 K нам
напомнил	2196 K
напомнила	2196 K
направете	194 K дарение
настоя	197 K
настоява	197 K
настоявал	197 K
натискайки	169 K
натискането	169 с K
натискаючи	2610 K кнопку	2610 K на
нашем	2132 в K чате
нашия	162 към K екип	162 в K екип	165 K куиз	165 K тест
небольшая	2109 K просьба
неделю	17 раз в K	17 каждую K	2195 в K
независимата	194 подкрепете K
независими	195 K медии
независимую	2112 поддержите K	2193 поддержите K
независимые	2194 K медиа
незалежні	2639 K медіа
нейросети	2172 с помощью K
несколько	2160 на K вопросов
новинами	2575 стежте за K
новини	154 google K	2594 google K
нуждаем	194 K се от вашата
нужна	2170 K ваша
нюзлетър	170 K
""", 'о': """
обеща	197 K
обещал	197 K	2196 K
обещала	2196 K
обещали	2196 K
обозреватель	2150 - K	2150 , K
обраних	2593 K джерел
обучения	48 K ии
объявил	2196 K
объявила	2196 K
объяснил	2196 K
объяснила	2196 K
объясняет	2196 K
объяснял	2196 K
объясняла	2196 K
обязал	2196 K
обязательна	2140 гиперссылка K	2169 материалов ссылка K	2169 ссылка на источник K
обязательные	21 K поля	2132 K поля
обясни	197 K
обяснил	197 K
обяснила	197 K
обяснява	197 K
обіцяв	2641 K
обіцяла	2641 K
обіцяли	2641 K
огледален	64 K сайт
оглядач	2598 - K	2598 , K
оглядачка	2598 - K	2598 , K
оголосив	2641 K
ограничений	2116 читайте без K
одноклассниках	2147 K
одному	2610 в K листі
опечатку	2132 нашли K
опитування	2607 наше K	2607 коротке K
опитуванні	35 нашому K	2607 K читачів	2607 нашому K	2607 в K
оприлюднюватиметься	22 не K	2581 ваша e-mail адреса не K
опрос	35 наш K	2160 наш K
опросе	35 нашем K	2160 нашем K	2160 в K
опубликован	22 не будет K	2132 ваш адрес email не будет K
организаторите	197 канят K
организаторы	2196 зовут K
організатори	2641 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2163 K заявку
осталось	2117 K #%	2117 K # %
отбележете	62 K ме
ответил	2196 K
ответила	2196 K
ответственности	30 не несет K	30 не несёт K
отвечал	2196 K
отвечала	2196 K
отговори	197 K той	197 K тя
отговорил	197 K
отговорила	197 K
отговориха	197 K
отговорност	30 не носи K
отменить	21 K ответ	2195 K в любой момент
отметил	2196 K
отметила	2196 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	2119 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	2149 K их нам	2193 K нам
отримувати	2628 хочете K
отримуйте	2632 K
очакваме	155 K вашите
ошибку	2133 нашли K
оштрафовал	2196 K
оштрафовала	2196 K
оштрафував	2641 K
""", 'п': """
партнером	2167 совместно с K	2615 спільно з K
партнерские	37 K ссылки	2167 K ссылки
партнерські	2615 K посилання
партнеры	2129 мы и наши K
партньорски	174 K линкове
партнёром	2167 совместно с K
партнёрские	37 K ссылки	2167 K ссылки
патроном	2193 станьте K
пееха	197 K
пели	2196 K
первый	2195 K месяц	2195 рубль в K
переведите	2193 K нам
перевірте	2607 K себе	2610 K пошту
передплатник	50 як K	2568 уже K	2568 вже K
передплатникам	2568 доступний лише K	2568 доступна лише K	2568 доступно лише K
передплатники	50 K можуть	2626 лише K	2626 тільки K
передплатників	2568 тільки для K
передплатою	2568 доступна за K	2568 доступний за K	2611 за K	2633 з K
передплату	2611 K за	2638 оформіть K
передрук	45 K	2591 K
передруковувати	45 K
передруку	2591 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2145 K
перепечатке	2145 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	2589 K даних
персональных	2143 K данных
писав	2641 K
писал	2196 K
писала	2196 K	2641 K
писати	2639 нам K
писменото	176 без K съгласие
письме	2163 в одном K
письменного	2184 без K согласия
письмової	2631 без K згоди
питаха	197 K
питаше	197 K
пишете	38 K ни	155 K ни	156 K на	194 K ни
пишеше	197 K
пиши	38 K нам	38 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	2149 K нам	2181 K на	2193 K нам
пишіть	38 K нам	38 K у	2596 K нам	2629 K на
платной	2116 в K версии
побачили	2637 K помилку
повний	20 K текст	2611 K текст
повтаря	197 K
повтаряше	197 K
повторював	2641 K
повторює	2641 K
повторяет	2196 K
повторял	2196 K
повторяла	2196 K
повідомив	2641 K
повідомила	2641 K
повідомили	2641 K
повідомте	38 K нам	2596 K нам	2596 K нас	2638 K нам
подайте	156 K сигнал
поддержать	2193 K нас	2193 K редакцию	2193 K нашу
поддерживайте	2193 K нас	2193 K нашу
поддержите	2112 K нашу	2112 K нас	2170 K	2193 K нас	2193 K нашу	2193 K редакцию	2193 K проект	2193 K автора	2193 K наш
поддержка	2113 ваша K	2193 ваша K поможет	2193 ваша K помогает	2193 ваша K позволит
поддержке	2167 при K партнёра	2167 при K партнера	2170 благодаря вашей K	2194 вашей K
поддержки	2194 без вашей K	2194 вашей K
поделитесь	25 K	49 K им	49 K ей
подканял	197 K
подканяха	197 K
подканяше	197 K
подкаст	34 наш K	34 нашия K	164 K	195 нашият K	2158 K	2194 наш K	2605 K	2639 наш K
подкаста	164 K	2158 K	2194 нашего K
подкасте	34 нашем K	2158 K
подкасти	34 наші K	164 K	2605 K
подкастов	2158 K
подкасту	2605 K
подкастът	164 K
подкасты	2158 K
подкасті	34 нашому K	2605 K
подкастів	2605 K
подкрепа	177 с вашата K	177 вашата K	194 вашата K	195 вашата K
подкрепата	174 с K на партньор
подкрепете	177 K	194 K ни	194 K нашата
подкрепяйте	194 K ни
подписаны	2116 уже K
подписка	2116 уже есть K	2197 K
подписке	2116 доступен только по K	2116 доступна по K	2116 доступен по K	2164 по K
подписки	2197 K
подпиской	2189 с K
подписку	2116 оформить K	2116 оформите K	2163 спасибо за K	2164 K за	2193 оформите K	2193 оформить K
подписчик	50 как K	2116 уже K	2116 вы уже K
подписчикам	2116 доступна только K	2116 доступно только K	2116 доступен только K	2178 только K
подписчики	50 K могут	2178 только K	2197 K
подписчиков	2116 только для K
подписчиком	2193 станьте K
подписывайтесь	2119 K на рассылку	2126 K на нас	2126 K на наш	2126 K на канал	2126 K на telegram	2193 K на
подписываясь	2163 K
подпишитесь	2112 K на регулярное	2119 K на рассылку	2126 K на наш	2126 K на канал	2193 K на
подчеркнул	2196 K
подчеркнула	2196 K
подчерта	197 K
поділіться	25 K	49 K ним
подію	2603 нашу K
пожертвование	2112 оформите K	2113 сделайте K	2170 регулярное K	2170 ежемесячное K	2193 ваше K	2193 сделайте K	2193 оформите K	2197 K
пожертвования	2194 на K	2197 K
пожертвованиям	2170 благодаря K	2194 благодаря K
пожертвуйте	2193 K
позволяет	2193 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	176 K на
поиска	197 K
поискал	197 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	2116 чтобы прочитать K
полный	20 K текст	2164 K текст
получавайте	190 K
получавате	186 искате ли да K	186 искате да K
получайте	2188 K
получать	2180 хотите K
помилку	2637 знайшли K
помогите	2193 K нам
помогнете	194 K ни
помогут	2194 K нам
поможет	2194 K нам
помоли	197 K
помолил	197 K
помолила	197 K
помощник	63 наш K	63 ии-K
помощь	2193 нам нужна ваша K
помощью	2172 с K ии
помітили	2592 якщо ви K	2637 K помилку
помічник	63 наш K
понравилась	2194 K статья
понравился	2194 K материал	2194 K текст
пообещал	2196 K
пообещала	2196 K
пообіцяв	2641 K
пообіцяла	2641 K
попереджає	2641 K
попередив	2641 K
попита	197 K
попросив	2641 K
попросил	2196 K
попросила	2196 K	2641 K
попросили	2196 K	2641 K
попросило	2196 K
порадив	2641 K
порадила	2641 K
посилання	2617 K на джерело обов'язкове
последвайте	194 K ни
последната	185 K ви безплатна статия	185 K безплатна статия
посоветовал	2196 K
посоветовала	2196 K
постановив	2641 K
постановил	2196 K
посъветва	197 K
посъветвал	197 K
посъветвали	197 K
потребовал	2196 K
потребовала	2196 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	2163 вашей K
почтовом	2163 вашем K ящике
почту	2120 на вашу K	2120 вам на K	2163 вашу K
пошту	2571 на вашу K
пошті	2610 вашій K
пощенска	142 вашата K кутия
пояснив	2641 K
пояснил	2196 K
пояснила	2196 K	2641 K
пояснював	2641 K
пояснювала	2641 K
пояснює	2641 K
поясняет	2196 K
правото	29 си запазва K
працювати	2618 допоможе нам K	2639 K далі
працюємо	2639 ми K
предпочитаемые	2146 K источники
предпочитаемых	2146 K источников
предпочитан	153 K източник
предпочитани	153 K източници
предпочитаните	153 K източници	153 K си източници
предпочтительные	2146 K источники	2183 K источники
предпочтительный	2146 K источник
предпочтительных	2183 K источников
предупреди	197 K
предупредил	2196 K
предупреждава	197 K
предупреждает	2196 K
препечатването	176 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	2196 K
призвала	2196 K
призвали	2196 K
призна	197 K
признава	197 K
признавал	2196 K
признает	2196 K
признал	2196 K
признала	2196 K
признали	2194 нас K
призова	197 K
призовава	197 K
призовал	197 K
призоваха	197 K
призывал	2196 K
призывала	2196 K
призывали	2196 K
приложение	195 нашето K	2121 скачать K	2122 скачайте K	2122 установите K	2144 наше K	2144 мобильное K	2193 скачайте наше K	2193 скачайте K и
приложението	194 изтеглете K ни	194 изтеглете K на вестник
приложении	2121 открыть в K	2144 нашем K
приложения	2144 нашего K	2194 нашего K
приоритетным	2146 K источником
присоединяйтесь	51 K	2193 K к нам	2193 K к нашему	2193 K к нашей	2193 K к нашим	2193 K к сообществу	2193 K к читателям	2193 K к тем
присъединете	51 K се	194 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	2149 K нам	2149 K фото	2149 K видео	2149 K новости	2149 K свои	2149 K их нам	2193 K нам
пришлите	38 K нам	49 K друзьям	2149 K нам	2149 K фото	2149 K их нам	2193 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	2638 K до нас	2638 K до нашої	2638 K до нашого	2638 K до спільноти	2638 K до читачів
приєднуйтеся	51 K	2638 K до нас	2638 K до нашої	2638 K до нашого	2638 K до спільноти	2638 K до читачів
проверьте	2160 K себя	2163 K почту
проголосуйте	2175 K	2623 K
продовження	2615 реклама. K
продовжити	2568 щоб K читання	2618 допоможуть нам K
продовжувати	2639 K роботу
продолжаем	2194 мы K работать
продолжать	2170 помогут нам K	2194 K работу
продолжение	2167 реклама. K
продолжить	2116 чтобы K чтение	2170 помогут нам K	2170 поможет нам K	2194 K работу
продължава	174 K по-долу
продължете	139 K да четете
продължим	195 да K да работим
продължите	138 за да K да четете
произведен	2140 настоящий материал (информация) K	2185 материал K
произведён	2185 материал K
пройдите	2160 K тест
пройдіть	2607 K тест
пропускайте	186 не K
пропустите	2180 не K
пропустити	2628 не хочете K
пропустить	2180 не хотите K
пропустіть	2628 не K
просив	2641 K
просил	2196 K
просила	2196 K	2641 K
просили	2196 K	2641 K
просьба	2109 у нас к вам K	2109 у нас есть K
просять	2641 K
проучване	165 нашето K
прохання	2562 маємо до вас K	2562 невелике K
прочетете	139 за да K цялата
прочитать	2116 осталось K	2116 чтобы K статью
пріоритетне	2593 K джерело
пріоритетним	2593 K джерелом
публиковать	45 K у себя
пълния	171 K текст
първия	196 за K месец
підписатися	2570 K на розсилку
підписка	2642 K
підписку	2568 оформіть K	2610 дякуємо за K	2638 оформіть K
підписники	2626 лише K	2642 K
підписників	2568 тільки для K
підписуйтесь	2574 K на нас	2574 K на наш	2574 K на канал	2574 K на telegram	2638 K на
підписуйтеся	2574 K на наш	2574 K на канал
підписуючись	2610 K
підпишіться	2570 K на розсилку	2574 K на наш	2638 K на
підтримайте	2565 K нашу	2565 K незалежну	2565 K нас	2618 K	2638 K нас	2638 K нашу	2638 K незалежну	2638 K редакцію	2638 K автора	2638 K роботу	2638 K наш
підтримати	2638 K нас	2638 K нашу
підтримка	2566 ваша K	2638 ваша K допоможе
підтримки	2615 за K партнера	2639 спільноти K	2639 вашої K
підтримуйте	2638 K нас	2638 K нашу
підтримці	2618 завдяки вашій K	2618 завдяки K читачів	2639 вашій K
піти	2562 перш ніж K
""", 'р': """
работа	195 нашата K	2194 наша K
работаем	2194 мы K
работать	2170 помогут нам K	2170 поможет нам K	2194 K дальше
работу	2194 нашу K
радив	2641 K
радила	2641 K
радили	2641 K
радить	2641 K
разкажете	38 K ни
разрешение	149 без K е забранено
разрешения	2184 без K редакции
разчитаме	177 K на вашата	195 K на
расскажите	38 K нам	2193 K нам
рассказал	2196 K
рассказала	2196 K
рассказывать	2194 K правду
расследование	2194 наше K	2194 это K
расследования	2194 наши K
рассылка	2194 наша K	2197 K
рассылку	2119 нашу K	2119 K самых	2194 нашу K
регистрацията	169 с K си	169 благодарим за K
регистрируясь	2163 K
регулярний	2618 K внесок
редактор	157 е K	157 - K	157 , K	2150 - K	2150 , K	2598 - K	2598 , K
редакторка	2598 - K	2598 , K
редакцией	39 нашей K	2149 связаться с K
редакции	2184 без согласия K	2194 нашей K
редакцию	39 в нашу K	2149 напишите в K	2149 пишите в K
редакция	162 в нашата K	195 нашата K	2194 наша K
редакцията	38 свържете се с K
редакцію	2596 напишіть у K	2596 пишіть у K
редакція	2639 наша K
редакцією	39 нашою K	2596 зв'язатися з K
редакції	43 письма до K	2596 пишіть до K	2631 без згоди K	2631 без дозволу K	2639 нашої K
рекламата	11 K	174 след K
реклами	11 K	195 без K	2615 після K	2615 на правах K	2639 без K
рекламой	11 K
рекламы	11 K	2167 после K	2167 на правах K	2194 без K
репортер	39 на нашия K	157 е K	157 - K	157 , K	2150 - K	2150 , K	2598 - K	2598 , K
репортери	39 на нашите K	195 нашите K
репортерка	2598 - K	2598 , K
репортёр	2150 - K	2150 , K
решил	2196 K
реєструючись	2610 K
робота	2639 наша K
роботу	2639 нашу K
розкажіть	38 K нам
розповів	2641 K
розповідати	2639 K правду
розповіла	2641 K
розсилка	2639 наша K	2642 K
розсилку	2570 нашу K	2570 щоденну K	2639 нашу K
розслідування	2639 наші K	2639 це K
рублей	2195 # K
рік	2640 на K
""", 'с': """
свободната	194 подкрепете K
свържете	38 K се с нас	155 K се с нашия	155 K се с нашата	155 K се с нас	155 K се с автора	194 K се с нас
свържи	38 K се с нас
свяжитесь	38 K с нами	2149 K с нами
связаться	2149 K с автором
седмично	17 веднъж K
сигнализирайте	155 K ни
сказав	2641 K
сказал	2196 K
сказала	2196 K	2641 K
скаржаться	2641 K
скаржився	2641 K
скаржилася	2641 K
скачайте	2121 K наше
скиньте	2193 K нам	2193 K донат
сколько	2193 скиньте K
скриньку	2610 вашу K
скриньці	2610 вашій K
следите	2126 K за нами
словам	2196 по K
словами	2641 за K
слушайте	187 K ни
слідкуйте	2574 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2196 K
советовала	2196 K
советовали	2196 K
советует	2196 K
согласны	43 не K	43 K с автором
содержимое	2152 внешнее K
сообщение	2140 данное K (материал) создано	2185 K создано
сообщил	2196 K
сообщила	2196 K
сообщили	2196 K
сообщите	38 K нам	2149 K нам	2193 K нам
соучастником	2170 станьте K	2193 станьте K
сповіщення	14 K	2572 увімкнути K	2572 увімкніть K
споделете	25 K	49 K я
сподобався	2639 K текст	2639 K матеріал
сподобалась	2562 якщо вам K стаття
според	197 K
спрашивает	2196 K
спросил	2196 K
спросила	2196 K
співали	2641 K
співучасником	2638 станьте K
спільнота	2639 наша K
спільноти	2566 стань частиною K	2618 частиною K	2639 нашої K
станете	194 K абонат	194 K член
станьте	51 K одним из них	2193 K нашим	2638 K нашим
статей	2625 до всіх K	2625 до усіх K
статии	184 до всички K
статия	152 хареса ли ви тази K	171 цялата K	195 тази K
статията	171 % от K
стаття	2639 ця K
статья	2194 эта K
статьям	2177 ко всем K
стверджує	2641 K
стежте	2574 K за нами
стигнали	152 щом сте K дотук
стороннего	2152 K сервиса
сторонним	2152 K сервисом
стороннього	2600 K сервісу
стороннім	2600 K сервісом
суммой	2195 любой K
сумму	2195 любую K
сутрин	17 всяка K
существуем	2194 мы K
существует	2170 K благодаря
събитие	162 нашето K
съветва	197 K
съветваше	197 K
съвместно	174 K с партньор
съгласен	43 не си K
съгласие	176 без писмено K
съгласни	43 не сте K
съдържание	9 това K	159 външно K	159 това K
съдържанието	176 използването на K	176 използване на K
съобщи	197 K
съобщил	197 K
съобщиха	197 K
""", 'т': """
тагнете	62 K ме
твърдеше	197 K
твърди	197 K
текстове	184 до всички K
телеграм	16 K	154 K	2126 наш K-канал	2126 в нашем K	2147 K	2147 K-канал	2147 K-канале	2181 пишите в K	2194 наш K	2574 наш K-канал	2594 K	2594 K-канал	2594 K-каналі
телеграме	16 K	2147 K
телеграмі	2594 K
тест	2160 наш K	2607 наш K
тиждень	17 раз на K	2640 на K
требовал	2196 K
требовала	2196 K
требовали	2196 K
тръгнете	152 преди да си K
""", 'у': """
уведомления	14 K	2122 включите K	2122 включить K	2122 разрешить K
уверяет	2196 K
уверял	2196 K
уверяла	2196 K
увійдіть	24 K	2569 K, щоб
уговаривал	2196 K
уговаривала	2196 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	162 нашия K
уйдете	2109 прежде чем вы K
улюблених	2593 K джерел
улюблені	2593 K джерела
умовляв	2641 K
умоляваше	197 K
умолял	2196 K
умоляла	2196 K
умоляли	2196 K
утверждает	2196 K
уточнив	2641 K
уточнил	2196 K
уточнила	2196 K	2641 K
учасником	2638 станьте K
""", 'ф': """
фейсбук	16 K	154 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2194 K нашу
цитировании	2145 при K
цитування	2591 у разі K
цитуванні	2591 при K
""", 'ч': """
частиною	2638 станьте K
частковому	2617 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	187 K ни
читаете	2193 спасибо, что K
читай	2574 K нас
читайте	2126 K нас в	2574 K нас у	2574 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2160 опросе K	2170 благодаря поддержке K	2190 K	2194 наших K
читатели	36 наши K	36 нашите K	43 писма на K	192 K	195 нашите K	2109 дорогие K	2190 K	2194 наши K
читателите	192 K	195 с подкрепата на K	195 от K ни
читателям	18 благодаря K	36 нашим K	2190 K	2194 благодаря K
читати	2568 щоб K далі	2638 щоб K далі
читачам	18 завдяки K	2634 K
читачі	36 наші K	2634 K	2639 наші K
читачів	43 листи K	2634 K	2639 наших K
читаєте	2638 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2640 K
щомісячний	2618 K внесок
щомісячно	2640 K
щоранку	17 K
щотижневу	2570 K розсилку
""", 'э': """
электронной	2163 адрес K почты
электронную	2163 K почту
""", 'я': """
яжіться	38 зв'K з нами	2596 зв'K з нами
язкові	21 обов'K поля	2581 обов'K поля
якщо	2562 K ви вже тут
""", 'і': """
інтелектом	2620 штучним K
інтелекту	2620 за допомогою штучного K
""", 'א': """
אומר	1243 K
אומרת	1243 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K
אחרינו	1197 עקבו K	1240 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K
אלקטרוני	1195 דואר K
אמר	1243 K
אמרה	1243 K
אמרו	1243 K
אתכם	1227 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1242 K
ביקש	1243 K
ביקשה	1243 K
במייל	1226 K שלכם
בסרטון	1216 לצפות K זה
בעוגיות	1202 שימוש K
בעיתונות	1227 לתמוך K
בקובצי	1201 משתמש K
בשבוע	17 פעם K	1242 K
בתוכן	1238 לעשות שימוש K
""", 'ד': """
דווחו	1240 K לנו
דיוור	1226 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1198 הורידו את K	1241 K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1243 K
הודיעה	1243 K
הוואטסאפ	1198 לקבוצת K
הווטסאפ	1198 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	1243 K
הוסיפה	1243 K
הזהיר	1243 K
הזכויות	1209 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1239 הכתבות K
הטלגרם	1198 לערוץ K
הטקסט	1217 K
היום	1240 תרמו K
הירשמו	1240 K לקבלת
הכותב	1238 על דעת K
הכתבה	45 לפרסם את K	1191 להמשך קריאת K	1217 K	1241 K הזאת
המדור	1215 הוא עורך K	1215 היא עורכת K
המובעות	1238 הדעות K במאמר	1238 הדעות K בטור	1238 הדעות K בכתבה
המועדף	1212 למקור K	1212 כמקור K
המייל	1194 לתיבת K	1195 כתובת K
הניוזלטר	1195 K היומי	1226 K השבועי של	1226 K שלנו	1241 K
הסביר	1243 K
הסיכום	1217 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1217 הנקודות K
העיתונות	1241 K העצמאית
הפרטיות	1202 מדיניות K
הפרסומת	11 K
הצביעו	1240 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1198 K לערוץ	1240 K אלינו
הקוראים	18 בזכות K
השימוש	1202 תנאי K
התגובות	1223 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1227 בזכות K שלכם
התראות	14 K
התרגום	1217 K
התרומה	1240 K שלכם
""", 'ו': """
ובטוויטר	1197 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1227 K בכם
ותלויה	1227 K בכם
""", 'ז': """
זקוקה	1240 K לכם
""", 'ח': """
חודשית	1240 תרומה K
חיצוני	1216 תוכן K	1216 תוכן ממקור K
""", 'ט': """
טען	1243 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1226 K למייל	1226 K לתיבת
""", 'כ': """
כמנויים	50 K	1191 הצטרפו K
כתב	1243 K
כתבה	1217 K זו	1241 K זו	1243 K
כתבו	38 K לנו	1240 K לנו
כתבות	1239 K חינם
כתבי	38 K לנו
כתבת	1215 היא K
כתובת	1195 K דוא"ל
""", 'ל': """
לדברי	1243 K
להגיב	6 כדי K	1223 K
להמשיך	1191 כדי K לקרוא	1227 עזרו לנו K
להעתיק	1209 אין K	1238 לשכפל, K
לחודש	1242 K
לחוק	1238 סעיף #א K
לחצו	1240 K כאן
לידיעון	1240 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1192 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1194 הירשמו K	1194 הרשמה K	1194 K שלנו	1226 בהצלחה K	1240 הירשמו K
לעזרתכם	1240 אנחנו זקוקים K
לענייני	1215 הוא כתב K	1215 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1216 K בתוכן
לקבוצת	1198 הצטרפו K
לקריאה	1239 כתבות K
לקריאת	20 K הכתבה
לשנה	1242 K
לתומכים	1227 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1239 K חינם
מועדף	1212 מקור K	1212 כמקור K
מינוי	1191 רכשו K	1240 רכשו K	1244 K
מנוי	1191 כבר K
מנויים	1244 K
מסכימים	43 לא K	43 K?	1226 בהרשמה אתם K
מסר	1243 K
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1226 K שבועי	1244 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1217 K
סיפר	1243 K
סיפרה	1243 K
סעיף	1238 K #א
ספרו	38 K לנו	1240 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1226 לקבלת K במייל
עיתונאי	1215 הוא K
עיתונאית	1215 היא K
עיתונות	1227 לעשות K	1241 K עצמאית
עכשיו	1240 תרמו K
עמלה	1237 נקבל K	1237 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	1241 ללא K
פרסומת	11 K
פרשן	1215 הוא K
פרשנית	1215 היא K
""", 'צ': """
ציין	1243 K
""", 'ק': """
קוראי	1241 K
קרא	1243 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1242 חודש K
""", 'ש': """
שאלו	1217 K את
שולחים	57 אנחנו K לכם
שיווקי	1226 לקבל תוכן K
שלחו	38 K לנו	1240 K לנו
שלנו	39 לכתב K	1241 K
שנקבל	1237 K עמלה
שקראתם	1240 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1223 K
תוכן	9 K זה	1216 הצגת K
תייגו	62 K אותי
תלוי	1227 K בכם
תלויה	1227 K בכם
תמיכתכם	1240 K
תמכו	1240 K בנו
תקציר	1217 K
תרומה	1244 K
תרומות	1244 K
""", 'ا': """
اخبارنا	132 K
اخبرنا	38 K
اخبرونا	38 K
ادامه	1015 K مطلب	1015 K خبر	1021 براي K مطلب
ادعمنا	131 K
ادعموا	131 K
ارسال	6 براي K نظر	993 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا
اسبوعيا	133 K
استخدام	92 يمنع اعادة K
استطلاع	131 صوت في K
استطلاعنا	132 K
استفاده	981 از كوكي K ميكنيم	981 از كوكيها K ميكنيم	982 شرايط K	989 K از مطالب اين سايت	989 K از مطالب سايت
استمرار	131 ساهم في K	131 ساهموا في K
اشار	134 K
اشارة	62 ضع K الي
اشارت	134 K
اشتراك	118 لديك K	135 K	1010 K تهيه كنيد	1021 K تهيه كنيد	1025 K
اشتراكك	115 تم K
اشترك	70 K الان	131 K الان
اشتركوا	131 K
اصحابها	113 تعبر عن راي K	113 عن راي K
اضاف	134 K
اضافت	134 K
اضغط	131 K هنا
اطلاع	993 به ما K دهيد
اعادة	45 K نشر	92 يمنع K نشر
اعجبك	132 K هذا
اعلام	1024 K كرد
اعلانها	14 K
اعلن	134 K
اعلنت	134 K
اعملوا	62 K تاغ
افاد	134 K
افادت	134 K
افزود	1024 K
اكتب	131 K لنا
اكتبوا	38 K الينا	131 K لنا
اكد	134 K
اكدت	134 K
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
الان	131 تبرع K	131 سجل K
الاول	133 الشهر K
البديل	64 موقعنا K	64 الموقع K
البريدية	73 نشرتنا K	74 النشرة K	135 النشرة K
التحرير	39 فريق K لدينا
التطبيق	75 حمل K	75 نزل K	76 تحميل K
التعليق	112 شروط K	112 سياسة K
التقرير	20 لقراءة K	132 هذا K
الخارجية	102 محتوي المواقع K
الخصوصية	84 سياسة K
الدخول	24 سجل K	70 سجل K او	70 سجل K الان	70 سجل K الي حسابك	131 سجل K او
الشهر	133 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	116 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	70 لمتابعة K	118 لمواصلة K
الكاتب	113 يعبر عن راي K
الكوكيز	84 K
المادة	132 هذه K
المجانية	15 المقالات K	128 من المقالات K	128 مقالاتك K	128 المقالات K
المحتوي	9 هذا K	70 هذا K متاح
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	132 الصحافة K
المفضل	97 مصدرك K	97 مصدركم K	97 المصدر K لديك
المفضلة	97 مصادرك K	97 مصادركم K
المقال	20 لقراءة K	70 لقراءة K كاملا	118 لقراءة هذا K	132 هذا K
النشر	92 يمنع اعادة K
النشرة	73 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	131 انضم K
اليهم	51 انضم K
انتاج	92 يمنع اعادة K
انستغرام	131 تابعنا علي K
انضموا	51 K اليهم
انقر	131 K هنا
اوضح	134 K
اوضحت	134 K
اول	1023 ماه K
ايميل	976 K خود را	976 به K شما	977 ادرس K	977 نشاني K	1006 در K خود	1021 K خود را وارد كنيد
ايميلتان	1006 به K
اينجا	1014 K كليك كنيد	1021 K كليك كنيد
اينستاگرام	979 در K دنبال
اينه	64 K
اپ	1005 K
اپليكيشن	1005 K	1021 K ما را	1021 K را دانلود كنيد	1021 K را نصب كنيد	1022 K ما
اگهي	11 K
""", 'ب': """
باحث	100 K
باحثة	100 K
بازتابدهنده	1019 الزاما K	1019 لزوما K	1019 K ديدگاه
بازنشر	45 K
باشيد	993 با ما در تماس K
بالضرورة	113 لا تعبر K عن	113 لا يعبر K عن	113 لا تعكس K	113 لا يعكس K	113 لا تمثل K	113 لا يمثل K
ببينيد	1000 را K
بحسب	134 K
بخوانيد	991 K
بدهيد	38 به ما پيام K
بديل	64 رابط K
براي	1022 K ما
بريدك	60 لن يظهر K	73 الي K	115 في K	115 علي K	115 سجل K	115 اضف K
بريدكم	115 في K
بشنويد	1000 K
بعرض	102 هل تسمح K
بفرستيد	38 براي ما K	993 براي ما K
بفضلكم	132 K
بنويسيد	38 براي ما K	993 براي ما K	1021 براي ما K
بپيونديد	51 به انها K	51 به جمعشان K	991 K	999 به تيم ما K	1021 K
بگذاريد	38 با ما در ميان K	993 با ما در ميان K	1021 با ما در ميان K
بگوييد	38 به ما K
بگيريد	38 با ما تماس K	993 با ما تماس K
""", 'ت': """
تؤكد	134 K
تابعنا	80 K علي	80 K عبر	131 K علي تويتر	131 K علي غوغل	131 K علي جوجل
تابعوا	79 K اخبار
تابعونا	79 K علي	79 K عبر	131 K علي
تاكيد	1024 K كرد
تبرع	135 K
تبرعات	135 K
تبرعك	131 K
تبرعكم	131 K
تبرعوا	131 K الان
تحريريه	39 K ما
تحقيقاتنا	132 K
ترجيحي	992 منبع K	992 منابع K
تستطيع	116 تبرع بما K	116 ساهم بما K
تطبيق	131 حمل K	131 حملوا K
تطبيقنا	132 K
تعبر	113 لا K عن راي	113 K فقط عن راي
تعليقا	112 لتضيف K
تفعيل	83 K جافا
تفوت	131 لا K
تفوتوا	131 لا K
تقاريرنا	132 K
تقول	134 K
تلغرام	131 تابعنا علي K
تلگرام	979 ما را در K	979 در K دنبال	979 كانال K ما	993 با ما در K
تماشا	1000 K كنيد
تمامي	990 K حقوق
تمثل	113 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	131 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	92 يمنع اعادة K
توضيح	1024 K داد
تيم	1022 K ما
""", 'ج': """
جاوااسكريپت	981 K را فعال
""", 'ح': """
حذر	134 K
حذرت	134 K
حساب	70 هل لديك K
حقوق	990 كليه K	990 همه K	990 تمام K
حمايت	1007 K مالي خود	1008 به K شما نياز	1008 با K شما	1009 K كنيد	1021 از ما K كنيد	1021 K شما
""", 'خ': """
خارجي	102 محتوي K
خبر	4 اين K	1022 اين K
خبرنامه	976 K ما	976 اشتراك K	977 در K	1006 K روزانه	1006 K هفتگي	1022 K ما	1022 K	1025 K
خبرنگار	39 K ما	993 K ما را	995 K
خبرنگاران	39 K ما	1022 K ما
خصوصي	982 سياست حريم K
خواست	1024 K
خواستند	1024 K
خواندن	1010 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1008 به K خود تكيه	1022 K ما
خواهد	1002 منتشر K شد
خواهند	1002 منتشر K شد
""", 'د': """
دانشگاه	995 استاد K
دستيار	63 K مجازي
دعا	134 K
دعت	134 K
دعمك	131 K
دعمكم	116 نعتمد علي K	116 تعتمد علي K	116 نحتاج الي K	131 K
دنبال	979 ما را K كنيد	991 K كنيد	991 K كنيم	1021 K كنيد
دهيد	38 به ما پيام K	993 به ما خبر K	1000 گوش K	1011 هديه K	1021 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1002 نوشتن K	1002 ارسال K	1002 بيانگر K	1019 لزوما K
""", 'ذ': """
ذكر	134 K
ذكرت	134 K
""", 'ر': """
راسلنا	38 K	131 K
راسلونا	38 K	131 K
رايگان	999 وبينار K ما	1010 اشتراك K	1020 مقاله K	1020 مطلب K	1020 مطالعه K	1021 K ثبت نام كنيد
روزنامه	1019 ديدگاه K
روزنامهنگار	995 K
روزنامهنگاري	1022 K مستقل
""", 'س': """
سالانه	1023 K
ساهم	131 K في دعم
ساهموا	131 K في دعم
سايت	1022 K ما
سايتهاي	996 محتواي K ديگر
سنويا	133 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	131 K برايك
شاركه	25 K	49 K مع
شاركونا	131 K
شهريا	133 K
شويد	24 وارد K	991 عضو K	991 K	1021 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1006 خبرنامه K
صحافتنا	132 K
صحافي	100 K
صحافية	100 K
صحافيينا	39 K
صحفي	100 K
صحفية	100 K
صحفيينا	39 K	132 K
صرح	134 K
صرحت	134 K
صوركم	40 K
""", 'ط': """
طالب	134 K
طالبت	134 K
طلب	134 K
طلبت	134 K
""", 'ع': """
علاقه	992 منبع مورد K
عملنا	132 K
عمولة	126 قد نحصل علي K	126 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	999 K شغلي در
فريقنا	132 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	131 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1002 K	1003 حروف لاتين (K)
""", 'ق': """
قال	134 K
قالت	134 K
قالوا	134 K
قراءنا	132 K
قرائنا	116 نعتمد علي K	116 ونعتمد علي K	132 K
قناتنا	79 K علي	79 انضم الي K	132 K
""", 'ك': """
كاتب	100 K
كاتبة	100 K
كاتبه	113 يعبر عن راي K
كاتبها	113 تعبر عن راي K
كار	1022 K ما
كاربري	1010 حساب K خود شويد	1021 حساب K خود شويد
كانال	979 به K ما	991 K ما	1022 K ما
كتب	134 K
كتبت	134 K
كردهايد	1010 ثبت نام K	1010 ثبتنام K
كمصدر	97 K مفضل
كميسيون	1017 K دريافت كنيم	1017 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	999 ديدن K	1000 گوش K	1011 هديه K	1014 روي لينك كليك K	1014 كليك K	1021 به ما كمك K	1021 روي لينك كليك K	1021 همين حالا ثبت نام K
كوكي	982 از K
كوكيها	982 K
""", 'ل': """
لاتين	1002 حروف K	1003 حروف K
لاشتراكك	115 K في
لاشتراككم	115 K في
لاضافة	6 K تعليق	112 K تعليق
لزوما	1019 K نظر
لقراءة	70 سجل الدخول K	118 K بقية	131 سجل الدخول K
لقراءتكم	131 شكرا K
لكتابة	112 K تعليق
للاطلاع	118 K علي المقال كاملا
للتعليق	6 K	112 K علي الخبر
للقراءة	0 دقائق K	70 سجل الدخول K
للمتابعة	70 سجل الدخول K
للمشتركين	50 يمكن K	71 K فقط	118 حصري K	118 متاح K
لمتابعة	70 سجل الدخول K	118 K قراءة	131 سجل الدخول K
لمشتركي	118 حصري K
لمواصلة	118 K قراءة
""", 'م': """
ما	1022 به K
مالي	1008 كمك K شما	1021 كمك K شما	1025 كمك K
ماه	1023 در K
ماهانه	1023 K
متجرنا	132 K
متصفحك	10 K
مجانا	131 سجل K
مجانيا	128 مقالا K
مجانية	128 مقالات K
محتوا	9 اين K
محتواي	996 K خارجي	996 اجازه ميدهيد K
محتوايي	996 حاوي K از
محتوي	102 K من طرف ثالث
محفوظ	989 حقوق K است
محفوظة	92 جميع الحقوق K	92 حقوق النشر K
مراسل	100 K
مراسلة	100 K
مراسلنا	39 K	132 K
مراسلينا	39 K	132 K
مرره	49 K الي
مرورگر	10 K شما
مساعدنا	63 K الذكي
مساهمتك	116 نحتاج الي K	116 الي K
مساهمتكم	116 نحتاج الي K
مستقل	1022 رسانه K
مستقلة	132 صحافة K
مشترك	118 هل انت K	1010 K شويد	1021 K شويد
مشتركا	50 بصفتك K
مشتركان	1010 ويژه K است
مصنوعي	997 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1022 اين K
معنا	131 ساهم K
مقالاتنا	116 لا نضع K	132 K
مقاله	1015 ادامه K
منبع	1018 ذكر K
منتخب	992 منبع K
منشن	62 K لي
منصتنا	132 K
مهمانم	54 قهوه K
موافقتك	102 نطلب K
موبايل	1005 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1006 عضويت شما با K	1006 ثبت نام شما با K
موقعنا	132 K
ميتوانند	50 مشتركان K
ميخواهيم	996 از شما اجازه K
ميدهد	1002 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1024 K
ميگويد	1024 K
ميگيريم	1017 كميسيون K
""", 'ن': """
ناشد	134 K
ناشدت	134 K
نتقاضي	126 K عمولة	126 قد K عمولة
نحتاج	116 K الي دعمك
نخواهد	22 منتشر K شد	1002 منتشر K شد
نخواهند	1002 منتشر K شد
ندهيد	1021 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1005 K موبايل
نستخدم	83 K ملفات
نشرتنا	73 اشترك في K	132 K
نظر	6 ثبت K
نظرسنجي	1021 در K ما	1022 K ما
نميشود	60 ايميل شما نمايش داده K	1002 منتشر K
نوشت	1024 K
نويسنده	993 ايميل K	995 K
نياز	1008 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1010 مشترك K
هماكنون	1021 K ثبت نام كنيد
همايش	999 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1008 به حمايت شما K
واتساب	131 تابعنا علي K
واحدا	51 كن K منهم
واشار	134 K
واشارت	134 K
واضاف	134 K
واضافت	134 K
واعلن	134 K
واعلنت	134 K
وافاد	134 K
وافادت	134 K
واكد	134 K
واكدت	134 K
واوضح	134 K
واوضحت	134 K
وبحسب	134 K
وبينار	999 K ما	999 در K
وتؤكد	134 K
وتري	134 K
وتضيف	134 K
وتقول	134 K
وحذر	134 K
وحذرت	134 K
ودعا	134 K
ودعت	134 K
وذكر	134 K
وذكرت	134 K
وصرح	134 K
وصرحت	134 K
وطالب	134 K
وطالبت	134 K
وفقا	134 K
وفيديو	40 صور K
وقال	134 K
وقالت	134 K
وقالوا	134 K
وكتب	134 K
وكتبت	134 K
ومحلل	100 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	116 K علي دعمكم
ووفقا	134 K
ويؤكد	134 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	996 ديدن اين K
ويري	134 K
ويضيف	134 K
ويقول	134 K
ويقولون	134 K
""", 'ي': """
يؤكد	134 K
يقول	134 K
يقولون	134 K
يوتيوب	16 K	131 تابعنا علي K
""", 'پ': """
پيام	38 به ما K
پژوهشگر	995 K
""", 'گ': """
گزارش	1022 اين K
گزارشهاي	1022 K ما
گفت	1024 K
گفتند	1024 K
گفته	1024 K است	1024 به K
""", 'अ': """
अन	1270 Kुवाद	1293 के Kुसार
अप	1293 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	1275 Kी राय दें	1275 Kी राय कमेंट	1275 Kी प्रतिक्रिया	1276 कमेंट में Kी राय
अलर	1277 K्ट पाने के लिए
अवसर	1273 नौकरी के K
अस	63 वर्चुअल Kिस्टेंट
असहमत	43 K हैं
""", 'आ': """
आग	49 Kे भेजें
आप	51 K भी जुडें	51 K भी जुडिए
आपक	57 हम Kो	1269 Kी इजाजत मांगते हैं	1269 Kी अनुमति मांगते हैं	1290 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK
इट	1262 कॉपीराK	1269 बाहरी साK	1291 हमारी वेबसाK
इन	24 लॉग K
इनब	1248 आपके Kॉक्स	1278 अपने Kॉक्स में
इब	1248 न्यूजलेटर को सब्सक्राK	1248 न्यूजलेटर सब्सक्राK	1251 चैनल को सब्सक्राK
इबर	50 सब्सक्राK	1280 सब्सक्राK्स के लिए है	1280 सब्सक्राK हैं
इस	1291 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	51 Kें शामिल हों
उनल	1249 ऐप डाKोड करें	1277 डाKोड करें	1277 डाKोड कीजिए	1290 ऐप डाKोड करें	1290 ऐप डाKोड कीजिए
उपय	1254 कुकीज का Kोग	1254 कुकी का Kोग
उपलब	1269 सामग्री K्ध नहीं है
""", 'ए': """
ए	1273 वेबिनार के लिK	1290 जुडिK	1290 सुधार सुझाKं
एआई	63 K असिस्टेंट
एज	1288 Kेंसी की फीड
""", 'ऐ': """
ऐप	1249 हमारा K	1291 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1275 क्विज खेलें K
""", 'क': """
क	1293 मुताबिK
कम	1276 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	62 मुझे टैग Kें	62 हमें टैग Kें	1248 ईमेल दर्ज Kें	1249 ऐप इंस्टॉल Kें	1249 नोटिफिकेशन चालू Kें	1251 फॉलो Kें	1263 क्लिक Kें	1263 जॉइन Kें	1263 ज्वाइन Kें	1263 सब्सक्राइब Kें	1263 लाइक Kें	1266 हमें ईमेल Kें	1269 कुकीज स्वीकार Kें	1273 टिकट बुक Kें	1275 पोल में वोट Kें	1275 सर्वे में भाग लेK	1277 इंस्टॉल Kें	1277 नोटिफिकेशन ऑन Kें	1277 नोटिफिकेशन ऑन K लें	1278 साइन अप Kें	1282 शेयर Kें	1282 साझा Kें	1282 सेव Kें	1282 गिफ्ट Kें	1290 सब्सक्राइब Kें	1290 फॉलो Kें	1290 लॉग इन Kें	1290 लॉगिन Kें	1290 साइन अप Kें	1290 यहां क्लिक Kें	1290 लिंक पर क्लिक Kें	1290 अभी रजिस्टर Kें
करक	1266 कमेंट Kे बताएं	1278 सब्सक्राइब Kे आप	1278 साइन अप Kे आप
करन	1276 कमेंट Kे के लिए	1276 टिप्पणी Kे के लिए	1276 टिप्पणी पोस्ट Kे के लिए	1276 कमेंट Kे वाले
कल	1289 फ्री आर्टिK	1289 मुफ्त आर्टिK
कह	1293 Kा
कहत	1293 Kे	1293 Kी
""", 'ख': """
ख	1274 वीडियो देKें	1274 वीडियो भी देKें	1289 मुफ्त लेK	1293 लिKा
खक	1288 लेK के निजी विचार
खन	1274 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1284 अन्य Kों के लिए	1284 ताजा Kों के लिए	1284 की Kों के लिए	1289 मुफ्त Kें	1290 K भेजें	1290 पूरी K पढें	1291 इस K	1291 यह K
खर	1273 यहां से Kीदें
""", 'ग': """
गद	55 मासिक योKान
गय	1282 लिंक कॉपी हो Kा
""", 'च': """
चलत	1279 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1270 पूKें	1293 पूKा
""", 'ज': """
ज	49 दोस्तों को भेKें	49 किसी को भेKें	55 धारा # Kी
जत	1254 निKा नीति
जनर	1288 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1266 हमें Kूर दें
""", 'ट': """
ट	1254 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1248 हमारे न्यूजलेK	1248 हमारा न्यूजलेK	1248 हमारा साप्ताहिक न्यूजलेK	1248 न्यूजलेK के लिए	1268 सब एडिK हैं	1268 सब-एडिK हैं	1268 सीनियर सब एडिK हैं	1291 हमारे न्यूजलेK	1294 न्यूजलेK
""", 'ठ': """
ठक	1291 हमारे पाK
""", 'ड': """
ड	1263 जुKें	1288 सिंKीकेट फीड
डक	1274 पॉKास्ट सुनें	1291 हमारा पॉKास्ट
डन	1264 जुKे के लिए
""", 'थ': """
थ	49 दोस्तों के साK
""", 'द': """
द	1270 मुख्य बिंKु	1290 राय Kें
दद	39 हमारे संवाKाता	1268 वरिष्ठ संवाKाता हैं	1268 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1274 को सुKें	1274 लेख सुKें	1294 दाK
नन	1274 पॉडकास्ट सुKे के लिए
नल	1251 चैK से जुडें	1291 हमारे चैK
नह	60 ईमेल Kीं दिखाया	1288 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1249 ऐप में Kें
पढन	1280 Kे के लिए	1284 और खबरें Kे के लिए
पण	1276 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1252 गूगल न्यूज K	1278 ईमेल K पाने के लिए
पस	1265 Kंदीदा सोर्स	1265 Kंदीदा स्रोत	1265 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1265 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	1266 हमें Kाएं	1290 हमें Kाएं	1290 राय Kाएं	1293 Kाया	1293 Kाते
बनकर	1280 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1269 से मिली साK्री शामिल है
मदद	1290 हमारी K करें	1290 आर्थिक K दें	1290 K कीजिए
मह	1292 हर Kीने
""", 'य': """
यत	1254 गोपनीKा नीति
यह	1274 वीडियो Kां देखें	1290 Kां देखें	1291 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1261 सर्वाधिकार सुK्षित	1291 हमारी पत्Kारिता	1291 स्वतंत्र पत्Kारिता	1291 हमारे पत्Kार
रखन	1268 का अनुभव Kे	1280 पढना जारी Kे के लिए
रत	1292 प्Kि माह
रह	1284 जुडे Kें	1284 जुडे Kिए
""", 'ल': """
ल	1293 बोKे	1293 बोKा
""", 'व': """
वर	1288 पुनर्प्रकाशन K्जित	1292 प्रति K्ष
""", 'श': """
श	1270 सारांK
शन	14 नोटिफिकेK	1287 हमें कमीK मिल	1294 सब्सक्रिप्K
शर	1254 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	1266 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K
सक	1268 पत्रकारिता में K्रिय हैं
सकत	1264 जुड Kे हैं	1264 फॉलो कर Kे हैं	1266 हमें भेज Kे हैं	1287 कमीशन मिल Kा है
सदस	50 K्य हर महीने	55 मासिक K्य	1280 पहले से K्य हैं	1280 K्यता लें	1290 K्य बनें
सप	1292 प्रति K्ताह
सफल	1278 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1270 Kी	1290 K्थन करें
सर	1275 K्वे में हिस्सा लें	1275 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	55 मासिक Kोगी	1279 आर्थिक Kोग दें	1279 आर्थिक Kोग करें	1279 हमें Kोग करें	1279 आपके Kोग पर निर्भर	1290 आपका Kोग	1290 हमें Kोग	1290 Kोग करें	1290 आपके Kोग
""", 'ह': """
हट	1276 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	1266 Kें भेजें	1273 Kारी टीम से जुडें	1290 Kें लिखें	1290 Kें भेजें	1291 Kारा काम	1291 Kारी टीम	1291 Kारे साथ
हमस	38 Kे संपर्क करें	1266 Kे संपर्क करें	1290 Kे जुडें
""", 'অ': """
অন	230 Kুদান দিন	234 Kুদান
অনল	215 Kাইন শপ
""", 'আ': """
আজই	220 K অনুদান দিন
আপন	51 Kিও যোগ দিন	57 আমরা Kাকে	200 Kার ইমেইল	211 Kার সম্মতি প্রযোজন	211 Kার অনুমতি চাই	215 Kার মতামত দিন	217 Kার মতামত লিখুন	217 Kার মন্তব্য লিখুন	219 Kার ই-মেইল	219 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	62 Kাকে ট্যাগ	63 Kাদের ভার্চুযাল	206 Kাদের জানান	206 Kাদের পাঠান	206 Kাদের লিখুন	219 Kাদের সাপ্তাহিক	220 Kাদের পাশে থাকুন	230 Kাদের লিখুন	231 Kাদের সাংবাদিক	231 Kাদের চ্যানেল	231 Kাদের টেলিগ্রাম
আযকর	55 K ছাড
আস	205 ঘুরে Kুন
""", 'ই': """
ইক	205 লাK দিন
ইজ	215 কুKে অংশ নিন
ইনবক	219 K্সে পেতে
ইনস	218 অ্যাপ K্টল করুন
ইল	231 আমাদের মোবাK
""", 'উ': """
উজল	200 নিKেটারে সাবস্ক্রাইব	200 আমাদের নিKেটার	200 নিKেটার পেতে	219 সাপ্তাহিক নিKেটার	231 আমাদের নিKেটার	231 নিKেটার	231 নিKেটারের	234 নিKেটার
উনল	218 অ্যাপ ডাKোড করুন	218 অ্যাপটি ডাKোড করুন	230 অ্যাপ ডাKোড করুন	230 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	213 K
এআইক	213 Kে
এআইয	213 Kের
একমত	43 K নন
এখনই	230 K নিবন্ধন করুন
""", 'ও': """
ওট	216 ভিডিKি দেখুন
""", 'ক': """
ক	232 মাসিK
কত	220 স্বাধীন সাংবাদিKাকে	220 সাংবাদিKার পাশে	231 স্বাধীন সাংবাদিKা	231 সাংবাদিKাকে
কনট	211 বহিরাগত Kেন্ট
কপ	209 অনুমতি ছাডা Kি
কর	205 ফলো Kুন	205 ক্লিক Kুন	205 সাবস্ক্রাইব Kুন	205 যোগ Kুন	205 যুক্ত Kুন	206 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	206 আমাদের সঙ্গে যোগাযোগ Kুন	206 আমাদের ইমেইল Kুন	215 ওযেবিনারে নিবন্ধন Kুন	215 চাKির সুযোগ	218 নোটিফিকেশন চালু Kুন	230 সাবস্ক্রাইব Kুন	230 এখানে ক্লিক Kুন	230 ফলো Kুন	230 সহাযতা Kুন	230 লিংকে ক্লিক Kুন	230 আমাদের ইমেইল Kুন	230 আমাদের সঙ্গে কাজ Kুন
করত	217 মন্তব্য Kে
""", 'খ': """
খ	223 ফ্রি লেKা	223 বিনা মূল্যের লেKা
খত	216 ভিডিও দেKে	217 মন্তব্য লিKে
খবর	226 আরও K জানতে
খবরট	4 Kি	222 Kি পডতে	231 Kি
""", 'গ': """
গল	214 কেমন লাK
""", 'ছ': """
ছ	214 কাজে লেগেKে	233 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	215 Kিপে অংশ নিন	215 Kিপে ভোট দিন
জস	209 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	231 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	231 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	208 জ্যেষ্ঠ প্রতিবেK	208 নিজস্ব প্রতিবেK
দট	231 সংবাKি
দন	231 এই প্রতিবেK
""", 'ধ': """
ধর	206 ভুল Kিযে দিন
""", 'ন': """
ন	205 যুক্ত হোK	205 যোগ দিK	205 যুক্ত থাকুK	206 লেখা পাঠাK	214 ভুল পেযেছেK	215 টিকিট কিKুন	216 শুKুন	216 ভিডিও দেখুK	218 অ্যাপ Kামিযে নিন	221 পাশে দাঁডাK	230 যুক্ত হোK	230 পাশে থাকুK	233 জাKান	233 জাKিযেছেন
নকল	209 অনুমতি ছাডা K
নয	209 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	222 Kা চালিযে যেতে
পডত	222 বাকি অংশ Kে	222 লেখা Kে	222 বিনা মূল্যে Kে	222 লেখাটি Kে	226 আরও খবর Kে
""", 'ব': """
বন	49 K্ধুদের পাঠান
বল	233 Kেন	233 Kেছেন	233 Kেছে
বলছ	233 Kেন
বলল	233 Kেন
""", 'ভ': """
ভরস	220 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	210 বিনা অনুKিতে	213 কৃত্রিম বুদ্ধিK্তা	230 Kামত জানান	230 Kামত দিন
মন	214 কেK লেগেছে
""", 'য': """
য	222 মাত্র # টাকাK
যত	230 আমাদের সহাKা
যব	219 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	212 কুকি ব্Kার
যর	208 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	204 সর্বস্বত্ব সংK্ষিত	204 স্বত্ব সংK্ষিত	209 অশালীন মন্তব্য প্Kাশ	209 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	232 প্Kি মাসে
রহণ	211 কুকি গ্K করুন
""", 'ল': """
লগইন	230 K করুন
""", 'শ': """
শন	229 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	49 বন্ধুদের K্গে	209 সম্পাদকীয নীতির K্গে	226 আমাদের K্গেই থাকুন	226 K্গেই থাকুন	231 আমাদের K্গে
সদস	230 K্য হোন
সব	231 আমাদের ফেKুক
সরণ	205 অনুK করুন	230 অনুK করুন
সহয	230 Kোগিতা করুন
""", 'হ': """
হক	222 ইতিমধ্যে গ্রাK	230 গ্রাK হোন
হকদ	222 শুধু গ্রাKের জন্য
হত	230 যুক্ত Kে
হব	217 অ্যাড্রেস প্রকাশিত Kে না	217 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2493 Kติดตาม
กร	2463 Kอกอีเมล
กล	2496 K่าว
กอ	2494 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2493 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2481 Kบคุณที่สมัคร	2481 Kบคุณที่ลงทะเบียน	2494 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2493 Kิกที่นี่	2493 Kิกชม
คว	2491 Kามเห็นส่วนตัวของผู้เขียน
ค่	2490 Kาคอมมิชชั่น	2490 Kาคอมมิชชัน
""", 'จ': """
จด	2462 Kหมายข่าวของเรา	2481 Kหมายข่าวรายสัปดาห์ของเรา	2497 Kหมายข่าว
จะ	2480 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2493 Kวน์โหลดแอปของเรา	2493 Kวน์โหลดแอปได้	2493 Kวน์โหลดแอปเลย	2493 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	2472 Kดต่อผู้สื่อข่าวของเรา	2472 Kดต่อกองบรรณาธิการ	2493 Kดตามเรา
ต่	2495 Kอเดือน	2495 Kอปี
""", 'ถ': """
ถื	2481 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2485 Kลองอ่าน
ทั	38 Kกมา	2491 Kศนะของผู้เขียน
ทา	2480 Kงเว็บไซต์ขอสงวนสิทธิ์	2482 Kงอีเมลทุก
ทุ	2482 Kกเช้าทางอีเมล
""", 'บ': """
บท	2486 Kความฟรี	2494 Kความนี้
บร	2497 Kิจาค
บอ	38 Kกเรา	2496 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	2483 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2496 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2472 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2474 Kมรับคุกกี้
""", 'ร': """
ระ	2496 Kบุว่า
รา	2495 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	2483 Kวมสนับสนุนการทำงานของเรา	2493 Kวมสนับสนุน	2493 Kวมบริจาคให้เรา	2493 Kวมบริจาคกับเรา	2493 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2491 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2494 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2468 Kวนลิขสิทธิ์	2469 Kวนสิทธิ์
สน	2483 Kับสนุนสื่ออิสระ	2483 Kับสนุนการทำงานของเรา	2483 Kับสนุนนักข่าว	2493 Kับสนุนเรา	2493 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	2462 Kัครรับจดหมายข่าว	2462 Kัครรับข่าวสาร	2493 Kัครรับ	2493 Kัครสมาชิกวันนี้	2493 Kัครสมาชิกเลย	2493 Kัครสมาชิกเพื่อ	2493 Kัครสมาชิกได้ที่	2493 Kัครสมาชิกของเรา	2497 Kาชิก
สำ	2485 Kหรับสมาชิกเท่านั้น
สื	2494 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	2472 Kงเรื่องราวของคุณ	2472 Kงข่าวหาเรา	2493 Kงข้อมูลมาที่	2493 Kงคลิปมา
""", 'ห': """
หา	2472 Kกคุณมีข้อมูล
ห้	2468 Kามคัดลอกหรือ	2468 Kามคัดลอกข้อความ	2468 Kามคัดลอกเนื้อหา	2468 Kามคัดลอกบทความ	2469 Kามทำซ้ำ
""", 'อ': """
อย	2493 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2462 Kเมลของคุณ
อ่	2485 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2493 Kียนถึงเรา	2493 K้าสู่ระบบเพื่อ
เฉ	2485 Kพาะสมาชิก
เน	9 Kื้อหานี้	2474 Kื้อหาจากภายนอก	2474 Kื้อหาภายนอก
เป	2485 K็นสมาชิกอยู่แล้ว	2496 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2480 Kื่อแสดงความคิดเห็น	2485 Kื่ออ่านต่อ	2485 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง
เว	0 Kลาอ่าน	2480 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	2472 K้งเบาะแสข่าว	2472 K้งเรา	2493 K้งทีมงาน
แช	49 Kร์ให้
แท	62 K็กเรา	62 K็กมา
แห	2471 Kล่งข่าวที่ต้องการ	2471 Kล่งข่าวโปรด	2471 Kล่งที่มาที่ต้องการ
แอ	2493 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2493 Kวตเลย	2493 Kลดแอป
""", 'ใ': """
ให	2494 K้เรา
""", 'ả': """
ảnh	2692 hãy gửi K
""", 'ủ': """
ủng	2681 ly cà phê K hộ	2692 hãy K hộ
""", 'あ': """
あと	1549 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	1556 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1516 Kいのブラウザ
お寄	1556 Kせください
お届	57 Kけします
お申	1537 Kし込みはこちら	1556 Kし込みください	1556 Kし込みはこちら
お聞	1556 Kかせください
お見	1556 K逃しなく
お試	1556 Kしください
お読	1556 Kみいただけます
お送	57 Kりします
""", 'か': """
から	1554 K転載したものです	1554 Kの転載です
か月	1503 K無料	1558 K無料
""", 'が': """
が無	1516 javascriptK効
""", 'こ': """
ここ	1502 Kからは有料	1503 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1502 K記事は有料	1502 K記事は会員	1521 K記事についてのご意見	1557 K記事が	1557 K記事を	1557 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1516 K用のブラウザ
ご協	1556 K力ください
ご存	1555 Kじの方は
ご寄	1500 K付をお願い	1556 K付
ご意	43 K見・ご反論	1521 K見・ご感想	1521 K見をお寄せ
ご感	1521 K想をお寄せ
ご支	1500 K援をお願い	1556 K援
ご登	1546 K録ありがとうございます	1556 K録
ご覧	1556 Kください	1556 Kいただけます
ご購	1556 K読
ご連	1556 K絡ください
""", 'す': """
すで	1549 Kに会員の方
すべ	1503 Kての記事が
""", 'ぜ': """
ぜひ	1513 Kフォロー
""", 'で': """
でも	1513 K配信中
で受	1530 lineKけ取る
で届	1530 lineKく
で最	1530 lineK新
""", 'と': """
と強	1559 K調
と書	1559 Kい
と発	1559 K表
と話	1559 Kし	1559 Kす
と語	1559 Kっ	1559 Kる
と説	1559 K明
と述	1559 Kべ
""", 'に': """
によ	1559 Kると
""", 'の': """
の使	1519 cookieK用
の学	48 aiK習
の採	1537 K用情報
の提	1554 K供記事です
""", 'を': """
をフ	1513 Kォローする	1513 Kォローしよう
を使	1519 cookieK用
を利	1519 cookieK用
を有	1516 javascriptK効	1516 javascript K効
を発	1559 K表した
を許	1534 cookieK可
""", 'ア': """
アカ	1530 lineKウントはこちら
アシ	63 aiKスタント
アフ	1553 Kィリエイト広告	1553 Kィリエイトプログラム	1553 Kィリエイトリンク
アプ	1508 Kリで開く	1508 Kリで読む	1508 Kリはこちら	1509 Kリを開く	1509 Kリをダウンロード	1509 Kリのダウンロード	1509 Kリをインストール	1545 Kリなら通知	1545 Kリなら速報	1545 Kリなら、	1545 Kリで読むと	1545 Kリなら
アン	1541 Kケートにご協力	1541 Kケートはこちら	1541 Kケート実施中	1542 Kケートに答えて
""", 'カ': """
カ月	1503 K無料	1558 K無料
""", 'ク': """
クイ	1542 Kズに答えて
クッ	1518 cookie(Kキー)	1519 Kキーを使用	1519 Kキーを利用	1534 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1521 Kントを投稿するには	1521 Kントするには	1521 Kントをお寄せ	1522 Kント欄で	1522 Kント欄に	1522 Kント欄から	1522 Kント欄へ	1544 Kントは削除します	1544 Kントは削除することが	1544 Kントは削除する場合	1544 Kントは承認	1544 Kントは公開前	1544 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	1500 Kートをお願いします	1556 Kートをお願い	1556 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	1556 Kンロードしてください
""", 'チ': """
チケ	1537 Kット販売中
チャ	1514 Kンネル登録を	1530 Kンネルに参加する	1530 Kンネルに参加しよう
""", 'ニ': """
ニュ	1506 Kースレターに登録	1507 Kースレターを	1530 googleKースで	1546 Kースレター登録はこちら	1560 Kースレター
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	1513 Kローして最新	1513 Kローをお願い	1556 Kローしてください
""", 'プ': """
プッ	1509 Kシュ通知
プラ	1518 Kイバシーポリシーに
プレ	1503 Kミアム会員
プロ	1553 Kモーションが含まれ	1553 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	1506 Kマガに登録	1507 Kマガで	1546 Kマガ登録はこちら	1546 Kマガの登録	1557 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	1506 Kルマガジンに登録	1507 Kルマガジンで	1507 Kルマガジンを	1507 Kルでお届け	1521 Kルアドレスが公開されることはありません	1546 Kルアドレスを入力してください	1560 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1502 Kインして続きを	1502 Kインしてください	1503 Kインが必要	1556 Kインして
""", 'ヶ': """
ヶ月	1503 K無料	1558 K無料
""", '上': """
上优	2727 在googleK先
上優	2727 在googleK先
""", '下': """
下方	2760 K留言
下載	2708 K客戶端	2710 Kapp	2710 K應用程式
下载	2708 K客户端	2710 Kapp	2710 K应用	2759 K客户端
""", '不': """
不代	2726 K表本站	2743 K表本站立场	2756 K表本報立場	2756 K表本报立场	2756 K表本站立场	2756 K表本站立場	2756 K表本媒體立場	2756 K表本網立場	2756 K表本刊立場
不同	43 K意本文
不得	2726 K转载	2726 K轉載
不认	43 K同本文
不錯	2759 K過
不错	2759 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	2726 K表作者
仅供	2743 K其表达个人看法
仅限	2748 K会员	2748 K订户
""", '他': """
他說	2762 K
他说	2762 K
""", '付': """
付費	2703 K後	2763 K牆
付费	2703 K后	2763 K墙
""", '以': """
以閱	2702 K讀全文
以阅	2702 K读全文
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	2703 K专享	2748 K限定内容
会員	50 Kの方は	50 Kは月に	1502 K限定です	1502 K限定の記事	1502 K登録できます	1503 K登録すると	1503 K登録が必要	1549 Kの方はこちら	1549 K登録で続きを読む	1549 K登録後にご覧	1556 K登録して	1556 K登録は	1556 K登録がお済み	1556 K登録をお願い	1556 K登録で	1556 K登録のうえ	1556 K登録はこちら	1556 K登録ください	1557 Kの方
会費	1547 Kで運営
""", '你': """
你的	2700 K支持	2759 K支持,	2759 K支持让	2759 K支持讓	2759 K支持是
""", '使': """
使用	2718 Kcookie改善	2718 Kcookie以	2718 K cookie 以	2718 K cookie 来	2718 K cookie 來	2719 Kcookie来	2719 Kcookie來
""", '來': """
來自	2734 K外部平台的內容
""", '依': """
依靠	2746 K读者的支持	2746 K讀者的支持
""", '侵': """
侵权	2726 K请	2726 K必究
侵權	2726 K必究
""", '個': """
個人	1519 K情報の取り扱い	1554 Kの見解です	2743 K看法
""", '偏': """
偏好	2727 K來源	2727 K来源
""", '僅': """
僅限	2748 K會員	2748 K訂戶
""", '優': """
優先	1529 Kソース	1529 K表示に設定	1529 Kする情報源	1529 K的に表示
""", '免': """
免費	15 K閱讀	2757 K文章	2757 K閱讀篇數	2757 K閱讀額度	2758 K註冊即可	2758 K註冊後	2759 K訂閱	2761 K試用
免费	15 K阅读	2757 K文章	2757 K阅读篇数	2758 K注册即可	2758 K注册后	2759 K订阅	2761 K试用
""", '全': """
全文	20 Kを	1502 Kを読むには	1502 Kをお読み
""", '公': """
公众	16 K号	2713 K号:
公式	1509 Kアプリ	1513 Kアカウントをフォロー	1513 Kアカウントを友だち	1530 Klineはこちら	1557 Kline
""", '关': """
关注	2713 K我们的	2759 K我们
""", '内': """
内阅	2708 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2762 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給
""", '初': """
初割	1558 K
初月	1549 K#円で	1558 K無料
""", '判': """
判断	1559 Kした
""", '利': """
利用	1518 K規約に同意
""", '前': """
前請	2743 K先登入
前请	2743 K先登录
""", '剩': """
剩余	2702 K#%
剩餘	2702 K#%
""", '力': """
力を	1547 K貸してください
""", '加': """
加入	51 K他们	51 K他們	2713 Kline好友	2713 Kline官方	2713 Kline@	2746 K贊助行列	2746 K赞助行列	2759 K会员	2759 K會員
加记	38 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	1557 Kになります
""", '動': """
動画	40 Kや写真	1538 Kをご覧ください	1538 Kはこちら	1539 Kでも詳しく	1539 Kでも解説
""", '包': """
包月	2761 K
""", '即': """
即可	2743 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1514 Kち追加
""", '収': """
収益	1553 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	2706 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	1531 K班までご	1547 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1506 Kトレイに
""", '只': """
只靠	2746 K讀者	2746 K读者
""", '同': """
同意	2734 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料
向本	38 K报
""", '告': """
告訴	38 K我們	2762 K
告诉	38 K我们	2762 K
""", '呼': """
呼び	1559 Kかけた	1559 Kかける	1559 Kかけて	1559 K掛け
""", '命': """
命じ	1559 Kた
""", '喊': """
喊道	2762 K
""", '因': """
因为	2759 K有你的支持
因為	2759 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1553 Kの一部が還元
""", '外': """
外部	1534 Kコンテンツ	2734 K内容	2734 K內容
""", '她': """
她說	2762 K
她说	2762 K
""", '好': """
好評	1537 K発売中
""", '如': """
如侵	2726 K权
如有	2726 K侵权	2726 K侵權
""", '学': """
学習	48 aiK
""", '官': """
官方	2714 K微信
""", '定': """
定期	2759 K定額
""", '寄': """
寄付	1556 Kをお願い	1560 K
寄到	2706 K您的信箱	2745 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	2762 K
""", '居': """
居合	1555 Kわせた方は
""", '已': """
已是	2702 K會員	2748 K订户	2748 K訂戶
已经	2702 K是会员
""", '年': """
年額	1558 K
""", '广': """
广告	11 K	2720 K拦截
""", '広': """
広告	11 K	1516 Kブロック	1547 Kに頼らず
""", '廣': """
廣告	11 K	2720 K攔截
""", '开': """
开启	2710 K通知
""", '弊': """
弊社	1557 K
弊紙	38 Kまで
""", '当': """
当サ	1557 Kイト
当社	1557 Kの
当編	1557 K集部
""", '微': """
微信	2710 K扫	2714 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1500 Kをお願いします	1556 Kをお願い	1556 Kして
""", '您': """
您已	2745 K成功订阅	2745 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2700 K支持	2746 K每一份捐款	2746 K每一筆捐款	2759 K捐款	2759 K支持,	2759 K支持让	2759 K支持讓	2759 K支持是
""", '情': """
情報	1531 Kをお寄せください	1531 K提供はこちら	1531 K提供を募集	1531 K提供をお待ち	1531 Kをお待ちして	1555 Kをお持ちの方は	1555 K提供窓口
""", '感': """
感謝	2745 K您的訂閱	2759 K閱讀	2759 K您的支持
感谢	2745 K您的订阅	2759 K阅读	2759 K您的支持
""", '成': """
成为	51 K其中一员	2702 K会员即可	2748 K付费会员	2759 K会员,	2759 K会员即可	2759 K我们的会员
成為	2702 K會員即可	2746 K我們的贊助	2748 K付費會員	2759 K會員,	2759 K會員即可	2759 K我們的會員
""", '我': """
我们	2718 K使用cookie	2718 K使用 cookie	2760 K的
我們	2718 K使用cookie	2718 K使用 cookie	2760 K的
""", '手': """
手机	2710 K客户端
""", '打': """
打开	2708 Kapp	2710 K微信
打開	2708 Kapp
""", '扫': """
扫一	2710 K扫
扫描	2708 K二维码下载	2708 K二维码加入	2710 K二维码关注	2759 K二维码下载	2759 K二维码关注	2759 K二维码加入	2759 K二维码阅读
""", '投': """
投げ	54 K銭
投资	2726 K有风险
""", '指': """
指出	2762 K
指摘	1559 Kした
""", '捐': """
捐助	2746 K我们	2746 K我們
捐款	2759 K支持	2763 K
""", '掃': """
掃一	2710 K掃
掃描	2708 K qr	2759 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	2710 K通知
推送	14 K	2710 K通知
""", '支': """
支持	2699 K獨立媒體	2699 K独立媒体	2700 K我们的	2700 K我們的	2759 K我们,	2759 K我們,	2759 K我们。	2759 K我們。	2759 K我们的报道	2759 K我們的報導	2759 K我们的新闻	2759 K我們的新聞	2759 K我们的记者	2759 K我們的記者	2759 K我们的工作	2759 K我們的工作	2759 K我们继续	2759 K我們繼續
支援	1556 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	2726 K来源:
""", '新': """
新着	58 K記事をメール
新闻	2727 在googleK上关注
""", '明': """
明ら	1559 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	2748 K全站
""", '更': """
更新	58 K情報をメール
""", '最': """
最新	1506 K情報をお届け
""", '會': """
會員	50 K每月	2703 K專享	2748 K限定內容
""", '月': """
月額	1503 K#円	1558 K
""", '有': """
有了	2759 K你的支持	2759 K您的支持
有料	50 K会員は	1502 K会員限定	1502 K会員になる	1502 K会員の方	1549 K記事が読めます	1560 K会員
有权	2743 K删除
有權	2743 K刪除
""", '未': """
未經	2726 K授權不得	2726 K授權,不得	2726 K授權禁止	2726 K授權請勿	2726 K授權,請勿
未经	2726 K授权不得	2726 K授权,不得	2726 K授权禁止	2726 K授权,禁止	2726 K授权请勿	2726 K授权,请勿
""", '本': """
本ま	1549 月#Kで無料で
本ア	1557 Kプリ
本サ	1557 Kイト
本刊	2760 K
本報	2760 K導
本报	2760 K读者	2760 K道
本文	2726 K来源	2760 K
本站	2760 K
本紙	38 Kまで
本網	2718 K站使用	2760 K
本网	2718 K站使用
本記	1557 K事
本誌	1557 K
""", '来': """
来自	2734 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '欢': """
欢迎	2713 K关注	2759 K加入	2759 K赞助	2759 K订阅	2759 K投稿
""", '歡': """
歡迎	2713 K追蹤	2759 K加入	2759 K贊助	2759 K訂閱	2759 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1502 K#文字	1502 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2761 K
每日	2707 K简报	2707 K簡報	2707 K電子報
每月	2761 K
""", '求': """
求め	1559 Kた	1559 Kている
""", '浏': """
浏览	2720 K器版本
""", '添': """
添加	38 K记者微信
""", '点': """
点击	2759 K关注	2759 K这里
""", '無': """
無料	15 K記事	1502 Kで会員登録	1502 K会員に登録	1549 Kで読める記事の上限	1549 K会員になると	1556 K会員に登録	1556 K会員登録	1558 K体験
無断	1528 K転載	1528 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2726 K所有	2726 K归本	2726 K归原	2726 K归作者	2726 K归属
版權	2726 K所有	2726 K歸
""", '独': """
独立	1557 Kしたジャーナリズム	2760 K新闻	2760 K媒体
""", '獨': """
獨立	2760 K新聞	2760 K媒體
""", '獲': """
獲得	2755 K佣金
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	2760 K者
由读	2760 K者
""", '申': """
申し	1537 K込みはこちら
申込	1537 Kみはこちら	1537 Kはこちら
""", '电': """
电子	2763 K报
""", '畅': """
畅读	2748 K全站
""", '留': """
留言	2760 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1531 Kをお寄せ
""", '登': """
登入	24 K或	2702 K後繼續	2702 K會員	2758 K或註冊
登录	24 K或	2702 K后继续	2702 K后查看全文	2702 K后查看完整	2758 K或注册
登録	1549 Kして続きを読む	1556 Kしてください	1556 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	1557 Kまの
""", '看': """
看更	2708 appK多
""", '禁': """
禁止	2726 K转载
禁無	1527 K断
""", '私': """
私た	1557 Kちの
""", '科': """
科し	1559 Kた
""", '称': """
称	2762 K
""", '稱': """
稱	2762 K
""", '立': """
立即	2759 K加入我们	2759 K加入我們	2759 K订阅	2759 K訂閱	2759 K下载	2759 K下載	2759 K报名	2759 K報名	2759 K成为会员	2759 K成為會員
""", '第': """
第一	2743 K条评论	2743 K則留言	2743 K條評論
""", '筆': """
筆者	1554 K個人の見解
""", '紙': """
紙の	1557 K新聞の定期購読者
""", '続': """
続き	1502 Kを読むには	1502 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	1557 K部では
""", '繼': """
繼續	2702 K閱讀請
""", '继': """
继续	2702 K阅读请
""", '翻': """
翻墙	64 K
""", '者': """
者說	2762 K
者说	2762 K
""", '联': """
联盟	2755 K链接
联系	38 K我们	38 K记者
""", '聯': """
聯盟	2755 K行銷連結	2755 K連結
聯絡	38 K我們
""", '若': """
若有	2726 K侵权	2726 K侵權
""", '获': """
获得	2755 K佣金
""", '著': """
著作	1528 K権は
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	2743 K本站立场
表示	2762 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	58 K電子報	2702 K即可	2702 K後繼續	2706 K我們的	2706 K電子報	2759 K我們	2763 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1531 Kまでご連絡ください
""", '訴': """
訴え	1559 Kた
""", '認': """
認め	1559 Kた
認為	2762 K
""", '說': """
說:	2762 K
說。	2762 K
說道	2762 K
""", '読': """
読み	1503 K放題
読者	18 Kの寄付	18 Kの支援	1547 Kの会費で	1557 Kの皆様	1557 Kの皆さ	1557 Kアンケート
""", '請': """
請先	2759 K登入
請啟	2718 K用javascript
請我	54 K喝咖啡
請捐	2759 K款
請支	2699 K持我們	2759 K持我們
請登	2759 K入後	2759 K入以
請立	2759 K即捐款
請輸	2745 K入您的電子	2759 K入您
請點	2759 K擊此處	2759 K擊這裡	2759 K擊下方	2759 K擊連結
""", '讀': """
讀者	43 K投書	2760 K問卷
""", '订': """
订阅	50 K用户	50 K会员	2702 K即可	2702 K后继续	2706 K我们的	2706 K电子报	2759 K我们	2763 K费
""", '认': """
认为	2762 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	2743 K服务协议
""", '说': """
说:	2762 K
说。	2762 K
说道	2762 K
""", '请': """
请先	2759 K登录
请启	2718 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	2759 K款
请支	2699 K持我们	2759 K持我们
请点	2759 K击此处	2759 K击这里	2759 K击下方	2759 K击阅读	2759 K击关注	2759 K击链接
请登	2759 K录后	2759 K录以
请立	2759 K即捐款
请输	2745 K入您的电子邮箱	2745 K入您的邮箱	2759 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2760 K问卷	2760 K群
""", '責': """
責任	2726 K編輯:
""", '賺': """
賺取	2755 K佣金
""", '購': """
購読	1502 K者の方は	1503 Kすると	1556 Kしてください	1557 K者の方	1560 K料
""", '贊': """
贊助	2699 K我們	2759 K我們
""", '责': """
责任	2726 K编辑:
""", '赚': """
赚取	2755 K佣金
""", '赞': """
赞助	2699 K我们	2759 K我们
""", '身': """
身边	2760 K的新鲜事
身邊	2760 K的新鮮事
""", '転': """
転載	45 K	1527 Kを禁じ
""", '輸': """
輸入	2745 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	2726 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	2726 K请注明
""", '输': """
输入	2745 Kemail
""", '这': """
这篇	2760 K文章
""", '追': """
追蹤	2713 K我們的	2727 Kgoogle news	2759 K我們
""", '送': """
送っ	49 Kてください
送到	2745 K你的邮箱	2745 K您的邮箱	2745 K您的信箱
""", '這': """
這篇	2760 K文章
""", '通': """
通知	14 K	1509 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	1546 Kニュースレター
""", '邀': """
邀請	2759 K您
邀请	2759 K您
""", '邮': """
邮件	58 K订阅
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	2762 K
""", '长': """
长说	2762 K
""", '開': """
開啟	2710 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2702 K全文請
""", '關': """
關注	2713 K我們的	2759 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2702 K全文请
""", '随': """
随时	2759 K掌握
""", '隐': """
隐私	2719 K政策
""", '隨': """
隨時	2759 K掌握
""", '隱': """
隱私	2719 K權政策	2719 K政策
""", '電': """
電子	21 K郵件地址不會公開	2763 K報
""", '需': """
需接	2734 K受cookie
需要	2734 K接受cookie	2759 K您的支持	2759 K你的支持
""", '音': """
音声	1538 Kでもお聴き
""", '首': """
首月	2748 K仅需	2748 K只要	2761 K
首选	2727 K来源	2727 K新闻来源
首選	2727 K來源	2727 K新聞來源
""", '點': """
點擊	2759 K這裡
""", '가': """
가상	63 K 비서
가입하세요	1609 K
가입해	1609 K 주세요
""", '강': """
강조했다	1612 K
""", '계': """
계속	1565 K 읽으려면	1565 K 읽으시려면
계신	1588 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K
""", '구': """
구글	1575 K 뉴스에서
구독	50 K 회원은	1565 K 후 이용
구독료	1613 K
구독을	1609 K 신청하세요
구독자	1565 K 전용 기사	1565 K 전용 콘텐츠	1565 K 전용입니다	1565 K 전용 서비스	1610 K
구독자는	50 K
구독자만	1565 K 볼 수	1602 K 읽을
구독자에게만	1602 K 제공
구독하고	1575 K
구독하세요	1587 K	1609 K
구독하시면	1565 K
구독해	1574 K 주세요	1600 K 주셔서	1609 K 주세요
구독해주세요	1574 K
구독해주셔서	1600 K
""", '금': """
금요일	1600 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1565 전체 K 보려면	1602 전체 K 읽어보세요
기자를	1601 K 응원해
기자에게	1588 K 연락해 주세요
""", '남': """
남겨주세요	1609 K
""", '네': """
네이버	1575 K 메인에서	1587 K 구독
네이버에서	1575 K 구독
""", '놓': """
놓치지	1609 K 마세요
""", '눌': """
눌러주세요	1609 K
""", '뉴': """
뉴스레터	1567 K 구독하기	1567 K 구독하세요	1567 K 신청하기	1567 K 구독 신청하기	1610 K	1613 K
뉴스레터로	1567 K 받아
뉴스레터를	1567 K 받아	1567 K 구독하세요	1567 K 구독해	1567 K 구독하고	1567 K 구독하면	1609 K 신청하세요
""", '다': """
다운로드하세요	1609 K
""", '달': """
달	1602 첫 K #원
""", '당': """
당신의	1588 K 제보가	1610 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1598 K 삭제될	1598 K 삭제합니다	1598 K 통보	1598 K 예고	1598 K 운영자	1598 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1612 K
""", '독': """
독립	1610 K 언론
독립언론	1610 K
독립언론을	1601 K 지켜
독자	1609 K 여러분의	1610 K 여러분
독자님의	1563 K 후원
독자들의	18 K 후원
독자의	1610 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1600 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	1609 K
""", '로': """
로그인	24 K	1565 K 후 이용
로그인이	1565 K 필요합니다	1565 K 필요한 서비스	1565 K 필요해요
로그인하거나	1609 K
로그인하고	1602 K 계속
로그인하면	1602 K 계속
로그인하시면	1565 K
""", '링': """
링크에서	1609 K 확인하세요
""", '마': """
마음에	1601 기사가 K 드셨다면
""", '만': """
만나보세요	1609 K
""", '말': """
말했다	1612 K
""", '매': """
매월	1611 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	1600 K 보내드려요
메일함으로	1567 K
""", '무': """
무단	1585 K 복제	1585 K 전재
무단전재	1584 K
무료	15 K 기사	1608 K 기사	1611 K 체험
무료로	15 K 볼 수 있는	1602 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '받': """
받아보세요	1609 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	1612 K
""", '보': """
보내	57 K 드립니다	1609 K 주세요
보내드리는	1600 K
보내드립니다	57 K	1600 K
보내주세요	1609 K
""", '본': """
본	1610 K 기사
본사의	1606 K 편집 방향	1606 K 편집방향
본지는	1610 K
본지의	1606 K 편집 방향	1606 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1588 K 보내주세요	1588 K 보내 주세요
사전	1593 K 등록하기	1593 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1586 K 매체로	1586 K 출처로	1586 K 언론사	1586 K 매체
선호하는	1586 K 출처
""", '설': """
설명했다	1612 K
설문에	1609 K 참여하세요
설치하세요	1609 K
""", '세': """
세미나	1593 K 신청하기
""", '소': """
소식을	1600 K 전해드립니다
""", '속': """
속보를	1599 K 받아보세요
""", '수': """
수수료를	1605 K 받을 수 있습니다	1605 K 제공받
""", '시': """
시작하세요	1609 K
""", '아': """
아래에서	1609 K 확인하세요
""", '알': """
알려	1609 K 주세요
알려주세요	1609 K
알림	1571 K 받기	1571 K 설정
알림을	14 K	1599 K 켜고
""", '앱': """
앱	1571 K 다운로드	1571 K 설치	1599 K 설치하기
앱에서	1570 K 보기	1570 K 열기	1599 K 더 편하게	1609 K 확인하세요
앱으로	1570 K 보기	1599 K 더
앱을	1571 K 다운로드	1599 K 다운로드하세요	1599 K 설치하세요
""", '언': """
언론을	1601 독립 K 지켜
""", '여': """
여기서	1609 K 확인하세요
여러분	1610 K 덕분
여러분의	1588 K 제보를	1601 K 후원이	1609 K 후원
""", '영': """
영상에서	1594 K 확인하세요	1594 K 확인할 수 있습니다	1609 K 확인하세요
영상으로	1594 K 확인하세요
영상을	1594 K 확인하세요
""", '온': """
온라인	1593 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1591 K 콘텐츠
""", '우': """
우리	1610 K 기자
우리의	1610 K 저널리즘
""", '운': """
운영되고	1601 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1601 K 응원
""", '월': """
월	1611 K #원
""", '유': """
유료	1565 K 구독자만
유튜브	1575 K 구독
""", '음': """
음성으로	1594 K 들으려면	1594 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1609 K
응원해	1563 K 주세요	1609 K 주세요
""", '의': """
의견을	1609 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1610 K 기사가	1610 K 기사는	1610 K 기사
이메일	1568 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	1567 K 입력하세요	1567 K 입력해 주세요	1567 K 입력해주세요	1567 K 입력하시면
이미	1602 K 구독자이신가요
이벤트에	1609 K 참여하세요
""", '인': """
인공지능	48 K 훈련	48 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1593 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1586 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	1584 K 금지
재배포금지	1584 K
""", '저': """
저작권법	1585 K
저작권법의	1585 K
저작권자	1585 K
저작권자의	1585 K
저희	1610 K 뉴스레터	1610 K 채널	1610 K 앱
저희는	1610 K
저희를	1610 K
""", '적': """
적었다	1612 K
""", '전': """
전문을	20 K
전용	1565 회원 K 기사	1565 회원 K 콘텐츠	1565 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	1612 K
""", '정': """
정기후원	1611 K
""", '제': """
제보	38 K 바랍니다	1588 K 부탁드립니다
제보는	1588 K 카카오톡
제보를	38 K 기다립니다	1588 K 기다립니다	1588 K 받습니다
제보해	38 K 주세요	1609 K 주세요
제보해주세요	38 K
제휴	1605 K 링크
제휴링크	1605 K
""", '좋': """
좋아요	1587 구독과 K 부탁
좋아요를	1587 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1609 K 확인하세요	1609 K 신청하세요	1609 K 참여하세요
지켜주세요	1609 K
""", '채': """
채널	1574 K 추가	1587 K 추가하기	1587 K 구독하기
채널에	1587 K 참여하세요
채널에서	1587 K 소식을	1609 K 확인하세요
채용	1593 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	1611 K 달
""", '추': """
추가해	1587 K 주세요
추가해주세요	1587 K
""", '친': """
친구	1587 K 추가하세요
""", '커': """
커피	54 K 한 잔 사	1601 K 한 잔 값으로
""", '쿠': """
쿠키	1591 K 동의가
쿠키를	1591 K 허용해야	1591 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	1593 K 보기
""", '파': """
파트너스	1605 K 활동
""", '팔': """
팔로우하기	1574 K	1587 K
팔로우하세요	1609 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1606 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	1605 K 받아
""", '활': """
활용	1584 ai 학습 및 K 금지
""", '회': """
회원	1565 K 전용입니다
회원가입	1565 K 후	1609 K 후
회원가입은	1609 K
회원가입을	1609 K 하
회원가입하고	1609 K
회원가입하면	1602 K 월
회원가입하세요	1609 K
회원가입하시면	1609 K
회원만	1565 K 볼 수
""", '후': """
후원금	1613 K
후원으로	1601 독자의 K 운영됩니다	1601 독자의 K 운영하는
후원을	1563 K 부탁드립니다	1609 K 부탁
후원이	1563 K 필요합니다	1563 K 큰 힘이
후원하세요	1609 K
후원해	1563 K 주세요	1609 K 주세요
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
下方
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
