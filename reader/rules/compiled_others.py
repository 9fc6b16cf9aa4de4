"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2645
# comentário	1993
# comentários	1993
# gün ücretsiz deneyin	2488
# hozzászólás	1300
# komentářů	282
# komentāri	1649
# příspěvků	282
# σχόλια	587
# коментарі	2567
# коментарів	2567
# комментариев	2119
# комментарий	2119
# комментария	2119
# תגובות	1194
# تعليقات	79
# نظر	974
# कमेंट	1246
# € al mes durante # meses	909
# € al mese per # mesi	1474
# € por mês durante # meses	2034
#か月無料	1494
#カ月無料	1494
#ヶ月無料	1494
#件のコメント	1510
#則留言	2706
#条评论	2706
""", 'a': """
a cikk a hirdetés alatt folytatódik	1296
a cikk a hirdetés után folytatódik	1296
a cikk meg is hallgatható	1294
a cikk meghallgatása	1303
a cikk megosztása	1294
a folytatáshoz regisztráljon	1288
a hirdetés után folytatjuk	1296
a kommentelés lezárult	1300
a lire également	1125
a rovat további cikkei	1301
a szerző a lap munkatársa	1311
a szerző jogász	1311
a szerző közgazdász	1311
a szerző politológus	1311
a szerző történész	1311
a szerző újságíró	1311
a témában további cikkek	1301
abo abschließen	427
abonați-vă	2046
abonează-te	2046
abonelere özel	2488
abonner nå	1807
abonner på nyhetsbrevet	1812
abonnér	348
abonnér nu	348
abonnés	1092
abonnés uniquement	1165
abonē	1643
abonē jaunumus	1667
abonē un lasi visus rakstus	1643
abonēt	1643
abrir menú	870
acasă	2060
accede a todos los contenidos sin límites	909
acceptér	362
acceptă toate	2068
acceptă și afișează conținutul	2068
accéder à l'article	1092
aceitar e ver o conteúdo	2015
aceito receber comunicações e ofertas	2029
acest articol este rezervat abonaților	2083
acesta este ultimul tău articol gratuit	2083
acheter ce numéro	1152
achetez ce numéro	1152
activează alertele	2077
activează notificările	2077
actualités	1125
ad 광고	1583
adaugă un comentariu	2057
add meg az e-mail-címed	1306
además	867
adhérer	1084
adja meg az e-mail-címét	1306
adja meg e-mail-címét	1306
adomány	1286
adományozok	1286
adományozás	1286
adreça electrònica	250
afișează conținutul	2068
afișează conținutul extern	2068
afișează originalul	2061
agora não	1967
ai deja un abonament? autentifică-te	2083
ai observat o greșeală	2057
ai सारांश	1261
ai से तैयार सारांश	1261
ai 요약	1583
ai-genereret resumé	373
ai-resumé	373
ai-összefoglaló	1303
aicinām ievērot cieņu komentāros	1649
aiheeseen liittyvää	1034
aiheesta lisää	1034
aitäh liitumast	946
aizvērt	1651
aizvērt reklāmu	1652
ai摘要	2726
ai重點整理	2726
ajouter à mes favoris	1111
ajouter à vos sélections	1111
ajándékozza a cikket	1294
ajándékozza a cikket barátjának	1294
ajánlataink	1301
ajánljuk	1301
ajánljuk még	1301
ajánlott	1301
ajánlott cikkek	1301
ajánló	1301
akceptuję	1902
akkurat nå	1828
aktuálně	283
alle abo-angebote im überblick	519
alle angaben ohne gewähr	525
alle inhalte sind urheberrechtlich geschützt	566
alle newsletter im überblick	510
alle preise ohne gewähr	525
als bevorzugte quelle bei google hinzufügen	449
als podcast hören	520
alte știri	2058
alterar preferências de cookies	2015
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	2071
am înțeles	2061
amintește-mi mai târziu	2044
andra läser	19	2397
andra läser just nu	19
andra läste även	2397
andre har også lest	19
andre leser nå	1828
andre leste også	1828
andre læser	370
andre læser lige nu	370
andre læser også	19
andre læste også	370
angebot wählen	519
anhören	448
anhören # min	448
anmäl dig	2380
anmäl dig till nyhetsbrevet	2380
annonce - artiklen fortsætter nedenfor	361
annonces légales	1152
annoncørbetalt indhold	378
annons - artikeln fortsätter nedan	2389
annonsen slutar här	2389
annonsinnehåll	2404
annonslänk	2389
annonsörsinnehåll	2404
annonsørinnhold	1836
anulezi oricând	2083
anuluj odpowiedź	1905
användarvillkor	2390
anzeigensonderveröffentlichung	525
anúncio	1988
anúncios	1988
apmaksāts saturs	1652
après la publicité	1116
após a publicidade	1988
apóyanos	829
apúntate	840
arată mai puțin	2061
arată tot	2061
arkadaşina gönder	2495
arkadaşinla paylaş	2495
article abonné	1092
article ajouté à vos sélections	1111
article précédent	1125
article réservé aux abonnés	1092
article sponsorisé	1152
articles associés	1125
articles liés	1125
articles recommandés	1125
articles récents	1125
articol exclusiv pentru abonați	2083
articole asemănătoare	2058
articole înrudite	2058
articoli più letti	1477
articolul continuă după reclamă	2054
articolul continuă mai jos	2054
articolul următor	2058
artikeln finns också som ljud	2385
artikeln fortsätter efter annonsen	2389
artikeln fortsätter nedan	2389
artikeln fortsätter under bilden	2389
artikeln går att lyssna på	2385
artikeln är låst	2375
artikeln är uppläst av en dator	2385
artikkel jätkub pärast reklaami	930
artikkel jätkub reklaami järel	930
artikkel täieneb	928
artikkelen er låst	1807
artikkelen finnes også som lyd	1816
artikkeli jatkuu kuvan jälkeen	1028
artikkelin voi myös kuunnella	1026
artiklen er låst	348
artiklen er læst op af en robot	357
artiklen findes også som lyd	357
artiklen fortsætter efter annoncen	361
artiklen fortsætter nedenfor	361
artiklen fortsætter under billedet	361
artiklen kan også høres	357
artikli loeb ette tehishääl	926
artiklit loeb tehishääl	926
artykuł dla subskrybentów	1887
artykuł sponsorowany	1901
artykuły na e-mail	1890
artículo anterior	867
artículo relacionado	867
artículos recomendados	913
artículos relacionados	867
as notícias mais lidas	2037
ascultă	2051
aslini göster	2505
assine já	1971
atbalstīt	1643
atcel jebkurā laikā	1643
atradi kļūdu rakstā	1649
atvērt	1651
atšaukti galite bet kada	1602
aucun commentaire à ce niveau	1156
audio narrado por una voz automática	892
auf apple podcasts hören	500
auf spotify hören	500
ausgewählt für sie	524
avis de décès	1152
avoimet työpaikat	1036
avsluta när du vill	2375
avslutt når du vil	1807
avís legal	239
ayrintilar için tiklayin	2504
ayrintilar için tiklayiniz	2504
az első hónap csak # ft	1288
aç	2505
añadir a favoritos	852
añadir a mi lista	912
añadir comentario	863
añadir usuario	833
aún no te has registrado	833
ačiū, kad užsiprenumeravote	1627
""", 'b': """
banküberweisung	426
bağiş yap	2487
bağiş yapin	2487
bağlantiyi kopyala	2495
başa dön	2504
bei google als quelle hinzufügen	449
bei spotify hören	500
bejelentkezés	1288
belépés	1288
benefício do assinante	2019
betrag wählen	426
bezárás	1285
bild vergrößern	466
bildirimleri aç	2543
bildirimleri açin	2543
bitte versuchen sie es später erneut	510
bize ulaşin	2501
bjud en vän på artikeln	2385
bli månadsgivare	2372
bli støttemedlem	1804
bliv støttemedlem	345
boletín	840
browserul tău nu poate reda acest video	2068
brukervilkår	1821
bu haber abonelere özeldir	2488
bu içerik abonelere özeldir	2488
bugün değil	2486
bunlar da ilginizi çekebilir	2502
butlletí	250
buďte v obraze	272
bài cùng chuyên mục	2673
bài cùng tác giả	2673
bài khác	2646
bài liên quan	2646
bài mới nhất	2673
bài quảng cáo	2674
bài tiếp theo	2646
bài viết liên quan	2646
bài viết mới	2672
bài được dịch tự động	2672
bài đọc nhiều	2673
báo lỗi	2645
bármikor leiratkozhat	1306
bármikor leiratkozhatsz	1306
bármikor lemondhatja	1288
bármikor lemondható	1288
bình luận	2645
bình luận (#	2645
búsqueda	870
bülten	2525
bülten üyeliği	2525
bültene abone oldunuz	2525
büyüt	2504
bądź na bieżąco	1890
bővebben	1303
būkite pirmas	1608
būkite pirmas, pakomentavęs	1608
bạn có thể quan tâm	2646
bỏ qua	2629
""", 'c': """
cada aportació compta	253
cada aportación cuenta	908
cada contribuição conta	2032
cadastre-se grátis	1971
califica este artículo	863
cargar más	870
carte de crédit	1091
cartão de crédito	1970
categorieën	1719
categorías	867
caută	2060
ce contenu vous a-t-il été utile	1150
ce résumé vous a-t-il été utile	1150
cele mai citite știri	2086
cele mai noi știri	2058
celý článek	285
cerrar menú	870
cerrar sesión	833
cet article est en accès libre pour les abonnés	1165
cet article est lu par une voix de synthèse	1150
chci odebírat	272
chci podpořit	267
chci přispět	267
chi tiết	2649
chia sẻ	2636
chia sẻ bài viết	2636
chia sẻ facebook	2672
chia sẻ qua facebook	2672
chia sẻ ý kiến của bạn	2645
chuyên mục	2646
chép liên kết	2672
chính sách bảo mật	2644
chính sách bảo mật | điều khoản sử dụng	2644
chính sách cookie	2644
chính sách quyền riêng tư	2644
chấp nhận tất cả	2644
chấp nhận tất cả cookie	2644
chủ đề	2646
chủ đề liên quan	2646
chủ đề nóng	2673
cikk megosztása	1294
cikk mentése	1294
cikkünk frissül	1303
citeşte şi	2058
citește fără limite	2083
citește mai departe	2058	2060
citește mai mult	2058	2060
citește regulile comunității	2071
citește și	2058
citi šobrīd lasa	1645
citiți și	2058
col·labora	226
comentariul tău așteaptă moderarea	2071
comentează	2057
comentário	1993
comentário aguardando moderação	2025
comentários	1993
comentários exclusivos para assinantes	2025
commander ce numéro	1152
commentaire en attente de modération	1156
commerciële bijdrage	1764
compre a edição impressa	2019
conditions générales	1118
conectează-te cu facebook	2083
conectează-te cu google	2083
confidentialité	1118
configuración	860
configuración de cookies	860
configurações de cookies	1990
conheça todas as nossas newsletters	2029
consigue tu entrada aquí	894
consulta les normes de participació	242
consultez notre charte de modération	1156
consíguelo en tu quiosco	894
contenu externe recommandé	1148
contenu proposé par notre partenaire	1152
contenu sponsorisé	1116
contenus recommandés	1169
contenus sponsorisés	1116	1125
conteúdo de marca	1988
conteúdo exclusivo	1971
conteúdo exclusivo para assinantes	2034
conteúdo externo	2015
conteúdo externo recomendado	2015
conteúdo para assinantes	1971
conteúdo patrocinado	1988
conteúdo premium	2034
conteúdo produzido pela marca	2019
conteúdo relacionado	1997
conteúdos relacionados	2037
contingut només per a usuaris registrats	254
continua após a publicidade	1988
continua després de l'anunci	244
continuar leyendo aquí	833
continuarea articolului după reclamă	2073
continue a ler esta notícia	2037
continuer après la publicité	1116
continuă cu apple	2083
continuă cu facebook	2083
continuă cu google	2083
continuă să citești după publicitate	2073
continúa abajo	858
contáctanos	863
conținut disponibil doar utilizatorilor înregistrați	2083
conținut extern	2068
conținut extern recomandat	2068
conținut pentru abonați	2046
conținut premium	2083
conținut sponsorizat	2054
cookieinställningar	2390
cookieの設定	1507
cookie政策	2702
cookie設定	1507	2702
cookie设置	2702
copia l'enllaç	233
copiază link	2051
copiază linkul	2051
copy link thành công	2672
correo electrónico	840
creează cont	2046
créer mon compte	1092
créer un compte	1092
créer une alerte	1158
créer une alerte sur ce thème	1158
csak előfizetőknek	1288
cumpără revista	2073
czytaj całość	1912
czytaj również	1909
czytaj także	1909
czytaj też	1909
czytaj też nasze inne artykuły	1909
czytaj więcej	1909	1912
czytaj więcej o	1909
các tin khác	2646
cât de util a fost acest articol	2071
címkék	1301
címlap	1301
címlapról ajánljuk	1301
có lẽ để sau	2629
có thể bạn quan tâm	19	2646
có thể bạn thích	19
cùng chuyên mục	2646
cùng chủ đề	2673
cùng tác giả	2673
""", 'd': """
d'autres articles à découvrir	19
daha az göster	2505
daha fazla göster	2504
daha fazla haber için tiklayin	2504
dalies ar šo rakstu	1648
dalinkitės	1602
dalinkitės straipsniu	1607
dalsza część artykułu pod materiałem wideo	1901
dalsza część artykułu pod wideo	1901
dalsza część tekstu pod wideo	1901
dalīties	1643
dalīties ar draugiem	1648
dalīties facebook	1648
další	285
další strana	285
další z rubriky	283
další zprávy	283
další článek	283
další články	19	283
další čtení	283
danke für dein feedback	504
danke für ihr feedback	504
danos tu opinión	899
dans l'actualité	1169
dans la même catégorie	1125
dans la même rubrique	1125
dans la même série	1125
darovat článek	275
darovať	2252
darovať článok	2260
darujte tento článek	275
darujte tento článok	2260
das könnte dich auch interessieren	463
das könnte ihnen auch gefallen	463
das könnte sie auch interessieren	463
das könnte sie interessieren	463
das wichtigste in kürze, zusammengefasst von ki	494
datenschutzerklärung	456
daugiau šia tema	1604
deblochează articolul	2083
deixar um comentário	1993
deixe um comentário	1993
del på e-post	1816
del på facebook	357	1816
del på mail	357
del på twitter	357	1816
del på x	357	1816
dela inlägget	2385
dela på facebook	2385
dela på twitter	2385
dela på x	2385
deli članek	2319
delite članek	2319
dernière minute	1125
dernières actualités	1125
dernières infos	1125
dernières nouvelles	1125
desa per llegir després	256
desbloquear artículo	909
desbloqueie este conteúdo	2034
det er gratis å opprette en bruker	1807
det læser andre	370
det är gratis att skapa ett konto	2375
detaylar için tiklayin	2504
detaylar için tiklayiniz	2504
detta material är skyddat enligt lagen om upphovsrätt	2427
detta är en annons	2389
detta är en plusartikel	2375
devam etmek için üye girişi yapin	2488
devami için abone olun	2488
devamini okumak için abone olun	2488
diese funktion steht nur angemeldeten nutzern zur verfügung	520
din aceeași categorie	2058
din aceeași secțiune	2086
disponibil în app store și google play	2077
disponibilă în app store și google play	2077
distribuiți	2051
diğer haberler	19	2502
diğer okurlar bunlari okuyor	2502
dla subskrybentów	1887
do góry	1912
doar abonații pot comenta	2071
doar pentru abonați	2046
doação mensal	1968
doação única	1968
doba čtení # min	285
dolgozzon nálunk	1303
domiciliación bancaria	832
domů	285
dona suport al periodisme en català	253
donación mensual	829
donación única	829
donați	2045
donează	2045
donează acum	2045
donează lunar	2045
donează lunar # euro	2082
donează lunar # lei	2082
doner nå	1804
données personnelles	1118
donér	345
donér nu	345
doporučené	283
doporučené články	283
doporučujeme	283
doporučujeme přečíst	283
doporučujeme také	283
dołącz do dyskusji	1958
dołącz do nas	1884
dołącz do newslettera	1890
drukāt	1648
du er nå påmeldt	1812
du er nå påmeldt nyhetsbrevet	1812
du kan när som helst avsluta prenumerationen	2380
du kan når som helst melde deg av	1812
du kan opsige når som helst	348
du kanske också gillar	2397
du modtager snart en bekræftelse på mail	353
du même auteur	1125
du prenumererar nu på nyhetsbrevet	2380
du vil kanskje også like	1828
dziękujemy za zapis	1890
dành cho bạn	2646
dành cho thuê bao	2631
dárkovat článek	268
därefter # kr/mån tills du säger upp	2375
débloquer l'article	1092
débloquez cet article	1165
déconnexion	1092
découvrir l'offre	1092
découvrir nos offres	1165
découvrir toutes nos offres d'abonnement	1165
déjà un compte	1092
déjà un compte ? connectez-vous	1092
déplier	1129
détails	1129
dölj	2401
dāvini rakstu	1648
dāvini rakstu draugam	1648
děkujeme za přihlášení	272
""", 'e': """
e-bülten	2525
e-bülten aboneliği	2525
e-mail inválido	2029
e-mailová adresa	272
e-posta gönder	2495
edición digital	833
edición impresa	833
editörün seçtikleri	2502
edição impressa	1971
egyszeri támogatás	1286
ehkä myöhemmin	1017
ei tänään	1017
el millor de la setmana a la teva bústia	250
el més llegit	230
el més vist	257
el. paštas	1627
elfelejtett jelszó	1288
elige tu suscripción	909
elküldöm	1294
elmentem későbbre	1294
elrejtés	1304
els lectors també han llegit	257
elírást talált	1300
előfizetek	1288
előfizetés	1288
előfizetői tartalom	1288
előfizetőknek	1288
előfizetőként megoszthatja a cikket	1294
előző	1303
előző cikk	1301
emlékeztess később	1285
empfehlungen für sie	524
en este artículo	867
en çok okunan	2502
en çok okunan haberler	2502
en çok okunanlar	2502
engangsbeløb	345
engångsgåva	2372
enllaç copiat	256
ensemble, faisons vivre un média libre	1164
enthält werbung	453
enviar comentário	1993
enviar corrección	863
envoyer à un ami	1111
envoyer à un proche	1111
envoyez-nous vos témoignages	1146
eredeti megjelenítése	1304
eredmények	1304
erinnern sie mich später	422
erről bővebben itt írtunk	1303
erről is írtunk	1301
erről itt írtunk bővebben	1303
erscheint täglich	510
erscheint wöchentlich	510
es gratis y solo te llevará un minuto	905
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	510
escreva um comentário	1993
escriu el teu correu electrònic	250
esi pirmais, kas komentē	1649
esimene kuu # €	921
esta funcionalidad es sólo para registrados	833
esta matéria foi útil para você	2017
esta notícia foi útil	2017
este espaço é moderado pela redação	2025
este resumo foi útil	2017
estás de acuerdo? vota	899
evästeasetukset	1029
evästeet	1029
exclusiv pentru abonați	2083
experimente grátis por um mês	2034
ez is érdekelhet	1301
ez is érdekelheti	1301
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1301
ezt olvasta már	1301
ezt olvastad már	1301
ești de acord? votează	2071
ești deja abonat	2091
ești deja abonată	2091
""", 'f': """
facebook'ta paylaş	2495
facebookでシェア	1501
facebookでシェアする	1501
faça login	1971
faça uma pergunta sobre esta reportagem	2017
fes una donació	226
fiecare donație contează	2082
fiecare leu contează	2082
fizetett hirdetés	1296
fiók létrehozása	1288
fiókom	1288
forstået	374
forstått	1832
forstør billede	373
forstørr bilde	1831
fortsett uten å støtte	1803
fortsätt läsa efter annonsen	2389
fortsätt utan att stödja	2371
fortsæt med at læse	361
fortsæt uden at støtte	344
fotogalería	867
fotoğraflari görmek için tiklayin	2504
friss hírek	1301
fråga vår ai om artikeln	2393
fuldskærm	373
fäll ihop	2401
fäll ut	2401
få adgang	348
få artiklen læst op	357
få de vigtigste nyheder hver morgen	353
få de viktigaste nyheterna varje morgon	2380
få de viktigste nyhetene hver morgen	1812
få nyheder på mail	353
få nyheter på e-post	1812
få nyheter på mejlen	2380
få overblikket her	373
få tilgang	1807
få varsel når vi skriver om dette	1831
följ	2386
följ oss	2386
följ skribent	2386
följ ämnet	2386
för prenumeranter	2375
förderer werden	423
fördermitglied werden	423
föregående	2400
föregående artikel	2397
förstora	2400
følg	358	1817
følg emne	358
følg os	358
følg oss	1817
følg sagen her	373
følg tema	1817
følg temaet og få varsel	1831
für abonnenten	427
für den newsletter anmelden	435
für dich empfohlen	524
für sie empfohlen	524
für sie entstehen keine mehrkosten	525
fă o donație	2045
fără obligații	2083
fără tine nu putem	2082
""", 'g': """
galeriyi aç	2504
galeriyi görmek için tiklayin	2504
galéria	1303
galéria megtekintése	1303
garanta já o seu ingresso	2019
gem til læseliste	357
genişlet	2505
giriş	2488
giriş yap	2488
giriş yapin	2488
giriş yapin veya üye olun	2488
giv os feedback på artiklen	365
già abbonato	1412
già registrato	1412
gli articoli più letti	1477
glömt lösenord	2375
godkänn	2390
godkänn alla	2390
gorące tematy	1909
gracias por tu opinión	892
gràcies per la teva opinió	242
gràcies per votar	242
gràcies, ja estàs subscrit	250
guardar artículo	852
guardar para después	912
guardar para leer después	912
gå ikke glip af	370
gå ikke glip af noget	353
gå ikke glipp av noe	1812
gå til indhold	373
gérer les cookies	1118
gérer les préférences	1148
gérer mes alertes	1158
gérer mes choix	1118
gérer vos préférences de cookies	1148
góp ý	2645
gündem	2502
günün haberleri	2502
günün özeti	2502
gợi ý	2646
gửi	2645
gửi bình luận	2645
gửi cho bạn bè	2672
gửi email	2636
gửi ý kiến	2645
""", 'h': """
haber bülteni	2525
haber güncelleniyor	2504
haberi arkadaşina hediye et	2495
hai già un account	1412
harici içerik	2504
haritayi aç	2505
has arribat al límit d'articles gratuïts	254
has iniciado sesión	890
hasznos volt az összefoglaló	1300
hasznosnak találta a cikket	1300
havi támogatás	1286
hayir teşekkürler	2486
hayir, teşekkürler	2486
haz una pregunta sobre este artículo	892
he leído y acepto la política de privacidad	905
he llegit i accepto la política de privacitat	239
hela artikeln fortsätter nedan	2389
hepsini gör	2504
hesap oluştur	2488
hi estàs d'acord? vota	242
hiba jelentése	1304
hibát talált	1300
hier reinhören	500
hinweis schließen	422
hirdetés	1296
hirdetés bezárása	1296
hirdetés, görgessen tovább	1296
hjälp oss att rätta fel	2393
hlavné správy	2257
hlavní zprávy	283
ho già donato	1407
hoje não	1967
hoppa till innehåll	2400
hoppa över inlägg från facebook	2400
hoppa över inlägg från instagram	2400
hoppa över inlägg från x	2400
hozzászólok	1300
hozzászólás	1300
hozzászólások	1300
hozzászólások megtekintése	1300
hylkää	1029
hylkää kaikki	1029
hyväksy	1029
hyväksy evästeet	1029
hyväksy kaikki	1029
här kan du kommentera artikeln	2393
håll dig uppdaterad	2380
hírfolyam	1301
hírlevelek	1306
hírlevél	1306
hírlevél-feliratkozás	1306
hören sie diesen artikel	500
hør saken	1816
""", 'i': """
i più commentati	1438
i più letti	1438
i più letti della settimana	1477
i più visti	1438
iba pre predplatiteľov	2253
ich unterstütze schon	422
identifícate	909
ielogojies, lai komentētu	1649
ienākt	1643
iesakām	1645
ihre meinung zählt	459
ikke gå glipp av	1828
ikke nå	1803
il tuo browser non può riprodurre il video	1455
il tuo commento sarà pubblicato dopo l'approvazione	1465
iletişim	2501
ilgili içerikler	2502
ilginizi çekebilecek haberler	2502
ilginizi çekebilir	2502
ilmoita asiavirheestä	1033
ilmoita virheestä	1033
imprimir artículo	912
imprimir esta matéria	2036
in bài	2636
in bài viết	2636
in trang này	2672
indlæg fra facebook	373
indlæg fra instagram	373
indlæs flere	373
ingresá	909
ingyenes regisztráció	1288
inicia sesión	833
inicia sessió	227
iniciar sesión	833
iniciar sesión con apple	909
iniciar sesión con facebook	909
iniciar sesión con google	909
iniciar sessão	1971
inicie sesión	833
inne artykuły	1909
innhold fra annonsør	1836
inscription à la newsletter	1101
inscrivez-vous à notre newsletter	1101
insira o seu endereço de email	2029
instalează aplicația	2077
inställningar	2390
introduce un email válido	905
intră în cont	2046
invítanos a un café	829
início	2000
ir para o conteúdo	2000
ispiši	2197
istediğiniz zaman abonelikten çikabilirsiniz	2525
istediğiniz zaman iptal edin	2488
izbor uredništva	2316
izdrukāt	1648
izmēģini # dienas bez maksas	1643
içeriğe geç	2504
iş birliği	2497
išbandykite # dienų nemokamai	1602
išorinis turinys	1620
išsaugoti	1607
išsaugoti straipsnį	1607
""", 'j': """
j'ai déjà donné	1083
j'ai déjà un compte	1092
ja hi estàs subscrit	254
ja hi estàs subscrit? entra	254
ja n'ets subscriptor? inicia sessió	227
ja tens compte? inicia sessió	254
jaa twitterissä	1026
jaa x:ssä	1026
jag förstår	2390
jag stödjer redan	2371
jaga sõbraga	926
jaunākie	1645
jautā mākslīgajam intelektam	1649
je commande ce numéro	1152
je gère mes cookies	1118
je soutiens déjà	1083
jede spende zählt	514
jeder beitrag zählt	514
jeder euro zählt	514
jednorázově	267
jeg forstår	1821
jeg støtter allerede	344	1803
jegyek itt kaphatók	1303
jelentkezzen be vagy regisztráljon	1288
jen pro předplatitele	268
jetzt angebot wählen	519
jetzt anhören	448
jetzt reinhören	500
jetzt unterstützen	423
již mám předplatné	268
jobs in ihrer nähe	498
još vesti	2194
još vijesti	2194
junte-se à conversa	2025
jurnalismul de calitate costă	2082
juttu jatkuu kuvan jälkeen	1028
juttu jatkuu mainoksen jälkeen	1028
juttu jatkuu videon jälkeen	1028
juttua päivitetään	1028
jutun lukee koneääni	1026
jutun lukee tekoälyääni	1026
jutun voi myös kuunnella	1026
już wspieram	1883
já doei	1967
já nas bancas	2019
já sou apoiador	1967
já sou assinante	1971
já tem conta	1971
já tem uma conta	1971
já é assinante? faça login	1971
já é subscritor	2034
já é subscritor? inicie sessão	2034
jätä kommentti	1033
jūsų el. paštas	1627
jūsų el. pašto adresas	1627
""", 'k': """
k tématu	283
k téme	2257
kapcsolódó	1301
kapcsolódó cikk	1301
kapcsolódó cikkek	1301
kapcsolódó tartalom	1301
kapcsolódó témák	1301
karte öffnen	467
kas kokkuvõte oli kasulik	927
kategóriák	1301
katso kuvat tästä	1036
katso myös	1034
katso video tästä	1036
katso video yltä	1036
kaupallinen yhteistyö	1028
kaydiniz için teşekkürler	2525
keresés	1303
kezdőlap	1303
không phải bây giờ	2629
không, cảm ơn	2629
ki-übersicht	494
kijelentkezés	1288
kingi artikkel sõbrale	926
kinyitás	1304
kipróbálom	1288
kirjaudu sisään	1019
kirjoita sähköpostiosoitteesi	1022
kjøp abonnement	1807
kjøp tilgang	1807
klausies podkāstu	1650
klausies podkāstu šeit	1650
klausies šo rakstu	1648
klausies šo rakstu (# min	1648
klausykite tinklalaidės	1609
klausykite tinklalaidės čia	1609
klausykitės straipsnio	1607
klausīties	1648
klausīties rakstu	1648
ključne besede	2316
ključne reči	2194
ključne riječi	2194
klíčová slova	283
kokeile # päivää maksutta	1019
kolačići	2210
komentavimas išjungtas	1608
komentavimo taisyklės	1608
komentáre	2260
komentář	282
komentáře	282
komentāri	1643
komentēt	1643
komentēšana ir slēgta	1649
komentēšanas noteikumi	1649
komerčné oznámenie	2256
komerční sdělení	278
kommentarer blir gjennomgått før publisering	1831
kommentarerna förhandsmodereras	2393
kommentek megtekintése	1300
kommentelési szabályzat	1300
kommentér	365
koostöö	930
kopiera länk	2385
kopiera länken	2385
kopijuoti nuorodą	1602
kopiraj povezavo do članka	2319
kopiér link	357
kopiér linket	357
kopírovat odkaz	275
kopírovať odkaz	2260
kopēt saiti	1643
korábban írtunk róla	1301
kreiraj račun	2187
kullanim koşullari	2498
kup dostęp	1887
kupi naročnino	2312
kuula taskuhäälingut	928
kuuntele podcast tästä	1036
kysy tekoälyltä	1033
käyttöehdot	1029
kérdezze ai-asszisztensünket	1300
kérem a hírlevelet	1306
később	1285
köp	2375
köszönjük a feliratkozást	1306
köszönöm, nem	1285
következő	1303
következő cikk	1301
køb abonnement	348
køb adgang	348
kúpiť predplatné	2253
küfür, hakaret içeren yorumlar onaylanmamaktadir	2501
küldje el barátjának	1294
küldés	1294
küldés e-mailben	1294
külső tartalom	1303
künye	2498
küpsiste seaded	939
küsi tehisarult	927
kā tev patika raksts	1649
kā tu domā? balso	1650
ką manote? balsuokite	1609
""", 'l': """
la discussione è chiusa	1434
la nota continúa después del anuncio	858
la rédaction vous conseille	1125
la sélection de la rédaction	1125
lahjoita artikkeli ystävälle	1026
lai komentētu, ielogojies	1649
lai komentētu, pieslēdzies	1649
las más leídas	867
las más leídas de hoy	913
las noticias más leídas	913
lasi arī	1645
lasi komentārus	1649
lasi tālāk	1643
lasi vairāk šeit	1650
lasi vēl	1645
lasiet arī	1645
lasiet vēl	1645
lasă un comentariu	2057
lasīt komentārus	1649
lasīt tālāk	1650
lasīt vairāk	1650
lasīt vēlāk	1648
lasītākie	1645
lataa lisää	1036
le choix de la rédaction	1125
le journal numérique	1092
le lien a été copié	1168
le lien a été copié dans le presse-papiers	1168
le notizie più lette	1477
le più lette	1438
lea también	867
lee sin límites	909
lee también	867
leer artículo completo	870
leer más	870
leer también	867
legfrissebb hírek	1301
leggi di più	1441
leggi più tardi	1476
legnépszerűbb	1301
leia a matéria completa	2037
leia as notícias no aplicativo	2027
leia também	1997
len pre predplatiteľov	2253
les choix de la rédaction	1125
les lecteurs ont aussi consulté	1169
les més llegides	257
les også	1828
les plus commentés	1125
les plus partagés	1125
les prix indiqués sont susceptibles d'évoluer	1152
les våre debattregler	1824
li e aceito a política de privacidade	2029
lien copié	1111
lien copié dans le presse-papiers	1168
lietošanas noteikumi	1660
liitudes nõustud kasutustingimustega	946
liity jäseneksi	1018
lineでシェア	1501
lineでシェアする	1529
lineで送る	1501
link a vágólapra másolva	1294
link bài gốc	2672
link copiado para a área de transferência	2036
link kopiëren	1704
link másolva	1294
link másolása	1294
lire la suite pour #€	1092
lire la vidéo	1128
lire à haute voix	1111
lire également	1125
lisätiedot	1037
lisää aiheesta	1034
liên hệ	2645
liên quan	2646
llegeix sense límits	254
llegeix també	230
llegir més	257
lo + leído	867
lo más comentado	867
lo más compartido	867
lo más leído	867
lo más popular	867
lo más visto	867
lo más visto hoy	913
lo último	867
locuri de muncă	2073
loe lähemalt	928
loe lähemalt siit	928
logi sisse või loo konto	921
los lectores también leyeron	913
luba kõik	939
lubię to	1897
lucrează cu noi	2073
lue keskustelun säännöt	1033
lue lisää	1034
lue lisää aiheesta	1034
lue myöhemmin	1026
lue myös	1034
lugu jätkub pärast reklaami	930
lugu täieneb	928
lui écrire	1146
lähetä sähköpostilla	1026
lämna en kommentar	2393
länk kopierad	2385
länken kopierad	2385
länken är kopierad	2385
läs dokumentet	2401
läs domen	2401
läs hela artikeln	2400
läs hela texten	2400
läs hela texten här	2400
läs kommentarer	2393
läs mer	2397	2400
läs mer om	2397
läs också	2397
läs senare	2385
läs vidare	2375	2397
läs våra kommentarsregler	2393
läs även	2397
lästid	2400
lästid # min	2400
lås op	348
lås opp artikkelen	1807
lås opp saken	1807
lås upp artikeln	2375
læs debatreglerne	365
læs debatreglerne her	365
læs hele artiklen	373
læs kommentarer	365
læs mere	370	373
læs mere om	370
læs også	370
læs også disse artikler	370
læs senere	357
læs videre	348	370
læs vores regler for debatten	365
læsetid # min	373
lên đầu trang	2648
lưu	2636
lưu bài	2636
lưu bài viết	2636
lưu bài để đọc sau	2672
lấy link	2672
""", 'm': """
magari più tardi	1407
mai târziu	2044
mainos päättyy	1028
mais notícias	1997
maksettu sisältö	1028
manşetler	2502
masquer la publicité	1152
masz już konto	1887
masz już konto? zaloguj się	1887
materialet är skyddat enligt lagen om upphovsrätt	2427
materiał partnera	1901
materiał promocyjny	1901
materiał sponsorowany	1901
materiał zewnętrzny	1901
matéria exclusiva para assinantes	2034
matérias relacionadas	1997
media społecznościowe	1898
megnyitás	1304
megnézem	1303
megosztás	1294
megosztás a facebookon	1294
megosztás facebookon	1294
megosztás twitteren	1294
mehr für dich	524
mehr für sie	524
meld deg på	1812
meld deg på nyhetsbrevet	1812
mentions légales	1118
mentés	1294
mentés későbbre	1294
menú	870
menü	466	1303	2504
menü schließen	466
menü öffnen	466
mer från	2397
mer läsning	2397
merci d'avoir voté	1156
messaggio pubblicitario con finalità promozionale	1460
mest läst	2397
mest lästa	2397
mest læst	370
mest læste	370
mi-összefoglaló	1303
mida sina arvad? hääleta	928
minn meg på det senere	1803
mira el vídeo	248
mitä mieltä olet? äänestä	1036
modalità di pagamento	1411
moderálási elvek	1300
modifică preferințele cookie	2068
modifier mes préférences	1148
modtag en notifikation, når vi skriver om emnet	373
mogoče kasneje	2323
mogą cię zainteresować	1909
mohlo by se vám líbit	283
mohlo by vás také zajímat	283
mohlo by vás tiež zaujímať	2257
mohlo by vás zajímat	283
mohlo by vás zaujímať	2257
monatlich kündbar	519
mostra aquesta publicació a instagram	239
mostra di più	1441
mostra'n més	231
mostrar conteúdo externo	2015
mostrar más	870
mot de passe oublié	1092
mots clés	1125
mots-clés	1125
może cię zainteresować	1909
może później	1883
možda kasnije	2202
možda vas zanima	2194
možda će vas zanimati	2194
možno neskôr	2264
možná později	266
muistuta myöhemmin	1017
mulțumim pentru feedback	2071
mulțumim, te-ai abonat cu succes	2078
mutass többet	1303
muut lukivat myös	1034
myöhemmin	1017
már előfizető	1288
más	870
más artículos	867
más artículos del autor	886
más detalles	871
más en	867
más historias	867
más información	867
más leídas	867
más leído	867
más leídos	867
más noticias	867
más opciones	860
más sobre este tema	867
más tarde	828
más vistas	867
más vistos	867
mások ezt olvassák	1301
mások ezt olvasták	1301
másolás	1294
máte již účet	268
máte předplatné? přihlaste se	268
märksõnad	923
månadsgåva	2372
månedlig gave	1804
månedligt bidrag	345
måske senere	344
måske vil du også kunne lide	370
més informació	230
més llegides	230
més notícies	257
método de pago	832
métodos de pagamento	1970
métodos de pago	832
mākslīgā intelekta kopsavilkums	1650
mă abonez	2078
můj účet	268
mới nhất	2646
mở	2649
mở khóa bài viết này	2672
mở rộng	2648
""", 'n': """
nadaljevanje članka pod oglasom	2315
nahlásit chybu	282
nahlásiť chybu	2260
najchętniej czytane	1909
najchętniej czytane dziś	1909
najczęściej czytane	1909
najczęściej czytane artykuły	1909
najnovejše	2316
najnovejše novice	2316
najnoviji članci	2194
najnovšie	2257
najnovšie správy	2257
najnovšie články	2257
najnowsze artykuły	1909
najnowsze wiadomości	1909
najčitanije	2194
najčitanije vesti	2194
najčitanije vijesti	2194
najčitanije vijesti dana	2194
najčítanejšie	2257
najčítanejšie články	2257
najčítanejšie články dňa	2257
napišite komentar	2319
napsat komentář	282
naročena vsebina	2315
naročite se	2311
naročnina	2311
nastavení	279
nastavení cookies	279
nastavi čitanje	2246
nastavi čitati	2246
nastavite čitanje	2246
nastavite čitati	2246
nastavitve piškotkov	2331
następna strona	1912
następny	1912
następny artykuł	1909
natisni članek	2319
naudojimo taisyklės	1620
naujausios žinios	1604
naujienlaiškis	1627
načíst další	285
našli jste chybu	282
našli jste v článku chybu	282
ne děkuji	266
ne, děkuji	266
nejdiskutovanější	283
nejnovější	283
nejnovější zprávy	283
nejnovější články	283
nejčtenější	283
nejčtenější články	283
nejčtenější články dne	283
nem, köszönöm	1285
nenhum comentário	1993
neueste beiträge	463
nhắc tôi sau	2629
nie dziękuję	1883
nie dziś	1883
nie pamiętasz hasła	1887
nie ďakujem	2264
nie, dziękuję	1883
nie, ďakujem	2264
només els subscriptors poden comentar	242
norėdami komentuoti, prisijunkite	1608
nosūti draugam	1648
nosūtīt draugam	1648
nosūtīt e-pastā	1648
noteで書く	1501
notre sélection	1125
notre sélection d'articles	1169
notícias relacionadas	1997
notícias relacionadas que podem lhe interessar	19
notícies destacades	257
notícies relacionades	230
nu ai cont? înregistrează-te	2083
nu mulțumesc	2044
nu, mulțumesc	2044
nyhetsdøgnet	1828
nyomtatás	1294
não perca	1997
não, obrigada	1967
não, obrigado	1967
nächste seite	466
nächster artikel	463
näita kõiki	929
näita rohkem	928
näita veel	928
näita vähem	929
näköislehti	1019
nästa	2400
nästa artikel	2397
näytä alkuperäinen	1037
näytä kaikki	1036
näytä kartta	1037
näytä kommentit	1033
näytä käännös	1037
näytä lisää	1036
näytä sisältö	1029
näytä tiedot	1037
näytä tulokset	1037
näytä vähemmän	1037
næste	373
næste artikel	370
népszerű	1301
nézze meg galériánkat	1303
nézze meg képeinket	1303
nõustun	939
nõustun kõigiga	939
nøgleord	370
nāc strādāt pie mums	1650
nổi bật	2646
nội dung quảng cáo	2674
nội dung tài trợ	2641
""", 'o': """
o que achou desta notícia	2017
o vídeo começará em alguns segundos	2015
ocenite članak	2197
ocenite članek	2319
ochrana osobních údajů	279
ochrana osobných údajov	2271
ocijenite članak	2197
ocorreu um erro ao carregar o vídeo	2015
ocultar anúncio	2019
odebírat	272
odebírat newsletter	272
odemknout článek	268
odhlásit se	268
odhlásiť sa	2253
odkaz skopírovaný	2260
odkaz zkopírován	275
odkleni članek	2312
odklenite celoten članek	2312
odmietnuť	2271
odmietnuť všetko	2271
odmítnout	279
odmítnout vše	279
odporúčame	2257
odporúčame prečítať	2257
odporúčame tiež	2257
odporúčané články	2257
odpovědět	282
odrzuć	1902
odrzuć wszystkie	1902
odtwórz	1912
odštampaj	2197
odštampaj članak	2197
oferă acest articol cadou	2085
offre spéciale	1092
offrez-nous un café	1084
offrici un caffè	1408
oglasno sporočilo	2315
ogłoszenie	1901
ohodnoťte článek	282
ohodnoťte článok	2260
okuma süresi # dk	2504
oliko artikkeli hyödyllinen	1033
oliko juttu hyödyllinen	1033
oliko tiivistelmä hyödyllinen	1033
olvasson korlátlanul	1288
olvasson tovább	1288
olvasta már	1301
olvastad már	1301
olvidaste tu contraseña	833
oplæst af en robot	357
oplæst af kunstig intelligens	373
opsig når som helst	348
orijinali göster	2505
os leitores também leram	2037
os preços podem variar	2019
osale küsitluses	928
ostatnie artykuły	1909
ota yhteyttä	1033
otevřít	286
otevřít mapu	286
otključaj članak	2187
otključajte ceo članak	2187
otključajte cijeli članak	2187
otros artículos	867
otwórz	1913
otwórz mapę	1913
outras notícias	19	1997
ouça este conteúdo	1983
oversættelsen er lavet af en maskine	373
""", 'p': """
padovanokite straipsnį	1607
padovanokite straipsnį draugui	1607
page précédente	1128
pagina următoare	2060
pague um café	1968
paiement sécurisé	1091
paldies par pieteikšanos	1667
palun jää viisakaks	927
pamanīji kļūdu	1649
pamanījāt kļūdu	1649
par šo tēmu	1645
paramètres des cookies	1118
paramétrer	1118
paramétrer les cookies	1118
parašyk komentarą	1608
parašykite komentarą	1608
partajează	2051
partenerii noștri	2058
participez à la conversation	1156
partnerių turinys	1611
partnerski sadržaj	2193
pasidalinkite šiuo straipsniu	1607
pasitikrinkite žinias	1609
passer la publicité	1116
pastebėjote klaidą	1608
paylaş	2495
paylaşin	2495
pažiūrėkite vaizdo įrašą	1609
pe aceeași temă	2086
pentru a citi în continuare	2083
per saperne di più	1477
pergunte à nossa ia	2017
peut-être plus tard	1083
piedalies aptaujā	1650
piekrist visām	1660
piekrītu	1660
piesakies vebināram	1650
piesakoties tu piekrīti lietošanas noteikumiem	1667
pieslēdzies vai izveido kontu	1643
pieslēdzies, lai komentētu	1649
pieslēgties	1643
pievieno savu komentāru	1649
pievienot komentāru	1643
pirmais mēnesis par # €	1643
pirmas mėnuo tik # €	1602
più lette	1438
più letti	1438
più tardi	1407
piškotki	2331
placená inzerce	278
platená inzercia	2256
plaćeni oglas	2193
plaćeni sadržaj	2193
plačana objava	2315
plačiau skaitykite čia	1609
plein écran	1128
plus d'actualités	1125
plus de détails	1129
poate mai târziu	2044
podari članek	2319
podarite ta članek	2319
podaruj artykuł	1887
podaruj ten artykuł	1897
podcast anhören	500
pode ler também	2037
podeli članak	2197
podijeli članak	2197
podmienky používania	2271
podmínky použití	279
podmínky užití	279
podobne artykuły	1909
podobné články	283	2257
podporiť	2252
podporte nezávislú žurnalistiku	2252
podporte nás	2252
podpořit	267
podpořte naši práci	267
podpořte nás	267
podpořte redakci	267
podrži	2186
podrži nas	2186
podržite nas	2186
podržite naš rad	2186
podržite nezavisno novinarstvo	2186
podziel się	1897
podziel się na facebooku	1897
pogledajte još	19
pokaż komentarze	1905
pokaż mniej	1912
pokaż oryginał	1913
pokaż treść	1902
pokaż tłumaczenie	1913
pokaż więcej	1912
pokaż wszystkie	1912
pokaż wszystko	1913
pokaži vsebino	2331
pokloni članak	2197
poklonite ovaj članak	2197
pokračovat bez podpory	266
pokračovať bez podpory	2264
polecamy również	1909
polecamy także	1909
polecamy też	1909
polecane artykuły	1909
politique de confidentialité	1118
polityka prywatności	1902
política de cookies	860	1990
política de galetes	239
política de privacidad	860
política de privacidade	1990
política de privacitat	239
poprzedni artykuł	1909
populární	283
populära artiklar	2397
populärt	2397
populære artikler	370
populære saker	1828
populært	370	1828
populārākie	1645
popüler	2502
popüler haberler	2502
popüler konular	2502
por qué estás viendo esto	833
poslať e-mailom	2260
poslušaj vest	2197
poslušaj članak	2197
poslušaj članek	2319
poslušajte članek	2319
postanite naročnik	2311
postanite član	2186	2311
postavke kolačića	2210
postaw kawę	1884
postaw nam kawę	1884
posłuchaj	1897
pour continuer à lire	1165
pourquoi voyez-vous cette publicité	1152
pouze pro předplatitele	268
povezani sadržaj	2194
povezani članci	2194
povezani članki	2316
powiązane	1909
powiązane artykuły	1909
powiązane tematy	1909
powiększ	1912
powiększ zdjęcie	1912
powrót do góry	1912
později	266
pozostała część artykułu pod materiałem wideo	1901
pošalji e-mailom	2197
pošalji komentar	2197
pošalji mejlom	2197
pošalji prijatelju	2197
pošalji članak e-mailom	2197
pošaljite komentar	2197
pošlji po e-pošti	2319
pošlji prijatelju	2319
pošlji članek po e-pošti	2319
pr članek	2315
praneškite apie klaidą	1608
pranešti apie klaidą	1608
pravidlá diskusie	2260
pre predplatiteľov	2253
preberite še	2316
predplatiť	2252
predplaťte si	2252
prenumerata nuo # euro per mėnesį	1602
prenumerata nuo # €	1602
prenumerera på vårt nyhetsbrev	2380
prenumeruodami sutinkate su taisyklėmis	1627
prenumeruokite naujienlaiškį	1627
preporučeno	2194
preporučujemo	2194
preporučujemo da pročitate	2194
preporučujemo i	2194
prečítajte si	2257
prečítajte si aj	2257
prețurile pot varia	2073
pridať komentár	2260
prihlásiť	2253
prihlásiť sa	2253
prihvaćam	2210
prihvaćam sve	2210
prijavi grešku	2197
prijať	2271
prijať všetko	2271
prikaži manj	2317
prikaži manje	2195
prikaži sadržaj	2210
prikaži sve	2195
prikaži več	2317
prikaži više	2195
prikaži vse	2317
prima lună gratuită	2083
primește alerte despre acest subiect	2077
printează	2051
pripomenúť neskôr	2264
priporočamo	2316
priporočamo tudi	2316
priporočamo v branje	2316
priporočeno	2316
prisijunkite arba susikurkite paskyrą	1602
prisijunkite prie mūsų komandos	1609
prisijunkite, kad galėtumėte komentuoti	1608
prispieť	2252
privatsphäre-einstellungen	456
privātuma politika	1660
pro předplatitele	268
promocijsko sporočilo	2315
promotivni sadržaj	2193
promotivni članak	2193
promóció	1296
proovi # päeva tasuta	921
pročitajte i	2194
pročitajte još	2194
prywatność	1902
przeczytaj również	1909
przeczytaj także	1909
przeczytaj też	1909
przejdź bez wsparcia	1883
przejdź do serwisu	1902
przejdź do treści	1912
przejdź do ustawień prywatności	1902
przypomnij mi później	1883
právě se děje	283
präsentiert von	453
précédent	1128
préférences cookies	1118
prélèvement	1091
prémium	1288
próbálja ki # forintért	1288
próxima	2000
próxima página	2000
próximo artigo	1997
prøv # dager gratis	1807
prøv gratis	348	1807
prøv nu	348
prøv nå	1807
prを含みます	1529
pubblicità	1429
publi-rédactionnel	1116
publicité	1116
publicité - la suite ci-dessous	1116
publicités	1116
pular para o conteúdo	2000
página siguiente	870
pääuutiset	1034
påmind mig senere	344
påminn mig senare	2371
później	1883
pārbaudi savas zināšanas	1650
pārpublicējot atsauce obligāta	1653
pērc abonementu	1643
předchozí	285
předchozí článek	283
předplatit	268
předplatné	268
přehrát	285
přejít k obsahu	285
přejít na obsah	285
přečtěte si	283
přečtěte si také	283
přidat komentář	282
přidejte názor	282
přihlásit	268
přihlásit k odběru	272
přihlásit se	268
přihlášení	268
přijmout	279
přijmout vše	279
připomenout později	266
přispějte	267
přispět	267
""", 'q': """
qu'avez-vous pensé de cet article	1150
qual o seu nível de satisfação com esta notícia	2017
quellen und weiterführende links	463
queremos conocer tu opinión	899
queremos saber a sua opinião	2025
questo riassunto ti è stato utile	1457
quieres añadir otro usuario a tu suscripción	833
quizás más tarde	828
quizás te interese	867
quyên góp	2630
quyên góp ngay	2630
qué te ha parecido esta noticia	899
quên mật khẩu	2631
quảng cáo	2641
quảng cáo - bài viết tiếp tục bên dưới	2674
""", 'r': """
r$ # por mês durante # meses	2034
radote klaidą	1608
radote klaidą tekste	1608
raksti komentāru	1649
raksts tiek papildināts	1650
raksts turpinās pēc reklāmas	1652
rakstīt komentāru	1649
rao vặt	2641
raportează o eroare	2071
rapportér fejl	365
rašyti komentarą	1602
receber notificações	2027
recevez nos alertes en temps réel	1158
recevez une alerte à chaque article de l'auteur	1158
reclamă	2054
recomandarea redacției	2086
recomandări	2058
recomandările editorilor	2086
recomandările redacției	2058
recomendado para você	1997
recommandé	1125
recommandé pour vous	1125
recommandés	1125
recordar más tarde	828
recuérdamelo más tarde	828
redirecționează #%	2045
refuză toate	2068
regalar artículo	833
registrovať sa	2253
registruokitės nemokamai	1602
registruokitės į seminarą	1609
registrácia	2253
regisztráció	1288
regisztrálok	1288
regístrate	833
rekisteröidy	1019
rekisteröidy maksutta ja lue	1019
reklami geç	2497
reklám	1296
reklāma	1643
reklāmas raksts	1652
reklāmraksts	1652
relaterade ämnen	2397
reportar erro nesta página	2017
restez informé	1101
restez informés	1101
resumen automático	892
resumo da notícia	2017
reģistrējies bez maksas	1643
reģistrēties	1643
ricordamelo più tardi	1407
rodyti mažiau	1610
rodyti viską	1610
rozumím	286
rozwiń	1912
rozwiń wszystko	1913
rätta	2393
rätta oss	2393
rättelse	2393
réactions	1121
réagir	1111	1121
réagir à cet article	1121
réagissez	1121
réagissez à cet article	1121
répondre	1121
réseaux sociaux	1112
réservé aux inscrits	1092
résiliable à tout moment	1165
résultats du sondage	1156
résumé de l'article	1150
résumé de l'article en # points	1150
résumé en # secondes	1150
részletek	1304
rösta här	2400
rösta i omröstningen	2400
rādīt mazāk	1651
rādīt vairāk	1650
rādīt visu	1651
răspunde	2057
rėmimas	1611
""", 's': """
s'abonner à partir de #€	1092
s'inscrire à la newsletter	1101
s-ar putea să-ți placă	2058
saada sõbrale	926
saber más	870
sadarbības raksts	1652
sadržaj je zaključan	2187
saglabāt	1648
saglabāt rakstu	1648
saistītie raksti	1645
saistītās ziņas	1645
saite nokopēta	1648
saken er låst	1807
saken finnes også som lyd	1816
saltar anúncio	1988
salvează	2051
salvează articolul	2085
salvează pentru mai târziu	2085
sans engagement, résiliable à tout moment	1165
sao chép liên kết	2636
sao chép đường dẫn	2672
sari la conținut	2060
satura turpinājums pēc reklāmas	1652
sačuvaj	2197
sačuvaj vest	2197
schlagwörter	463
schließen	466
schrift vergrößern	448
schriftgröße	448
scopri di più	1412
sdílejte	275
sdílejte tento text	275
sdílejte text	275
sdílejte článek	275
sdílet	275
sdílet na facebooku	275
sdílet na twitteru	275
sdílet na x	275
sdílet článek	275
se alla erbjudanden för prenumeranter	2375
se bilderna här	2400
se connecter et réagir	1121
se déconnecter	1092
se grafiken här	2400
se ha producido un error al cargar el vídeo	890
se klippet här	2400
se klippet øverst i saken	1831
se videon här	2400
sedan # kr/mån tills du säger upp	2375
seguir tópico	2027
seguí leyendo	913
sei già abbonato	1412
sei già iscritto alla newsletter	1470
selección de la redacción	867
selvä	1037
sem si não seria possível	2032
sem você não seria possível	2032
semnalează o eroare	2057
send artiklen på mail	357
send på e-post	1816
sense permanència	254
setări cookie	2068
seuls les abonnés peuvent commenter	1156
seuraa meitä	1027
seções	1997
shrani članek	2319
si opp når du vil	1807
si è verificato un errore durante il caricamento del video	1455
sie können diesen artikel kostenlos weitergeben	545
signaler ce contenu comme inapproprié	1156
signaler un problème	1121
siguiente artículo	867
siirry sisältöön	1036
sikeres feliratkozás	1306
sin ti no sería posible	908
siz ne düşünüyorsunuz? oy verin	2504
sizin için öneriler	2502
siųsti draugui	1607
siųsti el. paštu	1607
skaitykite daugiau čia	1609
skaityti plačiau	1609
skaityti vėliau	1607
skaties arī	1645
skatīt foto	1650
skatīt galeriju	1650
skatīt video	1650
skjønner	1832
sklenite naročnino	2312
skopírovať odkaz	2260
skriv din kommentar här	2393
skrýt	286
slapukų nustatymai	1620
slažem se	2210
slične vesti	2194
slične vijesti	2194
slični članci	2194
snsをフォロー	1502
sofortüberweisung	426
sonderveröffentlichung	525
sono già sostenitore	1407
sonuçlari gör	2505
sorodni članki	2316
souhlasím	279
souhlasím se zobrazením	279
soutenez-nous dès maintenant	1084
související	283
související témata	283
související články	283
související články z webu	283
soyez le premier à commenter	1121
soyez le premier à réagir	1121
spela videon här	2400
spis treści	1912
sponsorisé	1116
sponsorlu içerik	2497
sponsoroitu sisältö	1028
sponsrat innehåll	2389
sponzorirani sadržaj	2193
sponzorirani članak	2193
sponzorované	2256
sponzorovaný obsah	278
sponzorováno	278
sprawdź ofertę	1887
spremi članak	2197
sprijină-ne	2045
spune-ți părerea	2071
spune-ți părerea în comentarii	2071
später	422
später erinnern	422
spør vår ki om saken	1824
staňte sa členom	2252
staňte se členem	267
stichwörter	463
stil spørgsmål til artiklen	365
straipsnio tęsinys - po reklama	1611
straipsnis tęsiasi po reklamos	1611
strona główna	1909
stäng	2371	2400
stöd oss	2372
støt os	345
støtt oss	1804
sugerir correção	2017
sugerir una corrección	899
sugestões	1997
suivre ce thème	1158
sur le même sujet	1125
sur le même thème	1125
suscripción	833
suscríbase	833
suscríbete	833
suscríbete a nuestro boletín	840
suscríbete ahora	833
susiję straipsniai	1604
susikurti paskyrą	1602
susține	2045
susține-ne	2045
susțineți-ne	2045
syötä sähköpostiosoitteesi	1022
szczegóły	1913
szponzorált tartalom	1296
szólj hozzá	1300
szóljon hozzá	1300
sähköposti	1022
sähköpostiosoite	1022
så # kr/mnd til du sier opp	1807
så kommenterar du	2393
sé el primero en comentar	863
sé parte	829
sélections	1111
síganos	853
síguenos	853
sök	2400
søg	373
søk	1831
súhlasím	2271
súhlasím so zobrazením	2271
súmate	829
súvisiace	2257
súvisiace články	2257
súvisiaci článok	2257
sīkdatņu iestatījumi	1660
słowa kluczowe	1909
""", 't': """
t'ha estat útil aquest article	242
t'ha estat útil aquest resum	242
tack för din anmälan	2380
taip pat žiūrėkite	1604
takaisin ylös	1036
takk for påmeldingen	1812
tallenna myöhemmäksi	1026
talán később	1285
tamaño de letra	852
también te puede gustar	867
también te puede interesar	867
també et pot interessar	230
também pode gostar	2037
tarjeta de crédito	832
tarjeta de débito	832
te ha resultado útil este artículo	892
te ha resultado útil este resumen	892
te ha sido útil este resumen	892
te poți dezabona oricând	2078
te-ar putea interesa și	2086
tehisaru kokkuvõte	928
tekoälyn tekemä tiivistelmä	1036
tekoälyn tiivistelmä	1036
tekoälytiivistelmä	1036
tekstą įgarsino dirbtinis intelektas	1607
teljes hozzáférés	1288
temas del día	867
termos e condições	1990
teste grátis	1971
testează-ți cunoștințele cu quizul nostru	2071
teszteld a tudásod	1303
tesztelje tudását	1303
texten fortsätter nedan	2389
texten fortsätter under bilden	2389
teď ne	266
thu gọn	2648
thèmes	1125
thématiques	1125
thích	2636
thông tin doanh nghiệp	2641
thông tin quảng cáo	2674
thẻ	2646
tienes que iniciar sesión para guardar artículos	912
tilbakemelding på saken	1824
tin bài liên quan	2672
tin cùng chuyên mục	2646
tin cùng tác giả	2673
tin khác	2646
tin liên quan	2646
tin mới	2646
tin mới nhất	2646
tin nóng	2673
tin nổi bật	2646
tin quảng cáo	2674
tin trước	2646
tin tài trợ	2646
tin tức liên quan	2646
tin đọc nhiều	2646
tipărește	2051
tipărește articolul	2085
tiêu điểm	2646
tiếp theo	2648
tlačiť	2260
to cię może zainteresować	1909
to może cię zainteresować	1909
todos os comentários	1993
toute l'actualité	1125
tovább	1303
tovább a rovatra	1301
tovább olvasom	1303
további cikkek	1301
további cikkek a témában	1301
további hírek	1301
további részletek itt	1303
továbbiak betöltése	1303
tradução automática	2017
trang chủ	2648
transferência bancária	1970
treści partnerskie	1901
treść sponsorowana	1901
tria la teva subscripció	254
trước	2648
trả lời	2645
trở lại	2648
tu ce părere ai? lasă un comentariu	2071
tu navegador no puede reproducir este vídeo	890
tue meitä	1018
tule meile tööle	928
turpini lasīt	1643
turpinājums pēc reklāmas	1652
turpināt lasīt	1643
twitter'da paylaş	2495
twój adres e-mail	1890
twój e-mail	1890
tài khoản của tôi	2631
tài trợ	2641
támogass minket	1286
támogasson minket	1286
támogatom	1286
támogatott tartalom	1296
támogatás	1286
támogatói tartalom	1296
täname liitumast	946
tässä olisi upotus facebookista	1036
tässä olisi upotus instagramista	1036
témata	283
témy	2257
témák	1301
térkép megnyitása	1304
términos de uso	860
términos y condiciones	860
tìm kiếm	2648
tópicos	1997
tópicos relacionados	1997
tôi đã hiểu	2649
több	1303
töltsd ki a kvízt	1303
töltse ki a kvízt	1303
tühista igal ajal	921
tüm haberler	2502
tüm yazilari	2502
tüm yorumlar	2501
tümünü gör	2504
tümünü göster	2505
tümünü kabul et	2498
tümünü reddet	2498
tēmas	1645
tęsinys po reklamos	1611
tạo tài khoản	2631
tải thêm	2648
tặng bài viết	2672
tặng sao	2672
tặng sao cho bài viết	2672
từ khóa	2646
""", 'u': """
udostępnij	1897
udostępnij na facebooku	1897
udostępnij na twitterze	1897
udostępnij na x	1897
udostępnij w mediach społecznościowych	1897
udělit souhlas	279
uključi obaveštenja	2245
uključi obavijesti	2245
uključite notifikacije	2245
uključite obaveštenja	2245
uključite obavijesti	2245
uložit	275
uložit na později	275
uložit článek	275
uložiť	2260
uložiť na neskôr	2260
uložiť článok	2260
ultima oră	2058
ultimele știri	2058
um assinante presenteou você com este artigo	2036
un abonat ți-a oferit acest articol	2085
un abonné vous offre cet article	1168
un e-mail de confirmation vous a été envoyé	1161
un suscriptor te ha regalado este artículo	912
une erreur s'est glissée dans l'article	1121
unterstütze uns	423
unterstützen	423
unterstützen sie uns	423
unterstützen sie uns per paypal	514
uppläst av en dator	2385
uppläst med ai-röst	2385
url 복사	1561
urlをコピー	1501
urlをコピーする	1529
url복사	1561
urmărește acest subiect	2077
urmărește live	2077
următorul	2060
uslovi korišćenja	2210
ustawienia plików cookie	1902
uvjeti korištenja	2210
uz sākumu	1650
uzyskaj dostęp	1887
už komentarus atsako jų autoriai	1608
už máte predplatné? prihláste sa	2253
už máte účet	2253
už máte účet? prihláste sa	2253
už podporujem	2264
už podporuji	266
uždaryti	1610
uždaryti reklamą	1611
užpildykite apklausą	1609
užsakomasis straipsnis	1611
užsakomasis turinys	1611
užsisakyti prenumeratą	1602
""", 'v': """
vaata kõiki tellija soodustusi	921
vaata lähemalt	928
vaba töökoht	928
vad tycker du? rösta här	2400
vai kopsavilkums bija noderīgs	1649
vai raksts bija noderīgs	1649
vairāk par tēmu	1645
vaizdo įrašas	1609
vaizdo įrašą rasite čia	1609
van már fiókja	1288
var artikeln till hjälp	2393
var det här till hjälp	2400
var resuméet nyttigt	365
var sammanfattningen till hjälp	2393
vari atteikties jebkurā laikā	1643
vasta küsitlusele	928
vastaa kyselyyn tästä	1036
vaš komentar	2197
veja esta publicação no instagram	2015
veja também	1997
veja todas as opções de assinatura	2034
ver # comentários	2025
ver biografía	886
ver comentários	1993
ver conteúdo externo	2015
ver esta publicación en instagram	890
ver esta publicação no instagram	2015
ver galería	870
ver más	870
ver más artículos del autor	886
ver más noticias	913
ver también	867
ver também	1997
ver todas las opciones de suscripción	909
ver traducción	871
ver tradução	2001
ver vídeo	870
vergrößern	467
verlagssonderveröffentlichung	525
vertrag kündigen	456
verträge hier kündigen	456
verwandte beiträge	463
ves algún error? comunícalo	899
veure aquesta publicació a instagram	239
vezi această postare pe instagram	2068
vezi mai multe știri	2086
vezi și	2058
već imate nalog	2187
već imate pretplatu	2187
već imate račun	2187
već podržavam	2202
već ste pretplatnik	2187
več iz rubrike	2316
več novic iz regije	2316
več o tem	2316
več o temi	2316
viac k téme	2257
viac si o tom prečítate tu	2257
videon voi katsoa jutun yläosasta	1036
videoyu izlemek için tiklayin	2504
videó	1301
videók	1301
videónkat itt nézheti meg	1303
vidéo	1128
vielen dank für ihr feedback	504
vielen dank für ihre anmeldung	435
vielleicht später	422
vilkår	362	1821
vipps et beløp	1804
vis færre	373	1831
vis oversættelse	374
visa bilden i helskärm	2400
visa färre	2400
visa inlägg från facebook	2400
visa inlägg från instagram	2400
visa innehåll	2390
visa översättning	2401
vissza a tetejére	1303
visszajelzés	1300
više o temi	2194
više vijesti iz regije	2194
viết bình luận	2645
você concorda? vote	2025
você pode gostar	1997
você pode se interessar	1997
você também pode gostar	1997
voir le détail	1129
voir les détails	1129
voir les résultats	1129
voir les résultats du sondage	1156
vos réactions	1121
votează în sondajul nostru	2071
votre avis nous intéresse	1156
vous aimerez peut-être	1125
vous avez déjà un compte	1092
vous avez déjà un compte ? connectez-vous	1092
vous avez déjà un compte ? identifiez-vous	1092
vous possédez déjà un compte	1092
vous pourriez être intéressé	1125
vreau să primesc newsletterul	2078
vsebina sporočila	2315
vstúpiť do diskusie	2260
vytisknout článek	275
vytlačiť	2260
vytlačiť článok	2260
vytvořit účet	268
vyzkoušet	268
válasz	1300
váš e-mail	272
väline sisu	939
värsked uudised	923
více	283
více k tématu	283
více o tématu	283
více si o tom přečtete zde	283
vídeos	867	1997
výber redakcie	2257
výběr redakce	283
về đầu trang	2648
""", 'w': """
warto przeczytać	1909
was können wir besser machen	504
weitere beiträge	463
werbung überspringen	453
weź udział w dyskusji	1958
whatsapp'ta paylaş	2495
whatsappで読む	1529
wie gefällt ihnen dieser artikel	504
więcej	1909
więcej artykułów	1909
więcej informacji	1909
więcej na ten temat	1909
więcej o	1909
więcej z	1909
wpisz swój e-mail	1890
wprowadź adres e-mail	1890
wpłać	1884
wpłać teraz	1884
współpraca reklamowa	1901
wypróbuj	1887
wyraź zgodę	1902
wyślij e-mailem	1897
wyślij znajomemu	1897
""", 'x': """
x'te paylaş	2495
xem bình luận	2645
xem bản gốc	2649
xem bản đồ	2649
xem chi tiết	2649
xem kết quả	2649
xem nhiều	2646
xem nhiều nhất	2646
xem nhiều trong tuần	2673
xem thêm	2646	2648
xem thêm bình luận	2645
xem tiếp	2648
xem toàn bộ	2648
xem tất cả	2648
xでシェア	1501
xでシェアする	1529
xでポスト	1501
""", 'y': """
ya estás suscrito	909
ya tenés suscripción	909
yapay zeka ile özet	2504
yapay zeka özeti	2504
yazarin diğer haberleri	2502
yazarin diğer yazilari	2502
yazarin tüm yazilari	2502
ymmärrän	1037
yorum gönder	2501
yorumlari gör	2501
youtube-tartalom megjelenítése	1303
yz özeti	2504
""", 'z': """
z titulní strany	283
zabudnuté heslo	2253
zadejte svůj e-mail	272
zahlungsart wählen	426
zaloguj się	1887
zapisz na później	1897
zapisz się	1890
zapisz się na newsletter	1890
zapomenuté heslo	268
zarejestruj się	1887
zarządzaj zgodami	1902
zaten üye misiniz	2488
zavřít	266
załaduj więcej	1912
załóż konto	1887
zaštita osobnih podataka	2210
zaštita privatnosti	2210
zdieľajte tento text	2260
zdieľajte článok	2260
zdieľať	2260
zdieľať na facebooku	2260
zdieľať článok	2260
zgadzam się	1902
zgadzam się na wyświetlanie treści	1902
zgłoś	1905
zgłoś błąd	1905
ziņa tiek papildināta	1650
ziņo par kļūdu	1649
ziņot par kļūdu	1649
zkopírovat odkaz	275
zkopírovat odkaz na článek	275
znajdź nas na facebooku	1898
značky	2257
zobacz galerię	1912
zobacz mapę	1913
zobacz również	1909
zobacz szczegóły	1913
zobacz także	1909
zobacz także inne	1909
zobacz też	1909
zobacz więcej	1909
zobrazit méně	286
zobrazit originál	286
zobrazit více	285
zobrazit výsledky	286
zobrazit vše	285
zobraziť diskusiu	2260
zobraziť menej	2258
zobraziť obsah	2271
zobraziť viac	2258
zobraziť všetko	2258
zostań patronem	1884
zpět nahoru	285
zur leseliste hinzufügen	545
zur merkliste hinzufügen	448
zur übersicht	466
zurück	459
zurück nach oben	466
zvětšit	285
zwiń	1912
""", '©': """
©ntb	1859
""", 'à': """
à découvrir	1125
à la une	1125
à lire	1125
à lire aussi	1125
à lire dans ce dossier	1125
à lire dans la même rubrique	1125
à lire ensuite	1125
à lire également	1125
à ne pas manquer	1125
à voir	1125
à voir aussi	1125
""", 'á': """
áudio gerado por ia	2017
áudio gerado por voz sintética	2017
""", 'ä': """
ähnliche artikel	463
ähnliche beiträge	463
ähnliche themen	463
älä missaa mitään	1022
ämnen	2397
ämnen i artikeln	2397
är du redan prenumerant	2375
äänestä tästä	1036
""", 'å': """
åbn	374
åbn kort	374
åpne	1832
åpne faktaboks	1832
åpne kart	1832
""", 'ç': """
çerez ayarlari	2498
çerez politikasi	2498
çerezler	2498
çeviriyi göster	2505
çikiş yap	2488
çok okunanlar	2502
""", 'è': """
è gratis e ci vuole solo un minuto	1470
""", 'é': """
é grátis e leva menos de um minuto	2029
écouter	1111
écouter (# min	1111
écouter le podcast	1128
édition du jour	1125
értem	1304
""", 'í': """
írd meg a véleményed	1300
írja meg véleményét	1300
""", 'î': """
înapoi sus	2060
încarcă mai multe	2060
închide	2044
înregistrare	2046
înregistrează-te	2046
îți mulțumim pentru vot	2071
""", 'ö': """
öffnen	466
ön mit gondol? szavazzon	1303
önceki	2504
önceki haber	2502
öne çikan haberler	2502
öne çikanlar	2502
önerilen haberler	2502
önerilenler	2502
öppna	2401
öppna karta	2401
összes	1303
özet faydali oldu mu	2501
""", 'ú': """
új hozzászólás	1300
última hora	867
últimas	1997
últimas entradas	867
últimas noticias	867
últimas notícias	1997
últimes notícies	230
últimos artículos	867
únete	829
únete a la conversación	863
""", 'ü': """
übersetzung anzeigen	467
überweisung	426
ücretsiz dene	2488
ücretsiz üye ol	2488
ücretsiz üye olun	2488
üye girişi	2488
üye ol	2487	2488
üye olun	2488
""", 'ý': """
ý kiến	2645
ý kiến bạn đọc	2645
ý kiến của bạn	2645
""", 'ā': """
ārējais saturs	1660
""", 'č': """
članak je zaključan	2187
članak se nastavlja ispod oglasa	2193
članek je zaklenjen	2312
članek se nadaljuje pod oglasom	2315
članek se nadaljuje spodaj	2315
článek pokračuje pod reklamou	278
čtěte dále	283
čtěte i	283
čtěte také	283
číslo účtu pro dary	267
číst dál	285
číst dál s předplatným	268
číst více	285
čítajte aj	2257
""", 'ď': """
ďalšie správy	2257
ďalšie články	19	2257
""", 'đ': """
điều khoản sử dụng	2644
điều khoản sử dụng | chính sách bảo mật	2644
đáng chú ý	2646
đã có tài khoản	2631
đã hiểu	2649
đã sao chép	2636
đã sao chép liên kết	2672
đóng	2629
đóng góp	2630
đăng ký	2631
đăng ký ngay	2631
đăng nhập	2631
đăng nhập / đăng ký	2631
đăng xuất	2631
được quan tâm	2673
được tài trợ	2641
đặt báo	2631
đề xuất	2646
để sau	2629
đọc nhiều	2646
đọc nhiều nhất	2646
đọc sau	2672
đọc thêm	2646	2648
đọc tiếp	2648
đọc tiếp về chủ đề này	2673
đừng bỏ lỡ	2646
""", 'į': """
į viršų	1609
įveskite savo el. pašto adresą	1627
""", 'ś': """
śledź nas	1898
""", 'ş': """
şifremi unuttum	2488
şimdi değil	2486
şurada paylaş	2495
""", 'š': """
štampaj	2197
štítky	283
""", 'ž': """
že imate račun	2312
že naročnik	2312
že podpiram	2323
žiūrėkite nuotraukas	1609
žiūrėkite vaizdo įrašą	1609
žiūrėti galeriją	1609
""", 'ș': """
știri pe aceeași temă	2086
știri recomandate	2058
știri similare	2058
știrile zilei	2058
""", 'ț': """
ți-a fost util acest articol	2071
ți-a fost util acest rezumat	2071
ți-ai uitat parola	2083
ți-ar putea plăcea și	2086
""", 'ά': """
άλλες ειδήσεις	19
άνοιγμα	591
άνοιγμα χάρτη	591
""", 'έ': """
έχετε ήδη λογαριασμό	576
""", 'ί': """
ίσως αργότερα	574
ίσως σας ενδιαφέρει	588
""", 'α': """
ακούστε	581
ακούστε το άρθρο	581
αναζήτηση	590
αναφορά λάθους	587
αντιγραφή link	581
αντιγραφή συνδέσμου	581
αντιγραφή συνδέσμου άρθρου	581
απάντηση	587
αποδέχομαι	594
αποδοχή	594
αποδοχή όλων	594
αποθήκευση	581
αποθηκεύστε το άρθρο	581
αποστολή με email	581
αποσύνδεση	576
απόκρυψη	591
απόρριψη	594
απόρριψη όλων	594
αργότερα	574
αρχική	590
αφήστε σχόλιο	587
""", 'β': """
βίντεο	588
βαθμολογήστε το άρθρο	587
""", 'γ': """
γίνε συνδρομητής	576
γίνετε μέλος	575
γίνετε συνδρομητής	576
γράψτε σχόλιο	587
""", 'δ': """
δείτε και	588
δείτε περισσότερα	590
δείτε τα αποτελέσματα	591
δείτε τα σχόλια	587
δείτε όλα	590
δημιουργία λογαριασμού	576
δημοφιλέστερα	588
δημοφιλή	588
δημοφιλή άρθρα	588
διαβάστε ακόμα	588
διαβάστε ακόμη	588
διαβάστε επίσης	588
διαβάστε επίσης στο	588
διαβάστε και	588
διαβάστε περισσότερα	588	590
διαφήμιση	584
διαφημίσεις	584
διαφημιση	584
διαφημιστικό περιεχόμενο	584
δωρήστε	575
δωρεά	575
""", 'ε': """
είσοδος	576
εγγραφή	576
ειδήσεις σήμερα	588
ειδήσεις τώρα	588
εκτυπώστε το άρθρο	581
εκτύπωση	581
εμφάνιση πρωτοτύπου	591
εμφάνιση όλων	591
επικοινωνία	587
επιλογές συντακτών	588
επιστροφή στην κορυφή	590
επόμενο	590
επόμενο άρθρο	588
ετικέτες	588
""", 'θ': """
θέματα	588
""", 'κ': """
κάντε δωρεά	575
κάντε μια δωρεά	575
κανόνες σχολιασμού	587
κατάλαβα	591
κατηγορίες	588
κλείσιμο	574
κοινοποίησε	581
κοινοποίηση	581
κοινοποίηση στο facebook	581
κοινοποίηση στο twitter	581
κοινοποιήστε	581
κοινοποιήστε το άρθρο	581
""", 'λ': """
λεπτομέρειες	591
""", 'μ': """
με την υποστήριξη	584
μενού	590
μη χάσετε	588
μην το χάσεις	588
μην χάσετε	588
μοιράσου το	581
μοιραστείτε	581
μοιραστείτε το	581
μοιραστείτε το άρθρο	581
μπορεί να σας αρέσει	588
μόνο για συνδρομητές	576
""", 'ξ': """
ξεχάσατε τον κωδικό	576
""", 'ο': """
ο λογαριασμός μου	576
ο σύνδεσμος αντιγράφηκε	581
""", 'π': """
περισσότερα	588	590
περισσότερα άρθρα	588
περισσότερες ειδήσεις	588
πολιτική cookies	594
πολιτική απορρήτου	594
προηγούμενο	590
προηγούμενο άρθρο	588
προσθήκη σχολίου	587
προστασία προσωπικών δεδομένων	594
προτείνουμε	588
προτείνουμε επίσης	588
προτεινόμενα	588
προωθητικό περιεχόμενο	584
πρόσφατα άρθρα	588
""", 'ρ': """
ροή	588
ροή ειδήσεων	588
ρυθμίσεις cookies	594
""", 'σ': """
στείλε το σε φίλο	581
στηρίξτε μας	575
συμφωνώ	594
συνέχεια ανάγνωσης	590
συνδεθείτε	576
συνδρομή	576
συνδρομητές	576
σχετικά	588
σχετικά άρθρα	588
σχετικά θέματα	588
σχετικά νέα	588
σχετικές ειδήσεις	588
σχετικό άρθρο	588
σχολιάστε	587
σχολιάστε το άρθρο	587
σχόλια	587
σχόλιο	587
σύνδεση	576
""", 'τ': """
τα πιο δημοφιλή	588
τα πιο δημοφιλή της ημέρας	588
τα πιο διαβασμένα	588
τα πιο πρόσφατα	588
τελευταία άρθρα	588
τελευταία νέα	588
τελευταίες ειδήσεις	588
""", 'υ': """
υπενθύμιση αργότερα	574
υποβολή σχολίου	587
υποστηρίξτε μας	575
""", 'φ': """
φόρτωση περισσότερων	590
""", 'χ': """
χαρίστε αυτό το άρθρο	581
χορηγούμενο	584
χορηγούμενο άρθρο	584
χορηγούμενο περιεχόμενο	584
""", 'ό': """
όλα τα σχόλια	587
όλες οι ειδήσεις	588
όροι σχολιασμού	587
όροι χρήσης	594
όχι ευχαριστώ	574
όχι τώρα	574
όχι, ευχαριστώ	574
""", 'а': """
абонамент	127
абонирай се	128
абонирайте се	127
авторизация	2103
авторизоваться	2103
адрес электронной почты	2106
актуално	135
актуальне	2569
архив	2122
""", 'б': """
банковская карта	2102
банковский перевод	2102
безопасный платеж	2102
больше	2122
больше материалов по теме	2122
больше новостей	2122
будьте в курсе	2106
была ли статья полезной	2119
більше за темою	2569
більше матеріалів за темою	2569
більше на цю тему	2569
більше новин	2569
більше новин на тему	2569
більше по темі	2569
""", 'в': """
в избранное	2111
в тренде	2122
важливо	2569
вам будет интересно	2122
вам може бути цікаво	2569
вам може сподобатися	2569
вам может быть интересно	2122
вам может понравиться	2122
вам також може сподобатися	2569
вас може зацікавити	2569
вас может заинтересовать	2122
ваш e-mail	2106
ваш email	2106
введите e-mail	2106
введите email	2106
введите ваш email	2106
введите ваш адрес электронной почты	2106
версия для печати	2111
вече имате акаунт	128
вече подкрепям	142
вече сте абонат	128
вже зареєстровані	2554
вже є акаунт	2554
вибір редакції	2569
видео	2122
вижте още	135
вижте още от	135
вийти	2554
включите уведомления	2180
включить уведомления	2180
вконтакте	2112
влез	128
влезте	128
во весь экран	2125
водещи новини	135
войти	2103
войти в аккаунт	2103
войти в чат	2119
воспроизвести	2125
время на чтение	2125
время чтения # мин	2125
все	2125
все комментарии	2119
всі новини	2571
вход	128	2103
вхід	2554
выберите сумму	2102
выбор редакции	2122
выйти	2103
відео	2569
відео вище	2593
відео нижче	2593
відкрити	2572
відкрити карту	2572
відповісти	2567
відхилити	2564
""", 'г': """
главная	2125
главное	2122
главное за день	2122
главные новости	2122
головна	2571
головне	2569
головне за день	2569
головні новини	2569
""", 'д': """
далее	2125
далі	2571
дарете	127
дари	127
дари сега	127
детали	2126
детальніше	2571
деталі	2572
дзен	2112
дивіться відео	2593
дивіться відео вище	2593
дивіться відео нижче	2593
дивіться також	2569
дивіться також відео	2593
дивіться у відео	2593
для подписчиков	2103
до теми	2569
добавить комментарий	2119
додати коментар	2567
дозвольте сповіщення	2623
докладвай грешка	138
докладніше	2571
долучитися	2551
доступно по подписке	2103
другая сумма	2102
други новини	19
другие материалы	19	2122
другие материалы рубрики	2122
другие новости	19	2122
другие новости раздела	2122
другие статьи	2122
друк	2560
""", 'е': """
единоразово	2099
ежемесячно	2099
еще новости	2122
еще по теме	2122
ещё	2122
ещё новости	2122
ещё по теме	2122
""", 'з': """
за темою	2569
забравена парола	128
забули пароль	2554
забыли пароль	2103
завантажити ще	2571
загрузить еще	2125
загрузить ещё	2125
задонатити	2551
задонатить	2099
закрити	2550
закрыть	2098
залишити коментар	2567
запази	138
запази статията	138
запропонувати новину	2567
зарегистрироваться	2103
зареєструватися	2554
затвори	142
зберегти	2560
зберегти статтю	2560
збільшити	2571
згорнути	2572
зміст	2571
зробити внесок	2551
зрозуміло	2564
""", 'и': """
избрано от редакцията	135
изпрати на приятел	138
изпрати по имейл	138
изпрати статията по имейл	138
интересное	2122
""", 'к': """
к началу	2125
категории	2122
категорії	2569
ключови думи	135
коментар	2567
коментари	138
коментарі	2567
коментирай	138
коментирайте	138
коментирайте първи	138
коментувати	2567
комментарии	2119
комментарии отсутствуют	2119
комментарий	2119
комментировать	2119
контакти	2567
контакты	2119
конфиденциальность	2116
копирай линк	138
копирай линка	138
копировать ссылку	2111
копіювати посилання	2560
купи абонамент	128
купить подписку	2103
""", 'л': """
лента новостей	2122
личный кабинет	2103
""", 'м': """
материалы партнеров	2115
материалы по теме	2122
матеріали за темою	2569
матеріали по темі	2569
меню	2125	2571
метки	2122
може би по-късно	142
може да ви хареса	135
може да харесате още	135
может быть, позже	2098
может позже	2098
можливо, пізніше	2550
мой профиль	2103
моят профил	128
мы в социальных сетях	2113
мы в соцсетях	2113
мы вконтакте	2113
мій профіль	2554
мітки	2569
""", 'н': """
на главную	2125
на правах реклами	2563
на правах рекламы	2115
наверх	2125	2571
нагадати пізніше	2550
надіслати	2560
надіслати другу	2560
надіслати поштою	2560
надіслати статтю поштою	2560
назад	2125	2571
най-коментирани	135
най-новото	135
най-четени	135
най-четено	135
най-четено днес	135
най-четеното днес	135
найпопулярніше	2569
найпопулярніше за добу	2569
найпопулярніше за тиждень	2569
найти	2125
найчитаніше	2569
налаштування	2564
написати коментар	2567
написать комментарий	2119
напиши коментар	138
напомни ми по-късно	142
напомнить позже	2098
направете дарение	127
настройки	2116
настройки cookie	2116
наступна	2571
наступна стаття	2569
не зараз	2550
не пропустите	2122
не пропустіть	2569
не сега	142
не сегодня	2098
не сейчас	2098
не сьогодні	2550
не, благодаря	142
нет комментариев	2119
нет, спасибо	2098
новини	2569
новини за темою	2569
новини компаній	2563
новини партнерів	2563	2569
новости	2122
новости smi#	2122
новости партнеров	2115
новости партнёров	2115
новости по теме	2122
новости сми#	2122
ні, дякую	2550
""", 'о': """
обговорити	2567
обратная связь	2119
обсудить	2119
обсуждение	2119
одноклассники	2112
одноразово	2551
оставить комментарий	2119
останні новини	2569
останні статті	2569
ответить	2119
отказаться	2116
отклонить	2116
отключете цялата статия	128
отключи статията	128
открыть	2126
открыть карту	2126
отпечатай	138
отпечатай статията	138
отправить другу	2111
отправить по почте	2111
оформити підписку	2554
оформить донат	2099
оценете статията	138
оцените материал	2119
оцените статью	2119
оцініть матеріал	2567
оцініть статтю	2567
още новини	135
още от	135
още от деня	135
още от рубриката	135
още по темата	135
""", 'п': """
партнерский материал	2115
партнерский проект	2115
партнерський матеріал	2563
партнерський проєкт	2563
партньорско съдържание	134
партнёрский материал	2115
партнёрский проект	2115
передплата	2554
передплатити	2554
перейти к содержанию	2125
печать	2111
платена публикация	134
платено съдържание	134
по подписке	2103
по теме	2122
по-късно	142
повідомити про помилку	2567
повідомити про помилку в тексті	2567
погоджуюсь	2564
погоджуюся	2564
подарете тази статия	138
подарить материал	2111
подарить статью	2103
подарувати статтю	2560
поддержать	2099
поддержать автора	2099
поддержать нас	2099
поддержать проект	2099
поддержать редакцию	2099
поддержите нас	2099
поделитесь	2111
поделиться	2111
поделиться в telegram	2111
поделиться в twitter	2111
поделиться в одноклассниках	2111
поделиться в соцсетях	2111
поделиться вконтакте	2111
поделиться новостью	2111
поделиться ссылкой	2111
поделиться статьей	2111
поделиться статьёй	2111
подкасти	2569
подкасты	2122
подкрепете ни	127
подкрепи	127
подкрепи ни	127
подобни статии	135
подписаться	2103
подписаться в max	2113
подписаться в telegram	2113
подписаться на канал	2113
подписаться на новости	2106
подписаться на рассылку	2106
подписаться на телеграм-канал	2113
подписка	2103
подписывайтесь	2113
подпишитесь на рассылку	2106
подробнее	2125
подробнее по теме	2122
поділитись	2560
поділитися	2560
поділитися в telegram	2560
поділитися в соцмережах	2560
поділитися новиною	2560
поділитися статтею	2560
поділіться	2560
пожертвовать	2099
пожертвувати	2551
позже	2098
поиск	2125
покажи всичко	136
покажи още	136
показати більше	2571
показати все	2572
показати коментарі	2567
показати оригінал	2572
показати ще	2571
показать больше	2125
показать все	2126
показать еще	2125
показать ещё	2125
показать карту	2126
показать комментарии	2119
показать меньше	2126
показать оригинал	2126
показать перевод	2126
политика конфиденциальности	2116
политика обработки персональных данных	2116
пользовательское соглашение	2116
політика конфіденційності	2564
помочь	2099
помочь нам	2099
помочь проекту	2099
помочь редакции	2099
понятно	2116
попередня	2571
попередня стаття	2569
попробовать бесплатно	2103
популярне	2569
популярное	2122
популярные	2122
популярные новости	2122
популярные статьи	2122
популярні новини	2569
посилання скопійовано	2560
последнее	2122
последни	135
последни новини	135
последние новости	2122
послухати новину	2560
похожие материалы	2122
похожие статьи	2122
поширити	2560
поширити у facebook	2560
пошук	2571
правила за коментиране	138
правила использования	2116
правила коментування	2567
правила комментирования	2119
предложить новость	2119
предыдущая	2125
предыдущая статья	2122
премиум	2103
преміум	2554
препоръчани	135
препоръчваме ви	135
препоръчваме ви още	135
препоръчваме още	135
прийняти	2564
прийняти всі	2564
принтирай	138
принять	2116
принять все	2116
принять всё	2116
прислать новость	2119
приєднатися	2551
приєднатися до спільноти	2551
продовження під рекламою	2563
продовження статті під рекламою	2563
продолжить без поддержки	2098
продължава след рекламата	134
промо	2115	2563
прослушать	2111
прослушать новость	2111
прочетете и	135
підписатись	2554
підписатися	2554
підписка	2554
підтримайте нас	2551
підтримати	2551
підтримати автора	2551
підтримати журналістів	2551
підтримати нас	2551
підтримати редакцію	2551
пізніше	2550
""", 'р': """
радимо прочитати	2569
радимо також	2569
развернуть	2125
разово	2099
разпечатай	138
разрешите уведомления	2180
разрешить уведомления	2180
раскрыть	2126
распечатать	2111
распечатать статью	2111
рассказать друзьям	2111
рассылка	2106
рассылки	2106
регистрация	128	2103
редакция рекомендует	2122
результати	2572
результаты	2126
реклама	134	2115	2563
реклама - статията продължава по-долу	134
реклама на сайте	2115
реклама на сайті	2563
реклама. продовження нижче	2563
реклама. продолжение ниже	2115
рекламно каре	134
рекламно съдържание	134
рекомендуем	2122
рекомендуем почитать	2122
рекомендуем также	2122
рекомендуемое	2122
рекомендуємо	2569
рекомендуємо прочитати	2569
рекомендуємо також	2569
реєстрація	2554
розгорнути	2572
роздрукувати	2560
роздрукувати статтю	2560
рубрики	2122	2569
""", 'с': """
самое важное	2122
самое популярное	2122
самое читаемое	2122
самое читаемое за день	2122
самое читаемое за неделю	2122
свежее	2122
свежие новости	2122
свернуть	2125
свързани новини	135
свързани публикации	135
свързани статии	135
связаться с нами	2119
сделать пожертвование	2099
сейчас читают	2122
скопировать ссылку	2111
скопировать ссылку на статью	2111
скопіювати посилання	2560
скопіювати посилання на статтю	2560
скрыть	2126
следующая	2125
следующая статья	2122
слухати	2560
слухати новину	2560
слушай новината	138
слушать	2111
слушать новость	2111
см. также	2122
смотреть все	2125
смотри также	2122
смотрите также	2122
советуем почитать	2122
согласен	2116
согласиться	2116
содержание	2125
создать аккаунт	2103
сообщить об опечатке	2119
сообщить об ошибке	2119
сохранить	2111
сохранить статью	2111
социальные сети	2113
спасибо за подписку	2106
спецпроект	2115
спецпроєкт	2563
споделете	138
сподели	138
сподели във facebook	138
сподели статията	138
споделяне	138
спонсорирано	134
способ оплаты	2102
способы оплаты	2102
ссылка скопирована	2111
станете член	127
стани абонат	127
стани дарител	127
стати співучасником	2551
стати частиною спільноти	2551
стать патроном	2099
стать соучастником	2099
стать спонсором	2099
створити акаунт	2554
стрічка новин	2569
сховати	2572
сходни новини	135
схожі матеріали	2569
схожі новини	2569
схожі статті	2569
създай профил	128
сюжет	2122
сюжеты	2122
""", 'т': """
тагове	135
також читайте	2569
твитнуть	2111
твиттер	2112
твітнути	2560
теги	2122	2569
текст продовжується під рекламою	2563
телеграм	2112
тема дня	2122
теми	2569
темы	2122
только для подписчиков	2103
""", 'у': """
увеличить	2125
увійти	2554
увімкнути сповіщення	2623
увімкніть сповіщення	2623
уже есть аккаунт	2103
уже зарегистрированы	2103
уже зареєструвалися	2554
умови використання	2564
усі новини	2571
""", 'ф': """
файлы cookie	2116
фейсбук	2112
фото	2122
фоторепортаж	2122
""", 'х': """
харесай	138
хорошо	2116
""", 'ч': """
час читання # хв	2571
чи була стаття корисною	2567
читайте еще	2122
читайте ещё	2122
читайте ниже	2115
читайте по теме	2122
читайте также	2122
читайте також	2569
читати далі	2571
читати повністю	2571
читати також	2569
читать в max	2113
читать в telegram	2113
читать далее	2125
читать дальше	2125
читать ещё	2125
читать комментарии	2119
читать полностью	2125
читать также	2122
что еще почитать	2122
что ещё почитать	2122
""", 'щ': """
ще за темою	2569
ще новини	2569
що ще почитати	2569
щомісяця	2551
""", 'э': """
электронная почта	2106
""", 'я': """
я вже підтримую	2550
я уже поддерживаю	2098
яндекс.дзен	2112
""", 'і': """
інші новини	19	2569
""", 'א': """
אולי גם יעניין אותך	1195
אולי יעניין אותך	1195
אולי יעניין אותך גם	1223
אולי יעניין אתכם	1195
אולי יעניין אתכם גם	1223
אולי מאוחר יותר	1178
אולי פספסתם	1223
אינציקלופדיית ynet	1195
""", 'ב': """
בחסות	1226
בשיתוף	1190
""", 'ד': """
דווח על טעות	1194
דלג לתוכן	1197
דף הבית	1197
""", 'ה': """
האזינו	1186
הבא	1197
הבנתי	1198
הגב	1194
הדפיסו כתבה	1222
הדפס	1186
הדפסה	1186
הדפסת כתבה	1222
הוסיפו תגובה	1194
הוסף תגובה	1194
הוספת תגובה	1194
הזכירו לי מאוחר יותר	1178
החשבון שלי	1180
הירשם	1180
הכי נצפים	1195
הכי נקרא	1195
הכי נקראות	1195
הכי נקראות היום	1223
הכתבה הבאה	1195
הכתבה המלאה למנויים	1222
הכתבה הקודמת	1195
המלצות	1195
המשך לקרוא	1197
המשך קריאה	1197
הנצפים ביותר	1223
הנקראות ביותר	1195
הנקראים ביותר	1223
הסתר	1198
העתיקו את הקישור	1222
העתיקו קישור	1222
העתק קישור	1186
העתקת הקישור	1222
העתקת קישור	1186
הצג הכל	1198
הצג מפה	1198
הצג מקור	1198
הצג עוד	1197
הצג פחות	1198
הצטרפו	1179
הצטרפו אלינו	1179
הקודם	1197
הקישור הועתק	1222
הרשמה	1180
השב	1194
התחבר	1180
התחברות	1180
""", 'ו': """
ווטסאפ	1186
וידאו	1195
""", 'ח': """
חדשות אחרונות	1195
חודש ראשון ב-#	1221
חודש ראשון ב-# ש"ח	1221
חודש ראשון בשקל	1221
חודש ראשון חינם	1221
חזרה למעלה	1197
חיפוש	1197
""", 'ט': """
טוויטר	1186
טלגרם	1186
טען עוד	1197
""", 'י': """
יציאה	1180
""", 'כ': """
כבר מנויים? התחברו	1180
כבר נרשמת	1180
כותרות אחרונות	1195
כניסה	1180
כניסה למנויים	1180
כתבה זו היא תוכן ממומן	1222
כתבה ממומנת	1226
כתבו תגובה	1194
כתבות אחרונות	1195
כתבות מומלצות	1195
כתבות נוספות	1195
כתבות נוספות בנושא	1223
כתבות נוספות שיעניינו אתכם	1223
כתבות קשורות	1195
כתבות שאולי פספסתם	1223
כתבות שיעניינו אתכם	1223
""", 'ל': """
לא כעת	1178
לא עכשיו	1178
לא תודה	1178
לא, תודה	1178
להורדת האפליקציה	1222
להמשך קריאה	1180
להרשמה	1180
לכל הכתבות	1197
לכל הכתבות בנושא	1223
לכל העדכונים, הכתבות והסרטונים	1223
לכל התגובות	1194
לכתבה הבאה בסדרה	1223
לכתבה הקודמת בסדרה	1223
למנויים בלבד	1183
לפרטים	1198
לרכישת מינוי	1180
לרכישת מינוי לחצו כאן	1222
לתרום	1179
לתרומה	1179
""", 'מ': """
מבזקים	1195
מדיניות הפרטיות	1193
מדיניות הפרטיות ותנאי השימוש	1193
מודעה	1190
מומלץ עבורך	1223
מומלץ עבורכם	1223
מומלצים	1195
ממומן	1190
מצאתם טעות	1194
""", 'נ': """
נושאים	1195
נושאים קשורים	1195
""", 'ס': """
סגור	1178
סגירה	1178
סיכום ai	1208
סיכום הכתבה	1208
""", 'ע': """
עוד	1197
עוד באותו נושא	1223
עוד בנושא	1195
עוד בערוץ	1195
עוד חדשות	1195
עוד כתבות	19	1195
עוד כתבות בנושא	19
עוד כתבות מעניינות	1222
עוד סיפורים	1223
""", 'פ': """
פייסבוק	1186
פרטים	1198
פרסום	1190
פרסומת	1190
פתח	1198
""", 'צ': """
צור חשבון	1180
צור קשר	1194
""", 'ק': """
קרא גם	1195
קרא עוד	1197
קראו גם	1195
קראו עוד	1197
""", 'ש': """
שיתוף	1186
שיתוף בווטסאפ	1186
שיתוף בטוויטר	1186
שיתוף במייל	1222
שיתוף בפייסבוק	1186
שכחתי סיסמה	1180
שלח לחבר	1186
שלחו את הכתבה במתנה	1222
שלחו במתנה	1222
שליחה במייל	1186
שמירה	1186
שמירת כתבה	1222
שמרו כתבה	1222
שמרו לקריאה מאוחרת	1222
שתף	1186
שתפו	1186
שתפו את הכתבה	1186
שתפו בוואטסאפ	1222
שתפו בווטסאפ	1222
שתפו בטלגרם	1222
שתפו בפייסבוק	1186
""", 'ת': """
תגובה	1194
תגובות	1194
תגיות	1195
תוכן למנויים	1180
תוכן ממומן	1190
תוכן מסחרי	1226
תוכן מקודם	1190
תוכן פרסומי	1226
תוכן שיווקי	1190
תוכן שיווקי בשיתוף	1226
תורגם אוטומטית	1222
תיקון טעות	1222
תמכו בנו	1179
תנאי השימוש	1193
תנאי השימוש | מדיניות הפרטיות	1193
תנאי השימוש ומדיניות הפרטיות	1193
תפריט	1197
תקציר ai	1208
תקציר בינה מלאכותית	1208
תקציר הכתבה	1208
תרומה	1179
תרמו	1179
תרמו עכשיו	1179
""", 'ا': """
ابلغ عن خطا	103
اترك تعليقا	79
اتصل بنا	79
احدث الاخبار	80
احفظ المقال	112
احفظ المقال لوقت لاحق	112
اخبار اخري	19
اخبار بيشتر	1002
اخبار ديگر	19
اخبار ذات صلة	80
اخبار ذات علاقة	113
اخبار قد تعجبك	113
اخبار قد تهمك	113
اخبار متعلقة	80
اخبار مرتبط	975
اخبار مرتبطة	113
اخبار پيشنهادي	1002
اخترنا لك	80
اخترنا لكم	113
اخر الاخبار	80
اخرين اخبار	975
اخرين خبرها	1002
اخفاء	83
ادارة ملفات تعريف الارتباط	77
ادامه	977
ادامه مطلب	977
ادعم الصحافة المستقلة	60
ادعمنا	60
ارسال	70	968
ارسال المقال بالبريد	112
ارسال به تلگرام	994
ارسال به دوستان	968
ارسال نظر	974
از دست ندهيد	1002
از ما حمايت كنيد	964
استمع	70
استمع للخبر	99
استمع للمقال	99
استمع للنص	99
اشتراك	61	965
اشتراك گذاري	968
اشتراك گذاري در تلگرام	994
اشتراكگذاري	968
اشترك	61
اضغط هنا لمشاهدة الفيديو	99
اضف تعليق	79
اضف تعليقا	79
اطبع	70
اطبع المقال	112
اطبع هذا المقال	112
اعدادات ملفات تعريف الارتباط	77
اعلان	74
اعلان مدفوع	117
اعلان ممول	74
اعلانات	74
اعلانات مدفوعة	117
اغلاق	59
افتح الخريطة	83
اقرا المزيد	82
اقرا ايضا	80
اكتب تعليقا	79
الابلاغ عن خطا	103
الاخبار	80
الاشتراك	61
الاعلانات	74
الاقسام	80
الاكثر تداولا	80
الاكثر قراءة	80
الاكثر قراءة الان	113
الاكثر قراءة اليوم	113
الاكثر مشاهدة	80
الان نه	963
البحث	82
التالي	82
التعليقات	79
التفاصيل	83
الدخول	61
الرئيسية	82
السابق	82
الصفحة التالية	82
الصفحة الرئيسية	82
القائمة	82
المزيد	80	82
المزيد حول هذه القصة	113
المزيد من الاخبار	80
المزيد من المقالات	113
المقال التالي	80
المقال السابق	80
الوسوم	80
الي الاعلي	82
انتهاي پيام	994
انسخ الرابط	70
انشاء حساب	61
انشر	70
انضم الي فريقنا	103
انضموا الي فريقنا	103
اهد المقال	112
اهد هذا المقال	112
اهداء	112
اهداء المقال	112
اهم الاخبار	80
اولين نفري باشيد كه نظر ميدهد	994
ايجاد حساب	965
اين مطالب را هم بخوانيد	1002
اين مطلب را هم بخوانيد	1002
اگهي	970
اگهيها	1006
""", 'ب': """
باز كردن	978
بازرگاني	1006
بازگشت به بالا	977
بالفيديو	99
بحث	82
برعاية	74
برچسب ها	975
برچسبها	975
بستن	963
بعدا ياداوري كن	963
بعدي	977
بلغ عن خطا	103
به اشتراك بگذاريد	968
بيشتر	975	977
بيشتر ببينيد	1002
بيشتر بخوانيد	975
""", 'ت': """
تابعنا عبر	73
تابعنا علي	73
تابعونا علي	73
تازهترينها	975
تبرع	60
تبرع الان	60
تبليغ	970
تبليغات	970
تبليغات در گوگل	1006
تبليغات متني	1006
تحميل التطبيق	69
تحميل المزيد	82
تسجيل	61
تسجيل الخروج	61
تسجيل الدخول	61
تسجيل دخول	61
تعليق	79
تعليقات	79
تغطية خاصة	113
تفعيل الاشعارات	69
تلغرام	70
تلگرام	968
تم نسخ الرابط	112
تماس با ما	974
تماشاي ويديو	994
تنظيمات كوكي	973
تنظيمات كوكيها	973
تويتر	70
توييتر	968
تيليجرام	70
""", 'ث': """
ثبت نام	965
ثبت نظر	974
ثبتنام	965
""", 'ج': """
جديدترين اخبار	975
جزئيات	978
جستجو	977
جميع التعليقات	79
""", 'ح': """
حالا نه	963
حجم الخط	70
حريم خصوصي	973
حساب كاربري	965
حسابي	61
حصري للمشتركين	61
حفظ	70
حفظ المقال	112
حفظ للقراءة لاحقا	112
حمايت كنيد	964
حمايت مالي	964
""", 'خ': """
خانه	977
خبر بعدي	994
خبر قبلي	994
خبرهاي بيشتر	1002
خبرهاي داغ	1002
خبرهاي مرتبط	975
خبرهاي پيشنهادي	1002
خروج	965
""", 'د': """
در همين رابطه	1002
در همين زمينه	1002
دستهبندي	975
دعوت به همكاري	994
ديدگاه	974
ديدگاهتان را بنويسيد	994
ديدگاهها	974
""", 'ذ': """
ذات صلة	80
ذخيره	968
ذخيره خبر	994
ذخيره مطلب	994
ذخيره مطلب براي بعد	994
ذكرني لاحقا	59
""", 'ر': """
ربما لاحقا	59
رد	79
رمز عبور را فراموش كردهايد	965
رپورتاژ	970
رپورتاژ اگهي	970
""", 'س': """
ساهم	60
ساهم الان	60
سجل الدخول	64
سياسة الخصوصية	77
سياسة الخصوصية | شروط الاستخدام	77
سياسة الخصوصية وشروط الاستخدام	77
سياسة ملفات تعريف الارتباط	77
سياست حريم خصوصي	973
""", 'ش': """
شارك	70
شارك الخبر	112
شارك القصة	112
شارك المقال	70
شارك علي	70
شارك في استطلاع الراي	103
شارك في الاستطلاع	103
شارك هذا الموضوع	70
شاركنا رايك	79
شاركها	112
شاهد الفيديو	99
شاهد ايضا	80
شاهد بالفيديو	99
شايد بعدا	963
شرايط استفاده	973
شرايط استفاده و حريم خصوصي	973
شروط الاستخدام	77
شروط الاستخدام | سياسة الخصوصية	77
شروط الاستخدام وسياسة الخصوصية	77
""", 'ص': """
صفحه اصلي	977
""", 'ط': """
طالع ايضا	113
طباعة	70
طباعة المقال	112
""", 'ع': """
عرض اقل	83
عرض الاصل	83
عرض التفاصيل	83
عرض الكل	82
عرض المزيد	82
عرض النص الاصلي	83
عضويت	965
عكس	975
علي فيسبوك وتويتر	73
""", 'غ': """
غرد	70
""", 'ف': """
فتح	83
فقط براي مشتركان	965
فهمت	83
فيديو	80
فيسبوك	70	968
""", 'ق': """
قبلي	977
قد يعجبك	80
قد يعجبك ايضا	19	80
قد يهمك	80
قد يهمك ايضا	80
قراءة المزيد	82
قصص مقترحة	113
قيم المقال	103
قيم هذا المقال	103
""", 'ك': """
كلمات دلالية	80
كلمات مفتاحية	80
كليدواژهها	975
كمك كنيد	964
كمك مالي	964
كن اول المعلقين	112
كن داعما	60
كوكيها	973
كپي شد	994
كپي كردن لينك	994
كپي لينك	968
""", 'ل': """
لا شكرا	59
لا، شكرا	59
لاحقا	59
للمشتركين فقط	64
ليس الان	59
لينك كوتاه	968
لينك كوتاه خبر	994
لينك كپي شد	994
""", 'م': """
مادة اعلانية	74
متوجه شدم	978
محتواي تبليغاتي	970
محتواي حمايتشده	994
محتوي اعلاني	117
محتوي برعاية	117
محتوي ممول	74
مختارات	80
مساحة اعلانية	117
مستخدم جديد	61
مشاركة	70
مشاركة عبر واتساب	70
مشاركة علي تويتر	70
مشاركة علي فيسبوك	70
مشاهده بيشتر	977
مشاهده همه	977
مشترك شويد	965
مطالب بيشتر	1002
مطالب مرتبط	975
مطالب پيشنهادي	1002
مقالات اخري للكاتب	113
مقالات ذات صلة	80
مقالات قد تعجبك	113
مقالات قد تهمك	113
مقالات مرتبط	975
ملفات تعريف الارتباط	77
منو	977
مهمترين اخبار	975
مواضيع ذات صلة	80
مواضيع قد تهمك	113
مواضيع متعلقة	113
مواضيع مرتبطة	113
موضوعات ذات صلة	80
موضوعات متعلقة	113
""", 'ن': """
نسخ الرابط	70
نسخ رابط المقال	112
نسخه چاپي	994
نسيت كلمة المرور	61
نظر	974
نظر بدهيد	994
نظر خود را با ما در ميان بگذاريد	994
نظر خود را بنويسيد	974
نظر شما	974
نظر شما درباره اين خبر چيست	994
نظرات	974
نظرسنجي	994
نمايش بيشتر	977
نمايش كمتر	978
نمايش متن اصلي	978
نمايش نقشه	978
نمايش همه	978
ننصح بقراءة	80
نه ممنون	963
""", 'ه': """
هذه المادة للمشتركين	112
همرساني	968
همچنين ببينيد	1002
همچنين بخوانيد	975
""", 'و': """
واتساب	70
واتساپ	968
ورود	965
ورود / ثبت نام	965
وسوم	80
ويديو	975
ويژه مشتركان	965
""", 'پ': """
پاسخ	974
پربازديدترين	975
پربازديدترينها	975
پربازديدها	975
پربازديدهاي امروز	1002
پربازديدهاي هفته	1002
پربحثترينها	975
پربينندهترين	1002
پربينندهترين خبرها	1002
پربينندهترينها	1002
پيام بازرگاني	1006
پيشنهاد خواندني	1002
پيشنهاد سردبير	975
پيشنهاد ما	975
""", 'چ': """
چاپ	968
""", 'گ': """
گزارش خطا	974
گزارش خطا در اين خبر	994
""", 'अ': """
अगला	1249
अगली खबर	1247
अन्य खबरें	19	1247
अपनी राय दें	1246
अभी दान करें	1236
अभी नहीं	1235
""", 'आ': """
आगे पढें	1249
आज की अन्य खबरें	1273
आपके लिए	1247
आपको यह भी पसंद आ सकता है	1273
आपको ये भी पसंद आ सकता है	1273
""", 'इ': """
इसे भी देखें	1273
इसे भी पढें	1247
""", 'ई': """
ई-पेपर	1237
""", 'ऊ': """
ऊपर जाएं	1249
""", 'ए': """
एआई द्वारा तैयार	1261
एआई समरी	1261
एआई सारांश	1261
एआई से तैयार सारांश	1261
""", 'औ': """
और खबरें	1247
और देखें	1249
और पढें	1247	1249
और भी पढें	1273
""", 'क': """
कम दिखाएं	1250
कमेंट	1246
कमेंट करें	1246
कमेंट्स	1246
कुकी नीति	1245
केवल सदस्यों के लिए	1237
कॉपी लिंक	1240
""", 'ख': """
खाता बनाएं	1237
खोजें	1249
खोलें	1250
""", 'ग': """
गलती बताएं	1250
गोपनीयता नीति	1245
""", 'च': """
चर्चा में क्यों है	1273
""", 'ज': """
जरूर पढें	1273
जवाब दें	1246
ज्यादा पढी गई	1273
""", 'ट': """
टिप्पणियां	1246
टिप्पणी	1246
टिप्पणी करें	1246
टैग्स	1247
टॉप न्यूज	1247
टॉप स्टोरीज	1273
ट्रेंडिंग	1247
ट्विटर	1240
""", 'ठ': """
ठीक है	1250
""", 'त': """
ताजा खबरें	1247
ताजा समाचार	1247
""", 'द': """
दान करें	1236
देश की और खबरें	1273
दोस्तों को भेजें	1261
""", 'न': """
नक्शा देखें	1250
नहीं धन्यवाद	1235
नहीं, धन्यवाद	1235
नियम और शर्तें	1245
नियम और शर्तें | गोपनीयता नीति	1245
""", 'प': """
पार्टनर कंटेंट	1276
पिछला	1249
पिछली खबर	1247
पूरी खबर पढें	1249
प्रचार	1243
प्रतिक्रिया दें	1246
प्रायोजित	1243
प्रायोजित सामग्री	1276
प्रिंट करें	1240
प्रीमियम	1237
""", 'फ': """
फेसबुक	1240
फेसबुक पर शेयर करें	1240
फोटो	1247
फोटो गैलरी	1273
""", 'ब': """
बंद करें	1235
बडी खबरें	1247
बाद में	1235
बाद में याद दिलाएं	1235
""", 'म': """
मुख्य समाचार	1247
मूल देखें	1250
मेन्यू	1249
मेरा खाता	1237
""", 'य': """
यह भी देखें	1273
यह भी पढें	1247
ये खबरें भी पढें	1273
ये भी जानें	1273
ये भी देखें	1273
ये भी पढें	1247
""", 'र': """
रजिस्टर करें	1237
""", 'ल': """
लिंक कॉपी करें	1240	1261
लॉग इन	1237
लॉग इन करें	1237
लॉगआउट	1237
लॉगिन	1237
लोकप्रिय	1247
""", 'व': """
विज्ञापन	1243
विज्ञापन के बाद जारी	1276
विज्ञापन हटाएं	1261
विवरण	1250
विषय	1247
वीडियो	1247
व्हाट्सएप	1240
""", 'श': """
शायद बाद में	1235
शेयर	1240
शेयर करें	1240
""", 'स': """
संपर्क करें	1246
संबंधित खबरें	1247
संबंधित लेख	1247
संबंधित वीडियो	1273
संबंधित समाचार	1247
सदस्य बनें	1236
सबसे ज्यादा पढी गई	1247
सबसे ज्यादा पढी गई खबरें	1273
सबसे ज्यादा पढी गईं	1273
सब्सक्राइब	1237
सब्सक्राइब करें	1237
सभी दिखाएं	1250
सभी देखें	1249
समझ गया	1250
समर्थन करें	1236
सहयोग करें	1236
साइन अप	1237
साइन इन	1237
साझा करें	1240
सेव करें	1240
स्पॉन्सर्ड	1243
स्पॉन्सर्ड कंटेंट	1276
""", 'ह': """
हमारा समर्थन करें	1236
होम	1249
""", 'অ': """
অনুদান দিন	190
""", 'আ': """
আপনার জন্য নির্বাচিত	216
আরও খবর	192
আরও দেখুন	192
আরও পডতে পারেন	216
আরও পডুন	192
আরও সংবাদ	216
আরো খবর	216
আরো পডুন	216
""", 'এ': """
এ জাতীয আরও খবর	216
এ জাতীয আরো খবর	216
এ সম্পর্কিত আরও খবর	192
এ সম্পর্কিত আরও পডুন	216
এই বিভাগের আরও খবর	216
এই বিভাগের আরো খবর	216
""", 'ক': """
কপি লিংক	215
""", 'খ': """
খবরটি শেযার করুন	215
""", 'জ': """
জনপ্রিয খবর	216
""", 'ন': """
নিবন্ধন	190
""", 'প': """
পাঠকের পছন্দ	216
পোস্টটি শেযার করুন	215
প্রিন্ট	194
প্রিন্ট করুন	215
""", 'ফ': """
ফেসবুকে শেযার করুন	215
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	215
বিজ্ঞাপন	194
বিস্তারিত পডুন	216
""", 'ম': """
মন্তব্য	194
মন্তব্য করুন	194
""", 'র': """
রেজিস্টার	190
""", 'ল': """
লগ ইন	190
লগইন	190
লিংক কপি	194
লিংক কপি করুন	215
লিংক কপি হযেছে	215
লিঙ্ক কপি করুন	215
লেখাটি সেভ করুন	215
""", 'শ': """
শেযার	194
শেযার করুন	194
""", 'স': """
সংশ্লিষ্ট খবর	192
সম্পর্কিত	216
সম্পর্কিত খবর	192
সম্পর্কিত বিষয	216
সম্পর্কিত সংবাদ	216
সর্বশেষ	192
সর্বশেষ সংবাদ	192
সর্বাধিক আলোচিত	216
সর্বাধিক পঠিত	192
সর্বোচ্চ পঠিত	216
সহাযতা করুন	190
সাবস্ক্রাইব	190
সেভ করুন	215
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2475
ข่าวที่น่าสนใจ	2475
ข่าวที่เกี่ยวข้อง	2452
ข่าวยอดนิยม	2452
ข่าวล่าสุด	2452
ข่าวอื่นที่น่าสนใจ	2475
ข่าวอื่นๆ	19	2475
ข่าวอื่นๆ ที่น่าสนใจ	2466
ข่าวเกี่ยวข้อง	2475
ข่าวแนะนำ	2452
""", 'ค': """
คลิกชมวิดีโอ	2466
คลิปแนะนำ	2475
ความคิดเห็น	2455
คัดลอกลิงก์	2455
คัดลอกลิงก์แล้ว	2466
คัดลอกลิงค์	2466
คัดลอกลิงค์แล้ว	2466
คุณอาจสนใจ	2475
""", 'ช': """
ชมคลิป	2466
ชมคลิปวิดีโอ	2466
ชมวิดีโอ	2466
ชมวิดีโอด้านบน	2466
ชมวิดีโอเต็มได้ที่นี่	2466
""", 'ด': """
ดูคลิป	2466
ดูทั้งหมด	2453
ดูวิดีโอ	2466
ดูเพิ่มเติม	2455
""", 'ต': """
ติดต่อเรา	2466
""", 'บ': """
บทความที่น่าสนใจ	2475
บทความที่เกี่ยวข้อง	2452
บทความล่าสุด	2452
บทความแนะนำ	2475
บริจาค	2449
บริจาคเลย	2449
บันทึก	2466
บันทึกไว้อ่านภายหลัง	2466
""", 'พ': """
พิมพ์	2455
พิมพ์บทความ	2466
พิมพ์หน้านี้	2466
""", 'ฟ': """
ฟังรายการย้อนหลัง	2466
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2466
""", 'ย': """
ยอดนิยม	2475
ยอดนิยมในตอนนี้	2475
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2466
ร่วมงานกับเรา	2466
ร่วมตอบแบบสอบถาม	2466
ร่วมบริจาค	2449
ร่วมแสดงความคิดเห็น	2466
""", 'ล': """
ลงทะเบียน	2449
ลืมรหัสผ่าน	2449
""", 'ส': """
สนับสนุนเรา	2449
สปอนเซอร์	2455
สมัครงานกับเรา	2466
สมัครสมาชิก	2449
ส่งต่อให้เพื่อน	2466
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2475
อ่านข่าวผ่านแอป	2466
อ่านข่าวอื่นๆ	2475
อ่านต่อ	2455
อ่านต่อเรื่องนี้	2475
อ่านเพิ่มเติม	2452
อ่านเรื่องที่เกี่ยวข้อง	2475
""", 'เ': """
เข้าสู่ระบบ	2449
เนื้อหาที่เกี่ยวข้อง	2475
เป็นคนแรกที่แสดงความคิดเห็น	2466
เรื่องที่คุณอาจสนใจ	19	2475
เรื่องที่น่าสนใจ	2475
เรื่องที่เกี่ยวข้อง	2452
เรื่องล่าสุด	2475
เรื่องอื่นที่น่าสนใจ	2452
เรื่องแนะนำ	2475
""", 'แ': """
แชร์	2455
แชร์ข่าวนี้	2466
แชร์บทความ	2466
แชร์หน้านี้	2466
แชร์ไปที่ line	2466
แท็ก	2475
แท็กที่เกี่ยวข้อง	2475
แปลอัตโนมัติ	2466
แสดงความคิดเห็น	2455
แสดงน้อยลง	2453
""", 'โ': """
โฆษณา	2455
โหลดแอปฟรี	2466
""", 'ẩ': """
ẩn	2649
""", 'ủ': """
ủng hộ	2630
ủng hộ chúng tôi	2630
""", 'あ': """
あとで	1488
あとで読む	1501
あなたにおすすめ	1512
あなたにおすすめの記事	1512
あなたへのおすすめ	1512
あわせて読みたい	1512
あわせて読む	1539
""", 'い': """
いいえ、結構です	1488
いいね	1501
いいね!してニュースをチェック	1502
いいね!で応援する	1529
いま読まれています	1539
いま読まれている記事	1539
""", 'お': """
おすすめ	1512
おすすめの記事	1512
おすすめ情報pr	1505
おすすめ記事	1512
おすすめ関連記事	1539
お問い合わせ	1507
お気に入り	1501
お気に入りに追加	1501
お申し込み	1491
""", 'こ': """
こちらの記事もおすすめ	1539
こちらの記事も読まれています	19	1539
こちらもおすすめ	1512
こちらも読む	1539
この著者の記事	1512
この記事に関連するニュース	1539
この記事のタグ	1512
この記事の写真をすべて見る	1540
この記事の関連ニュース	1539
この記事は会員限定です	1491
この記事もチェック	1529
この記事をシェア	1501
この記事をプレゼント	1529
この記事をプレゼントする	1529
この記事を保存	1529
この記事を印刷	1529
この記事を印刷する	1529
この記事を評価する	1529
この記者の記事一覧	1512
この連載の記事	1512
""", 'ご': """
ご意見	1510
ご支援のお願い	1489
ご購読の申し込み	1491
""", 'さ': """
さらに読み込む	1514
""", 'す': """
すべての写真を見る	1540
すべて受け入れる	1507
すべて表示	1515
すべて見る	1514
すべて許可	1507
""", 'そ': """
その他の記事	1512
""", 'は': """
はてなブックマーク	1501
はてなブックマークに追加	1529
はてブ	1501
""", 'ま': """
また後で	1488
""", 'み': """
みんなのコメント	1510
""", 'も': """
もっと見る	1514
もっと詳しく知りたい方は	1539
もっと読む	1512
もどる	1514
""", 'よ': """
よく読まれています	1539
よく読まれている記事	1512
よく読まれている記事ランキング	1512
""", 'わ': """
わかりました	1515
""", 'ア': """
アクセスランキング	1512
アプリのダウンロード	1500
アプリをインストール	1500
アプリをダウンロード	1500
アプリを開く	1500
アプリダウンロード	1500
アンケート実施中	1529
""", 'オ': """
オススメ記事	1512
""", 'カ': """
カテゴリ	1512
カテゴリー	1512
""", 'キ': """
キーワード	1512
""", 'ク': """
クイズに挑戦	1529
クイズに挑戦する	1529
クッキー	1507
クッキー設定	1507
クリップ	1501
クリップする	1501
""", 'コ': """
コピーしました	1501
コメント	1510
コメント#件	1510
コメント(#	1510
コメントする	1510
コメントはまだありません	1510
コメントをもっと見る	1510
コメントを投稿	1510
コメントを書く	1510
コメントを残す	1510
コメントを見る	1510
コメント一覧	1510
""", 'サ': """
サイトポリシー	1507
サイトマップ	1507
サインイン	1491
サポートする	1489
""", 'シ': """
シェア	1501
シェアしよう	1501
シェアする	1501
""", 'ス': """
スキップ	1488
スクラップ	1501
スクラップする	1501
スポンサー	1505
スポンサードリンク	1505
スポンサーリンク	1505
""", 'タ': """
タイアップ	1505
タグ	1512
""", 'チ': """
チップを送る	1489
チャンネル登録	1502
""", 'ツ': """
ツイート	1501
ツイートする	1501
""", 'ト': """
トップ	1514
トップへ戻る	1514
トップニュース	1512
トップページ	1514
トピックス	1512
""", 'ド': """
ドネーション	1489
""", 'ニ': """
ニュースを読む	1514
ニュースレター	1495
ニュースレター登録	1495
""", 'バ': """
バックナンバー	1512
""", 'パ': """
パスワードを忘れた方	1491
""", 'ピ': """
ピックアップ	1512
""", 'フ': """
フォロー	1502
フォローしてね	1502
フォローしました	1502
フォローする	1502
フォロー中	1502
""", 'ブ': """
ブックマーク	1501
ブックマークする	1501
""", 'プ': """
プッシュ通知	1500
プライバシーポリシー	1507
プレゼント	1491
プレミアム	1491
プレミアム会員	1494
""", 'ヘ': """
ヘルプ	1507
""", 'ペ': """
ページの先頭へ	1514
ページトップ	1514
ページトップへ	1514
""", 'ホ': """
ホーム	1514
""", 'ポ': """
ポスト	1501
ポストする	1501
""", 'マ': """
マイページ	1491
""", 'メ': """
メニュー	1514
メルマガ	1495
メルマガ登録	1495
メールで送る	1501
メールで送信	1501
メールアドレス	1495
メールアドレスを入力	1495
メールマガジン	1495
メールマガジン登録	1495
""", 'ラ': """
ランキング	1512
""", 'リ': """
リンクをコピー	1501
リンクをコピーしました	1529
リンクをコピーする	1529
""", 'ロ': """
ログアウト	1491
ログイン	1491
ログイン/会員登録	1491
ログイン・会員登録	1491
""", '一': """
一覧	1514
一覧へ	1514
一覧を見る	1514
""", '上': """
上一篇	2707
上一頁	2709
上一页	2709
""", '下': """
下一篇	2707
下一頁	2709
下一页	2709
下次再說	2682
下次再说	2682
""", '不': """
不,謝謝	2682
不,谢谢	2682
不用了	2682
""", '专': """
专题	2707
""", '个': """
个人中心	2686
""", '为': """
为你推荐	2707
为您推荐	2707
""", '主': """
主要ニュース	1512
""", '举': """
举报	2706
""", '了': """
了解	1515
""", '人': """
人才招聘	2726
人気の動画	1539
人気の記事	1512
人気ランキング	1512
人気記事	1512
人気記事ランキング	1512
人氣文章	2735
""", '今': """
今、あなたにオススメ	1512
今、読まれている記事	1539
今はしない	1488
今はやめておく	1488
今回はしない	1488
今日の注目	1512
今日最熱門	2735
今日热点	2707
今日焦点	2707
今日熱門	2735
""", '他': """
他の記事	19
他の記事も読む	1512
""", '付': """
付費閱讀	2686
付费内容	2686
付费阅读	2686
""", '以': """
以下为广告内容	2726
以下為廣告內容	2726
以后再说	2682
""", '会': """
会员专享	2689
会员专享内容	2689
会员专属	2686
会员中心	2686
会员登录	2686
会員の方はこちら	1491
会員の方はログイン	1491
会員登録	1491
会員登録する	1491
会員登録はこちら	1491
会員限定	1491
会員限定記事	1491
""", '你': """
你可能也喜欢	2707
你可能也喜歡	2707
你可能感兴趣	2707
你可能还想看	2735
你可能還想看	2735
""", '使': """
使用条款	2702
使用條款	2702
""", '保': """
保存	1501
保存する	1501
""", '個': """
個人情報の取り扱い	1507
個人情報の取り扱いについて	1507
個人情報の取扱いについて	1507
個人情報保護方針	1507
""", '元': """
元の記事を読む	1540
元記事で読む	1540
元記事を読む	1514
""", '免': """
免責聲明	2702
免費訂閱	2690
免費註冊	2686
免費試讀	2686
免责声明	2702
免费注册	2686
免费订阅	2690
免费试读	2686
""", '全': """
全ての写真を見る	1540
全文はこちら	1540
全文を読む	1514
全文表示	1514
全記事読み放題	1494
全部接受	2702
全部评论	2706
""", '公': """
公众号	2697
公式sns	1502
公式twitter	1502
公式x	1502
公式アプリ	1500
""", '共': """
共有	1501
共有する	1501
共有リンクをコピー	1529
""", '关': """
关于我们	2702
关注	2697
关注我们	2697
关键词	2707
关闭	2682
""", '其': """
其他新聞	2707
其他新闻	19	2707
""", '再': """
再生	1514
""", '写': """
写真(#枚	1540
写真をもっと見る	1540
写真を見る	1514
写真を見る(全#枚	1540
写真特集	1512
写评论	2706
""", '分': """
分享	2696
分享到	2696
分享到facebook	2726
分享到line	2726
分享到微信	2696
分享到微博	2696
分享本文	2726
分享此文	2726
分享給好友	2726
分享給更多人看到	2726
分享给好友	2726
分享给更多人	2726
分享至	2696
分享至facebook	2696
分享至line	2726
分类	2707
分類	2707
""", '列': """
列印	2696
列印本頁	2726
""", '初': """
初割で無料体験する	1491
初月無料	1494
""", '利': """
利用規約	1507
""", '前': """
前のページ	1514
前の記事	1512
前の記事へ	1512
前へ	1514
前回の記事はこちら	1539
前回はこちら	1540
""", '加': """
加入line好友	2697
加入会员	2686
加入我们	2726
加入我们的团队	2726
加入我們	2726
加入我們的團隊	2726
加入書籤	2696
加入會員	2686
加载更多	2709
""", '動': """
動画	1512
動画で見る	1529
動画を再生する	1529
動画を見る	1514
""", '单': """
单次捐款	2683
""", '印': """
印刷	1501
印刷する	1501
印刷用ページ	1529
印刷用ページを表示	1529
""", '即': """
即时新闻	2707
即時新聞	2707
""", '原': """
原文を表示	1515
原文を見る	1515
原文連結	2736
原文链接	2736
""", '参': """
参与评论	2706
参加者募集中	1525
参加问卷调查	2726
""", '參': """
參加問卷調查	2726
""", '友': """
友だち追加	1502
友だち追加する	1502
友善列印	2726
友達に教える	1529
""", '反': """
反馈	2706
""", '发': """
发现错误?请告诉我们	2726
发表留言	2706
发表评论	2706
""", '合': """
合わせて読みたい	1512
""", '同': """
同じカテゴリの記事	1512
同じ著者の記事	1539
同意	2702
同意しない	1507
同意する	1507
""", '听': """
听全文	2726
听新闻	2696
听这篇文章	2726
""", '單': """
單次捐款	2683
""", '回': """
回到頂部	2709
回复	2706
回覆	2706
回頂端	2709
回首頁	2709
""", '地': """
地図を見る	1515
地図を開く	1515
""", '复': """
复制成功	2696
复制网址	2726
复制链接	2696
""", '大': """
大字	2696
大家还在看	2707
大家都在看	2707
""", '头': """
头条	2707
""", '字': """
字体大小	2696
字号	2696
字級	2696
字體大小	2696
""", '官': """
官方微博	2697
""", '定': """
定期定額	2683
""", '寄': """
寄付	1489
寄付する	1489
寄付で応援する	1529
寄付のお願い	1489
寄付をする	1489
""", '專': """
專題	2707
""", '小': """
小字	2696
小編推薦	2707
""", '尚': """
尚無留言	2726
""", '展': """
展开	2709
展开全文	2709
展开全部	2710
展開	2709
""", '已': """
已关注	2697
已是会员	2686
已有帐号	2686
已經是會員	2686
已經是會員?登入	2686
""", '广': """
广告	2701
""", '広': """
広告	1505
広告の後に続きます	1505
広告をスキップ	1505
広告を閉じる	1505
広告企画	1505
""", '廣': """
廣告	2701
""", '延': """
延伸閱讀	2707
延伸阅读	2707
""", '开': """
开通会员	2686
""", '影': """
影音	2707
""", '後': """
後で	1488
""", '微': """
微信	2696
微博	2696
""", '忘': """
忘記密碼	2686
忘记密码	2686
""", '応': """
応援する	1489
""", '您': """
您可能也喜歡	2707
您可能感兴趣	2707
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2735
您的邮箱	2690
您的電郵	2690
""", '意': """
意见反馈	2706
""", '感': """
感想を送る	1510
""", '成': """
成为会员	2683
成為會員	2683
""", '我': """
我同意	2702
我的帐户	2686
我的帳戶	2686
我知道了	2702
我要留言	2706
我要糾錯	2726
我要纠错	2706
我要评论	2706
""", '戻': """
戻る	1514
""", '所': """
所有留言	2706
""", '打': """
打印	2696
打印本页	2726
打开	2710
打赏	2683
""", '投': """
投票する	1529
投稿する	1510
""", '折': """
折りたたむ	1515
""", '报': """
报告错误	2710
""", '拒': """
拒絕	2702
拒绝	2702
""", '招': """
招聘启事	2726
""", '拡': """
拡大	1501
拡大する	1514
""", '按': """
按讚	2697
""", '捐': """
捐款	2683
捐贈	2683
捐赠	2683
""", '排': """
排行榜	2707
""", '採': """
採用情報	1525
""", '接': """
接受	2702
接受全部	2702
接受所有	2702
""", '推': """
推广	2701
推广内容	2701
推廣	2701
推荐	2707
推荐文章	2707
推荐阅读	2707
推薦	2707
推薦文章	2707
推薦閱讀	2707
""", '提': """
提供	1505
""", '搜': """
搜尋	2709
搜索	2709
""", '播': """
播放	2709
""", '支': """
支持我们	2683
支持我們	2683
支援する	1489
""", '收': """
收合	2710
收听	2696
收听本文	2726
收聽文章	2726
收藏	2696
收藏文章	2696
收藏本文	2726
收起	2709
""", '文': """
文字の大きさ	1501
文字サイズ	1501
""", '新': """
新着	1512
新着ニュース	1512
新着記事	1512
新着記事一覧	1539
新規会員登録	1491
新規登録	1491
新闻简报	2690
""", '明': """
明白了	2710
""", '显': """
显示原文	2710
显示更多	2709
""", '暂': """
暂不	2682
暂无评论	2726
""", '暫': """
暫不	2682
""", '更': """
更多	2707
更多内容	2707
更多報導	2707
更多报道	2707
更多文章	2707
更多新聞	2707
更多新聞請看	2735
更多新闻	2707
更多精彩	2735
更多精采內容	2726
""", '最': """
最多人看	2735
最新ニュース	1512
最新号	1539
最新影音	2735
最新文章	2707
最新新聞	2707
最新新闻	2707
最新消息	2707
最新記事	1512
""", '會': """
會員中心	2686
會員專享	2689
會員專享內容	2689
會員專屬	2686
會員登入	2686
""", '月': """
月額#円	1494
月額#円(税込	1494
""", '有': """
有料会員登録	1491
有料会員記事	1529
有料登録	1491
有料記事	1491
""", '朋': """
朋友圈	2696
""", '服': """
服务条款	2702
服務條款	2702
""", '朝': """
朝刊・夕刊	1491
""", '本': """
本周热门	2735
本文へ	1514
本文へ移動	1514
""", '机': """
机器翻译	2726
""", '查': """
查看全部	2709
查看原图	2709
查看原文	2736
查看地图	2710
查看更多	2709
查看留言	2706
查看结果	2710
查看詳情	2710
查看评论	2706
查看详情	2710
""", '标': """
标签	2707
""", '検': """
検索	1514
""", '業': """
業配	2701
""", '標': """
標籤	2707
""", '機': """
機器翻譯	2726
""", '檢': """
檢舉	2706
""", '次': """
次のページ	1514
次の記事	1512
次の記事へ	1512
次へ	1514
次ページ	1514
""", '每': """
每月捐款	2683
""", '注': """
注册	2686
注目の記事	1512
注目キーワード	1512
注目ワード	1512
注目記事	1512
""", '点': """
点击排行	2707
点击播放	2726
点击查看原文	2736
点击查看大图	2709
点击阅读原文	2736
点我看视频	2726
点赞	2696
""", '為': """
為您推薦	2707
""", '热': """
热点	2707
热点推荐	2707
热门	2707
热门排行	2707
热门文章	2707
热门新闻	2707
""", '無': """
無料で体験する	1491
無料で読む	1491
無料会員登録	1491
無料会員限定	1491
無料体験	1491
無料登録	1491
""", '焦': """
焦點新聞	2707
""", '熱': """
熱門	2707
熱門排行	2707
熱門文章	2707
熱門新聞	2707
熱門話題	2707
""", '特': """
特定商取引法に基づく表記	1507
特集	1512
""", '猜': """
猜你喜欢	2707
猜你喜歡	2707
""", '申': """
申し込む	1491
""", '电': """
电子报	2690
电子邮箱	2690
""", '画': """
画像を拡大	1514
画像を見る	1514
""", '留': """
留言	2706
留言(#	2706
""", '登': """
登入	2686
登入/註冊	2686
登出	2686
登录	2686
登录/注册	2686
登錄	2686
登録	1491
登録が完了しました	1529
登録して続きを読む	1491
登録する	1491
""", '發': """
發現錯誤?請告訴我們	2726
發表留言	2706
發表評論	2706
""", '目': """
目录	2709
目次	1514
目錄	2709
""", '相': """
相关主题	2707
相关报道	2707
相关推荐	2707
相关文章	2707
相关新闻	2707
相关标签	2707
相关视频	2735
相关阅读	2707
相關主題	2707
相關報導	2707
相關影片	2735
相關推薦	2707
相關文章	2707
相關新聞	2707
相關標籤	2707
相關閱讀	2707
""", '看': """
看了这篇文章的人也看	2707
看原文	2736
看更多	2707
看更多文章	2735
看更多新聞	2735
""", '知': """
知道了	2710
""", '稍': """
稍后再说	2682
稍后提醒我	2682
稍后阅读	2726
稍後再說	2682
稍後提醒我	2682
稍後閱讀	2726
""", '立': """
立即捐款	2683
立即訂閱	2686
立即订阅	2686
""", '粉': """
粉絲團	2697
""", '精': """
精彩推荐	2735
精彩推薦	2735
精选	2707
""", '紙': """
紙面ビューアー	1491
""", '結': """
結果を見る	1515
""", '続': """
続きはこちら	1540
続きをみる	1514
続きを読む	1491
""", '網': """
網友留言	2706
""", '編': """
編輯推薦	2707
編輯精選	2707
編集部おすすめ	1512
編集部のおすすめ	1512
""", '縮': """
縮小	1501
""", '繼': """
繼續閱讀	2709
""", '纠': """
纠错	2706
""", '继': """
继续浏览内容	2709
继续阅读	2709
""", '编': """
编辑推荐	2707
编辑精选	2707
""", '网': """
网友评论	2706
""", '翻': """
翻訳を表示	1515
""", '联': """
联系我们	2702
""", '聯': """
聯絡我們	2702
""", '聽': """
聽全文	2726
聽新聞	2696
聽這篇文章	2726
""", '菜': """
菜单	2709
""", '著': """
著作権	1507
""", '複': """
複製網址	2726
複製連結	2696
""", '觀': """
觀看更多	2735
""", '视': """
视频	2707
""", '解': """
解鎖全文	2726
解锁全文	2726
""", '訂': """
訂閱	2686
訂閱會員	2686
訂閱會員專屬內容	2726
訂閱郵件	2690
訂閱電子報	2690
""", '記': """
記事の続きはこちら	1540
記事へのご意見	1510
記事をサポートする	1489
記事をプレゼント	1491
記事をプレゼントする	1529
記事を保存	1501
記事を保存する	1529
記事を印刷する	1501
記事を読む	1514
記事ランキング	1512
記事一覧	1514
記事一覧を見る	1540
記事全文を読む	1514
記者募集	1525
記者募集中	1525
""", '許': """
許可する	1507
""", '註': """
註冊	2686
""", '評': """
評論	2706
""", '話': """
話題の記事	1512
""", '詳': """
詳しく見る	1515
詳細	1515
""", '語': """
語音播報	2726
語音朗讀	2726
""", '誤': """
誤りを報告	1515
誤字脱字の報告	1529
誤字脱字を報告する	1529
""", '読': """
読まれている記事	1512
読み上げ	1529
読み放題	1494
""", '請': """
請填寫讀者問卷	2726
請繼續往下閱讀	2701
請輸入電子郵件	2690
""", '讚': """
讚	2696
讚賞支持	2683
""", '订': """
订阅	2686
订阅会员	2686
订阅邮件	2690
""", '评': """
评论	2706
评论(#	2706
""", '诚': """
诚聘英才	2726
""", '话': """
话题	2707
""", '详': """
详情	2710
""", '语': """
语音朗读	2726
""", '请': """
请先登录再评论	2726
请继续往下阅读	2701
请输入邮箱	2690
""", '購': """
購読	1491
購読する	1491
購読のお申し込み	1491
購読申し込み	1491
""", '贈': """
贈送文章	2726
贈送文章給朋友	2726
贈送此文	2726
""", '贊': """
贊助	2683
贊助內容	2701
贊助商	2701
""", '赞': """
赞助	2683
赞助内容	2701
赞助商链接	2701
赞赏	2683
""", '赠': """
赠送此文	2726
""", '跳': """
跳到主要內容	2709
""", '載': """
載入更多	2709
""", '轉': """
轉發	2696
""", '转': """
转发	2696
""", '返': """
返信	1510
返信する	1510
返回顶部	2709
返回首页	2709
""", '追': """
追蹤	2697
追蹤我們	2697
""", '通': """
通報する	1510
通知をオン	1500
通知を受け取る	1529
""", '速': """
速報	1512
速報通知を受け取る	1529
""", '連': """
連結已複製	2726
連載	1512
""", '運': """
運営会社	1507
""", '違': """
違反報告	1510
""", '選': """
選單	2709
""", '邮': """
邮箱	2690
""", '链': """
链接已复制	2726
""", '閉': """
閉じる	1488	1514
""", '開': """
開く	1515
開通會員	2686
""", '関': """
関連	1512
関連する記事	1512
関連キーワード	1512
関連タグ	1512
関連トピックス	1512
関連ニュース	1512
関連リンク	1512
関連動画	1512
関連情報	1512
関連記事	1512
関連記事はこちら	1539
""", '閱': """
閱讀全文	2709
閱讀原文	2736
閱讀更多	2709
""", '關': """
關於我們	2702
關注	2697
關注我們	2697
關鍵字	2707
關閉	2682
""", '阅': """
阅读全文	2709
阅读原文	2736
阅读更多	2709
""", '隐': """
隐私政策	2702
隐私权政策	2702
""", '隱': """
隱私政策	2702
隱私權政策	2702
""", '電': """
電子信箱	2690
電子報	2690
電子版	1491
""", '音': """
音声で聞く	1501
音声読み上げ	1529
""", '頭': """
頭條	2707
""", '顯': """
顯示原文	2710
顯示更多	2709
""", '首': """
首頁	2709
首页	2709
""", '點': """
點我看影片	2726
點擊播放本文	2726
點閱排行	2735
""", '가': """
가	1561
가입하기	1552
가장 많이 본 뉴스	1568
""", '개': """
개인정보 처리방침	1566
개인정보처리방침	1566
""", '거': """
거부	1566
""", '검': """
검색	1570
""", '결': """
결과 보기	1571
""", '계': """
계속 읽기	1552
""", '고': """
고객센터	1566
""", '공': """
공유	1561
공유하기	1561
""", '관': """
관련 기사	1568
관련 뉴스	1568
관련 영상	1591
관련 태그	1568
관련기사	1568
관련뉴스	1568
관련키워드	1568
""", '광': """
광고	1565
광고 닫기	1565
""", '괜': """
괜찮습니다	1549
""", '구': """
구독	1552
구독 신청	1552
구독 전용	1552
구독 중	1552
구독신청	1552
구독이 완료되었습니다	1583
구독자 전용	1554
구독하고 이어서 읽기	1583
구독하기	1552
""", '글': """
글씨크기	1561
글자 크기	1561
글자 크기 변경	1583
글자 크기 조절	1583
글자크기	1561
""", '기': """
기부하기	1550
기사 공유하기	1561
기사 더보기	1583
기사 듣기	1583
기사 링크 복사	1583
기사 본문	1570
기사 선물하기	1583
기사 스크랩하기	1583
기사 오류 신고	1583
기사 오류 제보	1583
기사 원문 보기	1583
기사 저장하기	1583
기사 제보 및 문의	1583
기사 후원하기	1550
기사에 대한 의견	1567
기사원문	1570
기사저장	1561
기자 구독	1578
기자 구독하기	1578
기자 페이지	1578
기자 프로필 보기	1578
기자의 다른 기사	1578
기자의 다른기사	1568
""", '나': """
나중에	1549
나중에 보기	1583
나중에 읽기	1583
나중에 하기	1549
""", '내': """
내 정보	1552
""", '네': """
네이버 구독	1564
네이버 블로그	1561
네이버에서 구독	1564
네이버에서 구독하기	1564
""", '놓': """
놓치면 안 되는 기사	1591
""", '뉴': """
뉴스 듣기	1583
뉴스레터 구독	1557
뉴스레터 구독 신청	1557
뉴스레터 무료 구독	1583
뉴스레터 신청	1557
""", '다': """
다른 공유 찾기	1561
다른 기사	19	1568
다른 기사 더 보기	19
다른 기사 보기	1578
다른기사	1568
다른기사 보기	1568
다시 보지 않기	1549
다음	1570
다음 기사	1568
다음 기사 보기	1583
다음 페이지	1570
다음기사	1568
다음에	1549
""", '닫': """
닫기	1549
""", '답': """
답글	1567
답글쓰기	1567
""", '당': """
당신이 좋아할 만한	1568
""", '댓': """
댓글	1567
댓글 #	1567
댓글 #개	1567
댓글 보기	1567
댓글 쓰기	1567
댓글 운영 정책	1583
댓글 운영정책	1583
댓글보기	1567
댓글쓰기	1567
댓글을 입력해주세요	1567
""", '더': """
더 보기	1570
더보기	1568	1570
""", '독': """
독자 의견 조사	1583
""", '동': """
동영상	1568
동의	1566
동의합니다	1566
""", '등': """
등록	1567
""", '디': """
디지털뉴스부	1578
디지털뉴스팀	1578
디지털콘텐츠팀	1578
""", '라': """
라인	1561
""", '랭': """
랭킹	1568
랭킹뉴스	1568
""", '로': """
로그아웃	1552
로그인	1552
로그인 후 댓글 쓰기	1583
로그인/회원가입	1552
로그인이 필요	1554
""", '링': """
링크 복사	1561
링크가 복사되었습니다	1583
""", '마': """
마이페이지	1552
""", '많': """
많이 본 기사	1568
많이 본 뉴스	1568
많이 본 영상	1591
많이 읽은 기사	1568
많이본 기사	1568
많이본 뉴스	1568
""", '맨': """
맨 위로	1570
맨위로	1570
""", '메': """
메뉴	1570
메뉴 닫기	1570
메일	1561
""", '모': """
모두 동의	1566
""", '목': """
목록	1570
목록보기	1570
""", '무': """
무료 체험 시작하기	1552
무료 회원가입	1552
""", '문': """
문의	1567
""", '바': """
바로가기	1561
""", '밴': """
밴드	1561
""", '번': """
번역 보기	1571
""", '베': """
베스트	1568
""", '복': """
복사하기	1561
""", '본': """
본문 글씨 줄이기	1561
본문 글씨 키우기	1561
본문 바로가기	1570
본문으로 바로가기	1570
""", '북': """
북마크	1561
""", '비': """
비밀번호 찾기	1552
""", '사': """
사이트맵	1566
사진 확대	1570
""", '설': """
설문 참여 바로가기	1583
설문 참여하기	1583
설문조사 참여하기	1583
""", '속': """
속보	1568
속보 알림 받기	1583
속보 알림 신청	1583
""", '스': """
스크랩	1561
스크랩하기	1583
스폰서	1565
""", '신': """
신고	1567
신문구독	1552
""", '실': """
실시간 뉴스	1568
""", '알': """
알겠습니다	1571
알림 받기	1560
알림 설정	1560
""", '앱': """
앱 다운로드	1560
앱 다운로드하기	1560
앱 설치	1560
앱 설치하기	1560
""", '에': """
에디터 추천	1568
""", '연': """
연관기사	1568
""", '열': """
열기	1571
""", '영': """
영상	1568
영상 보기	1583
영상으로 만나보세요	1583
영상으로 보기	1583
""", '오': """
오늘 하루 보지 않기	1549
오늘은 그만 보기	1549
오늘의 추천	1568
오늘의 핫뉴스	1591
오디오로 듣기	1583
오류 신고	1567
오류 신고하기	1583
오탈자 신고	1583
""", '온': """
온라인뉴스팀	1578
""", '요': """
요약	1570
""", '원': """
원문 보기	1571
원문보기	1570
""", '위': """
위로	1570
""", '유': """
유료 기사입니다	1583
유튜브 구독	1564
유튜브 구독하기	1564
""", '음': """
음성 재생하기	1583
음성으로 듣기	1561
""", '응': """
응원하기	1550
""", '의': """
의견 쓰기	1567
""", '이': """
이 기사 어땠나요	1583
이 기사를 공유합니다	1583
이 기사를 추천합니다	1583
이 기사와 함께 읽은 기사	1583
이 기자의 다른 기사	1583
이 시각 많이 본 기사	1591
이 시각 많이 본 뉴스	1591
이 시각 주요뉴스	1568
이 시각 추천뉴스	1568
이런 기사는 어때요	1591
이메일	1561
이메일무단수집거부	1566
이미 구독 중이신가요	1552
이미 회원이신가요	1552
이미지 크게 보기	1570
이미지 확대	1570
이슈	1568
이용약관	1566
이전	1570
이전 기사	1568
이전 기사 보기	1583
이전기사	1568
""", '인': """
인기 급상승	1591
인기 기사	1568
인기기사	1568
인기뉴스	1568
인쇄	1561
인쇄하기	1561
인스타그램 팔로우	1583
""", '일': """
일시후원	1550
""", '자': """
자세히	1571
자세히 보기	1571
""", '재': """
재생	1570
""", '저': """
저작권규약	1566
저장	1561
""", '전': """
전체 댓글	1567
전체 보기	1570
전체메뉴	1570
전체보기	1570
""", '접': """
접기	1570
""", '정': """
정기 후원하기	1550
정기구독	1552
정기후원	1550
""", '제': """
제보	1567
제보하기	1567
""", '좋': """
좋아요	1561
좋은 기사 후원하기	1550
""", '주': """
주소 복사	1583
주소가 복사되었습니다	1583
주소복사	1561
주요 기사	1568
주요 뉴스	1568
주요 뉴스 더보기	1591
주요기사	1568
주요뉴스	1568
""", '지': """
지금 뜨는 기사	1591
지금 뜨는 뉴스	1591
지도 보기	1571
지면보기	1552
""", '청': """
청소년보호정책	1566
""", '최': """
최신 기사	1568
최신 뉴스	1568
최신기사	1568
최신뉴스	1568
""", '추': """
추천 기사	1568
추천 영상	1591
추천기사	1568
추천뉴스	1568
""", '친': """
친구 추가하기	1583
""", '카': """
카카오스토리	1561
카카오톡	1561
카카오톡 공유	1561
카카오톡으로 공유	1583
카카오톡으로 공유하기	1583
카테고리	1568
""", '쿠': """
쿠키 설정	1566
""", '퀴': """
퀴즈 풀기	1583
""", '키': """
키워드	1568
""", '태': """
태그	1568
""", '텔': """
텔레그램에서 소식 받기	1583
""", '투': """
투표하기	1583
""", '트': """
트위터	1561
트위터 공유	1561
""", '페': """
페이스북	1561
페이스북 공유	1561
페이스북으로 공유	1583
""", '펼': """
펼치기	1570
""", '포': """
포토	1568
""", '폰': """
폰트 크기	1561
""", '프': """
프리미엄	1552
프린트	1561
""", '함': """
함께 보면 좋은 기사	1568
함께 볼 기사	1591
함께 읽으면 좋은	1568
함께 읽은 기사	1591
""", '핫': """
핫뉴스	1568
핫이슈	1568
핫클릭	1591
""", '헤': """
헤드라인	1568
""", '협': """
협찬	1565
""", '홈': """
홈	1570
""", '화': """
화제의 뉴스	1568
""", '확': """
확인	1571
""", '회': """
회사소개	1566
회원 전용	1554
회원가입	1552
""", '후': """
후원	1550
후원 안내	1550
후원 하기	1550
후원하기	1550
후원회원 가입	1550
"""}

START = {'a': """
abonē	1669 K par	1669 K no	1669 K un	1671 K
accès	1098 K illimité
această	51 K investigație	2070 K traducere
además	869 K:	914 K, en
ai가	1580 K 자동 번역한	1580 K 번역한	1580 K 핵심	1580 K 요약한
ai에게	1580 K 물어	1580 K 질문	1580 K 물어보기
ajánljuk	1302 K:
aktivér	402 K
alătură	12 K-te	54 K-te celor #	54 K-te celor peste #	54 K-te comunității de #
anmäl	2415 K dig till vårt	2431 K
apúntate	895 K a nuestro seminario	895 K a nuestro evento
artykuł	1917 K ukazał się	1917 K pochodzi z	1923 K przetłumaczony	1923 K został przetłumaczony	1923 K czyta	1923 K wygenerowany
artykuły	1914 K autora
artículos	839 K gratuitos
ascultă	1 K	2059 K:	2076 K podcastul	2076 K acest articol
atradāt	44 K
atsisiųskite	1631 K
autorė	1635 K:
autoři	299 K jsou
außerdem	547 K lesenswert:	547 K interessant:
aún	32 K no hay comentarios
ați	57 K încercat
""", 'b': """
bajá	903 K la app
beiträge	27 K
benefício	2020 K do assinante:
berätta	57 K i	57 K gärna
beställ	2431 K
bestätigen	441 K sie ihre
bestätigungsmail	441 K
besøg	388 K vores
beğendiniz	8 K mi
boletín	845 K diario	845 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2647 K liên quan:	2660 K viết này có	2660 K viết có hữu ích
báo	2660 K lỗi bài viết
bình	5 K luận	27 K luận	2661 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	1302 K:
bạn	57 K đã thử	57 K đã làm thử	2660 K phát hiện	2660 K thấy bài viết
bản	2660 K tóm tắt này
bấm	2662 K để nghe
bật	2638 K thông báo
""", 'c': """
chceš	321 K u nás pracovat	2291 K u nás pracovať
chefredaktör	2429 K och ansvarig utgivare:	2429 K:
chưa	32 K có bình luận
citeşte	2059 K şi	2059 K şi:
citește	2059 K și	2059 K și:	2059 K:	2059 K mai mult	2059 K aici	2059 K mai departe:
citiți	2059 K și
ciąg	1927 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1974 K exclusivo para	2018 K gerado	2023 K oferecido por
conținut	2070 K generat	2074 K oferit de
crédit	1172 K photo	1172 K photos
crédits	1172 K photo	1172 K photos
cuéntame	57 K
cuộc	51 K điều tra này
cài	2664 K đặt ứng dụng	2664 K ứng dụng	2664 K app
có	2647 K thể bạn quan tâm:
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	2065 K ai informații	2072 K ai observat o
dalinkitės	1631 K
další	287 K články autora
darovať	2285 K
dernières	1126 K actualités
descarcă	13 K	2090 K aplicația
descargá	13 K	903 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	1981 K no google play	2028 K na app store	2028 K no google play	2028 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	314 K
dostępna	1930 K w
dostępne	1930 K w
dostępny	1930 K w
dołącz	12 K do	54 K do #	54 K do ponad #	1941 K do	1954 K do dyskusji
držte	28 K se
découvrez	1127 K aussi	1151 K la boutique	1151 K notre boutique	1151 K nos jeux	1151 K notre hors-série	1159 K notre application	1159 K notre appli
décryptage	1127 K :
déductible	1089 K des impôts	1089 K à #
déjà	1096 K abonné	1096 K inscrit	1096 K client
dùng	2671 K thử
""", 'e': """
elkészítetted	57 K
elírást	7 K
előfizetőként	1328 K
encuéntranos	12 K
envía	3 K
envíanos	884 K
ermöglicht	549 K von
erről	1302 K bővebben
escríbenos	872 K
estagiária	2011 K sob supervisão	2011 * K sob supervisão
estagiário	2011 K sob supervisão
""", 'f': """
faça	2026 K o quiz	2026 K o teste	2026 K o nosso
felelős	1325 K szerkesztő:	1325 K kiadó:
fiți	31 K primul
foretrækker	403 K du
fortsätt	2433 K läsa
fortæl	57 K mig
fotogaléria	2259 K:
fotografía	915 K:
få	379 K fuld adgang til	402 K adgang	402 K fri	402 K fuld	402 K besked	402 K ugens	402 K dagens	402 K de	402 K nyheder	402 K en notifikation	402 K breaking	402 K seneste nyt	413 K	1837 K full tilgang til	1863 K tilgang	1863 K fri	1863 K full	1863 K beskjed	1863 K varsel	1863 K ukas	1863 K dagens	1863 K de	1863 K nyheter	1863 K siste	1875 K	2406 K full tillgång till	2431 K tillgång	2431 K fri	2431 K full	2431 K besked	2431 K en notis	2431 K veckans	2431 K dagens	2431 K de	2431 K nyheter	2431 K senaste	2442 K
férjen	1328 K hozzá
följ	12 K	2410 K	2431 K
følg	12 K	12 K oss	383 K	402 K	1841 K	1863 K
füge	12 K uns	555 K
fügen	12 K sie uns	555 K sie
für	444 K android und ios	495 K diesen artikel	495 K diesen	544 K nur
főszerkesztő	1325 K:
""", 'g': """
gazeteciliğimizi	2527 K
gehöre	54 K zu den #
gehören	54 K sie zu den #
ghé	2661 K cửa hàng trực tuyến
glöm	2431 K inte att bekräfta
gorąca	41 K linia redakcji
góp	2660 K ý cho bài viết
gör	2415 K quizet	2415 K vårt quiz	2431 K vårt
görmemiz	2532 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1329 K lát
hintergründe	547 K dazu:
hjälp	2415 K oss bli bättre	2415 K oss att bli bättre
hjælp	388 K os med at blive bedre
hlavné	2272 K body
hlavní	301 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2661 K trả lời khảo sát	2669 K ủng hộ
hämta	13 K	2419 K
häng	2431 K med
hääleta	951 K
håll	28 K	28 K dig
hör	499 K dir	555 K	2431 K
hören	499 K sie	555 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	372 K også	372 K også:	388 K mere på	402 K	1830 K også	1830 K også:	1863 K
""", 'i': """
iesūti	1657 K savu	1657 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
izmēģinājāt	57 K
išbandėte	57 K
išsaugokite	1631 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
já	57 K fez	1974 K é assinante
jäikö	1041 K juttu kesken
jälgi	951 K
""", 'k': """
kapcsolódó	1302 K	1302 K:
kipróbáltad	57 K
kipróbáltátok	57 K
kiểm	2661 K tra kiến thức của bạn
kjøp	1846 K billetter	1846 K billett	1863 K
klausykitės	1616 K
klikněte	284 K zde
ključne	2211 K točke	2211 K tačke
klõpsates	951 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1671 K var
kommentarsfältet	5 K
kopiér	402 K
kopírovat	314 K
kopírovať	2285 K
kopē	1671 K
kvíz	284 K:	1315 K	2259 K:
kérje	1328 K
kérjen	1328 K
kérjük	28 K
kênh	2638 K youtube của báo
köp	2415 K biljetter	2415 K biljett	2431 K
kövess	12 K
kövesse	1328 K
kövessen	12 K
køb	388 K billetter	388 K billet	402 K
küfür	27 K içeren
küldd	3 K el	1310 K el nekünk
küldje	1310 K el nekünk	1328 K	1328 K tovább
kļūsti	1671 K
kết	2652 K nối với chúng tôi
""", 'l': """
laimē	1671 K
laimėkite	1631 K
legyél	1328 K
lejupielādē	1671 K
leé	914 K también	914 K más	914 K:
lisää	1065 K meidät
lásd	1302 K még
lásson	1328 K több
lát	1310 K valami
láttál	1310 K valami
lägg	2431 K till
lähetä	1044 K juttuvinkki	1044 K uutisvinkki	1044 K vinkki	1048 K mielipidekirjoituksesi	1048 K mielipidekirjoitus	1065 K
lämna	2409 K dina tips	2409 K ditt tips
läs	2398 K mer om	2399 K också	2399 K också:	2399 K även	2399 K mer	2399 K mer:	2399 K:	2399 K här	2399 K även:	2406 K vidare med	2406 K mer på	2419 K e-tidningen	2419 K tidningen	2431 K	2433 K vidare
læs	371 K mere om	372 K også	372 K også:	372 K mere	372 K mere:	372 K:	372 K her	372 K hele	379 K videre med	393 K e-avisen	393 K avisen	402 K	404 K videre
légy	31 K te az első
líbil	8 K se vám	302 K se
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1065 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1927 K wideo
mesterséges	1336 K intelligencia írta
mirá	898 K el video	914 K también	914 K:
mitä	8 K pidit	33 K mieltä	1066 K mieltä sinä
mišljenja	2208 K autora	2208 K iznesena	2208 K izneta
mišljenje	2208 K autora
możliwość	5 K komentowania
mándanos	884 K
más	868 K noticias de	868 K noticias sobre	868 K sobre	868 K en	868 K de	869 K información	869 K información:	872 K artículos de
máte	287 K tip?	287 K tip na článek	287 K tip na téma	287 K tip pro
märkasid	44 K	936 K midagi	942 K viga	942 K artiklis viga
még	32 K nincs
més	232 K informació:	258 K notícies de	258 K notícies sobre
mød	388 K os
mūs	1671 K vari
mời	2647 K xem	2647 K bạn đọc	2647 K độc giả	2652 K bạn tham gia	2652 K độc giả theo dõi	2652 K bạn đọc theo dõi	2662 K quý vị theo dõi	2662 K quý độc giả	2662 K bạn xem video	2662 K nghe
""", 'n': """
nahlásit	324 K chybu
nahlásiť	2294 K chybu
nahláste	2294 K chybu
najważniejsze	1923 K informacje
naloži	2339 K
naložite	13 K	2339 K
naročite	2346 K se na
naujienų	41 K telefonas
našli	7 K jste	7 K ste	44 K ste
nemáte	322 K čas číst	2292 K čas čítať
než	331 K vložíte komentář	331 K začnete diskutovat	331 K napíšete příspěvek
nguồn	2656 K:	2656 K :
nhận	2638 K thông báo
nové	304 K číslo	304 K vydání	2275 K číslo	2275 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	1065 K enemmän
nägid	952 K viga
näita	951 K
näitkö	1066 K virheen
näytä	1065 K sisältö
nå	2431 K vår
nézd	1302 K meg	1328 K meg
nézze	1302 K meg	1328 K meg
nāc	1662 K strādāt
""", 'o': """
oceń	8 K	1924 K ten	1924 K artykuł	1924 K tekst
odporučte	2285 K
odporúčame	2259 K:
odsłuchaj	1935 K	1935 K ten
ofereça	3 K
oglądaj	1911 K:
ohodnoťte	302 K	2273 K
opýtajte	2272 K sa
opširnije	2196 K:	2196 K na
ouça	1 K	1999 K:	2024 K o podcast
oír	1 K
""", 'p': """
pamanīji	1663 K kļūdu
pamanījāt	44 K	1663 K kļūdu
pastebėjote	44 K	1617 K įdomų	1623 K klaidą
paylaş	3 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	2656 K viên:
piditkö	8 K	1066 K
pidätkö	1066 K
piše	2223 K:
podobał	8 K ci się
podpořte	319 K
podržite	2226 K
podés	12 K seguir	885 K enviarnos
podívejte	284 K se:	284 K se na video
poleć	1935 K
poslať	2285 K
poslechněte	1 K si	284 K si	284 K si:
poslušajte	1 K	2196 K:	2318 K:
posłuchaj	1 K	1911 K:	1911 K też:
pozostała	1927 K część
pošaljite	41 K vijest
pošlete	314 K
pošlite	3 K	2285 K
poți	2065 K contacta autorul	2065 K contacta autoarea
praneškite	1617 K redakcijai
predplaťte	2289 K si
prečítajte	2259 K si tiež	2259 K si aj	2259 K si	2259 K si:
pridruži	54 K se #
pridružite	12 K se	54 K se #
pridėkite	1631 K
pronašli	44 K ste
pročitaj	2196 K još	2196 K i
pročitajte	2196 K još	2196 K i	2196 K više	2196 K:	2196 K više o ovoj temi
prvý	2284 K mesiac len za	2284 K mesiac za	2284 K mesiac už za	2284 K mesiac zadarmo
prześlij	1935 K dalej
präsentiert	549 K von
prüfen	555 K sie
páčil	8 K sa vám	2273 K sa
päivitä	1065 K
pääset	1065 K lukemaan
päätoimittaja	1063 K:
păstrați	28 K
pērc	1662 K biļetes	1671 K
předplaťte	319 K si
přehrajte	284 K si
přečtěte	284 K si také	284 K si	284 K si:	284 K si také:
přidej	54 K se k #
přidejte	54 K se k #
připojte	12 K se
""", 'q': """
querés	885 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	322 K posloucháte
radšej	2292 K počúvate
radši	322 K posloucháte
rašykite	1617 K autorei	1617 K autoriui
recibí	884 K las noticias
recomandări	2059 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	1327 K ingyenesen
regisztráljon	1315 K	1327 K ingyenesen
regístrate	836 K para
resuméet	26 K er
resztę	1927 K tekstu
rezervē	1671 K
rešite	2196 K kviz
riješite	2196 K kviz
rozwiąż	1911 K quiz
rätsel	538 K mit
rätseln	538 K sie mit
réservez	1151 K vos places pour la soirée de la rédaction
réservé	1096 K aux abonnés
réservée	1096 K aux abonnés
réservés	1096 K aux abonnés
résumer	1141 K cet article	1141 K l'article
résumé	1141 K généré	1141 K rédigé	1141 K réalisé	1141 K produit	1141 K par
rösta	2431 K
rādīt	1671 K
""", 's': """
saglabā	1671 K
saistīts	1646 K:
saņem	1671 K
sažetak	2211 K	2211 K članka	2211 K teksta
schließ	54 K dich #	54 K dich den #
schließe	23 K dich
schließen	54 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	884 K el canal	914 K leyendo:
sesizări	2065 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	301 K	301 K článku
siųskite	1617 K savo	1631 K
sjefredaktør	1860 K:	1860 K og ansvarlig redaktør:
skopírovať	2285 K
skrót	1923 K artykułu
skúsili	57 K ste
související	284 K:
sporočite	2351 K napako
sprawdź	1911 K:	1911 K też:
spróbowaliście	57 K
spróbowałaś	57 K
spýtajte	2272 K sa
stališča	2329 K avtorja
stáhni	13 K si
stáhněte	13 K si	337 K si aplikaci
stöd	2406 K
stötta	2406 K
støt	379 K
støtt	1837 K
suscríbete	831 K a
susidūrėte	1617 K su
susiję	1605 K:
synthèse	1141 K générée
syötä	1065 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	1334 K:
szívesen	1329 K meghallgatjuk
szöveg	1334 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	889 K
síganos	12 K
sígueme	889 K
síguenos	12 K
só	1974 K para assinantes
sólo	836 K para suscriptores
søg	402 K nu
súhrn	2272 K
súmate	12 K	54 K a las #
súvisiace	2259 K:
súvisiaci	2259 K článok
sūti	1657 K savu	1671 K
""", 't': """
también	857 K en facebook	869 K puedes leer	869 K puedes leer:	869 K te puede interesar:
també	232 K et pot interessar:
teitkö	57 K
tekoäly	1070 K on
tenés	879 ¿K información
thấy	44 K lỗi
thử	2661 K sức với
tiedätkö	1044 K aiheesta	1044 K asiasta	1044 K lisää
tiivistelmä	26 K on
tilføj	402 K
todavía	32 K no hay comentarios
további	1302 K részletek
traducció	241 K feta
transparentní	294 K účet:
trên	2638 K google news
trả	2661 K lời câu đố
trải	2671 K nghiệm
turpinājums	1673 K
twój	27 K komentarz
työskenteletkö	1044 K
tác	2656 K giả:	2656 K giả là
támogasd	1320 K a	1320 K az
támogassa	1320 K a	1320 K az
täglichen	441 K newsletter
tämä	26 K tiivistelmä	51 K juttu
tämän	51 K jutun
télécharger	13 K	1107 K l'application
téléchargez	13 K
tóm	2660 K tắt này
töltsd	13 K le
töltse	13 K le	1328 K le	1328 K ki
történeteiket	1310 K
tüm	27 K yorumlar
tęsinys	1633 K
tłumaczenie	1923 K
tải	13 K	13 K ứng dụng	2638 K ứng dụng	2638 K app	2664 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2231 K na grešku
uključi	2219 K
uključite	2219 K
uložit	314 K
uložiť	2285 K
uložte	314 K si	2285 K si
unbeschränkter	518 K zugang
unterstütze	425 K
unterstützen	425 K sie	425 K sie die
uočili	7 K ste
upozorniť	2294 K na chybu
upozorněte	324 K na chybu
urmărește	12 K	2059 K și:	2076 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1315 K részt
več	2318 K:	2318 K v videu	2343 K o tem	2343 K novic	2343 K preberite
vidéo	1127 K :
visą	1631 K interviu
više	2196 K o:
você	1999 K pode gostar:
vprašaj	2332 K
vprašajte	2332 K
vypočujte	1 K si	2259 K si:
vyskúšali	57 K ste
vytiskněte	314 K
vytlačiť	2285 K
vytlačte	2285 K
vyzkoušeli	57 K jste
válaszolj	1328 K
válaszoljon	1328 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	402 K med
véleménycikkeit	1310 K
více	284 K zde	284 K k tématu:
võida	951 K
võta	936 K ühendust	951 K
vă	28 K rugăm să
věnujte	314 K
všechny	27 K komentáře	287 K články autora
všimli	44 K jste si	44 K ste si
""", 'w': """
weiterführende	465 K artikel:
weź	1954 K udział w dyskusji
więcej	1910 K o	1910 K na temat	1910 K z	1911 K na ten temat:	1914 K artykułów autora
wypróbowaliście	57 K
wypróbowałaś	57 K
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	441 K newsletter
""", 'y': """
yanlişlik	2521 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1946 K uwagę	1946 K błąd	1946 K literówkę	1946 K uwagi	1946 K nieścisłość
ziņo	1657 K redakcijai
zkopírovat	314 K
znalazłeś	7 K
zostań	1943 K reporterem	1943 K reporterką	1943 K dziennikarzem
zrobiliście	57 K
""", '©': """
©	474 K dpa	712 K #	712 K
""", 'à': """
à	1127 K lire aussi	1127 K lire également	1127 K lire :	1127 K lire sur	1127 K voir aussi	1127 K écouter	1127 K relire	1127 K découvrir	1127 K lire sur le même sujet	1127 K consulter :	1127 K voir également	1130 K propos de l'auteur	1130 K propos de l'autrice	1151 K retrouver dans le numéro
àudio	241 K generat
""", 'á': """
áudio	2018 K gerado
""", 'ä': """
är	2409 K du
äänestä	1065 K
""", 'é': """
é	1996 K preciso estar logado
écouter	1 K l'article	1 K cet article	1127 K aussi
écoutez	1 K cet	1 K l'article	1155 K le podcast
""", 'í': """
írd	1328 K be
írj	1310 K a szerzőnek
írja	1328 K be
írjon	1310 K a szerzőnek	1328 K közvetlenül	1328 K nekünk
""", 'î': """
întreabă	2070 K asistentul
""", 'ö': """
ön	1329 K szerint
""", 'ú': """
últimas	868 K noticias de	1998 K de	1998 K notícias de
únase	12 K
únete	12 K	23 K a	54 K a las #	54 K a los #	54 K a más de #	54 K a nuestros #
""", 'ü': """
über	468 K die autor:in	468 K die autoren	468 K die autor:innen	470 K die autorin	470 K den autor	471 K die autorin	471 K den autor
übersetzung	552 K:	552 K aus dem
""", 'č': """
čitaj	2196 K još
čitajte	2196 K i	2196 K još	2196 K još:
članak	2211 K je preveden	2211 K čita	2214 K je objavljen u
članek	2332 K je preveden	2332 K bere	2332 K je prebral	2335 K je objavljen v
článek	301 K byl přeložen	301 K přeložen	301 K načetl	304 K vyšel v
článok	2272 K bol preložený	2272 K načítal	2275 K vyšiel v
čo	33 K si myslíte
čtěte	284 K také	284 K také:	284 K i	284 K více	284 K:
číslo	294 K účtu pro dary	294 K transparentního účtu
čítajte	2259 K aj	2259 K tiež	2259 K viac
""", 'đ': """
đánh	2660 K giá bài viết
đăng	2661 K ký tham dự hội thảo
đường	41 K dây nóng: #	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo
đọc	2647 K thêm	2647 K thêm:	2647 K:	2647 K tiếp:	2652 K tin nhanh
""", 'į': """
įsigykite	1631 K
įtraukite	1631 K mus
įveskite	1631 K
""", 'ś': """
ściągnij	13 K	1959 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1939 K:
źródło	1939 K:
""", 'ž': """
želite	2228 K raditi kod nas	2228 K da radite kod nas	2348 K delati pri nas
želiš	2228 K raditi kod nas	2348 K delati pri nas
žinote	1617 K daugiau	1632 K istoriją
žiūrėkite	1605 K taip pat	1631 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	605 K χρήσιμο	605 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	620 K τον	620 K τα	620 K
ακούστε	1 K	589 K:
αναφέρετε	625 K λάθος	625 K κάποιο λάθος
αναφορά	625 K λάθους
αντιγράψτε	615 K
αντιγραφή	615 K
αξιολογήστε	605 K
αποθηκεύστε	615 K
αυτή	51 K η έρευνα	604 K η περίληψη	604 K η σύνοψη
""", 'β': """
βίντεο	589 K:
βαθμολογήστε	605 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	54 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	54 K ένας από τους #
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης
""", 'δ': """
δείτε	589 K επίσης	589 K:	589 K το βίντεο	589 K εδώ	589 K επίσης:	589 K ακόμα:	589 K φωτογραφίες	589 K ακόμη	589 K ακόμη:	602 K όλα τα άρθρα	616 K όλες	616 K όλα	616 K τις
δειτε	589 K επισης	589 K ακομη	589 K:
δεν	623 K έχετε χρόνο να διαβάσετε
διάβασε	589 K επίσης	589 K ακόμη
διαβάζεται	604 K από
διαβάστε	589 K επίσης	589 K επίσης:	589 K ακόμη	589 K ακόμη:	589 K ακόμα	589 K:	589 K εδώ	589 K περισσότερα	589 K ακόμα:	589 K εδώ περισσότερα	589 K σχετικά	589 K αναλυτικά	602 K όλα τα άρθρα	616 K όλες	616 K όλα	616 K τις
διαβαστε	589 K επισης	589 K ακομη	589 K ακομα	589 K:
διαθέσιμη	612 K στο
διαθέσιμο	612 K σε	612 K στο
δοκιμάσατε	57 K
""", 'ε': """
είδατε	44 K λάθος
εκτυπώστε	615 K
ενεργοποιήστε	612 K
εντοπίσατε	44 K
εσείς	33 K τι
""", 'η': """
η	604 K περίληψη	604 K σύνοψη	604 K ανάγνωση	604 K περίληψη αυτή
""", 'θ': """
θέλεις	622 K να εργαστείς μαζί μας
θέλετε	622 K να εργαστείτε μαζί μας	622 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	612 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	612 K	620 K την εφαρμογή	634 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	589 K:
""", 'λ': """
λήψη	612 K από	612 K στο
""", 'μ': """
μάθετε	616 K όλες
με	618 K πληροφορίες από
μείνετε	616 K ενημερωμένοι
μετάφραση	604 K
μοιράσου	615 K
μοιραστείτε	3 K
""", 'ο': """
οι	602 K απόψεις	602 K γνώμες
""", 'π': """
περίληψη	604 K
περισσότερα	589 K:
πηγές	618 K:
πηγή	618 K:
προτείνετε	615 K
προτιμάτε	623 K να ακούτε	623 K να ακούσετε
πώς	605 K σας φάνηκε
""", 'ρ': """
ρωτήστε	604 K
ρώτα	604 K
ρώτησε	604 K
""", 'σ': """
σας	8 K άρεσε	605 K φάνηκε	605 K βοήθησε	605 K άρεσε
στείλτε	615 K
στηρίξτε	620 K	620 K τον	620 K τα	620 K την
σύνοψη	604 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	602 K κείμενα που
το	57 K δοκιμάσατε	57 K δοκίμασες	602 K άρθρο εκφράζει	604 K άρθρο μεταφράστηκε	604 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	615 K
""", 'ό': """
όλα	602 K τα άρθρα
όλες	616 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	169 K се за
автор	2139 K - обозреватель	2139 K - корреспондент	2139 K - колумнист	2139 K - редактор	2586 K - оглядач	2586 K - колумніст	2586 K - кореспондент
авторка	2586 K - оглядачка	2586 K - колумністка
авторката	149 K е
авторът	149 K е
акценти	151 K от
""", 'б': """
бачите	44 K помилку
беше	152 K ли полезна	152 K ли полезно	152 K ли полезен
больше	2123 K новостей	2124 K по теме:	2162 K любите слушать	2162 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	2142 K ли материал	2142 K ли пересказ	2142 K ли этот пересказ	2142 K ли этот	2142 K ли текст
была	2142 K ли статья	2142 K ли эта	2142 K ли новость
більше	2570 K по темі:	2570 K за темою:	2570 K на тему:	2570 K про це:	2601 K новин	2601 K матеріалів
""", 'в': """
вакансии	2145 K "	2145 K редакции
вакансії	2591 K "	2591 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	2142 K понравилась	2142 K понравился	2142 K помогла	2589 K сподобалась	2589 K сподобалася	2589 K сподобався
ваш	27 K комментарий	27 K коментар
видяхте	44 K грешка
вижте	137 K още	137 K също	137 K:	137 K повече във видеото	137 K галерията
включете	159 K
все	27 K комментарии	2123 K новости на тему	2123 K материалы	2123 K новости	2123 K статьи	2127 K статьи автора	2127 K материалы автора
всички	164 K новини
встановлюйте	2596 K
встановіть	13 K	2596 K	2622 K застосунок
""", 'г': """
гаряча	41 K лінія редакції
главное	2141 K от
гледайте	137 K видеото	137 K:
головне	2588 K від	2588 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
""", 'д': """
детальніше	2570 K:	2570 K про це
джерела	2603 K:
джерело	2603 K:
дивіться	2570 K також	2570 K:	2570 K також:	2570 K відео:
до	2570 K теми:
докладніше	2570 K:	2570 K про це
доступно	2150 K в	2150 K на	2150 K для	2596 K в	2596 K у	2596 K на	2596 K для
достъпно	159 K в	159 K на
дотримуйтесь	28 K
другие	2127 K материалы автора
думка	2586 K автора	2586 K редакції	2586 K, висловлена
думки	2586 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	2127 K новость?
еще	2124 K по теме:
ещё	2123 K больше	2124 K по теме:
""", 'з': """
за	2570 K темою:
забелязахте	7 K
завантажити	2596 K в	2596 K з	2596 K у
завантажте	13 K	2596 K в	2596 K з	2622 K застосунок	2622 K додаток
завантажуйте	13 K	2596 K	2606 K застосунок
загрузите	2150 K в	2150 K на
задайте	2141 K вопрос
заметили	7 K ошибку
запазете	163 K
запитайте	2588 K
зберегти	2600 K
збережіть	2600 K
знайшли	7 K помилку
зручніше	2609 K слухати
""", 'и': """
изпратете	163 K
изтеглете	13 K	159 K	169 K	184 K приложението
източник	166 K:
източници	166 K:
инсталирайте	159 K
искате	171 K да работите при нас	171 K ли да работите при нас
искаш	171 K да работиш при нас
источник	2156 K:
источники	2156 K:
""", 'к': """
как	2142 K вам статья	2142 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	163 K
копирайте	163 K
короткий	2588 K виклад	2588 K переказ
коротко	2141 K от	2588 K від
краткий	26 K пересказ	2141 K пересказ
кратко	2141 K от
краткое	2141 K содержание
куиз	137 K:
""", 'л': """
лучшее	2123 K за
любите	2609 K слухати
""", 'м': """
материал	2124 K по теме:	2144 K опубликован в	2147 K можно
месяц	2153 K подписки за
мнение	2139 K автора	2139 K редакции
мнението	149 K на автора
мнения	2139 K авторов
мненията	149 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
над	51 K этим текстом	51 K цим текстом
надіслати	2600 K
надішліть	3 K	2600 K
накратко	151 K от
нашли	7 K ошибку	7 K опечатку
немає	2609 K часу читати
нет	32 K комментариев	2162 K времени читать
новия	154 K брой
новият	154 K брой
новости	2123 K партнеров
новый	2144 K номер
няма	32 K коментари
нямате	172 K време да четете
""", 'о': """
об	2124 K этом подробнее	2127 K авторе
обобщение	151 K
обсуждение	5 K
озвучено	2141 K	2588 K
опитахте	57 K
оставьте	31 K первый
открихте	7 K
откройте	2150 K в
отпечатай	163 K
отпечатайте	163 K
отправить	3 K	2154 K
отправьте	3 K	2154 K
оценете	152 K
оцените	8 K	2142 K
оцініть	2589 K
още	137 K по темата	137 K новини:	164 K новини
""", 'п': """
первый	2153 K месяц за
перевод	2141 K выполнен	2141 K сделан
передплата	2599 K за #	2599 K від #
переказ	2588 K
переклад	2588 K зроблено
пересказ	2141 K
перший	2599 K місяць за
по	2124 K теме:
повече	137 K по темата:	164 K новини
повідомити	2611 K про помилку
повідомте	2611 K про помилку	2611 K нам про помилку
погляди	2586 K авторів
подарете	163 K
подарите	2154 K
подарить	2154 K
подарувати	2600 K
подаруйте	2600 K
поддержать	2159 K
поддержите	2159 K
поделитесь	3 K
поделиться	3 K
подкрепете	169 K
подкрепи	169 K
подписка	2153 K за #	2153 K от #	2153 K за рубль
подписывайтесь	12 K	2159 K на
подпишись	12 K	2174 K на
подпишитесь	12 K	2159 K на	2174 K на нас
подробнее	2124 K:	2124 K в материале	2124 K - в	2124 K читайте в материале	2124 K об этом
подробности	2124 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	2139 K автора
позицията	149 K на автора
позиція	2586 K автора
пока	32 K нет комментариев
полезна	152 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	151 K
попитайте	151 K
попробовали	57 K
порадьте	2600 K
порекомендуйте	2154 K
последвайте	12 K	169 K
последние	2123 K новости о
послухати	1 K
послушать	1 K
поставте	2588 K запитання
почитать	2124 K:
преведено	151 K с
преводът	151 K е
предпочитате	172 K да слушате
прежде	2175 K чем оставить комментарий	2175 K чем комментировать
препоръчай	163 K
приготовили	57 K
приготували	57 K
присоединяйтесь	12 K	54 K к #
присъединете	12 K се	54 K се към #
присъедини	54 K се към #
пришлите	2127 K новость
приєднуйтесь	12 K	54 K до #
приєднуйтеся	54 K до #
пробвахте	57 K ли
пройдите	2124 K тест
пройдіть	2570 K тест
прочетено	151 K от
прочетете	137 K още	137 K също
підписка	2599 K за #	2599 K від #
підписуйся	12 K
підписуйтесь	12 K	2606 K на
підпишіться	12 K	2606 K на
підсумок	2588 K
підтримайте	2606 K
підтримати	2606 K
""", 'р': """
работа	2145 K в "
радимо	2570 K прочитати:
разрешете	159 K
распечатайте	2154 K
распечатать	2154 K
расскажите	57 K в
резюме	151 K
резюмето	151 K
рекомендуем	2124 K:
рекомендуємо	2570 K:
робота	2591 K в "	2591 K у "
роздрукувати	2600 K
роздрукуйте	2600 K
розкажіть	57 K у
""", 'с': """
саммари	2141 K
свалете	13 K	159 K	184 K приложението
свежий	2144 K номер
свързани	137 K:
связаться	2127 K с автором
сигнализирайте	174 K за грешка
скачайте	13 K	2150 K в	2150 K из	2159 K приложение	2179 K приложение
скачать	13 K	2150 K в	2150 K на
скопировать	2154 K
скопируйте	2154 K
скопіювати	2600 K
скопіюйте	2600 K
следвайте	12 K ни	169 K
следите	12 K за
слухайте	2570 K:	2570 K також:
слухати	1 K
слушайте	2124 K:	2124 K также:
слушать	1 K
см	2124 K. также:
смотрите	2124 K также	2124 K:	2124 K	2124 K также:	2124 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	2164 K об ошибке	2164 K нам об ошибке
сообщить	2164 K об ошибке
сохраните	2154 K
сохранить	2154 K
спитайте	2588 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спробували	57 K
спросите	2141 K
спросить	2141 K
станьте	31 K первым	31 K першим	2159 K подписчиком	2159 K соучастником	2606 K частиною спільноти	2606 K співучасником
статията	151 K е преведена	151 K е прочетена
статтю	2588 K перекладено
статью	2147 K можно
статья	2141 K переведена	2141 K озвучена	2142 K была	2144 K опубликована в
стежте	12 K за
стислий	2588 K виклад	2588 K переказ
съобщете	174 K за грешка
съобщи	174 K за грешка
""", 'т': """
також	2570 K читайте:
текст	2141 K переведён	2141 K переведен	2141 K озвучен	2588 K перекладено	2588 K озвучено
текстът	149 K отразява	151 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
това	51 K разследване	151 K резюме	151 K обобщение
точка	2139 K зрения автора	2586 K зору автора	2586 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	2162 K слушать
установите	13 K	2179 K приложение
усі	27 K коментарі
""", 'ф': """
фотогалерея	2124 K:
""", 'х': """
хареса	8 K ли	152 K ли
харесахте	152 K ли
хотите	2161 K работать у нас	2161 K у нас работать	2161 K работать в нашей
хочете	2608 K працювати в нас	2608 K в нас працювати	2608 K працювати у нас
хочеш	2608 K працювати в нас
хочешь	2161 K работать у нас
""", 'ц': """
це	51 K розслідування
цей	2588 K переказ	2588 K короткий виклад	2588 K короткий переказ	2588 K стислий виклад
""", 'ч': """
четете	137 K още
чети	137 K още
чи	2589 K була стаття	2589 K був матеріал	2589 K був переказ	2589 K був цей переказ	2589 K була ця	2589 K був цей	2589 K сподобалась	2589 K сподобалася	2589 K сподобався
читай	2174 K нас
читайте	12 K нас	13 K	2124 K также	2124 K также:	2124 K:	2124 K подробнее	2124 K еще	2124 K по теме:	2124 K подробнее:	2124 K материал	2124 K в материале	2150 K нас без	2150 K без	2159 K	2159 K нас в	2570 K також	2570 K також:	2570 K:	2570 K ще	2570 K також на тему:	2570 K по темі:	2570 K також на тему	2606 K
читать	2124 K также	2124 K по теме:
что	33 K вы думаете	2124 K ещё почитать:
чуйте	1 K	137 K:
""", 'щ': """
ще	32 K немає коментарів	2570 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	51 K расследование	2141 K краткое содержание
этот	26 K пересказ	2141 K пересказ	2141 K краткий пересказ	2147 K материал можно	2147 K текст можно
эту	2147 K статью можно
""", 'я': """
як	2589 K вам стаття	2589 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'א': """
אהבתם	1209 K את
אולי	1224 K פספסתם:
אל	1215 K תפספסו: הפעילו
""", 'ב': """
בואו	1210 K לעבוד איתנו
בחנו	1212 K את עצמכם
""", 'ד': """
דווחו	1209 K על
""", 'ה': """
האזינו	1 K	1196 K:	1211 K לפודקאסט	1211 K לפרק
האם	8 K אהבתם	1209 K הכתבה	1209 K הסיכום	1209 K המידע
הדוא	1203 K"ל האדום
הורידו	13 K	1189 K את האפליקציה	1214 K
היו	31 K הראשונים
הירשמו	1210 K לוובינר	1210 K לכנס
הכותב	1204 K הוא
הכותבים	1204 K הם
הכותבת	1204 K היא
הכנתם	57 K
הכתבה	1209 K עניינה	1225 K ממשיכה
המחבר	1204 K הוא
המחברת	1204 K היא
המייל	41 K האדום
המשך	1225 K הכתבה
הפעילו	1215 K התראות	1215 K את ההתראות
הפרק	1211 K המלא זמין
הצביעו	1212 K בסקר
הצטרפו	54 K ל-#	54 K ליותר מ-#	1189 K לערוץ הטלגרם	1189 K לקבוצת הוואטסאפ	1189 K לקבוצת הווטסאפ	1200 K אלינו	1200 K לערוץ	1200 K לקבוצה	1200 K לקבוצת	1200 K לקבוצות	1200 K עכשיו	1200 K גם	1201 K	1210 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1211 K לפודקאסט
השתתפו	1212 K בסקר
התגובות	5 K
התחקיר	51 K הזה
""", 'ח': """
חודש	1220 K ראשון ב
""", 'י': """
יש	1203 K לכם מידע	1203 K לכם סיפור	1203 K לך מידע	1203 K לך סיפור
""", 'כ': """
כדי	1220 K לקרוא את
כל	1200 K החדשות
כתבות	1224 K נוספות:
""", 'ל': """
להאזנה	1211 K לכתבה	1211 K לפודקאסט
להורדת	1214 K
להמשך	1220 K קריאה
לכל	1204 K הכתבות של	1224 K הכתבות:
לכתבה	1196 K המלאה
לכתבות	1224 K נוספות:
לעדכונים	1200 K נוספים	1200 K
לערוץ	1189 K הטלגרם
לפניות	1203 K לכתב	1203 K לכתבת
לפרק	1211 K המלא
לצפייה	1211 K בסרטון	1211 K בווידאו	1211 K במשדר
לקבוצת	1189 K הווטסאפ	1200 K הוואטסאפ	1200 K הווטסאפ
לקבלת	1200 K עדכונים
לקריאה	1196 K נוספת	1196 K נוספת:	1220 K מלאה
לקריאת	1220 K הכתבה המלאה
לרכישת	1210 K כרטיסים לכנס	1210 K כרטיסים לחצו	1210 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1212 K דעתכם? הצביעו
מייל	1203 K אדום
מצאתם	7 K טעות
""", 'נ': """
ניסיתם	57 K
נפלה	44 K טעות
נתקלתם	1203 K במשהו	1203 K בטעות
""", 'ס': """
ספרו	57 K לי
""", 'ע': """
עוד	1196 K בנושא:	1224 K במדור:	1224 K כתבות:
ענו	1212 K על הסקר	1212 K על הסקר:	1212 K על החידון
עקבו	12 K	1200 K אחרינו	1201 K אחרי
""", 'פ': """
פרסומת	1225 K
""", 'צ': """
צפו	1196 K:	1196 K גם	1211 K בסרטון	1211 K בתיעוד	1211 K בווידאו	1211 K בכתבה
""", 'ק': """
קבלו	1215 K התראות	1215 K עדכונים על	1215 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1196 K גם	1196 K גם:
קראו	1196 K גם	1196 K גם:	1196 K עוד
""", 'ר': """
ראיתם	44 K טעות
רוצים	1200 K להיות	1200 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1218 K	1219 K בעיתונות	1219 K בנו	1219 K בעבודתנו
""", 'ا': """
ابرز	95 K النقاط بالذكاء
اجعل	85 K
احجز	97 K تذكرتك	97 K مكانك	97 K مقعدك
احجزوا	97 K تذاكركم
احصل	106 K علي تطبيق
اخبروني	57 K في التعليقات
اختبر	100 K معلوماتك	100 K نفسك
ادعم	109 K
ادعموا	109 K
اذا	90 K كانت لديك معلومات	90 K كان لديك معلومات
ارسل	90 K لنا
ارسلوا	90 K لنا	90 K الينا
از	1003 K دست ندهيد:
اسال	95 K الذكاء
استغرق	51 K هذا التحقيق	51 K هذا
استمع	1 K الي	1 K	98 K الي
استمعوا	98 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	87 K في	88 K في قناة	111 K
اشتركوا	85 K في	111 K
اضف	85 K
اطلاعات	991 K خود را بسنجيد
اعادة	119 K النشر
اعد	95 K هذا الملخص
اعلان	116 K
اقرا	81 K ايضا	81 K ايضا:	81 K المزيد:	81 K:	81 K المزيد	115 K كذلك:	115 K ايضا-
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
المزيد	81 K:
المصدر	93 K:	93 K :
الملخص	95 K من اعداد
امتحان	57 K كرديد
ان	90 K كانت لديك معلومات
انشئ	121 K حسابا	121 K حسابك
انضم	54 K الي #	87 K الي	88 K الي قناة
انضموا	54 K الي #	86 K الي
اهم	95 K النقاط بالذكاء
ايا	988 K اين	988 K خطايي
اين	51 K گزارش	988 K	1003 K مطلب را هم بخوانيد:
اينجا	1003 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	91 K وكاتب
ببينيد	976 K:
بخوانيد	976 K:
بشنويد	1 K
به	12 K كانال	988 K اين
بيشتر	976 K بخوانيد	976 K بخوانيد:	976 K ببينيد	1003 K بدانيد:
""", 'ت': """
تابع	81 K ايضا:	87 K	91 K الكاتب علي	116 K القراءة
تابعنا	12 K	86 K
تابعوا	86 K	91 K الكاتب علي
تابعونا	12 K	85 K
تبرع	109 K ل
تخطي	114 K
ترجم	95 K هذا
تستمر	116 K القصة
تسوق	97 K الان	97 K من متجر
تلفن	41 K تحريريه
تم	95 K اعداد هذا	95 K انشاء هذا	95 K تلخيص هذا
تماس	984 K با نويسنده
تمت	95 K ترجمة هذا	95 K الترجمة
""", 'ج': """
جرب	111 K
جربوا	111 K
""", 'ح': """
حقوق	119 K النشر	119 K الطبع
حمل	13 K	106 K تطبيق	106 K تطبيقنا	106 K الان
حملوا	13 K	106 K
""", 'خ': """
خبرنگار	984 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خلاصات	95 K مولدة
خلاصة	95 K بالذكاء
""", 'د': """
دانش	991 K خود را
در	976 K اين باره بخوانيد	991 K اين نظرسنجي	991 K نظرسنجي ما	991 K نظرسنجي	1003 K همين زمينه:	1003 K همين رابطه:
درست	57 K كرديد
""", 'ر': """
رابط	85 K قناتنا
""", 'س': """
ساعدنا	100 K علي تحسين
ساعدونا	100 K علي تحسين
ساند	109 K
سجل	97 K الان في	97 K الان لحضور	121 K مجانا
سجلوا	97 K الان في	121 K مجانا
""", 'ش': """
شارك	3 K	3 K هذا	101 K في الاستبيان
شاركنا	90 K قصتك	100 K رايك
شاركوا	3 K
شاركونا	90 K قصصكم	100 K رايكم
شاهد	81 K ايضا	81 K:	81 K ايضا:	98 K الفيديو اعلاه	115 K ايضا-
شاهدوا	98 K
شما	991 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	91 K متخصص في	91 K وكاتب
صحفي	91 K متخصص في	91 K وكاتب
صوت	100 K الان:
صوتوا	100 K الان
""", 'ط': """
طالع	115 K ايضا:
""", 'ع': """
عكاس	984 K:
""", 'ف': """
في	115 K السياق ذاته:	115 K السياق نفسه:	115 K هذا السياق:
""", 'ق': """
قد	81 K يهمك:	115 K يهمك ايضا:
قم	106 K بتحميل	106 K بتنزيل
""", 'ك': """
كاتب	91 K وصحفي	91 K وصحافي	91 K وباحث	91 K ومحلل	91 K واكاديمي	91 K صحفي
كاتبة	91 K وصحفية	91 K وصحافية	91 K وباحثة	91 K صحفية
كد	984 K خبر:	984 K خبر :
كن	31 K اول
""", 'ل': """
لا	119 K يسمح باعادة
لتصلك	87 K
لديك	121 K حساب
لقراءة	114 K المزيد
للابلاغ	102 K عن خطا	102 K عن اي خطا
للاستماع	98 K الي
للاشتراك	85 K في
للانضمام	85 K الي
للتواصل	91 K مع الكاتب	91 K مع الكاتبة
للمزيد	81 K:	114 K من الاخبار	114 K من التفاصيل
لمتابعة	87 K
لمزيد	114 K من الاخبار
لمشاهدة	98 K الفيديو	98 K التقرير
ليصلك	87 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	984 K:
مصيتم	7 K
مطالب	976 K مرتبط:
ملخص	95 K بالذكاء	95 K المقال بالذكاء
منبع	984 K:	984 K :
مواضيع	81 K ذات صلة:	115 K متعلقة:
""", 'ن': """
نبذة	91 K عن الكاتب
نزل	13 K	106 K تطبيق	106 K تطبيقنا
نزلوا	106 K
نظر	988 K شما درباره
نظرات	5 K
نظرسنجي	991 K:
نويسنده	984 K:	984 K :
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	95 K الملخص	95 K النص
هذه	95 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	57 K جربت	57 K جربتم	57 K جربتها	90 K لديك معلومات	90 K لديكم معلومات	90 K لديك قصة	90 K لديكم قصة	96 K كان هذا	96 K كانت هذه	96 K وجدت هذا	96 K اعجبك هذا	96 K اعجبتك هذه	102 K وجدت خطا	102 K لاحظت خطا	102 K وجدتم خطا
همچنين	976 K بخوانيد	976 K بخوانيد:	1003 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	116 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	97 K شاغرة في
""", 'ي': """
يحظر	119 K نقل	119 K نسخ
يستمر	116 K المقال	116 K الخبر
يمكنك	87 K متابعة	114 K قراءة المزيد
يمكنكم	87 K متابعة
يمنع	119 K نقل	119 K نسخ
""", 'گ': """
گزارش	984 K:	988 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1262 Kो यह	1262 Kो ये
आपन	57 Kे बनाया
""", 'इ': """
इनप	1257 Kुट-	1257 Kुट:	1257 Kुट -	1257 (Kुट
इस	51 K पडताल	51 K रिपोर्ट	1248 Kे भी पढें	1248 Kे भी पढें:	1275 Kे भी पढें-	1275 Kे भी देखें:
""", 'ए': """
एज	1257 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1248 K पढें:	1275 K भी पढें:
""", 'क': """
क	44 Kोई गलती	57 K्या आपने बनाया	57 K्या आपने यह	1262 K्या यह	1262 K्या आपको	1271 Kेवल # रुपये में
""", 'ख': """
खबर	1262 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1257 Kिस्क्लेमर:
""", 'द': """
द	1248 Kेखें:	1248 Kेखें वीडियो
""", 'न': """
न	41 K्यूजरूम हेल्पलाइन	41 K्यूजरूम हॉटलाइन
""", 'प': """
पढ	1248 Kें:	1275 Kें-	1275 Kिए:
""", 'भ': """
भ	1257 (Kाषा
""", 'म': """
म	1271 Kात्र # रुपये में
""", 'य': """
य	1248 Kे भी पढें	1248 Kे भी पढें:	1257 (Kे लेखक के	1275 Kे भी पढें-	1275 Kे भी देखें:
यह	1248 K भी पढें	1248 K भी पढें:	1248 K भी देखें:	1257 (K लेखक के	1262 K खबर आपको	1275 K भी पढें-	1275 K भी पढें -
""", 'ल': """
ल	1257 Kेखक के बारे में	1257 Kेखिका के बारे में	1257 (Kेखक	1257 (Kेखिका	1257 Kेखक वरिष्ठ पत्रकार हैं	1257 Kेखक स्वतंत्र पत्रकार हैं	1257 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1248 Kंबंधित:	1271 Kिर्फ # रुपये में	1275 Kंबंधित खबर:	1275 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	193 Kো পডুন	218 Kো পডুন:	218 Kো পডুনঃ
আরও	193 K পডুন:	193 K পডুন	193 K দেখুন:	218 K পডুনঃ	218 K পডুন-	218 K পডুন :
""", 'ক': """
ক	44 Kোনো ভুল
""", 'ছ': """
ছব	198 Kি:
""", 'ন': """
ন	41 Kিউজরুম হটলাইন
""", 'প': """
প	219 Kৃষ্ঠপোষকতায
পড	193 Kুন:
""", 'ব': """
ব	219 Kিজ্ঞাপনের পর	219 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	198 Kামত লেখকের নিজস্ব
""", 'র': """
র	57 Kেসিপিটি বানিযেছেন
""", 'ল': """
ল	198 Kেখক:	198 Kেখকঃ	198 Kেখকের আরও
""", 'স': """
স	41 Kংবাদকক্ষের হটলাইন	198 Kূত্র:	198 Kূত্রঃ	219 K্পনসরড	219 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2458 Kติดตาม	2458 Kไลก์
""", 'ข': """
ขอ	2461 Kบคุณภาพจาก	2461 Kบคุณข้อมูลจาก
ข่	2454 Kาวที่เกี่ยวข้อง:	2461 Kาวโดย	2467 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2467 Kิป:
คุ	2464 Kณรู้สึกอย่างไรกับ	2464 Kณคิดอย่างไรกับ
""", 'ง': """
งา	51 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	2467 Kคลิป:	2467 Kคลิป :
""", 'ซ': """
ซื	2465 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2454 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2458 Kดตามช่อง	2458 Kดตามเรา	2458 Kดตามข่าว	2476 Kดตามอ่านข่าวอื่นๆ	2476 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2463 Kม ai
""", 'ท': """
ทด	2465 Kสอบความรู้ของคุณ
ทำ	2465 Kแบบสำรวจสั้น
ที	2461 K่มา:	2461 K่มา :
""", 'บ': """
บท	2463 Kความนี้ใช้ ai	2463 Kสรุปนี้	2463 Kความนี้แปล	2463 Kความนี้เรียบเรียง	2464 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2463 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2461 K้เขียน:	2461 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	2464 Kข้อผิดพลาดในบทความ
พื	2477 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2465 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2461 Kพ:
""", 'ร': """
ร่	2465 Kวมโหวต:	2465 Kวมโหวต :	2465 Kวมทำแบบสำรวจ	2465 Kวมสนุก	2472 Kวมสนับสนุน
ร้	41 Kองทุกข์
""", 'ล': """
ลง	2465 Kทะเบียนเข้าร่วมสัมมนา	2465 Kทะเบียนเข้าร่วมงาน
ลอ	57 Kงทำแล้ว
""", 'ส': """
สน	2472 Kับสนุน
สร	2463 Kุปโดย	2463 Kุปข่าวด้วย	2463 Kุปนี้	2463 Kุปข่าวโดย	2464 Kุปนี้มีประโยชน์
สา	41 Kยด่วนข่าว	41 Kยด่วนทีมข่าว
""", 'อ': """
อ่	2454 Kานเพิ่มเติม:	2454 Kานต่อ:	2454 Kานข่าวต้นฉบับ:	2454 Kานเพิ่มเติม	2454 Kานประกอบ:	2467 Kานข่าวเพิ่มเติม:	2467 Kานข่าวเพิ่มเติม	2467 Kานข่าวที่เกี่ยวข้อง:	2467 Kานข่าว:	2467 Kานเรื่องอื่น:	2476 Kานข่าวอื่นๆ	2476 Kานข่าวต้นฉบับได้ที่	2476 Kานบทความอื่นๆ	2476 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2461 Kางอิง:
""", 'เ': """
เก	2461 Kี่ยวกับผู้เขียน
เข	2458 K้าร่วมช่อง
เน	2463 Kื้อหานี้สร้าง	2477 Kื้อหาสปอนเซอร์	2477 Kื้อหาโฆษณา	2477 Kื้อหาสนับสนุนโดย
เพ	2458 Kิ่มเพื่อน
เร	2461 Kื่อง:	2461 Kื่อง :	2461 Kื่องและภาพ
""", 'แ': """
แจ	41 K้งเบาะแส	41 K้งข่าว	2464 K้งแก้ไขข่าว
แช	3 Kร์
แป	2463 Kลโดย
แอ	2458 Kดไลน์
""", 'โ': """
โฆ	2477 Kษณา -
""", 'ใ': """
ให	2464 K้คะแนนบทความ
""", 'ไ': """
ไม	2458 K่พลาดทุกข่าวสาร	2458 K่พลาดข่าว
""", 'ả': """
ảnh	2656 K:
""", 'ủ': """
ủng	2656 K hộ tác giả	2669 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1513 Kせて読みたい	1513 【Kせて読みたい】	1513 Kせて読みたい:
""", 'こ': """
こち	1513 Kらもおすすめ	1513 Kらもおすすめ:	1541 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	51 K調査報道	51 K取材	1521 K記事を書いた人	1521 K記事の筆者	1524 K要約はai	1524 K要約は、ai	1524 K要約は役に立ち	1524 ※K要約	1524 K記事の翻訳	1524 K記事の要約	1524 K記事はai	1524 K翻訳	1524 K見出しはai	1532 K記事は	1532 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1513 Kと見る:	1541 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1541 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1541 【K】
""", '下': """
下載	13 K	2694 Kapp	2694 K應用程式
下载	13 K	2694 Kapp	2694 K应用
""", '以': """
以上	2720 K内容由ai
""", '作': """
作っ	57 Kてみ
作者	2717 K:	2717 (K	2717 K係	2717 K为	2717 K為
""", '你': """
你做	57 K了吗
你可	2708 K能會喜歡:	2739 K能想看:
你有	2715 K线索
你覺	2722 K得這篇
你觉	2722 K得这篇
你试	57 K过
""", '來': """
來源	2717 K:
""", '內': """
內容	2720 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	2700 K微信公众号	2700 K官方微信
""", '内': """
内容	2720 K由ai
""", '写': """
写真	1513 【K】	1513 K:	1541 【Kを見る】	1541 【Kギャラリー】
""", '出': """
出典	1521 K:
""", '分': """
分享	3 K
""", '前': """
前回	1541 【K】	1541 Kの記事:
""", '加': """
加入	12 K	2713 K	2734 K
""", '動': """
動画	1513 【K】	1541 【Kを見る】
""", '升': """
升級	2734 K
升级	2734 K
""", '原': """
原文	2738 K刊于	2738 K刊於
""", '参': """
参与	2724 K我们的
参考	1513 K:
""", '參': """
參與	2724 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	2723 K错误
""", '取': """
取材	1521 K・文	1521 K・執筆
""", '另': """
另请	2708 K参阅
""", '可': """
可以	2714 K在x上
""", '合': """
合わ	1513 Kせて読みたい:
""", '同': """
同场	2708 K加映:
同場	2708 K加映:
""", '問': """
問問	2720 K我們的ai
""", '執': """
執筆	1521 K:	1521 K/
""", '報': """
報名	2725 K參加
""", '填': """
填写	2724 K问卷
填寫	2724 K問卷
""", '如': """
如发	2723 K现
如有	2715 K线索	2715 K線索
如果	2715 K您有相关线索	2715 K你掌握	2715 K您掌握	2716 K您有
如發	2723 K現
""", '官': """
官方	2700 K微信:	2700 K微信公众号:
""", '審': """
審校	2717 K:
""", '延': """
延伸	2708 K閱讀	2708 K阅读	2708 K閱讀:	2708 【K閱讀】	2739 K阅读:
""", '开': """
开启	2694 K通知	2694 K推送通知
""", '引': """
引用	1521 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2739 K:
影音	2739 K:
""", '往': """
往下	2739 K看更多:
""", '微': """
微信	2694 K扫	2700 K公众号:
""", '您': """
您对	2722 K这篇文章
您對	2722 K這篇文章
您有	2715 K线索
您的	27 K评论
您覺	2722 K得這篇
您觉	2722 K得这篇
您试	57 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	2694 K客户端
""", '打': """
打开	13 K	2694 K微信
""", '扩': """
扩展	2708 K阅读:
""", '扫': """
扫一	2694 K扫
扫描	2694 K二维码关注	2713 K
扫码	2713 K
""", '投': """
投票	2724 K:
投稿	27 Kは
""", '报': """
报名	2725 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	2713 K追蹤
""", '掃': """
掃一	2694 K掃
""", '採': """
採訪	2717 K撰文:
""", '推': """
推荐	2708 K阅读	2708 K阅读:
推薦	2708 K閱讀:
""", '提': """
提供	1521 K:
""", '摘': """
摘要	2720 K由
""", '撰': """
撰文	2717 K:
撰稿	2717 K:
""", '支': """
支持	2732 K
""", '收': """
收听	1 K	2727 K我们的播客	2727 K我们的节目
收聽	1 K	2727 K我們的播客	2727 K我們的節目
""", '文': """
文/	1521 K
文:	1521 K
文・	1521 K
文章	44 K有误	2717 K来源:	2723 K有误	2723 K有誤
""", '新': """
新聞	41 K爆料	2715 K線索
新闻	41 K热线	41 K报料	41 K爆料	2715 K线索热线	2715 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2708 K:	2708 K新聞:	2708 K內容:	2708 【K新聞】	2708 K相關	2708 K阅读:	2708 K報導:	2708 K报道:	2738 K精彩内容	2738 K精彩內容	2738 K资讯	2738 K資訊	2738 K内容请	2738 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2715 K要爆
""", '本': """
本内	2720 K容由ai
本报	41 K热线
本摘	2720 K要
本文	2717 (K作者	2717 K作者	2720 K摘要	2720 K由ai	2720 K由人工智能翻译	2720 K由人工智能生成	2720 K由人工智慧	2738 K章來自	2738 K转载自	2738 K轉載自	2738 K来自	2738 K來自
""", '来': """
来发	31 K表第一
来源	2717 K:
""", '校': """
校对	2717 K:
""", '構': """
構成	1521 K・文
""", '次': """
次に	1513 K読む:
次の	1541 Kページ:	1541 【K記事】
次ペ	1541 Kージ:
""", '欢': """
欢迎	12 K关注	2713 K加入	2714 K在	2714 K关注	2715 K提供线索	2715 K投稿
""", '歡': """
歡迎	12 K追蹤	2713 K加入	2714 K在	2715 K提供線索	2715 K投稿
""", '此': """
此摘	2720 K要
""", '测': """
测一	2724 K测:
""", '測': """
測一	2724 K測:
""", '点': """
点击	2708 K查看	2727 K观看视频	2727 K收听
点我	2713 K加入
""", '熱': """
熱門	2739 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	2715 K请	2715 K請
""", '用': """
用微	2694 K信扫
""", '画': """
画像	1513 【K】	1541 【Kを見る】
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	2723 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2708 K阅读	2708 K新闻	2708 K报道:	2708 K阅读:	2739 K新闻:	2739 K文章:
相關	2708 K新聞	2708 K報導	2708 【K新聞】	2708 K閱讀:	2739 K新聞:	2739 K文章:	2739 K報導:
""", '看': """
看更	2708 K多:
""", '立': """
立即	2713 K加入	2724 K报名	2724 K報名
""", '筆': """
筆者	1521 Kプロフィール
""", '編': """
編輯	2717 K:
編集	41 K部への情報提供
""", '线': """
线索	2715 K征集
""", '编': """
编辑	2717 K:	2717 (K:
""", '聽': """
聽我	2727 K們的podcast
""", '著': """
著者	1521 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2727 K上方影片
""", '观': """
观看	2727 K上方视频
""", '视': """
视频	2739 K:
""", '訂': """
訂閱	2734 K
""", '記': """
記事	7 Kの誤り	1532 Kの誤り	1532 Kに誤り
記者	1521 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	57 Kてみ
""", '詳': """
詳し	1513 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '請': """
請支	2732 K持
""", '订': """
订阅	2734 K
""", '评': """
评论	5 K	27 K
""", '试': """
试过	57 K了吗
""", '请': """
请支	2732 K持
""", '責': """
責編	2717 K:
""", '資': """
資料	2717 K來源:
""", '贊': """
贊助	2732 K
""", '责': """
责任	2717 K编辑:	2717 (K编辑
责编	2717 K:
""", '赞': """
赞助	2732 K
""", '这': """
这个	2721 K摘要
这段	2721 K摘要
这篇	8 K文章	51 K调查	51 K报道	2721 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2721 K摘要
這篇	2721 K文章
""", '采': """
采写	2717 K:
""", '長': """
長按	2713 K
""", '长': """
长按	2713 K
""", '開': """
開啟	2694 K通知	2694 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	1513 K記事	1513 K記事:	1513 【K記事】	1513 K:	1513 【K】	1541 【K写真】
""", '閱': """
閱讀	2708 K更多
""", '问': """
问问	2720 K我们的ai
""", '阅': """
阅读	2708 K更多
""", '馬': """
馬上	2724 K報名
""", '马': """
马上	2724 K报名
""", '點': """
點我	2713 K加入
點擊	2708 K查看	2727 K觀看影片
""", '같': """
같이	1569 K 보기:
""", '관': """
관련	1569 K 기사:	1592 K 기사 :	1592 [K 기사]	1592 K 기사-
관련기사	1569 K	1569 K:	1569 [K]	1592 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	41 K 제보	1580 K #줄 요약
기사에	1585 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1592 K 기사:
""", '당': """
당신의	1584 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1569 K 읽기:
더보기	1569 [K]	1569 K:
""", '독': """
독자	1584 K 설문에	1584 K 설문조사에
""", '드': """
드셔	57 K 보셨나요
""", '만': """
만들어	57 K 보셨나요
""", '많': """
많이	1592 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1580 K 요약은
""", '사': """
사진출처	1595 K:
""", '생': """
생성형	1580 K ai가 요약
""", '설': """
설문에	1584 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1584 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1569 [K]
""", '오': """
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '이': """
이	8 K 기사	51 K 취재에는	51 K 기사에는	1580 K 요약은 ai	1580 K 요약이 도움	1580 K 기사는 인공지능	1580 K 기사는 ai	1580 K 번역	1585 K 기사가 도움이	1585 K 기사를 어떻게	1585 K 뉴스에 대한 의견	1585 K 기사에 대한 의견
이슈	1592 [K]
이어	1569 K 읽기:
""", '인': """
인기기사	1592 [K]
""", '자': """
자료출처	1595 K:
""", '잘': """
잘못된	44 K 내용
""", '제': """
제보	41 K 전화	41 K 메일
제보는	41 K
제보하기	41 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1569 K 기사:
추천기사	1592 [K]
""", '출': """
출처	1595 K:	1595 K :
""", '카': """
카카오톡	12 K	41 K 제보
""", '함': """
함께	1569 K 볼 만한 기사:	1569 K 보면 좋은 기사:	1592 [K 읽기]
""", '핫': """
핫클릭	1592 [K]
""", '해': """
해	57 K 보셨나요
""", '화': """
화보	1569 [K]
"""}

CONTAINS = {',': """
,说:	2747 K
""", 'a': """
abonați	2092 K-vă	2096 K
abonații	49 K pot	2093 K noștri
abonează	2047 K-te pentru	2052 K-te pe youtube	2092 K-te
abonné	49 en tant qu'K	1093 pas encore K	1095 déjà K	1097 en tant qu'K
abonnés	1093 réservé à nos K	1095 réservé aux K	1174 nos K	1177 K
abonējiet	1678 K
actualité	1103 l'essentiel de l'K	1113 suivez l'K	1113 suivez toute l'K	1113 retrouvez toute l'K	1136 couvre l'K
adatkezelési	1298 K tájékoztató
admitió	919 K
adomány	1346 K
adományoddal	1342 K
adományok	1346 K
adományozz	1342 K
adományozzon	1319 K itt
advirtió	919 K
adó	1287 K #%
adód	1344 K #
adója	1319 K #
adăugat	2095 a K
affichée	58 e-mail ne sera pas K
affiliatelänkar	37 K	2426 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1176 a K
afiliación	37 enlaces de K
afirmó	919 K
afișată	58 email nu va fi K
agregó	919 K
aicināja	1681 K
aizsargātas	1647 visas tiesības K
aiškino	1641 K
ajouté	1176 a K
ajută	2092 K-ne
ajánld	1342 K fel
alkalmazás	1295 töltsd le az K
alkalmazásban	1317 az K
alkalmazást	1317 K
alkalmazásunk	1343 K
alkalmazásunkat	1295 töltse le K
alăturat	2066 s-a K echipei
alăturați	50 K-vă
alătură	50 K-te lor	50 K-te
améliorer	1157 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	497 jetzt K:
anketě	307 naší K	307 v K
ankietę	35 naszą K	1928 naszą K	1928 krótką K
anmäl	2444 K dig till vårt	2444 K dig till våra
anmäla	2421 genom att K dig
annoncé	1176 a K
annoncør	406 betalt af en K	406 betalt af K
annonslänkar	37 K	2426 K
annonsör	2435 betalt av en K	2435 betald av en K
annonsør	1868 betalt av en K
anunció	919 K
anunțat	2095 a K
använder	2391 vi K cookies	2392 K kakor
anúncio	2022 após o K	2022 depois do K
anúncios	2040 sem K
apelował	1963 K
apelowała	1963 K
aplicación	846 descarga la K	846 descarga nuestra K
aplicația	2053 descarcă K	2092 descarcă K noastră	2092 descarcă gratuit K	2092 descarcă K și	2093 K noastră
aplikację	1893 pobierz naszą K	1894 pobierz K	1894 ściągnij K	1951 naszą K
aplikácii	2280 našej K
aplikáciu	2280 mobilnú K	2280 K
aportació	260 la teva K
aportación	881 tu K	907 haz tu K
apoyá	916 K
applikációnk	1317 K
applikációnkat	1317 K
apsolīja	1681 K
apóyanos	881 K	916 K
apóyenos	881 K	916 K
apúntate	826 K a	841 K a nuestra	841 K gratis	916 K gratis
apărat	2095 s-a K
arkadaşina	48 K gönder
arkadaşiniza	48 K gönderin
arkadaşinla	2531 bir K paylaş
artykuł	15 darmowy K	20 cały K	1882 podoba ci się ten K	1929 nasz K do końca	1949 ostatni darmowy K	1961 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	827 te ha gustado este K	834 regala este K	834 regalar este K	837 último K gratis	837 te queda # K	910 y lee este K	917 este K
artículos	15 K gratis	837 K gratis este mes	837 te quedan # K	837 límite de K
aseguró	919 K
associés	1119 cookies K à ce contenu
assuré	1176 a K
asumă	30 nu își K
atsiųsime	55 K jums
ausgewählt	550 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	2047 K-te pentru
autorką	1920 kontakt z K
autorská	289 K práva
avertizează	2095 K
avísanos	916 K
ayúdanos	881 K	916 K a
açikladi	2547 K
açin	2531 K
añadió	919 K
año	918 al K
""", 'b': """
bağirdi	2547 K
bağirdilar	2547 K
bağiriyor	2547 diye K
bağiriyordu	2547 K
bağiş	2544 K yap	2548 K
bağişiniz	2544 K
bağlantilari	2528 satiş ortakliği K
başlayan	2530 tl'den K
başvurun	2531 K
behält	29 K sich vor	29 K sich das recht
behöver	2373 vi K ditt stöd	2444 vi K din hjälp
beiträge	56 neue K per mail
bekapcsolása	1295 értesítések K
beløb	417 fast K
beløp	1877 gi et K	1879 fast K
bemängeln	572 K
bemängelt	572 K
berättade	2447 K
berättar	2447 K
bestätigen	440 K sie ihre
bestätigungslink	541 K
bestätigungsmail	440 K	541 K
betalvägg	2448 K
bezplatný	327 poslední K článek	2274 náš K webinár	2297 posledný K článok
bezplatných	2283 K článkov
bezpłatne	1934 K konto
bezpłatny	1925 nasz K webinar	1949 ostatni K artykuł
bezpłatnych	1934 limit K
beğendiyseniz	2545 bu haberi K	2545 bu yaziyi K
biết	2680 cho K
blokování	281 K reklam
boletín	841 recibe el K	841 nuestro K	844 K diario	916 recibe el K	917 nuestro K	920 K
boîte	1102 dans votre K mail	1102 dans votre K e-mail
brezplačen	2354 zadnji K članek
brezplačne	2341 K članke
brezplačni	2334 naš K webinar	2354 zadnji K članek
brezplačnih	2341 K člankov
bronił	1963 K się
brzmiał	1963 K
brzmiała	1963 K
brzmiało	1963 K
butlletí	229 subscriu-te al K	229 el nostre K	261 el nostre K	264 K
buzdított	1345 K
buzdította	1345 K
buzón	842 en tu K
bájate	916 K la app
bönföll	2447 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2447 K
bønfaldt	418 K
bønn	1802 vi har en K til deg
bønnfalt	1880 K
bústia	251 a la teva K
bülten	2524 e-K	2548 K
bültene	2491 K abone	2491 K kayit	2491 K kaydol
bülteni	2524 haber K
bültenimiz	2545 K
bültenimize	2491 K	2544 K	2545 K
bültenine	2524 K
błagał	1963 K
błagała	1963 K
bạn	48 gửi cho K bè	2634 hộp thư của K	2668 sự ủng hộ của K	2677 mời K	2677 cần sự ủng hộ của K	2677 nhờ sự ủng hộ của K
bằng	2676 K văn bản của báo
""", 'c': """
caffè	1448 un K
café	52 me paga um K	882 un K	907 un K al mes	1139 un K
caractères	1157 limitées à # K
catedrática	878 es K
catedrático	878 es K
celého	269 pro čtení K
cercetătoare	2066 este K
cercetător	2066 este K
chaîne	1174 notre K
chefredaktör	2411 är politisk K	2411 är K
chefredaktør	384 er K
chuyện	2655 bạn có câu K
chép	2650 cấm sao K	2676 mọi sao K
chính	2643 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 gọi cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	55 K tôi gửi bạn	55 K tôi gửi đến bạn	55 K tôi gửi tới bạn	2634 bản tin của K tôi	2637 theo dõi K tôi	2655 cho K tôi qua	2655 liên hệ với K tôi	2677 ủng hộ K tôi	2677 K tôi cần sự giúp đỡ	2677 giúp K tôi	2677 theo dõi K tôi	2677 hãy gửi cho K tôi	2677 hãy liên hệ với K tôi	2677 hãy báo cho K tôi	2678 K tôi trên	2678 của K tôi	2678 cho K tôi
chọn	2677 hãy bình K
cikkünk	1343 minden K
cikkünkhöz	1343 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1995 nos K
comentó	919 K
comisión	896 recibir una K
comissió	246 rebre una K
comissão	2021 receber K	2021 receber uma K
commerciële	1762 K partner
communauté	1144 K whatsapp	1144 K signal
compártela	25 K	48 K
compártelo	25 K	48 K
comunità	1472 parte della nostra K
condamné	1176 a K
condiții	2056 termeni și K
confidentialité	1120 politique de K
confidențialitate	2056 politica de K
conférences	1136 est maître de K
connecté	1122 vous devez être K
contactați	38 K-ne
contactează	38 K-ne
conteúdo	9 este K	9 K externo	1972 acesse todo o K	2016 ao exibir este K	2016 ao ver este K
contribuição	2008 com a sua K	2039 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contó	919 K
conversación	864 participar en la K
conținut	9 acest K	2047 K doar pentru abonați
conținutului	2063 preluarea K
cookieinställningar	2413 K
corespondentă	2066 este K
creează	2092 K un cont pentru a citi
csatornájára	1309 viber-K
csatornánk	1343 K
csatornánkhoz	1309 telegram-K	1309 whatsapp-K
csatornánkra	1309 youtube-K	1342 iratkozz fel K	1342 iratkozzon fel K
csábított	1345 K
cuéntanos	38 K	864 K en	916 K
cuéntenos	38 K
czytać	1888 aby K dalej	1888 żeby K dalej	1960 chcesz K dalej
czytelników	36 naszych K	1929 opiniami K	1940 z wpłat K	1940 dzięki wsparciu K	1957 K	1961 naszych K	1961 z wpłat K
câmpurile	58 K cu steluță
cântau	2095 K
címével	1341 e-mail-K
cùng	50 hãy tham gia K họ
của	2657 là cây bút K	2678 độc giả K
""", 'd': """
daní	2288 # % z K	2288 #% z K
darbą	1639 mūsų K
darowiznę	1886 przekaż K	1960 przekaż nam K	1960 przekaż K na
datenschutzerklärung	457 unserer K	570 unserer K	570 unsere K
datenübertragung	491 der K zu
debatindlæg	385 send dit K	385 skrive et K
debatredaktør	384 er K
debattredaktør	1842 er K
debattør	384 er K
declaró	919 K
decía	919 K
demandé	1176 a K
denmişti	2547 K
denunció	919 K
descárgate	846 K la	846 K nuestra
destekçimiz	2531 K olun	2544 K olun
desteğiniz	2544 K
desteğinizle	2545 K
desteğiyle	18 okurlarin K	2517 yapay zeka K	2526 K ayakta	2536 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2279 K môžu
disponível	1980 K no google play
doação	1969 faça uma K	2008 sua K	2039 sua K	2039 faça uma K	2043 K
doações	2043 K
dodał	1963 K
dodała	1963 K
dodává	341 K
događaj	2213 naš K
domagał	1963 K się
donació	260 fes una K	264 K
donación	830 haz una K	830 tu K	881 tu K	881 una K	916 tu K	916 haz una K	920 K
donația	2092 K ta
donație	2092 fă o K	2096 K
donații	2096 K
donează	2092 K acum
doporučil	341 K
doporučila	341 K
doporučovala	341 K
dopuštenja	2224 bez K
doradzał	1963 K
dorzuć	1960 K się
dostawać	1950 chcesz K
dostávajte	2303 K
dostávat	328 chcete K
dostávať	2298 chcete K
dostávejte	334 K
dostęp	1888 masz już K	1934 pełny K do	1934 wykup K	1960 kup K
dostępny	1888 artykuł K tylko
dotazník	308 krátký K	2278 krátky K
dotazníka	2278 nášho K
dotazníku	307 našeho K	308 krátkého K
dowolną	1962 K kwotą
dočtete	315 více se K
dołóż	1960 K się
dołącz	50 K do nich	50 K	1899 K do nas na	1960 K do nas	1960 K do grona	1960 K do nich
draudžiama	1613 K kopijuoti	1613 be leidimo K	1613 be sutikimo K
draudžiamas	1634 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1961 K dalej
dziennikarką	1921 jest K
dzięki	1961 K wam	1961 K tobie
dziękujemy	1931 K za zapisanie	1931 K za zapis	1960 K, że nas czytasz
där	42 var du K
débloquer	1095 pour K
déclare	1176 K
déclaré	1176 a K
découvrez	1093 K nos offres	1173 K nos offres
déductible	1088 K des impôts	1088 K à #	1175 K
déjanos	6 K tu
dénonce	1176 K
déplore	1176 K
déposés	1149 des cookies seront K
désabonner	1102 K à tout moment
désactiver	1117 K adblock
désactivez	1117 K adblock
désinscrire	1103 vous K à tout moment
díky	339 K vám
dömde	2447 K
dømte	418 K	1880 K
děkujeme	338 K, že nás čtete
dụng	2639 tải ứng K	2677 tải ứng K của	2677 hãy tải ứng K	2677 tải ngay ứng K
""", 'e': """
edellyttää	1072 K tunnusta
editörlerimize	39 K
editörüdür	2514 K
egyetért	43 K?
egyetértesz	43 K?
elaboración	896 no ha participado en la K
electrònic	229 el teu correu K
electrónico	58 correo K no se mostrará	842 tu correo K	864 tu dirección de correo K no será publicada
elküldjük	55 K neked	55 K önnek
elolvasásához	1289 a teljes cikk K
elsőként	1318 értesülj K
előfizetés	1346 K
előfizetéssel	1321 K
előfizető	1289 már K	1342 legyen K
előfizetőink	49 K	1289 K olvashatják	1321 K számára	1343 K
előfizetők	49 az K	1331 csak K	1346 K
előfizetőknek	1290 csak K	1331 K szól
előfizetőként	49 K
előfizetőnktől	1341 K
emlékeztetett	1345 K
endereço	1994 seu K de email não será
engedély	1324 K nélkül tilos
engedélyezze	1297 K a javascript
engedélyhez	1324 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1174 cette K	1778 onze korte K	1778 onze K
enquêtent	1174 K pour vous
enquêtes	1174 nos K
ensimmäinen	1077 K kuukausi
enthält	491 dieses element K daten
entraînement	47 K d'ia
enviáselo	48 K
envíala	48 K
envíalo	48 K
envíanos	916 K
epizódu	2276 K
erhvervsredaktør	384 er K
erhältlich	497 shop K
erişin	2531 K
erklärt	572 K
erklärte	572 K
erkände	2447 K
erzähl	38 K es uns
erzählen	38 K sie uns	38 K sie es uns	569 K sie es weiter
erzählt	572 K
erzählte	572 K
escribió	919 K
escríbanos	38 K
escríbenos	38 K	864 K a	916 K
estimé	1176 a K
estás	827 ya que K aquí	827 ya que K por aquí
etkinleştir	2499 javascript'i K
evästeasetuksiasi	1049 K
evästeet	1049 K	1074 K
evästeitä	1032 K
existují	318 K díky
explicó	919 K
expliqué	1176 a K
externého	2270 K obsahu
externí	300 K obsah
externího	300 K obsahu	300 obsah z K
externý	2270 K obsah
""", 'f': """
favoritkälla	2407 K
faça	2039 K um pix
felelősséget	30 nem vállal K
felhasználási	1298 K feltételek
feliratkozás	1291 K a hírlevélre	1291 hírlevél K
feliratkozásommal	1307 K
feliratkozással	1307 K
filmări	40 poze și K
folosește	2056 K cookie
folytatásához	1289 a cikk K
fordítóval	1314 gépi K
forintért	1321 havi # K
formulára	2281 odoslaním K
formulário	2039 inscreva-se no K
formuláře	311 odesláním K
forrásként	1308 kedvenc K
fortæller	418 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frågade	2447 K
férjen	1342 K hozzá
följ	2387 K oss på	2444 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2403 alla rättigheter K
fördere	569 K
fördermitglied	512 werde K	512 werden sie K
fördern	569 jetzt K	569 K sie
föredragen	2407 K källa
föredragna	2407 K källa
föreslog	2447 K
författare	2411 är K och
förklarade	2447 K
förklarar	2447 K
försvarade	2447 K sig
følg	359 K os på	415 K os	1818 K oss på	1877 K oss
første	397 K måned	417 K måned	1856 K måned	1879 K måned
független	1287 támogassa a K	1343 K sajtó
főszerkesztője	1312 K
""", 'g': """
gadā	1680 K
gazeteciliği	2545 bağimsiz K
gazeteciliğimiz	2545 K
gefällt	541 K ihnen, was sie	541 K dir, was du
gelmişken	2485 buraya kadar K
geöffnet	460 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2249 K
gridò	1486 K
gràcies	252 K a gent com tu	261 K a tu
grátis	2041 teste K
grâce	18 K à vous	1085 K à vos dons
gwiazdką	58 pola z K
gärna	2444 vill K höra från dig
går	343 før du K	1802 før du K
gåva	2373 ge en K i dag	2373 ge en K nu	2374 din K	2374 ge en K	2444 din K gör	2444 ge en K i dag	2448 K
gönderdik	2538 size bir e-posta K
gönderin	2531 K
gönderiyoruz	55 size K	55 sana K	55 yazilarini K
göra	2445 K mer
göre	2547 K
görün	2531 K
görünmeyecek	58 e-posta adresiniz K
görüntülerinizi	40 K
göster	2531 K
gösterilmeden	2507 kaynak K
gösterilmeyecek	58 e-posta adresiniz K
gösterilmez	58 e-posta adresiniz K
głosił	1963 K
głosiła	1963 K
głosiło	1963 K
głosuj	1945 K
głosujcie	1945 K
głównej	1936 na stronie K
gửi	48 hãy K	2655 xin K về
""", 'h': """
használ	1297 cookie-kat K	1298 sütiket K
használat	1297 sütik K
heißt	572 K es
hinzufügen	483 bei google K
hirdették	1345 K
hirdetés	11 a K	11 K után
hjälp	2414 K av ai	2436 K av ai	2444 K oss
hjälper	2444 din gåva K
hjælp	387 K af ai	387 K fra ai	407 K af ai	415 vi har brug for din K	415 K os
hjælper	415 dit bidrag K
hlásal	341 K
hlásala	341 K
hlásá	341 K
hovorí	2309 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1345 K
hviezdičkou	58 polia s K
hvězdičkou	58 pole s K
hyödyntäen	1050 tekoälyä K
hájil	341 K se
hájila	341 K se
häng	2444 K med i
häufiger	483 bei google K
hävdar	2447 K
håller	43 K du med	43 K du inte med	2443 läsare som K
hævder	418 K
hébergé	1119 ce contenu est K par
híreinket	1341 K
hírekben	1295 a google K	1308 google K
hírlevelére	1307 K
hírlevelünk	1343 K
hírlevelünket	1307 K
hírlevelünkre	1291 K	1342 iratkozzon fel K	1342 iratkozz fel K	1343 K
hírlevél	1346 K
hírlevélre	1342 iratkozz fel a K	1342 iratkozzon fel a K
hó	1344 ft/K
hónap	1321 első K	1344 első K
hören	565 K sie hier.
hører	1847 der du K
hükmetti	2547 K
hüüdis	961 K
hüüdsid	961 K
hűségidő	1331 K nélkül
hồng	2675 nhận hoa K
""", 'i': """
iecienītāko	1655 K avotu
ifølge	418 K	1880 K
illimité	1097 accès K	1166 en K
imágenes	40 tus K
incorporó	878 se K a
independentă	2093 presa K
independência	2040 a K
indicó	919 K
indiqué	1176 a K
indrømmede	418 K
indrømmer	418 K
indépendance	1174 notre K
indépendant	1085 soutenez le journalisme K	1174 journalisme K	1174 média K
indépendante	1163 la presse K a	1174 presse K	1174 information K
información	854 sigue toda la K	854 siga toda la K	878 cubre la K	917 esta K
informację	1920 wyślij K
informațiilor	2063 preluarea K
informó	919 K
informē	1681 K
innehåll	2392 externt K	2413 externt K
innehållet	9 K
innrømmer	1880 K
innrømmet	1880 K
inquiète	1176 s'K
inquérito	35 nosso K
inscrição	1976 cancelar a K	2030 sua K foi
inscríbete	826 K
insändare	43 K	2412 skicka din K	2412 din K till	2412 skriva en K
intelektą	1621 dirbtinį K	1636 dirbtinį K
inteligencję	1942 przez sztuczną K
inteligencí	320 umělou K
intelligenciával	1314 mesterséges K készült	1333 mesterséges K
intégralité	1093 pour lire l'K
investigación	917 esta K
investigação	2040 esta K
investigație	2093 această K
investigațiile	2093 continua K
invítame	52 K a un café	52 K un café	916 K a
invítanos	916 K a
ismételgette	1345 K
istediğiniz	2490 K zaman iptal	2546 K zaman iptal
izražavaju	2218 komentari K
içeriği	9 K
içeriğin	2516 harici K
išorinio	1619 K turinio
""", 'j': """
jautāja	1681 K
javasolják	1345 K
jesteś	1882 skoro już tu K	1882 skoro tu K
jugé	1176 a K
jurnalistă	2066 este K
jurnaliștii	39 K noștri	2089 K noștri îți trimit	2093 K noștri
jälgi	958 K meid
jäljellä	1068 ilmaista juttua K
jäseneksi	1075 liity K
""", 'k': """
kanał	1961 nasz K
kannatusjäseneksi	1075 liity K
kanál	339 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2250 K
kedykoľvek	2255 odhlásiť sa môžete K
keresőben	1308 google-K
khoản	2632 bạn đã có tài K	2643 điều K sử dụng
không	43 K đồng ý?	58 email của bạn sẽ K hiển thị	2650 K sao chép
khẳng	2680 K định
kiabált	1345 K
kiabálta	1345 K
kiabálták	1345 K
kifogásolja	1345 K
kirjeessä	1078 luki K
kiáltott	1345 K
kiáltotta	1345 K
kiáltották	1345 K
kiến	2663 ý K của bạn sẽ	2677 hãy gửi ý K	2677 vui lòng gửi ý K
kliknutím	311 K na
kolačića	2209 K	2239 K
kolačiće	2209 K	2239 K
kolačići	2209 K
komentować	6 K	1908 aby K
komentár	6 pridať K	2279 pridajte K
komentára	2279 pridanie K	2279 vloženie K
komentátor	298 je K	298 , K
komentátorem	298 je K
komentátorkou	298 je K	2268 je K
komentátorom	2268 je K
komentář	6 přidat K
komentáře	6 pro přidání K	309 vložení K	309 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	1050 K
konferencję	1925 naszą K
konuştu	2547 diye K	2547 K
kopírovanie	2261 K obsahu bez	2261 K je zakázané
kopēšana	1654 K bez
korespondentką	1921 jest K
korespondentė	1618 K
korábban	1340 K itt írtunk	1340 K ebben a cikkben írtunk
krzyczał	1963 K
krzyczała	1963 K
krzyknął	1963 K
krzyknęła	1963 K
krävde	2447 K
krævede	21 K felter er	418 K
krönikör	2411 är K
kulturalną	1929 K dyskusję
kulturredaktör	2411 är K
kulturredaktør	384 er K	1842 er K
kumppanuuslinkkejä	1062 K
kvíz	307 náš K	2278 náš K
kvíze	2278 našom K	2278 v K
kvízu	307 našem K	307 v K
kyltissä	1078 luki K
kysyivät	1078 K
kávéra	52 hívj meg egy K	52 hívjon meg egy K	1344 K
käyttää	1030 tämä sivusto K
käyttöehdot	1057 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	1345 K
kérdezték	1345 K
kérdőívünket	35 K
kért	1345 K
kérte	1345 K
kérték	1345 K
können	569 K sie uns
könyörgött	1345 K
könyörögtek	1345 K
köszönjük	1342 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1295 K minket	1342 K minket
követelte	1345 K
követelték	1345 K
közlése	1332 nélküli K tilos
közéjük	50 állj be K	50 álljon be K
közölte	1345 K
kúpte	2306 si K
küldd	48 K el
küldjük	55 K neked
küldünk	55 K neked
kündigte	572 K an
künstlichen	501 K stimme vorgelesen	501 K stimme vertont
künstlicher	558 mithilfe von K
küpsised	938 K
küpsistega	938 K	957 K
küsis	961 K
kč	313 za # K	313 od # K	340 od # K
kļūsti	1678 K par
křičel	341 K
křičela	341 K
křičeli	341 K
kể	2680 K
""", 'l': """
labākie	1674 K raksti tavā
lamentó	919 K
lançait	1176 K
lasītu	1644 lai K tālāk
lasītāji	1679 mūsu K
lasītājiem	1679 mūsu K
lejupielādē	1678 K
leverandør	1844 ekstern K
leverantör	2413 extern K
leído	910 has K tus #
licencí	46 K cc	46 cc-K
licença	46 K cc
licența	46 K cc
lietotnē	1664 K
linkistä	1061 lisää tästä K
lisenssillä	46 K
lisäsi	1078 K
llicència	46 K cc
llámanos	38 K
llámenos	38 K
lucrează	2066 K în presă
lunedì	17 ogni K
lună	2094 pe K
luận	6 để bình K	2632 đăng nhập để bình K	2663 bình K của bạn sẽ	2677 đăng nhập để bình K
lájkolj	1295 K minket
lákal	341 K
läget	2422 koll på K
lähdet	1016 ennen kuin K
lähetä	48 K se
lähetämme	55 K sinulle
läsa	2425 du kan K mer	2425 kan du K mer	2425 K mer om	2445 fri att K
läsare	36 våra K	2423 våra K	2445 våra K
läsarna	18 tack vare K
läser	2444 tack för att du K
läsning	0 min K
lästid	0 K
låst	411 K for	1873 K for	2440 K för
læser	415 tak fordi du K
læserbrev	43 K	385 skrive et K	385 send dit K
læsere	36 vores K	416 vores K
læseres	396 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	837 K de notas
límites	834 sigue leyendo sin K
lòng	2655 vui K gửi về	2677 vui K gửi về
löd	2447 K
lød	418 K	1880 K
lūdza	1681 K
lập	2667 ủng hộ báo chí độc K	2678 báo chí độc K
""", 'm': """
magyarázta	1345 K
mailovú	2281 e-K adresu
mainoslinkkejä	37 K	1062 K
manhãs	17 todas as K
marqués	58 champs K d'une étoile
masintõlke	940 K abil
materiał	9 ten K
matéria	20 ler esta K	1972 esta K é só	2035 para ler esta K	2040 esta K
matérias	2007 limite de K
matí	260 rep cada K
mawiał	1963 K
mawiała	1963 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1345 K
megszakítása	21 válasz K
meidän	1075 tue K
meitä	1059 tukea K	1059 tue K	1075 tue K	1075 auta K
menționat	2095 a K
mesačne	2308 K
mesečno	2249 K	2367 K
mesélte	1345 K
mieltä	43 eri K?	43 samaa K?
miesiąc	1962 za K
miesięcznie	1962 K
miễn	15 bài K phí	2670 hết số bài K phí	2679 dùng thử K phí
mjesečno	2249 K
modération	1157 charte de K	1157 K par la rédaction
mokė	1641 K
mondták	1345 K
mostrarà	58 adreça no es K
mostrará	58 correo no se K	834 este mensaje se K en
multó	919 K
mulțumim	2092 K că ne citești
munkatársa	1312 K
munkatársunknak	39 K
munkánk	1343 K
munkánkat	1287 támogasd K	1287 támogassa K	1319 K	1342 támogasd K	1342 támogassa K	1343 K
myönsi	1078 K
másodközlés	1305 K
märkis	961 K
määräsi	1078 K
mån	2424 kr/K	2446 kr/K
månad	2376 testa en K	2424 en K för	2444 testa en K	2446 per K	2446 varje K
månaden	2424 första K	2446 i K	2446 första K
månader	2424 K för #	2444 testa # K
månadsgivare	2444 bli K
måned	349 prøv en K	397 i # K	415 prøv en K	417 pr. K	1856 en K for	1877 prøv en K	1879 per K
måneden	417 om K	1879 i K
måneder	397 i # K	1856 K for #
média	1174 notre K
mês	2040 até o fim do K	2041 por K	2041 ao K
mình	52 mời K ly cà phê
míní	341 K
mówi	1963 K
mówili	1963 K
mówił	1963 K
mówiła	1963 K
môžete	2277 článok si K
müşterimiz	2542 K
mācīja	1681 K
mākslīgais	1661 K intelekts
mēnesis	1680 pirmais K
mēnesī	1680 K
mėgstamiausią	1614 K
mėnesį	1640 per K
měsíc	313 první K	340 za K	340 první K
měsíčně	340 K
můžete	306 článek si K
mạnh	2680 nhấn K
""", 'n': """
nabádal	341 K
nabádala	341 K
naléhal	341 K
namawiał	1963 K
namawiała	1963 K
napisał	1963 K
napisała	1963 K
napiš	38 K nám
napište	38 K nám	297 K nám	330 K na	338 K nám
napísal	2309 K
napíšte	38 K nám	2267 K nám	2267 K, prosím	2300 K na	2306 K nám
naročilo	2340 hvala za K
naročite	2314 K se na naše	2365 K se
naročnik	49 kot K	2313 že K
naročnike	2321 samo za K	2321 le za K
naročniki	49 K lahko	2353 lahko berejo le K	2353 berejo samo K	2369 K
naročnikom	2313 dostopen le K	2313 na voljo K	2313 na voljo samo K	2313 na voljo le K	2353 dostopna le K	2353 dostopna samo K	2353 dostopen le K	2353 dostopen samo K
naročnina	2341 K	2369 K
naročnino	2341 z K	2363 z K
narzędzi	1942 przy wsparciu K ai
naujienlaiškio	1626 K
naujienlaiškis	1639 mūsų K	1642 K
naujienlaiškį	1606 mūsų K	1626 K	1638 užsisakykite K	1639 mūsų K
navođenja	2224 bez K izvora
navođenje	2224 uz K izvora
nawoływał	1963 K
našeho	303 do K týmu	303 K e-shopu
našem	2213 K timu
našich	329 K zpráv	2299 K správ
neatkarīgu	1678 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	1342 segíts K	1342 írjon K	1342 írj K	1342 jelezd K	1343 K adód
nemokamą	1630 K paskyrą
neobmedzený	2254 K prístup
neodpovídá	30 K za
neomezený	293 K přístup
neomezeně	269 K číst
nepiekrītat	43 K
nepriklausomą	1628 paremkite K žurnalistiką	1638 paremkite K	1639 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1042 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	338 podpořte K
nezávislá	339 K média
nezávislé	2307 K médiá
nezávislú	2306 podporte K
ngoài	2658 nội dung bên K
nguồn	2653 K ưu tiên	2653 K tin ưu tiên	2676 ghi rõ K
người	49 K đăng ký có thể
nhiệm	2663 chịu trách K về nội dung bình luận
nhân	2659 trí tuệ K tạo
nhấn	2677 K vào đây
nhận	2634 đăng ký K bản tin	2634 đăng ký K tin	2677 đăng ký K bản tin	2677 đăng ký K tin
nhập	24 đăng K	2632 vui lòng đăng K	2632 đăng K để đọc	2632 đăng K để xem	2632 đăng K để lưu	2632 hãy đăng K để	2677 đăng K để đọc	2677 đăng K để xem
niedostępny	1922 materiał wideo jest K
niezależne	1960 wesprzyj K	1960 wspieraj K	1961 K media
niezależność	1961 K
niezależną	1961 jesteśmy K
noastră	2093 munca K
nolēma	1681 K
norāda	1681 K
nosūtīsim	55 jums K
notificações	14 as K	1982 ative as K	1982 ativar K	1982 receba K
notificările	14 K	2053 activează K
notifikácie	2280 K
notícia	2040 esta K
notícias	1976 receba as K	1976 receba K	1985 siga as últimas K
novinařina	339 naše K
novinařinu	339 nezávislou K
novinár	2268 je K	2268 , K
novinári	2307 naši K
novinárka	2268 je K	2268 , K
novinárkou	2268 je K
novinárom	2268 je K
novinář	298 je K	298 , K
novinářem	298 je K
novináři	339 naši K
novinářka	298 je K	298 , K
novinářkou	298 je K
novičke	2314 na e-K
novičnik	2322 K	2322 e-K	2366 naš e-K	2369 K
novičnika	2322 K
nuotraukų	40 K ir vaizdo
nusprendė	1641 K
nášho	2274 do K tímu
nächste	21 in diesem browser für die K	569 sind sie der K
nói	2680 K
nõus	43 ei ole K?
năm	2679 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	303 našem K
obegränsad	2379 K tillgång
obećala	2250 K
obećao	2250 K
obiecał	1963 K
obiecywał	1963 K
obligāta	1654 atsauce K
oblíbené	295 K zdroje
oblíbených	295 K zdrojů
oblíbenými	295 K zdroji
obrigatórios	21 campos K são	1994 campos K são
obveščanje	2340 na naše K
obľúbené	2265 K zdroje
obľúbených	2265 K zdrojov
obľúbenými	2265 K zdrojmi
också	50 var med du K
odebírat	328 chcete K
odebírejte	273 K náš	334 K	338 K
odemkněte	269 K si
odhlásit	274 K se můžete kdykoli
odoberať	2298 chcete K
odpoveď	21 zrušiť K
odpovídal	341 K
odpověděl	341 K
odpověděla	341 K
odpověď	21 zrušit K
odpowiadał	1963 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1963 K
odpowiedziała	1963 K
odražavaju	2218 komentari K	2218 komentari ne K
odídete	2263 kým K
ofereça	1972 K este artigo
ograniczeń	1888 czytaj bez K	1888 czytaj więcej bez K
også	50 bli med du K
ogłosił	1963 K
ogłosiła	1963 K
oikaisupyynnöt	1053 K
oikaisupyyntö	1053 K
olvashatják	1339 csak előfizetők K
olvasási	0 K idő
olvasóiból	1319 K él
olvasóink	36 K	1343 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	916 danos tu K
ordenó	919 K
ordonné	1176 a K
ortakliği	2528 iş K linkleri
orzekł	1963 K
osobních	291 ochrany K údajů	291 ochraně K údajů
osobných	2270 K údajov
ostrzegał	1963 K
ostrzegała	1963 K
ostrzegł	1963 K
otrzymywać	1950 chcesz K
oznámení	14 K
oznámil	341 K	2309 K
oznámila	341 K	2309 K
ozvěte	38 K se nám	297 K se nám	338 K se nám
""", 'p': """
padėkite	1638 K mums
pageidaujamą	1614 K šaltinį
paklausė	1641 K
palīdzi	1668 ziedo un K	1678 K mums
palīdzību	1661 mākslīgā intelekta K	1676 mākslīgā intelekta K
parašykite	38 K mums	1638 K mums
parsisiųskite	1638 K
participación	865 normas de K
partnerské	316 K odkazy	2286 K odkazy
partneři	280 my a naši K
pastā	1666 e-K
pastāstiet	38 K mums
patronką	1940 zostań naszą K
patrões	2040 sem K
paylaşin	25 K	48 K	2531 K
paziņoja	1681 K
paziņojumus	1665 K
państwa	1920 czeka na K
pašte	1626 jūsų el. K
pažadėjo	1641 K
periódico	917 este K	917 nuestro K
permanència	262 sense K
persiųskite	48 K
personvernerklæring	1823 K
phê	52 mời tôi một ly cà K	2667 mời bạn một ly cà K
phóng	2655 liên hệ K viên	2657 là K viên báo	2657 là K viên của	2677 hãy liên hệ K viên
phút	0 K đọc
pidió	919 K
pidätetään	1038 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1963 K
pisała	1963 K
pišite	38 K nam	38 K našoj	38 K nam na	2206 K nam	2238 K nam na	2238 K na	2247 K nam	2327 K nam	2327 K na	2357 K nam na	2357 K na	2365 K nam
piškotke	2330 K	2358 K
piškotki	2330 K
piškotkov	2330 K	2358 K
pište	330 K na	330 K nám na
plakáton	1345 állt a K
plânge	2095 se K
pochází	300 obsah K
podcastów	1926 K
podcastů	305 K
podcaście	34 naszym K
podeślij	48 K
podkreśla	1963 K
podporovatelé	339 naši K
podporují	339 nás K
podpoře	339 díky K
podpořte	318 K	338 K nás	338 K naši	338 K naše	338 K mě
podrška	2247 vaša K
podrške	2225 bez vaše K	2248 vaše K
podršku	2247 vašu K
podržite	2225 K	2247 K nas	2247 K naš
podľa	2309 K
poinformował	1963 K
poinformowała	1963 K
pokličite	38 K nas
pokračovanie	2254 pre K v čítaní
pokračování	269 K je dostupné	316 K článku níže
pokračuje	316 článek K	316 text K	2286 článok K	2286 text K
pokračujte	269 K ve čtení s
política	240 K de galetes	862 K de cookies	1992 K de cookies	2009 cobre K
pomocí	320 K ai
pomocą	1942 z K ai
pomoć	2247 vašu K
pomóż	1960 K nam
pomôžte	2306 K nám
poprosił	1963 K
poprosiła	1963 K
poprosiło	1963 K
poručila	2250 K
poručio	2250 K
poslední	327 K článek zdarma	327 K článek, který můžete
posledný	2297 K článok zadarmo
poslušajte	2356 K nas
postafiókjába	1291 K
postaládádba	1307 a K
postaládájában	1307 ön K
posílat	311 nechte si K
posílejte	297 K nám
posíláme	55 vám K	55 K vám
potřebujeme	338 K vaši pomoc	338 K vaši podporu
používame	2270 K cookies
používá	280 tento web K
používáme	280 K cookies
powiedział	1963 K
powiedziała	1963 K
powtarzał	1963 K
powtarzała	1963 K
pozostało	1888 K # %	1888 K #%
pozvěte	52 K mě na kávu	52 K mě na kafe
počasti	52 K me kavom
pořadatelé	341 zvou K
pošaljite	48 K ga	2206 K nam	2206 K na	2247 K nam
pošiljamo	55 K vam	55 vam K
pošleme	55 vám K	55 K vám	55 ti K
pošlete	48 K ho	48 K jej	297 K nám	338 K nám
pošli	48 K ho
pošlite	48 K ho	2267 K nám	2306 K nám
pošljemo	55 vam K
pošljite	48 K ga	2327 K nam	2327 K jo nam	2327 K na	2365 K nam
požádal	341 K
požádala	341 K
pracę	1961 naszą K
pranešimus	1625 K
praneškite	38 K mums
pranešė	1641 K
prašė	1641 K
preberať	45 K
predchádzajúceho	2301 bez K súhlasu
predplatiteľ	49 ako K	2254 už ste K	2254 ste K
predplatiteľom	2262 K	2306 staňte sa K
predplatiteľov	2262 pre K
predplatné	2254 už máte K	2283 K	2306 kúpte K	2306 kúpte si K	2310 K
predplatného	2283 K
predplatným	2283 K	2304 s K
preferată	2064 sursă K
preferované	295 K zdroje	2265 K zdroje
preferovaný	295 K zdroj	2265 K zdroj
preferovaných	295 K zdrojů	2265 K zdrojov
preferovaným	295 K zdrojem	2265 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1888 tylko dla K	1948 tylko dla K
prenumeratą	1934 z K
prenumeratę	1888 masz już K	1934 zamów K	1934 kup K	1934 wykup K
preporučila	2250 K
preporučio	2250 K
pretlačiť	45 K
prevziať	45 K
prečítate	2254 celý článok si K
pridruži	50 K im se
pridružite	50 K im se	50 K se	50 K se jim	2247 K se našoj	2247 K im se	2365 K se nam
pridržana	2198 sva prava K
pridržane	2320 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1641 K
prihlásenie	2255 ďakujeme za K	2281 ďakujeme za K
prihlásení	2283 po K
prihlásením	2281 K súhlasíte
prihláste	24 K	2254 K sa a čítajte	2306 K sa na odber
prihvaćate	2220 prijavom K
pripažino	1641 K
programėlėje	1624 K
programėlę	1624 K
prohlásil	341 K
prohlásila	341 K
prohlížeč	10 váš K
pronađite	2236 K nas
proposé	1153 conçu et K par
prosił	1963 K
prosiła	1963 K
pročitali	2190 da biste K
pročitate	2188 da K cijeli	2188 da K ceo
prośbę	1882 mamy do ciebie K	1882 mamy małą K
prošnjo	2324 imamo majhno K	2324 majhno K
prywatności	1904 polityka K	1904 polityce K
przeczytać	1888 aby K cały	1888 aby K ten artykuł
przeczytałaś	1929 dziękujemy, że K
przeczytałeś	1929 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	1885 K nam #%	1960 K nam	1960 K #
przekonywał	1963 K
przekonywała	1963 K
przesyłajcie	1920 K
przesyłamy	55 K ci
prześlemy	55 K ci	55 K wam
prześlij	48 K go	48 K ten	1920 K nam	1920 K je do nas	1960 K nam
przyznał	1963 K
przyznała	1963 K
przyłącz	50 K się
przyślij	1920 K nam	1920 K je do nas	1960 K nam
práca	2307 naša K
práce	339 naší K
práci	339 naši K
prácu	2307 našu K
précisé	1176 a K
préférée	1143 source K
préférées	1143 sources K
prévient	1176 K
príspevky	2279 K v diskusii
príspevok	2306 váš K
próxima	2040 nossa K
průzkumu	35 našeho K
ptá	341 K se
pubblicità	11 la K	1430 blocco della K	1484 senza K
publicarà	22 no es K
publicará	58 correo no se K
publicată	22 nu va fi K
publicistája	1312 K
publicité	11 la K	11 cette K	1117 bloqueur de K	1117 bloqueurs de K	1174 sans K
publicités	1117 bloqueur de K
publicystką	1921 jest K
publicystą	1921 jest K
publikování	288 K nebo šíření
publiée	22 ne sera pas K	1122 votre adresse e-mail ne sera pas K
pytał	1963 K
pytała	1963 K
pytały	1963 K
pytań	1928 na kilka K
pyyntö	1016 pieni K
pyysivät	1078 K
pásale	916 K esta
pásalo	48 K
päevakokkuvõte	945 K
päätoimittaja	1047 K
päätti	1078 K
påminde	2447 K
pénzbe	1343 K kerül
pénzéből	18 olvasók K
písemného	289 bez K souhlasu
písomného	2301 bez K súhlasu
píšte	2300 K na	2300 K nám na
pódcast	34 nuestro K	917 nuestro K
pārpublicēt	45 K
pārpublicēšana	1647 K bez	1654 K bez
pārsūtiet	48 K
přebírat	45 K
přebírání	288 K článků
předchozího	289 bez K souhlasu	332 bez K souhlasu
předplatitel	49 jako K	49 K může	269 už jste K	269 jste K
předplatitele	292 pro K
předplatitelem	338 staňte se K
předplatitelé	49 K mohou	326 jen K	326 pouze K	326 najdou K	326 přečtou K	339 naši K	342 K
předplatitelům	292 K	326 pouze K	326 jen K
předplatné	269 koupit K	270 už máte K	313 K	342 K
předplatného	313 K
předplatným	269 dostupné s K	313 K	335 s K
předplaťte	271 K si	338 K si
přehrání	300 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	269 zbývá vám K
přidej	50 K se
přidejte	50 K se	329 K si nás	338 K se	338 K se k nám
přihlaste	24 K	269 K se a čtěte	273 K se k odběru	338 K se k odběru
přihlášení	311 děkujeme za K	313 po K
přihlášením	311 K k odběru	311 K souhlasíte
připojte	50 K se
připomněl	341 K
připustil	341 K
přispějte	318 K	338 K	338 K i vy
přiznal	341 K
přiznala	341 K
přiznává	341 K
příspěvek	338 váš K
příspěvku	300 zobrazení K
příspěvky	309 K v diskusi
""", 'q': """
quyên	2677 K góp ngay	2681 K góp
quyền	2650 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1963 K
radziła	1963 K
radí	341 K
rakstīja	1681 K
rappelé	1176 a K
rašykite	38 K mums	1638 K mums
rašė	1641 K
recibirás	55 K
reclamă	11 K
reconoció	919 K
recordó	919 K
recunoaște	2095 K
redacció	39 la nostra K	43 cartes a la K	251 la K t'envia	261 la nostra K
redacción	39 nuestra K	43 cartas a la K	906 la K te envía	917 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	2089 K îți trimite	2093 K noastră
redacției	39 K noastre
redakcją	39 naszą K
redakcję	1960 wesprzyj K
redaktorką	1921 jest K
redaktorė	1618 K
redaktör	2411 är K för	2411 är K på	2411 är politisk K
redaktør	384 er K på	384 er K for	384 er politisk K	1842 er politisk K	1842 er K i	1842 er K for
redação	38 escreva para a K	39 nossa K	2030 a K envia	2040 nossa K
reenvíalo	48 K
refusé	1119 K le dépôt
registrácii	2283 po K
registráciou	2281 K súhlasíte
registráciu	2281 ďakujeme za K
regisztrálj	1342 K ingyenesen	1342 K, hogy
regisztráljon	1342 K ingyenesen	1342 K, hogy
regisztrálnia	1339 K kell
regístrate	834 K gratis	835 K para
reinhören	497 jetzt K:
rejestrując	1931 K się
reklamlänkar	2426 K
reklamą	11 K
reklám	2307 bez K
reklámok	1343 K nélkül
reportaż	1961 ten K
reporterką	1921 jest K
reportér	298 , K	2268 , K
reportérem	298 je K
reportérka	298 , K	2268 , K
reportérkou	298 je K	2268 je K
reportérom	2268 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	234 prohibida la K	259 K sense permís
reproducción	875 prohibida su K	875 prohibida la K
reprodução	2005 proibida a K	2005 K proibida	2038 K permitida desde	2038 K é permitida desde
reprodúcelo	45 K
republié	45 K	1133 K avec	1171 cet article est K
repórter	39 nosso K	2009 é K
repórteres	39 nossos K
responsabilità	30 K di
reveló	919 K
rezervăm	29 ne K dreptul
riêng	2643 chính sách quyền K tư	2670 dành K cho thuê bao	2676 quan điểm K của tác giả
rovatvezetője	1312 K
ročne	2308 K
ročně	340 K
rät	572 K
rätta	2417 K fel
rättar	2417 vi K fel
räumte	572 K ein	572 K der	572 K die
rääkis	961 K
råber	418 K
råbte	418 K
rådde	2447 K
rådede	418 K
réagir	1123 pour K
réagissez	1173 K à
réalisation	1153 n'a pas participé à la K
rédacteur	1136 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	1136 a rejoint la K	1153 n'a pas participé à sa K	1162 la K vous	1166 pour soutenir la K	1173 soutenez la K	1173 alertez la K	1174 notre K
rédactrice	1136 est K
régulièrement	1136 collabore K
réponse	21 annuler la K
répétait	1176 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1093 cet article est K	1093 ce contenu est K	1093 article K
réservée	1093 K à nos abonnés	1093 la suite est K	1095 K aux abonnés
réservés	1095 K aux abonnés	1133 tous droits K
résiliable	1175 K à tout moment
részesített	1308 előnyben K forrásként
röst	2414 ai-K
răspuns	2095 a K	2095 au K
răspunsul	21 anulează K
rằng	2680 viết K	2680 cho K
""", 's': """
sacīja	1681 K
sadržaj	9 ovaj K	2209 vanjski K	2209 spoljni K
sadržaja	9 ovog K	2209 vanjskog K	2209 prikaz ovog K	2209 prikaz K
sakė	1641 K
sanctionné	1176 a K
sandučić	2191 u vaš K
sandučiću	2191 u vašem K	2220 vašem K
sbírka	342 K
schließ	50 . K dich
schließen	50 . K sie sich	428 K sie ein abo	569 K sie ein abo
schránke	2255 vašej K
schránky	273 do vaší K	2255 do vašej K
scrieţi	38 K-ne
scrieți	38 K-ne
sdílejte	25 K	48 K ho
segítsen	1342 K, hogy
segítségedre	1342 szükségünk van a K
según	919 K
sentenció	919 K
sería	907 sin ti no K
sesión	24 inicia K	24 inicie K	834 inicia K para
sessió	24 inicia K
sessão	24 inicie K	2039 inicie K
señaló	919 K
sfătuia	2095 K
sfătuiește	2095 K
sfătuit	2095 a K
sisällön	9 K	1049 ulkoisen K
sisältö	1020 tämä K on vain
sisältöä	1049 ulkoista K
siunčiame	55 jums K
sjefredaktør	1842 er K
sjöng	2447 K
skarży	1963 K
skarżył	1963 K się
skrzynkę	1891 na twoją K	1891 na swoją K	1931 K mailową
slažete	43 K se	43 ne K se
slobodné	2306 podporte K
slobodnú	2306 podporte K
slušajte	2236 K nas
slíbil	341 K
slíbila	341 K
sondę	1928 naszą K
sonuçlarinda	2510 google arama K
sorumluluğu	30 K
souborů	290 K cookie
souhlasíte	43 K?	311 e-mailu K	311 odesláním K	311 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	2655 về hộp thư của tòa K	2667 hãy ủng hộ tòa K	2676 bằng văn bản của tòa K	2677 hãy gửi về tòa K	2677 hãy liên hệ tòa K	2677 hãy báo cho tòa K	2678 tòa K
spandér	52 K en kaffe
spolupráci	316 ve K s partnerem	2286 v K s partnerom
sporočite	38 K nam	2327 K nam
sportkrönikör	2411 är K
sportsredaktør	384 er K
spracovaním	2281 K osobných údajov
sprijiniți	2092 K
sprijină	2092 K-ne
správach	2266 google K
správy	2266 google K
spuneți	38 K-ne
stellenbörse	496 in unserer K
stjärna	58 fält med K
straipsnį	1637 šį K	1639 visą K
stronę	1951 naszą K
stwierdził	1963 K
stwierdziła	1963 K
stáhněte	338 K si naši	338 K si náš
stálo	341 K na	341 K ve	341 K v
står	30 K för	418 K der på	1880 K det på	1880 K det i	2447 K det på
stöd	2373 med ditt K	2444 K oss	2444 K vår	2444 ditt K
stödja	2423 K oss med
stödmedlem	2444 bli K
stödprenumerant	2444 bli K
stötta	2423 K oss med	2444 K oss	2444 K vår	2444 K vårt
støt	396 K os	415 K os	415 K med
støtt	1877 K oss	1877 K vår
støtte	346 med din K	346 vi har brug for din K	396 K os med	396 din K gør	415 din K	415 bliv K	1805 med din K	1855 K oss med	1877 din K
støtteabonnent	1877 bli K
støttemedlem	415 bliv K	1877 bli K
stāstīja	1681 K
stěžuje	341 K
subscripció	264 K
subskrybentów	1888 tylko dla K	1888 dostępna dla K	1888 dostępne dla K	1948 tylko dla K
subskrypcją	1934 z K	1956 z K
subskrypcję	1888 kup K	1888 masz już K	1931 dziękujemy za K	1934 wykup K	1960 kup K
sunați	38 K-ne
sună	38 K-ne
suosikkilähteeksesi	1042 K
suosikkilähteeksi	1042 K
sursă	2088 link activ către K
suscripción	834 ya tengo una K	916 cambia tu K	920 K
suscríbase	916 K
suscríbete	834 K para	834 K por	834 K en	841 K al boletín	916 K
susțin	2080 care ne K lunar	2093 ne K lunar
susține	2092 K-ne	2092 K presa	2095 K că
susținerea	2092 K ta
susțineți	2092 K-ne
svarīgākie	1677 nedēļas K
svarīgākās	1677 nedēļas K
svěřte	297 K se nám
szerkesztője	1312 K
szerkesztőségünk	39 K	1343 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	1343 K
szerzője	1312 külső K
szólított	1345 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2424 tills du K upp	2447 K
sähköpostiin	1023 suoraan K
sähköpostiisi	1024 K
sähköpostillasi	1074 K
sähköpostiosoitettasi	21 K ei julkaista	58 K ei näytetä	58 K ei julkaista
sähköpostiosoitteesi	1024 K
sélection	1162 K d'articles
sélections	1093 ajouter l'article à vos K
síganos	854 K en
síguenos	854 K en	916 K
sõltumatut	958 toeta K
sõnul	961 K
sök	2438 K nu
sökresultat	2407 K på google
söyledi	2547 K
söylediler	2547 K
söylüyor	2547 K
søg	409 K nu
søgeresultater	380 K på google
søgning	380 google-K
søk	1871 K nå
søkene	1838 google-K dine
søkeresultatene	1838 K dine på google
súhlasu	2301 bez K
súhlasíte	43 K?	2281 odoslaním K
súmate	50 K	916 K al
süresi	0 okuma K
sütik	1313 K
sütiket	1313 K
săptămână	17 o dată pe K	2094 pe K
sīkdatnēm	1659 K	1677 K
sống	2667 nuôi K tờ báo	2667 bạn đọc nuôi K
""", 't': """
találatok	1308 google-K
tanácsolja	1345 K
tanácsolják	1345 K
tanácsolta	1345 K
tanácsolták	1345 K
tanította	1345 K
taşiyin	2531 K
teigė	1641 K
tekemään	1076 K sitä
tekijänoikeus	1038 K suojaa
tekoäly	1050 tehnyt K
tekoälyllä	1050 K
tekoälyn	1050 K avulla	1050 K tekemä
tekoälyä	1050 käyttää K
telefonā	1665 savā K
tesszük	22 nem K közzé
textům	325 ke všem K
teşekkürler	2544 okuduğunuz için K
thiết	2676 không nhất K phản ánh quan điểm
thuê	49 K bao có thể	2670 dành cho K bao	2670 đã là K bao	2681 K bao
thuộc	2651 bản quyền K
thành	2633 dành cho K viên	2665 bạn đã đăng ký K công	2677 trở K thành viên
tháng	2670 đọc miễn phí trong K	2679 mỗi K	2679 hàng K	2679 K đầu
thích	2653 nguồn tin ưa K	2653 nguồn yêu K
thông	14 K báo	2639 bật K báo	2639 nhận K báo	2655 bạn có K tin	2655 bạn đọc cung cấp K tin	2676 khi phát hành lại K tin	2677 hãy gửi K tin	2677 đăng ký nhận K báo	2677 hãy bật K báo
tilføjede	418 K
tillgång	2444 få fri K
tillåtet	2435 inte K att återge
tiếng	2663 K việt có dấu
tiếp	2632 để K tục đọc	2632 để đọc K	2632 đăng nhập để K tục	2667 K sức cho báo chí	2670 để K tục đọc	2677 đăng ký để đọc K	2677 hãy K sức	2677 đăng nhập để K tục
tjänst	2370 en liten K att be
tjänsten	2438 sök K
tovább	48 küldd K	48 küldje K
továbbolvasáshoz	1289 a K
toàn	20 K bộ bài	2632 để đọc K bộ	2632 đọc K bộ bài	2670 để đọc K bộ bài	2677 đăng ký để đọc K bộ
tražila	2250 K je
tražili	2250 K su
tražio	2250 K je
tretích	2270 cookies K strán
treści	9 tej K	1934 dostęp do K
treść	9 tę K
trimiteți	48 K-l
trên	2639 theo dõi K
trước	2663 K khi đăng
trường	21 các K bắt buộc
tudósítója	1312 K
turpinātu	1644 lai K lasīt
tuần	17 mỗi K	2665 bản tin hằng K của	2665 bản tin hàng K của	2679 mỗi K
tvrdí	341 K
työmme	1076 K
työtämme	1075 tue K	1076 K
tájékoztató	1298 adatvédelmi K
támogass	1342 K minket
támogasson	1342 K minket
támogathat	1319 K minket
támogatása	1319 K nélkül	1319 olvasók K nélkül	1342 az ön K
támogatásod	1342 a te K
támogatásából	1319 olvasóink K
támogatásával	1322 partnerünk K
támogatónk	1319 legyen ön is K	1319 legyél te is K
täglich	436 K per mail
tähtsamad	957 nädala K
tärkeimmät	1074 K jutut
tästä	1061 lisää K
täällä	1016 kun kerran olet K
täältä	1061 lisää K
téléchargez	1080 K
töltsd	1342 K le
týden	17 každý K
týdně	340 K
týždenne	17 raz K
tłumaczy	1963 K
tłumaczył	1963 K
tłumaczyła	1963 K
třetích	300 cookies K stran
""", 'u': """
uafhængigt	416 K medie
ubegrænset	352 K adgang
udostępnij	25 K
ukarał	1963 K
ulaş	38 bize K
ulaşin	38 bize K	2512 bize K	2531 K
ulaşmak	2512 yazara K
unabhängig	550 K von unserer redaktion	550 von unserer redaktion K	563 damit wir K bleiben	570 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1449 insegna all'K
unterstütze	424 K unsere arbeit	424 K uns mit	569 K uns	569 K unsere	569 K mich	569 K meine
unterstützen	424 K sie unsere arbeit	424 K sie uns mit	424 mit einer spende K	424 können sie uns K	569 K sie uns	569 K sie unsere	569 sie können das K	569 freiwillig K	569 K sie mich	569 K sie meine	569 K uns
unterstützt	455 ihr browser K	569 K uns
unterstützung	420 ihre K	420 mit ihrer K	512 ihrer K	512 deiner K	558 mit K von ki	569 mit deiner K	569 deine K	569 eure K
upozornění	277 zapněte si K	310 K
upphovsrätt	2403 skyddat enligt lagen om K
upphovsrättslagen	2403 skyddat enligt K
uprednostňované	2302 K zdroje
uprednostňovaný	2302 K zdroj
uprednostňovaných	2302 K zdrojov
upřednostňované	333 K zdroje
upřednostňovaný	333 K zdroj
upřednostňovaných	333 K zdrojů
uredništva	2320 brez dovoljenja K	2320 brez soglasja K
uredništvo	2334 v naše K	2366 naše K
uredništvu	39 našemu K	2327 pišite K
urmărește	2052 K-ne pe	2052 K-ne și pe	2053 K știrile	2092 K-ne
urmăriți	2052 K-ne pe	2092 K-ne
utilização	1992 K de cookies
utilizează	2055 K cookie
utilizăm	2055 K cookie
utánközlés	1305 K
utánközölhető	45 K
uutislähteeksesi	1042 ensisijaiseksi K
uutislähteeksi	1042 ensisijaiseksi K
uznał	1963 K
uznała	1963 K
uzsvēra	1681 K
użyciu	1942 przy K ai
użytkowników	1929 opiniami K
używamy	1903 K plików cookie
užsisakykite	1603 K prenumeratą
""", 'v': """
vašeho	273 do K e-mailu
vedieť	38 dajte nám K	2267 dajte nám K
velük	50 tarts K
venerdì	17 ogni K
verhängte	572 K
versión	2 K en audio
verstärkung	496 suchen K
versão	2 K em áudio
vervielfältigung	472 K nur mit
veröffentlicht	22 wird nicht K	45 K werden	460 deine e-mail-adresse wird nicht K	460 ihre e-mail-adresse wird nicht K
veröffentlichung	526 seit der K geändert	526 seit K geändert
već	2203 kad ste K tu	2249 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	58 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K
virheensä	1053 korjaa K
vizibilă	58 email nu va fi K
viên	2657 là biên tập K của	2670 dành cho hội K
viết	2677 hãy K thư	2678 bài K này	2680 ông K	2680 bà K
você	18 sem K	2040 sem K
vollständigen	428 K artikel lesen
volontär	486 ist K
volontärin	486 ist K
voltál	42 ott K
vprašalnik	2337 K
vyhradené	2261 všetky práva K	2261 autorské práva sú K
vykřikl	341 K
vykřikla	341 K
vypočuť	2277 si môžete K
vysvetľuje	2309 K
vysvětlil	341 K
vysvětlila	341 K
vysvětloval	341 K
vysvětlovala	341 K
vysvětluje	341 K
vytvořila	320 K ai
vyzýval	341 K
vyzývala	341 K
vyzývali	341 K
vyzývá	341 K
vyžadované	21 K informace	21 K polia
válaszolta	1345 K
válaszolták	1345 K
vás	318 bez K by	339 bez K by	2288 bez K by	2307 bez K by
väitis	961 K
väitti	1078 K
väittää	1078 K
välise	938 K sisu
våre	1877 meld deg på K
vårt	1813 meld deg på K	1877 meld deg på K
vær	50 K med
védekezett	1345 K
véli	1345 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	2307 K vám
vēlamo	1655 K avotu
vēstkopai	1666 K
vēstulei	1666 ziņu K
vědět	38 dejte nám K	297 dejte nám K	338 dejte nám K
všetkým	2295 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2274 náš K
webinář	303 náš K
według	1963 K
weißt	485 K du mehr
wezwał	1963 K
wiadomościach	1951 google K
wołali	1963 K
wołał	1963 K
wołała	1963 K
wpłata	1940 każda K	1960 twoja K
wpłatom	1961 dzięki K
wpłać	1960 K
wspierającym	1960 zostań K
współpracy	1937 we K z partnerem
wyjaśnia	1963 K
wypisać	1891 K się w każdej chwili
wyrażam	1892 K zgodę na
wysyłamy	55 K ci	55 K wam
wyślemy	55 K ci
wyślij	48 K go	1920 K nam	1920 K je do nas
wzywał	1963 K
wzywała	1963 K
wöchentlichen	440 K newsletter
właściciela	1961 nie mamy K
""", 'y': """
yazdiğimiz	2541 daha önce K haber
yazmişti	2547 diye K
yhteistyössä	1062 K mainostajan
yönetmenidir	2514 genel yayin K
""", 'z': """
zaakceptować	1922 K pliki cookie
zaapelował	1963 K
zaapelowała	1963 K
zachęcali	1963 K
zachęcano	1963 K
zachęcał	1963 K
zachęcała	1963 K
zadaním	2281 K e-mailu
zadržana	2198 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadzwoń	38 K do nas
zadáním	311 K e-mailu
zagłosuj	1945 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2225 K vama	2248 K vama
zakázané	2261 šírenie je K
založte	338 K si účet
zamknutý	2254 článok je K
zamčený	269 článek je K
zapisując	1931 K się
zapowiedział	1963 K
zapowiedziała	1963 K
zapytał	1963 K
zapytała	1963 K
zastrzeżone	1915 wszelkie prawa K	1915 wszystkie prawa K
zawołał	1963 K
zawołała	1963 K
zašlete	297 K nám
zašlite	2267 K nám
zaželen	2360 K vir
zaželene	2360 K vire
zaželeni	2360 K vir
zbiórka	1964 K
zbývá	269 K vám # %
zdieľajte	25 K	48 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	1925 do naszego K
zewnętrzna	1922 treść K
zewnętrzne	9 treści K	1903 treści K	1922 treści K
zewnętrznej	9 treści K	1922 treści K
zewnętrznych	9 treści K
zgłoś	1920 K go nam	1960 K nam
ziņas	1677 mūsu K
znać	38 daj nam K	1952 daj nam K	1960 daj nam K
zněl	341 K
zněla	341 K
znělo	341 K
zobrazení	300 K tohoto obsahu	300 K obsahu
zobrazený	58 e-mail nebude K
zostań	1960 K z nami
zpracováním	274 souhlasím se K	281 K osobních údajů
zprávy	296 google K
zprávách	296 google K
zpívali	341 K
zugänglich	513 frei K
zunächst	472 dieser artikel erschien K
zurück	542 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2303 K
získávejte	334 K
zł	1934 za # K	1934 od # K	1962 od # K
złotówka	1940 każda K	1961 każda K
""", 'á': """
állt	1345 ez K
állítja	1345 K
átvehető	45 K
""", 'ä': """
ägare	2423 inga rika K
ähnliches	485 K erlebt
ändå	2370 nu när du K är här
äpp	943 K
äppi	943 K
""", 'å': """
åndsverkloven	1834 beskyttet av K
året	417 om K
återges	2403 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	2518 bizimle K
çalişmalarimiz	2545 K
çağrisinda	2547 K bulundu
çerezler	2499 K kullan
çerezlere	2516 K
çerezleri	2499 K kullan	2516 K	2542 K kabul
çözün	2531 K
""", 'é': """
échanos	916 K una mano	916 K un cable
écris	38 K-nous
écrit	1136 K pour	1176 a K
écrivain	1136 est K
écrivez	38 K-nous	38 K à notre	1173 K-nous
électronique	1102 dans votre boîte aux lettres K
énekelték	1345 K
équipe	1174 notre K
értesítéseket	14 K	1318 K
értesüljön	1318 K elsőként
étoile	58 champs avec une K
évente	1344 K
""", 'í': """
ígérte	1345 K
ígérték	1345 K
írta	1345 K
""", 'î': """
îmbia	2095 K
îndemna	2095 K
îndemnat	2095 a K
îndemnau	2095 K
întrebat	2095 a K
întrebau	2095 K
""", 'õ': """
õpetas	961 K
""", 'ö': """
öffnen	442 app K
önemli	2542 günün en K
önerdi	2547 K
önskad	2407 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	1343 független K	1343 a jó K
újságírásunk	1343 K
újságíróink	1343 K
újságíróinkkal	1341 K
újságíróinknak	39 K
újságírója	1312 K
última	854 siga la K hora	854 sigue la K hora
únete	50 K
""", 'ü': """
übernommen	45 K werden	473 K von	551 von der agentur K	551 deutschen presse-agentur K
übersicht	479 K	535 diese K wurde
ücretsiz	15 K haber	15 K makale	2529 K üye olun
ügyfelünk	1341 K
ühendust	38 võta meiega K	958 võta K
ütles	961 K
ütlesid	961 K
üyeliği	2524 bülten K
üzente	1345 K
üzenték	1345 K
üçüncü	2516 K taraf
""", 'č': """
častite	52 K me kavom
čitajte	2236 K nas
čitalaca	43 pisma K	2225 uz podršku K	2243 K	2248 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2243 K	2248 naši K
čitatelia	2305 K	2307 naši K
čitatelja	43 pisma K	2225 uz podršku K	2243 K	2248 naših K	2248 uz podršku K
čitatelji	36 naši K	2243 K	2248 naši K
čitateljima	2243 K
čitateľom	18 vďaka K	2305 K
čitateľov	36 našich K	2288 vďaka podpore K	2305 K	2307 našich K	2307 vďaka podpore K
članak	20 cijeli K	2203 svidio vam se K	2221 cijeli K	2221 ceo K	2248 ovaj K
člancima	2232 svim K
članek	2324 vam je bil K všeč	2366 ta K
člankov	2352 do vseh K
členem	338 staňte se K
členom	2306 staňte sa K
článek	20 celý K	265 líbil se vám K	269 celý K za	313 celý K	339 tento K	339 líbil se vám K
článkom	2283 všetkým K	2295 k všetkým K	2295 ku všetkým K
článku	20 celého K
články	339 naše K
článků	313 limit K
článkům	313 všem K	325 ke všem K
článok	20 celý K	2263 páčil sa vám K	2283 celý K	2307 tento K
čtenáři	336 K	339 naši K
čtenářů	36 našich K	43 listy K	318 díky podpoře K	336 K	339 našich K	339 na podpoře K	339 díky podpoře K
čtenářům	18 díky K	36 našim K	336 K
čtení	0 doba K
čtěte	329 K nás
číst	339 K dál bez
čítajte	2299 K nás	2306 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2306 K, že nás čítate
""", 'đ': """
đây	2677 bấm vào K
đóng	2677 K góp của bạn	2677 hãy K góp
đăng	45 K lại	2665 cảm ơn bạn đã K ký	2665 bằng việc K ký, bạn	2677 K ký để đọc bài
đường	2655 K dây nóng của tòa soạn	2655 K dây nóng của báo	2677 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	2670 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2308 K sumou
""", 'ř': """
řekl	341 K
řekla	341 K
říká	341 K
""", 'ś': """
śledztwa	1961 nasze K
śledztwo	1961 to K
śledź	1899 K nas na	1960 K nas
śpiewali	1963 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	2547 K etti
""", 'š': """
šaljemo	55 K vam	55 vam K
šaljite	2206 K nam
šaukė	1641 K
šiandien	1628 aukokite K
šodien	1668 ziedo K
""", 'ź': """
źródło	1915 K: pap
""", 'ż': """
żądał	1963 K
""", 'ž': """
žalio	2250 K se
želene	2360 K vire
želeni	2325 K vir
željene	2204 K izvore
željeni	2204 K izvor
žurnalistai	1639 mūsų K
žurnalistams	39 mūsų K
žurnalistas	1618 K
žurnalistika	339 naše K	339 nezávislá K	1639 K kainuoja	1639 gera K	2307 nezávislá K
žurnalistiku	339 nezávislou K	2307 nezávislú K
žurnalistiky	339 nezávislé K
žurnalistė	1618 K
žurnāliste	1658 K
žurnālisti	1679 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	1679 neatkarīga K	1679 K maksā	1679 laba K
žurnālistiku	1668 atbalsti neatkarīgu K	1679 neatkarīgu K
žurnālists	1658 K
žádal	341 K
žádala	341 K
žádali	341 K
""", 'ά': """
άδεια	46 K cc	630 χωρίς K
άρθρα	636 τα K μας
άρθρο	636 αυτό το K
""", 'έ': """
έγγραφη	630 χωρίς K άδεια
έγραφαν	638 K
έγραφε	638 K
έγραψε	638 K
έλεγαν	638 K
έλεγε	638 K
έρευνά	608 K μας
έρευνές	636 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	598 K σου πηγές	598 K σας πηγές	598 K πηγές
αγαπημένη	598 K πηγή
ακολουθήστε	582 K μας	635 K μας
ακολουθείστε	582 K μας
ακόμη	619 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	638 K
αναγνωστών	633 K
αναγνώστες	18 χάρη στους K	633 K	636 οι K μας
αναδημοσίευση	45 K	592 απαγορεύεται η K	592 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	593 K χωρίς
ανεξάρτητη	635 ενισχύστε την K
ανταποκρίτρια	601 είναι K
ανταποκριτής	601 είναι K
απάντησαν	638 K
απάντησε	638 K ο	638 K η
απάντησης	21 ακύρωση K
απαγορεύεται	593 K η αντιγραφή	593 K η αναπαραγωγή
αποδεχθείτε	603 K τα cookies
αποδεχτείτε	603 K τα cookies
απορρήτου	595 πολιτική K
από	614 K # €
αρθρογράφος	601 είναι K
αρχισυντάκτης	601 είναι K
αρχισυντάκτρια	601 είναι K
αυτούς	50 γίνετε ένας από K
""", 'β': """
βιβλιοπωλείο	606 ηλεκτρονικό μας K
βοηθήστε	635 K μας
βοηθούν	636 μας K
βρείτε	582 K μας στο
""", 'γ': """
γίνε	50 K κι εσύ
γίνετε	50 K μέρος	635 K μέλος	635 K κι εσείς
γνώσεις	609 τις K σας
γράψε	38 K μας
γράψτε	38 K μας	600 K μας	635 K μας
γραπτή	630 χωρίς K άδεια
""", 'δ': """
δήλωσαν	638 K
δήλωσε	638 K ο	638 K η	638 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	636 οι K μας
δημοσιογράφος	601 είναι K	601 , K	601 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	636 η K μας	636 ανεξάρτητη K	636 η ανεξάρτητη K
δημοσκόπησή	608 K μας
δημοσκόπηση	608 στη K
διαβάσετε	577 για να K ολόκληρο
διαβεβαίωσε	638 K
διαμαρτυρήθηκε	638 K
διαφήμιση	11 τη K	617 μετά τη K
διαφημίσεις	636 χωρίς K
διαφωνείτε	43 K
διεύθυνση	580 τη K email	580 η K email	613 K email	613 K e-mail
δικαιώματος	592 με επιφύλαξη παντός K
διοργανωτές	638 καλούν οι K
δουλειά	636 η K μας
δωρεά	619 κάντε μια K	635 η K σας	635 κάντε μια K	639 K
δωρεάν	15 K άρθρα	614 K άρθρα
δωρεές	639 K
""", 'ε': """
είμαστε	636 K μια μικρή
είπαν	638 K
είπε	638 K
εβδομάδα	17 κάθε K	637 την K
εγγραφή	613 με την K σας
εγγραφείτε	578 K για να	614 K δωρεάν	635 K δωρεάν	635 K τώρα	635 συνδεθείτε ή K
ειδοποιήσεις	14 K
εισερχόμενά	579 στα K σας
εκδήλωσή	606 K μας
εκφράζουν	611 τα σχόλια K	611 σχόλια δεν K
εμφανίζεται	58 email δεν K
εμφανιστεί	58 email δεν θα K
ενεργοποιήστε	583 K τις ειδοποιήσεις	585 K τη javascript
ενημερωτικά	580 K δελτία
ενημερωτικό	580 K δελτίο
ενημερώστε	600 K μας
ενισχύστε	619 K	635 K μας
ενσωματωμένο	603 K περιεχόμενο
εξήγησε	638 K
επανέλαβε	638 K
επαναλάμβανε	638 K
επιβεβαιώστε	613 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	600 K μαζί μας	600 K με τον συντάκτη	600 K με τη συντάκτριά	600 K με τη συντάκτρια	600 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας
επισήμανε	638 K
επιστολή	43 την K σας
ερωτηματολόγιο	610 το K
εσάς	619 χάρη σε K	636 χάρη σε K
εσείς	50 ελάτε κι K
ευρώ	614 με # K
ευχαριστούμε	613 K για την εγγραφή	635 K που μας
""", 'ζ': """
ζήτησαν	638 K
ζήτησε	638 K ο	638 K η	638 K στο	638 K από
ζητούσαν	638 K
ζητούσε	638 K
""", 'η': """
ηλεκτρονικό	606 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	638 K
ισχυρίστηκε	638 K
""", 'κ': """
κάλεσε	638 K ο	638 K η
κάνοντας	613 K κλικ
κέρασέ	52 K με έναν καφέ
καλέστε	38 K μας
καλούσαν	638 K
καλούσε	638 K
κανάλι	636 το K μας
κατάστημά	606 στο K μας
κατήγγειλε	638 K
καταγγέλλει	638 K
καταγγελία	600 κάντε μας την K
κατεβάστε	583 K την εφαρμογή
κεράστε	52 K με έναν καφέ
κουίζ	608 το K	608 στο K	608 το K μας
κυκλοφορεί	606 K το νέο τεύχος
κυριότερες	613 τις K ειδήσεις
""", 'λ': """
λάβετε	631 K
λέει	638 K
λαμβάνεις	628 θέλεις να K
λαμβάνετε	628 θέλετε να K	631 K
""", 'μ': """
μήνα	637 τον K	637 το K	637 ανά K	637 κάθε K
μήνυμα	38 στείλε K
με	614 K # €
μοιραστείτε	25 K	48 K το
""", 'ν': """
νοημοσύνη	621 με τεχνητή K	621 από τεχνητή K
νοημοσύνης	621 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	577 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	614 K το άρθρο
ομάδα	606 στην K μας	635 ελάτε στην K	636 η K μας
""", 'π': """
παράκληση	597 έχουμε μια μικρή K	597 μια μικρή K
παραδέχεται	638 K
παραδέχθηκε	638 K
παραδέχτηκε	638 K
παρακάλεσε	638 K
παρακαλούσαν	638 K
παρακαλούσε	638 K
πατώντας	613 K
πείτε	38 K μας
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	603 εξωτερικού K
περιεχόμενο	9 αυτό το K	603 αυτό το K	603 το K αυτό	603 εξωτερικό K
πολιτική	595 K cookies
πρέπει	603 δείτε το βίντεο K
προέτρεπαν	638 K
προέτρεπε	638 K
προέτρεψε	638 K
προειδοποίησε	638 K
προειδοποιεί	638 K
προσπάθειά	635 ενισχύστε την K
προσωπικών	595 K δεδομένων
προτεινόμενη	598 K πηγή
προτιμώμενες	598 K πηγές
προτιμώμενη	598 K πηγή
προωθήστε	48 K
πρωί	17 κάθε K
πρόσβαση	626 K σε όλα
πρόσθεσαν	638 K
πρόσθεσε	638 K ο	638 K η
πρώτο	614 τον K μήνα
πρώτος	637 K μήνας
""", 'ρ': """
ρεπορτάζ	636 το K μας	636 αυτό το K
ρωτούσαν	638 K
ρωτούσε	638 K
ρώτησαν	638 K
ρώτησε	638 K ο	638 K η
""", 'σ': """
σημαντικότερες	613 τις K ειδήσεις
σημείωσε	638 K ο	638 K η
στέλνουμε	55 σας K	55 σου K
στήριξέ	635 K μας
στήριξή	619 χωρίς τη K	635 η K σας	635 τη K σας	636 χωρίς τη K
στήριξη	619 χάρη στη K	636 χάρη στη K
στείλε	38 K μας	600 K μας
στείλτε	38 K μας	38 K μήνυμα	48 K το	600 K μας	635 K μας
στηρίξτε	619 K	635 K μας	635 K την	635 K το	635 K τη
συγκατάθεση	603 K για cookies
συμβουλεύει	638 K
συμβούλευε	638 K
συμβούλευσε	638 K
συμβούλεψε	638 K
συμφωνείτε	43 K
συνέδριο	606 K μας
συνέδριό	606 K μας
συνέστησε	638 K
συνδεθείτε	24 K	578 K για να
συνδρομή	614 με K	614 K από	632 με K	639 K
συνδρομητές	49 οι K μπορούν	577 διαθέσιμο μόνο σε K	577 διαθέσιμο σε K	596 μόνο για K	596 μόνο σε K	635 γραφτείτε K	636 οι K μας	639 K
συνδρομητής	49 ως K	577 είστε ήδη K	635 γίνετε K
συνεργασία	617 σε K με χορηγό	617 σε K με τον χορηγό
συνεργατών	617 συνδέσμους K
συνεχίζεται	617 K παρακάτω
συνεχίσετε	577 για να K την ανάγνωση	577 να K την ανάγνωση
συνεχίσουμε	636 να K
συνεχίστε	577 K την ανάγνωση
συνιστούσε	638 K
συντάκτης	601 είναι K
συντάκτρια	601 είναι K
σχολιάσετε	6 K
σχόλια	611 στα K
σύμφωνα	638 K
σύνταξή	39 τη K μας
""", 'τ': """
τελευταίο	627 K δωρεάν άρθρο
τηλέφωνο	38 πάρτε μας K
τραγουδούσαν	638 K
τόνιζε	638 K
τόνισε	638 K
""", 'υ': """
υπογράμμισε	638 K
υποσχέθηκε	638 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	597 αφού K ως εδώ
φωνάζει	638 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	597 πριν K
φώναζαν	638 K
φώναζε	638 K
φώναξαν	638 K
φώναξε	638 K
""", 'χ': """
χάνετε	628 μη K
χρήσης	595 όροι K	613 όρους K
χρειαζόμαστε	635 K τη βοήθειά σας
χρησιμοποιεί	586 K cookies
χρησιμοποιούμε	585 K cookies
χρόνο	637 τον K
""", 'ψ': """
ψηφίστε	624 K
ψηφοφορία	608 στην K
""", 'а': """
абонамент	131 вече имате K	162 с K	162 K за	182 с K	189 K
абонамента	160 с K си	160 благодарим за K
абонат	49 като K	129 вече сте K
абонати	141 само за K	189 K
абонатите	49 K могат
абонирайте	129 K се, за да	132 K се за бюлетина	185 K се
абонирането	160 с K
авторизованные	2149 только K
авторизованным	2149 K пользователям
авторизовані	2595 лише K
авторизуйтесь	24 K
авторкою	2583 зв'язатися з K
автором	2583 зв'язатися з K
автору	52 на каву K	2137 пишите K
адрес	21 имейл K няма	160 имейл K
адреса	160 имейл K
адресою	2616 пишіть за K
адресу	2169 пишите по K
анкета	156 нашата K	156 кратка K
анкетата	157 K
анкету	2148 K	2594 K
анонимно	2137 K
афилиейт	165 K линкове
""", 'б': """
бажаних	2580 K джерел
безкоштовна	2614 остання K стаття
безкоштовний	2590 наш K вебінар	2598 K акаунт	2614 останній K матеріал
безкоштовних	2598 ліміт K	2598 K статей
безкоштовні	15 K статті	2598 K статті
безлимитный	2104 K доступ
безплатен	153 нашия K уебинар
безплатна	176 последна K статия
безплатни	15 K статии	162 K статии
безплатно	162 K, за
бесплатная	2167 последняя K статья
бесплатные	15 K статьи	2152 K статьи
бесплатный	2143 наш K вебинар	2152 K аккаунт	2167 последний K материал
бесплатных	15 K статей	2152 лимит K	2152 K статей
бисквитки	150 K	180 K
бисквитките	150 K	180 K
благав	2627 K
благала	2627 K
благали	2627 K
благодарение	18 K на читателите	168 K на вас	168 K на вашата	186 K на вас
благодарим	160 K ви, че се
благодаря	2158 K донатам	2182 K вам	2182 K вашей
блокировщик	2117 отключите K	2117 K рекламы
блокувальник	2565 K реклами
бот	39 наш K
браузер	10 ваш K	2130 ваш K	2575 ваш K
браузър	10 вашият K
бюлетин	132 нашия K	161 K	186 нашия K	189 K
бюлетина	132 K ни	132 запишете се за K	161 K
бюлетини	161 K
бяхте	42 K ли там
""", 'в': """
вайбері	2581 K
вайбър	16 K	145 K
ватсапе	2135 K
вашата	133 на K поща
вебинар	2143 наш K
вебінар	2590 наш K
взывал	2184 K
видео	9 это K	40 фото и K
виділіть	2579 K
визнав	2627 K
визнала	2627 K
визнає	2627 K
викала	188 K
викаха	188 K
викаше	188 K
викна	188 K
використання	2575 K cookie	2604 будь-яке K матеріалів	2604 K матеріалів сайту
використанні	2573 при K матеріалів
використовує	2566 K cookie
використовуємо	2565 K cookie
вимагав	2627 K
вимагала	2627 K
вимагали	2627 K
випуск	2592 K
вирішив	2627 K
вк	2135 K
включете	50 K се
вконтакте	2135 K
влезте	24 K
вміст	9 цей K
внескам	2605 завдяки K	2625 завдяки K
внесок	2624 ваш K
войдите	24 K	2105 K, чтобы
вотсапе	2135 K
вотсапі	2581 K
всеки	168 K лев
встановіть	2559 K додаток
възпроизвеждането	167 K
выделите	2120 K ее	2120 K текст
выпуск	2146 K
відео	40 фото та K	40 фото й K	40 фото і K
відповів	2627 K
відповідав	2627 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2627 K
відправити	21 K коментар
""", 'г': """
гласеше	188 K
гласил	2184 K
гласила	2184 K
гласит	2184 K
гласувайте	173 K
гледайте	178 K ни
говорил	2184 K
говорила	2184 K
говорили	2184 K
говорит	2184 K
год	2183 в K
годишно	187 K
голосуйте	2163 K	2610 K
гривень	2626 # K
грн	2626 # K
група	179 viber K
гукав	2627 K
гукали	2627 K
гукнув	2627 K
гукнула	2627 K
гіперпосилання	2573 K обов
""", 'д': """
дальше	2104 чтобы читать K
дарение	185 вашето K	187 с K	189 K
дарения	189 K
дарете	168 K	185 K ни
джерела	2580 обрані K	2580 бажані K
джерелом	2580 основним K	2580 бажаним K
дзен	2135 K
дзене	2135 K
добави	188 K
добавил	188 K	2184 K
добавила	188 K	2184 K
добавьте	2114 K нас в
добавя	188 K
додав	2627 K
додала	2627 K
додає	2627 K
дозволить	2624 ваша підтримка K
дозволяється	2604 матеріалів K лише
долучайтесь	50 K	2624 K до нас	2624 K до нашої	2624 K до нашого	2624 K до спільноти	2624 K до читачів
долучайтеся	50 K	2624 K до нас	2624 K до нашої	2624 K до нашого	2624 K до спільноти	2624 K до читачів
донат	2181 ваш K	2624 ваш K	2628 K
донатам	2605 завдяки K
донати	2628 K
донатом	2626 K
донаты	2185 K
допомагає	2624 ваша підтримка K
допомога	2624 нам потрібна ваша K
допомогою	2607 за K ші
допоможе	2625 K нам
допоможуть	2605 K нам працювати	2625 K нам
допускается	2157 материалов K только
доступ	2152 полный K	2598 повний K
достъпен	129 K за абонати
достъпна	129 K за абонати
достъпно	129 K за абонати
дочитали	2097 вы K до конца	2549 ви K до кінця
дочитати	2555 щоб K
дочитать	2104 чтобы K	2152 K
""", 'е': """
евро	162 за # K
ежедневную	2107 K рассылку
ежемесячно	2183 K
ежемесячное	2181 оформите K
ежемесячный	2158 K донат
еженедельную	2107 K рассылку
електронна	133 вашата K поща
електронної	2597 адресу K пошти
електронну	2597 K адресу	2597 K пошту
епизод	155 K
епизода	155 K
""", 'ж': """
жаловалась	2184 K
жаловался	2184 K
жалуются	2184 K
журналист	148 е K	148 - K	148 , K	2138 - K	2138 , K
журналисти	186 нашите K
журналистика	186 независимата K	186 независима K	186 нашата K	2182 независимая K
журналистике	2182 независимой K
журналистики	2182 независимой K
журналистику	2182 независимую K
журналистка	148 е K	148 , K	2138 - K	2138 , K
журналисты	2182 наши K
журналіст	2585 - K	2585 , K
журналістам	39 нашим K
журналісти	2625 наші K
журналістика	2625 незалежна K
журналістику	2625 незалежну K	2625 якісну K
журналістка	2585 - K	2585 , K
журналісту	39 нашому K
""", 'з': """
завантажити	2559 K застосунок
завантажте	2559 K додаток
завдяки	2605 існує K	2625 K вам	2625 K вашій
задонатьте	2181 K	2624 K
задължителните	21 K полета
зазначив	2627 K
зазывал	2184 K
закликав	2627 K
закликала	2627 K
закликали	2627 K
закончились	2104 бесплатные статьи K
залишає	29 K за собою право
залишилося	2556 K #%	2556 K # %
заметили	2121 K ошибку
замолчим	2182 мы не K
запазени	139 всички права K
запевняв	2627 K
запевняла	2627 K
запевняє	2627 K
записи	56 новые K на почту
запитав	2627 K
запитала	2627 K
запитань	2594 на кілька K
запишете	132 K се за нашия
зарегистрированные	2149 только K
зарегистрированным	2104 доступен только K
зарегистрированы	2104 уже K
зарегистрируйтесь	2105 K, чтобы	2152 бесплатно K	2152 K бесплатно	2181 K бесплатно	2181 K, чтобы читать
зареєстровані	2595 лише K	2595 тільки K
зареєструйтесь	2556 K, щоб	2598 безкоштовно K	2598 K безкоштовно	2624 K безкоштовно	2624 K, щоб читати
зареєструйтеся	2598 K безкоштовно
застосунку	2577 нашому K
застосунок	2559 завантажте K	2577 наш K	2577 мобільний K	2624 завантажте K і	2624 завантажте K та
зателефонуйте	38 K нам
захищено	2573 усі права K
захищені	2573 усі права K	2573 всі права K
защищенной	2137 K формой
защищены	2128 все права K
защищённой	2137 K формой
заяви	188 K
заявив	2627 K
заявил	188 K	2184 K
заявила	188 K	2184 K	2627 K
заявили	2184 K	2627 K
заявиха	188 K
звоните	38 K нам
звёздочкой	58 поля со K
згодні	43 не K
здесь	2097 раз уж вы K
знайшли	2579 якщо ви K
знанията	156 K си
зобов	2627 K'язав
зовнішнього	2587 K вмісту	2587 K контенту
зовнішній	2587 K вміст	2587 K контент
зробіть	2553 K внесок	2624 K внесок у	2624 K внесок на
зірочкою	58 поля с K	58 поля із K
""", 'и': """
избранное	2134 K
известията	14 K
извика	188 K
изкуствен	170 с помощта на K интелект	170 с K интелект	170 от K интелект
изпратете	38 K ни	48 K я	146 K ни	185 K ни
изпращайте	146 K ни	147 K на
изпращаме	55 ви K	55 K ви
изтеглете	185 K нашето
източник	144 основен K
източници	144 любими K
имейл	133 вашия K	160 вашия K	160 по K	160 на K
имейла	133 на K си
имейлът	58 K ви няма да
иностранного	2128 выполняющим функции K агента
иностранным	2182 K агентом
инстаграм	145 K
искусственного	2160 с помощью K интеллекта
искусственным	2160 K интеллектом
использование	2130 K cookie	2140 K cookie	2157 любое K материалов	2157 K материалов сайта
использовании	2128 при K материалов	2157 полном или частичном K	2157 частичном K материалов
используем	2117 K cookie
использует	2118 K cookie
источники	2134 избранные K	2134 любимые K
источников	2134 избранных K	2171 избранных K
источником	2134 основным K
исчерпали	2104 K лимит
""", 'к': """
каждое	17 K утро
каждый	2183 K месяц
каже	2627 K
каза	188 K
казав	2627 K
казал	188 K
казала	188 K	2627 K
казали	2627 K
казаха	188 K
казва	188 K
казвал	188 K
казвала	188 K
канал	179 viber K	2182 наш K	2625 наш K
канала	2182 нашего K
каналу	2625 нашого K
колумнист	2138 - K	2138 , K
колумніст	2585 - K
колумністка	2585 - K
команде	2143 к нашей K
команди	2590 до нашої K
коментар	6 залишити K
коментарите	158 K под
коментарях	2574 у K	2574 в K
коментатор	148 е K
коментиране	158 правила за K	158 правилата за K
коментирате	6 за да K	158 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	2120 чтобы оставить K
комментария	21 для отправки K
комментариях	2129 в K
комментировать	6 K
контент	9 этот K	9 цей K	2140 внешний K
контента	9 этого K	2140 внешнего K
контенту	9 цього K
конференцию	2143 нашу K
конференция	153 нашата K
конференцію	2590 нашу K
конфиденциальности	2117 политикой K	2130 политика K
конфіденційності	2565 політикою K	2575 політика K
копирование	2157 K материалов сайта
кореспондент	148 е K	148 , K	2585 - K	2585 , K
кореспондентка	2585 - K	2585 , K
короткий	2148 K опрос
корреспондент	2138 - K	2138 , K
корреспондентам	39 нашим K
корреспонденту	39 нашему K
крикнув	2627 K
крикнул	2184 K
крикнула	2184 K	2627 K
кричав	2627 K
кричал	2184 K
кричала	2184 K	2627 K
кричали	2184 K	2627 K
кричит	2184 K
""", 'л': """
лв	162 за # K
лев	162 за # K
лева	162 за # K	187 K
лекцию	2143 нашу K
лекцію	2590 нашу K
лиценз	46 K cc
лицензии	46 K cc
ліцензією	46 K cc
""", 'м': """
магазин	153 нашия онлайн K	153 нашия K
магазина	153 онлайн K ни	2143 нашего K
магазине	2143 в нашем K	2143 в нашем интернет-K
магазину	2590 нашого K
магазині	2590 у нашому K	2590 в нашому K	2590 нашому інтернет-K
материал	2120 обсудить K	2140 внешний K	2173 K создан	2182 этот K
материалам	2165 ко всем K
материалы	2182 наши K
матеріал	2625 цей K
матеріали	2625 наші K
матеріалів	2604 копіювання K сайту	2604 K посилання обов'язкове	2612 до всіх K	2612 до усіх K
мероприятие	2143 наше K
месенджері	2581 K
месец	187 на K	187 всеки K
месечно	187 K
мессенджере	2135 K
месте	42 вы были на K
месяц	2183 в K
мобільний	2577 K додаток
молба	143 имаме малка K	143 имаме K към вас
молел	188 K
молела	188 K
молеха	188 K
молеше	188 K
місці	42 ви були на K
місяць	2626 на K	2626 перший K
""", 'н': """
навчання	47 K ші
нагадав	2627 K
нагадала	2627 K
наголосив	2627 K
наголосила	2627 K
надпис	188 такъв K
надпись	2184 такая K
надсилайте	2583 K нам	2583 K її	2583 K їх нам	2584 K фото	2584 K відео	2584 K свої	2624 K нам
надсилаємо	55 ми K вам	55 ми K
надійних	2580 K джерел
надішлемо	55 ми K вам
надішліть	38 K нам	48 K його	48 K друзям	2583 K нам	2583 K їх нам	2584 K фото	2624 K нам
нажимая	2151 K кнопку	2151 K на кнопку	2151 K "
нажмите	2120 K ctrl
намерете	178 K ни
напис	2627 такий K
написа	188 K
написав	2627 K
написал	2184 K
написала	2184 K	2627 K
написано	2184 было K	2627 було K
напиши	38 K нам
напишите	38 K нам	38 K в наш	2137 K нашему	2137 K нашей	2137 K автору	2137 K нам	2181 K нам
напишіть	38 K нам	2583 K нашому	2583 K нашій	2583 K автору	2583 K авторці	2583 K нам	2624 K нам
напомнил	2184 K
напомнила	2184 K
направете	185 K дарение
настоя	188 K
настоява	188 K
настоявал	188 K
натискайки	160 K
натискането	160 с K
натискаючи	2597 K кнопку	2597 K на
нашем	2120 в K чате
нашия	153 към K екип	153 в K екип	156 K куиз	156 K тест
небольшая	2097 K просьба
неделю	17 раз в K	17 каждую K	2183 в K
независимата	185 подкрепете K
независими	186 K медии
независимую	2100 поддержите K	2181 поддержите K
независимые	2182 K медиа
незалежні	2625 K медіа
нейросети	2160 с помощью K
несколько	2148 на K вопросов
новинами	2562 стежте за K
новини	145 google K	2581 google K
нуждаем	185 K се от вашата
нужна	2158 K ваша
нюзлетър	161 K
""", 'о': """
обадете	38 K ни се
обеща	188 K
обещал	188 K	2184 K
обещала	2184 K
обещали	2184 K
обозреватель	2138 - K	2138 , K
обраних	2580 K джерел
обучения	47 K ии
объявил	2184 K
объявила	2184 K
объяснил	2184 K
объяснила	2184 K
объясняет	2184 K
объяснял	2184 K
объясняла	2184 K
обязал	2184 K
обязательна	2128 гиперссылка K	2157 материалов ссылка K	2157 ссылка на источник K
обязательные	21 K поля	2120 K поля
обясни	188 K
обяснил	188 K
обяснила	188 K
обяснява	188 K
обіцяв	2627 K
обіцяла	2627 K
обіцяли	2627 K
оглядач	2585 - K	2585 , K
оглядачка	2585 - K	2585 , K
оголосив	2627 K
ограничений	2104 читайте без K
одноклассниках	2135 K
одному	2597 в K листі
опечатку	2120 нашли K
опитування	2594 наше K	2594 коротке K
опитуванні	35 нашому K	2594 K читачів	2594 нашому K	2594 в K
оприлюднюватиметься	22 не K	2568 ваша e-mail адреса не K
опрос	35 наш K	2148 наш K
опросе	35 нашем K	2148 нашем K	2148 в K
опубликован	22 не будет K	2120 ваш адрес email не будет K
организаторите	188 канят K
организаторы	2184 зовут K
організатори	2627 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	2151 K заявку
осталось	2105 K #%	2105 K # %
ответил	2184 K
ответила	2184 K
ответственности	30 не несет K	30 не несёт K
отвечал	2184 K
отвечала	2184 K
отговори	188 K той	188 K тя
отговорил	188 K
отговорила	188 K
отговориха	188 K
отговорност	30 не носи K
отменить	21 K ответ	2183 K в любой момент
отметил	2184 K
отметила	2184 K
отписаться	2107 K в любой момент
отправляем	55 мы K вам
отправьте	48 K	2137 K их нам	2181 K нам
отримувати	2615 хочете K
отримуйте	2619 K
очакваме	146 K вашите
ошибку	2121 нашли K
оштрафовал	2184 K
оштрафовала	2184 K
оштрафував	2627 K
""", 'п': """
партнером	2155 совместно с K	2602 спільно з K
партнерские	37 K ссылки	2155 K ссылки
партнерські	2602 K посилання
партнеры	2117 мы и наши K
партньорски	165 K линкове
партнёром	2155 совместно с K
партнёрские	37 K ссылки	2155 K ссылки
патроном	2181 станьте K
пееха	188 K
пели	2184 K
первый	2183 K месяц	2183 рубль в K
переведите	2181 K нам
перевірте	2594 K себе	2597 K пошту
передплатник	49 як K	2555 уже K	2555 вже K
передплатникам	2555 доступний лише K	2555 доступна лише K	2555 доступно лише K
передплатники	49 K можуть	2613 лише K	2613 тільки K
передплатників	2555 тільки для K
передплатою	2555 доступна за K	2555 доступний за K	2598 за K	2620 з K
передплату	2598 K за	2624 оформіть K
передрук	45 K	2578 K
передруковувати	45 K
передруку	2578 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	2133 K
перепечатке	2133 при K
перепечатывать	45 K
перешлите	48 K
перешліть	48 K
персональних	2576 K даних
персональных	2131 K данных
писав	2627 K
писал	2184 K
писала	2184 K	2627 K
писати	2625 нам K
писменото	167 без K съгласие
письме	2151 в одном K
письменного	2172 без K согласия
письмової	2618 без K згоди
питаха	188 K
питаше	188 K
пишете	38 K ни	146 K ни	147 K на	185 K ни
пишеше	188 K
пиши	38 K нам	38 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	2137 K нам	2169 K на	2181 K нам
пишіть	38 K нам	38 K у	2583 K нам	2616 K на
платной	2104 в K версии
повний	20 K текст	2598 K текст
повтаря	188 K
повтаряше	188 K
повторював	2627 K
повторює	2627 K
повторяет	2184 K
повторял	2184 K
повторяла	2184 K
повідомив	2627 K
повідомила	2627 K
повідомили	2627 K
повідомте	38 K нам	2583 K нам	2583 K нас	2624 K нам
подайте	147 K сигнал
поддержать	2181 K нас	2181 K редакцию	2181 K нашу
поддерживайте	2181 K нас	2181 K нашу
поддержите	2100 K нашу	2100 K нас	2158 K	2181 K нас	2181 K нашу	2181 K редакцию	2181 K проект	2181 K автора	2181 K наш
поддержка	2101 ваша K	2181 ваша K поможет	2181 ваша K помогает	2181 ваша K позволит
поддержке	2155 при K партнёра	2155 при K партнера	2158 благодаря вашей K	2182 вашей K
поддержки	2182 без вашей K	2182 вашей K
поделитесь	25 K	48 K им	48 K ей
подканял	188 K
подканяха	188 K
подканяше	188 K
подкаст	34 наш K	34 нашия K	155 K	186 нашият K	2146 K	2182 наш K	2592 K	2625 наш K
подкаста	155 K	2146 K	2182 нашего K
подкасте	34 нашем K	2146 K
подкасти	34 наші K	155 K	2592 K
подкастов	2146 K
подкасту	2592 K
подкастът	155 K
подкасты	2146 K
подкасті	34 нашому K	2592 K
подкастів	2592 K
подкрепа	168 с вашата K	168 вашата K	185 вашата K	186 вашата K
подкрепата	165 с K на партньор
подкрепете	168 K	185 K ни	185 K нашата
подкрепяйте	185 K ни
подписаны	2104 уже K
подписка	2104 уже есть K	2185 K
подписке	2104 доступен только по K	2104 доступна по K	2104 доступен по K	2152 по K
подписки	2185 K
подпиской	2177 с K
подписку	2104 оформить K	2104 оформите K	2151 спасибо за K	2152 K за	2181 оформите K	2181 оформить K
подписчик	49 как K	2104 уже K	2104 вы уже K
подписчикам	2104 доступна только K	2104 доступно только K	2104 доступен только K	2166 только K
подписчики	49 K могут	2166 только K	2185 K
подписчиков	2104 только для K
подписчиком	2181 станьте K
подписывайтесь	2107 K на рассылку	2114 K на нас	2114 K на наш	2114 K на канал	2114 K на telegram	2181 K на
подписываясь	2151 K
подпишитесь	2100 K на регулярное	2107 K на рассылку	2114 K на наш	2114 K на канал	2181 K на
подчеркнул	2184 K
подчеркнула	2184 K
подчерта	188 K
поділіться	25 K	48 K ним
подію	2590 нашу K
пожертвование	2100 оформите K	2101 сделайте K	2158 регулярное K	2158 ежемесячное K	2181 ваше K	2181 сделайте K	2181 оформите K	2185 K
пожертвования	2182 на K	2185 K
пожертвованиям	2158 благодаря K	2182 благодаря K
пожертвуйте	2181 K
позволяет	2181 ваша поддержка K
позвоните	38 K нам
позоваването	167 K на
поиска	188 K
поискал	188 K
показан	58 адрес не будет K	58 email не будет K
показана	58 почта не будет K	58 пошта не буде K	58 адреса не буде K
полностью	20 материал K	2104 чтобы прочитать K
полный	20 K текст	2152 K текст
получавайте	181 K
получавате	177 искате ли да K	177 искате да K
получайте	2176 K
получать	2168 хотите K
помилку	2568 знайшли K
помогите	2181 K нам
помогнете	185 K ни
помогут	2182 K нам
поможет	2182 K нам
помоли	188 K
помолил	188 K
помолила	188 K
помощь	2181 нам нужна ваша K
помощью	2160 с K ии
помітили	2579 якщо ви K
понравилась	2182 K статья
понравился	2182 K материал	2182 K текст
пообещал	2184 K
пообещала	2184 K
пообіцяв	2627 K
пообіцяла	2627 K
попереджає	2627 K
попередив	2627 K
попита	188 K
попросив	2627 K
попросил	2184 K
попросила	2184 K	2627 K
попросили	2184 K	2627 K
попросило	2184 K
порадив	2627 K
порадила	2627 K
посилання	2604 K на джерело обов'язкове
последвайте	185 K ни
последната	176 K ви безплатна статия	176 K безплатна статия
посоветовал	2184 K
посоветовала	2184 K
постановив	2627 K
постановил	2184 K
посъветва	188 K
посъветвал	188 K
посъветвали	188 K
потребовал	2184 K
потребовала	2184 K
почерпете	52 K ме
почерпи	52 K ме с кафе
почте	2151 вашей K
почтовом	2151 вашем K ящике
почту	2108 на вашу K	2108 вам на K	2151 вашу K
пошту	2558 на вашу K
пошті	2597 вашій K
пощенска	133 вашата K кутия
пояснив	2627 K
пояснил	2184 K
пояснила	2184 K	2627 K
пояснював	2627 K
пояснювала	2627 K
пояснює	2627 K
поясняет	2184 K
правото	29 си запазва K
працювати	2605 допоможе нам K	2625 K далі
працюємо	2625 ми K
предпочитаемые	2134 K источники
предпочитаемых	2134 K источников
предпочитан	144 K източник
предпочитани	144 K източници
предпочитаните	144 K източници	144 K си източници
предпочтительные	2134 K источники	2171 K источники
предпочтительный	2134 K источник
предпочтительных	2171 K источников
предупреди	188 K
предупредил	2184 K
предупреждава	188 K
предупреждает	2184 K
препечатването	167 K
препратете	48 K
препубликува	45 K
препубликуването	45 K
пригостіть	52 K мене кавою
призвал	2184 K
призвала	2184 K
призвали	2184 K
призна	188 K
признава	188 K
признавал	2184 K
признает	2184 K
признал	2184 K
признала	2184 K
признали	2182 нас K
призова	188 K
призовава	188 K
призовал	188 K
призоваха	188 K
призывал	2184 K
призывала	2184 K
призывали	2184 K
приложение	186 нашето K	2109 скачать K	2110 скачайте K	2110 установите K	2132 наше K	2132 мобильное K	2181 скачайте наше K	2181 скачайте K и
приложението	185 изтеглете K ни	185 изтеглете K на вестник
приложении	2109 открыть в K	2132 нашем K
приложения	2132 нашего K	2182 нашего K
приоритетным	2134 K источником
присоединяйтесь	50 K	2181 K к нам	2181 K к нашему	2181 K к нашей	2181 K к нашим	2181 K к сообществу	2181 K к читателям	2181 K к тем
присъединете	50 K се	185 K се към нашия
присылаем	55 мы K вам	55 мы K
присылайте	2137 K нам	2137 K фото	2137 K видео	2137 K новости	2137 K свои	2137 K их нам	2181 K нам
пришлите	38 K нам	48 K друзьям	2137 K нам	2137 K фото	2137 K их нам	2181 K нам
пришлём	55 мы K вам
приєднуйтесь	50 K	2624 K до нас	2624 K до нашої	2624 K до нашого	2624 K до спільноти	2624 K до читачів
приєднуйтеся	50 K	2624 K до нас	2624 K до нашої	2624 K до нашого	2624 K до спільноти	2624 K до читачів
проверьте	2148 K себя	2151 K почту
проголосуйте	2163 K	2610 K
продовження	2602 реклама. K
продовжити	2555 щоб K читання	2605 допоможуть нам K
продовжувати	2625 K роботу
продолжаем	2182 мы K работать
продолжать	2158 помогут нам K	2182 K работу
продолжение	2155 реклама. K
продолжить	2104 чтобы K чтение	2158 помогут нам K	2158 поможет нам K	2182 K работу
продължава	165 K по-долу
продължете	130 K да четете
продължим	186 да K да работим
продължите	129 за да K да четете
произведен	2128 настоящий материал (информация) K	2173 материал K
произведён	2173 материал K
пройдите	2148 K тест
пройдіть	2594 K тест
пропускайте	177 не K
пропустите	2168 не K
пропустити	2615 не хочете K
пропустить	2168 не хотите K
пропустіть	2615 не K
просив	2627 K
просил	2184 K
просила	2184 K	2627 K
просили	2184 K	2627 K
просьба	2097 у нас к вам K	2097 у нас есть K
просять	2627 K
проучване	156 нашето K
прохання	2549 маємо до вас K	2549 невелике K
прочетете	130 за да K цялата
прочитать	2104 осталось K	2104 чтобы K статью
пріоритетне	2580 K джерело
пріоритетним	2580 K джерелом
публиковать	45 K у себя
пълния	162 K текст
първия	187 за K месец
підписатися	2557 K на розсилку
підписка	2628 K
підписку	2555 оформіть K	2597 дякуємо за K	2624 оформіть K
підписники	2613 лише K	2628 K
підписників	2555 тільки для K
підписуйтесь	2561 K на нас	2561 K на наш	2561 K на канал	2561 K на telegram	2624 K на
підписуйтеся	2561 K на наш	2561 K на канал
підписуючись	2597 K
підпишіться	2557 K на розсилку	2561 K на наш	2624 K на
підтримайте	2552 K нашу	2552 K незалежну	2552 K нас	2605 K	2624 K нас	2624 K нашу	2624 K незалежну	2624 K редакцію	2624 K автора	2624 K роботу	2624 K наш
підтримати	2624 K нас	2624 K нашу
підтримка	2553 ваша K	2624 ваша K допоможе
підтримки	2602 за K партнера	2625 спільноти K	2625 вашої K
підтримуйте	2624 K нас	2624 K нашу
підтримці	2605 завдяки вашій K	2605 завдяки K читачів	2625 вашій K
піти	2549 перш ніж K
""", 'р': """
работа	186 нашата K	2182 наша K
работаем	2182 мы K
работать	2158 помогут нам K	2158 поможет нам K	2182 K дальше
работу	2182 нашу K
радив	2627 K
радила	2627 K
радили	2627 K
радить	2627 K
разкажете	38 K ни
разрешение	140 без K е забранено
разрешения	2172 без K редакции
разчитаме	168 K на вашата	186 K на
расскажите	38 K нам	2181 K нам
рассказал	2184 K
рассказала	2184 K
рассказывать	2182 K правду
расследование	2182 наше K	2182 это K
расследования	2182 наши K
рассылка	2182 наша K	2185 K
рассылку	2107 нашу K	2107 K самых	2182 нашу K
регистрацията	160 с K си	160 благодарим за K
регистрируясь	2151 K
регулярний	2605 K внесок
редактор	148 е K	148 - K	148 , K	2138 - K	2138 , K	2585 - K	2585 , K
редакторка	2585 - K	2585 , K
редакцией	39 нашей K	2137 связаться с K
редакции	2172 без согласия K	2182 нашей K
редакцию	39 в нашу K	2137 напишите в K	2137 пишите в K
редакция	153 в нашата K	186 нашата K	2182 наша K
редакцията	38 свържете се с K
редакцію	2583 напишіть у K	2583 пишіть у K
редакція	2625 наша K
редакцією	39 нашою K	2583 зв'язатися з K
редакції	43 письма до K	2583 пишіть до K	2618 без згоди K	2618 без дозволу K	2625 нашої K
рекламата	11 K	165 след K
реклами	11 K	186 без K	2602 після K	2602 на правах K	2625 без K
рекламой	11 K
рекламы	11 K	2155 после K	2155 на правах K	2182 без K
репортер	39 на нашия K	148 е K	148 - K	148 , K	2138 - K	2138 , K	2585 - K	2585 , K
репортери	39 на нашите K	186 нашите K
репортерка	2585 - K	2585 , K
репортёр	2138 - K	2138 , K
решил	2184 K
реєструючись	2597 K
робота	2625 наша K
роботу	2625 нашу K
розкажіть	38 K нам
розповів	2627 K
розповідати	2625 K правду
розповіла	2627 K
розсилка	2625 наша K	2628 K
розсилку	2557 нашу K	2557 щоденну K	2625 нашу K
розслідування	2625 наші K	2625 це K
рублей	2183 # K
рік	2626 на K
""", 'с': """
свободната	185 подкрепете K
свържете	38 K се с нас	146 K се с нашия	146 K се с нашата	146 K се с нас	146 K се с автора	185 K се с нас
свържи	38 K се с нас
свяжитесь	38 K с нами	2137 K с нами
связаться	2137 K с автором
седмично	17 веднъж K
сигнализирайте	146 K ни
сказав	2627 K
сказал	2184 K
сказала	2184 K	2627 K
скаржаться	2627 K
скаржився	2627 K
скаржилася	2627 K
скачайте	2109 K наше
скиньте	2181 K нам	2181 K донат
сколько	2181 скиньте K
скриньку	2597 вашу K
скриньці	2597 вашій K
следите	2114 K за нами
словам	2184 по K
словами	2627 за K
слушайте	178 K ни
слідкуйте	2561 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	2184 K
советовала	2184 K
советовали	2184 K
советует	2184 K
согласны	43 не K	43 K с автором
содержимое	2140 внешнее K
сообщение	2128 данное K (материал) создано	2173 K создано
сообщил	2184 K
сообщила	2184 K
сообщили	2184 K
сообщите	38 K нам	2137 K нам	2181 K нам
соучастником	2158 станьте K	2181 станьте K
сповіщення	14 K	2559 увімкнути K	2559 увімкніть K
споделете	25 K	48 K я
сподобався	2625 K текст	2625 K матеріал
сподобалась	2549 якщо вам K стаття
според	188 K
спрашивает	2184 K
спросил	2184 K
спросила	2184 K
співали	2627 K
співучасником	2624 станьте K
спільнота	2625 наша K
спільноти	2553 стань частиною K	2605 частиною K	2625 нашої K
станете	185 K абонат	185 K член
станьте	50 K одним из них	2181 K нашим	2624 K нашим
статей	2612 до всіх K	2612 до усіх K
статии	175 до всички K
статия	143 хареса ли ви тази K	162 цялата K	186 тази K
статията	162 % от K
стаття	2625 ця K
статья	2182 эта K
статьям	2165 ко всем K
стверджує	2627 K
стежте	2561 K за нами
стигнали	143 щом сте K дотук
стороннего	2140 K сервиса
сторонним	2140 K сервисом
стороннього	2587 K сервісу
стороннім	2587 K сервісом
суммой	2183 любой K
сумму	2183 любую K
сутрин	17 всяка K
существуем	2182 мы K
существует	2158 K благодаря
събитие	153 нашето K
съветва	188 K
съветваше	188 K
съвместно	165 K с партньор
съгласен	43 не си K
съгласие	167 без писмено K
съгласни	43 не сте K
съдържание	9 това K	150 външно K	150 това K
съдържанието	167 използването на K	167 използване на K
съобщи	188 K
съобщил	188 K
съобщиха	188 K
""", 'т': """
твърдеше	188 K
твърди	188 K
текстове	175 до всички K
телеграм	16 K	145 K	2114 наш K-канал	2114 в нашем K	2135 K	2135 K-канал	2135 K-канале	2169 пишите в K	2182 наш K	2561 наш K-канал	2581 K	2581 K-канал	2581 K-каналі
телеграме	16 K	2135 K
телеграмі	2581 K
телефонуйте	38 K нам
тест	2148 наш K	2594 наш K
тиждень	17 раз на K	2626 на K
требовал	2184 K
требовала	2184 K
требовали	2184 K
тръгнете	143 преди да си K
""", 'у': """
уведомления	14 K	2110 включите K	2110 включить K	2110 разрешить K
уверяет	2184 K
уверял	2184 K
уверяла	2184 K
увійдіть	24 K	2556 K, щоб
уговаривал	2184 K
уговаривала	2184 K
угостите	52 K меня кофе	52 K автора кофе
угостить	52 K меня кофе
уебинар	153 нашия K
уйдете	2097 прежде чем вы K
улюблених	2580 K джерел
улюблені	2580 K джерела
умовляв	2627 K
умоляваше	188 K
умолял	2184 K
умоляла	2184 K
умоляли	2184 K
утверждает	2184 K
уточнив	2627 K
уточнил	2184 K
уточнила	2184 K	2627 K
учасником	2624 станьте K
""", 'ф': """
фейсбук	16 K	145 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	2182 K нашу
цитировании	2133 при K
цитування	2578 у разі K
цитуванні	2578 при K
""", 'ч': """
частиною	2624 станьте K
частковому	2604 повному або K
чашку	52 на K кофе
четене	0 време за K
четете	178 K ни
читаете	2181 спасибо, что K
читай	2561 K нас
читайте	2114 K нас в	2561 K нас у	2561 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	2148 опросе K	2158 благодаря поддержке K	2178 K	2182 наших K
читатели	36 наши K	36 нашите K	43 писма на K	183 K	186 нашите K	2097 дорогие K	2178 K	2182 наши K
читателите	183 K	186 с подкрепата на K	186 от K ни
читателям	18 благодаря K	36 нашим K	2178 K	2182 благодаря K
читати	2555 щоб K далі	2624 щоб K далі
читачам	18 завдяки K	2621 K
читачі	36 наші K	2621 K	2625 наші K
читачів	43 листи K	2621 K	2625 наших K
читаєте	2624 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2626 K
щомісячний	2605 K внесок
щомісячно	2626 K
щоранку	17 K
щотижневу	2557 K розсилку
""", 'э': """
электронной	2151 адрес K почты
электронную	2151 K почту
""", 'я': """
яжіться	38 зв'K з нами	2583 зв'K з нами
язкові	21 обов'K поля	2568 обов'K поля
якщо	2549 K ви вже тут
""", 'і': """
інтелектом	2607 штучним K
інтелекту	2607 за допомогою штучного K
""", 'א': """
אומר	1233 K
אומרת	1233 K
אותה	48 שלחו K	48 שתפו K
אותו	48 שלחו K
אחרינו	1187 עקבו K	1230 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K
אליכם	55 נשלח K
אלינו	38 פנו K
אלקטרוני	1185 דואר K
אמר	1233 K
אמרה	1233 K
אמרו	1233 K
אתכם	1217 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1232 K
ביקש	1233 K
ביקשה	1233 K
במייל	1216 K שלכם
בסרטון	1206 לצפות K זה
בעוגיות	1192 שימוש K
בעיתונות	1217 לתמוך K
בקובצי	1191 משתמש K
בשבוע	17 פעם K	1232 K
בתוכן	1228 לעשות שימוש K
""", 'ד': """
דווחו	1230 K לנו
דיוור	1216 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	58 K לא יוצג
האפליקציה	1188 הורידו את K	1231 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1233 K
הודיעה	1233 K
הוואטסאפ	1188 לקבוצת K
הווטסאפ	1188 לקבוצת K
הוסיף	1233 K
הוסיפה	1233 K
הזהיר	1233 K
הזכויות	1199 כל K שמורות
הזמינו	52 K אותי לקפה
החובה	21 שדות K
החינמיות	1229 הכתבות K
הטלגרם	1188 לערוץ K
הטקסט	1207 K
היום	1230 תרמו K
הירשמו	1230 K לקבלת
הכותב	1228 על דעת K
הכתבה	45 לפרסם את K	1181 להמשך קריאת K	1207 K	1231 K הזאת
המדור	1205 הוא עורך K	1205 היא עורכת K
המובעות	1228 הדעות K במאמר	1228 הדעות K בטור	1228 הדעות K בכתבה
המועדף	1202 למקור K	1202 כמקור K
המייל	1184 לתיבת K	1185 כתובת K
הניוזלטר	1185 K היומי	1216 K השבועי של	1216 K שלנו	1231 K
הסביר	1233 K
הסיכום	1207 K
העבירו	48 K אותה	48 K הלאה
העיקריות	1207 הנקודות K
העיתונות	1231 K העצמאית
הפרטיות	1192 מדיניות K
הפרסומת	11 K
הצביעו	1230 K בסקר
הצטרפו	50 K אליהם	50 K אלינו	1188 K לערוץ	1230 K אלינו
הקוראים	18 בזכות K
השימוש	1192 תנאי K
התגובות	1213 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1217 בזכות K שלכם
התראות	14 K
התרגום	1207 K
התרומה	1230 K שלכם
""", 'ו': """
ובטוויטר	1187 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1217 K בכם
ותלויה	1217 K בכם
""", 'ז': """
זקוקה	1230 K לכם
""", 'ח': """
חודשית	1230 תרומה K
חיצוני	1206 תוכן K	1206 תוכן ממקור K
""", 'ט': """
טען	1233 K
""", 'י': """
יכולים	49 מנויים K
ישירות	1216 K למייל	1216 K לתיבת
""", 'כ': """
כמנויים	49 K	1181 הצטרפו K
כתב	1233 K
כתבה	1207 K זו	1231 K זו	1233 K
כתבו	38 K לנו	1230 K לנו
כתבות	1229 K חינם
כתבי	38 K לנו
כתבת	1205 היא K
כתובת	1185 K דוא"ל
""", 'ל': """
לדברי	1233 K
להגיב	6 כדי K	1213 K
להמשיך	1181 כדי K לקרוא	1217 עזרו לנו K
להעתיק	1199 אין K	1228 לשכפל, K
לחודש	1232 K
לחוק	1228 סעיף #א K
לחצו	1230 K כאן
לידיעון	1230 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למנויים	1182 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	1184 הירשמו K	1184 הרשמה K	1184 K שלנו	1216 בהצלחה K	1230 הירשמו K
לעזרתכם	1230 אנחנו זקוקים K
לענייני	1205 הוא כתב K	1205 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1206 K בתוכן
לקבוצת	1188 הצטרפו K
לקריאה	1229 כתבות K
לקריאת	20 K הכתבה
לשנה	1232 K
לתומכים	1217 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1229 K חינם
מועדף	1202 מקור K	1202 כמקור K
מינוי	1181 רכשו K	1230 רכשו K	1234 K
מנוי	1181 כבר K
מנויים	1234 K
מסכימים	43 לא K	43 K?	1216 בהרשמה אתם K
מסר	1233 K
""", 'נ': """
ניוזלטר	1216 K שבועי	1234 K
נשלח	55 K לכם
""", 'ס': """
סיכום	1207 K
סיפר	1233 K
סיפרה	1233 K
סעיף	1228 K #א
ספרו	38 K לנו	1230 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1216 לקבלת K במייל
עיתונאי	1205 הוא K
עיתונאית	1205 היא K
עיתונות	1217 לעשות K	1231 K עצמאית
עכשיו	1230 תרמו K
עמלה	1227 נקבל K	1227 לקבל K
""", 'פ': """
פרסום	45 K מחדש
פרסומות	1231 ללא K
פרסומת	11 K
פרשן	1205 הוא K
פרשנית	1205 היא K
""", 'צ': """
ציין	1233 K
""", 'ק': """
קוראי	1231 K
קרא	1233 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1232 חודש K
""", 'ש': """
שאלו	1207 K את
שולחים	55 אנחנו K לכם
שיווקי	1216 לקבל תוכן K
שלחו	38 K לנו	1230 K לנו
שלנו	39 לכתב K	1231 K
שנקבל	1227 K עמלה
שקראתם	1230 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1213 K
תוכן	9 K זה	1206 הצגת K
תלוי	1217 K בכם
תלויה	1217 K בכם
תמיכתכם	1230 K
תמכו	1230 K בנו
תקציר	1207 K
תרומה	1234 K
תרומות	1234 K
""", 'ا': """
اتصل	38 K بنا
اتصلوا	38 K بنا
اخبارنا	123 K
اخبرنا	38 K
اخبرونا	38 K
ادامه	1005 K مطلب	1005 K خبر	1011 براي K مطلب
ادعمنا	122 K
ادعموا	122 K
ارسال	6 براي K نظر	983 براي ما K كنيد
ارسله	48 K الي
ارسلها	38 K الينا
اسبوعيا	124 K
استخدام	84 يمنع اعادة K
استطلاع	122 صوت في K
استطلاعنا	123 K
استفاده	971 از كوكي K ميكنيم	971 از كوكيها K ميكنيم	972 شرايط K	979 K از مطالب اين سايت	979 K از مطالب سايت
استمرار	122 ساهم في K	122 ساهموا في K
اشار	125 K
اشارت	125 K
اشتراك	110 لديك K	126 K	1000 K تهيه كنيد	1011 K تهيه كنيد	1015 K
اشتراكك	107 تم K
اشترك	62 K الان	122 K الان
اشتركوا	122 K
اصحابها	105 تعبر عن راي K	105 عن راي K
اضاف	125 K
اضافت	125 K
اضغط	122 K هنا
اطلاع	983 به ما K دهيد
اعادة	45 K نشر	84 يمنع K نشر
اعجبك	123 K هذا
اعلام	1014 K كرد
اعلانها	14 K
اعلن	125 K
اعلنت	125 K
افاد	125 K
افادت	125 K
افزود	1014 K
اكتب	122 K لنا
اكتبوا	38 K الينا	122 K لنا
اكد	125 K
اكدت	125 K
الاخبارية	66 النشرة K
الارتباط	76 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	76 شروط K
الاشعارات	14 K	67 فعل K	68 تفعيل K
الاعلان	11 K
الاعلانات	78 حاجب K	78 مانع K
الالزامية	21 الحقول K
الالكتروني	58 بريدك K لن يظهر	65 بريدك K	66 البريد K
الان	122 تبرع K	122 سجل K
الاول	124 الشهر K
البريدية	65 نشرتنا K	66 النشرة K	126 النشرة K
التحرير	39 فريق K لدينا
التطبيق	67 حمل K	67 نزل K	68 تحميل K
التعليق	104 شروط K	104 سياسة K
التقرير	20 لقراءة K	123 هذا K
الخارجية	94 محتوي المواقع K
الخصوصية	76 سياسة K
الدخول	24 سجل K	62 سجل K او	62 سجل K الان	62 سجل K الي حسابك	122 سجل K او
الشهر	124 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	108 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	62 لمتابعة K	110 لمواصلة K
الكاتب	105 يعبر عن راي K
الكوكيز	76 K
المادة	123 هذه K
المجانية	15 المقالات K	120 من المقالات K	120 مقالاتك K	120 المقالات K
المحتوي	9 هذا K	62 هذا K متاح
المستقلة	123 الصحافة K
المفضل	89 مصدرك K	89 مصدركم K	89 المصدر K لديك
المفضلة	89 مصادرك K	89 مصادركم K
المقال	20 لقراءة K	62 لقراءة K كاملا	110 لقراءة هذا K	123 هذا K
النشر	84 يمنع اعادة K
النشرة	65 اشترك في K
اليك	55 نرسل K
اليكم	55 نرسل K
الينا	38 اكتب K	122 انضم K
اليهم	50 انضم K
انتاج	84 يمنع اعادة K
انستغرام	122 تابعنا علي K
انضموا	50 K اليهم
انقر	122 K هنا
اوضح	125 K
اوضحت	125 K
اول	1013 ماه K
ايميل	966 K خود را	966 به K شما	967 ادرس K	967 نشاني K	996 در K خود	1011 K خود را وارد كنيد
ايميلتان	996 به K
اينجا	1004 K كليك كنيد	1011 K كليك كنيد
اينستاگرام	969 در K دنبال
اپ	995 K
اپليكيشن	995 K	1011 K ما را	1011 K را دانلود كنيد	1011 K را نصب كنيد	1012 K ما
اگهي	11 K
""", 'ب': """
باحث	92 K
باحثة	92 K
بازتابدهنده	1009 الزاما K	1009 لزوما K	1009 K ديدگاه
بازنشر	45 K
باشيد	983 با ما در تماس K
بالضرورة	105 لا تعبر K عن	105 لا يعبر K عن	105 لا تعكس K	105 لا يعكس K	105 لا تمثل K	105 لا يمثل K
ببينيد	990 را K
بحسب	125 K
بخوانيد	981 K
بدهيد	38 به ما پيام K
براي	1012 K ما
بريدك	58 لن يظهر K	65 الي K	107 في K	107 علي K	107 سجل K	107 اضف K
بريدكم	107 في K
بشنويد	990 K
بعرض	94 هل تسمح K
بفرستيد	38 براي ما K	983 براي ما K
بفضلكم	123 K
بنويسيد	38 براي ما K	983 براي ما K	1011 براي ما K
بپيونديد	50 به انها K	50 به جمعشان K	981 K	989 به تيم ما K	1011 K
بگذاريد	38 با ما در ميان K	983 با ما در ميان K	1011 با ما در ميان K
بگوييد	38 به ما K
بگيريد	38 با ما تماس K	983 با ما تماس K
""", 'ت': """
تؤكد	125 K
تابعنا	72 K علي	72 K عبر	122 K علي تويتر	122 K علي غوغل	122 K علي جوجل
تابعوا	71 K اخبار
تابعونا	71 K علي	71 K عبر	122 K علي
تاكيد	1014 K كرد
تبرع	126 K
تبرعات	126 K
تبرعك	122 K
تبرعكم	122 K
تبرعوا	122 K الان
تحريريه	39 K ما
تحقيقاتنا	123 K
ترجيحي	982 منبع K	982 منابع K
تستطيع	108 تبرع بما K	108 ساهم بما K
تطبيق	122 حمل K	122 حملوا K
تطبيقنا	123 K
تعبر	105 لا K عن راي	105 K فقط عن راي
تعليقا	104 لتضيف K
تفعيل	75 K جافا
تفوت	122 لا K
تفوتوا	122 لا K
تقاريرنا	123 K
تقول	125 K
تلغرام	122 تابعنا علي K
تلگرام	969 ما را در K	969 در K دنبال	969 كانال K ما	983 با ما در K
تماشا	990 K كنيد
تمامي	980 K حقوق
تمثل	105 لا K راي
تواصل	38 K معنا
تواصلوا	38 K معنا	122 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	84 يمنع اعادة K
توضيح	1014 K داد
تيم	1012 K ما
""", 'ج': """
جاوااسكريپت	971 K را فعال
""", 'ح': """
حذر	125 K
حذرت	125 K
حساب	62 هل لديك K
حقوق	980 كليه K	980 همه K	980 تمام K
حمايت	997 K مالي خود	998 به K شما نياز	998 با K شما	999 K كنيد	1011 از ما K كنيد	1011 K شما
""", 'خ': """
خارجي	94 محتوي K
خبر	4 اين K	1012 اين K
خبرنامه	966 K ما	966 اشتراك K	967 در K	996 K روزانه	996 K هفتگي	1012 K ما	1012 K	1015 K
خبرنگار	39 K ما	983 K ما را	985 K
خبرنگاران	39 K ما	1012 K ما
خصوصي	972 سياست حريم K
خواست	1014 K
خواستند	1014 K
خواندن	1000 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	998 به K خود تكيه	1012 K ما
خواهد	992 منتشر K شد
خواهند	992 منتشر K شد
""", 'د': """
دانشگاه	985 استاد K
دعا	125 K
دعت	125 K
دعمك	122 K
دعمكم	108 نعتمد علي K	108 تعتمد علي K	108 نحتاج الي K	122 K
دنبال	969 ما را K كنيد	981 K كنيد	981 K كنيم	1011 K كنيد
دهيد	38 به ما پيام K	983 به ما خبر K	990 گوش K	1001 هديه K	1011 خبر K
دوستان	48 براي K خود
دوستانتان	48 براي K	48 با K
ديدگاه	992 نوشتن K	992 ارسال K	992 بيانگر K	1009 لزوما K
""", 'ذ': """
ذكر	125 K
ذكرت	125 K
""", 'ر': """
راسلنا	38 K	122 K
راسلونا	38 K	122 K
رايگان	989 وبينار K ما	1000 اشتراك K	1010 مقاله K	1010 مطلب K	1010 مطالعه K	1011 K ثبت نام كنيد
روزنامه	1009 ديدگاه K
روزنامهنگار	985 K
روزنامهنگاري	1012 K مستقل
""", 'س': """
سالانه	1013 K
ساهم	122 K في دعم
ساهموا	122 K في دعم
سايت	1012 K ما
سايتهاي	986 محتواي K ديگر
سنويا	124 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	122 K برايك
شاركه	25 K	48 K مع
شاركونا	122 K
شهريا	124 K
شويد	24 وارد K	981 عضو K	981 K	1011 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	996 خبرنامه K
صحافتنا	123 K
صحافي	92 K
صحافية	92 K
صحافيينا	39 K
صحفي	92 K
صحفية	92 K
صحفيينا	39 K	123 K
صرح	125 K
صرحت	125 K
صوركم	40 K
""", 'ط': """
طالب	125 K
طالبت	125 K
طلب	125 K
طلبت	125 K
""", 'ع': """
علاقه	982 منبع مورد K
عملنا	123 K
عمولة	118 قد نحصل علي K	118 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	48 K
فرصتهاي	989 K شغلي در
فريقنا	123 K
فشاركه	48 K
فنجان	52 ادعني الي K قهوة
فيسبوك	16 K	122 تابعنا علي K
فيلم	40 عكس و K
فينگليش	992 K	993 حروف لاتين (K)
""", 'ق': """
قال	125 K
قالت	125 K
قالوا	125 K
قراءنا	123 K
قرائنا	108 نعتمد علي K	108 ونعتمد علي K	123 K
قناتنا	71 K علي	71 انضم الي K	123 K
""", 'ك': """
كاتب	92 K
كاتبة	92 K
كاتبه	105 يعبر عن راي K
كاتبها	105 تعبر عن راي K
كار	1012 K ما
كاربري	1000 حساب K خود شويد	1011 حساب K خود شويد
كانال	969 به K ما	981 K ما	1012 K ما
كتب	125 K
كتبت	125 K
كردهايد	1000 ثبت نام K	1000 ثبتنام K
كمصدر	89 K مفضل
كميسيون	1007 K دريافت كنيم	1007 K دريافت ميكنيم
كنيد	989 ديدن K	990 گوش K	1001 هديه K	1004 روي لينك كليك K	1004 كليك K	1011 به ما كمك K	1011 روي لينك كليك K	1011 همين حالا ثبت نام K
كوكي	972 از K
كوكيها	972 K
""", 'ل': """
لاتين	992 حروف K	993 حروف K
لاشتراكك	107 K في
لاشتراككم	107 K في
لاضافة	6 K تعليق	104 K تعليق
لزوما	1009 K نظر
لقراءة	62 سجل الدخول K	110 K بقية	122 سجل الدخول K
لقراءتكم	122 شكرا K
لكتابة	104 K تعليق
للاطلاع	110 K علي المقال كاملا
للتعليق	6 K	104 K علي الخبر
للقراءة	0 دقائق K	62 سجل الدخول K
للمتابعة	62 سجل الدخول K
للمشتركين	49 يمكن K	63 K فقط	110 حصري K	110 متاح K
لمتابعة	62 سجل الدخول K	110 K قراءة	122 سجل الدخول K
لمشتركي	110 حصري K
لمواصلة	110 K قراءة
""", 'م': """
ما	1012 به K
مالي	998 كمك K شما	1011 كمك K شما	1015 كمك K
ماه	1013 در K
ماهانه	1013 K
متجرنا	123 K
متصفحك	10 K
مجانا	122 سجل K
مجانيا	120 مقالا K
مجانية	120 مقالات K
محتوا	9 اين K
محتواي	986 K خارجي	986 اجازه ميدهيد K
محتوايي	986 حاوي K از
محتوي	94 K من طرف ثالث
محفوظ	979 حقوق K است
محفوظة	84 جميع الحقوق K	84 حقوق النشر K
مراسل	92 K
مراسلة	92 K
مراسلنا	39 K	123 K
مراسلينا	39 K	123 K
مرره	48 K الي
مرورگر	10 K شما
مساهمتك	108 نحتاج الي K	108 الي K
مساهمتكم	108 نحتاج الي K
مستقل	1012 رسانه K
مستقلة	123 صحافة K
مشترك	110 هل انت K	1000 K شويد	1011 K شويد
مشتركا	49 بصفتك K
مشتركان	1000 ويژه K است
مصنوعي	987 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1012 اين K
معنا	122 ساهم K
مقالاتنا	108 لا نضع K	123 K
مقاله	1005 ادامه K
منبع	1008 ذكر K
منتخب	982 منبع K
منصتنا	123 K
مهمانم	52 قهوه K
موافقتك	94 نطلب K
موبايل	995 برنامه K
موردنياز	21 بخشهاي K
موفقيت	996 عضويت شما با K	996 ثبت نام شما با K
موقعنا	123 K
ميتوانند	49 مشتركان K
ميخواهيم	986 از شما اجازه K
ميدهد	992 نظر K
ميفرستيم	55 برايتان K	55 براي شما K
ميگفت	1014 K
ميگويد	1014 K
ميگيريم	1007 كميسيون K
""", 'ن': """
ناشد	125 K
ناشدت	125 K
نتقاضي	118 K عمولة	118 قد K عمولة
نحتاج	108 K الي دعمك
نخواهد	22 منتشر K شد	992 منتشر K شد
نخواهند	992 منتشر K شد
ندهيد	1011 از دست K
نرسل	55 K لك	55 K لكم
نرمافزار	995 K موبايل
نستخدم	75 K ملفات
نشرتنا	65 اشترك في K	123 K
نظر	6 ثبت K
نظرسنجي	1011 در K ما	1012 K ما
نميشود	58 ايميل شما نمايش داده K	992 منتشر K
نوشت	1014 K
نويسنده	983 ايميل K	985 K
نياز	998 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1000 مشترك K
هماكنون	1011 K ثبت نام كنيد
همايش	989 بليت K
""", 'و': """
وابسته	998 به حمايت شما K
واتساب	122 تابعنا علي K
واحدا	50 كن K منهم
واشار	125 K
واشارت	125 K
واضاف	125 K
واضافت	125 K
واعلن	125 K
واعلنت	125 K
وافاد	125 K
وافادت	125 K
واكد	125 K
واكدت	125 K
واوضح	125 K
واوضحت	125 K
وبحسب	125 K
وبينار	989 K ما	989 در K
وتؤكد	125 K
وتري	125 K
وتضيف	125 K
وتقول	125 K
وحذر	125 K
وحذرت	125 K
ودعا	125 K
ودعت	125 K
وذكر	125 K
وذكرت	125 K
وصرح	125 K
وصرحت	125 K
وطالب	125 K
وطالبت	125 K
وفقا	125 K
وفيديو	40 صور K
وقال	125 K
وقالت	125 K
وقالوا	125 K
وكتب	125 K
وكتبت	125 K
ومحلل	92 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	108 K علي دعمكم
ووفقا	125 K
ويؤكد	125 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	986 ديدن اين K
ويري	125 K
ويضيف	125 K
ويقول	125 K
ويقولون	125 K
""", 'ي': """
يؤكد	125 K
يقول	125 K
يقولون	125 K
يوتيوب	16 K	122 تابعنا علي K
""", 'پ': """
پيام	38 به ما K
پژوهشگر	985 K
""", 'گ': """
گزارش	1012 اين K
گزارشهاي	1012 K ما
گفت	1014 K
گفتند	1014 K
گفته	1014 K است	1014 به K
""", 'अ': """
अन	1260 Kुवाद	1283 के Kुसार
अप	1283 Kील की
अपन	40 Kी तस्वीरें	40 Kे वीडियो	1265 Kी राय दें	1265 Kी राय कमेंट	1265 Kी प्रतिक्रिया	1266 कमेंट में Kी राय
अलर	1267 K्ट पाने के लिए
अवसर	1263 नौकरी के K
असहमत	43 K हैं
""", 'आ': """
आग	48 Kे भेजें
आप	50 K भी जुडें	50 K भी जुडिए
आपक	55 हम Kो	1259 Kी इजाजत मांगते हैं	1259 Kी अनुमति मांगते हैं	1280 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इए	38 हमें बताK
इट	1252 कॉपीराK	1259 बाहरी साK	1281 हमारी वेबसाK
इन	24 लॉग K
इनब	1238 आपके Kॉक्स	1268 अपने Kॉक्स में
इब	1238 न्यूजलेटर को सब्सक्राK	1238 न्यूजलेटर सब्सक्राK	1241 चैनल को सब्सक्राK
इबर	49 सब्सक्राK	1270 सब्सक्राK्स के लिए है	1270 सब्सक्राK हैं
इस	1281 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनम	50 Kें शामिल हों
उनल	1239 ऐप डाKोड करें	1267 डाKोड करें	1267 डाKोड कीजिए	1280 ऐप डाKोड करें	1280 ऐप डाKोड कीजिए
उपय	1244 कुकीज का Kोग	1244 कुकी का Kोग
उपलब	1259 सामग्री K्ध नहीं है
""", 'ए': """
ए	1263 वेबिनार के लिK	1280 जुडिK	1280 सुधार सुझाKं
एज	1278 Kेंसी की फीड
""", 'ऐ': """
ऐप	1239 हमारा K	1281 हमारा K
""", 'औ': """
और	40 तस्वीरें K वीडियो	40 फोटो K वीडियो	1265 क्विज खेलें K
""", 'क': """
क	1283 मुताबिK
कम	1266 Kेंट बॉक्स में
कर	38 हमें संपर्क Kें	38 हमें कॉल Kें	1238 ईमेल दर्ज Kें	1239 ऐप इंस्टॉल Kें	1239 नोटिफिकेशन चालू Kें	1241 फॉलो Kें	1253 क्लिक Kें	1253 जॉइन Kें	1253 ज्वाइन Kें	1253 सब्सक्राइब Kें	1253 लाइक Kें	1256 हमें ईमेल Kें	1259 कुकीज स्वीकार Kें	1263 टिकट बुक Kें	1265 पोल में वोट Kें	1265 सर्वे में भाग लेK	1267 इंस्टॉल Kें	1267 नोटिफिकेशन ऑन Kें	1267 नोटिफिकेशन ऑन K लें	1268 साइन अप Kें	1272 शेयर Kें	1272 साझा Kें	1272 सेव Kें	1272 गिफ्ट Kें	1280 सब्सक्राइब Kें	1280 फॉलो Kें	1280 लॉग इन Kें	1280 लॉगिन Kें	1280 साइन अप Kें	1280 यहां क्लिक Kें	1280 लिंक पर क्लिक Kें	1280 अभी रजिस्टर Kें
करक	1256 कमेंट Kे बताएं	1268 सब्सक्राइब Kे आप	1268 साइन अप Kे आप
करन	1266 कमेंट Kे के लिए	1266 टिप्पणी Kे के लिए	1266 टिप्पणी पोस्ट Kे के लिए	1266 कमेंट Kे वाले
कल	1279 फ्री आर्टिK	1279 मुफ्त आर्टिK
कह	1283 Kा
कहत	1283 Kे	1283 Kी
""", 'ख': """
ख	1264 वीडियो देKें	1264 वीडियो भी देKें	1279 मुफ्त लेK	1283 लिKा
खक	1278 लेK के निजी विचार
खन	1264 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 यह K	1274 अन्य Kों के लिए	1274 ताजा Kों के लिए	1274 की Kों के लिए	1279 मुफ्त Kें	1280 K भेजें	1280 पूरी K पढें	1281 इस K	1281 यह K
खर	1263 यहां से Kीदें
""", 'ग': """
गद	53 मासिक योKान
गय	1272 लिंक कॉपी हो Kा
""", 'च': """
चलत	1269 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1260 पूKें	1283 पूKा
""", 'ज': """
ज	48 दोस्तों को भेKें	48 किसी को भेKें	53 धारा # Kी
जत	1244 निKा नीति
जनर	1278 ऑटो-Kेट
जर	39 हमारे न्यूKूम	1256 हमें Kूर दें
""", 'ट': """
ट	1244 जावास्क्रिप्K
टर	39 हमारे रिपोर्K	1238 हमारे न्यूजलेK	1238 हमारा न्यूजलेK	1238 हमारा साप्ताहिक न्यूजलेK	1238 न्यूजलेK के लिए	1258 सब एडिK हैं	1258 सब-एडिK हैं	1258 सीनियर सब एडिK हैं	1281 हमारे न्यूजलेK	1284 न्यूजलेK
""", 'ठ': """
ठक	1281 हमारे पाK
""", 'ड': """
ड	1253 जुKें	1278 सिंKीकेट फीड
डक	1264 पॉKास्ट सुनें	1281 हमारा पॉKास्ट
डन	1254 जुKे के लिए
""", 'थ': """
थ	48 दोस्तों के साK
""", 'द': """
द	1260 मुख्य बिंKु	1280 राय Kें
दद	39 हमारे संवाKाता	1258 वरिष्ठ संवाKाता हैं	1258 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1264 को सुKें	1264 लेख सुKें	1284 दाK
नन	1264 पॉडकास्ट सुKे के लिए
नल	1241 चैK से जुडें	1281 हमारे चैK
नह	58 ईमेल Kीं दिखाया	1278 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1239 ऐप में Kें
पढन	1270 Kे के लिए	1274 और खबरें Kे के लिए
पण	1266 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1242 गूगल न्यूज K	1268 ईमेल K पाने के लिए
पस	1255 Kंदीदा सोर्स	1255 Kंदीदा स्रोत	1255 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1255 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	38 हमें Kाएं	1256 हमें Kाएं	1280 हमें Kाएं	1280 राय Kाएं	1283 Kाया	1283 Kाते
बनकर	1270 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मकत	43 Kूब
मग	1259 से मिली साK्री शामिल है
मदद	1280 हमारी K करें	1280 आर्थिक K दें	1280 K कीजिए
मह	1282 हर Kीने
""", 'य': """
यत	1244 गोपनीKा नीति
यह	1264 वीडियो Kां देखें	1280 Kां देखें	1281 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	45 पुनः प्Kाशित	45 पुनर्प्Kाशित	45 पुनःप्Kाशित	1251 सर्वाधिकार सुK्षित	1281 हमारी पत्Kारिता	1281 स्वतंत्र पत्Kारिता	1281 हमारे पत्Kार
रखन	1258 का अनुभव Kे	1270 पढना जारी Kे के लिए
रत	1282 प्Kि माह
रह	1274 जुडे Kें	1274 जुडे Kिए
""", 'ल': """
ल	1283 बोKे	1283 बोKा
""", 'व': """
वर	1278 पुनर्प्रकाशन K्जित	1282 प्रति K्ष
""", 'श': """
श	1260 सारांK
शन	14 नोटिफिकेK	1277 हमें कमीK मिल	1284 सब्सक्रिप्K
शर	1244 नियम और K्तें
""", 'स': """
सएप	38 हमें व्हाट्K	1256 हमें व्हाट्K करें
सऐप	16 व्हाट्K	38 हमें व्हाट्K	38 हमें वॉट्K
सक	1258 पत्रकारिता में K्रिय हैं
सकत	1254 जुड Kे हैं	1254 फॉलो कर Kे हैं	1256 हमें भेज Kे हैं	1277 कमीशन मिल Kा है
सदस	49 K्य हर महीने	53 मासिक K्य	1270 पहले से K्य हैं	1270 K्यता लें	1280 K्य बनें
सप	1282 प्रति K्ताह
सफल	1268 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1260 Kी	1280 K्थन करें
सर	1265 K्वे में हिस्सा लें	1265 K्वे में भाग लें
सहमत	43 K हैं
सहय	18 पाठकों के Kोग	53 मासिक Kोगी	1269 आर्थिक Kोग दें	1269 आर्थिक Kोग करें	1269 हमें Kोग करें	1269 आपके Kोग पर निर्भर	1280 आपका Kोग	1280 हमें Kोग	1280 Kोग करें	1280 आपके Kोग
""", 'ह': """
हट	1266 कमेंट Kा
हम	38 Kें लिखें	38 Kें भेजें	39 Kारी टीम से	1256 Kें भेजें	1263 Kारी टीम से जुडें	1280 Kें लिखें	1280 Kें भेजें	1281 Kारा काम	1281 Kारी टीम	1281 Kारे साथ
हमस	38 Kे संपर्क करें	1256 Kे संपर्क करें	1280 Kे जुडें
""", 'অ': """
অন	221 Kুদান দিন	225 Kুদান
অনল	206 Kাইন শপ
""", 'আ': """
আজই	211 K অনুদান দিন
আপন	50 Kিও যোগ দিন	55 আমরা Kাকে	191 Kার ইমেইল	202 Kার সম্মতি প্রযোজন	202 Kার অনুমতি চাই	206 Kার মতামত দিন	208 Kার মতামত লিখুন	208 Kার মন্তব্য লিখুন	210 Kার ই-মেইল	210 সাবস্ক্রাইব করলে Kি
আম	38 Kাদের লিখুন	38 Kাদের জানান	38 Kাদের পাঠান	38 Kাদের সাথে যোগাযোগ	197 Kাদের জানান	197 Kাদের পাঠান	197 Kাদের লিখুন	210 Kাদের সাপ্তাহিক	211 Kাদের পাশে থাকুন	221 Kাদের লিখুন	222 Kাদের সাংবাদিক	222 Kাদের চ্যানেল	222 Kাদের টেলিগ্রাম
আযকর	53 K ছাড
আস	196 ঘুরে Kুন
""", 'ই': """
ইক	196 লাK দিন
ইজ	206 কুKে অংশ নিন
ইনবক	210 K্সে পেতে
ইনস	209 অ্যাপ K্টল করুন
ইল	222 আমাদের মোবাK
""", 'উ': """
উজল	191 নিKেটারে সাবস্ক্রাইব	191 আমাদের নিKেটার	191 নিKেটার পেতে	210 সাপ্তাহিক নিKেটার	222 আমাদের নিKেটার	222 নিKেটার	222 নিKেটারের	225 নিKেটার
উনল	209 অ্যাপ ডাKোড করুন	209 অ্যাপটি ডাKোড করুন	221 অ্যাপ ডাKোড করুন	221 অ্যাপটি ডাKোড করুন
""", 'এ': """
এআই	204 K
এআইক	204 Kে
এআইয	204 Kের
একমত	43 K নন
এখনই	221 K নিবন্ধন করুন
""", 'ও': """
ওট	207 ভিডিKি দেখুন
""", 'ক': """
ক	223 মাসিK
কত	211 স্বাধীন সাংবাদিKাকে	211 সাংবাদিKার পাশে	222 স্বাধীন সাংবাদিKা	222 সাংবাদিKাকে
কনট	202 বহিরাগত Kেন্ট
কপ	200 অনুমতি ছাডা Kি
কর	196 ফলো Kুন	196 ক্লিক Kুন	196 সাবস্ক্রাইব Kুন	196 যোগ Kুন	196 যুক্ত Kুন	197 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	197 আমাদের সঙ্গে যোগাযোগ Kুন	197 আমাদের ইমেইল Kুন	206 ওযেবিনারে নিবন্ধন Kুন	206 চাKির সুযোগ	209 নোটিফিকেশন চালু Kুন	221 সাবস্ক্রাইব Kুন	221 এখানে ক্লিক Kুন	221 ফলো Kুন	221 সহাযতা Kুন	221 লিংকে ক্লিক Kুন	221 আমাদের ইমেইল Kুন	221 আমাদের সঙ্গে কাজ Kুন
করত	208 মন্তব্য Kে
""", 'খ': """
খ	214 ফ্রি লেKা	214 বিনা মূল্যের লেKা
খত	207 ভিডিও দেKে	208 মন্তব্য লিKে
খবর	217 আরও K জানতে
খবরট	4 Kি	213 Kি পডতে	222 Kি
""", 'গ': """
গল	205 কেমন লাK
""", 'ছ': """
ছ	205 কাজে লেগেKে	224 জানিযেKে
ছব	40 Kি ও ভিডিও	40 Kি বা ভিডিও
""", 'জ': """
জর	206 Kিপে অংশ নিন	206 Kিপে ভোট দিন
জস	200 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	38 আমাদের হোযাK্যাপ	38 আমাদের হোযাK্যাপে	222 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	222 আমাদের পাK
""", 'দ': """
দক	39 আমাদের প্রতিবেK	39 আমাদের প্রতিবেKের	199 জ্যেষ্ঠ প্রতিবেK	199 নিজস্ব প্রতিবেK
দট	222 সংবাKি
দন	222 এই প্রতিবেK
""", 'ধ': """
ধর	197 ভুল Kিযে দিন
""", 'ন': """
ন	196 যুক্ত হোK	196 যোগ দিK	196 যুক্ত থাকুK	197 লেখা পাঠাK	205 ভুল পেযেছেK	206 টিকিট কিKুন	207 শুKুন	207 ভিডিও দেখুK	209 অ্যাপ Kামিযে নিন	212 পাশে দাঁডাK	221 যুক্ত হোK	221 পাশে থাকুK	224 জাKান	224 জাKিযেছেন
নকল	200 অনুমতি ছাডা K
নয	200 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	213 Kা চালিযে যেতে
পডত	213 বাকি অংশ Kে	213 লেখা Kে	213 বিনা মূল্যে Kে	213 লেখাটি Kে	217 আরও খবর Kে
""", 'ব': """
বন	48 K্ধুদের পাঠান
বল	224 Kেন	224 Kেছেন	224 Kেছে
বলছ	224 Kেন
বলল	224 Kেন
""", 'ভ': """
ভরস	211 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	201 বিনা অনুKিতে	204 কৃত্রিম বুদ্ধিK্তা	221 Kামত জানান	221 Kামত দিন
মন	205 কেK লেগেছে
""", 'য': """
য	213 মাত্র # টাকাK
যত	221 আমাদের সহাKা
যব	210 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	203 কুকি ব্Kার
যর	199 সিনিK রিপোর্টার
""", 'র': """
রক	45 পুনঃপ্Kাশ	195 সর্বস্বত্ব সংK্ষিত	195 স্বত্ব সংK্ষিত	200 অশালীন মন্তব্য প্Kাশ	200 অনুমতি ছাডা প্Kাশ
রণ	45 পুনর্মুদ্K
রত	223 প্Kি মাসে
রহণ	202 কুকি গ্K করুন
""", 'ল': """
লগইন	221 K করুন
""", 'শ': """
শন	220 কমিK পেতে পারি
""", 'স': """
সঙ	38 আমাদের K্গে যোগাযোগ	48 বন্ধুদের K্গে	200 সম্পাদকীয নীতির K্গে	217 আমাদের K্গেই থাকুন	217 K্গেই থাকুন	222 আমাদের K্গে
সদস	221 K্য হোন
সব	222 আমাদের ফেKুক
সরণ	196 অনুK করুন	221 অনুK করুন
সহয	221 Kোগিতা করুন
""", 'হ': """
হক	213 ইতিমধ্যে গ্রাK	221 গ্রাK হোন
হকদ	213 শুধু গ্রাKের জন্য
হত	221 যুক্ত Kে
হব	208 অ্যাড্রেস প্রকাশিত Kে না	208 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2480 Kติดตาม
กร	2451 Kอกอีเมล
กล	2483 K่าว
กอ	2481 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2480 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2469 Kบคุณที่สมัคร	2469 Kบคุณที่ลงทะเบียน	2481 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	2480 Kิกที่นี่	2480 Kิกชม
คว	2479 Kามเห็นส่วนตัวของผู้เขียน
ค่	2478 Kาคอมมิชชั่น	2478 Kาคอมมิชชัน
""", 'จ': """
จด	2450 Kหมายข่าวของเรา	2469 Kหมายข่าวรายสัปดาห์ของเรา	2484 Kหมายข่าว
จะ	2468 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2480 Kวน์โหลดแอปของเรา	2480 Kวน์โหลดแอปได้	2480 Kวน์โหลดแอปเลย	2480 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	2460 Kดต่อผู้สื่อข่าวของเรา	2460 Kดต่อกองบรรณาธิการ	2480 Kดตามเรา
ต่	2482 Kอเดือน	2482 Kอปี
""", 'ถ': """
ถื	2469 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2473 Kลองอ่าน
ทั	38 Kกมา	2479 Kศนะของผู้เขียน
ทา	2468 Kงเว็บไซต์ขอสงวนสิทธิ์	2470 Kงอีเมลทุก
ทุ	2470 Kกเช้าทางอีเมล
""", 'บ': """
บท	2474 Kความฟรี	2481 Kความนี้
บร	2484 Kิจาค
บอ	38 Kกเรา	2483 Kกว่า
""", 'ผ': """
ผู	2471 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2483 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	2460 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2462 Kมรับคุกกี้
""", 'ร': """
ระ	2483 Kบุว่า
รา	2482 Kยเดือน
ร่	50 Kวมเป็นหนึ่ง	50 Kวมสนับสนุน	2471 Kวมสนับสนุนการทำงานของเรา	2480 Kวมสนับสนุน	2480 Kวมบริจาคให้เรา	2480 Kวมบริจาคกับเรา	2480 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	2479 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2481 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2456 Kวนลิขสิทธิ์	2457 Kวนสิทธิ์
สน	2471 Kับสนุนสื่ออิสระ	2471 Kับสนุนการทำงานของเรา	2471 Kับสนุนนักข่าว	2480 Kับสนุนเรา	2480 Kับสนุนพวกเรา
สม	49 Kาชิกสามารถ	2450 Kัครรับจดหมายข่าว	2450 Kัครรับข่าวสาร	2480 Kัครรับ	2480 Kัครสมาชิกวันนี้	2480 Kัครสมาชิกเลย	2480 Kัครสมาชิกเพื่อ	2480 Kัครสมาชิกได้ที่	2480 Kัครสมาชิกของเรา	2484 Kาชิก
สำ	2473 Kหรับสมาชิกเท่านั้น
สื	2481 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	48 Kงต่อ	2460 Kงเรื่องราวของคุณ	2460 Kงข่าวหาเรา	2480 Kงข้อมูลมาที่	2480 Kงคลิปมา
""", 'ห': """
หา	2460 Kกคุณมีข้อมูล
ห้	2456 Kามคัดลอกหรือ	2456 Kามคัดลอกข้อความ	2456 Kามคัดลอกเนื้อหา	2456 Kามคัดลอกบทความ	2457 Kามทำซ้ำ
""", 'อ': """
อย	2480 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2450 Kเมลของคุณ
อ่	2473 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2480 Kียนถึงเรา	2480 K้าสู่ระบบเพื่อ
เฉ	2473 Kพาะสมาชิก
เน	9 Kื้อหานี้	2462 Kื้อหาจากภายนอก	2462 Kื้อหาภายนอก
เป	2473 K็นสมาชิกอยู่แล้ว	2483 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	2468 Kื่อแสดงความคิดเห็น	2473 Kื่ออ่านต่อ	2473 Kื่ออ่านบทความ
เล	38 K่าให้เราฟัง
เว	0 Kลาอ่าน	2468 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	38 K้งทีมข่าว	2460 K้งเบาะแสข่าว	2460 K้งเรา	2480 K้งทีมงาน
แช	48 Kร์ให้
แห	2459 Kล่งข่าวที่ต้องการ	2459 Kล่งข่าวโปรด	2459 Kล่งที่มาที่ต้องการ
แอ	2480 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2480 Kวตเลย	2480 Kลดแอป
""", 'ใ': """
ให	2481 K้เรา
""", 'ả': """
ảnh	2677 hãy gửi K
""", 'ủ': """
ủng	2667 ly cà phê K hộ	2677 hãy K hộ
""", 'あ': """
あと	1538 K#本、無料で
あな	50 Kたも参加
""", 'い': """
いか	1544 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1506 Kいのブラウザ
お寄	1544 Kせください
お届	55 Kけします
お申	1526 Kし込みはこちら	1544 Kし込みください	1544 Kし込みはこちら
お聞	1544 Kかせください
お見	1544 K逃しなく
お試	1544 Kしください
お読	1544 Kみいただけます
お送	55 Kりします
""", 'か': """
から	1543 K転載したものです	1543 Kの転載です
か月	1493 K無料	1546 K無料
""", 'が': """
が無	1506 javascriptK効
""", 'こ': """
ここ	1492 Kからは有料	1493 Kから先は
この	2 K記事を音声	9 Kコンテンツ	1492 K記事は有料	1492 K記事は会員	1511 K記事についてのご意見	1545 K記事が	1545 K記事を	1545 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1506 K用のブラウザ
ご協	1544 K力ください
ご存	1520 Kじの方は
ご寄	1490 K付をお願い	1544 K付
ご意	43 K見・ご反論	1511 K見・ご感想	1511 K見をお寄せ
ご感	1511 K想をお寄せ
ご支	1490 K援をお願い	1544 K援
ご登	1535 K録ありがとうございます	1544 K録
ご覧	1544 Kください	1544 Kいただけます
ご購	1544 K読
ご連	1544 K絡ください
""", 'す': """
すで	1538 Kに会員の方
すべ	1493 Kての記事が
""", 'ぜ': """
ぜひ	1503 Kフォロー
""", 'で': """
でも	1503 K配信中
で受	1519 lineKけ取る
で届	1519 lineKく
で最	1519 lineK新
""", 'と': """
と強	1547 K調
と書	1547 Kい
と発	1547 K表
と話	1547 Kし	1547 Kす
と語	1547 Kっ	1547 Kる
と説	1547 K明
と述	1547 Kべ
""", 'に': """
によ	1547 Kると
""", 'の': """
の使	1509 cookieK用
の学	47 aiK習
の採	1526 K用情報
の提	1543 K供記事です
""", 'を': """
をフ	1503 Kォローする	1503 Kォローしよう
を使	1509 cookieK用
を利	1509 cookieK用
を有	1506 javascriptK効	1506 javascript K効
を発	1547 K表した
を許	1523 cookieK可
""", 'ア': """
アカ	1519 lineKウントはこちら
アフ	1542 Kィリエイト広告	1542 Kィリエイトプログラム	1542 Kィリエイトリンク
アプ	1498 Kリで開く	1498 Kリで読む	1498 Kリはこちら	1499 Kリを開く	1499 Kリをダウンロード	1499 Kリのダウンロード	1499 Kリをインストール	1534 Kリなら通知	1534 Kリなら速報	1534 Kリなら、	1534 Kリで読むと	1534 Kリなら
アン	1530 Kケートにご協力	1530 Kケートはこちら	1530 Kケート実施中	1531 Kケートに答えて
""", 'カ': """
カ月	1493 K無料	1546 K無料
""", 'ク': """
クイ	1531 Kズに答えて
クッ	1508 cookie(Kキー)	1509 Kキーを使用	1509 Kキーを利用	1523 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1511 Kントを投稿するには	1511 Kントするには	1511 Kント欄で	1511 Kントをお寄せ	1533 Kントは削除します	1533 Kントは削除することが	1533 Kントは削除する場合	1533 Kントは承認	1533 Kントは公開前	1533 Kントは非表示
コー	52 Kヒー代	52 Kヒーをおごって
""", 'サ': """
サポ	1490 Kートをお願いします	1544 Kートをお願い	1544 Kートしていただ
""", 'シ': """
シェ	25 Kアして	48 Kアして
""", 'ダ': """
ダウ	1544 Kンロードしてください
""", 'チ': """
チケ	1526 Kット販売中
チャ	1504 Kンネル登録を	1519 Kンネルに参加する	1519 Kンネルに参加しよう
""", 'ニ': """
ニュ	1496 Kースレターに登録	1497 Kースレターを	1519 googleKースで	1535 Kースレター登録はこちら	1548 Kースレター
""", 'フ': """
フォ	1503 Kローして最新	1503 Kローをお願い	1544 Kローしてください
""", 'プ': """
プッ	1499 Kシュ通知
プラ	1508 Kイバシーポリシーに
プレ	1493 Kミアム会員
プロ	1542 Kモーションが含まれ	1542 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1496 Kマガに登録	1497 Kマガで	1535 Kマガ登録はこちら	1535 Kマガの登録	1545 Kマガ
メー	21 Kルアドレスが公開されること	56 Kルで受け取りたい方	56 Kルでお知らせ	58 Kルアドレスは表示され	58 Kルアドレスが表示され	1496 Kルマガジンに登録	1497 Kルマガジンで	1497 Kルマガジンを	1497 Kルでお届け	1511 Kルアドレスが公開されることはありません	1535 Kルアドレスを入力してください	1548 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1492 Kインして続きを	1492 Kインしてください	1493 Kインが必要	1544 Kインして
""", 'ヶ': """
ヶ月	1493 K無料	1546 K無料
""", '上': """
上优	2712 在googleK先
上優	2712 在googleK先
""", '下': """
下載	2693 K客戶端	2695 Kapp	2695 K應用程式
下载	2693 K客户端	2695 Kapp	2695 K应用	2744 K客户端
""", '不': """
不代	2711 K表本站	2728 K表本站立场	2741 K表本報立場	2741 K表本报立场	2741 K表本站立场	2741 K表本站立場	2741 K表本媒體立場	2741 K表本網立場	2741 K表本刊立場
不同	43 K意本文
不得	2711 K转载	2711 K轉載
不认	43 K同本文
不錯	2744 K過
不错	2744 K过
""", '人': """
人工	47 K智能训练
""", '仅': """
仅代	2711 K表作者
仅供	2728 K其表达个人看法
仅限	2733 K会员	2733 K订户
""", '他': """
他說	2747 K
他说	2747 K
""", '付': """
付費	2688 K後	2748 K牆
付费	2688 K后	2748 K墙
""", '以': """
以閱	2687 K讀全文
以阅	2687 K读全文
""", '仲': """
仲間	50 Kに加わ
""", '会': """
会员	49 K每月	2688 K专享	2733 K限定内容
会員	49 Kの方は	49 Kは月に	1492 K限定です	1492 K限定の記事	1492 K登録できます	1493 K登録すると	1493 K登録が必要	1538 Kの方はこちら	1538 K登録で続きを読む	1538 K登録後にご覧	1544 K登録して	1544 K登録は	1544 K登録がお済み	1544 K登録をお願い	1544 K登録で	1544 K登録のうえ	1544 K登録はこちら	1544 K登録ください	1545 Kの方
会費	1536 Kで運営
""", '你': """
你的	2685 K支持	2744 K支持,	2744 K支持让	2744 K支持讓	2744 K支持是
""", '使': """
使用	2703 Kcookie改善	2703 Kcookie以	2703 K cookie 以	2703 K cookie 来	2703 K cookie 來	2704 Kcookie来	2704 Kcookie來
""", '來': """
來自	2719 K外部平台的內容
""", '依': """
依靠	2731 K读者的支持	2731 K讀者的支持
""", '侵': """
侵权	2711 K请	2711 K必究
侵權	2711 K必究
""", '個': """
個人	1509 K情報の取り扱い	1543 Kの見解です	2728 K看法
""", '偏': """
偏好	2712 K來源	2712 K来源
""", '僅': """
僅限	2733 K會員	2733 K訂戶
""", '優': """
優先	1518 Kソース	1518 K表示に設定	1518 Kする情報源	1518 K的に表示
""", '免': """
免費	15 K閱讀	2742 K文章	2742 K閱讀篇數	2742 K閱讀額度	2743 K註冊即可	2743 K註冊後	2744 K訂閱	2746 K試用
免费	15 K阅读	2742 K文章	2742 K阅读篇数	2743 K注册即可	2743 K注册后	2744 K订阅	2746 K试用
""", '全': """
全文	20 Kを	1492 Kを読むには	1492 Kをお読み
""", '公': """
公众	16 K号	2698 K号:
公式	1499 Kアプリ	1503 Kアカウントをフォロー	1503 Kアカウントを友だち	1519 Klineはこちら	1545 Kline
""", '关': """
关注	2698 K我们的	2744 K我们
""", '内': """
内阅	2693 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	2747 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	48 K给	48 K給
""", '初': """
初割	1546 K
初月	1538 K#円で	1546 K無料
""", '判': """
判断	1547 Kした
""", '利': """
利用	1508 K規約に同意
""", '前': """
前請	2728 K先登入
前请	2728 K先登录
""", '剩': """
剩余	2687 K#%
剩餘	2687 K#%
""", '力': """
力を	1536 K貸してください
""", '加': """
加入	50 K他们	50 K他們	2698 Kline好友	2698 Kline官方	2698 Kline@	2731 K贊助行列	2731 K赞助行列	2744 K会员	2744 K會員
加记	38 K者微信
""", '励': """
励み	1545 Kになります
""", '動': """
動画	40 Kや写真	1527 Kをご覧ください	1527 Kはこちら	1528 Kでも詳しく	1528 Kでも解説
""", '包': """
包月	2746 K
""", '即': """
即可	2728 K留言
""", '参': """
参加	50 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	1504 Kち追加
""", '収': """
収益	1542 Kを得ること
""", '发': """
发给	55 K您
发表	6 K评论
发送	55 K给您	2691 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	1520 K班までご	1536 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1496 Kトレイに
""", '只': """
只靠	2731 K讀者	2731 K读者
""", '同': """
同意	2719 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料
向本	38 K报
""", '告': """
告訴	38 K我們	2747 K
告诉	38 K我们	2747 K
""", '呼': """
呼び	1547 Kかけた	1547 Kかける	1547 Kかけて	1547 K掛け
""", '命': """
命じ	1547 Kた
""", '喊': """
喊道	2747 K
""", '因': """
因为	2744 K有你的支持
因為	2744 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	1542 Kの一部が還元
""", '外': """
外部	1523 Kコンテンツ	2719 K内容	2719 K內容
""", '她': """
她說	2747 K
她说	2747 K
""", '好': """
好評	1526 K発売中
""", '如': """
如侵	2711 K权
如有	2711 K侵权	2711 K侵權
""", '学': """
学習	47 aiK
""", '官': """
官方	2699 K微信
""", '定': """
定期	2744 K定額
""", '寄': """
寄付	1544 Kをお願い	1548 K
寄到	2691 K您的信箱	2730 K你的信箱
寄給	55 K您
寄给	55 K您
""", '寫': """
寫道	2747 K
""", '已': """
已是	2687 K會員	2733 K订户	2733 K訂戶
已经	2687 K是会员
""", '年': """
年額	1546 K
""", '广': """
广告	11 K	2705 K拦截
""", '広': """
広告	11 K	1506 Kブロック	1536 Kに頼らず
""", '廣': """
廣告	11 K	2705 K攔截
""", '开': """
开启	2695 K通知
""", '弊': """
弊社	1545 K
弊紙	38 Kまで
""", '当': """
当サ	1545 Kイト
当社	1545 Kの
当編	1545 K集部
""", '微': """
微信	2695 K扫	2699 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1490 Kをお願いします	1544 Kをお願い	1544 Kして
""", '您': """
您已	2730 K成功订阅	2730 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2685 K支持	2731 K每一份捐款	2731 K每一筆捐款	2744 K捐款	2744 K支持,	2744 K支持让	2744 K支持讓	2744 K支持是
""", '情': """
情報	1520 Kをお寄せください	1520 K提供はこちら	1520 K提供を募集	1520 K提供をお待ち	1520 Kをお待ちして	1520 Kをお持ちの方は
""", '感': """
感謝	2730 K您的訂閱	2744 K閱讀	2744 K您的支持
感谢	2730 K您的订阅	2744 K阅读	2744 K您的支持
""", '成': """
成为	50 K其中一员	2687 K会员即可	2733 K付费会员	2744 K会员,	2744 K会员即可	2744 K我们的会员
成為	2687 K會員即可	2731 K我們的贊助	2733 K付費會員	2744 K會員,	2744 K會員即可	2744 K我們的會員
""", '我': """
我们	2703 K使用cookie	2703 K使用 cookie	2745 K的
我們	2703 K使用cookie	2703 K使用 cookie	2745 K的
""", '手': """
手机	2695 K客户端
""", '打': """
打开	2693 Kapp	2695 K微信
打開	2693 Kapp
""", '扫': """
扫一	2695 K扫
扫描	2693 K二维码下载	2693 K二维码加入	2695 K二维码关注	2744 K二维码下载	2744 K二维码关注	2744 K二维码加入	2744 K二维码阅读
""", '投': """
投げ	52 K銭
投资	2711 K有风险
""", '指': """
指出	2747 K
指摘	1547 Kした
""", '捐': """
捐助	2731 K我们	2731 K我們
捐款	2744 K支持	2748 K
""", '掃': """
掃一	2695 K掃
掃描	2693 K qr	2744 K二維碼
""", '授': """
授權	46 cc by #K
""", '推': """
推播	14 K	2695 K通知
推送	14 K	2695 K通知
""", '支': """
支持	2684 K獨立媒體	2684 K独立媒体	2685 K我们的	2685 K我們的	2744 K我们,	2744 K我們,	2744 K我们。	2744 K我們。	2744 K我们的报道	2744 K我們的報導	2744 K我们的新闻	2744 K我們的新聞	2744 K我们的记者	2744 K我們的記者	2744 K我们的工作	2744 K我們的工作	2744 K我们继续	2744 K我們繼續
支援	1544 Kをお願い
""", '教': """
教え	48 Kてあげて
""", '文': """
文章	2711 K来源:
""", '新': """
新着	56 K記事をメール
新闻	2712 在googleK上关注
""", '明': """
明ら	1547 Kかにした
""", '暢': """
暢讀	2733 K全站
""", '更': """
更新	56 K情報をメール
""", '最': """
最新	1496 K情報をお届け
""", '會': """
會員	49 K每月	2688 K專享	2733 K限定內容
""", '月': """
月額	1493 K#円	1546 K
""", '有': """
有了	2744 K你的支持	2744 K您的支持
有料	49 K会員は	1492 K会員限定	1492 K会員になる	1492 K会員の方	1538 K記事が読めます	1548 K会員
有权	2728 K删除
有權	2728 K刪除
""", '未': """
未經	2711 K授權不得	2711 K授權,不得	2711 K授權禁止	2711 K授權請勿	2711 K授權,請勿
未经	2711 K授权不得	2711 K授权,不得	2711 K授权禁止	2711 K授权,禁止	2711 K授权请勿	2711 K授权,请勿
""", '本': """
本ま	1538 月#Kで無料で
本ア	1545 Kプリ
本サ	1545 Kイト
本刊	2745 K
本報	2745 K導
本报	2745 K读者	2745 K道
本文	2711 K来源	2745 K
本站	2745 K
本紙	38 Kまで
本網	2703 K站使用	2745 K
本网	2703 K站使用
本記	1545 K事
本誌	1545 K
""", '来': """
来自	2719 K外部平台的内容
""", '欢': """
欢迎	2698 K关注	2744 K加入	2744 K赞助	2744 K订阅	2744 K投稿
""", '歡': """
歡迎	2698 K追蹤	2744 K加入	2744 K贊助	2744 K訂閱	2744 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1492 K#文字	1492 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2746 K
每日	2692 K简报	2692 K簡報	2692 K電子報
每月	2746 K
""", '求': """
求め	1547 Kた	1547 Kている
""", '浏': """
浏览	2705 K器版本
""", '添': """
添加	38 K记者微信
""", '点': """
点击	2744 K关注	2744 K这里
""", '無': """
無料	15 K記事	1492 Kで会員登録	1492 K会員に登録	1538 Kで読める記事の上限	1538 K会員になると	1544 K会員に登録	1544 K会員登録	1546 K体験
無断	1517 K転載	1517 K複製
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	2711 K所有	2711 K归本	2711 K归原	2711 K归作者	2711 K归属
版權	2711 K所有	2711 K歸
""", '独': """
独立	1545 Kしたジャーナリズム	2745 K新闻	2745 K媒体
""", '獨': """
獨立	2745 K新聞	2745 K媒體
""", '獲': """
獲得	2740 K佣金
""", '用': """
用邮	56 K件接收
""", '由': """
由讀	2745 K者
由读	2745 K者
""", '申': """
申し	1526 K込みはこちら
申込	1526 Kみはこちら	1526 Kはこちら
""", '电': """
电子	2748 K报
""", '畅': """
畅读	2733 K全站
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	1520 Kをお寄せ
""", '登': """
登入	24 K或	2687 K後繼續	2687 K會員	2743 K或註冊
登录	24 K或	2687 K后继续	2687 K后查看全文	2687 K后查看完整	2743 K或注册
登録	1538 Kして続きを読む	1544 Kしてください	1544 Kはこちら
""", '發': """
發表	6 K評論
發送	55 K給您
""", '皆': """
皆さ	1545 Kまの
""", '看': """
看更	2693 appK多
""", '禁': """
禁止	2711 K转载
禁無	1516 K断
""", '私': """
私た	1545 Kちの
""", '科': """
科し	1547 Kた
""", '称': """
称	2747 K
""", '稱': """
稱	2747 K
""", '立': """
立即	2744 K加入我们	2744 K加入我們	2744 K订阅	2744 K訂閱	2744 K下载	2744 K下載	2744 K报名	2744 K報名	2744 K成为会员	2744 K成為會員
""", '第': """
第一	2728 K条评论	2728 K則留言	2728 K條評論
""", '筆': """
筆者	1543 K個人の見解
""", '紙': """
紙の	1545 K新聞の定期購読者
""", '続': """
続き	1492 Kを読むには	1492 Kをお読みになる
""", '編': """
編集	38 K部まで	38 K部に	1545 K部では
""", '繼': """
繼續	2687 K閱讀請
""", '继': """
继续	2687 K阅读请
""", '者': """
者說	2747 K
者说	2747 K
""", '联': """
联盟	2740 K链接
联系	38 K我们	38 K记者
""", '聯': """
聯盟	2740 K行銷連結	2740 K連結
聯絡	38 K我們
""", '若': """
若有	2711 K侵权	2711 K侵權
""", '获': """
获得	2740 K佣金
""", '著': """
著作	1517 K権は
""", '表': """
表明	2728 K本站立场
表示	2747 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	56 K電子報	2687 K即可	2687 K後繼續	2691 K我們的	2691 K電子報	2744 K我們	2748 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1520 Kまでご連絡ください
""", '訴': """
訴え	1547 Kた
""", '認': """
認め	1547 Kた
認為	2747 K
""", '說': """
說:	2747 K
說。	2747 K
說道	2747 K
""", '読': """
読み	1493 K放題
読者	18 Kの寄付	18 Kの支援	1536 Kの会費で	1545 Kの皆様	1545 Kの皆さ	1545 Kアンケート
""", '請': """
請先	2744 K登入
請啟	2703 K用javascript
請我	52 K喝咖啡
請捐	2744 K款
請支	2684 K持我們	2744 K持我們
請登	2744 K入後	2744 K入以
請立	2744 K即捐款
請輸	2730 K入您的電子	2744 K入您
請點	2744 K擊此處	2744 K擊這裡	2744 K擊下方	2744 K擊連結
""", '讀': """
讀者	43 K投書	2745 K問卷
""", '订': """
订阅	49 K用户	49 K会员	2687 K即可	2687 K后继续	2691 K我们的	2691 K电子报	2744 K我们	2748 K费
""", '认': """
认为	2747 K
""", '训': """
训练	47 K人工智能	47 aiK
""", '许': """
许可	46 cc by #K
""", '评': """
评论	2728 K服务协议
""", '说': """
说:	2747 K
说。	2747 K
说道	2747 K
""", '请': """
请先	2744 K登录
请启	2703 K用javascript
请我	52 K喝咖啡	52 K喝杯咖啡
请捐	2744 K款
请支	2684 K持我们	2744 K持我们
请点	2744 K击此处	2744 K击这里	2744 K击下方	2744 K击阅读	2744 K击关注	2744 K击链接
请登	2744 K录后	2744 K录以
请立	2744 K即捐款
请输	2730 K入您的电子邮箱	2730 K入您的邮箱	2744 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	2745 K问卷	2745 K群
""", '責': """
責任	2711 K編輯:
""", '賺': """
賺取	2740 K佣金
""", '購': """
購読	1492 K者の方は	1493 Kすると	1544 Kしてください	1545 K者の方	1548 K料
""", '贊': """
贊助	2684 K我們	2744 K我們
""", '责': """
责任	2711 K编辑:
""", '赚': """
赚取	2740 K佣金
""", '赞': """
赞助	2684 K我们	2744 K我们
""", '転': """
転載	45 K	1516 Kを禁じ
""", '輸': """
輸入	2730 Kemail
""", '轉': """
轉發	48 K給
轉給	48 K
轉載	45 K	2711 K請註明
""", '转': """
转发	25 K	48 K给
转给	48 K
转载	45 K	2711 K请注明
""", '输': """
输入	2730 Kemail
""", '这': """
这篇	2745 K文章
""", '追': """
追蹤	2698 K我們的	2712 Kgoogle news	2744 K我們
""", '送': """
送っ	48 Kてください
送到	2730 K你的邮箱	2730 K您的邮箱	2730 K您的信箱
""", '這': """
這篇	2745 K文章
""", '通': """
通知	14 K	1499 Kをオン
通过	56 K邮件接收
""", '週': """
週に	17 K一度
週刊	1535 Kニュースレター
""", '邀': """
邀請	2744 K您
邀请	2744 K您
""", '邮': """
邮件	56 K订阅
邮箱	21 K地址不会被公开	58 K不会显示	58 K地址不会显示	58 K不会公开
""", '長': """
長說	2747 K
""", '长': """
长说	2747 K
""", '開': """
開啟	2695 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2687 K全文請
""", '關': """
關注	2698 K我們的	2744 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2687 K全文请
""", '随': """
随时	2744 K掌握
""", '隐': """
隐私	2704 K政策
""", '隨': """
隨時	2744 K掌握
""", '隱': """
隱私	2704 K權政策	2704 K政策
""", '電': """
電子	21 K郵件地址不會公開	2748 K報
""", '需': """
需接	2719 K受cookie
需要	2719 K接受cookie	2744 K您的支持	2744 K你的支持
""", '音': """
音声	1527 Kでもお聴き
""", '首': """
首月	2733 K仅需	2733 K只要	2746 K
首选	2712 K来源	2712 K新闻来源
首選	2712 K來源	2712 K新聞來源
""", '點': """
點擊	2744 K這裡
""", '가': """
가입하세요	1597 K
가입해	1597 K 주세요
""", '강': """
강조했다	1600 K
""", '계': """
계속	1553 K 읽으려면	1553 K 읽으시려면
계신	1576 알고 K 분은
""", '공': """
공유해	25 K	48 K 주세요
공유해주세요	48 K
""", '광': """
광고	11 K
""", '구': """
구글	1563 K 뉴스에서
구독	49 K 회원은	1553 K 후 이용
구독료	1601 K
구독을	1597 K 신청하세요
구독자	1553 K 전용 기사	1553 K 전용 콘텐츠	1553 K 전용입니다	1553 K 전용 서비스	1598 K
구독자는	49 K
구독자만	1553 K 볼 수	1590 K 읽을
구독자에게만	1590 K 제공
구독하고	1563 K
구독하세요	1575 K	1597 K
구독하시면	1553 K
구독해	1562 K 주세요	1588 K 주셔서	1597 K 주세요
구독해주세요	1562 K
구독해주셔서	1588 K
""", '금': """
금요일	1588 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1553 전체 K 보려면	1590 전체 K 읽어보세요
기자를	1589 K 응원해
기자에게	1576 K 연락해 주세요
""", '남': """
남겨주세요	1597 K
""", '네': """
네이버	1563 K 메인에서	1575 K 구독
네이버에서	1563 K 구독
""", '놓': """
놓치지	1597 K 마세요
""", '눌': """
눌러주세요	1597 K
""", '뉴': """
뉴스레터	1555 K 구독하기	1555 K 구독하세요	1555 K 신청하기	1555 K 구독 신청하기	1598 K	1601 K
뉴스레터로	1555 K 받아
뉴스레터를	1555 K 받아	1555 K 구독하세요	1555 K 구독해	1555 K 구독하고	1555 K 구독하면	1597 K 신청하세요
""", '다': """
다운로드하세요	1597 K
""", '달': """
달	1590 첫 K #원
""", '당': """
당신의	1576 K 제보가	1598 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1586 K 삭제될	1586 K 삭제합니다	1586 K 통보	1586 K 예고	1586 K 운영자	1586 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1600 K
""", '독': """
독립	1598 K 언론
독립언론	1598 K
독립언론을	1589 K 지켜
독자	1597 K 여러분의	1598 K 여러분
독자님의	1551 K 후원
독자들의	18 K 후원
독자의	1598 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	1588 K 것으로 간주
동참해	50 K 주세요
""", '들': """
들려주세요	1597 K
""", '로': """
로그인	24 K	1553 K 후 이용
로그인이	1553 K 필요합니다	1553 K 필요한 서비스	1553 K 필요해요
로그인하거나	1597 K
로그인하고	1590 K 계속
로그인하면	1590 K 계속
로그인하시면	1553 K
""", '링': """
링크에서	1597 K 확인하세요
""", '마': """
마음에	1589 기사가 K 드셨다면
""", '만': """
만나보세요	1597 K
""", '말': """
말했다	1600 K
""", '매': """
매월	1599 K
매일	17 K 아침
""", '메': """
메일로	56 K 받아보	56 K 받고 싶은	1588 K 보내드려요
메일함으로	1555 K
""", '무': """
무단	1573 K 복제	1573 K 전재
무단전재	1572 K
무료	15 K 기사	1596 K 기사	1599 K 체험
무료로	15 K 볼 수 있는	1590 K 볼 수 있습니다
""", '받': """
받아보세요	1597 K
""", '발': """
발	48 K给
""", '밝': """
밝혔다	1600 K
""", '보': """
보내	55 K 드립니다	1597 K 주세요
보내드리는	1588 K
보내드립니다	55 K	1588 K
보내주세요	1597 K
""", '본': """
본	1598 K 기사
본사의	1594 K 편집 방향	1594 K 편집방향
본지는	1598 K
본지의	1594 K 편집 방향	1594 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1576 K 보내주세요	1576 K 보내 주세요
사전	1581 K 등록하기	1581 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '선': """
선호	1574 K 매체로	1574 K 출처로	1574 K 언론사	1574 K 매체
선호하는	1574 K 출처
""", '설': """
설명했다	1600 K
설문에	1597 K 참여하세요
설치하세요	1597 K
""", '세': """
세미나	1581 K 신청하기
""", '소': """
소식을	1588 K 전해드립니다
""", '속': """
속보를	1587 K 받아보세요
""", '수': """
수수료를	1593 K 받을 수 있습니다	1593 K 제공받
""", '시': """
시작하세요	1597 K
""", '아': """
아래에서	1597 K 확인하세요
""", '알': """
알려	1597 K 주세요
알려주세요	1597 K
알림	1559 K 받기	1559 K 설정
알림을	14 K	1587 K 켜고
""", '앱': """
앱	1559 K 다운로드	1559 K 설치	1587 K 설치하기
앱에서	1558 K 보기	1558 K 열기	1587 K 더 편하게	1597 K 확인하세요
앱으로	1558 K 보기	1587 K 더
앱을	1559 K 다운로드	1587 K 다운로드하세요	1587 K 설치하세요
""", '언': """
언론을	1589 독립 K 지켜
""", '여': """
여기서	1597 K 확인하세요
여러분	1598 K 덕분
여러분의	1576 K 제보를	1589 K 후원이	1597 K 후원
""", '영': """
영상에서	1582 K 확인하세요	1582 K 확인할 수 있습니다	1597 K 확인하세요
영상으로	1582 K 확인하세요
영상을	1582 K 확인하세요
""", '온': """
온라인	1581 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	1579 K 콘텐츠
""", '우': """
우리	1598 K 기자
우리의	1598 K 저널리즘
""", '운': """
운영되고	1589 독자의 후원으로 K 있습니다
""", '원': """
원고료로	1589 K 응원
""", '월': """
월	1599 K #원
""", '유': """
유료	1553 K 구독자만
유튜브	1563 K 구독
""", '음': """
음성으로	1582 K 들으려면	1582 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1597 K
응원해	1551 K 주세요	1597 K 주세요
""", '의': """
의견을	1597 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	1598 K 기사가	1598 K 기사는	1598 K 기사
이메일	1556 K 주소
이메일로	56 K 받아보
이메일은	58 K 표시되지
이메일을	1555 K 입력하세요	1555 K 입력해 주세요	1555 K 입력해주세요	1555 K 입력하시면
이미	1590 K 구독자이신가요
이벤트에	1597 K 참여하세요
""", '인': """
인공지능	47 K 훈련	47 K 학습
""", '일': """
일주일에	17 K 한 번
일할	1581 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1574 더 K 보기
""", '잔': """
잔을	52 커피 한 K 사
""", '재': """
재배포	1572 K 금지
재배포금지	1572 K
""", '저': """
저작권법	1573 K
저작권법의	1573 K
저작권자	1573 K
저작권자의	1573 K
저희	1598 K 뉴스레터	1598 K 채널	1598 K 앱
저희는	1598 K
저희를	1598 K
""", '적': """
적었다	1600 K
""", '전': """
전문을	20 K
전용	1553 회원 K 기사	1553 회원 K 콘텐츠	1553 회원 K 서비스
전재할	45 K
전해	48 K 주세요
전해주세요	48 K
전했다	1600 K
""", '정': """
정기후원	1599 K
""", '제': """
제보	38 K 바랍니다	1576 K 부탁드립니다
제보는	1576 K 카카오톡
제보를	38 K 기다립니다	1576 K 기다립니다	1576 K 받습니다
제보해	38 K 주세요	1597 K 주세요
제보해주세요	38 K
제휴	1593 K 링크
제휴링크	1593 K
""", '좋': """
좋아요	1575 구독과 K 부탁
좋아요를	1575 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지금	1597 K 확인하세요	1597 K 신청하세요	1597 K 참여하세요
지켜주세요	1597 K
""", '채': """
채널	1562 K 추가	1575 K 추가하기	1575 K 구독하기
채널에	1575 K 참여하세요
채널에서	1575 K 소식을	1597 K 확인하세요
채용	1581 K 공고
""", '첫': """
첫	1599 K 달
""", '추': """
추가해	1575 K 주세요
추가해주세요	1575 K
""", '친': """
친구	1575 K 추가하세요
""", '커': """
커피	52 K 한 잔 사	1589 K 한 잔 값으로
""", '쿠': """
쿠키	1579 K 동의가
쿠키를	1579 K 허용해야	1579 K 허용해
""", '특': """
특가	1581 K 보기
""", '파': """
파트너스	1593 K 활동
""", '팔': """
팔로우하기	1562 K	1575 K
팔로우하세요	1597 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '필': """
필수	21 K 필드는
필자의	1594 K 개인 의견
""", '함': """
함께해	50 K 주세요
함께해주세요	50 K
""", '협': """
협찬을	1593 K 받아
""", '활': """
활용	1572 ai 학습 및 K 금지
""", '회': """
회원	1553 K 전용입니다
회원가입	1553 K 후	1597 K 후
회원가입은	1597 K
회원가입을	1597 K 하
회원가입하고	1597 K
회원가입하면	1590 K 월
회원가입하세요	1597 K
회원가입하시면	1597 K
회원만	1553 K 볼 수
""", '후': """
후원금	1601 K
후원으로	1589 독자의 K 운영됩니다	1589 독자의 K 운영하는
후원을	1551 K 부탁드립니다	1597 K 부탁
후원이	1551 K 필요합니다	1551 K 큰 힘이
후원하세요	1597 K
후원해	1551 K 주세요	1597 K 주세요
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
llámanos
llámenos
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
pokličite
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
sunați
sună
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
zadzwoń
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
κάνοντας
κέρασέ
καλέστε
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
τηλέφωνο
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
зателефонуйте
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
звоните
звёздочкой
згодні
здесь
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
обадете
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
позвоните
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
твърдеше
твърди
текстове
телеграм
телеграме
телеграмі
телефонуйте
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
תלוי
תלויה
תמיכתכם
תמכו
תקציר
תרומה
תרומות
اتصل
اتصلوا
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
者說
者说
联盟
联系
聯盟
聯絡
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
