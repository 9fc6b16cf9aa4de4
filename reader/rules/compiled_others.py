"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2181
# comentário	1620
# comentários	1620
# gün ücretsiz deneyin	2052
# hozzászólás	1040
# komentářů	228
# komentāri	1341
# příspěvků	228
# σχόλια	467
# коментарі	2118
# коментарів	2118
# комментариев	1726
# комментарий	1726
# комментария	1726
# תגובות	946
# تعليقات	48
# نظر	771
# कमेंट	994
# € al mes durante # meses	710
# € al mese per # mesi	1186
# € por mês durante # meses	1655
#件のコメント	1215
#則留言	2228
#条评论	2228
""", 'a': """
a cikk a hirdetés alatt folytatódik	1038
a cikk a hirdetés után folytatódik	1038
a cikk meg is hallgatható	1036
a cikk meghallgatása	1043
a cikk megosztása	1036
a folytatáshoz regisztráljon	1033
a hirdetés után folytatjuk	1038
a kommentelés lezárult	1040
a lire également	891
a rovat további cikkei	1041
a szerző a lap munkatársa	1050
a szerző jogász	1050
a szerző közgazdász	1050
a szerző politológus	1050
a szerző történész	1050
a szerző újságíró	1050
a témában további cikkek	1041
abo abschließen	352
abonați-vă	1667
abonează-te	1667
abonelere özel	2052
abonner nå	1470
abonner på nyhetsbrevet	1472
abonnér	285
abonnér nu	285
abonnés	875
abonnés uniquement	924
abonē	1335
abonē jaunumus	1358
abonē un lasi visus rakstus	1335
abonēt	1335
abrir menú	678
acasă	1677
accede a todos los contenidos sin límites	710
acceptér	294
acceptă toate	1683
acceptă și afișează conținutul	1683
accéder à l'article	875
aceitar e ver o conteúdo	1636
aceito receber comunicações e ofertas	1650
acest articol este rezervat abonaților	1697
acesta este ultimul tău articol gratuit	1697
acheter ce numéro	911
achetez ce numéro	911
activează alertele	1692
activează notificările	1692
actualités	891
ad 광고	1276
adaugă un comentariu	1674
add meg az e-mail-címed	1045
además	675
adhérer	871
adja meg az e-mail-címét	1045
adja meg e-mail-címét	1045
adomány	1031
adományozok	1031
adományozás	1031
adreça electrònica	201
afișează conținutul	1683
afișează conținutul extern	1683
agora não	1603
ai deja un abonament? autentifică-te	1697
ai observat o greșeală	1674
ai सारांश	1006
ai से तैयार सारांश	1006
ai 요약	1276
ai-genereret resumé	301
ai-resumé	301
ai-összefoglaló	1043
aicinām ievērot cieņu komentāros	1341
aiheeseen liittyvää	825
aiheesta lisää	825
aitäh liitumast	746
aizvērt reklāmu	1343
ai摘要	2245
ai重點整理	2245
ajouter à mes favoris	882
ajouter à vos sélections	882
ajándékozza a cikket	1036
ajándékozza a cikket barátjának	1036
ajánlataink	1041
ajánljuk	1041
ajánljuk még	1041
ajánlott	1041
ajánlott cikkek	1041
ajánló	1041
akceptuję	1549
akkurat nå	1483
aktuálně	229
alle abo-angebote im überblick	417
alle angaben ohne gewähr	423
alle newsletter im überblick	409
alle preise ohne gewähr	423
als bevorzugte quelle bei google hinzufügen	361
als podcast hören	418
alte știri	1675
alterar preferências de cookies	1636
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1686
amintește-mi mai târziu	1665
andra läser	19	1966
andra läser just nu	19
andra läste även	1966
andre har også lest	19
andre leser nå	1483
andre leste også	1483
andre læser	298
andre læser lige nu	298
andre læser også	19
andre læste også	298
angebot wählen	417
anhören	360
anhören # min	360
anmäl dig	1955
anmäl dig till nyhetsbrevet	1955
annonce - artiklen fortsætter nedenfor	293
annonces légales	911
annoncørbetalt indhold	304
annons - artikeln fortsätter nedan	1961
annonsen slutar här	1961
annonsinnehåll	1972
annonslänk	1961
annonsörsinnehåll	1972
annonsørinnhold	1489
anulezi oricând	1697
anuluj odpowiedź	1551
användarvillkor	1962
anzeigensonderveröffentlichung	423
anúncio	1616
anúncios	1616
apmaksāts saturs	1343
après la publicité	885
após a publicidade	1616
apóyanos	655
apúntate	662
arkadaşina gönder	2056
arkadaşinla paylaş	2056
article abonné	875
article ajouté à vos sélections	882
article précédent	891
article réservé aux abonnés	875
article sponsorisé	911
articles associés	891
articles liés	891
articles recommandés	891
articles récents	891
articol exclusiv pentru abonați	1697
articole asemănătoare	1675
articole înrudite	1675
articoli più letti	1189
articolul continuă după reclamă	1672
articolul continuă mai jos	1672
articolul următor	1675
artikeln finns också som ljud	1958
artikeln fortsätter efter annonsen	1961
artikeln fortsätter nedan	1961
artikeln fortsätter under bilden	1961
artikeln går att lyssna på	1958
artikeln är låst	1953
artikeln är uppläst av en dator	1958
artikkel jätkub pärast reklaami	730
artikkel jätkub reklaami järel	730
artikkel täieneb	729
artikkelen er låst	1470
artikkelen finnes også som lyd	1475
artikkeli jatkuu kuvan jälkeen	821
artikkelin voi myös kuunnella	819
artiklen er låst	285
artiklen er læst op af en robot	290
artiklen findes også som lyd	290
artiklen fortsætter efter annoncen	293
artiklen fortsætter nedenfor	293
artiklen fortsætter under billedet	293
artiklen kan også høres	290
artikli loeb ette tehishääl	727
artiklit loeb tehishääl	727
artykuł dla subskrybentów	1539
artykuł sponsorowany	1548
artykuły na e-mail	1541
artículo anterior	675
artículo relacionado	675
artículos recomendados	714
artículos relacionados	675
as notícias mais lidas	1658
ascultă	1670
assine já	1607
atbalstīt	1335
atcel jebkurā laikā	1335
atradi kļūdu rakstā	1341
atšaukti galite bet kada	1295
aucun commentaire à ce niveau	915
audio narrado por una voz automática	693
auf apple podcasts hören	399
auf spotify hören	399
ausgewählt für sie	422
avis de décès	911
avoimet työpaikat	827
avsluta när du vill	1953
avslutt når du vil	1470
avís legal	190
ayrintilar için tiklayin	2064
ayrintilar için tiklayiniz	2064
az első hónap csak # ft	1033
añadir a favoritos	666
añadir a mi lista	713
añadir comentario	673
añadir usuario	659
aún no te has registrado	659
ačiū, kad užsiprenumeravote	1319
""", 'b': """
banküberweisung	351
bağiş yap	2051
bağiş yapin	2051
bağlantiyi kopyala	2056
başa dön	2064
bei google als quelle hinzufügen	361
bei spotify hören	399
bejelentkezés	1033
belépés	1033
benefício do assinante	1640
betrag wählen	351
bezárás	1030
bild vergrößern	373
bitte versuchen sie es später erneut	409
bize ulaşin	2061
bjud en vän på artikeln	1958
bli månadsgivare	1951
bli støttemedlem	1468
bliv støttemedlem	283
boletín	662
browserul tău nu poate reda acest video	1683
brukervilkår	1479
bu haber abonelere özeldir	2052
bu içerik abonelere özeldir	2052
bugün değil	2050
bunlar da ilginizi çekebilir	2062
butlletí	201
buďte v obraze	221
bài cùng chuyên mục	2205
bài cùng tác giả	2205
bài khác	2182
bài liên quan	2182
bài mới nhất	2205
bài quảng cáo	2206
bài tiếp theo	2182
bài viết liên quan	2182
bài viết mới	2204
bài được dịch tự động	2204
bài đọc nhiều	2205
báo lỗi	2181
bármikor leiratkozhat	1045
bármikor leiratkozhatsz	1045
bármikor lemondhatja	1033
bármikor lemondható	1033
bình luận	2181
bình luận (#	2181
búsqueda	678
bülten	2082
bülten üyeliği	2082
bültene abone oldunuz	2082
büyüt	2064
bądź na bieżąco	1541
bővebben	1043
būkite pirmas	1301
būkite pirmas, pakomentavęs	1301
bạn có thể quan tâm	2182
bỏ qua	2172
""", 'c': """
cada aportació compta	204
cada aportación cuenta	709
cada contribuição conta	1653
cadastre-se grátis	1607
califica este artículo	673
cargar más	678
carte de crédit	874
cartão de crédito	1606
categorieën	1394
categorías	675
caută	1677
ce contenu vous a-t-il été utile	909
ce résumé vous a-t-il été utile	909
cele mai citite știri	1700
cele mai noi știri	1675
celý článek	231
cerrar menú	678
cerrar sesión	659
cet article est en accès libre pour les abonnés	924
cet article est lu par une voix de synthèse	909
chci odebírat	221
chci podpořit	218
chci přispět	218
chia sẻ	2177
chia sẻ bài viết	2177
chia sẻ facebook	2204
chia sẻ qua facebook	2204
chia sẻ ý kiến của bạn	2181
chuyên mục	2182
chép liên kết	2204
chủ đề	2182
chủ đề liên quan	2182
chủ đề nóng	2205
cikk megosztása	1036
cikk mentése	1036
cikkünk frissül	1043
citeşte şi	1675
citește fără limite	1697
citește mai departe	1675	1677
citește mai mult	1675	1677
citește regulile comunității	1686
citește și	1675
citi šobrīd lasa	1337
citiți și	1675
col·labora	178
comentariul tău așteaptă moderarea	1686
comentează	1674
comentário	1620
comentário aguardando moderação	1646
comentários	1620
comentários exclusivos para assinantes	1646
commander ce numéro	911
commentaire en attente de modération	915
commerciële bijdrage	1435
compre a edição impressa	1640
conditions générales	887
conectează-te cu facebook	1697
conectează-te cu google	1697
confidentialité	887
configuración	671
configuración de cookies	671
configurações de cookies	1618
conheça todas as nossas newsletters	1650
consigue tu entrada aquí	695
consulta les normes de participació	193
consultez notre charte de modération	915
consíguelo en tu quiosco	695
contenu externe recommandé	907
contenu proposé par notre partenaire	911
contenu sponsorisé	885
contenus recommandés	928
contenus sponsorisés	885	891
conteúdo de marca	1616
conteúdo exclusivo	1607
conteúdo exclusivo para assinantes	1655
conteúdo externo	1636
conteúdo externo recomendado	1636
conteúdo para assinantes	1607
conteúdo patrocinado	1616
conteúdo premium	1655
conteúdo produzido pela marca	1640
conteúdo relacionado	1622
conteúdos relacionados	1658
contingut només per a usuaris registrats	205
continua após a publicidade	1616
continua després de l'anunci	195
continuar leyendo aquí	659
continuarea articolului după reclamă	1688
continue a ler esta notícia	1658
continuer après la publicité	885
continuă cu apple	1697
continuă cu facebook	1697
continuă cu google	1697
continuă să citești după publicitate	1688
continúa abajo	669
contáctanos	673
conținut disponibil doar utilizatorilor înregistrați	1697
conținut extern	1683
conținut extern recomandat	1683
conținut pentru abonați	1667
conținut premium	1697
conținut sponsorizat	1672
cookieinställningar	1962
cookieの設定	1213
cookie設定	1213	2226
cookie设置	2226
copia l'enllaç	184
copiază link	1670
copiază linkul	1670
copy link thành công	2204
correo electrónico	662
creează cont	1667
créer mon compte	875
créer un compte	875
créer une alerte	917
créer une alerte sur ce thème	917
csak előfizetőknek	1033
cumpără revista	1688
czytaj całość	1556
czytaj również	1553
czytaj także	1553
czytaj też	1553
czytaj też nasze inne artykuły	1553
czytaj więcej	1553	1556
czytaj więcej o	1553
các tin khác	2182
cât de util a fost acest articol	1686
címkék	1041
címlap	1041
címlapról ajánljuk	1041
có lẽ để sau	2172
có thể bạn quan tâm	19	2182
có thể bạn thích	19
cùng chuyên mục	2182
cùng chủ đề	2205
cùng tác giả	2205
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2064
daha fazla haber için tiklayin	2064
dalies ar šo rakstu	1340
dalinkitės	1295
dalinkitės straipsniu	1300
dalsza część artykułu pod materiałem wideo	1548
dalsza część artykułu pod wideo	1548
dalsza część tekstu pod wideo	1548
dalīties	1335
dalīties ar draugiem	1340
dalīties facebook	1340
další	231
další strana	231
další z rubriky	229
další zprávy	229
další článek	229
další články	19	229
další čtení	229
danke für dein feedback	403
danke für ihr feedback	403
danos tu opinión	700
dans l'actualité	928
dans la même catégorie	891
dans la même rubrique	891
dans la même série	891
darovat článek	223
darovať	1839
darovať článok	1846
darujte tento článek	223
darujte tento článok	1846
das könnte dich auch interessieren	370
das könnte ihnen auch gefallen	370
das könnte sie auch interessieren	370
das könnte sie interessieren	370
das wichtigste in kürze, zusammengefasst von ki	393
datenschutzerklärung	366
daugiau šia tema	1297
deblochează articolul	1697
deixar um comentário	1620
deixe um comentário	1620
del på e-post	1475
del på facebook	290	1475
del på mail	290
del på twitter	290	1475
del på x	290	1475
dela inlägget	1958
dela på facebook	1958
dela på twitter	1958
dela på x	1958
deli članek	1901
delite članek	1901
dernière minute	891
dernières actualités	891
dernières infos	891
dernières nouvelles	891
desa per llegir després	207
desbloquear artículo	710
desbloqueie este conteúdo	1655
det er gratis å opprette en bruker	1470
det læser andre	298
det är gratis att skapa ett konto	1953
detaylar için tiklayin	2064
detaylar için tiklayiniz	2064
detta material är skyddat enligt lagen om upphovsrätt	1995
detta är en annons	1961
detta är en plusartikel	1953
devam etmek için üye girişi yapin	2052
devami için abone olun	2052
devamini okumak için abone olun	2052
diese funktion steht nur angemeldeten nutzern zur verfügung	418
din aceeași categorie	1675
din aceeași secțiune	1700
disponibil în app store și google play	1692
disponibilă în app store și google play	1692
distribuiți	1670
diğer haberler	19	2062
diğer okurlar bunlari okuyor	2062
dla subskrybentów	1539
do góry	1556
doar abonații pot comenta	1686
doar pentru abonați	1667
doação mensal	1604
doação única	1604
doba čtení # min	231
dolgozzon nálunk	1043
domiciliación bancaria	658
domů	231
dona suport al periodisme en català	204
donación mensual	655
donación única	655
donați	1666
donează	1666
donează acum	1666
donează lunar	1666
donează lunar # euro	1696
donează lunar # lei	1696
doner nå	1468
données personnelles	887
donér	283
donér nu	283
doporučené	229
doporučené články	229
doporučujeme	229
doporučujeme přečíst	229
doporučujeme také	229
dołącz do nas	1537
dołącz do newslettera	1541
drukāt	1340
du er nå påmeldt	1472
du er nå påmeldt nyhetsbrevet	1472
du kan när som helst avsluta prenumerationen	1955
du kan når som helst melde deg av	1472
du kan opsige når som helst	285
du kanske också gillar	1966
du modtager snart en bekræftelse på mail	287
du même auteur	891
du prenumererar nu på nyhetsbrevet	1955
du vil kanskje også like	1483
dziękujemy za zapis	1541
dành cho bạn	2182
dành cho thuê bao	2174
dárkovat článek	219
därefter # kr/mån tills du säger upp	1953
débloquer l'article	875
débloquez cet article	924
déconnexion	875
découvrir l'offre	875
découvrir nos offres	924
découvrir toutes nos offres d'abonnement	924
déjà un compte	875
déjà un compte ? connectez-vous	875
dāvini rakstu	1340
dāvini rakstu draugam	1340
děkujeme za přihlášení	221
""", 'e': """
e-bülten	2082
e-bülten aboneliği	2082
e-mail inválido	1650
e-mailová adresa	221
e-posta gönder	2056
edición digital	659
edición impresa	659
editörün seçtikleri	2062
edição impressa	1607
egyszeri támogatás	1031
ehkä myöhemmin	812
ei tänään	812
el millor de la setmana a la teva bústia	201
el més llegit	182
el més vist	208
el. paštas	1319
elfelejtett jelszó	1033
elige tu suscripción	710
elküldöm	1036
elmentem későbbre	1036
els lectors també han llegit	208
elírást talált	1040
előfizetek	1033
előfizetés	1033
előfizetői tartalom	1033
előfizetőknek	1033
előfizetőként megoszthatja a cikket	1036
előző	1043
előző cikk	1041
emlékeztess később	1030
empfehlungen für sie	422
en este artículo	675
en çok okunan	2062
en çok okunan haberler	2062
en çok okunanlar	2062
engangsbeløb	283
engångsgåva	1951
enllaç copiat	207
ensemble, faisons vivre un média libre	923
enthält werbung	363
enviar comentário	1620
enviar corrección	673
envoyer à un ami	882
envoyer à un proche	882
envoyez-nous vos témoignages	905
erinnern sie mich später	347
erről bővebben itt írtunk	1043
erről is írtunk	1041
erről itt írtunk bővebben	1043
erscheint täglich	409
erscheint wöchentlich	409
es gratis y solo te llevará un minuto	706
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	409
escreva um comentário	1620
escriu el teu correu electrònic	201
esi pirmais, kas komentē	1341
esimene kuu # €	722
esta funcionalidad es sólo para registrados	659
esta matéria foi útil para você	1638
esta notícia foi útil	1638
este espaço é moderado pela redação	1646
este resumo foi útil	1638
estás de acuerdo? vota	700
evästeasetukset	822
evästeet	822
exclusiv pentru abonați	1697
experimente grátis por um mês	1655
ez is érdekelhet	1041
ez is érdekelheti	1041
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1041
ezt olvasta már	1041
ezt olvastad már	1041
ești de acord? votează	1686
""", 'f': """
facebook'ta paylaş	2056
facebookでシェア	1208
facebookでシェアする	1208
faça login	1607
faça uma pergunta sobre esta reportagem	1638
fes una donació	178
fiecare donație contează	1696
fiecare leu contează	1696
fizetett hirdetés	1038
fiók létrehozása	1033
fiókom	1033
forstør billede	301
forstørr bilde	1486
fortsett uten å støtte	1467
fortsätt läsa efter annonsen	1961
fortsätt utan att stödja	1950
fortsæt med at læse	293
fortsæt uden at støtte	282
fotogalería	675
fotoğraflari görmek için tiklayin	2064
friss hírek	1041
fråga vår ai om artikeln	1964
fuldskærm	301
få adgang	285
få artiklen læst op	290
få de vigtigste nyheder hver morgen	287
få de viktigaste nyheterna varje morgon	1955
få de viktigste nyhetene hver morgen	1472
få nyheder på mail	287
få nyheter på e-post	1472
få nyheter på mejlen	1955
få overblikket her	301
få tilgang	1470
få varsel når vi skriver om dette	1486
följ	1959
följ oss	1959
följ skribent	1959
följ ämnet	1959
för prenumeranter	1953
förderer werden	348
fördermitglied werden	348
föregående	1969
föregående artikel	1966
förstora	1969
følg	291	1476
følg emne	291
følg os	291
følg oss	1476
følg sagen her	301
følg tema	1476
følg temaet og få varsel	1486
für abonnenten	352
für den newsletter anmelden	356
für dich empfohlen	422
für sie empfohlen	422
für sie entstehen keine mehrkosten	423
fă o donație	1666
fără obligații	1697
fără tine nu putem	1696
""", 'g': """
galeriyi aç	2064
galeriyi görmek için tiklayin	2064
galéria	1043
galéria megtekintése	1043
garanta já o seu ingresso	1640
gem til læseliste	290
giriş	2052
giriş yap	2052
giriş yapin	2052
giriş yapin veya üye olun	2052
giv os feedback på artiklen	296
già abbonato	1140
già registrato	1140
gli articoli più letti	1189
glömt lösenord	1953
godkänn	1962
godkänn alla	1962
gorące tematy	1553
gracias por tu opinión	693
gràcies per la teva opinió	193
gràcies per votar	193
gràcies, ja estàs subscrit	201
guardar artículo	666
guardar para después	713
guardar para leer después	713
gå ikke glip af	298
gå ikke glip af noget	287
gå ikke glipp av noe	1472
gå til indhold	301
gérer les cookies	887
gérer les préférences	907
gérer mes alertes	917
gérer mes choix	887
gérer vos préférences de cookies	907
góp ý	2181
gündem	2062
günün haberleri	2062
günün özeti	2062
gợi ý	2182
gửi	2181
gửi bình luận	2181
gửi cho bạn bè	2204
gửi email	2177
gửi ý kiến	2181
""", 'h': """
haber bülteni	2082
haber güncelleniyor	2064
haberi arkadaşina hediye et	2056
hai già un account	1140
harici içerik	2064
has arribat al límit d'articles gratuïts	205
has iniciado sesión	691
hasznos volt az összefoglaló	1040
hasznosnak találta a cikket	1040
havi támogatás	1031
hayir teşekkürler	2050
hayir, teşekkürler	2050
haz una pregunta sobre este artículo	693
he leído y acepto la política de privacidad	706
he llegit i accepto la política de privacitat	190
hela artikeln fortsätter nedan	1961
hepsini gör	2064
hesap oluştur	2052
hi estàs d'acord? vota	193
hibát talált	1040
hier reinhören	399
hinweis schließen	347
hirdetés	1038	1038
hirdetés bezárása	1038
hirdetés, görgessen tovább	1038
hjälp oss att rätta fel	1964
hlavné správy	1844
hlavní zprávy	229
ho già donato	1135
hoje não	1603
hoppa till innehåll	1969
hoppa över inlägg från facebook	1969
hoppa över inlägg från instagram	1969
hoppa över inlägg från x	1969
hozzászólok	1040
hozzászólás	1040
hozzászólások	1040
hozzászólások megtekintése	1040
hylkää	822
hylkää kaikki	822
hyväksy	822
hyväksy evästeet	822
hyväksy kaikki	822
här kan du kommentera artikeln	1964
håll dig uppdaterad	1955
hírfolyam	1041
hírlevelek	1045
hírlevél	1045
hírlevél-feliratkozás	1045
hören sie diesen artikel	399
hør saken	1475
""", 'i': """
i più commentati	1155
i più letti	1155
i più letti della settimana	1189
i più visti	1155
iba pre predplatiteľov	1840
ich unterstütze schon	347
identifícate	710
ielogojies, lai komentētu	1341
ienākt	1335
iesakām	1337
ihre meinung zählt	368
ikke gå glipp av	1483
ikke nå	1467
il tuo browser non può riprodurre il video	1168
il tuo commento sarà pubblicato dopo l'approvazione	1177
iletişim	2061
ilgili içerikler	2062
ilginizi çekebilecek haberler	2062
ilginizi çekebilir	2062
ilmoita asiavirheestä	824
ilmoita virheestä	824
imprimir artículo	713
imprimir esta matéria	1657
in bài	2177
in bài viết	2177
in trang này	2204
indlæg fra facebook	301
indlæg fra instagram	301
indlæs flere	301
ingresá	710
ingyenes regisztráció	1033
inicia sesión	659
inicia sessió	179
iniciar sesión	659
iniciar sesión con apple	710
iniciar sesión con facebook	710
iniciar sesión con google	710
iniciar sessão	1607
inicie sesión	659
inne artykuły	1553
innhold fra annonsør	1489
inscription à la newsletter	878
inscrivez-vous à notre newsletter	878
insira o seu endereço de email	1650
instalează aplicația	1692
inställningar	1962
introduce un email válido	706
intră în cont	1667
invítanos a un café	655
início	1625
ir para o conteúdo	1625
ispiši	1792
istediğiniz zaman abonelikten çikabilirsiniz	2082
istediğiniz zaman iptal edin	2052
izbor uredništva	1899
izdrukāt	1340
izmēģini # dienas bez maksas	1335
içeriğe geç	2064
iş birliği	2058
išbandykite # dienų nemokamai	1295
išorinis turinys	1312
išsaugoti	1300
išsaugoti straipsnį	1300
""", 'j': """
j'ai déjà donné	870
j'ai déjà un compte	875
ja hi estàs subscrit	205
ja hi estàs subscrit? entra	205
ja n'ets subscriptor? inicia sessió	179
ja tens compte? inicia sessió	205
jaa twitterissä	819
jaa x:ssä	819
jag förstår	1962
jag stödjer redan	1950
jaga sõbraga	727
jaunākie	1337
jautā mākslīgajam intelektam	1341
je commande ce numéro	911
je gère mes cookies	887
je soutiens déjà	870
jede spende zählt	413
jeder beitrag zählt	413
jeder euro zählt	413
jednorázově	218
jeg forstår	1479
jeg støtter allerede	282	1467
jegyek itt kaphatók	1043
jelentkezzen be vagy regisztráljon	1033
jen pro předplatitele	219
jetzt angebot wählen	417
jetzt anhören	360
jetzt reinhören	399
jetzt unterstützen	348
již mám předplatné	219
jobs in ihrer nähe	397
još vesti	1790
još vijesti	1790
junte-se à conversa	1646
jurnalismul de calitate costă	1696
juttu jatkuu kuvan jälkeen	821
juttu jatkuu mainoksen jälkeen	821
juttu jatkuu videon jälkeen	821
juttua päivitetään	821
jutun lukee koneääni	819
jutun lukee tekoälyääni	819
jutun voi myös kuunnella	819
już wspieram	1536
já doei	1603
já nas bancas	1640
já sou apoiador	1603
já sou assinante	1607
já tem conta	1607
já tem uma conta	1607
já é assinante? faça login	1607
já é subscritor	1655
já é subscritor? inicie sessão	1655
jätä kommentti	824
jūsų el. paštas	1319
jūsų el. pašto adresas	1319
""", 'k': """
k tématu	229
k téme	1844
kapcsolódó	1041
kapcsolódó cikk	1041
kapcsolódó cikkek	1041
kapcsolódó tartalom	1041
kapcsolódó témák	1041
kas kokkuvõte oli kasulik	728
kategóriák	1041
katso kuvat tästä	827
katso myös	825
katso video tästä	827
katso video yltä	827
kaupallinen yhteistyö	821
kaydiniz için teşekkürler	2082
keresés	1043
kezdőlap	1043
không phải bây giờ	2172
không, cảm ơn	2172
ki-übersicht	393
kijelentkezés	1033
kingi artikkel sõbrale	727
kipróbálom	1033
kirjaudu sisään	814
kirjoita sähköpostiosoitteesi	816
kjøp abonnement	1470
kjøp tilgang	1470
klausies podkāstu	1342
klausies podkāstu šeit	1342
klausies šo rakstu	1340
klausies šo rakstu (# min	1340
klausykite tinklalaidės	1302
klausykite tinklalaidės čia	1302
klausykitės straipsnio	1300
klausīties	1340
klausīties rakstu	1340
ključne besede	1899
ključne reči	1790
ključne riječi	1790
klíčová slova	229
kokeile # päivää maksutta	814
kolačići	1804
komentavimas išjungtas	1301
komentavimo taisyklės	1301
komentáre	1846
komentář	228
komentáře	228
komentāri	1335
komentēt	1335
komentēšana ir slēgta	1341
komentēšanas noteikumi	1341
komerčné oznámenie	1843
komerční sdělení	225
kommentarer blir gjennomgått før publisering	1486
kommentarerna förhandsmodereras	1964
kommentek megtekintése	1040
kommentelési szabályzat	1040
kommentér	296
koostöö	730
kopiera länk	1958
kopiera länken	1958
kopijuoti nuorodą	1295
kopiraj povezavo do članka	1901
kopiér link	290
kopiér linket	290
kopírovat odkaz	223
kopírovať odkaz	1846
kopēt saiti	1335
korábban írtunk róla	1041
kreiraj račun	1786
kullanim koşullari	2059
kup dostęp	1539
kupi naročnino	1895
kuula taskuhäälingut	729
kuuntele podcast tästä	827
kysy tekoälyltä	824
käyttöehdot	822
kérdezze ai-asszisztensünket	1040
kérem a hírlevelet	1045
később	1030
köp	1953
köszönjük a feliratkozást	1045
köszönöm, nem	1030
következő	1043
következő cikk	1041
køb abonnement	285
køb adgang	285
kúpiť predplatné	1840
küfür, hakaret içeren yorumlar onaylanmamaktadir	2061
küldje el barátjának	1036
küldés	1036
küldés e-mailben	1036
külső tartalom	1043
künye	2059
küpsiste seaded	739
küsi tehisarult	728
kā tev patika raksts	1341
kā tu domā? balso	1342
ką manote? balsuokite	1302
""", 'l': """
la discussione è chiusa	1153
la nota continúa después del anuncio	669
la rédaction vous conseille	891
la sélection de la rédaction	891
lahjoita artikkeli ystävälle	819
lai komentētu, ielogojies	1341
lai komentētu, pieslēdzies	1341
las más leídas	675
las más leídas de hoy	714
las noticias más leídas	714
lasi arī	1337
lasi komentārus	1341
lasi tālāk	1335
lasi vairāk šeit	1342
lasi vēl	1337
lasiet arī	1337
lasiet vēl	1337
lasă un comentariu	1674
lasīt komentārus	1341
lasīt tālāk	1342
lasīt vairāk	1342
lasīt vēlāk	1340
lasītākie	1337
lataa lisää	827
le choix de la rédaction	891
le journal numérique	875
le lien a été copié	927
le lien a été copié dans le presse-papiers	927
le notizie più lette	1189
le più lette	1155
lea también	675
lee sin límites	710
lee también	675
leer artículo completo	678
leer más	678
leer también	675
legfrissebb hírek	1041
leggi di più	1158
leggi più tardi	1188
legnépszerűbb	1041
leia a matéria completa	1658
leia as notícias no aplicativo	1648
leia também	1622
len pre predplatiteľov	1840
les choix de la rédaction	891
les lecteurs ont aussi consulté	928
les més llegides	208
les også	1483
les plus commentés	891
les plus partagés	891
les prix indiqués sont susceptibles d'évoluer	911
les våre debattregler	1481
li e aceito a política de privacidade	1650
lien copié	882
lien copié dans le presse-papiers	927
lietošanas noteikumi	1351
liitudes nõustud kasutustingimustega	746
liity jäseneksi	813
lineでシェア	1208
lineでシェアする	1231
lineで送る	1208
link a vágólapra másolva	1036
link bài gốc	2204
link copiado para a área de transferência	1657
link kopiëren	1385
link másolva	1036
link másolása	1036
lire la suite pour #€	875
lire la vidéo	894
lire à haute voix	882
lire également	891
lisää aiheesta	825
liên hệ	2181
liên quan	2182
llegeix sense límits	205
llegeix també	182
llegir més	208
lo + leído	675
lo más comentado	675
lo más compartido	675
lo más leído	675
lo más popular	675
lo más visto	675
lo más visto hoy	714
lo último	675
locuri de muncă	1688
loe lähemalt	729
loe lähemalt siit	729
logi sisse või loo konto	722
los lectores también leyeron	714
luba kõik	739
lubię to	1545
lucrează cu noi	1688
lue keskustelun säännöt	824
lue lisää	825
lue lisää aiheesta	825
lue myöhemmin	819
lue myös	825
lugu jätkub pärast reklaami	730
lugu täieneb	729
lui écrire	905
lähetä sähköpostilla	819
lämna en kommentar	1964
länk kopierad	1958
länken kopierad	1958
länken är kopierad	1958
läs hela artikeln	1969
läs hela texten	1969
läs hela texten här	1969
läs kommentarer	1964
läs mer	1966	1969
läs mer om	1966
läs också	1966
läs senare	1958
läs vidare	1953	1966
läs våra kommentarsregler	1964
läs även	1966
lästid	1969
lästid # min	1969
lås op	285
lås opp artikkelen	1470
lås opp saken	1470
lås upp artikeln	1953
læs debatreglerne	296
læs debatreglerne her	296
læs hele artiklen	301
læs kommentarer	296
læs mere	298	301
læs mere om	298
læs også	298
læs også disse artikler	298
læs senere	290
læs videre	285	298
læs vores regler for debatten	296
læsetid # min	301
lên đầu trang	2184
lưu	2177
lưu bài	2177
lưu bài viết	2177
lưu bài để đọc sau	2204
lấy link	2204
""", 'm': """
magari più tardi	1135
mai târziu	1665
mainos päättyy	821
mais notícias	1622
maksettu sisältö	821
manşetler	2062
masquer la publicité	911
masz już konto	1539
masz już konto? zaloguj się	1539
materialet är skyddat enligt lagen om upphovsrätt	1995
materiał partnera	1548
materiał promocyjny	1548
materiał sponsorowany	1548
materiał zewnętrzny	1548
matéria exclusiva para assinantes	1655
matérias relacionadas	1622
media społecznościowe	1546
megnézem	1043
megosztás	1036
megosztás a facebookon	1036
megosztás facebookon	1036
megosztás twitteren	1036
mehr für dich	422
mehr für sie	422
meld deg på	1472
meld deg på nyhetsbrevet	1472
mentions légales	887
mentés	1036
mentés későbbre	1036
menú	678
menü	373	1043	2064
menü schließen	373
menü öffnen	373
mer från	1966
mer läsning	1966
merci d'avoir voté	915
messaggio pubblicitario con finalità promozionale	1172
mest läst	1966
mest lästa	1966
mest læst	298
mest læste	298
mi-összefoglaló	1043
mida sina arvad? hääleta	729
minn meg på det senere	1467
mira el vídeo	199
mitä mieltä olet? äänestä	827
modalità di pagamento	1139
moderálási elvek	1040
modifică preferințele cookie	1683
modifier mes préférences	907
modtag en notifikation, når vi skriver om emnet	301
mogoče kasneje	1905
mogą cię zainteresować	1553
mohlo by se vám líbit	229
mohlo by vás také zajímat	229
mohlo by vás tiež zaujímať	1844
mohlo by vás zajímat	229
mohlo by vás zaujímať	1844
monatlich kündbar	417
mostra aquesta publicació a instagram	190
mostra di più	1158
mostrar conteúdo externo	1636
mostrar más	678
mot de passe oublié	875
mots clés	891
mots-clés	891
może cię zainteresować	1553
może później	1536
možda kasnije	1796
možda vas zanima	1790
možda će vas zanimati	1790
možno neskôr	1850
možná později	217
muistuta myöhemmin	812
mulțumim pentru feedback	1686
mulțumim, te-ai abonat cu succes	1693
mutass többet	1043
muut lukivat myös	825
myöhemmin	812
már előfizető	1033
más	678
más artículos	675
más artículos del autor	687
más en	675
más historias	675
más información	675
más leídas	675
más leído	675
más leídos	675
más noticias	675
más opciones	671
más sobre este tema	675
más tarde	654
más vistas	675
más vistos	675
mások ezt olvassák	1041
mások ezt olvasták	1041
másolás	1036
máte již účet	219
máte předplatné? přihlaste se	219
märksõnad	724
månadsgåva	1951
månedlig gave	1468
månedligt bidrag	283
måske senere	282
måske vil du også kunne lide	298
més informació	182
més llegides	182
més notícies	208
método de pago	658
métodos de pagamento	1606
métodos de pago	658
mākslīgā intelekta kopsavilkums	1342
mă abonez	1693
můj účet	219
mới nhất	2182
mở khóa bài viết này	2204
mở rộng	2184
""", 'n': """
nadaljevanje članka pod oglasom	1898
nahlásit chybu	228
nahlásiť chybu	1846
najchętniej czytane	1553
najchętniej czytane dziś	1553
najczęściej czytane	1553
najczęściej czytane artykuły	1553
najnovejše	1899
najnovejše novice	1899
najnoviji članci	1790
najnovšie	1844
najnovšie správy	1844
najnovšie články	1844
najnowsze artykuły	1553
najnowsze wiadomości	1553
najčitanije	1790
najčitanije vesti	1790
najčitanije vijesti	1790
najčitanije vijesti dana	1790
najčítanejšie	1844
najčítanejšie články	1844
najčítanejšie články dňa	1844
napišite komentar	1901
napsat komentář	228
naročena vsebina	1898
naročite se	1894
naročnina	1894
nastavení	226
nastavení cookies	226
nastavitve piškotkov	1913
następna strona	1556
następny	1556
następny artykuł	1553
natisni članek	1901
naudojimo taisyklės	1312
naujausios žinios	1297
naujienlaiškis	1319
načíst další	231
našli jste chybu	228
našli jste v článku chybu	228
ne děkuji	217
ne, děkuji	217
nejdiskutovanější	229
nejnovější	229
nejnovější zprávy	229
nejnovější články	229
nejčtenější	229
nejčtenější články	229
nejčtenější články dne	229
nem, köszönöm	1030
nenhum comentário	1620
neueste beiträge	370
nhắc tôi sau	2172
nie dziękuję	1536
nie dziś	1536
nie pamiętasz hasła	1539
nie ďakujem	1850
nie, dziękuję	1536
nie, ďakujem	1850
només els subscriptors poden comentar	193
norėdami komentuoti, prisijunkite	1301
nosūti draugam	1340
nosūtīt draugam	1340
nosūtīt e-pastā	1340
noteで書く	1208
notre sélection	891
notre sélection d'articles	928
notícias relacionadas	1622
notícias relacionadas que podem lhe interessar	19
notícies destacades	208
notícies relacionades	182
nu ai cont? înregistrează-te	1697
nu mulțumesc	1665
nu, mulțumesc	1665
nyhetsdøgnet	1483
nyomtatás	1036
não perca	1622
não, obrigada	1603
não, obrigado	1603
nächste seite	373
nächster artikel	370
näita rohkem	729
näita veel	729
näköislehti	814
nästa	1969
nästa artikel	1966
näytä kaikki	827
näytä kommentit	824
näytä lisää	827
näytä sisältö	822
næste	301
næste artikel	298
népszerű	1041
nézze meg galériánkat	1043
nézze meg képeinket	1043
nõustun	739
nõustun kõigiga	739
nøgleord	298
nāc strādāt pie mums	1342
nổi bật	2182
nội dung quảng cáo	2206
nội dung tài trợ	2179
""", 'o': """
o que achou desta notícia	1638
o vídeo começará em alguns segundos	1636
ocenite članak	1792
ocenite članek	1901
ochrana osobních údajů	226
ochrana osobných údajov	1857
ocijenite članak	1792
ocorreu um erro ao carregar o vídeo	1636
ocultar anúncio	1640
odebírat	221
odebírat newsletter	221
odemknout článek	219
odhlásit se	219
odhlásiť sa	1840
odkaz skopírovaný	1846
odkaz zkopírován	223
odkleni članek	1895
odklenite celoten članek	1895
odmietnuť	1857
odmietnuť všetko	1857
odmítnout	226
odmítnout vše	226
odporúčame	1844
odporúčame prečítať	1844
odporúčame tiež	1844
odporúčané články	1844
odpovědět	228
odrzuć	1549
odrzuć wszystkie	1549
odtwórz	1556
odštampaj	1792
odštampaj članak	1792
oferă acest articol cadou	1699
offre spéciale	875
offrez-nous un café	871
offrici un caffè	1136
oglasno sporočilo	1898
ogłoszenie	1548
ohodnoťte článek	228
ohodnoťte článok	1846
okuma süresi # dk	2064
oliko artikkeli hyödyllinen	824
oliko juttu hyödyllinen	824
oliko tiivistelmä hyödyllinen	824
olvasson korlátlanul	1033
olvasson tovább	1033
olvasta már	1041
olvastad már	1041
olvidaste tu contraseña	659
oplæst af en robot	290
oplæst af kunstig intelligens	301
opsig når som helst	285
os leitores também leram	1658
os preços podem variar	1640
osale küsitluses	729
ostatnie artykuły	1553
ota yhteyttä	824
otključaj članak	1786
otključajte ceo članak	1786
otključajte cijeli članak	1786
otros artículos	675
outras notícias	19	1622
ouça este conteúdo	1613
oversættelsen er lavet af en maskine	301
""", 'p': """
padovanokite straipsnį	1300
padovanokite straipsnį draugui	1300
page précédente	894
pagina următoare	1677
pague um café	1604
paiement sécurisé	874
paldies par pieteikšanos	1358
palun jää viisakaks	728
pamanīji kļūdu	1341
pamanījāt kļūdu	1341
par šo tēmu	1337
paramètres des cookies	887
paramétrer	887
paramétrer les cookies	887
parašyk komentarą	1301
parašykite komentarą	1301
partajează	1670
partenerii noștri	1675
participez à la conversation	915
partnerių turinys	1303
partnerski sadržaj	1789
pasidalinkite šiuo straipsniu	1300
pasitikrinkite žinias	1302
passer la publicité	885
pastebėjote klaidą	1301
paylaş	2056
paylaşin	2056
pažiūrėkite vaizdo įrašą	1302
pe aceeași temă	1700
pentru a citi în continuare	1697
per saperne di più	1189
pergunte à nossa ia	1638
peut-être plus tard	870
piedalies aptaujā	1342
piekrist visām	1351
piekrītu	1351
piesakies vebināram	1342
piesakoties tu piekrīti lietošanas noteikumiem	1358
pieslēdzies vai izveido kontu	1335
pieslēdzies, lai komentētu	1341
pieslēgties	1335
pievieno savu komentāru	1341
pievienot komentāru	1335
pirmais mēnesis par # €	1335
pirmas mėnuo tik # €	1295
più lette	1155
più letti	1155
più tardi	1135
piškotki	1913
placená inzerce	225
platená inzercia	1843
plaćeni oglas	1789
plaćeni sadržaj	1789
plačana objava	1898
plačiau skaitykite čia	1302
plein écran	894
plus d'actualités	891
poate mai târziu	1665
podari članek	1901
podarite ta članek	1901
podaruj artykuł	1539
podaruj ten artykuł	1545
podcast anhören	399
pode ler também	1658
podeli članak	1792
podijeli članak	1792
podmienky používania	1857
podmínky použití	226
podmínky užití	226
podobne artykuły	1553
podobné články	229	1844
podporiť	1839
podporte nezávislú žurnalistiku	1839
podporte nás	1839
podpořit	218
podpořte naši práci	218
podpořte nás	218
podpořte redakci	218
podrži	1785
podrži nas	1785
podržite nas	1785
podržite naš rad	1785
podržite nezavisno novinarstvo	1785
podziel się	1545
podziel się na facebooku	1545
pogledajte još	19
pokaż komentarze	1551
pokaż mniej	1556
pokaż treść	1549
pokaż więcej	1556
pokaż wszystkie	1556
pokaži vsebino	1913
pokloni članak	1792
poklonite ovaj članak	1792
pokračovat bez podpory	217
pokračovať bez podpory	1850
polecamy również	1553
polecamy także	1553
polecamy też	1553
polecane artykuły	1553
politique de confidentialité	887
polityka prywatności	1549
política de cookies	671	1618
política de galetes	190
política de privacidad	671
política de privacidade	1618
política de privacitat	190
poprzedni artykuł	1553
populární	229
populära artiklar	1966
populärt	1966
populære artikler	298
populære saker	1483
populært	298	1483
populārākie	1337
popüler	2062
popüler haberler	2062
popüler konular	2062
por qué estás viendo esto	659
poslať e-mailom	1846
poslušaj vest	1792
poslušaj članak	1792
poslušaj članek	1901
poslušajte članek	1901
postanite naročnik	1894
postanite član	1785	1894
postavke kolačića	1804
postaw kawę	1537
postaw nam kawę	1537
posłuchaj	1545
pour continuer à lire	924
pourquoi voyez-vous cette publicité	911
pouze pro předplatitele	219
povezani sadržaj	1790
povezani članci	1790
povezani članki	1899
powiązane	1553
powiązane artykuły	1553
powiązane tematy	1553
powiększ	1556
powiększ zdjęcie	1556
powrót do góry	1556
později	217
pozostała część artykułu pod materiałem wideo	1548
pošalji e-mailom	1792
pošalji komentar	1792
pošalji mejlom	1792
pošalji prijatelju	1792
pošalji članak e-mailom	1792
pošaljite komentar	1792
pošlji po e-pošti	1901
pošlji prijatelju	1901
pošlji članek po e-pošti	1901
pr članek	1898
praneškite apie klaidą	1301
pranešti apie klaidą	1301
pravidlá diskusie	1846
pre predplatiteľov	1840
preberite še	1899
predplatiť	1839
predplaťte si	1839
prenumerata nuo # euro per mėnesį	1295
prenumerata nuo # €	1295
prenumerera på vårt nyhetsbrev	1955
prenumeruodami sutinkate su taisyklėmis	1319
prenumeruokite naujienlaiškį	1319
preporučeno	1790
preporučujemo	1790
preporučujemo da pročitate	1790
preporučujemo i	1790
prečítajte si	1844
prečítajte si aj	1844
prețurile pot varia	1688
pridať komentár	1846
prihlásiť	1840
prihlásiť sa	1840
prihvaćam	1804
prihvaćam sve	1804
prijavi grešku	1792
prijať	1857
prijať všetko	1857
prikaži sadržaj	1804
prima lună gratuită	1697
primește alerte despre acest subiect	1692
printează	1670
pripomenúť neskôr	1850
priporočamo	1899
priporočamo tudi	1899
priporočamo v branje	1899
priporočeno	1899
prisijunkite arba susikurkite paskyrą	1295
prisijunkite prie mūsų komandos	1302
prisijunkite, kad galėtumėte komentuoti	1301
prispieť	1839
privatsphäre-einstellungen	366
privātuma politika	1351
pro předplatitele	219
promocijsko sporočilo	1898
promotivni sadržaj	1789
promotivni članak	1789
promóció	1038
proovi # päeva tasuta	722
pročitajte i	1790
pročitajte još	1790
prywatność	1549
przeczytaj również	1553
przeczytaj także	1553
przeczytaj też	1553
przejdź bez wsparcia	1536
przejdź do serwisu	1549
przejdź do treści	1556
przejdź do ustawień prywatności	1549
przypomnij mi później	1536
právě se děje	229
präsentiert von	363
précédent	894
préférences cookies	887
prélèvement	874
prémium	1033
próbálja ki # forintért	1033
próxima	1625
próxima página	1625
próximo artigo	1622
prøv # dager gratis	1470
prøv gratis	285	1470
prøv nu	285
prøv nå	1470
prを含みます	1231
pubblicità	1149	1149
publi-rédactionnel	885
publicité	885	885
publicité - la suite ci-dessous	885
publicités	885
pular para o conteúdo	1625
página siguiente	678
pääuutiset	825
påmind mig senere	282
påminn mig senare	1950
później	1536
pārbaudi savas zināšanas	1342
pārpublicējot atsauce obligāta	1344
pērc abonementu	1335
předchozí	231
předchozí článek	229
předplatit	219
předplatné	219
přehrát	231
přejít k obsahu	231
přejít na obsah	231
přečtěte si	229
přečtěte si také	229
přidat komentář	228
přidejte názor	228
přihlásit	219
přihlásit k odběru	221
přihlásit se	219
přihlášení	219
přijmout	226
přijmout vše	226
připomenout později	217
přispějte	218
přispět	218
""", 'q': """
qu'avez-vous pensé de cet article	909
qual o seu nível de satisfação com esta notícia	1638
quellen und weiterführende links	370
queremos conocer tu opinión	700
queremos saber a sua opinião	1646
questo riassunto ti è stato utile	1170
quieres añadir otro usuario a tu suscripción	659
quizás más tarde	654
quizás te interese	675
quyên góp	2173
quyên góp ngay	2173
qué te ha parecido esta noticia	700
quên mật khẩu	2174
quảng cáo	2179	2179
quảng cáo - bài viết tiếp tục bên dưới	2206
""", 'r': """
r$ # por mês durante # meses	1655
radote klaidą	1301
radote klaidą tekste	1301
raksti komentāru	1341
raksts tiek papildināts	1342
raksts turpinās pēc reklāmas	1343
rakstīt komentāru	1341
rao vặt	2179
raportează o eroare	1686
rapportér fejl	296
rašyti komentarą	1295
receber notificações	1648
recevez nos alertes en temps réel	917
recevez une alerte à chaque article de l'auteur	917
reclamă	1672
recomandarea redacției	1700
recomandări	1675
recomandările editorilor	1700
recomandările redacției	1675
recomendado para você	1622
recommandé	891
recommandé pour vous	891
recommandés	891
recordar más tarde	654
recuérdamelo más tarde	654
redirecționează #%	1666
refuză toate	1683
regalar artículo	659
registrovať sa	1840
registruokitės nemokamai	1295
registruokitės į seminarą	1302
registrácia	1840
regisztráció	1033
regisztrálok	1033
regístrate	659
rekisteröidy	814
rekisteröidy maksutta ja lue	814
reklami geç	2058
reklám	1038
reklāma	1335
reklāmas raksts	1343
reklāmraksts	1343
relaterade ämnen	1966
reportar erro nesta página	1638
restez informé	878
restez informés	878
resumen automático	693
resumo da notícia	1638
reģistrējies bez maksas	1335
reģistrēties	1335
ricordamelo più tardi	1135
rozwiń	1556
rätta	1964
rätta oss	1964
rättelse	1964
réactions	889
réagir	882	889
réagir à cet article	889
réagissez	889
réagissez à cet article	889
répondre	889
réseaux sociaux	883
réservé aux inscrits	875
résiliable à tout moment	924
résultats du sondage	915
résumé de l'article	909
résumé de l'article en # points	909
résumé en # secondes	909
rösta här	1969
rösta i omröstningen	1969
rādīt vairāk	1342
răspunde	1674
rėmimas	1303
""", 's': """
s'abonner à partir de #€	875
s'inscrire à la newsletter	878
s-ar putea să-ți placă	1675
saada sõbrale	727
saber más	678
sadarbības raksts	1343
sadržaj je zaključan	1786
saglabāt	1340
saglabāt rakstu	1340
saistītie raksti	1337
saistītās ziņas	1337
saite nokopēta	1340
saken er låst	1470
saken finnes også som lyd	1475
saltar anúncio	1616
salvează	1670
salvează articolul	1699
salvează pentru mai târziu	1699
sans engagement, résiliable à tout moment	924
sao chép liên kết	2177
sao chép đường dẫn	2204
sari la conținut	1677
satura turpinājums pēc reklāmas	1343
sačuvaj	1792
sačuvaj vest	1792
schlagwörter	370
schließen	373
schrift vergrößern	360
schriftgröße	360
scopri di più	1140
sdílejte	223
sdílejte článek	223
sdílet	223
sdílet na facebooku	223
sdílet na twitteru	223
sdílet na x	223
sdílet článek	223
se alla erbjudanden för prenumeranter	1953
se bilderna här	1969
se connecter et réagir	889
se déconnecter	875
se grafiken här	1969
se ha producido un error al cargar el vídeo	691
se klippet här	1969
se klippet øverst i saken	1486
se videon här	1969
sedan # kr/mån tills du säger upp	1953
seguir tópico	1648
seguí leyendo	714
sei già abbonato	1140
sei già iscritto alla newsletter	1182
selección de la redacción	675
sem si não seria possível	1653
sem você não seria possível	1653
semnalează o eroare	1674
send artiklen på mail	290
send på e-post	1475
sense permanència	205
setări cookie	1683
seuls les abonnés peuvent commenter	915
seuraa meitä	820
seções	1622
shrani članek	1901
si opp når du vil	1470
si è verificato un errore durante il caricamento del video	1168
sie können diesen artikel kostenlos weitergeben	443
signaler ce contenu comme inapproprié	915
signaler un problème	889
siguiente artículo	675
siirry sisältöön	827
sikeres feliratkozás	1045
sin ti no sería posible	709
siz ne düşünüyorsunuz? oy verin	2064
sizin için öneriler	2062
siųsti draugui	1300
siųsti el. paštu	1300
skaitykite daugiau čia	1302
skaityti plačiau	1302
skaityti vėliau	1300
skaties arī	1337
skatīt foto	1342
skatīt galeriju	1342
skatīt video	1342
sklenite naročnino	1895
skopírovať odkaz	1846
skriv din kommentar här	1964
slapukų nustatymai	1312
slažem se	1804
slične vesti	1790
slične vijesti	1790
slični članci	1790
snsをフォロー	1209
sofortüberweisung	351
sonderveröffentlichung	423
sono già sostenitore	1135
sorodni članki	1899
souhlasím	226
souhlasím se zobrazením	226
soutenez-nous dès maintenant	871
související	229
související témata	229
související články	229
související články z webu	229
soyez le premier à commenter	889
soyez le premier à réagir	889
spela videon här	1969
spis treści	1556
sponsorisé	885
sponsorlu içerik	2058
sponsoroitu sisältö	821
sponsrat innehåll	1961
sponzorirani sadržaj	1789
sponzorirani članak	1789
sponzorované	1843
sponzorovaný obsah	225
sponzorováno	225
sprawdź ofertę	1539
spremi članak	1792
sprijină-ne	1666
spune-ți părerea	1686
spune-ți părerea în comentarii	1686
später	347
später erinnern	347
spør vår ki om saken	1481
staňte sa členom	1839
staňte se členem	218
stichwörter	370
stil spørgsmål til artiklen	296
straipsnio tęsinys - po reklama	1303
straipsnis tęsiasi po reklamos	1303
strona główna	1553
stäng	1950	1969
stöd oss	1951
støt os	283
støtt oss	1468
sugerir correção	1638
sugerir una corrección	700
sugestões	1622
suivre ce thème	917
sur le même sujet	891
sur le même thème	891
suscripción	659
suscríbase	659
suscríbete	659
suscríbete a nuestro boletín	662
suscríbete ahora	659
susiję straipsniai	1297
susikurti paskyrą	1295
susține	1666
susține-ne	1666
susțineți-ne	1666
syötä sähköpostiosoitteesi	816
szponzorált tartalom	1038
szólj hozzá	1040
szóljon hozzá	1040
sähköposti	816
sähköpostiosoite	816
så # kr/mnd til du sier opp	1470
så kommenterar du	1964
sé el primero en comentar	673
sé parte	655
sélections	882
síganos	667
síguenos	667
sök	1969
søg	301
søk	1486
súhlasím	1857
súhlasím so zobrazením	1857
súmate	655
súvisiace	1844
súvisiace články	1844
súvisiaci článok	1844
sīkdatņu iestatījumi	1351
słowa kluczowe	1553
""", 't': """
t'ha estat útil aquest article	193
t'ha estat útil aquest resum	193
tack för din anmälan	1955
taip pat žiūrėkite	1297
takaisin ylös	827
takk for påmeldingen	1472
tallenna myöhemmäksi	819
talán később	1030
tamaño de letra	666
también te puede gustar	675
también te puede interesar	675
també et pot interessar	182
também pode gostar	1658
tarjeta de crédito	658
tarjeta de débito	658
te ha resultado útil este artículo	693
te ha resultado útil este resumen	693
te ha sido útil este resumen	693
te poți dezabona oricând	1693
te-ar putea interesa și	1700
tehisaru kokkuvõte	729
tekoälyn tekemä tiivistelmä	827
tekoälyn tiivistelmä	827
tekoälytiivistelmä	827
tekstą įgarsino dirbtinis intelektas	1300
teljes hozzáférés	1033
temas del día	675
termos e condições	1618
teste grátis	1607
testează-ți cunoștințele cu quizul nostru	1686
teszteld a tudásod	1043
tesztelje tudását	1043
texten fortsätter nedan	1961
texten fortsätter under bilden	1961
teď ne	217
thu gọn	2184
thèmes	891
thématiques	891
thích	2177
thông tin doanh nghiệp	2179
thông tin quảng cáo	2206
thẻ	2182
tienes que iniciar sesión para guardar artículos	713
tilbakemelding på saken	1481
tin bài liên quan	2204
tin cùng chuyên mục	2182
tin cùng tác giả	2205
tin khác	2182
tin liên quan	2182
tin mới	2182
tin mới nhất	2182
tin nóng	2205
tin nổi bật	2182
tin quảng cáo	2206
tin trước	2182
tin tài trợ	2182
tin tức liên quan	2182
tin đọc nhiều	2182
tipărește	1670
tipărește articolul	1699
tiêu điểm	2182
tiếp theo	2184
tlačiť	1846
to cię może zainteresować	1553
to może cię zainteresować	1553
todos os comentários	1620
toute l'actualité	891
tovább	1043
tovább a rovatra	1041
tovább olvasom	1043
további cikkek	1041
további cikkek a témában	1041
további hírek	1041
további részletek itt	1043
továbbiak betöltése	1043
tradução automática	1638
trang chủ	2184
transferência bancária	1606
treści partnerskie	1548
treść sponsorowana	1548
tria la teva subscripció	205
trước	2184
trả lời	2181
trở lại	2184
tu ce părere ai? lasă un comentariu	1686
tu navegador no puede reproducir este vídeo	691
tue meitä	813
tule meile tööle	729
turpini lasīt	1335
turpinājums pēc reklāmas	1343
turpināt lasīt	1335
twitter'da paylaş	2056
twój adres e-mail	1541
twój e-mail	1541
tài khoản của tôi	2174
tài trợ	2179
támogass minket	1031
támogasson minket	1031
támogatom	1031
támogatott tartalom	1038
támogatás	1031
támogatói tartalom	1038
täname liitumast	746
tässä olisi upotus facebookista	827
tässä olisi upotus instagramista	827
témata	229
témy	1844
témák	1041
términos de uso	671
términos y condiciones	671
tìm kiếm	2184
tópicos	1622
tópicos relacionados	1622
több	1043
töltsd ki a kvízt	1043
töltse ki a kvízt	1043
tühista igal ajal	722
tüm haberler	2062
tüm yazilari	2062
tüm yorumlar	2061
tümünü gör	2064
tümünü kabul et	2059
tümünü reddet	2059
tēmas	1337
tęsinys po reklamos	1303
tạo tài khoản	2174
tải thêm	2184
tặng bài viết	2204
tặng sao	2204
tặng sao cho bài viết	2204
từ khóa	2182
""", 'u': """
udostępnij	1545
udostępnij na facebooku	1545
udostępnij na twitterze	1545
udostępnij na x	1545
udostępnij w mediach społecznościowych	1545
udělit souhlas	226
uložit	223
uložit na později	223
uložit článek	223
uložiť	1846
uložiť na neskôr	1846
uložiť článok	1846
ultima oră	1675
ultimele știri	1675
um assinante presenteou você com este artigo	1657
un abonat ți-a oferit acest articol	1699
un abonné vous offre cet article	927
un e-mail de confirmation vous a été envoyé	920
un suscriptor te ha regalado este artículo	713
une erreur s'est glissée dans l'article	889
unterstütze uns	348
unterstützen	348
unterstützen sie uns	348
unterstützen sie uns per paypal	413
uppläst av en dator	1958
uppläst med ai-röst	1958
url 복사	1258
urlをコピー	1208
urlをコピーする	1231
url복사	1258
urmărește acest subiect	1692
urmărește live	1692
următorul	1677
uslovi korišćenja	1804
ustawienia plików cookie	1549
uvjeti korištenja	1804
uz sākumu	1342
uzyskaj dostęp	1539
už komentarus atsako jų autoriai	1301
už máte predplatné? prihláste sa	1840
už máte účet	1840
už máte účet? prihláste sa	1840
už podporujem	1850
už podporuji	217
uždaryti reklamą	1303
užpildykite apklausą	1302
užsakomasis straipsnis	1303
užsakomasis turinys	1303
užsisakyti prenumeratą	1295
""", 'v': """
vaata kõiki tellija soodustusi	722
vaata lähemalt	729
vaba töökoht	729
vad tycker du? rösta här	1969
vai kopsavilkums bija noderīgs	1341
vai raksts bija noderīgs	1341
vairāk par tēmu	1337
vaizdo įrašas	1302
vaizdo įrašą rasite čia	1302
van már fiókja	1033
var artikeln till hjälp	1964
var det här till hjälp	1969
var resuméet nyttigt	296
var sammanfattningen till hjälp	1964
vari atteikties jebkurā laikā	1335
vasta küsitlusele	729
vastaa kyselyyn tästä	827
vaš komentar	1792
veja esta publicação no instagram	1636
veja também	1622
veja todas as opções de assinatura	1655
ver # comentários	1646
ver biografía	687
ver comentários	1620
ver conteúdo externo	1636
ver esta publicación en instagram	691
ver esta publicação no instagram	1636
ver galería	678
ver más	678
ver más artículos del autor	687
ver más noticias	714
ver también	675
ver também	1622
ver todas las opciones de suscripción	710
ver vídeo	678
verlagssonderveröffentlichung	423
vertrag kündigen	366
verträge hier kündigen	366
verwandte beiträge	370
ves algún error? comunícalo	700
veure aquesta publicació a instagram	190
vezi această postare pe instagram	1683
vezi mai multe știri	1700
vezi și	1675
već imate nalog	1786
već imate pretplatu	1786
već imate račun	1786
već podržavam	1796
već ste pretplatnik	1786
več iz rubrike	1899
več novic iz regije	1899
več o tem	1899
več o temi	1899
viac k téme	1844
viac si o tom prečítate tu	1844
videon voi katsoa jutun yläosasta	827
videoyu izlemek için tiklayin	2064
videó	1041
videók	1041
videónkat itt nézheti meg	1043
vidéo	894
vielen dank für ihr feedback	403
vielen dank für ihre anmeldung	356
vielleicht später	347
vilkår	294	1479
vipps et beløp	1468
vis færre	301	1486
visa bilden i helskärm	1969
visa färre	1969
visa inlägg från facebook	1969
visa inlägg från instagram	1969
visa innehåll	1962
vissza a tetejére	1043
visszajelzés	1040
više o temi	1790
više vijesti iz regije	1790
viết bình luận	2181
você concorda? vote	1646
você pode gostar	1622
você pode se interessar	1622
você também pode gostar	1622
voir les résultats du sondage	915
vos réactions	889
votează în sondajul nostru	1686
votre avis nous intéresse	915
vous aimerez peut-être	891
vous avez déjà un compte	875
vous avez déjà un compte ? connectez-vous	875
vous avez déjà un compte ? identifiez-vous	875
vous possédez déjà un compte	875
vous pourriez être intéressé	891
vreau să primesc newsletterul	1693
vsebina sporočila	1898
vstúpiť do diskusie	1846
vytisknout článek	223
vytlačiť	1846
vytlačiť článok	1846
vytvořit účet	219
vyzkoušet	219
válasz	1040
váš e-mail	221
väline sisu	739
värsked uudised	724
více	229
více k tématu	229
více o tématu	229
více si o tom přečtete zde	229
vídeos	675	1622
výber redakcie	1844
výběr redakce	229
về đầu trang	2184
""", 'w': """
warto przeczytać	1553
weitere beiträge	370
werbung überspringen	363
whatsapp'ta paylaş	2056
whatsappで読む	1231
wie gefällt ihnen dieser artikel	403
więcej	1553
więcej artykułów	1553
więcej informacji	1553
więcej na ten temat	1553
więcej o	1553
więcej z	1553
wpisz swój e-mail	1541
wprowadź adres e-mail	1541
wpłać	1537
wpłać teraz	1537
współpraca reklamowa	1548
wypróbuj	1539
wyraź zgodę	1549
wyślij e-mailem	1545
wyślij znajomemu	1545
""", 'x': """
x'te paylaş	2056
xem bình luận	2181
xem nhiều	2182
xem nhiều nhất	2182
xem nhiều trong tuần	2205
xem thêm	2182	2184
xem thêm bình luận	2181
xem tiếp	2184
xem toàn bộ	2184
xem tất cả	2184
xでシェア	1208
xでシェアする	1231
xでポスト	1208
""", 'y': """
ya estás suscrito	710
ya tenés suscripción	710
yapay zeka ile özet	2064
yapay zeka özeti	2064
yazarin diğer haberleri	2062
yazarin diğer yazilari	2062
yazarin tüm yazilari	2062
yorum gönder	2061
yorumlari gör	2061
youtube-tartalom megjelenítése	1043
yz özeti	2064
""", 'z': """
z titulní strany	229
zabudnuté heslo	1840
zadejte svůj e-mail	221
zahlungsart wählen	351
zaloguj się	1539
zapisz na później	1545
zapisz się	1541
zapisz się na newsletter	1541
zapomenuté heslo	219
zarejestruj się	1539
zarządzaj zgodami	1549
zaten üye misiniz	2052
zavřít	217
załaduj więcej	1556
załóż konto	1539
zaštita osobnih podataka	1804
zaštita privatnosti	1804
zdieľať	1846
zdieľať na facebooku	1846
zdieľať článok	1846
zgadzam się	1549
zgadzam się na wyświetlanie treści	1549
zgłoś	1551
zgłoś błąd	1551
ziņa tiek papildināta	1342
ziņo par kļūdu	1341
ziņot par kļūdu	1341
zkopírovat odkaz	223
zkopírovat odkaz na článek	223
znajdź nas na facebooku	1546
značky	1844
zobacz galerię	1556
zobacz również	1553
zobacz także	1553
zobacz także inne	1553
zobacz też	1553
zobacz więcej	1553
zobrazit více	231
zobrazit vše	231
zobraziť diskusiu	1846
zobraziť obsah	1857
zostań patronem	1537
zpět nahoru	231
zur leseliste hinzufügen	443
zur merkliste hinzufügen	360
zur übersicht	373
zurück	368
zurück nach oben	373
zvětšit	231
zwiń	1556
""", '©': """
©ntb	1512	1512
""", 'à': """
à découvrir	891
à la une	891
à lire	891
à lire aussi	891
à lire dans ce dossier	891
à lire dans la même rubrique	891
à lire ensuite	891
à lire également	891
à ne pas manquer	891
à voir	891
à voir aussi	891
""", 'á': """
áudio gerado por ia	1638
áudio gerado por voz sintética	1638
""", 'ä': """
ähnliche artikel	370
ähnliche beiträge	370
ähnliche themen	370
älä missaa mitään	816
ämnen	1966
ämnen i artikeln	1966
är du redan prenumerant	1953
äänestä tästä	827
""", 'ç': """
çerez ayarlari	2059
çerez politikasi	2059
çerezler	2059
çikiş yap	2052
çok okunanlar	2062
""", 'è': """
è gratis e ci vuole solo un minuto	1182
""", 'é': """
é grátis e leva menos de um minuto	1650
écouter	882
écouter (# min	882
écouter le podcast	894
édition du jour	891
""", 'í': """
írd meg a véleményed	1040
írja meg véleményét	1040
""", 'î': """
înapoi sus	1677
încarcă mai multe	1677
închide	1665
înregistrare	1667
înregistrează-te	1667
îți mulțumim pentru vot	1686
""", 'ö': """
öffnen	373
ön mit gondol? szavazzon	1043
önceki	2064
önceki haber	2062
öne çikan haberler	2062
öne çikanlar	2062
önerilen haberler	2062
önerilenler	2062
összes	1043
özet faydali oldu mu	2061
""", 'ú': """
új hozzászólás	1040
última hora	675
últimas	1622
últimas entradas	675
últimas noticias	675
últimas notícias	1622	1622
últimes notícies	182
últimos artículos	675
únete	655
únete a la conversación	673
""", 'ü': """
überweisung	351
ücretsiz dene	2052
ücretsiz üye ol	2052
ücretsiz üye olun	2052
üye girişi	2052
üye ol	2051	2052
üye olun	2052
""", 'ý': """
ý kiến	2181
ý kiến bạn đọc	2181
ý kiến của bạn	2181
""", 'ā': """
ārējais saturs	1351
""", 'č': """
članak je zaključan	1786
članak se nastavlja ispod oglasa	1789
članek je zaklenjen	1895
članek se nadaljuje pod oglasom	1898
članek se nadaljuje spodaj	1898
článek pokračuje pod reklamou	225
čtěte dále	229
čtěte i	229
čtěte také	229
číslo účtu pro dary	218
číst dál	231
číst dál s předplatným	219
číst více	231
čítajte aj	1844
""", 'ď': """
ďalšie správy	1844
ďalšie články	19	1844
""", 'đ': """
đáng chú ý	2182
đã có tài khoản	2174
đã sao chép	2177
đã sao chép liên kết	2204
đóng	2172
đóng góp	2173
đăng ký	2174
đăng ký ngay	2174
đăng nhập	2174
đăng nhập / đăng ký	2174
đăng xuất	2174
được quan tâm	2205
được tài trợ	2179
đặt báo	2174
đề xuất	2182
để sau	2172
đọc nhiều	2182
đọc nhiều nhất	2182
đọc sau	2204
đọc thêm	2182	2184
đọc tiếp	2184
đọc tiếp về chủ đề này	2205
đừng bỏ lỡ	2182
""", 'į': """
į viršų	1302
įveskite savo el. pašto adresą	1319
""", 'ś': """
śledź nas	1546
""", 'ş': """
şifremi unuttum	2052
şimdi değil	2050
şurada paylaş	2056
""", 'š': """
štampaj	1792
štítky	229
""", 'ž': """
že imate račun	1895
že naročnik	1895
že podpiram	1905
žiūrėkite nuotraukas	1302
žiūrėkite vaizdo įrašą	1302
žiūrėti galeriją	1302
""", 'ș': """
știri pe aceeași temă	1700
știri recomandate	1675
știri similare	1675
știrile zilei	1675
""", 'ț': """
ți-a fost util acest articol	1686
ți-a fost util acest rezumat	1686
ți-ai uitat parola	1697
ți-ar putea plăcea și	1700
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	460
""", 'ί': """
ίσως αργότερα	458
ίσως σας ενδιαφέρει	468
""", 'α': """
ακούστε	463
ακούστε το άρθρο	463
αναζήτηση	470
αναφορά λάθους	467
αντιγραφή link	463
αντιγραφή συνδέσμου	463
αντιγραφή συνδέσμου άρθρου	463
απάντηση	467
αποδέχομαι	472
αποδοχή	472
αποδοχή όλων	472
αποθήκευση	463
αποθηκεύστε το άρθρο	463
αποστολή με email	463
αποσύνδεση	460
απόρριψη	472
απόρριψη όλων	472
αργότερα	458
αρχική	470
αφήστε σχόλιο	467
""", 'β': """
βίντεο	468
βαθμολογήστε το άρθρο	467
""", 'γ': """
γίνε συνδρομητής	460
γίνετε μέλος	459
γίνετε συνδρομητής	460
γράψτε σχόλιο	467
""", 'δ': """
δείτε και	468
δείτε περισσότερα	470
δείτε τα σχόλια	467
δείτε όλα	470
δημιουργία λογαριασμού	460
δημοφιλέστερα	468
δημοφιλή	468
δημοφιλή άρθρα	468
διαβάστε ακόμα	468
διαβάστε ακόμη	468
διαβάστε επίσης	468
διαβάστε επίσης στο	468
διαβάστε και	468
διαβάστε περισσότερα	468	470
διαφήμιση	465
διαφημίσεις	465
διαφημιση	465
διαφημιστικό περιεχόμενο	465
δωρήστε	459
δωρεά	459
""", 'ε': """
είσοδος	460
εγγραφή	460
ειδήσεις σήμερα	468
ειδήσεις τώρα	468
εκτυπώστε το άρθρο	463
εκτύπωση	463
επικοινωνία	467
επιλογές συντακτών	468
επιστροφή στην κορυφή	470
επόμενο	470
επόμενο άρθρο	468
ετικέτες	468
""", 'θ': """
θέματα	468
""", 'κ': """
κάντε δωρεά	459
κάντε μια δωρεά	459
κανόνες σχολιασμού	467
κατηγορίες	468
κλείσιμο	458
κοινοποίησε	463
κοινοποίηση	463
κοινοποίηση στο facebook	463
κοινοποίηση στο twitter	463
κοινοποιήστε	463
κοινοποιήστε το άρθρο	463
""", 'μ': """
με την υποστήριξη	465
μενού	470
μη χάσετε	468
μην το χάσεις	468
μην χάσετε	468
μοιράσου το	463
μοιραστείτε	463
μοιραστείτε το	463
μοιραστείτε το άρθρο	463
μπορεί να σας αρέσει	468
μόνο για συνδρομητές	460
""", 'ξ': """
ξεχάσατε τον κωδικό	460
""", 'ο': """
ο λογαριασμός μου	460
ο σύνδεσμος αντιγράφηκε	463
""", 'π': """
περισσότερα	468	470
περισσότερα άρθρα	468
περισσότερες ειδήσεις	468
πολιτική cookies	472
πολιτική απορρήτου	472
προηγούμενο	470
προηγούμενο άρθρο	468
προσθήκη σχολίου	467
προστασία προσωπικών δεδομένων	472
προτείνουμε	468
προτείνουμε επίσης	468
προτεινόμενα	468
προωθητικό περιεχόμενο	465
πρόσφατα άρθρα	468
""", 'ρ': """
ροή	468
ροή ειδήσεων	468
ρυθμίσεις cookies	472
""", 'σ': """
στείλε το σε φίλο	463
στηρίξτε μας	459
συμφωνώ	472
συνέχεια ανάγνωσης	470
συνδεθείτε	460
συνδρομή	460
συνδρομητές	460
σχετικά	468
σχετικά άρθρα	468
σχετικά θέματα	468
σχετικά νέα	468
σχετικές ειδήσεις	468
σχετικό άρθρο	468
σχολιάστε	467
σχολιάστε το άρθρο	467
σχόλια	467
σχόλιο	467
σύνδεση	460
""", 'τ': """
τα πιο δημοφιλή	468
τα πιο δημοφιλή της ημέρας	468
τα πιο διαβασμένα	468
τα πιο πρόσφατα	468
τελευταία άρθρα	468
τελευταία νέα	468
τελευταίες ειδήσεις	468
""", 'υ': """
υπενθύμιση αργότερα	458
υποβολή σχολίου	467
υποστηρίξτε μας	459
""", 'φ': """
φόρτωση περισσότερων	470
""", 'χ': """
χαρίστε αυτό το άρθρο	463
χορηγούμενο	465
χορηγούμενο άρθρο	465
χορηγούμενο περιεχόμενο	465
""", 'ό': """
όλα τα σχόλια	467
όλες οι ειδήσεις	468
όροι σχολιασμού	467
όροι χρήσης	472
όχι ευχαριστώ	458
όχι τώρα	458
όχι, ευχαριστώ	458
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1714
авторизоваться	1714
адрес электронной почты	1716
актуално	98
актуальне	2120
архив	1728
""", 'б': """
банковская карта	1713
банковский перевод	1713
безопасный платеж	1713
больше	1728
больше материалов по теме	1728
больше новостей	1728
будьте в курсе	1716
была ли статья полезной	1726
більше за темою	2120
більше матеріалів за темою	2120
більше на цю тему	2120
більше новин	2120
більше новин на тему	2120
більше по темі	2120
""", 'в': """
в избранное	1719
в тренде	1728
важливо	2120
вам будет интересно	1728
вам може бути цікаво	2120
вам може сподобатися	2120
вам может быть интересно	1728
вам может понравиться	1728
вам також може сподобатися	2120
вас може зацікавити	2120
вас может заинтересовать	1728
ваш e-mail	1716
ваш email	1716
введите e-mail	1716
введите email	1716
введите ваш email	1716
введите ваш адрес электронной почты	1716
версия для печати	1719
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	2109
вже є акаунт	2109
вибір редакції	2120
видео	1728
вижте още	98
вижте още от	98
вийти	2109
вконтакте	1720	1720
влез	94
влезте	94
во весь экран	1731
водещи новини	98
войти	1714
войти в аккаунт	1714
войти в чат	1726
воспроизвести	1731
время на чтение	1731
время чтения # мин	1731
все	1731
все комментарии	1726
всі новини	2122
вход	94	1714
вхід	2109
выберите сумму	1713
выбор редакции	1728
выйти	1714
відео	2120
відео вище	2141
відео нижче	2141
відповісти	2118
відхилити	2116
""", 'г': """
главная	1731
главное	1728
главное за день	1728
главные новости	1728
головна	2122
головне	2120
головне за день	2120
головні новини	2120
""", 'д': """
далее	1731
далі	2122
дарете	93
дари	93
дари сега	93
детальніше	2122
дзен	1720
дивіться відео	2141
дивіться відео вище	2141
дивіться відео нижче	2141
дивіться також	2120
дивіться також відео	2141
дивіться у відео	2141
для подписчиков	1714
до теми	2120
добавить комментарий	1726
додати коментар	2118
докладвай грешка	100
докладніше	2122
долучитися	2107
доступно по подписке	1714
другая сумма	1713
други новини	19
другие материалы	19	1728
другие материалы рубрики	1728
другие новости	19	1728
другие новости раздела	1728
другие статьи	1728
друк	2113
""", 'е': """
единоразово	1711
ежемесячно	1711
еще новости	1728
еще по теме	1728
ещё	1728
ещё новости	1728
ещё по теме	1728
""", 'з': """
за темою	2120
забравена парола	94
забули пароль	2109
забыли пароль	1714
завантажити ще	2122
загрузить еще	1731
загрузить ещё	1731
задонатити	2107
задонатить	1711
закрити	2106
закрыть	1710
залишити коментар	2118
запази	100
запази статията	100
запропонувати новину	2118
зарегистрироваться	1714
зареєструватися	2109
затвори	103
зберегти	2113
зберегти статтю	2113
збільшити	2122
зміст	2122
зробити внесок	2107
зрозуміло	2116
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
изпрати по имейл	100
изпрати статията по имейл	100
интересное	1728
""", 'к': """
к началу	1731
категории	1728
категорії	2120
ключови думи	98
коментар	2118
коментари	100
коментарі	2118
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	2118
комментарии	1726
комментарии отсутствуют	1726
комментарий	1726
комментировать	1726
контакти	2118
контакты	1726
конфиденциальность	1724
копирай линк	100
копирай линка	100
копировать ссылку	1719
копіювати посилання	2113
купи абонамент	94
купить подписку	1714
""", 'л': """
лента новостей	1728
личный кабинет	1714
""", 'м': """
материалы партнеров	1723
материалы по теме	1728
матеріали за темою	2120
матеріали по темі	2120
меню	1731	2122
метки	1728
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1710
может позже	1710
можливо, пізніше	2106
мой профиль	1714
моят профил	94
мы в социальных сетях	1721
мы в соцсетях	1721
мы вконтакте	1721
мій профіль	2109
мітки	2120
""", 'н': """
на главную	1731
на правах реклами	2115
на правах рекламы	1723
наверх	1731	2122
нагадати пізніше	2106
надіслати	2113
надіслати другу	2113
надіслати поштою	2113
надіслати статтю поштою	2113
назад	1731	2122
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	2120
найпопулярніше за добу	2120
найпопулярніше за тиждень	2120
найти	1731
найчитаніше	2120
налаштування	2116
написати коментар	2118
написать комментарий	1726
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1710
направете дарение	93
настройки	1724
настройки cookie	1724
наступна	2122
наступна стаття	2120
не зараз	2106
не пропустите	1728
не пропустіть	2120
не сега	103
не сегодня	1710
не сейчас	1710
не сьогодні	2106
не, благодаря	103
нет комментариев	1726
нет, спасибо	1710
новини	2120
новини за темою	2120
новини компаній	2115
новини партнерів	2115	2120
новости	1728
новости smi#	1728
новости партнеров	1723
новости партнёров	1723
новости по теме	1728
новости сми#	1728
ні, дякую	2106
""", 'о': """
обговорити	2118
обратная связь	1726
обсудить	1726
обсуждение	1726
одноклассники	1720
одноразово	2107
оставить комментарий	1726
останні новини	2120
останні статті	2120
ответить	1726
отказаться	1724
отклонить	1724
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1719
отправить по почте	1719
оформити підписку	2109
оформить донат	1711
оценете статията	100
оцените материал	1726
оцените статью	1726
оцініть матеріал	2118
оцініть статтю	2118
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1723
партнерский проект	1723
партнерський матеріал	2115
партнерський проєкт	2115
партньорско съдържание	97
партнёрский материал	1723
партнёрский проект	1723
передплата	2109
передплатити	2109
перейти к содержанию	1731
печать	1719
платена публикация	97
платено съдържание	97
по подписке	1714
по теме	1728
по-късно	103
повідомити про помилку	2118
повідомити про помилку в тексті	2118
погоджуюсь	2116
погоджуюся	2116
подарете тази статия	100
подарить материал	1719
подарить статью	1714
подарувати статтю	2113
поддержать	1711
поддержать автора	1711
поддержать нас	1711
поддержать проект	1711
поддержать редакцию	1711
поддержите нас	1711
поделитесь	1719
поделиться	1719	1719
поделиться в telegram	1719
поделиться в twitter	1719
поделиться в одноклассниках	1719
поделиться в соцсетях	1719
поделиться вконтакте	1719
поделиться новостью	1719
поделиться ссылкой	1719
поделиться статьей	1719
поделиться статьёй	1719
подкасти	2120
подкасты	1728
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1714
подписаться в max	1721
подписаться в telegram	1721
подписаться на канал	1721
подписаться на новости	1716
подписаться на рассылку	1716
подписаться на телеграм-канал	1721
подписка	1714
подписывайтесь	1721
подпишитесь на рассылку	1716
подробнее	1731
подробнее по теме	1728
поділитись	2113
поділитися	2113
поділитися в telegram	2113
поділитися в соцмережах	2113
поділитися новиною	2113
поділитися статтею	2113
поділіться	2113
пожертвовать	1711
пожертвувати	2107
позже	1710
поиск	1731
показати більше	2122
показати коментарі	2118
показати ще	2122
показать больше	1731
показать еще	1731
показать ещё	1731
показать комментарии	1726
политика конфиденциальности	1724
политика обработки персональных данных	1724
пользовательское соглашение	1724
політика конфіденційності	2116
помочь	1711
помочь нам	1711
помочь проекту	1711
помочь редакции	1711
понятно	1724
попередня	2122
попередня стаття	2120
попробовать бесплатно	1714
популярне	2120
популярное	1728
популярные	1728
популярные новости	1728
популярные статьи	1728
популярні новини	2120
посилання скопійовано	2113
последнее	1728
последни	98
последни новини	98
последние новости	1728
послухати новину	2113
похожие материалы	1728
похожие статьи	1728
поширити	2113
поширити у facebook	2113
пошук	2122
правила за коментиране	100
правила использования	1724
правила коментування	2118
правила комментирования	1726
предложить новость	1726
предыдущая	1731
предыдущая статья	1728
премиум	1714
преміум	2109
препоръчани	98
препоръчваме ви	98
препоръчваме ви още	98
препоръчваме още	98
прийняти	2116
прийняти всі	2116
принтирай	100
принять	1724
принять все	1724
принять всё	1724
прислать новость	1726
приєднатися	2107
приєднатися до спільноти	2107
продовження під рекламою	2115
продовження статті під рекламою	2115
продолжить без поддержки	1710
продължава след рекламата	97
промо	1723	2115
прослушать	1719
прослушать новость	1719
прочетете и	98
підписатись	2109
підписатися	2109
підписка	2109
підтримайте нас	2107
підтримати	2107
підтримати автора	2107
підтримати журналістів	2107
підтримати нас	2107
підтримати редакцію	2107
пізніше	2106
""", 'р': """
радимо прочитати	2120
радимо також	2120
развернуть	1731
разово	1711
разпечатай	100
распечатать	1719
распечатать статью	1719
рассказать друзьям	1719
рассылка	1716
рассылки	1716
регистрация	94	1714
редакция рекомендует	1728
реклама	97	1723	1723	2115	2115
реклама - статията продължава по-долу	97
реклама на сайте	1723
реклама на сайті	2115
реклама. продовження нижче	2115
реклама. продолжение ниже	1723
рекламно каре	97
рекламно съдържание	97
рекомендуем	1728
рекомендуем почитать	1728
рекомендуем также	1728
рекомендуемое	1728
рекомендуємо	2120
рекомендуємо прочитати	2120
рекомендуємо також	2120
реєстрація	2109
роздрукувати	2113
роздрукувати статтю	2113
рубрики	1728	2120
""", 'с': """
самое важное	1728
самое популярное	1728
самое читаемое	1728
самое читаемое за день	1728
самое читаемое за неделю	1728
свежее	1728
свежие новости	1728
свернуть	1731
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1726
сделать пожертвование	1711
сейчас читают	1728
скопировать ссылку	1719
скопировать ссылку на статью	1719
скопіювати посилання	2113
скопіювати посилання на статтю	2113
следующая	1731
следующая статья	1728
слухати	2113
слухати новину	2113
слушай новината	100
слушать	1719
слушать новость	1719
см. также	1728
смотреть все	1731
смотри также	1728
смотрите также	1728
советуем почитать	1728
согласен	1724
согласиться	1724
содержание	1731
создать аккаунт	1714
сообщить об опечатке	1726
сообщить об ошибке	1726
сохранить	1719
сохранить статью	1719
социальные сети	1721
спасибо за подписку	1716
спецпроект	1723
спецпроєкт	2115
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1713
способы оплаты	1713
ссылка скопирована	1719
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2107
стати частиною спільноти	2107
стать патроном	1711
стать соучастником	1711
стать спонсором	1711
створити акаунт	2109
стрічка новин	2120
сходни новини	98
схожі матеріали	2120
схожі новини	2120
схожі статті	2120
създай профил	94
сюжет	1728
сюжеты	1728
""", 'т': """
тагове	98
також читайте	2120
твитнуть	1719
твиттер	1720
твітнути	2113
теги	1728	2120
текст продовжується під рекламою	2115
телеграм	1720
тема дня	1728
теми	2120
темы	1728
только для подписчиков	1714
""", 'у': """
увеличить	1731
увійти	2109
уже есть аккаунт	1714
уже зарегистрированы	1714
уже зареєструвалися	2109
умови використання	2116
усі новини	2122
""", 'ф': """
файлы cookie	1724
фейсбук	1720
фото	1728
фоторепортаж	1728
""", 'х': """
харесай	100
хорошо	1724
""", 'ч': """
час читання # хв	2122
чи була стаття корисною	2118
читайте еще	1728
читайте ещё	1728
читайте ниже	1723
читайте по теме	1728
читайте также	1728
читайте також	2120
читати далі	2122
читати повністю	2122
читати також	2120
читать в max	1721
читать в telegram	1721
читать далее	1731
читать дальше	1731
читать ещё	1731
читать комментарии	1726
читать полностью	1731
читать также	1728
что еще почитать	1728
что ещё почитать	1728
""", 'щ': """
ще за темою	2120
ще новини	2120
що ще почитати	2120
щомісяця	2107
""", 'э': """
электронная почта	1716
""", 'я': """
я вже підтримую	2106
я уже поддерживаю	1710
яндекс.дзен	1720
""", 'і': """
інші новини	19	2120
""", 'א': """
אולי גם יעניין אותך	947
אולי יעניין אותך	947
אולי יעניין אותך גם	973
אולי יעניין אתכם	947
אולי יעניין אתכם גם	973
אולי מאוחר יותר	937
אולי פספסתם	973
אינציקלופדיית ynet	947
""", 'ב': """
בחסות	976
בשיתוף	944
""", 'ד': """
דווח על טעות	946
דלג לתוכן	949
דף הבית	949
""", 'ה': """
האזינו	942
הבא	949
הגב	946
הדפיסו כתבה	972
הדפס	942
הדפסה	942
הדפסת כתבה	972
הוסיפו תגובה	946
הוסף תגובה	946
הוספת תגובה	946
הזכירו לי מאוחר יותר	937
החשבון שלי	939
הירשם	939
הכי נצפים	947
הכי נקרא	947
הכי נקראות	947
הכי נקראות היום	973
הכתבה הבאה	947
הכתבה המלאה למנויים	972
הכתבה הקודמת	947
המלצות	947
המשך לקרוא	949
המשך קריאה	949
הנצפים ביותר	973
הנקראות ביותר	947
הנקראים ביותר	973
העתיקו את הקישור	972
העתיקו קישור	972
העתק קישור	942
העתקת הקישור	972
העתקת קישור	942
הצג עוד	949
הצטרפו	938
הצטרפו אלינו	938
הקודם	949
הקישור הועתק	972
הרשמה	939
השב	946
התחבר	939
התחברות	939
""", 'ו': """
ווטסאפ	942
וידאו	947
""", 'ח': """
חדשות אחרונות	947
חודש ראשון ב-#	971
חודש ראשון ב-# ש"ח	971
חודש ראשון בשקל	971
חודש ראשון חינם	971
חזרה למעלה	949
חיפוש	949
""", 'ט': """
טוויטר	942
טלגרם	942
טען עוד	949
""", 'י': """
יציאה	939
""", 'כ': """
כבר מנויים? התחברו	939
כבר נרשמת	939
כותרות אחרונות	947
כניסה	939
כניסה למנויים	939
כתבה זו היא תוכן ממומן	972
כתבה ממומנת	976
כתבו תגובה	946
כתבות אחרונות	947
כתבות מומלצות	947
כתבות נוספות	947
כתבות נוספות בנושא	973
כתבות נוספות שיעניינו אתכם	973
כתבות קשורות	947
כתבות שאולי פספסתם	973
כתבות שיעניינו אתכם	973
""", 'ל': """
לא כעת	937
לא עכשיו	937
לא תודה	937
לא, תודה	937
להורדת האפליקציה	972
להמשך קריאה	939
להרשמה	939
לכל הכתבות	949
לכל הכתבות בנושא	973
לכל העדכונים, הכתבות והסרטונים	973
לכל התגובות	946
לכתבה הבאה בסדרה	973
לכתבה הקודמת בסדרה	973
לרכישת מינוי	939
לרכישת מינוי לחצו כאן	972
לתרום	938
לתרומה	938
""", 'מ': """
מבזקים	947
מודעה	944
מומלץ עבורך	973
מומלץ עבורכם	973
מומלצים	947
ממומן	944
מצאתם טעות	946
""", 'נ': """
נושאים	947
נושאים קשורים	947
""", 'ס': """
סגור	937
סגירה	937
סיכום ai	958
סיכום הכתבה	958
""", 'ע': """
עוד	949
עוד באותו נושא	973
עוד בנושא	947
עוד בערוץ	947
עוד חדשות	947
עוד כתבות	19	947
עוד כתבות בנושא	19
עוד כתבות מעניינות	972
עוד סיפורים	973
""", 'פ': """
פייסבוק	942
פרסום	944
פרסומת	944
""", 'צ': """
צור חשבון	939
צור קשר	946
""", 'ק': """
קרא גם	947
קרא עוד	949
קראו גם	947
קראו עוד	949
""", 'ש': """
שיתוף	942
שיתוף בווטסאפ	942
שיתוף בטוויטר	942
שיתוף במייל	972
שיתוף בפייסבוק	942
שכחתי סיסמה	939
שלח לחבר	942
שלחו את הכתבה במתנה	972
שלחו במתנה	972
שליחה במייל	942
שמירה	942
שמירת כתבה	972
שמרו כתבה	972
שמרו לקריאה מאוחרת	972
שתף	942
שתפו	942	972
שתפו את הכתבה	942
שתפו בוואטסאפ	972
שתפו בווטסאפ	972
שתפו בטלגרם	972
שתפו בפייסבוק	942
""", 'ת': """
תגובה	946
תגובות	946
תגיות	947
תוכן למנויים	939
תוכן ממומן	944
תוכן מסחרי	976
תוכן מקודם	944
תוכן פרסומי	976
תוכן שיווקי	944
תוכן שיווקי בשיתוף	976
תורגם אוטומטית	972
תיקון טעות	972
תמכו בנו	938
תפריט	949
תקציר ai	958
תקציר בינה מלאכותית	958
תקציר הכתבה	958
תרומה	938
תרמו	938
תרמו עכשיו	938
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	797
اخبار ديگر	19
اخبار ذات صلة	49
اخبار ذات علاقة	79
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	772
اخبار مرتبطة	79
اخبار پيشنهادي	797
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	772
اخرين خبرها	797
ادامه	774
ادامه مطلب	774
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	767
ارسال المقال بالبريد	78
ارسال به تلگرام	789
ارسال به دوستان	767
ارسال نظر	771
از دست ندهيد	797
از ما حمايت كنيد	764
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	765
اشتراك گذاري	767
اشتراك گذاري در تلگرام	789
اشتراكگذاري	767
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
الان نه	763
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
انتهاي پيام	789
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
اولين نفري باشيد كه نظر ميدهد	789
ايجاد حساب	765
اين مطالب را هم بخوانيد	797
اين مطلب را هم بخوانيد	797
اگهي	769
اگهيها	801
""", 'ب': """
بازرگاني	801
بازگشت به بالا	774
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	772
برچسبها	772
بستن	763
بعدا ياداوري كن	763
بعدي	774
بلغ عن خطا	69
به اشتراك بگذاريد	767
بيشتر	772	774
بيشتر ببينيد	797
بيشتر بخوانيد	772
""", 'ت': """
تازهترينها	772
تبرع	39
تبرع الان	39
تبليغ	769
تبليغات	769
تبليغات در گوگل	801
تبليغات متني	801
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	767
تم نسخ الرابط	78
تماس با ما	771
تماشاي ويديو	789
تويتر	44
توييتر	767
تيليجرام	44
""", 'ث': """
ثبت نام	765
ثبت نظر	771
ثبتنام	765
""", 'ج': """
جديدترين اخبار	772
جستجو	774
جميع التعليقات	48
""", 'ح': """
حالا نه	763
حجم الخط	44
حساب كاربري	765
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	764
حمايت مالي	764
""", 'خ': """
خانه	774
خبر بعدي	789
خبر قبلي	789
خبرهاي بيشتر	797
خبرهاي داغ	797
خبرهاي مرتبط	772	797
خبرهاي پيشنهادي	797
خروج	765
""", 'د': """
در همين رابطه	797
در همين زمينه	797
دستهبندي	772
دعوت به همكاري	789
ديدگاه	771
ديدگاهتان را بنويسيد	789
ديدگاهها	771
""", 'ذ': """
ذات صلة	49
ذخيره	767
ذخيره خبر	789
ذخيره مطلب	789
ذخيره مطلب براي بعد	789
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	765
رپورتاژ	769
رپورتاژ اگهي	769
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
شايد بعدا	763	763
""", 'ص': """
صفحه اصلي	774
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	765
عكس	772
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	765
فيديو	49
فيسبوك	44	767
""", 'ق': """
قبلي	774
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
كليدواژهها	772
كمك كنيد	764
كمك مالي	764
كن اول المعلقين	78
كن داعما	39
كپي شد	789
كپي كردن لينك	789
كپي لينك	767
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	767
لينك كوتاه خبر	789
لينك كپي شد	789
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	769
محتواي حمايتشده	789
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
مشاهده بيشتر	774
مشاهده همه	774
مشترك شويد	765
مطالب بيشتر	797
مطالب مرتبط	772
مطالب پيشنهادي	797
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	772
منو	774
مهمترين اخبار	772
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	789
نسيت كلمة المرور	40
نظر	771
نظر بدهيد	789
نظر خود را با ما در ميان بگذاريد	789
نظر خود را بنويسيد	771
نظر شما	771
نظر شما درباره اين خبر چيست	789
نظرات	771
نظرسنجي	789
نمايش بيشتر	774
ننصح بقراءة	49
نه ممنون	763
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	767
همچنين ببينيد	797
همچنين بخوانيد	772
""", 'و': """
واتساب	44
واتساپ	767
ورود	765
ورود / ثبت نام	765
وسوم	49
ويديو	772
ويژه مشتركان	765
""", 'پ': """
پاسخ	771
پربازديدترين	772
پربازديدترينها	772
پربازديدها	772
پربازديدهاي امروز	797
پربازديدهاي هفته	797
پربحثترينها	772
پربينندهترين	797
پربينندهترين خبرها	797
پربينندهترينها	797
پيام بازرگاني	801
پيشنهاد خواندني	797
پيشنهاد سردبير	772
پيشنهاد ما	772
""", 'چ': """
چاپ	767
""", 'گ': """
گزارش خطا	771
گزارش خطا در اين خبر	789
""", 'अ': """
अगला	997
अगली खबर	995
अन्य खबरें	19	19	995
अपनी राय दें	994
अभी दान करें	986
अभी नहीं	985
""", 'आ': """
आगे पढें	997
आज की अन्य खबरें	1018
आपके लिए	995
आपको यह भी पसंद आ सकता है	1018
आपको ये भी पसंद आ सकता है	1018
""", 'इ': """
इसे भी देखें	1018
इसे भी पढें	995
""", 'ई': """
ई-पेपर	987
""", 'ऊ': """
ऊपर जाएं	997
""", 'ए': """
एआई द्वारा तैयार	1006
एआई समरी	1006
एआई सारांश	1006
एआई से तैयार सारांश	1006
""", 'औ': """
और खबरें	995
और देखें	997
और पढें	995	997
और भी पढें	1018
""", 'क': """
कमेंट	994
कमेंट करें	994
कमेंट्स	994
केवल सदस्यों के लिए	987
कॉपी लिंक	990
""", 'ख': """
खाता बनाएं	987
खोजें	997
""", 'च': """
चर्चा में क्यों है	1018
""", 'ज': """
जरूर पढें	1018	1018
जवाब दें	994
ज्यादा पढी गई	1018
""", 'ट': """
टिप्पणियां	994
टिप्पणी	994
टिप्पणी करें	994
टैग्स	995
टॉप न्यूज	995
टॉप स्टोरीज	1018
ट्रेंडिंग	995
ट्विटर	990
""", 'त': """
ताजा खबरें	995	995
ताजा समाचार	995
""", 'द': """
दान करें	986
देश की और खबरें	1018
दोस्तों को भेजें	1006
""", 'न': """
नहीं धन्यवाद	985
नहीं, धन्यवाद	985
""", 'प': """
पार्टनर कंटेंट	1021
पिछला	997
पिछली खबर	995
पूरी खबर पढें	997
प्रचार	992
प्रतिक्रिया दें	994
प्रायोजित	992
प्रायोजित सामग्री	1021
प्रिंट करें	990
प्रीमियम	987
""", 'फ': """
फेसबुक	990
फेसबुक पर शेयर करें	990
फोटो	995
फोटो गैलरी	1018
""", 'ब': """
बंद करें	985
बडी खबरें	995
बाद में	985
बाद में याद दिलाएं	985
""", 'म': """
मुख्य समाचार	995
मेन्यू	997
मेरा खाता	987
""", 'य': """
यह भी देखें	1018
यह भी पढें	995
ये खबरें भी पढें	1018
ये भी जानें	1018
ये भी देखें	1018
ये भी पढें	995
""", 'र': """
रजिस्टर करें	987
""", 'ल': """
लिंक कॉपी करें	990	1006
लॉग इन	987
लॉग इन करें	987
लॉगआउट	987
लॉगिन	987
लोकप्रिय	995
""", 'व': """
विज्ञापन	992
विज्ञापन के बाद जारी	1021
विज्ञापन हटाएं	1006
विषय	995
वीडियो	995
व्हाट्सएप	990
""", 'श': """
शायद बाद में	985
शेयर	990
शेयर करें	990
""", 'स': """
संपर्क करें	994
संबंधित खबरें	995	995
संबंधित लेख	995
संबंधित वीडियो	1018
संबंधित समाचार	995
सदस्य बनें	986
सबसे ज्यादा पढी गई	995
सबसे ज्यादा पढी गई खबरें	1018
सबसे ज्यादा पढी गईं	1018
सब्सक्राइब	987
सब्सक्राइब करें	987
सभी देखें	997
समर्थन करें	986
सहयोग करें	986
साइन अप	987
साइन इन	987
साझा करें	990
सेव करें	990
स्पॉन्सर्ड	992
स्पॉन्सर्ड कंटेंट	1021
""", 'ह': """
हमारा समर्थन करें	986
होम	997
""", 'অ': """
অনুদান দিন	145
""", 'আ': """
আপনার জন্য নির্বাচিত	168
আরও খবর	147
আরও দেখুন	147
আরও পডতে পারেন	168
আরও পডুন	147
আরও সংবাদ	168
আরো খবর	168
আরো পডুন	168
""", 'এ': """
এ জাতীয আরও খবর	168
এ জাতীয আরো খবর	168
এ সম্পর্কিত আরও খবর	147
এ সম্পর্কিত আরও পডুন	168
এই বিভাগের আরও খবর	168
এই বিভাগের আরো খবর	168
""", 'ক': """
কপি লিংক	167
""", 'খ': """
খবরটি শেযার করুন	167
""", 'জ': """
জনপ্রিয খবর	168
""", 'ন': """
নিবন্ধন	145
""", 'প': """
পাঠকের পছন্দ	168
পোস্টটি শেযার করুন	167
প্রিন্ট	149
প্রিন্ট করুন	167
""", 'ফ': """
ফেসবুকে শেযার করুন	167
""", 'ব': """
বন্ধুদের সঙ্গে শেযার করুন	167
বিজ্ঞাপন	149
বিস্তারিত পডুন	168
""", 'ম': """
মন্তব্য	149
মন্তব্য করুন	149
""", 'র': """
রেজিস্টার	145
""", 'ল': """
লগ ইন	145
লগইন	145
লিংক কপি	149
লিংক কপি করুন	167
লিংক কপি হযেছে	167
লিঙ্ক কপি করুন	167
লেখাটি সেভ করুন	167
""", 'শ': """
শেযার	149
শেযার করুন	149	167
""", 'স': """
সংশ্লিষ্ট খবর	147
সম্পর্কিত	168
সম্পর্কিত খবর	147
সম্পর্কিত বিষয	168
সম্পর্কিত সংবাদ	168
সর্বশেষ	147
সর্বশেষ সংবাদ	147
সর্বাধিক আলোচিত	168
সর্বাধিক পঠিত	147
সর্বোচ্চ পঠিত	168
সহাযতা করুন	145
সাবস্ক্রাইব	145
সেভ করুন	167
""", 'ข': """
ข่าวที่คุณอาจสนใจ	2039
ข่าวที่น่าสนใจ	2039
ข่าวที่เกี่ยวข้อง	2019
ข่าวยอดนิยม	2019
ข่าวล่าสุด	2019
ข่าวอื่นที่น่าสนใจ	2039
ข่าวอื่นๆ	19	2039
ข่าวอื่นๆ ที่น่าสนใจ	2031
ข่าวเกี่ยวข้อง	2039
ข่าวแนะนำ	2019
""", 'ค': """
คลิกชมวิดีโอ	2031
คลิปแนะนำ	2039
ความคิดเห็น	2021
คัดลอกลิงก์	2021
คัดลอกลิงก์แล้ว	2031
คัดลอกลิงค์	2031
คัดลอกลิงค์แล้ว	2031
คุณอาจสนใจ	2039
""", 'ช': """
ชมคลิป	2031
ชมคลิปวิดีโอ	2031
ชมวิดีโอ	2031
ชมวิดีโอด้านบน	2031
ชมวิดีโอเต็มได้ที่นี่	2031
""", 'ด': """
ดูคลิป	2031
ดูวิดีโอ	2031
ดูเพิ่มเติม	2021
""", 'ต': """
ติดต่อเรา	2031
""", 'บ': """
บทความที่น่าสนใจ	2039
บทความที่เกี่ยวข้อง	2019
บทความล่าสุด	2019
บทความแนะนำ	2039
บริจาค	2017
บริจาคเลย	2017
บันทึก	2031
บันทึกไว้อ่านภายหลัง	2031
""", 'พ': """
พิมพ์	2021
พิมพ์บทความ	2031
พิมพ์หน้านี้	2031
""", 'ฟ': """
ฟังรายการย้อนหลัง	2031
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2031
""", 'ย': """
ยอดนิยม	2039
ยอดนิยมในตอนนี้	2039
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2031
ร่วมงานกับเรา	2031
ร่วมตอบแบบสอบถาม	2031
ร่วมบริจาค	2017
ร่วมแสดงความคิดเห็น	2031
""", 'ล': """
ลงทะเบียน	2017
ลืมรหัสผ่าน	2017
""", 'ส': """
สนับสนุนเรา	2017
สปอนเซอร์	2021
สมัครงานกับเรา	2031
สมัครสมาชิก	2017
ส่งต่อให้เพื่อน	2031
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2039
อ่านข่าวผ่านแอป	2031
อ่านข่าวอื่นๆ	2039
อ่านต่อ	2021
อ่านต่อเรื่องนี้	2039
อ่านเพิ่มเติม	2019
อ่านเรื่องที่เกี่ยวข้อง	2039
""", 'เ': """
เข้าสู่ระบบ	2017
เนื้อหาที่เกี่ยวข้อง	2039
เป็นคนแรกที่แสดงความคิดเห็น	2031
เรื่องที่คุณอาจสนใจ	19	2039
เรื่องที่น่าสนใจ	2039
เรื่องที่เกี่ยวข้อง	2019
เรื่องล่าสุด	2039
เรื่องอื่นที่น่าสนใจ	2019
เรื่องแนะนำ	2039
""", 'แ': """
แชร์	2021
แชร์ข่าวนี้	2031
แชร์บทความ	2031
แชร์หน้านี้	2031
แชร์ไปที่ line	2031
แท็ก	2039
แท็กที่เกี่ยวข้อง	2039
แปลอัตโนมัติ	2031
แสดงความคิดเห็น	2021
""", 'โ': """
โฆษณา	2021
โหลดแอปฟรี	2031
""", 'ủ': """
ủng hộ	2173
ủng hộ chúng tôi	2173
""", 'あ': """
あとで	1200
あとで読む	1208
あなたにおすすめ	1217
あなたにおすすめの記事	1217
あなたへのおすすめ	1217
あわせて読みたい	1217
あわせて読む	1241
""", 'い': """
いいえ、結構です	1200
いいね	1208	1208
いいね!してニュースをチェック	1209
いいね!で応援する	1231
いま読まれています	1241
いま読まれている記事	1241
""", 'お': """
おすすめ	1217
おすすめの記事	1217
おすすめ情報pr	1211
おすすめ記事	1217
おすすめ関連記事	1241
お問い合わせ	1213
お気に入り	1208
お気に入りに追加	1208
お申し込み	1203
""", 'こ': """
こちらの記事もおすすめ	1241
こちらの記事も読まれています	19	1241
こちらもおすすめ	1217
こちらも読む	1241
この著者の記事	1217
この記事に関連するニュース	1241
この記事のタグ	1217
この記事の写真をすべて見る	1242
この記事の関連ニュース	1241
この記事は会員限定です	1203
この記事もチェック	1231
この記事をシェア	1208
この記事をプレゼント	1231
この記事をプレゼントする	1231
この記事を保存	1231
この記事を印刷	1231
この記事を印刷する	1231
この記事を評価する	1231
この記者の記事一覧	1217
この連載の記事	1217
""", 'ご': """
ご意見	1215
ご支援のお願い	1201
ご購読の申し込み	1203
""", 'さ': """
さらに読み込む	1219
""", 'す': """
すべての写真を見る	1242
すべて受け入れる	1213
すべて見る	1219
すべて許可	1213
""", 'そ': """
その他の記事	1217
""", 'は': """
はてなブックマーク	1208
はてなブックマークに追加	1231
はてブ	1208
""", 'ま': """
また後で	1200
""", 'み': """
みんなのコメント	1215
""", 'も': """
もっと見る	1219
もっと詳しく知りたい方は	1241
もっと読む	1217
もどる	1219
""", 'よ': """
よく読まれています	1241
よく読まれている記事	1217
よく読まれている記事ランキング	1217
""", 'ア': """
アクセスランキング	1217
アンケート実施中	1231
""", 'オ': """
オススメ記事	1217
""", 'カ': """
カテゴリ	1217
カテゴリー	1217
""", 'キ': """
キーワード	1217
""", 'ク': """
クイズに挑戦	1231
クイズに挑戦する	1231
クッキー	1213
クッキー設定	1213
クリップ	1208
クリップする	1208
""", 'コ': """
コピーしました	1208
コメント	1215
コメント#件	1215
コメント(#	1215
コメントする	1215
コメントはまだありません	1215
コメントをもっと見る	1215
コメントを投稿	1215
コメントを書く	1215
コメントを残す	1215
コメントを見る	1215
コメント一覧	1215
""", 'サ': """
サイトポリシー	1213
サイトマップ	1213
サインイン	1203
サポートする	1201
""", 'シ': """
シェア	1208	1231
シェアしよう	1208
シェアする	1208	1231
""", 'ス': """
スキップ	1200
スクラップ	1208
スクラップする	1208
スポンサー	1211
スポンサードリンク	1211
スポンサーリンク	1211
""", 'タ': """
タイアップ	1211
タグ	1217
""", 'チ': """
チップを送る	1201
チャンネル登録	1209
""", 'ツ': """
ツイート	1208
ツイートする	1208
""", 'ト': """
トップ	1219
トップへ戻る	1219
トップニュース	1217
トップページ	1219
トピックス	1217
""", 'ド': """
ドネーション	1201
""", 'ニ': """
ニュースを読む	1219
ニュースレター	1205
ニュースレター登録	1205
""", 'バ': """
バックナンバー	1217
""", 'パ': """
パスワードを忘れた方	1203
""", 'ピ': """
ピックアップ	1217
""", 'フ': """
フォロー	1209
フォローしてね	1209
フォローしました	1209
フォローする	1209
フォロー中	1209
""", 'ブ': """
ブックマーク	1208
ブックマークする	1208
""", 'プ': """
プライバシーポリシー	1213
プレゼント	1203
プレミアム	1203
""", 'ヘ': """
ヘルプ	1213
""", 'ペ': """
ページの先頭へ	1219
ページトップ	1219
ページトップへ	1219
""", 'ホ': """
ホーム	1219
""", 'ポ': """
ポスト	1208
ポストする	1208
""", 'マ': """
マイページ	1203
""", 'メ': """
メニュー	1219
メルマガ	1205
メルマガ登録	1205
メールで送る	1208
メールで送信	1208
メールアドレス	1205
メールアドレスを入力	1205
メールマガジン	1205
メールマガジン登録	1205
""", 'ラ': """
ランキング	1217
""", 'リ': """
リンクをコピー	1208
リンクをコピーしました	1231
リンクをコピーする	1231
""", 'ロ': """
ログアウト	1203
ログイン	1203
ログイン/会員登録	1203
ログイン・会員登録	1203
""", '一': """
一覧	1219
一覧へ	1219
一覧を見る	1219
""", '上': """
上一篇	2229
上一頁	2231
上一页	2231
""", '下': """
下一篇	2229
下一頁	2231
下一页	2231
下次再說	2214
下次再说	2214
""", '不': """
不,謝謝	2214
不,谢谢	2214
不用了	2214
""", '专': """
专题	2229
""", '个': """
个人中心	2217
""", '为': """
为你推荐	2229
为您推荐	2229
""", '主': """
主要ニュース	1217
""", '举': """
举报	2228
""", '人': """
人才招聘	2245
人気の動画	1241
人気の記事	1217
人気ランキング	1217
人気記事	1217
人気記事ランキング	1217
人氣文章	2254
""", '今': """
今、あなたにオススメ	1217
今、読まれている記事	1241
今はしない	1200
今はやめておく	1200
今回はしない	1200
今日の注目	1217
今日最熱門	2254
今日热点	2229
今日焦点	2229
今日熱門	2254
""", '他': """
他の記事	19
他の記事も読む	1217
""", '付': """
付費閱讀	2217
付费内容	2217
付费阅读	2217
""", '以': """
以下为广告内容	2245
以下為廣告內容	2245
以后再说	2214
""", '会': """
会员专属	2217
会员中心	2217
会员登录	2217
会員の方はこちら	1203
会員の方はログイン	1203
会員登録	1203
会員登録する	1203
会員登録はこちら	1203
会員限定	1203
会員限定記事	1203
""", '你': """
你可能也喜欢	2229
你可能也喜歡	2229
你可能感兴趣	2229
你可能还想看	2254
你可能還想看	2254
""", '使': """
使用条款	2226
使用條款	2226
""", '保': """
保存	1208
保存する	1208
""", '個': """
個人情報保護方針	1213
""", '元': """
元の記事を読む	1242
元記事で読む	1242
元記事を読む	1219
""", '免': """
免責聲明	2226
免費訂閱	2219
免費註冊	2217
免費試讀	2217
免责声明	2226
免费注册	2217
免费订阅	2219
免费试读	2217
""", '全': """
全ての写真を見る	1242
全文はこちら	1242
全文を読む	1219
全文表示	1219
全部接受	2226
全部评论	2228
""", '公': """
公众号	2223
公式sns	1209
公式twitter	1209
公式x	1209
""", '共': """
共有	1208
共有する	1208
共有リンクをコピー	1231
""", '关': """
关于我们	2226
关注	2223
关注我们	2223
关键词	2229
关闭	2214
""", '其': """
其他新聞	2229
其他新闻	19	2229
""", '再': """
再生	1219
""", '写': """
写真(#枚	1242
写真をもっと見る	1242
写真を見る	1219
写真を見る(全#枚	1242
写真特集	1217
写评论	2228
""", '分': """
分享	2222
分享到	2222
分享到facebook	2245
分享到line	2245
分享到微信	2222
分享到微博	2222
分享本文	2245
分享此文	2245
分享給好友	2245
分享給更多人看到	2245
分享给好友	2245
分享给更多人	2245
分享至	2222
分享至facebook	2222
分享至line	2245
分类	2229
分類	2229
""", '列': """
列印	2222
列印本頁	2245
""", '初': """
初割で無料体験する	1203
""", '利': """
利用規約	1213
""", '前': """
前のページ	1219
前の記事	1217
前の記事へ	1217
前へ	1219
前回の記事はこちら	1241
前回はこちら	1242
""", '加': """
加入line好友	2223
加入会员	2217
加入我们	2245
加入我们的团队	2245
加入我們	2245
加入我們的團隊	2245
加入書籤	2222
加入會員	2217
加载更多	2231
""", '動': """
動画	1217
動画で見る	1231
動画を再生する	1231
動画を見る	1219
""", '单': """
单次捐款	2215
""", '印': """
印刷	1208
印刷する	1208
印刷用ページ	1231
印刷用ページを表示	1231
""", '即': """
即时新闻	2229
即時新聞	2229
""", '原': """
原文連結	2255
原文链接	2255
""", '参': """
参与评论	2228
参加者募集中	1228
参加问卷调查	2245
""", '參': """
參加問卷調查	2245
""", '友': """
友善列印	2245
友達に教える	1231
""", '反': """
反馈	2228
""", '发': """
发现错误?请告诉我们	2245
发表留言	2228
发表评论	2228
""", '合': """
合わせて読みたい	1217
""", '同': """
同じカテゴリの記事	1217
同じ著者の記事	1241
同意	2226
同意しない	1213
同意する	1213
""", '听': """
听全文	2245
听新闻	2222
听这篇文章	2245
""", '單': """
單次捐款	2215
""", '回': """
回到頂部	2231
回复	2228
回覆	2228
回頂端	2231
回首頁	2231
""", '复': """
复制成功	2222
复制网址	2245
复制链接	2222
""", '大': """
大字	2222
大家还在看	2229
大家都在看	2229
""", '头': """
头条	2229
""", '字': """
字体大小	2222
字号	2222
字級	2222
字體大小	2222
""", '官': """
官方微博	2223
""", '定': """
定期定額	2215
""", '寄': """
寄付	1201
寄付する	1201
寄付で応援する	1231
寄付のお願い	1201
寄付をする	1201
""", '專': """
專題	2229
""", '小': """
小字	2222
小編推薦	2229
""", '尚': """
尚無留言	2245
""", '展': """
展开	2231
展开全文	2231
展開	2231
""", '已': """
已关注	2223
已是会员	2217
已有帐号	2217
已經是會員	2217
已經是會員?登入	2217
""", '广': """
广告	2225
""", '広': """
広告	1211
広告の後に続きます	1211
広告をスキップ	1211
広告を閉じる	1211
広告企画	1211
""", '廣': """
廣告	2225
""", '延': """
延伸閱讀	2229
延伸阅读	2229
""", '开': """
开通会员	2217
""", '影': """
影音	2229
""", '後': """
後で	1200
""", '微': """
微信	2222
微博	2222
""", '忘': """
忘記密碼	2217
忘记密码	2217
""", '応': """
応援する	1201
""", '您': """
您可能也喜歡	2229
您可能感兴趣	2229
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2254
您的邮箱	2219
您的電郵	2219
""", '意': """
意见反馈	2228
""", '感': """
感想を送る	1215
""", '成': """
成为会员	2215
成為會員	2215
""", '我': """
我同意	2226
我的帐户	2217
我的帳戶	2217
我知道了	2226
我要留言	2228
我要糾錯	2245
我要纠错	2228
我要评论	2228
""", '戻': """
戻る	1219
""", '所': """
所有留言	2228
""", '打': """
打印	2222
打印本页	2245
打赏	2215
""", '投': """
投票する	1231
投稿する	1215
""", '拒': """
拒絕	2226
拒绝	2226
""", '招': """
招聘启事	2245
""", '拡': """
拡大	1208
拡大する	1219
""", '按': """
按讚	2223
""", '捐': """
捐款	2215
捐贈	2215
捐赠	2215
""", '排': """
排行榜	2229
""", '採': """
採用情報	1228
""", '接': """
接受	2226
接受全部	2226
接受所有	2226
""", '推': """
推广	2225
推广内容	2225
推廣	2225
推荐	2229
推荐文章	2229
推荐阅读	2229
推薦	2229
推薦文章	2229
推薦閱讀	2229
""", '提': """
提供	1211
""", '搜': """
搜尋	2231
搜索	2231
""", '播': """
播放	2231
""", '支': """
支持我们	2215
支持我們	2215
支援する	1201
""", '收': """
收听	2222
收听本文	2245
收聽文章	2245
收藏	2222
收藏文章	2222
收藏本文	2245
收起	2231
""", '文': """
文字の大きさ	1208
文字サイズ	1208
""", '新': """
新着	1217
新着ニュース	1217
新着記事	1217
新着記事一覧	1241
新規会員登録	1203
新規登録	1203
新闻简报	2219
""", '显': """
显示更多	2231
""", '暂': """
暂不	2214
暂无评论	2245
""", '暫': """
暫不	2214
""", '更': """
更多	2229
更多内容	2229
更多報導	2229
更多报道	2229
更多文章	2229
更多新聞	2229
更多新聞請看	2254
更多新闻	2229
更多精彩	2254
更多精采內容	2245
""", '最': """
最多人看	2254
最新ニュース	1217
最新号	1241
最新影音	2254
最新文章	2229
最新新聞	2229
最新新闻	2229
最新消息	2229
最新記事	1217
""", '會': """
會員中心	2217
會員專屬	2217
會員登入	2217
""", '有': """
有料会員登録	1203
有料会員記事	1231
有料登録	1203
有料記事	1203
""", '朋': """
朋友圈	2222
""", '服': """
服务条款	2226
服務條款	2226
""", '朝': """
朝刊・夕刊	1203
""", '本': """
本周热门	2254
本文へ	1219
本文へ移動	1219
""", '机': """
机器翻译	2245
""", '查': """
查看全部	2231
查看原图	2231
查看原文	2255
查看更多	2231
查看留言	2228
查看评论	2228
""", '标': """
标签	2229
""", '検': """
検索	1219
""", '業': """
業配	2225
""", '標': """
標籤	2229
""", '機': """
機器翻譯	2245
""", '檢': """
檢舉	2228
""", '次': """
次のページ	1219
次の記事	1217
次の記事へ	1217
次へ	1219
次ページ	1219
""", '每': """
每月捐款	2215
""", '注': """
注册	2217
注目の記事	1217
注目キーワード	1217
注目ワード	1217
注目記事	1217
""", '点': """
点击排行	2229
点击播放	2245
点击查看原文	2255
点击查看大图	2231
点击阅读原文	2255
点我看视频	2245
点赞	2222
""", '為': """
為您推薦	2229
""", '热': """
热点	2229
热点推荐	2229
热门	2229
热门排行	2229
热门文章	2229
热门新闻	2229
""", '無': """
無料で体験する	1203
無料で読む	1203
無料会員登録	1203
無料会員限定	1203
無料体験	1203
無料登録	1203
""", '焦': """
焦點新聞	2229
""", '熱': """
熱門	2229
熱門排行	2229
熱門文章	2229
熱門新聞	2229
熱門話題	2229
""", '特': """
特定商取引法に基づく表記	1213
特集	1217
""", '猜': """
猜你喜欢	2229
猜你喜歡	2229
""", '申': """
申し込む	1203
""", '电': """
电子报	2219
电子邮箱	2219
""", '画': """
画像を拡大	1219
画像を見る	1219
""", '留': """
留言	2228
留言(#	2228
""", '登': """
登入	2217
登入/註冊	2217
登出	2217
登录	2217
登录/注册	2217
登錄	2217
登録	1203
登録が完了しました	1231
登録して続きを読む	1203
登録する	1203
""", '發': """
發現錯誤?請告訴我們	2245
發表留言	2228
發表評論	2228
""", '目': """
目录	2231
目次	1219
目錄	2231
""", '相': """
相关主题	2229
相关报道	2229
相关推荐	2229
相关文章	2229
相关新闻	2229
相关标签	2229
相关视频	2254
相关阅读	2229
相關主題	2229
相關報導	2229
相關影片	2254
相關推薦	2229
相關文章	2229
相關新聞	2229
相關標籤	2229
相關閱讀	2229
""", '看': """
看了这篇文章的人也看	2229
看原文	2255
看更多	2229
看更多文章	2254
看更多新聞	2254
""", '稍': """
稍后再说	2214
稍后提醒我	2214
稍后阅读	2245
稍後再說	2214
稍後提醒我	2214
稍後閱讀	2245
""", '立': """
立即捐款	2215
立即訂閱	2217
立即订阅	2217
""", '粉': """
粉絲團	2223
""", '精': """
精彩推荐	2254
精彩推薦	2254
精选	2229
""", '紙': """
紙面ビューアー	1203
""", '続': """
続きはこちら	1242
続きをみる	1219
続きを読む	1203
""", '網': """
網友留言	2228
""", '編': """
編輯推薦	2229
編輯精選	2229
編集部おすすめ	1217
編集部のおすすめ	1217
""", '縮': """
縮小	1208
""", '繼': """
繼續閱讀	2231
""", '纠': """
纠错	2228
""", '继': """
继续浏览内容	2231
继续阅读	2231
""", '编': """
编辑推荐	2229
编辑精选	2229
""", '网': """
网友评论	2228
""", '联': """
联系我们	2226
""", '聯': """
聯絡我們	2226
""", '聽': """
聽全文	2245
聽新聞	2222
聽這篇文章	2245
""", '菜': """
菜单	2231
""", '著': """
著作権	1213
""", '複': """
複製網址	2245
複製連結	2222
""", '觀': """
觀看更多	2254
""", '视': """
视频	2229
""", '解': """
解鎖全文	2245
解锁全文	2245
""", '訂': """
訂閱	2217
訂閱會員	2217
訂閱會員專屬內容	2245
訂閱郵件	2219
訂閱電子報	2219
""", '記': """
記事の続きはこちら	1242
記事へのご意見	1215
記事をサポートする	1201
記事をプレゼント	1203
記事をプレゼントする	1231
記事を保存	1208
記事を保存する	1231
記事を印刷する	1208
記事を読む	1219
記事ランキング	1217
記事一覧	1219
記事一覧を見る	1242
記事全文を読む	1219
記者募集	1228
記者募集中	1228
""", '許': """
許可する	1213
""", '註': """
註冊	2217
""", '評': """
評論	2228
""", '話': """
話題の記事	1217
""", '語': """
語音播報	2245
語音朗讀	2245
""", '誤': """
誤字脱字の報告	1231
誤字脱字を報告する	1231
""", '読': """
読まれている記事	1217
読み上げ	1231
""", '請': """
請填寫讀者問卷	2245
請繼續往下閱讀	2225	2225
請輸入電子郵件	2219
""", '讚': """
讚	2222
讚賞支持	2215
""", '订': """
订阅	2217
订阅会员	2217
订阅邮件	2219
""", '评': """
评论	2228
评论(#	2228
""", '诚': """
诚聘英才	2245
""", '话': """
话题	2229
""", '语': """
语音朗读	2245
""", '请': """
请先登录再评论	2245
请继续往下阅读	2225
请输入邮箱	2219
""", '購': """
購読	1203
購読する	1203
購読のお申し込み	1203
購読申し込み	1203
""", '贈': """
贈送文章	2245
贈送文章給朋友	2245
贈送此文	2245
""", '贊': """
贊助	2215
贊助內容	2225
贊助商	2225
""", '赞': """
赞助	2215
赞助内容	2225
赞助商链接	2225
赞赏	2215
""", '赠': """
赠送此文	2245
""", '跳': """
跳到主要內容	2231
""", '載': """
載入更多	2231
""", '轉': """
轉發	2222
""", '转': """
转发	2222
""", '返': """
返信	1215
返信する	1215
返回顶部	2231
返回首页	2231
""", '追': """
追蹤	2223
追蹤我們	2223
""", '通': """
通報する	1215
通知を受け取る	1231
""", '速': """
速報	1217
速報通知を受け取る	1231
""", '連': """
連結已複製	2245
連載	1217
""", '運': """
運営会社	1213
""", '違': """
違反報告	1215
""", '選': """
選單	2231
""", '邮': """
邮箱	2219
""", '链': """
链接已复制	2245
""", '閉': """
閉じる	1200	1219
""", '開': """
開通會員	2217
""", '関': """
関連	1217
関連する記事	1217	1241
関連キーワード	1217
関連タグ	1217
関連トピックス	1217
関連ニュース	1217
関連リンク	1217
関連動画	1217
関連情報	1217
関連記事	1217
関連記事はこちら	1241
""", '閱': """
閱讀全文	2231
閱讀原文	2255
閱讀更多	2231
""", '關': """
關於我們	2226
關注	2223
關注我們	2223
關鍵字	2229
關閉	2214
""", '阅': """
阅读全文	2231
阅读原文	2255
阅读更多	2231
""", '隐': """
隐私权政策	2226
""", '電': """
電子信箱	2219
電子報	2219
電子版	1203
""", '音': """
音声で聞く	1208
音声読み上げ	1231
""", '頭': """
頭條	2229
""", '顯': """
顯示更多	2231
""", '首': """
首頁	2231
首页	2231
""", '點': """
點我看影片	2245
點擊播放本文	2245
點閱排行	2254
""", '가': """
가	1258
가입하기	1254
가장 많이 본 뉴스	1263
""", '개': """
개인정보 처리방침	1261
개인정보처리방침	1261
""", '거': """
거부	1261
""", '검': """
검색	1265
""", '계': """
계속 읽기	1254
""", '고': """
고객센터	1261
""", '공': """
공유	1258
공유하기	1258
""", '관': """
관련 기사	1263
관련 뉴스	1263
관련 영상	1284
관련 태그	1263
관련기사	1263
관련뉴스	1263
관련키워드	1263
""", '광': """
광고	1260
광고 닫기	1260
""", '괜': """
괜찮습니다	1251
""", '구': """
구독	1254
구독 신청	1254
구독 전용	1254
구독 중	1254
구독신청	1254
구독이 완료되었습니다	1276
구독하고 이어서 읽기	1276
구독하기	1254
""", '글': """
글씨크기	1258
글자 크기	1258
글자 크기 변경	1276
글자 크기 조절	1276
글자크기	1258
""", '기': """
기부하기	1252
기사 공유하기	1258
기사 더보기	1276
기사 듣기	1276
기사 링크 복사	1276
기사 본문	1265
기사 선물하기	1276
기사 스크랩하기	1276
기사 오류 신고	1276
기사 오류 제보	1276
기사 원문 보기	1276
기사 저장하기	1276
기사 제보 및 문의	1276
기사 후원하기	1252
기사에 대한 의견	1262
기사원문	1265
기사저장	1258
기자 구독	1271
기자 구독하기	1271
기자 페이지	1271
기자 프로필 보기	1271
기자의 다른 기사	1271
기자의 다른기사	1263
""", '나': """
나중에	1251
나중에 보기	1276
나중에 읽기	1276
나중에 하기	1251
""", '내': """
내 정보	1254
""", '네': """
네이버 블로그	1258
""", '놓': """
놓치면 안 되는 기사	1284
""", '뉴': """
뉴스 듣기	1276
뉴스레터 무료 구독	1276
""", '다': """
다른 공유 찾기	1258
다른 기사	19	1263
다른 기사 더 보기	19
다른 기사 보기	1271
다른기사	1263
다른기사 보기	1263
다시 보지 않기	1251
다음	1265
다음 기사	1263
다음 기사 보기	1276
다음 페이지	1265
다음기사	1263
다음에	1251
""", '닫': """
닫기	1251
""", '답': """
답글	1262
답글쓰기	1262
""", '당': """
당신이 좋아할 만한	1263
""", '댓': """
댓글	1262
댓글 #	1262
댓글 #개	1262
댓글 보기	1262
댓글 쓰기	1262
댓글 운영 정책	1276
댓글 운영정책	1276
댓글보기	1262
댓글쓰기	1262
댓글을 입력해주세요	1262
""", '더': """
더 보기	1265
더보기	1263	1265
""", '독': """
독자 의견 조사	1276
""", '동': """
동영상	1263
동의	1261
동의합니다	1261
""", '등': """
등록	1262
""", '디': """
디지털뉴스부	1271
디지털뉴스팀	1271
디지털콘텐츠팀	1271
""", '라': """
라인	1258
""", '랭': """
랭킹	1263
랭킹뉴스	1263
""", '로': """
로그아웃	1254
로그인	1254
로그인 후 댓글 쓰기	1276
로그인/회원가입	1254
""", '링': """
링크 복사	1258
링크가 복사되었습니다	1276
""", '마': """
마이페이지	1254
""", '많': """
많이 본 기사	1263
많이 본 뉴스	1263
많이 본 영상	1284
많이 읽은 기사	1263
많이본 기사	1263
많이본 뉴스	1263
""", '맨': """
맨 위로	1265
맨위로	1265
""", '메': """
메뉴	1265
메뉴 닫기	1265
메일	1258
""", '모': """
모두 동의	1261
""", '목': """
목록	1265
목록보기	1265
""", '무': """
무료 체험 시작하기	1254
무료 회원가입	1254
""", '문': """
문의	1262
""", '바': """
바로가기	1258
""", '밴': """
밴드	1258
""", '베': """
베스트	1263
""", '복': """
복사하기	1258
""", '본': """
본문 글씨 줄이기	1258
본문 글씨 키우기	1258
본문 바로가기	1265
본문으로 바로가기	1265
""", '북': """
북마크	1258
""", '비': """
비밀번호 찾기	1254
""", '사': """
사이트맵	1261
사진 확대	1265
""", '설': """
설문 참여 바로가기	1276
설문 참여하기	1276
설문조사 참여하기	1276
""", '속': """
속보	1263
속보 알림 받기	1276
속보 알림 신청	1276
""", '스': """
스크랩	1258
스크랩하기	1276
스폰서	1260
""", '신': """
신고	1262
신문구독	1254
""", '실': """
실시간 뉴스	1263
""", '에': """
에디터 추천	1263
""", '연': """
연관기사	1263
""", '영': """
영상	1263
영상 보기	1276
영상으로 만나보세요	1276
영상으로 보기	1276
""", '오': """
오늘 하루 보지 않기	1251
오늘은 그만 보기	1251
오늘의 추천	1263
오늘의 핫뉴스	1284
오디오로 듣기	1276
오류 신고	1262
오류 신고하기	1276
오탈자 신고	1276
""", '온': """
온라인뉴스팀	1271
""", '요': """
요약	1265
""", '원': """
원문보기	1265
""", '위': """
위로	1265
""", '유': """
유료 기사입니다	1276
""", '음': """
음성 재생하기	1276
음성으로 듣기	1258
""", '응': """
응원하기	1252
""", '의': """
의견 쓰기	1262
""", '이': """
이 기사 어땠나요	1276
이 기사를 공유합니다	1276
이 기사를 추천합니다	1276
이 기사와 함께 읽은 기사	1276
이 기자의 다른 기사	1276
이 시각 많이 본 기사	1284
이 시각 많이 본 뉴스	1284
이 시각 주요뉴스	1263
이 시각 추천뉴스	1263
이런 기사는 어때요	1284
이메일	1258
이메일무단수집거부	1261
이미 구독 중이신가요	1254
이미 회원이신가요	1254
이미지 크게 보기	1265
이미지 확대	1265
이슈	1263
이용약관	1261
이전	1265
이전 기사	1263
이전 기사 보기	1276
이전기사	1263
""", '인': """
인기 급상승	1284
인기 기사	1263
인기기사	1263
인기뉴스	1263
인쇄	1258
인쇄하기	1258
인스타그램 팔로우	1276
""", '일': """
일시후원	1252
""", '재': """
재생	1265
""", '저': """
저작권규약	1261
저장	1258
""", '전': """
전체 댓글	1262
전체 보기	1265
전체메뉴	1265
전체보기	1265
""", '접': """
접기	1265
""", '정': """
정기 후원하기	1252
정기구독	1254
정기후원	1252
""", '제': """
제보	1262
제보하기	1262
""", '좋': """
좋아요	1258
좋은 기사 후원하기	1252
""", '주': """
주소 복사	1276
주소가 복사되었습니다	1276
주소복사	1258
주요 기사	1263
주요 뉴스	1263
주요 뉴스 더보기	1284
주요기사	1263
주요뉴스	1263
""", '지': """
지금 뜨는 기사	1284
지금 뜨는 뉴스	1284
지면보기	1254
""", '청': """
청소년보호정책	1261
""", '최': """
최신 기사	1263
최신 뉴스	1263
최신기사	1263
최신뉴스	1263
""", '추': """
추천 기사	1263
추천 영상	1284
추천기사	1263
추천뉴스	1263
""", '친': """
친구 추가하기	1276
""", '카': """
카카오스토리	1258
카카오톡	1258
카카오톡 공유	1258
카카오톡으로 공유	1276
카카오톡으로 공유하기	1276
카테고리	1263
""", '쿠': """
쿠키 설정	1261
""", '퀴': """
퀴즈 풀기	1276
""", '키': """
키워드	1263
""", '태': """
태그	1263
""", '텔': """
텔레그램에서 소식 받기	1276
""", '투': """
투표하기	1276
""", '트': """
트위터	1258
트위터 공유	1258
""", '페': """
페이스북	1258
페이스북 공유	1258
페이스북으로 공유	1276
""", '펼': """
펼치기	1265
""", '포': """
포토	1263
""", '폰': """
폰트 크기	1258
""", '프': """
프리미엄	1254
프린트	1258
""", '함': """
함께 보면 좋은 기사	1263
함께 볼 기사	1284
함께 읽으면 좋은	1263
함께 읽은 기사	1284
""", '핫': """
핫뉴스	1263
핫이슈	1263
핫클릭	1284
""", '헤': """
헤드라인	1263
""", '협': """
협찬	1260
""", '홈': """
홈	1265
""", '화': """
화제의 뉴스	1263
""", '회': """
회사소개	1261
회원가입	1254
""", '후': """
후원	1252
후원 안내	1252
후원 하기	1252
후원하기	1252
후원회원 가입	1252
"""}

START = {'a': """
abonē	1360 K par	1360 K no	1360 K un	1362 K
această	1685 K traducere
además	677 K:	715 K, en
ai가	1273 K 자동 번역한	1273 K 번역한	1273 K 핵심	1273 K 요약한
ai에게	1273 K 물어	1273 K 질문	1273 K 물어보기
ajánljuk	1042 K:
aktivér	328 K
alătură	12 K-te
anmäl	1983 K dig till vårt	1999 K
apúntate	696 K a nuestro seminario	696 K a nuestro evento
artykuł	1560 K ukazał się	1560 K pochodzi z	1566 K przetłumaczony	1566 K został przetłumaczony	1566 K czyta	1566 K wygenerowany
artykuły	1557 K autora
ascultă	1 K	1676 K:	1691 K podcastul	1691 K acest articol
atsisiųskite	1323 K
autorė	1327 K:
autoři	242 K jsou
außerdem	445 K lesenswert:	445 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	704 K la app
beiträge	27 K
benefício	1641 K do assinante:
beställ	1999 K
besøg	314 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2183 K liên quan:	2194 K viết này có	2194 K viết có hữu ích
báo	2194 K lỗi bài viết
bình	5 K luận	27 K luận	2195 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1042 K:
bạn	2194 K phát hiện	2194 K thấy bài viết
bản	2194 K tóm tắt này
bấm	2196 K để nghe
""", 'c': """
chceš	263 K u nás pracovat	1877 K u nás pracovať
chefredaktör	1997 K och ansvarig utgivare:	1997 K:
chưa	32 K có bình luận
citeşte	1676 K şi	1676 K şi:	1676 K şi
citește	1676 K și	1676 K și:	1676 K:	1676 K mai mult	1676 K aici	1676 K și	1676 K mai departe:
citiți	1676 K și
ciąg	1570 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1639 K gerado	1644 K oferecido por
conținut	1685 K generat	1689 K oferit de
crédit	931 K photo	931 K photos
crédits	931 K photo	931 K photos
cài	2198 K đặt ứng dụng	2198 K ứng dụng	2198 K app
có	2183 K thể bạn quan tâm:
""", 'd': """
dacă	1680 K ai informații	1687 K ai observat o
dalinkitės	1323 K
další	232 K články autora
darovať	1871 K
dernières	892 K actualités
descarcă	13 K
descargá	13 K	704 K la app
descărcați	13 K
disponível	1649 K na app store	1649 K no google play	1649 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	256 K
dostępna	1573 K w
dostępne	1573 K w
dostępny	1573 K w
dołącz	12 K do	1584 K do	1596 K do dyskusji
držte	28 K se
découvrez	893 K aussi	910 K la boutique	910 K notre boutique	910 K nos jeux	910 K notre hors-série	918 K notre application	918 K notre appli
décryptage	893 K :
dùng	2203 K thử
""", 'e': """
elírást	7 K
előfizetőként	1067 K
encuéntranos	12 K
envía	3 K
envíanos	685 K
erről	1042 K bővebben
escríbenos	679 K
estagiária	1632 K sob supervisão	1632 * K sob supervisão
estagiário	1632 K sob supervisão
""", 'f': """
faça	1647 K o quiz	1647 K o teste	1647 K o nosso
felelős	1064 K szerkesztő:	1064 K kiadó:
fiți	31 K primul
foretrækker	329 K du
fortsätt	2001 K läsa
fotogaléria	1845 K:
fotografía	716 K:
få	305 K fuld adgang til	328 K adgang	328 K fri	328 K fuld	328 K besked	328 K ugens	328 K dagens	328 K de	328 K nyheder	328 K en notifikation	328 K breaking	328 K seneste nyt	339 K	1490 K full tilgang til	1516 K tilgang	1516 K fri	1516 K full	1516 K beskjed	1516 K varsel	1516 K ukas	1516 K dagens	1516 K de	1516 K nyheter	1516 K siste	1528 K	1974 K full tillgång till	1999 K tillgång	1999 K fri	1999 K full	1999 K besked	1999 K en notis	1999 K veckans	1999 K dagens	1999 K de	1999 K nyheter	1999 K senaste	2010 K
férjen	1067 K hozzá
följ	12 K	1978 K	1999 K
følg	12 K	12 K oss	309 K	328 K	1494 K	1516 K
füge	12 K uns
fügen	12 K sie uns
für	394 K diesen artikel	394 K diesen
főszerkesztő	1064 K:
""", 'g': """
gazeteciliğimizi	2084 K
ghé	2195 K cửa hàng trực tuyến
glöm	1999 K inte att bekräfta
góp	2194 K ý cho bài viết
gör	1983 K quizet	1983 K vårt quiz	1999 K vårt
görmemiz	2089 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1068 K lát
hintergründe	445 K dazu:
hjälp	1983 K oss bli bättre	1983 K oss att bli bättre
hjælp	314 K os med at blive bedre
hlavné	1858 K body
hlavní	244 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2195 K trả lời khảo sát	2201 K ủng hộ
hämta	13 K	1987 K
häng	1999 K med
hääleta	751 K
håll	28 K	28 K dig
hör	398 K dir	1999 K
hören	398 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	300 K også	300 K også:	314 K mere på	328 K	1485 K også	1485 K også:	1516 K
""", 'i': """
iesūti	1348 K savu	1348 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1323 K
""", 'j': """
jaký	33 K je váš
jäikö	830 K juttu kesken
jälgi	751 K
""", 'k': """
kapcsolódó	1042 K	1042 K:
kiểm	2195 K tra kiến thức của bạn
kjøp	1499 K billetter	1499 K billett	1516 K
klausykitės	1308 K
klikněte	230 K zde
ključne	1805 K točke	1805 K tačke
klõpsates	751 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1362 K var
kommentarsfältet	5 K
kopiér	328 K
kopírovat	256 K
kopírovať	1871 K
kopē	1362 K
kvíz	230 K:	1054 K	1845 K:
kérje	1067 K
kérjen	1067 K
kérjük	28 K
köp	1983 K biljetter	1983 K biljett	1999 K
kövess	12 K
kövesse	1067 K
kövessen	12 K
køb	314 K billetter	314 K billet	328 K
küfür	27 K içeren
küldd	3 K el	1049 K el nekünk
küldje	1049 K el nekünk	1067 K	1067 K tovább
kļūsti	1362 K
kết	2186 K nối với chúng tôi
""", 'l': """
laimē	1362 K
laimėkite	1323 K
legyél	1067 K
lejupielādē	1362 K
leé	715 K también	715 K más	715 K:
lisää	854 K meidät
lásd	1042 K még
lásson	1067 K több
lát	1049 K valami
láttál	1049 K valami
lägg	1999 K till
lähetä	833 K juttuvinkki	833 K uutisvinkki	833 K vinkki	837 K mielipidekirjoituksesi	837 K mielipidekirjoitus	854 K
lämna	1977 K dina tips	1977 K ditt tips
läs	1967 K mer om	1968 K också	1968 K också:	1968 K även	1968 K mer	1968 K mer:	1968 K:	1968 K här	1968 K också	1968 K mer	1968 K även	1968 K även:	1974 K vidare med	1974 K mer på	1987 K e-tidningen	1987 K tidningen	1999 K	2001 K vidare
læs	299 K mere om	300 K også	300 K også:	300 K mere	300 K mere:	300 K:	300 K her	300 K hele	300 K også	300 K mere	305 K videre med	319 K e-avisen	319 K avisen	328 K	330 K videre
légy	31 K te az első
líbil	8 K se vám	245 K se
löydät	12 K meidät	854 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1570 K wideo
mesterséges	1075 K intelligencia írta
mirá	699 K el video	715 K también	715 K:
mitä	8 K pidit	33 K mieltä	855 K mieltä sinä
mišljenja	1802 K autora	1802 K iznesena	1802 K izneta
mišljenje	1802 K autora
możliwość	5 K komentowania
mándanos	685 K
más	676 K noticias de	676 K noticias sobre	676 K sobre	676 K en	676 K de	677 K información	677 K información:	677 K información	679 K artículos de
máte	232 K tip
märkasid	736 K midagi	742 K viga	742 K artiklis viga
még	32 K nincs
més	183 K informació:	209 K notícies de	209 K notícies sobre
mød	314 K os
mūs	1362 K vari
mời	2183 K xem	2183 K bạn đọc	2183 K độc giả	2186 K bạn tham gia	2186 K độc giả theo dõi	2186 K bạn đọc theo dõi	2196 K quý vị theo dõi	2196 K quý độc giả	2196 K bạn xem video	2196 K nghe
""", 'n': """
nahlásit	266 K chybu
nahlásiť	1880 K chybu
nahláste	1880 K chybu
najważniejsze	1566 K informacje
naloži	1921 K
naložite	13 K	1921 K
naročite	1928 K se na
našli	7 K jste	7 K ste
nemáte	264 K čas číst	1878 K čas čítať
než	273 K vložíte komentář	273 K začnete diskutovat	273 K napíšete příspěvek
nguồn	2190 K:	2190 K :
nové	247 K číslo	247 K vydání	1861 K číslo	1861 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	854 K enemmän
nägid	752 K viga
näita	751 K
näitkö	855 K virheen
näytä	854 K sisältö
nå	1999 K vår
nézd	1042 K meg	1067 K meg
nézze	1042 K meg	1067 K meg
nāc	1353 K strādāt
""", 'o': """
oceń	8 K	1567 K ten	1567 K artykuł	1567 K tekst
odporučte	1871 K
odporúčame	1845 K:
odsłuchaj	1578 K	1578 K ten
ofereça	3 K
oglądaj	1555 K:
ohodnoťte	245 K	1859 K
opýtajte	1858 K sa
opširnije	1791 K:	1791 K na
ouça	1 K	1624 K:	1645 K o podcast
oír	1 K
""", 'p': """
pamanīji	1354 K kļūdu
pamanījāt	1354 K kļūdu
pastebėjote	1309 K įdomų	1315 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2190 K viên:
piditkö	8 K	855 K
pidätkö	855 K
piše	1816 K:
podobał	8 K ci się
podpořte	261 K
podržite	1819 K
podés	12 K seguir	686 K enviarnos
podívejte	230 K se:	230 K se na video
poleć	1578 K
poslať	1871 K
poslechněte	1 K si	230 K si	230 K si:
poslušajte	1 K	1791 K:	1900 K:
posłuchaj	1 K	1555 K:	1555 K też:
pozostała	1570 K część
pošlete	256 K
pošlite	3 K	1871 K
poți	1680 K contacta autorul	1680 K contacta autoarea
praneškite	1309 K redakcijai
predplaťte	1875 K si
prečítajte	1845 K si tiež	1845 K si aj	1845 K si	1845 K si:
pridružite	12 K se
pridėkite	1323 K
pročitaj	1791 K još	1791 K i
pročitajte	1791 K još	1791 K i	1791 K više	1791 K još	1791 K i	1791 K više	1791 K:	1791 K više o ovoj temi
prvý	1870 K mesiac len za	1870 K mesiac za	1870 K mesiac už za	1870 K mesiac zadarmo
prześlij	1578 K dalej
páčil	8 K sa vám	1859 K sa
päivitä	854 K
pääset	854 K lukemaan
päätoimittaja	852 K:
păstrați	28 K
pērc	1353 K biļetes	1362 K
předplaťte	261 K si
přehrajte	230 K si
přečtěte	230 K si také	230 K si	230 K si:	230 K si také:
připojte	12 K se
""", 'q': """
querés	686 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	264 K posloucháte
radšej	1878 K počúvate
radši	264 K posloucháte
rašykite	1309 K autorei	1309 K autoriui
recibí	685 K las noticias
recomandări	1676 K:
regisztrálj	1066 K ingyenesen
regisztráljon	1054 K	1066 K ingyenesen
resuméet	26 K er
resztę	1570 K tekstu
rezervē	1362 K
rešite	1791 K kviz
riješite	1791 K kviz
rozwiąż	1555 K quiz
rätsel	436 K mit
rätseln	436 K sie mit
réservez	910 K vos places pour la soirée de la rédaction
résumer	901 K cet article	901 K l'article
résumé	901 K généré	901 K rédigé	901 K réalisé	901 K produit	901 K par
rösta	1999 K
rādīt	1362 K
""", 's': """
saglabā	1362 K
saistīts	1338 K:
saņem	1362 K
sažetak	1805 K	1805 K članka	1805 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	685 K el canal	715 K leyendo:
sesizări	1680 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	244 K	244 K článku
siųskite	1309 K savo	1323 K
sjefredaktør	1513 K:	1513 K og ansvarlig redaktør:
skopírovať	1871 K
skrót	1566 K artykułu
související	230 K:
sporočite	1933 K napako
sprawdź	1555 K:	1555 K też:
spýtajte	1858 K sa
stališča	1911 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1974 K
stötta	1974 K
støt	305 K
støtt	1490 K
suscríbete	657 K a
susidūrėte	1309 K su
susiję	1298 K:
synthèse	901 K générée
syötä	854 K
szerző	1073 K:
szívesen	1068 K meghallgatjuk
szöveg	1073 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	690 K
síganos	12 K
sígueme	690 K
síguenos	12 K
søg	328 K nu
súhrn	1858 K
súmate	12 K
súvisiace	1845 K:
súvisiaci	1845 K článok
sūti	1348 K savu	1362 K
""", 't': """
también	677 K puedes leer	677 K puedes leer:	677 K te puede interesar:
també	183 K et pot interessar:
tekoäly	859 K on
tenés	682 ¿K información
thử	2195 K sức với
tiedätkö	833 K aiheesta	833 K asiasta	833 K lisää
tiivistelmä	26 K on
tilføj	328 K
todavía	32 K no hay comentarios
további	1042 K részletek
traducció	192 K feta
transparentní	237 K účet:
trả	2195 K lời câu đố
trải	2203 K nghiệm
turpinājums	1364 K
twój	27 K komentarz
työskenteletkö	833 K
tác	2190 K giả:	2190 K giả là
támogasd	1059 K a	1059 K az
támogassa	1059 K a	1059 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2194 K tắt này
töltsd	13 K le
töltse	13 K le	1067 K le	1067 K ki
történeteiket	1049 K
tüm	27 K yorumlar
tęsinys	1325 K
tłumaczenie	1566 K
tải	13 K	13 K ứng dụng	2198 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	1824 K na grešku
uključi	1812 K
uključite	1812 K
uložit	256 K
uložiť	1871 K
uložte	256 K si	1871 K si
unbeschränkter	416 K zugang
unterstütze	350 K
unterstützen	350 K sie	350 K sie die
uočili	7 K ste
upozorniť	1880 K na chybu
upozorněte	266 K na chybu
urmărește	12 K	1676 K și:	1691 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1054 K részt
več	1900 K:	1900 K v videu	1925 K o tem	1925 K novic	1925 K preberite
vidéo	893 K :
visą	1323 K interviu
više	1791 K o:
você	1624 K pode gostar:
vprašaj	1914 K
vprašajte	1914 K
vypočujte	1 K si	1845 K si:
vytiskněte	256 K
vytlačiť	1871 K
vytlačte	1871 K
válaszolj	1067 K
válaszoljon	1067 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	328 K med
véleménycikkeit	1049 K
více	230 K zde	230 K k tématu:
võida	751 K
võta	736 K ühendust	751 K
vă	28 K rugăm să
věnujte	256 K
všechny	27 K komentáře	232 K články autora
""", 'w': """
weiterführende	372 K artikel:
weź	1596 K udział w dyskusji
więcej	1554 K o	1554 K na temat	1554 K z	1555 K na ten temat:	1557 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	2078 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1589 K uwagę	1589 K błąd	1589 K literówkę	1589 K uwagi	1589 K nieścisłość
ziņo	1348 K redakcijai
zkopírovat	256 K
znalazłeś	7 K
zostań	1586 K reporterem	1586 K reporterką	1586 K dziennikarzem
""", '©': """
©	376 K dpa	555 K #	555 K
""", 'à': """
à	893 K lire aussi	893 K lire également	893 K lire :	893 K lire sur	893 K voir aussi	893 K écouter	893 K relire	893 K découvrir	893 K lire sur le même sujet	893 K consulter :	893 K voir également	895 K propos de l'auteur	895 K propos de l'autrice	910 K retrouver dans le numéro
àudio	192 K generat
""", 'á': """
áudio	1639 K gerado
""", 'ä': """
är	1977 K du
äänestä	854 K
""", 'é': """
écouter	1 K l'article	1 K cet article	893 K aussi
écoutez	1 K cet	1 K l'article	914 K le podcast
""", 'í': """
írd	1067 K be
írj	1049 K a szerzőnek
írja	1067 K be
írjon	1049 K a szerzőnek	1067 K közvetlenül	1067 K nekünk
""", 'î': """
întreabă	1685 K asistentul
""", 'ö': """
ön	1068 K szerint
""", 'ú': """
últimas	676 K noticias de	1623 K de	1623 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	374 K die autorin	374 K den autor	374 K die autor:in	374 K die autoren	374 K die autor:innen
""", 'č': """
čitaj	1791 K još
čitajte	1791 K i	1791 K još	1791 K još:
članak	1805 K je preveden	1805 K čita	1808 K je objavljen u
članek	1914 K je preveden	1914 K bere	1914 K je prebral	1917 K je objavljen v
článek	244 K byl přeložen	244 K přeložen	244 K načetl	247 K vyšel v
článok	1858 K bol preložený	1858 K načítal	1861 K vyšiel v
čo	33 K si myslíte
čtěte	230 K také	230 K také:	230 K i	230 K více	230 K:	230 K také
číslo	237 K účtu pro dary	237 K transparentního účtu
čítajte	1845 K aj	1845 K tiež	1845 K viac
""", 'đ': """
đánh	2194 K giá bài viết
đăng	2195 K ký tham dự hội thảo
đọc	2183 K thêm	2183 K thêm:	2183 K:	2183 K tiếp:	2186 K tin nhanh
""", 'į': """
įsigykite	1323 K
įtraukite	1323 K mus
įveskite	1323 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1582 K:
źródło	1582 K:
""", 'ž': """
želite	1821 K raditi kod nas	1821 K da radite kod nas	1930 K delati pri nas
želiš	1821 K raditi kod nas	1930 K delati pri nas
žinote	1309 K daugiau	1324 K istoriją
žiūrėkite	1298 K taip pat	1323 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	483 K χρήσιμο	483 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	496 K τον	496 K τα	496 K
ακούστε	1 K	469 K:
αναφέρετε	501 K λάθος	501 K κάποιο λάθος
αναφορά	501 K λάθους
αντιγράψτε	491 K
αντιγραφή	491 K
αξιολογήστε	483 K
αποθηκεύστε	491 K
""", 'β': """
βίντεο	469 K:
βαθμολογήστε	483 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	469 K επίσης	469 K:	469 K το βίντεο	469 K εδώ	469 K επίσης:	469 K ακόμα:	469 K φωτογραφίες	469 K ακόμη	469 K ακόμη:	480 K όλα τα άρθρα	492 K όλες	492 K όλα	492 K τις
δειτε	469 K επισης	469 K ακομη	469 K:
δεν	499 K έχετε χρόνο να διαβάσετε
διάβασε	469 K επίσης	469 K ακόμη
διαβάζεται	482 K από
διαβάστε	469 K επίσης	469 K επίσης:	469 K ακόμη	469 K ακόμη:	469 K ακόμα	469 K:	469 K εδώ	469 K περισσότερα	469 K ακόμα:	469 K εδώ περισσότερα	469 K σχετικά	469 K αναλυτικά	480 K όλα τα άρθρα	492 K όλες	492 K όλα	492 K τις
διαβαστε	469 K επισης	469 K ακομη	469 K ακομα	469 K:
διαθέσιμη	488 K στο
διαθέσιμο	488 K σε	488 K στο
""", 'ε': """
εκτυπώστε	491 K
ενεργοποιήστε	488 K
εσείς	33 K τι
""", 'η': """
η	482 K περίληψη	482 K σύνοψη	482 K ανάγνωση
""", 'θ': """
θέλεις	498 K να εργαστείς μαζί μας
θέλετε	498 K να εργαστείτε μαζί μας	498 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	488 K
κατεβάστε	13 K	488 K	496 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	469 K:
""", 'λ': """
λήψη	488 K από	488 K στο
""", 'μ': """
μάθετε	492 K όλες
με	494 K πληροφορίες από
μείνετε	492 K ενημερωμένοι
μετάφραση	482 K
μοιράσου	491 K
μοιραστείτε	3 K
""", 'ο': """
οι	480 K απόψεις	480 K γνώμες
""", 'π': """
περίληψη	482 K
περισσότερα	469 K:
πηγές	494 K:
πηγή	494 K:
προτείνετε	491 K
προτιμάτε	499 K να ακούτε	499 K να ακούσετε
πώς	483 K σας φάνηκε
""", 'ρ': """
ρωτήστε	482 K
ρώτα	482 K
ρώτησε	482 K
""", 'σ': """
σας	8 K άρεσε	483 K φάνηκε	483 K βοήθησε	483 K άρεσε
στείλτε	491 K
στηρίξτε	496 K	496 K τον	496 K τα	496 K την
σύνοψη	482 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	480 K κείμενα που
το	480 K άρθρο εκφράζει	482 K άρθρο μεταφράστηκε	482 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	491 K
""", 'ό': """
όλα	480 K τα άρθρα
όλες	492 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1743 K - обозреватель	1743 K - корреспондент	1743 K - колумнист	1743 K - редактор	2134 K - оглядач	2134 K - колумніст	2134 K - кореспондент
авторка	2134 K - оглядачка	2134 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1729 K новостей	1730 K по теме:	1766 K любите слушать	1766 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1746 K ли материал	1746 K ли пересказ	1746 K ли этот пересказ	1746 K ли этот	1746 K ли текст
была	1746 K ли статья	1746 K ли эта	1746 K ли новость
більше	2121 K по темі:	2121 K за темою:	2121 K на тему:	2121 K про це:	2149 K новин	2149 K матеріалів
""", 'в': """
вакансии	1749 K "	1749 K "	1749 K редакции
вакансії	2139 K "	2139 K "	2139 K редакції
вам	8 K понравилась	8 K сподобал*	1746 K понравилась	1746 K понравился	1746 K помогла	2137 K сподобалась	2137 K сподобалася	2137 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1729 K новости на тему	1729 K материалы	1729 K новости	1729 K статьи	1732 K статьи автора	1732 K материалы автора
всички	123 K новини
встановлюйте	2144 K
встановіть	13 K	2144 K
""", 'г': """
главное	1745 K от
гледайте	99 K видеото	99 K:
головне	2136 K від	2136 K за версією
""", 'д': """
детальніше	2121 K:	2121 K про це
джерела	2151 K:
джерело	2151 K:
дивіться	2121 K також	2121 K:	2121 K також:	2121 K відео:
до	2121 K теми:
докладніше	2121 K:	2121 K про це
доступно	1754 K в	1754 K на	1754 K для	2144 K в	2144 K у	2144 K на	2144 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1732 K материалы автора
думка	2134 K автора	2134 K редакції	2134 K, висловлена
думки	2134 K авторів
""", 'е': """
есть	1732 K новость
еще	1730 K по теме:
ещё	1729 K больше	1730 K по теме:
""", 'з': """
за	2121 K темою:
забелязахте	7 K
завантажити	2144 K в	2144 K з	2144 K у
завантажте	13 K	2144 K в	2144 K з
завантажуйте	13 K	2144 K	2154 K застосунок
загрузите	1754 K в	1754 K на
задайте	1745 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	2136 K
зберегти	2148 K
збережіть	2148 K
знайшли	7 K помилку
зручніше	2157 K слухати
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
искате	130 K да работите при нас	130 K ли да работите при нас
искаш	130 K да работиш при нас
источник	1760 K:
источники	1760 K:
""", 'к': """
как	1746 K вам статья	1746 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	2136 K виклад	2136 K переказ
коротко	1745 K от	2136 K від
краткий	26 K пересказ	1745 K пересказ
кратко	1745 K от
краткое	1745 K содержание
куиз	99 K:
""", 'л': """
лучшее	1729 K за
любите	2157 K слухати
""", 'м': """
материал	1730 K по теме:	1748 K опубликован в	1751 K можно
месяц	1757 K подписки за
мнение	1743 K автора	1743 K редакции
мнението	109 K на автора
мнения	1743 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2148 K
надішліть	3 K	2148 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
немає	2157 K часу читати
нет	32 K комментариев	1766 K времени читать
новия	114 K брой
новият	114 K брой
новости	1729 K партнеров
новый	1748 K номер
няма	32 K коментари
нямате	131 K време да четете
""", 'о': """
об	1730 K этом подробнее	1732 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1745 K	2136 K
оставьте	31 K первый
открихте	7 K
откройте	1754 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1758 K
отправьте	3 K	1758 K
оценете	112 K
оцените	8 K	1746 K
оцініть	2137 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1757 K месяц за
перевод	1745 K выполнен	1745 K сделан
передплата	2147 K за #	2147 K від #
переказ	2136 K
переклад	2136 K зроблено
пересказ	1745 K
перший	2147 K місяць за
по	1730 K теме:
повече	99 K по темата:	123 K новини
повідомити	2159 K про помилку
повідомте	2159 K про помилку	2159 K нам про помилку
погляди	2134 K авторів
подарете	122 K
подарите	1758 K
подарить	1758 K
подарувати	2148 K
подаруйте	2148 K
поддержать	1763 K
поддержите	1763 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1757 K за #	1757 K от #	1757 K за рубль
подписывайтесь	12 K	1763 K на
подпишись	12 K	1778 K на
подпишитесь	12 K	1763 K на	1778 K на нас
подробнее	1730 K:	1730 K в материале	1730 K - в	1730 K читайте в материале	1730 K об этом
подробности	1730 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1743 K автора
позицията	109 K на автора
позиція	2134 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2148 K
порекомендуйте	1758 K
последвайте	12 K	128 K
последние	1729 K новости о
послухати	1 K
послушать	1 K
поставте	2136 K запитання
почитать	1730 K:
преведено	111 K с
преводът	111 K е
предпочитате	131 K да слушате
прежде	1779 K чем оставить комментарий	1779 K чем комментировать
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1732 K новость
приєднуйтесь	12 K
пройдите	1730 K тест
пройдіть	2121 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2147 K за #	2147 K від #
підписуйся	12 K
підписуйтесь	12 K	2154 K на
підпишіться	12 K	2154 K на
підсумок	2136 K
підтримайте	2154 K
підтримати	2154 K
""", 'р': """
работа	1749 K в "
радимо	2121 K прочитати:
разрешете	118 K
распечатайте	1758 K
распечатать	1758 K
резюме	111 K
резюмето	111 K
рекомендуем	1730 K:
рекомендуємо	2121 K:
робота	2139 K в "	2139 K у "
роздрукувати	2148 K
роздрукуйте	2148 K
""", 'с': """
саммари	1745 K
свалете	13 K	118 K
свежий	1748 K номер
свързани	99 K:
связаться	1732 K с автором
сигнализирайте	133 K за грешка
скачайте	13 K	1754 K в	1754 K из	1763 K приложение
скачать	13 K	1754 K в	1754 K на
скопировать	1758 K
скопируйте	1758 K
скопіювати	2148 K
скопіюйте	2148 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	2121 K:	2121 K також:
слухати	1 K
слушайте	1730 K:	1730 K также:
слушать	1 K
см	1730 K. также:
смотрите	1730 K также	1730 K:	1730 K	1730 K также:	1730 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	1768 K об ошибке	1768 K нам об ошибке
сообщить	1768 K об ошибке
сохраните	1758 K
сохранить	1758 K
спитайте	2136 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1745 K
спросить	1745 K
станьте	31 K первым	31 K першим	1763 K подписчиком	1763 K соучастником	2154 K частиною спільноти	2154 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	2136 K перекладено
статью	1751 K можно
статья	1745 K переведена	1745 K озвучена	1746 K была	1748 K опубликована в
стежте	12 K за
стислий	2136 K виклад	2136 K переказ
съобщете	133 K за грешка
съобщи	133 K за грешка
""", 'т': """
також	2121 K читайте:
текст	1745 K переведён	1745 K переведен	1745 K озвучен	2136 K перекладено	2136 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1743 K зрения автора	2134 K зору автора	2134 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	1766 K слушать
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1730 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
хотите	1765 K работать у нас	1765 K у нас работать	1765 K работать в нашей
хочете	2156 K працювати в нас	2156 K в нас працювати	2156 K працювати у нас
хочеш	2156 K працювати в нас
хочешь	1765 K работать у нас
""", 'ц': """
цей	2136 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	2137 K була стаття	2137 K був матеріал	2137 K був переказ	2137 K був цей переказ	2137 K була ця	2137 K був цей	2137 K сподобалась	2137 K сподобалася	2137 K сподобався
читай	1778 K нас
читайте	12 K нас	13 K	1730 K также	1730 K также:	1730 K:	1730 K подробнее	1730 K еще	1730 K также	1730 K по теме:	1730 K подробнее:	1730 K материал	1730 K в материале	1754 K нас без	1754 K без	1763 K	1763 K нас в	2121 K також	2121 K також:	2121 K:	2121 K ще	2121 K також	2121 K також на тему:	2121 K по темі:	2121 K також на тему	2154 K
читать	1730 K также	1730 K также	1730 K по теме:
что	33 K вы думаете	1730 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	2121 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1745 K пересказ	1751 K материал можно	1751 K текст можно
эту	1751 K статью можно
""", 'я': """
як	2137 K вам стаття	2137 K вам матеріал
""", 'א': """
אהבתם	959 K את
אולי	974 K פספסתם:
אל	965 K תפספסו: הפעילו
""", 'ב': """
בואו	960 K לעבוד איתנו
בחנו	962 K את עצמכם
""", 'ד': """
דווחו	959 K על
""", 'ה': """
האזינו	1 K	948 K:	961 K לפודקאסט	961 K לפרק
האם	8 K אהבתם	959 K הכתבה	959 K הסיכום	959 K המידע
הדוא	953 K"ל האדום
הורידו	13 K	964 K
היו	31 K הראשונים
הירשמו	960 K לוובינר	960 K לכנס
הכותב	954 K הוא
הכותבים	954 K הם
הכותבת	954 K היא
הכתבה	959 K עניינה	975 K ממשיכה
המחבר	954 K הוא
המחברת	954 K היא
המשך	975 K הכתבה
הפעילו	965 K התראות	965 K את ההתראות
הפרק	961 K המלא זמין
הצביעו	962 K בסקר
הצטרפו	12 K	951 K	951 K אלינו	960 K לצוות שלנו
הקשיבו	961 K לפודקאסט
השתתפו	962 K בסקר
התגובות	5 K
""", 'ח': """
חודש	970 K ראשון ב
""", 'י': """
יש	953 K לכם מידע	953 K לכם סיפור	953 K לך מידע	953 K לך סיפור
""", 'כ': """
כדי	970 K לקרוא את
כל	951 K החדשות
כתבות	974 K נוספות:
""", 'ל': """
להאזנה	961 K לכתבה	961 K לפודקאסט
להורדת	964 K
להמשך	970 K קריאה
לכל	954 K הכתבות של	974 K הכתבות:
לכתבה	948 K המלאה
לכתבות	974 K נוספות:
לעדכונים	951 K נוספים	951 K
לפניות	953 K לכתב	953 K לכתבת
לפרק	961 K המלא
לצפייה	961 K בסרטון	961 K בווידאו	961 K במשדר
לקבוצת	951 K הוואטסאפ	951 K הווטסאפ
לקבלת	951 K עדכונים
לקריאה	948 K נוספת	948 K נוספת:	970 K מלאה
לקריאת	970 K הכתבה המלאה
לרכישת	960 K כרטיסים לכנס	960 K כרטיסים לחצו	960 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	962 K דעתכם? הצביעו
מייל	953 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	953 K במשהו	953 K בטעות
""", 'ע': """
עוד	948 K בנושא:	974 K במדור:	974 K כתבות:
ענו	962 K על הסקר	962 K על הסקר:	962 K על החידון
עקבו	12 K	951 K אחרינו	951 K אחרי
""", 'פ': """
פרסומת	975 K
""", 'צ': """
צפו	948 K:	948 K גם	961 K בסרטון	961 K בתיעוד	961 K בווידאו	961 K בכתבה
""", 'ק': """
קבלו	965 K התראות	965 K עדכונים על	965 K עדכונים לנייד
קרא	948 K גם	948 K גם:
קראו	948 K גם	948 K גם:	948 K עוד
""", 'ר': """
רוצים	951 K להיות	951 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	968 K	969 K בעיתונות	969 K בנו	969 K בעבודתנו
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
از	798 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	786 K خود را بسنجيد
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
ايا	783 K اين	783 K خطايي
اين	783 K	798 K مطلب را هم بخوانيد:
اينجا	798 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	773 K:
بخوانيد	773 K:
بشنويد	1 K
به	12 K كانال	783 K اين
بيشتر	773 K بخوانيد	773 K بخوانيد:	773 K ببينيد	798 K بدانيد:
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
تماس	779 K با نويسنده
تمت	62 K ترجمة هذا	62 K الترجمة
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	779 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	786 K خود را
در	773 K اين باره بخوانيد	786 K اين نظرسنجي	786 K نظرسنجي ما	786 K نظرسنجي	798 K همين زمينه:	798 K همين رابطه:
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
شما	786 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	779 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	779 K خبر:	779 K خبر :
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
مترجم	779 K:
مصيتم	7 K
مطالب	773 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	779 K:	779 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	783 K شما درباره
نظرات	5 K
نظرسنجي	786 K:
نويسنده	779 K:	779 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	773 K بخوانيد	773 K بخوانيد:	798 K ببينيد:
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
گزارش	779 K:	783 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1007 Kो यह	1007 Kो ये
""", 'इ': """
इनप	1002 Kुट-	1002 Kुट:	1002 Kुट -	1002 (Kुट
इस	996 Kे भी पढें	996 Kे भी पढें:	1020 Kे भी पढें-	1020 Kे भी देखें:
""", 'ए': """
एज	1002 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	996 K पढें:	1020 K भी पढें:
""", 'क': """
क	1007 K्या यह	1007 K्या आपको	1016 Kेवल # रुपये में
""", 'ख': """
खबर	1007 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1002 Kिस्क्लेमर:
""", 'द': """
द	996 Kेखें:	996 Kेखें वीडियो
""", 'प': """
पढ	996 Kें:	1020 Kें-	1020 Kिए:
""", 'भ': """
भ	1002 (Kाषा
""", 'म': """
म	1016 Kात्र # रुपये में
""", 'य': """
य	996 Kे भी पढें	996 Kे भी पढें:	1002 (Kे लेखक के	1020 Kे भी पढें-	1020 Kे भी देखें:
यह	996 K भी पढें	996 K भी पढें:	996 K भी देखें:	1002 (K लेखक के	1007 K खबर आपको	1020 K भी पढें-	1020 K भी पढें -
""", 'ल': """
ल	1002 Kेखक के बारे में	1002 Kेखिका के बारे में	1002 (Kेखक	1002 (Kेखिका	1002 Kेखक वरिष्ठ पत्रकार हैं	1002 Kेखक स्वतंत्र पत्रकार हैं	1002 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	996 Kंबंधित:	1016 Kिर्फ # रुपये में	1020 Kंबंधित खबर:	1020 Kंबंधित खबरें:
""", 'ह': """
हम	12 Kें	12 Kारे	13 Kारा
""", 'আ': """
আম	12 Kাদের
আর	148 Kো পডুন	170 Kো পডুন:	170 Kো পডুনঃ
আরও	148 K পডুন:	148 K পডুন	148 K দেখুন:	170 K পডুনঃ	170 K পডুন-	170 K পডুন :
""", 'ছ': """
ছব	153 Kি:
""", 'প': """
প	171 Kৃষ্ঠপোষকতায
পড	148 Kুন:
""", 'ব': """
ব	171 Kিজ্ঞাপনের পর	171 Kিজ্ঞাপনের নিচে
""", 'ম': """
মত	153 Kামত লেখকের নিজস্ব
""", 'ল': """
ল	153 Kেখক:	153 Kেখকঃ	153 Kেখকের আরও
""", 'স': """
স	153 Kূত্র:	153 Kূত্রঃ	171 K্পনসরড	171 K্পন্সরড
""", 'ก': """
กด	12 Kติดตาม	2023 Kติดตาม	2023 Kไลก์
""", 'ข': """
ขอ	2026 Kบคุณภาพจาก	2026 Kบคุณข้อมูลจาก
ข่	2020 Kาวที่เกี่ยวข้อง:	2026 Kาวโดย	2032 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2032 Kิป:
คุ	2029 Kณรู้สึกอย่างไรกับ	2029 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2032 Kคลิป:	2032 Kคลิป :
""", 'ซ': """
ซื	2030 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2020 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2023 Kดตามช่อง	2023 Kดตามเรา	2023 Kดตามข่าว	2040 Kดตามอ่านข่าวอื่นๆ	2040 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2028 Kม ai
""", 'ท': """
ทด	2030 Kสอบความรู้ของคุณ
ทำ	2030 Kแบบสำรวจสั้น
ที	2026 K่มา:	2026 K่มา :
""", 'บ': """
บท	2028 Kความนี้ใช้ ai	2028 Kสรุปนี้	2028 Kความนี้แปล	2028 Kความนี้เรียบเรียง	2029 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2028 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2026 K้เขียน:	2026 K้เขียน :
""", 'พ': """
พบ	2029 Kข้อผิดพลาดในบทความ
พื	2041 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2030 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2026 Kพ:
""", 'ร': """
ร่	2030 Kวมโหวต:	2030 Kวมโหวต :	2030 Kวมทำแบบสำรวจ	2030 Kวมสนุก	2036 Kวมสนับสนุน
""", 'ล': """
ลง	2030 Kทะเบียนเข้าร่วมสัมมนา	2030 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2036 Kับสนุน
สร	2028 Kุปโดย	2028 Kุปข่าวด้วย	2028 Kุปนี้	2028 Kุปข่าวโดย	2029 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2020 Kานเพิ่มเติม:	2020 Kานต่อ:	2020 Kานข่าวต้นฉบับ:	2020 Kานเพิ่มเติม	2020 Kานประกอบ:	2032 Kานข่าวเพิ่มเติม:	2032 Kานข่าวเพิ่มเติม	2032 Kานข่าวที่เกี่ยวข้อง:	2032 Kานข่าว:	2032 Kานเรื่องอื่น:	2040 Kานข่าวอื่นๆ	2040 Kานข่าวต้นฉบับได้ที่	2040 Kานบทความอื่นๆ	2040 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2026 Kางอิง:
""", 'เ': """
เก	2026 Kี่ยวกับผู้เขียน
เข	2023 K้าร่วมช่อง
เน	2028 Kื้อหานี้สร้าง	2041 Kื้อหาสปอนเซอร์	2041 Kื้อหาโฆษณา	2041 Kื้อหาสนับสนุนโดย
เพ	2023 Kิ่มเพื่อน
เร	2026 Kื่อง:	2026 Kื่อง :	2026 Kื่องและภาพ
""", 'แ': """
แจ	2029 K้งแก้ไขข่าว
แช	3 Kร์
แป	2028 Kลโดย
แอ	2023 Kดไลน์
""", 'โ': """
โฆ	2041 Kษณา -
""", 'ใ': """
ให	2029 K้คะแนนบทความ
""", 'ไ': """
ไม	2023 K่พลาดทุกข่าวสาร	2023 K่พลาดข่าว
""", 'ả': """
ảnh	2190 K:
""", 'ủ': """
ủng	2190 K hộ tác giả	2201 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1218 Kせて読みたい	1218 【Kせて読みたい】	1218 Kせて読みたい:
""", 'こ': """
こち	1218 Kらもおすすめ	1218 Kらもおすすめ:	1243 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1224 K記事を書いた人	1224 K記事の筆者	1227 K要約はai	1227 K要約は、ai	1227 K要約は役に立ち	1227 ※K要約	1227 K記事の翻訳	1227 K記事の要約	1227 K記事はai	1227 K翻訳	1227 K見出しはai	1234 K記事は	1234 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1218 Kと見る:	1243 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1243 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1243 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2240 K内容由ai
""", '作': """
作者	2237 K:	2237 (K	2237 K係	2237 K为	2237 K為
""", '你': """
你可	2230 K能會喜歡:	2258 K能想看:
你有	2236 K线索
你覺	2242 K得這篇
你觉	2242 K得这篇
""", '來': """
來源	2237 K:
""", '內': """
內容	2240 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2240 K由ai
""", '写': """
写真	1218 【K】	1218 K:	1243 【Kを見る】	1243 【Kギャラリー】
""", '出': """
出典	1224 K:
""", '分': """
分享	3 K
""", '前': """
前回	1243 【K】	1243 Kの記事:
""", '加': """
加入	12 K	2234 K	2253 K
""", '動': """
動画	1218 【K】	1243 【Kを見る】
""", '升': """
升級	2253 K
升级	2253 K
""", '原': """
原文	2257 K刊于	2257 K刊於
""", '参': """
参与	2244 K我们的
参考	1218 K:
""", '參': """
參與	2244 K我們的
""", '发': """
发现	7 K错误	2243 K错误
""", '取': """
取材	1224 K・文	1224 K・執筆
""", '另': """
另请	2230 K参阅
""", '可': """
可以	2235 K在x上
""", '合': """
合わ	1218 Kせて読みたい:
""", '同': """
同场	2230 K加映:
同場	2230 K加映:
""", '問': """
問問	2240 K我們的ai
""", '執': """
執筆	1224 K:	1224 K/
""", '報': """
報名	2244 K參加
""", '填': """
填写	2244 K问卷
填寫	2244 K問卷
""", '如': """
如发	2243 K现
如有	2236 K线索	2236 K線索
如果	2236 K您有相关线索	2236 K您有	2236 K你掌握	2236 K您掌握
如發	2243 K現
""", '審': """
審校	2237 K:
""", '延': """
延伸	2230 K閱讀	2230 K阅读	2230 K閱讀:	2230 【K閱讀】	2258 K閱讀:	2258 K阅读:
""", '引': """
引用	1224 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2258 K:
影音	2258 K:
""", '往': """
往下	2258 K看更多:
""", '您': """
您对	2242 K这篇文章
您對	2242 K這篇文章
您有	2236 K线索
您的	27 K评论
您覺	2242 K得這篇
您觉	2242 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2230 K阅读:
""", '扫': """
扫描	2234 K
扫码	2234 K
""", '投': """
投票	2244 K:
投稿	27 Kは
""", '报': """
报名	2244 K参加
""", '按': """
按讚	2234 K追蹤
""", '採': """
採訪	2237 K撰文:
""", '推': """
推荐	2230 K阅读	2230 K阅读:
推薦	2230 K閱讀:
""", '提': """
提供	1224 K:
""", '摘': """
摘要	2240 K由
""", '撰': """
撰文	2237 K:
撰稿	2237 K:
""", '支': """
支持	2251 K
""", '收': """
收听	1 K	2246 K我们的播客	2246 K我们的节目
收聽	1 K	2246 K我們的播客	2246 K我們的節目
""", '文': """
文/	1224 K
文:	1224 K
文・	1224 K
文章	2237 K来源:	2243 K有误	2243 K有誤
""", '新': """
新聞	2236 K線索
新闻	2236 K线索热线	2236 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2230 K:	2230 K新聞:	2230 K內容:	2230 【K新聞】	2230 K相關	2230 K阅读:	2230 K報導:	2230 K报道:	2257 K精彩内容	2257 K精彩內容	2257 K资讯	2257 K資訊	2257 K内容请	2257 K內容請	2258 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2236 K要爆
""", '本': """
本内	2240 K容由ai
本摘	2240 K要
本文	2237 (K作者	2237 K作者	2240 K摘要	2240 K由ai	2240 K由人工智能翻译	2240 K由人工智能生成	2240 K由人工智慧	2257 K章來自	2257 K转载自	2257 K轉載自	2257 K来自	2257 K來自
""", '来': """
来发	31 K表第一
来源	2237 K:
""", '校': """
校对	2237 K:
""", '構': """
構成	1224 K・文
""", '次': """
次に	1218 K読む:
次の	1243 Kページ:	1243 【K記事】
次ペ	1243 Kージ:
""", '欢': """
欢迎	12 K关注	2234 K加入	2235 K在	2235 K关注	2236 K提供线索	2236 K投稿
""", '歡': """
歡迎	12 K追蹤	2234 K加入	2235 K在	2236 K提供線索	2236 K投稿
""", '此': """
此摘	2240 K要
""", '测': """
测一	2244 K测:
""", '測': """
測一	2244 K測:
""", '点': """
点击	2230 K查看	2246 K观看视频	2246 K收听
点我	2234 K加入
""", '熱': """
熱門	2258 K新聞:
""", '爆': """
爆料	2236 K请	2236 K請
""", '画': """
画像	1218 【K】	1243 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2243 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2230 K阅读	2230 K新闻	2230 K报道:	2230 K阅读:	2258 K新闻:	2258 K文章:
相關	2230 K新聞	2230 K報導	2230 【K新聞】	2230 K閱讀:	2258 K新聞:	2258 K文章:	2258 K報導:
""", '看': """
看更	2230 K多:	2258 K多:
""", '立': """
立即	2234 K加入	2244 K报名	2244 K報名
""", '筆': """
筆者	1224 Kプロフィール
""", '編': """
編輯	2237 K:
""", '线': """
线索	2236 K征集
""", '编': """
编辑	2237 K:	2237 (K:
""", '聽': """
聽我	2246 K們的podcast
""", '著': """
著者	1224 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2246 K上方影片
""", '观': """
观看	2246 K上方视频
""", '视': """
视频	2258 K:
""", '訂': """
訂閱	2253 K
""", '記': """
記事	7 Kの誤り	1234 Kの誤り	1234 Kに誤り
記者	1224 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1218 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2251 K持
""", '订': """
订阅	2253 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2251 K持
""", '責': """
責編	2237 K:
""", '資': """
資料	2237 K來源:
""", '贊': """
贊助	2251 K
""", '责': """
责任	2237 K编辑:	2237 (K编辑
责编	2237 K:
""", '赞': """
赞助	2251 K
""", '这': """
这个	2241 K摘要
这段	2241 K摘要
这篇	8 K文章	2241 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2241 K摘要
這篇	2241 K文章
""", '采': """
采写	2237 K:
""", '長': """
長按	2234 K
""", '长': """
长按	2234 K
""", '関': """
関連	1218 K記事	1218 K記事:	1218 【K記事】	1218 K:	1218 【K】	1218 K:	1243 【K写真】	1243 K記事:
""", '閱': """
閱讀	2230 K更多
""", '问': """
问问	2240 K我们的ai
""", '阅': """
阅读	2230 K更多
""", '馬': """
馬上	2244 K報名
""", '马': """
马上	2244 K报名
""", '點': """
點我	2234 K加入
點擊	2230 K查看	2246 K觀看影片
""", '같': """
같이	1264 K 보기:
""", '관': """
관련	1264 K 기사:	1285 K 기사 :	1285 [K 기사]	1285 K 기사-
관련기사	1264 K	1264 K:	1264 [K]	1285 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1273 K #줄 요약
기사에	1278 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1285 K 기사:
""", '당': """
당신의	1277 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1264 K 읽기:
더보기	1264 [K]	1264 K:
""", '독': """
독자	1277 K 설문에	1277 K 설문조사에
""", '많': """
많이	1285 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1273 K 요약은
""", '사': """
사진출처	1288 K:
""", '생': """
생성형	1273 K ai가 요약
""", '설': """
설문에	1277 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1277 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1264 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1273 K 요약은 ai	1273 K 요약이 도움	1273 K 기사는 인공지능	1273 K 기사는 ai	1273 K 번역	1278 K 기사가 도움이	1278 K 기사를 어떻게	1278 K 뉴스에 대한 의견	1278 K 기사에 대한 의견
이슈	1285 [K]
이어	1264 K 읽기:
""", '인': """
인기기사	1285 [K]
""", '자': """
자료출처	1288 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1264 K 기사:
추천기사	1285 [K]
""", '출': """
출처	1288 K:	1288 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1264 K 볼 만한 기사:	1264 K 보면 좋은 기사:	1285 [K 읽기]
""", '핫': """
핫클릭	1285 [K]
""", '화': """
화보	1264 [K]
"""}

CONTAINS = {'a': """
abonați	1704 K-vă	1708 K
abonații	1705 K noștri
abonează	1668 K-te pentru	1671 K-te pe youtube	1704 K-te
abonné	876 déjà K	876 pas encore K	876 en tant qu'K
abonnés	876 réservé aux K	876 réservé à nos K	933 nos K	936 K
abonējiet	1369 K
actualité	879 l'essentiel de l'K	884 suivez l'K	884 suivez toute l'K	884 retrouvez toute l'K	897 couvre l'K
adatkezelési	1039 K tájékoztató
admitió	720 K
adomány	1085 K
adományoddal	1081 K
adományok	1085 K
adományozz	1081 K
adományozzon	1058 K itt
advirtió	720 K
adó	1032 K #%
adód	1083 K #
adója	1058 K #
adăugat	1707 a K
affiliatelänkar	37 K	1994 K
affilié	37 lien K
affiliés	37 liens K
affirmé	935 a K
afiliación	37 enlaces de K
afirmó	720 K
agregó	720 K
aicināja	1372 K
aizsargātas	1339 visas tiesības K
aiškino	1333 K
ajouté	935 a K
ajută	1704 K-ne
ajánld	1081 K fel
alkalmazás	1037 töltsd le az K
alkalmazásban	1056 az K
alkalmazást	1056 K
alkalmazásunk	1082 K
alkalmazásunkat	1037 töltse le K
alăturat	1681 s-a K echipei
améliorer	916 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	250 naší K	250 v K
ankietę	35 naszą K	1571 naszą K	1571 krótką K
anmäl	2012 K dig till
anmäla	1989 genom att K dig
annoncé	935 a K
annoncør	332 betalt af en K	332 betalt af K
annonslänkar	37 K	1994 K
annonsör	2003 betalt av en K	2003 betald av en K
annonsør	1521 betalt av en K
anunció	720 K
anunțat	1707 a K
använder	1963 vi K cookies	1963 K kakor
anúncio	1643 após o K	1643 depois do K
anúncios	1661 sem K
aplicación	664 descarga la K	664 descarga nuestra K
aplicația	1671 descarcă K	1705 K noastră
aplikację	1543 pobierz K	1543 pobierz naszą K	1543 ściągnij K	1594 naszą K
aplikácii	1866 našej K
aplikáciu	1866 mobilnú K	1866 K
aportació	211 la teva K
aportación	683 tu K	708 haz tu K
apoyá	717 K
applikációnk	1056 K
applikációnkat	1056 K
apsolīja	1372 K
apóyanos	683 K	717 K
apóyenos	683 K	717 K
apúntate	663 K a nuestra	663 K gratis	717 K a	717 K gratis
arkadaşinla	2088 bir K paylaş
artykuł	15 darmowy K	20 cały K	1535 podoba ci się ten K	1572 nasz K do końca	1592 ostatni darmowy K	1598 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	653 te ha gustado este K	660 regala este K	660 regalar este K	661 último K gratis	661 te queda # K	711 y lee este K	718 este K
artículos	15 K gratis	661 K gratis este mes	661 te quedan # K	661 límite de K
aseguró	720 K
associés	888 cookies K à ce contenu
assuré	935 a K
asumă	30 nu își K
ausgewählt	448 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1668 K-te pentru
autorką	1563 kontakt z K
autorská	234 K práva
avertizează	1707 K
avísanos	717 K
ayúdanos	683 K	717 K a
açikladi	2103 K
açin	2088 K
añadió	720 K
año	719 al K
""", 'b': """
bağirdi	2103 K
bağiş	2100 K yap	2104 K
bağişiniz	2100 K
bağlantilari	2085 satiş ortakliği K
başlayan	2087 tl'den K
başvurun	2088 K
behält	29 K sich vor	29 K sich das recht
behöver	1952 vi K ditt stöd	2012 vi K din hjälp
bekapcsolása	1037 értesítések K
beløb	343 fast K
beløp	1530 gi et K	1532 fast K
bemängeln	456 K
bemängelt	456 K
berättade	2015 K
berättar	2015 K
bestätigen	357 K sie ihre
bestätigungslink	439 K
bestätigungsmail	357 K	439 K
betalvägg	2016 K
bezplatný	269 poslední K článek	1860 náš K webinár	1883 posledný K článok
bezplatných	1869 K článkov
bezpłatne	1577 K konto
bezpłatny	1568 nasz K webinar	1592 ostatni K artykuł
bezpłatnych	1577 limit K
beğendiyseniz	2101 bu haberi K	2101 bu yaziyi K
biết	2212 cho K
blokování	227 K reklam
boletín	663 recibe el K	663 nuestro K	663 K diario	717 recibe el K	718 nuestro K	721 K
boîte	879 dans votre K mail	879 dans votre K e-mail
brezplačen	1936 zadnji K članek
brezplačne	1923 K članke
brezplačni	1916 naš K webinar	1936 zadnji K članek
brezplačnih	1923 K člankov
butlletí	181 subscriu-te al K	181 el nostre K	212 el nostre K	215 K
buzón	663 en tu K
bájate	717 K la app
báo	2209 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2015 K
bønn	1466 vi har en K til deg
bústia	202 a la teva K
bülten	2081 e-K	2104 K
bültene	2054 K abone	2054 K kayit	2054 K kaydol
bülteni	2081 haber K
bültenimiz	2101 K
bültenimize	2054 K	2100 K	2101 K
bültenine	2081 K
bạn	2176 hộp thư của K	2200 sự ủng hộ của K	2209 sự ủng hộ của K	2209 mời K
bằng	2208 K văn bản của báo
""", 'c': """
caffè	1161 un K
café	683 un K	708 un K al mes	899 un K
caractères	916 limitées à # K
catedrática	681 es K
catedrático	681 es K
celého	220 pro čtení K
cercetătoare	1681 este K
cercetător	1681 este K
chaîne	933 notre K
chefredaktör	1979 är politisk K	1979 är K
chefredaktør	310 er K
chuyện	2189 bạn có câu K
chép	2185 cấm sao K	2208 mọi sao K
chính	2180 K sách bảo mật
chúng	2176 bản tin của K tôi	2178 theo dõi K tôi	2189 cho K tôi qua	2189 liên hệ với K tôi	2209 ủng hộ K tôi	2209 K tôi cần sự giúp đỡ	2209 giúp K tôi	2209 theo dõi K tôi	2210 K tôi trên	2210 của K tôi	2210 cho K tôi
chọn	2209 hãy bình K
cikkünk	1082 minden K
cikkünkhöz	1082 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1621 nos K
comentó	720 K
comisión	697 recibir una K
comissió	197 rebre una K
comissão	1642 receber K	1642 receber uma K
commerciële	1433 K partner
communauté	903 K whatsapp	903 K signal
compártela	25 K
compártelo	25 K
comunità	1184 parte della nostra K
condamné	935 a K
condiții	1673 termeni și K
confidentialité	888 politique de K
confidențialitate	1673 politica de K
conférences	897 est maître de K
connecté	890 vous devez être K
conteúdo	9 este K	9 K externo	1608 acesse todo o K	1637 ao exibir este K	1637 ao ver este K
contribuição	1629 com a sua K	1660 sua K é essencial
contó	720 K
conversación	674 participar en la K
conținut	9 acest K	1668 K doar pentru abonați
conținutului	1678 preluarea K
cookieinställningar	1981 K
corespondentă	1681 este K
creează	1704 K un cont
csatornájára	1048 viber-K
csatornánk	1082 K
csatornánkhoz	1048 telegram-K	1048 whatsapp-K
csatornánkra	1048 youtube-K
cuéntanos	674 K en	717 K
czytać	1540 aby K dalej	1540 żeby K dalej	1597 chcesz K dalej
czytelników	36 naszych K	1572 opiniami K	1583 z wpłat K	1583 dzięki wsparciu K	1598 naszych K	1598 z wpłat K
címével	1080 e-mail-K
của	2191 là cây bút K	2210 độc giả K
""", 'd': """
daní	1874 # % z K	1874 #% z K
darbą	1331 mūsų K
darowiznę	1538 przekaż K	1597 przekaż K
datenschutzerklärung	367 unserer K	454 unserer K	454 unsere K
datenübertragung	390 der K zu
debatindlæg	311 send dit K	311 skrive et K
debatredaktør	310 er K
debattredaktør	1495 er K
debattør	310 er K
declaró	720 K
decía	720 K
demandé	935 a K
denunció	720 K
descarcă	1704 K
descárgate	664 K la	664 K nuestra
destekçimiz	2088 K olun	2100 K olun
desteğiniz	2100 K
desteğinizle	2101 K
desteğiyle	18 okurlarin K	2074 yapay zeka K	2083 K ayakta	2093 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1865 K môžu
disponível	1611 K no google play
doação	1605 faça uma K	1629 sua K	1660 sua K	1660 faça uma K	1664 K
doações	1664 K
dodał	1600 K
dodała	1600 K
događaj	1807 naš K
donació	211 fes una K	215 K
donación	656 haz una K	656 tu K	683 tu K	683 una K	717 tu K	717 haz una K	721 K
donația	1704 K ta
donație	1704 fă o K	1708 K
donații	1708 K
donează	1704 K acum
dopuštenja	1817 bez K
dorzuć	1597 K się
dostawać	1593 chcesz K
dostávat	270 chcete K
dostávať	1884 chcete K
dostęp	1540 masz już K	1577 pełny K do	1577 wykup K	1597 kup K
dostępny	1540 artykuł K tylko
dotazník	250 krátký K	1864 krátky K
dotazníka	1864 nášho K
dotazníku	250 našeho K	250 krátkého K
dowolną	1599 K kwotą
dočtete	257 více se K
dołóż	1597 K się
dołącz	1547 K do nas na	1597 K do nas	1597 K do grona	1597 K do nich
draudžiama	1305 K kopijuoti	1305 be leidimo K	1305 be sutikimo K
draudžiamas	1326 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1598 K dalej
dziennikarką	1564 jest K
dzięki	1598 K wam	1598 K tobie
dziękujemy	1574 K za zapisanie	1574 K za zapis	1597 K, że nas czytasz
débloquer	876 pour K
déclare	935 K
déclaré	935 a K
découvrez	876 K nos offres	932 K nos offres
déductible	872 K des impôts	872 K à #	934 K
déjanos	6 K tu
dénonce	935 K
déplore	935 K
déposés	908 des cookies seront K
désabonner	879 K à tout moment
désactiver	886 K adblock
désactivez	886 K adblock
désinscrire	879 vous K à tout moment
díky	277 K vám
dömde	2015 K
dømte	344 K	1533 K
děkujeme	276 K, že nás čtete
dụng	2178 tải ứng K	2209 tải ứng K
""", 'e': """
edellyttää	861 K tunnusta
editörüdür	2071 K
elaboración	697 no ha participado en la K
electrònic	181 el teu correu K
electrónico	663 tu correo K	674 tu dirección de correo K no será publicada
elolvasásához	1034 a teljes cikk K
elsőként	1057 értesülj K
előfizetés	1085 K
előfizetéssel	1060 K
előfizető	1034 már K	1081 legyen K
előfizetőink	1034 K olvashatják	1060 K számára	1082 K
előfizetők	1070 csak K	1085 K
előfizetőknek	1034 csak K	1070 K szól
előfizetőnktől	1080 K
endereço	1621 seu K de email não será
engedély	1063 K nélkül tilos
engedélyezze	1039 K a javascript
engedélyhez	1063 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	933 cette K	1449 onze korte K	1449 onze K
enquêtent	933 K pour vous
enquêtes	933 nos K
ensimmäinen	866 K kuukausi
enthält	390 dieses element K daten
envíanos	717 K
epizódu	1862 K
erhvervsredaktør	310 er K
erişin	2088 K
erklärt	456 K
erklärte	456 K
erzählen	453 K sie es weiter
erzählt	456 K
erzählte	456 K
escribió	720 K
escríbenos	674 K a	717 K
estimé	935 a K
estás	653 ya que K aquí	653 ya que K por aquí
etkinleştir	2060 javascript'i K
evästeasetuksiasi	838 K
evästeet	838 K	863 K
evästeitä	823 K
existují	260 K díky
explicó	720 K
expliqué	935 a K
externého	1856 K obsahu
externí	243 K obsah
externího	243 K obsahu	243 obsah z K
externý	1856 K obsah
""", 'f': """
favoritkälla	1975 K
faça	1660 K um pix
felelősséget	30 nem vállal K
felhasználási	1039 K feltételek
feliratkozás	1035 K a hírlevélre	1035 hírlevél K
feliratkozásommal	1046 K
feliratkozással	1046 K
folosește	1673 K cookie
folytatásához	1034 a cikk K
fordítóval	1053 gépi K
forintért	1060 havi # K
formulára	1867 odoslaním K
formulário	1660 inscreva-se no K
formuláře	253 odesláním K
forrásként	1047 kedvenc K
fortæller	344 K
férjen	1081 K hozzá
följ	1960 K oss på	2012 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1971 alla rättigheter K
fördere	453 K
fördermitglied	411 werde K	411 werden sie K
fördern	453 jetzt K	453 K sie
föredragen	1975 K källa
föredragna	1975 K källa
författare	1979 är K och
förklarar	2015 K
følg	292 K os på	341 K os	1477 K oss på	1530 K oss
første	323 K måned	343 K måned	1509 K måned	1532 K måned
független	1032 támogassa a K	1082 K sajtó
főszerkesztője	1051 K
""", 'g': """
gadā	1371 K
gazeteciliği	2101 bağimsiz K
gazeteciliğimiz	2101 K
gefällt	439 K ihnen, was sie	439 K dir, was du
gelmişken	2049 buraya kadar K
geöffnet	369 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1836 K
gridò	1198 K
gràcies	203 K a gent com tu	212 K a tu
grátis	1662 teste K
grâce	18 K à vous	872 K à vos dons
gärna	2012 vill K höra från dig
går	281 før du K	1466 før du K
gåva	1952 din K	1952 ge en K	2012 din K	2012 ge en K	2016 K
gönderdik	2095 size bir e-posta K
gönderin	2088 K
göra	2013 K mer
göre	2103 K
görün	2088 K
göster	2088 K
gösterilmeden	2065 kaynak K
głosuj	1588 K
głosujcie	1588 K
głównej	1579 na stronie K
gửi	2189 xin K về	2209 hãy K
""", 'h': """
használ	1039 sütiket K	1039 cookie-kat K
használat	1039 sütik K
heißt	456 K es
hinzufügen	382 bei google K
hirdetés	11 a K	11 K után
hjälp	1982 K av ai	2004 K av ai	2012 K oss
hjælp	313 K af ai	313 K fra ai	333 K af ai	341 vi har brug for din K	341 K os
hovorí	1892 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1084 K
hyödyntäen	839 tekoälyä K
häng	2012 K med i
häufiger	382 bei google K
hävdar	2015 K
håller	2011 läsare som K
hævder	344 K
hébergé	888 ce contenu est K par
híreinket	1080 K
hírekben	1037 a google K	1047 google K
hírlevelére	1046 K
hírlevelünk	1082 K
hírlevelünket	1046 K
hírlevelünkre	1035 K	1082 K
hírlevél	1085 K
hó	1083 ft/K
hónap	1060 első K	1083 első K
hører	1500 der du K
hükmetti	2103 K
hüüdis	761 K
hüüdsid	761 K
hűségidő	1070 K nélkül
hồng	2207 nhận hoa K
""", 'i': """
iecienītāko	1346 K avotu
ifølge	344 K	1533 K
illimité	876 accès K	925 en K
incorporó	681 se K a
independentă	1705 presa K
independência	1661 a K
indicó	720 K
indiqué	935 a K
indrømmede	344 K
indépendance	933 notre K
indépendant	872 soutenez le journalisme K	933 journalisme K	933 média K
indépendante	922 la presse K a	933 presse K	933 information K
información	668 sigue toda la K	668 siga toda la K	681 cubre la K	718 esta K
informację	1563 wyślij K
informațiilor	1678 preluarea K
informó	720 K
informē	1372 K
innehåll	1963 externt K	1981 externt K
innehållet	9 K
innrømmet	1533 K
inquiète	935 s'K
inquérito	35 nosso K
inscrição	1610 cancelar a K	1651 sua K foi
inscríbete	717 K
insändare	1980 skicka din K	1980 din K till	1980 skriva en K
intelektą	1313 dirbtinį K	1328 dirbtinį K
inteligencję	1585 przez sztuczną K
inteligencí	262 umělou K
intelligenciával	1053 mesterséges K készült	1072 mesterséges K
intégralité	876 pour lire l'K
investigación	718 esta K
investigação	1661 esta K
investigație	1705 această K
investigațiile	1705 continua K
invítame	717 K a
invítanos	717 K a
istediğiniz	2053 K zaman iptal	2102 K zaman iptal
izražavaju	1811 komentari K
içeriği	9 K
içeriğin	2073 harici K
išorinio	1311 K turinio
""", 'j': """
jautāja	1372 K
jesteś	1535 skoro już tu K	1535 skoro tu K
jugé	935 a K
jurnalistă	1681 este K
jurnaliștii	1703 K noștri îți trimit	1705 K noștri
jälgi	758 K meid
jäljellä	857 ilmaista juttua K
jäseneksi	864 liity K
""", 'k': """
kanał	1598 nasz K
kannatusjäseneksi	864 liity K
kanál	277 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1837 K
kedykoľvek	1842 odhlásiť sa môžete K
keresőben	1047 google-K
khoản	2175 bạn đã có tài K	2180 điều K sử dụng
không	2185 K sao chép
khẳng	2212 K định
kifogásolja	1084 K
kiáltotta	1084 K
kiáltották	1084 K
kiến	2197 ý K của bạn sẽ
kliknutím	253 K na
kolačića	1803 K	1832 K
kolačiće	1803 K	1832 K
kolačići	1803 K
komentować	6 K	1552 aby K
komentár	6 pridať K	1865 pridajte K
komentára	1865 pridanie K	1865 vloženie K
komentátor	241 je K	241 , K
komentátorem	241 je K
komentátorkou	241 je K	1854 je K
komentátorom	1854 je K
komentář	6 přidat K
komentáře	6 pro přidání K	251 vložení K	251 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	839 K
konferencję	1568 naszą K
kopírovanie	1847 K obsahu bez	1847 K je zakázané
kopēšana	1345 K bez
korespondentką	1564 jest K
korespondentė	1310 K
korábban	1079 K itt írtunk	1079 K ebben a cikkben írtunk
krzyczał	1600 K
krævede	21 K felter er
krönikör	1979 är K
kulturalną	1572 K dyskusję
kulturredaktör	1979 är K
kulturredaktør	310 er K	1495 er K
kumppanuuslinkkejä	851 K
kvíz	250 náš K	1864 náš K
kvíze	1864 našom K	1864 v K
kvízu	250 našem K	250 v K
kávéra	1083 K
käyttää	823 tämä sivusto K
käyttöehdot	846 hyväksyt K
kérdezte	1084 K
kérdőívünket	35 K
kért	1084 K
kérte	1084 K
können	453 K sie uns
köszönjük	1081 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1037 K minket	1081 K minket
közlése	1071 nélküli K tilos
közölte	1084 K
kúpte	1889 si K
kündigte	456 K an
künstlichen	400 K stimme vorgelesen	400 K stimme vertont
küpsised	738 K
küpsistega	738 K	757 K
küsis	761 K
kč	255 za # K	255 od # K	278 od # K
kļūsti	1369 K par
kể	2212 K
""", 'l': """
labākie	1365 K raksti tavā
lamentó	720 K
lançait	935 K
lasītu	1336 lai K tālāk
lasītāji	1370 mūsu K
lasītājiem	1370 mūsu K
lejupielādē	1369 K
leverandør	1497 ekstern K
leverantör	1981 extern K
leído	711 has K tus #
lietotnē	1355 K
linkistä	850 lisää tästä K
liên	2209 hãy K hệ
lucrează	1681 K în presă
lunedì	17 ogni K
lună	1706 pe K
luận	6 để bình K	2197 bình K của bạn sẽ
lájkolj	1037 K minket
läget	1990 koll på K
lähdet	811 ennen kuin K
läsa	1993 du kan K mer	1993 kan du K mer	1993 K mer om	2013 fri att K
läsare	36 våra K	1991 våra K	2013 våra K
läsarna	18 tack vare K
läser	2012 tack för att du K
läsning	0 min K
lästid	0 K
låst	337 K for	1526 K for	2008 K för
læser	341 tak fordi du K
læserbrev	311 skrive et K	311 send dit K
læsere	36 vores K	342 vores K
læseres	322 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	661 K de notas
límites	660 sigue leyendo sin K
lòng	2189 vui K gửi về	2209 vui K gửi	2209 vui K gọi
lūdza	1372 K
lập	2200 ủng hộ báo chí độc K	2210 báo chí độc K
""", 'm': """
mailovú	1867 e-K adresu
mainoslinkkejä	37 K	851 K
manhãs	17 todas as K
masintõlke	740 K abil
materiał	9 ten K
matéria	20 ler esta K	1608 esta K é só	1656 para ler esta K	1661 esta K
matérias	1628 limite de K
matí	211 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1084 K
megszakítása	21 válasz K
meidän	864 tue K
meitä	848 tukea K	848 tue K	864 tue K	864 auta K
mesačne	1891 K
mesečno	1836 K	1946 K
mesélte	1084 K
miesiąc	1599 za K
miesięcznie	1599 K
miễn	15 bài K phí	2202 hết số bài K phí	2211 dùng thử K phí
mjesečno	1836 K
modération	916 charte de K	916 K par la rédaction
mokė	1333 K
mostrará	660 este mensaje se K en
multó	720 K
mulțumim	1704 K că ne citești
munkatársa	1051 K
munkánk	1082 K
munkánkat	1032 támogasd K	1032 támogassa K	1058 K	1081 támogasd K	1081 támogassa K	1082 K
myönsi	867 K
másodközlés	1044 K
märkis	761 K
määräsi	867 K
mån	1992 kr/K	2014 kr/K
månad	1954 testa en K	1992 en K för	2012 testa en K	2014 per K	2014 varje K
månaden	1992 första K	2014 i K	2014 första K
månader	1992 K för #	2012 testa # K
månadsgivare	2012 bli K
måned	286 prøv en K	323 i # K	341 prøv en K	343 pr. K	1509 en K for	1530 prøv en K	1532 per K
måneden	343 om K	1532 i K
måneder	323 i # K	1509 K for #
média	933 notre K
mês	1661 até o fim do K	1662 por K	1662 ao K
mówi	1600 K
môžete	1863 článok si K
müşterimiz	2099 K
mācīja	1372 K
mākslīgais	1352 K intelekts
mēnesis	1371 pirmais K
mēnesī	1371 K
mėgstamiausią	1306 K
mėnesį	1332 per K
měsíc	255 první K	278 za K	278 první K
měsíčně	278 K
můžete	249 článek si K
mạnh	2212 nhấn K
""", 'n': """
napisał	1600 K
napisała	1600 K
napište	240 K nám	272 K na	276 K nám
napísal	1892 K
napíšte	1853 K nám	1853 K, prosím	1886 K na	1889 K nám
naročilo	1922 hvala za K
naročite	1897 K se na naše	1944 K se
naročnik	1896 že K
naročnike	1903 samo za K	1903 le za K
naročniki	1935 lahko berejo le K	1935 berejo samo K	1948 K
naročnikom	1896 dostopen le K	1896 na voljo K	1896 na voljo samo K	1896 na voljo le K	1935 dostopna le K	1935 dostopna samo K	1935 dostopen le K	1935 dostopen samo K
naročnina	1923 K	1948 K
naročnino	1923 z K
narzędzi	1585 przy wsparciu K ai
naujienlaiškio	1318 K
naujienlaiškis	1331 mūsų K	1334 K
naujienlaiškį	1299 mūsų K	1318 K	1330 užsisakykite K	1331 mūsų K
navođenja	1817 bez K izvora
navođenje	1817 uz K izvora
našeho	246 do K týmu	246 K e-shopu
našem	1807 K timu
našich	271 K zpráv	1885 K správ
neatkarīgu	1369 atbalsti K
nekünk	1081 segíts K	1081 írjon K	1081 írj K	1081 jelezd K	1082 K adód
nemokamą	1322 K paskyrą
neobmedzený	1841 K prístup
neodpovídá	30 K za
neomezený	236 K přístup
neomezeně	220 K číst
nepriklausomą	1320 paremkite K žurnalistiką	1330 paremkite K	1331 K žurnalistiką
newsissä	831 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	276 podpořte K
nezávislá	277 K média
nezávislé	1890 K médiá
nezávislú	1889 podporte K
ngoài	2192 nội dung bên K
nguồn	2187 K ưu tiên	2187 K tin ưu tiên	2208 ghi rõ K
nhiệm	2197 chịu trách K về nội dung bình luận
nhân	2193 trí tuệ K tạo
nhấn	2209 K vào đây
nhận	2176 đăng ký K bản tin	2176 đăng ký K tin	2180 chấp K tất cả	2209 đăng ký K
nhập	24 đăng K	2175 đăng K để	2175 vui lòng đăng K	2209 đăng K để
niedostępny	1565 materiał wideo jest K
niezależne	1597 wesprzyj K	1597 wspieraj K	1598 K media
niezależność	1598 K
niezależną	1598 jesteśmy K
noastră	1705 munca K
nolēma	1372 K
norāda	1372 K
notificações	14 as K	1612 ative as K	1612 ativar K	1612 receba K
notificările	14 K	1671 activează K
notifikácie	1866 K
notícia	1661 esta K
notícias	1610 receba as K	1610 receba K	1615 siga as últimas K
novinařina	277 naše K
novinařinu	277 nezávislou K
novinár	1854 je K	1854 , K
novinári	1890 naši K
novinárka	1854 je K	1854 , K
novinárkou	1854 je K
novinárom	1854 je K
novinář	241 je K	241 , K
novinářem	241 je K
novináři	277 naši K
novinářka	241 je K	241 , K
novinářkou	241 je K
novičke	1897 na e-K
novičnik	1904 K	1904 e-K	1945 naš e-K	1948 K
novičnika	1904 K
nusprendė	1333 K
nášho	1860 do K tímu
nächste	21 in diesem browser für die K	453 sind sie der K
nói	2212 K
năm	2211 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	246 našem K
obegränsad	1954 K tillgång
obligāta	1345 atsauce K
oblíbené	238 K zdroje
oblíbených	238 K zdrojů
oblíbenými	238 K zdroji
obrigatórios	21 campos K são	1621 campos K são
obveščanje	1922 na naše K
obľúbené	1851 K zdroje
obľúbených	1851 K zdrojov
obľúbenými	1851 K zdrojmi
odebírat	270 chcete K
odebírejte	222 K náš	276 K
odemkněte	220 K si
odhlásit	222 K se můžete kdykoli
odoberať	1884 chcete K
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1811 komentari K	1811 komentari ne K
odídete	1849 kým K
ofereça	1608 K este artigo
ograniczeń	1540 czytaj bez K	1540 czytaj więcej bez K
ogłosił	1600 K
ogłosiła	1600 K
oikaisupyynnöt	842 K
oikaisupyyntö	842 K
olvashatják	1078 csak előfizetők K
olvasási	0 K idő
olvasóiból	1058 K él
olvasóink	36 K	1082 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	717 danos tu K
ordenó	720 K
ordonné	935 a K
ortakliği	2085 iş K linkleri
orzekł	1600 K
osobních	235 ochrany K údajů	235 ochraně K údajů
osobných	1856 K údajov
otrzymywać	1593 chcesz K
oznámení	14 K
oznámil	279 K	1892 K
oznámila	279 K	1892 K
ozvěte	240 K se nám	276 K se nám
""", 'p': """
padėkite	1330 K mums
pageidaujamą	1306 K šaltinį
paklausė	1333 K
palīdzi	1359 ziedo un K	1369 K mums
palīdzību	1352 mākslīgā intelekta K	1367 mākslīgā intelekta K
parašykite	1330 K mums
parsisiųskite	1330 K
participación	674 normas de K
partnerské	258 K odkazy	1872 K odkazy
partneři	227 my a naši K
pastā	1357 e-K
patronką	1583 zostań naszą K
patrões	1661 sem K
paylaşin	25 K	2088 K
paziņoja	1372 K
paziņojumus	1356 K
państwa	1563 czeka na K
pašte	1318 jūsų el. K
pažadėjo	1333 K
periódico	718 este K	718 nuestro K
permanència	213 sense K
personvernerklæring	1480 K
phê	2200 mời bạn một ly cà K
phóng	2189 liên hệ K viên	2191 là K viên báo	2191 là K viên của
phút	0 K đọc
pidió	720 K
pidätetään	828 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1800 K nam	1831 K nam na	1831 K na	1834 K nam	1909 K nam	1909 K na	1939 K nam na	1939 K na	1944 K nam
piškotke	1912 K	1940 K
piškotki	1912 K
piškotkov	1912 K	1940 K
pište	272 K na	272 K nám na
plânge	1707 se K
pochází	243 obsah K
podcastów	1569 K
podcastů	248 K
podcaście	34 naszym K
podkreśla	1600 K
podporovatelé	277 naši K
podporují	277 nás K
podpoře	277 díky K
podpořte	260 K	276 K nás	276 K naši	276 K naše	276 K mě
podrška	1834 vaša K
podrške	1818 bez vaše K	1835 vaše K
podršku	1834 vašu K
podržite	1818 K	1834 K nas	1834 K naš
podľa	1892 K
poinformował	1600 K
poinformowała	1600 K
pokračovanie	1841 pre K v čítaní
pokračování	220 K je dostupné	258 K článku níže
pokračuje	258 článek K	258 text K	1872 článok K	1872 text K
pokračujte	220 K ve čtení s
política	191 K de galetes	672 K de cookies	1619 K de cookies	1630 cobre K
pomocí	262 K ai
pomocą	1585 z K ai
pomoć	1834 vašu K
pomóż	1597 K nam
pomôžte	1889 K nám
poprosił	1600 K
poprosiła	1600 K
poprosiło	1600 K
poslední	269 K článek zdarma	269 K článek, který můžete
posledný	1883 K článok zadarmo
poslušajte	1938 K nas
postafiókjába	1035 K
postaládádba	1046 a K
postaládájában	1046 ön K
posílat	253 nechte si K
posílejte	240 K nám
potřebujeme	276 K vaši pomoc	276 K vaši podporu
používame	1856 K cookies
používá	227 tento web K
používáme	227 K cookies
powiedział	1600 K
powiedziała	1600 K
pozostało	1540 K # %	1540 K #%
pošaljite	1800 K nam	1800 K na	1834 K nam
pošlete	240 K nám	276 K nám
pošlite	1853 K nám	1889 K nám
pošljite	1909 K nam	1909 K jo nam	1909 K na	1944 K nam
požádal	279 K
požádala	279 K
pracę	1598 naszą K
pranešimus	1317 K
pranešė	1333 K
prašė	1333 K
predchádzajúceho	1887 bez K súhlasu
predplatiteľ	1841 už ste K	1841 ste K
predplatiteľom	1848 K	1889 staňte sa K
predplatiteľov	1848 pre K
predplatné	1841 už máte K	1869 K	1889 kúpte K	1889 kúpte si K	1893 K
predplatného	1869 K
predplatným	1869 K
preferată	1679 sursă K
preferované	238 K zdroje	1851 K zdroje
preferovaný	238 K zdroj	1851 K zdroj
preferovaných	238 K zdrojů	1851 K zdrojov
preferovaným	238 K zdrojem	1851 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1540 tylko dla K	1591 tylko dla K
prenumeratą	1577 z K
prenumeratę	1540 masz już K	1577 zamów K	1577 kup K	1577 wykup K
prečítate	1841 celý článok si K
pridružite	1834 K se našoj	1834 K im se	1944 K se nam
pridržana	1793 sva prava K
pridržane	1902 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1333 K
prihlásenie	1842 ďakujeme za K	1867 ďakujeme za K
prihlásení	1869 po K
prihlásením	1867 K súhlasíte
prihláste	24 K	1841 K sa a čítajte	1889 K sa na odber
prihvaćate	1813 prijavom K
pripažino	1333 K
programėlėje	1316 K
programėlę	1316 K
prohlížeč	10 váš K
pronađite	1829 K nas
proposé	912 conçu et K par
pročitali	1787 da biste K
pročitate	1787 da K cijeli	1787 da K ceo
prośbę	1535 mamy do ciebie K	1535 mamy małą K
prošnjo	1906 imamo majhno K	1906 majhno K
prywatności	1550 polityka K	1550 polityce K
przeczytać	1540 aby K cały	1540 aby K ten artykuł
przeczytałaś	1572 dziękujemy, że K
przeczytałeś	1572 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1538 K nam #%	1597 K nam	1597 K #
przesyłajcie	1563 K
prześlij	1563 K nam	1597 K nam
przyznał	1600 K
przyznała	1600 K
przyślij	1563 K nam	1597 K nam
práca	1890 naša K
práce	277 naší K
práci	277 naši K
prácu	1890 našu K
précisé	935 a K
préférée	902 source K
préférées	902 sources K
prévient	935 K
príspevky	1865 K v diskusii
príspevok	1889 váš K
próxima	1661 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1150 blocco della K	1196 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1051 K
publicité	11 la K	11 cette K	886 bloqueur de K	886 bloqueurs de K	933 sans K
publicités	886 bloqueur de K
publicystką	1564 jest K
publicystą	1564 jest K
publikování	233 K nebo šíření
publiée	22 ne sera pas K	890 votre adresse e-mail ne sera pas K
pyyntö	811 pieni K
pyysivät	867 K
pásale	717 K esta
päevakokkuvõte	745 K
päätoimittaja	836 K
päätti	867 K
pénzbe	1082 K kerül
pénzéből	18 olvasók K
písemného	234 bez K souhlasu
písomného	1887 bez K súhlasu
píšte	1886 K na	1886 K nám na
pódcast	34 nuestro K	718 nuestro K
pārpublicēšana	1339 K bez	1345 K bez
přebírání	233 K článků
předchozího	234 bez K souhlasu	274 bez K souhlasu
předplatitel	220 už jste K	220 jste K
předplatitele	236 pro K
předplatitelem	276 staňte se K
předplatitelé	268 jen K	268 pouze K	268 najdou K	268 přečtou K	277 naši K	280 K
předplatitelům	236 K	268 pouze K	268 jen K
předplatné	220 už máte K	220 koupit K	255 K	280 K
předplatného	255 K
předplatným	220 dostupné s K	255 K
předplaťte	220 K si	276 K si
přehrání	243 K videa
přečíst	220 zbývá vám K
přidejte	271 K si nás	276 K se	276 K se k nám
přihlaste	24 K	220 K se a čtěte	222 K se k odběru	276 K se k odběru
přihlášení	253 děkujeme za K	255 po K
přihlášením	253 K k odběru	253 K souhlasíte
připomněl	279 K
přispějte	260 K	276 K	276 K i vy
přiznal	279 K
přiznala	279 K
příspěvek	276 váš K
příspěvku	243 zobrazení K
příspěvky	251 K v diskusi
""", 'q': """
quyên	2209 K góp ngay	2213 K góp
quyền	2185 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1372 K
rappelé	935 a K
rašykite	1330 K mums
rašė	1333 K
reclamă	11 K
reconoció	720 K
recordó	720 K
redacció	202 la K t'envia	212 la nostra K
redacción	707 la K te envía	718 nuestra K
redacția	1703 K îți trimite	1705 K noastră
redakcję	1597 wesprzyj K
redaktorką	1564 jest K
redaktorė	1310 K
redaktör	1979 är K för	1979 är K på	1979 är politisk K
redaktør	310 er K på	310 er K for	310 er politisk K	1495 er politisk K	1495 er K i	1495 er K for
redação	1651 a K envia	1661 nossa K
refusé	888 K le dépôt
registrácii	1869 po K
registráciou	1867 K súhlasíte
registráciu	1867 ďakujeme za K
regisztrálj	1081 K
regisztráljon	1081 K
regisztrálnia	1078 K kell
regístrate	660 K para	660 K gratis
rejestrując	1574 K się
reklamlänkar	1994 K
reklamą	11 K
reklám	1890 bez K
reklámok	1082 K nélkül
reportaż	1598 ten K
reporterką	1564 jest K
reportér	241 , K	1854 , K
reportérem	241 je K
reportérka	241 , K	1854 , K
reportérkou	241 je K	1854 je K
reportérom	1854 je K
reproducció	185 prohibida la K	210 K sense permís
reproducción	680 prohibida su K	680 prohibida la K
reprodução	1627 proibida a K	1627 K proibida	1659 K permitida desde	1659 K é permitida desde
republié	896 K avec	930 cet article est K
repórter	1630 é K
responsabilità	30 K di
reveló	720 K
rezervăm	29 ne K dreptul
riêng	2180 chính sách quyền K tư	2202 dành K cho thuê bao	2208 quan điểm K của tác giả
rovatvezetője	1051 K
ročne	1891 K
ročně	278 K
rät	456 K
rätta	1985 K fel
rättar	1985 vi K fel
räumte	456 K ein	456 K der	456 K die
rääkis	761 K
råbte	344 K
réagir	890 pour K
réagissez	932 K à
réalisation	912 n'a pas participé à la K
rédacteur	897 est K
rédaction	897 a rejoint la K	912 n'a pas participé à sa K	921 la K vous	925 pour soutenir la K	932 soutenez la K	932 alertez la K	933 notre K
rédactrice	897 est K
régulièrement	897 collabore K
réponse	21 annuler la K
répétait	935 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	876 cet article est K	876 ce contenu est K	876 article K
réservée	876 K aux abonnés	876 K à nos abonnés	876 la suite est K
réservés	876 K aux abonnés	896 tous droits K
résiliable	934 K à tout moment
részesített	1047 előnyben K forrásként
röst	1982 ai-K
răspunsul	21 anulează K
rằng	2212 viết K	2212 cho K
""", 's': """
sacīja	1372 K
sadržaj	9 ovaj K	1803 vanjski K	1803 spoljni K
sadržaja	9 ovog K	1803 vanjskog K	1803 prikaz ovog K	1803 prikaz K
sakė	1333 K
sanctionné	935 a K
sandučić	1788 u vaš K
sandučiću	1788 u vašem K	1813 vašem K
sbírka	280 K
schließen	353 K sie ein abo	453 K sie ein abo
schránke	1842 vašej K
schránky	222 do vaší K	1842 do vašej K
sdílejte	25 K
segítsen	1081 K, hogy
segítségedre	1081 szükségünk van a K
según	720 K
sentenció	720 K
sería	708 sin ti no K
sesión	24 inicia K	24 inicie K	660 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1660 inicie K
señaló	720 K
sisällön	9 K	838 ulkoisen K
sisältö	815 tämä K on vain
sisältöä	838 ulkoista K
sjefredaktør	1495 er K
skarży	1600 K
skrzynkę	1542 na twoją K	1542 na swoją K	1574 K mailową
slobodné	1889 podporte K
slobodnú	1889 podporte K
slušajte	1829 K nas
sondę	1571 naszą K
sonuçlarinda	2068 google arama K
sorumluluğu	30 K
souborů	235 K cookie
souhlasíte	253 e-mailu K	253 odesláním K	253 registrací K
soạn	2189 về hộp thư của tòa K	2200 hãy ủng hộ tòa K	2208 bằng văn bản của tòa K	2210 tòa K
spolupráci	258 ve K s partnerem	1872 v K s partnerom
sporočite	1909 K nam
sportkrönikör	1979 är K
sportsredaktør	310 er K
spracovaním	1867 K osobných údajov
sprijiniți	1704 K
sprijină	1704 K-ne
správach	1852 google K
správy	1852 google K
stellenbörse	395 in unserer K
straipsnį	1329 šį K	1331 visą K
stronę	1594 naszą K
stwierdził	1600 K
stwierdziła	1600 K
stáhněte	276 K si
står	30 K för
stöd	1952 med ditt K	2012 K oss	2012 K vår	2012 ditt K
stödja	1991 K oss med
stödmedlem	2012 bli K
stödprenumerant	2012 bli K
stötta	1991 K oss med	2012 K oss	2012 K vår	2012 K vårt
støt	322 K os	341 K os	341 K med
støtt	1530 K oss	1530 K vår
støtte	284 med din K	284 vi har brug for din K	322 K os med	322 din K gør	341 din K	341 bliv K	1469 med din K	1508 K oss med	1530 din K
støtteabonnent	1530 bli K
støttemedlem	341 bliv K	1530 bli K
stāstīja	1372 K
stěžuje	279 K
subscripció	215 K
subskrybentów	1540 tylko dla K	1540 dostępna dla K	1540 dostępne dla K	1591 tylko dla K
subskrypcją	1577 z K
subskrypcję	1540 kup K	1540 masz już K	1574 dziękujemy za K	1577 wykup K	1597 kup K
suosikkilähteeksesi	831 K
suosikkilähteeksi	831 K
sursă	1702 link activ către K
suscripción	660 ya tengo una K	717 cambia tu K	721 K
suscríbase	717 K
suscríbete	660 K para	660 K por	660 K en	663 K al boletín	717 K
susțin	1695 care ne K lunar	1705 ne K lunar
susține	1704 K-ne	1704 K presa	1707 K că
susținerea	1704 K ta
susțineți	1704 K-ne
svarīgākie	1368 nedēļas K
svarīgākās	1368 nedēļas K
svěřte	240 K se nám
szerkesztője	1051 K
szerkesztőségünk	1082 K
szerkesztőségünknek	1082 K
szerzője	1051 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1992 tills du K upp	2015 K
sähköpostiin	817 suoraan K
sähköpostiisi	817 K
sähköpostillasi	863 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	817 K
sélection	921 K d'articles
sélections	876 ajouter l'article à vos K
síganos	668 K en
síguenos	668 K en	717 K
sõltumatut	758 toeta K
sõnul	761 K
sök	2006 K nu
sökresultat	1975 K på google
söyledi	2103 K
søg	335 K nu
søgeresultater	306 K på google
søgning	306 google-K
søk	1524 K nå
søkene	1491 google-K dine
søkeresultatene	1491 K dine på google
súhlasu	1887 bez K
súhlasíte	1867 odoslaním K
súmate	717 K al
süresi	0 okuma K
sütik	1052 K
sütiket	1052 K
săptămână	17 o dată pe K	1706 pe K
sīkdatnēm	1350 K	1368 K
sống	2200 nuôi K tờ báo	2200 bạn đọc nuôi K
""", 't': """
találatok	1047 google-K
tanácsolta	1084 K
tanította	1084 K
taşiyin	2088 K
teigė	1333 K
tekemään	865 K sitä
tekijänoikeus	828 K suojaa
tekoäly	839 tehnyt K
tekoälyllä	839 K
tekoälyn	839 K avulla	839 K tekemä
tekoälyä	839 käyttää K
telefonā	1356 savā K
tesszük	22 nem K közzé
textům	267 ke všem K
teşekkürler	2100 okuduğunuz için K
thiết	2208 không nhất K phản ánh quan điểm
thuê	2202 dành cho K bao	2202 đã là K bao	2213 K bao
thuộc	2185 bản quyền K
thành	2175 dành cho K viên	2199 bạn đã đăng ký K công	2209 trở K thành viên
tháng	2202 đọc miễn phí trong K	2211 mỗi K	2211 hàng K	2211 K đầu
thích	2187 nguồn tin ưa K	2187 nguồn yêu K
thông	14 K báo	2178 bật K báo	2178 nhận K báo	2189 bạn có K tin	2189 bạn đọc cung cấp K tin	2208 khi phát hành lại K tin	2209 bật K báo
tillgång	2012 få fri K
tillåtet	2003 inte K att återge
tiếng	2197 K việt có dấu
tiếp	2175 để K tục đọc	2175 để đọc K	2200 K sức cho báo chí	2202 để K tục đọc	2209 đăng ký để đọc K	2209 hãy K sức
tjänst	1949 en liten K att be
tjänsten	2006 sök K
továbbolvasáshoz	1034 a K
toàn	20 K bộ bài	2175 để đọc K bộ	2175 đọc K bộ bài	2202 để đọc K bộ bài	2209 đăng ký để đọc K bộ
tretích	1856 cookies K strán
treści	9 tej K	1577 dostęp do K
treść	9 tę K
trên	2178 theo dõi K
trước	2197 K khi đăng
trường	21 các K bắt buộc
tudósítója	1051 K
turpinātu	1336 lai K lasīt
tuần	17 mỗi K	2199 bản tin hằng K của	2199 bản tin hàng K của	2211 mỗi K
tvrdí	279 K
työmme	865 K
työtämme	864 tue K	865 K
tájékoztató	1039 adatvédelmi K
támogass	1081 K minket
támogasson	1081 K minket
támogathat	1058 K minket
támogatása	1058 K nélkül	1058 olvasók K nélkül	1081 az ön K
támogatásod	1081 a te K
támogatásából	1058 olvasóink K
támogatásával	1061 partnerünk K
támogatónk	1058 legyen ön is K	1058 legyél te is K
täglich	357 K per mail
tähtsamad	757 nädala K
tärkeimmät	863 K jutut
tästä	850 lisää K
täällä	811 kun kerran olet K
täältä	850 lisää K
téléchargez	932 K
töltsd	1081 K le
týden	17 každý K
týdně	278 K
týždenne	17 raz K
tłumaczy	1600 K
třetích	243 cookies K stran
""", 'u': """
uafhængigt	342 K medie
ubegrænset	286 K adgang
udostępnij	25 K
ukarał	1600 K
ulaşin	2070 bize K	2088 K
ulaşmak	2070 yazara K
unabhängig	448 K von unserer redaktion	448 von unserer redaktion K	454 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1162 insegna all'K
unterstütze	349 K unsere arbeit	349 K uns mit	453 K uns	453 K unsere	453 K mich	453 K meine
unterstützen	349 K sie unsere arbeit	349 K sie uns mit	349 mit einer spende K	349 können sie uns K	453 K sie uns	453 K sie unsere	453 sie können das K	453 freiwillig K	453 K sie mich	453 K sie meine	453 K uns
unterstützt	365 ihr browser K	453 K uns
unterstützung	411 ihrer K	411 deiner K	453 mit ihrer K	453 mit deiner K	453 ihre K	453 deine K	453 eure K
upozornění	224 zapněte si K	252 K
upphovsrätt	1971 skyddat enligt lagen om K
upphovsrättslagen	1971 skyddat enligt K
uprednostňované	1888 K zdroje
uprednostňovaný	1888 K zdroj
uprednostňovaných	1888 K zdrojov
upřednostňované	275 K zdroje
upřednostňovaný	275 K zdroj
upřednostňovaných	275 K zdrojů
uredništva	1902 brez dovoljenja K	1902 brez soglasja K
uredništvo	1916 v naše K	1945 naše K
uredništvu	1909 pišite K
urmărește	1671 K-ne pe	1671 K-ne și pe	1671 K știrile	1704 K-ne
urmăriți	1671 K-ne pe	1704 K-ne
utilização	1619 K de cookies
utilizează	1673 K cookie
utilizăm	1673 K cookie
utánközlés	1044 K
uutislähteeksesi	831 ensisijaiseksi K
uutislähteeksi	831 ensisijaiseksi K
uznał	1600 K
uznała	1600 K
uzsvēra	1372 K
użyciu	1585 przy K ai
użytkowników	1572 opiniami K
używamy	1550 K plików cookie
užsisakykite	1296 K prenumeratą
""", 'v': """
vašeho	222 do K e-mailu
vedieť	1853 dajte nám K
venerdì	17 ogni K
verhängte	456 K
versión	2 K en audio
verstärkung	395 suchen K
versão	2 K em áudio
vervielfältigung	375 K nur mit
veröffentlicht	22 wird nicht K	369 deine e-mail-adresse wird nicht K	369 ihre e-mail-adresse wird nicht K
veröffentlichung	424 seit der K geändert	424 seit K geändert
već	1797 kad ste K tu	1836 K od
vidéo	9 cette K
virheensä	842 korjaa K
viên	2191 là biên tập K của	2202 dành cho hội K
viết	2209 hãy K thư	2210 bài K này	2212 ông K	2212 bà K
você	18 sem K	1661 sem K
vollständigen	353 K artikel lesen
volontär	385 ist K
volontärin	385 ist K
vprašalnik	1919 K
vyhradené	1847 všetky práva K	1847 autorské práva sú K
vypočuť	1863 si môžete K
vysvetľuje	1892 K
vysvětluje	279 K
vytvořila	262 K ai
vyzývá	279 K
vyžadované	21 K informace	21 K polia
vás	260 bez K by	277 bez K by	1874 bez K by	1890 bez K by
väitis	761 K
väittää	867 K
välise	738 K sisu
vårt	1473 meld deg på K
véli	1084 K
vídeo	9 este K
vďaka	1890 K vám
vēlamo	1346 K avotu
vēstkopai	1357 K
vēstulei	1357 ziņu K
vědět	240 dejte nám K	276 dejte nám K
všetkým	1881 k K textom
""", 'w': """
webbläsare	10 din K
webinár	1860 náš K
webinář	246 náš K
według	1600 K
weißt	384 K du mehr
wiadomościach	1594 google K
wołał	1600 K
wpłata	1583 każda K	1597 twoja K
wpłatom	1598 dzięki K
wpłać	1597 K
wspierającym	1597 zostań K
współpracy	1580 we K z partnerem
wyjaśnia	1600 K
wypisać	1542 K się w każdej chwili
wyrażam	1542 K zgodę na
wyślij	1563 K nam
wöchentlichen	357 K newsletter
właściciela	1598 nie mamy K
""", 'y': """
yazdiğimiz	2098 daha önce K haber
yhteistyössä	851 K mainostajan
yönetmenidir	2071 genel yayin K
""", 'z': """
zaakceptować	1565 K pliki cookie
zadaním	1867 K e-mailu
zadržana	1793 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	253 K e-mailu
zagłosuj	1588 K
zahvaljujući	18 K čitaocima	18 K čitateljima	1818 K vama	1835 K vama
zakázané	1847 šírenie je K
založte	276 K si účet
zamknutý	1841 článok je K
zamčený	220 článek je K
zapisując	1574 K się
zapowiedział	1600 K
zapowiedziała	1600 K
zastrzeżone	1558 wszelkie prawa K	1558 wszystkie prawa K
zašlete	240 K nám
zašlite	1853 K nám
zaželen	1942 K vir
zaželene	1942 K vire
zaželeni	1942 K vir
zbiórka	1601 K
zbývá	220 K vám # %
zdieľajte	25 K
zespołu	1568 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1565 treść K
zewnętrzne	1550 treści K	1565 treści K
zewnętrznej	1565 treści K
zgłoś	1563 K go nam	1597 K nam
ziņas	1368 mūsu K
znać	1595 daj nam K	1597 daj nam K
zobrazení	243 K tohoto obsahu	243 K obsahu
zostań	1597 K z nami
zpracováním	222 souhlasím se K	227 K osobních údajů
zprávy	239 google K
zprávách	239 google K
zugänglich	412 frei K
zunächst	375 dieser artikel erschien K
zurück	440 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1577 za # K	1577 od # K	1599 od # K
złotówka	1583 każda K	1598 każda K
""", 'á': """
állítja	1084 K
""", 'ä': """
ägare	1991 inga rika K
ähnliches	384 K erlebt
ändå	1949 nu när du K är här
äpp	743 K
äppi	743 K
""", 'å': """
åndsverkloven	1488 beskyttet av K
året	343 om K
återges	1971 får inte K
""", 'ç': """
çalişmak	2075 bizimle K
çalişmalarimiz	2101 K
çerezler	2060 K kullan
çerezlere	2073 K
çerezleri	2060 K kullan	2073 K	2099 K kabul
çözün	2088 K
""", 'é': """
échanos	717 K una mano	717 K un cable
écrit	897 K pour	935 a K
écrivain	897 est K
écrivez	932 K-nous
électronique	879 dans votre boîte aux lettres K
équipe	933 notre K
értesítéseket	14 K	1057 K
értesüljön	1057 K elsőként
évente	1083 K
""", 'í': """
ígérte	1084 K
írta	1084 K
""", 'î': """
înscrie	1704 K-te la
""", 'õ': """
õpetas	761 K
""", 'ö': """
öffnen	358 app K
önemli	2099 günün en K
önerdi	2103 K
önskad	1975 K källa
""", 'ú': """
újságírás	1082 független K	1082 a jó K
újságírásunk	1082 K
újságíróink	1082 K
újságíróinkkal	1080 K
újságírója	1051 K
última	668 siga la K hora	668 sigue la K hora
""", 'ü': """
übernommen	375 K von	449 von der agentur K	449 deutschen presse-agentur K
übersicht	378 K	433 diese K wurde
ücretsiz	15 K haber	15 K makale	2086 K üye olun
ügyfelünk	1080 K
ühendust	758 võta K
ütles	761 K
ütlesid	761 K
üyeliği	2081 bülten K
üçüncü	2073 K taraf
""", 'č': """
čitajte	1829 K nas
čitalaca	1818 uz podršku K	1835 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1835 naši K
čitatelia	1890 naši K
čitatelja	1818 uz podršku K	1835 naših K	1835 uz podršku K
čitatelji	36 naši K	1835 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1874 vďaka podpore K	1890 našich K	1890 vďaka podpore K
članak	20 cijeli K	1797 svidio vam se K	1814 cijeli K	1814 ceo K	1835 ovaj K
člancima	1825 svim K
članek	1906 vam je bil K všeč	1945 ta K
člankov	1934 do vseh K
členem	276 staňte se K
členom	1889 staňte sa K
článek	20 celý K	216 líbil se vám K	220 celý K za	255 celý K	277 tento K	277 líbil se vám K
článkom	1869 všetkým K	1881 k všetkým K	1881 ku všetkým K
článku	20 celého K
články	277 naše K
článků	255 limit K
článkům	255 všem K	267 ke všem K
článok	20 celý K	1849 páčil sa vám K	1869 celý K	1890 tento K
čtenáři	277 naši K
čtenářů	36 našich K	260 díky podpoře K	277 našich K	277 na podpoře K	277 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čtěte	271 K nás
číst	277 K dál bez
čítajte	1885 K nás	1889 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1889 K, že nás čítate
""", 'đ': """
đây	2209 bấm vào K
đóng	2209 K góp của bạn	2209 hãy K góp
đăng	2199 cảm ơn bạn đã K ký	2199 bằng việc K ký, bạn	2209 K ký để đọc bài
đường	2189 K dây nóng của tòa soạn	2189 K dây nóng của báo
đọc	18 nhờ bạn K	2202 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1891 K sumou
""", 'ř': """
řekl	279 K
řekla	279 K
říká	279 K
""", 'ś': """
śledztwa	1598 nasze K
śledztwo	1598 to K
śledź	1547 K nas na	1597 K nas
""", 'š': """
šaljite	1800 K nam
šaukė	1333 K
šiandien	1320 aukokite K
šodien	1359 ziedo K
""", 'ź': """
źródło	1558 K: pap
""", 'ž': """
želene	1942 K vire
želeni	1907 K vir
željene	1798 K izvore
željeni	1798 K izvor
žurnalistai	1331 mūsų K
žurnalistas	1310 K
žurnalistika	277 naše K	277 nezávislá K	1331 K kainuoja	1331 gera K	1890 nezávislá K
žurnalistiku	277 nezávislou K	1890 nezávislú K
žurnalistiky	277 nezávislé K
žurnalistė	1310 K
žurnāliste	1349 K
žurnālisti	1370 mūsu K
žurnālistika	1370 neatkarīga K	1370 K maksā	1370 laba K
žurnālistiku	1359 atbalsti neatkarīgu K	1370 neatkarīgu K
žurnālists	1349 K
""", 'ά': """
άδεια	506 χωρίς K
άρθρα	508 τα K μας
άρθρο	508 αυτό το K
""", 'έ': """
έγγραφη	506 χωρίς K άδεια
έγραψε	510 K
έρευνά	486 K μας
έρευνές	508 οι K μας
""", 'α': """
αγαπημένες	476 K σου πηγές	476 K σας πηγές	476 K πηγές
αγαπημένη	476 K πηγή
ακολουθήστε	464 K μας	507 K μας
ακολουθείστε	464 K μας
ακόμη	495 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	510 K
αναγνώστες	18 χάρη στους K	508 οι K μας
αναδημοσίευση	471 απαγορεύεται η K	471 επιτρέπεται η K
αναπαραγωγή	471 K χωρίς
ανταποκρίτρια	479 είναι K
ανταποκριτής	479 είναι K
απάντησης	21 ακύρωση K
απαγορεύεται	471 K η αναπαραγωγή	471 K η αντιγραφή
αποδεχθείτε	481 K τα cookies
αποδεχτείτε	481 K τα cookies
απορρήτου	473 πολιτική K
από	490 K # €
αρθρογράφος	479 είναι K
αρχισυντάκτης	479 είναι K
αρχισυντάκτρια	479 είναι K
""", 'β': """
βιβλιοπωλείο	484 ηλεκτρονικό μας K
βοηθήστε	507 K μας
βοηθούν	508 μας K
βρείτε	464 K μας στο
""", 'γ': """
γίνετε	507 K μέλος	507 K κι εσείς
γνώσεις	486 τις K σας
γράψτε	478 K μας	507 K μας
γραπτή	506 χωρίς K άδεια
γραφτείτε	507 K
""", 'δ': """
δήλωσε	510 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	508 οι K μας
δημοσιογράφος	479 είναι K	479 , K	479 - K
δημοσιογραφία	508 η K μας	508 ανεξάρτητη K	508 η ανεξάρτητη K
δημοσκόπησή	486 K μας
δημοσκόπηση	486 στη K
διαβάσετε	461 για να K ολόκληρο
διαφήμιση	11 τη K	493 μετά τη K
διαφημίσεις	508 χωρίς K
διεύθυνση	462 η K email	462 τη K email	489 K email	489 K e-mail
δικαιώματος	471 με επιφύλαξη παντός K
δουλειά	508 η K μας
δωρεά	495 κάντε μια K	507 η K σας	507 κάντε μια K	511 K
δωρεάν	15 K άρθρα	490 K άρθρα
δωρεές	511 K
""", 'ε': """
είμαστε	508 K μια μικρή
είπε	510 K
εβδομάδα	17 κάθε K	509 την K
εγγραφή	489 με την K σας
εγγραφείτε	461 K για να	490 K δωρεάν	507 K
ειδοποιήσεις	14 K
εισερχόμενά	462 στα K σας
εκδήλωσή	484 K μας
εκφράζουν	487 τα σχόλια K	487 σχόλια δεν K
ενεργοποιήστε	464 K τις ειδοποιήσεις	466 K τη javascript
ενημερωτικά	462 K δελτία
ενημερωτικό	462 K δελτίο
ενημερώστε	478 K μας
ενισχύστε	495 K	507 K
ενσωματωμένο	481 K περιεχόμενο
εξήγησε	510 K
επιβεβαιώστε	489 K την εγγραφή
επικοινωνήστε	478 K μαζί μας	478 K με τον συντάκτη	478 K με τη συντάκτριά	478 K με τη συντάκτρια	478 K με τη σύνταξη
ερωτηματολόγιο	486 το K
εσάς	495 χάρη σε K	508 χάρη σε K
ευρώ	490 με # K
ευχαριστούμε	489 K για την εγγραφή	507 K που μας
""", 'ζ': """
ζήτησε	510 K
""", 'η': """
ηλεκτρονικό	484 K μας κατάστημα
""", 'κ': """
κάνοντας	489 K κλικ
κανάλι	508 το K μας
κατάστημά	484 στο K μας
καταγγέλλει	510 K
καταγγελία	478 κάντε μας την K
κατεβάστε	464 K την εφαρμογή
κουίζ	486 το K	486 στο K	486 το K μας
κυκλοφορεί	484 K το νέο τεύχος
κυριότερες	489 τις K ειδήσεις
""", 'λ': """
λαμβάνεις	504 θέλεις να K
λαμβάνετε	504 θέλετε να K
""", 'μ': """
μήνα	509 τον K	509 το K	509 ανά K	509 κάθε K
με	490 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	497 με τεχνητή K	497 από τεχνητή K
νοημοσύνης	497 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	461 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	490 K το άρθρο
ομάδα	484 στην K μας	507 ελάτε στην K	508 η K μας
""", 'π': """
παράκληση	475 έχουμε μια μικρή K	475 μια μικρή K
πατώντας	489 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	481 εξωτερικού K
περιεχόμενο	9 αυτό το K	481 αυτό το K	481 το K αυτό	481 εξωτερικό K
πολιτική	473 K cookies
πρέπει	481 δείτε το βίντεο K
προειδοποιεί	510 K
προσωπικών	473 K δεδομένων
προτεινόμενη	476 K πηγή
προτιμώμενες	476 K πηγές
προτιμώμενη	476 K πηγή
πρωί	17 κάθε K
πρόσβαση	502 K σε όλα
πρόσθεσε	510 K
πρώτο	490 τον K μήνα
πρώτος	509 K μήνας
""", 'ρ': """
ρεπορτάζ	508 το K μας	508 αυτό το K
""", 'σ': """
σημαντικότερες	489 τις K ειδήσεις
στήριξέ	507 K μας
στήριξή	495 χωρίς τη K	507 η K σας	507 τη K σας	508 χωρίς τη K
στήριξη	495 χάρη στη K	508 χάρη στη K
στείλε	478 K μας
στείλτε	478 K μας	507 K μας
στηρίξτε	495 K	507 K μας	507 K την	507 K το	507 K τη
συνέδριο	484 K μας
συνέδριό	484 K μας
συνδεθείτε	24 K	461 K για να	507 K
συνδρομή	490 με K	490 K από	511 K
συνδρομητές	461 διαθέσιμο μόνο σε K	461 διαθέσιμο σε K	474 μόνο για K	474 μόνο σε K	508 οι K μας	511 K
συνδρομητής	461 είστε ήδη K	507 γίνετε K
συνεργασία	493 σε K με χορηγό	493 σε K με τον χορηγό
συνεργατών	493 συνδέσμους K
συνεχίζεται	493 K παρακάτω
συνεχίσετε	461 για να K την ανάγνωση	461 να K την ανάγνωση
συνεχίσουμε	508 να K
συνεχίστε	461 K την ανάγνωση
συντάκτης	479 είναι K
συντάκτρια	479 είναι K
σχολιάσετε	6 K
σχόλια	487 στα K
σύμφωνα	510 K
""", 'τ': """
τελευταίο	503 K δωρεάν άρθρο
τόνισε	510 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	475 αφού K ως εδώ
φύγετε	475 πριν K
φώναζε	510 K
""", 'χ': """
χάνετε	504 μη K
χρήσης	473 όροι K	489 όρους K
χρειαζόμαστε	507 K τη βοήθειά σας
χρησιμοποιεί	466 K cookies
χρησιμοποιούμε	466 K cookies
χρόνο	509 τον K
""", 'ψ': """
ψηφίστε	500 K
ψηφοφορία	486 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	144 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	144 K
абонирайте	95 K се, за да	96 K се за бюлетина	140 K се
абонирането	119 с K
авторизованные	1753 только K
авторизованным	1753 K пользователям
авторизовані	2143 лише K
авторизуйтесь	24 K
авторкою	2132 зв'язатися з K
автором	2132 зв'язатися з K
автору	1741 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
адресою	2164 пишіть за K
адресу	1773 пишите по K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1752 K	2142 K
анонимно	1741 K
афилиейт	124 K линкове
""", 'б': """
бажаних	2129 K джерел
безкоштовна	2162 остання K стаття
безкоштовний	2138 наш K вебінар	2146 K акаунт	2162 останній K матеріал
безкоштовних	2146 ліміт K	2146 K статей
безкоштовні	15 K статті	2146 K статті
безлимитный	1715 K доступ
безплатен	113 нашия K уебинар
безплатна	135 последна K статия
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатная	1771 последняя K статья
бесплатные	15 K статьи	1756 K статьи
бесплатный	1747 наш K вебинар	1756 K аккаунт	1771 последний K материал
бесплатных	15 K статей	1756 лимит K	1756 K статей
бисквитки	110 K	139 K
бисквитките	110 K	139 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	141 K на вас
благодарим	119 K ви, че се
благодаря	1762 K донатам	1781 K вам	1781 K вашей
блокировщик	1725 отключите K	1725 K рекламы
блокувальник	2117 K реклами
браузер	10 ваш K	1735 ваш K	2125 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	141 нашия K	144 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	2130 K
вайбър	16 K	106 K
ватсапе	1739 K
вашата	96 на K поща
вебинар	1747 наш K
вебінар	2138 наш K
видео	9 это K
виділіть	2128 K
визнав	2170 K
визнала	2170 K
викаше	143 K
використання	2152 будь-яке K матеріалів	2152 K матеріалів сайту
використанні	2123 при K матеріалів
використовує	2117 K cookie
використовуємо	2117 K cookie
випуск	2140 K
вирішив	2170 K
вк	1739 K
вконтакте	1739 K
влезте	24 K
вміст	9 цей K
внескам	2153 завдяки K	2168 завдяки K
внесок	2167 ваш K
войдите	24 K	1715 K, чтобы
вотсапе	1739 K
вотсапі	2130 K
всеки	127 K лев
встановіть	2112 K додаток
възпроизвеждането	126 K
выделите	1727 K ее	1727 K текст
выпуск	1750 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
гласувайте	132 K
гледайте	137 K ни
год	1782 в K
годишно	142 K
голосуйте	1767 K	2158 K
гривень	2169 # K
грн	2169 # K
група	138 viber K
гукав	2170 K
гіперпосилання	2123 K обов
""", 'д': """
дальше	1715 чтобы читать K
дарение	140 вашето K	142 с K	144 K
дарения	144 K
дарете	127 K	140 K ни
джерела	2129 обрані K	2129 бажані K
джерелом	2129 основним K	2129 бажаним K
дзен	1739 K
дзене	1739 K
добави	143 K
добавьте	1722 K нас в
дозволяється	2152 матеріалів K лише
долучайтесь	2167 K
долучайтеся	2167 K
донат	1780 ваш K	2167 ваш K	2171 K
донатам	2153 завдяки K
донати	2171 K
донатом	2169 K
донаты	1784 K
допомога	2167 нам потрібна ваша K
допомогою	2155 за K ші
допоможе	2168 K нам
допоможуть	2153 K нам працювати	2168 K нам
допускается	1761 материалов K только
доступ	1756 полный K	2146 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1709 вы K до конца	2105 ви K до кінця
дочитати	2110 щоб K
дочитать	1715 чтобы K	1756 K
""", 'е': """
евро	121 за # K
ежедневную	1717 K рассылку
ежемесячно	1782 K
ежемесячное	1780 оформите K
ежемесячный	1762 K донат
еженедельную	1717 K рассылку
електронна	96 вашата K поща
електронної	2145 адресу K пошти
електронну	2145 K адресу	2145 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1783 K
журналист	108 е K	108 - K	108 , K	1742 - K	1742 , K
журналисти	141 нашите K
журналистика	141 независимата K	141 независима K	141 нашата K	1781 независимая K
журналистике	1781 независимой K
журналистики	1781 независимой K
журналистику	1781 независимую K
журналистка	108 е K	108 , K	1742 - K	1742 , K
журналисты	1781 наши K
журналіст	2133 - K	2133 , K
журналісти	2168 наші K
журналістика	2168 незалежна K
журналістику	2168 незалежну K	2168 якісну K
журналістка	2133 - K	2133 , K
""", 'з': """
завантажити	2112 K застосунок
завантажте	2112 K додаток
завдяки	2153 існує K	2168 K вам	2168 K вашій
задонатьте	1780 K	2167 K
задължителните	21 K полета
зазначив	2170 K
закликав	2170 K
закончились	1715 бесплатные статьи K
залишає	29 K за собою право
залишилося	2110 K #%	2110 K # %
заметили	1727 K ошибку
замолчим	1781 мы не K
запазени	101 всички права K
запитань	2142 на кілька K
запишете	96 K се за нашия
зарегистрированные	1753 только K
зарегистрированным	1715 доступен только K
зарегистрированы	1715 уже K
зарегистрируйтесь	1715 K, чтобы	1756 бесплатно K	1756 K бесплатно	1780 K
зареєстровані	2143 лише K	2143 тільки K
зареєструйтесь	2110 K, щоб	2146 безкоштовно K	2146 K безкоштовно	2167 K
зареєструйтеся	2146 K безкоштовно
застосунку	2126 нашому K
застосунок	2112 завантажте K	2126 наш K	2126 мобільний K
захищено	2123 усі права K
захищені	2123 усі права K	2123 всі права K
защищенной	1741 K формой
защищены	1733 все права K
защищённой	1741 K формой
заяви	143 K
заявив	2170 K
заявил	1783 K
заявила	1783 K	2170 K
здесь	1709 раз уж вы K
знайшли	2128 якщо ви K
знанията	116 K си
зобов	2170 K'язав
зовнішнього	2135 K вмісту	2135 K контенту
зовнішній	2135 K вміст	2135 K контент
зробіть	2108 K внесок	2167 K внесок
""", 'и': """
избранное	1738 K
известията	14 K
изкуствен	129 с помощта на K интелект	129 с K интелект	129 от K интелект
изпратете	107 K ни	140 K ни
изпращайте	107 K ни	107 K на
изтеглете	140 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1733 выполняющим функции K агента
иностранным	1781 K агентом
инстаграм	106 K
искусственного	1764 с помощью K интеллекта
искусственным	1764 K интеллектом
использование	1744 K cookie	1761 любое K материалов	1761 K материалов сайта
использовании	1733 при K материалов	1761 полном или частичном K	1761 частичном K материалов
используем	1725 K cookie
использует	1725 K cookie
источники	1738 избранные K	1738 любимые K
источников	1738 избранных K	1775 избранных K
источником	1738 основным K
исчерпали	1715 K лимит
""", 'к': """
каждое	17 K утро
каждый	1782 K месяц
каза	143 K
казва	143 K
канал	138 viber K	1781 наш K	2168 наш K
канала	1781 нашего K
каналу	2168 нашого K
колумнист	1742 - K	1742 , K
колумніст	2133 - K
колумністка	2133 - K
команде	1747 к нашей K
команди	2138 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	2124 у K	2124 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1727 чтобы оставить K
комментария	21 для отправки K
комментариях	1734 в K
комментировать	6 K
контент	9 этот K	9 цей K	1744 внешний K
контента	9 этого K	1744 внешнего K
контенту	9 цього K
конференцию	1747 нашу K
конференция	113 нашата K
конференцію	2138 нашу K
конфиденциальности	1725 политикой K	1735 политика K
конфіденційності	2117 політикою K	2125 політика K
копирование	1761 K материалов сайта
кореспондент	108 е K	108 , K	2133 - K	2133 , K
кореспондентка	2133 - K	2133 , K
короткий	1752 K опрос
корреспондент	1742 - K	1742 , K
кричал	1783 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	142 K
лекцию	1747 нашу K
лекцію	2138 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1747 нашего K
магазине	1747 в нашем K	1747 в нашем интернет-K
магазину	2138 нашого K
магазині	2138 у нашому K	2138 в нашому K	2138 нашому інтернет-K
материал	1727 обсудить K	1744 внешний K	1777 K создан	1781 этот K
материалам	1769 ко всем K
материалы	1781 наши K
матеріал	2168 цей K
матеріали	2168 наші K
матеріалів	2152 копіювання K сайту	2152 K посилання обов'язкове	2160 до всіх K	2160 до усіх K
мероприятие	1747 наше K
месенджері	2130 K
месец	142 на K	142 всеки K
месечно	142 K
мессенджере	1739 K
месяц	1782 в K
мобільний	2126 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	2169 на K	2169 перший K
""", 'н': """
нагадав	2170 K
нагадала	2170 K
надсилайте	2132 K нам	2132 K її	2132 K фото	2132 K відео	2132 K свої	2167 K нам
надійних	2129 K джерел
надішліть	2132 K нам	2132 K фото	2167 K нам
нажимая	1755 K кнопку	1755 K на кнопку	1755 K "	1755 K "
нажмите	1727 K ctrl
намерете	137 K ни
написа	143 K
написав	2170 K
написал	1783 K
написала	1783 K	2170 K
напишите	1741 K нашему	1741 K нашей	1741 K автору	1741 K нам	1780 K нам
напишіть	2132 K нашому	2132 K нашій	2132 K автору	2132 K авторці	2132 K нам	2167 K нам
напомнил	1783 K
напомнила	1783 K
направете	140 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	2145 K кнопку	2145 K на
нашем	1727 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1709 K просьба
неделю	17 раз в K	17 каждую K	1782 в K
независимата	140 подкрепете K
независими	141 K медии
независимую	1712 поддержите K	1780 поддержите K
независимые	1781 K медиа
незалежні	2168 K медіа
нейросети	1764 с помощью K
несколько	1752 на K вопросов
новинами	2114 стежте за K
новини	106 google K	2130 google K
нуждаем	140 K се от вашата
нужна	1762 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1742 - K	1742 , K
обраних	2129 K джерел
объявил	1783 K
объявила	1783 K
обязал	1783 K
обязательна	1733 гиперссылка K	1761 материалов ссылка K	1761 ссылка на источник K
обязательные	21 K поля	1727 K поля
обясни	143 K
оглядач	2133 - K	2133 , K
оглядачка	2133 - K	2133 , K
оголосив	2170 K
ограничений	1715 читайте без K
одноклассниках	1739 K
одному	2145 в K листі
опечатку	1727 нашли K
опитування	2142 наше K	2142 коротке K
опитуванні	35 нашому K	2142 K читачів	2142 нашому K	2142 в K
оприлюднюватиметься	22 не K	2119 ваша e-mail адреса не K
опрос	35 наш K	1752 наш K
опросе	35 нашем K	1752 нашем K	1752 в K
опубликован	22 не будет K	1727 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1755 K заявку
осталось	1715 K #%	1715 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1782 K в любой момент
отметил	1783 K
отметила	1783 K
отписаться	1717 K в любой момент
отправьте	1780 K нам
отримувати	2163 хочете K
очакваме	107 K вашите
ошибку	1727 нашли K
оштрафовал	1783 K
оштрафовала	1783 K
оштрафував	2170 K
""", 'п': """
партнером	1759 совместно с K	2150 спільно з K
партнерские	37 K ссылки	1759 K ссылки
партнерські	2150 K посилання
партнеры	1725 мы и наши K
партньорски	124 K линкове
партнёром	1759 совместно с K
партнёрские	37 K ссылки	1759 K ссылки
патроном	1780 станьте K
первый	1782 K месяц	1782 рубль в K
переведите	1780 K нам
перевірте	2142 K себе	2145 K пошту
передплатник	2110 уже K	2110 вже K
передплатникам	2110 доступний лише K	2110 доступна лише K	2110 доступно лише K
передплатники	2161 лише K	2161 тільки K
передплатників	2110 тільки для K
передплатою	2110 доступна за K	2110 доступний за K	2146 за K
передплату	2146 K за	2167 оформіть K
передрук	2127 K
передруку	2127 у разі K
перепечатка	1737 K
перепечатке	1737 при K
персональних	2125 K даних
персональных	1735 K данных
писати	2168 нам K
писменото	126 без K съгласие
письме	1755 в одном K
письменного	1776 без K согласия
письмової	2166 без K згоди
пишете	107 K ни	107 K на	140 K ни
пишите	1741 K нам	1773 K на	1780 K нам
пишіть	2132 K нам	2164 K на
платной	1715 в K версии
повний	20 K текст	2146 K текст
повідомив	2170 K
повідомила	2170 K
повідомте	2132 K нам	2132 K нас	2167 K нам
подайте	107 K сигнал
поддержать	1780 K нас	1780 K редакцию	1780 K нашу
поддерживайте	1780 K нас	1780 K нашу
поддержите	1712 K нашу	1712 K нас	1762 K	1780 K нас	1780 K нашу	1780 K редакцию	1780 K проект	1780 K автора	1780 K наш
поддержка	1712 ваша K	1780 ваша K
поддержке	1759 при K партнёра	1759 при K партнера	1762 благодаря вашей K	1781 вашей K
поддержки	1781 без вашей K	1781 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	141 нашият K	1750 K	1781 наш K	2140 K	2168 наш K
подкаста	115 K	1750 K	1781 нашего K
подкасте	34 нашем K	1750 K
подкасти	34 наші K	115 K	2140 K
подкастов	1750 K
подкасту	2140 K
подкастът	115 K
подкасты	1750 K
подкасті	34 нашому K	2140 K
подкастів	2140 K
подкрепа	127 с вашата K	127 вашата K	140 вашата K	141 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	140 K ни	140 K нашата
подкрепяйте	140 K ни
подписаны	1715 уже K
подписка	1715 уже есть K	1784 K
подписке	1715 доступен только по K	1715 доступна по K	1715 доступен по K	1756 по K
подписки	1784 K
подписку	1715 оформить K	1715 оформите K	1755 спасибо за K	1756 K за	1780 оформите K	1780 оформить K
подписчик	1715 уже K	1715 вы уже K
подписчикам	1715 доступна только K	1715 доступно только K	1715 доступен только K	1770 только K
подписчики	1770 только K	1784 K
подписчиков	1715 только для K
подписчиком	1780 станьте K
подписывайтесь	1717 K на рассылку	1722 K на нас	1722 K на наш	1722 K на канал	1722 K на telegram	1780 K на
подписываясь	1755 K
подпишитесь	1712 K на регулярное	1717 K на рассылку	1722 K на наш	1722 K на канал	1780 K на
подчеркнул	1783 K
поділіться	25 K
подію	2138 нашу K
пожертвование	1712 сделайте K	1712 оформите K	1762 регулярное K	1762 ежемесячное K	1780 ваше K	1780 сделайте K	1780 оформите K	1784 K
пожертвования	1781 на K	1784 K
пожертвованиям	1762 благодаря K	1781 благодаря K
пожертвуйте	1780 K
позоваването	126 K на
полностью	20 материал K	1715 чтобы прочитать K
полный	20 K текст	1756 K текст
получавате	136 искате ли да K	136 искате да K
получать	1772 хотите K
помилку	2119 знайшли K
помогите	1780 K нам
помогнете	140 K ни
помогут	1781 K нам
поможет	1781 K нам
помощь	1780 нам нужна ваша K
помощью	1764 с K ии
помітили	2128 якщо ви K
понравилась	1781 K статья
понравился	1781 K материал	1781 K текст
попереджає	2170 K
попередив	2170 K
попросив	2170 K
попросил	1783 K
попросила	1783 K	2170 K
попросило	1783 K
посилання	2152 K на джерело обов'язкове
последвайте	140 K ни
последната	135 K ви безплатна статия	135 K безплатна статия
постановив	2170 K
постановил	1783 K
почте	1755 вашей K
почтовом	1755 вашем K ящике
почту	1717 на вашу K	1717 вам на K	1755 вашу K
пошту	2111 на вашу K
пошті	2145 вашій K
пощенска	96 вашата K кутия
пояснив	2170 K
пояснил	1783 K
правото	29 си запазва K
працювати	2153 допоможе нам K	2168 K далі
працюємо	2168 ми K
предпочитаемые	1738 K источники
предпочитаемых	1738 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1738 K источники	1775 K источники
предпочтительный	1738 K источник
предпочтительных	1775 K источников
предупредил	1783 K
предупреждает	1783 K
препечатването	126 K
призвал	1783 K
признал	1783 K
признала	1783 K
признали	1781 нас K
приложение	141 нашето K	1718 скачать K	1718 скачайте K	1718 установите K	1736 наше K	1736 мобильное K	1780 скачайте K
приложении	1718 открыть в K	1736 нашем K
приложения	1736 нашего K	1781 нашего K
приоритетным	1738 K источником
присоединяйтесь	1780 K к
присъединете	140 K се към нашия
присылайте	1741 K нам	1741 K фото	1741 K видео	1741 K новости	1741 K свои	1780 K нам
пришлите	1741 K нам	1741 K фото	1780 K нам
приєднуйтесь	2167 K до
проверьте	1752 K себя	1755 K почту
проголосуйте	1767 K	2158 K
продовження	2150 реклама. K
продовжити	2110 щоб K читання	2153 допоможуть нам K
продовжувати	2168 K роботу
продолжаем	1781 мы K работать
продолжать	1762 помогут нам K	1781 K работу
продолжение	1759 реклама. K
продолжить	1715 чтобы K чтение	1762 помогут нам K	1762 поможет нам K	1781 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	141 да K да работим
продължите	95 за да K да четете
произведен	1733 настоящий материал (информация) K	1777 материал K
произведён	1777 материал K
пройдите	1752 K тест
пройдіть	2142 K тест
пропускайте	136 не K
пропустите	1772 не K
пропустити	2163 не хочете K
пропустить	1772 не хотите K
пропустіть	2163 не K
просьба	1709 у нас к вам K	1709 у нас есть K
просять	2170 K
проучване	116 нашето K
прохання	2105 маємо до вас K	2105 невелике K
прочетете	95 за да K цялата
прочитать	1715 осталось K	1715 чтобы K статью
пріоритетне	2129 K джерело
пріоритетним	2129 K джерелом
пълния	121 K текст
първия	142 за K месец
підписатися	2111 K на розсилку
підписка	2171 K
підписку	2110 оформіть K	2145 дякуємо за K	2167 оформіть K
підписники	2161 лише K	2171 K
підписників	2110 тільки для K
підписуйтесь	2114 K на нас	2114 K на наш	2114 K на канал	2114 K на telegram	2167 K на
підписуйтеся	2114 K на наш	2114 K на канал
підписуючись	2145 K
підпишіться	2111 K на розсилку	2114 K на наш	2167 K на
підтримайте	2108 K нашу	2108 K незалежну	2108 K нас	2153 K	2167 K нас	2167 K нашу	2167 K незалежну	2167 K редакцію	2167 K автора	2167 K роботу	2167 K наш
підтримати	2167 K нас	2167 K нашу
підтримка	2108 ваша K	2167 ваша K
підтримки	2150 за K партнера	2168 спільноти K	2168 вашої K
підтримуйте	2167 K нас	2167 K нашу
підтримці	2153 завдяки вашій K	2153 завдяки K читачів	2168 вашій K
піти	2105 перш ніж K
""", 'р': """
работа	141 нашата K	1781 наша K
работаем	1781 мы K
работать	1762 помогут нам K	1762 поможет нам K	1781 K дальше
работу	1781 нашу K
разрешение	101 без K е забранено
разрешения	1776 без K редакции
разчитаме	127 K на вашата	141 K на
расскажите	1780 K нам
рассказал	1783 K
рассказала	1783 K
рассказывать	1781 K правду
расследование	1781 наше K	1781 это K
расследования	1781 наши K
рассылка	1781 наша K	1784 K
рассылку	1717 нашу K	1717 K самых	1781 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1755 K
регулярний	2153 K внесок
редактор	108 е K	108 - K	108 , K	1742 - K	1742 , K	2133 - K	2133 , K
редакторка	2133 - K	2133 , K
редакцией	1741 связаться с K
редакции	1776 без согласия K	1781 нашей K
редакцию	1741 напишите в K	1741 пишите в K
редакция	113 в нашата K	141 нашата K	1781 наша K
редакцію	2132 напишіть у K	2132 пишіть у K
редакція	2168 наша K
редакцією	2132 зв'язатися з K
редакції	2132 пишіть до K	2166 без згоди K	2166 без дозволу K	2168 нашої K
рекламата	11 K	124 след K
реклами	11 K	141 без K	2150 після K	2150 на правах K	2168 без K
рекламой	11 K
рекламы	11 K	1759 после K	1759 на правах K	1781 без K
репортер	108 е K	108 - K	108 , K	1742 - K	1742 , K	2133 - K	2133 , K
репортери	141 нашите K
репортерка	2133 - K	2133 , K
репортёр	1742 - K	1742 , K
решил	1783 K
реєструючись	2145 K
робота	2168 наша K
роботу	2168 нашу K
розповів	2170 K
розповідати	2168 K правду
розповіла	2170 K
розсилка	2168 наша K	2171 K
розсилку	2111 нашу K	2111 щоденну K	2168 нашу K
розслідування	2168 наші K	2168 це K
рублей	1782 # K
рік	2169 на K
""", 'с': """
свободната	140 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	140 K се с нас
свяжитесь	1741 K с нами
связаться	1741 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2170 K
сказал	1783 K
сказала	1783 K	2170 K
скаржаться	2170 K
скачайте	1718 K наше
скиньте	1780 K
скриньку	2145 вашу K
скриньці	2145 вашій K
следите	1722 K за нами
словам	1783 по K
словами	2170 за K
слушайте	137 K ни
слідкуйте	2114 K за нами
содержимое	1744 внешнее K
сообщение	1733 данное K (материал) создано	1777 K создано
сообщил	1783 K
сообщила	1783 K
сообщите	1741 K нам	1780 K нам
соучастником	1762 станьте K	1780 станьте K
сповіщення	14 K	2112 увімкнути K	2112 увімкніть K
споделете	25 K
сподобався	2168 K текст	2168 K матеріал
сподобалась	2105 якщо вам K стаття
според	143 K
співучасником	2167 станьте K
спільнота	2168 наша K
спільноти	2108 стань частиною K	2153 частиною K	2168 нашої K
станете	140 K абонат	140 K член
станьте	1780 K нашим	2167 K нашим
статей	2160 до всіх K	2160 до усіх K
статии	134 до всички K
статия	104 хареса ли ви тази K	121 цялата K	141 тази K
статията	121 % от K
стаття	2168 ця K
статья	1781 эта K
статьям	1769 ко всем K
стверджує	2170 K
стежте	2114 K за нами
стигнали	104 щом сте K дотук
стороннего	1744 K сервиса
сторонним	1744 K сервисом
стороннього	2135 K сервісу
стороннім	2135 K сервісом
суммой	1782 любой K
сумму	1782 любую K
сутрин	17 всяка K
существуем	1781 мы K
существует	1762 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	143 K
""", 'т': """
текстове	134 до всички K
телеграм	16 K	106 K	1722 наш K-канал	1722 в нашем K	1739 K	1739 K-канал	1739 K-канале	1773 пишите в K	1781 наш K	2114 наш K-канал	2130 K	2130 K-канал	2130 K-каналі
телеграме	16 K	1739 K
телеграмі	2130 K
тест	1752 наш K	2142 наш K
тиждень	17 раз на K	2169 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1718 включите K	1718 включить K	1718 разрешить K
увійдіть	24 K	2110 K, щоб
уебинар	113 нашия K
уйдете	1709 прежде чем вы K
улюблених	2129 K джерел
улюблені	2129 K джерела
утверждает	1783 K
учасником	2167 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1781 K нашу
цитировании	1737 при K
цитування	2127 у разі K
цитуванні	2127 при K
""", 'ч': """
частиною	2167 станьте K
частковому	2152 повному або K
четене	0 време за K
четете	137 K ни
читаете	1780 спасибо, что K
читай	2114 K нас
читайте	1722 K нас в	2114 K нас у	2114 K нас в
читання	0 час K	0 хв K
читателей	1752 опросе K	1762 благодаря поддержке K	1781 наших K
читатели	36 наши K	36 нашите K	141 нашите K	1709 дорогие K	1781 наши K
читателите	141 с подкрепата на K	141 от K ни
читателям	18 благодаря K	36 нашим K	1781 благодаря K
читати	2110 щоб K далі	2167 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	2168 наші K
читачів	2168 наших K
читаєте	2167 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2169 K
щомісячний	2153 K внесок
щомісячно	2169 K
щоранку	17 K
щотижневу	2111 K розсилку
""", 'э': """
электронной	1755 адрес K почты
электронную	1755 K почту
""", 'я': """
яжіться	2132 зв'K з нами
язкові	21 обов'K поля	2119 обов'K поля
якщо	2105 K ви вже тут
""", 'і': """
інтелектом	2155 штучним K
інтелекту	2155 за допомогою штучного K
""", 'א': """
אומר	983 K
אומרת	983 K
אחרינו	943 עקבו K	980 עקבו K
אלקטרוני	941 דואר K
אמר	983 K
אמרה	983 K
אמרו	983 K
אתכם	967 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	982 K
ביקש	983 K
ביקשה	983 K
במייל	966 K שלכם
בסרטון	956 לצפות K זה
בעוגיות	945 שימוש K
בעיתונות	967 לתמוך K
בקובצי	945 משתמש K
בשבוע	17 פעם K	982 K
בתוכן	978 לעשות שימוש K
""", 'ד': """
דווחו	980 K לנו
דיוור	966 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	943 הורידו את K	980 הורידו את K	981 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	983 K
הודיעה	983 K
הווטסאפ	943 לקבוצת K
הוסיף	983 K
הוסיפה	983 K
הזהיר	983 K
הזכויות	950 כל K שמורות
החובה	21 שדות K
החינמיות	979 הכתבות K
הטלגרם	943 לערוץ K
הטקסט	957 K
היום	980 תרמו K
הירשמו	980 K לקבלת
הכותב	978 על דעת K
הכתבה	940 להמשך קריאת K	957 K	981 K הזאת
המדור	955 הוא עורך K	955 היא עורכת K
המובעות	978 הדעות K במאמר	978 הדעות K בטור	978 הדעות K בכתבה
המועדף	952 למקור K	952 כמקור K
המייל	941 לתיבת K	941 כתובת K
הניוזלטר	941 K היומי	966 K השבועי של	966 K שלנו	981 K
הסביר	983 K
הסיכום	957 K
העיקריות	957 הנקודות K
העיתונות	981 K העצמאית
הפרטיות	945 מדיניות K
הפרסומת	11 K
הצביעו	980 K בסקר
הצטרפו	943 K לערוץ	980 K אלינו
הקוראים	18 בזכות K
השימוש	945 תנאי K
התגובות	963 K
התחברו	24 K
התמיכה	967 בזכות K שלכם
התראות	14 K
התרגום	957 K
התרומה	980 K שלכם
""", 'ו': """
ובטוויטר	943 בפייסבוק K
ותלוי	967 K בכם
ותלויה	967 K בכם
""", 'ז': """
זקוקה	980 K לכם
""", 'ח': """
חודשית	980 תרומה K
חיצוני	956 תוכן K	956 תוכן ממקור K
""", 'ט': """
טען	983 K
""", 'י': """
ישירות	966 K למייל	966 K לתיבת
""", 'כ': """
כמנויים	940 הצטרפו K
כתב	983 K
כתבה	957 K זו	981 K זו	983 K
כתבו	980 K לנו
כתבות	979 K חינם
כתבת	955 היא K
""", 'ל': """
לדברי	983 K
להגיב	6 כדי K	963 K
להמשיך	940 כדי K לקרוא	967 עזרו לנו K
להעתיק	950 אין K	978 לשכפל, K
לחודש	982 K
לחוק	978 סעיף #א K
לחצו	980 K כאן
לידיעון	980 הירשמו K
למנויים	940 K בלבד
לניוזלטר	941 הירשמו K	941 הרשמה K	941 K שלנו	966 בהצלחה K	980 הירשמו K
לעזרתכם	980 אנחנו זקוקים K
לענייני	955 הוא כתב K	955 היא כתבת K
לצפייה	956 K בתוכן
לקריאה	979 כתבות K
לקריאת	20 K הכתבה
לשנה	982 K
לתומכים	967 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	979 K חינם
מועדף	952 מקור K	952 כמקור K
מינוי	940 רכשו K	980 רכשו K	984 K
מנוי	940 כבר K
מנויים	984 K
מסכימים	966 בהרשמה אתם K
מסר	983 K
""", 'נ': """
ניוזלטר	966 K שבועי	984 K
""", 'ס': """
סיכום	957 K
סיפר	983 K
סיפרה	983 K
סעיף	978 K #א
ספרו	980 K לנו
""", 'ע': """
עדכונים	966 לקבלת K במייל
עיתונאי	955 הוא K
עיתונאית	955 היא K
עיתונות	967 לעשות K	981 K עצמאית
עכשיו	980 תרמו K
עמלה	977 נקבל K	977 לקבל K
""", 'פ': """
פרסומות	981 ללא K
פרסומת	11 K
פרשן	955 הוא K
פרשנית	955 היא K
""", 'צ': """
ציין	983 K
""", 'ק': """
קוראי	981 K
קרא	983 K
קריאה	0 זמן K
""", 'ר': """
ראשון	982 חודש K
""", 'ש': """
שאלו	957 K את
שיווקי	966 לקבל תוכן K
שלחו	980 K לנו
שלנו	981 K
שנקבל	977 K עמלה
שקראתם	980 תודה K
שתפו	25 K
""", 'ת': """
תגובות	963 K
תוכן	9 K זה	956 הצגת K
תלוי	967 K בכם
תלויה	967 K בכם
תמיכתכם	980 K
תמכו	980 K בנו
תקציר	957 K
תרומה	984 K
תרומות	984 K
""", 'ا': """
اخبارنا	89 K
ادامه	800 K مطلب	800 K خبر	806 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	778 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	770 شرايط K	775 K از مطالب اين سايت	775 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	795 K تهيه كنيد	806 K تهيه كنيد	810 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	778 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	809 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	809 K
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
اول	808 ماه K
ايميل	766 K خود را	766 ادرس K	766 به K شما	791 در K خود	806 K خود را وارد كنيد
ايميلتان	791 به K
اينجا	799 K كليك كنيد
اينستاگرام	768 در K دنبال
اپ	790 K
اپليكيشن	790 K	807 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	804 الزاما K	804 لزوما K	804 K ديدگاه
باشيد	778 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	785 را K
بحسب	91 K
بخوانيد	776 K
براي	807 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K	73 اضف K
بريدكم	73 في K
بشنويد	785 K
بعرض	61 هل تسمح K
بفرستيد	778 براي ما K
بفضلكم	89 K
بنويسيد	778 براي ما K	806 براي ما K
بپيونديد	776 K	784 به تيم ما K	806 K
بگذاريد	778 با ما در ميان K	806 با ما در ميان K
بگيريد	778 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	809 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	777 منبع K	777 منابع K
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
تلگرام	768 ما را در K	768 در K دنبال	768 كانال K ما	778 با ما در K
تماشا	785 K كنيد
تمامي	775 K حقوق
تمثل	71 لا K راي
تواصلوا	88 K معنا
توضيح	809 K داد
تيم	807 K ما
""", 'ج': """
جاوااسكريپت	770 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	775 كليه K
حمايت	792 K مالي خود	793 به K شما نياز	793 با K شما	794 K كنيد	806 از ما K كنيد	806 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	807 اين K
خبرنامه	766 K ما	766 اشتراك K	766 در K	791 K روزانه	791 K هفتگي	807 K ما	807 K	810 K
خبرنگار	778 K ما را	780 K
خبرنگاران	807 K ما
خصوصي	770 سياست حريم K را
خواست	809 K
خواستند	809 K
خواندن	795 براي ادامه K
خوانندگان	18 با كمك K	793 به K خود تكيه	807 K ما
خواهد	787 منتشر K شد
خواهند	787 منتشر K شد
""", 'د': """
دانشگاه	780 استاد K
دانلود	806 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	768 ما را K كنيد	776 K كنيد	776 K كنيم	806 K كنيد
دهيد	778 به ما خبر K	785 گوش K	796 هديه K	806 راي K	806 خبر K
ديدگاه	787 نوشتن K	787 ارسال K	787 بيانگر K	804 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	784 وبينار K ما	795 اشتراك K	805 مقاله K	805 مطلب K	805 مطالعه K
روزنامه	804 ديدگاه K
روزنامهنگار	780 K
روزنامهنگاري	807 K مستقل
""", 'س': """
سالانه	808 K
ساهم	88 K في
ساهموا	88 K في
سايت	807 K ما
سايتهاي	781 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	776 عضو K	776 K	806 عضو K	806 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	791 خبرنامه K
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
علاقه	777 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	784 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	787 K	788 حروف لاتين (K)
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
كار	807 K ما
كاربري	795 حساب K خود شويد
كانال	768 به K ما	776 K ما	807 K ما
كتب	91 K
كتبت	91 K
كردهايد	795 ثبت نام K	795 ثبتنام K
كمصدر	56 K مفضل
كميسيون	802 K دريافت كنيم	802 K دريافت ميكنيم
كنيد	784 ديدن K	785 گوش K	796 هديه K	799 روي لينك كليك K	799 كليك K	806 به ما كمك K	806 ثبت نام K	806 كليك K	806 نصب K
كوكي	770 از K
كوكيها	770 K
""", 'ل': """
لاتين	787 حروف K	788 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	804 K نظر
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
ما	807 به K
مالي	793 كمك K شما	806 كمك K شما	810 كمك K
ماه	808 در K
ماهانه	808 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	781 K خارجي	781 اجازه ميدهيد K
محتوايي	781 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	775 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	807 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	795 K شويد	806 K شويد
مشتركان	795 ويژه K است
مصنوعي	782 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	807 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	800 ادامه K
منبع	803 ذكر K
منتخب	777 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موبايل	790 برنامه K
موردنياز	21 بخشهاي K
موفقيت	791 عضويت شما با K	791 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	781 از شما اجازه K
ميدهد	787 نظر K
ميگفت	809 K
ميگويد	809 K
ميگيريم	802 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	787 منتشر K شد
نخواهند	787 منتشر K شد
ندهيد	806 از دست K
نرمافزار	790 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	807 K ما
نميشود	787 منتشر K
نوشت	809 K
نويسنده	778 ايميل K	780 K
نياز	793 به كمك شما K
""", 'ه': """
هستيد	795 مشترك K
همايش	784 بليت K
""", 'و': """
وابسته	793 به حمايت شما K
وبينار	784 K ما	784 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	781 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	780 K
""", 'گ': """
گزارش	807 اين K
گزارشهاي	807 K ما
گفت	809 K
گفتند	809 K
گفته	809 K است	809 به K
""", 'अ': """
अन	1005 Kुवाद	1028 के Kुसार
अप	1028 Kील की
अपन	1010 Kी राय दें	1010 Kी राय कमेंट	1010 Kी प्रतिक्रिया	1011 कमेंट में Kी राय
अलर	1012 K्ट पाने के लिए
अवसर	1008 नौकरी के K
""", 'आ': """
आपक	1004 Kी इजाजत मांगते हैं	1004 Kी अनुमति मांगते हैं	1025 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	998 कॉपीराK	1004 बाहरी साK	1026 हमारी वेबसाK
इन	24 लॉग K
इनब	988 आपके Kॉक्स	1013 अपने Kॉक्स में
इब	988 न्यूजलेटर को सब्सक्राK	988 न्यूजलेटर सब्सक्राK	991 चैनल को सब्सक्राK
इबर	1015 सब्सक्राK्स के लिए है	1015 सब्सक्राK हैं
इस	1026 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	989 ऐप डाKोड करें	1012 डाKोड करें	1012 डाKोड कीजिए	1025 डाKोड करें	1025 डाKोड कीजिए
उपय	993 कुकीज का Kोग	993 कुकीज का Kोग
उपलब	1004 सामग्री K्ध नहीं है
""", 'ए': """
ए	1008 वेबिनार के लिK	1025 जुडिK	1025 सुधार सुझाKं
एज	1023 Kेंसी की फीड
""", 'ऐ': """
ऐप	989 हमारा K	1026 हमारा K
""", 'औ': """
और	1010 क्विज खेलें K	1010 क्विज खेलें K
""", 'क': """
क	1028 मुताबिK
कम	1011 Kेंट बॉक्स में
कर	988 ईमेल दर्ज Kें	989 ऐप इंस्टॉल Kें	989 नोटिफिकेशन चालू Kें	991 फॉलो Kें	999 क्लिक Kें	999 जॉइन Kें	999 ज्वाइन Kें	999 सब्सक्राइब Kें	999 लाइक Kें	1001 हमें ईमेल Kें	1004 कुकीज स्वीकार Kें	1004 कुकीज स्वीकार Kें	1008 टिकट बुक Kें	1010 पोल में वोट Kें	1010 सर्वे में भाग लेK	1012 इंस्टॉल Kें	1012 नोटिफिकेशन ऑन Kें	1012 नोटिफिकेशन ऑन K लें	1013 साइन अप Kें	1017 शेयर Kें	1017 साझा Kें	1017 सेव Kें	1017 गिफ्ट Kें	1025 सब्सक्राइब Kें	1025 फॉलो Kें	1025 क्लिक Kें	1025 लॉग इन Kें	1025 लॉगिन Kें	1025 साइन अप Kें	1025 रजिस्टर Kें
करक	1001 कमेंट Kे बताएं	1013 सब्सक्राइब Kे आप	1013 साइन अप Kे आप
करन	1011 कमेंट Kे के लिए	1011 टिप्पणी Kे के लिए	1011 टिप्पणी पोस्ट Kे के लिए	1011 कमेंट Kे वाले
कल	1024 फ्री आर्टिK	1024 मुफ्त आर्टिK
कह	1028 Kा
कहत	1028 Kे	1028 Kी
""", 'ख': """
ख	1009 वीडियो देKें	1009 वीडियो भी देKें	1024 मुफ्त लेK	1028 लिKा
खक	1023 लेK के निजी विचार
खन	1009 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1019 अन्य Kों के लिए	1019 ताजा Kों के लिए	1019 की Kों के लिए	1024 मुफ्त Kें	1025 K भेजें	1025 पूरी K पढें	1026 इस K	1026 यह K
खर	1008 यहां से Kीदें
""", 'ग': """
गय	1017 लिंक कॉपी हो Kा
""", 'च': """
चलत	1014 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1005 पूKें	1028 पूKा
""", 'ज': """
जनर	1023 ऑटो-Kेट
जर	1001 हमें Kूर दें
""", 'ट': """
ट	993 जावास्क्रिप्K
टर	988 हमारे न्यूजलेK	988 हमारा न्यूजलेK	988 हमारा साप्ताहिक न्यूजलेK	988 न्यूजलेK के लिए	1003 सब एडिK हैं	1003 सब-एडिK हैं	1003 सीनियर सब एडिK हैं	1026 हमारे न्यूजलेK	1029 न्यूजलेK
""", 'ठ': """
ठक	1026 हमारे पाK
""", 'ड': """
ड	999 जुKें	1023 सिंKीकेट फीड
डक	1009 पॉKास्ट सुनें	1026 हमारा पॉKास्ट
डन	999 जुKे के लिए	1025 जुKे के लिए
""", 'द': """
द	1005 मुख्य बिंKु	1025 राय Kें
दद	1003 वरिष्ठ संवाKाता हैं	1003 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1009 को सुKें	1009 लेख सुKें	1029 दाK
नन	1009 पॉडकास्ट सुKे के लिए
नल	991 चैK से जुडें	1026 हमारे चैK
नह	1023 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	989 ऐप में Kें
पढन	1015 Kे के लिए	1019 और खबरें Kे के लिए
पण	1011 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	991 गूगल न्यूज K	1013 ईमेल K पाने के लिए
पस	1000 Kंदीदा सोर्स	1000 Kंदीदा स्रोत	1000 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1000 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1001 हमें Kाएं	1025 हमें Kाएं	1025 राय Kाएं	1028 Kाया	1028 Kाते
बनकर	1015 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1004 से मिली साK्री शामिल है
मदद	1025 हमारी K करें	1025 आर्थिक K दें	1025 K कीजिए
मह	1027 हर Kीने
""", 'य': """
यत	993 गोपनीKा नीति
यह	1009 वीडियो Kां देखें	1025 Kां देखें	1026 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	998 सर्वाधिकार सुK्षित	1026 हमारी पत्Kारिता	1026 स्वतंत्र पत्Kारिता	1026 हमारे पत्Kार
रखन	1003 का अनुभव Kे	1015 पढना जारी Kे के लिए
रत	1027 प्Kि माह
रह	1019 जुडे Kें	1019 जुडे Kिए
""", 'ल': """
ल	1028 बोKे	1028 बोKा
""", 'व': """
वर	1023 पुनर्प्रकाशन K्जित	1027 प्रति K्ष
""", 'श': """
श	1005 सारांK
शन	14 नोटिफिकेK	1022 हमें कमीK मिल	1029 सब्सक्रिप्K
शर	993 नियम और K्तें
""", 'स': """
सएप	1001 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1003 पत्रकारिता में K्रिय हैं
सकत	999 फॉलो कर Kे हैं	999 जुड Kे हैं	1001 हमें भेज Kे हैं	1022 कमीशन मिल Kा है
सदस	1015 पहले से K्य हैं	1015 K्यता लें	1025 K्य बनें
सप	1027 प्रति K्ताह
सफल	1013 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1005 Kी	1025 K्थन करें
सर	1010 K्वे में हिस्सा लें	1010 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1014 आर्थिक Kोग दें	1014 आर्थिक Kोग करें	1014 हमें Kोग करें	1014 आपके Kोग पर निर्भर	1025 आपका Kोग	1025 हमें Kोग	1025 Kोग करें	1025 आपके Kोग
""", 'ह': """
हट	1011 कमेंट Kा
हम	1001 Kें भेजें	1008 Kारी टीम से जुडें	1025 Kें लिखें	1025 Kें भेजें	1026 Kारा काम	1026 Kारी टीम	1026 Kारे साथ
हमस	1001 Kे संपर्क करें	1025 Kे जुडें
""", 'অ': """
অন	173 Kুদান দিন	177 Kুদান
অনল	159 Kাইন শপ
""", 'আ': """
আজই	164 K অনুদান দিন
আপন	146 Kার ইমেইল	156 Kার সম্মতি প্রযোজন	156 Kার অনুমতি চাই	159 Kার মতামত দিন	161 Kার মতামত লিখুন	161 Kার মন্তব্য লিখুন	163 Kার ই-মেইল	163 সাবস্ক্রাইব করলে Kি
আম	152 Kাদের জানান	152 Kাদের পাঠান	152 Kাদের লিখুন	163 Kাদের সাপ্তাহিক	164 Kাদের পাশে থাকুন	173 Kাদের লিখুন	174 Kাদের সাংবাদিক	174 Kাদের চ্যানেল	174 Kাদের টেলিগ্রাম
আস	151 ঘুরে Kুন
""", 'ই': """
ইক	151 লাK দিন
ইজ	159 কুKে অংশ নিন
ইনবক	163 K্সে পেতে
ইনস	162 অ্যাপ K্টল করুন
ইল	174 আমাদের মোবাK
""", 'উ': """
উজল	146 নিKেটারে সাবস্ক্রাইব	146 আমাদের নিKেটার	146 নিKেটার পেতে	163 সাপ্তাহিক নিKেটার	174 আমাদের নিKেটার	174 নিKেটার	174 নিKেটারের	177 নিKেটার
উনল	162 অ্যাপ ডাKোড করুন	162 অ্যাপটি ডাKোড করুন	173 ডাKোড করুন
""", 'এ': """
এআই	157 K
এআইক	157 Kে
এআইয	157 Kের
""", 'ও': """
ওট	160 ভিডিKি দেখুন
""", 'ক': """
ক	175 মাসিK
কত	164 স্বাধীন সাংবাদিKাকে	164 সাংবাদিKার পাশে	174 স্বাধীন সাংবাদিKা	174 সাংবাদিKাকে
কনট	156 বহিরাগত Kেন্ট
কপ	155 অনুমতি ছাডা Kি
কর	151 ফলো Kুন	151 ক্লিক Kুন	151 সাবস্ক্রাইব Kুন	151 যোগ Kুন	151 যুক্ত Kুন	152 প্রতিবেদকের সঙ্গে যোগাযোগ Kুন	152 আমাদের সঙ্গে যোগাযোগ Kুন	152 আমাদের ইমেইল Kুন	159 ওযেবিনারে নিবন্ধন Kুন	159 চাKির সুযোগ	162 নোটিফিকেশন চালু Kুন	173 সাবস্ক্রাইব Kুন	173 এখানে ক্লিক Kুন	173 ক্লিক Kুন	173 ইমেইল Kুন	173 নিবন্ধন Kুন	173 ফলো Kুন	173 সহাযতা Kুন	173 কাজ Kুন
করত	161 মন্তব্য Kে
""", 'খ': """
খ	166 ফ্রি লেKা	166 বিনা মূল্যের লেKা
খত	160 ভিডিও দেKে	161 মন্তব্য লিKে
খবর	169 আরও K জানতে
খবরট	4 Kি	165 Kি পডতে	174 Kি
""", 'গ': """
গল	158 কেমন লাK
""", 'ছ': """
ছ	158 কাজে লেগেKে	176 জানিযেKে
""", 'জ': """
জর	159 Kিপে অংশ নিন	159 Kিপে ভোট দিন
জস	155 মতামত লেখকের নিK্ব
""", 'ট': """
টসঅ	174 আমাদের হোযাK্যাপ
""", 'ঠ': """
ঠক	174 আমাদের পাK
""", 'দ': """
দক	154 জ্যেষ্ঠ প্রতিবেK	154 নিজস্ব প্রতিবেK
দট	174 সংবাKি
দন	174 এই প্রতিবেK
""", 'ধ': """
ধর	152 ভুল Kিযে দিন
""", 'ন': """
ন	151 যুক্ত হোK	151 যোগ দিK	151 যুক্ত থাকুK	152 লেখা পাঠাK	158 ভুল পেযেছেK	159 টিকিট কিKুন	160 শুKুন	160 ভিডিও দেখুK	162 অ্যাপ Kামিযে নিন	164 পাশে দাঁডাK	173 যুক্ত হোK	173 পাশে থাকুK	176 জাKান	176 জাKিযেছেন
নকল	155 অনুমতি ছাডা K
নয	155 মন্তব্যের জন্য কর্তৃপক্ষ দাযী K
""", 'প': """
পড	165 Kা চালিযে যেতে
পডত	165 বাকি অংশ Kে	165 লেখা Kে	165 বিনা মূল্যে Kে	165 লেখাটি Kে	169 আরও খবর Kে
""", 'ব': """
বল	176 Kেন	176 Kেছেন	176 Kেছে
বলছ	176 Kেন
বলল	176 Kেন
""", 'ভ': """
ভরস	164 পাঠকেরাই আমাদের Kা
""", 'ম': """
মত	155 বিনা অনুKিতে	157 কৃত্রিম বুদ্ধিK্তা	173 Kামত জানান	173 Kামত দিন
মন	158 কেK লেগেছে
""", 'য': """
য	165 মাত্র # টাকাK
যত	173 আমাদের সহাKা
যব	163 সাবস্ক্রাইব করার জন্য ধন্Kাদ
যবহ	156 কুকি ব্Kার
যর	154 সিনিK রিপোর্টার
""", 'র': """
রক	150 সর্বস্বত্ব সংK্ষিত	150 স্বত্ব সংK্ষিত	155 অশালীন মন্তব্য প্Kাশ	155 অনুমতি ছাডা প্Kাশ
রত	175 প্Kি মাসে
রহণ	156 কুকি গ্K করুন
""", 'ল': """
লগইন	173 K করুন
""", 'শ': """
শন	172 কমিK পেতে পারি
""", 'স': """
সঙ	155 সম্পাদকীয নীতির K্গে	169 আমাদের K্গেই থাকুন	169 K্গেই থাকুন	174 আমাদের K্গে
সদস	173 K্য হোন
সব	174 আমাদের ফেKুক
সরণ	151 অনুK করুন	173 অনুK করুন
সহয	173 Kোগিতা করুন
""", 'হ': """
হক	165 ইতিমধ্যে গ্রাK	173 গ্রাK হোন
হকদ	165 শুধু গ্রাKের জন্য
হত	173 যুক্ত Kে
হব	161 অ্যাড্রেস প্রকাশিত Kে না	161 ঠিকানা প্রকাশ করা Kে না
""", 'ก': """
กด	2044 Kติดตาม
กร	2018 Kอกอีเมล
กล	2047 K่าว
กอ	2045 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2044 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2034 Kบคุณที่สมัคร	2034 Kบคุณที่ลงทะเบียน	2045 Kงเรา
""", 'ค': """
คล	2044 Kิกที่นี่	2044 Kิกชม
คว	2043 Kามเห็นส่วนตัวของผู้เขียน
ค่	2042 Kาคอมมิชชั่น	2042 Kาคอมมิชชัน
""", 'จ': """
จด	2018 Kหมายข่าวของเรา	2034 Kหมายข่าวรายสัปดาห์ของเรา	2048 Kหมายข่าว
จะ	2033 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2044 Kวน์โหลดแอป
""", 'ต': """
ติ	2025 Kดต่อผู้สื่อข่าวของเรา	2025 Kดต่อกองบรรณาธิการ	2044 Kดตามเรา
ต่	2046 Kอเดือน	2046 Kอปี
""", 'ถ': """
ถื	2034 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2037 Kลองอ่าน
ทั	2043 Kศนะของผู้เขียน
ทา	2033 Kงเว็บไซต์ขอสงวนสิทธิ์	2034 Kงอีเมลทุก
ทุ	2034 Kกเช้าทางอีเมล
""", 'บ': """
บท	2038 Kความฟรี	2045 Kความนี้
บร	2048 Kิจาค
บอ	2047 Kกว่า
""", 'ผ': """
ผู	2035 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2047 Kดกับ
""", 'ม': """
มี	2025 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2027 Kมรับคุกกี้
""", 'ร': """
ระ	2047 Kบุว่า
รา	2046 Kยเดือน
ร่	2035 Kวมสนับสนุนการทำงานของเรา	2044 Kวมบริจาค	2044 Kวมสนับสนุน
""", 'ล': """
ลิ	2043 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2045 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2022 Kวนลิขสิทธิ์	2022 Kวนสิทธิ์
สน	2035 Kับสนุนสื่ออิสระ	2035 Kับสนุนการทำงานของเรา	2035 Kับสนุนนักข่าว	2044 Kับสนุนเรา	2044 Kับสนุนพวกเรา
สม	2018 Kัครรับจดหมายข่าว	2018 Kัครรับข่าวสาร	2044 Kัครสมาชิก	2044 Kัครรับ	2048 Kาชิก
สำ	2037 Kหรับสมาชิกเท่านั้น
สื	2045 K่ออิสระ
ส่	2025 Kงเรื่องราวของคุณ	2025 Kงข่าวหาเรา	2044 Kงข้อมูลมาที่	2044 Kงคลิปมา
""", 'ห': """
หา	2025 Kกคุณมีข้อมูล
ห้	2022 Kามคัดลอกหรือ	2022 Kามคัดลอกข้อความ	2022 Kามคัดลอกเนื้อหา	2022 Kามคัดลอกบทความ	2022 Kามทำซ้ำ
""", 'อ': """
อย	2044 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2018 Kเมลของคุณ
อ่	2037 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2044 Kียนถึงเรา	2044 K้าสู่ระบบเพื่อ
เฉ	2037 Kพาะสมาชิก
เน	9 Kื้อหานี้	2027 Kื้อหาจากภายนอก	2027 Kื้อหาภายนอก
เป	2037 K็นสมาชิกอยู่แล้ว	2047 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2033 Kื่อแสดงความคิดเห็น	2037 Kื่ออ่านต่อ	2037 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2033 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2025 K้งเบาะแสข่าว	2025 K้งเรา	2044 K้งทีมงาน
แห	2024 Kล่งข่าวที่ต้องการ	2024 Kล่งข่าวโปรด	2024 Kล่งที่มาที่ต้องการ
แอ	2044 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2044 Kวตเลย	2044 Kลดแอป
""", 'ใ': """
ให	2045 K้เรา
""", 'ủ': """
ủng	2200 ly cà phê K hộ	2209 hãy K hộ
""", 'あ': """
あと	1240 K#本、無料で
""", 'い': """
いか	1246 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1212 Kいのブラウザ
お寄	1246 Kせください
お申	1229 Kし込みはこちら	1246 Kし込みください	1246 Kし込みはこちら
お聞	1246 Kかせください
お見	1246 K逃しなく
お試	1246 Kしください
お読	1246 Kみいただけます
""", 'か': """
から	1245 K転載したものです	1245 Kの転載です
か月	1204 K無料	1248 K無料
""", 'こ': """
ここ	1204 Kから先は	1204 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1204 K記事は有料	1204 K記事は会員	1216 K記事についてのご意見	1247 K記事が	1247 K記事を	1247 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1212 K用のブラウザ
ご協	1246 K力ください
ご存	1223 Kじの方は
ご寄	1202 K付をお願い	1246 K付
ご意	1216 K見・ご感想	1216 K見をお寄せ
ご感	1216 K想をお寄せ
ご支	1202 K援をお願い	1246 K援
ご登	1237 K録ありがとうございます	1246 K録
ご覧	1246 Kください	1246 Kいただけます
ご購	1246 K読
ご連	1246 K絡ください
""", 'す': """
すで	1240 Kに会員の方
すべ	1204 Kての記事が
""", 'ぜ': """
ぜひ	1210 Kフォロー
""", 'で': """
でも	1210 K配信中
""", 'と': """
と強	1249 K調
と書	1249 Kい
と発	1249 K表
と話	1249 Kし	1249 Kす
と語	1249 Kっ	1249 Kる
と説	1249 K明
と述	1249 Kべ
""", 'に': """
によ	1249 Kると
""", 'の': """
の採	1229 K用情報
の提	1245 K供記事です
""", 'を': """
をフ	1210 Kォローする	1210 Kォローしよう
を発	1249 K表した
""", 'ア': """
アフ	1244 Kィリエイト広告	1244 Kィリエイトプログラム	1244 Kィリエイトリンク
アプ	1207 Kリで開く	1207 Kリで読む	1207 Kリを開く	1207 Kリをダウンロード	1207 Kリのダウンロード	1207 Kリをインストール	1207 Kリはこちら	1236 Kリなら通知	1236 Kリなら速報	1236 Kリなら、	1236 Kリで読むと	1236 Kリなら
アン	1232 Kケートにご協力	1232 Kケートはこちら	1232 Kケート実施中	1233 Kケートに答えて
""", 'カ': """
カ月	1204 K無料	1248 K無料
""", 'ク': """
クイ	1233 Kズに答えて
クッ	1214 Kキーを使用	1214 Kキーを利用	1226 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1216 Kントを投稿するには	1216 Kントするには	1216 Kント欄で	1216 Kントをお寄せ	1235 Kントは削除します	1235 Kントは削除することが	1235 Kントは削除する場合	1235 Kントは承認	1235 Kントは公開前	1235 Kントは非表示
""", 'サ': """
サポ	1202 Kートをお願いします	1246 Kートをお願い	1246 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1246 Kンロードしてください
""", 'チ': """
チケ	1229 Kット販売中
チャ	1210 Kンネル登録を	1222 Kンネルに参加する	1222 Kンネルに参加しよう
""", 'ニ': """
ニュ	1206 Kースレターに登録	1206 Kースレターを	1237 Kースレター登録はこちら	1250 Kースレター
""", 'フ': """
フォ	1210 Kローして最新	1210 Kローをお願い	1246 Kローしてください
""", 'プ': """
プッ	1207 Kシュ通知
プラ	1214 Kイバシーポリシーに
プレ	1204 Kミアム会員
プロ	1244 Kモーションが含まれ	1244 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1206 Kマガに登録	1206 Kマガで	1237 Kマガ登録はこちら	1237 Kマガの登録	1247 Kマガ
メー	21 Kルアドレスが公開されること	1206 Kルマガジンで	1206 Kルマガジンに登録	1206 Kルマガジンを	1206 Kルでお届け	1216 Kルアドレスが公開されることはありません	1237 Kルアドレスを入力してください	1250 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1204 Kインして続きを	1204 Kインしてください	1204 Kインが必要	1246 Kインして
""", 'ヶ': """
ヶ月	1204 K無料	1248 K無料
""", '下': """
下載	2221 K客戶端	2221 Kapp	2221 K應用程式
下载	2221 K客户端	2221 Kapp	2221 K应用	2263 K客户端
""", '不': """
不代	2232 K表本站	2247 K表本站立场	2260 K表本報立場	2260 K表本报立场	2260 K表本站立场	2260 K表本站立場	2260 K表本媒體立場	2260 K表本網立場	2260 K表本刊立場
不得	2232 K转载	2232 K轉載
不錯	2263 K過
不错	2263 K过
""", '仅': """
仅代	2232 K表作者
仅供	2247 K其表达个人看法
仅限	2252 K会员	2252 K订户
""", '付': """
付費	2218 K後	2267 K牆
付费	2218 K后	2267 K墙
""", '以': """
以閱	2218 K讀全文
以阅	2218 K读全文
""", '会': """
会员	2218 K专享	2252 K限定内容
会員	1204 K限定です	1204 K限定の記事	1204 K登録すると	1204 K登録が必要	1204 K登録できます	1240 Kの方はこちら	1240 K登録で続きを読む	1240 K登録後にご覧	1246 K登録	1247 Kの方
会費	1238 Kで運営
""", '你': """
你的	2216 K支持	2263 K支持
""", '使': """
使用	2227 Kcookie改善	2227 Kcookie来	2227 Kcookie來	2227 Kcookie以	2227 K cookie 以	2227 K cookie 来	2227 K cookie 來
""", '來': """
來自	2239 K外部平台的內容
""", '依': """
依靠	2250 K读者的支持	2250 K讀者的支持
""", '侵': """
侵权	2232 K
""", '個': """
個人	1214 K情報の取り扱い	1245 Kの見解です	2247 K看法
""", '偏': """
偏好	2233 K來源	2233 K来源
""", '僅': """
僅限	2252 K會員	2252 K訂戶
""", '優': """
優先	1221 Kソース	1221 K表示に設定	1221 Kする情報源	1221 K的に表示
""", '免': """
免費	15 K閱讀	2261 K文章	2261 K閱讀篇數	2261 K閱讀額度	2262 K註冊即可	2262 K註冊後	2263 K訂閱	2265 K試用
免费	15 K阅读	2261 K文章	2261 K阅读篇数	2262 K注册即可	2262 K注册后	2263 K订阅	2265 K试用
""", '全': """
全文	20 Kを	1204 Kを読むには	1204 Kをお読み
""", '公': """
公众	16 K号	2224 K号:
公式	1207 Kアプリ	1210 Kアカウントをフォロー	1210 Kアカウントを友だち	1222 Klineはこちら	1247 Kline
""", '关': """
关注	2224 K我们的	2263 K我们
""", '写': """
写道	2266 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1248 K
初月	1240 K#円で	1248 K無料
""", '判': """
判断	1249 Kした
""", '利': """
利用	1214 K規約に同意
""", '前': """
前請	2247 K先登入
前请	2247 K先登录
""", '剩': """
剩余	2218 K#%
剩餘	2218 K#%
""", '力': """
力を	1238 K貸してください
""", '加': """
加入	2224 Kline好友	2224 Kline官方	2224 Kline@	2250 K贊助行列	2250 K赞助行列	2263 K会员	2263 K會員
""", '励': """
励み	1247 Kになります
""", '動': """
動画	1230 Kをご覧ください	1230 Kはこちら	1230 Kでも詳しく	1230 Kでも解説
""", '包': """
包月	2265 K
""", '即': """
即可	2247 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1210 Kち追加
""", '収': """
収益	1244 Kを得ること
""", '发': """
发表	6 K评论
发送	2220 K到您的邮箱
""", '取': """
取材	1223 K班までご	1238 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1206 Kトレイに
""", '只': """
只靠	2250 K讀者	2250 K读者
""", '同': """
同意	2239 Kcookie
""", '告': """
告訴	2266 K
告诉	2266 K
""", '呼': """
呼び	1249 Kかけた	1249 Kかける	1249 Kかけて	1249 K掛け
""", '命': """
命じ	1249 Kた
""", '売': """
売上	1244 Kの一部が還元
""", '外': """
外部	1226 Kコンテンツ	2239 K内容	2239 K內容
""", '好': """
好評	1229 K発売中
""", '官': """
官方	2224 K微信
""", '定': """
定期	2263 K定額
""", '寄': """
寄付	1246 Kをお願い	1250 K
寄到	2220 K您的信箱	2249 K你的信箱
""", '寫': """
寫道	2266 K
""", '已': """
已是	2218 K會員	2252 K订户	2252 K訂戶
已经	2218 K是会员
""", '年': """
年額	1248 K
""", '广': """
广告	11 K	2227 K拦截
""", '広': """
広告	11 K	1212 Kブロック	1238 Kに頼らず
""", '廣': """
廣告	11 K	2227 K攔截
""", '开': """
开启	2221 K通知
""", '弊': """
弊社	1247 K
""", '当': """
当サ	1247 Kイト
当社	1247 Kの
当編	1247 K集部
""", '微': """
微信	2221 K扫	2224 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1202 Kをお願いします	1246 Kをお願い	1246 Kして
""", '您': """
您已	2249 K成功订阅	2249 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2216 K支持	2250 K每一份捐款	2250 K每一筆捐款	2263 K支持	2263 K捐款
""", '情': """
情報	1223 Kをお寄せください	1223 K提供はこちら	1223 K提供を募集	1223 K提供をお待ち	1223 Kをお待ちして	1223 Kをお持ちの方は
""", '感': """
感謝	2249 K您的訂閱	2263 K閱讀
感谢	2249 K您的订阅	2263 K阅读
""", '成': """
成为	2218 K会员即可	2252 K付费会员	2263 K会员
成為	2218 K會員即可	2250 K我們的贊助	2252 K付費會員	2263 K會員
""", '我': """
我们	2227 K使用cookie	2227 K使用 cookie	2264 K的
我們	2227 K使用cookie	2227 K使用 cookie	2264 K的
""", '手': """
手机	2221 K客户端
""", '打': """
打开	2221 Kapp	2221 K微信
打開	2221 Kapp
""", '扫': """
扫一	2221 K扫
扫描	2221 K二维码下载	2221 K二维码关注	2221 K二维码加入	2263 K二维码下载	2263 K二维码关注	2263 K二维码加入	2263 K二维码阅读
""", '投': """
投资	2232 K有风险
""", '指': """
指出	2266 K
指摘	1249 Kした
""", '捐': """
捐助	2250 K我们	2250 K我們
捐款	2263 K支持	2267 K
""", '掃': """
掃一	2221 K掃
掃描	2221 K qr	2263 K二維碼
""", '推': """
推播	14 K	2221 K通知
推送	14 K	2221 K通知
""", '支': """
支持	2216 K我们的	2216 K我們的	2216 K獨立媒體	2216 K独立媒体	2263 K我们	2263 K我們
支援	1246 Kをお願い
""", '文': """
文章	2232 K来源:
""", '明': """
明ら	1249 Kかにした
""", '暢': """
暢讀	2252 K全站
""", '最': """
最新	1206 K情報をお届け
""", '會': """
會員	2218 K專享	2252 K限定內容
""", '月': """
月額	1204 K#円	1248 K
""", '有': """
有料	1204 K会員限定	1204 K会員になる	1204 K会員の方	1240 K記事が読めます	1250 K会員
有权	2247 K删除
有權	2247 K刪除
""", '未': """
未經	2232 K授權
未经	2232 K授权
""", '本': """
本ア	1247 Kプリ
本サ	1247 Kイト
本刊	2264 K
本報	2264 K導
本报	2264 K读者	2264 K道
本文	2232 K来源	2264 K
本站	2264 K
本網	2227 K站使用	2264 K
本网	2227 K站使用
本記	1247 K事
本誌	1247 K
""", '来': """
来自	2239 K外部平台的内容
""", '欢': """
欢迎	2224 K关注	2263 K加入	2263 K赞助	2263 K订阅	2263 K投稿
""", '歡': """
歡迎	2224 K追蹤	2263 K加入	2263 K贊助	2263 K訂閱	2263 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1204 K#文字	1204 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2265 K
每日	2220 K简报	2220 K電子報
每月	2265 K
""", '求': """
求め	1249 Kた	1249 Kている
""", '浏': """
浏览	2227 K器版本
""", '点': """
点击	2263 K关注	2263 K这里
""", '無': """
無料	15 K記事	1204 Kで会員登録	1204 K会員に登録	1240 Kで読める記事の上限	1240 K会員になると	1246 K会員に登録	1248 K体験
無断	1220 K転載	1220 K複製
""", '版': """
版权	2232 K所有	2232 K归
版權	2232 K所有
""", '独': """
独立	1247 Kしたジャーナリズム	2264 K新闻	2264 K媒体
""", '獨': """
獨立	2264 K新聞	2264 K媒體
""", '獲': """
獲得	2259 K佣金
""", '由': """
由讀	2264 K者
由读	2264 K者
""", '申': """
申し	1229 K込みはこちら
申込	1229 Kみはこちら	1229 Kはこちら
""", '电': """
电子	2267 K报
""", '畅': """
畅读	2252 K全站
""", '疑': """
疑問	1223 Kをお寄せ
""", '登': """
登入	24 K或	2218 K後繼續	2218 K會員	2262 K或註冊
登录	24 K或	2218 K后继续	2218 K后查看全文	2218 K后查看完整	2262 K或注册
登録	1240 Kして続きを読む	1246 Kしてください	1246 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1247 Kまの
""", '禁': """
禁止	2232 K转载
禁無	1220 K断
""", '私': """
私た	1247 Kちの
""", '科': """
科し	1249 Kた
""", '称': """
称	2266 K
""", '稱': """
稱	2266 K
""", '立': """
立即	2263 K加入我们	2263 K加入我們	2263 K订阅	2263 K訂閱	2263 K下载	2263 K下載	2263 K报名	2263 K報名
""", '第': """
第一	2247 K条评论	2247 K則留言	2247 K條評論
""", '筆': """
筆者	1245 K個人の見解
""", '紙': """
紙の	1247 K新聞の定期購読者
""", '続': """
続き	1204 Kを読むには	1204 Kをお読みになる
""", '編': """
編集	1247 K部では
""", '繼': """
繼續	2218 K閱讀請
""", '继': """
继续	2218 K阅读请
""", '联': """
联盟	2259 K链接
""", '聯': """
聯盟	2259 K行銷連結	2259 K連結
""", '获': """
获得	2259 K佣金
""", '著': """
著作	1220 K権は
""", '表': """
表明	2247 K本站立场
表示	2266 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2218 K即可	2218 K後繼續	2220 K我們的	2220 K電子報	2263 K我們	2267 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1223 Kまでご連絡ください
""", '訴': """
訴え	1249 Kた
""", '認': """
認め	1249 Kた
認為	2266 K
""", '說': """
說道	2266 K
""", '読': """
読み	1204 K放題
読者	18 Kの寄付	18 Kの支援	1238 Kの会費で	1247 Kの皆様	1247 Kの皆さ	1247 Kアンケート
""", '請': """
請先	2263 K登入
請啟	2227 K用javascript
請捐	2263 K款
請支	2216 K持我們
請登	2263 K入
請立	2263 K即捐款
請輸	2249 K入您的電子	2263 K入您
請點	2263 K擊
""", '讀': """
讀者	2264 K問卷
""", '订': """
订阅	2218 K即可	2218 K后继续	2220 K我们的	2220 K电子报	2263 K我们	2267 K费
""", '认': """
认为	2266 K
""", '评': """
评论	2247 K服务协议
""", '说': """
说道	2266 K
""", '请': """
请先	2263 K登录
请启	2227 K用javascript
请捐	2263 K款
请支	2216 K持我们
请点	2263 K击
请登	2263 K录
请立	2263 K即捐款
请输	2249 K入您的电子邮箱	2249 K入您的邮箱	2263 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2264 K问卷	2264 K群
""", '責': """
責任	2232 K編輯
""", '賺': """
賺取	2259 K佣金
""", '購': """
購読	1204 K者の方は	1204 Kすると	1246 Kしてください	1247 K者の方	1250 K料
""", '贊': """
贊助	2216 K我們	2263 K我們
""", '责': """
责任	2232 K编辑
""", '赚': """
赚取	2259 K佣金
""", '赞': """
赞助	2216 K我们	2263 K我们
""", '転': """
転載	1220 Kを禁じ
""", '輸': """
輸入	2249 Kemail
""", '轉': """
轉載	2232 K請註明
""", '转': """
转发	25 K
转载	2232 K请注明
""", '输': """
输入	2249 Kemail
""", '这': """
这篇	2264 K文章
""", '追': """
追蹤	2224 K我們的	2233 Kgoogle news	2263 K我們
""", '送': """
送到	2249 K你的邮箱	2249 K您的邮箱	2249 K您的信箱
""", '這': """
這篇	2264 K文章
""", '通': """
通知	14 K	1207 Kをオン
""", '週': """
週に	17 K一度
週刊	1237 Kニュースレター
""", '邀': """
邀請	2263 K您
邀请	2263 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2221 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2218 K全文請
""", '關': """
關注	2224 K我們的	2263 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2218 K全文请
""", '随': """
随时	2263 K掌握
""", '隐': """
隐私	2227 K政策
""", '隨': """
隨時	2263 K掌握
""", '隱': """
隱私	2227 K權政策	2227 K政策
""", '電': """
電子	21 K郵件地址不會公開	2267 K報
""", '需': """
需接	2239 K受cookie
需要	2239 K接受cookie
""", '音': """
音声	1230 Kでもお聴き
""", '首': """
首月	2252 K仅需	2252 K只要	2265 K
首选	2233 K来源	2233 K新闻来源
首選	2233 K來源	2233 K新聞來源
""", '點': """
點擊	2263 K這裡
""", '가': """
가입하세요	1290 K
가입해	1290 K 주세요
""", '강': """
강조했다	1293 K
""", '계': """
계속	1255 K 읽으려면	1255 K 읽으시려면
계신	1269 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1259 K 뉴스에서
구독	1255 K 후 이용
구독료	1294 K
구독자	1255 K 전용	1291 K
구독자만	1255 K 볼 수	1283 K 읽을
구독자에게만	1283 K 제공
구독하고	1259 K
구독하세요	1268 K	1290 K
구독하시면	1255 K
구독해	1259 K 주세요	1281 K 주셔서	1290 K 주세요
구독해주세요	1259 K
구독해주셔서	1281 K
""", '금': """
금요일	1281 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1255 전체 K 보려면	1283 전체 K 읽어보세요
기자를	1282 K 응원해
기자에게	1269 K 연락해 주세요
""", '남': """
남겨주세요	1290 K
""", '네': """
네이버	1259 K 메인에서	1268 K 구독
네이버에서	1259 K 구독
""", '놓': """
놓치지	1290 K 마세요
""", '눌': """
눌러주세요	1290 K
""", '뉴': """
뉴스레터	1256 K 구독	1256 K 신청	1291 K	1294 K
뉴스레터로	1256 K 받아
뉴스레터를	1256 K 구독	1256 K 받아
""", '다': """
다운로드하세요	1290 K
""", '당': """
당신의	1269 K 제보가	1291 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1279 K 삭제될	1279 K 삭제합니다	1279 K 통보	1279 K 예고	1279 K 운영자	1279 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1293 K
""", '독': """
독립	1291 K 언론
독립언론	1291 K
독립언론을	1282 K 지켜
독자	1290 K 여러분의	1291 K 여러분
독자님의	1253 K 후원
독자들의	18 K 후원
독자의	1291 K 힘
""", '동': """
동의하는	1281 K 것으로 간주
""", '들': """
들려주세요	1290 K
""", '로': """
로그인	24 K	1255 K 후 이용
로그인이	1255 K 필요
로그인하거나	1290 K
로그인하고	1283 K 계속
로그인하면	1283 K 계속
로그인하시면	1255 K
""", '마': """
마음에	1282 기사가 K 드셨다면
""", '만': """
만나보세요	1290 K
""", '말': """
말했다	1293 K
""", '매': """
매월	1292 K
매일	17 K 아침
""", '메': """
메일로	1281 K 보내드려요
메일함으로	1256 K
""", '무': """
무단	1266 K 전재	1266 K 복제
무단전재	1266 K
무료	15 K 기사	1289 K 기사	1292 K 체험
무료로	15 K 볼 수 있는	1283 K 볼 수 있습니다
""", '받': """
받아보세요	1290 K
""", '밝': """
밝혔다	1293 K
""", '보': """
보내	1290 K 주세요
보내드리는	1281 K
보내드립니다	1281 K
보내주세요	1290 K
""", '본': """
본	1291 K 기사
본사의	1287 K 편집 방향	1287 K 편집방향
본지는	1291 K
본지의	1287 K 편집 방향	1287 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1269 K 보내주세요	1269 K 보내 주세요
사전	1274 K 등록하기	1274 포럼 K 등록
""", '선': """
선호	1267 K 매체로	1267 K 출처로	1267 K 언론사	1267 K 매체
선호하는	1267 K 출처
""", '설': """
설명했다	1293 K
설치하세요	1290 K
""", '세': """
세미나	1274 K 신청하기
""", '소': """
소식을	1281 K 전해드립니다
""", '속': """
속보를	1280 K 받아보세요
""", '수': """
수수료를	1286 K 받을 수 있습니다	1286 K 제공받
""", '시': """
시작하세요	1290 K
""", '신': """
신청하세요	1290 K
""", '알': """
알려	1290 K 주세요
알려주세요	1290 K
알림	1257 K 받기	1257 K 설정
알림을	14 K	1280 K 켜고
""", '앱': """
앱	1257 K 다운로드	1257 K 설치	1280 K 설치하기
앱에서	1257 K 보기	1257 K 열기	1280 K 더 편하게
앱으로	1257 K 보기	1280 K 더
앱을	1257 K 다운로드	1280 K 다운로드하세요	1280 K 설치하세요
""", '언': """
언론을	1282 독립 K 지켜
""", '여': """
여러분	1291 K 덕분
여러분의	1269 K 제보를	1282 K 후원이	1290 K 후원
""", '영': """
영상에서	1275 K 확인하세요	1275 K 확인할 수 있습니다
영상으로	1275 K 확인하세요
영상을	1275 K 확인하세요
""", '온': """
온라인	1274 K 세미나
""", '외': """
외부	1272 K 콘텐츠
""", '우': """
우리	1291 K 기자
우리의	1291 K 저널리즘
""", '원': """
원고료로	1282 K 응원
""", '유': """
유료	1255 K 구독자만
유튜브	1259 K 구독
""", '음': """
음성으로	1275 K 들으려면	1275 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1290 K
응원해	1253 K 주세요	1290 K 주세요
""", '의': """
의견을	1290 K 남겨
""", '이': """
이	9 K 콘텐츠	1291 K 기사가	1291 K 기사는	1291 K 기사
이메일	1256 K 주소
이메일을	1256 K 입력
이미	1283 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1274 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1267 더 K 보기
""", '재': """
재배포	1266 K 금지
재배포금지	1266 K
""", '저': """
저작권법	1266 K
저작권자	1266 K
저희	1291 K 뉴스레터	1291 K 채널	1291 K 앱
저희는	1291 K
저희를	1291 K
""", '적': """
적었다	1293 K
""", '전': """
전문을	20 K
전했다	1293 K
""", '정': """
정기후원	1292 K
""", '제': """
제보	1269 K 부탁드립니다
제보는	1269 K 카카오톡
제보를	1269 K 기다립니다	1269 K 받습니다
제보해	1290 K 주세요
제휴	1286 K 링크
제휴링크	1286 K
""", '좋': """
좋아요	1268 구독과 K 부탁
좋아요를	1268 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1290 K
""", '참': """
참여하세요	1290 K
""", '채': """
채널	1259 K 추가	1268 K 추가하기	1268 K 구독하기
채널에	1268 K 참여하세요
채널에서	1268 K 소식을
채용	1274 K 공고
""", '첫': """
첫	1292 K 달
""", '추': """
추가해	1268 K 주세요
추가해주세요	1268 K
""", '친': """
친구	1268 K 추가하세요
""", '커': """
커피	1282 K 한 잔 값으로
""", '쿠': """
쿠키	1272 K 동의가
쿠키를	1272 K 허용해야	1272 K 허용해
""", '특': """
특가	1274 K 보기
""", '파': """
파트너스	1286 K 활동
""", '팔': """
팔로우하기	1259 K	1268 K
팔로우하세요	1290 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1287 K 개인 의견
""", '협': """
협찬을	1286 K 받아
""", '확': """
확인하세요	1290 K
""", '활': """
활용	1266 ai 학습 및 K 금지
""", '회': """
회원	1255 K 전용
회원가입	1255 K 후	1290 K
회원가입하면	1283 K 월
회원만	1255 K 볼 수
""", '후': """
후원금	1294 K
후원으로	1282 독자의 K 운영
후원을	1253 K 부탁드립니다	1290 K 부탁
후원이	1253 K 필요합니다	1253 K 큰 힘이
후원하세요	1290 K
후원해	1253 K 주세요	1290 K 주세요
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
butlletí
buzón
bájate
báo
böngésző
böngészője
bötfällde
bønn
bústia
bülten
bültene
bülteni
bültenimiz
bültenimize
bültenine
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
cuéntanos
czytać
czytelników
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
događaj
donació
donación
donația
donație
donații
donează
dopuštenja
dorzuć
dostawać
dostávat
dostávať
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
erişin
erklärt
erklärte
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
férjen
följ
förbehåller
förbehållna
fördere
fördermitglied
fördern
föredragen
föredragna
författare
förklarar
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
głosuj
głosujcie
głównej
gửi
használ
használat
heißt
hinzufügen
hirdetés
hjälp
hjælp
hovorí
hozzászólás
hozzászóláshoz
hozzátette
hyödyntäen
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
istediğiniz
izražavaju
içeriği
içeriğin
išorinio
jautāja
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
kifogásolja
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
kopírovanie
kopēšana
korespondentką
korespondentė
korábban
krzyczał
krævede
krönikör
kulturalną
kulturredaktör
kulturredaktør
kumppanuuslinkkejä
kvíz
kvíze
kvízu
kávéra
käyttää
käyttöehdot
kérdezte
kérdőívünket
kért
kérte
können
köszönjük
kötelező
kövessen
közlése
közölte
kúpte
kündigte
künstlichen
küpsised
küpsistega
küsis
kč
kļūsti
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
liên
lucrează
lunedì
lună
luận
lájkolj
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
lūdza
lập
mailovú
mainoslinkkejä
manhãs
masintõlke
materiał
matéria
matérias
matí
mañana
mañanas
megbírságolta
megszakítása
meidän
meitä
mesačne
mesečno
mesélte
miesiąc
miesięcznie
miễn
mjesečno
modération
mokė
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
mówi
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
odpověď
odpowiedzialności
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
pišite
piškotke
piškotki
piškotkov
pište
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
pozostało
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
prohlížeč
pronađite
proposé
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
pyyntö
pyysivät
pásale
päevakokkuvõte
päätoimittaja
päätti
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
přispějte
přiznal
přiznala
příspěvek
příspěvku
příspěvky
quyên
quyền
quảng
rakstīja
rappelé
rašykite
rašė
reclamă
reconoció
recordó
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
råbte
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
sisällön
sisältö
sisältöä
sjefredaktør
skarży
skrzynkę
slobodné
slobodnú
slušajte
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
tanácsolta
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
tillgång
tillåtet
tiếng
tiếp
tjänst
tjänsten
továbbolvasáshoz
toàn
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
vypočuť
vysvetľuje
vysvětluje
vytvořila
vyzývá
vyžadované
vás
väitis
väittää
välise
vårt
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
wiadomościach
wołał
wpłata
wpłatom
wpłać
wspierającym
współpracy
wyjaśnia
wypisać
wyrażam
wyślij
wöchentlichen
właściciela
yazdiğimiz
yhteistyössä
yönetmenidir
zaakceptować
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
zastrzeżone
zašlete
zašlite
zaželen
zaželene
zaželeni
zbiórka
zbývá
zdieľajte
zespołu
zewnętrzn
zewnętrzna
zewnętrzne
zewnętrznej
zgłoś
ziņas
znać
zobrazení
zostań
zpracováním
zprávy
zprávách
zugänglich
zunächst
zurück
zverejnená
zveřejněna
zł
złotówka
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
çerezler
çerezlere
çerezleri
çözün
échanos
écrit
écrivain
écrivez
électronique
équipe
értesítéseket
értesüljön
évente
ígérte
írta
înscrie
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
üçüncü
čitajte
čitalaca
čitanja
čitanje
čitaoci
čitatelia
čitatelja
čitatelji
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
šaljite
šaukė
šiandien
šodien
źródło
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
άδεια
άρθρα
άρθρο
έγγραφη
έγραψε
έρευνά
έρευνές
αγαπημένες
αγαπημένη
ακολουθήστε
ακολουθείστε
ακόμη
ανάγνωσης
ανέφερε
αναγνώστες
αναδημοσίευση
αναπαραγωγή
ανταποκρίτρια
ανταποκριτής
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
δήλωσε
δημοσιεύεται
δημοσιογράφοι
δημοσιογράφος
δημοσιογραφία
δημοσκόπησή
δημοσκόπηση
διαβάσετε
διαφήμιση
διαφημίσεις
διεύθυνση
δικαιώματος
δουλειά
δωρεά
δωρεάν
δωρεές
είμαστε
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
επιβεβαιώστε
επικοινωνήστε
ερωτηματολόγιο
εσάς
ευρώ
ευχαριστούμε
ζήτησε
ηλεκτρονικό
κάνοντας
κανάλι
κατάστημά
καταγγέλλει
καταγγελία
κατεβάστε
κουίζ
κυκλοφορεί
κυριότερες
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
πατώντας
περιήγησης
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προειδοποιεί
προσωπικών
προτεινόμενη
προτιμώμενες
προτιμώμενη
πρωί
πρόσβαση
πρόσθεσε
πρώτο
πρώτος
ρεπορτάζ
σημαντικότερες
στήριξέ
στήριξή
στήριξη
στείλε
στείλτε
στηρίξτε
συνέδριο
συνέδριό
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
συντάκτης
συντάκτρια
σχολιάσετε
σχόλια
σύμφωνα
τελευταίο
τόνισε
υποχρεωτικά
φτάσατε
φύγετε
φώναζε
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
видео
виділіть
визнав
визнала
викаше
використання
використанні
використовує
використовуємо
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
відповідальності
відповідь
відправити
гласувайте
гледайте
год
годишно
голосуйте
гривень
грн
група
гукав
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
добавьте
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
закликав
закончились
залишає
залишилося
заметили
замолчим
запазени
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
здесь
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
избранное
известията
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
каза
казва
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
кричал
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
місяць
нагадав
нагадала
надсилайте
надійних
надішліть
нажимая
нажмите
намерете
написа
написав
написал
написала
напишите
напишіть
напомнил
напомнила
направете
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
обозреватель
обраних
объявил
объявила
обязал
обязательна
обязательные
обясни
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
оставляем
оставляет
оставляя
осталось
ответственности
отговорност
отменить
отметил
отметила
отписаться
отправьте
отримувати
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
писати
писменото
письме
письменного
письмової
пишете
пишите
пишіть
платной
повний
повідомив
повідомила
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
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
поділіться
подію
пожертвование
пожертвования
пожертвованиям
пожертвуйте
позоваването
полностью
полный
получавате
получать
помилку
помогите
помогнете
помогут
поможет
помощь
помощью
помітили
понравилась
понравился
попереджає
попередив
попросив
попросил
попросила
попросило
посилання
последвайте
последната
постановив
постановил
почте
почтовом
почту
пошту
пошті
пощенска
пояснив
пояснил
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
предупредил
предупреждает
препечатването
призвал
признал
признала
признали
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
скачайте
скиньте
скриньку
скриньці
следите
словам
словами
слушайте
слідкуйте
содержимое
сообщение
сообщил
сообщила
сообщите
соучастником
сповіщення
споделете
сподобався
сподобалась
според
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
съвместно
съгласие
съдържание
съдържанието
съобщи
текстове
телеграм
телеграме
телеграмі
тест
тиждень
тръгнете
уведомления
увійдіть
уебинар
уйдете
улюблених
улюблені
утверждает
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
と強
と書
と発
と話
と語
と説
と述
によ
の採
の提
をフ
を発
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
