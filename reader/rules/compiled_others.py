"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2402
# comentário	1821
# comentários	1821
# gün ücretsiz deneyin	2270
# hozzászólás	1186
# komentářů	231
# komentāri	1503
# příspěvků	231
# σχόλια	513
# коментарі	2336
# коментарів	2336
# комментариев	1932
# комментарий	1932
# комментария	1932
# תגובות	1092
# تعليقات	48
# نظر	888
# कमेंट	1140
# € al mes durante # meses	827
# € al mese per # mesi	1348
# € por mês durante # meses	1861
#件のコメント	1377
#則留言	2449
#条评论	2449
""", 'a': """
a cikk a hirdetés alatt folytatódik	1184
a cikk a hirdetés után folytatódik	1184
a cikk meg is hallgatható	1182
a cikk meghallgatása	1189
a cikk megosztása	1182
a folytatáshoz regisztráljon	1179
a hirdetés után folytatjuk	1184
a kommentelés lezárult	1186
a lire également	1031
a rovat további cikkei	1187
a szerző a lap munkatársa	1196
a szerző jogász	1196
a szerző közgazdász	1196
a szerző politológus	1196
a szerző történész	1196
a szerző újságíró	1196
a témában további cikkek	1187
abo abschließen	359
abonați-vă	1873
abonează-te	1873
abonelere özel	2270
abonner nå	1658
abonner på nyhetsbrevet	1660
abonnér	291
abonnér nu	291
abonnés	998
abonnés uniquement	1070
abonē	1497
abonē jaunumus	1520
abonē un lasi visus rakstus	1497
abonēt	1497
abrir menú	789
acasă	1883
accede a todos los contenidos sin límites	827
acceptér	300
acceptă toate	1889
acceptă și afișează conținutul	1889
accéder à l'article	998
aceitar e ver o conteúdo	1842
aceito receber comunicações e ofertas	1856
acest articol este rezervat abonaților	1903
acesta este ultimul tău articol gratuit	1903
acheter ce numéro	1057
achetez ce numéro	1057
activează alertele	1898
activează notificările	1898
actualités	1031
ad 광고	1438
adaugă un comentariu	1880
add meg az e-mail-címed	1191
además	786
adhérer	990
adja meg az e-mail-címét	1191
adja meg e-mail-címét	1191
adomány	1177
adományozok	1177
adományozás	1177
adreça electrònica	204
afișează conținutul	1889
afișează conținutul extern	1889
agora não	1795
ai deja un abonament? autentifică-te	1903
ai observat o greșeală	1880
ai सारांश	1152
ai से तैयार सारांश	1152
ai 요약	1438
ai-genereret resumé	307
ai-resumé	307
ai-összefoglaló	1189
aicinām ievērot cieņu komentāros	1503
aiheeseen liittyvää	942
aiheesta lisää	942
aitäh liitumast	863
aizvērt reklāmu	1505
ai摘要	2466
ai重點整理	2466
ajouter à mes favoris	1017
ajouter à vos sélections	1017
ajándékozza a cikket	1182
ajándékozza a cikket barátjának	1182
ajánlataink	1187
ajánljuk	1187
ajánljuk még	1187
ajánlott	1187
ajánlott cikkek	1187
ajánló	1187
akceptuję	1737
akkurat nå	1671
aktuálně	232
alle abo-angebote im überblick	449
alle angaben ohne gewähr	455
alle inhalte sind urheberrechtlich geschützt	496
alle newsletter im überblick	440
alle preise ohne gewähr	455
als bevorzugte quelle bei google hinzufügen	380
als podcast hören	450
alte știri	1881
alterar preferências de cookies	1842
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1892
amintește-mi mai târziu	1871
andra läser	19	2184
andra läser just nu	19
andra läste även	2184
andre har også lest	19
andre leser nå	1671
andre leste også	1671
andre læser	304
andre læser lige nu	304
andre læser også	19
andre læste også	304
angebot wählen	449
anhören	379
anhören # min	379
anmäl dig	2173
anmäl dig till nyhetsbrevet	2173
annonce - artiklen fortsætter nedenfor	299
annonces légales	1057
annoncørbetalt indhold	310
annons - artikeln fortsätter nedan	2179
annonsen slutar här	2179
annonsinnehåll	2190
annonslänk	2179
annonsörsinnehåll	2190
annonsørinnhold	1677
anulezi oricând	1903
anuluj odpowiedź	1739
användarvillkor	2180
anzeigensonderveröffentlichung	455
anúncio	1816
anúncios	1816
apmaksāts saturs	1505
après la publicité	1022
após a publicidade	1816
apóyanos	748
apúntate	759
arkadaşina gönder	2274
arkadaşinla paylaş	2274
article abonné	998
article ajouté à vos sélections	1017
article précédent	1031
article réservé aux abonnés	998
article sponsorisé	1057
articles associés	1031
articles liés	1031
articles recommandés	1031
articles récents	1031
articol exclusiv pentru abonați	1903
articole asemănătoare	1881
articole înrudite	1881
articoli più letti	1351
articolul continuă după reclamă	1878
articolul continuă mai jos	1878
articolul următor	1881
artikeln finns också som ljud	2176
artikeln fortsätter efter annonsen	2179
artikeln fortsätter nedan	2179
artikeln fortsätter under bilden	2179
artikeln går att lyssna på	2176
artikeln är låst	2171
artikeln är uppläst av en dator	2176
artikkel jätkub pärast reklaami	847
artikkel jätkub reklaami järel	847
artikkel täieneb	846
artikkelen er låst	1658
artikkelen finnes også som lyd	1663
artikkeli jatkuu kuvan jälkeen	938
artikkelin voi myös kuunnella	936
artiklen er låst	291
artiklen er læst op af en robot	296
artiklen findes også som lyd	296
artiklen fortsætter efter annoncen	299
artiklen fortsætter nedenfor	299
artiklen fortsætter under billedet	299
artiklen kan også høres	296
artikli loeb ette tehishääl	844
artiklit loeb tehishääl	844
artykuł dla subskrybentów	1727
artykuł sponsorowany	1736
artykuły na e-mail	1729
artículo anterior	786
artículo relacionado	786
artículos recomendados	831
artículos relacionados	786
as notícias mais lidas	1864
ascultă	1876
assine já	1799
atbalstīt	1497
atcel jebkurā laikā	1497
atradi kļūdu rakstā	1503
atšaukti galite bet kada	1457
aucun commentaire à ce niveau	1061
audio narrado por una voz automática	810
auf apple podcasts hören	430
auf spotify hören	430
ausgewählt für sie	454
avis de décès	1057
avoimet työpaikat	944
avsluta när du vill	2171
avslutt når du vil	1658
avís legal	193
ayrintilar için tiklayin	2282
ayrintilar için tiklayiniz	2282
az első hónap csak # ft	1179
añadir a favoritos	771
añadir a mi lista	830
añadir comentario	782
añadir usuario	752
aún no te has registrado	752
ačiū, kad užsiprenumeravote	1481
""", 'b': """
banküberweisung	358
bağiş yap	2269
bağiş yapin	2269
bağlantiyi kopyala	2274
başa dön	2282
bei google als quelle hinzufügen	380
bei spotify hören	430
bejelentkezés	1179
belépés	1179
benefício do assinante	1846
betrag wählen	358
bezárás	1176
bild vergrößern	397
bitte versuchen sie es später erneut	440
bize ulaşin	2279
bjud en vän på artikeln	2176
bli månadsgivare	2169
bli støttemedlem	1656
bliv støttemedlem	289
boletín	759
browserul tău nu poate reda acest video	1889
brukervilkår	1667
bu haber abonelere özeldir	2270
bu içerik abonelere özeldir	2270
bugün değil	2268
bunlar da ilginizi çekebilir	2280
butlletí	204
buďte v obraze	224
bài cùng chuyên mục	2426
bài cùng tác giả	2426
bài khác	2403
bài liên quan	2403
bài mới nhất	2426
bài quảng cáo	2427
bài tiếp theo	2403
bài viết liên quan	2403
bài viết mới	2425
bài được dịch tự động	2425
bài đọc nhiều	2426
báo lỗi	2402
bármikor leiratkozhat	1191
bármikor leiratkozhatsz	1191
bármikor lemondhatja	1179
bármikor lemondható	1179
bình luận	2402
bình luận (#	2402
búsqueda	789
bülten	2300
bülten üyeliği	2300
bültene abone oldunuz	2300
büyüt	2282
bądź na bieżąco	1729
bővebben	1189
būkite pirmas	1463
būkite pirmas, pakomentavęs	1463
bạn có thể quan tâm	2403
bỏ qua	2393
""", 'c': """
cada aportació compta	207
cada aportación cuenta	826
cada contribuição conta	1859
cadastre-se grátis	1799
califica este artículo	782
cargar más	789
carte de crédit	997
cartão de crédito	1798
categorieën	1572
categorías	786
caută	1883
ce contenu vous a-t-il été utile	1055
ce résumé vous a-t-il été utile	1055
cele mai citite știri	1906
cele mai noi știri	1881
celý článek	234
cerrar menú	789
cerrar sesión	752
cet article est en accès libre pour les abonnés	1070
cet article est lu par une voix de synthèse	1055
chci odebírat	224
chci podpořit	221
chci přispět	221
chia sẻ	2398
chia sẻ bài viết	2398
chia sẻ facebook	2425
chia sẻ qua facebook	2425
chia sẻ ý kiến của bạn	2402
chuyên mục	2403
chép liên kết	2425
chủ đề	2403
chủ đề liên quan	2403
chủ đề nóng	2426
cikk megosztása	1182
cikk mentése	1182
cikkünk frissül	1189
citeşte şi	1881
citește fără limite	1903
citește mai departe	1881	1883
citește mai mult	1881	1883
citește regulile comunității	1892
citește și	1881
citi šobrīd lasa	1499
citiți și	1881
col·labora	181
comentariul tău așteaptă moderarea	1892
comentează	1880
comentário	1821
comentário aguardando moderação	1852
comentários	1821
comentários exclusivos para assinantes	1852
commander ce numéro	1057
commentaire en attente de modération	1061
commerciële bijdrage	1616
compre a edição impressa	1846
conditions générales	1024
conectează-te cu facebook	1903
conectează-te cu google	1903
confidentialité	1024
configuración	779
configuración de cookies	779
configurações de cookies	1818
conheça todas as nossas newsletters	1856
consigue tu entrada aquí	812
consulta les normes de participació	196
consultez notre charte de modération	1061
consíguelo en tu quiosco	812
contenu externe recommandé	1053
contenu proposé par notre partenaire	1057
contenu sponsorisé	1022
contenus recommandés	1074
contenus sponsorisés	1022	1031
conteúdo de marca	1816
conteúdo exclusivo	1799
conteúdo exclusivo para assinantes	1861
conteúdo externo	1842
conteúdo externo recomendado	1842
conteúdo para assinantes	1799
conteúdo patrocinado	1816
conteúdo premium	1861
conteúdo produzido pela marca	1846
conteúdo relacionado	1825
conteúdos relacionados	1864
contingut només per a usuaris registrats	208
continua após a publicidade	1816
continua després de l'anunci	198
continuar leyendo aquí	752
continuarea articolului după reclamă	1894
continue a ler esta notícia	1864
continuer après la publicité	1022
continuă cu apple	1903
continuă cu facebook	1903
continuă cu google	1903
continuă să citești după publicitate	1894
continúa abajo	777
contáctanos	782
conținut disponibil doar utilizatorilor înregistrați	1903
conținut extern	1889
conținut extern recomandat	1889
conținut pentru abonați	1873
conținut premium	1903
conținut sponsorizat	1878
cookieinställningar	2180
cookieの設定	1375
cookie設定	1375	2447
cookie设置	2447
copia l'enllaç	187
copiază link	1876
copiază linkul	1876
copy link thành công	2425
correo electrónico	759
creează cont	1873
créer mon compte	998
créer un compte	998
créer une alerte	1063
créer une alerte sur ce thème	1063
csak előfizetőknek	1179
cumpără revista	1894
czytaj całość	1744
czytaj również	1741
czytaj także	1741
czytaj też	1741
czytaj też nasze inne artykuły	1741
czytaj więcej	1741	1744
czytaj więcej o	1741
các tin khác	2403
cât de util a fost acest articol	1892
címkék	1187
címlap	1187
címlapról ajánljuk	1187
có lẽ để sau	2393
có thể bạn quan tâm	19	2403
có thể bạn thích	19
cùng chuyên mục	2403
cùng chủ đề	2426
cùng tác giả	2426
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2282
daha fazla haber için tiklayin	2282
dalies ar šo rakstu	1502
dalinkitės	1457
dalinkitės straipsniu	1462
dalsza część artykułu pod materiałem wideo	1736
dalsza część artykułu pod wideo	1736
dalsza część tekstu pod wideo	1736
dalīties	1497
dalīties ar draugiem	1502
dalīties facebook	1502
další	234
další strana	234
další z rubriky	232
další zprávy	232
další článek	232
další články	19	232
další čtení	232
danke für dein feedback	434
danke für ihr feedback	434
danos tu opinión	817
dans l'actualité	1074
dans la même catégorie	1031
dans la même rubrique	1031
dans la même série	1031
darovat článek	226
darovať	2051
darovať článok	2058
darujte tento článek	226
darujte tento článok	2058
das könnte dich auch interessieren	394
das könnte ihnen auch gefallen	394
das könnte sie auch interessieren	394
das könnte sie interessieren	394
das wichtigste in kürze, zusammengefasst von ki	424
datenschutzerklärung	387
daugiau šia tema	1459
deblochează articolul	1903
deixar um comentário	1821
deixe um comentário	1821
del på e-post	1663
del på facebook	296	1663
del på mail	296
del på twitter	296	1663
del på x	296	1663
dela inlägget	2176
dela på facebook	2176
dela på twitter	2176
dela på x	2176
deli članek	2116
delite članek	2116
dernière minute	1031
dernières actualités	1031
dernières infos	1031
dernières nouvelles	1031
desa per llegir després	210
desbloquear artículo	827
desbloqueie este conteúdo	1861
det er gratis å opprette en bruker	1658
det læser andre	304
det är gratis att skapa ett konto	2171
detaylar için tiklayin	2282
detaylar için tiklayiniz	2282
detta material är skyddat enligt lagen om upphovsrätt	2213
detta är en annons	2179
detta är en plusartikel	2171
devam etmek için üye girişi yapin	2270
devami için abone olun	2270
devamini okumak için abone olun	2270
diese funktion steht nur angemeldeten nutzern zur verfügung	450
din aceeași categorie	1881
din aceeași secțiune	1906
disponibil în app store și google play	1898
disponibilă în app store și google play	1898
distribuiți	1876
diğer haberler	19	2280
diğer okurlar bunlari okuyor	2280
dla subskrybentów	1727
do góry	1744
doar abonații pot comenta	1892
doar pentru abonați	1873
doação mensal	1796
doação única	1796
doba čtení # min	234
dolgozzon nálunk	1189
domiciliación bancaria	751
domů	234
dona suport al periodisme en català	207
donación mensual	748
donación única	748
donați	1872
donează	1872
donează acum	1872
donează lunar	1872
donează lunar # euro	1902
donează lunar # lei	1902
doner nå	1656
données personnelles	1024
donér	289
donér nu	289
doporučené	232
doporučené články	232
doporučujeme	232
doporučujeme přečíst	232
doporučujeme také	232
dołącz do nas	1725
dołącz do newslettera	1729
drukāt	1502
du er nå påmeldt	1660
du er nå påmeldt nyhetsbrevet	1660
du kan när som helst avsluta prenumerationen	2173
du kan når som helst melde deg av	1660
du kan opsige når som helst	291
du kanske också gillar	2184
du modtager snart en bekræftelse på mail	293
du même auteur	1031
du prenumererar nu på nyhetsbrevet	2173
du vil kanskje også like	1671
dziękujemy za zapis	1729
dành cho bạn	2403
dành cho thuê bao	2395
dárkovat článek	222
därefter # kr/mån tills du säger upp	2171
débloquer l'article	998
débloquez cet article	1070
déconnexion	998
découvrir l'offre	998
découvrir nos offres	1070
découvrir toutes nos offres d'abonnement	1070
déjà un compte	998
déjà un compte ? connectez-vous	998
dāvini rakstu	1502
dāvini rakstu draugam	1502
děkujeme za přihlášení	224
""", 'e': """
e-bülten	2300
e-bülten aboneliği	2300
e-mail inválido	1856
e-mailová adresa	224
e-posta gönder	2274
edición digital	752
edición impresa	752
editörün seçtikleri	2280
edição impressa	1799
egyszeri támogatás	1177
ehkä myöhemmin	929
ei tänään	929
el millor de la setmana a la teva bústia	204
el més llegit	185
el més vist	211
el. paštas	1481
elfelejtett jelszó	1179
elige tu suscripción	827
elküldöm	1182
elmentem későbbre	1182
els lectors també han llegit	211
elírást talált	1186
előfizetek	1179
előfizetés	1179
előfizetői tartalom	1179
előfizetőknek	1179
előfizetőként megoszthatja a cikket	1182
előző	1189
előző cikk	1187
emlékeztess később	1176
empfehlungen für sie	454
en este artículo	786
en çok okunan	2280
en çok okunan haberler	2280
en çok okunanlar	2280
engangsbeløb	289
engångsgåva	2169
enllaç copiat	210
ensemble, faisons vivre un média libre	1069
enthält werbung	384
enviar comentário	1821
enviar corrección	782
envoyer à un ami	1017
envoyer à un proche	1017
envoyez-nous vos témoignages	1051
erinnern sie mich später	354
erről bővebben itt írtunk	1189
erről is írtunk	1187
erről itt írtunk bővebben	1189
erscheint täglich	440
erscheint wöchentlich	440
es gratis y solo te llevará un minuto	823
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	440
escreva um comentário	1821
escriu el teu correu electrònic	204
esi pirmais, kas komentē	1503
esimene kuu # €	839
esta funcionalidad es sólo para registrados	752
esta matéria foi útil para você	1844
esta notícia foi útil	1844
este espaço é moderado pela redação	1852
este resumo foi útil	1844
estás de acuerdo? vota	817
evästeasetukset	939
evästeet	939
exclusiv pentru abonați	1903
experimente grátis por um mês	1861
ez is érdekelhet	1187
ez is érdekelheti	1187
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1187
ezt olvasta már	1187
ezt olvastad már	1187
ești de acord? votează	1892
""", 'f': """
facebook'ta paylaş	2274
facebookでシェア	1370
facebookでシェアする	1370
faça login	1799
faça uma pergunta sobre esta reportagem	1844
fes una donació	181
fiecare donație contează	1902
fiecare leu contează	1902
fizetett hirdetés	1184
fiók létrehozása	1179
fiókom	1179
forstør billede	307
forstørr bilde	1674
fortsett uten å støtte	1655
fortsätt läsa efter annonsen	2179
fortsätt utan att stödja	2168
fortsæt med at læse	299
fortsæt uden at støtte	288
fotogalería	786
fotoğraflari görmek için tiklayin	2282
friss hírek	1187
fråga vår ai om artikeln	2182
fuldskærm	307
få adgang	291
få artiklen læst op	296
få de vigtigste nyheder hver morgen	293
få de viktigaste nyheterna varje morgon	2173
få de viktigste nyhetene hver morgen	1660
få nyheder på mail	293
få nyheter på e-post	1660
få nyheter på mejlen	2173
få overblikket her	307
få tilgang	1658
få varsel når vi skriver om dette	1674
följ	2177
följ oss	2177
följ skribent	2177
följ ämnet	2177
för prenumeranter	2171
förderer werden	355
fördermitglied werden	355
föregående	2187
föregående artikel	2184
förstora	2187
følg	297	1664
følg emne	297
følg os	297
følg oss	1664
følg sagen her	307
følg tema	1664
følg temaet og få varsel	1674
für abonnenten	359
für den newsletter anmelden	367
für dich empfohlen	454
für sie empfohlen	454
für sie entstehen keine mehrkosten	455
fă o donație	1872
fără obligații	1903
fără tine nu putem	1902
""", 'g': """
galeriyi aç	2282
galeriyi görmek için tiklayin	2282
galéria	1189
galéria megtekintése	1189
garanta já o seu ingresso	1846
gem til læseliste	296
giriş	2270
giriş yap	2270
giriş yapin	2270
giriş yapin veya üye olun	2270
giv os feedback på artiklen	302
già abbonato	1287
già registrato	1287
gli articoli più letti	1351
glömt lösenord	2171
godkänn	2180
godkänn alla	2180
gorące tematy	1741
gracias por tu opinión	810
gràcies per la teva opinió	196
gràcies per votar	196
gràcies, ja estàs subscrit	204
guardar artículo	771
guardar para después	830
guardar para leer después	830
gå ikke glip af	304
gå ikke glip af noget	293
gå ikke glipp av noe	1660
gå til indhold	307
gérer les cookies	1024
gérer les préférences	1053
gérer mes alertes	1063
gérer mes choix	1024
gérer vos préférences de cookies	1053
góp ý	2402
gündem	2280
günün haberleri	2280
günün özeti	2280
gợi ý	2403
gửi	2402
gửi bình luận	2402
gửi cho bạn bè	2425
gửi email	2398
gửi ý kiến	2402
""", 'h': """
haber bülteni	2300
haber güncelleniyor	2282
haberi arkadaşina hediye et	2274
hai già un account	1287
harici içerik	2282
has arribat al límit d'articles gratuïts	208
has iniciado sesión	808
hasznos volt az összefoglaló	1186
hasznosnak találta a cikket	1186
havi támogatás	1177
hayir teşekkürler	2268
hayir, teşekkürler	2268
haz una pregunta sobre este artículo	810
he leído y acepto la política de privacidad	823
he llegit i accepto la política de privacitat	193
hela artikeln fortsätter nedan	2179
hepsini gör	2282
hesap oluştur	2270
hi estàs d'acord? vota	196
hibát talált	1186
hier reinhören	430
hinweis schließen	354
hirdetés	1184	1184
hirdetés bezárása	1184
hirdetés, görgessen tovább	1184
hjälp oss att rätta fel	2182
hlavné správy	2056
hlavní zprávy	232
ho già donato	1282
hoje não	1795
hoppa till innehåll	2187
hoppa över inlägg från facebook	2187
hoppa över inlägg från instagram	2187
hoppa över inlägg från x	2187
hozzászólok	1186
hozzászólás	1186
hozzászólások	1186
hozzászólások megtekintése	1186
hylkää	939
hylkää kaikki	939
hyväksy	939
hyväksy evästeet	939
hyväksy kaikki	939
här kan du kommentera artikeln	2182
håll dig uppdaterad	2173
hírfolyam	1187
hírlevelek	1191
hírlevél	1191
hírlevél-feliratkozás	1191
hören sie diesen artikel	430
hør saken	1663
""", 'i': """
i più commentati	1313
i più letti	1313
i più letti della settimana	1351
i più visti	1313
iba pre predplatiteľov	2052
ich unterstütze schon	354
identifícate	827
ielogojies, lai komentētu	1503
ienākt	1497
iesakām	1499
ihre meinung zählt	390
ikke gå glipp av	1671
ikke nå	1655
il tuo browser non può riprodurre il video	1329
il tuo commento sarà pubblicato dopo l'approvazione	1339
iletişim	2279
ilgili içerikler	2280
ilginizi çekebilecek haberler	2280
ilginizi çekebilir	2280
ilmoita asiavirheestä	941
ilmoita virheestä	941
imprimir artículo	830
imprimir esta matéria	1863
in bài	2398
in bài viết	2398
in trang này	2425
indlæg fra facebook	307
indlæg fra instagram	307
indlæs flere	307
ingresá	827
ingyenes regisztráció	1179
inicia sesión	752
inicia sessió	182
iniciar sesión	752
iniciar sesión con apple	827
iniciar sesión con facebook	827
iniciar sesión con google	827
iniciar sessão	1799
inicie sesión	752
inne artykuły	1741
innhold fra annonsør	1677
inscription à la newsletter	1007
inscrivez-vous à notre newsletter	1007
insira o seu endereço de email	1856
instalează aplicația	1898
inställningar	2180
introduce un email válido	823
intră în cont	1873
invítanos a un café	748
início	1828
ir para o conteúdo	1828
ispiši	2001
istediğiniz zaman abonelikten çikabilirsiniz	2300
istediğiniz zaman iptal edin	2270
izbor uredništva	2114
izdrukāt	1502
izmēģini # dienas bez maksas	1497
içeriğe geç	2282
iş birliği	2276
išbandykite # dienų nemokamai	1457
išorinis turinys	1474
išsaugoti	1462
išsaugoti straipsnį	1462
""", 'j': """
j'ai déjà donné	989
j'ai déjà un compte	998
ja hi estàs subscrit	208
ja hi estàs subscrit? entra	208
ja n'ets subscriptor? inicia sessió	182
ja tens compte? inicia sessió	208
jaa twitterissä	936
jaa x:ssä	936
jag förstår	2180
jag stödjer redan	2168
jaga sõbraga	844
jaunākie	1499
jautā mākslīgajam intelektam	1503
je commande ce numéro	1057
je gère mes cookies	1024
je soutiens déjà	989
jede spende zählt	444
jeder beitrag zählt	444
jeder euro zählt	444
jednorázově	221
jeg forstår	1667
jeg støtter allerede	288	1655
jegyek itt kaphatók	1189
jelentkezzen be vagy regisztráljon	1179
jen pro předplatitele	222
jetzt angebot wählen	449
jetzt anhören	379
jetzt reinhören	430
jetzt unterstützen	355
již mám předplatné	222
jobs in ihrer nähe	428
još vesti	1999
još vijesti	1999
junte-se à conversa	1852
jurnalismul de calitate costă	1902
juttu jatkuu kuvan jälkeen	938
juttu jatkuu mainoksen jälkeen	938
juttu jatkuu videon jälkeen	938
juttua päivitetään	938
jutun lukee koneääni	936
jutun lukee tekoälyääni	936
jutun voi myös kuunnella	936
już wspieram	1724
já doei	1795
já nas bancas	1846
já sou apoiador	1795
já sou assinante	1799
já tem conta	1799
já tem uma conta	1799
já é assinante? faça login	1799
já é subscritor	1861
já é subscritor? inicie sessão	1861
jätä kommentti	941
jūsų el. paštas	1481
jūsų el. pašto adresas	1481
""", 'k': """
k tématu	232
k téme	2056
kapcsolódó	1187
kapcsolódó cikk	1187
kapcsolódó cikkek	1187
kapcsolódó tartalom	1187
kapcsolódó témák	1187
kas kokkuvõte oli kasulik	845
kategóriák	1187
katso kuvat tästä	944
katso myös	942
katso video tästä	944
katso video yltä	944
kaupallinen yhteistyö	938
kaydiniz için teşekkürler	2300
keresés	1189
kezdőlap	1189
không phải bây giờ	2393
không, cảm ơn	2393
ki-übersicht	424
kijelentkezés	1179
kingi artikkel sõbrale	844
kipróbálom	1179
kirjaudu sisään	931
kirjoita sähköpostiosoitteesi	933
kjøp abonnement	1658
kjøp tilgang	1658
klausies podkāstu	1504
klausies podkāstu šeit	1504
klausies šo rakstu	1502
klausies šo rakstu (# min	1502
klausykite tinklalaidės	1464
klausykite tinklalaidės čia	1464
klausykitės straipsnio	1462
klausīties	1502
klausīties rakstu	1502
ključne besede	2114
ključne reči	1999
ključne riječi	1999
klíčová slova	232
kokeile # päivää maksutta	931
kolačići	2013
komentavimas išjungtas	1463
komentavimo taisyklės	1463
komentáre	2058
komentář	231
komentáře	231
komentāri	1497
komentēt	1497
komentēšana ir slēgta	1503
komentēšanas noteikumi	1503
komerčné oznámenie	2055
komerční sdělení	228
kommentarer blir gjennomgått før publisering	1674
kommentarerna förhandsmodereras	2182
kommentek megtekintése	1186
kommentelési szabályzat	1186
kommentér	302
koostöö	847
kopiera länk	2176
kopiera länken	2176
kopijuoti nuorodą	1457
kopiraj povezavo do članka	2116
kopiér link	296
kopiér linket	296
kopírovat odkaz	226
kopírovať odkaz	2058
kopēt saiti	1497
korábban írtunk róla	1187
kreiraj račun	1995
kullanim koşullari	2277
kup dostęp	1727
kupi naročnino	2110
kuula taskuhäälingut	846
kuuntele podcast tästä	944
kysy tekoälyltä	941
käyttöehdot	939
kérdezze ai-asszisztensünket	1186
kérem a hírlevelet	1191
később	1176
köp	2171
köszönjük a feliratkozást	1191
köszönöm, nem	1176
következő	1189
következő cikk	1187
køb abonnement	291
køb adgang	291
kúpiť predplatné	2052
küfür, hakaret içeren yorumlar onaylanmamaktadir	2279
küldje el barátjának	1182
küldés	1182
küldés e-mailben	1182
külső tartalom	1189
künye	2277
küpsiste seaded	856
küsi tehisarult	845
kā tev patika raksts	1503
kā tu domā? balso	1504
ką manote? balsuokite	1464
""", 'l': """
la discussione è chiusa	1309
la nota continúa después del anuncio	777
la rédaction vous conseille	1031
la sélection de la rédaction	1031
lahjoita artikkeli ystävälle	936
lai komentētu, ielogojies	1503
lai komentētu, pieslēdzies	1503
las más leídas	786
las más leídas de hoy	831
las noticias más leídas	831
lasi arī	1499
lasi komentārus	1503
lasi tālāk	1497
lasi vairāk šeit	1504
lasi vēl	1499
lasiet arī	1499
lasiet vēl	1499
lasă un comentariu	1880
lasīt komentārus	1503
lasīt tālāk	1504
lasīt vairāk	1504
lasīt vēlāk	1502
lasītākie	1499
lataa lisää	944
le choix de la rédaction	1031
le journal numérique	998
le lien a été copié	1073
le lien a été copié dans le presse-papiers	1073
le notizie più lette	1351
le più lette	1313
lea también	786
lee sin límites	827
lee también	786
leer artículo completo	789
leer más	789
leer también	786
legfrissebb hírek	1187
leggi di più	1316
leggi più tardi	1350
legnépszerűbb	1187
leia a matéria completa	1864
leia as notícias no aplicativo	1854
leia também	1825
len pre predplatiteľov	2052
les choix de la rédaction	1031
les lecteurs ont aussi consulté	1074
les més llegides	211
les også	1671
les plus commentés	1031
les plus partagés	1031
les prix indiqués sont susceptibles d'évoluer	1057
les våre debattregler	1669
li e aceito a política de privacidade	1856
lien copié	1017
lien copié dans le presse-papiers	1073
lietošanas noteikumi	1513
liitudes nõustud kasutustingimustega	863
liity jäseneksi	930
lineでシェア	1370
lineでシェアする	1393
lineで送る	1370
link a vágólapra másolva	1182
link bài gốc	2425
link copiado para a área de transferência	1863
link kopiëren	1557
link másolva	1182
link másolása	1182
lire la suite pour #€	998
lire la vidéo	1034
lire à haute voix	1017
lire également	1031
lisää aiheesta	942
liên hệ	2402
liên quan	2403
llegeix sense límits	208
llegeix també	185
llegir més	211
lo + leído	786
lo más comentado	786
lo más compartido	786
lo más leído	786
lo más popular	786
lo más visto	786
lo más visto hoy	831
lo último	786
locuri de muncă	1894
loe lähemalt	846
loe lähemalt siit	846
logi sisse või loo konto	839
los lectores también leyeron	831
luba kõik	856
lubię to	1733
lucrează cu noi	1894
lue keskustelun säännöt	941
lue lisää	942
lue lisää aiheesta	942
lue myöhemmin	936
lue myös	942
lugu jätkub pärast reklaami	847
lugu täieneb	846
lui écrire	1051
lähetä sähköpostilla	936
lämna en kommentar	2182
länk kopierad	2176
länken kopierad	2176
länken är kopierad	2176
läs hela artikeln	2187
läs hela texten	2187
läs hela texten här	2187
läs kommentarer	2182
läs mer	2184	2187
läs mer om	2184
läs också	2184
läs senare	2176
läs vidare	2171	2184
läs våra kommentarsregler	2182
läs även	2184
lästid	2187
lästid # min	2187
lås op	291
lås opp artikkelen	1658
lås opp saken	1658
lås upp artikeln	2171
læs debatreglerne	302
læs debatreglerne her	302
læs hele artiklen	307
læs kommentarer	302
læs mere	304	307
læs mere om	304
læs også	304
læs også disse artikler	304
læs senere	296
læs videre	291	304
læs vores regler for debatten	302
læsetid # min	307
lên đầu trang	2405
lưu	2398
lưu bài	2398
lưu bài viết	2398
lưu bài để đọc sau	2425
lấy link	2425
""", 'm': """
magari più tardi	1282
mai târziu	1871
mainos päättyy	938
mais notícias	1825
maksettu sisältö	938
manşetler	2280
masquer la publicité	1057
masz już konto	1727
masz już konto? zaloguj się	1727
materialet är skyddat enligt lagen om upphovsrätt	2213
materiał partnera	1736
materiał promocyjny	1736
materiał sponsorowany	1736
materiał zewnętrzny	1736
matéria exclusiva para assinantes	1861
matérias relacionadas	1825
media społecznościowe	1734
megnézem	1189
megosztás	1182
megosztás a facebookon	1182
megosztás facebookon	1182
megosztás twitteren	1182
mehr für dich	454
mehr für sie	454
meld deg på	1660
meld deg på nyhetsbrevet	1660
mentions légales	1024
mentés	1182
mentés későbbre	1182
menú	789
menü	397	1189	2282
menü schließen	397
menü öffnen	397
mer från	2184
mer läsning	2184
merci d'avoir voté	1061
messaggio pubblicitario con finalità promozionale	1334
mest läst	2184
mest lästa	2184
mest læst	304
mest læste	304
mi-összefoglaló	1189
mida sina arvad? hääleta	846
minn meg på det senere	1655
mira el vídeo	202
mitä mieltä olet? äänestä	944
modalità di pagamento	1286
moderálási elvek	1186
modifică preferințele cookie	1889
modifier mes préférences	1053
modtag en notifikation, når vi skriver om emnet	307
mogoče kasneje	2120
mogą cię zainteresować	1741
mohlo by se vám líbit	232
mohlo by vás také zajímat	232
mohlo by vás tiež zaujímať	2056
mohlo by vás zajímat	232
mohlo by vás zaujímať	2056
monatlich kündbar	449
mostra aquesta publicació a instagram	193
mostra di più	1316
mostrar conteúdo externo	1842
mostrar más	789
mot de passe oublié	998
mots clés	1031
mots-clés	1031
może cię zainteresować	1741
może później	1724
možda kasnije	2005
možda vas zanima	1999
možda će vas zanimati	1999
možno neskôr	2062
možná později	220
muistuta myöhemmin	929
mulțumim pentru feedback	1892
mulțumim, te-ai abonat cu succes	1899
mutass többet	1189
muut lukivat myös	942
myöhemmin	929
már előfizető	1179
más	789
más artículos	786
más artículos del autor	804
más en	786
más historias	786
más información	786
más leídas	786
más leído	786
más leídos	786
más noticias	786
más opciones	779
más sobre este tema	786
más tarde	747
más vistas	786
más vistos	786
mások ezt olvassák	1187
mások ezt olvasták	1187
másolás	1182
máte již účet	222
máte předplatné? přihlaste se	222
märksõnad	841
månadsgåva	2169
månedlig gave	1656
månedligt bidrag	289
måske senere	288
måske vil du også kunne lide	304
més informació	185
més llegides	185
més notícies	211
método de pago	751
métodos de pagamento	1798
métodos de pago	751
mākslīgā intelekta kopsavilkums	1504
mă abonez	1899
můj účet	222
mới nhất	2403
mở khóa bài viết này	2425
mở rộng	2405
""", 'n': """
nadaljevanje članka pod oglasom	2113
nahlásit chybu	231
nahlásiť chybu	2058
najchętniej czytane	1741
najchętniej czytane dziś	1741
najczęściej czytane	1741
najczęściej czytane artykuły	1741
najnovejše	2114
najnovejše novice	2114
najnoviji članci	1999
najnovšie	2056
najnovšie správy	2056
najnovšie články	2056
najnowsze artykuły	1741
najnowsze wiadomości	1741
najčitanije	1999
najčitanije vesti	1999
najčitanije vijesti	1999
najčitanije vijesti dana	1999
najčítanejšie	2056
najčítanejšie články	2056
najčítanejšie články dňa	2056
napišite komentar	2116
napsat komentář	231
naročena vsebina	2113
naročite se	2109
naročnina	2109
nastavení	229
nastavení cookies	229
nastavitve piškotkov	2128
następna strona	1744
następny	1744
następny artykuł	1741
natisni članek	2116
naudojimo taisyklės	1474
naujausios žinios	1459
naujienlaiškis	1481
načíst další	234
našli jste chybu	231
našli jste v článku chybu	231
ne děkuji	220
ne, děkuji	220
nejdiskutovanější	232
nejnovější	232
nejnovější zprávy	232
nejnovější články	232
nejčtenější	232
nejčtenější články	232
nejčtenější články dne	232
nem, köszönöm	1176
nenhum comentário	1821
neueste beiträge	394
nhắc tôi sau	2393
nie dziękuję	1724
nie dziś	1724
nie pamiętasz hasła	1727
nie ďakujem	2062
nie, dziękuję	1724
nie, ďakujem	2062
només els subscriptors poden comentar	196
norėdami komentuoti, prisijunkite	1463
nosūti draugam	1502
nosūtīt draugam	1502
nosūtīt e-pastā	1502
noteで書く	1370
notre sélection	1031
notre sélection d'articles	1074
notícias relacionadas	1825
notícias relacionadas que podem lhe interessar	19
notícies destacades	211
notícies relacionades	185
nu ai cont? înregistrează-te	1903
nu mulțumesc	1871
nu, mulțumesc	1871
nyhetsdøgnet	1671
nyomtatás	1182
não perca	1825
não, obrigada	1795
não, obrigado	1795
nächste seite	397
nächster artikel	394
näita rohkem	846
näita veel	846
näköislehti	931
nästa	2187
nästa artikel	2184
näytä kaikki	944
näytä kommentit	941
näytä lisää	944
näytä sisältö	939
næste	307
næste artikel	304
népszerű	1187
nézze meg galériánkat	1189
nézze meg képeinket	1189
nõustun	856
nõustun kõigiga	856
nøgleord	304
nāc strādāt pie mums	1504
nổi bật	2403
nội dung quảng cáo	2427
nội dung tài trợ	2400
""", 'o': """
o que achou desta notícia	1844
o vídeo começará em alguns segundos	1842
ocenite članak	2001
ocenite članek	2116
ochrana osobních údajů	229
ochrana osobných údajov	2069
ocijenite članak	2001
ocorreu um erro ao carregar o vídeo	1842
ocultar anúncio	1846
odebírat	224
odebírat newsletter	224
odemknout článek	222
odhlásit se	222
odhlásiť sa	2052
odkaz skopírovaný	2058
odkaz zkopírován	226
odkleni članek	2110
odklenite celoten članek	2110
odmietnuť	2069
odmietnuť všetko	2069
odmítnout	229
odmítnout vše	229
odporúčame	2056
odporúčame prečítať	2056
odporúčame tiež	2056
odporúčané články	2056
odpovědět	231
odrzuć	1737
odrzuć wszystkie	1737
odtwórz	1744
odštampaj	2001
odštampaj članak	2001
oferă acest articol cadou	1905
offre spéciale	998
offrez-nous un café	990
offrici un caffè	1283
oglasno sporočilo	2113
ogłoszenie	1736
ohodnoťte článek	231
ohodnoťte článok	2058
okuma süresi # dk	2282
oliko artikkeli hyödyllinen	941
oliko juttu hyödyllinen	941
oliko tiivistelmä hyödyllinen	941
olvasson korlátlanul	1179
olvasson tovább	1179
olvasta már	1187
olvastad már	1187
olvidaste tu contraseña	752
oplæst af en robot	296
oplæst af kunstig intelligens	307
opsig når som helst	291
os leitores também leram	1864
os preços podem variar	1846
osale küsitluses	846
ostatnie artykuły	1741
ota yhteyttä	941
otključaj članak	1995
otključajte ceo članak	1995
otključajte cijeli članak	1995
otros artículos	786
outras notícias	19	1825
ouça este conteúdo	1811
oversættelsen er lavet af en maskine	307
""", 'p': """
padovanokite straipsnį	1462
padovanokite straipsnį draugui	1462
page précédente	1034
pagina următoare	1883
pague um café	1796
paiement sécurisé	997
paldies par pieteikšanos	1520
palun jää viisakaks	845
pamanīji kļūdu	1503
pamanījāt kļūdu	1503
par šo tēmu	1499
paramètres des cookies	1024
paramétrer	1024
paramétrer les cookies	1024
parašyk komentarą	1463
parašykite komentarą	1463
partajează	1876
partenerii noștri	1881
participez à la conversation	1061
partnerių turinys	1465
partnerski sadržaj	1998
pasidalinkite šiuo straipsniu	1462
pasitikrinkite žinias	1464
passer la publicité	1022
pastebėjote klaidą	1463
paylaş	2274
paylaşin	2274
pažiūrėkite vaizdo įrašą	1464
pe aceeași temă	1906
pentru a citi în continuare	1903
per saperne di più	1351
pergunte à nossa ia	1844
peut-être plus tard	989
piedalies aptaujā	1504
piekrist visām	1513
piekrītu	1513
piesakies vebināram	1504
piesakoties tu piekrīti lietošanas noteikumiem	1520
pieslēdzies vai izveido kontu	1497
pieslēdzies, lai komentētu	1503
pieslēgties	1497
pievieno savu komentāru	1503
pievienot komentāru	1497
pirmais mēnesis par # €	1497
pirmas mėnuo tik # €	1457
più lette	1313
più letti	1313
più tardi	1282
piškotki	2128
placená inzerce	228
platená inzercia	2055
plaćeni oglas	1998
plaćeni sadržaj	1998
plačana objava	2113
plačiau skaitykite čia	1464
plein écran	1034
plus d'actualités	1031
poate mai târziu	1871
podari članek	2116
podarite ta članek	2116
podaruj artykuł	1727
podaruj ten artykuł	1733
podcast anhören	430
pode ler também	1864
podeli članak	2001
podijeli članak	2001
podmienky používania	2069
podmínky použití	229
podmínky užití	229
podobne artykuły	1741
podobné články	232	2056
podporiť	2051
podporte nezávislú žurnalistiku	2051
podporte nás	2051
podpořit	221
podpořte naši práci	221
podpořte nás	221
podpořte redakci	221
podrži	1994
podrži nas	1994
podržite nas	1994
podržite naš rad	1994
podržite nezavisno novinarstvo	1994
podziel się	1733
podziel się na facebooku	1733
pogledajte još	19
pokaż komentarze	1739
pokaż mniej	1744
pokaż treść	1737
pokaż więcej	1744
pokaż wszystkie	1744
pokaži vsebino	2128
pokloni članak	2001
poklonite ovaj članak	2001
pokračovat bez podpory	220
pokračovať bez podpory	2062
polecamy również	1741
polecamy także	1741
polecamy też	1741
polecane artykuły	1741
politique de confidentialité	1024
polityka prywatności	1737
política de cookies	779	1818
política de galetes	193
política de privacidad	779
política de privacidade	1818
política de privacitat	193
poprzedni artykuł	1741
populární	232
populära artiklar	2184
populärt	2184
populære artikler	304
populære saker	1671
populært	304	1671
populārākie	1499
popüler	2280
popüler haberler	2280
popüler konular	2280
por qué estás viendo esto	752
poslať e-mailom	2058
poslušaj vest	2001
poslušaj članak	2001
poslušaj članek	2116
poslušajte članek	2116
postanite naročnik	2109
postanite član	1994	2109
postavke kolačića	2013
postaw kawę	1725
postaw nam kawę	1725
posłuchaj	1733
pour continuer à lire	1070
pourquoi voyez-vous cette publicité	1057
pouze pro předplatitele	222
povezani sadržaj	1999
povezani članci	1999
povezani članki	2114
powiązane	1741
powiązane artykuły	1741
powiązane tematy	1741
powiększ	1744
powiększ zdjęcie	1744
powrót do góry	1744
později	220
pozostała część artykułu pod materiałem wideo	1736
pošalji e-mailom	2001
pošalji komentar	2001
pošalji mejlom	2001
pošalji prijatelju	2001
pošalji članak e-mailom	2001
pošaljite komentar	2001
pošlji po e-pošti	2116
pošlji prijatelju	2116
pošlji članek po e-pošti	2116
pr članek	2113
praneškite apie klaidą	1463
pranešti apie klaidą	1463
pravidlá diskusie	2058
pre predplatiteľov	2052
preberite še	2114
predplatiť	2051
predplaťte si	2051
prenumerata nuo # euro per mėnesį	1457
prenumerata nuo # €	1457
prenumerera på vårt nyhetsbrev	2173
prenumeruodami sutinkate su taisyklėmis	1481
prenumeruokite naujienlaiškį	1481
preporučeno	1999
preporučujemo	1999
preporučujemo da pročitate	1999
preporučujemo i	1999
prečítajte si	2056
prečítajte si aj	2056
prețurile pot varia	1894
pridať komentár	2058
prihlásiť	2052
prihlásiť sa	2052
prihvaćam	2013
prihvaćam sve	2013
prijavi grešku	2001
prijať	2069
prijať všetko	2069
prikaži sadržaj	2013
prima lună gratuită	1903
primește alerte despre acest subiect	1898
printează	1876
pripomenúť neskôr	2062
priporočamo	2114
priporočamo tudi	2114
priporočamo v branje	2114
priporočeno	2114
prisijunkite arba susikurkite paskyrą	1457
prisijunkite prie mūsų komandos	1464
prisijunkite, kad galėtumėte komentuoti	1463
prispieť	2051
privatsphäre-einstellungen	387
privātuma politika	1513
pro předplatitele	222
promocijsko sporočilo	2113
promotivni sadržaj	1998
promotivni članak	1998
promóció	1184
proovi # päeva tasuta	839
pročitajte i	1999
pročitajte još	1999
prywatność	1737
przeczytaj również	1741
przeczytaj także	1741
przeczytaj też	1741
przejdź bez wsparcia	1724
przejdź do serwisu	1737
przejdź do treści	1744
przejdź do ustawień prywatności	1737
przypomnij mi później	1724
právě se děje	232
präsentiert von	384
précédent	1034
préférences cookies	1024
prélèvement	997
prémium	1179
próbálja ki # forintért	1179
próxima	1828
próxima página	1828
próximo artigo	1825
prøv # dager gratis	1658
prøv gratis	291	1658
prøv nu	291
prøv nå	1658
prを含みます	1393
pubblicità	1304	1304
publi-rédactionnel	1022
publicité	1022	1022
publicité - la suite ci-dessous	1022
publicités	1022
pular para o conteúdo	1828
página siguiente	789
pääuutiset	942
påmind mig senere	288
påminn mig senare	2168
później	1724
pārbaudi savas zināšanas	1504
pārpublicējot atsauce obligāta	1506
pērc abonementu	1497
předchozí	234
předchozí článek	232
předplatit	222
předplatné	222
přehrát	234
přejít k obsahu	234
přejít na obsah	234
přečtěte si	232
přečtěte si také	232
přidat komentář	231
přidejte názor	231
přihlásit	222
přihlásit k odběru	224
přihlásit se	222
přihlášení	222
přijmout	229
přijmout vše	229
připomenout později	220
přispějte	221
přispět	221
""", 'q': """
qu'avez-vous pensé de cet article	1055
qual o seu nível de satisfação com esta notícia	1844
quellen und weiterführende links	394
queremos conocer tu opinión	817
queremos saber a sua opinião	1852
questo riassunto ti è stato utile	1331
quieres añadir otro usuario a tu suscripción	752
quizás más tarde	747
quizás te interese	786
quyên góp	2394
quyên góp ngay	2394
qué te ha parecido esta noticia	817
quên mật khẩu	2395
quảng cáo	2400	2400
quảng cáo - bài viết tiếp tục bên dưới	2427
""", 'r': """
r$ # por mês durante # meses	1861
radote klaidą	1463
radote klaidą tekste	1463
raksti komentāru	1503
raksts tiek papildināts	1504
raksts turpinās pēc reklāmas	1505
rakstīt komentāru	1503
rao vặt	2400
raportează o eroare	1892
rapportér fejl	302
rašyti komentarą	1457
receber notificações	1854
recevez nos alertes en temps réel	1063
recevez une alerte à chaque article de l'auteur	1063
reclamă	1878
recomandarea redacției	1906
recomandări	1881
recomandările editorilor	1906
recomandările redacției	1881
recomendado para você	1825
recommandé	1031
recommandé pour vous	1031
recommandés	1031
recordar más tarde	747
recuérdamelo más tarde	747
redirecționează #%	1872
refuză toate	1889
regalar artículo	752
registrovať sa	2052
registruokitės nemokamai	1457
registruokitės į seminarą	1464
registrácia	2052
regisztráció	1179
regisztrálok	1179
regístrate	752
rekisteröidy	931
rekisteröidy maksutta ja lue	931
reklami geç	2276
reklám	1184
reklāma	1497
reklāmas raksts	1505
reklāmraksts	1505
relaterade ämnen	2184
reportar erro nesta página	1844
restez informé	1007
restez informés	1007
resumen automático	810
resumo da notícia	1844
reģistrējies bez maksas	1497
reģistrēties	1497
ricordamelo più tardi	1282
rozwiń	1744
rätta	2182
rätta oss	2182
rättelse	2182
réactions	1027
réagir	1017	1027
réagir à cet article	1027
réagissez	1027
réagissez à cet article	1027
répondre	1027
réseaux sociaux	1018
réservé aux inscrits	998
résiliable à tout moment	1070
résultats du sondage	1061
résumé de l'article	1055
résumé de l'article en # points	1055
résumé en # secondes	1055
rösta här	2187
rösta i omröstningen	2187
rādīt vairāk	1504
răspunde	1880
rėmimas	1465
""", 's': """
s'abonner à partir de #€	998
s'inscrire à la newsletter	1007
s-ar putea să-ți placă	1881
saada sõbrale	844
saber más	789
sadarbības raksts	1505
sadržaj je zaključan	1995
saglabāt	1502
saglabāt rakstu	1502
saistītie raksti	1499
saistītās ziņas	1499
saite nokopēta	1502
saken er låst	1658
saken finnes også som lyd	1663
saltar anúncio	1816
salvează	1876
salvează articolul	1905
salvează pentru mai târziu	1905
sans engagement, résiliable à tout moment	1070
sao chép liên kết	2398
sao chép đường dẫn	2425
sari la conținut	1883
satura turpinājums pēc reklāmas	1505
sačuvaj	2001
sačuvaj vest	2001
schlagwörter	394
schließen	397
schrift vergrößern	379
schriftgröße	379
scopri di più	1287
sdílejte	226
sdílejte tento text	226
sdílejte text	226
sdílejte článek	226
sdílet	226
sdílet na facebooku	226
sdílet na twitteru	226
sdílet na x	226
sdílet článek	226
se alla erbjudanden för prenumeranter	2171
se bilderna här	2187
se connecter et réagir	1027
se déconnecter	998
se grafiken här	2187
se ha producido un error al cargar el vídeo	808
se klippet här	2187
se klippet øverst i saken	1674
se videon här	2187
sedan # kr/mån tills du säger upp	2171
seguir tópico	1854
seguí leyendo	831
sei già abbonato	1287
sei già iscritto alla newsletter	1344
selección de la redacción	786
sem si não seria possível	1859
sem você não seria possível	1859
semnalează o eroare	1880
send artiklen på mail	296
send på e-post	1663
sense permanència	208
setări cookie	1889
seuls les abonnés peuvent commenter	1061
seuraa meitä	937
seções	1825
shrani članek	2116
si opp når du vil	1658
si è verificato un errore durante il caricamento del video	1329
sie können diesen artikel kostenlos weitergeben	475
signaler ce contenu comme inapproprié	1061
signaler un problème	1027
siguiente artículo	786
siirry sisältöön	944
sikeres feliratkozás	1191
sin ti no sería posible	826
siz ne düşünüyorsunuz? oy verin	2282
sizin için öneriler	2280
siųsti draugui	1462
siųsti el. paštu	1462
skaitykite daugiau čia	1464
skaityti plačiau	1464
skaityti vėliau	1462
skaties arī	1499
skatīt foto	1504
skatīt galeriju	1504
skatīt video	1504
sklenite naročnino	2110
skopírovať odkaz	2058
skriv din kommentar här	2182
slapukų nustatymai	1474
slažem se	2013
slične vesti	1999
slične vijesti	1999
slični članci	1999
snsをフォロー	1371
sofortüberweisung	358
sonderveröffentlichung	455
sono già sostenitore	1282
sorodni članki	2114
souhlasím	229
souhlasím se zobrazením	229
soutenez-nous dès maintenant	990
související	232
související témata	232
související články	232
související články z webu	232
soyez le premier à commenter	1027
soyez le premier à réagir	1027
spela videon här	2187
spis treści	1744
sponsorisé	1022
sponsorlu içerik	2276
sponsoroitu sisältö	938
sponsrat innehåll	2179
sponzorirani sadržaj	1998
sponzorirani članak	1998
sponzorované	2055
sponzorovaný obsah	228
sponzorováno	228
sprawdź ofertę	1727
spremi članak	2001
sprijină-ne	1872
spune-ți părerea	1892
spune-ți părerea în comentarii	1892
später	354
später erinnern	354
spør vår ki om saken	1669
staňte sa členom	2051
staňte se členem	221
stichwörter	394
stil spørgsmål til artiklen	302
straipsnio tęsinys - po reklama	1465
straipsnis tęsiasi po reklamos	1465
strona główna	1741
stäng	2168	2187
stöd oss	2169
støt os	289
støtt oss	1656
sugerir correção	1844
sugerir una corrección	817
sugestões	1825
suivre ce thème	1063
sur le même sujet	1031
sur le même thème	1031
suscripción	752
suscríbase	752
suscríbete	752
suscríbete a nuestro boletín	759
suscríbete ahora	752
susiję straipsniai	1459
susikurti paskyrą	1457
susține	1872
susține-ne	1872
susțineți-ne	1872
syötä sähköpostiosoitteesi	933
szponzorált tartalom	1184
szólj hozzá	1186
szóljon hozzá	1186
sähköposti	933
sähköpostiosoite	933
så # kr/mnd til du sier opp	1658
så kommenterar du	2182
sé el primero en comentar	782
sé parte	748
sélections	1017
síganos	772
síguenos	772
sök	2187
søg	307
søk	1674
súhlasím	2069
súhlasím so zobrazením	2069
súmate	748
súvisiace	2056
súvisiace články	2056
súvisiaci článok	2056
sīkdatņu iestatījumi	1513
słowa kluczowe	1741
""", 't': """
t'ha estat útil aquest article	196
t'ha estat útil aquest resum	196
tack för din anmälan	2173
taip pat žiūrėkite	1459
takaisin ylös	944
takk for påmeldingen	1660
tallenna myöhemmäksi	936
talán később	1176
tamaño de letra	771
también te puede gustar	786
también te puede interesar	786
també et pot interessar	185
também pode gostar	1864
tarjeta de crédito	751
tarjeta de débito	751
te ha resultado útil este artículo	810
te ha resultado útil este resumen	810
te ha sido útil este resumen	810
te poți dezabona oricând	1899
te-ar putea interesa și	1906
tehisaru kokkuvõte	846
tekoälyn tekemä tiivistelmä	944
tekoälyn tiivistelmä	944
tekoälytiivistelmä	944
tekstą įgarsino dirbtinis intelektas	1462
teljes hozzáférés	1179
temas del día	786
termos e condições	1818
teste grátis	1799
testează-ți cunoștințele cu quizul nostru	1892
teszteld a tudásod	1189
tesztelje tudását	1189
texten fortsätter nedan	2179
texten fortsätter under bilden	2179
teď ne	220
thu gọn	2405
thèmes	1031
thématiques	1031
thích	2398
thông tin doanh nghiệp	2400
thông tin quảng cáo	2427
thẻ	2403
tienes que iniciar sesión para guardar artículos	830
tilbakemelding på saken	1669
tin bài liên quan	2425
tin cùng chuyên mục	2403
tin cùng tác giả	2426
tin khác	2403
tin liên quan	2403
tin mới	2403
tin mới nhất	2403
tin nóng	2426
tin nổi bật	2403
tin quảng cáo	2427
tin trước	2403
tin tài trợ	2403
tin tức liên quan	2403
tin đọc nhiều	2403
tipărește	1876
tipărește articolul	1905
tiêu điểm	2403
tiếp theo	2405
tlačiť	2058
to cię może zainteresować	1741
to może cię zainteresować	1741
todos os comentários	1821
toute l'actualité	1031
tovább	1189
tovább a rovatra	1187
tovább olvasom	1189
további cikkek	1187
további cikkek a témában	1187
további hírek	1187
további részletek itt	1189
továbbiak betöltése	1189
tradução automática	1844
trang chủ	2405
transferência bancária	1798
treści partnerskie	1736
treść sponsorowana	1736
tria la teva subscripció	208
trước	2405
trả lời	2402
trở lại	2405
tu ce părere ai? lasă un comentariu	1892
tu navegador no puede reproducir este vídeo	808
tue meitä	930
tule meile tööle	846
turpini lasīt	1497
turpinājums pēc reklāmas	1505
turpināt lasīt	1497
twitter'da paylaş	2274
twój adres e-mail	1729
twój e-mail	1729
tài khoản của tôi	2395
tài trợ	2400
támogass minket	1177
támogasson minket	1177
támogatom	1177
támogatott tartalom	1184
támogatás	1177
támogatói tartalom	1184
täname liitumast	863
tässä olisi upotus facebookista	944
tässä olisi upotus instagramista	944
témata	232
témy	2056
témák	1187
términos de uso	779
términos y condiciones	779
tìm kiếm	2405
tópicos	1825
tópicos relacionados	1825
több	1189
töltsd ki a kvízt	1189
töltse ki a kvízt	1189
tühista igal ajal	839
tüm haberler	2280
tüm yazilari	2280
tüm yorumlar	2279
tümünü gör	2282
tümünü kabul et	2277
tümünü reddet	2277
tēmas	1499
tęsinys po reklamos	1465
tạo tài khoản	2395
tải thêm	2405
tặng bài viết	2425
tặng sao	2425
tặng sao cho bài viết	2425
từ khóa	2403
""", 'u': """
udostępnij	1733
udostępnij na facebooku	1733
udostępnij na twitterze	1733
udostępnij na x	1733
udostępnij w mediach społecznościowych	1733
udělit souhlas	229
uložit	226
uložit na později	226
uložit článek	226
uložiť	2058
uložiť na neskôr	2058
uložiť článok	2058
ultima oră	1881
ultimele știri	1881
um assinante presenteou você com este artigo	1863
un abonat ți-a oferit acest articol	1905
un abonné vous offre cet article	1073
un e-mail de confirmation vous a été envoyé	1066
un suscriptor te ha regalado este artículo	830
une erreur s'est glissée dans l'article	1027
unterstütze uns	355
unterstützen	355
unterstützen sie uns	355
unterstützen sie uns per paypal	444
uppläst av en dator	2176
uppläst med ai-röst	2176
url 복사	1420
urlをコピー	1370
urlをコピーする	1393
url복사	1420
urmărește acest subiect	1898
urmărește live	1898
următorul	1883
uslovi korišćenja	2013
ustawienia plików cookie	1737
uvjeti korištenja	2013
uz sākumu	1504
uzyskaj dostęp	1727
už komentarus atsako jų autoriai	1463
už máte predplatné? prihláste sa	2052
už máte účet	2052
už máte účet? prihláste sa	2052
už podporujem	2062
už podporuji	220
uždaryti reklamą	1465
užpildykite apklausą	1464
užsakomasis straipsnis	1465
užsakomasis turinys	1465
užsisakyti prenumeratą	1457
""", 'v': """
vaata kõiki tellija soodustusi	839
vaata lähemalt	846
vaba töökoht	846
vad tycker du? rösta här	2187
vai kopsavilkums bija noderīgs	1503
vai raksts bija noderīgs	1503
vairāk par tēmu	1499
vaizdo įrašas	1464
vaizdo įrašą rasite čia	1464
van már fiókja	1179
var artikeln till hjälp	2182
var det här till hjälp	2187
var resuméet nyttigt	302
var sammanfattningen till hjälp	2182
vari atteikties jebkurā laikā	1497
vasta küsitlusele	846
vastaa kyselyyn tästä	944
vaš komentar	2001
veja esta publicação no instagram	1842
veja também	1825
veja todas as opções de assinatura	1861
ver # comentários	1852
ver biografía	804
ver comentários	1821
ver conteúdo externo	1842
ver esta publicación en instagram	808
ver esta publicação no instagram	1842
ver galería	789
ver más	789
ver más artículos del autor	804
ver más noticias	831
ver también	786
ver também	1825
ver todas las opciones de suscripción	827
ver vídeo	789
verlagssonderveröffentlichung	455
vertrag kündigen	387
verträge hier kündigen	387
verwandte beiträge	394
ves algún error? comunícalo	817
veure aquesta publicació a instagram	193
vezi această postare pe instagram	1889
vezi mai multe știri	1906
vezi și	1881
već imate nalog	1995
već imate pretplatu	1995
već imate račun	1995
već podržavam	2005
već ste pretplatnik	1995
več iz rubrike	2114
več novic iz regije	2114
več o tem	2114
več o temi	2114
viac k téme	2056
viac si o tom prečítate tu	2056
videon voi katsoa jutun yläosasta	944
videoyu izlemek için tiklayin	2282
videó	1187
videók	1187
videónkat itt nézheti meg	1189
vidéo	1034
vielen dank für ihr feedback	434
vielen dank für ihre anmeldung	367
vielleicht später	354
vilkår	300	1667
vipps et beløp	1656
vis færre	307	1674
visa bilden i helskärm	2187
visa färre	2187
visa inlägg från facebook	2187
visa inlägg från instagram	2187
visa innehåll	2180
vissza a tetejére	1189
visszajelzés	1186
više o temi	1999
više vijesti iz regije	1999
viết bình luận	2402
você concorda? vote	1852
você pode gostar	1825
você pode se interessar	1825
você também pode gostar	1825
voir les résultats du sondage	1061
vos réactions	1027
votează în sondajul nostru	1892
votre avis nous intéresse	1061
vous aimerez peut-être	1031
vous avez déjà un compte	998
vous avez déjà un compte ? connectez-vous	998
vous avez déjà un compte ? identifiez-vous	998
vous possédez déjà un compte	998
vous pourriez être intéressé	1031
vreau să primesc newsletterul	1899
vsebina sporočila	2113
vstúpiť do diskusie	2058
vytisknout článek	226
vytlačiť	2058
vytlačiť článok	2058
vytvořit účet	222
vyzkoušet	222
válasz	1186
váš e-mail	224
väline sisu	856
värsked uudised	841
více	232
více k tématu	232
více o tématu	232
více si o tom přečtete zde	232
vídeos	786	1825
výber redakcie	2056
výběr redakce	232
về đầu trang	2405
""", 'w': """
warto przeczytać	1741
was können wir besser machen	434
weitere beiträge	394
werbung überspringen	384
whatsapp'ta paylaş	2274
whatsappで読む	1393
wie gefällt ihnen dieser artikel	434
więcej	1741
więcej artykułów	1741
więcej informacji	1741
więcej na ten temat	1741
więcej o	1741
więcej z	1741
wpisz swój e-mail	1729
wprowadź adres e-mail	1729
wpłać	1725
wpłać teraz	1725
współpraca reklamowa	1736
wypróbuj	1727
wyraź zgodę	1737
wyślij e-mailem	1733
wyślij znajomemu	1733
""", 'x': """
x'te paylaş	2274
xem bình luận	2402
xem nhiều	2403
xem nhiều nhất	2403
xem nhiều trong tuần	2426
xem thêm	2403	2405
xem thêm bình luận	2402
xem tiếp	2405
xem toàn bộ	2405
xem tất cả	2405
xでシェア	1370
xでシェアする	1393
xでポスト	1370
""", 'y': """
ya estás suscrito	827
ya tenés suscripción	827
yapay zeka ile özet	2282
yapay zeka özeti	2282
yazarin diğer haberleri	2280
yazarin diğer yazilari	2280
yazarin tüm yazilari	2280
yorum gönder	2279
yorumlari gör	2279
youtube-tartalom megjelenítése	1189
yz özeti	2282
""", 'z': """
z titulní strany	232
zabudnuté heslo	2052
zadejte svůj e-mail	224
zahlungsart wählen	358
zaloguj się	1727
zapisz na później	1733
zapisz się	1729
zapisz się na newsletter	1729
zapomenuté heslo	222
zarejestruj się	1727
zarządzaj zgodami	1737
zaten üye misiniz	2270
zavřít	220
załaduj więcej	1744
załóż konto	1727
zaštita osobnih podataka	2013
zaštita privatnosti	2013
zdieľajte tento text	2058
zdieľajte článok	2058
zdieľať	2058
zdieľať na facebooku	2058
zdieľať článok	2058
zgadzam się	1737
zgadzam się na wyświetlanie treści	1737
zgłoś	1739
zgłoś błąd	1739
ziņa tiek papildināta	1504
ziņo par kļūdu	1503
ziņot par kļūdu	1503
zkopírovat odkaz	226
zkopírovat odkaz na článek	226
znajdź nas na facebooku	1734
značky	2056
zobacz galerię	1744
zobacz również	1741
zobacz także	1741
zobacz także inne	1741
zobacz też	1741
zobacz więcej	1741
zobrazit více	234
zobrazit vše	234
zobraziť diskusiu	2058
zobraziť obsah	2069
zostań patronem	1725
zpět nahoru	234
zur leseliste hinzufügen	475
zur merkliste hinzufügen	379
zur übersicht	397
zurück	390
zurück nach oben	397
zvětšit	234
zwiń	1744
""", '©': """
©ntb	1700	1700
""", 'à': """
à découvrir	1031
à la une	1031
à lire	1031
à lire aussi	1031
à lire dans ce dossier	1031
à lire dans la même rubrique	1031
à lire ensuite	1031
à lire également	1031
à ne pas manquer	1031
à voir	1031
à voir aussi	1031
""", 'á': """
áudio gerado por ia	1844
áudio gerado por voz sintética	1844
""", 'ä': """
ähnliche artikel	394
ähnliche beiträge	394
ähnliche themen	394
älä missaa mitään	933
ämnen	2184
ämnen i artikeln	2184
är du redan prenumerant	2171
äänestä tästä	944
""", 'ç': """
çerez ayarlari	2277
çerez politikasi	2277
çerezler	2277
çikiş yap	2270
çok okunanlar	2280
""", 'è': """
è gratis e ci vuole solo un minuto	1344
""", 'é': """
é grátis e leva menos de um minuto	1856
écouter	1017
écouter (# min	1017
écouter le podcast	1034
édition du jour	1031
""", 'í': """
írd meg a véleményed	1186
írja meg véleményét	1186
""", 'î': """
înapoi sus	1883
încarcă mai multe	1883
închide	1871
înregistrare	1873
înregistrează-te	1873
îți mulțumim pentru vot	1892
""", 'ö': """
öffnen	397
ön mit gondol? szavazzon	1189
önceki	2282
önceki haber	2280
öne çikan haberler	2280
öne çikanlar	2280
önerilen haberler	2280
önerilenler	2280
összes	1189
özet faydali oldu mu	2279
""", 'ú': """
új hozzászólás	1186
última hora	786
últimas	1825
últimas entradas	786
últimas noticias	786
últimas notícias	1825	1825
últimes notícies	185
últimos artículos	786
únete	748
únete a la conversación	782
""", 'ü': """
überweisung	358
ücretsiz dene	2270
ücretsiz üye ol	2270
ücretsiz üye olun	2270
üye girişi	2270
üye ol	2269	2270
üye olun	2270
""", 'ý': """
ý kiến	2402
ý kiến bạn đọc	2402
ý kiến của bạn	2402
""", 'ā': """
ārējais saturs	1513
""", 'č': """
članak je zaključan	1995
članak se nastavlja ispod oglasa	1998
članek je zaklenjen	2110
članek se nadaljuje pod oglasom	2113
članek se nadaljuje spodaj	2113
článek pokračuje pod reklamou	228
čtěte dále	232
čtěte i	232
čtěte také	232
číslo účtu pro dary	221
číst dál	234
číst dál s předplatným	222
číst více	234
čítajte aj	2056
""", 'ď': """
ďalšie správy	2056
ďalšie články	19	2056
""", 'đ': """
đáng chú ý	2403
đã có tài khoản	2395
đã sao chép	2398
đã sao chép liên kết	2425
đóng	2393
đóng góp	2394
đăng ký	2395
đăng ký ngay	2395
đăng nhập	2395
đăng nhập / đăng ký	2395
đăng xuất	2395
được quan tâm	2426
được tài trợ	2400
đặt báo	2395
đề xuất	2403
để sau	2393
đọc nhiều	2403
đọc nhiều nhất	2403
đọc sau	2425
đọc thêm	2403	2405
đọc tiếp	2405
đọc tiếp về chủ đề này	2426
đừng bỏ lỡ	2403
""", 'į': """
į viršų	1464
įveskite savo el. pašto adresą	1481
""", 'ś': """
śledź nas	1734
""", 'ş': """
şifremi unuttum	2270
şimdi değil	2268
şurada paylaş	2274
""", 'š': """
štampaj	2001
štítky	232
""", 'ž': """
že imate račun	2110
že naročnik	2110
že podpiram	2120
žiūrėkite nuotraukas	1464
žiūrėkite vaizdo įrašą	1464
žiūrėti galeriją	1464
""", 'ș': """
știri pe aceeași temă	1906
știri recomandate	1881
știri similare	1881
știrile zilei	1881
""", 'ț': """
ți-a fost util acest articol	1892
ți-a fost util acest rezumat	1892
ți-ai uitat parola	1903
ți-ar putea plăcea și	1906
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	506
""", 'ί': """
ίσως αργότερα	504
ίσως σας ενδιαφέρει	514
""", 'α': """
ακούστε	509
ακούστε το άρθρο	509
αναζήτηση	516
αναφορά λάθους	513
αντιγραφή link	509
αντιγραφή συνδέσμου	509
αντιγραφή συνδέσμου άρθρου	509
απάντηση	513
αποδέχομαι	518
αποδοχή	518
αποδοχή όλων	518
αποθήκευση	509
αποθηκεύστε το άρθρο	509
αποστολή με email	509
αποσύνδεση	506
απόρριψη	518
απόρριψη όλων	518
αργότερα	504
αρχική	516
αφήστε σχόλιο	513
""", 'β': """
βίντεο	514
βαθμολογήστε το άρθρο	513
""", 'γ': """
γίνε συνδρομητής	506
γίνετε μέλος	505
γίνετε συνδρομητής	506
γράψτε σχόλιο	513
""", 'δ': """
δείτε και	514
δείτε περισσότερα	516
δείτε τα σχόλια	513
δείτε όλα	516
δημιουργία λογαριασμού	506
δημοφιλέστερα	514
δημοφιλή	514
δημοφιλή άρθρα	514
διαβάστε ακόμα	514
διαβάστε ακόμη	514
διαβάστε επίσης	514
διαβάστε επίσης στο	514
διαβάστε και	514
διαβάστε περισσότερα	514	516
διαφήμιση	511
διαφημίσεις	511
διαφημιση	511
διαφημιστικό περιεχόμενο	511
δωρήστε	505
δωρεά	505
""", 'ε': """
είσοδος	506
εγγραφή	506
ειδήσεις σήμερα	514
ειδήσεις τώρα	514
εκτυπώστε το άρθρο	509
εκτύπωση	509
επικοινωνία	513
επιλογές συντακτών	514
επιστροφή στην κορυφή	516
επόμενο	516
επόμενο άρθρο	514
ετικέτες	514
""", 'θ': """
θέματα	514
""", 'κ': """
κάντε δωρεά	505
κάντε μια δωρεά	505
κανόνες σχολιασμού	513
κατηγορίες	514
κλείσιμο	504
κοινοποίησε	509
κοινοποίηση	509
κοινοποίηση στο facebook	509
κοινοποίηση στο twitter	509
κοινοποιήστε	509
κοινοποιήστε το άρθρο	509
""", 'μ': """
με την υποστήριξη	511
μενού	516
μη χάσετε	514
μην το χάσεις	514
μην χάσετε	514
μοιράσου το	509
μοιραστείτε	509
μοιραστείτε το	509
μοιραστείτε το άρθρο	509
μπορεί να σας αρέσει	514
μόνο για συνδρομητές	506
""", 'ξ': """
ξεχάσατε τον κωδικό	506
""", 'ο': """
ο λογαριασμός μου	506
ο σύνδεσμος αντιγράφηκε	509
""", 'π': """
περισσότερα	514	516
περισσότερα άρθρα	514
περισσότερες ειδήσεις	514
πολιτική cookies	518
πολιτική απορρήτου	518
προηγούμενο	516
προηγούμενο άρθρο	514
προσθήκη σχολίου	513
προστασία προσωπικών δεδομένων	518
προτείνουμε	514
προτείνουμε επίσης	514
προτεινόμενα	514
προωθητικό περιεχόμενο	511
πρόσφατα άρθρα	514
""", 'ρ': """
ροή	514
ροή ειδήσεων	514
ρυθμίσεις cookies	518
""", 'σ': """
στείλε το σε φίλο	509
στηρίξτε μας	505
συμφωνώ	518
συνέχεια ανάγνωσης	516
συνδεθείτε	506
συνδρομή	506
συνδρομητές	506
σχετικά	514
σχετικά άρθρα	514
σχετικά θέματα	514
σχετικά νέα	514
σχετικές ειδήσεις	514
σχετικό άρθρο	514
σχολιάστε	513
σχολιάστε το άρθρο	513
σχόλια	513
σχόλιο	513
σύνδεση	506
""", 'τ': """
τα πιο δημοφιλή	514
τα πιο δημοφιλή της ημέρας	514
τα πιο διαβασμένα	514
τα πιο πρόσφατα	514
τελευταία άρθρα	514
τελευταία νέα	514
τελευταίες ειδήσεις	514
""", 'υ': """
υπενθύμιση αργότερα	504
υποβολή σχολίου	513
υποστηρίξτε μας	505
""", 'φ': """
φόρτωση περισσότερων	516
""", 'χ': """
χαρίστε αυτό το άρθρο	509
χορηγούμενο	511
χορηγούμενο άρθρο	511
χορηγούμενο περιεχόμενο	511
""", 'ό': """
όλα τα σχόλια	513
όλες οι ειδήσεις	514
όροι σχολιασμού	513
όροι χρήσης	518
όχι ευχαριστώ	504
όχι τώρα	504
όχι, ευχαριστώ	504
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1920
авторизоваться	1920
адрес электронной почты	1922
актуално	98
актуальне	2338
архив	1934
""", 'б': """
банковская карта	1919
банковский перевод	1919
безопасный платеж	1919
больше	1934
больше материалов по теме	1934
больше новостей	1934
будьте в курсе	1922
была ли статья полезной	1932
більше за темою	2338
більше матеріалів за темою	2338
більше на цю тему	2338
більше новин	2338
більше новин на тему	2338
більше по темі	2338
""", 'в': """
в избранное	1925
в тренде	1934
важливо	2338
вам будет интересно	1934
вам може бути цікаво	2338
вам може сподобатися	2338
вам может быть интересно	1934
вам может понравиться	1934
вам також може сподобатися	2338
вас може зацікавити	2338
вас может заинтересовать	1934
ваш e-mail	1922
ваш email	1922
введите e-mail	1922
введите email	1922
введите ваш email	1922
введите ваш адрес электронной почты	1922
версия для печати	1925
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	2327
вже є акаунт	2327
вибір редакції	2338
видео	1934
вижте още	98
вижте още от	98
вийти	2327
вконтакте	1926	1926
влез	94
влезте	94
во весь экран	1937
водещи новини	98
войти	1920
войти в аккаунт	1920
войти в чат	1932
воспроизвести	1937
время на чтение	1937
время чтения # мин	1937
все	1937
все комментарии	1932
всі новини	2340
вход	94	1920
вхід	2327
выберите сумму	1919
выбор редакции	1934
выйти	1920
відео	2338
відео вище	2359
відео нижче	2359
відповісти	2336
відхилити	2334
""", 'г': """
главная	1937
главное	1934
главное за день	1934
главные новости	1934
головна	2340
головне	2338
головне за день	2338
головні новини	2338
""", 'д': """
далее	1937
далі	2340
дарете	93
дари	93
дари сега	93
детальніше	2340
дзен	1926
дивіться відео	2359
дивіться відео вище	2359
дивіться відео нижче	2359
дивіться також	2338
дивіться також відео	2359
дивіться у відео	2359
для подписчиков	1920
до теми	2338
добавить комментарий	1932
додати коментар	2336
докладвай грешка	100
докладніше	2340
долучитися	2325
доступно по подписке	1920
другая сумма	1919
други новини	19
другие материалы	19	1934
другие материалы рубрики	1934
другие новости	19	1934
другие новости раздела	1934
другие статьи	1934
друк	2331
""", 'е': """
единоразово	1917
ежемесячно	1917
еще новости	1934
еще по теме	1934
ещё	1934
ещё новости	1934
ещё по теме	1934
""", 'з': """
за темою	2338
забравена парола	94
забули пароль	2327
забыли пароль	1920
завантажити ще	2340
загрузить еще	1937
загрузить ещё	1937
задонатити	2325
задонатить	1917
закрити	2324
закрыть	1916
залишити коментар	2336
запази	100
запази статията	100
запропонувати новину	2336
зарегистрироваться	1920
зареєструватися	2327
затвори	103
зберегти	2331
зберегти статтю	2331
збільшити	2340
зміст	2340
зробити внесок	2325
зрозуміло	2334
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
изпрати по имейл	100
изпрати статията по имейл	100
интересное	1934
""", 'к': """
к началу	1937
категории	1934
категорії	2338
ключови думи	98
коментар	2336
коментари	100
коментарі	2336
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	2336
комментарии	1932
комментарии отсутствуют	1932
комментарий	1932
комментировать	1932
контакти	2336
контакты	1932
конфиденциальность	1930
копирай линк	100
копирай линка	100
копировать ссылку	1925
копіювати посилання	2331
купи абонамент	94
купить подписку	1920
""", 'л': """
лента новостей	1934
личный кабинет	1920
""", 'м': """
материалы партнеров	1929
материалы по теме	1934
матеріали за темою	2338
матеріали по темі	2338
меню	1937	2340
метки	1934
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1916
может позже	1916
можливо, пізніше	2324
мой профиль	1920
моят профил	94
мы в социальных сетях	1927
мы в соцсетях	1927
мы вконтакте	1927
мій профіль	2327
мітки	2338
""", 'н': """
на главную	1937
на правах реклами	2333
на правах рекламы	1929
наверх	1937	2340
нагадати пізніше	2324
надіслати	2331
надіслати другу	2331
надіслати поштою	2331
надіслати статтю поштою	2331
назад	1937	2340
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	2338
найпопулярніше за добу	2338
найпопулярніше за тиждень	2338
найти	1937
найчитаніше	2338
налаштування	2334
написати коментар	2336
написать комментарий	1932
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1916
направете дарение	93
настройки	1930
настройки cookie	1930
наступна	2340
наступна стаття	2338
не зараз	2324
не пропустите	1934
не пропустіть	2338
не сега	103
не сегодня	1916
не сейчас	1916
не сьогодні	2324
не, благодаря	103
нет комментариев	1932
нет, спасибо	1916
новини	2338
новини за темою	2338
новини компаній	2333
новини партнерів	2333	2338
новости	1934
новости smi#	1934
новости партнеров	1929
новости партнёров	1929
новости по теме	1934
новости сми#	1934
ні, дякую	2324
""", 'о': """
обговорити	2336
обратная связь	1932
обсудить	1932
обсуждение	1932
одноклассники	1926
одноразово	2325
оставить комментарий	1932
останні новини	2338
останні статті	2338
ответить	1932
отказаться	1930
отклонить	1930
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1925
отправить по почте	1925
оформити підписку	2327
оформить донат	1917
оценете статията	100
оцените материал	1932
оцените статью	1932
оцініть матеріал	2336
оцініть статтю	2336
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1929
партнерский проект	1929
партнерський матеріал	2333
партнерський проєкт	2333
партньорско съдържание	97
партнёрский материал	1929
партнёрский проект	1929
передплата	2327
передплатити	2327
перейти к содержанию	1937
печать	1925
платена публикация	97
платено съдържание	97
по подписке	1920
по теме	1934
по-късно	103
повідомити про помилку	2336
повідомити про помилку в тексті	2336
погоджуюсь	2334
погоджуюся	2334
подарете тази статия	100
подарить материал	1925
подарить статью	1920
подарувати статтю	2331
поддержать	1917
поддержать автора	1917
поддержать нас	1917
поддержать проект	1917
поддержать редакцию	1917
поддержите нас	1917
поделитесь	1925
поделиться	1925	1925
поделиться в telegram	1925
поделиться в twitter	1925
поделиться в одноклассниках	1925
поделиться в соцсетях	1925
поделиться вконтакте	1925
поделиться новостью	1925
поделиться ссылкой	1925
поделиться статьей	1925
поделиться статьёй	1925
подкасти	2338
подкасты	1934
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1920
подписаться в max	1927
подписаться в telegram	1927
подписаться на канал	1927
подписаться на новости	1922
подписаться на рассылку	1922
подписаться на телеграм-канал	1927
подписка	1920
подписывайтесь	1927
подпишитесь на рассылку	1922
подробнее	1937
подробнее по теме	1934
поділитись	2331
поділитися	2331
поділитися в telegram	2331
поділитися в соцмережах	2331
поділитися новиною	2331
поділитися статтею	2331
поділіться	2331
пожертвовать	1917
пожертвувати	2325
позже	1916
поиск	1937
показати більше	2340
показати коментарі	2336
показати ще	2340
показать больше	1937
показать еще	1937
показать ещё	1937
показать комментарии	1932
политика конфиденциальности	1930
политика обработки персональных данных	1930
пользовательское соглашение	1930
політика конфіденційності	2334
помочь	1917
помочь нам	1917
помочь проекту	1917
помочь редакции	1917
понятно	1930
попередня	2340
попередня стаття	2338
попробовать бесплатно	1920
популярне	2338
популярное	1934
популярные	1934
популярные новости	1934
популярные статьи	1934
популярні новини	2338
посилання скопійовано	2331
последнее	1934
последни	98
последни новини	98
последние новости	1934
послухати новину	2331
похожие материалы	1934
похожие статьи	1934
поширити	2331
поширити у facebook	2331
пошук	2340
правила за коментиране	100
правила использования	1930
правила коментування	2336
правила комментирования	1932
предложить новость	1932
предыдущая	1937
предыдущая статья	1934
премиум	1920
преміум	2327
препоръчани	98
препоръчваме ви	98
препоръчваме ви още	98
препоръчваме още	98
прийняти	2334
прийняти всі	2334
принтирай	100
принять	1930
принять все	1930
принять всё	1930
прислать новость	1932
приєднатися	2325
приєднатися до спільноти	2325
продовження під рекламою	2333
продовження статті під рекламою	2333
продолжить без поддержки	1916
продължава след рекламата	97
промо	1929	2333
прослушать	1925
прослушать новость	1925
прочетете и	98
підписатись	2327
підписатися	2327
підписка	2327
підтримайте нас	2325
підтримати	2325
підтримати автора	2325
підтримати журналістів	2325
підтримати нас	2325
підтримати редакцію	2325
пізніше	2324
""", 'р': """
радимо прочитати	2338
радимо також	2338
развернуть	1937
разово	1917
разпечатай	100
распечатать	1925
распечатать статью	1925
рассказать друзьям	1925
рассылка	1922
рассылки	1922
регистрация	94	1920
редакция рекомендует	1934
реклама	97	1929	1929	2333	2333
реклама - статията продължава по-долу	97
реклама на сайте	1929
реклама на сайті	2333
реклама. продовження нижче	2333
реклама. продолжение ниже	1929
рекламно каре	97
рекламно съдържание	97
рекомендуем	1934
рекомендуем почитать	1934
рекомендуем также	1934
рекомендуемое	1934
рекомендуємо	2338
рекомендуємо прочитати	2338
рекомендуємо також	2338
реєстрація	2327
роздрукувати	2331
роздрукувати статтю	2331
рубрики	1934	2338
""", 'с': """
самое важное	1934
самое популярное	1934
самое читаемое	1934
самое читаемое за день	1934
самое читаемое за неделю	1934
свежее	1934
свежие новости	1934
свернуть	1937
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1932
сделать пожертвование	1917
сейчас читают	1934
скопировать ссылку	1925
скопировать ссылку на статью	1925
скопіювати посилання	2331
скопіювати посилання на статтю	2331
следующая	1937
следующая статья	1934
слухати	2331
слухати новину	2331
слушай новината	100
слушать	1925
слушать новость	1925
см. также	1934
смотреть все	1937
смотри также	1934
смотрите также	1934
советуем почитать	1934
согласен	1930
согласиться	1930
содержание	1937
создать аккаунт	1920
сообщить об опечатке	1932
сообщить об ошибке	1932
сохранить	1925
сохранить статью	1925
социальные сети	1927
спасибо за подписку	1922
спецпроект	1929
спецпроєкт	2333
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1919
способы оплаты	1919
ссылка скопирована	1925
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2325
стати частиною спільноти	2325
стать патроном	1917
стать соучастником	1917
стать спонсором	1917
створити акаунт	2327
стрічка новин	2338
сходни новини	98
схожі матеріали	2338
схожі новини	2338
схожі статті	2338
създай профил	94
сюжет	1934
сюжеты	1934
""", 'т': """
тагове	98
також читайте	2338
твитнуть	1925
твиттер	1926
твітнути	2331
теги	1934	2338
текст продовжується під рекламою	2333
телеграм	1926
тема дня	1934
теми	2338
темы	1934
только для подписчиков	1920
""", 'у': """
увеличить	1937
увійти	2327
уже есть аккаунт	1920
уже зарегистрированы	1920
уже зареєструвалися	2327
умови використання	2334
усі новини	2340
""", 'ф': """
файлы cookie	1930
фейсбук	1926
фото	1934
фоторепортаж	1934
""", 'х': """
харесай	100
хорошо	1930
""", 'ч': """
час читання # хв	2340
чи була стаття корисною	2336
читайте еще	1934
читайте ещё	1934
читайте ниже	1929
читайте по теме	1934
читайте также	1934
читайте також	2338
читати далі	2340
читати повністю	2340
читати також	2338
читать в max	1927
читать в telegram	1927
читать далее	1937
читать дальше	1937
читать ещё	1937
читать комментарии	1932
читать полностью	1937
читать также	1934
что еще почитать	1934
что ещё почитать	1934
""", 'щ': """
ще за темою	2338
ще новини	2338
що ще почитати	2338
щомісяця	2325
""", 'э': """
электронная почта	1922
""", 'я': """
я вже підтримую	2324
я уже поддерживаю	1916
яндекс.дзен	1926
""", 'і': """
інші новини	19	2338
""", 'א': """
אולי גם יעניין אותך	1093
אולי יעניין אותך	1093
אולי יעניין אותך גם	1119
אולי יעניין אתכם	1093
אולי יעניין אתכם גם	1119
אולי מאוחר יותר	1083
אולי פספסתם	1119
אינציקלופדיית ynet	1093
""", 'ב': """
בחסות	1122
בשיתוף	1090
""", 'ד': """
דווח על טעות	1092
דלג לתוכן	1095
דף הבית	1095
""", 'ה': """
האזינו	1088
הבא	1095
הגב	1092
הדפיסו כתבה	1118
הדפס	1088
הדפסה	1088
הדפסת כתבה	1118
הוסיפו תגובה	1092
הוסף תגובה	1092
הוספת תגובה	1092
הזכירו לי מאוחר יותר	1083
החשבון שלי	1085
הירשם	1085
הכי נצפים	1093
הכי נקרא	1093
הכי נקראות	1093
הכי נקראות היום	1119
הכתבה הבאה	1093
הכתבה המלאה למנויים	1118
הכתבה הקודמת	1093
המלצות	1093
המשך לקרוא	1095
המשך קריאה	1095
הנצפים ביותר	1119
הנקראות ביותר	1093
הנקראים ביותר	1119
העתיקו את הקישור	1118
העתיקו קישור	1118
העתק קישור	1088
העתקת הקישור	1118
העתקת קישור	1088
הצג עוד	1095
הצטרפו	1084
הצטרפו אלינו	1084
הקודם	1095
הקישור הועתק	1118
הרשמה	1085
השב	1092
התחבר	1085
התחברות	1085
""", 'ו': """
ווטסאפ	1088
וידאו	1093
""", 'ח': """
חדשות אחרונות	1093
חודש ראשון ב-#	1117
חודש ראשון ב-# ש"ח	1117
חודש ראשון בשקל	1117
חודש ראשון חינם	1117
חזרה למעלה	1095
חיפוש	1095
""", 'ט': """
טוויטר	1088
טלגרם	1088
טען עוד	1095
""", 'י': """
יציאה	1085
""", 'כ': """
כבר מנויים? התחברו	1085
כבר נרשמת	1085
כותרות אחרונות	1093
כניסה	1085
כניסה למנויים	1085
כתבה זו היא תוכן ממומן	1118
כתבה ממומנת	1122
כתבו תגובה	1092
כתבות אחרונות	1093
כתבות מומלצות	1093
כתבות נוספות	1093
כתבות נוספות בנושא	1119
כתבות נוספות שיעניינו אתכם	1119
כתבות קשורות	1093
כתבות שאולי פספסתם	1119
כתבות שיעניינו אתכם	1119
""", 'ל': """
לא כעת	1083
לא עכשיו	1083
לא תודה	1083
לא, תודה	1083
להורדת האפליקציה	1118
להמשך קריאה	1085
להרשמה	1085
לכל הכתבות	1095
לכל הכתבות בנושא	1119
לכל העדכונים, הכתבות והסרטונים	1119
לכל התגובות	1092
לכתבה הבאה בסדרה	1119
לכתבה הקודמת בסדרה	1119
לרכישת מינוי	1085
לרכישת מינוי לחצו כאן	1118
לתרום	1084
לתרומה	1084
""", 'מ': """
מבזקים	1093
מודעה	1090
מומלץ עבורך	1119
מומלץ עבורכם	1119
מומלצים	1093
ממומן	1090
מצאתם טעות	1092
""", 'נ': """
נושאים	1093
נושאים קשורים	1093
""", 'ס': """
סגור	1083
סגירה	1083
סיכום ai	1104
סיכום הכתבה	1104
""", 'ע': """
עוד	1095
עוד באותו נושא	1119
עוד בנושא	1093
עוד בערוץ	1093
עוד חדשות	1093
עוד כתבות	19	1093
עוד כתבות בנושא	19
עוד כתבות מעניינות	1118
עוד סיפורים	1119
""", 'פ': """
פייסבוק	1088
פרסום	1090
פרסומת	1090
""", 'צ': """
צור חשבון	1085
צור קשר	1092
""", 'ק': """
קרא גם	1093
קרא עוד	1095
קראו גם	1093
קראו עוד	1095
""", 'ש': """
שיתוף	1088
שיתוף בווטסאפ	1088
שיתוף בטוויטר	1088
שיתוף במייל	1118
שיתוף בפייסבוק	1088
שכחתי סיסמה	1085
שלח לחבר	1088
שלחו את הכתבה במתנה	1118
שלחו במתנה	1118
שליחה במייל	1088
שמירה	1088
שמירת כתבה	1118
שמרו כתבה	1118
שמרו לקריאה מאוחרת	1118
שתף	1088
שתפו	1088	1118
שתפו את הכתבה	1088
שתפו בוואטסאפ	1118
שתפו בווטסאפ	1118
שתפו בטלגרם	1118
שתפו בפייסבוק	1088
""", 'ת': """
תגובה	1092
תגובות	1092
תגיות	1093
תוכן למנויים	1085
תוכן ממומן	1090
תוכן מסחרי	1122
תוכן מקודם	1090
תוכן פרסומי	1122
תוכן שיווקי	1090
תוכן שיווקי בשיתוף	1122
תורגם אוטומטית	1118
תיקון טעות	1118
תמכו בנו	1084
תפריט	1095
תקציר ai	1104
תקציר בינה מלאכותית	1104
תקציר הכתבה	1104
תרומה	1084
תרמו	1084
תרמו עכשיו	1084
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	914
اخبار ديگر	19
اخبار ذات صلة	49
اخبار ذات علاقة	79
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	889
اخبار مرتبطة	79
اخبار پيشنهادي	914
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	889
اخرين خبرها	914
ادامه	891
ادامه مطلب	891
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	884
ارسال المقال بالبريد	78
ارسال به تلگرام	906
ارسال به دوستان	884
ارسال نظر	888
از دست ندهيد	914
از ما حمايت كنيد	881
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	882
اشتراك گذاري	884
اشتراك گذاري در تلگرام	906
اشتراكگذاري	884
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
الان نه	880
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
انتهاي پيام	906
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
اولين نفري باشيد كه نظر ميدهد	906
ايجاد حساب	882
اين مطالب را هم بخوانيد	914
اين مطلب را هم بخوانيد	914
اگهي	886
اگهيها	918
""", 'ب': """
بازرگاني	918
بازگشت به بالا	891
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	889
برچسبها	889
بستن	880
بعدا ياداوري كن	880
بعدي	891
بلغ عن خطا	69
به اشتراك بگذاريد	884
بيشتر	889	891
بيشتر ببينيد	914
بيشتر بخوانيد	889
""", 'ت': """
تازهترينها	889
تبرع	39
تبرع الان	39
تبليغ	886
تبليغات	886
تبليغات در گوگل	918
تبليغات متني	918
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	884
تم نسخ الرابط	78
تماس با ما	888
تماشاي ويديو	906
تويتر	44
توييتر	884
تيليجرام	44
""", 'ث': """
ثبت نام	882
ثبت نظر	888
ثبتنام	882
""", 'ج': """
جديدترين اخبار	889
جستجو	891
جميع التعليقات	48
""", 'ح': """
حالا نه	880
حجم الخط	44
حساب كاربري	882
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	881
حمايت مالي	881
""", 'خ': """
خانه	891
خبر بعدي	906
خبر قبلي	906
خبرهاي بيشتر	914
خبرهاي داغ	914
خبرهاي مرتبط	889	914
خبرهاي پيشنهادي	914
خروج	882
""", 'د': """
در همين رابطه	914
در همين زمينه	914
دستهبندي	889
دعوت به همكاري	906
ديدگاه	888
ديدگاهتان را بنويسيد	906
ديدگاهها	888
""", 'ذ': """
ذات صلة	49
ذخيره	884
ذخيره خبر	906
ذخيره مطلب	906
ذخيره مطلب براي بعد	906
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	882
رپورتاژ	886
رپورتاژ اگهي	886
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
شايد بعدا	880	880
""", 'ص': """
صفحه اصلي	891
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	882
عكس	889
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	882
فيديو	49
فيسبوك	44	884
""", 'ق': """
قبلي	891
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
كليدواژهها	889
كمك كنيد	881
كمك مالي	881
كن اول المعلقين	78
كن داعما	39
كپي شد	906
كپي كردن لينك	906
كپي لينك	884
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	884
لينك كوتاه خبر	906
لينك كپي شد	906
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	886
محتواي حمايتشده	906
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
مشاهده بيشتر	891
مشاهده همه	891
مشترك شويد	882
مطالب بيشتر	914
مطالب مرتبط	889
مطالب پيشنهادي	914
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	889
منو	891
مهمترين اخبار	889
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	906
نسيت كلمة المرور	40
نظر	888
نظر بدهيد	906
نظر خود را با ما در ميان بگذاريد	906
نظر خود را بنويسيد	888
نظر شما	888
نظر شما درباره اين خبر چيست	906
نظرات	888
نظرسنجي	906
نمايش بيشتر	891
ننصح بقراءة	49
نه ممنون	880
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	884
همچنين ببينيد	914
همچنين بخوانيد	889
""", 'و': """
واتساب	44
واتساپ	884
ورود	882
ورود / ثبت نام	882
وسوم	49
ويديو	889
ويژه مشتركان	882
""", 'پ': """
پاسخ	888
پربازديدترين	889
پربازديدترينها	889
پربازديدها	889
پربازديدهاي امروز	914
پربازديدهاي هفته	914
پربحثترينها	889
پربينندهترين	914
پربينندهترين خبرها	914
پربينندهترينها	914
پيام بازرگاني	918
پيشنهاد خواندني	914
پيشنهاد سردبير	889
پيشنهاد ما	889
""", 'چ': """
چاپ	884
""", 'گ': """
گزارش خطا	888
گزارش خطا در اين خبر	906
""", 'अ': """
अगला	1143
अगली खबर	1141
अन्य खबरें	19	19	1141
अपनी राय दें	1140
अभी दान करें	1132
अभी नहीं	1131
""", 'आ': """
आगे पढें	1143
आज की अन्य खबरें	1164
आपके लिए	1141
आपको यह भी पसंद आ सकता है	1164
आपको ये भी पसंद आ सकता है	1164
""", 'इ': """
इसे भी देखें	1164
इसे भी पढें	1141
""", 'ई': """
ई-पेपर	1133
""", 'ऊ': """
ऊपर जाएं	1143
""", 'ए': """
एआई द्वारा तैयार	1152
एआई समरी	1152
एआई सारांश	1152
एआई से तैयार सारांश	1152
""", 'औ': """
और खबरें	1141
और देखें	1143
और पढें	1141	1143
और भी पढें	1164
""", 'क': """
कमेंट	1140
कमेंट करें	1140
कमेंट्स	1140
केवल सदस्यों के लिए	1133
कॉपी लिंक	1136
""", 'ख': """
खाता बनाएं	1133
खोजें	1143
""", 'च': """
चर्चा में क्यों है	1164
""", 'ज': """
जरूर पढें	1164	1164
जवाब दें	1140
ज्यादा पढी गई	1164
""", 'ट': """
टिप्पणियां	1140
टिप्पणी	1140
टिप्पणी करें	1140
टैग्स	1141
टॉप न्यूज	1141
टॉप स्टोरीज	1164
ट्रेंडिंग	1141
ट्विटर	1136
""", 'त': """
ताजा खबरें	1141	1141
ताजा समाचार	1141
""", 'द': """
दान करें	1132
देश की और खबरें	1164
दोस्तों को भेजें	1152
""", 'न': """
नहीं धन्यवाद	1131
नहीं, धन्यवाद	1131
""", 'प': """
पार्टनर कंटेंट	1167
पिछला	1143
पिछली खबर	1141
पूरी खबर पढें	1143
प्रचार	1138
प्रतिक्रिया दें	1140
प्रायोजित	1138
प्रायोजित सामग्री	1167
प्रिंट करें	1136
प्रीमियम	1133
""", 'फ': """
फेसबुक	1136
फेसबुक पर शेयर करें	1136
फोटो	1141
फोटो गैलरी	1164
""", 'ब': """
बंद करें	1131
बडी खबरें	1141
बाद में	1131
बाद में याद दिलाएं	1131
""", 'म': """
मुख्य समाचार	1141
मेन्यू	1143
मेरा खाता	1133
""", 'य': """
यह भी देखें	1164
यह भी पढें	1141
ये खबरें भी पढें	1164
ये भी जानें	1164
ये भी देखें	1164
ये भी पढें	1141
""", 'र': """
रजिस्टर करें	1133
""", 'ल': """
लिंक कॉपी करें	1136	1152
लॉग इन	1133
लॉग इन करें	1133
लॉगआउट	1133
लॉगिन	1133
लोकप्रिय	1141
""", 'व': """
विज्ञापन	1138
विज्ञापन के बाद जारी	1167
विज्ञापन हटाएं	1152
विषय	1141
वीडियो	1141
व्हाट्सएप	1136
""", 'श': """
शायद बाद में	1131
शेयर	1136
शेयर करें	1136
""", 'स': """
संपर्क करें	1140
संबंधित खबरें	1141	1141
संबंधित लेख	1141
संबंधित वीडियो	1164
संबंधित समाचार	1141
सदस्य बनें	1132
सबसे ज्यादा पढी गई	1141
सबसे ज्यादा पढी गई खबरें	1164
सबसे ज्यादा पढी गईं	1164
सब्सक्राइब	1133
सब्सक्राइब करें	1133
सभी देखें	1143
समर्थन करें	1132
सहयोग करें	1132
साइन अप	1133
साइन इन	1133
साझा करें	1136
सेव करें	1136
स्पॉन्सर्ड	1138
स्पॉन्सर्ड कंटेंट	1167
""", 'ह': """
हमारा समर्थन करें	1132
होम	1143
""", 'অ': """
অনুদান দিন	148
""", 'আ': """
আপনার জন্য নির্বাচিত	171
আরও খবর	150
আরও দেখুন	150
আরও পডতে পারেন	171
আরও পডুন	150
আরও সংবাদ	171
আরো খবর	171
আরো পডুন	171
""", 'এ': """
এ জাতীয আরও খবর	171
এ জাতীয আরো খবর	171
এ সম্পর্কিত আরও খবর	150
এ সম্পর্কিত আরও পডুন	171
এই বিভাগের আরও খবর	171
এই বিভাগের আরো খবর	171
""", 'ক': """
কপি লিংক	170
""", 'খ': """
খবরটি শেযার করুন	170
""", 'জ': """
জনপ্রিয খবর	171
""", 'ন': """
নিবন্ধন	148
""", 'প': """
পাঠকের পছন্দ	171
পোস্টটি শেযার করুন	170
প্রিন্ট	152
প্রিন্ট করুন	170
""", 'ফ': """
ফেসবুকে শেযার করুন	170
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	170
বিজ্ঞাপন	152
বিস্তারিত পডুন	171
""", 'ম': """
মন্তব্য	152
মন্তব্য করুন	152
""", 'র': """
রেজিস্টার	148
""", 'ল': """
লগ ইন	148
লগইন	148
লিংক কপি	152
লিংক কপি করুন	170
লিংক কপি হযেছে	170
লিঙ্ক কপি করুন	170
লেখাটি সেভ করুন	170
""", 'শ': """
শেযার	152
শেযার করুন	152	170
""", 'স': """
সংশ্লিষ্ট খবর	150
সম্পর্কিত	171
সম্পর্কিত খবর	150
সম্পর্কিত বিষয	171
সম্পর্কিত সংবাদ	171
সর্বশেষ	150
সর্বশেষ সংবাদ	150
সর্বাধিক আলোচিত	171
সর্বাধিক পঠিত	150
সর্বোচ্চ পঠিত	171
সহাযতা করুন	148
সাবস্ক্রাইব	148
সেভ করুন	170
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2257
ข่าวที่น่าสนใจ	2257
ข่าวที่เกี่ยวข้อง	2237
ข่าวยอดนิยม	2237
ข่าวล่าสุด	2237
ข่าวอื่นที่น่าสนใจ	2257
ข่าวอื่นๆ	19	2257
ข่าวอื่นๆ ที่น่าสนใจ	2249
ข่าวเกี่ยวข้อง	2257
ข่าวแนะนำ	2237
""", 'ค': """
คลิกชมวิดีโอ	2249
คลิปแนะนำ	2257
ความคิดเห็น	2239
คัดลอกลิงก์	2239
คัดลอกลิงก์แล้ว	2249
คัดลอกลิงค์	2249
คัดลอกลิงค์แล้ว	2249
คุณอาจสนใจ	2257
""", 'ช': """
ชมคลิป	2249
ชมคลิปวิดีโอ	2249
ชมวิดีโอ	2249
ชมวิดีโอด้านบน	2249
ชมวิดีโอเต็มได้ที่นี่	2249
""", 'ด': """
ดูคลิป	2249
ดูวิดีโอ	2249
ดูเพิ่มเติม	2239
""", 'ต': """
ติดต่อเรา	2249
""", 'บ': """
บทความที่น่าสนใจ	2257
บทความที่เกี่ยวข้อง	2237
บทความล่าสุด	2237
บทความแนะนำ	2257
บริจาค	2235
บริจาคเลย	2235
บันทึก	2249
บันทึกไว้อ่านภายหลัง	2249
""", 'พ': """
พิมพ์	2239
พิมพ์บทความ	2249
พิมพ์หน้านี้	2249
""", 'ฟ': """
ฟังรายการย้อนหลัง	2249
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2249
""", 'ย': """
ยอดนิยม	2257
ยอดนิยมในตอนนี้	2257
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2249
ร่วมงานกับเรา	2249
ร่วมตอบแบบสอบถาม	2249
ร่วมบริจาค	2235
ร่วมแสดงความคิดเห็น	2249
""", 'ล': """
ลงทะเบียน	2235
ลืมรหัสผ่าน	2235
""", 'ส': """
สนับสนุนเรา	2235
สปอนเซอร์	2239
สมัครงานกับเรา	2249
สมัครสมาชิก	2235
ส่งต่อให้เพื่อน	2249
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2257
อ่านข่าวผ่านแอป	2249
อ่านข่าวอื่นๆ	2257
อ่านต่อ	2239
อ่านต่อเรื่องนี้	2257
อ่านเพิ่มเติม	2237
อ่านเรื่องที่เกี่ยวข้อง	2257
""", 'เ': """
เข้าสู่ระบบ	2235
เนื้อหาที่เกี่ยวข้อง	2257
เป็นคนแรกที่แสดงความคิดเห็น	2249
เรื่องที่คุณอาจสนใจ	19	2257
เรื่องที่น่าสนใจ	2257
เรื่องที่เกี่ยวข้อง	2237
เรื่องล่าสุด	2257
เรื่องอื่นที่น่าสนใจ	2237
เรื่องแนะนำ	2257
""", 'แ': """
แชร์	2239
แชร์ข่าวนี้	2249
แชร์บทความ	2249
แชร์หน้านี้	2249
แชร์ไปที่ line	2249
แท็ก	2257
แท็กที่เกี่ยวข้อง	2257
แปลอัตโนมัติ	2249
แสดงความคิดเห็น	2239
""", 'โ': """
โฆษณา	2239
โหลดแอปฟรี	2249
""", 'ủ': """
ủng hộ	2394
ủng hộ chúng tôi	2394
""", 'あ': """
あとで	1362
あとで読む	1370
あなたにおすすめ	1379
あなたにおすすめの記事	1379
あなたへのおすすめ	1379
あわせて読みたい	1379
あわせて読む	1403
""", 'い': """
いいえ、結構です	1362
いいね	1370	1370
いいね!してニュースをチェック	1371
いいね!で応援する	1393
いま読まれています	1403
いま読まれている記事	1403
""", 'お': """
おすすめ	1379
おすすめの記事	1379
おすすめ情報pr	1373
おすすめ記事	1379
おすすめ関連記事	1403
お問い合わせ	1375
お気に入り	1370
お気に入りに追加	1370
お申し込み	1365
""", 'こ': """
こちらの記事もおすすめ	1403
こちらの記事も読まれています	19	1403
こちらもおすすめ	1379
こちらも読む	1403
この著者の記事	1379
この記事に関連するニュース	1403
この記事のタグ	1379
この記事の写真をすべて見る	1404
この記事の関連ニュース	1403
この記事は会員限定です	1365
この記事もチェック	1393
この記事をシェア	1370
この記事をプレゼント	1393
この記事をプレゼントする	1393
この記事を保存	1393
この記事を印刷	1393
この記事を印刷する	1393
この記事を評価する	1393
この記者の記事一覧	1379
この連載の記事	1379
""", 'ご': """
ご意見	1377
ご支援のお願い	1363
ご購読の申し込み	1365
""", 'さ': """
さらに読み込む	1381
""", 'す': """
すべての写真を見る	1404
すべて受け入れる	1375
すべて見る	1381
すべて許可	1375
""", 'そ': """
その他の記事	1379
""", 'は': """
はてなブックマーク	1370
はてなブックマークに追加	1393
はてブ	1370
""", 'ま': """
また後で	1362
""", 'み': """
みんなのコメント	1377
""", 'も': """
もっと見る	1381
もっと詳しく知りたい方は	1403
もっと読む	1379
もどる	1381
""", 'よ': """
よく読まれています	1403
よく読まれている記事	1379
よく読まれている記事ランキング	1379
""", 'ア': """
アクセスランキング	1379
アンケート実施中	1393
""", 'オ': """
オススメ記事	1379
""", 'カ': """
カテゴリ	1379
カテゴリー	1379
""", 'キ': """
キーワード	1379
""", 'ク': """
クイズに挑戦	1393
クイズに挑戦する	1393
クッキー	1375
クッキー設定	1375
クリップ	1370
クリップする	1370
""", 'コ': """
コピーしました	1370
コメント	1377
コメント#件	1377
コメント(#	1377
コメントする	1377
コメントはまだありません	1377
コメントをもっと見る	1377
コメントを投稿	1377
コメントを書く	1377
コメントを残す	1377
コメントを見る	1377
コメント一覧	1377
""", 'サ': """
サイトポリシー	1375
サイトマップ	1375
サインイン	1365
サポートする	1363
""", 'シ': """
シェア	1370	1393
シェアしよう	1370
シェアする	1370	1393
""", 'ス': """
スキップ	1362
スクラップ	1370
スクラップする	1370
スポンサー	1373
スポンサードリンク	1373
スポンサーリンク	1373
""", 'タ': """
タイアップ	1373
タグ	1379
""", 'チ': """
チップを送る	1363
チャンネル登録	1371
""", 'ツ': """
ツイート	1370
ツイートする	1370
""", 'ト': """
トップ	1381
トップへ戻る	1381
トップニュース	1379
トップページ	1381
トピックス	1379
""", 'ド': """
ドネーション	1363
""", 'ニ': """
ニュースを読む	1381
ニュースレター	1367
ニュースレター登録	1367
""", 'バ': """
バックナンバー	1379
""", 'パ': """
パスワードを忘れた方	1365
""", 'ピ': """
ピックアップ	1379
""", 'フ': """
フォロー	1371
フォローしてね	1371
フォローしました	1371
フォローする	1371
フォロー中	1371
""", 'ブ': """
ブックマーク	1370
ブックマークする	1370
""", 'プ': """
プライバシーポリシー	1375
プレゼント	1365
プレミアム	1365
""", 'ヘ': """
ヘルプ	1375
""", 'ペ': """
ページの先頭へ	1381
ページトップ	1381
ページトップへ	1381
""", 'ホ': """
ホーム	1381
""", 'ポ': """
ポスト	1370
ポストする	1370
""", 'マ': """
マイページ	1365
""", 'メ': """
メニュー	1381
メルマガ	1367
メルマガ登録	1367
メールで送る	1370
メールで送信	1370
メールアドレス	1367
メールアドレスを入力	1367
メールマガジン	1367
メールマガジン登録	1367
""", 'ラ': """
ランキング	1379
""", 'リ': """
リンクをコピー	1370
リンクをコピーしました	1393
リンクをコピーする	1393
""", 'ロ': """
ログアウト	1365
ログイン	1365
ログイン/会員登録	1365
ログイン・会員登録	1365
""", '一': """
一覧	1381
一覧へ	1381
一覧を見る	1381
""", '上': """
上一篇	2450
上一頁	2452
上一页	2452
""", '下': """
下一篇	2450
下一頁	2452
下一页	2452
下次再說	2435
下次再说	2435
""", '不': """
不,謝謝	2435
不,谢谢	2435
不用了	2435
""", '专': """
专题	2450
""", '个': """
个人中心	2438
""", '为': """
为你推荐	2450
为您推荐	2450
""", '主': """
主要ニュース	1379
""", '举': """
举报	2449
""", '人': """
人才招聘	2466
人気の動画	1403
人気の記事	1379
人気ランキング	1379
人気記事	1379
人気記事ランキング	1379
人氣文章	2475
""", '今': """
今、あなたにオススメ	1379
今、読まれている記事	1403
今はしない	1362
今はやめておく	1362
今回はしない	1362
今日の注目	1379
今日最熱門	2475
今日热点	2450
今日焦点	2450
今日熱門	2475
""", '他': """
他の記事	19
他の記事も読む	1379
""", '付': """
付費閱讀	2438
付费内容	2438
付费阅读	2438
""", '以': """
以下为广告内容	2466
以下為廣告內容	2466
以后再说	2435
""", '会': """
会员专属	2438
会员中心	2438
会员登录	2438
会員の方はこちら	1365
会員の方はログイン	1365
会員登録	1365
会員登録する	1365
会員登録はこちら	1365
会員限定	1365
会員限定記事	1365
""", '你': """
你可能也喜欢	2450
你可能也喜歡	2450
你可能感兴趣	2450
你可能还想看	2475
你可能還想看	2475
""", '使': """
使用条款	2447
使用條款	2447
""", '保': """
保存	1370
保存する	1370
""", '個': """
個人情報保護方針	1375
""", '元': """
元の記事を読む	1404
元記事で読む	1404
元記事を読む	1381
""", '免': """
免責聲明	2447
免費訂閱	2440
免費註冊	2438
免費試讀	2438
免责声明	2447
免费注册	2438
免费订阅	2440
免费试读	2438
""", '全': """
全ての写真を見る	1404
全文はこちら	1404
全文を読む	1381
全文表示	1381
全部接受	2447
全部评论	2449
""", '公': """
公众号	2444
公式sns	1371
公式twitter	1371
公式x	1371
""", '共': """
共有	1370
共有する	1370
共有リンクをコピー	1393
""", '关': """
关于我们	2447
关注	2444
关注我们	2444
关键词	2450
关闭	2435
""", '其': """
其他新聞	2450
其他新闻	19	2450
""", '再': """
再生	1381
""", '写': """
写真(#枚	1404
写真をもっと見る	1404
写真を見る	1381
写真を見る(全#枚	1404
写真特集	1379
写评论	2449
""", '分': """
分享	2443
分享到	2443
分享到facebook	2466
分享到line	2466
分享到微信	2443
分享到微博	2443
分享本文	2466
分享此文	2466
分享給好友	2466
分享給更多人看到	2466
分享给好友	2466
分享给更多人	2466
分享至	2443
分享至facebook	2443
分享至line	2466
分类	2450
分類	2450
""", '列': """
列印	2443
列印本頁	2466
""", '初': """
初割で無料体験する	1365
""", '利': """
利用規約	1375
""", '前': """
前のページ	1381
前の記事	1379
前の記事へ	1379
前へ	1381
前回の記事はこちら	1403
前回はこちら	1404
""", '加': """
加入line好友	2444
加入会员	2438
加入我们	2466
加入我们的团队	2466
加入我們	2466
加入我們的團隊	2466
加入書籤	2443
加入會員	2438
加载更多	2452
""", '動': """
動画	1379
動画で見る	1393
動画を再生する	1393
動画を見る	1381
""", '单': """
单次捐款	2436
""", '印': """
印刷	1370
印刷する	1370
印刷用ページ	1393
印刷用ページを表示	1393
""", '即': """
即时新闻	2450
即時新聞	2450
""", '原': """
原文連結	2476
原文链接	2476
""", '参': """
参与评论	2449
参加者募集中	1390
参加问卷调查	2466
""", '參': """
參加問卷調查	2466
""", '友': """
友善列印	2466
友達に教える	1393
""", '反': """
反馈	2449
""", '发': """
发现错误?请告诉我们	2466
发表留言	2449
发表评论	2449
""", '合': """
合わせて読みたい	1379
""", '同': """
同じカテゴリの記事	1379
同じ著者の記事	1403
同意	2447
同意しない	1375
同意する	1375
""", '听': """
听全文	2466
听新闻	2443
听这篇文章	2466
""", '單': """
單次捐款	2436
""", '回': """
回到頂部	2452
回复	2449
回覆	2449
回頂端	2452
回首頁	2452
""", '复': """
复制成功	2443
复制网址	2466
复制链接	2443
""", '大': """
大字	2443
大家还在看	2450
大家都在看	2450
""", '头': """
头条	2450
""", '字': """
字体大小	2443
字号	2443
字級	2443
字體大小	2443
""", '官': """
官方微博	2444
""", '定': """
定期定額	2436
""", '寄': """
寄付	1363
寄付する	1363
寄付で応援する	1393
寄付のお願い	1363
寄付をする	1363
""", '專': """
專題	2450
""", '小': """
小字	2443
小編推薦	2450
""", '尚': """
尚無留言	2466
""", '展': """
展开	2452
展开全文	2452
展開	2452
""", '已': """
已关注	2444
已是会员	2438
已有帐号	2438
已經是會員	2438
已經是會員?登入	2438
""", '广': """
广告	2446
""", '広': """
広告	1373
広告の後に続きます	1373
広告をスキップ	1373
広告を閉じる	1373
広告企画	1373
""", '廣': """
廣告	2446
""", '延': """
延伸閱讀	2450
延伸阅读	2450
""", '开': """
开通会员	2438
""", '影': """
影音	2450
""", '後': """
後で	1362
""", '微': """
微信	2443
微博	2443
""", '忘': """
忘記密碼	2438
忘记密码	2438
""", '応': """
応援する	1363
""", '您': """
您可能也喜歡	2450
您可能感兴趣	2450
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2475
您的邮箱	2440
您的電郵	2440
""", '意': """
意见反馈	2449
""", '感': """
感想を送る	1377
""", '成': """
成为会员	2436
成為會員	2436
""", '我': """
我同意	2447
我的帐户	2438
我的帳戶	2438
我知道了	2447
我要留言	2449
我要糾錯	2466
我要纠错	2449
我要评论	2449
""", '戻': """
戻る	1381
""", '所': """
所有留言	2449
""", '打': """
打印	2443
打印本页	2466
打赏	2436
""", '投': """
投票する	1393
投稿する	1377
""", '拒': """
拒絕	2447
拒绝	2447
""", '招': """
招聘启事	2466
""", '拡': """
拡大	1370
拡大する	1381
""", '按': """
按讚	2444
""", '捐': """
捐款	2436
捐贈	2436
捐赠	2436
""", '排': """
排行榜	2450
""", '採': """
採用情報	1390
""", '接': """
接受	2447
接受全部	2447
接受所有	2447
""", '推': """
推广	2446
推广内容	2446
推廣	2446
推荐	2450
推荐文章	2450
推荐阅读	2450
推薦	2450
推薦文章	2450
推薦閱讀	2450
""", '提': """
提供	1373
""", '搜': """
搜尋	2452
搜索	2452
""", '播': """
播放	2452
""", '支': """
支持我们	2436
支持我們	2436
支援する	1363
""", '收': """
收听	2443
收听本文	2466
收聽文章	2466
收藏	2443
收藏文章	2443
收藏本文	2466
收起	2452
""", '文': """
文字の大きさ	1370
文字サイズ	1370
""", '新': """
新着	1379
新着ニュース	1379
新着記事	1379
新着記事一覧	1403
新規会員登録	1365
新規登録	1365
新闻简报	2440
""", '显': """
显示更多	2452
""", '暂': """
暂不	2435
暂无评论	2466
""", '暫': """
暫不	2435
""", '更': """
更多	2450
更多内容	2450
更多報導	2450
更多报道	2450
更多文章	2450
更多新聞	2450
更多新聞請看	2475
更多新闻	2450
更多精彩	2475
更多精采內容	2466
""", '最': """
最多人看	2475
最新ニュース	1379
最新号	1403
最新影音	2475
最新文章	2450
最新新聞	2450
最新新闻	2450
最新消息	2450
最新記事	1379
""", '會': """
會員中心	2438
會員專屬	2438
會員登入	2438
""", '有': """
有料会員登録	1365
有料会員記事	1393
有料登録	1365
有料記事	1365
""", '朋': """
朋友圈	2443
""", '服': """
服务条款	2447
服務條款	2447
""", '朝': """
朝刊・夕刊	1365
""", '本': """
本周热门	2475
本文へ	1381
本文へ移動	1381
""", '机': """
机器翻译	2466
""", '查': """
查看全部	2452
查看原图	2452
查看原文	2476
查看更多	2452
查看留言	2449
查看评论	2449
""", '标': """
标签	2450
""", '検': """
検索	1381
""", '業': """
業配	2446
""", '標': """
標籤	2450
""", '機': """
機器翻譯	2466
""", '檢': """
檢舉	2449
""", '次': """
次のページ	1381
次の記事	1379
次の記事へ	1379
次へ	1381
次ページ	1381
""", '每': """
每月捐款	2436
""", '注': """
注册	2438
注目の記事	1379
注目キーワード	1379
注目ワード	1379
注目記事	1379
""", '点': """
点击排行	2450
点击播放	2466
点击查看原文	2476
点击查看大图	2452
点击阅读原文	2476
点我看视频	2466
点赞	2443
""", '為': """
為您推薦	2450
""", '热': """
热点	2450
热点推荐	2450
热门	2450
热门排行	2450
热门文章	2450
热门新闻	2450
""", '無': """
無料で体験する	1365
無料で読む	1365
無料会員登録	1365
無料会員限定	1365
無料体験	1365
無料登録	1365
""", '焦': """
焦點新聞	2450
""", '熱': """
熱門	2450
熱門排行	2450
熱門文章	2450
熱門新聞	2450
熱門話題	2450
""", '特': """
特定商取引法に基づく表記	1375
特集	1379
""", '猜': """
猜你喜欢	2450
猜你喜歡	2450
""", '申': """
申し込む	1365
""", '电': """
电子报	2440
电子邮箱	2440
""", '画': """
画像を拡大	1381
画像を見る	1381
""", '留': """
留言	2449
留言(#	2449
""", '登': """
登入	2438
登入/註冊	2438
登出	2438
登录	2438
登录/注册	2438
登錄	2438
登録	1365
登録が完了しました	1393
登録して続きを読む	1365
登録する	1365
""", '發': """
發現錯誤?請告訴我們	2466
發表留言	2449
發表評論	2449
""", '目': """
目录	2452
目次	1381
目錄	2452
""", '相': """
相关主题	2450
相关报道	2450
相关推荐	2450
相关文章	2450
相关新闻	2450
相关标签	2450
相关视频	2475
相关阅读	2450
相關主題	2450
相關報導	2450
相關影片	2475
相關推薦	2450
相關文章	2450
相關新聞	2450
相關標籤	2450
相關閱讀	2450
""", '看': """
看了这篇文章的人也看	2450
看原文	2476
看更多	2450
看更多文章	2475
看更多新聞	2475
""", '稍': """
稍后再说	2435
稍后提醒我	2435
稍后阅读	2466
稍後再說	2435
稍後提醒我	2435
稍後閱讀	2466
""", '立': """
立即捐款	2436
立即訂閱	2438
立即订阅	2438
""", '粉': """
粉絲團	2444
""", '精': """
精彩推荐	2475
精彩推薦	2475
精选	2450
""", '紙': """
紙面ビューアー	1365
""", '続': """
続きはこちら	1404
続きをみる	1381
続きを読む	1365
""", '網': """
網友留言	2449
""", '編': """
編輯推薦	2450
編輯精選	2450
編集部おすすめ	1379
編集部のおすすめ	1379
""", '縮': """
縮小	1370
""", '繼': """
繼續閱讀	2452
""", '纠': """
纠错	2449
""", '继': """
继续浏览内容	2452
继续阅读	2452
""", '编': """
编辑推荐	2450
编辑精选	2450
""", '网': """
网友评论	2449
""", '联': """
联系我们	2447
""", '聯': """
聯絡我們	2447
""", '聽': """
聽全文	2466
聽新聞	2443
聽這篇文章	2466
""", '菜': """
菜单	2452
""", '著': """
著作権	1375
""", '複': """
複製網址	2466
複製連結	2443
""", '觀': """
觀看更多	2475
""", '视': """
视频	2450
""", '解': """
解鎖全文	2466
解锁全文	2466
""", '訂': """
訂閱	2438
訂閱會員	2438
訂閱會員專屬內容	2466
訂閱郵件	2440
訂閱電子報	2440
""", '記': """
記事の続きはこちら	1404
記事へのご意見	1377
記事をサポートする	1363
記事をプレゼント	1365
記事をプレゼントする	1393
記事を保存	1370
記事を保存する	1393
記事を印刷する	1370
記事を読む	1381
記事ランキング	1379
記事一覧	1381
記事一覧を見る	1404
記事全文を読む	1381
記者募集	1390
記者募集中	1390
""", '許': """
許可する	1375
""", '註': """
註冊	2438
""", '評': """
評論	2449
""", '話': """
話題の記事	1379
""", '語': """
語音播報	2466
語音朗讀	2466
""", '誤': """
誤字脱字の報告	1393
誤字脱字を報告する	1393
""", '読': """
読まれている記事	1379
読み上げ	1393
""", '請': """
請填寫讀者問卷	2466
請繼續往下閱讀	2446	2446
請輸入電子郵件	2440
""", '讚': """
讚	2443
讚賞支持	2436
""", '订': """
订阅	2438
订阅会员	2438
订阅邮件	2440
""", '评': """
评论	2449
评论(#	2449
""", '诚': """
诚聘英才	2466
""", '话': """
话题	2450
""", '语': """
语音朗读	2466
""", '请': """
请先登录再评论	2466
请继续往下阅读	2446
请输入邮箱	2440
""", '購': """
購読	1365
購読する	1365
購読のお申し込み	1365
購読申し込み	1365
""", '贈': """
贈送文章	2466
贈送文章給朋友	2466
贈送此文	2466
""", '贊': """
贊助	2436
贊助內容	2446
贊助商	2446
""", '赞': """
赞助	2436
赞助内容	2446
赞助商链接	2446
赞赏	2436
""", '赠': """
赠送此文	2466
""", '跳': """
跳到主要內容	2452
""", '載': """
載入更多	2452
""", '轉': """
轉發	2443
""", '转': """
转发	2443
""", '返': """
返信	1377
返信する	1377
返回顶部	2452
返回首页	2452
""", '追': """
追蹤	2444
追蹤我們	2444
""", '通': """
通報する	1377
通知を受け取る	1393
""", '速': """
速報	1379
速報通知を受け取る	1393
""", '連': """
連結已複製	2466
連載	1379
""", '運': """
運営会社	1375
""", '違': """
違反報告	1377
""", '選': """
選單	2452
""", '邮': """
邮箱	2440
""", '链': """
链接已复制	2466
""", '閉': """
閉じる	1362	1381
""", '開': """
開通會員	2438
""", '関': """
関連	1379
関連する記事	1379	1403
関連キーワード	1379
関連タグ	1379
関連トピックス	1379
関連ニュース	1379
関連リンク	1379
関連動画	1379
関連情報	1379
関連記事	1379
関連記事はこちら	1403
""", '閱': """
閱讀全文	2452
閱讀原文	2476
閱讀更多	2452
""", '關': """
關於我們	2447
關注	2444
關注我們	2444
關鍵字	2450
關閉	2435
""", '阅': """
阅读全文	2452
阅读原文	2476
阅读更多	2452
""", '隐': """
隐私权政策	2447
""", '電': """
電子信箱	2440
電子報	2440
電子版	1365
""", '音': """
音声で聞く	1370
音声読み上げ	1393
""", '頭': """
頭條	2450
""", '顯': """
顯示更多	2452
""", '首': """
首頁	2452
首页	2452
""", '點': """
點我看影片	2466
點擊播放本文	2466
點閱排行	2475
""", '가': """
가	1420
가입하기	1416
가장 많이 본 뉴스	1425
""", '개': """
개인정보 처리방침	1423
개인정보처리방침	1423
""", '거': """
거부	1423
""", '검': """
검색	1427
""", '계': """
계속 읽기	1416
""", '고': """
고객센터	1423
""", '공': """
공유	1420
공유하기	1420
""", '관': """
관련 기사	1425
관련 뉴스	1425
관련 영상	1446
관련 태그	1425
관련기사	1425
관련뉴스	1425
관련키워드	1425
""", '광': """
광고	1422
광고 닫기	1422
""", '괜': """
괜찮습니다	1413
""", '구': """
구독	1416
구독 신청	1416
구독 전용	1416
구독 중	1416
구독신청	1416
구독이 완료되었습니다	1438
구독하고 이어서 읽기	1438
구독하기	1416
""", '글': """
글씨크기	1420
글자 크기	1420
글자 크기 변경	1438
글자 크기 조절	1438
글자크기	1420
""", '기': """
기부하기	1414
기사 공유하기	1420
기사 더보기	1438
기사 듣기	1438
기사 링크 복사	1438
기사 본문	1427
기사 선물하기	1438
기사 스크랩하기	1438
기사 오류 신고	1438
기사 오류 제보	1438
기사 원문 보기	1438
기사 저장하기	1438
기사 제보 및 문의	1438
기사 후원하기	1414
기사에 대한 의견	1424
기사원문	1427
기사저장	1420
기자 구독	1433
기자 구독하기	1433
기자 페이지	1433
기자 프로필 보기	1433
기자의 다른 기사	1433
기자의 다른기사	1425
""", '나': """
나중에	1413
나중에 보기	1438
나중에 읽기	1438
나중에 하기	1413
""", '내': """
내 정보	1416
""", '네': """
네이버 블로그	1420
""", '놓': """
놓치면 안 되는 기사	1446
""", '뉴': """
뉴스 듣기	1438
뉴스레터 무료 구독	1438
""", '다': """
다른 공유 찾기	1420
다른 기사	19	1425
다른 기사 더 보기	19
다른 기사 보기	1433
다른기사	1425
다른기사 보기	1425
다시 보지 않기	1413
다음	1427
다음 기사	1425
다음 기사 보기	1438
다음 페이지	1427
다음기사	1425
다음에	1413
""", '닫': """
닫기	1413
""", '답': """
답글	1424
답글쓰기	1424
""", '당': """
당신이 좋아할 만한	1425
""", '댓': """
댓글	1424
댓글 #	1424
댓글 #개	1424
댓글 보기	1424
댓글 쓰기	1424
댓글 운영 정책	1438
댓글 운영정책	1438
댓글보기	1424
댓글쓰기	1424
댓글을 입력해주세요	1424
""", '더': """
더 보기	1427
더보기	1425	1427
""", '독': """
독자 의견 조사	1438
""", '동': """
동영상	1425
동의	1423
동의합니다	1423
""", '등': """
등록	1424
""", '디': """
디지털뉴스부	1433
디지털뉴스팀	1433
디지털콘텐츠팀	1433
""", '라': """
라인	1420
""", '랭': """
랭킹	1425
랭킹뉴스	1425
""", '로': """
로그아웃	1416
로그인	1416
로그인 후 댓글 쓰기	1438
로그인/회원가입	1416
""", '링': """
링크 복사	1420
링크가 복사되었습니다	1438
""", '마': """
마이페이지	1416
""", '많': """
많이 본 기사	1425
많이 본 뉴스	1425
많이 본 영상	1446
많이 읽은 기사	1425
많이본 기사	1425
많이본 뉴스	1425
""", '맨': """
맨 위로	1427
맨위로	1427
""", '메': """
메뉴	1427
메뉴 닫기	1427
메일	1420
""", '모': """
모두 동의	1423
""", '목': """
목록	1427
목록보기	1427
""", '무': """
무료 체험 시작하기	1416
무료 회원가입	1416
""", '문': """
문의	1424
""", '바': """
바로가기	1420
""", '밴': """
밴드	1420
""", '베': """
베스트	1425
""", '복': """
복사하기	1420
""", '본': """
본문 글씨 줄이기	1420
본문 글씨 키우기	1420
본문 바로가기	1427
본문으로 바로가기	1427
""", '북': """
북마크	1420
""", '비': """
비밀번호 찾기	1416
""", '사': """
사이트맵	1423
사진 확대	1427
""", '설': """
설문 참여 바로가기	1438
설문 참여하기	1438
설문조사 참여하기	1438
""", '속': """
속보	1425
속보 알림 받기	1438
속보 알림 신청	1438
""", '스': """
스크랩	1420
스크랩하기	1438
스폰서	1422
""", '신': """
신고	1424
신문구독	1416
""", '실': """
실시간 뉴스	1425
""", '에': """
에디터 추천	1425
""", '연': """
연관기사	1425
""", '영': """
영상	1425
영상 보기	1438
영상으로 만나보세요	1438
영상으로 보기	1438
""", '오': """
오늘 하루 보지 않기	1413
오늘은 그만 보기	1413
오늘의 추천	1425
오늘의 핫뉴스	1446
오디오로 듣기	1438
오류 신고	1424
오류 신고하기	1438
오탈자 신고	1438
""", '온': """
온라인뉴스팀	1433
""", '요': """
요약	1427
""", '원': """
원문보기	1427
""", '위': """
위로	1427
""", '유': """
유료 기사입니다	1438
""", '음': """
음성 재생하기	1438
음성으로 듣기	1420
""", '응': """
응원하기	1414
""", '의': """
의견 쓰기	1424
""", '이': """
이 기사 어땠나요	1438
이 기사를 공유합니다	1438
이 기사를 추천합니다	1438
이 기사와 함께 읽은 기사	1438
이 기자의 다른 기사	1438
이 시각 많이 본 기사	1446
이 시각 많이 본 뉴스	1446
이 시각 주요뉴스	1425
이 시각 추천뉴스	1425
이런 기사는 어때요	1446
이메일	1420
이메일무단수집거부	1423
이미 구독 중이신가요	1416
이미 회원이신가요	1416
이미지 크게 보기	1427
이미지 확대	1427
이슈	1425
이용약관	1423
이전	1427
이전 기사	1425
이전 기사 보기	1438
이전기사	1425
""", '인': """
인기 급상승	1446
인기 기사	1425
인기기사	1425
인기뉴스	1425
인쇄	1420
인쇄하기	1420
인스타그램 팔로우	1438
""", '일': """
일시후원	1414
""", '재': """
재생	1427
""", '저': """
저작권규약	1423
저장	1420
""", '전': """
전체 댓글	1424
전체 보기	1427
전체메뉴	1427
전체보기	1427
""", '접': """
접기	1427
""", '정': """
정기 후원하기	1414
정기구독	1416
정기후원	1414
""", '제': """
제보	1424
제보하기	1424
""", '좋': """
좋아요	1420
좋은 기사 후원하기	1414
""", '주': """
주소 복사	1438
주소가 복사되었습니다	1438
주소복사	1420
주요 기사	1425
주요 뉴스	1425
주요 뉴스 더보기	1446
주요기사	1425
주요뉴스	1425
""", '지': """
지금 뜨는 기사	1446
지금 뜨는 뉴스	1446
지면보기	1416
""", '청': """
청소년보호정책	1423
""", '최': """
최신 기사	1425
최신 뉴스	1425
최신기사	1425
최신뉴스	1425
""", '추': """
추천 기사	1425
추천 영상	1446
추천기사	1425
추천뉴스	1425
""", '친': """
친구 추가하기	1438
""", '카': """
카카오스토리	1420
카카오톡	1420
카카오톡 공유	1420
카카오톡으로 공유	1438
카카오톡으로 공유하기	1438
카테고리	1425
""", '쿠': """
쿠키 설정	1423
""", '퀴': """
퀴즈 풀기	1438
""", '키': """
키워드	1425
""", '태': """
태그	1425
""", '텔': """
텔레그램에서 소식 받기	1438
""", '투': """
투표하기	1438
""", '트': """
트위터	1420
트위터 공유	1420
""", '페': """
페이스북	1420
페이스북 공유	1420
페이스북으로 공유	1438
""", '펼': """
펼치기	1427
""", '포': """
포토	1425
""", '폰': """
폰트 크기	1420
""", '프': """
프리미엄	1416
프린트	1420
""", '함': """
함께 보면 좋은 기사	1425
함께 볼 기사	1446
함께 읽으면 좋은	1425
함께 읽은 기사	1446
""", '핫': """
핫뉴스	1425
핫이슈	1425
핫클릭	1446
""", '헤': """
헤드라인	1425
""", '협': """
협찬	1422
""", '홈': """
홈	1427
""", '화': """
화제의 뉴스	1425
""", '회': """
회사소개	1423
회원가입	1416
""", '후': """
후원	1414
후원 안내	1414
후원 하기	1414
후원하기	1414
후원회원 가입	1414
"""}

START = {'a': """
abonē	1522 K par	1522 K no	1522 K un	1524 K
accès	1004 K illimité
această	1891 K traducere
además	788 K:	832 K, en
ai가	1435 K 자동 번역한	1435 K 번역한	1435 K 핵심	1435 K 요약한
ai에게	1435 K 물어	1435 K 질문	1435 K 물어보기
ajánljuk	1188 K:
aktivér	334 K
alătură	12 K-te
anmäl	2201 K dig till vårt	2217 K
apúntate	813 K a nuestro seminario	813 K a nuestro evento
artykuł	1748 K ukazał się	1748 K pochodzi z	1754 K przetłumaczony	1754 K został przetłumaczony	1754 K czyta	1754 K wygenerowany
artykuły	1745 K autora
artículos	758 K gratuitos
ascultă	1 K	1882 K:	1897 K podcastul	1897 K acest articol
atsisiųskite	1485 K
autorė	1489 K:
autoři	245 K jsou
außerdem	477 K lesenswert:	477 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	821 K la app
beiträge	27 K
benefício	1847 K do assinante:
beställ	2217 K
bestätigen	372 K sie ihre
bestätigungsmail	372 K
besøg	320 K vores
beğendiniz	8 K mi
boletín	764 K diario	764 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2404 K liên quan:	2415 K viết này có	2415 K viết có hữu ích
báo	2415 K lỗi bài viết
bình	5 K luận	27 K luận	2416 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1188 K:
bạn	2415 K phát hiện	2415 K thấy bài viết
bản	2415 K tóm tắt này
bấm	2417 K để nghe
""", 'c': """
chceš	266 K u nás pracovat	2089 K u nás pracovať
chefredaktör	2215 K och ansvarig utgivare:	2215 K:
chưa	32 K có bình luận
citeşte	1882 K şi	1882 K şi:	1882 K şi
citește	1882 K și	1882 K și:	1882 K:	1882 K mai mult	1882 K aici	1882 K și	1882 K mai departe:
citiți	1882 K și
ciąg	1758 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1802 K exclusivo para	1845 K gerado	1850 K oferecido por
conținut	1891 K generat	1895 K oferit de
crédit	1077 K photo	1077 K photos
crédits	1077 K photo	1077 K photos
cài	2419 K đặt ứng dụng	2419 K ứng dụng	2419 K app
có	2404 K thể bạn quan tâm:
""", 'd': """
dacă	1886 K ai informații	1893 K ai observat o
dalinkitės	1485 K
další	235 K články autora
darovať	2083 K
dernières	1032 K actualités
descarcă	13 K
descargá	13 K	821 K la app
descărcați	13 K
disponível	1809 K no google play	1855 K na app store	1855 K no google play	1855 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	259 K
dostępna	1761 K w
dostępne	1761 K w
dostępny	1761 K w
dołącz	12 K do	1772 K do	1784 K do dyskusji
držte	28 K se
découvrez	1033 K aussi	1056 K la boutique	1056 K notre boutique	1056 K nos jeux	1056 K notre hors-série	1064 K notre application	1064 K notre appli
décryptage	1033 K :
déductible	995 K des impôts	995 K à #
déjà	1002 K abonné	1002 K inscrit	1002 K client
dùng	2424 K thử
""", 'e': """
elírást	7 K
előfizetőként	1213 K
encuéntranos	12 K
envía	3 K
envíanos	802 K
ermöglicht	479 K von
erről	1188 K bővebben
escríbenos	790 K
estagiária	1838 K sob supervisão	1838 * K sob supervisão
estagiário	1838 K sob supervisão
""", 'f': """
faça	1853 K o quiz	1853 K o teste	1853 K o nosso
felelős	1210 K szerkesztő:	1210 K kiadó:
fiți	31 K primul
foretrækker	335 K du
fortsätt	2219 K läsa
fotogaléria	2057 K:
fotografía	833 K:
få	311 K fuld adgang til	334 K adgang	334 K fri	334 K fuld	334 K besked	334 K ugens	334 K dagens	334 K de	334 K nyheder	334 K en notifikation	334 K breaking	334 K seneste nyt	345 K	1678 K full tilgang til	1704 K tilgang	1704 K fri	1704 K full	1704 K beskjed	1704 K varsel	1704 K ukas	1704 K dagens	1704 K de	1704 K nyheter	1704 K siste	1716 K	2192 K full tillgång till	2217 K tillgång	2217 K fri	2217 K full	2217 K besked	2217 K en notis	2217 K veckans	2217 K dagens	2217 K de	2217 K nyheter	2217 K senaste	2228 K
férjen	1213 K hozzá
följ	12 K	2196 K	2217 K
følg	12 K	12 K oss	315 K	334 K	1682 K	1704 K
füge	12 K uns	485 K
fügen	12 K sie uns	485 K sie
für	375 K android und ios	425 K diesen artikel	425 K diesen	474 K nur
főszerkesztő	1210 K:
""", 'g': """
gazeteciliğimizi	2302 K
ghé	2416 K cửa hàng trực tuyến
glöm	2217 K inte att bekräfta
góp	2415 K ý cho bài viết
gör	2201 K quizet	2201 K vårt quiz	2217 K vårt
görmemiz	2307 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1214 K lát
hintergründe	477 K dazu:
hjälp	2201 K oss bli bättre	2201 K oss att bli bättre
hjælp	320 K os med at blive bedre
hlavné	2070 K body
hlavní	247 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2416 K trả lời khảo sát	2422 K ủng hộ
hämta	13 K	2205 K
häng	2217 K med
hääleta	868 K
håll	28 K	28 K dig
hör	429 K dir	485 K	2217 K
hören	429 K sie	485 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	306 K også	306 K også:	320 K mere på	334 K	1673 K også	1673 K også:	1704 K
""", 'i': """
iesūti	1510 K savu	1510 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1485 K
""", 'j': """
jaký	33 K je váš
já	1802 K é assinante
jäikö	947 K juttu kesken
jälgi	868 K
""", 'k': """
kapcsolódó	1188 K	1188 K:
kiểm	2416 K tra kiến thức của bạn
kjøp	1687 K billetter	1687 K billett	1704 K
klausykitės	1470 K
klikněte	233 K zde
ključne	2014 K točke	2014 K tačke
klõpsates	868 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1524 K var
kommentarsfältet	5 K
kopiér	334 K
kopírovat	259 K
kopírovať	2083 K
kopē	1524 K
kvíz	233 K:	1200 K	2057 K:
kérje	1213 K
kérjen	1213 K
kérjük	28 K
köp	2201 K biljetter	2201 K biljett	2217 K
kövess	12 K
kövesse	1213 K
kövessen	12 K
køb	320 K billetter	320 K billet	334 K
küfür	27 K içeren
küldd	3 K el	1195 K el nekünk
küldje	1195 K el nekünk	1213 K	1213 K tovább
kļūsti	1524 K
kết	2407 K nối với chúng tôi
""", 'l': """
laimē	1524 K
laimėkite	1485 K
legyél	1213 K
lejupielādē	1524 K
leé	832 K también	832 K más	832 K:
lisää	971 K meidät
lásd	1188 K még
lásson	1213 K több
lát	1195 K valami
láttál	1195 K valami
lägg	2217 K till
lähetä	950 K juttuvinkki	950 K uutisvinkki	950 K vinkki	954 K mielipidekirjoituksesi	954 K mielipidekirjoitus	971 K
lämna	2195 K dina tips	2195 K ditt tips
läs	2185 K mer om	2186 K också	2186 K också:	2186 K även	2186 K mer	2186 K mer:	2186 K:	2186 K här	2186 K också	2186 K mer	2186 K även	2186 K även:	2192 K vidare med	2192 K mer på	2205 K e-tidningen	2205 K tidningen	2217 K	2219 K vidare
læs	305 K mere om	306 K også	306 K også:	306 K mere	306 K mere:	306 K:	306 K her	306 K hele	306 K også	306 K mere	311 K videre med	325 K e-avisen	325 K avisen	334 K	336 K videre
légy	31 K te az első
líbil	8 K se vám	248 K se
löydät	12 K meidät	971 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1758 K wideo
mesterséges	1221 K intelligencia írta
mirá	816 K el video	832 K también	832 K:
mitä	8 K pidit	33 K mieltä	972 K mieltä sinä
mišljenja	2011 K autora	2011 K iznesena	2011 K izneta
mišljenje	2011 K autora
możliwość	5 K komentowania
mándanos	802 K
más	787 K noticias de	787 K noticias sobre	787 K sobre	787 K en	787 K de	788 K información	788 K información:	788 K información	790 K artículos de
máte	235 K tip
märkasid	853 K midagi	859 K viga	859 K artiklis viga
még	32 K nincs
més	186 K informació:	212 K notícies de	212 K notícies sobre
mød	320 K os
mūs	1524 K vari
mời	2404 K xem	2404 K bạn đọc	2404 K độc giả	2407 K bạn tham gia	2407 K độc giả theo dõi	2407 K bạn đọc theo dõi	2417 K quý vị theo dõi	2417 K quý độc giả	2417 K bạn xem video	2417 K nghe
""", 'n': """
nahlásit	269 K chybu
nahlásiť	2092 K chybu
nahláste	2092 K chybu
najważniejsze	1754 K informacje
naloži	2136 K
naložite	13 K	2136 K
naročite	2143 K se na
našli	7 K jste	7 K ste
nemáte	267 K čas číst	2090 K čas čítať
než	276 K vložíte komentář	276 K začnete diskutovat	276 K napíšete příspěvek
nguồn	2411 K:	2411 K :
nové	250 K číslo	250 K vydání	2073 K číslo	2073 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	971 K enemmän
nägid	869 K viga
näita	868 K
näitkö	972 K virheen
näytä	971 K sisältö
nå	2217 K vår
nézd	1188 K meg	1213 K meg
nézze	1188 K meg	1213 K meg
nāc	1515 K strādāt
""", 'o': """
oceń	8 K	1755 K ten	1755 K artykuł	1755 K tekst
odporučte	2083 K
odporúčame	2057 K:
odsłuchaj	1766 K	1766 K ten
ofereça	3 K
oglądaj	1743 K:
ohodnoťte	248 K	2071 K
opýtajte	2070 K sa
opširnije	2000 K:	2000 K na
ouça	1 K	1827 K:	1851 K o podcast
oír	1 K
""", 'p': """
pamanīji	1516 K kļūdu
pamanījāt	1516 K kļūdu
pastebėjote	1471 K įdomų	1477 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2411 K viên:
piditkö	8 K	972 K
pidätkö	972 K
piše	2025 K:
podobał	8 K ci się
podpořte	264 K
podržite	2028 K
podés	12 K seguir	803 K enviarnos
podívejte	233 K se:	233 K se na video
poleć	1766 K
poslať	2083 K
poslechněte	1 K si	233 K si	233 K si:
poslušajte	1 K	2000 K:	2115 K:
posłuchaj	1 K	1743 K:	1743 K też:
pozostała	1758 K część
pošlete	259 K
pošlite	3 K	2083 K
poți	1886 K contacta autorul	1886 K contacta autoarea
praneškite	1471 K redakcijai
predplaťte	2087 K si
prečítajte	2057 K si tiež	2057 K si aj	2057 K si	2057 K si:
pridružite	12 K se
pridėkite	1485 K
pročitaj	2000 K još	2000 K i
pročitajte	2000 K još	2000 K i	2000 K više	2000 K još	2000 K i	2000 K više	2000 K:	2000 K više o ovoj temi
prvý	2082 K mesiac len za	2082 K mesiac za	2082 K mesiac už za	2082 K mesiac zadarmo
prześlij	1766 K dalej
präsentiert	479 K von
prüfen	485 K sie
páčil	8 K sa vám	2071 K sa
päivitä	971 K
pääset	971 K lukemaan
päätoimittaja	969 K:
păstrați	28 K
pērc	1515 K biļetes	1524 K
předplaťte	264 K si
přehrajte	233 K si
přečtěte	233 K si také	233 K si	233 K si:	233 K si také:
připojte	12 K se
""", 'q': """
querés	803 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	267 K posloucháte
radšej	2090 K počúvate
radši	267 K posloucháte
rašykite	1471 K autorei	1471 K autoriui
recibí	802 K las noticias
recomandări	1882 K:
regisztrálj	1212 K ingyenesen
regisztráljon	1200 K	1212 K ingyenesen
regístrate	755 K para
resuméet	26 K er
resztę	1758 K tekstu
rezervē	1524 K
rešite	2000 K kviz
riješite	2000 K kviz
rozwiąż	1743 K quiz
rätsel	468 K mit
rätseln	468 K sie mit
réservez	1056 K vos places pour la soirée de la rédaction
réservé	1002 K aux abonnés
réservée	1002 K aux abonnés
réservés	1002 K aux abonnés
résumer	1046 K cet article	1046 K l'article
résumé	1046 K généré	1046 K rédigé	1046 K réalisé	1046 K produit	1046 K par
rösta	2217 K
rādīt	1524 K
""", 's': """
saglabā	1524 K
saistīts	1500 K:
saņem	1524 K
sažetak	2014 K	2014 K članka	2014 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	802 K el canal	832 K leyendo:
sesizări	1886 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	247 K	247 K článku
siųskite	1471 K savo	1485 K
sjefredaktør	1701 K:	1701 K og ansvarlig redaktør:
skopírovať	2083 K
skrót	1754 K artykułu
související	233 K:
sporočite	2148 K napako
sprawdź	1743 K:	1743 K też:
spýtajte	2070 K sa
stališča	2126 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	2192 K
stötta	2192 K
støt	311 K
støtt	1678 K
suscríbete	750 K a
susidūrėte	1471 K su
susiję	1460 K:
synthèse	1046 K générée
syötä	971 K
szerző	1219 K:
szívesen	1214 K meghallgatjuk
szöveg	1219 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	807 K
síganos	12 K
sígueme	807 K
síguenos	12 K
só	1802 K para assinantes
sólo	755 K para suscriptores
søg	334 K nu
súhrn	2070 K
súmate	12 K
súvisiace	2057 K:
súvisiaci	2057 K článok
sūti	1510 K savu	1524 K
""", 't': """
también	788 K puedes leer	788 K puedes leer:	788 K te puede interesar:
també	186 K et pot interessar:
tekoäly	976 K on
tenés	797 ¿K información
thử	2416 K sức với
tiedätkö	950 K aiheesta	950 K asiasta	950 K lisää
tiivistelmä	26 K on
tilføj	334 K
todavía	32 K no hay comentarios
további	1188 K részletek
traducció	195 K feta
transparentní	240 K účet:
trả	2416 K lời câu đố
trải	2424 K nghiệm
turpinājums	1526 K
twój	27 K komentarz
työskenteletkö	950 K
tác	2411 K giả:	2411 K giả là
támogasd	1205 K a	1205 K az
támogassa	1205 K a	1205 K az
täglichen	372 K newsletter
tämä	26 K tiivistelmä
télécharger	13 K	1013 K l'application
téléchargez	13 K
tóm	2415 K tắt này
töltsd	13 K le
töltse	13 K le	1213 K le	1213 K ki
történeteiket	1195 K
tüm	27 K yorumlar
tęsinys	1487 K
tłumaczenie	1754 K
tải	13 K	13 K ứng dụng	2419 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	2033 K na grešku
uključi	2021 K
uključite	2021 K
uložit	259 K
uložiť	2083 K
uložte	259 K si	2083 K si
unbeschränkter	448 K zugang
unterstütze	357 K
unterstützen	357 K sie	357 K sie die
uočili	7 K ste
upozorniť	2092 K na chybu
upozorněte	269 K na chybu
urmărește	12 K	1882 K și:	1897 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1200 K részt
več	2115 K:	2115 K v videu	2140 K o tem	2140 K novic	2140 K preberite
vidéo	1033 K :
visą	1485 K interviu
više	2000 K o:
você	1827 K pode gostar:
vprašaj	2129 K
vprašajte	2129 K
vypočujte	1 K si	2057 K si:
vytiskněte	259 K
vytlačiť	2083 K
vytlačte	2083 K
válaszolj	1213 K
válaszoljon	1213 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	334 K med
véleménycikkeit	1195 K
více	233 K zde	233 K k tématu:
võida	868 K
võta	853 K ühendust	868 K
vă	28 K rugăm să
věnujte	259 K
všechny	27 K komentáře	235 K články autora
""", 'w': """
weiterführende	396 K artikel:
weź	1784 K udział w dyskusji
więcej	1742 K o	1742 K na temat	1742 K z	1743 K na ten temat:	1745 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
wöchentlichen	372 K newsletter
""", 'y': """
yanlişlik	2296 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1777 K uwagę	1777 K błąd	1777 K literówkę	1777 K uwagi	1777 K nieścisłość
ziņo	1510 K redakcijai
zkopírovat	259 K
znalazłeś	7 K
zostań	1774 K reporterem	1774 K reporterką	1774 K dziennikarzem
""", '©': """
©	404 K dpa	631 K #	631 K
""", 'à': """
à	1033 K lire aussi	1033 K lire également	1033 K lire :	1033 K lire sur	1033 K voir aussi	1033 K écouter	1033 K relire	1033 K découvrir	1033 K lire sur le même sujet	1033 K consulter :	1033 K voir également	1035 K propos de l'auteur	1035 K propos de l'autrice	1056 K retrouver dans le numéro
àudio	195 K generat
""", 'á': """
áudio	1845 K gerado
""", 'ä': """
är	2195 K du
äänestä	971 K
""", 'é': """
é	1824 K preciso estar logado
écouter	1 K l'article	1 K cet article	1033 K aussi
écoutez	1 K cet	1 K l'article	1060 K le podcast
""", 'í': """
írd	1213 K be
írj	1195 K a szerzőnek
írja	1213 K be
írjon	1195 K a szerzőnek	1213 K közvetlenül	1213 K nekünk
""", 'î': """
întreabă	1891 K asistentul
""", 'ö': """
ön	1214 K szerint
""", 'ú': """
últimas	787 K noticias de	1826 K de	1826 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	398 K die autor:in	398 K die autoren	398 K die autor:innen	400 K die autorin	400 K den autor	401 K die autorin	401 K den autor
übersetzung	482 K:	482 K aus dem
""", 'č': """
čitaj	2000 K još
čitajte	2000 K i	2000 K još	2000 K još:
članak	2014 K je preveden	2014 K čita	2017 K je objavljen u
članek	2129 K je preveden	2129 K bere	2129 K je prebral	2132 K je objavljen v
článek	247 K byl přeložen	247 K přeložen	247 K načetl	250 K vyšel v
článok	2070 K bol preložený	2070 K načítal	2073 K vyšiel v
čo	33 K si myslíte
čtěte	233 K také	233 K také:	233 K i	233 K více	233 K:	233 K také
číslo	240 K účtu pro dary	240 K transparentního účtu
čítajte	2057 K aj	2057 K tiež	2057 K viac
""", 'đ': """
đánh	2415 K giá bài viết
đăng	2416 K ký tham dự hội thảo
đọc	2404 K thêm	2404 K thêm:	2404 K:	2404 K tiếp:	2407 K tin nhanh
""", 'į': """
įsigykite	1485 K
įtraukite	1485 K mus
įveskite	1485 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1770 K:
źródło	1770 K:
""", 'ž': """
želite	2030 K raditi kod nas	2030 K da radite kod nas	2145 K delati pri nas
želiš	2030 K raditi kod nas	2145 K delati pri nas
žinote	1471 K daugiau	1486 K istoriją
žiūrėkite	1460 K taip pat	1485 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	529 K χρήσιμο	529 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	542 K τον	542 K τα	542 K
ακούστε	1 K	515 K:
αναφέρετε	547 K λάθος	547 K κάποιο λάθος
αναφορά	547 K λάθους
αντιγράψτε	537 K
αντιγραφή	537 K
αξιολογήστε	529 K
αποθηκεύστε	537 K
αυτή	528 K η περίληψη	528 K η σύνοψη
""", 'β': """
βίντεο	515 K:
βαθμολογήστε	529 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	515 K επίσης	515 K:	515 K το βίντεο	515 K εδώ	515 K επίσης:	515 K ακόμα:	515 K φωτογραφίες	515 K ακόμη	515 K ακόμη:	526 K όλα τα άρθρα	538 K όλες	538 K όλα	538 K τις
δειτε	515 K επισης	515 K ακομη	515 K:
δεν	545 K έχετε χρόνο να διαβάσετε
διάβασε	515 K επίσης	515 K ακόμη
διαβάζεται	528 K από
διαβάστε	515 K επίσης	515 K επίσης:	515 K ακόμη	515 K ακόμη:	515 K ακόμα	515 K:	515 K εδώ	515 K περισσότερα	515 K ακόμα:	515 K εδώ περισσότερα	515 K σχετικά	515 K αναλυτικά	526 K όλα τα άρθρα	538 K όλες	538 K όλα	538 K τις
διαβαστε	515 K επισης	515 K ακομη	515 K ακομα	515 K:
διαθέσιμη	534 K στο
διαθέσιμο	534 K σε	534 K στο
""", 'ε': """
εκτυπώστε	537 K
ενεργοποιήστε	534 K
εσείς	33 K τι
""", 'η': """
η	528 K περίληψη	528 K σύνοψη	528 K ανάγνωση	528 K περίληψη αυτή
""", 'θ': """
θέλεις	544 K να εργαστείς μαζί μας
θέλετε	544 K να εργαστείτε μαζί μας	544 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	534 K
κατεβάστε	13 K	534 K	542 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	515 K:
""", 'λ': """
λήψη	534 K από	534 K στο
""", 'μ': """
μάθετε	538 K όλες
με	540 K πληροφορίες από
μείνετε	538 K ενημερωμένοι
μετάφραση	528 K
μοιράσου	537 K
μοιραστείτε	3 K
""", 'ο': """
οι	526 K απόψεις	526 K γνώμες
""", 'π': """
περίληψη	528 K
περισσότερα	515 K:
πηγές	540 K:
πηγή	540 K:
προτείνετε	537 K
προτιμάτε	545 K να ακούτε	545 K να ακούσετε
πώς	529 K σας φάνηκε
""", 'ρ': """
ρωτήστε	528 K
ρώτα	528 K
ρώτησε	528 K
""", 'σ': """
σας	8 K άρεσε	529 K φάνηκε	529 K βοήθησε	529 K άρεσε
στείλτε	537 K
στηρίξτε	542 K	542 K τον	542 K τα	542 K την
σύνοψη	528 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	526 K κείμενα που
το	526 K άρθρο εκφράζει	528 K άρθρο μεταφράστηκε	528 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	537 K
""", 'ό': """
όλα	526 K τα άρθρα
όλες	538 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1949 K - обозреватель	1949 K - корреспондент	1949 K - колумнист	1949 K - редактор	2352 K - оглядач	2352 K - колумніст	2352 K - кореспондент
авторка	2352 K - оглядачка	2352 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1935 K новостей	1936 K по теме:	1972 K любите слушать	1972 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1952 K ли материал	1952 K ли пересказ	1952 K ли этот пересказ	1952 K ли этот	1952 K ли текст
была	1952 K ли статья	1952 K ли эта	1952 K ли новость
більше	2339 K по темі:	2339 K за темою:	2339 K на тему:	2339 K про це:	2367 K новин	2367 K матеріалів
""", 'в': """
вакансии	1955 K "	1955 K "	1955 K редакции
вакансії	2357 K "	2357 K "	2357 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	1952 K понравилась	1952 K понравился	1952 K помогла	2355 K сподобалась	2355 K сподобалася	2355 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1935 K новости на тему	1935 K материалы	1935 K новости	1935 K статьи	1938 K статьи автора	1938 K материалы автора
всички	123 K новини
встановлюйте	2362 K
встановіть	13 K	2362 K
""", 'г': """
главное	1951 K от
гледайте	99 K видеото	99 K:
головне	2354 K від	2354 K за версією
""", 'д': """
детальніше	2339 K:	2339 K про це
джерела	2369 K:
джерело	2369 K:
дивіться	2339 K також	2339 K:	2339 K також:	2339 K відео:
до	2339 K теми:
докладніше	2339 K:	2339 K про це
доступно	1960 K в	1960 K на	1960 K для	2362 K в	2362 K у	2362 K на	2362 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1938 K материалы автора
думка	2352 K автора	2352 K редакції	2352 K, висловлена
думки	2352 K авторів
""", 'е': """
есть	1938 K новость
еще	1936 K по теме:
ещё	1935 K больше	1936 K по теме:
""", 'з': """
за	2339 K темою:
забелязахте	7 K
завантажити	2362 K в	2362 K з	2362 K у
завантажте	13 K	2362 K в	2362 K з
завантажуйте	13 K	2362 K	2372 K застосунок
загрузите	1960 K в	1960 K на
задайте	1951 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	2354 K
зберегти	2366 K
збережіть	2366 K
знайшли	7 K помилку
зручніше	2375 K слухати
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
искате	130 K да работите при нас	130 K ли да работите при нас
искаш	130 K да работиш при нас
источник	1966 K:
источники	1966 K:
""", 'к': """
как	1952 K вам статья	1952 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	2354 K виклад	2354 K переказ
коротко	1951 K от	2354 K від
краткий	26 K пересказ	1951 K пересказ
кратко	1951 K от
краткое	1951 K содержание
куиз	99 K:
""", 'л': """
лучшее	1935 K за
любите	2375 K слухати
""", 'м': """
материал	1936 K по теме:	1954 K опубликован в	1957 K можно
месяц	1963 K подписки за
мнение	1949 K автора	1949 K редакции
мнението	109 K на автора
мнения	1949 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2366 K
надішліть	3 K	2366 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
немає	2375 K часу читати
нет	32 K комментариев	1972 K времени читать
новия	114 K брой
новият	114 K брой
новости	1935 K партнеров
новый	1954 K номер
няма	32 K коментари
нямате	131 K време да четете
""", 'о': """
об	1936 K этом подробнее	1938 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1951 K	2354 K
оставьте	31 K первый
открихте	7 K
откройте	1960 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1964 K
отправьте	3 K	1964 K
оценете	112 K
оцените	8 K	1952 K
оцініть	2355 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1963 K месяц за
перевод	1951 K выполнен	1951 K сделан
передплата	2365 K за #	2365 K від #
переказ	2354 K
переклад	2354 K зроблено
пересказ	1951 K
перший	2365 K місяць за
по	1936 K теме:
повече	99 K по темата:	123 K новини
повідомити	2377 K про помилку
повідомте	2377 K про помилку	2377 K нам про помилку
погляди	2352 K авторів
подарете	122 K
подарите	1964 K
подарить	1964 K
подарувати	2366 K
подаруйте	2366 K
поддержать	1969 K
поддержите	1969 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1963 K за #	1963 K от #	1963 K за рубль
подписывайтесь	12 K	1969 K на
подпишись	12 K	1984 K на
подпишитесь	12 K	1969 K на	1984 K на нас
подробнее	1936 K:	1936 K в материале	1936 K - в	1936 K читайте в материале	1936 K об этом
подробности	1936 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1949 K автора
позицията	109 K на автора
позиція	2352 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2366 K
порекомендуйте	1964 K
последвайте	12 K	128 K
последние	1935 K новости о
послухати	1 K
послушать	1 K
поставте	2354 K запитання
почитать	1936 K:
преведено	111 K с
преводът	111 K е
предпочитате	131 K да слушате
прежде	1985 K чем оставить комментарий	1985 K чем комментировать
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1938 K новость
приєднуйтесь	12 K
пройдите	1936 K тест
пройдіть	2339 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2365 K за #	2365 K від #
підписуйся	12 K
підписуйтесь	12 K	2372 K на
підпишіться	12 K	2372 K на
підсумок	2354 K
підтримайте	2372 K
підтримати	2372 K
""", 'р': """
работа	1955 K в "
радимо	2339 K прочитати:
разрешете	118 K
распечатайте	1964 K
распечатать	1964 K
резюме	111 K
резюмето	111 K
рекомендуем	1936 K:
рекомендуємо	2339 K:
робота	2357 K в "	2357 K у "
роздрукувати	2366 K
роздрукуйте	2366 K
""", 'с': """
саммари	1951 K
свалете	13 K	118 K
свежий	1954 K номер
свързани	99 K:
связаться	1938 K с автором
сигнализирайте	133 K за грешка
скачайте	13 K	1960 K в	1960 K из	1969 K приложение
скачать	13 K	1960 K в	1960 K на
скопировать	1964 K
скопируйте	1964 K
скопіювати	2366 K
скопіюйте	2366 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	2339 K:	2339 K також:
слухати	1 K
слушайте	1936 K:	1936 K также:
слушать	1 K
см	1936 K. также:
смотрите	1936 K также	1936 K:	1936 K	1936 K также:	1936 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	1974 K об ошибке	1974 K нам об ошибке
сообщить	1974 K об ошибке
сохраните	1964 K
сохранить	1964 K
спитайте	2354 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1951 K
спросить	1951 K
станьте	31 K первым	31 K першим	1969 K подписчиком	1969 K соучастником	2372 K частиною спільноти	2372 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	2354 K перекладено
статью	1957 K можно
статья	1951 K переведена	1951 K озвучена	1952 K была	1954 K опубликована в
стежте	12 K за
стислий	2354 K виклад	2354 K переказ
съобщете	133 K за грешка
съобщи	133 K за грешка
""", 'т': """
також	2339 K читайте:
текст	1951 K переведён	1951 K переведен	1951 K озвучен	2354 K перекладено	2354 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме	111 K обобщение
точка	1949 K зрения автора	2352 K зору автора	2352 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	1972 K слушать
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1936 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
хотите	1971 K работать у нас	1971 K у нас работать	1971 K работать в нашей
хочете	2374 K працювати в нас	2374 K в нас працювати	2374 K працювати у нас
хочеш	2374 K працювати в нас
хочешь	1971 K работать у нас
""", 'ц': """
цей	2354 K переказ	2354 K короткий виклад	2354 K короткий переказ	2354 K стислий виклад
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	2355 K була стаття	2355 K був матеріал	2355 K був переказ	2355 K був цей переказ	2355 K була ця	2355 K був цей	2355 K сподобалась	2355 K сподобалася	2355 K сподобався
читай	1984 K нас
читайте	12 K нас	13 K	1936 K также	1936 K также:	1936 K:	1936 K подробнее	1936 K еще	1936 K также	1936 K по теме:	1936 K подробнее:	1936 K материал	1936 K в материале	1960 K нас без	1960 K без	1969 K	1969 K нас в	2339 K також	2339 K також:	2339 K:	2339 K ще	2339 K також	2339 K також на тему:	2339 K по темі:	2339 K також на тему	2372 K
читать	1936 K также	1936 K также	1936 K по теме:
что	33 K вы думаете	1936 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	2339 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме	1951 K краткое содержание
этот	26 K пересказ	1951 K пересказ	1951 K краткий пересказ	1957 K материал можно	1957 K текст можно
эту	1957 K статью можно
""", 'я': """
як	2355 K вам стаття	2355 K вам матеріал
""", 'א': """
אהבתם	1105 K את
אולי	1120 K פספסתם:
אל	1111 K תפספסו: הפעילו
""", 'ב': """
בואו	1106 K לעבוד איתנו
בחנו	1108 K את עצמכם
""", 'ד': """
דווחו	1105 K על
""", 'ה': """
האזינו	1 K	1094 K:	1107 K לפודקאסט	1107 K לפרק
האם	8 K אהבתם	1105 K הכתבה	1105 K הסיכום	1105 K המידע
הדוא	1099 K"ל האדום
הורידו	13 K	1110 K
היו	31 K הראשונים
הירשמו	1106 K לוובינר	1106 K לכנס
הכותב	1100 K הוא
הכותבים	1100 K הם
הכותבת	1100 K היא
הכתבה	1105 K עניינה	1121 K ממשיכה
המחבר	1100 K הוא
המחברת	1100 K היא
המשך	1121 K הכתבה
הפעילו	1111 K התראות	1111 K את ההתראות
הפרק	1107 K המלא זמין
הצביעו	1108 K בסקר
הצטרפו	12 K	1097 K	1097 K אלינו	1106 K לצוות שלנו
הקשיבו	1107 K לפודקאסט
השתתפו	1108 K בסקר
התגובות	5 K
""", 'ח': """
חודש	1116 K ראשון ב
""", 'י': """
יש	1099 K לכם מידע	1099 K לכם סיפור	1099 K לך מידע	1099 K לך סיפור
""", 'כ': """
כדי	1116 K לקרוא את
כל	1097 K החדשות
כתבות	1120 K נוספות:
""", 'ל': """
להאזנה	1107 K לכתבה	1107 K לפודקאסט
להורדת	1110 K
להמשך	1116 K קריאה
לכל	1100 K הכתבות של	1120 K הכתבות:
לכתבה	1094 K המלאה
לכתבות	1120 K נוספות:
לעדכונים	1097 K נוספים	1097 K
לפניות	1099 K לכתב	1099 K לכתבת
לפרק	1107 K המלא
לצפייה	1107 K בסרטון	1107 K בווידאו	1107 K במשדר
לקבוצת	1097 K הוואטסאפ	1097 K הווטסאפ
לקבלת	1097 K עדכונים
לקריאה	1094 K נוספת	1094 K נוספת:	1116 K מלאה
לקריאת	1116 K הכתבה המלאה
לרכישת	1106 K כרטיסים לכנס	1106 K כרטיסים לחצו	1106 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1108 K דעתכם? הצביעו
מייל	1099 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	1099 K במשהו	1099 K בטעות
""", 'ע': """
עוד	1094 K בנושא:	1120 K במדור:	1120 K כתבות:
ענו	1108 K על הסקר	1108 K על הסקר:	1108 K על החידון
עקבו	12 K	1097 K אחרינו	1097 K אחרי
""", 'פ': """
פרסומת	1121 K
""", 'צ': """
צפו	1094 K:	1094 K גם	1107 K בסרטון	1107 K בתיעוד	1107 K בווידאו	1107 K בכתבה
""", 'ק': """
קבלו	1111 K התראות	1111 K עדכונים על	1111 K עדכונים לנייד
קרא	1094 K גם	1094 K גם:
קראו	1094 K גם	1094 K גם:	1094 K עוד
""", 'ר': """
רוצים	1097 K להיות	1097 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	1114 K	1115 K בעיתונות	1115 K בנו	1115 K בעבודתנו
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
از	915 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	903 K خود را بسنجيد
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
ايا	900 K اين	900 K خطايي
اين	900 K	915 K مطلب را هم بخوانيد:
اينجا	915 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	890 K:
بخوانيد	890 K:
بشنويد	1 K
به	12 K كانال	900 K اين
بيشتر	890 K بخوانيد	890 K بخوانيد:	890 K ببينيد	915 K بدانيد:
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
تماس	896 K با نويسنده
تمت	62 K ترجمة هذا	62 K الترجمة
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	896 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	903 K خود را
در	890 K اين باره بخوانيد	903 K اين نظرسنجي	903 K نظرسنجي ما	903 K نظرسنجي	915 K همين زمينه:	915 K همين رابطه:
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
شما	903 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	896 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	896 K خبر:	896 K خبر :
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
مترجم	896 K:
مصيتم	7 K
مطالب	890 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	896 K:	896 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	900 K شما درباره
نظرات	5 K
نظرسنجي	903 K:
نويسنده	896 K:	896 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	890 K بخوانيد	890 K بخوانيد:	915 K ببينيد:
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
گزارش	896 K:	900 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1153 Kो यह	1153 Kो ये
""", 'इ': """
इनप	1148 Kुट-	1148 Kुट:	1148 Kुट -	1148 (Kुट
इस	1142 Kे भी पढें	1142 Kे भी पढें:	1166 Kे भी पढें-	1166 Kे भी देखें:
""", 'ए': """
एज	1148 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1142 K पढें:	1166 K भी पढें:
""", 'क': """
क	1153 K्या यह	1153 K्या आपको	1162 Kेवल # रुपये में
""", 'ख': """
खबर	1153 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1148 Kिस्क्लेमर:
""", 'द': """
द	1142 Kेखें:	1142 Kेखें वीडियो
""", 'प': """
पढ	1142 Kें:	1166 Kें-	1166 Kिए:
""", 'भ': """
भ	1148 (Kाषा
""", 'म': """
म	1162 Kात्र # रुपये में
""", 'य': """
य	1142 Kे भी पढें	1142 Kे भी पढें:	1148 (Kे लेखक के	1166 Kे भी पढें-	1166 Kे भी देखें:
यह	1142 K भी पढें	1142 K भी पढें:	1142 K भी देखें:	1148 (K लेखक के	1153 K खबर आपको	1166 K भी पढें-	1166 K भी पढें -
""", 'ल': """
ल	1148 Kेखक के बारे में	1148 Kेखिका के बारे में	1148 (Kेखक	1148 (Kेखिका	1148 Kेखक वरिष्ठ पत्रकार हैं	1148 Kेखक स्वतंत्र पत्रकार हैं	1148 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1142 Kंबंधित:	1162 Kिर्फ # रुपये में	1166 Kंबंधित खबर:	1166 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	151 Kো পডুন	173 Kো পডুন:	173 Kো পডুনঃ
আরও	151 K পডুন:	151 K পডুন	151 K দেখুন:	173 K পডুনঃ	173 K পডুন-	173 K পডুন :
""", 'ছ': """
ছব	156 Kি:
""", 'প': """
প	174 Kৃষ্ঠপোষকতায
পড	151 Kুন:
""", 'ব': """
ব	174 Kিজ্ঞাপনের পর	174 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	156 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	156 Kেখক:	156 Kেখকঃ	156 Kেখকের আরও
""", 'স': """
স	156 Kূত্র:	156 Kূত্রঃ	174 K্পনসরড	174 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2241 Kติดตาม	2241 Kไลก์
""", 'ข': """
ขอ	2244 Kบคุณภาพจาก	2244 Kบคุณข้อมูลจาก
ข่	2238 Kาวที่เกี่ยวข้อง:	2244 Kาวโดย	2250 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2250 Kิป:
คุ	2247 Kณรู้สึกอย่างไรกับ	2247 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2250 Kคลิป:	2250 Kคลิป :
""", 'ซ': """
ซื	2248 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2238 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2241 Kดตามช่อง	2241 Kดตามเรา	2241 Kดตามข่าว	2258 Kดตามอ่านข่าวอื่นๆ	2258 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2246 Kม ai
""", 'ท': """
ทด	2248 Kสอบความรู้ของคุณ
ทำ	2248 Kแบบสำรวจสั้น
ที	2244 K่มา:	2244 K่มา :
""", 'บ': """
บท	2246 Kความนี้ใช้ ai	2246 Kสรุปนี้	2246 Kความนี้แปล	2246 Kความนี้เรียบเรียง	2247 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2246 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2244 K้เขียน:	2244 K้เขียน :
""", 'พ': """
พบ	2247 Kข้อผิดพลาดในบทความ
พื	2259 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2248 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2244 Kพ:
""", 'ร': """
ร่	2248 Kวมโหวต:	2248 Kวมโหวต :	2248 Kวมทำแบบสำรวจ	2248 Kวมสนุก	2254 Kวมสนับสนุน
""", 'ล': """
ลง	2248 Kทะเบียนเข้าร่วมสัมมนา	2248 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2254 Kับสนุน
สร	2246 Kุปโดย	2246 Kุปข่าวด้วย	2246 Kุปนี้	2246 Kุปข่าวโดย	2247 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2238 Kานเพิ่มเติม:	2238 Kานต่อ:	2238 Kานข่าวต้นฉบับ:	2238 Kานเพิ่มเติม	2238 Kานประกอบ:	2250 Kานข่าวเพิ่มเติม:	2250 Kานข่าวเพิ่มเติม	2250 Kานข่าวที่เกี่ยวข้อง:	2250 Kานข่าว:	2250 Kานเรื่องอื่น:	2258 Kานข่าวอื่นๆ	2258 Kานข่าวต้นฉบับได้ที่	2258 Kานบทความอื่นๆ	2258 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2244 Kางอิง:
""", 'เ': """
เก	2244 Kี่ยวกับผู้เขียน
เข	2241 K้าร่วมช่อง
เน	2246 Kื้อหานี้สร้าง	2259 Kื้อหาสปอนเซอร์	2259 Kื้อหาโฆษณา	2259 Kื้อหาสนับสนุนโดย
เพ	2241 Kิ่มเพื่อน
เร	2244 Kื่อง:	2244 Kื่อง :	2244 Kื่องและภาพ
""", 'แ': """
แจ	2247 K้งแก้ไขข่าว
แช	3 Kร์
แป	2246 Kลโดย
แอ	2241 Kดไลน์
""", 'โ': """
โฆ	2259 Kษณา -
""", 'ใ': """
ให	2247 K้คะแนนบทความ
""", 'ไ': """
ไม	2241 K่พลาดทุกข่าวสาร	2241 K่พลาดข่าว
""", 'ả': """
ảnh	2411 K:
""", 'ủ': """
ủng	2411 K hộ tác giả	2422 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1380 Kせて読みたい	1380 【Kせて読みたい】	1380 Kせて読みたい:
""", 'こ': """
こち	1380 Kらもおすすめ	1380 Kらもおすすめ:	1405 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1386 K記事を書いた人	1386 K記事の筆者	1389 K要約はai	1389 K要約は、ai	1389 K要約は役に立ち	1389 ※K要約	1389 K記事の翻訳	1389 K記事の要約	1389 K記事はai	1389 K翻訳	1389 K見出しはai	1396 K記事は	1396 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1380 Kと見る:	1405 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1405 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1405 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2461 K内容由ai
""", '作': """
作者	2458 K:	2458 (K	2458 K係	2458 K为	2458 K為
""", '你': """
你可	2451 K能會喜歡:	2479 K能想看:
你有	2457 K线索
你覺	2463 K得這篇
你觉	2463 K得这篇
""", '來': """
來源	2458 K:
""", '內': """
內容	2461 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2461 K由ai
""", '写': """
写真	1380 【K】	1380 K:	1405 【Kを見る】	1405 【Kギャラリー】
""", '出': """
出典	1386 K:
""", '分': """
分享	3 K
""", '前': """
前回	1405 【K】	1405 Kの記事:
""", '加': """
加入	12 K	2455 K	2474 K
""", '動': """
動画	1380 【K】	1405 【Kを見る】
""", '升': """
升級	2474 K
升级	2474 K
""", '原': """
原文	2478 K刊于	2478 K刊於
""", '参': """
参与	2465 K我们的
参考	1380 K:
""", '參': """
參與	2465 K我們的
""", '发': """
发现	7 K错误	2464 K错误
""", '取': """
取材	1386 K・文	1386 K・執筆
""", '另': """
另请	2451 K参阅
""", '可': """
可以	2456 K在x上
""", '合': """
合わ	1380 Kせて読みたい:
""", '同': """
同场	2451 K加映:
同場	2451 K加映:
""", '問': """
問問	2461 K我們的ai
""", '執': """
執筆	1386 K:	1386 K/
""", '報': """
報名	2465 K參加
""", '填': """
填写	2465 K问卷
填寫	2465 K問卷
""", '如': """
如发	2464 K现
如有	2457 K线索	2457 K線索
如果	2457 K您有相关线索	2457 K您有	2457 K你掌握	2457 K您掌握
如發	2464 K現
""", '審': """
審校	2458 K:
""", '延': """
延伸	2451 K閱讀	2451 K阅读	2451 K閱讀:	2451 【K閱讀】	2479 K閱讀:	2479 K阅读:
""", '引': """
引用	1386 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2479 K:
影音	2479 K:
""", '往': """
往下	2479 K看更多:
""", '您': """
您对	2463 K这篇文章
您對	2463 K這篇文章
您有	2457 K线索
您的	27 K评论
您覺	2463 K得這篇
您觉	2463 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2451 K阅读:
""", '扫': """
扫描	2455 K
扫码	2455 K
""", '投': """
投票	2465 K:
投稿	27 Kは
""", '报': """
报名	2465 K参加
""", '按': """
按讚	2455 K追蹤
""", '採': """
採訪	2458 K撰文:
""", '推': """
推荐	2451 K阅读	2451 K阅读:
推薦	2451 K閱讀:
""", '提': """
提供	1386 K:
""", '摘': """
摘要	2461 K由
""", '撰': """
撰文	2458 K:
撰稿	2458 K:
""", '支': """
支持	2472 K
""", '收': """
收听	1 K	2467 K我们的播客	2467 K我们的节目
收聽	1 K	2467 K我們的播客	2467 K我們的節目
""", '文': """
文/	1386 K
文:	1386 K
文・	1386 K
文章	2458 K来源:	2464 K有误	2464 K有誤
""", '新': """
新聞	2457 K線索
新闻	2457 K线索热线	2457 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2451 K:	2451 K新聞:	2451 K內容:	2451 【K新聞】	2451 K相關	2451 K阅读:	2451 K報導:	2451 K报道:	2478 K精彩内容	2478 K精彩內容	2478 K资讯	2478 K資訊	2478 K内容请	2478 K內容請	2479 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2457 K要爆
""", '本': """
本内	2461 K容由ai
本摘	2461 K要
本文	2458 (K作者	2458 K作者	2461 K摘要	2461 K由ai	2461 K由人工智能翻译	2461 K由人工智能生成	2461 K由人工智慧	2478 K章來自	2478 K转载自	2478 K轉載自	2478 K来自	2478 K來自
""", '来': """
来发	31 K表第一
来源	2458 K:
""", '校': """
校对	2458 K:
""", '構': """
構成	1386 K・文
""", '次': """
次に	1380 K読む:
次の	1405 Kページ:	1405 【K記事】
次ペ	1405 Kージ:
""", '欢': """
欢迎	12 K关注	2455 K加入	2456 K在	2456 K关注	2457 K提供线索	2457 K投稿
""", '歡': """
歡迎	12 K追蹤	2455 K加入	2456 K在	2457 K提供線索	2457 K投稿
""", '此': """
此摘	2461 K要
""", '测': """
测一	2465 K测:
""", '測': """
測一	2465 K測:
""", '点': """
点击	2451 K查看	2467 K观看视频	2467 K收听
点我	2455 K加入
""", '熱': """
熱門	2479 K新聞:
""", '爆': """
爆料	2457 K请	2457 K請
""", '画': """
画像	1380 【K】	1405 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2464 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2451 K阅读	2451 K新闻	2451 K报道:	2451 K阅读:	2479 K新闻:	2479 K文章:
相關	2451 K新聞	2451 K報導	2451 【K新聞】	2451 K閱讀:	2479 K新聞:	2479 K文章:	2479 K報導:
""", '看': """
看更	2451 K多:	2479 K多:
""", '立': """
立即	2455 K加入	2465 K报名	2465 K報名
""", '筆': """
筆者	1386 Kプロフィール
""", '編': """
編輯	2458 K:
""", '线': """
线索	2457 K征集
""", '编': """
编辑	2458 K:	2458 (K:
""", '聽': """
聽我	2467 K們的podcast
""", '著': """
著者	1386 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2467 K上方影片
""", '观': """
观看	2467 K上方视频
""", '视': """
视频	2479 K:
""", '訂': """
訂閱	2474 K
""", '記': """
記事	7 Kの誤り	1396 Kの誤り	1396 Kに誤り
記者	1386 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1380 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2472 K持
""", '订': """
订阅	2474 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2472 K持
""", '責': """
責編	2458 K:
""", '資': """
資料	2458 K來源:
""", '贊': """
贊助	2472 K
""", '责': """
责任	2458 K编辑:	2458 (K编辑
责编	2458 K:
""", '赞': """
赞助	2472 K
""", '这': """
这个	2462 K摘要
这段	2462 K摘要
这篇	8 K文章	2462 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2462 K摘要
這篇	2462 K文章
""", '采': """
采写	2458 K:
""", '長': """
長按	2455 K
""", '长': """
长按	2455 K
""", '関': """
関連	1380 K記事	1380 K記事:	1380 【K記事】	1380 K:	1380 【K】	1380 K:	1405 【K写真】	1405 K記事:
""", '閱': """
閱讀	2451 K更多
""", '问': """
问问	2461 K我们的ai
""", '阅': """
阅读	2451 K更多
""", '馬': """
馬上	2465 K報名
""", '马': """
马上	2465 K报名
""", '點': """
點我	2455 K加入
點擊	2451 K查看	2467 K觀看影片
""", '같': """
같이	1426 K 보기:
""", '관': """
관련	1426 K 기사:	1447 K 기사 :	1447 [K 기사]	1447 K 기사-
관련기사	1426 K	1426 K:	1426 [K]	1447 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1435 K #줄 요약
기사에	1440 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1447 K 기사:
""", '당': """
당신의	1439 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1426 K 읽기:
더보기	1426 [K]	1426 K:
""", '독': """
독자	1439 K 설문에	1439 K 설문조사에
""", '많': """
많이	1447 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1435 K 요약은
""", '사': """
사진출처	1450 K:
""", '생': """
생성형	1435 K ai가 요약
""", '설': """
설문에	1439 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1439 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1426 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1435 K 요약은 ai	1435 K 요약이 도움	1435 K 기사는 인공지능	1435 K 기사는 ai	1435 K 번역	1440 K 기사가 도움이	1440 K 기사를 어떻게	1440 K 뉴스에 대한 의견	1440 K 기사에 대한 의견
이슈	1447 [K]
이어	1426 K 읽기:
""", '인': """
인기기사	1447 [K]
""", '자': """
자료출처	1450 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1426 K 기사:
추천기사	1447 [K]
""", '출': """
출처	1450 K:	1450 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1426 K 볼 만한 기사:	1426 K 보면 좋은 기사:	1447 [K 읽기]
""", '핫': """
핫클릭	1447 [K]
""", '화': """
화보	1426 [K]
"""}

CONTAINS = {'a': """
abonați	1910 K-vă	1914 K
abonații	1911 K noștri
abonează	1874 K-te pentru	1877 K-te pe youtube	1910 K-te
abonné	999 pas encore K	1001 déjà K	1003 en tant qu'K
abonnés	999 réservé à nos K	1001 réservé aux K	1079 nos K	1082 K
abonējiet	1531 K
actualité	1009 l'essentiel de l'K	1019 suivez l'K	1019 suivez toute l'K	1019 retrouvez toute l'K	1041 couvre l'K
adatkezelési	1185 K tájékoztató
admitió	837 K
adomány	1231 K
adományoddal	1227 K
adományok	1231 K
adományozz	1227 K
adományozzon	1204 K itt
advirtió	837 K
adó	1178 K #%
adód	1229 K #
adója	1204 K #
adăugat	1913 a K
affiliatelänkar	37 K	2212 K
affilié	37 lien K
affiliés	37 liens K
affirmé	1081 a K
afiliación	37 enlaces de K
afirmó	837 K
agregó	837 K
aicināja	1534 K
aizsargātas	1501 visas tiesības K
aiškino	1495 K
ajouté	1081 a K
ajută	1910 K-ne
ajánld	1227 K fel
alkalmazás	1183 töltsd le az K
alkalmazásban	1202 az K
alkalmazást	1202 K
alkalmazásunk	1228 K
alkalmazásunkat	1183 töltse le K
alăturat	1887 s-a K echipei
améliorer	1062 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	427 jetzt K:
anketě	253 naší K	253 v K
ankietę	35 naszą K	1759 naszą K	1759 krótką K
anmäl	2230 K dig till
anmäla	2207 genom att K dig
annoncé	1081 a K
annoncør	338 betalt af en K	338 betalt af K
annonslänkar	37 K	2212 K
annonsör	2221 betalt av en K	2221 betald av en K
annonsør	1709 betalt av en K
anunció	837 K
anunțat	1913 a K
använder	2181 vi K cookies	2181 K kakor
anúncio	1849 após o K	1849 depois do K
anúncios	1867 sem K
apelował	1791 K
apelowała	1791 K
aplicación	765 descarga la K	765 descarga nuestra K
aplicația	1877 descarcă K	1911 K noastră
aplikację	1731 pobierz K	1731 pobierz naszą K	1731 ściągnij K	1782 naszą K
aplikácii	2078 našej K
aplikáciu	2078 mobilnú K	2078 K
aportació	214 la teva K
aportación	799 tu K	825 haz tu K
apoyá	834 K
applikációnk	1202 K
applikációnkat	1202 K
apsolīja	1534 K
apóyanos	799 K	834 K
apóyenos	799 K	834 K
apúntate	745 K a	760 K a nuestra	760 K gratis	834 K gratis
apărat	1913 s-a K
arkadaşinla	2306 bir K paylaş
artykuł	15 darmowy K	20 cały K	1723 podoba ci się ten K	1760 nasz K do końca	1780 ostatni darmowy K	1789 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	746 te ha gustado este K	753 regala este K	753 regalar este K	756 último K gratis	756 te queda # K	828 y lee este K	835 este K
artículos	15 K gratis	756 K gratis este mes	756 te quedan # K	756 límite de K
aseguró	837 K
associés	1025 cookies K à ce contenu
assuré	1081 a K
asumă	30 nu își K
ausgewählt	480 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1874 K-te pentru
autorką	1751 kontakt z K
autorská	237 K práva
avertizează	1913 K
avísanos	834 K
ayúdanos	799 K	834 K a
açikladi	2321 K
açin	2306 K
añadió	837 K
año	836 al K
""", 'b': """
bağirdi	2321 K
bağirdilar	2321 K
bağiriyor	2321 diye K
bağiriyordu	2321 K
bağiş	2318 K yap	2322 K
bağişiniz	2318 K
bağlantilari	2303 satiş ortakliği K
başlayan	2305 tl'den K
başvurun	2306 K
behält	29 K sich vor	29 K sich das recht
behöver	2170 vi K ditt stöd	2230 vi K din hjälp
bekapcsolása	1183 értesítések K
beløb	349 fast K
beløp	1718 gi et K	1720 fast K
bemängeln	502 K
bemängelt	502 K
berättade	2233 K
berättar	2233 K
bestätigen	371 K sie ihre
bestätigungslink	471 K
bestätigungsmail	371 K	471 K
betalvägg	2234 K
bezplatný	272 poslední K článek	2072 náš K webinár	2095 posledný K článok
bezplatných	2081 K článkov
bezpłatne	1765 K konto
bezpłatny	1756 nasz K webinar	1780 ostatni K artykuł
bezpłatnych	1765 limit K
beğendiyseniz	2319 bu haberi K	2319 bu yaziyi K
biết	2433 cho K
blokování	230 K reklam
boletín	760 recibe el K	760 nuestro K	763 K diario	834 recibe el K	835 nuestro K	838 K
boîte	1008 dans votre K mail	1008 dans votre K e-mail
brezplačen	2151 zadnji K članek
brezplačne	2138 K članke
brezplačni	2131 naš K webinar	2151 zadnji K članek
brezplačnih	2138 K člankov
bronił	1791 K się
brzmiał	1791 K
brzmiała	1791 K
brzmiało	1791 K
butlletí	184 subscriu-te al K	184 el nostre K	215 el nostre K	218 K
buzdított	1230 K
buzdította	1230 K
buzón	761 en tu K
bájate	834 K la app
báo	2430 hãy K
bönföll	2233 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2233 K
bønfaldt	350 K
bønn	1654 vi har en K til deg
bønnfalt	1721 K
bústia	205 a la teva K
bülten	2299 e-K	2322 K
bültene	2272 K abone	2272 K kayit	2272 K kaydol
bülteni	2299 haber K
bültenimiz	2319 K
bültenimize	2272 K	2318 K	2319 K
bültenine	2299 K
błagał	1791 K
błagała	1791 K
bạn	2397 hộp thư của K	2421 sự ủng hộ của K	2430 sự ủng hộ của K	2430 mời K
bằng	2429 K văn bản của báo
""", 'c': """
caffè	1322 un K
café	800 un K	825 un K al mes	1044 un K
caractères	1062 limitées à # K
catedrática	796 es K
catedrático	796 es K
celého	223 pro čtení K
cercetătoare	1887 este K
cercetător	1887 este K
chaîne	1079 notre K
chefredaktör	2197 är politisk K	2197 är K
chefredaktør	316 er K
chuyện	2410 bạn có câu K
chép	2406 cấm sao K	2429 mọi sao K
chính	2401 K sách bảo mật
chúng	2397 bản tin của K tôi	2399 theo dõi K tôi	2410 cho K tôi qua	2410 liên hệ với K tôi	2430 ủng hộ K tôi	2430 K tôi cần sự giúp đỡ	2430 giúp K tôi	2430 theo dõi K tôi	2431 K tôi trên	2431 của K tôi	2431 cho K tôi
chọn	2430 hãy bình K
cikkünk	1228 minden K
cikkünkhöz	1228 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1823 nos K
comentó	837 K
comisión	814 recibir una K
comissió	200 rebre una K
comissão	1848 receber K	1848 receber uma K
commerciële	1614 K partner
communauté	1049 K whatsapp	1049 K signal
compártela	25 K
compártelo	25 K
comunità	1346 parte della nostra K
condamné	1081 a K
condiții	1879 termeni și K
confidentialité	1026 politique de K
confidențialitate	1879 politica de K
conférences	1041 est maître de K
connecté	1028 vous devez être K
conteúdo	9 este K	9 K externo	1800 acesse todo o K	1843 ao exibir este K	1843 ao ver este K
contribuição	1835 com a sua K	1866 sua K é essencial
contó	837 K
conversación	783 participar en la K
conținut	9 acest K	1874 K doar pentru abonați
conținutului	1884 preluarea K
cookieinställningar	2199 K
corespondentă	1887 este K
creează	1910 K un cont
csatornájára	1194 viber-K
csatornánk	1228 K
csatornánkhoz	1194 telegram-K	1194 whatsapp-K
csatornánkra	1194 youtube-K
csábított	1230 K
cuéntanos	783 K en	834 K
czytać	1728 aby K dalej	1728 żeby K dalej	1788 chcesz K dalej
czytelników	36 naszych K	1760 opiniami K	1771 z wpłat K	1771 dzięki wsparciu K	1787 K	1789 naszych K	1789 z wpłat K
cântau	1913 K
címével	1226 e-mail-K
của	2412 là cây bút K	2431 độc giả K
""", 'd': """
daní	2086 # % z K	2086 #% z K
darbą	1493 mūsų K
darowiznę	1726 przekaż K	1788 przekaż K
datenschutzerklärung	388 unserer K	500 unserer K	500 unsere K
datenübertragung	421 der K zu
debatindlæg	317 send dit K	317 skrive et K
debatredaktør	316 er K
debattredaktør	1683 er K
debattør	316 er K
declaró	837 K
decía	837 K
demandé	1081 a K
denmişti	2321 K
denunció	837 K
descarcă	1910 K
descárgate	765 K la	765 K nuestra
destekçimiz	2306 K olun	2318 K olun
desteğiniz	2318 K
desteğinizle	2319 K
desteğiyle	18 okurlarin K	2292 yapay zeka K	2301 K ayakta	2311 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	2077 K môžu
disponível	1808 K no google play
doação	1797 faça uma K	1835 sua K	1866 sua K	1866 faça uma K	1870 K
doações	1870 K
dodał	1791 K
dodała	1791 K
dodává	285 K
događaj	2016 naš K
domagał	1791 K się
donació	214 fes una K	218 K
donación	749 haz una K	749 tu K	799 tu K	799 una K	834 tu K	834 haz una K	838 K
donația	1910 K ta
donație	1910 fă o K	1914 K
donații	1914 K
donează	1910 K acum
doporučil	285 K
doporučila	285 K
doporučovala	285 K
dopuštenja	2026 bez K
doradzał	1791 K
dorzuć	1788 K się
dostawać	1781 chcesz K
dostávajte	2101 K
dostávat	273 chcete K
dostávať	2096 chcete K
dostávejte	279 K
dostęp	1728 masz już K	1765 pełny K do	1765 wykup K	1788 kup K
dostępny	1728 artykuł K tylko
dotazník	253 krátký K	2076 krátky K
dotazníka	2076 nášho K
dotazníku	253 našeho K	253 krátkého K
dowolną	1790 K kwotą
dočtete	260 více se K
dołóż	1788 K się
dołącz	1735 K do nas na	1788 K do nas	1788 K do grona	1788 K do nich
draudžiama	1467 K kopijuoti	1467 be leidimo K	1467 be sutikimo K
draudžiamas	1488 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1789 K dalej
dziennikarką	1752 jest K
dzięki	1789 K wam	1789 K tobie
dziękujemy	1762 K za zapisanie	1762 K za zapis	1788 K, że nas czytasz
débloquer	1001 pour K
déclare	1081 K
déclaré	1081 a K
découvrez	999 K nos offres	1078 K nos offres
déductible	994 K des impôts	994 K à #	1080 K
déjanos	6 K tu
dénonce	1081 K
déplore	1081 K
déposés	1054 des cookies seront K
désabonner	1008 K à tout moment
désactiver	1023 K adblock
désactivez	1023 K adblock
désinscrire	1009 vous K à tout moment
díky	283 K vám
dömde	2233 K
dømte	350 K	1721 K
děkujeme	282 K, že nás čtete
dụng	2399 tải ứng K	2430 tải ứng K
""", 'e': """
edellyttää	978 K tunnusta
editörüdür	2289 K
elaboración	814 no ha participado en la K
electrònic	184 el teu correu K
electrónico	761 tu correo K	783 tu dirección de correo K no será publicada
elolvasásához	1180 a teljes cikk K
elsőként	1203 értesülj K
előfizetés	1231 K
előfizetéssel	1206 K
előfizető	1180 már K	1227 legyen K
előfizetőink	1180 K olvashatják	1206 K számára	1228 K
előfizetők	1216 csak K	1231 K
előfizetőknek	1180 csak K	1216 K szól
előfizetőnktől	1226 K
emlékeztetett	1230 K
endereço	1822 seu K de email não será
engedély	1209 K nélkül tilos
engedélyezze	1185 K a javascript
engedélyhez	1209 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	1079 cette K	1630 onze korte K	1630 onze K
enquêtent	1079 K pour vous
enquêtes	1079 nos K
ensimmäinen	983 K kuukausi
enthält	421 dieses element K daten
envíanos	834 K
epizódu	2074 K
erhvervsredaktør	316 er K
erhältlich	427 shop K
erişin	2306 K
erklärt	502 K
erklärte	502 K
erkände	2233 K
erzählen	499 K sie es weiter
erzählt	502 K
erzählte	502 K
escribió	837 K
escríbenos	783 K a	834 K
estimé	1081 a K
estás	746 ya que K aquí	746 ya que K por aquí
etkinleştir	2278 javascript'i K
evästeasetuksiasi	955 K
evästeet	955 K	980 K
evästeitä	940 K
existují	263 K díky
explicó	837 K
expliqué	1081 a K
externého	2068 K obsahu
externí	246 K obsah
externího	246 K obsahu	246 obsah z K
externý	2068 K obsah
""", 'f': """
favoritkälla	2193 K
faça	1866 K um pix
felelősséget	30 nem vállal K
felhasználási	1185 K feltételek
feliratkozás	1181 K a hírlevélre	1181 hírlevél K
feliratkozásommal	1192 K
feliratkozással	1192 K
folosește	1879 K cookie
folytatásához	1180 a cikk K
fordítóval	1199 gépi K
forintért	1206 havi # K
formulára	2079 odoslaním K
formulário	1866 inscreva-se no K
formuláře	256 odesláním K
forrásként	1193 kedvenc K
fortæller	350 K
frågade	2233 K
férjen	1227 K hozzá
följ	2178 K oss på	2230 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2189 alla rättigheter K
fördere	499 K
fördermitglied	442 werde K	442 werden sie K
fördern	499 jetzt K	499 K sie
föredragen	2193 K källa
föredragna	2193 K källa
föreslog	2233 K
författare	2197 är K och
förklarade	2233 K
förklarar	2233 K
försvarade	2233 K sig
følg	298 K os på	347 K os	1665 K oss på	1718 K oss
første	329 K måned	349 K måned	1697 K måned	1720 K måned
független	1178 támogassa a K	1228 K sajtó
főszerkesztője	1197 K
""", 'g': """
gadā	1533 K
gazeteciliği	2319 bağimsiz K
gazeteciliğimiz	2319 K
gefällt	471 K ihnen, was sie	471 K dir, was du
gelmişken	2267 buraya kadar K
geöffnet	391 wird in neuem fenster K
giovedì	17 ogni K
godišnje	2048 K
gridò	1360 K
gràcies	206 K a gent com tu	215 K a tu
grátis	1868 teste K
grâce	18 K à vous	991 K à vos dons
gärna	2230 vill K höra från dig
går	287 før du K	1654 før du K
gåva	2170 din K	2170 ge en K	2230 din K	2230 ge en K	2234 K
gönderdik	2313 size bir e-posta K
gönderin	2306 K
göra	2231 K mer
göre	2321 K
görün	2306 K
göster	2306 K
gösterilmeden	2283 kaynak K
głosił	1791 K
głosiła	1791 K
głosiło	1791 K
głosuj	1776 K
głosujcie	1776 K
głównej	1767 na stronie K
gửi	2410 xin K về	2430 hãy K
""", 'h': """
használ	1185 sütiket K	1185 cookie-kat K
használat	1185 sütik K
heißt	502 K es
hinzufügen	413 bei google K
hirdették	1230 K
hirdetés	11 a K	11 K után
hjälp	2200 K av ai	2222 K av ai	2230 K oss
hjælp	319 K af ai	319 K fra ai	339 K af ai	347 vi har brug for din K	347 K os
hlásal	285 K
hlásala	285 K
hlásá	285 K
hovorí	2107 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1230 K
hyödyntäen	956 tekoälyä K
hájil	285 K se
hájila	285 K se
häng	2230 K med i
häufiger	413 bei google K
hävdar	2233 K
håller	2229 läsare som K
hævder	350 K
hébergé	1025 ce contenu est K par
híreinket	1226 K
hírekben	1183 a google K	1193 google K
hírlevelére	1192 K
hírlevelünk	1228 K
hírlevelünket	1192 K
hírlevelünkre	1181 K	1228 K
hírlevél	1231 K
hó	1229 ft/K
hónap	1206 első K	1229 első K
hören	495 K sie hier.
hører	1688 der du K
hükmetti	2321 K
hüüdis	878 K
hüüdsid	878 K
hűségidő	1216 K nélkül
hồng	2428 nhận hoa K
""", 'i': """
iecienītāko	1508 K avotu
ifølge	350 K	1721 K
illimité	1003 accès K	1071 en K
incorporó	796 se K a
independentă	1911 presa K
independência	1867 a K
indicó	837 K
indiqué	1081 a K
indrømmede	350 K
indrømmer	350 K
indépendance	1079 notre K
indépendant	991 soutenez le journalisme K	1079 journalisme K	1079 média K
indépendante	1068 la presse K a	1079 presse K	1079 information K
información	773 sigue toda la K	773 siga toda la K	796 cubre la K	835 esta K
informację	1751 wyślij K
informațiilor	1884 preluarea K
informó	837 K
informē	1534 K
innehåll	2181 externt K	2199 externt K
innehållet	9 K
innrømmer	1721 K
innrømmet	1721 K
inquiète	1081 s'K
inquérito	35 nosso K
inscrição	1804 cancelar a K	1857 sua K foi
inscríbete	745 K
insändare	2198 skicka din K	2198 din K till	2198 skriva en K
intelektą	1475 dirbtinį K	1490 dirbtinį K
inteligencję	1773 przez sztuczną K
inteligencí	265 umělou K
intelligenciával	1199 mesterséges K készült	1218 mesterséges K
intégralité	999 pour lire l'K
investigación	835 esta K
investigação	1867 esta K
investigație	1911 această K
investigațiile	1911 continua K
invítame	834 K a
invítanos	834 K a
ismételgette	1230 K
istediğiniz	2271 K zaman iptal	2320 K zaman iptal
izražavaju	2020 komentari K
içeriği	9 K
içeriğin	2291 harici K
išorinio	1473 K turinio
""", 'j': """
jautāja	1534 K
javasolják	1230 K
jesteś	1723 skoro już tu K	1723 skoro tu K
jugé	1081 a K
jurnalistă	1887 este K
jurnaliștii	1909 K noștri îți trimit	1911 K noștri
jälgi	875 K meid
jäljellä	974 ilmaista juttua K
jäseneksi	981 liity K
""", 'k': """
kanał	1789 nasz K
kannatusjäseneksi	981 liity K
kanál	283 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	2049 K
kedykoľvek	2054 odhlásiť sa môžete K
keresőben	1193 google-K
khoản	2396 bạn đã có tài K	2401 điều K sử dụng
không	2406 K sao chép
khẳng	2433 K định
kiabált	1230 K
kiabálta	1230 K
kiabálták	1230 K
kifogásolja	1230 K
kirjeessä	984 luki K
kiáltott	1230 K
kiáltotta	1230 K
kiáltották	1230 K
kiến	2418 ý K của bạn sẽ
kliknutím	256 K na
kolačića	2012 K	2041 K
kolačiće	2012 K	2041 K
kolačići	2012 K
komentować	6 K	1740 aby K
komentár	6 pridať K	2077 pridajte K
komentára	2077 pridanie K	2077 vloženie K
komentátor	244 je K	244 , K
komentátorem	244 je K
komentátorkou	244 je K	2066 je K
komentátorom	2066 je K
komentář	6 přidat K
komentáře	6 pro přidání K	254 vložení K	254 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	956 K
konferencję	1756 naszą K
konuştu	2321 diye K	2321 K
kopírovanie	2059 K obsahu bez	2059 K je zakázané
kopēšana	1507 K bez
korespondentką	1752 jest K
korespondentė	1472 K
korábban	1225 K itt írtunk	1225 K ebben a cikkben írtunk
krzyczał	1791 K
krzyczała	1791 K
krzyknął	1791 K
krzyknęła	1791 K
krävde	2233 K
krævede	21 K felter er	350 K
krönikör	2197 är K
kulturalną	1760 K dyskusję
kulturredaktör	2197 är K
kulturredaktør	316 er K	1683 er K
kumppanuuslinkkejä	968 K
kvíz	253 náš K	2076 náš K
kvíze	2076 našom K	2076 v K
kvízu	253 našem K	253 v K
kyltissä	984 luki K
kysyivät	984 K
kávéra	1229 K
käyttää	940 tämä sivusto K
käyttöehdot	963 hyväksyt K
kérdezte	1230 K
kérdezték	1230 K
kérdőívünket	35 K
kért	1230 K
kérte	1230 K
kérték	1230 K
können	499 K sie uns
könyörgött	1230 K
könyörögtek	1230 K
köszönjük	1227 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1183 K minket	1227 K minket
követelte	1230 K
követelték	1230 K
közlése	1217 nélküli K tilos
közölte	1230 K
kúpte	2104 si K
kündigte	502 K an
künstlichen	431 K stimme vorgelesen	431 K stimme vertont
künstlicher	488 mithilfe von K
küpsised	855 K
küpsistega	855 K	874 K
küsis	878 K
kč	258 za # K	258 od # K	284 od # K
kļūsti	1531 K par
křičel	285 K
křičela	285 K
křičeli	285 K
kể	2433 K
""", 'l': """
labākie	1527 K raksti tavā
lamentó	837 K
lançait	1081 K
lasītu	1498 lai K tālāk
lasītāji	1532 mūsu K
lasītājiem	1532 mūsu K
lejupielādē	1531 K
leverandør	1685 ekstern K
leverantör	2199 extern K
leído	828 has K tus #
lietotnē	1517 K
linkistä	967 lisää tästä K
lisäsi	984 K
liên	2430 hãy K hệ
lucrează	1887 K în presă
lunedì	17 ogni K
lună	1912 pe K
luận	6 để bình K	2418 bình K của bạn sẽ
lájkolj	1183 K minket
lákal	285 K
läget	2208 koll på K
lähdet	928 ennen kuin K
läsa	2211 du kan K mer	2211 kan du K mer	2211 K mer om	2231 fri att K
läsare	36 våra K	2209 våra K	2231 våra K
läsarna	18 tack vare K
läser	2230 tack för att du K
läsning	0 min K
lästid	0 K
låst	343 K for	1714 K for	2226 K för
læser	347 tak fordi du K
læserbrev	317 skrive et K	317 send dit K
læsere	36 vores K	348 vores K
læseres	328 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	756 K de notas
límites	753 sigue leyendo sin K
lòng	2410 vui K gửi về	2430 vui K gửi	2430 vui K gọi
löd	2233 K
lød	350 K	1721 K
lūdza	1534 K
lập	2421 ủng hộ báo chí độc K	2431 báo chí độc K
""", 'm': """
magyarázta	1230 K
mailovú	2079 e-K adresu
mainoslinkkejä	37 K	968 K
manhãs	17 todas as K
masintõlke	857 K abil
materiał	9 ten K
matéria	20 ler esta K	1800 esta K é só	1862 para ler esta K	1867 esta K
matérias	1834 limite de K
matí	214 rep cada K
mawiał	1791 K
mawiała	1791 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1230 K
megszakítása	21 válasz K
meidän	981 tue K
meitä	965 tukea K	965 tue K	981 tue K	981 auta K
menționat	1913 a K
mesačne	2106 K
mesečno	2048 K	2164 K
mesélte	1230 K
miesiąc	1790 za K
miesięcznie	1790 K
miễn	15 bài K phí	2423 hết số bài K phí	2432 dùng thử K phí
mjesečno	2048 K
modération	1062 charte de K	1062 K par la rédaction
mokė	1495 K
mondták	1230 K
mostrará	753 este mensaje se K en
multó	837 K
mulțumim	1910 K că ne citești
munkatársa	1197 K
munkánk	1228 K
munkánkat	1178 támogasd K	1178 támogassa K	1204 K	1227 támogasd K	1227 támogassa K	1228 K
myönsi	984 K
másodközlés	1190 K
märkis	878 K
määräsi	984 K
mån	2210 kr/K	2232 kr/K
månad	2172 testa en K	2210 en K för	2230 testa en K	2232 per K	2232 varje K
månaden	2210 första K	2232 i K	2232 första K
månader	2210 K för #	2230 testa # K
månadsgivare	2230 bli K
måned	292 prøv en K	329 i # K	347 prøv en K	349 pr. K	1697 en K for	1718 prøv en K	1720 per K
måneden	349 om K	1720 i K
måneder	329 i # K	1697 K for #
média	1079 notre K
mês	1867 até o fim do K	1868 por K	1868 ao K
míní	285 K
mówi	1791 K
mówili	1791 K
mówił	1791 K
mówiła	1791 K
môžete	2075 článok si K
müşterimiz	2317 K
mācīja	1534 K
mākslīgais	1514 K intelekts
mēnesis	1533 pirmais K
mēnesī	1533 K
mėgstamiausią	1468 K
mėnesį	1494 per K
měsíc	258 první K	284 za K	284 první K
měsíčně	284 K
můžete	252 článek si K
mạnh	2433 nhấn K
""", 'n': """
nabádal	285 K
nabádala	285 K
naléhal	285 K
namawiał	1791 K
namawiała	1791 K
napisał	1791 K
napisała	1791 K
napište	243 K nám	275 K na	282 K nám
napísal	2107 K
napíšte	2065 K nám	2065 K, prosím	2098 K na	2104 K nám
naročilo	2137 hvala za K
naročite	2112 K se na naše	2162 K se
naročnik	2111 že K
naročnike	2118 samo za K	2118 le za K
naročniki	2150 lahko berejo le K	2150 berejo samo K	2166 K
naročnikom	2111 dostopen le K	2111 na voljo K	2111 na voljo samo K	2111 na voljo le K	2150 dostopna le K	2150 dostopna samo K	2150 dostopen le K	2150 dostopen samo K
naročnina	2138 K	2166 K
naročnino	2138 z K	2160 z K
narzędzi	1773 przy wsparciu K ai
naujienlaiškio	1480 K
naujienlaiškis	1493 mūsų K	1496 K
naujienlaiškį	1461 mūsų K	1480 K	1492 užsisakykite K	1493 mūsų K
navođenja	2026 bez K izvora
navođenje	2026 uz K izvora
nawoływał	1791 K
našeho	249 do K týmu	249 K e-shopu
našem	2016 K timu
našich	274 K zpráv	2097 K správ
neatkarīgu	1531 atbalsti K
nekünk	1227 segíts K	1227 írjon K	1227 írj K	1227 jelezd K	1228 K adód
nemokamą	1484 K paskyrą
neobmedzený	2053 K prístup
neodpovídá	30 K za
neomezený	239 K přístup
neomezeně	223 K číst
nepriklausomą	1482 paremkite K žurnalistiką	1492 paremkite K	1493 K žurnalistiką
newsissä	948 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	282 podpořte K
nezávislá	283 K média
nezávislé	2105 K médiá
nezávislú	2104 podporte K
ngoài	2413 nội dung bên K
nguồn	2408 K ưu tiên	2408 K tin ưu tiên	2429 ghi rõ K
nhiệm	2418 chịu trách K về nội dung bình luận
nhân	2414 trí tuệ K tạo
nhấn	2430 K vào đây
nhận	2397 đăng ký K bản tin	2397 đăng ký K tin	2401 chấp K tất cả	2430 đăng ký K
nhập	24 đăng K	2396 đăng K để	2396 vui lòng đăng K	2430 đăng K để
niedostępny	1753 materiał wideo jest K
niezależne	1788 wesprzyj K	1788 wspieraj K	1789 K media
niezależność	1789 K
niezależną	1789 jesteśmy K
noastră	1911 munca K
nolēma	1534 K
norāda	1534 K
notificações	14 as K	1810 ative as K	1810 ativar K	1810 receba K
notificările	14 K	1877 activează K
notifikácie	2078 K
notícia	1867 esta K
notícias	1804 receba as K	1804 receba K	1813 siga as últimas K
novinařina	283 naše K
novinařinu	283 nezávislou K
novinár	2066 je K	2066 , K
novinári	2105 naši K
novinárka	2066 je K	2066 , K
novinárkou	2066 je K
novinárom	2066 je K
novinář	244 je K	244 , K
novinářem	244 je K
novináři	283 naši K
novinářka	244 je K	244 , K
novinářkou	244 je K
novičke	2112 na e-K
novičnik	2119 K	2119 e-K	2163 naš e-K	2166 K
novičnika	2119 K
nusprendė	1495 K
nášho	2072 do K tímu
nächste	21 in diesem browser für die K	499 sind sie der K
nói	2433 K
năm	2432 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	249 našem K
obegränsad	2172 K tillgång
obećala	2049 K
obećao	2049 K
obiecał	1791 K
obiecywał	1791 K
obligāta	1507 atsauce K
oblíbené	241 K zdroje
oblíbených	241 K zdrojů
oblíbenými	241 K zdroji
obrigatórios	21 campos K são	1822 campos K são
obveščanje	2137 na naše K
obľúbené	2063 K zdroje
obľúbených	2063 K zdrojov
obľúbenými	2063 K zdrojmi
odebírat	273 chcete K
odebírejte	225 K náš	279 K	282 K
odemkněte	223 K si
odhlásit	225 K se můžete kdykoli
odoberať	2096 chcete K
odpoveď	21 zrušiť K
odpovídal	285 K
odpověděl	285 K
odpověděla	285 K
odpověď	21 zrušit K
odpowiadał	1791 K
odpowiedzialności	30 nie ponosi K
odpowiedział	1791 K
odpowiedziała	1791 K
odražavaju	2020 komentari K	2020 komentari ne K
odídete	2061 kým K
ofereça	1800 K este artigo
ograniczeń	1728 czytaj bez K	1728 czytaj więcej bez K
ogłosił	1791 K
ogłosiła	1791 K
oikaisupyynnöt	959 K
oikaisupyyntö	959 K
olvashatják	1224 csak előfizetők K
olvasási	0 K idő
olvasóiból	1204 K él
olvasóink	36 K	1228 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	834 danos tu K
ordenó	837 K
ordonné	1081 a K
ortakliği	2303 iş K linkleri
orzekł	1791 K
osobních	238 ochrany K údajů	238 ochraně K údajů
osobných	2068 K údajov
ostrzegał	1791 K
ostrzegała	1791 K
ostrzegł	1791 K
otrzymywać	1781 chcesz K
oznámení	14 K
oznámil	285 K	2107 K
oznámila	285 K	2107 K
ozvěte	243 K se nám	282 K se nám
""", 'p': """
padėkite	1492 K mums
pageidaujamą	1468 K šaltinį
paklausė	1495 K
palīdzi	1521 ziedo un K	1531 K mums
palīdzību	1514 mākslīgā intelekta K	1529 mākslīgā intelekta K
parašykite	1492 K mums
parsisiųskite	1492 K
participación	784 normas de K
partnerské	261 K odkazy	2084 K odkazy
partneři	230 my a naši K
pastā	1519 e-K
patronką	1771 zostań naszą K
patrões	1867 sem K
paylaşin	25 K	2306 K
paziņoja	1534 K
paziņojumus	1518 K
państwa	1751 czeka na K
pašte	1480 jūsų el. K
pažadėjo	1495 K
periódico	835 este K	835 nuestro K
permanència	216 sense K
personvernerklæring	1668 K
phê	2421 mời bạn một ly cà K
phóng	2410 liên hệ K viên	2412 là K viên báo	2412 là K viên của
phút	0 K đọc
pidió	837 K
pidätetään	945 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	1791 K
pisała	1791 K
pišite	2009 K nam	2040 K nam na	2040 K na	2046 K nam	2124 K nam	2124 K na	2154 K nam na	2154 K na	2162 K nam
piškotke	2127 K	2155 K
piškotki	2127 K
piškotkov	2127 K	2155 K
pište	275 K na	275 K nám na
plakáton	1230 állt a K
plânge	1913 se K
pochází	246 obsah K
podcastów	1757 K
podcastů	251 K
podcaście	34 naszym K
podkreśla	1791 K
podporovatelé	283 naši K
podporují	283 nás K
podpoře	283 díky K
podpořte	263 K	282 K nás	282 K naši	282 K naše	282 K mě
podrška	2046 vaša K
podrške	2027 bez vaše K	2047 vaše K
podršku	2046 vašu K
podržite	2027 K	2046 K nas	2046 K naš
podľa	2107 K
poinformował	1791 K
poinformowała	1791 K
pokračovanie	2053 pre K v čítaní
pokračování	223 K je dostupné	261 K článku níže
pokračuje	261 článek K	261 text K	2084 článok K	2084 text K
pokračujte	223 K ve čtení s
política	194 K de galetes	781 K de cookies	1820 K de cookies	1836 cobre K
pomocí	265 K ai
pomocą	1773 z K ai
pomoć	2046 vašu K
pomóż	1788 K nam
pomôžte	2104 K nám
poprosił	1791 K
poprosiła	1791 K
poprosiło	1791 K
poručila	2049 K
poručio	2049 K
poslední	272 K článek zdarma	272 K článek, který můžete
posledný	2095 K článok zadarmo
poslušajte	2153 K nas
postafiókjába	1181 K
postaládádba	1192 a K
postaládájában	1192 ön K
posílat	256 nechte si K
posílejte	243 K nám
potřebujeme	282 K vaši pomoc	282 K vaši podporu
používame	2068 K cookies
používá	230 tento web K
používáme	230 K cookies
powiedział	1791 K
powiedziała	1791 K
powtarzał	1791 K
powtarzała	1791 K
pozostało	1728 K # %	1728 K #%
pořadatelé	285 zvou K
pošaljite	2009 K nam	2009 K na	2046 K nam
pošlete	243 K nám	282 K nám
pošlite	2065 K nám	2104 K nám
pošljite	2124 K nam	2124 K jo nam	2124 K na	2162 K nam
požádal	285 K
požádala	285 K
pracę	1789 naszą K
pranešimus	1479 K
pranešė	1495 K
prašė	1495 K
predchádzajúceho	2099 bez K súhlasu
predplatiteľ	2053 už ste K	2053 ste K
predplatiteľom	2060 K	2104 staňte sa K
predplatiteľov	2060 pre K
predplatné	2053 už máte K	2081 K	2104 kúpte K	2104 kúpte si K	2108 K
predplatného	2081 K
predplatným	2081 K	2102 s K
preferată	1885 sursă K
preferované	241 K zdroje	2063 K zdroje
preferovaný	241 K zdroj	2063 K zdroj
preferovaných	241 K zdrojů	2063 K zdrojov
preferovaným	241 K zdrojem	2063 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1728 tylko dla K	1779 tylko dla K
prenumeratą	1765 z K
prenumeratę	1728 masz już K	1765 zamów K	1765 kup K	1765 wykup K
preporučila	2049 K
preporučio	2049 K
prečítate	2053 celý článok si K
pridružite	2046 K se našoj	2046 K im se	2162 K se nam
pridržana	2002 sva prava K
pridržane	2117 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1495 K
prihlásenie	2054 ďakujeme za K	2079 ďakujeme za K
prihlásení	2081 po K
prihlásením	2079 K súhlasíte
prihláste	24 K	2053 K sa a čítajte	2104 K sa na odber
prihvaćate	2022 prijavom K
pripažino	1495 K
programėlėje	1478 K
programėlę	1478 K
prohlásil	285 K
prohlásila	285 K
prohlížeč	10 váš K
pronađite	2038 K nas
proposé	1058 conçu et K par
prosił	1791 K
prosiła	1791 K
pročitali	1996 da biste K
pročitate	1996 da K cijeli	1996 da K ceo
prośbę	1723 mamy do ciebie K	1723 mamy małą K
prošnjo	2121 imamo majhno K	2121 majhno K
prywatności	1738 polityka K	1738 polityce K
przeczytać	1728 aby K cały	1728 aby K ten artykuł
przeczytałaś	1760 dziękujemy, że K
przeczytałeś	1760 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1726 K nam #%	1788 K nam	1788 K #
przekonywał	1791 K
przekonywała	1791 K
przesyłajcie	1751 K
prześlij	1751 K nam	1751 K je do nas	1788 K nam
przyznał	1791 K
przyznała	1791 K
przyślij	1751 K nam	1751 K je do nas	1788 K nam
práca	2105 naša K
práce	283 naší K
práci	283 naši K
prácu	2105 našu K
précisé	1081 a K
préférée	1048 source K
préférées	1048 sources K
prévient	1081 K
príspevky	2077 K v diskusii
príspevok	2104 váš K
próxima	1867 nossa K
průzkumu	35 našeho K
ptá	285 K se
pubblicità	11 la K	1305 blocco della K	1358 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1197 K
publicité	11 la K	11 cette K	1023 bloqueur de K	1023 bloqueurs de K	1079 sans K
publicités	1023 bloqueur de K
publicystką	1752 jest K
publicystą	1752 jest K
publikování	236 K nebo šíření
publiée	22 ne sera pas K	1028 votre adresse e-mail ne sera pas K
pytał	1791 K
pytała	1791 K
pytały	1791 K
pytań	1759 na kilka K
pyyntö	928 pieni K
pyysivät	984 K
pásale	834 K esta
päevakokkuvõte	862 K
päätoimittaja	953 K
päätti	984 K
påminde	2233 K
pénzbe	1228 K kerül
pénzéből	18 olvasók K
písemného	237 bez K souhlasu
písomného	2099 bez K súhlasu
píšte	2098 K na	2098 K nám na
pódcast	34 nuestro K	835 nuestro K
pārpublicēšana	1501 K bez	1507 K bez
přebírání	236 K článků
předchozího	237 bez K souhlasu	277 bez K souhlasu
předplatitel	223 už jste K	223 jste K
předplatitele	239 pro K
předplatitelem	282 staňte se K
předplatitelé	271 jen K	271 pouze K	271 najdou K	271 přečtou K	283 naši K	286 K
předplatitelům	239 K	271 pouze K	271 jen K
předplatné	223 už máte K	223 koupit K	258 K	286 K
předplatného	258 K
předplatným	223 dostupné s K	258 K	280 s K
předplaťte	223 K si	282 K si
přehrání	246 K videa
přečíst	223 zbývá vám K
přidejte	274 K si nás	282 K se	282 K se k nám
přihlaste	24 K	223 K se a čtěte	225 K se k odběru	282 K se k odběru
přihlášení	256 děkujeme za K	258 po K
přihlášením	256 K k odběru	256 K souhlasíte
připomněl	285 K
připustil	285 K
přispějte	263 K	282 K	282 K i vy
přiznal	285 K
přiznala	285 K
přiznává	285 K
příspěvek	282 váš K
příspěvku	246 zobrazení K
příspěvky	254 K v diskusi
""", 'q': """
quyên	2430 K góp ngay	2434 K góp
quyền	2406 giữ bản K
quảng	11 K cáo
""", 'r': """
radził	1791 K
radziła	1791 K
radí	285 K
rakstīja	1534 K
rappelé	1081 a K
rašykite	1492 K mums
rašė	1495 K
reclamă	11 K
reconoció	837 K
recordó	837 K
recunoaște	1913 K
redacció	205 la K t'envia	215 la nostra K
redacción	824 la K te envía	835 nuestra K
redacția	1909 K îți trimite	1911 K noastră
redakcję	1788 wesprzyj K
redaktorką	1752 jest K
redaktorė	1472 K
redaktör	2197 är K för	2197 är K på	2197 är politisk K
redaktør	316 er K på	316 er K for	316 er politisk K	1683 er politisk K	1683 er K i	1683 er K for
redação	1857 a K envia	1867 nossa K
refusé	1025 K le dépôt
registrácii	2081 po K
registráciou	2079 K súhlasíte
registráciu	2079 ďakujeme za K
regisztrálj	1227 K
regisztráljon	1227 K
regisztrálnia	1224 K kell
regístrate	753 K gratis	754 K para
reinhören	427 jetzt K:
rejestrując	1762 K się
reklamlänkar	2212 K
reklamą	11 K
reklám	2105 bez K
reklámok	1228 K nélkül
reportaż	1789 ten K
reporterką	1752 jest K
reportér	244 , K	2066 , K
reportérem	244 je K
reportérka	244 , K	2066 , K
reportérkou	244 je K	2066 je K
reportérom	2066 je K
reproducció	188 prohibida la K	213 K sense permís
reproducción	793 prohibida su K	793 prohibida la K
reprodução	1832 proibida a K	1832 K proibida	1865 K permitida desde	1865 K é permitida desde
republié	1038 K avec	1076 cet article est K
repórter	1836 é K
responsabilità	30 K di
reveló	837 K
rezervăm	29 ne K dreptul
riêng	2401 chính sách quyền K tư	2423 dành K cho thuê bao	2429 quan điểm K của tác giả
rovatvezetője	1197 K
ročne	2106 K
ročně	284 K
rät	502 K
rätta	2203 K fel
rättar	2203 vi K fel
räumte	502 K ein	502 K der	502 K die
rääkis	878 K
råber	350 K
råbte	350 K
rådde	2233 K
rådede	350 K
réagir	1029 pour K
réagissez	1078 K à
réalisation	1058 n'a pas participé à la K
rédacteur	1041 est K
rédaction	1041 a rejoint la K	1058 n'a pas participé à sa K	1067 la K vous	1071 pour soutenir la K	1078 soutenez la K	1078 alertez la K	1079 notre K
rédactrice	1041 est K
régulièrement	1041 collabore K
réponse	21 annuler la K
répétait	1081 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	999 cet article est K	999 ce contenu est K	999 article K
réservée	999 K à nos abonnés	999 la suite est K	1001 K aux abonnés
réservés	1001 K aux abonnés	1038 tous droits K
résiliable	1080 K à tout moment
részesített	1193 előnyben K forrásként
röst	2200 ai-K
răspuns	1913 a K	1913 au K
răspunsul	21 anulează K
rằng	2433 viết K	2433 cho K
""", 's': """
sacīja	1534 K
sadržaj	9 ovaj K	2012 vanjski K	2012 spoljni K
sadržaja	9 ovog K	2012 vanjskog K	2012 prikaz ovog K	2012 prikaz K
sakė	1495 K
sanctionné	1081 a K
sandučić	1997 u vaš K
sandučiću	1997 u vašem K	2022 vašem K
sbírka	286 K
schließen	360 K sie ein abo	499 K sie ein abo
schránke	2054 vašej K
schránky	225 do vaší K	2054 do vašej K
sdílejte	25 K
segítsen	1227 K, hogy
segítségedre	1227 szükségünk van a K
según	837 K
sentenció	837 K
sería	825 sin ti no K
sesión	24 inicia K	24 inicie K	753 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1866 inicie K
señaló	837 K
sfătuia	1913 K
sfătuiește	1913 K
sfătuit	1913 a K
sisällön	9 K	955 ulkoisen K
sisältö	932 tämä K on vain
sisältöä	955 ulkoista K
sjefredaktør	1683 er K
sjöng	2233 K
skarży	1791 K
skarżył	1791 K się
skrzynkę	1730 na twoją K	1730 na swoją K	1762 K mailową
slobodné	2104 podporte K
slobodnú	2104 podporte K
slušajte	2038 K nas
slíbil	285 K
slíbila	285 K
sondę	1759 naszą K
sonuçlarinda	2286 google arama K
sorumluluğu	30 K
souborů	238 K cookie
souhlasíte	256 e-mailu K	256 odesláním K	256 registrací K
soạn	2410 về hộp thư của tòa K	2421 hãy ủng hộ tòa K	2429 bằng văn bản của tòa K	2431 tòa K
spolupráci	261 ve K s partnerem	2084 v K s partnerom
sporočite	2124 K nam
sportkrönikör	2197 är K
sportsredaktør	316 er K
spracovaním	2079 K osobných údajov
sprijiniți	1910 K
sprijină	1910 K-ne
správach	2064 google K
správy	2064 google K
stellenbörse	426 in unserer K
straipsnį	1491 šį K	1493 visą K
stronę	1782 naszą K
stwierdził	1791 K
stwierdziła	1791 K
stáhněte	282 K si
stálo	285 K na	285 K ve	285 K v
står	30 K för	350 K der på	1721 K det på	1721 K det i	2233 K det på
stöd	2170 med ditt K	2230 K oss	2230 K vår	2230 ditt K
stödja	2209 K oss med
stödmedlem	2230 bli K
stödprenumerant	2230 bli K
stötta	2209 K oss med	2230 K oss	2230 K vår	2230 K vårt
støt	328 K os	347 K os	347 K med
støtt	1718 K oss	1718 K vår
støtte	290 med din K	290 vi har brug for din K	328 K os med	328 din K gør	347 din K	347 bliv K	1657 med din K	1696 K oss med	1718 din K
støtteabonnent	1718 bli K
støttemedlem	347 bliv K	1718 bli K
stāstīja	1534 K
stěžuje	285 K
subscripció	218 K
subskrybentów	1728 tylko dla K	1728 dostępna dla K	1728 dostępne dla K	1779 tylko dla K
subskrypcją	1765 z K	1786 z K
subskrypcję	1728 kup K	1728 masz już K	1762 dziękujemy za K	1765 wykup K	1788 kup K
suosikkilähteeksesi	948 K
suosikkilähteeksi	948 K
sursă	1908 link activ către K
suscripción	753 ya tengo una K	834 cambia tu K	838 K
suscríbase	834 K
suscríbete	753 K para	753 K por	753 K en	760 K al boletín	834 K
susțin	1901 care ne K lunar	1911 ne K lunar
susține	1910 K-ne	1910 K presa	1913 K că
susținerea	1910 K ta
susțineți	1910 K-ne
svarīgākie	1530 nedēļas K
svarīgākās	1530 nedēļas K
svěřte	243 K se nám
szerkesztője	1197 K
szerkesztőségünk	1228 K
szerkesztőségünknek	1228 K
szerzője	1197 külső K
szólított	1230 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	2210 tills du K upp	2233 K
sähköpostiin	934 suoraan K
sähköpostiisi	934 K
sähköpostillasi	980 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	934 K
sélection	1067 K d'articles
sélections	999 ajouter l'article à vos K
síganos	773 K en
síguenos	773 K en	834 K
sõltumatut	875 toeta K
sõnul	878 K
sök	2224 K nu
sökresultat	2193 K på google
söyledi	2321 K
söylediler	2321 K
söylüyor	2321 K
søg	341 K nu
søgeresultater	312 K på google
søgning	312 google-K
søk	1712 K nå
søkene	1679 google-K dine
søkeresultatene	1679 K dine på google
súhlasu	2099 bez K
súhlasíte	2079 odoslaním K
súmate	834 K al
süresi	0 okuma K
sütik	1198 K
sütiket	1198 K
săptămână	17 o dată pe K	1912 pe K
sīkdatnēm	1512 K	1530 K
sống	2421 nuôi K tờ báo	2421 bạn đọc nuôi K
""", 't': """
találatok	1193 google-K
tanácsolja	1230 K
tanácsolják	1230 K
tanácsolta	1230 K
tanácsolták	1230 K
tanította	1230 K
taşiyin	2306 K
teigė	1495 K
tekemään	982 K sitä
tekijänoikeus	945 K suojaa
tekoäly	956 tehnyt K
tekoälyllä	956 K
tekoälyn	956 K avulla	956 K tekemä
tekoälyä	956 käyttää K
telefonā	1518 savā K
tesszük	22 nem K közzé
textům	270 ke všem K
teşekkürler	2318 okuduğunuz için K
thiết	2429 không nhất K phản ánh quan điểm
thuê	2423 dành cho K bao	2423 đã là K bao	2434 K bao
thuộc	2406 bản quyền K
thành	2396 dành cho K viên	2420 bạn đã đăng ký K công	2430 trở K thành viên
tháng	2423 đọc miễn phí trong K	2432 mỗi K	2432 hàng K	2432 K đầu
thích	2408 nguồn tin ưa K	2408 nguồn yêu K
thông	14 K báo	2399 bật K báo	2399 nhận K báo	2410 bạn có K tin	2410 bạn đọc cung cấp K tin	2429 khi phát hành lại K tin	2430 bật K báo
tilføjede	350 K
tillgång	2230 få fri K
tillåtet	2221 inte K att återge
tiếng	2418 K việt có dấu
tiếp	2396 để K tục đọc	2396 để đọc K	2421 K sức cho báo chí	2423 để K tục đọc	2430 đăng ký để đọc K	2430 hãy K sức
tjänst	2167 en liten K att be
tjänsten	2224 sök K
továbbolvasáshoz	1180 a K
toàn	20 K bộ bài	2396 để đọc K bộ	2396 đọc K bộ bài	2423 để đọc K bộ bài	2430 đăng ký để đọc K bộ
tražila	2049 K je
tražili	2049 K su
tražio	2049 K je
tretích	2068 cookies K strán
treści	9 tej K	1765 dostęp do K
treść	9 tę K
trên	2399 theo dõi K
trước	2418 K khi đăng
trường	21 các K bắt buộc
tudósítója	1197 K
turpinātu	1498 lai K lasīt
tuần	17 mỗi K	2420 bản tin hằng K của	2420 bản tin hàng K của	2432 mỗi K
tvrdí	285 K
työmme	982 K
työtämme	981 tue K	982 K
tájékoztató	1185 adatvédelmi K
támogass	1227 K minket
támogasson	1227 K minket
támogathat	1204 K minket
támogatása	1204 K nélkül	1204 olvasók K nélkül	1227 az ön K
támogatásod	1227 a te K
támogatásából	1204 olvasóink K
támogatásával	1207 partnerünk K
támogatónk	1204 legyen ön is K	1204 legyél te is K
täglich	368 K per mail
tähtsamad	874 nädala K
tärkeimmät	980 K jutut
tästä	967 lisää K
täällä	928 kun kerran olet K
täältä	967 lisää K
téléchargez	986 K
töltsd	1227 K le
týden	17 každý K
týdně	284 K
týždenne	17 raz K
tłumaczy	1791 K
tłumaczył	1791 K
tłumaczyła	1791 K
třetích	246 cookies K stran
""", 'u': """
uafhængigt	348 K medie
ubegrænset	292 K adgang
udostępnij	25 K
ukarał	1791 K
ulaşin	2288 bize K	2306 K
ulaşmak	2288 yazara K
unabhängig	480 K von unserer redaktion	480 von unserer redaktion K	493 damit wir K bleiben	500 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1323 insegna all'K
unterstütze	356 K unsere arbeit	356 K uns mit	499 K uns	499 K unsere	499 K mich	499 K meine
unterstützen	356 K sie unsere arbeit	356 K sie uns mit	356 mit einer spende K	356 können sie uns K	499 K sie uns	499 K sie unsere	499 sie können das K	499 freiwillig K	499 K sie mich	499 K sie meine	499 K uns
unterstützt	386 ihr browser K	499 K uns
unterstützung	352 ihre K	352 mit ihrer K	442 ihrer K	442 deiner K	488 mit K von ki	499 mit deiner K	499 deine K	499 eure K
upozornění	227 zapněte si K	255 K
upphovsrätt	2189 skyddat enligt lagen om K
upphovsrättslagen	2189 skyddat enligt K
uprednostňované	2100 K zdroje
uprednostňovaný	2100 K zdroj
uprednostňovaných	2100 K zdrojov
upřednostňované	278 K zdroje
upřednostňovaný	278 K zdroj
upřednostňovaných	278 K zdrojů
uredništva	2117 brez dovoljenja K	2117 brez soglasja K
uredništvo	2131 v naše K	2163 naše K
uredništvu	2124 pišite K
urmărește	1877 K-ne pe	1877 K-ne și pe	1877 K știrile	1910 K-ne
urmăriți	1877 K-ne pe	1910 K-ne
utilização	1820 K de cookies
utilizează	1879 K cookie
utilizăm	1879 K cookie
utánközlés	1190 K
uutislähteeksesi	948 ensisijaiseksi K
uutislähteeksi	948 ensisijaiseksi K
uznał	1791 K
uznała	1791 K
uzsvēra	1534 K
użyciu	1773 przy K ai
użytkowników	1760 opiniami K
używamy	1738 K plików cookie
užsisakykite	1458 K prenumeratą
""", 'v': """
vašeho	225 do K e-mailu
vedieť	2065 dajte nám K
venerdì	17 ogni K
verhängte	502 K
versión	2 K en audio
verstärkung	426 suchen K
versão	2 K em áudio
vervielfältigung	402 K nur mit
veröffentlicht	22 wird nicht K	391 deine e-mail-adresse wird nicht K	391 ihre e-mail-adresse wird nicht K
veröffentlichung	456 seit der K geändert	456 seit K geändert
već	2006 kad ste K tu	2048 K od
vidéo	9 cette K
virheensä	959 korjaa K
viên	2412 là biên tập K của	2423 dành cho hội K
viết	2430 hãy K thư	2431 bài K này	2433 ông K	2433 bà K
você	18 sem K	1867 sem K
vollständigen	360 K artikel lesen
volontär	416 ist K
volontärin	416 ist K
vprašalnik	2134 K
vyhradené	2059 všetky práva K	2059 autorské práva sú K
vykřikl	285 K
vykřikla	285 K
vypočuť	2075 si môžete K
vysvetľuje	2107 K
vysvětlil	285 K
vysvětlila	285 K
vysvětloval	285 K
vysvětlovala	285 K
vysvětluje	285 K
vytvořila	265 K ai
vyzýval	285 K
vyzývala	285 K
vyzývali	285 K
vyzývá	285 K
vyžadované	21 K informace	21 K polia
válaszolta	1230 K
válaszolták	1230 K
vás	263 bez K by	283 bez K by	2086 bez K by	2105 bez K by
väitis	878 K
väitti	984 K
väittää	984 K
välise	855 K sisu
vårt	1661 meld deg på K
védekezett	1230 K
véli	1230 K
vídeo	9 este K
vďaka	2105 K vám
vēlamo	1508 K avotu
vēstkopai	1519 K
vēstulei	1519 ziņu K
vědět	243 dejte nám K	282 dejte nám K
všetkým	2093 k K textom
""", 'w': """
webbläsare	10 din K
webinár	2072 náš K
webinář	249 náš K
według	1791 K
weißt	415 K du mehr
wezwał	1791 K
wiadomościach	1782 google K
wołali	1791 K
wołał	1791 K
wołała	1791 K
wpłata	1771 każda K	1788 twoja K
wpłatom	1789 dzięki K
wpłać	1788 K
wspierającym	1788 zostań K
współpracy	1768 we K z partnerem
wyjaśnia	1791 K
wypisać	1730 K się w każdej chwili
wyrażam	1730 K zgodę na
wyślij	1751 K nam	1751 K je do nas
wzywał	1791 K
wzywała	1791 K
wöchentlichen	371 K newsletter
właściciela	1789 nie mamy K
""", 'y': """
yazdiğimiz	2316 daha önce K haber
yazmişti	2321 diye K
yhteistyössä	968 K mainostajan
yönetmenidir	2289 genel yayin K
""", 'z': """
zaakceptować	1753 K pliki cookie
zaapelował	1791 K
zaapelowała	1791 K
zachęcali	1791 K
zachęcano	1791 K
zachęcał	1791 K
zachęcała	1791 K
zadaním	2079 K e-mailu
zadržana	2002 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	256 K e-mailu
zagłosuj	1776 K
zahvaljujući	18 K čitaocima	18 K čitateljima	2027 K vama	2047 K vama
zakázané	2059 šírenie je K
založte	282 K si účet
zamknutý	2053 článok je K
zamčený	223 článek je K
zapisując	1762 K się
zapowiedział	1791 K
zapowiedziała	1791 K
zapytał	1791 K
zapytała	1791 K
zastrzeżone	1746 wszelkie prawa K	1746 wszystkie prawa K
zawołał	1791 K
zawołała	1791 K
zašlete	243 K nám
zašlite	2065 K nám
zaželen	2157 K vir
zaželene	2157 K vire
zaželeni	2157 K vir
zbiórka	1792 K
zbývá	223 K vám # %
zdieľajte	25 K
zespołu	1756 do naszego K
zewnętrzna	1753 treść K
zewnętrzne	9 treści K	1738 treści K	1753 treści K
zewnętrznej	9 treści K	1753 treści K
zewnętrznych	9 treści K
zgłoś	1751 K go nam	1788 K nam
ziņas	1530 mūsu K
znać	1783 daj nam K	1788 daj nam K
zněl	285 K
zněla	285 K
znělo	285 K
zobrazení	246 K tohoto obsahu	246 K obsahu
zostań	1788 K z nami
zpracováním	225 souhlasím se K	230 K osobních údajů
zprávy	242 google K
zprávách	242 google K
zpívali	285 K
zugänglich	443 frei K
zunächst	402 dieser artikel erschien K
zurück	472 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	2101 K
získávejte	279 K
zł	1765 za # K	1765 od # K	1790 od # K
złotówka	1771 każda K	1789 każda K
""", 'á': """
állt	1230 ez K
állítja	1230 K
""", 'ä': """
ägare	2209 inga rika K
ähnliches	415 K erlebt
ändå	2167 nu när du K är här
äpp	860 K
äppi	860 K
""", 'å': """
åndsverkloven	1676 beskyttet av K
året	349 om K
återges	2189 får inte K
""", 'ç': """
çalişmak	2293 bizimle K
çalişmalarimiz	2319 K
çağrisinda	2321 K bulundu
çerezler	2278 K kullan
çerezlere	2291 K
çerezleri	2278 K kullan	2291 K	2317 K kabul
çözün	2306 K
""", 'é': """
échanos	834 K una mano	834 K un cable
écrit	1041 K pour	1081 a K
écrivain	1041 est K
écrivez	1078 K-nous
électronique	1008 dans votre boîte aux lettres K
énekelték	1230 K
équipe	1079 notre K
értesítéseket	14 K	1203 K
értesüljön	1203 K elsőként
évente	1229 K
""", 'í': """
ígérte	1230 K
ígérték	1230 K
írta	1230 K
""", 'î': """
îmbia	1913 K
îndemna	1913 K
îndemnat	1913 a K
îndemnau	1913 K
înscrie	1910 K-te la
întrebat	1913 a K
întrebau	1913 K
""", 'õ': """
õpetas	878 K
""", 'ö': """
öffnen	373 app K
önemli	2317 günün en K
önerdi	2321 K
önskad	2193 K källa
""", 'ú': """
újságírás	1228 független K	1228 a jó K
újságírásunk	1228 K
újságíróink	1228 K
újságíróinkkal	1226 K
újságírója	1197 K
última	773 siga la K hora	773 sigue la K hora
""", 'ü': """
übernommen	403 K von	481 von der agentur K	481 deutschen presse-agentur K
übersicht	409 K	465 diese K wurde
ücretsiz	15 K haber	15 K makale	2304 K üye olun
ügyfelünk	1226 K
ühendust	875 võta K
ütles	878 K
ütlesid	878 K
üyeliği	2299 bülten K
üzente	1230 K
üzenték	1230 K
üçüncü	2291 K taraf
""", 'č': """
čitajte	2038 K nas
čitalaca	2027 uz podršku K	2045 K	2047 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	2045 K	2047 naši K
čitatelia	2103 K	2105 naši K
čitatelja	2027 uz podršku K	2045 K	2047 naših K	2047 uz podršku K
čitatelji	36 naši K	2045 K	2047 naši K
čitateljima	2045 K
čitateľom	18 vďaka K	2103 K
čitateľov	36 našich K	2086 vďaka podpore K	2103 K	2105 našich K	2105 vďaka podpore K
članak	20 cijeli K	2006 svidio vam se K	2023 cijeli K	2023 ceo K	2047 ovaj K
člancima	2034 svim K
članek	2121 vam je bil K všeč	2163 ta K
člankov	2149 do vseh K
členem	282 staňte se K
členom	2104 staňte sa K
článek	20 celý K	219 líbil se vám K	223 celý K za	258 celý K	283 tento K	283 líbil se vám K
článkom	2081 všetkým K	2093 k všetkým K	2093 ku všetkým K
článku	20 celého K
články	283 naše K
článků	258 limit K
článkům	258 všem K	270 ke všem K
článok	20 celý K	2061 páčil sa vám K	2081 celý K	2105 tento K
čtenáři	281 K	283 naši K
čtenářů	36 našich K	263 díky podpoře K	281 K	283 našich K	283 na podpoře K	283 díky podpoře K
čtenářům	18 díky K	36 našim K	281 K
čtení	0 doba K
čtěte	274 K nás
číst	283 K dál bez
čítajte	2097 K nás	2104 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	2104 K, že nás čítate
""", 'đ': """
đây	2430 bấm vào K
đóng	2430 K góp của bạn	2430 hãy K góp
đăng	2420 cảm ơn bạn đã K ký	2420 bằng việc K ký, bạn	2430 K ký để đọc bài
đường	2410 K dây nóng của tòa soạn	2410 K dây nóng của báo
đọc	18 nhờ bạn K	2423 cần trả phí để K
""", 'ľ': """
ľubovoľnou	2106 K sumou
""", 'ř': """
řekl	285 K
řekla	285 K
říká	285 K
""", 'ś': """
śledztwa	1789 nasze K
śledztwo	1789 to K
śledź	1735 K nas na	1788 K nas
śpiewali	1791 K
""", 'ş': """
şikâyet	2321 K etti
""", 'š': """
šaljite	2009 K nam
šaukė	1495 K
šiandien	1482 aukokite K
šodien	1521 ziedo K
""", 'ź': """
źródło	1746 K: pap
""", 'ż': """
żądał	1791 K
""", 'ž': """
žalio	2049 K se
želene	2157 K vire
želeni	2122 K vir
željene	2007 K izvore
željeni	2007 K izvor
žurnalistai	1493 mūsų K
žurnalistas	1472 K
žurnalistika	283 naše K	283 nezávislá K	1493 K kainuoja	1493 gera K	2105 nezávislá K
žurnalistiku	283 nezávislou K	2105 nezávislú K
žurnalistiky	283 nezávislé K
žurnalistė	1472 K
žurnāliste	1511 K
žurnālisti	1532 mūsu K
žurnālistika	1532 neatkarīga K	1532 K maksā	1532 laba K
žurnālistiku	1521 atbalsti neatkarīgu K	1532 neatkarīgu K
žurnālists	1511 K
žádal	285 K
žádala	285 K
žádali	285 K
""", 'ά': """
άδεια	552 χωρίς K
άρθρα	557 τα K μας
άρθρο	557 αυτό το K
""", 'έ': """
έγγραφη	552 χωρίς K άδεια
έγραφαν	559 K
έγραφε	559 K
έγραψε	559 K
έλεγαν	559 K
έλεγε	559 K
έρευνά	532 K μας
έρευνές	557 οι K μας
""", 'α': """
αγαπημένες	522 K σου πηγές	522 K σας πηγές	522 K πηγές
αγαπημένη	522 K πηγή
ακολουθήστε	510 K μας	556 K μας
ακολουθείστε	510 K μας
ακόμη	541 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	559 K
αναγνωστών	555 K
αναγνώστες	18 χάρη στους K	555 K	557 οι K μας
αναδημοσίευση	517 απαγορεύεται η K	517 επιτρέπεται η K
αναπαραγωγή	517 K χωρίς
ανταποκρίτρια	525 είναι K
ανταποκριτής	525 είναι K
απάντησαν	559 K
απάντησε	559 K ο	559 K η
απάντησης	21 ακύρωση K
απαγορεύεται	517 K η αναπαραγωγή	517 K η αντιγραφή
αποδεχθείτε	527 K τα cookies
αποδεχτείτε	527 K τα cookies
απορρήτου	519 πολιτική K
από	536 K # €
αρθρογράφος	525 είναι K
αρχισυντάκτης	525 είναι K
αρχισυντάκτρια	525 είναι K
""", 'β': """
βιβλιοπωλείο	530 ηλεκτρονικό μας K
βοηθήστε	556 K μας
βοηθούν	557 μας K
βρείτε	510 K μας στο
""", 'γ': """
γίνετε	556 K μέλος	556 K κι εσείς
γνώσεις	532 τις K σας
γράψτε	524 K μας	556 K μας
γραπτή	552 χωρίς K άδεια
γραφτείτε	556 K
""", 'δ': """
δήλωσαν	559 K
δήλωσε	559 K ο	559 K η	559 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	557 οι K μας
δημοσιογράφος	525 είναι K	525 , K	525 - K
δημοσιογραφία	557 η K μας	557 ανεξάρτητη K	557 η ανεξάρτητη K
δημοσκόπησή	532 K μας
δημοσκόπηση	532 στη K
διαβάσετε	507 για να K ολόκληρο
διαβεβαίωσε	559 K
διαμαρτυρήθηκε	559 K
διαφήμιση	11 τη K	539 μετά τη K
διαφημίσεις	557 χωρίς K
διεύθυνση	508 η K email	508 τη K email	535 K email	535 K e-mail
δικαιώματος	517 με επιφύλαξη παντός K
διοργανωτές	559 καλούν οι K
δουλειά	557 η K μας
δωρεά	541 κάντε μια K	556 η K σας	556 κάντε μια K	560 K
δωρεάν	15 K άρθρα	536 K άρθρα
δωρεές	560 K
""", 'ε': """
είμαστε	557 K μια μικρή
είπαν	559 K
είπε	559 K
εβδομάδα	17 κάθε K	558 την K
εγγραφή	535 με την K σας
εγγραφείτε	507 K για να	536 K δωρεάν	556 K
ειδοποιήσεις	14 K
εισερχόμενά	508 στα K σας
εκδήλωσή	530 K μας
εκφράζουν	533 τα σχόλια K	533 σχόλια δεν K
ενεργοποιήστε	510 K τις ειδοποιήσεις	512 K τη javascript
ενημερωτικά	508 K δελτία
ενημερωτικό	508 K δελτίο
ενημερώστε	524 K μας
ενισχύστε	541 K	556 K
ενσωματωμένο	527 K περιεχόμενο
εξήγησε	559 K
επανέλαβε	559 K
επαναλάμβανε	559 K
επιβεβαιώστε	535 K την εγγραφή
επικοινωνήστε	524 K μαζί μας	524 K με τον συντάκτη	524 K με τη συντάκτριά	524 K με τη συντάκτρια	524 K με τη σύνταξη
επισήμανε	559 K
ερωτηματολόγιο	532 το K
εσάς	541 χάρη σε K	557 χάρη σε K
ευρώ	536 με # K
ευχαριστούμε	535 K για την εγγραφή	556 K που μας
""", 'ζ': """
ζήτησαν	559 K
ζήτησε	559 K ο	559 K η	559 K στο	559 K από
ζητούσαν	559 K
ζητούσε	559 K
""", 'η': """
ηλεκτρονικό	530 K μας κατάστημα
""", 'ι': """
ισχυρίζεται	559 K
ισχυρίστηκε	559 K
""", 'κ': """
κάλεσε	559 K ο	559 K η
κάνοντας	535 K κλικ
καλούσαν	559 K
καλούσε	559 K
κανάλι	557 το K μας
κατάστημά	530 στο K μας
κατήγγειλε	559 K
καταγγέλλει	559 K
καταγγελία	524 κάντε μας την K
κατεβάστε	510 K την εφαρμογή
κουίζ	532 το K	532 στο K	532 το K μας
κυκλοφορεί	530 K το νέο τεύχος
κυριότερες	535 τις K ειδήσεις
""", 'λ': """
λάβετε	553 K
λέει	559 K
λαμβάνεις	550 θέλεις να K
λαμβάνετε	550 θέλετε να K	553 K
""", 'μ': """
μήνα	558 τον K	558 το K	558 ανά K	558 κάθε K
με	536 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	543 με τεχνητή K	543 από τεχνητή K
νοημοσύνης	543 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	507 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	536 K το άρθρο
ομάδα	530 στην K μας	556 ελάτε στην K	557 η K μας
""", 'π': """
παράκληση	521 έχουμε μια μικρή K	521 μια μικρή K
παραδέχεται	559 K
παραδέχθηκε	559 K
παραδέχτηκε	559 K
παρακάλεσε	559 K
παρακαλούσαν	559 K
παρακαλούσε	559 K
πατώντας	535 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	527 εξωτερικού K
περιεχόμενο	9 αυτό το K	527 αυτό το K	527 το K αυτό	527 εξωτερικό K
πολιτική	519 K cookies
πρέπει	527 δείτε το βίντεο K
προέτρεπαν	559 K
προέτρεπε	559 K
προέτρεψε	559 K
προειδοποίησε	559 K
προειδοποιεί	559 K
προσωπικών	519 K δεδομένων
προτεινόμενη	522 K πηγή
προτιμώμενες	522 K πηγές
προτιμώμενη	522 K πηγή
πρωί	17 κάθε K
πρόσβαση	548 K σε όλα
πρόσθεσαν	559 K
πρόσθεσε	559 K ο	559 K η
πρώτο	536 τον K μήνα
πρώτος	558 K μήνας
""", 'ρ': """
ρεπορτάζ	557 το K μας	557 αυτό το K
ρωτούσαν	559 K
ρωτούσε	559 K
ρώτησαν	559 K
ρώτησε	559 K ο	559 K η
""", 'σ': """
σημαντικότερες	535 τις K ειδήσεις
σημείωσε	559 K ο	559 K η
στήριξέ	556 K μας
στήριξή	541 χωρίς τη K	556 η K σας	556 τη K σας	557 χωρίς τη K
στήριξη	541 χάρη στη K	557 χάρη στη K
στείλε	524 K μας
στείλτε	524 K μας	556 K μας
στηρίξτε	541 K	556 K μας	556 K την	556 K το	556 K τη
συγκατάθεση	527 K για cookies
συμβουλεύει	559 K
συμβούλευε	559 K
συμβούλευσε	559 K
συμβούλεψε	559 K
συνέδριο	530 K μας
συνέδριό	530 K μας
συνέστησε	559 K
συνδεθείτε	24 K	507 K για να	556 K
συνδρομή	536 με K	536 K από	554 με K	560 K
συνδρομητές	507 διαθέσιμο μόνο σε K	507 διαθέσιμο σε K	520 μόνο για K	520 μόνο σε K	557 οι K μας	560 K
συνδρομητής	507 είστε ήδη K	556 γίνετε K
συνεργασία	539 σε K με χορηγό	539 σε K με τον χορηγό
συνεργατών	539 συνδέσμους K
συνεχίζεται	539 K παρακάτω
συνεχίσετε	507 για να K την ανάγνωση	507 να K την ανάγνωση
συνεχίσουμε	557 να K
συνεχίστε	507 K την ανάγνωση
συνιστούσε	559 K
συντάκτης	525 είναι K
συντάκτρια	525 είναι K
σχολιάσετε	6 K
σχόλια	533 στα K
σύμφωνα	559 K
""", 'τ': """
τελευταίο	549 K δωρεάν άρθρο
τραγουδούσαν	559 K
τόνιζε	559 K
τόνισε	559 K
""", 'υ': """
υπογράμμισε	559 K
υποσχέθηκε	559 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	521 αφού K ως εδώ
φωνάζει	559 K
φύγετε	521 πριν K
φώναζαν	559 K
φώναζε	559 K
φώναξαν	559 K
φώναξε	559 K
""", 'χ': """
χάνετε	550 μη K
χρήσης	519 όροι K	535 όρους K
χρειαζόμαστε	556 K τη βοήθειά σας
χρησιμοποιεί	512 K cookies
χρησιμοποιούμε	512 K cookies
χρόνο	558 τον K
""", 'ψ': """
ψηφίστε	546 K
ψηφοφορία	532 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	141 с K	147 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	147 K
абонирайте	95 K се, за да	96 K се за бюлетина	143 K се
абонирането	119 с K
авторизованные	1959 только K
авторизованным	1959 K пользователям
авторизовані	2361 лише K
авторизуйтесь	24 K
авторкою	2350 зв'язатися з K
автором	2350 зв'язатися з K
автору	1947 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
адресою	2382 пишіть за K
адресу	1979 пишите по K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1958 K	2360 K
анонимно	1947 K
афилиейт	124 K линкове
""", 'б': """
бажаних	2347 K джерел
безкоштовна	2380 остання K стаття
безкоштовний	2356 наш K вебінар	2364 K акаунт	2380 останній K матеріал
безкоштовних	2364 ліміт K	2364 K статей
безкоштовні	15 K статті	2364 K статті
безлимитный	1921 K доступ
безплатен	113 нашия K уебинар
безплатна	135 последна K статия
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатная	1977 последняя K статья
бесплатные	15 K статьи	1962 K статьи
бесплатный	1953 наш K вебинар	1962 K аккаунт	1977 последний K материал
бесплатных	15 K статей	1962 лимит K	1962 K статей
бисквитки	110 K	139 K
бисквитките	110 K	139 K
благав	2391 K
благала	2391 K
благали	2391 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	144 K на вас
благодарим	119 K ви, че се
благодаря	1968 K донатам	1990 K вам	1990 K вашей
блокировщик	1931 отключите K	1931 K рекламы
блокувальник	2335 K реклами
браузер	10 ваш K	1941 ваш K	2343 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	144 нашия K	147 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	2348 K
вайбър	16 K	106 K
ватсапе	1945 K
вашата	96 на K поща
вебинар	1953 наш K
вебінар	2356 наш K
взывал	1992 K
видео	9 это K
виділіть	2346 K
визнав	2391 K
визнала	2391 K
визнає	2391 K
викала	146 K
викаха	146 K
викаше	146 K
викна	146 K
використання	2343 K cookie	2370 будь-яке K матеріалів	2370 K матеріалів сайту
використанні	2341 при K матеріалів
використовує	2335 K cookie
використовуємо	2335 K cookie
вимагав	2391 K
вимагала	2391 K
вимагали	2391 K
випуск	2358 K
вирішив	2391 K
вк	1945 K
вконтакте	1945 K
влезте	24 K
вміст	9 цей K
внескам	2371 завдяки K	2389 завдяки K
внесок	2388 ваш K
войдите	24 K	1921 K, чтобы
вотсапе	1945 K
вотсапі	2348 K
всеки	127 K лев
встановіть	2330 K додаток
възпроизвеждането	126 K
выделите	1933 K ее	1933 K текст
выпуск	1956 K
відповів	2391 K
відповідав	2391 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	2391 K
відправити	21 K коментар
""", 'г': """
гласеше	146 K
гласил	1992 K
гласила	1992 K
гласит	1992 K
гласувайте	132 K
гледайте	137 K ни
говорил	1992 K
говорила	1992 K
говорили	1992 K
говорит	1992 K
год	1991 в K
годишно	145 K
голосуйте	1973 K	2376 K
гривень	2390 # K
грн	2390 # K
група	138 viber K
гукав	2391 K
гукали	2391 K
гукнув	2391 K
гукнула	2391 K
гіперпосилання	2341 K обов
""", 'д': """
дальше	1921 чтобы читать K
дарение	143 вашето K	145 с K	147 K
дарения	147 K
дарете	127 K	143 K ни
джерела	2347 обрані K	2347 бажані K
джерелом	2347 основним K	2347 бажаним K
дзен	1945 K
дзене	1945 K
добави	146 K
добавил	146 K	1992 K
добавила	146 K	1992 K
добавьте	1928 K нас в
добавя	146 K
додав	2391 K
додала	2391 K
додає	2391 K
дозволяється	2370 матеріалів K лише
долучайтесь	2388 K
долучайтеся	2388 K
донат	1989 ваш K	2388 ваш K	2392 K
донатам	2371 завдяки K
донати	2392 K
донатом	2390 K
донаты	1993 K
допомога	2388 нам потрібна ваша K
допомогою	2373 за K ші
допоможе	2389 K нам
допоможуть	2371 K нам працювати	2389 K нам
допускается	1967 материалов K только
доступ	1962 полный K	2364 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1915 вы K до конца	2323 ви K до кінця
дочитати	2328 щоб K
дочитать	1921 чтобы K	1962 K
""", 'е': """
евро	121 за # K
ежедневную	1923 K рассылку
ежемесячно	1991 K
ежемесячное	1989 оформите K
ежемесячный	1968 K донат
еженедельную	1923 K рассылку
електронна	96 вашата K поща
електронної	2363 адресу K пошти
електронну	2363 K адресу	2363 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жаловалась	1992 K
жаловался	1992 K
жалуются	1992 K
журналист	108 е K	108 - K	108 , K	1948 - K	1948 , K
журналисти	144 нашите K
журналистика	144 независимата K	144 независима K	144 нашата K	1990 независимая K
журналистике	1990 независимой K
журналистики	1990 независимой K
журналистику	1990 независимую K
журналистка	108 е K	108 , K	1948 - K	1948 , K
журналисты	1990 наши K
журналіст	2351 - K	2351 , K
журналісти	2389 наші K
журналістика	2389 незалежна K
журналістику	2389 незалежну K	2389 якісну K
журналістка	2351 - K	2351 , K
""", 'з': """
завантажити	2330 K застосунок
завантажте	2330 K додаток
завдяки	2371 існує K	2389 K вам	2389 K вашій
задонатьте	1989 K	2388 K
задължителните	21 K полета
зазначив	2391 K
зазывал	1992 K
закликав	2391 K
закликала	2391 K
закликали	2391 K
закончились	1921 бесплатные статьи K
залишає	29 K за собою право
залишилося	2328 K #%	2328 K # %
заметили	1933 K ошибку
замолчим	1990 мы не K
запазени	101 всички права K
запевняв	2391 K
запевняла	2391 K
запевняє	2391 K
запитав	2391 K
запитала	2391 K
запитань	2360 на кілька K
запишете	96 K се за нашия
зарегистрированные	1959 только K
зарегистрированным	1921 доступен только K
зарегистрированы	1921 уже K
зарегистрируйтесь	1921 K, чтобы	1962 бесплатно K	1962 K бесплатно	1989 K
зареєстровані	2361 лише K	2361 тільки K
зареєструйтесь	2328 K, щоб	2364 безкоштовно K	2364 K безкоштовно	2388 K
зареєструйтеся	2364 K безкоштовно
застосунку	2344 нашому K
застосунок	2330 завантажте K	2344 наш K	2344 мобільний K
захищено	2341 усі права K
захищені	2341 усі права K	2341 всі права K
защищенной	1947 K формой
защищены	1939 все права K
защищённой	1947 K формой
заяви	146 K
заявив	2391 K
заявил	146 K	1992 K
заявила	146 K	1992 K	2391 K
заявили	1992 K	2391 K
заявиха	146 K
здесь	1915 раз уж вы K
знайшли	2346 якщо ви K
знанията	116 K си
зобов	2391 K'язав
зовнішнього	2353 K вмісту	2353 K контенту
зовнішній	2353 K вміст	2353 K контент
зробіть	2326 K внесок	2388 K внесок
""", 'и': """
избранное	1944 K
известията	14 K
извика	146 K
изкуствен	129 с помощта на K интелект	129 с K интелект	129 от K интелект
изпратете	107 K ни	143 K ни
изпращайте	107 K ни	107 K на
изтеглете	143 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1939 выполняющим функции K агента
иностранным	1990 K агентом
инстаграм	106 K
искусственного	1970 с помощью K интеллекта
искусственным	1970 K интеллектом
использование	1941 K cookie	1950 K cookie	1967 любое K материалов	1967 K материалов сайта
использовании	1939 при K материалов	1967 полном или частичном K	1967 частичном K материалов
используем	1931 K cookie
использует	1931 K cookie
источники	1944 избранные K	1944 любимые K
источников	1944 избранных K	1981 избранных K
источником	1944 основным K
исчерпали	1921 K лимит
""", 'к': """
каждое	17 K утро
каждый	1991 K месяц
каже	2391 K
каза	146 K
казав	2391 K
казал	146 K
казала	146 K	2391 K
казали	2391 K
казаха	146 K
казва	146 K
казвал	146 K
казвала	146 K
канал	138 viber K	1990 наш K	2389 наш K
канала	1990 нашего K
каналу	2389 нашого K
колумнист	1948 - K	1948 , K
колумніст	2351 - K
колумністка	2351 - K
команде	1953 к нашей K
команди	2356 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	2342 у K	2342 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1933 чтобы оставить K
комментария	21 для отправки K
комментариях	1940 в K
комментировать	6 K
контент	9 этот K	9 цей K	1950 внешний K
контента	9 этого K	1950 внешнего K
контенту	9 цього K
конференцию	1953 нашу K
конференция	113 нашата K
конференцію	2356 нашу K
конфиденциальности	1931 политикой K	1941 политика K
конфіденційності	2335 політикою K	2343 політика K
копирование	1967 K материалов сайта
кореспондент	108 е K	108 , K	2351 - K	2351 , K
кореспондентка	2351 - K	2351 , K
короткий	1958 K опрос
корреспондент	1948 - K	1948 , K
крикнув	2391 K
крикнул	1992 K
крикнула	1992 K	2391 K
кричав	2391 K
кричал	1992 K
кричала	1992 K	2391 K
кричали	1992 K	2391 K
кричит	1992 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	145 K
лекцию	1953 нашу K
лекцію	2356 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1953 нашего K
магазине	1953 в нашем K	1953 в нашем интернет-K
магазину	2356 нашого K
магазині	2356 у нашому K	2356 в нашому K	2356 нашому інтернет-K
материал	1933 обсудить K	1950 внешний K	1983 K создан	1990 этот K
материалам	1975 ко всем K
материалы	1990 наши K
матеріал	2389 цей K
матеріали	2389 наші K
матеріалів	2370 копіювання K сайту	2370 K посилання обов'язкове	2378 до всіх K	2378 до усіх K
мероприятие	1953 наше K
месенджері	2348 K
месец	145 на K	145 всеки K
месечно	145 K
мессенджере	1945 K
месяц	1991 в K
мобільний	2344 K додаток
молба	104 имаме малка K	104 имаме K към вас
молел	146 K
молела	146 K
молеха	146 K
молеше	146 K
місяць	2390 на K	2390 перший K
""", 'н': """
нагадав	2391 K
нагадала	2391 K
наголосив	2391 K
наголосила	2391 K
надпис	146 такъв K
надпись	1992 такая K
надсилайте	2350 K нам	2350 K її	2350 K фото	2350 K відео	2350 K свої	2350 K їх нам	2388 K нам
надійних	2347 K джерел
надішліть	2350 K нам	2350 K фото	2350 K їх нам	2388 K нам
нажимая	1961 K кнопку	1961 K на кнопку	1961 K "	1961 K "
нажмите	1933 K ctrl
намерете	137 K ни
напис	2391 такий K
написа	146 K
написав	2391 K
написал	1992 K
написала	1992 K	2391 K
написано	1992 было K	2391 було K
напишите	1947 K нашему	1947 K нашей	1947 K автору	1947 K нам	1989 K нам
напишіть	2350 K нашому	2350 K нашій	2350 K автору	2350 K авторці	2350 K нам	2388 K нам
напомнил	1992 K
напомнила	1992 K
направете	143 K дарение
настоя	146 K
настоява	146 K
настоявал	146 K
натискайки	119 K
натискането	119 с K
натискаючи	2363 K кнопку	2363 K на
нашем	1933 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1915 K просьба
неделю	17 раз в K	17 каждую K	1991 в K
независимата	143 подкрепете K
независими	144 K медии
независимую	1918 поддержите K	1989 поддержите K
независимые	1990 K медиа
незалежні	2389 K медіа
нейросети	1970 с помощью K
несколько	1958 на K вопросов
новинами	2332 стежте за K
новини	106 google K	2348 google K
нуждаем	143 K се от вашата
нужна	1968 K ваша
нюзлетър	120 K
""", 'о': """
обеща	146 K
обещал	146 K	1992 K
обещала	1992 K
обещали	1992 K
обозреватель	1948 - K	1948 , K
обраних	2347 K джерел
объявил	1992 K
объявила	1992 K
объяснил	1992 K
объяснила	1992 K
объясняет	1992 K
объяснял	1992 K
объясняла	1992 K
обязал	1992 K
обязательна	1939 гиперссылка K	1967 материалов ссылка K	1967 ссылка на источник K
обязательные	21 K поля	1933 K поля
обясни	146 K
обяснил	146 K
обяснила	146 K
обяснява	146 K
обіцяв	2391 K
обіцяла	2391 K
обіцяли	2391 K
оглядач	2351 - K	2351 , K
оглядачка	2351 - K	2351 , K
оголосив	2391 K
ограничений	1921 читайте без K
одноклассниках	1945 K
одному	2363 в K листі
опечатку	1933 нашли K
опитування	2360 наше K	2360 коротке K
опитуванні	35 нашому K	2360 K читачів	2360 нашому K	2360 в K
оприлюднюватиметься	22 не K	2337 ваша e-mail адреса не K
опрос	35 наш K	1958 наш K
опросе	35 нашем K	1958 нашем K	1958 в K
опубликован	22 не будет K	1933 ваш адрес email не будет K
организаторите	146 канят K
организаторы	1992 зовут K
організатори	2391 запрошують K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1961 K заявку
осталось	1921 K #%	1921 K # %
ответил	1992 K
ответила	1992 K
ответственности	30 не несет K	30 не несёт K
отвечал	1992 K
отвечала	1992 K
отговори	146 K той	146 K тя
отговорил	146 K
отговорила	146 K
отговориха	146 K
отговорност	30 не носи K
отменить	21 K ответ	1991 K в любой момент
отметил	1992 K
отметила	1992 K
отписаться	1923 K в любой момент
отправьте	1947 K их нам	1989 K нам
отримувати	2381 хочете K
отримуйте	2385 K
очакваме	107 K вашите
ошибку	1933 нашли K
оштрафовал	1992 K
оштрафовала	1992 K
оштрафував	2391 K
""", 'п': """
партнером	1965 совместно с K	2368 спільно з K
партнерские	37 K ссылки	1965 K ссылки
партнерські	2368 K посилання
партнеры	1931 мы и наши K
партньорски	124 K линкове
партнёром	1965 совместно с K
партнёрские	37 K ссылки	1965 K ссылки
патроном	1989 станьте K
пееха	146 K
пели	1992 K
первый	1991 K месяц	1991 рубль в K
переведите	1989 K нам
перевірте	2360 K себе	2363 K пошту
передплатник	2328 уже K	2328 вже K
передплатникам	2328 доступний лише K	2328 доступна лише K	2328 доступно лише K
передплатники	2379 лише K	2379 тільки K
передплатників	2328 тільки для K
передплатою	2328 доступна за K	2328 доступний за K	2364 за K	2386 з K
передплату	2364 K за	2388 оформіть K
передрук	2345 K
передруку	2345 у разі K
перепечатка	1943 K
перепечатке	1943 при K
персональних	2343 K даних
персональных	1941 K данных
писав	2391 K
писал	1992 K
писала	1992 K	2391 K
писати	2389 нам K
писменото	126 без K съгласие
письме	1961 в одном K
письменного	1982 без K согласия
письмової	2384 без K згоди
питаха	146 K
питаше	146 K
пишете	107 K ни	107 K на	143 K ни
пишеше	146 K
пишите	1947 K нам	1979 K на	1989 K нам
пишіть	2350 K нам	2382 K на
платной	1921 в K версии
повний	20 K текст	2364 K текст
повтаря	146 K
повтаряше	146 K
повторював	2391 K
повторює	2391 K
повторяет	1992 K
повторял	1992 K
повторяла	1992 K
повідомив	2391 K
повідомила	2391 K
повідомили	2391 K
повідомте	2350 K нам	2350 K нас	2388 K нам
подайте	107 K сигнал
поддержать	1989 K нас	1989 K редакцию	1989 K нашу
поддерживайте	1989 K нас	1989 K нашу
поддержите	1918 K нашу	1918 K нас	1968 K	1989 K нас	1989 K нашу	1989 K редакцию	1989 K проект	1989 K автора	1989 K наш
поддержка	1918 ваша K	1989 ваша K
поддержке	1965 при K партнёра	1965 при K партнера	1968 благодаря вашей K	1990 вашей K
поддержки	1990 без вашей K	1990 вашей K
поделитесь	25 K
подканял	146 K
подканяха	146 K
подканяше	146 K
подкаст	34 наш K	34 нашия K	115 K	144 нашият K	1956 K	1990 наш K	2358 K	2389 наш K
подкаста	115 K	1956 K	1990 нашего K
подкасте	34 нашем K	1956 K
подкасти	34 наші K	115 K	2358 K
подкастов	1956 K
подкасту	2358 K
подкастът	115 K
подкасты	1956 K
подкасті	34 нашому K	2358 K
подкастів	2358 K
подкрепа	127 с вашата K	127 вашата K	143 вашата K	144 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	143 K ни	143 K нашата
подкрепяйте	143 K ни
подписаны	1921 уже K
подписка	1921 уже есть K	1993 K
подписке	1921 доступен только по K	1921 доступна по K	1921 доступен по K	1962 по K
подписки	1993 K
подпиской	1987 с K
подписку	1921 оформить K	1921 оформите K	1961 спасибо за K	1962 K за	1989 оформите K	1989 оформить K
подписчик	1921 уже K	1921 вы уже K
подписчикам	1921 доступна только K	1921 доступно только K	1921 доступен только K	1976 только K
подписчики	1976 только K	1993 K
подписчиков	1921 только для K
подписчиком	1989 станьте K
подписывайтесь	1923 K на рассылку	1928 K на нас	1928 K на наш	1928 K на канал	1928 K на telegram	1989 K на
подписываясь	1961 K
подпишитесь	1918 K на регулярное	1923 K на рассылку	1928 K на наш	1928 K на канал	1989 K на
подчеркнул	1992 K
подчеркнула	1992 K
подчерта	146 K
поділіться	25 K
подію	2356 нашу K
пожертвование	1918 сделайте K	1918 оформите K	1968 регулярное K	1968 ежемесячное K	1989 ваше K	1989 сделайте K	1989 оформите K	1993 K
пожертвования	1990 на K	1993 K
пожертвованиям	1968 благодаря K	1990 благодаря K
пожертвуйте	1989 K
позоваването	126 K на
поиска	146 K
поискал	146 K
полностью	20 материал K	1921 чтобы прочитать K
полный	20 K текст	1962 K текст
получавайте	140 K
получавате	136 искате ли да K	136 искате да K
получайте	1986 K
получать	1978 хотите K
помилку	2337 знайшли K
помогите	1989 K нам
помогнете	143 K ни
помогут	1990 K нам
поможет	1990 K нам
помоли	146 K
помолил	146 K
помолила	146 K
помощь	1989 нам нужна ваша K
помощью	1970 с K ии
помітили	2346 якщо ви K
понравилась	1990 K статья
понравился	1990 K материал	1990 K текст
пообещал	1992 K
пообещала	1992 K
пообіцяв	2391 K
пообіцяла	2391 K
попереджає	2391 K
попередив	2391 K
попита	146 K
попросив	2391 K
попросил	1992 K
попросила	1992 K	2391 K
попросили	1992 K	2391 K
попросило	1992 K
порадив	2391 K
порадила	2391 K
посилання	2370 K на джерело обов'язкове
последвайте	143 K ни
последната	135 K ви безплатна статия	135 K безплатна статия
посоветовал	1992 K
посоветовала	1992 K
постановив	2391 K
постановил	1992 K
посъветва	146 K
посъветвал	146 K
посъветвали	146 K
потребовал	1992 K
потребовала	1992 K
почте	1961 вашей K
почтовом	1961 вашем K ящике
почту	1923 на вашу K	1923 вам на K	1961 вашу K
пошту	2329 на вашу K
пошті	2363 вашій K
пощенска	96 вашата K кутия
пояснив	2391 K
пояснил	1992 K
пояснила	1992 K	2391 K
пояснював	2391 K
пояснювала	2391 K
пояснює	2391 K
поясняет	1992 K
правото	29 си запазва K
працювати	2371 допоможе нам K	2389 K далі
працюємо	2389 ми K
предпочитаемые	1944 K источники
предпочитаемых	1944 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1944 K источники	1981 K источники
предпочтительный	1944 K источник
предпочтительных	1981 K источников
предупреди	146 K
предупредил	1992 K
предупреждава	146 K
предупреждает	1992 K
препечатването	126 K
призвал	1992 K
призвала	1992 K
призвали	1992 K
призна	146 K
признава	146 K
признавал	1992 K
признает	1992 K
признал	1992 K
признала	1992 K
признали	1990 нас K
призова	146 K
призовава	146 K
призовал	146 K
призоваха	146 K
призывал	1992 K
призывала	1992 K
призывали	1992 K
приложение	144 нашето K	1924 скачать K	1924 скачайте K	1924 установите K	1942 наше K	1942 мобильное K	1989 скачайте K
приложении	1924 открыть в K	1942 нашем K
приложения	1942 нашего K	1990 нашего K
приоритетным	1944 K источником
присоединяйтесь	1989 K к
присъединете	143 K се към нашия
присылайте	1947 K нам	1947 K фото	1947 K видео	1947 K новости	1947 K свои	1947 K их нам	1989 K нам
пришлите	1947 K нам	1947 K фото	1947 K их нам	1989 K нам
приєднуйтесь	2388 K до
проверьте	1958 K себя	1961 K почту
проголосуйте	1973 K	2376 K
продовження	2368 реклама. K
продовжити	2328 щоб K читання	2371 допоможуть нам K
продовжувати	2389 K роботу
продолжаем	1990 мы K работать
продолжать	1968 помогут нам K	1990 K работу
продолжение	1965 реклама. K
продолжить	1921 чтобы K чтение	1968 помогут нам K	1968 поможет нам K	1990 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	144 да K да работим
продължите	95 за да K да четете
произведен	1939 настоящий материал (информация) K	1983 материал K
произведён	1983 материал K
пройдите	1958 K тест
пройдіть	2360 K тест
пропускайте	136 не K
пропустите	1978 не K
пропустити	2381 не хочете K
пропустить	1978 не хотите K
пропустіть	2381 не K
просив	2391 K
просил	1992 K
просила	1992 K	2391 K
просили	1992 K	2391 K
просьба	1915 у нас к вам K	1915 у нас есть K
просять	2391 K
проучване	116 нашето K
прохання	2323 маємо до вас K	2323 невелике K
прочетете	95 за да K цялата
прочитать	1921 осталось K	1921 чтобы K статью
пріоритетне	2347 K джерело
пріоритетним	2347 K джерелом
пълния	121 K текст
първия	145 за K месец
підписатися	2329 K на розсилку
підписка	2392 K
підписку	2328 оформіть K	2363 дякуємо за K	2388 оформіть K
підписники	2379 лише K	2392 K
підписників	2328 тільки для K
підписуйтесь	2332 K на нас	2332 K на наш	2332 K на канал	2332 K на telegram	2388 K на
підписуйтеся	2332 K на наш	2332 K на канал
підписуючись	2363 K
підпишіться	2329 K на розсилку	2332 K на наш	2388 K на
підтримайте	2326 K нашу	2326 K незалежну	2326 K нас	2371 K	2388 K нас	2388 K нашу	2388 K незалежну	2388 K редакцію	2388 K автора	2388 K роботу	2388 K наш
підтримати	2388 K нас	2388 K нашу
підтримка	2326 ваша K	2388 ваша K
підтримки	2368 за K партнера	2389 спільноти K	2389 вашої K
підтримуйте	2388 K нас	2388 K нашу
підтримці	2371 завдяки вашій K	2371 завдяки K читачів	2389 вашій K
піти	2323 перш ніж K
""", 'р': """
работа	144 нашата K	1990 наша K
работаем	1990 мы K
работать	1968 помогут нам K	1968 поможет нам K	1990 K дальше
работу	1990 нашу K
радив	2391 K
радила	2391 K
радили	2391 K
радить	2391 K
разрешение	101 без K е забранено
разрешения	1982 без K редакции
разчитаме	127 K на вашата	144 K на
расскажите	1989 K нам
рассказал	1992 K
рассказала	1992 K
рассказывать	1990 K правду
расследование	1990 наше K	1990 это K
расследования	1990 наши K
рассылка	1990 наша K	1993 K
рассылку	1923 нашу K	1923 K самых	1990 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1961 K
регулярний	2371 K внесок
редактор	108 е K	108 - K	108 , K	1948 - K	1948 , K	2351 - K	2351 , K
редакторка	2351 - K	2351 , K
редакцией	1947 связаться с K
редакции	1982 без согласия K	1990 нашей K
редакцию	1947 напишите в K	1947 пишите в K
редакция	113 в нашата K	144 нашата K	1990 наша K
редакцію	2350 напишіть у K	2350 пишіть у K
редакція	2389 наша K
редакцією	2350 зв'язатися з K
редакції	2350 пишіть до K	2384 без згоди K	2384 без дозволу K	2389 нашої K
рекламата	11 K	124 след K
реклами	11 K	144 без K	2368 після K	2368 на правах K	2389 без K
рекламой	11 K
рекламы	11 K	1965 после K	1965 на правах K	1990 без K
репортер	108 е K	108 - K	108 , K	1948 - K	1948 , K	2351 - K	2351 , K
репортери	144 нашите K
репортерка	2351 - K	2351 , K
репортёр	1948 - K	1948 , K
решил	1992 K
реєструючись	2363 K
робота	2389 наша K
роботу	2389 нашу K
розповів	2391 K
розповідати	2389 K правду
розповіла	2391 K
розсилка	2389 наша K	2392 K
розсилку	2329 нашу K	2329 щоденну K	2389 нашу K
розслідування	2389 наші K	2389 це K
рублей	1991 # K
рік	2390 на K
""", 'с': """
свободната	143 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	143 K се с нас
свяжитесь	1947 K с нами
связаться	1947 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2391 K
сказал	1992 K
сказала	1992 K	2391 K
скаржаться	2391 K
скаржився	2391 K
скаржилася	2391 K
скачайте	1924 K наше
скиньте	1989 K
скриньку	2363 вашу K
скриньці	2363 вашій K
следите	1928 K за нами
словам	1992 по K
словами	2391 за K
слушайте	137 K ни
слідкуйте	2332 K за нами
советовал	1992 K
советовала	1992 K
советовали	1992 K
советует	1992 K
содержимое	1950 внешнее K
сообщение	1939 данное K (материал) создано	1983 K создано
сообщил	1992 K
сообщила	1992 K
сообщили	1992 K
сообщите	1947 K нам	1989 K нам
соучастником	1968 станьте K	1989 станьте K
сповіщення	14 K	2330 увімкнути K	2330 увімкніть K
споделете	25 K
сподобався	2389 K текст	2389 K матеріал
сподобалась	2323 якщо вам K стаття
според	146 K
спрашивает	1992 K
спросил	1992 K
спросила	1992 K
співали	2391 K
співучасником	2388 станьте K
спільнота	2389 наша K
спільноти	2326 стань частиною K	2371 частиною K	2389 нашої K
станете	143 K абонат	143 K член
станьте	1989 K нашим	2388 K нашим
статей	2378 до всіх K	2378 до усіх K
статии	134 до всички K
статия	104 хареса ли ви тази K	121 цялата K	144 тази K
статията	121 % от K
стаття	2389 ця K
статья	1990 эта K
статьям	1975 ко всем K
стверджує	2391 K
стежте	2332 K за нами
стигнали	104 щом сте K дотук
стороннего	1950 K сервиса
сторонним	1950 K сервисом
стороннього	2353 K сервісу
стороннім	2353 K сервісом
суммой	1991 любой K
сумму	1991 любую K
сутрин	17 всяка K
существуем	1990 мы K
существует	1968 K благодаря
събитие	113 нашето K
съветва	146 K
съветваше	146 K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	146 K
съобщил	146 K
съобщиха	146 K
""", 'т': """
твърдеше	146 K
твърди	146 K
текстове	134 до всички K
телеграм	16 K	106 K	1928 наш K-канал	1928 в нашем K	1945 K	1945 K-канал	1945 K-канале	1979 пишите в K	1990 наш K	2332 наш K-канал	2348 K	2348 K-канал	2348 K-каналі
телеграме	16 K	1945 K
телеграмі	2348 K
тест	1958 наш K	2360 наш K
тиждень	17 раз на K	2390 на K
требовал	1992 K
требовала	1992 K
требовали	1992 K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1924 включите K	1924 включить K	1924 разрешить K
уверяет	1992 K
уверял	1992 K
уверяла	1992 K
увійдіть	24 K	2328 K, щоб
уговаривал	1992 K
уговаривала	1992 K
уебинар	113 нашия K
уйдете	1915 прежде чем вы K
улюблених	2347 K джерел
улюблені	2347 K джерела
умовляв	2391 K
умоляваше	146 K
умолял	1992 K
умоляла	1992 K
умоляли	1992 K
утверждает	1992 K
уточнив	2391 K
уточнил	1992 K
уточнила	1992 K	2391 K
учасником	2388 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1990 K нашу
цитировании	1943 при K
цитування	2345 у разі K
цитуванні	2345 при K
""", 'ч': """
частиною	2388 станьте K
частковому	2370 повному або K
четене	0 време за K
четете	137 K ни
читаете	1989 спасибо, что K
читай	2332 K нас
читайте	1928 K нас в	2332 K нас у	2332 K нас в
читання	0 час K	0 хв K
читателей	1958 опросе K	1968 благодаря поддержке K	1988 K	1990 наших K
читатели	36 наши K	36 нашите K	142 K	144 нашите K	1915 дорогие K	1988 K	1990 наши K
читателите	142 K	144 с подкрепата на K	144 от K ни
читателям	18 благодаря K	36 нашим K	1988 K	1990 благодаря K
читати	2328 щоб K далі	2388 щоб K далі
читачам	18 завдяки K	2387 K
читачі	36 наші K	2387 K	2389 наші K
читачів	2387 K	2389 наших K
читаєте	2388 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2390 K
щомісячний	2371 K внесок
щомісячно	2390 K
щоранку	17 K
щотижневу	2329 K розсилку
""", 'э': """
электронной	1961 адрес K почты
электронную	1961 K почту
""", 'я': """
яжіться	2350 зв'K з нами
язкові	21 обов'K поля	2337 обов'K поля
якщо	2323 K ви вже тут
""", 'і': """
інтелектом	2373 штучним K
інтелекту	2373 за допомогою штучного K
""", 'א': """
אומר	1129 K
אומרת	1129 K
אחרינו	1089 עקבו K	1126 עקבו K
אלקטרוני	1087 דואר K
אמר	1129 K
אמרה	1129 K
אמרו	1129 K
אתכם	1113 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1128 K
ביקש	1129 K
ביקשה	1129 K
במייל	1112 K שלכם
בסרטון	1102 לצפות K זה
בעוגיות	1091 שימוש K
בעיתונות	1113 לתמוך K
בקובצי	1091 משתמש K
בשבוע	17 פעם K	1128 K
בתוכן	1124 לעשות שימוש K
""", 'ד': """
דווחו	1126 K לנו
דיוור	1112 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	1089 הורידו את K	1126 הורידו את K	1127 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1129 K
הודיעה	1129 K
הווטסאפ	1089 לקבוצת K
הוסיף	1129 K
הוסיפה	1129 K
הזהיר	1129 K
הזכויות	1096 כל K שמורות
החובה	21 שדות K
החינמיות	1125 הכתבות K
הטלגרם	1089 לערוץ K
הטקסט	1103 K
היום	1126 תרמו K
הירשמו	1126 K לקבלת
הכותב	1124 על דעת K
הכתבה	1086 להמשך קריאת K	1103 K	1127 K הזאת
המדור	1101 הוא עורך K	1101 היא עורכת K
המובעות	1124 הדעות K במאמר	1124 הדעות K בטור	1124 הדעות K בכתבה
המועדף	1098 למקור K	1098 כמקור K
המייל	1087 לתיבת K	1087 כתובת K
הניוזלטר	1087 K היומי	1112 K השבועי של	1112 K שלנו	1127 K
הסביר	1129 K
הסיכום	1103 K
העיקריות	1103 הנקודות K
העיתונות	1127 K העצמאית
הפרטיות	1091 מדיניות K
הפרסומת	11 K
הצביעו	1126 K בסקר
הצטרפו	1089 K לערוץ	1126 K אלינו
הקוראים	18 בזכות K
השימוש	1091 תנאי K
התגובות	1109 K
התחברו	24 K
התמיכה	1113 בזכות K שלכם
התראות	14 K
התרגום	1103 K
התרומה	1126 K שלכם
""", 'ו': """
ובטוויטר	1089 בפייסבוק K
ותלוי	1113 K בכם
ותלויה	1113 K בכם
""", 'ז': """
זקוקה	1126 K לכם
""", 'ח': """
חודשית	1126 תרומה K
חיצוני	1102 תוכן K	1102 תוכן ממקור K
""", 'ט': """
טען	1129 K
""", 'י': """
ישירות	1112 K למייל	1112 K לתיבת
""", 'כ': """
כמנויים	1086 הצטרפו K
כתב	1129 K
כתבה	1103 K זו	1127 K זו	1129 K
כתבו	1126 K לנו
כתבות	1125 K חינם
כתבת	1101 היא K
""", 'ל': """
לדברי	1129 K
להגיב	6 כדי K	1109 K
להמשיך	1086 כדי K לקרוא	1113 עזרו לנו K
להעתיק	1096 אין K	1124 לשכפל, K
לחודש	1128 K
לחוק	1124 סעיף #א K
לחצו	1126 K כאן
לידיעון	1126 הירשמו K
למנויים	1086 K בלבד
לניוזלטר	1087 הירשמו K	1087 הרשמה K	1087 K שלנו	1112 בהצלחה K	1126 הירשמו K
לעזרתכם	1126 אנחנו זקוקים K
לענייני	1101 הוא כתב K	1101 היא כתבת K
לצפייה	1102 K בתוכן
לקריאה	1125 כתבות K
לקריאת	20 K הכתבה
לשנה	1128 K
לתומכים	1113 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1125 K חינם
מועדף	1098 מקור K	1098 כמקור K
מינוי	1086 רכשו K	1126 רכשו K	1130 K
מנוי	1086 כבר K
מנויים	1130 K
מסכימים	1112 בהרשמה אתם K
מסר	1129 K
""", 'נ': """
ניוזלטר	1112 K שבועי	1130 K
""", 'ס': """
סיכום	1103 K
סיפר	1129 K
סיפרה	1129 K
סעיף	1124 K #א
ספרו	1126 K לנו
""", 'ע': """
עדכונים	1112 לקבלת K במייל
עיתונאי	1101 הוא K
עיתונאית	1101 היא K
עיתונות	1113 לעשות K	1127 K עצמאית
עכשיו	1126 תרמו K
עמלה	1123 נקבל K	1123 לקבל K
""", 'פ': """
פרסומות	1127 ללא K
פרסומת	11 K
פרשן	1101 הוא K
פרשנית	1101 היא K
""", 'צ': """
ציין	1129 K
""", 'ק': """
קוראי	1127 K
קרא	1129 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1128 חודש K
""", 'ש': """
שאלו	1103 K את
שיווקי	1112 לקבל תוכן K
שלחו	1126 K לנו
שלנו	1127 K
שנקבל	1123 K עמלה
שקראתם	1126 תודה K
שתפו	25 K
""", 'ת': """
תגובות	1109 K
תוכן	9 K זה	1102 הצגת K
תלוי	1113 K בכם
תלויה	1113 K בכם
תמיכתכם	1126 K
תמכו	1126 K בנו
תקציר	1103 K
תרומה	1130 K
תרומות	1130 K
""", 'ا': """
اخبارنا	89 K
ادامه	917 K مطلب	917 K خبر	923 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	895 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	887 شرايط K	892 K از مطالب اين سايت	892 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	912 K تهيه كنيد	923 K تهيه كنيد	927 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	895 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	926 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	926 K
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
اول	925 ماه K
ايميل	883 K خود را	883 ادرس K	883 به K شما	908 در K خود	923 K خود را وارد كنيد
ايميلتان	908 به K
اينجا	916 K كليك كنيد
اينستاگرام	885 در K دنبال
اپ	907 K
اپليكيشن	907 K	924 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	921 الزاما K	921 لزوما K	921 K ديدگاه
باشيد	895 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	902 را K
بحسب	91 K
بخوانيد	893 K
براي	924 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K	73 اضف K
بريدكم	73 في K
بشنويد	902 K
بعرض	61 هل تسمح K
بفرستيد	895 براي ما K
بفضلكم	89 K
بنويسيد	895 براي ما K	923 براي ما K
بپيونديد	893 K	901 به تيم ما K	923 K
بگذاريد	895 با ما در ميان K	923 با ما در ميان K
بگيريد	895 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	926 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	894 منبع K	894 منابع K
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
تلگرام	885 ما را در K	885 در K دنبال	885 كانال K ما	895 با ما در K
تماشا	902 K كنيد
تمامي	892 K حقوق
تمثل	71 لا K راي
تواصلوا	88 K معنا
توضيح	926 K داد
تيم	924 K ما
""", 'ج': """
جاوااسكريپت	887 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	892 كليه K
حمايت	909 K مالي خود	910 به K شما نياز	910 با K شما	911 K كنيد	923 از ما K كنيد	923 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	924 اين K
خبرنامه	883 K ما	883 اشتراك K	883 در K	908 K روزانه	908 K هفتگي	924 K ما	924 K	927 K
خبرنگار	895 K ما را	897 K
خبرنگاران	924 K ما
خصوصي	887 سياست حريم K را
خواست	926 K
خواستند	926 K
خواندن	912 براي ادامه K
خوانندگان	18 با كمك K	910 به K خود تكيه	924 K ما
خواهد	904 منتشر K شد
خواهند	904 منتشر K شد
""", 'د': """
دانشگاه	897 استاد K
دانلود	923 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	885 ما را K كنيد	893 K كنيد	893 K كنيم	923 K كنيد
دهيد	895 به ما خبر K	902 گوش K	913 هديه K	923 راي K	923 خبر K
ديدگاه	904 نوشتن K	904 ارسال K	904 بيانگر K	921 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	901 وبينار K ما	912 اشتراك K	922 مقاله K	922 مطلب K	922 مطالعه K
روزنامه	921 ديدگاه K
روزنامهنگار	897 K
روزنامهنگاري	924 K مستقل
""", 'س': """
سالانه	925 K
ساهم	88 K في
ساهموا	88 K في
سايت	924 K ما
سايتهاي	898 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	893 عضو K	893 K	923 عضو K	923 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	908 خبرنامه K
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
علاقه	894 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	901 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	904 K	905 حروف لاتين (K)
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
كار	924 K ما
كاربري	912 حساب K خود شويد
كانال	885 به K ما	893 K ما	924 K ما
كتب	91 K
كتبت	91 K
كردهايد	912 ثبت نام K	912 ثبتنام K
كمصدر	56 K مفضل
كميسيون	919 K دريافت كنيم	919 K دريافت ميكنيم
كنيد	901 ديدن K	902 گوش K	913 هديه K	916 روي لينك كليك K	916 كليك K	923 به ما كمك K	923 ثبت نام K	923 كليك K	923 نصب K
كوكي	887 از K
كوكيها	887 K
""", 'ل': """
لاتين	904 حروف K	905 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	921 K نظر
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
ما	924 به K
مالي	910 كمك K شما	923 كمك K شما	927 كمك K
ماه	925 در K
ماهانه	925 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	898 K خارجي	898 اجازه ميدهيد K
محتوايي	898 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	892 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	924 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	912 K شويد	923 K شويد
مشتركان	912 ويژه K است
مصنوعي	899 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	924 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	917 ادامه K
منبع	920 ذكر K
منتخب	894 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موبايل	907 برنامه K
موردنياز	21 بخشهاي K
موفقيت	908 عضويت شما با K	908 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	898 از شما اجازه K
ميدهد	904 نظر K
ميگفت	926 K
ميگويد	926 K
ميگيريم	919 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	904 منتشر K شد
نخواهند	904 منتشر K شد
ندهيد	923 از دست K
نرمافزار	907 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	924 K ما
نميشود	904 منتشر K
نوشت	926 K
نويسنده	895 ايميل K	897 K
نياز	910 به كمك شما K
""", 'ه': """
هستيد	912 مشترك K
همايش	901 بليت K
""", 'و': """
وابسته	910 به حمايت شما K
وبينار	901 K ما	901 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	898 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	897 K
""", 'گ': """
گزارش	924 اين K
گزارشهاي	924 K ما
گفت	926 K
گفتند	926 K
گفته	926 K است	926 به K
""", 'अ': """
अन	1151 Kुवाद	1174 के Kुसार
अप	1174 Kील की
अपन	1156 Kी राय दें	1156 Kी राय कमेंट	1156 Kी प्रतिक्रिया	1157 कमेंट में Kी राय
अलर	1158 K्ट पाने के लिए
अवसर	1154 नौकरी के K
""", 'आ': """
आपक	1150 Kी इजाजत मांगते हैं	1150 Kी अनुमति मांगते हैं	1171 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1144 कॉपीराK	1150 बाहरी साK	1172 हमारी वेबसाK
इन	24 लॉग K
इनब	1134 आपके Kॉक्स	1159 अपने Kॉक्स में
इब	1134 न्यूजलेटर को सब्सक्राK	1134 न्यूजलेटर सब्सक्राK	1137 चैनल को सब्सक्राK
इबर	1161 सब्सक्राK्स के लिए है	1161 सब्सक्राK हैं
इस	1172 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1135 ऐप डाKोड करें	1158 डाKोड करें	1158 डाKोड कीजिए	1171 डाKोड करें	1171 डाKोड कीजिए
उपय	1139 कुकीज का Kोग	1139 कुकीज का Kोग
उपलब	1150 सामग्री K्ध नहीं है
""", 'ए': """
ए	1154 वेबिनार के लिK	1171 जुडिK	1171 सुधार सुझाKं
एज	1169 Kेंसी की फीड
""", 'ऐ': """
ऐप	1135 हमारा K	1172 हमारा K
""", 'औ': """
और	1156 क्विज खेलें K	1156 क्विज खेलें K
""", 'क': """
क	1174 मुताबिK
कम	1157 Kेंट बॉक्स में
कर	1134 ईमेल दर्ज Kें	1135 ऐप इंस्टॉल Kें	1135 नोटिफिकेशन चालू Kें	1137 फॉलो Kें	1145 क्लिक Kें	1145 जॉइन Kें	1145 ज्वाइन Kें	1145 सब्सक्राइब Kें	1145 लाइक Kें	1147 हमें ईमेल Kें	1150 कुकीज स्वीकार Kें	1150 कुकीज स्वीकार Kें	1154 टिकट बुक Kें	1156 पोल में वोट Kें	1156 सर्वे में भाग लेK	1158 इंस्टॉल Kें	1158 नोटिफिकेशन ऑन Kें	1158 नोटिफिकेशन ऑन K लें	1159 साइन अप Kें	1163 शेयर Kें	1163 साझा Kें	1163 सेव Kें	1163 गिफ्ट Kें	1171 सब्सक्राइब Kें	1171 फॉलो Kें	1171 क्लिक Kें	1171 लॉग इन Kें	1171 लॉगिन Kें	1171 साइन अप Kें	1171 रजिस्टर Kें
करक	1147 कमेंट Kे बताएं	1159 सब्सक्राइब Kे आप	1159 साइन अप Kे आप
करन	1157 कमेंट Kे के लिए	1157 टिप्पणी Kे के लिए	1157 टिप्पणी पोस्ट Kे के लिए	1157 कमेंट Kे वाले
कल	1170 फ्री आर्टिK	1170 मुफ्त आर्टिK
कह	1174 Kा
कहत	1174 Kे	1174 Kी
""", 'ख': """
ख	1155 वीडियो देKें	1155 वीडियो भी देKें	1170 मुफ्त लेK	1174 लिKा
खक	1169 लेK के निजी विचार
खन	1155 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1165 अन्य Kों के लिए	1165 ताजा Kों के लिए	1165 की Kों के लिए	1170 मुफ्त Kें	1171 K भेजें	1171 पूरी K पढें	1172 इस K	1172 यह K
खर	1154 यहां से Kीदें
""", 'ग': """
गय	1163 लिंक कॉपी हो Kा
""", 'च': """
चलत	1160 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1151 पूKें	1174 पूKा
""", 'ज': """
जनर	1169 ऑटो-Kेट
जर	1147 हमें Kूर दें
""", 'ट': """
ट	1139 जावास्क्रिप्K
टर	1134 हमारे न्यूजलेK	1134 हमारा न्यूजलेK	1134 हमारा साप्ताहिक न्यूजलेK	1134 न्यूजलेK के लिए	1149 सब एडिK हैं	1149 सब-एडिK हैं	1149 सीनियर सब एडिK हैं	1172 हमारे न्यूजलेK	1175 न्यूजलेK
""", 'ठ': """
ठक	1172 हमारे पाK
""", 'ड': """
ड	1145 जुKें	1169 सिंKीकेट फीड
डक	1155 पॉKास्ट सुनें	1172 हमारा पॉKास्ट
डन	1145 जुKे के लिए	1171 जुKे के लिए
""", 'द': """
द	1151 मुख्य बिंKु	1171 राय Kें
दद	1149 वरिष्ठ संवाKाता हैं	1149 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1155 को सुKें	1155 लेख सुKें	1175 दाK
नन	1155 पॉडकास्ट सुKे के लिए
नल	1137 चैK से जुडें	1172 हमारे चैK
नह	1169 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1135 ऐप में Kें
पढन	1161 Kे के लिए	1165 और खबरें Kे के लिए
पण	1157 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1137 गूगल न्यूज K	1159 ईमेल K पाने के लिए
पस	1146 Kंदीदा सोर्स	1146 Kंदीदा स्रोत	1146 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1146 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1147 हमें Kाएं	1171 हमें Kाएं	1171 राय Kाएं	1174 Kाया	1174 Kाते
बनकर	1161 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1150 से मिली साK्री शामिल है
मदद	1171 हमारी K करें	1171 आर्थिक K दें	1171 K कीजिए
मह	1173 हर Kीने
""", 'य': """
यत	1139 गोपनीKा नीति
यह	1155 वीडियो Kां देखें	1171 Kां देखें	1172 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1144 सर्वाधिकार सुK्षित	1172 हमारी पत्Kारिता	1172 स्वतंत्र पत्Kारिता	1172 हमारे पत्Kार
रखन	1149 का अनुभव Kे	1161 पढना जारी Kे के लिए
रत	1173 प्Kि माह
रह	1165 जुडे Kें	1165 जुडे Kिए
""", 'ल': """
ल	1174 बोKे	1174 बोKा
""", 'व': """
वर	1169 पुनर्प्रकाशन K्जित	1173 प्रति K्ष
""", 'श': """
श	1151 सारांK
शन	14 नोटिफिकेK	1168 हमें कमीK मिल	1175 सब्सक्रिप्K
शर	1139 नियम और K्तें
""", 'स': """
सएप	1147 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1149 पत्रकारिता में K्रिय हैं
सकत	1145 फॉलो कर Kे हैं	1145 जुड Kे हैं	1147 हमें भेज Kे हैं	1168 कमीशन मिल Kा है
सदस	1161 पहले से K्य हैं	1161 K्यता लें	1171 K्य बनें
सप	1173 प्रति K्ताह
सफल	1159 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1151 Kी	1171 K्थन करें
सर	1156 K्वे में हिस्सा लें	1156 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1160 आर्थिक Kोग दें	1160 आर्थिक Kोग करें	1160 हमें Kोग करें	1160 आपके Kोग पर निर्भर	1171 आपका Kोग	1171 हमें Kोग	1171 Kोग करें	1171 आपके Kोग
""", 'ह': """
हट	1157 कमेंट Kा
हम	1147 Kें भेजें	1154 Kारी टीम से जुडें	1171 Kें लिखें	1171 Kें भेजें	1172 Kारा काम	1172 Kारी टीम	1172 Kारे साथ
हमस	1147 Kे संपर्क करें	1171 Kे जुडें
""", 'অ': """
অন	176 Kুদান দিন	180 Kুদান
অনল	162 Kাইন শপ
""", 'আ': """
আজই	167 K অনুদান দিন
আপন	149 Kার ইমেইল	159 Kার সম্মতি প্রযোজন	159 Kার অনুমতি চাই	162 Kার মতামত দিন	164 Kার মতামত লিখুন	164 Kার মন্তব্য লিখুন	166 Kার ই-মেইল	166 সাবস্ক্রাইব করলে Kি
আম	155 Kাদের জানান	155 Kাদের পাঠান	155 Kাদের লিখুন	166 Kাদের সাপ্তাহিক	167 Kাদের পাশে থাকুন	176 Kাদের লিখুন	177 Kাদের সাংবাদিক	177 Kাদের চ্যানেল	177 Kাদের টেলিগ্রাম
আস	154 ঘুরে Kুন
""", 'ই': """
ইক	154 লাK দিন
ইজ	162 কুKে অংশ নিন
ইনবক	166 K্সে পেতে
ইনস	165 অ্যাপ K্টল করুন
ইল	177 আমাদের মোবাK
""", 'উ': """
উজল	149 নিKেটারে সাবস্ক্রাইব	149 আমাদের নিKেটার	149 নিKেটার পেতে	166 সাপ্তাহিক নিKেটার	177 আমাদের নিKেটার	177 নিKেটার	177 নিKেটারের	180 নিKেটার
উনল	165 অ্যাপ ডাKোড করুন	165 অ্যাপটি ডাKোড করুন	176 ডাKোড করুন
""", 'এ': """
এআই	160 K
এআইক	160 Kে
এআইয	160 Kের
""", 'ও': """
ওট	163 ভিডিKি দেখুন
""", 'ক': """
ক	178 মাসিK
কত	167 স্বাধীন সাংবাদিKাকে	167 সাংবাদিKার পাশে	177 স্বাধীন সাংবাদিKা	177 সাংবাদিKাকে
কনট	159 বহিরাগত Kেন্ট
কপ	158 অনুমতি ছাডা Kি
কর	154 ফলো Kুন	154 ক্লিক Kুন	154 সাবস্ক্রাইব Kুন	154 যোগ Kুন	154 যুক্ত Kুন	155 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	155 আমাদের সঙ্গে যোগাযোগ Kুন	155 আমাদের ইমেইল Kুন	162 ওযেবিনারে নিবন্ধন Kুন	162 চাKির সুযোগ	165 নোটিফিকেশন চালু Kুন	176 সাবস্ক্রাইব Kুন	176 এখানে ক্লিক Kুন	176 ক্লিক Kুন	176 ইমেইল Kুন	176 নিবন্ধন Kুন	176 ফলো Kুন	176 সহাযতা Kুন	176 কাজ Kুন
করত	164 মন্তব্য Kে
""", 'খ': """
খ	169 ফ্রি লেKা	169 বিনা মূল্যের লেKা
খত	163 ভিডিও দেKে	164 মন্তব্য লিKে
খবর	172 আরও K জানতে
খবরট	4 Kি	168 Kি পডতে	177 Kি
""", 'গ': """
গল	161 কেমন লাK
""", 'ছ': """
ছ	161 কাজে লেগেKে	179 জানিযেKে
""", 'জ': """
জর	162 Kিপে অংশ নিন	162 Kিপে ভোট দিন
জস	158 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	177 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	177 আমাদের পাK
""", 'দ': """
দক	157 জ্যেষ্ঠ প্রতিবেK	157 নিজস্ব প্রতিবেK
দট	177 সংবাKি
দন	177 এই প্রতিবেK
""", 'ধ': """
ধর	155 ভুল Kিযে দিন
""", 'ন': """
ন	154 যুক্ত হোK	154 যোগ দিK	154 যুক্ত থাকুK	155 লেখা পাঠাK	161 ভুল পেযেছেK	162 টিকিট কিKুন	163 শুKুন	163 ভিডিও দেখুK	165 অ্যাপ Kামিযে নিন	167 পাশে দাঁডাK	176 যুক্ত হোK	176 পাশে থাকুK	179 জাKান	179 জাKিযেছেন
নকল	158 অনুমতি ছাডা K
নয	158 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	168 Kা চালিযে যেতে
পডত	168 বাকি অংশ Kে	168 লেখা Kে	168 বিনা মূল্যে Kে	168 লেখাটি Kে	172 আরও খবর Kে
""", 'ব': """
বল	179 Kেন	179 Kেছেন	179 Kেছে
বলছ	179 Kেন
বলল	179 Kেন
""", 'ভ': """
ভরস	167 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	158 বিনা অনুKিতে	160 কৃত্রিম বুদ্ধিK্তা	176 Kামত জানান	176 Kামত দিন
মন	161 কেK লেগেছে
""", 'য': """
য	168 মাত্র # টাকাK
যত	176 আমাদের সহাKা
যব	166 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	159 কুকি ব্Kার
যর	157 সিনিK রিপোর্টার
""", 'র': """
রক	153 সর্বস্বত্ব সংK্ষিত	153 স্বত্ব সংK্ষিত	158 অশালীন মন্তব্য প্Kাশ	158 অনুমতি ছাডা প্Kাশ
রত	178 প্Kি মাসে
রহণ	159 কুকি গ্K করুন
""", 'ল': """
লগইন	176 K করুন
""", 'শ': """
শন	175 কমিK পেতে পারি
""", 'স': """
সঙ	158 সম্পাদকীয নীতির K্গে	172 আমাদের K্গেই থাকুন	172 K্গেই থাকুন	177 আমাদের K্গে
সদস	176 K্য হোন
সব	177 আমাদের ফেKুক
সরণ	154 অনুK করুন	176 অনুK করুন
সহয	176 Kোগিতা করুন
""", 'হ': """
হক	168 ইতিমধ্যে গ্রাK	176 গ্রাK হোন
হকদ	168 শুধু গ্রাKের জন্য
হত	176 যুক্ত Kে
হব	164 অ্যাড্রেস প্রকাশিত Kে না	164 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2262 Kติดตาม
กร	2236 Kอกอีเมล
กล	2265 K่าว
กอ	2263 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2262 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2252 Kบคุณที่สมัคร	2252 Kบคุณที่ลงทะเบียน	2263 Kงเรา
""", 'ค': """
คล	2262 Kิกที่นี่	2262 Kิกชม
คว	2261 Kามเห็นส่วนตัวของผู้เขียน
ค่	2260 Kาคอมมิชชั่น	2260 Kาคอมมิชชัน
""", 'จ': """
จด	2236 Kหมายข่าวของเรา	2252 Kหมายข่าวรายสัปดาห์ของเรา	2266 Kหมายข่าว
จะ	2251 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2262 Kวน์โหลดแอป
""", 'ต': """
ติ	2243 Kดต่อผู้สื่อข่าวของเรา	2243 Kดต่อกองบรรณาธิการ	2262 Kดตามเรา
ต่	2264 Kอเดือน	2264 Kอปี
""", 'ถ': """
ถื	2252 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2255 Kลองอ่าน
ทั	2261 Kศนะของผู้เขียน
ทา	2251 Kงเว็บไซต์ขอสงวนสิทธิ์	2252 Kงอีเมลทุก
ทุ	2252 Kกเช้าทางอีเมล
""", 'บ': """
บท	2256 Kความฟรี	2263 Kความนี้
บร	2266 Kิจาค
บอ	2265 Kกว่า
""", 'ผ': """
ผู	2253 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2265 Kดกับ
""", 'ม': """
มี	2243 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2245 Kมรับคุกกี้
""", 'ร': """
ระ	2265 Kบุว่า
รา	2264 Kยเดือน
ร่	2253 Kวมสนับสนุนการทำงานของเรา	2262 Kวมบริจาค	2262 Kวมสนับสนุน
""", 'ล': """
ลิ	2261 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2263 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2240 Kวนลิขสิทธิ์	2240 Kวนสิทธิ์
สน	2253 Kับสนุนสื่ออิสระ	2253 Kับสนุนการทำงานของเรา	2253 Kับสนุนนักข่าว	2262 Kับสนุนเรา	2262 Kับสนุนพวกเรา
สม	2236 Kัครรับจดหมายข่าว	2236 Kัครรับข่าวสาร	2262 Kัครสมาชิก	2262 Kัครรับ	2266 Kาชิก
สำ	2255 Kหรับสมาชิกเท่านั้น
สื	2263 K่ออิสระ
ส่	2243 Kงเรื่องราวของคุณ	2243 Kงข่าวหาเรา	2262 Kงข้อมูลมาที่	2262 Kงคลิปมา
""", 'ห': """
หา	2243 Kกคุณมีข้อมูล
ห้	2240 Kามคัดลอกหรือ	2240 Kามคัดลอกข้อความ	2240 Kามคัดลอกเนื้อหา	2240 Kามคัดลอกบทความ	2240 Kามทำซ้ำ
""", 'อ': """
อย	2262 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2236 Kเมลของคุณ
อ่	2255 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2262 Kียนถึงเรา	2262 K้าสู่ระบบเพื่อ
เฉ	2255 Kพาะสมาชิก
เน	9 Kื้อหานี้	2245 Kื้อหาจากภายนอก	2245 Kื้อหาภายนอก
เป	2255 K็นสมาชิกอยู่แล้ว	2265 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2251 Kื่อแสดงความคิดเห็น	2255 Kื่ออ่านต่อ	2255 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2251 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2243 K้งเบาะแสข่าว	2243 K้งเรา	2262 K้งทีมงาน
แห	2242 Kล่งข่าวที่ต้องการ	2242 Kล่งข่าวโปรด	2242 Kล่งที่มาที่ต้องการ
แอ	2262 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2262 Kวตเลย	2262 Kลดแอป
""", 'ใ': """
ให	2263 K้เรา
""", 'ủ': """
ủng	2421 ly cà phê K hộ	2430 hãy K hộ
""", 'あ': """
あと	1402 K#本、無料で
""", 'い': """
いか	1408 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1374 Kいのブラウザ
お寄	1408 Kせください
お申	1391 Kし込みはこちら	1408 Kし込みください	1408 Kし込みはこちら
お聞	1408 Kかせください
お見	1408 K逃しなく
お試	1408 Kしください
お読	1408 Kみいただけます
""", 'か': """
から	1407 K転載したものです	1407 Kの転載です
か月	1366 K無料	1410 K無料
""", 'が': """
が無	1374 javascriptK効
""", 'こ': """
ここ	1366 Kから先は	1366 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1366 K記事は有料	1366 K記事は会員	1378 K記事についてのご意見	1409 K記事が	1409 K記事を	1409 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1374 K用のブラウザ
ご協	1408 K力ください
ご存	1385 Kじの方は
ご寄	1364 K付をお願い	1408 K付
ご意	1378 K見・ご感想	1378 K見をお寄せ
ご感	1378 K想をお寄せ
ご支	1364 K援をお願い	1408 K援
ご登	1399 K録ありがとうございます	1408 K録
ご覧	1408 Kください	1408 Kいただけます
ご購	1408 K読
ご連	1408 K絡ください
""", 'す': """
すで	1402 Kに会員の方
すべ	1366 Kての記事が
""", 'ぜ': """
ぜひ	1372 Kフォロー
""", 'で': """
でも	1372 K配信中
で受	1384 lineKけ取る
で届	1384 lineKく
で最	1384 lineK新
""", 'と': """
と強	1411 K調
と書	1411 Kい
と発	1411 K表
と話	1411 Kし	1411 Kす
と語	1411 Kっ	1411 Kる
と説	1411 K明
と述	1411 Kべ
""", 'に': """
によ	1411 Kると
""", 'の': """
の使	1376 cookieK用
の採	1391 K用情報
の提	1407 K供記事です
""", 'を': """
をフ	1372 Kォローする	1372 Kォローしよう
を使	1376 cookieK用
を利	1376 cookieK用
を有	1374 javascriptK効	1374 javascript K効
を発	1411 K表した
を許	1388 cookieK可
""", 'ア': """
アカ	1384 lineKウントはこちら
アフ	1406 Kィリエイト広告	1406 Kィリエイトプログラム	1406 Kィリエイトリンク
アプ	1369 Kリで開く	1369 Kリで読む	1369 Kリを開く	1369 Kリをダウンロード	1369 Kリのダウンロード	1369 Kリをインストール	1369 Kリはこちら	1398 Kリなら通知	1398 Kリなら速報	1398 Kリなら、	1398 Kリで読むと	1398 Kリなら
アン	1394 Kケートにご協力	1394 Kケートはこちら	1394 Kケート実施中	1395 Kケートに答えて
""", 'カ': """
カ月	1366 K無料	1410 K無料
""", 'ク': """
クイ	1395 Kズに答えて
クッ	1376 Kキーを使用	1376 cookie(Kキー)	1376 Kキーを利用	1388 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1378 Kントを投稿するには	1378 Kントするには	1378 Kント欄で	1378 Kントをお寄せ	1397 Kントは削除します	1397 Kントは削除することが	1397 Kントは削除する場合	1397 Kントは承認	1397 Kントは公開前	1397 Kントは非表示
""", 'サ': """
サポ	1364 Kートをお願いします	1408 Kートをお願い	1408 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1408 Kンロードしてください
""", 'チ': """
チケ	1391 Kット販売中
チャ	1372 Kンネル登録を	1384 Kンネルに参加する	1384 Kンネルに参加しよう
""", 'ニ': """
ニュ	1368 Kースレターに登録	1368 Kースレターを	1384 googleKースで	1399 Kースレター登録はこちら	1412 Kースレター
""", 'フ': """
フォ	1372 Kローして最新	1372 Kローをお願い	1408 Kローしてください
""", 'プ': """
プッ	1369 Kシュ通知
プラ	1376 Kイバシーポリシーに
プレ	1366 Kミアム会員
プロ	1406 Kモーションが含まれ	1406 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1368 Kマガに登録	1368 Kマガで	1399 Kマガ登録はこちら	1399 Kマガの登録	1409 Kマガ
メー	21 Kルアドレスが公開されること	1368 Kルマガジンで	1368 Kルマガジンに登録	1368 Kルマガジンを	1368 Kルでお届け	1378 Kルアドレスが公開されることはありません	1399 Kルアドレスを入力してください	1412 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1366 Kインして続きを	1366 Kインしてください	1366 Kインが必要	1408 Kインして
""", 'ヶ': """
ヶ月	1366 K無料	1410 K無料
""", '上': """
上优	2454 在googleK先
上優	2454 在googleK先
""", '下': """
下載	2442 K客戶端	2442 Kapp	2442 K應用程式
下载	2442 K客户端	2442 Kapp	2442 K应用	2484 K客户端
""", '不': """
不代	2453 K表本站	2468 K表本站立场	2481 K表本報立場	2481 K表本报立场	2481 K表本站立场	2481 K表本站立場	2481 K表本媒體立場	2481 K表本網立場	2481 K表本刊立場
不得	2453 K转载	2453 K轉載
不錯	2484 K過
不错	2484 K过
""", '仅': """
仅代	2453 K表作者
仅供	2468 K其表达个人看法
仅限	2473 K会员	2473 K订户
""", '付': """
付費	2439 K後	2488 K牆
付费	2439 K后	2488 K墙
""", '以': """
以閱	2439 K讀全文
以阅	2439 K读全文
""", '会': """
会员	2439 K专享	2473 K限定内容
会員	1366 K限定です	1366 K限定の記事	1366 K登録すると	1366 K登録が必要	1366 K登録できます	1402 Kの方はこちら	1402 K登録で続きを読む	1402 K登録後にご覧	1408 K登録	1409 Kの方
会費	1400 Kで運営
""", '你': """
你的	2437 K支持	2484 K支持
""", '使': """
使用	2448 Kcookie改善	2448 Kcookie来	2448 Kcookie來	2448 Kcookie以	2448 K cookie 以	2448 K cookie 来	2448 K cookie 來
""", '來': """
來自	2460 K外部平台的內容
""", '依': """
依靠	2471 K读者的支持	2471 K讀者的支持
""", '侵': """
侵权	2453 K
""", '個': """
個人	1376 K情報の取り扱い	1407 Kの見解です	2468 K看法
""", '偏': """
偏好	2454 K來源	2454 K来源
""", '僅': """
僅限	2473 K會員	2473 K訂戶
""", '優': """
優先	1383 Kソース	1383 K表示に設定	1383 Kする情報源	1383 K的に表示
""", '免': """
免費	15 K閱讀	2482 K文章	2482 K閱讀篇數	2482 K閱讀額度	2483 K註冊即可	2483 K註冊後	2484 K訂閱	2486 K試用
免费	15 K阅读	2482 K文章	2482 K阅读篇数	2483 K注册即可	2483 K注册后	2484 K订阅	2486 K试用
""", '全': """
全文	20 Kを	1366 Kを読むには	1366 Kをお読み
""", '公': """
公众	16 K号	2445 K号:
公式	1369 Kアプリ	1372 Kアカウントをフォロー	1372 Kアカウントを友だち	1384 Klineはこちら	1409 Kline
""", '关': """
关注	2445 K我们的	2484 K我们
""", '内': """
内阅	2442 appK读
""", '写': """
写道	2487 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1410 K
初月	1402 K#円で	1410 K無料
""", '判': """
判断	1411 Kした
""", '利': """
利用	1376 K規約に同意
""", '前': """
前請	2468 K先登入
前请	2468 K先登录
""", '剩': """
剩余	2439 K#%
剩餘	2439 K#%
""", '力': """
力を	1400 K貸してください
""", '加': """
加入	2445 Kline好友	2445 Kline官方	2445 Kline@	2471 K贊助行列	2471 K赞助行列	2484 K会员	2484 K會員
""", '励': """
励み	1409 Kになります
""", '動': """
動画	1392 Kをご覧ください	1392 Kはこちら	1392 Kでも詳しく	1392 Kでも解説
""", '包': """
包月	2486 K
""", '即': """
即可	2468 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1372 Kち追加
""", '収': """
収益	1406 Kを得ること
""", '发': """
发表	6 K评论
发送	2441 K到您的邮箱
""", '取': """
取材	1385 K班までご	1400 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1368 Kトレイに
""", '只': """
只靠	2471 K讀者	2471 K读者
""", '同': """
同意	2460 Kcookie
""", '告': """
告訴	2487 K
告诉	2487 K
""", '呼': """
呼び	1411 Kかけた	1411 Kかける	1411 Kかけて	1411 K掛け
""", '命': """
命じ	1411 Kた
""", '売': """
売上	1406 Kの一部が還元
""", '外': """
外部	1388 Kコンテンツ	2460 K内容	2460 K內容
""", '好': """
好評	1391 K発売中
""", '官': """
官方	2445 K微信
""", '定': """
定期	2484 K定額
""", '寄': """
寄付	1408 Kをお願い	1412 K
寄到	2441 K您的信箱	2470 K你的信箱
""", '寫': """
寫道	2487 K
""", '已': """
已是	2439 K會員	2473 K订户	2473 K訂戶
已经	2439 K是会员
""", '年': """
年額	1410 K
""", '广': """
广告	11 K	2448 K拦截
""", '広': """
広告	11 K	1374 Kブロック	1400 Kに頼らず
""", '廣': """
廣告	11 K	2448 K攔截
""", '开': """
开启	2442 K通知
""", '弊': """
弊社	1409 K
""", '当': """
当サ	1409 Kイト
当社	1409 Kの
当編	1409 K集部
""", '微': """
微信	2442 K扫	2445 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1364 Kをお願いします	1408 Kをお願い	1408 Kして
""", '您': """
您已	2470 K成功订阅	2470 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2437 K支持	2471 K每一份捐款	2471 K每一筆捐款	2484 K支持	2484 K捐款
""", '情': """
情報	1385 Kをお寄せください	1385 K提供はこちら	1385 K提供を募集	1385 K提供をお待ち	1385 Kをお待ちして	1385 Kをお持ちの方は
""", '感': """
感謝	2470 K您的訂閱	2484 K閱讀
感谢	2470 K您的订阅	2484 K阅读
""", '成': """
成为	2439 K会员即可	2473 K付费会员	2484 K会员
成為	2439 K會員即可	2471 K我們的贊助	2473 K付費會員	2484 K會員
""", '我': """
我们	2448 K使用cookie	2448 K使用 cookie	2485 K的
我們	2448 K使用cookie	2448 K使用 cookie	2485 K的
""", '手': """
手机	2442 K客户端
""", '打': """
打开	2442 Kapp	2442 K微信
打開	2442 Kapp
""", '扫': """
扫一	2442 K扫
扫描	2442 K二维码下载	2442 K二维码关注	2442 K二维码加入	2484 K二维码下载	2484 K二维码关注	2484 K二维码加入	2484 K二维码阅读
""", '投': """
投资	2453 K有风险
""", '指': """
指出	2487 K
指摘	1411 Kした
""", '捐': """
捐助	2471 K我们	2471 K我們
捐款	2484 K支持	2488 K
""", '掃': """
掃一	2442 K掃
掃描	2442 K qr	2484 K二維碼
""", '推': """
推播	14 K	2442 K通知
推送	14 K	2442 K通知
""", '支': """
支持	2437 K我们的	2437 K我們的	2437 K獨立媒體	2437 K独立媒体	2484 K我们	2484 K我們
支援	1408 Kをお願い
""", '文': """
文章	2453 K来源:
""", '新': """
新闻	2454 在googleK上关注
""", '明': """
明ら	1411 Kかにした
""", '暢': """
暢讀	2473 K全站
""", '最': """
最新	1368 K情報をお届け
""", '會': """
會員	2439 K專享	2473 K限定內容
""", '月': """
月額	1366 K#円	1410 K
""", '有': """
有料	1366 K会員限定	1366 K会員になる	1366 K会員の方	1402 K記事が読めます	1412 K会員
有权	2468 K删除
有權	2468 K刪除
""", '未': """
未經	2453 K授權
未经	2453 K授权
""", '本': """
本ま	1402 月#Kで無料で
本ア	1409 Kプリ
本サ	1409 Kイト
本刊	2485 K
本報	2485 K導
本报	2485 K读者	2485 K道
本文	2453 K来源	2485 K
本站	2485 K
本網	2448 K站使用	2485 K
本网	2448 K站使用
本記	1409 K事
本誌	1409 K
""", '来': """
来自	2460 K外部平台的内容
""", '欢': """
欢迎	2445 K关注	2484 K加入	2484 K赞助	2484 K订阅	2484 K投稿
""", '歡': """
歡迎	2445 K追蹤	2484 K加入	2484 K贊助	2484 K訂閱	2484 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1366 K#文字	1366 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2486 K
每日	2441 K简报	2441 K電子報
每月	2486 K
""", '求': """
求め	1411 Kた	1411 Kている
""", '浏': """
浏览	2448 K器版本
""", '点': """
点击	2484 K关注	2484 K这里
""", '無': """
無料	15 K記事	1366 Kで会員登録	1366 K会員に登録	1402 Kで読める記事の上限	1402 K会員になると	1408 K会員に登録	1410 K体験
無断	1382 K転載	1382 K複製
""", '版': """
版权	2453 K所有	2453 K归
版權	2453 K所有
""", '独': """
独立	1409 Kしたジャーナリズム	2485 K新闻	2485 K媒体
""", '獨': """
獨立	2485 K新聞	2485 K媒體
""", '獲': """
獲得	2480 K佣金
""", '由': """
由讀	2485 K者
由读	2485 K者
""", '申': """
申し	1391 K込みはこちら
申込	1391 Kみはこちら	1391 Kはこちら
""", '电': """
电子	2488 K报
""", '畅': """
畅读	2473 K全站
""", '疑': """
疑問	1385 Kをお寄せ
""", '登': """
登入	24 K或	2439 K後繼續	2439 K會員	2483 K或註冊
登录	24 K或	2439 K后继续	2439 K后查看全文	2439 K后查看完整	2483 K或注册
登録	1402 Kして続きを読む	1408 Kしてください	1408 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1409 Kまの
""", '看': """
看更	2442 appK多
""", '禁': """
禁止	2453 K转载
禁無	1382 K断
""", '私': """
私た	1409 Kちの
""", '科': """
科し	1411 Kた
""", '称': """
称	2487 K
""", '稱': """
稱	2487 K
""", '立': """
立即	2484 K加入我们	2484 K加入我們	2484 K订阅	2484 K訂閱	2484 K下载	2484 K下載	2484 K报名	2484 K報名
""", '第': """
第一	2468 K条评论	2468 K則留言	2468 K條評論
""", '筆': """
筆者	1407 K個人の見解
""", '紙': """
紙の	1409 K新聞の定期購読者
""", '続': """
続き	1366 Kを読むには	1366 Kをお読みになる
""", '編': """
編集	1409 K部では
""", '繼': """
繼續	2439 K閱讀請
""", '继': """
继续	2439 K阅读请
""", '联': """
联盟	2480 K链接
""", '聯': """
聯盟	2480 K行銷連結	2480 K連結
""", '获': """
获得	2480 K佣金
""", '著': """
著作	1382 K権は
""", '表': """
表明	2468 K本站立场
表示	2487 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2439 K即可	2439 K後繼續	2441 K我們的	2441 K電子報	2484 K我們	2488 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1385 Kまでご連絡ください
""", '訴': """
訴え	1411 Kた
""", '認': """
認め	1411 Kた
認為	2487 K
""", '說': """
說道	2487 K
""", '読': """
読み	1366 K放題
読者	18 Kの寄付	18 Kの支援	1400 Kの会費で	1409 Kの皆様	1409 Kの皆さ	1409 Kアンケート
""", '請': """
請先	2484 K登入
請啟	2448 K用javascript
請捐	2484 K款
請支	2437 K持我們
請登	2484 K入
請立	2484 K即捐款
請輸	2470 K入您的電子	2484 K入您
請點	2484 K擊
""", '讀': """
讀者	2485 K問卷
""", '订': """
订阅	2439 K即可	2439 K后继续	2441 K我们的	2441 K电子报	2484 K我们	2488 K费
""", '认': """
认为	2487 K
""", '评': """
评论	2468 K服务协议
""", '说': """
说道	2487 K
""", '请': """
请先	2484 K登录
请启	2448 K用javascript
请捐	2484 K款
请支	2437 K持我们
请点	2484 K击
请登	2484 K录
请立	2484 K即捐款
请输	2470 K入您的电子邮箱	2470 K入您的邮箱	2484 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2485 K问卷	2485 K群
""", '責': """
責任	2453 K編輯
""", '賺': """
賺取	2480 K佣金
""", '購': """
購読	1366 K者の方は	1366 Kすると	1408 Kしてください	1409 K者の方	1412 K料
""", '贊': """
贊助	2437 K我們	2484 K我們
""", '责': """
责任	2453 K编辑
""", '赚': """
赚取	2480 K佣金
""", '赞': """
赞助	2437 K我们	2484 K我们
""", '転': """
転載	1382 Kを禁じ
""", '輸': """
輸入	2470 Kemail
""", '轉': """
轉載	2453 K請註明
""", '转': """
转发	25 K
转载	2453 K请注明
""", '输': """
输入	2470 Kemail
""", '这': """
这篇	2485 K文章
""", '追': """
追蹤	2445 K我們的	2454 Kgoogle news	2484 K我們
""", '送': """
送到	2470 K你的邮箱	2470 K您的邮箱	2470 K您的信箱
""", '這': """
這篇	2485 K文章
""", '通': """
通知	14 K	1369 Kをオン
""", '週': """
週に	17 K一度
週刊	1399 Kニュースレター
""", '邀': """
邀請	2484 K您
邀请	2484 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2442 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2439 K全文請
""", '關': """
關注	2445 K我們的	2484 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2439 K全文请
""", '随': """
随时	2484 K掌握
""", '隐': """
隐私	2448 K政策
""", '隨': """
隨時	2484 K掌握
""", '隱': """
隱私	2448 K權政策	2448 K政策
""", '電': """
電子	21 K郵件地址不會公開	2488 K報
""", '需': """
需接	2460 K受cookie
需要	2460 K接受cookie
""", '音': """
音声	1392 Kでもお聴き
""", '首': """
首月	2473 K仅需	2473 K只要	2486 K
首选	2454 K来源	2454 K新闻来源
首選	2454 K來源	2454 K新聞來源
""", '點': """
點擊	2484 K這裡
""", '가': """
가입하세요	1452 K
가입해	1452 K 주세요
""", '강': """
강조했다	1455 K
""", '계': """
계속	1417 K 읽으려면	1417 K 읽으시려면
계신	1431 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1421 K 뉴스에서
구독	1417 K 후 이용
구독료	1456 K
구독자	1417 K 전용	1453 K
구독자만	1417 K 볼 수	1445 K 읽을
구독자에게만	1445 K 제공
구독하고	1421 K
구독하세요	1430 K	1452 K
구독하시면	1417 K
구독해	1421 K 주세요	1443 K 주셔서	1452 K 주세요
구독해주세요	1421 K
구독해주셔서	1443 K
""", '금': """
금요일	1443 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1417 전체 K 보려면	1445 전체 K 읽어보세요
기자를	1444 K 응원해
기자에게	1431 K 연락해 주세요
""", '남': """
남겨주세요	1452 K
""", '네': """
네이버	1421 K 메인에서	1430 K 구독
네이버에서	1421 K 구독
""", '놓': """
놓치지	1452 K 마세요
""", '눌': """
눌러주세요	1452 K
""", '뉴': """
뉴스레터	1418 K 구독	1418 K 신청	1453 K	1456 K
뉴스레터로	1418 K 받아
뉴스레터를	1418 K 구독	1418 K 받아
""", '다': """
다운로드하세요	1452 K
""", '달': """
달	1445 첫 K #원
""", '당': """
당신의	1431 K 제보가	1453 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1441 K 삭제될	1441 K 삭제합니다	1441 K 통보	1441 K 예고	1441 K 운영자	1441 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1455 K
""", '독': """
독립	1453 K 언론
독립언론	1453 K
독립언론을	1444 K 지켜
독자	1452 K 여러분의	1453 K 여러분
독자님의	1415 K 후원
독자들의	18 K 후원
독자의	1453 K 힘
""", '동': """
동의하는	1443 K 것으로 간주
""", '들': """
들려주세요	1452 K
""", '로': """
로그인	24 K	1417 K 후 이용
로그인이	1417 K 필요
로그인하거나	1452 K
로그인하고	1445 K 계속
로그인하면	1445 K 계속
로그인하시면	1417 K
""", '마': """
마음에	1444 기사가 K 드셨다면
""", '만': """
만나보세요	1452 K
""", '말': """
말했다	1455 K
""", '매': """
매월	1454 K
매일	17 K 아침
""", '메': """
메일로	1443 K 보내드려요
메일함으로	1418 K
""", '무': """
무단	1428 K 전재	1428 K 복제
무단전재	1428 K
무료	15 K 기사	1451 K 기사	1454 K 체험
무료로	15 K 볼 수 있는	1445 K 볼 수 있습니다
""", '받': """
받아보세요	1452 K
""", '밝': """
밝혔다	1455 K
""", '보': """
보내	1452 K 주세요
보내드리는	1443 K
보내드립니다	1443 K
보내주세요	1452 K
""", '본': """
본	1453 K 기사
본사의	1449 K 편집 방향	1449 K 편집방향
본지는	1453 K
본지의	1449 K 편집 방향	1449 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1431 K 보내주세요	1431 K 보내 주세요
사전	1436 K 등록하기	1436 포럼 K 등록
""", '선': """
선호	1429 K 매체로	1429 K 출처로	1429 K 언론사	1429 K 매체
선호하는	1429 K 출처
""", '설': """
설명했다	1455 K
설치하세요	1452 K
""", '세': """
세미나	1436 K 신청하기
""", '소': """
소식을	1443 K 전해드립니다
""", '속': """
속보를	1442 K 받아보세요
""", '수': """
수수료를	1448 K 받을 수 있습니다	1448 K 제공받
""", '시': """
시작하세요	1452 K
""", '신': """
신청하세요	1452 K
""", '알': """
알려	1452 K 주세요
알려주세요	1452 K
알림	1419 K 받기	1419 K 설정
알림을	14 K	1442 K 켜고
""", '앱': """
앱	1419 K 다운로드	1419 K 설치	1442 K 설치하기
앱에서	1419 K 보기	1419 K 열기	1442 K 더 편하게
앱으로	1419 K 보기	1442 K 더
앱을	1419 K 다운로드	1442 K 다운로드하세요	1442 K 설치하세요
""", '언': """
언론을	1444 독립 K 지켜
""", '여': """
여러분	1453 K 덕분
여러분의	1431 K 제보를	1444 K 후원이	1452 K 후원
""", '영': """
영상에서	1437 K 확인하세요	1437 K 확인할 수 있습니다
영상으로	1437 K 확인하세요
영상을	1437 K 확인하세요
""", '온': """
온라인	1436 K 세미나
""", '외': """
외부	1434 K 콘텐츠
""", '우': """
우리	1453 K 기자
우리의	1453 K 저널리즘
""", '원': """
원고료로	1444 K 응원
""", '월': """
월	1454 K #원
""", '유': """
유료	1417 K 구독자만
유튜브	1421 K 구독
""", '음': """
음성으로	1437 K 들으려면	1437 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1452 K
응원해	1415 K 주세요	1452 K 주세요
""", '의': """
의견을	1452 K 남겨
""", '이': """
이	9 K 콘텐츠	1453 K 기사가	1453 K 기사는	1453 K 기사
이메일	1418 K 주소
이메일을	1418 K 입력
이미	1445 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1436 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1429 더 K 보기
""", '재': """
재배포	1428 K 금지
재배포금지	1428 K
""", '저': """
저작권법	1428 K
저작권자	1428 K
저희	1453 K 뉴스레터	1453 K 채널	1453 K 앱
저희는	1453 K
저희를	1453 K
""", '적': """
적었다	1455 K
""", '전': """
전문을	20 K
전했다	1455 K
""", '정': """
정기후원	1454 K
""", '제': """
제보	1431 K 부탁드립니다
제보는	1431 K 카카오톡
제보를	1431 K 기다립니다	1431 K 받습니다
제보해	1452 K 주세요
제휴	1448 K 링크
제휴링크	1448 K
""", '좋': """
좋아요	1430 구독과 K 부탁
좋아요를	1430 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1452 K
""", '참': """
참여하세요	1452 K
""", '채': """
채널	1421 K 추가	1430 K 추가하기	1430 K 구독하기
채널에	1430 K 참여하세요
채널에서	1430 K 소식을
채용	1436 K 공고
""", '첫': """
첫	1454 K 달
""", '추': """
추가해	1430 K 주세요
추가해주세요	1430 K
""", '친': """
친구	1430 K 추가하세요
""", '커': """
커피	1444 K 한 잔 값으로
""", '쿠': """
쿠키	1434 K 동의가
쿠키를	1434 K 허용해야	1434 K 허용해
""", '특': """
특가	1436 K 보기
""", '파': """
파트너스	1448 K 활동
""", '팔': """
팔로우하기	1421 K	1430 K
팔로우하세요	1452 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1449 K 개인 의견
""", '협': """
협찬을	1448 K 받아
""", '확': """
확인하세요	1452 K
""", '활': """
활용	1428 ai 학습 및 K 금지
""", '회': """
회원	1417 K 전용
회원가입	1417 K 후	1452 K
회원가입하면	1445 K 월
회원만	1417 K 볼 수
""", '후': """
후원금	1456 K
후원으로	1444 독자의 K 운영
후원을	1415 K 부탁드립니다	1452 K 부탁
후원이	1415 K 필요합니다	1415 K 큰 힘이
후원하세요	1452 K
후원해	1415 K 주세요	1452 K 주세요
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
descarcă
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
hjælp
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
înscrie
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
γραφτείτε
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
дозволяється
долучайтесь
долучайтеся
донат
донатам
донати
донатом
донаты
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
приложении
приложения
приоритетным
присоединяйтесь
присъединете
присылайте
пришлите
приєднуйтесь
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
