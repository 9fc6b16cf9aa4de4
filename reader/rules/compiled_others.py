"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2180
# comentário	1619
# comentários	1619
# gün ücretsiz deneyin	2051
# hozzászólás	1039
# komentářů	228
# komentāri	1340
# příspěvků	228
# σχόλια	467
# коментарі	2117
# коментарів	2117
# комментариев	1725
# комментарий	1725
# комментария	1725
# תגובות	946
# تعليقات	48
# نظر	771
# कमेंट	993
# € al mes durante # meses	710
# € al mese per # mesi	1185
# € por mês durante # meses	1654
#件のコメント	1214
#則留言	2227
#条评论	2227
""", 'a': """
a cikk a hirdetés alatt folytatódik	1037
a cikk a hirdetés után folytatódik	1037
a cikk meg is hallgatható	1035
a cikk meghallgatása	1042
a cikk megosztása	1035
a folytatáshoz regisztráljon	1032
a hirdetés után folytatjuk	1037
a kommentelés lezárult	1039
a lire également	891
a rovat további cikkei	1040
a szerző a lap munkatársa	1049
a szerző jogász	1049
a szerző közgazdász	1049
a szerző politológus	1049
a szerző történész	1049
a szerző újságíró	1049
a témában további cikkek	1040
abo abschließen	352
abonați-vă	1666
abonează-te	1666
abonelere özel	2051
abonner nå	1469
abonner på nyhetsbrevet	1471
abonnér	285
abonnér nu	285
abonnés	875
abonnés uniquement	924
abonē	1334
abonē jaunumus	1357
abonē un lasi visus rakstus	1334
abonēt	1334
abrir menú	678
acasă	1676
accede a todos los contenidos sin límites	710
acceptér	294
acceptă toate	1682
acceptă și afișează conținutul	1682
accéder à l'article	875
aceitar e ver o conteúdo	1635
aceito receber comunicações e ofertas	1649
acest articol este rezervat abonaților	1696
acesta este ultimul tău articol gratuit	1696
acheter ce numéro	911
achetez ce numéro	911
activează alertele	1691
activează notificările	1691
actualités	891
ad 광고	1275
adaugă un comentariu	1673
add meg az e-mail-címed	1044
además	675
adhérer	871
adja meg az e-mail-címét	1044
adja meg e-mail-címét	1044
adomány	1030
adományozok	1030
adományozás	1030
adreça electrònica	201
afișează conținutul	1682
afișează conținutul extern	1682
agora não	1602
ai deja un abonament? autentifică-te	1696
ai observat o greșeală	1673
ai सारांश	1005
ai से तैयार सारांश	1005
ai 요약	1275
ai-genereret resumé	301
ai-resumé	301
ai-összefoglaló	1042
aicinām ievērot cieņu komentāros	1340
aiheeseen liittyvää	825
aiheesta lisää	825
aitäh liitumast	746
aizvērt reklāmu	1342
ai摘要	2244
ai重點整理	2244
ajouter à mes favoris	882
ajouter à vos sélections	882
ajándékozza a cikket	1035
ajándékozza a cikket barátjának	1035
ajánlataink	1040
ajánljuk	1040
ajánljuk még	1040
ajánlott	1040
ajánlott cikkek	1040
ajánló	1040
akceptuję	1548
akkurat nå	1482
aktuálně	229
alle abo-angebote im überblick	417
alle angaben ohne gewähr	423
alle newsletter im überblick	409
alle preise ohne gewähr	423
als bevorzugte quelle bei google hinzufügen	361
als podcast hören	418
alte știri	1674
alterar preferências de cookies	1635
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1685
amintește-mi mai târziu	1664
andra läser	19	1965
andra läser just nu	19
andra läste även	1965
andre har også lest	19
andre leser nå	1482
andre leste også	1482
andre læser	298
andre læser lige nu	298
andre læser også	19
andre læste også	298
angebot wählen	417
anhören	360
anhören # min	360
anmäl dig	1954
anmäl dig till nyhetsbrevet	1954
annonce - artiklen fortsætter nedenfor	293
annonces légales	911
annoncørbetalt indhold	304
annons - artikeln fortsätter nedan	1960
annonsen slutar här	1960
annonsinnehåll	1971
annonslänk	1960
annonsörsinnehåll	1971
annonsørinnhold	1488
anulezi oricând	1696
anuluj odpowiedź	1550
användarvillkor	1961
anzeigensonderveröffentlichung	423
anúncio	1615
anúncios	1615
apmaksāts saturs	1342
après la publicité	885
após a publicidade	1615
apóyanos	655
apúntate	662
arkadaşina gönder	2055
arkadaşinla paylaş	2055
article abonné	875
article ajouté à vos sélections	882
article précédent	891
article réservé aux abonnés	875
article sponsorisé	911
articles associés	891
articles liés	891
articles recommandés	891
articles récents	891
articol exclusiv pentru abonați	1696
articole asemănătoare	1674
articole înrudite	1674
articoli più letti	1188
articolul continuă după reclamă	1671
articolul continuă mai jos	1671
articolul următor	1674
artikeln finns också som ljud	1957
artikeln fortsätter efter annonsen	1960
artikeln fortsätter nedan	1960
artikeln fortsätter under bilden	1960
artikeln går att lyssna på	1957
artikeln är låst	1952
artikeln är uppläst av en dator	1957
artikkel jätkub pärast reklaami	730
artikkel jätkub reklaami järel	730
artikkel täieneb	729
artikkelen er låst	1469
artikkelen finnes også som lyd	1474
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
artykuł dla subskrybentów	1538
artykuł sponsorowany	1547
artykuły na e-mail	1540
artículo anterior	675
artículo relacionado	675
artículos recomendados	714
artículos relacionados	675
as notícias mais lidas	1657
ascultă	1669
assine já	1606
atbalstīt	1334
atcel jebkurā laikā	1334
atradi kļūdu rakstā	1340
atšaukti galite bet kada	1294
aucun commentaire à ce niveau	915
audio narrado por una voz automática	693
auf apple podcasts hören	399
auf spotify hören	399
ausgewählt für sie	422
avis de décès	911
avoimet työpaikat	827
avsluta när du vill	1952
avslutt når du vil	1469
avís legal	190
ayrintilar için tiklayin	2063
ayrintilar için tiklayiniz	2063
az első hónap csak # ft	1032
añadir a favoritos	666
añadir a mi lista	713
añadir comentario	673
añadir usuario	659
aún no te has registrado	659
ačiū, kad užsiprenumeravote	1318
""", 'b': """
banküberweisung	351
bağiş yap	2050
bağiş yapin	2050
bağlantiyi kopyala	2055
başa dön	2063
bei google als quelle hinzufügen	361
bei spotify hören	399
bejelentkezés	1032
belépés	1032
benefício do assinante	1639
betrag wählen	351
bezárás	1029
bild vergrößern	373
bitte versuchen sie es später erneut	409
bize ulaşin	2060
bjud en vän på artikeln	1957
bli månadsgivare	1950
bli støttemedlem	1467
bliv støttemedlem	283
boletín	662
browserul tău nu poate reda acest video	1682
brukervilkår	1478
bu haber abonelere özeldir	2051
bu içerik abonelere özeldir	2051
bugün değil	2049
bunlar da ilginizi çekebilir	2061
butlletí	201
buďte v obraze	221
bài cùng chuyên mục	2204
bài cùng tác giả	2204
bài khác	2181
bài liên quan	2181
bài mới nhất	2204
bài quảng cáo	2205
bài tiếp theo	2181
bài viết liên quan	2181
bài viết mới	2203
bài được dịch tự động	2203
bài đọc nhiều	2204
báo lỗi	2180
bármikor leiratkozhat	1044
bármikor leiratkozhatsz	1044
bármikor lemondhatja	1032
bármikor lemondható	1032
bình luận	2180
bình luận (#	2180
búsqueda	678
bülten	2081
bülten üyeliği	2081
bültene abone oldunuz	2081
büyüt	2063
bądź na bieżąco	1540
bővebben	1042
būkite pirmas	1300
būkite pirmas, pakomentavęs	1300
bạn có thể quan tâm	2181
bỏ qua	2171
""", 'c': """
cada aportació compta	204
cada aportación cuenta	709
cada contribuição conta	1652
cadastre-se grátis	1606
califica este artículo	673
cargar más	678
carte de crédit	874
cartão de crédito	1605
categorieën	1393
categorías	675
caută	1676
ce contenu vous a-t-il été utile	909
ce résumé vous a-t-il été utile	909
cele mai citite știri	1699
cele mai noi știri	1674
celý článek	231
cerrar menú	678
cerrar sesión	659
cet article est en accès libre pour les abonnés	924
cet article est lu par une voix de synthèse	909
chci odebírat	221
chci podpořit	218
chci přispět	218
chia sẻ	2176
chia sẻ bài viết	2176
chia sẻ facebook	2203
chia sẻ qua facebook	2203
chia sẻ ý kiến của bạn	2180
chuyên mục	2181
chép liên kết	2203
chủ đề	2181
chủ đề liên quan	2181
chủ đề nóng	2204
cikk megosztása	1035
cikk mentése	1035
cikkünk frissül	1042
citeşte şi	1674
citește fără limite	1696
citește mai departe	1674	1676
citește mai mult	1674	1676
citește regulile comunității	1685
citește și	1674
citi šobrīd lasa	1336
citiți și	1674
col·labora	178
comentariul tău așteaptă moderarea	1685
comentează	1673
comentário	1619
comentário aguardando moderação	1645
comentários	1619
comentários exclusivos para assinantes	1645
commander ce numéro	911
commentaire en attente de modération	915
commerciële bijdrage	1434
compre a edição impressa	1639
conditions générales	887
conectează-te cu facebook	1696
conectează-te cu google	1696
confidentialité	887
configuración	671
configuración de cookies	671
configurações de cookies	1617
conheça todas as nossas newsletters	1649
consigue tu entrada aquí	695
consulta les normes de participació	193
consultez notre charte de modération	915
consíguelo en tu quiosco	695
contenu externe recommandé	907
contenu proposé par notre partenaire	911
contenu sponsorisé	885
contenus recommandés	928
contenus sponsorisés	885	891
conteúdo de marca	1615
conteúdo exclusivo	1606
conteúdo exclusivo para assinantes	1654
conteúdo externo	1635
conteúdo externo recomendado	1635
conteúdo para assinantes	1606
conteúdo patrocinado	1615
conteúdo premium	1654
conteúdo produzido pela marca	1639
conteúdo relacionado	1621
conteúdos relacionados	1657
contingut només per a usuaris registrats	205
continua após a publicidade	1615
continua després de l'anunci	195
continuar leyendo aquí	659
continuarea articolului după reclamă	1687
continue a ler esta notícia	1657
continuer après la publicité	885
continuă cu apple	1696
continuă cu facebook	1696
continuă cu google	1696
continuă să citești după publicitate	1687
continúa abajo	669
contáctanos	673
conținut disponibil doar utilizatorilor înregistrați	1696
conținut extern	1682
conținut extern recomandat	1682
conținut pentru abonați	1666
conținut premium	1696
conținut sponsorizat	1671
cookieinställningar	1961
cookieの設定	1212
cookie設定	1212	2225
cookie设置	2225
copia l'enllaç	184
copiază link	1669
copiază linkul	1669
copy link thành công	2203
correo electrónico	662
creează cont	1666
créer mon compte	875
créer un compte	875
créer une alerte	917
créer une alerte sur ce thème	917
csak előfizetőknek	1032
cumpără revista	1687
czytaj całość	1555
czytaj również	1552
czytaj także	1552
czytaj też	1552
czytaj też nasze inne artykuły	1552
czytaj więcej	1552	1555
czytaj więcej o	1552
các tin khác	2181
cât de util a fost acest articol	1685
címkék	1040
címlap	1040
címlapról ajánljuk	1040
có lẽ để sau	2171
có thể bạn quan tâm	19	2181
có thể bạn thích	19
cùng chuyên mục	2181
cùng chủ đề	2204
cùng tác giả	2204
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2063
daha fazla haber için tiklayin	2063
dalies ar šo rakstu	1339
dalinkitės	1294
dalinkitės straipsniu	1299
dalsza część artykułu pod materiałem wideo	1547
dalsza część artykułu pod wideo	1547
dalsza część tekstu pod wideo	1547
dalīties	1334
dalīties ar draugiem	1339
dalīties facebook	1339
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
darovať	1838
darovať článok	1845
darujte tento článek	223
darujte tento článok	1845
das könnte dich auch interessieren	370
das könnte ihnen auch gefallen	370
das könnte sie auch interessieren	370
das könnte sie interessieren	370
das wichtigste in kürze, zusammengefasst von ki	393
datenschutzerklärung	366
daugiau šia tema	1296
deblochează articolul	1696
deixar um comentário	1619
deixe um comentário	1619
del på e-post	1474
del på facebook	290	1474
del på mail	290
del på twitter	290	1474
del på x	290	1474
dela inlägget	1957
dela på facebook	1957
dela på twitter	1957
dela på x	1957
deli članek	1900
delite članek	1900
dernière minute	891
dernières actualités	891
dernières infos	891
dernières nouvelles	891
desa per llegir després	207
desbloquear artículo	710
desbloqueie este conteúdo	1654
det er gratis å opprette en bruker	1469
det læser andre	298
det är gratis att skapa ett konto	1952
detaylar için tiklayin	2063
detaylar için tiklayiniz	2063
detta material är skyddat enligt lagen om upphovsrätt	1994
detta är en annons	1960
detta är en plusartikel	1952
devam etmek için üye girişi yapin	2051
devami için abone olun	2051
devamini okumak için abone olun	2051
diese funktion steht nur angemeldeten nutzern zur verfügung	418
din aceeași categorie	1674
din aceeași secțiune	1699
disponibil în app store și google play	1691
disponibilă în app store și google play	1691
distribuiți	1669
diğer haberler	19	2061
diğer okurlar bunlari okuyor	2061
dla subskrybentów	1538
do góry	1555
doar abonații pot comenta	1685
doar pentru abonați	1666
doação mensal	1603
doação única	1603
doba čtení # min	231
dolgozzon nálunk	1042
domiciliación bancaria	658
domů	231
dona suport al periodisme en català	204
donación mensual	655
donación única	655
donați	1665
donează	1665
donează acum	1665
donează lunar	1665
donează lunar # euro	1695
donează lunar # lei	1695
doner nå	1467
données personnelles	887
donér	283
donér nu	283
doporučené	229
doporučené články	229
doporučujeme	229
doporučujeme přečíst	229
doporučujeme také	229
dołącz do nas	1536
dołącz do newslettera	1540
drukāt	1339
du er nå påmeldt	1471
du er nå påmeldt nyhetsbrevet	1471
du kan när som helst avsluta prenumerationen	1954
du kan når som helst melde deg av	1471
du kan opsige når som helst	285
du kanske också gillar	1965
du modtager snart en bekræftelse på mail	287
du même auteur	891
du prenumererar nu på nyhetsbrevet	1954
du vil kanskje også like	1482
dziękujemy za zapis	1540
dành cho bạn	2181
dành cho thuê bao	2173
dárkovat článek	219
därefter # kr/mån tills du säger upp	1952
débloquer l'article	875
débloquez cet article	924
déconnexion	875
découvrir l'offre	875
découvrir nos offres	924
découvrir toutes nos offres d'abonnement	924
déjà un compte	875
déjà un compte ? connectez-vous	875
dāvini rakstu	1339
dāvini rakstu draugam	1339
děkujeme za přihlášení	221
""", 'e': """
e-bülten	2081
e-bülten aboneliği	2081
e-mail inválido	1649
e-mailová adresa	221
e-posta gönder	2055
edición digital	659
edición impresa	659
editörün seçtikleri	2061
edição impressa	1606
egyszeri támogatás	1030
ehkä myöhemmin	812
ei tänään	812
el millor de la setmana a la teva bústia	201
el més llegit	182
el més vist	208
el. paštas	1318
elfelejtett jelszó	1032
elige tu suscripción	710
elküldöm	1035
elmentem későbbre	1035
els lectors també han llegit	208
elírást talált	1039
előfizetek	1032
előfizetés	1032
előfizetői tartalom	1032
előfizetőknek	1032
előfizetőként megoszthatja a cikket	1035
előző	1042
előző cikk	1040
emlékeztess később	1029
empfehlungen für sie	422
en este artículo	675
en çok okunan	2061
en çok okunan haberler	2061
en çok okunanlar	2061
engangsbeløb	283
engångsgåva	1950
enllaç copiat	207
ensemble, faisons vivre un média libre	923
enthält werbung	363
enviar comentário	1619
enviar corrección	673
envoyer à un ami	882
envoyer à un proche	882
envoyez-nous vos témoignages	905
erinnern sie mich später	347
erről bővebben itt írtunk	1042
erről is írtunk	1040
erről itt írtunk bővebben	1042
erscheint täglich	409
erscheint wöchentlich	409
es gratis y solo te llevará un minuto	706
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	409
escreva um comentário	1619
escriu el teu correu electrònic	201
esi pirmais, kas komentē	1340
esimene kuu # €	722
esta funcionalidad es sólo para registrados	659
esta matéria foi útil para você	1637
esta notícia foi útil	1637
este espaço é moderado pela redação	1645
este resumo foi útil	1637
estás de acuerdo? vota	700
evästeasetukset	822
evästeet	822
exclusiv pentru abonați	1696
experimente grátis por um mês	1654
ez is érdekelhet	1040
ez is érdekelheti	1040
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1040
ezt olvasta már	1040
ezt olvastad már	1040
ești de acord? votează	1685
""", 'f': """
facebook'ta paylaş	2055
facebookでシェア	1207
facebookでシェアする	1207
faça login	1606
faça uma pergunta sobre esta reportagem	1637
fes una donació	178
fiecare donație contează	1695
fiecare leu contează	1695
fizetett hirdetés	1037
fiók létrehozása	1032
fiókom	1032
forstør billede	301
forstørr bilde	1485
fortsett uten å støtte	1466
fortsätt läsa efter annonsen	1960
fortsätt utan att stödja	1949
fortsæt med at læse	293
fortsæt uden at støtte	282
fotogalería	675
fotoğraflari görmek için tiklayin	2063
friss hírek	1040
fråga vår ai om artikeln	1963
fuldskærm	301
få adgang	285
få artiklen læst op	290
få de vigtigste nyheder hver morgen	287
få de viktigaste nyheterna varje morgon	1954
få de viktigste nyhetene hver morgen	1471
få nyheder på mail	287
få nyheter på e-post	1471
få nyheter på mejlen	1954
få overblikket her	301
få tilgang	1469
få varsel når vi skriver om dette	1485
följ	1958
följ oss	1958
följ skribent	1958
följ ämnet	1958
för prenumeranter	1952
förderer werden	348
fördermitglied werden	348
föregående	1968
föregående artikel	1965
förstora	1968
følg	291	1475
følg emne	291
følg os	291
følg oss	1475
følg sagen her	301
følg tema	1475
følg temaet og få varsel	1485
für abonnenten	352
für den newsletter anmelden	356
für dich empfohlen	422
für sie empfohlen	422
für sie entstehen keine mehrkosten	423
fă o donație	1665
fără obligații	1696
fără tine nu putem	1695
""", 'g': """
galeriyi aç	2063
galeriyi görmek için tiklayin	2063
galéria	1042
galéria megtekintése	1042
garanta já o seu ingresso	1639
gem til læseliste	290
giriş	2051
giriş yap	2051
giriş yapin	2051
giriş yapin veya üye olun	2051
giv os feedback på artiklen	296
già abbonato	1139
già registrato	1139
gli articoli più letti	1188
glömt lösenord	1952
godkänn	1961
godkänn alla	1961
gorące tematy	1552
gracias por tu opinión	693
gràcies per la teva opinió	193
gràcies per votar	193
gràcies, ja estàs subscrit	201
guardar artículo	666
guardar para después	713
guardar para leer después	713
gå ikke glip af	298
gå ikke glip af noget	287
gå ikke glipp av noe	1471
gå til indhold	301
gérer les cookies	887
gérer les préférences	907
gérer mes alertes	917
gérer mes choix	887
gérer vos préférences de cookies	907
góp ý	2180
gündem	2061
günün haberleri	2061
günün özeti	2061
gợi ý	2181
gửi	2180
gửi bình luận	2180
gửi cho bạn bè	2203
gửi email	2176
gửi ý kiến	2180
""", 'h': """
haber bülteni	2081
haber güncelleniyor	2063
haberi arkadaşina hediye et	2055
hai già un account	1139
harici içerik	2063
has arribat al límit d'articles gratuïts	205
has iniciado sesión	691
hasznos volt az összefoglaló	1039
hasznosnak találta a cikket	1039
havi támogatás	1030
hayir teşekkürler	2049
hayir, teşekkürler	2049
haz una pregunta sobre este artículo	693
he leído y acepto la política de privacidad	706
he llegit i accepto la política de privacitat	190
hela artikeln fortsätter nedan	1960
hepsini gör	2063
hesap oluştur	2051
hi estàs d'acord? vota	193
hibát talált	1039
hier reinhören	399
hinweis schließen	347
hirdetés	1037	1037
hirdetés bezárása	1037
hirdetés, görgessen tovább	1037
hjälp oss att rätta fel	1963
hlavné správy	1843
hlavní zprávy	229
ho già donato	1134
hoje não	1602
hoppa till innehåll	1968
hoppa över inlägg från facebook	1968
hoppa över inlägg från instagram	1968
hoppa över inlägg från x	1968
hozzászólok	1039
hozzászólás	1039
hozzászólások	1039
hozzászólások megtekintése	1039
hylkää	822
hylkää kaikki	822
hyväksy	822
hyväksy evästeet	822
hyväksy kaikki	822
här kan du kommentera artikeln	1963
håll dig uppdaterad	1954
hírfolyam	1040
hírlevelek	1044
hírlevél	1044
hírlevél-feliratkozás	1044
hören sie diesen artikel	399
hør saken	1474
""", 'i': """
i più commentati	1154
i più letti	1154
i più letti della settimana	1188
i più visti	1154
iba pre predplatiteľov	1839
ich unterstütze schon	347
identifícate	710
ielogojies, lai komentētu	1340
ienākt	1334
iesakām	1336
ihre meinung zählt	368
ikke gå glipp av	1482
ikke nå	1466
il tuo browser non può riprodurre il video	1167
il tuo commento sarà pubblicato dopo l'approvazione	1176
iletişim	2060
ilgili içerikler	2061
ilginizi çekebilecek haberler	2061
ilginizi çekebilir	2061
ilmoita asiavirheestä	824
ilmoita virheestä	824
imprimir artículo	713
imprimir esta matéria	1656
in bài	2176
in bài viết	2176
in trang này	2203
indlæg fra facebook	301
indlæg fra instagram	301
indlæs flere	301
ingresá	710
ingyenes regisztráció	1032
inicia sesión	659
inicia sessió	179
iniciar sesión	659
iniciar sesión con apple	710
iniciar sesión con facebook	710
iniciar sesión con google	710
iniciar sessão	1606
inicie sesión	659
inne artykuły	1552
innhold fra annonsør	1488
inscription à la newsletter	878
inscrivez-vous à notre newsletter	878
insira o seu endereço de email	1649
instalează aplicația	1691
inställningar	1961
introduce un email válido	706
intră în cont	1666
invítanos a un café	655
início	1624
ir para o conteúdo	1624
ispiši	1791
istediğiniz zaman abonelikten çikabilirsiniz	2081
istediğiniz zaman iptal edin	2051
izbor uredništva	1898
izdrukāt	1339
izmēģini # dienas bez maksas	1334
içeriğe geç	2063
iş birliği	2057
išbandykite # dienų nemokamai	1294
išorinis turinys	1311
išsaugoti	1299
išsaugoti straipsnį	1299
""", 'j': """
j'ai déjà donné	870
j'ai déjà un compte	875
ja hi estàs subscrit	205
ja hi estàs subscrit? entra	205
ja n'ets subscriptor? inicia sessió	179
ja tens compte? inicia sessió	205
jaa twitterissä	819
jaa x:ssä	819
jag förstår	1961
jag stödjer redan	1949
jaga sõbraga	727
jaunākie	1336
jautā mākslīgajam intelektam	1340
je commande ce numéro	911
je gère mes cookies	887
je soutiens déjà	870
jede spende zählt	413
jeder beitrag zählt	413
jeder euro zählt	413
jednorázově	218
jeg forstår	1478
jeg støtter allerede	282	1466
jegyek itt kaphatók	1042
jelentkezzen be vagy regisztráljon	1032
jen pro předplatitele	219
jetzt angebot wählen	417
jetzt anhören	360
jetzt reinhören	399
jetzt unterstützen	348
již mám předplatné	219
jobs in ihrer nähe	397
još vesti	1789
još vijesti	1789
junte-se à conversa	1645
jurnalismul de calitate costă	1695
juttu jatkuu kuvan jälkeen	821
juttu jatkuu mainoksen jälkeen	821
juttu jatkuu videon jälkeen	821
juttua päivitetään	821
jutun lukee koneääni	819
jutun lukee tekoälyääni	819
jutun voi myös kuunnella	819
już wspieram	1535
já doei	1602
já nas bancas	1639
já sou apoiador	1602
já sou assinante	1606
já tem conta	1606
já tem uma conta	1606
já é assinante? faça login	1606
já é subscritor	1654
já é subscritor? inicie sessão	1654
jätä kommentti	824
jūsų el. paštas	1318
jūsų el. pašto adresas	1318
""", 'k': """
k tématu	229
k téme	1843
kapcsolódó	1040
kapcsolódó cikk	1040
kapcsolódó cikkek	1040
kapcsolódó tartalom	1040
kapcsolódó témák	1040
kas kokkuvõte oli kasulik	728
kategóriák	1040
katso kuvat tästä	827
katso myös	825
katso video tästä	827
katso video yltä	827
kaupallinen yhteistyö	821
kaydiniz için teşekkürler	2081
keresés	1042
kezdőlap	1042
không phải bây giờ	2171
không, cảm ơn	2171
ki-übersicht	393
kijelentkezés	1032
kingi artikkel sõbrale	727
kipróbálom	1032
kirjaudu sisään	814
kirjoita sähköpostiosoitteesi	816
kjøp abonnement	1469
kjøp tilgang	1469
klausies podkāstu	1341
klausies podkāstu šeit	1341
klausies šo rakstu	1339
klausies šo rakstu (# min	1339
klausykite tinklalaidės	1301
klausykite tinklalaidės čia	1301
klausykitės straipsnio	1299
klausīties	1339
klausīties rakstu	1339
ključne besede	1898
ključne reči	1789
ključne riječi	1789
klíčová slova	229
kokeile # päivää maksutta	814
kolačići	1803
komentavimas išjungtas	1300
komentavimo taisyklės	1300
komentáre	1845
komentář	228
komentáře	228
komentāri	1334
komentēt	1334
komentēšana ir slēgta	1340
komentēšanas noteikumi	1340
komerčné oznámenie	1842
komerční sdělení	225
kommentarer blir gjennomgått før publisering	1485
kommentarerna förhandsmodereras	1963
kommentek megtekintése	1039
kommentelési szabályzat	1039
kommentér	296
koostöö	730
kopiera länk	1957
kopiera länken	1957
kopijuoti nuorodą	1294
kopiraj povezavo do članka	1900
kopiér link	290
kopiér linket	290
kopírovat odkaz	223
kopírovať odkaz	1845
kopēt saiti	1334
korábban írtunk róla	1040
kreiraj račun	1785
kullanim koşullari	2058
kup dostęp	1538
kupi naročnino	1894
kuula taskuhäälingut	729
kuuntele podcast tästä	827
kysy tekoälyltä	824
käyttöehdot	822
kérdezze ai-asszisztensünket	1039
kérem a hírlevelet	1044
később	1029
köp	1952
köszönjük a feliratkozást	1044
köszönöm, nem	1029
következő	1042
következő cikk	1040
køb abonnement	285
køb adgang	285
kúpiť predplatné	1839
küfür, hakaret içeren yorumlar onaylanmamaktadir	2060
küldje el barátjának	1035
küldés	1035
küldés e-mailben	1035
külső tartalom	1042
künye	2058
küpsiste seaded	739
küsi tehisarult	728
kā tev patika raksts	1340
kā tu domā? balso	1341
ką manote? balsuokite	1301
""", 'l': """
la discussione è chiusa	1152
la nota continúa después del anuncio	669
la rédaction vous conseille	891
la sélection de la rédaction	891
lahjoita artikkeli ystävälle	819
lai komentētu, ielogojies	1340
lai komentētu, pieslēdzies	1340
las más leídas	675
las más leídas de hoy	714
las noticias más leídas	714
lasi arī	1336
lasi komentārus	1340
lasi tālāk	1334
lasi vairāk šeit	1341
lasi vēl	1336
lasiet arī	1336
lasiet vēl	1336
lasă un comentariu	1673
lasīt komentārus	1340
lasīt tālāk	1341
lasīt vairāk	1341
lasīt vēlāk	1339
lasītākie	1336
lataa lisää	827
le choix de la rédaction	891
le journal numérique	875
le lien a été copié	927
le lien a été copié dans le presse-papiers	927
le notizie più lette	1188
le più lette	1154
lea también	675
lee sin límites	710
lee también	675
leer artículo completo	678
leer más	678
leer también	675
legfrissebb hírek	1040
leggi di più	1157
leggi più tardi	1187
legnépszerűbb	1040
leia a matéria completa	1657
leia as notícias no aplicativo	1647
leia também	1621
len pre predplatiteľov	1839
les choix de la rédaction	891
les lecteurs ont aussi consulté	928
les més llegides	208
les også	1482
les plus commentés	891
les plus partagés	891
les prix indiqués sont susceptibles d'évoluer	911
les våre debattregler	1480
li e aceito a política de privacidade	1649
lien copié	882
lien copié dans le presse-papiers	927
lietošanas noteikumi	1350
liitudes nõustud kasutustingimustega	746
liity jäseneksi	813
lineでシェア	1207
lineでシェアする	1230
lineで送る	1207
link a vágólapra másolva	1035
link bài gốc	2203
link copiado para a área de transferência	1656
link kopiëren	1384
link másolva	1035
link másolása	1035
lire la suite pour #€	875
lire la vidéo	894
lire à haute voix	882
lire également	891
lisää aiheesta	825
liên hệ	2180
liên quan	2181
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
locuri de muncă	1687
loe lähemalt	729
loe lähemalt siit	729
logi sisse või loo konto	722
los lectores también leyeron	714
luba kõik	739
lubię to	1544
lucrează cu noi	1687
lue keskustelun säännöt	824
lue lisää	825
lue lisää aiheesta	825
lue myöhemmin	819
lue myös	825
lugu jätkub pärast reklaami	730
lugu täieneb	729
lui écrire	905
lähetä sähköpostilla	819
lämna en kommentar	1963
länk kopierad	1957
länken kopierad	1957
länken är kopierad	1957
läs hela artikeln	1968
läs hela texten	1968
läs hela texten här	1968
läs kommentarer	1963
läs mer	1965	1968
läs mer om	1965
läs också	1965
läs senare	1957
läs vidare	1952	1965
läs våra kommentarsregler	1963
läs även	1965
lästid	1968
lästid # min	1968
lås op	285
lås opp artikkelen	1469
lås opp saken	1469
lås upp artikeln	1952
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
lên đầu trang	2183
lưu	2176
lưu bài	2176
lưu bài viết	2176
lưu bài để đọc sau	2203
lấy link	2203
""", 'm': """
magari più tardi	1134
mai târziu	1664
mainos päättyy	821
mais notícias	1621
maksettu sisältö	821
manşetler	2061
masquer la publicité	911
masz już konto	1538
masz już konto? zaloguj się	1538
materialet är skyddat enligt lagen om upphovsrätt	1994
materiał partnera	1547
materiał promocyjny	1547
materiał sponsorowany	1547
materiał zewnętrzny	1547
matéria exclusiva para assinantes	1654
matérias relacionadas	1621
media społecznościowe	1545
megnézem	1042
megosztás	1035
megosztás a facebookon	1035
megosztás facebookon	1035
megosztás twitteren	1035
mehr für dich	422
mehr für sie	422
meld deg på	1471
meld deg på nyhetsbrevet	1471
mentions légales	887
mentés	1035
mentés későbbre	1035
menú	678
menü	373	1042	2063
menü schließen	373
menü öffnen	373
mer från	1965
mer läsning	1965
merci d'avoir voté	915
messaggio pubblicitario con finalità promozionale	1171
mest läst	1965
mest lästa	1965
mest læst	298
mest læste	298
mi-összefoglaló	1042
mida sina arvad? hääleta	729
minn meg på det senere	1466
mira el vídeo	199
mitä mieltä olet? äänestä	827
modalità di pagamento	1138
moderálási elvek	1039
modifică preferințele cookie	1682
modifier mes préférences	907
modtag en notifikation, når vi skriver om emnet	301
mogoče kasneje	1904
mogą cię zainteresować	1552
mohlo by se vám líbit	229
mohlo by vás také zajímat	229
mohlo by vás tiež zaujímať	1843
mohlo by vás zajímat	229
mohlo by vás zaujímať	1843
monatlich kündbar	417
mostra aquesta publicació a instagram	190
mostra di più	1157
mostrar conteúdo externo	1635
mostrar más	678
mot de passe oublié	875
mots clés	891
mots-clés	891
może cię zainteresować	1552
może później	1535
možda kasnije	1795
možda vas zanima	1789
možda će vas zanimati	1789
možno neskôr	1849
možná později	217
muistuta myöhemmin	812
mulțumim pentru feedback	1685
mulțumim, te-ai abonat cu succes	1692
mutass többet	1042
muut lukivat myös	825
myöhemmin	812
már előfizető	1032
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
mások ezt olvassák	1040
mások ezt olvasták	1040
másolás	1035
máte již účet	219
máte předplatné? přihlaste se	219
märksõnad	724
månadsgåva	1950
månedlig gave	1467
månedligt bidrag	283
måske senere	282
måske vil du også kunne lide	298
més informació	182
més llegides	182
més notícies	208
método de pago	658
métodos de pagamento	1605
métodos de pago	658
mākslīgā intelekta kopsavilkums	1341
mă abonez	1692
můj účet	219
mới nhất	2181
mở khóa bài viết này	2203
mở rộng	2183
""", 'n': """
nadaljevanje članka pod oglasom	1897
nahlásit chybu	228
nahlásiť chybu	1845
najchętniej czytane	1552
najchętniej czytane dziś	1552
najczęściej czytane	1552
najczęściej czytane artykuły	1552
najnovejše	1898
najnovejše novice	1898
najnoviji članci	1789
najnovšie	1843
najnovšie správy	1843
najnovšie články	1843
najnowsze artykuły	1552
najnowsze wiadomości	1552
najčitanije	1789
najčitanije vesti	1789
najčitanije vijesti	1789
najčitanije vijesti dana	1789
najčítanejšie	1843
najčítanejšie články	1843
najčítanejšie články dňa	1843
napišite komentar	1900
napsat komentář	228
naročena vsebina	1897
naročite se	1893
naročnina	1893
nastavení	226
nastavení cookies	226
nastavitve piškotkov	1912
następna strona	1555
następny	1555
następny artykuł	1552
natisni članek	1900
naudojimo taisyklės	1311
naujausios žinios	1296
naujienlaiškis	1318
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
nem, köszönöm	1029
nenhum comentário	1619
neueste beiträge	370
nhắc tôi sau	2171
nie dziękuję	1535
nie dziś	1535
nie pamiętasz hasła	1538
nie ďakujem	1849
nie, dziękuję	1535
nie, ďakujem	1849
només els subscriptors poden comentar	193
norėdami komentuoti, prisijunkite	1300
nosūti draugam	1339
nosūtīt draugam	1339
nosūtīt e-pastā	1339
noteで書く	1207
notre sélection	891
notre sélection d'articles	928
notícias relacionadas	1621
notícias relacionadas que podem lhe interessar	19
notícies destacades	208
notícies relacionades	182
nu ai cont? înregistrează-te	1696
nu mulțumesc	1664
nu, mulțumesc	1664
nyhetsdøgnet	1482
nyomtatás	1035
não perca	1621
não, obrigada	1602
não, obrigado	1602
nächste seite	373
nächster artikel	370
näita rohkem	729
näita veel	729
näköislehti	814
nästa	1968
nästa artikel	1965
näytä kaikki	827
näytä kommentit	824
näytä lisää	827
näytä sisältö	822
næste	301
næste artikel	298
népszerű	1040
nézze meg galériánkat	1042
nézze meg képeinket	1042
nõustun	739
nõustun kõigiga	739
nøgleord	298
nāc strādāt pie mums	1341
nổi bật	2181
nội dung quảng cáo	2205
nội dung tài trợ	2178
""", 'o': """
o que achou desta notícia	1637
o vídeo começará em alguns segundos	1635
ocenite članak	1791
ocenite članek	1900
ochrana osobních údajů	226
ochrana osobných údajov	1856
ocijenite članak	1791
ocorreu um erro ao carregar o vídeo	1635
ocultar anúncio	1639
odebírat	221
odebírat newsletter	221
odemknout článek	219
odhlásit se	219
odhlásiť sa	1839
odkaz skopírovaný	1845
odkaz zkopírován	223
odkleni članek	1894
odklenite celoten članek	1894
odmietnuť	1856
odmietnuť všetko	1856
odmítnout	226
odmítnout vše	226
odporúčame	1843
odporúčame prečítať	1843
odporúčame tiež	1843
odporúčané články	1843
odpovědět	228
odrzuć	1548
odrzuć wszystkie	1548
odtwórz	1555
odštampaj	1791
odštampaj članak	1791
oferă acest articol cadou	1698
offre spéciale	875
offrez-nous un café	871
offrici un caffè	1135
oglasno sporočilo	1897
ogłoszenie	1547
ohodnoťte článek	228
ohodnoťte článok	1845
okuma süresi # dk	2063
oliko artikkeli hyödyllinen	824
oliko juttu hyödyllinen	824
oliko tiivistelmä hyödyllinen	824
olvasson korlátlanul	1032
olvasson tovább	1032
olvasta már	1040
olvastad már	1040
olvidaste tu contraseña	659
oplæst af en robot	290
oplæst af kunstig intelligens	301
opsig når som helst	285
os leitores também leram	1657
os preços podem variar	1639
osale küsitluses	729
ostatnie artykuły	1552
ota yhteyttä	824
otključaj članak	1785
otključajte ceo članak	1785
otključajte cijeli članak	1785
otros artículos	675
outras notícias	19	1621
ouça este conteúdo	1612
oversættelsen er lavet af en maskine	301
""", 'p': """
padovanokite straipsnį	1299
padovanokite straipsnį draugui	1299
page précédente	894
pagina următoare	1676
pague um café	1603
paiement sécurisé	874
paldies par pieteikšanos	1357
palun jää viisakaks	728
pamanīji kļūdu	1340
pamanījāt kļūdu	1340
par šo tēmu	1336
paramètres des cookies	887
paramétrer	887
paramétrer les cookies	887
parašyk komentarą	1300
parašykite komentarą	1300
partajează	1669
partenerii noștri	1674
participez à la conversation	915
partnerių turinys	1302
partnerski sadržaj	1788
pasidalinkite šiuo straipsniu	1299
pasitikrinkite žinias	1301
passer la publicité	885
pastebėjote klaidą	1300
paylaş	2055
paylaşin	2055
pažiūrėkite vaizdo įrašą	1301
pe aceeași temă	1699
pentru a citi în continuare	1696
per saperne di più	1188
pergunte à nossa ia	1637
peut-être plus tard	870
piedalies aptaujā	1341
piekrist visām	1350
piekrītu	1350
piesakies vebināram	1341
piesakoties tu piekrīti lietošanas noteikumiem	1357
pieslēdzies vai izveido kontu	1334
pieslēdzies, lai komentētu	1340
pieslēgties	1334
pievieno savu komentāru	1340
pievienot komentāru	1334
pirmais mēnesis par # €	1334
pirmas mėnuo tik # €	1294
più lette	1154
più letti	1154
più tardi	1134
piškotki	1912
placená inzerce	225
platená inzercia	1842
plaćeni oglas	1788
plaćeni sadržaj	1788
plačana objava	1897
plačiau skaitykite čia	1301
plein écran	894
plus d'actualités	891
poate mai târziu	1664
podari članek	1900
podarite ta članek	1900
podaruj artykuł	1538
podaruj ten artykuł	1544
podcast anhören	399
pode ler também	1657
podeli članak	1791
podijeli članak	1791
podmienky používania	1856
podmínky použití	226
podmínky užití	226
podobne artykuły	1552
podobné články	229	1843
podporiť	1838
podporte nezávislú žurnalistiku	1838
podporte nás	1838
podpořit	218
podpořte naši práci	218
podpořte nás	218
podpořte redakci	218
podrži	1784
podrži nas	1784
podržite nas	1784
podržite naš rad	1784
podržite nezavisno novinarstvo	1784
podziel się	1544
podziel się na facebooku	1544
pogledajte još	19
pokaż komentarze	1550
pokaż mniej	1555
pokaż treść	1548
pokaż więcej	1555
pokaż wszystkie	1555
pokaži vsebino	1912
pokloni članak	1791
poklonite ovaj članak	1791
pokračovat bez podpory	217
pokračovať bez podpory	1849
polecamy również	1552
polecamy także	1552
polecamy też	1552
polecane artykuły	1552
politique de confidentialité	887
polityka prywatności	1548
política de cookies	671	1617
política de galetes	190
política de privacidad	671
política de privacidade	1617
política de privacitat	190
poprzedni artykuł	1552
populární	229
populära artiklar	1965
populärt	1965
populære artikler	298
populære saker	1482
populært	298	1482
populārākie	1336
popüler	2061
popüler haberler	2061
popüler konular	2061
por qué estás viendo esto	659
poslať e-mailom	1845
poslušaj vest	1791
poslušaj članak	1791
poslušaj članek	1900
poslušajte članek	1900
postanite naročnik	1893
postanite član	1784	1893
postavke kolačića	1803
postaw kawę	1536
postaw nam kawę	1536
posłuchaj	1544
pour continuer à lire	924
pourquoi voyez-vous cette publicité	911
pouze pro předplatitele	219
povezani sadržaj	1789
povezani članci	1789
povezani članki	1898
powiązane	1552
powiązane artykuły	1552
powiązane tematy	1552
powiększ	1555
powiększ zdjęcie	1555
powrót do góry	1555
později	217
pozostała część artykułu pod materiałem wideo	1547
pošalji e-mailom	1791
pošalji komentar	1791
pošalji mejlom	1791
pošalji prijatelju	1791
pošalji članak e-mailom	1791
pošaljite komentar	1791
pošlji po e-pošti	1900
pošlji prijatelju	1900
pošlji članek po e-pošti	1900
pr članek	1897
praneškite apie klaidą	1300
pranešti apie klaidą	1300
pravidlá diskusie	1845
pre predplatiteľov	1839
preberite še	1898
predplatiť	1838
predplaťte si	1838
prenumerata nuo # euro per mėnesį	1294
prenumerata nuo # €	1294
prenumerera på vårt nyhetsbrev	1954
prenumeruodami sutinkate su taisyklėmis	1318
prenumeruokite naujienlaiškį	1318
preporučeno	1789
preporučujemo	1789
preporučujemo da pročitate	1789
preporučujemo i	1789
prečítajte si	1843
prečítajte si aj	1843
prețurile pot varia	1687
pridať komentár	1845
prihlásiť	1839
prihlásiť sa	1839
prihvaćam	1803
prihvaćam sve	1803
prijavi grešku	1791
prijať	1856
prijať všetko	1856
prikaži sadržaj	1803
prima lună gratuită	1696
primește alerte despre acest subiect	1691
printează	1669
pripomenúť neskôr	1849
priporočamo	1898
priporočamo tudi	1898
priporočamo v branje	1898
priporočeno	1898
prisijunkite arba susikurkite paskyrą	1294
prisijunkite prie mūsų komandos	1301
prisijunkite, kad galėtumėte komentuoti	1300
prispieť	1838
privatsphäre-einstellungen	366
privātuma politika	1350
pro předplatitele	219
promocijsko sporočilo	1897
promotivni sadržaj	1788
promotivni članak	1788
promóció	1037
proovi # päeva tasuta	722
pročitajte i	1789
pročitajte još	1789
prywatność	1548
przeczytaj również	1552
przeczytaj także	1552
przeczytaj też	1552
przejdź bez wsparcia	1535
przejdź do serwisu	1548
przejdź do treści	1555
przejdź do ustawień prywatności	1548
przypomnij mi później	1535
právě se děje	229
präsentiert von	363
précédent	894
préférences cookies	887
prélèvement	874
prémium	1032
próbálja ki # forintért	1032
próxima	1624
próxima página	1624
próximo artigo	1621
prøv # dager gratis	1469
prøv gratis	285	1469
prøv nu	285
prøv nå	1469
prを含みます	1230
pubblicità	1148	1148
publi-rédactionnel	885
publicité	885	885
publicité - la suite ci-dessous	885
publicités	885
pular para o conteúdo	1624
página siguiente	678
pääuutiset	825
påmind mig senere	282
påminn mig senare	1949
później	1535
pārbaudi savas zināšanas	1341
pārpublicējot atsauce obligāta	1343
pērc abonementu	1334
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
qual o seu nível de satisfação com esta notícia	1637
quellen und weiterführende links	370
queremos conocer tu opinión	700
queremos saber a sua opinião	1645
questo riassunto ti è stato utile	1169
quieres añadir otro usuario a tu suscripción	659
quizás más tarde	654
quizás te interese	675
quyên góp	2172
quyên góp ngay	2172
qué te ha parecido esta noticia	700
quên mật khẩu	2173
quảng cáo	2178	2178
quảng cáo - bài viết tiếp tục bên dưới	2205
""", 'r': """
r$ # por mês durante # meses	1654
radote klaidą	1300
radote klaidą tekste	1300
raksti komentāru	1340
raksts tiek papildināts	1341
raksts turpinās pēc reklāmas	1342
rakstīt komentāru	1340
rao vặt	2178
raportează o eroare	1685
rapportér fejl	296
rašyti komentarą	1294
receber notificações	1647
recevez nos alertes en temps réel	917
recevez une alerte à chaque article de l'auteur	917
reclamă	1671
recomandarea redacției	1699
recomandări	1674
recomandările editorilor	1699
recomandările redacției	1674
recomendado para você	1621
recommandé	891
recommandé pour vous	891
recommandés	891
recordar más tarde	654
recuérdamelo más tarde	654
redirecționează #%	1665
refuză toate	1682
regalar artículo	659
registrovať sa	1839
registruokitės nemokamai	1294
registruokitės į seminarą	1301
registrácia	1839
regisztráció	1032
regisztrálok	1032
regístrate	659
rekisteröidy	814
rekisteröidy maksutta ja lue	814
reklami geç	2057
reklám	1037
reklāma	1334
reklāmas raksts	1342
reklāmraksts	1342
relaterade ämnen	1965
reportar erro nesta página	1637
restez informé	878
restez informés	878
resumen automático	693
resumo da notícia	1637
reģistrējies bez maksas	1334
reģistrēties	1334
ricordamelo più tardi	1134
rozwiń	1555
rätta	1963
rätta oss	1963
rättelse	1963
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
rösta här	1968
rösta i omröstningen	1968
rādīt vairāk	1341
răspunde	1673
rėmimas	1302
""", 's': """
s'abonner à partir de #€	875
s'inscrire à la newsletter	878
s-ar putea să-ți placă	1674
saada sõbrale	727
saber más	678
sadarbības raksts	1342
sadržaj je zaključan	1785
saglabāt	1339
saglabāt rakstu	1339
saistītie raksti	1336
saistītās ziņas	1336
saite nokopēta	1339
saken er låst	1469
saken finnes også som lyd	1474
saltar anúncio	1615
salvează	1669
salvează articolul	1698
salvează pentru mai târziu	1698
sans engagement, résiliable à tout moment	924
sao chép liên kết	2176
sao chép đường dẫn	2203
sari la conținut	1676
satura turpinājums pēc reklāmas	1342
sačuvaj	1791
sačuvaj vest	1791
schlagwörter	370
schließen	373
schrift vergrößern	360
schriftgröße	360
scopri di più	1139
sdílejte	223
sdílejte článek	223
sdílet	223
sdílet na facebooku	223
sdílet na twitteru	223
sdílet na x	223
sdílet článek	223
se alla erbjudanden för prenumeranter	1952
se bilderna här	1968
se connecter et réagir	889
se déconnecter	875
se grafiken här	1968
se ha producido un error al cargar el vídeo	691
se klippet här	1968
se klippet øverst i saken	1485
se videon här	1968
sedan # kr/mån tills du säger upp	1952
seguir tópico	1647
seguí leyendo	714
sei già abbonato	1139
sei già iscritto alla newsletter	1181
selección de la redacción	675
sem si não seria possível	1652
sem você não seria possível	1652
semnalează o eroare	1673
send artiklen på mail	290
send på e-post	1474
sense permanència	205
setări cookie	1682
seuls les abonnés peuvent commenter	915
seuraa meitä	820
seções	1621
shrani članek	1900
si opp når du vil	1469
si è verificato un errore durante il caricamento del video	1167
sie können diesen artikel kostenlos weitergeben	443
signaler ce contenu comme inapproprié	915
signaler un problème	889
siguiente artículo	675
siirry sisältöön	827
sikeres feliratkozás	1044
sin ti no sería posible	709
siz ne düşünüyorsunuz? oy verin	2063
sizin için öneriler	2061
siųsti draugui	1299
siųsti el. paštu	1299
skaitykite daugiau čia	1301
skaityti plačiau	1301
skaityti vėliau	1299
skaties arī	1336
skatīt foto	1341
skatīt galeriju	1341
skatīt video	1341
sklenite naročnino	1894
skopírovať odkaz	1845
skriv din kommentar här	1963
slapukų nustatymai	1311
slažem se	1803
slične vesti	1789
slične vijesti	1789
slični članci	1789
snsをフォロー	1208
sofortüberweisung	351
sonderveröffentlichung	423
sono già sostenitore	1134
sorodni članki	1898
souhlasím	226
souhlasím se zobrazením	226
soutenez-nous dès maintenant	871
související	229
související témata	229
související články	229
související články z webu	229
soyez le premier à commenter	889
soyez le premier à réagir	889
spela videon här	1968
spis treści	1555
sponsorisé	885
sponsorlu içerik	2057
sponsoroitu sisältö	821
sponsrat innehåll	1960
sponzorirani sadržaj	1788
sponzorirani članak	1788
sponzorované	1842
sponzorovaný obsah	225
sponzorováno	225
sprawdź ofertę	1538
spremi članak	1791
sprijină-ne	1665
spune-ți părerea	1685
spune-ți părerea în comentarii	1685
später	347
später erinnern	347
spør vår ki om saken	1480
staňte sa členom	1838
staňte se členem	218
stichwörter	370
stil spørgsmål til artiklen	296
straipsnio tęsinys - po reklama	1302
straipsnis tęsiasi po reklamos	1302
strona główna	1552
stäng	1949	1968
stöd oss	1950
støt os	283
støtt oss	1467
sugerir correção	1637
sugerir una corrección	700
sugestões	1621
suivre ce thème	917
sur le même sujet	891
sur le même thème	891
suscripción	659
suscríbase	659
suscríbete	659
suscríbete a nuestro boletín	662
suscríbete ahora	659
susiję straipsniai	1296
susikurti paskyrą	1294
susține	1665
susține-ne	1665
susțineți-ne	1665
syötä sähköpostiosoitteesi	816
szponzorált tartalom	1037
szólj hozzá	1039
szóljon hozzá	1039
sähköposti	816
sähköpostiosoite	816
så # kr/mnd til du sier opp	1469
så kommenterar du	1963
sé el primero en comentar	673
sé parte	655
sélections	882
síganos	667
síguenos	667
sök	1968
søg	301
søk	1485
súhlasím	1856
súhlasím so zobrazením	1856
súmate	655
súvisiace	1843
súvisiace články	1843
súvisiaci článok	1843
sīkdatņu iestatījumi	1350
słowa kluczowe	1552
""", 't': """
t'ha estat útil aquest article	193
t'ha estat útil aquest resum	193
tack för din anmälan	1954
taip pat žiūrėkite	1296
takaisin ylös	827
takk for påmeldingen	1471
tallenna myöhemmäksi	819
talán később	1029
tamaño de letra	666
también te puede gustar	675
también te puede interesar	675
també et pot interessar	182
também pode gostar	1657
tarjeta de crédito	658
tarjeta de débito	658
te ha resultado útil este artículo	693
te ha resultado útil este resumen	693
te ha sido útil este resumen	693
te poți dezabona oricând	1692
te-ar putea interesa și	1699
tehisaru kokkuvõte	729
tekoälyn tekemä tiivistelmä	827
tekoälyn tiivistelmä	827
tekoälytiivistelmä	827
tekstą įgarsino dirbtinis intelektas	1299
teljes hozzáférés	1032
temas del día	675
termos e condições	1617
teste grátis	1606
testează-ți cunoștințele cu quizul nostru	1685
teszteld a tudásod	1042
tesztelje tudását	1042
texten fortsätter nedan	1960
texten fortsätter under bilden	1960
teď ne	217
thu gọn	2183
thèmes	891
thématiques	891
thích	2176
thông tin doanh nghiệp	2178
thông tin quảng cáo	2205
thẻ	2181
tienes que iniciar sesión para guardar artículos	713
tilbakemelding på saken	1480
tin bài liên quan	2203
tin cùng chuyên mục	2181
tin cùng tác giả	2204
tin khác	2181
tin liên quan	2181
tin mới	2181
tin mới nhất	2181
tin nóng	2204
tin nổi bật	2181
tin quảng cáo	2205
tin trước	2181
tin tài trợ	2181
tin tức liên quan	2181
tin đọc nhiều	2181
tipărește	1669
tipărește articolul	1698
tiêu điểm	2181
tiếp theo	2183
tlačiť	1845
to cię może zainteresować	1552
to może cię zainteresować	1552
todos os comentários	1619
toute l'actualité	891
tovább	1042
tovább a rovatra	1040
tovább olvasom	1042
további cikkek	1040
további cikkek a témában	1040
további hírek	1040
további részletek itt	1042
továbbiak betöltése	1042
tradução automática	1637
trang chủ	2183
transferência bancária	1605
treści partnerskie	1547
treść sponsorowana	1547
tria la teva subscripció	205
trước	2183
trả lời	2180
trở lại	2183
tu ce părere ai? lasă un comentariu	1685
tu navegador no puede reproducir este vídeo	691
tue meitä	813
tule meile tööle	729
turpini lasīt	1334
turpinājums pēc reklāmas	1342
turpināt lasīt	1334
twitter'da paylaş	2055
twój adres e-mail	1540
twój e-mail	1540
tài khoản của tôi	2173
tài trợ	2178
támogass minket	1030
támogasson minket	1030
támogatom	1030
támogatott tartalom	1037
támogatás	1030
támogatói tartalom	1037
täname liitumast	746
tässä olisi upotus facebookista	827
tässä olisi upotus instagramista	827
témata	229
témy	1843
témák	1040
términos de uso	671
términos y condiciones	671
tìm kiếm	2183
tópicos	1621
tópicos relacionados	1621
több	1042
töltsd ki a kvízt	1042
töltse ki a kvízt	1042
tühista igal ajal	722
tüm haberler	2061
tüm yazilari	2061
tüm yorumlar	2060
tümünü gör	2063
tümünü kabul et	2058
tümünü reddet	2058
tēmas	1336
tęsinys po reklamos	1302
tạo tài khoản	2173
tải thêm	2183
tặng bài viết	2203
tặng sao	2203
tặng sao cho bài viết	2203
từ khóa	2181
""", 'u': """
udostępnij	1544
udostępnij na facebooku	1544
udostępnij na twitterze	1544
udostępnij na x	1544
udostępnij w mediach społecznościowych	1544
udělit souhlas	226
uložit	223
uložit na později	223
uložit článek	223
uložiť	1845
uložiť na neskôr	1845
uložiť článok	1845
ultima oră	1674
ultimele știri	1674
um assinante presenteou você com este artigo	1656
un abonat ți-a oferit acest articol	1698
un abonné vous offre cet article	927
un e-mail de confirmation vous a été envoyé	920
un suscriptor te ha regalado este artículo	713
une erreur s'est glissée dans l'article	889
unterstütze uns	348
unterstützen	348
unterstützen sie uns	348
unterstützen sie uns per paypal	413
uppläst av en dator	1957
uppläst med ai-röst	1957
url 복사	1257
urlをコピー	1207
urlをコピーする	1230
url복사	1257
urmărește acest subiect	1691
urmărește live	1691
următorul	1676
uslovi korišćenja	1803
ustawienia plików cookie	1548
uvjeti korištenja	1803
uz sākumu	1341
uzyskaj dostęp	1538
už komentarus atsako jų autoriai	1300
už máte predplatné? prihláste sa	1839
už máte účet	1839
už máte účet? prihláste sa	1839
už podporujem	1849
už podporuji	217
uždaryti reklamą	1302
užpildykite apklausą	1301
užsakomasis straipsnis	1302
užsakomasis turinys	1302
užsisakyti prenumeratą	1294
""", 'v': """
vaata kõiki tellija soodustusi	722
vaata lähemalt	729
vaba töökoht	729
vad tycker du? rösta här	1968
vai kopsavilkums bija noderīgs	1340
vai raksts bija noderīgs	1340
vairāk par tēmu	1336
vaizdo įrašas	1301
vaizdo įrašą rasite čia	1301
van már fiókja	1032
var artikeln till hjälp	1963
var det här till hjälp	1968
var resuméet nyttigt	296
var sammanfattningen till hjälp	1963
vari atteikties jebkurā laikā	1334
vasta küsitlusele	729
vastaa kyselyyn tästä	827
vaš komentar	1791
veja esta publicação no instagram	1635
veja também	1621
veja todas as opções de assinatura	1654
ver # comentários	1645
ver biografía	687
ver comentários	1619
ver conteúdo externo	1635
ver esta publicación en instagram	691
ver esta publicação no instagram	1635
ver galería	678
ver más	678
ver más artículos del autor	687
ver más noticias	714
ver también	675
ver também	1621
ver todas las opciones de suscripción	710
ver vídeo	678
verlagssonderveröffentlichung	423
vertrag kündigen	366
verträge hier kündigen	366
verwandte beiträge	370
ves algún error? comunícalo	700
veure aquesta publicació a instagram	190
vezi această postare pe instagram	1682
vezi mai multe știri	1699
vezi și	1674
već imate nalog	1785
već imate pretplatu	1785
već imate račun	1785
već podržavam	1795
već ste pretplatnik	1785
več iz rubrike	1898
več novic iz regije	1898
več o tem	1898
več o temi	1898
viac k téme	1843
viac si o tom prečítate tu	1843
videon voi katsoa jutun yläosasta	827
videoyu izlemek için tiklayin	2063
videó	1040
videók	1040
videónkat itt nézheti meg	1042
vidéo	894
vielen dank für ihr feedback	403
vielen dank für ihre anmeldung	356
vielleicht später	347
vilkår	294	1478
vipps et beløp	1467
vis færre	301	1485
visa bilden i helskärm	1968
visa färre	1968
visa inlägg från facebook	1968
visa inlägg från instagram	1968
visa innehåll	1961
vissza a tetejére	1042
visszajelzés	1039
više o temi	1789
više vijesti iz regije	1789
viết bình luận	2180
você concorda? vote	1645
você pode gostar	1621
você pode se interessar	1621
você também pode gostar	1621
voir les résultats du sondage	915
vos réactions	889
votează în sondajul nostru	1685
votre avis nous intéresse	915
vous aimerez peut-être	891
vous avez déjà un compte	875
vous avez déjà un compte ? connectez-vous	875
vous avez déjà un compte ? identifiez-vous	875
vous possédez déjà un compte	875
vous pourriez être intéressé	891
vreau să primesc newsletterul	1692
vsebina sporočila	1897
vstúpiť do diskusie	1845
vytisknout článek	223
vytlačiť	1845
vytlačiť článok	1845
vytvořit účet	219
vyzkoušet	219
válasz	1039
váš e-mail	221
väline sisu	739
värsked uudised	724
více	229
více k tématu	229
více o tématu	229
více si o tom přečtete zde	229
vídeos	675	1621
výber redakcie	1843
výběr redakce	229
về đầu trang	2183
""", 'w': """
warto przeczytać	1552
weitere beiträge	370
werbung überspringen	363
whatsapp'ta paylaş	2055
whatsappで読む	1230
wie gefällt ihnen dieser artikel	403
więcej	1552
więcej artykułów	1552
więcej informacji	1552
więcej na ten temat	1552
więcej o	1552
więcej z	1552
wpisz swój e-mail	1540
wprowadź adres e-mail	1540
wpłać	1536
wpłać teraz	1536
współpraca reklamowa	1547
wypróbuj	1538
wyraź zgodę	1548
wyślij e-mailem	1544
wyślij znajomemu	1544
""", 'x': """
x'te paylaş	2055
xem bình luận	2180
xem nhiều	2181
xem nhiều nhất	2181
xem nhiều trong tuần	2204
xem thêm	2181	2183
xem thêm bình luận	2180
xem tiếp	2183
xem toàn bộ	2183
xem tất cả	2183
xでシェア	1207
xでシェアする	1230
xでポスト	1207
""", 'y': """
ya estás suscrito	710
ya tenés suscripción	710
yapay zeka ile özet	2063
yapay zeka özeti	2063
yazarin diğer haberleri	2061
yazarin diğer yazilari	2061
yazarin tüm yazilari	2061
yorum gönder	2060
yorumlari gör	2060
youtube-tartalom megjelenítése	1042
yz özeti	2063
""", 'z': """
z titulní strany	229
zabudnuté heslo	1839
zadejte svůj e-mail	221
zahlungsart wählen	351
zaloguj się	1538
zapisz na później	1544
zapisz się	1540
zapisz się na newsletter	1540
zapomenuté heslo	219
zarejestruj się	1538
zarządzaj zgodami	1548
zaten üye misiniz	2051
zavřít	217
załaduj więcej	1555
załóż konto	1538
zaštita osobnih podataka	1803
zaštita privatnosti	1803
zdieľať	1845
zdieľať na facebooku	1845
zdieľať článok	1845
zgadzam się	1548
zgadzam się na wyświetlanie treści	1548
zgłoś	1550
zgłoś błąd	1550
ziņa tiek papildināta	1341
ziņo par kļūdu	1340
ziņot par kļūdu	1340
zkopírovat odkaz	223
zkopírovat odkaz na článek	223
znajdź nas na facebooku	1545
značky	1843
zobacz galerię	1555
zobacz również	1552
zobacz także	1552
zobacz także inne	1552
zobacz też	1552
zobacz więcej	1552
zobrazit více	231
zobrazit vše	231
zobraziť diskusiu	1845
zobraziť obsah	1856
zostań patronem	1536
zpět nahoru	231
zur leseliste hinzufügen	443
zur merkliste hinzufügen	360
zur übersicht	373
zurück	368
zurück nach oben	373
zvětšit	231
zwiń	1555
""", '©': """
©ntb	1511	1511
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
áudio gerado por ia	1637
áudio gerado por voz sintética	1637
""", 'ä': """
ähnliche artikel	370
ähnliche beiträge	370
ähnliche themen	370
älä missaa mitään	816
ämnen	1965
ämnen i artikeln	1965
är du redan prenumerant	1952
äänestä tästä	827
""", 'ç': """
çerez ayarlari	2058
çerez politikasi	2058
çerezler	2058
çikiş yap	2051
çok okunanlar	2061
""", 'è': """
è gratis e ci vuole solo un minuto	1181
""", 'é': """
é grátis e leva menos de um minuto	1649
écouter	882
écouter (# min	882
écouter le podcast	894
édition du jour	891
""", 'í': """
írd meg a véleményed	1039
írja meg véleményét	1039
""", 'î': """
înapoi sus	1676
încarcă mai multe	1676
închide	1664
înregistrare	1666
înregistrează-te	1666
îți mulțumim pentru vot	1685
""", 'ö': """
öffnen	373
ön mit gondol? szavazzon	1042
önceki	2063
önceki haber	2061
öne çikan haberler	2061
öne çikanlar	2061
önerilen haberler	2061
önerilenler	2061
összes	1042
özet faydali oldu mu	2060
""", 'ú': """
új hozzászólás	1039
última hora	675
últimas	1621
últimas entradas	675
últimas noticias	675
últimas notícias	1621	1621
últimes notícies	182
últimos artículos	675
únete	655
únete a la conversación	673
""", 'ü': """
überweisung	351
ücretsiz dene	2051
ücretsiz üye ol	2051
ücretsiz üye olun	2051
üye girişi	2051
üye ol	2050	2051
üye olun	2051
""", 'ý': """
ý kiến	2180
ý kiến bạn đọc	2180
ý kiến của bạn	2180
""", 'ā': """
ārējais saturs	1350
""", 'č': """
članak je zaključan	1785
članak se nastavlja ispod oglasa	1788
članek je zaklenjen	1894
članek se nadaljuje pod oglasom	1897
članek se nadaljuje spodaj	1897
článek pokračuje pod reklamou	225
čtěte dále	229
čtěte i	229
čtěte také	229
číslo účtu pro dary	218
číst dál	231
číst dál s předplatným	219
číst více	231
čítajte aj	1843
""", 'ď': """
ďalšie správy	1843
ďalšie články	19	1843
""", 'đ': """
đáng chú ý	2181
đã có tài khoản	2173
đã sao chép	2176
đã sao chép liên kết	2203
đóng	2171
đóng góp	2172
đăng ký	2173
đăng ký ngay	2173
đăng nhập	2173
đăng nhập / đăng ký	2173
đăng xuất	2173
được quan tâm	2204
được tài trợ	2178
đặt báo	2173
đề xuất	2181
để sau	2171
đọc nhiều	2181
đọc nhiều nhất	2181
đọc sau	2203
đọc thêm	2181	2183
đọc tiếp	2183
đọc tiếp về chủ đề này	2204
đừng bỏ lỡ	2181
""", 'į': """
į viršų	1301
įveskite savo el. pašto adresą	1318
""", 'ś': """
śledź nas	1545
""", 'ş': """
şifremi unuttum	2051
şimdi değil	2049
şurada paylaş	2055
""", 'š': """
štampaj	1791
štítky	229
""", 'ž': """
že imate račun	1894
že naročnik	1894
že podpiram	1904
žiūrėkite nuotraukas	1301
žiūrėkite vaizdo įrašą	1301
žiūrėti galeriją	1301
""", 'ș': """
știri pe aceeași temă	1699
știri recomandate	1674
știri similare	1674
știrile zilei	1674
""", 'ț': """
ți-a fost util acest articol	1685
ți-a fost util acest rezumat	1685
ți-ai uitat parola	1696
ți-ar putea plăcea și	1699
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
авторизация	1713
авторизоваться	1713
адрес электронной почты	1715
актуално	98
актуальне	2119
архив	1727
""", 'б': """
банковская карта	1712
банковский перевод	1712
безопасный платеж	1712
больше	1727
больше материалов по теме	1727
больше новостей	1727
будьте в курсе	1715
была ли статья полезной	1725
більше за темою	2119
більше матеріалів за темою	2119
більше на цю тему	2119
більше новин	2119
більше новин на тему	2119
більше по темі	2119
""", 'в': """
в избранное	1718
в тренде	1727
важливо	2119
вам будет интересно	1727
вам може бути цікаво	2119
вам може сподобатися	2119
вам может быть интересно	1727
вам может понравиться	1727
вам також може сподобатися	2119
вас може зацікавити	2119
вас может заинтересовать	1727
ваш e-mail	1715
ваш email	1715
введите e-mail	1715
введите email	1715
введите ваш email	1715
введите ваш адрес электронной почты	1715
версия для печати	1718
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	2108
вже є акаунт	2108
вибір редакції	2119
видео	1727
вижте още	98
вижте още от	98
вийти	2108
вконтакте	1719	1719
влез	94
влезте	94
во весь экран	1730
водещи новини	98
войти	1713
войти в аккаунт	1713
войти в чат	1725
воспроизвести	1730
время на чтение	1730
время чтения # мин	1730
все	1730
все комментарии	1725
всі новини	2121
вход	94	1713
вхід	2108
выберите сумму	1712
выбор редакции	1727
выйти	1713
відео	2119
відео вище	2140
відео нижче	2140
відповісти	2117
відхилити	2115
""", 'г': """
главная	1730
главное	1727
главное за день	1727
главные новости	1727
головна	2121
головне	2119
головне за день	2119
головні новини	2119
""", 'д': """
далее	1730
далі	2121
дарете	93
дари	93
дари сега	93
детальніше	2121
дзен	1719
дивіться відео	2140
дивіться відео вище	2140
дивіться відео нижче	2140
дивіться також	2119
дивіться також відео	2140
дивіться у відео	2140
для подписчиков	1713
до теми	2119
добавить комментарий	1725
додати коментар	2117
докладвай грешка	100
докладніше	2121
долучитися	2106
доступно по подписке	1713
другая сумма	1712
други новини	19
другие материалы	19	1727
другие материалы рубрики	1727
другие новости	19	1727
другие новости раздела	1727
другие статьи	1727
друк	2112
""", 'е': """
единоразово	1710
ежемесячно	1710
еще новости	1727
еще по теме	1727
ещё	1727
ещё новости	1727
ещё по теме	1727
""", 'з': """
за темою	2119
забравена парола	94
забули пароль	2108
забыли пароль	1713
завантажити ще	2121
загрузить еще	1730
загрузить ещё	1730
задонатити	2106
задонатить	1710
закрити	2105
закрыть	1709
залишити коментар	2117
запази	100
запази статията	100
запропонувати новину	2117
зарегистрироваться	1713
зареєструватися	2108
затвори	103
зберегти	2112
зберегти статтю	2112
збільшити	2121
зміст	2121
зробити внесок	2106
зрозуміло	2115
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
изпрати по имейл	100
изпрати статията по имейл	100
интересное	1727
""", 'к': """
к началу	1730
категории	1727
категорії	2119
ключови думи	98
коментар	2117
коментари	100
коментарі	2117
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	2117
комментарии	1725
комментарии отсутствуют	1725
комментарий	1725
комментировать	1725
контакти	2117
контакты	1725
конфиденциальность	1723
копирай линк	100
копирай линка	100
копировать ссылку	1718
копіювати посилання	2112
купи абонамент	94
купить подписку	1713
""", 'л': """
лента новостей	1727
личный кабинет	1713
""", 'м': """
материалы партнеров	1722
материалы по теме	1727
матеріали за темою	2119
матеріали по темі	2119
меню	1730	2121
метки	1727
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1709
может позже	1709
можливо, пізніше	2105
мой профиль	1713
моят профил	94
мы в социальных сетях	1720
мы в соцсетях	1720
мы вконтакте	1720
мій профіль	2108
мітки	2119
""", 'н': """
на главную	1730
на правах реклами	2114
на правах рекламы	1722
наверх	1730	2121
нагадати пізніше	2105
надіслати	2112
надіслати другу	2112
надіслати поштою	2112
надіслати статтю поштою	2112
назад	1730	2121
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	2119
найпопулярніше за добу	2119
найпопулярніше за тиждень	2119
найти	1730
найчитаніше	2119
налаштування	2115
написати коментар	2117
написать комментарий	1725
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1709
направете дарение	93
настройки	1723
настройки cookie	1723
наступна	2121
наступна стаття	2119
не зараз	2105
не пропустите	1727
не пропустіть	2119
не сега	103
не сегодня	1709
не сейчас	1709
не сьогодні	2105
не, благодаря	103
нет комментариев	1725
нет, спасибо	1709
новини	2119
новини за темою	2119
новини компаній	2114
новини партнерів	2114	2119
новости	1727
новости smi#	1727
новости партнеров	1722
новости партнёров	1722
новости по теме	1727
новости сми#	1727
ні, дякую	2105
""", 'о': """
обговорити	2117
обратная связь	1725
обсудить	1725
обсуждение	1725
одноклассники	1719
одноразово	2106
оставить комментарий	1725
останні новини	2119
останні статті	2119
ответить	1725
отказаться	1723
отклонить	1723
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1718
отправить по почте	1718
оформити підписку	2108
оформить донат	1710
оценете статията	100
оцените материал	1725
оцените статью	1725
оцініть матеріал	2117
оцініть статтю	2117
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1722
партнерский проект	1722
партнерський матеріал	2114
партнерський проєкт	2114
партньорско съдържание	97
партнёрский материал	1722
партнёрский проект	1722
передплата	2108
передплатити	2108
перейти к содержанию	1730
печать	1718
платена публикация	97
платено съдържание	97
по подписке	1713
по теме	1727
по-късно	103
повідомити про помилку	2117
повідомити про помилку в тексті	2117
погоджуюсь	2115
погоджуюся	2115
подарете тази статия	100
подарить материал	1718
подарить статью	1713
подарувати статтю	2112
поддержать	1710
поддержать автора	1710
поддержать нас	1710
поддержать проект	1710
поддержать редакцию	1710
поддержите нас	1710
поделитесь	1718
поделиться	1718	1718
поделиться в telegram	1718
поделиться в twitter	1718
поделиться в одноклассниках	1718
поделиться в соцсетях	1718
поделиться вконтакте	1718
поделиться новостью	1718
поделиться ссылкой	1718
поделиться статьей	1718
поделиться статьёй	1718
подкасти	2119
подкасты	1727
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1713
подписаться в max	1720
подписаться в telegram	1720
подписаться на канал	1720
подписаться на новости	1715
подписаться на рассылку	1715
подписаться на телеграм-канал	1720
подписка	1713
подписывайтесь	1720
подпишитесь на рассылку	1715
подробнее	1730
подробнее по теме	1727
поділитись	2112
поділитися	2112
поділитися в telegram	2112
поділитися в соцмережах	2112
поділитися новиною	2112
поділитися статтею	2112
поділіться	2112
пожертвовать	1710
пожертвувати	2106
позже	1709
поиск	1730
показати більше	2121
показати коментарі	2117
показати ще	2121
показать больше	1730
показать еще	1730
показать ещё	1730
показать комментарии	1725
политика конфиденциальности	1723
политика обработки персональных данных	1723
пользовательское соглашение	1723
політика конфіденційності	2115
помочь	1710
помочь нам	1710
помочь проекту	1710
помочь редакции	1710
понятно	1723
попередня	2121
попередня стаття	2119
попробовать бесплатно	1713
популярне	2119
популярное	1727
популярные	1727
популярные новости	1727
популярные статьи	1727
популярні новини	2119
посилання скопійовано	2112
последнее	1727
последни	98
последни новини	98
последние новости	1727
послухати новину	2112
похожие материалы	1727
похожие статьи	1727
поширити	2112
поширити у facebook	2112
пошук	2121
правила за коментиране	100
правила использования	1723
правила коментування	2117
правила комментирования	1725
предложить новость	1725
предыдущая	1730
предыдущая статья	1727
премиум	1713
преміум	2108
препоръчани	98
препоръчваме ви	98
препоръчваме ви още	98
препоръчваме още	98
прийняти	2115
прийняти всі	2115
принтирай	100
принять	1723
принять все	1723
принять всё	1723
прислать новость	1725
приєднатися	2106
приєднатися до спільноти	2106
продовження під рекламою	2114
продовження статті під рекламою	2114
продолжить без поддержки	1709
продължава след рекламата	97
промо	1722	2114
прослушать	1718
прослушать новость	1718
прочетете и	98
підписатись	2108
підписатися	2108
підписка	2108
підтримайте нас	2106
підтримати	2106
підтримати автора	2106
підтримати журналістів	2106
підтримати нас	2106
підтримати редакцію	2106
пізніше	2105
""", 'р': """
радимо прочитати	2119
радимо також	2119
развернуть	1730
разово	1710
разпечатай	100
распечатать	1718
распечатать статью	1718
рассказать друзьям	1718
рассылка	1715
рассылки	1715
регистрация	94	1713
редакция рекомендует	1727
реклама	97	1722	1722	2114	2114
реклама - статията продължава по-долу	97
реклама на сайте	1722
реклама на сайті	2114
реклама. продовження нижче	2114
реклама. продолжение ниже	1722
рекламно каре	97
рекламно съдържание	97
рекомендуем	1727
рекомендуем почитать	1727
рекомендуем также	1727
рекомендуемое	1727
рекомендуємо	2119
рекомендуємо прочитати	2119
рекомендуємо також	2119
реєстрація	2108
роздрукувати	2112
роздрукувати статтю	2112
рубрики	1727	2119
""", 'с': """
самое важное	1727
самое популярное	1727
самое читаемое	1727
самое читаемое за день	1727
самое читаемое за неделю	1727
свежее	1727
свежие новости	1727
свернуть	1730
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1725
сделать пожертвование	1710
сейчас читают	1727
скопировать ссылку	1718
скопировать ссылку на статью	1718
скопіювати посилання	2112
скопіювати посилання на статтю	2112
следующая	1730
следующая статья	1727
слухати	2112
слухати новину	2112
слушай новината	100
слушать	1718
слушать новость	1718
см. также	1727
смотреть все	1730
смотри также	1727
смотрите также	1727
советуем почитать	1727
согласен	1723
согласиться	1723
содержание	1730
создать аккаунт	1713
сообщить об опечатке	1725
сообщить об ошибке	1725
сохранить	1718
сохранить статью	1718
социальные сети	1720
спасибо за подписку	1715
спецпроект	1722
спецпроєкт	2114
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1712
способы оплаты	1712
ссылка скопирована	1718
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2106
стати частиною спільноти	2106
стать патроном	1710
стать соучастником	1710
стать спонсором	1710
створити акаунт	2108
стрічка новин	2119
сходни новини	98
схожі матеріали	2119
схожі новини	2119
схожі статті	2119
създай профил	94
сюжет	1727
сюжеты	1727
""", 'т': """
тагове	98
також читайте	2119
твитнуть	1718
твиттер	1719
твітнути	2112
теги	1727	2119
текст продовжується під рекламою	2114
телеграм	1719
тема дня	1727
теми	2119
темы	1727
только для подписчиков	1713
""", 'у': """
увеличить	1730
увійти	2108
уже есть аккаунт	1713
уже зарегистрированы	1713
уже зареєструвалися	2108
умови використання	2115
усі новини	2121
""", 'ф': """
файлы cookie	1723
фейсбук	1719
фото	1727
фоторепортаж	1727
""", 'х': """
харесай	100
хорошо	1723
""", 'ч': """
час читання # хв	2121
чи була стаття корисною	2117
читайте еще	1727
читайте ещё	1727
читайте ниже	1722
читайте по теме	1727
читайте также	1727
читайте також	2119
читати далі	2121
читати повністю	2121
читати також	2119
читать в max	1720
читать в telegram	1720
читать далее	1730
читать дальше	1730
читать ещё	1730
читать комментарии	1725
читать полностью	1730
читать также	1727
что еще почитать	1727
что ещё почитать	1727
""", 'щ': """
ще за темою	2119
ще новини	2119
що ще почитати	2119
щомісяця	2106
""", 'э': """
электронная почта	1715
""", 'я': """
я вже підтримую	2105
я уже поддерживаю	1709
яндекс.дзен	1719
""", 'і': """
інші новини	19	2119
""", 'א': """
אולי גם יעניין אותך	947
אולי יעניין אותך	947
אולי יעניין אותך גם	972
אולי יעניין אתכם	947
אולי יעניין אתכם גם	972
אולי מאוחר יותר	937
אולי פספסתם	972
אינציקלופדיית ynet	947
""", 'ב': """
בחסות	975
בשיתוף	944
""", 'ד': """
דווח על טעות	946
דלג לתוכן	949
דף הבית	949
""", 'ה': """
האזינו	942
הבא	949
הגב	946
הדפיסו כתבה	971
הדפס	942
הדפסה	942
הדפסת כתבה	971
הוסיפו תגובה	946
הוסף תגובה	946
הוספת תגובה	946
הזכירו לי מאוחר יותר	937
החשבון שלי	939
הירשם	939
הכי נצפים	947
הכי נקרא	947
הכי נקראות	947
הכי נקראות היום	972
הכתבה הבאה	947
הכתבה הקודמת	947
המלצות	947
המשך לקרוא	949
המשך קריאה	949
הנצפים ביותר	972
הנקראות ביותר	947
הנקראים ביותר	972
העתיקו את הקישור	971
העתיקו קישור	971
העתק קישור	942
העתקת הקישור	971
העתקת קישור	942
הצג עוד	949
הצטרפו	938
הצטרפו אלינו	938
הקודם	949
הקישור הועתק	971
הרשמה	939
השב	946
התחבר	939
התחברות	939
""", 'ו': """
ווטסאפ	942
וידאו	947
""", 'ח': """
חדשות אחרונות	947
חודש ראשון ב-#	970
חודש ראשון ב-# ש"ח	970
חודש ראשון בשקל	970
חודש ראשון חינם	970
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
כתבה זו היא תוכן ממומן	971
כתבה ממומנת	975
כתבו תגובה	946
כתבות אחרונות	947
כתבות מומלצות	947
כתבות נוספות	947
כתבות נוספות בנושא	972
כתבות נוספות שיעניינו אתכם	972
כתבות קשורות	947
כתבות שאולי פספסתם	972
כתבות שיעניינו אתכם	972
""", 'ל': """
לא כעת	937
לא עכשיו	937
לא תודה	937
לא, תודה	937
להורדת האפליקציה	971
להמשך קריאה	939
להרשמה	939
לכל הכתבות	949
לכל הכתבות בנושא	972
לכל העדכונים, הכתבות והסרטונים	972
לכל התגובות	946
לכתבה הבאה בסדרה	972
לכתבה הקודמת בסדרה	972
לרכישת מינוי	939
לרכישת מינוי לחצו כאן	971
לתרום	938
לתרומה	938
""", 'מ': """
מבזקים	947
מודעה	944
מומלץ עבורך	972
מומלץ עבורכם	972
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
עוד באותו נושא	972
עוד בנושא	947
עוד בערוץ	947
עוד חדשות	947
עוד כתבות	19	947
עוד כתבות בנושא	19
עוד כתבות מעניינות	971
עוד סיפורים	972
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
שיתוף במייל	971
שיתוף בפייסבוק	942
שכחתי סיסמה	939
שלח לחבר	942
שלחו את הכתבה במתנה	971
שלחו במתנה	971
שליחה במייל	942
שמירה	942
שמירת כתבה	971
שמרו כתבה	971
שמרו לקריאה מאוחרת	971
שתף	942
שתפו	942	971
שתפו את הכתבה	942
שתפו בוואטסאפ	971
שתפו בווטסאפ	971
שתפו בטלגרם	971
שתפו בפייסבוק	942
""", 'ת': """
תגובה	946
תגובות	946
תגיות	947
תוכן למנויים	939
תוכן ממומן	944
תוכן מסחרי	975
תוכן מקודם	944
תוכן פרסומי	975
תוכן שיווקי	944
תוכן שיווקי בשיתוף	975
תורגם אוטומטית	971
תיקון טעות	971
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
अगला	996
अगली खबर	994
अन्य खबरें	19	19	994
अपनी राय दें	993
अभी दान करें	985
अभी नहीं	984
""", 'आ': """
आगे पढें	996
आज की अन्य खबरें	1017
आपके लिए	994
आपको यह भी पसंद आ सकता है	1017
आपको ये भी पसंद आ सकता है	1017
""", 'इ': """
इसे भी देखें	1017
इसे भी पढें	994
""", 'ई': """
ई-पेपर	986
""", 'ऊ': """
ऊपर जाएं	996
""", 'ए': """
एआई द्वारा तैयार	1005
एआई समरी	1005
एआई सारांश	1005
एआई से तैयार सारांश	1005
""", 'औ': """
और खबरें	994
और देखें	996
और पढें	994	996
और भी पढें	1017
""", 'क': """
कमेंट	993
कमेंट करें	993
कमेंट्स	993
केवल सदस्यों के लिए	986
कॉपी लिंक	989
""", 'ख': """
खाता बनाएं	986
खोजें	996
""", 'च': """
चर्चा में क्यों है	1017
""", 'ज': """
जरूर पढें	1017	1017
जवाब दें	993
ज्यादा पढी गई	1017
""", 'ट': """
टिप्पणियां	993
टिप्पणी	993
टिप्पणी करें	993
टैग्स	994
टॉप न्यूज	994
टॉप स्टोरीज	1017
ट्रेंडिंग	994
ट्विटर	989
""", 'त': """
ताजा खबरें	994	994
ताजा समाचार	994
""", 'द': """
दान करें	985
देश की और खबरें	1017
दोस्तों को भेजें	1005
""", 'न': """
नहीं धन्यवाद	984
नहीं, धन्यवाद	984
""", 'प': """
पार्टनर कंटेंट	1020
पिछला	996
पिछली खबर	994
पूरी खबर पढें	996
प्रचार	991
प्रतिक्रिया दें	993
प्रायोजित	991
प्रायोजित सामग्री	1020
प्रिंट करें	989
प्रीमियम	986
""", 'फ': """
फेसबुक	989
फेसबुक पर शेयर करें	989
फोटो	994
फोटो गैलरी	1017
""", 'ब': """
बंद करें	984
बडी खबरें	994
बाद में	984
बाद में याद दिलाएं	984
""", 'म': """
मुख्य समाचार	994
मेन्यू	996
मेरा खाता	986
""", 'य': """
यह भी देखें	1017
यह भी पढें	994
ये खबरें भी पढें	1017
ये भी जानें	1017
ये भी देखें	1017
ये भी पढें	994
""", 'र': """
रजिस्टर करें	986
""", 'ल': """
लिंक कॉपी करें	989	1005
लॉग इन	986
लॉग इन करें	986
लॉगआउट	986
लॉगिन	986
लोकप्रिय	994
""", 'व': """
विज्ञापन	991
विज्ञापन के बाद जारी	1020
विज्ञापन हटाएं	1005
विषय	994
वीडियो	994
व्हाट्सएप	989
""", 'श': """
शायद बाद में	984
शेयर	989
शेयर करें	989
""", 'स': """
संपर्क करें	993
संबंधित खबरें	994	994
संबंधित लेख	994
संबंधित वीडियो	1017
संबंधित समाचार	994
सदस्य बनें	985
सबसे ज्यादा पढी गई	994
सबसे ज्यादा पढी गई खबरें	1017
सबसे ज्यादा पढी गईं	1017
सब्सक्राइब	986
सब्सक्राइब करें	986
सभी देखें	996
समर्थन करें	985
सहयोग करें	985
साइन अप	986
साइन इन	986
साझा करें	989
सेव करें	989
स्पॉन्सर्ड	991
स्पॉन्सर्ड कंटेंट	1020
""", 'ह': """
हमारा समर्थन करें	985
होम	996
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
ข่าวที่คุณอาจสนใจ	2038
ข่าวที่น่าสนใจ	2038
ข่าวที่เกี่ยวข้อง	2018
ข่าวยอดนิยม	2018
ข่าวล่าสุด	2018
ข่าวอื่นที่น่าสนใจ	2038
ข่าวอื่นๆ	19	2038
ข่าวอื่นๆ ที่น่าสนใจ	2030
ข่าวเกี่ยวข้อง	2038
ข่าวแนะนำ	2018
""", 'ค': """
คลิกชมวิดีโอ	2030
คลิปแนะนำ	2038
ความคิดเห็น	2020
คัดลอกลิงก์	2020
คัดลอกลิงก์แล้ว	2030
คัดลอกลิงค์	2030
คัดลอกลิงค์แล้ว	2030
คุณอาจสนใจ	2038
""", 'ช': """
ชมคลิป	2030
ชมคลิปวิดีโอ	2030
ชมวิดีโอ	2030
ชมวิดีโอด้านบน	2030
""", 'ด': """
ดูคลิป	2030
ดูวิดีโอ	2030
ดูเพิ่มเติม	2020
""", 'บ': """
บทความที่น่าสนใจ	2038
บทความที่เกี่ยวข้อง	2018
บทความล่าสุด	2018
บทความแนะนำ	2038
บริจาค	2016
บริจาคเลย	2016
บันทึก	2030
บันทึกไว้อ่านภายหลัง	2030
""", 'พ': """
พิมพ์	2020
พิมพ์บทความ	2030
พิมพ์หน้านี้	2030
""", 'ฟ': """
ฟังรายการย้อนหลัง	2030
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2030
""", 'ย': """
ยอดนิยม	2038
ยอดนิยมในตอนนี้	2038
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2030
ร่วมงานกับเรา	2030
ร่วมตอบแบบสอบถาม	2030
ร่วมบริจาค	2016
ร่วมแสดงความคิดเห็น	2030
""", 'ล': """
ลงทะเบียน	2016
ลืมรหัสผ่าน	2016
""", 'ส': """
สนับสนุนเรา	2016
สปอนเซอร์	2020
สมัครงานกับเรา	2030
สมัครสมาชิก	2016
ส่งต่อให้เพื่อน	2030
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2038
อ่านข่าวผ่านแอป	2030
อ่านข่าวอื่นๆ	2038
อ่านต่อ	2020
อ่านต่อเรื่องนี้	2038
อ่านเพิ่มเติม	2018
""", 'เ': """
เข้าสู่ระบบ	2016
เนื้อหาที่เกี่ยวข้อง	2038
เป็นคนแรกที่แสดงความคิดเห็น	2030
เรื่องที่คุณอาจสนใจ	19	2038
เรื่องที่น่าสนใจ	2038
เรื่องที่เกี่ยวข้อง	2018
เรื่องล่าสุด	2038
เรื่องอื่นที่น่าสนใจ	2018
เรื่องแนะนำ	2038
""", 'แ': """
แชร์	2020
แชร์ข่าวนี้	2030
แชร์บทความ	2030
แชร์หน้านี้	2030
แชร์ไปที่ line	2030
แท็ก	2038
แท็กที่เกี่ยวข้อง	2038
แปลอัตโนมัติ	2030
แสดงความคิดเห็น	2020
""", 'โ': """
โฆษณา	2020
โหลดแอปฟรี	2030
""", 'ủ': """
ủng hộ	2172
ủng hộ chúng tôi	2172
""", 'あ': """
あとで	1199
あとで読む	1207
あなたにおすすめ	1216
あなたにおすすめの記事	1216
あなたへのおすすめ	1216
あわせて読みたい	1216
あわせて読む	1240
""", 'い': """
いいえ、結構です	1199
いいね	1207	1207
いいね!してニュースをチェック	1208
いいね!で応援する	1230
いま読まれています	1240
いま読まれている記事	1240
""", 'お': """
おすすめ	1216
おすすめの記事	1216
おすすめ情報pr	1210
おすすめ記事	1216
おすすめ関連記事	1240
お問い合わせ	1212
お気に入り	1207
お気に入りに追加	1207
お申し込み	1202
""", 'こ': """
こちらの記事もおすすめ	1240
こちらの記事も読まれています	19	1240
こちらもおすすめ	1216
こちらも読む	1240
この著者の記事	1216
この記事に関連するニュース	1240
この記事のタグ	1216
この記事の写真をすべて見る	1241
この記事の関連ニュース	1240
この記事は会員限定です	1202
この記事もチェック	1230
この記事をシェア	1207
この記事をプレゼント	1230
この記事をプレゼントする	1230
この記事を保存	1230
この記事を印刷	1230
この記事を印刷する	1230
この記事を評価する	1230
この記者の記事一覧	1216
この連載の記事	1216
""", 'ご': """
ご意見	1214
ご支援のお願い	1200
ご購読の申し込み	1202
""", 'さ': """
さらに読み込む	1218
""", 'す': """
すべての写真を見る	1241
すべて受け入れる	1212
すべて見る	1218
すべて許可	1212
""", 'そ': """
その他の記事	1216
""", 'は': """
はてなブックマーク	1207
はてなブックマークに追加	1230
はてブ	1207
""", 'ま': """
また後で	1199
""", 'み': """
みんなのコメント	1214
""", 'も': """
もっと見る	1218
もっと詳しく知りたい方は	1240
もっと読む	1216
もどる	1218
""", 'よ': """
よく読まれています	1240
よく読まれている記事	1216
よく読まれている記事ランキング	1216
""", 'ア': """
アクセスランキング	1216
アンケート実施中	1230
""", 'オ': """
オススメ記事	1216
""", 'カ': """
カテゴリ	1216
カテゴリー	1216
""", 'キ': """
キーワード	1216
""", 'ク': """
クイズに挑戦	1230
クイズに挑戦する	1230
クッキー	1212
クッキー設定	1212
クリップ	1207
クリップする	1207
""", 'コ': """
コピーしました	1207
コメント	1214
コメント#件	1214
コメント(#	1214
コメントする	1214
コメントはまだありません	1214
コメントをもっと見る	1214
コメントを投稿	1214
コメントを書く	1214
コメントを残す	1214
コメントを見る	1214
コメント一覧	1214
""", 'サ': """
サイトポリシー	1212
サイトマップ	1212
サインイン	1202
サポートする	1200
""", 'シ': """
シェア	1207	1230
シェアしよう	1207
シェアする	1207	1230
""", 'ス': """
スキップ	1199
スクラップ	1207
スクラップする	1207
スポンサー	1210
スポンサードリンク	1210
スポンサーリンク	1210
""", 'タ': """
タイアップ	1210
タグ	1216
""", 'チ': """
チップを送る	1200
チャンネル登録	1208
""", 'ツ': """
ツイート	1207
ツイートする	1207
""", 'ト': """
トップ	1218
トップへ戻る	1218
トップニュース	1216
トップページ	1218
トピックス	1216
""", 'ド': """
ドネーション	1200
""", 'ニ': """
ニュースを読む	1218
ニュースレター	1204
ニュースレター登録	1204
""", 'バ': """
バックナンバー	1216
""", 'パ': """
パスワードを忘れた方	1202
""", 'ピ': """
ピックアップ	1216
""", 'フ': """
フォロー	1208
フォローしてね	1208
フォローしました	1208
フォローする	1208
フォロー中	1208
""", 'ブ': """
ブックマーク	1207
ブックマークする	1207
""", 'プ': """
プライバシーポリシー	1212
プレゼント	1202
プレミアム	1202
""", 'ヘ': """
ヘルプ	1212
""", 'ペ': """
ページの先頭へ	1218
ページトップ	1218
ページトップへ	1218
""", 'ホ': """
ホーム	1218
""", 'ポ': """
ポスト	1207
ポストする	1207
""", 'マ': """
マイページ	1202
""", 'メ': """
メニュー	1218
メルマガ	1204
メルマガ登録	1204
メールで送る	1207
メールで送信	1207
メールアドレス	1204
メールアドレスを入力	1204
メールマガジン	1204
メールマガジン登録	1204
""", 'ラ': """
ランキング	1216
""", 'リ': """
リンクをコピー	1207
リンクをコピーしました	1230
リンクをコピーする	1230
""", 'ロ': """
ログアウト	1202
ログイン	1202
ログイン/会員登録	1202
ログイン・会員登録	1202
""", '一': """
一覧	1218
一覧へ	1218
一覧を見る	1218
""", '上': """
上一篇	2228
上一頁	2230
上一页	2230
""", '下': """
下一篇	2228
下一頁	2230
下一页	2230
下次再說	2213
下次再说	2213
""", '不': """
不,謝謝	2213
不,谢谢	2213
不用了	2213
""", '专': """
专题	2228
""", '个': """
个人中心	2216
""", '为': """
为你推荐	2228
为您推荐	2228
""", '主': """
主要ニュース	1216
""", '举': """
举报	2227
""", '人': """
人才招聘	2244
人気の動画	1240
人気の記事	1216
人気ランキング	1216
人気記事	1216
人気記事ランキング	1216
人氣文章	2253
""", '今': """
今、あなたにオススメ	1216
今、読まれている記事	1240
今はしない	1199
今はやめておく	1199
今回はしない	1199
今日の注目	1216
今日最熱門	2253
今日热点	2228
今日焦点	2228
今日熱門	2253
""", '他': """
他の記事	19
他の記事も読む	1216
""", '付': """
付費閱讀	2216
付费内容	2216
付费阅读	2216
""", '以': """
以下为广告内容	2244
以下為廣告內容	2244
以后再说	2213
""", '会': """
会员专属	2216
会员中心	2216
会员登录	2216
会員の方はこちら	1202
会員の方はログイン	1202
会員登録	1202
会員登録する	1202
会員登録はこちら	1202
会員限定	1202
会員限定記事	1202
""", '你': """
你可能也喜欢	2228
你可能也喜歡	2228
你可能感兴趣	2228
你可能还想看	2253
你可能還想看	2253
""", '使': """
使用条款	2225
使用條款	2225
""", '保': """
保存	1207
保存する	1207
""", '個': """
個人情報保護方針	1212
""", '元': """
元の記事を読む	1241
元記事で読む	1241
元記事を読む	1218
""", '免': """
免責聲明	2225
免費訂閱	2218
免費註冊	2216
免費試讀	2216
免责声明	2225
免费注册	2216
免费订阅	2218
免费试读	2216
""", '全': """
全ての写真を見る	1241
全文はこちら	1241
全文を読む	1218
全文表示	1218
全部接受	2225
全部评论	2227
""", '公': """
公众号	2222
公式sns	1208
公式twitter	1208
公式x	1208
""", '共': """
共有	1207
共有する	1207
共有リンクをコピー	1230
""", '关': """
关于我们	2225
关注	2222
关注我们	2222
关键词	2228
关闭	2213
""", '其': """
其他新聞	2228
其他新闻	19	2228
""", '再': """
再生	1218
""", '写': """
写真(#枚	1241
写真をもっと見る	1241
写真を見る	1218
写真を見る(全#枚	1241
写真特集	1216
写评论	2227
""", '分': """
分享	2221
分享到	2221
分享到facebook	2244
分享到line	2244
分享到微信	2221
分享到微博	2221
分享本文	2244
分享此文	2244
分享給好友	2244
分享給更多人看到	2244
分享给好友	2244
分享给更多人	2244
分享至	2221
分享至facebook	2221
分享至line	2244
分类	2228
分類	2228
""", '列': """
列印	2221
列印本頁	2244
""", '初': """
初割で無料体験する	1202
""", '利': """
利用規約	1212
""", '前': """
前のページ	1218
前の記事	1216
前の記事へ	1216
前へ	1218
前回の記事はこちら	1240
前回はこちら	1241
""", '加': """
加入line好友	2222
加入会员	2216
加入我们	2244
加入我们的团队	2244
加入我們	2244
加入我們的團隊	2244
加入書籤	2221
加入會員	2216
加载更多	2230
""", '動': """
動画	1216
動画で見る	1230
動画を再生する	1230
動画を見る	1218
""", '单': """
单次捐款	2214
""", '印': """
印刷	1207
印刷する	1207
印刷用ページ	1230
印刷用ページを表示	1230
""", '即': """
即时新闻	2228
即時新聞	2228
""", '原': """
原文連結	2254
原文链接	2254
""", '参': """
参与评论	2227
参加者募集中	1227
参加问卷调查	2244
""", '參': """
參加問卷調查	2244
""", '友': """
友善列印	2244
友達に教える	1230
""", '反': """
反馈	2227
""", '发': """
发现错误?请告诉我们	2244
发表留言	2227
发表评论	2227
""", '合': """
合わせて読みたい	1216
""", '同': """
同じカテゴリの記事	1216
同じ著者の記事	1240
同意	2225
同意しない	1212
同意する	1212
""", '听': """
听全文	2244
听新闻	2221
听这篇文章	2244
""", '單': """
單次捐款	2214
""", '回': """
回到頂部	2230
回复	2227
回覆	2227
回頂端	2230
回首頁	2230
""", '复': """
复制成功	2221
复制网址	2244
复制链接	2221
""", '大': """
大字	2221
大家还在看	2228
大家都在看	2228
""", '头': """
头条	2228
""", '字': """
字体大小	2221
字号	2221
字級	2221
字體大小	2221
""", '官': """
官方微博	2222
""", '定': """
定期定額	2214
""", '寄': """
寄付	1200
寄付する	1200
寄付で応援する	1230
寄付のお願い	1200
寄付をする	1200
""", '專': """
專題	2228
""", '小': """
小字	2221
小編推薦	2228
""", '尚': """
尚無留言	2244
""", '展': """
展开	2230
展开全文	2230
展開	2230
""", '已': """
已关注	2222
已是会员	2216
已有帐号	2216
已經是會員	2216
已經是會員?登入	2216
""", '广': """
广告	2224
""", '広': """
広告	1210
広告の後に続きます	1210
広告をスキップ	1210
広告を閉じる	1210
広告企画	1210
""", '廣': """
廣告	2224
""", '延': """
延伸閱讀	2228
延伸阅读	2228
""", '开': """
开通会员	2216
""", '影': """
影音	2228
""", '後': """
後で	1199
""", '微': """
微信	2221
微博	2221
""", '忘': """
忘記密碼	2216
忘记密码	2216
""", '応': """
応援する	1200
""", '您': """
您可能也喜歡	2228
您可能感兴趣	2228
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2253
您的邮箱	2218
您的電郵	2218
""", '意': """
意见反馈	2227
""", '感': """
感想を送る	1214
""", '成': """
成为会员	2214
成為會員	2214
""", '我': """
我同意	2225
我的帐户	2216
我的帳戶	2216
我知道了	2225
我要留言	2227
我要糾錯	2244
我要纠错	2227
我要评论	2227
""", '戻': """
戻る	1218
""", '所': """
所有留言	2227
""", '打': """
打印	2221
打印本页	2244
打赏	2214
""", '投': """
投票する	1230
投稿する	1214
""", '拒': """
拒絕	2225
拒绝	2225
""", '招': """
招聘启事	2244
""", '拡': """
拡大	1207
拡大する	1218
""", '按': """
按讚	2222
""", '捐': """
捐款	2214
捐贈	2214
捐赠	2214
""", '排': """
排行榜	2228
""", '採': """
採用情報	1227
""", '接': """
接受	2225
接受全部	2225
接受所有	2225
""", '推': """
推广	2224
推广内容	2224
推廣	2224
推荐	2228
推荐文章	2228
推荐阅读	2228
推薦	2228
推薦文章	2228
推薦閱讀	2228
""", '提': """
提供	1210
""", '搜': """
搜尋	2230
搜索	2230
""", '播': """
播放	2230
""", '支': """
支持我们	2214
支持我們	2214
支援する	1200
""", '收': """
收听	2221
收听本文	2244
收聽文章	2244
收藏	2221
收藏文章	2221
收藏本文	2244
收起	2230
""", '文': """
文字の大きさ	1207
文字サイズ	1207
""", '新': """
新着	1216
新着ニュース	1216
新着記事	1216
新着記事一覧	1240
新規会員登録	1202
新規登録	1202
新闻简报	2218
""", '显': """
显示更多	2230
""", '暂': """
暂不	2213
暂无评论	2244
""", '暫': """
暫不	2213
""", '更': """
更多	2228
更多内容	2228
更多報導	2228
更多报道	2228
更多文章	2228
更多新聞	2228
更多新聞請看	2253
更多新闻	2228
更多精彩	2253
更多精采內容	2244
""", '最': """
最多人看	2253
最新ニュース	1216
最新号	1240
最新影音	2253
最新文章	2228
最新新聞	2228
最新新闻	2228
最新消息	2228
最新記事	1216
""", '會': """
會員中心	2216
會員專屬	2216
會員登入	2216
""", '有': """
有料会員登録	1202
有料会員記事	1230
有料登録	1202
有料記事	1202
""", '朋': """
朋友圈	2221
""", '服': """
服务条款	2225
服務條款	2225
""", '朝': """
朝刊・夕刊	1202
""", '本': """
本周热门	2253
本文へ	1218
本文へ移動	1218
""", '机': """
机器翻译	2244
""", '查': """
查看全部	2230
查看原图	2230
查看原文	2254
查看更多	2230
查看留言	2227
查看评论	2227
""", '标': """
标签	2228
""", '検': """
検索	1218
""", '業': """
業配	2224
""", '標': """
標籤	2228
""", '機': """
機器翻譯	2244
""", '檢': """
檢舉	2227
""", '次': """
次のページ	1218
次の記事	1216
次の記事へ	1216
次へ	1218
次ページ	1218
""", '每': """
每月捐款	2214
""", '注': """
注册	2216
注目の記事	1216
注目キーワード	1216
注目ワード	1216
注目記事	1216
""", '点': """
点击排行	2228
点击播放	2244
点击查看原文	2254
点击查看大图	2230
点击阅读原文	2254
点我看视频	2244
点赞	2221
""", '為': """
為您推薦	2228
""", '热': """
热点	2228
热点推荐	2228
热门	2228
热门排行	2228
热门文章	2228
热门新闻	2228
""", '無': """
無料で体験する	1202
無料で読む	1202
無料会員登録	1202
無料会員限定	1202
無料体験	1202
無料登録	1202
""", '焦': """
焦點新聞	2228
""", '熱': """
熱門	2228
熱門排行	2228
熱門文章	2228
熱門新聞	2228
熱門話題	2228
""", '特': """
特定商取引法に基づく表記	1212
特集	1216
""", '猜': """
猜你喜欢	2228
猜你喜歡	2228
""", '申': """
申し込む	1202
""", '电': """
电子报	2218
电子邮箱	2218
""", '画': """
画像を拡大	1218
画像を見る	1218
""", '留': """
留言	2227
留言(#	2227
""", '登': """
登入	2216
登入/註冊	2216
登出	2216
登录	2216
登录/注册	2216
登錄	2216
登録	1202
登録が完了しました	1230
登録して続きを読む	1202
登録する	1202
""", '發': """
發現錯誤?請告訴我們	2244
發表留言	2227
發表評論	2227
""", '目': """
目录	2230
目次	1218
目錄	2230
""", '相': """
相关主题	2228
相关报道	2228
相关推荐	2228
相关文章	2228
相关新闻	2228
相关标签	2228
相关视频	2253
相关阅读	2228
相關主題	2228
相關報導	2228
相關影片	2253
相關推薦	2228
相關文章	2228
相關新聞	2228
相關標籤	2228
相關閱讀	2228
""", '看': """
看了这篇文章的人也看	2228
看原文	2254
看更多	2228
看更多文章	2253
看更多新聞	2253
""", '稍': """
稍后再说	2213
稍后提醒我	2213
稍后阅读	2244
稍後再說	2213
稍後提醒我	2213
稍後閱讀	2244
""", '立': """
立即捐款	2214
立即訂閱	2216
立即订阅	2216
""", '粉': """
粉絲團	2222
""", '精': """
精彩推荐	2253
精彩推薦	2253
精选	2228
""", '紙': """
紙面ビューアー	1202
""", '続': """
続きはこちら	1241
続きをみる	1218
続きを読む	1202
""", '網': """
網友留言	2227
""", '編': """
編輯推薦	2228
編輯精選	2228
編集部おすすめ	1216
編集部のおすすめ	1216
""", '縮': """
縮小	1207
""", '繼': """
繼續閱讀	2230
""", '纠': """
纠错	2227
""", '继': """
继续浏览内容	2230
继续阅读	2230
""", '编': """
编辑推荐	2228
编辑精选	2228
""", '网': """
网友评论	2227
""", '联': """
联系我们	2225
""", '聯': """
聯絡我們	2225
""", '聽': """
聽全文	2244
聽新聞	2221
聽這篇文章	2244
""", '菜': """
菜单	2230
""", '著': """
著作権	1212
""", '複': """
複製網址	2244
複製連結	2221
""", '觀': """
觀看更多	2253
""", '视': """
视频	2228
""", '解': """
解鎖全文	2244
解锁全文	2244
""", '訂': """
訂閱	2216
訂閱會員	2216
訂閱會員專屬內容	2244
訂閱郵件	2218
訂閱電子報	2218
""", '記': """
記事の続きはこちら	1241
記事へのご意見	1214
記事をサポートする	1200
記事をプレゼント	1202
記事をプレゼントする	1230
記事を保存	1207
記事を保存する	1230
記事を印刷する	1207
記事を読む	1218
記事ランキング	1216
記事一覧	1218
記事一覧を見る	1241
記事全文を読む	1218
記者募集	1227
記者募集中	1227
""", '許': """
許可する	1212
""", '註': """
註冊	2216
""", '評': """
評論	2227
""", '話': """
話題の記事	1216
""", '語': """
語音播報	2244
語音朗讀	2244
""", '誤': """
誤字脱字の報告	1230
誤字脱字を報告する	1230
""", '読': """
読まれている記事	1216
読み上げ	1230
""", '請': """
請填寫讀者問卷	2244
請繼續往下閱讀	2224	2224
請輸入電子郵件	2218
""", '讚': """
讚	2221
讚賞支持	2214
""", '订': """
订阅	2216
订阅会员	2216
订阅邮件	2218
""", '评': """
评论	2227
评论(#	2227
""", '诚': """
诚聘英才	2244
""", '话': """
话题	2228
""", '语': """
语音朗读	2244
""", '请': """
请先登录再评论	2244
请继续往下阅读	2224
请输入邮箱	2218
""", '購': """
購読	1202
購読する	1202
購読のお申し込み	1202
購読申し込み	1202
""", '贈': """
贈送文章	2244
贈送文章給朋友	2244
贈送此文	2244
""", '贊': """
贊助	2214
贊助內容	2224
贊助商	2224
""", '赞': """
赞助	2214
赞助内容	2224
赞助商链接	2224
赞赏	2214
""", '赠': """
赠送此文	2244
""", '跳': """
跳到主要內容	2230
""", '載': """
載入更多	2230
""", '轉': """
轉發	2221
""", '转': """
转发	2221
""", '返': """
返信	1214
返信する	1214
返回顶部	2230
返回首页	2230
""", '追': """
追蹤	2222
追蹤我們	2222
""", '通': """
通報する	1214
通知を受け取る	1230
""", '速': """
速報	1216
速報通知を受け取る	1230
""", '連': """
連結已複製	2244
連載	1216
""", '運': """
運営会社	1212
""", '違': """
違反報告	1214
""", '選': """
選單	2230
""", '邮': """
邮箱	2218
""", '链': """
链接已复制	2244
""", '閉': """
閉じる	1199	1218
""", '開': """
開通會員	2216
""", '関': """
関連	1216
関連する記事	1216	1240
関連キーワード	1216
関連タグ	1216
関連トピックス	1216
関連ニュース	1216
関連リンク	1216
関連動画	1216
関連情報	1216
関連記事	1216
関連記事はこちら	1240
""", '閱': """
閱讀全文	2230
閱讀原文	2254
閱讀更多	2230
""", '關': """
關於我們	2225
關注	2222
關注我們	2222
關鍵字	2228
關閉	2213
""", '阅': """
阅读全文	2230
阅读原文	2254
阅读更多	2230
""", '隐': """
隐私权政策	2225
""", '電': """
電子信箱	2218
電子報	2218
電子版	1202
""", '音': """
音声で聞く	1207
音声読み上げ	1230
""", '頭': """
頭條	2228
""", '顯': """
顯示更多	2230
""", '首': """
首頁	2230
首页	2230
""", '點': """
點我看影片	2244
點擊播放本文	2244
點閱排行	2253
""", '가': """
가	1257
가입하기	1253
가장 많이 본 뉴스	1262
""", '개': """
개인정보 처리방침	1260
개인정보처리방침	1260
""", '거': """
거부	1260
""", '검': """
검색	1264
""", '계': """
계속 읽기	1253
""", '고': """
고객센터	1260
""", '공': """
공유	1257
공유하기	1257
""", '관': """
관련 기사	1262
관련 뉴스	1262
관련 영상	1283
관련 태그	1262
관련기사	1262
관련뉴스	1262
관련키워드	1262
""", '광': """
광고	1259
광고 닫기	1259
""", '괜': """
괜찮습니다	1250
""", '구': """
구독	1253
구독 신청	1253
구독 전용	1253
구독 중	1253
구독신청	1253
구독이 완료되었습니다	1275
구독하고 이어서 읽기	1275
구독하기	1253
""", '글': """
글씨크기	1257
글자 크기	1257
글자 크기 변경	1275
글자 크기 조절	1275
글자크기	1257
""", '기': """
기부하기	1251
기사 공유하기	1257
기사 더보기	1275
기사 듣기	1275
기사 링크 복사	1275
기사 본문	1264
기사 선물하기	1275
기사 스크랩하기	1275
기사 오류 신고	1275
기사 오류 제보	1275
기사 원문 보기	1275
기사 저장하기	1275
기사 제보 및 문의	1275
기사 후원하기	1251
기사에 대한 의견	1261
기사원문	1264
기사저장	1257
기자 구독	1270
기자 구독하기	1270
기자 페이지	1270
기자 프로필 보기	1270
기자의 다른 기사	1270
기자의 다른기사	1262
""", '나': """
나중에	1250
나중에 보기	1275
나중에 읽기	1275
나중에 하기	1250
""", '내': """
내 정보	1253
""", '네': """
네이버 블로그	1257
""", '놓': """
놓치면 안 되는 기사	1283
""", '뉴': """
뉴스 듣기	1275
뉴스레터 무료 구독	1275
""", '다': """
다른 공유 찾기	1257
다른 기사	19	1262
다른 기사 더 보기	19
다른 기사 보기	1270
다른기사	1262
다른기사 보기	1262
다시 보지 않기	1250
다음	1264
다음 기사	1262
다음 기사 보기	1275
다음 페이지	1264
다음기사	1262
다음에	1250
""", '닫': """
닫기	1250
""", '답': """
답글	1261
답글쓰기	1261
""", '당': """
당신이 좋아할 만한	1262
""", '댓': """
댓글	1261
댓글 #	1261
댓글 #개	1261
댓글 보기	1261
댓글 쓰기	1261
댓글 운영 정책	1275
댓글 운영정책	1275
댓글보기	1261
댓글쓰기	1261
댓글을 입력해주세요	1261
""", '더': """
더 보기	1264
더보기	1262	1264
""", '독': """
독자 의견 조사	1275
""", '동': """
동영상	1262
동의	1260
동의합니다	1260
""", '등': """
등록	1261
""", '디': """
디지털뉴스부	1270
디지털뉴스팀	1270
디지털콘텐츠팀	1270
""", '라': """
라인	1257
""", '랭': """
랭킹	1262
랭킹뉴스	1262
""", '로': """
로그아웃	1253
로그인	1253
로그인 후 댓글 쓰기	1275
로그인/회원가입	1253
""", '링': """
링크 복사	1257
링크가 복사되었습니다	1275
""", '마': """
마이페이지	1253
""", '많': """
많이 본 기사	1262
많이 본 뉴스	1262
많이 본 영상	1283
많이 읽은 기사	1262
많이본 기사	1262
많이본 뉴스	1262
""", '맨': """
맨 위로	1264
맨위로	1264
""", '메': """
메뉴	1264
메뉴 닫기	1264
메일	1257
""", '모': """
모두 동의	1260
""", '목': """
목록	1264
목록보기	1264
""", '무': """
무료 체험 시작하기	1253
무료 회원가입	1253
""", '문': """
문의	1261
""", '바': """
바로가기	1257
""", '밴': """
밴드	1257
""", '베': """
베스트	1262
""", '복': """
복사하기	1257
""", '본': """
본문 글씨 줄이기	1257
본문 글씨 키우기	1257
본문 바로가기	1264
본문으로 바로가기	1264
""", '북': """
북마크	1257
""", '비': """
비밀번호 찾기	1253
""", '사': """
사이트맵	1260
사진 확대	1264
""", '설': """
설문 참여 바로가기	1275
설문 참여하기	1275
설문조사 참여하기	1275
""", '속': """
속보	1262
속보 알림 받기	1275
속보 알림 신청	1275
""", '스': """
스크랩	1257
스크랩하기	1275
스폰서	1259
""", '신': """
신고	1261
신문구독	1253
""", '실': """
실시간 뉴스	1262
""", '에': """
에디터 추천	1262
""", '연': """
연관기사	1262
""", '영': """
영상	1262
영상 보기	1275
영상으로 만나보세요	1275
영상으로 보기	1275
""", '오': """
오늘 하루 보지 않기	1250
오늘은 그만 보기	1250
오늘의 추천	1262
오늘의 핫뉴스	1283
오디오로 듣기	1275
오류 신고	1261
오류 신고하기	1275
오탈자 신고	1275
""", '온': """
온라인뉴스팀	1270
""", '요': """
요약	1264
""", '원': """
원문보기	1264
""", '위': """
위로	1264
""", '유': """
유료 기사입니다	1275
""", '음': """
음성 재생하기	1275
음성으로 듣기	1257
""", '응': """
응원하기	1251
""", '의': """
의견 쓰기	1261
""", '이': """
이 기사 어땠나요	1275
이 기사를 공유합니다	1275
이 기사를 추천합니다	1275
이 기사와 함께 읽은 기사	1275
이 기자의 다른 기사	1275
이 시각 많이 본 기사	1283
이 시각 많이 본 뉴스	1283
이 시각 주요뉴스	1262
이 시각 추천뉴스	1262
이런 기사는 어때요	1283
이메일	1257
이메일무단수집거부	1260
이미 구독 중이신가요	1253
이미 회원이신가요	1253
이미지 크게 보기	1264
이미지 확대	1264
이슈	1262
이용약관	1260
이전	1264
이전 기사	1262
이전 기사 보기	1275
이전기사	1262
""", '인': """
인기 급상승	1283
인기 기사	1262
인기기사	1262
인기뉴스	1262
인쇄	1257
인쇄하기	1257
인스타그램 팔로우	1275
""", '일': """
일시후원	1251
""", '재': """
재생	1264
""", '저': """
저작권규약	1260
저장	1257
""", '전': """
전체 댓글	1261
전체 보기	1264
전체메뉴	1264
전체보기	1264
""", '접': """
접기	1264
""", '정': """
정기 후원하기	1251
정기구독	1253
정기후원	1251
""", '제': """
제보	1261
제보하기	1261
""", '좋': """
좋아요	1257
좋은 기사 후원하기	1251
""", '주': """
주소 복사	1275
주소가 복사되었습니다	1275
주소복사	1257
주요 기사	1262
주요 뉴스	1262
주요 뉴스 더보기	1283
주요기사	1262
주요뉴스	1262
""", '지': """
지금 뜨는 기사	1283
지금 뜨는 뉴스	1283
지면보기	1253
""", '청': """
청소년보호정책	1260
""", '최': """
최신 기사	1262
최신 뉴스	1262
최신기사	1262
최신뉴스	1262
""", '추': """
추천 기사	1262
추천 영상	1283
추천기사	1262
추천뉴스	1262
""", '친': """
친구 추가하기	1275
""", '카': """
카카오스토리	1257
카카오톡	1257
카카오톡 공유	1257
카카오톡으로 공유	1275
카카오톡으로 공유하기	1275
카테고리	1262
""", '쿠': """
쿠키 설정	1260
""", '퀴': """
퀴즈 풀기	1275
""", '키': """
키워드	1262
""", '태': """
태그	1262
""", '텔': """
텔레그램에서 소식 받기	1275
""", '투': """
투표하기	1275
""", '트': """
트위터	1257
트위터 공유	1257
""", '페': """
페이스북	1257
페이스북 공유	1257
페이스북으로 공유	1275
""", '펼': """
펼치기	1264
""", '포': """
포토	1262
""", '폰': """
폰트 크기	1257
""", '프': """
프리미엄	1253
프린트	1257
""", '함': """
함께 보면 좋은 기사	1262
함께 볼 기사	1283
함께 읽으면 좋은	1262
함께 읽은 기사	1283
""", '핫': """
핫뉴스	1262
핫이슈	1262
핫클릭	1283
""", '헤': """
헤드라인	1262
""", '협': """
협찬	1259
""", '홈': """
홈	1264
""", '화': """
화제의 뉴스	1262
""", '회': """
회사소개	1260
회원가입	1253
""", '후': """
후원	1251
후원 안내	1251
후원 하기	1251
후원하기	1251
후원회원 가입	1251
"""}

START = {'a': """
abonē	1359 K par	1359 K no	1359 K un	1361 K
această	1684 K traducere
además	677 K:	715 K, en
ai가	1272 K 자동 번역한	1272 K 핵심	1272 K 요약한
ai에게	1272 K 물어	1272 K 질문	1272 K 물어보기
ajánljuk	1041 K:
aktivér	328 K
alătură	12 K-te
anmäl	1982 K dig till vårt	1998 K
apúntate	696 K a nuestro seminario	696 K a nuestro evento
artykuł	1559 K ukazał się	1559 K pochodzi z	1565 K przetłumaczony	1565 K został przetłumaczony	1565 K czyta	1565 K wygenerowany
artykuły	1556 K autora
ascultă	1 K	1675 K:	1690 K podcastul	1690 K acest articol
atsisiųskite	1322 K
autorė	1326 K:
autoři	242 K jsou
außerdem	445 K lesenswert:	445 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	704 K la app
beiträge	27 K
benefício	1640 K do assinante:
beställ	1998 K
besøg	314 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2182 K liên quan:	2193 K viết này có	2193 K viết có hữu ích
báo	2193 K lỗi bài viết
bình	5 K luận	27 K luận	2194 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1041 K:
bạn	2193 K phát hiện	2193 K thấy bài viết
bản	2193 K tóm tắt này
""", 'c': """
chceš	263 K u nás pracovat	1876 K u nás pracovať
chefredaktör	1996 K och ansvarig utgivare:	1996 K:
chưa	32 K có bình luận
citeşte	1675 K şi	1675 K şi:	1675 K şi
citește	1675 K și	1675 K și:	1675 K:	1675 K mai mult	1675 K aici	1675 K și	1675 K mai departe:
citiți	1675 K și
ciąg	1569 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1638 K gerado	1643 K oferecido por
conținut	1684 K generat	1688 K oferit de
crédit	931 K photo	931 K photos
crédits	931 K photo	931 K photos
cài	2197 K đặt ứng dụng	2197 K ứng dụng	2197 K app
có	2182 K thể bạn quan tâm:
""", 'd': """
dacă	1679 K ai informații	1686 K ai observat o
dalinkitės	1322 K
další	232 K články autora
darovať	1870 K
dernières	892 K actualités
descarcă	13 K
descargá	13 K	704 K la app
descărcați	13 K
disponível	1648 K na app store	1648 K no google play	1648 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	256 K
dostępna	1572 K w
dostępne	1572 K w
dostępny	1572 K w
dołącz	12 K do	1583 K do	1595 K do dyskusji
držte	28 K se
découvrez	893 K aussi	910 K la boutique	910 K notre boutique	910 K nos jeux	910 K notre hors-série	918 K notre application	918 K notre appli
décryptage	893 K :
dùng	2202 K thử
""", 'e': """
elírást	7 K
előfizetőként	1066 K
encuéntranos	12 K
envía	3 K
envíanos	685 K
erről	1041 K bővebben
escríbenos	679 K
estagiária	1631 K sob supervisão	1631 * K sob supervisão
estagiário	1631 K sob supervisão
""", 'f': """
faça	1646 K o quiz	1646 K o teste	1646 K o nosso
felelős	1063 K szerkesztő:	1063 K kiadó:
fiți	31 K primul
foretrækker	329 K du
fortsätt	2000 K läsa
fotogaléria	1844 K:
fotografía	716 K:
få	305 K fuld adgang til	328 K adgang	328 K fri	328 K fuld	328 K besked	328 K ugens	328 K dagens	328 K de	328 K nyheder	328 K en notifikation	328 K breaking	328 K seneste nyt	339 K	1489 K full tilgang til	1515 K tilgang	1515 K fri	1515 K full	1515 K beskjed	1515 K varsel	1515 K ukas	1515 K dagens	1515 K de	1515 K nyheter	1515 K siste	1527 K	1973 K full tillgång till	1998 K tillgång	1998 K fri	1998 K full	1998 K besked	1998 K en notis	1998 K veckans	1998 K dagens	1998 K de	1998 K nyheter	1998 K senaste	2009 K
férjen	1066 K hozzá
följ	12 K	1977 K	1998 K
følg	12 K	12 K oss	309 K	328 K	1493 K	1515 K
füge	12 K uns
fügen	12 K sie uns
für	394 K diesen artikel	394 K diesen
főszerkesztő	1063 K:
""", 'g': """
gazeteciliğimizi	2083 K
ghé	2194 K cửa hàng trực tuyến
glöm	1998 K inte att bekräfta
góp	2193 K ý cho bài viết
gör	1982 K quizet	1982 K vårt quiz	1998 K vårt
görmemiz	2088 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1067 K lát
hintergründe	445 K dazu:
hjälp	1982 K oss bli bättre	1982 K oss att bli bättre
hjælp	314 K os med at blive bedre
hlavné	1857 K body
hlavní	244 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2194 K trả lời khảo sát	2200 K ủng hộ
hämta	13 K	1986 K
häng	1998 K med
hääleta	751 K
håll	28 K	28 K dig
hör	398 K dir	1998 K
hören	398 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	300 K også	300 K også:	314 K mere på	328 K	1484 K også	1484 K også:	1515 K
""", 'i': """
iesūti	1347 K savu	1347 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1322 K
""", 'j': """
jaký	33 K je váš
jäikö	830 K juttu kesken
jälgi	751 K
""", 'k': """
kapcsolódó	1041 K	1041 K:
kiểm	2194 K tra kiến thức của bạn
kjøp	1498 K billetter	1498 K billett	1515 K
klausykitės	1307 K
klikněte	230 K zde
ključne	1804 K točke	1804 K tačke
klõpsates	751 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1361 K var
kommentarsfältet	5 K
kopiér	328 K
kopírovat	256 K
kopírovať	1870 K
kopē	1361 K
kvíz	230 K:	1053 K	1844 K:
kérje	1066 K
kérjen	1066 K
kérjük	28 K
köp	1982 K biljetter	1982 K biljett	1998 K
kövess	12 K
kövesse	1066 K
kövessen	12 K
køb	314 K billetter	314 K billet	328 K
küfür	27 K içeren
küldd	3 K el	1048 K el nekünk
küldje	1048 K el nekünk	1066 K	1066 K tovább
kļūsti	1361 K
kết	2185 K nối với chúng tôi
""", 'l': """
laimē	1361 K
laimėkite	1322 K
legyél	1066 K
lejupielādē	1361 K
leé	715 K también	715 K más	715 K:
lisää	854 K meidät
lásd	1041 K még
lásson	1066 K több
lát	1048 K valami
láttál	1048 K valami
lägg	1998 K till
lähetä	833 K juttuvinkki	833 K uutisvinkki	833 K vinkki	837 K mielipidekirjoituksesi	837 K mielipidekirjoitus	854 K
lämna	1976 K dina tips	1976 K ditt tips
läs	1966 K mer om	1967 K också	1967 K också:	1967 K även	1967 K mer	1967 K mer:	1967 K:	1967 K här	1967 K också	1967 K mer	1967 K även	1967 K även:	1973 K vidare med	1973 K mer på	1986 K e-tidningen	1986 K tidningen	1998 K	2000 K vidare
læs	299 K mere om	300 K også	300 K også:	300 K mere	300 K mere:	300 K:	300 K her	300 K hele	300 K også	300 K mere	305 K videre med	319 K e-avisen	319 K avisen	328 K	330 K videre
légy	31 K te az első
líbil	8 K se vám	245 K se
löydät	12 K meidät	854 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1569 K wideo
mesterséges	1074 K intelligencia írta
mirá	699 K el video	715 K también	715 K:
mitä	8 K pidit	33 K mieltä	855 K mieltä sinä
mišljenja	1801 K autora	1801 K iznesena	1801 K izneta
mišljenje	1801 K autora
możliwość	5 K komentowania
mándanos	685 K
más	676 K noticias de	676 K noticias sobre	676 K sobre	676 K en	676 K de	677 K información	677 K información:	677 K información	679 K artículos de
máte	232 K tip
märkasid	736 K midagi	742 K viga	742 K artiklis viga
még	32 K nincs
més	183 K informació:	209 K notícies de	209 K notícies sobre
mød	314 K os
mūs	1361 K vari
mời	2182 K xem	2182 K bạn đọc	2182 K độc giả	2185 K độc giả theo dõi	2185 K bạn đọc theo dõi	2195 K quý vị theo dõi	2195 K quý độc giả	2195 K bạn xem video	2195 K nghe
""", 'n': """
nahlásit	266 K chybu
nahlásiť	1879 K chybu
nahláste	1879 K chybu
najważniejsze	1565 K informacje
naloži	1920 K
naložite	13 K	1920 K
naročite	1927 K se na
našli	7 K jste	7 K ste
nemáte	264 K čas číst	1877 K čas čítať
než	273 K vložíte komentář	273 K začnete diskutovat	273 K napíšete příspěvek
nguồn	2189 K:	2189 K :
nové	247 K číslo	247 K vydání	1860 K číslo	1860 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	854 K enemmän
nägid	752 K viga
näita	751 K
näitkö	855 K virheen
näytä	854 K sisältö
nå	1998 K vår
nézd	1041 K meg	1066 K meg
nézze	1041 K meg	1066 K meg
nāc	1352 K strādāt
""", 'o': """
oceń	8 K	1566 K ten	1566 K artykuł	1566 K tekst
odporučte	1870 K
odporúčame	1844 K:
odsłuchaj	1577 K	1577 K ten
ofereça	3 K
oglądaj	1554 K:
ohodnoťte	245 K	1858 K
opýtajte	1857 K sa
opširnije	1790 K:	1790 K na
ouça	1 K	1623 K:	1644 K o podcast
oír	1 K
""", 'p': """
pamanīji	1353 K kļūdu
pamanījāt	1353 K kļūdu
pastebėjote	1308 K įdomų	1314 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2189 K viên:
piditkö	8 K	855 K
pidätkö	855 K
piše	1815 K:
podobał	8 K ci się
podpořte	261 K
podržite	1818 K
podés	12 K seguir	686 K enviarnos
podívejte	230 K se:	230 K se na video
poleć	1577 K
poslať	1870 K
poslechněte	1 K si	230 K si	230 K si:
poslušajte	1 K	1790 K:	1899 K:
posłuchaj	1 K	1554 K:	1554 K też:
pozostała	1569 K część
pošlete	256 K
pošlite	3 K	1870 K
poți	1679 K contacta autorul	1679 K contacta autoarea
praneškite	1308 K redakcijai
predplaťte	1874 K si
prečítajte	1844 K si tiež	1844 K si aj	1844 K si	1844 K si:
pridružite	12 K se
pridėkite	1322 K
pročitaj	1790 K još	1790 K i
pročitajte	1790 K još	1790 K i	1790 K više	1790 K još	1790 K i	1790 K više	1790 K:	1790 K više o ovoj temi
prvý	1869 K mesiac len za	1869 K mesiac za	1869 K mesiac už za	1869 K mesiac zadarmo
prześlij	1577 K dalej
páčil	8 K sa vám	1858 K sa
päivitä	854 K
pääset	854 K lukemaan
päätoimittaja	852 K:
păstrați	28 K
pērc	1352 K biļetes	1361 K
předplaťte	261 K si
přehrajte	230 K si
přečtěte	230 K si také	230 K si	230 K si:	230 K si také:
připojte	12 K se
""", 'q': """
querés	686 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	264 K posloucháte
radšej	1877 K počúvate
radši	264 K posloucháte
rašykite	1308 K autorei	1308 K autoriui
recibí	685 K las noticias
recomandări	1675 K:
regisztrálj	1065 K ingyenesen
regisztráljon	1053 K	1065 K ingyenesen
resuméet	26 K er
resztę	1569 K tekstu
rezervē	1361 K
rešite	1790 K kviz
riješite	1790 K kviz
rozwiąż	1554 K quiz
rätsel	436 K mit
rätseln	436 K sie mit
réservez	910 K vos places pour la soirée de la rédaction
résumer	901 K cet article	901 K l'article
résumé	901 K généré	901 K rédigé	901 K réalisé	901 K produit	901 K par
rösta	1998 K
rādīt	1361 K
""", 's': """
saglabā	1361 K
saistīts	1337 K:
saņem	1361 K
sažetak	1804 K	1804 K članka	1804 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	685 K el canal	715 K leyendo:
sesizări	1679 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	244 K	244 K článku
siųskite	1308 K savo	1322 K
sjefredaktør	1512 K:	1512 K og ansvarlig redaktør:
skopírovať	1870 K
skrót	1565 K artykułu
související	230 K:
sporočite	1932 K napako
sprawdź	1554 K:	1554 K też:
spýtajte	1857 K sa
stališča	1910 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	1973 K
stötta	1973 K
støt	305 K
støtt	1489 K
suscríbete	657 K a
susidūrėte	1308 K su
susiję	1297 K:
synthèse	901 K générée
syötä	854 K
szerző	1072 K:
szívesen	1067 K meghallgatjuk
szöveg	1072 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	690 K
síganos	12 K
sígueme	690 K
síguenos	12 K
søg	328 K nu
súhrn	1857 K
súmate	12 K
súvisiace	1844 K:
súvisiaci	1844 K článok
sūti	1347 K savu	1361 K
""", 't': """
también	677 K puedes leer	677 K puedes leer:	677 K te puede interesar:
també	183 K et pot interessar:
tekoäly	859 K on
tenés	682 ¿K información
thử	2194 K sức với
tiedätkö	833 K aiheesta	833 K asiasta	833 K lisää
tiivistelmä	26 K on
tilføj	328 K
todavía	32 K no hay comentarios
további	1041 K részletek
traducció	192 K feta
transparentní	237 K účet:
trả	2194 K lời câu đố
trải	2202 K nghiệm
turpinājums	1363 K
twój	27 K komentarz
työskenteletkö	833 K
tác	2189 K giả:	2189 K giả là
támogasd	1058 K a	1058 K az
támogassa	1058 K a	1058 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2193 K tắt này
töltsd	13 K le
töltse	13 K le	1066 K le	1066 K ki
történeteiket	1048 K
tüm	27 K yorumlar
tęsinys	1324 K
tłumaczenie	1565 K
tải	13 K	13 K ứng dụng	2197 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	1823 K na grešku
uključi	1811 K
uključite	1811 K
uložit	256 K
uložiť	1870 K
uložte	256 K si	1870 K si
unbeschränkter	416 K zugang
unterstütze	350 K
unterstützen	350 K sie	350 K sie die
uočili	7 K ste
upozorniť	1879 K na chybu
upozorněte	266 K na chybu
urmărește	12 K	1675 K și:	1690 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1053 K részt
več	1899 K:	1899 K v videu	1924 K o tem	1924 K novic	1924 K preberite
vidéo	893 K :
visą	1322 K interviu
više	1790 K o:
você	1623 K pode gostar:
vprašaj	1913 K
vprašajte	1913 K
vypočujte	1 K si	1844 K si:
vytiskněte	256 K
vytlačiť	1870 K
vytlačte	1870 K
válaszolj	1066 K
válaszoljon	1066 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	328 K med
véleménycikkeit	1048 K
více	230 K zde	230 K k tématu:
võida	751 K
võta	736 K ühendust	751 K
vă	28 K rugăm să
věnujte	256 K
všechny	27 K komentáře	232 K články autora
""", 'w': """
weiterführende	372 K artikel:
weź	1595 K udział w dyskusji
więcej	1553 K o	1553 K na temat	1553 K z	1554 K na ten temat:	1556 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	2077 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1588 K uwagę	1588 K błąd	1588 K literówkę	1588 K uwagi	1588 K nieścisłość
ziņo	1347 K redakcijai
zkopírovat	256 K
znalazłeś	7 K
zostań	1585 K reporterem	1585 K reporterką	1585 K dziennikarzem
""", '©': """
©	376 K dpa	555 K #	555 K
""", 'à': """
à	893 K lire aussi	893 K lire également	893 K lire :	893 K lire sur	893 K voir aussi	893 K écouter	893 K relire	893 K découvrir	893 K lire sur le même sujet	893 K consulter :	893 K voir également	895 K propos de l'auteur	895 K propos de l'autrice	910 K retrouver dans le numéro
àudio	192 K generat
""", 'á': """
áudio	1638 K gerado
""", 'ä': """
är	1976 K du
äänestä	854 K
""", 'é': """
écouter	1 K l'article	1 K cet article	893 K aussi
écoutez	1 K cet	1 K l'article	914 K le podcast
""", 'í': """
írd	1066 K be
írj	1048 K a szerzőnek
írja	1066 K be
írjon	1048 K a szerzőnek	1066 K közvetlenül	1066 K nekünk
""", 'î': """
întreabă	1684 K asistentul
""", 'ö': """
ön	1067 K szerint
""", 'ú': """
últimas	676 K noticias de	1622 K de	1622 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	374 K die autorin	374 K den autor	374 K die autor:in	374 K die autoren	374 K die autor:innen
""", 'č': """
čitaj	1790 K još
čitajte	1790 K i	1790 K još	1790 K još:
članak	1804 K je preveden	1804 K čita	1807 K je objavljen u
članek	1913 K je preveden	1913 K bere	1913 K je prebral	1916 K je objavljen v
článek	244 K byl přeložen	244 K přeložen	244 K načetl	247 K vyšel v
článok	1857 K bol preložený	1857 K načítal	1860 K vyšiel v
čo	33 K si myslíte
čtěte	230 K také	230 K také:	230 K i	230 K více	230 K:	230 K také
číslo	237 K účtu pro dary	237 K transparentního účtu
čítajte	1844 K aj	1844 K tiež	1844 K viac
""", 'đ': """
đánh	2193 K giá bài viết
đăng	2194 K ký tham dự hội thảo
đọc	2182 K thêm	2182 K thêm:	2182 K:	2182 K tiếp:	2185 K tin nhanh
""", 'į': """
įsigykite	1322 K
įtraukite	1322 K mus
įveskite	1322 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1581 K:
źródło	1581 K:
""", 'ž': """
želite	1820 K raditi kod nas	1820 K da radite kod nas	1929 K delati pri nas
želiš	1820 K raditi kod nas	1929 K delati pri nas
žinote	1308 K daugiau	1323 K istoriją
žiūrėkite	1297 K taip pat	1322 K
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
автор	1742 K - обозреватель	1742 K - корреспондент	1742 K - колумнист	1742 K - редактор	2133 K - оглядач	2133 K - колумніст	2133 K - кореспондент
авторка	2133 K - оглядачка	2133 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1728 K новостей	1729 K по теме:	1765 K любите слушать	1765 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1745 K ли материал	1745 K ли пересказ	1745 K ли этот пересказ	1745 K ли этот	1745 K ли текст
была	1745 K ли статья	1745 K ли эта	1745 K ли новость
більше	2120 K по темі:	2120 K за темою:	2120 K на тему:	2120 K про це:	2148 K новин	2148 K матеріалів
""", 'в': """
вакансии	1748 K "	1748 K "	1748 K редакции
вакансії	2138 K "	2138 K "	2138 K редакції
вам	8 K понравилась	8 K сподобал*	1745 K понравилась	1745 K понравился	1745 K помогла	2136 K сподобалась	2136 K сподобалася	2136 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1728 K новости на тему	1728 K материалы	1728 K новости	1728 K статьи	1731 K статьи автора	1731 K материалы автора
всички	123 K новини
встановлюйте	2143 K
встановіть	13 K	2143 K
""", 'г': """
главное	1744 K от
гледайте	99 K видеото	99 K:
головне	2135 K від	2135 K за версією
""", 'д': """
детальніше	2120 K:	2120 K про це
джерела	2150 K:
джерело	2150 K:
дивіться	2120 K також	2120 K:	2120 K також:	2120 K відео:
до	2120 K теми:
докладніше	2120 K:	2120 K про це
доступно	1753 K в	1753 K на	1753 K для	2143 K в	2143 K у	2143 K на	2143 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1731 K материалы автора
думка	2133 K автора	2133 K редакції	2133 K, висловлена
думки	2133 K авторів
""", 'е': """
есть	1731 K новость
еще	1729 K по теме:
ещё	1728 K больше	1729 K по теме:
""", 'з': """
за	2120 K темою:
забелязахте	7 K
завантажити	2143 K в	2143 K з	2143 K у
завантажте	13 K	2143 K в	2143 K з
завантажуйте	13 K	2143 K	2153 K застосунок
загрузите	1753 K в	1753 K на
задайте	1744 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	2135 K
зберегти	2147 K
збережіть	2147 K
знайшли	7 K помилку
зручніше	2156 K слухати
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
искате	130 K да работите при нас	130 K ли да работите при нас
искаш	130 K да работиш при нас
источник	1759 K:
источники	1759 K:
""", 'к': """
как	1745 K вам статья	1745 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	2135 K виклад	2135 K переказ
коротко	1744 K от	2135 K від
краткий	26 K пересказ	1744 K пересказ
кратко	1744 K от
краткое	1744 K содержание
куиз	99 K:
""", 'л': """
лучшее	1728 K за
любите	2156 K слухати
""", 'м': """
материал	1729 K по теме:	1747 K опубликован в	1750 K можно
месяц	1756 K подписки за
мнение	1742 K автора	1742 K редакции
мнението	109 K на автора
мнения	1742 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2147 K
надішліть	3 K	2147 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
немає	2156 K часу читати
нет	32 K комментариев	1765 K времени читать
новия	114 K брой
новият	114 K брой
новости	1728 K партнеров
новый	1747 K номер
няма	32 K коментари
нямате	131 K време да четете
""", 'о': """
об	1729 K этом подробнее	1731 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1744 K	2135 K
оставьте	31 K первый
открихте	7 K
откройте	1753 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1757 K
отправьте	3 K	1757 K
оценете	112 K
оцените	8 K	1745 K
оцініть	2136 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1756 K месяц за
перевод	1744 K выполнен	1744 K сделан
передплата	2146 K за #	2146 K від #
переказ	2135 K
переклад	2135 K зроблено
пересказ	1744 K
перший	2146 K місяць за
по	1729 K теме:
повече	99 K по темата:	123 K новини
повідомити	2158 K про помилку
повідомте	2158 K про помилку	2158 K нам про помилку
погляди	2133 K авторів
подарете	122 K
подарите	1757 K
подарить	1757 K
подарувати	2147 K
подаруйте	2147 K
поддержать	1762 K
поддержите	1762 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1756 K за #	1756 K от #	1756 K за рубль
подписывайтесь	12 K	1762 K на
подпишись	12 K	1777 K на
подпишитесь	12 K	1762 K на	1777 K на нас
подробнее	1729 K:	1729 K в материале	1729 K - в	1729 K читайте в материале	1729 K об этом
подробности	1729 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1742 K автора
позицията	109 K на автора
позиція	2133 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2147 K
порекомендуйте	1757 K
последвайте	12 K	128 K
последние	1728 K новости о
послухати	1 K
послушать	1 K
поставте	2135 K запитання
почитать	1729 K:
преведено	111 K с
преводът	111 K е
предпочитате	131 K да слушате
прежде	1778 K чем оставить комментарий	1778 K чем комментировать
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1731 K новость
приєднуйтесь	12 K
пройдите	1729 K тест
пройдіть	2120 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2146 K за #	2146 K від #
підписуйся	12 K
підписуйтесь	12 K	2153 K на
підпишіться	12 K	2153 K на
підсумок	2135 K
підтримайте	2153 K
підтримати	2153 K
""", 'р': """
работа	1748 K в "
радимо	2120 K прочитати:
разрешете	118 K
распечатайте	1757 K
распечатать	1757 K
резюме	111 K
резюмето	111 K
рекомендуем	1729 K:
рекомендуємо	2120 K:
робота	2138 K в "	2138 K у "
роздрукувати	2147 K
роздрукуйте	2147 K
""", 'с': """
саммари	1744 K
свалете	13 K	118 K
свежий	1747 K номер
свързани	99 K:
связаться	1731 K с автором
сигнализирайте	133 K за грешка
скачайте	13 K	1753 K в	1753 K из	1762 K приложение
скачать	13 K	1753 K в	1753 K на
скопировать	1757 K
скопируйте	1757 K
скопіювати	2147 K
скопіюйте	2147 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	2120 K:	2120 K також:
слухати	1 K
слушайте	1729 K:	1729 K также:
слушать	1 K
см	1729 K. также:
смотрите	1729 K также	1729 K:	1729 K	1729 K также:	1729 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	1767 K об ошибке	1767 K нам об ошибке
сообщить	1767 K об ошибке
сохраните	1757 K
сохранить	1757 K
спитайте	2135 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1744 K
спросить	1744 K
станьте	31 K первым	31 K першим	1762 K подписчиком	1762 K соучастником	2153 K частиною спільноти	2153 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	2135 K перекладено
статью	1750 K можно
статья	1744 K переведена	1744 K озвучена	1745 K была	1747 K опубликована в
стежте	12 K за
стислий	2135 K виклад	2135 K переказ
съобщете	133 K за грешка
съобщи	133 K за грешка
""", 'т': """
також	2120 K читайте:
текст	1744 K переведён	1744 K переведен	1744 K озвучен	2135 K перекладено	2135 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1742 K зрения автора	2133 K зору автора	2133 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	1765 K слушать
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1729 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
хотите	1764 K работать у нас	1764 K у нас работать	1764 K работать в нашей
хочете	2155 K працювати в нас	2155 K в нас працювати	2155 K працювати у нас
хочеш	2155 K працювати в нас
хочешь	1764 K работать у нас
""", 'ц': """
цей	2135 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	2136 K була стаття	2136 K був матеріал	2136 K був переказ	2136 K був цей переказ	2136 K була ця	2136 K був цей	2136 K сподобалась	2136 K сподобалася	2136 K сподобався
читай	1777 K нас
читайте	12 K нас	13 K	1729 K также	1729 K также:	1729 K:	1729 K подробнее	1729 K еще	1729 K также	1729 K по теме:	1729 K подробнее:	1729 K материал	1729 K в материале	1753 K нас без	1753 K без	1762 K	1762 K нас в	2120 K також	2120 K також:	2120 K:	2120 K ще	2120 K також	2120 K також на тему:	2120 K по темі:	2120 K також на тему	2153 K
читать	1729 K также	1729 K также	1729 K по теме:
что	33 K вы думаете	1729 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	2120 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1744 K пересказ	1750 K материал можно	1750 K текст можно
эту	1750 K статью можно
""", 'я': """
як	2136 K вам стаття	2136 K вам матеріал
""", 'א': """
אהבתם	959 K את
אולי	973 K פספסתם:
אל	964 K תפספסו: הפעילו
""", 'ב': """
בואו	960 K לעבוד איתנו
בחנו	962 K את עצמכם
""", 'ד': """
דווחו	959 K על
""", 'ה': """
האזינו	1 K	948 K:	961 K לפודקאסט	961 K לפרק
האם	8 K אהבתם	959 K הכתבה	959 K הסיכום	959 K המידע
הדוא	953 K"ל האדום
הורידו	13 K
היו	31 K הראשונים
הירשמו	960 K לוובינר	960 K לכנס
הכותב	954 K הוא
הכותבים	954 K הם
הכותבת	954 K היא
הכתבה	959 K עניינה	974 K ממשיכה
המחבר	954 K הוא
המחברת	954 K היא
המשך	974 K הכתבה
הפעילו	964 K התראות	964 K את ההתראות
הפרק	961 K המלא זמין
הצביעו	962 K בסקר
הצטרפו	12 K	951 K	951 K אלינו	960 K לצוות שלנו
הקשיבו	961 K לפודקאסט
השתתפו	962 K בסקר
התגובות	5 K
""", 'ח': """
חודש	969 K ראשון ב
""", 'י': """
יש	953 K לכם מידע	953 K לכם סיפור	953 K לך מידע	953 K לך סיפור
""", 'כ': """
כדי	969 K לקרוא את
כל	951 K החדשות
""", 'ל': """
להאזנה	961 K לכתבה	961 K לפודקאסט
להמשך	969 K קריאה
לכל	954 K הכתבות של	973 K הכתבות:
לכתבה	948 K המלאה
לכתבות	973 K נוספות:
לעדכונים	951 K נוספים	951 K
לפניות	953 K לכתב	953 K לכתבת
לפרק	961 K המלא
לצפייה	961 K בסרטון	961 K בווידאו	961 K במשדר
לקבוצת	951 K הוואטסאפ	951 K הווטסאפ
לקבלת	951 K עדכונים
לקריאה	948 K נוספת	948 K נוספת:	969 K מלאה
לקריאת	969 K הכתבה המלאה
לרכישת	960 K כרטיסים לכנס	960 K כרטיסים לחצו	960 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	962 K דעתכם? הצביעו
מייל	953 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	953 K במשהו	953 K בטעות
""", 'ע': """
עוד	948 K בנושא:	973 K במדור:	973 K כתבות:
ענו	962 K על הסקר	962 K על הסקר:	962 K על החידון
עקבו	12 K	951 K אחרינו	951 K אחרי
""", 'פ': """
פרסומת	974 K
""", 'צ': """
צפו	948 K:	948 K גם	961 K בסרטון	961 K בתיעוד	961 K בווידאו	961 K בכתבה
""", 'ק': """
קבלו	964 K התראות	964 K עדכונים על	964 K עדכונים לנייד
קרא	948 K גם	948 K גם:
קראו	948 K גם	948 K גם:	948 K עוד
""", 'ר': """
רוצים	951 K להיות	951 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	967 K	968 K בעיתונות	968 K בנו	968 K בעבודתנו
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
تمت	62 K ترجمة هذا
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
आपक	1006 Kो यह	1006 Kो ये
""", 'इ': """
इनप	1001 Kुट-	1001 Kुट:	1001 Kुट -	1001 (Kुट
इस	995 Kे भी पढें	995 Kे भी पढें:	1019 Kे भी पढें-	1019 Kे भी देखें:
""", 'ए': """
एज	1001 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	995 K पढें:	1019 K भी पढें:
""", 'क': """
क	1006 K्या यह	1006 K्या आपको	1015 Kेवल # रुपये में
""", 'ख': """
खबर	1006 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1001 Kिस्क्लेमर:
""", 'द': """
द	995 Kेखें:	995 Kेखें वीडियो
""", 'प': """
पढ	995 Kें:	1019 Kें-
""", 'भ': """
भ	1001 (Kाषा
""", 'म': """
म	1015 Kात्र # रुपये में
""", 'य': """
य	995 Kे भी पढें	995 Kे भी पढें:	1001 (Kे लेखक के	1019 Kे भी पढें-	1019 Kे भी देखें:
यह	995 K भी पढें	995 K भी पढें:	995 K भी देखें:	1001 (K लेखक के	1006 K खबर आपको	1019 K भी पढें-	1019 K भी पढें -
""", 'ल': """
ल	1001 Kेखक के बारे में	1001 Kेखिका के बारे में	1001 (Kेखक	1001 (Kेखिका	1001 Kेखक वरिष्ठ पत्रकार हैं	1001 Kेखक स्वतंत्र पत्रकार हैं	1001 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	995 Kंबंधित:	1015 Kिर्फ # रुपये में	1019 Kंबंधित खबर:	1019 Kंबंधित खबरें:
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
กด	12 Kติดตาม	2022 Kติดตาม	2022 Kไลก์
""", 'ข': """
ขอ	2025 Kบคุณภาพจาก	2025 Kบคุณข้อมูลจาก
ข่	2019 Kาวที่เกี่ยวข้อง:	2025 Kาวโดย	2031 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2031 Kิป:
คุ	2028 Kณรู้สึกอย่างไรกับ	2028 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2031 Kคลิป:	2031 Kคลิป :
""", 'ซ': """
ซื	2029 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2019 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2022 Kดตามเรา	2022 Kดตามข่าว	2039 Kดตามอ่านข่าวอื่นๆ	2039 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2027 Kม ai
""", 'ท': """
ทด	2029 Kสอบความรู้ของคุณ
ทำ	2029 Kแบบสำรวจสั้น
ที	2025 K่มา:	2025 K่มา :
""", 'บ': """
บท	2027 Kสรุปนี้	2027 Kความนี้แปล	2027 Kความนี้เรียบเรียง	2028 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2027 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2025 K้เขียน:	2025 K้เขียน :
""", 'พ': """
พบ	2028 Kข้อผิดพลาดในบทความ
พื	2040 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2029 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2025 Kพ:
""", 'ร': """
ร่	2029 Kวมโหวต:	2029 Kวมโหวต :	2029 Kวมทำแบบสำรวจ	2029 Kวมสนุก	2035 Kวมสนับสนุน
""", 'ล': """
ลง	2029 Kทะเบียนเข้าร่วมสัมมนา	2029 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2035 Kับสนุน
สร	2027 Kุปโดย	2027 Kุปข่าวด้วย	2027 Kุปนี้	2027 Kุปข่าวโดย	2028 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2019 Kานเพิ่มเติม:	2019 Kานต่อ:	2019 Kานข่าวต้นฉบับ:	2019 Kานเพิ่มเติม	2019 Kานประกอบ:	2031 Kานข่าวเพิ่มเติม:	2031 Kานข่าวเพิ่มเติม	2031 Kานข่าวที่เกี่ยวข้อง:	2031 Kานข่าว:	2031 Kานเรื่องอื่น:	2039 Kานข่าวอื่นๆ	2039 Kานข่าวต้นฉบับได้ที่	2039 Kานบทความอื่นๆ	2039 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2025 Kางอิง:
""", 'เ': """
เก	2025 Kี่ยวกับผู้เขียน
เข	2022 K้าร่วมช่อง
เน	2027 Kื้อหานี้สร้าง	2040 Kื้อหาสปอนเซอร์	2040 Kื้อหาโฆษณา	2040 Kื้อหาสนับสนุนโดย
เพ	2022 Kิ่มเพื่อน
เร	2025 Kื่อง:	2025 Kื่อง :	2025 Kื่องและภาพ
""", 'แ': """
แจ	2028 K้งแก้ไขข่าว
แช	3 Kร์
แป	2027 Kลโดย
แอ	2022 Kดไลน์
""", 'โ': """
โฆ	2040 Kษณา -
""", 'ใ': """
ให	2028 K้คะแนนบทความ
""", 'ไ': """
ไม	2022 K่พลาดทุกข่าวสาร	2022 K่พลาดข่าว
""", 'ả': """
ảnh	2189 K:
""", 'ủ': """
ủng	2189 K hộ tác giả	2200 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1217 Kせて読みたい	1217 【Kせて読みたい】	1217 Kせて読みたい:
""", 'こ': """
こち	1217 Kらもおすすめ	1217 Kらもおすすめ:	1242 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1223 K記事を書いた人	1223 K記事の筆者	1226 K要約はai	1226 K要約は、ai	1226 K要約は役に立ち	1226 ※K要約	1226 K記事の要約	1226 K記事はai	1226 K翻訳	1226 K見出しはai	1233 K記事は	1233 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1217 Kと見る:	1242 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1242 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1242 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2239 K内容由ai
""", '作': """
作者	2236 K:	2236 (K	2236 K係	2236 K为	2236 K為
""", '你': """
你可	2229 K能會喜歡:	2257 K能想看:
你有	2235 K线索
你覺	2241 K得這篇
你觉	2241 K得这篇
""", '來': """
來源	2236 K:
""", '內': """
內容	2239 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2239 K由ai
""", '写': """
写真	1217 【K】	1217 K:	1242 【Kを見る】	1242 【Kギャラリー】
""", '出': """
出典	1223 K:
""", '分': """
分享	3 K
""", '前': """
前回	1242 【K】	1242 Kの記事:
""", '加': """
加入	12 K	2233 K	2252 K
""", '動': """
動画	1217 【K】	1242 【Kを見る】
""", '升': """
升級	2252 K
升级	2252 K
""", '原': """
原文	2256 K刊于	2256 K刊於
""", '参': """
参与	2243 K我们的
参考	1217 K:
""", '參': """
參與	2243 K我們的
""", '发': """
发现	7 K错误	2242 K错误
""", '取': """
取材	1223 K・文	1223 K・執筆
""", '另': """
另请	2229 K参阅
""", '可': """
可以	2234 K在x上
""", '合': """
合わ	1217 Kせて読みたい:
""", '同': """
同场	2229 K加映:
同場	2229 K加映:
""", '問': """
問問	2239 K我們的ai
""", '執': """
執筆	1223 K:	1223 K/
""", '報': """
報名	2243 K參加
""", '填': """
填写	2243 K问卷
填寫	2243 K問卷
""", '如': """
如发	2242 K现
如有	2235 K线索	2235 K線索
如果	2235 K您有相关线索	2235 K您有	2235 K你掌握	2235 K您掌握
如發	2242 K現
""", '審': """
審校	2236 K:
""", '延': """
延伸	2229 K閱讀	2229 K阅读	2229 K閱讀:	2229 【K閱讀】	2257 K閱讀:	2257 K阅读:
""", '引': """
引用	1223 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2257 K:
影音	2257 K:
""", '往': """
往下	2257 K看更多:
""", '您': """
您对	2241 K这篇文章
您對	2241 K這篇文章
您有	2235 K线索
您的	27 K评论
您覺	2241 K得這篇
您觉	2241 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2229 K阅读:
""", '扫': """
扫描	2233 K
扫码	2233 K
""", '投': """
投票	2243 K:
投稿	27 Kは
""", '报': """
报名	2243 K参加
""", '按': """
按讚	2233 K追蹤
""", '採': """
採訪	2236 K撰文:
""", '推': """
推荐	2229 K阅读	2229 K阅读:
推薦	2229 K閱讀:
""", '提': """
提供	1223 K:
""", '摘': """
摘要	2239 K由
""", '撰': """
撰文	2236 K:
撰稿	2236 K:
""", '支': """
支持	2250 K
""", '收': """
收听	1 K	2245 K我们的播客	2245 K我们的节目
收聽	1 K	2245 K我們的播客	2245 K我們的節目
""", '文': """
文/	1223 K
文:	1223 K
文・	1223 K
文章	2236 K来源:	2242 K有误	2242 K有誤
""", '新': """
新聞	2235 K線索
新闻	2235 K线索热线	2235 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2229 K:	2229 K新聞:	2229 K內容:	2229 【K新聞】	2229 K相關	2229 K阅读:	2229 K報導:	2229 K报道:	2256 K精彩内容	2256 K精彩內容	2256 K资讯	2256 K資訊	2256 K内容请	2256 K內容請	2257 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2235 K要爆
""", '本': """
本内	2239 K容由ai
本摘	2239 K要
本文	2236 (K作者	2236 K作者	2239 K摘要	2239 K由ai	2239 K由人工智能翻译	2239 K由人工智能生成	2239 K由人工智慧	2256 K章來自	2256 K转载自	2256 K轉載自	2256 K来自	2256 K來自
""", '来': """
来发	31 K表第一
来源	2236 K:
""", '校': """
校对	2236 K:
""", '構': """
構成	1223 K・文
""", '次': """
次に	1217 K読む:
次の	1242 Kページ:	1242 【K記事】
次ペ	1242 Kージ:
""", '欢': """
欢迎	12 K关注	2234 K在	2234 K关注	2235 K提供线索	2235 K投稿
""", '歡': """
歡迎	12 K追蹤	2234 K在	2235 K提供線索	2235 K投稿
""", '此': """
此摘	2239 K要
""", '测': """
测一	2243 K测:
""", '測': """
測一	2243 K測:
""", '点': """
点击	2229 K查看	2245 K观看视频	2245 K收听
点我	2233 K加入
""", '熱': """
熱門	2257 K新聞:
""", '爆': """
爆料	2235 K请	2235 K請
""", '画': """
画像	1217 【K】	1242 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2242 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2229 K阅读	2229 K新闻	2229 K报道:	2229 K阅读:	2257 K新闻:	2257 K文章:
相關	2229 K新聞	2229 K報導	2229 【K新聞】	2229 K閱讀:	2257 K新聞:	2257 K文章:	2257 K報導:
""", '看': """
看更	2229 K多:	2257 K多:
""", '立': """
立即	2233 K加入	2243 K报名	2243 K報名
""", '筆': """
筆者	1223 Kプロフィール
""", '編': """
編輯	2236 K:
""", '编': """
编辑	2236 K:	2236 (K:
""", '聽': """
聽我	2245 K們的podcast
""", '著': """
著者	1223 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2245 K上方影片
""", '观': """
观看	2245 K上方视频
""", '视': """
视频	2257 K:
""", '訂': """
訂閱	2252 K
""", '記': """
記事	7 Kの誤り	1233 Kの誤り	1233 Kに誤り
記者	1223 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1217 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2250 K持
""", '订': """
订阅	2252 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2250 K持
""", '責': """
責編	2236 K:
""", '資': """
資料	2236 K來源:
""", '贊': """
贊助	2250 K
""", '责': """
责任	2236 K编辑:	2236 (K编辑
责编	2236 K:
""", '赞': """
赞助	2250 K
""", '这': """
这个	2240 K摘要
这段	2240 K摘要
这篇	8 K文章	2240 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2240 K摘要
這篇	2240 K文章
""", '采': """
采写	2236 K:
""", '長': """
長按	2233 K
""", '长': """
长按	2233 K
""", '関': """
関連	1217 K記事	1217 K記事:	1217 【K記事】	1217 K:	1217 【K】	1217 K:	1242 【K写真】	1242 K記事:
""", '閱': """
閱讀	2229 K更多
""", '问': """
问问	2239 K我们的ai
""", '阅': """
阅读	2229 K更多
""", '馬': """
馬上	2243 K報名
""", '马': """
马上	2243 K报名
""", '點': """
點我	2233 K加入
點擊	2229 K查看	2245 K觀看影片
""", '같': """
같이	1263 K 보기:
""", '관': """
관련	1263 K 기사:	1284 K 기사 :	1284 [K 기사]	1284 K 기사-
관련기사	1263 K	1263 K:	1263 [K]	1284 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1272 K #줄 요약
기사에	1277 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1284 K 기사:
""", '당': """
당신의	1276 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1263 K 읽기:
더보기	1263 [K]	1263 K:
""", '독': """
독자	1276 K 설문에	1276 K 설문조사에
""", '많': """
많이	1284 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1272 K 요약은
""", '사': """
사진출처	1287 K:
""", '생': """
생성형	1272 K ai가 요약
""", '설': """
설문에	1276 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1276 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1263 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1272 K 요약은 ai	1272 K 요약이 도움	1272 K 기사는 인공지능	1272 K 기사는 ai	1272 K 번역	1277 K 기사가 도움이	1277 K 기사를 어떻게	1277 K 뉴스에 대한 의견	1277 K 기사에 대한 의견
이슈	1284 [K]
이어	1263 K 읽기:
""", '인': """
인기기사	1284 [K]
""", '자': """
자료출처	1287 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1263 K 기사:
추천기사	1284 [K]
""", '출': """
출처	1287 K:	1287 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1263 K 볼 만한 기사:	1263 K 보면 좋은 기사:	1284 [K 읽기]
""", '핫': """
핫클릭	1284 [K]
""", '화': """
화보	1263 [K]
"""}

CONTAINS = {'a': """
abonați	1703 K-vă	1707 K
abonații	1704 K noștri
abonează	1667 K-te pentru	1670 K-te pe youtube	1703 K-te
abonné	876 déjà K	876 pas encore K	876 en tant qu'K
abonnés	876 réservé aux K	876 réservé à nos K	933 nos K	936 K
abonējiet	1368 K
actualité	879 l'essentiel de l'K	884 suivez l'K	884 suivez toute l'K	884 retrouvez toute l'K	897 couvre l'K
adatkezelési	1038 K tájékoztató
admitió	720 K
adomány	1084 K
adományoddal	1080 K
adományok	1084 K
adományozz	1080 K
adományozzon	1057 K itt
advirtió	720 K
adó	1031 K #%
adód	1082 K #
adója	1057 K #
adăugat	1706 a K
affiliatelänkar	37 K	1993 K
affilié	37 lien K
affiliés	37 liens K
affirmé	935 a K
afiliación	37 enlaces de K
afirmó	720 K
agregó	720 K
aicināja	1371 K
aizsargātas	1338 visas tiesības K
aiškino	1332 K
ajouté	935 a K
ajută	1703 K-ne
ajánld	1080 K fel
alkalmazás	1036 töltsd le az K
alkalmazásban	1055 az K
alkalmazást	1055 K
alkalmazásunk	1081 K
alkalmazásunkat	1036 töltse le K
alăturat	1680 s-a K echipei
améliorer	916 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K
anketě	250 naší K	250 v K
ankietę	35 naszą K	1570 naszą K	1570 krótką K
anmäl	2011 K dig till
anmäla	1988 genom att K dig
annoncé	935 a K
annoncør	332 betalt af en K	332 betalt af K
annonslänkar	37 K	1993 K
annonsör	2002 betalt av en K	2002 betald av en K
annonsør	1520 betalt av en K
anunció	720 K
anunțat	1706 a K
använder	1962 vi K cookies	1962 K kakor
anúncio	1642 após o K	1642 depois do K
anúncios	1660 sem K
aplicación	664 descarga la K	664 descarga nuestra K
aplicația	1670 descarcă K	1704 K noastră
aplikację	1542 pobierz K	1542 pobierz naszą K	1542 ściągnij K	1593 naszą K
aplikácii	1865 našej K
aplikáciu	1865 mobilnú K	1865 K
aportació	211 la teva K
aportación	683 tu K	708 haz tu K
apoyá	717 K
applikációnk	1055 K
applikációnkat	1055 K
apsolīja	1371 K
apóyanos	683 K	717 K
apóyenos	683 K	717 K
apúntate	663 K a nuestra	663 K gratis	717 K a	717 K gratis
arkadaşinla	2087 bir K paylaş
artykuł	15 darmowy K	20 cały K	1534 podoba ci się ten K	1571 nasz K do końca	1591 ostatni darmowy K	1597 ten K
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
autentifică	24 K-te	1667 K-te pentru
autorką	1562 kontakt z K
autorská	234 K práva
avertizează	1706 K
avísanos	717 K
ayúdanos	683 K	717 K a
açikladi	2102 K
açin	2087 K
añadió	720 K
año	719 al K
""", 'b': """
bağirdi	2102 K
bağiş	2099 K yap	2103 K
bağişiniz	2099 K
bağlantilari	2084 satiş ortakliği K
başlayan	2086 tl'den K
başvurun	2087 K
behält	29 K sich vor	29 K sich das recht
behöver	1951 vi K ditt stöd	2011 vi K din hjälp
bekapcsolása	1036 értesítések K
beløb	343 fast K
beløp	1529 gi et K	1531 fast K
bemängeln	456 K
bemängelt	456 K
berättade	2014 K
berättar	2014 K
bestätigen	357 K sie ihre
bestätigungslink	439 K
bestätigungsmail	357 K	439 K
betalvägg	2015 K
bezplatný	269 poslední K článek	1859 náš K webinár	1882 posledný K článok
bezplatných	1868 K článkov
bezpłatne	1576 K konto
bezpłatny	1567 nasz K webinar	1591 ostatni K artykuł
bezpłatnych	1576 limit K
beğendiyseniz	2100 bu haberi K	2100 bu yaziyi K
biết	2211 cho K
blokování	227 K reklam
boletín	663 recibe el K	663 nuestro K	663 K diario	717 recibe el K	718 nuestro K	721 K
boîte	879 dans votre K mail	879 dans votre K e-mail
brezplačen	1935 zadnji K članek
brezplačne	1922 K članke
brezplačni	1915 naš K webinar	1935 zadnji K članek
brezplačnih	1922 K člankov
butlletí	181 subscriu-te al K	181 el nostre K	212 el nostre K	215 K
buzón	663 en tu K
bájate	717 K la app
báo	2208 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2014 K
bønn	1465 vi har en K til deg
bústia	202 a la teva K
bülten	2080 e-K	2103 K
bültene	2053 K abone	2053 K kayit	2053 K kaydol
bülteni	2080 haber K
bültenimiz	2100 K
bültenimize	2053 K	2099 K	2100 K
bültenine	2080 K
bạn	2175 hộp thư của K	2199 sự ủng hộ của K	2208 sự ủng hộ của K	2208 mời K
bằng	2207 K văn bản của báo
""", 'c': """
caffè	1160 un K
café	683 un K	708 un K al mes	899 un K
caractères	916 limitées à # K
catedrática	681 es K
catedrático	681 es K
celého	220 pro čtení K
cercetătoare	1680 este K
cercetător	1680 este K
chaîne	933 notre K
chefredaktör	1978 är politisk K	1978 är K
chefredaktør	310 er K
chuyện	2188 bạn có câu K
chép	2184 cấm sao K	2207 mọi sao K
chính	2179 K sách bảo mật
chúng	2175 bản tin của K tôi	2177 theo dõi K tôi	2188 cho K tôi qua	2188 liên hệ với K tôi	2208 ủng hộ K tôi	2208 K tôi cần sự giúp đỡ	2208 giúp K tôi	2208 theo dõi K tôi	2209 K tôi trên	2209 của K tôi	2209 cho K tôi
chọn	2208 hãy bình K
cikkünk	1081 minden K
cikkünkhöz	1081 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1620 nos K
comentó	720 K
comisión	697 recibir una K
comissió	197 rebre una K
comissão	1641 receber K	1641 receber uma K
commerciële	1432 K partner
communauté	903 K whatsapp	903 K signal
compártela	25 K
compártelo	25 K
comunità	1183 parte della nostra K
condamné	935 a K
condiții	1672 termeni și K
confidentialité	888 politique de K
confidențialitate	1672 politica de K
conférences	897 est maître de K
connecté	890 vous devez être K
conteúdo	9 este K	9 K externo	1607 acesse todo o K	1636 ao exibir este K	1636 ao ver este K
contribuição	1628 com a sua K	1659 sua K é essencial
contó	720 K
conversación	674 participar en la K
conținut	9 acest K	1667 K doar pentru abonați
conținutului	1677 preluarea K
cookieinställningar	1980 K
corespondentă	1680 este K
creează	1703 K un cont
csatornájára	1047 viber-K
csatornánk	1081 K
csatornánkhoz	1047 telegram-K	1047 whatsapp-K
csatornánkra	1047 youtube-K
cuéntanos	674 K en	717 K
czytać	1539 aby K dalej	1539 żeby K dalej	1596 chcesz K dalej
czytelników	36 naszych K	1571 opiniami K	1582 z wpłat K	1582 dzięki wsparciu K	1597 naszych K	1597 z wpłat K
címével	1079 e-mail-K
của	2190 là cây bút K	2209 độc giả K
""", 'd': """
daní	1873 # % z K	1873 #% z K
darbą	1330 mūsų K
darowiznę	1537 przekaż K	1596 przekaż K
datenschutzerklärung	367 unserer K	454 unserer K	454 unsere K
datenübertragung	390 der K zu
debatindlæg	311 send dit K	311 skrive et K
debatredaktør	310 er K
debattredaktør	1494 er K
debattør	310 er K
declaró	720 K
decía	720 K
demandé	935 a K
denunció	720 K
descarcă	1703 K
descárgate	664 K la	664 K nuestra
destekçimiz	2087 K olun	2099 K olun
desteğiniz	2099 K
desteğinizle	2100 K
desteğiyle	18 okurlarin K	2073 yapay zeka K	2082 K ayakta	2092 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1864 K môžu
disponível	1610 K no google play
doação	1604 faça uma K	1628 sua K	1659 sua K	1659 faça uma K	1663 K
doações	1663 K
dodał	1599 K
dodała	1599 K
događaj	1806 naš K
donació	211 fes una K	215 K
donación	656 haz una K	656 tu K	683 tu K	683 una K	717 tu K	717 haz una K	721 K
donația	1703 K ta
donație	1703 fă o K	1707 K
donații	1707 K
donează	1703 K acum
dopuštenja	1816 bez K
dorzuć	1596 K się
dostawać	1592 chcesz K
dostávat	270 chcete K
dostávať	1883 chcete K
dostęp	1539 masz już K	1576 pełny K do	1576 wykup K	1596 kup K
dostępny	1539 artykuł K tylko
dotazník	250 krátký K	1863 krátky K
dotazníka	1863 nášho K
dotazníku	250 našeho K	250 krátkého K
dowolną	1598 K kwotą
dočtete	257 více se K
dołóż	1596 K się
dołącz	1546 K do nas na	1596 K do nas	1596 K do grona	1596 K do nich
draudžiama	1304 K kopijuoti	1304 be leidimo K	1304 be sutikimo K
draudžiamas	1325 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1597 K dalej
dziennikarką	1563 jest K
dzięki	1597 K wam	1597 K tobie
dziękujemy	1573 K za zapisanie	1573 K za zapis	1596 K, że nas czytasz
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
dömde	2014 K
dømte	344 K	1532 K
děkujeme	276 K, že nás čtete
dụng	2177 tải ứng K	2208 tải ứng K
""", 'e': """
edellyttää	861 K tunnusta
editörüdür	2070 K
elaboración	697 no ha participado en la K
electrònic	181 el teu correu K
electrónico	663 tu correo K	674 tu dirección de correo K no será publicada
elolvasásához	1033 a teljes cikk K
elsőként	1056 értesülj K
előfizetés	1084 K
előfizetéssel	1059 K
előfizető	1033 már K	1080 legyen K
előfizetőink	1033 K olvashatják	1059 K számára	1081 K
előfizetők	1069 csak K	1084 K
előfizetőknek	1033 csak K	1069 K szól
előfizetőnktől	1079 K
endereço	1620 seu K de email não será
engedély	1062 K nélkül tilos
engedélyezze	1038 K a javascript
engedélyhez	1062 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	933 cette K	1448 onze korte K	1448 onze K
enquêtent	933 K pour vous
enquêtes	933 nos K
ensimmäinen	866 K kuukausi
enthält	390 dieses element K daten
envíanos	717 K
epizódu	1861 K
erhvervsredaktør	310 er K
erişin	2087 K
erklärt	456 K
erklärte	456 K
erzählen	453 K sie es weiter
erzählt	456 K
erzählte	456 K
escribió	720 K
escríbenos	674 K a	717 K
estimé	935 a K
estás	653 ya que K aquí	653 ya que K por aquí
etkinleştir	2059 javascript'i K
evästeasetuksiasi	838 K
evästeet	838 K	863 K
evästeitä	823 K
existují	260 K díky
explicó	720 K
expliqué	935 a K
externého	1855 K obsahu
externí	243 K obsah
externího	243 K obsahu	243 obsah z K
externý	1855 K obsah
""", 'f': """
favoritkälla	1974 K
faça	1659 K um pix
felelősséget	30 nem vállal K
felhasználási	1038 K feltételek
feliratkozás	1034 K a hírlevélre	1034 hírlevél K
feliratkozásommal	1045 K
feliratkozással	1045 K
folosește	1672 K cookie
folytatásához	1033 a cikk K
fordítóval	1052 gépi K
forintért	1059 havi # K
formulára	1866 odoslaním K
formulário	1659 inscreva-se no K
formuláře	253 odesláním K
forrásként	1046 kedvenc K
fortæller	344 K
férjen	1080 K hozzá
följ	1959 K oss på	2011 K oss
förbehåller	29 K sig	29 K oss
förbehållna	1970 alla rättigheter K
fördere	453 K
fördermitglied	411 werde K	411 werden sie K
fördern	453 jetzt K	453 K sie
föredragen	1974 K källa
föredragna	1974 K källa
författare	1978 är K och
förklarar	2014 K
følg	292 K os på	341 K os	1476 K oss på	1529 K oss
første	323 K måned	343 K måned	1508 K måned	1531 K måned
független	1031 támogassa a K	1081 K sajtó
főszerkesztője	1050 K
""", 'g': """
gadā	1370 K
gazeteciliği	2100 bağimsiz K
gazeteciliğimiz	2100 K
gefällt	439 K ihnen, was sie	439 K dir, was du
gelmişken	2048 buraya kadar K
geöffnet	369 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1835 K
gridò	1197 K
gràcies	203 K a gent com tu	212 K a tu
grátis	1661 teste K
grâce	18 K à vous	872 K à vos dons
gärna	2011 vill K höra från dig
går	281 før du K	1465 før du K
gåva	1951 din K	1951 ge en K	2011 din K	2011 ge en K	2015 K
gönderdik	2094 size bir e-posta K
gönderin	2087 K
göra	2012 K mer
göre	2102 K
görün	2087 K
göster	2087 K
gösterilmeden	2064 kaynak K
głosuj	1587 K
głosujcie	1587 K
głównej	1578 na stronie K
gửi	2188 xin K về	2208 hãy K
""", 'h': """
használ	1038 sütiket K	1038 cookie-kat K
használat	1038 sütik K
heißt	456 K es
hinzufügen	382 bei google K
hirdetés	11 a K	11 K után
hjälp	1981 K av ai	2003 K av ai	2011 K oss
hjælp	313 K af ai	313 K fra ai	333 K af ai	341 vi har brug for din K	341 K os
hovorí	1891 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1083 K
hyödyntäen	839 tekoälyä K
häng	2011 K med i
häufiger	382 bei google K
hävdar	2014 K
håller	2010 läsare som K
hævder	344 K
hébergé	888 ce contenu est K par
híreinket	1079 K
hírekben	1036 a google K	1046 google K
hírlevelére	1045 K
hírlevelünk	1081 K
hírlevelünket	1045 K
hírlevelünkre	1034 K	1081 K
hírlevél	1084 K
hó	1082 ft/K
hónap	1059 első K	1082 első K
hører	1499 der du K
hükmetti	2102 K
hüüdis	761 K
hüüdsid	761 K
hűségidő	1069 K nélkül
hồng	2206 nhận hoa K
""", 'i': """
iecienītāko	1345 K avotu
ifølge	344 K	1532 K
illimité	876 accès K	925 en K
incorporó	681 se K a
independentă	1704 presa K
independência	1660 a K
indicó	720 K
indiqué	935 a K
indrømmede	344 K
indépendance	933 notre K
indépendant	872 soutenez le journalisme K	933 journalisme K	933 média K
indépendante	922 la presse K a	933 presse K	933 information K
información	668 sigue toda la K	668 siga toda la K	681 cubre la K	718 esta K
informację	1562 wyślij K
informațiilor	1677 preluarea K
informó	720 K
informē	1371 K
innehåll	1962 externt K	1980 externt K
innehållet	9 K
innrømmet	1532 K
inquiète	935 s'K
inquérito	35 nosso K
inscrição	1609 cancelar a K	1650 sua K foi
inscríbete	717 K
insändare	1979 skicka din K	1979 din K till	1979 skriva en K
intelektą	1312 dirbtinį K	1327 dirbtinį K
inteligencję	1584 przez sztuczną K
inteligencí	262 umělou K
intelligenciával	1052 mesterséges K készült	1071 mesterséges K
intégralité	876 pour lire l'K
investigación	718 esta K
investigação	1660 esta K
investigație	1704 această K
investigațiile	1704 continua K
invítame	717 K a
invítanos	717 K a
istediğiniz	2052 K zaman iptal	2101 K zaman iptal
izražavaju	1810 komentari K
içeriği	9 K
içeriğin	2072 harici K
išorinio	1310 K turinio
""", 'j': """
jautāja	1371 K
jesteś	1534 skoro już tu K	1534 skoro tu K
jugé	935 a K
jurnalistă	1680 este K
jurnaliștii	1702 K noștri îți trimit	1704 K noștri
jälgi	758 K meid
jäljellä	857 ilmaista juttua K
jäseneksi	864 liity K
""", 'k': """
kanał	1597 nasz K
kannatusjäseneksi	864 liity K
kanál	277 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1836 K
kedykoľvek	1841 odhlásiť sa môžete K
keresőben	1046 google-K
khoản	2174 bạn đã có tài K	2179 điều K sử dụng
không	2184 K sao chép
khẳng	2211 K định
kifogásolja	1083 K
kiáltotta	1083 K
kiáltották	1083 K
kiến	2196 ý K của bạn sẽ
kliknutím	253 K na
kolačića	1802 K	1831 K
kolačiće	1802 K	1831 K
kolačići	1802 K
komentować	6 K	1551 aby K
komentár	6 pridať K	1864 pridajte K
komentára	1864 pridanie K	1864 vloženie K
komentátor	241 je K	241 , K
komentátorem	241 je K
komentátorkou	241 je K	1853 je K
komentátorom	1853 je K
komentář	6 přidat K
komentáře	6 pro přidání K	251 vložení K	251 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	839 K
konferencję	1567 naszą K
kopírovanie	1846 K obsahu bez	1846 K je zakázané
kopēšana	1344 K bez
korespondentką	1563 jest K
korespondentė	1309 K
korábban	1078 K itt írtunk	1078 K ebben a cikkben írtunk
krzyczał	1599 K
krævede	21 K felter er
krönikör	1978 är K
kulturalną	1571 K dyskusję
kulturredaktör	1978 är K
kulturredaktør	310 er K	1494 er K
kumppanuuslinkkejä	851 K
kvíz	250 náš K	1863 náš K
kvíze	1863 našom K	1863 v K
kvízu	250 našem K	250 v K
kávéra	1082 K
käyttää	823 tämä sivusto K
käyttöehdot	846 hyväksyt K
kérdezte	1083 K
kérdőívünket	35 K
kért	1083 K
kérte	1083 K
können	453 K sie uns
köszönjük	1080 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1036 K minket	1080 K minket
közlése	1070 nélküli K tilos
közölte	1083 K
kúpte	1888 si K
kündigte	456 K an
künstlichen	400 K stimme vorgelesen	400 K stimme vertont
küpsised	738 K
küpsistega	738 K	757 K
küsis	761 K
kč	255 za # K	255 od # K	278 od # K
kļūsti	1368 K par
kể	2211 K
""", 'l': """
labākie	1364 K raksti tavā
lamentó	720 K
lançait	935 K
lasītu	1335 lai K tālāk
lasītāji	1369 mūsu K
lasītājiem	1369 mūsu K
lejupielādē	1368 K
leverandør	1496 ekstern K
leverantör	1980 extern K
leído	711 has K tus #
lietotnē	1354 K
linkistä	850 lisää tästä K
liên	2208 hãy K hệ
lucrează	1680 K în presă
lunedì	17 ogni K
lună	1705 pe K
luận	6 để bình K	2196 bình K của bạn sẽ
lájkolj	1036 K minket
läget	1989 koll på K
lähdet	811 ennen kuin K
läsa	1992 du kan K mer	1992 kan du K mer	1992 K mer om	2012 fri att K
läsare	36 våra K	1990 våra K	2012 våra K
läsarna	18 tack vare K
läser	2011 tack för att du K
läsning	0 min K
lästid	0 K
låst	337 K for	1525 K for	2007 K för
læser	341 tak fordi du K
læserbrev	311 skrive et K	311 send dit K
læsere	36 vores K	342 vores K
læseres	322 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	661 K de notas
límites	660 sigue leyendo sin K
lòng	2188 vui K gửi về	2208 vui K gửi	2208 vui K gọi
lūdza	1371 K
lập	2199 ủng hộ báo chí độc K	2209 báo chí độc K
""", 'm': """
mailovú	1866 e-K adresu
mainoslinkkejä	37 K	851 K
manhãs	17 todas as K
masintõlke	740 K abil
materiał	9 ten K
matéria	20 ler esta K	1607 esta K é só	1655 para ler esta K	1660 esta K
matérias	1627 limite de K
matí	211 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1083 K
megszakítása	21 válasz K
meidän	864 tue K
meitä	848 tukea K	848 tue K	864 tue K	864 auta K
mesačne	1890 K
mesečno	1835 K	1945 K
mesélte	1083 K
miesiąc	1598 za K
miesięcznie	1598 K
miễn	15 bài K phí	2201 hết số bài K phí	2210 dùng thử K phí
mjesečno	1835 K
modération	916 charte de K	916 K par la rédaction
mokė	1332 K
mostrará	660 este mensaje se K en
multó	720 K
mulțumim	1703 K că ne citești
munkatársa	1050 K
munkánk	1081 K
munkánkat	1031 támogasd K	1031 támogassa K	1057 K	1080 támogasd K	1080 támogassa K	1081 K
myönsi	867 K
másodközlés	1043 K
märkis	761 K
määräsi	867 K
mån	1991 kr/K	2013 kr/K
månad	1953 testa en K	1991 en K för	2011 testa en K	2013 per K	2013 varje K
månaden	1991 första K	2013 i K	2013 första K
månader	1991 K för #	2011 testa # K
månadsgivare	2011 bli K
måned	286 prøv en K	323 i # K	341 prøv en K	343 pr. K	1508 en K for	1529 prøv en K	1531 per K
måneden	343 om K	1531 i K
måneder	323 i # K	1508 K for #
média	933 notre K
mês	1660 até o fim do K	1661 por K	1661 ao K
mówi	1599 K
môžete	1862 článok si K
müşterimiz	2098 K
mācīja	1371 K
mākslīgais	1351 K intelekts
mēnesis	1370 pirmais K
mēnesī	1370 K
mėgstamiausią	1305 K
mėnesį	1331 per K
měsíc	255 první K	278 za K	278 první K
měsíčně	278 K
můžete	249 článek si K
mạnh	2211 nhấn K
""", 'n': """
napisał	1599 K
napisała	1599 K
napište	240 K nám	272 K na	276 K nám
napísal	1891 K
napíšte	1852 K nám	1852 K, prosím	1885 K na	1888 K nám
naročilo	1921 hvala za K
naročite	1896 K se na naše	1943 K se
naročnik	1895 že K
naročnike	1902 samo za K	1902 le za K
naročniki	1934 lahko berejo le K	1934 berejo samo K	1947 K
naročnikom	1895 dostopen le K	1895 na voljo K	1895 na voljo samo K	1895 na voljo le K	1934 dostopna le K	1934 dostopna samo K	1934 dostopen le K	1934 dostopen samo K
naročnina	1922 K	1947 K
naročnino	1922 z K
narzędzi	1584 przy wsparciu K ai
naujienlaiškio	1317 K
naujienlaiškis	1330 mūsų K	1333 K
naujienlaiškį	1298 mūsų K	1317 K	1329 užsisakykite K	1330 mūsų K
navođenja	1816 bez K izvora
navođenje	1816 uz K izvora
našeho	246 do K týmu	246 K e-shopu
našem	1806 K timu
našich	271 K zpráv	1884 K správ
neatkarīgu	1368 atbalsti K
nekünk	1080 segíts K	1080 írjon K	1080 írj K	1080 jelezd K	1081 K adód
nemokamą	1321 K paskyrą
neobmedzený	1840 K prístup
neodpovídá	30 K za
neomezený	236 K přístup
neomezeně	220 K číst
nepriklausomą	1319 paremkite K žurnalistiką	1329 paremkite K	1330 K žurnalistiką
newsissä	831 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	276 podpořte K
nezávislá	277 K média
nezávislé	1889 K médiá
nezávislú	1888 podporte K
ngoài	2191 nội dung bên K
nguồn	2186 K ưu tiên	2186 K tin ưu tiên	2207 ghi rõ K
nhiệm	2196 chịu trách K về nội dung bình luận
nhân	2192 trí tuệ K tạo
nhấn	2208 K vào đây
nhận	2175 đăng ký K bản tin	2175 đăng ký K tin	2179 chấp K tất cả	2208 đăng ký K
nhập	24 đăng K	2174 đăng K để	2174 vui lòng đăng K	2208 đăng K để
niedostępny	1564 materiał wideo jest K
niezależne	1596 wesprzyj K	1596 wspieraj K	1597 K media
niezależność	1597 K
niezależną	1597 jesteśmy K
noastră	1704 munca K
nolēma	1371 K
norāda	1371 K
notificações	14 as K	1611 ative as K	1611 ativar K	1611 receba K
notificările	14 K	1670 activează K
notifikácie	1865 K
notícia	1660 esta K
notícias	1609 receba as K	1609 receba K	1614 siga as últimas K
novinařina	277 naše K
novinařinu	277 nezávislou K
novinár	1853 je K	1853 , K
novinári	1889 naši K
novinárka	1853 je K	1853 , K
novinárkou	1853 je K
novinárom	1853 je K
novinář	241 je K	241 , K
novinářem	241 je K
novináři	277 naši K
novinářka	241 je K	241 , K
novinářkou	241 je K
novičke	1896 na e-K
novičnik	1903 K	1903 e-K	1944 naš e-K	1947 K
novičnika	1903 K
nusprendė	1332 K
nášho	1859 do K tímu
nächste	21 in diesem browser für die K	453 sind sie der K
nói	2211 K
năm	2210 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	246 našem K
obegränsad	1953 K tillgång
obligāta	1344 atsauce K
oblíbené	238 K zdroje
oblíbených	238 K zdrojů
oblíbenými	238 K zdroji
obrigatórios	21 campos K são	1620 campos K são
obveščanje	1921 na naše K
obľúbené	1850 K zdroje
obľúbených	1850 K zdrojov
obľúbenými	1850 K zdrojmi
odebírat	270 chcete K
odebírejte	222 K náš	276 K
odemkněte	220 K si
odhlásit	222 K se můžete kdykoli
odoberať	1883 chcete K
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1810 komentari K	1810 komentari ne K
odídete	1848 kým K
ofereça	1607 K este artigo
ograniczeń	1539 czytaj bez K	1539 czytaj więcej bez K
ogłosił	1599 K
ogłosiła	1599 K
oikaisupyynnöt	842 K
oikaisupyyntö	842 K
olvashatják	1077 csak előfizetők K
olvasási	0 K idő
olvasóiból	1057 K él
olvasóink	36 K	1081 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	717 danos tu K
ordenó	720 K
ordonné	935 a K
ortakliği	2084 iş K linkleri
orzekł	1599 K
osobních	235 ochrany K údajů	235 ochraně K údajů
osobných	1855 K údajov
otrzymywać	1592 chcesz K
oznámení	14 K
oznámil	279 K	1891 K
oznámila	279 K	1891 K
ozvěte	240 K se nám	276 K se nám
""", 'p': """
padėkite	1329 K mums
pageidaujamą	1305 K šaltinį
paklausė	1332 K
palīdzi	1358 ziedo un K	1368 K mums
palīdzību	1351 mākslīgā intelekta K	1366 mākslīgā intelekta K
parašykite	1329 K mums
parsisiųskite	1329 K
participación	674 normas de K
partnerské	258 K odkazy	1871 K odkazy
partneři	227 my a naši K
pastā	1356 e-K
patronką	1582 zostań naszą K
patrões	1660 sem K
paylaşin	25 K	2087 K
paziņoja	1371 K
paziņojumus	1355 K
państwa	1562 czeka na K
pašte	1317 jūsų el. K
pažadėjo	1332 K
periódico	718 este K	718 nuestro K
permanència	213 sense K
personvernerklæring	1479 K
phê	2199 mời bạn một ly cà K
phóng	2188 liên hệ K viên	2190 là K viên báo	2190 là K viên của
phút	0 K đọc
pidió	720 K
pidätetään	828 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1799 K nam	1830 K nam na	1830 K na	1833 K nam	1908 K nam	1908 K na	1938 K nam na	1938 K na	1943 K nam
piškotke	1911 K	1939 K
piškotki	1911 K
piškotkov	1911 K	1939 K
pište	272 K na	272 K nám na
plânge	1706 se K
pochází	243 obsah K
podcastów	1568 K
podcastů	248 K
podcaście	34 naszym K
podkreśla	1599 K
podporovatelé	277 naši K
podporují	277 nás K
podpoře	277 díky K
podpořte	260 K	276 K nás	276 K naši	276 K naše	276 K mě
podrška	1833 vaša K
podrške	1817 bez vaše K	1834 vaše K
podršku	1833 vašu K
podržite	1817 K	1833 K nas	1833 K naš
podľa	1891 K
poinformował	1599 K
poinformowała	1599 K
pokračovanie	1840 pre K v čítaní
pokračování	220 K je dostupné	258 K článku níže
pokračuje	258 článek K	258 text K	1871 článok K	1871 text K
pokračujte	220 K ve čtení s
política	191 K de galetes	672 K de cookies	1618 K de cookies	1629 cobre K
pomocí	262 K ai
pomocą	1584 z K ai
pomoć	1833 vašu K
pomóż	1596 K nam
pomôžte	1888 K nám
poprosił	1599 K
poprosiła	1599 K
poprosiło	1599 K
poslední	269 K článek zdarma	269 K článek, který můžete
posledný	1882 K článok zadarmo
poslušajte	1937 K nas
postafiókjába	1034 K
postaládádba	1045 a K
postaládájában	1045 ön K
posílat	253 nechte si K
posílejte	240 K nám
potřebujeme	276 K vaši pomoc	276 K vaši podporu
používame	1855 K cookies
používá	227 tento web K
používáme	227 K cookies
powiedział	1599 K
powiedziała	1599 K
pozostało	1539 K # %	1539 K #%
pošaljite	1799 K nam	1799 K na	1833 K nam
pošlete	240 K nám	276 K nám
pošlite	1852 K nám	1888 K nám
pošljite	1908 K nam	1908 K jo nam	1908 K na	1943 K nam
požádal	279 K
požádala	279 K
pracę	1597 naszą K
pranešimus	1316 K
pranešė	1332 K
prašė	1332 K
predchádzajúceho	1886 bez K súhlasu
predplatiteľ	1840 už ste K	1840 ste K
predplatiteľom	1847 K	1888 staňte sa K
predplatiteľov	1847 pre K
predplatné	1840 už máte K	1868 K	1888 kúpte K	1888 kúpte si K	1892 K
predplatného	1868 K
predplatným	1868 K
preferată	1678 sursă K
preferované	238 K zdroje	1850 K zdroje
preferovaný	238 K zdroj	1850 K zdroj
preferovaných	238 K zdrojů	1850 K zdrojov
preferovaným	238 K zdrojem	1850 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1539 tylko dla K	1590 tylko dla K
prenumeratą	1576 z K
prenumeratę	1539 masz już K	1576 zamów K	1576 kup K	1576 wykup K
prečítate	1840 celý článok si K
pridružite	1833 K se našoj	1833 K im se	1943 K se nam
pridržana	1792 sva prava K
pridržane	1901 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1332 K
prihlásenie	1841 ďakujeme za K	1866 ďakujeme za K
prihlásení	1868 po K
prihlásením	1866 K súhlasíte
prihláste	24 K	1840 K sa a čítajte	1888 K sa na odber
prihvaćate	1812 prijavom K
pripažino	1332 K
programėlėje	1315 K
programėlę	1315 K
prohlížeč	10 váš K
pronađite	1828 K nas
proposé	912 conçu et K par
pročitali	1786 da biste K
pročitate	1786 da K cijeli	1786 da K ceo
prośbę	1534 mamy do ciebie K	1534 mamy małą K
prošnjo	1905 imamo majhno K	1905 majhno K
prywatności	1549 polityka K	1549 polityce K
przeczytać	1539 aby K cały	1539 aby K ten artykuł
przeczytałaś	1571 dziękujemy, że K
przeczytałeś	1571 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1537 K nam #%	1596 K nam	1596 K #
przesyłajcie	1562 K
prześlij	1562 K nam	1596 K nam
przyznał	1599 K
przyznała	1599 K
przyślij	1562 K nam	1596 K nam
práca	1889 naša K
práce	277 naší K
práci	277 naši K
prácu	1889 našu K
précisé	935 a K
préférée	902 source K
préférées	902 sources K
prévient	935 K
príspevky	1864 K v diskusii
príspevok	1888 váš K
próxima	1660 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1149 blocco della K	1195 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1050 K
publicité	11 la K	11 cette K	886 bloqueur de K	886 bloqueurs de K	933 sans K
publicités	886 bloqueur de K
publicystką	1563 jest K
publicystą	1563 jest K
publikování	233 K nebo šíření
publiée	22 ne sera pas K	890 votre adresse e-mail ne sera pas K
pyyntö	811 pieni K
pyysivät	867 K
pásale	717 K esta
päevakokkuvõte	745 K
päätoimittaja	836 K
päätti	867 K
pénzbe	1081 K kerül
pénzéből	18 olvasók K
písemného	234 bez K souhlasu
písomného	1886 bez K súhlasu
píšte	1885 K na	1885 K nám na
pódcast	34 nuestro K	718 nuestro K
pārpublicēšana	1338 K bez	1344 K bez
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
quyên	2208 K góp ngay	2212 K góp
quyền	2184 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1371 K
rappelé	935 a K
rašykite	1329 K mums
rašė	1332 K
reclamă	11 K
reconoció	720 K
recordó	720 K
redacció	202 la K t'envia	212 la nostra K
redacción	707 la K te envía	718 nuestra K
redacția	1702 K îți trimite	1704 K noastră
redakcję	1596 wesprzyj K
redaktorką	1563 jest K
redaktorė	1309 K
redaktör	1978 är K för	1978 är K på	1978 är politisk K
redaktør	310 er K på	310 er K for	310 er politisk K	1494 er politisk K	1494 er K i	1494 er K for
redação	1650 a K envia	1660 nossa K
refusé	888 K le dépôt
registrácii	1868 po K
registráciou	1866 K súhlasíte
registráciu	1866 ďakujeme za K
regisztrálj	1080 K
regisztráljon	1080 K
regisztrálnia	1077 K kell
regístrate	660 K para	660 K gratis
rejestrując	1573 K się
reklamlänkar	1993 K
reklamą	11 K
reklám	1889 bez K
reklámok	1081 K nélkül
reportaż	1597 ten K
reporterką	1563 jest K
reportér	241 , K	1853 , K
reportérem	241 je K
reportérka	241 , K	1853 , K
reportérkou	241 je K	1853 je K
reportérom	1853 je K
reproducció	185 prohibida la K	210 K sense permís
reproducción	680 prohibida su K	680 prohibida la K
reprodução	1626 proibida a K	1626 K proibida	1658 K permitida desde	1658 K é permitida desde
republié	896 K avec	930 cet article est K
repórter	1629 é K
responsabilità	30 K di
reveló	720 K
rezervăm	29 ne K dreptul
riêng	2179 chính sách quyền K tư	2201 dành K cho thuê bao	2207 quan điểm K của tác giả
rovatvezetője	1050 K
ročne	1890 K
ročně	278 K
rät	456 K
rätta	1984 K fel
rättar	1984 vi K fel
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
részesített	1046 előnyben K forrásként
röst	1981 ai-K
răspunsul	21 anulează K
rằng	2211 viết K	2211 cho K
""", 's': """
sacīja	1371 K
sadržaj	9 ovaj K	1802 vanjski K	1802 spoljni K
sadržaja	9 ovog K	1802 vanjskog K	1802 prikaz ovog K	1802 prikaz K
sakė	1332 K
sanctionné	935 a K
sandučić	1787 u vaš K
sandučiću	1787 u vašem K	1812 vašem K
sbírka	280 K
schließen	353 K sie ein abo	453 K sie ein abo
schránke	1841 vašej K
schránky	222 do vaší K	1841 do vašej K
sdílejte	25 K
segítsen	1080 K, hogy
segítségedre	1080 szükségünk van a K
según	720 K
sentenció	720 K
sería	708 sin ti no K
sesión	24 inicia K	24 inicie K	660 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1659 inicie K
señaló	720 K
sisällön	9 K	838 ulkoisen K
sisältö	815 tämä K on vain
sisältöä	838 ulkoista K
sjefredaktør	1494 er K
skarży	1599 K
skrzynkę	1541 na twoją K	1541 na swoją K	1573 K mailową
slobodné	1888 podporte K
slobodnú	1888 podporte K
slušajte	1828 K nas
sondę	1570 naszą K
sonuçlarinda	2067 google arama K
sorumluluğu	30 K
souborů	235 K cookie
souhlasíte	253 e-mailu K	253 odesláním K	253 registrací K
soạn	2199 hãy ủng hộ tòa K	2207 bằng văn bản của tòa K	2209 tòa K
spolupráci	258 ve K s partnerem	1871 v K s partnerom
sporočite	1908 K nam
sportkrönikör	1978 är K
sportsredaktør	310 er K
spracovaním	1866 K osobných údajov
sprijiniți	1703 K
sprijină	1703 K-ne
správach	1851 google K
správy	1851 google K
stellenbörse	395 in unserer K
straipsnį	1328 šį K	1330 visą K
stronę	1593 naszą K
stwierdził	1599 K
stwierdziła	1599 K
stáhněte	276 K si
står	30 K för
stöd	1951 med ditt K	2011 K oss	2011 K vår	2011 ditt K
stödja	1990 K oss med
stödmedlem	2011 bli K
stödprenumerant	2011 bli K
stötta	1990 K oss med	2011 K oss	2011 K vår	2011 K vårt
støt	322 K os	341 K os	341 K med
støtt	1529 K oss	1529 K vår
støtte	284 med din K	284 vi har brug for din K	322 K os med	322 din K gør	341 din K	341 bliv K	1468 med din K	1507 K oss med	1529 din K
støtteabonnent	1529 bli K
støttemedlem	341 bliv K	1529 bli K
stāstīja	1371 K
stěžuje	279 K
subscripció	215 K
subskrybentów	1539 tylko dla K	1539 dostępna dla K	1539 dostępne dla K	1590 tylko dla K
subskrypcją	1576 z K
subskrypcję	1539 kup K	1539 masz już K	1573 dziękujemy za K	1576 wykup K	1596 kup K
suosikkilähteeksesi	831 K
suosikkilähteeksi	831 K
sursă	1701 link activ către K
suscripción	660 ya tengo una K	717 cambia tu K	721 K
suscríbase	717 K
suscríbete	660 K para	660 K por	660 K en	663 K al boletín	717 K
susțin	1694 care ne K lunar	1704 ne K lunar
susține	1703 K-ne	1703 K presa	1706 K că
susținerea	1703 K ta
susțineți	1703 K-ne
svarīgākie	1367 nedēļas K
svarīgākās	1367 nedēļas K
svěřte	240 K se nám
szerkesztője	1050 K
szerkesztőségünk	1081 K
szerkesztőségünknek	1081 K
szerzője	1050 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	1991 tills du K upp	2014 K
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
sök	2005 K nu
sökresultat	1974 K på google
söyledi	2102 K
søg	335 K nu
søgeresultater	306 K på google
søgning	306 google-K
søk	1523 K nå
søkene	1490 google-K dine
søkeresultatene	1490 K dine på google
súhlasu	1886 bez K
súhlasíte	1866 odoslaním K
súmate	717 K al
süresi	0 okuma K
sütik	1051 K
sütiket	1051 K
săptămână	17 o dată pe K	1705 pe K
sīkdatnēm	1349 K	1367 K
sống	2199 nuôi K tờ báo	2199 bạn đọc nuôi K
""", 't': """
találatok	1046 google-K
tanácsolta	1083 K
tanította	1083 K
taşiyin	2087 K
teigė	1332 K
tekemään	865 K sitä
tekijänoikeus	828 K suojaa
tekoäly	839 tehnyt K
tekoälyllä	839 K
tekoälyn	839 K avulla	839 K tekemä
tekoälyä	839 käyttää K
telefonā	1355 savā K
tesszük	22 nem K közzé
textům	267 ke všem K
teşekkürler	2099 okuduğunuz için K
thiết	2207 không nhất K phản ánh quan điểm
thuê	2201 dành cho K bao	2201 đã là K bao	2212 K bao
thuộc	2184 bản quyền K
thành	2174 dành cho K viên	2198 bạn đã đăng ký K công	2208 trở K thành viên
tháng	2201 đọc miễn phí trong K	2210 mỗi K	2210 hàng K	2210 K đầu
thích	2186 nguồn tin ưa K	2186 nguồn yêu K
thông	14 K báo	2177 bật K báo	2177 nhận K báo	2188 bạn có K tin	2188 bạn đọc cung cấp K tin	2207 khi phát hành lại K tin	2208 bật K báo
tillgång	2011 få fri K
tillåtet	2002 inte K att återge
tiếng	2196 K việt có dấu
tiếp	2174 để K tục đọc	2174 để đọc K	2199 K sức cho báo chí	2201 để K tục đọc	2208 đăng ký để đọc K	2208 hãy K sức
tjänst	1948 en liten K att be
tjänsten	2005 sök K
továbbolvasáshoz	1033 a K
toàn	20 K bộ bài	2174 để đọc K bộ	2174 đọc K bộ bài	2201 để đọc K bộ bài	2208 đăng ký để đọc K bộ
tretích	1855 cookies K strán
treści	9 tej K	1576 dostęp do K
treść	9 tę K
trên	2177 theo dõi K
trước	2196 K khi đăng
trường	21 các K bắt buộc
tudósítója	1050 K
turpinātu	1335 lai K lasīt
tuần	17 mỗi K	2198 bản tin hằng K của	2198 bản tin hàng K của	2210 mỗi K
tvrdí	279 K
työmme	865 K
työtämme	864 tue K	865 K
tájékoztató	1038 adatvédelmi K
támogass	1080 K minket
támogasson	1080 K minket
támogathat	1057 K minket
támogatása	1057 K nélkül	1057 olvasók K nélkül	1080 az ön K
támogatásod	1080 a te K
támogatásából	1057 olvasóink K
támogatásával	1060 partnerünk K
támogatónk	1057 legyen ön is K	1057 legyél te is K
täglich	357 K per mail
tähtsamad	757 nädala K
tärkeimmät	863 K jutut
tästä	850 lisää K
täällä	811 kun kerran olet K
täältä	850 lisää K
téléchargez	932 K
töltsd	1080 K le
týden	17 každý K
týdně	278 K
týždenne	17 raz K
tłumaczy	1599 K
třetích	243 cookies K stran
tải	2208 K về
""", 'u': """
uafhængigt	342 K medie
ubegrænset	286 K adgang
udostępnij	25 K
ukarał	1599 K
ulaşin	2069 bize K	2087 K
ulaşmak	2069 yazara K
unabhängig	448 K von unserer redaktion	448 von unserer redaktion K	454 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1161 insegna all'K
unterstütze	349 K unsere arbeit	349 K uns mit	453 K uns	453 K unsere	453 K mich	453 K meine
unterstützen	349 K sie unsere arbeit	349 K sie uns mit	349 mit einer spende K	349 können sie uns K	453 K sie uns	453 K sie unsere	453 sie können das K	453 freiwillig K	453 K sie mich	453 K sie meine	453 K uns
unterstützt	365 ihr browser K	453 K uns
unterstützung	411 ihrer K	411 deiner K	453 mit ihrer K	453 mit deiner K	453 ihre K	453 deine K	453 eure K
upozornění	224 zapněte si K	252 K
upphovsrätt	1970 skyddat enligt lagen om K
upphovsrättslagen	1970 skyddat enligt K
uprednostňované	1887 K zdroje
uprednostňovaný	1887 K zdroj
uprednostňovaných	1887 K zdrojov
upřednostňované	275 K zdroje
upřednostňovaný	275 K zdroj
upřednostňovaných	275 K zdrojů
uredništva	1901 brez dovoljenja K	1901 brez soglasja K
uredništvo	1915 v naše K	1944 naše K
uredništvu	1908 pišite K
urmărește	1670 K-ne pe	1670 K-ne și pe	1670 K știrile	1703 K-ne
urmăriți	1670 K-ne pe	1703 K-ne
utilização	1618 K de cookies
utilizează	1672 K cookie
utilizăm	1672 K cookie
utánközlés	1043 K
uutislähteeksesi	831 ensisijaiseksi K
uutislähteeksi	831 ensisijaiseksi K
uznał	1599 K
uznała	1599 K
uzsvēra	1371 K
użyciu	1584 przy K ai
użytkowników	1571 opiniami K
używamy	1549 K plików cookie
užsisakykite	1295 K prenumeratą
""", 'v': """
vašeho	222 do K e-mailu
vedieť	1852 dajte nám K
venerdì	17 ogni K
verhängte	456 K
versión	2 K en audio
verstärkung	395 suchen K
versão	2 K em áudio
vervielfältigung	375 K nur mit
veröffentlicht	22 wird nicht K	369 deine e-mail-adresse wird nicht K	369 ihre e-mail-adresse wird nicht K
veröffentlichung	424 seit der K geändert	424 seit K geändert
već	1796 kad ste K tu	1835 K od
vidéo	9 cette K
virheensä	842 korjaa K
viên	2190 là biên tập K của	2201 dành cho hội K
viết	2208 hãy K thư	2209 bài K này	2211 ông K	2211 bà K
você	18 sem K	1660 sem K
vollständigen	353 K artikel lesen
volontär	385 ist K
volontärin	385 ist K
vprašalnik	1918 K
vyhradené	1846 všetky práva K	1846 autorské práva sú K
vypočuť	1862 si môžete K
vysvetľuje	1891 K
vysvětluje	279 K
vytvořila	262 K ai
vyzývá	279 K
vyžadované	21 K informace	21 K polia
vás	260 bez K by	277 bez K by	1873 bez K by	1889 bez K by
väitis	761 K
väittää	867 K
välise	738 K sisu
vårt	1472 meld deg på K
véli	1083 K
vídeo	9 este K
vďaka	1889 K vám
vēlamo	1345 K avotu
vēstkopai	1356 K
vēstulei	1356 ziņu K
vědět	240 dejte nám K	276 dejte nám K
všetkým	1880 k K textom
""", 'w': """
webbläsare	10 din K
webinár	1859 náš K
webinář	246 náš K
według	1599 K
weißt	384 K du mehr
wiadomościach	1593 google K
wołał	1599 K
wpłata	1582 każda K	1596 twoja K
wpłatom	1597 dzięki K
wpłać	1596 K
wspierającym	1596 zostań K
współpracy	1579 we K z partnerem
wyjaśnia	1599 K
wypisać	1541 K się w każdej chwili
wyrażam	1541 K zgodę na
wyślij	1562 K nam
wöchentlichen	357 K newsletter
właściciela	1597 nie mamy K
""", 'y': """
yazdiğimiz	2097 daha önce K haber
yhteistyössä	851 K mainostajan
yönetmenidir	2070 genel yayin K
""", 'z': """
zaakceptować	1564 K pliki cookie
zadaním	1866 K e-mailu
zadržana	1792 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	253 K e-mailu
zagłosuj	1587 K
zahvaljujući	18 K čitaocima	18 K čitateljima	1817 K vama	1834 K vama
zakázané	1846 šírenie je K
založte	276 K si účet
zamknutý	1840 článok je K
zamčený	220 článek je K
zapisując	1573 K się
zapowiedział	1599 K
zapowiedziała	1599 K
zastrzeżone	1557 wszelkie prawa K	1557 wszystkie prawa K
zašlete	240 K nám
zašlite	1852 K nám
zaželen	1941 K vir
zaželene	1941 K vire
zaželeni	1941 K vir
zbiórka	1600 K
zbývá	220 K vám # %
zdieľajte	25 K
zespołu	1567 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1564 treść K
zewnętrzne	1549 treści K	1564 treści K
zewnętrznej	1564 treści K
zgłoś	1562 K go nam	1596 K nam
ziņas	1367 mūsu K
znać	1594 daj nam K	1596 daj nam K
zobrazení	243 K tohoto obsahu	243 K obsahu
zostań	1596 K z nami
zpracováním	222 souhlasím se K	227 K osobních údajů
zprávy	239 google K
zprávách	239 google K
zugänglich	412 frei K
zunächst	375 dieser artikel erschien K
zurück	440 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1576 za # K	1576 od # K	1598 od # K
złotówka	1582 każda K	1597 każda K
""", 'á': """
állítja	1083 K
""", 'ä': """
ägare	1990 inga rika K
ähnliches	384 K erlebt
ändå	1948 nu när du K är här
äpp	743 K
äppi	743 K
""", 'å': """
åndsverkloven	1487 beskyttet av K
året	343 om K
återges	1970 får inte K
""", 'ç': """
çalişmak	2074 bizimle K
çalişmalarimiz	2100 K
çerezler	2059 K kullan
çerezlere	2072 K
çerezleri	2059 K kullan	2072 K	2098 K kabul
çözün	2087 K
""", 'é': """
échanos	717 K una mano	717 K un cable
écrit	897 K pour	935 a K
écrivain	897 est K
écrivez	932 K-nous
électronique	879 dans votre boîte aux lettres K
équipe	933 notre K
értesítéseket	14 K	1056 K
értesüljön	1056 K elsőként
évente	1082 K
""", 'í': """
ígérte	1083 K
írta	1083 K
""", 'î': """
înscrie	1703 K-te la
""", 'õ': """
õpetas	761 K
""", 'ö': """
öffnen	358 app K
önemli	2098 günün en K
önerdi	2102 K
önskad	1974 K källa
""", 'ú': """
újságírás	1081 független K	1081 a jó K
újságírásunk	1081 K
újságíróink	1081 K
újságíróinkkal	1079 K
újságírója	1050 K
última	668 siga la K hora	668 sigue la K hora
""", 'ü': """
übernommen	375 K von	449 von der agentur K	449 deutschen presse-agentur K
übersicht	378 K	433 diese K wurde
ücretsiz	15 K haber	15 K makale	2085 K üye olun
ügyfelünk	1079 K
ühendust	758 võta K
ütles	761 K
ütlesid	761 K
üyeliği	2080 bülten K
üçüncü	2072 K taraf
""", 'č': """
čitajte	1828 K nas
čitalaca	1817 uz podršku K	1834 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1834 naši K
čitatelia	1889 naši K
čitatelja	1817 uz podršku K	1834 naših K	1834 uz podršku K
čitatelji	36 naši K	1834 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1873 vďaka podpore K	1889 našich K	1889 vďaka podpore K
članak	20 cijeli K	1796 svidio vam se K	1813 cijeli K	1813 ceo K	1834 ovaj K
člancima	1824 svim K
članek	1905 vam je bil K všeč	1944 ta K
člankov	1933 do vseh K
členem	276 staňte se K
členom	1888 staňte sa K
článek	20 celý K	216 líbil se vám K	220 celý K za	255 celý K	277 tento K	277 líbil se vám K
článkom	1868 všetkým K	1880 k všetkým K	1880 ku všetkým K
článku	20 celého K
články	277 naše K
článků	255 limit K
článkům	255 všem K	267 ke všem K
článok	20 celý K	1848 páčil sa vám K	1868 celý K	1889 tento K
čtenáři	277 naši K
čtenářů	36 našich K	260 díky podpoře K	277 našich K	277 na podpoře K	277 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čtěte	271 K nás
číst	277 K dál bez
čítajte	1884 K nás	1888 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1888 K, že nás čítate
""", 'đ': """
đây	2208 bấm vào K
đóng	2208 K góp của bạn	2208 hãy K góp
đăng	2198 cảm ơn bạn đã K ký	2198 bằng việc K ký, bạn	2208 K ký để đọc bài
đường	2188 K dây nóng của tòa soạn	2188 K dây nóng của báo
đọc	18 nhờ bạn K	2201 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1890 K sumou
""", 'ř': """
řekl	279 K
řekla	279 K
říká	279 K
""", 'ś': """
śledztwa	1597 nasze K
śledztwo	1597 to K
śledź	1546 K nas na	1596 K nas
""", 'š': """
šaljite	1799 K nam
šaukė	1332 K
šiandien	1319 aukokite K
šodien	1358 ziedo K
""", 'ź': """
źródło	1557 K: pap
""", 'ž': """
želene	1941 K vire
želeni	1906 K vir
željene	1797 K izvore
željeni	1797 K izvor
žurnalistai	1330 mūsų K
žurnalistas	1309 K
žurnalistika	277 naše K	277 nezávislá K	1330 K kainuoja	1330 gera K	1889 nezávislá K
žurnalistiku	277 nezávislou K	1889 nezávislú K
žurnalistiky	277 nezávislé K
žurnalistė	1309 K
žurnāliste	1348 K
žurnālisti	1369 mūsu K
žurnālistika	1369 neatkarīga K	1369 K maksā	1369 laba K
žurnālistiku	1358 atbalsti neatkarīgu K	1369 neatkarīgu K
žurnālists	1348 K
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
авторизованные	1752 только K
авторизованным	1752 K пользователям
авторизовані	2142 лише K
авторизуйтесь	24 K
авторкою	2131 зв'язатися з K
автором	2131 зв'язатися з K
автору	1740 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
адресою	2163 пишіть за K
адресу	1772 пишите по K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1751 K	2141 K
анонимно	1740 K
афилиейт	124 K линкове
""", 'б': """
бажаних	2128 K джерел
безкоштовна	2161 остання K стаття
безкоштовний	2137 наш K вебінар	2145 K акаунт	2161 останній K матеріал
безкоштовних	2145 ліміт K	2145 K статей
безкоштовні	15 K статті	2145 K статті
безлимитный	1714 K доступ
безплатен	113 нашия K уебинар
безплатна	135 последна K статия
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатная	1770 последняя K статья
бесплатные	15 K статьи	1755 K статьи
бесплатный	1746 наш K вебинар	1755 K аккаунт	1770 последний K материал
бесплатных	15 K статей	1755 лимит K	1755 K статей
бисквитки	110 K	139 K
бисквитките	110 K	139 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	141 K на вас
благодарим	119 K ви, че се
благодаря	1761 K донатам	1780 K вам	1780 K вашей
блокировщик	1724 отключите K	1724 K рекламы
блокувальник	2116 K реклами
браузер	10 ваш K	1734 ваш K	2124 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	141 нашия K	144 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	2129 K
вайбър	16 K	106 K
ватсапе	1738 K
вашата	96 на K поща
вебинар	1746 наш K
вебінар	2137 наш K
видео	9 это K
виділіть	2127 K
визнав	2169 K
визнала	2169 K
викаше	143 K
використання	2151 будь-яке K матеріалів	2151 K матеріалів сайту
використанні	2122 при K матеріалів
використовує	2116 K cookie
використовуємо	2116 K cookie
випуск	2139 K
вирішив	2169 K
вк	1738 K
вконтакте	1738 K
влезте	24 K
вміст	9 цей K
внескам	2152 завдяки K	2167 завдяки K
внесок	2166 ваш K
войдите	24 K	1714 K, чтобы
вотсапе	1738 K
вотсапі	2129 K
всеки	127 K лев
встановіть	2111 K додаток
възпроизвеждането	126 K
выделите	1726 K ее	1726 K текст
выпуск	1749 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
гласувайте	132 K
гледайте	137 K ни
год	1781 в K
годишно	142 K
голосуйте	1766 K	2157 K
гривень	2168 # K
грн	2168 # K
група	138 viber K
гукав	2169 K
гіперпосилання	2122 K обов
""", 'д': """
дальше	1714 чтобы читать K
дарение	140 вашето K	142 с K	144 K
дарения	144 K
дарете	127 K	140 K ни
джерела	2128 обрані K	2128 бажані K
джерелом	2128 основним K	2128 бажаним K
дзен	1738 K
дзене	1738 K
добави	143 K
добавьте	1721 K нас в
дозволяється	2151 матеріалів K лише
долучайтесь	2166 K
долучайтеся	2166 K
донат	1779 ваш K	2166 ваш K	2170 K
донатам	2152 завдяки K
донати	2170 K
донатом	2168 K
донаты	1783 K
допомога	2166 нам потрібна ваша K
допомогою	2154 за K ші
допоможе	2167 K нам
допоможуть	2152 K нам працювати	2167 K нам
допускается	1760 материалов K только
доступ	1755 полный K	2145 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1708 вы K до конца	2104 ви K до кінця
дочитати	2109 щоб K
дочитать	1714 чтобы K	1755 K
""", 'е': """
евро	121 за # K
ежедневную	1716 K рассылку
ежемесячно	1781 K
ежемесячное	1779 оформите K
ежемесячный	1761 K донат
еженедельную	1716 K рассылку
електронна	96 вашата K поща
електронної	2144 адресу K пошти
електронну	2144 K адресу	2144 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1782 K
журналист	108 е K	108 - K	108 , K	1741 - K	1741 , K
журналисти	141 нашите K
журналистика	141 независимата K	141 независима K	141 нашата K	1780 независимая K
журналистике	1780 независимой K
журналистики	1780 независимой K
журналистику	1780 независимую K
журналистка	108 е K	108 , K	1741 - K	1741 , K
журналисты	1780 наши K
журналіст	2132 - K	2132 , K
журналісти	2167 наші K
журналістика	2167 незалежна K
журналістику	2167 незалежну K	2167 якісну K
журналістка	2132 - K	2132 , K
""", 'з': """
завантажити	2111 K застосунок
завантажте	2111 K додаток
завдяки	2152 існує K	2167 K вам	2167 K вашій
задонатьте	1779 K	2166 K
задължителните	21 K полета
зазначив	2169 K
закликав	2169 K
закончились	1714 бесплатные статьи K
залишає	29 K за собою право
залишилося	2109 K #%	2109 K # %
заметили	1726 K ошибку
замолчим	1780 мы не K
запазени	101 всички права K
запитань	2141 на кілька K
запишете	96 K се за нашия
зарегистрированные	1752 только K
зарегистрированным	1714 доступен только K
зарегистрированы	1714 уже K
зарегистрируйтесь	1714 K, чтобы	1755 бесплатно K	1755 K бесплатно	1779 K
зареєстровані	2142 лише K	2142 тільки K
зареєструйтесь	2109 K, щоб	2145 безкоштовно K	2145 K безкоштовно	2166 K
зареєструйтеся	2145 K безкоштовно
застосунку	2125 нашому K
застосунок	2111 завантажте K	2125 наш K	2125 мобільний K
захищено	2122 усі права K
захищені	2122 усі права K	2122 всі права K
защищенной	1740 K формой
защищены	1732 все права K
защищённой	1740 K формой
заяви	143 K
заявив	2169 K
заявил	1782 K
заявила	1782 K	2169 K
здесь	1708 раз уж вы K
знайшли	2127 якщо ви K
знанията	116 K си
зобов	2169 K'язав
зовнішнього	2134 K вмісту	2134 K контенту
зовнішній	2134 K вміст	2134 K контент
зробіть	2107 K внесок	2166 K внесок
""", 'и': """
избранное	1737 K
известията	14 K
изкуствен	129 с помощта на K интелект	129 с K интелект	129 от K интелект
изпратете	107 K ни	140 K ни
изпращайте	107 K ни	107 K на
изтеглете	140 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1732 выполняющим функции K агента
иностранным	1780 K агентом
инстаграм	106 K
искусственного	1763 с помощью K интеллекта
искусственным	1763 K интеллектом
использование	1743 K cookie	1760 любое K материалов	1760 K материалов сайта
использовании	1732 при K материалов	1760 полном или частичном K	1760 частичном K материалов
используем	1724 K cookie
использует	1724 K cookie
источники	1737 избранные K	1737 любимые K
источников	1737 избранных K	1774 избранных K
источником	1737 основным K
исчерпали	1714 K лимит
""", 'к': """
каждое	17 K утро
каждый	1781 K месяц
каза	143 K
казва	143 K
канал	138 viber K	1780 наш K	2167 наш K
канала	1780 нашего K
каналу	2167 нашого K
колумнист	1741 - K	1741 , K
колумніст	2132 - K
колумністка	2132 - K
команде	1746 к нашей K
команди	2137 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	2123 у K	2123 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1726 чтобы оставить K
комментария	21 для отправки K
комментариях	1733 в K
комментировать	6 K
контент	9 этот K	9 цей K	1743 внешний K
контента	9 этого K	1743 внешнего K
контенту	9 цього K
конференцию	1746 нашу K
конференция	113 нашата K
конференцію	2137 нашу K
конфиденциальности	1724 политикой K	1734 политика K
конфіденційності	2116 політикою K	2124 політика K
копирование	1760 K материалов сайта
кореспондент	108 е K	108 , K	2132 - K	2132 , K
кореспондентка	2132 - K	2132 , K
короткий	1751 K опрос
корреспондент	1741 - K	1741 , K
кричал	1782 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	142 K
лекцию	1746 нашу K
лекцію	2137 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1746 нашего K
магазине	1746 в нашем K	1746 в нашем интернет-K
магазину	2137 нашого K
магазині	2137 у нашому K	2137 в нашому K	2137 нашому інтернет-K
материал	1726 обсудить K	1743 внешний K	1776 K создан	1780 этот K
материалам	1768 ко всем K
материалы	1780 наши K
матеріал	2167 цей K
матеріали	2167 наші K
матеріалів	2151 копіювання K сайту	2151 K посилання обов'язкове	2159 до всіх K	2159 до усіх K
мероприятие	1746 наше K
месенджері	2129 K
месец	142 на K	142 всеки K
месечно	142 K
мессенджере	1738 K
месяц	1781 в K
мобільний	2125 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	2168 на K	2168 перший K
""", 'н': """
нагадав	2169 K
нагадала	2169 K
надсилайте	2131 K нам	2131 K її	2131 K фото	2131 K відео	2131 K свої	2166 K нам
надійних	2128 K джерел
надішліть	2131 K нам	2131 K фото	2166 K нам
нажимая	1754 K кнопку	1754 K на кнопку	1754 K "	1754 K "
нажмите	1726 K ctrl
намерете	137 K ни
написа	143 K
написав	2169 K
написал	1782 K
написала	1782 K	2169 K
напишите	1740 K нашему	1740 K нашей	1740 K автору	1740 K нам	1779 K нам
напишіть	2131 K нашому	2131 K нашій	2131 K автору	2131 K авторці	2131 K нам	2166 K нам
напомнил	1782 K
напомнила	1782 K
направете	140 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	2144 K кнопку	2144 K на
нашем	1726 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1708 K просьба
неделю	17 раз в K	17 каждую K	1781 в K
независимата	140 подкрепете K
независими	141 K медии
независимую	1711 поддержите K	1779 поддержите K
независимые	1780 K медиа
незалежні	2167 K медіа
нейросети	1763 с помощью K
несколько	1751 на K вопросов
новинами	2113 стежте за K
новини	106 google K	2129 google K
нуждаем	140 K се от вашата
нужна	1761 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1741 - K	1741 , K
обраних	2128 K джерел
объявил	1782 K
объявила	1782 K
обязал	1782 K
обязательна	1732 гиперссылка K	1760 материалов ссылка K	1760 ссылка на источник K
обязательные	21 K поля	1726 K поля
обясни	143 K
оглядач	2132 - K	2132 , K
оглядачка	2132 - K	2132 , K
оголосив	2169 K
ограничений	1714 читайте без K
одноклассниках	1738 K
одному	2144 в K листі
опечатку	1726 нашли K
опитування	2141 наше K	2141 коротке K
опитуванні	35 нашому K	2141 K читачів	2141 нашому K	2141 в K
оприлюднюватиметься	22 не K	2118 ваша e-mail адреса не K
опрос	35 наш K	1751 наш K
опросе	35 нашем K	1751 нашем K	1751 в K
опубликован	22 не будет K	1726 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1754 K заявку
осталось	1714 K #%	1714 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1781 K в любой момент
отметил	1782 K
отметила	1782 K
отписаться	1716 K в любой момент
отправьте	1779 K нам
отримувати	2162 хочете K
очакваме	107 K вашите
ошибку	1726 нашли K
оштрафовал	1782 K
оштрафовала	1782 K
оштрафував	2169 K
""", 'п': """
партнером	1758 совместно с K	2149 спільно з K
партнерские	37 K ссылки	1758 K ссылки
партнерські	2149 K посилання
партнеры	1724 мы и наши K
партньорски	124 K линкове
партнёром	1758 совместно с K
партнёрские	37 K ссылки	1758 K ссылки
патроном	1779 станьте K
первый	1781 K месяц	1781 рубль в K
переведите	1779 K нам
перевірте	2141 K себе	2144 K пошту
передплатник	2109 уже K	2109 вже K
передплатникам	2109 доступний лише K	2109 доступна лише K	2109 доступно лише K
передплатники	2160 лише K	2160 тільки K
передплатників	2109 тільки для K
передплатою	2109 доступна за K	2109 доступний за K	2145 за K
передплату	2145 K за	2166 оформіть K
передрук	2126 K
передруку	2126 у разі K
перепечатка	1736 K
перепечатке	1736 при K
персональних	2124 K даних
персональных	1734 K данных
писати	2167 нам K
писменото	126 без K съгласие
письме	1754 в одном K
письменного	1775 без K согласия
письмової	2165 без K згоди
пишете	107 K ни	107 K на	140 K ни
пишите	1740 K нам	1772 K на	1779 K нам
пишіть	2131 K нам	2163 K на
платной	1714 в K версии
повний	20 K текст	2145 K текст
повідомив	2169 K
повідомила	2169 K
повідомте	2131 K нам	2131 K нас	2166 K нам
подайте	107 K сигнал
поддержать	1779 K нас	1779 K редакцию	1779 K нашу
поддерживайте	1779 K нас	1779 K нашу
поддержите	1711 K нашу	1711 K нас	1761 K	1779 K нас	1779 K нашу	1779 K редакцию	1779 K проект	1779 K автора	1779 K наш
поддержка	1711 ваша K	1779 ваша K
поддержке	1758 при K партнёра	1758 при K партнера	1761 благодаря вашей K	1780 вашей K
поддержки	1780 без вашей K	1780 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	141 нашият K	1749 K	1780 наш K	2139 K	2167 наш K
подкаста	115 K	1749 K	1780 нашего K
подкасте	34 нашем K	1749 K
подкасти	34 наші K	115 K	2139 K
подкастов	1749 K
подкасту	2139 K
подкастът	115 K
подкасты	1749 K
подкасті	34 нашому K	2139 K
подкастів	2139 K
подкрепа	127 с вашата K	127 вашата K	140 вашата K	141 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	140 K ни	140 K нашата
подкрепяйте	140 K ни
подписаны	1714 уже K
подписка	1714 уже есть K	1783 K
подписке	1714 доступен только по K	1714 доступна по K	1714 доступен по K	1755 по K
подписки	1783 K
подписку	1714 оформить K	1714 оформите K	1754 спасибо за K	1755 K за	1779 оформите K	1779 оформить K
подписчик	1714 уже K	1714 вы уже K
подписчикам	1714 доступна только K	1714 доступно только K	1714 доступен только K	1769 только K
подписчики	1769 только K	1783 K
подписчиков	1714 только для K
подписчиком	1779 станьте K
подписывайтесь	1716 K на рассылку	1721 K на нас	1721 K на наш	1721 K на канал	1721 K на telegram	1779 K на
подписываясь	1754 K
подпишитесь	1711 K на регулярное	1716 K на рассылку	1721 K на наш	1721 K на канал	1779 K на
подчеркнул	1782 K
поділіться	25 K
подію	2137 нашу K
пожертвование	1711 сделайте K	1711 оформите K	1761 регулярное K	1761 ежемесячное K	1779 ваше K	1779 сделайте K	1779 оформите K	1783 K
пожертвования	1780 на K	1783 K
пожертвованиям	1761 благодаря K	1780 благодаря K
пожертвуйте	1779 K
позоваването	126 K на
полностью	20 материал K	1714 чтобы прочитать K
полный	20 K текст	1755 K текст
получавате	136 искате ли да K	136 искате да K
получать	1771 хотите K
помилку	2118 знайшли K
помогите	1779 K нам
помогнете	140 K ни
помогут	1780 K нам
поможет	1780 K нам
помощь	1779 нам нужна ваша K
помощью	1763 с K ии
помітили	2127 якщо ви K
понравилась	1780 K статья
понравился	1780 K материал	1780 K текст
попереджає	2169 K
попередив	2169 K
попросив	2169 K
попросил	1782 K
попросила	1782 K	2169 K
попросило	1782 K
посилання	2151 K на джерело обов'язкове
последвайте	140 K ни
последната	135 K ви безплатна статия	135 K безплатна статия
постановив	2169 K
постановил	1782 K
почте	1754 вашей K
почтовом	1754 вашем K ящике
почту	1716 на вашу K	1716 вам на K	1754 вашу K
пошту	2110 на вашу K
пошті	2144 вашій K
пощенска	96 вашата K кутия
пояснив	2169 K
пояснил	1782 K
правото	29 си запазва K
працювати	2152 допоможе нам K	2167 K далі
працюємо	2167 ми K
предпочитаемые	1737 K источники
предпочитаемых	1737 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1737 K источники	1774 K источники
предпочтительный	1737 K источник
предпочтительных	1774 K источников
предупредил	1782 K
предупреждает	1782 K
препечатването	126 K
призвал	1782 K
признал	1782 K
признала	1782 K
признали	1780 нас K
приложение	141 нашето K	1717 скачать K	1717 скачайте K	1717 установите K	1735 наше K	1735 мобильное K	1779 скачайте K
приложении	1717 открыть в K	1735 нашем K
приложения	1735 нашего K	1780 нашего K
приоритетным	1737 K источником
присоединяйтесь	1779 K к
присъединете	140 K се към нашия
присылайте	1740 K нам	1740 K фото	1740 K видео	1740 K новости	1740 K свои	1779 K нам
пришлите	1740 K нам	1740 K фото	1779 K нам
приєднуйтесь	2166 K до
проверьте	1751 K себя	1754 K почту
проголосуйте	1766 K	2157 K
продовження	2149 реклама. K
продовжити	2109 щоб K читання	2152 допоможуть нам K
продовжувати	2167 K роботу
продолжаем	1780 мы K работать
продолжать	1761 помогут нам K	1780 K работу
продолжение	1758 реклама. K
продолжить	1714 чтобы K чтение	1761 помогут нам K	1761 поможет нам K	1780 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	141 да K да работим
продължите	95 за да K да четете
произведен	1732 настоящий материал (информация) K	1776 материал K
произведён	1776 материал K
пройдите	1751 K тест
пройдіть	2141 K тест
пропускайте	136 не K
пропустите	1771 не K
пропустити	2162 не хочете K
пропустить	1771 не хотите K
пропустіть	2162 не K
просьба	1708 у нас к вам K	1708 у нас есть K
просять	2169 K
проучване	116 нашето K
прохання	2104 маємо до вас K	2104 невелике K
прочетете	95 за да K цялата
прочитать	1714 осталось K	1714 чтобы K статью
пріоритетне	2128 K джерело
пріоритетним	2128 K джерелом
пълния	121 K текст
първия	142 за K месец
підписатися	2110 K на розсилку
підписка	2170 K
підписку	2109 оформіть K	2144 дякуємо за K	2166 оформіть K
підписники	2160 лише K	2170 K
підписників	2109 тільки для K
підписуйтесь	2113 K на нас	2113 K на наш	2113 K на канал	2113 K на telegram	2166 K на
підписуйтеся	2113 K на наш	2113 K на канал
підписуючись	2144 K
підпишіться	2110 K на розсилку	2113 K на наш	2166 K на
підтримайте	2107 K нашу	2107 K незалежну	2107 K нас	2152 K	2166 K нас	2166 K нашу	2166 K незалежну	2166 K редакцію	2166 K автора	2166 K роботу	2166 K наш
підтримати	2166 K нас	2166 K нашу
підтримка	2107 ваша K	2166 ваша K
підтримки	2149 за K партнера	2167 спільноти K	2167 вашої K
підтримуйте	2166 K нас	2166 K нашу
підтримці	2152 завдяки вашій K	2152 завдяки K читачів	2167 вашій K
піти	2104 перш ніж K
""", 'р': """
работа	141 нашата K	1780 наша K
работаем	1780 мы K
работать	1761 помогут нам K	1761 поможет нам K	1780 K дальше
работу	1780 нашу K
разрешение	101 без K е забранено
разрешения	1775 без K редакции
разчитаме	127 K на вашата	141 K на
расскажите	1779 K нам
рассказал	1782 K
рассказала	1782 K
рассказывать	1780 K правду
расследование	1780 наше K	1780 это K
расследования	1780 наши K
рассылка	1780 наша K	1783 K
рассылку	1716 нашу K	1716 K самых	1780 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1754 K
регулярний	2152 K внесок
редактор	108 е K	108 - K	108 , K	1741 - K	1741 , K	2132 - K	2132 , K
редакторка	2132 - K	2132 , K
редакцией	1740 связаться с K
редакции	1775 без согласия K	1780 нашей K
редакцию	1740 напишите в K	1740 пишите в K
редакция	113 в нашата K	141 нашата K	1780 наша K
редакцію	2131 напишіть у K	2131 пишіть у K
редакція	2167 наша K
редакцією	2131 зв'язатися з K
редакції	2131 пишіть до K	2165 без згоди K	2165 без дозволу K	2167 нашої K
рекламата	11 K	124 след K
реклами	11 K	141 без K	2149 після K	2149 на правах K	2167 без K
рекламой	11 K
рекламы	11 K	1758 после K	1758 на правах K	1780 без K
репортер	108 е K	108 - K	108 , K	1741 - K	1741 , K	2132 - K	2132 , K
репортери	141 нашите K
репортерка	2132 - K	2132 , K
репортёр	1741 - K	1741 , K
решил	1782 K
реєструючись	2144 K
робота	2167 наша K
роботу	2167 нашу K
розповів	2169 K
розповідати	2167 K правду
розповіла	2169 K
розсилка	2167 наша K	2170 K
розсилку	2110 нашу K	2110 щоденну K	2167 нашу K
розслідування	2167 наші K	2167 це K
рублей	1781 # K
рік	2168 на K
""", 'с': """
свободната	140 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	140 K се с нас
свяжитесь	1740 K с нами
связаться	1740 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2169 K
сказал	1782 K
сказала	1782 K	2169 K
скаржаться	2169 K
скачайте	1717 K наше
скиньте	1779 K
скриньку	2144 вашу K
скриньці	2144 вашій K
следите	1721 K за нами
словам	1782 по K
словами	2169 за K
слушайте	137 K ни
слідкуйте	2113 K за нами
содержимое	1743 внешнее K
сообщение	1732 данное K (материал) создано	1776 K создано
сообщил	1782 K
сообщила	1782 K
сообщите	1740 K нам	1779 K нам
соучастником	1761 станьте K	1779 станьте K
сповіщення	14 K	2111 увімкнути K	2111 увімкніть K
споделете	25 K
сподобався	2167 K текст	2167 K матеріал
сподобалась	2104 якщо вам K стаття
според	143 K
співучасником	2166 станьте K
спільнота	2167 наша K
спільноти	2107 стань частиною K	2152 частиною K	2167 нашої K
станете	140 K абонат	140 K член
станьте	1779 K нашим	2166 K нашим
статей	2159 до всіх K	2159 до усіх K
статии	134 до всички K
статия	104 хареса ли ви тази K	121 цялата K	141 тази K
статията	121 % от K
стаття	2167 ця K
статья	1780 эта K
статьям	1768 ко всем K
стверджує	2169 K
стежте	2113 K за нами
стигнали	104 щом сте K дотук
стороннего	1743 K сервиса
сторонним	1743 K сервисом
стороннього	2134 K сервісу
стороннім	2134 K сервісом
суммой	1781 любой K
сумму	1781 любую K
сутрин	17 всяка K
существуем	1780 мы K
существует	1761 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	143 K
""", 'т': """
текстове	134 до всички K
телеграм	16 K	106 K	1721 наш K-канал	1721 в нашем K	1738 K	1738 K-канал	1738 K-канале	1772 пишите в K	1780 наш K	2113 наш K-канал	2129 K	2129 K-канал	2129 K-каналі
телеграме	16 K	1738 K
телеграмі	2129 K
тест	1751 наш K	2141 наш K
тиждень	17 раз на K	2168 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1717 включите K	1717 включить K	1717 разрешить K
увійдіть	24 K	2109 K, щоб
уебинар	113 нашия K
уйдете	1708 прежде чем вы K
улюблених	2128 K джерел
улюблені	2128 K джерела
утверждает	1782 K
учасником	2166 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1780 K нашу
цитировании	1736 при K
цитування	2126 у разі K
цитуванні	2126 при K
""", 'ч': """
частиною	2166 станьте K
частковому	2151 повному або K
четене	0 време за K
четете	137 K ни
читаете	1779 спасибо, что K
читай	2113 K нас
читайте	1721 K нас в	2113 K нас у	2113 K нас в
читання	0 час K	0 хв K
читателей	1751 опросе K	1761 благодаря поддержке K	1780 наших K
читатели	36 наши K	36 нашите K	141 нашите K	1708 дорогие K	1780 наши K
читателите	141 с подкрепата на K	141 от K ни
читателям	18 благодаря K	36 нашим K	1780 благодаря K
читати	2109 щоб K далі	2166 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	2167 наші K
читачів	2167 наших K
читаєте	2166 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2168 K
щомісячний	2152 K внесок
щомісячно	2168 K
щоранку	17 K
щотижневу	2110 K розсилку
""", 'э': """
электронной	1754 адрес K почты
электронную	1754 K почту
""", 'я': """
яжіться	2131 зв'K з нами
язкові	21 обов'K поля	2118 обов'K поля
якщо	2104 K ви вже тут
""", 'і': """
інтелектом	2154 штучним K
інтелекту	2154 за допомогою штучного K
""", 'א': """
אומר	982 K
אומרת	982 K
אחרינו	943 עקבו K	979 עקבו K
אלקטרוני	941 דואר K
אמר	982 K
אמרה	982 K
אמרו	982 K
אתכם	966 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	981 K
ביקש	982 K
ביקשה	982 K
במייל	965 K שלכם
בסרטון	956 לצפות K זה
בעוגיות	945 שימוש K
בעיתונות	966 לתמוך K
בקובצי	945 משתמש K
בשבוע	17 פעם K	981 K
בתוכן	977 לעשות שימוש K
""", 'ד': """
דווחו	979 K לנו
דיוור	965 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	943 הורידו את K	980 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	982 K
הודיעה	982 K
הווטסאפ	943 לקבוצת K
הוסיף	982 K
הוסיפה	982 K
הורידו	979 K את
הזהיר	982 K
הזכויות	950 כל K שמורות
החובה	21 שדות K
החינמיות	978 הכתבות K
הטלגרם	943 לערוץ K
הטקסט	957 K
הירשמו	979 K
הכותב	977 על דעת K
הכתבה	940 להמשך קריאת K	957 K	980 K הזאת
המדור	955 הוא עורך K	955 היא עורכת K
המובעות	977 הדעות K במאמר	977 הדעות K בטור	977 הדעות K בכתבה
המועדף	952 למקור K	952 כמקור K
המייל	941 לתיבת K	941 כתובת K
הניוזלטר	941 K היומי	965 K השבועי של	965 K שלנו	980 K
הסביר	982 K
הסיכום	957 K
העיקריות	957 הנקודות K
העיתונות	980 K העצמאית
הפרטיות	945 מדיניות K
הפרסומת	11 K
הצביעו	979 K בסקר
הצטרפו	943 K לערוץ	979 K אלינו
הקוראים	18 בזכות K
השימוש	945 תנאי K
התגובות	963 K
התחברו	24 K
התמיכה	966 בזכות K שלכם
התראות	14 K
התרומה	979 K שלכם
""", 'ו': """
ובטוויטר	943 בפייסבוק K
ותלוי	966 K בכם
ותלויה	966 K בכם
""", 'ז': """
זקוקה	979 K לכם
""", 'ח': """
חודשית	979 תרומה K
חיצוני	956 תוכן K	956 תוכן ממקור K
""", 'ט': """
טען	982 K
""", 'י': """
ישירות	965 K למייל	965 K לתיבת
""", 'כ': """
כמנויים	940 הצטרפו K
כתב	982 K
כתבה	957 K זו	980 K זו	982 K
כתבו	979 K לנו
כתבות	978 K חינם
כתבת	955 היא K
""", 'ל': """
לדברי	982 K
להגיב	6 כדי K	963 K
להמשיך	940 כדי K לקרוא	966 עזרו לנו K
להעתיק	950 אין K	977 לשכפל, K
לחודש	981 K
לחוק	977 סעיף #א K
לחצו	979 K כאן
למנויים	940 K בלבד
לניוזלטר	941 הירשמו K	941 הרשמה K	941 K שלנו	965 בהצלחה K
לעזרתכם	979 אנחנו זקוקים K
לענייני	955 הוא כתב K	955 היא כתבת K
לצפייה	956 K בתוכן
לקריאה	978 כתבות K
לקריאת	20 K הכתבה
לשנה	981 K
לתומכים	966 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	978 K חינם
מועדף	952 מקור K	952 כמקור K
מינוי	940 רכשו K	979 רכשו K	983 K
מנוי	940 כבר K
מנויים	983 K
מסכימים	965 בהרשמה אתם K
מסר	982 K
""", 'נ': """
ניוזלטר	965 K שבועי	983 K
""", 'ס': """
סיכום	957 K
סיפר	982 K
סיפרה	982 K
סעיף	977 K #א
ספרו	979 K לנו
""", 'ע': """
עדכונים	965 לקבלת K במייל
עיתונאי	955 הוא K
עיתונאית	955 היא K
עיתונות	966 לעשות K	980 K עצמאית
עמלה	976 נקבל K	976 לקבל K
""", 'פ': """
פרסומות	980 ללא K
פרסומת	11 K
פרשן	955 הוא K
פרשנית	955 היא K
""", 'צ': """
ציין	982 K
""", 'ק': """
קוראי	980 K
קרא	982 K
קריאה	0 זמן K
""", 'ר': """
ראשון	981 חודש K
""", 'ש': """
שאלו	957 K את
שיווקי	965 לקבל תוכן K
שלחו	979 K לנו
שלנו	980 K
שנקבל	976 K עמלה
שקראתם	979 תודה K
שתפו	25 K
""", 'ת': """
תגובות	963 K
תוכן	9 K זה	956 הצגת K
תלוי	966 K בכם
תלויה	966 K בכם
תמיכתכם	979 K
תמכו	979 K בנו
תקציר	957 K
תרומה	983 K
תרומות	983 K
תרמו	979 K
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
ايميل	766 K خود را	766 ادرس K	766 به K شما	791 در K خود
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
بريدك	42 الي K	73 في K	73 علي K	73 سجل K
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
تواصل	88 K معنا
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
كنيد	784 ديدن K	785 گوش K	796 هديه K	799 روي لينك كليك K	799 كليك K	806 به ما كمك K	806 ثبت نام K	806 كليك K	806 نصب K	806 وارد K
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
अन	1004 Kुवाद	1027 के Kुसार
अप	1027 Kील की
अपन	1009 Kी राय दें	1009 Kी राय कमेंट	1009 Kी प्रतिक्रिया	1010 कमेंट में Kी राय
अलर	1011 K्ट पाने के लिए
अवसर	1007 नौकरी के K
""", 'आ': """
आपक	1003 Kी इजाजत मांगते हैं	1003 Kी अनुमति मांगते हैं	1024 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	997 कॉपीराK	1003 बाहरी साK	1025 हमारी वेबसाK
इन	24 लॉग K
इनब	987 आपके Kॉक्स	1012 अपने Kॉक्स में
इब	987 न्यूजलेटर को सब्सक्राK	987 न्यूजलेटर सब्सक्राK	990 चैनल को सब्सक्राK
इबर	1014 सब्सक्राK्स के लिए है	1014 सब्सक्राK हैं
इस	1025 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	988 ऐप डाKोड करें	1011 डाKोड करें	1011 डाKोड कीजिए	1024 डाKोड करें	1024 डाKोड कीजिए
उपय	992 कुकीज का Kोग	992 कुकीज का Kोग
उपलब	1003 सामग्री K्ध नहीं है
""", 'ए': """
ए	1007 वेबिनार के लिK	1024 जुडिK	1024 सुधार सुझाKं
एज	1022 Kेंसी की फीड
""", 'ऐ': """
ऐप	988 हमारा K	1025 हमारा K
""", 'औ': """
और	1009 क्विज खेलें K	1009 क्विज खेलें K
""", 'क': """
क	1027 मुताबिK
कम	1010 Kेंट बॉक्स में
कर	987 ईमेल दर्ज Kें	988 ऐप इंस्टॉल Kें	988 नोटिफिकेशन चालू Kें	990 फॉलो Kें	998 क्लिक Kें	998 जॉइन Kें	998 ज्वाइन Kें	998 सब्सक्राइब Kें	998 लाइक Kें	1000 हमें ईमेल Kें	1003 कुकीज स्वीकार Kें	1003 कुकीज स्वीकार Kें	1007 टिकट बुक Kें	1009 पोल में वोट Kें	1009 सर्वे में भाग लेK	1011 इंस्टॉल Kें	1011 नोटिफिकेशन ऑन Kें	1011 नोटिफिकेशन ऑन K लें	1012 साइन अप Kें	1016 शेयर Kें	1016 साझा Kें	1016 सेव Kें	1016 गिफ्ट Kें	1024 सब्सक्राइब Kें	1024 फॉलो Kें	1024 क्लिक Kें	1024 वोट Kें	1024 लॉग इन Kें	1024 लॉगिन Kें	1024 साइन अप Kें	1024 रजिस्टर Kें
करक	1000 कमेंट Kे बताएं	1012 सब्सक्राइब Kे आप	1012 साइन अप Kे आप
करन	1010 कमेंट Kे के लिए	1010 टिप्पणी Kे के लिए	1010 टिप्पणी पोस्ट Kे के लिए	1010 कमेंट Kे वाले
कल	1023 फ्री आर्टिK	1023 मुफ्त आर्टिK
कह	1027 Kा
कहत	1027 Kे	1027 Kी
""", 'ख': """
ख	1008 वीडियो देKें	1008 वीडियो भी देKें	1023 मुफ्त लेK	1027 लिKा
खक	1022 लेK के निजी विचार
खन	1008 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1018 अन्य Kों के लिए	1018 ताजा Kों के लिए	1018 की Kों के लिए	1023 मुफ्त Kें	1024 K भेजें	1024 पूरी K पढें	1025 इस K	1025 यह K
खर	1007 यहां से Kीदें
""", 'ग': """
गय	1016 लिंक कॉपी हो Kा
""", 'च': """
चलत	1013 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1004 पूKें	1027 पूKा
""", 'ज': """
जनर	1022 ऑटो-Kेट
जर	1000 हमें Kूर दें
""", 'ट': """
ट	992 जावास्क्रिप्K
टर	987 हमारे न्यूजलेK	987 हमारा न्यूजलेK	987 हमारा साप्ताहिक न्यूजलेK	987 न्यूजलेK के लिए	1002 सब एडिK हैं	1002 सब-एडिK हैं	1002 सीनियर सब एडिK हैं	1025 हमारे न्यूजलेK	1028 न्यूजलेK
""", 'ठ': """
ठक	1025 हमारे पाK
""", 'ड': """
ड	998 जुKें	1022 सिंKीकेट फीड
डक	1008 पॉKास्ट सुनें	1025 हमारा पॉKास्ट
डन	998 जुKे के लिए	1024 जुKे के लिए
""", 'द': """
द	1004 मुख्य बिंKु	1024 राय Kें
दद	1002 वरिष्ठ संवाKाता हैं	1002 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1008 को सुKें	1008 लेख सुKें	1028 दाK
नन	1008 पॉडकास्ट सुKे के लिए
नल	990 चैK से जुडें	1025 हमारे चैK
नह	1022 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	988 ऐप में Kें
पढन	1014 Kे के लिए	1018 और खबरें Kे के लिए
पण	1010 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	990 गूगल न्यूज K	1012 ईमेल K पाने के लिए
पस	999 Kंदीदा सोर्स	999 Kंदीदा स्रोत	999 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	999 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1000 हमें Kाएं	1024 हमें Kाएं	1024 राय Kाएं	1027 Kाया	1027 Kाते
बनकर	1014 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1003 से मिली साK्री शामिल है
मदद	1024 हमारी K करें	1024 आर्थिक K दें	1024 K कीजिए
मह	1026 हर Kीने
""", 'य': """
यत	992 गोपनीKा नीति
यह	1008 वीडियो Kां देखें	1024 Kां देखें	1025 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	997 सर्वाधिकार सुK्षित	1025 हमारी पत्Kारिता	1025 स्वतंत्र पत्Kारिता	1025 हमारे पत्Kार
रखन	1002 का अनुभव Kे	1014 पढना जारी Kे के लिए
रत	1026 प्Kि माह
रह	1018 जुडे Kें	1018 जुडे Kिए
""", 'ल': """
ल	1027 बोKे	1027 बोKा
""", 'व': """
वर	1022 पुनर्प्रकाशन K्जित	1026 प्रति K्ष
""", 'श': """
श	1004 सारांK
शन	14 नोटिफिकेK	1021 हमें कमीK मिल	1028 सब्सक्रिप्K
शर	992 नियम और K्तें
""", 'स': """
सएप	1000 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1002 पत्रकारिता में K्रिय हैं
सकत	998 फॉलो कर Kे हैं	998 जुड Kे हैं	1000 हमें भेज Kे हैं	1021 कमीशन मिल Kा है
सदस	1014 पहले से K्य हैं	1014 K्यता लें	1024 K्य बनें
सप	1026 प्रति K्ताह
सफल	1012 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1004 Kी	1024 K्थन करें
सर	1009 K्वे में हिस्सा लें	1009 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1013 आर्थिक Kोग दें	1013 आर्थिक Kोग करें	1013 हमें Kोग करें	1013 आपके Kोग पर निर्भर	1024 आपका Kोग	1024 हमें Kोग	1024 Kोग करें	1024 आपके Kोग
""", 'ह': """
हट	1010 कमेंट Kा
हम	1000 Kें भेजें	1007 Kारी टीम से जुडें	1024 Kें लिखें	1024 Kें भेजें	1025 Kारा काम	1025 Kारी टीम	1025 Kारे साथ	1025 Kें	1025 Kारी
हमस	1000 Kे संपर्क करें	1024 Kे जुडें
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
ন	151 যুক্ত হোK	151 যোগ দিK	152 লেখা পাঠাK	158 ভুল পেযেছেK	159 টিকিট কিKুন	160 শুKুন	160 ভিডিও দেখুK	162 অ্যাপ Kামিযে নিন	164 পাশে দাঁডাK	173 যুক্ত হোK	173 ভোট দিK	173 পাশে থাকুK	176 জাKান	176 জাKিযেছেন
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
กด	2043 Kติดตาม
กร	2017 Kอกอีเมล
กล	2046 K่าว
กอ	2044 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2043 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2033 Kบคุณที่สมัคร	2033 Kบคุณที่ลงทะเบียน	2044 Kงเรา
""", 'ค': """
คล	2043 Kิกที่นี่	2043 Kิกชม
คว	2042 Kามเห็นส่วนตัวของผู้เขียน
ค่	2041 Kาคอมมิชชั่น	2041 Kาคอมมิชชัน
""", 'จ': """
จด	2017 Kหมายข่าวของเรา	2033 Kหมายข่าวรายสัปดาห์ของเรา	2047 Kหมายข่าว
จะ	2032 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2043 Kวน์โหลดแอป
""", 'ต': """
ติ	2024 Kดต่อผู้สื่อข่าวของเรา	2024 Kดต่อเรา	2024 Kดต่อกองบรรณาธิการ	2043 Kดตามเรา	2043 Kดต่อเรา
ต่	2045 Kอเดือน	2045 Kอปี
""", 'ถ': """
ถื	2033 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2036 Kลองอ่าน
ทั	2042 Kศนะของผู้เขียน
ทา	2032 Kงเว็บไซต์ขอสงวนสิทธิ์	2033 Kงอีเมลทุก
ทุ	2033 Kกเช้าทางอีเมล
""", 'บ': """
บท	2037 Kความฟรี	2044 Kความนี้
บร	2047 Kิจาค
บอ	2046 Kกว่า
""", 'ผ': """
ผู	2034 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2046 Kดกับ
""", 'ม': """
มี	2024 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2026 Kมรับคุกกี้
""", 'ร': """
ระ	2046 Kบุว่า
รา	2045 Kยเดือน
ร่	2034 Kวมสนับสนุนการทำงานของเรา	2043 Kวมบริจาค	2043 Kวมสนับสนุน
""", 'ล': """
ลิ	2042 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2044 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2021 Kวนลิขสิทธิ์	2021 Kวนสิทธิ์
สน	2034 Kับสนุนสื่ออิสระ	2034 Kับสนุนการทำงานของเรา	2034 Kับสนุนนักข่าว	2043 Kับสนุนเรา	2043 Kับสนุนพวกเรา
สม	2017 Kัครรับจดหมายข่าว	2017 Kัครรับข่าวสาร	2043 Kัครสมาชิก	2043 Kัครรับ	2047 Kาชิก
สำ	2036 Kหรับสมาชิกเท่านั้น
สื	2044 K่ออิสระ
ส่	2024 Kงเรื่องราวของคุณ	2024 Kงข่าวหาเรา	2043 Kงข้อมูลมาที่	2043 Kงคลิปมา
""", 'ห': """
หา	2024 Kกคุณมีข้อมูล
ห้	2021 Kามคัดลอกหรือ	2021 Kามคัดลอกข้อความ	2021 Kามคัดลอกเนื้อหา	2021 Kามคัดลอกบทความ	2021 Kามทำซ้ำ
""", 'อ': """
อย	2043 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2017 Kเมลของคุณ
อ่	2036 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2043 Kียนถึงเรา	2043 K้าสู่ระบบเพื่อ
เฉ	2036 Kพาะสมาชิก
เน	9 Kื้อหานี้	2026 Kื้อหาจากภายนอก	2026 Kื้อหาภายนอก
เป	2036 K็นสมาชิกอยู่แล้ว	2046 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2032 Kื่อแสดงความคิดเห็น	2036 Kื่ออ่านต่อ	2036 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2032 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2024 K้งเบาะแสข่าว	2024 K้งเรา	2043 K้งทีมงาน
แห	2023 Kล่งข่าวที่ต้องการ	2023 Kล่งข่าวโปรด	2023 Kล่งที่มาที่ต้องการ
แอ	2043 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2043 Kวตเลย	2043 Kลดแอป
""", 'ใ': """
ให	2044 K้เรา
""", 'ủ': """
ủng	2199 ly cà phê K hộ	2208 hãy K hộ
""", 'あ': """
あと	1239 K#本、無料で
""", 'い': """
いか	1245 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1211 Kいのブラウザ
お寄	1245 Kせください
お申	1228 Kし込みはこちら	1245 Kし込みください	1245 Kし込みはこちら
お聞	1245 Kかせください
お見	1245 K逃しなく
お試	1245 Kしください
お読	1245 Kみいただけます
""", 'か': """
から	1244 K転載したものです	1244 Kの転載です
か月	1203 K無料	1247 K無料
""", 'こ': """
ここ	1203 Kから先は	1203 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1203 K記事は有料	1203 K記事は会員	1215 K記事についてのご意見	1246 K記事が	1246 K記事を	1246 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1211 K用のブラウザ
ご協	1245 K力ください
ご存	1222 Kじの方は
ご寄	1201 K付をお願い	1245 K付
ご意	1215 K見・ご感想	1215 K見をお寄せ
ご感	1215 K想をお寄せ
ご支	1201 K援をお願い	1245 K援
ご登	1236 K録ありがとうございます	1245 K録
ご覧	1245 Kください	1245 Kいただけます
ご購	1245 K読
ご連	1245 K絡ください
""", 'す': """
すで	1239 Kに会員の方
すべ	1203 Kての記事が
""", 'ぜ': """
ぜひ	1209 Kフォロー
""", 'で': """
でも	1209 K配信中
""", 'と': """
と強	1248 K調
と書	1248 Kい
と発	1248 K表
と話	1248 Kし	1248 Kす
と語	1248 Kっ	1248 Kる
と説	1248 K明
と述	1248 Kべ
""", 'に': """
によ	1248 Kると
""", 'の': """
の採	1228 K用情報
の提	1244 K供記事です
""", 'は': """
はこ	1245 Kちら
""", 'を': """
をフ	1209 Kォローする	1209 Kォローしよう
を発	1248 K表した
""", 'ア': """
アフ	1243 Kィリエイト広告	1243 Kィリエイトプログラム	1243 Kィリエイトリンク
アプ	1206 Kリで開く	1206 Kリで読む	1206 Kリを開く	1206 Kリをダウンロード	1206 Kリのダウンロード	1206 Kリをインストール	1206 Kリはこちら	1235 Kリなら速報	1235 Kリなら、	1235 Kリで読むと	1235 Kリなら
アン	1231 Kケートにご協力	1231 Kケートはこちら	1231 Kケート実施中	1232 Kケートに答えて
""", 'カ': """
カ月	1203 K無料	1247 K無料
""", 'ク': """
クイ	1232 Kズに答えて
クッ	1213 Kキーを使用	1213 Kキーを利用	1225 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1215 Kントを投稿するには	1215 Kントするには	1215 Kント欄で	1215 Kントをお寄せ	1234 Kントは削除します	1234 Kントは削除することが	1234 Kントは削除する場合	1234 Kントは承認	1234 Kントは公開前	1234 Kントは非表示
""", 'サ': """
サポ	1201 Kートをお願いします	1245 Kートをお願い	1245 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1245 Kンロードしてください
""", 'チ': """
チケ	1228 Kット販売中
チャ	1209 Kンネル登録を	1221 Kンネルに参加する	1221 Kンネルに参加しよう
""", 'ニ': """
ニュ	1205 Kースレターに登録	1205 Kースレターを	1236 Kースレター登録はこちら	1249 Kースレター
""", 'フ': """
フォ	1209 Kローして最新	1209 Kローをお願い	1245 Kローしてください
""", 'プ': """
プッ	1206 Kシュ通知
プラ	1213 Kイバシーポリシーに
プレ	1203 Kミアム会員
プロ	1243 Kモーションが含まれ	1243 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1205 Kマガに登録	1205 Kマガで	1236 Kマガ登録はこちら	1236 Kマガの登録	1246 Kマガ
メー	21 Kルアドレスが公開されること	1205 Kルマガジンで	1205 Kルマガジンに登録	1205 Kルマガジンを	1205 Kルでお届け	1215 Kルアドレスが公開されることはありません	1236 Kルアドレスを入力してください	1249 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1203 Kインして続きを	1203 Kインしてください	1203 Kインが必要	1245 Kインして
""", 'ヶ': """
ヶ月	1203 K無料	1247 K無料
""", '下': """
下載	2220 K客戶端	2220 Kapp	2220 K應用程式
下载	2220 K客户端	2220 Kapp	2220 K应用	2262 K客户端
""", '不': """
不代	2231 K表本站	2246 K表本站立场	2259 K表本報立場	2259 K表本报立场	2259 K表本站立场	2259 K表本站立場	2259 K表本媒體立場	2259 K表本網立場	2259 K表本刊立場
不得	2231 K转载	2231 K轉載
不錯	2262 K過
不错	2262 K过
""", '仅': """
仅代	2231 K表作者
仅供	2246 K其表达个人看法
仅限	2251 K会员	2251 K订户
""", '付': """
付費	2217 K後	2266 K牆
付费	2217 K后	2266 K墙
""", '以': """
以閱	2217 K讀全文
以阅	2217 K读全文
""", '会': """
会员	2217 K专享	2251 K限定内容
会員	1203 K限定です	1203 K限定の記事	1203 K登録すると	1203 K登録が必要	1203 K登録できます	1239 Kの方はこちら	1239 K登録で続きを読む	1239 K登録後にご覧	1245 K登録	1246 Kの方
会費	1237 Kで運営
""", '你': """
你的	2215 K支持	2262 K支持
""", '使': """
使用	2226 Kcookie改善	2226 Kcookie来	2226 Kcookie來	2226 Kcookie以	2226 K cookie 以	2226 K cookie 来	2226 K cookie 來
""", '來': """
來自	2238 K外部平台的內容
""", '依': """
依靠	2249 K读者的支持	2249 K讀者的支持
""", '侵': """
侵权	2231 K
""", '個': """
個人	1213 K情報の取り扱い	1244 Kの見解です	2246 K看法
""", '偏': """
偏好	2232 K來源	2232 K来源
""", '僅': """
僅限	2251 K會員	2251 K訂戶
""", '優': """
優先	1220 Kソース	1220 K表示に設定	1220 Kする情報源	1220 K的に表示
""", '免': """
免費	15 K閱讀	2260 K文章	2260 K閱讀篇數	2260 K閱讀額度	2261 K註冊即可	2261 K註冊後	2262 K訂閱	2264 K試用
免费	15 K阅读	2260 K文章	2260 K阅读篇数	2261 K注册即可	2261 K注册后	2262 K订阅	2264 K试用
""", '全': """
全文	20 Kを	1203 Kを読むには	1203 Kをお読み
""", '公': """
公众	16 K号	2223 K号:
公式	1206 Kアプリ	1209 Kアカウントをフォロー	1209 Kアカウントを友だち	1221 Klineはこちら	1246 Kline
""", '关': """
关注	2223 K我们的	2262 K我们
""", '写': """
写道	2265 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1247 K
初月	1239 K#円で	1247 K無料
""", '判': """
判断	1248 Kした
""", '利': """
利用	1213 K規約に同意
""", '前': """
前請	2246 K先登入
前请	2246 K先登录
""", '剩': """
剩余	2217 K#%
剩餘	2217 K#%
""", '力': """
力を	1237 K貸してください
""", '加': """
加入	2223 Kline好友	2223 Kline官方	2223 Kline@	2249 K贊助行列	2249 K赞助行列	2262 K会员	2262 K會員
""", '励': """
励み	1246 Kになります
""", '動': """
動画	1229 Kをご覧ください	1229 Kはこちら	1229 Kでも詳しく	1229 Kでも解説
""", '包': """
包月	2264 K
""", '即': """
即可	2246 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1209 Kち追加
""", '収': """
収益	1243 Kを得ること
""", '发': """
发表	6 K评论
发送	2219 K到您的邮箱
""", '取': """
取材	1222 K班までご	1237 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1205 Kトレイに
""", '只': """
只靠	2249 K讀者	2249 K读者
""", '同': """
同意	2238 Kcookie
""", '告': """
告訴	2265 K
告诉	2265 K
""", '呼': """
呼び	1248 Kかけた	1248 Kかける	1248 Kかけて	1248 K掛け
""", '命': """
命じ	1248 Kた
""", '売': """
売上	1243 Kの一部が還元
""", '外': """
外部	1225 Kコンテンツ	2238 K内容	2238 K內容
""", '好': """
好評	1228 K発売中
""", '官': """
官方	2223 K微信
""", '定': """
定期	2262 K定額
""", '寄': """
寄付	1245 Kをお願い	1249 K
寄到	2219 K您的信箱	2248 K你的信箱
""", '寫': """
寫道	2265 K
""", '已': """
已是	2217 K會員	2251 K订户	2251 K訂戶
已经	2217 K是会员
""", '年': """
年額	1247 K
""", '广': """
广告	11 K	2226 K拦截
""", '広': """
広告	11 K	1211 Kブロック	1237 Kに頼らず
""", '廣': """
廣告	11 K	2226 K攔截
""", '开': """
开启	2220 K通知
""", '弊': """
弊社	1246 K
""", '当': """
当サ	1246 Kイト
当社	1246 Kの
当編	1246 K集部
""", '微': """
微信	2220 K扫	2223 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1201 Kをお願いします	1245 Kをお願い	1245 Kして
""", '您': """
您已	2248 K成功订阅	2248 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2215 K支持	2249 K每一份捐款	2249 K每一筆捐款	2262 K支持	2262 K捐款
""", '情': """
情報	1222 Kをお寄せください	1222 K提供はこちら	1222 K提供を募集	1222 K提供をお待ち	1222 Kをお待ちして
""", '感': """
感謝	2248 K您的訂閱	2262 K閱讀
感谢	2248 K您的订阅	2262 K阅读
""", '成': """
成为	2217 K会员即可	2251 K付费会员	2262 K会员
成為	2217 K會員即可	2249 K我們的贊助	2251 K付費會員	2262 K會員
""", '我': """
我们	2226 K使用cookie	2226 K使用 cookie	2263 K的
我們	2226 K使用cookie	2226 K使用 cookie	2263 K的
""", '手': """
手机	2220 K客户端
""", '打': """
打开	2220 Kapp	2220 K微信
打開	2220 Kapp
""", '扫': """
扫一	2220 K扫
扫描	2220 K二维码	2262 K二维码
""", '投': """
投资	2231 K有风险
""", '指': """
指出	2265 K
指摘	1248 Kした
""", '捐': """
捐助	2249 K我们	2249 K我們
捐款	2262 K支持	2266 K
""", '掃': """
掃一	2220 K掃
掃描	2220 K qr	2262 K二維碼
""", '推': """
推播	14 K	2220 K通知
推送	14 K	2220 K通知
""", '支': """
支持	2215 K我们的	2215 K我們的	2215 K獨立媒體	2215 K独立媒体	2262 K我们	2262 K我們
支援	1245 Kをお願い
""", '文': """
文章	2231 K来源:
""", '明': """
明ら	1248 Kかにした
""", '暢': """
暢讀	2251 K全站
""", '最': """
最新	1205 K情報をお届け
""", '會': """
會員	2217 K專享	2251 K限定內容
""", '月': """
月額	1203 K#円	1247 K
""", '有': """
有料	1203 K会員限定	1203 K会員になる	1203 K会員の方	1239 K記事が読めます	1249 K会員
有权	2246 K删除
有權	2246 K刪除
""", '未': """
未經	2231 K授權
未经	2231 K授权
""", '本': """
本ア	1246 Kプリ
本サ	1246 Kイト
本刊	2263 K
本報	2263 K導
本报	2263 K读者	2263 K道
本文	2231 K来源	2263 K
本站	2263 K
本網	2226 K站使用	2263 K
本网	2226 K站使用
本記	1246 K事
本誌	1246 K
""", '来': """
来自	2238 K外部平台的内容
""", '欢': """
欢迎	2223 K关注	2262 K加入	2262 K赞助	2262 K订阅	2262 K投稿
""", '歡': """
歡迎	2223 K追蹤	2262 K加入	2262 K贊助	2262 K訂閱	2262 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1203 K#文字	1203 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2264 K
每日	2219 K简报	2219 K電子報
每月	2264 K
""", '求': """
求め	1248 Kた	1248 Kている
""", '浏': """
浏览	2226 K器版本
""", '点': """
点击	2262 K关注	2262 K这里
""", '無': """
無料	15 K記事	1203 Kで会員登録	1203 K会員に登録	1239 Kで読める記事の上限	1239 K会員になると	1245 K会員に登録	1247 K体験
無断	1219 K転載	1219 K複製
""", '版': """
版权	2231 K所有	2231 K归
版權	2231 K所有
""", '独': """
独立	1246 Kしたジャーナリズム	2263 K新闻	2263 K媒体
""", '獨': """
獨立	2263 K新聞	2263 K媒體
""", '獲': """
獲得	2258 K佣金
""", '由': """
由讀	2263 K者
由读	2263 K者
""", '申': """
申し	1228 K込みはこちら
申込	1228 Kみはこちら	1228 Kはこちら
""", '电': """
电子	2266 K报
""", '畅': """
畅读	2251 K全站
""", '疑': """
疑問	1222 Kをお寄せ
""", '登': """
登入	24 K或	2217 K後繼續	2217 K會員	2261 K或註冊
登录	24 K或	2217 K后继续	2217 K后查看全文	2217 K后查看完整	2261 K或注册
登録	1239 Kして続きを読む	1245 Kしてください	1245 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1246 Kまの
""", '禁': """
禁止	2231 K转载
禁無	1219 K断
""", '私': """
私た	1246 Kちの
""", '科': """
科し	1248 Kた
""", '称': """
称	2265 K
""", '稱': """
稱	2265 K
""", '立': """
立即	2262 K订阅	2262 K訂閱	2262 K下载	2262 K下載	2262 K加入	2262 K报名	2262 K報名
""", '第': """
第一	2246 K条评论	2246 K則留言	2246 K條評論
""", '筆': """
筆者	1244 K個人の見解
""", '紙': """
紙の	1246 K新聞の定期購読者
""", '続': """
続き	1203 Kを読むには	1203 Kをお読みになる
""", '編': """
編集	1246 K部では
""", '繼': """
繼續	2217 K閱讀請
""", '继': """
继续	2217 K阅读请
""", '联': """
联盟	2258 K链接
""", '聯': """
聯盟	2258 K行銷連結	2258 K連結
""", '获': """
获得	2258 K佣金
""", '著': """
著作	1219 K権は
""", '表': """
表明	2246 K本站立场
表示	2265 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2217 K即可	2217 K後繼續	2219 K我們的	2219 K電子報	2262 K我們	2266 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1222 Kまでご連絡ください
""", '訴': """
訴え	1248 Kた
""", '認': """
認め	1248 Kた
認為	2265 K
""", '說': """
說道	2265 K
""", '読': """
読み	1203 K放題
読者	18 Kの寄付	18 Kの支援	1237 Kの会費で	1246 Kの皆様	1246 Kの皆さ	1246 Kアンケート
""", '請': """
請先	2262 K登入
請啟	2226 K用javascript
請填	2262 K寫
請捐	2262 K款
請支	2215 K持我們
請登	2262 K入
請立	2262 K即捐款
請輸	2248 K入您的電子	2262 K入
請點	2262 K擊
""", '讀': """
讀者	2263 K問卷
""", '订': """
订阅	2217 K即可	2217 K后继续	2219 K我们的	2219 K电子报	2262 K我们	2266 K费
""", '认': """
认为	2265 K
""", '评': """
评论	2246 K服务协议
""", '说': """
说道	2265 K
""", '请': """
请先	2262 K登录
请启	2226 K用javascript
请填	2262 K写
请捐	2262 K款
请支	2215 K持我们
请点	2262 K击
请登	2262 K录
请立	2262 K即捐款
请输	2248 K入您的电子邮箱	2248 K入您的邮箱	2262 K入
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2263 K问卷	2263 K群
""", '責': """
責任	2231 K編輯
""", '賺': """
賺取	2258 K佣金
""", '購': """
購読	1203 K者の方は	1203 Kすると	1245 Kしてください	1246 K者の方	1249 K料
""", '贊': """
贊助	2215 K我們	2262 K我們
""", '责': """
责任	2231 K编辑
""", '赚': """
赚取	2258 K佣金
""", '赞': """
赞助	2215 K我们	2262 K我们
""", '転': """
転載	1219 Kを禁じ
""", '轉': """
轉載	2231 K請註明
""", '转': """
转发	25 K
转载	2231 K请注明
""", '这': """
这篇	2263 K文章
""", '追': """
追蹤	2223 K我們的	2232 Kgoogle news	2262 K我們
""", '送': """
送到	2248 K你的邮箱	2248 K您的邮箱	2248 K您的信箱
""", '這': """
這篇	2263 K文章
""", '通': """
通知	14 K	1206 Kをオン
""", '週': """
週に	17 K一度
週刊	1236 Kニュースレター
""", '邀': """
邀請	2262 K您
邀请	2262 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2220 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2217 K全文請
""", '關': """
關注	2223 K我們的	2262 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2217 K全文请
""", '随': """
随时	2262 K掌握
""", '隐': """
隐私	2226 K政策
""", '隨': """
隨時	2262 K掌握
""", '隱': """
隱私	2226 K權政策	2226 K政策
""", '電': """
電子	21 K郵件地址不會公開	2266 K報
""", '需': """
需接	2238 K受cookie
需要	2238 K接受cookie
""", '首': """
首月	2251 K仅需	2251 K只要	2264 K
首选	2232 K来源	2232 K新闻来源
首選	2232 K來源	2232 K新聞來源
""", '點': """
點擊	2262 K這裡
""", '가': """
가입하세요	1289 K
가입해	1289 K 주세요
""", '강': """
강조했다	1292 K
""", '계': """
계속	1254 K 읽으려면	1254 K 읽으시려면
계신	1268 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1258 K 뉴스에서
구독	1254 K 후 이용
구독료	1293 K
구독자	1254 K 전용	1290 K
구독자만	1254 K 볼 수	1282 K 읽을
구독하고	1258 K
구독하세요	1267 K	1289 K
구독하시면	1254 K
구독해	1258 K 주세요	1280 K 주셔서	1289 K 주세요
구독해주세요	1258 K
구독해주셔서	1280 K
""", '금': """
금요일	1280 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1254 전체 K 보려면	1282 전체 K 읽어보세요
기자를	1281 K 응원해
기자에게	1268 K 연락해 주세요
""", '남': """
남겨주세요	1289 K
""", '네': """
네이버	1258 K 메인에서	1267 K 구독
네이버에서	1258 K 구독
""", '놓': """
놓치지	1289 K 마세요
""", '눌': """
눌러주세요	1289 K
""", '뉴': """
뉴스레터	1255 K 구독	1255 K 신청	1290 K	1293 K
뉴스레터로	1255 K 받아
뉴스레터를	1255 K 구독	1255 K 받아
""", '다': """
다운로드하세요	1289 K
""", '당': """
당신의	1268 K 제보가	1290 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1278 K 삭제될	1278 K 삭제합니다	1278 K 통보	1278 K 예고	1278 K 운영자	1278 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1292 K
""", '독': """
독립	1290 K 언론
독립언론	1290 K
독립언론을	1281 K 지켜
독자	1289 K 여러분의	1290 K 여러분
독자님의	1252 K 후원
독자들의	18 K 후원
독자의	1290 K 힘
""", '동': """
동의하는	1280 K 것으로 간주
""", '들': """
들려주세요	1289 K
""", '로': """
로그인	24 K	1254 K 후 이용
로그인이	1254 K 필요
로그인하거나	1289 K
로그인하고	1282 K 계속
로그인하면	1282 K 계속
로그인하시면	1254 K
""", '마': """
마음에	1281 기사가 K 드셨다면
""", '만': """
만나보세요	1289 K
""", '말': """
말했다	1292 K
""", '매': """
매월	1291 K
매일	17 K 아침
""", '메': """
메일로	1280 K 보내드려요
메일함으로	1255 K
""", '무': """
무단	1265 K 전재	1265 K 복제
무단전재	1265 K
무료	15 K 기사	1288 K 기사	1291 K 체험
무료로	15 K 볼 수 있는	1282 K 볼 수 있습니다
""", '바': """
바로가기	1289 K
""", '받': """
받아보세요	1289 K
""", '밝': """
밝혔다	1292 K
""", '보': """
보내	1289 K 주세요
보내드리는	1280 K
보내드립니다	1280 K
보내주세요	1289 K
""", '본': """
본	1290 K 기사
본사의	1286 K 편집 방향	1286 K 편집방향
본지는	1290 K
본지의	1286 K 편집 방향	1286 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사전	1273 K 등록하기	1273 포럼 K 등록
""", '선': """
선호	1266 K 매체로	1266 K 출처로	1266 K 언론사	1266 K 매체
선호하는	1266 K 출처
""", '설': """
설명했다	1292 K
설치하세요	1289 K
""", '세': """
세미나	1273 K 신청하기
""", '속': """
속보를	1279 K 받아보세요
""", '수': """
수수료를	1285 K 받을 수 있습니다	1285 K 제공받
""", '시': """
시작하세요	1289 K
""", '신': """
신청하세요	1289 K
""", '알': """
알려	1289 K 주세요
알려주세요	1289 K
알림	1256 K 받기	1256 K 설정
알림을	14 K	1279 K 켜고
""", '앱': """
앱	1256 K 다운로드	1256 K 설치	1279 K 설치하기
앱에서	1256 K 보기	1256 K 열기	1279 K 더 편하게
앱으로	1256 K 보기	1279 K 더
앱을	1256 K 다운로드	1279 K 다운로드하세요
""", '언': """
언론을	1281 독립 K 지켜
""", '여': """
여러분	1290 K 덕분
여러분의	1268 K 제보를	1281 K 후원이	1289 K 후원
""", '영': """
영상에서	1274 K 확인하세요	1274 K 확인할 수 있습니다
영상으로	1274 K 확인하세요
영상을	1274 K 확인하세요
""", '온': """
온라인	1273 K 세미나
""", '외': """
외부	1271 K 콘텐츠
""", '우': """
우리	1290 K 기자
우리의	1290 K 저널리즘
""", '원': """
원고료로	1281 K 응원
""", '유': """
유료	1254 K 구독자만
유튜브	1258 K 구독
""", '음': """
음성으로	1274 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1289 K
응원해	1252 K 주세요	1289 K 주세요
""", '의': """
의견을	1289 K 남겨
""", '이': """
이	9 K 콘텐츠	1290 K 기사가	1290 K 기사는	1290 K 기사
이메일	1255 K 주소
이메일을	1255 K 입력
이미	1282 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1273 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1266 더 K 보기
""", '재': """
재배포	1265 K 금지
재배포금지	1265 K
""", '저': """
저작권법	1265 K
저작권자	1265 K
저희	1290 K 뉴스레터	1290 K 채널	1290 K 앱
저희는	1290 K
저희를	1290 K
""", '적': """
적었다	1292 K
""", '전': """
전문을	20 K
전했다	1292 K
""", '정': """
정기후원	1291 K
""", '제': """
제보	1268 K 부탁드립니다
제보는	1268 K 카카오톡
제보를	1268 K 기다립니다	1268 K 받습니다
제보해	1289 K 주세요
제휴	1285 K 링크
제휴링크	1285 K
""", '좋': """
좋아요	1267 구독과 K 부탁
좋아요를	1267 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1289 K
""", '참': """
참여하세요	1289 K
""", '채': """
채널	1258 K 추가	1267 K 추가하기	1267 K 구독하기
채널에	1267 K 참여하세요
채널에서	1267 K 소식을
채용	1273 K 공고
""", '첫': """
첫	1291 K 달
""", '친': """
친구	1267 K 추가하세요
""", '커': """
커피	1281 K 한 잔 값으로
""", '쿠': """
쿠키	1271 K 동의가
쿠키를	1271 K 허용해야	1271 K 허용해
""", '특': """
특가	1273 K 보기
""", '파': """
파트너스	1285 K 활동
""", '팔': """
팔로우하기	1258 K	1267 K
팔로우하세요	1289 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1286 K 개인 의견
""", '협': """
협찬을	1285 K 받아
""", '확': """
확인하세요	1289 K
""", '활': """
활용	1265 ai 학습 및 K 금지
""", '회': """
회원	1254 K 전용
회원가입	1254 K 후	1289 K
회원가입하면	1282 K 월
회원만	1254 K 볼 수
""", '후': """
후원금	1293 K
후원으로	1281 독자의 K 운영
후원을	1252 K 부탁드립니다	1289 K 부탁
후원이	1252 K 필요합니다	1252 K 큰 힘이
후원하세요	1289 K
후원해	1252 K 주세요	1289 K 주세요
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
tải
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
הורידו
הזהיר
הזכויות
החובה
החינמיות
הטלגרם
הטקסט
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
תרמו
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
تواصل
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
はこ
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
請填
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
请填
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
轉載
转发
转载
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
바로가기
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
사전
선호
선호하는
설명했다
설치하세요
세미나
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
